import type { FailurePolicy, RecordPlan, TracePlan } from "../manifest.ts";
import type { SourcePath } from "../problem.ts";
import type { Form } from "./form.ts";

/** What is recorded when the study file says nothing. */
const DEFAULT_RECORD: RecordPlan = {
  trials: true,
  spines: null,
  traces: null,
  events: false,
};

const DEFAULT_TRACES: TracePlan = {
  binSeconds: 0.1,
  beforeSeconds: 0,
  afterSeconds: 10,
  align: "trial-start",
};

/** Most bins of a trace. */
const MAX_BINS = 10_000;

/** Reads `record`. */
export function readRecord(form: Form, raw: unknown): RecordPlan {
  if (raw === undefined || raw === null) return DEFAULT_RECORD;
  const record = form.mapping(raw, ["record"], ["trials", "spines", "traces", "events"]) ?? {};
  return {
    trials: readAll(form, record["trials"], ["record", "trials"], DEFAULT_RECORD.trials),
    spines: readSpines(form, record["spines"]),
    traces: readTraces(form, record["traces"]),
    events: readAll(form, record["events"], ["record", "events"], DEFAULT_RECORD.events),
  };
}

/** Reads `failures`: stop (the default), continue, or "stop after 5". */
export function readFailures(form: Form, raw: unknown): FailurePolicy {
  const policy = raw === undefined ? { policy: "stop" as const } : readFailurePolicy(raw);
  if (policy !== undefined) return policy;
  const message = `${JSON.stringify(raw)} is not known; allowed: stop, continue, stop after 5`;
  form.refuse("OPERANT_STUDY_VALUE", ["failures"], message);
  return { policy: "stop" };
}

/** Reads "stop", "continue" or "stop after 5"; undefined for anything else. */
export function readFailurePolicy(raw: unknown): FailurePolicy | undefined {
  if (raw === "stop" || raw === "continue") return { policy: raw };
  const count =
    typeof raw === "string" ? Number(/^stop after (\d{1,9})$/u.exec(raw.trim())?.[1] ?? 0) : 0;
  return count > 0 ? { policy: "stop-after", count } : undefined;
}

function readAll(form: Form, raw: unknown, at: SourcePath, otherwise: boolean): boolean {
  if (raw === undefined || raw === null) return otherwise;
  if (raw === "all") return true;
  if (raw === "none") return false;
  return form.flag(raw, at) ?? otherwise;
}

function isOff(raw: unknown): boolean {
  return raw === undefined || raw === null || raw === false || raw === "off" || raw === "none";
}

function isOn(raw: unknown): boolean {
  return raw === true || raw === "on" || raw === "all";
}

function readSpines(form: Form, raw: unknown): RecordPlan["spines"] {
  const at = ["record", "spines"];
  if (isOff(raw)) return null;
  if (isOn(raw)) return { at: "session-end" };
  const spines = form.mapping(raw, at, ["at", "as"]);
  if (spines === undefined) return null;
  if (spines["as"] !== undefined) form.choice(spines["as"], [...at, "as"], ["histogram"]);
  if (spines["at"] === undefined) return { at: "session-end" };
  const moment = form.choice(spines["at"], [...at, "at"], ["session-end", "phase-end"]);
  return moment === undefined ? null : { at: moment };
}

function readTraces(form: Form, raw: unknown): TracePlan | null {
  const at = ["record", "traces"];
  if (isOff(raw)) return null;
  if (isOn(raw)) return DEFAULT_TRACES;
  const traces = form.mapping(raw, at, ["bin", "before", "after", "align"]);
  if (traces === undefined) return null;
  const read = (key: string, otherwise: number, min: number): number => {
    if (traces[key] === undefined) return otherwise;
    return form.seconds(traces[key], [...at, key], { min }) ?? otherwise;
  };
  const instants = ["trial-start", "cue-on", "reward"] as const;
  const align =
    traces["align"] === undefined
      ? DEFAULT_TRACES.align
      : (form.choice(traces["align"], [...at, "align"], instants) ?? DEFAULT_TRACES.align);
  const plan: TracePlan = {
    binSeconds: read("bin", DEFAULT_TRACES.binSeconds, 0.001),
    beforeSeconds: read("before", DEFAULT_TRACES.beforeSeconds, 0),
    afterSeconds: read("after", DEFAULT_TRACES.afterSeconds, 0.001),
    align,
  };
  const bins = (plan.beforeSeconds + plan.afterSeconds) / plan.binSeconds;
  if (bins <= MAX_BINS) return plan;
  const message = `${Math.round(bins)} bins are too many; allowed: at most ${MAX_BINS}; use wider bins`;
  form.refuse("OPERANT_STUDY_RANGE", at, message);
  return null;
}
