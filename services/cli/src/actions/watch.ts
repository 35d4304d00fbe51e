import { setTimeout as sleep } from "node:timers/promises";
import { BusError } from "@operant/bus";
import type { StudyStatus } from "@operant/protocol";
import type { WatchOptions } from "../commands/watch.ts";
import { withControl, type Control } from "../control.ts";
import { Exit, EXIT, type ExitCode } from "../exit.ts";
import { createNodes, listenToNodes, type Nodes } from "../nodes.ts";
import { exitOf, standingJson, standingLine, standingPage } from "../standing.ts";
import { writeJson, type Terminal } from "../terminal.ts";

const EVERY_MS = 500;

/** Watches a study until it ends. */
export function watch(terminal: Terminal, study: string, options: WatchOptions): Promise<ExitCode> {
  return withControl(options, (control) => follow(terminal, control, study, options));
}

/** Shows how a study gets on until it ends; a coordinator that is away for a while is waited for. */
export async function follow(
  terminal: Terminal,
  control: Control,
  study: string,
  options: { readonly json?: boolean },
): Promise<ExitCode> {
  const interruption = new AbortController();
  const interrupt = () => interruption.abort();
  process.once("SIGINT", interrupt).once("SIGTERM", interrupt);
  const nodes = createNodes(() => performance.now());
  const stopListening = listenToNodes(control.bus, nodes);
  const view = options.json === true ? NO_VIEW : createView(terminal, nodes);
  try {
    // Whoever is not there at all is not waited for.
    let status: StudyStatus | undefined = await control.study({ kind: "status", study });
    for (; ; status = await look(control, study)) {
      if (status === undefined) view.away();
      else {
        view.show(status);
        if (status.standing !== "running" && status.standing !== "paused") {
          if (options.json === true) writeJson(terminal, standingJson(status));
          else terminal.out(standingPage(status));
          return exitOf(status);
        }
      }
      await sleep(EVERY_MS, undefined, { signal: interruption.signal }).catch(() => undefined);
      if (interruption.signal.aborted) {
        throw new Exit(EXIT.interrupted, "No longer watched; the study goes on without you.");
      }
    }
  } finally {
    stopListening();
    process.off("SIGINT", interrupt).off("SIGTERM", interrupt);
  }
}

async function look(control: Control, study: string): Promise<StudyStatus | undefined> {
  try {
    return await control.study({ kind: "status", study });
  } catch (error) {
    const away = ["OPERANT_BUS_TIMEOUT", "OPERANT_BUS_NO_RESPONDERS"];
    if (error instanceof BusError && away.includes(error.code)) return undefined;
    throw error;
  }
}

interface View {
  show(status: StudyStatus): void;
  away(): void;
}

const NO_VIEW: View = { show: () => undefined, away: () => undefined };
const AWAY = "the coordinator does not answer; waiting for it";

/** A page that is drawn over itself on a terminal; else a line when a tenth is done or nodes come and go. */
function createView(terminal: Terminal, nodes: Nodes): View {
  let shown = "";
  const line = (key: string, text: string): void => {
    if (key !== shown) terminal.err(text);
    shown = key;
  };
  if (terminal.interactive) {
    let height = 0;
    const draw = (page: string): void => {
      terminal.err(`${height === 0 ? "" : `\u001B[${height}A\u001B[J`}${page}`);
      height = page.split("\n").length;
    };
    return { show: (status) => draw(standingPage(status, nodes.rows())), away: () => draw(AWAY) };
  }
  return {
    show(status) {
      const { standing, committed, failed, total, reason } = status;
      const tenth = Math.floor((10 * (committed + failed)) / Math.max(1, total));
      const why = reason === "" ? "" : `\n${reason}`;
      const rows = nodes.rows();
      const present = `${rows.length} ${rows.filter(({ silent }) => silent).length}`;
      const key = `${standing} ${tenth} ${failed} ${present} ${reason}`;
      line(key, `${standingLine(status, rows)}${why}`);
    },
    away: () => line(AWAY, AWAY),
  };
}
