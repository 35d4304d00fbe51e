import type { AnyAgent } from "@operant/agent";
import { DefinitionError, spacesOf, type AnyEnvironment } from "@operant/environment";
import type { Spaces } from "@operant/spaces";
import { readQuantity } from "@operant/units";
import type { z } from "zod";
import type { Condition } from "../condition.ts";
import { suggest, type ProblemCode } from "../problem.ts";
import { canonicalJson, type Json, type JsonObject } from "../json.ts";
import type { Phase, TableSpec, Written } from "../manifest.ts";
import { servedId, type Registry, type Role } from "../registry.ts";
import { inputSchema, parseParameters, type Parsed } from "./parameters.ts";
import { sessionColumns, trialColumns } from "./tables.ts";
import { phaseFor, settingsFor, type Settings, type StudyBody } from "./settings.ts";

/** Something that makes a condition impossible to run. */
export interface PlanIssue {
  readonly code: ProblemCode;
  /** The setting at fault, e.g. "environment.reward_delay"; "" for the phase as a whole. */
  readonly setting: string;
  /** Position of the phase in the protocol. */
  readonly phase: number;
  readonly message: string;
  readonly aboutKey: boolean;
}

/** One phase, ready to run. */
export interface PhasePlan {
  readonly phase: Phase;
  readonly environment: AnyEnvironment;
  readonly environmentParameters: unknown;
  readonly agentParameters: unknown;
  /** Both as a study file would write them, presets included: what travels to a served participant. */
  readonly written: { readonly environment: Written; readonly agent: Written };
  /** Equal exactly when the agent's parameters are. */
  readonly agentIdentity: string;
}

/** One condition, ready to run: what its subjects share. */
export interface ConditionPlan {
  readonly condition: Condition;
  readonly agent: AnyAgent;
  readonly spaces: Spaces;
  readonly phases: readonly PhasePlan[];
  /** Ids of what is served from elsewhere; undefined: it is here. */
  readonly served: Served;
  /** Columns of the tables that every subject of the condition fills. */
  readonly columns: { readonly trials: TableSpec; readonly sessions: TableSpec };
}

/** Who of the two is served. */
export interface Served {
  readonly environment: string | undefined;
  readonly agent: string | undefined;
}

export type Planned =
  | { readonly ok: true; readonly plan: ConditionPlan }
  | { readonly ok: false; readonly issues: readonly PlanIssue[] };

type Note = (issue: Omit<PlanIssue, "phase">) => void;

// A study may have a million conditions; neighbours share most of their settings.
const MOST_PARSED = 1024;

/** Turns conditions into plans; remembers what it has parsed. */
export class Planner {
  readonly #study: StudyBody;
  readonly #registry: Registry;
  readonly #schemas = new Map<string, JsonObject>();
  readonly #parsed = new Map<string, Parsed>();

  constructor(study: StudyBody, registry: Registry) {
    this.#study = study;
    this.#registry = registry;
  }

