import { z } from "zod";
import { NotationError } from "../errors.ts";
import { parseSchedule, SCHEDULE_FORMS } from "./grammar.ts";
import { formatSchedule } from "./schedule.ts";

/** Declares a schedule of reinforcement; held as its canonical text, e.g. "VI 30 s". */
export function scheduleParameter(description: string, byDefault: string) {
  const read = z.string().transform((text, context): string => {
    try {
      return formatSchedule(parseSchedule(text));
    } catch (error) {
      if (!(error instanceof NotationError)) throw error;
      context.addIssue({ code: "custom", message: error.message, input: text });
      return z.NEVER;
    }
  });
  return read
    .prefault(byDefault)
    .meta({ description, defaultText: byDefault, examples: [...SCHEDULE_FORMS] });
}
