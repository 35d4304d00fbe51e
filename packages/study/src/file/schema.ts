import { formatQuantity, unitNames, type BaseUnit } from "@operant/units";
import type { AnyAgent } from "@operant/agent";
import type { AnyEnvironment } from "@operant/environment";
import { MAX_CONDITIONS } from "../condition.ts";
import { isObject, type Json, type JsonObject } from "../json.ts";
import { MEASURES } from "../measures/registry.ts";
import { inputSchema } from "../plan/parameters.ts";
import type { Registry, Role } from "../registry.ts";
import { MAX_SUBJECTS } from "../subject.ts";

const DIALECT = "https://json-schema.org/draft/2020-12/schema";

/**
 * The JSON Schema of a study file, for editors: keys, units, defaults, enumerations, and the parameters
 * of every registered environment and agent. What needs a whole condition (crossed factors, presets,
 * measures' columns) is checked by `readStudy` alone.
 */
export function studySchema(registry: Registry): JsonObject {
  const environments = [...registry.environments.values()];
  const agents = [...registry.agents.values()];
  return {
    $schema: DIALECT,
    title: "Operant study",
    description: "A study: subjects, factors, protocol. The whole result follows from this file.",
    type: "object",
    additionalProperties: false,
    required: ["study", "seed", "subjects", "environment", "agent", "protocol"],
    properties: {
      study: NAME,
      title: textOf("Heading of the report."),
      description: textOf("What the study asks."),
      seed: {
        description: "Root of every random number: another seed, other animals.",
        anyOf: [
          { type: "integer", minimum: 0 },
          { type: "string", minLength: 1 },
        ],
      },
      subjects: wholeOf("Subjects per condition.", 1, MAX_SUBJECTS),
      step: durationOf("Length of one step; each environment has its own default.", "0.05 s"),
      environment: partOf("environment", environments),
      agent: partOf("agent", agents),
      factors: FACTORS,
      protocol: PROTOCOL,
      record: RECORD,
      measures: {
        description: "Numbers computed from each phase of each subject.",
        type: "array",
        uniqueItems: true,
        items: { oneOf: [...MEASURES.values()].map(({ id, meaning }) => named(id, meaning)) },
      },
      failures: {
        description: "What a subject that fails for good does to the study.",
        anyOf: [{ enum: ["stop", "continue"] }, { type: "string", pattern: "^stop after \\d+$" }],
        default: "stop",
        examples: ["stop after 5"],
      },
    },
  };
}

type Definition = AnyEnvironment | AnyAgent;

/** `environment` or `agent`: the type decides which parameters there are. */
function partOf(role: Role, definitions: readonly Definition[]): JsonObject {
  const types = definitions.flatMap(({ id, title }) => {
    const bare = id.slice(0, id.lastIndexOf("@"));
    return [named(bare, `${title} (newest version)`), named(id, title)];
  });
  const file = {
    type: "string",
    pattern: "^\\.{0,2}/|\\.(ts|mts|js|mjs)$",
    examples: ["./my-task.ts"],
  };
  const served = {
    type: "string",
    pattern: "^served:(?:[a-z][a-z0-9-]*/)?[a-z][a-z0-9-]*@[1-9][0-9]*$",
    description: `An ${role} that runs elsewhere and is served over NATS.`,
    examples: ["served:lab/my-rig@1"],
  };
  const names = [...distinct(types), file, served];
  return {
    description: role === "agent" ? "The animal." : "The task.",
    type: "object",
    properties: { type: { description: `Which ${role}.`, anyOf: names } },
    allOf: definitions.map((definition) => ({
      if: { required: ["type"], properties: { type: { enum: namesOf(definition) } } },
      // eslint-disable-next-line unicorn/no-thenable -- a keyword of JSON Schema, never awaited
      then: parametersOf(definition),
    })),
  };
}

function parametersOf(definition: Definition): JsonObject {
  const schema = edit(inputSchema(definition.parameters)) as JsonObject;
  const presets = "presets" in definition ? (definition.presets ?? {}) : {};
  const names = Object.entries(presets).map(([name, { description }]) => named(name, description));
  const preset: JsonObject = {
    description: "Named changes of parameters; a list is applied in order.",
    anyOf: [{ oneOf: names }, { type: "array", items: { oneOf: names } }],
  };
  const properties = isObject(schema["properties"]) ? schema["properties"] : {};
  // A factor may set what the environment or agent requires, so nothing is required here.
  return {
    description: definition.description,
    additionalProperties: false,
    properties: { type: true, ...(names.length === 0 ? {} : { preset }), ...properties },
    ...(schema["$defs"] === undefined ? {} : { $defs: schema["$defs"] }),
  };
}

/** Turns every parameter with a unit into a text with that unit, every plain number into a number. */
function edit(node: Json | undefined): Json {
  if (Array.isArray(node)) return node.map((item: Json) => edit(item));
  if (!isObject(node)) return node ?? null;
  const quantity = "unit" in node || "integer" in node || "min" in node || "max" in node;
  if (quantity && node["type"] === undefined) return quantityOf(node);
  const members = Object.entries(node).map(([key, member]) => [key, edit(member)]);
  return Object.fromEntries(members) as JsonObject;
}

