import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

import { expect, it } from "vitest";

import { createEmbeddedBus } from "@operant/bus";
import type { Archive } from "@operant/coordinator-service";
import { startCoordinator } from "@operant/coordinator-service";
import type { CommitOutcome } from "@operant/dataset";
import type { SubjectResult } from "@operant/protocol";
import { decodeBlock, encodeBlockResult, QUEUE_SETTINGS, QUEUES } from "@operant/protocol";
import { drawScenario } from "@operant/simulation";

const SUBJECTS = 1_000_000;
const BLOCK = 2000;

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

/** Bytes in use once all garbage is gone. */
function used(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed;
}

/** An archive of one bit per subject, so that what grows is the coordinator. */
function bitArchive(): Archive {
  const committed = new Uint8Array(SUBJECTS);
  let missing = SUBJECTS;
  const status = () => ({ subjects: SUBJECTS, missing, committed: SUBJECTS - missing }) as never;
  return {
    directory: "/dev/null",
    commit: ({ subjects }): Promise<CommitOutcome> => {
      for (const { subject } of subjects) {
        missing -= committed[subject] === 0 ? 1 : 0;
        committed[subject] = 1;
      }
      const outcomes = subjects.map(({ subject }) => ({ subject, kind: "committed" as const }));
      return Promise.resolve({ kind: "accepted", subjects: outcomes });
    },
    *missing(limit = Infinity, from = 0) {
      const first = committed.indexOf(0, from);
      if (first >= 0) yield [first, Math.min(limit, SUBJECTS - first)];
    },
    quarantine: () => Promise.resolve(),
    quarantined: () => [],
    raiseFence: () => Promise.resolve(),
    highestFence: () => ({ attempt: 0, takeover: 0 }),
    status,
    complete: () => Promise.resolve(status()),
  };
}

it("is submitted, computed and committed while the coordinator's memory stands still", async () => {
  const bus = createEmbeddedBus();
  const { manifest } = drawScenario(1);
  const blocks = await bus.queue(QUEUES.blocks, QUEUE_SETTINGS);
  const results = await bus.queue(QUEUES.results, QUEUE_SETTINGS);
  const dataset = bitArchive();
  const before = used();
  const study = await startCoordinator({ bus, manifest, dataset, blockSize: BLOCK, window: 8 });
  let done = 0;
  let most = 0;
  const finished = study.finished.then(({ kind }) => kind);
  while (done < SUBJECTS) {
    for (const delivery of await blocks.take(4, 1000)) {
      const decoded = decodeBlock(delivery.data);
      if (!decoded.ok) throw decoded.error;
      const block = decoded.value;
      const { firstSubject, subjectCount, attempt } = block;
      const subjects = Array.from({ length: subjectCount }, (_, i) => tiny(firstSubject + i));
      const result = encodeBlockResult({ block, fence: { attempt, takeover: 0 }, subjects });
      await results.publish(result, `${firstSubject}/${attempt}`);
      await delivery.ack();
      done += subjectCount;
    }
    if (done % 200_000 === 0) most = Math.max(most, used());
  }
  expect(await finished).toBe("complete");
  // One byte per subject is the archive's own.
  expect(most - before).toBeLessThan(24e6);
  await bus.drain();
});

function tiny(subject: number): SubjectResult {
  const counts = { steps: 1, trials: 1, spineUpdates: 0 };
  return { subject, digest: new Uint8Array(32), tables: [], ...counts };
}
