import { expect, it } from "vitest";

import { createMetrics } from "@operant/telemetry";

const help = "Blocks that finished, by outcome.";
const spec = { name: "operant_blocks_total", unit: "count", help } as const;

it.each(["subject", "study", "trial_number", "seed", "block_id", "plugin_id"])(
  "a label named %s is refused at registration",
  (label) => {
    const labels = { [label]: ["1"] };
    expect(() => createMetrics().counter({ ...spec, labels })).toThrow(/log it instead/);
  },
);

it("labels need a closed list, and few series", () => {
  const many = Array.from({ length: 15 }, (_, index) => `${index}`);
  expect(() => createMetrics().counter({ ...spec, labels: { outcome: [] } })).toThrow(/no list/);
  const labels = { outcome: many, reason: many };
  expect(() => createMetrics().counter({ ...spec, labels })).toThrow(/225 series/);
});

it.each([
  ["counter", "operant_blocks", "count"],
  ["gauge", "operant_blocks_total", "count"],
  ["gauge", "operant_task_ms", "seconds"],
  ["gauge", "operant_task_duration", "seconds"],
  ["histogram", "operant_task_ms_seconds", "seconds"],
  ["gauge", "Blocks", "count"],
] as const)("a %s named %s is refused", (kind, name, unit) => {
  expect(() => createMetrics()[kind]({ name, unit, help })).toThrow(/is named operant_/);
});

it("values outside the declaration are refused when recorded", () => {
  const metrics = createMetrics();
  const counter = metrics.counter({ ...spec, labels: { outcome: ["ok", "failed"] } });
  counter.add(2, { outcome: "ok" });
  expect(() => counter.add(1, { outcome: "strange" })).toThrow(/declared are/);
  expect(() => counter.add(1)).toThrow(/declared are/);
  expect(() => counter.add(-1, { outcome: "ok" })).toThrow(/at least 0/);
  expect(() => metrics.counter(spec)).toThrow(/declared twice/);
});

it("the text is what Prometheus reads", async () => {
  const metrics = createMetrics();
  metrics.counter({ ...spec, labels: { outcome: ["ok"] } }).add(2, { outcome: "ok" });
  metrics.gauge({ name: "operant_memory_bytes", unit: "bytes", help: "Resident memory." }).set(5);
  const text = await metrics.text();
  expect(text).toContain('operant_blocks_total{outcome="ok"} 2');
  expect(text).toContain("# TYPE operant_memory_bytes gauge\noperant_memory_bytes 5");
});
