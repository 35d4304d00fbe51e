import type { Kernels, PhiloxKey } from "@operant/kernels";
import type { Replication } from "../contract.ts";
import { onDendrite, spreadStationary } from "../laboratory/dendrite.ts";
import { LAWS, scaled, type DendriteLaw } from "../laboratory/presets.ts";
import { chosen, CLEAR } from "../observable.ts";

const SPINES = 400_000;

/** FMR-3: the excess loss is among new spines. */
export const shortLived: Replication = {
  id: "FMR-3",
  title: "The knock-out has an excess of short-lived new spines",
  kind: "D",
  protocol:
    `${SPINES} newborn spines, share dead within 2 d; ${SPINES / 4} spines of the stationary law, of ` +
    "those above 0.1 µm³ the share alive after 30 d; slope × 1.5 against wild type, preset v1-adult.",
  observables: [
    chosen("death of new spines within 2 d, ratio", { low: 1.1, reason: "> 1; margin chosen" }),
    chosen("30-d survival above 0.1 µm³, ratio", { high: 0.99, reason: "< 1; margin chosen" }),
    chosen("ratio of deaths × ratio of survival", {
      low: 1.1,
      reason: "established spines change by the smaller factor; margin chosen",
    }),
  ],
  controls: [{ name: "wild type", reason: "nothing changes" }],
  repetitions: CLEAR,
  caveat: "Pan et al. 2010 and Ishii et al. 2018 state directions; the slope factor is not known.",
  measure({ key, variant }, kernels) {
    const base = LAWS["v1-adult"];
    const other = variant === "model" ? scaled(base, 1.5, 1) : base;
    const [wild, knocked] = [follow(kernels, key, base), follow(kernels, key, other)];
    const deaths = knocked.youngDead / wild.youngDead;
    const survival = knocked.largeAlive / wild.largeAlive;
    return {
      "death of new spines within 2 d, ratio": deaths,
      "30-d survival above 0.1 µm³, ratio": survival,
      "ratio of deaths × ratio of survival": deaths * survival,
    };
  },
};

function follow(
  kernels: Kernels,
  key: PhiloxKey,
  law: DendriteLaw,
): { youngDead: number; largeAlive: number } {
  const youngDead = onDendrite(kernels, key, SPINES, (dendrite) => {
    dendrite.volumes.fill(law.birthVolumeUm3);
    return dendrite.advance(law, 2) / SPINES;
  });
  const large = spreadStationary(law, SPINES / 4).filter((volume) => volume > 0.1);
  const largeAlive = onDendrite(kernels, key, large.length, (dendrite) => {
    dendrite.volumes.set(large);
    return 1 - dendrite.advance(law, 30) / large.length;
  });
  return { youngDead, largeAlive };
}
