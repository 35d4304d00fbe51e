import type { RandomStream } from "@operant/kernels";
import { crc32c } from "@operant/protocol";

// "Op", kind, version, CRC-32C, then the protobuf.
const HEADER_BYTES = 8;

/** A way to spoil a message that is in order. */
type Mutation = (message: Uint8Array, random: RandomStream) => Uint8Array;

/** Cuts it somewhere. */
const truncated: Mutation = (message, random) => message.slice(0, random.integer(message.length));

/** Flips one to eight of its bits. */
const flipped: Mutation = (message, random) => {
  const spoilt = Uint8Array.from(message);
  for (let flips = 1 + random.integer(8); flips > 0; flips -= 1) {
    const at = random.integer(spoilt.length);
    spoilt[at] = (spoilt[at] ?? 0) ^ (1 << random.integer(8));
  }
  return spoilt;
};

/** Replaces all of it. */
const noise: Mutation = (_, random) => noiseOf(random.integer(300), random);

/** Appends more than a message of its kind ever has: up to 300 bytes, one in thirty times 64 KiB. */
const oversized: Mutation = (message, random) => {
  const tail = noiseOf(1 + random.integer(300), random);
  const spoilt = new Uint8Array(message.length + (random.bernoulli(1 / 30) ? 65_536 : tail.length));
  spoilt.set(message);
  spoilt.set(tail, spoilt.length - tail.length);
  return spoilt;
};

/** Claims another version of the format. */
const wrongVersion: Mutation = (message, random) => otherAt(3, message, random);

/** Claims to be a message of another kind. */
const wrongKind: Mutation = (message, random) => otherAt(2, message, random);

/** Says that a field is longer than everything that ever was, under a checksum that fits. */
const boastful: Mutation = (message, random) =>
  framed(message, [(1 + random.integer(6)) * 8 + 2, 0xff, 0xff, 0xff, 0xff, 0x0f, 1, 2, 3]);

/** Spoils what the frame holds and puts a checksum that fits on it, as a hostile sender would. */
const reframed =
  (inner: Mutation): Mutation =>
  (message, random) =>
    framed(message, inner(message.subarray(HEADER_BYTES), random));

const MUTATIONS: readonly Mutation[] = [
  truncated,
  flipped,
  noise,
  oversized,
  wrongVersion,
  wrongKind,
  boastful,
  reframed(truncated),
  reframed(flipped),
  reframed(noise),
];

/** Spoils one of some messages in one of the ways. */
export function strangeMessage(templates: readonly Uint8Array[], random: RandomStream): Uint8Array {
  const message = templates[random.integer(templates.length)] ?? new Uint8Array(0);
  const mutate = MUTATIONS[random.integer(MUTATIONS.length)] ?? noise;
  return mutate(message, random);
}

/** Changes the byte at a place. */
function otherAt(place: number, message: Uint8Array, random: RandomStream): Uint8Array {
  const spoilt = Uint8Array.from(message);
  spoilt[place] = (message[place] ?? 0) ^ (1 + random.integer(255));
  return spoilt;
}

function noiseOf(length: number, random: RandomStream): Uint8Array {
  return Uint8Array.from({ length }, () => random.integer(256));
}

function framed(message: Uint8Array, payload: ArrayLike<number>): Uint8Array {
  const bytes = new Uint8Array(HEADER_BYTES + payload.length);
  bytes.set(message.subarray(0, 4));
  bytes.set(payload, HEADER_BYTES);
  new DataView(bytes.buffer).setUint32(4, crc32c(bytes.subarray(HEADER_BYTES)), true);
  return bytes;
}
