import { expect, it } from "vitest";

import { simulate } from "@operant/simulation";

it("the same seed gives the same timeline, another seed another one", async () => {
  for (const seed of [3, 41, 190]) {
    const [first, second, other] = [
      await simulate(seed),
      await simulate(seed),
      await simulate(seed + 1),
    ];
    expect(second).toEqual(first);
    expect(other.timeline).not.toEqual(first.timeline);
  }
});
