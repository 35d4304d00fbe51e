import { randomUUID } from "node:crypto";

import type { Bucket, Clock, Entry } from "@operant/bus";
import type { Block, Fence } from "@operant/protocol";
import { toHex } from "@operant/protocol";

import type { Lease, LeaseKeeper } from "./lease.ts";

export interface BucketLeasesOptions {
  readonly bucket: Bucket;
  readonly clock: Clock;
  /** Time after which a lease that is not renewed is free, ms; the same for all nodes. */
  readonly leaseMs: number;
}

/** What an entry says of its holder. */
interface Claim {
  /** Random: tells two lives of one node apart. */
  readonly token: string;
  readonly attempt: number;
  readonly takeover: number;
}

/** When a revision was first seen. */
interface Sight {
  readonly revision: number;
  readonly sinceMs: number;
}

const MOST_SIGHTS = 10_000;

/**
 * Leases in a bucket that all nodes share: one node computes a block at a time. A lease is free when its
 * revision stayed the same for a whole lease by this node's own clock; whoever takes it over raises
 * the fence. A wiped bucket, or one that admits two, costs a second run, never truth.
 *
 * A block that is delivered for the first time is nobody else's until its acknowledgement wait, a whole
 * lease, is over: its entry is written by the first renewal, and most blocks end before that. Whoever is
 * given it again looks for an entry first and, where there is none, raises the fence by the deliveries.
 */
export function bucketLeases({ bucket, clock, leaseMs }: BucketLeasesOptions): LeaseKeeper {
  const token = randomUUID();
  const sights = new Map<string, Sight>();

  /** Whether nobody can hold an entry any more, as far as this node has seen. */
  function isFree(key: string, entry: Entry, held: Claim, attempt: number): boolean {
    // A later attempt was fenced in the log: the older one can commit nothing.
    if (held.attempt !== attempt) return held.attempt < attempt;
    if (held.token === token) return false;
    const seen = sights.get(key);
    if (seen?.revision === entry.revision) return clock.nowMs() - seen.sinceMs >= leaseMs;
    if (sights.size >= MOST_SIGHTS) sights.clear();
    sights.set(key, { revision: entry.revision, sinceMs: clock.nowMs() });
    return false;
  }

  /** The fence under which a block that somebody has, or had, may be taken over; undefined while it may not. */
  function fenceAfter(key: string, entry: Entry, attempt: number): Fence | undefined {
    const held = readClaim(entry.value);
    if (held !== undefined && !isFree(key, entry, held, attempt)) return undefined;
    return { attempt, takeover: held?.attempt === attempt ? held.takeover + 1 : 0 };
  }

  const leases = { bucket, clock, leaseMs };

  return {
    async hold(block, deliveries) {
      const key = keyOf(block);
      const { attempt } = block;
      const fresh = { token, attempt, takeover: deliveries - 1 };
      const askedMs = clock.nowMs();
      if (deliveries === 1) return leaseOf(leases, key, fresh, undefined, askedMs);
      // Mostly its last holder has left, or ended, before it wrote an entry.
      const created = await bucket.create(key, writeClaim(fresh));
      if (created !== undefined) return leaseOf(leases, key, fresh, created, askedMs);
      const entry = await bucket.get(key);
      const fence = entry && fenceAfter(key, entry, attempt);
      if (entry === undefined || fence === undefined) return undefined;
      const takenMs = clock.nowMs();
      const claim = { token, ...fence };
      const revision = await bucket.update(key, writeClaim(claim), entry.revision);
      if (revision === undefined) return undefined;
      sights.delete(key);
      return leaseOf(leases, key, claim, revision, takenMs);
    },
  };
}

/** A lease that is held; it is lost when it cannot be renewed in time or is somebody else's. */
function leaseOf(
  { bucket, clock, leaseMs }: BucketLeasesOptions,
  key: string,
  claim: Claim,
  firstRevision: number | undefined,
  fromMs: number,
): Lease {
  const losing = new AbortController();
  const value = writeClaim(claim);
  let revision = firstRevision;
  let released = false;
  let renewing = Promise.resolve();
  let expiry = (): void => {};
  expireAfter(fromMs);

  function expireAfter(askedMs: number): void {
    expiry();
    if (released) return;
    const lose = (): void => losing.abort();
    expiry = clock.schedule(askedMs + leaseMs - clock.nowMs(), lose, "background");
  }

  function write(): Promise<number | undefined> {
    return revision === undefined ? bucket.create(key, value) : bucket.update(key, value, revision);
  }

  async function renew(): Promise<void> {
    const askedMs = clock.nowMs();
    const renewed = await write();
    if (losing.signal.aborted) return;
    if (renewed !== undefined) {
      revision = renewed;
      expireAfter(askedMs);
      return;
    }
    const entry = await bucket.get(key);
    if (entry !== undefined && isOurs(entry)) revision = entry.revision;
    else losing.abort();
  }

  /** Whether the next renewal may go on from an entry that this one did not expect. */
  function isOurs(entry: Entry): boolean {
    const held = readClaim(entry.value);
    // Perhaps an earlier renewal was written though its answer never came.
    if (sameClaim(held, claim)) return true;
    // A later attempt was fenced in the log: the older one is in nobody's way.
    return revision === undefined && (held === undefined || held.attempt < claim.attempt);
  }

  return {
    fence: { attempt: claim.attempt, takeover: claim.takeover },
    lost: losing.signal,
    renew() {
      // A bus that fails says nothing; the lease runs out by the clock.
      renewing = renew().catch(() => {});
    },
    async release() {
      released = true;
      expiry();
      await renewing;
      if (losing.signal.aborted || revision === undefined) return;
      try {
        await bucket.delete(key, revision);
      } catch {
        // It runs out by itself.
      }
    },
  };
}

/** One key per range: later attempts of it meet there. */
function keyOf({ study, firstSubject, subjectCount }: Block): string {
  return `${toHex(study).slice(0, 32)}.${firstSubject}-${subjectCount}`;
}

function writeClaim(claim: Claim): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(claim));
}

/** A claim that cannot be read is as good as none. */
function readClaim(value: Uint8Array): Claim | undefined {
  try {
    const claim = JSON.parse(new TextDecoder().decode(value)) as Partial<Claim>;
    const { token, attempt, takeover } = claim;
    if (typeof attempt !== "number" || typeof takeover !== "number") return undefined;
    return { token: String(token), attempt, takeover };
  } catch {
    return undefined;
  }
}

function sameClaim(left: Claim | undefined, right: Claim): boolean {
  return (
    left?.token === right.token &&
    left.attempt === right.attempt &&
    left.takeover === right.takeover
  );
}
