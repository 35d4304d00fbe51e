import { builtins } from "@operant/catalog";
import { createKernels } from "@operant/kernels";
import { readStudy, resolve, runBlock, formatProblem } from "@operant/study";
import { readFileSync } from "node:fs";
import { createHash } from "node:crypto";
const registry = builtins();
const kernels = createKernels();
const t00 = performance.now();
const ship = readStudy(
  readFileSync("/work/main/studies/tone-discrimination.yaml", "utf8"),
  "studies/tone-discrimination.yaml",
  registry,
);
console.log(
  ship.ok || ship.problems.map(formatProblem).join("\n"),
  "read ms",
  performance.now() - t00,
);
const go = (trials: number, n: number, hash = false) => {
  const text2 = `{study: fast, seed: 1, subjects: 20000, environment: {type: bandit}, agent: {type: random}, protocol: [{phase: a, trials: ${trials}}], measures: [win_stay]}`;
  const r2 = readStudy(text2, "f", registry);
  if (!r2.ok) throw r2;
  const m2 = resolve(r2.study, registry, { product: "0" });
  for (let k = 0; k < 3; k++) {
    const t = process.cpuUsage();
    const b = runBlock({
      manifest: m2,
      registry,
      kernels,
      block: { firstSubject: 0, subjectCount: n },
      ...(hash ? { createHasher: () => createHash("sha256") as any } : {}),
    });
    const c = process.cpuUsage(t);
    const ms = (c.user + c.system) / 1000;
    const st = b.subjects.reduce((a, x) => a + x.steps, 0);
    console.log(
      trials,
      hash,
      "us/subject",
      ((ms * 1e3) / n).toFixed(0),
      st / n,
      "ns/step",
      ((ms * 1e6) / st).toFixed(0),
    );
  }
};
go(2, 2000);
go(40, 500);
go(40, 500, true);
go(400, 100);
go(400, 100, true);
