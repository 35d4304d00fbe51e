import { once } from "node:events";
import { createServer } from "node:net";

import { expect, it } from "vitest";

import { connectNats } from "@operant/bus";
import { startNatsServer } from "@operant/bus/testing";

it("a server that starts again waits until its old port is free", async () => {
  const server = await startNatsServer();
  await server.kill();
  const squatter = createServer().listen(server.port, "127.0.0.1");
  await once(squatter, "listening");
  const started = server.start();
  setTimeout(() => squatter.close(), 600);
  await started;
  expect(squatter.listening).toBe(false);
  const bus = await connectNats({ servers: server.url, name: "test" });
  await bus.drain();
  await server.close();
});
