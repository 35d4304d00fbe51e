import type { Grants } from "@operant/bus";
import { BUCKETS, OBJECTS, QUEUES, SUBJECTS } from "@operant/protocol";

/** Everybody who connects to the broker. */
export const ROLES = [
  "coordinator",
  "compute",
  "collector",
  "environment",
  "agent",
  "operator",
] as const;
export type Role = (typeof ROLES)[number];

/** Requests to a coordinator and its answers: submit, status, pause, pull. */
const CONTROL = "operant.v1.control.>";
/** Sessions with served environments and agents. */
const ENVIRONMENTS = "operant.v1.environment.>";
const AGENTS = "operant.v1.agent.>";
/** Discovery of services, as `nats micro list` asks. */
const DISCOVERY = "$SRV.>";

/** The inbox of a role: nobody else may listen there. */
export function inboxOf(role: Role): string {
  return `_INBOX_${role}`;
}

/** What each role needs. A test tries everything else and must be refused. */
export const GRANTS: Readonly<Record<Role, Grants>> = {
  coordinator: {
    inboxPrefix: inboxOf("coordinator"),
    puts: [QUEUES.blocks],
    takes: [QUEUES.results],
    tends: [QUEUES.blocks, QUEUES.results],
    writesBuckets: Object.values(BUCKETS),
    writesObjects: Object.values(OBJECTS),
    publishes: [SUBJECTS.telemetry],
    subscribes: [CONTROL, DISCOVERY],
    answers: true,
  },
  compute: {
    inboxPrefix: inboxOf("compute"),
    puts: [QUEUES.results],
    takes: [QUEUES.blocks],
    writesBuckets: [BUCKETS.leases],
    readsObjects: [OBJECTS.manifests, OBJECTS.plugins],
    publishes: [SUBJECTS.telemetry, ENVIRONMENTS, AGENTS, DISCOVERY],
  },
  collector: {
    inboxPrefix: inboxOf("collector"),
    subscribes: [SUBJECTS.telemetry],
    publishes: [CONTROL],
  },
  environment: {
    inboxPrefix: inboxOf("environment"),
    subscribes: [ENVIRONMENTS, DISCOVERY],
    publishes: [SUBJECTS.telemetry],
    answers: true,
  },
  agent: {
    inboxPrefix: inboxOf("agent"),
    subscribes: [AGENTS, DISCOVERY],
    publishes: [SUBJECTS.telemetry],
    answers: true,
  },
  operator: {
    inboxPrefix: inboxOf("operator"),
    writesObjects: [OBJECTS.plugins],
    subscribes: [SUBJECTS.telemetry],
    // The compliance suite, live sessions.
    publishes: [CONTROL, ENVIRONMENTS, AGENTS, DISCOVERY],
  },
};
