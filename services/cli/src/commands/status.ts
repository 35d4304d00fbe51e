import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Inspection } from "@operant/dataset";
import type { Command } from "commander";
import { EXIT, Exit } from "../exit.ts";
import { natsOption, tlsOption, type NetworkOptions } from "../network-options.ts";
import { jsonOption, type CommandModule, type CommonOptions, type Runner } from "../program.ts";
import { thousands } from "../text.ts";
import { writeJson } from "../terminal.ts";

const MOST_REASONS = 10;

interface StatusOptions extends CommonOptions, Partial<NetworkOptions> {}

/** `operant status DIR`: what a dataset holds and what is missing; with `--nats`, how studies get on. */
export const statusCommand: CommandModule = {
  register(program: Command, run: Runner) {
    program
      .command("status")
      .description(
        "show what a dataset holds and what is missing, or how a cluster's studies get on",
      )
      .argument("[dataset]", "folder of the dataset; with --nats: a study (default: all of them)")
      .addOption(natsOption())
      .addOption(tlsOption())
      .addOption(jsonOption())
      .addHelpText(
        "after",
        "\nExample:\n  operant status runs/my-study-1a2b\n  operant status --nats nats://broker:4222",
      )
      .action(
        run(async (terminal, directory: string | undefined, options: StatusOptions) => {
          const { nats } = options;
          if (nats !== undefined && !isFolder(directory)) {
            const { showStandings } = await import("../actions/standings.ts");
            return showStandings(terminal, directory ?? "", { ...options, nats });
          }
          if (directory === undefined) {
            const text =
              "operant: give the folder of a dataset, or --nats for a cluster's studies.";
            throw new Exit(EXIT.usage, text);
          }
          const { inspectDataset } = await import("@operant/dataset");
          const inspection = await inspectDataset(directory);
          if (options.json === true) {
            const { status, quarantined, conflicts } = inspection;
            writeJson(terminal, { ...status, givenUp: quarantined, differing: conflicts });
          } else terminal.out(describe(inspection));
          return EXIT.done;
        }),
      );
  },
};

/** With OPERANT_NATS set, the folder of a dataset still means that dataset. */
function isFolder(text: string | undefined): boolean {
  return text !== undefined && existsSync(join(text, "ledger"));
}

function describe({ status, quarantined, conflicts }: Inspection): string {
  const of = ` of ${thousands(status.subjects)}`;
  const lines: (readonly [string, string])[] = [
    ["study", `${status.study} (${status.id.slice(0, 12)})`],
    ["committed", `${thousands(status.committed)}${of} subjects`],
    ["missing", thousands(status.missing)],
    ["given up", thousands(status.quarantined)],
    ["verified again", thousands(status.verified)],
    ["differing", thousands(status.conflicts)],
    ["parts", thousands(status.parts)],
  ];
  if (status.completed !== undefined) lines.push(["digest", status.completed.digest]);
  const width = Math.max(...lines.map(([name]) => name.length));
  const verdict =
    status.completed === undefined
      ? "Not complete: the same `operant run` command resumes it."
      : status.completed.clean
        ? "Complete."
        : "Complete, but not clean: subjects were given up or results differ.";
  const reasons = [
    ...quarantined.map(({ message, code }) => `given up: ${message} [${code}]`),
    ...conflicts.map((conflict) => `differing: subject ${conflict.subject}`),
  ];
  return [
    ...lines.map(([name, value]) => `${name.padEnd(width)}  ${value}`),
    ...reasons.slice(0, MOST_REASONS),
    ...(reasons.length > MOST_REASONS
      ? [`… ${reasons.length - MOST_REASONS} more: add --json`]
      : []),
    verdict,
  ].join("\n");
}
