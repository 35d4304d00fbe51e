import { createHash } from "node:crypto";

import { openStream } from "@operant/kernels";
import type { Column, SubjectResult, Table } from "@operant/protocol";
import { encodeBlockResult, fromHex } from "@operant/protocol";

import type { Condition, Dataset } from "../src/index.ts";

/** Groups with how fast they learn to leave the second tone alone, and to respond at all. */
const GROUPS = {
  "wild-type": { learn: 0.05, tell: 0.02 },
  "d1-antagonist": { learn: 0.008, tell: 0.01 },
  "d2-plasticity-off": { learn: 0.05, tell: 0 },
  methamphetamine: { learn: 0.06, tell: 0.005 },
  "methamphetamine+d2-antagonist": { learn: 0.05, tell: 0.018 },
  "fmr1-ko": { learn: 0.045, tell: 0.012 },
};
const NAMES = Object.keys(GROUPS) as (keyof typeof GROUPS)[];
const PHASES = [
  { phase: "acquisition", sessions: 3, trials: 60, afterSeconds: 0, learning: true },
  { phase: "generalisation", sessions: 1, trials: 20, afterSeconds: 0, learning: false },
  { phase: "discrimination", sessions: 4, trials: 70, afterSeconds: 82_800, learning: true },
];
const KINDS = ["CS+", "CS−", "probe"];

/** A made-up study that looks like tone discrimination, for the report. */
export function toneManifest(subjects: number): string {
  return JSON.stringify({
    study: "tone-discrimination",
    title: "Tone generalisation and discrimination in six groups of mice",
    description: "Made-up numbers in the shape of the study, for tests of the report.",
    seed: 7,
    subjects,
    environment: { type: "tone-discrimination@1", parameters: {} },
    agent: { type: "striatal@1", preset: [], parameters: {} },
    factors: [{ name: "group", levels: NAMES.map((label) => ({ label, set: {} })) }],
    protocol: PHASES,
    record: { traces: { align: "cue-on" } },
    measures: ["response_probability", "discrimination_index"],
    tables: {
      trials: {
        kind: { type: "uint8", unit: "", meaning: "Kind of trial.", levels: KINDS },
        responded: { type: "uint8", unit: "", meaning: "1 if the animal licked." },
        dopamine_at_choice: { type: "float32", unit: "µM", meaning: "Dopamine." },
      },
    },
    versions: { product: "0.1.0", environments: { "tone-discrimination@1": "c0ffee" }, agents: {} },
  });
}

export function toneCondition(index: number): Condition {
  const group = NAMES[index] ?? "";
  return { id: `group=${group}`, factors: { group } };
}

/** Commits the whole made-up study. */
export async function runToneStudy(dataset: Dataset, manifest: string): Promise<void> {
  const id = createHash("sha256").update(manifest).digest("hex");
  const { subjects } = JSON.parse(manifest) as { subjects: number };
  for (const [firstSubject, subjectCount] of dataset.missing(16)) {
    const block = {
      study: fromHex(id) ?? new Uint8Array(32),
      firstSubject,
      subjectCount,
      attempt: 1,
    };
    const animals = Array.from({ length: subjectCount }, (_, i) =>
      animal(firstSubject + i, NAMES[Math.floor((firstSubject + i) / subjects)] ?? "wild-type"),
    );
    const result = { block, fence: { attempt: 1, takeover: 0 }, subjects: animals };
    await dataset.commit(result, encodeBlockResult(result));
  }
}

type Rows = Record<string, (number | string)[]>;

