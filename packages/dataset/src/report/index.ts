export type { BootstrapOptions } from "../statistics/bootstrap.ts";
export { bootstrapInterval } from "../statistics/bootstrap.ts";
export { cliffsDelta, cohensD, hedgesG } from "../statistics/effect.ts";
export type { Interval, MeanInterval } from "../statistics/interval.ts";
export { clopperPearson, meanInterval } from "../statistics/interval.ts";
export type { WelchTest } from "../statistics/hypothesis.ts";
export { permutationTest, welchTest } from "../statistics/hypothesis.ts";
export type { ReportOptions } from "./write-report.ts";
export { writeReport } from "./write-report.ts";