  /** Plans every phase of a condition, or lists everything that is wrong with it. */
  plan(condition: Condition): Planned {
    const issues: PlanIssue[] = [];
    const phases: PhasePlan[] = [];
    let spaces: Spaces | undefined;
    let agent: AnyAgent | undefined;
    let served: Served | undefined;
    for (const [index, raw] of this.#study.protocol.entries()) {
      const note: Note = (issue) => issues.push({ ...issue, phase: index });
      const phase = phaseFor(raw, condition.set);
      const settings = settingsFor(this.#study, condition.set, phase.set);
      const planned = this.#phase(phase, settings, note);
      if (planned === undefined) continue;
      const here = spacesIn(planned, settings, note);
      if (here !== undefined && spaces !== undefined) compareSpaces(spaces, here, phase, note);
      spaces ??= here;
      agent ??= this.#registry.agents.get(settings.agentType);
      served ??= servedIn(settings);
      if (servedIn(settings).environment !== served.environment) note(otherServed(phase));
      phases.push(planned);
    }
    if (issues.length > 0 || spaces === undefined || agent === undefined || served === undefined)
      return { ok: false, issues };
    const columns = {
      trials: trialColumns([{ agent, phases }]),
      sessions: sessionColumns([agent]),
    };
    return { ok: true, plan: { condition, agent, spaces, phases, served, columns } };
  }

  #phase(phase: Phase, settings: Settings, note: Note): PhasePlan | undefined {
    const environment = this.#registry.environments.get(settings.environmentType);
    const agent = this.#registry.agents.get(settings.agentType);
    if (environment === undefined)
      note(absent("environment", settings.environmentType, this.#registry));
    if (agent === undefined) note(absent("agent", settings.agentType, this.#registry));
    if (phase.trials === null && phase.durationSeconds === null) note(endless(phase));
    if (environment === undefined || agent === undefined) return undefined;
    const given = this.#parse("environment", environment, settings.environment, note);
    const preset = presetOf(agent, settings.preset, note);
    const written = { ...preset, ...settings.agent };
    const animal = this.#parse("agent", agent, written, note, Object.keys(settings.agent));
    if (given === undefined || animal === undefined) return undefined;
    return {
      phase,
      environment,
      environmentParameters: given.value,
      agentParameters: animal.value,
      agentIdentity: canonicalJson(written),
      written: { environment: settings.environment, agent: written },
    };
  }

  /** Parses; an issue with a parameter that only a preset sets is blamed on the preset. */
  #parse(role: Role, definition: Definition, written: Written, note: Note, own?: string[]) {
    const key = canonicalJson([role, definition.id, written]);
    let parsed = this.#parsed.get(key);
    if (parsed === undefined) {
      parsed = parseParameters(definition.parameters, this.#schema(role, definition), written);
      if (this.#parsed.size >= MOST_PARSED) this.#parsed.clear();
      this.#parsed.set(key, parsed);
    }
    if (parsed.ok) return parsed;
    for (const { path, ...issue } of parsed.issues) {
      const name = String(path[0] ?? "");
      const ownFault = own === undefined || own.includes(name) || !Object.hasOwn(written, name);
      const setting = ownFault ? [role, ...path].join(".") : "agent.preset";
      note({ ...issue, setting });
    }
    return undefined;
  }

  #schema(role: Role, definition: Definition): JsonObject {
    const key = `${role} ${definition.id}`;
    const schema = this.#schemas.get(key) ?? inputSchema(definition.parameters);
    this.#schemas.set(key, schema);
    return schema;
  }
}

type Definition = { readonly id: string; readonly parameters: z.ZodType };

/** Merges presets in order; a later one wins. */
function presetOf(agent: AnyAgent, names: readonly string[], note: Note): Written {
  const merged: Record<string, Json> = {};
  for (const [index, name] of names.entries()) {
    const preset = agent.presets?.[name];
    if (preset !== undefined) Object.assign(merged, preset.set);
    else {
      const allowed = Object.keys(agent.presets ?? {});
      const message = `"${name}" is no preset of ${agent.id}${suggest(name, allowed)}`;
      note({
        code: "OPERANT_STUDY_UNKNOWN_PRESET",
        setting: names.length === 1 ? "agent.preset" : `agent.preset.${index}`,
        message,
        aboutKey: false,
      });
    }
  }
  return merged;
}

function spacesIn(planned: PhasePlan, settings: Settings, note: Note): Spaces | undefined {
  const { environment, environmentParameters: parameters } = planned;
  try {
    return spacesOf(environment, parameters, stepSecondsOf(settings.step, environment));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    const message =
      cause instanceof DefinitionError
        ? reason.replace(`${cause.code}: `, "")
        : `${environment.id} cannot say its channels and actions: ${reason}; correct its code`;
    note({ code: "OPERANT_STUDY_SPACES", setting: "environment.type", message, aboutKey: false });
    return undefined;
  }
}

/** Length of one step: the study's if it has one, else the environment's. */
function stepSecondsOf(step: string | null, environment: AnyEnvironment): number {
  const reading = step === null ? undefined : readQuantity(step, "s");
  return reading?.ok === true ? reading.value : environment.stepSeconds;
}

function compareSpaces(first: Spaces, here: Spaces, phase: Phase, note: Note): void {
  const [before, now] = [describeSpaces(first), describeSpaces(here)];
  for (const [index, what] of ["channels", "actions", "step"].entries()) {
    if (before[index] === now[index]) continue;
    const message =
      `phase "${phase.phase}" has other ${what} than the first phase: ${now[index]} instead of ` +
      `${before[index]}; one animal keeps its senses and actions, so use settings that keep them`;
    note({ code: "OPERANT_STUDY_SPACES", setting: "", message, aboutKey: false });
  }
}

function describeSpaces({ channels, actions, stepSeconds }: Spaces): readonly string[] {
  const parts = Object.entries(channels).map(([name, { range, levels }]) => {
    const span = levels === undefined ? `${range[0]} … ${range[1]}` : levels.join("|");
    return `${name} (${span})`;
  });
  return [parts.join(", "), actions.join(", "), `${stepSeconds} s`];
}

function absent(role: Role, type: string, registry: Registry): Omit<PlanIssue, "phase"> {
  const names = [...(role === "environment" ? registry.environments : registry.agents).keys()];
  return {
    code: role === "agent" ? "OPERANT_STUDY_UNKNOWN_AGENT" : "OPERANT_STUDY_UNKNOWN_ENVIRONMENT",
    setting: `${role}.type`,
    message: `unknown ${role} "${type}"${suggest(type, names)}`,
    aboutKey: false,
  };
}

function servedIn({ environmentType, agentType }: Settings): Served {
  return { environment: servedId(environmentType), agent: servedId(agentType) };
}

function otherServed(phase: Phase): Omit<PlanIssue, "phase"> {
  return {
    code: "OPERANT_STUDY_VALUE",
    setting: "environment.type",
    message:
      `phase "${phase.phase}" has its environment served otherwise than the first phase; ` +
      "let all phases of a condition name one served environment, or none",
    aboutKey: false,
  };
}

function endless(phase: Phase): Omit<PlanIssue, "phase"> {
  return {
    code: "OPERANT_STUDY_PHASE_LENGTH",
    setting: "",
    message: `phase "${phase.phase}" has no end: give trials (a number) or duration (such as 30 min)`,
    aboutKey: false,
  };
}
