import { readFile } from "node:fs/promises";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

import { expect, it } from "vitest";

import { inboxOf, passwordVariable, ROLES } from "@operant/access";
import type { Role } from "@operant/access";
import { connectNats } from "@operant/bus";
import { RemoteEnvironments, serviceName } from "@operant/remote";

import { broker } from "./cluster.ts";
import { serve } from "./commands.ts";

const ACCOUNTS = new URL("../../deploy/nats/accounts.conf", import.meta.url);
const PASSWORD = "secret";
const passwords = Object.fromEntries(ROLES.map((role) => [passwordVariable(role), PASSWORD]));

it("with the shipped accounts it is found, stepped, healthy, counted, and leaves in good order", async () => {
  const server = await broker({
    configuration: await readFile(ACCOUNTS, "utf8"),
    environment: passwords,
  });
  const port = await freePort();
  const page = `http://127.0.0.1:${port}`;
  const words = ["environment", "bandit", "--nats", server.url, "--metrics", `127.0.0.1:${port}`];
  const service = serve(words, passwords);
  expect(await service.started).toContain("bandit@1");

  const operator = await as("operator", server.url);
  const [found] = await operator.discover(serviceName("environment"), 500);
  expect(found).toMatchObject({ version: "0.1.0", metadata: { id: "bandit@1" } });
  const keys = Uint32Array.from({ length: 64 }, (_, word) => word);
  const served = await RemoteEnvironments.open({ bus: operator, id: "bandit@1", keys });
  expect((await served.begin()).choices).toHaveLength(32);
  expect(await (await fetch(`${page}/healthz`)).json()).toMatchObject({ ok: true });
  const text = await (await fetch(`${page}/metrics`)).text();
  expect(text).toContain('operant_session_subjects{participant="environment"} 32');

  const left = service.leave();
  await sleep(300);
  expect((await served.begin()).choices).toHaveLength(32);
  await served.close();
  expect(await left).toBe(0);
  await operator.drain();
});

it("an id that nobody knows is refused with the nearest one", async () => {
  const service = serve(["environment", "bandid", "--nats", "nats://127.0.0.1:1"]);
  await expect(service.started).resolves.toContain('did you mean "bandit"?');
});

function as(role: Role, servers: string) {
  const credentials = { kind: "password", user: role, password: PASSWORD } as const;
  return connectNats({ servers, name: role, inboxPrefix: inboxOf(role), credentials });
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
