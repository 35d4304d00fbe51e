import { toJSONSchema, type z } from "zod";

/** What a parameter says of itself, wherever its schema keeps it. */
export interface ParameterForm {
  readonly name: string;
  readonly meta: ParameterFacts;
}

/** The facts of one parameter; all optional, for a foreign schema may say little. */
export interface ParameterFacts {
  readonly description?: string;
  readonly unit?: string;
  readonly min?: number;
  readonly max?: number;
  readonly integer?: boolean;
  readonly source?: string;
  readonly defaultText?: string;
  readonly default?: unknown;
  readonly enum?: readonly unknown[];
  readonly minimum?: number;
  readonly maximum?: number;
}

/** Lists the parameters of a schema in their order, with what each says of itself. */
export function formOf(schema: z.ZodType): ParameterForm[] {
  const json = toJSONSchema(schema, { io: "input", unrepresentable: "any" });
  const properties = (json.properties ?? {}) as Record<string, ParameterFacts>;
  return Object.entries(properties).map(([name, facts]) => ({ name, meta: withRange(facts) }));
}

/** A plain zod number keeps its range as minimum and maximum. */
function withRange(facts: ParameterFacts): ParameterFacts {
  const min = facts.min ?? facts.minimum;
  const max = facts.max ?? facts.maximum;
  return {
    ...facts,
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
  };
}
