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

/** Errors of other rooms that users can mend, by the prefix of their stable code. */
function knownFailure(error: unknown): { message: string; exitCode: ExitCode } | undefined {
  if (!(error instanceof Error) || !("code" in error) || typeof error.code !== "string") {
    return undefined;
  }
  const { code, message } = error;
  if (code === "OPERANT_DATASET_DISK_FULL" || code === "ENOSPC" || code === "EROFS") {
    return { message, exitCode: EXIT.disk };
  }
  if (code.startsWith("OPERANT_DATASET_")) return { message, exitCode: EXIT.dataset };
  if (code.startsWith("OPERANT_PLUGIN") || code.startsWith("OPERANT_STUDY_")) {
    return { message, exitCode: EXIT.refused };
  }
  if (code === "EACCES" || code === "ENOENT" || code === "EISDIR") {
    return { message: `operant: ${message}`, exitCode: EXIT.usage };
  }
  return undefined;
}

function trace(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
