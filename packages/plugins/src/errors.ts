/** Stable codes of what can be wrong with a plug-in file. */
export type PluginErrorCode =
  | "OPERANT_PLUGIN_NOT_FOUND"
  | "OPERANT_PLUGIN_SYNTAX"
  | "OPERANT_PLUGIN_IMPORT"
  | "OPERANT_PLUGIN_IMPURE"
  | "OPERANT_PLUGIN_THROWS"
  | "OPERANT_PLUGIN_NO_DEFAULT"
  | "OPERANT_PLUGIN_KIND"
  | "OPERANT_PLUGIN_ID"
  | "OPERANT_PLUGIN_HANGS"
  | "OPERANT_PLUGIN_EXITS"
  | "OPERANT_PLUGIN_DIGEST";

/** A place in a file; line and column count from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The text of that line. */
  readonly text: string;
}

/** One thing that is wrong: what, where if it has a place, and what to do. */
export interface PluginProblem {
  readonly message: string;
  readonly remedy: string;
  readonly place?: Place;
}

/**
 * A plug-in file that cannot be bundled or loaded. The message lists every problem with
 * `file:line:column`, the line itself and a remedy.
 */
export class PluginError extends Error {
  readonly code: PluginErrorCode;
  readonly file: string;
  readonly problems: readonly PluginProblem[];

  constructor(
    code: PluginErrorCode,
    file: string,
    problems: readonly PluginProblem[],
    cause?: unknown,
  ) {
    const lines = problems.map((problem) => formatPluginProblem(file, problem));
    super(`${code}: ${lines.join("\n")}`, cause === undefined ? undefined : { cause });
    this.name = "PluginError";
    this.code = code;
    this.file = file;
    this.problems = problems;
  }
}

/** A problem in words: `file:line:column: message. Remedy.` and the line itself. */
export function formatPluginProblem(
  file: string,
  { message, remedy, place }: PluginProblem,
): string {
  if (place === undefined) return `${file}: ${message}. ${remedy}.`;
  const where = `${place.file}:${place.line}:${place.column}`;
  return `${where}: ${message}. ${remedy}.\n    ${place.text.trim()}`;
}
