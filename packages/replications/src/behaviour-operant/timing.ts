import { chosen, STATISTICAL } from "../observable.ts";
import { across, meanOf, type Animal } from "../laboratory/animal.ts";
import { behaviour, FROZEN, RANDOM } from "../laboratory/behaviour.ts";

const STUDY = `
study: timing
environment: { type: operant-chamber, bin: 0 s }
agent: { type: striatal }
factors:
  animal:
    levels:
      model: {}
      no-clock: {}
      frozen: { agent.preset: frozen }
      random: { agent.type: random }
  schedule:
    levels:
      fi: { environment.schedule: FI 10 s, environment.clock: reinforcer }
      drl: { environment.schedule: DRL 5 s, environment.clock: response }
      fr-small: { environment.schedule: FR 3, environment.clock: reinforcer }
      fr-large: { environment.schedule: FR 10, environment.clock: reinforcer }
      vr: { environment.schedule: VR 10, environment.clock: response }
      vi: { environment.schedule: VI 12 s, environment.clock: response }
protocol:
  - { phase: training, duration: 20 min }
  - { phase: late, duration: 15 min }
record: { trials: all }
`;
const BLIND = STUDY.replaceAll(/, environment\.clock: \w+/gu, "");

function mean(animals: readonly Animal[], column: string): number {
  return across(animals, (animal) => {
    return meanOf(animal.values(column, { phase: "late" }).filter((x) => !Number.isNaN(x)));
  });
}

function total(animals: readonly Animal[], column: string): number {
  return across(animals, (animal) =>
    animal.values(column, { phase: "late" }).reduce((sum, x) => sum + x, 0),
  );
}

/** BEH-X-TIMING. */
export const timing = behaviour({
  id: "BEH-X-TIMING",
  title: "With a clock: FI scallop, DRL, pause after a ratio, VR above VI",
  protocol:
    "20 min of training and 15 min of measurement on each schedule, with a clock channel in the chamber: " +
    "curvature on FI 10 s, reinforcers per response on DRL 5 s, pause on FR 10 relative to FR 3, rate on " +
    "VR 10 relative to VI 12 s (about equal reward).",
  study: STUDY,
  animals: 1,
  observables: [
    chosen("FI curvature", { low: 0.1, reason: "positive: a scallop" }),
    chosen("DRL efficiency", { low: 0.2, reason: "rats: 0.2–0.5" }),
    chosen("pause, FR 10 / FR 3", { low: 1.1, reason: "grows with the ratio" }),
    chosen("rate, VR 10 / VI 12 s", { low: 1.05, reason: "VR above VI" }),
  ],
  controls: [
    FROZEN,
    RANDOM,
    { name: "no-clock", reason: "without elapsed time there is nothing to time by" },
  ],
  repetitions: { ...STATISTICAL, quick: 6 },
  measure(group, variant) {
    const text = variant === "model" ? STUDY : BLIND;
    const of = (schedule: string): readonly Animal[] => group(`${variant},${schedule}`, text);
    const rate = (animals: readonly Animal[]): number =>
      total(animals, "responses") / total(animals, "duration");
    return {
      "FI curvature": mean(of("fi"), "curvature"),
      "DRL efficiency": total(of("drl"), "rewarded") / total(of("drl"), "responses"),
      "pause, FR 10 / FR 3": mean(of("fr-large"), "pause") / mean(of("fr-small"), "pause"),
      "rate, VR 10 / VI 12 s": rate(of("vr")) / rate(of("vi")),
    };
  },
});
