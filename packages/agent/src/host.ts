import { MAX_ACTIONS, type Columns, type Spaces } from "@operant/spaces";
import type { AgentInstance, AgentTools, AnyAgent } from "./contract.ts";
import { AgentError, SnapshotError, type AgentErrorCode } from "./errors.ts";
import { crc32, encodeText, readFrame, writeFrame } from "./frame.ts";

/**
 * A running agent behind its guard.
 *
 * The guard costs a few nanoseconds per step: the action must be one that the mask permits and the
 * signals must be finite. Everything else is checked where it is rare.
 */
export interface AgentHost {
  readonly definition: AnyAgent;
  readonly spaces: Spaces;
  /** Names of the signals, in the order of `signals`. */
  readonly signalNames: readonly string[];
  /** The latest value of each signal; rewritten by `begin` and `step`. */
  readonly signals: Float32Array;
  /** The action in execution; `wait` (0) before the first choice and outside a session. */
  readonly action: number;
  /** Whether a session runs. */
  readonly running: boolean;
  /** Whether experience changes the memory. */
  learning: boolean;
  /** Starts a session. Throws AgentError if one is running. */
  begin(observation: Float32Array, choice: number): number;
  /** One step of a running session; see `AgentInstance.step`. */
  step(observation: Float32Array, reward: number, choice: number): number;
  /** Ends the running session. Throws AgentError if none is. */
  end(): void;
  /** Lets time pass, s ≥ 0 and finite, within or between sessions; 0 changes nothing. */
  rest(seconds: number): void;
  /** Takes parameters that the agent's schema has parsed. */
  configure(parameters: unknown): void;
  /** One finite number per declared counter. */
  counters(): Float64Array;
  /** Throws AgentError for a population that is not declared. */
  probe(population: string): Float32Array;
  /** The agent, whether a session runs, the action in execution: framed and checksummed. */
  snapshot(): Uint8Array;
  /** Throws SnapshotError and changes nothing if a bit is wrong or agent or task are others. */
  restore(bytes: Uint8Array): void;
  /** Gives the memory back; a second call does nothing. Any other use afterwards throws. */
  dispose(): void;
}

/**
 * Creates one animal of a definition for a task.
 *
 * `parameters` are what the definition's schema has parsed (see `readParameters`). Throws AgentError
 * when the spaces are no spaces or the definition cannot create an instance for them.
 */
export function openAgent(
  definition: AnyAgent,
  parameters: unknown,
  spaces: Spaces,
  tools: AgentTools,
): AgentHost {
  checkSpaces(definition.id, spaces);
  try {
    return new GuardedAgent(definition, spaces, definition.create(parameters, spaces, tools));
  } catch (cause) {
    if (cause instanceof AgentError) throw cause;
    throw failed(definition.id, "create", cause);
  }
}

class GuardedAgent implements AgentHost {
  readonly definition: AnyAgent;
  readonly spaces: Spaces;
  readonly signalNames: readonly string[];
  readonly #counterNames: readonly string[];
  readonly #task: number;
  readonly #actions: number;
  #instance: AgentInstance;
  #action = 0;
  /** Steps since the session began; −1 outside a session. */
  #step = -1;
  #disposed = false;

