"use strict";exports.id=900;exports.ids=[900];exports.modules={94798:(function(e,n,t){t.d(n,{d:()=>cachePolicy});var o=t(51922);function cachePolicy(e,{cache:n,forceRun:t},r){if("off"===n)return{
read:!1,write:!1,reason:"the cache is off"};const s=unhashed(e)??r;if(void 0!==s&&!e.cache.trust){return{read:!1,write:!1,
reason:`its result may depend on ${s}, which the job hash can't cover: set "cache: { trust: true }" to cache it anyway`}}const a="read-write"===n;return t||e.cache.forceRun?{read:!1,write:a,
reason:`recomputed because of ${t?(0,o.Pe)("force-run"):'"cache: { force-run: true }"'}`}:{read:!0,write:a,reason:""}}function unhashed({network:e,mounts:n,passEnv:t}){
if("none"!==e)return"the network";if(n.length>0)return"mounted files";return t.length>0?"variables passed from the environment":void 0}}),5500:(function(e,n,t){t.d(n,{h:()=>jobDocument})
;var o=t(76760),r=t(47069),s=t(76815),a=t(55205);const i={schema:()=>"hither-job/1",runner:()=>number(2),function:({job:e})=>functionOf(e),
container:({job:e,digest:n})=>new Map([["declared",e.declaredImage],["digest",n]]),import_paths:({job:e})=>[...e.bundle.importPaths],bundle:({bundle:e})=>u(e),args:({encoded:e})=>new Map((0,
a.CA)(e.args)),positional:({job:e})=>[...e.positional],objects:({encoded:e})=>e.referenced.map(e=>[e.sha1,e.sha256]).sort(byFirst),env:({job:e})=>d(e.spec),
cpus:({job:e})=>number(e.spec.resources.cpus),gpus:({job:e})=>e.spec.resources.gpus??null,network:({job:e})=>e.spec.network,relax:({job:e})=>l(e.spec),
mounts:({job:e})=>e.mounts.map(n=>[fromRoot(n.source,e),n.target,n.writable]),python:({job:e})=>e.spec.python??null,salt:({job:e})=>e.spec.cache.salt},c=Object.entries(i);function jobDocument(e,n){
const t={...e,digest:n};return new Map(c.map(([e,n])=>[e,n(t)]))}function functionOf({bundle:e,declaration:n,functionName:t,functionVersion:o}){
return new Map([["file",e.file],["module",e.module],["name",n.name],["function_name",t],["function_version",o]])}const u=(0,r.T)(({files:e})=>e.map(e=>[e.path,e.executable,e.sha256])),l=(0,
r.T)(({relax:e})=>[...e].sort()),d=(0,r.T)(({passEnv:e,env:n})=>{const t=[...e.map(e=>[e,null]),...n];return new Map(t.sort(byFirst))});function fromRoot(e,{paths:n}){const t=(0,
o.relative)(n.root,e).split(o.sep).join("/");return".."===t||t.startsWith("../")||(0,o.isAbsolute)(t)?e:t||"."}function byFirst(e,n){return String(e[0])<String(n[0])?-1:1}function number(e){
return new s.W(String(e))}}),75948:(function(e,n,t){t.d(n,{c:()=>twinsInFiles,s:()=>twinFunctions});var o=t(41569),r=t(45131),s=t(81817);function twinFunctions(e){const n=new Map;return e.flatMap(e=>{
const{functionName:t,functionVersion:o,name:r,where:s}=e,a="literal"===t.state?t.value:r;if("literal"!==o.state)return[];const i=JSON.stringify([a,o.value]),c=n.get(i);if(void 0===c){n.set(i,e)
;return[]}const u=`${c.name} in ${c.file}:${c.where.line}`;return[{message:`${r} has the same name "${a}" and version "${o.value}" as ${u}`,
remedy:"change the name or version in one of the decorators",where:s}]})}async function twinsInFiles(e){const n=new Map(e.filter(({path:e})=>e.endsWith(".py")).map(({path:e,source:n})=>[e,n])),t=[]
;for(const[e,a]of n){const{text:n}=(0,r.E4)(await(0,r.ht)(a).catch(()=>Buffer.alloc(0)));t.push(...n.includes("hither")?(0,o.y)((0,s.w_)(n,e)).functions:[])}return twinFunctions(t)}}),
99803:(function(e,n,t){t.d(n,{k:()=>buildRecord});function buildRecord(e,n,t){return{name:e.name,label:e.label,index:e.index,matrix:t.matrix??null,function_name:e.functionName,
function_version:e.functionVersion,status:n.status,result:n.result,error:n.error,job_hash:t.jobHash??null,hither_hash:t.hitherHash??null,cache:t.cache??{hit:!1,reason:"the job was not looked up"},
container:{declared:e.declaredImage,...t.container??{digest:null,runtime:null,isolation:null,environment:null}},runtime_info:t.runtimeInfo??neverStarted(e.label,t)}}
function neverStarted(e,{now:n,host:t}){return{start_time:n,end_time:n,elapsed_sec:0,console_out:{label:e,lines:[]},max_rss:null,host:t,executor_job_id:null}}}),74223:(function(e,n,t){t.d(n,{
K:()=>planJobs});var o=t(94798),r=t(74296),s=t(55365),a=t(5500),i=t(99803),c=t(23314),u=t(6759),l=t(34592);function whereCached(e){
return void 0===e?"its result is in the store":`its result will be fetched from ${e}`}async function planJobs(e,n){const t={records:new Map,incomplete:new Set},o=new Map
;for(const r of inOrderOfNeeds(e)){const e=await planJob(r,t,n),{record:s}=e;o.set(r,e);if(void 0===s)t.incomplete.add(r.name);else{const e=t.records.get(r.name)??[];e.push(s);t.records.set(r.name,e)}
}return e.flatMap(e=>o.get(e)??[])}function inOrderOfNeeds(e){const n=(0,l.s)((0,l.m)(e)),t=[];for(let e=n.take();void 0!==e;e=n.take()){t.push(e.job);n.ended(e.group)}return t}
async function planJob(e,n,t){const o={name:e.name,label:e.label,index:e.index,matrix:await(0,s.u)(e,(0,c.u0)(e,new Map,t)),function_name:e.functionName,function_version:e.functionVersion,
container:e.declaredImage};try{const{hash:r,lookup:s}=await lookUp(e,n,t),a={hit:s.hit,reason:s.hit?whereCached(s.from):s.reason},c={...o,job_hash:r,...a};return s.hit?{plan:c,record:(0,
i.k)(e,s.entry,{now:0,host:""})}:{plan:c}}catch(e){if(e instanceof r.bD&&"internal"!==e.code){const n=`${e.message}: ${e.remedy}`;return{plan:{...o,job_hash:null,hit:!1,reason:n},obstacle:e.code}}
throw e}}async function lookUp(e,n,t){const{runtime:r,identity:s}=await(0,c.ls)(e,t),i=(0,u.e)(e).filter(e=>n.incomplete.has(e));if(i.length>0)return{hash:null,lookup:{hit:!1,
reason:`it needs the result of ${i.join(", ")}`}};const l=await(0,c.lK)(e,n.records,t),d=(0,c.zn)((0,a.h)(l,s.digest),e,r),f=(0,
o.d)(e.spec,t.cacheRequest,s.uncovered),p=f.read?await t.cache.lookUp(d,e.spec.cache,"glance"):{hit:!1,reason:f.reason};return{hash:d.hash,lookup:p}}}),6759:(function(e,n,t){t.d(n,{
N:()=>requiredResults,e:()=>namesNeeded});var o=t(20033);function namesNeeded({spec:e,args:n}){const t=0===e.needs.length?[]:(0,o.W)(n.values())
;return[...new Set([...e.statedNeeds,...t].map(({job:e})=>e))]}function requiredResults({spec:e,args:n},t){const r=new Set(e.statedNeeds.map(({job:e})=>e)),s=0===t.size?[]:(0,o.W)(n.values())
;return[...t].flatMap(([e,n])=>{const t=s.filter(({job:n,finished:t})=>n===e&&!t),o=void 0!==n[0]&&null!==n[0].index;if(r.has(e)||t.some(({item:e})=>void 0===e||!o))return n
;const a=new Set(t.map(({item:e})=>e?.[0]));return n.filter((e,n)=>a.has(n))})}}),34592:(function(e,n,t){t.d(n,{m:()=>groupByName,s:()=>createSchedule});var o=t(28871);function groupByName(e){
const n=new Map;for(const t of e){const e=n.get(t.name)??[];e.push(t);n.set(t.name,e)}return[...n].map(([e,n])=>({name:e,jobs:n}))}function createSchedule(e){
const n=new Set,t=new Map,o=new Map,r=new Map;for(const o of e){const e=new Set(o.jobs[0]?.spec.needs??[]),s={group:o,needs:e,next:0};r.set(o,o.jobs.length);if(0===e.size)n.add(s);for(const n of e){
const e=t.get(n)??[];e.push(s);t.set(n,e)}}const mayStart=({group:e})=>hasRoom(e,o.get(e)??0)&&!isEndangered(e,o.keys());return{take(){for(const e of n){const t=e.group.jobs[e.next]
;if(void 0===t)n.delete(e);else if(mayStart(e)){e.next+=1;o.set(e.group,(o.get(e.group)??0)+1);return{job:t,group:e.group}}}return},ended(e){countDown(o,e)
;if(0===countDown(r,e))for(const o of t.get(e.name)??[]){o.needs.delete(e.name);if(0===o.needs.size)n.add(o)}}}}function countDown(e,n){const t=(e.get(n)??0)-1;if(t>0)e.set(n,t);else e.delete(n)
;return t}function hasRoom({jobs:[e]},n){return n<(e?.spec.maxParallel??Number.POSITIVE_INFINITY)}function isEndangered(e,n){const t=e.jobs[0]?.mounts??[];return[...n].some(n=>n!==e&&(0,
o.C)(t,n.jobs[0]?.mounts??[]))}}),26900:(function(e,n,t){t.r(n);t.d(n,{plan:()=>plan});var o=t(74296),r=t(59505),s=t(74223),a=t(16109),i=t(43628),c=t(55205),u=t(4945);async function plan(e,n){
const{jobs:t,request:i}=await(0,u.rB)((0,u.fo)(e,n),n),{context:c,close:l}=await(0,a.I)(i,{report:e=>{if("warning"===e.type)n.writeErr(`warning: ${(0,r.Q)(e.message)}\n`)},signal:n.signal});try{
const r=await(0,s.K)(t,c),a=r.map(({plan:e})=>e);n.writeOut(e.json?document(a):lines(r));return r.reduce((e,{obstacle:n})=>Math.max(e,void 0===n?0:o.ai[n]),0)}finally{await l()}}function document(e){
return`${(0,c.GF)((0,i.b)({schema:"hither-plan/1",jobs:e}))}\n`}function lines(e){const n=new Map
;for(const t of e.filter(({obstacle:e})=>void 0!==e))n.set(t.plan.reason,[...n.get(t.plan.reason)??[],t]);return e.map(e=>line(e,n.get(e.plan.reason)??[])).join("")}function line(e,[n,...t]){
const{label:o,job_hash:s,hit:a,reason:i}=e.plan,c=e===n&&t.length>0?`${i} (this stops ${t.length+1} jobs)`:i,u=void 0===n||e===n?c:`same as ${n.plan.label}`,l=a?"cached":void 0===e.obstacle?"will run":"can't run"
;return(0,r.Q)(`${o}  ${s?.slice(0,12)??"-".repeat(12)}  ${l}: ${u}\n`)}}),4945:(function(e,n,t){t.d(n,{fo:()=>requestOf,iA:()=>prepare,rB:()=>prepareWithWarnings,xY:()=>remotesOf})
;var o=t(76760),r=t(74296),s=t(75948),a=t(53437),i=t(5891),c=t(15009);function requestOf(e,n){return{spec:e.spec,cwd:n.cwd,select:e.select,args:e.arg,...void 0===e.root?{}:{
root:directoryOf("--root",e.root,n)},dataRoots:[...e.dataRoot,...pathList(n.environment.HITHER_DATA_ROOTS)].map(e=>(0,o.resolve)(n.cwd,e)),...void 0===e.runtime?{}:{runtime:e.runtime},
...void 0===e.container?{}:{container:e.container},executor:e.executor,...void 0===e.parallel?{}:{parallel:e.parallel},cache:e.cache,forceRun:e.forceRun,...void 0===e.timeout?{}:{timeout:e.timeout},
store:void 0===e.store?(0,i.q1)(n.environment):directoryOf("--store",e.store,n),remoteStores:remotesOf(n),...void 0===e.output?{}:{output:directoryOf("--output",e.output,n)},retain:e.retain,
requireIsolation:e.requireIsolation,environment:n.environment}}function directoryOf(e,n,{cwd:t}){
if(""===n)throw new r.bD("usage",`${e} is empty`,`name a directory, or write "${e} ." for the current one`);return(0,o.resolve)(t,n)}function pathList(e=""){
return e.split(o.delimiter).filter(e=>""!==e)}function remotesOf({environment:e,cwd:n}){const t=(0,c.ze)(e.HITHER_REMOTE_STORES??"",n);for(const e of t)if(!e.ok){const{given:n,why:t,remedy:o}=e
;throw new r.bD("usage",`HITHER_REMOTE_STORES: "${n}" ${t}`,o)}return t.flatMap(e=>e.ok?[e.store]:[])}async function prepareWithWarnings(e,n){
const t=await prepare(e,n),o=t.jobs.flatMap(({bundle:e})=>e.files);warn(await(0,s.c)(o),n);return t}async function prepare(e,n){const t=await(0,a.Z)(e);warn(t.warnings,n);if(!t.ok)throw(0,
r.k9)(t.problems);const{jobs:o,remoteStores:s}=t.value;return{jobs:o,request:{...e,remoteStores:s}}}function warn(e,n){for(const t of e)n.writeErr(`warning: ${(0,r.Vw)(t)}\n`)}})};
