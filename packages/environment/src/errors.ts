/** Where and what went wrong in an environment. */
export interface Violation {
  /** Id of the environment. */
  readonly environment: string;
  /** What was wrong, e.g. "observation.tone". */
  readonly field: string;
  /** What was found, as written by `show`. */
  readonly value: string;
  /** What would have been right. */
  readonly allowed: string;
  /** What to do about it. */
  readonly remedy: string;
  /** Steps since the session began; −1 outside a session. */
  readonly sessionStep: number;
}

const FAULT = "OPERANT_ENVIRONMENT_FAULT";

/** The base of all errors of this room: code, environment, field, value, allowed range, remedy. */
export class EnvironmentError extends Error {
  readonly code: string;
  readonly environment: string;
  readonly field: string;
  readonly value: string;
  readonly allowed: string;
  readonly remedy: string;
  readonly sessionStep: number;

  constructor(code: string, violation: Violation, options?: ErrorOptions) {
    const { environment, field, value, allowed, remedy, sessionStep } = violation;
    const place = sessionStep < 0 ? "" : `, step ${sessionStep} of the session`;
    const what =
      options?.cause === undefined || code !== FAULT
        ? `${field} is ${value}; allowed is ${allowed}`
        : `${field} threw ${value}`;
    super(`${code}: environment "${environment}"${place}: ${what}. ${remedy}`, options);
    this.name = new.target.name;
    this.code = code;
    this.environment = environment;
    this.field = field;
    this.value = value;
    this.allowed = allowed;
    this.remedy = remedy;
    this.sessionStep = sessionStep;
  }
}

/** The definition itself is wrong: id, channels, actions, columns or step length. */
export class DefinitionError extends EnvironmentError {
  constructor(violation: Violation) {
    super("OPERANT_ENVIRONMENT_DEFINITION", violation);
  }
}

/** The environment wrote a value outside what it declared. */
export class RangeViolation extends EnvironmentError {
  constructor(violation: Violation) {
    super("OPERANT_ENVIRONMENT_RANGE", violation);
  }
}

/** The environment's own code threw; `cause` is what it threw. */
export class FaultError extends EnvironmentError {
  constructor(violation: Violation, cause: unknown) {
    super(FAULT, violation, { cause });
  }
}

/** The driver asked for an action that was not permitted. */
export class ActionError extends EnvironmentError {
  constructor(violation: Violation) {
    super("OPERANT_ENVIRONMENT_ACTION", violation);
  }
}

/** A call came at the wrong time, e.g. a step after the session had ended. */
export class OrderError extends EnvironmentError {
  constructor(violation: Violation) {
    super("OPERANT_ENVIRONMENT_ORDER", violation);
  }
}

/** `state` holds something that cannot be copied, e.g. a function or a cycle. */
export class StateError extends EnvironmentError {
  constructor(violation: Violation) {
    super("OPERANT_ENVIRONMENT_STATE", violation);
  }
}

/** The bytes are not a snapshot of this environment; nothing was changed. */
export class SnapshotError extends EnvironmentError {
  constructor(violation: Violation, cause?: unknown) {
    super("OPERANT_ENVIRONMENT_SNAPSHOT", violation, cause === undefined ? undefined : { cause });
  }
}

/** Writes any value on one short line. */
export function show(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value.slice(0, 80));
  if (typeof value === "function") return "a function";
  if (typeof value === "object" && value !== null) {
    return Array.isArray(value) ? `an array of ${value.length}` : "an object";
  }
  return String(value);
}
