import { formOf } from "../parameter-form.ts";
import type { AnyEnvironment } from "../contract.ts";
import { layoutOf } from "../spaces.ts";
import { broken, kept, type Finding } from "./finding.ts";

const FORM = "the form is complete";
const PARAMETERS = "parameters are plain";

/** Checks that the definition can be read as documentation: nothing in the form is left blank. */
export function checkForm(definition: AnyEnvironment, parameters: unknown): Finding[] {
  const { spaces } = layoutOf(definition, parameters, definition.stepSeconds);
  const blanks = [
    ...["title", "description", "source"].filter(
      (field) => definition[field as "title"].trim() === "",
    ),
    ...Object.entries(spaces.channels)
      .filter(([, spec]) => (spec.meaning ?? "") === "")
      .map(([name]) => `the meaning of channel ${name}`),
    ...Object.entries(definition.trial)
      .filter(([, spec]) => spec.meaning.trim() === "")
      .map(([name]) => `the meaning of column ${name}`),
    ...blankParameters(definition),
  ];
  return [
    blanks.length === 0
      ? kept(
          FORM,
          "id, title, description, source, parameters, channels and columns say what they are",
        )
      : broken(FORM, `fill in: ${blanks.join("; ")}`),
    checkPlain(parameters),
  ];
}

function blankParameters(definition: AnyEnvironment): string[] {
  return formOf(definition.parameters).flatMap(({ name, meta }) => {
    const blanks: string[] = [];
    if ((meta.description ?? "") === "") blanks.push(`the description of parameter ${name}`);
    const numeric = meta.min !== undefined || meta.max !== undefined || meta.unit !== undefined;
    if (numeric && meta.min === undefined && meta.max === undefined) {
      blanks.push(`the range of parameter ${name}`);
    }
    if (numeric && (meta.source ?? "") === "") blanks.push(`the source of parameter ${name}`);
    return blanks;
  });
}

/** A manifest holds parameters as JSON: what comes back must be what went in. */
function checkPlain(parameters: unknown): Finding {
  const text = JSON.stringify(parameters);
  const same = text !== undefined && canonical(JSON.parse(text)) === canonical(parameters);
  return same
    ? kept(PARAMETERS, "parsed parameters survive a round trip through JSON")
    : broken(
        PARAMETERS,
        "parsed parameters change in JSON: use numbers, strings, booleans and lists",
      );
}

function canonical(data: unknown): string {
  if (Array.isArray(data)) return `[${data.map(canonical).join(",")}]`;
  if (typeof data !== "object" || data === null) return `${typeof data}:${String(data)}`;
  const entries = Object.entries(data).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, value]) => `${key}=${canonical(value)}`).join(",")}}`;
}
