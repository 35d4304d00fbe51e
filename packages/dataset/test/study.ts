import { createHash } from "node:crypto";

import type { BlockResult, Column, Fence, SubjectResult, Table } from "@operant/protocol";
import { encodeBlockResult, fromHex } from "@operant/protocol";

import type { Condition, Dataset } from "../src/index.ts";

/** A study whose subjects are made of their index alone. */
export interface TestStudy {
  readonly manifest: string;
  readonly id: string;
  readonly subjects: number;
  readonly conditionAt: (index: number) => Condition;
}

export function makeStudy(
  options: { readonly subjects?: number; readonly seed?: number; readonly levels?: number } = {},
): TestStudy {
  const { subjects = 40, seed = 1, levels = 2 } = options;
  const delays = Array.from({ length: levels }, (_, i) => `${i}s`);
  const manifest = JSON.stringify({
    study: "test-study",
    seed,
    subjects,
    factors: [{ name: "delay", levels: delays.map((label) => ({ label, set: {} })) }],
    tables: {
      trials: {
        trial: { type: "uint32", unit: "", meaning: "Number of the trial in its session." },
        latency: { type: "float32", unit: "s", meaning: "Cue to response." },
        phase: { type: "text", unit: "", meaning: "Name of the phase." },
      },
    },
    versions: { product: "0.1.0" },
  });
  return {
    manifest,
    id: createHash("sha256").update(manifest).digest("hex"),
    subjects: subjects * levels,
    conditionAt: (index) => {
      const delay = delays[index] ?? "";
      return { id: `delay=${delay}`, factors: { delay } };
    },
  };
}

const TRIALS = 5;

/** What a subject of the test study leaves behind; `salt` makes another animal of it. */
export function subjectResult(subject: number, salt = 0): SubjectResult {
  const digest = createHash("sha256").update(`${subject}/${salt}`).digest();
  const trials = Array.from({ length: TRIALS }, (_, i) => i);
  return {
    subject,
    digest: new Uint8Array(digest),
    tables: [
      table("trials", TRIALS, [
        column(
          "trial",
          "uint32",
          Uint32Array.from(trials, (i) => i + 1),
        ),
        column(
          "responded",
          "uint8",
          Uint8Array.from(trials, (i) => (subject + i + salt) % 2),
        ),
        column(
          "latency",
          "float32",
          Float32Array.from(trials, (i) => (i ? subject / i : NaN)),
        ),
        {
          ...column(
            "phase",
            "text",
            Uint32Array.from(trials, (i) => i % 2),
          ),
          texts: ["a", "b"],
        },
      ]),
      table("sessions", 1, [column("steps", "float64", Float64Array.of(subject * 10))]),
    ],
    steps: 10,
    trials: TRIALS,
    spineUpdates: 100,
  };
}

function table(name: Table["name"], rows: number, columns: readonly Column[]): Table {
  return { name, rows, columns };
}

function column(name: string, type: Column["type"], values: ArrayBufferView): Column {
  const { buffer, byteOffset, byteLength } = values;
  return {
    name,
    type,
    values: new Uint8Array(buffer as ArrayBuffer, byteOffset, byteLength),
    texts: [],
  };
}

/** The result of a block, as a node would send it. */
export function blockResult(
  study: TestStudy,
  first: number,
  count: number,
  options: { readonly fence?: Fence; readonly salt?: number; readonly node?: string } = {},
): { readonly result: BlockResult; readonly bytes: Uint8Array } {
  const fence = options.fence ?? { attempt: 1, takeover: 0 };
  const result: BlockResult = {
    block: {
      study: fromHex(study.id) ?? new Uint8Array(32),
      firstSubject: first,
      subjectCount: count,
      attempt: fence.attempt,
    },
    fence,
    subjects: Array.from({ length: count }, (_, i) => subjectResult(first + i, options.salt)),
    worker: {
      node: options.node ?? "node-a",
      runtime: "node",
      version: "20.20.2",
      architecture: "x64",
    },
  };
  return { result, bytes: encodeBlockResult(result) };
}

/** Commits everything that is missing, in blocks of at most `size`. */
export async function runToEnd(dataset: Dataset, study: TestStudy, size = 7): Promise<void> {
  for (const [first, count] of dataset.missing(size)) {
    const { result, bytes } = blockResult(study, first, count);
    await dataset.commit(result, bytes);
  }
}
