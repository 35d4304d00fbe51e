import {
  MAX_ACTIONS,
  type Channels,
  type ChannelSpec,
  type Columns,
  type ColumnType,
  type Spaces,
} from "@operant/spaces";
import { boardClass, type Cell } from "./board.ts";
import type { AnyEnvironment } from "./contract.ts";
import { DefinitionError, show } from "./errors.ts";

const ID = /^(?:[a-z][a-z0-9-]*\/)?[a-z][a-z0-9-]*@[1-9][0-9]*$/;
const CHANNEL_NAME = /^[a-z][A-Za-z0-9_]*$/;
const COLUMN_NAME = /^[a-z][a-z0-9_]*$/;
const ACTION_NAME = /^[a-z][a-z0-9_-]*$/;

/** Tells whether a text is `name@version` or `lab/name@version`. */
export function isEnvironmentId(text: string): boolean {
  return ID.test(text);
}

/** Smallest and largest value of the whole-number column types. */
const WHOLE: Partial<Record<ColumnType, readonly [number, number]>> = {
  uint8: [0, 255],
  int32: [-(2 ** 31), 2 ** 31 - 1],
  uint32: [0, 2 ** 32 - 1],
};

/** A definition made concrete by parameters and a step length: spaces and the boards over them. */
export interface Layout {
  readonly spaces: Spaces;
  readonly columns: readonly Cell[];
  readonly columnTypes: readonly ColumnType[];
  readonly Observation: ReturnType<typeof boardClass>;
  readonly Trial: ReturnType<typeof boardClass>;
}

const known = new WeakMap<AnyEnvironment, Map<string, Layout>>();

/**
 * Resolves channels, actions and columns, and checks the definition's form.
 *
 * Equal arguments give the same object, so tasks stay monomorphic over thousands of subjects.
 * Throws a DefinitionError.
 */
export function layoutOf(
  definition: AnyEnvironment,
  parameters: unknown,
  stepSeconds: number,
): Layout {
  const { channels, actions } = definition;
  const spaces: Spaces = {
    channels: typeof channels === "function" ? channels(parameters) : channels,
    actions: typeof actions === "function" ? actions(parameters) : actions,
    stepSeconds,
  };
  const key = JSON.stringify(spaces);
  let layouts = known.get(definition);
  if (layouts === undefined) known.set(definition, (layouts = new Map()));
  let layout = layouts.get(key);
  if (layout === undefined) layouts.set(key, (layout = build(definition, spaces)));
  return layout;
}

/**
 * Channels, actions and step length of an environment for these parameters, checked. Throws a
 * DefinitionError, or what the definition's own functions throw.
 */
export function spacesOf(
  definition: AnyEnvironment,
  parameters: unknown,
  stepSeconds: number,
): Spaces {
  return layoutOf(definition, parameters, stepSeconds).spaces;
}

function build(definition: AnyEnvironment, spaces: Spaces): Layout {
  checkSpaces(definition.id, spaces, definition.trial);
  const columns = Object.entries(definition.trial).map(([name, spec]) =>
    columnCell(name, spec.type),
  );
  const anything = columns.map((cell) => ({ ...cell, ...UNCHECKED }));
  return {
    spaces,
    columns,
    columnTypes: Object.values(definition.trial).map((spec) => spec.type),
    Observation: boardClass(Object.entries(spaces.channels).map(channelCell)),
    Trial: boardClass(anything),
  };
}

/** While a row is in progress anything may stand in it; `endTrial` checks. */
const UNCHECKED = { low: -Infinity, high: Infinity, absent: true, whole: false };

function channelCell([name, spec]: [string, ChannelSpec]): Cell {
  const [low, high] = spec.range;
  return { name, low, high, absent: spec.absent === true, whole: spec.levels !== undefined };
}

function columnCell(name: string, type: ColumnType): Cell {
  const whole = WHOLE[type];
  const [low, high] = whole ?? [-Number.MAX_VALUE, Number.MAX_VALUE];
  return { name, low, high, absent: whole === undefined, whole: whole !== undefined };
}

/** Throws a DefinitionError unless names, ranges, actions, columns and step length are well formed. */
function checkSpaces(environment: string, spaces: Spaces, columns: Columns): void {
  const wrong = (field: string, value: unknown, allowed: string, remedy: string): never => {
    throw new DefinitionError({
      environment,
      field,
      value: show(value),
      allowed,
      remedy,
      sessionStep: -1,
    });
  };
  if (!isEnvironmentId(environment)) {
    wrong("id", environment, "name@version or lab/name@version", 'Write e.g. "lab/my-task@1".');
  }
  if (!(spaces.stepSeconds > 0 && spaces.stepSeconds < 3600)) {
    wrong("stepSeconds", spaces.stepSeconds, "more than 0 s, less than 1 h", "Try 0.1 s.");
  }
  checkActions(spaces.actions, wrong);
  checkChannels(spaces.channels, wrong);
  for (const [name, spec] of Object.entries(columns)) {
    if (COLUMN_NAME.test(name) && spec.meaning !== "") continue;
    wrong(`trial.${name}`, spec.meaning, "a snake_case name with a meaning", "Say what it means.");
  }
}

type Wrong = (field: string, value: unknown, allowed: string, remedy: string) => void;

function checkActions(actions: readonly string[], wrong: Wrong): void {
  if (actions.length < 1 || actions.length > MAX_ACTIONS) {
    const remedy = actions.length === 0 ? 'Write ["wait", …].' : "Merge some actions.";
    wrong("actions.length", actions.length, `1 … ${MAX_ACTIONS}`, remedy);
  }
  if (actions[0] !== "wait") {
    wrong("actions[0]", actions[0], '"wait"', 'Put "wait" (do nothing) first.');
  }
  actions.forEach((name, index) => {
    if (ACTION_NAME.test(name) && actions.indexOf(name) === index) return;
    wrong(`actions[${index}]`, name, "a lower-case name used once", "Rename the action.");
  });
}

function checkChannels(channels: Channels, wrong: Wrong): void {
  const entries = Object.entries(channels);
  if (entries.length === 0) {
    wrong("channels", "empty", "at least one channel", "Declare what the animal perceives.");
  }
  for (const [name, spec] of entries) {
    const field = `channels.${name}`;
    if (!CHANNEL_NAME.test(name)) wrong(field, name, "a plain name", "Use letters and digits.");
    const [low, high] = spec.range;
    if (!(Number.isFinite(low) && Number.isFinite(high) && low <= high)) {
      wrong(`${field}.range`, `${low} … ${high}`, "low ≤ high, both finite", "Bound the channel.");
    }
    if (spec.levels !== undefined && (low !== 0 || high !== spec.levels.length - 1)) {
      const allowed = `0 … ${spec.levels.length - 1}, one index per level`;
      wrong(`${field}.range`, `${low} … ${high}`, allowed, "Let the range count the levels.");
    }
  }
}
