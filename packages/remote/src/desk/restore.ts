import { SnapshotError as AgentSnapshotError } from "@operant/agent";
import { SnapshotError as EnvironmentSnapshotError } from "@operant/environment";

import { refused } from "../errors.ts";
import { requireWidth } from "./rows.ts";

/** What is restored from a snapshot of its own. */
interface Host {
  snapshot(): Uint8Array;
  restore(state: Uint8Array): void;
}

/** Restores every host from its snapshot, or, where one does not fit, none. Throws a SessionError. */
export function restoreAll(hosts: readonly Host[], states: readonly Uint8Array[]): void {
  requireWidth("lengths", states.length, hosts.length);
  const before = hosts.map((host) => host.snapshot());
  hosts.forEach((host, row) => {
    try {
      host.restore(states[row] as Uint8Array);
    } catch (error) {
      hosts.slice(0, row).forEach((done, at) => done.restore(before[at] as Uint8Array));
      if (!isSnapshotError(error)) throw error;
      throw refused("snapshot", error.message, { field: "restore.states", row });
    }
  });
}

function isSnapshotError(error: unknown): error is Error {
  return error instanceof AgentSnapshotError || error instanceof EnvironmentSnapshotError;
}
