"use strict";exports.id=704;exports.ids=[704,394];exports.modules={75490:(function(t,e,n){n.d(e,{GO:()=>allHashes,Yl:()=>allEntries,uy:()=>hashBeginning})
;var r=n(76760),a=n(58500),s=n(74296),o=n(51922),i=n(69185),c=n(5891),u=n(67005);const h=/^([0-9a-f]{64})\.json$/,d=6;function allHashes(t){return hashesIn(t,".",2)}const f=64
;async function*allEntries(t,e,n){let r=0;for(const s of await allHashes(t)){const t=e.read(s);if(void 0!==t)yield{hash:s,reading:t};r+=1;if(r%f===0){await(0,a.setImmediate)();n?.throwIfAborted()}}}
async function hashesIn(t,e,n){const a=new Set;for(const s of(0,u.w)(t))for await(const{name:t}of(0,i.k)((0,r.join)((0,c.GO)(s),e),n)){const e=h.exec(t)?.[1];if(void 0!==e)a.add(e)}return[...a].sort()
}async function hashBeginning(t,e){
if(!new RegExp(`^[0-9a-f]{${d},64}$`).test(e))throw new s.bD("usage",`"${e}" is not the start of a job hash`,`give at least ${d} of its hex digits, as shown by "hither cache ls"`)
;const n=await hashesIn(t,(0,r.join)(e.slice(0,2),e.slice(2,4)),0),[a,i]=n.filter(t=>t.startsWith(e))
;if(void 0===a)throw new s.bD("usage",`no cached job has a hash that starts with ${e}`,`list the cached jobs with "hither cache ls"; "hither plan" says why a job is not cached; choose another store with ${(0,
o.Pe)("store")}`);if(void 0!==i)throw new s.bD("usage",`more than one job hash starts with ${e}`,"give more digits");return a}}),83111:(function(t,e,n){n.d(e,{D:()=>s,q:()=>createLeases});var r=n(42814)
;const a=15e3,s=90;function createLeases(){const t=new Map;let e;const renew=t=>{try{(0,r.EH)(t)}catch{}};return{keep(n){if(!t.has(n.lease)){t.set(n.lease,n);renew(n)
;e??=setInterval(()=>[...t.values()].forEach(renew),a).unref()}},end:()=>clearInterval(e)}}}),42814:(function(t,e,n){n.d(e,{EH:()=>renewLease,an:()=>removeChunk,cp:()=>makeChunk,k0:()=>runFilesIn,
vi:()=>makeRunFiles});var r=n(77598),a=n(73024),s=n(76760),o=n(20654),i=n(91065),c=n(51548);function runFilesIn(t){const at=(...e)=>(0,s.join)(t,"slurm",...e);return{script:at("task.sh"),
lease:at("lease"),nodes:at("nodes"),shapes:at("shapes"),arrays:at("arrays"),chunks:at("chunks"),output:t=>`${at("chunks",String(t),"text").replaceAll("%","%%")}/%a`,
log:(t,e)=>at("chunks",String(t),"end",String(e)),claim:(t,e)=>at("chunks",String(t),"claim",`${e}.0`),text:(t,e)=>at("chunks",String(t),"text",String(e)),directory:t}}function makeRunFiles(t){
for(const e of[t.nodes,t.shapes,t.arrays])(0,a.mkdirSync)(e,{recursive:!0});(0,a.writeFileSync)(t.script,(0,o.Wy)((0,s.join)(c.T,"task.sh"),{limit:1048576}))}function renewLease({lease:t}){
const e=`${t}.${process.pid}`;(0,a.writeFileSync)(e,`${(0,r.randomUUID)()}\n`);(0,a.renameSync)(e,t)}function makeChunk(t,e,{tasks:n,setup:r}){const o=(0,s.join)(t.chunks,String(e))
;for(const t of["end","text","claim"])(0,a.mkdirSync)((0,s.join)(o,t),{recursive:!0});if(r.length>0)(0,a.writeFileSync)((0,s.join)(o,"setup"),r.map(t=>`${t}\n`).join(""))
;for(const[r,{shape:s,jobs:o}]of n.entries())(0,a.writeFileSync)(t.log(e,r),`jobs ${[s,...o].join(" ")}\n`)}async function removeChunk(t,e){(0,a.rmSync)((0,s.join)(t.arrays,String(e)),{force:!0})
;await(0,i.q)((0,s.join)(t.chunks,String(e))).catch(()=>{})}}),85472:(function(t,e,n){n.d(e,{z:()=>readFrom});var r=n(73024),a=n(10662);function readFrom(t,e,n){let s;try{s=(0,a.Bf)(t)}catch{
return Buffer.alloc(0)}try{const t=Buffer.alloc(Math.max(0,Math.min(n,(0,r.fstatSync)(s).size-e)));return t.subarray(0,(0,r.readSync)(s,t,0,t.length,e))}finally{(0,r.closeSync)(s)}}}),
91065:(function(t,e,n){n.d(e,{q:()=>removeDirectory});var r=n(77598),a=n(73024),s=n(58500),o=n(74296),i=n(69185);const c=64,u=8;async function removeDirectory(t,e){if(!(0,i.w)(t))return
;const n=Buffer.from(t),s={top:n,prefix:`.removed-${(0,r.randomBytes)(8).toString("hex")}-`,signal:e,moved:0,count:0,failure:void 0};await emptyWhole({directory:n,depth:0},s)
;for(let t=0;t<s.moved;t+=1)await removeTree({directory:movedTo(s,t),depth:1},n,s);attempt(s,()=>(0,a.rmdirSync)(t));if(void 0!==s.failure)throw s.failure}function movedTo({top:t,prefix:e},n){
return join(t,Buffer.from(`${e}${n}`))}function join(t,e){return Buffer.concat([t,Buffer.from("/"),e])}async function removeTree(t,e,n){await emptyWhole(t,n);return attempt(n,()=>allowing(e,()=>(0,
a.rmdirSync)(t.directory)))}async function emptyWhole(t,e){for(;await emptyOnce(t,e)>=c;);}async function emptyOnce(t,e){const n=openDirectory(t.directory,e);let r=0;try{
for(let a=n?.readSync()??null;null!==a;a=n?.readSync()??null){r+=await removeEntry(a,t,e)?1:0;await takeTurns(e)}}finally{n?.closeSync()}return r}async function takeTurns(t){t.count+=1
;if(t.count%c===0){await(0,s.setImmediate)();t.signal?.throwIfAborted()}}function openDirectory(t,e){let n;attempt(e,()=>allowing(t,()=>{n=(0,a.opendirSync)(t,{bufferSize:c,encoding:"buffer"})}))
;return n}async function removeEntry(t,{directory:e,depth:n},r){const s=join(e,t.name);if(!t.isDirectory())return attempt(r,()=>allowing(e,()=>(0,a.unlinkSync)(s)))
;if(s.subarray(r.top.length+1).toString("latin1").startsWith(r.prefix)&&0===n)return!1;return n<u?removeTree({directory:s,depth:n+1},e,r):moveUp(s,e,r)}function moveUp(t,e,n){const move=()=>(0,
a.renameSync)(t,movedTo(n,n.moved)),r=attempt(n,()=>allowing(e,()=>allowing(t,move)));n.moved+=r?1:0;return r}function allowing(t,e){try{e()}catch(n){if(!(0,o.gj)(n))throw n;(0,a.chmodSync)(t,448);e()
}}function attempt(t,e){try{e();return!0}catch(e){if("ENOENT"!==(0,o.vq)(e))t.failure??=e;return!1}}}),51548:(function(t,e,n){n.d(e,{T:()=>o,o:()=>s});var r=n(76760),a=n(73136);const s=(0,r.join)((0,
r.dirname)((0,a.fileURLToPath)(require("url").pathToFileURL(__filename).href)),"in-container"),o=(0,r.join)((0,r.dirname)((0,a.fileURLToPath)(require("url").pathToFileURL(__filename).href)),"on-node")
}),23904:(function(t,e,n){n.d(e,{AJ:()=>openDirectory,GW:()=>endJournalAtExit,Pf:()=>endJournal,S2:()=>allJournals,TJ:()=>openJournals,in:()=>openPath,ln:()=>timeStamp,mb:()=>resultsPath,
tB:()=>pruneJournals});var r=n(73024),a=n(51455),s=n(76760),o=n(10305),i=n(91065),c=n(63080),u=n(5891);const h=".jsonl",d=1e3,f=2592e6;function openDirectory(t){return(0,s.join)((0,u.wn)(t),"open")}
function openPath(t,e){return(0,s.join)(openDirectory(t),`${e}${h}`)}function resultsPath(t,e){return(0,s.join)(openDirectory(t),e)}function timeStamp(t){
return new Date(t).toISOString().replace(/[-:.Z]/g,"")}function timeOf(t){const[,e,n,r,a]=/^(\d{8})T(\d\d)(\d\d)(\d\d)(?:\d{3})?-/.exec(t)??[],s=e?.replace(/^(\d{4})(\d\d)(\d\d)$/,"$1-$2-$3")
;return Date.parse(`${s}T${n}:${r}:${a}Z`)}async function allJournals(t){const[e,n]=await Promise.all([namesIn((0,u.wn)(t)),openJournals(t)]);return[...placesIn((0,u.wn)(t),e,!1),...n].sort(byName)}
async function openJournals(t){return placesIn(openDirectory(t),await namesIn(openDirectory(t)),!0).sort(byName)}function byName(t,e){return t.name<e.name?-1:1}function namesIn(t){return(0,
a.readdir)(t).catch(()=>[])}function placesIn(t,e,n){return e.filter(t=>t.endsWith(h)).flatMap(e=>{const r=e.slice(0,-h.length),a=(0,o.qR)(r);return void 0===a?[]:[{name:r,path:(0,s.join)(t,e),
owner:a,isOpen:n}]})}async function endJournal(t,e){await(0,a.rename)(openPath(t,e),endedPath(t,e));await(0,i.q)(resultsPath(t,e))}function endJournalAtExit(t,e){(0,
r.renameSync)(openPath(t,e),endedPath(t,e))}function endedPath(t,e){return(0,s.join)((0,u.wn)(t),`${e}${h}`)}async function pruneJournals(t,e,n){
const r=(await allJournals(t)).filter(({owner:t,isOpen:e})=>!e||n(t)),a=r.length-d,s=r.filter(({name:t},n)=>n<a||e-timeOf(t)>f);for(const{path:t}of s)await(0,c.n)(t).catch(()=>{})
;for(const e of await resultsWithoutJournal(t,n))await(0,i.q)(resultsPath(t,e)).catch(()=>{})}async function resultsWithoutJournal(t,e){const n=await namesIn(openDirectory(t)),r=new Set(n)
;return n.filter(t=>{const n=t.endsWith(h)?void 0:(0,o.qR)(t);return void 0!==n&&e(n)&&!r.has(`${t}${h}`)})}}),64682:(function(t,e,n){n.d(e,{I:()=>objectsOfKeptResults,t:()=>openKeptResults})
;var r=n(77598),a=n(51455),s=n(76760),o=n(78962),i=n(74296),c=n(21272),u=n(20654),h=n(23904);const d=268435456;function openKeptResults(t,e){const n=(0,c.N)({root:t.root
}),pathOf=({hash:t,name:n,index:a})=>{const o=(0,r.createHash)("sha256").update(JSON.stringify([t,n,a])).digest("hex");return(0,s.join)(e,`${o}.json`)};return{pathOf:pathOf,keep:(t,e)=>n({
path:pathOf(t),text:(0,o.u0)(e)}),async read(e){const n=await textAt(pathOf(e)),r=void 0===n?void 0:(0,o.hB)(n,e.hash);return"good"===r?.state&&await hasObjects(r.entry,t)?r.entry:void 0},
async claim(t){try{await(0,a.rename)(t,e)}catch(t){if("ENOENT"===(0,i.vq)(t))return!1;throw t}return!0}}}function textAt(t){return(0,u.VX)(t,{limit:d}).then(String,()=>{})}
async function hasObjects({objects:t},e){for(const n of t)if("good"!==await e.verify(n))return!1;return!0}async function objectsOfKeptResults(t){const e=new Set;for(let n=!0;n;){n=!1
;for(const r of await(0,a.readdir)((0,h.AJ)(t)).catch(()=>[])){const a=r.endsWith(".jsonl")?"read":await addObjects((0,s.join)((0,h.AJ)(t),r),e);n||="moved"===a}}return e}
async function addObjects(t,e){const n=await(0,a.readdir)(t).catch(()=>{});for(const r of n??[]){const n=await textAt((0,s.join)(t,r));if(void 0===n)return"moved"
;for(const{sha1:t}of objectsIn(n))e.add(t)}return void 0===n?"moved":"read"}function objectsIn(t){const e=/"job_hash":"([0-9a-f]{64})"/.exec(t.slice(0,200))?.[1]??"",n=(0,o.hB)(t,e)
;return"good"===n.state?(0,o.hR)(n.entry):[]}}),57942:(function(t,e,n){n.d(e,{Dc:()=>directoriesOfRuns,HZ:()=>createRunDirectory,NV:()=>runsSince,O8:()=>keepRunDirectory,ib:()=>l})
;var r=n(73024),a=n(51455),s=n(76760),o=n(74296),i=n(10305),c=n(73518),u=n(91065),h=n(5891),d=n(6487);const f="begun",l=65536,m="kept";async function createRunDirectory(t,e,n){const a=(0,s.join)((0,
h.WL)(t),(0,i.do)(e,n));try{await makeIn((0,h.WL)(t),a);(0,r.writeFileSync)((0,s.join)(a,f),Buffer.alloc(l))}catch(e){await(0,u.q)(a).catch(()=>{});throw(0,d.gl)(e,`run jobs in ${t}`)}return a}
async function makeIn(t,e){const make=()=>(0,r.mkdirSync)(e,{mode:448});try{make()}catch(e){if("ENOENT"!==(0,o.vq)(e))throw e;(0,c.K)(t);make()}}async function keepRunDirectory(t){await(0,
a.writeFile)((0,s.join)(t,m),"")}async function runsSince(t,e){const n=await(0,a.readdir)((0,h.WL)(t)).catch(()=>[]),r=new Set(await directoriesOfRuns(t,e)),o=n.map(e=>(0,s.join)((0,
h.WL)(t),e)).filter(t=>!r.has(t));return(await Promise.all(o.map(t=>(0,a.stat)((0,s.join)(t,f)).catch(()=>(0,a.stat)(t).catch(()=>{}))))).flatMap(t=>void 0===t?[]:[t.mtimeMs])}
async function directoriesOfRuns(t,e){const n=namesIn((0,h.WL)(t)).filter(t=>{const n=(0,i.qR)(t);return void 0!==n&&e(n)}).map(e=>(0,s.join)((0,h.WL)(t),e)),r=await Promise.all(n.map(t=>(0,
a.stat)((0,s.join)(t,m)).catch(()=>{})));return n.filter((t,e)=>void 0===r[e])}function namesIn(t){try{return(0,r.readdirSync)(t)}catch{return[]}}}),91394:(function(t,e,n){n.r(e);n.d(e,{
SubmittedRun:()=>SubmittedRun,createSubmittedRun:()=>createSubmittedRun,isToGather:()=>isToGather,markGathered:()=>markGathered,removeDeadLinks:()=>removeDeadLinks,submittedIds:()=>submittedIds,
submittedSince:()=>submittedSince})
;var r=n(77598),a=n(73024),s=n(51455),o=n(76760),i=n(74296),c=n(10305),u=n(51922),h=n(83111),d=n(42814),f=n(73518),l=n(20654),m=n(85472),y=n(91065),w=n(5891),p=n(6487);const g="hither-submitted-run/1"
;function createSubmittedRun(t,{spec:e,cwd:n,workDir:s},c){const h=`${readableName((0,o.resolve)(n,e))}-${(0,r.randomBytes)(4).toString("hex")}`,d=(0,o.join)((0,w.vv)(s??t),h);try{(0,f.K)((0,
o.dirname)(d));(0,a.mkdirSync)(d,{mode:448});(0,a.writeFileSync)((0,o.join)(d,"driver"),JSON.stringify(c));const e=(0,o.join)((0,w.vv)(t),h);if(e!==d){(0,f.K)((0,o.dirname)(e));(0,a.symlinkSync)(d,e)}
}catch(e){const n=(0,p.gl)(e,`submit jobs in ${s??t}`),r=`name another directory with ${(0,u.Pe)("work-dir")}`;throw void 0===s?n:new i.bD("store",n.message,r,n.details)}return d}
function readableName(t){const e=(0,o.basename)(t).replace(/\.(ya?ml|json)$/,"");return("hither"===e?(0,o.basename)((0,o.dirname)(t)):e).replaceAll(/[^\w-]/g,"-").slice(0,40)||"run"}
function submittedIds(t){const e=(0,w.vv)(t);return namesIn(e).filter(t=>isOwnDirectory((0,o.join)(e,t))).sort()}function isOwnDirectory(t){const e=process.getuid?.();try{const n=(0,a.statSync)(t)
;return n.isDirectory()&&n.uid===e&&(0,a.lstatSync)(t).uid===e}catch{return!1}}function removeDeadLinks(t){const e=(0,w.vv)(t);for(const t of namesIn(e)){const n=(0,o.join)(e,t);try{if((0,
a.lstatSync)(n).isSymbolicLink()&&!(0,a.existsSync)(n))(0,a.rmSync)(n,{force:!0})}catch{}}}function namesIn(t){try{return(0,a.readdirSync)(t)}catch{return[]}}function isToGather(t){return(0,
a.existsSync)(t)&&!(0,a.existsSync)((0,o.join)(t,b))}function markGathered(t){mark((0,o.join)(t,b))}const v="request.json",b="gathered",j="kept";function mark(t){try{(0,a.writeFileSync)(t,"")}catch{}}
function timeOf(t){try{return(0,a.statSync)(t).mtimeMs}catch{return}}function submittedSince(t){return submittedIds(t).flatMap(e=>new SubmittedRun((0,o.join)((0,w.vv)(t),e)).begun??[])}
class SubmittedRun{path;#t=0;#e=new Map;#n;constructor(t){this.path=t}get id(){return(0,o.basename)(this.path)}begin(t){const e=(0,o.join)(this.path,v);(0,
a.writeFileSync)(`${e}.new`,`${JSON.stringify({schema:g,...t})}\n`,{mode:384,flush:!0});(0,a.renameSync)(`${e}.new`,e)}get request(){this.#n??=readRequest((0,o.join)(this.path,v));return this.#n}
get isDetached(){return this.request?.request.detach??(0,a.existsSync)((0,o.join)(this.path,v))}get isForced(){return!0===this.request?.request.forceRun}isOf(t){return this.request?.command===t}
note({hash:t,label:e},{directory:n,container:r}){const s={hash:t,label:e,directory:(0,o.relative)(this.path,n),container:r};(0,a.appendFileSync)((0,o.join)(this.path,"jobs"),`${JSON.stringify(s)}\n`)}
jobsWith(t){this.#r();return this.#a(this.#e.get(t)??[])}places(){return this.#a(this.#s())}#s(){this.#r();return[...this.#e.values()].flat()}#a(t){
return t.toReversed().map(({directory:t,container:e})=>({directory:(0,o.join)(this.path,t),container:e})).filter(({directory:t})=>isToGather(t))}get begun(){return timeOf((0,o.join)(this.path,v))}
hasDriver(t,e){const{driver:n}=this;if(void 0===n&&!(0,a.existsSync)((0,o.join)(this.path,v)))return!this.isOver(e);const r=this.isDetached||n?.host===t;return void 0!==n&&!(0,
c.XU)(n,t)&&(r||!this.isOver(e))}get driver(){return(0,c.pZ)((0,l.l2)((0,o.join)(this.path,"driver"),{limit:4096}).toString("utf8"))}isOver(t){
const{lease:e=h.D}=this.request?.request??{},{path:n}=this,r=timeOf((0,d.k0)(n).lease)??timeOf((0,o.join)(n,"driver"))??timeOf(n)??Number.NEGATIVE_INFINITY;return!this.isDetached&&t-r>1e3*e}
get isKept(){return(0,a.existsSync)((0,o.join)(this.path,j))}keep(){mark((0,o.join)(this.path,j))}endDriver(){(0,a.rmSync)((0,o.join)(this.path,"driver"),{force:!0})}isEmpty(){try{return(0,
a.readdirSync)(this.path).filter(t=>/^\d+$/.test(t)).every(t=>0===(0,a.readdirSync)((0,o.join)(this.path,t)).length)&&this.#s().every(({directory:t})=>!(0,a.existsSync)((0,o.join)(this.path,t)))
}catch{return!1}}async remove(){const t=await(0,s.readlink)(this.path).catch(()=>{});await(0,y.q)(t??this.path).catch(()=>{});if(void 0!==t)await(0,s.rm)(this.path,{force:!0}).catch(()=>{})}#r(){
const t=(0,m.z)((0,o.join)(this.path,"jobs"),this.#t,536870912),e=t.subarray(0,t.lastIndexOf(10)+1);this.#t+=e.length;for(const t of e.toString("utf8").split("\n")){const e=parseJob(t)
;if(void 0!==e)this.#e.set(e.hash,[...this.#e.get(e.hash)??[],e])}}}function parseJob(t){try{const e=JSON.parse(t)
;return/^\d+\/job-\d+$/.test(e.directory??"")&&/^[0-9a-f]{64}$/.test(e.hash??"")&&"string"==typeof e.container&&"string"==typeof e.label?e:void 0}catch{return}}function readRequest(t){try{
const e=JSON.parse((0,l.l2)(t,{limit:16777216}).toString("utf8"));return e.schema===g?e:void 0}catch{return}}}),24292:(function(t,e,n){n.d(e,{k:()=>walkObjects})
;var r=n(51455),a=n(76760),s=n(74296),o=n(5891);const i=/^[0-9a-f]{2}$/,c=/^[0-9a-f]{40}$/;async function*walkObjects(t,e=""){for(const n of await directories((0,
o.oG)(t),e.slice(0,2)))for(const r of await directories((0,a.join)((0,o.oG)(t),n),restOf(e,n,2))){const s=(0,a.join)((0,o.oG)(t),n,r);for(const t of await directories(s,restOf(e,`${n}${r}`,4))){
const o=`${n}${r}${t}`,i=(await entries((0,a.join)(s,t))).map(({name:t})=>t);yield*i.filter(t=>c.test(t)&&t.startsWith(o)&&t>e).sort()}}}function restOf(t,e,n){return t.startsWith(e)?t.slice(n,n+2):""
}async function directories(t,e){return(await entries(t)).filter(t=>t.isDirectory()&&i.test(t.name)).map(({name:t})=>t).filter(t=>t>=e).sort()}async function entries(t){try{return await(0,
r.readdir)(t,{withFileTypes:!0})}catch(t){if(["ENOENT","ENOTDIR"].includes((0,s.vq)(t)??""))return[];throw t}}}),76704:(function(t,e,n){n.r(e);n.d(e,{storeGc:()=>storeGc,storeLs:()=>storeLs,
storeVerify:()=>storeVerify});var r=n(51455),a=n(73024),s=n(74296),o=n(4448),i=n(20687),c=n(63080),u=n(5891),h=n(24292),d=n(67005),f=n(73895),l=n(44471),m=n(71433)
;// CONCATENATED MODULE: ./src/store/kachery/list-links.ts
async function*walkLinks(t){for await(const e of(0,h.k)((0,f.U4)(t))){const[,n]=(0,f.ZP)(t,e),r=await(0,f.XF)(n,e);if(void 0!==r)yield{...r,sha1:e}}}async function checkLink({path:t,sha1:e,own:n},r){
const a=await(0,m.mw)(t,r);if("good"===a.state&&a.value.sha1===e&&a.value.sha256===(n?.ref??a.value).sha256)return;return(void 0===n?void 0:(0,l.f)({path:t,status:n.status
}))??("missing"===a.state?"is gone":"has other bytes")}async function removeLink(t,e){for(const n of(0,f.ZP)(t,e))if(void 0!==(await(0,f.XF)(n,e))?.own)await(0,c.n)(n)}
// CONCATENATED MODULE: ./src/cache/collect-links.ts
async function collectLinks({root:t},{kept:e,before:n,signal:r}){let a,s=0;for await(const{sha1:o,path:i,own:c}of walkLinks(t)){r?.throwIfAborted();if(void 0===c)continue
;a??=new Set(e.flatMap(({entry:t})=>[...digestsIn(t.key.fields)]));const u=void 0===(0,l.f)({path:i,status:c.status}),h=a.has(c.ref.sha256)||await changedAt(t,o)>=n;s+=u&&h?0:await remove(t,o)}
return s}async function changedAt(t,e){const n=await Promise.all((0,f.ZP)(t,e).map(t=>(0,r.lstat)(t).then(({ctimeMs:t})=>t,()=>0)));return Math.max(...n)}async function remove(t,e){try{
await removeLink(t,e);return 1}catch(t){if((0,s.gj)(t))return 0;throw t}}function*digestsIn(t){
if(Array.isArray(t))for(const e of t)yield*digestsIn(e);else if(t instanceof Map)for(const e of t.values())yield*digestsIn(e);else if("string"==typeof t&&/^[0-9a-f]{64}$/.test(t))yield t}
var y=n(78962),w=n(7911),p=n(75490),g=n(47437);// CONCATENATED MODULE: ./src/cache/collect-garbage.ts
const v={cached:36e5,unreferenced:864e5};async function collectGarbage(t,e,n){const r=await fileSystemTime(t),s=Math.min(r-n.grace.cached,...n.runsSince.map(t=>t-6e4)),o=(0,d.w)(t.root).map(e=>({...t,
root:e})),i=await cachedJobs(t.root,e,n.signal),{kept:c,dropped:f,spared:l}=choose(i,{...n,now:r,since:s}),m=[];for(const e of f){n.signal?.throwIfAborted()
;if(await removeUnlessUsed(t,e.path,e.mark))m.push(e);else c.push(e)}const p=new Set(c.flatMap(({entry:t})=>(0,y.hR)(t).map(({sha1:t})=>t)));for(const t of n.neededByRuns)p.add(t)
;const v=new Set(m.flatMap(({entry:t})=>(0,y.hR)(t).map(({sha1:t})=>t)));let b=m.reduce((t,{size:e})=>t+e,0);const j={removed:0,recent:0,needed:0},remove=async(t,e,r)=>{n.signal?.throwIfAborted()
;if(p.has(e)){j.needed+=1;return}const{size:a,isRecent:s}=await removeObject(t,e,r);j.removed+=void 0===a?0:1;j.recent+=s?1:0;b+=a??0};for(const t of o){for(const e of v)await remove(t,e,s)
;if(n.unreferenced)for await(const e of(0,h.k)(t.root))await remove(t,e,Math.min(s,r-n.grace.unreferenced))}const S=await collectLinks(t,{kept:c,before:Math.min(s,r-n.grace.unreferenced),
signal:n.signal});await(0,g.HE)(t.root,t=>o.some(({root:e})=>(0,a.existsSync)((0,u.s3)(e,t))));await(0,w.VD)(t.root,Math.min(s,r-(n.maxAge??0)));return{jobs:m.length,objects:j.removed,links:S,bytes:b,
keptJobs:c.length,keptBytes:sizeOf(c),spared:{...l,heldJobs:f.length-m.length,recentObjects:j.recent,neededObjects:j.needed}}}async function fileSystemTime(t){const e=(0,i.l5)(t);await(0,o.f)(t,{
path:e,text:""});const{mtimeMs:n}=await(0,r.stat)(e);await(0,c.n)(e);return n}async function cachedJobs(t,e,n){const a=(0,d.w)(t),s=[];for await(const{hash:o,reading:i}of(0,p.Yl)(t,e,n)){const t=(0,
d.Mp)(a,t=>(0,u.s3)(t,o)),e=await(0,r.stat)(t).catch(()=>{});if("good"===i.state&&void 0!==e)s.push({entry:i.entry,path:t,used:e.ctimeMs,mark:e.mtimeMs,size:e.size})}return s}
function choose(t,{maxSize:e,maxAge:n,now:r,since:a,grace:s}){const o=[],i=[],c={recentJobs:0,jobsOfRuns:0},u=new Set;let h=0;for(const d of[...t].sort((t,e)=>e.used-t.used)){
const t=addedSize(d,u),f=void 0!==n&&r-d.used>n,l=void 0!==e&&h+t>e;if(d.used<a&&(f||l))i.push(d);else{if(f||l)c[d.used<r-s.cached?"jobsOfRuns":"recentJobs"]+=1;o.push(d);h+=t;for(const{sha1:t}of(0,
y.hR)(d.entry))u.add(t)}}return{kept:o,dropped:i,spared:c}}function addedSize({entry:t,size:e},n){return(0,y.hR)(t).reduce((t,e)=>t+(n.has(e.sha1)?0:e.size),e)}function sizeOf(t){
return[...new Map(t.flatMap(({entry:t})=>(0,y.hR)(t).map(({sha1:t,size:e})=>[t,e]))).values()].reduce((t,e)=>t+e,0)+t.reduce((t,{size:e})=>t+e,0)}function removeUnlessUsed(t,e,n){
return takeAway(t,e,({mtimeMs:t})=>t===n)}async function removeObject(t,e,n){const a=(0,u.du)(t.root,e),s=await(0,r.lstat)(a).catch(()=>{});if(void 0===s||!s.isFile()||s.ctimeMs>=n)return{size:void 0,
isRecent:s?.isFile()??!1};return{size:await takeAway(t,a,({ino:t,mtimeMs:e,size:n})=>t===s.ino&&e===s.mtimeMs&&n===s.size)?s.size:void 0,isRecent:!1}}async function takeAway(t,e,n){const a=(0,i.l5)(t)
;try{await(0,i.ai)(t,()=>(0,r.rename)(e,a))}catch(t){if("ENOENT"===(0,s.vq)(t)||(0,s.gj)(t))return!1;throw t}const o=n(await(0,r.lstat)(a));await(o?(0,c.n)(a):(0,r.rename)(a,e));return o}
var b=n(61176),j=n(10305),S=n(59505),k=n(64682),$=n(57942),O=n(91394),R=n(61552),I=n(76760),x=n(20654),D=n(40041),J=n(48924);// CONCATENATED MODULE: ./src/store/verify-store.ts
const T={objects:0,bytes:0,damaged:[],last:""},q=5e3,A=67108864;async function verifyStore(t,e){let n=T;for(const r of(0,d.w)(t.root)){const{done:a,...s}=await verifyLayer({...t,root:r},e);n={
objects:n.objects+s.objects,bytes:n.bytes+s.bytes,damaged:[...n.damaged,...s.damaged]};if(!a)return{...n,done:a}}return{...n,done:!0}}async function verifyLayer(t,{resume:e,signal:n,onDamage:r}){
const a=(0,I.join)((0,J.dy)(t.root),"verify.json");let s=e?await readProgress(a):T,o=performance.now();for await(const e of(0,h.k)(t.root,s.last)){if(n.aborted){await note(t,a,s);return{...s,done:!1}}
const i=await withObject(t.root,e,{progress:s,signal:n});if(void 0===i){await note(t,a,s);return{...s,done:!1}}s=i;const c=s.damaged.at(-1);if(c?.sha1===e)await r(c,t);if(performance.now()-o>q){
await note(t,a,s);o=performance.now()}}await(0,c.n)(a);return{...s,done:!0}}async function withObject(t,e,{progress:n,signal:a}){const o=(0,u.du)(t,e),i=(await(0,
r.lstat)(o).catch(()=>{}))?.size??0,c=await whatIsWrong(t,e,a).catch(t=>{if((0,s.rV)(t))return null;throw t});return null===c?void 0:{objects:n.objects+1,bytes:n.bytes+i,
damaged:void 0===c?n.damaged:[...n.damaged,{sha1:e,path:o,why:c}],last:e}}async function whatIsWrong(t,e,n){const r=await(0,D._)(t,e),a=await(0,m.cf)(async()=>{const a=await(0,m.mw)((0,
u.du)(t,e),n).catch(unreadable);if("good"!==a.state)return a;if(a.value.sha1!==e)return{state:"damaged",why:`has the sha1 ${a.value.sha1}`};return void 0===r||r.sha256===a.value.sha256?{state:"good",
value:void 0}:{state:"damaged",why:`has the sha256 ${a.value.sha256}, but was stored with ${r.sha256}`}});return"damaged"===a.state?a.why:void 0}function unreadable(t){if((0,s.rV)(t))throw t;return{
state:"damaged",why:`can't be read: ${(0,s.u0)(t)}`}}async function note(t,e,n){await(0,J.Rp)(t.root);await(0,o.f)(t,{path:e,text:JSON.stringify(n)})}async function readProgress(t){try{
const{objects:e,bytes:n,damaged:r,last:a}=JSON.parse(String(await(0,x.VX)(t,{limit:A})));return[e,n].every(Number.isSafeInteger)&&Array.isArray(r)&&/^[0-9a-f]{40}$/.test(a)?{objects:e,bytes:n,
damaged:r,last:a}:T}catch{return T}}var L=n(43628),z=n(50422),N=n(55205),P=n(82266),F=n(7176);// CONCATENATED MODULE: ./src/terminal/commands/gc-text.ts
function gcText(t,e){const{jobs:n,objects:r,links:a,bytes:s,keptJobs:o,keptBytes:i}=t,c=`${(0,F.hS)(o,"cached result")} with ${(0,z.lP)(i)} left`,u=[(0,F.hS)(n,"cached result"),(0,
F.hS)(r,"object")],h=`removed ${0===a?u.join(" and "):[...u,(0,F.hS)(a,"link")].join(", ")}: ${(0,z.lP)(s)} freed; ${c}\n`,d=reasons(t.spared,e)
;if(d.length>0)return`${h}not removed: ${d.join("; ")}\n`;const f=e.unreferenced?"":"; use --unreferenced to remove objects that no cached result needs"
;return s>0||a>0?h:`${h}nothing to remove: all cached results are within the limits${f}\n`}function reasons(t,{unreferenced:e}){
const{recentJobs:n,jobsOfRuns:r,heldJobs:a,recentObjects:s,neededObjects:o}=t
;return[[n,"results used within the last hour"],[r,"results used since the start of a run that is still active"],[a,"results that belong to another user or were just used again"],[s,"objects stored or used during an active run, within the last hour, or, if unreferenced, within the last day"],[e?o:0,"objects that cached results need"]].filter(([t])=>t>0).map(([t,e])=>`${e} (${t})`)
}var M=n(89678);// CONCATENATED MODULE: ./src/terminal/commands/store-maintenance.ts
async function storeLs(t,e){const n=[],a=[],{root:s}=(0,M.storeOf)(t,e);for(const a of(0,d.w)(s))for await(const s of(0,h.k)(a)){e.signal.throwIfAborted();const o=(await(0,r.lstat)((0,
u.du)(a,s)).catch(()=>{}))?.size;if(void 0!==o&&t.json)n.push({sha1:s,size:o});else if(void 0!==o)e.writeOut(`sha1://${s}  ${o}\n`)}for await(const{sha1:n,size:r,path:o}of walkLinks(s)){
e.signal.throwIfAborted();if(t.json)a.push({sha1:n,size:r,path:o});else e.writeOut(`sha1://${n}  ${r}  in ${(0,S.Q)(o)}\n`)}if(t.json)e.writeOut(store_maintenance_document({
schema:"hither-store-list/1",objects:n,links:a}));return 0}async function storeVerify(t,e){const n=(0,M.storeOf)(t,e),r=t.json?()=>{}:e.writeOut,a=await verifyStore({root:n.root},{resume:t.resume,
signal:e.signal,onDamage:(e,n)=>onDamage(e,n,{call:t,print:r})}),o=a.done?await staleLinks(n.root,e.signal):{count:0,stale:[]}
;for(const{sha1:t,path:e,why:n,advice:a}of o.stale)r(`sha1://${t}: linked to ${(0,S.Q)(`${e}, which ${n}`)}${a}\n`);const i=a.done?await damagedJobs(n,e.signal):[]
;for(const{job_hash:t,why:e}of i)r(`${t}: the entry ${(0,S.Q)(e)}\n`);const c=o.stale.map(({sha1:t,path:e,why:n})=>({sha1:t,path:e,why:n}));e.writeOut(t.json?store_maintenance_document({
schema:"hither-store-check/1",...a,links:c,jobs:i}):summary(a,o,i.length));if(!a.done)return P.t;return a.damaged.length+i.length>0?s.ai.store:0}
async function onDamage({path:t,sha1:e,why:n},r,{call:a,print:o}){o(`sha1://${e}: ${(0,S.Q)(`${t} ${n}`)}\n`);try{const t=a.quarantine?await(0,R.g)(r,e):void 0;if(void 0!==t)o(`  moved to ${t}\n`)
}catch(t){o(`  it can't be moved to quarantine: ${(0,s.u0)(t)}\n`)}}async function staleLinks(t,e){const n=[];let r=0;for await(const a of walkLinks(t)){r+=1;const t=await checkLink(a,e)
;if(void 0!==t)n.push({sha1:a.sha1,path:a.path,why:t,advice:adviceOn(a)})}return{count:r,stale:n}}function adviceOn({path:t,own:e}){return void 0!==e&&void 0!==(0,l.f)({path:t,status:e.status
})?': "hither store gc --max-age 30d" removes the link':""}async function damagedJobs(t,e){const n=(0,b.y)({store:t}),r=[];for await(const{hash:a,reading:s}of(0,
p.Yl)(t.root,n,e))if("damaged"===s.state)r.push({job_hash:a,why:s.why});return r}function summary({objects:t,bytes:e,damaged:n,done:r},a,s){
const o=n.length+s===0?"nothing is damaged":`${n.length+s} damaged: run the jobs that need them again, or move damaged objects to quarantine with --quarantine`,i=r?"":'; interrupted: continue with "hither store verify --resume"'
;return`${(0,F.hS)(t,"object")}, ${(0,z.lP)(e)}${linksText(a)}: ${o}${i}\n`}function linksText({count:t,stale:e}){
const n=1===e.length?"1 leads to a changed file":`${e.length} lead to changed files`,r=0===e.length?"":` (${n})`;return 0===t?"":`, ${(0,F.hS)(t,"link")}${r}`}async function storeGc(t,e){const n=(0,
M.storeOf)(t,e),r=(0,j.Ql)(),a=await collectGarbage({root:n.root},(0,b.y)({store:n}),{...void 0===t.maxSize?{}:{maxSize:t.maxSize},...void 0===t.maxAge?{}:{maxAge:1e3*t.maxAge},
unreferenced:t.unreferenced,grace:v,signal:e.signal,runsSince:[...await(0,$.NV)(n.root,t=>(0,j.XU)(t,r)),...(0,O.submittedSince)(n.root)],neededByRuns:await(0,k.I)(n.root)
}),s=t.json?store_maintenance_document({schema:"hither-store-gc/1",...asDocument(a)}):gcText(a,t);e.writeOut(s);return 0}
function asDocument({jobs:t,objects:e,links:n,bytes:r,keptJobs:a,keptBytes:s,spared:o}){return{jobs:t,objects:e,links:n,bytes:r,kept_jobs:a,kept_bytes:s,spared:{recent_jobs:o.recentJobs,
jobs_of_runs:o.jobsOfRuns,held_jobs:o.heldJobs,recent_objects:o.recentObjects,needed_objects:o.neededObjects}}}function store_maintenance_document(t){return`${(0,N.GF)((0,L.b)(t))}\n`}}),
89678:(function(t,e,n){n.r(e);n.d(e,{storeCat:()=>storeCat,storeGet:()=>storeGet,storeOf:()=>storeOf,storePut:()=>storePut})
;var r=n(51455),a=n(76760),s=n(74296),o=n(59505),i=n(74890),c=n(52677),u=n(10770),h=n(5891),d=n(10513),f=n(13172),l=n(22955),m=n(4945);async function storePut(t,e){const n=(0,
a.resolve)(e.cwd,t.subject);await checkFile(n,t.subject);const r=await openRemotesOf(e),s=storeOf(t,e),o=await s.putFile(n);if(r.write)await(0,i.D)(await s.openVerified(o),t=>r.put((0,
h.du)("",o.sha1),(0,f.p)(t,o.size),"missing"));e.writeOut(`${(0,c.t2)(o.sha1,(0,a.basename)(n))}\n`);return 0}async function storeGet(t,e){
const n=storeOf(t,e,await openRemotesOf(e)),r=await refOf(t.subject,n);await n.materialize(r,(0,a.resolve)(e.cwd,t.target),"copy");return 0}async function storeCat(t,e){
const n=storeOf(t,e,await openRemotesOf(e)),r=await refOf(t.subject,n),a=await n.openVerified(r);await e.pipeOut(a.createReadStream({start:0}));return 0}async function checkFile(t,e){const n=await(0,
r.stat)(t).catch(()=>{});if(void 0===n)throw new s.bD("usage",`there is no file ${e}`,"check the path; it starts from the current directory")
;if(!n.isFile())throw new s.bD("usage",`${e} is not a regular file`,"name a regular file; directories and devices can't be stored")}function storeOf(t,e,n=l.mR){return(0,d.C)(void 0===t.store?(0,
h.q1)(e.environment):(0,a.resolve)(e.cwd,t.store),{remotes:n,signal:e.signal})}async function openRemotesOf(t){const e=await(0,l.E9)((0,m.xY)(t),{env:t.environment,signal:t.signal});return(0,
l.GY)(e,e=>t.writeErr(`warning: ${(0,o.Q)(e)}\n`))}async function refOf(t,e){const n=(0,c.rI)(t)
;if(void 0===n)throw new s.bD("usage",`"${t}" is not an object URI`,'write sha1://HASH, as "hither store put" prints it, or sha1dir://HASH/PATH');return(await(0,u.H)(n,e)).ref}})};
