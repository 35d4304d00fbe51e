import { defineAgent, type AgentDefinition } from "@operant/agent";
import { Purpose, type RandomStream } from "@operant/kernels";
import { z } from "zod";
import { Chooser } from "./chooser.ts";
import { CHOICES } from "./columns.ts";
import { pickAny } from "./pick.ts";
import type { Strategy } from "./strategy.ts";

/** Chance: every permitted action is equally likely, whatever happened before. */
export const random: AgentDefinition<Record<string, never>> = defineAgent({
  id: "random@1",
  title: "Random agent",
  description:
    "Picks one of the permitted actions, each equally likely, and learns nothing. It is the control " +
    "that every learning curve must leave behind.",
  source: "Control condition; p(a) = 1/n.",
  parameters: z.strictObject({}),
  signals: {},
  counters: { choices: CHOICES },
  populations: {},
  notes: { equations: "p(a) = 1/n over the n permitted actions.", history: ["1: first version."] },
  create(_parameters, spaces, tools) {
    const stream = tools.random(Purpose.agentChoice);
    return new Chooser(new Chance(stream), stream, spaces.stepSeconds);
  },
});

class Chance implements Strategy {
  readonly signals = new Float32Array(0);
  readonly #stream: RandomStream;

  constructor(stream: RandomStream) {
    this.#stream = stream;
  }

  choose(_observation: Float32Array, permitted: number): number {
    return pickAny(this.#stream, permitted);
  }

  credit(): void {}

  discount(): number {
    return 1;
  }

  configure(): void {}

  counters(): number[] {
    return [];
  }

  probe(population: string): Float32Array {
    throw new RangeError(`random@1 has no population "${population}"`);
  }

  memory(): number[] {
    return [];
  }

  recall(memory: readonly number[]): void {
    if (memory.length !== 0) throw new RangeError("random@1 remembers nothing");
  }
}
