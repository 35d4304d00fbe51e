/** Stable codes of what a coordinator refuses or gives up. */
export type CoordinatorErrorCode =
  /** An option outside its range. */
  | "OPERANT_COORDINATOR_BAD_OPTION"
  /** The study is coordinated here already. */
  | "OPERANT_COORDINATOR_DUPLICATE"
  /** Whole rounds over the missing subjects brought nothing. */
  | "OPERANT_COORDINATOR_NO_PROGRESS"
  /** No block of the study can run: its manifest or a plug-in cannot be used. */
  | "OPERANT_COORDINATOR_STUDY_UNUSABLE";

/** A fault of the coordinator or of what it was given. */
export class CoordinatorError extends Error {
  override readonly name = "CoordinatorError";
  readonly code: CoordinatorErrorCode;

  constructor(code: CoordinatorErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
