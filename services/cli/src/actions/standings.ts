import type { CommonOptions } from "../program.ts";
import { withControl } from "../control.ts";
import { EXIT, type ExitCode } from "../exit.ts";
import type { NetworkOptions } from "../network-options.ts";
import { standingJson, standingPage, standingsTable } from "../standing.ts";
import { writeJson, type Terminal } from "../terminal.ts";

/** Shows how one study of a cluster gets on, or, where none is named, all of them. */
export async function showStandings(
  terminal: Terminal,
  study: string,
  options: CommonOptions & NetworkOptions,
): Promise<ExitCode> {
  const studies = await withControl(options, (control) =>
    control.studies({ kind: "status", study }),
  );
  if (options.json === true) writeJson(terminal, { studies: studies.map(standingJson) });
  else if (study === "") terminal.out(standingsTable(studies));
  else for (const status of studies) terminal.out(standingPage(status));
  return EXIT.done;
}
