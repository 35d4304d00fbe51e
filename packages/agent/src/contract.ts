import type { Kernels, RandomStream } from "@operant/kernels";
import type { Columns, Spaces } from "@operant/spaces";
import type { z } from "zod";

/** What the host lends to an agent. */
export interface AgentTools {
  /** Opens the subject's stream for a purpose; equal purposes give equal streams. */
  readonly random: (purpose: number) => RandomStream;
  /** The two key words of the subject, for kernels that address random numbers themselves. */
  readonly key: readonly [number, number];
  /** The numeric kernels of this thread; they hold the agent's arrays. */
  readonly kernels: Kernels;
}

/** One animal. All times are seconds of simulated time. */
export interface AgentInstance {
  /**
   * Starts a session with the first observation (one value per channel, NaN = absent) and the choice
   * that is due (bit mask of permitted actions, 0 = none). Returns the action now in execution.
   */
  begin(observation: Float32Array, choice: number): number;
  /**
   * One step later: what is perceived now, the reward of the step that has just passed, the choice due
   * now. Returns the action in execution during the next step. With `choice` 0 that is the same
   * action as before; with 1 it is `wait` (0).
   */
  step(observation: Float32Array, reward: number, choice: number): number;
  /** Ends the session: traces and dopamine return to rest. */
  end(): void;
  /**
   * Lets `seconds` ≥ 0 pass without stimulation: between trials, between sessions, overnight, for weeks.
   * The memory changes.
   */
  rest(seconds: number): void;
  /** Whether experience changes the memory; intrinsic change goes on regardless. */
  learning: boolean;
  /** Changes parameters between phases (a drug is given). The memory stays. */
  configure(parameters: unknown): void;
  /** The latest value of each declared signal, in order; rewritten by `begin` and `step`. */
  readonly signals: Float32Array;
  /** The present value of each declared counter, in order; never decreases but for gauges. */
  counters(): Float64Array;
  /** The members of a declared population, e.g. the volumes of all D1 spines. A fresh copy. */
  probe(population: string): Float32Array;
  /** All that the agent is, as bytes; `restore` continues bit for bit. */
  snapshot(): Uint8Array;
  /** Throws a RangeError and changes nothing if the bytes are not a snapshot of this kind. */
  restore(bytes: Uint8Array): void;
  /** Gives its memory back; the instance is dead afterwards. */
  dispose(): void;
}

/** What the author of an agent writes: one file or one package, one default export. */
export interface AgentDefinition<Parameters = never> {
  /** `name@version` or `lab/name@version`: behaviour changes ⇒ new version. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly source: string;
  readonly parameters: z.ZodType<Parameters>;
  /** Named changes of parameters, as a study file would write them. */
  readonly presets?: Readonly<Record<string, Preset>>;
  /** Numbers that change at every step, e.g. dopamine; recorded as traces and at each choice. */
  readonly signals: Columns;
  /** Totals and gauges recorded at the end of each session, e.g. spines born. */
  readonly counters: Columns;
  /** Sets of like things whose distribution can be recorded, e.g. spine volumes. */
  readonly populations: Columns;
  /** What the agent promises beyond the contract; `checkAgent` holds it to it. */
  readonly claims?: AgentClaims;
  /** Prose for the generated page. */
  readonly notes?: AgentNotes;
  create(parameters: Parameters, spaces: Spaces, tools: AgentTools): AgentInstance;
}

/** Promises that not every agent can make. */
export interface AgentClaims {
  /** It draws no random numbers: other subjects behave alike. */
  readonly chanceFree?: boolean;
  /** rest(a) followed by rest(b) is rest(a + b), bit for bit. */
  readonly restAdditive?: boolean;
  /** Names of the counters that may fall, e.g. the number of spines alive. All others never fall. */
  readonly gauges?: readonly string[];
}

/** The parts of the model form that code cannot say; Markdown. */
export interface AgentNotes {
  /** Continuous form, then the exact step; each deviation from the source with its reason. */
  readonly equations?: string;
  /** For each variable: before or after the step, and the order of updates. */
  readonly validAtTime?: string;
  /** Which tests hold the model: closed form, slow reference, published result. */
  readonly tests?: string;
  /** Version history, newest first. */
  readonly history?: readonly string[];
}

/** A genotype, drug or condition: parameters that differ from the defaults, and why. */
export interface Preset {
  readonly description: string;
  readonly source?: string;
  /** Parameter name → value as a study file would write it. */
  readonly set: Readonly<Record<string, unknown>>;
}

/** A definition whose parameter type has been forgotten, as the registry holds it. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a registry is heterogeneous
export type AnyAgent = AgentDefinition<any>;

/** Names an agent; the identity function that lets TypeScript infer the parameters. */
export function defineAgent<Parameters>(
  definition: AgentDefinition<Parameters>,
): AgentDefinition<Parameters> {
  return definition;
}
