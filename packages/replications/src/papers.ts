import type { Paper, Replication } from "./contract.ts";
import { ReplicationError } from "./errors.ts";
import { hazanZiv2020 } from "./hazan-ziv-2020/index.ts";
import { loewenstein2011 } from "./loewenstein-2011/index.ts";
import { loewenstein2015 } from "./loewenstein-2015/index.ts";
import { statman2014 } from "./statman-2014/index.ts";
import { yasumatsu2008 } from "./yasumatsu-2008/index.ts";

/** Every paper, in the order of the gallery. To add one: import its folder, append it here. */
export const papers: readonly Paper[] = [
  yasumatsu2008,
  loewenstein2011,
  loewenstein2015,
  statman2014,
  hazanZiv2020,
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
