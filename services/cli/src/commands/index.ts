import type { CommandModule } from "../program.ts";
import { agentsCommand, environmentsCommand } from "./catalog.ts";
import { chaosCommand } from "./chaos.ts";
import { checkCommand } from "./check.ts";
import { pauseCommand, resumeCommand, cancelCommand, requeueCommand } from "./control.ts";
import { initCommand } from "./init.ts";
import { pullCommand } from "./pull.ts";
import { queryCommand } from "./query.ts";
import { replayCommand } from "./replay.ts";
import { replicateCommand } from "./replicate.ts";
import { reportCommand } from "./report.ts";
import { runCommand } from "./run.ts";
import { schemaCommand } from "./schema.ts";
import { serveCommand } from "./serve.ts";
import { statusCommand } from "./status.ts";
import { submitCommand } from "./submit.ts";
import { verifyCommand } from "./verify.ts";
import { watchCommand } from "./watch.ts";

/** Every command of `operant`, in the order of the help. */
export const commands: readonly CommandModule[] = [
  runCommand,
  statusCommand,
  reportCommand,
  queryCommand,
  verifyCommand,
  replayCommand,
  replicateCommand,
  environmentsCommand,
  agentsCommand,
  initCommand,
  checkCommand,
  schemaCommand,
  serveCommand,
  submitCommand,
  watchCommand,
  pullCommand,
  pauseCommand,
  resumeCommand,
  cancelCommand,
  requeueCommand,
  chaosCommand,
];
