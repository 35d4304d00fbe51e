import type { BlockResult } from "@operant/protocol";

import type { StudySetting } from "./contract.ts";
import { dispatchCopy } from "./dispatch.ts";
import { createSilence } from "./silence.ts";
import type { Window } from "./window.ts";

/** Sees to it that the end of a study does not wait for a block that nobody computes any more. */
export interface Stragglers {
  /** A result came. */
  heard(result: Pick<BlockResult, "computeMs">): void;
  stop(): void;
}

const LEAST_MS = 2000;

/**
 * Creates the watch. The broker gives a block to somebody else when its acknowledgement wait of 30 s is
 * over, also where its node was killed or its delivery lost with a connection. In the middle of a study
 * nobody waits for it; where nothing is left to enqueue (`isEnd`), and nothing was heard for
 *
 *   2 s + longest block so far
 *
 * what is on its way under its first attempt is sent out once more, to whoever is free, under the
 * same fence: nobody is fenced out who is merely slow. The first answer is committed, the other compared.
 */
export function createStragglers(
  setting: StudySetting,
  window: Window,
  isEnd: () => boolean,
): Stragglers {
  const { clock, logger } = setting;
  // Before the first result nobody knows how long a block takes, nor whether anybody is there.
  let longestMs: number | undefined;

  function copy(): void {
    const blocks = longestMs !== undefined && isEnd() ? window.toCopy() : [];
    if (blocks.length === 0) return;
    logger.info({ blocks: blocks.length }, "the last blocks are sent out once more");
    Promise.all(blocks.map((block) => dispatchCopy(block, setting))).catch((error: unknown) =>
      logger.warn({ err: error }, "the last blocks could not be sent out once more"),
    );
  }

  const quietMs = (): number => LEAST_MS + (longestMs ?? 0);
  const silence = createSilence(clock, quietMs, copy);
  return {
    heard({ computeMs = 0 }) {
      longestMs = Math.max(longestMs ?? 0, computeMs);
      silence.heard();
    },
    stop: () => silence.stop(),
  };
}
