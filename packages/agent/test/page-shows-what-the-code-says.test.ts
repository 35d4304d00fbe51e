import { agentPage, encoderParameters } from "@operant/agent";
import { z } from "zod";
import { describe, expect, it } from "vitest";
import { Toy, toyAgent } from "./toy.ts";

describe("agentPage", () => {
  it("lists parameters with symbol, default and range", () => {
    const page = agentPage(toyAgent());
    expect(page).toContain("# Toy · `toy@1`");
    expect(page).toContain("| `rate` | α | – | 0.5 | 0 … 1 | Step per reward. | – |");
    expect(page).toContain("| `quick` | Learns at once. | `rate: 1` | – |");
    expect(page).toContain("| `age` | float64 | s | Time rested |");
  });

  it("has the headings of the model form, in order, and none that are empty", () => {
    const headings = agentPage(toyAgent(Toy, { notes: { equations: "w += α r" } })).match(
      /^## .*/gm,
    );
    expect(headings).toEqual(
      [
        "Summary",
        "Equations",
        "Parameters",
        "Presets",
        "Signals",
        "Counters",
        "Populations",
        "References",
        "Tests",
      ].map((heading) => `## ${heading}`),
    );
  });

  it("names nested parameters by their path", () => {
    const parameters = z.strictObject({ encoder: encoderParameters }) as never;
    expect(agentPage(toyAgent(Toy, { parameters }))).toContain(
      "| `encoder.cells` | N_c | – | 32 |",
    );
  });
});
