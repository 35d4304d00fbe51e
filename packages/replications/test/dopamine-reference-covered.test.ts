import { describe, expect, it } from "vitest";
import { papers } from "@operant/replications";

/** Ids of a family: number from 1 to `last`. */
function family(name: string, last: number): string[] {
  return Array.from({ length: last }, (_, i) => `${name}-${i + 1}`);
}

/** Every test of the references on reinforcement plasticity and on behaviour. */
const IDS = [
  ...family("RUL", 7),
  ...family("YAG", 4),
  ...family("IIN", 7),
  ...family("GUR", 3),
  ...family("LEE", 2),
  ...family("URA", 3),
  ...family("YAM", 2),
  ...family("IZH", 3),
  ...family("NEST", 3),
  ...family("GER", 1),
  ...family("HE", 2),
  ...family("HAY", 2),
  ...family("MAT", 2),
  ...family("NOG", 3),
  ...family("OHZ", 1),
  ...family("LIN", 2),
  ...family("REY", 1),
  ...family("FIS", 1),
  ...[
    "ACQ TRANSFER OMIT BLOCK INHIB EXT GENDISC D2LESION METH DELAY DREV PREV PST ASYM MATCH COD",
    "EFFORT PR GNG TWOSTEP GRID X-EXTD2 X-PREE X-SPONT X-RENEW X-LI X-TIMING X-LONGDELAY X-DEVAL",
    "X-RLWM X-ITI X-STRICT X-PSTSIZE X-HIDDEN X-SIDMAN X-PEAK",
  ].flatMap((line) => line.split(" ").map((name) => `BEH-${name}`)),
];

describe("every test of the references on plasticity and behaviour", () => {
  const listed = papers.flatMap((paper) => [
    ...paper.replications.map(({ id }) => id),
    ...(paper.skipped ?? []).map(({ id }) => id),
  ]);

  it.each(IDS)("%s is replicated, or skipped with a reason", (id) => {
    expect(listed).toContain(id);
  });
});
