/** A kernel was given a number outside its range. The message names field, value, range and remedy. */
export class KernelRangeError extends RangeError {
  readonly code = "OPERANT_KERNELS_RANGE";
  readonly field: string;
  readonly value: number | string;

  constructor(field: string, value: number | string, allowed: string) {
    super(`OPERANT_KERNELS_RANGE: ${field} is ${value}; allowed is ${allowed}`);
    this.name = "KernelRangeError";
    this.field = field;
    this.value = value;
  }
}

/** The shared kernel memory cannot grow any further. */
export class KernelMemoryError extends Error {
  readonly code = "OPERANT_KERNELS_MEMORY";

  constructor(requestedBytes: number, inUseBytes: number, maximumBytes: number) {
    super(
      `OPERANT_KERNELS_MEMORY: ${requestedBytes} more bytes do not fit; ${inUseBytes} of ` +
        `${maximumBytes} bytes are in use. Run fewer subjects per block or raise maximumBytes.`,
    );
    this.name = "KernelMemoryError";
  }
}

/** Throws a KernelRangeError unless `value` is finite and `low` ≤ value ≤ `high`. */
export function requireRange(field: string, value: number, low: number, high: number): void {
  if (!(value >= low && value <= high)) {
    throw new KernelRangeError(field, value, `${low} to ${high}`);
  }
}
