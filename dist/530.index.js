"use strict";exports.id=530;exports.ids=[530];exports.modules={94798:(function(e,t,n){n.d(t,{E:()=>cacheUse});function cacheUse(e,{cache:t,forceRun:n},r){if("off"===t)return{look:!1,keep:!1,
why:"the cache is off"};const o=unhashed(e)??r;if(void 0!==o&&!e.cache.trust){return{look:!1,keep:!1,
why:`its result may depend on ${o}, which the job hash can't cover: "cache: { trust: true }" keeps it all the same`}}const a="read-write"===t;return n||e.cache.forceRun?{look:!1,keep:a,
why:"it is computed anew on demand (force-run)"}:{look:!0,keep:a,why:""}}function unhashed({network:e,mounts:t,passEnv:n}){if("none"!==e)return"the network";if(t.length>0)return"what is mounted"
;return n.length>0?"variables that are passed through":void 0}}),94367:(function(e,t,n){n.d(t,{HZ:()=>lockPath,J$:()=>imagesFolder,SV:()=>temporaryImagePath,aE:()=>readRecord,i2:()=>rememberedText,
lX:()=>recordPath,rh:()=>writeRecord,vq:()=>locksFolder});var r=n(77598),o=n(73024),a=n(76760),i=n(92187),s=n(58759),c=n(53320);function imagesFolder({storeRoot:e}){return(0,a.join)((0,
s.vY)(e),"images")}function recordPath(e,t,n){const o=(0,r.createHash)("sha256").update(n).digest("hex").slice(0,40);return(0,a.join)(imagesFolder(e),t,`${o}.json`)}function locksFolder(e){return(0,
a.join)(imagesFolder(e),"locks")}async function lockPath(e,t){const n=locksFolder(e);await(0,i.w)(n);return(0,a.join)(n,t)}async function temporaryImagePath(e,t){const n=(0,
a.join)(imagesFolder(e),"tmp");await(0,i.w)(n);return(0,a.join)(n,`${process.pid}.${e.random(8).toString("hex")}.${t}`)}function readRecord(e){try{const t=JSON.parse((0,o.readFileSync)(e,"utf8"))
;return"object"==typeof t&&null!==t?t:void 0}catch{return}}async function writeRecord({storeRoot:e,random:t},n,r){await(0,c.f)({root:e,random:t},{path:n,text:JSON.stringify(r)}).catch(()=>{})}
async function rememberedText(e,{path:t,key:n},r){const o=readRecord(t);if(o?.key===n&&"string"==typeof o.text)return o.text;const a=await r();if(void 0!==a)await writeRecord(e,t,{key:n,text:a})
;return a}}),16715:(function(e,t,n){n.d(t,{h:()=>encodeArguments,t:()=>encodeValues})
;var r=n(76760),o=n(83916),a=n(87319),i=n(6489),s=n(11398),c=n(32857),u=n(22544),l=n(93258),d=n(33065),f=n(39860),m=n(70653),h=n(14972);// CONCATENATED MODULE: ./src/job/mentioned-objects.ts
const p=1048576;async function mentionedObjects(e,t){const n=new Set((0,c.Qv)(e).map(e=>e.ref.sha1)),r=new Map,o=[...await namedBy(stringUris(e),t),...n],a=new Set;for(const e of o){
if(a.has(e)||!await t.has(e))continue;a.add(e);const i=await t.identify(e);if(!n.has(e))r.set(e,i);o.push(...await urisInObject(i,t))}return[...r.values()].sort((e,t)=>e.sha1<t.sha1?-1:1)}
async function namedBy(e,t){return(await Promise.all(e.map(e=>(0,s.q)(e,t).catch(unlessOurs)))).flat()}function unlessOurs(e){if(e instanceof o.bD&&"internal"!==e.code)return[];throw e}
function stringUris(e){if("string"==typeof e){const t=(0,i.rI)(e);return void 0===t?[]:[t]}return[...(0,c.Y_)((0,h.E)(e))].flatMap(([,e])=>stringUris(e))}async function urisInObject(e,t){
if(e.size>p)return[];const n=await t.readVerified(e);if(!/^\s*[{[]/.test(n.subarray(0,64).toString("latin1")))return[];return namedBy((0,i.GH)(n.toString("utf8")),t)}
// CONCATENATED MODULE: ./src/job/encode-arguments.ts
async function encodeArguments(e,t){const n=await encodeValues(e,t),r=[...n.values()],o=(0,
c.Qv)(r),a=await mentionedObjects(r,t.store),i=new Map([...o.map(e=>e.ref),...a].map(e=>[e.sha1,e])),s=o.filter(e=>"file"===e.kind).map(({ref:e,name:t})=>({ref:e,name:t}));return{args:n,
objects:[...i.values()],files:s,mentioned:a}}async function encodeValues(e,t){const n=new Map;for(const[r,o]of e)n.set(r,await encode(o,t));return n}async function encode(e,t){switch(e.kind){
case"null":return null;case"boolean":case"string":return e.value;case"integer":return new l.W(e.text);case"float":return(0,u.dq)(e.value);case"complex":return(0,u.ph)(e.re,e.im);case"bytes":return(0,
u.wV)(e.base64);case"list":return encodeAll(e.items,t);case"tuple":return(0,u.pC)(await encodeAll(e.items,t));case"mapping":return encodeMapping(e,t);case"npy":return encodeArrayFile(e,t);case"file":
return encodeFile(e,t);case"uri":return encodeUri(e,t);case"array":return encodeArray(e,t);case"job":return resultOf(e,t.needed)}}async function encodeAll(e,t){const n=[]
;for(const r of e)n.push(await encode(r,t));return n}async function encodeMapping(e,t){const n=[];for(const r of e.entries)n.push([r.key,await encode(r.value,t)]);return(0,u.Xb)(n)}
function resultOf(e,t){const n=t.get(e.job)??[];if(!(void 0!==n[0]&&null!==n[0].index)||void 0!==e.item)return n[e.item??0]?.result??null;return n.map(e=>e.result)}async function encodeArrayFile(e,t){
return withFile(e,t,async n=>{const r=await(0,d.SN)(n);if(!r.ok)throw(0,o.k9)([(0,m.G3)(e,r.message)]);return(0,u.z)(await t.store.putFile(n),r)})}async function encodeFile(e,t){
return withFile(e,t,async n=>(0,u.We)(await t.store.putFile(n),(0,r.basename)(e.path)))}async function encodeUri(e,{store:t}){const n=(0,i.rI)(e.uri);if(void 0===n)throw(0,o.k9)([{
message:`"${e.uri}" names no object`,remedy:"write sha1://HASH",where:e.where}]);const{ref:r,name:a}=await(0,s.H)(n,t),c=(0,d.nq)(await t.readStart(r,d.Qk),r.size);return c.ok?(0,u.z)(r,c,a):(0,
u.We)(r,a??"file")}async function encodeArray(e,{store:t}){const n=(0,f.J)((0,m.aT)(e.data),e.dtype);if(!n.ok)throw(0,o.k9)([(0,m.Ld)(e,n)]);return(0,u.z)(await t.putBytes(n.bytes),n.form)}
async function withFile(e,t,n){const r=await(0,a.B)(e,t.paths);if(!r.ok)throw(0,o.k9)(r.problems);try{return await n(r.value)}finally{await r.value.close()}}}),5500:(function(e,t,n){n.d(t,{
h:()=>jobDocument});var r=n(76760),o=n(68314),a=n(93258),i=n(7096);const s=2;function jobDocument({job:e,encoded:t,bundle:n},r){const{spec:o}=e
;return new Map([["schema","hither-job/1"],["runner",number(s)],["function",functionOf(e)],["container",new Map([["declared",e.declaredImage],["digest",r]])],["import_paths",[...e.bundle.importPaths]],["bundle",c(n)],["args",new Map((0,
i.CA)(t.args))],["positional",[...e.positional]],["objects",t.mentioned.map(e=>[e.sha1,e.sha256]).sort(byFirst)],["env",l(o)],["cpus",number(o.resources.cpus)],["gpus",o.resources.gpus??null],["network",o.network],["relax",u(o)],["mounts",e.mounts.map(t=>[fromRoot(t.source,e),t.target,t.writable])],["python",o.python??null],["salt",o.cache.salt]])
}function functionOf({bundle:e,declaration:t,functionName:n,functionVersion:r}){return new Map([["file",e.file],["module",e.module],["name",t.name],["function_name",n],["function_version",r]])}
const c=(0,o.F)(({files:e})=>e.map(e=>[e.path,e.executable,e.sha256])),u=(0,o.F)(({relax:e})=>[...e].sort()),l=(0,o.F)(({passEnv:e,env:t})=>{const n=[...e.map(e=>[e,null]),...t]
;return new Map(n.sort(byFirst))});function fromRoot(e,{paths:t}){const n=(0,r.relative)(t.root,e).split(r.sep).join("/");return".."===n||n.startsWith("../")||(0,r.isAbsolute)(n)?e:n||"."}
function byFirst(e,t){return String(e[0])<String(t[0])?-1:1}function number(e){return new a.W(String(e))}}),60526:(function(e,t,n){n.d(t,{DR:()=>filesBelow,Th:()=>stageBundle,ey:()=>placeBundle})
;var r=n(77598),o=n(73024),a=n(51455),i=n(76760),s=n(83916);async function stageBundle(e,t){makeFoldersOf(e,t);const n=[];for(const r of e){const e=(0,i.join)(t,r.path),a=await copySource(r,e);(0,
o.chmodSync)(e,r.executable?365:292);n.push({path:r.path,executable:r.executable,sha256:a})}return{folder:t,files:n}}async function filesBelow(e){return(await(0,a.readdir)(e,{recursive:!0
})).filter(e=>e.endsWith(".py")).sort().map(t=>({path:t,source:(0,i.join)(e,t),executable:!1}))}function placeBundle(e,t,n){makeFoldersOf(e.files,t);for(const{path:r}of e.files){const[a,s]=[(0,
i.join)(e.folder,r),(0,i.join)(t,r)];if("link"===n)(0,o.linkSync)(a,s);else(0,o.copyFileSync)(a,s,o.constants.COPYFILE_FICLONE)}}function makeFoldersOf(e,t){for(const n of new Set([".",...e.map(e=>(0,
i.dirname)(e.path))]))(0,o.mkdirSync)((0,i.join)(t,n),{recursive:!0})}const c=1048576,u=["ENOSPC","EDQUOT","EROFS"];async function copySource(e,t){try{if((0,o.statSync)(e.source).size>c){await(0,
a.copyFile)(e.source,t,o.constants.COPYFILE_FICLONE);return await sha256OfFile(t)}const n=(0,o.readFileSync)(e.source);(0,o.writeFileSync)(t,n);return(0,r.createHash)("sha256").update(n).digest("hex")
}catch(t){if(u.includes((0,s.vq)(t)??""))throw t;throw new s.bD("spec",`can't read ${e.path}: ${(0,s.u0)(t)}`,"it belongs to the source of the function",{where:{path:e.path},cause:t})}}
async function sha256OfFile(e){const t=(0,r.createHash)("sha256");for await(const n of(0,o.createReadStream)(e))t.update(n);return t.digest("hex")}}),68314:(function(e,t,n){n.d(t,{F:()=>perObject})
;function perObject(e){const t=new WeakMap;return n=>{const r=t.get(n)??e(n);t.set(n,r);return r}}}),59226:(function(e,t,n){n.d(t,{C:()=>endBars})
;const r=/(\r[^\r\n]*?)(?=(?: {2}\+ Exception Group )?Traceback \(most recent call last\):|Exception in thread |Exception ignored in: )/g;function endBars(e){
return e.includes("Traceback (")||e.includes("Exception i")?e.replace(r,"$1\n"):e}}),9694:(function(e,t,n){n.d(t,{Ft:()=>isSame,WF:()=>thisProcess,XU:()=>isDead,do:()=>ownedName,fc:()=>processWithId,
pZ:()=>parseOwner,qR:()=>ownerOfName});var r=n(73024);function parseOwner(e){try{const t=JSON.parse(e),{host:n,pid:r,startTime:o}=t??{}
;return"string"==typeof n&&"number"==typeof r&&"string"==typeof o?{host:n,pid:r,startTime:o}:void 0}catch{return}}function ownedName(e,{host:t,pid:n,startTime:r}){
return`${e}.${n}.${r}.${encodeURIComponent(t)}`}function ownerOfName(e){const[,t,n,r]=/^[^.]+\.(\d+)\.(\d*)\.(.+)$/.exec(e)??[];try{return void 0===t||void 0===n||void 0===r?void 0:{
host:decodeURIComponent(r),pid:Number(t),startTime:n}}catch{return}}function thisProcess(e){return processWithId(process.pid,e)}function processWithId(e,t){return{host:t,pid:e,
startTime:startTimeOf(e)??""}}function isDead(e,t){if(e.host!==t)return!1;const n=startTimeOf(e.pid);return void 0===n?!answers(e.pid):n!==e.startTime}function isSame(e,t){
return e.host===t.host&&e.pid===t.pid&&e.startTime===t.startTime}function startTimeOf(e){try{const t=(0,r.readFileSync)(`/proc/${e}/stat`,"utf8"),n=t.slice(t.lastIndexOf(")")+2).split(" ")
;return/^[ZX]/.test(n[0]??"")?void 0:n[19]}catch{return}}function answers(e){if("linux"===process.platform)return!1;try{process.kill(e,0);return!0}catch{return!1}}}),12896:(function(e,t,n){n.d(t,{
g:()=>onlyOnce,t:()=>sweepLocks});var r=n(51455),o=n(76760),a=n(83916),i=n(142),s=n(9694);const c=100,u=1e4;async function onlyOnce(e){const t=new LockWatch(e.lock,e.owner.host);let n=!1;for(;;){
const r=await e.look();if(void 0!==r)return r;switch(await takeLock(e)){case"taken":return holding(e);case"impossible":return e.make()}e.signal?.throwIfAborted();if(!n){n=!0
;e.onWait?.(await readOwner(e.lock))}await pause(c);if(await t.isAbandoned()&&!await isRemoved(e.lock))return await e.look()??e.make()}}async function isRemoved(e){try{await(0,i.n)(e);return!0}catch{
return!1}}async function holding({lock:e,look:t,make:n}){const o=setInterval(()=>{const t=new Date;(0,r.lutimes)(e,t,t).catch(()=>{})},u);o.unref();try{return await t()??await n()}finally{
clearInterval(o);await isRemoved(e)}}async function takeLock({lock:e,owner:t}){try{await(0,r.symlink)(JSON.stringify(t),e);return"taken"}catch(e){return"EEXIST"===(0,a.vq)(e)?"held":"impossible"}}
class LockWatch{lock;host;#e="";#t=0;constructor(e,t){this.lock=e;this.host=t}async isAbandoned(){const e=await readOwner(this.lock);return void 0!==e&&(0,s.XU)(e,this.host)||this.#n()}async#n(){
const e=await(0,r.lstat)(this.lock,{bigint:!0}).catch(()=>{}),t=void 0===e?"":`${e.ino} ${e.mtimeNs}`;if(t!==this.#e){this.#e=t;this.#t=performance.now()}return""!==t&&performance.now()-this.#t>12e4}}
async function readOwner(e){return(0,s.pZ)(await(0,r.readlink)(e).catch(()=>""))}async function sweepLocks(e,t){for(const n of await(0,r.readdir)(e).catch(()=>[])){const r=await readOwner((0,
o.join)(e,n));if(void 0!==r&&t(r))await(0,i.n)((0,o.join)(e,n)).catch(()=>{})}}function pause(e){return new Promise(t=>{setTimeout(t,e)})}}),24850:(function(e,t,n){n.d(t,{v:()=>startChild})
;var r=n(31421),o=n(83916);function startChild(e,t,n){let a;try{a=(0,r.spawn)(e.program,[...e.args],{env:{...e.env},...void 0===e.cwd?{}:{cwd:e.cwd},stdio:["pipe","pipe","pipe"],detached:!0})
}catch(e){const t={exitCode:null,signal:null,startError:(0,o.u0)(e)};return{pid:void 0,ended:Promise.resolve(t),kill:()=>{}}}a.stdin?.on("error",()=>{});a.stdout?.on("data",t);a.stderr?.on("data",n)
;return{pid:a.pid,ended:endOf(a),kill:e=>signalGroup(a,e)}}function endOf(e){return new Promise(t=>{e.once("error",e=>t({exitCode:null,signal:null,startError:e.message}));e.once("close",(e,n)=>t({
exitCode:e,signal:n}))})}function signalGroup(e,t){if(void 0===e.pid)return;try{process.kill(-e.pid,t)}catch{}}}),99803:(function(e,t,n){n.d(t,{k:()=>buildRecord});function buildRecord(e,t,n){return{
name:e.name,label:e.label,index:e.index,matrix:n.matrix??null,function_name:e.functionName,function_version:e.functionVersion,status:t.status,result:t.result,error:t.error,job_hash:n.jobHash??null,
hither_hash:n.hitherHash??null,cache:n.cache??{hit:!1,reason:"the job was not looked up"},container:{declared:e.declaredImage,...n.container??{digest:null,runtime:null,isolation:null,environment:null}
},runtime_info:n.runtimeInfo??neverStarted(e.label,n)}}function neverStarted(e,{now:t,host:n}){return{start_time:t,end_time:t,elapsed_sec:0,console_out:{label:e,lines:[]},max_rss:null,host:n,
executor_job_id:null}}}),50763:(function(e,t,n){n.d(t,{q:()=>argumentSidecars,w:()=>namedSidecars});var r=n(26192),o=n(14972),a=n(96639);function namedSidecars(e){return named(found(e,[]))}
function argumentSidecars(e){return named([...e].flatMap(([e,t])=>found(t,[e])))}function named(e){const t=(0,a.N)();return e.map(({path:e,reference:n})=>({ref:n.ref,name:t(fileName(e,n))}))}
function found(e,t){const n=(0,o.E)(e);switch(n.kind){case"array":case"file":return[{path:t,reference:n}];case"list":case"tuple":return n.items.flatMap((e,n)=>found(e,[...t,String(n)]));case"object":
return[...n.entries].flatMap(([e,n])=>found(n,[...t,e]));case"dict":return n.pairs.flatMap(([e,n])=>found(n,[...t,(0,r.K)(e,40)]));default:return[]}}function fileName(e,t){
const n=0===e.length?"result":e.join(".");return"array"===t.kind?`${n}.npy`:`${n}-${t.name}`}}),53041:(function(e,t,n){n.d(t,{I:()=>rootOf,a:()=>skippedMessage});const r='the needed job "'
;function skippedMessage({label:e,status:t,error:n}){return"skipped"===t&&null!==n?`"${e}" is skipped: ${rootOf(n.message)}`:`${r}${e}" did not finish: it is ${t}`}function rootOf(e){
return e.slice(Math.max(0,e.indexOf(r)))}}),96639:(function(e,t,n){n.d(t,{N:()=>createNames});const r=120,o=/^(con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;function portableName(e){
return e.replace(/[^A-Za-z0-9_.-]/g,"_").slice(-r).replace(/^\.|\.$/g,"_").replace(o,"_$1")}function createNames(e=[]){const t=new Set(e.map(e=>e.toLowerCase())),n=new Map;return e=>{
const r=portableName(e),o=r.toLowerCase();let a=r,i=n.get(o)??1;for(;t.has(a.toLowerCase());){i+=1;a=numbered(r,i)}n.set(o,i);t.add(a.toLowerCase());return a}}function numbered(e,t){
const n=e.lastIndexOf(".");return n>0?`${e.slice(0,n)}-${t}${e.slice(n)}`:`${e}-${t}`}}),10191:(function(e,t,n){n.d(t,{I:()=>openRun,i:()=>sweepRun})
;var r=n(77598),o=n(48161),a=n(76760),i=n(73136),s=n(12896),c=n(92187),u=n(58759);// CONCATENATED MODULE: ./src/cache/flights.ts
function openFlights(e,t,n){const r=new Map;let o;return{async join(a,i){for(let e=r.get(a);void 0!==e;e=r.get(a)){await e;const t=await i.look();if(void 0!==t)return t}o??=(0,c.w)((0,u.M5)(e))
;const s=onlyOnceAfter(o,{lock:(0,u.yg)(e,a),owner:t,signal:n,...i}),l=s.catch(()=>{}).finally(()=>r.delete(a));r.set(a,l);return s}}}async function onlyOnceAfter(e,t){await e.catch(()=>{});return(0,
s.g)(t)}var l=n(17609),d=n(83916);// CONCATENATED MODULE: ./src/cache/unkept.ts
function collectUnkept(){const e=new Map;return{add(t,n){const r=(0,d.vq)(n)??(0,d.u0)(n),o=e.get(r)??{message:(0,d.u0)(n),labels:[]};o.labels.push(t);e.set(r,o)},tell(t){
for(const{message:n,labels:r}of e.values()){t({type:"warning",message:`${1===r.length?`the result of ${r[0]}`:`the results of ${r.length} jobs`} can't be kept in the job cache: ${n}`})}e.clear()}}}
var f=n(58750);// CONCATENATED MODULE: ./src/container/create-runtime.ts
async function createRuntime(e,t){switch(e){case"docker":case"podman":{const{createEngineRuntime:r}=await Promise.all([n.e(60),n.e(548)]).then(n.bind(n,34548));return r(e,t)}case"apptainer":{
const{createApptainerRuntime:e}=await Promise.all([n.e(60),n.e(835)]).then(n.bind(n,48835));return e(t)}case"host":{const{createHostRuntime:e}=await n.e(743).then(n.bind(n,26743));return e(t)}}}
// CONCATENATED MODULE: ./src/container/choose-runtime.ts
async function chooseRuntime(e,t,n){const r=[];for(const o of"auto"===e?orderOf(t.env):[e]){const e=await createRuntime(o,t),a=await e.probe();if(a.available){for(const{name:e,reason:t}of r)n({
type:"notice",message:`${e} is not used: ${t}`});return e}r.push({name:o,...a})}throw noneWorks(e,r)}function orderOf(e){
return"TRUE"===e.HITHER_USE_SINGULARITY?.toUpperCase()?["apptainer","docker","podman"]:["docker","podman","apptainer"]}function noneWorks(e,t){const[n]=t
;if("auto"!==e&&void 0!==n)return new d.bD("runtime",`the runtime ${e} can't be used: ${n.reason}`,n.remedy);const r=t.map(({name:e,reason:t,remedy:n})=>`${e}: ${t} (${n})`)
;return new d.bD("runtime",`no container runtime works here; ${r.join("; ")}`,`fix one of them, or run without isolation by ${(0,f.Pe)("runtime","host")}`)}var m=n(24850)
;// CONCATENATED MODULE: ./src/executor/local.ts
const h=2e3;function createLocalExecutor(e){return{name:"local",run:(t,n)=>runLocally(e,t,n)}}async function runLocally(e,t,n){const r=e.now()/1e3,o=(0,
m.v)(t.command,e=>t.onOutput("stdout",e),e=>t.onOutput("stderr",e)),a=watch(o,t,n),i=await o.ended;return{reason:await a.reason(),end:i,startTime:r,endTime:e.now()/1e3,host:e.host,jobId:null}}
function watch(e,t,n){let r,o="ended";const giveUp=n=>{if(void 0===r){o=n;r=endChild(e,t)}},cancel=()=>giveUp("cancelled"),a=void 0===t.timeout?void 0:startTimer(t.timeout,()=>giveUp("timed-out"))
;n.addEventListener("abort",cancel);if(n.aborted)cancel();return{async reason(){a?.clear();n.removeEventListener("abort",cancel);await r;return o}}}async function endChild(e,t){e.kill("SIGTERM")
;const n=await Promise.race([e.ended.then(()=>!0),delay(h).then(()=>!1)]);await t.stop();if(!n)e.kill("SIGKILL")}function delay(e){return new Promise(t=>{setTimeout(t,e).unref()})}const p=2**31-1
;function startTimer(e,t){let n;const arm=e=>{const r=Math.min(e,p);n=setTimeout(()=>e>r?arm(e-r):t(),r)};arm(1e3*e);return{clear:()=>clearTimeout(n)}}
var w=n(60526),y=n(78094),g=n(73024),b=n(51455),v=n(36091),k=n(48652);// CONCATENATED MODULE: ./src/place-of-run.ts
const j=["ENOTDIR","EEXIST"];async function placeOfRun(e,t,{owner:n,retain:i,warn:s}){try{return{root:e,folder:await(0,v.kg)(e,t,n),remoteStores:[],leave:async()=>{}}}catch(c){
if(!(c instanceof d.bD)||j.includes((0,d.vq)(c.details.cause)??""))throw c;const u=await(0,b.mkdtemp)((0,a.join)((0,o.tmpdir)(),"hither-store-"))
;s(`${c.message}: results that are cached there are used, and nothing is kept; ${c.remedy}`);return{root:u,folder:await(0,v.kg)(u,t,n),remoteStores:(0,g.existsSync)(e)?[(0,k.s)({root:e,
random:r.randomBytes},!1)]:[],leave:()=>i?Promise.resolve():(0,v.v$)(u)}}}var x=n(9694),O=n(81931),$=n(98698),S=n(94367);// CONCATENATED MODULE: ./src/sweep-runs.ts
const F=["docker","podman","apptainer","host"];async function sweepRuns(e,t){const n=await(0,v.Xj)(e.storeRoot,t);if(0===n.length)return[]
;const r=await Promise.all(F.map(async n=>(await createRuntime(n,e)).sweep(t)));await(0,s.t)((0,u.M5)(e.storeRoot),t);await(0,s.t)((0,S.vq)(e),t);await Promise.all(n.map(e=>(0,v.v$)(e).catch(()=>{})))
;return r.flat()}// CONCATENATED MODULE: ./src/run-context.ts
async function openRun(e,t){const{report:n,signal:i,remoteStores:s=[]}=t,c=(0,o.hostname)(),u=(0,r.randomUUID)().slice(0,13),warn=e=>n({type:"warning",message:e}),d={env:e.environment,
random:r.randomBytes,signal:i},f=await(0,$.E9)(e.remoteStores,d),m=(0,x.WF)(c),h=await placeOfRun(e.store,u,{owner:m,warn:warn,retain:e.retain}),{folder:p}=h,g=(0,
$.GY)([...h.remoteStores,...s,...f],warn),b=(0,O.C)(h.root,{remotes:g}),k=thisUser(),j={env:e.environment,storeRoot:b.root,owner:m,user:k,random:r.randomBytes},S=(0,
y.O)(e=>chooseRuntime(e,j,n)),F=new Map,I=sweepRuns(j,e=>(0,x.XU)(e,c)),R=createDiscarded(e.retain,n),_={job:0,bundle:0},T=(0,y.O)(e=>{_.bundle+=1;return(0,w.Th)(e.files,(0,
a.join)(p,`bundle-${_.bundle}`))}),E=(0,y.O)(e=>stageRunner((0,a.join)(p,e)));return{context:{store:b,cache:(0,l.y)({store:b,random:r.randomBytes,remotes:g}),cacheRequest:e,unkept:collectUnkept(),
flights:openFlights(b.root,m,i),executor:createLocalExecutor({host:c,now:Date.now}),runtimeOf:t=>S(e.runtime??t.spec.runtime??"auto"),identityOf(e,t){
const r=JSON.stringify([e.name,t]),o=F.get(r)??e.identify(t,n);F.set(r,o);return o},stage:T,runner:()=>E("runner"),newJob:()=>{_.job+=1;return{folder:(0,a.join)(p,`job-${_.job}`),
container:`hither-${u}-${_.job}`}},discard:R.add,parallel:e.parallel,requireIsolation:e.requireIsolation,retain:e.retain,output:e.output,report:n,signal:i,now:Date.now,host:c,user:k,
environment:e.environment},close:async()=>{await Promise.all([I,R.gone()]);await(e.retain?(0,v.vF)(p):removeOrTell(p,n));await h.leave()}}}function createDiscarded(e,t){const n=new Set;return{add(r){
if(e){t({type:"notice",message:`the job folder is kept: ${r}`});return}const o=(0,v.v$)(r).catch(()=>{}).finally(()=>n.delete(o));n.add(o)},gone:()=>Promise.all(n)}}async function removeOrTell(e,t){
try{await(0,v.v$)(e)}catch(n){t({type:"warning",message:`the folder of the run, ${e}, can't be removed: ${(0,d.u0)(n)}`})}}async function stageRunner(e){return(0,w.Th)(await(0,w.DR)(I),e)}
function sweepRun({owner:e,store:t,environment:n}){const a=(0,o.hostname)();return sweepRuns({env:n,storeRoot:t,owner:(0,x.WF)(a),user:thisUser(),random:r.randomBytes},t=>(0,x.XU)(t,a)||(0,x.Ft)(t,e))
}function thisUser(){return{uid:process.getuid?.()??0,gid:process.getgid?.()??0}}const I=(0,a.join)((0,a.dirname)((0,i.fileURLToPath)(require("url").pathToFileURL(__filename).href)),"in-container")}),
36091:(function(e,t,n){n.d(t,{NV:()=>runsSince,Xj:()=>foldersOfRuns,kg:()=>createRunFolder,v$:()=>removeFolder,vF:()=>keepRunFolder})
;var r=n(73024),o=n(51455),a=n(76760),i=n(9694),s=n(92187),c=n(6487),u=n(58759);const l="begun",d=65536,f="kept";async function createRunFolder(e,t,n){const f=(0,a.join)((0,u.Xc)(e),(0,i.do)(t,n))
;try{await(0,s.w)((0,u.Xc)(e));(0,r.mkdirSync)(f,{mode:448});(0,r.writeFileSync)((0,a.join)(f,l),Buffer.alloc(d))}catch(t){await(0,o.rm)(f,{recursive:!0,force:!0}).catch(()=>{});throw(0,
c.gl)(t,`run jobs in ${e}`)}return f}async function keepRunFolder(e){await(0,o.writeFile)((0,a.join)(e,f),"")}async function removeFolder(e){try{await(0,o.rm)(e,{recursive:!0,force:!0})}catch{
await allowRemoval(e);await(0,o.rm)(e,{recursive:!0,force:!0})}}async function allowRemoval(e){await(0,o.chmod)(e,448).catch(()=>{});for(const t of await(0,o.readdir)(e,{withFileTypes:!0
}).catch(()=>[]))if(t.isDirectory())await allowRemoval((0,a.join)(e,t.name))}async function runsSince(e,t){const n=await(0,o.readdir)((0,
u.Xc)(e)).catch(()=>[]),r=new Set(await foldersOfRuns(e,t)),i=n.map(t=>(0,a.join)((0,u.Xc)(e),t)).filter(e=>!r.has(e));return(await Promise.all(i.map(e=>(0,o.stat)((0,a.join)(e,l)).catch(()=>(0,
o.stat)(e).catch(()=>{}))))).flatMap(e=>void 0===e?[]:[e.mtimeMs])}async function foldersOfRuns(e,t){const n=(await(0,o.readdir)((0,u.Xc)(e)).catch(()=>[])).filter(e=>{const n=(0,i.qR)(e)
;return void 0!==n&&t(n)}).map(t=>(0,a.join)((0,u.Xc)(e),t)),r=await Promise.all(n.map(e=>(0,o.stat)((0,a.join)(e,f)).catch(()=>{})));return n.filter((e,t)=>void 0===r[t])}}),99848:(function(e,t,n){
n.d(t,{ls:()=>identify,zn:()=>namedKey,b5:()=>runJob,lK:()=>serialize});var r=n(83916);// CONCATENATED MODULE: ./src/hints/hints-of.ts
async function hintsOf(e){const{record:t,noticed:r}=e;if("finished"===t.status&&0===(r?.left??[]).length||"skipped"===t.status)return[]
;const[{gather:o},{hintsFor:a}]=await Promise.all([n.e(914).then(n.bind(n,17914)),n.e(868).then(n.bind(n,64868))]);return a(await o(e))}
var o=n(16715),a=n(77598),i=n(69346),s=n(14972),c=n(33065),u=n(11365),l=n(30449),d=n(7096);// CONCATENATED MODULE: ./src/values/hither-hash.ts
const f=67108864;async function hitherHash(e){const t=['{"args":'];if(!addMapping([...e.args],t)||arrayBytesIn(t)>f)return null;const{functionVersion:n,functionName:r}=e
;t.push(`,"function_Version":${(0,d.cE)(n)},"function_name":${(0,d.cE)(r)}}`);return digest(t,e.arrayBytes)}function arrayBytesIn(e){return e.reduce((e,t)=>e+("string"==typeof t?0:t.ref.size),0)}
async function digest(e,t){const n=(0,a.createHash)("sha1");for(const r of e){if("string"==typeof r){n.update(r);continue}const e=await t(r.ref),o=e&&asSaved(e);if(void 0===o)return null
;updateArray(o,n)}return n.digest("hex")}const m=786432;function updateArray(e,t){t.update('{"_type":"npy","data_b64":"');for(let n=0;n<e.length;n+=m)t.update(e.toString("base64",n,n+m))
;t.update('"}')}function add(e,t){const n=(0,s.E)(e);switch(n.kind){case"list":return addItems(["[","]"],n.items,t);case"tuple":return addItems(['{"_type":"tuple","data":[',"]}"],n.items,t)
;case"object":return addMapping([...n.entries],t);case"dict":return addMapping(n.pairs,t);case"array":t.push(n);return!0;default:return addLeaf(n,t)}}function addLeaf(e,t){const n=leafText(e)
;if(void 0!==n)t.push(n);return void 0!==n}function leafText(e){switch(e.kind){case"null":return"null";case"boolean":return String(e.value);case"string":return(0,d.cE)(e.value);case"integer":return(0,
l.xe)(e.text);case"float":return floatToken(e.value);default:return}}function addItems([e,t],n,r){r.push(e);for(const[e,t]of n.entries()){r.push(0===e?"":",");if(!add(t,r))return!1}r.push(t);return!0}
function addMapping(e,t){const n=sortByKey(e);t.push("{");for(const[e,[r,o]]of(n??[]).entries()){t.push(`${0===e?"":","}${(0,d.cE)(r)}:`);if(!add(o,t))return!1}t.push("}");return void 0!==n}
function sortByKey(e){const t=e.map(([e])=>keyOf(e)),n=new Set(t.map(e=>e?.kind));if(t.includes(void 0)||n.size>1||n.has("none")&&t.length>1)return;const r=e.map(([,e],n)=>({key:t[n]??h,value:e}))
;r.sort((e,t)=>"string"===e.key.kind?(0,d.HH)(e.key.text,t.key.text):e.key.order-t.key.order);return r.map(({key:e,value:t})=>[e.text,t])}const h={kind:"none",text:"null",order:0};function keyOf(e){
const t=(0,s.E)(e);switch(t.kind){case"string":return{kind:"string",text:t.value,order:0};case"integer":return{kind:"number",text:(0,l.xe)(t.text),order:Number(t.text)};case"float":return{
kind:"number",text:floatToken(t.value),order:t.value};case"boolean":return{kind:"number",text:String(t.value),order:Number(t.value)};case"null":return h;default:return}}function floatToken(e){
if(Number.isFinite(e))return(0,l.qx)(e);return Number.isNaN(e)?"NaN":e>0?"Infinity":"-Infinity"}function asSaved(e){const t=(0,c.nq)(e,e.length);if(!t.ok)return
;const n=t.shape.includes(0)||t.shape.filter(e=>e>1).length<=1,r={dtype:(0,i.X4)(t.dtype),shape:t.shape,fortranOrder:t.fortranOrder&&!n},o=(0,u.w)(r)
;return e.subarray(0,t.headerLength).equals(o)?e:Buffer.concat([o,e.subarray(t.headerLength)])}// CONCATENATED MODULE: ./src/job/hither-hash-of-job.ts
function hitherHashOf({job:e,encoded:t},n){return hitherHash({functionName:e.functionName,functionVersion:e.functionVersion,args:t.args,arrayBytes:e=>n.readVerified(e)})}
var p=n(5500),w=n(69836),y=n(76760);// CONCATENATED MODULE: ./src/job/job-folder.ts
function jobFolderAt(e){const t=(0,y.join)(e,"in");return{path:e,in:t,out:(0,y.join)(e,"out"),tmp:(0,y.join)(e,"tmp"),runner:(0,y.join)(t,"runner"),source:(0,y.join)(t,"src"),jobDocument:(0,
y.join)(t,"job.json"),runDocument:(0,y.join)(t,"run.json"),passwd:(0,y.join)(t,"etc","passwd"),group:(0,y.join)(t,"etc","group"),hosts:(0,y.join)(t,"etc","hosts"),environmentScript:(0,
y.join)(t,"etc","env","99-zz-hither.sh")}}function placedObject(e,t){return(0,y.join)(e.in,"store","sha1",t.slice(0,2),t.slice(2,4),t.slice(4,6),t)}function placedFile(e,t,n){return(0,
y.join)(e.in,"files",t,n)}var g=n(68314);// CONCATENATED MODULE: ./src/values/job-hash-text.ts
const b="hither-job/1\n";function canonicalText(e){const t=(0,d.CA)(e).map(([e,t])=>`${(0,d.cE)(e)}:${textOf(e,t)}`);return`${b}{${t.join(",")}}`}function textOf(e,t){
if("args"===e&&t instanceof Map)return(0,d.bv)(new Map((0,d.CA)(t)));return"bundle"===e&&Array.isArray(t)?v(t):(0,d.bv)(t)}const v=(0,g.F)(e=>(0,d.bv)(e)),k=new Set(["declared"]);function jobKey(e){
const t=new Map([...e].map(([e,t])=>[e,counted(e,t)]));return{hash:(0,a.createHash)("sha256").update(canonicalText(t)).digest("hex"),fields:t}}function counted(e,t){if(!(t instanceof Map))return t
;switch(e){case"container":return new Map([...t].filter(([e])=>!k.has(e)));case"args":return new Map([...t].map(([e,t])=>[e,hashedValue(t)]));default:return t}}function hashedValue(e){
if(Array.isArray(e))return e.map(hashedValue);if(!(e instanceof Map))return e;return"hither_file"===e.get("_type")?hashedObject(e):new Map([...e].map(([e,t])=>[e,hashedValue(t)]))}
function hashedObject(e){const t=e.get("item_type")??null,n=[["_type","hither_file"],["kind",t],["sha256",e.get("sha256")??null],["size",e.get("size")??null]]
;return new Map("file"===t?[...n,["name",baseName(e.get("sha1_path"))]]:n)}function baseName(e){return"string"==typeof e?e.slice(e.lastIndexOf("/")+1):null}
// CONCATENATED MODULE: ./src/job/required-isolation.ts
function missingIsolation(e,t){const{resources:n,relax:r,network:o}=e
;return[[t.network===o||"none"===t.network,`network ${t.network}`],["read-only"===t.filesystem||r.includes("writable-root"),`file system ${t.filesystem}`],["namespace"===t.processes,"processes of the machine are visible"],[void 0===n.memory||"none"!==t.memory,"memory is not limited"],["none"!==t.pids,"the number of processes is not limited"],["none"!==t.cpus,"CPUs are not limited"],["none"!==t.tmp,"temporary files are not limited"],[t.seccomp,"system calls are not filtered"],["none"===t.capabilities,"capabilities are kept"]].filter(([e])=>!e).map(([,e])=>e)
}var j=n(73024),x=n(41069);// CONCATENATED MODULE: ./src/job/resource-limits.ts
const O=64*1024**3;var $=n(60526);// CONCATENATED MODULE: ./src/job/write-job-folder.ts
async function writeJobFolder(e,t){const n=jobFolderAt(t.path);for(const e of[n.path,n.in,n.out,n.tmp,(0,y.dirname)(n.passwd)])(0,j.mkdirSync)(e,{recursive:!0,mode:493});(0,j.chmodSync)(n.path,448)
;(0,$.ey)(t.runner,n.runner,t.mode);(0,$.ey)(e.bundle,n.source,t.mode);await placeObjects(e,n,t);(0,j.writeFileSync)(n.jobDocument,(0,d.GF)(t.document));(0,j.writeFileSync)(n.runDocument,(0,
d.GF)(runDocument(t.supervision)));writeAccounts(n,t.user);writeEnvironment(n,t.supervision);return n}async function placeObjects({encoded:e},t,n){
const r=new Set([...e.files.map(({ref:e})=>e.sha1),...e.mentioned.map(({sha1:e})=>e)]);for(const o of e.objects){const e=r.has(o.sha1)?n.mode:"link"
;await n.store.placeVerified(o,placedObject(t,o.sha1),e)}for(const{ref:r,name:o}of e.files)await n.store.placeVerified(r,placedFile(t,r.sha1,o),n.mode)}function runDocument(e){return(0,x.b)({
schema:"hither-run/1",watch_memory:e.watchMemory??null,limit_pids:e.limitPids??null,limit_file_size:O,limit_output:O,variables:e.variables??{}})}
function writeEnvironment({environmentScript:e},{environmentScript:t}){if(void 0!==t){(0,j.mkdirSync)((0,y.dirname)(e));(0,j.writeFileSync)(e,t)}}
const S="127.0.0.1 localhost\n127.0.1.1 hither\n::1 localhost ip6-localhost ip6-loopback\n";function writeAccounts(e,{uid:t,gid:n}){
const r=0===t?[]:[`hither:x:${t}:${n}::/tmp:/bin/sh`],o=0===n?[]:[`hither:x:${n}:`];(0,j.writeFileSync)(e.passwd,["root:x:0:0:root:/tmp:/bin/sh",...r,""].join("\n"));(0,j.writeFileSync)(e.hosts,S);(0,
j.writeFileSync)(e.group,["root:x:0:",...o,""].join("\n"))}var F=n(94798),I=n(58750);// CONCATENATED MODULE: ./src/known-job.ts
async function knownOr(e,t){const{key:n,identity:o,job:a,context:i,known:s}=e,c=(0,F.E)(a.spec,i.cacheRequest,o.uncovered);s.cache={hit:!1,reason:c.why};const make=async()=>{
const o=await t().catch(async e=>{if(c.keep&&e instanceof r.bD)await i.cache.note(n,{status:"failed",type:""});throw e});if(!c.keep||!await keep(o,e))await noteEnd(o.verdict,e,c.keep);return o.verdict
};return c.look?i.flights.join(n.hash,{look:()=>look(e,c.keep),make:make,onWait:t=>tellWaiting(t,e)}):make()}function tellWaiting(e,{job:t,context:n}){
const r=void 0===e?"another run":`process ${e.pid} on ${e.host}`;n.report({type:"notice",message:`${t.label} is being computed by ${r}: waiting for its result`})}async function look(e,t){
const{key:n,job:r,context:o,known:a}=e,i=await o.cache.lookUp(n,r.spec.cache,"verify");if(i.hit){if(void 0!==i.from&&t)await orTell(e,()=>o.cache.keep(i.entry));if(o.retain){
const e=`${r.label} has no job folder that could be kept: its result is known; ${(0,I.Pe)("force-run")} computes it again`;o.report({type:"notice",message:e})}return recall(i,a)}if(!a.cache?.reason){
a.cache={hit:!1,reason:i.reason};if(void 0!==i.warning)o.report({type:"warning",message:`${r.label} is computed again: ${i.warning}`})}return}function recall({entry:e,from:t},n){
const{status:r,result:o,error:a,container:i,runtimeInfo:s}=e,{runtime:c,isolation:u,environment:l,digest:d}=i;n.container={runtime:c,isolation:u,environment:l,digest:d};n.runtimeInfo=s
;const f=new Date(1e3*s.end_time).toISOString().slice(0,19).replace("T"," "),m=void 0===t?"":`, known to ${t}`;n.cache={hit:!0,reason:`computed on ${f} UTC on ${s.host}${m}`};return{status:r,result:o,
error:a}}async function noteEnd({status:e,error:t},{key:n,context:r},o){if("finished"===e)await r.cache.note(n,void 0);else if(o&&"cancelled"!==e&&"skipped"!==e)await r.cache.note(n,{status:e,
type:t?.type??""})}async function keep({verdict:e,objects:t},n){const{key:r,job:o,context:a,known:i}=n,{status:s,result:c,error:u}=e
;if(!("finished"===s||"error"===s&&o.spec.cache.cacheFailing)||void 0===i.runtimeInfo||void 0===i.container)return!1;const l={key:r,functionName:o.functionName,functionVersion:o.functionVersion,
status:s,result:c,error:u,hitherHash:i.hitherHash??null,container:{declared:o.declaredImage,...i.container},runtimeInfo:i.runtimeInfo,objects:t};await orTell(n,async()=>{await a.cache.keep(l)
;await a.cache.publish(l)});return!0}async function orTell({job:e,context:t},n){try{await n()}catch(n){t.unkept.add(e.label,n)}}var R=n(99803);// CONCATENATED MODULE: ./src/result/classify.ts
function classify(e){const{reason:t,outcome:n,processEnd:r}=e;if("timed-out"===t)return stopped("timed-out","TimedOut",`the time limit of ${e.timeout} s was reached`)
;if("cancelled"===t)return stopped("cancelled","Cancelled","the run was cancelled");if("memory"===r?.killed){
return failure("OutOfMemory",`the function used more memory than ${void 0===e.memory?"there is":`its limit of ${(0,l.lP)(e.memory)}`}: raise "resources: memory", or use less`)}
if("output"===r?.killed)return failure("DiskFull","the function wrote more into its output folder than is allowed");if("finished"===n.status)return{status:"finished",result:n.result,error:null}
;if("none"===n.status)return withoutResult(e);return{status:n.status,result:null,error:n.error}}function failure(e,t){return stopped("failed",e,t)}function stopped(e,t,n){return{status:e,result:null,
error:{type:t,message:n,traceback:""}}}function withoutResult(e){const t=e.processEnd?.signal??e.signal,n=e.processEnd?.exitCode??e.exitCode
;if(null!==t)return failure("Signal",`the function was ended by ${t}${explainSignal(t)} and left no result`)
;if(null!==n&&n>128&&void 0===e.processEnd)return failure("Signal",`the container was ended by signal ${n-128} and left no result`)
;return failure("Exited",`the function ended with exit code ${n??"unknown"} and left no result`)}function explainSignal(e){return{SIGSEGV:" (a crash in compiled code)",
SIGBUS:" (mapped memory that could not be had: a full /dev/shm, or a file that shrank while it was mapped)",SIGILL:" (an instruction that this processor does not have)",
SIGFPE:" (an integer division by zero in compiled code)",SIGABRT:" (compiled code gave up)",SIGKILL:" (killed from outside, often for lack of memory)"}[e]??""}
var _=n(53041),T=n(32857),E=n(22544),N=n(51455);// CONCATENATED MODULE: ./src/result/left-file.ts
async function openLeftFile(e){const t=await openHere(e),n=await(t?.stat());if(void 0!==n&&(!n.isFile()||1!==n.nlink)){await(t?.close());throw notOurs(e)}return t}async function openHere(e){try{
return await(0,N.open)(e,j.constants.O_RDONLY|j.constants.O_NOFOLLOW|j.constants.O_NONBLOCK)}catch(t){if("ENOENT"===(0,r.vq)(t))return;throw notOurs(e,t)}}function notOurs(e,t){
return new r.bD("runtime",`${e} is not a regular file with one name that can be read`,"the function must not replace the files of its result by links, pipes or folders",{cause:t})}
// CONCATENATED MODULE: ./src/result/collect-objects.ts
const M=/^\d{1,9}(\.npy)?$/;async function collectObjects(e,t,n){const r=await collect(e,t,n),o=(0,T.lq)(r);if(!o.ok)throw unusable(`result${o.path}: ${o.message}`);return r}
async function collect(e,t,n){if(Array.isArray(e)){const r=[];for(const o of e)r.push(await collect(o,t,n));return r}if(!(e instanceof Map))return e
;if("hither_file"===e.get("_type"))return collectOne(e,t,n);const r=[];for(const[o,a]of e)r.push([o,await collect(a,t,n)]);return new Map(r)}async function collectOne(e,t,n){const r=e.get("out")
;if("string"!=typeof r||!M.test(r))throw unusable("the name of one of its files is not ours");const o=(0,y.join)(t,r),a=await readHeader(o);if("ndarray"!==e.get("item_type")){const t=e.get("name")
;return(0,E.We)(await n.adoptFile(o),"string"==typeof t?t:"file")}if(!a.ok)throw unusable(`an array is damaged: ${a.message}`);return(0,E.z)(await n.adoptFile(o),a)}async function readHeader(e){
const t=await openLeftFile(e);if(void 0===t)throw unusable(`its file ${e} is missing`);try{return await(0,c.SN)(t)}finally{await t.close()}}function unusable(e){
return new r.bD("runtime",`the result can't be used: ${e}`,"the function must not touch the files below /out")}var L=n(4573),P=n(93258),C=n(21704)
;// CONCATENATED MODULE: ./src/result/collect-outcome.ts
const A=67108864;async function readOutcome(e){const t=await readDocument((0,y.join)(e,"result.json"));if(void 0===t)return{status:"none"};if("string"==typeof t)return broken(t)
;const n=t.get("status"),r=t.get("result");if("finished"===n&&void 0!==r)return{status:n,result:r,left:namesIn(t.get("left"))};const o=t.get("error")
;if(("error"===n||"failed"===n)&&o instanceof Map)return{status:n,error:readError(o),full:namesIn(t.get("full"))};return broken("it has no result and no error")}async function readProcessEnd(e){
const t=await readDocument((0,y.join)(e,"ended.json"));if(void 0===t||"string"==typeof t)return;const n=t.get("killed");return{exitCode:integerOf(t.get("exit_code")),
signal:collect_outcome_textOf(t.get("signal"))||null,maxRss:integerOf(t.get("max_rss")),killed:"memory"===n||"output"===n||"stdin"===n?n:null,full:namesIn(t.get("full"))}}const D=11,U=4096
;function namesIn(e){return(Array.isArray(e)?e.slice(0,D):[]).filter(e=>"string"==typeof e&&e.length<=U)}async function readDocument(e){let t;try{t=await openLeftFile(e)}catch(e){return(0,r.u0)(e)}
if(void 0===t)return;try{const{size:e}=await t.stat();if(e>A)return`it has ${e} bytes; return large data as numpy arrays, or as hi.File`;const n=await t.readFile();if(!(0,
L.isUtf8)(n))return"it is not UTF-8";const r=(0,C.q)(n.toString());if(!r.ok)return r.message;return r.value instanceof Map?r.value:"it is not a JSON object"}finally{await t.close()}}
function broken(e){return{status:"failed",error:{type:"Exited",message:`the result can't be read: ${e}`,traceback:""}}}function readError(e){return{type:collect_outcome_textOf(e.get("type")),
message:collect_outcome_textOf(e.get("message")),traceback:collect_outcome_textOf(e.get("traceback"))}}function collect_outcome_textOf(e){return"string"==typeof e?e:""}function integerOf(e){
return e instanceof P.W&&/^-?\d{1,15}$/.test(e.text)?Number(e.text):null}// CONCATENATED MODULE: ./src/result/collect-stored.ts
const H=1e5,z=/^[0-9a-f]{40}$/;async function collectStored(e,t){const n=[];for(const o of await objectPaths(e)){const e=await openLeftFile(o);await(e?.close());const a=await t.adoptFile(o)
;if(a.sha1!==(0,y.basename)(o))throw new r.bD("runtime",`the function stored ${a.size} bytes under the sha1 ${(0,
y.basename)(o)}, but their sha1 is ${a.sha1}`,"store files with kachery.store_file and its like only");n.push(a)}return n}async function objectPaths(e){let t=await isFolder(e)&&await isFolder((0,
y.join)(e,"sha1"))?[(0,y.join)(e,"sha1")]:[];for(let e=0;e<3;e+=1){t=(await Promise.all(t.map(innerFolders))).flat();refuseTooMany(t.length)}const n=(await Promise.all(t.map(objectsIn))).flat().sort()
;refuseTooMany(n.length);return n}async function isFolder(e){return(await(0,N.lstat)(e).catch(()=>{}))?.isDirectory()??!1}async function innerFolders(e){return(await(0,N.readdir)(e,{withFileTypes:!0
})).filter(e=>e.isDirectory()).map(t=>(0,y.join)(e,t.name))}async function objectsIn(e){return(await(0,N.readdir)(e)).filter(e=>z.test(e)).map(t=>(0,y.join)(e,t))}function refuseTooMany(e){
if(e>H)throw new r.bD("runtime",`the function stored ${e} objects; at most ${H} are taken`,"put many small pieces into one file")}var B=n(46193),V=n(59226)
;// CONCATENATED MODULE: ./src/result/console.ts
const q=1048576,W=65536;function createConsoleCapture(e){const t=createHeadAndTail(),n={stdout:{decoder:new B.StringDecoder("utf8"),stderr:!1,partial:""},stderr:{decoder:new B.StringDecoder("utf8"),
stderr:!0,partial:""}},addText=(e,n,r)=>{const o=(0,V.C)(e.partial+n).split("\n");e.partial=o.pop()??"";for(const n of o)t.add({timestamp:r,text:n,stderr:e.stderr});for(;e.partial.length>W;){t.add({
timestamp:r,text:e.partial.slice(0,W),stderr:e.stderr});e.partial=e.partial.slice(W)}};return{add:(e,t,r)=>addText(n[e],n[e].decoder.write(t),r),
stderrTail:()=>t.tailText(e=>e.stderr)+n.stderr.partial,finish(r){for(const e of[n.stdout,n.stderr]){addText(e,e.decoder.end(),r);if(""!==e.partial)addText(e,"\n",r)}return{label:e,lines:t.lines(r)}}}
}function createHeadAndTail(){const e=[];let t=[],n=0,r=0,o=0,a=0,i=0;const dropOldest=()=>{const e=t[n];if(void 0!==e){n+=1;o-=size(e);i+=size(e);a+=1}if(n>t.length/2){t=t.slice(n);n=0}
},rest=()=>t.slice(n);return{add(n){if(0===t.length&&r+size(n)<=q){e.push(n);r+=size(n);return}t.push(n);o+=size(n);for(;o>q;)dropOldest()},lines(t){const n=`[${a} lines, ${i} bytes left out]`
;return 0===a?[...e,...rest()]:[...e,{timestamp:t,text:n,stderr:!1},...rest()]},tailText:t=>[...e,...rest()].filter(t).slice(-200).map(e=>`${e.text}\n`).join("")}}function size(e){
return Buffer.byteLength(e.text)+1}var X=n(50763);// CONCATENATED MODULE: ./src/run-container.ts
const G=["python3","python"];async function runContainer(e){const{job:t,known:n,context:r,run:o,runtime:a}=e,i=createConsoleCapture(t.label),s=await runWithInterpreter(e,i),{end:c,processEnd:u}=s
;n.runtimeInfo={start_time:c.startTime,end_time:c.endTime,elapsed_sec:c.endTime-c.startTime,console_out:i.finish(r.now()/1e3),max_rss:u?.maxRss??null,host:c.host,executor_job_id:c.jobId};n.noticed={
...noticedIn(s),hostPython:"host"===a.name?o.image.reference:void 0};return conclude(s,e)}function noticedIn({outcome:e,processEnd:t}){return{left:("finished"===e.status?e.left:void 0)??[],
full:("error"===e.status||"failed"===e.status?e.full:t?.full)??[]}}async function runWithInterpreter(e,t){const{job:n,run:r}=e,[o="python3",...a]=void 0===n.spec.python?G:[n.spec.python]
;let i=await runOnce({...e,run:{...r,python:o}},t);for(const n of a)if("python"===i.engine?.kind)i=await runOnce({...e,run:{...r,python:n}},t);return i}
async function runOnce({job:e,run:t,runtime:n,context:r},o){const a={command:n.command(t),timeout:e.spec.timeout,onOutput:(t,n)=>{o.add(t,n,r.now()/1e3);r.report({type:"console",label:e.label,
stream:t,chunk:n})},stop:()=>n.stop(t.name)
},i=await r.executor.run(a,r.signal),{out:s}=jobFolderAt(t.folder),[c,u]=await Promise.all([readOutcome(s),readProcessEnd(s)]),l="ended"===i.reason&&"none"===c.status?await n.diagnose(i.end,o.stderrTail(),t):void 0
;if(void 0===u)await n.stop(t.name);return{end:i,outcome:c,processEnd:u,engine:l}}async function conclude({end:e,outcome:t,processEnd:n,engine:r},o){
if(void 0!==r)return withoutObjects(failure(J[r.kind],`${r.message}: ${r.remedy}`));const{timeout:a,resources:i}=o.job.spec,{exitCode:s,signal:c}=e.end,{memory:u}=i,l=classify({reason:e.reason,
timeout:a,memory:u,outcome:t,processEnd:n,exitCode:s,signal:c});return"finished"===l.status?run_container_collect(l,o):withoutObjects(l)}const J={image:"Image",python:"Image",runtime:"Runtime",
"out-of-memory":"OutOfMemory"};function withoutObjects(e){return{verdict:e,objects:[]}}async function run_container_collect(e,{run:t,context:n}){
const{out:r}=jobFolderAt(t.folder),{store:o}=n,a=await collectStored((0,y.join)(r,"store"),o),i=await collectObjects(e.result,r,o),s=[...a,...(0,X.w)(i).map(({ref:e})=>e)];return{verdict:{...e,
result:i},objects:[...new Map(s.map(e=>[e.sha1,e])).values()]}}var K=n(6487);// CONCATENATED MODULE: ./src/run-job.ts
async function runJob(e,t,n){const r={},o=await attempt({job:e,needed:t,context:n,known:r}),a=(0,R.k)(e,o,{...r,now:n.now()/1e3,host:n.host}),i=await hintsOf({job:e,record:a,noticed:r.noticed})
;return{record:a,document:r.document,bundle:r.bundle,hints:i}}function mayNotStart(e,t){if(t.signal.aborted)return stopped("cancelled","Cancelled","the run was cancelled before the job started")
;const n=[...e.values()].flat().find(e=>"finished"!==e.status);if(void 0===n)return;return stopped("skipped","Skipped",(0,_.a)(n))}async function attempt(e){try{e.known.matrix=await matrixPoint(e)
;return mayNotStart(e.needed,e.context)??await compute(e)}catch(t){const{signal:n}=e.context
;return n.aborted&&t===n.reason?stopped("cancelled","Cancelled","the run was cancelled while another process computed the job"):verdictOf(t)}}async function matrixPoint({job:e,needed:t,context:n}){
return null===e.matrix?null:(0,o.t)(e.matrix,{needed:t,store:n.store,paths:e.paths})}async function compute(e){const{job:t,needed:n,context:r,known:o}=e,a=identify(t,r);a.catch(()=>{})
;const i=await serialize(t,n,r);o.bundle=i.bundle;o.hitherHash=await hitherHashOf(i,r.store);const{runtime:s,identity:c}=await a;o.container={digest:c.digest,runtime:s.name,isolation:null,
environment:null};const u=(0,p.h)(i,c.digest),l=namedKey(u,t,s);o.document=u;o.jobHash=l.hash;return knownOr({key:l,identity:c,job:t,context:r,known:o},()=>execute({...e,serialized:i,document:u,
runtime:s,identity:c}))}async function execute({job:e,context:t,known:n,serialized:r,document:o,runtime:a,identity:i}){
const{report:s}=t,[c,u]=await Promise.all([a.fetch(i,s),t.runner()]),l=containerRun(e,{image:c,runtime:a,context:t}),[d,{environment:f}]=[a.isolation(l),c];n.container={digest:i.digest,runtime:a.name,
isolation:d,environment:f};if(t.requireIsolation)refuseIncomplete(e,a.name,d);try{await writeFolder(r,{run:l,runtime:a,runner:u,document:o,context:t});s({type:"job-started",label:e.label,
runtime:a.name});return await runContainer({job:e,run:l,runtime:a,context:t,known:n})}finally{t.discard(l.folder)}}async function serialize(e,t,n){return{job:e,bundle:await n.stage(e.bundle),
encoded:await(0,o.h)(e.args,{needed:t,store:n.store,paths:e.paths})}}function namedKey(e,{label:t},n){return{...jobKey(e),label:t,onHost:!isContained(n)}}async function identify(e,t){
const n=await t.runtimeOf(e);return{runtime:n,identity:await t.identityOf(n,imageRequest(e))}}const Y=/^(PYTHON\w*|VIRTUAL_ENV|CONDA_PREFIX)$/;function imageRequest(e){
const{pull:t,python:n,env:r}=e.spec,o=Object.fromEntries([...r].filter(([e])=>Y.test(e)));return{image:e.image??"",pull:t,...void 0===n?{}:{python:n},...0===Object.keys(o).length?{}:{pythonEnv:o}}}
function containerRun(e,{image:t,runtime:n,context:r}){const{folder:o,container:a}=r.newJob(),{spec:i}=e,s=isContained(n)?"/tmp":jobFolderAt(o).tmp;return{name:a,image:t,folder:o,
python:i.python??"python3",env:(0,w.t)(i,{tmp:s,caller:r.environment}),mounts:e.mounts,network:i.network,relax:i.relax,resources:i.resources}}function isContained(e){return"host"!==e.name}
function refuseIncomplete(e,t,n){const o=missingIsolation(e.spec,n)
;if(o.length>0)throw new r.bD("runtime",`the isolation that ${t} gives here is not complete: ${o.join(", ")}`,`run the job on another machine or under another runtime, or without ${(0,
I.Pe)("require-isolation")}`)}async function writeFolder(e,t){const{run:n,runtime:r,runner:o,document:a,context:i}=t;await writeJobFolder(e,{path:n.folder,runner:o,store:i.store,
mode:isContained(r)?"link":"copy",document:a,supervision:r.supervision(n),user:i.user})}const Z={runtime:"Runtime",spec:"Runtime",image:"Image",store:"Store"};function verdictOf(e){
if(e instanceof r.bD){const t=e.problems.map(r.Vw).join("\n");return failure(Z[e.code]??"Internal",t)}if((0,r.Or)(e))return failure("Store",(0,K.gl)(e,"prepare the job").problems.map(r.Vw).join("\n"))
;return failure("Internal",`this is a bug of hither-action, please report it: ${e instanceof Error?e.stack??e.message:String(e)}`)}}),26192:(function(e,t,n){n.d(t,{K:()=>displayValue})
;var r=n(69346),o=n(14972),a=n(30449),i=n(72552);function displayValue(e,t){const n=new Line(t);show(e,n);return n.text()}class Line{maxLength;parts=[];length=0;constructor(e){this.maxLength=e}
get full(){return this.length>this.maxLength}get room(){return this.maxLength+1-this.length}add(e){this.parts.push(e);this.length+=e.length}text(){const e=this.parts.join("")
;if(e.length<=this.maxLength)return e;const t=Math.max(this.maxLength-1,0),n=(e.codePointAt(t-1)??0)>65535;return`${e.slice(0,n?t-1:t)}\u2026`}}function show(e,t){const n=(0,o.E)(e);switch(n.kind){
case"list":showItems(["[","]"],n.items,t);break;case"tuple":showItems(["(",1===n.items.length?",)":")"],n.items,t);break;case"object":showPairs([...n.entries],t);break;case"dict":showPairs(n.pairs,t)
;break;default:t.add(showLeaf(n,t.room))}}function showItems([e,t],n,r){r.add(e);for(const[e,t]of n.entries()){if(r.full)return;r.add(0===e?"":", ");show(t,r)}r.add(t)}function showPairs(e,t){
t.add("{");for(const[n,[r,o]]of e.entries()){if(t.full)return;t.add(0===n?"":", ");show(r,t);t.add(": ");show(o,t)}t.add("}")}function showLeaf(e,t){switch(e.kind){case"null":return"None"
;case"boolean":return e.value?"True":"False";case"string":return(0,i.h)(e.value.slice(0,t));case"integer":return(0,a.xe)(e.text);case"float":return(0,a.SX)(e.value);case"complex":return(0,
a.mo)(e.re,e.im);case"bytes":return(0,i.L)(Buffer.from(e.base64.slice(0,4*t),"base64"));case"array":return`array(${dtypeName(e.dtype)}, shape=${(0,r.l)(e.shape)})`;case"file":return`File(${(0,
i.h)(e.name)}, ${e.ref.size} bytes)`;default:return"invalid"===e.kind?`<${e.message}>`:""}}
const s=new Map([["i","int"],["u","uint"],["f","float"],["c","complex"],["S","bytes"],["U","str"],["V","void"],["M","datetime64"],["m","timedelta64"]]);function dtypeName(e){
if("string"!=typeof e)return"structured";const[,t,n="",r,o=""]=/^(.)(.)(\d+)(.*)$/s.exec(e)??[];if("b"===n)return"bool"
;return`${">"===t?"big-endian ":""}${s.get(n)??n}${"M"===n||"m"===n?o:"S"===n||"U"===n?r:String(8*Number(r))}`}})};
