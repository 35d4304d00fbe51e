import type { Worker } from "@operant/protocol";
import { toHex } from "@operant/protocol";
import type { ColumnSource } from "hyparquet-writer";
import { ByteWriter, ParquetWriter } from "hyparquet-writer";

import type { ReadOnly } from "../read/inspect.ts";
import type { Store } from "../storage/store.ts";
import type { SubjectLog } from "../read/subject-log.ts";
import { digestOf, readLog } from "../read/subject-log.ts";

const ROW_GROUP_ROWS = 65_536;

/** Writes the table of subjects: status, digest, verifications, attempt, worker, error. */
export async function encodeSubjects(dataset: ReadOnly, store: Store): Promise<Uint8Array> {
  const log = await readLog(dataset, store);
  const writer = new ByteWriter(1 << 16);
  const uint = (name: string) =>
    ({ name, type: "INT32", converted_type: "UINT_32", repetition_type: "REQUIRED" }) as const;
  const text = (name: string) =>
    ({ name, type: "BYTE_ARRAY", converted_type: "UTF8", repetition_type: "OPTIONAL" }) as const;
  const texts = ["status", "digest", "node", "runtime", "version", "architecture", "error"];
  const uints = ["subject", "verified", "attempt"];
  const parquet = new ParquetWriter({
    writer,
    schema: [
      { name: "row", num_children: uints.length + texts.length },
      ...uints.map(uint),
      ...texts.map(text),
    ],
    codec: "SNAPPY",
  });
  const { subjects } = dataset.census.plan;
  for (let first = 0; first < subjects; first += ROW_GROUP_ROWS) {
    const count = Math.min(ROW_GROUP_ROWS, subjects - first);
    void parquet.write({ columnData: rowsOf(dataset, log, first, count), rowGroupSize: count });
  }
  void parquet.finish();
  return writer.getBytes();
}

function rowsOf(dataset: ReadOnly, log: SubjectLog, first: number, count: number): ColumnSource[] {
  const subjects = Array.from({ length: count }, (_, i) => first + i);
  const status = subjects.map((subject) => statusOf(dataset, log, subject));
  const workers = subjects.map((subject) => log.workers[log.workerOf[subject] ?? 0]);
  const worker = (pick: (worker: Worker) => string) =>
    workers.map((one) => (one ? pick(one) : null));
  const digests = subjects.map((subject, i) =>
    status[i] === "committed" ? toHex(digestOf(log, subject)) : null,
  );
  const errors = subjects.map((subject) => {
    const reason = dataset.census.quarantined.get(subject);
    return reason === undefined ? null : `${reason.code}: ${reason.message}`;
  });
  return [
    { name: "subject", data: Uint32Array.from(subjects) },
    { name: "verified", data: log.verified.subarray(first, first + count) },
    { name: "attempt", data: log.attempts.subarray(first, first + count) },
    { name: "status", data: status },
    { name: "digest", data: digests },
    { name: "node", data: worker(({ node }) => node) },
    { name: "runtime", data: worker(({ runtime }) => runtime) },
    { name: "version", data: worker(({ version }) => version) },
    { name: "architecture", data: worker(({ architecture }) => architecture) },
    { name: "error", data: errors },
  ];
}

function statusOf({ census }: ReadOnly, log: SubjectLog, subject: number): string {
  if (census.quarantined.has(subject)) return "quarantined";
  return digestOf(log, subject).some((byte) => byte !== 0) ? "committed" : "missing";
}
