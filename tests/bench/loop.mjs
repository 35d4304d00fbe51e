// Closed loop: the striatal agent in the operant chamber, both guards and the encoder included.
import { loads, measure } from "../../packages/striatum/bench/closed-loop.bench.mjs";
import { spread } from "./operant.mjs";

const ASKED = ">= 500,000";

export function loopRows(rounds = 5, steps = 400_000) {
  return loads.map((load) => {
    const results = Array.from({ length: rounds }, () => measure(load, steps));
    const rates = results.map(({ stepsPerSecond }) => stepsPerSecond / 1000);
    const { sites } = results[0];
    const figure = `${spread(rates, 0)} k steps/s/core`;
    return [`${load} (${sites.toLocaleString("en")} sites)`, figure, ASKED, ""];
  });
}
