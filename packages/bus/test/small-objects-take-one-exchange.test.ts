import { expect, it } from "vitest";

import { bytes, onServer } from "./traps/server.ts";

const large = new Uint8Array(300_000).fill(7);

it("a small object asks the server for nothing when it is stored, and once, for two messages, when it is fetched", async () => {
  await onServer(async (scene) => {
    const bus = await scene.bus();
    const store = await bus.objects("manifests");
    await store.put("first", bytes("made the store"));
    const client = await scene.around();
    const asked: string[] = [];
    client.subscribe("$JS.API.>", { callback: (_error, { subject }) => asked.push(subject) });
    await client.flush();
    await store.put("study", bytes("manifest"));
    await client.flush();
    expect(asked).toEqual([]);
    expect(await store.get("study")).toEqual(bytes("manifest"));
    await client.flush();
    const message = "$JS.API.STREAM.MSG.GET.OBJ_manifests";
    expect(asked).toEqual([message, message]);
  });
});

it("the client reads what the bus stored, and the bus what the client stored", async () => {
  await onServer(async (scene) => {
    const bus = await scene.bus();
    const store = await bus.objects("modules");
    const client = await scene.around();
    await store.put("ours", bytes("small"));
    const objects = await client.jetstream().views.os("modules");
    expect(Uint8Array.from((await objects.getBlob("ours")) ?? [])).toEqual(bytes("small"));
    await objects.putBlob({ name: "theirs" }, bytes("as small"));
    await objects.putBlob({ name: "large" }, large);
    expect(Uint8Array.from((await store.get("theirs")) ?? [])).toEqual(bytes("as small"));
    expect(Uint8Array.from((await store.get("large")) ?? [])).toEqual(large);
    expect((await store.list()).sort()).toEqual(["large", "ours", "theirs"]);
  });
});

it("what is stored again takes the place of what was there", async () => {
  await onServer(async (scene) => {
    const store = await (await scene.bus()).objects("manifests");
    const client = await scene.around();
    for (const text of ["once", "twice"]) await store.put("study", bytes(text));
    expect(await store.get("study")).toEqual(bytes("twice"));
    const manager = await client.jetstreamManager();
    const { state } = await manager.streams.info("OBJ_manifests");
    expect(state.messages).toBe(2);
    await store.delete("study");
    expect(await store.get("study")).toBeUndefined();
  });
});

it("an object whose bytes are gone is absent, not damaged, and can be stored again", async () => {
  await onServer(async (scene) => {
    const store = await (await scene.bus()).objects("manifests");
    const client = await scene.around();
    await store.put("study", bytes("manifest"));
    const manager = await client.jetstreamManager();
    await manager.streams.purge("OBJ_manifests", { filter: "$O.manifests.C.>" });
    expect(await store.get("study")).toBeUndefined();
    await store.put("study", bytes("manifest"));
    expect(await store.get("study")).toEqual(bytes("manifest"));
  });
});
