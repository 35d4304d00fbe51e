import { across, type Animal } from "../laboratory/animal.ts";

const CS_PLUS = { kind: 0 } as const;
const CS_MINUS = { kind: 1 } as const;

/** Responses to the rewarded and to the other tone in trials of a phase. */
export interface Responses {
  readonly plus: number;
  readonly minus: number;
  /** (CS+ − CS−)/(CS+ + CS−). */
  readonly index: number;
}

/** Mean responses over animals in trials `from` … `to` of a phase. */
export function responsesIn(
  animals: readonly Animal[],
  phase: string,
  from = 1,
  to = Infinity,
): Responses {
  const mean = (where: Readonly<Record<string, number>>): number =>
    across(animals, (animal) => animal.mean("responded", { phase, from, to, where }));
  const [plus, minus] = [mean(CS_PLUS), mean(CS_MINUS)];
  return { plus, minus, index: (plus - minus) / (plus + minus) };
}

/** Tone task of Iino et al.: 180 CS+ trials, a probe of the other tone without learning, 160 mixed. */
export function toneStudy(name: string, levels: string): string {
  return `
study: ${name}
environment: { type: tone-discrimination, positive_tone: 1.5 octave, negative_tone: 2.125 octave }
agent: { type: striatal }
factors:
  animal:
    levels:${levels}
protocol:
  - { phase: acquisition, trials: 180, set: { environment.negative_share: 0 } }
  - { phase: probe, trials: 40, learning: off }
  - { phase: discrimination, trials: 160 }
record: { trials: all }
`;
}
