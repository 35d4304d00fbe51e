import { setTimeout as sleep } from "node:timers/promises";

import { hashOf } from "../desk/desk.ts";
import { drive, goOn, keysFrom } from "./drive.ts";
import type { Suspect } from "./probe.ts";
import {
  ALL,
  Broken,
  due,
  hello,
  isEqual,
  Probe,
  read,
  requireEqual,
  requireRefusal,
} from "./probe.ts";

const STEPS = 60;
const LEASE_MS = 300;
const RENEWED_MS = 2100;

/** One promise of a served environment; throws Broken where it is not kept. */
export type Promised = readonly [name: string, check: (suspect: Suspect) => Promise<void>];

/** Everything that a served environment promises, in the order in which to repair it. */
export const PROMISES: readonly Promised[] = [
  ["says hello with a spec and its hash", greeting],
  ["refuses another version and another id", strangers],
  ["opens a lease only for the spec that it named", otherSpec],
  ["shows what the spec declares", async (suspect) => void (await runOf(suspect, 1))],
  ["same keys, same run", sameKeys],
  ["other keys, other run", otherKeys],
  ["a subject runs as it would alone", alone],
  ["steps some subjects and leaves the others", someSubjects],
  ["a resend gets the same bytes, and nothing happens twice", resend],
  ["refuses numbers out of sequence and goes on", outOfSequence],
  ["refuses an action that is not permitted before anyone steps", wrongAction],
  ["refuses damaged bytes and goes on", damaged],
  ["a restored subject goes on bit for bit", restored],
  ["refuses a damaged snapshot and changes nothing", damagedSnapshot],
  ["forgets a client that it does not hear", expiry],
  ["a renewal keeps a lease", renewal],
  ["closes as often as it is told to", closing],
];

async function greeting(suspect: Suspect): Promise<void> {
  const { welcome } = await Probe.greet(suspect);
  if (Buffer.compare(hashOf(welcome.spec), welcome.specHash) !== 0) {
    throw new Broken("spec_hash is not the SHA-256 of spec in UTF-8");
  }
  if (welcome.id !== suspect.id) throw new Broken(`it calls itself "${welcome.id}"`);
}

async function strangers(suspect: Suspect): Promise<void> {
  requireRefusal("protocol_version 99", await hello(suspect, { protocolVersion: 99 }), "VERSION");
  requireRefusal(
    "id nobody/nothing@1",
    await hello(suspect, { id: "nobody/nothing@1" }),
    "UNKNOWN_ID",
  );
}

async function otherSpec(suspect: Suspect): Promise<void> {
  const probe = await Probe.greet(suspect);
  const opening = { ...probe.opening(keysFrom(1, 1)), specHash: new Uint8Array(32) };
  requireRefusal("a spec_hash of zeros", await probe.ask(opening), "SPEC");
}

/** A run of four subjects, closed afterwards. */
async function runOf(suspect: Suspect, first: number, count = 4) {
  const probe = await Probe.open(suspect, keysFrom(first, count));
  const run = await drive(probe, STEPS);
  await probe.close();
  return run;
}

async function sameKeys(suspect: Suspect): Promise<void> {
  const [one, other] = [await runOf(suspect, 11), await runOf(suspect, 11)];
  one.frames.forEach((frame, step) => {
    const wanted = other.frames[step];
    if (wanted !== undefined)
      requireEqual(`step ${step} of two runs of the same keys`, frame, wanted);
  });
}

async function otherKeys(suspect: Suspect): Promise<void> {
  const [one, other] = [await runOf(suspect, 11), await runOf(suspect, 5001)];
  const equal = one.frames.every((frame, step) => isEqual(frame, other.frames[step] ?? frame));
  if (equal === suspect.chanceFree) return;
  throw new Broken(
    equal
      ? "runs of other keys are equal: draw from the key of the subject, or say that there is no chance"
      : "runs of other keys differ, although there is said to be no chance",
  );
}

async function alone(suspect: Suspect): Promise<void> {
  const many = await Probe.open(suspect, keysFrom(21, 3));
  const single = await Probe.open(suspect, keysFrom(25, 1));
  const run = await drive(many, 4 * STEPS);
  const channels = Object.keys(many.spec.spaces.channels).length;
  let frame = await single.begin();
  for (const [step, wanted] of run.frames.entries()) {
    const seen = wanted.observations.subarray(2 * channels, 3 * channels);
    const same = seen.every((value, channel) => Object.is(value, frame.observations[channel]));
    if (!same || wanted.rewards[2] !== frame.rewards[0] || wanted.choices[2] !== frame.choices[0]) {
      throw new Broken(`step ${step}: the third of three subjects runs otherwise than alone`);
    }
    const action = run.actions[step]?.[2];
    if (action === undefined) break;
    frame = await single.step(Uint8Array.of(action));
  }
  await Promise.all([many.close(), single.close()]);
}

async function someSubjects(suspect: Suspect): Promise<void> {
  const [probe, whole] = [
    await Probe.open(suspect, keysFrom(31, 2)),
    await Probe.open(suspect, keysFrom(31, 2)),
  ];
  await Promise.all([probe.begin(), whole.begin()]);
  const first = await probe.begin(Uint32Array.of(1));
  if (first.choices.length !== 1) throw new Broken("one subject was named, one row is due");
  const held = (await whole.begin(Uint32Array.of(1))).choices;
  if (held[0] !== first.choices[0]) throw new Broken("the named subject runs otherwise");
  requireRefusal(
    "subject 2 of a lease of 2",
    await probe.ask({ kind: "environmentBegin", subjects: Uint32Array.of(2) }),
    "SUBJECTS",
  );
  await Promise.all([probe.close(), whole.close()]);
}

