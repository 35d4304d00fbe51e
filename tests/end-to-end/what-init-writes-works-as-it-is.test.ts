import { expect, it } from "vitest";
import { jsonOf, operant, temporaryFolder } from "./operant.ts";

it("a study runs", async () => {
  const folder = await temporaryFolder();
  const written = await operant(["init", "study", "first.yaml"], folder);
  expect(written.out).toContain("Next: operant run first.yaml");
  const ran = await operant(["run", "first.yaml", "--json", "--no-report"], folder);
  expect(ran).toMatchObject({ code: 0 });
  expect(jsonOf(ran)).toMatchObject({ study: "first", subjects: 48 });
});

it.each(["environment", "agent"])("an %s conforms", async (kind) => {
  const folder = await temporaryFolder();
  const written = await operant(["init", kind, "my-own.ts"], folder);
  expect(written.out).toContain("Next: operant check my-own.ts");
  const checked = await operant(["check", "my-own.ts", "--json"], folder);
  expect(checked).toMatchObject({ code: 0 });
  expect(jsonOf(checked)).toMatchObject({ id: "lab/my-own@1", conforms: true });
});
