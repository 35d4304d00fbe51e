import type { ObjectStore as NatsObjects } from "nats";

import type { ObjectStore } from "../contract.ts";
import { BusError } from "../errors.ts";
import { checkKey } from "../names.ts";
import { asBusError, failureOf } from "./failure.ts";
import type { Link } from "./link.ts";
import { checkOpen } from "./link.ts";

const TRIES = 3;
// How long moving one object may take before the attempt counts as lost.
const ATTEMPT_MS = 30_000;

/** Opens an object store, made where it does not exist, and again where the server lost it. */
export async function openObjects(link: Link, name: string): Promise<ObjectStore> {
  let opened: Promise<NatsObjects> | undefined;

  function open(): Promise<NatsObjects> {
    // The client copies its options into the stream's configuration, where servers from 2.12 on refuse
    // the field "replicas". Inherited, it is read but not copied.
    const options = Object.create({ replicas: link.limits.replicas }) as object;
    opened ??= link.jetstream.views.os(name, options);
    return opened;
  }

  /** Objects are immutable bytes, so that every step may be repeated. */
  async function attempt<T>(doing: string, work: (store: NatsObjects) => Promise<T>): Promise<T> {
    for (let tried = 1; ; tried += 1) {
      checkOpen(link);
      await link.connected(ATTEMPT_MS);
      try {
        return await inTime(link, link.unlessInterrupted(open().then(work)));
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

  await attempt("open", async () => {});

  return {
    async put(key, data) {
      checkKey(key);
      await attempt(`put ${key}`, (store) => store.putBlob({ name: key }, data));
    },
    async get(key) {
      checkKey(key);
      return attempt(`get ${key}`, async (store) => (await store.getBlob(key)) ?? undefined);
    },
    async delete(key) {
      checkKey(key);
      await attempt(`delete ${key}`, async (store) => {
        const info = await store.info(key);
        if (info !== null && !info.deleted) await store.delete(key);
      });
    },
    async list() {
      return attempt("list", async (store) => {
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
