import type { KV } from "nats";

import type { Bucket, BucketOptions, Entry } from "../contract.ts";
import { checkKey, checkValue } from "../names.ts";
import { asBusError, failureOf } from "./failure.ts";
import type { Link } from "./link.ts";
import { checkOpen } from "./link.ts";
import { watchBucket } from "./watch.ts";

/** Opens a key-value bucket, made where it does not exist, and again where the server lost it. */
export async function openBucket(
  link: Link,
  name: string,
  options: BucketOptions = {},
): Promise<Bucket> {
  let opened: Promise<KV> | undefined;

  function open(): Promise<KV> {
    opened ??= link.jetstream.views.kv(name, {
      history: 1,
      replicas: link.limits.replicas,
      ...(options.maxAgeMs === undefined ? {} : { ttl: options.maxAgeMs }),
    });
    return opened;
  }

  /** Runs `work`, once more on a fresh handle when nobody answered: the store may have been wiped. */
  async function attempt<T>(doing: string, work: (kv: KV) => Promise<T>): Promise<T> {
    checkOpen(link);
    for (let last = false; ; last = true) {
      try {
        return await work(await open());
      } catch (error) {
        opened = undefined;
        const failure = failureOf(error);
        if (last || (failure !== "unavailable" && failure !== "absent")) {
          throw asBusError(error, `bucket ${name}: ${doing}`);
        }
      }
    }
  }

  /** Undefined instead of an error when somebody else was first. */
  function swap(doing: string, work: (kv: KV) => Promise<number>): Promise<number | undefined> {
    return attempt(doing, async (kv) => {
      try {
        return await work(kv);
      } catch (error) {
        if (failureOf(error) === "conflict") return undefined;
        throw error;
      }
    });
  }

  async function get(key: string): Promise<Entry | undefined> {
    checkKey(key);
    return attempt(`get ${key}`, async (kv) => {
      const entry = await kv.get(key);
      if (entry === null || entry.operation !== "PUT") return undefined;
      return { key, value: entry.value, revision: entry.revision };
    });
  }

  await attempt("open", async () => {});

  return {
    get,
    async create(key, value) {
      checkValue(key, value, link.maxPayload());
      return swap(`create ${key}`, (kv) => kv.create(key, value));
    },
    async update(key, value, revision) {
      checkValue(key, value, link.maxPayload());
      // Revision 0 would create.
      if (!(revision > 0)) return undefined;
      return swap(`update ${key}`, (kv) => kv.update(key, value, revision));
    },
    async delete(key) {
      checkKey(key);
      // Without this an absent key would be remembered as deleted.
      if ((await get(key)) === undefined) return;
      await attempt(`delete ${key}`, (kv) => kv.purge(key));
    },
    async keys() {
      return attempt("keys", async (kv) => {
        const keys: string[] = [];
        for await (const key of await kv.keys()) keys.push(key);
        return keys;
      });
    },
    watch(signal) {
      checkOpen(link);
      return watchBucket(link, open, () => (opened = undefined), signal);
    },
  };
}
