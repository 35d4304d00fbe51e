import { createEmbeddedBus } from "@operant/bus";
import { startCompute } from "@operant/compute-service";
import { startCoordinator, type Archive, type Outcome } from "@operant/coordinator-service";
import { createProgressView } from "./progress.ts";
import type { LoadedStudy } from "./study-source.ts";
import type { Terminal } from "./terminal.ts";
import { PRODUCT_VERSION } from "./version.ts";

/** How to compute on this machine. None of it changes the result. */
export interface ComputePlan {
  readonly threads?: number;
  readonly blockSize?: number;
  readonly quiet?: boolean;
  /** Aborting it interrupts the study; the archive stays resumable. */
  readonly signal?: AbortSignal;
}

/**
 * Computes what an archive lacks of a study in this process: the same coordinator, compute node and
 * protobuf messages as over the network, on the embedded bus.
 */
export async function computeLocally(
  { manifest, modules }: LoadedStudy,
  archive: Archive,
  plan: ComputePlan,
  terminal: Terminal,
): Promise<Outcome> {
  const { threads, blockSize, quiet = false, signal } = plan;
  const bus = createEmbeddedBus();
  const threadOption = threads === undefined ? {} : { threads };
  const node = await startCompute({ bus, version: PRODUCT_VERSION, ...threadOption });
  const view = createProgressView(terminal, archive.status().subjects, { quiet });
  try {
    const size = blockSize === undefined ? {} : { blockSize };
    const study = await startCoordinator({ bus, manifest, modules, dataset: archive, ...size });
    const stop = () => void study.stop();
    signal?.addEventListener("abort", stop, { once: true });
    if (signal?.aborted === true) stop();
    const watching = study.progress.subscribe((progress) => view.show(progress));
    const outcome = await study.finished;
    watching.unsubscribe();
    return outcome;
  } finally {
    view.end();
    await node.stop();
    await bus.drain();
  }
}
