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

/** Row: growth per subject over the arrays of a subject. Needs `--expose-gc`. */
export function memoryRows(count = 1500) {
  const kernels = createKernels();
  const parameters = readParameters(striatal, {});
  const open = (index) => {
    const key = [index, 7];
    const random = (purpose) => openStream(key, purpose);
    return openAgent(striatal, parameters, SPACES, { key, kernels, random });
  };
  const warm = open(0);
  const arrays = kernels.memory.bytesInUse;
  const before = residentBytes();
  const herd = Array.from({ length: count }, (_, index) => open(index + 1));
  const growth = (residentBytes() - before) / count;
  const kept = herd.length + 1;
  warm.dispose();
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

function residentBytes() {
  globalThis.gc?.();
  return process.memoryUsage.rss();
}
