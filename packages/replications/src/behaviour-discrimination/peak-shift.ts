import { chosen, CLEAR } from "../observable.ts";
import { across, type Animal } from "../laboratory/animal.ts";
import { ANIMALS, behaviour, FROZEN, RANDOM } from "../laboratory/behaviour.ts";

const PROBES = [-0.375, -0.25, -0.125, 0, 0.125, 0.25, 0.375] as const;
const S_PLUS = 1.5;
const phaseOf = (offset: number): string => `probe-${Math.round(8 * offset) + 8}`;

const STUDY = `
study: peak-shift
environment: { type: tone-discrimination, positive_tone: ${S_PLUS} octave, negative_tone: 2 octave }
agent: { type: striatal }
factors:
  animal:
    levels:${ANIMALS}
      s-plus-only: { protocol.discrimination.environment.negative_share: 0 }
protocol:
  - { phase: acquisition, trials: 60, set: { environment.negative_share: 0 } }
  - { phase: discrimination, trials: 240 }
${PROBES.map(
  (offset) =>
    `  - { phase: ${phaseOf(offset)}, trials: 1, learning: off, set: { environment.probe_share: 1, environment.negative_share: 0, environment.block: 0, environment.probe_tone: ${S_PLUS + offset} octave } }`,
).join("\n")}
record: { trials: all }
`;

function gradient(animals: readonly Animal[]): readonly number[] {
  return PROBES.map((offset) =>
    across(animals, (animal) => animal.mean("value_at_choice", { phase: phaseOf(offset) })),
  );
}

/** BEH-X-PEAK. */
export const peakShift = behaviour({
  id: "BEH-X-PEAK",
  title: "Discrimination shifts the peak of the gradient away from the S−",
  protocol:
    "60 trials S+ (1.5 octave), 240 trials S+/S− (2 octave, four cells away); value of the executed action at seven " +
    "probe tones without learning; the tone with the highest.",
  study: STUDY,
  animals: 6,
  observables: [
    chosen("peak of the gradient minus S+", { high: -0.02, reason: "away from the S−" }, "octave"),
    chosen("value at the peak", { low: 0.5, reason: "something was learned" }),
  ],
  repetitions: CLEAR,
  controls: [
    FROZEN,
    RANDOM,
    { name: "s-plus-only", reason: "without discrimination the peak stays at the S+" },
  ],
  measure(group, variant) {
    const values = gradient(group(variant));
    const highest = Math.max(...values);
    return {
      "peak of the gradient minus S+": PROBES[values.indexOf(highest)] ?? NaN,
      "value at the peak": highest,
    };
  },
});
