import { createEmbeddedBus } from "@operant/bus";
import { startCompute } from "@operant/compute-service";
import type { Crew } from "@operant/compute-service/crew";
import { startCoordinator, type Archive, type Outcome } from "@operant/coordinator-service";
import type { FailurePolicy, Manifest } from "@operant/study";
import { createProgressView } from "./progress.ts";
import type { LoadedStudy } from "./study-source.ts";
import type { Terminal } from "./terminal.ts";
import { PRODUCT_VERSION } from "./version.ts";

/** How to compute on this machine. None of it changes the result. */
export interface ComputePlan {
  readonly threads?: number;
  /** Threads that were started before; ended with the study. Absent: they start with it. */
  readonly crew?: Crew;
  readonly blockSize?: number;
  /** Time without a step after which a thread counts as hung, s. Default 30. */
  readonly hangAfter?: number;
  /** Most memory of one thread, MiB. Default: its part of the machine's. */
  readonly memory?: number;
  /** What a subject that fails for good does to the study. Default: as the study says. */
  readonly failurePolicy?: FailurePolicy;
  readonly quiet?: boolean;
  /** The broker of participants that are served from elsewhere. Absent: they run here. */
  readonly nats?: string;
  readonly tlsCa?: string;
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
  const { quiet = false, signal } = plan;
  const bus = createEmbeddedBus();
  const participants = await participantsOf(manifest, plan);
  const node = await startCompute({
    bus,
    version: PRODUCT_VERSION,
    ...(participants === undefined ? {} : { participants }),
    ...nodeOptions(plan),
  });
  const view = await createProgressView(terminal, archive.status().subjects, { quiet });
  try {
    const study = await startCoordinator({
      bus,
      manifest,
      modules,
      dataset: archive,
      ...(plan.blockSize === undefined ? {} : { blockSize: plan.blockSize }),
      ...(plan.failurePolicy === undefined ? {} : { failures: plan.failurePolicy }),
    });
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
    await participants?.drain();
  }
}

/** Connects to the broker of those who take part from elsewhere, where the study has some. */
async function participantsOf({ versions }: Manifest, { nats, tlsCa }: ComputePlan) {
  if (versions.served === undefined || nats === undefined) return undefined;
  const { connectAs } = await import("./connect.ts");
  return connectAs("operator", { nats, ...(tlsCa === undefined ? {} : { tlsCa }) });
}

function nodeOptions({ threads, crew, hangAfter, memory }: ComputePlan) {
  return {
    ...(crew === undefined ? {} : { crew }),
    ...(threads === undefined ? {} : { threads }),
    ...(hangAfter === undefined ? {} : { hangMs: hangAfter * 1000 }),
    ...(memory === undefined ? {} : { memoryMb: memory }),
  };
}
