// Closed loop of the striatal agent in the operant chamber: steps per CPU second on one core, both
// sides, encoder and guards included. Run after a build:
//   node packages/striatum/bench/closed-loop.bench.mjs [steps] [wasm|twin]
import { pathToFileURL } from "node:url";
import { openAgent, readParameters } from "@operant/agent";
import { createKernels, openStream } from "@operant/kernels";
import { striatal } from "@operant/striatum";
import { openEnvironment } from "../../environment/dist/index.js";
import { operantChamber } from "../../environments/dist/index.js";

/** Chamber and agent settings; every agent has 60 axons or more and at least 8,000 sites. */
const LOADS = {
  "lever, 60 axons of which 8 active": {
    environment: { schedule: "VI 30 s" },
    agent: {},
    idle: 52,
  },
  "lever and clock, 61 axons of which up to 18 active": {
    environment: { schedule: "VI 30 s", clock: "reinforcer" },
    agent: { encoder: { cells: 41, width: 2 } },
    idle: 4,
  },
};

/** The chamber with a third action and with axons that stay silent, so that loads are comparable. */
function stretch(spaces, idle) {
  const levels = Array.from({ length: Math.ceil(idle / 6) }, (_, level) => `level-${level}`);
  const silent = { unit: "", range: [0, levels.length - 1], absent: true, levels };
  return {
    ...spaces,
    actions: [...spaces.actions, "groom"],
    channels: { ...spaces.channels, silent },
  };
}

function open(load, key, engine) {
  const kernels = createKernels({ engine });
  const random = (purpose) => openStream(key, purpose);
  const chamber = openEnvironment(
    operantChamber,
    operantChamber.parameters.parse(load.environment),
    { stepSeconds: 0.1, random: openStream(key, 1) },
  );
  const parameters = readParameters(striatal, load.agent);
  const spaces = stretch(chamber.spaces, load.idle);
  const agent = openAgent(striatal, parameters, spaces, { key, kernels, random });
  const channels = Object.keys(spaces.channels).length;
  return { chamber, agent, channels, sites: Math.round(agent.counters()[0] / parameters.filling) };
}

/** `groom` (2) is offered with every free choice and is a pause to the chamber. */
function run({ chamber, agent, channels }, count) {
  const observation = new Float32Array(channels).fill(NaN);
  const seen = chamber.observation;
  const mask = () => (chamber.choice === 3 ? 7 : chamber.choice);
  let rewards = 0;
  chamber.begin();
  observation.set(seen);
  let action = agent.begin(observation, mask());
  for (let step = 0; step < count; step++) {
    chamber.step(action === 2 ? 0 : action);
    for (let c = 0; c < seen.length; c++) observation[c] = seen[c];
    if (chamber.reward > 0) rewards++;
    action = agent.step(observation, chamber.reward, mask());
    if (chamber.trialEnded && chamber.gapSeconds > 0) agent.rest(chamber.gapSeconds);
  }
  agent.end();
  return rewards;
}

/** Names of the loads. */
export const loads = Object.keys(LOADS);

/** Steps per CPU second of one load on an engine, after a warm-up. */
export function measure(name, steps, engine = "wasm") {
  const pair = open(LOADS[name], [1, 2], engine);
  run(pair, Math.min(steps, 50_000));
  const before = pair.agent.counters()[3];
  const start = process.cpuUsage();
  const rewards = run(pair, steps);
  const used = process.cpuUsage(start);
  const changed = (pair.agent.counters()[3] - before) / steps;
  const stepsPerSecond = (1e6 * steps) / (used.user + used.system);
  const result = { stepsPerSecond, rewards, changed, sites: pair.sites };
  pair.agent.dispose();
  return result;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const steps = Number(process.argv[2] ?? 1_000_000);
  const engine = process.argv[3] ?? "wasm";
  for (const name of loads) {
    const { stepsPerSecond, rewards, changed, sites } = measure(name, steps, engine);
    const rate = Math.round(stepsPerSecond).toLocaleString("en");
    const seen = `${engine}, ${sites} sites, ${rewards} rewards, ${changed.toFixed(0)} changed per step`;
    process.stdout.write(`${name}: ${rate} steps/s/core (${seen})\n`);
  }
}
