import type { Condition, Dataset, DatasetStatus, Quarantine } from "@operant/dataset";
import { inspectDataset, openOrCreateDataset } from "@operant/dataset";
import type { ConditionStatus, StudyAction, StudyStanding } from "@operant/protocol";
import type { Manifest } from "@operant/study";
import { conditionAt, manifestId, manifestJson } from "@operant/study";

import type { Outcome } from "../contract.ts";
import type { Coordinator, StudyHandle, StudyModule } from "../coordinator.ts";
import { CoordinatorError } from "../errors.ts";
import type { Progress } from "../progress.ts";
import { conditionsOf } from "./condition-status.ts";
import type { Intent } from "./study-folder.ts";
import { keepModules, writeIntent } from "./study-folder.ts";
import type { AssertLeading } from "./under-lease.ts";
import { underLease } from "./under-lease.ts";

export interface HostedSetting {
  readonly coordinator: Coordinator;
  readonly directory: string;
  readonly manifest: Manifest;
  readonly intent: Intent;
  /** Brings the modules of the study's plug-ins. */
  readonly modules: () => Promise<StudyModule[]>;
  /** Takes the dataset over from whoever writes to it. */
  readonly takeOver: boolean;
  readonly assertLeading: AssertLeading;
}

/** How a study stands, with what its dataset holds. */
export interface HostedState {
  readonly standing: StudyStanding;
  readonly status: DatasetStatus | undefined;
  readonly progress: Progress | undefined;
  readonly givenUp: readonly Quarantine[];
  readonly conditions: readonly ConditionStatus[];
  /** Why it stopped or failed; else empty. */
  readonly reason: string;
}

/** One study of a coordinator: its folder, its dataset while it is open, its run while there is one. */
export class HostedStudy {
  readonly id: string;
  readonly directory: string;
  readonly manifest: Manifest;
  readonly #setting: HostedSetting;
  #intent: Intent;
  #ended: "complete" | "failed" | undefined;
  #reason = "";
  #running: { dataset: Dataset; handle: StudyHandle; ending: Promise<void> } | undefined;
  #progress: Progress | undefined;
  #last: Pick<HostedState, "status" | "givenUp" | "conditions"> = NOTHING;
  #doing: Promise<unknown> = Promise.resolve();

  constructor(setting: HostedSetting) {
    this.id = manifestId(setting.manifest);
    this.directory = setting.directory;
    this.manifest = setting.manifest;
    this.#setting = setting;
    this.#intent = setting.intent;
  }

  /** Goes on with what an earlier process left, unless it is complete or nobody wants it to. */
  resumeFromDisk(): Promise<void> {
    return this.#then(async () => {
      const { status, quarantined } = await inspectDataset(this.directory);
      this.#last = { status, givenUp: quarantined, conditions: [] };
      if (status.completed !== undefined) this.#ended = "complete";
      else if (isWanted(this.#intent)) await this.#begin(false);
    });
  }

  /** Starts it, or goes on with it, as somebody submitted it (once more). */
  submit(intent: Intent): Promise<void> {
    return this.#then(async () => {
      if (this.#running !== undefined) return;
      if (this.#ended === "complete" && this.#last.givenUp.length === 0) return;
      this.#intent = { ...intent, standing: "running" };
      await this.#begin(true);
    });
  }

  act(action: StudyAction): Promise<void> {
    return this.#then(() => this.#act(action));
  }

  /** Leaves it for a later process. */
  stop(): Promise<void> {
    return this.#then(() => this.#halt());
  }

  look(detailed: boolean): HostedState {
    const dataset = this.#running?.dataset;
    const now = dataset === undefined ? this.#last : detailsOf(dataset, this.manifest, detailed);
    return {
      ...now,
      standing: this.#ended ?? this.#intent.standing,
      progress: dataset && this.#progress,
      reason: this.#reason,
    };
  }

