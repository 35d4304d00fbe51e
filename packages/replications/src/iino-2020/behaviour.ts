import { chosen, CLEAR } from "../observable.ts";
import { behaviour, FROZEN, RANDOM, type Group } from "../laboratory/behaviour.ts";
import { responsesIn, type Responses } from "../behaviour-discrimination/tones.ts";

const STUDY = `
study: iino-behaviour
environment: { type: tone-discrimination, positive_tone: 1.5 octave, negative_tone: 2.125 octave }
agent: { type: striatal }
factors:
  animal:
    levels:
      control: {}
      d1-block: { agent.preset: d1-antagonist }
      no-dip: { agent.preset: d2-plasticity-off }
      a2a-block: { agent.preset: a2a-block }
      methamphetamine: { agent.preset: methamphetamine }
      rescue: { agent.preset: [methamphetamine, d2-antagonist] }
      frozen: { agent.preset: frozen }
      random: { agent.type: random }
protocol:
  - { phase: conditioning, trials: 40, set: { environment.negative_share: 0 } }
  - { phase: probe, trials: 40, learning: off }
  - { phase: discrimination, trials: 200 }
record: { trials: all }
`;

interface Phases {
  readonly first: Responses;
  readonly second: Responses;
}

function phases(group: Group, name: string): Phases {
  const animals = group(name);
  return {
    first: responsesIn(animals, "probe"),
    second: responsesIn(animals, "discrimination", 121),
  };
}

const KEPT = { low: 0.8, reason: "at least 80 % of its value after conditioning" } as const;

/** IIN-6. */
export const generalisationAndDrugs = behaviour({
  id: "IIN-6",
  title: "Generalisation needs D1; discrimination needs dips, A2A and normal dopamine",
  protocol:
    "40 trials of a rewarded tone, a probe without learning, then 200 mixed trials with a tone five cells away; " +
    "responses in the probe and in the last 80 trials. Groups: control, D1 block, no dip, A2A block, methamphetamine, " +
    "methamphetamine with a D2 antagonist.",
  study: STUDY,
  animals: 4,
  observables: [
    chosen("control, probe: CS+", { low: 0.5, reason: "acquired" }),
    chosen("control, probe: CS− / CS+", { low: 0.5, reason: "generalises" }),
    chosen("control: CS+ after / before", { low: 0.8, reason: "at least 80 % of its peak" }),
    chosen("control: CS− after", { high: 0.3, reason: "at most 30 %" }),
    chosen("D1 block, probe: CS+", { high: 0.3, reason: "no acquisition" }),
    chosen("no dip: CS− after / before", KEPT),
    chosen("A2A block: CS− after / before", KEPT),
    chosen("methamphetamine: CS− after / before", KEPT),
    chosen("rescue: CS− after", { high: 0.3, reason: "at most 30 %" }),
  ],
  repetitions: CLEAR,
  controls: [FROZEN, RANDOM],
  caveat:
    "Bands are those of a prototype of the project, not of the paper, whose counts are not checked. At tonic dopamine × 3 " +
    "dips still open the gate a little: discrimination is slowed, not abolished.",
  diagnosis:
    "Two groups lie close to their edges: under methamphetamine the dips still open the gate a little, and the spontaneous " +
    "licking of a D1-blocked animal is 0.18–0.26. With few seeds their intervals straddle the band.",
  measure(group, variant) {
    const of = (name: string): Phases => phases(group, variant === "model" ? name : variant);
    const kept = ({ first, second }: Phases): number => second.minus / first.minus;
    const control = of("control");
    return {
      "control, probe: CS+": control.first.plus,
      "control, probe: CS− / CS+": control.first.minus / control.first.plus,
      "control: CS+ after / before": control.second.plus / control.first.plus,
      "control: CS− after": control.second.minus,
      "D1 block, probe: CS+": of("d1-block").first.plus,
      "no dip: CS− after / before": kept(of("no-dip")),
      "A2A block: CS− after / before": kept(of("a2a-block")),
      "methamphetamine: CS− after / before": kept(of("methamphetamine")),
      "rescue: CS− after": of("rescue").second.minus,
    };
  },
});
