/** Arises when a manifest cannot be read; run the study file again to write a new one. */
export class ManifestError extends Error {
  readonly code = "OPERANT_STUDY_MANIFEST";
  constructor(reason: string, options?: ErrorOptions) {
    super(
      `OPERANT_STUDY_MANIFEST: manifest: ${reason}; write it anew with "operant run <study file>"`,
      options,
    );
    this.name = "ManifestError";
  }
}

/** Arises when a subject, condition or block index lies outside the study. A programming fault. */
export class IndexError extends Error {
  readonly code = "OPERANT_STUDY_INDEX";
  constructor(field: string, value: number | string, allowed: string) {
    super(`OPERANT_STUDY_INDEX: ${field} is ${value}, must be ${allowed}`);
    this.name = "IndexError";
  }
}

/** Arises when a trial goes on for so many steps that it will never end. */
export class EndlessTrialError extends Error {
  readonly code = "OPERANT_STUDY_ENDLESS_TRIAL";
  constructor(environment: string) {
    super(
      `OPERANT_STUDY_ENDLESS_TRIAL: a trial of ${environment} goes on for more than 20,000,000 steps; allowed: trials that end. ` +
        `Give the phase a duration, or correct the environment so that it calls endTrial`,
    );
    this.name = "EndlessTrialError";
  }
}

/** Arises when a condition cannot be run with the environments and agents at hand. */
export class PlanError extends Error {
  readonly code: string;
  constructor(condition: string, issue: { readonly code: string; readonly message: string }) {
    super(`${issue.code}: condition "${condition}": ${issue.message}`);
    this.name = "PlanError";
    this.code = issue.code;
  }
}
