import { encoderParameters, readParameters } from "@operant/agent";
import { z } from "zod";
import { describe, expect, it } from "vitest";
import { Toy, toyAgent } from "./toy.ts";

describe("readParameters", () => {
  it("lays what is written over the preset over the defaults", () => {
    expect(readParameters(toyAgent())).toEqual({ rate: 0.5 });
    expect(readParameters(toyAgent(), {}, "quick")).toEqual({ rate: 1 });
    expect(readParameters(toyAgent(), { rate: 0.2 }, "quick")).toEqual({ rate: 0.2 });
  });

  it("merges nested parameters", () => {
    const nested = toyAgent(Toy, {
      parameters: z.strictObject({ encoder: encoderParameters }) as never,
      presets: { sharp: { description: "Narrow tuning.", set: { encoder: { width: 1 } } } },
    });
    const read = readParameters(nested, { encoder: { cells: 16 } }, "sharp");
    expect(read).toMatchObject({ encoder: { width: 1, cells: 16, copies: 6 } });
  });

  it("names parameter, value, range and remedy of a refusal", () => {
    expect(() => readParameters(toyAgent(), { rate: 2 })).toThrow(
      /agent toy@1: parameters\.rate is 2; allowed: 0 … 1\. See the parameters/,
    );
    expect(() => readParameters(toyAgent(), { rat: 1 })).toThrow(/rat/);
    expect(() => readParameters(toyAgent(), {}, "slow")).toThrow(
      /preset is "slow"; allowed: quick/,
    );
    expect(() => readParameters(toyAgent(), {}, "toString")).toThrow(/allowed: quick/);
  });
});
