import type { ConnectionOptions } from "nats";
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
  credentials: NatsCredentials | undefined,
  tls: NatsTls | undefined,
): ConnectionOptions {
  return { ...(tls === undefined ? {} : { tls: { ...tls } }), ...authenticationOf(credentials) };
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
