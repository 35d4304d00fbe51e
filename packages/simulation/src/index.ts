export type { Compute, Coordinate } from "./cluster.ts";
export type { Violation } from "./inspector.ts";
export type { Scenario } from "./scenario.ts";
export type { Simulation, SimulationOptions } from "./simulate.ts";
export { simulate } from "./simulate.ts";
export type { Moment } from "./timeline.ts";
export { formatMoment } from "./timeline.ts";
