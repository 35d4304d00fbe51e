import { Option, type Command } from "commander";

/** How a command finds the broker. */
export interface NetworkOptions {
  readonly nats: string;
  readonly tlsCa?: string;
}

/** `--nats <url>`. */
export function natsOption(): Option {
  const text = "broker: nats://host:4222 or tls://host:4222, several with commas";
  return new Option("--nats <url>", text).env("OPERANT_NATS");
}

/** `--tls-ca <file>`. */
export function tlsOption(): Option {
  return new Option("--tls-ca <file>", "authority that signed the broker's certificate (PEM)");
}

/** Adds `--nats`, which must be given, and `--tls-ca`. */
export function withNetwork(command: Command): Command {
  return command.addOption(natsOption().makeOptionMandatory()).addOption(tlsOption());
}
