import type { Observable } from "rxjs";
// The package's index loads 223 files for this one.
import { BehaviorSubject } from "rxjs/internal/BehaviorSubject";

import type { BlockResult, Failure } from "@operant/protocol";

import { account } from "./account.ts";
import type { Outcome, StudyRun, StudySetting } from "./contract.ts";
import { dispatch } from "./dispatch.ts";
import { CoordinatorError } from "./errors.ts";
import { createFailures } from "./failures.ts";
import { held } from "./live.ts";
import type { Hold } from "./hold.ts";
import { createHold } from "./hold.ts";
import type { Due } from "./plan.ts";
import { createPlan } from "./plan.ts";
import type { Progress } from "./progress.ts";
import { createMeter } from "./progress.ts";
import type { Range } from "./range.ts";
import type { Silence } from "./silence.ts";
import { createSilence } from "./silence.ts";
import type { Stragglers } from "./stragglers.ts";
import { createStragglers } from "./stragglers.ts";
import { createWindow } from "./window.ts";

// Rounds over what is missing without a single commit, after which it is hopeless.
const IDLE_ROUNDS = 3;
// The part of a window that is refilled at once.
const REFILL = 8;
const UNUSABLE = "OPERANT_COMPUTE_STUDY_UNUSABLE";
/** Failures that say nothing about a subject: its block waits until the obstacle is gone. */
const OBSTACLES: readonly string[] = [
  "OPERANT_COMPUTE_PLUGIN_REFUSED",
  "OPERANT_COMPUTE_PARTICIPANT_LOST",
];

/** Creates the run of one study; it begins with `start`. */
export function createStudyRun(setting: StudySetting): StudyRun {
  return new Run(setting);
}

class Run implements StudyRun {
  readonly progress: Observable<Progress>;
  readonly finished: Promise<Outcome>;

  readonly #setting: StudySetting;
  readonly #state: BehaviorSubject<Progress>;
  readonly #plan;
  readonly #window = createWindow();
  readonly #meter;
  readonly #startedMs: number;
  readonly #failures;
  #finish: (outcome: Outcome) => void = () => {};
  #ended: Outcome | undefined;
  #filling = Promise.resolve();
  #isFilling = false;
  #fillAgain = false;
  #heard = 0;
  #paused = false;
  #committedAtRound = -1;
  #idleRounds = 0;
  readonly #silence: Silence;
  readonly #stragglers: Stragglers;
  readonly #hold: Hold;

