import { readFile } from "node:fs/promises";
import { isBuiltin } from "node:module";
import { dirname, extname, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { Loader, OnResolveArgs, OnResolveResult, Plugin, PluginBuild } from "esbuild";
import type { PluginProblem } from "./errors.ts";
import { findImpurities } from "./purity.ts";

/** What a plug-in may import of the product. */
export const OFFERED: readonly string[] = [
  "@operant/agent",
  "@operant/environment",
  "@operant/environments",
  "@operant/kernels",
  "@operant/spaces",
  "@operant/units",
  "zod",
];

/** What is wrong with a plug-in's files, collected while their imports are followed. */
export interface Findings {
  readonly imports: PluginProblem[];
  readonly impurities: PluginProblem[];
}

/** From here the product finds its own packages, wherever the author's file lies. */
const HOME = dirname(fileURLToPath(import.meta.url));

const LOADERS: Readonly<Record<string, Loader>> = {
  ".ts": "ts",
  ".mts": "ts",
  ".js": "js",
  ".mjs": "js",
};

/**
 * The part of the bundler that knows the product: it finds the offered packages from the product's own
 * place, refuses Node's modules and the product's other rooms, and examines the author's files.
 * `display` names a file as the author knows it.
 */
export function productImports(findings: Findings, display: (path: string) => string): Plugin {
  const ours = new Set<string>();
  const isOurs = (path: string) => [...ours].some((folder) => path.startsWith(folder + sep));
  return {
    name: "operant",
    setup(build) {
      build.onResolve({ filter: /^(?:@operant\/|zod(?:\/|$))/ }, async (args) => {
        if (args.pluginData === HOME) return undefined;
        const found = await resolveOffered(build, args);
        if (found.path === undefined) findings.imports.push(notOffered(args, display));
        else ours.add(dirname(found.path));
        return found;
      });
      build.onResolve({ filter: /^\.\.?\// }, ({ path, importer, resolveDir }) =>
        isOurs(importer) ? { path: resolve(resolveDir, path), sideEffects: false } : undefined,
      );
      build.onResolve({ filter: /^[^./]/ }, (args) => {
        if (!isBuiltin(args.path) || isOurs(args.importer)) return undefined;
        findings.imports.push(builtin(args, display));
        return { path: args.path, external: true };
      });
      // Translations of zod's messages are 40 % of it, and no study reads them.
      build.onLoad({ filter: /zod[\\/]v4[\\/]locales[\\/]index\.js$/ }, () => ({
        contents: 'export { default as en } from "./en.js";',
      }));
      build.onLoad({ filter: /\.m?[jt]s$/ }, async ({ path }) => {
        if (isOurs(path)) return undefined;
        const loader = LOADERS[extname(path)] ?? "js";
        const contents = await readFile(path, "utf8");
        findings.impurities.push(...(await findImpurities(display(path), contents, loader)));
        return { contents, loader };
      });
    },
  };
}

async function resolveOffered(build: PluginBuild, args: OnResolveArgs): Promise<OnResolveResult> {
  const name = args.path.split("/", args.path.startsWith("@") ? 2 : 1).join("/");
  if (!OFFERED.includes(name)) return { external: true };
  const { kind, importer } = args;
  const options = { kind, importer, resolveDir: HOME, pluginData: HOME };
  const { path, errors } = await build.resolve(args.path, options);
  return errors.length > 0 ? { external: true } : { path, sideEffects: false };
}

function notOffered({ path, importer }: OnResolveArgs, display: (path: string) => string) {
  return {
    message: `${display(importer)} imports "${path}", which is not offered to plug-ins`,
    remedy: `Import from ${OFFERED.join(", ")} or from files of your own`,
  };
}

function builtin({ path, importer }: OnResolveArgs, display: (path: string) => string) {
  return {
    message: `${display(importer)} imports "${path}": a plug-in has no files, network or clock`,
    remedy: "Pass what it needs as parameters, or import a file of your own",
  };
}
