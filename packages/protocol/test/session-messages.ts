import * as fc from "fast-check";

import type { SessionReply, SessionRequest } from "@operant/protocol";

const octets = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });
const words = (length: number) => fc.uint32Array({ minLength: length, maxLength: length });
const floats = (length: number) => fc.float32Array({ minLength: length, maxLength: length });
const doubles = (length: number) => fc.float64Array({ minLength: length, maxLength: length });
const text = fc.string({ unit: "binary", minLength: 2, maxLength: 20 });
const seconds = fc.double({ min: 0, max: 1e6, noNaN: true }).map((value) => value + 0);
const subjects = fc
  .uniqueArray(fc.nat(65_535), { maxLength: 5 })
  .map((all) => Uint32Array.from(all.sort((a, b) => a - b)));
const participant = fc.constantFrom("environment" as const, "agent" as const);
const code = fc.constantFrom("OPERANT_SESSION_LEASE", "OPERANT_ENVIRONMENT_RANGE");
const faults = fc.array(fc.record({ row: fc.nat(), code, message: text }), { maxLength: 3 });
const setting = { parameters: text, stepSeconds: seconds, spaces: text };
const pieces = fc.array(fc.nat(9), { maxLength: 4 }).map((all) => Uint32Array.from(all));
const sum = (lengths: Uint32Array) => lengths.reduce((total, one) => total + one, 0);

/** Draws a message of one kind from its fields. */
function said<Kind extends string, Content extends object>(
  kind: Kind,
  content: fc.Arbitrary<Content>,
  { lease = 16, numbered = true } = {},
) {
  const sequence = numbered ? fc.integer({ min: 1, max: 0xffff_ffff }) : fc.constant(0);
  return fc
    .tuple(octets(lease), sequence, content)
    .map(([id, number, fields]) => ({ kind, lease: id, sequence: number, ...fields }));
}

const outside = { numbered: false };
const rows = fc.nat(4);

/** Any valid request. */
export const sessionRequest: fc.Arbitrary<SessionRequest> = fc.oneof(
  said(
    "hello",
    fc.record({
      protocolVersion: fc.integer({ min: 1, max: 9 }),
      participant,
      id: text,
      ...setting,
    }),
    {
      lease: 0,
      numbered: false,
    },
  ),
  said(
    "open",
    fc.record({
      specHash: octets(32),
      ...setting,
      keys: fc.integer({ min: 1, max: 4 }).chain((count) => words(2 * count)),
      leaseMs: fc.integer({ min: 1, max: 3_600_000 }),
      detailed: fc.boolean(),
    }),
  ),
  said("renew", fc.constant({}), outside),
  said("close", fc.constant({}), outside),
  said("configure", fc.record({ subjects, parameters: text })),
  said("snapshot", fc.record({ subjects })),
  said(
    "restore",
    pieces.chain((lengths) =>
      fc.record({ subjects, lengths: fc.constant(lengths), states: octets(sum(lengths)) }),
    ),
  ),
  said("environmentBegin", fc.record({ subjects })),
  said("environmentStep", fc.record({ subjects, actions: rows.chain(octets) })),
  said(
    "agentBegin",
    rows.chain((n) => fc.record({ subjects, observations: floats(3 * n), choices: words(n) })),
  ),
  said(
    "agentStep",
    fc.tuple(rows, fc.boolean()).chain(([n, rests]) =>
      fc.record({
        subjects,
        observations: floats(2 * n),
        rewards: doubles(n),
        choices: words(n),
        restSeconds: doubles(rests ? n : 0),
      }),
    ),
  ),
  said("agentEnd", fc.record({ subjects })),
  said("agentRest", fc.record({ subjects, seconds: rows.chain(doubles) })),
  said("agentLearning", fc.record({ subjects, on: fc.boolean() })),
  said("agentCounters", fc.record({ subjects })),
  said("agentProbe", fc.record({ subjects, population: text })),
);

const frame = fc
  .tuple(fc.array(fc.nat(7), { maxLength: 4 }), fc.nat(3), fc.nat(2))
  .chain(([flags, events, columns]) => {
    const ended = flags.filter((bits) => bits & 1).length;
    const happened = flags.length === 0 ? 0 : events;
    return fc.record({
      observations: floats(3 * flags.length),
      rewards: doubles(flags.length),
      choices: words(flags.length),
      flags: fc.constant(Uint8Array.from(flags)),
      gapSeconds: doubles(ended),
      trials: doubles(ended * columns),
      eventRows: fc
        .array(fc.nat(Math.max(0, flags.length - 1)), { minLength: happened, maxLength: happened })
        .map((all) => Uint32Array.from(all)),
      eventKinds: octets(happened),
      eventSeconds: doubles(happened),
      eventValues: doubles(happened),
      faults,
    });
  });

/** Any valid reply. */
export const sessionReply: fc.Arbitrary<SessionReply> = fc.oneof(
  said(
    "refusal",
    fc.record({ code, message: text, field: text, row: fc.option(fc.nat(), { nil: undefined }) }),
  ),
  said(
    "welcome",
    fc.record({
      protocolVersion: fc.integer({ min: 1, max: 9 }),
      participant,
      id: text,
      serviceVersion: text,
      spec: text,
      specHash: octets(32),
      maxBatch: fc.integer({ min: 1, max: 65_536 }),
      maxLeaseMs: fc.integer({ min: 1, max: 3_600_000 }),
      subject: text,
    }),
    { lease: 0, numbered: false },
  ),
  said("granted", fc.record({ leaseMs: fc.integer({ min: 1, max: 3_600_000 }) })),
  said("closed", fc.constant({}), outside),
  said("done", fc.constant({})),
  said(
    "snapshots",
    pieces.chain((lengths) =>
      fc.record({ lengths: fc.constant(lengths), states: octets(sum(lengths)) }),
    ),
  ),
  said("environmentFrame", frame),
  said(
    "agentActions",
    rows.chain((n) => fc.record({ actions: octets(n), signals: floats(2 * n), faults })),
  ),
  said("agentTotals", fc.record({ values: rows.chain(doubles) })),
  said(
    "agentMembers",
    pieces.chain((lengths) =>
      fc.record({ lengths: fc.constant(lengths), members: floats(sum(lengths)) }),
    ),
  ),
);
