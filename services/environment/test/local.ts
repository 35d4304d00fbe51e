import type { AnyEnvironment, EnvironmentHost } from "@operant/environment";
import { openEnvironment } from "@operant/environment";
import type { RandomStream } from "@operant/kernels";
import { openStream, Purpose } from "@operant/kernels";
import { FRAME_FLAGS } from "@operant/protocol";
import type { EnvironmentFrame } from "@operant/remote";
import { NO_CHOICE, permits } from "@operant/spaces";

/** Two key words for each of `count` subjects. */
export function keysFor(count: number, seed = 7): Uint32Array {
  return Uint32Array.from({ length: 2 * count }, (_, index) => seed * 1000 + index);
}

/** The streams that the subjects of these keys draw from. */
export function streamsFor(keys: Uint32Array): RandomStream[] {
  return Array.from({ length: keys.length / 2 }, (_, index) =>
    openStream([keys[2 * index] ?? 0, keys[2 * index + 1] ?? 0], Purpose.environment),
  );
}

/** The same environments as a local run has them. */
export function openLocal(
  definition: AnyEnvironment,
  streams: readonly RandomStream[],
  written: unknown = {},
): EnvironmentHost[] {
  const parameters: unknown = definition.parameters.parse(written);
  return streams.map((random) => openEnvironment(definition, parameters, { random }));
}

/** Draws a permitted action for each host. */
export function actionsFor(hosts: readonly EnvironmentHost[], seed: number): Uint8Array {
  const random = openStream([seed, 1], Purpose.scratch);
  return Uint8Array.from(hosts, ({ choice, executed, spaces }) => {
    const open = spaces.actions.flatMap((_, action) => (permits(choice, action) ? [action] : []));
    const drawn = open[random.integer(Math.max(1, open.length))] ?? 0;
    return choice === NO_CHOICE ? executed : drawn;
  });
}

/** What the hosts show now, in the form in which the wire tells it. */
export function framed(
  hosts: readonly EnvironmentHost[],
): Omit<EnvironmentFrame, "lease" | "sequence"> {
  const ended = hosts.filter(({ trialEnded }) => trialEnded);
  const happened = hosts.flatMap((host, row) => eventsOf(host).map((event) => ({ row, ...event })));
  return {
    kind: "environmentFrame",
    observations: Float32Array.from(hosts.flatMap(({ observation }) => [...observation])),
    rewards: Float64Array.from(hosts, ({ reward }) => reward),
    choices: Uint32Array.from(hosts, ({ choice }) => choice),
    flags: Uint8Array.from(hosts, flagsOf),
    gapSeconds: Float64Array.from(ended, ({ gapSeconds }) => gapSeconds),
    trials: Float64Array.from(ended.flatMap(({ trial }) => [...trial])),
    eventRows: Uint32Array.from(happened, ({ row }) => row),
    eventKinds: Uint8Array.from(happened, ({ kind }) => kind),
    eventSeconds: Float64Array.from(happened, ({ seconds }) => seconds),
    eventValues: Float64Array.from(happened, ({ value }) => value),
    faults: [],
  };
}

function flagsOf({ trialEnded, terminated, truncated }: EnvironmentHost): number {
  return (
    (trialEnded ? FRAME_FLAGS.trialEnded : 0) +
    (terminated ? FRAME_FLAGS.terminated : 0) +
    (truncated ? FRAME_FLAGS.truncated : 0)
  );
}

const before = new WeakMap<EnvironmentHost, number>();

/** The events since the last look, told from the length of the log. */
function eventsOf(host: EnvironmentHost) {
  const { events, steps } = host;
  const seen = steps === 0 || events.length < (before.get(host) ?? 0) ? 0 : (before.get(host) ?? 0);
  before.set(host, host.trialEnded ? 0 : events.length);
  return Array.from({ length: events.length - seen }, (_, index) => ({
    kind: events.kinds[seen + index] ?? 0,
    seconds: events.seconds[seen + index] ?? 0,
    value: events.values[seen + index] ?? 0,
  }));
}
