/** Stable codes of what a bus refuses or cannot do. */
export type BusErrorCode =
  /** Nobody answered a request in time. */
  | "OPERANT_BUS_TIMEOUT"
  /** Nobody listens on the subject of a request. */
  | "OPERANT_BUS_NO_RESPONDERS"
  /** No server could be reached, or it refused the credentials, at the first connection. */
  | "OPERANT_BUS_UNREACHABLE"
  /** The server's accounts do not allow it. */
  | "OPERANT_BUS_FORBIDDEN"
  /** Bytes that came back do not have the digest they were stored with. */
  | "OPERANT_BUS_CORRUPT"
  /** The connection is closed. */
  | "OPERANT_BUS_CLOSED"
  /** The payload is larger than `maxPayload`. */
  | "OPERANT_BUS_OVERSIZED"
  /** A subject, queue, key or object name that no broker accepts. */
  | "OPERANT_BUS_BAD_NAME"
  /** A number outside its range, or an empty value in a bucket. */
  | "OPERANT_BUS_BAD_VALUE"
  /** A queue was opened before with other options. */
  | "OPERANT_BUS_CONFLICT";

/** A refusal or failure of the bus. */
export class BusError extends Error {
  override readonly name = "BusError";
  readonly code: BusErrorCode;

  constructor(code: BusErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
