import { expect, it } from "vitest";

import { broker, connection, digestHere, manifestOf, node, reaches, submit } from "./cluster.ts";

it("a broker killed, frozen and wiped in the middle costs time, not truth", async () => {
  const manifest = manifestOf();
  const server = await broker();
  await node(await connection(server, "compute one"), "one");
  await node(await connection(server, "compute two"), "two");
  const bus = await connection(server, "coordinator");
  const study = await submit(bus, manifest, { blockSize: 1, window: 8, quietMs: 3000 });

  await reaches(study, 10);
  await server.kill();
  await server.start();
  await reaches(study, 30);
  server.freeze();
  await new Promise((resolve) => setTimeout(resolve, 1000));
  server.thaw();
  await reaches(study, 50);
  await server.kill();
  await server.wipe();
  await server.start();

  const statement = await study.completed;
  expect(statement).toMatchObject({ committed: 80, conflicts: 0 });
  expect(statement.digest).toBe(await digestHere(manifest));
});
