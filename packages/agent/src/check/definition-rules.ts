import type { Columns } from "@operant/spaces";
import { readParameters } from "../read-parameters.ts";
import type { AnyAgent } from "../contract.ts";
import type { Breach } from "./finding.ts";

const ID = /^(?:[a-z0-9-]+\/)?[a-z][a-z0-9-]*@[1-9][0-9]*$/;
const NAME = /^[a-z][a-z0-9_]*$/;

/** Examines what can be seen without an animal. */
export function checkDefinition(definition: AnyAgent, written: object): Breach[] {
  const breach = (message: string): Breach => ({ rule: "definition", message });
  const breaches: Breach[] = [];
  if (!ID.test(definition.id)) {
    breaches.push(breach(`id is "${definition.id}", due name@version, e.g. my-agent@1`));
  }
  for (const field of ["title", "description", "source"] as const) {
    if (definition[field].trim() === "") breaches.push(breach(`${field} is empty`));
  }
  for (const field of ["signals", "counters", "populations"] as const) {
    breaches.push(...checkColumns(field, definition[field]).map(breach));
  }
  for (const gauge of definition.claims?.gauges ?? []) {
    if (!Object.hasOwn(definition.counters, gauge)) {
      breaches.push(breach(`claims.gauges names "${gauge}", which is no counter`));
    }
  }
  const presets = [undefined, ...Object.keys(definition.presets ?? {})];
  for (const preset of presets) {
    try {
      readParameters(definition, written as Record<string, unknown>, preset);
    } catch (error) {
      breaches.push(breach(`preset ${preset ?? "(none)"}: ${(error as Error).message}`));
    }
  }
  return breaches;
}

function checkColumns(field: string, columns: Columns): string[] {
  return Object.entries(columns).flatMap(([name, { meaning }]) => {
    const messages: string[] = [];
    if (!NAME.test(name)) messages.push(`${field}.${name}: due a name in snake_case`);
    if (meaning.trim() === "") messages.push(`${field}.${name}: meaning is empty`);
    return messages;
  });
}
