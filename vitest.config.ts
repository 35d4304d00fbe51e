import { configDefaults, defineConfig } from "vitest/config";
import { testsWithoutServer } from "./tests/servers/needed-servers.ts";

// Tests run from source: the condition picks each room's `src/index.ts`.
const conditions = ["@operant/source", "module", "node", "import", "default"];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ["packages/*/test/**/*.test.ts", "services/*/test/**/*.test.ts", "tests/**/*.test.ts"],
    exclude: [...configDefaults.exclude, ...testsWithoutServer()],
    reporters: ["default", "./tests/reporter/closing-line.ts"],
    maxWorkers: 2,
    // Ends what hangs; what is slow is not judged here. On a machine that does much else seconds
    // become minutes, so no test sets a shorter limit of its own.
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
