import { inputSchema, parseParameters, type Written } from "@operant/study";
import type { z } from "zod";

import { refused } from "../errors.ts";

/** Parses parameters from JSON as a study file would write them. Throws a SessionError. */
export type ParameterReader = (text: string) => unknown;

/** Creates the reader of what a definition declares. */
export function parameterReader(parameters: z.ZodType): ParameterReader {
  const schema = inputSchema(parameters);
  return (text) => {
    const parsed = parseParameters(parameters, schema, parametersOf(text));
    if (parsed.ok) return parsed.value;
    const problems = parsed.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
    throw refused("parameters", problems.join("; "), { field: "parameters" });
  };
}

/** The JSON object as it stands; none where the text is empty. */
function parametersOf(text: string): Written {
  if (text === "") return {};
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) {
      return value as Written;
    }
  } catch {
    // Told below.
  }
  throw refused("parameters", "parameters are no JSON object", { field: "parameters" });
}
