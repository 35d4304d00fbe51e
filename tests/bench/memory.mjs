// Memory of a subject: growth of the process by many striatal animals over the bytes of their arrays.
import { openAgent, readParameters } from "@operant/agent";
import { createKernels, openStream } from "@operant/kernels";
import { striatal } from "@operant/striatum";

const SPACES = {
  stepSeconds: 0.1,
  actions: ["wait", "left", "right"],
  channels: {
    tone: { unit: "octave", range: [0, 3.875], absent: true, meaning: "a tone" },
    lever: { unit: "", range: [0, 0], absent: true, levels: ["in"], meaning: "a lever" },
  },
};

/**
 * Row: growth of the resident process per subject over the arrays of a subject: its slabs in kernel
 * memory and its typed arrays. Many animals, because the heap grows in large steps. Needs `--expose-gc`.
 */
export function memoryRows(count = 6000) {
  const kernels = createKernels();
  const parameters = readParameters(striatal, {});
  const open = (index) => {
    const key = [index, 7];
    const random = (purpose) => openStream(key, purpose);
    return openAgent(striatal, parameters, SPACES, { key, kernels, random });
  };
  const warm = Array.from({ length: 100 }, (_, index) => open(index));
  const before = bytes(kernels);
  const herd = Array.from({ length: count }, (_, index) => open(index + warm.length));
  const after = bytes(kernels);
  const growth = (after.resident - before.resident) / count;
  const arrays = (after.arrays - before.arrays) / count;
  const kept = herd.length + warm.length;
  const per = `${(growth / 1024).toFixed(1)} KiB of ${(arrays / 1024).toFixed(1)} KiB in arrays`;
  return [
    [
      `memory per subject (${kept} animals): ${per}`,
      `${(growth / arrays).toFixed(2)} ×`,
      "<= 1.3 ×",
      "",
    ],
  ];
}

function bytes(kernels) {
  globalThis.gc?.();
  const { rss, arrayBuffers } = process.memoryUsage();
  return { resident: rss, arrays: kernels.memory.bytesInUse + arrayBuffers };
}
