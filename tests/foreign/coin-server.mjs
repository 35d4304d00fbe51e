// A served environment that knows nothing of Operant but proto/operant/v1/session.proto: only the nats
// client and protobufjs. Two coins; heads (seen as 1) pays when it is guessed. node coin-server.mjs <url> <proto>
import { createHash, randomBytes } from "node:crypto";
import { connect } from "nats";
import protobuf from "protobufjs";

const ID = "foreign/coin@1";
const SUBJECT = "operant.v1.environment.foreign_coin_1";
const MAX_BATCH = 4096;
const MAX_LEASE_MS = 60_000;
const ACTIONS = ["wait", "tails", "heads"];
const SPEC = JSON.stringify({
  channels: [{ name: "coin", unit: "", range: [0, 1], absent: true }],
  actions: ACTIONS,
  stepSeconds: 0.5,
  trial: [{ name: "won", type: "uint8", meaning: "1 if the guess was right" }],
});
const HASH = createHash("sha256").update(SPEC).digest();

const [url, proto] = process.argv.slice(2);
const root = await protobuf.load(proto);
const Request = root.lookupType("operant.v1.SessionRequest");
const Reply = root.lookupType("operant.v1.SessionReply");
const own = `${SUBJECT}.${randomBytes(8).toString("hex")}`;
const leases = new Map();

class Refusal extends Error {
  constructor(why, text, row) {
    super(text);
    this.code = `OPERANT_SESSION_${why}`;
    this.row = row;
  }
}

// CRC-32C, a bit at a time.
function checksum(bytes) {
  let crc = -1;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0x82f63b78 : crc >>> 1;
  }
  return ~crc >>> 0;
}

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

const words = (bytes) =>
  Array.from({ length: bytes.length / 4 }, (_, i) => bytes.readUInt32LE(4 * i));
const packed = (Type, values) => Buffer.from(Type.from(values).buffer);

