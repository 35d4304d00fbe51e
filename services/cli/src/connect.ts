import { inboxOf, passwordVariable, type Role } from "@operant/access";
import { BusError, connectNats, type NatsCredentials, type ServiceBus } from "@operant/bus";
import { EXIT, Exit } from "./exit.ts";
import type { NetworkOptions } from "./network-options.ts";

/**
 * Connects to the broker in a role. Name and password come from the URL, or else the password from the
 * role's variable, e.g. OPERANT_OPERATOR_PASSWORD. Throws an Exit where nobody answers or lets it in.
 */
export async function connectAs(role: Role, { nats, tlsCa }: NetworkOptions): Promise<ServiceBus> {
  const servers = nats.split(",").map((text) => readServer(text.trim()));
  const encrypted = tlsCa !== undefined || servers.some(({ tls }) => tls);
  const credentials = servers.find((one) => one.credentials !== undefined)?.credentials;
  const own = credentials ?? roleCredentials(role);
  try {
    return await connectNats({
      servers: servers.map(({ address }) => address),
      name: `operant ${role}`,
      inboxPrefix: inboxOf(role),
      ...(encrypted ? { tls: tlsCa === undefined ? {} : { caFile: tlsCa } } : {}),
      ...(own === undefined ? {} : { credentials: own }),
    });
  } catch (error) {
    throw asExit(error, role);
  }
}

/** Turns what the bus refuses into an Exit; anything else goes on as it is. */
export function asExit(error: unknown, role: Role = "operator"): unknown {
  if (!(error instanceof BusError)) return error;
  if (error.code === "OPERANT_BUS_NO_RESPONDERS") {
    const text = "operant: no coordinator answers; start one with: operant serve coordinator";
    return new Exit(EXIT.unreachable, text, { cause: error });
  }
  const why = error.cause instanceof Error ? error.cause.message : "";
  const refused = /authorization|authentication/i.test(why);
  const hint = refused
    ? `\nThe broker refuses the credentials: put the password of the role into ${passwordVariable(role)}.`
    : "";
  return new Exit(EXIT.unreachable, `operant: ${error.message}.${hint}`, { cause: error });
}

interface Server {
  readonly address: string;
  readonly tls: boolean;
  readonly credentials: NatsCredentials | undefined;
}

function readServer(text: string): Server {
  let url: URL;
  try {
    url = new URL(text.includes("://") ? text : `nats://${text}`);
  } catch (cause) {
    const message = `operant: --nats "${text}" is no address; give nats://host:4222 or tls://host:4222.`;
    throw new Exit(EXIT.usage, message, { cause });
  }
  if (!["nats:", "tls:"].includes(url.protocol) || url.hostname === "") {
    const message = `operant: --nats "${text}" is not understood; give nats://host:4222 or tls://host:4222.`;
    throw new Exit(EXIT.usage, message);
  }
  const user = decodeURIComponent(url.username);
  const password = decodeURIComponent(url.password);
  return {
    address: `nats://${url.hostname}:${url.port === "" ? "4222" : url.port}`,
    tls: url.protocol === "tls:",
    credentials: user === "" ? undefined : { kind: "password", user, password },
  };
}

function roleCredentials(role: Role): NatsCredentials | undefined {
  const password = process.env[passwordVariable(role)];
  return password === undefined || password === ""
    ? undefined
    : { kind: "password", user: role, password };
}
