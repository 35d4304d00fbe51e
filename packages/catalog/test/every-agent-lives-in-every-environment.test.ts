import { openAgent, readParameters, type AnyAgent } from "@operant/agent";
import { builtins } from "@operant/catalog";
import { openEnvironment, type AnyEnvironment } from "@operant/environment";
import { createKernels, openStream, Purpose } from "@operant/kernels";
import { describe, expect, it } from "vitest";

const { agents, environments } = builtins();
const kernels = createKernels();
const key = [11, 12] as const;
const pairs = [...environments.values()].flatMap((environment) =>
  [...agents.values()].map((agent): [string, AnyEnvironment, AnyAgent] => [
    `${agent.id} in ${environment.id}`,
    environment,
    agent,
  ]),
);

describe("one session of default length is lived through", () => {
  it.each(pairs)("%s", (_name, environment, agent) => {
    const task = openEnvironment(environment, environment.parameters.parse({}), {
      random: openStream(key, Purpose.environment),
    });
    const animal = openAgent(agent, readParameters(agent), task.spaces, {
      key,
      kernels,
      random: (purpose) => openStream(key, purpose),
    });
    task.begin();
    let action = animal.begin(task.observation, task.choice);
    let steps = 0;
    while (steps < 3000 && !task.terminated && !task.truncated) {
      task.step(action);
      action = animal.step(task.observation, task.reward, task.choice);
      if (task.trialEnded && task.gapSeconds > 0) animal.rest(task.gapSeconds);
      steps++;
    }
    animal.end();
    animal.dispose();
    expect(steps).toBeGreaterThan(0);
    expect(kernels.memory.bytesInUse).toBe(0);
  });
});
