import type { Kernels, PhiloxKey } from "@operant/kernels";
import type { Paper, Replication } from "../contract.ts";
import { balancedBirthRate } from "../laboratory/brownian.ts";
import { spinesIn, takeCensus } from "../laboratory/census.ts";
import { followCohort } from "../laboratory/cohort.ts";
import { onDendrite } from "../laboratory/dendrite.ts";
import { law, LAWS, withDynamics, type DendriteLaw } from "../laboratory/presets.ts";
import { sharing } from "../laboratory/sharing.ts";
import { share } from "../laboratory/statistics.ts";
import { golden, LONG, published, within, MANY } from "../observable.ts";

const SMALL_UM3 = 0.05;
const base = LAWS["v1-adult"];
const patients = withDynamics(base, { boundaryUm3: 0.015 });

/** Spines per birth per day: all, small and large. */
type Sizes = readonly [all: number, small: number, large: number];

function sizes(kernels: Kernels, key: PhiloxKey, entry: DendriteLaw): Sizes {
  return sharedSizes([key, entry], () => {
    const census = takeCensus(kernels, key, entry, { births: 2_400_000 });
    const small = spinesIn(census, 0, SMALL_UM3);
    const large = spinesIn(census, SMALL_UM3);
    return [small + large, small, large];
  });
}

const sharedSizes = sharing<Sizes>();

/** SZ-1: a raised threshold with more births loses small spines only. */
const smallSpineLoss: Replication = {
  id: "SZ-1",
  title: "A raised threshold loses small spines only",
  kind: "C",
  protocol:
    "Preset v1-adult; patients: elimination at 0.015 µm³ instead of 0, births × 2 (g'/g = V0/(V0 − " +
    "V_b')). Census of all ages; numbers patients / controls.",
  observables: [
    golden({ name: "all spines", value: 0.758, tolerance: 0.01 }),
    golden({ name: "spines < 0.05 µm³", value: 0.568, tolerance: 0.015 }),
    golden({ name: "spines ≥ 0.05 µm³", value: 1, tolerance: 0.01 }),
    {
      name: "loss of all spines",
      unit: "1",
      accept: within(0.247, 0.025, "between the two published losses"),
      published: published(
        0.247,
        "1",
        "Sweet et al. 2009, abstract: spinophilin puncta −27.2 % and −22.2 %",
        "verified",
      ),
    },
  ],
  controls: [
    { name: "fewer births", reason: "scales all sizes alike" },
    { name: "threshold only", reason: "without compensating births large spines go as well" },
  ],
  repetitions: LONG,
  caveat:
    "Threshold and births are fitted to the published loss; volume cut-offs are not published.",
  measure({ key, variant }, kernels) {
    const healthy = sizes(kernels, key, base);
    const factor = { "fewer births": 0.758, "threshold only": 1 }[variant] ?? 2;
    const patient = sizes(kernels, key, variant === "fewer births" ? base : patients);
    const ratio = (i: 0 | 1 | 2): number => (factor * patient[i]) / healthy[i];
    return {
      "all spines": ratio(0),
      "spines < 0.05 µm³": ratio(1),
      "spines ≥ 0.05 µm³": ratio(2),
      "loss of all spines": 1 - ratio(0),
    };
  },
};

/** Extra hazard of small spines, per day. */
const HAZARD = { belowUm3: SMALL_UM3, perDay: 0.03 };

/** Base, and the golden factors that the hazard leaves of small and of large spines. */
const BASES: readonly (readonly [name: string, base: DendriteLaw, small: number, large: number])[] =
  [
    ["β = 0.01", law(0.2, 0.01, 0.03), 0.816, 0.808],
    ["v1-adult", base, 0.588, 0.597],
  ];

/** SZ-2: what cannot make the loss selective. */
const unselective: Replication = {
  id: "SZ-2",
  title: "Fewer births, or a hazard for small spines, spare no size",
  kind: "C",
  protocol:
    "(i) Preset v1-adult, births × 0.758; (ii) spines below 0.05 µm³ die at an extra 0.03 per day, on " +
    "two bases. Numbers with / without, small and large spines.",
  observables: [
    golden({ name: "small / large, fewer births", value: 1, tolerance: 0.03 }),
    ...BASES.flatMap(([name, , small, large]) => [
      golden({ name: `small / large, extra hazard, ${name}`, value: 1, tolerance: 0.03 }),
      golden({ name: `small, extra hazard, ${name}`, value: small, tolerance: 0.02 }),
      golden({ name: `large, extra hazard, ${name}`, value: large, tolerance: 0.02 }),
    ]),
  ],
  controls: [{ name: "raised threshold", reason: "that one is selective" }],
  repetitions: { ...MANY, quick: 12 },
  measure({ key, variant }, kernels) {
    const [many, few] = [grow(kernels, key, 1), grow(kernels, [key[0], key[1] ^ 1], 0.758)];
    const entries = BASES.flatMap(([name, entry]) => {
      const edges = [0, SMALL_UM3, Infinity];
      const plan = { births: 60_000, longestDays: 1, hazard: HAZARD };
      const { counts, thinned } = followCohort(kernels, key, entry, edges, plan);
      const raised = withDynamics(entry, { boundaryUm3: 0.015 });
      const ill =
        variant === "model" ? thinned : followCohort(kernels, key, raised, edges, plan).counts;
      const [small = NaN, large = NaN] = ill.map((value, c) => value / (counts[c] as number));
      return [
        [`small / large, extra hazard, ${name}`, small / large],
        [`small, extra hazard, ${name}`, small],
        [`large, extra hazard, ${name}`, large],
      ] as const;
    });
    return { "small / large, fewer births": few / many, ...Object.fromEntries(entries) };
  },
};

/** Fills a dendrite by 1,200 days of births and returns its number of small over large spines. */
function grow(kernels: Kernels, key: PhiloxKey, births: number): number {
  return sharedRatio([key, births], () =>
    onDendrite(kernels, key, 60_000, (dendrite) => {
      dendrite.births(base, births * balancedBirthRate(base, 20_000), 1200);
      const spines = dendrite.spines();
      const small = share(spines, (volume) => volume < SMALL_UM3);
      return small / (1 - small);
    }),
  );
}

const sharedRatio = sharing<number>();

export const macdonald2017: Paper = {
  id: "macdonald-2017",
  topic: "intrinsic dynamics",
  citation:
    "MacDonald ML, Alhassan J, Newman JT, et al. (2017) Selective loss of smaller spines in " +
    "schizophrenia. Am J Psychiatry 174:586–594; with Sweet RA, Henteleff RA, Zhang W, Sampson AR, Lewis " +
    "DA (2009) Reduced dendritic spine density in auditory cortex of subjects with schizophrenia. " +
    "Neuropsychopharmacology 34:374–389",
  summary:
    "In auditory cortex of people with schizophrenia only the smallest spines are fewer. Large spines " +
    "descend from small ones, so a birth–diffusion–death population loses all sizes alike unless the " +
    "threshold of elimination rises while births make up for it.",
  replications: [smallSpineLoss, unselective],
};
