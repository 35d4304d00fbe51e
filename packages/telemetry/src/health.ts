/** Answer of one probe. */
export type Probe = { readonly ok: true } | { readonly ok: false; readonly reason: string };

/** Answer of all probes together. */
export interface HealthReport {
  readonly ok: boolean;
  readonly checks: Readonly<Record<string, Probe>>;
}

/** The probes of one process: each tries what it reports (writes, then reads), it does not ask. */
export interface Health {
  add(name: string, probe: () => Promise<Probe>): void;
  /** Runs every probe at once; one that throws or outlasts `timeoutMs` is unhealthy. */
  check(timeoutMs: number): Promise<HealthReport>;
}

/** Creates a health check without probes, which is healthy. */
export function createHealth(): Health {
  const probes = new Map<string, () => Promise<Probe>>();
  return {
    add: (name, probe) => void probes.set(name, probe),
    async check(timeoutMs) {
      const answers = await Promise.all(
        [...probes].map(async ([name, probe]) => [name, await ask(probe, timeoutMs)] as const),
      );
      return { ok: answers.every(([, { ok }]) => ok), checks: Object.fromEntries(answers) };
    },
  };
}

async function ask(probe: () => Promise<Probe>, timeoutMs: number): Promise<Probe> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Probe>((resolve) => {
    const reason = `no answer within ${timeoutMs} ms`;
    timer = setTimeout(() => resolve({ ok: false, reason }), timeoutMs);
  });
  try {
    return await Promise.race([probe(), late]);
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message : String(error) };
  } finally {
    clearTimeout(timer);
  }
}
