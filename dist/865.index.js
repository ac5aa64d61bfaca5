"use strict";exports.id=865;exports.ids=[865];exports.modules={91065:(function(t,e,n){n.d(e,{q:()=>removeDirectory});var r=n(77598),o=n(73024),i=n(58500),a=n(74296),c=n(69185);const s=64,u=8
;async function removeDirectory(t,e){if(!(0,c.w)(t))return;const n=Buffer.from(t),i={top:n,prefix:`.removed-${(0,r.randomBytes)(8).toString("hex")}-`,signal:e,moved:0,count:0,failure:void 0}
;await emptyWhole({directory:n,depth:0},i);for(let t=0;t<i.moved;t+=1)await removeTree({directory:movedTo(i,t),depth:1},n,i);attempt(i,()=>(0,o.rmdirSync)(t));if(void 0!==i.failure)throw i.failure}
function movedTo({top:t,prefix:e},n){return join(t,Buffer.from(`${e}${n}`))}function join(t,e){return Buffer.concat([t,Buffer.from("/"),e])}async function removeTree(t,e,n){await emptyWhole(t,n)
;return attempt(n,()=>allowing(e,()=>(0,o.rmdirSync)(t.directory)))}async function emptyWhole(t,e){for(;await emptyOnce(t,e)>=s;);}async function emptyOnce(t,e){const n=openDirectory(t.directory,e)
;let r=0;try{for(let o=n?.readSync()??null;null!==o;o=n?.readSync()??null){r+=await removeEntry(o,t,e)?1:0;await takeTurns(e)}}finally{n?.closeSync()}return r}async function takeTurns(t){t.count+=1
;if(t.count%s===0){await(0,i.setImmediate)();t.signal?.throwIfAborted()}}function openDirectory(t,e){let n;attempt(e,()=>allowing(t,()=>{n=(0,o.opendirSync)(t,{bufferSize:s,encoding:"buffer"})}))
;return n}async function removeEntry(t,{directory:e,depth:n},r){const i=join(e,t.name);if(!t.isDirectory())return attempt(r,()=>allowing(e,()=>(0,o.unlinkSync)(i)))
;if(i.subarray(r.top.length+1).toString("latin1").startsWith(r.prefix)&&0===n)return!1;return n<u?removeTree({directory:i,depth:n+1},e,r):moveUp(i,e,r)}function moveUp(t,e,n){const move=()=>(0,
o.renameSync)(t,movedTo(n,n.moved)),r=attempt(n,()=>allowing(e,()=>allowing(t,move)));n.moved+=r?1:0;return r}function allowing(t,e){try{e()}catch(n){if(!(0,a.gj)(n))throw n;(0,o.chmodSync)(t,448);e()
}}function attempt(t,e){try{e();return!0}catch(e){if("ENOENT"!==(0,a.vq)(e))t.failure??=e;return!1}}}),17755:(function(t,e,n){n.d(e,{Ft:()=>isSame,Ql:()=>processHost,WF:()=>thisProcess,XU:()=>isDead,
do:()=>ownedName,fc:()=>processWithId,pZ:()=>parseOwner,qR:()=>ownerOfName});var r=n(73024),o=n(48161);function parseOwner(t){try{const e=JSON.parse(t),{host:n,pid:r,startTime:o}=e??{}
;return"string"==typeof n&&"number"==typeof r&&"string"==typeof o?{host:n,pid:r,startTime:o}:void 0}catch{return}}function ownedName(t,{host:e,pid:n,startTime:r}){
return`${t}.${n}.${r}.${encodeURIComponent(e)}`}function ownerOfName(t){const[,e,n,r]=/^[^.]+\.(\d+)\.(\d*)\.(.+)$/.exec(t)??[];try{return void 0===e||void 0===n||void 0===r?void 0:{
host:decodeURIComponent(r),pid:Number(e),startTime:n}}catch{return}}const i="pid:[4026531836]";function processHost(){const t=namespaceOf("self");return void 0===t||t===i?(0,o.hostname)():`${(0,
o.hostname)()}/${t}`}function thisProcess(t){return processWithId(process.pid,t)}function processWithId(t,e){return{host:e,pid:t,startTime:startTimeOf(t)??""}}function isDead(t,e){
if(t.host!==e)return t.host.startsWith(`${e}/pid:`)&&isNowhere(t);const n=startTimeOf(t.pid);return void 0===n?!answers(t.pid):n!==t.startTime}function isNowhere({pid:t,startTime:e}){const n=(0,
r.readdirSync)("/proc").filter(t=>/^\d+$/.test(t));return namespaceOf("self")===i&&n.includes("1")&&!n.some(n=>idsInNamespaces(n).includes(t)&&startTimeOf(Number(n))===e)}function idsInNamespaces(t){
try{const[,e=""]=/^NSpid:(.*)$/m.exec((0,r.readFileSync)(`/proc/${t}/status`,"utf8"))??[];return e.trim().split(/\s+/).map(Number)}catch{return[]}}function namespaceOf(t){try{return(0,
r.readlinkSync)(`/proc/${t}/ns/pid`)}catch{return}}function isSame(t,e){return t.host===e.host&&t.pid===e.pid&&t.startTime===e.startTime}function startTimeOf(t){try{const e=(0,
r.readFileSync)(`/proc/${t}/stat`,"utf8"),n=e.slice(e.lastIndexOf(")")+2).split(" ");return/^[ZX]/.test(n[0]??"")?void 0:n[19]}catch{return}}function answers(t){if("linux"===process.platform)return!1
;try{process.kill(t,0);return!0}catch{return!1}}}),23904:(function(t,e,n){n.d(e,{AJ:()=>openDirectory,Pf:()=>endJournal,S2:()=>allJournals,TJ:()=>openJournals,in:()=>openPath,ln:()=>timeStamp,
mb:()=>resultsPath,tB:()=>pruneJournals});var r=n(51455),o=n(76760),i=n(91065),a=n(63080),c=n(17755),s=n(5891);const u=".jsonl",f=1e3,d=2592e6;function openDirectory(t){return(0,o.join)((0,
s.wn)(t),"open")}function openPath(t,e){return(0,o.join)(openDirectory(t),`${e}${u}`)}function resultsPath(t,e){return(0,o.join)(openDirectory(t),e)}function timeStamp(t){
return new Date(t).toISOString().replace(/[-:]|\..*/g,"")}function timeOf(t){const[,e,n,r,o]=/^(\d{8})T(\d\d)(\d\d)(\d\d)-/.exec(t)??[],i=e?.replace(/^(\d{4})(\d\d)(\d\d)$/,"$1-$2-$3")
;return Date.parse(`${i}T${n}:${r}:${o}Z`)}async function allJournals(t){const[e,n]=await Promise.all([namesIn((0,s.wn)(t)),openJournals(t)]);return[...placesIn((0,s.wn)(t),e,!1),...n].sort(byName)}
async function openJournals(t){return placesIn(openDirectory(t),await namesIn(openDirectory(t)),!0).sort(byName)}function byName(t,e){return t.name<e.name?-1:1}function namesIn(t){return(0,
r.readdir)(t).catch(()=>[])}function placesIn(t,e,n){return e.filter(t=>t.endsWith(u)).flatMap(e=>{const r=e.slice(0,-u.length),i=(0,c.qR)(r);return void 0===i?[]:[{name:r,path:(0,o.join)(t,e),
owner:i,isOpen:n}]})}async function endJournal(t,e){await(0,r.rename)(openPath(t,e),(0,o.join)((0,s.wn)(t),`${e}${u}`));await(0,i.q)(resultsPath(t,e))}async function pruneJournals(t,e,n){
const r=(await allJournals(t)).filter(({owner:t,isOpen:e})=>!e||n(t)),o=r.length-f,c=r.filter(({name:t},n)=>n<o||e-timeOf(t)>d);for(const{path:t}of c)await(0,a.n)(t).catch(()=>{})
;for(const e of await resultsWithoutJournal(t,n))await(0,i.q)(resultsPath(t,e)).catch(()=>{})}async function resultsWithoutJournal(t,e){const n=await namesIn(openDirectory(t)),r=new Set(n)
;return n.filter(t=>{const n=t.endsWith(u)?void 0:(0,c.qR)(t);return void 0!==n&&e(n)&&!r.has(`${t}${u}`)})}}),64682:(function(t,e,n){n.d(e,{I:()=>objectsOfKeptResults,t:()=>openKeptResults})
;var r=n(77598),o=n(51455),i=n(76760),a=n(78962),c=n(74296),s=n(21272),u=n(20654),f=n(23904);const d=268435456;function openKeptResults(t,e){const n=(0,s.N)({root:t.root
}),pathOf=({hash:t,name:n,index:o})=>{const a=(0,r.createHash)("sha256").update(JSON.stringify([t,n,o])).digest("hex");return(0,i.join)(e,`${a}.json`)};return{pathOf:pathOf,keep:(t,e)=>n({
path:pathOf(t),text:(0,a.u0)(e)}),async read(e){const n=await textAt(pathOf(e)),r=void 0===n?void 0:(0,a.hB)(n,e.hash);return"good"===r?.state&&await hasObjects(r.entry,t)?r.entry:void 0},
async claim(t){try{await(0,o.rename)(t,e)}catch(t){if("ENOENT"===(0,c.vq)(t))return 0;throw t}return(await(0,o.readdir)(e)).length}}}function textAt(t){return(0,u.VX)(t,{limit:d}).then(String,()=>{})}
async function hasObjects({objects:t},e){for(const n of t)if("good"!==await e.verify(n))return!1;return!0}async function objectsOfKeptResults(t){const e=new Set;for(let n=!0;n;){n=!1
;for(const r of await(0,o.readdir)((0,f.AJ)(t)).catch(()=>[])){const o=r.endsWith(".jsonl")?"read":await addObjects((0,i.join)((0,f.AJ)(t),r),e);n||="moved"===o}}return e}
async function addObjects(t,e){const n=await(0,o.readdir)(t).catch(()=>{});for(const r of n??[]){const n=await textAt((0,i.join)(t,r));if(void 0===n)return"moved"
;for(const{sha1:t}of objectsIn(n))e.add(t)}return void 0===n?"moved":"read"}function objectsIn(t){const e=/"job_hash":"([0-9a-f]{64})"/.exec(t.slice(0,200))?.[1]??"",n=(0,a.hB)(t,e)
;return"good"===n.state?(0,a.hR)(n.entry):[]}}),57942:(function(t,e,n){n.d(e,{Dc:()=>directoriesOfRuns,HZ:()=>createRunDirectory,NV:()=>runsSince,O8:()=>keepRunDirectory})
;var r=n(73024),o=n(51455),i=n(76760),a=n(74296),c=n(73518),s=n(91065),u=n(17755),f=n(5891),d=n(6487);const p="begun",l=65536,m="kept";async function createRunDirectory(t,e,n){const o=(0,i.join)((0,
f.WL)(t),(0,u.do)(e,n));try{await makeIn((0,f.WL)(t),o);(0,r.writeFileSync)((0,i.join)(o,p),Buffer.alloc(l))}catch(e){await(0,s.q)(o).catch(()=>{});throw(0,d.gl)(e,`run jobs in ${t}`)}return o}
async function makeIn(t,e){const make=()=>(0,r.mkdirSync)(e,{mode:448});try{make()}catch(e){if("ENOENT"!==(0,a.vq)(e))throw e;await(0,c.K)(t);make()}}async function keepRunDirectory(t){await(0,
o.writeFile)((0,i.join)(t,m),"")}async function runsSince(t,e){const n=await(0,o.readdir)((0,f.WL)(t)).catch(()=>[]),r=new Set(await directoriesOfRuns(t,e)),a=n.map(e=>(0,i.join)((0,
f.WL)(t),e)).filter(t=>!r.has(t));return(await Promise.all(a.map(t=>(0,o.stat)((0,i.join)(t,p)).catch(()=>(0,o.stat)(t).catch(()=>{}))))).flatMap(t=>void 0===t?[]:[t.mtimeMs])}
async function directoriesOfRuns(t,e){const n=namesIn((0,f.WL)(t)).filter(t=>{const n=(0,u.qR)(t);return void 0!==n&&e(n)}).map(e=>(0,i.join)((0,f.WL)(t),e)),r=await Promise.all(n.map(t=>(0,
o.stat)((0,i.join)(t,m)).catch(()=>{})));return n.filter((t,e)=>void 0===r[e])}function namesIn(t){try{return(0,r.readdirSync)(t)}catch{return[]}}})};
