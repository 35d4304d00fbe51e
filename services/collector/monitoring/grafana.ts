import type { Dashboard, Panel } from "./dashboards.ts";

const COLUMNS = 24;
const SIZES = {
  stat: { w: 3, h: 4 },
  timeseries: { w: 8, h: 7 },
  table: { w: 8, h: 7 },
} as const;
const SOURCE = { type: "prometheus", uid: "${datasource}" };

/** Makes the JSON model that Grafana provisions. */
export function grafanaModel({ uid, title, panels }: Dashboard): object {
  return {
    uid,
    title,
    tags: ["operant"],
    schemaVersion: 38,
    editable: false,
    refresh: "10s",
    time: { from: "now-1h", to: "now" },
    templating: { list: [{ name: "datasource", type: "datasource", query: "prometheus" }] },
    panels: place(panels),
  };
}

/** Fills rows from the left; a row is as high as its highest panel. */
function place(panels: readonly Panel[]): object[] {
  let [x, y, rowHeight] = [0, 0, 0];
  return panels.map((panel, index) => {
    const { w, h } = SIZES[panel.type];
    if (x + w > COLUMNS) [x, y, rowHeight] = [0, y + rowHeight, 0];
    const gridPos = { x, y, w, h };
    x += w;
    rowHeight = Math.max(rowHeight, h);
    return { id: index + 1, gridPos, ...panelModel(panel) };
  });
}

function panelModel({ title, description, type, unit, targets }: Panel): object {
  return {
    title,
    description,
    type,
    datasource: SOURCE,
    fieldConfig: { defaults: { unit, min: 0 }, overrides: [] },
    targets: targets.map(({ expr, legend }, index) => ({
      refId: String.fromCodePoint(65 + index),
      datasource: SOURCE,
      expr,
      legendFormat: legend,
      ...(type === "timeseries" ? {} : { instant: true }),
      ...(type === "table" ? { format: "table" } : {}),
    })),
  };
}
