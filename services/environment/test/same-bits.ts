import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { builtins } from "@operant/catalog";
import type { AnyEnvironment, EnvironmentHost } from "@operant/environment";
import { RemoteEnvironments } from "@operant/remote";

import { actionsFor, framed, keysFor, openLocal, streamsFor } from "./local.ts";
import type { Losses } from "./lossy.ts";
import { lossy } from "./lossy.ts";
import type { BusKind, Rig } from "./rig.ts";
import { builtin, startRig } from "./rig.ts";

const SUBJECTS = 5;
const STEPS = 300;
const environments = [...builtins().environments.values()];

/** Drives served and local environments side by side; every frame must be equal. */
async function compare(
  served: RemoteEnvironments,
  local: readonly EnvironmentHost[],
  steps: number,
): Promise<void> {
  for (const host of local) host.begin();
  expect(await served.begin()).toMatchObject(framed(local));
  for (let step = 0; step < steps; step += 1) {
    const going = local.flatMap((host, row) =>
      host.terminated || host.truncated ? [] : [{ host, row }],
    );
    if (going.length === 0) return;
    const hosts = going.map(({ host }) => host);
    const actions = actionsFor(hosts, step);
    hosts.forEach((host, row) => host.step(actions[row] ?? 0));
    const frame = await served.step(
      actions,
      Uint32Array.from(going, ({ row }) => row),
    );
    expect(frame).toMatchObject(framed(hosts));
  }
}

function open(rig: Rig, definition: AnyEnvironment, losses?: Losses): Promise<RemoteEnvironments> {
  const bus = losses === undefined ? rig.client : lossy(rig.client, 20261123, losses);
  return RemoteEnvironments.open({
    bus,
    id: definition.id,
    keys: keysFor(SUBJECTS),
    detailed: true,
  });
}

/** Holds served environments to the local run, over a kind of bus. */
export function sameBits(kind: BusKind): void {
  describe(`over the ${kind} bus`, () => {
    let rig: Rig;
    beforeAll(async () => {
      rig = await startRig(kind);
    });
    afterAll(() => rig?.close());

    it.each(environments.map((one) => [one.id, one] as const))("%s", async (_, definition) => {
      const served = await open(rig, definition);
      const steps = kind === "nats" ? 60 : STEPS;
      await compare(served, openLocal(definition, streamsFor(keysFor(SUBJECTS))), steps);
      await served.close();
    });

    it("also when requests and replies are lost or come twice", async () => {
      const definition = builtin("operant-chamber");
      const losses = { questions: 0, answers: 0, twice: 0 };
      const served = await open(rig, definition, losses);
      await compare(served, openLocal(definition, streamsFor(keysFor(SUBJECTS))), STEPS);
      await served.close();
      expect(Math.min(losses.questions, losses.answers, losses.twice)).toBeGreaterThan(10);
    });

    it("random numbers go on through sessions and changed parameters", async () => {
      const definition = builtin("operant-chamber");
      const served = await open(rig, definition);
      const streams = streamsFor(keysFor(SUBJECTS));
      const local = openLocal(definition, streams);
      await compare(served, local, 40);
      await compare(served, local, 40);
      const changed = { schedule: "VR5" };
      await served.configure(JSON.stringify(changed));
      await compare(served, openLocal(definition, streams, changed), 60);
      await served.close();
    });
  });
}