  async #act(action: StudyAction): Promise<void> {
    const handle = this.#running?.handle;
    if (action === "requeue") {
      await this.#halt();
      this.#intent = { ...this.#intent, standing: "running" };
      return this.#begin(true);
    }
    if (handle === undefined) {
      if (action === "resume" && this.#ended !== "complete") {
        this.#intent = { ...this.#intent, standing: "running" };
        return this.#begin(false);
      }
      const text = `the study is ${this.look(false).standing}, there is nothing to ${action}; requeue or submit it to go on`;
      throw new CoordinatorError("OPERANT_COORDINATOR_WRONG_STATE", text);
    }
    const standing = ({ pause: "paused", resume: "running", cancel: "cancelled" } as const)[action];
    await this.#want(standing);
    if (action === "pause") handle.pause();
    if (action === "resume") handle.resume();
    if (action !== "cancel") return;
    await handle.cancel();
    await this.#running?.ending;
  }

  async #begin(retry: boolean): Promise<void> {
    const { coordinator, manifest, directory, takeOver, assertLeading } = this.#setting;
    const modules = await this.#setting.modules();
    assertLeading();
    const dataset = await openOrCreateDataset(directory, manifestJson(manifest), {
      conditionAt: (index) => conditionOf(manifest, index),
      takeOver,
    });
    try {
      await keepModules(directory, modules);
      await writeIntent(directory, this.#intent);
      if (retry) for (const { subject } of dataset.quarantined()) await dataset.release(subject);
      const { standing, ...options } = this.#intent;
      const archive = underLease(dataset, assertLeading);
      const handle = await coordinator.submit({ manifest, dataset: archive, modules, ...options });
      if (standing === "paused") handle.pause();
      this.#ended = undefined;
      this.#reason = "";
      handle.progress.subscribe((progress) => (this.#progress = progress));
      const ending = handle.finished.then((outcome) => this.#end(dataset, outcome));
      this.#running = { dataset, handle, ending };
    } catch (error) {
      await dataset.close();
      throw error;
    }
  }

  async #end(dataset: Dataset, outcome: Outcome): Promise<void> {
    try {
      if (outcome.kind === "complete") this.#ended = "complete";
      if (outcome.kind === "failed") {
        this.#ended = "failed";
        this.#reason = outcome.error.message;
      }
      if (outcome.kind === "stopped") {
        this.#reason = outcome.failures[0]?.message ?? "too many subjects failed";
        // Where it cannot be written, whoever resumes the study finds the same reason to stop it.
        await this.#want("stopped").catch(() => undefined);
      }
    } finally {
      this.#last = detailsOf(dataset, this.manifest, true);
      this.#running = undefined;
      // A disk that is full refuses this too; the ledger holds what was acknowledged.
      await dataset.close().catch(() => undefined);
    }
  }

  async #halt(): Promise<void> {
    const running = this.#running;
    await running?.handle.stop();
    await running?.ending;
  }

  async #want(standing: Intent["standing"]): Promise<void> {
    this.#setting.assertLeading();
    this.#intent = { ...this.#intent, standing };
    await writeIntent(this.directory, this.#intent);
  }

  /** One thing after the other. */
  #then(work: () => Promise<void>): Promise<void> {
    const result = this.#doing.then(work);
    this.#doing = result.catch(() => undefined);
    return result;
  }
}

const NOTHING = { status: undefined, givenUp: [], conditions: [] };

function isWanted({ standing }: Intent): boolean {
  return standing === "running" || standing === "paused";
}

function detailsOf(dataset: Dataset, manifest: Manifest, detailed: boolean) {
  const conditions = detailed ? conditionsOf(manifest, dataset) : [];
  return { status: dataset.status(), givenUp: dataset.quarantined(), conditions };
}

function conditionOf(manifest: Manifest, index: number): Condition {
  const { id, levels } = conditionAt(manifest, index);
  return { id, factors: levels };
}
