import { mulHigh, philoxBlock } from "../philox.ts";
import { cosTurn32, fineUniform32, log32, normalRadius32, uniform32 } from "../real32.ts";
import { crossed, endPoint } from "./intrinsic.ts";

const f = Math.fround;

/** Random tries for a vacant site before the vacant ones are counted. */
const SITE_TRIES = 32;

const block = new Uint32Array(4);
const siteBlock = new Uint32Array(4);

/** See `Kernels.births`. Birth b uses block b; sites use the words of another purpose in order. */
export function twinBirths(
  f32: Float32Array,
  volumes: number,
  count: number,
  key0: number,
  key1: number,
  epoch: number,
  purpose: number,
  sitePurpose: number,
  days: number,
  meanWait: number,
  birthVolume: number,
  driftPerDay: number,
  slope: number,
  bridgeDays: number,
  shift: number,
  scale: number,
  boundary: number,
  cap: number,
): number {
  [birthVolume, driftPerDay, slope, bridgeDays] = [
    f(birthVolume),
    f(driftPerDay),
    f(slope),
    f(bridgeDays),
  ];
  [shift, scale, boundary, cap] = [f(shift), f(scale), f(boundary), f(cap)];
  const base = volumes >>> 2;
  let born = 0;
  let draws = 0;
  let time = 0;
  for (let birth = 0; ; birth += 1) {
    philoxBlock(birth, epoch, purpose, 0, key0, key1, block);
    time -= log32(fineUniform32(block[0] as number)) * meanWait;
    if (!(time < days)) return born;
    const remaining = f(days - time);
    const z = f(normalRadius32(block[1] as number) * cosTurn32((block[2] as number) | 0));
    const x = f(f(driftPerDay * remaining) + f(f(slope * f(Math.sqrt(remaining))) * z));
    const ratio = f(bridgeDays / remaining);
    const bridge = ratio < f(1e30) ? ratio : f(1e30);
    const next = endPoint(birthVolume, x, shift, cap);
    const uniform = uniform32(block[3] as number);
    if (crossed(birthVolume, x, next, uniform, bridge, scale, boundary)) continue;
    let site = -1;
    for (let attempt = 0; attempt < SITE_TRIES; attempt += 1) {
      const candidate = mulHigh(nextSiteWord(), count) >>> 0;
      if ((f32[base + candidate] as number) === 0) {
        site = candidate;
        break;
      }
    }
    if (site < 0) {
      site = vacancy(nextSiteWord());
      if (site < 0) return born;
    }
    f32[base + site] = next;
    born += 1;
  }

  function nextSiteWord(): number {
    if ((draws & 3) === 0) {
      philoxBlock(draws >>> 2, epoch, sitePurpose, 0, key0, key1, siteBlock);
    }
    const word = siteBlock[draws & 3] as number;
    draws += 1;
    return word | 0;
  }

  /** The vacant site that a word selects, −1 if all sites are occupied. */
  function vacancy(bits: number): number {
    let vacant = 0;
    for (let site = 0; site < count; site += 1) if (f32[base + site] === 0) vacant += 1;
    if (vacant === 0) return -1;
    let rank = mulHigh(bits, vacant) >>> 0;
    for (let site = 0; ; site += 1) {
      if (f32[base + site] === 0) {
        if (rank === 0) return site;
        rank -= 1;
      }
    }
  }
}
