import { expect, test } from "vitest";
import { ActionError, DefinitionError, OrderError, StateError } from "../src/index.ts";
import { coin, open } from "./fixture.ts";

test("an action that is not permitted is refused", () => {
  const host = open(coin);
  host.begin();
  for (const action of [2, -1, 0.5, NaN]) expect(() => host.step(action)).toThrow(ActionError);
  host.step(1);
  expect(() => host.step(0)).toThrow(/action is 0 \(wait\); allowed is 1, the one in execution/);
  host.step(1);
});

test("a step before begin or after the end is refused", () => {
  expect(() => open(coin).step(0)).toThrow(OrderError);
  const ending = open({
    ...coin,
    create: (_: unknown, stage: { terminate(): void }) => ({
      ...coin.create({ gap: 0 }, stage as never),
      step: () => stage.terminate(),
    }),
  });
  ending.begin();
  ending.step(0);
  expect(ending.terminated).toBe(true);
  expect(() => ending.step(0)).toThrow(/after the session ended/);
});

test.each([
  [{ id: "Coin" }, /id is "Coin"/],
  [{ actions: ["press", "wait"] }, /actions\[0\] is "press"; allowed is "wait"/],
  [{ actions: Array.from({ length: 32 }, (_, i) => (i === 0 ? "wait" : `a${i}`)) }, /1 … 31/],
  [{ actions: ["wait", "press", "press"] }, /actions\[2\]/],
  [{ stepSeconds: 0 }, /stepSeconds is 0/],
  [{ channels: { cue: { unit: "", range: [1, 0] } } }, /channels\.cue\.range is "1 … 0"/],
  [{ channels: {} }, /channels is "empty"/],
  [{ trial: { "a b": { type: "uint8", meaning: "x" } } }, /trial\.a b/],
])("a wrong definition is refused: %j", (change, message) => {
  const act = () => open({ ...coin, ...(change as object) });
  expect(act).toThrow(DefinitionError);
  expect(act).toThrow(message);
});

test("state that cannot be copied is refused by name", () => {
  const host = open({
    ...coin,
    create: (parameters: { gap: number }, stage: never) => {
      const instance = coin.create(parameters, stage);
      Object.assign(instance.state, { timer: { now: () => 1 } });
      return instance;
    },
  });
  host.begin();
  expect(() => host.snapshot()).toThrow(StateError);
  expect(() => host.snapshot()).toThrow(/state\.timer\.now is a function/);
});
