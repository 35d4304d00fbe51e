import type { Replication } from "../contract.ts";
import { LAWS, stratonovich } from "../laboratory/presets.ts";
import { imageTwice } from "../laboratory/turnover.ts";
import { golden, published, STATISTICAL, within } from "../observable.ts";
import { GATED, TURNOVER_SOURCE } from "./parameters.ts";

const block = LAWS["ca1-slice-block"];
const control = LAWS["ca1-slice-control"];

/** YAS-3: daily turnover with NMDA receptors blocked. */
export const blockedTurnover: Replication = {
  id: "YAS-3",
  title: "Daily turnover with NMDA receptors blocked",
  kind: "C",
  protocol:
    "40,000 spines at their stationary law, preset ca1-slice-block; two images a day apart.",
  observables: turnoverOf(0.11, 0.004, 0.22, 0.036),
  controls: [
    { name: "no crossing test", reason: "losses between the images are missed" },
    {
      name: "wrong drift",
      reason: "under the Stratonovich reading spines born at this rate pile up",
    },
  ],
  repetitions: STATISTICAL,
  caveat: GATED,
  measure({ key, variant }, kernels) {
    const law = variant === "wrong drift" ? stratonovich(block) : block;
    const crossingTest = variant !== "no crossing test";
    return named(imageTwice(kernels, key, law, 1, { crossingTest, start: block }));
  },
};

/** YAS-4: daily turnover without the blocker, variance rate × 1.93. */
export const controlTurnover: Replication = {
  id: "YAS-4",
  title: "Daily turnover of the untreated slice",
  kind: "C",
  protocol: "As YAS-3 with the variance rate × 1.93 (preset ca1-slice-control).",
  observables: turnoverOf(0.164, 0.005, 0.328, 0.037),
  controls: [{ name: "noise as if blocked", reason: "the activity-dependent share is missing" }],
  repetitions: STATISTICAL,
  caveat: GATED,
  measure({ key, variant }, kernels) {
    const law = variant === "model" ? control : block;
    return named(imageTwice(kernels, key, law, 1));
  },
};

function turnoverOf(value: number, tolerance: number, sum: number, spread: number) {
  return [
    golden({ name: "lost in a day", value, tolerance }),
    golden({ name: "gained in a day", value, tolerance }),
    {
      name: "sum turnover of a day",
      unit: "1",
      accept: within(sum, spread, "published mean ± its error"),
      published: published(sum, "1", TURNOVER_SOURCE, "second-hand"),
    },
  ];
}

function named({ lost, gained }: { lost: number; gained: number }): Record<string, number> {
  return {
    "lost in a day": lost,
    "gained in a day": gained,
    "sum turnover of a day": lost + gained,
  };
}
