import { InvalidArgumentError, type Command } from "commander";
import { hangOption } from "../options.ts";
import { jsonOption, type CommandModule, type CommonOptions, type Runner } from "../program.ts";

const RECORDABLE = ["spines", "traces", "events"] as const;
export type Recordable = (typeof RECORDABLE)[number];

/** What `operant replay` was asked. */
export interface ReplayOptions extends CommonOptions {
  readonly subject: number;
  readonly record: readonly Recordable[];
  readonly out?: string;
  readonly hangAfter: number;
}

/** `operant replay DIR --subject N`: re-simulates one animal with everything recorded. */
export const replayCommand: CommandModule = {
  register(program: Command, run: Runner) {
    program
      .command("replay")
      .description("re-simulate one animal with everything recorded, and compare its digest")
      .argument("<dataset>", "folder of the dataset")
      .requiredOption("--subject <n>", "index of the animal in the whole study", readSubject)
      .option("--record <what>", `what to record: ${RECORDABLE.join(",")}`, readRecord, [
        ...RECORDABLE,
      ])
      .option("--out <folder>", "where the tables go (default: <dataset>/replays/<subject>)")
      .addOption(hangOption(30))
      .addOption(jsonOption())
      .addHelpText(
        "after",
        "\nExample:\n  operant replay runs/my-study-1a2b --subject 17 --record spines,traces",
      )
      .action(
        run(async (terminal, directory: string, options: ReplayOptions) => {
          const { replay } = await import("../actions/replay.ts");
          return replay(terminal, directory, options);
        }),
      );
  },
};

function readSubject(text: string): number {
  const value = Number(text);
  if (Number.isInteger(value) && value >= 0) return value;
  throw new InvalidArgumentError("Give a whole number, counted from 0 over all conditions.");
}

function readRecord(text: string): Recordable[] {
  return text.split(",").map((word) => {
    const found = RECORDABLE.find((each) => each === word.trim());
    if (found !== undefined) return found;
    throw new InvalidArgumentError(
      `"${word}" cannot be recorded; allowed: ${RECORDABLE.join(", ")}.`,
    );
  });
}
