import { randomBytes } from "node:crypto";

import type { Bus, Clock } from "@operant/bus";
import { BusError, systemClock } from "@operant/bus";
import type {
  Served,
  SessionReply,
  SessionReplyOf,
  SessionRequest,
  SessionRequestOf,
} from "@operant/protocol";
import {
  decodeSessionReply,
  encodeSessionRequest,
  LEASE_BYTES,
  servedSubject,
  SESSION_VERSION,
  toHex,
} from "@operant/protocol";

import type { Setting, Work } from "../desk/stand.ts";
import { SessionError } from "../errors.ts";

export interface SessionOptions extends Partial<Setting> {
  readonly bus: Pick<Bus, "request">;
  readonly participant: Served;
  /** `name@version` or `lab/name@version`. */
  readonly id: string;
  /** Two key words per subject. */
  readonly keys: Uint32Array;
  /** Time without a sign of life after which the server may forget us, ms. Default 30,000, or less where it allows less. */
  readonly leaseMs?: number;
  /** Events of an environment, signals of an agent. Default false. */
  readonly detailed?: boolean;
  /** Time after which a request is sent again, ms. Default 2,000. */
  readonly resendMs?: number;
  readonly clock?: Clock;
}

/** A request of the lease without lease and number. */
type Content<Kind extends Work["kind"]> = Omit<
  SessionRequestOf<Kind>,
  "kind" | "lease" | "sequence"
>;

const DEFAULT_LEASE_MS = 30_000;
const DEFAULT_RESEND_MS = 2000;

/**
 * Subjects that live with a server. What is lost on the way is sent again under the same number until the
 * lease would have ended; the server then repeats its reply, so nothing happens twice.
 */
export class RemoteSession {
  readonly welcome: SessionReplyOf<"welcome">;
  readonly count: number;
  readonly #options: SessionOptions;
  readonly #clock: Clock;
  readonly #lease = new Uint8Array(randomBytes(LEASE_BYTES));
  readonly #leaseMs: number;
  #sequence = 0;
  #underWay = false;
  #closed = false;
  #cancel = (): void => {};

  private constructor(options: SessionOptions, welcome: SessionReplyOf<"welcome">) {
    this.welcome = welcome;
    this.count = options.keys.length / 2;
    this.#options = options;
    this.#clock = options.clock ?? systemClock;
    this.#leaseMs = Math.min(options.leaseMs ?? DEFAULT_LEASE_MS, welcome.maxLeaseMs);
  }

  /**
   * Finds a server, agrees on version and spec, and opens a lease. Throws the SessionError of a refusal,
   * or a BusError where nobody answers.
   */
  static async open(options: SessionOptions): Promise<RemoteSession> {
    const welcome = await greet(options);
    const session = new RemoteSession(options, welcome);
    const { keys, detailed = false } = options;
    const { specHash } = welcome;
    const leaseMs = session.#leaseMs;
    const request = { kind: "open", specHash, ...settingOf(options), keys, leaseMs, detailed };
    await session.#send(request as SessionRequestOf<"open">, "granted");
    session.#renewLater();
    return session;
  }

  /** Finds a server and what it says of itself; nothing is kept. Throws as `open` does. */
  static greet(options: Omit<SessionOptions, "keys">): Promise<SessionReplyOf<"welcome">> {
    return greet(options);
  }

