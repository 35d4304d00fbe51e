import { SpineProtocol, type SpineEvent, type SpineProtocolOptions } from "@operant/striatum";
import { momentsOf } from "./statistics.ts";

/** Runs something on spines without an animal and gives the kernel memory back. */
export function spineProtocol<Result>(
  options: SpineProtocolOptions,
  use: (protocol: SpineProtocol) => Result,
): Result {
  const protocol = new SpineProtocol(options);
  try {
    return use(protocol);
  } finally {
    protocol.free();
  }
}

/** The pairing of slice experiments: glutamate and spikes together for one second from time 0. */
export const ONE_SECOND_PAIRING: SpineEvent = { kind: "pairing", at: 0, seconds: 1 };

/** Relative mean change of volume in each pathway, when spines of `volumeUm3` live through events. */
export function relativeChange(
  options: SpineProtocolOptions,
  volumeUm3: number,
  events: readonly SpineEvent[],
  seconds = 12,
): { d1: number; d2: number } {
  return spineProtocol(options, (protocol) => {
    protocol.fill(volumeUm3);
    protocol.run(events, seconds);
    return {
      d1: momentsOf(protocol.volumes("d1")).mean / volumeUm3 - 1,
      d2: momentsOf(protocol.volumes("d2")).mean / volumeUm3 - 1,
    };
  });
}
