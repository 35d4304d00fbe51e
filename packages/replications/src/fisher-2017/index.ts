import type { Kernels } from "@operant/kernels";
import { defaultParameters, type SpineEvent } from "@operant/striatum";
import type { Paper } from "../contract.ts";
import { chosen } from "../observable.ts";
import { ONE_SECOND_PAIRING, relativeChange } from "../laboratory/spine-protocol.ts";
import { table, type Entry } from "../laboratory/table.ts";

const SLOW = "5 s trace";
type Drugs = Partial<ReturnType<typeof defaultParameters>>;

/** Changes of D1 and D2 spines by a pairing and an error of dopamine at a delay. */
function change(kernels: Kernels, variant: string, value: number, at: number, drugs: Drugs = {}) {
  const slow = variant === SLOW ? { eligibility_decay: 5 } : {};
  const parameters = { ...defaultParameters(), ...slow, ...drugs };
  const events: SpineEvent[] = [ONE_SECOND_PAIRING, { kind: "error", at, value }];
  return relativeChange({ parameters, kernels }, 0.05, events, 20);
}

function entry(name: string, accept: Entry["observable"]["accept"], value: Entry["value"]): Entry {
  return { observable: chosen(name, accept), value };
}

const GROWS = { low: 0.05, reason: "potentiated" } as const;
const REMAINS = { low: -0.1, high: 0.1, reason: "no change: below 10 % of the effect at 1 s" };

/** FIS-1. */
const window = table(
  {
    id: "FIS-1",
    title: "Reward-related plasticity needs the signal within two seconds, D1 and adenosine",
    kind: "D",
    protocol:
      "The agent's spines: 1 s pairing, burst or dip of dopamine at 1 s, or at 3.5 s (more than two seconds after the end of the " +
      "pairing); under a D1 antagonist and under an A2A block. The order of spikes is not part of the agent's rule.",
    controls: [{ name: SLOW, reason: "a trace of 5 s still pairs after two seconds" }],
    usesAgent: true,
    caveat: "The depression by post→pre pairing exists in STDP rules only; see gurney-2015.",
  },
  [
    entry("D1, burst at 1 s", GROWS, (v, k) => change(k, v, 1, 1).d1),
    entry("D2, dip at 1 s", GROWS, (v, k) => change(k, v, -1, 1).d2),
    entry("D1, burst at 3.5 s / 1 s", REMAINS, (v, k) => {
      return change(k, v, 1, 3.5).d1 / change(k, v, 1, 1).d1;
    }),
    entry("D2, dip at 3.5 s / 1 s", REMAINS, (v, k) => {
      return change(k, v, -1, 3.5).d2 / change(k, v, -1, 1).d2;
    }),
    entry("D1, burst at 1 s, D1 block / none", REMAINS, (v, k) => {
      return change(k, v, 1, 1, { d1_antagonist: 1000 }).d1 / change(k, v, 1, 1).d1;
    }),
    entry("D2, dip at 1 s, A2A block / none", REMAINS, (v, k) => {
      return change(k, v, -1, 1, { a2a_tone: 0 }).d2 / change(k, v, -1, 1).d2;
    }),
  ],
);

export const fisher2017: Paper = {
  id: "fisher-2017",
  topic: "dopamine-timed plasticity",
  citation:
    "Fisher SD, Robertson PB, Black MJ, Redgrave P, Sagar MA, Abraham WC, Reynolds JNJ (2017) Reinforcement determines " +
    "the timing dependence of corticostriatal synaptic plasticity in vivo. Nat Commun 8:334",
  summary:
    "In vivo, pairing changes corticostriatal synapses only if a reward-related signal follows within two seconds, " +
    "depending on dopamine and adenosine.",
  replications: [window],
};
