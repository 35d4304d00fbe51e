/**
 * Writes the source of a new agent in one file: a bundle of propensities that move with reward.
 * `id` is `name@version` or `lab/name@version`; the text passes `checkAgent` as it is.
 */
export function agentTemplate(id: string): string {
  return TEMPLATE.replace("ID", JSON.stringify(id));
}

const TEMPLATE = `import { defineAgent, type AgentInstance, type AgentTools } from "@operant/agent";
import { exp64, Purpose, STREAM_STATE_WORDS } from "@operant/kernels";
import type { Spaces } from "@operant/spaces";
import { probability, quantity } from "@operant/units";
import { z } from "zod";

// Every parameter has a unit, a default, a range and a source; studies write it in snake_case.
const parameters = z.strictObject({
  learning_rate: probability({
    description: "Fraction of the way from the value of an action to its latest reward.",
    symbol: "α",
    default: 0.2,
    source: "assumed",
  }),
  inverse_temperature: quantity({
    description: "How strictly the larger value is chosen.",
    symbol: "β",
    default: 3,
    min: 0,
    max: 100,
    source: "assumed",
  }),
});

type Parameters = z.output<typeof parameters>;

export default defineAgent({
  id: ID,
  title: "My agent",
  description: "Values each action by the rewards that came while it was in execution.",
  source: "assumed",
  parameters,
  signals: { value: { type: "float32", meaning: "Value of the action in execution" } },
  counters: { choices: { type: "float64", meaning: "Choices made so far" } },
  populations: { values: { type: "float32", meaning: "Value of each action" } },
  create: (settings: Parameters, spaces: Spaces, tools: AgentTools) =>
    createAgent(settings, spaces, tools),
});

function createAgent(settings: Parameters, spaces: Spaces, tools: AgentTools): AgentInstance {
  const count = spaces.actions.length;
  // Chance comes from here only: the same subject draws the same numbers.
  const stream = tools.random(Purpose.agentChoice);
  const values = new Float64Array(count);
  const signals = new Float32Array(1);
  let action = 0;
  let choices = 0;

  /** Takes a permitted action a with probability ∝ exp(β value). Mask 0: go on; mask 1: wait. */
  function choose(permitted: number): number {
    if (permitted === 0) return action;
    if (permitted === 1) return (action = 0);
    const weights = Array.from(values, (value, a) =>
      (permitted >> a) & 1 ? exp64(settings.inverse_temperature * value) : 0,
    );
    let left = stream.uniform() * weights.reduce((sum, weight) => sum + weight, 0);
    weights.forEach((weight, a) => {
      if (weight > 0 && left >= 0) action = a;
      left -= weight;
    });
    choices += 1;
    signals[0] = values[action] ?? 0;
    return action;
  }

  return {
    learning: true,
    signals,
    begin(_observation, choice) {
      action = 0;
      return choose(choice);
    },
    step(_observation, reward, choice) {
      if (this.learning && reward !== 0) {
        const value = values[action] ?? 0;
        values[action] = value + settings.learning_rate * (reward - value);
      }
      return choose(choice);
    },
    end() {
      action = 0;
    },
    // Time passes: here is the place for forgetting.
    rest(_seconds) {},
    configure(changed) {
      settings = changed as Parameters;
    },
    counters: () => Float64Array.of(choices),
    probe: () => Float32Array.from(values),
    // All that changes goes into the snapshot, and nothing else is kept anywhere.
    snapshot() {
      const own = [action, choices, signals[0] ?? 0, ...stream.state(), ...values];
      return new Uint8Array(Float64Array.from(own).buffer);
    },
    restore(bytes) {
      const start = 3 + STREAM_STATE_WORDS;
      if (bytes.length !== 8 * (start + count))
        throw new RangeError("not a snapshot of this agent");
      const numbers = new Float64Array(bytes.slice().buffer);
      stream.restore(numbers.subarray(3, start));
      [action = 0, choices = 0] = numbers;
      signals[0] = numbers[2] ?? 0;
      values.set(numbers.subarray(start));
    },
    dispose() {},
  };
}
`;
