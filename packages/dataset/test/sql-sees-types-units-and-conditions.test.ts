import { join } from "node:path";

import { expect, it } from "vitest";

import { query } from "../src/index.ts";
import { finished } from "./disk.ts";
import { makeStudy } from "./study.ts";

const study = makeStudy({ subjects: 40 });

it("answers SQL over parts with condition, factor and typed columns", async () => {
  const directory = await finished(study);
  const types = await query(directory, "SELECT column_name, column_type FROM (DESCRIBE trials)");
  expect(types.rows).toEqual([
    ["subject", "UINTEGER"],
    ["condition", "VARCHAR"],
    ["delay", "VARCHAR"],
    ["trial", "UINTEGER"],
    ["responded", "UTINYINT"],
    ["latency", "FLOAT"],
    ["phase", "VARCHAR"],
  ]);
  const sql = `SELECT condition, delay, count(*), count(latency), max(subject)
    FROM trials GROUP BY ALL ORDER BY condition`;
  expect(await query(directory, sql)).toEqual({
    columns: ["condition", "delay", "count_star()", "count(latency)", "max(subject)"],
    rows: [
      ["delay=0s", "0s", 200, 160, 39],
      ["delay=1s", "1s", 200, 160, 79],
    ],
  });
});

it("keeps unit and meaning of each column in the Parquet file", async () => {
  const directory = await finished(study);
  const file = join(directory, "trials", "part-000000.parquet");
  const sql = `SELECT decode(value) FROM parquet_kv_metadata('${file}')
    WHERE decode(key) = 'operant.columns'`;
  const { rows } = await query(directory, sql);
  expect(rows[0]?.[0]).toContain('"latency":{"unit":"s","meaning":"Cue to response."}');
  expect(rows[0]?.[0]).toContain('"condition"');
});

it("lists every subject with its digest and who computed it", async () => {
  const directory = await finished(study);
  const { rows } = await query(
    directory,
    `SELECT status, node, attempt, count(*), count(DISTINCT digest), min(length(digest))
     FROM subjects GROUP BY ALL`,
  );
  expect(rows).toEqual([["committed", "node-a", 1, 80, 80, 64]]);
});
