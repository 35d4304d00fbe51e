import type { CommandModule } from "../program.ts";
import { agentsCommand, environmentsCommand } from "./catalog.ts";
import { chaosCommand } from "./chaos.ts";
import { checkCommand } from "./check.ts";
import { initCommand } from "./init.ts";
import { queryCommand } from "./query.ts";
import { replayCommand } from "./replay.ts";
import { reportCommand } from "./report.ts";
import { runCommand } from "./run.ts";
import { schemaCommand } from "./schema.ts";
import { statusCommand } from "./status.ts";
import { verifyCommand } from "./verify.ts";

/** Every command of `operant`, in the order of the help. */
export const commands: readonly CommandModule[] = [
  runCommand,
  statusCommand,
  reportCommand,
  queryCommand,
  verifyCommand,
  replayCommand,
  environmentsCommand,
  agentsCommand,
  initCommand,
  checkCommand,
  schemaCommand,
  chaosCommand,
];
