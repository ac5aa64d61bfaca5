"use strict";exports.id=900;exports.ids=[900];exports.modules={75948:(function(e,t,n){n.d(t,{c:()=>twinsInFiles,s:()=>twinFunctions});var r=n(41569),o=n(45131),i=n(81817);function twinFunctions(e){
const t=new Map;return e.flatMap(e=>{const{functionName:n,functionVersion:r,name:o,where:i}=e,a="literal"===n.state?n.value:o;if("literal"!==r.state)return[]
;const s=JSON.stringify([a,r.value]),c=t.get(s);if(void 0===c){t.set(s,e);return[]}const u=`${c.name} in ${c.file}:${c.where.line}`;return[{
message:`${o} has the same name "${a}" and version "${r.value}" as ${u}`,remedy:"change the name or version in one of the decorators",where:i}]})}function twinsInFiles(e){
const t=new Map(e.filter(({path:e})=>e.endsWith(".py")).map(({path:e,source:t})=>[e,t])),n=[];for(const[e,a]of t){const{text:t}=(0,o.JG)(a);n.push(...t.includes("hither")?(0,r.y)((0,
i.w_)(t,e)).functions:[])}return twinFunctions(n)}}),26900:(function(e,t,n){n.r(t);n.d(t,{plan:()=>plan});var r=n(57075),o=n(74296),i=n(59505),a=n(89997),s=n(74223),c=n(73169),u=n(4945)
;async function plan(e,t){const{jobs:n,request:l}=await(0,u.rB)((0,u.fo)(e,t),t),{context:f,close:p}=await(0,c.I)(l,{report:e=>{if("warning"===e.type)t.writeErr(`warning: ${(0,i.Q)(e.message)}\n`)},
signal:t.signal});try{const i=await(0,s.K)(n,f);if(e.json){const e=i.map(({plan:e})=>e);await t.pipeOut(r.Readable.from((0,a.gD)("hither-plan/1",e)))}else t.writeOut(lines(i))
;return i.reduce((e,{obstacle:t})=>Math.max(e,void 0===t?0:o.ai[t]),0)}finally{await p()}}function lines(e){const t=new Map;for(const n of e.filter(({obstacle:e})=>void 0!==e)){
const e=t.get(n.plan.reason)??[];e.push(n);t.set(n.plan.reason,e)}return e.map(e=>line(e,t.get(e.plan.reason)??[])).join("")}function line(e,[t,...n]){
const{label:r,job_hash:o,hit:a,reason:s}=e.plan,c=e===t&&n.length>0?`${s} (this stops ${n.length+1} jobs)`:s,u=void 0===t||e===t?c:`same as ${t.plan.label}`,l=a?"cached":void 0===e.obstacle?"will run":"can't run"
;return(0,i.Q)(`${r}  ${o?.slice(0,12)??"-".repeat(12)}  ${l}: ${u}\n`)}}),4945:(function(e,t,n){n.d(t,{fo:()=>requestOf,iA:()=>prepare,jt:()=>directoryOf,rB:()=>prepareWithWarnings,xY:()=>remotesOf})
;var r=n(76760),o=n(74296),i=n(75948),a=n(14649),s=n(5891),c=n(15009);function requestOf(e,t){return{spec:e.spec,cwd:t.cwd,select:e.select,args:e.arg,...void 0===e.root?{}:{
root:directoryOf("--root",e.root,t)},dataRoots:[...e.dataRoot,...pathList(t.environment.HITHER_DATA_ROOTS)].map(e=>(0,r.resolve)(t.cwd,e)),...void 0===e.runtime?{}:{runtime:e.runtime},
...void 0===e.container?{}:{container:e.container},executor:e.executor,slurm:e.slurm,detach:e.detach,...void 0===e.workDir?{}:{workDir:directoryOf("--work-dir",e.workDir,t)},...void 0===e.lease?{}:{
lease:e.lease},...void 0===e.parallel?{}:{parallel:e.parallel},cache:e.cache,forceRun:e.forceRun,...void 0===e.timeout?{}:{timeout:e.timeout},store:void 0===e.store?(0,
s.q1)(t.environment):directoryOf("--store",e.store,t),remoteStores:remotesOf(t),...void 0===e.output?{}:{output:directoryOf("--output",e.output,t)},copyInputs:e.copyInputs,retain:e.retain,
requireIsolation:e.requireIsolation,environment:t.environment}}function directoryOf(e,t,{cwd:n}){
if(""===t)throw new o.bD("usage",`${e} is empty`,`name a directory, or write "${e} ." for the current one`);return(0,r.resolve)(n,t)}function pathList(e=""){
return e.split(r.delimiter).filter(e=>""!==e)}function remotesOf({environment:e,cwd:t}){const n=(0,c.ze)(e.HITHER_REMOTE_STORES??"",t);for(const e of n)if(!e.ok){const{given:t,why:n,remedy:r}=e
;throw new o.bD("usage",`HITHER_REMOTE_STORES: "${t}" ${n}`,r)}return n.flatMap(e=>e.ok?[e.store]:[])}async function prepareWithWarnings(e,t){
const n=await prepare(e,t),r=n.jobs.flatMap(({bundle:e})=>e.files);warn((0,i.c)(r),t);return n}async function prepare(e,t){const n=await(0,a.Z)(e);warn(n.warnings,t);if(!n.ok)throw(0,o.k9)(n.problems)
;const{jobs:r,remoteStores:i}=n.value;return{jobs:r,request:{...e,remoteStores:i},warnings:n.warnings}}const u=10;function warn(e,t){for(const n of e.slice(0,u))t.writeErr(`warning: ${(0,o.Vw)(n)}\n`)
;if(e.length>u)t.writeErr(`\u2026 and ${e.length-u} more warnings\n`)}})};
