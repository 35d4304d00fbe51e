import { openAgent, type AgentHost } from "@operant/agent";
import { EventLog, openEnvironment, type EnvironmentHost } from "@operant/environment";
import { openStream, Purpose } from "@operant/kernels";
import { planCondition } from "../src/run/plan-condition.ts";
import { subjectAt, subjectKey, type Gathering, type Manifest, type Seats } from "../src/index.ts";
import { chooser, kernels, lever, registry } from "./laboratory.ts";

/** Who is elsewhere. */
export interface Away {
  readonly environment: boolean;
  readonly agent: boolean;
}

/**
 * Participants that do what they are asked at the exchange and not before: until then all that can be
 * read of them is what the one before brought. `broken` names subjects that fail at an exchange.
 */
export function gatherLate(
  manifest: Manifest,
  away: Away,
  broken: ReadonlyMap<number, number> = new Map(),
): Gathering & { readonly exchanges: () => number } {
  let asked: (() => void)[] = [];
  let exchanges = 0;
  return {
    exchanges: () => exchanges,
    seats: (subject) => seatsOf(manifest, subject, away, (deed) => asked.push(deed)),
    exchange() {
      exchanges += 1;
      const deeds = asked;
      asked = [];
      for (const deed of deeds) deed();
      return Promise.resolve();
    },
    fault: (subject) =>
      broken.get(subject) === exchanges ? new Error("the rig caught fire") : undefined,
  };
}

type Ask = (deed: () => void) => void;

function seatsOf(manifest: Manifest, subject: number, away: Away, ask: Ask): Seats {
  const { condition, index } = subjectAt(manifest, subject);
  const planned = planCondition(manifest, registry, condition.index);
  if (!planned.ok) throw new Error(planned.failure.message);
  const { phases, spaces, agent } = planned.plan;
  const key = subjectKey(manifest.seed, condition.id, index);
  const random = openStream(key, Purpose.environment);
  const [first] = phases;
  if (first === undefined) throw new Error("no phase");
  const open = (parameters: unknown) =>
    openEnvironment(first.environment, parameters as never, {
      stepSeconds: spaces.stepSeconds,
      random,
    });
  const tools = { key, kernels, random: (purpose: number) => openStream(key, purpose) };
  return {
    environment: away.environment ? lateEnvironment(open, first.environmentParameters, ask) : null,
    agent: away.agent
      ? lateAgent(openAgent(agent, first.agentParameters, spaces, tools), ask)
      : null,
  };
}

function lateEnvironment(
  open: (parameters: unknown) => EnvironmentHost,
  parameters: unknown,
  ask: Ask,
) {
  let host = open(parameters);
  const events = new EventLog();
  const shown = { observation: host.observation.slice(), trial: host.trial.slice() };
  const facts = { reward: NaN, choice: -1, trialEnded: false, gapSeconds: NaN };
  const rest = { terminated: false, truncated: false, steps: 0, seconds: 0 };
  const show = (): void => {
    shown.observation.set(host.observation);
    shown.trial.set(host.trial);
    for (const name of Object.keys(facts)) copy(facts, host, name);
    for (const name of Object.keys(rest)) copy(rest, host, name);
    events.clear();
    const { kinds, seconds, values, length } = host.events;
    for (let i = 0; i < length; i += 1) events.push(kinds[i] ?? 0, seconds[i] ?? 0, values[i] ?? 0);
  };
  const seat = {
    id: host.id,
    spaces: host.spaces,
    events,
    ...shown,
    begin: () => ask(() => (host.begin(), show())),
    step: (action: number) => ask(() => (host.step(action), show())),
    configure: (next: unknown) => ask(() => void (host = open(lever.parameters.parse(next)))),
    snapshot: () => host.snapshot(),
    restore: (bytes: Uint8Array) => host.restore(bytes),
  };
  for (const name of [...Object.keys(facts), ...Object.keys(rest)]) {
    Object.defineProperty(seat, name, {
      get: () => (name in facts ? facts : rest)[name as never],
    });
  }
  return seat as unknown as NonNullable<Seats["environment"]>;
}

function lateAgent(host: AgentHost, ask: Ask): NonNullable<Seats["agent"]> {
  const signals = new Float32Array(host.signals.length).fill(NaN);
  const told = new Map<string, unknown>();
  let action = -1;
  const show = (): void => {
    signals.set(host.signals);
    ({ action } = host);
  };
  return {
    definition: host.definition,
    spaces: host.spaces,
    signalNames: host.signalNames,
    signals,
    get action() {
      return action;
    },
    get running() {
      return host.running;
    },
    get learning() {
      return host.learning;
    },
    set learning(on) {
      ask(() => void (host.learning = on));
    },
    begin(observation, choice) {
      const seen = observation.slice();
      ask(() => (host.begin(seen, choice), show()));
      return action;
    },
    step(observation, reward, choice) {
      const seen = observation.slice();
      ask(() => (host.step(seen, reward, choice), show()));
      return action;
    },
    end: () => ask(() => host.end()),
    rest: (seconds) => ask(() => host.rest(seconds)),
    configure: (written) => ask(() => host.configure(chooser.parameters.parse(written))),
    fetch(question) {
      if (typeof question === "object") {
        ask(() => told.set(question.name, host.probe(question.name)));
      } else ask(() => told.set(question, host[question]()));
    },
    counters: () => told.get("counters") as Float64Array,
    snapshot: () => told.get("snapshot") as Uint8Array,
    probe: (name) => told.get(name) as Float32Array,
    restore: (bytes) => host.restore(bytes),
    dispose: () => undefined,
  };
}

function copy(to: object, from: object, name: string): void {
  (to as Record<string, unknown>)[name] = (from as Record<string, unknown>)[name];
}
