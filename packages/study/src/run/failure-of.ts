import { failure, type Failure } from "@operant/protocol";
import type { PluginReference } from "../registry.ts";
import type { Progress } from "./session-loop.ts";

/** Which animal of which study failed. */
interface Failed {
  readonly subject: number;
  /** Id of its condition. */
  readonly condition: string;
  /** The local files of the study: a fault in one is told with its name. */
  readonly plugins: readonly PluginReference[];
}

/** Turns whatever was thrown while a subject ran into a failure that names the place. */
export function failureOf(
  thrown: unknown,
  { subject, condition, plugins }: Failed,
  progress: Progress,
): Failure {
  const { code, reason } = describe(thrown);
  const file = plugins.find(({ id }) => reason.includes(id))?.name;
  const session = progress.session === 0 ? "" : `, session ${progress.session}`;
  const phase = progress.phase === "" ? "" : `, phase "${progress.phase}"${session}`;
  const place = `subject ${subject} (condition "${condition}"${phase})`;
  const message = `${file === undefined ? "" : `${file}: `}${place}: ${reason}`;
  // Only a lack of memory may go away elsewhere; everything else is a function of the subject.
  return failure(code, message, { retryable: code === OUT_OF_MEMORY, subject });
}

const OUT_OF_MEMORY = "OPERANT_STUDY_OUT_OF_MEMORY";

function describe(thrown: unknown): { code: string; reason: string } {
  if (!(thrown instanceof Error)) {
    return { code: "OPERANT_STUDY_THROWN", reason: `something was thrown: ${String(thrown)}` };
  }
  for (let error: unknown = thrown; error instanceof Error; error = error.cause) {
    if (lacksMemory(error)) return { code: OUT_OF_MEMORY, reason: thrown.message };
  }
  const code: unknown = (thrown as { code?: unknown }).code;
  const known = typeof code === "string" && code.startsWith("OPERANT_");
  const reason = known
    ? thrown.message.replace(`${code}: `, "")
    : `the agent or environment threw ${thrown.name}: ${thrown.message}; correct its code`;
  return { code: known ? code : "OPERANT_STUDY_THROWN", reason };
}

function lacksMemory(error: Error): boolean {
  const code: unknown = (error as { code?: unknown }).code;
  if (code === "OPERANT_KERNELS_MEMORY") return true;
  return (
    (error instanceof RangeError || error.name === "RuntimeError") &&
    /allocation failed|out of memory|could not allocate/iu.test(error.message)
  );
}
