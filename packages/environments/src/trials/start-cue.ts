import type { ChannelSpec } from "@operant/spaces";

/** The cue that offers a choice and says nothing about which action is better. */
export const startCue = {
  unit: "",
  range: [0, 0],
  absent: true,
  levels: ["on"],
  meaning: "a choice is offered",
} as const satisfies ChannelSpec;
