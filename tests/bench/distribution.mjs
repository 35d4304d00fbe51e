// What distribution costs: one study on the same two cores, over the embedded bus and over nats-server with
// the compute node in a process of its own; then with a slow, unreliable network between the processes
// (a proxy that delays and cuts: netem is not to be had everywhere).
// From the opening of the dataset to the completion statement, in turn. Before each there is a study of
// 800 animals that does not count: the threads compile their code, and so do the main threads, of which
// one way has two and is started anew each time. Beside each ratio stands that of CPU time, of all processes
// over that of the computing threads: what it would be where nothing waits, and nobody else is at work.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connectNats, createEmbeddedBus } from "@operant/bus";
import { startNatsServer, startNetworkProxy } from "@operant/bus/testing";
import { builtins } from "@operant/catalog";
import { startCompute } from "@operant/compute-service";
import { startCoordinator } from "@operant/coordinator-service";
import { openOrCreateDataset } from "@operant/dataset";
import { openStream } from "@operant/kernels";
import { conditionAt, manifestJson, readStudy, resolve } from "@operant/study";
import { countCost } from "./cpu.mjs";
import { BIN, median, spread } from "./operant.mjs";

const THREADS = 2;
const BLOCK_MS = 50;
const DELAY_MS = 20;
const CUT_PER_MINUTE = 0.01;
const WARM_UP = 800;

const study = (seed, subjects) => `study: distribution
seed: ${seed}
subjects: ${subjects}
environment: { type: operant-chamber, schedule: VI 30 s }
agent: { type: striatal }
protocol:
  - { phase: training, sessions: 1, duration: 10 min }
`;

function manifestOf(text) {
  const registry = builtins();
  const reading = readStudy(text, "distribution.yaml", registry);
  if (!reading.ok) throw new Error(reading.problems[0].message);
  return resolve(reading.study, registry, { product: "bench" });
}

/** Runs a study through whoever computes on the bus; returns seconds and digest. */
async function timeStudy(bus, text, blockSize) {
  const folder = mkdtempSync(join(tmpdir(), "operant-bench-"));
  const manifest = manifestOf(text);
  try {
    const start = performance.now();
    const dataset = await openOrCreateDataset(join(folder, "data"), manifestJson(manifest), {
      conditionAt: (index) => {
        const { id, levels } = conditionAt(manifest, index);
        return { id, factors: levels };
      },
    });
    const handle = await startCoordinator({ bus, manifest, dataset, blockSize });
    const outcome = await handle.finished;
    const seconds = (performance.now() - start) / 1000;
    await dataset.close();
    if (outcome.kind !== "complete") throw new Error(`the study ended as ${outcome.kind}`);
    return { seconds, digest: outcome.statement.digest };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The whole in one process. */
async function embedded() {
  const bus = createEmbeddedBus();
  const compute = await startCompute({ bus, threads: THREADS });
  return {
    bus,
    pids: [process.pid],
    stop: async () => {
      await compute.stop(0);
      await bus.drain();
    },
  };
}

/** Broker and compute node in processes of their own; `delayMs` each way between any two of them. */
async function overNats(delayMs) {
  const server = await startNatsServer();
  const { port } = server;
  const proxies = delayMs
    ? [await startNetworkProxy({ port, delayMs }), await startNetworkProxy({ port, delayMs })]
    : [];
  const [near = server, far = server] = proxies;
  const words = ["serve", "compute", "--nats", far.url, "--threads", String(THREADS)];
  const node = spawn(process.execPath, [BIN, ...words], { stdio: ["ignore", "ignore", "pipe"] });
  await once(node.stderr, "data");
  node.stderr.resume();
  const bus = await connectNats({ servers: near.url, name: "bench" });
  return {
    bus,
    proxies,
    pids: [process.pid, server.pid, node.pid],
    stop: async () => {
      node.kill("SIGTERM");
      await once(node, "exit");
      await bus.drain();
      for (const proxy of proxies) await proxy.close();
      await server.close();
    },
  };
}

/** Cuts each connection with the probability of one second, every second; the answer ends it. */
function cutNowAndThen(proxies, perMinute) {
  const random = openStream([20261123, 0], 1);
  const each = setInterval(() => {
    for (const proxy of proxies) if (random.bernoulli(perMinute / 60)) proxy.cut();
  }, 1000);
  return () => clearInterval(each);
}

const WAYS = { embedded, nats: () => overNats(0), slow: () => overNats(DELAY_MS) };

/** Subjects of a block of 50 ms, as this machine computes them with both threads at work. */
async function blockSizeHere(subjects) {
  const { bus, stop } = await embedded();
  await timeStudy(bus, study(1, 400), 8);
  const { seconds } = await timeStudy(bus, study(2, subjects), 8);
  await stop();
  const subjectMs = (1000 * seconds * THREADS) / subjects;
  return Math.max(1, Math.round(BLOCK_MS / subjectMs));
}

/** A study one way: its seconds and digest, and what a second of its computing costs. */
async function measure(way, seed, subjects, blockSize) {
  const { bus, proxies = [], pids, stop } = await WAYS[way]();
  await timeStudy(bus, study(1, WARM_UP), blockSize);
  const endCutting = cutNowAndThen(proxies, CUT_PER_MINUTE);
  const endCount = countCost(pids, THREADS);
  const run = await timeStudy(bus, study(seed, subjects), blockSize);
  const cost = endCount();
  endCutting();
  await stop();
  return { ...run, cost };
}

/** Rows: throughput over the broker against the embedded one, in one run. */
export async function distributionRows(rounds = 3, subjects = 1200) {
  const blockSize = await blockSizeHere(subjects / 2);
  const runs = { embedded: [], nats: [], slow: [] };
  for (let round = 0; round < rounds; round += 1) {
    const names = Object.keys(WAYS);
    for (const name of round % 2 === 0 ? names : names.reverse()) {
      runs[name].push(await measure(name, 3 + round, subjects, blockSize));
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
