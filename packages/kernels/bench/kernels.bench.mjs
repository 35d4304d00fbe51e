// Kernel rows of `npm run bench`: compiled SIMD against the TypeScript twin against a plain loop over
// number arrays with Math.*. Each row first checks that the two engines give the same bits.
//
//   node packages/kernels/bench/kernels.bench.mjs        the rows of this room alone (after a build)
//
// `rows` is a list of { name, unit, run }; run() returns { wasm, twin, plain, equal } in that unit.
// The median of many short runs counts.
import { pathToFileURL } from "node:url";
import { Bench } from "tinybench";
import { createKernels, eligibilityStep, openStream } from "../dist/index.js";

const AXONS = 60;
const ACTIONS = 3;
const SITES = 16;
const RUNS = ACTIONS * 2;
const TRACES = AXONS * ACTIONS;
const ACTIVE = 7;
const DENDRITE = AXONS * RUNS * SITES * 2;

const dynamics = {
  slopePerSqrtDay: 0.2,
  offsetUm3PerSqrtDay: 0.0035,
  driftPerSqrtDay: 0,
  boundaryUm3: 0,
};
const curve = { growth: 0.8, halfVolumeUm3: 0.2, floorUm3: 0.005, ceilingUm3: 1 };

/** Seconds of one call: the median over `rounds` rounds of `inner` calls, each after `prepare`. */
function typical(run, inner, rounds = 151, prepare = () => {}) {
  const bench = new Bench({ time: 0, iterations: rounds, warmupTime: 0, warmupIterations: 3 });
  const body = () => {
    for (let i = 0; i < inner; i += 1) run();
  };
  bench.add("rounds", body, { beforeEach: prepare });
  bench.runSync();
  const { result } = bench.tasks[0];
  if (result.state !== "completed") throw result.error ?? new Error(result.state);
  return result.latency.p50 / inner / 1e3;
}

/** Volumes of a half-occupied dendrite of the `v1-adult` kind: log-normal around 0.05 µm³. */
function volumesOf(count, filling = 0.5) {
  const stream = openStream([1, 2], 9);
  return Float32Array.from({ length: count }, () =>
    stream.bernoulli(filling) ? 0.05 * Math.exp(0.8 * stream.normal()) : 0,
  );
}

/** Kernels of an engine with the arrays of `contents` in their memory, by name. */
function arena(engine, contents) {
  const kernels = createKernels({ engine });
  const at = {};
  const views = {};
  for (const [name, values] of Object.entries(contents)) {
    const words = values instanceof Uint32Array;
    at[name] = kernels.memory.allocate(values.length * 4);
    views[name] = words
      ? kernels.memory.uint32(at[name], values.length)
      : kernels.memory.float32(at[name], values.length);
    views[name].set(values);
  }
  return { kernels, at, views };
}

function sameBits(a, b) {
  const [x, y] = [a, b].map((v) => new Uint32Array(v.buffer, v.byteOffset, v.length));
  return x.every((word, i) => word === y[i]);
}

/** A row from its arrays, the call of a kernel and a plain loop over the same numbers. */
function row({ name, unit, contents, open, result, plain, inner, rate }) {
  return {
    name,
    unit,
    run() {
      const [compiled, twin] = ["wasm", "twin"].map((engine) => arena(engine, contents()));
      const calls = [compiled, twin].map(({ kernels, at }) => open(kernels, at));
      for (const call of calls) call();
      const equal = sameBits(compiled.views[result], twin.views[result]);
      return {
        wasm: rate(typical(calls[0], inner)),
        twin: rate(typical(calls[1], Math.max(1, inner >> 4))),
        plain: rate(typical(plain(contents()), Math.max(1, inner >> 2))),
        equal,
      };
    },
  };
}

const nanoseconds = (seconds) => seconds * 1e9;

/** A dendrite at rest over a gap; volumes are put back before each run, outside the clock. */
function restRow(name, days, withBirths) {
  const start = volumesOf(DENDRITE);
  const spines = start.reduce((n, v) => n + (v > 0 ? 1 : 0), 0);
  const job = { dynamics, days, key0: 1, key1: 2, purpose: 5 };
  const births = { birthVolumeUm3: 0.03, ratePerDay: spines * 0.02, purpose: 6, sitePurpose: 7 };
  const gap = ({ kernels, at }, epoch) => {
    const where = { volumes: at.volumes, count: DENDRITE, epoch };
    kernels.advance({ ...job, ...where });
    if (withBirths) kernels.births({ ...job, ...births, ...where });
  };
  const speed = (place, rounds) => {
    let epoch = 0;
    const restore = () => place.views.volumes.set(start);
    const once = () => gap(place, (epoch += 1));
    return spines / (typical(once, 1, rounds, restore) * 1e6);
  };
  return {
    name,
    unit: "million spines/s",
    run() {
      const [compiled, twin] = ["wasm", "twin"].map((engine) => arena(engine, { volumes: start }));
      for (const place of [compiled, twin]) gap(place, 0);
      const equal = sameBits(compiled.views.volumes, twin.views.volumes);
      return {
        wasm: speed(compiled, 1000),
        twin: speed(twin, 20),
        plain: spines / (typical(plainRest([...start], days), 1, 20) * 1e6),
        equal,
      };
    },
  };
}

