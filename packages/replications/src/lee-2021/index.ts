import { burstDrive, d1Enlargement, d2PkaUm, dipDrive } from "@operant/striatum";
import type { Paper } from "../contract.ts";
import { chosen } from "../observable.ts";
import { across, type Animal } from "../laboratory/animal.ts";
import { behaviour, FROZEN, RANDOM } from "../laboratory/behaviour.ts";
import { table } from "../laboratory/table.ts";

const AT_SECONDS = 0.6;
const BURST_UM = 10;
const SWAPPED = "classes swapped";

/** (|preferred| − |other|)/(sum) of two changes of PKA. */
function preference(preferred: number, other: number): number {
  const [a, b] = [Math.abs(preferred), Math.abs(other)];
  return (a - b) / (a + b);
}

const rest = d2PkaUm(dipDrive({ delay: AT_SECONDS, seconds: 0 }));
const dip = d2PkaUm(dipDrive({ delay: AT_SECONDS, seconds: 1 })) - rest;
const burst = d2PkaUm(dipDrive({ delay: AT_SECONDS, seconds: 0.3, residualUm: BURST_UM })) - rest;

const selectivity = table(
  {
    id: "LEE-1",
    title: "PKA of D1 cells follows bursts, PKA of D2 cells follows dips",
    kind: "B",
    protocol:
      "1 s pairing; burst of 0.3 s (to 10 µM) or dip of 1 s (from 0.5 to 0 µM) at 0.6 s. Selectivity " +
      "A = (|preferred| − |other|)/sum of the changes of PKA, by the reduced rule.",
    controls: [{ name: SWAPPED, reason: "each class read as if it preferred the other signal" }],
  },
  [
    {
      observable: chosen("A of D1 cells", { low: 0.8, reason: "at least 0.8" }),
      value: (variant) => {
        // The D1 gate answers to what exceeds the tonic level, so to nothing in a dip.
        const change = d1Enlargement(burstDrive(AT_SECONDS));
        return variant === SWAPPED ? preference(0, change) : preference(change, 0);
      },
    },
    {
      observable: chosen("A of D2 cells", { low: 0.7, reason: "at least 0.7" }),
      value: (variant) => (variant === SWAPPED ? preference(burst, dip) : preference(dip, burst)),
    },
  ],
);

const STUDY = `
study: phases-of-learning
environment: { type: tone-discrimination, positive_tone: 1.5 octave, negative_tone: 2.125 octave }
agent: { type: striatal }
factors:
  animal:
    levels:
      model: {}
      frozen: { agent.preset: frozen }
      random: { agent.type: random }
protocol:
  - { phase: acquisition, sessions: 8, trials: 20, set: { environment.negative_share: 0 } }
  - { phase: discrimination, sessions: 8, trials: 20 }
record: { trials: all, traces: { after: 5 s, bin: 0.5 s } }
`;

/** Sessions until the signal has reached half of its total over all sessions. */
function halfway(animals: readonly Animal[], signal: string): number {
  return across(animals, (animal) => {
    const parts = ["acquisition", "discrimination"].flatMap((phase) =>
      animal.integrals(signal, phase),
    );
    const total = parts.reduce((sum, part) => sum + part, 0);
    let sum = 0;
    const at = parts.findIndex((part) => (sum += part) >= total / 2);
    return total > 0 ? at + 1 : NaN;
  });
}

const phases = behaviour({
  id: "LEE-2",
  title: "D1 signals serve the first association, D2 signals its refinement",
  kind: "D",
  protocol:
    "Eight sessions of a rewarded tone, eight of discrimination, 20 trials each; session in which the summed " +
    "opening of the D1 and of the D2 gate reaches half of its total.",
  study: STUDY,
  observables: [
    chosen("half of D2 minus half of D1", { low: 0.5, reason: "D1 first" }, "sessions"),
  ],
  controls: [FROZEN, RANDOM],
  diagnosis:
    "Two limits. Once a tone is learned its onset evokes a burst in every trial, so the opening of the D1 gate goes on at " +
    "full size after its part in learning is over; and a gate without eligibility is not yet PKA of a spine. A test on the " +
    "signal that reaches spines would need that signal among the agent's outputs.",
  caveat: "Gates stand for PKA; the published time course has other amounts of training.",
  measure(group, variant) {
    const animals = group(variant);
    return {
      "half of D2 minus half of D1": halfway(animals, "d2_gate") - halfway(animals, "d1_gate"),
    };
  },
});

export const lee2021: Paper = {
  id: "lee-2021",
  topic: "dopamine-timed plasticity",
  citation:
    "Lee SJ, Lodder B, Chen Y, Patriarchi T, Tian L, Sabatini BL (2021) Cell-type-specific asynchronous modulation " +
    "of PKA by dopamine in learning. Nature 590:451–456",
  summary:
    "In learning mice PKA of D1 cells follows rises of dopamine and PKA of D2 cells falls, at different phases of " +
    "learning. Selectivity by the reduced rule; the phases on whole animals.",
  replications: [selectivity, phases],
};
