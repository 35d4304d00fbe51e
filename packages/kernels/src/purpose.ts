/**
 * What a random number is for: the third word of a Philox counter. Two purposes never share a draw,
 * so a part that draws more or fewer numbers cannot disturb another part. Numbers are part of every
 * golden trace: append, never renumber.
 */
export const Purpose = {
  /** Everything an environment draws. */
  environment: 1,
  /** The agent's choices between actions. */
  agentChoice: 2,
  /** The agent's initial memory: occupied sites, first spine volumes. */
  agentInitial: 3,
  /** Anything else an agent draws while it acts. */
  agentOther: 4,
  /** Intrinsic fluctuations of the spines that exist (kernel `advance`). */
  intrinsic: 5,
  /** Times, fluctuations and survival of newborn spines (kernel `births`). */
  births: 6,
  /** The vacant sites that newborn spines take (kernel `births`). */
  birthSites: 7,
  /** The protocol of a study: orders, counterbalancing. */
  study: 8,
  /** Tests, examples and benchmarks. */
  scratch: 9,
} as const;

export type Purpose = (typeof Purpose)[keyof typeof Purpose];
