import { expect, it } from "vitest";

import type { CompletionStatement } from "../src/index.ts";
import { MemoryDisk } from "../src/index.ts";
import { openOn, partHashes } from "./store.ts";
import { blockResult, makeStudy } from "./study.ts";

const study = makeStudy({ subjects: 150 });

async function run(
  blockSize: number,
  shuffle: (blocks: number[]) => number[],
): Promise<{ readonly statement: CompletionStatement; readonly parts: Record<string, string> }> {
  const store = new MemoryDisk();
  const dataset = await openOn(store, study);
  const firsts: number[] = [];
  for (let first = 0; first < study.subjects; first += blockSize) firsts.push(first);
  const commits = shuffle(firsts).map((first) => {
    const count = Math.min(blockSize, study.subjects - first);
    const { result, bytes } = blockResult(study, first, count);
    return dataset.commit(result, bytes);
  });
  await Promise.all(commits);
  const statement = await dataset.complete();
  await dataset.close();
  return { statement, parts: await partHashes(store) };
}

it("writes equal bytes for block sizes 1, 7, 64 and 300 in any order", async () => {
  const expected = await run(64, (blocks) => blocks);
  expect(expected.statement.digest).toMatch(/^[0-9a-f]{64}$/);
  expect(Object.keys(expected.parts)).toHaveLength(1 + 2 * 5);
  expect(await run(1, (blocks) => blocks.reverse())).toEqual(expected);
  const interleaved = (blocks: number[]) => [
    ...blocks.filter((_, i) => i % 3 === 2),
    ...blocks.filter((_, i) => i % 3 === 0),
    ...blocks.filter((_, i) => i % 3 === 1),
  ];
  expect(await run(7, interleaved)).toEqual(expected);
  expect(await run(300, (blocks) => blocks)).toEqual(expected);
});
