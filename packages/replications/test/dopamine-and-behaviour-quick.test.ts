import { describe, expect, it } from "vitest";
import { createKernels } from "@operant/kernels";
import { papers, runReplication, type Verdict } from "@operant/replications";

/** What does not pass, and is known not to: the diagnosis stands with the replication. */
const OTHERWISE: Readonly<Record<string, Verdict>> = {
  "IZH-2": "inconclusive",
  "IIN-6": "inconclusive",
  "IIN-7": "fail",
  "YAM-1": "fail",
  "BEH-PST": "fail",
  "BEH-ASYM": "fail",
  "BEH-GNG": "fail",
  "BEH-X-SIDMAN": "fail",
  "BEH-X-EXTD2": "fail",
  "BEH-X-STRICT": "fail",
  "BEH-X-PSTSIZE": "fail",
  "BEH-X-HIDDEN": "fail",
  "BEH-X-RLWM": "inconclusive",
  "BEH-X-LONGDELAY": "fail",
  "BEH-X-PREE": "inconclusive",
  "BEH-X-SPONT": "fail",
  "BEH-X-RENEW": "fail",
  "BEH-X-LI": "inconclusive",
  "BEH-X-ITI": "inconclusive",
  "BEH-X-DEVAL": "fail",
};

const kernels = createKernels();
const topics = ["dopamine-timed plasticity", "behaviour"];
const replications = papers
  .filter(({ topic }) => topics.includes(topic))
  .flatMap((paper) => paper.replications);

describe.each(replications)("$id at quick effort: $title", (replication) => {
  const expected = OTHERWISE[replication.id] ?? "pass";

  it(`is "${expected}", and its controls fail where it passes`, { timeout: 120_000 }, () => {
    const outcome = runReplication(replication, "quick", 1, kernels);
    expect({ verdict: outcome.verdict, reason: outcome.reason }).toMatchObject({
      verdict: expected,
    });
    const passing = outcome.controls.filter(({ verdict }) => verdict === "pass");
    // Where the model passes no control may; where it does not, the page must say why.
    const owed = expected === "pass" ? passing.length === 0 : replication.diagnosis !== undefined;
    expect(owed).toBe(true);
    expect(kernels.memory.bytesInUse).toBe(0);
  });
});
