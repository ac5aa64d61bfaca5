"use strict";exports.id=413;exports.ids=[413,678];exports.modules={69185:(function(t,e,r){r.d(e,{k:()=>filesAtDepth,w:()=>isDirectory});var n=r(73024),o=r(51455),i=r(76760),a=r(74296)
;async function*filesAtDepth(t,e){for(const r of await entriesOf(t)){const n=(0,i.join)(t,r.name);if(0===e)yield{path:n,name:r.name};else if(r.isDirectory())yield*filesAtDepth(n,e-1)}}
function entriesOf(t){return(0,o.readdir)(t,{withFileTypes:!0}).catch(()=>[])}function isDirectory(t){try{return(0,n.lstatSync)(t).isDirectory()}catch(t){if("ENOENT"===(0,a.vq)(t))return!1;throw t}}}),
85472:(function(t,e,r){r.d(e,{z:()=>readFrom});var n=r(73024),o=r(10662);function readFrom(t,e,r){let i;try{i=(0,o.Bf)(t)}catch{return Buffer.alloc(0)}try{const t=Buffer.alloc(Math.max(0,Math.min(r,(0,
n.fstatSync)(i).size-e)));return t.subarray(0,(0,n.readSync)(i,t,0,t.length,e))}finally{(0,n.closeSync)(i)}}}),91065:(function(t,e,r){r.d(e,{q:()=>removeDirectory})
;var n=r(77598),o=r(73024),i=r(58500),a=r(74296),s=r(69185);const c=64,u=8;async function removeDirectory(t,e){if(!(0,s.w)(t))return;const r=Buffer.from(t),i={top:r,prefix:`.removed-${(0,
n.randomBytes)(8).toString("hex")}-`,signal:e,moved:0,count:0,failure:void 0};await emptyWhole({directory:r,depth:0},i);for(let t=0;t<i.moved;t+=1)await removeTree({directory:movedTo(i,t),depth:1
},r,i);attempt(i,()=>(0,o.rmdirSync)(t));if(void 0!==i.failure)throw i.failure}function movedTo({top:t,prefix:e},r){return join(t,Buffer.from(`${e}${r}`))}function join(t,e){
return Buffer.concat([t,Buffer.from("/"),e])}async function removeTree(t,e,r){await emptyWhole(t,r);return attempt(r,()=>allowing(e,()=>(0,o.rmdirSync)(t.directory)))}async function emptyWhole(t,e){
for(;await emptyOnce(t,e)>=c;);}async function emptyOnce(t,e){const r=openDirectory(t.directory,e);let n=0;try{for(let o=r?.readSync()??null;null!==o;o=r?.readSync()??null){
n+=await removeEntry(o,t,e)?1:0;await takeTurns(e)}}finally{r?.closeSync()}return n}async function takeTurns(t){t.count+=1;if(t.count%c===0){await(0,i.setImmediate)();t.signal?.throwIfAborted()}}
function openDirectory(t,e){let r;attempt(e,()=>allowing(t,()=>{r=(0,o.opendirSync)(t,{bufferSize:c,encoding:"buffer"})}));return r}async function removeEntry(t,{directory:e,depth:r},n){
const i=join(e,t.name);if(!t.isDirectory())return attempt(n,()=>allowing(e,()=>(0,o.unlinkSync)(i)));if(i.subarray(n.top.length+1).toString("latin1").startsWith(n.prefix)&&0===r)return!1
;return r<u?removeTree({directory:i,depth:r+1},e,n):moveUp(i,e,n)}function moveUp(t,e,r){const move=()=>(0,o.renameSync)(t,movedTo(r,r.moved)),n=attempt(r,()=>allowing(e,()=>allowing(t,move)))
;r.moved+=n?1:0;return n}function allowing(t,e){try{e()}catch(r){if(!(0,a.gj)(r))throw r;(0,o.chmodSync)(t,448);e()}}function attempt(t,e){try{e();return!0}catch(e){if("ENOENT"!==(0,
a.vq)(e))t.failure??=e;return!1}}}),51548:(function(t,e,r){r.d(e,{T:()=>a,o:()=>i});var n=r(76760),o=r(73136);const i=(0,n.join)((0,n.dirname)((0,
o.fileURLToPath)(require("url").pathToFileURL(__filename).href)),"in-container"),a=(0,n.join)((0,n.dirname)((0,o.fileURLToPath)(require("url").pathToFileURL(__filename).href)),"on-node")}),
41879:(function(t,e,r){r.d(e,{v:()=>startChild});var n=r(31421),o=r(74296);// CONCATENATED MODULE: ./src/process/free-buffers.ts
const i=4194304;let a,s=0;function freeAfter(t){s+=t;if(s>=i){s=0;a??=youngCollector();a.then(t=>t())}}async function youngCollector(){
const[{setFlagsFromString:t},{runInNewContext:e}]=await Promise.all([Promise.resolve().then(r.t.bind(r,78877,23)),Promise.resolve().then(r.t.bind(r,30714,23))]);t("--expose-gc");const n=e("gc")
;t("--no-expose-gc");return"function"==typeof n?()=>void n({type:"minor"}):()=>{}}var c=r(58500);// CONCATENATED MODULE: ./src/process/let-gather.ts
const u=524288,f=1;function createGatherer(){let t=0;return e=>{t+=e;if(t<u)return;t=0;return(0,c.setTimeout)(f)}}// CONCATENATED MODULE: ./src/process/start-child.ts
function startChild(t,e,r){let i;try{i=(0,n.spawn)(t.program,[...t.args],{env:{...t.env},...void 0===t.cwd?{}:{cwd:t.cwd},stdio:["pipe","pipe","pipe"],detached:!0})}catch(t){const e={exitCode:null,
signal:null,startError:(0,o.u0)(t)};return{pid:void 0,ended:Promise.resolve(e),write:()=>{},closeInput:()=>{},kill:()=>{}}}i.stdin?.on("error",()=>{});const a={mayStop:!0
},s=t.relays?createGatherer:()=>()=>{};pass(i.stdout,e,{flow:a,letGather:s()});pass(i.stderr,r,{flow:a,letGather:s()});return{pid:i.pid,ended:endOf(i),write:t=>void i.stdin?.write(t),
closeInput:()=>void i.stdin?.end(),kill(t){a.mayStop=!1;i.stdout?.resume();i.stderr?.resume();if(null===i.exitCode&&null===i.signalCode)signalGroup(i,t);else if("SIGKILL"===t){i.stdout?.destroy()
;i.stderr?.destroy()}}}}function pass(t,e,{flow:r,letGather:n}){t?.on("data",o=>{const i=e(o);freeAfter(o.length);const a=i instanceof Promise?i:n(o.length);if(void 0!==a&&r.mayStop){t.pause()
;a.finally(()=>t.resume()).catch(()=>{})}})}function endOf(t){return new Promise(e=>{t.once("error",t=>e({exitCode:null,signal:null,startError:t.message}));t.once("close",(t,r)=>e({exitCode:t,signal:r
}))})}function signalGroup(t,e){if(void 0===t.pid)return;try{process.kill(-t.pid,e)}catch{}}}),75948:(function(t,e,r){r.d(e,{c:()=>twinsInFiles,s:()=>twinFunctions});var n=r(41569),o=r(45131),i=r(81817)
;function twinFunctions(t){const e=new Map;return t.flatMap(t=>{const{functionName:r,functionVersion:n,name:o,where:i}=t,a="literal"===r.state?r.value:o;if("literal"!==n.state)return[]
;const s=JSON.stringify([a,n.value]),c=e.get(s);if(void 0===c){e.set(s,t);return[]}const u=`${c.name} in ${c.file}:${c.where.line}`;return[{
message:`${o} has the same name "${a}" and version "${n.value}" as ${u}`,remedy:"change the name or version in one of the decorators",where:i}]})}function twinsInFiles(t){
const e=new Map(t.filter(({path:t})=>t.endsWith(".py")).map(({path:t,source:e})=>[t,e])),r=[];for(const[t,a]of e){const{text:e}=(0,o.JG)(a);r.push(...e.includes("hither")?(0,n.y)((0,
i.w_)(e,t)).functions:[])}return twinFunctions(r)}}),47895:(function(t,e,r){r.d(e,{v:()=>pause});async function pause(t,e){e.throwIfAborted();if(t>0){await new Promise(r=>{const done=()=>{
clearTimeout(n);e.removeEventListener("abort",done);r()},n=setTimeout(done,1e3*t);e.addEventListener("abort",done)});e.throwIfAborted()}}}),86429:(function(t,e,r){r.d(e,{q:()=>detachedRun})
;var n=r(76760),o=r(74296),i=r(5891),a=r(91394);function detachedRun(t,e){const r=(0,n.join)((0,i.vv)(t),e),s=(0,a.Yh)(t).includes(e)?new a.bm(r).request:void 0
;if(void 0===s)throw new o.bD("usage",`there is no detached run "${e}" in ${t}: its results were gathered, or it was cancelled`,'see "hither runs"');return{...s,path:r}}}),91394:(function(t,e,r){r.d(e,{
LA:()=>createSubmittedRun,Yh:()=>submittedIds,Z5:()=>isToGather,bm:()=>SubmittedRun,cO:()=>markGathered,of:()=>submittedSince})
;var n=r(77598),o=r(73024),i=r(76760),a=r(10305),s=r(73518),c=r(20654),u=r(85472),f=r(5891),d=r(6487);const l="hither-detached-run/1";function createSubmittedRun(t,{spec:e,cwd:r},a){const c=(0,
i.join)((0,f.vv)(t),`${readableName((0,i.resolve)(r,e))}-${(0,n.randomBytes)(4).toString("hex")}`);try{(0,s.K)((0,f.vv)(t));(0,o.mkdirSync)(c,{mode:448});(0,o.writeFileSync)((0,
i.join)(c,"driver"),JSON.stringify(a))}catch(e){throw(0,d.gl)(e,`submit jobs in ${t}`)}return c}function readableName(t){const e=(0,i.basename)(t).replace(/\.(ya?ml|json)$/,"");return("hither"===e?(0,
i.basename)((0,i.dirname)(t)):e).replaceAll(/[^\w-]/g,"-").slice(0,40)||"run"}function submittedIds(t){const e=(0,f.vv)(t);try{return(0,o.readdirSync)(e).filter(t=>isOwnDirectory((0,
i.join)(e,t))).sort()}catch{return[]}}function isOwnDirectory(t){const e=(0,o.lstatSync)(t,{throwIfNoEntry:!1});return!0===e?.isDirectory()&&e.uid===process.getuid?.()}function isToGather(t){return(0,
o.existsSync)(t)&&!(0,o.existsSync)((0,i.join)(t,h))}function markGathered(t){try{(0,o.writeFileSync)((0,i.join)(t,h),"")}catch{}}const h="gathered";function submittedSince(t){
return submittedIds(t).flatMap(e=>new SubmittedRun((0,i.join)((0,f.vv)(t),e)).begun??[])}class SubmittedRun{path;#t=0;#e=new Map;#r;constructor(t){this.path=t}get id(){return(0,i.basename)(this.path)}
begin(t){(0,o.writeFileSync)((0,i.join)(this.path,"request.json"),`${JSON.stringify({schema:l,...t})}\n`,{mode:384})}get request(){this.#r??=readRequest((0,i.join)(this.path,"request.json"))
;return this.#r}note(t){(0,o.appendFileSync)((0,i.join)(this.path,"jobs"),`${JSON.stringify(t)}\n`)}jobsWith(t){this.#n();return(this.#e.get(t)??[]).map(({directory:t,container:e})=>({directory:(0,
i.join)(this.path,t),container:e})).filter(({directory:t})=>isToGather(t))}get begun(){try{return(0,o.statSync)((0,i.join)(this.path,"request.json")).mtimeMs}catch{return}}hasDriver(t){const e=(0,
a.pZ)((0,c.l2)((0,i.join)(this.path,"driver"),{limit:4096}).toString("utf8"));return void 0!==e&&!(0,a.XU)(e,t)}endDriver(){(0,o.rmSync)((0,i.join)(this.path,"driver"),{force:!0})}isEmpty(){try{
return!(0,o.readdirSync)(this.path).some(t=>t.startsWith("job-"))}catch{return!1}}#n(){const t=(0,u.z)((0,i.join)(this.path,"jobs"),this.#t,536870912),e=t.subarray(0,t.lastIndexOf(10)+1)
;this.#t+=e.length;for(const t of e.toString("utf8").split("\n")){const e=parseJob(t);if(void 0!==e)this.#e.set(e.hash,[...this.#e.get(e.hash)??[],e])}}}function parseJob(t){try{const e=JSON.parse(t)
;return/^job-\d+$/.test(e.directory??"")&&/^[0-9a-f]{64}$/.test(e.hash??"")&&"string"==typeof e.container&&"string"==typeof e.label?e:void 0}catch{return}}function readRequest(t){try{
const e=JSON.parse((0,c.l2)(t,{limit:16777216}).toString("utf8"));return e.schema===l?e:void 0}catch{return}}}),83432:(function(t,e,r){r.r(e);r.d(e,{cancel:()=>cancel})
;var n=r(74296),o=r(10305),i=r(79386),a=r(91065),s=r(47895),c=r(86429),u=r(91394);// CONCATENATED MODULE: ./src/run/submitted/cancel-run.ts
const f=60;async function cancelRun(t,{root:e,env:r,signal:d}){const{path:l,host:h}=(0,c.q)(e,t);if(new u.bm(l).hasDriver((0,
o.Ql)()))throw new n.bD("usage",`${t} is still being submitted on ${h}`,"interrupt that command");const m={user:String(process.getuid?.()??0),env:r};for(let e=0;;e+=1){if(e%10==0)await(0,
i.endArrays)([l],m);const r=await(0,i.A)(l,m);if(0===r?.length)break;if(e>=f){const e=void 0===r?"Slurm does not answer":`Slurm still has ${r.join(" ")}`
;throw new n.bD("runtime",`the jobs of ${t} may not have ended: ${e}`,"run the command again later")}await(0,s.v)(1,d)}await(0,a.q)(l)}var d=r(89678)
;// CONCATENATED MODULE: ./src/terminal/commands/cancel.ts
async function cancel(t,e){const{root:r}=(0,d.storeOf)(t,e);await cancelRun(t.run,{root:r,env:e.environment,signal:e.signal});e.writeOut(`cancelled ${t.run}\n`);return 0}}),89678:(function(t,e,r){r.r(e)
;r.d(e,{storeCat:()=>storeCat,storeGet:()=>storeGet,storeOf:()=>storeOf,storePut:()=>storePut})
;var n=r(51455),o=r(76760),i=r(74296),a=r(59505),s=r(74890),c=r(52677),u=r(10770),f=r(5891),d=r(10513),l=r(13172),h=r(22955),m=r(4945);async function storePut(t,e){const r=(0,
o.resolve)(e.cwd,t.subject);await checkFile(r,t.subject);const n=await openRemotesOf(e),i=storeOf(t,e),a=await i.putFile(r);if(n.write)await(0,s.D)(await i.openVerified(a),t=>n.put((0,
f.du)("",a.sha1),(0,l.p)(t,a.size),"missing"));e.writeOut(`${(0,c.t2)(a.sha1,(0,o.basename)(r))}\n`);return 0}async function storeGet(t,e){
const r=storeOf(t,e,await openRemotesOf(e)),n=await refOf(t.subject,r);await r.materialize(n,(0,o.resolve)(e.cwd,t.target),"copy");return 0}async function storeCat(t,e){
const r=storeOf(t,e,await openRemotesOf(e)),n=await refOf(t.subject,r),o=await r.openVerified(n);await e.pipeOut(o.createReadStream({start:0}));return 0}async function checkFile(t,e){const r=await(0,
n.stat)(t).catch(()=>{});if(void 0===r)throw new i.bD("usage",`there is no file ${e}`,"check the path; it starts from the current directory")
;if(!r.isFile())throw new i.bD("usage",`${e} is not a regular file`,"name a regular file; directories and devices can't be stored")}function storeOf(t,e,r=h.mR){return(0,d.C)(void 0===t.store?(0,
f.q1)(e.environment):(0,o.resolve)(e.cwd,t.store),{remotes:r,signal:e.signal})}async function openRemotesOf(t){const e=await(0,h.E9)((0,m.xY)(t),{env:t.environment,signal:t.signal});return(0,
h.GY)(e,e=>t.writeErr(`warning: ${(0,a.Q)(e)}\n`))}async function refOf(t,e){const r=(0,c.rI)(t)
;if(void 0===r)throw new i.bD("usage",`"${t}" is not an object URI`,'write sha1://HASH, as "hither store put" prints it, or sha1dir://HASH/PATH');return(await(0,u.H)(r,e)).ref}}),4945:(function(t,e,r){
r.d(e,{fo:()=>requestOf,iA:()=>prepare,jt:()=>directoryOf,rB:()=>prepareWithWarnings,xY:()=>remotesOf});var n=r(76760),o=r(74296),i=r(75948),a=r(14649),s=r(5891),c=r(15009);function requestOf(t,e){
return{spec:t.spec,cwd:e.cwd,select:t.select,args:t.arg,...void 0===t.root?{}:{root:directoryOf("--root",t.root,e)},dataRoots:[...t.dataRoot,...pathList(e.environment.HITHER_DATA_ROOTS)].map(t=>(0,
n.resolve)(e.cwd,t)),...void 0===t.runtime?{}:{runtime:t.runtime},...void 0===t.container?{}:{container:t.container},executor:t.executor,detach:t.detach,...void 0===t.parallel?{}:{parallel:t.parallel
},cache:t.cache,forceRun:t.forceRun,...void 0===t.timeout?{}:{timeout:t.timeout},store:void 0===t.store?(0,s.q1)(e.environment):directoryOf("--store",t.store,e),remoteStores:remotesOf(e),
...void 0===t.output?{}:{output:directoryOf("--output",t.output,e)},copyInputs:t.copyInputs,retain:t.retain,requireIsolation:t.requireIsolation,environment:e.environment}}
function directoryOf(t,e,{cwd:r}){if(""===e)throw new o.bD("usage",`${t} is empty`,`name a directory, or write "${t} ." for the current one`);return(0,n.resolve)(r,e)}function pathList(t=""){
return t.split(n.delimiter).filter(t=>""!==t)}function remotesOf({environment:t,cwd:e}){const r=(0,c.ze)(t.HITHER_REMOTE_STORES??"",e);for(const t of r)if(!t.ok){const{given:e,why:r,remedy:n}=t
;throw new o.bD("usage",`HITHER_REMOTE_STORES: "${e}" ${r}`,n)}return r.flatMap(t=>t.ok?[t.store]:[])}async function prepareWithWarnings(t,e){
const r=await prepare(t,e),n=r.jobs.flatMap(({bundle:t})=>t.files);warn((0,i.c)(n),e);return r}async function prepare(t,e){const r=await(0,a.Z)(t);warn(r.warnings,e);if(!r.ok)throw(0,o.k9)(r.problems)
;const{jobs:n,remoteStores:i}=r.value;return{jobs:n,request:{...t,remoteStores:i},warnings:r.warnings}}const u=10;function warn(t,e){for(const r of t.slice(0,u))e.writeErr(`warning: ${(0,o.Vw)(r)}\n`)
;if(t.length>u)e.writeErr(`\u2026 and ${t.length-u} more warnings\n`)}})};
