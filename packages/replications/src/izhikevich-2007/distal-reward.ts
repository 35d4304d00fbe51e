import type { PhiloxKey } from "@operant/kernels";
import type { Effort, Replication } from "../contract.ts";
import { chosen, published } from "../observable.ts";
import { NETWORK, SpikingNetwork, type Reward } from "./network.ts";
import { PROGRAM } from "./pairing.ts";

/** A run ends when the synapse is this strong, mV, … */
const SATURATED = PROGRAM.ceiling - 0.01;
/** … or at this time; a short run asks for more, not for less: it must saturate within the band. */
const LONGEST_SECONDS: Readonly<Record<Effort, number>> = { quick: 2100, full: 3600 };

const REWARDS: Readonly<Record<string, Reward>> = {
  model: [1000, 3000],
  "no dopamine": undefined,
  "dopamine after 5–7 s": [5000, 7000],
};

const SOURCE = "published equations, 1,000 neurons, 16 seeds";

/** IZH-2. */
export const distalReward: Replication = {
  id: "IZH-2",
  title: "The network finds the rewarded synapse",
  kind: "C",
  protocol:
    `${NETWORK.excitatory} + ${NETWORK.inhibitory} spiking neurons with ${NETWORK.synapsesPerNeuron} synapses each, steps of ` +
    "1 ms, constants of the published program. One synapse starts at 0; when its neurons fire within 20 ms " +
    "in order, a pulse of dopamine follows 1–3 s later. The run ends when the synapse reaches its maximum, or " +
    `after ${LONGEST_SECONDS.full} s (quick: ${LONGEST_SECONDS.quick} s).`,
  observables: [
    {
      name: "share of runs that saturate",
      unit: "1",
      accept: { low: 0.9, reason: "≥ 9 of 10, chosen" },
      published: published(1, "1", SOURCE, "simulated"),
    },
    {
      name: "time to saturation",
      unit: "s",
      accept: { low: 900, high: 2100, reason: "the reference's band for the median" },
      published: published(1428, "s", `${SOURCE}: mean (median 1,477)`, "simulated"),
    },
    chosen("rewarded / mean excitatory synapse, at the end", {
      low: 3,
      reason: "one synapse is singled out; chosen",
    }),
    {
      name: "firing rate",
      unit: "Hz",
      accept: {
        low: 0.8,
        high: 1.6,
        reason: "1.2–1.5 Hz with 1,000 neurons, less recurrent input",
      },
      published: published(1.35, "Hz", SOURCE, "simulated"),
    },
  ],
  controls: [
    { name: "no dopamine", reason: "the baseline alone lets unrewarded synapses wither" },
    { name: "dopamine after 5–7 s", reason: "eligibility has decayed by then" },
  ],
  repetitions: { quick: 2, full: 8 },
  caveat:
    "A 25th of the published network with the published share of connections, so that an hour of 1-ms steps fits " +
    "the suite: the synapse competes with 127 others, not with 80,000. Noise has 256 levels.",
  diagnosis:
    "Passes at full effort. At quick effort two runs make the interval of the time too wide to decide; the share " +
    "and the controls do.",
  long: true,
  measure({ key, variant, effort }) {
    return run(key, REWARDS[variant], LONGEST_SECONDS[effort]);
  },
};

function run(key: PhiloxKey, reward: Reward, seconds: number): Readonly<Record<string, number>> {
  const network = new SpikingNetwork(key, reward);
  while (network.weight < SATURATED && network.seconds < seconds) network.step();
  return {
    "share of runs that saturate": network.weight >= SATURATED ? 1 : 0,
    "time to saturation": network.seconds,
    "rewarded / mean excitatory synapse, at the end": network.weight / network.meanExcitatory,
    "firing rate": network.rate,
  };
}
