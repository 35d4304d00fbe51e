import type { Declaration } from "../declaration.ts";

const PARTICIPANTS = ["environment", "agent"];

/** Metrics of served environments and agents. */
export const SESSIONS = {
  requests: {
    name: "operant_session_requests_total",
    kind: "counter",
    unit: "count",
    help: "Requests that a served environment or agent received, refused ones included.",
    labels: { participant: PARTICIPANTS },
  },
  refusals: {
    name: "operant_session_refusals_total",
    kind: "counter",
    unit: "count",
    help: "Requests that were refused and changed nothing, by reason.",
    labels: {
      participant: PARTICIPANTS,
      reason: [
        "malformed",
        "version",
        "unknown_id",
        "parameters",
        "spec",
        "batch",
        "full",
        "lease",
        "sequence",
        "order",
        "action",
        "subjects",
        "snapshot",
        "oversized",
        "leaving",
        "failed",
      ],
    },
  },
  resent: {
    name: "operant_session_resent_total",
    kind: "counter",
    unit: "count",
    help: "Replies that were asked for again because they had been lost.",
    labels: { participant: PARTICIPANTS },
  },
  expired: {
    name: "operant_session_expired_total",
    kind: "counter",
    unit: "count",
    help: "Leases that ended because nothing was heard of their clients.",
    labels: { participant: PARTICIPANTS },
  },
  steps: {
    name: "operant_session_steps_total",
    kind: "counter",
    unit: "count",
    help: "Steps that served subjects took.",
    labels: { participant: PARTICIPANTS },
  },
  leases: {
    name: "operant_session_leases",
    kind: "gauge",
    unit: "count",
    help: "Leases that are held now.",
    labels: { participant: PARTICIPANTS },
  },
  subjects: {
    name: "operant_session_subjects",
    kind: "gauge",
    unit: "count",
    help: "Subjects of the leases that are held now.",
    labels: { participant: PARTICIPANTS },
  },
} as const satisfies Record<string, Declaration>;
