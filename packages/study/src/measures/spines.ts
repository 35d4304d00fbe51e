import type { Measure } from "./measure.ts";

const COUNTERS = ["spines", "spines_born", "spines_lost"];

export const spineTurnover: Measure = {
  id: "spine_turnover",
  unit: "",
  meaning:
    "(spines gained + lost) / (2 × spines present), from the end of the phase before to the end of this one.",
  source: "Holtmaat et al. 2005",
  columns: [],
  counters: COUNTERS,
  compute(record) {
    const born = record.counter("spines_born");
    const lost = record.counter("spines_lost");
    const { before, after } = record.counter("spines");
    // Before the first session of all the number is unknown: it follows from what came and went.
    const start = before > 0 ? before : after - born.after + lost.after;
    const changed = born.after - born.before + (lost.after - lost.before);
    return start + after > 0 ? changed / (start + after) : NaN;
  },
};

export const spineChange: Measure = {
  id: "spine_change",
  unit: "",
  meaning: "Spines gained minus spines lost in the phase.",
  columns: [],
  counters: COUNTERS,
  compute(record) {
    const born = record.counter("spines_born");
    const lost = record.counter("spines_lost");
    return born.after - born.before - (lost.after - lost.before);
  },
};
