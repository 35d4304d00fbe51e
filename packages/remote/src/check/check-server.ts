import type { Bus } from "@operant/bus";
import type { Finding } from "@operant/environment";

import { SessionError } from "../errors.ts";
import { Broken } from "./probe.ts";
import { PROMISES } from "./promises.ts";

export interface CheckServerOptions {
  readonly bus: Pick<Bus, "request">;
  /** Id of the environment. */
  readonly id: string;
  /** JSON object of parameters; default: the environment's defaults. */
  readonly parameters?: string;
  /** Whether it draws no random numbers, so that all keys run alike. Default false. */
  readonly chanceFree?: boolean;
  /** Time that an answer may take, ms. Default 2,000. */
  readonly answerMs?: number;
  /** Told of each finding as it comes. */
  readonly onFinding?: (finding: Finding) => void;
}

/**
 * Holds a served environment, whoever wrote it, to every promise of the conversation, one after the other.
 * Never throws for what the server does.
 */
export async function checkServer(options: CheckServerOptions): Promise<readonly Finding[]> {
  const { bus, id, parameters = "", chanceFree = false, answerMs = 2000, onFinding } = options;
  const findings: Finding[] = [];
  for (const [check, keeps] of PROMISES) {
    let finding: Finding = { check, ok: true, message: "kept" };
    try {
      await keeps({ bus, id, parameters, chanceFree, answerMs });
    } catch (error) {
      if (!(error instanceof Broken || error instanceof SessionError)) throw error;
      finding = { check, ok: false, message: error.message };
    }
    findings.push(finding);
    onFinding?.(finding);
  }
  return findings;
}
