import { mean, share, type Measure } from "./measure.ts";

const WINDOW = 10;
const CORRECT = 8;

export const trialsToCriterion: Measure = {
  id: "trials_to_criterion",
  unit: "",
  meaning: `Trials up to the end of the first ${WINDOW} in a row with at least ${CORRECT} correct (rewarded, where the task knows no correct). NaN if that never happens.`,
  columns: [["correct", "rewarded"]],
  compute({ trials }) {
    const correct = trials.column("correct", "rewarded");
    let inWindow = 0;
    for (let row = 0; row < trials.length; row += 1) {
      inWindow += correct[row] === 0 ? 0 : 1;
      if (row >= WINDOW) inWindow -= correct[row - WINDOW] === 0 ? 0 : 1;
      if (row >= WINDOW - 1 && inWindow >= CORRECT) return row + 1;
    }
    return NaN;
  },
};

export const trialsToHalf: Measure = {
  id: "trials_to_half",
  unit: "",
  meaning: `Trials up to the end of the first ${WINDOW} in a row with at most half the responses of the first ${WINDOW} of the phase: the speed of extinction. NaN if that never happens.`,
  columns: [["responded", "responses"]],
  compute({ trials }) {
    const responded = trials.column("responded", "responses");
    let inWindow = 0;
    let first = NaN;
    for (let row = 0; row < trials.length; row += 1) {
      inWindow += responded[row] === 0 ? 0 : 1;
      if (row >= WINDOW) inWindow -= responded[row - WINDOW] === 0 ? 0 : 1;
      if (row === WINDOW - 1) first = inWindow;
      if (row >= WINDOW && first > 0 && inWindow <= first / 2) return row + 1;
    }
    return NaN;
  },
};

export const responseProbability: Measure = {
  id: "response_probability",
  unit: "",
  meaning: "Share of trials with a response.",
  columns: [["responded", "responses"]],
  compute({ trials }) {
    const responded = trials.column("responded", "responses");
    return share(trials.length, always, (row) => responded[row] !== 0);
  },
};

export const elevationRatio: Measure = {
  id: "elevation_ratio",
  unit: "",
  meaning:
    "CS/(CS + pre) with the shares of trials with a response during and before the cue; ½ is none. NaN without any response.",
  columns: ["responded", "baseline_responded"],
  compute({ trials }) {
    const during = mean(trials.column("responded"));
    const before = mean(trials.column("baseline_responded"));
    return during + before > 0 ? during / (during + before) : NaN;
  },
};

function always(): boolean {
  return true;
}
