import type { QueueOptions, ServiceOffer } from "./contract.ts";
import { BusError } from "./errors.ts";

const SUBJECT = /^[A-Za-z0-9_-]+(\.[A-Za-z0-9_-]+)*$/;
const NAME = /^[A-Za-z0-9_-]{1,64}$/;
const KEY = /^[A-Za-z0-9_=/-]+(\.[A-Za-z0-9_=/-]+)*$/;

/** Throws unless `subject` is dotted words without wildcards. */
export function checkSubject(subject: string): void {
  check(SUBJECT, "subject", subject, "words of letters, digits, - and _, joined by dots");
}

/** Throws unless `name` can name a queue, bucket or object store. */
export function checkName(name: string): void {
  check(NAME, "name", name, "1 to 64 letters, digits, - and _");
}

const VERSION = /^\d+\.\d+\.\d+(-[A-Za-z0-9.-]+)?$/;

/** Throws unless a service can be offered: its name, version and endpoints. */
export function checkOffer({ name, version, endpoints }: ServiceOffer): void {
  checkName(name);
  check(VERSION, "version", version, "major.minor.patch");
  for (const endpoint of endpoints) {
    checkName(endpoint.name);
    checkSubject(endpoint.subject);
  }
}

/** Throws unless `key` can be a key of a bucket or the name of an object. */
export function checkKey(key: string): void {
  check(KEY, "key", key, "letters, digits, -, _, =, / and inner dots");
}

function check(pattern: RegExp, what: string, value: string, allowed: string): void {
  if (!pattern.test(value) || value.length > 255) {
    const shown = JSON.stringify(value.slice(0, 80));
    throw new BusError("OPERANT_BUS_BAD_NAME", `${what} ${shown} is not allowed; give ${allowed}`);
  }
}

/** Throws unless `data` fits one message. */
export function checkPayload(data: Uint8Array, maxPayload: number): void {
  if (data.length > maxPayload) {
    const problem = `payload of ${data.length} bytes; at most ${maxPayload} fit one message`;
    throw new BusError("OPERANT_BUS_OVERSIZED", `${problem}; split it or use an object store`);
  }
}

const ID = /^[!-~]{1,256}$/;

/** Throws unless `id` can identify a message: 1 to 256 printable ASCII characters without spaces. */
export function checkId(id: string): void {
  if (ID.test(id)) return;
  const text = `the id of a message is ${JSON.stringify(id.slice(0, 80))}`;
  throw new BusError("OPERANT_BUS_BAD_VALUE", `${text}; give 1 to 256 printable characters`);
}

/** Throws unless `credit` is a whole number from 1. */
export function checkCredit(credit: number): void {
  if (Number.isInteger(credit) && credit >= 1) return;
  throw new BusError("OPERANT_BUS_BAD_VALUE", `credit ${credit}; give a whole number from 1`);
}

/** Throws unless `value` can be kept in a bucket under `key`. */
export function checkValue(key: string, value: Uint8Array, maxPayload: number): void {
  checkKey(key);
  checkPayload(value, maxPayload);
  if (value.length > 0) return;
  const text = `the value of ${key} is empty, which means deleted; write at least one byte`;
  throw new BusError("OPERANT_BUS_BAD_VALUE", text);
}

/** Throws unless the acknowledgement wait and the deliveries of a queue are positive. */
export function checkQueueOptions({ ackWaitMs, maxDeliver }: QueueOptions): void {
  if (ackWaitMs > 0 && Number.isInteger(maxDeliver) && maxDeliver >= 1) return;
  const text = `ackWaitMs ${ackWaitMs}, maxDeliver ${maxDeliver}; give a positive time and count`;
  throw new BusError("OPERANT_BUS_BAD_VALUE", text);
}
