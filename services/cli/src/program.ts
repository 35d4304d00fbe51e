import { Command, CommanderError, Option } from "commander";
import { EXIT, EXIT_MEANINGS, Exit, type ExitCode } from "./exit.ts";
import { PRODUCT_VERSION } from "./version.ts";
import type { Terminal } from "./terminal.ts";

/** Options that every command takes. */
export interface CommonOptions {
  /** One JSON object on the last line of standard output, nothing else there. */
  readonly json?: boolean;
}

/** One command of `operant`: a file of `commands/`. */
export interface CommandModule {
  /** Adds itself to the program; its action writes to the terminal and returns an exit code. */
  register(program: Command, run: Runner): void;
}

/** Wraps a command's work so that its exit code reaches the process. */
export type Runner = <Arguments extends unknown[]>(
  work: (terminal: Terminal, ...parameters: Arguments) => Promise<ExitCode> | ExitCode,
) => (...parameters: Arguments) => Promise<void>;

/** The option that every command shares. */
export function jsonOption(): Option {
  return new Option("--json", "print one JSON object on the last line, for programs");
}

/** Runs the command line and returns the exit code; expected refusals print one message, no trace. */
export async function runProgram(
  modules: readonly CommandModule[],
  words: readonly string[],
  terminal: Terminal,
): Promise<ExitCode> {
  let code: ExitCode = EXIT.done;
  const program = base(terminal);
  for (const module of modules) {
    module.register(program, (work) => async (...parameters) => {
      code = await work(terminal, ...parameters);
    });
  }
  try {
    await program.parseAsync([...words], { from: "user" });
    return code;
  } catch (error) {
    return report(error, terminal);
  }
}

function base(terminal: Terminal): Command {
  const codes = EXIT_MEANINGS.map(([code, meaning]) => `  ${String(code).padStart(3)}  ${meaning}`);
  return new Command("operant")
    .description(
      "Operant-conditioning studies on simulated animals: same file, same bits, anywhere.",
    )
    .version(PRODUCT_VERSION)
    .configureOutput({
      writeOut: (text) => terminal.out(text.trimEnd()),
      writeErr: (text) => terminal.err(text.trimEnd()),
    })
    .showHelpAfterError("(operant <command> --help shows an example)")
    .addHelpText("after", `\nExit codes:\n${codes.join("\n")}`)
    .exitOverride();
}

function report(error: unknown, terminal: Terminal): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  if (error instanceof Exit) {
    terminal.err(error.message);
    return error.exitCode;
  }
  const known = knownFailure(error);
  if (known !== undefined) {
    terminal.err(known.message);
    return known.exitCode;
  }
  terminal.err(
    `operant: unexpected fault. Please report this with the command you ran.\n${trace(error)}`,
  );
  return EXIT.fault;
}

/** How a command ends when another room, or the system, refuses; by the start of the code. */
const EXITS: readonly (readonly [start: string, ExitCode])[] = [
  ["OPERANT_DATASET_DISK_FULL", EXIT.disk],
  ["OPERANT_DATASET_WRITE_FAILED", EXIT.disk],
  ["OPERANT_DATASET_QUERY", EXIT.usage],
  ["OPERANT_DATASET_", EXIT.dataset],
  ["OPERANT_STUDY_MANIFEST", EXIT.dataset],
  ["OPERANT_STUDY_", EXIT.refused],
  ["OPERANT_PLUGIN_", EXIT.refused],
  ["OPERANT_CATALOG_", EXIT.refused],
  ["OPERANT_COORDINATOR_STUDY_UNUSABLE", EXIT.refused],
  ["OPERANT_COORDINATOR_NO_PROGRESS", EXIT.failed],
  ...["ENOSPC", "EDQUOT", "EFBIG", "EROFS", "EIO"].map((code) => [code, EXIT.disk] as const),
  ...["EACCES", "EPERM", "ENOENT", "EEXIST", "EISDIR", "ENOTDIR", "ENAMETOOLONG", "ELOOP"].map(
    (code) => [code, EXIT.usage] as const,
  ),
];

/** What users can mend: the message without its code, and the exit code. */
function knownFailure(error: unknown): { message: string; exitCode: ExitCode } | undefined {
  if (!(error instanceof Error) || !("code" in error) || typeof error.code !== "string") {
    return undefined;
  }
  const { code, message } = error;
  const exit = EXITS.find(([start]) => code.startsWith(start));
  if (exit === undefined) return undefined;
  const own = code.startsWith("OPERANT_");
  return {
    message: own ? message.replace(`${code}: `, "") : `operant: ${message}`,
    exitCode: exit[1],
  };
}

function trace(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
