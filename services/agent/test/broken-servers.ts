import type { Faults } from "@operant/remote/testing";
import { SHARED_FAULTS } from "@operant/remote/testing";

const EVERY_ACTION = 7;

/** Each fault of an agent with the promise that must catch it. */
export const FAULTS: Faults = {
  ...SHARED_FAULTS,
  "an action that is not permitted": [
    "shows what the spec declares",
    () => ({
      says: (reply) =>
        reply.kind === "agentActions" ? { ...reply, actions: reply.actions.fill(2) } : reply,
    }),
  ],
  "a resend that is a new reply": [
    "a resend gets the same bytes, and nothing happens twice",
    () => {
      let told = 0;
      return {
        says: (reply) =>
          reply.kind === "agentActions"
            ? { ...reply, signals: reply.signals.map(() => (told += 1)) }
            : reply,
      };
    },
  ],
  "a wrong choice that is taken as any": [
    "refuses an action that is not permitted before anyone steps",
    () => ({
      hears: (request) =>
        request.kind === "agentStep"
          ? { ...request, choices: request.choices.map((mask) => Math.min(mask, EVERY_ACTION)) }
          : request,
    }),
  ],
  "spaces that nobody reads": [
    "refuses spaces that are none",
    () => {
      let good = "";
      return {
        hears: (request) => {
          if (request.kind !== "hello" && request.kind !== "open") return request;
          if (good === "") good = request.spaces;
          return { ...request, spaces: good };
        },
      };
    },
  ],
  "sessions without end": [
    "a session begins once and ends once",
    () => ({
      hears: (request) => {
        if (request.kind !== "agentEnd") return request;
        const { lease, sequence, subjects } = request;
        return { kind: "agentLearning", lease, sequence, subjects, on: true };
      },
    }),
  ],
  "counters that are left out": [
    "tells its counters and its populations, and a look changes nothing",
    () => ({
      says: (reply) =>
        reply.kind === "agentTotals" ? { ...reply, values: reply.values.slice(1) } : reply,
    }),
  ],
  "a night of less than no time that is none": [
    "refuses time that runs backwards and goes on",
    () => {
      const clip = (seconds: number) => (seconds >= 0 && seconds < Infinity ? seconds : 0);
      return {
        hears: (request) =>
          request.kind === "agentRest"
            ? { ...request, seconds: request.seconds.map(clip) }
            : request,
      };
    },
  ],
  "gaps between trials that do not pass": [
    "time after a step is a rest of its own",
    () => ({
      hears: (request) =>
        request.kind === "agentStep" ? { ...request, restSeconds: new Float64Array(0) } : request,
    }),
  ],
  "learning that cannot be switched off": [
    "with learning off, a reward is as good as a punishment",
    () => ({
      hears: (request) => (request.kind === "agentLearning" ? { ...request, on: true } : request),
    }),
  ],
  "a configuration that takes ten days": [
    "keeps its memory when it is configured",
    () => {
      let rows = 0;
      return {
        hears: (request) => {
          if (request.kind === "open") rows = request.keys.length / 2;
          if (request.kind !== "configure") return request;
          const { lease, sequence, subjects } = request;
          const seconds = new Float64Array(rows).fill(864_000);
          return { kind: "agentRest", lease, sequence, subjects, seconds };
        },
      };
    },
  ],
};
