import type { MessagePort } from "node:worker_threads";

import { BusError } from "@operant/bus";
import type { Failure } from "@operant/protocol";
import { failure } from "@operant/protocol";
import { gather, SessionError } from "@operant/remote";
import type { BlockJob, BlockOutcome, ConditionPlan } from "@operant/study";
import { planCondition, runBlock, runBlockApart, subjectAt } from "@operant/study";

import { COMPUTE_CODES } from "./codes.ts";
import { participantsAt } from "./participants-port.ts";

/** Silence of a participant after which the block is given up here, ms; below the time of a hang. */
const SILENCE_MS = 10_000;

/**
 * Runs a block with whoever serves its participants, or here where its condition has none of them. A
 * participant that is lost costs the block this try: the failure names no subject.
 */
export async function runWhereverServed(job: BlockJob, port: MessagePort): Promise<BlockOutcome> {
  const plan = servedPlan(job);
  if (plan === undefined) return runBlock(job);
  const { manifest, block } = job;
  try {
    const options = { bus: participantsAt(port), manifest, block, plan, leaseMs: SILENCE_MS };
    const gathering = await gather(options);
    try {
      return await runBlockApart({ ...job, gathering });
    } finally {
      await gathering.close();
    }
  } catch (error) {
    if (!(error instanceof SessionError || error instanceof BusError)) throw error;
    return { subjects: [], failure: lost(plan, error) };
  }
}

/** The plan of a block's condition where somebody who takes part is served. */
function servedPlan({ manifest, registry, block }: BlockJob): ConditionPlan | undefined {
  const { condition } = subjectAt(manifest, block.firstSubject);
  const planned = planCondition(manifest, registry, condition.index);
  if (!planned.ok) return undefined;
  const { environment, agent } = planned.plan.served;
  return environment === undefined && agent === undefined ? undefined : planned.plan;
}

function lost({ served }: ConditionPlan, error: Error): Failure {
  const names = [served.environment, served.agent].filter((name) => name !== undefined);
  const message =
    `the block waits for what is served elsewhere (${names.join(", ")}): ${error.message}; ` +
    "it is tried again by itself as soon as operant serve offers it as the study needs it";
  return failure(COMPUTE_CODES.participantLost, message, { retryable: true });
}
