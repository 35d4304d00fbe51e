import { BROKER, COLLECTOR, COMPUTE, COORDINATOR, PROCESS } from "@operant/telemetry";

import { increase, JOBS, rate, select } from "./query.ts";

/** A condition that a person should act upon. */
export interface Alert {
  readonly name: string;
  readonly expr: string;
  /** How long it must hold. */
  readonly for: string;
  /** "page": wake somebody; "ticket": during the day. */
  readonly severity: "page" | "ticket";
  readonly summary: string;
  /** Section of docs/operations.md, as its anchor. */
  readonly runbook: string;
}

const UP = `up{job="${JOBS.totals}"}`;
const pending = select(COORDINATOR.pending);

/** What may be wrong with the results. */
const RESULTS: readonly Alert[] = [
  {
    name: "OperantDeterminismAlarm",
    expr: `${increase(COORDINATOR.subjects, "6h", { outcome: "conflict" })} > 0`,
    for: "0m",
    severity: "page",
    summary: "Two results of one subject differ: two machines did not compute the same bits.",
    runbook: "determinism-alarm",
  },
  {
    name: "OperantSubjectsGivenUp",
    expr: `${increase(COORDINATOR.quarantined, "1h")} > 0`,
    for: "0m",
    severity: "ticket",
    summary: "Subjects were given up after their failures; the rest of the study goes on.",
    runbook: "subjects-given-up",
  },
  {
    name: "OperantStrangeMessages",
    expr:
      `${increase(COORDINATOR.results, "15m", { outcome: "malformed|rejected" })} + ` +
      `${increase(COORDINATOR.requests, "15m", { outcome: "malformed" })} + ` +
      `${increase(COMPUTE.refused, "15m", { reason: "malformed" })} + ` +
      `${increase(COLLECTOR.messages, "15m", { outcome: "malformed" })} > 0`,
    for: "0m",
    severity: "ticket",
    summary: "Messages arrived that no process of this version writes.",
    runbook: "strange-messages",
  },
];

/** What may keep a study from getting on. */
const PROGRESS: readonly Alert[] = [
  {
    name: "OperantStudyStalled",
    expr: `sum(${select(COORDINATOR.outstanding)}) > 0 and operant:results_accepted:rate15m == 0`,
    for: "15m",
    severity: "page",
    summary: "Blocks are on their way, and for half an hour no result was taken in.",
    runbook: "study-stalled",
  },
  {
    name: "OperantNoWorkers",
    expr: `sum(${select(COORDINATOR.outstanding)}) > 0 unless sum(${select(COMPUTE.threads)}) > 0`,
    for: "5m",
    severity: "page",
    summary: "Blocks are waiting, and no compute node reports.",
    runbook: "no-workers",
  },
  {
    name: "OperantWorkersIdle",
    expr:
      `${pending} > 0 and deriv(${pending}[10m]) > 0 ` +
      "and on() operant:compute_threads_busy:ratio < 0.5",
    for: "10m",
    severity: "ticket",
    summary: "The queue of blocks grows while half of the worker threads have nothing to do.",
    runbook: "workers-idle",
  },
  {
    name: "OperantBlocksLost",
    expr: `${increase(COORDINATOR.lost, "1h")} > 0`,
    for: "0m",
    severity: "ticket",
    summary: "Blocks were enqueued again after a long silence.",
    runbook: "blocks-lost",
  },
  {
    name: "OperantThreadsDying",
    expr: `${increase(COMPUTE.blocks, "15m", { outcome: "hung|lost" })} > 3`,
    for: "0m",
    severity: "ticket",
    summary: "Worker threads hang or die again and again.",
    runbook: "threads-dying",
  },
];

/** What may be wrong with the broker. */
const TRANSPORT: readonly Alert[] = [
  {
    name: "OperantCanaryFailing",
    expr:
      `${rate(COLLECTOR.canaries, "1m", { outcome: "failed" })} > ` +
      rate(COLLECTOR.canaries, "1m", { outcome: "ok" }),
    for: "30s",
    severity: "page",
    summary: "What is written to the broker cannot be read back.",
    runbook: "canary-failing",
  },
  {
    name: "OperantAckPendingAtCap",
    expr: `${select(BROKER.ackPending)} >= on(queue) (${select(BROKER.ackPendingLimit)} > 0)`,
    for: "5m",
    severity: "ticket",
    summary: "Queue {{ $labels.queue }} delivers no more: too many messages are unacknowledged.",
    runbook: "ack-pending-at-cap",
  },
  {
    name: "OperantSustainedRedelivery",
    expr: "operant:blocks_redelivered:ratio_rate10m > 0.05",
    for: "10m",
    severity: "ticket",
    summary: "More than one block in twenty is delivered again.",
    runbook: "sustained-redelivery",
  },
  {
    name: "OperantBrokerStoreFilling",
    expr: `${select(BROKER.storeUsed)} > 0.85`,
    for: "5m",
    severity: "page",
    summary: "The broker has used more than 85 % of the space that it may store.",
    runbook: "broker-store-filling",
  },
  {
    name: "OperantBrokerUnwatched",
    expr:
      `${rate(BROKER.polls, "5m", { outcome: "failed" })} > ` +
      rate(BROKER.polls, "5m", { outcome: "ok" }),
    for: "5m",
    severity: "ticket",
    summary: "The broker's monitoring port does not answer the collector.",
    runbook: "broker-unwatched",
  },
];

/** What may be wrong with machines and processes. */
const MACHINES: readonly Alert[] = [
  {
    name: "OperantCollectorDown",
    expr: `${UP} == 0 or absent(${UP})`,
    for: "2m",
    severity: "page",
    summary: "Prometheus cannot scrape the collector: every other alert is blind.",
    runbook: "collector-down",
  },
  {
    name: "OperantNodeSilent",
    expr: `${select(COLLECTOR.nodes, { state: "silent" })} > 0`,
    for: "2m",
    severity: "ticket",
    summary: "{{ $value }} processes stopped reporting without taking leave.",
    runbook: "node-silent",
  },
  {
    name: "OperantDiskFilling",
    expr: `${select(PROCESS.diskFree)} < 0.1`,
    for: "10m",
    severity: "ticket",
    summary: "A disk that datasets are written to is nine tenths full.",
    runbook: "disk-full",
  },
  {
    name: "OperantDiskFull",
    expr: `${select(PROCESS.diskFree)} < 0.03`,
    for: "1m",
    severity: "page",
    summary: "A disk that datasets are written to is all but full.",
    runbook: "disk-full",
  },
  {
    name: "OperantMainThreadBlocked",
    expr: `${select(PROCESS.lag)} > 1`,
    for: "5m",
    severity: "ticket",
    summary: "The main thread of a process stands still for seconds; leases may be lost.",
    runbook: "main-thread-blocked",
  },
];

/** Every alert, by group. */
export const ALERTS: Readonly<Record<string, readonly Alert[]>> = {
  results: RESULTS,
  progress: PROGRESS,
  transport: TRANSPORT,
  machines: MACHINES,
};
