/** Writes a table with aligned columns; numbers are the caller's business. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = header.map((title, column) =>
    Math.max(length(title), ...rows.map((row) => length(row[column] ?? ""))),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) => cell + " ".repeat((widths[column] ?? 0) - length(cell)))
      .join("  ")
      .trimEnd();
  const rule = widths.map((width) => "─".repeat(width)).join("  ");
  return [line(header), rule, ...rows.map(line)].join("\n");
}

/** Writes a duration in seconds for people: 4.2 s, 3 min 20 s, 2 h 5 min, 3 d 4 h. */
export function elapsed(seconds: number): string {
  if (!Number.isFinite(seconds)) return "–";
  if (seconds < 10) return `${Math.round(seconds * 10) / 10} s`;
  const whole = Math.round(seconds);
  if (whole < 60) return `${whole} s`;
  if (whole < 3600) return pair(whole, 60, "min", 1, "s");
  if (whole < 86_400) return pair(whole, 3600, "h", 60, "min");
  return pair(whole, 86_400, "d", 3600, "h");
}

/** Writes a count with thousands separators: 28,800. */
export function thousands(value: number): string {
  return value.toLocaleString("en-US", { maximumFractionDigits: 0 });
}

/** Writes a large rate with a prefix: 812 k, 1.24 M. */
export function metric(value: number): string {
  if (value >= 1e9) return `${(value / 1e9).toPrecision(3)} G`;
  if (value >= 1e6) return `${(value / 1e6).toPrecision(3)} M`;
  if (value >= 1e3) return `${(value / 1e3).toPrecision(3)} k`;
  return value.toPrecision(3);
}

/** "1 subject", "2 subjects". */
export function plural(count: number, noun: string): string {
  return `${thousands(count)} ${noun}${count === 1 ? "" : "s"}`;
}

function pair(whole: number, big: number, bigName: string, small: number, smallName: string) {
  const rest = Math.floor((whole % big) / small);
  return `${Math.floor(whole / big)} ${bigName}${rest === 0 ? "" : ` ${rest} ${smallName}`}`;
}

function length(text: string): number {
  return Array.from(text).length;
}
