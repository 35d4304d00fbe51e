import type { Served } from "@operant/protocol";
import type { Command } from "commander";
import { tlsOption } from "../network-options.ts";
import { hangOption, memoryOption } from "../options.ts";
import { jsonOption, type CommandModule, type CommonOptions, type Runner } from "../program.ts";

/** What `operant check` was asked. */
export interface CheckOptions extends CommonOptions {
  readonly hangAfter: number;
  readonly memory?: number;
}

/** What `operant check environment` and `operant check agent` were asked. */
export interface CheckServedOptions extends CommonOptions {
  readonly tlsCa?: string;
  readonly parameters: string;
  readonly spaces?: string;
  readonly only?: string;
  readonly chanceFree?: boolean;
}

/** `operant check FILE`: the conformance suite that every shipped task and agent passes. */
export const checkCommand: CommandModule = {
  register(program: Command, run: Runner) {
    const command = program.command("check");
    command
      .description("run the conformance suite over an environment or agent file")
      .argument("<file>", "file with the definition as its default export")
      .addOption(hangOption(300))
      .addOption(memoryOption())
      .addOption(jsonOption())
      .addHelpText("after", "\nExample:\n  operant check my-task.ts")
      .action(
        run(async (terminal, file: string, options: CheckOptions) => {
          const { check } = await import("../actions/check.ts");
          return check(terminal, file, options);
        }),
      );
    served(command, run, "environment", "lab/my-task@1");
    served(command, run, "agent", "lab/my-animal@1").option(
      "--spaces <json>",
      "what it perceives and does: channels, actions, stepSeconds, as in the spec of an environment",
    );
  },
};

/** Registers the suite for one kind of participant. */
function served(command: Command, run: Runner, participant: Served, example: string): Command {
  return command
    .command(participant)
    .description(
      `hold a served ${participant}, whoever wrote it, to every promise of docs/remote.md`,
    )
    .argument("<nats>", "broker: nats://host:4222 or tls://host:4222")
    .argument("<id>", `the ${participant}, e.g. ${example}`)
    .addOption(tlsOption())
    .option("--parameters <json>", "its parameters", "")
    .option("--chance-free", "it draws no random numbers")
    .option("--only <promise>", "try the promise of this name alone")
    .addOption(jsonOption())
    .addHelpText(
      "after",
      `\nExample:\n  operant check ${participant} nats://127.0.0.1:4222 ${example}`,
    )
    .action(
      run(async (terminal, nats: string, id: string, options: CheckServedOptions) => {
        const { checkServed } = await import("../actions/check-served.ts");
        return checkServed(terminal, participant, nats, id, options);
      }),
    );
}
