import { systemClock } from "@operant/bus";
import { BUCKETS, QUEUE_SETTINGS } from "@operant/protocol";
import { quietLogger, quietMetrics } from "@operant/telemetry/quiet";

import type { Leadership } from "../leadership.ts";
import { lead } from "../leadership.ts";
import { wait } from "../wait.ts";
import { renewable } from "./renewable.ts";
import type { ServedCoordinator, ServeOptions } from "./serve.ts";
import { serveCoordinator } from "./serve.ts";

export interface CandidateOptions extends Omit<ServeOptions, "takeOver" | "leads"> {
  /** Name of this candidate. */
  readonly owner: string;
  /** Whether the candidate of a name has surely ended, so that its lease need not be waited for. */
  readonly hasEnded?: (owner: string) => boolean;
  /** Told whenever it begins to lead or to wait. */
  readonly onStanding?: (standing: Standing) => void;
}

/** How a candidate stands. */
export type Standing =
  /** It leads and serves so many studies. */
  | { readonly kind: "leads"; readonly term: number; readonly studies: number }
  /** Somebody else leads. */
  | { readonly kind: "waits"; readonly leader: string };

/** A coordinator that serves while it leads and stands by while another one does. */
export interface Candidate {
  /** How it stands, once it is known for the first time; rejects where it could not begin. */
  readonly standing: Promise<Standing>;
  /** Leaves every study for a successor, then gives up the lead. */
  stop(): Promise<void>;
}

/** There is one lead: whoever has it serves all studies. */
const KEY = "active";

/**
 * Stands for coordinator: serves a folder of datasets whenever it leads. Candidates share the folder, and
 * each takes the datasets over from the one before, which is thereby fenced off, should it still live.
 */
export function standForCoordinator(options: CandidateOptions): Candidate {
  const { bus, clock = systemClock, owner, hasEnded, leaseMs = QUEUE_SETTINGS.ackWaitMs } = options;
  const logger = options.logger ?? quietLogger;
  const metrics = renewable(options.metrics ?? quietMetrics);
  const leaving = new AbortController();
  let tell: (standing: Standing) => void = () => {};
  let fail: (error: unknown) => void = () => {};
  const standing = new Promise<Standing>((resolve, reject) => {
    [tell, fail] = [resolve, reject];
  });
  standing.catch(() => {});

  function stands(how: Standing): void {
    options.onStanding?.(how);
    tell(how);
  }

  async function serveTerm(leadership: Leadership): Promise<void> {
    const own = { metrics: metrics.begin(), logger, takeOver: true, leads: () => leadership.held };
    let served: ServedCoordinator | undefined;
    try {
      served = await serveCoordinator({ ...options, ...own });
      stands({ kind: "leads", term: leadership.term, studies: served.studies });
      await ended(AbortSignal.any([leadership.lost, leaving.signal]));
      if (leadership.lost.aborted) logger.warn("the lead is lost; standing by");
    } finally {
      await served?.stop();
      await metrics.end();
      await leadership.release();
    }
  }

  async function stand(): Promise<void> {
    const bucket = await bus.bucket(BUCKETS.coordinators);
    const onWait = (leader: string): void => stands({ kind: "waits", leader });
    const candidacy = { bucket, key: KEY, owner, clock, leaseMs, onWait, signal: leaving.signal };
    const leadership = await lead({ ...candidacy, ...(hasEnded ? { hasEnded } : {}) });
    if (leadership !== undefined) await serveTerm(leadership);
  }

  async function standAgain(): Promise<void> {
    while (!leaving.signal.aborted) {
      try {
        await stand();
      } catch (error) {
        fail(error);
        logger.error({ err: error }, "a term failed; standing again");
        await wait(clock, leaseMs / 2, leaving.signal);
      }
    }
  }

  const standingAgain = standAgain();
  return {
    standing,
    async stop() {
      leaving.abort();
      await standingAgain;
    },
  };
}

function ended(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener("abort", () => resolve(), { once: true });
  });
}
