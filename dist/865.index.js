"use strict";exports.id=865;exports.ids=[865];exports.modules={91065:(function(t,n,e){e.d(n,{q:()=>removeDirectory});var r=e(77598),o=e(73024),i=e(58500),a=e(74296),c=e(69185);const s=64,u=8
;async function removeDirectory(t,n){if(!(0,c.w)(t))return;const e=Buffer.from(t),i={top:e,prefix:`.removed-${(0,r.randomBytes)(8).toString("hex")}-`,signal:n,moved:0,count:0,failure:void 0}
;await emptyWhole({directory:e,depth:0},i);for(let t=0;t<i.moved;t+=1)await removeTree({directory:movedTo(i,t),depth:1},e,i);attempt(i,()=>(0,o.rmdirSync)(t));if(void 0!==i.failure)throw i.failure}
function movedTo({top:t,prefix:n},e){return join(t,Buffer.from(`${n}${e}`))}function join(t,n){return Buffer.concat([t,Buffer.from("/"),n])}async function removeTree(t,n,e){await emptyWhole(t,e)
;return attempt(e,()=>allowing(n,()=>(0,o.rmdirSync)(t.directory)))}async function emptyWhole(t,n){for(;await emptyOnce(t,n)>=s;);}async function emptyOnce(t,n){const e=openDirectory(t.directory,n)
;let r=0;try{for(let o=e?.readSync()??null;null!==o;o=e?.readSync()??null){r+=await removeEntry(o,t,n)?1:0;await takeTurns(n)}}finally{e?.closeSync()}return r}async function takeTurns(t){t.count+=1
;if(t.count%s===0){await(0,i.setImmediate)();t.signal?.throwIfAborted()}}function openDirectory(t,n){let e;attempt(n,()=>allowing(t,()=>{e=(0,o.opendirSync)(t,{bufferSize:s,encoding:"buffer"})}))
;return e}async function removeEntry(t,{directory:n,depth:e},r){const i=join(n,t.name);if(!t.isDirectory())return attempt(r,()=>allowing(n,()=>(0,o.unlinkSync)(i)))
;if(i.subarray(r.top.length+1).toString("latin1").startsWith(r.prefix)&&0===e)return!1;return e<u?removeTree({directory:i,depth:e+1},n,r):moveUp(i,n,r)}function moveUp(t,n,e){const move=()=>(0,
o.renameSync)(t,movedTo(e,e.moved)),r=attempt(e,()=>allowing(n,()=>allowing(t,move)));e.moved+=r?1:0;return r}function allowing(t,n){try{n()}catch(e){if(!(0,a.gj)(e))throw e;(0,o.chmodSync)(t,448);n()
}}function attempt(t,n){try{n();return!0}catch(n){if("ENOENT"!==(0,a.vq)(n))t.failure??=n;return!1}}}),17755:(function(t,n,e){e.d(n,{Ft:()=>isSame,Ql:()=>processHost,WF:()=>thisProcess,XU:()=>isDead,
do:()=>ownedName,fc:()=>processWithId,pZ:()=>parseOwner,qR:()=>ownerOfName});var r=e(73024),o=e(48161);function parseOwner(t){try{const n=JSON.parse(t),{host:e,pid:r,startTime:o}=n??{}
;return"string"==typeof e&&"number"==typeof r&&"string"==typeof o?{host:e,pid:r,startTime:o}:void 0}catch{return}}function ownedName(t,{host:n,pid:e,startTime:r}){
return`${t}.${e}.${r}.${encodeURIComponent(n)}`}function ownerOfName(t){const[,n,e,r]=/^[^.]+\.(\d+)\.(\d*)\.(.+)$/.exec(t)??[];try{return void 0===n||void 0===e||void 0===r?void 0:{
host:decodeURIComponent(r),pid:Number(n),startTime:e}}catch{return}}const i="pid:[4026531836]";function processHost(){const t=namespaceOf("self");return void 0===t||t===i?(0,o.hostname)():`${(0,
o.hostname)()}/${t}`}function thisProcess(t){return processWithId(process.pid,t)}function processWithId(t,n){return{host:n,pid:t,startTime:startTimeOf(t)??""}}function isDead(t,n){
if(t.host!==n)return t.host.startsWith(`${n}/pid:`)&&isNowhere(t);const e=startTimeOf(t.pid);return void 0===e?!answers(t.pid):e!==t.startTime}function isNowhere({pid:t,startTime:n}){const e=(0,
r.readdirSync)("/proc").filter(t=>/^\d+$/.test(t));return namespaceOf("self")===i&&e.includes("1")&&!e.some(e=>idsInNamespaces(e).includes(t)&&startTimeOf(Number(e))===n)}function idsInNamespaces(t){
try{const[,n=""]=/^NSpid:(.*)$/m.exec((0,r.readFileSync)(`/proc/${t}/status`,"utf8"))??[];return n.trim().split(/\s+/).map(Number)}catch{return[]}}function namespaceOf(t){try{return(0,
r.readlinkSync)(`/proc/${t}/ns/pid`)}catch{return}}function isSame(t,n){return t.host===n.host&&t.pid===n.pid&&t.startTime===n.startTime}function startTimeOf(t){try{const n=(0,
r.readFileSync)(`/proc/${t}/stat`,"utf8"),e=n.slice(n.lastIndexOf(")")+2).split(" ");return/^[ZX]/.test(e[0]??"")?void 0:e[19]}catch{return}}function answers(t){if("linux"===process.platform)return!1
;try{process.kill(t,0);return!0}catch{return!1}}}),23904:(function(t,n,e){e.d(n,{AJ:()=>openDirectory,GW:()=>endJournalAtExit,Pf:()=>endJournal,S2:()=>allJournals,TJ:()=>openJournals,in:()=>openPath,
ln:()=>timeStamp,mb:()=>resultsPath,tB:()=>pruneJournals});var r=e(73024),o=e(51455),i=e(76760),a=e(91065),c=e(63080),s=e(17755),u=e(5891);const d=".jsonl",f=1e3,p=2592e6;function openDirectory(t){
return(0,i.join)((0,u.wn)(t),"open")}function openPath(t,n){return(0,i.join)(openDirectory(t),`${n}${d}`)}function resultsPath(t,n){return(0,i.join)(openDirectory(t),n)}function timeStamp(t){
return new Date(t).toISOString().replace(/[-:.Z]/g,"")}function timeOf(t){const[,n,e,r,o]=/^(\d{8})T(\d\d)(\d\d)(\d\d)(?:\d{3})?-/.exec(t)??[],i=n?.replace(/^(\d{4})(\d\d)(\d\d)$/,"$1-$2-$3")
;return Date.parse(`${i}T${e}:${r}:${o}Z`)}async function allJournals(t){const[n,e]=await Promise.all([namesIn((0,u.wn)(t)),openJournals(t)]);return[...placesIn((0,u.wn)(t),n,!1),...e].sort(byName)}
async function openJournals(t){return placesIn(openDirectory(t),await namesIn(openDirectory(t)),!0).sort(byName)}function byName(t,n){return t.name<n.name?-1:1}function namesIn(t){return(0,
o.readdir)(t).catch(()=>[])}function placesIn(t,n,e){return n.filter(t=>t.endsWith(d)).flatMap(n=>{const r=n.slice(0,-d.length),o=(0,s.qR)(r);return void 0===o?[]:[{name:r,path:(0,i.join)(t,n),
owner:o,isOpen:e}]})}async function endJournal(t,n){await(0,o.rename)(openPath(t,n),endedPath(t,n));await(0,a.q)(resultsPath(t,n))}function endJournalAtExit(t,n){(0,
r.renameSync)(openPath(t,n),endedPath(t,n))}function endedPath(t,n){return(0,i.join)((0,u.wn)(t),`${n}${d}`)}async function pruneJournals(t,n,e){
const r=(await allJournals(t)).filter(({owner:t,isOpen:n})=>!n||e(t)),o=r.length-f,i=r.filter(({name:t},e)=>e<o||n-timeOf(t)>p);for(const{path:t}of i)await(0,c.n)(t).catch(()=>{})
;for(const n of await resultsWithoutJournal(t,e))await(0,a.q)(resultsPath(t,n)).catch(()=>{})}async function resultsWithoutJournal(t,n){const e=await namesIn(openDirectory(t)),r=new Set(e)
;return e.filter(t=>{const e=t.endsWith(d)?void 0:(0,s.qR)(t);return void 0!==e&&n(e)&&!r.has(`${t}${d}`)})}}),64682:(function(t,n,e){e.d(n,{I:()=>objectsOfKeptResults,t:()=>openKeptResults})
;var r=e(77598),o=e(51455),i=e(76760),a=e(78962),c=e(74296),s=e(21272),u=e(20654),d=e(23904);const f=268435456;function openKeptResults(t,n){const e=(0,s.N)({root:t.root
}),pathOf=({hash:t,name:e,index:o})=>{const a=(0,r.createHash)("sha256").update(JSON.stringify([t,e,o])).digest("hex");return(0,i.join)(n,`${a}.json`)};return{pathOf:pathOf,keep:(t,n)=>e({
path:pathOf(t),text:(0,a.u0)(n)}),async read(n){const e=await textAt(pathOf(n)),r=void 0===e?void 0:(0,a.hB)(e,n.hash);return"good"===r?.state&&await hasObjects(r.entry,t)?r.entry:void 0},
async claim(t){try{await(0,o.rename)(t,n)}catch(t){if("ENOENT"===(0,c.vq)(t))return!1;throw t}return!0}}}function textAt(t){return(0,u.VX)(t,{limit:f}).then(String,()=>{})}
async function hasObjects({objects:t},n){for(const e of t)if("good"!==await n.verify(e))return!1;return!0}async function objectsOfKeptResults(t){const n=new Set;for(let e=!0;e;){e=!1
;for(const r of await(0,o.readdir)((0,d.AJ)(t)).catch(()=>[])){const o=r.endsWith(".jsonl")?"read":await addObjects((0,i.join)((0,d.AJ)(t),r),n);e||="moved"===o}}return n}
async function addObjects(t,n){const e=await(0,o.readdir)(t).catch(()=>{});for(const r of e??[]){const e=await textAt((0,i.join)(t,r));if(void 0===e)return"moved"
;for(const{sha1:t}of objectsIn(e))n.add(t)}return void 0===e?"moved":"read"}function objectsIn(t){const n=/"job_hash":"([0-9a-f]{64})"/.exec(t.slice(0,200))?.[1]??"",e=(0,a.hB)(t,n)
;return"good"===e.state?(0,a.hR)(e.entry):[]}}),57942:(function(t,n,e){e.d(n,{Dc:()=>directoriesOfRuns,HZ:()=>createRunDirectory,NV:()=>runsSince,O8:()=>keepRunDirectory})
;var r=e(73024),o=e(51455),i=e(76760),a=e(74296),c=e(73518),s=e(91065),u=e(17755),d=e(5891),f=e(6487);const p="begun",l=65536,m="kept";async function createRunDirectory(t,n,e){const o=(0,i.join)((0,
d.WL)(t),(0,u.do)(n,e));try{await makeIn((0,d.WL)(t),o);(0,r.writeFileSync)((0,i.join)(o,p),Buffer.alloc(l))}catch(n){await(0,s.q)(o).catch(()=>{});throw(0,f.gl)(n,`run jobs in ${t}`)}return o}
async function makeIn(t,n){const make=()=>(0,r.mkdirSync)(n,{mode:448});try{make()}catch(n){if("ENOENT"!==(0,a.vq)(n))throw n;(0,c.K)(t);make()}}async function keepRunDirectory(t){await(0,
o.writeFile)((0,i.join)(t,m),"")}async function runsSince(t,n){const e=await(0,o.readdir)((0,d.WL)(t)).catch(()=>[]),r=new Set(await directoriesOfRuns(t,n)),a=e.map(n=>(0,i.join)((0,
d.WL)(t),n)).filter(t=>!r.has(t));return(await Promise.all(a.map(t=>(0,o.stat)((0,i.join)(t,p)).catch(()=>(0,o.stat)(t).catch(()=>{}))))).flatMap(t=>void 0===t?[]:[t.mtimeMs])}
async function directoriesOfRuns(t,n){const e=namesIn((0,d.WL)(t)).filter(t=>{const e=(0,u.qR)(t);return void 0!==e&&n(e)}).map(n=>(0,i.join)((0,d.WL)(t),n)),r=await Promise.all(e.map(t=>(0,
o.stat)((0,i.join)(t,m)).catch(()=>{})));return e.filter((t,n)=>void 0===r[n])}function namesIn(t){try{return(0,r.readdirSync)(t)}catch{return[]}}})};
