import type { Declaration } from "../declaration.ts";
import { BROKER } from "./broker.ts";
import { COLLECTOR } from "./collector.ts";
import { COMPUTE } from "./compute.ts";
import { COORDINATOR } from "./coordinator.ts";
import { PROCESS } from "./process.ts";
import { SESSIONS } from "./sessions.ts";

export { BROKER, COLLECTOR, COMPUTE, COORDINATOR, PROCESS, SESSIONS };

/** Every metric of the product but the versions: code, dashboards and alerts are built from it. */
export const CATALOGUE: readonly Declaration[] = [
  COORDINATOR,
  COMPUTE,
  BROKER,
  COLLECTOR,
  SESSIONS,
  PROCESS,
].flatMap((group) => Object.values(group));
