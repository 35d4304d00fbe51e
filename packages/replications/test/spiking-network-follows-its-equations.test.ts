import { describe, expect, it } from "vitest";
import { NETWORK, SpikingNetwork, type Reward } from "../src/izhikevich-2007/network.ts";

const DELAYED: Reward = [1000, 3000];
const PLASTIC = NETWORK.excitatory * NETWORK.synapsesPerNeuron;

function after(seconds: number, seed: number, reward: Reward): SpikingNetwork {
  const network = new SpikingNetwork([seed, 1], reward);
  while (network.seconds < seconds) network.step();
  return network;
}

describe("the spiking network", () => {
  it("is the same for the same key, and another for another", () => {
    const [first, again, other] = [
      after(5, 1, DELAYED),
      after(5, 1, DELAYED),
      after(5, 2, DELAYED),
    ];
    expect(first.weights).toEqual(again.weights);
    expect(first.weights).not.toEqual(other.weights);
  });

  it("fires about once a second, keeps inhibition, and holds weights within 0 … 4 mV", () => {
    const network = after(30, 3, DELAYED);
    expect(network.rate).toBeGreaterThan(0.7);
    expect(network.rate).toBeLessThan(2);
    expect(network.weights.subarray(PLASTIC).every((weight) => weight === -1)).toBe(true);
    const plastic = network.weights.subarray(0, PLASTIC);
    expect(Math.min(...plastic)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...plastic)).toBeLessThanOrEqual(4);
  });

  it("starts with the rewarded synapse at 0 and all others at 1 mV", () => {
    const { weight, weights } = after(0, 4, DELAYED);
    expect(weight).toBe(0);
    expect(weights.subarray(1, PLASTIC).every((value) => value === 1)).toBe(true);
  });

  it("lets excitatory synapses wither by the baseline alone: depression outweighs", () => {
    const [early, late] = [after(10, 5, undefined), after(40, 5, undefined)];
    expect(late.meanExcitatory).toBeLessThan(early.meanExcitatory);
  });
});
