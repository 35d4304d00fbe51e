export type { Archive, Outcome } from "./contract.ts";
export type {
  Coordinator,
  CoordinatorOptions,
  StudyHandle,
  StudyModule,
  Submission,
} from "./coordinator.ts";
export { createCoordinator, startCoordinator } from "./coordinator.ts";
export type { CoordinatorErrorCode } from "./errors.ts";
export { CoordinatorError } from "./errors.ts";
export type { ServedCoordinator, ServeOptions } from "./serve/serve.ts";
export { serveCoordinator } from "./serve/serve.ts";
export type { Candidate, CandidateOptions, Standing } from "./serve/candidate.ts";
export { standForCoordinator } from "./serve/candidate.ts";
export type { Progress } from "./progress.ts";
export type { Leadership, LeadershipOptions } from "./leadership.ts";
export { lead } from "./leadership.ts";
