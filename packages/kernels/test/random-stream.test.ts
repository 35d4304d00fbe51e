import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openStream, Purpose, STREAM_STATE_WORDS } from "@operant/kernels";
import { settings } from "./awkward.ts";

const word = fc.integer({ min: 0, max: 0xffffffff });

describe("a random stream", () => {
  it("depends on key, purpose and epoch, each alone", () => {
    const first = (key: [number, number], purpose: number, epoch: number): number =>
      openStream(key, purpose, epoch).uint32();
    const all = [first([1, 2], 3, 4), first([9, 2], 3, 4), first([1, 9], 3, 4)];
    all.push(first([1, 2], 9, 4), first([1, 2], 3, 9));
    expect(new Set(all).size).toBe(5);
    expect(first([1, 2], 3, 4)).toBe(all[0]);
  });

  it("continues from its state bit for bit, wherever it stood", () => {
    fc.assert(
      fc.property(word, word, word, word, fc.nat(40), (k0, k1, purpose, epoch, drawn) => {
        const stream = openStream([k0, k1], purpose, epoch);
        for (let i = 0; i < drawn; i += 1) stream.uint32();
        const state = stream.state();
        expect(state.length).toBe(STREAM_STATE_WORDS);
        const other = openStream([0, 0], 0);
        other.restore(state);
        for (let i = 0; i < 6; i += 1) expect(other.uint32()).toBe(stream.uint32());
        expect([other.purpose, other.epoch]).toEqual([purpose, epoch]);
      }),
      settings,
    );
  });

  it("refuses a damaged state and stays as it was", () => {
    const stream = openStream([1, 2], 3);
    const state = stream.state();
    state[4] = 1;
    expect(() => stream.restore(state)).toThrow(RangeError);
    expect(() => stream.restore([1, 2])).toThrow(/random stream/u);
    expect(stream.uint32()).toBe(openStream([1, 2], 3).uint32());
  });

  it("jumps to a word of another epoch", () => {
    const walked = openStream([1, 2], 3, 7);
    for (let i = 0; i < 9; i += 1) walked.uint32();
    const jumped = openStream([1, 2], 3, 0);
    jumped.seek(7, 9);
    expect(jumped.uint32()).toBe(walked.uint32());
  });

  it("opens streams of the same subject for other purposes", () => {
    const stream = openStream([1, 2], Purpose.environment, 4);
    const opened = stream.open(Purpose.study);
    expect(opened.uint32()).toBe(openStream([1, 2], Purpose.study, 0).uint32());
  });

  it("knows no two purposes with the same number", () => {
    expect(new Set(Object.values(Purpose)).size).toBe(Object.keys(Purpose).length);
  });
});
