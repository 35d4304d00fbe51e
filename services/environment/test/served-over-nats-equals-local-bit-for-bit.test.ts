import { sameBits } from "./same-bits.ts";

sameBits("nats");