  constructor(setting: StudySetting) {
    this.#setting = setting;
    this.#plan = createPlan(setting.archive);
    this.#failures = createFailures(setting, {
      hasEnded: () => this.#ended !== undefined,
      stop: (failures) => this.#end({ kind: "stopped", failures }),
    });
    this.#meter = createMeter(setting.clock);
    this.#startedMs = setting.clock.nowMs();
    this.#silence = createSilence(
      setting.clock,
      () => setting.quietMs,
      () => this.enqueueAgain("no result for long"),
    );
    this.#stragglers = createStragglers(setting, this.#window, () => {
      return this.#plan.ahead() === 0 && !this.#paused && !this.#hold.waiting;
    });
    this.#hold = createHold(setting.clock, (ranges, leastAttempt) => {
      this.#plan.again(ranges, leastAttempt);
      void this.#fill();
    });
    this.#state = new BehaviorSubject(this.#look());
    this.progress = this.#state.asObservable();
    this.finished = new Promise((resolve) => {
      this.#finish = resolve;
    });
  }

  get outstanding(): number {
    return this.#window.size;
  }

  get heard(): number {
    return this.#heard;
  }

  start(): void {
    this.#silence.heard();
    void this.#fill();
  }

  async accept(result: BlockResult, bytes: Uint8Array): Promise<boolean> {
    // After a good end a result is useless; after any other one it waits for whoever resumes the study.
    if (this.#ended) return endsForGood(this.#ended);
    this.#silence.heard();
    this.#stragglers.heard(result);
    this.#heard += 1;
    try {
      const outcome = await this.#setting.archive.commit(result, bytes);
      account(outcome, result, this.#setting, (subject, steps) => this.#committed(subject, steps));
      if (outcome.kind === "accepted") this.#settle(result, bytes);
      await this.#failures.giveUp("ripe");
    } catch (error) {
      // The dataset takes no more. What it acknowledged stays; the result may come again.
      this.#end({ kind: "failed", error: asError(error) });
      return false;
    }
    this.#tell();
    void this.#fill();
    return true;
  }

  get paused(): boolean {
    return this.#paused;
  }

  pause(): void {
    this.#paused = true;
    this.#tell();
  }

  resume(): void {
    this.#paused = false;
    this.#tell();
    void this.#fill();
  }

  async stop(how?: "cancelled"): Promise<void> {
    this.#end({ kind: "interrupted", ...(how ? { cancelled: true } : {}) });
    await this.#filling;
  }

  /** Takes what a result says about its range out of the window, and puts back what it lacks. */
  #settle(result: BlockResult, bytes: Uint8Array): void {
    const { block, failure } = result;
    const range = { first: block.firstSubject, count: block.subjectCount };
    const awaited = this.#window.settle(range, block.attempt);
    if (failure !== undefined && OBSTACLES.includes(failure.code)) {
      if (awaited) this.#holdBack(range, block.attempt + 1, failure);
      return;
    }
    this.#hold.ran();
    this.#setting.sizing.learn(result, bytes.length);
    // A failure reported twice, or under an old fence, decides nothing: the range is taken care of.
    if (failure === undefined || !awaited) return;
    this.#setting.logger.warn({ ...range, code: failure.code }, failure.message);
    if (failure.code === UNUSABLE) {
      const code = "OPERANT_COORDINATOR_STUDY_UNUSABLE";
      this.#end({ kind: "failed", error: new CoordinatorError(code, failure.message) });
      return;
    }
    this.#plan.again(this.#failures.failed({ ...result, failure }), block.attempt + 1);
  }

  /** Keeps a range that nobody may or can run now, and tells why, once for each reason. */
  #holdBack(range: Range, leastAttempt: number, { code, message }: Failure): void {
    const { id, manifest, notify, logger } = this.#setting;
    if (!this.#hold.refused(range, leastAttempt, message)) return;
    logger.warn({ ...range, code }, message);
    notify(held({ id, name: manifest.study }, { code, message }));
  }

  #committed(subject: number, steps: number): void {
    this.#failures.committed(subject);
    this.#meter.add(1, steps);
  }

  /** Enqueues until the window is full; one filling at a time. */
  #fill(): Promise<void> {
    this.#fillAgain = true;
    if (!this.#isFilling) this.#filling = this.#fillUp();
    return this.#filling;
  }

  async #fillUp(): Promise<void> {
    this.#isFilling = true;
    try {
      while (this.#fillAgain && !this.#ended) {
        this.#fillAgain = false;
        while (!this.#ended && !this.#isHalted()) {
          const due = this.#draw();
          // All at once: far from the broker, one after the other would leave the nodes idle.
          const sent = due.map((one) => dispatch(one, this.#setting, this.#window));
          if (due.length > 0) await Promise.all(sent);
          else if (this.#window.size > 0 || this.#hold.waiting || !(await this.#closeRound()))
            break;
        }
      }
    } catch (error) {
      this.#end({ kind: "failed", error: asError(error) });
    } finally {
      // In the same turn as the last look at `#fillAgain`: nobody's wish is overlooked.
      this.#isFilling = false;
    }
  }

  #isHalted(): boolean {
    return this.#paused && this.#setting.archive.status().missing > 0;
  }

  /** Takes what fits the window from the plan, once there is room for an eighth of it. */
  #draw(): Due[] {
    const { sizing, window } = this.#setting;
    const most = Math.min(sizing.window(window()), this.#hold.most);
    const room = most - this.#window.size;
    const drawn: Due[] = [];
    // Sent together they share a packet, and so do the broker's answers.
    if (room < most / REFILL) return drawn;
    while (drawn.length < room) {
      const due = this.#plan.next(sizing.size(this.#plan.ahead()));
      if (due === undefined) break;
      // Beyond a failure that is to end the study nothing is begun any more.
      if (due.first <= this.#failures.last()) drawn.push(due);
    }
    return drawn;
  }

  /** The window is empty and nothing is due: complete, or one more round. True: go on filling. */
  async #closeRound(): Promise<boolean> {
    const { archive, clock } = this.#setting;
    await this.#failures.giveUp("all");
    if (this.#ended || this.#failures.last() < 0) return false;
    const { missing, committed } = archive.status();
    if (missing === 0) {
      const seconds = (clock.nowMs() - this.#startedMs) / 1000;
      const statement = await archive.complete({ seconds });
      this.#end({ kind: "complete", statement });
      return false;
    }
    this.#idleRounds = committed > this.#committedAtRound ? 0 : this.#idleRounds + 1;
    this.#committedAtRound = committed;
    if (this.#idleRounds >= IDLE_ROUNDS) {
      const text = `${missing} subjects stay missing after ${IDLE_ROUNDS} rounds; see the log`;
      throw new CoordinatorError("OPERANT_COORDINATOR_NO_PROGRESS", text);
    }
    this.#plan.rewind();
    return true;
  }

  enqueueAgain(why: string): void {
    const { metrics, logger } = this.#setting;
    const lost = this.#window.clear();
    for (const block of lost) {
      const { retry, canary } = this.#failures.lost(block, this.#heard);
      this.#plan.again(retry, block.attempt + 1);
      if (canary !== undefined) this.#plan.again([canary], 1);
    }
    this.#failures
      .giveUp("ripe")
      .catch((error: unknown) => this.#end({ kind: "failed", error: asError(error) }));
    metrics.lost.add(lost.length);
    logger.warn({ blocks: lost.length }, `${why}; enqueuing again`);
    void this.#fill();
  }

  #look(): Progress {
    const { subjects, committed, quarantined, verified, conflicts, missing } =
      this.#setting.archive.status();
    const rates = this.#meter.rates();
    return {
      total: subjects,
      committed,
      failed: quarantined,
      verified,
      conflicts,
      outstanding: this.#window.size,
      paused: this.#paused,
      held: this.#hold.reason,
      stepsPerSecond: rates?.steps,
      subjectsPerSecond: rates?.subjects,
      secondsLeft: rates && rates.subjects > 0 ? missing / rates.subjects : undefined,
    };
  }

  #tell(): void {
    if (!this.#ended) this.#state.next(this.#look());
  }

  #end(outcome: Outcome): void {
    if (this.#ended) return;
    this.#ended = outcome;
    this.#silence.stop();
    this.#stragglers.stop();
    this.#hold.stop();
    this.#state.next(this.#look());
    this.#state.complete();
    this.#finish(outcome);
  }
}

/** Whether nothing more is to come of a study that ended like this. */
export function endsForGood(outcome: Outcome): boolean {
  if (outcome.kind === "interrupted") return outcome.cancelled === true;
  return outcome.kind === "complete" || outcome.kind === "stopped";
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error), { cause: error });
}
