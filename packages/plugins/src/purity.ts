import type { Loader, TransformOptions } from "esbuild";
import type { Place, PluginProblem } from "./errors.ts";

const STREAM = "Draw from the random stream that `create` receives";
const STEPS = "Count steps and multiply by stepSeconds; a study has no clock";
const NOTHING = "A plug-in reads and writes nothing: pass what it needs as parameters";
const KERNELS = "it differs between machines";

/** Names that would make a run depend on the moment, the machine or the world, with their remedies. */
const FORBIDDEN: ReadonlyMap<string, string> = new Map([
  ["Math.random", STREAM],
  ["crypto", STREAM],
  ["Date", STEPS],
  ["performance", STEPS],
  ["setTimeout", STEPS],
  ["setInterval", STEPS],
  ["setImmediate", STEPS],
  ["queueMicrotask", STEPS],
  ["fetch", NOTHING],
  ["XMLHttpRequest", NOTHING],
  ["WebSocket", NOTHING],
  ["process", NOTHING],
  ["require", NOTHING],
  ["globalThis", NOTHING],
  ["import.meta.url", NOTHING],
  ...mathFunctions(),
]);

function mathFunctions(): [string, string][] {
  const twins: [string, string][] = [
    ["exp", "exp64"],
    ["expm1", "expm1_64"],
    ["log", "log64"],
    ["log1p", "log1p64"],
    ["pow", "pow64"],
    ["sin", "sin64"],
    ["cos", "cos64"],
    ["tanh", "tanh64"],
  ];
  const rest = ["log2", "log10", "tan", "asin", "acos", "atan", "atan2", "sinh", "cosh", "asinh"];
  const others = [...rest, "acosh", "atanh", "cbrt", "hypot"];
  return [
    ...twins.map(([name, twin]): [string, string] => [
      `Math.${name}`,
      `Use ${twin} of @operant/kernels, for ${KERNELS}`,
    ]),
    ...others.map((name): [string, string] => [
      `Math.${name}`,
      `Compose it of the functions of @operant/kernels and Math.sqrt, for ${KERNELS}`,
    ]),
  ];
}

const MARK = "OPERANT_FORBIDDEN_";
const marker = (name: string) => MARK + name.replaceAll(".", "_");
const DEFINE = Object.fromEntries([...FORBIDDEN.keys()].map((name) => [name, marker(name)]));

/**
 * Finds the uses of clocks, chance, network and machine-dependent functions in one source file. A
 * local variable of such a name is no use. It guards against mistakes, not against malice.
 */
export async function findImpurities(
  file: string,
  source: string,
  loader: Loader,
): Promise<PluginProblem[]> {
  // The compiler replaces the global names, and only those, by markers.
  const options: TransformOptions = { loader, define: DEFINE, logLevel: "silent" };
  const { transform } = await import("esbuild");
  const compiled = await transform(source, options).catch(() => undefined);
  // Wrong syntax is reported with its place by the bundler, which reads the file too.
  const code = compiled?.code ?? "";
  if (!code.includes(MARK)) return [];
  return [...FORBIDDEN].flatMap(([name, remedy]) => {
    if (!new RegExp(`\\b${marker(name)}\\b`).test(code)) return [];
    const place = findPlace(file, source, name);
    const problem = { message: `${name} may not be used in a plug-in`, remedy };
    return [place === undefined ? problem : { ...problem, place }];
  });
}

/** First line outside comments that names it. */
function findPlace(file: string, source: string, name: string): Place | undefined {
  const pattern = new RegExp(`(?<![\\w$.])${name.replaceAll(".", "\\s*\\.\\s*")}(?![\\w$])`);
  const blank = (comment: string) => comment.replaceAll(/[^\n]/g, " ");
  const code = source.replaceAll(/\/\*[\s\S]*?\*\/|(?<![:"'`])\/\/[^\n]*/g, blank);
  const lines = code.split("\n");
  const row = lines.findIndex((text) => pattern.test(text));
  if (row === -1) return undefined;
  const column = (lines[row]?.search(pattern) ?? 0) + 1;
  return { file, line: row + 1, column, text: source.split("\n")[row] ?? "" };
}
