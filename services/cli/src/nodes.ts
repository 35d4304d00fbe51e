import type { Bus } from "@operant/bus";
import { decodeTelemetry, SUBJECTS, type Telemetry } from "@operant/protocol";
import { COMPUTE } from "@operant/telemetry";
import { elapsed, metric, table, thousands } from "./text.ts";

/** A compute node as it last told of itself. */
export interface NodeRow {
  readonly node: string;
  readonly threads: number;
  /** Blocks taken and not settled. */
  readonly blocks: number;
  /** Between its last two messages; undefined before the second. */
  readonly stepsPerSecond: number | undefined;
  /** Time since its last message, s. */
  readonly quietSeconds: number;
  /** Whether it missed three messages without taking leave. */
  readonly silent: boolean;
}

/** The compute nodes that were heard of. */
export interface Nodes {
  hear(telemetry: Telemetry): void;
  /** Silent ones first, then by name. */
  rows(): NodeRow[];
}

interface Heard {
  readonly telemetry: Telemetry;
  readonly atMs: number;
  readonly stepsPerSecond: number | undefined;
}

const MISSED = 3;

/** Creates an empty list; `nowMs` is any clock that only goes forward. */
export function createNodes(nowMs: () => number): Nodes {
  const heard = new Map<string, Heard>();
  return {
    hear(telemetry) {
      const { instance, service } = telemetry.node;
      const before = heard.get(instance);
      if (service !== "compute") return;
      if (before !== undefined && telemetry.sequence <= before.telemetry.sequence) return;
      const stepsPerSecond = before && rateBetween(before.telemetry, telemetry);
      if (telemetry.leaving) heard.delete(instance);
      else heard.set(instance, { telemetry, atMs: nowMs(), stepsPerSecond });
    },
    rows() {
      const rows = [...heard.values()].map(({ telemetry, atMs, stepsPerSecond }) => {
        const quietMs = nowMs() - atMs;
        return {
          node: telemetry.node.node,
          threads: valueOf(telemetry, COMPUTE.threads.name),
          blocks: valueOf(telemetry, COMPUTE.held.name),
          stepsPerSecond,
          quietSeconds: quietMs / 1000,
          silent: quietMs > MISSED * telemetry.intervalMs,
        };
      });
      const order = ({ silent, node }: NodeRow): string => `${silent ? 0 : 1} ${node}`;
      return rows.sort((left, right) => (order(left) < order(right) ? -1 : 1));
    },
  };
}

/** Listens to what nodes tell of themselves; the answer ends it. */
export function listenToNodes(bus: Pick<Bus, "subscribe">, nodes: Nodes): () => void {
  const subscription = bus.subscribe(SUBJECTS.telemetry);
  async function listen(): Promise<void> {
    for await (const { data } of subscription) {
      const decoded = decodeTelemetry(data);
      if (decoded.ok) nodes.hear(decoded.value);
    }
  }
  // A view: where it may not listen there are no nodes to show.
  void listen().catch(() => undefined);
  return () => subscription.stop();
}

/** Every node in a row of its own, the silent ones first; empty where none was heard of. */
export function nodesTable(rows: readonly NodeRow[], mostRows = 20): string {
  if (rows.length === 0) return "";
  const cells = rows
    .slice(0, mostRows)
    .map((row) => [
      row.node,
      thousands(row.threads),
      thousands(row.blocks),
      row.silent || row.stepsPerSecond === undefined
        ? "–"
        : `${metric(row.stepsPerSecond)} steps/s`,
      `${elapsed(row.quietSeconds)} ago${row.silent ? ", SILENT" : ""}`,
    ]);
  const more = rows.length - cells.length;
  const shown = table(["node", "threads", "blocks", "rate", "last seen"], cells);
  return more > 0 ? `${shown}\nand ${thousands(more)} nodes more` : shown;
}

/** "3 nodes, 1 of them silent"; empty where none was heard of. */
export function nodesWords(rows: readonly NodeRow[]): string {
  const silent = rows.filter((row) => row.silent).length;
  if (rows.length === 0) return "";
  const words = rows.length === 1 ? "1 node" : `${thousands(rows.length)} nodes`;
  return silent === 0 ? words : `${words}, ${thousands(silent)} of them silent`;
}

function rateBetween(before: Telemetry, after: Telemetry): number | undefined {
  const seconds = (after.uptimeMs - before.uptimeMs) / 1000;
  const steps = valueOf(after, COMPUTE.steps.name) - valueOf(before, COMPUTE.steps.name);
  return seconds > 0 ? Math.max(0, steps) / seconds : undefined;
}

function valueOf({ series }: Telemetry, name: string): number {
  return series.find((one) => one.name === name)?.value ?? 0;
}
