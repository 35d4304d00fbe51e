import { bellec2018 } from "./bellec-2018/index.ts";
import type { Paper } from "./contract.ts";
import { fusi2005 } from "./fusi-2005/index.ts";
import { kappel2015 } from "./kappel-2015/index.ts";
import { kappel2018 } from "./kappel-2018/index.ts";
import { kirkpatrick2017 } from "./kirkpatrick-2017/index.ts";
import { kusmierz2020 } from "./kusmierz-2020/index.ts";
import { raman2021 } from "./raman-2021/index.ts";
import { zenke2017 } from "./zenke-2017/index.ts";

/** Papers that link synaptic dynamics to machine learning. */
export const learningPapers: readonly Paper[] = [
  kappel2015,
  kappel2018,
  bellec2018,
  fusi2005,
  zenke2017,
  kirkpatrick2017,
  raman2021,
  kusmierz2020,
];
