import { createEmbeddedBroker, createManualClock } from "@operant/bus";

import { busConformance } from "./conformance.ts";

busConformance("embedded", async () => {
  const clock = createManualClock();
  const broker = createEmbeddedBroker({ clock, maxPayload: 1 << 20 });
  return {
    connect: async () => broker.connect(),
    elapse: async (ms) => clock.advance(ms),
    close: async () => {},
  };
});
