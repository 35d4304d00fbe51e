/**
 * Makes a memory for results that several variants or replications need: computed by the first of
 * them in this thread. `inputs` are all that `compute` depends on, as plain data.
 */
export function sharing<Result>(): (inputs: unknown, compute: () => Result) => Result {
  const known = new Map<string, Result>();
  return (inputs, compute) => {
    const name = JSON.stringify(inputs);
    const result = known.get(name) ?? compute();
    known.set(name, result);
    return result;
  };
}
