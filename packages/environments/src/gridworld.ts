import { defineEnvironment } from "@operant/environment";
import { ONLY_WAIT } from "@operant/spaces";
import type { Channels } from "@operant/spaces";
import { count, duration, quantity } from "@operant/units";
import { z } from "zod";
import { choiceParameter } from "./choice-parameter.ts";
import { stepsOf } from "./schedule/running-schedule.ts";

const MOVES = [
  [0, 0],
  [0, -1],
  [1, 0],
  [0, 1],
  [-1, 0],
] as const;
const MAX_SIDE = 12;

const parameters = z
  .strictObject({
    map: z
      .array(z.string().regex(/^[.#SGX]{2,12}$/, "rows of . # S G X"))
      .min(2)
      .max(MAX_SIDE)
      .prefault(["S....", "..X..", ".X.X.", "..X..", "....G"])
      .meta({
        description:
          "Rows of the maze: . floor, # wall, S start, G goal (ends the episode), X punished cell.",
        defaultText: '["S....", "..X..", ".X.X.", "..X..", "....G"]',
        source: "reward and punishment in one maze (Fujita et al. 2020); the map is assumed",
      }),
    goal_reward: quantity({
      description: "Reward at the goal.",
      default: 1,
      min: -10,
      max: 10,
      source: "definition of the unit",
    }),
    punishment: quantity({
      description: "Punishment in a punished cell.",
      default: 1,
      min: 0,
      max: 10,
      source: "assumed",
    }),
    code: choiceParameter(
      "How the place is perceived: two coordinates, so that neighbours look alike; or each cell for itself.",
      ["coordinates", "cells"],
    ),
    move: duration({
      description: "Time of one move.",
      default: 0.5,
      min: 0.02,
      max: 60,
      source: "assumed",
    }),
    longest: count({
      description: "Moves after which an episode ends without the goal.",
      default: 60,
      min: 1,
      max: 100_000,
      source: "assumed",
    }),
    tail: duration({
      description: "Time at the goal, in which the animal waits.",
      default: 2,
      min: 0,
      max: 60,
      source: "assumed: dopamine and eligibility have faded",
    }),
    iti: duration({
      description: "Time between episodes that passes without being simulated.",
      default: 20,
      min: 0,
      max: 86_400,
      source: "assumed",
    }),
  })
  .superRefine(({ map }, context) => {
    const width = map[0]?.length;
    if (map.some((row) => row.length !== width)) {
      context.addIssue({ code: "custom", message: "the rows of map differ in length: pad them" });
    }
    for (const mark of ["S", "G"]) {
      if (map.join("").split(mark).length === 2) continue;
      context.addIssue({ code: "custom", message: `map needs exactly one ${mark}` });
    }
  });

type Parameters = z.output<typeof parameters>;

function channels({ map, code }: Parameters): Channels {
  const [rows, columns] = [map.length, map[0]?.length ?? 1];
  if (code === "coordinates") {
    const axis = (cells: number, meaning: string) =>
      ({ unit: "cells", range: [0, cells - 1], absent: true, meaning }) as const;
    return { x: axis(columns, "column of the place"), y: axis(rows, "row of the place") };
  }
  const levels = Array.from({ length: rows * columns }, (_, i) => `cell ${i + 1}`);
  const range = [0, rows * columns - 1] as const;
  return { cell: { unit: "", range, absent: true, levels, meaning: "the place" } };
}

/** A maze with a goal and punished cells. */
export const gridworld = defineEnvironment({
  id: "gridworld@1",
  title: "Grid world",
  description:
    "The animal walks a small maze from start to goal, four moves to choose from in every cell; some " +
    "cells punish. Places are perceived as coordinates, which generalise, or as separate cells.",
  source: "Fujita, Yagishita, Kasai & Ishii 2020, Front Comput Neurosci 14:66",
  parameters,
  channels,
  actions: ["wait", "north", "east", "south", "west"],
  stepSeconds: 0.1,
  trial: {
    moves: { type: "uint32", meaning: "moves of the episode" },
    punished: { type: "uint32", meaning: "entries into punished cells" },
    bumps: { type: "uint32", meaning: "moves against a wall or the border" },
    rewarded: { type: "uint8", meaning: "1 if the goal was reached" },
    reward: { type: "float32", meaning: "sum of reward" },
  },
  notes: {
    actions: {
      wait: "not offered while walking",
      north: "one row up",
      east: "one column to the right",
      south: "one row down",
      west: "one column to the left",
    },
    reward: "`goal_reward` on reaching the goal, minus `punishment` on entering a punished cell.",
    start: "At S, a move is due.",
    end:
      "A trial (episode) ends `tail` after the goal or after `longest` moves; `iti` then passes " +
      "unsimulated. The task never ends the session.",
    history: ["1: first version"],
    chanceFree: true,
  },
  create(p, stage) {
    const { observation, trial } = stage;
    const moveSteps = stepsOf(p.move, stage.stepSeconds);
    const tailSteps = Math.max(1, Math.round(p.tail / stage.stepSeconds));
    const home = find(p.map, "S");
    const state = { x: 0, y: 0, ticks: 0, left: 0 };
    const show = (present: boolean): void => {
      const columns = p.map[0]?.length ?? 1;
      const channelsShown =
        p.code === "coordinates"
          ? { x: state.x, y: state.y }
          : { cell: state.y * columns + state.x };
      for (const [name, value] of Object.entries(channelsShown)) {
        observation[name] = present ? value : NaN;
      }
    };
    const start = (): void => {
      state.left = 0;
      state.ticks = 0;
      state.x = home.x;
      state.y = home.y;
    };
    const decide = (): void => {
      state.ticks = 0;
      show(true);
      stage.choice = 0b11110;
    };
    const arrive = (action: number): void => {
      const [dx, dy] = MOVES[action] ?? MOVES[0];
      const mark = p.map[state.y + dy]?.[state.x + dx] ?? "#";
      trial.moves += 1;
      if (mark === "#") trial.bumps += 1;
      else {
        state.x += dx;
        state.y += dy;
      }
      if (mark === "X") {
        stage.reward = -p.punishment;
        trial.punished += 1;
        stage.event("punishment", -p.punishment);
      }
      if (mark === "G") {
        stage.reward = p.goal_reward;
        trial.rewarded = 1;
        stage.event("reward", p.goal_reward);
      }
      trial.reward += stage.reward;
      if (mark === "G" || trial.moves >= p.longest) {
        show(false);
        stage.choice = ONLY_WAIT;
        state.left = tailSteps;
      } else decide();
    };
    return {
      state,
      begin() {
        start();
        decide();
      },
      step(action) {
        if (state.left > 0) {
          state.left -= 1;
          if (state.left > 0) return;
          stage.endTrial(p.iti);
          start();
          state.left = -1;
          return;
        }
        if (state.left === -1) {
          // One step of nothing after the gap: what is shown before a gap belongs to before it.
          state.left = 0;
          decide();
          return;
        }
        state.ticks += 1;
        if (state.ticks === moveSteps) arrive(action);
      },
    };
  },
});

function find(map: readonly string[], mark: string): { x: number; y: number } {
  const y = map.findIndex((row) => row.includes(mark));
  return { x: map[y]?.indexOf(mark) ?? 0, y };
}
