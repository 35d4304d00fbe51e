import type { IntrinsicDynamics } from "@operant/kernels";
import type { Noise } from "./noise.ts";
import { descent, height, volumeAt } from "./brownian.ts";

/**
 * Wrong scheme, for controls: the exact end point but no test whether the path crossed the boundary
 * within the gap. Advances `volumes` in place and returns the number eliminated. `noise` supplies
 * one normal per site.
 */
export function advanceByEndPoints(
  dynamics: IntrinsicDynamics,
  days: number,
  volumes: Float32Array,
  noise: Noise,
): number {
  const normals = noise.draw();
  const floor = height(dynamics, dynamics.boundaryUm3);
  const [drift, spread] = [-descent(dynamics) * days, Math.sqrt(days)];
  let lost = 0;
  for (let i = 0; i < volumes.length; i += 1) {
    const volume = volumes[i] as number;
    if (volume === 0) continue;
    const y = height(dynamics, volume) + drift + spread * (normals[i] as number);
    volumes[i] = y > floor ? volumeAt(dynamics, y) : 0;
    if (y <= floor) lost += 1;
  }
  return lost;
}
