import { afterEach, beforeEach, describe } from "vitest";

import { bucketCases } from "./conformance-bucket.ts";
import { queueCases } from "./conformance-queue.ts";
import { serviceCases } from "./conformance-services.ts";
import { topicCases } from "./conformance-topics.ts";
import type { BusHarness, Pair } from "./harness.ts";

/** Runs everything that every adapter promises, against the broker that `makeBus` starts. */
export function busConformance(adapter: string, makeBus: () => Promise<BusHarness>): void {
  describe(`${adapter} bus`, () => {
    const pair = {} as Pair;
    beforeEach(async () => {
      pair.harness = await makeBus();
      pair.one = await pair.harness.connect();
      pair.two = await pair.harness.connect();
    });
    afterEach(async () => {
      await Promise.all([pair.one.drain(), pair.two.drain()]);
      await pair.harness.close();
    });
    topicCases(pair);
    serviceCases(pair);
    queueCases(pair);
    bucketCases(pair);
  });
}
