import { defineEnvironment } from "@operant/environment";
import { log64 } from "@operant/kernels";
import { duration, quantity } from "@operant/units";
import { z } from "zod";
import { stepsOf } from "./schedule/running-schedule.ts";

const PRESS = 1;
const WAIT_OR_PRESS = 0b11;
/** Largest value of a clock, in doublings: reached after 255.5 s. */
const CLOCK_DOUBLINGS = 9;

const parameters = z.strictObject({
  response_shock: duration({
    description: "R–S interval: time to the next shock after a response.",
    default: 20,
    min: 0.1,
    max: 600,
    source: "Sidman 1953, 20 s",
  }),
  shock_shock: duration({
    description: "S–S interval: time to the next shock after a shock.",
    default: 5,
    min: 0.1,
    max: 600,
    source: "Sidman 1953, 5 s",
  }),
  shock: quantity({
    description: "Size of a shock; 0 is extinction.",
    default: 1,
    min: 0,
    max: 10,
    source: "definition of the unit",
  }),
  press_cost: quantity({
    description: "Effort of one press.",
    default: 0,
    min: 0,
    max: 10,
    source: "assumed",
  }),
  decision: duration({
    description: "Time between decisions, and the length of a press.",
    default: 0.5,
    min: 0.02,
    max: 60,
    source: "assumed: at most 120 responses per minute",
  }),
  bin: duration({
    description: "Length of a row of the trials table.",
    default: 60,
    min: 1,
    max: 86_400,
    source: "assumed",
  }),
});

/** Free-operant avoidance without a warning signal. */
export const avoidance = defineEnvironment({
  id: "avoidance@1",
  title: "Free-operant avoidance",
  description:
    "Shocks come at a fixed interval without warning; a press postpones the next one. The animal perceives " +
    "the time since its last response and since the last shock. Shocks are few and presses late once the " +
    "interval is timed.",
  source: "Sidman 1953, Science 118:157",
  parameters,
  channels: {
    since_response: {
      unit: "doublings",
      range: [0, CLOCK_DOUBLINGS],
      meaning: "log2(1 + time since the last response / 0.5 s)",
    },
    since_shock: {
      unit: "doublings",
      range: [0, CLOCK_DOUBLINGS],
      meaning: "log2(1 + time since the last shock / 0.5 s)",
    },
  },
  actions: ["wait", "press"],
  stepSeconds: 0.1,
  trial: {
    responses: { type: "uint32", meaning: "complete presses" },
    late_responses: {
      type: "uint32",
      meaning: "presses in the last half of an R–S interval that no shock had cut short",
    },
    shocks: { type: "uint32", meaning: "shocks" },
    reward: { type: "float32", meaning: "sum of reward: shocks and effort, below 0" },
    duration: { type: "float32", unit: "s", meaning: "time" },
  },
  notes: {
    actions: { wait: "no press until the next decision", press: "one press of the lever" },
    reward: "Minus `shock` at each shock; minus `press_cost` for each complete press.",
    start: "The first shock is due after the S–S interval; a decision is due.",
    end: "A trial (row) ends after `bin`. The task never ends the session.",
    history: ["1: first version"],
    chanceFree: true,
  },
  create(p, stage) {
    const { observation, trial, stepSeconds } = stage;
    const decisionSteps = stepsOf(p.decision, stepSeconds);
    const postponed = stepsOf(p.response_shock, stepSeconds);
    const repeated = stepsOf(p.shock_shock, stepSeconds);
    const binSteps = stepsOf(p.bin, stepSeconds);
    const state = { ticks: 0, row: 0, due: 0, timed: false, sinceResponse: 0, sinceShock: 0 };
    const doublings = (steps: number): number =>
      Math.min(CLOCK_DOUBLINGS, log64(1 + 2 * steps * stepSeconds) / log64(2));
    const decide = (): void => {
      state.ticks = 0;
      stage.choice = WAIT_OR_PRESS;
      observation.since_response = doublings(state.sinceResponse);
      observation.since_shock = doublings(state.sinceShock);
    };
    const press = (): void => {
      stage.reward -= p.press_cost;
      stage.event("response", PRESS);
      trial.responses += 1;
      if (state.timed && 2 * state.due <= postponed) trial.late_responses += 1;
      state.due = postponed;
      state.timed = true;
      state.sinceResponse = 0;
    };
    const shock = (): void => {
      stage.reward -= p.shock;
      stage.event("punishment", -p.shock);
      trial.shocks += 1;
      state.due = repeated;
      state.timed = false;
      state.sinceShock = 0;
    };
    return {
      state,
      begin() {
        state.row = 0;
        state.due = repeated;
        state.timed = false;
        state.sinceResponse = 0;
        state.sinceShock = 0;
        decide();
      },
      step(action) {
        state.ticks += 1;
        state.row += 1;
        state.due -= 1;
        state.sinceResponse += 1;
        state.sinceShock += 1;
        const decisionDue = state.ticks === decisionSteps;
        if (decisionDue && action === PRESS) press();
        if (state.due === 0) shock();
        if (decisionDue) decide();
        trial.reward += stage.reward;
        if (state.row < binSteps) return;
        trial.duration = binSteps * stepSeconds;
        state.row = 0;
        stage.endTrial();
      },
    };
  },
});
