import { once } from "node:events";
import { connect } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, it } from "vitest";

import { CONTROL, fromHex } from "@operant/protocol";
import { manifestId } from "@operant/study";

import { sendBarrage } from "../fuzz/barrage.ts";
import { handlersOf } from "../fuzz/handlers.ts";
import { startServices, STUDY } from "../fuzz/services.ts";
import { broker, connection, digestHere, manifestOf } from "./cluster.ts";

/** Publishes more than the server takes, as no client of ours would; returns what the server says. */
async function shout(port: number, bytes: number): Promise<string> {
  const socket = connect(port, "127.0.0.1");
  socket.setEncoding("utf8");
  await once(socket, "data");
  socket.write(`CONNECT {"verbose":false}\r\nPUB ${CONTROL.submit} ${bytes}\r\n`);
  const [answer] = (await once(socket, "data")) as [string];
  socket.destroy();
  return answer;
}

it("4,000 strange messages and one beyond the server's limit change nothing", async () => {
  const manifest = manifestOf(STUDY);
  const here = await digestHere(manifest);
  const server = await broker();
  const services = await startServices(() => connection(server, "service"));
  const stranger = await connection(server, "stranger");
  const handlers = handlersOf(fromHex(manifestId(manifest)) ?? new Uint8Array(0));

  await services.submit(manifest);
  expect(await shout(server.port, 2 ** 24)).toMatch(/maximum payload violation/i);
  const barrage = await sendBarrage(stranger, handlers, { seed: 7, rounds: 5 });
  expect(barrage.sent).toBe(4000);
  expect(await services.digest()).toBe(here);
  for (const [series, count] of barrage.expected) {
    while ((await services.counted(series)) < count) await sleep(50);
    expect({ series, counted: await services.counted(series) }).toEqual({ series, counted: count });
  }
  await services.stop();
});
