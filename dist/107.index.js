"use strict";exports.id=107;exports.ids=[107];exports.modules={94798:(function(e,t,n){n.d(t,{d:()=>cachePolicy});var o=n(51922);function cachePolicy(e,{cache:t,forceRun:n},r){if("off"===t)return{
read:!1,write:!1,reason:"the cache is off"};const i=unhashed(e)??r;if(void 0!==i&&!e.cache.trust){return{read:!1,write:!1,
reason:`its result may depend on ${i}, which the job hash can't cover: set "cache: { trust: true }" to cache it anyway`}}const s="read-write"===t;return n||e.cache.forceRun?{read:!1,write:s,
reason:`recomputed because of ${n?(0,o.Pe)("force-run"):'"cache: { force-run: true }"'}`}:{read:!0,write:s,reason:""}}function unhashed({network:e,mounts:t,passEnv:n}){
if("none"!==e)return"the network";if(t.length>0)return"mounted files";return n.length>0?"variables passed from the environment":void 0}}),5500:(function(e,t,n){n.d(t,{h:()=>jobDocument})
;var o=n(76760),r=n(47069),i=n(76815),s=n(55205);const a={schema:()=>"hither-job/1",runner:()=>number(2),function:({job:e})=>functionOf(e),
container:({job:e,digest:t})=>new Map([["declared",e.declaredImage],["digest",t]]),import_paths:({job:e})=>[...e.bundle.importPaths],bundle:({bundle:e})=>c(e),args:({encoded:e})=>new Map((0,
s.CA)(e.args)),positional:({job:e})=>[...e.positional],objects:({encoded:e})=>e.referenced.map(e=>[e.sha1,e.sha256]).sort(byFirst),env:({job:e})=>l(e.spec),
cpus:({job:e})=>number(e.spec.resources.cpus),gpus:({job:e})=>e.spec.resources.gpus??null,network:({job:e})=>e.spec.network,relax:({job:e})=>m(e.spec),
mounts:({job:e})=>e.mounts.map(t=>[fromRoot(t.source,e),t.target,t.writable]),python:({job:e})=>e.spec.python??null,salt:({job:e})=>e.spec.cache.salt},u=Object.entries(a);function jobDocument(e,t){
const n={digest:t,...e};return new Map(u.map(([e,t])=>[e,t(n)]))}function functionOf({bundle:e,declaration:t,functionName:n,functionVersion:o}){
return new Map([["file",e.file],["module",e.module],["name",t.name],["function_name",n],["function_version",o]])}const c=(0,r.T)(({files:e})=>e.map(e=>[e.path,e.executable,e.sha256])),m=(0,
r.T)(({relax:e})=>[...e].sort()),l=(0,r.T)(({passEnv:e,env:t})=>{const n=[...e.map(e=>[e,null]),...t];return new Map(n.sort(byFirst))});function fromRoot(e,{paths:t}){const n=(0,
o.relative)(t.root,e).split(o.sep).join("/");return".."===n||n.startsWith("../")||(0,o.isAbsolute)(n)?e:n||"."}function byFirst(e,t){return String(e[0])<String(t[0])?-1:1}function number(e){
return new i.W(String(e))}}),99803:(function(e,t,n){n.d(t,{k:()=>buildRecord,w:()=>neverStarted});function buildRecord(e,t,n){return{name:e.name,label:e.label,index:e.index,matrix:n.matrix??null,
function_name:e.functionName,function_version:e.functionVersion,status:t.status,result:t.result,error:t.error,attempt:n.attempt??1,job_hash:n.jobHash??null,hither_hash:n.hitherHash??null,
cache:n.cache??{hit:!1,reason:"the job was not looked up"},container:{declared:e.declaredImage,...n.container??{digest:null,runtime:null,isolation:null,environment:null}},
runtime_info:n.runtimeInfo??neverStarted(e.label,n)}}function neverStarted(e,{now:t,host:n}){return{start_time:t,end_time:t,elapsed_sec:0,console_out:{label:e,lines:[]},max_rss:null,host:n,
executor_job_id:null}}}),95607:(function(e,t,n){n.d(t,{L8:()=>classify,V2:()=>failure,ce:()=>stopped});var o=n(50422),r=n(89975);function classify(e){const{reason:t,outcome:n,processEnd:i}=e
;if("timed-out"===t||"time"===i?.killed)return stopped("timed-out","TimedOut",timedOutText(e))
;if("unsupervised"===t)return failure("Signal","the supervisor of the job was stopped (SIGSTOP), so its limits were no longer enforced: the job was ended");if("memory"===i?.killed){const t={...i,
limit:e.memory},n=void 0!==e.memory&&!(0,r.OR)(t);return{...failure("OutOfMemory",(0,r.k8)(t)),...n?{transient:n}:{}}}
if("output"===i?.killed)return failure("DiskFull",`the function wrote more data to its output directory than its limit of ${(0,
o.lP)(e.outputLimit)}: write less, or write to a mount with "write: true"`)
;if("files"===i?.killed)return failure("DiskFull","the function created more than 1,000,000 files and directories in its output directory: pack small files into an archive")
;if("finished"===n.status)return{status:"finished",result:n.result,error:null};if("none"===n.status)return withoutResult(e);return{status:n.status,result:null,error:n.error}}function failure(e,t){
return stopped("failed",e,t)}function stopped(e,t,n){return{status:e,result:null,error:{type:t,message:n,traceback:""}}}function withoutResult(e){
const t=e.processEnd?.signal??e.signal,n=e.processEnd?.exitCode??e.exitCode;if(null!==t){const n="SIGKILL"===t?explainKill(e):explainSignal(t,e)
;return failure("Signal",`${void 0===e.processEnd?"the process that runs the container":"the function"} was ended by ${t}${n} and left no result`)}if(null!==n&&n>128&&void 0===e.processEnd){
return failure("Signal",`the container was ended by signal ${n-128}${137===n?i:""} and left no result`)}return failure("Exited",`the function ended with exit code ${n??"unknown"} and left no result`)}
function timedOutText({timeout:e,elapsed:t,processEnd:n}){return`the time limit of ${e} s was reached: it ran for ${(n?.elapsed??t).toFixed(1)} s; raise "timeout", or do less in one job`}
const i=" (killed from outside, often for lack of memory)";function explainKill({memory:e,processEnd:t}){if(void 0===t||0===t.machineKills)return i;const n=(0,r.FC)({...t,limit:e
}),o=void 0===e?'; set "resources: memory"':""
;return` (probably by the kernel: while it ran, this machine or a control group around the job ran out of memory, and ${t.machineKills} processes were killed for that; ${n}${o})`}
function explainSignal(e,{outputLimit:t}){return{SIGSEGV:" (a crash in compiled code)",SIGBUS:" (mapped memory was unavailable: /dev/shm was full, or a mapped file became shorter)",
SIGILL:" (an instruction that this processor does not have)",SIGFPE:" (an integer division by zero in compiled code)",SIGABRT:" (compiled code aborted)",
SIGXFSZ:` (a file became larger than the limit of ${(0,o.lP)(t)} for each file)`}[e]??""}}),89975:(function(e,t,n){n.d(t,{FC:()=>memoryText,OR:()=>hasReachedLimit,k8:()=>outOfMemoryText});var o=n(50422)
;const r=.8,i=8388608;function hasReachedLimit({limit:e,peakMemory:t}){return void 0!==e&&(null===t||t+i>=r*e)}function outOfMemoryText(e){const{limit:t}=e
;if(hasReachedLimit(e))return`the function ran out of memory: ${memoryText(e)}; raise "resources: memory", or use less`
;return void 0===t?`the machine ran out of memory: ${memoryText(e)}; set "resources: memory", so that it waits for room`:`the machine ran out of memory, not the job: ${memoryText(e)}; run fewer jobs at once on this machine`
}function memoryText({limit:e,maxRss:t,peakMemory:n}){const r=void 0===e?"the job has no limit of its own":`its limit is ${(0,o.lP)(e)}`;if(null!==n)return`${r}, its peak was ${(0,o.kv)(n)}`
;return null===t?r:`${r}, its largest process used ${(0,o.kv)(t)}`}}),89997:(function(e,t,n){n.d(t,{$S:()=>submittedDocument,UL:()=>resultsDocument,gD:()=>jobsDocument,zO:()=>recordToJson})
;var o=n(43628),r=n(55205);const i=65536;function resultsDocument(e){return jobsDocument("hither-results/1",e)}function submittedDocument(e,t){
return jobsDocument("hither-submitted/1",t.map(({name:e,label:t,index:n,matrix:o,status:r,error:i,job_hash:s,runtime_info:a})=>({name:e,label:t,index:n,matrix:o,status:r,error:i,job_hash:s,
executor_job_id:a.executor_job_id})),{run:e})}function*jobsDocument(e,t,n={}){let s=`${JSON.stringify({schema:e,...n}).slice(0,-1)},"jobs":[`,a="";for(const e of t){s+=a+(0,r.GF)((0,o.b)(e));a=","
;if(s.length>i){yield s;s=""}}yield`${s}]}\n`}function recordToJson(e){return(0,o.b)(e)}}),89683:(function(e,t,n){n.d(t,{F3:()=>maxAttempts,F_:()=>laterLimits,Gb:()=>afterAttempt,kn:()=>limitsAt,
lx:()=>i});var o=n(50422),r=n(78764);const i={number:1,retries:0,memory:0,timeout:0},s=60;function afterAttempt(e,t,{spec:n,capacity:o}){const{retry:r}=n,i=t.number+1
;if(hasReachedMemoryLimit(e)&&t.memory<r.memory.length)return withMoreMemory(e,{...t,number:i,memory:t.memory+1},{spec:n,capacity:o});if("timed-out"===e.status&&t.timeout<r.timeout.length){const e={
...t,number:i,timeout:t.timeout+1},[o,r]=[t,e].map(e=>limitText(limitsAt(n,e).timeout,secondsText));return{attempt:e,reason:`its time limit of ${o} was reached; it is now ${r}`,delay:0}}
if(counts(e,r)&&t.retries<r.retries){const n=Math.min(s,2**t.retries);return{attempt:{...t,number:i,retries:t.retries+1},reason:reasonOf(e),delay:n}}return{outcome:e}}
function withMoreMemory(e,t,{spec:n,capacity:i}){const{resources:s}=limitsAt(n,t),a=(0,r.g$)(s,i);if(void 0!==a&&null!==e.error){
const t=`${e.error.message}; the next limit was not tried: with it, the job ${a}`;return{outcome:{...e,error:{...e.error,message:t}}}}return{attempt:t,reason:`it used more than ${(0,o.lP)(limitsAt(n,{
...t,memory:t.memory-1}).resources.memory??0)} of memory; its limit is now ${limitText(s.memory,o.lP)}`,delay:0}}function hasReachedMemoryLimit({status:e,error:t,transient:n}){
return"failed"===e&&"OutOfMemory"===t?.type&&!0!==n}function secondsText(e){return`${e} s`}function limitText(e,t){return void 0===e?"unlimited":t(e)}
function counts({status:e,transient:t},{onError:n}){return!0===t||"error"===e&&n}function reasonOf({error:e}){return`${e?.type}: ${e?.message.split("\n")[0]}`}function limitsAt(e,t){
if(0===t.memory&&0===t.timeout)return e;const{timeout:n,resources:o,...r}=e,{memory:i,...s}=o,a=0===t.memory?i:e.retry.memory[t.memory-1],u=0===t.timeout?n:e.retry.timeout[t.timeout-1];return{...r,
resources:{...s,...void 0===a?{}:{memory:a}},...void 0===u?{}:{timeout:u}}}function laterLimits(e){const{retry:t}=e,n=[0,...t.timeout.map((e,t)=>t+1)]
;return[0,...t.memory.map((e,t)=>t+1)].flatMap(e=>n.map(t=>({...i,memory:e,timeout:t}))).slice(1).map(n=>{const r=limitsAt(e,n);return{limits:r,
words:[...t.memory.length>0?[`${limitText(r.resources.memory,o.lP)} of memory`]:[],...t.timeout.length>0?[`${limitText(r.timeout,secondsText)} of time`]:[]].join(", ")}})}
function maxAttempts({retries:e,memory:t,timeout:n}){return 1+e+t.length+n.length}}),74223:(function(e,t,n){n.d(t,{K:()=>planJobs})
;var o=n(94798),r=n(74296),i=n(78402),s=n(5500),a=n(99803),u=n(95607),c=n(23314),m=n(91346),l=n(4851),d=n(6759),f=n(34592),h=n(71881);function whereCached(e){
return void 0===e?"its result is in the store":`its result will be fetched from ${e}`}async function planJobs(e,t){const n={...t,packingOf:(0,m.I)((0,f.m)(e),t.executor.window)
},o=new Map(e.flatMap(({spec:e})=>e.needs.map(e=>[e,[]]))),r=new Map,i=(0,h.z)();for(const t of inOrderOfNeeds(e)){await i();n.signal.throwIfAborted()
;const{plan:e,entry:s,obstacle:u}=await lookAt(t,o,n);r.set(t,{plan:e,obstacle:u});o.get(t.name)?.push((0,a.k)(t,s??p,b))}return e.flatMap(e=>r.get(e)??[])}const p=(0,
u.ce)("skipped","Skipped","its result is not cached"),b={now:0,host:""};function inOrderOfNeeds(e){const t=(0,f.s)((0,f.m)(e)),n=[];for(let e=t.take();void 0!==e;e=t.take()){n.push(e.job)
;t.ended(e.group)}return n}async function lookAt(e,t,n){const o=await(0,i.u)(e,(0,c.u0)(e,t,n));try{const{hash:r,lookup:i}=await lookUp(e,t,n),s=i.hit?void 0:await(0,l.O)(e.spec,n);if(void 0!==s){
return{plan:plannedJob(e,o,{hash:r,hit:!1,reason:`it ${s.message}: ${s.remedy}`}),obstacle:"spec"}}const a=i.hit?whereCached(i.from):i.reason,u=plannedJob(e,o,{hash:r,hit:i.hit,reason:a})
;return i.hit?{plan:u,entry:i.entry,obstacle:void 0}:{plan:u,obstacle:void 0}}catch(t){if(t instanceof r.bD&&"internal"!==t.code){return{plan:plannedJob(e,o,{hash:null,hit:!1,
reason:`${t.message}: ${t.remedy}`}),obstacle:t.code}}throw t}}function plannedJob(e,t,{hash:n,hit:o,reason:r}){return{name:e.name,label:e.label,index:e.index,matrix:t,function_name:e.functionName,
function_version:e.functionVersion,container:e.declaredImage,job_hash:n,hit:o,reason:r}}async function lookUp(e,t,n){const{runtime:r,identity:i}=await(0,c.ls)(e,n),a=(0,
d.O)(e,t).filter(({status:e})=>"finished"!==e);if(a.length>0){return{hash:null,lookup:{hit:!1,reason:`it takes the result of ${[...new Set(a.map(({name:e})=>e))].join(", ")}, which is not cached`}}}
const u=await(0,c.lK)(e,t,n),m=(0,c.zn)((0,s.h)(u,i.digest),e,r),l=(0,o.d)(e.spec,n.cacheRequest,i.uncovered),f=l.read?await n.cache.lookUp(m,e.spec.cache,"glance"):{hit:!1,reason:l.reason};return{
hash:m.hash,lookup:f}}}),4851:(function(e,t,n){n.d(t,{O:()=>refusalOf});var o=n(78764),r=n(89683),i=n(62591),s=n(46372);async function refusalOf(e,t){const{admission:n,executor:a,packingOf:u}=t,c=(0,
o.g$)(e.resources,n.capacity);if(void 0!==c)return{message:c,remedy:o.GR};const m=await a.refuses((0,s.f)(e,u(e)));if(void 0!==m)return m;const l=(0,i.J)(e),d=void 0===l?void 0:await a.refuses(l)
;if(void 0!==d)return{message:`${d.message} (for "slurm: build")`,remedy:d.remedy};for(const{limits:t,words:n}of(0,r.F_)(e)){const e=await a.refuses((0,s.f)(t,u(t)));if(void 0!==e)return{
message:`${e.message} (with its later limits: ${n})`,remedy:e.remedy}}return}}),6759:(function(e,t,n){n.d(t,{O:()=>takenResults,e:()=>requiredResults});var o=n(20033);function requiredResults(e,t){
const n=new Set(e.spec.statedNeeds.map(e=>e.job)),o=referencesOf(e).filter(({finished:e})=>!e);return[...t].flatMap(([e,t])=>n.has(e)?t:takenOf(e,t,o))}function takenResults(e,t){
const n=referencesOf(e);return[...t].flatMap(([e,t])=>takenOf(e,t,n))}function referencesOf({spec:e,args:t}){return 0===e.needs.length?[]:(0,o.W)(t.values())}function takenOf(e,t,n){
const o=n.filter(({job:t})=>t===e),r=void 0!==t[0]&&null!==t[0].index;if(o.some(({item:e})=>void 0===e||!r))return t
;return[...new Set(o.flatMap(({item:[e]=[]})=>"number"==typeof e?[e]:[]))].sort((e,t)=>e-t).flatMap(e=>t[e]??[])}}),34592:(function(e,t,n){n.d(t,{m:()=>groupByName,s:()=>createSchedule});var o=n(28871)
;function groupByName(e){const t=new Map;for(const n of e){const e=t.get(n.name)??[];e.push(n);t.set(n.name,e)}return[...t].map(([e,t])=>({name:e,jobs:t}))}function createSchedule(e){
const t=new Set,n=new Map,o=new Map,r=new Map;for(const o of e){const e=new Set(o.jobs[0]?.spec.needs??[]),i={group:o,needs:e,next:0};r.set(o,o.jobs.length);if(0===e.size)t.add(i);for(const t of e){
const e=n.get(t)??[];e.push(i);n.set(t,e)}}const mayStart=({group:e})=>hasRoom(e,o.get(e)??0)&&!isEndangered(e,o.keys());return{take(){for(const e of t){const n=e.group.jobs[e.next]
;if(void 0===n)t.delete(e);else if(mayStart(e)){e.next+=1;o.set(e.group,(o.get(e.group)??0)+1);return{job:n,group:e.group}}}return},ended(e){countDown(o,e)
;if(0===countDown(r,e))for(const o of n.get(e.name)??[]){o.needs.delete(e.name);if(0===o.needs.size)t.add(o)}}}}function countDown(e,t){const n=(e.get(t)??0)-1;if(n>0)e.set(t,n);else e.delete(t)
;return n}function hasRoom({jobs:[e]},t){return t<(e?.spec.maxParallel??Number.POSITIVE_INFINITY)}function isEndangered(e,t){const n=e.jobs[0]?.mounts??[];return[...t].some(t=>t!==e&&(0,
o.C)(n,t.jobs[0]?.mounts??[]))}}),46372:(function(e,t,n){n.d(t,{f:()=>requestOf});const o=10;function requestOf({resources:e,timeout:t,slurm:n,slurmSetup:r},i){return{resources:e,packing:i,
timeout:void 0===t?void 0:t+o,options:n,setup:r}}}),71881:(function(e,t,n){n.d(t,{z:()=>createTurns});var o=n(58500);const r=100;function createTurns(){let e=0;return()=>{e+=1;return e%r===0?(0,
o.setImmediate)():void 0}}})};
