import { checkAgent } from "@operant/agent";
import { isEnvironment } from "@operant/catalog";
import { checkEnvironment } from "@operant/environment";
import { createKernels } from "@operant/kernels";
import { bundle, load, type PluginDefinition } from "@operant/plugins";
import { EXIT, type ExitCode } from "../exit.ts";
import type { CommonOptions } from "../program.ts";
import { writeJson, type Terminal } from "../terminal.ts";

/** One promise of the contract and whether it is kept. */
interface Finding {
  readonly check: string;
  readonly ok: boolean;
  readonly message: string;
}

/** Runs the conformance suite over a file and prints every promise with its finding. */
export async function check(
  terminal: Terminal,
  file: string,
  options: CommonOptions,
): Promise<ExitCode> {
  const module = await bundle(file);
  const plugin = await load(module);
  const { id } = plugin;
  const findings = examine(plugin);
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

function examine(plugin: PluginDefinition): readonly Finding[] {
  if (isEnvironment(plugin)) return checkEnvironment(plugin);
  return checkAgent(plugin, { createKernels: () => createKernels() });
}
