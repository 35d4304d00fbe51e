import { expect, it } from "vitest";

import { operant } from "../end-to-end/operant.ts";
import { broker } from "./cluster.ts";

const LOCKED = "authorization { user: operator, password: right }";

it("nobody there, wrong credentials, no coordinator: one message, exit code 8", async () => {
  const nowhere = await operant(["status", "--nats", "nats://127.0.0.1:1"]);
  expect(nowhere).toMatchObject({ code: 8, out: "" });
  expect(nowhere.err).toMatch(/^operant: no connection to nats:\/\/127\.0\.0\.1:1 .*\n$/);

  const server = await broker({ configuration: LOCKED });
  const wrong = await operant(["status", "--nats", server.url.replace("//", "//operator:wrong@")]);
  expect(wrong).toMatchObject({ code: 8, out: "" });
  expect(wrong.err).toMatch(/OPERANT_OPERATOR_PASSWORD/);
  expect(wrong.err).not.toMatch(/ at |wrong/);

  const right = ["--nats", server.url.replace("//", "//operator:right@")];
  const alone = await operant(["watch", "tones", ...right]);
  expect(alone.err).toMatch(/no coordinator answers/);
  expect(alone.code).toBe(8);
  expect(await operant(["serve", "compute", "--nats", server.url])).toMatchObject({ code: 8 });
});
