import type { Command } from "commander";
import { EXIT, Exit } from "../exit.ts";
import { jsonOption, type CommandModule, type CommonOptions, type Runner } from "../program.ts";
import { table } from "../text.ts";
import { writeJson } from "../terminal.ts";

const EMPTY =
  'operant: the query is empty; ask for something, such as "SELECT count(*) FROM trials"';

/** `operant query DIR "SELECT …"`: SQL over the tables of a dataset. */
export const queryCommand: CommandModule = {
  register(program: Command, run: Runner) {
    program
      .command("query")
      .description("ask a dataset with SQL (tables: trials, sessions, spines, traces, measures)")
      .argument("<dataset>", "folder of the dataset")
      .argument("<sql>", "a SELECT statement of DuckDB")
      .addOption(jsonOption())
      .addHelpText(
        "after",
        '\nExample:\n  operant query runs/my-study-1a2b "SELECT condition, avg(response) FROM trials GROUP BY 1"',
      )
      .action(
        run(async (terminal, directory: string, sql: string, options: CommonOptions) => {
          if (sql.trim() === "") throw new Exit(EXIT.usage, EMPTY);
          const { query } = await import("@operant/dataset");
          const { columns, rows } = await query(directory, sql);
          if (options.json === true) writeJson(terminal, { columns, rows });
          else
            terminal.out(
              table(
                columns,
                rows.map((row) => row.map(cell)),
              ),
            );
          return EXIT.done;
        }),
      );
  },
};

function cell(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "number" && !Number.isInteger(value))
    return String(Number(value.toPrecision(6)));
  return typeof value === "string" ? value : JSON.stringify(value);
}
