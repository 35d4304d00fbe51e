import { everyAction, NO_CHOICE, ONLY_WAIT } from "@operant/spaces";
import { createObservation } from "./observation.ts";
import { ARENA, CLOCK_ARENA, EMPTY_ARENA, writeScript } from "./arena.ts";
import type { Breach } from "./finding.ts";
import { firstDifference, play } from "./play.ts";
import { ANNE, type Rig } from "./rig.ts";

/** Every mask in turn, many times over; the guard throws at the first action that is not permitted. */
export function checkMask(rig: Rig): Breach[] {
  const host = rig.open(ANNE);
  const seen = createObservation(ARENA);
  const masks = everyAction(ARENA.actions.length);
  host.begin(seen, NO_CHOICE);
  for (let round = 0; round < 20; round++) {
    for (let mask = 1; mask <= masks; mask++) {
      host.step(seen, 0, mask);
      host.step(seen, mask & 1, NO_CHOICE);
    }
    host.step(seen, 0, ONLY_WAIT);
  }
  host.end();
  host.begin(seen, masks);
  host.end();
  return [];
}

/** Tasks of other kinds can be run through. */
export function checkSpaces(rig: Rig): Breach[] {
  for (const spaces of [CLOCK_ARENA, EMPTY_ARENA]) {
    const host = rig.open(ANNE, rig.kernels(), spaces);
    play(host, writeScript(spaces, 2, 6, 1));
    host.dispose();
  }
  return [];
}

/** The observation belongs to the environment. */
export function checkObservation(rig: Rig): Breach[] {
  const host = rig.open(ANNE);
  const seen = createObservation(ARENA);
  const due = seen.slice();
  host.begin(seen, ONLY_WAIT);
  for (let step = 0; step < 20; step++) host.step(seen, 1, everyAction(ARENA.actions.length));
  const at = firstDifference(due, seen);
  if (at === -1) return [];
  return [
    { rule: "observation", message: `element ${at} was changed from ${due[at]} to ${seen[at]}` },
  ];
}
