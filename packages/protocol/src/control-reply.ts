import { operant } from "#wire";

import { checkBytes, checkCode, checkCount, checkText, inconsistent, outOfRange } from "./check.ts";
import type { Decoded } from "./frame.ts";
import { checkKnown, frame, FrameKind, readBytes, unframe } from "./frame.ts";
import type { StudyStatus } from "./study-status.ts";
import { checkStatus, readStatus, wireStatus } from "./study-status.ts";

export interface DatasetFile {
  /** Relative, with slashes; 1 to 1,024 characters. */
  readonly path: string;
  /** Bytes. */
  readonly size: number;
}

/** What a coordinator answers. */
export type ControlReply =
  | { readonly kind: "refusal"; readonly code: string; readonly message: string }
  | { readonly kind: "studies"; readonly studies: readonly StudyStatus[] }
  /** `name` is the folder's: <study>-<start of the id>. */
  | { readonly kind: "files"; readonly name: string; readonly files: readonly DatasetFile[] }
  | { readonly kind: "bytes"; readonly bytes: Uint8Array };

const MOST_FILES = 100_000;
const MOST_STUDIES = 10_000;
const MOST_BYTES = 0x1000_0000;
const MOST_TEXT = 4096;

/** Builds a refusal whose texts surely fit. */
export function refusal(code: string, message: string): ControlReply {
  const clean = message.replaceAll(/[\uD800-\uDFFF]/gu, "?");
  return { kind: "refusal", code, message: clean.slice(0, MOST_TEXT) };
}

/** Frames a reply. Throws ProtocolError. */
export function encodeControlReply(reply: ControlReply): Uint8Array {
  checkReply(reply);
  return frame(FrameKind.controlReply, operant.v1.ControlReply.encode(wireReply(reply)));
}

/** Reads a framed reply. */
export function decodeControlReply(bytes: Uint8Array): Decoded<ControlReply> {
  return unframe(FrameKind.controlReply, bytes, (reader) => {
    const wire = operant.v1.ControlReply.decode(reader);
    checkKnown("reply", wire);
    const reply = readReply(wire);
    checkReply(reply);
    return reply;
  });
}

function wireReply(reply: ControlReply): operant.v1.ControlReply.$Properties {
  switch (reply.kind) {
    case "refusal":
      return { refusal: { code: reply.code, message: reply.message } };
    case "studies":
      return { studies: { studies: reply.studies.map(wireStatus) } };
    case "files":
      return { files: { name: reply.name, files: reply.files.map((file) => ({ ...file })) } };
    case "bytes":
      return { bytes: { bytes: reply.bytes } };
    default:
      throw outOfRange("reply", reply satisfies never, "a known reply");
  }
}

function readReply(wire: operant.v1.ControlReply.$Properties): ControlReply {
  const { refusal: refused, studies, files, bytes } = wire;
  for (const part of [refused, studies, files, bytes]) checkKnown("reply", part ?? {});
  if (refused) {
    return { kind: "refusal", code: refused.code ?? "", message: refused.message ?? "" };
  }
  if (studies) {
    const list = (studies.studies ?? []).map((one, index) => readStatus(`studies[${index}]`, one));
    return { kind: "studies", studies: list };
  }
  if (files) {
    const list = (files.files ?? []).map((file) => {
      checkKnown("files", file);
      return { path: file.path ?? "", size: file.size ?? 0 };
    });
    return { kind: "files", name: files.name ?? "", files: list };
  }
  if (bytes) return { kind: "bytes", bytes: readBytes(bytes.bytes) };
  throw inconsistent("reply", "a reply without content");
}

function checkReply(reply: ControlReply): void {
  switch (reply.kind) {
    case "refusal":
      checkCode("code", reply.code);
      return checkText("message", reply.message, 0, MOST_TEXT);
    case "studies":
      if (reply.studies.length > MOST_STUDIES) {
        throw outOfRange("studies", reply.studies.length, `at most ${MOST_STUDIES}`);
      }
      return reply.studies.forEach((one, index) => checkStatus(`studies[${index}]`, one));
    case "files":
      checkText("name", reply.name, 1, 512);
      if (reply.files.length > MOST_FILES) {
        throw outOfRange("files", reply.files.length, `at most ${MOST_FILES}`);
      }
      for (const { path, size } of reply.files) {
        checkText("files.path", path, 1, 1024);
        checkCount("files.size", size);
      }
      return;
    case "bytes":
      return checkBytes("bytes", reply.bytes, undefined, MOST_BYTES);
    default:
      throw outOfRange("reply", reply satisfies never, "a known reply");
  }
}