  constructor(definition: AnyAgent, spaces: Spaces, instance: AgentInstance) {
    this.definition = definition;
    this.spaces = spaces;
    this.signalNames = names(definition.signals);
    this.#counterNames = names(definition.counters);
    this.#task = crc32(encodeText(JSON.stringify(spaces)));
    this.#actions = spaces.actions.length;
    this.#instance = instance;
    if (instance.signals.length !== this.signalNames.length) {
      throw this.#error("OPERANT_AGENT_SIGNAL", {
        field: "signals.length",
        value: instance.signals.length,
        allowed: `${this.signalNames.length}, one per declared signal`,
        remedy: "Make `signals` a Float32Array with one element per name in the definition",
      });
    }
  }

  get signals(): Float32Array {
    return this.#instance.signals;
  }

  get action(): number {
    return this.#action;
  }

  get running(): boolean {
    return this.#step !== -1;
  }

  get learning(): boolean {
    return this.#instance.learning;
  }

  set learning(on: boolean) {
    this.#instance.learning = on;
  }

  begin(observation: Float32Array, choice: number): number {
    if (this.#step !== -1 || this.#disposed) throw this.#outOfOrder("begin");
    this.#step = 0;
    this.#action = 0;
    return this.#accept(
      this.#ask("begin", () => this.#instance.begin(observation, choice)),
      choice,
    );
  }

  step(observation: Float32Array, reward: number, choice: number): number {
    if (this.#step === -1 || this.#disposed) throw this.#outOfOrder("step");
    this.#step++;
    let action: number;
    try {
      action = this.#instance.step(observation, reward, choice);
    } catch (cause) {
      throw this.#failed("step", cause);
    }
    return this.#accept(action, choice);
  }

  end(): void {
    if (this.#step === -1 || this.#disposed) throw this.#outOfOrder("end");
    this.#ask("end", () => this.#instance.end());
    this.#step = -1;
    this.#action = 0;
  }

  rest(seconds: number): void {
    if (this.#disposed) throw this.#outOfOrder("rest");
    if (!(seconds >= 0 && seconds < Infinity)) {
      throw this.#error("OPERANT_AGENT_REST", {
        field: "rest.seconds",
        value: seconds,
        allowed: "0 s … any finite time",
        remedy: "Pass the seconds that go by; time does not run backwards",
      });
    }
    this.#ask("rest", () => this.#instance.rest(seconds));
  }

  configure(parameters: unknown): void {
    if (this.#disposed) throw this.#outOfOrder("configure");
    this.#ask("configure", () => this.#instance.configure(parameters));
  }

  counters(): Float64Array {
    if (this.#disposed) throw this.#outOfOrder("counters");
    const values = this.#ask("counters", () => this.#instance.counters());
    const expected = this.#counterNames.length;
    const bad = values.findIndex((value) => !Number.isFinite(value));
    if (values.length === expected && bad === -1) return values;
    const field = bad === -1 ? "counters.length" : `counters.${this.#counterNames[bad] ?? bad}`;
    throw this.#error("OPERANT_AGENT_COUNTER", {
      field,
      value: bad === -1 ? values.length : values[bad],
      allowed: bad === -1 ? `${expected}, one per declared counter` : "a finite number",
      remedy: "Return one finite number per counter of the definition, in its order",
    });
  }

  probe(population: string): Float32Array {
    if (this.#disposed) throw this.#outOfOrder("probe");
    const known = names(this.definition.populations);
    if (known.includes(population)) {
      return this.#ask("probe", () => this.#instance.probe(population));
    }
    throw this.#error("OPERANT_AGENT_POPULATION", {
      field: "population",
      value: population,
      allowed: known.length === 0 ? "none, for this agent has no populations" : known.join(", "),
      remedy: "Probe one of the populations that the definition declares",
    });
  }

  snapshot(): Uint8Array {
    if (this.#disposed) throw this.#outOfOrder("snapshot");
    return writeFrame({
      agent: this.definition.id,
      task: this.#task,
      action: this.#action,
      step: this.#step,
      learning: this.#instance.learning,
      memory: this.#ask("snapshot", () => this.#instance.snapshot()),
    });
  }

  restore(bytes: Uint8Array): void {
    if (this.#disposed) throw this.#outOfOrder("restore");
    const { id } = this.definition;
    const frame = readFrame(id, bytes);
    if (frame.agent !== id) throw new SnapshotError(id, `the bytes are of agent ${frame.agent}`);
    if (frame.task !== this.#task || frame.action >= this.#actions) {
      throw new SnapshotError(id, "the bytes are of a task with other channels, actions or step");
    }
    try {
      this.#instance.restore(frame.memory);
    } catch (cause) {
      throw new SnapshotError(id, `the memory is refused (${messageOf(cause)})`, cause);
    }
    this.#instance.learning = frame.learning;
    this.#action = frame.action;
    this.#step = frame.step;
  }

  dispose(): void {
    if (this.#disposed) return;
    this.#disposed = true;
    this.#instance.dispose();
  }

  /** Calls the agent; what it throws becomes an AgentError that says where. */
  #ask<Answer>(call: string, ask: () => Answer): Answer {
    try {
      return ask();
    } catch (cause) {
      throw this.#failed(call, cause);
    }
  }

  #failed(call: string, cause: unknown): AgentError {
    if (cause instanceof AgentError) return cause;
    return failed(this.definition.id, call, cause, this.#step === -1 ? undefined : this.#step);
  }

  /** Lets an answer of the agent through. */
  #accept(action: number, choice: number): number {
    const permitted =
      choice === 0
        ? action === this.#action
        : action >>> 0 === action && action < this.#actions && ((choice >>> action) & 1) === 1;
    if (!permitted) throw this.#wrongAction(action, choice);
    const signals = this.#instance.signals;
    // A sum of finite 32-bit floats is finite; one NaN or infinity spoils it.
    let sum = 0;
    for (let i = 0; i < signals.length; i++) sum += signals[i] as number;
    if (sum - sum !== 0) throw this.#wrongSignal();
    this.#action = action;
    return action;
  }

  #wrongAction(action: number, choice: number): AgentError {
    const { actions } = this.spaces;
    const open = actions.flatMap((name, a) => ((choice >>> a) & 1 ? [`${a} (${name})`] : []));
    const held = `${this.#action} (${actions[this.#action] ?? "?"})`;
    return this.#error("OPERANT_AGENT_ACTION", {
      field: "action",
      value: action,
      allowed:
        choice === 0 ? `${held}, the action in execution, for no choice is due` : open.join(", "),
      remedy: "Return a permitted action; with mask 0 go on, with mask 1 return wait (0)",
    });
  }

  #wrongSignal(): AgentError {
    const { signals } = this.#instance;
    const bad = signals.findIndex((value) => !Number.isFinite(value));
    return this.#error("OPERANT_AGENT_SIGNAL", {
      field: `signals.${this.signalNames[bad] ?? bad}`,
      value: signals[bad],
      allowed: "a finite number",
      remedy: "Look for a division by zero or an overflow in the agent's parameters",
    });
  }

  #outOfOrder(call: string): AgentError {
    const state = this.#disposed
      ? "disposed"
      : this.#step === -1
        ? "between sessions"
        : "in session";
    return this.#error("OPERANT_AGENT_ORDER", {
      field: call,
      value: state,
      allowed: "begin between sessions; step and end in session; nothing once disposed",
      remedy: "Call begin, then step …, then end, and dispose last",
    });
  }

  #error(code: AgentErrorCode, fault: Omit<AgentError["fault"], "agent" | "step">): AgentError {
    const step = this.#step === -1 ? {} : { step: this.#step };
    return new AgentError(code, { agent: this.definition.id, ...fault, ...step });
  }
}

