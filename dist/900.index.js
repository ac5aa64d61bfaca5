"use strict";exports.id=900;exports.ids=[900];exports.modules={94798:(function(e,t,n){n.d(t,{d:()=>cachePolicy});var o=n(51922);function cachePolicy(e,{cache:t,forceRun:n},r){if("off"===t)return{
read:!1,write:!1,reason:"the cache is off"};const s=unhashed(e)??r;if(void 0!==s&&!e.cache.trust){return{read:!1,write:!1,
reason:`its result may depend on ${s}, which the job hash can't cover: set "cache: { trust: true }" to cache it anyway`}}const i="read-write"===t;return n||e.cache.forceRun?{read:!1,write:i,
reason:`recomputed because of ${n?(0,o.Pe)("force-run"):'"cache: { force-run: true }"'}`}:{read:!0,write:i,reason:""}}function unhashed({network:e,mounts:t,passEnv:n}){
if("none"!==e)return"the network";if(t.length>0)return"mounted files";return n.length>0?"variables passed from the environment":void 0}}),5500:(function(e,t,n){n.d(t,{h:()=>jobDocument})
;var o=n(76760),r=n(47069),s=n(76815),i=n(55205);const a={schema:()=>"hither-job/1",runner:()=>number(2),function:({job:e})=>functionOf(e),
container:({job:e,digest:t})=>new Map([["declared",e.declaredImage],["digest",t]]),import_paths:({job:e})=>[...e.bundle.importPaths],bundle:({bundle:e})=>c(e),args:({encoded:e})=>new Map((0,
i.CA)(e.args)),positional:({job:e})=>[...e.positional],objects:({encoded:e})=>e.referenced.map(e=>[e.sha1,e.sha256]).sort(byFirst),env:({job:e})=>f(e.spec),
cpus:({job:e})=>number(e.spec.resources.cpus),gpus:({job:e})=>e.spec.resources.gpus??null,network:({job:e})=>e.spec.network,relax:({job:e})=>l(e.spec),
mounts:({job:e})=>e.mounts.map(t=>[fromRoot(t.source,e),t.target,t.writable]),python:({job:e})=>e.spec.python??null,salt:({job:e})=>e.spec.cache.salt},u=Object.entries(a);function jobDocument(e,t){
const n={...e,digest:t};return new Map(u.map(([e,t])=>[e,t(n)]))}function functionOf({bundle:e,declaration:t,functionName:n,functionVersion:o}){
return new Map([["file",e.file],["module",e.module],["name",t.name],["function_name",n],["function_version",o]])}const c=(0,r.T)(({files:e})=>e.map(e=>[e.path,e.executable,e.sha256])),l=(0,
r.T)(({relax:e})=>[...e].sort()),f=(0,r.T)(({passEnv:e,env:t})=>{const n=[...e.map(e=>[e,null]),...t];return new Map(n.sort(byFirst))});function fromRoot(e,{paths:t}){const n=(0,
o.relative)(t.root,e).split(o.sep).join("/");return".."===n||n.startsWith("../")||(0,o.isAbsolute)(n)?e:n||"."}function byFirst(e,t){return String(e[0])<String(t[0])?-1:1}function number(e){
return new s.W(String(e))}}),75948:(function(e,t,n){n.d(t,{c:()=>twinsInFiles,s:()=>twinFunctions});var o=n(41569),r=n(45131),s=n(81817);function twinFunctions(e){const t=new Map;return e.flatMap(e=>{
const{functionName:n,functionVersion:o,name:r,where:s}=e,i="literal"===n.state?n.value:r;if("literal"!==o.state)return[];const a=JSON.stringify([i,o.value]),u=t.get(a);if(void 0===u){t.set(a,e)
;return[]}const c=`${u.name} in ${u.file}:${u.where.line}`;return[{message:`${r} has the same name "${i}" and version "${o.value}" as ${c}`,
remedy:"change the name or version in one of the decorators",where:s}]})}async function twinsInFiles(e){const t=new Map(e.filter(({path:e})=>e.endsWith(".py")).map(({path:e,source:t})=>[e,t])),n=[]
;for(const[e,i]of t){const{text:t}=(0,r.E4)(await(0,r.ht)(i).catch(()=>Buffer.alloc(0)));n.push(...t.includes("hither")?(0,o.y)((0,s.w_)(t,e)).functions:[])}return twinFunctions(n)}}),
99803:(function(e,t,n){n.d(t,{k:()=>buildRecord});function buildRecord(e,t,n){return{name:e.name,label:e.label,index:e.index,matrix:n.matrix??null,function_name:e.functionName,
function_version:e.functionVersion,status:t.status,result:t.result,error:t.error,attempt:n.attempt??1,job_hash:n.jobHash??null,hither_hash:n.hitherHash??null,cache:n.cache??{hit:!1,
reason:"the job was not looked up"},container:{declared:e.declaredImage,...n.container??{digest:null,runtime:null,isolation:null,environment:null}},runtime_info:n.runtimeInfo??neverStarted(e.label,n)}
}function neverStarted(e,{now:t,host:n}){return{start_time:t,end_time:t,elapsed_sec:0,console_out:{label:e,lines:[]},max_rss:null,host:n,executor_job_id:null}}}),95607:(function(e,t,n){n.d(t,{
L8:()=>classify,V2:()=>failure,ce:()=>stopped});var o=n(50422);function classify(e){const{reason:t,outcome:n,processEnd:r}=e
;if("timed-out"===t||"time"===r?.killed)return stopped("timed-out","TimedOut",`the time limit of ${e.timeout} s was reached`)
;if("unsupervised"===t)return failure("Signal","the supervisor of the job was stopped (SIGSTOP), so its limits were no longer enforced: the job was ended");if("memory"===r?.killed){
return failure("OutOfMemory",`the function used more memory than ${void 0===e.memory?"available":`its limit of ${(0,o.lP)(e.memory)}`}: raise "resources: memory", or use less`)}
if("output"===r?.killed)return failure("DiskFull","the function wrote more data to its output directory than its limit allows")
;if("files"===r?.killed)return failure("DiskFull","the function created more than 1,000,000 files and directories in its output directory: pack small files into an archive")
;if("finished"===n.status)return{status:"finished",result:n.result,error:null};if("none"===n.status)return withoutResult(e);return{status:n.status,result:null,error:n.error}}function failure(e,t){
return stopped("failed",e,t)}function stopped(e,t,n){return{status:e,result:null,error:{type:t,message:n,traceback:""}}}function withoutResult(e){
const t=e.processEnd?.signal??e.signal,n=e.processEnd?.exitCode??e.exitCode;if(null!==t)return failure("Signal",`the function was ended by ${t}${explainSignal(t)} and left no result`)
;if(null!==n&&n>128&&void 0===e.processEnd)return failure("Signal",`the container was ended by signal ${n-128} and left no result`)
;return failure("Exited",`the function ended with exit code ${n??"unknown"} and left no result`)}function explainSignal(e){return{SIGSEGV:" (a crash in compiled code)",
SIGBUS:" (mapped memory was unavailable: /dev/shm was full, or a mapped file became shorter)",SIGILL:" (an instruction that this processor does not have)",
SIGFPE:" (an integer division by zero in compiled code)",SIGABRT:" (compiled code aborted)",SIGKILL:" (killed from outside, often for lack of memory)"}[e]??""}}),74223:(function(e,t,n){n.d(t,{
K:()=>planJobs});var o=n(94798),r=n(74296),s=n(55365),i=n(5500),a=n(99803),u=n(95607),c=n(78764),l=n(23314),f=n(6759),d=n(34592);function whereCached(e){
return void 0===e?"its result is in the store":`its result will be fetched from ${e}`}async function planJobs(e,t){const n=new Map,o=new Map;for(const r of inOrderOfNeeds(e)){
const e=await planJob(r,n,t);o.set(r,e);const s=n.get(r.name)??[];s.push(e.record??(0,a.k)(r,p,h));n.set(r.name,s)}return e.flatMap(e=>o.get(e)??[])}const p=(0,
u.ce)("skipped","Skipped","its result is not cached"),h={now:0,host:""};function inOrderOfNeeds(e){const t=(0,d.s)((0,d.m)(e)),n=[];for(let e=t.take();void 0!==e;e=t.take()){n.push(e.job)
;t.ended(e.group)}return n}async function planJob(e,t,n){const o={name:e.name,label:e.label,index:e.index,matrix:await(0,s.u)(e,(0,l.u0)(e,t,n)),function_name:e.functionName,
function_version:e.functionVersion,container:e.declaredImage};try{const{hash:r,lookup:s}=await lookUp(e,t,n),i=s.hit?void 0:(0,c.g$)(e.spec.resources,n.admission.capacity);if(void 0!==i){
const e=`it ${i}: ${c.GR}`;return{plan:{...o,job_hash:r,hit:!1,reason:e},obstacle:"spec"}}const u={hit:s.hit,reason:s.hit?whereCached(s.from):s.reason},l={...o,job_hash:r,...u};return s.hit?{plan:l,
record:(0,a.k)(e,s.entry,h)}:{plan:l}}catch(e){if(e instanceof r.bD&&"internal"!==e.code){const t=`${e.message}: ${e.remedy}`;return{plan:{...o,job_hash:null,hit:!1,reason:t},obstacle:e.code}}throw e}
}async function lookUp(e,t,n){const{runtime:r,identity:s}=await(0,l.ls)(e,n),a=(0,f.O)(e,t).filter(({status:e})=>"finished"!==e);if(a.length>0){return{hash:null,lookup:{hit:!1,
reason:`it takes the result of ${[...new Set(a.map(({name:e})=>e))].join(", ")}, which is not cached`}}}const u=await(0,l.lK)(e,t,n),c=(0,l.zn)((0,i.h)(u,s.digest),e,r),d=(0,
o.d)(e.spec,n.cacheRequest,s.uncovered),p=d.read?await n.cache.lookUp(c,e.spec.cache,"glance"):{hit:!1,reason:d.reason};return{hash:c.hash,lookup:p}}}),6759:(function(e,t,n){n.d(t,{O:()=>takenResults,
e:()=>requiredResults});var o=n(20033);function requiredResults(e,t){const n=new Set(e.spec.statedNeeds.map(e=>e.job)),o=referencesOf(e).filter(({finished:e})=>!e)
;return[...t].flatMap(([e,t])=>n.has(e)?t:takenOf(e,t,o))}function takenResults(e,t){const n=referencesOf(e);return[...t].flatMap(([e,t])=>takenOf(e,t,n))}function referencesOf({spec:e,args:t}){
return 0===e.needs.length?[]:(0,o.W)(t.values())}function takenOf(e,t,n){const o=n.filter(({job:t})=>t===e),r=void 0!==t[0]&&null!==t[0].index;if(o.some(({item:e})=>void 0===e||!r))return t
;const s=new Set(o.map(({item:e})=>e?.[0]));return t.filter((e,t)=>s.has(t))}}),34592:(function(e,t,n){n.d(t,{m:()=>groupByName,s:()=>createSchedule});var o=n(28871);function groupByName(e){
const t=new Map;for(const n of e){const e=t.get(n.name)??[];e.push(n);t.set(n.name,e)}return[...t].map(([e,t])=>({name:e,jobs:t}))}function createSchedule(e){
const t=new Set,n=new Map,o=new Map,r=new Map;for(const o of e){const e=new Set(o.jobs[0]?.spec.needs??[]),s={group:o,needs:e,next:0};r.set(o,o.jobs.length);if(0===e.size)t.add(s);for(const t of e){
const e=n.get(t)??[];e.push(s);n.set(t,e)}}const mayStart=({group:e})=>hasRoom(e,o.get(e)??0)&&!isEndangered(e,o.keys());return{take(){for(const e of t){const n=e.group.jobs[e.next]
;if(void 0===n)t.delete(e);else if(mayStart(e)){e.next+=1;o.set(e.group,(o.get(e.group)??0)+1);return{job:n,group:e.group}}}return},ended(e){countDown(o,e)
;if(0===countDown(r,e))for(const o of n.get(e.name)??[]){o.needs.delete(e.name);if(0===o.needs.size)t.add(o)}}}}function countDown(e,t){const n=(e.get(t)??0)-1;if(n>0)e.set(t,n);else e.delete(t)
;return n}function hasRoom({jobs:[e]},t){return t<(e?.spec.maxParallel??Number.POSITIVE_INFINITY)}function isEndangered(e,t){const n=e.jobs[0]?.mounts??[];return[...t].some(t=>t!==e&&(0,
o.C)(n,t.jobs[0]?.mounts??[]))}}),26900:(function(e,t,n){n.r(t);n.d(t,{plan:()=>plan});var o=n(74296),r=n(59505),s=n(74223),i=n(30839),a=n(43628),u=n(55205),c=n(4945);async function plan(e,t){
const{jobs:n,request:a}=await(0,c.rB)((0,c.fo)(e,t),t),{context:u,close:l}=await(0,i.I)(a,{report:e=>{if("warning"===e.type)t.writeErr(`warning: ${(0,r.Q)(e.message)}\n`)},signal:t.signal});try{
const r=await(0,s.K)(n,u),i=r.map(({plan:e})=>e);t.writeOut(e.json?document(i):lines(r));return r.reduce((e,{obstacle:t})=>Math.max(e,void 0===t?0:o.ai[t]),0)}finally{await l()}}function document(e){
return`${(0,u.GF)((0,a.b)({schema:"hither-plan/1",jobs:e}))}\n`}function lines(e){const t=new Map
;for(const n of e.filter(({obstacle:e})=>void 0!==e))t.set(n.plan.reason,[...t.get(n.plan.reason)??[],n]);return e.map(e=>line(e,t.get(e.plan.reason)??[])).join("")}function line(e,[t,...n]){
const{label:o,job_hash:s,hit:i,reason:a}=e.plan,u=e===t&&n.length>0?`${a} (this stops ${n.length+1} jobs)`:a,c=void 0===t||e===t?u:`same as ${t.plan.label}`,l=i?"cached":void 0===e.obstacle?"will run":"can't run"
;return(0,r.Q)(`${o}  ${s?.slice(0,12)??"-".repeat(12)}  ${l}: ${c}\n`)}}),4945:(function(e,t,n){n.d(t,{fo:()=>requestOf,iA:()=>prepare,rB:()=>prepareWithWarnings,xY:()=>remotesOf})
;var o=n(76760),r=n(74296),s=n(75948),i=n(53437),a=n(5891),u=n(15009);function requestOf(e,t){return{spec:e.spec,cwd:t.cwd,select:e.select,args:e.arg,...void 0===e.root?{}:{
root:directoryOf("--root",e.root,t)},dataRoots:[...e.dataRoot,...pathList(t.environment.HITHER_DATA_ROOTS)].map(e=>(0,o.resolve)(t.cwd,e)),...void 0===e.runtime?{}:{runtime:e.runtime},
...void 0===e.container?{}:{container:e.container},executor:e.executor,...void 0===e.parallel?{}:{parallel:e.parallel},cache:e.cache,forceRun:e.forceRun,...void 0===e.timeout?{}:{timeout:e.timeout},
store:void 0===e.store?(0,a.q1)(t.environment):directoryOf("--store",e.store,t),remoteStores:remotesOf(t),...void 0===e.output?{}:{output:directoryOf("--output",e.output,t)},retain:e.retain,
requireIsolation:e.requireIsolation,environment:t.environment}}function directoryOf(e,t,{cwd:n}){
if(""===t)throw new r.bD("usage",`${e} is empty`,`name a directory, or write "${e} ." for the current one`);return(0,o.resolve)(n,t)}function pathList(e=""){
return e.split(o.delimiter).filter(e=>""!==e)}function remotesOf({environment:e,cwd:t}){const n=(0,u.ze)(e.HITHER_REMOTE_STORES??"",t);for(const e of n)if(!e.ok){const{given:t,why:n,remedy:o}=e
;throw new r.bD("usage",`HITHER_REMOTE_STORES: "${t}" ${n}`,o)}return n.flatMap(e=>e.ok?[e.store]:[])}async function prepareWithWarnings(e,t){
const n=await prepare(e,t),o=n.jobs.flatMap(({bundle:e})=>e.files);warn(await(0,s.c)(o),t);return n}async function prepare(e,t){const n=await(0,i.Z)(e);warn(n.warnings,t);if(!n.ok)throw(0,
r.k9)(n.problems);const{jobs:o,remoteStores:s}=n.value;return{jobs:o,request:{...e,remoteStores:s}}}function warn(e,t){for(const n of e)t.writeErr(`warning: ${(0,r.Vw)(n)}\n`)}})};
