/** Arises when a manifest cannot be read; run the study file again to write a new one. */
export class ManifestError extends Error {
  readonly code = "OPERANT_STUDY_MANIFEST";
  constructor(reason: string, options?: ErrorOptions) {
    super(`manifest: ${reason}; write it anew with "operant run <study file>"`, options);
    this.name = "ManifestError";
  }
}

/** Arises when a subject, condition or block index lies outside the study. A programming fault. */
export class IndexError extends Error {
  readonly code = "OPERANT_STUDY_INDEX";
  constructor(field: string, value: number | string, allowed: string) {
    super(`${field} is ${value}, must be ${allowed}`);
    this.name = "IndexError";
  }
}
