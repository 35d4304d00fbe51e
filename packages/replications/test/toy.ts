import type { Observable, Replication } from "@operant/replications";

/** A replication whose variants measure a fixed value each, the same in every repetition. */
export function toy(
  values: Readonly<Record<string, number>>,
  change: Partial<Replication> & { readonly published?: Observable["published"] } = {},
): Replication {
  const { published, ...rest } = change;
  const controls = Object.keys(values).filter((name) => name !== "model");
  return {
    id: "TOY-1",
    title: "A toy",
    kind: "C",
    protocol: "Nothing is done.",
    observables: [
      {
        name: "value",
        unit: "1",
        accept: { low: 0.9, high: 1.1, reason: "toy" },
        ...(published && { published }),
      },
    ],
    controls: controls.map((name) => ({ name, reason: "toy" })),
    repetitions: { quick: 4, full: 8 },
    measure: ({ variant, index }) => ({ value: (values[variant] ?? NaN) + 0.001 * (index % 2) }),
    ...rest,
  };
}
