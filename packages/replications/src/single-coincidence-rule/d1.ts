import { burstDrive, d1Enlargement, sizeFactor } from "@operant/striatum";
import { table } from "../laboratory/table.ts";
import { rule } from "./golden-table.ts";

const BY_DELAY = [
  [-1, 0],
  [0, 0.144],
  [0.2, 0.369],
  [0.3, 0.495],
  [0.4, 0.62],
  [0.6, 0.849],
  [0.8, 1],
  [0.9, 1.012],
  [1, 0.975],
  [1.2, 0.822],
  [1.4, 0.652],
  [1.6, 0.505],
  [2, 0.297],
  [3, 0.076],
  [4, 0.02],
  [5, 0.005],
] as const;

/** RUL-2. */
export const d1Enlargements = table(
  {
    id: "RUL-2",
    title: "Enlargement of a D1 spine against the delay of the burst",
    kind: "A",
    protocol: "1 s pairing from 0 s, a burst of 0.3 s and strength 1 from the delay on; S1.",
    controls: [{ name: "burst of 1 s", reason: "a longer burst integrates more eligibility" }],
    axis: { name: "delay of the burst", unit: "s", value: "enlargement / reference" },
  },
  BY_DELAY.map(([delay, value]) =>
    rule(
      `S1, burst at ${delay} s`,
      value,
      (variant) => d1Enlargement(burstDrive(delay, 1, variant === "model" ? 0.3 : 1)),
      { x: delay },
    ),
  ),
);

const BY_STRENGTH = [
  [0.25, 0.182],
  [0.5, 0.426],
  [0.75, 0.702],
  [1, 1],
] as const;

/** RUL-6. */
export const d1Strengths = table(
  {
    id: "RUL-6",
    title: "Enlargement of a D1 spine against the strength of the burst",
    kind: "A",
    protocol: "1 s pairing from 0 s, a burst of 0.3 s at 0.8 s; S1.",
    controls: [
      { name: "linear read-out", reason: "without the exponent 1.23 half a burst is half" },
    ],
    axis: { name: "strength of the burst", unit: "1", value: "enlargement / reference" },
  },
  BY_STRENGTH.map(([strength, value]) =>
    rule(
      `S1, strength ${strength}`,
      value,
      (variant) => {
        const drive = burstDrive(0.8, strength);
        return variant === "model" ? d1Enlargement(drive) : drive / 0.172;
      },
      { x: strength },
    ),
  ),
);

const BY_SIZE = [
  [0.03, 0.734],
  [0.1, 0.4],
  [0.3, 0.08],
] as const;

/** RUL-7. */
export const sizeDependence = table(
  {
    id: "RUL-7",
    title: "Large spines grow less",
    kind: "A",
    protocol: "a(V) with a0 = 0.8 and V_h = 0.1 µm³, the constants of the reduced rule.",
    controls: [{ name: "no size dependence", reason: "then a(V) = a0 for every spine" }],
    axis: { name: "volume", unit: "µm³", value: "size factor a(V)" },
    caveat: "V_h is unverified; the agent's own V_h is 0.2 µm³.",
  },
  BY_SIZE.map(([volume, value]) =>
    rule(
      `a(${volume} µm³)`,
      value,
      (variant) => (variant === "model" ? sizeFactor(volume) : sizeFactor(0)),
      { x: volume },
    ),
  ),
);
