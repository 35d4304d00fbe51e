import { defineAgent } from "@operant/agent";
import type { Bus } from "@operant/bus";
import { defineEnvironment } from "@operant/environment";
import { toHex } from "@operant/protocol";
import type { Registry, Role, ServedReference } from "@operant/study";
import { servedType } from "@operant/study";
import { z } from "zod";

import { SessionError } from "../errors.ts";
import { readAgentSpec, readSpec } from "../spec.ts";
import { RemoteSession } from "./session.ts";

/** Asks whoever serves an id what it is. Throws a SessionError or a BusError. */
export async function askServed(
  bus: Pick<Bus, "request">,
  role: Role,
  id: string,
): Promise<ServedReference> {
  const spaces = role === "agent" ? ANY_SPACES : "";
  const options = { bus, participant: role, id, spaces, leaseMs: 2000, resendMs: 1000 };
  const { serviceVersion, spec, specHash } = await RemoteSession.greet(options);
  return { role, id, version: serviceVersion, spec, sha256: toHex(specHash) };
}

/** What an agent says of itself depends on no environment; it has to be told of one. */
const ANY_SPACES = JSON.stringify({
  channels: [{ name: "any", unit: "", range: [0, 1], absent: true }],
  actions: ["wait"],
  stepSeconds: 1,
});

/**
 * The registry with what is served, each under `served:<id>`. Where the id is known here, its definition
 * plans the study: parameters are checked, and channels may depend on them. Else the spec does, and the
 * server alone knows the parameters.
 */
export function withServed(registry: Registry, served: readonly ServedReference[]): Registry {
  const environments = new Map(registry.environments);
  const agents = new Map(registry.agents);
  for (const reference of served) {
    const { role, id } = reference;
    if (role === "environment") {
      environments.set(servedType(id), registry.environments.get(id) ?? foreignTask(reference));
    } else agents.set(servedType(id), registry.agents.get(id) ?? foreignAnimal(reference));
  }
  return { environments, agents };
}

const parameters = z.record(z.string(), z.json());

function foreignTask({ id, spec }: ServedReference) {
  const { spaces, trial } = readSpec(spec);
  const { channels, actions, stepSeconds } = spaces;
  const create = () => refuse(id);
  const about = { id, title: id, description: "Served from elsewhere.", source: "elsewhere" };
  return defineEnvironment({ ...about, parameters, channels, actions, stepSeconds, trial, create });
}

function foreignAnimal({ id, spec }: ServedReference) {
  const create = () => refuse(id);
  const about = { id, title: id, description: "Served from elsewhere.", source: "elsewhere" };
  return defineAgent({ ...about, parameters, ...readAgentSpec(spec), create });
}

function refuse(id: string): never {
  const text = `${id} exists only where it is served; name the broker (--nats)`;
  throw new SessionError("OPERANT_SESSION_UNKNOWN_ID", text);
}
