/** What one check found. */
export interface Finding {
  /** Which promise of the contract was checked, e.g. "same seed, same run". */
  readonly check: string;
  readonly ok: boolean;
  /** The promise in English, or what broke it and where. */
  readonly message: string;
}

/** A check that passed. */
export function kept(check: string, message: string): Finding {
  return { check, ok: true, message };
}

/** A check that failed. */
export function broken(check: string, message: string): Finding {
  return { check, ok: false, message };
}

/** Runs a check; an error of the environment becomes a failed finding. */
export function guarded(check: string, run: () => Finding | Finding[]): Finding[] {
  try {
    const found = run();
    return Array.isArray(found) ? found : [found];
  } catch (error) {
    return [broken(check, error instanceof Error ? error.message : String(error))];
  }
}
