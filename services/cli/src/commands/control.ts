import type { StudyAction } from "@operant/protocol";
import type { Command } from "commander";
import { EXIT } from "../exit.ts";
import { withNetwork, type NetworkOptions } from "../network-options.ts";
import { jsonOption, type CommandModule, type CommonOptions, type Runner } from "../program.ts";
import { writeJson } from "../terminal.ts";

type Options = CommonOptions & NetworkOptions;

/** `operant pause STUDY`. */
export const pauseCommand = command("pause", "enqueue nothing more of a study until it is resumed");
/** `operant resume STUDY`. */
export const resumeCommand = command("resume", "go on with a study that was paused or cancelled");
/** `operant cancel STUDY`. */
export const cancelCommand = command("cancel", "end a study; what is committed stays");
/** `operant requeue STUDY`. */
export const requeueCommand = command(
  "requeue",
  "try again what was given up, and go on with a study that has ended",
);

function command(action: StudyAction, description: string): CommandModule {
  return {
    register(program: Command, run: Runner) {
      withNetwork(program.command(action))
        .description(description)
        .argument("<study>", "name of the study, or the start of its id")
        .addOption(jsonOption())
        .addHelpText("after", `\nExample:\n  operant ${action} my-study --nats nats://broker:4222`)
        .action(
          run(async (terminal, study: string, options: Options) => {
            const { withControl } = await import("../control.ts");
            const { standingJson, standingLine } = await import("../standing.ts");
            const status = await withControl(options, (control) =>
              control.study({ kind: "command", study, action }),
            );
            if (options.json === true) writeJson(terminal, standingJson(status));
            else terminal.out(standingLine(status));
            return EXIT.done;
          }),
        );
    },
  };
}
