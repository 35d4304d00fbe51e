import type { AnyAgent } from "@operant/agent";
import { qLearning } from "./q-learning.ts";
import { random } from "./random.ts";
import { winStayLoseShift } from "./win-stay.ts";

export type { QParameters } from "./q-parameters.ts";
export type { WinStayParameters } from "./win-stay.ts";
export { qLearning, random, winStayLoseShift };

/** The agents to compare with. */
export const baselines: readonly AnyAgent[] = [random, winStayLoseShift, qLearning];
