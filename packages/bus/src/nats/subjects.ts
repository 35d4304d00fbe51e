/** The one consumer of every queue. */
export const CONSUMER = "takers";

/** Subjects of what the server and the takers say of messages that were given up. */
export const SET_ASIDE_STREAM = "operant_set_aside";
export const TERMINATED_SUBJECT = "operant.v1.set_aside";

/** Bucket of the canaries, one key per connection. */
export const CANARIES = "operant_canaries";

/** The one fixed subject of a queue's stream: no study, block or subject is ever in it. */
export function subjectOf(queue: string): string {
  return `operant.v1.queue.${queue}`;
}
