// npm run bench: how fast the product is on this machine. Prints a table; fails nothing.
//   node --expose-gc tests/bench/run.mjs [kernels|loop|placement|overhead|distribution|served|scale|memory …]
import { cpus, loadavg } from "node:os";
import { distributionRows } from "./distribution.mjs";
import { kernelRows } from "./kernels.mjs";
import { loopRows } from "./loop.mjs";
import { memoryRows } from "./memory.mjs";
import { overheadRows } from "./overhead.mjs";
import { placementRows } from "./placement.mjs";
import { servedRows } from "./served.mjs";
import { scaleRows } from "./scale.mjs";

const PARTS = {
  memory: memoryRows,
  kernels: kernelRows,
  loop: loopRows,
  placement: placementRows,
  overhead: overheadRows,
  distribution: distributionRows,
  served: servedRows,
  scale: scaleRows,
};

const wanted = process.argv.slice(2);
const names = Object.keys(PARTS).filter((name) => wanted.length === 0 || wanted.includes(name));
const load = loadavg()[0].toFixed(1);
print(
  `${cpus().length} × ${cpus()[0]?.model ?? "?"}, Node ${process.version}, load ${load} at start`,
);
print(
  "Medians, with extremes in brackets; ratios come from one run. A busy machine lowers all rates.",
);
for (const name of names) {
  print("");
  for (const row of await PARTS[name]()) printRow(row);
}

function printRow([what, measured, asked, bits]) {
  print(`${what.padEnd(72)} ${measured.padEnd(44)} ${asked.padEnd(12)} ${bits}`.trimEnd());
}

function print(text) {
  process.stdout.write(`${text}\n`);
}