// A subject: 64 bits of state that splitmix-like mixing turns into coins.
function draw(subject) {
  subject.state = (Math.imul(subject.state ^ (subject.state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) | 0;
  return (Math.imul(subject.state ^ (subject.state >>> 13), 0x297a2d39) >>> 31) & 1;
}

function shown(rows, looks) {
  const won = looks.filter((look) => look.won !== undefined);
  return {
    environmentFrame: {
      observations: packed(
        Float32Array,
        looks.map((look) => look.coin),
      ),
      rewards: packed(
        Float64Array,
        looks.map((look) => look.won ?? 0),
      ),
      choices: packed(
        Uint32Array,
        rows.map(() => 7),
      ),
      flags: packed(
        Uint8Array,
        looks.map((look) => (look.won === undefined ? 0 : 1)),
      ),
      gapSeconds: packed(
        Float64Array,
        won.map(() => 0),
      ),
      trials: packed(
        Float64Array,
        won.map((look) => look.won),
      ),
    },
  };
}

function stepped(subject, action) {
  const coin = draw(subject);
  return action === 0 ? { coin } : { coin, won: Number(action - 1 === coin) };
}

const STATE_BYTES = 6;
function snapshot({ state, begun }) {
  const bytes = Buffer.alloc(STATE_BYTES);
  bytes.writeInt32LE(state);
  bytes[4] = begun ? 1 : 0;
  bytes[5] = checksum(bytes.subarray(0, 5)) & 0xff;
  return bytes;
}

function restored(bytes, row) {
  const fits = bytes.length === STATE_BYTES && bytes[5] === (checksum(bytes.subarray(0, 5)) & 0xff);
  if (!fits) throw new Refusal("SNAPSHOT", "no snapshot of this environment", row);
  return { state: bytes.readInt32LE(0), begun: bytes[4] === 1 };
}

function rowsOf(lease, bytes) {
  const rows = bytes.length === 0 ? lease.subjects.map((_, row) => row) : words(bytes);
  if (rows.some((row) => row >= lease.subjects.length))
    throw new Refusal("SUBJECTS", "no such subject");
  return rows;
}

function work(lease, kind, content) {
  const rows = rowsOf(lease, content.subjects ?? Buffer.alloc(0));
  const subjects = rows.map((row) => lease.subjects[row]);
  if (kind === "environmentBegin") {
    for (const subject of subjects) subject.begun = true;
    return shown(
      rows,
      subjects.map(() => ({ coin: NaN })),
    );
  }
  if (kind === "environmentStep") {
    const actions = [...content.actions];
    if (actions.length !== rows.length) throw new Refusal("SUBJECTS", "one action per subject");
    subjects.forEach((subject, row) => {
      if (!subject.begun) throw new Refusal("ORDER", "begin first", row);
      if (actions[row] >= ACTIONS.length) throw new Refusal("ACTION", "give 0, 1 or 2", row);
    });
    return shown(
      rows,
      subjects.map((subject, row) => stepped(subject, actions[row])),
    );
  }
  if (kind === "snapshot") {
    const states = subjects.map(snapshot);
    return {
      snapshots: {
        lengths: packed(
          Uint32Array,
          states.map((one) => one.length),
        ),
        states: Buffer.concat(states),
      },
    };
  }
  if (kind === "restore") {
    let end = 0;
    const pieces = words(content.lengths).map((length) =>
      content.states.subarray(end, (end += length)),
    );
    const all = pieces.map(restored);
    if (all.length !== rows.length) throw new Refusal("SUBJECTS", "one snapshot per subject");
    all.forEach((one, row) => Object.assign(subjects[row], one));
    return { done: {} };
  }
  if (kind === "configure") return { done: {} };
  throw new Refusal("ORDER", `${kind} is not for environments`);
}

function opened(id, content) {
  if (Buffer.compare(content.specHash, HASH) !== 0) throw new Refusal("SPEC", "say hello again");
  if (content.leaseMs > MAX_LEASE_MS) throw new Refusal("LEASE", `at most ${MAX_LEASE_MS} ms`);
  const keys = words(content.keys);
  if (keys.length / 2 > MAX_BATCH) throw new Refusal("BATCH", `at most ${MAX_BATCH} subjects`);
  const subjects = Array.from({ length: keys.length / 2 }, (_, row) => ({
    state: Math.imul(keys[2 * row], 0x85ebca6b) ^ Math.imul(keys[2 * row + 1], 0xc2b2ae35),
    begun: false,
  }));
  leases.set(id, { subjects, leaseMs: content.leaseMs, heard: performance.now(), sequence: 0 });
  return { granted: { leaseMs: content.leaseMs } };
}

function held(id) {
  const lease = leases.get(id);
  if (lease !== undefined && performance.now() - lease.heard < lease.leaseMs) {
    lease.heard = performance.now();
    return lease;
  }
  leases.delete(id);
  throw new Refusal("LEASE", "no such lease, or expired");
}

function welcomed(hello) {
  if (hello.protocolVersion !== 1) throw new Refusal("VERSION", "this server speaks version 1");
  if (hello.participant !== 1 || hello.id !== ID) throw new Refusal("UNKNOWN_ID", `here is ${ID}`);
  const facts = { protocolVersion: 1, participant: 1, id: ID, serviceVersion: "1.0.0" };
  return {
    welcome: {
      ...facts,
      spec: SPEC,
      specHash: HASH,
      maxBatch: MAX_BATCH,
      maxLeaseMs: MAX_LEASE_MS,
      subject: own,
    },
  };
}

function answer(bytes) {
  let envelope = { lease: Buffer.alloc(0), sequence: 0 };
  try {
    const request = unframe(bytes);
    const { lease: name, sequence } = request;
    envelope = { lease: name, sequence };
    const kind = request.request;
    const id = Buffer.from(name).toString("hex");
    if (kind === "hello") return frame({ ...envelope, ...welcomed(request.hello) });
    if (kind === "renew") return frame({ ...envelope, granted: { leaseMs: held(id).leaseMs } });
    if (kind === "close") {
      leases.delete(id);
      return frame({ ...envelope, closed: {} });
    }
    if (kind === undefined) throw new Refusal("MALFORMED", "no content");
    if (kind === "open" && !leases.has(id)) {
      const reply = frame({ ...envelope, ...opened(id, request.open) });
      Object.assign(leases.get(id), { sequence: 1, reply });
      return reply;
    }
    const lease = held(id);
    if (sequence === lease.sequence) return lease.reply;
    if (sequence !== lease.sequence + 1)
      throw new Refusal("SEQUENCE", `due is ${lease.sequence + 1}`);
    const reply = frame({ ...envelope, ...work(lease, kind, request[kind]) });
    Object.assign(lease, { sequence, reply });
    return reply;
  } catch (error) {
    const { code = "OPERANT_SESSION_FAILED", message, row } = error;
    return frame({ ...envelope, refusal: { code, message, row } });
  }
}

const connection = await connect({ servers: url });
const service = await connection.services.add({
  name: "operant-environment",
  version: "1.0.0",
  metadata: { id: ID },
});
const handler = (error, message) => error || message.respond(answer(message.data));
service.addEndpoint("hello", { subject: SUBJECT, handler });
service.addEndpoint("session", { subject: own, handler });
await connection.flush();
process.stdout.write("ready\n");
