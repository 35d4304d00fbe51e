// The conversation of a served participant, from proto/operant/v1/session.proto and docs/remote.md alone: only
// the nats client and protobufjs. What it serves is the caller's:
//   participant, id; specOf(hello or open) → object; subject(key words, open) → object;
//   work(subjects, kind, content, lease) → the reply's content; snapshot(subject) → bytes;
//   restored(bytes, row) → object that is laid over the subject.
import { createHash, randomBytes } from "node:crypto";
import { connect } from "nats";
import protobuf from "protobufjs";

const PARTICIPANTS = { environment: 1, agent: 2 };
const MAX_BATCH = 4096;
const MAX_LEASE_MS = 60_000;

export class Refusal extends Error {
  constructor(why, text, row) {
    super(text);
    this.code = `OPERANT_SESSION_${why}`;
    this.row = row;
  }
}

export const packed = (Type, values) => Buffer.from(Type.from(values).buffer);
export const words = (bytes) =>
  Array.from({ length: bytes.length / 4 }, (_, i) => bytes.readUInt32LE(4 * i));
export const doubles = (bytes) =>
  Array.from({ length: bytes.length / 8 }, (_, i) => bytes.readDoubleLE(8 * i));

// CRC-32C, a bit at a time.
export function checksum(bytes) {
  let crc = -1;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0x82f63b78 : crc >>> 1;
  }
  return ~crc >>> 0;
}

/** Parameters as an object. Throws Refusal for any that are not among `known`. */
export function parametersOf(text, known) {
  const parameters = parse(text === "" ? "{}" : text);
  const strange = Object.keys(parameters).find((name) => !known.includes(name));
  if (strange === undefined) return parameters;
  throw new Refusal("PARAMETERS", `"${strange}" is none of ${known.join(", ") || "none"}`);
}

/** A JSON object. Throws Refusal. */
export function parse(text) {
  try {
    const value = JSON.parse(text);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
  } catch {
    // Told below.
  }
  throw new Refusal("PARAMETERS", "that is no JSON object");
}

/** Throws Refusal unless an array has a number for each row. */
export function requireWidth(name, length, rows) {
  if (length !== rows) throw new Refusal("SUBJECTS", `${name}: ${length} numbers, due are ${rows}`);
}

const [url, proto] = process.argv.slice(2);
const root = await protobuf.load(proto);
const Request = root.lookupType("operant.v1.SessionRequest");
const Reply = root.lookupType("operant.v1.SessionReply");

function frame(message) {
  const payload = Buffer.from(Reply.encode(message).finish());
  const head = Buffer.from([0x4f, 0x70, 8, 1, 0, 0, 0, 0]);
  head.writeUInt32LE(checksum(payload), 4);
  return Buffer.concat([head, payload]);
}

function unframe(bytes) {
  const data = Buffer.from(bytes);
  const fits = data.length >= 8 && data.readUInt32BE(0) === 0x4f700701;
  if (!fits || data.readUInt32LE(4) !== checksum(data.subarray(8))) {
    throw new Refusal("MALFORMED", "no request of format 1, or a damaged one");
  }
  return Request.decode(data.subarray(8));
}

