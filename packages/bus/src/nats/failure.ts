import { ErrorCode, NatsError } from "nats";

import { BusError } from "../errors.ts";

/** What an error of the client means for what was asked. Told by its code, never by its text. */
export type Failure =
  /** The connection is closed for good. */
  | "closed"
  /** The account may not do this. */
  | "forbidden"
  /** The stream, bucket or consumer does not exist. */
  | "absent"
  /** It exists already, with other settings. */
  | "taken"
  /** The compare-and-swap lost. */
  | "conflict"
  /** The server refused or cannot now: nothing was stored. */
  | "unavailable"
  /** Time-out or lost connection: whether it was done is unknown. */
  | "unknown";

const STREAM_NOT_FOUND = 10059;
const CONSUMER_NOT_FOUND = 10014;
const MESSAGE_NOT_FOUND = 10037;
const STREAM_NAME_IN_USE = 10058;
const WRONG_LAST_SEQUENCE = 10071;

const BY_API_CODE = new Map<number, Failure>([
  [STREAM_NOT_FOUND, "absent"],
  [CONSUMER_NOT_FOUND, "absent"],
  [MESSAGE_NOT_FOUND, "absent"],
  [STREAM_NAME_IN_USE, "taken"],
  [WRONG_LAST_SEQUENCE, "conflict"],
]);

const BY_CODE = new Map<string, Failure>([
  [ErrorCode.ConnectionClosed, "closed"],
  [ErrorCode.ConnectionDraining, "closed"],
  [ErrorCode.PermissionsViolation, "forbidden"],
  [ErrorCode.AuthorizationViolation, "forbidden"],
  [ErrorCode.BadAuthentication, "forbidden"],
  [ErrorCode.NoResponders, "unavailable"],
  [ErrorCode.JetStream404NoMessages, "absent"],
]);

/** Classifies whatever the client threw. */
export function failureOf(error: unknown): Failure {
  if (error instanceof BusError && error.code === "OPERANT_BUS_CLOSED") return "closed";
  if (!(error instanceof NatsError)) return "unknown";
  const api = error.api_error;
  if (api !== undefined) return BY_API_CODE.get(api.err_code ?? 0) ?? "unavailable";
  return BY_CODE.get(error.code) ?? "unknown";
}

/** Puts an error of the client into the bus's terms; `doing` says what failed. */
export function asBusError(error: unknown, doing: string): BusError {
  if (error instanceof BusError) return error;
  const cause = { cause: error };
  const text = error instanceof Error ? error.message : String(error);
  const failure = failureOf(error);
  if (failure === "closed") {
    return new BusError("OPERANT_BUS_CLOSED", "the connection is closed; connect again", cause);
  }
  if (failure === "forbidden") {
    const remedy = "connect with the credentials of a role that may";
    const why = `the server's accounts do not allow it (${text})`;
    return new BusError("OPERANT_BUS_FORBIDDEN", `${doing}: ${why}; ${remedy}`, cause);
  }
  const remedy = "try again, and see that the server runs with JetStream on";
  const why = `no sure answer from the server (${text})`;
  return new BusError("OPERANT_BUS_TIMEOUT", `${doing}: ${why}; ${remedy}`, cause);
}
