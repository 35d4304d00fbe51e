import { d2Enlargement, d2PkaUm, defaultParameters, dipDrive, type Dip } from "@operant/striatum";
import type { Kernels } from "@operant/kernels";
import type { Acceptance, Observable } from "../contract.ts";
import { chosen, published, within } from "../observable.ts";
import { ONE_SECOND_PAIRING, relativeChange, spineProtocol } from "../laboratory/spine-protocol.ts";
import { table, type Entry } from "../laboratory/table.ts";

const SOURCE = "D2 model of Urakubo, simulated from the published equations";
const RAISED = "tonic level doubled";
const CONTROLS = [{ name: RAISED, reason: "the dip starts from a level that keeps D2 occupied" }];
const PKA_TOLERANCE = 0.03;
const SIZE_TOLERANCE = 0.08;

function simulated(name: string, value: number, accept: Acceptance, unit: string, x?: number) {
  const published_ = published(value, unit, SOURCE, "simulated");
  const series = name.split(",")[0] as string;
  return { name, unit, accept, published: published_, ...(x !== undefined && { x, series }) };
}

function drive(variant: string, dip: Dip): number {
  const tonicUm = (dip.tonicUm ?? 0.5) * (variant === RAISED ? 2 : 1);
  return dipDrive({ ...dip, tonicUm });
}

function pka(name: string, value: number, dip: Dip, x: number): Entry {
  const accept = within(value, PKA_TOLERANCE, "± 0.03 µM around the full model");
  const observable = simulated(`PKA, ${name}`, value, accept, "µM", x);
  return { observable, value: (variant) => d2PkaUm(drive(variant, dip)) };
}

function growth(seconds: number, value: number): Entry {
  const accept = within(value, SIZE_TOLERANCE, "± 0.08 around the full model");
  const observable = simulated(`enlargement, dip of ${seconds} s`, value, accept, "1", seconds);
  const dip = { delay: 0.6, seconds };
  return { observable, value: (variant) => d2Enlargement(drive(variant, dip)) };
}

/** Signal of the agent's D2 spine for a dip at 0.6 s, as a share of that for a dip of 5 s. */
function agentSignal(kernels: Kernels, variant: string, seconds: number): number {
  const parameters = { ...defaultParameters(), tonic_factor: variant === RAISED ? 2 : 1 };
  const signal = (length: number): number =>
    spineProtocol({ parameters, kernels }, (protocol) => {
      const dip = { kind: "dip", at: 0.6, seconds: length } as const;
      return protocol.run([ONE_SECOND_PAIRING, dip], 20).d2Signal;
    });
  return signal(seconds) / signal(5);
}

function agent(seconds: number, accept: Acceptance): Entry {
  return {
    observable: chosen(`signal of the agent, dip of ${seconds} s`, accept),
    value: (variant, kernels) => agentSignal(kernels, variant, seconds),
  };
}

const DURATIONS = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.8, 1, 2, 5] as const;
const PKA_BY_DURATION = [0.155, 0.186, 0.234, 0.291, 0.353, 0.417, 0.581, 0.665, 0.878, 0.96];
const SIZE_BY_DURATION = [0.01, 0.02, 0.06, 0.16, 0.29, 0.45, 0.8, 0.91, 1, 1];
const FIRST = "0.4 s is the shortest tested dip that gives 0.2 of the maximum";

/** IIN-1. */
export const dipDuration = table(
  {
    id: "IIN-1",
    title: "A dip of 0.4 s is detected",
    kind: "B",
    protocol:
      "1 s pairing, dopamine falls from 0.5 to 0 µM at 0.6 s. PKA and enlargement by the reduced rule; " +
      "the gate itself also on the agent's own spines, relative to a dip of 5 s.",
    controls: CONTROLS,
    axis: { name: "length of the dip", unit: "s", value: "PKA" },
    usesAgent: true,
  },
  [
    ...DURATIONS.map((seconds, i) =>
      pka(`dip of ${seconds} s`, PKA_BY_DURATION[i] as number, { delay: 0.6, seconds }, seconds),
    ),
    ...DURATIONS.map((seconds, i) => growth(seconds, SIZE_BY_DURATION[i] as number)),
    agent(0.1, { high: 0.06, reason: "0.1 s gives at most 0.06" }),
    agent(0.3, { high: 0.2, reason: FIRST }),
    agent(0.4, { low: 0.2, reason: FIRST }),
  ],
);

/** IIN-2. */
export const dipDelay = table(
  {
    id: "IIN-2",
    title: "The dip has to follow glutamate within 1.5 s",
    kind: "B",
    protocol: "1 s pairing, a dip of 0.4 s at the delay; PKA by the reduced rule.",
    controls: CONTROLS,
    axis: { name: "delay of the dip", unit: "s", value: "PKA" },
  },
  (
    [
      [-1, 0.155],
      [0, 0.185],
      [0.4, 0.305],
      [0.8, 0.373],
      [1.2, 0.318],
      [2, 0.214],
      [3, 0.173],
      [5, 0.155],
    ] as const
  ).map(([delay, value]) => pka(`dip at ${delay} s`, value, { delay, seconds: 0.4 }, delay)),
);

