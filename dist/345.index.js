"use strict";exports.id=345;exports.ids=[345];exports.modules={94798:(function(e,t,n){n.d(t,{d:()=>cachePolicy});var r=n(51922);function cachePolicy(e,{cache:t,forceRun:n},i){if("off"===t)return{
read:!1,write:!1,reason:"the cache is off"};const o=unhashed(e)??i;if(void 0!==o&&!e.cache.trust){return{read:!1,write:!1,
reason:`its result may depend on ${o}, which the job hash can't cover: set "cache: { trust: true }" to cache it anyway`}}const s="read-write"===t;return n||e.cache.forceRun?{read:!1,write:s,
reason:`recomputed because of ${n?(0,r.Pe)("force-run"):'"cache: { force-run: true }"'}`}:{read:!0,write:s,reason:""}}function unhashed({network:e,mounts:t,passEnv:n}){
if("none"!==e)return"the network";if(t.length>0)return"mounted files";return n.length>0?"variables passed from the environment":void 0}}),5500:(function(e,t,n){n.d(t,{h:()=>jobDocument})
;var r=n(76760),i=n(47069),o=n(76815),s=n(55205);const a={schema:()=>"hither-job/1",runner:()=>number(2),function:({job:e})=>functionOf(e),
container:({job:e,digest:t})=>new Map([["declared",e.declaredImage],["digest",t]]),import_paths:({job:e})=>[...e.bundle.importPaths],bundle:({bundle:e})=>u(e),args:({encoded:e})=>new Map((0,
s.CA)(e.args)),positional:({job:e})=>[...e.positional],objects:({encoded:e})=>e.referenced.map(e=>[e.sha1,e.sha256]).sort(byFirst),env:({job:e})=>f(e.spec),
cpus:({job:e})=>number(e.spec.resources.cpus),gpus:({job:e})=>e.spec.resources.gpus??null,network:({job:e})=>e.spec.network,relax:({job:e})=>l(e.spec),
mounts:({job:e})=>e.mounts.map(t=>[fromRoot(t.source,e),t.target,t.writable]),python:({job:e})=>e.spec.python??null,salt:({job:e})=>e.spec.cache.salt},c=Object.entries(a);function jobDocument(e,t){
const n={...e,digest:t};return new Map(c.map(([e,t])=>[e,t(n)]))}function functionOf({bundle:e,declaration:t,functionName:n,functionVersion:r}){
return new Map([["file",e.file],["module",e.module],["name",t.name],["function_name",n],["function_version",r]])}const u=(0,i.T)(({files:e})=>e.map(e=>[e.path,e.executable,e.sha256])),l=(0,
i.T)(({relax:e})=>[...e].sort()),f=(0,i.T)(({passEnv:e,env:t})=>{const n=[...e.map(e=>[e,null]),...t];return new Map(n.sort(byFirst))});function fromRoot(e,{paths:t}){const n=(0,
r.relative)(t.root,e).split(r.sep).join("/");return".."===n||n.startsWith("../")||(0,r.isAbsolute)(n)?e:n||"."}function byFirst(e,t){return String(e[0])<String(t[0])?-1:1}function number(e){
return new o.W(String(e))}}),59226:(function(e,t,n){n.d(t,{C:()=>endBars})
;const r=/(\r[^\r\n]*?)(?=(?: {2}\+ Exception Group )?Traceback \(most recent call last\):|Exception in thread |Exception ignored in: )/g;function endBars(e){
return e.includes("Traceback (")||e.includes("Exception i")?e.replace(r,"$1\n"):e}}),61519:(function(e,t,n){n.d(t,{A:()=>createLineSplitter});var r=n(46193),i=n(59226);const o=65536
;function createLineSplitter({ends:e,shorten:t=e=>e}){const n=new r.StringDecoder("utf8");let o="",s="";const take=n=>{const r=(0,i.C)(s+o+n).slice(s.length),a=r.split(e),c=a.pop()??""
;if(a.length>0)s="\r"===r.at(-c.length-1)?"\r":"";const u=splitLong(t(c));o=u.pop()??"";return[...a.flatMap(splitLong),...u]};return{add:e=>take(n.write(e)),rest:()=>o,finish(){
const e=take(n.end()),t=o.replace(/\r$/,"");o="";return""===t?e:[...e,t]}}}function splitLong(e){const t=[];let n=0;for(;e.length-n>o;){const r=n+o,i=(e.codePointAt(r-1)??0)>65535
;t.push(e.slice(n,i?r-1:r));n=i?r-1:r}t.push(e.slice(n));return t}}),54847:(function(e,t,n){n.d(t,{$i:()=>isPlain,VC:()=>cutAtLines,aq:()=>countLineEnds,mg:()=>prefixLines});const r=10
;function cutAtLines(e){const t=e.indexOf(r)+1,n=e.lastIndexOf(r)+1;return{first:e.subarray(0,t),lines:e.subarray(t,n),rest:e.subarray(n)}}function isPlain(e){for(let t=0;t<e.length;t+=1){
const n=e[t]??0;if(n>126||n<32&&n!==r)return!1}return!0}function prefixLines(e,t){const n=Buffer.from(t);if(0===n.length||0===e.length)return e
;const i=Buffer.allocUnsafe(e.length+countLineEnds(e)*n.length);let o=0,s=!0;for(let t=0;t<e.length;t+=1){const a=e[t]??0;o+=s?n.copy(i,o):0;i[o]=a;o+=1;s=a===r}return i}function countLineEnds(e){
let t=0;for(let n=0;n<e.length;n+=1)t+=e[n]===r?1:0;return t}}),1662:(function(e,t,n){n.d(t,{B:()=>sanitizeOutput})
;const r="\x1b",i="\x07",o="\x9b",s=new Set(["\x90","\x98","\x9d","\x9e","\x9f"]),a=new Set(["P","X","]","^","_"]),c=/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;function sanitizeOutput(e){
if(!c.test(e))return e;let t="",n=0;for(;n<e.length;){const r=endOfSequence(e,n);if(r===n){t+=isControl(e,n)?"":e[n];n+=1}else{const i=e.slice(n,r);t+=isColor(i)?i:"";n=r}}return t}
function isColor(e){return e.startsWith(`${r}[`)&&/^[\d;:]*m$/.test(e.slice(2))}function endOfSequence(e,t){const n=e[t]??"",i=e[t+1]??"";if(n===o||n===r&&"["===i)return endOfControl(e,t+(n===o?1:2))
;if(s.has(n)||n===r&&a.has(i))return endOfString(e,t+(n===r?2:1));if(n!==r)return t;let c=t+1;for(;isBetween(e[c]," ","/");)c+=1;return isBetween(e[c],"0","~")?c+1:c}function endOfControl(e,t){let n=t
;for(;isBetween(e[n]," ","?");)n+=1;return isBetween(e[n],"@","~")?n+1:n}function endOfString(e,t){for(let n=t;n<e.length;n+=1){if(e[n]===i||"\x9c"===e[n])return n+1
;if(e[n]===r)return"\\"===e[n+1]?n+2:n}return e.length}function isBetween(e,t,n){return void 0!==e&&e>=t&&e<=n}function isControl(e,t){const n=e.charCodeAt(t)
;return n<32&&9!==n&&10!==n&&13!==n||n>=127&&n<=159}}),99803:(function(e,t,n){n.d(t,{k:()=>buildRecord});function buildRecord(e,t,n){return{name:e.name,label:e.label,index:e.index,matrix:n.matrix??null,
function_name:e.functionName,function_version:e.functionVersion,status:t.status,result:t.result,error:t.error,job_hash:n.jobHash??null,hither_hash:n.hitherHash??null,cache:n.cache??{hit:!1,
reason:"the job was not looked up"},container:{declared:e.declaredImage,...n.container??{digest:null,runtime:null,isolation:null,environment:null}},runtime_info:n.runtimeInfo??neverStarted(e.label,n)}
}function neverStarted(e,{now:t,host:n}){return{start_time:t,end_time:t,elapsed_sec:0,console_out:{label:e,lines:[]},max_rss:null,host:n,executor_job_id:null}}}),5205:(function(e,t,n){n.d(t,{
cZ:()=>causesOf,xv:()=>causeText,yM:()=>isShared});var r=n(53041);const i=new Set(["Runtime","Image","Store"]);function isShared({status:e,error:t}){
return"failed"===e&&null!==t&&i.has(t.type)||"skipped"===e||"cancelled"===e}function causesOf(e){const t=new Map;for(const n of e){const e=causeKey(n);if(void 0!==e&&null!==n.error){
const{type:r}=n.error,i=sharedMessage(n.error.message,n.status),o=t.get(e)??{type:r,message:i,status:n.status,labels:[]};o.labels.push(n.label);t.set(e,o)}}return[...t.values()]}
function sharedMessage(e,t){return"skipped"===t?(0,r.I5)(e):e}function causeKey(e){const{status:t,error:n}=e;if(null===n||!isShared(e))return
;const r="Store"===n.type?n.message.replaceAll(/(?<=^|[\s'"(])\/[^\s'":,)]*/g,"/"):sharedMessage(n.message,t);return JSON.stringify([t,n.type,r])}const o=3
;function causeText({type:e,message:t,status:n,labels:r}){const[i=""]=r;if(1===r.length)return`${i}: ${e}: ${t}`;const s=[...r.slice(0,o),...r.length>o?["\u2026"]:[]].join(", ")
;return`${e}: ${t} (${r.length} jobs ${n}: ${s})`}}),95607:(function(e,t,n){n.d(t,{L8:()=>classify,V2:()=>failure,ce:()=>stopped});var r=n(50422);function classify(e){
const{reason:t,outcome:n,processEnd:i}=e;if("timed-out"===t||"time"===i?.killed)return stopped("timed-out","TimedOut",`the time limit of ${e.timeout} s was reached`)
;if("unsupervised"===t)return failure("Signal","the supervisor of the job was stopped (SIGSTOP), so its limits were no longer enforced: the job was ended");if("memory"===i?.killed){
return failure("OutOfMemory",`the function used more memory than ${void 0===e.memory?"available":`its limit of ${(0,r.lP)(e.memory)}`}: raise "resources: memory", or use less`)}
if("output"===i?.killed)return failure("DiskFull","the function wrote more data to its output directory than its limit allows")
;if("files"===i?.killed)return failure("DiskFull","the function created more than 1,000,000 files and directories in its output directory: pack small files into an archive")
;if("finished"===n.status)return{status:"finished",result:n.result,error:null};if("none"===n.status)return withoutResult(e);return{status:n.status,result:null,error:n.error}}function failure(e,t){
return stopped("failed",e,t)}function stopped(e,t,n){return{status:e,result:null,error:{type:t,message:n,traceback:""}}}function withoutResult(e){
const t=e.processEnd?.signal??e.signal,n=e.processEnd?.exitCode??e.exitCode;if(null!==t)return failure("Signal",`the function was ended by ${t}${explainSignal(t)} and left no result`)
;if(null!==n&&n>128&&void 0===e.processEnd)return failure("Signal",`the container was ended by signal ${n-128} and left no result`)
;return failure("Exited",`the function ended with exit code ${n??"unknown"} and left no result`)}function explainSignal(e){return{SIGSEGV:" (a crash in compiled code)",
SIGBUS:" (mapped memory was unavailable: /dev/shm was full, or a mapped file became shorter)",SIGILL:" (an instruction that this processor does not have)",
SIGFPE:" (an integer division by zero in compiled code)",SIGABRT:" (compiled code aborted)",SIGKILL:" (killed from outside, often for lack of memory)"}[e]??""}}),89997:(function(e,t,n){n.d(t,{
U:()=>resultsDocument,z:()=>recordToJson});var r=n(43628),i=n(55205);const o=65536;function*resultsDocument(e){let t='{"schema":"hither-results/1","jobs":[',n="";for(const r of e){t+=n+(0,
i.GF)(recordToJson(r));n=",";if(t.length>o){yield t;t=""}}yield`${t}]}\n`}function recordToJson(e){return(0,r.b)(e)}}),53041:(function(e,t,n){n.d(t,{I5:()=>rootOf,Uv:()=>didNotFinish,
aR:()=>skippedMessage});const r=/(?:the needed job "|fail-fast: ).*/s,i={finished:"finished",error:"raised an error","timed-out":"timed out",cancelled:"was cancelled",failed:"failed",
skipped:"was skipped"};function didNotFinish(e,{label:t,status:n}){return`${e} "${t}" did not finish: it ${i[n]}`}function skippedMessage(e){const{label:t,status:n,error:r}=e
;return"skipped"===n&&null!==r?`"${t}" is skipped: ${rootOf(r.message)}`:didNotFinish("the needed job",e)}function rootOf(e){return r.exec(e)?.[0]??e}}),74223:(function(e,t,n){n.d(t,{K:()=>planJobs})
;var r=n(94798),i=n(74296),o=n(55365),s=n(5500),a=n(99803),c=n(95607),u=n(78764),l=n(23314),f=n(6759),d=n(34592);function whereCached(e){
return void 0===e?"its result is in the store":`its result will be fetched from ${e}`}async function planJobs(e,t){const n=new Map,r=new Map;for(const i of inOrderOfNeeds(e)){
const e=await planJob(i,n,t);r.set(i,e);const o=n.get(i.name)??[];o.push(e.record??(0,a.k)(i,h,p));n.set(i.name,o)}return e.flatMap(e=>r.get(e)??[])}const h=(0,
c.ce)("skipped","Skipped","its result is not cached"),p={now:0,host:""};function inOrderOfNeeds(e){const t=(0,d.s)((0,d.m)(e)),n=[];for(let e=t.take();void 0!==e;e=t.take()){n.push(e.job)
;t.ended(e.group)}return n}async function planJob(e,t,n){const r={name:e.name,label:e.label,index:e.index,matrix:await(0,o.u)(e,(0,l.u0)(e,new Map,n)),function_name:e.functionName,
function_version:e.functionVersion,container:e.declaredImage};try{const{hash:i,lookup:o}=await lookUp(e,t,n),s=o.hit?void 0:(0,u.g$)(e.spec.resources,n.admission.capacity);if(void 0!==s){
const e=`it ${s}: ${u.GR}`;return{plan:{...r,job_hash:i,hit:!1,reason:e},obstacle:"spec"}}const c={hit:o.hit,reason:o.hit?whereCached(o.from):o.reason},l={...r,job_hash:i,...c};return o.hit?{plan:l,
record:(0,a.k)(e,o.entry,p)}:{plan:l}}catch(e){if(e instanceof i.bD&&"internal"!==e.code){const t=`${e.message}: ${e.remedy}`;return{plan:{...r,job_hash:null,hit:!1,reason:t},obstacle:e.code}}throw e}
}async function lookUp(e,t,n){const{runtime:i,identity:o}=await(0,l.ls)(e,n),a=(0,f.O)(e,t).filter(({status:e})=>"finished"!==e);if(a.length>0){return{hash:null,lookup:{hit:!1,
reason:`it takes the result of ${[...new Set(a.map(({name:e})=>e))].join(", ")}, which is not cached`}}}const c=await(0,l.lK)(e,t,n),u=(0,l.zn)((0,s.h)(c,o.digest),e,i),d=(0,
r.d)(e.spec,n.cacheRequest,o.uncovered),h=d.read?await n.cache.lookUp(u,e.spec.cache,"glance"):{hit:!1,reason:d.reason};return{hash:u.hash,lookup:h}}}),6759:(function(e,t,n){n.d(t,{O:()=>takenResults,
e:()=>requiredResults});var r=n(20033);function requiredResults(e,t){const n=new Set(e.spec.statedNeeds.map(e=>e.job)),r=referencesOf(e).filter(({finished:e})=>!e)
;return[...t].flatMap(([e,t])=>n.has(e)?t:takenOf(e,t,r))}function takenResults(e,t){const n=referencesOf(e);return[...t].flatMap(([e,t])=>takenOf(e,t,n))}function referencesOf({spec:e,args:t}){
return 0===e.needs.length?[]:(0,r.W)(t.values())}function takenOf(e,t,n){const r=n.filter(({job:t})=>t===e),i=void 0!==t[0]&&null!==t[0].index;if(r.some(({item:e})=>void 0===e||!i))return t
;const o=new Set(r.map(({item:e})=>e?.[0]));return t.filter((e,t)=>o.has(t))}}),84724:(function(e,t,n){n.d(t,{A:()=>runJobs});var r=n(76760),i=n(74296),o=n(51922),s=n(17755)
;// CONCATENATED MODULE: ./src/result/exit-code.ts
const a=new Set(["Runtime","Image","Store"]);function exitCodeOf(e){const has=t=>e.some(t);if(has(e=>"failed"===e.status&&"Internal"===e.error?.type))return 70
;if(has(e=>"failed"===e.status&&a.has(e.error?.type??"")))return 3;if(has(e=>["failed","timed-out","cancelled"].includes(e.status)))return 4;return has(e=>"error"===e.status)?1:0}
var c=n(55205),u=n(31235),l=n(77598),f=n(73024),d=n(51455);// CONCATENATED MODULE: ./src/result/file-content.ts
function textContent(e){return{async write(t){(0,f.writeFileSync)(t,e);return digestOf(e)}}}function digestOf(e){return{size:Buffer.byteLength(e),sha256:(0,
l.createHash)("sha256").update(e).digest("hex")}}function piecesContent(e){return{async write(t){const n=(0,l.createHash)("sha256");let r=0;await(0,d.writeFile)(t,function*(){for(const t of e){
n.update(t);r+=Buffer.byteLength(t);yield t}}());return{size:r,sha256:n.digest("hex")}}}}function textWithDigest(e){return{...textContent(e),digest:digestOf(e)}}function objectContent(e,t){
const{size:n,sha256:r}=e;return{digest:{size:n,sha256:r},async write(i){await t.materialize(e,i,"copy");return{size:n,sha256:r}}}}function copiedContent(e,t){return{async write(n){await(0,
d.copyFile)(e,n);return{size:(await(0,d.stat)(n)).size,sha256:t}}}}// CONCATENATED MODULE: ./src/result/kept-console.ts
const h=8388608;async function keepConsole({short:e,whole:t},n){if(void 0===t)return e;try{return{...e,object:await n.putBytes(Buffer.from(JSON.stringify(t)))}}catch{return e}}
async function wholeConsole(e,t){const{object:n,lines:r}=e;if(void 0===n||n.size>h)return r;try{const e=JSON.parse((await t.readVerified(n)).toString()),i=e?.lines
;return Array.isArray(i)&&i.every(isLine)?i:r}catch{return r}}function isLine(e){return"object"==typeof e&&null!==e&&"text"in e&&"string"==typeof e.text}
var p=n(5799),m=n(73518),w=n(63080),y=n(10662),g=n(20654),b=n(74890);// CONCATENATED MODULE: ./src/result/directory-files.ts
async function identify(e,t){const n=statusOf(e);if(void 0===n)return"nothing";if(!n.isFile()||!t.some(({size:e})=>e===n.size))return"other";const r=await sha256Of(e,n.size)
;return t.find(e=>e.size===n.size&&e.sha256===r)??"other"}function statusOf(e){try{return(0,f.lstatSync)(e)}catch(e){return unlessMissing(e)}}async function sha256Of(e,t){try{if(t<=v)return(0,
l.createHash)("sha256").update((0,g.W)(e,{limit:v})).digest("hex");return await(0,b.D)(await(0,y.lf)(e),async e=>{const t=(0,l.createHash)("sha256");for await(const n of e.createReadStream({
autoClose:!1,highWaterMark:v}))t.update(n);return t.digest("hex")})}catch(e){const t=(0,i.vq)(e);if(e instanceof i.bD||["EACCES","EPERM","ENOENT"].includes(t??""))return;throw e}}const v=1048576
;function unlessMissing(e){if(!["ENOENT","ENOTDIR","ENAMETOOLONG"].includes((0,i.vq)(e)??""))throw e}async function tryMakeDirectory(e){try{await(0,d.mkdir)(e);return!0}catch(t){if("EEXIST"!==(0,
i.vq)(t))throw t;return(await(0,d.lstat)(e)).isDirectory()}}async function moveAside(e){if(void 0===await(0,d.lstat)(e).catch(unlessMissing))return;let t=`${e}.kept`;for(let n=2;void 0!==await(0,
d.lstat)(t).catch(unlessMissing);n+=1)t=`${e}.kept-${n}`;await(0,d.rename)(e,t);return t}async function isReal(e,t){if("."===t)return!0;const n=await(0,d.lstat)((0,r.join)(e,t)).catch(unlessMissing)
;return!0===n?.isDirectory()&&await isReal(e,(0,r.dirname)(t))}async function removeEmpty(e,t,n){for(let o=t;o!==n&&"."!==o;o=(0,r.dirname)(o))try{await(0,d.rmdir)((0,r.join)(e,o))}catch(e){
const t=(0,i.vq)(e)??"";if(["ENOTEMPTY","EEXIST"].includes(t))return;if("ENOENT"!==t)throw e}}async function isOneFile(e,t){const[n,r]=await Promise.all([e,t].map(e=>(0,d.lstat)(e,{bigint:!0
}).catch(unlessMissing)));return void 0!==n&&n.ino===r?.ino&&n.dev===r.dev}// CONCATENATED MODULE: ./src/result/directory-lock.ts
const k=1e4,j=12e4,x=["EPERM","ENOTSUP","EOPNOTSUPP","ENOSYS"];async function lockDirectory(e,t){const n=(0,r.join)(e,`.hither-lock-${await nextNumber(e)}`);refuseHeld(e,await locksIn(e,t.host));try{
await(0,d.symlink)(JSON.stringify(t),n)}catch(n){const r=(0,i.vq)(n)??"";if("EEXIST"===r)return lockDirectory(e,t);if(x.includes(r))return{release:async()=>{}};throw n}
const o=keepAlive(n),release=async()=>{clearInterval(o);await(0,w.n)(n)};try{const r=(await locksIn(e,t.host)).filter(e=>e.path!==n);refuseHeld(e,r);await Promise.all(r.map(e=>(0,w.n)(e.path)))
}catch(e){await release();throw e}return{release:release}}function keepAlive(e){return setInterval(()=>{const t=new Date;(0,d.lutimes)(e,t,t).catch(()=>{})},k).unref()}function refuseHeld(e,t){
const n=t.find(e=>!e.isAbandoned);if(void 0!==n){const{pid:t,host:r}=n.owner
;throw new i.bD("usage",`--output ${e}: another run is writing to it (process ${t} on ${r})`,`name another directory, or wait for that run; if it has ended, remove ${n.path}`)}}
async function locksIn(e,t){const n=(await(0,d.readdir)(e)).filter(e=>u.YM.test(e));return(await Promise.all(n.map(n=>readLock((0,r.join)(e,n),t)))).flatMap(e=>void 0===e?[]:[e])}
async function readLock(e,t){const n=(0,s.pZ)(await(0,d.readlink)(e).catch(()=>"")),r=await(0,d.lstat)(e).catch(()=>{});if(void 0===n||void 0===r)return;const i=n.host!==t&&Date.now()-r.mtimeMs>j
;return{path:e,owner:n,isAbandoned:(0,s.XU)(n,t)||i}}async function nextNumber(e){const t=(await(0,d.readdir)(e)).map(e=>Number(u.YM.exec(e)?.[1]??0));return Math.max(0,...t)+1}var O=n(8333)
;async function claimDirectory(e,t){await(0,m.K)(e);const n=await lockDirectory(e,t);try{return await openLocked(e,n)}catch(e){await n.release();throw e}}async function openLocked(e,t){
const n=await(0,u.wi)(e),i=(await(0,d.readdir)(e)).filter(e=>u.s3.test(e));await Promise.all(i.map(t=>(0,w.n)((0,r.join)(e,t))));const o=await(0,O.Nu)(e,(0,r.join)(e,".hither-part-0"),n);try{
const r=new OwnedDirectory(e,{earlier:n,list:o,lock:t});await r.begin();return r}catch(e){await o.close();throw e}}class OwnedDirectory{root;claimed;#e=new Map;#t=new Map;#n=[];#r=new Set;#i=(0,
p.B)(e=>this.#o(e));#s=0;constructor(e,t){this.root=e;this.claimed=t;for(const e of t.earlier){const t=this.#e.get(folded(e.path));this.#e.set(folded(e.path),[...t??[],e])}}async begin(){
await this.put(u.j5,textWithDigest("A run of hither is writing to this directory, or was killed while writing; it is incomplete.\nThe next run with --output to this directory replaces it.\n"))
;await this.#a("results.json",".")}async put(e,{digest:t,write:n}){await this.#i((0,r.dirname)(e));const i=(0,r.join)(this.root,e),o=await identify(i,[...this.#c(e),...void 0===t?[]:[t]])
;if(void 0!==t&&isSame(o,t)){this.#u(e,t);return}const s=this.#l();try{this.#u(e,await n(s));if("other"===o)await this.#f(e);(0,f.renameSync)(s,i)}catch(e){await(0,d.rm)(s,{force:!0}).catch(()=>{})
;throw e}}async complete(){const e=new Map([...this.#t.keys()].map(e=>[folded(e),e]));for(const t of new Set(this.claimed.earlier.map(e=>e.path))){const n=e.get(folded(t))
;if(!(this.#r.has(t)||void 0!==n&&await this.#d(t,n))&&"other"===await this.#a(t,"."))this.#n.push(t)}this.#t.delete(u.j5);const t=[...this.#t].map(([e,t])=>({path:e,...t}));await(0,
O.y2)(this.root,this.#l(),t);await(0,w.n)((0,r.join)(this.root,u.j5))}async leave(){const{list:e,lock:t}=this.claimed;await e.close();await t.release();return this.#n}#u(e,t){this.claimed.list.add({
path:e,...t});this.#t.set(e,t)}#c(e){return this.#e.get(folded(e))??[]}async#d(e,t){return e===t||isOneFile((0,r.join)(this.root,e),(0,r.join)(this.root,t))}#l(){this.#s+=1;return(0,
r.join)(this.root,`.hither-part-${this.#s}`)}async#o(e){if("."===e)return;await this.#i((0,r.dirname)(e));if(!await tryMakeDirectory((0,r.join)(this.root,e))){await this.#f(e);await(0,d.mkdir)((0,
r.join)(this.root,e))}}async#f(e){const t=this.claimed.earlier.filter(t=>`${t.path}/`.startsWith(`${e}/`));for(const n of new Set(t.map(e=>e.path))){await this.#a(n,(0,r.dirname)(e));this.#r.add(n)}
const n=await moveAside((0,r.join)(this.root,e));if(void 0!==n)this.#n.push((0,r.relative)(this.root,n))}async#a(e,t){const n=(0,r.dirname)(e);if(!await isReal(this.root,n))return identify((0,
r.join)(this.root,e),[]);const i=await identify((0,r.join)(this.root,e),this.#c(e));if("other"!==i){await(0,w.n)((0,r.join)(this.root,e));await removeEmpty(this.root,n,t)}return i}}function folded(e){
return e.normalize("NFC").toLowerCase()}function isSame(e,t){return"object"==typeof e&&e.size===t.size&&e.sha256===t.sha256}var S=n(89997),$=n(17429),M=n(50839),E=n(53412)
;// CONCATENATED MODULE: ./src/result/unique-names.ts
const I=120,N=/^(con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;function portableName(e){return e.replace(/[^A-Za-z0-9_.-]/g,"_").slice(-I).replace(/^\.|\.$/g,"_").replace(N,"_$1")}function createNames(e=[]){
const t=new Set(e.map(e=>e.toLowerCase())),n=new Map;return e=>{const r=portableName(e),i=r.toLowerCase();let o=r,s=n.get(i)??1;for(;t.has(o.toLowerCase());){s+=1;o=numbered(r,s)}n.set(i,s)
;t.add(o.toLowerCase());return o}}function numbered(e,t){const n=e.lastIndexOf(".");return n>0?`${e.slice(0,n)}-${t}${e.slice(n)}`:`${e}-${t}`}// CONCATENATED MODULE: ./src/result/sidecar-names.ts
const L=2e5;async function namedSidecars(e,t){return named(await withNested(found(e,[]),t))}async function argumentSidecars(e,t){const n=[...e].flatMap(([e,t])=>found(t,[e]))
;return named(await withNested(n,t))}function named(e){const t=createNames();return e.map(({path:e,reference:n})=>({ref:n.ref,name:t(fileName(e,n))}))}async function withNested(e,t){const n=[...e]
;for(const{path:e,reference:r}of n)if("json"===r.kind)await(0,E.H4)(r.ref,t,t=>{n.push(...foundInPiece(t,e));requireNamable(n.length)});return n}function requireNamable(e){if(e>L){
const e="return fewer of them, or combine values into one array";throw new i.bD("runtime",`the value refers to more than ${L} arrays, files and values`,e)}}
function foundInPiece({value:e,path:t,before:n},r){const i=[...r,...t];return void 0===n||!Array.isArray(e)?found(e,i):e.flatMap((e,t)=>found(e,[...i,String(n+t)]))}function found(e,t){const n=(0,
M.E)(e);switch(n.kind){case"array":case"file":case"json":return[{path:t,reference:n}];case"list":case"tuple":return n.items.flatMap((e,n)=>found(e,[...t,String(n)]));case"object":
return[...n.entries].flatMap(([e,n])=>found(n,[...t,e]));case"dict":return n.pairs.flatMap(([e,n])=>found(n,[...t,(0,$.K)(e,40)]));default:return[]}}function fileName(e,t){
if("json"===t.kind)return`${0===e.length?"value":e.join(".")}.json`;const n=0===e.length?"result":e.join(".");return"array"===t.kind?`${n}.npy`:`${n}-${t.name}`}
// CONCATENATED MODULE: ./src/result/output-directory.ts
async function openOutputDirectory(e,t){const{store:n,jobs:i,warn:o}=t,s=await claimDirectory(e,t.owner),a=jobDirectories(i),c=new Map,u=[];let l=0;return{sidecars:u,async add(e){l+=1
;const{name:t,index:i,status:o,cache:f}=e.record,d=a(t),h=await writeJob(s,e,{place:null===i?d:(0,r.join)(d,String(i)),store:n}),p="finished"===o&&!f.hit;u.push(...h.map(e=>({...e,isNew:p})))
;if(e.sources.length>0){const n=c.get(t)??writeSources(s,(0,r.join)(d,"src"),e.sources);c.set(t,n);await n}l-=1},async finish(t){try{await s.put("results.json",piecesContent((0,S.U)(t)))
;if(0===l)await s.complete()}finally{warnOfKept(e,await s.leave(),o)}}}}function jobDirectories(e){const t=createNames([u.j5]),n=new Map(Array.from(new Set(e),e=>[e,t(e)]));return e=>n.get(e)??e}
const T=20;function warnOfKept(e,t,n){if(t.length>0){const i=t.slice(0,T).map(t=>(0,r.join)(e,t)),o=t.length>T?` and ${t.length-T} more`:""
;n(`${"these files in the output directory were not removed, because they were changed after hither wrote them"}: ${i.join(", ")}${o}; remove them if you don't need them`)}}
async function writeJob(e,t,{place:n,store:i}){const{record:o,document:s}=t,putDocument=(t,i)=>e.put((0,r.join)(n,t),textContent(`${(0,c.GF)(i)}\n`));await putDocument("result.json",(0,S.z)(o))
;const a=await wholeConsole(o.runtime_info.console_out,i);await e.put((0,r.join)(n,"console.txt"),textContent(consoleText(a)));const u=sidecarsIn(n,await namedSidecars(o.result,i));if(void 0!==s){
await putDocument("job.json",s);u.push(...sidecarsIn((0,r.join)(n,"args"),await argumentSidecars(argumentsOf(s),i)))}for(const{ref:t,path:n}of u)await e.put(n,objectContent(t,i));return u}
function sidecarsIn(e,t){return t.map(({ref:t,name:n})=>({ref:t,path:(0,r.join)(e,n)}))}async function writeSources(e,t,n){for(const{path:i,copy:o,sha256:s}of n)await e.put((0,
r.join)(t,i),copiedContent(o,s))}function argumentsOf(e){const t=e instanceof Map?e.get("args"):void 0;return t instanceof Map?t:new Map}function consoleText(e){return e.map(e=>`${e.text}\n`).join("")
}var D=n(95607),C=n(53041);// CONCATENATED MODULE: ./src/run/fail-fast.ts
class MatrixStopped extends Error{name="AbortError";constructor(e){super(`fail-fast: ${(0,C.Uv)("the point",e)}`)}}function notStarted({reason:e}){return e instanceof MatrixStopped?(0,
D.ce)("skipped","Skipped",e.message):(0,D.ce)("cancelled","Cancelled","the run was cancelled before the job started")}function cancelled({reason:e}){
const t=e instanceof MatrixStopped?e.message:"the run was cancelled before the job ended";return(0,D.ce)("cancelled","Cancelled",t)}var _=n(50891),R=n(78764),F=n(74223)
;// CONCATENATED MODULE: ./src/run/refuse-too-large.ts
async function refuseTooLarge(e,t){const{capacity:n}=t.admission,r=new Set(e.filter(({spec:e})=>void 0!==(0,R.g$)(e.resources,n)).map(({name:e})=>e));if(0===r.size)return;const o=await(0,
F.K)(withNeeds(e,r),t),s=new Set(o.filter(({plan:e})=>!e.hit).map(({plan:e})=>e.name)),a=[...new Map(e.map(({name:e,spec:t})=>[e,t])).values()].filter(({name:e})=>r.has(e)&&s.has(e)).map(({name:e,resources:t,where:r})=>({
message:`the job ${(0,_.T)(e)} ${(0,R.g$)(t,n)}`,remedy:R.GR,where:r}));if(a.length>0)throw(0,i.k9)(a)}function withNeeds(e,t){const n=new Map(e.map(({name:e,spec:t})=>[e,t.needs])),r=new Set(t)
;for(const e of r)for(const t of n.get(e)??[])r.add(t);return e.filter(({name:e})=>r.has(e))}var A=n(94798);// CONCATENATED MODULE: ./src/hints/hints-of.ts
async function hintsOf(e){const{record:t,noticed:r}=e;if("finished"===t.status&&0===(r?.left??[]).length||"skipped"===t.status)return[]
;const[{gather:i},{hintsFor:o}]=await Promise.all([n.e(914).then(n.bind(n,17914)),n.e(868).then(n.bind(n,64868))]);return o(await i(e))}var P=n(55365),z=n(50422),B=n(51796),H=n(44182),V=n(34871)
;// CONCATENATED MODULE: ./src/values/hither-hash.ts
const U=67108864;async function hitherHash(e){const t=['{"args":'];if(!addMapping([...e.args],t)||arrayBytesIn(t)>U)return null;const{functionVersion:n,functionName:r}=e
;t.push(`,"function_Version":${(0,c.cE)(n)},"function_name":${(0,c.cE)(r)}}`);return digest(t,e.arrayBytes)}function arrayBytesIn(e){return e.reduce((e,t)=>e+("string"==typeof t?0:t.ref.size),0)}
async function digest(e,t){const n=(0,l.createHash)("sha1");for(const r of e){if("string"==typeof r){n.update(r);continue}const e=await t(r.ref),i=e&&asSaved(e);if(void 0===i)return null
;updateArray(i,n)}return n.digest("hex")}const J=786432;function updateArray(e,t){t.update('{"_type":"npy","data_b64":"');for(let n=0;n<e.length;n+=J)t.update(e.toString("base64",n,n+J))
;t.update('"}')}function add(e,t){const n=(0,M.E)(e);switch(n.kind){case"list":return addItems(["[","]"],n.items,t);case"tuple":return addItems(['{"_type":"tuple","data":[',"]}"],n.items,t)
;case"object":return addMapping([...n.entries],t);case"dict":return addMapping(n.pairs,t);case"array":t.push(n);return!0;default:return addLeaf(n,t)}}function addLeaf(e,t){const n=leafText(e)
;if(void 0!==n)t.push(n);return void 0!==n}function leafText(e){switch(e.kind){case"null":return"null";case"boolean":return String(e.value);case"string":return(0,c.cE)(e.value);case"integer":return(0,
z.xe)(e.text);case"float":return floatToken(e.value);default:return}}function addItems([e,t],n,r){r.push(e);for(const[e,t]of n.entries()){r.push(0===e?"":",");if(!add(t,r))return!1}r.push(t);return!0}
function addMapping(e,t){const n=sortByKey(e);t.push("{");for(const[e,[r,i]]of(n??[]).entries()){t.push(`${0===e?"":","}${(0,c.cE)(r)}:`);if(!add(i,t))return!1}t.push("}");return void 0!==n}
function sortByKey(e){const t=e.map(([e])=>keyOf(e)),n=new Set(t.map(e=>e?.kind));if(t.includes(void 0)||n.size>1||n.has("none")&&t.length>1)return;const r=e.map(([,e],n)=>({key:t[n]??q,value:e}))
;r.sort((e,t)=>"string"===e.key.kind?(0,c.HH)(e.key.text,t.key.text):e.key.order-t.key.order);return r.map(({key:e,value:t})=>[e.text,t])}const q={kind:"none",text:"null",order:0};function keyOf(e){
const t=(0,M.E)(e);switch(t.kind){case"string":return{kind:"string",text:t.value,order:0};case"integer":return{kind:"number",text:(0,z.xe)(t.text),order:Number(t.text)};case"float":return{
kind:"number",text:floatToken(t.value),order:t.value};case"boolean":return{kind:"number",text:String(t.value),order:Number(t.value)};case"null":return q;default:return}}function floatToken(e){
if(Number.isFinite(e))return(0,z.qx)(e);return Number.isNaN(e)?"NaN":e>0?"Infinity":"-Infinity"}function asSaved(e){const t=(0,H.nq)(e,e.length);if(!t.ok)return
;const n=t.shape.includes(0)||t.shape.filter(e=>e>1).length<=1,r={dtype:(0,B.X4)(t.dtype),shape:t.shape,fortranOrder:t.fortranOrder&&!n},i=(0,V.w)(r)
;return e.subarray(0,t.headerLength).equals(i)?e:Buffer.concat([i,e.subarray(t.headerLength)])}// CONCATENATED MODULE: ./src/job/hither-hash-of-job.ts
function hitherHashOf({job:e,encoded:t},n){return hitherHash({functionName:e.functionName,functionVersion:e.functionVersion,args:t.args,arrayBytes:e=>n.readVerified(e)})}
var W=n(5500),G=n(12896),K=n(99803);// CONCATENATED MODULE: ./src/run/cached-result.ts
async function lookUp(e,t,n){const r=await n.cache.lookUp(e.key,e.job.spec.cache,"verify");if(r.hit)return takeHit(r,e,t,n);if(void 0!==r.warning)n.report({type:"warning",
message:`${e.job.label} is recomputed: ${r.warning}`});return{fields:{cache:{hit:!1,reason:r.reason}}}}function notLookedUp({reason:e}){return{fields:{cache:{hit:!1,reason:e}}}}
function waitForTurn(e,t,n){const{key:r,job:i}=e;return n.inFlight.enter(r.hash,{signal:n.signal,look:async()=>{const o=await n.cache.lookUp(r,i.spec.cache,"verify")
;return o.hit?takeHit(o,e,t,n):void 0},onWait:e=>{const t=void 0===e?"another run":`process ${e.pid} on ${e.host}`;n.report({type:"notice",
message:`${i.label} is already running in ${t}: waiting for its result`})}})}async function takeHit({entry:e,from:t},{job:n},r,i){
if(void 0!==t&&r.write)await warnOnFailure(n.label,i,()=>i.cache.keep(e));if(i.retain){const e=`--retain has no effect for ${n.label}: the result was cached; ${(0,o.Pe)("force-run")} recomputes it`
;i.report({type:"notice",message:e})}return fromEntry(e,t)}function fromEntry(e,t){
const{status:n,result:r,error:i,runtimeInfo:o}=e,{runtime:s,isolation:a,environment:c,digest:u}=e.container,l=void 0===t?"":`, fetched from ${t}`;return{outcome:{status:n,result:r,error:i},fields:{
cache:{hit:!0,reason:`computed on ${new Date(1e3*o.end_time).toISOString().slice(0,19).replace("T"," ")} UTC on ${o.host}${l}`},container:{runtime:s,isolation:a,environment:c,digest:u},runtimeInfo:o}}
}async function keepResult(e,t,n,r){const{status:i,error:o}=t.outcome,{key:s,job:a}=e;if(n.write&&("finished"===i||"error"===i&&a.spec.cache.cacheFailing)){const n=entryOf(e,t,i)
;await warnOnFailure(a.label,r,async()=>{await r.cache.keep(n);await r.cache.publish(n)})
}else if("finished"===i)await r.cache.note(s,void 0);else if(n.write&&"cancelled"!==i&&"skipped"!==i)await r.cache.note(s,{status:i,type:o?.type??""})}async function noteFailure({key:e},t,n,r){
if(n.write&&t instanceof i.bD)await r.cache.note(e,{status:"failed",type:""})}function entryOf({key:e,job:t,hitherHash:n},r,i){const{outcome:o,objects:s,container:a,runtimeInfo:c}=r;return{...{key:e,
hitherHash:n,runtimeInfo:c,objects:s,...o,status:i},functionName:t.functionName,functionVersion:t.functionVersion,container:{declared:t.declaredImage,...a}}}async function warnOnFailure(e,t,n){try{
await n()}catch(n){t.unkept.add(e,n)}}var Y=n(23314),X=n(7548),Z=n(6487);// CONCATENATED MODULE: ./src/run/outcome-of-error.ts
const Q={runtime:"Runtime",spec:"Runtime",image:"Image",store:"Store"};function outcomeOfError(e,t){if(t.aborted&&e===t.reason)return cancelled(t);if(e instanceof X.K)return(0,
D.ce)("error",e.exception,e.message);if(e instanceof i.bD){const t=e.problems.map(i.Vw).join("\n");return(0,D.V2)(Q[e.code]??"Internal",t)}if((0,i.Or)(e))return(0,D.V2)("Store",(0,
Z.gl)(e,"prepare the job").problems.map(i.Vw).join("\n"));const n=e instanceof Error?e.stack??e.message:String(e);return(0,D.V2)("Internal",`this is a bug in hither-action, please report it: ${n}`)}
var ee=n(91993),te=n(6759),ne=n(70569),re=n(11077),ie=n(3686),oe=n(97979);// CONCATENATED MODULE: ./src/job/hidden-places.ts
const se=1e3,ae=1e3,ce=1048576;function hiddenPlaces(e,{root:t,hidden:n}){if(!(0,f.lstatSync)(e).isDirectory())return[];const r=entriesOf(e),o=r.filter(e=>e.isDirectory()&&!(0,
ie.JL)(e.name)).map(({name:e})=>e),s=(0,re.Yw)(t,e)||r.some(({name:e})=>(0,ie.JL)(e)),a=r.filter(e=>e.isFile()&&(0,
ie.p_)(e.name)),c=[...gitPlaces(e,["",...s||o.length<=se?o:[]]),...a.map(({name:e})=>({path:e,kind:"file"})),...n.flatMap(t=>placeOf(t,e))]
;if(c.length>ae)throw new i.bD("runtime",`${e} can't be mounted: it has more than ${ae} places that jobs may not see (.git, credentials)`,"mount a subdirectory instead");return c}
function entriesOf(e){try{return(0,f.readdirSync)(e,{withFileTypes:!0})}catch{return[]}}function gitPlaces(e,t){const n=new Map,i=[...t],o=new Set(i);for(const t of i){
const s=r.posix.join(t,".git"),a=(0,f.lstatSync)((0,r.join)(e,s),{throwIfNoEntry:!1});if(a?.isDirectory()||a?.isFile())n.set(s,{path:s,kind:a.isFile()?"file":"directory"})
;for(const n of void 0===a?[]:submodules(e,t))if(!o.has(n)){o.add(n);i.push(n)}}return[...n.values()]}function submodules(e,t){return[...readList((0,
r.join)(e,t,".gitmodules")).matchAll(/^[ \t]*path[ \t]*=[ \t]*"?([^"\r\n]+?)"?[ \t]*$/gm)].flatMap(([,n=""])=>{const i=r.posix.join(t,n).replace(/\/$/,"");return i.split("/").some(e=>".."===e||(0,
ie.JL)(e))||!(0,oe.tE)((0,r.join)(e,i))?[]:[i]})}function readList(e){try{return String((0,g.W)(e,{limit:ce}))}catch{return""}}function placeOf(e,t){return e!==t&&(0,re.Yw)(e,t)&&(0,f.lstatSync)(e,{
throwIfNoEntry:!1})?.isDirectory()?[{path:(0,r.relative)(t,e).split(r.sep).join("/"),kind:"directory"}]:[]}var ue=n(76246),le=n(74942);// CONCATENATED MODULE: ./src/job/checked-mounts.ts
function checkedMounts(e,t){const n=[...e].sort((e,t)=>depthOf(e.target)-depthOf(t.target));return n.flatMap(e=>{const{source:i,target:o,writable:s}=e;checkSame(e);checkApart(e,t)
;const a=n.filter(e=>e.target!==o&&(0,re.Yw)(e.target,o)),c=hiddenPlaces(i,t).map(({path:e,kind:t})=>({target:r.posix.join(o,e),kind:t})).filter(e=>!a.some(t=>(0,re.Yw)(e.target,t.target))).map(e=>({
source:emptyOne(t.directory,e.kind),target:e.target,writable:!1}));return[{source:i,target:o,writable:s},...c]})}function depthOf(e){return e.split("/").filter(e=>""!==e).length}
function checkSame({source:e,identity:t,where:n}){
if((0,le.s8)(e)!==t||!(0,oe.tE)(e))throw new i.bD("runtime",`${e} changed since the run began: it, or a directory above it, was replaced or removed`,"let no other job write to a directory above what this job mounts, and run again",{
where:n})}function checkApart({source:e,writable:t,where:n},{directory:o}){const s=(0,r.dirname)((0,r.dirname)(o));if((0,re.Yw)(e,s)||t&&(0,
re.Yw)(s,e))throw new i.bD("runtime",`the mount of ${e} would expose ${s}, the directory that jobs run in`,"mount a directory that does not contain it",{where:n})}function emptyOne(e,t){
const{empty:n}=(0,ue.Em)(e),i=(0,r.join)(n,t);(0,f.mkdirSync)("directory"===t?i:n,{recursive:!0});if("file"===t)(0,f.writeFileSync)(i,"");return i}var fe=n(4573),de=n(48305),he=n(14901),pe=n(51848)
;// CONCATENATED MODULE: ./src/result/untrusted-file.ts
async function openUntrustedFile(e){const t=await openHere(e),n=await(t?.stat());if(void 0!==n&&(!n.isFile()||1!==n.nlink)){await(t?.close());throw notOurs(e)}return t}async function openHere(e){try{
return await(0,y.sb)(e)}catch(t){if("ENOENT"===(0,i.vq)(t))return;throw me.has((0,i.vq)(t)??"")?notOurs(e,t):t}}const me=new Set(["ELOOP","ENXIO","EACCES","EPERM","ENOTDIR","ENODEV"])
;function notOurs(e,t){return new i.bD("runtime",`${e} is not a readable regular file with a single hard link`,"the function must not replace its result files with links, pipes or directories",{
cause:t})}// CONCATENATED MODULE: ./src/result/collect-objects.ts
const we=/^\d{1,9}(\.npy)?$/,ye=1e5;async function collectObjects(e,t){const n=referencesIn(e);refuseTooMany(n);const r=0===n?e:await collect(e,t),i=(0,pe.lq)(r)
;if(!i.ok)throw unusable(`result${i.path}: ${i.message}`);return{result:r,objects:i.objects.map(({ref:e})=>e)}}function refuseTooMany(e){
if(e>ye)throw new i.bD("runtime",`the result has more than ${ye} arrays and files`,"combine small arrays into one")}function referencesIn(e){
if(Array.isArray(e))return e.reduce((e,t)=>e+referencesIn(t),0);if(!(e instanceof Map))return 0;return isReference(e)?1:referencesIn([...e.values()])}function isReference(e){
return"hither_file"===e.get("_type")}async function collect(e,t){if(Array.isArray(e)){const n=[];for(const r of e)n.push(await collect(r,t));return n}if(!(e instanceof Map))return e
;if(isReference(e))return collectOne(e,t);const n=[];for(const[r,i]of e)n.push([r,await collect(i,t)]);return new Map(n)}async function collectOne(e,{out:t,store:n}){const i=e.get("out")
;if("string"!=typeof i||!we.test(i))throw unusable("the name of one of its files is invalid");const o=(0,r.join)(t,i),s=await readHeader(o);if("ndarray"!==e.get("item_type")){const t=e.get("name")
;return(0,he.We)(await n.ingestFile(o),"string"==typeof t?t:"file")}if(!s.ok)throw unusable(`an array is damaged: ${s.message}`);return(0,he.z)(await n.ingestFile(o),s)}async function readHeader(e){
const t=await openUntrustedFile(e);if(void 0===t)throw unusable(`its file ${e} is missing`);try{return await(0,H.SN)(t)}finally{await t.close()}}function unusable(e){
return new i.bD("runtime",`the result can't be used: ${e}`,"the function must not change the files below /out")}var ge=n(61929),be=n(10261);// CONCATENATED MODULE: ./src/result/untrusted-document.ts
const ve=67108864,ke=25e6,je=2e5;async function readLeftDocument(e,t){let n;try{n=await openUntrustedFile(e)}catch(e){if(!(e instanceof i.bD))throw e;return(0,i.u0)(e)}return void 0===n?void 0:(0,
b.D)(n,e=>readOpened(e,t))}async function readOpened(e,t){const{size:n}=await e.stat();if(n>ve)return`it has ${n} bytes; return large data as numpy arrays, or as hi.File`;if(n>E.Bn)return(0,
E.Y9)(e,n,async e=>readBytes(e,t));const{buffer:r,bytesRead:i}=await e.read(Buffer.alloc(n),0,n,0);return readBytes(r.subarray(0,i),t)}function readBytes(e,t){if(!(0,
fe.isUtf8)(e))return"it is not UTF-8";const n=e.length>E.Bn?longResultIn(e):void 0,r=e.length-(void 0===n?0:n.end-n.start);if(r>ke)return`it has ${r} bytes besides its result`
;const i=void 0===n?e.toString():`${e.toString("utf8",0,n.start)}null${e.toString("utf8",n.end)}`,o=(0,be.q)(i,{maxValues:je});if(!o.ok)return o.message
;if(!(o.value instanceof Map))return"it is not a JSON object";return o.value.get("schema")===t?{fields:o.value,hasLongResult:void 0!==n}:`its schema is not ${t}`}function longResultIn(e){let t=(0,
ge.pw)(e,0)+1;for(;t<e.length;){t=(0,ge.pw)(e,t);const n=(0,ge.eU)(e,t)??e.length,r='"result"'===e.toString("latin1",t,Math.min(n,t+16)),i=(0,ge.pw)(e,(0,ge.pw)(e,n)+1),o=(0,ge.eU)(e,i)??e.length
;if(r)return o-i>E.Bn?{start:i,end:o}:void 0;t=(0,ge.pw)(e,o)+1}return}// CONCATENATED MODULE: ./src/result/collect-long.ts
async function collectLong(e,t,n){const r=await openUntrustedFile(e);if(void 0===r)throw changed(e);return(0,b.D)(r,async()=>{const i=Math.min((await r.stat()).size,ve);return(0,E.Y9)(r,i,r=>{
const i=longResultIn(r);if(void 0===i||!(0,fe.isUtf8)(r))throw changed(e);return collectValue({bytes:r,start:i.start,outer:1},t,n)})})}async function collectValue(e,t,n){const r=[],take=async e=>{
const t=await collectObjects(e.value,n);r.push(...t.objects);refuseTooMany(r.length);return t.result},i=await(0,E.v7)(n.store,t,async t=>{await(0,de.A)(e,{take:take,write:t})});return{result:(0,
he.fk)(i),objects:[...r,i]}}function changed(e){return new i.bD("runtime",`the result can't be used: ${e} changed while it was being read`,"the function must not change the files below /out")}
var xe=n(76815);// CONCATENATED MODULE: ./src/result/collect-outcome.ts
const Oe="result.json";async function readOutcome(e){const t=(0,r.join)(e,Oe),n=await readLeftDocument(t,"hither-outcome/1");if(void 0===n)return{status:"none"};if("string"==typeof n)return broken(n)
;const{fields:i,hasLongResult:o}=n,s=i.get("status"),a=i.get("result");if("finished"===s&&void 0!==a)return{status:s,result:a,left:namesIn(i.get("left")),...o?{long:t}:{}};const c=i.get("error")
;if(("error"===s||"failed"===s)&&c instanceof Map)return{status:s,error:readError(c),full:namesIn(i.get("full"))};return broken("it has neither a result nor an error")}
const Se=["memory","time","output","files","stdin"];async function readSupervisorReport(e){const t=await readLeftDocument((0,r.join)(e,"ended.json"),"hither-ended/1")
;if(void 0===t||"string"==typeof t)return;const n=t.fields,i=n.get("killed");return{exitCode:integerOf(n.get("exit_code")),signal:textOf(n.get("signal"))||null,maxRss:integerOf(n.get("max_rss")),
killed:Se.find(e=>e===i)??null,full:namesIn(n.get("full")),protected:!0===n.get("protected")}}const $e=11,Me=4096;function namesIn(e){
return(Array.isArray(e)?e.slice(0,$e):[]).filter(e=>"string"==typeof e&&e.length<=Me)}function broken(e){return{status:"failed",error:{type:"Exited",message:`the result can't be read: ${e}`,
traceback:""}}}function readError(e){return{type:textOf(e.get("type")),message:textOf(e.get("message")),traceback:textOf(e.get("traceback"))}}const Ee=1000100;function textOf(e){
return"string"==typeof e?Buffer.from(e.slice(0,Ee),"utf16le").toString("utf16le"):""}function integerOf(e){return e instanceof xe.W&&/^-?\d{1,15}$/.test(e.text)?Number(e.text):null}var Ie=n(69185)
;// CONCATENATED MODULE: ./src/result/collect-stored.ts
const Ne=1e5,Le=/^[0-9a-f]{40}$/;async function collectStored(e,t){const n=[];for(const o of await objectPaths(e)){const e=await openUntrustedFile(o);await(e?.close());const s=await t.ingestFile(o)
;if(s.sha1!==(0,r.basename)(o))throw new i.bD("runtime",`the function stored ${s.size} bytes under the sha1 ${(0,
r.basename)(o)}, but their sha1 is ${s.sha1}`,"store files only with kachery.store_file and similar functions");n.push(s)}return n}async function objectPaths(e){
let t=await isThere(e)&&await isThere((0,r.join)(e,"sha1"))?[(0,r.join)(e,"sha1")]:[];for(let e=0;e<3;e+=1)t=await pathsIn(t,e=>e.isDirectory());return(await pathsIn(t,({name:e})=>Le.test(e))).sort()}
function isThere(e){return(0,Ie.w)(e).catch(t=>{throw explained(e,t)})}async function pathsIn(e,t){const n=[];for(const i of e)try{for await(const e of await(0,d.opendir)(i))if(t(e)){n.push((0,
r.join)(i,e.name));collect_stored_refuseTooMany(n.length)}}catch(e){throw explained(i,e)}return n}function explained(e,t){return(0,
i.gj)(t)?new i.bD("runtime",`the function made ${e} unreadable`,"it must not remove read permission from directories below /out",{cause:t}):t}function collect_stored_refuseTooMany(e){
if(e>Ne)throw new i.bD("runtime",`the function stored more than the limit of ${Ne} objects`,"combine small pieces into one file")}var Te=n(59226),De=n(54847)
;// CONCATENATED MODULE: ./src/result/head-and-tail.ts
const Ce=64;function writtenSize({text:e}){return Buffer.byteLength(JSON.stringify(e))+Ce}function createHeadAndTail(e,t={lines:0,bytes:0}){const n=[],r={...t};let i=[],o=0,s=0,a=0
;const dropOldest=()=>{const e=i[o];if(void 0!==e){o+=1;a-=e.size;r.bytes+=Buffer.byteLength(e.line.text)+1;r.lines+=1}if(o>i.length/2){i=i.slice(o);o=0}},rest=()=>i.slice(o).map(({line:e})=>e)
;return{add(t){const r=writtenSize(t);if(0===i.length&&s+r<=e){n.push(t);s+=r;return}i.push({line:t,size:r});a+=r;for(;a>e;)dropOldest()},lines:()=>[...n,...rest()],linesWithNotice(e){
const t=`[${r.lines} lines, ${r.bytes} bytes omitted]`;return 0===r.lines?[...n,...rest()]:[...n,{timestamp:e,text:t,stderr:!1},...rest()]},omitted:()=>r}}
// CONCATENATED MODULE: ./src/result/console-blocks.ts
function createConsoleBlocks(e){const t=[],n=[];let r=0,i=0;const o={lines:0,bytes:0},dropOldest=({block:e,lines:t,atLeast:r})=>{n.shift();i-=r;o.lines+=t;o.bytes+=e.bytes.length};return{add(o){
const s=countLines(o.bytes),a=o.bytes.length+s*Ce;if(r<e){t.push(o);r+=a;return}n.push({block:o,lines:s,atLeast:a});i+=a;for(let[t]=n;void 0!==t&&i-t.atLeast>=e;[t]=n)dropOldest(t)},first:()=>t,
last:()=>n.map(({block:e})=>e),omitted:()=>o}}function countLines(e){return(0,De.aq)(e)+(e.at(-1)===_e?0:1)}const _e=10,Re=1048576,Fe=65536,Ae=65536;function createConsoleCapture(e){
const t=createConsoleBlocks(Re),n={stdout:Buffer.alloc(0),stderr:Buffer.alloc(0)},keepBlock=(e,n,r)=>{if(n.length>0)t.add({timestamp:r,stderr:"stderr"===e,bytes:n})},kept=()=>{
const e=createHeadAndTail(Re,t.omitted());for(const n of[...t.first(),...t.last()])linesOf(n).forEach(e.add);return e};return{add(e,t,r){const{first:i,lines:o,rest:s}=(0,De.VC)(t);if(i.length>0){
keepBlock(e,Buffer.concat([n[e],i]),r);keepBlock(e,o,r)}let a=Buffer.concat(i.length>0?[s]:[n[e],s]);for(;a.length>Ae;){const t=startOfCharacter(a,Ae);keepBlock(e,a.subarray(0,t),r);a=a.subarray(t)}
n[e]=a},stderrTail:()=>tailOf(kept().lines().filter(({stderr:e})=>e))+String(n.stderr),finish(t){keepBlock("stdout",n.stdout,t);keepBlock("stderr",n.stderr,t);const r=kept(),i={label:e,
lines:r.linesWithNotice(t)};if(i.lines.reduce((e,t)=>e+writtenSize(t),0)<=Fe)return{short:i,whole:void 0};const o=createHeadAndTail(Fe/2,r.omitted());r.lines().forEach(o.add);return{short:{label:e,
lines:o.linesWithNotice(t)},whole:i}}}}function linesOf({timestamp:e,stderr:t,bytes:n}){const r=(0,Te.C)(n.toString("utf8")).split("\n");if(""===r.at(-1))r.pop();return r.map(n=>({timestamp:e,text:n,
stderr:t}))}function startOfCharacter(e,t){for(let n=t;n>t-4;n-=1)if(128!=(192&(e[n]??0)))return n;return t}const Pe=200;function tailOf(e){return e.slice(-Pe).map(({text:e})=>`${e}\n`).join("")}
// CONCATENATED MODULE: ./src/run/run-container.ts
const ze=10,Be=["python3","python"];async function runContainer(e){
const{job:t,context:n,run:r,runtime:i}=e,o=createConsoleCapture(t.label),s=await runWithInterpreter(e,o),{end:a,report:c}=s,u="host"===i.name?r.image.reference:void 0,l=!1===c?.protected&&"protected"===a.isolation.supervisor
;return{attempt:s,runtimeInfo:{start_time:a.startTime,end_time:a.endTime,elapsed_sec:a.endTime-a.startTime,console_out:await keepConsole(o.finish(n.now()/1e3),n.store),max_rss:c?.maxRss??null,
host:a.host,executor_job_id:a.jobId},noticed:{...noticedIn(s),hostPython:u},isolation:l?{...a.isolation,supervisor:"exposed"}:a.isolation}}function noticedIn({outcome:e,report:t}){return{
left:("finished"===e.status?e.left:void 0)??[],full:("error"===e.status||"failed"===e.status?e.full:t?.full)??[]}}async function runWithInterpreter(e,t){
const{job:n,run:r}=e,[i="python3",...o]=void 0===n.spec.python?Be:[n.spec.python];let s=await runOnce({...e,run:{...r,python:i}},t);for(const n of o)if("python"===s.engine?.kind)s=await runOnce({...e,
run:{...r,python:n}},t);return s}async function runOnce(e,t){const{job:n,runtime:r,context:i}=e,o=withMounts(e);if(o.image.reference===o.image.identity.source)(0,ne.KC)(o.image.identity)
;const s=await runTask(i,{run:o,runtime:r,timeout:void 0===n.spec.timeout?void 0:n.spec.timeout+ze,onOutput:(e,r)=>{t.add(e,r,i.now()/1e3);i.report({type:"console",label:n.label,stream:e,chunk:r})
;return i.drained()}}),{out:a}=(0,ue.Em)(o.directory),c=await readSupervisorReport(a);if(0!==s.end.exitCode||!0!==c?.protected)await r.stop(o.name)
;const u=0===s.end.exitCode||void 0!==c?await readOutcome(a):{status:"none"},l="ended"===s.reason&&"none"===u.status;if(l&&void 0===c)await refuseVanished(o.directory);return{end:s,outcome:u,report:c,
engine:l?await r.diagnose(s.end,t.stderrTail(),o):void 0}}async function runTask({executor:e,signal:t},n){const{id:r,ended:i}=await e.submit(n),cancel=()=>void e.cancel(r)
;t.addEventListener("abort",cancel);if(t.aborted)cancel();return i.finally(()=>t.removeEventListener("abort",cancel))}function withMounts({job:e,run:t,context:n}){if(0===e.mounts.length)return t
;const i=(0,oe.dN)(t.directory),o=[(0,le.e6)(n.environment)??[],(0,r.dirname)((0,r.dirname)(i))].flat();return{...t,mounts:checkedMounts(e.mounts,{directory:i,root:e.paths.root,hidden:o})}}
async function collectResult({attempt:e},t){const{end:n,outcome:r,report:i,engine:o}=e;if(void 0!==o)return withoutObjects((0,D.V2)(He[o.kind],`${o.message}: ${o.remedy}`))
;const{timeout:s,resources:a}=t.job.spec,{reason:c}=n;if("cancelled"===c)return withoutObjects(cancelled(t.context.signal));const{exitCode:u,signal:l}=n.end,{memory:f}=a,d=(0,D.L8)({reason:c,
timeout:s,memory:f,outcome:r,processEnd:i,exitCode:u,signal:l});if("finished"!==d.status||"finished"!==r.status)return withoutObjects(d);return run_container_collect(d,r.long,t)}const He={
image:"Image",python:"Image",runtime:"Runtime","out-of-memory":"OutOfMemory"};function withoutObjects(e){return{outcome:e,objects:[]}}async function refuseVanished(e){const{out:t}=(0,ue.Em)(e)
;if(void 0===await(0,
d.lstat)(t).catch(()=>{}))throw new i.bD("store",`the directory of the job, ${e}, was removed or is no longer accessible`,"run again, and do not change the directories of the content store while jobs run")
}async function run_container_collect(e,t,{run:n,context:i}){const{out:o}=(0,ue.Em)(n.directory),s={out:o,store:i.store},{result:a,objects:c}=await(async()=>{const n=await collectStored((0,
r.join)(o,"store"),i.store),{result:a,objects:c}=void 0===t?await collectObjects(e.result,s):await collectLong(t,i.newPath(),s);return{result:a,objects:[...n,...c]}})().catch(async e=>{
await refuseVanished(n.directory);throw e});return{outcome:{...e,result:a},objects:[...new Map(c.map(e=>[e.sha1,e])).values()]}}// CONCATENATED MODULE: ./src/run/run-job.ts
async function runJob(e,t,n){let r={};const i=await runSteps(e,t,n,e=>{r={...r,...e}}).catch(e=>outcomeOfError(e,n.signal)),o=(0,K.k)(e,i,{...r,now:n.now()/1e3,host:n.host}),s=await hintsOf({job:e,
record:o,noticed:r.noticed});return{record:o,document:r.document,bundle:r.bundle,hints:s}}async function runSteps(e,t,n,r){r({matrix:await(0,P.u)(e,(0,Y.u0)(e,t,n))});const i=mayNotStart(e,t,n)
;if(void 0!==i)return i;const o=(0,Y.ls)(e,n);o.catch(()=>{});const s=await(0,Y.lK)(e,t,n);r({bundle:s.bundle});const a=await hitherHashOf(s,n.store);r({hitherHash:a})
;const{runtime:c,identity:u}=await o;r({container:{digest:u.digest,runtime:c.name,isolation:null,environment:null}});const l=(0,W.h)(s,u.digest),f=(0,Y.zn)(l,e,c);r({document:l,jobHash:f.hash})
;const d={job:e,serialized:s,runtime:c,identity:u,document:l,key:f,hitherHash:a},h=(0,A.d)(e.spec,n.cacheRequest,u.uncovered),p=h.read?await lookUp(d,h,n):notLookedUp(h);r(p.fields)
;if(void 0!==p.outcome)return p.outcome;const m=h.read?await waitForTurn(d,h,n):G.oF;if(!m.isMine){r(m.made.fields);return m.made.outcome}try{const e=await execute(d,n,r);await keepResult(d,e,h,n)
;return e.outcome}catch(e){await noteFailure(d,e,h,n);throw e}finally{await m.release()}}async function execute(e,t,n){const{job:r,runtime:i,identity:o}=e,s=await(0,
ee.ff)(e,t),{run:a,isolation:c}=s,u={digest:o.digest,runtime:i.name,isolation:c,environment:a.image.environment};n({container:u});if(t.requireIsolation)(0,ee.DJ)(r,i.name,c);try{await(0,ee.Bh)(e,s,t)
;const o=await t.admission.enter(r.spec.resources,t.signal);t.report({type:"job-started",label:r.label,runtime:i.name});const c=await runContainer({job:r,run:a,runtime:i,context:t
}).finally(o),{runtimeInfo:l,noticed:f}=c,d={container:{...u,isolation:c.isolation},runtimeInfo:l};n({...d,noticed:f});return{...await collectResult(c,{job:r,run:a,runtime:i,context:t}),...d}}finally{
t.discard(a.directory)}}function mayNotStart(e,t,n){if(n.signal.aborted)return notStarted(n.signal);const r=(0,
te.e)(e,t).filter(({status:e})=>"finished"!==e),i=r.find(({status:e})=>"skipped"!==e&&"cancelled"!==e)??r[0];return void 0===i?void 0:(0,D.ce)("skipped","Skipped",(0,C.aR)(i))}var Ve=n(34592)
;// CONCATENATED MODULE: ./src/run/run-jobs.ts
async function runJobs(e,t){await refuseTooLarge(e,t);const n=new Map((0,Ve.m)(e).map(e=>[e.name,createGroup(e,t)])),r=await createOutput(t,n.keys()),o=(0,Ve.s)(n.values()),s=createOnce()
;await stageAll(e,t);await runAll(o,inHand(e,t),async({job:e,group:i})=>{const o=new Map(e.spec.needs.map(e=>[e,n.get(e)?.records??[]])),a=await runJob(e,o,i.context);await r.add(a)
;const c=t.hold(a.record);t.report({type:"job-ended",record:c,hints:s(c.name,a.hints)});addRecord(i,c)});const a=[...n.values()],c=a.flatMap(e=>e.records);t.unkept.tell(t.report)
;const u=await r.finish(c)?exitCodeOf(a.flatMap(countedRecords)):i.ai.store;return{records:c,sidecars:r.sidecars,exitCode:u}}function inHand(e,{executor:t,admission:n}){
const r=e.reduce((e,{spec:t})=>Math.min(e,t.resources.cpus),Number.POSITIVE_INFINITY);return Math.min(t.window,Math.max(1,Math.floor(n.capacity.cpus/r)))}
const Ue=new Set(["error","failed","timed-out"]);function addRecord({jobs:e,records:t,stop:n},r){t.push(r);const{failFast:i,continueOnError:o}=e[0]?.spec??{}
;if(i&&!o&&Ue.has(r.status))n.abort(new MatrixStopped(r));if(t.length===e.length)t.sort((e,t)=>(e.index??0)-(t.index??0))}function countedRecords({jobs:e,records:t,stop:n}){
if(e[0]?.spec.continueOnError)return[];return n.signal.aborted?t.filter(({status:e})=>"cancelled"!==e):t}function createOnce(){const e=new Set;return(t,n)=>n.filter(n=>{
const r=`${t}\n${n}`,i=!e.has(r);e.add(r);return i})}async function createOutput({output:e,store:t,host:n,report:a},c){const warn=e=>a({type:"warning",message:e}),u=[],attempt=async e=>{try{
return await e()}catch(e){if(e instanceof i.bD&&"usage"===e.code)throw e;u.push(e);return}},l=(0,s.WF)(n),f=void 0===e?void 0:await attempt(()=>openOutputDirectory(e,{store:t,owner:l,jobs:c,warn:warn
})),[d]=u;if(void 0!==d)warn(`the output directory ${e} can't be written (${(0,i.u0)(d)}): the jobs run, and their results are cached; run again with another directory in ${(0,o.Pe)("output")}`)
;return{sidecars:f?.sidecars??[],async add({record:e,document:t,bundle:n}){if(void 0!==f){const i=(n?.files??[]).map(({path:e,sha256:t})=>({path:e,copy:(0,r.join)(n?.directory??"",e),sha256:t}))
;await attempt(()=>f.add({record:e,document:t,sources:i}))}},async finish(e){if(void 0!==f)await attempt(()=>f.finish(e));if(u.length>0&&void 0===d){const e=u.length>1?` (${u.length} times)`:"";a({
type:"warning",message:`the output directory can't be written${e}: ${(0,i.u0)(u[0])}`})}return 0===u.length}}}function createGroup({name:e,jobs:t},n){
const r=new AbortController,i=t.length>1&&t[0]?.spec.failFast?AbortSignal.any([n.signal,r.signal]):n.signal;return{name:e,jobs:t,records:[],stop:r,context:{...n,signal:i}}}
async function stageAll(e,{stage:t,signal:n}){const r=new Set(e.map(({bundle:e})=>e));for(const e of r.size>1?r:[]){if(n.aborted)return;await t(e).catch(()=>{})}}async function runAll(e,t,n){
const r=new Set;for(;;){for(let i=e.take();void 0!==i;i=r.size<t?e.take():void 0){const{group:t}=i,o=n(i).finally(()=>{e.ended(t);r.delete(o)});r.add(o)}if(0===r.size)return;await Promise.race(r)}}}),
34592:(function(e,t,n){n.d(t,{m:()=>groupByName,s:()=>createSchedule});var r=n(28871);function groupByName(e){const t=new Map;for(const n of e){const e=t.get(n.name)??[];e.push(n);t.set(n.name,e)}
return[...t].map(([e,t])=>({name:e,jobs:t}))}function createSchedule(e){const t=new Set,n=new Map,r=new Map,i=new Map;for(const r of e){const e=new Set(r.jobs[0]?.spec.needs??[]),o={group:r,needs:e,
next:0};i.set(r,r.jobs.length);if(0===e.size)t.add(o);for(const t of e){const e=n.get(t)??[];e.push(o);n.set(t,e)}}const mayStart=({group:e})=>hasRoom(e,r.get(e)??0)&&!isEndangered(e,r.keys());return{
take(){for(const e of t){const n=e.group.jobs[e.next];if(void 0===n)t.delete(e);else if(mayStart(e)){e.next+=1;r.set(e.group,(r.get(e.group)??0)+1);return{job:n,group:e.group}}}return},ended(e){
countDown(r,e);if(0===countDown(i,e))for(const r of n.get(e.name)??[]){r.needs.delete(e.name);if(0===r.needs.size)t.add(r)}}}}function countDown(e,t){const n=(e.get(t)??0)-1
;if(n>0)e.set(t,n);else e.delete(t);return n}function hasRoom({jobs:[e]},t){return t<(e?.spec.maxParallel??Number.POSITIVE_INFINITY)}function isEndangered(e,t){const n=e.jobs[0]?.mounts??[]
;return[...t].some(t=>t!==e&&(0,r.C)(n,t.jobs[0]?.mounts??[]))}}),17429:(function(e,t,n){n.d(t,{K:()=>displayValue});var r=n(50422),i=n(51796),o=n(52183),s=n(50839);function displayValue(e,t){
const n=new Line(t);show(e,n);return n.text()}class Line{maxLength;parts=[];length=0;constructor(e){this.maxLength=e}get full(){return this.length>this.maxLength}get room(){
return this.maxLength+1-this.length}add(e){this.parts.push(e);this.length+=e.length}text(){const e=this.parts.join("");if(e.length<=this.maxLength)return e
;const t=Math.max(this.maxLength-1,0),n=(e.codePointAt(t-1)??0)>65535;return`${e.slice(0,n?t-1:t)}\u2026`}}function show(e,t){const n=(0,s.E)(e);switch(n.kind){case"list":
showItems(["[","]"],n.items,t);break;case"tuple":showItems(["(",1===n.items.length?",)":")"],n.items,t);break;case"object":showPairs([...n.entries],t);break;case"dict":showPairs(n.pairs,t);break
;default:t.add(showLeaf(n,t.room))}}function showItems([e,t],n,r){r.add(e);for(const[e,t]of n.entries()){if(r.full)return;r.add(0===e?"":", ");show(t,r)}r.add(t)}function showPairs(e,t){t.add("{")
;for(const[n,[r,i]]of e.entries()){if(t.full)return;t.add(0===n?"":", ");show(r,t);t.add(": ");show(i,t)}t.add("}")}function showLeaf(e,t){switch(e.kind){case"null":return"None";case"boolean":
return e.value?"True":"False";case"string":return(0,o.h)(e.value.slice(0,t));case"integer":return(0,r.xe)(e.text);case"float":return(0,r.SX)(e.value);case"complex":return(0,r.mo)(e.re,e.im)
;case"bytes":return(0,o.L)(Buffer.from(e.base64.slice(0,4*t),"base64"));case"array":return`array(${dtypeName(e.dtype)}, shape=${(0,i.l)(e.shape)})`;case"file":return`File(${(0,
o.h)(e.name)}, ${e.ref.size} bytes)`;case"json":return`Value(${e.ref.size} bytes of JSON)`;default:return"invalid"===e.kind?`<${e.message}>`:""}}
const a=new Map([["i","int"],["u","uint"],["f","float"],["c","complex"],["S","bytes"],["U","str"],["V","void"],["M","datetime64"],["m","timedelta64"]]);function dtypeName(e){
if("string"!=typeof e)return"structured";const[,t,n="",r,i=""]=/^(.)(.)(\d+)(.*)$/s.exec(e)??[];if("b"===n)return"bool"
;return`${">"===t?"big-endian ":""}${a.get(n)??n}${"M"===n||"m"===n?i:"S"===n||"U"===n?r:String(8*Number(r))}`}})};
