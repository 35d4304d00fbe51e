import { checkAgent, RULES, type AgentDefinition, type Rule } from "@operant/agent";
import { createKernels, openStream } from "@operant/kernels";
import { describe, expect, it } from "vitest";
import { Toy, toyAgent, type ToyParameters } from "./toy.ts";

const createSmall = () => createKernels({ engine: "twin", maximumBytes: 2 ** 20 });
const failures = (definition: AgentDefinition<ToyParameters>, preset = {}) =>
  checkAgent(definition, { createKernels: createSmall, ...preset }).filter(({ ok }) => !ok);
const rulesOf = (definition: AgentDefinition<ToyParameters>) =>
  new Set(failures(definition).map(({ check }) => check));

let hidden = 0;

const breaches: [Rule, string, typeof Toy][] = [
  [
    "mask",
    "returns what is not permitted",
    class extends Toy {
      override decide(choice: number): number {
        return choice === 0 ? this.action : 2;
      }
    },
  ],
  [
    "mask",
    "goes on after mask 1",
    class extends Toy {
      override decide(choice: number): number {
        return choice === 1 ? 1 : super.decide(choice);
      }
    },
  ],
  [
    "mask",
    "chooses anew with mask 0",
    class extends Toy {
      override decide(choice: number): number {
        return super.decide(choice || 7);
      }
    },
  ],
  [
    "same-key",
    "keeps something outside itself",
    class extends Toy {
      override end(): void {
        super.end();
        this.weights[1] = hidden++;
      }
    },
  ],
  [
    "reset",
    "reads what the subject before left behind",
    class extends Toy {
      override rest(seconds: number): void {
        super.rest(seconds);
        this.age += hidden++;
      }
    },
  ],
  [
    "snapshot",
    "forgets its random position",
    class extends Toy {
      override restore(bytes: Uint8Array): void {
        const state = this.stream.state();
        super.restore(bytes);
        this.stream.restore(state);
      }
    },
  ],
  [
    "snapshot",
    "forgets its age",
    class extends Toy {
      override restore(bytes: Uint8Array): void {
        super.restore(bytes);
        this.age = 0;
      }
    },
  ],
  [
    "corrupt-snapshot",
    "takes any bytes",
    class extends Toy {
      override restore(bytes: Uint8Array): void {
        if (bytes.length === this.snapshot().length) super.restore(bytes);
      }
    },
  ],
  [
    "corrupt-snapshot",
    "changes before it refuses",
    class extends Toy {
      override restore(bytes: Uint8Array): void {
        this.rewards = 9;
        super.restore(bytes);
      }
    },
  ],
  [
    "rest",
    "ages by being told of nothing",
    class extends Toy {
      override rest(seconds: number): void {
        super.rest(seconds + 1);
      }
    },
  ],
  [
    "learning",
    "learns with learning off",
    class extends Toy {
      override step(seen: Float32Array, reward: number, choice: number): number {
        this.weights[1] = Math.max(0.1, (this.weights[1] ?? 0) + reward);
        return super.step(seen, reward, choice);
      }
    },
  ],
  [
    "configure",
    "starts anew when configured",
    class extends Toy {
      override configure(parameters: unknown): void {
        super.configure(parameters);
        this.weights.fill(1);
      }
    },
  ],
  [
    "counters",
    "counts down",
    class extends Toy {
      override counters(): Float64Array {
        return Float64Array.of(this.rewards, -this.age);
      }
    },
  ],
  [
    "counters",
    "counts NaN",
    class extends Toy {
      override counters(): Float64Array {
        return Float64Array.of(this.rewards, NaN);
      }
    },
  ],
  [
    "probe",
    "hands its memory out",
    class extends Toy {
      override probe(): Float32Array {
        return this.weights;
      }
    },
  ],
  [
    "observation",
    "writes to what it sees",
    class extends Toy {
      override step(seen: Float32Array, reward: number, choice: number): number {
        seen[0] = 0;
        return super.step(seen, reward, choice);
      }
    },
  ],
  [
    "dispose",
    "keeps its memory",
    class extends Toy {
      override dispose(): void {}
    },
  ],
  [
    "spaces",
    "wants two channels",
    class extends Toy {
      override begin(seen: Float32Array, choice: number): number {
        if (seen.length !== 2) throw new TypeError("where is the light?");
        return super.begin(seen, choice);
      }
    },
  ],
];

describe("checkAgent", () => {
  it("finds nothing in an agent that keeps the contract", () => {
    expect(failures(toyAgent())).toEqual([]);
    const checks = checkAgent(toyAgent(), { createKernels: createSmall });
    expect(checks.map(({ check }) => check)).toEqual(Object.keys(RULES));
    expect(failures(toyAgent(), { preset: "quick" })).toEqual([]);
  });

  it.each(breaches)("%s: finds an agent that %s", (rule, _what, Kind) => {
    expect(rulesOf(toyAgent(Kind))).toContain(rule);
  });

  it("finds subjects that are all alike, and a false claim to be chance-free", () => {
    const key = [9, 9] as const;
    const alike = toyAgent(Toy, {
      create: (parameters, spaces, tools) =>
        new Toy(parameters, spaces, { ...tools, random: (purpose) => openStream(key, purpose) }),
    });
    expect(rulesOf(alike)).toEqual(new Set(["other-key"]));
    expect(rulesOf(toyAgent(Toy, { claims: { chanceFree: true } }))).toEqual(
      new Set(["other-key"]),
    );
  });

  it("finds faults of the definition before anything runs", () => {
    const faults = [
      toyAgent(Toy, { id: "toy" }),
      toyAgent(Toy, { source: " " }),
      toyAgent(Toy, { presets: { odd: { description: "?", set: { rat: 1 } } } }),
      toyAgent(Toy, { signals: { Propensity: { type: "float32", meaning: "x" } } }),
      toyAgent(Toy, { claims: { gauges: ["weight"] } }),
    ];
    for (const fault of faults) expect(rulesOf(fault)).toEqual(new Set(["definition"]));
  });
});
