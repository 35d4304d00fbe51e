import type { Paper } from "./contract.ts";
import { gerstner2018 } from "./gerstner-2018/index.ts";
import { gurney2015 } from "./gurney-2015/index.ts";
import { he2015 } from "./he-2015/index.ts";
import { iino2020 } from "./iino-2020/index.ts";
import { izhikevich2007 } from "./izhikevich-2007/index.ts";
import { nestDopamine } from "./nest-dopamine/index.ts";
import { singleCoincidenceRule } from "./single-coincidence-rule/index.ts";
import { urakubo2020 } from "./urakubo-2020/index.ts";
import { yagishita2014 } from "./yagishita-2014/index.ts";

/** Papers on plasticity that is timed by dopamine, in the order of the gallery. */
export const dopaminePapers: readonly Paper[] = [
  singleCoincidenceRule,
  yagishita2014,
  iino2020,
  gurney2015,
  urakubo2020,
  izhikevich2007,
  nestDopamine,
  gerstner2018,
  he2015,
];
