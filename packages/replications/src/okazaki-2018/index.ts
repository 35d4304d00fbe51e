import type { Kernels, PhiloxKey } from "@operant/kernels";
import type { Observable, Paper, Replication } from "../contract.ts";
import { followCohort } from "../laboratory/cohort.ts";
import { law, LAWS, withDynamics, type DendriteLaw } from "../laboratory/presets.ts";
import { golden, STATISTICAL } from "../observable.ts";

/** Volume above which a spine is taken out, so that the stationary law is finite. */
const UPPER_EDGE_UM3 = 20;
const EDGES = [0, 0.05, 0.15, Infinity];
const DRIFT = 0.02;
const BIRTHS = 0.85;

const BASES: readonly (readonly [name: string, base: DendriteLaw, ...ratios: number[]])[] = [
  ["β = 0.01", law(0.2, 0.01, 0.03), 1.03, 0.89, 1.25],
  ["v1-adult", LAWS["v1-adult"], 1.04, 0.92, 1.4],
];
const MEASURES = ["all", "small (< 0.05 µm³)", "large (≥ 0.15 µm³)"] as const;

/** CN-1: an upward drift with fewer births. */
const calcineurin: Replication = {
  id: "CN-1",
  title: "Less shrinkage: fewer small and more large spines",
  kind: "C",
  protocol:
    `Knock-out = drift δ = ${DRIFT} day^−½ upwards and births × ${BIRTHS}. A cohort is followed to its ` +
    `end, spines above ${UPPER_EDGE_UM3} µm³ are taken out; numbers knock-out / wild type.`,
  observables: BASES.flatMap(([name, , ...ratios]): Observable[] =>
    MEASURES.map((measure, i) =>
      golden({ name: `${measure}, ${name}`, value: ratios[i] as number, tolerance: 0.02 }),
    ),
  ),
  controls: [
    { name: "fewer births only", reason: "all sizes fall alike" },
    { name: "drift only", reason: "small spines do not become fewer" },
  ],
  repetitions: STATISTICAL,
  caveat:
    "The direction (fewer small, more large spines) is published; drift and births are this project's " +
    "choice, and the ratios depend on the upper edge.",
  measure({ key, variant }, kernels) {
    const entries = BASES.flatMap(([name, base]) => {
      const wild = census(kernels, key, base);
      const drift = variant === "fewer births only" ? 0 : DRIFT;
      const births = variant === "drift only" ? 1 : BIRTHS;
      const knocked = census(kernels, key, withDynamics(base, { driftPerSqrtDay: drift }));
      return MEASURES.map((measure, i) => {
        const ratio = (births * (knocked[i] as number)) / (wild[i] as number);
        return [`${measure}, ${name}`, ratio] as const;
      });
    });
    return Object.fromEntries(entries);
  },
};

function census(kernels: Kernels, key: PhiloxKey, entry: DendriteLaw): number[] {
  const plan = { births: 110_000, longestDays: 5, horizonDays: 2400, upperEdgeUm3: UPPER_EDGE_UM3 };
  const { total, counts } = followCohort(kernels, key, entry, EDGES, plan);
  return [total, counts[0] as number, counts[2] as number];
}

export const okazaki2018: Paper = {
  id: "okazaki-2018",
  topic: "intrinsic dynamics",
  citation:
    "Okazaki H, Hayashi-Takagi A, Nagaoka A, Negishi M, Ucar H, Yagishita S, Ishii K, Toyoizumi T, Fox K, " +
    "Kasai H (2018) Calcineurin knockout mice show a selective loss of small spines. Neurosci Lett " +
    "671:99–102",
  summary:
    "Mice without calcineurin B, a model of schizophrenia, have fewer small and more large spines. " +
    "Replicated as a drift of the random walk: less depression, and fewer births.",
  replications: [calcineurin],
};
