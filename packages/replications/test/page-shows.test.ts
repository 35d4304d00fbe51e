import { describe, expect, it } from "vitest";
import { gallery, type Paper, replicationPage, runReplication } from "@operant/replications";
import { parameterHash } from "@operant/striatum";
import { toy } from "./toy.ts";

const published = {
  value: 1,
  unit: "1",
  source: "Toy et al. 1999, Fig. 1",
  certainty: "verified",
} as const;
const replication = toy({ model: 1, wrong: 5 }, { published, diagnosis: "Nothing ails it." });
const paper: Paper = {
  id: "toy-1999",
  topic: "behaviour",
  citation: "Toy A (1999) Toys",
  summary: "Toys are toys.",
  replications: [replication],
  skipped: [{ id: "TOY-2", title: "another | toy", reason: "nobody has it" }],
};
const outcome = runReplication(replication, "quick", 1);

describe("the page of a paper", () => {
  const page = replicationPage(paper, [outcome]);

  it("puts published against got, with interval, n and verdict", () => {
    expect(page).toMatch(/\| value \| 1, verified \| 0\.9 … 1\.1 \| 1 \[[^\]]+\] \| 4 \| pass \|/);
    expect(page).toContain("Toy et al. 1999, Fig. 1");
  });

  it("says why, shows the control and the diagnosis", () => {
    expect(page).toContain("**pass**: all 1 intervals lie in their bands.");
    expect(page).toContain("| wrong | toy | fail | value = 5 |");
    expect(page).toContain("*Diagnosis.* Nothing ails it.");
  });

  it("lists what is skipped, and what was not run", () => {
    expect(page).toContain("| TOY-2 | another \\| toy | nobody has it |");
    expect(replicationPage(paper, [])).toContain("**not run**");
  });
});

describe("the gallery", () => {
  it("counts and links", () => {
    const text = gallery([outcome], [paper]);
    expect(text).toContain(`\`${parameterHash()}\``);
    expect(text).toContain("1 replications of 1 papers, 1 run (quick): 1 pass");
    expect(text).toContain("| [TOY-1](toy-1999.md) | A toy | value | 1 (verified) |");
    expect(text).toContain("1 of 1 fail");
    expect(gallery([], [paper])).toContain("not run");
  });
});
