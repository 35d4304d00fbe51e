import { expect, it } from "vitest";

import type { Dataset } from "@operant/dataset";
import { failure } from "@operant/protocol";

import { deadly, holds, localPool } from "./local-pool.ts";
import { runStudy, tinyStudy } from "./rig.ts";

const manifest = tinyStudy(50, "continue");

async function quarantined(pool: ReturnType<typeof localPool>, blockSize = 32): Promise<unknown> {
  let given: ReturnType<Dataset["quarantined"]> = [];
  const inspect = (dataset: Dataset): void => {
    given = dataset.quarantined();
  };
  const outcome = await runStudy({ manifest, pool, blockSize, inspect });
  const bad = given.length;
  expect(outcome).toMatchObject({ statement: { committed: 100 - bad, quarantined: bad } });
  return given;
}

it("threads that die without a name: blocks are halved down to the one, which gets three tries", async () => {
  const pool = localPool(deadly([13, 77]));
  expect(await quarantined(pool)).toMatchObject([
    { subject: 13, code: "OPERANT_COMPUTE_WORKER_LOST" },
    { subject: 77, code: "OPERANT_COMPUTE_WORKER_LOST" },
  ]);
  const alone = pool.runs.filter(
    ({ block }) => block.subjectCount === 1 && block.firstSubject === 13,
  );
  expect(alone).toHaveLength(3);
});

it("a named failure of the subject's own: given up at once, the rest not halved", async () => {
  const pool = localPool((job) =>
    holds(job, 13)
      ? failure("OPERANT_ENVIRONMENT_NOT_FINITE", "reward is NaN", {
          retryable: false,
          subject: 13,
        })
      : undefined,
  );
  expect(await quarantined(pool)).toMatchObject([{ subject: 13 }]);
  expect(pool.runs).toHaveLength(4 + 2);
});

it("a named failure of the machine's: the subject is tried alone, the rest together", async () => {
  const pool = localPool((job) =>
    holds(job, 13)
      ? failure("OPERANT_COMPUTE_HUNG", "no step", { retryable: true, subject: 13 })
      : undefined,
  );
  expect(await quarantined(pool)).toMatchObject([{ subject: 13, code: "OPERANT_COMPUTE_HUNG" }]);
  expect(pool.runs).toHaveLength(4 + 2 + 3);
});

it("the record says why, with what seed, and how to look closer", async () => {
  const given = await quarantined(localPool(deadly([13])));
  expect(given).toMatchObject([
    { message: expect.stringMatching(/seed 7; .*operant replay \/runs\/tiny --subject 13/) },
  ]);
});

it("a thread that dies once costs a retry, nothing more", async () => {
  const pool = localPool((_, run) =>
    run === 2 ? failure("OPERANT_COMPUTE_WORKER_LOST", "died", { retryable: true }) : undefined,
  );
  expect(await quarantined(pool)).toEqual([]);
});
