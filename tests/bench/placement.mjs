// Two threads against one, the same study, in turn: wall-clock time of computing and committing.
import { median, runStudy, spread } from "./operant.mjs";

const STUDY = `study: placement
seed: 1
subjects: 256
environment: { type: operant-chamber, schedule: VI 30 s }
agent: { type: striatal }
protocol:
  - { phase: training, sessions: 1, duration: 60 min }
`;

/** Rows: speed-up of two threads, and steps per second of each placement. */
export function placementRows(rounds = 3) {
  const rates = { one: [], two: [] };
  const ratios = [];
  const digests = new Set();
  for (let round = 0; round < rounds; round += 1) {
    const one = runStudy(STUDY, ["--threads", "1"]);
    const two = runStudy(STUDY, ["--threads", "2"]);
    digests.add(one.digest).add(two.digest);
    rates.one.push(one.steps / one.seconds);
    rates.two.push(two.steps / two.seconds);
    ratios.push(one.seconds / two.seconds);
  }
  const bits = digests.size === 1 ? "same bits" : "BITS DIFFER";
  return [
    ["2 threads against 1, whole study", `${spread(ratios)} ×`, ">= 1.85 ×", bits],
    ["steps/s of a study, 1 thread", Math.round(median(rates.one)).toLocaleString("en"), "", ""],
    ["steps/s of a study, 2 threads", Math.round(median(rates.two)).toLocaleString("en"), "", ""],
  ];
}
