import { everyAction, NO_CHOICE, ONLY_WAIT, type Spaces } from "@operant/spaces";

/** One thing that happens to an agent under examination. */
export type Beat =
  | { readonly kind: "begin"; readonly observation: Float32Array; readonly choice: number }
  | {
      readonly kind: "step";
      readonly observation: Float32Array;
      readonly choice: number;
      /** Reward if `pays` was in execution, else `otherwise`. */
      readonly pays: number;
      readonly reward: number;
      readonly otherwise: number;
    }
  | { readonly kind: "end" }
  | { readonly kind: "rest"; readonly seconds: number };

/** A task in miniature: forced choices after a cue, free responding, gaps, nights. */
export const ARENA: Spaces = {
  channels: {
    tone: { unit: "octave", range: [0, 4], absent: true },
    light: { unit: "", range: [0, 1], absent: true, levels: ["off", "on"] },
  },
  actions: ["wait", "left", "right"],
  stepSeconds: 0.1,
};

/** A task without cues, with a clock, two actions and a shorter step. */
export const CLOCK_ARENA: Spaces = {
  channels: { clock: { unit: "s", range: [0, 10] } },
  actions: ["wait", "press"],
  stepSeconds: 0.02,
};

/** The poorest task there can be: nothing to see, nothing to do. */
export const EMPTY_ARENA: Spaces = { channels: {}, actions: ["wait"], stepSeconds: 1 };

/**
 * Writes out what happens in `sessions` sessions of `trials` trials in a task. The same arguments
 * give the same script; what is drawn depends on `seed` alone.
 */
export function writeScript(
  spaces: Spaces,
  sessions: number,
  trials: number,
  seed: number,
): Beat[] {
  const draw = hashStream(seed);
  const beats: Beat[] = [];
  for (let session = 0; session < sessions; session++) {
    beats.push({ kind: "begin", observation: silence(spaces), choice: ONLY_WAIT });
    for (let trial = 0; trial < trials; trial++) {
      const free = trial % 3 === 2;
      beats.push(...(free ? freeTrial(spaces, draw) : forcedTrial(spaces, draw)));
      beats.push({ kind: "rest", seconds: 5 + (draw() % 20) });
    }
    beats.push({ kind: "end" }, { kind: "rest", seconds: 82_800 });
  }
  return beats;
}

/** A cue, one choice, a second of its execution, the outcome, two steps of silence. */
function forcedTrial(spaces: Spaces, draw: () => number): Beat[] {
  const cue = perceive(spaces, draw);
  const count = spaces.actions.length;
  const pays = count === 1 ? 0 : 1 + (draw() % (count - 1));
  const nothing = { pays: 0, reward: 0, otherwise: 0 };
  const outcome = { pays, reward: 1, otherwise: draw() % 4 === 0 ? -0.5 : 0 };
  const quiet = silence(spaces);
  const mask = everyAction(count) & (count > 1 ? ~ONLY_WAIT : ONLY_WAIT);
  return [
    { kind: "step", observation: cue, choice: draw() % 2 ? mask : everyAction(count), ...nothing },
    ...Array.from({ length: 9 }, () => hold(cue)),
    { kind: "step", observation: quiet, choice: ONLY_WAIT, ...outcome },
    hold(quiet),
    hold(quiet),
  ];
}

/** Fifteen steps in which any action may be begun at any time. */
function freeTrial(spaces: Spaces, draw: () => number): Beat[] {
  const cue = perceive(spaces, draw);
  const count = spaces.actions.length;
  const choice = everyAction(count);
  return Array.from({ length: 15 }, () => ({
    kind: "step",
    observation: cue,
    choice,
    pays: count - 1,
    reward: draw() % 3 === 0 ? 1 : 0,
    otherwise: 0,
  }));
}

function hold(observation: Float32Array): Beat {
  return { kind: "step", observation, choice: NO_CHOICE, pays: 0, reward: 0, otherwise: 0 };
}

/** Every channel at a random value of its range; one in four absent where it may be. */
function perceive(spaces: Spaces, draw: () => number): Float32Array {
  return Float32Array.from(Object.values(spaces.channels), ({ range, levels, absent }) => {
    if (absent === true && draw() % 4 === 0) return NaN;
    if (levels !== undefined) return draw() % levels.length;
    return range[0] + ((range[1] - range[0]) * (draw() % 9)) / 8;
  });
}

/** Absent where a channel may be, else the low end of its range. */
function silence(spaces: Spaces): Float32Array {
  return Float32Array.from(Object.values(spaces.channels), ({ range, absent }) =>
    absent === true ? NaN : range[0],
  );
}

/** Small whole numbers that look random (Weyl sequence, murmur finaliser); the checker's own dice. */
function hashStream(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x9e3779b9) >>> 0;
    let word = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
    word = Math.imul(word ^ (word >>> 13), 0xc2b2ae35);
    return (word ^ (word >>> 16)) >>> 1;
  };
}
