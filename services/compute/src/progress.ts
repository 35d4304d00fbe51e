// Each thread's task owns a slot of three shared words; the thread writes, the I/O thread reads.
const WORDS = 3;
const [PHASE, STEPS, SUBJECT] = [0, 1, 2];

/** How far a task has come. */
export const TaskPhase = { posted: 0, started: 1, running: 2 } as const;

/** What a slot shows at one instant. */
export interface Sighting {
  readonly phase: number;
  /** Steps of this task so far, modulo 2³². */
  readonly steps: number;
  /** The subject at hand; undefined before the first. */
  readonly subject: number | undefined;
}

/** Allocates the slots of `threads` threads. */
export function createProgress(threads: number): SharedArrayBuffer {
  return new SharedArrayBuffer(threads * WORDS * Int32Array.BYTES_PER_ELEMENT);
}

/** Reads a slot; called on the I/O thread. */
export function readSlot(progress: SharedArrayBuffer, slot: number): Sighting {
  const words = wordsOf(progress, slot);
  const phase = Atomics.load(words, PHASE);
  return {
    phase,
    steps: Atomics.load(words, STEPS) >>> 0,
    subject: phase === TaskPhase.running ? Atomics.load(words, SUBJECT) >>> 0 : undefined,
  };
}

/** Clears a slot before a task is posted; called on the I/O thread. */
export function clearSlot(progress: SharedArrayBuffer, slot: number): void {
  wordsOf(progress, slot).fill(TaskPhase.posted);
}

/** What a task reports while it runs. */
export interface Reporter {
  /** Adds steps. */
  readonly steps: (count: number) => void;
  /** Names the subject that begins. */
  readonly subject: (subject: number) => void;
}

/** Marks a task as started and returns its reporter; called on the worker thread. */
export function startSlot(progress: SharedArrayBuffer, slot: number): Reporter {
  const words = wordsOf(progress, slot);
  let total = 0;
  Atomics.store(words, PHASE, TaskPhase.started);
  return {
    steps(count) {
      total = (total + count) % 2 ** 32;
      Atomics.store(words, STEPS, total | 0);
    },
    subject(subject) {
      Atomics.store(words, SUBJECT, subject | 0);
      Atomics.store(words, PHASE, TaskPhase.running);
    },
  };
}

function wordsOf(progress: SharedArrayBuffer, slot: number): Int32Array {
  return new Int32Array(progress, slot * WORDS * Int32Array.BYTES_PER_ELEMENT, WORDS);
}
