import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { bundle, PluginError } from "@operant/plugins";

/** Writes files into a fresh folder outside the repository, removed after the test. */
export function folderOf(files: Readonly<Record<string, string>>, below = ""): string {
  const top = mkdtempSync(join(tmpdir(), "plugin-"));
  onTestFinished(() => rmSync(top, { recursive: true }));
  const folder = join(top, below);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

/** The error that bundling throws. */
export async function refusal(file: string): Promise<PluginError> {
  const outcome = await bundle(file).catch((error: unknown) => error);
  if (outcome instanceof PluginError) return outcome;
  throw new Error(`expected a PluginError, got ${String(outcome)}`);
}

/** A task with a lever that pays with a probability, in two files. */
export const LEVER = {
  "lever.ts": `
import { defineEnvironment, type Stage } from "@operant/environment";
import { probability } from "@operant/units";
import { z } from "zod";
import { pays } from "./odds/pays.ts";

export default defineEnvironment({
  id: "lab/lever@1",
  title: "Lever",
  description: "A lever that pays now and then.",
  source: "assumed",
  parameters: z.strictObject({
    odds: probability({ description: "Odds of a reward.", symbol: "p", default: 0.5 }),
  }),
  channels: { lever: { unit: "", range: [0, 1], levels: ["in", "out"] } },
  actions: ["wait", "press"],
  stepSeconds: 0.1,
  trial: { paid: { type: "uint8", meaning: "1 if the press was paid" } },
  create(parameters, stage: Stage<"lever", "paid">) {
    return {
      state: {},
      begin() {
        stage.observation.lever = 1;
        stage.choice = 3;
      },
      step(action: number) {
        if (action === 1 && pays(stage, parameters.odds)) stage.reward = 1;
        stage.choice = 3;
      },
    };
  },
});
`,
  "odds/pays.ts": `
import type { Stage } from "@operant/environment";

export function pays(stage: Stage, odds: number): boolean {
  return stage.random.uniform() < odds;
}
`,
};
