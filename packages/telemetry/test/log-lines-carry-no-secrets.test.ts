import { expect, it } from "vitest";

import { createLogger } from "@operant/telemetry";

it("writes JSON lines with ISO time, service, and no password", () => {
  const lines: string[] = [];
  const destination = { write: (line: string) => void lines.push(line) };
  const logger = createLogger({ service: "compute", destination });
  logger.info({ nats: { password: "hunter2" }, token: "t0p", block: "0-63" }, "ready");
  const line = JSON.parse(lines[0] ?? "") as Record<string, unknown>;
  expect(line).toMatchObject({ service: "compute", block: "0-63", msg: "ready" });
  expect(line["time"]).toMatch(/^\d{4}-\d\d-\d\dT.*Z$/);
  expect(lines[0]).not.toMatch(/hunter2|t0p/);
});
