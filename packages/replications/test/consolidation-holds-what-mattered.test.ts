import { describe, expect, it } from "vitest";
import { ElasticWeights, SynapticIntelligence } from "../src/laboratory/networks/consolidation.ts";

/** Gradient of a penalty at `weights`. */
function pullOf(rule: ElasticWeights | SynapticIntelligence, weights: Float64Array): number[] {
  const gradient = new Float64Array(weights.length);
  rule.pull(weights, gradient);
  return Array.from(gradient);
}

describe("synaptic intelligence", () => {
  it("gives importance by what a weight did for the loss over the square of its way", () => {
    const start = Float64Array.of(0, 0, 1);
    const rule = new SynapticIntelligence(start, 0.5, 0.1);
    // Weight 0 falls along its gradient, weight 1 rises against it, weight 2 rests.
    const halfway = Float64Array.of(-0.5, -0.25, 1);
    const end = Float64Array.of(-1, -0.5, 1);
    rule.stepped(Float64Array.of(2, -1, 3), start, halfway);
    rule.stepped(Float64Array.of(1, -1, 3), halfway, end);
    rule.taskEnds(end);
    expect(rule.importance[0]).toBeCloseTo((2 * 0.5 + 1 * 0.5) / (1 + 0.1), 12);
    expect(Array.from(rule.importance.slice(1))).toEqual([0, 0]);
    const moved = Float64Array.of(-0.8, 7, 7);
    const omega = 1.5 / 1.1;
    expect(pullOf(rule, end)).toEqual([0, 0, 0]);
    expect(pullOf(rule, moved)[0]).toBeCloseTo(2 * 0.5 * omega * 0.2, 12);
  });
});

describe("elastic weights", () => {
  it("pull towards each task's weights by its information", () => {
    const rule = new ElasticWeights(2, 3);
    rule.taskEnds(Float64Array.of(1, 2), () => Float64Array.of(0.5, 0));
    rule.taskEnds(Float64Array.of(4, 2), () => Float64Array.of(0.25, 0));
    const [first, second] = pullOf(rule, Float64Array.of(3, 9));
    expect(first).toBeCloseTo(3 * (0.5 * (3 - 1) + 0.25 * (3 - 4)), 12);
    expect(second).toBeCloseTo(0, 12);
  });
});
