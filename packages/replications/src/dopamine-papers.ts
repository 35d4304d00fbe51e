import type { Paper } from "./contract.ts";
import { fisher2017 } from "./fisher-2017/index.ts";
import { gerstner2018 } from "./gerstner-2018/index.ts";
import { gurney2015 } from "./gurney-2015/index.ts";
import { hayama2013 } from "./hayama-2013/index.ts";
import { he2015 } from "./he-2015/index.ts";
import { iino2020 } from "./iino-2020/index.ts";
import { izhikevich2007 } from "./izhikevich-2007/index.ts";
import { lee2021 } from "./lee-2021/index.ts";
import { lindsey2025 } from "./lindsey-2025/index.ts";
import { matsuzaki2004 } from "./matsuzaki-2004/index.ts";
import { nestDopamine } from "./nest-dopamine/index.ts";
import { noguchi2019 } from "./noguchi-2019/index.ts";
import { reynolds2001 } from "./reynolds-2001/index.ts";
import { singleCoincidenceRule } from "./single-coincidence-rule/index.ts";
import { urakubo2020 } from "./urakubo-2020/index.ts";
import { yagishita2014 } from "./yagishita-2014/index.ts";
import { yamaguchi2022 } from "./yamaguchi-2022/index.ts";

/** Papers on plasticity that is timed by dopamine, in the order of the gallery. */
export const dopaminePapers: readonly Paper[] = [
  singleCoincidenceRule,
  yagishita2014,
  iino2020,
  gurney2015,
  urakubo2020,
  lee2021,
  yamaguchi2022,
  lindsey2025,
  izhikevich2007,
  nestDopamine,
  gerstner2018,
  he2015,
  hayama2013,
  matsuzaki2004,
  noguchi2019,
  reynolds2001,
  fisher2017,
];
