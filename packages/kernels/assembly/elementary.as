// Elementary functions of whole arrays.
import { REST } from "./layout";
import { exp4, limitExponent4, log4 } from "./real32";

export function exp(source: usize, out: usize, count: i32): void {
  const end = source + (<usize>(count & ~3) << 2);
  for (; source < end; source += 16) {
    v128.store(out, exp4(limitExponent4(v128.load(source))));
    out += 16;
  }
  const rest = <usize>(count & 3) << 2;
  memory.copy(REST, source, rest);
  v128.store(REST, exp4(limitExponent4(v128.load(REST))));
  memory.copy(out, REST, rest);
}

export function log(source: usize, out: usize, count: i32): void {
  const end = source + (<usize>(count & ~3) << 2);
  for (; source < end; source += 16) {
    v128.store(out, log4(v128.load(source)));
    out += 16;
  }
  const rest = <usize>(count & 3) << 2;
  memory.copy(REST, source, rest);
  v128.store(REST, log4(v128.load(REST)));
  memory.copy(out, REST, rest);
}
