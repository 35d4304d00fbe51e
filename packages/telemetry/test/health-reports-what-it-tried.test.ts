import { expect, it } from "vitest";

import { createHealth } from "@operant/telemetry";

it("is healthy only if every probe says so in time", async () => {
  const health = createHealth();
  expect(await health.check(10)).toEqual({ ok: true, checks: {} });
  health.add("disk", async () => ({ ok: true }));
  expect((await health.check(1000)).ok).toBe(true);
  health.add("broker", async () => {
    throw new Error("connection refused");
  });
  health.add("stuck", () => new Promise(() => {}));
  expect(await health.check(10)).toEqual({
    ok: false,
    checks: {
      disk: { ok: true },
      broker: { ok: false, reason: "connection refused" },
      stuck: { ok: false, reason: "no answer within 10 ms" },
    },
  });
});
