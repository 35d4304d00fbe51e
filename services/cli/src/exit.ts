/** Exit codes of every command; documented in the guide and printed by `operant --help`. */
export const EXIT = {
  /** All that was asked was done. */
  done: 0,
  /** A fault of the product itself; the message asks for a report. */
  fault: 1,
  /** The command line is wrong. */
  usage: 2,
  /** The study file or a plug-in is refused; nothing ran. */
  refused: 3,
  /** The study ended, but some subjects were given up. */
  failed: 4,
  /** The dataset is damaged, locked, of another version or of another study. */
  dataset: 5,
  /** The disk is full or cannot be written. */
  disk: 6,
  /** Two computations of one subject differ. */
  differs: 7,
  /** The broker or the coordinator cannot be reached, or refuses who asks. */
  unreachable: 8,
  /** Interrupted; the same command resumes. */
  interrupted: 130,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** What each code means, for help and documentation. */
export const EXIT_MEANINGS: readonly (readonly [ExitCode, string])[] = [
  [EXIT.done, "done"],
  [EXIT.fault, "a fault of Operant itself: please report it"],
  [EXIT.usage, "the command line is wrong"],
  [EXIT.refused, "the study file or a plug-in was refused; nothing ran"],
  [EXIT.failed, "the study ended, but some subjects were given up"],
  [EXIT.dataset, "the dataset is damaged, in use, of another version or of another study"],
  [EXIT.disk, "the disk is full or cannot be written"],
  [EXIT.differs, "two computations of one subject differ"],
  [EXIT.unreachable, "the broker or the coordinator cannot be reached, or refuses the credentials"],
  [EXIT.interrupted, "interrupted; the same command again resumes"],
];

/** An expected end of a command: a message for people and an exit code, never a stack trace. */
export class Exit extends Error {
  readonly exitCode: ExitCode;

  constructor(exitCode: ExitCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "Exit";
    this.exitCode = exitCode;
  }
}
