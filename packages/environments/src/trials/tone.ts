import type { ChannelSpec } from "@operant/spaces";
import { quantity } from "@operant/units";

/**
 * The octave axis of all auditory tasks, in octaves above 4 kHz. With the encoder's usual 32 cells they
 * lie an eighth of an octave apart: 6 and 10 kHz differ by 0.75 octave, 6 cells.
 */
export const toneChannel = {
  unit: "octave",
  range: [0, 3.875],
  absent: true,
  meaning: "pitch of the tone, octaves above 4 kHz",
} as const satisfies ChannelSpec;

/** Declares a tone on that axis. */
export function toneParameter(description: string, byDefault: number, source = "assumed") {
  return quantity({ description, unit: "octave", default: byDefault, min: 0, max: 3.875, source });
}
