import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";

import type { Observable } from "rxjs";

import type { PostedNotice } from "./board.ts";

/** What a viewer is shown; JSON. */
export interface Frame {
  readonly nodes: readonly object[];
  readonly studies: readonly object[];
  /** Totals by series, e.g. `operant_compute_steps_total`. */
  readonly totals: Readonly<Record<string, number>>;
}

export interface FeedOptions {
  /** Emits when there may be something new, already thinned out. */
  readonly frames: Observable<Frame>;
  readonly present: () => Frame;
  readonly noticesAfter: (id: number) => PostedNotice[];
  readonly onViewers: (count: number) => void;
}

const MOST_VIEWERS = 100;
const KEEP_ALIVE_MS = 15_000;

/**
 * Serves server-sent events: `state` with a whole Frame, `notice` with one PostedNotice. A viewer that is
 * slow loses frames, never notices that are still kept; one that returns gets those it missed.
 */
export function createFeed(options: FeedOptions): RequestListener {
  let viewers = 0;

  return (request: IncomingMessage, response: ServerResponse) => {
    if (viewers >= MOST_VIEWERS) {
      response.writeHead(503, { "content-type": "text/plain" });
      response.end(`${MOST_VIEWERS} viewers are connected already; close one\n`);
      return;
    }
    options.onViewers((viewers += 1));
    response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
    response.write("retry: 2000\n\n");
    let seen = Number(request.headers["last-event-id"] ?? 0) || 0;

    function show(frame: Frame): void {
      if (response.writableNeedDrain) return;
      for (const notice of options.noticesAfter(seen)) {
        seen = notice.id;
        response.write(`id: ${seen}\nevent: notice\ndata: ${JSON.stringify(notice)}\n\n`);
      }
      response.write(`event: state\ndata: ${JSON.stringify(frame)}\n\n`);
    }

    show(options.present());
    const showing = options.frames.subscribe(show);
    const alive = setInterval(() => response.write(": alive\n\n"), KEEP_ALIVE_MS);
    alive.unref();
    response.on("close", () => {
      showing.unsubscribe();
      clearInterval(alive);
      options.onViewers((viewers -= 1));
    });
  };
}
