import type { AnyAgent } from "@operant/agent";
import type { AnyEnvironment } from "@operant/environment";
import type { ChannelSpec, Columns, ColumnSpec, Spaces } from "@operant/spaces";
import { MAX_ACTIONS } from "@operant/spaces";
import { canonicalJson } from "@operant/study";

import { refused, type Refusal } from "./errors.ts";

/** What a served environment says of itself: spaces, and the columns of a trial. */
export interface EnvironmentSpec {
  readonly spaces: Spaces;
  readonly trial: Columns;
}

/** What a served agent says of itself. */
export interface AgentSpec {
  readonly signals: Columns;
  readonly counters: Columns;
  readonly populations: Columns;
}

/**
 * Writes a spec as canonical JSON. Channels and columns are lists, for their order is that of the arrays
 * and JSON objects have none.
 */
export function writeSpec({ spaces, trial }: EnvironmentSpec): string {
  return canonicalJson({ ...listed(spaces), trial: withNames(trial) });
}

/** Writes what a served agent says of itself: the columns that it can tell, in their order. */
export function writeAgentSpec(
  definition: Pick<AnyAgent, "signals" | "counters" | "populations">,
): string {
  const { signals, counters, populations } = definition;
  return canonicalJson({
    signals: withNames(signals),
    counters: withNames(counters),
    populations: withNames(populations),
  });
}

/** Reads it back. Throws a SessionError that says what is wrong. */
export function readAgentSpec(text: string): AgentSpec {
  const spec = parse(text, "spec");
  const columns = (what: keyof AgentSpec) => readColumns(spec[what], what);
  return {
    signals: columns("signals"),
    counters: columns("counters"),
    populations: columns("populations"),
  };
}

/**
 * Writes the spaces of an environment for an agent. Members keep their order: an agent's snapshots name
 * their task by it.
 */
export function writeSpaces(spaces: Spaces): string {
  return JSON.stringify(listed(spaces));
}

/** The spec of an environment under these spaces. */
export function specOf({ trial }: Pick<AnyEnvironment, "trial">, spaces: Spaces): EnvironmentSpec {
  return { spaces, trial };
}

/** Reads a spec. Throws a SessionError that says what is wrong. */
export function readSpec(text: string): EnvironmentSpec {
  const spec = parse(text, "spec");
  return { spaces: readListed(spec, "spec"), trial: readColumns(spec["trial"], "trial") };
}

/** Reads the spaces that an agent is told of. Throws a SessionError. */
export function readSpaces(text: string): Spaces {
  return readListed(parse(text, "parameters"), "parameters");
}

function listed({ channels, actions, stepSeconds }: Spaces) {
  return { channels: withNames(channels), actions, stepSeconds };
}

function withNames(parts: Readonly<Record<string, object>>): object[] {
  return Object.entries(parts).map(([name, part]) => ({ name, ...part }));
}

type Facts = Readonly<Record<string, unknown>>;

function parse(text: string, why: Refusal): Facts {
  try {
    const value: unknown = JSON.parse(text);
    if (isFacts(value)) return value;
  } catch {
    // Told below.
  }
  throw refused(why, "it is no JSON object");
}

function readListed(facts: Facts, why: Refusal): Spaces {
  const { actions, stepSeconds } = facts;
  const wrong = (what: string) => refused(why, `${what}; see docs/remote.md`, { field: "spec" });
  const channels = readNamed(facts["channels"], "channels", why).map(
    ([name, channel]) => [name, readChannel(name, channel, why)] as const,
  );
  if (channels.length === 0) throw wrong("channels is empty; give at least one");
  if (!isTexts(actions) || actions[0] !== "wait" || actions.length > MAX_ACTIONS) {
    throw wrong(`actions are not 1 to ${MAX_ACTIONS} names with "wait" first`);
  }
  if (new Set(actions).size !== actions.length) throw wrong("an action is named twice");
  if (typeof stepSeconds !== "number" || !(stepSeconds > 0 && stepSeconds < 3600)) {
    throw wrong(`stepSeconds is ${String(stepSeconds)}; give more than 0 s, less than 1 h`);
  }
  return { channels: Object.fromEntries(channels), actions, stepSeconds };
}

function readChannel(name: string, channel: Facts, why: Refusal): ChannelSpec {
  const { unit, range, absent, levels } = channel;
  const [low, high] = Array.isArray(range) ? (range as unknown[]) : [];
  const bounded = typeof low === "number" && typeof high === "number" && low <= high;
  const told = absent === undefined || typeof absent === "boolean";
  if (typeof unit === "string" && bounded && told && (levels === undefined || isTexts(levels))) {
    return channel as unknown as ChannelSpec;
  }
  const text = `channel "${name}" is not {unit, range: [low, high], absent?, levels?, meaning?}`;
  throw refused(why, text, { field: "spec" });
}

const COLUMN_TYPES: readonly unknown[] = ["uint8", "int32", "uint32", "float32", "float64"];

function readColumns(list: unknown, what: string): Columns {
  const columns = readNamed(list, what, "spec").map(([name, column]) => {
    if (COLUMN_TYPES.includes(column["type"]) && typeof column["meaning"] === "string") {
      return [name, column as unknown as ColumnSpec] as const;
    }
    const allowed = COLUMN_TYPES.join(", ");
    throw refused("spec", `column "${name}" is not {type: ${allowed}, meaning, unit?, levels?}`);
  });
  return Object.fromEntries(columns);
}

const NAME = /^[a-z][A-Za-z0-9_]*$/;

/** Reads a list of named things; each name once. */
function readNamed(list: unknown, what: string, why: Refusal): (readonly [string, Facts])[] {
  if (!Array.isArray(list)) throw refused(why, `${what} is no list`, { field: "spec" });
  const seen = new Set<string>();
  return (list as unknown[]).map((item, index) => {
    const { name, ...rest } = isFacts(item) ? item : {};
    if (typeof name !== "string" || !NAME.test(name) || seen.has(name)) {
      throw refused(why, `${what}[${index}] has no plain name of its own`, { field: "spec" });
    }
    seen.add(name);
    return [name, rest] as const;
  });
}

function isFacts(value: unknown): value is Facts {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === "string");
}
