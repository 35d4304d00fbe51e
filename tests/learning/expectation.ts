import { expect } from "vitest";
import type { Laboratory } from "./laboratory.ts";
import type { Verdict } from "./verdict.ts";

/** Prints a row with its numbers and requires that it passed. */
export function accepts(row: string, laboratory: Laboratory, verdict: Verdict): void {
  console.log(`${row} (${laboratory.title})\n${verdict.toString()}`);
  expect(verdict.failures).toEqual([]);
}

/** Requires that a control did not pass the row. */
export function rejects(verdict: Verdict): void {
  expect(verdict.failures).not.toEqual([]);
}
