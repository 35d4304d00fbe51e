import type { Bus } from "@operant/bus";
import type { SessionReply, SessionRequest } from "@operant/protocol";
import {
  decodeSessionReply,
  decodeSessionRequest,
  encodeSessionReply,
  encodeSessionRequest,
  toHex,
} from "@operant/protocol";

/** A fault that a server may have, as a detour of what it hears and says. */
export interface Detour {
  /** What the server hears instead. */
  readonly hears?: (request: SessionRequest) => SessionRequest;
  /** What it says instead; the request is undefined where it could not be read. */
  readonly says?: (reply: SessionReply, request: SessionRequest | undefined) => SessionReply;
}

/** A client's bus on which a good server seems to have a fault. */
export function takeDetour(client: Pick<Bus, "request">, detour: Detour): Pick<Bus, "request"> {
  const polite = takeTurns(client);
  return {
    async request(subject, data, timeoutMs) {
      const decoded = decodeSessionRequest(data);
      const said = decoded.ok ? decoded.value : undefined;
      const heard = said === undefined ? undefined : (detour.hears?.(said) ?? said);
      const bytes = heard === undefined ? data : encodeSessionRequest(heard);
      const answer = await polite.request(subject, bytes, timeoutMs);
      const reply = decodeSessionReply(answer);
      if (!reply.ok) return answer;
      const spoken = detour.says?.(reply.value, said) ?? reply.value;
      // The lease is the client's own, whatever the server was told.
      const lease = said === undefined || toHex(spoken.lease) === "" ? spoken.lease : said.lease;
      return encodeSessionReply({ ...spoken, lease });
    },
  };
}

/** A client's bus on which suites that run side by side leave each other's clocks their turn. */
export function takeTurns(client: Pick<Bus, "request">): Pick<Bus, "request"> {
  return {
    async request(subject, data, timeoutMs) {
      await new Promise((resolve) => setImmediate(resolve));
      return client.request(subject, data, timeoutMs);
    },
  };
}
