/** The clauses of the contract that `checkAgent` examines. */
export const RULES = {
  definition: "id, texts, parameters, presets and columns are well formed",
  mask: "only permitted actions are returned; mask 0 goes on, mask 1 waits",
  "same-key": "the same subject behaves the same, bit for bit",
  "other-key": "other subjects behave otherwise, unless the agent claims to be chance-free",
  snapshot: "a restored agent goes on as the uninterrupted one, bit for bit",
  "corrupt-snapshot": "a damaged or foreign snapshot is refused and activates nothing",
  reset:
    "a subject in a used thread equals one in a fresh thread; subjects do not touch each other",
  rest: "rest(0) changes nothing; where claimed, rests add up",
  learning: "with learning off, rewards change neither memory nor behaviour",
  configure: "configuring the same parameters changes nothing",
  counters: "counters never fall, gauges excepted",
  probe: "declared populations are given as fresh copies of finite numbers",
  observation: "the observation is read, not written",
  dispose: "dispose gives all memory back and may be repeated",
  spaces: "the agent accepts any task: other channels, actions and step lengths",
} as const;

export type Rule = keyof typeof RULES;

/** What one check came to. */
export interface Finding {
  readonly check: Rule;
  readonly ok: boolean;
  /** The clause that holds; or what was seen, where, and what was due. */
  readonly message: string;
}

/** One breach of the contract. */
export interface Breach {
  readonly rule: Rule;
  readonly message: string;
}
