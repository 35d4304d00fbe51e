import type { AddressInfo, Socket } from "node:net";
import { connect, createServer } from "node:net";

/** A stretch of bad network between a client and a server on this machine. */
export interface NetworkProxy {
  /** What clients connect to. */
  readonly url: string;
  /** Cuts every connection at once; new ones are taken. */
  cut(): void;
  /** Cuts each of the next `count` connections when its client first speaks, amid the handshake. */
  cutHandshakes(count: number): void;
  /** From now on nothing passes in either direction, without a word, until `heal`. */
  partition(): void;
  heal(): void;
  close(): Promise<void>;
}

export interface NetworkProxyOptions {
  /** Port of the server. */
  readonly port: number;
  /** Time that everything takes in each direction, ms. Default 0. */
  readonly delayMs?: number;
}

const ADDRESS = "127.0.0.1";

/** Starts a proxy that delays, cuts and partitions. */
export async function startNetworkProxy(options: NetworkProxyOptions): Promise<NetworkProxy> {
  const { port, delayMs = 0 } = options;
  const sockets = new Set<Socket>();
  let parted = false;
  let handshakesToCut = 0;

  /** Passes on what one side says, in order, `delayMs` later; a silent network holds it back. */
  function forward(from: Socket, to: Socket): void {
    from.on("data", (data) => {
      // What is said during a partition is lost, and with it the connection's order: cut it later.
      if (parted) from.once("healed", () => from.destroy());
      else setTimeout(() => to.writable && !parted && to.write(data), delayMs);
    });
    from.on("close", () => to.destroy());
    from.on("error", () => {});
    sockets.add(from);
    from.on("close", () => sockets.delete(from));
  }

  const proxy = createServer((client) => {
    const server = connect(port, ADDRESS);
    for (const socket of [client, server]) socket.setNoDelay(true);
    forward(client, server);
    forward(server, client);
    if (handshakesToCut > 0) {
      handshakesToCut -= 1;
      client.once("data", () => client.destroy());
    }
  });
  await new Promise<void>((resolve) => proxy.listen(0, ADDRESS, resolve));

  function cut(): void {
    for (const socket of sockets) socket.destroy();
  }

  return {
    url: `nats://${ADDRESS}:${(proxy.address() as AddressInfo).port}`,
    cut,
    cutHandshakes(count) {
      handshakesToCut = count;
    },
    partition() {
      parted = true;
    },
    heal() {
      parted = false;
      for (const socket of sockets) socket.emit("healed");
    },
    close() {
      cut();
      return new Promise((resolve) => proxy.close(() => resolve()));
    },
  };
}
