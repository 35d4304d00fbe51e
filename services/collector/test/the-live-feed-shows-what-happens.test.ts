import { afterEach, expect, it } from "vitest";

import type { Rig } from "./cluster.ts";
import { someNode, startRig, steps } from "./cluster.ts";

let rig: Rig;
afterEach(() => rig.collector.stop());

const study = new Uint8Array(32).fill(7);
const counts = { total: 10, committed: 4, failed: 0, verified: 0, conflicts: 0, outstanding: 2 };
const running = { kind: "progress", study, name: "tiny", state: "running", ...counts } as const;
const alarm = {
  kind: "notice",
  level: "alarm",
  code: "OPERANT_DETERMINISM_ALARM",
  message: "two results of subject 4 differ",
  study,
  subject: 4,
} as const;

/** Opens the feed; the function that it returns reads until `wanted` has come and gives all seen so far. */
async function view(headers: Record<string, string> = {}) {
  const abort = new AbortController();
  const answer = await fetch(`${rig.collector.url}/live`, { headers, signal: abort.signal });
  expect(answer.headers.get("content-type")).toBe("text/event-stream");
  const reader = (answer.body as ReadableStream<Uint8Array>).getReader();
  const decoder = new TextDecoder();
  let seen = "";
  const until = async (wanted: RegExp): Promise<string> => {
    while (!wanted.test(seen)) {
      const { done, value } = await reader.read();
      if (done) break;
      seen += decoder.decode(value, { stream: true });
    }
    return seen;
  };
  return { until, close: () => abort.abort() };
}

/** Reads events until `wanted` has come, and closes the connection. */
async function read(wanted: RegExp, headers: Record<string, string> = {}): Promise<string> {
  const viewer = await view(headers);
  const seen = await viewer.until(wanted);
  viewer.close();
  return seen;
}

it("a viewer gets the present state at once, and what comes after it", async () => {
  rig = await startRig({ frameMs: 5 });
  const node = someNode("a", "a0");
  await rig.say({ node, sequence: 1, series: steps(5), events: [running] });
  const viewer = await view();
  expect(await viewer.until(/"committed":4/)).toContain('"committed":4');
  const events = [{ ...running, committed: 9 }, alarm];
  await rig.say({ node, sequence: 2, series: steps(6), events });
  const seen = await viewer.until(/"committed":9/);
  viewer.close();
  expect(seen).toContain('"operant_compute_steps_total":6');
  expect(seen).toMatch(/id: 1\nevent: notice\ndata: .*"level":"alarm".*"subject":4/);
  expect(await rig.value('operant_collector_notices_total{level="alarm"}')).toBe(1);
});

it("a viewer that returns gets the notices it missed, not those it saw", async () => {
  rig = await startRig({ frameMs: 5 });
  const node = someNode("a", "a0");
  const events = [alarm, { ...alarm, subject: 5 }, { ...alarm, subject: 6 }];
  await rig.say({ node, sequence: 1, events });
  const seen = await read(/event: state/, { "last-event-id": "2" });
  expect(seen.match(/event: notice/g)).toHaveLength(1);
  expect(seen).toContain('"subject":6');
});

it("studies that need somebody come first", async () => {
  rig = await startRig({ frameMs: 5 });
  const other = { ...running, study: new Uint8Array(32).fill(8), name: "odd", conflicts: 1 };
  await rig.say({ node: someNode("a", "a0"), sequence: 1, events: [other, running] });
  const seen = await read(/event: state\n.*\n\n/);
  expect(seen.indexOf('"odd"')).toBeLessThan(seen.indexOf('"tiny"'));
  expect(seen.indexOf('"odd"')).toBeGreaterThan(0);
});
