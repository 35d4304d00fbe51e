/** Parameters that the schema cannot refuse one by one do not fit together or came too late. */
export class StriatumError extends RangeError {
  readonly code: "OPERANT_STRIATUM_PARAMETER" | "OPERANT_STRIATUM_FIXED";

  constructor(
    code: "OPERANT_STRIATUM_PARAMETER" | "OPERANT_STRIATUM_FIXED",
    field: string,
    value: unknown,
    allowed: string,
    remedy: string,
  ) {
    super(`${code}: ${field} is ${JSON.stringify(value)}; allowed: ${allowed}. ${remedy}.`);
    this.name = "StriatumError";
    this.code = code;
  }
}
