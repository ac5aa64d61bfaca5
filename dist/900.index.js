"use strict";exports.id=900;exports.ids=[900];exports.modules={94798:(function(e,n,t){t.d(n,{d:()=>cachePolicy});var r=t(51922);function cachePolicy(e,{cache:n,forceRun:t},o){if("off"===n)return{
read:!1,write:!1,reason:"the cache is off"};const a=unhashed(e)??o;if(void 0!==a&&!e.cache.trust){return{read:!1,write:!1,
reason:`its result may depend on ${a}, which the job hash can't cover: set "cache: { trust: true }" to cache it anyway`}}const s="read-write"===n;return t||e.cache.forceRun?{read:!1,write:s,
reason:`recomputed because of ${t?(0,r.Pe)("force-run"):'"cache: { force-run: true }"'}`}:{read:!0,write:s,reason:""}}function unhashed({network:e,mounts:n,passEnv:t}){
if("none"!==e)return"the network";if(n.length>0)return"mounted files";return t.length>0?"variables passed from the environment":void 0}}),5500:(function(e,n,t){t.d(n,{h:()=>jobDocument})
;var r=t(76760),o=t(47069),a=t(76815),s=t(55205);const i=2;function jobDocument({job:e,encoded:n,bundle:t},r){const{spec:o}=e
;return new Map([["schema","hither-job/1"],["runner",number(i)],["function",functionOf(e)],["container",new Map([["declared",e.declaredImage],["digest",r]])],["import_paths",[...e.bundle.importPaths]],["bundle",c(t)],["args",new Map((0,
s.CA)(n.args))],["positional",[...e.positional]],["objects",n.referenced.map(e=>[e.sha1,e.sha256]).sort(byFirst)],["env",l(o)],["cpus",number(o.resources.cpus)],["gpus",o.resources.gpus??null],["network",o.network],["relax",u(o)],["mounts",e.mounts.map(n=>[fromRoot(n.source,e),n.target,n.writable])],["python",o.python??null],["salt",o.cache.salt]])
}function functionOf({bundle:e,declaration:n,functionName:t,functionVersion:r}){return new Map([["file",e.file],["module",e.module],["name",n.name],["function_name",t],["function_version",r]])}
const c=(0,o.T)(({files:e})=>e.map(e=>[e.path,e.executable,e.sha256])),u=(0,o.T)(({relax:e})=>[...e].sort()),l=(0,o.T)(({passEnv:e,env:n})=>{const t=[...e.map(e=>[e,null]),...n]
;return new Map(t.sort(byFirst))});function fromRoot(e,{paths:n}){const t=(0,r.relative)(n.root,e).split(r.sep).join("/");return".."===t||t.startsWith("../")||(0,r.isAbsolute)(t)?e:t||"."}
function byFirst(e,n){return String(e[0])<String(n[0])?-1:1}function number(e){return new a.W(String(e))}}),75948:(function(e,n,t){t.d(n,{c:()=>twinsInFiles,s:()=>twinFunctions})
;var r=t(92576),o=t(45131),a=t(81817);function twinFunctions(e){const n=new Map;return e.flatMap(e=>{const{functionName:t,functionVersion:r,name:o,where:a}=e,s="literal"===t.state?t.value:o
;if("literal"!==r.state)return[];const i=JSON.stringify([s,r.value]),c=n.get(i);if(void 0===c){n.set(i,e);return[]}const u=`${c.name} in ${c.file}:${c.where.line}`;return[{
message:`${o} has the same name "${s}" and version "${r.value}" as ${u}`,remedy:"change the name or version in one of the decorators",where:a}]})}async function twinsInFiles(e){
const n=new Map(e.filter(({path:e})=>e.endsWith(".py")).map(({path:e,source:n})=>[e,n])),t=[];for(const[e,s]of n){const{text:n}=(0,o.E4)(await(0,o.ht)(s).catch(()=>Buffer.alloc(0)))
;t.push(...n.includes("hither")?(0,r.y)((0,a.w_)(n,e)).functions:[])}return twinFunctions(t)}}),99803:(function(e,n,t){t.d(n,{k:()=>buildRecord});function buildRecord(e,n,t){return{name:e.name,
label:e.label,index:e.index,matrix:t.matrix??null,function_name:e.functionName,function_version:e.functionVersion,status:n.status,result:n.result,error:n.error,job_hash:t.jobHash??null,
hither_hash:t.hitherHash??null,cache:t.cache??{hit:!1,reason:"the job was not looked up"},container:{declared:e.declaredImage,...t.container??{digest:null,runtime:null,isolation:null,environment:null}
},runtime_info:t.runtimeInfo??neverStarted(e.label,t)}}function neverStarted(e,{now:n,host:t}){return{start_time:n,end_time:n,elapsed_sec:0,console_out:{label:e,lines:[]},max_rss:null,host:t,
executor_job_id:null}}}),26900:(function(e,n,t){t.r(n);t.d(n,{plan:()=>plan});var r=t(94798),o=t(74296),a=t(59505),s=t(2527),i=t(5500),c=t(99803),u=t(23314),l=t(42192),h=t(43628),f=t(55205),d=t(4945)
;async function plan(e,n){const{jobs:t,request:r}=await(0,d.Dh)((0,d.fo)(e,n),n),{context:s,close:i}=await(0,l.I)(r,{report:e=>{if("warning"===e.type)n.writeErr(`warning: ${(0,a.Q)(e.message)}\n`)},
signal:n.signal});try{const r=await planJobs(t,s),a=r.map(({plan:e})=>e);n.writeOut(e.json?document(a):lines(r));return r.reduce((e,{obstacle:n})=>Math.max(e,void 0===n?0:o.ai[n]),0)}finally{await i()
}}function whereCached(e){return`its result is in ${e??"the store"}`}async function planJobs(e,n){const t={records:new Map,incomplete:new Set},r=new Map;for(const o of inOrderOfNeeds(e)){
const e=await planJob(o,t,n),{record:a}=e;r.set(o,e);if(void 0===a)t.incomplete.add(o.name);else t.records.set(o.name,[...t.records.get(o.name)??[],a])}return e.flatMap(e=>r.get(e)??[])}
function inOrderOfNeeds(e){const n=new Map(e.map(({name:e,spec:n})=>[e,n.needs])),t=new Map,depthOf=e=>{const r=t.get(e)??1+Math.max(0,...(n.get(e)??[]).map(depthOf));t.set(e,r);return r}
;return[...e].sort((e,n)=>depthOf(e.name)-depthOf(n.name))}async function planJob(e,n,t){const r={name:e.name,label:e.label,index:e.index,matrix:await matrixOf(e,t),function_name:e.functionName,
function_version:e.functionVersion,container:e.declaredImage};try{const{hash:o,lookup:a}=await lookUp(e,n,t),s={hit:a.hit,reason:a.hit?whereCached(a.from):a.reason},i={...r,job_hash:o,...s}
;return a.hit?{plan:i,record:(0,c.k)(e,a.entry,{now:0,host:""})}:{plan:i}}catch(e){if(e instanceof o.bD&&"internal"!==e.code){const n=`${e.message}: ${e.remedy}`;return{plan:{...r,job_hash:null,
hit:!1,reason:n},obstacle:e.code}}throw e}}async function lookUp(e,n,t){const{runtime:o,identity:a}=await(0,u.ls)(e,t),s=e.spec.needs.filter(e=>n.incomplete.has(e));if(s.length>0)return{hash:null,
lookup:{hit:!1,reason:`it needs the result of ${s.join(", ")}`}};const c=await(0,u.lK)(e,n.records,t),l=(0,u.zn)((0,i.h)(c,a.digest),e,o),h=(0,
r.d)(e.spec,t.cacheRequest,a.uncovered),f=h.read?await t.cache.lookUp(l,e.spec.cache,"glance"):{hit:!1,reason:h.reason};return{hash:l.hash,lookup:f}}async function matrixOf(e,{store:n,newPath:t}){
const r={needed:new Map,store:n,paths:e.paths,newPath:t};return null===e.matrix?null:(0,s.t)(e.matrix,r)}function document(e){return`${(0,f.GF)((0,h.b)({schema:"hither-plan/1",jobs:e}))}\n`}
function lines(e){const n=new Map;for(const t of e.filter(({obstacle:e})=>void 0!==e))n.set(t.plan.reason,[...n.get(t.plan.reason)??[],t]);return e.map(e=>line(e,n.get(e.plan.reason)??[])).join("")}
function line(e,[n,...t]){
const{label:r,job_hash:o,hit:s,reason:i}=e.plan,c=e===n&&t.length>0?`${i} (this stops ${t.length+1} jobs)`:i,u=void 0===n||e===n?c:`same as ${n.plan.label}`,l=s?"cached":void 0===e.obstacle?"will run":"can't run"
;return(0,a.Q)(`${r}  ${o?.slice(0,12)??"-".repeat(12)}  ${l}: ${u}\n`)}}),4945:(function(e,n,t){t.d(n,{Dh:()=>prepareWithCare,fo:()=>requestOf,iA:()=>prepare,xY:()=>remotesOf})
;var r=t(48161),o=t(76760),a=t(74296),s=t(75948),i=t(30921),c=t(5891),u=t(15009);function requestOf(e,n){return{spec:e.spec,cwd:n.cwd,select:e.select,args:e.arg,...void 0===e.root?{}:{
root:directoryOf("--root",e.root,n)},dataRoots:[...e.dataRoot,...pathList(n.environment.HITHER_DATA_ROOTS)].map(e=>(0,o.resolve)(n.cwd,e)),...void 0===e.runtime?{}:{runtime:e.runtime},
...void 0===e.container?{}:{container:e.container},executor:e.executor,parallel:e.parallel??(0,r.availableParallelism)(),cache:e.cache,forceRun:e.forceRun,...void 0===e.timeout?{}:{timeout:e.timeout},
store:void 0===e.store?(0,c.q1)(n.environment):directoryOf("--store",e.store,n),remoteStores:remotesOf(n),...void 0===e.output?{}:{output:directoryOf("--output",e.output,n)},retain:e.retain,
requireIsolation:e.requireIsolation,environment:n.environment}}function directoryOf(e,n,{cwd:t}){
if(""===n)throw new a.bD("usage",`${e} is empty`,`name a directory, or write "${e} ." for the current one`);return(0,o.resolve)(t,n)}function pathList(e=""){
return e.split(o.delimiter).filter(e=>""!==e)}function remotesOf({environment:e,cwd:n}){const t=(0,u.ze)(e.HITHER_REMOTE_STORES??"",n);for(const e of t)if(!e.ok){const{given:n,why:t,remedy:r}=e
;throw new a.bD("usage",`HITHER_REMOTE_STORES: "${n}" ${t}`,r)}return t.flatMap(e=>e.ok?[e.store]:[])}async function prepareWithCare(e,n){
const t=await prepare(e,n),r=t.jobs.flatMap(({bundle:e})=>e.files);warn(await(0,s.c)(r),n);return t}async function prepare(e,n){const t=await(0,i.Z)(e);warn(t.warnings,n);if(!t.ok)throw(0,
a.k9)(t.problems);const{jobs:r,remoteStores:o}=t.value;return{jobs:r,request:{...e,remoteStores:o}}}function warn(e,n){for(const t of e)n.writeErr(`warning: ${(0,a.Vw)(t)}\n`)}})};
