import { z } from "zod";

/** Declares a choice between names; the first is the default unless `byDefault` says otherwise. */
export function choiceParameter<const Names extends readonly [string, ...string[]]>(
  description: string,
  names: Names,
  byDefault: Names[number] = names[0],
): z.ZodType<Names[number], Names[number] | undefined> {
  type Name = Names[number];
  return (z.enum(names) as unknown as z.ZodType<Name, Name>)
    .prefault(byDefault)
    .meta({ description, defaultText: byDefault });
}
