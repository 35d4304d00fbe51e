import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

import { expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "../../../..");

it("T15: one room imports the client, its second version, and publishes no batch", async () => {
  const importers: string[] = [];
  for (const floor of ["packages", "services"]) {
    for (const room of await readdir(join(ROOT, floor))) {
      const file = join(ROOT, floor, room, "package.json");
      const text = await readFile(file, "utf8").catch(() => "{}");
      const { dependencies = {} } = JSON.parse(text) as { dependencies?: Record<string, string> };
      const clients = Object.keys(dependencies).filter((name) =>
        /^(nats|@nats-io\/.*)$/.test(name),
      );
      importers.push(...clients.map((name) => `${room}: ${name}`));
    }
  }
  expect(importers).toEqual(["bus: nats"]);

  const source = join(ROOT, "packages/bus/src/nats");
  for (const file of await readdir(source)) {
    expect(await readFile(join(source, file), "utf8")).not.toMatch(
      /Nats-Batch|\bbatchPublish|\.batch\(/,
    );
  }
});
