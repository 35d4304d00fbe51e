import { BusError } from "@operant/bus";
import { askServed, SessionError } from "@operant/remote";
import { servedId, servedTypes, type ServedReference } from "@operant/study";
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

function nobody(role: string, id: string): string {
  return `nobody serves the ${role} "${id}" there; start it with: operant serve ${role} ${id}`;
}
