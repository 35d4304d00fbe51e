import { writeFile } from "node:fs/promises";
import { join } from "node:path";

import { expect, it } from "vitest";

import { jsonOf, operant, temporaryFolder } from "../end-to-end/operant.ts";
import { broker } from "./cluster.ts";
import { serveForeign } from "./foreign.ts";

function study(name: string, coins: string): string {
  return `study: ${name}
seed: 7
subjects: 6
environment: { type: "served:foreign/coin@1"${coins} }
agent: { type: "served:foreign/guesser@1" }
protocol:
  - { phase: only, sessions: 2, trials: 6, rest_between: 23 h }
`;
}

it("runs whatever the blocks; what would change its channels is refused before it begins", async () => {
  const folder = await temporaryFolder();
  const { url } = await broker();
  await Promise.all([serveForeign("coin", url), serveForeign("guesser", url)]);
  const run = async (name: string, coins: string, ...more: string[]) => {
    await writeFile(join(folder, `${name}.yaml`), study(name, coins));
    const words = [`${name}.yaml`, "--nats", url, "--no-report", "--json", ...more];
    return operant(["run", ...words], folder);
  };
  const whole = jsonOf(await run("whole", ""));
  expect(whole).toMatchObject({ subjects: 6, trials: 72 });
  const [parts, changed, wrong] = await Promise.all([
    run("whole", "", "--block-size", "1", "--out", "parts"),
    run("changed", ", coins: 2"),
    run("wrong", ", coins: 9"),
  ]);
  expect(jsonOf(parts)["digest"]).toBe(whole["digest"]);
  expect(changed.code).toBe(3);
  expect(changed.err).toContain(
    "changed.yaml: the served environment foreign/coin@1 has other channels, actions or columns " +
      'under these parameters than the study counts on: {"coins":2}',
  );
  expect(wrong.code).toBe(3);
  expect(wrong.err).toContain(
    'wrong.yaml: the served environment foreign/coin@1 refuses {"coins":9}: coins is 9; give 1 to 4',
  );
});
