import type { Observable } from "rxjs";

import type { Clock, Queue } from "@operant/bus";
import type { CompletionStatement, Dataset, Quarantine } from "@operant/dataset";
import type { BlockResult, Notice } from "@operant/protocol";
import type { Manifest } from "@operant/study";
import type { Logger } from "@operant/telemetry";

import type { CoordinatorMetrics } from "./metrics.ts";
import type { Progress } from "./progress.ts";
import type { Sizing } from "./sizing.ts";

/** The part of a dataset that a coordinator uses: the seam for other stores. */
export type Archive = Pick<
  Dataset,
  | "directory"
  | "commit"
  | "quarantine"
  | "quarantined"
  | "raiseFence"
  | "highestFence"
  | "missing"
  | "status"
  | "complete"
>;

/** How a study ended. */
export type Outcome =
  /** Every subject is committed or given up; the accounts are in the dataset. */
  | { readonly kind: "complete"; readonly statement: CompletionStatement }
  /** The failure policy of the study ended it; what is committed stays. */
  | { readonly kind: "stopped"; readonly failures: readonly Quarantine[] }
  /** Somebody stopped it; the same study resumes. Where it was cancelled, what is on its way is dropped. */
  | { readonly kind: "interrupted"; readonly cancelled?: true }
  /** The dataset takes no more (a full disk), or the study cannot run at all. */
  | { readonly kind: "failed"; readonly error: Error };

export interface StudySetting {
  /** Id of the study, 32 bytes. */
  readonly id: Uint8Array;
  readonly manifest: Pick<Manifest, "study" | "seed" | "failures">;
  readonly archive: Archive;
  readonly blocks: Queue;
  readonly sizing: Sizing;
  readonly clock: Clock;
  readonly metrics: CoordinatorMetrics;
  readonly logger: Logger;
  /** Told of what a person should know of. */
  readonly notify: (notice: Notice) => void;
  /** Most blocks on their way at once, now. */
  readonly window: () => number;
  /** Failures of a subject alone, on whatever machine, after which it is given up. */
  readonly tries: number;
  /** Silence after which everything on its way is taken for lost, ms. */
  readonly quietMs: number;
}

/** One study on its way from missing to committed. */
export interface StudyRun {
  readonly progress: Observable<Progress>;
  readonly finished: Promise<Outcome>;
  /** Blocks on their way. */
  readonly outstanding: number;
  /** Results received so far. */
  readonly heard: number;
  start(): void;
  /** Takes everything on its way for lost and enqueues it again. */
  enqueueAgain(why: string): void;
  /** Takes a result in; resolves when it is safe on disk. False: not taken, deliver it again. */
  accept(result: BlockResult, bytes: Uint8Array): Promise<boolean>;
  readonly paused: boolean;
  /** Enqueues nothing more; what is on its way is still taken. */
  pause(): void;
  resume(): void;
  /** Ends it as interrupted unless it has ended; cancelled: for good. */
  stop(how?: "cancelled"): Promise<void>;
}
