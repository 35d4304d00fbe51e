import type { Control, Observable, Replication } from "../contract.ts";
import { STATISTICAL } from "../observable.ts";
import type { Animal } from "./animal.ts";
import { live } from "./study.ts";

/** Lives through a study as the named condition: all animals of this repetition. */
export type Group = (levels: string, study?: string) => readonly Animal[];

interface Frame extends Omit<
  Replication,
  "observables" | "measure" | "controls" | "repetitions" | "kind"
> {
  readonly kind?: Replication["kind"];
  /** Study file without seed and number of animals. */
  readonly study: string;
  /** Animals per condition and repetition. */
  readonly animals?: number;
  readonly controls: readonly Control[];
  readonly repetitions?: Replication["repetitions"];
  readonly observables: readonly Observable[];
  readonly measure: (group: Group, variant: string) => Readonly<Record<string, number>>;
}

/** The controls that every behavioural test must fail with. */
export const FROZEN: Control = {
  name: "frozen",
  reason: "dopamine changes no spine, so nothing can be learned",
};
export const RANDOM: Control = { name: "random", reason: "random@1 chooses without looking" };
export const WRONG_SIGN: Control = {
  name: "wrong-sign",
  reason: "every change by dopamine is reversed",
};

/** Levels of the factor `animal`: the agent with its one parameter file, and the controls. */
export const ANIMALS = `
      model: {}
      frozen: { agent.preset: frozen }
      wrong-sign: { agent.preset: wrong-sign }
      random: { agent.type: random }`;

/** Makes a replication whose repetition is a few animals in each condition of a study. */
export function behaviour({ study, animals = 4, measure, ...frame }: Frame): Replication {
  return {
    kind: "C",
    repetitions: STATISTICAL,
    usesAgent: true,
    ...frame,
    protocol: `${frame.protocol} ${animals} animals per repetition and group.`,
    measure(repetition, kernels) {
      const known = new Map<string, readonly Animal[]>();
      const group: Group = (levels, other = study) => {
        const key = `${levels}\n${other}`;
        const found = known.get(key) ?? live(kernels, repetition, other, levels, animals);
        known.set(key, found);
        return found;
      };
      return measure(group, repetition.variant);
    },
  };
}
