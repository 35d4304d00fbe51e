import { operant } from "#wire";

import { checkCount, checkName, checkText, checkUint, inconsistent, outOfRange } from "./check.ts";
import type { Decoded } from "./frame.ts";
import { checkKnown, frame, FrameKind, unframe } from "./frame.ts";
import type { LiveEvent } from "./live.ts";
import { checkEvent, readEvent, wireEvent } from "./live.ts";

const Wire = operant.v1.SeriesKind;

/** Who is speaking. */
export interface NodeFacts {
  /** Name that the operator gave the machine, 1 to 128 characters. */
  readonly node: string;
  /** Drawn anew at every start of the process, 1 to 64 characters. */
  readonly instance: string;
  /** compute, coordinator, collector, environment or agent; snake_case. */
  readonly service: string;
  readonly version: string;
  readonly runtime: string;
  readonly architecture: string;
  readonly processors: number;
  readonly memoryBytes: number;
}

/** One metric series at one instant. */
export interface Series {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  /** Finite; at least 0 for a counter. */
  readonly value: number;
  readonly kind: "counter" | "gauge";
}

/** What one process says of itself, every few seconds: totals, so that a lost message costs nothing. */
export interface Telemetry {
  readonly node: NodeFacts;
  /** From 1, one more with each message of the instance. */
  readonly sequence: number;
  /** Time until the next message, ms; 1 to 3,600,000. */
  readonly intervalMs: number;
  /** Time since the instance began, by its own clock, ms. */
  readonly uptimeMs: number;
  /** Whether this is its last message. */
  readonly leaving: boolean;
  readonly series: readonly Series[];
  readonly events: readonly LiveEvent[];
}

const MAX_SERIES = 5000;
const MAX_LABELS = 8;
const MAX_EVENTS = 1000;

/** Frames a telemetry message. Throws ProtocolError. */
export function encodeTelemetry(telemetry: Telemetry): Uint8Array {
  checkTelemetry(telemetry);
  const { series, events, ...rest } = telemetry;
  return frame(
    FrameKind.telemetry,
    operant.v1.Telemetry.encode({
      ...rest,
      series: series.map(({ name, labels, value, kind }) => ({
        name,
        labels: Object.entries(labels).map(([label, text]) => ({ name: label, value: text })),
        value,
        kind: kind === "counter" ? Wire.SERIES_KIND_COUNTER : Wire.SERIES_KIND_GAUGE,
      })),
      events: events.map(wireEvent),
    }),
  );
}

/** Reads a framed telemetry message. */
export function decodeTelemetry(bytes: Uint8Array): Decoded<Telemetry> {
  return unframe(FrameKind.telemetry, bytes, (reader) => {
    const wire = operant.v1.Telemetry.decode(reader);
    checkKnown("telemetry", wire);
    const telemetry: Telemetry = {
      node: readNode(wire.node ?? {}),
      sequence: wire.sequence ?? 0,
      intervalMs: wire.intervalMs ?? 0,
      uptimeMs: wire.uptimeMs ?? 0,
      leaving: wire.leaving ?? false,
      series: (wire.series ?? []).map(readSeries),
      events: (wire.events ?? []).map((event, index) => readEvent(`events[${index}]`, event)),
    };
    checkTelemetry(telemetry);
    return telemetry;
  });
}

function checkTelemetry(telemetry: Telemetry): void {
  checkNode(telemetry.node);
  checkUint("sequence", telemetry.sequence, 1);
  checkUint("interval_ms", telemetry.intervalMs, 1, 3_600_000);
  checkCount("uptime_ms", telemetry.uptimeMs);
  if (typeof telemetry.leaving !== "boolean") {
    throw outOfRange("leaving", telemetry.leaving, "true or false");
  }
  checkLength("series", telemetry.series.length, MAX_SERIES);
  checkLength("events", telemetry.events.length, MAX_EVENTS);
  for (const [index, series] of telemetry.series.entries()) {
    checkSeries(`series[${index}]`, series);
  }
  for (const [index, event] of telemetry.events.entries()) checkEvent(`events[${index}]`, event);
}

function checkNode(node: NodeFacts): void {
  checkText("node.node", node.node, 1, 128);
  checkText("node.instance", node.instance, 1, 64);
  checkName("node.service", node.service);
  checkText("node.version", node.version, 0, 64);
  checkText("node.runtime", node.runtime, 0, 64);
  checkText("node.architecture", node.architecture, 0, 64);
  checkUint("node.processors", node.processors, 0, 65_536);
  checkCount("node.memory_bytes", node.memoryBytes);
}

function checkSeries(field: string, { name, labels, value, kind }: Series): void {
  checkText(`${field}.name`, name, 1, 128);
  const entries = Object.entries(labels);
  checkLength(`${field}.labels`, entries.length, MAX_LABELS);
  for (const [label, text] of entries) {
    checkName(`${field}.labels`, label);
    checkText(`${field}.labels.${label}`, text, 0, 128);
  }
  if (kind === "counter") checkCount(`${field}.value`, value);
  else if (kind !== "gauge") throw outOfRange(`${field}.kind`, kind, "counter or gauge");
  if (!Number.isFinite(value)) throw outOfRange(`${field}.value`, value, "a finite number");
}

function checkLength(field: string, length: number, most: number): void {
  if (length > most) throw outOfRange(field, length, `at most ${most}`);
}

function readNode(wire: operant.v1.NodeFacts.$Properties): NodeFacts {
  checkKnown("node", wire);
  return {
    node: wire.node ?? "",
    instance: wire.instance ?? "",
    service: wire.service ?? "",
    version: wire.version ?? "",
    runtime: wire.runtime ?? "",
    architecture: wire.architecture ?? "",
    processors: wire.processors ?? 0,
    memoryBytes: wire.memoryBytes ?? 0,
  };
}

function readSeries(wire: operant.v1.Series.$Properties, index: number): Series {
  const field = `series[${index}]`;
  checkKnown(field, wire);
  const labels = new Map<string, string>();
  for (const label of wire.labels ?? []) {
    checkKnown(`${field}.labels`, label);
    if (labels.has(label.name ?? "")) throw inconsistent(`${field}.labels`, "one occurs twice");
    labels.set(label.name ?? "", label.value ?? "");
  }
  return {
    name: wire.name ?? "",
    labels: Object.fromEntries(labels),
    value: wire.value ?? 0,
    kind: readKind(`${field}.kind`, wire.kind),
  };
}

function readKind(field: string, wire: operant.v1.SeriesKind | null | undefined): Series["kind"] {
  if (wire === Wire.SERIES_KIND_COUNTER) return "counter";
  if (wire === Wire.SERIES_KIND_GAUGE) return "gauge";
  throw outOfRange(field, wire, "a known kind");
}
