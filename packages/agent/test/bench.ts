import { openAgent, readParameters, type AgentHost, type AnyAgent } from "@operant/agent";
import { createKernels, openStream } from "@operant/kernels";
import type { Spaces } from "@operant/spaces";
import { toyAgent } from "./toy.ts";

export const TASK: Spaces = {
  channels: { tone: { unit: "octave", range: [0, 4], absent: true } },
  actions: ["wait", "left", "right"],
  stepSeconds: 0.1,
};

export const SILENCE = Float32Array.of(NaN);

/** Opens a toy, or another agent, in a task with a tone and two levers. */
export function openToy(definition: AnyAgent = toyAgent(), spaces = TASK): AgentHost {
  const key = [1, 2] as const;
  const kernels = createKernels({ engine: "twin", maximumBytes: 2 ** 20 });
  return openAgent(definition, readParameters(definition), spaces, {
    key,
    kernels,
    random: (purpose) => openStream(key, purpose),
  });
}
