import { openStream, Purpose, type RandomStream } from "@operant/kernels";
import { defaultParameters, type SpineEvent } from "@operant/striatum";
import type { Replication } from "../contract.ts";
import { meanOf } from "../laboratory/animal.ts";
import { spineProtocol } from "../laboratory/spine-protocol.ts";
import { momentsOf } from "../laboratory/statistics.ts";
import { CLEAR, published } from "../observable.ts";

const DAYS = 24;
const TRIALS = 20;
const TRIAL_SECONDS = 4;
/** Axons with the same input: enough spines for a covariance. */
const AXONS = 4;
const VOLUME_UM3 = 0.1;
/** As little as the parameters allow. */
const STILL = { noise_slope: 1e-4, noise_floor: 1e-6 };
const PAIRING_SECONDS = 0.5;
const REWARD_SECONDS = 0.6;

const SHARE = "private share of the variance of ΔV";

/** SHARE-1. */
export const privateShare: Replication = {
  id: "SHARE-1",
  title: "Share of a synapse's change that a twin with the same input does not have",
  kind: "C",
  protocol:
    `D1 spines of ${VOLUME_UM3} µm³ on ${AXONS} axons with one and the same input on ${DAYS} separate days: a day has ${TRIALS} trials with a pairing of ` +
    `${PAIRING_SECONDS} s and, with a chance drawn anew each day, a burst of dopamine ${REWARD_SECONDS} s later; then they rest for a ` +
    "day. Variance of ΔV among the spines of a day / their variance over all days.",
  observables: [
    {
      name: SHARE,
      unit: "1",
      accept: { low: 0.5, high: 0.77, reason: "the spread of the quoted shares" },
      published: published(
        0.64,
        "1",
        "Raman & O'Leary 2021 (eLife 62912) Table 1, which quotes five other papers: 0.50–0.77",
        "second-hand",
      ),
    },
  ],
  controls: [{ name: "no fluctuations", reason: "spines of equal size then change alike" }],
  repetitions: CLEAR,
  usesAgent: true,
  caveat: "How many trials a day has, and how often they are rewarded, is this project's choice.",
  diagnosis:
    "The shares stand only in a table that quotes other papers, so they are shown and decide nothing; and the " +
    "share depends on how much an animal learns in a day, which nobody has fixed.",
  measure({ key, variant }, kernels) {
    const parameters = {
      ...defaultParameters(),
      birth_rate: 0,
      ...(variant === "model" ? {} : STILL),
    };
    const stream = openStream(key, Purpose.environment);
    return spineProtocol({ parameters, kernels, key, axons: AXONS }, (protocol) => {
      const days = Array.from({ length: DAYS }, () => {
        protocol.fill(VOLUME_UM3);
        protocol.run(session(stream), TRIALS * TRIAL_SECONDS);
        protocol.rest(1);
        return momentsOf(protocol.volumes("d1"));
      });
      const shared = momentsOf(days.map(({ mean }) => mean)).variance;
      const own = meanOf(days.map(({ variance }) => variance));
      return { [SHARE]: own / (own + shared) };
    });
  },
};

/** The trials of a day, of which a share drawn for the day is rewarded. */
function session(stream: RandomStream): readonly SpineEvent[] {
  const chance = stream.uniform();
  return Array.from({ length: TRIALS }, (_, trial): SpineEvent[] => {
    const at = trial * TRIAL_SECONDS;
    const pairing = { kind: "pairing", at, seconds: PAIRING_SECONDS } as const;
    const burst = { kind: "burst", at: at + REWARD_SECONDS, seconds: 0.3 } as const;
    return stream.bernoulli(chance) ? [pairing, burst] : [pairing];
  }).flat();
}
