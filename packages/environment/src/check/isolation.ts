import { openFor, openUnstarted, streamOf, type Bench } from "./bench.ts";
import { drive, firstDifference, replay, take } from "./drive.ts";
import { broken, kept, type Finding } from "./finding.ts";
import { randomPolicy } from "./policy.ts";

/** A used instance, given the random numbers of a fresh one, begins like a fresh one. */
export function checkReset(bench: Bench): Finding {
  const check = "begin forgets earlier sessions";
  const stream = streamOf(bench.seed);
  const start = stream.state();
  const fresh = openUnstarted(bench, stream);
  fresh.begin();
  const expected = drive(fresh, randomPolicy(bench.seed), bench.steps);

  const usedStream = streamOf(bench.seed + 1);
  const used = openUnstarted(bench, usedStream);
  for (const steps of [bench.steps, 7, 1, 0]) {
    used.begin();
    drive(used, randomPolicy(bench.seed + 2), steps);
  }
  usedStream.restore(start);
  used.begin();
  const difference = firstDifference(expected.frames, replay(used, expected.actions), used);
  return difference === undefined
    ? kept(check, "a used instance that begins equals a fresh one")
    : broken(check, `something survives begin: ${difference}; set all of state in begin`);
}

/** Two instances that take turns run as each does alone. */
export function checkGlobals(bench: Bench): Finding {
  const check = "no hidden globals";
  const alone = [1, 2].map((offset) =>
    drive(openFor(bench, bench.seed + offset), randomPolicy(offset), bench.steps),
  );
  const hosts = [1, 2].map((offset) => openFor(bench, bench.seed + offset));
  const frames = hosts.map((): (readonly number[])[] => []);
  for (let i = 0; i < bench.steps; i += 1) {
    hosts.forEach((host, n) => frames[n]?.push(take(host, alone[n]?.actions[i] ?? 0)));
  }
  for (const [n, host] of hosts.entries()) {
    const difference = firstDifference(alone[n]?.frames ?? [], frames[n] ?? [], host);
    if (difference === undefined) continue;
    return broken(check, `an instance disturbs another: ${difference}; keep everything in state`);
  }
  return kept(check, "two instances that take turns run as each does alone");
}
