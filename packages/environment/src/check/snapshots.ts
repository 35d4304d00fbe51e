import { SnapshotError } from "../errors.ts";
import type { EnvironmentHost } from "../host.ts";
import { openFor, type Bench } from "./bench.ts";
import { drive, firstDifference, replay } from "./drive.ts";
import { broken, kept, type Finding } from "./finding.ts";
import { randomPolicy } from "./policy.ts";

/** Places of a run at which it is stored, as shares of its length. */
const PLACES = [0, 0.013, 0.31, 0.5, 0.77, 0.99];

/**
 * A run continued from a snapshot equals the uninterrupted run bit for bit, in an instance that has
 * seen other things; storing changes nothing; equal states give equal bytes; and the copy that ran on
 * does not touch the original.
 */
export function checkSnapshots(bench: Bench): Finding {
  const check = "snapshot and restore continue bit for bit";
  const reference = drive(openFor(bench, bench.seed), randomPolicy(bench.seed), bench.steps);
  for (const place of PLACES) {
    const at = Math.floor(place * bench.steps);
    const original = openFor(bench, bench.seed);
    replay(original, reference.actions.slice(0, at));
    const bytes = original.snapshot();
    const copy = openFor(bench, bench.seed + 9);
    drive(copy, randomPolicy(bench.seed + 9), 1 + (at % 11));
    copy.restore(bytes);
    if (!sameBytes(copy.snapshot(), bytes)) {
      return broken(check, `at step ${at}: restore, then snapshot, gives other bytes`);
    }
    const rest = reference.actions.slice(at);
    const expected = reference.frames.slice(at);
    for (const [who, host] of Object.entries({ copy, original })) {
      const difference = firstDifference(expected, replay(host, rest), host);
      if (difference === undefined) continue;
      return broken(check, `stored at step ${at}, the ${who} went on differently: ${difference}`);
    }
  }
  return kept(check, `stored at ${PLACES.length} places; each copy and its original went on alike`);
}

/** Damaged bytes are refused with a SnapshotError, and the instance stays as it was. */
export function checkCorruption(bench: Bench): Finding {
  const check = "corrupt snapshots change nothing";
  const host = openFor(bench, bench.seed);
  drive(host, randomPolicy(bench.seed), Math.min(100, bench.steps));
  const bytes = host.snapshot();
  for (const damaged of damages(bytes)) {
    if (!refuses(host, damaged)) return broken(check, "restore accepted damaged bytes");
    if (!sameBytes(host.snapshot(), bytes)) {
      return broken(check, "restore threw, but changed the instance");
    }
  }
  return kept(check, "damaged and cut bytes are refused and the instance stays as it was");
}

function* damages(bytes: Uint8Array): Generator<Uint8Array> {
  yield new Uint8Array(0);
  yield bytes.slice(0, Math.floor(bytes.length / 2));
  yield bytes.slice(0, -1);
  for (let i = 0; i < 16; i += 1) {
    const damaged = bytes.slice();
    const at = Math.floor((i * (bytes.length - 1)) / 15);
    damaged[at] = (damaged[at] ?? 0) ^ (1 << (i % 8));
    yield damaged;
  }
}

function refuses(host: EnvironmentHost, bytes: Uint8Array): boolean {
  try {
    host.restore(bytes);
  } catch (error) {
    if (error instanceof SnapshotError) return true;
    throw error;
  }
  return false;
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}
