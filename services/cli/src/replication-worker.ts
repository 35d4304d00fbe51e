import { createKernels, type Kernels } from "@operant/kernels";
import { findReplication, runTask, type Completed, type Task } from "@operant/replications";

let kernels: Kernels | undefined;

/** Measures one task of a replication in a thread of the pool. */
export default async function measure(task: Task): Promise<Completed> {
  kernels ??= createKernels();
  const replication = findReplication(task.replication);
  await replication.prepare?.();
  return { task, values: runTask(replication, task, kernels) };
}
