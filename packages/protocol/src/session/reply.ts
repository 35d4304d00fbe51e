import { operant } from "#wire";

import { HASH_BYTES } from "../block.ts";
import { checkBytes, checkUint, inconsistent } from "../check.ts";
import type { Decoded } from "../frame.ts";
import { FrameKind } from "../frame.ts";
import type { Conversation, Said } from "./conversation.ts";
import { decodeSaid, encodeSaid } from "./conversation.ts";
import type { ValueOf } from "./field.ts";
import {
  code,
  doubles,
  exactBytes,
  floats,
  list,
  octets,
  optionalUint,
  text,
  uint,
  words,
} from "./field.ts";
import { LEASE_BYTES, participant, SESSION_LIMITS } from "./request.ts";
import { requirePieces, requireRows, requireSame } from "./rows.ts";

const MOST_TEXT = 4096;
const faults = list({ row: uint(), code, message: text(0, MOST_TEXT) }, SESSION_LIMITS.subjects);

/** Every reply with its fields, as in session.proto. */
const REPLIES = {
  refusal: { code, message: text(0, MOST_TEXT), field: text(0, 256), row: optionalUint },
  welcome: {
    protocolVersion: uint(1),
    participant,
    id: text(1, 128),
    serviceVersion: text(0, 64),
    spec: text(2, SESSION_LIMITS.json),
    specHash: exactBytes(HASH_BYTES),
    maxBatch: uint(1, SESSION_LIMITS.subjects),
    maxLeaseMs: uint(1, SESSION_LIMITS.leaseMs),
    subject: text(1, 255),
  },
  granted: { leaseMs: uint(1, SESSION_LIMITS.leaseMs) },
  closed: {},
  done: {},
  snapshots: { lengths: words, states: octets },
  environmentFrame: {
    observations: floats,
    rewards: doubles,
    choices: words,
    flags: octets,
    gapSeconds: doubles,
    trials: doubles,
    eventRows: words,
    eventKinds: octets,
    eventSeconds: doubles,
    eventValues: doubles,
    faults,
  },
  agentActions: { actions: octets, signals: floats, faults },
  agentTotals: { values: doubles },
  agentMembers: { lengths: words, members: floats },
} as const;

/** An answer; see session.proto for what each field means. */
export type SessionReply = Said<typeof REPLIES>;

/** One kind of reply. */
export type SessionReplyOf<Kind extends SessionReply["kind"]> = Extract<
  SessionReply,
  { readonly kind: Kind }
>;

/** Why a subject failed while the others went on. */
export type SubjectFault = SessionReplyOf<"agentActions">["faults"][number];

/** The bits of a frame's flags. */
export const FRAME_FLAGS = { trialEnded: 1, terminated: 2, truncated: 4 } as const;

const CONVERSATION: Conversation<typeof REPLIES> = {
  frame: FrameKind.sessionReply,
  wire: operant.v1.SessionReply,
  messages: REPLIES,
  check: checkEnvelope,
  rules: {
    snapshots: ({ lengths, states }) => requirePieces(lengths, states.length),
    agentMembers: ({ lengths, members }) => requirePieces(lengths, members.length),
    agentActions: ({ actions, signals }) =>
      requireRows(actions.length, { signals: signals.length }),
    environmentFrame: checkFrame,
  },
};

/** Frames a reply. Throws ProtocolError. */
export function encodeSessionReply(reply: SessionReply): Uint8Array {
  return encodeSaid(CONVERSATION, reply);
}

/** Reads a framed reply. Whether it fits the request is for the client to check. */
export function decodeSessionReply(bytes: Uint8Array): Decoded<SessionReply> {
  return decodeSaid(CONVERSATION, bytes);
}

function checkEnvelope({ lease, sequence }: SessionReply): void {
  if (lease.length > 0) checkBytes("lease", lease, LEASE_BYTES);
  checkUint("sequence", sequence);
}

function checkFrame(frame: ValueOf<(typeof REPLIES)["environmentFrame"]>): void {
  const rows = frame.choices.length;
  requireRows(rows, { observations: frame.observations.length });
  requireSame(rows, { rewards: frame.rewards.length, flags: frame.flags.length });
  let ended = 0;
  for (const flags of frame.flags) {
    if (flags > 7) throw inconsistent("flags", `${flags} has bits that mean nothing; give 0 to 7`);
    ended += flags & FRAME_FLAGS.trialEnded;
  }
  requireSame(ended, { gap_seconds: frame.gapSeconds.length });
  requireRows(ended, { trials: frame.trials.length });
  requireSame(frame.eventRows.length, {
    event_kinds: frame.eventKinds.length,
    event_seconds: frame.eventSeconds.length,
    event_values: frame.eventValues.length,
  });
  for (const row of frame.eventRows) {
    if (row >= rows) throw inconsistent("event_rows", `row ${row} of ${rows}`);
  }
}
