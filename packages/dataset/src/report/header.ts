import type { ReportContent } from "./page.ts";
import { say, sayWhole } from "./scale.ts";
import type { Markup } from "./svg.ts";
import { element, fragment } from "./svg.ts";

/** Title, description, the figures that say how large the study was, and how far it can be trusted. */
export function header({ manifest, accounts, conditions }: ReportContent): Markup {
  const { status } = accounts;
  const { title, description, study } = manifest;
  return element(
    "header",
    {},
    element("p", { class: "eyebrow" }, `Operant · ${study}`),
    element("h1", {}, title),
    ...(description === "" ? [] : [element("p", { class: "lead" }, description)]),
    warning(accounts),
    facts([
      ["animals", sayWhole(status.committed)],
      [manifest.conditions === 1 ? "group" : "groups", sayWhole(manifest.conditions)],
      ...amounts(accounts),
    ]),
    seal(accounts, conditions.length),
  );
}

function amounts({ status }: ReportContent["accounts"]): readonly (readonly [string, string])[] {
  const { completed } = status;
  if (completed === undefined) return [["missing", sayWhole(status.missing)]];
  return [
    ["trials", large(completed.trials)],
    ["simulation steps", large(completed.steps)],
    ...(completed.spineUpdates > 0
      ? [["spine updates", large(completed.spineUpdates)] as const]
      : []),
    ...(completed.seconds === undefined
      ? []
      : [["wall time", wallTime(completed.seconds)] as const]),
  ];
}

function facts(entries: readonly (readonly [string, string])[]): Markup {
  return element(
    "dl",
    { class: "facts" },
    ...entries.map(([name, value]) =>
      element("div", {}, element("dt", {}, name), element("dd", {}, value)),
    ),
  );
}

function warning({ status }: ReportContent["accounts"]): Markup {
  const parts: Markup[] = [];
  if (status.conflicts > 0) {
    parts.push(
      banner(
        "Determinism alarm. ",
        `Results that differ from an earlier one of the same animal: ${status.conflicts}; see the end of this page.`,
      ),
    );
  }
  if (status.missing > 0) {
    parts.push(
      banner(
        "Unfinished. ",
        `${sayWhole(status.missing)} of ${sayWhole(status.subjects)} animals missing; ` +
          "run the same command again to go on.",
      ),
    );
  }
  if (status.quarantined > 0) {
    parts.push(
      banner(
        "Given up. ",
        `${sayWhole(status.quarantined)} of ${sayWhole(status.subjects)} animals failed; see the end of this page.`,
      ),
    );
  }
  return fragment(...parts);
}

function banner(head: string, text: string): Markup {
  return element("p", { class: "banner", role: "alert" }, element("b", {}, head), text);
}

function seal({ status }: ReportContent["accounts"], groups: number): Markup {
  const { completed } = status;
  if (completed === undefined || !completed.clean || groups === 0) return fragment();
  const checked =
    completed.verified > 0
      ? `, ${sayWhole(completed.verified)} of them computed again and equal`
      : "";
  return element(
    "p",
    { class: "seal" },
    element("b", {}, "✓ Complete. "),
    `Every animal counted once${checked}. Digest `,
    element("code", {}, completed.digest),
  );
}

/** How long the run took, as precisely as anybody cares. */
function wallTime(seconds: number): string {
  if (seconds < 120) return `${seconds < 10 ? say(seconds) : sayWhole(seconds)} s`;
  return seconds < 7200 ? `${Math.round(seconds / 60)} min` : `${say(seconds / 3600)} h`;
}

const SUFFIXES: readonly (readonly [number, string])[] = [
  [1e12, "trillion"],
  [1e9, "billion"],
  [1e6, "million"],
];

/** A large number in words. */
function large(value: number): string {
  for (const [size, word] of SUFFIXES) {
    if (value >= size) return `${say(value / size)} ${word}`;
  }
  return sayWhole(value);
}
