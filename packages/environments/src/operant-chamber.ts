import { defineEnvironment } from "@operant/environment";
import { log64 } from "@operant/kernels";
import type { Channels, ChannelSpec } from "@operant/spaces";
import { duration, quantity } from "@operant/units";
import { z } from "zod";
import { choiceParameter } from "./choice-parameter.ts";
import { chamberColumns } from "./chamber/columns.ts";
import { createChamberRow } from "./chamber/row.ts";
import { pacingParameters } from "./chamber/pacing.ts";
import { parseSchedule } from "./schedule/grammar.ts";
import { runSchedule } from "./schedule/run.ts";
import { stepsOf } from "./schedule/running-schedule.ts";
import { scheduleParameter } from "./schedule/schedule-parameter.ts";

const PRESS = 1;
const WAIT_OR_PRESS = 0b11;
const ONLY_WAIT = 0b01;
/** Largest value of a clock channel, in doublings: reached after 255.5 s. */
const CLOCK_DOUBLINGS = 9;

const parameters = z.strictObject({
  schedule: scheduleParameter("Schedule of reinforcement.", "CRF"),
  magnitude: quantity({
    description: "Size of one reinforcer, in standard reinforcers.",
    default: 1,
    min: 0,
    max: 10,
    source: "definition of the unit",
  }),
  press_cost: quantity({
    description: "Effort of one press, in standard reinforcers; taken from the reward.",
    default: 0,
    min: 0,
    max: 10,
    source: "assumed",
  }),
  reward_delay: duration({
    description: "Time from the response that earns a reinforcer to its delivery.",
    default: 0,
    min: 0,
    max: 120,
    source: "Lattal & Gleeson 1990, unsignalled delays of 0 to 30 s",
  }),
  delay_kind: choiceParameter(
    "What happens in the delay: nothing; each response restarts it; a signal is on.",
    ["unsignalled", "resetting", "signalled"],
  ),
  reinforcer_duration: duration({
    description:
      "Time to eat: the lever is withdrawn and the schedule stands still; 0 s = eaten at once.",
    default: 0,
    min: 0,
    max: 60,
    source: "assumed; 2 to 4 s are usual in animals (Ferster & Skinner 1957)",
  }),
  ...pacingParameters("press"),
  stop_after: duration({
    description: "Time without a reinforcer that ends the session (breakpoint); 0 s = never.",
    default: 0,
    min: 0,
    max: 86_400,
    source: "5, 15 or 60 min are usual (Richardson & Roberts 1996)",
  }),
  clock: choiceParameter(
    "Which time the animal perceives: none, since its last response, since its last reinforcer, both.",
    ["none", "response", "reinforcer", "both"],
  ),
});

type Parameters = z.output<typeof parameters>;
type Channel = "lever" | "signal" | "since_response" | "since_reinforcer";

/** Signal and clocks exist only where the parameters ask for them. */
function channels(p: Parameters): Record<Channel, ChannelSpec> {
  const one = { unit: "", range: [0, 0], absent: true } as const;
  const clock = { unit: "doublings", range: [0, CLOCK_DOUBLINGS] } as const;
  const all: Channels = {
    lever: { ...one, levels: ["out"], meaning: "the lever is within reach" },
    signal: { ...one, levels: ["on"], meaning: "a reinforcer is on its way" },
    since_response: { ...clock, meaning: "log2(1 + time since the last response / 0.5 s)" },
    since_reinforcer: { ...clock, meaning: "log2(1 + time since the last reinforcer / 0.5 s)" },
  };
  const shown = Object.entries(all).filter(
    ([name]) => name === "lever" || (name === "signal" ? hasSignal(p) : hasClock(p, name)),
  );
  return Object.fromEntries(shown) as Record<Channel, ChannelSpec>;
}

function hasSignal(p: Parameters): boolean {
  return p.delay_kind === "signalled" && p.reward_delay > 0;
}

function hasClock(p: Parameters, channel: string): boolean {
  return p.clock === "both" || channel === `since_${p.clock}`;
}

