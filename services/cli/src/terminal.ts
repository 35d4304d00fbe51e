/** Where a command writes. Results go to `out`; progress and refusals go to `err`. */
export interface Terminal {
  out(text: string): void;
  err(text: string): void;
  /** Whether somebody watches `err`, so that a bar makes sense. */
  readonly interactive: boolean;
}

/** The terminal of this process. */
export const processTerminal: Terminal = {
  out: (text) => void process.stdout.write(`${text}\n`),
  err: (text) => void process.stderr.write(`${text}\n`),
  interactive: process.stderr.isTTY,
};

/** Writes the one machine-readable object of a command: the last line of standard output. */
export function writeJson(terminal: Terminal, value: object): void {
  terminal.out(JSON.stringify(value));
}
