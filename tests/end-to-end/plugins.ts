import { writeFile } from "node:fs/promises";
import { join } from "node:path";

/** The global object by a way that no check of the source text sees. */
const PROCESS = `[]["con" + "structor"]["con" + "structor"]("return process")()`;

/** What a task can do wrong once it runs, as code of its step. */
export const TASK_FAULTS = {
  "throws-in-create": "",
  throws: `throw new RangeError("the pellet dispenser is jammed");`,
  "reward-nan": "stage.reward = NaN;",
  "light-out-of-range": "stage.observation.light = 7;",
  "light-nan": "stage.observation.light = NaN;",
  "mask-of-no-action": "stage.choice = 0b100;",
  "column-out-of-range": "stage.trial.pressed = 300;",
  "leaves-the-process": `${PROCESS}.exit(0);`,
  "eats-memory": "const kept = []; for (;;) kept.push(new Array(100_000).fill(0.5));",
  hangs: "for (;;) {}",
} as const;

/** What an animal can do wrong once it runs, as code of its step. */
export const ANIMAL_FAULTS = {
  throws: `throw new Error("seizure");`,
  "action-that-is-none": "return 9;",
  "action-nan": "return NaN;",
  "signal-nan": "signals[0] = NaN;",
} as const;

/** A task with a light and a lever that does wrong what its parameter `fault` says. */
export const TASK = `import { defineEnvironment } from "@operant/environment";
import { z } from "zod";

const faults = ["none", ${Object.keys(TASK_FAULTS)
  .map((name) => JSON.stringify(name))
  .join(", ")}];

export default defineEnvironment({
  id: "lab/rig@1",
  title: "A rig",
  description: "A press while the light is on is rewarded.",
  source: "made up",
  parameters: z.strictObject({ fault: z.enum(faults).default("none") }),
  channels: { light: { unit: "", range: [0, 1], meaning: "how bright the light is" } },
  actions: ["wait", "press"],
  stepSeconds: 0.1,
  trial: { pressed: { type: "uint8", meaning: "whether the lever was pressed" } },
  create({ fault }, stage) {
    if (fault === "throws-in-create") throw new Error("there is no lever in this rig");
    const state = { tick: 0 };
    return {
      state,
      begin() {
        state.tick = 0;
        stage.observation.light = 1;
        stage.choice = 0b11;
      },
      step(action) {
        state.tick += 1;
        stage.reward = action;
        stage.choice = 0b11;
        if (state.tick % 5 !== 0) return;
        stage.trial.pressed = action;
        ${cases(TASK_FAULTS)}
        stage.endTrial(0);
      },
    };
  },
});
`;

/** An animal that waits, and does wrong what its parameter `fault` says. */
export const ANIMAL = `import { defineAgent } from "@operant/agent";
import { z } from "zod";

const faults = ["none", ${Object.keys(ANIMAL_FAULTS)
  .map((name) => JSON.stringify(name))
  .join(", ")}];

export default defineAgent({
  id: "lab/animal@1",
  title: "An animal",
  description: "Waits.",
  source: "made up",
  parameters: z.strictObject({ fault: z.enum(faults).default("none") }),
  signals: { mood: { type: "float32", meaning: "always zero" } },
  counters: {},
  populations: {},
  create({ fault }) {
    const signals = new Float32Array(1);
    return {
      learning: true,
      signals,
      begin: () => 0,
      step() {
        ${cases(ANIMAL_FAULTS)}
        return 0;
      },
      end() {},
      rest() {},
      configure() {},
      counters: () => new Float64Array(0),
      probe: () => new Float32Array(0),
      snapshot: () => new Uint8Array(1),
      restore() {},
      dispose() {},
    };
  },
});
`;

function cases(faults: Readonly<Record<string, string>>): string {
  return Object.entries(faults)
    .map(([name, code]) => `if (fault === ${JSON.stringify(name)}) { ${code} }`)
    .join("\n        ");
}

/** Writes a plug-in into a folder. */
export async function writePlugin(folder: string, name: string, text: string): Promise<void> {
  await writeFile(join(folder, name), text);
}
