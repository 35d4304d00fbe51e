import { encoderParameters } from "@operant/agent";
import { z } from "zod";
import { anatomyParameters } from "./parameters/anatomy.ts";
import { choiceParameters } from "./parameters/choice.ts";
import { dopamineParameters } from "./parameters/dopamine.ts";
import { intrinsicParameters } from "./parameters/intrinsic.ts";
import { plasticityParameters } from "./parameters/plasticity.ts";
import { receptorParameters } from "./parameters/receptors.ts";

/**
 * Every constant of the model: one file for every task. It validates study files, feeds editors and
 * the model page, and its defaults are the animal of all behavioural tests (`parameterHash`).
 */
export const striatalParameters = z.strictObject({
  encoder: encoderParameters,
  ...anatomyParameters,
  ...choiceParameters,
  ...dopamineParameters,
  ...receptorParameters,
  ...plasticityParameters,
  ...intrinsicParameters,
});

/** Parsed parameters: numbers in the base unit of their schema (seconds, µM, µm³, per day). */
export type StriatalParameters = z.output<typeof striatalParameters>;

/** The wild-type animal. */
export function defaultParameters(): StriatalParameters {
  return striatalParameters.parse({});
}

/** Names a set of parameters: 16 hexadecimal digits of a 64-bit FNV-1a over its canonical JSON. */
export function parameterHash(parameters: StriatalParameters = defaultParameters()): string {
  const text = canonical(parameters);
  let low = 0x84222325;
  let high = 0xcbf29ce4;
  for (let i = 0; i < text.length; i++) {
    low = (low ^ text.charCodeAt(i)) >>> 0;
    // The prime is 2⁴⁰ + 0x1b3, multiplied here in 32-bit halves.
    const carry = Math.floor((low * 0x1b3) / 2 ** 32);
    high = (Math.imul(high, 0x1b3) + carry + (low << 8)) >>> 0;
    low = Math.imul(low, 0x1b3) >>> 0;
  }
  return high.toString(16).padStart(8, "0") + low.toString(16).padStart(8, "0");
}

function canonical(value: unknown): string {
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`).join(",")}}`;
}
