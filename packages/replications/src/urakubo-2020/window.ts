import { burstDrive, d1Enlargement } from "@operant/striatum";
import { published } from "../observable.ts";
import { table } from "../laboratory/table.ts";

/** PKA of the full D1 model above rest, relative to its peak, by delay of the burst. */
const PKA = [
  [-1, 0],
  [0, 0.097],
  [0.2, 0.313],
  [0.3, 0.455],
  [0.4, 0.6],
  [0.6, 0.853],
  [0.8, 1],
  [1, 0.968],
  [1.2, 0.803],
  [1.4, 0.628],
  [1.6, 0.488],
  [2, 0.302],
  [3, 0.121],
  [4, 0.053],
  [5, 0.018],
] as const;

/** URA-2. */
export const reducedWindow = table(
  {
    id: "URA-2",
    title: "The reduced rule follows the full D1 model",
    kind: "B",
    protocol:
      "S1 of the reduced rule against PKA of the full model of Urakubo et al. 2020 (fifteen delays of a " +
      "burst of 0.3 s, normalised to the peak); root mean square of the difference.",
    controls: [{ name: "burst of 1 s", reason: "a burst of another length shifts the window" }],
  },
  [
    {
      observable: {
        name: "rms(S1 − PKA)",
        unit: "1",
        accept: { high: 0.03, reason: "rms at most 0.03" },
        published: published(0.028, "1", "fit of the reduced rule", "derived"),
      },
      value: (variant) => {
        const seconds = variant === "model" ? 0.3 : 1;
        const sum = PKA.reduce((total, [delay, value]) => {
          return total + (d1Enlargement(burstDrive(delay, 1, seconds)) - value) ** 2;
        }, 0);
        return Math.sqrt(sum / PKA.length);
      },
    },
  ],
);
