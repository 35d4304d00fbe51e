// What a worker thread needs of this room: nothing that reads study files, so that it starts sooner.
export { readManifest, type Manifest } from "../manifest.ts";
export type { Registry } from "../registry.ts";
export { runBlock, type BlockJob, type BlockOutcome } from "./run-block.ts";
