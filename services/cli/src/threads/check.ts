// A thread that runs the conformance suite over one module.
import { workerData } from "node:worker_threads";
import { checkAgent } from "@operant/agent";
import { isEnvironment } from "@operant/catalog";
import { checkEnvironment } from "@operant/environment";
import { createKernels } from "@operant/kernels";
import { load, type PluginModule } from "@operant/plugins";
import { tell } from "./tell.ts";

/** One promise of the contract and whether it is kept. */
export interface Finding {
  readonly check: string;
  readonly ok: boolean;
  readonly message: string;
}

/** What the suite says of a file. */
export interface CheckAnswer {
  readonly id: string;
  readonly findings: readonly Finding[];
}

const plugin = await load(workerData as PluginModule);
const findings = isEnvironment(plugin)
  ? checkEnvironment(plugin)
  : checkAgent(plugin, { createKernels: () => createKernels() });
tell<CheckAnswer>({ answer: { id: plugin.id, findings } });
