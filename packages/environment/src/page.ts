import { kindOf, formatQuantity, type BaseUnit } from "@operant/units";
import type { ChannelSpec } from "@operant/spaces";
import type { AnyEnvironment } from "./contract.ts";
import { formOf, type ParameterFacts } from "./parameter-form.ts";

/**
 * Writes the page of an environment in the environment form: description, actions, observations,
 * reward, start state, ends, parameters, trial columns, version history; from the code alone.
 */
export function environmentPage(definition: AnyEnvironment): string {
  const { id, title, description, source, notes } = definition;
  const parameters: unknown = definition.parameters.parse({});
  const { channels, actions } = definition;
  const names = typeof actions === "function" ? actions(parameters) : actions;
  const shown = typeof channels === "function" ? channels(parameters) : channels;
  const sections = [
    `# ${id}`,
    `**${title}**`,
    "## Description",
    description,
    `Source: ${source}. One step is ${definition.stepSeconds} s unless the study says otherwise.`,
    "## Actions",
    dependence(actions, "The actions depend on the parameters; with the defaults:"),
    actionTable(names, notes?.actions ?? {}),
    "## Observations",
    dependence(channels, "The channels depend on the parameters; with the defaults:"),
    channelTable(shown),
    "## Reward",
    notes?.reward ?? "Not described.",
    "## Start state",
    notes?.start ?? "Not described.",
    "## End of trial and of session",
    notes?.end ?? "Not described.",
    "## Parameters",
    parameterTable(definition),
    "## Trial columns",
    columnTable(definition),
    "## Version history",
    (notes?.history ?? ["1: first version"]).map((line) => `- ${line}`).join("\n"),
  ];
  return `${sections.filter((section) => section !== "").join("\n\n")}\n`;
}

function dependence(part: unknown, sentence: string): string {
  return typeof part === "function" ? sentence : "";
}

function actionTable(names: readonly string[], meanings: Readonly<Record<string, string>>) {
  const rows = names.map((name, index) => [String(index), name, meanings[name] ?? "–"]);
  return table(["index", "name", "meaning"], rows);
}

function channelTable(channels: Readonly<Record<string, ChannelSpec>>): string {
  const rows = Object.entries(channels).map(([name, spec], index) => [
    String(index),
    name,
    spec.unit === "" ? "–" : spec.unit,
    String(spec.range[0]),
    String(spec.range[1]),
    [
      spec.meaning ?? "–",
      ...(spec.levels === undefined ? [] : [`levels: ${spec.levels.join(", ")}`]),
      ...(spec.absent === true ? ["may be absent"] : []),
    ].join("; "),
  ]);
  return table(["index", "name", "unit", "min", "max", "meaning"], rows);
}

function parameterTable(definition: AnyEnvironment): string {
  const rows = formOf(definition.parameters).map(({ name, meta }) => [
    name,
    meta.unit === undefined || meta.unit === "" ? "–" : meta.unit,
    meta.defaultText ?? (meta.default === undefined ? "required" : JSON.stringify(meta.default)),
    rangeText(meta),
    meta.description ?? "–",
    meta.source ?? "–",
  ]);
  return table(["name", "unit", "default", "range", "meaning", "source"], rows);
}

function rangeText({ min, max, unit = "", enum: options, integer }: ParameterFacts): string {
  if (options !== undefined) return options.join(", ");
  if (min === undefined && max === undefined) return "–";
  const write = (value: number): string =>
    kindOf(unit as BaseUnit) === undefined
      ? String(value)
      : formatQuantity(value, unit as BaseUnit);
  const whole = integer === true ? "whole, " : "";
  if (max === undefined) return `${whole}≥ ${write(min ?? 0)}`;
  if (min === undefined) return `${whole}≤ ${write(max)}`;
  return `${whole}${write(min)} … ${write(max)}`;
}

function columnTable(definition: AnyEnvironment): string {
  const rows = Object.entries(definition.trial).map(([name, spec]) => [
    name,
    spec.type,
    spec.unit === undefined || spec.unit === "" ? "–" : spec.unit,
    spec.levels === undefined
      ? spec.meaning
      : `${spec.meaning}: ${spec.levels.map((level, value) => `${value} ${level}`).join(", ")}`,
  ]);
  return table(["column", "type", "unit", "meaning"], rows);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|").replaceAll("\n", " ")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
