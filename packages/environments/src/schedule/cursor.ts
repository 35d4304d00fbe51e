import { unitNames, readQuantity } from "@operant/units";

import { NotationError } from "../errors.ts";

/** Reads a short notation from left to right. Each method throws a NotationError. */
export class Cursor {
  readonly subject: string;
  readonly text: string;
  at = 0;

  /** `subject` says what the text is, e.g. "schedule". */
  constructor(subject: string, text: string) {
    this.subject = subject;
    this.text = text;
  }

  /** Throws at the present position, or at `position`. */
  fail(reason: string, position = this.at): never {
    throw new NotationError(this.subject, this.text, position, reason);
  }

  skipSpace(): void {
    this.at += /^\s*/.exec(this.rest())?.[0].length ?? 0;
  }

  /** Reads letters (none: ""), in capitals. */
  word(): string {
    return this.#match(/^[A-Za-zµ]+/).toUpperCase();
  }

  /** Reads a mark such as "(" if it comes next. */
  takes(mark: string): boolean {
    this.skipSpace();
    if (!this.rest().startsWith(mark)) return false;
    this.at += mark.length;
    return true;
  }

  /** Reads a whole number ≥ 1; `example` shows what was expected. */
  count(example: string): number {
    this.skipSpace();
    const start = this.at;
    const digits = this.#match(/^[+-]?[0-9.]+/);
    const value = Number(digits);
    if (digits === "") this.fail(`expected a number of responses, as in "${example}"`);
    if (!Number.isInteger(value) || value < 1 || value > 10_000) {
      this.fail(`${digits} responses; allowed are whole numbers 1 … 10000`, start);
    }
    if (/^\s*[a-z]/i.test(this.rest())) {
      this.fail(`a count has no unit: write "${example}"`);
    }
    return value;
  }

  /** Reads a duration with its unit, in s, more than 0 and at most a day. */
  seconds(example: string): number {
    this.skipSpace();
    const start = this.at;
    const digits = this.#match(/^[+-]?[0-9.]+/);
    if (digits === "") this.fail(`expected a duration, as in "${example}"`);
    this.skipSpace();
    const unit = this.#match(/^[A-Za-z]+/);
    const units = unitNames("s").join(", ");
    if (unit === "")
      this.fail(`${digits} has no unit: write "${digits} s" (units: ${units})`, start);
    const reading = readQuantity(`${digits} ${unit}`, "s");
    if (!reading.ok) this.fail(reading.reason, start);
    if (!(reading.value > 0 && reading.value <= 86_400)) {
      this.fail(`${digits} ${unit}; allowed is more than 0 s, at most 1 d`, start);
    }
    return reading.value;
  }

  /** Reads a plain number ≥ 0 if one comes next. */
  number(): number | undefined {
    this.skipSpace();
    const digits = this.#match(/^[0-9]+(?:\.[0-9]+)?/);
    return digits === "" ? undefined : Number(digits);
  }

  /** Throws unless everything has been read. */
  end(hint: string): void {
    this.skipSpace();
    if (this.at < this.text.length) this.fail(`unexpected "${this.rest()}"${hint}`);
  }

  rest(): string {
    return this.text.slice(this.at);
  }

  #match(pattern: RegExp): string {
    const found = pattern.exec(this.rest())?.[0] ?? "";
    this.at += found.length;
    return found;
  }
}
