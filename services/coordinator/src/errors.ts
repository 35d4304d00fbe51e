/** Stable codes of what a coordinator refuses or gives up. */
export type CoordinatorErrorCode =
  /** An option outside its range. */
  | "OPERANT_COORDINATOR_BAD_OPTION"
  /** The study is coordinated here already. */
  | "OPERANT_COORDINATOR_DUPLICATE"
  /** Whole rounds over the missing subjects brought nothing. */
  | "OPERANT_COORDINATOR_NO_PROGRESS"
  /** No block of the study can run: its manifest or a plug-in cannot be used. */
  | "OPERANT_COORDINATOR_STUDY_UNUSABLE"
  /** No study, or more than one, answers to the name or the start of an id. */
  | "OPERANT_COORDINATOR_UNKNOWN_STUDY"
  /** A manifest that is not what its id says, or whose name can name no folder. */
  | "OPERANT_COORDINATOR_BAD_MANIFEST"
  /** The module of a plug-in is not in the object store. */
  | "OPERANT_COORDINATOR_MISSING_MODULE"
  /** A command that makes no sense as the study stands. */
  | "OPERANT_COORDINATOR_WRONG_STATE"
  /** No such file in the dataset. */
  | "OPERANT_COORDINATOR_UNKNOWN_FILE"
  /** It has lost the lead: a successor has it, or will. */
  | "OPERANT_COORDINATOR_NOT_LEADING"
  /** The answer is larger than one message. */
  | "OPERANT_COORDINATOR_ANSWER_TOO_LARGE";

/** A fault of the coordinator or of what it was given. */
export class CoordinatorError extends Error {
  override readonly name = "CoordinatorError";
  readonly code: CoordinatorErrorCode;

  constructor(code: CoordinatorErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
