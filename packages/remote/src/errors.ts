import { SESSIONS } from "@operant/telemetry";

/** Why a request was refused; the last part of its code, in snake case. */
const REFUSALS = SESSIONS.refusals.labels.reason;
export type Refusal = (typeof REFUSALS)[number];

/** Where in a request something is wrong. */
interface Place {
  readonly field?: string;
  readonly row?: number | undefined;
}

/**
 * A request of a session that was refused. The server throws it having changed nothing; the client throws
 * it as it came.
 */
export class SessionError extends Error {
  override readonly name = "SessionError";
  /** OPERANT_SESSION_…, from one of `REFUSALS` where the server is ours. */
  readonly code: string;
  /** Path of the field at fault, or empty. */
  readonly field: string;
  /** Row at fault, where it is one. */
  readonly row: number | undefined;

  constructor(code: string, message: string, place: Place = {}) {
    super(message);
    this.code = code;
    this.field = place.field ?? "";
    this.row = place.row;
  }
}

/** Builds a refusal. */
export function refused(why: Refusal, message: string, place?: Place): SessionError {
  return new SessionError(`OPERANT_SESSION_${why.toUpperCase()}`, message, place);
}

/** Names the reason of a refusal for a metric. */
export function reasonOf({ code }: SessionError): Refusal {
  const reason = code.replace("OPERANT_SESSION_", "").toLowerCase();
  return REFUSALS.find((one) => one === reason) ?? "failed";
}
