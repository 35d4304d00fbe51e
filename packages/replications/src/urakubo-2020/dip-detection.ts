import { golden, published, within } from "../observable.ts";
import { table, type Entry } from "../laboratory/table.ts";
import { CyclaseModel, steadyFreeCyclase, type Receptor } from "./receptor.ts";

const BASAL_UM = 0.5;
const DIP_UM = 0.05;
const SETTLE_SECONDS = 8;
const GRID_SECONDS = 0.0005;
const SOURCE = "ModelRP2 of Urakubo, simulated";

/** Condition, receptors; basal, plateau and half time simulated; basal and plateau analytic. */
const CONDITIONS = [
  ["adult", { receptors: 1, rgs: 1 }, [0.188, 0.78, 0.257], [0.192, 0.783]],
  ["infant", { receptors: 0.5, rgs: 0.5 }, [0.174, 0.782, 0.475], [0.177, 0.783]],
  ["schizophrenia", { receptors: 4, rgs: 0.5 }, [0.017, 0.209, 0.854], [0.021, 0.212]],
  ["dystonia", { receptors: 0.5, rgs: 2 }, [0.566, 0.938, 0.118], [0.573, 0.939]],
] as const;

const TYPO = "adult receptors throughout";

/** Free fraction before the dip, at its end, and the time at which half of the rise is reached. */
function dipOf(receptor: Receptor): readonly [number, number, number] {
  const model = new CyclaseModel(receptor, GRID_SECONDS);
  model.run(BASAL_UM, SETTLE_SECONDS);
  const basal = model.free;
  const rise: number[] = [];
  for (let t = 0; t < SETTLE_SECONDS; t += GRID_SECONDS) {
    model.step(DIP_UM);
    rise.push(model.free);
  }
  const plateau = model.free;
  const half = rise.findIndex((free) => free >= (basal + plateau) / 2);
  return [basal, plateau, (half + 1) * GRID_SECONDS];
}

function entries([name, receptor, simulated, analytic]: (typeof CONDITIONS)[number]): Entry[] {
  const of = (variant: string): Receptor => (variant === TYPO ? CONDITIONS[0][1] : receptor);
  const cache = new Map<string, readonly [number, number, number]>();
  const dip = (variant: string): readonly [number, number, number] => {
    const known = cache.get(variant) ?? dipOf(of(variant));
    cache.set(variant, known);
    return known;
  };
  const labels = [`free cyclase, tonic, ${name}`, `free cyclase, dip, ${name}`, `T½, ${name}`];
  const closed = analytic.map((value, i): Entry => {
    const text = `${labels[i]}, closed form`;
    return {
      observable: golden({ name: text, value, tolerance: Math.max(0.001, 0.01 * value) }),
      value: (variant) => steadyFreeCyclase(of(variant), i === 0 ? BASAL_UM : DIP_UM),
    };
  });
  const run = simulated.map((value, i): Entry => {
    const unit = i === 2 ? "s" : "1";
    // The table has three decimals: half a unit of the last one is rounding.
    const accept = within(value, Math.max(0.0005, 0.03 * value), "± 3 %, at least rounding");
    return {
      observable: {
        name: labels[i] as string,
        unit,
        accept,
        published: published(value, unit, SOURCE, "simulated"),
      },
      value: (variant) => dip(variant)[i] as number,
    };
  });
  return [...run, ...closed];
}

/** URA-3. */
export const dipDetection = table(
  {
    id: "URA-3",
    title: "Detection of a dip needs the balance of D2 receptors and RGS",
    kind: "B",
    protocol:
      "D2R → Gi → adenylyl cyclase as mass-action and Michaelis–Menten equations, dopamine steps from 0.5 " +
      "to 0.05 µM; free cyclase before and at the end, and time to half of the rise, in four conditions; " +
      "steady states also in closed form.",
    controls: [{ name: TYPO, reason: "the conditions differ only by their receptors" }],
  },
  CONDITIONS.flatMap(entries),
);
