import type { Paper, Replication } from "../contract.ts";
import { takeCensus, spinesIn } from "../laboratory/census.ts";
import { LAWS, relativeNoise, type DendriteLaw } from "../laboratory/presets.ts";
import { imageTwice } from "../laboratory/turnover.ts";
import { golden, published, STATISTICAL, within } from "../observable.ts";

const base = LAWS["ca1-invivo"];
const variants: Readonly<Record<string, DendriteLaw>> = {
  model: base,
  "neocortical preset": LAWS["v1-adult"],
  "constant relative noise": { ...relativeNoise(base) },
};

/** TURN-1: hippocampal turnover and the life of newborn spines, from one parameter. */
const hippocampalTurnover: Replication = {
  id: "TURN-1",
  title: "Turnover of CA1 in four days, and the life of newborn spines",
  kind: "C",
  protocol:
    "40,000 spines at their stationary law, preset ca1-invivo; two images four days apart; mean life " +
    "of newborn spines from a census of all ages.",
  observables: [
    golden({ name: "lost in 4 d", value: 0.2, tolerance: 0.006 }),
    {
      name: "sum turnover in 4 d",
      unit: "1",
      accept: within(0.4, 0.03, "about 40 %; band chosen"),
      published: published(
        0.4,
        "1",
        "Pfeiffer et al. 2018, abstract: about 40 % within 4 days",
        "verified",
      ),
    },
    {
      name: "mean life of a newborn spine",
      unit: "d",
      accept: { low: 7, high: 14, reason: "published: about 1–2 weeks" },
      published: published(10.5, "d", "Attardo et al. 2015, abstract: about 1–2 weeks", "verified"),
    },
    golden({ name: "mean life, golden", unit: "d", value: 12.7, tolerance: 0.3 }),
  ],
  controls: [
    { name: "neocortical preset", reason: "neocortex turns over ten times more slowly" },
    { name: "constant relative noise", reason: "no spine is ever lost" },
  ],
  repetitions: STATISTICAL,
  caveat:
    "The birth volume was fitted to the 40 %; that the life of newborns then falls into the band of " +
    "another laboratory is the independent check.",
  measure({ key, variant }, kernels) {
    const law = variants[variant] ?? base;
    const start = variant === "constant relative noise" ? base : law;
    const { lost, gained } = imageTwice(kernels, key, law, 4, { start });
    const life = spinesIn(takeCensus(kernels, key, law, { births: 160_000 }));
    return {
      "lost in 4 d": lost,
      "sum turnover in 4 d": lost + gained,
      "mean life of a newborn spine": life,
      "mean life, golden": life,
    };
  },
};

export const pfeiffer2018: Paper = {
  id: "pfeiffer-2018",
  topic: "intrinsic dynamics",
  citation:
    "Pfeiffer T, Poll S, Bancelin S, Angibaud J, Inavalli VK, Keppler K, Mittag M, Fuhrmann M, Nägerl UV " +
    "(2018) Chronic 2P-STED imaging reveals high turnover of dendritic spines in the hippocampus in " +
    "vivo. eLife 7:e34700; with Attardo A, Fitzgerald JE, Schnitzer MJ (2015) Impermanence of dendritic " +
    "spines in live adult CA1 hippocampus. Nature 523:592–596",
  summary:
    "About 40 % of the spines of CA1 turn over within four days in vivo; another laboratory finds one " +
    "population with a mean life of one to two weeks. One parameter of the random walk meets both.",
  replications: [hippocampalTurnover],
};
