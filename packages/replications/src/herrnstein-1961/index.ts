import type { Paper } from "../contract.ts";
import { concurrentMatching, timedChangeoverDelay } from "./matching.ts";

export const herrnstein1961: Paper = {
  id: "herrnstein-1961",
  topic: "behaviour",
  citation:
    "Herrnstein RJ (1961) Relative and absolute strength of response as a function of frequency of reinforcement. J Exp " +
    "Anal Behav 4:267–272; Baum WM (1979) J Exp Anal Behav 32:269–281",
  summary:
    "Two keys with variable-interval schedules at the same time and a changeover delay of 1.5 s: the share of responses at a " +
    "key matches its share of reinforcers. Free operant, beside the discrete trials of BEH-MATCH.",
  replications: [concurrentMatching, timedChangeoverDelay],
};
