import { randomBytes } from "node:crypto";

import type { Clock, OfferedService, ServiceBus, ServiceRequest } from "@operant/bus";
import { systemClock } from "@operant/bus";
import type { Served } from "@operant/protocol";
import { servedSubject, toHex } from "@operant/protocol";
import type { Logger, Metrics } from "@operant/telemetry";
import { quietLogger, quietMetrics } from "@operant/telemetry/quiet";

import { deskCounters } from "./counters.ts";
import { Desk, DESK_BOUNDS } from "./desk.ts";
import type { Stand } from "./stand.ts";

export interface ServeStandsOptions {
  readonly bus: ServiceBus;
  readonly participant: Served;
  readonly stands: readonly Stand[];
  /** Version of the product, major.minor.patch. */
  readonly version: string;
  /** Most subjects of one lease. Default 4,096. */
  readonly maxBatch?: number;
  /** Most subjects of one stand. Default 65,536. */
  readonly maxSubjects?: number;
  /** Longest lease, ms. Default ten minutes. */
  readonly maxLeaseMs?: number;
  readonly metrics?: Metrics;
  readonly clock?: Clock;
  readonly logger?: Logger;
}

/** Environments or agents on offer. */
export interface ServedStands {
  /** Leases that are held now. */
  leases(): number;
  /** Gives no new leases, waits up to `graceMs` for those that are held, ends them and leaves. */
  stop(graceMs: number): Promise<void>;
}

const LOOK_MS = 50;

/** Name of the services on the broker, as `nats micro list` shows them. */
export function serviceName(participant: Served): string {
  return `operant-${participant}`;
}

/** Offers each stand under its id: one service with a subject for hellos and one of its own. */
export async function serveStands(options: ServeStandsOptions): Promise<ServedStands> {
  const { bus, participant, stands, version, clock = systemClock } = options;
  const logger = options.logger ?? quietLogger;
  const instance = toHex(randomBytes(8));
  const desks: Desk[] = [];
  const counters = deskCounters(options.metrics ?? quietMetrics, participant, () => desks);
  const offered: OfferedService[] = [];
  for (const stand of stands) {
    const shared = servedSubject(participant, stand.id);
    const subject = `${shared}.${instance}`;
    const bounds = { ...DESK_BOUNDS, ...boundsOf(options) };
    const desk = new Desk({
      ...bounds,
      stand,
      subject,
      version,
      clock,
      counters,
      maxPayload: () => bus.maxPayload,
      onFault: (error) => logger.error({ err: error, id: stand.id }, "a served subject failed"),
    });
    desks.push(desk);
    const handle = ({ data, respond }: ServiceRequest): void => {
      const { bytes, refused } = desk.hear(data);
      respond(bytes, refused ? "refused" : undefined);
    };
    offered.push(
      await bus.offer({
        name: serviceName(participant),
        version,
        description: `${participant} ${stand.id} of Operant`,
        metadata: { id: stand.id },
        endpoints: [
          { name: "hello", subject: shared, handle },
          { name: "session", subject, handle },
        ],
      }),
    );
  }

  const leases = (): number => desks.reduce((sum, desk) => sum + desk.leases, 0);

  return {
    leases,
    async stop(graceMs) {
      for (const desk of desks) desk.leave();
      const untilMs = clock.nowMs() + graceMs;
      while (leases() > 0 && clock.nowMs() < untilMs) {
        await new Promise<void>((resolve) => clock.schedule(LOOK_MS, resolve));
      }
      for (const desk of desks) desk.close();
      await Promise.all(offered.map((one) => one.stop()));
    },
  };
}

function boundsOf({ maxBatch, maxSubjects, maxLeaseMs }: ServeStandsOptions) {
  return {
    ...(maxBatch === undefined ? {} : { maxBatch }),
    ...(maxSubjects === undefined ? {} : { maxSubjects }),
    ...(maxLeaseMs === undefined ? {} : { maxLeaseMs }),
  };
}
