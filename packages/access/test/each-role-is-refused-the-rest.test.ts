import type { NatsConnection } from "nats";
import { connect } from "nats";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import type { Role } from "@operant/access";
import { inboxOf, ROLES } from "@operant/access";
import type { NatsServer } from "@operant/bus/testing";
import { startNatsServer } from "@operant/bus/testing";

import { passwordOf, shippedServer } from "./shipped.ts";

type Deed = { readonly publish: string } | { readonly subscribe: string };

/** Every deed that matters, and who alone may do it. */
const MATRIX: readonly (readonly [what: string, deed: Deed, who: readonly Role[]])[] = [
  ["enqueue blocks", { publish: "operant.v1.queue.operant_blocks" }, ["coordinator"]],
  ["take blocks", { publish: next("operant_blocks") }, ["compute"]],
  ["settle blocks", { publish: "$JS.ACK.operant_blocks.takers.1.1.1.1.0" }, ["compute"]],
  ["publish results", { publish: "operant.v1.queue.operant_results" }, ["compute"]],
  ["take results", { publish: next("operant_results") }, ["coordinator"]],
  ["settle results", { publish: "$JS.ACK.operant_results.takers.1.1.1.1.0" }, ["coordinator"]],
  ["settle in a domain", { publish: "$JS.ACK._.h.operant_results.takers.1" }, ["coordinator"]],
  ["change the takers", { publish: create("operant_results") }, ["coordinator"]],
  ["purge blocks", { publish: "$JS.API.STREAM.PURGE.operant_blocks" }, ["coordinator"]],
  ["purge results", { publish: "$JS.API.STREAM.PURGE.operant_results" }, ["coordinator"]],
  ["read raw results", { publish: "$JS.API.STREAM.MSG.GET.operant_results" }, ["coordinator"]],
  ["delete a stream", { publish: "$JS.API.STREAM.DELETE.operant_blocks" }, []],
  ["change a stream", { publish: "$JS.API.STREAM.UPDATE.operant_blocks" }, []],
  ["make any stream", { publish: "$JS.API.STREAM.CREATE.mine" }, []],
  ["delete the takers", { publish: "$JS.API.CONSUMER.DELETE.operant_blocks.takers" }, []],
  ["another consumer", { publish: "$JS.API.CONSUMER.CREATE.operant_blocks.spy" }, []],
  ["find streams", { publish: "$JS.API.STREAM.NAMES" }, ["coordinator", "compute", "operator"]],
  ["inspect all streams", { publish: "$JS.API.STREAM.LIST" }, []],
  ["see that there is JetStream", { publish: "$JS.API.INFO" }, ROLES],
  ["lease blocks", { publish: "$KV.operant_leases.block" }, ["coordinator", "compute"]],
  ["lead a study", { publish: "$KV.operant_coordinators.study" }, ["coordinator"]],
  ["write manifests", { publish: "$O.operant_manifests.M.x" }, ["coordinator"]],
  ["read manifests", { publish: get("manifests") }, ["coordinator", "compute"]],
  ["write plug-ins", { publish: "$O.operant_plugins.C.x" }, ["coordinator", "operator"]],
  ["read plug-ins", { publish: get("plugins") }, ["coordinator", "compute", "operator"]],
  ["delete plug-ins", { publish: "$JS.API.STREAM.DELETE.OBJ_operant_plugins" }, []],
  [
    "tell telemetry",
    { publish: "operant.v1.telemetry" },
    ["coordinator", "compute", "environment", "agent"],
  ],
  ["hear telemetry", { subscribe: "operant.v1.telemetry" }, ["collector", "operator"]],
  ["command", { publish: "operant.v1.control.submit" }, ["collector", "operator"]],
  ["be commanded", { subscribe: "operant.v1.control.submit" }, ["coordinator"]],
  ["serve environments", { subscribe: "operant.v1.environment.x" }, ["environment"]],
  ["serve agents", { subscribe: "operant.v1.agent.x" }, ["agent"]],
  ["step environments", { publish: "operant.v1.environment.x" }, ["compute", "operator"]],
  ["step one server's", { publish: "operant.v1.environment.x.1" }, ["compute", "operator"]],
  ["step agents", { publish: "operant.v1.agent.x" }, ["compute", "operator"]],
  ["look for services", { publish: "$SRV.PING.operant-environment" }, ["compute", "operator"]],
  ["be found", { subscribe: "$SRV.PING" }, ["coordinator", "environment", "agent"]],
  ["hear everything", { subscribe: ">" }, []],
  ["hear queues", { subscribe: "operant.v1.queue.>" }, []],
  ["hear leases", { subscribe: "$KV.>" }, []],
  ["hear advisories", { subscribe: "$JS.EVENT.>" }, []],
  ["hear the api", { subscribe: "$JS.API.>" }, []],
  ["read the system", { publish: "$SYS.REQ.SERVER.PING" }, []],
  ...ROLES.map(
    (role) => [`inbox of ${role}`, { subscribe: `${inboxOf(role)}.x` }, [role]] as const,
  ),
];

let server: NatsServer;
beforeAll(async () => {
  server = await startNatsServer(await shippedServer());
});
afterAll(() => server?.close());

describe.each(ROLES)("%s", (role) => {
  it("may do what it needs and is refused everything else", async () => {
    const user = { user: role, pass: passwordOf(role) };
    const connection = await connect({ servers: server.url, ...user });
    const refusals: string[] = [];
    void follow(connection, refusals);
    const allowed: string[] = [];
    for (const [what, deed] of MATRIX) {
      if (await may(connection, deed, refusals)) allowed.push(what);
    }
    await connection.close();
    const due = MATRIX.filter(([, , who]) => who.includes(role)).map(([what]) => what);
    expect(allowed).toEqual(due);
  });
});

it("nobody comes in without credentials or with those of somebody else", async () => {
  await expect(connect({ servers: server.url })).rejects.toThrow(/Authorization/);
  const wrong = { user: "coordinator", pass: passwordOf("compute") };
  await expect(connect({ servers: server.url, ...wrong })).rejects.toThrow(/Authorization/);
});

/** Tries it, and hears within the same round trip whether the server refused. */
async function may(connection: NatsConnection, deed: Deed, refusals: string[]): Promise<boolean> {
  const before = refusals.length;
  if ("publish" in deed) connection.publish(deed.publish);
  else connection.subscribe(deed.subscribe, { callback: () => {} });
  await connection.flush();
  await new Promise((resolve) => setImmediate(resolve));
  return refusals.length === before;
}

/** Collects the subjects that the server refuses on a connection. */
async function follow(connection: NatsConnection, refusals: string[]): Promise<void> {
  for await (const { permissionContext } of connection.status()) {
    if (permissionContext !== undefined) refusals.push(permissionContext.subject);
  }
}

function next(queue: string): string {
  return `$JS.API.CONSUMER.MSG.NEXT.${queue}.takers`;
}

function create(queue: string): string {
  return `$JS.API.CONSUMER.CREATE.${queue}.takers`;
}

function get(objects: string): string {
  return `$JS.API.STREAM.MSG.GET.OBJ_operant_${objects}`;
}
