import type { Columns } from "@operant/spaces";
import type { AnyAgent } from "./contract.ts";
import { listParameters } from "./parameter-list.ts";

/** Writes the page of an agent in the model form, as Markdown. The same definition gives the same text. */
export function agentPage(definition: AnyAgent): string {
  const { notes = {} } = definition;
  const sections: [string, string][] = [
    ["Summary", definition.description],
    ["Equations", notes.equations ?? ""],
    ["Parameters", parameterTable(definition)],
    ["Presets", presetTable(definition)],
    ["Signals", columnTable(definition.signals)],
    ["Counters", columnTable(definition.counters)],
    ["Populations", columnTable(definition.populations)],
    ["Valid at time", notes.validAtTime ?? ""],
    ["References", definition.source],
    ["Tests", notes.tests ?? "The conformance rules of every agent (`checkAgent`)."],
    ["Version history", (notes.history ?? []).map((line) => `- ${line}`).join("\n")],
  ];
  const body = sections
    .filter(([, text]) => text.trim() !== "")
    .map(([heading, text]) => `## ${heading}\n\n${text.trim()}\n`);
  return [`# ${definition.title} · \`${definition.id}\`\n`, ...body].join("\n");
}

function parameterTable(definition: AnyAgent): string {
  const rows = listParameters(definition.parameters).map((parameter) => [
    `\`${parameter.name}\``,
    parameter.symbol,
    parameter.unit,
    parameter.defaultText,
    parameter.range,
    parameter.description,
    parameter.source,
  ]);
  if (rows.length === 0) return "None.";
  return table(["name", "symbol", "unit", "default", "range", "meaning", "source"], rows);
}

function presetTable({ presets = {} }: AnyAgent): string {
  const rows = Object.entries(presets).map(([name, preset]) => [
    `\`${name}\``,
    preset.description,
    Object.entries(preset.set)
      .map(
        ([key, value]) =>
          `\`${key}: ${typeof value === "string" ? value : JSON.stringify(value)}\``,
      )
      .join(", "),
    preset.source ?? "",
  ]);
  return rows.length === 0 ? "" : table(["name", "meaning", "sets", "source"], rows);
}

function columnTable(columns: Columns): string {
  const rows = Object.entries(columns).map(([name, { type, unit, meaning }]) => [
    `\`${name}\``,
    type,
    unit ?? "",
    meaning,
  ]);
  return rows.length === 0 ? "" : table(["name", "type", "unit", "meaning"], rows);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => (cell === "" ? "–" : cell.replaceAll("|", "\\|"))).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
