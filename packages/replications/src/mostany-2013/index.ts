import type { Kernels, PhiloxKey } from "@operant/kernels";
import type { Paper, Replication } from "../contract.ts";
import { spinesIn, takeCensus } from "../laboratory/census.ts";
import { onDendrite } from "../laboratory/dendrite.ts";
import { LAWS, scaled, type DendriteLaw } from "../laboratory/presets.ts";
import { chosen, CLEAR, golden } from "../observable.ts";

const SPINES = 200_000;
const adult = LAWS["v1-adult"];
const aged = scaled(adult, 1.3, 0.3);
const variants: Readonly<Record<string, DendriteLaw>> = {
  model: aged,
  "slope only": scaled(adult, 1.3, 1),
  "all noise × 1.3": scaled(adult, 1.3, 1.3),
};
/** Births of the aged dendrite per birth of the adult one. */
const BIRTHS = 0.79;

/** AGE-1: fewer fluctuations of small spines, more of large ones. */
const ageing: Replication = {
  id: "AGE-1",
  title: "Ageing: new spines stabilise more, old ones last less, spines are smaller",
  kind: "D",
  protocol:
    `Preset aged (α × 1.3, β × 0.3, births × ${BIRTHS}) against v1-adult: ${SPINES} newborn spines for ` +
    `30 d; ${SPINES} of 0.2 µm³ for 180 d; mean volume below 1 µm³ and number from a census.`,
  observables: [
    golden({ name: "30-d survival of new spines, ratio", value: 1.5, tolerance: 0.05 }),
    golden({ name: "180-d retention of 0.2 µm³, ratio", value: 0.8, tolerance: 0.03 }),
    chosen("mean volume below 1 µm³, ratio", {
      high: 0.9,
      reason: "smaller (published direction); margin chosen",
    }),
    golden({ name: "density, ratio", value: 1, tolerance: 0.03 }),
  ],
  controls: [
    { name: "slope only", reason: "new spines die sooner, as in the fragile-X model" },
    { name: "all noise × 1.3", reason: "time speeds up: sizes stay" },
  ],
  repetitions: CLEAR,
  caveat:
    "Directions are published (new spines 2–3 × more likely to be stabilised over 30 d); the factors of " +
    "the preset are this project's choice and reach 1.5 ×.",
  measure({ key, variant }, kernels) {
    const law = variants[variant] ?? aged;
    const ratio = (of: (entry: DendriteLaw) => number): number => of(law) / of(adult);
    return {
      "30-d survival of new spines, ratio": ratio((entry) =>
        alive(kernels, key, entry, entry.birthVolumeUm3, 30),
      ),
      "180-d retention of 0.2 µm³, ratio": ratio((entry) => alive(kernels, key, entry, 0.2, 180)),
      "mean volume below 1 µm³, ratio": ratio((entry) => meanBelow1(kernels, key, entry)),
      "density, ratio": BIRTHS * ratio((entry) => life(kernels, key, entry)),
    };
  },
};

function alive(
  kernels: Kernels,
  key: PhiloxKey,
  law: DendriteLaw,
  volumeUm3: number,
  days: number,
): number {
  return onDendrite(kernels, key, SPINES, (dendrite) => {
    dendrite.volumes.fill(volumeUm3);
    return 1 - dendrite.advance(law, days) / SPINES;
  });
}

function life(kernels: Kernels, key: PhiloxKey, law: DendriteLaw): number {
  return spinesIn(takeCensus(kernels, key, law));
}

function meanBelow1(kernels: Kernels, key: PhiloxKey, law: DendriteLaw): number {
  const { volumeUm3, weight } = takeCensus(kernels, key, law);
  let [sum, total] = [0, 0];
  volumeUm3.forEach((volume, i) => {
    if (volume >= 1) return;
    sum += volume * (weight[i] as number);
    total += weight[i] as number;
  });
  return sum / total;
}

export const mostany2013: Paper = {
  id: "mostany-2013",
  topic: "intrinsic dynamics",
  citation:
    "Mostany R, Anstey JE, Crump KL, Maco B, Knott G, Portera-Cailliau C (2013) Altered synaptic dynamics " +
    "during normal brain aging. J Neurosci 33:4094–4104",
  summary:
    "In ageing somatosensory cortex the density of spines is stable, new spines are more likely to be " +
    "stabilised, stable ones are retained less, and spines are smaller. Replicated: that one change of " +
    "the fluctuation, steeper but with a lower floor, has all four effects.",
  replications: [ageing],
};
