import type { Bus, Clock } from "@operant/bus";
import type { Metrics, Probe } from "@operant/telemetry";
import { COLLECTOR } from "@operant/telemetry";

import { repeat } from "./repeat.ts";

const TIMEOUT_MS = 5000;

/** Writes to the broker and reads back, again and again; that a server answers at all proves nothing. */
export function keepCanary(
  bus: Bus,
  metrics: Metrics,
  { clock, everyMs }: { readonly clock: Clock; readonly everyMs: number },
): { readonly last: () => Promise<Probe>; stop(): void } {
  const outcomes = metrics.counter(COLLECTOR.canaries);
  const seconds = metrics.gauge(COLLECTOR.canarySeconds);

  async function sing(): Promise<Probe> {
    const answer = await bus.probe(TIMEOUT_MS);
    outcomes.add(1, { outcome: answer.ok ? "ok" : "failed" });
    if (!answer.ok) return { ok: false, reason: String(answer.cause) };
    seconds.set(answer.roundTripMs / 1000);
    return { ok: true };
  }

  let last = sing();
  const stop = repeat(clock, everyMs, () => {
    last = sing();
    return last;
  });
  return { last: () => last, stop };
}
