import { openEnvironment, type AnyEnvironment, type EnvironmentHost } from "@operant/environment";
import { openStream, Purpose } from "@operant/kernels";
import { permits } from "@operant/spaces";

/** One recorded trial: its columns by name, and when its reward came. */
export type Row = Record<string, number>;

/** What an animal in a test does: returns an action whenever it may choose. */
export type Behaviour = (host: EnvironmentHost, choice: number) => number;

/** What happened in a session. */
export interface Session {
  readonly rows: readonly Row[];
  readonly rewards: readonly { readonly seconds: number; readonly size: number }[];
  readonly responses: readonly number[];
  readonly host: EnvironmentHost;
}

/** How a test session is run. */
export interface Rig {
  readonly parameters?: object;
  readonly behave?: Behaviour;
  readonly steps?: number;
  readonly stepSeconds?: number;
  readonly subject?: number;
}

/** What is wished for if it is offered, else the first action that is. */
function permitted(wish: number, choice: number): number {
  return permits(choice, wish) ? wish : 31 - Math.clz32(choice & -choice);
}

/** Takes the last action that is offered: always responds. */
export const always: Behaviour = (_, choice) => 31 - Math.clz32(choice);
/** Takes the first action that is offered: never responds where it may wait. */
export const never: Behaviour = (_, choice) => 31 - Math.clz32(choice & -choice);

/** Runs one session and keeps everything. Times are seconds of the session, gaps included. */
export function runSession(environment: AnyEnvironment, rig: Rig = {}): Session {
  const { behave = always, steps = 20_000, subject = 1 } = rig;
  const random = openStream([subject, 4711], Purpose.environment);
  const parameters = environment.parameters.parse(rig.parameters ?? {}) as never;
  const host = openEnvironment(environment, parameters, {
    random,
    ...(rig.stepSeconds === undefined ? {} : { stepSeconds: rig.stepSeconds }),
  });
  const names = Object.keys(environment.trial);
  const rows: Row[] = [];
  const rewards: { seconds: number; size: number }[] = [];
  const responses: number[] = [];
  host.begin();
  let action = 0;
  for (let i = 0; i < steps && !host.terminated; i += 1) {
    if (host.choice !== 0) action = permitted(behave(host, host.choice), host.choice);
    host.step(action);
    if (host.reward !== 0) rewards.push({ seconds: host.seconds, size: host.reward });
    if (!host.trialEnded) continue;
    rows.push(Object.fromEntries(names.map((name, column) => [name, host.trial[column] ?? NaN])));
    const { events } = host;
    for (let e = 0; e < events.length; e += 1) {
      if (events.kinds[e] === 2) responses.push(events.seconds[e] ?? NaN);
    }
  }
  return { rows, rewards, responses, host };
}

/** Mean of a column or of a list. */
export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Half the width of a 99.9 % interval of the mean. */
export function margin(values: readonly number[]): number {
  const centre = mean(values);
  const variance = mean(values.map((value) => (value - centre) ** 2));
  return 3.3 * Math.sqrt(variance / values.length);
}
