/** A first study: small enough for a coffee break's tenth, complete enough to change. */
export function studyTemplate(name: string): string {
  return `# yaml-language-server: $schema=./study.schema.json
# Run it with: operant run ${name}.yaml
# Let the editor complete it: operant schema --write study.schema.json
study: ${name}
title: Does a delayed reward still teach?
seed: 20261123
subjects: 8 # per condition; more animals, narrower intervals

environment: { type: operant-chamber, schedule: FR1 }
agent: { type: striatal, preset: wild-type }

# Factors are crossed: 3 delays × 2 genotypes = 6 conditions.
factors:
  delay: { set: environment.reward_delay, values: [0 s, 1 s, 4 s] }
  genotype: { set: agent.preset, values: [wild-type, fmr1-ko] }

protocol:
  - { phase: acquisition, sessions: 2, duration: 20 min, rest_between: 23 h }
  - { phase: retention, after: 14 d, sessions: 1, duration: 5 min, learning: off }

record:
  trials: all
  spines: { at: session-end, as: histogram }

measures: [response_rate]
`;
}
