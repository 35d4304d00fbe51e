/** A replication was asked for that does not exist, or broke its form. The message says the remedy. */
export class ReplicationError extends Error {
  readonly code: "OPERANT_REPLICATIONS_UNKNOWN" | "OPERANT_REPLICATIONS_FORM";

  constructor(code: ReplicationError["code"], message: string) {
    super(`${code}: ${message}`);
    this.name = "ReplicationError";
    this.code = code;
  }
}
