import type { Acceptance } from "../contract.ts";
import { chosen, golden } from "../observable.ts";
import { table, type Entry } from "../laboratory/table.ts";
import { D1_CELL, D2_CELL, DOPAMINE, gainsAt, type CellClass } from "./rule.ts";

const SWAPPED = "classes swapped";
const CONTROLS = [{ name: SWAPPED, reason: "D1 cells with the coefficients of D2 cells" }];
const TOLERANCE = 0.005;

type Name = "D1" | "D2";
type Order = "plus" | "minus";
type Level = keyof typeof DOPAMINE;

function kappa(variant: string, name: Name, order: Order, level: Level): number {
  const isD1 = (name === "D1") === (variant !== SWAPPED);
  const cell: CellClass = isD1 ? D1_CELL : D2_CELL;
  return gainsAt(cell, DOPAMINE[level])[order];
}

const LABEL: Readonly<Record<Order, string>> = { plus: "pre→post", minus: "post→pre" };

function entry(name: Name, order: Order, level: Level, accept: Acceptance | number): Entry {
  const text = `κ of ${name}, ${LABEL[order]}, dopamine ${level}`;
  const observable =
    typeof accept === "number"
      ? golden({ name: text, value: accept, tolerance: TOLERANCE })
      : chosen(text, accept);
  return { observable, value: (variant) => kappa(variant, name, order, level) };
}

const LEVELS = ["none", "tonic", "burst"] as const;
const VALUES = [
  ["D1", "plus", [-0.4, 0.219, 1.3]],
  ["D1", "minus", [-0.5, -0.318, 0]],
  ["D2", "plus", [0.3, 0.334, 0.349]],
  ["D2", "minus", [0.3, -0.472, -0.818]],
] as const;

/** GUR-1. */
export const coefficients = table(
  {
    id: "GUR-1",
    title: "Coefficients of plasticity at three levels of dopamine",
    kind: "A",
    protocol: "κ(DA) = α κ_hi + (1 − α) κ_lo at dopamine 0, tonic (3) and burst (23).",
    controls: CONTROLS,
  },
  VALUES.flatMap(([name, order, values]) =>
    values.map((value, i) => entry(name, order, LEVELS[i] as Level, value)),
  ),
);

const POTENTIATES: Acceptance = { low: 0.05, reason: "potentiation" };
const DEPRESSES: Acceptance = { high: -0.05, reason: "depression" };
const NEITHER: Acceptance = { low: -TOLERANCE, high: TOLERANCE, reason: "no change" };

/** GUR-2. */
export const signs = table(
  {
    id: "GUR-2",
    title: "Signs of plasticity by order of spikes and level of dopamine",
    kind: "D",
    protocol: "Sign of κ for D1 and D2 cells, both orders of spikes, three levels of dopamine.",
    controls: CONTROLS,
  },
  [
    entry("D1", "plus", "burst", POTENTIATES),
    entry("D1", "plus", "tonic", POTENTIATES),
    entry("D1", "plus", "none", DEPRESSES),
    entry("D1", "minus", "burst", NEITHER),
    entry("D1", "minus", "tonic", DEPRESSES),
    entry("D1", "minus", "none", DEPRESSES),
    entry("D2", "plus", "burst", POTENTIATES),
    entry("D2", "plus", "tonic", POTENTIATES),
    entry("D2", "plus", "none", POTENTIATES),
    entry("D2", "minus", "burst", DEPRESSES),
    entry("D2", "minus", "tonic", DEPRESSES),
    entry("D2", "minus", "none", POTENTIATES),
  ],
);

/** GUR-3. */
export const lesion = table(
  {
    id: "GUR-3",
    title: "Without dopamine D1 synapses only weaken and D2 synapses only strengthen",
    kind: "D",
    protocol: "6-OHDA lesion: dopamine 0; κ of both orders of spikes.",
    controls: CONTROLS,
  },
  [
    entry("D1", "plus", "none", DEPRESSES),
    entry("D1", "minus", "none", DEPRESSES),
    entry("D2", "plus", "none", POTENTIATES),
    entry("D2", "minus", "none", POTENTIATES),
  ],
);
