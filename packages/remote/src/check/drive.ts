import { Probe } from "./probe.ts";
import type { Run, Turn } from "./side.ts";
import type { Suspect } from "./suspect.ts";

/** Two key words for each of `count` subjects. */
export function keysFrom(first: number, count: number): Uint32Array {
  return Uint32Array.from({ length: 2 * count }, (_, word) => first + word);
}

/** Begins a session of all subjects and steps them until `steps` are done or a session ends. */
export async function drive(probe: Probe, rows: number, steps: number): Promise<Run> {
  const run: Run = { turns: [], frames: [] };
  await go(probe, run, probe.side.begin(rows));
  await goOn(probe, run, steps);
  return run;
}

/** Takes further steps of a run. */
export async function goOn(probe: Probe, run: Run, steps: number): Promise<void> {
  for (let step = 0; step < steps; step += 1) {
    const turn = probe.side.next(run);
    if (turn === undefined) return;
    await go(probe, run, turn);
  }
}

/** Takes one turn of a run. Throws Broken where what it shows is not what was declared. */
export async function go(probe: Probe, run: Run, turn: Turn): Promise<void> {
  run.turns.push(turn);
  run.frames.push(await probe.take(turn));
  probe.side.check(run);
}

/** A run of subjects of their own, closed afterwards. */
export async function runOf(suspect: Suspect, first: number, rows: number, steps: number) {
  const probe = await Probe.open(suspect, keysFrom(first, rows));
  const run = await drive(probe, rows, steps);
  await probe.close();
  return run;
}
