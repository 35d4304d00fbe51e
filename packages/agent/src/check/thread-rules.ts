import type { Breach } from "./finding.ts";
import { play } from "./play.ts";
import { ANNE, BERT, sameOr, type Rig } from "./rig.ts";

/** A used thread is as good as a fresh one, and subjects in one thread do not touch each other. */
export function checkReset(rig: Rig): Breach[] {
  const { script } = rig;
  const anne = play(rig.open(ANNE), script);
  const bert = play(rig.open(BERT), script);
  const used = rig.kernels();
  const first = rig.open(ANNE, used);
  play(first, script);
  first.dispose();
  const reborn = play(rig.open(BERT, used), script);

  const shared = rig.kernels();
  const [one, other] = [rig.open(ANNE, shared), rig.open(BERT, shared)];
  const seen: [number[], number[]] = [[], []];
  for (let at = 0; at < script.length; at++) {
    seen[0].push(...play(one, script, { from: at, to: at + 1 }));
    seen[1].push(...play(other, script, { from: at, to: at + 1 }));
  }
  return [
    ...sameOr("reset", "a new subject in a used thread", bert, reborn),
    ...sameOr("reset", "first of two interleaved subjects", anne, seen[0]),
    ...sameOr("reset", "second of two interleaved subjects", bert, seen[1]),
  ];
}

/** All kernel memory comes back, a second dispose is harmless, and neighbours survive it. */
export function checkDispose(rig: Rig): Breach[] {
  const kernels = rig.kernels();
  const before = kernels.memory.bytesInUse;
  const [goes, stays] = [rig.open(ANNE, kernels), rig.open(BERT, kernels)];
  play(goes, rig.script);
  goes.dispose();
  goes.dispose();
  const due = play(rig.open(BERT), rig.script);
  const breaches = sameOr("dispose", "the neighbour", due, play(stays, rig.script));
  stays.dispose();
  const left = kernels.memory.bytesInUse - before;
  if (left === 0) return breaches;
  return [
    ...breaches,
    { rule: "dispose", message: `${left} bytes of kernel memory are not freed` },
  ];
}
