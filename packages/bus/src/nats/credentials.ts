import { isIP } from "node:net";
import type { ConnectionOptions as TlsConnection } from "node:tls";
import { checkServerIdentity } from "node:tls";

import type { ConnectionOptions, TlsOptions } from "nats";
import { credsAuthenticator, nkeyAuthenticator } from "nats";

/** Who a connection says it is; the server's accounts decide what that role may do. */
export type NatsCredentials =
  | { readonly kind: "password"; readonly user: string; readonly password: string }
  | { readonly kind: "token"; readonly token: string }
  /** An nkey seed, "SU…". */
  | { readonly kind: "nkey"; readonly seed: Uint8Array }
  /** The bytes of a `.creds` file. */
  | { readonly kind: "creds"; readonly bytes: Uint8Array };

/** Files of an encrypted connection; `{}` trusts the machine's authorities. */
export interface NatsTls {
  readonly caFile?: string;
  readonly certFile?: string;
  readonly keyFile?: string;
}

/** Puts credentials and TLS into the client's options. */
export function securityOf(
  servers: readonly string[],
  credentials: NatsCredentials | undefined,
  tls: NatsTls | undefined,
): ConnectionOptions {
  const authentication = authenticationOf(credentials);
  if (tls === undefined) return authentication;
  // The client hands its TLS options on to Node as they are.
  const options: TlsOptions & TlsConnection = { ...tls, ...identityCheck(servers) };
  return { tls: options, ...authentication };
}

/**
 * Checks the server's certificate. The client says "localhost" for every server that is given by its
 * address: such a certificate must then name one of the given addresses.
 */
function identityCheck(servers: readonly string[]): Pick<TlsConnection, "checkServerIdentity"> {
  const hosts = servers.map((server) => hostOf(server));
  const addresses = hosts.filter((host) => isIP(host) !== 0);
  return {
    checkServerIdentity(host, certificate) {
      const named = hosts.includes(host) || addresses.length === 0;
      const names = named ? [host] : addresses;
      const problems = names.map((name) => checkServerIdentity(name, certificate));
      return problems.includes(undefined) ? undefined : problems[0];
    },
  };
}

function hostOf(server: string): string {
  const { hostname } = new URL(server.includes("://") ? server : `nats://${server}`);
  return hostname.replace(/^\[|\]$/g, "");
}

function authenticationOf(credentials: NatsCredentials | undefined): ConnectionOptions {
  if (credentials === undefined) return {};
  if (credentials.kind === "password") {
    return { user: credentials.user, pass: credentials.password };
  }
  if (credentials.kind === "token") return { token: credentials.token };
  return credentials.kind === "nkey"
    ? { authenticator: nkeyAuthenticator(credentials.seed) }
    : { authenticator: credsAuthenticator(credentials.bytes) };
}
