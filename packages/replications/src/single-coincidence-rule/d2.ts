import { d2Enlargement, d2PkaUm, dipDrive, type Dip } from "@operant/striatum";
import { table, type Entry } from "../laboratory/table.ts";
import { rule } from "./golden-table.ts";

const AT_SECONDS = 0.6;

/** The control of all D2 tables: a level under which dips go half unnoticed. */
const TONIC_CONTROL = {
  name: "tonic level doubled",
  reason: "the dip starts from a level that keeps the D2 receptors occupied",
} as const;

function row(
  name: string,
  value: number,
  dip: Omit<Dip, "delay">,
  readout: (drive: number) => number,
): Entry {
  const compute = (variant: string): number => {
    const tonicUm = (dip.tonicUm ?? 0.5) * (variant === TONIC_CONTROL.name ? 2 : 1);
    return readout(dipDrive({ delay: AT_SECONDS, ...dip, tonicUm }));
  };
  if (dip.d2Blocked === true) return rule(name, value, compute);
  const series = name.slice(0, name.lastIndexOf(","));
  return rule(name, value, compute, { x: dip.seconds, series });
}

function dips(symbol: string, values: readonly (readonly [number, number])[], read: Readout) {
  return values.map(([seconds, value]) =>
    row(`${symbol}, dip of ${seconds} s`, value, { seconds }, read),
  );
}

type Readout = (drive: number) => number;

const BLOCKED = { seconds: 0, d2Blocked: true } as const;
const SHARED = {
  kind: "A",
  controls: [TONIC_CONTROL],
} as const;
const axis = (value: string) => ({ name: "length of the dip", unit: "s", value });

/** RUL-3. */
export const dipDrives = table(
  {
    id: "RUL-3",
    title: "Drive of a D2 spine against the length of the dip",
    protocol: "1 s pairing from 0 s, dopamine falls from 0.5 to 0 µM at 0.6 s; L2 = ∫ E G2 dt.",
    axis: axis("drive L2"),
    ...SHARED,
  },
  [
    ...dips(
      "L2",
      [
        [0, 0.401],
        [0.1, 0.428],
        [0.2, 0.458],
        [0.3, 0.49],
        [0.4, 0.525],
        [0.5, 0.561],
        [0.8, 0.657],
        [1, 0.708],
        [2, 0.851],
        [5, 0.92],
      ],
      (drive) => drive,
    ),
    row("L2, D2 blocked", 1, BLOCKED, (drive) => drive),
  ],
);

/** RUL-4. */
export const dipEnlargements = table(
  {
    id: "RUL-4",
    title: "Enlargement of a D2 spine against the length of the dip",
    protocol: "As RUL-3, read out as S2; also from a tonic level of 1 and 2 µM.",
    axis: axis("enlargement S2"),
    ...SHARED,
  },
  [
    ...dips(
      "S2",
      [
        [0, 0.028],
        [0.1, 0.053],
        [0.2, 0.099],
        [0.3, 0.179],
        [0.4, 0.303],
        [0.5, 0.455],
        [0.8, 0.802],
        [1, 0.896],
        [2, 0.982],
      ],
      d2Enlargement,
    ),
    row("S2, tonic 1 µM, dip of 0.4 s", 0.022, { seconds: 0.4, tonicUm: 1 }, d2Enlargement),
    row("S2, tonic 1 µM, dip of 1 s", 0.712, { seconds: 1, tonicUm: 1 }, d2Enlargement),
    row("S2, tonic 2 µM, dip of 0.4 s", 0.002, { seconds: 0.4, tonicUm: 2 }, d2Enlargement),
    row("S2, tonic 2 µM, dip of 1 s", 0.497, { seconds: 1, tonicUm: 2 }, d2Enlargement),
    row("S2, D2 blocked", 0.996, BLOCKED, d2Enlargement),
  ],
);

/** RUL-5. */
export const dipPka = table(
  {
    id: "RUL-5",
    title: "PKA of a D2 spine",
    protocol: "As RUL-3, read out as free catalytic subunit of PKA, µM.",
    axis: axis("PKA in µM"),
    ...SHARED,
  },
  [
    ...dips(
      "PKA2",
      [
        [0, 0.155],
        [0.4, 0.344],
        [1, 0.672],
      ],
      d2PkaUm,
    ),
    row("PKA2, D2 blocked", 1.037, BLOCKED, d2PkaUm),
  ],
);
