import {
  isAlias,
  isMap,
  isNode,
  isPair,
  isSeq,
  LineCounter,
  parseDocument,
  type Document,
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
    const errors = this.#document.errors.filter(
      ({ pos }, index, all) => index === 0 || pos[0] !== all[index - 1]?.pos[0],
    );
    for (const error of errors) {
      const duplicate = error.code === "DUPLICATE_KEY";
      const message = duplicate
        ? `the key ${this.#keyAt(text, error.pos[0])} occurs twice in this mapping; keep one`
        : `not YAML: ${error.message}; check indentation, quotes and brackets here`;
      const code = duplicate ? "OPERANT_STUDY_DUPLICATE_KEY" : "OPERANT_STUDY_YAML";
      this.#add(code, error.pos[0], "", message);
    }
  }

  /** Whether the text has no structure that could be read any further. */
  get broken(): boolean {
    return this.problems.some((problem) => problem.code === "OPERANT_STUDY_YAML");
  }

  /** The document as plain values; undefined if it cannot be made (e.g. an endless alias). */
  value(): unknown {
    try {
      return this.#document.toJS({ maxAliasCount: 100 });
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause);
      this.report("OPERANT_STUDY_YAML", [], `not YAML: ${reason}`);
      return undefined;
    }
  }

  /** Adds a problem at a path. Where the path does not exist, its nearest ancestor is blamed. */
  report(code: ProblemCode, path: SourcePath, message: string, part: Part = "value"): void {
    this.#add(code, this.#offset(path, part), formatPath(path), message);
  }

  #add(code: ProblemCode, offset: number, path: string, message: string): void {
    const place = this.#lines.linePos(offset);
    const [line, column] = [Math.max(1, place.line), Math.max(1, place.col)];
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
