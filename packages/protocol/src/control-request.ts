import { operant } from "#wire";

import { HASH_BYTES, MAX_BLOCK_SUBJECTS } from "./block.ts";
import { checkBytes, checkCount, checkText, checkUint, inconsistent, outOfRange } from "./check.ts";
import type { Decoded } from "./frame.ts";
import { checkKnown, frame, FrameKind, readBytes, unframe } from "./frame.ts";

const Wire = operant.v1.StudyAction;

/** What can be done to a study. */
export const STUDY_ACTIONS = ["pause", "resume", "cancel", "requeue"] as const;
export type StudyAction = (typeof STUDY_ACTIONS)[number];

/** Hands a study over; the modules of its plug-ins lie in the object store by hash. */
export interface Submit {
  readonly kind: "submit";
  /** SHA-256 of `json`, 32 bytes. */
  readonly id: Uint8Array;
  /** The manifest: canonical JSON. */
  readonly json: string;
  /** Subjects per block, 1 to 65,536. Absent: measured. */
  readonly blockSize?: number | undefined;
  /** Failure policy; empty: as the manifest says. At most 64 characters. */
  readonly failures: string;
}

/** What is asked of a coordinator. `study` is a name or the start of an id, 1 to 300 characters. */
export type ControlRequest =
  | Submit
  | { readonly kind: "command"; readonly study: string; readonly action: StudyAction }
  /** Empty `study`: all of them, without conditions and failures. */
  | { readonly kind: "status"; readonly study: string }
  | { readonly kind: "files"; readonly study: string }
  | {
      readonly kind: "file";
      readonly study: string;
      /** Relative path inside the dataset. */
      readonly path: string;
      readonly offset: number;
      readonly length: number;
    };

const MAX_JSON = 0x400_0000;
const MAX_STUDY = 300;

const ACTION_TO_WIRE: Readonly<Record<StudyAction, operant.v1.StudyAction>> = {
  pause: Wire.STUDY_ACTION_PAUSE,
  resume: Wire.STUDY_ACTION_RESUME,
  cancel: Wire.STUDY_ACTION_CANCEL,
  requeue: Wire.STUDY_ACTION_REQUEUE,
};

/** Frames a request. Throws ProtocolError. */
export function encodeControlRequest(request: ControlRequest): Uint8Array {
  checkRequest(request);
  return frame(
    FrameKind.controlRequest,
    operant.v1.ControlRequest.encode({ [request.kind]: contentOf(request) }),
  );
}

/** Reads a framed request; does not compute the hash of a manifest. */
export function decodeControlRequest(bytes: Uint8Array): Decoded<ControlRequest> {
  return unframe(FrameKind.controlRequest, bytes, (reader) => {
    const wire = operant.v1.ControlRequest.decode(reader);
    checkKnown("request", wire);
    const request = readRequest(wire);
    checkRequest(request);
    return request;
  });
}

function contentOf(request: ControlRequest): object {
  const { kind, ...content } = request;
  if (kind === "command") return { ...content, action: ACTION_TO_WIRE[request.action] };
  return kind === "submit" ? { ...content, blockSize: request.blockSize ?? null } : content;
}

function readRequest(wire: operant.v1.ControlRequest.$Properties): ControlRequest {
  const { submit, command, status, files, file } = wire;
  for (const part of [submit, command, status, files, file]) checkKnown("request", part ?? {});
  if (submit) {
    const { id, json, blockSize, failures } = submit;
    const size = typeof blockSize === "number" ? { blockSize } : {};
    const text = { json: json ?? "", failures: failures ?? "" };
    return { kind: "submit", id: readBytes(id), ...text, ...size };
  }
  if (command) {
    const action = STUDY_ACTIONS.find((one) => ACTION_TO_WIRE[one] === command.action);
    if (action === undefined) throw outOfRange("action", command.action, "a known action");
    return { kind: "command", study: command.study ?? "", action };
  }
  if (status) return { kind: "status", study: status.study ?? "" };
  if (files) return { kind: "files", study: files.study ?? "" };
  if (file) {
    const { study, path, offset, length } = file;
    const stretch = { offset: offset ?? 0, length: length ?? 0 };
    return { kind: "file", study: study ?? "", path: path ?? "", ...stretch };
  }
  throw inconsistent("request", "a request without content");
}

function checkRequest(request: ControlRequest): void {
  switch (request.kind) {
    case "submit":
      checkBytes("id", request.id, HASH_BYTES);
      checkText("json", request.json, 2, MAX_JSON);
      checkText("failures", request.failures, 0, 64);
      if (request.blockSize !== undefined) {
        checkUint("block_size", request.blockSize, 1, MAX_BLOCK_SUBJECTS);
      }
      return;
    case "status":
      return checkText("study", request.study, 0, MAX_STUDY);
    case "command":
      if (!STUDY_ACTIONS.includes(request.action)) {
        throw outOfRange("action", request.action, `one of ${STUDY_ACTIONS.join(", ")}`);
      }
      return checkText("study", request.study, 1, MAX_STUDY);
    case "files":
      return checkText("study", request.study, 1, MAX_STUDY);
    case "file":
      checkText("study", request.study, 1, MAX_STUDY);
      checkText("path", request.path, 1, 1024);
      checkCount("offset", request.offset);
      if (!Number.isSafeInteger(request.offset)) {
        throw outOfRange("offset", request.offset, "a whole number");
      }
      return checkUint("length", request.length, 1);
    default:
      throw outOfRange("request", request satisfies never, "a known request");
  }
}
