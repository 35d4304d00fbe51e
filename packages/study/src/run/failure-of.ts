import { failure, type Failure } from "@operant/protocol";
import type { Progress } from "./session-loop.ts";

/** Turns whatever was thrown while a subject ran into a failure that names the place. */
export function failureOf(
  thrown: unknown,
  subject: number,
  condition: string,
  progress: Progress,
): Failure {
  const { code, reason } = describe(thrown);
  const session = progress.session === 0 ? "" : `, session ${progress.session}`;
  const phase = progress.phase === "" ? "" : `, phase "${progress.phase}"${session}`;
  const message = `subject ${subject} (condition "${condition}"${phase}): ${reason}`;
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
    ? thrown.message
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
