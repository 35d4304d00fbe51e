import { builtins } from "@operant/catalog";
import { createKernels } from "@operant/kernels";
import { readStudy, resolve, runSubject, formatProblem, manifestId, manifestJson, studySchema, runBlock } from "@operant/study";
const registry = builtins();
const text = `
study: tone
seed: 20261123
subjects: 64
environment: { type: tone-discrimination }
agent: { type: striatal }
factors:
  group:
    levels:
      wild-type: {}
      d1-antagonist: { agent.preset: d1-antagonist }
      methamphetamine: { agent.preset: methamphetamine }
      meth-d2: { agent.preset: [methamphetamine, d2-antagonist] }
      fmr1-ko: { agent.preset: fmr1-ko }
protocol:
  - { phase: generalisation, trials: 60, set: { environment.negative_share: 0 } }
  - { phase: discrimination, sessions: 2, trials: 120, rest_between: 23 h }
record: { trials: all, spines: { at: session-end }, traces: { align: cue-on, before: 1 s, after: 5 s } }
measures: [discrimination_index, d_prime, spine_turnover, trials_to_criterion]
`;
const t0=performance.now();
const r = readStudy(text, "tone.yaml", registry);
if (!r.ok) { console.log(r.problems.map(formatProblem).join("\n")); process.exit(1); }
const m = resolve(r.study, registry, { product: "0.1.0" });
console.log("read+resolve ms", performance.now()-t0, manifestId(m), manifestJson(m).length);
const kernels = createKernels();
for (const s of [0, 64, 0, 1]) {
  const t=performance.now();
  const o = runSubject({ manifest: m, registry, kernels, subject: s });
  const ms=performance.now()-t;
  if (!o.ok) { console.log(o.failure); continue; }
  console.log(s, ms.toFixed(1)+"ms", o.result.steps, (o.result.steps/ms*1000|0)+" steps/s", Buffer.from(o.result.digest).toString("hex").slice(0,8), o.result.tables.map(t=>t.name+":"+t.rows).join(" "), kernels.memory.bytesInUse);
  const me=o.result.tables.find(t=>t.name==="measures")!; console.log(me.columns[0].texts, me.columns[1].texts, Array.from(new Float64Array(me.columns[2].values.buffer)).map(x=>x.toFixed(2)).join(" "));
}
console.log(JSON.stringify(studySchema(registry)).length);
// loop overhead: random agent
const text2=`{study: fast, seed: 1, subjects: 2000, environment: {type: bandit}, agent: {type: random}, protocol: [{phase: a, trials: 200}]}`;
const r2=readStudy(text2,"f",registry); if(!r2.ok){console.log(r2.problems.map(formatProblem).join("\n"));process.exit(1);}
const m2=resolve(r2.study,registry,{product:"0"});
for (let k=0;k<3;k++){const t=performance.now(); const b=runBlock({manifest:m2,registry,kernels,block:{firstSubject:0,subjectCount:500}}); const ms=performance.now()-t; const st=b.subjects.reduce((a,x)=>a+x.steps,0); console.log("bandit/random", ms.toFixed(0)+"ms", st, "ns/step", (ms*1e6/st).toFixed(0), "ms/subject",(ms/500).toFixed(3), b.failure);}
