import { SubjectRangeError } from "../errors.ts";

/** Fewest and most subjects of a shard. */
const SMALLEST = 64;
const LARGEST = 256;
/** Shards that a study is divided into as long as they are not too small or too large. */
const PREFERRED_SHARDS = 64;

/** How a study's subjects are divided into shards: a matter of the manifest alone. */
export interface ShardPlan {
  readonly subjects: number;
  readonly subjectsPerCondition: number;
  /** Subjects of every shard but the last; a power of two. */
  readonly shardSize: number;
}

/** Divides `subjects` into equal ranges of 64 to 256, whatever the blocks that compute them. */
export function planShards(conditions: number, subjectsPerCondition: number): ShardPlan {
  const subjects = conditions * subjectsPerCondition;
  let shardSize = SMALLEST;
  while (shardSize < LARGEST && subjects > shardSize * PREFERRED_SHARDS) shardSize *= 2;
  return { subjects, subjectsPerCondition, shardSize };
}

export function shardCount(plan: ShardPlan): number {
  return Math.ceil(plan.subjects / plan.shardSize);
}

export function shardOf(plan: ShardPlan, subject: number): number {
  return Math.floor(subject / plan.shardSize);
}

/** First subject of a shard. */
export function firstOf(plan: ShardPlan, shard: number): number {
  return shard * plan.shardSize;
}

/** Number of subjects of a shard. */
export function sizeOf(plan: ShardPlan, shard: number): number {
  return Math.min(plan.shardSize, plan.subjects - firstOf(plan, shard));
}

/** Throws SubjectRangeError unless the range lies within the study. */
export function checkRange(plan: ShardPlan, first: number, count: number): void {
  const inside =
    Number.isSafeInteger(first) &&
    Number.isSafeInteger(count) &&
    first >= 0 &&
    count >= 1 &&
    first + count <= plan.subjects;
  if (!inside) throw new SubjectRangeError(first, count, plan.subjects);
}