async function resend(suspect: Suspect): Promise<void> {
  const probe = await Probe.open(suspect, keysFrom(41, 3));
  const reference = await runOf(suspect, 41, 3);
  let content: Parameters<Probe["say"]>[0] = { kind: "environmentBegin", subjects: ALL };
  for (const [step, wanted] of reference.frames.entries()) {
    const bytes = probe.bytes(content, probe.sequence + 1);
    const first = await probe.send(bytes);
    const again = await probe.send(bytes);
    if (Buffer.compare(first, again) !== 0) {
      throw new Broken(`number ${probe.sequence + 1} sent again: the bytes of the reply differ`);
    }
    const frame = due(await probe.ask(content), "environmentFrame");
    requireEqual(`step ${step} with resends`, frame, wanted);
    const actions = reference.actions[step];
    if (actions === undefined) break;
    content = { kind: "environmentStep", subjects: ALL, actions };
  }
  await probe.close();
}

async function outOfSequence(suspect: Suspect): Promise<void> {
  const probe = await Probe.open(suspect, keysFrom(51, 1));
  await probe.begin();
  const begin = { kind: "environmentBegin", subjects: ALL } as const;
  for (const sequence of [1, probe.sequence + 2]) {
    requireRefusal(`number ${sequence} after 2`, await probe.say(begin, sequence), "SEQUENCE");
  }
  await probe.begin();
  await probe.close();
}

async function wrongAction(suspect: Suspect): Promise<void> {
  const [probe, reference] = [
    await Probe.open(suspect, keysFrom(61, 2)),
    await Probe.open(suspect, keysFrom(61, 2)),
  ];
  await Promise.all([probe.begin(), reference.begin()]);
  const actions = Uint8Array.of(0, 250);
  const wrong = { kind: "environmentStep", subjects: ALL, actions } as const;
  requireRefusal("action 250", await probe.ask(wrong), "ACTION");
  const [one, other] = [await drive(probe, 20), await drive(reference, 20)];
  one.frames.forEach((frame, step) => {
    requireEqual(`after a refusal, step ${step}`, frame, other.frames[step] ?? frame);
  });
  await Promise.all([probe.close(), reference.close()]);
}

async function damaged(suspect: Suspect): Promise<void> {
  const probe = await Probe.open(suspect, keysFrom(71, 1));
  const good = probe.bytes({ kind: "environmentBegin", subjects: ALL }, 2);
  const flipped = Uint8Array.from(good);
  flipped[flipped.length - 1] = (flipped[flipped.length - 1] ?? 0) ^ 1;
  for (const bytes of [new Uint8Array(0), good.subarray(0, 11), flipped, new Uint8Array(4000)]) {
    requireRefusal(`${bytes.length} damaged bytes`, read(await probe.send(bytes)), "MALFORMED");
  }
  await probe.begin();
  await probe.close();
}

async function restored(suspect: Suspect): Promise<void> {
  const probe = await Probe.open(suspect, keysFrom(81, 3));
  const run = await drive(probe, 30);
  const taken = due(await probe.ask({ kind: "snapshot", subjects: ALL }), "snapshots");
  const before = run.frames.length;
  await goOn(probe, run, 30);
  const other = await Probe.open(suspect, keysFrom(901, 3));
  await drive(other, 7);
  const { lengths, states } = taken;
  due(await other.ask({ kind: "restore", subjects: ALL, lengths, states }), "done");
  for (let step = before; step < run.frames.length; step += 1) {
    const actions = run.actions[step - 1];
    const wanted = run.frames[step];
    if (actions === undefined || wanted === undefined) break;
    requireEqual(`step ${step - before + 1} after a restore`, await other.step(actions), wanted);
  }
  await Promise.all([probe.close(), other.close()]);
}

async function damagedSnapshot(suspect: Suspect): Promise<void> {
  const probe = await Probe.open(suspect, keysFrom(91, 1));
  await drive(probe, 5);
  const taken = due(await probe.ask({ kind: "snapshot", subjects: ALL }), "snapshots");
  const states = Uint8Array.from(taken.states);
  states[states.length >> 1] = (states[states.length >> 1] ?? 0) ^ 16;
  const restore = { kind: "restore", subjects: ALL, lengths: taken.lengths, states } as const;
  requireRefusal("a snapshot with one wrong bit", await probe.ask(restore), "SNAPSHOT");
  const after = due(await probe.ask({ kind: "snapshot", subjects: ALL }), "snapshots");
  if (Buffer.compare(after.states, taken.states) !== 0) throw new Broken("the subject was changed");
  await probe.close();
}

async function expiry(suspect: Suspect): Promise<void> {
  const probe = await Probe.open(suspect, keysFrom(101, 1), LEASE_MS);
  await sleep(2 * LEASE_MS);
  requireRefusal("a request after twice the lease", await probe.ask(BEGIN), "LEASE");
}

async function renewal(suspect: Suspect): Promise<void> {
  const probe = await Probe.open(suspect, keysFrom(111, 1), RENEWED_MS);
  for (let third = 0; third < 4; third += 1) {
    await sleep(RENEWED_MS / 3);
    due(await probe.say({ kind: "renew" }, 0), "granted");
  }
  await probe.begin();
  await probe.close();
}

async function closing(suspect: Suspect): Promise<void> {
  const probe = await Probe.open(suspect, keysFrom(121, 1));
  due(await probe.close(), "closed");
  due(await probe.close(), "closed");
  requireRefusal("a request after the end", await probe.ask(BEGIN), "LEASE");
}

const BEGIN = { kind: "environmentBegin", subjects: ALL } as const;