function animal(subject: number, group: keyof typeof GROUPS): SubjectResult {
  const random = openStream([subject, 99], 1);
  const { learn, tell } = GROUPS[group];
  const talent = 1 + 0.3 * random.normal();
  const trials: Rows = { phase: [], session: [], trial: [], kind: [], responded: [] };
  const traces: Rows = { phase: [], session: [], kind: [], signal: [], time: [], mean: [] };
  const measures: Rows = { phase: [], measure: [], value: [] };
  let [go, stop] = [0, 0];
  for (const { phase, sessions, trials: perSession } of PHASES) {
    const hits = [0, 0, 0];
    const shown = [0, 0, 0];
    for (let session = 1; session <= sessions; session += 1) {
      for (let trial = 1; trial <= perSession; trial += 1) {
        const kind = phase === "generalisation" ? 2 : phase === "acquisition" ? 0 : trial % 2;
        const wish = kind === 0 ? 0.18 + 0.8 * (1 - Math.exp(-go)) : 0.18 + 0.65 * Math.exp(-stop);
        const responded = random.bernoulli(Math.min(0.99, wish)) ? 1 : 0;
        if (phase !== "generalisation") go += kind === 0 ? learn * talent : 0;
        if (phase === "discrimination" && kind === 1) stop += tell * talent;
        push(trials, { phase, session, trial, kind, responded });
        hits[kind] = (hits[kind] ?? 0) + responded;
        shown[kind] = (shown[kind] ?? 0) + 1;
      }
      const kinds = phase === "generalisation" ? [2] : phase === "acquisition" ? [0] : [0, 1];
      for (const kind of kinds) {
        for (let time = -0.95; time < 4; time += 0.1) {
          const expect = (1 - Math.exp(-go)) * Math.exp(-((time - 0.2) ** 2) / 0.05);
          const pay = kind === 0 ? Math.exp(-go) * Math.exp(-((time - 1.2) ** 2) / 0.08) : 0;
          const dip =
            kind === 1 ? -0.25 * Math.exp(-stop) * Math.exp(-((time - 1.4) ** 2) / 0.1) : 0;
          const mean = 0.5 + 0.9 * expect + 1.1 * pay + dip + 0.05 * random.normal();
          push(traces, { phase, session, kind, signal: "dopamine", time, mean });
        }
      }
    }
    const share = (kind: number) => (hits[kind] ?? 0) / Math.max(1, shown[kind] ?? 0);
    const rate = hits.reduce((a, b) => a + b, 0) / shown.reduce((a, b) => a + b, 0);
    push(measures, { phase, measure: "response_probability", value: rate });
    const index = phase === "discrimination" ? share(0) - share(1) : NaN;
    push(measures, { phase, measure: "discrimination_index", value: index });
  }
  return {
    subject,
    digest: new Uint8Array(createHash("sha256").update(`tone/${subject}`).digest()),
    tables: [
      tableOf("trials", trials),
      tableOf("spines", spines(random, learn)),
      tableOf("traces", traces),
      tableOf("measures", measures),
    ],
    steps: 48_000,
    trials: 480,
    spineUpdates: 1e7,
  };
}

function spines(random: ReturnType<typeof openStream>, learn: number): Rows {
  const rows: Rows = { phase: [], session: [], population: [], low: [], high: [], count: [] };
  const ends = [
    { phase: "acquisition", session: 0, shift: 0 },
    { phase: "discrimination", session: 4, shift: learn * 4 },
  ];
  for (const { phase, session, shift } of ends) {
    for (const population of ["d1_spine_volume", "d2_spine_volume"]) {
      const move = population.startsWith("d1") ? shift : shift / 2;
      for (let bin = 8; bin < 32; bin += 1) {
        const z = (bin - 20) / 3.4 - move * 3;
        const mean = 420 * Math.exp((-z * z) / 2);
        const count = Math.round(mean + Math.sqrt(mean) * random.normal());
        const [low, high] = [10 ** (bin / 10 - 3), 10 ** ((bin + 1) / 10 - 3)];
        if (count > 0) push(rows, { phase, session, population, low, high, count });
      }
    }
  }
  return rows;
}

function push(rows: Rows, row: Readonly<Record<string, number | string>>): void {
  for (const [name, value] of Object.entries(row)) rows[name]?.push(value);
}

function tableOf(name: Table["name"], rows: Rows): Table {
  const columns = Object.entries(rows).map(([column, cells]) => columnOf(column, cells));
  return { name, rows: Object.values(rows)[0]?.length ?? 0, columns };
}

function columnOf(name: string, cells: readonly (number | string)[]): Column {
  const texts = [...new Set(cells.filter((cell) => typeof cell === "string"))];
  const text = texts.length > 0;
  const whole = new Set(["session", "trial", "count"]);
  const small = new Set(["kind", "responded"]);
  const type = text ? "text" : whole.has(name) ? "uint32" : small.has(name) ? "uint8" : "float64";
  const numbers = cells.map((cell) => (typeof cell === "string" ? texts.indexOf(cell) : cell));
  const array =
    type === "uint8"
      ? Uint8Array.from(numbers)
      : type === "float64"
        ? Float64Array.from(numbers)
        : Uint32Array.from(numbers);
  return { name, type, values: new Uint8Array(array.buffer), texts };
}
