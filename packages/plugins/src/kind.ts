import type { AnyAgent } from "@operant/agent";
import type { AnyEnvironment } from "@operant/environment";

/** What a plug-in module brings; an environment has `trial`, an agent has `signals`. */
export type PluginDefinition = AnyEnvironment | AnyAgent;

/** Fields that every definition has, and those by which the two kinds are told apart. */
const COMMON: Fields = {
  id: isText,
  title: isText,
  description: isText,
  source: isText,
  parameters: isSchema,
  create: isFunction,
};
const ENVIRONMENT: Fields = {
  channels: (value) => isFunction(value) || isObject(value),
  actions: (value) => isFunction(value) || Array.isArray(value),
  stepSeconds: (value) => typeof value === "number",
  trial: isObject,
};
const AGENT: Fields = { signals: isObject, counters: isObject, populations: isObject };

type Fields = Readonly<Record<string, (value: unknown) => boolean>>;

/** Takes a default export as a definition, or says what it lacks to be an environment or an agent. */
export function classify(value: unknown): PluginDefinition | string {
  if (!isObject(value)) return `it is ${value === null ? "null" : `a ${typeof value}`}`;
  const common = lacking(value, COMMON);
  const [environment, agent] = [lacking(value, ENVIRONMENT), lacking(value, AGENT)];
  if (common.length === 0 && environment.length === 0) {
    return value as unknown as AnyEnvironment;
  }
  if (common.length === 0 && agent.length === 0) {
    return value as unknown as AnyAgent;
  }
  const likelyAgent = agent.length < Object.keys(AGENT).length && agent.length < environment.length;
  const likelyTask = environment.length < Object.keys(ENVIRONMENT).length;
  if (likelyAgent) return `as an agent it lacks ${[...common, ...agent].join(", ")}`;
  if (likelyTask) return `as an environment it lacks ${[...common, ...environment].join(", ")}`;
  return `it has only ${Object.keys(value).slice(0, 8).join(", ") || "no fields"}`;
}

function lacking(value: Readonly<Record<string, unknown>>, fields: Fields): string[] {
  return Object.entries(fields).flatMap(([name, fits]) => (fits(value[name]) ? [] : [name]));
}

function isText(value: unknown): boolean {
  return typeof value === "string" && value !== "";
}

function isFunction(value: unknown): boolean {
  return typeof value === "function";
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function isSchema(value: unknown): boolean {
  return isObject(value) && isFunction(value["safeParse"]);
}
