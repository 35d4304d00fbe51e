import { expect, it } from "vitest";

import { SCENARIOS } from "./broker-scenarios.ts";
import { onModel, onServer } from "./broker-world.ts";

it.concurrent.each(Object.entries(SCENARIOS))("%s", async (_, scenario) => {
  const model = await onModel(scenario);
  const server = await onServer(scenario);
  expect(model.length).toBeGreaterThan(0);
  expect(model).toEqual(server);
});
