import { drive, go, goOn, keysFrom, runOf } from "./drive.ts";
import type { Content } from "./probe.ts";
import { due, hello, Probe, requireRefusal } from "./probe.ts";
import type { Promised } from "./promises.ts";
import { requireRun } from "./promises.ts";
import type { Frame, Run, Turn } from "./side.ts";
import { ALL, requireEqual } from "./side.ts";
import { Broken, type Suspect } from "./suspect.ts";

const STEPS = 60;

/** What agents alone promise, in the order in which to repair it. */
export const AGENT_PROMISES: readonly Promised[] = [
  ["refuses spaces that are none", otherSpaces],
  ["a session begins once and ends once", sessions],
  ["tells its counters and its populations, and a look changes nothing", looks],
  ["refuses time that runs backwards and goes on", backwards],
  ["time after a step is a rest of its own", rests],
  ["with learning off, a reward is as good as a punishment", learning],
  ["keeps its memory when it is configured", configured],
];

const NO_SPACES = ["", "[]", '{"channels":[],"actions":["press"],"stepSeconds":0}'];
const END = { kind: "agentEnd", subjects: ALL } as const;

async function otherSpaces(suspect: Suspect): Promise<void> {
  const probe = await Probe.greet(suspect);
  for (const spaces of NO_SPACES) {
    const what = `spaces ${JSON.stringify(spaces)}`;
    requireRefusal(`hello with ${what}`, await hello(suspect, { spaces }), "PARAMETERS");
    const opening = { ...probe.opening(keysFrom(1, 1)), spaces };
    requireRefusal(`open with ${what}`, await probe.ask(opening), "PARAMETERS", "SPEC");
  }
}

async function sessions(suspect: Suspect): Promise<void> {
  const probe = await Probe.open(suspect, keysFrom(201, 2));
  const refusal = async (what: string, content: Content) =>
    requireRefusal(what, await probe.ask(content), "ORDER");
  await refusal("an end before the beginning", END);
  const run = await drive(probe, 2, 5);
  const step = probe.side.next(run) as Turn;
  await refusal("a second beginning", probe.side.begin(2));
  await probe.tell(END);
  await refusal("a second end", END);
  await refusal("a step after the end", step);
  await drive(probe, 2, 5);
  await probe.close();
}

async function looks(suspect: Suspect): Promise<void> {
  const reference = await runOf(suspect, 211, 3, STEPS);
  const probe = await Probe.open(suspect, keysFrom(211, 3));
  const run = await drive(probe, 3, STEPS / 2);
  await look(probe, 3);
  await goOn(probe, run, STEPS / 2);
  requireRun("after looks at counters and populations", run, reference);
  const unknown = { kind: "agentProbe", subjects: ALL, population: "nobody_has_this" } as const;
  requireRefusal("an unknown population", await probe.ask(unknown), "PARAMETERS");
  await probe.close();
}

/** All that can be seen of `rows` subjects. Throws Broken unless it is as the spec declares it. */
async function look(probe: Probe, rows: number): Promise<readonly Float32Array[]> {
  const { counters, populations } = probe.agentSpec();
  const totals = due(await probe.ask({ kind: "agentCounters", subjects: ALL }), "agentTotals");
  const names = Object.keys(counters);
  if (totals.values.length !== rows * names.length || !totals.values.every(Number.isFinite)) {
    throw new Broken(`counters: give ${names.length} finite numbers to each of ${rows} rows`);
  }
  const seen: Float32Array[] = [];
  for (const population of Object.keys(populations)) {
    const content = { kind: "agentProbe", subjects: ALL, population } as const;
    const { lengths, members } = due(await probe.ask(content), "agentMembers");
    const sum = lengths.reduce((total, length) => total + length, 0);
    if (lengths.length !== rows || sum !== members.length || !members.every(Number.isFinite)) {
      throw new Broken(
        `population ${population}: give finite members, and lengths to ${rows} rows`,
      );
    }
    seen.push(members);
  }
  return seen;
}

