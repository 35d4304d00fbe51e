import type { IntrinsicDynamics, ReturningDynamics } from "@operant/kernels";
import type { StriatalParameters } from "./parameters.ts";

/** What the kernels are told of the way in which spines fluctuate (intrinsic-dynamics.md §2). */
export function dynamicsOf(parameters: StriatalParameters): IntrinsicDynamics | ReturningDynamics {
  const family = parameters.intrinsic_family;
  const shared = {
    slopePerSqrtDay: parameters.noise_slope,
    offsetUm3PerSqrtDay: parameters.noise_floor,
    boundaryUm3: parameters.elimination_volume,
    capUm3: parameters.largest_volume,
  };
  if (family === "brownian") return { ...shared, driftPerSqrtDay: parameters.noise_drift };
  return {
    ...shared,
    family,
    returnPerDay: parameters.return_rate,
    returnVolumeUm3: parameters.return_volume,
  };
}
