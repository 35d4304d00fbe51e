import { z } from "zod";
import { NotationError } from "../errors.ts";
import { Cursor } from "../schedule/cursor.ts";

/** One kind of Pavlovian trial. */
export interface PavlovianTrial {
  /** How often it occurs in a block, ≥ 1. */
  readonly count: number;
  /** Cues shown together, as capital letters in alphabetical order, e.g. "AX". */
  readonly cues: string;
  /** "+" may be rewarded, "-" is not, "?" is an unrewarded probe. */
  readonly sign: "+" | "-" | "?";
  /** Chance of the reward, 0 … 1; 0 unless the sign is "+". */
  readonly chance: number;
  /** Size of the reward, in standard reinforcers. */
  readonly magnitude: number;
}

const EXAMPLE = 'write e.g. "A+", "2 AX-", "X?", "A+ 50%" or "B+ x3"';

/**
 * Reads "[count] CUES sign [chance%] [x magnitude]", e.g. "A+", "2 AX-", "X?", "A+ 50% x2".
 * Throws a NotationError.
 */
export function parsePavlovianTrial(text: string): PavlovianTrial {
  const cursor = new Cursor("trial", text);
  cursor.skipSpace();
  const count = cursor.number() ?? 1;
  if (!Number.isInteger(count) || count < 1 || count > 1000) {
    cursor.fail(`${count} times; allowed are whole numbers 1 … 1000`, 0);
  }
  const cues = readCues(cursor);
  const sign = readSign(cursor);
  let chance = sign === "+" ? 1 : 0;
  let magnitude = 1;
  const percent = cursor.number();
  if (percent !== undefined) {
    if (!cursor.takes("%")) cursor.fail(`expected "%" after ${percent}; ${EXAMPLE}`);
    if (sign !== "+" || percent > 100) cursor.fail('a chance is 0% … 100% and needs the sign "+"');
    chance = percent / 100;
  }
  if (cursor.takes("x") || cursor.takes("×")) {
    magnitude = cursor.number() ?? cursor.fail(`expected a size, as in "B+ x3"`);
    if (sign !== "+" || magnitude > 10) cursor.fail('a size is 0 … 10 and needs the sign "+"');
  }
  cursor.end(`; ${EXAMPLE}`);
  return { count, cues, sign, chance, magnitude };
}

/** Writes a trial in its canonical form. */
export function formatPavlovianTrial(trial: PavlovianTrial): string {
  const { count, cues, sign, chance, magnitude } = trial;
  const times = count === 1 ? "" : `${count} `;
  const percent = sign === "+" && chance !== 1 ? ` ${chance * 100}%` : "";
  const size = magnitude === 1 ? "" : ` x${magnitude}`;
  return `${times}${cues}${sign}${percent}${size}`;
}

/** Declares the kinds of trials of a phase: a list, or one text with commas. Held as canonical texts. */
export function pavlovianTrialsParameter(description: string, byDefault: string) {
  return z
    .union([z.string(), z.array(z.string())])
    .transform((input, context): string[] => {
      const texts = typeof input === "string" ? input.split(",") : input;
      try {
        if (texts.length === 0) throw new NotationError("trials", "", 0, `empty; ${EXAMPLE}`);
        return texts.map((text) => formatPavlovianTrial(parsePavlovianTrial(text.trim())));
      } catch (error) {
        if (!(error instanceof NotationError)) throw error;
        context.addIssue({ code: "custom", message: error.message, input });
        return z.NEVER;
      }
    })
    .prefault(byDefault)
    .meta({ description, defaultText: byDefault });
}

function readCues(cursor: Cursor): string {
  cursor.skipSpace();
  const start = cursor.at;
  const letters = /^[A-Z]+/.exec(cursor.rest())?.[0] ?? "";
  if (letters === "") cursor.fail(`expected cues in capital letters; ${EXAMPLE}`);
  const cues = [...new Set(letters)].sort().join("");
  if (cues.length !== letters.length) cursor.fail(`"${letters}" names a cue twice`, start);
  cursor.at += letters.length;
  return cues;
}

function readSign(cursor: Cursor): PavlovianTrial["sign"] {
  if (cursor.takes("+")) return "+";
  if (cursor.takes("-") || cursor.takes("−")) return "-";
  if (cursor.takes("?")) return "?";
  return cursor.fail(`expected "+", "-" or "?"; ${EXAMPLE}`);
}
