// The compiled kernels: the functions of `src/raw.ts`, and `setup`, which the host calls once.
export { births } from "./births";
export { exp, log } from "./elementary";
export { advance } from "./intrinsic";
export { learn } from "./learning";
export { normals } from "./normals";
export { drive, eligibility, plasticity } from "./plasticity";
export { setup } from "./setup";
