import { expect, test } from "vitest";
import { avoidance, gridworld } from "../src/index.ts";
import { never, runSession, type Behaviour } from "./rig.ts";

const [EAST, SOUTH] = [2, 3];

test("the maze moves, bumps, punishes and ends at the goal", () => {
  const path = [EAST, EAST, SOUTH, SOUTH];
  let at = 0;
  const walk: Behaviour = (_, choice) => (choice === 1 ? 0 : (path[at++ % path.length] ?? 0));
  const parameters = { map: ["SX", ".G"], tail: "1 s" };
  const { rows, rewards } = runSession(gridworld, { parameters, behave: walk, steps: 40 });
  expect(rows[0]).toMatchObject({ moves: 3, punished: 1, bumps: 1, rewarded: 1, reward: 0 });
  expect(rewards.slice(0, 2).map(({ size }) => size)).toEqual([-1, 1]);
});

test("shocks come every S–S interval without a press, every R–S interval after one", () => {
  const idle = runSession(avoidance, { behave: never, steps: 600 });
  expect(idle.rewards.map(({ seconds }) => Math.round(seconds))).toEqual(
    Array.from({ length: 12 }, (_, i) => 5 * (i + 1)),
  );
  let presses = 0;
  const once: Behaviour = () => (presses++ === 0 ? 1 : 0);
  const pressed = runSession(avoidance, { behave: once, steps: 600 });
  expect(Math.round(10 * (pressed.rewards[0]?.seconds ?? 0)) / 10).toBe(20.5);
});
