import { mean, median, sum, type Measure } from "./measure.ts";

const SECONDS_PER_MINUTE = 60;

export const responseRate: Measure = {
  id: "response_rate",
  unit: "1/min",
  meaning:
    "Responses per minute: of the time in which the task counts them (columns responses, duration), else choices of an action other than wait per minute of session, gaps included.",
  columns: [],
  compute({ trials, sessions }) {
    const counted = trials.has("responses") && trials.has("duration") ? trials : sessions;
    return perMinute(sum(counted.column("responses")), sum(counted.column("duration")));
  },
};

export const rewardRate: Measure = {
  id: "reward_rate",
  unit: "1/min",
  meaning: "Rewards, in standard reinforcers, per minute of session, gaps included.",
  columns: [],
  compute: ({ sessions }) =>
    perMinute(sum(sessions.column("reward")), sum(sessions.column("duration"))),
};

export const runningRate: Measure = {
  id: "running_rate",
  unit: "1/min",
  meaning: "Responses per minute without the post-reinforcement pauses.",
  columns: ["responses", "duration", "pause"],
  compute({ trials }) {
    const running = sum(trials.column("duration")) - sum(trials.column("pause"));
    return perMinute(sum(trials.column("responses")), running);
  },
};

export const pause: Measure = {
  id: "pause",
  unit: "s",
  meaning: "Median post-reinforcement pause.",
  columns: ["pause"],
  compute: ({ trials }) => median(trials.column("pause")),
};

export const interresponseTime: Measure = {
  id: "interresponse_time",
  unit: "s",
  meaning: "Median over the cycles of their mean time between two responses.",
  columns: ["irt_mean"],
  compute: ({ trials }) => median(trials.column("irt_mean")),
};

export const curvature: Measure = {
  id: "curvature",
  unit: "",
  meaning: "Mean curvature index of the cycles: 0 is a steady rate, towards 1 responses come late.",
  source: "Fry, Kelleher & Cook 1960",
  columns: ["curvature"],
  compute: ({ trials }) => mean(trials.column("curvature")),
};

export const latency: Measure = {
  id: "latency",
  unit: "s",
  meaning: "Median time to the response, over the trials that had one.",
  columns: ["latency"],
  compute: ({ trials }) => median(trials.column("latency")),
};

export const breakpoint: Measure = {
  id: "breakpoint",
  unit: "",
  meaning: "Largest ratio that was completed under a progressive ratio; 0 if none was.",
  source: "Hodos 1961; Richardson & Roberts 1996",
  columns: ["requirement", "completed"],
  compute({ trials }) {
    const [requirement, completed] = [trials.column("requirement"), trials.column("completed")];
    let largest = 0;
    for (let row = 0; row < trials.length; row += 1) {
      if (completed[row] !== 0) largest = Math.max(largest, requirement[row] as number);
    }
    return largest;
  },
};

export const ratiosCompleted: Measure = {
  id: "ratios_completed",
  unit: "",
  meaning: "How many ratios were completed.",
  columns: ["completed"],
  compute: ({ trials }) => sum(trials.column("completed")),
};

function perMinute(count: number, seconds: number): number {
  return seconds > 0 ? (count / seconds) * SECONDS_PER_MINUTE : NaN;
}