/** The free operant: one lever, any simple schedule. */
export const operantChamber = defineEnvironment({
  id: "operant-chamber@1",
  title: "Operant chamber",
  description:
    "A lever, a food magazine and a schedule of reinforcement. Every half second the animal decides " +
    "whether to press; a press takes until the next decision and counts when it is complete. A " +
    "reinforcer comes at once or after a delay; while the animal eats, if that takes time, the lever is " +
    "withdrawn. Then the next cycle of the schedule begins.",
  source: "Ferster & Skinner 1957, Schedules of Reinforcement",
  parameters,
  channels,
  actions: ["wait", "press"],
  stepSeconds: 0.1,
  trial: chamberColumns,
  notes: {
    actions: { wait: "no press until the next decision", press: "one press of the lever" },
    reward:
      "`magnitude` when a reinforcer is delivered; minus `press_cost` for each complete press.",
    start:
      "Lever out, a decision is due, the schedule at the start of a cycle; lists are shuffled.",
    end:
      "A trial (row) ends when a reinforcer has been eaten, or after `bin`. The session is " +
      "terminated when `stop_after` passes without a reinforcer.",
    history: ["1: first version"],
  },
  create(p, stage) {
    const { stepSeconds, observation } = stage;
    const schedule = runSchedule(parseSchedule(p.schedule), stepSeconds, stage.random);
    const row = createChamberRow(stage);
    const decisionSteps = stepsOf(p.decision, stepSeconds);
    const delaySteps = Math.round(p.reward_delay / stepSeconds);
    const eatSteps = Math.round(p.reinforcer_duration / stepSeconds);
    const binSteps = p.bin > 0 ? stepsOf(p.bin, stepSeconds) : Infinity;
    const stopSteps = p.stop_after > 0 ? stepsOf(p.stop_after, stepSeconds) : Infinity;
    const resetting = p.delay_kind === "resetting";
    const signalled = hasSignal(p);
    const clocksResponse = hasClock(p, "since_response");
    const clocksReinforcer = hasClock(p, "since_reinforcer");
    const state = {
      /** Steps of the decision in execution. */
      ticks: 0,
      /** Steps left of the delay, of eating; 0 = not in it. */
      delayLeft: 0,
      eatLeft: 0,
      sinceResponse: 0,
      sinceReinforcer: 0,
      idle: 0,
      schedule: schedule.state,
      row: row.state,
    };

    const doublings = (steps: number): number =>
      Math.min(CLOCK_DOUBLINGS, log64(1 + 2 * steps * stepSeconds) / log64(2));
    const decide = (): void => {
      state.ticks = 0;
      stage.choice = WAIT_OR_PRESS;
      if (clocksResponse) observation.since_response = doublings(state.sinceResponse);
      if (clocksReinforcer) observation.since_reinforcer = doublings(state.sinceReinforcer);
    };
    const startCycle = (): void => {
      observation.lever = 0;
      state.sinceReinforcer = 0;
      row.start(schedule.requirement, true);
      decide();
    };
    const deliver = (): void => {
      stage.reward += p.magnitude;
      stage.event("reward", p.magnitude);
      row.reinforced(p.magnitude);
      state.idle = 0;
      if (signalled) observation.signal = NaN;
      observation.lever = NaN;
      state.eatLeft = eatSteps;
      stage.choice = ONLY_WAIT;
      if (eatSteps === 0) finishCycle();
    };
    const finishCycle = (): void => {
      row.end(true);
      schedule.next();
      startCycle();
    };
    const earn = (): void => {
      if (delaySteps === 0) return deliver();
      state.delayLeft = delaySteps;
      if (!signalled) return;
      observation.signal = 0;
      stage.event("cue-on", 1);
    };
    const press = (): void => {
      stage.reward -= p.press_cost;
      stage.event("response", PRESS);
      row.response(p.press_cost);
      state.sinceResponse = 0;
      if (resetting && state.delayLeft > 0) state.delayLeft = delaySteps + 1;
    };
    const limits = (): void => {
      if (state.idle >= stopSteps) {
        row.end(false);
        stage.terminate();
      } else if (row.state.steps >= binSteps) {
        row.end(false);
        row.start(schedule.requirement, false);
      }
    };

    return {
      state,
      begin() {
        state.eatLeft = 0;
        state.delayLeft = 0;
        state.idle = 0;
        state.sinceResponse = 0;
        schedule.begin();
        row.begin();
        startCycle();
      },
      step(action) {
        if (state.eatLeft > 0) {
          state.eatLeft -= 1;
          if (state.eatLeft === 0) finishCycle();
          return;
        }
        row.pass();
        state.ticks += 1;
        state.sinceResponse += 1;
        state.sinceReinforcer += 1;
        state.idle += 1;
        const decisionDue = state.ticks === decisionSteps;
        const response = decisionDue && action === PRESS;
        if (response) press();
        if (decisionDue) decide();
        if (state.delayLeft > 0) {
          state.delayLeft -= 1;
          if (state.delayLeft === 0) deliver();
        } else if (schedule.advance(response)) earn();
        if (state.eatLeft === 0) limits();
      },
    };
  },
});
