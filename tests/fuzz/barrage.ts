import type { Bus } from "@operant/bus";
import { openStream } from "@operant/kernels";

import type { Handler } from "./handlers.ts";
import { strangeMessage } from "./mutate.ts";

/** What was sent. */
export interface Barrage {
  readonly sent: number;
  /** Messages that nobody can mean, by the series that has to count them. */
  readonly expected: ReadonlyMap<string, number>;
}

/** Sends strange messages to every handler in turn, a hundred at a time; the same ones for a seed. */
export async function sendBarrage(
  bus: Bus,
  handlers: readonly Handler[],
  { seed, rounds }: { readonly seed: number; readonly rounds: number },
): Promise<Barrage> {
  const random = openStream([seed, 0], 1);
  const expected = new Map<string, number>();
  let sent = 0;
  for (let round = 0; round < rounds; round += 1) {
    for (const { templates, isLegal, send, series } of handlers) {
      const messages = Array.from({ length: 100 }, () => strangeMessage(templates, random));
      const strange = messages.filter((one) => !isLegal(one)).length;
      expected.set(series, (expected.get(series) ?? 0) + strange);
      sent += messages.length;
      await send(bus, messages);
    }
  }
  return { sent, expected };
}
