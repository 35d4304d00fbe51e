import { openAgent, type AgentHost } from "@operant/agent";
import { openEnvironment } from "@operant/environment";
import { openStream, Purpose, type Kernels, type RandomStream } from "@operant/kernels";
import type { Failure, SubjectResult } from "@operant/protocol";
import type { Manifest, RecordPlan } from "../manifest.ts";
import type { ConditionPlan, PhasePlan } from "../plan/planner.ts";
import type { Registry } from "../registry.ts";
import { subjectAt, subjectKey } from "../subject.ts";
import { digestOf, type CreateHasher } from "./digest.ts";
import { failureOf } from "./failure-of.ts";
import { planCondition } from "./plan-condition.ts";
import { Recorders } from "./recorders.ts";
import { runSession, type OnProgress, type Progress } from "./session-loop.ts";

/** What running a subject takes. */
export interface SubjectJob {
  readonly manifest: Manifest;
  readonly registry: Registry;
  /** The kernels of this thread; they hold one subject's arrays at a time. */
  readonly kernels: Kernels;
  /** Index in the whole study. */
  readonly subject: number;
  /** Records this instead of what the manifest says; the digest stays the same. */
  readonly record?: RecordPlan;
  readonly onProgress?: OnProgress;
  /** A faster SHA-256, if the caller has one. */
  readonly createHasher?: CreateHasher;
}

/** Expected outcomes of running a subject. */
export type SubjectOutcome =
  | { readonly ok: true; readonly result: SubjectResult }
  | { readonly ok: false; readonly failure: Failure };

/**
 * Runs one subject through the whole protocol: a pure function of manifest, registry and subject. What
 * an environment or agent does wrong becomes a failure that names subject, phase, session and step.
 * Throws an IndexError for a subject outside the study.
 */
export function runSubject(job: SubjectJob): SubjectOutcome {
  const { condition } = subjectAt(job.manifest, job.subject);
  const planned = planCondition(job.manifest, job.registry, condition.index);
  return planned.ok
    ? runPlanned(job, planned.plan)
    : { ok: false, failure: { ...planned.failure, subject: job.subject } };
}

/** Runs one subject of a condition that has been planned. */
export function runPlanned(job: SubjectJob, plan: ConditionPlan): SubjectOutcome {
  const progress: Progress = { phase: "", session: 0, steps: 0 };
  let run: SubjectRun | undefined;
  try {
    run = new SubjectRun(job, plan, progress);
    const result = run.toResult();
    run.dispose();
    return { ok: true, result };
  } catch (thrown) {
    run?.abandon();
    const { subject, manifest } = job;
    const failed = { subject, condition: plan.condition.id, plugins: manifest.versions.plugins };
    return { ok: false, failure: failureOf(thrown, failed, progress) };
  }
}

/** The life of one animal. */
class SubjectRun {
  readonly #job: SubjectJob;
  readonly #plan: ConditionPlan;
  readonly #progress: Progress;
  readonly #recorders: Recorders;
  readonly #random: RandomStream;
  readonly #agent: AgentHost;

  constructor(job: SubjectJob, plan: ConditionPlan, progress: Progress) {
    const { index } = subjectAt(job.manifest, job.subject);
    const key = subjectKey(job.manifest.seed, plan.condition.id, index);
    this.#job = job;
    this.#plan = plan;
    this.#progress = progress;
    this.#recorders = new Recorders(plan, job.record ?? job.manifest.record);
    this.#random = openStream(key, Purpose.environment);
    this.#agent = openAgent(plan.agent, plan.phases[0]?.agentParameters, plan.spaces, {
      random: (purpose) => openStream(key, purpose),
      key,
      kernels: job.kernels,
    });
  }

  /** Lives through the protocol and returns all that is left of it. */
  toResult(): SubjectResult {
    const { manifest, subject, createHasher } = this.#job;
    let before = this.#plan.phases[0];
    for (const phase of this.#plan.phases) {
      if (phase.agentIdentity !== before?.agentIdentity)
        this.#agent.configure(phase.agentParameters);
      this.#runPhase(phase);
      before = phase;
    }
    const recorders = this.#recorders;
    const trials = recorders.trials.table.finish();
    return {
      subject,
      digest: digestOf(trials, this.#agent.snapshot(), createHasher),
      tables: recorders.tables(trials, manifest.measures),
      steps: this.#progress.steps,
      trials: trials.rows,
      spineUpdates: this.#counter("spine_updates"),
    };
  }

  dispose(): void {
    this.#agent.dispose();
  }

  /** Gives the memory back after a fault; a second fault is not worth telling. */
  abandon(): void {
    try {
      this.#agent.dispose();
    } catch {
      // The first fault is the one that is reported.
    }
  }

  #runPhase(plan: PhasePlan): void {
    const { phase } = plan;
    const recorders = this.#recorders;
    const agent = this.#agent;
    Object.assign(this.#progress, { phase: phase.phase, session: 0 });
    if (phase.afterSeconds > 0) agent.rest(phase.afterSeconds);
    agent.learning = phase.learning;
    const environment = openEnvironment(plan.environment, plan.environmentParameters as never, {
      stepSeconds: this.#plan.spaces.stepSeconds,
      random: this.#random,
    });
    recorders.bind(phase.phase, plan.environment);
    recorders.populations(phase.phase, 0, phase.sessions, agent);
    for (let session = 1; session <= phase.sessions; session += 1) {
      this.#progress.session = session;
      const totals = runSession({
        environment,
        agent,
        phase,
        recorders,
        progress: this.#progress,
        onProgress: this.#job.onProgress ?? ignore,
      });
      recorders.sessionEnded(phase.phase, session, totals, environment, agent);
      agent.end();
      recorders.populations(phase.phase, session, phase.sessions, agent);
      if (session < phase.sessions && phase.restBetweenSeconds > 0) {
        agent.rest(phase.restBetweenSeconds);
      }
    }
  }

  #counter(name: string): number {
    const index = Object.keys(this.#plan.agent.counters).indexOf(name);
    return index < 0 ? 0 : (this.#agent.counters()[index] ?? 0);
  }
}

function ignore(): void {}
