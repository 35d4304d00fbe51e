import { statfs } from "node:fs/promises";
import { monitorEventLoopDelay } from "node:perf_hooks";

import type { Build } from "./catalogue/process.ts";
import { buildInfo, PROCESS } from "./catalogue/process.ts";
import type { Metrics } from "./metrics.ts";

const NANO = 1e-9;
const MICRO = 1e-6;

/**
 * Declares the metrics that every process has, sampled when they are collected. `disk` is a directory
 * on the file system that the process writes to. Returns a function that ends the sampling.
 */
export function watchProcess(metrics: Metrics, build: Build, disk?: string): () => void {
  const labels = { ...build };
  metrics.gauge(buildInfo(build)).set(1, labels);
  const cpu = metrics.counter(PROCESS.cpuSeconds);
  const resident = metrics.gauge(PROCESS.resident);
  const lag = metrics.gauge(PROCESS.lag);
  const delay = monitorEventLoopDelay({ resolution: 20 });
  delay.enable();
  let used = 0;
  metrics.onCollect(() => {
    const { user, system } = process.cpuUsage();
    const now = (user + system) * MICRO;
    cpu.add(Math.max(0, now - used));
    used = Math.max(used, now);
    resident.set(process.memoryUsage.rss());
    const percentile = delay.percentile(99) * NANO;
    lag.set(Number.isFinite(percentile) ? percentile : 0);
    delay.reset();
  });
  if (disk !== undefined) {
    const free = metrics.gauge(PROCESS.diskFree);
    metrics.onCollect(async () => {
      const { bavail, blocks } = await statfs(disk);
      if (blocks > 0) free.set(bavail / blocks);
    });
  }
  return () => void delay.disable();
}
