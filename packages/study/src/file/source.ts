import {
  isAlias,
  isMap,
  isNode,
  isPair,
  isSeq,
  LineCounter,
  parseDocument,
  type Document,
  type YAMLParseError,
} from "yaml";
import { formatPath, type Problem, type ProblemCode, type SourcePath } from "../problem.ts";

/** Which part of a member a problem is about. */
type Part = "key" | "value";

/** A parsed study file that knows where everything stands, and collects what is wrong with it. */
export class Source {
  readonly file: string;
  readonly problems: Problem[] = [];
  readonly #document: Document;
  readonly #lines = new LineCounter();
  readonly #seen = new Set<string>();

  /** Parses YAML 1.2; syntax errors and duplicate keys become problems. */
  constructor(text: string, file: string) {
    this.file = file;
    const options = { lineCounter: this.#lines, prettyErrors: false, uniqueKeys: true };
    this.#document = parseDocument(text, options);
    let brokenLine = 0;
    for (const error of this.#document.errors) {
      const [offset] = error.pos;
      const { line } = this.#lines.linePos(offset);
      // One broken line makes several errors; the first says where to look.
      if (line === brokenLine) continue;
      if (error.code !== "DUPLICATE_KEY") brokenLine = line;
      const [problem, message] = this.#syntaxProblem(error, text);
      this.#add(problem, message, offset);
    }
  }

  #syntaxProblem({ code, message, pos }: YAMLParseError, text: string): [ProblemCode, string] {
    if (code === "DUPLICATE_KEY") {
      const twice = `the key ${this.#keyAt(text, pos[0])} occurs twice in this mapping; keep one`;
      return ["OPERANT_STUDY_DUPLICATE_KEY", twice];
    }
    const second = "a second document begins here (---); a study file holds one study";
    const hint = `not YAML: ${message}; check indentation, quotes and brackets here`;
    return ["OPERANT_STUDY_YAML", code === "MULTIPLE_DOCS" ? second : hint];
  }

  /** Whether the text has no structure that could be read any further. */
  get broken(): boolean {
    return this.problems.some((problem) => problem.code === "OPERANT_STUDY_YAML");
  }

  /** The document as plain values; undefined if it cannot be made (e.g. an endless alias). */
  value(): unknown {
    let value: unknown;
    try {
      value = this.#document.toJS({ maxAliasCount: 100 });
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause);
      this.report("OPERANT_STUDY_YAML", [], `not YAML: ${reason}`);
      return undefined;
    }
    const loop = findLoop(value, []);
    if (loop === undefined) return value;
    const message = "the alias (*) stands inside what it repeats, without end; write the value out";
    this.report("OPERANT_STUDY_YAML", loop, message);
    return undefined;
  }

  /** Line and column, from 1, of what stands at a path. */
  place(path: SourcePath): { readonly line: number; readonly column: number } {
    return this.#placeOf(this.#offset(path, "value"));
  }

  /** Adds a problem at a path. Where the path does not exist, its nearest ancestor is blamed. */
  report(code: ProblemCode, path: SourcePath, message: string, part: Part = "value"): void {
    this.#add(code, message, this.#offset(path, part), formatPath(path));
  }

  #placeOf(offset: number): { readonly line: number; readonly column: number } {
    const { line, col } = this.#lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  }

  #add(code: ProblemCode, message: string, offset: number, path = ""): void {
    const { line, column } = this.#placeOf(offset);
    const identity = `${line}:${column}:${message}`;
    if (this.#seen.has(identity)) return;
    this.#seen.add(identity);
    this.problems.push({ code, file: this.file, line, column, path, message });
  }

  #offset(path: SourcePath, part: Part): number {
    let node: unknown = this.#document.contents;
    let offset = startOf(node, 0);
    for (const [depth, step] of path.entries()) {
      if (isAlias(node)) node = node.resolve(this.#document);
      const keyWanted = part === "key" && depth === path.length - 1;
      if (isMap(node)) {
        const pair = node.items.find((item) => String(item.key) === String(step));
        if (!isPair(pair)) return offset;
        offset = startOf(pair.key, offset);
        node = pair.value;
      } else if (isSeq(node)) node = node.items[Number(step)];
      else return offset;
      if (!keyWanted) offset = startOf(node, offset);
    }
    return offset;
  }

  #keyAt(text: string, offset: number): string {
    return `"${/^["']?([^:"'\n]*)/u.exec(text.slice(offset))?.[1]?.trim() ?? ""}"`;
  }
}

function startOf(node: unknown, fallback: number): number {
  return isNode(node) ? (node.range?.[0] ?? fallback) : fallback;
}

/** Path of the first member that contains itself. */
function findLoop(
  value: unknown,
  path: SourcePath,
  above: readonly unknown[] = [],
): SourcePath | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  if (above.includes(value)) return path;
  for (const [key, member] of Object.entries(value)) {
    const step = Array.isArray(value) ? Number(key) : key;
    const loop = findLoop(member, [...path, step], [...above, value]);
    if (loop !== undefined) return loop;
  }
  return undefined;
}
