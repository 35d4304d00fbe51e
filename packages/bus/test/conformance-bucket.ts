import { describe, expect, it } from "vitest";

import type { Pair } from "./harness.ts";
import { bytes, text } from "./harness.ts";

/** Key-value with compare-and-swap, and objects. */
export function bucketCases(pair: Pair): void {
  describe("bucket", () => {
    it("of two who create a key, one wins", async () => {
      const one = await pair.one.bucket("leases");
      const two = await pair.two.bucket("leases");
      const won = await Promise.all([one.create("k", bytes("1")), two.create("k", bytes("2"))]);
      expect(won.filter((revision) => revision !== undefined)).toHaveLength(1);
    });

    it("an update needs the present revision; a deleted key can be created", async () => {
      const bucket = await pair.one.bucket("leases");
      const revision = (await bucket.create("a/b", bytes("1"))) ?? 0;
      const next = await bucket.update("a/b", bytes("2"), revision);
      expect(next).toBeGreaterThan(revision);
      expect(await bucket.update("a/b", bytes("3"), revision)).toBeUndefined();
      expect(text((await bucket.get("a/b"))?.value)).toBe("2");
      expect(await bucket.keys()).toEqual(["a/b"]);
      await bucket.delete("a/b");
      expect(await bucket.get("a/b")).toBeUndefined();
      expect(await bucket.create("a/b", bytes("4"))).toBeGreaterThan(next ?? 0);
      expect(await bucket.update("absent", bytes("5"), 1)).toBeUndefined();
    });

    it("a deletion that names a revision spares a later one", async () => {
      const bucket = await pair.one.bucket("leases");
      const first = await bucket.create("k", bytes("1"));
      const second = (await bucket.update("k", bytes("2"), first ?? 0)) ?? 0;
      await bucket.delete("k", first);
      expect(text((await bucket.get("k"))?.value)).toBe("2");
      await bucket.delete("k", second);
      expect(await bucket.get("k")).toBeUndefined();
    });

    it("a watch yields what is there, then every change, deletions empty", async () => {
      const bucket = await pair.one.bucket("nodes");
      const other = await pair.two.bucket("nodes");
      await bucket.create("a", bytes("1"));
      const abort = new AbortController();
      const seen: string[] = [];
      for await (const entry of other.watch(abort.signal)) {
        seen.push(`${entry.key}=${text(entry.value)}`);
        if (seen.length === 1) await bucket.create("b", bytes("2"));
        if (seen.length === 2) await bucket.delete("a");
        if (seen.length === 3) abort.abort();
      }
      expect(seen).toEqual(["a=1", "b=2", "a="]);
    });

    it("entries of a bucket with an age limit vanish", async () => {
      const bucket = await pair.one.bucket("aging", { maxAgeMs: 1000 });
      await bucket.create("k", bytes("1"));
      expect(text((await bucket.get("k"))?.value)).toBe("1");
      await pair.harness.elapse(1600);
      expect(await bucket.get("k")).toBeUndefined();
      expect(await bucket.keys()).toEqual([]);
      expect(await bucket.create("k", bytes("2"))).toBeGreaterThan(1);
    });

    it("empty values and odd keys are refused", async () => {
      const bucket = await pair.one.bucket("leases");
      await expect(bucket.create("k", new Uint8Array(0))).rejects.toThrow(/means deleted/);
      await expect(bucket.create("no spaces", bytes("1"))).rejects.toThrow(/inner dots/);
    });
  });

  describe("objects", () => {
    it("are kept whole by name, and are copies", async () => {
      const store = await pair.one.objects("modules");
      const data = new Uint8Array(300_000).fill(7);
      await store.put("big", data);
      data.fill(0);
      const other = await pair.two.objects("modules");
      const got = await other.get("big");
      expect(got?.every((byte) => byte === 7) && got.length).toBe(300_000);
      expect(await other.list()).toEqual(["big"]);
      await other.delete("big");
      expect(await store.get("big")).toBeUndefined();
    });
  });
}
