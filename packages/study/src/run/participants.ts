import type { AgentHost } from "@operant/agent";
import type { EnvironmentHost } from "@operant/environment";
import type { Written } from "../manifest.ts";

/**
 * An environment elsewhere, as one subject sees it. What is called is asked; what can be read is what
 * the latest exchange answered. The subject's random numbers are drawn there.
 */
export interface DistantEnvironment extends EnvironmentHost {
  /** Makes it anew with parameters as a study file writes them; its random numbers go on. */
  configure(parameters: Written): void;
}

/** What may be read of an agent between its sessions: totals, all that it is, or a population. */
export type AgentQuestion = "counters" | "snapshot" | { readonly name: string };

/** An agent elsewhere, as one subject sees it; asked and answered like an environment. */
export interface DistantAgent extends Omit<AgentHost, "configure"> {
  /** Changes parameters, as a study file writes them. */
  configure(parameters: Written): void;
  /** Has `counters`, `snapshot` or `probe` give the answer after the next exchange. */
  fetch(question: AgentQuestion): void;
}

/** Who takes part in one subject's life from elsewhere; null: it is here. */
export interface Seats {
  readonly environment: DistantEnvironment | null;
  readonly agent: DistantAgent | null;
}

/** The distant participants of a block: they answer for all its subjects together. */
export interface Gathering {
  /** The seats of one subject of the block. */
  seats(subject: number): Seats;
  /**
   * Sends what was asked since the last time, and resolves when all of it is answered. Rejects where a
   * participant is lost: nothing more comes of this block here.
   */
  exchange(): Promise<void>;
  /** What went wrong for one subject in the latest exchange, while the others went on. */
  fault(subject: number): Error | undefined;
}
