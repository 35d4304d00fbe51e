/** Two definitions claim one id: a study that names it would be ambiguous. */
export class DuplicateIdError extends Error {
  readonly code = "OPERANT_CATALOG_DUPLICATE_ID";

  constructor(kind: string, id: string) {
    super(
      `OPERANT_CATALOG_DUPLICATE_ID: ${kind} id "${id}" is taken by another definition; allowed: an id ` +
        `that is not in use. Put the name of your lab before it, e.g. "my-lab/${id}".`,
    );
    this.name = "DuplicateIdError";
  }
}
