import { expect, it } from "vitest";
import { z } from "zod";
import { duration } from "../src/index.ts";

it("appears in the JSON Schema of the input", () => {
  const delay = duration({
    description: "Time to the reward.",
    default: 0.5,
    min: 0,
    symbol: "τ_d",
    source: "Lattal & Gleeson 1990",
  });
  const schema = z.toJSONSchema(z.object({ delay }), { io: "input", unrepresentable: "any" });
  expect(schema.properties?.["delay"]).toEqual({
    description: "Time to the reward.",
    unit: "s",
    default: "0.5 s",
    defaultText: "0.5 s",
    min: 0,
    symbol: "τ_d",
    source: "Lattal & Gleeson 1990",
  });
});
