import { createChance } from "@operant/simulation";
import { drawFaults, inflict, type RealFault } from "./faults.ts";
import type { RealCluster } from "./real-cluster.ts";

/** Lets a seed's faults happen while a study is on its way. */
export interface RealNemesis {
  /** Faults that have begun. */
  readonly done: readonly RealFault[];
  /** When the last fault was over, in its clock's ms; 0 before. */
  readonly endedMs: number;
  /** Lets happen what is due at so many committed subjects. */
  look(committed: number): void;
  /** Resolves once no fault is under way. */
  over(): Promise<void>;
}

/** Creates the nemesis of a seed. */
export function createRealNemesis(
  seed: number,
  subjects: number,
  cluster: RealCluster,
  seams: { readonly nowMs: () => number; readonly tell: (fault: RealFault) => void },
): RealNemesis {
  const chance = createChance(seed).fork();
  const due = drawFaults(seed, chance, subjects);
  const done: RealFault[] = [];
  // One fault at a time for each victim: a broker that two faults start at once is two brokers on one port.
  const under = new Map<string, Promise<void>>();
  let endedMs = 0;

  async function strike(fault: RealFault, before: Promise<void> | undefined): Promise<void> {
    await before;
    done.push(fault);
    seams.tell(fault);
    await inflict(fault, cluster, chance);
    endedMs = seams.nowMs();
  }

  return {
    done,
    get endedMs() {
      return endedMs;
    },
    look(committed) {
      for (let [next] = due; next !== undefined && next.atSubjects <= committed; [next] = due) {
        due.shift();
        const [, whom = ""] = next.fault.split(" ");
        under.set(whom, strike(next.fault, under.get(whom)));
      }
    },
    async over() {
      await Promise.all(under.values());
    },
  };
}
