import { commands } from "./commands/index.ts";
import { runProgram } from "./program.ts";
import { processTerminal } from "./terminal.ts";

process.exitCode = await runProgram(commands, process.argv.slice(2), processTerminal);
