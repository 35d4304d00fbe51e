import { chosen } from "../observable.ts";
import { ANIMALS, behaviour, FROZEN, RANDOM, WRONG_SIGN } from "../laboratory/behaviour.ts";
import { responsesIn, toneStudy } from "./tones.ts";

const NARROW = "narrow-tuning";

/** BEH-GENDISC. */
export const generalisation = behaviour({
  id: "BEH-GENDISC",
  title: "A rewarded tone generalises first, then two tones are told apart",
  protocol:
    "180 trials of the rewarded tone, a probe of a tone five cells away without learning, then 160 mixed " +
    "trials; responses in the last 80.",
  study: toneStudy(
    "generalisation-discrimination",
    `${ANIMALS}
      ${NARROW}: { agent.encoder.width: 1.5 }`,
  ),
  animals: 6,
  observables: [
    chosen("probe response, CS− / CS+", { low: 0.5, reason: "at least 0.5" }),
    chosen("discrimination index, trials 81–160", { low: 0.6, reason: "at least 0.6" }),
    chosen("responses to the CS+, trials 81–160", { low: 0.7, reason: "at least 0.7" }),
  ],
  controls: [
    FROZEN,
    RANDOM,
    WRONG_SIGN,
    { name: NARROW, reason: "tuning half as wide does not reach the other tone" },
  ],
  measure(group, variant) {
    const animals = group(variant);
    const probe = responsesIn(animals, "probe");
    const late = responsesIn(animals, "discrimination", 81);
    return {
      "probe response, CS− / CS+": probe.minus / probe.plus,
      "discrimination index, trials 81–160": late.index,
      "responses to the CS+, trials 81–160": late.plus,
    };
  },
});
