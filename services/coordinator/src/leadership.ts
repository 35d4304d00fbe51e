import { randomUUID } from "node:crypto";

import type { Bucket, Clock } from "@operant/bus";

/** The right to coordinate, for now. */
export interface Leadership {
  /** Counts the takeovers; higher is later. Shown to people, never decided on: the bucket may be wiped. */
  readonly term: number;
  /** Aborted when the lease is lost, or may be. */
  readonly lost: AbortSignal;
  /** Gives it up, so that a standby need not wait. */
  release(): Promise<void>;
}

export interface LeadershipOptions {
  readonly bucket: Bucket;
  /** What is led: a key of the bucket. */
  readonly key: string;
  /** Name of this candidate, for people. */
  readonly owner: string;
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
  let seen: { readonly revision: number; readonly sinceMs: number } | undefined;
  while (!signal.aborted) {
    const found = await attempt(() => find(options, seen));
    if (found?.kind === "won") return hold(options, found.claim, found.revision, found.atMs);
    if (found !== undefined) seen = found.seen;
    await wait(clock, leaseMs / PARTS, signal);
  }
  return undefined;
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
      readonly seen: { readonly revision: number; readonly sinceMs: number } | undefined;
    };

/** Takes the lease where it is free; else says since when it has been as it is. */
async function find(
  { bucket, key, owner, clock, leaseMs }: LeadershipOptions,
  seen: { readonly revision: number; readonly sinceMs: number } | undefined,
): Promise<Found> {
  const entry = await bucket.get(key);
  const atMs = clock.nowMs();
  if (entry !== undefined && entry.revision !== seen?.revision) {
    return { kind: "held", seen: { revision: entry.revision, sinceMs: atMs } };
  }
  if (entry !== undefined && seen !== undefined && atMs - seen.sinceMs < leaseMs) {
    return { kind: "held", seen };
  }
  const term = entry === undefined ? 1 : read(entry.value).term + 1;
  const claim = { owner, term, token: randomUUID() };
  const revision =
    entry === undefined
      ? await bucket.create(key, write(claim))
      : await bucket.update(key, write(claim), entry.revision);
  if (revision === undefined) return { kind: "held", seen: undefined };
  return { kind: "won", claim, revision, atMs };
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
  let expiry = (): void => {};
  let cancelBeat = (): void => {};
  expireAfter(fromMs);

  function expireAfter(askedMs: number): void {
    expiry();
    expiry = clock.schedule(askedMs + leaseMs - clock.nowMs(), lose);
  }

  function lose(): void {
    expiry();
    cancelBeat();
    losing.abort();
  }

  async function renew(): Promise<void> {
    const askedMs = clock.nowMs();
    const renewed = await bucket.update(key, write(claim), revision);
    if (renewed === undefined) {
      // Perhaps an earlier renewal was written though its answer never came.
      const entry = await bucket.get(key);
      if (entry === undefined || read(entry.value).token !== claim.token) return lose();
      revision = entry.revision;
    } else {
      revision = renewed;
      if (!losing.signal.aborted) expireAfter(askedMs);
    }
    return undefined;
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
    async release() {
      if (losing.signal.aborted) return;
      lose();
      // Only one's own: an entry of somebody else has another revision.
      await attempt(async () => {
        const mine = await bucket.update(key, write(claim), revision);
        if (mine !== undefined) await bucket.delete(key);
      });
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

function wait(clock: Clock, ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      cancel();
      signal.removeEventListener("abort", end);
      resolve();
    };
    const cancel = clock.schedule(ms, end);
    signal.addEventListener("abort", end);
    if (signal.aborted) end();
  });
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
