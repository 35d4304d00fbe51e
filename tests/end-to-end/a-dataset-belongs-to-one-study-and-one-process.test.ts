import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { jsonOf, operant, start, temporaryFolder } from "./operant.ts";
import { expectRefusal } from "./refusal.ts";
import { QUICK_STUDY, writeStudy } from "./studies.ts";

it("another study in its folder is refused, and the dataset left as it is", async () => {
  const folder = await temporaryFolder();
  const out = join(folder, "out");
  const file = await writeStudy(folder, QUICK_STUDY);
  const first = jsonOf(await operant(["run", file, "--out", out, "--json", "--threads", "1"]));
  await writeStudy(folder, QUICK_STUDY.replace("seed: 1", "seed: 2"));
  expectRefusal(await operant(["run", file, "--out", out]), 5, [
    /belongs to study quick \([0-9a-f]{12}\), not to quick \([0-9a-f]{12}\)/u,
    "restore it to resume, or choose another folder (--out)",
  ]);
  const status = jsonOf(await operant(["status", out, "--json"]));
  expect(status).toMatchObject({ committed: 12, completed: { digest: first["digest"] } });
});

it("a second process is refused while the first one writes, and may read", async () => {
  const folder = await temporaryFolder();
  const out = join(folder, "out");
  const file = await writeStudy(folder, QUICK_STUDY.replace("12", "1000000"));
  const writer = start(["run", file, "--out", out, "--quiet", "--threads", "1"]);
  try {
    await committed(out);
    expectRefusal(await operant(["run", file, "--out", out]), 5, [
      `${join(out, "lock")} is held by process ${writer.process.pid}`,
      "wait until it ends or stop it, then try again",
    ]);
    const query = await operant(["query", out, "SELECT count(*) > 0 FROM trials", "--json"]);
    expect(jsonOf(query)["rows"]).toEqual([[true]]);
  } finally {
    writer.process.kill("SIGINT");
  }
  expectRefusal(await writer.finished, 130, ["The same command resumes"]);
});

it.each(["status", "report", "verify", "query", "replay"])("%s of no dataset", async (command) => {
  const folder = await temporaryFolder();
  const more = { query: ["FROM trials"], replay: ["--subject", "1"] }[command] ?? [];
  const finished = await operant([command, "nowhere", ...more], folder);
  expectRefusal(finished, 5, ["nowhere holds no dataset", "give the folder that"]);
});

it("a file where its folder would be is named", async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, "taken"), "");
  const file = await writeStudy(folder, QUICK_STUDY);
  expectRefusal(await operant(["run", file, "--out", "taken"], folder), 6, [
    "taken cannot be written",
    "choose another folder (--out)",
  ]);
  expectRefusal(await operant(["status", "taken"], folder), 5, ["taken holds no dataset"]);
});

it.runIf(existsSync("/proc/self"))("a place that takes no folder is named, at once", async () => {
  const file = await writeStudy(await temporaryFolder(), QUICK_STUDY);
  const commands = [
    ["run", file, "--out", "/proc/operant/deep"],
    ["run", file, "--out", "/proc/operant"],
  ];
  for (const words of commands) {
    const running = start(words);
    const stop = setTimeout(() => running.process.kill("SIGKILL"), 60_000);
    expectRefusal(await running.finished, 6, ["cannot be written", "choose another folder"]);
    clearTimeout(stop);
  }
});

/** Waits until a dataset holds a first subject. */
async function committed(out: string): Promise<void> {
  for (let tries = 0; tries < 60; tries += 1) {
    const status = await operant(["status", out, "--json"]);
    if (status.code === 0 && Number(jsonOf(status)["committed"]) > 0) return;
  }
  throw new Error("nothing was committed");
}