function checkSpaces(agent: string, { actions, stepSeconds }: Spaces): void {
  const wrong = (field: string, value: unknown, allowed: string, remedy: string) =>
    new AgentError("OPERANT_AGENT_SPACES", { agent, field, value, allowed, remedy });
  if (actions.length < 1 || actions.length > MAX_ACTIONS) {
    const allowed = `1 … ${MAX_ACTIONS} actions`;
    throw wrong("spaces.actions", actions.length, allowed, "Name the actions of the task");
  }
  if (actions[0] !== "wait") {
    throw wrong("spaces.actions[0]", actions[0], '"wait"', 'Put "wait" first among the actions');
  }
  if (!(stepSeconds > 0 && stepSeconds < Infinity)) {
    throw wrong("spaces.stepSeconds", stepSeconds, "more than 0 s", "Set the length of a step");
  }
}

function failed(agent: string, call: string, cause: unknown, step?: number): AgentError {
  const fault = {
    agent,
    field: call,
    value: cause instanceof Error ? cause : messageOf(cause),
    allowed: "no error",
    remedy: "Check the parameters against the agent's page; if they are right, correct its code",
    ...(step === undefined ? {} : { step }),
  };
  return new AgentError("OPERANT_AGENT_FAILED", fault, cause);
}

function names(columns: Columns): readonly string[] {
  return Object.keys(columns);
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
