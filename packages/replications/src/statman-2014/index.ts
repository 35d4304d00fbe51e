import type { Paper } from "../contract.ts";
import { growth, rescaling } from "./scaling.ts";
import { stationarity } from "./stationarity.ts";

export const statman2014: Paper = {
  id: "statman-2014",
  topic: "intrinsic dynamics",
  citation:
    "Statman A, Kaufman M, Minerbi A, Ziv NE, Brenner N (2014) Synaptic size dynamics as an effectively " +
    "stochastic process. PLoS Comput Biol 10:e1003846",
  summary:
    "The size of a synapse behaves as a Kesten process, a random factor and a random gain per step. It " +
    "explains shape and stability of size distributions, their rescaling under drugs and the growth of " +
    "new synapses.",
  replications: [stationarity, rescaling, growth],
};
