import type { Study } from "../file/read-study.ts";
import { conditionAt, totalConditions } from "../condition.ts";
import { canonicalJson, hashText, type JsonObject } from "../json.ts";
import { MANIFEST_FORMAT, type Manifest, type Versions } from "../manifest.ts";
import type { PluginReference, Registry } from "../registry.ts";
import { inputSchema } from "./parameters.ts";
import { Planner, type ConditionPlan } from "./planner.ts";
import { tablesOf } from "./tables.ts";

export interface ResolveOptions {
  /** Version of the product, e.g. "0.1.0". */
  readonly product: string;
}

/**
 * Turns a study that `readStudy` has let pass into the manifest that every node runs. Equal studies,
 * registries and options give equal manifests.
 */
export function resolve(study: Study, registry: Registry, { product }: ResolveOptions): Manifest {
  const { plugins, served, ...body } = study;
  const plans = representatives(study, registry);
  const environments = plans.flatMap(({ phases }) => phases.map(({ environment }) => environment));
  const versions: Versions = {
    product,
    environments: pins("environment", environments, plugins),
    agents: pins(
      "agent",
      plans.map(({ agent }) => agent),
      plugins,
    ),
    plugins: [...plugins].sort((a, b) => (a.id < b.id ? -1 : 1)),
    // Absent where nothing is served, so that all other studies keep their ids.
    ...(served.length === 0 ? {} : { served }),
  };
  return { format: MANIFEST_FORMAT, ...body, versions, tables: tablesOf(plans) };
}

/** Plans that together use every environment and agent: each level once, beside first levels. */
function representatives(study: Study, registry: Registry): ConditionPlan[] {
  const planner = new Planner(study, registry);
  const plans: ConditionPlan[] = [];
  const indices = new Set([0]);
  let stride = totalConditions(study);
  for (const { levels } of study.factors) {
    stride /= levels.length;
    for (let level = 0; level < levels.length; level++) indices.add(level * stride);
  }
  for (const index of indices) {
    const planned = planner.plan(conditionAt(study, index));
    if (planned.ok) plans.push(planned.plan);
  }
  return plans;
}

type Definition = ConditionPlan["agent"] | ConditionPlan["phases"][number]["environment"];

function pins(
  role: PluginReference["role"],
  definitions: readonly Definition[],
  plugins: readonly PluginReference[],
): Record<string, string> {
  const pinned = definitions.map((definition) => {
    const plugin = plugins.find((each) => each.role === role && each.id === definition.id);
    return [definition.id, plugin?.sha256 ?? fingerprint(definition)];
  });
  return Object.fromEntries(pinned) as Record<string, string>;
}

/** SHA-256 of what a built-in declares, so that a changed default cannot pass for the old one. */
function fingerprint(definition: Definition): string {
  const presets = "presets" in definition ? (definition.presets ?? {}) : {};
  const declared: JsonObject = {
    id: definition.id,
    parameters: inputSchema(definition.parameters),
  };
  return hashText(canonicalJson({ ...declared, presets }));
}
