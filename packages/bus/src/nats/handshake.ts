import type { NatsConnection } from "nats";
import { ErrorCode, NatsError } from "nats";

/** What the client holds of a connection it is making; it promises none of this to its users. */
interface Insides {
  readonly protocol?: {
    readonly transport?: { readonly isClosed: boolean };
    /** Fails the handshake under way; absent once it is through. */
    readonly connectError?: (error: Error) => void;
  };
}

/**
 * Gives up the handshake of a connection that was lost meanwhile, so that the next one is tried. The
 * client (nats 2.29) notices the loss, but goes on waiting for the answer until its connection timeout.
 */
export function abandonLostHandshake(connection: NatsConnection & Insides): void {
  const { transport, connectError } = connection.protocol ?? {};
  if (transport?.isClosed) connectError?.(NatsError.errorForCode(ErrorCode.Disconnect));
}
