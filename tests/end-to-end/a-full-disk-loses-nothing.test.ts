import { spawnSync } from "node:child_process";
import { chmod, mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { jsonOf, operant, operantUnder, temporaryFolder } from "./operant.ts";
import { parquetBytes } from "./parquet-bytes.ts";
import { expectRefusal } from "./refusal.ts";
import { QUICK_STUDY, writeStudy } from "./studies.ts";

let folder: string;
let study: string;
let whole: string;
let digest: unknown;

beforeAll(async () => {
  folder = await temporaryFolder();
  study = await writeStudy(folder, QUICK_STUDY.replace("12", "300"));
  whole = join(folder, "whole");
  digest = jsonOf(await operant(command(whole)))["digest"];
});

const command = (out: string) => [
  "run",
  study,
  "--out",
  out,
  "--json",
  "--threads",
  "1",
  "--block-size",
  "5",
];

/** Room on the disk that a study needs about three times of. */
const ROOM = 32 * 1024;

/** Expects that something is committed, and that the same command completes the study. */
async function expectResumes(out: string): Promise<void> {
  const { committed } = jsonOf(await operant(["status", out, "--json"])) as { committed: number };
  expect(committed).toBeGreaterThan(0);
  expect(committed).toBeLessThan(300);
  const resumed = await operant(command(out));
  expect(jsonOf(resumed)).toMatchObject({ digest, subjects: 300 });
  expect(await parquetBytes(out)).toEqual(await parquetBytes(whole));
}

const disk = mountSmallDisk();
afterAll(() => disk?.unmount());

it.runIf(disk !== undefined)("a disk without room: made room, the command goes on", async () => {
  const filler = join(disk?.path ?? "", "filler");
  const out = join(disk?.path ?? "", "out");
  await writeFile(filler, new Uint8Array((disk?.bytes ?? 0) - ROOM));
  expectRefusal(await operant(command(out)), 6, [
    `no space left for ${out}; nothing committed is lost`,
    "free some space and run the same command again to resume",
  ]);
  await rm(filler);
  await expectResumes(out);
});

it("a limit on the size of files: raised, the command goes on", async () => {
  const out = join(folder, "limited");
  const limit = `ulimit -f ${ROOM / 2 / 512}`;
  expectRefusal(await operantUnder(limit, command(out)), 6, [
    `${out} cannot be written (EFBIG: file too large`,
    "nothing committed is lost",
    "run the same command again to resume",
  ]);
  await expectResumes(out);
});

it.runIf(process.getuid?.() !== 0)("a folder that may not be written is named", async () => {
  const shut = join(folder, "shut");
  await mkdir(shut);
  await chmod(shut, 0o555);
  expectRefusal(await operant(command(join(shut, "out"))), 6, [
    `${join(shut, "out")} cannot be written (EACCES`,
    "mend the disk or its permissions",
  ]);
});

/** Mounts a disk of 2 MiB in memory; undefined where this process may not. */
function mountSmallDisk() {
  const bytes = 2 * 1024 * 1024;
  const path = spawnSync("mktemp", ["-d"], { encoding: "utf8" }).stdout?.trim() ?? "";
  const options = ["-t", "tmpfs", "-o", `size=${bytes}`, "tmpfs", path];
  const mounted = path !== "" && spawnSync("mount", options).status === 0;
  if (!mounted) return undefined;
  const unmount = () => spawnSync("sh", ["-c", `umount "$1" && rmdir "$1"`, "sh", path]);
  return { path, bytes, unmount };
}
