import type { AnyEnvironment } from "@operant/environment";
import { EnvironmentError, spacesOf } from "@operant/environment";
import type { Setting, Stand } from "@operant/remote";
import { parameterReader, refused, specOf, writeSpec } from "@operant/remote";

import { EnvironmentSubjects } from "./subjects.ts";

/** Puts an environment behind a desk. */
export function environmentStand(definition: AnyEnvironment): Stand {
  const read = parameterReader(definition.parameters);

  function settle({ parameters, stepSeconds }: Setting) {
    const values = read(parameters);
    const step = stepSeconds === 0 ? definition.stepSeconds : stepSeconds;
    try {
      return { parameters: values, spaces: spacesOf(definition, values, step) };
    } catch (error) {
      if (!(error instanceof EnvironmentError)) throw error;
      throw refused("parameters", error.message, { field: "parameters" });
    }
  }

  return {
    participant: "environment",
    id: definition.id,
    spec: (setting) => writeSpec(specOf(definition, settle(setting).spaces)),
    open(setting, keys, detailed) {
      const { parameters, spaces } = settle(setting);
      return new EnvironmentSubjects({ definition, parameters, spaces, read }, keys, detailed);
    },
  };
}
