import { BusError } from "@operant/bus";
import type { Manifest, Registry, ServedReference } from "@operant/study";
import { servedId, servedTypes } from "@operant/study";
import { connectAs } from "./connect.ts";
import type { NetworkOptions } from "./network-options.ts";

/** What was found of the participants that a study has served, and what is wrong with the others. */
export interface FoundServed {
  readonly served: readonly ServedReference[];
  /** Each with its place, as `file:line:column: path: message`. */
  readonly problems: readonly string[];
}

/** Asks those who serve what a study names; without a broker none of them is found. */
export async function findServed(
  text: string,
  file: string,
  network: Partial<NetworkOptions>,
): Promise<FoundServed> {
  const named = servedTypes(text);
  const { nats } = network;
  if (named.length === 0 || nats === undefined) return { served: [], problems: [] };
  const { askServed, SessionError } = await import("@operant/remote");
  const served: ServedReference[] = [];
  const problems: string[] = [];
  const bus = await connectAs("operator", { ...network, nats });
  try {
    for (const { role, name, line, column, path } of named) {
      const id = servedId(name) ?? "";
      try {
        served.push(await askServed(bus, role, id));
      } catch (error) {
        if (!(error instanceof SessionError || error instanceof BusError)) throw error;
        const reason = error instanceof BusError ? nobody(role, id) : error.message;
        problems.push(`${file}:${line}:${column}: ${path}: ${reason}`);
      }
    }
  } finally {
    await bus.drain();
  }
  return { served, problems };
}

/** The registry with what is served, whose machinery is loaded by those who have some. */
export async function addServed(
  registry: Registry,
  served: readonly ServedReference[],
): Promise<Registry> {
  if (served.length === 0) return registry;
  const { withServed } = await import("@operant/remote");
  return withServed(registry, served);
}

/** What those who serve say against the settings of a study, a sentence each. Throws a BusError. */
export async function findRefusals(
  manifest: Manifest,
  registry: Registry,
  network: Partial<NetworkOptions>,
): Promise<readonly string[]> {
  const { nats } = network;
  if (manifest.versions.served === undefined || nats === undefined) return [];
  const { askSettings } = await import("@operant/remote");
  const bus = await connectAs("operator", { ...network, nats });
  try {
    return await askSettings(bus, manifest, registry);
  } finally {
    await bus.drain();
  }
}

function nobody(role: string, id: string): string {
  return `nobody serves the ${role} "${id}" there; start it with: operant serve ${role} ${id}`;
}
