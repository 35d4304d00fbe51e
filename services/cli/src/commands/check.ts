import { checkAgent } from "@operant/agent";
import { checkEnvironment } from "@operant/environment";
import { isEnvironment } from "@operant/catalog";
import { createKernels } from "@operant/kernels";
import { bundle, load, type PluginDefinition } from "@operant/plugins";
import type { Command } from "commander";
import { EXIT } from "../exit.ts";
import { jsonOption, type CommandModule, type CommonOptions, type Runner } from "../program.ts";
import { writeJson } from "../terminal.ts";

/** One promise of the contract and whether it is kept. */
interface Finding {
  readonly check: string;
  readonly ok: boolean;
  readonly message: string;
}

/** `operant check FILE`: the conformance suite that every shipped task and agent passes. */
export const checkCommand: CommandModule = {
  register(program: Command, run: Runner) {
    program
      .command("check")
      .description("run the conformance suite over an environment or agent file")
      .argument("<file>", "file with the definition as its default export")
      .addOption(jsonOption())
      .addHelpText("after", "\nExample:\n  operant check my-task.ts")
      .action(
        run(async (terminal, file: string, options: CommonOptions) => {
          const module = await bundle(file);
          const plugin = await load(module);
          const { id } = plugin;
          const findings = examine(plugin);
          const conforms = findings.every(({ ok }) => ok);
          if (options.json === true) {
            writeJson(terminal, { id, sha256: module.sha256, conforms, findings });
          } else {
            for (const { ok, check, message } of findings) {
              terminal.out(`${ok ? "ok  " : "FAIL"}  ${check}: ${message}`);
            }
            const verdict = conforms ? "conforms" : "does not conform";
            terminal.out(`${id} ${verdict} (module ${module.sha256.slice(0, 12)})`);
          }
          return conforms ? EXIT.done : EXIT.refused;
        }),
      );
  },
};

function examine(plugin: PluginDefinition): readonly Finding[] {
  if (isEnvironment(plugin)) return checkEnvironment(plugin);
  return checkAgent(plugin, { createKernels: () => createKernels() });
}
