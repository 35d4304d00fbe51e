// Closed loop of the striatal agent in the operant chamber: steps per CPU second on one core, both
// sides, encoder and guards included. Run after a build:
//   node packages/striatum/bench/closed-loop.bench.mjs [steps] [wasm|twin]
import { openAgent, readParameters } from "@operant/agent";
import { createKernels, openStream } from "@operant/kernels";
import { striatal } from "@operant/striatum";
import { openEnvironment } from "../../environment/dist/index.js";
import { operantChamber } from "../../environments/dist/index.js";

const steps = Number(process.argv[2] ?? 1_000_000);
const engine = process.argv[3] ?? "wasm";

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

function open(load, key) {
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
  return { chamber, agent, channels: Object.keys(spaces.channels).length };
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

for (const [name, load] of Object.entries(LOADS)) {
  const pair = open(load, [1, 2]);
  run(pair, Math.min(steps, 50_000));
  const before = pair.agent.counters()[3];
  const start = process.cpuUsage();
  const rewards = run(pair, steps);
  const used = process.cpuUsage(start);
  const rate = (1e6 * steps) / (used.user + used.system);
  const updates = (pair.agent.counters()[3] - before) / steps;
  console.log(
    `${name}: ${Math.round(rate).toLocaleString("en")} steps/s/core (${engine}, ` +
      `${rewards} rewards, ${updates.toFixed(0)} sites changed per step)`,
  );
}
