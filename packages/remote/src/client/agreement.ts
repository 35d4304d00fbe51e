import type { Bus } from "@operant/bus";
import type { SessionReplyOf } from "@operant/protocol";
import type { ConditionPlan, Manifest, Registry, Role } from "@operant/study";
import { canonicalJson, planCondition, totalConditions } from "@operant/study";

import { SessionError } from "../errors.ts";
import {
  readAgentSpec,
  readSpec,
  specOf,
  writeAgentSpec,
  writeSpaces,
  writeSpec,
} from "../spec.ts";
import { RemoteSession } from "./session.ts";

/** What a study expects of somebody who is served. */
export interface Expected {
  readonly role: Role;
  readonly id: string;
  /** The spec under the parameters at hand. */
  readonly due: string;
}

/** A setting in which somebody served takes part, with what the study expects of it. */
interface Engagement extends Expected {
  readonly parameters: string;
  readonly stepSeconds: number;
  readonly spaces: string;
}

/** Says how a server differs from the one that a study was made with; undefined: it does not. */
export function disagreement(
  { spec, serviceVersion }: Pick<SessionReplyOf<"welcome">, "spec" | "serviceVersion">,
  manifest: Manifest,
  { role, id, due }: Expected,
): string | undefined {
  const named = manifest.versions.served?.find((one) => one.role === role && one.id === id);
  const who = `the served ${role} ${id}`;
  if (named?.version !== serviceVersion) {
    return `${who} is of version ${serviceVersion}, the study was made with ${named?.version ?? "none"}`;
  }
  if (rewritten(role, spec) === due) return undefined;
  return `${who} has other channels, actions or columns under these parameters than the study counts on`;
}

/** A spec as we would write it: servers of others may order or space it otherwise. */
function rewritten(role: Role, spec: string): string {
  return role === "agent" ? writeAgentSpec(readAgentSpec(spec)) : writeSpec(readSpec(spec));
}

/** Most conditions that are asked about before a study begins; the others show when they run. */
const MOST_CONDITIONS = 1000;

/**
 * Asks those who serve what they alone know: whether they take each setting of a study and are the same in
 * it. Returns a sentence for each that they do not. Throws a BusError where somebody does not answer.
 */
export async function askSettings(
  bus: Pick<Bus, "request">,
  manifest: Manifest,
  registry: Registry,
): Promise<readonly string[]> {
  const problems: string[] = [];
  for (const engagement of engagementsOf(manifest, registry).values()) {
    const { role, id, parameters, stepSeconds, spaces } = engagement;
    const setting = { parameters, stepSeconds, spaces };
    const options = { bus, participant: role, id, leaseMs: 2000, resendMs: 1000, ...setting };
    try {
      const welcome = await RemoteSession.greet(options);
      const problem = disagreement(welcome, manifest, engagement);
      if (problem !== undefined) problems.push(`${problem}: ${parameters}`);
    } catch (error) {
      if (!(error instanceof SessionError)) throw error;
      problems.push(`the served ${role} ${id} refuses ${parameters}: ${error.message}`);
    }
  }
  return problems;
}

function engagementsOf(manifest: Manifest, registry: Registry): Map<string, Engagement> {
  const found = new Map<string, Engagement>();
  const conditions = Math.min(totalConditions(manifest), MOST_CONDITIONS);
  for (let index = 0; index < conditions; index += 1) {
    const planned = planCondition(manifest, registry, index);
    if (!planned.ok) continue;
    for (const one of engagementsIn(planned.plan)) found.set(canonicalJson({ ...one }), one);
  }
  return found;
}

function engagementsIn({ served, phases, spaces, agent }: ConditionPlan): Engagement[] {
  const found: Engagement[] = [];
  for (const { environment, written } of phases) {
    if (served.environment !== undefined) {
      const parameters = canonicalJson(written.environment);
      const due = writeSpec(specOf(environment, spaces));
      const { stepSeconds } = spaces;
      const role = "environment";
      found.push({ role, id: served.environment, due, parameters, stepSeconds, spaces: "" });
    }
    if (served.agent !== undefined) {
      const parameters = canonicalJson(written.agent);
      const told = { stepSeconds: 0, spaces: writeSpaces(spaces) };
      found.push({
        role: "agent",
        id: served.agent,
        due: writeAgentSpec(agent),
        parameters,
        ...told,
      });
    }
  }
  return found;
}
