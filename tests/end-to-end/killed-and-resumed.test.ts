import { stat } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ledgerReaches } from "./ledger.ts";
import { jsonOf, operant, start, temporaryFolder } from "./operant.ts";
import { parquetBytes } from "./parquet-bytes.ts";
import { writeStudy } from "./studies.ts";

/** Shares of the finished ledger at which the process is killed; any moment must do. */
const MOMENTS = [0.1, 0.4, 0.8];

describe("killed and resumed", () => {
  it("loses nothing to three kill -9 and ends with the bits of an uninterrupted run", async () => {
    const folder = await temporaryFolder();
    const file = await writeStudy(folder);
    const whole = join(folder, "whole");
    const torn = join(folder, "torn");
    const placement = ["--block-size", "1", "--threads", "2"];
    const reference = jsonOf(await operant(["run", file, "--out", whole, "--json", ...placement]));
    const finished = (await stat(join(whole, "ledger"))).size;

    for (const moment of MOMENTS) {
      const run = start(["run", file, "--out", torn, "--quiet", ...placement]);
      await ledgerReaches(join(torn, "ledger"), moment * finished, run.finished);
      run.process.kill("SIGKILL");
      expect((await run.finished).signal).toBe("SIGKILL");
    }
    const resumed = jsonOf(await operant(["run", file, "--out", torn, "--json"]));

    expect(resumed["digest"]).toBe(reference["digest"]);
    expect(await parquetBytes(torn)).toEqual(await parquetBytes(whole));
    const verified = jsonOf(await operant(["verify", torn, "--json"]));
    expect(verified).toMatchObject({ damaged: 0, differing: 0 });
  });

  it("stops on Ctrl-C with code 130 and resumes by the same command", async () => {
    const folder = await temporaryFolder();
    const file = await writeStudy(folder);
    const out = join(folder, "out");
    const run = start(["run", file, "--out", out, "--quiet", "--block-size", "1"]);
    await ledgerReaches(join(out, "ledger"), 2000, run.finished);
    run.process.kill("SIGINT");
    const interrupted = await run.finished;
    expect(interrupted.err).toContain("The same command resumes");
    expect(interrupted.code).toBe(130);
    const again = await operant(["run", file, "--out", out, "--quiet"]);
    expect(again.out).toMatch(/48 subjects \(\d+ were there already\)/u);
  });
});
