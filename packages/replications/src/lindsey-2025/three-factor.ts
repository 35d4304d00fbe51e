import { exp64, type RandomStream } from "@operant/kernels";

/** The rule of Lindsey et al. on two cues and two actions; weights of D1 and D2 cells. */
export interface Rule {
  /** Whether D1 and D2 cells of the executed action are both active when dopamine comes. */
  readonly efference: boolean;
  /** f1 and f2 for errors of the other sign, relative to their own: 1 makes both linear. */
  readonly opposite: number;
}

const RATE = 0.1;
const STEEPNESS = 5;
const ACTIONS = [0, 1] as const;

/** A learner of two cues × two actions. */
export class ThreeFactorLearner {
  readonly d1 = [0.5, 0.5, 0.5, 0.5];
  readonly d2 = [0.5, 0.5, 0.5, 0.5];
  readonly #expected = [0, 0];
  readonly #rule: Rule;

  constructor(rule: Rule) {
    this.#rule = rule;
  }

  /** Chooses an action for a cue. */
  choose(cue: number, random: RandomStream): number {
    const difference = this.#net(cue, 0) - this.#net(cue, 1);
    return random.uniform() < 1 / (1 + exp64(-STEEPNESS * difference)) ? 0 : 1;
  }

  /** Learns from the outcome: Δw1 = f1(δ) y1, Δw2 = f2(δ) y2. */
  learn(cue: number, action: number, reward: number): void {
    const error = reward - (this.#expected[cue] ?? 0);
    this.#expected[cue] = (this.#expected[cue] ?? 0) + RATE * error;
    const { efference, opposite } = this.#rule;
    const f1 = error > 0 ? error : opposite * error;
    const f2 = error < 0 ? -error : -opposite * error;
    for (const other of ACTIONS) {
      const at = 2 * cue + other;
      // Without the copy, D2 cells are active that held the rejected action back.
      const tagged = efference ? other === action : other !== action;
      const y1 = other === action ? (this.d1[at] ?? 0) : 0;
      const y2 = tagged ? (this.d2[at] ?? 0) : 0;
      this.d1[at] = Math.max(0, (this.d1[at] ?? 0) + RATE * f1 * y1);
      this.d2[at] = Math.max(0, (this.d2[at] ?? 0) + RATE * f2 * y2);
    }
  }

  #net(cue: number, action: number): number {
    return (this.d1[2 * cue + action] ?? 0) - (this.d2[2 * cue + action] ?? 0);
  }
}

/** Share of right choices in the last quarter of `trials`; `right` and `wrong` are the outcomes. */
export function accuracyOf(
  rule: Rule,
  right: number,
  wrong: number,
  trials: number,
  random: RandomStream,
): number {
  const learner = new ThreeFactorLearner(rule);
  let correct = 0;
  for (let trial = 0; trial < trials; trial += 1) {
    const cue = random.integer(2);
    const action = learner.choose(cue, random);
    learner.learn(cue, action, action === cue ? right : wrong);
    if (trial >= 0.75 * trials && action === cue) correct += 1;
  }
  return correct / (0.25 * trials);
}
