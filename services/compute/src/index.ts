export { COMPUTE_CODES } from "./codes.ts";
export type { Compute, ComputeOptions } from "./compute.ts";
export { startCompute } from "./compute.ts";
export type { BucketLeasesOptions } from "./bucket-leases.ts";
export { bucketLeases } from "./bucket-leases.ts";
export type { Lease, LeaseKeeper } from "./lease.ts";
export { uncontestedLeases } from "./lease.ts";
export type { Outcome, Pool, PoolAnswer, PoolJob, ThreadPoolOptions } from "./pool.ts";
export { createThreadPool } from "./pool.ts";
