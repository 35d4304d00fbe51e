import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** Test files that start a real server, by the program they need. */
export const NEEDED: Readonly<Record<string, readonly string[]>> = {
  "nats-server": [
    "packages/access/test/each-role-is-refused-the-rest.test.ts",
    "packages/bus/test/nats-keeps-the-contract.test.ts",
    "packages/bus/test/unfit-servers-are-told-plainly.test.ts",
    "packages/bus/test/traps/*.test.ts",
    "services/collector/test/the-brokers-state-is-read.test.ts",
    "services/environment/test/served-over-nats-equals-local-bit-for-bit.test.ts",
    "tests/cluster/*.test.ts",
  ],
  prometheus: [
    "services/collector/test/each-alert-fires.test.ts",
    "services/collector/test/prometheus-sees-a-running-study.test.ts",
  ],
};

const FOLDERS = [...(process.env["PATH"] ?? "").split(delimiter), "/usr/sbin", "/usr/local/bin"];

/**
 * Lists the test files to leave out because their server is not here, and says so. Continuous
 * integration leaves nothing out: there a missing server is a failure.
 */
export function testsWithoutServer(): string[] {
  if (process.env["CI"] !== undefined) return [];
  return Object.entries(NEEDED).flatMap(([program, files]) => {
    if (FOLDERS.some((folder) => existsSync(join(folder, program)))) return [];
    process.stderr.write(
      `Not run, because ${program} is not installed (sh deploy/install-test-servers.sh tells how):\n` +
        files.map((file) => `  ${file}\n`).join(""),
    );
    return files;
  });
}
