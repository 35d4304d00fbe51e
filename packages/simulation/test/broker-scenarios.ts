import type { Bus, Delivery, Queue, Stored } from "@operant/bus";

import type { Scenario, World } from "./broker-world.ts";

const ACK_WAIT_MS = 2500;
/** A pull as the bus makes it ends by itself: one that is left early takes a delivery off the count. */
const LOOK_MS = 1100;
const OPTIONS = { ackWaitMs: ACK_WAIT_MS, maxDeliver: 3 };
const MOST_HELD = 20_000;

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const text = (data: Uint8Array): string => new TextDecoder().decode(data);

function open(bus: Bus, options = OPTIONS): Promise<Queue> {
  return bus.queue("scenario", options);
}

function stored(outcome: Stored): string {
  return outcome.kind === "unknown" ? "unknown" : `${outcome.kind} ${outcome.sequence}`;
}

function taken(deliveries: readonly Delivery[]): string {
  const all = deliveries.map((one) => `${text(one.data)} for the ${one.deliveries}. time`);
  return all.length === 0 ? "nothing" : all.join(", ");
}

async function publish(queue: Queue, names: readonly string[]): Promise<string[]> {
  const outcomes: string[] = [];
  for (const name of names) outcomes.push(stored(await queue.publish(bytes(name), name)));
  return outcomes;
}

/** Takes the first message there is. */
async function first(queue: Queue): Promise<Delivery> {
  const [delivery] = await queue.take(1, 4000);
  if (delivery === undefined) throw new Error("no message came");
  return delivery;
}

/** Takes and settles what there is. */
async function takenAll(queue: Queue): Promise<string[]> {
  const all: string[] = [];
  for (let empty = 0; empty < 2;) {
    const came = await queue.take(3, LOOK_MS);
    empty += came.length === 0 ? 1 : 0;
    for (const delivery of came) {
      all.push(taken([delivery]));
      await delivery.ack();
    }
  }
  return all;
}

/** Opens the queue on both connections. */
async function pair({ one, two }: World): Promise<[Queue, Queue]> {
  return [await open(one), await open(two)];
}

