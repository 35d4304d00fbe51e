import type { Breach } from "./finding.ts";
import { firstDifference, play } from "./play.ts";
import { ANNE, BERT, sameOr, type Key, type Rig } from "./rig.ts";

const OTHERS: readonly Key[] = [BERT, [0x1234, 0xabce], [0x1235, 0xabcd], [1, 0]];

/** Equal subjects behave equally. */
export function checkSameKey(rig: Rig): Breach[] {
  const [one, other] = [rig.open(ANNE), rig.open(ANNE)];
  return [
    ...sameOr("same-key", "behaviour", play(one, rig.script), play(other, rig.script)),
    ...sameOr("same-key", "memory", one.snapshot(), other.snapshot()),
  ];
}

/** Each of several other subjects behaves otherwise: every word of the key counts. */
export function checkOtherKey(rig: Rig): Breach[] {
  const mine = play(rig.open(ANNE), rig.script);
  const chanceFree = rig.definition.claims?.chanceFree === true;
  return OTHERS.flatMap((key): Breach[] => {
    const equal = firstDifference(mine, play(rig.open(key), rig.script)) === -1;
    if (equal === chanceFree) return [];
    const message = equal
      ? `subject ${key.join(":")} behaves exactly like ${ANNE.join(":")}: draw from tools.random, or claim chanceFree`
      : `subject ${key.join(":")} behaves otherwise though the agent claims to be chance-free`;
    return [{ rule: "other-key", message }];
  });
}
