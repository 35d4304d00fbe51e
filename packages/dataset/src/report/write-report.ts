import { writeError } from "../errors.ts";
import { pathOf } from "../layout.ts";
import { readOnly } from "../read/inspect.ts";
import { writeWhole } from "../parts/seal.ts";
import { openViews } from "../query/views.ts";
import { statusOf } from "../census/status.ts";
import { disk } from "../storage/disk.ts";
import { readCurves, responseColumn } from "./curves.ts";
import { readMeasures } from "./groups.ts";
import type { ReportContent } from "./page.ts";
import { page } from "./page.ts";
import type { Phase } from "./phases.ts";
import { readPhases } from "./phases.ts";
import type { Source } from "./source.ts";
import { openSource } from "./source.ts";
import { readDistributions } from "./spines.ts";
import { readTraces } from "./traces.ts";

export interface ReportOptions {
  /** Trial column of the learning curves; by default the first there is of response, responded … */
  readonly response?: string;
}

/**
 * Writes report.html into the dataset: one page without any reference to the network. Equal datasets
 * give equal pages, but for the computing time. Works on an unfinished dataset. Returns the path.
 *
 * Throws what `query` throws.
 */
export async function writeReport(directory: string, options: ReportOptions = {}): Promise<string> {
  const dataset = await readOnly(directory);
  const views = await openViews(
    dataset,
    (table) => table !== "subjects" && table !== "events",
    true,
  );
  try {
    const content = await gather(await openSource(dataset, views), options);
    const path = pathOf(directory, "report");
    await writeWhole(disk, path, new TextEncoder().encode(page(content))).catch(
      (cause: unknown) => {
        throw writeError(directory, cause);
      },
    );
    return path;
  } finally {
    await views.close();
  }
}

async function gather(source: Source, { response }: ReportOptions): Promise<ReportContent> {
  const { manifest, census, scan } = source.dataset;
  const placed = ["phase", "session", "trial"].every((column) => source.has("trials", column));
  const phases: readonly Phase[] = placed ? await readPhases(source) : [];
  const curves = phases.length === 0 ? undefined : await readCurves(source, phases, response);
  const column = curves?.column ?? responseColumn(source, 1);
  return {
    manifest,
    accounts: {
      status: statusOf(census, manifest),
      quarantined: [...census.quarantined.values()].sort((a, b) => a.subject - b.subject),
      conflicts: census.conflicts,
      unfinishedBytes: scan.tornBytes,
    },
    conditions: source.conditions,
    phases,
    curves,
    measures: await readMeasures(source, phases, column),
    distributions: await readDistributions(source, phases),
    traces: await readTraces(source, phases),
  };
}
