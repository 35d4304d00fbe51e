import { count, probability, quantity } from "@operant/units";
import { z } from "zod";

/**
 * Parameters of the encoder, for use inside an agent's own schema:
 * `z.object({ encoder: encoderParameters, … })`.
 */
export const encoderParameters: z.ZodType<EncoderParameters> = z
  .strictObject({
    cells: count({
      description: "Tuning curves across the range of a continuous channel.",
      symbol: "N_c",
      default: 32,
      min: 2,
      max: 4096,
      source: "assumed",
    }),
    width: quantity({
      description: "Standard deviation of a tuning curve, in cells.",
      symbol: "w",
      default: 3,
      min: 0.25,
      max: 256,
      source: "assumed",
    }),
    floor: probability({
      description: "Rates below this are silence.",
      symbol: "g_min",
      default: 0.001,
      source: "assumed",
    }),
    copies: count({
      description: "Cells that stand for one level of a discrete channel.",
      symbol: "N_l",
      default: 6,
      min: 1,
      max: 256,
      source: "assumed",
    }),
    context_cells: count({
      description: "Cells that are always active; for tasks that need a context.",
      symbol: "N_0",
      default: 0,
      max: 256,
      source: "assumed",
    }),
    context_gain: quantity({
      description: "Share of all context cells together in a value, where a full cue has 1.",
      symbol: "g_0",
      default: 0.02,
      min: 0,
      max: 1,
      source: "assumed",
    }),
  })
  .prefault(silence());

/** What the schema gives; see the descriptions there. */
export interface EncoderParameters {
  readonly cells: number;
  readonly width: number;
  readonly floor: number;
  readonly copies: number;
  readonly context_cells: number;
  readonly context_gain: number;
}

/** A study that says nothing of the encoder: every parameter keeps its default. */
function silence(): never {
  return {} as never;
}
