// Objects that fit one message, in the client's own format: a message of metadata and one of bytes. The
// client takes three round trips and more for each; here a name alone tells both subjects, so that both
// messages are sent, or asked for, at once.
import { createHash } from "node:crypto";

import type { StoredMsg } from "nats";
import { headers } from "nats";

import { failureOf } from "./failure.ts";
import type { Link } from "./link.ts";

// As the client splits objects.
const CHUNK_BYTES = 128 * 1024;

/** The client's metadata of an object, as far as it is read here. */
interface Metadata {
  readonly nuid: string;
  readonly digest: string;
  readonly deleted?: boolean;
}

/** Whether an object is stored in one message; a reader gets it as base64, so half a payload must do. */
export function isSmall(data: Uint8Array, link: Link): boolean {
  return data.length > 0 && data.length <= Math.min(CHUNK_BYTES, link.maxPayload() / 2);
}

/** Stores both messages in one exchange; each replaces what was there. Throws what the client throws. */
export async function putSmall(
  link: Link,
  store: string,
  name: string,
  data: Uint8Array,
): Promise<void> {
  const metadata = {
    bucket: store,
    name,
    nuid: chunkOf(name),
    size: data.length,
    chunks: 1,
    digest: digestOf(data),
    mtime: new Date().toISOString(),
    deleted: false,
    options: { max_chunk_size: CHUNK_BYTES },
  };
  const { bytes, about } = subjectsOf(store, name);
  await Promise.all([
    publishLast(link, bytes, data),
    publishLast(link, about, new TextEncoder().encode(JSON.stringify(metadata))),
  ]);
}

/**
 * Fetches an object in one exchange: undefined where there is none, or not all of it; "elsewhere" where
 * its bytes are not in the one message that its name tells.
 */
export async function getSmall(
  link: Link,
  store: string,
  name: string,
): Promise<Uint8Array | undefined | "elsewhere"> {
  const { bytes, about } = subjectsOf(store, name);
  const [chunk, described] = await Promise.all([
    lastOf(link, store, bytes),
    lastOf(link, store, about),
  ]);
  if (described === undefined) return undefined;
  const { nuid, digest, deleted } = described.json<Metadata>();
  if (deleted) return undefined;
  if (nuid !== chunkOf(name)) return "elsewhere";
  return chunk !== undefined && digestOf(chunk.data) === digest ? chunk.data : undefined;
}

function subjectsOf(store: string, name: string) {
  const encoded = padded(Buffer.from(name, "utf8"));
  return { bytes: `$O.${store}.C.${chunkOf(name)}`, about: `$O.${store}.M.${encoded}` };
}

/** The id of the one chunk. The client draws its own, and finds this one in the metadata. */
function chunkOf(name: string): string {
  return createHash("sha256").update(name, "utf8").digest("hex").slice(0, 32);
}

function digestOf(data: Uint8Array): string {
  return `SHA-256=${padded(createHash("sha256").update(data).digest())}`;
}

/** Base64 for URLs, with the padding that the format asks for. */
function padded(data: Buffer): string {
  return data.toString("base64").replaceAll("+", "-").replaceAll("/", "_");
}

/** Publishes what takes the place of all that was stored on the subject. */
async function publishLast(link: Link, subject: string, data: Uint8Array): Promise<void> {
  const only = headers();
  only.set("Nats-Rollup", "sub");
  await link.jetstream.publish(subject, data, { headers: only });
}

/** Undefined where nothing is stored on the subject, or the store does not exist. */
async function lastOf(link: Link, store: string, subject: string): Promise<StoredMsg | undefined> {
  try {
    return await link.manager.streams.getMessage(`OBJ_${store}`, { last_by_subj: subject });
  } catch (error) {
    if (failureOf(error) === "absent") return undefined;
    throw error;
  }
}