/** What the bus is asked to do, step by step; each line of the trace is an answer. */
export const SCENARIOS: Readonly<Record<string, Scenario>> = {
  "an id is stored once, acknowledged or not": async ({ one }) => {
    const queue = await open(one);
    const trace = await publish(queue, ["a", "a", "b"]);
    await (await first(queue)).ack();
    return [...trace, ...(await publish(queue, ["a", "c"])), String(await queue.pending())];
  },

  "takers share, oldest first, no more than their credit": async (world) => {
    const [one, two] = await pair(world);
    await publish(one, ["a", "b", "c"]);
    const trace = [taken(await one.take(2, LOOK_MS)), taken(await two.take(2, LOOK_MS))];
    return [...trace, taken(await one.take(2, LOOK_MS)), String(await two.pending())];
  },

  "a message that is not settled comes again, to somebody else": async (world) => {
    const [one, two] = await pair(world);
    await publish(one, ["a"]);
    const trace = [taken(await one.take(1, LOOK_MS)), taken(await two.take(1, LOOK_MS))];
    await world.elapse(ACK_WAIT_MS);
    const again = await two.take(1, LOOK_MS);
    trace.push(taken(again), String(await again[0]?.ack()));
    await world.elapse(ACK_WAIT_MS);
    return [...trace, taken(await one.take(1, LOOK_MS)), String(await one.pending())];
  },

  "a late acknowledgement settles what another one works on": async (world) => {
    const [one, two] = await pair(world);
    await publish(one, ["a"]);
    const early = await first(one);
    await world.elapse(ACK_WAIT_MS);
    const late = await first(two);
    const trace = [taken([late]), String(await early.ack())];
    await world.elapse(ACK_WAIT_MS);
    return [...trace, taken(await one.take(1, LOOK_MS)), String(await late.ack())];
  },

  "working() keeps it for another wait": async (world) => {
    const [one, two] = await pair(world);
    await publish(one, ["a"]);
    const held = await first(one);
    await world.elapse(ACK_WAIT_MS - 1000);
    held.working();
    await world.elapse(900);
    const trace = [taken(await two.take(1, LOOK_MS))];
    await world.elapse(ACK_WAIT_MS - 900 - LOOK_MS);
    return [...trace, taken(await two.take(1, LOOK_MS))];
  },

  "given back it comes at once, or when it is due": async (world) => {
    const [one, two] = await pair(world);
    await publish(one, ["a"]);
    (await first(one)).nak();
    const again = await first(two);
    const trace = [taken([again])];
    again.nak(2000);
    trace.push(taken(await one.take(1, LOOK_MS)));
    await world.elapse(1000);
    return [...trace, taken(await one.take(1, LOOK_MS))];
  },

  "after its last delivery, or as hopeless, it is set aside and can be requeued": async (world) => {
    const queue = await open(world.one);
    await publish(queue, ["a", "b"]);
    for (let turn = 0; turn < OPTIONS.maxDeliver; turn += 1) {
      for (const one of await queue.take(2, LOOK_MS)) {
        if (text(one.data) === "a") one.nak();
        else if (turn === 0) one.term("hopeless");
      }
    }
    // That a message has had all its deliveries is noticed when somebody asks for more.
    const trace = [taken(await queue.take(1, LOOK_MS))];
    await world.elapse(300);
    const aside = await queue.setAside(10);
    const shown = aside.map(({ data, why, reason }) => `${text(data)} ${why} ${reason ?? ""}`);
    trace.push(...shown.sort());
    const [again] = aside.filter(({ data }) => text(data) === "a");
    if (again !== undefined) trace.push(stored(await queue.requeue(again, "a-again")));
    trace.push(taken(await queue.take(1, LOOK_MS)));
    return [...trace, String((await queue.setAside(10)).length)];
  },

  "a killed broker keeps what it stored, and gives what was held again": async (world) => {
    const [one, two] = await pair(world);
    await publish(one, ["a", "b"]);
    await first(one);
    // A server writes down what it gave out a moment later; killed before that, it counts from 1 again.
    await world.elapse(1000);
    await world.restart();
    await world.elapse(ACK_WAIT_MS);
    const trace = await publish(two, ["b", "c"]);
    return [...trace, ...(await takenAll(two)).sort()];
  },

  "a wiped store has forgotten messages, ids and numbers": async (world) => {
    const [one, two] = await pair(world);
    await publish(one, ["a", "b"]);
    const held = await first(one);
    await world.wipe();
    const trace = [String(await two.pending()), ...(await publish(one, ["b", "b"]))];
    void held.ack();
    await world.elapse(300);
    const again = await first(two);
    trace.push(taken([again]), String(await again.ack()));
    return [...trace, String(await one.pending())];
  },

  "a consumer made anew begins at the first message, settled or not": async (world) => {
    const [one, two] = await pair(world);
    await publish(one, ["a", "b"]);
    await (await first(one)).ack();
    await world.loseConsumer("scenario");
    const trace = [...(await takenAll(two)), ...(await publish(two, ["a", "c"]))];
    return [...trace, taken(await one.take(1, LOOK_MS)), String(await one.pending())];
  },

  "a purged queue is empty, and remembers its ids": async ({ one }) => {
    const queue = await open(one);
    await publish(queue, ["a", "b"]);
    await queue.purge();
    const trace = [String(await queue.pending()), taken(await queue.take(1, LOOK_MS))];
    return [...trace, ...(await publish(queue, ["a", "c"]))];
  },

  "beyond so many unsettled deliveries nobody is given more": async (world) => {
    const queue = await world.one.queue("scenario", { ackWaitMs: 60_000, maxDeliver: 3 });
    for (let start = 0; start <= MOST_HELD; start += 1000) {
      const some = Array.from(
        { length: Math.min(1000, MOST_HELD + 1 - start) },
        (_, i) => start + i,
      );
      await Promise.all(some.map((n) => queue.publish(bytes("x"), String(n))));
    }
    const held: Delivery[] = [];
    for (let turn = 0; turn < 40 && held.length < MOST_HELD; turn += 1) {
      held.push(...(await queue.take(1000, 2000)));
    }
    const trace = [String(held.length), taken(await queue.take(1, 1500))];
    await held[0]?.ack();
    return [...trace, taken(await queue.take(1, 4000))];
  },

  "of two who write a key at its revision one wins": async ({ one, two }) => {
    const [here, there] = [await one.bucket("b"), await two.bucket("b")];
    const created = await here.create("k", bytes("1"));
    const trace = [created, await there.create("k", bytes("2"))].map(known);
    const second = await there.update("k", bytes("2"), created ?? 0);
    trace.push(known(second), known(await here.update("k", bytes("3"), created ?? 0)));
    await here.delete("k", created);
    trace.push(text((await here.get("k"))?.value ?? bytes("absent")));
    await there.delete("k", second);
    trace.push(text((await here.get("k"))?.value ?? bytes("absent")));
    const third = await here.create("k", bytes("4"));
    trace.push(`${(third ?? 0) > (second ?? 0)}`, known(await here.update("x", bytes("1"), 1)));
    return [...trace, (await there.keys()).join()];
  },

  "a watcher sees what is there, every change, and deletions as empty": async ({ one, two }) => {
    const [here, there] = [await one.bucket("b"), await two.bucket("b")];
    const revision = await here.create("a", bytes("1"));
    const watching = new AbortController();
    const trace: string[] = [];
    for await (const entry of there.watch(watching.signal)) {
      trace.push(`${entry.key}=${text(entry.value)}`);
      if (trace.length === 1) await here.update("a", bytes("2"), revision ?? 0);
      if (trace.length === 2) await here.delete("a");
      if (trace.length === 3) watching.abort();
    }
    return trace;
  },

  "wiped buckets and objects are empty, and can be written again": async (world) => {
    const { one, two } = world;
    const [bucket, store] = [await one.bucket("b"), await two.objects("o")];
    const revision = await bucket.create("k", bytes("1"));
    await store.put("m", bytes("module"));
    await world.wipe();
    const gone = [await bucket.get("k"), await store.get("m")];
    const trace = [String(gone.every((one) => one === undefined))];
    trace.push(known(await bucket.update("k", bytes("2"), revision ?? 0)));
    trace.push(`${(await bucket.create("k", bytes("3"))) === revision}`);
    await store.put("m", bytes("again"));
    return [...trace, text((await store.get("m")) ?? bytes("absent"))];
  },

  "a request is answered, or says that nobody listens": async (world) => {
    const { one, two } = world;
    const codeOf = async (work: Promise<Uint8Array>): Promise<string> =>
      work.then(text, (error: { code: string }) => error.code);
    const trace = [await codeOf(one.request("scenario.ask", bytes("?"), 1000))];
    const subscription = two.subscribe("scenario.ask");
    await world.elapse(300);
    const answering = (async (): Promise<void> => {
      for await (const message of subscription)
        if (text(message.data) === "?") message.respond?.(bytes("!"));
    })();
    trace.push(await codeOf(one.request("scenario.ask", bytes("?"), 1000)));
    trace.push(await codeOf(one.request("scenario.ask", bytes("silence"), 500)));
    subscription.stop();
    await answering;
    return trace;
  },
};

function known(revision: number | undefined): string {
  return revision === undefined ? "lost" : "won";
}
