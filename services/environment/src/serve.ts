import type { AnyEnvironment } from "@operant/environment";
import type { ServedStands, ServeStandsOptions } from "@operant/remote";
import { serveStands } from "@operant/remote";

import { environmentStand } from "./stand.ts";

export interface ServeEnvironmentsOptions extends Omit<
  ServeStandsOptions,
  "participant" | "stands"
> {
  readonly environments: readonly AnyEnvironment[];
}

/** Serves environments to anyone who may ask, until it is stopped. */
export function serveEnvironments(options: ServeEnvironmentsOptions): Promise<ServedStands> {
  const { environments, ...rest } = options;
  const stands = environments.map(environmentStand);
  return serveStands({ ...rest, participant: "environment", stands });
}
