import { EventEmitter } from "node:events";
import type { IncomingMessage, ServerResponse } from "node:http";
import { Subject } from "rxjs";
import { expect, it } from "vitest";

import type { PostedNotice } from "../src/board.ts";
import { createBoard } from "../src/board.ts";
import type { Frame } from "../src/feed.ts";
import { createFeed } from "../src/feed.ts";

/** A response that takes nothing while it is stuck. */
class Viewer extends EventEmitter {
  writableNeedDrain = false;
  written = "";

  writeHead(): this {
    return this;
  }

  write(text: string): boolean {
    this.written += text;
    return true;
  }
}

const frame = (steps: number): Frame => ({ nodes: [], studies: [], totals: { steps } });

function startFeed() {
  const board = createBoard();
  const frames = new Subject<Frame>();
  const counts: number[] = [];
  const feed = createFeed({
    frames,
    present: () => frame(0),
    noticesAfter: (id): PostedNotice[] => board.noticesAfter(id),
    onViewers: (count) => void counts.push(count),
  });
  const viewer = new Viewer();
  const request = { headers: {} } as IncomingMessage;
  feed(request, viewer as unknown as ServerResponse);
  const post = (subject: number): void =>
    board.post(
      { kind: "notice", level: "warning", code: "OPERANT_TEST_NOTICE", message: "", subject },
      { node: "a", service: "compute" },
    );
  return { frames, viewer, post, counts };
}

it("nothing is kept for a viewer that is stuck; later it gets the present and the notices", () => {
  const { frames, viewer, post } = startFeed();
  viewer.written = "";
  viewer.writableNeedDrain = true;
  for (let steps = 1; steps <= 1000; steps += 1) frames.next(frame(steps));
  post(1);
  post(2);
  expect(viewer.written).toBe("");
  viewer.writableNeedDrain = false;
  frames.next(frame(1001));
  expect(viewer.written.match(/event: state/g)).toHaveLength(1);
  expect(viewer.written).toContain('"steps":1001');
  expect(viewer.written.match(/event: notice/g)).toHaveLength(2);
});

it("a viewer that goes away is forgotten", () => {
  const { frames, viewer, counts } = startFeed();
  viewer.emit("close");
  viewer.written = "";
  frames.next(frame(1));
  expect(viewer.written).toBe("");
  expect(frames.observed).toBe(false);
  expect(counts).toEqual([1, 0]);
});

it("what the board keeps is bounded", () => {
  const board = createBoard();
  for (let index = 0; index < 1500; index += 1) {
    const study = new Uint8Array(32);
    new DataView(study.buffer).setUint32(0, index);
    const counts = { total: 1, committed: 1, failed: 0, verified: 0, conflicts: 0, outstanding: 0 };
    const from = { node: "a", service: "coordinator" };
    board.post({ kind: "progress", study, name: `s${index}`, state: "complete", ...counts }, from);
    board.post({ kind: "notice", level: "info", code: "OPERANT_TEST_NOTICE", message: "" }, from);
  }
  expect(board.studies()).toHaveLength(1000);
  expect(board.noticesAfter(0)).toHaveLength(200);
  expect(board.noticesAfter(1499)).toHaveLength(1);
});
