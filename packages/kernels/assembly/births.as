// Births over a gap. Twin: src/twin/births.ts.
import { ALL_GROUPS, CROSSINGS, MOVES, REST } from "./layout";
import { crossed4, endPoint4, logCrossing4 } from "./intrinsic";
import { fillBlock, fillWords, setRoundKeys } from "./philox";
import { expm1_4, fineUniform4, limitExponent4, log4, normalRadius4, storePair } from "./real32";

/** Random tries for a vacant site before the vacant ones are counted. */
const SITE_TRIES: i32 = 32;

/** Where the words of two groups of four births are kept. */
const WORDS: usize = MOVES;
/** Where the words of the site stream are kept. */
const SITE_WORDS: usize = CROSSINGS;
/** Where ln U, remaining days, normals, end points and fates of four births are kept. */
const WAITS: usize = REST;
const REMAINING: usize = REST + 16;
const NORMALS: usize = REST + 32;
const ENDS: usize = REST + 48;
const FATES: usize = REST + 64;
const UNUSED: usize = REST + 80;
/** Keeps births so close to the end of the gap that Δ vanishes from dividing by it. */
const LARGEST_BRIDGE: f32 = 1e30;

export function births(
  volumes: usize,
  count: i32,
  key0: i32,
  key1: i32,
  epoch: i32,
  purpose: i32,
  sitePurpose: i32,
  days: f64,
  meanWait: f64,
  birthVolume: f32,
  driftPerDay: f32,
  slope: f32,
  bridgeDays: f32,
  shift: f32,
  scale: f32,
  boundary: f32,
  cap: f32,
): i32 {
  setRoundKeys(key0, key1);
  const v = f32x4.splat(birthVolume);
  const t = f32x4.mul(f32x4.sub(v, f32x4.splat(boundary)), f32x4.splat(scale));
  let born: i32 = 0;
  let draws: i32 = 0;
  let time: f64 = 0;
  let birth: i32 = 0;
  while (true) {
    const words = WORDS + ((<usize>birth & 4) << 4);
    if (!(birth & 4)) fillWords(WORDS, ALL_GROUPS, 2, birth, epoch, purpose, 0);

    v128.store(WAITS, log4(fineUniform4(v128.load(words))));
    let due: usize = 0;
    for (; due < 4; due++) {
      time -= <f64>load<f32>(WAITS + (due << 2)) * meanWait;
      if (!(time < days)) break;
      store<f32>(REMAINING + (due << 2), <f32>(days - time));
    }
    if (due == 0) return born;

    const remaining = v128.load(REMAINING);
    storePair(normalRadius4(v128.load(words, 16)), v128.load(words, 32), NORMALS, UNUSED);
    const z = v128.load(NORMALS);
    const x = f32x4.add(
      f32x4.mul(f32x4.splat(driftPerDay), remaining),
      f32x4.mul(f32x4.mul(f32x4.splat(slope), f32x4.sqrt(remaining)), z),
    );
    const bridge = f32x4.pmin(
      f32x4.splat(LARGEST_BRIDGE),
      f32x4.div(f32x4.splat(bridgeDays), remaining),
    );
    const growth = expm1_4(limitExponent4(x));
    const next = endPoint4(v, growth, f32x4.splat(shift), f32x4.splat(cap));
    const minusBridge = f32x4.sub(f32x4.splat(0), bridge);
    const logCrossing = logCrossing4(t, x, next, minusBridge, f32x4.splat(boundary));
    v128.store(ENDS, next);
    v128.store(FATES, crossed4(v128.load(words, 48), logCrossing));

    for (let lane: usize = 0; lane < due; lane++) {
      if (load<i32>(FATES + (lane << 2))) continue;
      let site: i32 = -1;
      for (let attempt: i32 = 0; attempt < SITE_TRIES; attempt++) {
        const candidate = below(siteWord(draws++, epoch, sitePurpose, key0, key1), count);
        if (load<f32>(volumes + (<usize>candidate << 2)) == 0) {
          site = candidate;
          break;
        }
      }
      if (site < 0) {
        site = vacancy(volumes, count, siteWord(draws++, epoch, sitePurpose, key0, key1));
        if (site < 0) return born;
      }
      store<f32>(volumes + (<usize>site << 2), load<f32>(ENDS + (lane << 2)));
      born++;
    }
    if (due < 4) return born;
    birth += 4;
  }
}

/** Maps a word to 0 … bound − 1. */
function below(word: u32, bound: i32): i32 {
  return <i32>((<u64>word * <u64>(<u32>bound)) >> 32);
}

/** The words of the site stream, one after another; a block is made when its first is asked for. */
function siteWord(draw: i32, epoch: i32, purpose: i32, key0: i32, key1: i32): u32 {
  if (!(draw & 3)) fillBlock(SITE_WORDS, draw >> 2, epoch, purpose, key0, key1);
  return load<u32>(SITE_WORDS + (<usize>(draw & 3) << 2));
}

/** The vacant site that a word selects, −1 if all sites are occupied. */
function vacancy(volumes: usize, count: i32, word: u32): i32 {
  let vacant: i32 = 0;
  for (let site: i32 = 0; site < count; site++) {
    if (load<f32>(volumes + (<usize>site << 2)) == 0) vacant++;
  }
  if (!vacant) return -1;
  let rank = below(word, vacant);
  let site: i32 = 0;
  while (true) {
    if (load<f32>(volumes + (<usize>site << 2)) == 0 && rank-- == 0) return site;
    site++;
  }
}
