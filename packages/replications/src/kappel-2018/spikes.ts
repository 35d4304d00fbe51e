/** Who spiked in a step. */
export class Spikes {
  /** The first `count` are of this step. */
  readonly who: Uint8Array;
  count = 0;

  /** @param most - Senders that there are, at most 256. */
  constructor(most: number) {
    this.who = new Uint8Array(most);
  }

  add(sender: number): void {
    this.who[this.count] = sender;
    this.count += 1;
  }
}
