import { createEncoder, type AgentInstance, type AgentTools, type Encoder } from "@operant/agent";
import { exp64, Purpose, type RandomStream } from "@operant/kernels";
import type { Spaces } from "@operant/spaces";
import { calibrate } from "./calibration.ts";
import { Choice } from "./choice.ts";
import { Dopamine } from "./dopamine.ts";
import { Traces } from "./eligibility.ts";
import { EvokedActivity } from "./evoked.ts";
import { layOut, type Layout } from "./layout.ts";
import { requireFitting, requireSameBirth } from "./parameter-rules.ts";
import type { StriatalParameters } from "./parameters.ts";
import { Plasticity } from "./plasticity.ts";
import { Rest } from "./rest.ts";
import { readSnapshot, writeSnapshot, type SnapshotArray } from "./snapshot.ts";
import { Spines } from "./spines.ts";
import { ValueReadout } from "./value.ts";

export const STRIATAL_ID = "striatal@1";

/** Order of the signals. */
const SIGNAL = { value: 0, predictionError: 1, dopamine: 2, d1Gate: 3, d2Gate: 4 } as const;

/** Scalars of a snapshot. */
const SCALARS = 12;

/**
 * One animal. In every step, in this order (model.md §2):
 *
 *   evoked activity e(t) → values Q_a(t) → choice → error δ → dopamine and gates over [t, t + Δt)
 *   → eligibility at t + Δt → volumes at t + Δt
 *
 * so a value is read from the volumes before the step's plasticity, and the gates that an error opens
 * meet the eligibility of the same step. Nothing is allocated per step.
 */
export class StriatalAgent implements AgentInstance {
  learning = true;
  readonly signals = new Float32Array(5);
  readonly #spaces: Spaces;
  readonly #layout: Layout;
  readonly #encoder: Encoder;
  readonly #choices: RandomStream;
  readonly #spines: Spines;
  readonly #traces: Traces;
  readonly #values: ValueReadout;
  readonly #choice: Choice;
  readonly #plasticity: Plasticity;
  readonly #rest: Rest;
  #parameters: StriatalParameters;
  readonly #activity: EvokedActivity;
  #dopamine: Dopamine;
  #discount: number;
  #action = 0;
  /** Q(x_{t−1}, a_{t−1}); meaningful only with `#hasPrevious`. */
  #previous = 0;
  #hasPrevious = false;

