import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startNatsServer, type NatsServer } from "@operant/bus/testing";
import { Supervised } from "./supervised.ts";

/** Lease of every process, s: the least there is, so that what waits for it waits briefly. */
export const LEASE_S = 1;
const LEAVE_MS = 5000;

/** A broker and every kind of process of a cluster, all on this machine, all of them real. */
export interface RealCluster {
  readonly broker: NatsServer;
  /** Folder of the datasets, which both coordinators share. */
  readonly data: string;
  readonly nodes: readonly Supervised[];
  readonly coordinators: readonly Supervised[];
  readonly collector: Supervised;
  /** Ends all of it; `keep` leaves the folder where it is. */
  close(keep: boolean): Promise<void>;
}

/** Starts a broker, two coordinators, two nodes with one thread each, and a collector. */
export async function startRealCluster(): Promise<RealCluster> {
  const broker = await startNatsServer();
  const folder = await mkdtemp(join(tmpdir(), "operant-chaos-"));
  const data = join(folder, "datasets");
  const nats = ["--nats", broker.url];
  const lease = ["--lease", String(LEASE_S)];
  const coordinator = (name: string): Supervised =>
    new Supervised(name, ["serve", "coordinator", ...nats, ...lease, "--data", data]);
  const node = (name: string): Supervised =>
    new Supervised(name, ["serve", "compute", ...nats, ...lease, "--threads", "1", "--node", name]);
  const coordinators = [coordinator("coordinator-0"), coordinator("coordinator-1")];
  const nodes = [node("node-0"), node("node-1")];
  const page = ["--metrics", "127.0.0.1:0"];
  const collector = new Supervised("collector", ["serve", "collector", ...nats, ...page]);
  return {
    broker,
    data,
    nodes,
    coordinators,
    collector,
    async close(keep) {
      const processes = [...nodes, ...coordinators, collector];
      await Promise.all(processes.map((one) => one.leave(LEAVE_MS)));
      await broker.close();
      if (!keep) await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The coordinator that leads, as far as it has said so; else the first one. */
export function leaderOf({ coordinators }: RealCluster): Supervised {
  const leader = coordinators.find(({ said }) => said.includes("datasets in"));
  return leader ?? (coordinators[0] as Supervised);
}
