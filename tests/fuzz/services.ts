import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

import type { Bus } from "@operant/bus";
import { startCollector, startReporting } from "@operant/collector-service";
import { startCompute } from "@operant/compute-service";
import { serveCoordinator } from "@operant/coordinator-service";
import type { ControlReply, ControlRequest } from "@operant/protocol";
import {
  CONTROL,
  decodeControlReply,
  encodeControlRequest,
  fromHex,
  toHex,
} from "@operant/protocol";
import type { Manifest } from "@operant/study";
import { manifestId, manifestJson } from "@operant/study";

/** A coordinator, a compute node and a collector as they are served. */
export interface Services {
  submit(manifest: Manifest): Promise<void>;
  /** Digest of the study once it is complete. */
  digest(): Promise<string>;
  /** Value of a series of what Prometheus would scrape. */
  counted(series: string): Promise<number>;
  stop(): Promise<void>;
}

/** Starts one of each; `connect` gives every process a connection of its own. */
export async function startServices(connect: () => Promise<Bus>): Promise<Services> {
  const directory = await mkdtemp(join(tmpdir(), "operant-fuzz-"));
  const [desk, worker, watch] = [await connect(), await connect(), await connect()];
  const collector = await startCollector({ bus: watch, version: "1.0.0", port: 0 });
  const shared = { version: "1.0.0", intervalMs: 200 };
  const deskReporting = await startReporting({ ...shared, bus: desk, service: "coordinator" });
  const nodeReporting = await startReporting({ ...shared, bus: worker, service: "compute" });
  const coordinator = await serveCoordinator({
    bus: desk,
    directory,
    metrics: deskReporting.metrics,
  });
  const compute = await startCompute({ bus: worker, threads: 1, metrics: nodeReporting.metrics });
  let study = "";

  async function ask(request: ControlRequest): Promise<ControlReply> {
    const bytes = encodeControlRequest(request);
    const decoded = decodeControlReply(await watch.request(CONTROL[request.kind], bytes, 20_000));
    if (decoded.ok) return decoded.value;
    throw decoded.error;
  }

  return {
    async submit(manifest) {
      study = manifestId(manifest);
      const id = fromHex(study) ?? new Uint8Array(0);
      await ask({ kind: "submit", id, json: manifestJson(manifest), failures: "", blockSize: 2 });
    },
    async digest() {
      for (;;) {
        const reply = await ask({ kind: "status", study });
        const [status] = reply.kind === "studies" ? reply.studies : [];
        if (status?.digest !== undefined) return toHex(status.digest);
        if (status?.standing !== "running") throw new Error(`the study is ${status?.standing}`);
        await sleep(50);
      }
    },
    async counted(series) {
      const line = (await collector.text()).split("\n").find((one) => one.startsWith(`${series} `));
      return Number(line?.slice(series.length + 1));
    },
    async stop() {
      await coordinator.stop();
      await compute.stop(0);
      await nodeReporting.stop();
      await deskReporting.stop();
      await collector.stop();
      for (const bus of [desk, worker, watch]) await bus.drain();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

/** A study of twenty animals. */
export const STUDY = `study: fuzz
seed: 7
subjects: 10
environment: { type: tone-discrimination }
agent: { type: striatal }
factors:
  genotype: { set: agent.preset, values: [wild-type, fmr1-ko] }
protocol:
  - { phase: training, sessions: 1, trials: 30 }
record: { trials: all }
`;
