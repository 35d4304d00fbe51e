import type { RandomStream } from "@operant/kernels";
import { NO_CHOICE, ONLY_WAIT } from "@operant/spaces";
import type { Board, Cell } from "./board.ts";
import type { EventKind, Stage } from "./contract.ts";
import { DefinitionError, RangeViolation, show } from "./errors.ts";
import { EVENT_KINDS, EventLog, eventCode } from "./event-log.ts";
import type { Layout } from "./spaces.ts";

/** The stage behind the contract, with what only the host may see. */
export class RunningStage implements Stage {
  readonly stepSeconds: number;
  readonly random: RandomStream;
  readonly observation: Board;
  readonly trial: Board;
  reward = 0;
  choice = NO_CHOICE;

  readonly observed: Float32Array;
  /** The row in progress and the latest recorded row, in column order. */
  readonly row: Float64Array;
  readonly recorded: Float64Array;
  readonly events = new EventLog();
  trialEnded = false;
  gapSeconds = 0;
  terminated = false;
  truncated = false;
  /** Steps since the session began; −1 before the first session. */
  steps = -1;
  /** Seconds of gaps since the session began. */
  skipped = 0;

  readonly #environment: string;
  readonly #layout: Layout;
  readonly #choiceEnd: number;

  constructor(environment: string, layout: Layout, random: RandomStream) {
    const { channels, actions, stepSeconds } = layout.spaces;
    this.#environment = environment;
    this.#layout = layout;
    this.#choiceEnd = 2 ** actions.length;
    this.stepSeconds = stepSeconds;
    this.random = random;
    this.observed = new Float32Array(Object.keys(channels).length);
    this.row = new Float64Array(layout.columns.length);
    this.recorded = new Float64Array(layout.columns.length);
    this.observation = new layout.Observation(this.observed, (cell, value) => {
      const { unit } = channels[cell.name] as { unit: string };
      this.#refuse(`observation.${cell.name}`, `${show(value)}${after(unit)}`, rangeOf(cell, unit));
    });
    this.trial = new layout.Trial(this.row, (cell, value) => {
      this.#refuse(`trial.${cell.name}`, show(value), "a number");
    });
  }

  endTrial(gapSeconds = 0): void {
    if (this.trialEnded) this.#refuse("endTrial", "called twice", "once per step");
    if (this.steps < 1) this.#refuse("endTrial", "called by begin", "calls by step only");
    if (!(gapSeconds >= 0 && gapSeconds < Infinity)) {
      this.#refuse("endTrial(gapSeconds)", show(gapSeconds), "0 s or more");
    }
    const { columns, columnTypes } = this.#layout;
    const { row, recorded } = this;
    for (let i = 0; i < row.length; i += 1) {
      const cell = columns[i] as Cell;
      const value = row[i] as number;
      if (!accepts(cell, value)) {
        this.#refuse(`trial.${cell.name}`, show(value), `${columnTypes[i]}: ${rangeOf(cell, "")}`);
      }
      recorded[i] = columnTypes[i] === "float32" ? Math.fround(value) : value;
    }
    row.fill(0);
    this.trialEnded = true;
    this.gapSeconds = gapSeconds;
  }

  event(kind: EventKind, value = 0): void {
    const code = eventCode(kind);
    if (code === undefined) this.#refuse("event", show(kind), EVENT_KINDS.join(", "));
    this.events.push(code, this.seconds(), value);
  }

  terminate(): void {
    this.terminated = true;
  }

  truncate(): void {
    this.truncated = true;
  }

  /** Seconds since the session began, up to the end of the step in progress. */
  seconds(): number {
    return this.skipped + this.steps * this.stepSeconds;
  }

  /** Checks what has no setter: the reward and the choice. */
  check(): void {
    const { reward, choice } = this;
    if (!Number.isFinite(reward)) this.#refuse("reward", show(reward), "a finite number");
    if (!(choice >= 0 && choice < this.#choiceEnd && choice === Math.floor(choice))) {
      this.#refuse("choice", show(choice), `a whole mask of 0 … ${this.#choiceEnd - 1}`);
    }
    if (choice > ONLY_WAIT && this.trialEnded && this.gapSeconds > 0) {
      const allowed = "0 or 1 while a gap is to pass: offer the choice one step later";
      this.#refuse("choice", show(choice), allowed);
    }
  }

  /** Throws unless every channel that cannot be absent has been given a value. */
  checkPresence(): void {
    Object.entries(this.#layout.spaces.channels).forEach(([name, spec], index) => {
      if (spec.absent === true || !Number.isNaN(this.observed[index])) return;
      this.#refuse(`observation.${name}`, "NaN", "a value from begin on, or declare absent: true");
    });
  }

  #refuse(field: string, value: string, allowed: string): never {
    throw new RangeViolation({
      environment: this.#environment,
      field,
      value,
      allowed,
      remedy: "Correct the environment's code or widen what its definition declares.",
      sessionStep: this.steps,
    });
  }
}

/** Turns a write to a name that is not declared into an error of this room; others pass. */
export function undeclared(error: unknown, environment: string, sessionStep: number): unknown {
  const match = /add property (\S+), object is not extensible/.exec(String(error));
  if (match === null) return error;
  return new DefinitionError({
    environment,
    field: match[1] ?? "a name",
    value: "not declared",
    allowed: "the names in channels and trial",
    remedy: "Declare the channel or column, or correct the spelling.",
    sessionStep,
  });
}

function accepts(cell: Cell, value: number): boolean {
  if (Number.isNaN(value)) return cell.absent;
  return value >= cell.low && value <= cell.high && (!cell.whole || value === Math.floor(value));
}

function rangeOf(cell: Cell, unit: string): string {
  const numbers = cell.whole ? "whole numbers " : "";
  const bounded = cell.high < Number.MAX_VALUE;
  const range = bounded ? `${numbers}${cell.low} … ${cell.high}${after(unit)}` : "a finite number";
  return cell.absent ? `${range}, or NaN for absent` : range;
}

function after(unit: string): string {
  return unit === "" ? "" : ` ${unit}`;
}
