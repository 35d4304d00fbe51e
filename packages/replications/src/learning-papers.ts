import type { Paper } from "./contract.ts";
import { fusi2005 } from "./fusi-2005/index.ts";
import { kappel2015 } from "./kappel-2015/index.ts";
import { kappel2018 } from "./kappel-2018/index.ts";
import { raman2021 } from "./raman-2021/index.ts";

/** Papers that link synaptic dynamics to machine learning. */
export const learningPapers: readonly Paper[] = [fusi2005, kappel2015, kappel2018, raman2021];
