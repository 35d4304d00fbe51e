export { KernelMemoryError, KernelRangeError } from "./errors.ts";
export { type PhiloxKey, philox } from "./philox.ts";
export { Purpose } from "./purpose.ts";
export { openStream, type RandomStream, STREAM_STATE_WORDS } from "./random-stream.ts";
export {
  cos64,
  exp64,
  expm1_64,
  log1p64,
  log64,
  logistic64,
  pow64,
  sin64,
  tanh64,
} from "./real64.ts";
export { cosTurn32, exp32, expm1_32, log32, sinTurn32 } from "./real32.ts";
export { KernelMemory } from "./memory.ts";
export { eligibilityStep } from "./coefficients.ts";
export type {
  AdvanceJob,
  BirthsJob,
  DrawAddress,
  DriveJob,
  EligibilityJob,
  EligibilityStep,
  IntrinsicDynamics,
  LearnJob,
  PlasticityCurve,
  PlasticityJob,
  ReturningDynamics,
} from "./jobs.ts";
export { createKernels, type Engine, type KernelOptions, type Kernels } from "./kernels.ts";
export {
  affineStep,
  type AffineMultiplicative,
  type FamilyStep,
  type LinearReturning,
  linearReturningStep,
  logOrnsteinUhlenbeckCrossing,
  type LogOrnsteinUhlenbeck,
  logOrnsteinUhlenbeckStep,
} from "./families.ts";
