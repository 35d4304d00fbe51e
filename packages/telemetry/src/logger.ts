import type { DestinationStream, Logger as Pino } from "pino";
import { pino, stdTimeFunctions } from "pino";

/** Where a service tells what its operator should know. */
export interface Logger extends Pick<Pino, "debug" | "info" | "warn" | "error"> {
  /** A logger with these fields in every line. */
  child(fields: object): Logger;
}

export interface LoggerOptions {
  /** Name of the service, in every line. */
  readonly service: string;
  /** Default "info"; "silent" writes nothing. */
  readonly level?: "trace" | "debug" | "info" | "warn" | "error" | "silent";
  /** Where lines go. Default: standard error, which leaves standard output to results. */
  readonly destination?: DestinationStream;
}

const SECRETS = ["password", "token", "nkey", "jwt", "credentials"];

/** Creates a logger of JSON lines with ISO times; secrets are blotted out one level deep. */
export function createLogger({ service, level = "info", destination }: LoggerOptions): Logger {
  return pino(
    {
      level,
      base: { service },
      timestamp: stdTimeFunctions.isoTime,
      redact: [...SECRETS, ...SECRETS.map((secret) => `*.${secret}`)],
    },
    destination ?? pino.destination({ dest: 2, sync: true }),
  );
}
