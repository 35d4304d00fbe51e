/** Writes a number with four significant digits, without trailing zeros. */
export function numeral(value: number): string {
  if (Number.isNaN(value)) return "–";
  if (!Number.isFinite(value)) return value > 0 ? "∞" : "−∞";
  if (Math.abs(value) >= 10_000 && Math.abs(value) < 1e9) return minus(String(Math.round(value)));
  return minus(String(Number(value.toPrecision(4))));
}

function minus(text: string): string {
  return text.replace(/^-/, "−").replace(/e-/, "e−");
}
