import type { Progress } from "@operant/coordinator-service";
import { elapsed, metric, thousands } from "./text.ts";
import type { Terminal } from "./terminal.ts";

/** Shows how far a study is: a bar on a terminal, a line now and then otherwise. */
export interface ProgressView {
  show(progress: Progress): void;
  end(): void;
}

const NO_VIEW: ProgressView = { show: () => undefined, end: () => undefined };

/** Chooses the view; `quiet` shows nothing. */
export async function createProgressView(
  terminal: Terminal,
  total: number,
  { quiet = false }: { quiet?: boolean } = {},
): Promise<ProgressView> {
  if (quiet) return NO_VIEW;
  return terminal.interactive ? barView(total) : lineView(terminal);
}

async function barView(total: number): Promise<ProgressView> {
  const { Presets, SingleBar } = await import("cli-progress");
  const format = "{bar} {value} of {total} subjects · {rate} · {left} left{failed}";
  const bar = new SingleBar({ format, hideCursor: true, etaBuffer: 1 }, Presets.shades_classic);
  bar.start(total, 0, { rate: "starting", left: "–", failed: "" });
  return {
    show: (progress) => bar.update(progress.committed + progress.failed, words(progress)),
    end: () => bar.stop(),
  };
}

/** One line per tenth, so that a log stays readable. */
function lineView(terminal: Terminal): ProgressView {
  let shown = -1;
  return {
    show(progress) {
      const done = progress.committed + progress.failed;
      const tenth = Math.floor((10 * done) / Math.max(1, progress.total));
      if (tenth === shown) return;
      shown = tenth;
      const { rate, left, failed } = words(progress);
      const share = `${thousands(done)} of ${thousands(progress.total)} subjects`;
      terminal.err(`${share} · ${rate} · ${left} left${failed}`);
    },
    end: () => undefined,
  };
}

function words({ stepsPerSecond, secondsLeft, failed }: Progress) {
  return {
    rate: stepsPerSecond === undefined ? "starting" : `${metric(stepsPerSecond)} steps/s`,
    left: secondsLeft === undefined ? "–" : elapsed(secondsLeft),
    failed: failed === 0 ? "" : ` · ${thousands(failed)} given up`,
  };
}
