import { expect, it } from "vitest";

import { createManualClock } from "@operant/bus";

it("due tasks run by time, then by order; new ones too; cancelled ones not", () => {
  const clock = createManualClock(100);
  const ran: string[] = [];
  clock.schedule(20, () => ran.push(`late ${clock.nowMs()}`));
  clock.schedule(10, () => {
    ran.push(`early ${clock.nowMs()}`);
    clock.schedule(5, () => ran.push(`nested ${clock.nowMs()}`));
  });
  clock.schedule(10, () => ran.push("tie"));
  const cancel = clock.schedule(1, () => ran.push("cancelled"));
  cancel();
  clock.advance(19);
  expect(ran).toEqual(["early 110", "tie", "nested 115"]);
  expect(clock.nowMs()).toBe(119);
  clock.advance(1);
  expect(ran.at(-1)).toBe("late 120");
});
