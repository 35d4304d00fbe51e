import { builtins } from "@operant/catalog";
import { createKernels } from "@operant/kernels";
import { readStudy, resolve, runBlock } from "@operant/study";
const registry = builtins(); const kernels=createKernels();
const text2=`{study: fast, seed: 1, subjects: 2000, environment: {type: bandit}, agent: {type: random}, protocol: [{phase: a, trials: 200}]}`;
const r2=readStudy(text2,"f",registry); if(!r2.ok) throw r2;
const m2=resolve(r2.study,registry,{product:"0"});
for (let k=0;k<3;k++){const t=process.cpuUsage(); const b=runBlock({manifest:m2,registry,kernels,block:{firstSubject:0,subjectCount:300}}); const c=process.cpuUsage(t); const ms=(c.user+c.system)/1000; const st=b.subjects.reduce((a,x)=>a+x.steps,0); console.log("bandit/random cpu", ms.toFixed(0)+"ms", st, "ns/step", (ms*1e6/st).toFixed(0));}
