"use strict";exports.id=877;exports.ids=[877];exports.modules={75948:(function(e,n,t){t.d(n,{c:()=>twinsInFiles,s:()=>twinFunctions});var o=t(53658),r=t(45131),a=t(81817);function twinFunctions(e){
const n=new Map;return e.flatMap(e=>{const{functionName:t,functionVersion:o,name:r,where:a}=e,i="literal"===t.state?t.value:r;if("literal"!==o.state)return[]
;const s=JSON.stringify([i,o.value]),c=n.get(s);if(void 0===c){n.set(s,e);return[]}return[{message:`${r} has the name "${i}" and version "${o.value}" of ${c.name} in ${c.file}:${c.where.line}`,
remedy:"give one of them another name or version in its decorator",where:a}]})}async function twinsInFiles(e){
const n=new Map(e.filter(({path:e})=>e.endsWith(".py")).map(({path:e,source:n})=>[e,n])),t=[];for(const[e,i]of n){const{text:n}=(0,r.E4)(await(0,r.ht)(i).catch(()=>Buffer.alloc(0)))
;t.push(...n.includes("hither")?(0,o.y)((0,a.w_)(n,e)).functions:[])}return twinFunctions(t)}}),44877:(function(e,n,t){t.r(n);t.d(n,{plan:()=>plan})
;var o=t(94798),r=t(83916),a=t(50615),i=t(5500),s=t(99803),c=t(25459),l=t(44642),u=t(41069),f=t(7096),p=t(53325),h=t(4945);async function plan(e,n){const{jobs:t,request:o}=await(0,h.Dh)((0,
h.fo)(e,n),n),{context:a,close:i}=await(0,c.I)(o,{report:e=>{if("warning"===e.type)n.writeErr(`warning: ${(0,p.Q)(e.message)}\n`)},signal:n.signal});try{
const o=await planJobs(t,a),i=o.map(({plan:e})=>e);n.writeOut(e.json?document(i):lines(o));return o.reduce((e,{obstacle:n})=>Math.max(e,void 0===n?0:r.ai[n]),0)}finally{await i()}}
function whereKnown(e){return void 0===e?"its result is in the cache":`its result is known to ${e}`}async function planJobs(e,n){const t={records:new Map,incomplete:new Set},o=new Map
;for(const r of inOrderOfNeeds(e)){const e=await planJob(r,t,n),{record:a}=e;o.set(r,e);if(void 0===a)t.incomplete.add(r.name);else t.records.set(r.name,[...t.records.get(r.name)??[],a])}
return e.flatMap(e=>o.get(e)??[])}function inOrderOfNeeds(e){const n=new Map(e.map(({name:e,spec:n})=>[e,n.needs])),t=new Map,depthOf=e=>{const o=t.get(e)??1+Math.max(0,...(n.get(e)??[]).map(depthOf))
;t.set(e,o);return o};return[...e].sort((e,n)=>depthOf(e.name)-depthOf(n.name))}async function planJob(e,n,t){const o={name:e.name,label:e.label,index:e.index,matrix:await matrixOf(e,t),
function_name:e.functionName,function_version:e.functionVersion,container:e.declaredImage};try{const{hash:r,lookup:a}=await lookUp(e,n,t),i={hit:a.hit,reason:a.hit?whereKnown(a.from):a.reason},c={
...o,job_hash:r,...i};return a.hit?{plan:c,record:(0,s.k)(e,a.entry,{now:0,host:""})}:{plan:c}}catch(e){if(e instanceof r.bD&&"internal"!==e.code){const n=`${e.message}: ${e.remedy}`;return{plan:{
...o,job_hash:null,hit:!1,reason:n},obstacle:e.code}}throw e}}async function lookUp(e,n,t){const{runtime:r,identity:a}=await(0,l.ls)(e,t),s=e.spec.needs.filter(e=>n.incomplete.has(e))
;if(s.length>0)return{hash:null,lookup:{hit:!1,reason:`it needs the result of ${s.join(", ")}`}};const c=await(0,l.lK)(e,n.records,t),u=(0,l.zn)((0,i.h)(c,a.digest),e,r),f=(0,
o.E)(e.spec,t.cacheRequest,a.uncovered),p=f.look?await t.cache.lookUp(u,e.spec.cache,"glance"):{hit:!1,reason:f.why};return{hash:u.hash,lookup:p}}async function matrixOf(e,{store:n,newPath:t}){
const o={needed:new Map,store:n,paths:e.paths,newPath:t};return null===e.matrix?null:(0,a.t)(e.matrix,o)}function document(e){return`${(0,f.GF)((0,u.b)({schema:"hither-plan/1",jobs:e}))}\n`}
function lines(e){const n=new Map;for(const t of e.filter(({obstacle:e})=>void 0!==e))n.set(t.plan.reason,[...n.get(t.plan.reason)??[],t]);return e.map(e=>line(e,n.get(e.plan.reason)??[])).join("")}
function line(e,[n,...t]){const{label:o,job_hash:r,hit:a,reason:i}=e.plan,s=e===n&&t.length>0?`${i} (this stops ${t.length+1} jobs)`:i,c=void 0===n||e===n?s:`as ${n.plan.label}`;return(0,
p.Q)(`${o}  ${r?.slice(0,12)??"-".repeat(12)}  ${a?"known":"to compute"}: ${c}\n`)}}),4945:(function(e,n,t){t.d(n,{Dh:()=>prepareWithCare,fo:()=>requestOf,iA:()=>prepare,xY:()=>remotesOf})
;var o=t(48161),r=t(76760),a=t(83916),i=t(71353),s=t(75948),c=t(50512),l=t(58759);function requestOf(e,n){return{spec:e.spec,cwd:n.cwd,select:e.select,args:e.arg,...void 0===e.root?{}:{
root:folderOf("--root",e.root,n)},dataRoots:[...e.dataRoot,...pathList(n.environment.HITHER_DATA_ROOTS)].map(e=>(0,r.resolve)(n.cwd,e)),...void 0===e.runtime?{}:{runtime:e.runtime},
...void 0===e.container?{}:{container:e.container},executor:e.executor,parallel:e.parallel??(0,o.availableParallelism)(),cache:e.cache,forceRun:e.forceRun,...void 0===e.timeout?{}:{timeout:e.timeout},
store:void 0===e.store?(0,l.q1)(n.environment):folderOf("--store",e.store,n),remoteStores:remotesOf(n),...void 0===e.output?{}:{output:folderOf("--output",e.output,n)},retain:e.retain,
requireIsolation:e.requireIsolation,environment:n.environment}}function folderOf(e,n,{cwd:t}){if(""===n)throw new a.bD("usage",`${e} is empty`,`name a folder; the current one is ${e} .`);return(0,
r.resolve)(t,n)}function pathList(e=""){return e.split(r.delimiter).filter(e=>""!==e)}function remotesOf({environment:e,cwd:n}){const t=(0,c.ze)(e.HITHER_REMOTE_STORES??"",n)
;for(const e of t)if(!e.ok){const{given:n,why:t,remedy:o}=e;throw new a.bD("usage",`HITHER_REMOTE_STORES: "${n}" ${t}`,o)}return t.flatMap(e=>e.ok?[e.store]:[])}async function prepareWithCare(e,n){
const t=await prepare(e,n),o=t.jobs.flatMap(({bundle:e})=>e.files);warn(await(0,s.c)(o),n);return t}async function prepare(e,n){const t=await(0,i.Z)(e);warn(t.warnings,n);if(!t.ok)throw(0,
a.k9)(t.problems);const{jobs:o,remoteStores:r}=t.value;return{jobs:o,request:{...e,remoteStores:r}}}function warn(e,n){for(const t of e)n.writeErr(`warning: ${(0,a.Vw)(t)}\n`)}})};
