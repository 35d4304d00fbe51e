import type { ReportContent } from "./page.ts";
import { sayWhole } from "./scale.ts";
import type { Markup } from "./svg.ts";
import { element, fragment } from "./svg.ts";

/** Problems that are listed at most, of each kind. */
const MOST_LISTED = 20;

/** Where the numbers come from, how to get them again, and what went wrong. */
export function provenance({ manifest, accounts }: ReportContent): Markup {
  const { status } = accounts;
  const { json } = manifest;
  const rows: (readonly [string, Markup | string])[] = [
    ["Study", code(manifest.study)],
    ["Study id", code(manifest.id)],
    [
      "Digest of the results",
      status.completed ? code(status.completed.digest) : "not complete yet",
    ],
    ["Seed", code(manifest.seed)],
    ["Environment", code(typeOf(json["environment"]))],
    ["Agent", code(typeOf(json["agent"]))],
    ["Factors", manifest.factors.join(", ") || "none"],
    ["Animals", animals(status)],
    ["Verified again", sayWhole(status.verified)],
    ["Versions", versions(manifest.versions)],
  ];
  return fragment(
    element("h2", {}, "Provenance"),
    element(
      "p",
      { class: "about" },
      "The same study file, plug-ins and version give the same digest on any machine and any number of " +
        "machines.",
    ),
    element(
      "table",
      { class: "provenance" },
      element(
        "tbody",
        {},
        ...rows.map(([name, value]) =>
          element("tr", {}, element("th", { scope: "row" }, name), element("td", {}, value)),
        ),
      ),
    ),
    problems(accounts),
  );
}

function animals({
  subjects,
  committed,
  quarantined,
  missing,
}: ReportContent["accounts"]["status"]) {
  const parts = [`${sayWhole(committed)} of ${sayWhole(subjects)} committed`];
  if (quarantined > 0) parts.push(`${sayWhole(quarantined)} given up`);
  if (missing > 0) parts.push(`${sayWhole(missing)} missing`);
  return parts.join(", ");
}

function versions(value: unknown): Markup {
  const lines: string[] = [];
  for (const [key, entry] of Object.entries((value ?? {}) as Readonly<Record<string, unknown>>)) {
    if (typeof entry === "string") lines.push(`${key} ${entry}`);
    else if (Array.isArray(entry)) continue;
    else {
      for (const [id, hash] of Object.entries((entry ?? {}) as Readonly<Record<string, unknown>>)) {
        lines.push(`${id} (${String(hash).slice(0, 12)})`);
      }
    }
  }
  return fragment(
    ...lines.map((line, i) => (i === 0 ? code(line) : fragment(element("br", {}), code(line)))),
  );
}

function problems({ quarantined, conflicts }: ReportContent["accounts"]): Markup {
  const failures = quarantined
    .slice(0, MOST_LISTED)
    .map(({ subject, code: name, message }) => [
      `Animal ${subject} given up`,
      `${name}: ${message}`,
    ]);
  const alarms = conflicts.slice(0, MOST_LISTED).map((conflict) => {
    const by = (worker: (typeof conflict)["otherBy"]) =>
      worker === undefined
        ? "an unknown node"
        : `${worker.node} (${worker.runtime} ${worker.version}, ${worker.architecture})`;
    return [
      `Animal ${conflict.subject} differs`,
      `${conflict.committed.slice(0, 12)} by ${by(conflict.committedBy)}, ` +
        `${conflict.other.slice(0, 12)} by ${by(conflict.otherBy)}; kept in ${conflict.file}`,
    ];
  });
  const rows = [...alarms, ...failures];
  if (rows.length === 0) return fragment();
  return fragment(
    element("h3", {}, "What went wrong"),
    element(
      "table",
      { class: "provenance" },
      element(
        "tbody",
        {},
        ...rows.map(([name = "", text = ""]) =>
          element("tr", {}, element("th", { scope: "row" }, name), element("td", {}, text)),
        ),
      ),
    ),
  );
}

function typeOf(value: unknown): string {
  if (typeof value !== "object" || value === null || !("type" in value)) return "";
  return String(value.type);
}

function code(text: string): Markup {
  return element("code", {}, text);
}