async function backwards(suspect: Suspect): Promise<void> {
  const reference = await runOf(suspect, 221, 2, 20);
  const probe = await Probe.open(suspect, keysFrom(221, 2));
  const run = await drive(probe, 2, 10);
  for (const second of [-1, NaN, Infinity]) {
    const seconds = Float64Array.of(1, second);
    const rest = { kind: "agentRest", subjects: ALL, seconds } as const;
    requireRefusal(`a rest of ${second} s`, await probe.ask(rest), "PARAMETERS");
    const step = { ...(probe.side.next(run) as Turn), restSeconds: seconds };
    requireRefusal(`a step and ${second} s`, await probe.ask(step), "PARAMETERS");
  }
  await goOn(probe, run, 10);
  requireRun("after refusals", run, reference);
  await probe.close();
}

const PAUSE_S = 20;

async function rests(suspect: Suspect): Promise<void> {
  const [after, apart] = [
    await Probe.open(suspect, keysFrom(231, 2)),
    await Probe.open(suspect, keysFrom(231, 2)),
  ];
  const seconds = Float64Array.of(PAUSE_S, 2 * PAUSE_S);
  const run = await drive(after, 2, 0);
  await apart.take(run.turns[0] as Turn);
  for (let step = 1; step <= STEPS; step += 1) {
    const turn = after.side.next(run) as Turn;
    const paused = step % 10 === 0;
    await go(after, run, paused ? ({ ...turn, restSeconds: seconds } as Turn) : turn);
    const frame = await apart.take(turn);
    requireEqual(`step ${step}, pauses by themselves`, frame, run.frames[step] ?? frame);
    if (paused) await apart.tell({ kind: "agentRest", subjects: ALL, seconds });
  }
  await Promise.all([after.close(), apart.close()]);
}

async function learning(suspect: Suspect): Promise<void> {
  const glad = await Probe.open(suspect, keysFrom(241, 2));
  const sad = await Probe.open(suspect, keysFrom(241, 2));
  for (const probe of [glad, sad]) {
    await probe.tell({ kind: "agentLearning", subjects: ALL, on: false });
  }
  const run = await drive(glad, 2, 4 * STEPS);
  for (const [step, turn] of run.turns.entries()) {
    const frame = await sad.take(punished(turn));
    requireEqual(`step ${step}`, frame, run.frames[step] as Frame, ["actions"]);
  }
  const [one, other] = [await look(glad, 2), await look(sad, 2)];
  const changed = one.findIndex((members, index) => !isSame(members, other[index] ?? members));
  if (changed >= 0) throw new Broken(`members of population ${changed} differ`);
  await Promise.all([glad.close(), sad.close()]);
}

/** The same turn, but what was sweet is bitter; where nothing came, nothing comes. */
function punished(turn: Turn): Turn {
  return "rewards" in turn ? { ...turn, rewards: turn.rewards.map((reward) => 0 - reward) } : turn;
}

function isSame(one: Float32Array, other: Float32Array): boolean {
  return one.length === other.length && one.every((value, index) => Object.is(value, other[index]));
}

async function configured(suspect: Suspect): Promise<void> {
  const [plain, told] = [await twoSessions(suspect, false), await twoSessions(suspect, true)];
  requireRun("the session after the same parameters", told, plain);
}

/** The second of two sessions of the same subjects. */
async function twoSessions(suspect: Suspect, configure: boolean): Promise<Run> {
  const probe = await Probe.open(suspect, keysFrom(251, 2));
  await drive(probe, 2, STEPS);
  await probe.tell(END);
  const { parameters } = suspect;
  if (configure) await probe.tell({ kind: "configure", subjects: ALL, parameters });
  const run = await drive(probe, 2, STEPS);
  await probe.close();
  return run;
}
