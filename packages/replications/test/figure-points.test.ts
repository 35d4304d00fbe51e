import { describe, expect, it } from "vitest";
import { figure, type Observable, runReplication } from "@operant/replications";
import { toy } from "./toy.ts";

const observables: Observable[] = [0.01, 0.1, 1].map((x) => ({
  name: `value & more at ${x}`,
  unit: "1",
  accept: { low: 0, high: 2, reason: "toy" },
  published: { value: 1, unit: "1", source: "toy", certainty: "verified" },
  x,
}));
const drawn = toy(
  { model: 1 },
  {
    observables,
    axis: { name: "volume", unit: "µm³", value: "answer" },
    measure: ({ index }) =>
      Object.fromEntries(observables.map(({ name }, i) => [name, i + 0.01 * (index % 2)])),
  },
);

describe("a figure", () => {
  const svg = figure(drawn, runReplication(drawn, "quick", 1)) ?? "";

  it("has a filled point with its interval and a published ring for every x", () => {
    expect(svg.match(/<circle [^>]*r="3.2"/g)).toHaveLength(4); // and the legend
    expect(svg.match(/<circle [^>]*r="6"/g)).toHaveLength(4);
    expect(svg).toContain(">volume (µm³)</text>");
    expect(svg).toContain(">answer</text>");
  });

  it("shows where each interval must lie", () => {
    expect(svg.match(/<rect [^>]*fill="#dfe7ee"/g)).toHaveLength(4); // and the legend
  });

  it("is well-formed: no bare ampersand, no number that is none", () => {
    expect(svg).not.toMatch(/NaN|Infinity|undefined/);
    expect(svg.trimEnd().endsWith("</svg>")).toBe(true);
  });

  it("spaces decades evenly", () => {
    const [, a = 0, b = 0, c = 0] = Array.from(svg.matchAll(/cx="([\d.]+)"[^>]*r="3.2"/g), (m) =>
      Number(m[1]),
    );
    expect(b - a).toBeCloseTo(c - b, 0);
  });

  it("is drawn only over an axis", () => {
    const plain = toy({ model: 1 });
    expect(figure(plain, runReplication(plain, "quick", 1))).toBeUndefined();
  });
});