function quantityOf(node: JsonObject): JsonObject {
  const unit = (node["unit"] ?? "") as BaseUnit;
  const about = [textIn(node, "description"), rangeText(node, unit), sourceText(node)];
  const description = about.filter((text) => text !== "").join(" ");
  const initial = node["default"] === undefined ? {} : { default: node["default"] };
  if (unit !== "") return { description, ...initial, ...unitText(unit, node["default"]) };
  return {
    description,
    type: node["integer"] === true ? "integer" : "number",
    ...(node["min"] === undefined ? {} : { minimum: node["min"] }),
    ...(node["max"] === undefined ? {} : { maximum: node["max"] }),
    ...initial,
  };
}

function unitText(unit: BaseUnit, example: Json | undefined): JsonObject {
  const names = unitNames(unit).map((name) => name.replaceAll(/[/^.*+?()[\]{}|\\]/gu, "\\$&"));
  return {
    type: "string",
    pattern: `^\\s*[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?\\s*(${names.join("|")})\\s*$`,
    examples: [example ?? `1 ${unit}`],
  };
}

function rangeText({ min, max }: JsonObject, unit: BaseUnit): string {
  const text = (value: Json | undefined): string =>
    typeof value === "number" ? formatQuantity(value, unit) : "";
  if (min === undefined) return max === undefined ? "" : `At most ${text(max)}.`;
  return max === undefined ? `At least ${text(min)}.` : `${text(min)} … ${text(max)}.`;
}

function sourceText(node: JsonObject): string {
  const source = textIn(node, "source");
  return source === "" ? "" : `Source: ${source}.`;
}

function textIn(node: JsonObject, key: string): string {
  const text = node[key];
  return typeof text === "string" ? text : "";
}

function namesOf({ id }: Definition): string[] {
  return [id, id.slice(0, id.lastIndexOf("@"))];
}

function named(name: string, description: string): JsonObject {
  return { const: name, description };
}

function distinct(items: readonly JsonObject[]): JsonObject[] {
  return [...new Map(items.map((item) => [item["const"], item])).values()];
}

function textOf(description: string): JsonObject {
  return { description, type: "string" };
}

function wholeOf(description: string, minimum: number, maximum?: number): JsonObject {
  return { description, type: "integer", minimum, ...(maximum === undefined ? {} : { maximum }) };
}

function durationOf(description: string, example: string): JsonObject {
  return { description, ...unitText("s", example) };
}

const NAME: JsonObject = {
  description: "Name of the study: letters, digits, dots, dashes, underscores.",
  type: "string",
  pattern: "^[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,63}$",
};

const FLAG: JsonObject = { enum: [true, false, "on", "off", "yes", "no"] };

const SET: JsonObject = {
  description: "Settings by path, e.g. environment.reward_delay or agent.preset.",
  type: "object",
  propertyNames: { pattern: "^(environment|agent)\\." },
};

const FACTORS: JsonObject = {
  description: `Crossed with each other; every combination is a condition (at most ${MAX_CONDITIONS}).`,
  type: "object",
  additionalProperties: {
    description: "Either set and values, or levels.",
    type: "object",
    additionalProperties: false,
    properties: {
      set: {
        description: "Path of the one setting that varies.",
        type: "string",
        pattern: "^(step$|environment\\.|agent\\.|protocol\\.)",
        examples: ["environment.reward_delay", "agent.preset", "protocol.retention.after"],
      },
      values: { description: "Its values.", type: "array", minItems: 1 },
      levels: {
        description: "Named bundles of settings, each a mapping from path to value.",
        type: "object",
        minProperties: 1,
        additionalProperties: { type: ["object", "null"] },
      },
    },
  },
};

const PROTOCOL: JsonObject = {
  description: "What every animal lives through, phase after phase.",
  type: "array",
  minItems: 1,
  items: {
    type: "object",
    additionalProperties: false,
    required: ["phase"],
    properties: {
      phase: textOf("Name of the phase."),
      sessions: { ...wholeOf("Number of sessions.", 1), default: 1 },
      trials: wholeOf("Trials per session.", 1),
      duration: durationOf("Simulated time per session.", "30 min"),
      rest_between: durationOf("Rest between two sessions.", "23 h"),
      after: durationOf("Rest before the first session.", "14 d"),
      learning: { description: "Whether experience changes the memory.", ...FLAG, default: "on" },
      set: SET,
    },
  },
};

const RECORD: JsonObject = {
  description: "What is kept besides sessions and measures.",
  type: "object",
  additionalProperties: false,
  properties: {
    trials: { description: "One row per trial.", enum: ["all", "none"], default: "all" },
    events: {
      description: "Every cue, response and reward.",
      enum: ["all", "none"],
      default: "none",
    },
    spines: {
      description: "Histograms of the populations, also before each phase.",
      anyOf: [
        FLAG,
        {
          type: "object",
          additionalProperties: false,
          properties: {
            at: { enum: ["session-end", "phase-end"], default: "session-end" },
            as: { enum: ["histogram"], default: "histogram" },
          },
        },
      ],
      default: "off",
    },
    traces: {
      description:
        "Means of the agent's signals by time in the trial, per kind of trial and session.",
      anyOf: [
        FLAG,
        {
          type: "object",
          additionalProperties: false,
          properties: {
            bin: { ...durationOf("Width of a bin.", "0.1 s"), default: "0.1 s" },
            before: durationOf("Time before the instant.", "1 s"),
            after: { ...durationOf("Time after the instant.", "10 s"), default: "10 s" },
            align: { enum: ["trial-start", "cue-on", "reward"], default: "trial-start" },
          },
        },
      ],
      default: "off",
    },
  },
};
