import type { Faults } from "@operant/remote/testing";
import { SHARED_FAULTS } from "@operant/remote/testing";

/** Each fault of an environment with the promise that must catch it. */
export const FAULTS: Faults = {
  ...SHARED_FAULTS,
  "observations beyond their range": [
    "shows what the spec declares",
    () => ({
      says: (reply) =>
        reply.kind === "environmentFrame"
          ? { ...reply, observations: reply.observations.map(() => 1e9) }
          : reply,
    }),
  ],
  "a resend that is a new reply": [
    "a resend gets the same bytes, and nothing happens twice",
    () => {
      let told = 0;
      return {
        says: (reply) =>
          reply.kind === "environmentFrame"
            ? { ...reply, rewards: reply.rewards.map(() => (told += 1)) }
            : reply,
      };
    },
  ],
  "a wrong action that is taken as wait": [
    "refuses an action that is not permitted before anyone steps",
    () => ({
      hears: (request) =>
        request.kind === "environmentStep"
          ? { ...request, actions: request.actions.map((action) => (action > 30 ? 0 : action)) }
          : request,
      says: (reply) =>
        reply.kind === "refusal" && reply.code.endsWith("_ACTION")
          ? { ...reply, code: "OPERANT_SESSION_FAILED" }
          : reply,
    }),
  ],
};
