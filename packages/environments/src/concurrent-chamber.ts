import { defineEnvironment } from "@operant/environment";
import type { Channels } from "@operant/spaces";
import { duration, quantity } from "@operant/units";
import { z } from "zod";
import { concurrentColumns } from "./chamber/concurrent-columns.ts";
import { pacingParameters } from "./chamber/pacing.ts";
import { choiceParameter } from "./choice-parameter.ts";
import { parseSchedule } from "./schedule/grammar.ts";
import { runSchedule } from "./schedule/run.ts";
import { stepsOf } from "./schedule/running-schedule.ts";
import { scheduleParameter } from "./schedule/schedule-parameter.ts";

const SIDES = ["left", "right"] as const;
type Side = (typeof SIDES)[number];

const magnitude = quantity({
  description: "Size of a reinforcer of this side, in standard reinforcers.",
  default: 1,
  min: 0,
  max: 10,
  source: "definition of the unit",
});

const parameters = z.strictObject({
  left_schedule: scheduleParameter("Schedule of the left lever.", "VI 20 s"),
  right_schedule: scheduleParameter("Schedule of the right lever.", "VI 60 s"),
  left_magnitude: magnitude,
  right_magnitude: magnitude,
  changeover_delay: duration({
    description: "Time after a changeover in which no response earns; what is arranged waits.",
    default: 1.5,
    min: 0,
    max: 60,
    source: "Herrnstein 1961, 1.5 s",
  }),
  levers: choiceParameter("Which levers are within reach.", ["both", "left", "right", "none"]),
  position: choiceParameter(
    "Whether the animal perceives at which lever it responded last; equal in all phases.",
    ["yes", "no"],
  ),
  satiety: choiceParameter(
    "Whether the animal perceives of which food it is sated; equal in all phases.",
    ["no", "yes"],
  ),
  sated: choiceParameter(
    "The side whose food the animal has eaten its fill of: that food is worth nothing.",
    ["none", ...SIDES],
  ),
  ...pacingParameters("response"),
});

type Parameters = z.output<typeof parameters>;
type Channel = "lever" | "position" | "sated";

/** Position and satiety exist only where the parameters ask for them. */
function channels(p: Parameters): Record<Channel, Channels[string]> {
  const side = { unit: "", range: [0, 1], absent: true, levels: SIDES } as const;
  const shown: Channels = {
    lever: { unit: "", range: [0, 0], absent: true, levels: ["out"], meaning: "a lever is out" },
    ...(p.position === "yes" && {
      position: { ...side, meaning: "lever of the last response; absent before the first" },
    }),
    ...(p.satiety === "yes" && {
      sated: { ...side, meaning: "the food of which the animal is sated" },
    }),
  };
  return shown as Record<Channel, Channels[string]>;
}

/** Two levers at once, a schedule and a food for each. */
export const concurrentChamber = defineEnvironment({
  id: "concurrent-chamber@1",
  title: "Concurrent schedules",
  description:
    "Two levers, each with its own schedule and its own food, run at the same time: what one arranges waits " +
    "while the animal is at the other. After a changeover no response earns for a while. With a food of " +
    "which the animal is sated and both levers without pay it is the test of outcome devaluation.",
  source:
    "Herrnstein 1961, J Exp Anal Behav 4:267; Baum 1979, J Exp Anal Behav 32:269; Dickinson 1985, Phil Trans R " +
    "Soc B 308:67 (devaluation)",
  parameters,
  channels,
  actions: ["wait", ...SIDES],
  stepSeconds: 0.1,
  trial: concurrentColumns,
  notes: {
    actions: {
      wait: "no response until the next decision",
      left: "one response at the left lever",
      right: "one response at the right lever",
    },
    reward: "The magnitude of the side whose schedule pays; 0 for the food of satiety.",
    start: "A decision is due, both schedules at the start of a cycle; lists are shuffled.",
    end: "A trial (row) ends with a reinforcer or after `bin`. The task never ends the session.",
    history: ["1: first version"],
  },
  create(p, stage) {
    const { stepSeconds, observation, trial } = stage;
    const schedules = [p.left_schedule, p.right_schedule].map((text) =>
      runSchedule(parseSchedule(text), stepSeconds, stage.random),
    );
    const sizes = [p.left_magnitude, p.right_magnitude];
    const decisionSteps = stepsOf(p.decision, stepSeconds);
    const delaySteps = Math.round(p.changeover_delay / stepSeconds);
    const binSteps = p.bin > 0 ? stepsOf(p.bin, stepSeconds) : Infinity;
    const offered = SIDES.reduce(
      (mask, side, index) =>
        p.levers === side || p.levers === "both" ? mask | (2 << index) : mask,
      1,
    );
    const state = {
      /** Steps of the decision in execution. */
      ticks: 0,
      /** Action of the last response; 0 before the first. */
      at: 0,
      /** Steps since the last changeover. */
      stay: 0,
      rowSteps: 0,
      schedules: schedules.map((schedule) => schedule.state),
    };

    const decide = (): void => {
      state.ticks = 0;
      stage.choice = offered;
      observation.lever = offered > 1 ? 0 : NaN;
      if (p.position === "yes") observation.position = state.at > 0 ? state.at - 1 : NaN;
      if (p.satiety === "yes") observation.sated = p.sated === "none" ? NaN : place(p.sated);
    };
    const respond = (action: number): void => {
      stage.event("response", action);
      if (action === 1) trial.left_responses += 1;
      else trial.right_responses += 1;
      if (action === state.at) return;
      if (state.at > 0) {
        trial.changeovers += 1;
        state.stay = 0;
      } else state.stay = delaySteps;
      state.at = action;
    };
    const pay = (side: number): void => {
      const size = p.sated === SIDES[side] ? 0 : (sizes[side] ?? 0);
      stage.reward += size;
      if (size > 0) stage.event("reward", size);
      trial.paid = side + 1;
      trial.rewarded = 1;
      trial.reward += size;
      schedules[side]?.next();
    };
    const endRow = (): void => {
      trial.duration = state.rowSteps * stepSeconds;
      state.rowSteps = 0;
      stage.endTrial();
    };

    return {
      state,
      begin() {
        for (const schedule of schedules) schedule.begin();
        Object.assign(state, { at: 0, stay: 0, rowSteps: 0 });
        decide();
      },
      step(action) {
        state.ticks += 1;
        state.stay += 1;
        state.rowSteps += 1;
        if (state.at === 1) trial.left_time += stepSeconds;
        if (state.at === 2) trial.right_time += stepSeconds;
        const due = state.ticks === decisionSteps;
        if (due && action > 0) respond(action);
        const counts = due && action > 0 && state.stay >= delaySteps;
        for (let side = 0; side < schedules.length; side += 1) {
          if (schedules[side]?.advance(counts && action === side + 1) === true) pay(side);
        }
        if (due) decide();
        if (trial.rewarded === 1 || state.rowSteps >= binSteps) endRow();
      },
    };
  },
});

function place(side: Side): number {
  return SIDES.indexOf(side);
}
