import { createKernels, type Kernels } from "@operant/kernels";
import { findReplication, runTask, type Completed, type Task } from "@operant/replications";

/** Id of a replication, and tasks of it. */
export type Bundle = readonly [id: string, tasks: readonly Task[]];

let kernels: Kernels | undefined;

/** Measures tasks of one replication in a thread of the pool. */
export default async function measure([id, tasks]: Bundle): Promise<Completed[]> {
  const mine = (kernels ??= createKernels());
  const replication = findReplication(id);
  await replication.prepare?.();
  return tasks.map((task) => ({ task, values: runTask(replication, task, mine) }));
}
