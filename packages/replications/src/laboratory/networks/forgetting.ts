import type { Acceptance, Observable, Replication } from "../../contract.ts";
import { chosen } from "../../observable.ts";
import { meanOf } from "../animal.ts";
import { sharing } from "../sharing.ts";
import { type Consolidation, PLAIN } from "./consolidation.ts";
import { loadDigits } from "./digits.ts";
import { type Accuracies, learnSequence, SEQUENCE } from "./permuted-digits.ts";

const { tasks, hidden, steps, batch, rate, tested } = SEQUENCE;

const PROTOCOL =
  `${tasks} tasks, each the 8,000 training digits at 14 × 14 pixels in an order of its own; a network of ` +
  `${hidden.join(" + ")} rectified units without biases learns one task after the other, ${steps} steps of ` +
  `${batch} images with Adam at ${rate}; then all tasks are tested on ${tested} other digits.`;

const CAVEAT =
  "Scaled down: the published run has 2 × 2,000 units, ten tasks and 20 epochs of 60,000 digits per task. " +
  "The strength of the penalty is this project's choice for the small network.";

const LEAST_GAIN: Acceptance = { low: 0.1, reason: "≥ 10 points, chosen for the scaled-down test" };

const MEAN = "mean accuracy over tasks, with − without";
const FIRST = "accuracy on the first task, with − without";

/** A replication that compares a rule against forgetting with learning without one. */
export function againstForgetting(
  frame: Pick<Replication, "id" | "title"> & {
    /** The rule and its constants, for the page. */
    readonly rule: string;
    readonly open: (start: Float64Array) => Consolidation;
    readonly shown?: readonly Observable[];
  },
): Replication {
  const { id, title, rule, open, shown = [] } = frame;
  return {
    id,
    title,
    kind: "C",
    protocol: `${PROTOCOL} ${rule}`,
    observables: [
      chosen(MEAN, LEAST_GAIN),
      chosen(FIRST, LEAST_GAIN),
      chosen("accuracy on the last task, with", {
        low: 0.6,
        reason: "the last task is still learned; chosen",
      }),
      ...shown,
    ],
    controls: [{ name: "no penalty", reason: "what the tasks share alone does not keep them" }],
    repetitions: { quick: 3, full: 6 },
    caveat: CAVEAT,
    long: true,
    prepare: loadDigits,
    measure({ seed, variant }) {
      const without = unprotected(seed);
      const kept = variant === "model" ? learnSequence(keyOf(seed), open) : without;
      return {
        [MEAN]: meanOf(kept) - meanOf(without),
        [FIRST]: (kept[0] as number) - (without[0] as number),
        "accuracy on the last task, with": kept.at(-1) as number,
        "mean accuracy over tasks, with": meanOf(kept),
      };
    },
  };
}

/** Tasks, start and images depend on the seed alone, so that all rules meet the same. */
function keyOf(seed: number): readonly [number, number] {
  return [seed, 0x64696769];
}

const shared = sharing<Accuracies>();

/** Learning without a rule is the same for all. */
function unprotected(seed: number): Accuracies {
  return shared(seed, () => learnSequence(keyOf(seed), () => PLAIN));
}
