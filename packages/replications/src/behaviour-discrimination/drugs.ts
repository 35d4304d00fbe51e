import { chosen, CLEAR } from "../observable.ts";
import { behaviour, FROZEN, RANDOM, type Group } from "../laboratory/behaviour.ts";
import { responsesIn, toneStudy, type Responses } from "./tones.ts";

const SLOW = "drug that slows learning";
const GROUPS = ["healthy", "d2-block", "methamphetamine", "rescue", "overdose"] as const;

const STUDY = toneStudy(
  "drugs",
  `
      healthy: {}
      d2-block: { agent.preset: d2-plasticity-off }
      methamphetamine: { agent.preset: methamphetamine }
      rescue: { agent.preset: [methamphetamine, d2-antagonist] }
      overdose: { agent.preset: [methamphetamine, d2-antagonist-overdose] }
      slow: { agent.learning_rate: 0.05 }
      slower: { agent.learning_rate: 0.01 }
      frozen: { agent.preset: frozen }
      random: { agent.type: random }`,
);

/** The condition that stands for a group: an animal that does not learn is not changed by a drug. */
function conditionOf(variant: string, group: (typeof GROUPS)[number]): string {
  if (variant === "model") return group;
  if (variant !== SLOW) return variant;
  if (group === "healthy") return "healthy";
  return group === "overdose" ? "slower" : "slow";
}

function responses(group: Group, variant: string, name: (typeof GROUPS)[number]): Responses {
  return responsesIn(group(conditionOf(variant, name)), "discrimination");
}

/** BEH-D2LESION. */
export const lesion = behaviour({
  id: "BEH-D2LESION",
  title: "Without D2 plasticity discrimination fails, the response to the CS+ does not",
  protocol: "The protocol of BEH-GENDISC with and without plasticity by dips (D2 block).",
  study: STUDY,
  animals: 3,
  observables: [
    chosen("index, lesioned / intact", { high: 0.5, reason: "falls by at least 50 %" }),
    chosen("CS+, lesioned / intact", { low: 0.8, reason: "at least 0.8 of intact" }),
    chosen("index, intact", { low: 0.4, reason: "something to lose" }),
  ],
  repetitions: CLEAR,
  controls: [FROZEN, RANDOM, { name: SLOW, reason: "slow learning spares nothing selectively" }],
  caveat:
    "The block shuts the dip gate for both pathways: freezing D2 spines alone hardly impairs the agent, " +
    "because dips also shrink D1 spines (the model's page, limits).",
  measure(group, variant) {
    const intact = responses(group, variant, "healthy");
    const lesioned = responses(group, variant, "d2-block");
    return {
      "index, lesioned / intact": lesioned.index / intact.index,
      "CS+, lesioned / intact": lesioned.plus / intact.plus,
      "index, intact": intact.index,
    };
  },
});

/** BEH-METH. */
export const methamphetamine = behaviour({
  id: "BEH-METH",
  title: "Methamphetamine impairs discrimination; a D2 antagonist rescues at one dose",
  protocol:
    "The protocol of BEH-GENDISC: healthy; tonic dopamine × 3; with K2 × 2; with K2 × 6. Index over all " +
    "160 mixed trials; rescue as a share of what methamphetamine takes away.",
  study: STUDY,
  animals: 3,
  observables: [
    chosen("index, methamphetamine / healthy", { high: 0.6, reason: "falls by at least 40 %" }),
    chosen("share rescued, K2 × 2", { low: 0.5, reason: "at least half" }),
    chosen("index, K2 × 6 minus K2 × 2", { high: 0, reason: "worse again at a high dose" }),
  ],
  repetitions: CLEAR,
  controls: [FROZEN, RANDOM, { name: SLOW, reason: "a drug that only slows cannot be rescued" }],
  caveat: "The factor of methamphetamine and the doses are assumed, not published.",
  measure(group, variant) {
    const index = (name: (typeof GROUPS)[number]): number => responses(group, variant, name).index;
    const [healthy, drugged] = [index("healthy"), index("methamphetamine")];
    const [rescued, over] = [index("rescue"), index("overdose")];
    return {
      "index, methamphetamine / healthy": drugged / healthy,
      "share rescued, K2 × 2": (rescued - drugged) / (healthy - drugged),
      "index, K2 × 6 minus K2 × 2": over - rescued,
    };
  },
});
