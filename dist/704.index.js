"use strict";exports.id=704;exports.ids=[704];exports.modules={75490:(function(t,e,n){n.d(e,{GO:()=>allHashes,Yl:()=>allEntries,uy:()=>hashBeginning})
;var a=n(76760),o=n(58500),r=n(74296),s=n(51922),i=n(69185),c=n(5891),u=n(67005);const d=/^([0-9a-f]{64})\.json$/,f=6;function allHashes(t){return hashesIn(t,".",2)}const h=64
;async function*allEntries(t,e,n){let a=0;for(const r of await allHashes(t)){const t=e.read(r);if(void 0!==t)yield{hash:r,reading:t};a+=1;if(a%h===0){await(0,o.setImmediate)();n?.throwIfAborted()}}}
async function hashesIn(t,e,n){const o=new Set;for(const r of(0,u.w)(t))for await(const{name:t}of(0,i.k)((0,a.join)((0,c.GO)(r),e),n)){const e=d.exec(t)?.[1];if(void 0!==e)o.add(e)}return[...o].sort()
}async function hashBeginning(t,e){
if(!new RegExp(`^[0-9a-f]{${f},64}$`).test(e))throw new r.bD("usage",`"${e}" is not the start of a job hash`,`give at least ${f} of its hex digits, as shown by "hither cache ls"`)
;const n=await hashesIn(t,(0,a.join)(e.slice(0,2),e.slice(2,4)),0),[o,i]=n.filter(t=>t.startsWith(e))
;if(void 0===o)throw new r.bD("usage",`no cached job has a hash that starts with ${e}`,`list the cached jobs with "hither cache ls"; "hither plan" says why a job is not cached; choose another store with ${(0,
s.Pe)("store")}`);if(void 0!==i)throw new r.bD("usage",`more than one job hash starts with ${e}`,"give more digits");return o}}),91065:(function(t,e,n){n.d(e,{q:()=>removeDirectory})
;var a=n(77598),o=n(73024),r=n(58500),s=n(74296),i=n(69185);const c=64,u=8;async function removeDirectory(t,e){if(!await(0,i.w)(t))return;const n=Buffer.from(t),r={top:n,prefix:`.removed-${(0,
a.randomBytes)(8).toString("hex")}-`,signal:e,moved:0,count:0,failure:void 0};await emptyWhole({directory:n,depth:0},r);for(let t=0;t<r.moved;t+=1)await removeTree({directory:movedTo(r,t),depth:1
},n,r);attempt(r,()=>(0,o.rmdirSync)(t));if(void 0!==r.failure)throw r.failure}function movedTo({top:t,prefix:e},n){return join(t,Buffer.from(`${e}${n}`))}function join(t,e){
return Buffer.concat([t,Buffer.from("/"),e])}async function removeTree(t,e,n){await emptyWhole(t,n);return attempt(n,()=>allowing(e,()=>(0,o.rmdirSync)(t.directory)))}async function emptyWhole(t,e){
for(;await emptyOnce(t,e)>=c;);}async function emptyOnce(t,e){const n=openDirectory(t.directory,e);let a=0;try{for(let o=n?.readSync()??null;null!==o;o=n?.readSync()??null){
a+=await removeEntry(o,t,e)?1:0;await takeTurns(e)}}finally{n?.closeSync()}return a}async function takeTurns(t){t.count+=1;if(t.count%c===0){await(0,r.setImmediate)();t.signal?.throwIfAborted()}}
function openDirectory(t,e){let n;attempt(e,()=>allowing(t,()=>{n=(0,o.opendirSync)(t,{bufferSize:c,encoding:"buffer"})}));return n}async function removeEntry(t,{directory:e,depth:n},a){
const r=join(e,t.name);if(!t.isDirectory())return attempt(a,()=>allowing(e,()=>(0,o.unlinkSync)(r)));if(r.subarray(a.top.length+1).toString("latin1").startsWith(a.prefix)&&0===n)return!1
;return n<u?removeTree({directory:r,depth:n+1},e,a):moveUp(r,e,a)}function moveUp(t,e,n){const move=()=>(0,o.renameSync)(t,movedTo(n,n.moved)),a=attempt(n,()=>allowing(e,()=>allowing(t,move)))
;n.moved+=a?1:0;return a}function allowing(t,e){try{e()}catch(n){if(!(0,s.gj)(n))throw n;(0,o.chmodSync)(t,448);e()}}function attempt(t,e){try{e();return!0}catch(e){if("ENOENT"!==(0,
s.vq)(e))t.failure??=e;return!1}}}),17755:(function(t,e,n){n.d(e,{Ft:()=>isSame,Ql:()=>processHost,WF:()=>thisProcess,XU:()=>isDead,do:()=>ownedName,fc:()=>processWithId,pZ:()=>parseOwner,
qR:()=>ownerOfName});var a=n(73024),o=n(48161);function parseOwner(t){try{const e=JSON.parse(t),{host:n,pid:a,startTime:o}=e??{};return"string"==typeof n&&"number"==typeof a&&"string"==typeof o?{
host:n,pid:a,startTime:o}:void 0}catch{return}}function ownedName(t,{host:e,pid:n,startTime:a}){return`${t}.${n}.${a}.${encodeURIComponent(e)}`}function ownerOfName(t){
const[,e,n,a]=/^[^.]+\.(\d+)\.(\d*)\.(.+)$/.exec(t)??[];try{return void 0===e||void 0===n||void 0===a?void 0:{host:decodeURIComponent(a),pid:Number(e),startTime:n}}catch{return}}
const r="pid:[4026531836]";function processHost(){const t=namespaceOf("self");return void 0===t||t===r?(0,o.hostname)():`${(0,o.hostname)()}/${t}`}function thisProcess(t){
return processWithId(process.pid,t)}function processWithId(t,e){return{host:e,pid:t,startTime:startTimeOf(t)??""}}function isDead(t,e){if(t.host!==e)return t.host.startsWith(`${e}/pid:`)&&isNowhere(t)
;const n=startTimeOf(t.pid);return void 0===n?!answers(t.pid):n!==t.startTime}function isNowhere({pid:t,startTime:e}){const n=(0,a.readdirSync)("/proc").filter(t=>/^\d+$/.test(t))
;return namespaceOf("self")===r&&n.includes("1")&&!n.some(n=>idsInNamespaces(n).includes(t)&&startTimeOf(Number(n))===e)}function idsInNamespaces(t){try{const[,e=""]=/^NSpid:(.*)$/m.exec((0,
a.readFileSync)(`/proc/${t}/status`,"utf8"))??[];return e.trim().split(/\s+/).map(Number)}catch{return[]}}function namespaceOf(t){try{return(0,a.readlinkSync)(`/proc/${t}/ns/pid`)}catch{return}}
function isSame(t,e){return t.host===e.host&&t.pid===e.pid&&t.startTime===e.startTime}function startTimeOf(t){try{const e=(0,
a.readFileSync)(`/proc/${t}/stat`,"utf8"),n=e.slice(e.lastIndexOf(")")+2).split(" ");return/^[ZX]/.test(n[0]??"")?void 0:n[19]}catch{return}}function answers(t){if("linux"===process.platform)return!1
;try{process.kill(t,0);return!0}catch{return!1}}}),23904:(function(t,e,n){n.d(e,{AJ:()=>openDirectory,Pf:()=>endJournal,S2:()=>allJournals,TJ:()=>openJournals,in:()=>openPath,ln:()=>timeStamp,
mb:()=>resultsPath,tB:()=>pruneJournals});var a=n(51455),o=n(76760),r=n(91065),s=n(63080),i=n(17755),c=n(5891);const u=".jsonl",d=1e3,f=2592e6;function openDirectory(t){return(0,o.join)((0,
c.wn)(t),"open")}function openPath(t,e){return(0,o.join)(openDirectory(t),`${e}${u}`)}function resultsPath(t,e){return(0,o.join)(openDirectory(t),e)}function timeStamp(t){
return new Date(t).toISOString().replace(/[-:]|\..*/g,"")}function timeOf(t){const[,e,n,a,o]=/^(\d{8})T(\d\d)(\d\d)(\d\d)-/.exec(t)??[],r=e?.replace(/^(\d{4})(\d\d)(\d\d)$/,"$1-$2-$3")
;return Date.parse(`${r}T${n}:${a}:${o}Z`)}async function allJournals(t){const[e,n]=await Promise.all([namesIn((0,c.wn)(t)),openJournals(t)]);return[...placesIn((0,c.wn)(t),e,!1),...n].sort(byName)}
async function openJournals(t){return placesIn(openDirectory(t),await namesIn(openDirectory(t)),!0).sort(byName)}function byName(t,e){return t.name<e.name?-1:1}function namesIn(t){return(0,
a.readdir)(t).catch(()=>[])}function placesIn(t,e,n){return e.filter(t=>t.endsWith(u)).flatMap(e=>{const a=e.slice(0,-u.length),r=(0,i.qR)(a);return void 0===r?[]:[{name:a,path:(0,o.join)(t,e),
owner:r,isOpen:n}]})}async function endJournal(t,e){await(0,a.rename)(openPath(t,e),(0,o.join)((0,c.wn)(t),`${e}${u}`));await(0,r.q)(resultsPath(t,e))}async function pruneJournals(t,e,n){
const a=(await allJournals(t)).filter(({owner:t,isOpen:e})=>!e||n(t)),o=a.length-d,i=a.filter(({name:t},n)=>n<o||e-timeOf(t)>f);for(const{path:t}of i)await(0,s.n)(t).catch(()=>{})
;for(const e of await resultsWithoutJournal(t,n))await(0,r.q)(resultsPath(t,e)).catch(()=>{})}async function resultsWithoutJournal(t,e){const n=await namesIn(openDirectory(t)),a=new Set(n)
;return n.filter(t=>{const n=t.endsWith(u)?void 0:(0,i.qR)(t);return void 0!==n&&e(n)&&!a.has(`${t}${u}`)})}}),64682:(function(t,e,n){n.d(e,{I:()=>objectsOfKeptResults,t:()=>openKeptResults})
;var a=n(77598),o=n(51455),r=n(76760),s=n(78962),i=n(74296),c=n(21272),u=n(20654),d=n(23904);const f=268435456;function openKeptResults(t,e){const n=(0,c.N)({root:t.root
}),pathOf=({hash:t,name:n,index:o})=>{const s=(0,a.createHash)("sha256").update(JSON.stringify([t,n,o])).digest("hex");return(0,r.join)(e,`${s}.json`)};return{pathOf:pathOf,keep:(t,e)=>n({
path:pathOf(t),text:(0,s.u0)(e)}),async read(e){const n=await textAt(pathOf(e)),a=void 0===n?void 0:(0,s.hB)(n,e.hash);return"good"===a?.state&&await hasObjects(a.entry,t)?a.entry:void 0},
async claim(t){try{await(0,o.rename)(t,e)}catch(t){if("ENOENT"===(0,i.vq)(t))return 0;throw t}return(await(0,o.readdir)(e)).length}}}function textAt(t){return(0,u.V)(t,{limit:f}).then(String,()=>{})}
async function hasObjects({objects:t},e){for(const n of t)if("good"!==await e.verify(n))return!1;return!0}async function objectsOfKeptResults(t){const e=new Set;for(let n=!0;n;){n=!1
;for(const a of await(0,o.readdir)((0,d.AJ)(t)).catch(()=>[])){const o=a.endsWith(".jsonl")?"read":await addObjects((0,r.join)((0,d.AJ)(t),a),e);n||="moved"===o}}return e}
async function addObjects(t,e){const n=await(0,o.readdir)(t).catch(()=>{});for(const a of n??[]){const n=await textAt((0,r.join)(t,a));if(void 0===n)return"moved"
;for(const{sha1:t}of objectsIn(n))e.add(t)}return void 0===n?"moved":"read"}function objectsIn(t){const e=/"job_hash":"([0-9a-f]{64})"/.exec(t.slice(0,200))?.[1]??"",n=(0,s.hB)(t,e)
;return"good"===n.state?(0,s.hR)(n.entry):[]}}),57942:(function(t,e,n){n.d(e,{Dc:()=>directoriesOfRuns,HZ:()=>createRunDirectory,NV:()=>runsSince,O8:()=>keepRunDirectory})
;var a=n(73024),o=n(51455),r=n(76760),s=n(73518),i=n(91065),c=n(17755),u=n(5891),d=n(6487);const f="begun",h=65536,l="kept";async function createRunDirectory(t,e,n){const o=(0,r.join)((0,u.WL)(t),(0,
c.do)(e,n));try{await(0,s.K)((0,u.WL)(t));(0,a.mkdirSync)(o,{mode:448});(0,a.writeFileSync)((0,r.join)(o,f),Buffer.alloc(h))}catch(e){await(0,i.q)(o).catch(()=>{});throw(0,d.gl)(e,`run jobs in ${t}`)}
return o}async function keepRunDirectory(t){await(0,o.writeFile)((0,r.join)(t,l),"")}async function runsSince(t,e){const n=await(0,o.readdir)((0,
u.WL)(t)).catch(()=>[]),a=new Set(await directoriesOfRuns(t,e)),s=n.map(e=>(0,r.join)((0,u.WL)(t),e)).filter(t=>!a.has(t));return(await Promise.all(s.map(t=>(0,o.stat)((0,r.join)(t,f)).catch(()=>(0,
o.stat)(t).catch(()=>{}))))).flatMap(t=>void 0===t?[]:[t.mtimeMs])}async function directoriesOfRuns(t,e){const n=(await(0,o.readdir)((0,u.WL)(t)).catch(()=>[])).filter(t=>{const n=(0,c.qR)(t)
;return void 0!==n&&e(n)}).map(e=>(0,r.join)((0,u.WL)(t),e)),a=await Promise.all(n.map(t=>(0,o.stat)((0,r.join)(t,l)).catch(()=>{})));return n.filter((t,e)=>void 0===a[e])}}),24292:(function(t,e,n){
n.d(e,{k:()=>walkObjects});var a=n(51455),o=n(76760),r=n(74296),s=n(5891);const i=/^[0-9a-f]{2}$/,c=/^[0-9a-f]{40}$/;async function*walkObjects(t,e=""){for(const n of await directories((0,
s.oG)(t),e.slice(0,2)))for(const a of await directories((0,o.join)((0,s.oG)(t),n),restOf(e,n,2))){const r=(0,o.join)((0,s.oG)(t),n,a);for(const t of await directories(r,restOf(e,`${n}${a}`,4))){
const s=`${n}${a}${t}`,i=(await entries((0,o.join)(r,t))).map(({name:t})=>t);yield*i.filter(t=>c.test(t)&&t.startsWith(s)&&t>e).sort()}}}function restOf(t,e,n){return t.startsWith(e)?t.slice(n,n+2):""
}async function directories(t,e){return(await entries(t)).filter(t=>t.isDirectory()&&i.test(t.name)).map(({name:t})=>t).filter(t=>t>=e).sort()}async function entries(t){try{return await(0,
a.readdir)(t,{withFileTypes:!0})}catch(t){if(["ENOENT","ENOTDIR"].includes((0,r.vq)(t)??""))return[];throw t}}}),76704:(function(t,e,n){n.r(e);n.d(e,{storeGc:()=>storeGc,storeLs:()=>storeLs,
storeVerify:()=>storeVerify});var a=n(51455),o=n(73024),r=n(74296),s=n(4448),i=n(20687),c=n(63080),u=n(5891),d=n(24292),f=n(67005),h=n(73895),l=n(44471),m=n(71433)
;// CONCATENATED MODULE: ./src/store/kachery/list-links.ts
async function*walkLinks(t){for await(const e of(0,d.k)((0,h.U4)(t))){const[,n]=(0,h.ZP)(t,e),a=await(0,h.XF)(n,e);if(void 0!==a)yield{...a,sha1:e}}}async function checkLink({path:t,sha1:e,own:n},a){
const o=await(0,m.mw)(t,a);if("good"===o.state&&o.value.sha1===e&&o.value.sha256===(n?.ref??o.value).sha256)return;return(void 0===n?void 0:(0,l.f)({path:t,status:n.status
}))??("missing"===o.state?"is gone":"has other bytes")}async function removeLink(t,e){for(const n of(0,h.ZP)(t,e))if(void 0!==(await(0,h.XF)(n,e))?.own)await(0,c.n)(n)}
// CONCATENATED MODULE: ./src/cache/collect-links.ts
async function collectLinks({root:t},{kept:e,before:n,signal:a}){let o,r=0;for await(const{sha1:s,path:i,own:c}of walkLinks(t)){a?.throwIfAborted();if(void 0===c)continue
;o??=new Set(e.flatMap(({entry:t})=>[...digestsIn(t.key.fields)]));const u=void 0===(0,l.f)({path:i,status:c.status}),d=o.has(c.ref.sha256)||await changedAt(t,s)>=n;r+=u&&d?0:await remove(t,s)}
return r}async function changedAt(t,e){const n=await Promise.all((0,h.ZP)(t,e).map(t=>(0,a.lstat)(t).then(({ctimeMs:t})=>t,()=>0)));return Math.max(...n)}async function remove(t,e){try{
await removeLink(t,e);return 1}catch(t){if((0,r.gj)(t))return 0;throw t}}function*digestsIn(t){
if(Array.isArray(t))for(const e of t)yield*digestsIn(e);else if(t instanceof Map)for(const e of t.values())yield*digestsIn(e);else if("string"==typeof t&&/^[0-9a-f]{64}$/.test(t))yield t}
var w=n(78962),y=n(7911),p=n(75490),g=n(47437);// CONCATENATED MODULE: ./src/cache/collect-garbage.ts
const b={cached:36e5,unreferenced:864e5};async function collectGarbage(t,e,n){const a=await fileSystemTime(t),r=Math.min(a-n.grace.cached,...n.runsSince.map(t=>t-6e4)),s=(0,f.w)(t.root).map(e=>({...t,
root:e})),i=await cachedJobs(t.root,e,n.signal),{kept:c,dropped:h,spared:l}=choose(i,{...n,now:a,since:r}),m=[];for(const e of h){n.signal?.throwIfAborted()
;if(await removeUnlessUsed(t,e.path,e.mark))m.push(e);else c.push(e)}const p=new Set(c.flatMap(({entry:t})=>(0,w.hR)(t).map(({sha1:t})=>t)));for(const t of n.neededByRuns)p.add(t)
;const b=new Set(m.flatMap(({entry:t})=>(0,w.hR)(t).map(({sha1:t})=>t)));let v=m.reduce((t,{size:e})=>t+e,0);const j={removed:0,recent:0,needed:0},remove=async(t,e,a)=>{n.signal?.throwIfAborted()
;if(p.has(e)){j.needed+=1;return}const{size:o,isRecent:r}=await removeObject(t,e,a);j.removed+=void 0===o?0:1;j.recent+=r?1:0;v+=o??0};for(const t of s){for(const e of b)await remove(t,e,r)
;if(n.unreferenced)for await(const e of(0,d.k)(t.root))await remove(t,e,Math.min(r,a-n.grace.unreferenced))}const $=await collectLinks(t,{kept:c,before:Math.min(r,a-n.grace.unreferenced),
signal:n.signal});await(0,g.HE)(t.root,t=>s.some(({root:e})=>(0,o.existsSync)((0,u.s3)(e,t))));await(0,y.VD)(t.root,Math.min(r,a-(n.maxAge??0)));return{jobs:m.length,objects:j.removed,links:$,bytes:v,
keptJobs:c.length,keptBytes:sizeOf(c),spared:{...l,heldJobs:h.length-m.length,recentObjects:j.recent,neededObjects:j.needed}}}async function fileSystemTime(t){const e=(0,i.l5)(t);await(0,s.f)(t,{
path:e,text:""});const{mtimeMs:n}=await(0,a.stat)(e);await(0,c.n)(e);return n}async function cachedJobs(t,e,n){const o=(0,f.w)(t),r=[];for await(const{hash:s,reading:i}of(0,p.Yl)(t,e,n)){const t=(0,
f.Mp)(o,t=>(0,u.s3)(t,s)),e=await(0,a.stat)(t).catch(()=>{});if("good"===i.state&&void 0!==e)r.push({entry:i.entry,path:t,used:e.ctimeMs,mark:e.mtimeMs,size:e.size})}return r}
function choose(t,{maxSize:e,maxAge:n,now:a,since:o,grace:r}){const s=[],i=[],c={recentJobs:0,jobsOfRuns:0},u=new Set;let d=0;for(const f of[...t].sort((t,e)=>e.used-t.used)){
const t=addedSize(f,u),h=void 0!==n&&a-f.used>n,l=void 0!==e&&d+t>e;if(f.used<o&&(h||l))i.push(f);else{if(h||l)c[f.used<a-r.cached?"jobsOfRuns":"recentJobs"]+=1;s.push(f);d+=t;for(const{sha1:t}of(0,
w.hR)(f.entry))u.add(t)}}return{kept:s,dropped:i,spared:c}}function addedSize({entry:t,size:e},n){return(0,w.hR)(t).reduce((t,e)=>t+(n.has(e.sha1)?0:e.size),e)}function sizeOf(t){
return[...new Map(t.flatMap(({entry:t})=>(0,w.hR)(t).map(({sha1:t,size:e})=>[t,e]))).values()].reduce((t,e)=>t+e,0)+t.reduce((t,{size:e})=>t+e,0)}function removeUnlessUsed(t,e,n){
return takeAway(t,e,({mtimeMs:t})=>t===n)}async function removeObject(t,e,n){const o=(0,u.du)(t.root,e),r=await(0,a.lstat)(o).catch(()=>{});if(void 0===r||!r.isFile()||r.ctimeMs>=n)return{size:void 0,
isRecent:r?.isFile()??!1};return{size:await takeAway(t,o,({ino:t,mtimeMs:e,size:n})=>t===r.ino&&e===r.mtimeMs&&n===r.size)?r.size:void 0,isRecent:!1}}async function takeAway(t,e,n){const o=(0,i.l5)(t)
;try{await(0,i.ai)(t,()=>(0,a.rename)(e,o))}catch(t){if("ENOENT"===(0,r.vq)(t)||(0,r.gj)(t))return!1;throw t}const s=n(await(0,a.lstat)(o));await(s?(0,c.n)(o):(0,a.rename)(o,e));return s}
var v=n(61176),j=n(59505),$=n(17755),O=n(64682),k=n(57942),S=n(61552),I=n(76760),R=n(20654),x=n(40041),D=n(48924);// CONCATENATED MODULE: ./src/store/verify-store.ts
const T={objects:0,bytes:0,damaged:[],last:""},J=5e3,N=67108864;async function verifyStore(t,e){let n=T;for(const a of(0,f.w)(t.root)){const{done:o,...r}=await verifyLayer({...t,root:a},e);n={
objects:n.objects+r.objects,bytes:n.bytes+r.bytes,damaged:[...n.damaged,...r.damaged]};if(!o)return{...n,done:o}}return{...n,done:!0}}async function verifyLayer(t,{resume:e,signal:n,onDamage:a}){
const o=(0,I.join)((0,D.dy)(t.root),"verify.json");let r=e?await readProgress(o):T,s=performance.now();for await(const e of(0,d.k)(t.root,r.last)){if(n.aborted){await note(t,o,r);return{...r,done:!1}}
const i=await withObject(t.root,e,{progress:r,signal:n});if(void 0===i){await note(t,o,r);return{...r,done:!1}}r=i;const c=r.damaged.at(-1);if(c?.sha1===e)await a(c,t);if(performance.now()-s>J){
await note(t,o,r);s=performance.now()}}await(0,c.n)(o);return{...r,done:!0}}async function withObject(t,e,{progress:n,signal:o}){const s=(0,u.du)(t,e),i=(await(0,
a.lstat)(s).catch(()=>{}))?.size??0,c=await whatIsWrong(t,e,o).catch(t=>{if((0,r.rV)(t))return null;throw t});return null===c?void 0:{objects:n.objects+1,bytes:n.bytes+i,
damaged:void 0===c?n.damaged:[...n.damaged,{sha1:e,path:s,why:c}],last:e}}async function whatIsWrong(t,e,n){const a=await(0,x._)(t,e),o=await(0,m.cf)(async()=>{const o=await(0,m.mw)((0,
u.du)(t,e),n).catch(unreadable);if("good"!==o.state)return o;if(o.value.sha1!==e)return{state:"damaged",why:`has the sha1 ${o.value.sha1}`};return void 0===a||a.sha256===o.value.sha256?{state:"good",
value:void 0}:{state:"damaged",why:`has the sha256 ${o.value.sha256}, but was stored with ${a.sha256}`}});return"damaged"===o.state?o.why:void 0}function unreadable(t){if((0,r.rV)(t))throw t;return{
state:"damaged",why:`can't be read: ${(0,r.u0)(t)}`}}async function note(t,e,n){await(0,D.Rp)(t.root);await(0,s.f)(t,{path:e,text:JSON.stringify(n)})}async function readProgress(t){try{
const{objects:e,bytes:n,damaged:a,last:o}=JSON.parse(String(await(0,R.V)(t,{limit:N})));return[e,n].every(Number.isSafeInteger)&&Array.isArray(a)&&/^[0-9a-f]{40}$/.test(o)?{objects:e,bytes:n,
damaged:a,last:o}:T}catch{return T}}var A=n(43628),z=n(50422),P=n(55205),W=n(82266),L=n(7176);// CONCATENATED MODULE: ./src/terminal/commands/gc-text.ts
function gcText(t,e){const{jobs:n,objects:a,links:o,bytes:r,keptJobs:s,keptBytes:i}=t,c=`${(0,L.hS)(s,"cached result")} with ${(0,z.lP)(i)} left`,u=[(0,L.hS)(n,"cached result"),(0,
L.hS)(a,"object")],d=`removed ${0===o?u.join(" and "):[...u,(0,L.hS)(o,"link")].join(", ")}: ${(0,z.lP)(r)} freed; ${c}\n`,f=reasons(t.spared,e)
;if(f.length>0)return`${d}not removed: ${f.join("; ")}\n`;const h=e.unreferenced?"":"; use --unreferenced to remove objects that no cached result needs"
;return r>0||o>0?d:`${d}nothing to remove: all cached results are within the limits${h}\n`}function reasons(t,{unreferenced:e}){
const{recentJobs:n,jobsOfRuns:a,heldJobs:o,recentObjects:r,neededObjects:s}=t
;return[[n,"results used within the last hour"],[a,"results used since the start of a run that is still active"],[o,"results that belong to another user or were just used again"],[r,"objects stored or used during an active run, within the last hour, or, if unreferenced, within the last day"],[e?s:0,"objects that cached results need"]].filter(([t])=>t>0).map(([t,e])=>`${e} (${t})`)
}var M=n(89678);// CONCATENATED MODULE: ./src/terminal/commands/store-maintenance.ts
async function storeLs(t,e){const n=[],o=[],{root:r}=(0,M.storeOf)(t,e);for(const o of(0,f.w)(r))for await(const r of(0,d.k)(o)){e.signal.throwIfAborted();const s=(await(0,a.lstat)((0,
u.du)(o,r)).catch(()=>{}))?.size;if(void 0!==s&&t.json)n.push({sha1:r,size:s});else if(void 0!==s)e.writeOut(`sha1://${r}  ${s}\n`)}for await(const{sha1:n,size:a,path:s}of walkLinks(r)){
e.signal.throwIfAborted();if(t.json)o.push({sha1:n,size:a,path:s});else e.writeOut(`sha1://${n}  ${a}  in ${(0,j.Q)(s)}\n`)}if(t.json)e.writeOut(store_maintenance_document({
schema:"hither-store-list/1",objects:n,links:o}));return 0}async function storeVerify(t,e){const n=(0,M.storeOf)(t,e),a=t.json?()=>{}:e.writeOut,o=await verifyStore({root:n.root},{resume:t.resume,
signal:e.signal,onDamage:(e,n)=>onDamage(e,n,{call:t,print:a})}),s=o.done?await staleLinks(n.root,e.signal):[];for(const{sha1:t,path:e,why:n}of s)a(`sha1://${t}: linked to ${(0,
j.Q)(`${e}, which ${n}`)}: "hither store gc" removes the link\n`);const i=o.done?await damagedJobs(n,e.signal):[];for(const{job_hash:t,why:e}of i)a(`${t}: the entry ${(0,j.Q)(e)}\n`)
;e.writeOut(t.json?store_maintenance_document({schema:"hither-store-check/1",...o,links:s,jobs:i}):summary(o,i.length));if(!o.done)return W.t;return o.damaged.length+i.length>0?r.ai.store:0}
async function onDamage({path:t,sha1:e,why:n},a,{call:o,print:s}){s(`sha1://${e}: ${(0,j.Q)(`${t} ${n}`)}\n`);try{const t=o.quarantine?await(0,S.g)(a,e):void 0;if(void 0!==t)s(`  moved to ${t}\n`)
}catch(t){s(`  it can't be moved to quarantine: ${(0,r.u0)(t)}\n`)}}async function staleLinks(t,e){const n=[];for await(const a of walkLinks(t)){const t=await checkLink(a,e);if(void 0!==t)n.push({
sha1:a.sha1,path:a.path,why:t})}return n}async function damagedJobs(t,e){const n=(0,v.y)({store:t}),a=[];for await(const{hash:o,reading:r}of(0,p.Yl)(t.root,n,e))if("damaged"===r.state)a.push({
job_hash:o,why:r.why});return a}function summary({objects:t,bytes:e,damaged:n,done:a},o){
const r=n.length+o===0?"nothing is damaged":`${n.length+o} damaged: run the jobs that need them again, or move damaged objects to quarantine with --quarantine`,s=a?"":'; interrupted: continue with "hither store verify --resume"'
;return`${(0,L.hS)(t,"object")}, ${(0,z.lP)(e)}: ${r}${s}\n`}async function storeGc(t,e){const n=(0,M.storeOf)(t,e),a=(0,$.Ql)(),o=await collectGarbage({root:n.root},(0,v.y)({store:n}),{
...void 0===t.maxSize?{}:{maxSize:t.maxSize},...void 0===t.maxAge?{}:{maxAge:1e3*t.maxAge},unreferenced:t.unreferenced,grace:b,signal:e.signal,runsSince:await(0,k.NV)(n.root,t=>(0,$.XU)(t,a)),
neededByRuns:await(0,O.I)(n.root)}),r=t.json?store_maintenance_document({schema:"hither-store-gc/1",...asDocument(o)}):gcText(o,t);e.writeOut(r);return 0}
function asDocument({jobs:t,objects:e,links:n,bytes:a,keptJobs:o,keptBytes:r,spared:s}){return{jobs:t,objects:e,links:n,bytes:a,kept_jobs:o,kept_bytes:r,spared:{recent_jobs:s.recentJobs,
jobs_of_runs:s.jobsOfRuns,held_jobs:s.heldJobs,recent_objects:s.recentObjects,needed_objects:s.neededObjects}}}function store_maintenance_document(t){return`${(0,P.GF)((0,A.b)(t))}\n`}}),
89678:(function(t,e,n){n.r(e);n.d(e,{storeCat:()=>storeCat,storeGet:()=>storeGet,storeOf:()=>storeOf,storePut:()=>storePut})
;var a=n(51455),o=n(76760),r=n(74296),s=n(59505),i=n(74890),c=n(52677),u=n(10770),d=n(5891),f=n(10513),h=n(13172),l=n(22955),m=n(4945);async function storePut(t,e){const n=(0,
o.resolve)(e.cwd,t.subject);await checkFile(n,t.subject);const a=await openRemotesOf(e),r=storeOf(t,e),s=await r.putFile(n);if(a.write)await(0,i.D)(await r.openVerified(s),t=>a.put((0,
d.du)("",s.sha1),(0,h.p)(t,s.size),"missing"));e.writeOut(`${(0,c.t2)(s.sha1,(0,o.basename)(n))}\n`);return 0}async function storeGet(t,e){
const n=storeOf(t,e,await openRemotesOf(e)),a=await refOf(t.subject,n);await n.materialize(a,(0,o.resolve)(e.cwd,t.target),"copy");return 0}async function storeCat(t,e){
const n=storeOf(t,e,await openRemotesOf(e)),a=await refOf(t.subject,n),o=await n.openVerified(a);await e.pipeOut(o.createReadStream({start:0}));return 0}async function checkFile(t,e){const n=await(0,
a.stat)(t).catch(()=>{});if(void 0===n)throw new r.bD("usage",`there is no file ${e}`,"check the path; it starts from the current directory")
;if(!n.isFile())throw new r.bD("usage",`${e} is not a regular file`,"name a regular file; directories and devices can't be stored")}function storeOf(t,e,n=l.mR){return(0,f.C)(void 0===t.store?(0,
d.q1)(e.environment):(0,o.resolve)(e.cwd,t.store),{remotes:n,signal:e.signal})}async function openRemotesOf(t){const e=await(0,l.E9)((0,m.xY)(t),{env:t.environment,signal:t.signal});return(0,
l.GY)(e,e=>t.writeErr(`warning: ${(0,s.Q)(e)}\n`))}async function refOf(t,e){const n=(0,c.rI)(t)
;if(void 0===n)throw new r.bD("usage",`"${t}" is not an object URI`,'write sha1://HASH, as "hither store put" prints it, or sha1dir://HASH/PATH');return(await(0,u.H)(n,e)).ref}})};
