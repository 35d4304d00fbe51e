import type { ServiceBus } from "@operant/bus";

/** A broker under test: connections to it, and a way to let its time pass. */
export interface BusHarness {
  connect(): Promise<ServiceBus>;
  /** Lets at least `ms` pass for the broker: a manual clock advances, a real server waits. */
  elapse(ms: number): Promise<void>;
  close(): Promise<void>;
}

/** What a case works with: two connections to one broker. */
export interface Pair {
  one: ServiceBus;
  two: ServiceBus;
  harness: BusHarness;
}

/** Encodes a short text as a payload. */
export function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Reads a payload as text. */
export function text(data: Uint8Array | undefined): string | undefined {
  return data && new TextDecoder().decode(data);
}
