/** One named observation channel: a number per step, or NaN while it is absent. */
export interface ChannelSpec {
  /** Unit of the value, e.g. "octave", "s"; "" for a plain number or a level. */
  readonly unit: string;
  /** Smallest and largest value, both included. */
  readonly range: readonly [number, number];
  /** Whether the channel may be absent (NaN), as a tone is between trials. */
  readonly absent?: boolean;
  /** Names of the levels of a discrete channel, whose value is the index 0 … levels.length − 1. */
  readonly levels?: readonly string[];
  /** What the channel means, one sentence. */
  readonly meaning?: string;
}

export type Channels = Readonly<Record<string, ChannelSpec>>;

/** Number type of a recorded column; all are little-endian on the wire and in Parquet. */
export type ColumnType = "uint8" | "int32" | "uint32" | "float32" | "float64";

/** One column of a recorded table. */
export interface ColumnSpec {
  readonly type: ColumnType;
  /** Unit of the value; "" for a plain number. */
  readonly unit?: string;
  /** Names of the values of a discrete column: value k means levels[k]. Reports print the names. */
  readonly levels?: readonly string[];
  /** What the value means, one sentence. */
  readonly meaning: string;
}

export type Columns = Readonly<Record<string, ColumnSpec>>;

/** What an agent must know of an environment before the first step. */
export interface Spaces {
  /** Channels in the order of the observation vector. */
  readonly channels: Channels;
  /** Names of the actions; index 0 is always "wait". */
  readonly actions: readonly string[];
  /** Length of one step in seconds. */
  readonly stepSeconds: number;
}

/** At most this many actions, so that a set of them fits one 32-bit mask. */
export const MAX_ACTIONS = 31;

/** The mask that permits every action of `count`. */
export function everyAction(count: number): number {
  return ((1 << count) - 1) >>> 0;
}

/** The mask that permits only `wait`: what was being done ends. */
export const ONLY_WAIT = 1;

/** The mask that offers no choice: the action in execution goes on. */
export const NO_CHOICE = 0;

/** Tells whether `mask` permits `action`. */
export function permits(mask: number, action: number): boolean {
  return (mask & (1 << action)) !== 0;
}
