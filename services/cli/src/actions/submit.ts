import { OBJECTS, toHex, fromHex } from "@operant/protocol";
import { manifestId, manifestJson, readFailurePolicy } from "@operant/study";
import type { SubmitOptions } from "../commands/submit.ts";
import { withControl } from "../control.ts";
import { EXIT, Exit, type ExitCode } from "../exit.ts";
import { standingJson, standingLine } from "../standing.ts";
import { loadStudy } from "../study-source.ts";
import { writeJson, type Terminal } from "../terminal.ts";
import { follow } from "./watch.ts";

/** Checks a study file here, ships its plug-ins by hash, and hands it to the coordinator. */
export async function submit(
  terminal: Terminal,
  file: string,
  options: SubmitOptions,
): Promise<ExitCode> {
  const { blockSize, failures = "" } = options;
  if (failures !== "" && readFailurePolicy(failures) === undefined) {
    const message = `operant: --failures "${failures}" is not known; allowed: stop, continue, "stop after 5".`;
    throw new Exit(EXIT.usage, message);
  }
  const { manifest, modules } = await loadStudy(file, options.hangAfter, options);
  const id = fromHex(manifestId(manifest)) ?? new Uint8Array(0);
  return withControl(options, async (control) => {
    if (modules.length > 0) {
      const store = await control.bus.objects(OBJECTS.plugins);
      for (const { sha256, bytes } of modules) await store.put(sha256, bytes);
    }
    const size = blockSize === undefined ? {} : { blockSize };
    const json = manifestJson(manifest);
    const status = await control.study({ kind: "submit", id, json, failures, ...size });
    if (options.watch === true) return follow(terminal, control, toHex(id), options);
    if (options.json === true) writeJson(terminal, standingJson(status));
    else {
      terminal.out(standingLine(status));
      terminal.out(`id       ${toHex(id)}`);
      for (const { name, sha256 } of modules) terminal.out(`plug-in  ${name} sha256:${sha256}`);
      terminal.out(
        `watch it: operant watch ${status.name}; bring it here: operant pull ${status.name}`,
      );
    }
    return EXIT.done;
  });
}
