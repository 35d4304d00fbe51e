import type { Written } from "@operant/study";

import { refused } from "../errors.ts";

/** Parameters as a study file would write them, from JSON; none where it is empty. Throws a SessionError. */
export function parametersOf(text: string): Written {
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
