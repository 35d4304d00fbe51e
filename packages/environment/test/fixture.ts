import { openStream, Purpose } from "@operant/kernels";
import { z } from "zod";
import { defineEnvironment, openEnvironment, type AnyEnvironment } from "../src/index.ts";

/** A small task with everything in it: a drawn cue, a choice, a reward, a trial with a gap. */
export const coin = defineEnvironment({
  id: "test/coin@1",
  title: "Coin",
  description: "A cue is drawn; pressing at cue 1 pays.",
  source: "made for this test",
  parameters: z.object({ gap: z.number().min(0).default(5) }),
  channels: {
    cue: { unit: "", range: [0, 1], absent: true, meaning: "the side of the coin" },
    clock: { unit: "s", range: [0, 100], meaning: "time since the session began" },
  },
  actions: ["wait", "press"],
  stepSeconds: 0.1,
  trial: {
    cue: { type: "uint8", meaning: "side of the coin" },
    presses: { type: "uint8", meaning: "steps spent pressing" },
    latency: { type: "float32", unit: "s", meaning: "time of the first press; NaN if none" },
  },
  create(parameters, stage) {
    const state = {
      step: 0,
      cue: 0,
      seen: [] as number[],
      nested: { weights: new Float64Array(2) },
    };
    const { nested } = state;
    const draw = (): void => {
      state.step = 1;
      state.cue = stage.random.bernoulli(0.5) ? 1 : 0;
      stage.trial.latency = NaN;
      stage.observation.cue = state.cue;
      stage.choice = 3;
      stage.event("cue-on", state.cue);
    };
    return {
      state,
      begin() {
        state.seen = [];
        nested.weights.fill(0);
        stage.observation.clock = 0;
        draw();
      },
      step(action) {
        if (state.step === 0) return draw();
        state.step += 1;
        stage.observation.clock = Math.min(100, stage.observation.clock + stage.stepSeconds);
        if (action === 1) {
          if (stage.trial.presses === 0) stage.trial.latency = (state.step - 1) * stage.stepSeconds;
          stage.trial.presses += 1;
        }
        if (state.step < 4) return;
        stage.trial.cue = state.cue;
        stage.reward = action * state.cue;
        state.seen.push(state.cue);
        nested.weights[state.cue] = (nested.weights[state.cue] ?? 0) + stage.random.normal();
        stage.endTrial(parameters.gap);
        state.step = 0;
        stage.observation.cue = NaN;
        stage.choice = 1;
      },
    };
  },
});

/** Opens any environment with the stream of a numbered subject. */
export function open(definition: AnyEnvironment, subject = 1, parameters: unknown = { gap: 5 }) {
  const random = openStream([subject, 77], Purpose.environment);
  return openEnvironment(definition, parameters, { random });
}
