import { expect, it } from "vitest";

import type { Pool } from "@operant/compute-service";
import { failure } from "@operant/protocol";

import type { Trouble } from "./local-pool.ts";
import { holds, localPool } from "./local-pool.ts";
import { runStudy, tinyStudy } from "./rig.ts";

const BAD = [5, 15, 25];
const trouble: Trouble = (job) => {
  const subject = BAD.find((one) => holds(job, one));
  if (subject === undefined) return undefined;
  return failure("OPERANT_STUDY_THROWN", "boom", { retryable: false, subject });
};

it("stop: the first subject given up ends it", async () => {
  const outcome = await runStudy({
    manifest: tinyStudy(20),
    pool: localPool(trouble),
    blockSize: 4,
  });
  expect(outcome).toMatchObject({ kind: "stopped", failures: [{ subject: 5 }] });
});

it("stop after two: the second ends it", async () => {
  const manifest = tinyStudy(20, "stop after 2");
  const outcome = await runStudy({ manifest, pool: localPool(trouble), blockSize: 4 });
  expect(outcome).toMatchObject({ kind: "stopped", failures: [{ subject: 5 }, { subject: 15 }] });
});

/** A pool in which blocks of the first subjects take longest. */
function upsideDown(): Pool {
  const pool = localPool(trouble);
  return {
    ...pool,
    async run(job) {
      await new Promise((resolve) => setTimeout(resolve, 150 - 5 * job.block.firstSubject));
      return pool.run(job);
    },
  };
}

it.each([
  ["stop", [5]],
  ["stop after 2", [5, 15]],
])("%s: the first in subject order are given up, whatever fails first", async (policy, first) => {
  let givenUp: readonly number[] = [];
  let missing: readonly (readonly [number, number])[] = [];
  const outcome = await runStudy({
    manifest: tinyStudy(20, policy),
    pool: upsideDown(),
    blockSize: 4,
    inspect(dataset) {
      givenUp = dataset.quarantined().map(({ subject }) => subject);
      missing = [...dataset.missing()];
    },
  });
  expect(outcome).toMatchObject({
    kind: "stopped",
    failures: first.map((subject) => ({ subject })),
  });
  expect(givenUp).toEqual(first);
  expect(missing.filter(([from]) => from < Math.max(...first))).toEqual([]);
});

it("continue: everybody else is committed", async () => {
  const manifest = tinyStudy(20, "continue");
  const outcome = await runStudy({ manifest, pool: localPool(trouble), blockSize: 4 });
  expect(outcome).toMatchObject({
    kind: "complete",
    statement: { committed: 37, quarantined: 3, clean: false },
  });
});

it("a study that cannot run at all fails as a whole, whatever the policy", async () => {
  const pool = localPool(() =>
    failure("OPERANT_COMPUTE_STUDY_UNUSABLE", "plug-in my-task: syntax", { retryable: false }),
  );
  const outcome = await runStudy({ manifest: tinyStudy(20, "continue"), pool });
  expect(outcome).toMatchObject({
    kind: "failed",
    error: { code: "OPERANT_COORDINATOR_STUDY_UNUSABLE", message: "plug-in my-task: syntax" },
  });
});
