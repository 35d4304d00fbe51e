import { chosen } from "../observable.ts";
import { across, type Animal } from "../laboratory/animal.ts";
import { behaviour, FROZEN, RANDOM } from "../laboratory/behaviour.ts";

const STUDY = `
study: progressive-ratio
environment: { type: operant-chamber, schedule: FR 3, press_cost: 0.13 }
agent: { type: striatal }
factors:
  animal:
    levels:
      model: {}
      rich: { environment.magnitude: 2 }
      high: { agent.tonic_factor: 3 }
      low: { agent.d2_antagonist: 0.25 }
      frozen: { agent.preset: frozen }
      random: { agent.type: random }
protocol:
  - { phase: training, duration: 20 min }
  - { phase: test, duration: 120 min, set: { environment.schedule: PR(hodos), environment.stop_after: 5 min } }
record: { trials: all }
`;

/** Largest ratio completed; 0 for none. */
function breakpoint(animals: readonly Animal[]): number {
  return across(animals, (animal) => {
    const where = { completed: 1 } as const;
    return Math.max(0, ...animal.values("requirement", { phase: "test", where }));
  });
}

/** BEH-PR. */
export const progressiveRatio = behaviour({
  id: "BEH-PR",
  title: "The breakpoint rises with the size of the reward and falls with dopamine",
  protocol:
    "20 min FR 3, then a progressive ratio (Richardson–Roberts) until 5 min pass without a reward; last completed ratio. " +
    "Each press costs 0.13 of a pellet. Reward × 2; tonic dopamine × 3; a D2 antagonist (K2 × 1.25).",
  study: STUDY,
  animals: 6,
  observables: [
    chosen("breakpoint, reward × 2 / × 1", { low: 1 + 1e-9, reason: "rises with magnitude" }),
    chosen("breakpoint, high dopamine / normal", { low: 1 + 1e-9, reason: "rises with dopamine" }),
    chosen("breakpoint, D2 block / normal", { high: 0.8, reason: "falls by at least 20 %" }),
  ],
  controls: [FROZEN, RANDOM],
  caveat:
    "Effort and doses are assumed. Without effort the breakpoint is that of the spontaneous rate, about 95 presses in 5 min, whatever " +
    "the reward: it needs a cost that is weighed against it. K2 × 1.25 is the largest dose that leaves the gate of healthy " +
    "animals shut at the tonic level; K2 × 2 opens it, values sink without end, that of waiting most, and the breakpoint rises.",
  measure(group, variant) {
    const of = (name: string): number => breakpoint(group(variant === "model" ? name : variant));
    const normal = of("model");
    return {
      "breakpoint, reward × 2 / × 1": of("rich") / normal,
      "breakpoint, high dopamine / normal": of("high") / normal,
      "breakpoint, D2 block / normal": of("low") / normal,
    };
  },
});
