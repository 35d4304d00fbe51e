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
  const lease = await first.leases.hold(block, 1);
  expect(lease?.fence).toEqual({ attempt: 1, takeover: 0 });
  for (let beat = 0; beat < 6; beat += 1) {
    first.clock.advance(leaseMs / 3);
    second.clock.advance(leaseMs / 3);
    lease?.renew();
    await settled();
    expect(await second.leases.hold(block, 2)).toBeUndefined();
  }
  expect(lease?.lost.aborted).toBe(false);

  second.clock.advance(leaseMs);
  const taken = await second.leases.hold(block, 3);
  expect(taken?.fence).toEqual({ attempt: 1, takeover: 1 });
  lease?.renew();
  await settled();
  expect(lease?.lost.aborted).toBe(true);
});

it("a block that ends before its first renewal writes nothing", async () => {
  const { bucket, first } = await twoNodes();
  const short = await first.leases.hold(block, 1);
  expect(await bucket.keys()).toEqual([]);
  await short?.release();
  const long = await first.leases.hold(block, 1);
  long?.renew();
  await long?.release();
  expect(await bucket.keys()).toEqual([]);
});

it("whoever stood still before its first renewal loses the block to the next, under a higher fence", async () => {
  const { first, second } = await twoNodes();
  const frozen = await first.leases.hold(block, 1);
  const taken = await second.leases.hold(block, 2);
  expect(taken?.fence).toEqual({ attempt: 1, takeover: 1 });
  frozen?.renew();
  await settled();
  expect(frozen?.lost.aborted).toBe(true);
  taken?.renew();
  await settled();
  expect(taken?.lost.aborted).toBe(false);
});

it.each([1, 2])(
  "a node that cannot renew stops by its own clock (delivery %i)",
  async (delivery) => {
    const { first } = await twoNodes();
    const lease = await first.leases.hold(block, delivery);
    first.clock.advance(leaseMs - 1);
    expect(lease?.lost.aborted).toBe(false);
    first.clock.advance(1);
    expect(lease?.lost.aborted).toBe(true);
  },
);

it("a later attempt needs no wait, an older one gets nothing, a released block leaves nothing", async () => {
  const { bucket, first, second } = await twoNodes();
  await first.leases.hold(block, 2);
  const later = await second.leases.hold({ ...block, attempt: 2 }, 2);
  expect(later?.fence).toEqual({ attempt: 2, takeover: 0 });
  expect(await first.leases.hold(block, 3)).toBeUndefined();
  await later?.release();
  expect(await bucket.keys()).toEqual([]);
});

it("an entry of an older attempt is overwritten by the renewals of a later one", async () => {
  const { bucket, first, second } = await twoNodes();
  await first.leases.hold(block, 2);
  const later = await second.leases.hold({ ...block, attempt: 2 }, 1);
  for (let beat = 0; beat < 4; beat += 1) {
    second.clock.advance(leaseMs / 3);
    later?.renew();
    await settled();
  }
  expect(later?.lost.aborted).toBe(false);
  expect(await first.leases.hold(block, 3)).toBeUndefined();
  await later?.release();
  expect(await bucket.keys()).toEqual([]);
});
