import { chosen } from "../observable.ts";
import { across } from "../laboratory/animal.ts";
import { ANIMALS, behaviour, FROZEN, RANDOM } from "../laboratory/behaviour.ts";

const SYMMETRIC = "symmetric-q";

function study(variant: string): string {
  return `
study: go-no-go-${variant}
environment: { type: go-no-go, variant: ${variant} }
agent: { type: striatal }
factors:
  animal:
    levels:${ANIMALS}
      ${SYMMETRIC}: { agent.type: q-learning }
protocol:
  - { phase: training, trials: 240 }
  - { phase: late, trials: 100 }
measures: [d_prime]
record: { trials: all }
`;
}

const AUDITORY = study("auditory");
const ORTHOGONAL = study("orthogonal");
const GO_WIN = { kind: 2 } as const;
const NO_GO_WIN = { kind: 3 } as const;

/** BEH-GNG. */
export const goNoGo = behaviour({
  id: "BEH-GNG",
  title: "Go is separated from no-go, and is easier than no-go where there is something to win",
  protocol:
    "Two tones, go and no-go, 240 trials, d′ over 100 more. Four cues {go, no-go} × {win, avoid}, outcome " +
    "valid in 80 %: share correct over 240 trials (60 per cue), go-to-win minus no-go-to-win.",
  study: AUDITORY,
  animals: 3,
  observables: [
    chosen("d′, auditory", { low: 1.5, reason: "at least 1.5" }),
    chosen("correct, go-win minus no-go-win", { low: 1e-9, reason: "above 0" }),
  ],
  controls: [
    FROZEN,
    RANDOM,
    { name: SYMMETRIC, reason: "learns to go and to withhold equally well" },
  ],
  diagnosis:
    "Model limit, tried. The reluctance to act (b = 1.5), which free-operant tasks need, makes no-go-to-win the easier cue (0.67 " +
    "against 0.99); without it both are learned equally (0.93). People prefer to go where there is something to win: the value of the " +
    "state added to every action but wait, × 0.3, gives 0.95 against 0.91 without reluctance but only 0.71 against 0.99 with it, and " +
    "from × 0.15 on it ends the pauses of BEH-X-TIMING (decision 0061).",
  measure(group, variant) {
    const animals = group(variant, ORTHOGONAL);
    const correct = (where: Readonly<Record<string, number>>): number =>
      across(animals, (animal) => animal.mean("correct", { phase: "training", where }));
    return {
      "d′, auditory": across(group(variant), (animal) => animal.measure("d_prime", "late")),
      "correct, go-win minus no-go-win": correct(GO_WIN) - correct(NO_GO_WIN),
    };
  },
});
