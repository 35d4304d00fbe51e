import { openStream, Purpose } from "@operant/kernels";
import { describe, expect, it } from "vitest";
import { Arena } from "../src/kappel-2018/arena.ts";
import { COMPRESSION, CREDIT_STEPS, PULSE, STEP_SECONDS } from "../src/kappel-2018/constants.ts";
import { Eligibility } from "../src/kappel-2018/eligibility.ts";

const [SENDERS, RECEIVERS] = [3, 2];
const TAU_GRADIENT = 50 / COMPRESSION;

/** What happens in a step. */
interface Event {
  readonly sent: readonly number[];
  readonly surprise: Float64Array;
  readonly dopamine: number;
}

function fast(events: readonly Event[]): Eligibility {
  const eligibility = new Eligibility(new Arena(), SENDERS, RECEIVERS);
  for (const { sent, surprise, dopamine } of events) {
    eligibility.receive(surprise, dopamine);
    sent.forEach((sender) => eligibility.send(sender));
    eligibility.close();
  }
  return eligibility;
}

/** Step by step: z ← z·e^(−h/τ_e) + y·(spike − p); A ← A·e^(−h/τ_g) + DA·h·z. */
function slow(events: readonly Event[]): { trace: number[]; credit: number[] } {
  const potential = Array.from({ length: SENDERS }, () => 0);
  const trace = Array.from({ length: SENDERS * RECEIVERS }, () => 0);
  const credit = trace.slice();
  for (const { sent, surprise, dopamine } of events) {
    potential.forEach((y, i) => (potential[i] = y * Math.exp(-STEP_SECONDS / 0.02)));
    trace.forEach((z, pair) => {
      const y = potential[Math.floor(pair / RECEIVERS)] ?? NaN;
      const now = z * Math.exp(-STEP_SECONDS) + y * (surprise[pair % RECEIVERS] ?? NaN);
      trace[pair] = now;
      credit[pair] =
        (credit[pair] ?? NaN) * Math.exp(-STEP_SECONDS / TAU_GRADIENT) + dopamine * 10 * now;
    });
    for (const i of sent) potential[i] = (potential[i] ?? NaN) + PULSE.excitatoryScale;
  }
  return { trace, credit };
}

function randomEvents(steps: number, reward: (step: number) => number): Event[] {
  const random = openStream([1, 2], Purpose.scratch);
  return Array.from({ length: steps }, (_, step) => ({
    sent: [0, 1, 2].filter(() => random.bernoulli(0.15)),
    surprise: Float64Array.from({ length: RECEIVERS }, () =>
      random.bernoulli(0.1) ? 0.9 : -0.1 * random.uniform(),
    ),
    dopamine: reward(step),
  }));
}

describe("eligibility", () => {
  it("equals the step-by-step sum at the ends of its intervals, for random spikes", () => {
    const events = randomEvents(40 * CREDIT_STEPS, () => 0.02);
    const { trace } = slow(events);
    fast(events).trace.forEach((z, pair) => expect(z).toBeCloseTo(trace[pair] ?? NaN, 10));
  });

  it("gives the credit of a reward to within 5 % of the largest", () => {
    const events = randomEvents(60 * CREDIT_STEPS, (step) => (step % 400 < 30 ? 20 : 0.02));
    const { credit } = slow(events);
    const scale = Math.max(...credit.map(Math.abs));
    fast(events).credit.forEach((a, pair) =>
      expect(Math.abs(a - (credit[pair] ?? NaN))).toBeLessThan(0.05 * scale),
    );
  });

  it("is k·e^(−lag/τ) for one pairing, and decays by τ_e = 1 s", () => {
    const nothing = new Float64Array(RECEIVERS);
    const quiet = { sent: [], surprise: nothing, dopamine: 0 };
    const [lag, later] = [3, 10 * CREDIT_STEPS];
    const events: Event[] = Array.from({ length: later }, () => quiet);
    events[1] = { ...quiet, sent: [1] };
    events[1 + lag] = { ...quiet, surprise: Float64Array.of(0, 1) };
    const expected =
      PULSE.excitatoryScale *
      Math.exp((-lag * STEP_SECONDS) / 0.02) *
      Math.exp(-(later - 1 - (1 + lag)) * STEP_SECONDS);
    const { trace } = fast(events);
    expect(trace[1 * RECEIVERS + 1]).toBeCloseTo(expected, 12);
    expect(trace.filter((z) => Math.abs(z) > 1e-12)).toHaveLength(1);
  });
});
