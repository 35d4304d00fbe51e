import type { SetAside } from "../contract.ts";
import { failureOf } from "./failure.ts";
import type { Link } from "./link.ts";
import { ensureSetAsideStream } from "./stream.ts";
import { SET_ASIDE_STREAM, TERMINATED_SUBJECT } from "./subjects.ts";

const MAX_DELIVERIES = "io.nats.jetstream.advisory.v1.max_deliver";
const TERMINATED = "io.nats.jetstream.advisory.v1.terminated";

interface Notice {
  readonly type?: string;
  readonly stream?: string;
  readonly stream_seq?: number;
  readonly reason?: string;
}

/** Records why a message was given up; servers below 2.11 do not carry the reason themselves. */
export function recordTerminated(
  link: Link,
  queue: string,
  sequence: number,
  reason: string,
): void {
  const notice: Notice = { stream: queue, stream_seq: sequence, reason };
  if (!link.connection.isClosed()) {
    link.connection.publish(TERMINATED_SUBJECT, JSON.stringify(notice));
  }
}

/** Lists a queue's messages that nobody is given any more, as the server's advisories name them. */
export async function listSetAside(link: Link, queue: string, limit: number): Promise<SetAside[]> {
  const { state } = await ensureSetAsideStream(link);
  const found = new Map<number, { why: SetAside["why"]; reason?: string }>();
  for (let at = state.first_seq; at <= state.last_seq && found.size <= limit; at += 1) {
    const notice = await readNotice(link, at);
    if (notice?.stream !== queue || notice.stream_seq === undefined) continue;
    const known = found.get(notice.stream_seq);
    const why = notice.type === MAX_DELIVERIES ? "deliveries" : "terminated";
    const reason = notice.reason ?? known?.reason;
    found.set(notice.stream_seq, { why, ...(reason === undefined ? {} : { reason }) });
  }
  const list: SetAside[] = [];
  for (const [sequence, because] of [...found].slice(0, limit)) {
    const data = await readData(link, queue, sequence);
    if (data !== undefined) list.push({ sequence, data, ...because });
  }
  return list;
}

/** Takes a message off the list for good. */
export async function forgetSetAside(link: Link, queue: string, sequence: number): Promise<void> {
  await link.manager.streams.deleteMessage(queue, sequence).catch((error: unknown) => {
    if (failureOf(error) !== "absent") throw error;
  });
}

async function readNotice(link: Link, sequence: number): Promise<Notice | undefined> {
  const data = await readData(link, SET_ASIDE_STREAM, sequence);
  if (data === undefined) return undefined;
  try {
    const notice = JSON.parse(new TextDecoder().decode(data)) as Notice;
    const known = [MAX_DELIVERIES, TERMINATED, undefined].includes(notice.type);
    return known ? notice : undefined;
  } catch {
    return undefined;
  }
}

/** Undefined when the message is gone: aged out, or purged with its study. */
async function readData(
  link: Link,
  stream: string,
  sequence: number,
): Promise<Uint8Array | undefined> {
  try {
    const { data } = await link.manager.streams.getMessage(stream, { seq: sequence });
    return data;
  } catch (error) {
    if (failureOf(error) === "absent") return undefined;
    throw error;
  }
}
