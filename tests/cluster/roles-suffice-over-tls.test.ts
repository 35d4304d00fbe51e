import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import type { Role } from "@operant/access";
import { inboxOf, passwordVariable, ROLES } from "@operant/access";
import type { NatsOptions } from "@operant/bus";
import { connectNats } from "@operant/bus";

import { broker, connection, digestHere, manifestOf, node, submit } from "./cluster.ts";

const ACCOUNTS = new URL("../../deploy/nats/accounts.conf", import.meta.url);

let folder: string;
let certificate: string;
let key: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "operant-tls-"));
  [certificate, key] = [join(folder, "server.crt"), join(folder, "server.key")];
  const subject = ["-subj", "/CN=operant", "-addext", "subjectAltName=IP:127.0.0.1"];
  const made = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"];
  const files = ["-keyout", key, "-out", certificate, "-days", "2"];
  await promisify(execFile)("openssl", ["req", "-x509", ...made, ...files, ...subject]);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("a broker with the shipped accounts and TLS", () => {
  it("the roles' permissions suffice for a study, and nothing is refused on the way", async () => {
    const server = await secured();
    const refused: object[] = [];
    const compute = await connection(server, "compute", as("compute", refused));
    await node(compute, "one");
    const coordinator = await connection(server, "coordinator", as("coordinator", refused));
    const manifest = manifestOf();
    const { digest } = await (await submit(coordinator, manifest)).completed;
    expect(digest).toBe(await digestHere(manifest));
    expect(await compute.probe(5000)).toMatchObject({ ok: true });
    expect(await coordinator.probe(5000)).toMatchObject({ ok: true });
    expect(refused).toEqual([]);
  });

  it("a role's bus says plainly what it may not do", async () => {
    const server = await secured();
    const refused: object[] = [];
    const coordinator = await connection(server, "coordinator", as("coordinator", refused));
    const options = { ackWaitMs: 30_000, maxDeliver: 20 };
    await coordinator.queue("operant_blocks", options);
    const compute = await connection(server, "compute", as("compute", refused));
    const blocks = await compute.queue("operant_blocks", options);
    const forbidden = { code: "OPERANT_BUS_FORBIDDEN" };
    await expect(blocks.publish(new Uint8Array(1), "x")).rejects.toMatchObject(forbidden);
    await expect(blocks.purge()).rejects.toMatchObject(forbidden);
    const unknown = { ...as("compute", refused), servers: server.url, name: "x", tls: {} };
    await expect(connectNats(unknown)).rejects.toMatchObject({ code: "OPERANT_BUS_UNREACHABLE" });
  });
});

async function secured() {
  const tls = `tls { cert_file: "${certificate}", key_file: "${key}" }\n`;
  const environment = Object.fromEntries(ROLES.map((role) => [passwordVariable(role), role]));
  return broker({ configuration: tls + (await readFile(ACCOUNTS, "utf8")), environment });
}

/** Connects as a role, noting what the server refuses it. */
function as(role: Role, refused: object[]): Partial<NatsOptions> {
  return {
    credentials: { kind: "password", user: role, password: role },
    tls: { caFile: certificate },
    inboxPrefix: inboxOf(role),
    logger: {
      info: () => {},
      warn(fields) {
        if ("permission" in fields && fields.permission !== undefined) refused.push(fields);
      },
    },
  };
}
