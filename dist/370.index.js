"use strict";exports.id=370;exports.ids=[370];exports.modules={85472:(function(t,e,n){n.d(e,{z:()=>readFrom});var r=n(73024),o=n(10662);function readFrom(t,e,n){let i;try{i=(0,o.Bf)(t)}catch{
return Buffer.alloc(0)}try{const t=Buffer.alloc(Math.max(0,Math.min(n,(0,r.fstatSync)(i).size-e)));return t.subarray(0,(0,r.readSync)(i,t,0,t.length,e))}finally{(0,r.closeSync)(i)}}}),
91065:(function(t,e,n){n.d(e,{q:()=>removeDirectory});var r=n(77598),o=n(73024),i=n(58500),a=n(74296),c=n(69185);const s=64,u=8;async function removeDirectory(t,e){if(!(0,c.w)(t))return
;const n=Buffer.from(t),i={top:n,prefix:`.removed-${(0,r.randomBytes)(8).toString("hex")}-`,signal:e,moved:0,count:0,failure:void 0};await emptyWhole({directory:n,depth:0},i)
;for(let t=0;t<i.moved;t+=1)await removeTree({directory:movedTo(i,t),depth:1},n,i);attempt(i,()=>(0,o.rmdirSync)(t));if(void 0!==i.failure)throw i.failure}function movedTo({top:t,prefix:e},n){
return join(t,Buffer.from(`${e}${n}`))}function join(t,e){return Buffer.concat([t,Buffer.from("/"),e])}async function removeTree(t,e,n){await emptyWhole(t,n);return attempt(n,()=>allowing(e,()=>(0,
o.rmdirSync)(t.directory)))}async function emptyWhole(t,e){for(;await emptyOnce(t,e)>=s;);}async function emptyOnce(t,e){const n=openDirectory(t.directory,e);let r=0;try{
for(let o=n?.readSync()??null;null!==o;o=n?.readSync()??null){r+=await removeEntry(o,t,e)?1:0;await takeTurns(e)}}finally{n?.closeSync()}return r}async function takeTurns(t){t.count+=1
;if(t.count%s===0){await(0,i.setImmediate)();t.signal?.throwIfAborted()}}function openDirectory(t,e){let n;attempt(e,()=>allowing(t,()=>{n=(0,o.opendirSync)(t,{bufferSize:s,encoding:"buffer"})}))
;return n}async function removeEntry(t,{directory:e,depth:n},r){const i=join(e,t.name);if(!t.isDirectory())return attempt(r,()=>allowing(e,()=>(0,o.unlinkSync)(i)))
;if(i.subarray(r.top.length+1).toString("latin1").startsWith(r.prefix)&&0===n)return!1;return n<u?removeTree({directory:i,depth:n+1},e,r):moveUp(i,e,r)}function moveUp(t,e,n){const move=()=>(0,
o.renameSync)(t,movedTo(n,n.moved)),r=attempt(n,()=>allowing(e,()=>allowing(t,move)));n.moved+=r?1:0;return r}function allowing(t,e){try{e()}catch(n){if(!(0,a.gj)(n))throw n;(0,o.chmodSync)(t,448);e()
}}function attempt(t,e){try{e();return!0}catch(e){if("ENOENT"!==(0,a.vq)(e))t.failure??=e;return!1}}}),23904:(function(t,e,n){n.d(e,{AJ:()=>openDirectory,GW:()=>endJournalAtExit,Pf:()=>endJournal,
S2:()=>allJournals,TJ:()=>openJournals,in:()=>openPath,ln:()=>timeStamp,mb:()=>resultsPath,tB:()=>pruneJournals});var r=n(73024),o=n(51455),i=n(76760),a=n(10305),c=n(91065),s=n(63080),u=n(5891)
;const d=".jsonl",f=1e3,h=2592e6;function openDirectory(t){return(0,i.join)((0,u.wn)(t),"open")}function openPath(t,e){return(0,i.join)(openDirectory(t),`${e}${d}`)}function resultsPath(t,e){return(0,
i.join)(openDirectory(t),e)}function timeStamp(t){return new Date(t).toISOString().replace(/[-:.Z]/g,"")}function timeOf(t){
const[,e,n,r,o]=/^(\d{8})T(\d\d)(\d\d)(\d\d)(?:\d{3})?-/.exec(t)??[],i=e?.replace(/^(\d{4})(\d\d)(\d\d)$/,"$1-$2-$3");return Date.parse(`${i}T${n}:${r}:${o}Z`)}async function allJournals(t){
const[e,n]=await Promise.all([namesIn((0,u.wn)(t)),openJournals(t)]);return[...placesIn((0,u.wn)(t),e,!1),...n].sort(byName)}async function openJournals(t){
return placesIn(openDirectory(t),await namesIn(openDirectory(t)),!0).sort(byName)}function byName(t,e){return t.name<e.name?-1:1}function namesIn(t){return(0,o.readdir)(t).catch(()=>[])}
function placesIn(t,e,n){return e.filter(t=>t.endsWith(d)).flatMap(e=>{const r=e.slice(0,-d.length),o=(0,a.qR)(r);return void 0===o?[]:[{name:r,path:(0,i.join)(t,e),owner:o,isOpen:n}]})}
async function endJournal(t,e){await(0,o.rename)(openPath(t,e),endedPath(t,e));await(0,c.q)(resultsPath(t,e))}function endJournalAtExit(t,e){(0,r.renameSync)(openPath(t,e),endedPath(t,e))}
function endedPath(t,e){return(0,i.join)((0,u.wn)(t),`${e}${d}`)}async function pruneJournals(t,e,n){
const r=(await allJournals(t)).filter(({owner:t,isOpen:e})=>!e||n(t)),o=r.length-f,i=r.filter(({name:t},n)=>n<o||e-timeOf(t)>h);for(const{path:t}of i)await(0,s.n)(t).catch(()=>{})
;for(const e of await resultsWithoutJournal(t,n))await(0,c.q)(resultsPath(t,e)).catch(()=>{})}async function resultsWithoutJournal(t,e){const n=await namesIn(openDirectory(t)),r=new Set(n)
;return n.filter(t=>{const n=t.endsWith(d)?void 0:(0,a.qR)(t);return void 0!==n&&e(n)&&!r.has(`${t}${d}`)})}}),64682:(function(t,e,n){n.d(e,{I:()=>objectsOfKeptResults,t:()=>openKeptResults})
;var r=n(77598),o=n(51455),i=n(76760),a=n(78962),c=n(74296),s=n(21272),u=n(20654),d=n(23904);const f=268435456;function openKeptResults(t,e){const n=(0,s.N)({root:t.root
}),pathOf=({hash:t,name:n,index:o})=>{const a=(0,r.createHash)("sha256").update(JSON.stringify([t,n,o])).digest("hex");return(0,i.join)(e,`${a}.json`)};return{pathOf:pathOf,keep:(t,e)=>n({
path:pathOf(t),text:(0,a.u0)(e)}),async read(e){const n=await textAt(pathOf(e)),r=void 0===n?void 0:(0,a.hB)(n,e.hash);return"good"===r?.state&&await hasObjects(r.entry,t)?r.entry:void 0},
async claim(t){try{await(0,o.rename)(t,e)}catch(t){if("ENOENT"===(0,c.vq)(t))return!1;throw t}return!0}}}function textAt(t){return(0,u.VX)(t,{limit:f}).then(String,()=>{})}
async function hasObjects({objects:t},e){for(const n of t)if("good"!==await e.verify(n))return!1;return!0}async function objectsOfKeptResults(t){const e=new Set;for(let n=!0;n;){n=!1
;for(const r of await(0,o.readdir)((0,d.AJ)(t)).catch(()=>[])){const o=r.endsWith(".jsonl")?"read":await addObjects((0,i.join)((0,d.AJ)(t),r),e);n||="moved"===o}}return e}
async function addObjects(t,e){const n=await(0,o.readdir)(t).catch(()=>{});for(const r of n??[]){const n=await textAt((0,i.join)(t,r));if(void 0===n)return"moved"
;for(const{sha1:t}of objectsIn(n))e.add(t)}return void 0===n?"moved":"read"}function objectsIn(t){const e=/"job_hash":"([0-9a-f]{64})"/.exec(t.slice(0,200))?.[1]??"",n=(0,a.hB)(t,e)
;return"good"===n.state?(0,a.hR)(n.entry):[]}}),57942:(function(t,e,n){n.d(e,{Dc:()=>directoriesOfRuns,HZ:()=>createRunDirectory,NV:()=>runsSince,O8:()=>keepRunDirectory,ib:()=>l})
;var r=n(73024),o=n(51455),i=n(76760),a=n(74296),c=n(10305),s=n(73518),u=n(91065),d=n(5891),f=n(6487);const h="begun",l=65536,y="kept";async function createRunDirectory(t,e,n){const o=(0,i.join)((0,
d.WL)(t),(0,c.do)(e,n));try{await makeIn((0,d.WL)(t),o);(0,r.writeFileSync)((0,i.join)(o,h),Buffer.alloc(l))}catch(e){await(0,u.q)(o).catch(()=>{});throw(0,f.gl)(e,`run jobs in ${t}`)}return o}
async function makeIn(t,e){const make=()=>(0,r.mkdirSync)(e,{mode:448});try{make()}catch(e){if("ENOENT"!==(0,a.vq)(e))throw e;(0,s.K)(t);make()}}async function keepRunDirectory(t){await(0,
o.writeFile)((0,i.join)(t,y),"")}async function runsSince(t,e){const n=await(0,o.readdir)((0,d.WL)(t)).catch(()=>[]),r=new Set(await directoriesOfRuns(t,e)),a=n.map(e=>(0,i.join)((0,
d.WL)(t),e)).filter(t=>!r.has(t));return(await Promise.all(a.map(t=>(0,o.stat)((0,i.join)(t,h)).catch(()=>(0,o.stat)(t).catch(()=>{}))))).flatMap(t=>void 0===t?[]:[t.mtimeMs])}
async function directoriesOfRuns(t,e){const n=namesIn((0,d.WL)(t)).filter(t=>{const n=(0,c.qR)(t);return void 0!==n&&e(n)}).map(e=>(0,i.join)((0,d.WL)(t),e)),r=await Promise.all(n.map(t=>(0,
o.stat)((0,i.join)(t,y)).catch(()=>{})));return n.filter((t,e)=>void 0===r[e])}function namesIn(t){try{return(0,r.readdirSync)(t)}catch{return[]}}}),91394:(function(t,e,n){n.d(e,{
LA:()=>createSubmittedRun,Yh:()=>submittedIds,Z5:()=>isToGather,bm:()=>SubmittedRun,cO:()=>markGathered,of:()=>submittedSince})
;var r=n(77598),o=n(73024),i=n(76760),a=n(10305),c=n(73518),s=n(20654),u=n(85472),d=n(5891),f=n(6487);const h="hither-detached-run/1";function createSubmittedRun(t,{spec:e,cwd:n},a){const s=(0,
i.join)((0,d.vv)(t),`${readableName((0,i.resolve)(n,e))}-${(0,r.randomBytes)(4).toString("hex")}`);try{(0,c.K)((0,d.vv)(t));(0,o.mkdirSync)(s,{mode:448});(0,o.writeFileSync)((0,
i.join)(s,"driver"),JSON.stringify(a))}catch(e){throw(0,f.gl)(e,`submit jobs in ${t}`)}return s}function readableName(t){const e=(0,i.basename)(t).replace(/\.(ya?ml|json)$/,"");return("hither"===e?(0,
i.basename)((0,i.dirname)(t)):e).replaceAll(/[^\w-]/g,"-").slice(0,40)||"run"}function submittedIds(t){const e=(0,d.vv)(t);try{return(0,o.readdirSync)(e).filter(t=>isOwnDirectory((0,
i.join)(e,t))).sort()}catch{return[]}}function isOwnDirectory(t){const e=(0,o.lstatSync)(t,{throwIfNoEntry:!1});return!0===e?.isDirectory()&&e.uid===process.getuid?.()}function isToGather(t){return(0,
o.existsSync)(t)&&!(0,o.existsSync)((0,i.join)(t,l))}function markGathered(t){try{(0,o.writeFileSync)((0,i.join)(t,l),"")}catch{}}const l="gathered";function submittedSince(t){
return submittedIds(t).flatMap(e=>new SubmittedRun((0,i.join)((0,d.vv)(t),e)).begun??[])}class SubmittedRun{path;#t=0;#e=new Map;#n;constructor(t){this.path=t}get id(){return(0,i.basename)(this.path)}
begin(t){(0,o.writeFileSync)((0,i.join)(this.path,"request.json"),`${JSON.stringify({schema:h,...t})}\n`,{mode:384})}get request(){this.#n??=readRequest((0,i.join)(this.path,"request.json"))
;return this.#n}note({hash:t,label:e},{directory:n,container:r}){const a={hash:t,label:e,directory:(0,i.relative)(this.path,n),container:r};(0,o.appendFileSync)((0,
i.join)(this.path,"jobs"),`${JSON.stringify(a)}\n`)}jobsWith(t){this.#r();return(this.#e.get(t)??[]).map(({directory:t,container:e})=>({directory:(0,i.join)(this.path,t),container:e
})).filter(({directory:t})=>isToGather(t))}get begun(){try{return(0,o.statSync)((0,i.join)(this.path,"request.json")).mtimeMs}catch{return}}hasDriver(t){const e=(0,a.pZ)((0,s.l2)((0,
i.join)(this.path,"driver"),{limit:4096}).toString("utf8"));return void 0!==e&&!(0,a.XU)(e,t)}endDriver(){(0,o.rmSync)((0,i.join)(this.path,"driver"),{force:!0})}isEmpty(){try{return(0,
o.readdirSync)(this.path).filter(t=>/^\d+$/.test(t)).every(t=>0===(0,o.readdirSync)((0,i.join)(this.path,t)).length)}catch{return!1}}#r(){const t=(0,u.z)((0,
i.join)(this.path,"jobs"),this.#t,536870912),e=t.subarray(0,t.lastIndexOf(10)+1);this.#t+=e.length;for(const t of e.toString("utf8").split("\n")){const e=parseJob(t)
;if(void 0!==e)this.#e.set(e.hash,[...this.#e.get(e.hash)??[],e])}}}function parseJob(t){try{const e=JSON.parse(t)
;return/^\d+\/job-\d+$/.test(e.directory??"")&&/^[0-9a-f]{64}$/.test(e.hash??"")&&"string"==typeof e.container&&"string"==typeof e.label?e:void 0}catch{return}}function readRequest(t){try{
const e=JSON.parse((0,s.l2)(t,{limit:16777216}).toString("utf8"));return e.schema===h?e:void 0}catch{return}}})};
