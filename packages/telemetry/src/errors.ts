/** Stable codes of what is wrong with a metric. */
export type TelemetryErrorCode =
  /** The name breaks a convention: prefix, case, unit or `_total`. */
  | "OPERANT_TELEMETRY_BAD_NAME"
  /** The help text is missing. */
  | "OPERANT_TELEMETRY_BAD_HELP"
  /** A label whose values are not a short closed list, or a value outside it. */
  | "OPERANT_TELEMETRY_UNBOUNDED_LABEL"
  /** The name was declared before. */
  | "OPERANT_TELEMETRY_DUPLICATE"
  /** A counter was asked to fall, or a value is not finite. */
  | "OPERANT_TELEMETRY_BAD_VALUE"
  /** The port of the metrics page cannot be opened. */
  | "OPERANT_TELEMETRY_PORT";

/** A metric that must not be registered, recorded or served. */
export class TelemetryError extends Error {
  override readonly name = "TelemetryError";
  readonly code: TelemetryErrorCode;

  constructor(code: TelemetryErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
