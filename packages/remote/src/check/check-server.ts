import type { Bus } from "@operant/bus";
import type { Served } from "@operant/protocol";
import type { Finding } from "@operant/environment";

import { refused, SessionError } from "../errors.ts";
import { readSpaces } from "../spec.ts";
import { AGENT_PROMISES } from "./agent-promises.ts";
import type { Promised } from "./promises.ts";
import { PROMISES } from "./promises.ts";
import { Broken } from "./suspect.ts";

export interface CheckServerOptions {
  readonly bus: Pick<Bus, "request">;
  readonly participant: Served;
  /** Id of the environment or agent. */
  readonly id: string;
  /** JSON object of parameters; default: its own defaults. */
  readonly parameters?: string;
  /** JSON of the spaces in which an agent is to live; default: two cues and three actions. */
  readonly spaces?: string;
  /** Whether it draws no random numbers, so that all keys run alike. Default false. */
  readonly chanceFree?: boolean;
  /** Time that an answer may take, ms. Default 2,000. */
  readonly answerMs?: number;
  /** Name of the one promise to try; default: all. */
  readonly only?: string;
  /** Told of each finding as it comes. */
  readonly onFinding?: (finding: Finding) => void;
}

/** Spaces in which every agent can live. */
const ANY_SPACES = JSON.stringify({
  channels: [
    { name: "tone", unit: "octave", range: [0, 4], absent: true },
    { name: "light", unit: "", range: [0, 1], absent: true, levels: ["off", "on"] },
  ],
  actions: ["wait", "left", "right"],
  stepSeconds: 0.1,
});

/**
 * Holds a served environment or agent, whoever wrote it, to every promise of the conversation, one after the
 * other. Never throws for what the server does; throws a SessionError for spaces that are none, and for a promise that there is not.
 */
export async function checkServer(options: CheckServerOptions): Promise<readonly Finding[]> {
  const { onFinding } = options;
  const suspect = {
    parameters: "",
    chanceFree: false,
    answerMs: 2000,
    ...options,
    ...spacesOf(options),
  };
  const findings: Finding[] = [];
  for (const [check, keeps] of promisesOf(options)) {
    let finding: Finding = { check, ok: true, message: "kept" };
    try {
      await keeps(suspect);
    } catch (error) {
      if (!(error instanceof Broken || error instanceof SessionError)) throw error;
      finding = { check, ok: false, message: error.message };
    }
    findings.push(finding);
    onFinding?.(finding);
  }
  return findings;
}

function promisesOf({ participant, only }: CheckServerOptions): readonly Promised[] {
  const all = participant === "agent" ? [...PROMISES, ...AGENT_PROMISES] : PROMISES;
  const wanted = only === undefined ? all : all.filter(([name]) => name === only);
  if (wanted.length > 0) return wanted;
  const names = all.map(([name]) => name).join("; ");
  throw refused("parameters", `there is no promise "${only}"; there are: ${names}`);
}

function spacesOf({ participant, spaces = ANY_SPACES }: CheckServerOptions) {
  if (participant === "environment") return { spaces: "" };
  readSpaces(spaces);
  return { spaces };
}
