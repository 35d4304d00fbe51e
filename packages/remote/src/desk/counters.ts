import type { Served } from "@operant/protocol";
import type { Metrics } from "@operant/telemetry";
import { SESSIONS } from "@operant/telemetry";

import type { Refusal } from "../errors.ts";

/** What a desk counts. */
export interface DeskCounters {
  requests(): void;
  refused(reason: Refusal): void;
  resent(): void;
  expired(): void;
  steps(count: number): void;
}

/** What the desks of a process hold now. */
export interface Holding {
  readonly leases: number;
  readonly subjects: number;
}

/** Declares the metrics of the desks of one process, which count together. */
export function deskCounters(
  metrics: Metrics,
  participant: Served,
  desks: () => readonly Holding[],
): DeskCounters {
  const labels = { participant };
  const requests = metrics.counter(SESSIONS.requests);
  const refusals = metrics.counter(SESSIONS.refusals);
  const resent = metrics.counter(SESSIONS.resent);
  const expired = metrics.counter(SESSIONS.expired);
  const steps = metrics.counter(SESSIONS.steps);
  const leases = metrics.gauge(SESSIONS.leases);
  const subjects = metrics.gauge(SESSIONS.subjects);
  metrics.onCollect(() => {
    const held = desks();
    leases.set(
      held.reduce((sum, desk) => sum + desk.leases, 0),
      labels,
    );
    subjects.set(
      held.reduce((sum, desk) => sum + desk.subjects, 0),
      labels,
    );
  });
  return {
    requests: () => requests.add(1, labels),
    refused: (reason) => refusals.add(1, { participant, reason }),
    resent: () => resent.add(1, labels),
    expired: () => expired.add(1, labels),
    steps: (count) => steps.add(count, labels),
  };
}
