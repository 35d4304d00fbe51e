/** Stable codes of what can go wrong between a study and an agent. */
export type AgentErrorCode =
  | "OPERANT_AGENT_ACTION"
  | "OPERANT_AGENT_SIGNAL"
  | "OPERANT_AGENT_COUNTER"
  | "OPERANT_AGENT_POPULATION"
  | "OPERANT_AGENT_PARAMETERS"
  | "OPERANT_AGENT_SPACES"
  | "OPERANT_AGENT_ORDER"
  | "OPERANT_AGENT_REST"
  | "OPERANT_AGENT_FAILED";

/** What an agent error knows; the message is made of it. */
export interface AgentFault {
  /** `name@version` of the agent. */
  readonly agent: string;
  /** What is wrong, e.g. "action" or "signals.dopamine". */
  readonly field: string;
  readonly value: unknown;
  readonly allowed: string;
  /** What to do about it, an imperative clause. */
  readonly remedy: string;
  /** Step of the session, where one is running. */
  readonly step?: number;
}

/** An agent broke its contract or was used against it. The message gives field, value, range, remedy. */
export class AgentError extends Error {
  readonly code: AgentErrorCode;
  readonly fault: AgentFault;

  constructor(code: AgentErrorCode, fault: AgentFault, cause?: unknown) {
    const place = fault.step === undefined ? "" : ` at step ${fault.step} of the session`;
    const what =
      code === "OPERANT_AGENT_FAILED"
        ? `${fault.field} threw ${show(fault.value)}`
        : `${fault.field} is ${show(fault.value)}; allowed: ${fault.allowed}`;
    super(
      `${code}: agent ${fault.agent}${place}: ${what}. ${fault.remedy}.`,
      cause === undefined ? undefined : { cause },
    );
    this.name = "AgentError";
    this.code = code;
    this.fault = fault;
  }
}

/** A snapshot that is damaged or belongs to another agent or task; nothing was changed. */
export class SnapshotError extends RangeError {
  readonly code = "OPERANT_AGENT_SNAPSHOT";

  constructor(agent: string, reason: string, cause?: unknown) {
    super(
      `OPERANT_AGENT_SNAPSHOT: agent ${agent}: ${reason}; the agent keeps its state. ` +
        `Use the bytes that snapshot() of the same agent, version and task gave.`,
      cause === undefined ? undefined : { cause },
    );
    this.name = "SnapshotError";
  }
}

function show(value: unknown): string {
  if (typeof value === "number" || value === undefined) return String(value);
  if (typeof value === "string") return JSON.stringify(value);
  if (value instanceof Error) return `${value.name}: ${value.message}`;
  return JSON.stringify(value) ?? typeof value;
}
