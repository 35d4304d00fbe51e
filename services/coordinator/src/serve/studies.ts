import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";

import type { ObjectStore } from "@operant/bus";
import { datasetName, inspectDataset, makeDirectory } from "@operant/dataset";
import type { Submit } from "@operant/protocol";
import { toHex } from "@operant/protocol";
import type { Manifest } from "@operant/study";
import { manifestId, readFailurePolicy, readManifest } from "@operant/study";
import type { Logger } from "@operant/telemetry";

import type { Coordinator } from "../coordinator.ts";
import { CoordinatorError } from "../errors.ts";
import { HostedStudy } from "./hosted-study.ts";
import type { Intent } from "./study-folder.ts";
import { gatherModules, readIntent } from "./study-folder.ts";
import type { AssertLeading } from "./under-lease.ts";

export interface StudiesSetting {
  readonly coordinator: Coordinator;
  /** Folder that holds one dataset for each study. */
  readonly directory: string;
  readonly plugins: ObjectStore;
  readonly logger: Logger;
  readonly takeOver: boolean;
  readonly assertLeading: AssertLeading;
}

/** Every study whose dataset a coordinator keeps. */
export interface Studies {
  submit(request: Submit): Promise<HostedStudy>;
  /** Finds a study by its name, its folder's name, or the start of its id. Throws CoordinatorError. */
  find(text: string): HostedStudy;
  list(): HostedStudy[];
  stop(): Promise<void>;
}

/** Opens the datasets of a folder and goes on with those that are unfinished. */
export async function openStudies(setting: StudiesSetting): Promise<Studies> {
  const { directory, logger } = setting;
  const studies = new Map<string, HostedStudy>();

  function host(manifest: Manifest, folder: string, intent: Intent): HostedStudy {
    const { coordinator, plugins, takeOver, assertLeading } = setting;
    const modules = () => gatherModules(folder, manifest, (sha256) => plugins.get(sha256));
    const seams = { coordinator, takeOver, assertLeading, modules };
    const study = new HostedStudy({ manifest, directory: folder, intent, ...seams });
    studies.set(study.id, study);
    return study;
  }

  await makeDirectory(directory);
  for (const name of (await readdir(directory)).sort()) {
    const folder = join(directory, name);
    try {
      if ((await stat(join(folder, "ledger")).catch(() => undefined)) === undefined) continue;
      const { manifestJson } = await inspectDataset(folder);
      await host(readManifest(manifestJson), folder, await readIntent(folder)).resumeFromDisk();
    } catch (error) {
      logger.error(
        { err: error, folder: name },
        "a dataset cannot be resumed; it is left as it is",
      );
    }
  }

  return {
    async submit({ id, json, blockSize, failures }) {
      const manifest = checkManifest(id, json);
      const study = toHex(id);
      const policy = failures === "" ? undefined : readFailurePolicy(failures);
      const intent: Intent = {
        standing: "running",
        ...(blockSize === undefined ? {} : { blockSize }),
        ...(policy === undefined ? {} : { failures: policy }),
      };
      const folder = join(directory, datasetName(manifest.study, study));
      const known = studies.get(study);
      const hosted = known ?? host(manifest, folder, intent);
      try {
        await hosted.submit(intent);
      } catch (error) {
        if (known === undefined) studies.delete(study);
        throw error;
      }
      return hosted;
    },
    find: (text) => findStudy([...studies.values()], text),
    list: () => [...studies.values()],
    async stop() {
      await Promise.all([...studies.values()].map((study) => study.stop()));
    },
  };
}

/** Throws unless the text is a manifest, has this id, and its name can name a folder. */
function checkManifest(id: Uint8Array, json: string): Manifest {
  const manifest = readManifest(json);
  const bad = (text: string) => new CoordinatorError("OPERANT_COORDINATOR_BAD_MANIFEST", text);
  if (manifestId(manifest) !== toHex(id)) {
    throw bad(
      "the manifest is not the one its id names; let every node run one version of Operant",
    );
  }
  if (!/^[A-Za-z0-9][^/\\\0]*$/.test(manifest.study)) {
    throw bad(
      `the study's name ${JSON.stringify(manifest.study)} can name no folder; choose another`,
    );
  }
  return manifest;
}

function findStudy(studies: readonly HostedStudy[], text: string): HostedStudy {
  const found = studies.filter(({ id, manifest }) => {
    const names = [manifest.study, datasetName(manifest.study, id)];
    return names.includes(text) || (text.length >= 4 && id.startsWith(text));
  });
  const [study] = found;
  if (study !== undefined && found.length === 1) return study;
  const known = studies.map(({ id, manifest }) => datasetName(manifest.study, id));
  const of =
    known.length === 0 ? "there is none here" : `there are ${known.slice(0, 20).join(", ")}`;
  const what = found.length === 0 ? "no study" : `${found.length} studies`;
  const shown = JSON.stringify(text.slice(0, 80));
  const message = `${what} answer to ${shown}; give a name or the start of an id: ${of}`;
  throw new CoordinatorError("OPERANT_COORDINATOR_UNKNOWN_STUDY", message);
}
