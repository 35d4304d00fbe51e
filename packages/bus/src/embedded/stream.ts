import type { Clock } from "../clock.ts";
import type { Delivery, QueueOptions, SetAside, Stored } from "../contract.ts";

/** One message that is stored and not yet settled. */
interface Job {
  readonly sequence: number;
  readonly data: Uint8Array;
  deliveries: number;
  /** Number of the delivery that holds it; 0 while nobody does. */
  holder: number;
  /** Stops the timer that will give it to somebody else, or back from a delay. */
  cancelTimer: () => void;
}

interface Taker {
  readonly credit: number;
  readonly give: (deliveries: Delivery[]) => void;
}

/** A queue as the broker keeps it, shared by every connection. */
export interface Stream {
  readonly options: QueueOptions;
  store(data: Uint8Array, id: string): Stored;
  /** Hands over at most `credit` messages at once, or calls `give` when the first arrives. */
  take(credit: number): Delivery[];
  wait(taker: Taker): () => void;
  pending(): number;
  purge(): void;
  setAside(limit: number): SetAside[];
  /** Takes a message off the list of those set aside. */
  forget(sequence: number): void;
}

// How many messages that nobody is given any more are kept for listing.
const SET_ASIDE_KEPT = 1000;

/**
 * Creates a queue with acknowledgement wait and a window of remembered ids. As on a real server,
 * an ack does not free its id, a late ack is accepted, and redeliveries go before new messages.
 */
export function createStream(options: QueueOptions, windowMs: number, clock: Clock): Stream {
  const remembered = new Map<string, { readonly sequence: number; readonly untilMs: number }>();
  const jobs = new Set<Job>();
  const fresh = createLine();
  const returned = createLine();
  const takers: Taker[] = [];
  const aside: SetAside[] = [];
  let sequence = 0;
  let holder = 0;

  function forgetIds(): void {
    for (const [id, { untilMs }] of remembered) {
      if (untilMs > clock.nowMs()) return;
      remembered.delete(id);
    }
  }

  function store(data: Uint8Array, id: string): Stored {
    forgetIds();
    const known = remembered.get(id);
    if (known !== undefined) return { kind: "duplicate", sequence: known.sequence };
    sequence += 1;
    remembered.set(id, { sequence, untilMs: clock.nowMs() + windowMs });
    const job = {
      sequence,
      data: Uint8Array.from(data),
      deliveries: 0,
      holder: 0,
      cancelTimer: ignore,
    };
    jobs.add(job);
    fresh.push(job);
    serve();
    return { kind: "stored", sequence };
  }

  function serve(): void {
    while (takers.length > 0) {
      const given = take(takers[0]?.credit ?? 0);
      if (given.length === 0) return;
      takers.shift()?.give(given);
    }
  }

  function take(credit: number): Delivery[] {
    const given: Delivery[] = [];
    while (given.length < credit) {
      const job = returned.shift() ?? fresh.shift();
      if (job === undefined) break;
      // What was settled late, or purged, while it waited in the line is passed over.
      if (jobs.has(job)) given.push(deliver(job));
    }
    return given;
  }

  /** Puts an expired or returned job in line again, unless it had all its deliveries. */
  function giveBack(job: Job, delayMs: number): void {
    job.cancelTimer();
    job.cancelTimer = ignore;
    job.holder = 0;
    if (job.deliveries >= options.maxDeliver) {
      jobs.delete(job);
      putAside(job, { why: "deliveries" });
    } else if (delayMs > 0) {
      job.cancelTimer = clock.schedule(delayMs, () => giveBack(job, 0));
    } else {
      returned.push(job);
      serve();
    }
  }

  function putAside({ sequence, data }: Job, because: Pick<SetAside, "why" | "reason">): void {
    aside.push({ sequence, data, ...because });
    if (aside.length > SET_ASIDE_KEPT) aside.shift();
  }

  function hold(job: Job): void {
    job.cancelTimer();
    job.cancelTimer = clock.schedule(options.ackWaitMs, () => giveBack(job, 0), "background");
  }

  function settle(job: Job): void {
    job.cancelTimer();
    jobs.delete(job);
  }

  function deliver(job: Job): Delivery {
    holder += 1;
    const mine = holder;
    job.deliveries += 1;
    job.holder = mine;
    hold(job);
    const held = (): boolean => jobs.has(job) && job.holder === mine;
    return {
      data: Uint8Array.from(job.data),
      deliveries: job.deliveries,
      working: () => held() && hold(job),
      ack: () => {
        settle(job);
        return Promise.resolve(true);
      },
      nak: (delayMs = 0) => held() && giveBack(job, delayMs),
      term(reason) {
        if (jobs.has(job)) putAside(job, { why: "terminated", reason });
        settle(job);
      },
    };
  }

  return {
    options,
    store,
    take,
    wait(taker) {
      takers.push(taker);
      return () => {
        const place = takers.indexOf(taker);
        if (place >= 0) takers.splice(place, 1);
      };
    },
    pending: () => jobs.size,
    forget(sequence) {
      const at = aside.findIndex((one) => one.sequence === sequence);
      if (at >= 0) aside.splice(at, 1);
    },
    setAside: (limit) =>
      aside.slice(0, limit).map((one) => ({ ...one, data: Uint8Array.from(one.data) })),
    purge() {
      for (const job of jobs) settle(job);
      aside.length = 0;
    },
  };
}

function ignore(): void {}

/** A first-in first-out line whose `shift` does not move the rest. */
function createLine(): { push(job: Job): void; shift(): Job | undefined } {
  let jobs: (Job | undefined)[] = [];
  let head = 0;
  return {
    push: (job) => void jobs.push(job),
    shift() {
      const job = jobs[head];
      if (job === undefined) return undefined;
      jobs[head] = undefined;
      head += 1;
      if (head > 1024 && head * 2 > jobs.length) {
        jobs = jobs.slice(head);
        head = 0;
      }
      return job;
    },
  };
}
