import { openAgent, type AgentHost } from "@operant/agent";
import { openEnvironment, type EnvironmentHost } from "@operant/environment";
import { openStream, Purpose, type Kernels, type RandomStream } from "@operant/kernels";
import type { Failure, SubjectResult } from "@operant/protocol";
import type { Manifest, Phase, RecordPlan } from "../manifest.ts";
import type { ConditionPlan, PhasePlan } from "../plan/planner.ts";
import type { Registry } from "../registry.ts";
import { subjectAt, subjectKey } from "../subject.ts";
import { digestOf, type CreateHasher } from "./digest.ts";
import { failureOf } from "./failure-of.ts";
import { planCondition } from "./plan-condition.ts";
import { Recorders } from "./recorders.ts";
import type { AgentQuestion, Seats } from "./participants.ts";
import type { SessionTotals } from "./session-recorder.ts";
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
  const { done, value } = liveThrough(job, plan, HERE).next();
  if (done !== true) throw new TypeError("runPlanned: somebody is waited for, and nobody is away");
  return value;
}

const HERE: Seats = { environment: null, agent: null };

/**
 * The life of one subject, to its outcome. An error thrown in at a yield is the subject's fault, as one
 * thrown by a participant here.
 *
 * @yields whenever a distant participant in its seats has to answer first; never with empty seats
 */
export function* liveThrough(
  job: SubjectJob,
  plan: ConditionPlan,
  seats: Seats,
): Generator<void, SubjectOutcome, void> {
  const progress: Progress = { phase: "", session: 0, steps: 0 };
  let run: SubjectRun | undefined;
  try {
    run = new SubjectRun(job, plan, progress, seats);
    const result = yield* run.live();
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
  readonly #seats: Seats;
  readonly #recorders: Recorders;
  readonly #random: RandomStream;
  readonly #agent: AgentHost;

  constructor(job: SubjectJob, plan: ConditionPlan, progress: Progress, seats: Seats) {
    const { index } = subjectAt(job.manifest, job.subject);
    const key = subjectKey(job.manifest.seed, plan.condition.id, index);
    this.#job = job;
    this.#plan = plan;
    this.#progress = progress;
    this.#seats = seats;
    this.#recorders = new Recorders(plan, job.record ?? job.manifest.record);
    this.#random = openStream(key, Purpose.environment);
    const parameters = plan.phases[0]?.agentParameters;
    this.#agent =
      seats.agent ??
      openAgent(plan.agent, parameters, plan.spaces, {
        random: (purpose) => openStream(key, purpose),
        key,
        kernels: job.kernels,
      });
  }

  /**
   * Lives through the protocol and returns all that is left of it.
   *
   * @yields whenever somebody elsewhere has to answer first
   */
  *live(): Generator<void, SubjectResult, void> {
    const { manifest, subject, createHasher } = this.#job;
    let before = this.#plan.phases[0];
    for (const phase of this.#plan.phases) {
      if (phase.agentIdentity !== before?.agentIdentity) this.#configure(phase);
      yield* this.#runPhase(phase, phase === this.#plan.phases[0]);
      before = phase;
    }
    yield* this.#fetch("counters", "snapshot");
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

  #configure({ agentParameters, written }: PhasePlan): void {
    if (this.#seats.agent === null) this.#agent.configure(agentParameters);
    else this.#seats.agent.configure(written.agent);
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

  *#runPhase(plan: PhasePlan, isFirst: boolean): Generator<void, void, void> {
    const { phase } = plan;
    const recorders = this.#recorders;
    const agent = this.#agent;
    Object.assign(this.#progress, { phase: phase.phase, session: 0 });
    if (phase.afterSeconds > 0) agent.rest(phase.afterSeconds);
    agent.learning = phase.learning;
    const environment = this.#environment(plan, isFirst);
    recorders.bind(phase.phase, plan.environment);
    yield* this.#populations(phase, 0);
    for (let session = 1; session <= phase.sessions; session += 1) {
      this.#progress.session = session;
      const totals = yield* this.#runSession(environment, phase);
      yield* this.#fetch("counters");
      recorders.sessionEnded(phase.phase, session, totals, environment, agent);
      agent.end();
      yield* this.#populations(phase, session);
      if (session < phase.sessions && phase.restBetweenSeconds > 0) {
        agent.rest(phase.restBetweenSeconds);
      }
    }
  }

  #runSession(environment: EnvironmentHost, phase: Phase): Generator<void, SessionTotals, void> {
    const { environment: there, agent } = this.#seats;
    return runSession({
      environment,
      agent: this.#agent,
      waits: { environment: there !== null, agent: agent !== null },
      phase,
      recorders: this.#recorders,
      progress: this.#progress,
      onProgress: this.#job.onProgress ?? ignore,
    });
  }

  /** Each phase has an environment of its own; the random numbers go on. */
  #environment(plan: PhasePlan, isFirst: boolean): EnvironmentHost {
    const there = this.#seats.environment;
    if (there === null) {
      return openEnvironment(plan.environment, plan.environmentParameters as never, {
        stepSeconds: this.#plan.spaces.stepSeconds,
        random: this.#random,
      });
    }
    if (!isFirst) there.configure(plan.written.environment);
    return there;
  }

  *#populations({ phase, sessions }: Phase, session: number): Generator<void, void, void> {
    if (!this.#recorders.wantsPopulations(session, sessions)) return;
    yield* this.#fetch(...Object.keys(this.#plan.agent.populations).map((name) => ({ name })));
    this.#recorders.populations(phase, session, this.#agent);
  }

  /** Has a distant agent tell what is about to be read. */
  *#fetch(...questions: readonly AgentQuestion[]): Generator<void, void, void> {
    const { agent } = this.#seats;
    if (agent === null) return;
    for (const question of questions) agent.fetch(question);
    yield;
  }

  #counter(name: string): number {
    const index = Object.keys(this.#plan.agent.counters).indexOf(name);
    return index < 0 ? 0 : (this.#agent.counters()[index] ?? 0);
  }
}

function ignore(): void {}
