import { createServer } from "node:net";
import type { AddressInfo } from "node:net";

import { describe, expect, it } from "vitest";

import { connectNats } from "@operant/bus";
import { findNatsServer } from "@operant/bus/testing";

describe("a server that will not do is told plainly", () => {
  it("one that is not installed, with the remedy", () => {
    expect(() => findNatsServer(["/nowhere"])).toThrow(/deploy\/install-test-servers\.sh/);
  });

  it("one that is not there", async () => {
    const options = { servers: "127.0.0.1:1", name: "nobody", connectMs: 500 };
    await expect(connectNats(options)).rejects.toMatchObject({
      code: "OPERANT_BUS_UNREACHABLE",
      message: expect.stringContaining("127.0.0.1:1") as string,
    });
  });

  it("one that is too old", async () => {
    const info = { server_id: "old", version: "2.8.4", max_payload: 1024, headers: true, proto: 1 };
    const server = createServer((socket) => {
      socket.write(`INFO ${JSON.stringify(info)}\r\n`);
      socket.on("data", (data) => data.includes("PING") && socket.write("PONG\r\n"));
      socket.on("error", () => {});
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    const connecting = connectNats({ servers: `127.0.0.1:${port}`, name: "new" });
    await expect(connecting).rejects.toThrow(/nats-server 2\.8\.4; use 2\.9 or newer/);
    server.close();
  });
});
