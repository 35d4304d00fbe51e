import { hostname } from "node:os";
import { startReporting, type Reporting } from "@operant/collector-service";
import type { ServiceBus } from "@operant/bus";
import type { Role } from "@operant/access";
import { createLogger, type Logger } from "@operant/telemetry";
import type { ServeOptions } from "../commands/serve.ts";
import { asExit, connectAs } from "../connect.ts";
import { EXIT, type ExitCode } from "../exit.ts";
import type { Terminal } from "../terminal.ts";
import { PRODUCT_VERSION } from "../version.ts";

/** What a service's process has when it begins. */
export interface Post {
  readonly bus: ServiceBus;
  readonly node: string;
  readonly reporting: Reporting;
  readonly logger: Logger;
}

/** A service that runs: what it says at its start, and how it leaves. */
export interface Duty {
  readonly words: string;
  stop(): Promise<void>;
}

/** Connects, reports, runs a service until SIGTERM or SIGINT, and leaves in good order. */
export async function serve(
  terminal: Terminal,
  role: Extract<Role, "compute" | "coordinator" | "environment" | "agent">,
  options: ServeOptions & { readonly disk?: string },
  begin: (post: Post) => Promise<Duty>,
): Promise<ExitCode> {
  const { node = hostname(), metrics, disk } = options;
  const leaving = whenAskedToLeave();
  const bus = await connectAs(role, options);
  try {
    const logger = createLogger({ service: role });
    const page = { ...metrics, ...(disk === undefined ? {} : { disk }) };
    const identity = { service: role, version: PRODUCT_VERSION, node };
    const reporting = await startReporting({ bus, ...identity, ...page, logger });
    try {
      const duty = await begin({ bus, node, reporting, logger });
      terminal.err(
        `${duty.words}${reporting.url === undefined ? "" : `; metrics ${reporting.url}`}`,
      );
      await Promise.race([leaving, bus.closed]);
      await duty.stop();
    } finally {
      await reporting.stop();
    }
    return EXIT.done;
  } catch (error) {
    throw asExit(error, role);
  } finally {
    await bus.drain();
  }
}

/** Resolves at the first SIGTERM or SIGINT; the second ends the process at once. */
export function whenAskedToLeave(): Promise<void> {
  return new Promise((resolve) => {
    let asked = false;
    const leave = (): void => {
      if (asked) process.exit(EXIT.interrupted);
      asked = true;
      resolve();
    };
    process.on("SIGTERM", leave).on("SIGINT", leave);
  });
}
