import type { CommandModule } from "../program.ts";
import { agentsCommand, environmentsCommand } from "./catalog.ts";

/** Every command of `operant`, in the order of the help. */
export const commands: readonly CommandModule[] = [environmentsCommand, agentsCommand];
