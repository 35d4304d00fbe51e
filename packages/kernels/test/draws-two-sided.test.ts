import { describe, expect, it } from "vitest";
import { dendrite, PRESETS } from "./law.ts";

const { dynamics, birthVolumeUm3 } = PRESETS["v1-adult"];
const start = Float32Array.from({ length: 5000 }, (_, i) => (i % 2 === 0 ? 0.002 + i * 1e-5 : 0));

function night(change: { key0?: number; key1?: number; epoch?: number }): Float32Array {
  const { kernels, at, volumes } = dendrite(start);
  const where = { key0: 1, key1: 2, epoch: 3, ...change, volumes: at, count: start.length };
  kernels.advance({ dynamics, days: 1, ...where, purpose: 5 });
  const births = { birthVolumeUm3, ratePerDay: 100, purpose: 6, sitePurpose: 7 };
  kernels.births({ dynamics, days: 1, ...where, ...births });
  return volumes;
}

describe("the draws of a gap", () => {
  it("are the same for the same key and epoch, in other kernels too", () => {
    expect(night({})).toEqual(night({}));
  });

  it.each([{ key0: 9 }, { key1: 9 }, { epoch: 9 }])("are others for %j", (change) => {
    const [here, there] = [night({}), night(change)];
    const same = here.reduce((n, v, i) => n + Number(v > 0 && v === there[i]), 0);
    expect(same).toBeLessThan(3);
  });

  it("do not depend on where the array lies or who else lives in the memory", () => {
    const { kernels } = dendrite(start);
    kernels.memory.allocate(12_345);
    const at = kernels.memory.allocate(start.length * 4);
    const moved = kernels.memory.float32(at, start.length);
    moved.set(start);
    const where = { key0: 1, key1: 2, epoch: 3, volumes: at, count: start.length };
    kernels.advance({ dynamics, days: 1, ...where, purpose: 5 });
    const births = { birthVolumeUm3, ratePerDay: 100, purpose: 6, sitePurpose: 7 };
    kernels.births({ dynamics, days: 1, ...where, ...births });
    expect(moved).toEqual(night({}));
  });
});
