import { expect } from "vitest";
import type { Finished } from "./operant.ts";

/**
 * Expects that a command ended as people can use it: with this exit code, these pieces of text on
 * standard error, and no stack trace.
 */
export function expectRefusal(
  finished: Finished,
  code: number,
  pieces: readonly (string | RegExp)[],
): void {
  const { out, err } = finished;
  for (const piece of pieces) {
    if (typeof piece === "string") expect(err).toContain(piece);
    else expect(err).toMatch(piece);
  }
  expectNoTrace(out);
  expectNoTrace(err);
  expect(finished.code).toBe(code);
}

function expectNoTrace(text: string): void {
  expect(text).not.toMatch(/^\s+at .*:\d+:\d+\)?$/mu);
  expect(text).not.toMatch(/unexpected fault|Unhandled|FATAL ERROR|node:internal/u);
}
