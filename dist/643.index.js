"use strict";exports.id=643;exports.ids=[643,394];exports.modules={83111:(function(e,t,n){n.d(t,{D:()=>a,q:()=>createLeases});var r=n(42814);const i=15e3,a=90;function createLeases(){const e=new Map
;let t;const renew=e=>{try{(0,r.EH)(e)}catch{}};return{keep(n){if(!e.has(n.lease)){e.set(n.lease,n);renew(n);t??=setInterval(()=>[...e.values()].forEach(renew),i).unref()}},end:()=>clearInterval(t)}}
}),42814:(function(e,t,n){n.d(t,{EH:()=>renewLease,an:()=>removeChunk,cp:()=>makeChunk,k0:()=>runFilesIn,vi:()=>makeRunFiles});var r=n(77598),i=n(73024),a=n(76760),o=n(20654),s=n(91065),c=n(51548)
;function runFilesIn(e){const at=(...t)=>(0,a.join)(e,"slurm",...t);return{script:at("task.sh"),lease:at("lease"),nodes:at("nodes"),shapes:at("shapes"),arrays:at("arrays"),chunks:at("chunks"),
output:e=>`${at("chunks",String(e),"text").replaceAll("%","%%")}/%a`,log:(e,t)=>at("chunks",String(e),"end",String(t)),claim:(e,t)=>at("chunks",String(e),"claim",`${t}.0`),
text:(e,t)=>at("chunks",String(e),"text",String(t)),directory:e}}function makeRunFiles(e){for(const t of[e.nodes,e.shapes,e.arrays])(0,i.mkdirSync)(t,{recursive:!0});(0,i.writeFileSync)(e.script,(0,
o.Wy)((0,a.join)(c.T,"task.sh"),{limit:1048576}))}function renewLease({lease:e}){const t=`${e}.${process.pid}`;(0,i.writeFileSync)(t,`${(0,r.randomUUID)()}\n`);(0,i.renameSync)(t,e)}
function makeChunk(e,t,{tasks:n,setup:r}){const o=(0,a.join)(e.chunks,String(t));for(const e of["end","text","claim"])(0,i.mkdirSync)((0,a.join)(o,e),{recursive:!0});if(r.length>0)(0,
i.writeFileSync)((0,a.join)(o,"setup"),r.map(e=>`${e}\n`).join(""));for(const[r,{shape:a,jobs:o}]of n.entries())(0,i.writeFileSync)(e.log(t,r),`jobs ${[a,...o].join(" ")}\n`)}
async function removeChunk(e,t){(0,i.rmSync)((0,a.join)(e.arrays,String(t)),{force:!0});await(0,s.q)((0,a.join)(e.chunks,String(t))).catch(()=>{})}}),69185:(function(e,t,n){n.d(t,{k:()=>filesAtDepth,
w:()=>isDirectory});var r=n(73024),i=n(51455),a=n(76760),o=n(74296);async function*filesAtDepth(e,t){for(const n of await entriesOf(e)){const r=(0,a.join)(e,n.name);if(0===t)yield{path:r,name:n.name
};else if(n.isDirectory())yield*filesAtDepth(r,t-1)}}function entriesOf(e){return(0,i.readdir)(e,{withFileTypes:!0}).catch(()=>[])}function isDirectory(e){try{return(0,r.lstatSync)(e).isDirectory()
}catch(e){if("ENOENT"===(0,o.vq)(e))return!1;throw e}}}),85472:(function(e,t,n){n.d(t,{z:()=>readFrom});var r=n(73024),i=n(10662);function readFrom(e,t,n){let a;try{a=(0,i.Bf)(e)}catch{
return Buffer.alloc(0)}try{const e=Buffer.alloc(Math.max(0,Math.min(n,(0,r.fstatSync)(a).size-t)));return e.subarray(0,(0,r.readSync)(a,e,0,e.length,t))}finally{(0,r.closeSync)(a)}}}),
35961:(function(e,t,n){n.d(t,{S:()=>readLines,f:()=>lastLine});var r=n(10662),i=n(74890);const a=65536;async function*readLines(e){const t=await(0,r.lf)(e);try{const{size:e}=await t.stat();let n=[]
;for(let r=0;r<e;r+=a){const i=await readAt(t,r,Math.min(a,e-r));let o=0;for(let e=i.indexOf("\n");e>=0;e=i.indexOf("\n",o)){yield Buffer.concat([...n,i.subarray(o,e)]).toString("utf8");n=[];o=e+1}
n.push(i.subarray(o))}}finally{await t.close()}}async function lastLine(e){return(0,i.D)(await(0,r.lf)(e),async e=>{
const{size:t}=await e.stat(),n=Math.max(0,t-a),r=(await readAt(e,n,t-n)).toString("utf8"),i=r.lastIndexOf("\n"),o=i<0?-1:r.lastIndexOf("\n",i-1);return i<0||o<0&&n>0?void 0:r.slice(o+1,i)})}
async function readAt(e,t,n){const r=Buffer.alloc(n);let i=0;for(let a=-1;0!==a&&i<n;i+=a)a=(await e.read(r,i,n-i,t+i)).bytesRead;return r.subarray(0,i)}}),91065:(function(e,t,n){n.d(t,{
q:()=>removeDirectory});var r=n(77598),i=n(73024),a=n(58500),o=n(74296),s=n(69185);const c=64,u=8;async function removeDirectory(e,t){if(!(0,s.w)(e))return;const n=Buffer.from(e),a={top:n,
prefix:`.removed-${(0,r.randomBytes)(8).toString("hex")}-`,signal:t,moved:0,count:0,failure:void 0};await emptyWhole({directory:n,depth:0},a);for(let e=0;e<a.moved;e+=1)await removeTree({
directory:movedTo(a,e),depth:1},n,a);attempt(a,()=>(0,i.rmdirSync)(e));if(void 0!==a.failure)throw a.failure}function movedTo({top:e,prefix:t},n){return join(e,Buffer.from(`${t}${n}`))}
function join(e,t){return Buffer.concat([e,Buffer.from("/"),t])}async function removeTree(e,t,n){await emptyWhole(e,n);return attempt(n,()=>allowing(t,()=>(0,i.rmdirSync)(e.directory)))}
async function emptyWhole(e,t){for(;await emptyOnce(e,t)>=c;);}async function emptyOnce(e,t){const n=openDirectory(e.directory,t);let r=0;try{
for(let i=n?.readSync()??null;null!==i;i=n?.readSync()??null){r+=await removeEntry(i,e,t)?1:0;await takeTurns(t)}}finally{n?.closeSync()}return r}async function takeTurns(e){e.count+=1
;if(e.count%c===0){await(0,a.setImmediate)();e.signal?.throwIfAborted()}}function openDirectory(e,t){let n;attempt(t,()=>allowing(e,()=>{n=(0,i.opendirSync)(e,{bufferSize:c,encoding:"buffer"})}))
;return n}async function removeEntry(e,{directory:t,depth:n},r){const a=join(t,e.name);if(!e.isDirectory())return attempt(r,()=>allowing(t,()=>(0,i.unlinkSync)(a)))
;if(a.subarray(r.top.length+1).toString("latin1").startsWith(r.prefix)&&0===n)return!1;return n<u?removeTree({directory:a,depth:n+1},t,r):moveUp(a,t,r)}function moveUp(e,t,n){const move=()=>(0,
i.renameSync)(e,movedTo(n,n.moved)),r=attempt(n,()=>allowing(t,()=>allowing(e,move)));n.moved+=r?1:0;return r}function allowing(e,t){try{t()}catch(n){if(!(0,o.gj)(n))throw n;(0,i.chmodSync)(e,448);t()
}}function attempt(e,t){try{t();return!0}catch(t){if("ENOENT"!==(0,o.vq)(t))e.failure??=t;return!1}}}),51548:(function(e,t,n){n.d(t,{T:()=>o,o:()=>a});var r=n(76760),i=n(73136);const a=(0,r.join)((0,
r.dirname)((0,i.fileURLToPath)(require("url").pathToFileURL(__filename).href)),"in-container"),o=(0,r.join)((0,r.dirname)((0,i.fileURLToPath)(require("url").pathToFileURL(__filename).href)),"on-node")
}),23904:(function(e,t,n){n.d(t,{AJ:()=>openDirectory,GW:()=>endJournalAtExit,Pf:()=>endJournal,S2:()=>allJournals,TJ:()=>openJournals,in:()=>openPath,ln:()=>timeStamp,mb:()=>resultsPath,
tB:()=>pruneJournals});var r=n(73024),i=n(51455),a=n(76760),o=n(10305),s=n(91065),c=n(63080),u=n(5891);const f=".jsonl",d=1e3,l=2592e6;function openDirectory(e){return(0,a.join)((0,u.wn)(e),"open")}
function openPath(e,t){return(0,a.join)(openDirectory(e),`${t}${f}`)}function resultsPath(e,t){return(0,a.join)(openDirectory(e),t)}function timeStamp(e){
return new Date(e).toISOString().replace(/[-:.Z]/g,"")}function timeOf(e){const[,t,n,r,i]=/^(\d{8})T(\d\d)(\d\d)(\d\d)(?:\d{3})?-/.exec(e)??[],a=t?.replace(/^(\d{4})(\d\d)(\d\d)$/,"$1-$2-$3")
;return Date.parse(`${a}T${n}:${r}:${i}Z`)}async function allJournals(e){const[t,n]=await Promise.all([namesIn((0,u.wn)(e)),openJournals(e)]);return[...placesIn((0,u.wn)(e),t,!1),...n].sort(byName)}
async function openJournals(e){return placesIn(openDirectory(e),await namesIn(openDirectory(e)),!0).sort(byName)}function byName(e,t){return e.name<t.name?-1:1}function namesIn(e){return(0,
i.readdir)(e).catch(()=>[])}function placesIn(e,t,n){return t.filter(e=>e.endsWith(f)).flatMap(t=>{const r=t.slice(0,-f.length),i=(0,o.qR)(r);return void 0===i?[]:[{name:r,path:(0,a.join)(e,t),
owner:i,isOpen:n}]})}async function endJournal(e,t){await(0,i.rename)(openPath(e,t),endedPath(e,t));await(0,s.q)(resultsPath(e,t))}function endJournalAtExit(e,t){(0,
r.renameSync)(openPath(e,t),endedPath(e,t))}function endedPath(e,t){return(0,a.join)((0,u.wn)(e),`${t}${f}`)}async function pruneJournals(e,t,n){
const r=(await allJournals(e)).filter(({owner:e,isOpen:t})=>!t||n(e)),i=r.length-d,a=r.filter(({name:e},n)=>n<i||t-timeOf(e)>l);for(const{path:e}of a)await(0,c.n)(e).catch(()=>{})
;for(const t of await resultsWithoutJournal(e,n))await(0,s.q)(resultsPath(e,t)).catch(()=>{})}async function resultsWithoutJournal(e,t){const n=await namesIn(openDirectory(e)),r=new Set(n)
;return n.filter(e=>{const n=e.endsWith(f)?void 0:(0,o.qR)(e);return void 0!==n&&t(n)&&!r.has(`${e}${f}`)})}}),40008:(function(e,t,n){n.d(t,{A:()=>parseLine,WJ:()=>createJournalFile,a0:()=>readJournal,
jA:()=>countJob,yU:()=>countsAtStart,yx:()=>a});var r=n(73024),i=n(35961);const a="hither-journal/1";function createJournalFile(e){const t=(0,r.openSync)(e,"ax",384);let n=!1;return{append(e){
const n=Buffer.from(`${JSON.stringify(e)}\n`);for(let e=0;e<n.length;)e+=(0,r.writeSync)(t,n,e)},sync(){if(!n){(0,r.fsyncSync)(t);n=!0}},close:()=>(0,r.closeSync)(t)}}async function*readJournal(e){
for await(const t of(0,i.S)(e)){const e=parseLine(t);if(void 0!==e)yield e}}function parseLine(e){try{const t=JSON.parse(e);return isLine(t)?t:void 0}catch{return}}function isLine(e){
const{type:t,schema:n,counts:r}=e??{};return"job"===t||"begun"===t&&n===a||"ended"===t&&"object"==typeof r&&null!==r}function countsAtStart(e){return{finished:e,cached:e,taken_over:0,failed:0,
cancelled:0,skipped:0}}function countJob(e,{status:t,source:n}){if("submitted"===t||"waiting"===t)return e;if("finished"!==t){const n="cancelled"===t||"skipped"===t?t:"failed";return{...e,[n]:e[n]+1}}
return{...e,finished:e.finished+1,cached:e.cached+("cache"===n?1:0),taken_over:e.taken_over+("killed-run"===n?1:0)}}}),28382:(function(e,t,n){n.d(t,{W:()=>takeOverKilledRun,Y:()=>begunLine})
;var r=n(35961),i=n(23904),a=n(40008);async function takeOverKilledRun(e,t){const n=await killedRuns(e);let r;for(const{place:a,begun:o}of n)if(void 0===r&&await t.claim((0,i.mb)(e.root,a.name)))r={
begun:o.time};for(const{place:t}of n)await(0,i.Pf)(e.root,t.name).catch(()=>{});return r}async function killedRuns({root:e,name:t,command:n,isOver:r}){const a=[],o=(await(0,
i.TJ)(e)).filter(e=>e.name!==t&&r(e.owner));for(const e of o.reverse()){const t=await begunLine(e.path).catch(()=>{});if(t?.command===n&&!await hasEnded(e.path))a.push({place:e,begun:t})}return a}
async function begunLine(e){for await(const t of(0,a.a0)(e))return"begun"===t.type?t:void 0;return}async function hasEnded(e){return"ended"===(0,a.A)(await(0,r.f)(e).catch(()=>{})??"")?.type}}),
91394:(function(e,t,n){n.r(t);n.d(t,{SubmittedRun:()=>SubmittedRun,createSubmittedRun:()=>createSubmittedRun,isToGather:()=>isToGather,markGathered:()=>markGathered,removeDeadLinks:()=>removeDeadLinks,
submittedIds:()=>submittedIds,submittedSince:()=>submittedSince})
;var r=n(77598),i=n(73024),a=n(51455),o=n(76760),s=n(74296),c=n(10305),u=n(51922),f=n(83111),d=n(42814),l=n(73518),h=n(20654),m=n(85472),p=n(91065),y=n(5891),g=n(6487);const w="hither-submitted-run/1"
;function createSubmittedRun(e,{spec:t,cwd:n,workDir:a},c){const f=`${readableName((0,o.resolve)(n,t))}-${(0,r.randomBytes)(4).toString("hex")}`,d=(0,o.join)((0,y.vv)(a??e),f);try{(0,l.K)((0,
o.dirname)(d));(0,i.mkdirSync)(d,{mode:448});(0,i.writeFileSync)((0,o.join)(d,"driver"),JSON.stringify(c));const t=(0,o.join)((0,y.vv)(e),f);if(t!==d){(0,l.K)((0,o.dirname)(t));(0,i.symlinkSync)(d,t)}
}catch(t){const n=(0,g.gl)(t,`submit jobs in ${a??e}`),r=`name another directory with ${(0,u.Pe)("work-dir")}`;throw void 0===a?n:new s.bD("store",n.message,r,n.details)}return d}
function readableName(e){const t=(0,o.basename)(e).replace(/\.(ya?ml|json)$/,"");return("hither"===t?(0,o.basename)((0,o.dirname)(e)):t).replaceAll(/[^\w-]/g,"-").slice(0,40)||"run"}
function submittedIds(e){const t=(0,y.vv)(e);return namesIn(t).filter(e=>isOwnDirectory((0,o.join)(t,e))).sort()}function isOwnDirectory(e){const t=process.getuid?.();try{const n=(0,i.statSync)(e)
;return n.isDirectory()&&n.uid===t&&(0,i.lstatSync)(e).uid===t}catch{return!1}}function removeDeadLinks(e){const t=(0,y.vv)(e);for(const e of namesIn(t)){const n=(0,o.join)(t,e);try{if((0,
i.lstatSync)(n).isSymbolicLink()&&!(0,i.existsSync)(n))(0,i.rmSync)(n,{force:!0})}catch{}}}function namesIn(e){try{return(0,i.readdirSync)(e)}catch{return[]}}function isToGather(e){return(0,
i.existsSync)(e)&&!(0,i.existsSync)((0,o.join)(e,b))}function markGathered(e){mark((0,o.join)(e,b))}const v="request.json",b="gathered",S="kept";function mark(e){try{(0,i.writeFileSync)(e,"")}catch{}}
function timeOf(e){try{return(0,i.statSync)(e).mtimeMs}catch{return}}function submittedSince(e){return submittedIds(e).flatMap(t=>new SubmittedRun((0,o.join)((0,y.vv)(e),t)).begun??[])}
class SubmittedRun{path;#e=0;#t=new Map;#n;constructor(e){this.path=e}get id(){return(0,o.basename)(this.path)}begin(e){const t=(0,o.join)(this.path,v);(0,
i.writeFileSync)(`${t}.new`,`${JSON.stringify({schema:w,...e})}\n`,{mode:384,flush:!0});(0,i.renameSync)(`${t}.new`,t)}get request(){this.#n??=readRequest((0,o.join)(this.path,v));return this.#n}
get isDetached(){return this.request?.request.detach??(0,i.existsSync)((0,o.join)(this.path,v))}get isForced(){return!0===this.request?.request.forceRun}isOf(e){return this.request?.command===e}
note({hash:e,label:t},{directory:n,container:r}){const a={hash:e,label:t,directory:(0,o.relative)(this.path,n),container:r};(0,i.appendFileSync)((0,o.join)(this.path,"jobs"),`${JSON.stringify(a)}\n`)}
jobsWith(e){this.#r();return this.#i(this.#t.get(e)??[])}places(){return this.#i(this.#a())}#a(){this.#r();return[...this.#t.values()].flat()}#i(e){
return e.toReversed().map(({directory:e,container:t})=>({directory:(0,o.join)(this.path,e),container:t})).filter(({directory:e})=>isToGather(e))}get begun(){return timeOf((0,o.join)(this.path,v))}
hasDriver(e,t){const{driver:n}=this;if(void 0===n&&!(0,i.existsSync)((0,o.join)(this.path,v)))return!this.isOver(t);const r=this.isDetached||n?.host===e;return void 0!==n&&!(0,
c.XU)(n,e)&&(r||!this.isOver(t))}get driver(){return(0,c.pZ)((0,h.l2)((0,o.join)(this.path,"driver"),{limit:4096}).toString("utf8"))}isOver(e){
const{lease:t=f.D}=this.request?.request??{},{path:n}=this,r=timeOf((0,d.k0)(n).lease)??timeOf((0,o.join)(n,"driver"))??timeOf(n)??Number.NEGATIVE_INFINITY;return!this.isDetached&&e-r>1e3*t}
get isKept(){return(0,i.existsSync)((0,o.join)(this.path,S))}keep(){mark((0,o.join)(this.path,S))}endDriver(){(0,i.rmSync)((0,o.join)(this.path,"driver"),{force:!0})}isEmpty(){try{return(0,
i.readdirSync)(this.path).filter(e=>/^\d+$/.test(e)).every(e=>0===(0,i.readdirSync)((0,o.join)(this.path,e)).length)&&this.#a().every(({directory:e})=>!(0,i.existsSync)((0,o.join)(this.path,e)))
}catch{return!1}}async remove(){const e=await(0,a.readlink)(this.path).catch(()=>{});await(0,p.q)(e??this.path).catch(()=>{});if(void 0!==e)await(0,a.rm)(this.path,{force:!0}).catch(()=>{})}#r(){
const e=(0,m.z)((0,o.join)(this.path,"jobs"),this.#e,536870912),t=e.subarray(0,e.lastIndexOf(10)+1);this.#e+=t.length;for(const e of t.toString("utf8").split("\n")){const t=parseJob(e)
;if(void 0!==t)this.#t.set(t.hash,[...this.#t.get(t.hash)??[],t])}}}function parseJob(e){try{const t=JSON.parse(e)
;return/^\d+\/job-\d+$/.test(t.directory??"")&&/^[0-9a-f]{64}$/.test(t.hash??"")&&"string"==typeof t.container&&"string"==typeof t.label?t:void 0}catch{return}}function readRequest(e){try{
const t=JSON.parse((0,h.l2)(e,{limit:16777216}).toString("utf8"));return t.schema===w?t:void 0}catch{return}}}),44212:(function(e,t,n){n.d(t,{T:()=>timeText,d:()=>cacheTable})
;var r=n(51106),i=n(59505),a=n(17429),o=n(55205);const s=60,c=24,u=8;function cacheTable(e,t){
const n=distinguishingArguments(e),r=e.map(e=>cellsOf(e,n)),width=e=>r.reduce((t,n)=>Math.max(t,n[e].length),0),[i,a,o,c]=[width(0),width(1),width(3),width(4)],u=void 0===t?2*s:t-i-a-o-c-10,[f,d]=share(width(2),width(5),u)
;return r.map(e=>[e[0],e[1].padEnd(a),clip(e[2],f).padEnd(f),e[3],e[4].padStart(c),clip(e[5],d)]).map(e=>`${e.join("  ")}\n`).join("")}function cellsOf(e,t){
const{key:n,functionName:o,functionVersion:c,status:u,runtimeInfo:f}=e,d="finished"===u?(0,a.K)(e.result,s):`raises ${e.error?.type??""}`;return[n.hash.slice(0,12),(0,i.Q)(`${o} ${c}`),clip((0,
i.Q)(argumentsText(argumentsOf(e),t.get(o))),s),timeText(f.end_time),(0,r.Y)(f.elapsed_sec),(0,i.Q)(d)]}function share(e,t,n){if(e+t<=n)return[e,t]
;const r=Math.max(u,Math.floor(n/2)),[i,a]=[Math.min(e,r),Math.min(t,r)];return[Math.max(i,Math.min(e,n-a)),Math.max(a,Math.min(t,n-i))]}function distinguishingArguments(e){const t=new Map,n=new Map
;for(const r of e){const e=n.get(r.functionName)??new Set;n.set(r.functionName,e);const i=t.get(r.functionName);if(void 0===i){t.set(r.functionName,argumentsOf(r));continue}
for(const[t,n]of argumentsOf(r)){const r=i.get(t);if(void 0===r||(0,o.GF)(r)!==(0,o.GF)(n))e.add(t)}}return n}function argumentsOf({key:e}){const t=e.fields.get("args")
;return t instanceof Map?t:new Map}function argumentsText(e,t=new Set){const n=[...e];return[...n.filter(([e])=>t.has(e)),...n.filter(([e])=>!t.has(e))].map(([e,t])=>`${e}=${brief(t)}`).join(" ")}
function brief(e){if(!(e instanceof Map&&isHashed(e)&&"json"!==e.get("kind")))return(0,a.K)(withReferences(e),c);const t=e.get("name")??String(e.get("sha256")).slice(0,8)
;return"file"===e.get("kind")?`File(${String(t)})`:`array(${String(t)}\u2026)`}function isHashed(e){return"hither_file"===e.get("_type")}function withReferences(e){
if(Array.isArray(e))return e.map(withReferences);if(!(e instanceof Map))return e;return isHashed(e)?referenceOf(e):new Map([...e].map(([e,t])=>[e,withReferences(t)]))}function referenceOf(e){
const t=String(e.get("sha256")),n=e.get("name")??`${t.slice(0,8)}\u2026.npy`
;return new Map([["_type","hither_file"],["item_type","json"===e.get("kind")?"json":"file"],["sha1_path",`sha1://${"0".repeat(40)}/${String(n)}`],["sha256",t],["size",e.get("size")??null]])}
function clip(e,t){return e.length>t?`${e.slice(0,Math.max(t-1,0))}\u2026`:e}function timeText(e){return`${new Date(1e3*e).toISOString().slice(0,19).replace("T"," ")} UTC`}}),72533:(function(e,t,n){
n.r(t);n.d(t,{countsText:()=>countsText,runs:()=>runs});var r=n(10305),i=n(51106),a=n(59505),o=n(35961),s=n(23904),c=n(40008),u=n(28382);// CONCATENATED MODULE: ./src/run/journal/list-runs.ts
async function listRuns(e,t){const n=[];for(const r of await(0,s.S2)(e)){const e=await readRun(r,t).catch(()=>{});if(void 0!==e)n.push(e)}return n}async function readRun({path:e,owner:t,isOpen:n},r){
const i=await(0,u.Y)(e),a=(0,c.A)(await(0,o.f)(e)??"");if(void 0===i)return;if("ended"===a?.type){const e=void 0===a.run?{}:{run:a.run};return{begun:i,how:a.how,lastTime:a.time,counts:a.counts,...e}}
const{counts:s,lastTime:f}=await readLinesOf(e,i);return{begun:i,how:n&&!r(t)?"running":"killed",lastTime:f,counts:s}}async function readLinesOf(e,t){let n=(0,c.yU)(t.cached),r=t
;for await(const t of(0,c.a0)(e)){n="job"===t.type?(0,c.jA)(n,t):n;r=t}return{counts:n,lastTime:r.time}}var f=n(91394),d=n(43628),l=n(55205),h=n(7176),m=n(44212),p=n(89678)
;// CONCATENATED MODULE: ./src/terminal/commands/runs.ts
async function runs(e,t){const n=(0,r.Ql)(),{root:i}=(0,p.storeOf)(e,t),o=await listRuns(i,e=>(0,r.XU)(e,n)),s=new Set((0,f.submittedIds)(i));t.writeOut(e.json?runs_document(o,s):runs_table(o,s))
;if(0===o.length&&!e.json)t.writeErr(`no run has run a job with the store ${(0,a.P)(i)} in the last 30 days\n`);return 0}function runs_document(e,t){
const n=e.map(({begun:e,how:n,lastTime:r,counts:i,run:a})=>({time:e.time,last_time:r,how:n,spec:e.spec,command:e.command,...void 0===a?{}:{run:a,is_left:t.has(a)},request:e.request,host:e.host,
pid:e.pid,jobs:e.jobs,counts:i}));return`${(0,l.GF)((0,d.b)({schema:"hither-runs/1",runs:n}))}\n`}function runs_table(e,t){const n=e.map(({begun:e,how:n,lastTime:r,counts:o,run:s})=>[(0,
m.T)(e.time),n,(0,i.Y)(("running"===n?Date.now()/1e3:r)-e.time),(0,h.hS)(e.jobs,"job"),void 0===s?countsText(o):`${s}${t.has(s)?"":", gathered or cancelled"}`,(0,
a.P)(e.spec)]),r=[0,1,2,3,4].map(e=>Math.max(...n.map(t=>t[e]?.length??0)));return n.map(e=>`${e.map((e,t)=>e.padEnd(r[t]??0)).join("  ")}\n`).join("")}function countsText(e){
const t=textOf(e,["cached","taken_over"]),n=textOf(e,["finished","failed","cancelled","skipped"]);return(""===t?n:n.replace("finished",`finished (${t})`))||"none ended"}function textOf(e,t){
return t.filter(t=>e[t]>0).map(t=>`${e[t]} ${t.replace("_"," ")}`).join(", ")}}),89678:(function(e,t,n){n.r(t);n.d(t,{storeCat:()=>storeCat,storeGet:()=>storeGet,storeOf:()=>storeOf,
storePut:()=>storePut});var r=n(51455),i=n(76760),a=n(74296),o=n(59505),s=n(74890),c=n(52677),u=n(10770),f=n(5891),d=n(10513),l=n(13172),h=n(22955),m=n(4945);async function storePut(e,t){const n=(0,
i.resolve)(t.cwd,e.subject);await checkFile(n,e.subject);const r=await openRemotesOf(t),a=storeOf(e,t),o=await a.putFile(n);if(r.write)await(0,s.D)(await a.openVerified(o),e=>r.put((0,
f.du)("",o.sha1),(0,l.p)(e,o.size),"missing"));t.writeOut(`${(0,c.t2)(o.sha1,(0,i.basename)(n))}\n`);return 0}async function storeGet(e,t){
const n=storeOf(e,t,await openRemotesOf(t)),r=await refOf(e.subject,n);await n.materialize(r,(0,i.resolve)(t.cwd,e.target),"copy");return 0}async function storeCat(e,t){
const n=storeOf(e,t,await openRemotesOf(t)),r=await refOf(e.subject,n),i=await n.openVerified(r);await t.pipeOut(i.createReadStream({start:0}));return 0}async function checkFile(e,t){const n=await(0,
r.stat)(e).catch(()=>{});if(void 0===n)throw new a.bD("usage",`there is no file ${t}`,"check the path; it starts from the current directory")
;if(!n.isFile())throw new a.bD("usage",`${t} is not a regular file`,"name a regular file; directories and devices can't be stored")}function storeOf(e,t,n=h.mR){return(0,d.C)(void 0===e.store?(0,
f.q1)(t.environment):(0,i.resolve)(t.cwd,e.store),{remotes:n,signal:t.signal})}async function openRemotesOf(e){const t=await(0,h.E9)((0,m.xY)(e),{env:e.environment,signal:e.signal});return(0,
h.GY)(t,t=>e.writeErr(`warning: ${(0,o.Q)(t)}\n`))}async function refOf(e,t){const n=(0,c.rI)(e)
;if(void 0===n)throw new a.bD("usage",`"${e}" is not an object URI`,'write sha1://HASH, as "hither store put" prints it, or sha1dir://HASH/PATH');return(await(0,u.H)(n,t)).ref}}),50839:(function(e,t,n){
n.d(t,{E:()=>viewEncoded});var r=n(76815),i=n(50422),a=n(51796),o=n(14901);function viewEncoded(e){if(null===e)return{kind:"null"};if("boolean"==typeof e)return{kind:"boolean",value:e}
;if("string"==typeof e)return{kind:"string",value:e};if(e instanceof r.W)return viewNumber(e);if(e instanceof Map)return e.has("_type")?viewTyped(e):{kind:"object",entries:e};return{kind:"list",
items:Array.isArray(e)?e:[]}}function viewNumber({text:e}){if((0,i.MU)(e))return{kind:"integer",text:e};const t=Number(e);return Number.isFinite(t)?{kind:"float",value:t
}:invalid(`the number ${e.slice(0,40)} is too large for a double`)}function viewTyped(e){const t=e.get("_type");if("hither_file"===t)return viewReference(e);const n="string"==typeof t?s.get(t):void 0
;if(void 0===n)return invalid(`the _type ${describe(t)} is unknown`);const r=e.get("data");if(2!==e.size||void 0===r)return invalid(`a ${describe(t)} must have exactly the keys _type and data`)
;return n(r)}const s=new Map([["tuple",function(e){return Array.isArray(e)?{kind:"tuple",items:e}:invalid("the data of a tuple must be a list")}],["bytes",function(e){
return"string"==typeof e&&isBase64(e)?{kind:"bytes",base64:e}:invalid("the data of bytes must be base64 with padding and without line ends")}],["complex",function(e){
const[t,n]=Array.isArray(e)&&2===e.length?e.map(doubleOf):[];return void 0===t||void 0===n?invalid("the data of a complex number must be a list of two floats"):{kind:"complex",re:t,im:n}
}],["float",function(e){const t=c.get(e);return void 0===t?invalid('the data of a float must be "nan", "inf" or "-inf"'):{kind:"float",value:t}}],["dict",function(e){const t=[]
;for(const n of Array.isArray(e)?e:[void 0]){const[e,r]=Array.isArray(n)&&2===n.length?n:[];if(void 0===e||void 0===r)return invalid("the data of a dict must be a list of pairs")
;if(!isHashable(e))return invalid("a key of a dict is not hashable in Python");t.push([e,r])}return{kind:"dict",pairs:t}}]]);function doubleOf(e){const t=viewEncoded(e)
;if("float"===t.kind)return t.value;return"integer"===t.kind&&Number.isFinite(Number(t.text))?Number(t.text):void 0}
const c=new Map([["nan",Number.NaN],["inf",Number.POSITIVE_INFINITY],["-inf",Number.NEGATIVE_INFINITY]]);function isHashable(e){const t=viewEncoded(e)
;if("tuple"===t.kind)return t.items.every(isHashable);return!["list","object","dict","array","file","json","invalid"].includes(t.kind)}const u=/^sha1:\/\/([0-9a-f]{40})\/([^/]+)$/s
;function viewReference(e){const[,t,n]=u.exec(textOf(e.get("sha1_path")))??[],r=textOf(e.get("sha256")),i=lengthOf(e.get("size"));if(void 0===t||void 0===n||!(0,
o.oV)(n))return invalid("the sha1_path of a hither_file must be sha1://<40 hex digits>/<name>")
;if(!/^[0-9a-f]{64}$/.test(r)||void 0===i)return invalid("a hither_file lacks its sha256 (64 hex digits) or its size");const a={sha1:t,sha256:r,size:i}
;return"ndarray"===e.get("item_type")?viewArray(e,a,n):viewFile(e,a,n)}function viewFile(e,t,n){const r=e.get("item_type")
;if("file"!==r&&"json"!==r||5!==e.size)return invalid('the item_type of a hither_file must be "ndarray", "file" or "json", without unknown keys');return{kind:r,ref:t,name:n}}function viewArray(e,t,n){
const r=e.get("shape"),i=Array.isArray(r)?r.map(lengthOf):[void 0],o=e.get("dtype")
;if(!i.every(e=>void 0!==e)||void 0===o||7!==e.size)return invalid("an ndarray lacks its dtype or its shape, or it has unknown keys");const s=(0,a.B0)(o);return s.ok?{kind:"array",ref:t,name:n,
dtype:o,shape:i}:invalid(`an ndarray: ${s.message}`)}function lengthOf(e){const t=e instanceof r.W&&/^(?:0|[1-9]\d{0,15})$/.test(e.text)?Number(e.text):Number.NaN
;return Number.isSafeInteger(t)?t:void 0}function textOf(e){return"string"==typeof e?e:""}function isBase64(e){return e.length%4==0&&/^[A-Za-z0-9+/]*={0,2}$/.test(e)}function describe(e){
return"string"==typeof e?JSON.stringify(e.slice(0,40)):"that is not a string"}function invalid(e){return{kind:"invalid",message:e}}}),14901:(function(e,t,n){n.d(t,{We:()=>fileReference,
Xb:()=>encodedDict,dq:()=>encodedFloat,fk:()=>storedReference,oV:()=>isFileName,pC:()=>encodedTuple,ph:()=>encodedComplex,wV:()=>encodedBytes,z:()=>arrayReference});var r=n(76815),i=n(50422)
;function encodedInteger(e){return new r.W(String(e))}function encodedFloat(e){if(Number.isFinite(e))return new r.W((0,i.qx)(e));return typed("float",Number.isNaN(e)?"nan":e>0?"inf":"-inf")}
function encodedComplex(e,t){return typed("complex",[encodedFloat(e),encodedFloat(t)])}function encodedBytes(e){return typed("bytes",e)}function encodedTuple(e){return typed("tuple",e)}
function encodedDict(e){const t=new Map;for(const[n,r]of e){if("string"!=typeof n||"_type"===n)return typed("dict",e.map(([e,t])=>[e,t]));t.set(n,r)}return t}function arrayReference(e,t,n="file.npy"){
return new Map([...reference("ndarray",e,n),["dtype",t.dtype],["shape",t.shape.map(encodedInteger)]])}function fileReference(e,t){return new Map(reference("file",e,isFileName(t)?t:"file"))}
function storedReference(e,t="value.json"){return new Map(reference("json",e,t))}function isFileName(e){return""!==e&&"."!==e&&".."!==e&&!/[/\0]/.test(e)&&Buffer.byteLength(e)<=255}
function reference(e,t,n){return[["_type","hither_file"],["item_type",e],["sha1_path",`sha1://${t.sha1}/${n}`],["sha256",t.sha256],["size",encodedInteger(t.size)]]}function typed(e,t){
return new Map([["_type",e],["data",t]])}}),43628:(function(e,t,n){n.d(t,{b:()=>fromPlain});var r=n(74296),i=n(76815),a=n(50422);function fromPlain(e){
if(null===e||"boolean"==typeof e||"string"==typeof e||e instanceof i.W)return e;if("number"==typeof e)return new i.W(Number.isSafeInteger(e)?String(e):(0,a.qx)(e))
;if(Array.isArray(e))return e.map(fromPlain);if(e instanceof Map)return new Map([...e].map(([e,t])=>[String(e),fromPlain(t)]));if("object"==typeof e){
const t=Object.entries(e).filter(([,e])=>void 0!==e);return new Map(t.map(([e,t])=>[e,fromPlain(t)]))}throw(0,r.jr)(`a ${typeof e} can't be written as JSON`)}}),55205:(function(e,t,n){n.d(t,{
CA:()=>sortedEntries,GF:()=>writeJson,HH:()=>byCodePoint,bv:()=>pythonJson,cE:()=>pythonString});var r=n(74296),i=n(76815),a=n(50422);function writeJson(e,t={}){return textOf(e,{order:t,
string:JSON.stringify,number:strictNumber})}function pythonJson(e,t={}){return textOf(e,{order:t,string:pythonString,number:a.xe})}const o=/^[ !#-[\]-~]*$/;function pythonString(e){
if(o.test(e))return`"${e}"`;return JSON.stringify(e).replace(/[\u007f-\uffff]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)}function byCodePoint(e,t){const n=Math.min(e.length,t.length)
;for(let r=0;r<n;r+=1)if(e.charCodeAt(r)!==t.charCodeAt(r)){const n=r>0&&isHigh(e,r-1)&&(isLow(e,r)||isLow(t,r))?r-1:r;return codePoint(e,n)-codePoint(t,n)}return e.length-t.length}
function codePoint(e,t){return e.codePointAt(t)??0}function isHigh(e,t){return 55296==(64512&e.charCodeAt(t))}function isLow(e,t){return 56320==(64512&e.charCodeAt(t))}function textOf(e,t){
if("string"==typeof e)return t.string(e);if(e instanceof i.W)return t.number(e.text);if(e instanceof Map)return textOfObject(e,t);return Array.isArray(e)?textOfList(e,t):String(e)}
function textOfList(e,t){let n="";for(const r of e)n+=`${""===n?"[":","}${textOf(r,t)}`;return""===n?"[]":`${n}]`}function textOfObject(e,t){let n=""
;for(const[r,i]of t.order.sortKeys?sortedEntries(e):e)n+=`${""===n?"{":","}${t.string(r)}:${textOf(i,t)}`;return""===n?"{}":`${n}}`}function sortedEntries(e){
return[...e].sort(([e],[t])=>byCodePoint(e,t))}function strictNumber(e){if(!(0,a.tZ)(e))throw(0,r.jr)(`${JSON.stringify(e.slice(0,100))} is not a JSON number`);return e}})};
