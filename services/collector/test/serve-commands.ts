/** Options of `operant serve` that deploy/ uses, by service. */
const SHARED = ["--nats", "--tls-ca", "--metrics", "--node"];
const OPTIONS: Readonly<Record<string, readonly string[]>> = {
  compute: [...SHARED, "--threads"],
  coordinator: [...SHARED, "--data"],
  collector: [...SHARED, "--broker"],
  environment: SHARED,
  agent: SHARED,
};

/** Port of each service's page. */
export const PORTS: Readonly<Record<string, number>> = {
  collector: 9464,
  coordinator: 9465,
  compute: 9466,
  environment: 9467,
  agent: 9468,
};

/** Lists what is wrong with the words after `operant`: service, options, the port of the page. */
export function problemsOf(words: readonly string[]): string[] {
  const [serve, service = "", ...rest] = words;
  const known = OPTIONS[service];
  if (serve !== "serve" || known === undefined) return [`no service: ${words.join(" ")}`];
  const options = new Map<string, string>();
  for (const [index, word] of rest.entries()) {
    if (!word.startsWith("--")) continue;
    const [name = "", value = rest[index + 1] ?? ""] = word.split("=");
    options.set(name, value);
  }
  const strange = [...options.keys()].filter((name) => !known.includes(name));
  const problems = strange.map((name) => `${service} has no option ${name}`);
  if (!options.get("--nats")?.startsWith("tls://")) problems.push(`${service}: no TLS`);
  const port = options.get("--metrics")?.split(":").at(-1);
  if (Number(port) !== PORTS[service]) problems.push(`${service}: page on port ${port}`);
  return problems;
}