/** IIN-3. */
export const dipDepth = table(
  {
    id: "IIN-3",
    title: "The deeper the dip, the more PKA",
    kind: "B",
    protocol: "1 s pairing, a dip of 0.4 s at 0.6 s to a residual level; PKA by the reduced rule.",
    controls: CONTROLS,
    axis: { name: "residual dopamine", unit: "µM", value: "PKA" },
  },
  (
    [
      [0, 0.353],
      [0.1, 0.298],
      [0.2, 0.25],
      [0.3, 0.211],
      [0.5, 0.155],
    ] as const
  ).map(([residualUm, value]) =>
    pka(`residual ${residualUm} µM`, value, { delay: 0.6, seconds: 0.4, residualUm }, residualUm),
  ),
);

function observed(observable: Observable, value: Entry["value"]): Entry {
  return { observable, value };
}

/** Change of the agent's D2 spines, with a dip of `seconds` or none. */
function d2Change(kernels: Kernels, seconds: number, drugs: object): number {
  const dip = { kind: "dip", at: 0.6, seconds } as const;
  const events = seconds > 0 ? [ONE_SECOND_PAIRING, dip] : [ONE_SECOND_PAIRING];
  const parameters = { ...defaultParameters(), ...drugs };
  return relativeChange({ parameters, kernels }, 0.05, events, 20).d2;
}

/** IIN-4. */
export const pharmacology = table(
  {
    id: "IIN-4",
    title: "Without D2 receptors no dip is needed, without A2A receptors none helps",
    kind: "B",
    protocol:
      "1 s pairing, receptors removed; PKA and enlargement by the reduced rule, and the agent's D2 spines.",
    controls: [{ name: "no drug", reason: "with both receptors a dip is needed, and works" }],
    usesAgent: true,
  },
  [
    observed(
      simulated("PKA, D2 removed, no dip", 1.06, within(1.06, 0.03, "± 0.03 µM"), "µM"),
      (variant) => d2PkaUm(dipDrive({ delay: 0.6, seconds: 0, d2Blocked: variant === "model" })),
    ),
    observed(
      chosen("enlargement, A2A removed, dip of 2 s", { high: 0.01, reason: "none" }),
      (variant) => {
        const dip = { delay: 0.6, seconds: 2, a2aTone: variant === "model" ? 0 : 1 };
        return d2Enlargement(dipDrive(dip));
      },
    ),
    observed(
      chosen("growth of the agent's D2 spines, D2 blocked, no dip", { low: 0.02, reason: "grows" }),
      (variant, kernels) => d2Change(kernels, 0, { d2_antagonist: variant === "model" ? 1000 : 0 }),
    ),
    observed(
      chosen("growth of the agent's D2 spines, A2A removed, dip of 2 s", {
        high: 0.001,
        reason: "none",
      }),
      (variant, kernels) => d2Change(kernels, 2, { a2a_tone: variant === "model" ? 0 : 1 }),
    ),
  ],
);

/** IIN-5. */
export const methamphetamineDips = table(
  {
    id: "IIN-5",
    title: "Under raised tonic dopamine a short dip is lost, a long one is not",
    kind: "B",
    protocol:
      "1 s pairing, dip to 0 µM at 0.6 s from tonic 0.5, 1 and 2 µM; enlargement by the reduced rule. " +
      "A dip works from 0.2 of the maximum on, the gate of IIN-1.",
    controls: [{ name: "tonic level ignored", reason: "dips work as well as at 0.5 µM" }],
    caveat: "The full model gives no tolerance; the gate of IIN-1 decides what counts as working.",
  },
  (
    [
      [0.5, 0.4, 2.2 / 7.54, { low: 0.2, reason: "works" }],
      [1, 0.4, 0.04 / 7.54, { high: 0.06, reason: "does not work" }],
      [2, 0.4, 0, { high: 0.06, reason: "does not work" }],
      [1, 1, 5.7 / 7.54, { low: 0.2, reason: "works" }],
      [2, 1, 4.6 / 7.54, { low: 0.2, reason: "works" }],
    ] as const
  ).map(([tonicUm, seconds, value, accept]) =>
    observed(
      simulated(`enlargement, tonic ${tonicUm} µM, dip of ${seconds} s`, value, accept, "1"),
      (variant) => {
        const level = variant === "model" ? tonicUm : 0.5;
        return d2Enlargement(dipDrive({ delay: 0.6, seconds, tonicUm: level }));
      },
    ),
  ),
);
