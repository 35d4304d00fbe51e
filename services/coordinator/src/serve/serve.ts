import { basename } from "node:path";

import type { Bus, Message } from "@operant/bus";
import type { ControlReply, ControlRequest } from "@operant/protocol";
import {
  CONTROL,
  decodeControlRequest,
  encodeControlReply,
  OBJECTS,
  refusal,
} from "@operant/protocol";
import type { CounterHandle, Logger } from "@operant/telemetry";
import { COORDINATOR } from "@operant/telemetry/catalogue";
import { quietLogger, quietMetrics } from "@operant/telemetry/quiet";

import type { CoordinatorOptions } from "../coordinator.ts";
import { createCoordinator } from "../coordinator.ts";
import { CoordinatorError } from "../errors.ts";
import { listFiles, readStretch } from "./dataset-files.ts";
import type { Studies } from "./studies.ts";
import { openStudies } from "./studies.ts";
import { statusOf } from "./status.ts";
import { notLeading } from "./under-lease.ts";

export interface ServeOptions extends CoordinatorOptions {
  /** Folder that holds one dataset for each study; made where it does not exist. */
  readonly directory: string;
  /** Takes datasets over from whoever writes to them, as a leader may. */
  readonly takeOver?: boolean;
  /** Whether it leads, asked before anything is written or answered. Default: always. */
  readonly leads?: () => boolean;
}

/** A coordinator that takes its studies and commands from the bus. */
export interface ServedCoordinator {
  /** Studies that are kept here. */
  readonly studies: number;
  /** Leaves every study for a later process and closes its datasets; the bus stays open. */
  stop(): Promise<void>;
}

// Room for the frame and the message's fields around a stretch of a file.
const ENVELOPE_BYTES = 1024;

/** Starts a coordinator on a folder of datasets: goes on with what is unfinished, then takes requests. */
export async function serveCoordinator(options: ServeOptions): Promise<ServedCoordinator> {
  const { bus, directory, takeOver = false, leads = () => true } = options;
  const logger = options.logger ?? quietLogger;
  const metrics = options.metrics ?? quietMetrics;
  const requests = metrics.counter(COORDINATOR.requests);
  const coordinator = await createCoordinator({ ...options, metrics, logger });
  const plugins = await bus.objects(OBJECTS.plugins);
  const assertLeading = (): void => {
    if (!leads()) throw notLeading();
  };
  const seams = { coordinator, directory, plugins, logger, takeOver, assertLeading };
  const studies = await openStudies(seams);
  const service: Service = { bus, studies, logger, requests };
  const subscriptions = Object.entries(CONTROL).map(([kind, subject]) => {
    // No group: a leader that stands still must not be given what its successor could answer.
    const subscription = bus.subscribe(subject);
    async function listen(): Promise<void> {
      for await (const message of subscription) {
        if (leads()) void reply(message, kind, service);
      }
    }
    return { subscription, listening: listen() };
  });
  return {
    get studies() {
      return studies.list().length;
    },
    async stop() {
      for (const { subscription } of subscriptions) subscription.stop();
      await Promise.all(subscriptions.map(({ listening }) => listening));
      await studies.stop();
      await coordinator.stop();
    },
  };
}

interface Service {
  readonly bus: Bus;
  readonly studies: Studies;
  readonly logger: Logger;
  readonly requests: CounterHandle;
}

/** Answers one message; never rejects. */
async function reply(message: Message, kind: string, service: Service): Promise<void> {
  const { bus, logger, requests } = service;
  const answer = await answerTo(message.data, kind, service);
  requests.add(1, { outcome: outcomeOf(answer) });
  if (answer.kind === "refusal") logger.warn({ code: answer.code }, `refused: ${answer.message}`);
  try {
    const bytes = encodeControlReply(answer);
    const fits = bytes.length <= bus.maxPayload;
    const text = `the answer has ${bytes.length} bytes and does not fit one message; ask for less`;
    const small = refusal("OPERANT_COORDINATOR_ANSWER_TOO_LARGE", text);
    message.respond?.(fits ? bytes : encodeControlReply(small));
  } catch (error) {
    logger.error({ err: error }, "an answer could not be given");
  }
}

function outcomeOf(answer: ControlReply): string {
  if (answer.kind !== "refusal") return "answered";
  return answer.code.startsWith("OPERANT_PROTOCOL_") ? "malformed" : "refused";
}

async function answerTo(
  data: Uint8Array,
  kind: string,
  { bus, studies, logger }: Service,
): Promise<ControlReply> {
  const decoded = decodeControlRequest(data);
  if (!decoded.ok) return refusal(decoded.error.code, decoded.error.message);
  // An account may be granted some of the subjects only.
  if (decoded.value.kind !== kind) {
    const text = `a request of kind ${decoded.value.kind} on the subject of ${kind}`;
    return refusal("OPERANT_PROTOCOL_INCONSISTENT", text);
  }
  try {
    return await perform(decoded.value, studies, bus.maxPayload - ENVELOPE_BYTES);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    const text = error instanceof Error ? error.message : String(error);
    if (code.startsWith("OPERANT_")) return refusal(code, text);
    logger.error({ err: error }, "a request failed");
    return refusal("OPERANT_COORDINATOR_FAULT", text);
  }
}

async function perform(
  request: ControlRequest,
  studies: Studies,
  mostBytes: number,
): Promise<ControlReply> {
  switch (request.kind) {
    case "submit":
      return { kind: "studies", studies: [statusOf(await studies.submit(request), true)] };
    case "command": {
      const study = studies.find(request.study);
      await study.act(request.action);
      return { kind: "studies", studies: [statusOf(study, true)] };
    }
    case "status": {
      if (request.study !== "") {
        return { kind: "studies", studies: [statusOf(studies.find(request.study), true)] };
      }
      return { kind: "studies", studies: studies.list().map((study) => statusOf(study, false)) };
    }
    case "files": {
      const { directory } = studies.find(request.study);
      return { kind: "files", name: basename(directory), files: await listFiles(directory) };
    }
    case "file": {
      const { directory } = studies.find(request.study);
      const length = Math.min(request.length, mostBytes);
      return { kind: "bytes", bytes: await readStretch(directory, { ...request, length }) };
    }
    default:
      throw new CoordinatorError("OPERANT_COORDINATOR_BAD_OPTION", String(request satisfies never));
  }
}
