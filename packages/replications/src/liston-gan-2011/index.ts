import type { Kernels, PhiloxKey } from "@operant/kernels";
import type { Paper, Replication } from "../contract.ts";
import { onDendrite, spreadStationary } from "../laboratory/dendrite.ts";
import { balancedBirthRate } from "../laboratory/brownian.ts";
import { LAWS, scaled, type DendriteLaw } from "../laboratory/presets.ts";
import { chosen, STATISTICAL } from "../observable.ts";

const SPINES = 40_000;
const calm = LAWS["v1-adult"];
const stirred = scaled(calm, Math.sqrt(1.5), Math.sqrt(1.5));
const fragile: DendriteLaw = { ...stirred, birthVolumeUm3: 0.7 * calm.birthVolumeUm3 };

/** STRESS-1: acute stress stirs, chronic stress also loses what is new. */
const stress: Replication = {
  id: "STRESS-1",
  title: "Acute stress raises turnover; chronic stress loses new spines",
  kind: "D",
  protocol:
    "Acute: all noise with 1.5 × the variance rate and births × 1.5 for a day. Chronic: the same noise for " +
    "30 d, spines born at 0.7 × the volume, births × 0.8. Each against the same dendrite without.",
  observables: [
    chosen("loss within a day, acute / calm", { low: 1.1, reason: "rises (published direction)" }),
    chosen("gain within a day, acute / calm", { low: 1.1, reason: "rises (published direction)" }),
    chosen("number after 30 d of chronic stress / calm", {
      high: 0.95,
      reason: "net loss (published direction)",
    }),
    chosen("30-d survival of new spines, chronic / calm", {
      high: 0.9,
      reason: "learning-related new spines are lost (published direction)",
    }),
  ],
  controls: [{ name: "calm", reason: "nothing changes" }],
  repetitions: STATISTICAL,
  caveat: "Only directions are published; every factor is this project's choice.",
  measure({ key, variant }, kernels) {
    const isCalm = variant === "calm";
    const acute = isCalm ? calm : stirred;
    const chronic = isCalm ? calm : fragile;
    const still = live(kernels, key, calm, 1, 1);
    const [day, month] = [
      live(kernels, key, acute, isCalm ? 1 : 1.5, 1),
      live(kernels, key, chronic, isCalm ? 1 : 0.8, 30),
    ];
    const stillMonth = live(kernels, key, calm, 1, 30);
    return {
      "loss within a day, acute / calm": day.lost / still.lost,
      "gain within a day, acute / calm": day.gained / still.gained,
      "number after 30 d of chronic stress / calm": month.number / stillMonth.number,
      "30-d survival of new spines, chronic / calm":
        newborns(kernels, key, chronic) / newborns(kernels, key, calm),
    };
  },
};

function live(
  kernels: Kernels,
  key: PhiloxKey,
  law: DendriteLaw,
  births: number,
  days: number,
): { lost: number; gained: number; number: number } {
  return onDendrite(kernels, key, 2 * SPINES, (dendrite) => {
    dendrite.volumes.set(spreadStationary(calm, SPINES));
    const lost = dendrite.advance(law, days);
    const gained = dendrite.births(law, births * balancedBirthRate(calm, SPINES), days);
    return { lost, gained, number: SPINES - lost + gained };
  });
}

function newborns(kernels: Kernels, key: PhiloxKey, law: DendriteLaw): number {
  return onDendrite(kernels, key, SPINES, (dendrite) => {
    dendrite.volumes.fill(law.birthVolumeUm3);
    return 1 - dendrite.advance(law, 30) / SPINES;
  });
}

export const listonGan2011: Paper = {
  id: "liston-gan-2011",
  topic: "intrinsic dynamics",
  citation:
    "Liston C, Gan WB (2011) Glucocorticoids are critical regulators of dendritic spine development and " +
    "plasticity in vivo. PNAS 108:16074–16079; with Liston C, Cichon JM, Jeanneteau F, Jia Z, Chao MV, " +
    "Gan WB (2013) Nat Neurosci 16:698–705",
  summary:
    "Corticosterone raises spine turnover within hours; a chronic excess removes learning-related new " +
    "spines and earlier memories. Only the directions are replicated.",
  replications: [stress],
};
