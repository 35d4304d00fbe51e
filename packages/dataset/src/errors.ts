export type DatasetErrorCode =
  | "OPERANT_DATASET_EXISTS"
  | "OPERANT_DATASET_NOT_FOUND"
  | "OPERANT_DATASET_LOCKED"
  | "OPERANT_DATASET_VERSION"
  | "OPERANT_DATASET_OTHER_STUDY"
  | "OPERANT_DATASET_MANIFEST"
  | "OPERANT_DATASET_LEDGER_CORRUPT"
  | "OPERANT_DATASET_PART_CORRUPT"
  | "OPERANT_DATASET_DISK_FULL"
  | "OPERANT_DATASET_WRITE_FAILED"
  | "OPERANT_DATASET_CLOSED"
  | "OPERANT_DATASET_NOT_COMPLETE"
  | "OPERANT_DATASET_SUBJECT_RANGE"
  | "OPERANT_DATASET_QUERY"
  | "OPERANT_DATASET_STATISTICS";

/** What this room throws: a stable code, and a message with place, value, remedy. */
export class DatasetError extends Error {
  readonly code: DatasetErrorCode;
  constructor(code: DatasetErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
    this.code = code;
  }
}

/** Arises when a dataset is created where one exists; open it to resume. */
export class DatasetExistsError extends DatasetError {
  constructor(directory: string) {
    super(
      "OPERANT_DATASET_EXISTS",
      `${directory} holds a dataset already; open it to resume, or choose another directory`,
    );
  }
}

/** Arises when a directory holds no dataset, or one whose creation was interrupted. */
export class DatasetNotFoundError extends DatasetError {
  constructor(directory: string) {
    super(
      "OPERANT_DATASET_NOT_FOUND",
      `${directory} holds no dataset (there is no ledger in it); give the folder that "operant run" printed after "dataset"`,
    );
  }
}

/** Arises when another process writes to the dataset. */
export class DatasetLockedError extends DatasetError {
  constructor(file: string, holder: string, remedy: string) {
    super("OPERANT_DATASET_LOCKED", `${file} is held by ${holder}; ${remedy}`);
  }
}

/** Arises when a dataset was written by a release with another format. */
export class DatasetVersionError extends DatasetError {
  constructor(file: string, found: number, known: number) {
    super(
      "OPERANT_DATASET_VERSION",
      `${file} has dataset format ${found}, this release reads format ${known}; ` +
        `use the release of Operant that wrote it, or run the study into another folder (--out)`,
    );
  }
}

/** Arises when a dataset belongs to another study, or to the same one before it was changed. */
export class OtherStudyError extends DatasetError {
  constructor(directory: string, found: string, given: string) {
    super(
      "OPERANT_DATASET_OTHER_STUDY",
      `${directory} belongs to study ${found}, not to ${given}: the study file, a plug-in or the ` +
        `version of Operant has changed; restore it to resume, or choose another folder (--out)`,
    );
  }
}

/** Arises when a manifest lacks what the dataset needs, or its file was edited. */
export class DatasetManifestError extends DatasetError {
  constructor(where: string, problem: string, remedy: string) {
    super("OPERANT_DATASET_MANIFEST", `${where}: ${problem}; ${remedy}`);
  }
}

/** Arises when the ledger is damaged before its end. Nothing is changed until it is repaired. */
export class LedgerCorruptError extends DatasetError {
  readonly offset: number;
  constructor(file: string, offset: number, records: number) {
    super(
      "OPERANT_DATASET_LEDGER_CORRUPT",
      `${file} is damaged at byte ${offset}, after ${records} good records and before further ones; ` +
        `check the disk, then run the study into the same folder with --repair: it keeps a copy as ` +
        `${file}.damaged, drops the damaged records and computes their subjects again`,
    );
    this.offset = offset;
  }
}

/** Arises when a Parquet part is missing or differs from what the ledger recorded. */
export class PartCorruptError extends DatasetError {
  readonly file: string;
  constructor(file: string, problem: string, options?: ErrorOptions) {
    super(
      "OPERANT_DATASET_PART_CORRUPT",
      `${file} ${problem}; restore it from a copy, or delete it and run the study again: ` +
        `its subjects are computed anew and compared with the ledger`,
      options,
    );
    this.file = file;
  }
}

/** Arises when the disk is full (or a quota is reached). */
export class DiskFullError extends DatasetError {
  constructor(directory: string, cause: unknown) {
    super(
      "OPERANT_DATASET_DISK_FULL",
      `no space left for ${directory}; nothing committed is lost: free some space and run the same ` +
        `command again to resume`,
      { cause },
    );
  }
}

/** Arises when writing fails for another reason. */
export class WriteFailedError extends DatasetError {
  constructor(directory: string, cause: unknown) {
    const problem = cause instanceof Error ? cause.message : String(cause);
    const remedy =
      REMEDIES.get(codeOf(cause) ?? "") ??
      "nothing committed is lost: mend the disk or its permissions and run the same command again " +
        "to resume";
    super(
      "OPERANT_DATASET_WRITE_FAILED",
      `${directory} cannot be written (${problem}); ${remedy}`,
      { cause },
    );
  }
}

/** Arises when a closed dataset is used. A programming fault. */
export class DatasetClosedError extends DatasetError {
  constructor(directory: string) {
    super("OPERANT_DATASET_CLOSED", `${directory} is closed; open it again before writing`);
  }
}

/** Arises when a study is to be completed while subjects are missing. */
export class NotCompleteError extends DatasetError {
  constructor(missing: number, first: number) {
    super(
      "OPERANT_DATASET_NOT_COMPLETE",
      `${missing} subjects are missing, the first is ${first}; run the study again to compute them`,
    );
  }
}

/** Arises when a subject lies outside the study. A programming fault. */
export class SubjectRangeError extends DatasetError {
  constructor(first: number, count: number, subjects: number) {
    super(
      "OPERANT_DATASET_SUBJECT_RANGE",
      `subjects ${first} to ${first + count - 1} lie outside the study, which has 0 to ${subjects - 1}`,
    );
  }
}

/** Arises when a query cannot be answered: wrong SQL, an unknown table or column. */
export class QueryError extends DatasetError {
  constructor(problem: string, options?: ErrorOptions) {
    super("OPERANT_DATASET_QUERY", problem, options);
  }
}

/** Arises when a statistic is asked of numbers it is not defined for. A programming fault. */
export class StatisticsError extends DatasetError {
  constructor(field: string, value: unknown, allowed: string) {
    super("OPERANT_DATASET_STATISTICS", `${field} is ${String(value)}, must be ${allowed}`);
  }
}

const NO_SPACE = new Set(["ENOSPC", "EDQUOT"]);
const BLOCKED = "a file stands where the folder would be: choose another folder (--out)";
const REMEDIES: ReadonlyMap<string, string> = new Map([
  ["EEXIST", BLOCKED],
  ["ENOTDIR", BLOCKED],
  ["ENOENT", "no folder can be made there, or it is gone: choose another folder (--out)"],
]);

function codeOf(cause: unknown): string | undefined {
  return cause instanceof Error ? (cause as NodeJS.ErrnoException).code : undefined;
}

/** Turns whatever a store threw while writing into an error of this room. */
export function writeError(directory: string, cause: unknown): DatasetError {
  if (cause instanceof DatasetError) return cause;
  const code = codeOf(cause);
  if (code !== undefined && NO_SPACE.has(code)) return new DiskFullError(directory, cause);
  return new WriteFailedError(directory, cause);
}
