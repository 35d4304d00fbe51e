import { commands } from "./commands/index.ts";
import { runProgram } from "./program.ts";
import { processTerminal } from "./terminal.ts";

// Whoever reads the output may stop early, as `head` does.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

process.exitCode = await runProgram(commands, process.argv.slice(2), processTerminal);
