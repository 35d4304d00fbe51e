import { setTimeout as sleep } from "node:timers/promises";

import { SESSION_LIMITS } from "@operant/protocol";

import { hashOf } from "../desk/desk.ts";
import { drive, go, goOn, keysFrom, runOf } from "./drive.ts";
import { due, hello, Probe, read, requireRefusal } from "./probe.ts";
import type { Frame, Run, Turn } from "./side.ts";
import { ALL, isEqual, requireEqual, rowOf } from "./side.ts";
import { Broken, type Suspect } from "./suspect.ts";

const STEPS = 60;
const LEASE_MS = 300;
const RENEWED_MS = 2100;

/** One promise of a served participant; throws Broken where it is not kept. */
export type Promised = readonly [name: string, check: (suspect: Suspect) => Promise<void>];

/** What environments and agents promise alike, in the order in which to repair it. */
export const PROMISES: readonly Promised[] = [
  ["says hello with a spec and its hash", greeting],
  ["refuses another version and another id", strangers],
  ["opens a lease only for the spec that it named", otherSpec],
  ["gives leases within the bounds that it named", bounds],
  ["shows what the spec declares", async (suspect) => void (await runOf(suspect, 1, 4, STEPS))],
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

async function bounds(suspect: Suspect): Promise<void> {
  const probe = await Probe.greet(suspect);
  const { maxBatch, maxLeaseMs } = probe.welcome;
  const opening = probe.opening(keysFrom(1, 1));
  if (maxLeaseMs < SESSION_LIMITS.leaseMs) {
    const reply = await probe.ask({ ...opening, leaseMs: maxLeaseMs + 1 });
    requireRefusal(`lease_ms of ${maxLeaseMs + 1}`, reply, "LEASE");
  }
  if (maxBatch >= SESSION_LIMITS.subjects) return;
  const reply = await probe.ask({ ...opening, keys: keysFrom(1, maxBatch + 1) });
  requireRefusal(`${maxBatch + 1} subjects`, reply, "BATCH", "FULL");
}

async function sameKeys(suspect: Suspect): Promise<void> {
  const [one, other] = [await runOf(suspect, 11, 4, STEPS), await runOf(suspect, 11, 4, STEPS)];
  requireRun("two runs of the same keys", one, other);
}

async function otherKeys(suspect: Suspect): Promise<void> {
  const [one, other] = [await runOf(suspect, 11, 4, STEPS), await runOf(suspect, 5001, 4, STEPS)];
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
  const { asks, shows } = many.side;
  const run = await drive(many, 3, 4 * STEPS);
  for (const [step, turn] of run.turns.entries()) {
    const wanted = rowOf(run.frames[step] as Frame, shows, 2);
    const frame = await single.take(rowOf(turn, asks, 2));
    const what = `step ${step}: the third of three subjects runs otherwise than alone`;
    requireEqual(what, frame, wanted, Object.keys(shows));
  }
  await Promise.all([many.close(), single.close()]);
}

async function someSubjects(suspect: Suspect): Promise<void> {
  const probe = await Probe.open(suspect, keysFrom(31, 2));
  const { asks, shows } = probe.side;
  const run = await runOf(suspect, 31, 2, 1);
  const [first, turn] = run.turns as [Turn, Turn];
  await probe.take(first);
  for (const row of [1, 0]) {
    const part = { ...rowOf(turn, asks, row), subjects: Uint32Array.of(row) };
    const frame = await probe.take(part);
    const wanted = rowOf(run.frames[1] as Frame, shows, row);
    requireEqual(`subject ${row}, stepped by itself`, frame, wanted, Object.keys(shows));
  }
  const beyond = { ...rowOf(turn, asks, 1), subjects: Uint32Array.of(2) };
  requireRefusal("subject 2 of a lease of 2", await probe.ask(beyond), "SUBJECTS");
  await probe.close();
}

async function resend(suspect: Suspect): Promise<void> {
  const probe = await Probe.open(suspect, keysFrom(41, 3));
  const reference = await runOf(suspect, 41, 3, STEPS);
  for (const [step, turn] of reference.turns.entries()) {
    const bytes = probe.bytes(turn, probe.sequence + 1);
    const first = await probe.send(bytes);
    const again = await probe.send(bytes);
    if (Buffer.compare(first, again) !== 0) {
      throw new Broken(`number ${probe.sequence + 1} sent again: the bytes of the reply differ`);
    }
    const frame = await probe.take(turn);
    requireEqual(`step ${step} with resends`, frame, reference.frames[step] ?? frame);
  }
  await probe.close();
}

async function outOfSequence(suspect: Suspect): Promise<void> {
  const probe = await Probe.open(suspect, keysFrom(51, 1));
  const run = await drive(probe, 1, 1);
  const turn = probe.side.next(run) ?? probe.side.begin(1);
  for (const sequence of [1, probe.sequence - 1, probe.sequence + 2]) {
    const what = `number ${sequence} after ${probe.sequence}`;
    requireRefusal(what, await probe.say(turn, sequence), "SEQUENCE");
  }
  await go(probe, run, turn);
  await probe.close();
}

async function wrongAction(suspect: Suspect): Promise<void> {
  const probe = await Probe.open(suspect, keysFrom(61, 2));
  const reference = await runOf(suspect, 61, 2, 20);
  const run = await drive(probe, 2, 0);
  const wrong = await probe.ask(probe.side.wrong(run));
  requireRefusal("an action that there is not", wrong, "ACTION");
  await goOn(probe, run, 20);
  requireRun("after a refusal", run, reference);
  await probe.close();
}

async function damaged(suspect: Suspect): Promise<void> {
  const probe = await Probe.open(suspect, keysFrom(71, 1));
  const good = probe.bytes(probe.side.begin(1), 2);
  const flipped = Uint8Array.from(good);
  flipped[flipped.length - 1] = (flipped[flipped.length - 1] ?? 0) ^ 1;
  for (const bytes of [new Uint8Array(0), good.subarray(0, 11), flipped, new Uint8Array(4000)]) {
    requireRefusal(`${bytes.length} damaged bytes`, read(await probe.send(bytes)), "MALFORMED");
  }
  await probe.take(probe.side.begin(1));
  await probe.close();
}

async function restored(suspect: Suspect): Promise<void> {
  const probe = await Probe.open(suspect, keysFrom(81, 3));
  const run = await drive(probe, 3, 30);
  const taken = due(await probe.ask({ kind: "snapshot", subjects: ALL }), "snapshots");
  const before = run.frames.length;
  await goOn(probe, run, 30);
  const other = await Probe.open(suspect, keysFrom(901, 3));
  await drive(other, 3, 7);
  const { lengths, states } = taken;
  await other.tell({ kind: "restore", subjects: ALL, lengths, states });
  for (const [step, turn] of run.turns.entries()) {
    if (step < before) continue;
    const frame = await other.take(turn);
    requireEqual(`step ${step - before + 1} after a restore`, frame, run.frames[step] ?? frame);
  }
  await Promise.all([probe.close(), other.close()]);
}

async function damagedSnapshot(suspect: Suspect): Promise<void> {
  const probe = await Probe.open(suspect, keysFrom(91, 1));
  await drive(probe, 1, 5);
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
  requireRefusal("a request after twice the lease", await probe.ask(probe.side.begin(1)), "LEASE");
}

async function renewal(suspect: Suspect): Promise<void> {
  const probe = await Probe.open(suspect, keysFrom(111, 1), RENEWED_MS);
  for (let third = 0; third < 4; third += 1) {
    await sleep(RENEWED_MS / 3);
    due(await probe.say({ kind: "renew" }, 0), "granted");
  }
  await probe.take(probe.side.begin(1));
  await probe.close();
}

async function closing(suspect: Suspect): Promise<void> {
  const probe = await Probe.open(suspect, keysFrom(121, 1));
  due(await probe.close(), "closed");
  due(await probe.close(), "closed");
  requireRefusal("a request after the end", await probe.ask(probe.side.begin(1)), "LEASE");
}

/** Throws Broken unless two runs of the same turns showed the same. */
export function requireRun(what: string, found: Run, wanted: Run): void {
  found.frames.forEach((frame, step) => {
    requireEqual(`${what}, step ${step}`, frame, wanted.frames[step] ?? frame);
  });
}
