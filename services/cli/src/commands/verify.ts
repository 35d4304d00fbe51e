import { InvalidArgumentError, type Command } from "commander";
import { threadsOption } from "../options.ts";
import { jsonOption, type CommandModule, type CommonOptions, type Runner } from "../program.ts";

/** What `operant verify` was asked. */
export interface VerifyOptions extends CommonOptions {
  readonly sample: number;
  readonly threads?: number;
}

/** `operant verify DIR`: checks the files, recomputes a sample of subjects, compares digests. */
export const verifyCommand: CommandModule = {
  register(program: Command, run: Runner) {
    program
      .command("verify")
      .description("check the files of a dataset and recompute a sample of its subjects")
      .argument("<dataset>", "folder of the dataset")
      .option("--sample <n|all>", "subjects to recompute, spread evenly", readSample, 16)
      .addOption(threadsOption())
      .addOption(jsonOption())
      .addHelpText("after", "\nExample:\n  operant verify runs/my-study-1a2b --sample all")
      .action(
        run(async (terminal, directory: string, options: VerifyOptions) => {
          const { verify } = await import("../actions/verify.ts");
          return verify(terminal, directory, options);
        }),
      );
  },
};

function readSample(text: string): number {
  if (text === "all") return Infinity;
  const value = Number(text);
  if (Number.isInteger(value) && value > 0) return value;
  throw new InvalidArgumentError('Give a whole number of subjects, or "all".');
}
