import { SnapshotError } from "../errors.ts";
import { ARENA } from "./arena.ts";
import type { Breach } from "./finding.ts";
import { firstDifference, play } from "./play.ts";
import { ANNE, sameOr, toolsOf, type Rig } from "./rig.ts";

/** Snapshots at several places continue in another thread, and in the same animal after a detour. */
export function checkSnapshot(rig: Rig): Breach[] {
  return cuts(rig).flatMap((cut) => {
    const runner = rig.open(ANNE);
    play(runner, rig.script, { to: cut });
    const bytes = runner.snapshot();
    const kept = bytes.slice();
    const due = play(runner, rig.script, { from: cut });
    const end = runner.snapshot();
    const heir = rig.open(ANNE);
    heir.restore(bytes);
    const [place, again] = [`after beat ${cut}`, `rewound to beat ${cut}`];
    const breaches = [
      ...sameOr("snapshot", `${place}, snapshot of the restored`, kept, heir.snapshot()),
      ...sameOr("snapshot", `${place}, behaviour`, due, play(heir, rig.script, { from: cut })),
      ...sameOr("snapshot", `${place}, memory`, end, heir.snapshot()),
      ...sameOr("snapshot", `${place}, bytes of the snapshot as time goes on`, kept, bytes),
    ];
    runner.restore(bytes);
    breaches.push(
      ...sameOr("snapshot", `${again}, behaviour`, due, play(runner, rig.script, { from: cut })),
    );
    return breaches;
  });
}

/** Damaged bytes are refused, by the guard and by the agent itself, and change nothing. */
export function checkCorruptSnapshot(rig: Rig): Breach[] {
  const host = rig.open(ANNE);
  play(host, rig.script, { to: cuts(rig)[1] ?? 1 });
  const before = host.snapshot();
  const breaches: Breach[] = [];
  for (const at of [0, 5, 9, 17, before.length >> 1, before.length - 1]) {
    const damaged = before.slice();
    damaged[at] = (damaged[at] ?? 0) ^ 4;
    breaches.push(...refused(`byte ${at} flipped`, host, damaged, SnapshotError));
  }
  const raw = rig.definition.create(rig.parameters, ARENA, toolsOf(ANNE, rig.kernels()));
  raw.begin(Float32Array.of(1, 0), 1);
  const own = raw.snapshot();
  const foreign: [string, Uint8Array][] = [
    ["cut to half", own.slice(0, own.length >> 1)],
    ["one byte short", own.slice(0, -1)],
    ["one byte long", Uint8Array.of(...own, 0)],
  ];
  for (const [name, bytes] of foreign) {
    if (bytes.length !== own.length) breaches.push(...refused(name, raw, bytes, RangeError));
  }
  return breaches;
}

interface Restorable {
  snapshot(): Uint8Array;
  restore(bytes: Uint8Array): void;
}

function refused(
  name: string,
  target: Restorable,
  bytes: Uint8Array,
  kind: typeof SnapshotError | RangeErrorConstructor,
): Breach[] {
  const rule = "corrupt-snapshot";
  const before = target.snapshot();
  try {
    target.restore(bytes);
  } catch (error) {
    if (!(error instanceof kind)) {
      return [{ rule, message: `${name}: due a ${kind.name}, thrown ${String(error)}` }];
    }
    const at = firstDifference(before, target.snapshot());
    return at === -1 ? [] : [{ rule, message: `${name}: refused, but byte ${at} changed` }];
  }
  return [{ rule, message: `${name}: accepted, due a ${kind.name}` }];
}

/** Before the first session, in a trial, between trials, between sessions. */
function cuts({ script }: Rig): number[] {
  const end = script.findIndex(({ kind }) => kind === "end");
  const gap = script.findIndex(({ kind }) => kind === "rest");
  return [0, gap - 5, gap, gap + 1, end, end + 1, end + 7].filter((at) => at >= 0);
}
