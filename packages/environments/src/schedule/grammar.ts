import { Cursor } from "./cursor.ts";
import { nearestName } from "@operant/units";
import type { Schedule } from "./schedule.ts";

/** What each name expects, as an example that could be typed. */
const EXAMPLES = {
  CRF: "CRF",
  FR: "FR 5",
  VR: "VR 20",
  RR: "RR 20",
  FI: "FI 30 s",
  VI: "VI 30 s",
  RI: "RI 30 s",
  FT: "FT 30 s",
  VT: "VT 30 s",
  RT: "RT 30 s",
  DRL: "DRL 10 s",
  DRO: "DRO 10 s",
  EXT: "EXT",
  PR: "PR(hodos)",
} as const;

type Name = keyof typeof EXAMPLES;
const NAMES = Object.keys(EXAMPLES) as Name[];

/** One example of every form, for help and documentation. */
export const SCHEDULE_FORMS: readonly string[] = [
  ...Object.values(EXAMPLES),
  "DRL 10 s LH 2 s",
  "PR(arithmetic, 2)",
];

/**
 * Reads a schedule, e.g. "FR5", "VI 30 s", "DRL 10 s LH 2 s", "PR(hodos)". Capitals and spaces are free;
 * a duration has its unit. Throws a NotationError with the position and a remedy.
 *
 * Names after Ferster & Skinner 1957; limited hold (LH) may follow FI, VI, RI and DRL.
 */
export function parseSchedule(text: string): Schedule {
  const cursor = new Cursor("schedule", text);
  cursor.skipSpace();
  const schedule = readSimple(cursor);
  cursor.end("");
  return schedule;
}

function readSimple(cursor: Cursor): Schedule {
  const name = readName(cursor);
  switch (name) {
    case "CRF":
      return { type: "FR", count: 1 };
    case "FR":
    case "VR":
    case "RR":
      return { type: name, count: cursor.count(EXAMPLES[name]) };
    case "FI":
    case "VI":
    case "RI":
    case "DRL":
      return { type: name, seconds: cursor.seconds(EXAMPLES[name]), ...readHold(cursor) };
    case "FT":
    case "VT":
    case "RT":
    case "DRO":
      return { type: name, seconds: cursor.seconds(EXAMPLES[name]), ...refuseHold(cursor, name) };
    case "PR":
      return readProgression(cursor);
    case "EXT":
      return { type: "EXT" };
    default:
      return name satisfies never;
  }
}

function readName(cursor: Cursor): Name {
  const start = cursor.at;
  const word = cursor.word();
  if ((NAMES as string[]).includes(word)) return word as Name;
  const found = word === "" ? "no name of a schedule" : `unknown schedule "${word}"`;
  const near = word === "" ? undefined : nearestName(word, NAMES);
  const guess = near === undefined ? "" : `; did you mean "${EXAMPLES[near as Name]}"?`;
  return cursor.fail(`${found}${guess} (${NAMES.join(", ")})`, start);
}

function readHold(cursor: Cursor): { hold?: number } {
  cursor.skipSpace();
  if (cursor.rest() === "") return {};
  const start = cursor.at;
  const word = cursor.word();
  if (word !== "LH") {
    cursor.fail(`unexpected "${cursor.text.slice(start)}"; only "LH 2 s" may follow`, start);
  }
  return { hold: cursor.seconds("LH 2 s") };
}

function refuseHold(cursor: Cursor, name: Name): object {
  cursor.skipSpace();
  if (/^LH/i.test(cursor.rest())) {
    cursor.fail(`${name} has no limited hold; FI, VI, RI and DRL have`);
  }
  return {};
}

function readProgression(cursor: Cursor): Schedule {
  if (!cursor.takes("(")) cursor.fail('expected a progression: "PR(hodos)" or "PR(arithmetic, 2)"');
  cursor.skipSpace();
  const start = cursor.at;
  const word = cursor.word().toLowerCase();
  if (word !== "hodos" && word !== "arithmetic") {
    const near = nearestName(word, ["hodos", "arithmetic"]);
    const guess = near === undefined ? "" : `; did you mean "${near}"?`;
    cursor.fail(`unknown progression "${word}"${guess} (hodos, arithmetic)`, start);
  }
  let step = 1;
  if (cursor.takes(",")) {
    if (word === "hodos") cursor.fail('hodos has no step: write "PR(hodos)"');
    step = cursor.count("PR(arithmetic, 2)");
  }
  if (!cursor.takes(")")) cursor.fail('expected ")"');
  return { type: "PR", progression: word, step };
}
