import { bundle, rehearse } from "@operant/plugins";
import type { CheckOptions } from "../commands/check.ts";
import { EXIT, type ExitCode } from "../exit.ts";
import { inThread } from "../thread.ts";
import type { CheckAnswer, Finding } from "../threads/check.ts";
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
    for (const finding of findings) writeFinding(terminal, finding);
    const verdict = conforms ? "conforms" : "does not conform";
    terminal.out(`${id} ${verdict} (module ${module.sha256.slice(0, 12)})`);
  }
  return conforms ? EXIT.done : EXIT.refused;
}

/** Prints one promise and whether it is kept. */
export function writeFinding(terminal: Terminal, { check, ok, message }: Finding): void {
  terminal.out(`${ok ? "ok  " : "FAIL"}  ${check}: ${message}`);
}
