import { defineAgent, type AgentDefinition } from "@operant/agent";
import { Purpose, type RandomStream } from "@operant/kernels";
import { permits, type Spaces } from "@operant/spaces";
import { probability } from "@operant/units";
import { z } from "zod";
import { Chooser } from "./chooser.ts";
import { CHOICES } from "./columns.ts";
import { countPermitted, pickAny } from "./pick.ts";
import type { Strategy } from "./strategy.ts";

export interface WinStayParameters {
  readonly stay_after_win: number;
  readonly shift_after_loss: number;
}

/** Repeats what was rewarded, leaves what was not. */
export const winStayLoseShift: AgentDefinition<WinStayParameters> = defineAgent({
  id: "win-stay-lose-shift@1",
  title: "Win-stay, lose-shift",
  description:
    "Repeats its latest choice with a fixed probability if it was rewarded and leaves it with " +
    "another if it was not. It remembers one choice and one outcome, whatever the cue.",
  source: "Robbins 1952, Bull Am Math Soc 58:527 (play the winner).",
  parameters: z.strictObject({
    stay_after_win: probability({
      description: "Probability of repeating a choice whose rewards sum to more than 0.",
      symbol: "p_w",
      default: 1,
      source: "Robbins 1952",
    }),
    shift_after_loss: probability({
      description: "Probability of leaving a choice whose rewards sum to 0 or less.",
      symbol: "p_l",
      default: 1,
      source: "Robbins 1952",
    }),
  }),
  signals: {},
  counters: {
    choices: CHOICES,
    wins: { type: "float64", meaning: "Choices that were followed by a positive sum of rewards" },
    losses: { type: "float64", meaning: "Choices that were not" },
  },
  populations: {},
  notes: {
    equations:
      "After a win p(same) = p_w, after a loss p(same) = 1 − p_l; the rest is shared equally by the " +
      "other permitted actions. The first choice, and one whose predecessor is not permitted now, is " +
      "random. A choice is won if its rewards up to the next choice sum to more than 0.",
    history: ["1: first version."],
  },
  create(parameters, spaces, tools) {
    const stream = tools.random(Purpose.agentChoice);
    return new Chooser(new WinStay(parameters, spaces, stream), stream, spaces.stepSeconds);
  },
});

class WinStay implements Strategy {
  readonly signals = new Float32Array(0);
  readonly #stream: RandomStream;
  readonly #actions: number;
  #parameters: WinStayParameters;
  /** The choice that waits for its outcome; the latest one that has it (−1 = none) and whether it won. */
  #open = -1;
  #latest = -1;
  #won = false;
  #wins = 0;
  #losses = 0;

  constructor(parameters: WinStayParameters, spaces: Spaces, stream: RandomStream) {
    this.#parameters = parameters;
    this.#actions = spaces.actions.length;
    this.#stream = stream;
  }

  choose(_observation: Float32Array, permitted: number): number {
    this.#open = this.#pick(permitted);
    return this.#open;
  }

  credit(reward: number): void {
    this.#latest = this.#open;
    this.#won = reward > 0;
    if (this.#won) this.#wins++;
    else this.#losses++;
  }

  discount(): number {
    return 1;
  }

  configure(parameters: unknown): void {
    this.#parameters = parameters as WinStayParameters;
  }

  counters(): number[] {
    return [this.#wins, this.#losses];
  }

  probe(population: string): Float32Array {
    throw new RangeError(`win-stay-lose-shift@1 has no population "${population}"`);
  }

  memory(): number[] {
    return [this.#open, this.#latest, Number(this.#won), this.#wins, this.#losses];
  }

  recall(memory: readonly number[]): void {
    const [open = -1, latest = -1, won, wins = 0, losses = 0] = memory;
    if (memory.length !== 5 || open >= this.#actions || latest >= this.#actions) {
      throw new RangeError("not the memory of a win-stay-lose-shift agent with these actions");
    }
    this.#open = open;
    this.#latest = latest;
    this.#won = won === 1;
    this.#wins = wins;
    this.#losses = losses;
  }

  #pick(permitted: number): number {
    const latest = this.#latest;
    if (latest === -1 || !permits(permitted, latest)) return pickAny(this.#stream, permitted);
    if (countPermitted(permitted) === 1) return latest;
    const { stay_after_win, shift_after_loss } = this.#parameters;
    const stay = this.#stream.bernoulli(this.#won ? stay_after_win : 1 - shift_after_loss);
    return stay ? latest : pickAny(this.#stream, permitted & ~(1 << latest));
  }
}
