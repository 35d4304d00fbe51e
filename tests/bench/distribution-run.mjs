// One study over the embedded bus, over nats-server with the compute node in a process of its own, or so
// with a slow, unreliable network between the processes (a proxy that delays and cuts: netem is not to be had
// everywhere). For distribution.mjs, which starts a process for each: argument and answer are JSON.
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
import { BIN } from "./operant.mjs";

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
async function embedded({ threads }) {
  const bus = createEmbeddedBus();
  const compute = await startCompute({ bus, threads });
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
async function overNats({ delayMs, threads }) {
  const server = await startNatsServer();
  const { port } = server;
  const proxies = delayMs
    ? [await startNetworkProxy({ port, delayMs }), await startNetworkProxy({ port, delayMs })]
    : [];
  const [near = server, far = server] = proxies;
  const words = ["serve", "compute", "--nats", far.url, "--threads", String(threads)];
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

/** The study, after one of 800 animals that does not count: seconds, digest, and what a second of computing costs. */
async function measure({ way, threads, delayMs, seed, subjects, blockSize }) {
  const open = way === "embedded" ? embedded : overNats;
  const { bus, proxies = [], pids, stop } = await open({ threads, delayMs });
  await timeStudy(bus, study(1, WARM_UP), blockSize);
  const endCutting = cutNowAndThen(proxies, CUT_PER_MINUTE);
  const endCount = countCost(pids, threads);
  const run = await timeStudy(bus, study(seed, subjects), blockSize);
  const cost = endCount();
  endCutting();
  await stop();
  return { ...run, cost };
}

const run = await measure(JSON.parse(process.argv[2]));
process.stdout.write(`${JSON.stringify(run)}\n`);
