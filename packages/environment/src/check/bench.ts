import { openStream, Purpose, type RandomStream } from "@operant/kernels";
import type { AnyEnvironment } from "../contract.ts";
import { openEnvironment, type EnvironmentHost } from "../host.ts";

/** The environment under test, ready to be opened as often as needed. */
export interface Bench {
  readonly definition: AnyEnvironment;
  readonly parameters: unknown;
  readonly stepSeconds: number;
  /** Steps of each test drive. */
  readonly steps: number;
  readonly seed: number;
}

/** Opens a fresh instance for a subject and starts a session. */
export function openFor(bench: Bench, subject: number, stepSeconds = bench.stepSeconds) {
  const host = openUnstarted(bench, streamOf(subject), stepSeconds);
  host.begin();
  return host;
}

/** Opens a fresh instance on a given stream, without starting a session. */
export function openUnstarted(
  bench: Bench,
  random: RandomStream,
  stepSeconds = bench.stepSeconds,
): EnvironmentHost {
  return openEnvironment(bench.definition, bench.parameters as never, { stepSeconds, random });
}

/** The stream that an environment of this subject draws from. */
export function streamOf(subject: number): RandomStream {
  return openStream([subject >>> 0, 0x0beef], Purpose.environment);
}
