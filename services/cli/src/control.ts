import { BusError, type Bus } from "@operant/bus";
import {
  CONTROL,
  decodeControlReply,
  encodeControlRequest,
  type ControlReply,
  type ControlRequest,
  type StudyStatus,
} from "@operant/protocol";
import { asExit, connectAs } from "./connect.ts";
import { EXIT, Exit, type ExitCode } from "./exit.ts";
import type { NetworkOptions } from "./network-options.ts";

// Every request may be repeated: the coordinator may be changing.
const PATIENCE = { answerMs: 10_000, tries: 3 };

/** A line to the coordinator. */
export interface Control {
  readonly bus: Bus;
  /** Asks for studies; throws an Exit for a refusal. */
  studies(request: ControlRequest): Promise<readonly StudyStatus[]>;
  /** Asks for the one study that the request names. */
  study(request: ControlRequest): Promise<StudyStatus>;
  ask<K extends ControlReply["kind"]>(
    request: ControlRequest,
    kind: K,
  ): Promise<Extract<ControlReply, { kind: K }>>;
}

/** Connects as operator, does `work`, and hangs up. */
export async function withControl<T>(
  options: NetworkOptions,
  work: (control: Control) => Promise<T>,
): Promise<T> {
  const bus = await connectAs("operator", options);
  try {
    return await work(createControl(bus));
  } catch (error) {
    throw asExit(error);
  } finally {
    await bus.drain();
  }
}

function createControl(bus: Bus): Control {
  async function ask<K extends ControlReply["kind"]>(request: ControlRequest, kind: K) {
    const reply = await exchange(bus, request);
    if (reply.kind === "refusal") throw refused(reply.code, reply.message);
    if (reply.kind !== kind) {
      throw new Exit(
        EXIT.fault,
        `operant: the coordinator answers with ${reply.kind}, not ${kind}`,
      );
    }
    return reply as Extract<ControlReply, { kind: K }>;
  }
  const studies = async (request: ControlRequest) => (await ask(request, "studies")).studies;
  return {
    bus,
    ask,
    studies,
    async study(request) {
      const [status] = await studies(request);
      if (status !== undefined) return status;
      throw new Exit(EXIT.fault, "operant: the coordinator's answer names no study");
    },
  };
}

/** Asks the coordinator; throws a BusError where nobody answers in time. */
export async function exchange(
  bus: Bus,
  request: ControlRequest,
  { answerMs, tries } = PATIENCE,
): Promise<ControlReply> {
  const bytes = encodeControlRequest(request);
  for (let tried = 1; ; tried += 1) {
    try {
      const answer = await bus.request(CONTROL[request.kind], bytes, answerMs);
      const decoded = decodeControlReply(answer);
      if (decoded.ok) return decoded.value;
      const text = `operant: the coordinator's answer cannot be read (${decoded.error.message})`;
      throw new Exit(EXIT.unreachable, text, { cause: decoded.error });
    } catch (error) {
      const late = error instanceof BusError && error.code === "OPERANT_BUS_TIMEOUT";
      if (!late || tried === tries) throw error;
    }
  }
}

const EXITS: readonly (readonly [start: string, ExitCode])[] = [
  ["OPERANT_COORDINATOR_UNKNOWN_", EXIT.usage],
  ["OPERANT_COORDINATOR_WRONG_STATE", EXIT.usage],
  ["OPERANT_COORDINATOR_FAULT", EXIT.fault],
  ["OPERANT_DATASET_DISK_FULL", EXIT.disk],
  ["OPERANT_DATASET_WRITE_FAILED", EXIT.disk],
  ["OPERANT_DATASET_", EXIT.dataset],
];

/** A refusal of the coordinator; `code` stays readable for programs. */
export class Refusal extends Exit {
  readonly code: string;

  constructor(code: string, message: string, exitCode: ExitCode) {
    super(exitCode, message);
    this.name = "Refusal";
    this.code = code;
  }
}

function refused(code: string, message: string): Refusal {
  const exit = EXITS.find(([start]) => code.startsWith(start))?.[1] ?? EXIT.refused;
  return new Refusal(code, `The coordinator refuses: ${message} [${code}]`, exit);
}
