import { expect, it } from "vitest";

import type { ManualClock } from "@operant/bus";
import { createEmbeddedBroker, createManualClock } from "@operant/bus";
import { bucketLeases } from "@operant/compute-service";
import { BUCKETS } from "@operant/protocol";

const leaseMs = 30_000;
const block = { study: new Uint8Array(32).fill(5), firstSubject: 7, subjectCount: 3, attempt: 1 };

async function settled(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

/** Two nodes with clocks of their own. */
async function twoNodes() {
  const bucket = await createEmbeddedBroker().connect().bucket(BUCKETS.leases);
  const node = (clock: ManualClock) => ({
    clock,
    leases: bucketLeases({ bucket, clock, leaseMs }),
  });
  return {
    bucket,
    first: node(createManualClock()),
    second: node(createManualClock(999_999)),
  };
}

it("a lease that is renewed stays; one whose holder fell silent is taken over under a higher fence", async () => {
  const { first, second } = await twoNodes();
  const lease = await first.leases.hold(block);
  expect(lease?.fence).toEqual({ attempt: 1, takeover: 0 });
  for (let beat = 0; beat < 6; beat += 1) {
    first.clock.advance(leaseMs / 3);
    second.clock.advance(leaseMs / 3);
    lease?.renew();
    await settled();
    expect(await second.leases.hold(block)).toBeUndefined();
  }
  expect(lease?.lost.aborted).toBe(false);

  second.clock.advance(leaseMs);
  const taken = await second.leases.hold(block);
  expect(taken?.fence).toEqual({ attempt: 1, takeover: 1 });
  lease?.renew();
  await settled();
  expect(lease?.lost.aborted).toBe(true);
});

it("a node that cannot renew stops by its own clock", async () => {
  const { first } = await twoNodes();
  const lease = await first.leases.hold(block);
  first.clock.advance(leaseMs - 1);
  expect(lease?.lost.aborted).toBe(false);
  first.clock.advance(1);
  expect(lease?.lost.aborted).toBe(true);
});

it("a later attempt needs no wait, an older one gets nothing, a released block leaves nothing", async () => {
  const { bucket, first, second } = await twoNodes();
  await first.leases.hold(block);
  const later = await second.leases.hold({ ...block, attempt: 2 });
  expect(later?.fence).toEqual({ attempt: 2, takeover: 0 });
  expect(await first.leases.hold(block)).toBeUndefined();
  await later?.release();
  expect(await bucket.keys()).toEqual([]);
});
