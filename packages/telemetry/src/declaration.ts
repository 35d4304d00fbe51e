import { TelemetryError } from "./errors.ts";

/** Base units; each but "count" is the suffix of the name. */
export const UNITS = ["count", "seconds", "bytes", "ratio", "info"] as const;
export type Unit = (typeof UNITS)[number];

/** A metric as code declares it and as dashboards are generated from it. */
export interface Declaration {
  /** operant_<noun>[_<unit>][_total], snake_case. */
  readonly name: string;
  readonly kind: "counter" | "gauge" | "histogram";
  readonly unit: Unit;
  readonly help: string;
  /** Every label with the complete list of its values, which bounds the number of series. */
  readonly labels?: Readonly<Record<string, readonly string[]>>;
  /** Upper bounds of a histogram's buckets, in the unit, rising. */
  readonly buckets?: readonly number[];
  /** How a gauge of many processes becomes one. Default: their sum. */
  readonly across?: "sum" | "least" | "greatest";
}

/** Most series of one metric. */
export const MAX_SERIES = 200;

const NAME = /^operant(_[a-z][a-z0-9]*)+$/;
const LABEL = /^[a-z][a-z0-9_]*$/;
const FOREIGN_UNIT = /_(ms|milliseconds|minutes|hours|kb|mb|kilobytes|percent)(_|$)/;
const UNBOUNDED =
  /^(subject|study|trial|session|block|condition|seed|digest|job|sequence)(_|$)|_id$/;

/** Throws TelemetryError unless the metric keeps the conventions and its series are bounded. */
export function checkDeclaration(declaration: Declaration): void {
  checkName(declaration);
  if (declaration.help.trim().length < 10) {
    const text = `${declaration.name}: the help "${declaration.help}" says too little; write a sentence`;
    throw new TelemetryError("OPERANT_TELEMETRY_BAD_HELP", text);
  }
  let series = 1;
  for (const [label, values] of Object.entries(declaration.labels ?? {})) {
    if (!LABEL.test(label) || UNBOUNDED.test(label)) {
      throw unbounded(declaration.name, label, "can take any number of values; log it instead");
    }
    if (values.length === 0) throw unbounded(declaration.name, label, "has no list of values");
    series *= values.length;
  }
  if (series > MAX_SERIES) {
    const all = Object.keys(declaration.labels ?? {}).join(", ");
    throw unbounded(declaration.name, all, `makes ${series} series; at most ${MAX_SERIES}`);
  }
}

function checkName({ name, kind, unit }: Declaration): void {
  const wanted = `${unit === "count" ? "" : `_${unit}`}${kind === "counter" ? "_total" : ""}`;
  const counted = name.endsWith("_total") === (kind === "counter");
  if (NAME.test(name) && name.endsWith(wanted) && counted && !FOREIGN_UNIT.test(name)) return;
  const allowed = `operant_<noun>${wanted}, in base units and snake_case`;
  throw new TelemetryError("OPERANT_TELEMETRY_BAD_NAME", `${name}: a ${kind} is named ${allowed}`);
}

function unbounded(name: string, label: string, problem: string): TelemetryError {
  return new TelemetryError(
    "OPERANT_TELEMETRY_UNBOUNDED_LABEL",
    `${name}: label ${label} ${problem}`,
  );
}

/** Lists every combination of the labels' values; one without labels where there are none. */
export function combinations({ labels = {} }: Declaration): Record<string, string>[] {
  let all: Record<string, string>[] = [{}];
  for (const [label, values] of Object.entries(labels)) {
    all = all.flatMap((one) => values.map((value) => ({ ...one, [label]: value })));
  }
  return all;
}
