/** Where an adapter tells what the operator should know; a pino logger fits. */
export interface BusLogger {
  info(fields: object, text: string): void;
  warn(fields: object, text: string): void;
}

/** Says nothing. */
export const silentLogger: BusLogger = { info: () => {}, warn: () => {} };
