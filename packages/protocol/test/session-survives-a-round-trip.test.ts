import * as fc from "fast-check";
import { expect, it } from "vitest";

import {
  decodeSessionReply,
  decodeSessionRequest,
  encodeSessionReply,
  encodeSessionRequest,
  servedSubject,
} from "@operant/protocol";

import { sessionReply, sessionRequest } from "./session-messages.ts";

const seeded = { seed: 20261123, numRuns: 600 };

it("a request comes back equal, NaN and negative zero included", () => {
  fc.assert(
    fc.property(sessionRequest, (value) => {
      expect(decodeSessionRequest(encodeSessionRequest(value))).toEqual({ ok: true, value });
    }),
    seeded,
  );
});

it("a reply comes back equal, and encodes to the same bytes again", () => {
  fc.assert(
    fc.property(sessionReply, (value) => {
      const bytes = encodeSessionReply(value);
      const decoded = decodeSessionReply(bytes);
      expect(decoded).toEqual({ ok: true, value });
      expect(decoded.ok && encodeSessionReply(decoded.value)).toEqual(bytes);
    }),
    seeded,
  );
});

it("the subject of an id is one word per id", () => {
  expect(servedSubject("environment", "lab/my-task@1")).toBe(
    "operant.v1.environment.lab_my-task_1",
  );
  expect(servedSubject("agent", "striatal@2")).toBe("operant.v1.agent.striatal_2");
});
