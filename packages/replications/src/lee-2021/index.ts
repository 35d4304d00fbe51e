import {
  burstDrive,
  d1Enlargement,
  d2PkaUm,
  defaultParameters,
  dipDrive,
  eligibilityAt,
  readout,
} from "@operant/striatum";
import type { Paper } from "../contract.ts";
import { chosen, CLEAR } from "../observable.ts";
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
record: { trials: all, traces: { align: cue-on, before: 0 s, after: 4 s, bin: 0.1 s } }
`;

const parameters = defaultParameters();

/** ψ(E) of the synapses of the tone at a time from its onset: what a gate finds there. */
function tagged(seconds: number): number {
  return readout(parameters, eligibilityAt(seconds));
}

/** Signal at the synapses of the tone, a number per session in order. */
function signals(animal: Animal, gate: string): readonly number[] {
  return ["acquisition", "discrimination"].flatMap((phase) =>
    animal.integrals(gate, phase, tagged),
  );
}

/** Session in which the sum over sessions reaches half of its total; NaN without any signal. */
function halfway(parts: readonly number[]): number {
  const total = parts.reduce((sum, part) => sum + part, 0);
  let sum = 0;
  const at = parts.findIndex((part) => (sum += part) >= total / 2);
  return total > 0 ? at + 1 : NaN;
}

/** Session of the largest signal; NaN without any. */
function peak(parts: readonly number[]): number {
  const largest = Math.max(...parts);
  return largest > 0 ? parts.indexOf(largest) + 1 : NaN;
}

const phases = behaviour({
  id: "LEE-2",
  title: "D1 signals serve the first association, D2 signals its refinement",
  kind: "D",
  protocol:
    "Eight sessions of a rewarded tone, eight of discrimination, 20 trials each; session in which the summed D1 and D2 " +
    "signals reach half of their totals. A signal is the opening of the gate times the read-out ψ(E) of a tagged synapse.",
  study: STUDY,
  observables: [
    chosen("half of D2 minus half of D1", { low: 0.5, reason: "D1 first" }, "sessions"),
    chosen("peak of D1", { high: 2, reason: "as the tone becomes a cue" }, "session"),
  ],
  repetitions: CLEAR,
  controls: [FROZEN, RANDOM],
  caveat:
    "Gates at tagged synapses stand for PKA; the published time course has other amounts of training. The halves alone do not " +
    "tell learning from its absence, for rewards halve when discrimination begins: the peak of D1 does.",
  measure(group, variant) {
    const of = (measured: (parts: readonly number[]) => number, gate: string): number =>
      across(group(variant), (animal) => measured(signals(animal, gate)));
    return {
      "half of D2 minus half of D1": of(halfway, "d2_gate") - of(halfway, "d1_gate"),
      "peak of D1": of(peak, "d1_gate"),
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
