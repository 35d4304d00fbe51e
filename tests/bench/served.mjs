// A served environment over loopback: server, broker and client are three processes; one lease of 1,024 subjects,
// one message each way per step. Beside it a bare NATS request that a fourth process answers with 16 bytes.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { connectNats } from "@operant/bus";
import { startNatsServer } from "@operant/bus/testing";
import { builtins } from "@operant/catalog";
import { openEnvironment } from "@operant/environment";
import { openStream, Purpose } from "@operant/kernels";
import { RemoteEnvironments } from "@operant/remote";
import { BIN, median, spread } from "./operant.mjs";

const SUBJECTS = 1024;
const STEPS = 1500;
const ECHO = "bench.echo";
const ID = "operant-chamber@1";

if (process.argv[2] === "--echo") await echo(process.argv[3]);

/** Answers every request with its own bytes, until it is killed. */
async function echo(url) {
  const bus = await connectNats({ servers: url, name: "echo" });
  const requests = bus.subscribe(ECHO);
  process.stderr.write("ready\n");
  for await (const request of requests) request.respond(request.data);
}

/** Starts a process and waits for its first line. */
async function start(words) {
  const child = spawn(process.execPath, words, { stdio: ["ignore", "ignore", "pipe"] });
  await once(child.stderr, "data");
  return child;
}

/** Draws a permitted action for each subject; without a choice the one in execution goes on. */
function choose(choices, actions, random) {
  for (let row = 0; row < actions.length; row += 1) {
    const choice = choices[row];
    if (choice === 0) continue;
    actions[row] = choice & 2 && random.bernoulli(0.3) ? 1 : 0;
  }
}

/** Milliseconds of each of `count` calls. */
async function times(count, call) {
  const taken = [];
  for (let done = 0; done < count; done += 1) {
    const from = performance.now();
    await call();
    taken.push(performance.now() - from);
  }
  return taken;
}

/** The first steps of a local run of the same subjects must show the same. */
async function sameBits(served, keys) {
  const definition = builtins().environments.get(ID);
  const parameters = definition.parameters.parse({});
  const hosts = Array.from({ length: SUBJECTS }, (_, row) => {
    const random = openStream([keys[2 * row], keys[2 * row + 1]], Purpose.environment);
    return openEnvironment(definition, parameters, { random });
  });
  const actions = new Uint8Array(SUBJECTS);
  const random = openStream([1, 2], Purpose.scratch);
  let frame = await served.begin();
  for (const host of hosts) host.begin();
  for (let step = 0; step < 50; step += 1) {
    const equal = hosts.every(
      (host, row) =>
        host.choice === frame.choices[row] &&
        host.reward === frame.rewards[row] &&
        host.observation.every((value, channel) =>
          Object.is(value, frame.observations[row * host.observation.length + channel]),
        ),
    );
    if (!equal) return "BITS DIFFER";
    choose(frame.choices, actions, random);
    hosts.forEach((host, row) => host.step(actions[row]));
    frame = await served.step(actions);
  }
  return "same bits";
}

async function round(url) {
  const bus = await connectNats({ servers: url, name: "bench" });
  const keys = Uint32Array.from({ length: 2 * SUBJECTS }, (_, word) => word);
  const served = await RemoteEnvironments.open({ bus, id: ID, keys });
  try {
    const bits = await sameBits(served, keys);
    const actions = new Uint8Array(SUBJECTS);
    const random = openStream([3, 4], Purpose.scratch);
    let frame = await served.begin();
    const step = async () => {
      choose(frame.choices, actions, random);
      frame = await served.step(actions);
    };
    await times(200, step);
    const from = performance.now();
    const trips = await times(STEPS, step);
    const seconds = (performance.now() - from) / 1000;
    const word = new Uint8Array(16);
    const bare = await times(STEPS, () => bus.request(ECHO, word, 5000));
    return { rate: (SUBJECTS * STEPS) / seconds, trip: median(trips), bare: median(bare), bits };
  } finally {
    await served.close();
    await bus.drain();
  }
}

/** Rows: environment steps per second, and the round trip beside that of a bare request. */
export async function servedRows(rounds = 3) {
  const server = await startNatsServer();
  const children = await Promise.all([
    start([BIN, "serve", "environment", ID, "--nats", server.url]),
    start([fileURLToPath(import.meta.url), "--echo", server.url]),
  ]);
  const results = [];
  try {
    for (let done = 0; done < rounds; done += 1) results.push(await round(server.url));
  } finally {
    for (const child of children) child.kill();
    await server.close();
  }
  const bits = new Set(results.map((one) => one.bits)).size === 1 ? results[0].bits : "BITS DIFFER";
  const of = (name, scale, digits) =>
    spread(
      results.map((one) => one[name] * scale),
      digits,
    );
  const what = "served environment, 1,024 subjects per message, loopback";
  return [
    [what, `${of("rate", 1e-3, 0)} k steps/s`, ">= 500,000", bits],
    ["its round trip, p50", `${of("trip", 1, 2)} ms`, "", ""],
    ["a bare NATS request in the same run, p50", `${of("bare", 1, 2)} ms`, "", ""],
  ];
}
