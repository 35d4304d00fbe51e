import { InvalidArgumentError, Option } from "commander";

// More threads than any machine has only cost memory.
const MOST_THREADS = 1024;
/** Most subjects of a block; the wire has no room for more. */
const MOST_BLOCK_SUBJECTS = 65_536;

/** `--threads <n>`. */
export function threadsOption(): Option {
  const text = "worker threads (default: one per core)";
  return new Option("--threads <n>", text).argParser(whole(1, MOST_THREADS));
}

/** `--block-size <n>`. */
export function blockSizeOption(): Option {
  const text = "subjects per block (default: measured)";
  return new Option("--block-size <n>", text).argParser(whole(1, MOST_BLOCK_SUBJECTS));
}

/** `--hang-after <seconds>`: silence after which a plug-in counts as hung. */
export function hangOption(seconds: number): Option {
  const text = "time without a step after which an environment or agent counts as hung";
  return new Option("--hang-after <seconds>", text)
    .argParser(whole(1, 86_400))
    .default(seconds, `${seconds}`);
}

/** `--memory <MB>`. */
export function memoryOption(): Option {
  const text = "most memory of one thread (default: its part of 70 % of the machine's)";
  return new Option("--memory <MB>", text).argParser(whole(16, 1_048_576));
}

/** `--lease <seconds>`: how long a process may be silent before others take over what it does. */
export function leaseOption(): Option {
  const text = "silence after which others take over; the same for all processes of a cluster";
  return new Option("--lease <seconds>", text).argParser(whole(1, 3600)).default(30, "30");
}

/** Reads a whole number from `min` to `max`. */
export function whole(min: number, max: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (text.trim() !== "" && Number.isInteger(value) && value >= min && value <= max) return value;
    throw new InvalidArgumentError(`Give a whole number from ${min} to ${max}.`);
  };
}
