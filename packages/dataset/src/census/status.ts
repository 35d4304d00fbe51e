import type { Census } from "./census.ts";
import type { DatasetStatus } from "../contract.ts";

/** The accounts of a dataset as they stand. */
export function statusOf(
  census: Census,
  { study, id }: { readonly study: string; readonly id: string },
): DatasetStatus {
  let parts = 0;
  for (const shard of census.sealed.values()) parts += shard.parts.length;
  return {
    study,
    id,
    subjects: census.plan.subjects,
    committed: census.totals.committed,
    quarantined: census.quarantined.size,
    missing: census.missing,
    verified: census.totals.verified,
    conflicts: census.conflicts.length,
    parts,
    completed: census.missing === 0 ? census.statement : undefined,
  };
}
