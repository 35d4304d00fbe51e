import { createKernels, type Kernels } from "@operant/kernels";
import { findReplication, runTask, type Completed, type Task } from "@operant/replications";

let kernels: Kernels | undefined;

/** Measures one task of a replication in a thread of the pool. */
export default function measure(task: Task): Completed {
  kernels ??= createKernels();
  return { task, values: runTask(findReplication(task.replication), task, kernels) };
}
