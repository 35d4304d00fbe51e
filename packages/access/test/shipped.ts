import { readFile } from "node:fs/promises";

import type { NatsServerOptions } from "@operant/bus/testing";
import { passwordVariable, ROLES } from "@operant/access";
import type { Role } from "@operant/access";

const FILE = new URL("../../../deploy/nats/accounts.conf", import.meta.url);

/** The accounts as they are shipped. */
export function shippedAccounts(): Promise<string> {
  return readFile(FILE, "utf8");
}

/** The password of a role in these tests. */
export function passwordOf(role: Role): string {
  return `secret-of-${role}`;
}

/** A server with the shipped accounts. */
export async function shippedServer(): Promise<NatsServerOptions> {
  const passwords = ROLES.map((role) => [passwordVariable(role), passwordOf(role)] as const);
  return { configuration: await shippedAccounts(), environment: Object.fromEntries(passwords) };
}
