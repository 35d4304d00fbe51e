/** Why a text is no schedule or no trial: where (counted from 0) and what would be one. */
export class NotationError extends Error {
  readonly code = "OPERANT_ENVIRONMENTS_NOTATION";
  readonly position: number;

  /** `subject` says what was read, e.g. "schedule". */
  constructor(subject: string, text: string, position: number, reason: string) {
    super(`${subject} "${text}", character ${position + 1}: ${reason}`);
    this.name = "NotationError";
    this.position = position;
  }
}
