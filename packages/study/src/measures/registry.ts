import {
  accuracy,
  loseShift,
  perseverativeErrors,
  reversals,
  targetChoice,
  winStay,
} from "./choice.ts";
import { criterion, discriminationIndex, dPrime, falseAlarmRate, hitRate } from "./detection.ts";
import {
  elevationRatio,
  responseProbability,
  trialsToCriterion,
  trialsToHalf,
} from "./learning.ts";
import type { Measure } from "./measure.ts";
import {
  breakpoint,
  curvature,
  interresponseTime,
  latency,
  pause,
  ratiosCompleted,
  responseRate,
  rewardRate,
  runningRate,
} from "./operant.ts";
import { spineChange, spineTurnover } from "./spines.ts";

const ALL: readonly Measure[] = [
  accuracy,
  breakpoint,
  criterion,
  curvature,
  dPrime,
  discriminationIndex,
  elevationRatio,
  falseAlarmRate,
  hitRate,
  interresponseTime,
  latency,
  loseShift,
  pause,
  perseverativeErrors,
  ratiosCompleted,
  responseProbability,
  responseRate,
  reversals,
  rewardRate,
  runningRate,
  spineChange,
  spineTurnover,
  targetChoice,
  trialsToCriterion,
  trialsToHalf,
  winStay,
];

/** Every measure that a study may ask for, by id. */
export const MEASURES: ReadonlyMap<string, Measure> = new Map(
  ALL.map((measure) => [measure.id, measure]),
);
