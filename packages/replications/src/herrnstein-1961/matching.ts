import { log64 } from "@operant/kernels";
import { chosen, CLEAR } from "../observable.ts";
import { across, type Animal } from "../laboratory/animal.ts";
import { ANIMALS, behaviour, FROZEN, RANDOM } from "../laboratory/behaviour.ts";
import { correlation, fitLine } from "../laboratory/statistics.ts";

/** Mean intervals, s, of the left and the right lever: 7:1, 3:1, 1:1, 1:3, 1:7 at eight reinforcers a minute. */
const PAIRS = [
  [8.57, 60],
  [10, 30],
  [15, 15],
  [30, 10],
  [60, 8.57],
] as const;

const LEVELS = PAIRS.map(
  ([left, right], i) =>
    `\n      pair-${i}: { environment.left_schedule: VI ${left} s, environment.right_schedule: VI ${right} s }`,
).join("");

const STUDY = `
study: concurrent-schedules
environment: { type: concurrent-chamber, bin: 60 s }
agent: { type: striatal }
factors:
  animal:
    levels:${ANIMALS}
  intervals:
    levels:${LEVELS}
  delay: { set: environment.changeover_delay, values: [0 s, 1.5 s] }
protocol:
  - { phase: training, duration: 20 min }
  - { phase: late, duration: 20 min }
record: { trials: all }
`;

function total(
  animal: Animal,
  column: string,
  where: Readonly<Record<string, number>> = {},
): number {
  return animal.values(column, { phase: "late", where }).reduce((sum, x) => sum + x, 0);
}

/** log of responses left / right and of reinforcers left / right. */
function ratios(animal: Animal): { responses: number; reinforcers: number } {
  const paid = (side: number): number => total(animal, "rewarded", { paid: side });
  return {
    responses: log64(total(animal, "left_responses") / total(animal, "right_responses")),
    reinforcers: log64(paid(1) / paid(2)),
  };
}

/** HER-1. */
export const concurrentMatching = behaviour({
  id: "HER-1",
  title: "Responses match reinforcers on concurrent variable-interval schedules",
  protocol:
    "Two levers, VI schedules of 7:1, 3:1, 1:1, 1:3, 1:7 with eight reinforcers a minute in all, changeover delay 1.5 s, 20 min " +
    "of training and 20 min of measurement, other animals for each pair. Slope and r² of log response ratio on log reinforcer ratio.",
  study: STUDY,
  animals: 1,
  observables: [
    chosen("slope", {
      low: 0.4,
      high: 1.11,
      reason: "0.4, as BEH-MATCH, to 1.11, strict matching",
    }),
    chosen("r²", { low: 0.7, reason: "at least 0.7" }),
  ],
  repetitions: { ...CLEAR, quick: 3 },
  controls: [FROZEN, RANDOM],
  measure(group, variant) {
    const points = PAIRS.flatMap((_, i) => group(`${variant},pair-${i},1.5s`))
      .map(ratios)
      .filter(
        ({ responses, reinforcers }) => Number.isFinite(responses) && Number.isFinite(reinforcers),
      );
    const x = points.map(({ reinforcers }) => reinforcers);
    const y = points.map(({ responses }) => responses);
    return { slope: fitLine(x, y).slope, "r²": correlation(x, y) ** 2 };
  },
});

/** HER-2. */
export const timedChangeoverDelay = behaviour({
  id: "HER-2",
  title: "A changeover delay of 1.5 s makes animals change over less",
  protocol:
    "As HER-1 with equal schedules, with and without the changeover delay; changeovers per response.",
  study: STUDY,
  animals: 3,
  observables: [
    chosen("changeovers, with / without delay", {
      high: 0.75,
      reason: "fall by at least 25 %, as BEH-COD",
    }),
  ],
  repetitions: { ...CLEAR, quick: 3 },
  controls: [FROZEN, RANDOM],
  measure(group, variant) {
    const rate = (delay: string): number =>
      across(group(`${variant},pair-2,${delay}`), (animal) => {
        const responses = total(animal, "left_responses") + total(animal, "right_responses");
        return total(animal, "changeovers") / responses;
      });
    return { "changeovers, with / without delay": rate("1.5s") / rate("0s") };
  },
});
