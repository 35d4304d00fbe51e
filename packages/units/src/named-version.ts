/**
 * Finds what is registered under `name@version`, or under a bare `name`, which means its highest
 * version; undefined if there is none.
 */
export function findById<Definition>(
  definitions: ReadonlyMap<string, Definition>,
  name: string,
): Definition | undefined {
  const exact = definitions.get(name);
  if (exact !== undefined || name.includes("@")) return exact;
  const versions = [...definitions.keys()].filter((id) => id.startsWith(`${name}@`));
  const newest = versions.sort((a, b) => versionOf(b) - versionOf(a))[0];
  return newest === undefined ? undefined : definitions.get(newest);
}

function versionOf(id: string): number {
  return Number(id.slice(id.lastIndexOf("@") + 1));
}
