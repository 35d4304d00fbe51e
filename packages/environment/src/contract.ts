import type { RandomStream } from "@operant/kernels";
import type { ChannelSpec, ColumnSpec } from "@operant/spaces";
import type { z } from "zod";

/** What may happen at an instant; the log keeps kind, time in seconds and one value. */
export type EventKind =
  | "cue-on"
  | "cue-off"
  | "response"
  | "reward"
  | "punishment"
  | "omission"
  | "changeover"
  | "context";

/**
 * What the host lends to a running environment: where it writes what the animal perceives and gets.
 *
 * Before each `step` the host sets `reward` to 0 and `choice` to 0. Nothing here is allocated per
 * step; every field is read right after `begin` or `step` returns.
 */
export interface Stage<Channel extends string = string, Column extends string = string> {
  /** Length of one step in seconds. Count steps, not seconds, where equality matters. */
  readonly stepSeconds: number;
  /** Every draw comes from here: same subject, same draws. */
  readonly random: RandomStream;
  /** What the animal perceives, by channel name; NaN is absent. Keeps its value until rewritten. */
  readonly observation: Record<Channel, number>;
  /** Reward of this step, in units of one standard reinforcer; negative for punishment. */
  reward: number;
  /**
   * The choice that is due: a bit mask of permitted actions (bit a = action a). 0 = none, the action
   * in execution goes on; 1 = only `wait`, so it ends; otherwise the agent chooses among the set bits.
   */
  choice: number;
  /** The row of the trials table in progress, by column name; `endTrial` records it. */
  readonly trial: Record<Column, number>;
  /**
   * Ends the trial: its row is recorded and set to 0. `gapSeconds` is time that passes before the next
   * step without being simulated step by step (the rest of a long inter-trial interval, s, ≥ 0). With
   * a gap no choice may be due at this step: what is shown now comes before the gap.
   */
  endTrial(gapSeconds?: number): void;
  /** Logs an event at the present time. */
  event(kind: EventKind, value?: number): void;
  /** Ends the session because the task says so (e.g. a breakpoint was reached). */
  terminate(): void;
  /** Ends the session because a limit says so (e.g. the longest session). */
  truncate(): void;
}

/** One running environment, made by `create` for one phase of one subject. */
export interface EnvironmentInstance {
  /**
   * All that changes while it runs: plain numbers, booleans, strings, arrays, nested plain objects and
   * typed arrays. The host copies it for snapshots and writes it back field by field, so reach it as
   * `state.x` and keep nothing that changes anywhere else.
   */
  readonly state: object;
  /** Starts a session: sets the first observation and whether a choice is due. */
  begin(): void;
  /** Advances one step during which `action` was in execution. */
  step(action: number): void;
}

/** What the author of an environment writes: one file, one default export. */
export interface EnvironmentDefinition<
  Parameters = never,
  Channel extends string = string,
  Column extends string = string,
> {
  /** `name@version` or `lab/name@version`: behaviour changes ⇒ new version. */
  readonly id: string;
  readonly title: string;
  /** The task in words. */
  readonly description: string;
  /** The publication, with its place, from which task and numbers come. */
  readonly source: string;
  /** Parameters with units, defaults and ranges. */
  readonly parameters: z.ZodType<Parameters>;
  /** Channels in the order of the observation vector; may depend on the parameters. */
  readonly channels:
    | Readonly<Record<Channel, ChannelSpec>>
    | ((parameters: Parameters) => Readonly<Record<Channel, ChannelSpec>>);
  /** Action names; the first is "wait". May depend on the parameters. */
  readonly actions: readonly string[] | ((parameters: Parameters) => readonly string[]);
  /** Default length of one step in seconds; a study may set another. */
  readonly stepSeconds: number;
  /** Columns of the trials table. */
  readonly trial: Readonly<Record<Column, ColumnSpec>>;
  /** Prose for the generated page: reward, start state, end of trial and session, version history. */
  readonly notes?: EnvironmentNotes;
  create(parameters: Parameters, stage: Stage<Channel, Column>): EnvironmentInstance;
}

/** The parts of the environment form that code cannot say. */
export interface EnvironmentNotes {
  readonly actions?: Readonly<Record<string, string>>;
  readonly reward?: string;
  readonly start?: string;
  readonly end?: string;
  /** Version history, newest first. */
  readonly history?: readonly string[];
  /** The environment draws no random numbers: the two-sided seed test expects equal runs. */
  readonly chanceFree?: boolean;
}

/** A definition whose parameter type has been forgotten, as the registry holds it. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a registry is heterogeneous
export type AnyEnvironment = EnvironmentDefinition<any>;

/** Names a task; the identity function that lets TypeScript infer channels, columns and parameters. */
export function defineEnvironment<Parameters, Channel extends string, Column extends string>(
  definition: EnvironmentDefinition<Parameters, Channel, Column>,
): EnvironmentDefinition<Parameters, Channel, Column> {
  return definition;
}
