import { openAgent, readParameters, type AgentHost, type AnyAgent } from "@operant/agent";
import { createKernels, openStream, Purpose } from "@operant/kernels";
import type { Spaces } from "@operant/spaces";

export const BANDIT: Spaces = {
  channels: { cue: { unit: "", range: [0, 1], levels: ["a", "b"] } },
  actions: ["wait", "left", "right"],
  stepSeconds: 0.1,
};

const KERNELS = createKernels({ maximumBytes: 2 ** 20 });

export function openIn(
  definition: AnyAgent,
  written: Record<string, unknown> = {},
  subject = 1,
  spaces = BANDIT,
): AgentHost {
  const key = [2021, subject] as const;
  return openAgent(definition, readParameters(definition, written), spaces, {
    key,
    kernels: KERNELS,
    random: (purpose) => openStream(key, purpose),
  });
}

export interface Pull {
  readonly action: number;
  readonly reward: number;
}

/**
 * Plays `trials` trials of a bandit in one session: a choice between left and right at cue 0, its
 * reward one step later with probability `odds[action]`, then `gapSeconds`.
 */
export function playBandit(
  host: AgentHost,
  trials: number,
  odds: readonly number[],
  gapSeconds = 1e6,
): Pull[] {
  const dice = openStream([5, 5], Purpose.scratch);
  const seen = Float32Array.of(0);
  const pulls: Pull[] = [];
  host.begin(seen, 1);
  for (let trial = 0; trial < trials; trial++) {
    const action = host.step(seen, 0, 0b110);
    const reward = dice.bernoulli(odds[action] ?? 0) ? 1 : 0;
    host.step(seen, reward, 1);
    host.rest(gapSeconds);
    pulls.push({ action, reward });
  }
  host.end();
  return pulls;
}
