import type { AgentHost } from "@operant/agent";
import type { AnyEnvironment, EnvironmentHost } from "@operant/environment";
import type { Table } from "@operant/protocol";
import type { RecordPlan } from "../manifest.ts";
import { measureSubject, type MeasuredPhase } from "../measures/measure-subject.ts";
import type { ConditionPlan } from "../plan/planner.ts";
import { EventRecorder } from "./event-recorder.ts";
import { SessionRecorder, type SessionTotals } from "./session-recorder.ts";
import { SpineRecorder } from "./spine-recorder.ts";
import { TraceRecorder } from "./trace-recorder.ts";
import { TrialRecorder } from "./trial-recorder.ts";

/** Everything that writes down what one subject does. */
export class Recorders {
  readonly trials: TrialRecorder;
  readonly sessions: SessionRecorder;
  readonly spines: SpineRecorder | null;
  readonly traces: TraceRecorder | null;
  readonly events: EventRecorder | null;
  /** The phases so far, and where each begins in the tables. */
  readonly phases: MeasuredPhase[] = [];
  readonly #plan: RecordPlan;
  /** Position of the column `kind` in the present environment's row; −1 for none. */
  #kind = -1;

  constructor(plan: ConditionPlan, record: RecordPlan) {
    const signals = Object.keys(plan.agent.signals);
    this.#plan = record;
    this.trials = new TrialRecorder(plan.columns.trials, signals);
    this.sessions = new SessionRecorder(plan.columns.sessions);
    this.spines = record.spines === null ? null : new SpineRecorder();
    this.traces = record.traces === null ? null : new TraceRecorder(record.traces, signals);
    this.events = record.events ? new EventRecorder() : null;
  }

  /** Takes the phase that begins and its environment. */
  bind(phase: string, environment: AnyEnvironment): void {
    const columns = Object.keys(environment.trial);
    this.phases.push({
      name: phase,
      columns: new Set([...columns, "session", "trial", "time"]),
      firstTrial: this.trials.table.rows,
      firstSession: this.sessions.table.rows,
    });
    this.trials.bind(columns);
    this.#kind = columns.indexOf("kind");
  }

  /** Records a trial that has ended with the latest step of the environment. */
  trialEnded(phase: string, session: number, trial: number, host: EnvironmentHost): void {
    this.trials.record(phase, session, trial, host.seconds, host.trial);
    this.events?.record(phase, session, trial, host.events);
    if (this.traces === null) return;
    const kind = this.#kind < 0 ? 0 : (host.trial[this.#kind] as number);
    this.traces.end(kind, host.events, host.spaces.stepSeconds);
  }

  /** Records a session that has ended, and the events of the trial that it cut short. */
  sessionEnded(
    phase: string,
    session: number,
    totals: SessionTotals,
    host: EnvironmentHost,
    agent: AgentHost,
  ): void {
    this.sessions.record(phase, session, totals, agent.counters());
    this.traces?.flush(phase, session);
    if (!host.trialEnded) this.events?.record(phase, session, totals.trials + 1, host.events);
  }

  /** Whether the plan asks for the populations after `session` of `sessions`; 0 is before the first. */
  wantsPopulations(session: number, sessions: number): boolean {
    if (this.spines === null) return false;
    return session === 0 || session === sessions || this.#plan.spines?.at === "session-end";
  }

  /** Records the populations as those after `session`. */
  populations(phase: string, session: number, agent: AgentHost): void {
    this.spines?.record(phase, session, agent);
  }

  /** The tables that are kept. `trials` has been finished by the caller, who needs it anyhow. */
  tables(trials: Table, measures: readonly string[]): Table[] {
    const optional = [this.spines, this.traces, this.events];
    const sessions = this.sessions.table;
    return [
      ...(this.#plan.trials ? [trials] : []),
      sessions.finish(),
      ...optional.flatMap((recorder) => (recorder === null ? [] : [recorder.table.finish()])),
      ...(measures.length === 0
        ? []
        : [measureSubject(measures, this.phases, this.trials.table, sessions)]),
    ];
  }
}
