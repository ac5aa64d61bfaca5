"use strict";exports.id=96;exports.ids=[96,678];exports.modules={69185:(function(t,e,r){r.d(e,{k:()=>filesAtDepth,w:()=>isDirectory});var n=r(73024),i=r(51455),o=r(76760),s=r(74296)
;async function*filesAtDepth(t,e){for(const r of await entriesOf(t)){const n=(0,o.join)(t,r.name);if(0===e)yield{path:n,name:r.name};else if(r.isDirectory())yield*filesAtDepth(n,e-1)}}
function entriesOf(t){return(0,i.readdir)(t,{withFileTypes:!0}).catch(()=>[])}function isDirectory(t){try{return(0,n.lstatSync)(t).isDirectory()}catch(t){if("ENOENT"===(0,s.vq)(t))return!1;throw t}}}),
91065:(function(t,e,r){r.d(e,{q:()=>removeDirectory});var n=r(77598),i=r(73024),o=r(58500),s=r(74296),a=r(69185);const c=64,u=8;async function removeDirectory(t,e){if(!(0,a.w)(t))return
;const r=Buffer.from(t),o={top:r,prefix:`.removed-${(0,n.randomBytes)(8).toString("hex")}-`,signal:e,moved:0,count:0,failure:void 0};await emptyWhole({directory:r,depth:0},o)
;for(let t=0;t<o.moved;t+=1)await removeTree({directory:movedTo(o,t),depth:1},r,o);attempt(o,()=>(0,i.rmdirSync)(t));if(void 0!==o.failure)throw o.failure}function movedTo({top:t,prefix:e},r){
return join(t,Buffer.from(`${e}${r}`))}function join(t,e){return Buffer.concat([t,Buffer.from("/"),e])}async function removeTree(t,e,r){await emptyWhole(t,r);return attempt(r,()=>allowing(e,()=>(0,
i.rmdirSync)(t.directory)))}async function emptyWhole(t,e){for(;await emptyOnce(t,e)>=c;);}async function emptyOnce(t,e){const r=openDirectory(t.directory,e);let n=0;try{
for(let i=r?.readSync()??null;null!==i;i=r?.readSync()??null){n+=await removeEntry(i,t,e)?1:0;await takeTurns(e)}}finally{r?.closeSync()}return n}async function takeTurns(t){t.count+=1
;if(t.count%c===0){await(0,o.setImmediate)();t.signal?.throwIfAborted()}}function openDirectory(t,e){let r;attempt(e,()=>allowing(t,()=>{r=(0,i.opendirSync)(t,{bufferSize:c,encoding:"buffer"})}))
;return r}async function removeEntry(t,{directory:e,depth:r},n){const o=join(e,t.name);if(!t.isDirectory())return attempt(n,()=>allowing(e,()=>(0,i.unlinkSync)(o)))
;if(o.subarray(n.top.length+1).toString("latin1").startsWith(n.prefix)&&0===r)return!1;return r<u?removeTree({directory:o,depth:r+1},e,n):moveUp(o,e,n)}function moveUp(t,e,r){const move=()=>(0,
i.renameSync)(t,movedTo(r,r.moved)),n=attempt(r,()=>allowing(e,()=>allowing(t,move)));r.moved+=n?1:0;return n}function allowing(t,e){try{e()}catch(r){if(!(0,s.gj)(r))throw r;(0,i.chmodSync)(t,448);e()
}}function attempt(t,e){try{e();return!0}catch(e){if("ENOENT"!==(0,s.vq)(e))t.failure??=e;return!1}}}),51548:(function(t,e,r){r.d(e,{T:()=>s,o:()=>o});var n=r(76760),i=r(73136);const o=(0,n.join)((0,
n.dirname)((0,i.fileURLToPath)(require("url").pathToFileURL(__filename).href)),"in-container"),s=(0,n.join)((0,n.dirname)((0,i.fileURLToPath)(require("url").pathToFileURL(__filename).href)),"on-node")
}),43643:(function(t,e,r){r.d(e,{Q:()=>freeAfterJob,R:()=>freeAfter});const n=4194304,i=1e3;let o,s=0,a=0;function freeAfter(t){s+=t;if(s>=n){s=0;o??=findCollector();o.then(t=>t({type:"minor"}))}}
function freeAfterJob(){a+=1;if(a>=i){a=0;o??=findCollector();o.then(t=>t())}}async function findCollector(){
const[{setFlagsFromString:t},{runInNewContext:e}]=await Promise.all([Promise.resolve().then(r.t.bind(r,78877,23)),Promise.resolve().then(r.t.bind(r,30714,23))]);t("--expose-gc");const n=e("gc")
;t("--no-expose-gc");return"function"==typeof n?n:()=>{}}}),24970:(function(t,e,r){r.d(e,{v:()=>startChild});var n=r(31421),i=r(74296),o=r(43643),s=r(58500)
;// CONCATENATED MODULE: ./src/process/let-gather.ts
const a=524288,c=1;function createGatherer(){let t=0;return e=>{t+=e;if(t<a)return;t=0;return(0,s.setTimeout)(c)}}// CONCATENATED MODULE: ./src/process/start-child.ts
function startChild(t,e,r){let o;try{o=(0,n.spawn)(t.program,[...t.args],{env:{...t.env},...void 0===t.cwd?{}:{cwd:t.cwd},stdio:["pipe","pipe","pipe"],detached:!0})}catch(t){const e={exitCode:null,
signal:null,startError:(0,i.u0)(t)};return{pid:void 0,ended:Promise.resolve(e),write:()=>{},closeInput:()=>{},kill:()=>{}}}o.stdin?.on("error",()=>{});const s={mayStop:!0
},a=t.relays?createGatherer:()=>()=>{};pass(o.stdout,e,{flow:s,letGather:a()});pass(o.stderr,r,{flow:s,letGather:a()});return{pid:o.pid,ended:endOf(o),write:t=>void o.stdin?.write(t),
closeInput:()=>void o.stdin?.end(),kill(t){s.mayStop=!1;o.stdout?.resume();o.stderr?.resume();if(null===o.exitCode&&null===o.signalCode)signalGroup(o,t);else if("SIGKILL"===t){o.stdout?.destroy()
;o.stderr?.destroy()}}}}function pass(t,e,{flow:r,letGather:n}){t?.on("data",i=>{const s=e(i);(0,o.R)(i.length);const a=s instanceof Promise?s:n(i.length);if(void 0!==a&&r.mayStop){t.pause()
;a.finally(()=>t.resume()).catch(()=>{})}})}function endOf(t){return new Promise(e=>{t.once("error",t=>e({exitCode:null,signal:null,startError:t.message}));t.once("close",(t,r)=>e({exitCode:t,signal:r
}))})}function signalGroup(t,e){if(void 0===t.pid)return;try{process.kill(-t.pid,e)}catch{}}}),75948:(function(t,e,r){r.d(e,{c:()=>twinsInFiles,s:()=>twinFunctions});var n=r(41569),i=r(45131),o=r(81817)
;function twinFunctions(t){const e=new Map;return t.flatMap(t=>{const{functionName:r,functionVersion:n,name:i,where:o}=t,s="literal"===r.state?r.value:i;if("literal"!==n.state)return[]
;const a=JSON.stringify([s,n.value]),c=e.get(a);if(void 0===c){e.set(a,t);return[]}const u=`${c.name} in ${c.file}:${c.where.line}`;return[{
message:`${i} has the same name "${s}" and version "${n.value}" as ${u}`,remedy:"change the name or version in one of the decorators",where:o}]})}function twinsInFiles(t){
const e=new Map(t.filter(({path:t})=>t.endsWith(".py")).map(({path:t,source:e})=>[t,e])),r=[];for(const[t,s]of e){const{text:e}=(0,i.JG)(s);r.push(...e.includes("hither")?(0,n.y)((0,
o.w_)(e,t)).functions:[])}return twinFunctions(r)}}),47895:(function(t,e,r){r.d(e,{v:()=>pause});async function pause(t,e){e.throwIfAborted();if(t>0){await new Promise(r=>{const done=()=>{
clearTimeout(n);e.removeEventListener("abort",done);r()},n=setTimeout(done,1e3*t);e.addEventListener("abort",done)});e.throwIfAborted()}}}),86429:(function(t,e,r){r.d(e,{q:()=>detachedRun})
;var n=r(76760),i=r(74296),o=r(5891),s=r(91394);function detachedRun(t,e){const r=(0,n.join)((0,o.vv)(t),e),a=(0,s.submittedIds)(t).includes(e)?new s.SubmittedRun(r):void 0,{request:c}=a??{}
;if(void 0===c||!a?.isDetached)throw new i.bD("usage",`there is no detached run "${e}" in ${t}: its results were gathered, or it was cancelled`,'see "hither runs"');return{...c,path:r}}}),
91394:(function(t,e,r){r.r(e);r.d(e,{SubmittedRun:()=>SubmittedRun,createSubmittedRun:()=>createSubmittedRun,isToGather:()=>isToGather,markGathered:()=>markGathered,submittedIds:()=>submittedIds,
submittedSince:()=>submittedSince});var n=r(77598),i=r(73024),o=r(51455),s=r(76760),a=r(10305),c=r(83111),u=r(42814),d=r(73518),f=r(20654),l=r(85472),h=r(91065),m=r(5891),p=r(6487)
;const w="hither-submitted-run/1";function createSubmittedRun(t,{spec:e,cwd:r,workDir:o},a){const c=`${readableName((0,s.resolve)(r,e))}-${(0,n.randomBytes)(4).toString("hex")}`,u=(0,s.join)((0,
m.vv)(o??t),c);try{(0,d.K)((0,s.dirname)(u));(0,i.mkdirSync)(u,{mode:448});(0,i.writeFileSync)((0,s.join)(u,"driver"),JSON.stringify(a));const e=(0,s.join)((0,m.vv)(t),c);if(e!==u){(0,d.K)((0,
s.dirname)(e));(0,i.symlinkSync)(u,e)}}catch(e){throw(0,p.gl)(e,`submit jobs in ${o??t}`)}return u}function readableName(t){const e=(0,s.basename)(t).replace(/\.(ya?ml|json)$/,"")
;return("hither"===e?(0,s.basename)((0,s.dirname)(t)):e).replaceAll(/[^\w-]/g,"-").slice(0,40)||"run"}function submittedIds(t){const e=(0,m.vv)(t);try{return(0,
i.readdirSync)(e).filter(t=>isOwnDirectory((0,s.join)(e,t))).sort()}catch{return[]}}function isOwnDirectory(t){const e=(0,i.lstatSync)(t,{throwIfNoEntry:!1}),r=(0,i.statSync)(t,{throwIfNoEntry:!1
}),n=process.getuid?.();return!0===r?.isDirectory()&&r.uid===n&&e?.uid===n}function isToGather(t){return(0,i.existsSync)(t)&&!(0,i.existsSync)((0,s.join)(t,y))}function markGathered(t){mark((0,
s.join)(t,y))}const y="gathered",v="kept";function mark(t){try{(0,i.writeFileSync)(t,"")}catch{}}function timeOf(t){try{return(0,i.statSync)(t).mtimeMs}catch{return}}function submittedSince(t){
return submittedIds(t).flatMap(e=>new SubmittedRun((0,s.join)((0,m.vv)(t),e)).begun??[])}class SubmittedRun{path;#t=0;#e=new Map;#r;constructor(t){this.path=t}get id(){return(0,s.basename)(this.path)}
begin(t){(0,i.writeFileSync)((0,s.join)(this.path,"request.json"),`${JSON.stringify({schema:w,...t})}\n`,{mode:384})}get request(){this.#r??=readRequest((0,s.join)(this.path,"request.json"))
;return this.#r}get isDetached(){return!0===this.request?.request.detach}isOf(t){return this.request?.command===t}note({hash:t,label:e},{directory:r,container:n}){const o={hash:t,label:e,directory:(0,
s.relative)(this.path,r),container:n};(0,i.appendFileSync)((0,s.join)(this.path,"jobs"),`${JSON.stringify(o)}\n`)}jobsWith(t){this.#n()
;return(this.#e.get(t)??[]).toReversed().map(({directory:t,container:e})=>({directory:(0,s.join)(this.path,t),container:e})).filter(({directory:t})=>isToGather(t))}get begun(){return timeOf((0,
s.join)(this.path,"request.json"))}hasDriver(t,e){const{driver:r}=this,n=this.isDetached||r?.host===t;return void 0!==r&&!(0,a.XU)(r,t)&&(n||!this.isOver(e))}get driver(){return(0,a.pZ)((0,f.l2)((0,
s.join)(this.path,"driver"),{limit:4096}).toString("utf8"))}isOver(t){const{lease:e=c.D}=this.request?.request??{},r=timeOf((0,u.k0)(this.path).lease)??timeOf((0,
s.join)(this.path,"driver"))??Number.NEGATIVE_INFINITY;return!this.isDetached&&t-r>1e3*e}get isKept(){return(0,i.existsSync)((0,s.join)(this.path,v))}keep(){mark((0,s.join)(this.path,v))}endDriver(){
(0,i.rmSync)((0,s.join)(this.path,"driver"),{force:!0})}isEmpty(){try{return(0,i.readdirSync)(this.path).filter(t=>/^\d+$/.test(t)).every(t=>0===(0,i.readdirSync)((0,s.join)(this.path,t)).length)
}catch{return!1}}async remove(){const t=await(0,o.readlink)(this.path).catch(()=>{});await(0,h.q)(t??this.path).catch(()=>{});if(void 0!==t)await(0,o.rm)(this.path,{force:!0}).catch(()=>{})}#n(){
const t=(0,l.z)((0,s.join)(this.path,"jobs"),this.#t,536870912),e=t.subarray(0,t.lastIndexOf(10)+1);this.#t+=e.length;for(const t of e.toString("utf8").split("\n")){const e=parseJob(t)
;if(void 0!==e)this.#e.set(e.hash,[...this.#e.get(e.hash)??[],e])}}}function parseJob(t){try{const e=JSON.parse(t)
;return/^\d+\/job-\d+$/.test(e.directory??"")&&/^[0-9a-f]{64}$/.test(e.hash??"")&&"string"==typeof e.container&&"string"==typeof e.label?e:void 0}catch{return}}function readRequest(t){try{
const e=JSON.parse((0,f.l2)(t,{limit:16777216}).toString("utf8"));return e.schema===w?e:void 0}catch{return}}}),83432:(function(t,e,r){r.r(e);r.d(e,{cancel:()=>cancel})
;var n=r(74296),i=r(10305),o=r(79386),s=r(47895),a=r(86429),c=r(91394);// CONCATENATED MODULE: ./src/run/submitted/cancel-run.ts
const u=60;async function cancelRun(t,{root:e,env:r,signal:d}){const{path:f,host:l}=(0,a.q)(e,t);if(new c.SubmittedRun(f).hasDriver((0,
i.Ql)(),Date.now()))throw new n.bD("usage",`${t} is still being submitted on ${l}`,"interrupt that command");const h={user:String(process.getuid?.()??0),env:r};for(let e=0;;e+=1){if(e%10==0)await(0,
o.G)([f],h);const r=await(0,o.A)(f,h);if(0===r?.length)break;if(e>=u){const e=void 0===r?"Slurm does not answer":`Slurm still has ${r.join(" ")}`
;throw new n.bD("runtime",`the jobs of ${t} may not have ended: ${e}`,"run the command again later")}await(0,s.v)(1,d)}await new c.SubmittedRun(f).remove()}var d=r(89678)
;// CONCATENATED MODULE: ./src/terminal/commands/cancel.ts
async function cancel(t,e){const{root:r}=(0,d.storeOf)(t,e);await cancelRun(t.run,{root:r,env:e.environment,signal:e.signal});e.writeOut(`cancelled ${t.run}\n`);return 0}}),89678:(function(t,e,r){r.r(e)
;r.d(e,{storeCat:()=>storeCat,storeGet:()=>storeGet,storeOf:()=>storeOf,storePut:()=>storePut})
;var n=r(51455),i=r(76760),o=r(74296),s=r(59505),a=r(74890),c=r(52677),u=r(10770),d=r(5891),f=r(10513),l=r(13172),h=r(22955),m=r(4945);async function storePut(t,e){const r=(0,
i.resolve)(e.cwd,t.subject);await checkFile(r,t.subject);const n=await openRemotesOf(e),o=storeOf(t,e),s=await o.putFile(r);if(n.write)await(0,a.D)(await o.openVerified(s),t=>n.put((0,
d.du)("",s.sha1),(0,l.p)(t,s.size),"missing"));e.writeOut(`${(0,c.t2)(s.sha1,(0,i.basename)(r))}\n`);return 0}async function storeGet(t,e){
const r=storeOf(t,e,await openRemotesOf(e)),n=await refOf(t.subject,r);await r.materialize(n,(0,i.resolve)(e.cwd,t.target),"copy");return 0}async function storeCat(t,e){
const r=storeOf(t,e,await openRemotesOf(e)),n=await refOf(t.subject,r),i=await r.openVerified(n);await e.pipeOut(i.createReadStream({start:0}));return 0}async function checkFile(t,e){const r=await(0,
n.stat)(t).catch(()=>{});if(void 0===r)throw new o.bD("usage",`there is no file ${e}`,"check the path; it starts from the current directory")
;if(!r.isFile())throw new o.bD("usage",`${e} is not a regular file`,"name a regular file; directories and devices can't be stored")}function storeOf(t,e,r=h.mR){return(0,f.C)(void 0===t.store?(0,
d.q1)(e.environment):(0,i.resolve)(e.cwd,t.store),{remotes:r,signal:e.signal})}async function openRemotesOf(t){const e=await(0,h.E9)((0,m.xY)(t),{env:t.environment,signal:t.signal});return(0,
h.GY)(e,e=>t.writeErr(`warning: ${(0,s.Q)(e)}\n`))}async function refOf(t,e){const r=(0,c.rI)(t)
;if(void 0===r)throw new o.bD("usage",`"${t}" is not an object URI`,'write sha1://HASH, as "hither store put" prints it, or sha1dir://HASH/PATH');return(await(0,u.H)(r,e)).ref}}),4945:(function(t,e,r){
r.d(e,{fo:()=>requestOf,iA:()=>prepare,jt:()=>directoryOf,rB:()=>prepareWithWarnings,xY:()=>remotesOf});var n=r(76760),i=r(74296),o=r(75948),s=r(14649),a=r(5891),c=r(15009);function requestOf(t,e){
return{spec:t.spec,cwd:e.cwd,select:t.select,args:t.arg,...void 0===t.root?{}:{root:directoryOf("--root",t.root,e)},dataRoots:[...t.dataRoot,...pathList(e.environment.HITHER_DATA_ROOTS)].map(t=>(0,
n.resolve)(e.cwd,t)),...void 0===t.runtime?{}:{runtime:t.runtime},...void 0===t.container?{}:{container:t.container},executor:t.executor,slurm:t.slurm,detach:t.detach,...void 0===t.workDir?{}:{
workDir:directoryOf("--work-dir",t.workDir,e)},...void 0===t.lease?{}:{lease:t.lease},...void 0===t.parallel?{}:{parallel:t.parallel},cache:t.cache,forceRun:t.forceRun,...void 0===t.timeout?{}:{
timeout:t.timeout},store:void 0===t.store?(0,a.q1)(e.environment):directoryOf("--store",t.store,e),remoteStores:remotesOf(e),...void 0===t.output?{}:{output:directoryOf("--output",t.output,e)},
copyInputs:t.copyInputs,retain:t.retain,requireIsolation:t.requireIsolation,environment:e.environment}}function directoryOf(t,e,{cwd:r}){
if(""===e)throw new i.bD("usage",`${t} is empty`,`name a directory, or write "${t} ." for the current one`);return(0,n.resolve)(r,e)}function pathList(t=""){
return t.split(n.delimiter).filter(t=>""!==t)}function remotesOf({environment:t,cwd:e}){const r=(0,c.ze)(t.HITHER_REMOTE_STORES??"",e);for(const t of r)if(!t.ok){const{given:e,why:r,remedy:n}=t
;throw new i.bD("usage",`HITHER_REMOTE_STORES: "${e}" ${r}`,n)}return r.flatMap(t=>t.ok?[t.store]:[])}async function prepareWithWarnings(t,e){
const r=await prepare(t,e),n=r.jobs.flatMap(({bundle:t})=>t.files);warn((0,o.c)(n),e);return r}async function prepare(t,e){const r=await(0,s.Z)(t);warn(r.warnings,e);if(!r.ok)throw(0,i.k9)(r.problems)
;const{jobs:n,remoteStores:o}=r.value;return{jobs:n,request:{...t,remoteStores:o},warnings:r.warnings}}const u=10;function warn(t,e){for(const r of t.slice(0,u))e.writeErr(`warning: ${(0,i.Vw)(r)}\n`)
;if(t.length>u)e.writeErr(`\u2026 and ${t.length-u} more warnings\n`)}})};