  /** Sends the next request. One at a time. Throws a SessionError or a BusError. */
  async ask<Kind extends Work["kind"], Due extends SessionReply["kind"]>(
    kind: Kind,
    content: Content<Kind>,
    due: Due,
  ): Promise<SessionReplyOf<Due>> {
    if (this.#closed) throw new SessionError("OPERANT_SESSION_CLOSED", "the session is closed");
    return this.#send({ kind, ...content } as unknown as SessionRequestOf<Kind>, due);
  }

  /** Gives the subjects up. A server that does not answer forgets them when the lease ends. */
  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    this.#cancel();
    const request = encodeSessionRequest({ kind: "close", lease: this.#lease, sequence: 0 });
    await this.#options.bus
      .request(this.welcome.subject, request, this.#resendMs())
      .catch(() => undefined);
  }

  async #send<Due extends SessionReply["kind"]>(
    request: SessionRequest,
    due: Due,
  ): Promise<SessionReplyOf<Due>> {
    if (this.#underWay) {
      throw new SessionError(
        "OPERANT_SESSION_BUSY",
        "one request of a session at a time; await it",
      );
    }
    this.#underWay = true;
    try {
      const sequence = this.#sequence + 1;
      const bytes = encodeSessionRequest({ ...request, lease: this.#lease, sequence });
      const reply = await this.#exchange(bytes, (one) => this.#isMine(one, sequence));
      const answer = expect(reply, due);
      this.#sequence = sequence;
      return answer;
    } finally {
      this.#underWay = false;
    }
  }

  #isMine({ lease, sequence }: SessionReply, due: number): boolean {
    return sequence === due && toHex(lease) === toHex(this.#lease);
  }

  /** Asks until a whole reply comes; gives up when the lease would have ended. */
  async #exchange(
    bytes: Uint8Array,
    fits: (reply: SessionReply) => boolean,
  ): Promise<SessionReply> {
    const { bus } = this.#options;
    return persist(this.#clock, this.#leaseMs, this.#resendMs(), async (timeoutMs) => {
      const decoded = decodeSessionReply(await bus.request(this.welcome.subject, bytes, timeoutMs));
      if (decoded.ok && (fits(decoded.value) || decoded.value.kind === "refusal")) {
        return decoded.value;
      }
      return undefined;
    });
  }

  #resendMs(): number {
    return Math.min(this.#options.resendMs ?? DEFAULT_RESEND_MS, Math.ceil(this.#leaseMs / 4));
  }

  /** Says every third of a lease that we are still there. */
  #renewLater(): void {
    this.#cancel = this.#clock.schedule(
      this.#leaseMs / 3,
      () => {
        const request = encodeSessionRequest({ kind: "renew", lease: this.#lease, sequence: 0 });
        const renewed = this.#options.bus.request(this.welcome.subject, request, this.#resendMs());
        // Whether the lease still stands shows at the next request.
        void renewed.catch(() => undefined).then(() => this.#closed || this.#renewLater());
      },
      "background",
    );
  }
}

/** Says hello, again where a server is about to leave or the answer was lost. */
async function greet(options: Omit<SessionOptions, "keys">): Promise<SessionReplyOf<"welcome">> {
  const { bus, participant, id, clock = systemClock } = options;
  const { leaseMs = DEFAULT_LEASE_MS, resendMs = DEFAULT_RESEND_MS } = options;
  const hello = encodeSessionRequest({
    kind: "hello",
    lease: new Uint8Array(0),
    sequence: 0,
    protocolVersion: SESSION_VERSION,
    participant,
    id,
    ...settingOf(options),
  });
  const subject = servedSubject(participant, id);
  const reply = await persist(clock, leaseMs, resendMs, async (timeoutMs) => {
    const decoded = decodeSessionReply(await bus.request(subject, hello, timeoutMs));
    if (!decoded.ok) return undefined;
    const { value } = decoded;
    return value.kind === "refusal" && value.code === "OPERANT_SESSION_LEAVING" ? undefined : value;
  });
  const welcome = expect(reply, "welcome");
  if (welcome.protocolVersion === SESSION_VERSION && welcome.id === id) return welcome;
  const { protocolVersion } = welcome;
  const text = `the server speaks version ${protocolVersion} for "${welcome.id}"; due is ${SESSION_VERSION}`;
  throw new SessionError("OPERANT_SESSION_VERSION", `${text} for "${id}"`);
}

/** What may pass by itself: a lost message, a server that restarts. */
const PASSING = new Set(["OPERANT_BUS_TIMEOUT", "OPERANT_BUS_NO_RESPONDERS"]);
const PAUSE_MS = 100;

/** Tries until there is an answer or `mostMs` have passed; then throws what went wrong last. */
async function persist<T>(
  clock: Clock,
  mostMs: number,
  tryMs: number,
  attempt: (timeoutMs: number) => Promise<T | undefined>,
): Promise<T> {
  const untilMs = clock.nowMs() + mostMs;
  for (;;) {
    let failure: unknown;
    try {
      const answer = await attempt(tryMs);
      if (answer !== undefined) return answer;
    } catch (error) {
      if (!(error instanceof BusError) || !PASSING.has(error.code)) throw error;
      failure = error;
    }
    if (clock.nowMs() >= untilMs) {
      throw failure ?? new SessionError("OPERANT_SESSION_LOST", "no whole answer came in time");
    }
    if (failure === undefined || isRefusal(failure)) await pause(clock);
  }
}

/** Whether the broker answered at once that nobody is there. */
function isRefusal(failure: unknown): boolean {
  return failure instanceof BusError && failure.code === "OPERANT_BUS_NO_RESPONDERS";
}

function pause(clock: Clock): Promise<void> {
  return new Promise((resolve) => clock.schedule(PAUSE_MS, resolve));
}

/** The reply that was due. Throws the SessionError of a refusal, or of another reply. */
function expect<Due extends SessionReply["kind"]>(
  reply: SessionReply,
  due: Due,
): SessionReplyOf<Due> {
  if (reply.kind === due) return reply as SessionReplyOf<Due>;
  if (reply.kind === "refusal") {
    throw new SessionError(reply.code, reply.message, { field: reply.field, row: reply.row });
  }
  throw new SessionError(
    "OPERANT_SESSION_FOREIGN",
    `the server answered ${reply.kind}, not ${due}`,
  );
}

function settingOf({ parameters = "", stepSeconds = 0, spaces = "" }: Partial<Setting>): Setting {
  return { parameters, stepSeconds, spaces };
}
