import { InvalidArgumentError, type Command } from "commander";
import { EXIT, type ExitCode } from "../exit.ts";
import { jsonOption, type CommandModule, type CommonOptions, type Runner } from "../program.ts";
import { thousands } from "../text.ts";
import { writeJson, type Terminal } from "../terminal.ts";

export interface ChaosOptions extends CommonOptions {
  readonly seed: number;
  readonly runs: number;
  readonly processes?: boolean;
}

/** `operant chaos --seed N`: a study under simulated faults, replayed from its seed as a timeline. */
export const chaosCommand: CommandModule = {
  register(program: Command, run: Runner) {
    program
      .command("chaos")
      .description("run a study under simulated faults: machines, network, broker and disk")
      .option("--seed <n>", "what happens and when; the same seed, the same run", readCount, 1)
      .option(
        "--runs <k>",
        "how many seeds, from this one on; the timeline of the last",
        readCount,
        1,
      )
      .option(
        "--processes",
        "with real processes and a real nats-server instead, killed and frozen",
      )
      .addOption(jsonOption())
      .addHelpText(
        "after",
        "\nExample:\n  operant chaos --seed 190\n  operant chaos --processes --runs 20",
      )
      .action(
        run(async (terminal, options: ChaosOptions) => {
          if (options.processes !== true) return chaos(terminal, options);
          const { chaosOfProcesses } = await import("../actions/chaos-processes.ts");
          return chaosOfProcesses(terminal, options);
        }),
      );
  },
};

/** Runs seed after seed until one breaks a promise. */
async function chaos(terminal: Terminal, { seed, runs, json }: ChaosOptions): Promise<ExitCode> {
  const { formatMoment, simulate } = await import("@operant/simulation");
  let subjects = 0;
  for (let next = seed; ; next += 1) {
    const simulation = await simulate(next);
    const { ok, timeline, violation, ms, steps } = simulation;
    subjects += simulation.subjects;
    const last = !ok || next === seed + runs - 1;
    if (!last) continue;
    if (json !== true) for (const moment of timeline) terminal.out(formatMoment(moment));
    const accounts = { seed: next, runs: next - seed + 1, ok, violation, ms, steps };
    if (json === true) writeJson(terminal, { ...accounts, timeline });
    else if (ok) {
      const whole = `${thousands(subjects)} subjects in ${thousands(next - seed + 1)} runs`;
      terminal.out(`Every promise was kept: ${whole}, none lost, none twice, the serial digests.`);
    } else terminal.err(`Seed ${next} broke ${violation?.invariant}: ${violation?.what}`);
    return ok ? EXIT.done : EXIT.fault;
  }
}

function readCount(text: string): number {
  const value = Number(text);
  if (Number.isSafeInteger(value) && value >= 1) return value;
  throw new InvalidArgumentError("Give a whole number from 1.");
}
