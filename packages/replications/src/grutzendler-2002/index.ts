import type { Paper, Replication } from "../contract.ts";
import { meanLifeDays } from "../laboratory/brownian.ts";
import { LAWS, scaled, type DendriteLaw } from "../laboratory/presets.ts";
import { imageTwice } from "../laboratory/turnover.ts";
import { golden, published, STATISTICAL, within } from "../observable.ts";

const SLOWING = 15;
const adult = LAWS["v1-adult"];
const calm: DendriteLaw = scaled(adult, 1 / Math.sqrt(SLOWING), 1 / Math.sqrt(SLOWING));

/** TURN-4: thinned-skull stability needs another regime. */
const thinnedSkull: Replication = {
  id: "TURN-4",
  title: "Stability under a thinned skull is another regime",
  kind: "C",
  protocol:
    `Preset v1-adult with the variance rate ÷ ${SLOWING}; 40,000 spines at their stationary law, images ` +
    "30 days apart.",
  observables: [
    {
      name: "stable over 30 d",
      unit: "1",
      accept: within(0.96, 0.01, "published value ± 0.01, chosen"),
      published: published(
        0.96,
        "1",
        "Grutzendler et al. 2002, abstract: about 96 % over a month",
        "verified",
      ),
    },
    golden({ name: "mean life of a newborn spine", unit: "d", value: 750, tolerance: 10 }),
  ],
  controls: [
    { name: "open-skull noise", reason: "σ(V) of the open-skull presets keeps 57 % over a month" },
  ],
  repetitions: STATISTICAL,
  caveat:
    "A calibration of one factor. Thinned-skull and open-skull imaging differ about tenfold in turnover; " +
    "that is unresolved in the data, so no preset can meet both.",
  measure({ key, variant }, kernels) {
    const law = variant === "model" ? calm : adult;
    return {
      "stable over 30 d": 1 - imageTwice(kernels, key, law, 30).lost,
      "mean life of a newborn spine": meanLifeDays(law.dynamics, law.birthVolumeUm3),
    };
  },
};

export const grutzendler2002: Paper = {
  id: "grutzendler-2002",
  topic: "intrinsic dynamics",
  citation:
    "Grutzendler J, Kasthuri N, Gan WB (2002) Long-term dendritic spine stability in the adult cortex. " +
    "Nature 420:812–816",
  summary:
    "Under a thinned skull about 96 % of the spines of adult visual cortex are stable over a month.",
  replications: [thinnedSkull],
};
