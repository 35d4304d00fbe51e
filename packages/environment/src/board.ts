/** What one named cell of a board accepts. */
export interface Cell {
  readonly name: string;
  readonly low: number;
  readonly high: number;
  /** NaN stands for absent and is accepted. */
  readonly absent: boolean;
  /** Accepts whole numbers only. */
  readonly whole: boolean;
}

/** Called with the name of a cell and the value it does not accept; must throw. */
type Refuse = (cell: Cell, value: number) => never;

const VALUES = Symbol("values");
const REFUSE = Symbol("refuse");

/** Names written by an environment, kept in a typed array by the host. */
export type Board = Record<string, number>;
type Numbers = Float32Array | Float64Array;
type BoardClass = new (values: Numbers, refuse: Refuse) => Board;

/**
 * Makes a class whose instances have one property per cell, each an accessor to element i of a typed
 * array that checks what is written. A name that is not a cell cannot be written (TypeError).
 *
 * One class per set of cells, not per instance, keeps a task's code monomorphic over many subjects.
 */
export function boardClass(cells: readonly Cell[]): BoardClass {
  class CheckedBoard {
    readonly [VALUES]: Numbers;
    readonly [REFUSE]: Refuse;

    constructor(values: Numbers, refuse: Refuse) {
      this[VALUES] = values;
      this[REFUSE] = refuse;
      Object.freeze(this);
    }
  }
  cells.forEach((cell, index) => {
    Object.defineProperty(CheckedBoard.prototype, cell.name, accessor(cell, index));
  });
  return CheckedBoard as unknown as BoardClass;
}

function accessor(cell: Cell, index: number): PropertyDescriptor {
  const { low, high, absent, whole } = cell;
  type Self = { readonly [VALUES]: Numbers; readonly [REFUSE]: Refuse };
  return {
    enumerable: true,
    get(this: Self): number {
      return this[VALUES][index] as number;
    },
    set(this: Self, value: number): void {
      const inside = value >= low && value <= high && (!whole || value === Math.floor(value));
      if (!inside && !(absent && Number.isNaN(value))) this[REFUSE](cell, value);
      this[VALUES][index] = value;
    },
  };
}
