import { operant } from "#wire";

import { HASH_BYTES } from "../block.ts";
import { checkBytes, checkUint, MAX_UINT32 } from "../check.ts";
import type { Decoded } from "../frame.ts";
import { FrameKind } from "../frame.ts";
import type { Conversation, Said } from "./conversation.ts";
import { decodeSaid, encodeSaid } from "./conversation.ts";
import type { Field } from "./field.ts";
import {
  count,
  doubles,
  exactBytes,
  flag,
  floats,
  octets,
  oneOf,
  text,
  uint,
  words,
} from "./field.ts";
import { requireKeys, requirePieces, requireRows, requireSame, requireSubjects } from "./rows.ts";

/** Version of the conversation with a served environment or agent. */
export const SESSION_VERSION = 1;

/** Length of a lease's id in bytes. */
export const LEASE_BYTES = 16;

/** Bounds of every lease; a server may set narrower ones. */
export const SESSION_LIMITS = {
  /** Most subjects of one lease. */
  subjects: 65_536,
  /** Longest parameters and spaces, characters. */
  json: 65_536,
  /** Longest lease, ms. */
  leaseMs: 3_600_000,
} as const;

const { subjects: MOST_SUBJECTS, json: MOST_JSON, leaseMs: MOST_LEASE_MS } = SESSION_LIMITS;

/** Who is meant; the numbers are on the wire. */
export const participant = oneOf({
  environment: operant.v1.Participant.PARTICIPANT_ENVIRONMENT,
  agent: operant.v1.Participant.PARTICIPANT_AGENT,
});

/** Where things stand before the subjects do: parameters, step and, for an agent, the environment. */
const setting = { parameters: text(0, MOST_JSON), stepSeconds: count, spaces: text(0, MOST_JSON) };

/** Subjects of a lease; empty means all. */
const subjects: Field<Uint32Array> = {
  ...words,
  check(path, value) {
    words.check(path, value);
    requireSubjects(value, MOST_SUBJECTS);
  },
};

/** Every request with its fields, as in session.proto. */
const REQUESTS = {
  hello: { protocolVersion: uint(1), participant, id: text(1, 128), ...setting },
  open: {
    specHash: exactBytes(HASH_BYTES),
    ...setting,
    keys: words,
    leaseMs: uint(1, MOST_LEASE_MS),
    detailed: flag,
  },
  renew: {},
  close: {},
  configure: { subjects, parameters: text(0, MOST_JSON) },
  snapshot: { subjects },
  restore: { subjects, lengths: words, states: octets },
  environmentBegin: { subjects },
  environmentStep: { subjects, actions: octets },
  agentBegin: { subjects, observations: floats, choices: words },
  agentStep: {
    subjects,
    observations: floats,
    rewards: doubles,
    choices: words,
    restSeconds: doubles,
  },
  agentEnd: { subjects },
  agentRest: { subjects, seconds: doubles },
  agentLearning: { subjects, on: flag },
  agentCounters: { subjects },
  agentProbe: { subjects, population: text(1, 128) },
} as const;

/** A request of a lease; see session.proto for what each field means. */
export type SessionRequest = Said<typeof REQUESTS>;

/** One kind of request. */
export type SessionRequestOf<Kind extends SessionRequest["kind"]> = Extract<
  SessionRequest,
  { readonly kind: Kind }
>;

/** The requests outside the sequence: they carry 0 and may be repeated at will. */
const UNNUMBERED = new Set<SessionRequest["kind"]>(["hello", "renew", "close"]);

const CONVERSATION: Conversation<typeof REQUESTS> = {
  frame: FrameKind.sessionRequest,
  wire: operant.v1.SessionRequest,
  messages: REQUESTS,
  check: checkEnvelope,
  rules: {
    open: ({ keys }) => requireKeys(keys, MOST_SUBJECTS),
    restore: ({ lengths, states }) => requirePieces(lengths, states.length),
    agentBegin: ({ choices, observations }) =>
      requireRows(choices.length, { observations: observations.length }),
    agentStep: ({ choices, observations, rewards, restSeconds }) => {
      requireRows(choices.length, { observations: observations.length });
      requireSame(choices.length, { rewards: rewards.length });
      if (restSeconds.length > 0) requireSame(choices.length, { rest_seconds: restSeconds.length });
    },
  },
};

/** Frames a request. Throws ProtocolError. */
export function encodeSessionRequest(request: SessionRequest): Uint8Array {
  return encodeSaid(CONVERSATION, request);
}

/** Reads a framed request. The number of subjects of the lease is for the server to check. */
export function decodeSessionRequest(bytes: Uint8Array): Decoded<SessionRequest> {
  return decodeSaid(CONVERSATION, bytes);
}

function checkEnvelope({ kind, lease, sequence }: SessionRequest): void {
  checkBytes("lease", lease, kind === "hello" ? 0 : LEASE_BYTES);
  const [first, last] = UNNUMBERED.has(kind) ? [0, 0] : [1, MAX_UINT32];
  checkUint("sequence", sequence, first, last);
}
