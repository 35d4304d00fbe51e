import type { Paper } from "./contract.ts";
import { fauth2015 } from "./fauth-2015/index.ts";
import { matsubara2016 } from "./matsubara-2016/index.ts";
import { deVivo2017 } from "./de-vivo-2017/index.ts";
import { grutzendler2002 } from "./grutzendler-2002/index.ts";
import { hazanZiv2020 } from "./hazan-ziv-2020/index.ts";
import { holtmaat2005 } from "./holtmaat-2005/index.ts";
import { humble2019 } from "./humble-2019/index.ts";
import { intrinsicMathematics } from "./intrinsic-mathematics/index.ts";
import { ishii2018 } from "./ishii-2018/index.ts";
import { listonGan2011 } from "./liston-gan-2011/index.ts";
import { loewenstein2011 } from "./loewenstein-2011/index.ts";
import { loewenstein2015 } from "./loewenstein-2015/index.ts";
import { macdonald2017 } from "./macdonald-2017/index.ts";
import { mostany2013 } from "./mostany-2013/index.ts";
import { nagaoka2016 } from "./nagaoka-2016/index.ts";
import { okazaki2018 } from "./okazaki-2018/index.ts";
import { pfeiffer2018 } from "./pfeiffer-2018/index.ts";
import { statman2014 } from "./statman-2014/index.ts";
import { yasumatsu2008 } from "./yasumatsu-2008/index.ts";

/** Papers on the intrinsic dynamics of spines, and the closed forms that they rest on. */
export const intrinsicPapers: readonly Paper[] = [
  yasumatsu2008,
  loewenstein2011,
  loewenstein2015,
  statman2014,
  hazanZiv2020,
  nagaoka2016,
  ishii2018,
  pfeiffer2018,
  holtmaat2005,
  grutzendler2002,
  okazaki2018,
  macdonald2017,
  deVivo2017,
  mostany2013,
  listonGan2011,
  matsubara2016,
  fauth2015,
  humble2019,
  intrinsicMathematics,
];
