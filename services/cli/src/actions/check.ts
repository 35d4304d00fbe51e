import { bundle, rehearse } from "@operant/plugins";
import type { CheckOptions } from "../commands/check.ts";
import { EXIT, type ExitCode } from "../exit.ts";
import { inThread } from "../thread.ts";
import type { CheckAnswer } from "../threads/check.ts";
import { writeJson, type Terminal } from "../terminal.ts";

/** Runs the conformance suite over a file and prints every promise with its finding. */
export async function check(
  terminal: Terminal,
  file: string,
  options: CheckOptions,
): Promise<ExitCode> {
  const module = await bundle(file);
  await rehearse(module, options.hangAfter * 1000);
  const watch = { ...options, name: file, exitCode: EXIT.refused };
  const { id, findings } = await inThread<CheckAnswer>("check", module, watch);
  const conforms = findings.every(({ ok }) => ok);
  if (options.json === true) {
    writeJson(terminal, { id, sha256: module.sha256, conforms, findings });
  } else {
    for (const finding of findings) {
      terminal.out(`${finding.ok ? "ok  " : "FAIL"}  ${finding.check}: ${finding.message}`);
    }
    const verdict = conforms ? "conforms" : "does not conform";
    terminal.out(`${id} ${verdict} (module ${module.sha256.slice(0, 12)})`);
  }
  return conforms ? EXIT.done : EXIT.refused;
}
