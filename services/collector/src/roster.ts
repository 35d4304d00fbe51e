import type { Clock } from "@operant/bus";
import type { NodeFacts, Telemetry } from "@operant/protocol";
import type { Merge, Sample } from "@operant/telemetry";

/** How a process stands with the collector. */
export type NodeState = "live" | "silent";

/** One process as the collector knows it. */
export interface NodeView extends NodeFacts {
  readonly state: NodeState;
  /** Time since its last message, ms. */
  readonly quietMs: number;
  readonly uptimeMs: number;
}

/** Who reports, who fell silent, and what all of them have counted. */
export interface Roster {
  /** Takes a message in: "stale" was overtaken by a later one, "refused" is one process too many. */
  accept(telemetry: Telemetry, series: readonly Sample[][]): "accepted" | "stale" | "refused";
  /** Everybody present or missed, by service, node and instance. Judges who is silent first. */
  nodes(): NodeView[];
}

interface Member {
  facts: NodeFacts;
  state: NodeState | "replaced";
  sequence: number;
  intervalMs: number;
  uptimeMs: number;
  heardMs: number;
}

/** Messages that a process may miss before it counts as silent. */
const MISSED = 3;
/** Time after which a silent process is given up, ms. */
const FORGET_MS = 86_400_000;
const MOST_MEMBERS = 5000;
const MOST_LEFT = 10_000;

/** Creates the roster of a collector that begins to listen now. */
export function createRoster(merge: Merge, clock: Clock): Roster {
  const startedMs = clock.nowMs();
  const members = new Map<string, Member>();
  const left = new Set<string>();

  /** Whether a process that is heard for the first time had counted before anybody listened. */
  function isOlder({ sequence, uptimeMs }: Telemetry): boolean {
    // Durations are compared, never the clocks of two machines.
    const listeningMs = Math.min(clock.nowMs() - startedMs, FORGET_MS);
    return sequence > 1 && uptimeMs > listeningMs;
  }

  function leave(instance: string): void {
    merge.forget(instance);
    members.delete(instance);
    left.add(instance);
    const [oldest] = left;
    if (left.size > MOST_LEFT && oldest !== undefined) left.delete(oldest);
  }

  function judge(): void {
    const nowMs = clock.nowMs();
    const live = new Set<string>();
    for (const [instance, member] of members) {
      const quietMs = nowMs - member.heardMs;
      if (member.state === "live" && quietMs > MISSED * member.intervalMs) {
        member.state = "silent";
        merge.hush(instance);
      }
      if (quietMs > FORGET_MS) leave(instance);
      else if (member.state === "live") live.add(place(member.facts));
    }
    // Who was restarted is not missed; should it come back, it goes on counting where it stood.
    for (const member of members.values()) {
      if (member.state !== "live") {
        member.state = live.has(place(member.facts)) ? "replaced" : "silent";
      }
    }
  }

  return {
    accept(telemetry, [counters = [], gauges = []]) {
      const { node, sequence, intervalMs, uptimeMs, leaving } = telemetry;
      const member = members.get(node.instance);
      if (left.has(node.instance)) return "stale";
      if (member !== undefined && sequence <= member.sequence) return "stale";
      if (member === undefined && members.size >= MOST_MEMBERS) return "refused";
      const known = member !== undefined || !isOlder(telemetry);
      if (known) merge.accept(node.instance, { counters, gauges });
      else merge.begin(node.instance, { counters, gauges });
      const heard = { sequence, intervalMs, uptimeMs, heardMs: clock.nowMs() };
      members.set(node.instance, { facts: node, state: "live", ...heard });
      if (leaving) leave(node.instance);
      return "accepted";
    },
    nodes() {
      judge();
      const nowMs = clock.nowMs();
      const views: NodeView[] = [];
      for (const { facts, state, uptimeMs, heardMs } of members.values()) {
        if (state === "replaced") continue;
        views.push({ ...facts, state, uptimeMs, quietMs: nowMs - heardMs });
      }
      const order = ({ service, node, instance }: NodeFacts) => `${service} ${node} ${instance}`;
      return views.sort((a, b) => (order(a) < order(b) ? -1 : 1));
    },
  };
}

function place({ service, node }: NodeFacts): string {
  return `${service} ${node}`;
}
