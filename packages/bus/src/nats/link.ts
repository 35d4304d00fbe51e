import type { JetStreamClient, JetStreamManager, NatsConnection } from "nats";
import { Events } from "nats";

import type { Clock } from "../clock.ts";
import { BusError } from "../errors.ts";
import type { BusLogger } from "../logger.ts";
import { abandonLostHandshake } from "./handshake.ts";

/** How streams are made that do not exist yet. */
export interface StreamLimits {
  /** Bytes after which the oldest messages go; what was not done by then is found missing and done again. */
  readonly bytes: number;
  readonly ageMs: number;
  readonly replicas: number;
}

/** What one connection shares with its queues, buckets and object stores. */
export interface Link {
  readonly connection: NatsConnection;
  readonly jetstream: JetStreamClient;
  readonly manager: JetStreamManager;
  readonly clock: Clock;
  readonly logger: BusLogger;
  readonly limits: StreamLimits;
  readonly inboxPrefix: string;
  /** Aborted when the connection is drained or closed. */
  readonly ended: AbortSignal;
  /** Largest payload of one message, in bytes, as the present server says. */
  maxPayload(): number;
  isUp(): boolean;
  /** Calls `task` once when the connection is lost, comes back or ends; the answer forgets it. */
  onInterruption(task: () => void): () => void;
  /** Resolves true once connected; false after `waitMs`, or when the connection or `signal` ends. */
  connected(waitMs: number, signal?: AbortSignal): Promise<boolean>;
  /**
   * Passes on what becomes of a request, and rejects at once when the connection it was sent on is lost,
   * since its answer will not come, after `waitMs`, or when `signal` ends the waiting. Whether it was
   * done is unknown then.
   */
  unlessInterrupted<T>(request: Promise<T>, waitMs?: number, signal?: AbortSignal): Promise<T>;
  /** Waits; resolves early when the connection or `signal` ends. */
  pause(ms: number, signal?: AbortSignal): Promise<void>;
  /** Lets `drain` wait for something that still gives back what it holds. */
  track<T>(work: Promise<T>): Promise<T>;
  settled(): Promise<void>;
}

// Room that a message's headers (its id) take of the server's limit.
const HEADER_BYTES = 512;

export interface LinkSetting {
  readonly connection: NatsConnection;
  readonly jetstream: JetStreamClient;
  readonly manager: JetStreamManager;
  readonly clock: Clock;
  readonly logger: BusLogger;
  readonly limits: StreamLimits;
  readonly inboxPrefix: string;
  readonly ended: AbortSignal;
}

/** Follows the connection's ups and downs for everything that is built on it. */
export function createLink(setting: LinkSetting): Link {
  const { connection, clock, logger, ended } = setting;
  const interrupted = new Set<() => void>();
  const running = new Set<Promise<unknown>>();
  let up = true;

  function interrupt(nowUp: boolean): void {
    up = nowUp;
    const tasks = [...interrupted];
    interrupted.clear();
    for (const task of tasks) task();
  }

  async function follow(): Promise<void> {
    for await (const { type, data, permissionContext } of connection.status()) {
      if (type === Events.Disconnect) {
        abandonLostHandshake(connection);
        if (!up) continue;
        logger.warn({ server: data }, "connection to the server lost; reconnecting");
        interrupt(false);
      } else if (type === Events.Reconnect) {
        // The client says it once for the loss and once for each handshake that was lost after it.
        if (up) continue;
        logger.info({ server: data }, "connected to the server again");
        interrupt(true);
      } else if (type === Events.Error) {
        logger.warn({ code: data, permission: permissionContext }, "the server reported an error");
      } else if (type === Events.LDM) {
        logger.warn({ server: data }, "the server is about to shut down");
      }
    }
  }
  void follow();
  ended.addEventListener("abort", () => interrupt(up), { once: true });

  function onInterruption(task: () => void): () => void {
    interrupted.add(task);
    return () => interrupted.delete(task);
  }

  /** Resolves after `ms`, or when anything happens to the connection or `signal`. */
  function somethingHappens(ms: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const done = (): void => {
        cancel();
        forget();
        signal?.removeEventListener("abort", done);
        resolve();
      };
      const cancel = clock.schedule(ms, done);
      const forget = onInterruption(done);
      signal?.addEventListener("abort", done, { once: true });
    });
  }

  return {
    ...setting,
    maxPayload: () => (connection.info?.max_payload ?? 1_048_576) - HEADER_BYTES,
    isUp: () => up,
    onInterruption,
    async connected(waitMs, signal) {
      const untilMs = clock.nowMs() + waitMs;
      for (;;) {
        if (ended.aborted || signal?.aborted) return false;
        if (up) return true;
        const leftMs = untilMs - clock.nowMs();
        if (leftMs <= 0) return false;
        await somethingHappens(leftMs, signal);
      }
    },
    unlessInterrupted(request, waitMs, signal) {
      return new Promise((resolve, reject) => {
        const lost = (): void =>
          reject(new Error("the connection was lost before the answer came"));
        const late = (): void => reject(new Error("the answer is not waited for any longer"));
        const forget = onInterruption(lost);
        const cancel = waitMs === undefined ? undefined : clock.schedule(waitMs, late);
        signal?.addEventListener("abort", late, { once: true });
        if (!up) lost();
        if (signal?.aborted) late();
        request.then(resolve, reject).finally(() => {
          forget();
          cancel?.();
          signal?.removeEventListener("abort", late);
        });
      });
    },
    async pause(ms, signal) {
      if (!ended.aborted && !signal?.aborted) await somethingHappens(ms, signal);
    },
    track(work) {
      const kept = work.catch(() => {}).finally(() => running.delete(kept));
      running.add(kept);
      return work;
    },
    async settled() {
      await Promise.all(running);
    },
  };
}

/** Throws OPERANT_BUS_CLOSED once the connection is drained. */
export function checkOpen(link: Link): void {
  if (link.ended.aborted) {
    throw new BusError("OPERANT_BUS_CLOSED", "the connection is closed; connect again");
  }
}
