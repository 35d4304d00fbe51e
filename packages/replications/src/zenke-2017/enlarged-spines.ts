import { openStream, type PhiloxKey, Purpose, type Kernels } from "@operant/kernels";
import type { Replication } from "../contract.ts";
import { onDendrite, spreadStationary } from "../laboratory/dendrite.ts";
import { LAWS, relativeNoise, scaled, type DendriteLaw } from "../laboratory/presets.ts";
import { areaUnderCurve, median } from "../laboratory/statistics.ts";
import { chosen, STATISTICAL } from "../observable.ts";

const SPINES = 20_000;
/** Share of the spines that a task enlarges, and by how much. */
const SHARE = 0.1;
const ENLARGEMENT_UM3 = 0.1;
const DAYS = 15;
const LAW = LAWS["v1-adult"];

/** SPINE-CL: what size-dependent stability keeps of a first task. */
export const enlargedSpines: Replication = {
  id: "SPINE-CL",
  title: "Enlarged spines keep a first task better where relative noise falls with size",
  kind: "D",
  protocol:
    `${SPINES} spines of the stationary law (\`v1-adult\`); task A enlarges a random tenth by ${ENLARGEMENT_UM3} µm³; ` +
    `after ${DAYS} d task B enlarges another tenth; ${DAYS} d later: how well volume still tells A's spines from ` +
    "those of neither task (area under the ROC curve). Beside it the same under σ = cV, c being σ/V of the " +
    "median spine, with the same draws.",
  observables: [
    chosen("A against neither, right after A", { low: 0.8, reason: "A is stored; chosen" }),
    chosen("A against neither, at the end, σ = αV + β", {
      low: 0.6,
      reason: "A is still told apart; chosen",
    }),
    chosen("σ = αV + β less σ = cV, at the end", {
      low: 0.001,
      reason: "better with size-dependent stability: the direction alone",
    }),
  ],
  controls: [
    { name: "σ = cV in both", reason: "nothing then tells the two apart" },
    { name: "A enlarges nothing", reason: "nothing was stored" },
  ],
  repetitions: STATISTICAL,
  caveat:
    "Qualitative in the reference: sizes and times are this project's choice, and so is that both laws agree at " +
    "the median spine. The direction holds, but the advantage is small. Task B meets A's spines no more often than others.",
  measure({ key, variant }, kernels) {
    const constant = constantRelative();
    const gain = variant === "A enlarges nothing" ? 0 : ENLARGEMENT_UM3;
    const model = variant === "σ = cV in both" ? constant : LAW;
    const [first, last] = retention(kernels, key, model, gain);
    const [, other] = retention(kernels, key, constant, gain);
    return {
      "A against neither, right after A": first,
      "A against neither, at the end, σ = αV + β": last,
      "σ = αV + β less σ = cV, at the end": last - other,
    };
  },
};

/** σ = cV with c = α + β/V at the median spine. */
function constantRelative(): DendriteLaw {
  const { slopePerSqrtDay, offsetUm3PerSqrtDay } = LAW.dynamics;
  const typical = median(spreadStationary(LAW, SPINES));
  return relativeNoise(scaled(LAW, 1 + offsetUm3PerSqrtDay / (slopePerSqrtDay * typical), 1));
}

/** Area under the ROC curve of A's spines against those of neither task: after A, and at the end. */
function retention(
  kernels: Kernels,
  key: PhiloxKey,
  law: DendriteLaw,
  gainUm3: number,
): readonly [number, number] {
  const order = openStream(key, Purpose.scratch).shuffle(
    Array.from({ length: SPINES }, (_, i) => i),
  );
  const each = Math.round(SHARE * SPINES);
  const [ofA, ofB] = [order.slice(0, each), order.slice(each, 2 * each)];
  const neither = order.slice(2 * each);
  return onDendrite(kernels, key, SPINES, (dendrite) => {
    const { volumes } = dendrite;
    const enlarge = (spines: readonly number[], byUm3: number): void => {
      for (const i of spines) if (volumes[i] !== 0) volumes[i] = (volumes[i] as number) + byUm3;
    };
    const separation = (): number => {
      const scores = [...ofA, ...neither].map((i) => volumes[i] as number);
      return areaUnderCurve(
        scores,
        scores.map((_, i) => (i < each ? 1 : 0)),
      );
    };
    volumes.set(spreadStationary(LAW, SPINES));
    enlarge(ofA, gainUm3);
    const first = separation();
    dendrite.advance(law, DAYS);
    enlarge(ofB, ENLARGEMENT_UM3);
    dendrite.advance(law, DAYS);
    return [first, separation()];
  });
}
