import { behaviourPapers } from "./behaviour-papers.ts";
import type { Paper, Replication } from "./contract.ts";
import { dopaminePapers } from "./dopamine-papers.ts";
import { ReplicationError } from "./errors.ts";
import { intrinsicPapers } from "./intrinsic-papers.ts";
import { learningPapers } from "./learning-papers.ts";

/** Every paper, in the order of the gallery: one list per topic. */
export const papers: readonly Paper[] = [
  ...intrinsicPapers,
  ...dopaminePapers,
  ...behaviourPapers,
  ...learningPapers,
];

/** Finds a replication by its id. Throws ReplicationError for an unknown one. */
export function findReplication(id: string): Replication {
  const found = papers.flatMap((paper) => paper.replications).find((entry) => entry.id === id);
  if (found !== undefined) return found;
  throw new ReplicationError(
    "OPERANT_REPLICATIONS_UNKNOWN",
    `no replication "${id}"; the ids are listed by \`operant replicate --list\``,
  );
}
