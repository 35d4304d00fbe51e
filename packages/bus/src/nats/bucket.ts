import type { KV } from "nats";

import type { Bucket, BucketOptions, Entry } from "../contract.ts";
import { BusError } from "../errors.ts";
import { checkKey, checkValue } from "../names.ts";
import { attempt } from "./attempt.ts";
import { failureOf } from "./failure.ts";
import type { Link } from "./link.ts";
import { checkOpen } from "./link.ts";
import { watchBucket } from "./watch.ts";

const TRIES = 4;

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

  function run<T>(doing: string, repeatable: boolean, work: (kv: KV) => Promise<T>): Promise<T> {
    const failed = (): void => {
      opened = undefined;
    };
    const what = { doing: `bucket ${name}: ${doing}`, repeatable, failed };
    return attempt(link, what, () => open().then(work));
  }

  /** Undefined instead of an error when somebody else was first. */
  async function swap(
    key: string,
    value: Uint8Array,
    revision: number,
  ): Promise<number | undefined> {
    const write = (kv: KV): Promise<number> =>
      revision === 0 ? kv.create(key, value) : kv.update(key, value, revision);
    for (let tried = 1; ; tried += 1) {
      try {
        return await run(`write ${key}`, false, (kv) => unlessLost(write(kv)));
      } catch (error) {
        if (tried === TRIES || failureOf(causeOf(error)) !== "unknown") throw error;
      }
      // Whether it was written is unknown: the entry itself tells.
      const present = await get(key);
      if (present !== undefined && present.revision > revision) {
        return same(present.value, value) ? present.revision : undefined;
      }
    }
  }

  async function get(key: string): Promise<Entry | undefined> {
    checkKey(key);
    return run(`get ${key}`, true, async (kv) => {
      const entry = await kv.get(key);
      if (entry === null || entry.operation !== "PUT") return undefined;
      return { key, value: entry.value, revision: entry.revision };
    });
  }

  await run("open", true, async () => {});

  return {
    get,
    async create(key, value) {
      checkValue(key, value, link.maxPayload());
      return swap(key, value, 0);
    },
    async update(key, value, revision) {
      checkValue(key, value, link.maxPayload());
      return revision > 0 ? swap(key, value, revision) : undefined;
    },
    async delete(key, revision) {
      checkKey(key);
      const only = revision === undefined ? {} : { previousSeq: revision };
      // Without this an absent key would be remembered as deleted.
      if (revision === undefined && (await get(key)) === undefined) return;
      await run(`delete ${key}`, true, (kv) => unlessLost(kv.purge(key, only)));
    },
    async keys() {
      return run("keys", true, async (kv) => {
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

/** Undefined when the compare-and-swap lost. */
async function unlessLost<T>(writing: Promise<T>): Promise<T | undefined> {
  try {
    return await writing;
  } catch (error) {
    if (failureOf(error) === "conflict") return undefined;
    throw error;
  }
}

function causeOf(error: unknown): unknown {
  return error instanceof BusError && error.code === "OPERANT_BUS_TIMEOUT" ? error.cause : error;
}

function same(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
