import { chosen } from "../observable.ts";
import { across, type Animal } from "../laboratory/animal.ts";
import { behaviour, FROZEN, RANDOM } from "../laboratory/behaviour.ts";

const INHIBITION = `
study: latent-inhibition
environment: { type: pavlovian, cues: A, trials: A- }
agent: { type: striatal }
factors:
  animal:
    levels:
      model: {}
      frozen: { agent.preset: frozen }
      random: { agent.type: random }
  exposure:
    levels:
      exposed: {}
      naive: { protocol.exposure.trials: 1 }
protocol:
  - { phase: exposure, trials: 40 }
  - { phase: pairing, trials: 30, set: { environment.trials: A+ } }
record: { trials: all }
`;

function responses(animals: readonly Animal[], phase: string, to: number): number {
  return across(animals, (animal) => animal.mean("responded", { phase, to }));
}

/** BEH-X-LI. */
export const latentInhibition = behaviour({
  id: "BEH-X-LI",
  title: "A familiar cue is learned about more slowly",
  protocol:
    "40 unrewarded trials of the cue or one, then 30 rewarded; responses, exposed minus naive.",
  study: INHIBITION,
  animals: 8,
  observables: [
    chosen("responses, exposed minus naive", { high: -0.05, reason: "slower by a clear margin" }),
    chosen("responses, naive", { low: 0.4, reason: "learned" }),
  ],
  controls: [FROZEN, RANDOM],
  diagnosis:
    "Model limit. Nothing is expected in pre-exposure, so there is no error and no spine changes; the effect needs an " +
    "associability that falls with familiarity (Pearce–Hall). Expected to fail.",
  measure(group, variant) {
    const naive = responses(group(`${variant},naive`), "pairing", 30);
    const exposed = responses(group(`${variant},exposed`), "pairing", 30);
    return { "responses, exposed minus naive": exposed - naive, "responses, naive": naive };
  },
});

const SPACING = `
study: spacing
environment: { type: pavlovian, cues: A, trials: A+, delivery: free }
agent: { type: striatal }
factors:
  animal:
    levels:
      model: {}
      frozen: { agent.preset: frozen }
      random: { agent.type: random }
  iti: { set: environment.iti, values: [60 s, 600 s] }
protocol:
  - { phase: acquisition, trials: 20 }
record: { trials: all }
`.replace("  iti: {", "  spacing: {");

/** BEH-X-ITI. */
export const spacing = behaviour({
  id: "BEH-X-ITI",
  title: "Learning per trial grows with the time between rewards",
  protocol:
    "20 rewarded trials, 60 or 600 s apart; mean responses, long minus short. Published: ten times the interval, " +
    "ten times the learning per trial.",
  study: SPACING,
  animals: 12,
  observables: [
    chosen("responses, 600 s minus 60 s", { low: 0.1, reason: "faster by a clear margin" }),
  ],
  controls: [FROZEN, RANDOM],
  diagnosis:
    "Model limit. The rule is per coincidence; between trials only intrinsic fluctuations run, so spacing has hardly " +
    "an effect. Expected to fail.",
  measure(group, variant) {
    const long = responses(group(`${variant},600s`), "acquisition", 20);
    const short = responses(group(`${variant},60s`), "acquisition", 20);
    return { "responses, 600 s minus 60 s": long - short };
  },
});
