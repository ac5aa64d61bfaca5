"use strict";exports.id=96;exports.ids=[96,678];exports.modules={69185:(function(e,t,r){r.d(t,{k:()=>filesAtDepth,w:()=>isDirectory});var n=r(73024),i=r(51455),o=r(76760),s=r(74296)
;async function*filesAtDepth(e,t){for(const r of await entriesOf(e)){const n=(0,o.join)(e,r.name);if(0===t)yield{path:n,name:r.name};else if(r.isDirectory())yield*filesAtDepth(n,t-1)}}
function entriesOf(e){return(0,i.readdir)(e,{withFileTypes:!0}).catch(()=>[])}function isDirectory(e){try{return(0,n.lstatSync)(e).isDirectory()}catch(e){if("ENOENT"===(0,s.vq)(e))return!1;throw e}}}),
91065:(function(e,t,r){r.d(t,{q:()=>removeDirectory});var n=r(77598),i=r(73024),o=r(58500),s=r(74296),a=r(69185);const c=64,u=8;async function removeDirectory(e,t){if(!(0,a.w)(e))return
;const r=Buffer.from(e),o={top:r,prefix:`.removed-${(0,n.randomBytes)(8).toString("hex")}-`,signal:t,moved:0,count:0,failure:void 0};await emptyWhole({directory:r,depth:0},o)
;for(let e=0;e<o.moved;e+=1)await removeTree({directory:movedTo(o,e),depth:1},r,o);attempt(o,()=>(0,i.rmdirSync)(e));if(void 0!==o.failure)throw o.failure}function movedTo({top:e,prefix:t},r){
return join(e,Buffer.from(`${t}${r}`))}function join(e,t){return Buffer.concat([e,Buffer.from("/"),t])}async function removeTree(e,t,r){await emptyWhole(e,r);return attempt(r,()=>allowing(t,()=>(0,
i.rmdirSync)(e.directory)))}async function emptyWhole(e,t){for(;await emptyOnce(e,t)>=c;);}async function emptyOnce(e,t){const r=openDirectory(e.directory,t);let n=0;try{
for(let i=r?.readSync()??null;null!==i;i=r?.readSync()??null){n+=await removeEntry(i,e,t)?1:0;await takeTurns(t)}}finally{r?.closeSync()}return n}async function takeTurns(e){e.count+=1
;if(e.count%c===0){await(0,o.setImmediate)();e.signal?.throwIfAborted()}}function openDirectory(e,t){let r;attempt(t,()=>allowing(e,()=>{r=(0,i.opendirSync)(e,{bufferSize:c,encoding:"buffer"})}))
;return r}async function removeEntry(e,{directory:t,depth:r},n){const o=join(t,e.name);if(!e.isDirectory())return attempt(n,()=>allowing(t,()=>(0,i.unlinkSync)(o)))
;if(o.subarray(n.top.length+1).toString("latin1").startsWith(n.prefix)&&0===r)return!1;return r<u?removeTree({directory:o,depth:r+1},t,n):moveUp(o,t,n)}function moveUp(e,t,r){const move=()=>(0,
i.renameSync)(e,movedTo(r,r.moved)),n=attempt(r,()=>allowing(t,()=>allowing(e,move)));r.moved+=n?1:0;return n}function allowing(e,t){try{t()}catch(r){if(!(0,s.gj)(r))throw r;(0,i.chmodSync)(e,448);t()
}}function attempt(e,t){try{t();return!0}catch(t){if("ENOENT"!==(0,s.vq)(t))e.failure??=t;return!1}}}),51548:(function(e,t,r){r.d(t,{T:()=>s,o:()=>o});var n=r(76760),i=r(73136);const o=(0,n.join)((0,
n.dirname)((0,i.fileURLToPath)(require("url").pathToFileURL(__filename).href)),"in-container"),s=(0,n.join)((0,n.dirname)((0,i.fileURLToPath)(require("url").pathToFileURL(__filename).href)),"on-node")
}),43643:(function(e,t,r){r.d(t,{Q:()=>freeAfterJob,R:()=>freeAfter});const n=4194304,i=1e3;let o,s=0,a=0;function freeAfter(e){s+=e;if(s>=n){s=0;o??=findCollector();o.then(e=>e({type:"minor"}))}}
function freeAfterJob(){a+=1;if(a>=i){a=0;o??=findCollector();o.then(e=>e())}}async function findCollector(){
const[{setFlagsFromString:e},{runInNewContext:t}]=await Promise.all([Promise.resolve().then(r.t.bind(r,78877,23)),Promise.resolve().then(r.t.bind(r,30714,23))]);e("--expose-gc");const n=t("gc")
;e("--no-expose-gc");return"function"==typeof n?n:()=>{}}}),24970:(function(e,t,r){r.d(t,{v:()=>startChild});var n=r(31421),i=r(74296),o=r(43643),s=r(58500)
;// CONCATENATED MODULE: ./src/process/let-gather.ts
const a=524288,c=1;function createGatherer(){let e=0;return t=>{e+=t;if(e<a)return;e=0;return(0,s.setTimeout)(c)}}// CONCATENATED MODULE: ./src/process/start-child.ts
function startChild(e,t,r){let o;try{o=(0,n.spawn)(e.program,[...e.args],{env:{...e.env},...void 0===e.cwd?{}:{cwd:e.cwd},stdio:["pipe","pipe","pipe"],detached:!0})}catch(e){const t={exitCode:null,
signal:null,startError:(0,i.u0)(e)};return{pid:void 0,ended:Promise.resolve(t),write:()=>{},closeInput:()=>{},kill:()=>{}}}o.stdin?.on("error",()=>{});const s={mayStop:!0
},a=e.relays?createGatherer:()=>()=>{};pass(o.stdout,t,{flow:s,letGather:a()});pass(o.stderr,r,{flow:s,letGather:a()});return{pid:o.pid,ended:endOf(o),write:e=>void o.stdin?.write(e),
closeInput:()=>void o.stdin?.end(),kill(e){s.mayStop=!1;o.stdout?.resume();o.stderr?.resume();if(null===o.exitCode&&null===o.signalCode)signalGroup(o,e);else if("SIGKILL"===e){o.stdout?.destroy()
;o.stderr?.destroy()}}}}function pass(e,t,{flow:r,letGather:n}){e?.on("data",i=>{const s=t(i);(0,o.R)(i.length);const a=s instanceof Promise?s:n(i.length);if(void 0!==a&&r.mayStop){e.pause()
;a.finally(()=>e.resume()).catch(()=>{})}})}function endOf(e){return new Promise(t=>{e.once("error",e=>t({exitCode:null,signal:null,startError:e.message}));e.once("close",(e,r)=>t({exitCode:e,signal:r
}))})}function signalGroup(e,t){if(void 0===e.pid)return;try{process.kill(-e.pid,t)}catch{}}}),75948:(function(e,t,r){r.d(t,{c:()=>twinsInFiles,s:()=>twinFunctions});var n=r(41569),i=r(45131),o=r(81817)
;function twinFunctions(e){const t=new Map;return e.flatMap(e=>{const{functionName:r,functionVersion:n,name:i,where:o}=e,s="literal"===r.state?r.value:i;if("literal"!==n.state)return[]
;const a=JSON.stringify([s,n.value]),c=t.get(a);if(void 0===c){t.set(a,e);return[]}const u=`${c.name} in ${c.file}:${c.where.line}`;return[{
message:`${i} has the same name "${s}" and version "${n.value}" as ${u}`,remedy:"change the name or version in one of the decorators",where:o}]})}function twinsInFiles(e){
const t=new Map(e.filter(({path:e})=>e.endsWith(".py")).map(({path:e,source:t})=>[e,t])),r=[];for(const[e,s]of t){const{text:t}=(0,i.JG)(s);r.push(...t.includes("hither")?(0,n.y)((0,
o.w_)(t,e)).functions:[])}return twinFunctions(r)}}),47895:(function(e,t,r){r.d(t,{v:()=>pause});async function pause(e,t){t.throwIfAborted();if(e>0){await new Promise(r=>{const done=()=>{
clearTimeout(n);t.removeEventListener("abort",done);r()},n=setTimeout(done,1e3*e);t.addEventListener("abort",done)});t.throwIfAborted()}}}),86429:(function(e,t,r){r.d(t,{q:()=>detachedRun})
;var n=r(76760),i=r(74296),o=r(5891),s=r(91394);function detachedRun(e,t){const r=(0,n.join)((0,o.vv)(e),t),a=(0,s.submittedIds)(e).includes(t)?new s.SubmittedRun(r):void 0,{request:c}=a??{}
;if(void 0===c&&a?.isDetached)throw new i.bD("store",`the request of the run "${t}" can't be read in ${r}`,"try again; if it is damaged, end its jobs with scancel, and remove that directory")
;if(void 0===c||!a?.isDetached)throw new i.bD("usage",`there is no detached run "${t}" in ${e}: its results were gathered, or it was cancelled`,'see "hither runs"');return{...c,path:r}}}),
91394:(function(e,t,r){r.r(t);r.d(t,{SubmittedRun:()=>SubmittedRun,createSubmittedRun:()=>createSubmittedRun,isToGather:()=>isToGather,markGathered:()=>markGathered,removeDeadLinks:()=>removeDeadLinks,
submittedIds:()=>submittedIds,submittedSince:()=>submittedSince})
;var n=r(77598),i=r(73024),o=r(51455),s=r(76760),a=r(74296),c=r(10305),u=r(51922),d=r(83111),f=r(42814),l=r(73518),h=r(20654),m=r(85472),p=r(91065),y=r(5891),w=r(6487);const v="hither-submitted-run/1"
;function createSubmittedRun(e,{spec:t,cwd:r,workDir:o},c){const d=`${readableName((0,s.resolve)(r,t))}-${(0,n.randomBytes)(4).toString("hex")}`,f=(0,s.join)((0,y.vv)(o??e),d);try{(0,l.K)((0,
s.dirname)(f));(0,i.mkdirSync)(f,{mode:448});(0,i.writeFileSync)((0,s.join)(f,"driver"),JSON.stringify(c));const t=(0,s.join)((0,y.vv)(e),d);if(t!==f){(0,l.K)((0,s.dirname)(t));(0,i.symlinkSync)(f,t)}
}catch(t){const r=(0,w.gl)(t,`submit jobs in ${o??e}`),n=`name another directory with ${(0,u.Pe)("work-dir")}`;throw void 0===o?r:new a.bD("store",r.message,n,r.details)}return f}
function readableName(e){const t=(0,s.basename)(e).replace(/\.(ya?ml|json)$/,"");return("hither"===t?(0,s.basename)((0,s.dirname)(e)):t).replaceAll(/[^\w-]/g,"-").slice(0,40)||"run"}
function submittedIds(e){const t=(0,y.vv)(e);return namesIn(t).filter(e=>isOwnDirectory((0,s.join)(t,e))).sort()}function isOwnDirectory(e){const t=process.getuid?.();try{const r=(0,i.statSync)(e)
;return r.isDirectory()&&r.uid===t&&(0,i.lstatSync)(e).uid===t}catch{return!1}}function removeDeadLinks(e){const t=(0,y.vv)(e);for(const e of namesIn(t)){const r=(0,s.join)(t,e);try{if((0,
i.lstatSync)(r).isSymbolicLink()&&!(0,i.existsSync)(r))(0,i.rmSync)(r,{force:!0})}catch{}}}function namesIn(e){try{return(0,i.readdirSync)(e)}catch{return[]}}function isToGather(e){return(0,
i.existsSync)(e)&&!(0,i.existsSync)((0,s.join)(e,b))}function markGathered(e){mark((0,s.join)(e,b))}const g="request.json",b="gathered",S="kept";function mark(e){try{(0,i.writeFileSync)(e,"")}catch{}}
function timeOf(e){try{return(0,i.statSync)(e).mtimeMs}catch{return}}function submittedSince(e){return submittedIds(e).flatMap(t=>new SubmittedRun((0,s.join)((0,y.vv)(e),t)).begun??[])}
class SubmittedRun{path;#e=0;#t=new Map;#r;constructor(e){this.path=e}get id(){return(0,s.basename)(this.path)}begin(e){const t=(0,s.join)(this.path,g);(0,
i.writeFileSync)(`${t}.new`,`${JSON.stringify({schema:v,...e})}\n`,{mode:384,flush:!0});(0,i.renameSync)(`${t}.new`,t)}get request(){this.#r??=readRequest((0,s.join)(this.path,g));return this.#r}
get isDetached(){return this.request?.request.detach??(0,i.existsSync)((0,s.join)(this.path,g))}get isForced(){return!0===this.request?.request.forceRun}isOf(e){return this.request?.command===e}
note({hash:e,label:t},{directory:r,container:n}){const o={hash:e,label:t,directory:(0,s.relative)(this.path,r),container:n};(0,i.appendFileSync)((0,s.join)(this.path,"jobs"),`${JSON.stringify(o)}\n`)}
jobsWith(e){this.#n();return this.#i(this.#t.get(e)??[])}places(){return this.#i(this.#o())}#o(){this.#n();return[...this.#t.values()].flat()}#i(e){
return e.toReversed().map(({directory:e,container:t})=>({directory:(0,s.join)(this.path,e),container:t})).filter(({directory:e})=>isToGather(e))}get begun(){return timeOf((0,s.join)(this.path,g))}
hasDriver(e,t){const{driver:r}=this;if(void 0===r&&!(0,i.existsSync)((0,s.join)(this.path,g)))return!this.isOver(t);const n=this.isDetached||r?.host===e;return void 0!==r&&!(0,
c.XU)(r,e)&&(n||!this.isOver(t))}get driver(){return(0,c.pZ)((0,h.l2)((0,s.join)(this.path,"driver"),{limit:4096}).toString("utf8"))}isOver(e){
const{lease:t=d.D}=this.request?.request??{},{path:r}=this,n=timeOf((0,f.k0)(r).lease)??timeOf((0,s.join)(r,"driver"))??timeOf(r)??Number.NEGATIVE_INFINITY;return!this.isDetached&&e-n>1e3*t}
get isKept(){return(0,i.existsSync)((0,s.join)(this.path,S))}keep(){mark((0,s.join)(this.path,S))}endDriver(){(0,i.rmSync)((0,s.join)(this.path,"driver"),{force:!0})}isEmpty(){try{return(0,
i.readdirSync)(this.path).filter(e=>/^\d+$/.test(e)).every(e=>0===(0,i.readdirSync)((0,s.join)(this.path,e)).length)&&this.#o().every(({directory:e})=>!(0,i.existsSync)((0,s.join)(this.path,e)))
}catch{return!1}}async remove(){const e=await(0,o.readlink)(this.path).catch(()=>{});await(0,p.q)(e??this.path).catch(()=>{});if(void 0!==e)await(0,o.rm)(this.path,{force:!0}).catch(()=>{})}#n(){
const e=(0,m.z)((0,s.join)(this.path,"jobs"),this.#e,536870912),t=e.subarray(0,e.lastIndexOf(10)+1);this.#e+=t.length;for(const e of t.toString("utf8").split("\n")){const t=parseJob(e)
;if(void 0!==t)this.#t.set(t.hash,[...this.#t.get(t.hash)??[],t])}}}function parseJob(e){try{const t=JSON.parse(e)
;return/^\d+\/job-\d+$/.test(t.directory??"")&&/^[0-9a-f]{64}$/.test(t.hash??"")&&"string"==typeof t.container&&"string"==typeof t.label?t:void 0}catch{return}}function readRequest(e){try{
const t=JSON.parse((0,h.l2)(e,{limit:16777216}).toString("utf8"));return t.schema===v?t:void 0}catch{return}}}),83432:(function(e,t,r){r.r(t);r.d(t,{cancel:()=>cancel})
;var n=r(74296),i=r(10305),o=r(79386),s=r(47895),a=r(86429),c=r(91394);// CONCATENATED MODULE: ./src/run/submitted/cancel-run.ts
const u=60;async function cancelRun(e,{root:t,env:r,signal:d}){const{path:f,host:l}=(0,a.q)(t,e);if(new c.SubmittedRun(f).hasDriver((0,
i.Ql)(),Date.now()))throw new n.bD("usage",`${e} is still being submitted on ${l}`,"interrupt that command");const h={user:String(process.getuid?.()??0),env:r};for(let t=0;;t+=1){if(t%10==0)await(0,
o.G)([f],h);const r=await(0,o.A)(f,h);if(0===r?.length)break;if(t>=u){const t=void 0===r?"Slurm does not answer":`Slurm still has ${r.join(" ")}`
;throw new n.bD("runtime",`the jobs of ${e} may not have ended: ${t}`,"run the command again later")}await(0,s.v)(1,d)}await new c.SubmittedRun(f).remove()}var d=r(89678)
;// CONCATENATED MODULE: ./src/terminal/commands/cancel.ts
async function cancel(e,t){const{root:r}=(0,d.storeOf)(e,t);await cancelRun(e.run,{root:r,env:t.environment,signal:t.signal});t.writeOut(`cancelled ${e.run}\n`);return 0}}),89678:(function(e,t,r){r.r(t)
;r.d(t,{storeCat:()=>storeCat,storeGet:()=>storeGet,storeOf:()=>storeOf,storePut:()=>storePut})
;var n=r(51455),i=r(76760),o=r(74296),s=r(59505),a=r(74890),c=r(52677),u=r(10770),d=r(5891),f=r(10513),l=r(13172),h=r(22955),m=r(4945);async function storePut(e,t){const r=(0,
i.resolve)(t.cwd,e.subject);await checkFile(r,e.subject);const n=await openRemotesOf(t),o=storeOf(e,t),s=await o.putFile(r);if(n.write)await(0,a.D)(await o.openVerified(s),e=>n.put((0,
d.du)("",s.sha1),(0,l.p)(e,s.size),"missing"));t.writeOut(`${(0,c.t2)(s.sha1,(0,i.basename)(r))}\n`);return 0}async function storeGet(e,t){
const r=storeOf(e,t,await openRemotesOf(t)),n=await refOf(e.subject,r);await r.materialize(n,(0,i.resolve)(t.cwd,e.target),"copy");return 0}async function storeCat(e,t){
const r=storeOf(e,t,await openRemotesOf(t)),n=await refOf(e.subject,r),i=await r.openVerified(n);await t.pipeOut(i.createReadStream({start:0}));return 0}async function checkFile(e,t){const r=await(0,
n.stat)(e).catch(()=>{});if(void 0===r)throw new o.bD("usage",`there is no file ${t}`,"check the path; it starts from the current directory")
;if(!r.isFile())throw new o.bD("usage",`${t} is not a regular file`,"name a regular file; directories and devices can't be stored")}function storeOf(e,t,r=h.mR){return(0,f.C)(void 0===e.store?(0,
d.q1)(t.environment):(0,i.resolve)(t.cwd,e.store),{remotes:r,signal:t.signal})}async function openRemotesOf(e){const t=await(0,h.E9)((0,m.xY)(e),{env:e.environment,signal:e.signal});return(0,
h.GY)(t,t=>e.writeErr(`warning: ${(0,s.Q)(t)}\n`))}async function refOf(e,t){const r=(0,c.rI)(e)
;if(void 0===r)throw new o.bD("usage",`"${e}" is not an object URI`,'write sha1://HASH, as "hither store put" prints it, or sha1dir://HASH/PATH');return(await(0,u.H)(r,t)).ref}}),4945:(function(e,t,r){
r.d(t,{fo:()=>requestOf,iA:()=>prepare,jt:()=>directoryOf,rB:()=>prepareWithWarnings,xY:()=>remotesOf});var n=r(76760),i=r(74296),o=r(75948),s=r(14649),a=r(5891),c=r(15009);function requestOf(e,t){
return{spec:e.spec,cwd:t.cwd,select:e.select,args:e.arg,...void 0===e.root?{}:{root:directoryOf("--root",e.root,t)},dataRoots:[...e.dataRoot,...pathList(t.environment.HITHER_DATA_ROOTS)].map(e=>(0,
n.resolve)(t.cwd,e)),...void 0===e.runtime?{}:{runtime:e.runtime},...void 0===e.container?{}:{container:e.container},executor:e.executor,slurm:e.slurm,detach:e.detach,...void 0===e.workDir?{}:{
workDir:directoryOf("--work-dir",e.workDir,t)},...void 0===e.lease?{}:{lease:e.lease},...void 0===e.parallel?{}:{parallel:e.parallel},cache:e.cache,forceRun:e.forceRun,...void 0===e.timeout?{}:{
timeout:e.timeout},store:void 0===e.store?(0,a.q1)(t.environment):directoryOf("--store",e.store,t),remoteStores:remotesOf(t),...void 0===e.output?{}:{output:directoryOf("--output",e.output,t)},
copyInputs:e.copyInputs,retain:e.retain,requireIsolation:e.requireIsolation,environment:t.environment}}function directoryOf(e,t,{cwd:r}){
if(""===t)throw new i.bD("usage",`${e} is empty`,`name a directory, or write "${e} ." for the current one`);return(0,n.resolve)(r,t)}function pathList(e=""){
return e.split(n.delimiter).filter(e=>""!==e)}function remotesOf({environment:e,cwd:t}){const r=(0,c.ze)(e.HITHER_REMOTE_STORES??"",t);for(const e of r)if(!e.ok){const{given:t,why:r,remedy:n}=e
;throw new i.bD("usage",`HITHER_REMOTE_STORES: "${t}" ${r}`,n)}return r.flatMap(e=>e.ok?[e.store]:[])}async function prepareWithWarnings(e,t){
const r=await prepare(e,t),n=r.jobs.flatMap(({bundle:e})=>e.files);warn((0,o.c)(n),t);return r}async function prepare(e,t){const r=await(0,s.Z)(e);warn(r.warnings,t);if(!r.ok)throw(0,i.k9)(r.problems)
;const{jobs:n,remoteStores:o}=r.value;return{jobs:n,request:{...e,remoteStores:o},warnings:r.warnings}}const u=10;function warn(e,t){for(const r of e.slice(0,u))t.writeErr(`warning: ${(0,i.Vw)(r)}\n`)
;if(e.length>u)t.writeErr(`\u2026 and ${e.length-u} more warnings\n`)}})};
