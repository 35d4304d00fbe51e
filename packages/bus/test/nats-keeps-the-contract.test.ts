import { setTimeout as sleep } from "node:timers/promises";

import { connectNats } from "@operant/bus";
import { startNatsServer } from "@operant/bus/testing";

import { busConformance } from "./conformance.ts";

busConformance("nats", async () => {
  const server = await startNatsServer();
  return {
    connect: () => connectNats({ servers: server.url, name: "conformance" }),
    elapse: (ms) => sleep(ms),
    close: () => server.close(),
  };
});
