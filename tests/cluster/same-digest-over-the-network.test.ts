import { expect, it } from "vitest";

import { broker, connection, digestHere, manifestOf, node, submit } from "./cluster.ts";

it("coordinator and two nodes over a real broker give the digest of one process", async () => {
  const manifest = manifestOf();
  const server = await broker();
  await node(await connection(server, "compute one"), "one");
  await node(await connection(server, "compute two"), "two");
  const study = await submit(await connection(server, "coordinator"), manifest);
  const statement = await study.completed;
  expect(statement).toMatchObject({ clean: true, committed: 80, conflicts: 0 });
  expect(statement.digest).toBe(await digestHere(manifest));
});
