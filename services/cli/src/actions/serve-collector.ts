import { startCollector } from "@operant/collector-service";
import { createLogger } from "@operant/telemetry";
import type { ServeCollectorOptions } from "../commands/serve.ts";
import { asExit, connectAs } from "../connect.ts";
import { EXIT, type ExitCode } from "../exit.ts";
import type { Terminal } from "../terminal.ts";
import { PRODUCT_VERSION } from "../version.ts";
import { whenAskedToLeave } from "./serving.ts";

const PORT = 9464;

/** Serves as the collector, which is its own page. */
export async function serveCollector(
  terminal: Terminal,
  options: ServeCollectorOptions,
): Promise<ExitCode> {
  const { metrics = { host: "127.0.0.1", port: PORT }, broker } = options;
  const leaving = whenAskedToLeave();
  const bus = await connectAs("collector", options);
  try {
    const logger = createLogger({ service: "collector" });
    const monitored = broker === undefined ? {} : { brokerUrl: broker };
    const version = PRODUCT_VERSION;
    const collector = await startCollector({ bus, version, ...metrics, ...monitored, logger });
    terminal.err(`collector: ${collector.url}`);
    await Promise.race([leaving, bus.closed]);
    await collector.stop();
    return EXIT.done;
  } catch (error) {
    throw asExit(error, "collector");
  } finally {
    await bus.drain();
  }
}
