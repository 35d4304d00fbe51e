// The compiled kernels: the functions of `src/raw.ts`, and `setup`, which the host calls once.
export { births } from "./births";
export { setup } from "./constants";
export { exp, log } from "./elementary";
export { advance, normals } from "./intrinsic";
export { drive, eligibility, plasticity, reinforce } from "./plasticity";
