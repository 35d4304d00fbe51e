import { checkAgent, agentPage } from "@operant/agent";
import { builtins } from "@operant/catalog";
import { checkEnvironment } from "@operant/environment";
import { createKernels } from "@operant/kernels";
import { describe, expect, it } from "vitest";

const { agents, environments } = builtins();

/** Tasks whose defaults leave nothing to chance, with parameters that do. */
const CHANCE: Readonly<Record<string, object>> = {
  "operant-chamber@1": { schedule: "VI 10 s" },
  "pavlovian@1": { trials: "A+ 50%, B-" },
};

describe("every built-in environment", () => {
  it.each([...environments.values()])("$id keeps the contract", (definition) => {
    const parameters = CHANCE[definition.id] ?? {};
    const findings = checkEnvironment(definition, { parameters, steps: 1500 });
    expect(findings.filter(({ ok }) => !ok)).toEqual([]);
  });
});

describe("every built-in agent", () => {
  it.each([...agents.values()])("$id keeps the contract", (definition) => {
    const findings = checkAgent(definition, { createKernels: () => createKernels(), trials: 3 });
    expect(findings.filter(({ ok }) => !ok)).toEqual([]);
  });

  it.each([...agents.values()])(
    "$id has a page that names every parameter's source",
    (definition) => {
      const page = agentPage(definition);
      expect(page).toContain(`\`${definition.id}\``);
      for (const heading of ["Summary", "Parameters", "References"]) {
        expect(page).toContain(`## ${heading}\n`);
      }
      const rows =
        page
          .match(/^## Parameters\n\n(.*?)\n(?=\n)/ms)?.[1]
          ?.split("\n")
          .slice(2) ?? [];
      expect(rows.filter((row) => row.endsWith("| – |"))).toEqual([]);
    },
  );
});
