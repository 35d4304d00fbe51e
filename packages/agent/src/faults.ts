import { MAX_ACTIONS, type Spaces } from "@operant/spaces";
import { AgentError } from "./errors.ts";

// What each broken promise of an agent, or of who uses it, is called: field, value, range, remedy.

/** Which agent is at fault, and at which step of the session where one runs. */
export interface Place {
  readonly agent: string;
  readonly step?: number;
}

/** The agent threw; what is an AgentError already stays as it is. */
export function threw(place: Place, call: string, cause: unknown): AgentError {
  if (cause instanceof AgentError) return cause;
  const fault = {
    ...place,
    field: call,
    value: cause instanceof Error ? cause : messageOf(cause),
    allowed: "no error",
    remedy: "Check the parameters against the agent's page; if they are right, correct its code",
  };
  return new AgentError("OPERANT_AGENT_FAILED", fault, cause);
}

/** An action that the mask `choice` does not permit while `held` is in execution. */
export function wrongAction(
  place: Place,
  actions: readonly string[],
  held: number,
  action: number,
  choice: number,
): AgentError {
  const open = actions.flatMap((name, a) => ((choice >>> a) & 1 ? [`${a} (${name})`] : []));
  const going = `${held} (${actions[held] ?? "?"}), the action in execution, for no choice is due`;
  return new AgentError("OPERANT_AGENT_ACTION", {
    ...place,
    field: "action",
    value: action,
    allowed: choice === 0 ? going : open.join(", "),
    remedy: "Return a permitted action; with mask 0 go on, with mask 1 return wait (0)",
  });
}

/** A signal that is not finite. */
export function wrongSignal(
  place: Place,
  names: readonly string[],
  signals: Float32Array,
): AgentError {
  const bad = signals.findIndex((value) => !Number.isFinite(value));
  return new AgentError("OPERANT_AGENT_SIGNAL", {
    ...place,
    field: `signals.${names[bad] ?? bad}`,
    value: signals[bad],
    allowed: "a finite number",
    remedy: "Look for a division by zero or an overflow in the agent's parameters",
  });
}

/** Another number of signals than the definition declares. */
export function wrongSignalCount(place: Place, declared: number, found: number): AgentError {
  return new AgentError("OPERANT_AGENT_SIGNAL", {
    ...place,
    field: "signals.length",
    value: found,
    allowed: `${declared}, one per declared signal`,
    remedy: "Make `signals` a Float32Array with one element per name in the definition",
  });
}

/** Counters of another number than declared, or one that is not finite; undefined where all is well. */
export function wrongCounter(
  place: Place,
  names: readonly string[],
  values: Float64Array,
): AgentError | undefined {
  const bad = values.findIndex((value) => !Number.isFinite(value));
  if (values.length === names.length && bad === -1) return undefined;
  return new AgentError("OPERANT_AGENT_COUNTER", {
    ...place,
    field: bad === -1 ? "counters.length" : `counters.${names[bad] ?? bad}`,
    value: bad === -1 ? values.length : values[bad],
    allowed: bad === -1 ? `${names.length}, one per declared counter` : "a finite number",
    remedy: "Return one finite number per counter of the definition, in its order",
  });
}

/** A population that the definition does not declare. */
export function wrongPopulation(
  place: Place,
  known: readonly string[],
  population: string,
): AgentError {
  return new AgentError("OPERANT_AGENT_POPULATION", {
    ...place,
    field: "population",
    value: population,
    allowed: known.length === 0 ? "none, for this agent has no populations" : known.join(", "),
    remedy: "Probe one of the populations that the definition declares",
  });
}

/** A time to rest that is negative or not finite, s. */
export function wrongRest(place: Place, seconds: number): AgentError {
  return new AgentError("OPERANT_AGENT_REST", {
    ...place,
    field: "rest.seconds",
    value: seconds,
    allowed: "0 s … any finite time",
    remedy: "Pass the seconds that go by; time does not run backwards",
  });
}

/** A call that is not due in the agent's state. */
export function outOfOrder(
  place: Place,
  call: string,
  state: "disposed" | "between sessions" | "in session",
): AgentError {
  return new AgentError("OPERANT_AGENT_ORDER", {
    ...place,
    field: call,
    value: state,
    allowed: "begin between sessions; step and end in session; nothing once disposed",
    remedy: "Call begin, then step …, then end, and dispose last",
  });
}

/** Spaces that no agent can live in; undefined where they are good. */
export function wrongSpaces(
  place: Place,
  { actions, stepSeconds }: Spaces,
): AgentError | undefined {
  const wrong = (field: string, value: unknown, allowed: string, remedy: string) =>
    new AgentError("OPERANT_AGENT_SPACES", { ...place, field, value, allowed, remedy });
  if (actions.length < 1 || actions.length > MAX_ACTIONS) {
    const allowed = `1 … ${MAX_ACTIONS} actions`;
    return wrong("spaces.actions", actions.length, allowed, "Name the actions of the task");
  }
  if (actions[0] !== "wait") {
    return wrong("spaces.actions[0]", actions[0], '"wait"', 'Put "wait" first among the actions');
  }
  if (!(stepSeconds > 0 && stepSeconds < Infinity)) {
    return wrong("spaces.stepSeconds", stepSeconds, "more than 0 s", "Set the length of a step");
  }
  return undefined;
}

/** What something that was thrown says. */
export function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
