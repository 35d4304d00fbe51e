import { randomUUID } from "node:crypto";

import type { Bucket, Clock, Entry } from "@operant/bus";

import { wait } from "./wait.ts";

/** The right to coordinate, for now. */
export interface Leadership {
  /** Counts the takeovers; higher is later. Shown to people, never decided on: the bucket may be wiped. */
  readonly term: number;
  /** Aborted when the lease is lost, or may be. */
  readonly lost: AbortSignal;
  /** Whether it is held now, by the clock: right even before a process that stood still hears of `lost`. */
  readonly held: boolean;
  /** Gives it up, so that a standby need not wait. */
  release(): Promise<void>;
}

export interface LeadershipOptions {
  readonly bucket: Bucket;
  /** What is led: a key of the bucket. */
  readonly key: string;
  /** Name of this candidate. */
  readonly owner: string;
  /** Whether the candidate of a name has surely ended, so that its lease need not be waited for. */
  readonly hasEnded?: (owner: string) => boolean;
  /** Told once for each holder that is waited for. */
  readonly onWait?: (owner: string) => void;
  readonly clock: Clock;
  /** Time after which a lease that is not renewed is free, ms; the same for all candidates. */
  readonly leaseMs: number;
  /** Ends the wait. */
  readonly signal: AbortSignal;
}

/** What a lease says of its holder. */
interface Claim {
  readonly owner: string;
  readonly term: number;
  /** Random: tells two lives of one owner apart. */
  readonly token: string;
}

/** Parts of a lease after which its holder renews it, and a candidate looks at it. */
const PARTS = 4;

/**
 * Waits until nobody else leads, then leads. Expiry is a revision that stayed the same for a whole lease
 * by this candidate's own clock, so clocks are never compared; the holder gives up by its own clock
 * before that. A lease lets a standby begin; the dataset's fence keeps two that both believe in it apart.
 *
 * Undefined when `signal` ended the wait. Errors of the bus are waited out.
 */
export async function lead(options: LeadershipOptions): Promise<Leadership | undefined> {
  const { clock, leaseMs, signal } = options;
  let seen: Sight | undefined;
  let waitedFor: string | undefined;
  while (!signal.aborted) {
    const found = await attempt(() => find(options, seen));
    if (found?.kind === "won") return hold(options, found.claim, found.revision, found.atMs);
    if (found !== undefined) seen = found.seen;
    if (seen !== undefined && seen.owner !== waitedFor) options.onWait?.(seen.owner);
    waitedFor = seen?.owner ?? waitedFor;
    await wait(clock, leaseMs / PARTS, signal);
  }
  return undefined;
}

/** A lease of somebody, and since when it has been as it is. */
interface Sight {
  readonly owner: string;
  readonly revision: number;
  readonly sinceMs: number;
}

type Found =
  | {
      readonly kind: "won";
      readonly claim: Claim;
      readonly revision: number;
      readonly atMs: number;
    }
  | {
      readonly kind: "held";
      readonly seen: Sight | undefined;
    };

/** Takes the lease where it is free; else says since when it has been as it is. */
async function find(options: LeadershipOptions, seen: Sight | undefined): Promise<Found> {
  const { bucket, key, owner, clock } = options;
  const entry = await bucket.get(key);
  const atMs = clock.nowMs();
  const before = entry && read(entry.value);
  if (entry !== undefined && before !== undefined) {
    const sight = sightOf(entry.revision, before, seen, atMs);
    if (!isFree(options, sight, atMs)) return { kind: "held", seen: sight };
  }
  const claim = { owner, term: (before?.term ?? 0) + 1, token: randomUUID() };
  const revision =
    entry === undefined
      ? await bucket.create(key, write(claim))
      : await bucket.update(key, write(claim), entry.revision);
  if (revision === undefined) return { kind: "held", seen: undefined };
  return { kind: "won", claim, revision, atMs };
}

function sightOf(revision: number, { owner }: Claim, seen: Sight | undefined, atMs: number): Sight {
  return revision === seen?.revision ? seen : { owner, revision, sinceMs: atMs };
}

function isFree({ leaseMs, hasEnded }: LeadershipOptions, sight: Sight, atMs: number): boolean {
  return atMs - sight.sinceMs >= leaseMs || hasEnded?.(sight.owner) === true;
}

/** Renews until it cannot; a lease counts from before it was asked for. */
function hold(
  { bucket, key, clock, leaseMs }: LeadershipOptions,
  claim: Claim,
  firstRevision: number,
  fromMs: number,
): Leadership {
  const losing = new AbortController();
  let revision = firstRevision;
  let untilMs = 0;
  let expiry = (): void => {};
  let cancelBeat = (): void => {};
  expireAfter(fromMs);

  function expireAfter(askedMs: number): void {
    expiry();
    untilMs = askedMs + leaseMs;
    expiry = clock.schedule(untilMs - clock.nowMs(), lose);
  }

  function lose(): void {
    expiry();
    cancelBeat();
    losing.abort();
  }

  async function renew(): Promise<void> {
    const askedMs = clock.nowMs();
    const renewed =
      (await bucket.update(key, write(claim), revision)) ?? (await recover(await bucket.get(key)));
    if (renewed === undefined) return lose();
    revision = renewed;
    if (!losing.signal.aborted) expireAfter(askedMs);
    return undefined;
  }

  /** Perhaps an earlier renewal was written though its answer never came, or the bucket was wiped. */
  async function recover(entry: Entry | undefined): Promise<number | undefined> {
    if (entry === undefined) return bucket.create(key, write(claim));
    if (read(entry.value).token !== claim.token) return undefined;
    return bucket.update(key, write(claim), entry.revision);
  }

  async function beat(): Promise<void> {
    await attempt(renew);
    if (!losing.signal.aborted) scheduleBeat();
  }

  function scheduleBeat(): void {
    cancelBeat = clock.schedule(leaseMs / PARTS, () => void beat());
  }

  scheduleBeat();
  return {
    term: claim.term,
    lost: losing.signal,
    get held() {
      return !losing.signal.aborted && clock.nowMs() < untilMs;
    },
    async release() {
      if (losing.signal.aborted) return;
      lose();
      // Only one's own: an entry of somebody else has another revision.
      await attempt(() => bucket.delete(key, revision));
    },
  };
}

/** Undefined where the bus failed. */
async function attempt<T>(act: () => Promise<T>): Promise<T | undefined> {
  try {
    return await act();
  } catch {
    return undefined;
  }
}

function write(claim: Claim): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(claim));
}

/** A claim that cannot be read has no term. */
function read(value: Uint8Array): Claim {
  try {
    const text = new TextDecoder().decode(value);
    const { owner = "", term, token = "" } = JSON.parse(text) as Partial<Claim>;
    return { owner, term: typeof term === "number" ? term : 0, token };
  } catch {
    return { owner: "", term: 0, token: "" };
  }
}
