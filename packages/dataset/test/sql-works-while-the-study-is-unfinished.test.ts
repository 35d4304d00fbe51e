import { expect, it } from "vitest";

import { query } from "../src/index.ts";
import { openIn, scratchDirectory } from "./disk.ts";
import { blockResult, makeStudy } from "./study.ts";

it("reads what is committed, sealed or not, beside the writer", async () => {
  const study = makeStudy({ subjects: 100 });
  const directory = await scratchDirectory();
  const dataset = await openIn(directory, study);
  for (const first of [0, 50, 120]) {
    const { result, bytes } = blockResult(study, first, 30);
    await dataset.commit(result, bytes);
  }
  const { result, bytes } = blockResult(study, 30, 20);
  await dataset.commit(result, bytes);
  await dataset.quarantine({ subject: 199, code: "OPERANT_TEST_BAD", message: "it throws" });
  const trials = await query(
    directory,
    "SELECT delay, count(DISTINCT subject), count(*) FROM trials GROUP BY delay ORDER BY delay",
  );
  expect(trials.rows).toEqual([
    ["0s", 80, 400],
    ["1s", 30, 150],
  ]);
  const subjects = await query(
    directory,
    "SELECT status, count(*), max(error) FROM subjects GROUP BY status ORDER BY status",
  );
  expect(subjects.rows).toEqual([
    ["committed", 110, null],
    ["missing", 89, null],
    ["quarantined", 1, "OPERANT_TEST_BAD: it throws"],
  ]);
  await dataset.close();
});