  constructor(parameters: StriatalParameters, spaces: Spaces, tools: AgentTools) {
    requireFitting(parameters);
    const { stepSeconds } = spaces;
    const actions = spaces.actions.length;
    this.#parameters = parameters;
    this.#spaces = spaces;
    this.#encoder = createEncoder(spaces.channels, parameters.encoder);
    this.#layout = layOut(this.#encoder.axons, actions, parameters);
    this.#choices = tools.random(Purpose.agentChoice);
    this.#spines = new Spines(this.#layout, tools.kernels);
    this.#spines.populate(parameters, tools.random(Purpose.agentInitial));
    this.#traces = new Traces(this.#layout, tools.kernels);
    this.#activity = new EvokedActivity(this.#encoder, parameters.evoked_duration, stepSeconds);
    this.#values = new ValueReadout(this.#spines, parameters);
    this.#choice = new Choice(actions, parameters, this.#choices);
    this.#dopamine = new Dopamine(parameters, parameters, stepSeconds);
    const calibration = calibrate(parameters, stepSeconds);
    this.#plasticity = new Plasticity(
      tools.kernels,
      this.#spines,
      this.#traces,
      parameters,
      calibration,
      stepSeconds,
    );
    this.#rest = new Rest(tools.kernels, this.#spines, tools.key, parameters);
    this.#discount = exp64(-stepSeconds / parameters.value_horizon);
  }

  begin(observation: Float32Array, choice: number): number {
    this.#calm();
    this.#settle(this.#rest.settle());
    return this.#perceive(observation, 0, choice);
  }

  step(observation: Float32Array, reward: number, choice: number): number {
    this.#settle(this.#rest.pass(this.#spaces.stepSeconds));
    return this.#perceive(observation, reward, choice);
  }

  end(): void {
    this.#plasticity.settle();
    this.#calm();
    this.#settle(this.#rest.settle());
  }

  rest(seconds: number): void {
    if (seconds === 0) return;
    this.#plasticity.settle();
    // Traces and dopamine fade; what is perceived next is no continuation of what was before.
    this.#traces.fade(this.#parameters, seconds);
    this.#dopamine.fade(this.#parameters, seconds);
    this.#activity.reset();
    this.#values.stale();
    this.#hasPrevious = false;
    this.#settle(this.#rest.pass(seconds));
  }

  configure(parameters: unknown): void {
    const next = parameters as StriatalParameters;
    requireFitting(next);
    requireSameBirth(this.#parameters, next);
    const { stepSeconds } = this.#spaces;
    this.#settle(this.#rest.configure(next));
    this.#parameters = next;
    const dopamine = new Dopamine(next, next, stepSeconds);
    dopamine.pool = this.#dopamine.pool;
    dopamine.dipSeconds = this.#dopamine.dipSeconds;
    this.#dopamine = dopamine;
    this.#traces.restored(next);
    this.#activity.configure(next.evoked_duration, stepSeconds);
    this.#values.configure(next);
    this.#choice.configure(next);
    this.#plasticity.configure(next, calibrate(next, stepSeconds));
    this.#discount = exp64(-stepSeconds / next.value_horizon);
  }

  counters(): Float64Array {
    const { born, lost } = this.#rest;
    return Float64Array.of(this.#spines.count(), born, lost, this.#plasticity.siteUpdates);
  }

  probe(population: string): Float32Array {
    return this.#spines.probe(population === "d1_spine_volume" ? "d1" : "d2");
  }

  snapshot(): Uint8Array {
    return writeSnapshot(this.#parts(this.#scalars(), this.#choices.state()));
  }

  restore(bytes: Uint8Array): void {
    const scalars = new Float64Array(SCALARS);
    const choices = new Uint32Array(this.#choices.state().length);
    // Everything is read aside first, so that refused bytes leave the animal as it is.
    const targets = this.#parts(scalars, choices);
    const staged = targets.map((part) => part.slice());
    readSnapshot(STRIATAL_ID, bytes, staged);
    this.#choices.restore(staged[1] as Uint32Array);
    for (const [k, part] of targets.entries()) part.set(staged[k] as SnapshotArray);
    this.#takeScalars(scalars);
    this.#spines.sumAll();
    this.#traces.restored(this.#parameters);
    this.#activity.restored();
    this.#values.stale();
  }

  dispose(): void {
    this.#plasticity.free();
    this.#traces.free();
    this.#spines.free();
  }

  /** One step; see the class comment for the order. */
  #perceive(observation: Float32Array, reward: number, choice: number): number {
    this.#encoder.encode(observation);
    if (reward !== 0) this.#settleOutcome(reward);
    if (this.#activity.step()) this.#values.stale();
    const values = this.#values.read(this.#activity);
    if (choice !== 0) this.#action = this.#choice.draw(values, choice);
    const action = this.#action;
    const value = values[action] as number;
    // δ = reward + e^{−Δt/τ_γ} Q(x_t, a_t) − Q(x_{t−1}, a_{t−1})
    const error = this.#hasPrevious ? reward + this.#discount * value - this.#previous : reward;
    this.#previous = value;
    this.#hasPrevious = true;
    this.#dopamine.step(error);
    this.#learn(action);
    this.#report(value, error);
    return action;
  }

  /** An outcome ends the activity that the cue has evoked; a reward also ends the burst of the cue. */
  #settleOutcome(reward: number): void {
    this.#activity.release();
    if (reward > 0) this.#dopamine.endBurst();
  }

  /** Tags the pairs of the executed action in both pathways, then changes their spines. */
  #learn(action: number): void {
    const { active, rates, count } = this.#activity;
    const { actions } = this.#layout;
    const traces = this.#traces;
    for (let k = 0; k < count; k++) {
      traces.excite((active[k] as number) * actions + action, rates[k] as number);
    }
    if (this.#plasticity.step(this.#dopamine, this.learning)) this.#values.stale();
  }

  #report(value: number, error: number): void {
    const signals = this.signals;
    signals[SIGNAL.value] = value;
    signals[SIGNAL.predictionError] = error;
    signals[SIGNAL.dopamine] = this.#dopamine.concentrationUm;
    signals[SIGNAL.d1Gate] = this.#plasticity.g1;
    signals[SIGNAL.d2Gate] = this.#plasticity.g2;
  }

  #settle(advanced: boolean): void {
    if (advanced) this.#values.stale();
  }

  /** Traces, dopamine and activity at rest; no action is being executed. */
  #calm(): void {
    this.#traces.reset();
    this.#dopamine.reset();
    this.#activity.reset();
    this.#values.stale();
    this.#action = 0;
    this.#hasPrevious = false;
  }

  #parts(scalars: Float64Array, choices: Uint32Array): SnapshotArray[] {
    const { rates, hold } = this.#activity.state();
    const { rise, trace } = this.#traces;
    const { pending } = this.#plasticity;
    const { volumes } = this.#spines;
    return [scalars, choices, this.signals, rates, hold, rise, trace, pending, volumes];
  }

  #scalars(): Float64Array {
    const { pendingSeconds, epoch, born, lost } = this.#rest;
    const { pool, dipSeconds } = this.#dopamine;
    return Float64Array.of(
      this.#action,
      this.#previous,
      this.#hasPrevious ? 1 : 0,
      this.learning ? 1 : 0,
      pool,
      dipSeconds,
      pendingSeconds,
      epoch,
      born,
      lost,
      this.#plasticity.siteUpdates,
      0,
    );
  }

  #takeScalars(scalars: Float64Array): void {
    const at = (index: number): number => scalars[index] as number;
    this.#action = at(0);
    this.#previous = at(1);
    this.#hasPrevious = at(2) === 1;
    this.learning = at(3) === 1;
    this.#dopamine.pool = at(4);
    this.#dopamine.dipSeconds = at(5);
    this.#rest.pendingSeconds = at(6);
    this.#rest.epoch = at(7);
    this.#rest.born = at(8);
    this.#rest.lost = at(9);
    this.#plasticity.siteUpdates = at(10);
  }
}
