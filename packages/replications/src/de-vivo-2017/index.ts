import { exp64, log64, openStream, pow64, Purpose } from "@operant/kernels";
import type { Kernels } from "@operant/kernels";
import type { Paper, Replication } from "../contract.ts";
import { onDendrite } from "../laboratory/dendrite.ts";
import { LAWS } from "../laboratory/presets.ts";
import { fitLine, momentsOf } from "../laboratory/statistics.ts";
import { chosen, published, STATISTICAL, within } from "../observable.ts";

const SYNAPSES = 20_000;
/** SD of the log of the axon–spine interface; chosen. */
const LOG_DEVIATION = 0.6;
/** Share of synapses, the smaller ones, that scale in sleep. */
const PLASTIC = 0.8;
/** Factor of the area of a plastic synapse, so that the mean of all falls by 18 %. */
const FACTOR = scalingFor(0.82);
const SLEEP_DAYS = 7 / 24;
/** Volume of a synapse of median area, µm³. */
const MEDIAN_UM3 = 0.0637;

/**
 * The factor of the plastic synapses for a given ratio of means: of a log-normal law the smallest
 * 80 % hold a share Φ(z₀.₈ − s) of the total area.
 */
function scalingFor(ratio: number): number {
  const heldByPlastic = 0.5956; // Φ(0.8416 − 0.6)
  return (ratio - (1 - heldByPlastic)) / heldByPlastic;
}

/** SLEEP-1: proportional scaling that spares the largest fifth. */
const downscaling: Replication = {
  id: "SLEEP-1",
  title: "Synapses scale down in sleep in proportion to size, except the largest",
  kind: "D",
  protocol:
    `${SYNAPSES} synapses with log-normal area A, volume ∝ A^1.5; overnight the areas of the lower ` +
    `80 % are × ${FACTOR.toFixed(3)}, and every volume fluctuates for seven hours (ca1-invivo).`,
  observables: [
    {
      name: "mean area after / before",
      unit: "1",
      accept: within(0.82, 0.02, "published: about −18 %"),
      published: published(
        0.82,
        "1",
        "de Vivo et al. 2017, abstract: about 18 % smaller",
        "verified",
      ),
    },
    chosen("slope of log change on log area, lower 80 %", {
      low: -0.03,
      high: 0.03,
      reason: "scaling is proportional (published); ± 0.03 chosen",
    }),
    chosen("mean change of area, upper 20 %", {
      low: -0.05,
      reason: "the largest are spared (published); −5 % chosen",
    }),
  ],
  controls: [
    { name: "subtraction", reason: "the same area off every synapse hits small ones hardest" },
    { name: "uniform scaling", reason: "the largest shrink as well" },
    { name: "no sleep", reason: "fluctuations alone do not shrink the mean" },
  ],
  repetitions: STATISTICAL,
  caveat:
    "An operator whose one factor is fitted to the 18 %; the agent has no sleep. Volume ∝ area^1.5 holds " +
    "for isometry only.",
  measure({ key, variant }, kernels: Kernels) {
    const stream = openStream(key, Purpose.agentInitial);
    const before = Float64Array.from({ length: SYNAPSES }, () =>
      exp64(LOG_DEVIATION * stream.normal()),
    );
    const sorted = before.slice().sort();
    const edge = sorted[Math.floor(PLASTIC * SYNAPSES)] as number;
    const night = before.map((area) => asleep(variant, area, area < edge));
    const after = onDendrite(kernels, key, SYNAPSES, (dendrite) => {
      dendrite.volumes.set(night.map((area) => MEDIAN_UM3 * area * Math.sqrt(area)));
      dendrite.advance(LAWS["ca1-invivo"], SLEEP_DAYS);
      return Float64Array.from(dendrite.volumes, (volume) => pow64(volume / MEDIAN_UM3, 2 / 3));
    });
    return compare(before, after, edge);
  },
};

function asleep(variant: string, area: number, plastic: boolean): number {
  if (variant === "subtraction") return Math.max(0.02, area - 0.215);
  if (variant === "uniform scaling") return 0.82 * area;
  if (variant === "no sleep") return area;
  return plastic ? FACTOR * area : area;
}

function compare(before: Float64Array, after: Float64Array, edge: number): Record<string, number> {
  const logs: [x: number[], y: number[]] = [[], []];
  let [largeBefore, largeAfter] = [0, 0];
  before.forEach((area, i) => {
    const next = after[i] as number;
    if (area >= edge) {
      largeBefore += area;
      largeAfter += next;
    } else if (next > 0) {
      logs[0].push(log64(area));
      logs[1].push(log64(next / area));
    }
  });
  return {
    "mean area after / before": momentsOf(after).mean / momentsOf(before).mean,
    "slope of log change on log area, lower 80 %": fitLine(logs[0], logs[1]).slope,
    "mean change of area, upper 20 %": largeAfter / largeBefore - 1,
  };
}

export const deVivo2017: Paper = {
  id: "de-vivo-2017",
  topic: "intrinsic dynamics",
  citation:
    "de Vivo L, Bellesi M, Marshall W, Bushong EA, Ellisman MH, Tononi G, Cirelli C (2017) " +
    "Ultrastructural evidence for synaptic scaling across the wake/sleep cycle. Science 355:507–510",
  summary:
    "Among 6,920 synapses of mouse cortex the axon–spine interface is about 18 % smaller after sleep " +
    "than after wake, in proportion to size and sparing the largest; about 80 % scale.",
  replications: [downscaling],
};
