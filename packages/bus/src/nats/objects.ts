import type { ObjectStore as NatsObjects } from "nats";

import type { ObjectStore } from "../contract.ts";
import { BusError } from "../errors.ts";
import { checkKey } from "../names.ts";
import { asBusError, failureOf } from "./failure.ts";
import type { Link } from "./link.ts";
import { checkOpen } from "./link.ts";
import { getSmall, isSmall, putSmall } from "./small-object.ts";

const TRIES = 3;
// How long moving one object may take before the attempt counts as lost.
const ATTEMPT_MS = 30_000;

/**
 * Gives an object store, which is made where it does not exist, and again where the server lost it.
 * Nothing is asked of the server before the first use: far from it every exchange counts.
 */
export function openObjects(link: Link, name: string): ObjectStore {
  let opened: Promise<NatsObjects> | undefined;

  function open(): Promise<NatsObjects> {
    // The client copies its options into the stream's configuration, where servers from 2.12 on refuse
    // the field "replicas". Inherited, it is read but not copied.
    const options = Object.create({ replicas: link.limits.replicas }) as object;
    opened ??= link.jetstream.views.os(name, options);
    return opened;
  }

  /** Objects are immutable bytes, so that every step may be repeated. */
  async function attempt<T>(doing: string, work: (tried: number) => Promise<T>): Promise<T> {
    for (let tried = 1; ; tried += 1) {
      checkOpen(link);
      await link.connected(ATTEMPT_MS);
      try {
        return await inTime(link, link.unlessInterrupted(work(tried)));
      } catch (error) {
        opened = undefined;
        const failure = failureOf(error);
        if (tried === TRIES || failure === "closed" || failure === "forbidden") {
          throw asBusError(error, `objects ${name}: ${doing}`);
        }
        await link.pause(100);
      }
    }
  }

  async function put(key: string, data: Uint8Array, tried: number): Promise<void> {
    if (!isSmall(data, link)) {
      const store = await open();
      await store.putBlob({ name: key }, data);
      return;
    }
    // At first as if the store were there, which it nearly always is.
    if (tried > 1) await open();
    await putSmall(link, name, key, data);
  }

  async function get(key: string): Promise<Uint8Array | undefined> {
    const small = await getSmall(link, name, key);
    if (small !== "elsewhere") return small;
    const store = await open();
    return (await store.getBlob(key)) ?? undefined;
  }

  return {
    async put(key, data) {
      checkKey(key);
      await attempt(`put ${key}`, (tried) => put(key, data, tried));
    },
    async get(key) {
      checkKey(key);
      return attempt(`get ${key}`, () => get(key));
    },
    async delete(key) {
      checkKey(key);
      await attempt(`delete ${key}`, async () => {
        const store = await open();
        const info = await store.info(key);
        if (info !== null && !info.deleted) await store.delete(key);
      });
    },
    async list() {
      return attempt("list", async () => {
        const store = await open();
        const infos = await store.list();
        return infos.filter(({ deleted }) => !deleted).map((info) => info.name);
      });
    },
  };
}

/** Rejects when `work` takes too long, since the client's readers may wait for ever on a lost server. */
function inTime<T>(link: Link, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const late = new BusError("OPERANT_BUS_TIMEOUT", "moving an object took too long; try again");
    const cancel = link.clock.schedule(ATTEMPT_MS, () => reject(late));
    work.then(resolve, reject).finally(cancel);
  });
}