/** One gap by Math.random, Math.log, Math.exp: no seed, no births. */
function plainRest(start, days) {
  const { slopePerSqrtDay: a, offsetUm3PerSqrtDay: b } = dynamics;
  const volumes = [...start];
  return () => {
    for (let i = 0; i < volumes.length; i += 1) {
      const v = start[i];
      if (v === 0) continue;
      const radius = Math.sqrt(-2 * Math.log(1 - Math.random()));
      const z = radius * Math.cos(2 * Math.PI * Math.random());
      const x = a * (-a / 2) * days + a * Math.sqrt(days) * z;
      const height = Math.log1p((a * v) / b);
      const crossing = Math.exp((-2 * height * (height + x)) / (a * a * days));
      volumes[i] = Math.random() < crossing ? 0 : v + (v + b / a) * Math.expm1(x);
    }
  };
}

const driveRow = row({
  name: `drive, ${ACTIVE} active axons = ${ACTIVE * RUNS * SITES} floats`,
  unit: "ns/call",
  inner: 2000,
  rate: nanoseconds,
  result: "out",
  contents: () => ({
    volumes: volumesOf(AXONS * RUNS * SITES),
    axons: Uint32Array.from({ length: ACTIVE }, (_, i) => 20 + i),
    rates: new Float32Array(ACTIVE).fill(0.3),
    out: new Float32Array(RUNS),
  }),
  open(kernels, at) {
    const job = { ...at, sites: SITES, runs: RUNS, active: ACTIVE };
    return () => kernels.drive(job);
  },
  plain({ volumes, axons, rates, out }) {
    const [v, x, sums] = [[...volumes], [...rates], [...out]];
    return () => {
      sums.fill(0);
      for (let j = 0; j < ACTIVE; j += 1) {
        for (let run = 0; run < RUNS; run += 1) {
          const base = (axons[j] * RUNS + run) * SITES;
          for (let k = 0; k < SITES; k += 1) sums[run] += x[j] * v[base + k];
        }
      }
    };
  },
});

const step = eligibilityStep(0.186, 0.906, 0.1);

const eligibilityRow = row({
  name: `eligibility, ${TRACES} traces`,
  unit: "ns/call",
  inner: 2000,
  rate: nanoseconds,
  result: "trace",
  contents: () => ({
    rise: new Float32Array(TRACES).fill(0.5),
    trace: new Float32Array(TRACES).fill(0.4),
    input: Float32Array.from({ length: TRACES }, (_, i) => (i % 9 === 0 ? 0.8 : 0)),
  }),
  open(kernels, at) {
    const job = { ...at, count: TRACES, ...step };
    return () => kernels.eligibility(job);
  },
  plain({ rise, trace, input }) {
    const [r, e, p] = [[...rise], [...trace], [...input]];
    return () => {
      for (let i = 0; i < TRACES; i += 1) {
        const q = r[i] - p[i];
        e[i] = p[i] + (e[i] - p[i]) * step.traceDecay + q * step.coupling;
        r[i] = p[i] + q * step.riseDecay;
      }
    };
  },
});

const plasticityRow = row({
  name: `plasticity, ${2 * ACTIVE} runs = ${2 * ACTIVE * SITES} sites`,
  unit: "ns/call",
  inner: 2000,
  rate: nanoseconds,
  result: "volumes",
  contents: () => ({
    volumes: volumesOf(AXONS * RUNS * SITES),
    runs: Uint32Array.from({ length: 2 * ACTIVE }, (_, i) => 120 + 5 * i),
    gains: Float32Array.from({ length: 2 * ACTIVE }, (_, i) => (i % 2 === 0 ? 1e-5 : -1e-5)),
  }),
  open(kernels, at) {
    const job = { ...at, sites: SITES, count: 2 * ACTIVE, ...curve };
    return () => kernels.plasticity(job);
  },
  plain({ volumes, runs, gains }) {
    const [v, g] = [[...volumes], [...gains]];
    return () => {
      for (let j = 0; j < runs.length; j += 1) {
        for (let k = runs[j] * SITES; k < (runs[j] + 1) * SITES; k += 1) {
          if (v[k] === 0) continue;
          const change = g[j] > 0 ? (g[j] * 0.8) / (1 + (v[k] / 0.2) ** 2) : g[j];
          v[k] = Math.min(1, Math.max(0.005, v[k] + change * v[k]));
        }
      }
    };
  },
});

const NORMALS = 8192;
const normalsRow = row({
  name: "standard normals (Philox4x32-10, Box & Muller)",
  unit: "ns each",
  inner: 4,
  rate: (seconds) => (seconds * 1e9) / NORMALS,
  result: "out",
  contents: () => ({ out: new Float32Array(NORMALS) }),
  open(kernels, at) {
    const address = { key0: 1, key1: 2, epoch: 0, purpose: 9 };
    return () => {
      address.epoch += 1;
      kernels.normals(at.out, NORMALS, address);
    };
  },
  plain({ out }) {
    const numbers = [...out];
    return () => {
      for (let i = 0; i < NORMALS; i += 1) {
        const radius = Math.sqrt(-2 * Math.log(1 - Math.random()));
        numbers[i] = radius * Math.cos(2 * Math.PI * Math.random());
      }
    };
  },
});

export const rows = [
  restRow("rest 1 min: end point, crossing, births", 1 / 1440, true),
  restRow("rest 16 h: end point, crossing, births", 2 / 3, true),
  restRow("rest 1 d: end point, crossing, births", 1, true),
  restRow("rest 14 d: end point, crossing, without births", 14, false),
  normalsRow,
  driveRow,
  eligibilityRow,
  plasticityRow,
];

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const { name, unit, ...row } of rows) {
    const { wasm, twin, plain, equal } = row.run();
    const cells = [wasm, twin, plain].map((value) => value.toFixed(1).padStart(9)).join("");
    const bits = equal ? "same bits" : "BITS DIFFER";
    process.stdout.write(`${name.padEnd(50)}${cells}  ${unit.padEnd(18)} ${bits}\n`);
  }
}
