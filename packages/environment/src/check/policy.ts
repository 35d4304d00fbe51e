import { openStream, Purpose } from "@operant/kernels";
import { NO_CHOICE, permits } from "@operant/spaces";

/** Chooses the next action of a test drive from the choice due and the action in execution. */
export type Policy = (choice: number, executed: number) => number;

/** Makes a policy; equal seeds give equal choices. */
export type PolicyMaker = (seed: number) => Policy;

const HIGHEST = 30;

function permitted(choice: number): number[] {
  const actions: number[] = [];
  for (let action = 0; action <= HIGHEST; action += 1) {
    if (permits(choice, action)) actions.push(action);
  }
  return actions;
}

/** Draws uniformly among the permitted actions, from a stream of its own. */
export const randomPolicy: PolicyMaker = (seed) => {
  const random = openStream([seed, 0], Purpose.scratch);
  return (choice, executed) => {
    if (choice === NO_CHOICE) return executed;
    const actions = permitted(choice);
    return actions[random.integer(actions.length)] ?? 0;
  };
};

/** Takes the first permitted action: waits whenever it may. */
export const waitPolicy: PolicyMaker = () => (choice, executed) =>
  choice === NO_CHOICE ? executed : (permitted(choice)[0] ?? 0);

/** Takes the last permitted action: presses whenever it may. */
export const pressPolicy: PolicyMaker = () => (choice, executed) =>
  choice === NO_CHOICE ? executed : (permitted(choice).at(-1) ?? 0);
