import type { Bus, Clock } from "@operant/bus";
import { systemClock } from "@operant/bus";
import type { LiveEvent, NodeFacts, Notice, Series, StudyProgress } from "@operant/protocol";
import { encodeTelemetry, SUBJECTS, toHex } from "@operant/protocol";
import type { Logger, Metrics } from "@operant/telemetry";
import { quietLogger } from "@operant/telemetry/quiet";

export interface PublishOptions {
  readonly bus: Pick<Bus, "publish">;
  readonly metrics: Pick<Metrics, "snapshot">;
  readonly node: NodeFacts;
  /** Time between two messages, ms. Default 5,000. */
  readonly intervalMs?: number;
  readonly clock?: Clock;
  readonly logger?: Logger;
}

/** Tells the collector of this process, every few seconds. */
export interface Publisher {
  /** Sends an event with the next message; of a study's progress only the latest is kept. */
  tell(event: LiveEvent): void;
  /** Sends everything now. */
  flush(): Promise<void>;
  /** Sends everything once more, takes leave and stops. */
  stop(): Promise<void>;
}

// What happens between two messages beyond this is in the logs only.
const MOST_NOTICES = 100;

/** Starts to publish, at once and then every `intervalMs`. Losing a message costs nothing. */
export function publishTelemetry(options: PublishOptions): Publisher {
  const { bus, metrics, node, intervalMs = 5000, clock = systemClock } = options;
  const logger = options.logger ?? quietLogger;
  const startedMs = clock.nowMs();
  let progress = new Map<string, StudyProgress>();
  let notices: Notice[] = [];
  let sequence = 0;
  let stopped = false;
  let sending = Promise.resolve();
  let cancel = (): void => {};

  async function send(leaving: boolean): Promise<void> {
    try {
      const { counters, gauges } = await metrics.snapshot();
      const series: Series[] = [
        ...counters.map((one) => ({ ...one, kind: "counter" as const })),
        ...gauges.map((one) => ({ ...one, kind: "gauge" as const })),
      ];
      const events = [...progress.values(), ...notices];
      progress = new Map();
      notices = [];
      sequence += 1;
      const uptimeMs = clock.nowMs() - startedMs;
      const message = { node, sequence, intervalMs, uptimeMs, leaving, series, events };
      bus.publish(SUBJECTS.telemetry, encodeTelemetry(message));
    } catch (error) {
      // Nobody works less because nobody watches.
      logger.warn({ err: error }, "telemetry was not sent");
    }
  }

  function flush(leaving = false): Promise<void> {
    sending = sending.then(() => send(leaving));
    return sending;
  }

  async function tick(): Promise<void> {
    await flush();
    if (!stopped) cancel = clock.schedule(intervalMs, () => void tick(), "background");
  }

  void tick();
  return {
    tell(event) {
      if (event.kind === "progress") progress.set(toHex(event.study), event);
      else if (notices.length < MOST_NOTICES) notices.push(event);
    },
    flush: () => flush(),
    async stop() {
      if (stopped) return;
      stopped = true;
      cancel();
      await flush(true);
    },
  };
}
