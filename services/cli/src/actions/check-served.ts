import type { Served } from "@operant/protocol";
import { checkServer, serviceName } from "@operant/remote";
import type { CheckServedOptions } from "../commands/check.ts";
import { connectAs } from "../connect.ts";
import { EXIT, type ExitCode } from "../exit.ts";
import { writeJson, type Terminal } from "../terminal.ts";
import { writeFinding } from "./check.ts";

const SEARCH_MS = 500;

/** Runs the compliance suite over a served environment or agent and prints every promise as it is tried. */
export async function checkServed(
  terminal: Terminal,
  participant: Served,
  nats: string,
  id: string,
  options: CheckServedOptions,
): Promise<ExitCode> {
  const { tlsCa, parameters, spaces, only, chanceFree = false, json = false } = options;
  const bus = await connectAs("operator", { nats, ...(tlsCa === undefined ? {} : { tlsCa }) });
  try {
    const found = await bus.discover(serviceName(participant), SEARCH_MS);
    const listed = found.some(({ metadata }) => metadata["id"] === id);
    const findings = await checkServer({
      bus,
      participant,
      id,
      parameters,
      ...(spaces === undefined ? {} : { spaces }),
      ...(only === undefined ? {} : { only }),
      chanceFree,
      onFinding: (finding) => json || writeFinding(terminal, finding),
    });
    const conforms = findings.every(({ ok }) => ok);
    if (json) writeJson(terminal, { id, listed, conforms, findings });
    else {
      const seen = listed ? "" : "; `nats micro list` does not show it";
      terminal.out(`${id} ${conforms ? "conforms" : "does not conform"}${seen}`);
    }
    return conforms ? EXIT.done : EXIT.refused;
  } finally {
    await bus.drain();
  }
}
