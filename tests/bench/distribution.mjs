// What distribution costs: one study on the same two cores, over the embedded bus and over nats-server with
// the compute node in a process of its own; then with a slow, unreliable network between the processes.
// From the opening of the dataset to the completion statement, in turn, each in processes started for it,
// after a study that does not count: code of the threads, and of one main thread or two, is compiled by then.
// Beside each ratio stands that of CPU time, of all processes over that of the computing threads: what it
// would be where nothing waits, and nobody else is at work.
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { median, spread } from "./operant.mjs";

const THREADS = 2;
const BLOCK_MS = 50;
const DELAY_MS = 20;
const RUN = fileURLToPath(new URL("distribution-run.mjs", import.meta.url));

const WAYS = {
  embedded: { way: "embedded" },
  nats: { way: "nats", delayMs: 0 },
  slow: { way: "nats", delayMs: DELAY_MS },
};

/** A study one way: its seconds and digest, and what a second of its computing costs. */
function measure(name, seed, subjects, blockSize) {
  const asked = JSON.stringify({ ...WAYS[name], threads: THREADS, seed, subjects, blockSize });
  const stdio = ["ignore", "pipe", "inherit"];
  return JSON.parse(execFileSync(process.execPath, [RUN, asked], { encoding: "utf8", stdio }));
}

/** Subjects of a block of 50 ms, as this machine computes them with both threads at work. */
function blockSizeHere(subjects) {
  const { seconds } = measure("embedded", 2, subjects, 8);
  const subjectMs = (1000 * seconds * THREADS) / subjects;
  return Math.max(1, Math.round(BLOCK_MS / subjectMs));
}

/** Rows: throughput over the broker against the embedded one, in one run. */
export function distributionRows(rounds = 3, subjects = 1200) {
  const blockSize = blockSizeHere(subjects / 2);
  const runs = { embedded: [], nats: [], slow: [] };
  for (let round = 0; round < rounds; round += 1) {
    const names = Object.keys(WAYS);
    for (const name of round % 2 === 0 ? names : names.reverse()) {
      runs[name].push(measure(name, 3 + round, subjects, blockSize));
    }
  }
  const against = (name, what) => runs.embedded.map((run, at) => run[what] / runs[name][at][what]);
  const isSame = runs.embedded.every(({ digest }, at) =>
    Object.values(runs).every((ran) => ran[at].digest === digest),
  );
  const row = (what, name, asked) => [
    what,
    `${spread(against(name, "seconds"))} ×, CPU ${spread(against(name, "cost"))} ×`,
    asked,
    isSame ? "same bits" : "BITS DIFFER",
  ];
  const seconds = median(runs.embedded.map((run) => run.seconds));
  const blockMs = (1000 * seconds * THREADS * blockSize) / subjects;
  const of = `${subjects} animals, blocks of ${blockMs.toFixed(0)} ms`;
  return [
    row(`over nats-server against embedded, ${of}`, "nats", ">= 0.95 ×"),
    row(`with ${DELAY_MS} ms each way, 1 % of connections cut per minute`, "slow", ">= 0.9 ×"),
  ];
}