/** Serves it on the broker that the command line names. */
export async function serve({ participant, id, specOf, subject, work, snapshot, restored }) {
  const shared = `operant.v1.${participant}.${id.replaceAll(/[/@]/g, "_")}`;
  const own = `${shared}.${randomBytes(8).toString("hex")}`;
  const leases = new Map();

  function specText(setting) {
    const text = JSON.stringify(specOf(setting));
    return { spec: text, specHash: createHash("sha256").update(text).digest() };
  }

  function rowsOf({ subjects }, bytes) {
    const rows = bytes.length === 0 ? subjects.map((_, row) => row) : words(bytes);
    if (rows.every((row) => row < subjects.length)) return rows;
    throw new Refusal("SUBJECTS", "no such subject");
  }

  function take(lease, kind, content) {
    const rows = rowsOf(lease, content.subjects ?? Buffer.alloc(0));
    const subjects = rows.map((row) => lease.subjects[row]);
    if (kind === "snapshot") {
      const states = subjects.map(snapshot);
      const lengths = packed(
        Uint32Array,
        states.map(({ length }) => length),
      );
      return { snapshots: { lengths, states: Buffer.concat(states) } };
    }
    if (kind !== "restore") return work(subjects, kind, content, lease);
    let end = 0;
    const pieces = words(content.lengths).map((length) =>
      content.states.subarray(end, (end += length)),
    );
    requireWidth("lengths", pieces.length, rows.length);
    pieces.map(restored).forEach((one, row) => Object.assign(subjects[row], one));
    return { done: {} };
  }

  function opened(name, content) {
    if (Buffer.compare(content.specHash, specText(content).specHash) !== 0) {
      throw new Refusal("SPEC", "say hello again");
    }
    if (content.leaseMs > MAX_LEASE_MS) throw new Refusal("LEASE", `at most ${MAX_LEASE_MS} ms`);
    const keys = words(content.keys);
    if (keys.length / 2 > MAX_BATCH) throw new Refusal("BATCH", `at most ${MAX_BATCH} subjects`);
    const { leaseMs, detailed } = content;
    const subjects = Array.from({ length: keys.length / 2 }, (_, row) =>
      subject(keys.slice(2 * row, 2 * row + 2), content),
    );
    leases.set(name, { subjects, leaseMs, detailed, heard: performance.now(), sequence: 0 });
    return { granted: { leaseMs } };
  }

  function held(name) {
    const lease = leases.get(name);
    if (lease !== undefined && performance.now() - lease.heard < lease.leaseMs) {
      lease.heard = performance.now();
      return lease;
    }
    leases.delete(name);
    throw new Refusal("LEASE", "no such lease, or expired");
  }

  function welcomed(hello) {
    if (hello.protocolVersion !== 1) throw new Refusal("VERSION", "this server speaks version 1");
    if (hello.participant !== PARTICIPANTS[participant] || hello.id !== id) {
      throw new Refusal("UNKNOWN_ID", `here is ${id}`);
    }
    const facts = {
      protocolVersion: 1,
      participant: hello.participant,
      id,
      serviceVersion: "1.0.0",
    };
    const bounds = { maxBatch: MAX_BATCH, maxLeaseMs: MAX_LEASE_MS };
    return { welcome: { ...facts, ...specText(hello), ...bounds, subject: own } };
  }

  function contentOf(request, name) {
    const kind = request.request;
    if (kind === "hello") return frameOf(request, welcomed(request.hello));
    if (kind === "renew") return frameOf(request, { granted: { leaseMs: held(name).leaseMs } });
    if (kind === "close") {
      leases.delete(name);
      return frameOf(request, { closed: {} });
    }
    if (kind === undefined) throw new Refusal("MALFORMED", "no content");
    const { sequence } = request;
    if (kind === "open" && !leases.has(name)) {
      const reply = frameOf(request, opened(name, request.open));
      Object.assign(leases.get(name), { sequence: 1, reply });
      return reply;
    }
    const lease = held(name);
    if (sequence === lease.sequence) return lease.reply;
    if (sequence !== lease.sequence + 1) {
      throw new Refusal("SEQUENCE", `due is ${lease.sequence + 1}`);
    }
    const reply = frameOf(request, take(lease, kind, request[kind]));
    Object.assign(lease, { sequence, reply });
    return reply;
  }

  function answer(bytes) {
    let request = { lease: Buffer.alloc(0), sequence: 0 };
    try {
      request = unframe(bytes);
      return contentOf(request, Buffer.from(request.lease).toString("hex"));
    } catch (error) {
      const { code = "OPERANT_SESSION_FAILED", message, row } = error;
      return frameOf(request, { refusal: { code, message, row } });
    }
  }

  const connection = await connect({ servers: url });
  const service = await connection.services.add({
    name: `operant-${participant}`,
    version: "1.0.0",
    metadata: { id },
  });
  const handler = (error, message) => error || message.respond(answer(message.data));
  service.addEndpoint("hello", { subject: shared, handler });
  service.addEndpoint("session", { subject: own, handler });
  await connection.flush();
  process.stdout.write("ready\n");
}

function frameOf({ lease, sequence }, content) {
  return frame({ lease, sequence, ...content });
}
