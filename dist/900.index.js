"use strict";exports.id=900;exports.ids=[900];exports.modules={94798:(function(e,n,t){t.d(n,{d:()=>cachePolicy});var o=t(51922);function cachePolicy(e,{cache:n,forceRun:t},r){if("off"===n)return{
read:!1,write:!1,reason:"the cache is off"};const a=unhashed(e)??r;if(void 0!==a&&!e.cache.trust){return{read:!1,write:!1,
reason:`its result may depend on ${a}, which the job hash can't cover: set "cache: { trust: true }" to cache it anyway`}}const s="read-write"===n;return t||e.cache.forceRun?{read:!1,write:s,
reason:`recomputed because of ${t?(0,o.Pe)("force-run"):'"cache: { force-run: true }"'}`}:{read:!0,write:s,reason:""}}function unhashed({network:e,mounts:n,passEnv:t}){
if("none"!==e)return"the network";if(n.length>0)return"mounted files";return t.length>0?"variables passed from the environment":void 0}}),5500:(function(e,n,t){t.d(n,{h:()=>jobDocument})
;var o=t(76760),r=t(47069),a=t(76815),s=t(55205);const i={schema:()=>"hither-job/1",runner:()=>number(2),function:({job:e})=>functionOf(e),
container:({job:e,digest:n})=>new Map([["declared",e.declaredImage],["digest",n]]),import_paths:({job:e})=>[...e.bundle.importPaths],bundle:({bundle:e})=>c(e),args:({encoded:e})=>new Map((0,
s.CA)(e.args)),positional:({job:e})=>[...e.positional],objects:({encoded:e})=>e.referenced.map(e=>[e.sha1,e.sha256]).sort(byFirst),env:({job:e})=>l(e.spec),
cpus:({job:e})=>number(e.spec.resources.cpus),gpus:({job:e})=>e.spec.resources.gpus??null,network:({job:e})=>e.spec.network,relax:({job:e})=>u(e.spec),
mounts:({job:e})=>e.mounts.map(n=>[fromRoot(n.source,e),n.target,n.writable]),python:({job:e})=>e.spec.python??null,salt:({job:e})=>e.spec.cache.salt};function jobDocument(e,n){const t={...e,digest:n}
;return new Map(Object.entries(i).map(([e,n])=>[e,n(t)]))}function functionOf({bundle:e,declaration:n,functionName:t,functionVersion:o}){
return new Map([["file",e.file],["module",e.module],["name",n.name],["function_name",t],["function_version",o]])}const c=(0,r.T)(({files:e})=>e.map(e=>[e.path,e.executable,e.sha256])),u=(0,
r.T)(({relax:e})=>[...e].sort()),l=(0,r.T)(({passEnv:e,env:n})=>{const t=[...e.map(e=>[e,null]),...n];return new Map(t.sort(byFirst))});function fromRoot(e,{paths:n}){const t=(0,
o.relative)(n.root,e).split(o.sep).join("/");return".."===t||t.startsWith("../")||(0,o.isAbsolute)(t)?e:t||"."}function byFirst(e,n){return String(e[0])<String(n[0])?-1:1}function number(e){
return new a.W(String(e))}}),75948:(function(e,n,t){t.d(n,{c:()=>twinsInFiles,s:()=>twinFunctions});var o=t(92576),r=t(45131),a=t(81817);function twinFunctions(e){const n=new Map;return e.flatMap(e=>{
const{functionName:t,functionVersion:o,name:r,where:a}=e,s="literal"===t.state?t.value:r;if("literal"!==o.state)return[];const i=JSON.stringify([s,o.value]),c=n.get(i);if(void 0===c){n.set(i,e)
;return[]}const u=`${c.name} in ${c.file}:${c.where.line}`;return[{message:`${r} has the same name "${s}" and version "${o.value}" as ${u}`,
remedy:"change the name or version in one of the decorators",where:a}]})}async function twinsInFiles(e){const n=new Map(e.filter(({path:e})=>e.endsWith(".py")).map(({path:e,source:n})=>[e,n])),t=[]
;for(const[e,s]of n){const{text:n}=(0,r.E4)(await(0,r.ht)(s).catch(()=>Buffer.alloc(0)));t.push(...n.includes("hither")?(0,o.y)((0,a.w_)(n,e)).functions:[])}return twinFunctions(t)}}),
99803:(function(e,n,t){t.d(n,{k:()=>buildRecord});function buildRecord(e,n,t){return{name:e.name,label:e.label,index:e.index,matrix:t.matrix??null,function_name:e.functionName,
function_version:e.functionVersion,status:n.status,result:n.result,error:n.error,job_hash:t.jobHash??null,hither_hash:t.hitherHash??null,cache:t.cache??{hit:!1,reason:"the job was not looked up"},
container:{declared:e.declaredImage,...t.container??{digest:null,runtime:null,isolation:null,environment:null}},runtime_info:t.runtimeInfo??neverStarted(e.label,t)}}
function neverStarted(e,{now:n,host:t}){return{start_time:n,end_time:n,elapsed_sec:0,console_out:{label:e,lines:[]},max_rss:null,host:t,executor_job_id:null}}}),26900:(function(e,n,t){t.r(n);t.d(n,{
plan:()=>plan});var o=t(94798),r=t(74296),a=t(59505),s=t(55365),i=t(5500),c=t(99803),u=t(23314),l=t(39839),f=t(43628),h=t(55205),d=t(4945);async function plan(e,n){const{jobs:t,request:o}=await(0,
d.Dh)((0,d.fo)(e,n),n),{context:s,close:i}=await(0,l.I)(o,{report:e=>{if("warning"===e.type)n.writeErr(`warning: ${(0,a.Q)(e.message)}\n`)},signal:n.signal});try{
const o=await planJobs(t,s),a=o.map(({plan:e})=>e);n.writeOut(e.json?document(a):lines(o));return o.reduce((e,{obstacle:n})=>Math.max(e,void 0===n?0:r.ai[n]),0)}finally{await i()}}
function whereCached(e){return void 0===e?"its result is in the store":`its result will be fetched from ${e}`}async function planJobs(e,n){const t={records:new Map,incomplete:new Set},o=new Map
;for(const r of inOrderOfNeeds(e)){const e=await planJob(r,t,n),{record:a}=e;o.set(r,e);if(void 0===a)t.incomplete.add(r.name);else t.records.set(r.name,[...t.records.get(r.name)??[],a])}
return e.flatMap(e=>o.get(e)??[])}function inOrderOfNeeds(e){const n=new Map(e.map(({name:e,spec:n})=>[e,n.needs])),t=new Map,depthOf=e=>{const o=t.get(e)??1+Math.max(0,...(n.get(e)??[]).map(depthOf))
;t.set(e,o);return o};return[...e].sort((e,n)=>depthOf(e.name)-depthOf(n.name))}async function planJob(e,n,t){const o={name:e.name,label:e.label,index:e.index,matrix:await(0,s.u)(e,(0,
u.u0)(e,new Map,t)),function_name:e.functionName,function_version:e.functionVersion,container:e.declaredImage};try{const{hash:r,lookup:a}=await lookUp(e,n,t),s={hit:a.hit,
reason:a.hit?whereCached(a.from):a.reason},i={...o,job_hash:r,...s};return a.hit?{plan:i,record:(0,c.k)(e,a.entry,{now:0,host:""})}:{plan:i}}catch(e){if(e instanceof r.bD&&"internal"!==e.code){
const n=`${e.message}: ${e.remedy}`;return{plan:{...o,job_hash:null,hit:!1,reason:n},obstacle:e.code}}throw e}}async function lookUp(e,n,t){const{runtime:r,identity:a}=await(0,
u.ls)(e,t),s=e.spec.needs.filter(e=>n.incomplete.has(e));if(s.length>0)return{hash:null,lookup:{hit:!1,reason:`it needs the result of ${s.join(", ")}`}};const c=await(0,u.lK)(e,n.records,t),l=(0,
u.zn)((0,i.h)(c,a.digest),e,r),f=(0,o.d)(e.spec,t.cacheRequest,a.uncovered),h=f.read?await t.cache.lookUp(l,e.spec.cache,"glance"):{hit:!1,reason:f.reason};return{hash:l.hash,lookup:h}}
function document(e){return`${(0,h.GF)((0,f.b)({schema:"hither-plan/1",jobs:e}))}\n`}function lines(e){const n=new Map
;for(const t of e.filter(({obstacle:e})=>void 0!==e))n.set(t.plan.reason,[...n.get(t.plan.reason)??[],t]);return e.map(e=>line(e,n.get(e.plan.reason)??[])).join("")}function line(e,[n,...t]){
const{label:o,job_hash:r,hit:s,reason:i}=e.plan,c=e===n&&t.length>0?`${i} (this stops ${t.length+1} jobs)`:i,u=void 0===n||e===n?c:`same as ${n.plan.label}`,l=s?"cached":void 0===e.obstacle?"will run":"can't run"
;return(0,a.Q)(`${o}  ${r?.slice(0,12)??"-".repeat(12)}  ${l}: ${u}\n`)}}),4945:(function(e,n,t){t.d(n,{Dh:()=>prepareWithCare,fo:()=>requestOf,iA:()=>prepare,xY:()=>remotesOf})
;var o=t(48161),r=t(76760),a=t(74296),s=t(75948),i=t(30921),c=t(5891),u=t(15009);function requestOf(e,n){return{spec:e.spec,cwd:n.cwd,select:e.select,args:e.arg,...void 0===e.root?{}:{
root:directoryOf("--root",e.root,n)},dataRoots:[...e.dataRoot,...pathList(n.environment.HITHER_DATA_ROOTS)].map(e=>(0,r.resolve)(n.cwd,e)),...void 0===e.runtime?{}:{runtime:e.runtime},
...void 0===e.container?{}:{container:e.container},executor:e.executor,parallel:e.parallel??(0,o.availableParallelism)(),cache:e.cache,forceRun:e.forceRun,...void 0===e.timeout?{}:{timeout:e.timeout},
store:void 0===e.store?(0,c.q1)(n.environment):directoryOf("--store",e.store,n),remoteStores:remotesOf(n),...void 0===e.output?{}:{output:directoryOf("--output",e.output,n)},retain:e.retain,
requireIsolation:e.requireIsolation,environment:n.environment}}function directoryOf(e,n,{cwd:t}){
if(""===n)throw new a.bD("usage",`${e} is empty`,`name a directory, or write "${e} ." for the current one`);return(0,r.resolve)(t,n)}function pathList(e=""){
return e.split(r.delimiter).filter(e=>""!==e)}function remotesOf({environment:e,cwd:n}){const t=(0,u.ze)(e.HITHER_REMOTE_STORES??"",n);for(const e of t)if(!e.ok){const{given:n,why:t,remedy:o}=e
;throw new a.bD("usage",`HITHER_REMOTE_STORES: "${n}" ${t}`,o)}return t.flatMap(e=>e.ok?[e.store]:[])}async function prepareWithCare(e,n){
const t=await prepare(e,n),o=t.jobs.flatMap(({bundle:e})=>e.files);warn(await(0,s.c)(o),n);return t}async function prepare(e,n){const t=await(0,i.Z)(e);warn(t.warnings,n);if(!t.ok)throw(0,
a.k9)(t.problems);const{jobs:o,remoteStores:r}=t.value;return{jobs:o,request:{...e,remoteStores:r}}}function warn(e,n){for(const t of e)n.writeErr(`warning: ${(0,a.Vw)(t)}\n`)}})};
