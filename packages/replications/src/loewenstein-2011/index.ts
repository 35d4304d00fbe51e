import type { Paper } from "../contract.ts";
import { largeChanges, logNormal, multiplicative } from "./sizes.ts";
import { timeScales } from "./time-scales.ts";

export const loewenstein2011: Paper = {
  id: "loewenstein-2011",
  topic: "intrinsic dynamics",
  citation:
    "Loewenstein Y, Kuras A, Rumpel S (2011) Multiplicative dynamics underlie the emergence of the " +
    "log-normal distribution of spine sizes in the neocortex in vivo. J Neurosci 31:9481–9488",
  summary:
    "Spine sizes in mouse auditory cortex, followed for weeks in vivo, are log-normal; they change in " +
    "proportion to their size and on two time scales, days and months. Replicated with family B of the " +
    "intrinsic dynamics: the log size is the sum of two Ornstein–Uhlenbeck processes.",
  replications: [logNormal, timeScales, multiplicative, largeChanges],
};
