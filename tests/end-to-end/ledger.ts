import { stat } from "node:fs/promises";

/** Waits until a growing file has a size, watching the process that writes it. */
export async function ledgerReaches(
  file: string,
  bytes: number,
  finished: Promise<unknown>,
): Promise<void> {
  const run = { ended: false };
  void finished.then(() => (run.ended = true));
  while (!run.ended) {
    const size = await stat(file).then(
      (found) => found.size,
      () => 0,
    );
    if (size >= bytes) return;
    await new Promise((resolve) => setImmediate(resolve));
  }
  throw new Error("the run ended before it could be killed");
}
