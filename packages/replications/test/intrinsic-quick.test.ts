import { describe, expect, it } from "vitest";
import { createKernels } from "@operant/kernels";
import { papers, runReplication, type Verdict } from "@operant/replications";

/** What does not pass, and is known not to: the diagnosis stands with the replication. */
const OTHERWISE: Readonly<Record<string, Verdict>> = {
  "LOE-4": "not comparable",
  "SHARE-1": "not comparable",
  "FMR-4": "inconclusive",
  "SPINE-CL-2": "fail",
  "DEEPR-1": "inconclusive",
  "KAP-4": "inconclusive",
  "KAP-5": "inconclusive",
};

const kernels = createKernels();
const topics = ["intrinsic dynamics", "machine learning"];
const replications = papers
  .filter(({ topic }) => topics.includes(topic))
  .flatMap((paper) => paper.replications);

describe.each(replications)("$id at quick effort: $title", (replication) => {
  const expected = OTHERWISE[replication.id] ?? "pass";

  it(`is "${expected}", and no control passes`, { timeout: 120_000 }, async () => {
    await replication.prepare?.();
    const outcome = runReplication(replication, "quick", 1, kernels);
    const { verdict, reason, controls } = outcome;
    expect({ verdict, reason }).toEqual({ verdict: expected, reason: expect.any(String) });
    expect(controls.filter((control) => control.verdict === "pass")).toEqual([]);
    const explained = verdict === "pass" || replication.diagnosis !== undefined;
    expect(explained).toBe(true);
    expect(kernels.memory.bytesInUse).toBe(0);
  });
});
