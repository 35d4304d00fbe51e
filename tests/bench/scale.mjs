// What scale costs: the coordinator's exchanges with the broker for 5 and for 100 nodes (simulated), and how
// long a study that is 99 % done takes to give out its next block.
import { createEmbeddedBus } from "@operant/bus";
import { startCoordinator } from "@operant/coordinator-service";
import { MemoryDisk } from "@operant/dataset";
import { encodeBlockResult, fromHex, QUEUE_SETTINGS, QUEUES } from "@operant/protocol";
import { drawScenario, openOn, simulate, standIn } from "@operant/simulation";
import { manifestId } from "@operant/study";

const BLOCK = 50;

/** Rows: exchanges per block by number of nodes; time to resume. */
export async function scaleRows(subjects = 100_000) {
  const [few, many] = [await exchangesPerBlock(5), await exchangesPerBlock(100)];
  const ratio = `${many.toFixed(2)} with 100 nodes, ${few.toFixed(2)} with 5`;
  const seconds = await resumeSeconds(subjects);
  const what = `resume of ${subjects} subjects, 99 % done: first block out after`;
  return [
    ["coordinator's exchanges with the broker per block (simulated)", ratio, "flat", ""],
    [what, `${seconds.toFixed(2)} s`, "< 2 s", ""],
  ];
}

async function exchangesPerBlock(nodes) {
  const { manifest } = drawScenario(1);
  const calm = {
    manifest: { ...manifest, factors: [], subjects: 2000, failures: { policy: "stop" } },
    subjects: 2000,
    poison: new Map(),
    real: false,
    nodes: Array.from({ length: nodes }, () => 1),
    blockSize: 2,
    window: 256,
    subjectMs: 50,
    betweenFaultsMs: Infinity,
  };
  const { coordinatorExchanges } = await simulate(1, { scenario: calm });
  return coordinatorExchanges / 1000;
}

async function resumeSeconds(subjects) {
  const manifest = { ...drawScenario(1).manifest, factors: [], subjects };
  const disk = new MemoryDisk();
  const animal = standIn(manifest);
  const study = fromHex(manifestId(manifest));
  const before = await openOn(disk, manifest);
  for (let firstSubject = 0; firstSubject < 0.99 * subjects; firstSubject += BLOCK) {
    const block = { study, firstSubject, subjectCount: BLOCK, attempt: 1 };
    const results = Array.from({ length: BLOCK }, (_, i) => animal(firstSubject + i));
    const result = { block, fence: { attempt: 1, takeover: 0 }, subjects: results };
    await before.commit(result, encodeBlockResult(result));
  }
  await before.close();
  const startedMs = performance.now();
  const dataset = await openOn(disk, manifest);
  const bus = createEmbeddedBus();
  const blocks = await bus.queue(QUEUES.blocks, QUEUE_SETTINGS);
  const handle = await startCoordinator({ bus, manifest, dataset });
  await blocks.take(1, 10_000);
  const seconds = (performance.now() - startedMs) / 1000;
  await handle.stop();
  await dataset.close();
  await bus.drain();
  return seconds;
}
