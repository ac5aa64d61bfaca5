"use strict";exports.id=704;exports.ids=[704];exports.modules={75490:(function(t,e,n){n.d(e,{GO:()=>allHashes,Yl:()=>allEntries,uy:()=>hashBeginning})
;var a=n(76760),o=n(58500),r=n(74296),s=n(51922),i=n(69185),c=n(5891),u=n(67005);const f=/^([0-9a-f]{64})\.json$/,d=6;function allHashes(t){return hashesIn(t,".",2)}const h=64
;async function*allEntries(t,e,n){let a=0;for(const r of await allHashes(t)){const t=e.read(r);if(void 0!==t)yield{hash:r,reading:t};a+=1;if(a%h===0){await(0,o.setImmediate)();n?.throwIfAborted()}}}
async function hashesIn(t,e,n){const o=new Set;for(const r of(0,u.w)(t))for await(const{name:t}of(0,i.k)((0,a.join)((0,c.GO)(r),e),n)){const e=f.exec(t)?.[1];if(void 0!==e)o.add(e)}return[...o].sort()
}async function hashBeginning(t,e){
if(!new RegExp(`^[0-9a-f]{${d},64}$`).test(e))throw new r.bD("usage",`"${e}" is not the start of a job hash`,`give at least ${d} of its hex digits, as shown by "hither cache ls"`)
;const n=await hashesIn(t,(0,a.join)(e.slice(0,2),e.slice(2,4)),0),[o,i]=n.filter(t=>t.startsWith(e))
;if(void 0===o)throw new r.bD("usage",`no cached job has a hash that starts with ${e}`,`list the cached jobs with "hither cache ls"; "hither plan" says why a job is not cached; choose another store with ${(0,
s.Pe)("store")}`);if(void 0!==i)throw new r.bD("usage",`more than one job hash starts with ${e}`,"give more digits");return o}}),91065:(function(t,e,n){n.d(e,{q:()=>removeDirectory})
;var a=n(77598),o=n(73024),r=n(58500),s=n(74296),i=n(69185);const c=64,u=8;async function removeDirectory(t,e){if(!(0,i.w)(t))return;const n=Buffer.from(t),r={top:n,prefix:`.removed-${(0,
a.randomBytes)(8).toString("hex")}-`,signal:e,moved:0,count:0,failure:void 0};await emptyWhole({directory:n,depth:0},r);for(let t=0;t<r.moved;t+=1)await removeTree({directory:movedTo(r,t),depth:1
},n,r);attempt(r,()=>(0,o.rmdirSync)(t));if(void 0!==r.failure)throw r.failure}function movedTo({top:t,prefix:e},n){return join(t,Buffer.from(`${e}${n}`))}function join(t,e){
return Buffer.concat([t,Buffer.from("/"),e])}async function removeTree(t,e,n){await emptyWhole(t,n);return attempt(n,()=>allowing(e,()=>(0,o.rmdirSync)(t.directory)))}async function emptyWhole(t,e){
for(;await emptyOnce(t,e)>=c;);}async function emptyOnce(t,e){const n=openDirectory(t.directory,e);let a=0;try{for(let o=n?.readSync()??null;null!==o;o=n?.readSync()??null){
a+=await removeEntry(o,t,e)?1:0;await takeTurns(e)}}finally{n?.closeSync()}return a}async function takeTurns(t){t.count+=1;if(t.count%c===0){await(0,r.setImmediate)();t.signal?.throwIfAborted()}}
function openDirectory(t,e){let n;attempt(e,()=>allowing(t,()=>{n=(0,o.opendirSync)(t,{bufferSize:c,encoding:"buffer"})}));return n}async function removeEntry(t,{directory:e,depth:n},a){
const r=join(e,t.name);if(!t.isDirectory())return attempt(a,()=>allowing(e,()=>(0,o.unlinkSync)(r)));if(r.subarray(a.top.length+1).toString("latin1").startsWith(a.prefix)&&0===n)return!1
;return n<u?removeTree({directory:r,depth:n+1},e,a):moveUp(r,e,a)}function moveUp(t,e,n){const move=()=>(0,o.renameSync)(t,movedTo(n,n.moved)),a=attempt(n,()=>allowing(e,()=>allowing(t,move)))
;n.moved+=a?1:0;return a}function allowing(t,e){try{e()}catch(n){if(!(0,s.gj)(n))throw n;(0,o.chmodSync)(t,448);e()}}function attempt(t,e){try{e();return!0}catch(e){if("ENOENT"!==(0,
s.vq)(e))t.failure??=e;return!1}}}),23904:(function(t,e,n){n.d(e,{AJ:()=>openDirectory,GW:()=>endJournalAtExit,Pf:()=>endJournal,S2:()=>allJournals,TJ:()=>openJournals,in:()=>openPath,ln:()=>timeStamp,
mb:()=>resultsPath,tB:()=>pruneJournals});var a=n(73024),o=n(51455),r=n(76760),s=n(10305),i=n(91065),c=n(63080),u=n(5891);const f=".jsonl",d=1e3,h=2592e6;function openDirectory(t){return(0,r.join)((0,
u.wn)(t),"open")}function openPath(t,e){return(0,r.join)(openDirectory(t),`${e}${f}`)}function resultsPath(t,e){return(0,r.join)(openDirectory(t),e)}function timeStamp(t){
return new Date(t).toISOString().replace(/[-:.Z]/g,"")}function timeOf(t){const[,e,n,a,o]=/^(\d{8})T(\d\d)(\d\d)(\d\d)(?:\d{3})?-/.exec(t)??[],r=e?.replace(/^(\d{4})(\d\d)(\d\d)$/,"$1-$2-$3")
;return Date.parse(`${r}T${n}:${a}:${o}Z`)}async function allJournals(t){const[e,n]=await Promise.all([namesIn((0,u.wn)(t)),openJournals(t)]);return[...placesIn((0,u.wn)(t),e,!1),...n].sort(byName)}
async function openJournals(t){return placesIn(openDirectory(t),await namesIn(openDirectory(t)),!0).sort(byName)}function byName(t,e){return t.name<e.name?-1:1}function namesIn(t){return(0,
o.readdir)(t).catch(()=>[])}function placesIn(t,e,n){return e.filter(t=>t.endsWith(f)).flatMap(e=>{const a=e.slice(0,-f.length),o=(0,s.qR)(a);return void 0===o?[]:[{name:a,path:(0,r.join)(t,e),
owner:o,isOpen:n}]})}async function endJournal(t,e){await(0,o.rename)(openPath(t,e),endedPath(t,e));await(0,i.q)(resultsPath(t,e))}function endJournalAtExit(t,e){(0,
a.renameSync)(openPath(t,e),endedPath(t,e))}function endedPath(t,e){return(0,r.join)((0,u.wn)(t),`${e}${f}`)}async function pruneJournals(t,e,n){
const a=(await allJournals(t)).filter(({owner:t,isOpen:e})=>!e||n(t)),o=a.length-d,r=a.filter(({name:t},n)=>n<o||e-timeOf(t)>h);for(const{path:t}of r)await(0,c.n)(t).catch(()=>{})
;for(const e of await resultsWithoutJournal(t,n))await(0,i.q)(resultsPath(t,e)).catch(()=>{})}async function resultsWithoutJournal(t,e){const n=await namesIn(openDirectory(t)),a=new Set(n)
;return n.filter(t=>{const n=t.endsWith(f)?void 0:(0,s.qR)(t);return void 0!==n&&e(n)&&!a.has(`${t}${f}`)})}}),64682:(function(t,e,n){n.d(e,{I:()=>objectsOfKeptResults,t:()=>openKeptResults})
;var a=n(77598),o=n(51455),r=n(76760),s=n(78962),i=n(74296),c=n(21272),u=n(20654),f=n(23904);const d=268435456;function openKeptResults(t,e){const n=(0,c.N)({root:t.root
}),pathOf=({hash:t,name:n,index:o})=>{const s=(0,a.createHash)("sha256").update(JSON.stringify([t,n,o])).digest("hex");return(0,r.join)(e,`${s}.json`)};return{pathOf:pathOf,keep:(t,e)=>n({
path:pathOf(t),text:(0,s.u0)(e)}),async read(e){const n=await textAt(pathOf(e)),a=void 0===n?void 0:(0,s.hB)(n,e.hash);return"good"===a?.state&&await hasObjects(a.entry,t)?a.entry:void 0},
async claim(t){try{await(0,o.rename)(t,e)}catch(t){if("ENOENT"===(0,i.vq)(t))return!1;throw t}return!0}}}function textAt(t){return(0,u.VX)(t,{limit:d}).then(String,()=>{})}
async function hasObjects({objects:t},e){for(const n of t)if("good"!==await e.verify(n))return!1;return!0}async function objectsOfKeptResults(t){const e=new Set;for(let n=!0;n;){n=!1
;for(const a of await(0,o.readdir)((0,f.AJ)(t)).catch(()=>[])){const o=a.endsWith(".jsonl")?"read":await addObjects((0,r.join)((0,f.AJ)(t),a),e);n||="moved"===o}}return e}
async function addObjects(t,e){const n=await(0,o.readdir)(t).catch(()=>{});for(const a of n??[]){const n=await textAt((0,r.join)(t,a));if(void 0===n)return"moved"
;for(const{sha1:t}of objectsIn(n))e.add(t)}return void 0===n?"moved":"read"}function objectsIn(t){const e=/"job_hash":"([0-9a-f]{64})"/.exec(t.slice(0,200))?.[1]??"",n=(0,s.hB)(t,e)
;return"good"===n.state?(0,s.hR)(n.entry):[]}}),57942:(function(t,e,n){n.d(e,{Dc:()=>directoriesOfRuns,HZ:()=>createRunDirectory,NV:()=>runsSince,O8:()=>keepRunDirectory,ib:()=>l})
;var a=n(73024),o=n(51455),r=n(76760),s=n(74296),i=n(10305),c=n(73518),u=n(91065),f=n(5891),d=n(6487);const h="begun",l=65536,w="kept";async function createRunDirectory(t,e,n){const o=(0,r.join)((0,
f.WL)(t),(0,i.do)(e,n));try{await makeIn((0,f.WL)(t),o);(0,a.writeFileSync)((0,r.join)(o,h),Buffer.alloc(l))}catch(e){await(0,u.q)(o).catch(()=>{});throw(0,d.gl)(e,`run jobs in ${t}`)}return o}
async function makeIn(t,e){const make=()=>(0,a.mkdirSync)(e,{mode:448});try{make()}catch(e){if("ENOENT"!==(0,s.vq)(e))throw e;(0,c.K)(t);make()}}async function keepRunDirectory(t){await(0,
o.writeFile)((0,r.join)(t,w),"")}async function runsSince(t,e){const n=await(0,o.readdir)((0,f.WL)(t)).catch(()=>[]),a=new Set(await directoriesOfRuns(t,e)),s=n.map(e=>(0,r.join)((0,
f.WL)(t),e)).filter(t=>!a.has(t));return(await Promise.all(s.map(t=>(0,o.stat)((0,r.join)(t,h)).catch(()=>(0,o.stat)(t).catch(()=>{}))))).flatMap(t=>void 0===t?[]:[t.mtimeMs])}
async function directoriesOfRuns(t,e){const n=namesIn((0,f.WL)(t)).filter(t=>{const n=(0,i.qR)(t);return void 0!==n&&e(n)}).map(e=>(0,r.join)((0,f.WL)(t),e)),a=await Promise.all(n.map(t=>(0,
o.stat)((0,r.join)(t,w)).catch(()=>{})));return n.filter((t,e)=>void 0===a[e])}function namesIn(t){try{return(0,a.readdirSync)(t)}catch{return[]}}}),24292:(function(t,e,n){n.d(e,{k:()=>walkObjects})
;var a=n(51455),o=n(76760),r=n(74296),s=n(5891);const i=/^[0-9a-f]{2}$/,c=/^[0-9a-f]{40}$/;async function*walkObjects(t,e=""){for(const n of await directories((0,
s.oG)(t),e.slice(0,2)))for(const a of await directories((0,o.join)((0,s.oG)(t),n),restOf(e,n,2))){const r=(0,o.join)((0,s.oG)(t),n,a);for(const t of await directories(r,restOf(e,`${n}${a}`,4))){
const s=`${n}${a}${t}`,i=(await entries((0,o.join)(r,t))).map(({name:t})=>t);yield*i.filter(t=>c.test(t)&&t.startsWith(s)&&t>e).sort()}}}function restOf(t,e,n){return t.startsWith(e)?t.slice(n,n+2):""
}async function directories(t,e){return(await entries(t)).filter(t=>t.isDirectory()&&i.test(t.name)).map(({name:t})=>t).filter(t=>t>=e).sort()}async function entries(t){try{return await(0,
a.readdir)(t,{withFileTypes:!0})}catch(t){if(["ENOENT","ENOTDIR"].includes((0,r.vq)(t)??""))return[];throw t}}}),76704:(function(t,e,n){n.r(e);n.d(e,{storeGc:()=>storeGc,storeLs:()=>storeLs,
storeVerify:()=>storeVerify});var a=n(51455),o=n(73024),r=n(74296),s=n(4448),i=n(20687),c=n(63080),u=n(5891),f=n(24292),d=n(67005),h=n(73895),l=n(44471),w=n(71433)
;// CONCATENATED MODULE: ./src/store/kachery/list-links.ts
async function*walkLinks(t){for await(const e of(0,f.k)((0,h.U4)(t))){const[,n]=(0,h.ZP)(t,e),a=await(0,h.XF)(n,e);if(void 0!==a)yield{...a,sha1:e}}}async function checkLink({path:t,sha1:e,own:n},a){
const o=await(0,w.mw)(t,a);if("good"===o.state&&o.value.sha1===e&&o.value.sha256===(n?.ref??o.value).sha256)return;return(void 0===n?void 0:(0,l.f)({path:t,status:n.status
}))??("missing"===o.state?"is gone":"has other bytes")}async function removeLink(t,e){for(const n of(0,h.ZP)(t,e))if(void 0!==(await(0,h.XF)(n,e))?.own)await(0,c.n)(n)}
// CONCATENATED MODULE: ./src/cache/collect-links.ts
async function collectLinks({root:t},{kept:e,before:n,signal:a}){let o,r=0;for await(const{sha1:s,path:i,own:c}of walkLinks(t)){a?.throwIfAborted();if(void 0===c)continue
;o??=new Set(e.flatMap(({entry:t})=>[...digestsIn(t.key.fields)]));const u=void 0===(0,l.f)({path:i,status:c.status}),f=o.has(c.ref.sha256)||await changedAt(t,s)>=n;r+=u&&f?0:await remove(t,s)}
return r}async function changedAt(t,e){const n=await Promise.all((0,h.ZP)(t,e).map(t=>(0,a.lstat)(t).then(({ctimeMs:t})=>t,()=>0)));return Math.max(...n)}async function remove(t,e){try{
await removeLink(t,e);return 1}catch(t){if((0,r.gj)(t))return 0;throw t}}function*digestsIn(t){
if(Array.isArray(t))for(const e of t)yield*digestsIn(e);else if(t instanceof Map)for(const e of t.values())yield*digestsIn(e);else if("string"==typeof t&&/^[0-9a-f]{64}$/.test(t))yield t}
var m=n(78962),y=n(7911),p=n(75490),g=n(47437);// CONCATENATED MODULE: ./src/cache/collect-garbage.ts
const b={cached:36e5,unreferenced:864e5};async function collectGarbage(t,e,n){const a=await fileSystemTime(t),r=Math.min(a-n.grace.cached,...n.runsSince.map(t=>t-6e4)),s=(0,d.w)(t.root).map(e=>({...t,
root:e})),i=await cachedJobs(t.root,e,n.signal),{kept:c,dropped:h,spared:l}=choose(i,{...n,now:a,since:r}),w=[];for(const e of h){n.signal?.throwIfAborted()
;if(await removeUnlessUsed(t,e.path,e.mark))w.push(e);else c.push(e)}const p=new Set(c.flatMap(({entry:t})=>(0,m.hR)(t).map(({sha1:t})=>t)));for(const t of n.neededByRuns)p.add(t)
;const b=new Set(w.flatMap(({entry:t})=>(0,m.hR)(t).map(({sha1:t})=>t)));let v=w.reduce((t,{size:e})=>t+e,0);const j={removed:0,recent:0,needed:0},remove=async(t,e,a)=>{n.signal?.throwIfAborted()
;if(p.has(e)){j.needed+=1;return}const{size:o,isRecent:r}=await removeObject(t,e,a);j.removed+=void 0===o?0:1;j.recent+=r?1:0;v+=o??0};for(const t of s){for(const e of b)await remove(t,e,r)
;if(n.unreferenced)for await(const e of(0,f.k)(t.root))await remove(t,e,Math.min(r,a-n.grace.unreferenced))}const $=await collectLinks(t,{kept:c,before:Math.min(r,a-n.grace.unreferenced),
signal:n.signal});await(0,g.HE)(t.root,t=>s.some(({root:e})=>(0,o.existsSync)((0,u.s3)(e,t))));await(0,y.VD)(t.root,Math.min(r,a-(n.maxAge??0)));return{jobs:w.length,objects:j.removed,links:$,bytes:v,
keptJobs:c.length,keptBytes:sizeOf(c),spared:{...l,heldJobs:h.length-w.length,recentObjects:j.recent,neededObjects:j.needed}}}async function fileSystemTime(t){const e=(0,i.l5)(t);await(0,s.f)(t,{
path:e,text:""});const{mtimeMs:n}=await(0,a.stat)(e);await(0,c.n)(e);return n}async function cachedJobs(t,e,n){const o=(0,d.w)(t),r=[];for await(const{hash:s,reading:i}of(0,p.Yl)(t,e,n)){const t=(0,
d.Mp)(o,t=>(0,u.s3)(t,s)),e=await(0,a.stat)(t).catch(()=>{});if("good"===i.state&&void 0!==e)r.push({entry:i.entry,path:t,used:e.ctimeMs,mark:e.mtimeMs,size:e.size})}return r}
function choose(t,{maxSize:e,maxAge:n,now:a,since:o,grace:r}){const s=[],i=[],c={recentJobs:0,jobsOfRuns:0},u=new Set;let f=0;for(const d of[...t].sort((t,e)=>e.used-t.used)){
const t=addedSize(d,u),h=void 0!==n&&a-d.used>n,l=void 0!==e&&f+t>e;if(d.used<o&&(h||l))i.push(d);else{if(h||l)c[d.used<a-r.cached?"jobsOfRuns":"recentJobs"]+=1;s.push(d);f+=t;for(const{sha1:t}of(0,
m.hR)(d.entry))u.add(t)}}return{kept:s,dropped:i,spared:c}}function addedSize({entry:t,size:e},n){return(0,m.hR)(t).reduce((t,e)=>t+(n.has(e.sha1)?0:e.size),e)}function sizeOf(t){
return[...new Map(t.flatMap(({entry:t})=>(0,m.hR)(t).map(({sha1:t,size:e})=>[t,e]))).values()].reduce((t,e)=>t+e,0)+t.reduce((t,{size:e})=>t+e,0)}function removeUnlessUsed(t,e,n){
return takeAway(t,e,({mtimeMs:t})=>t===n)}async function removeObject(t,e,n){const o=(0,u.du)(t.root,e),r=await(0,a.lstat)(o).catch(()=>{});if(void 0===r||!r.isFile()||r.ctimeMs>=n)return{size:void 0,
isRecent:r?.isFile()??!1};return{size:await takeAway(t,o,({ino:t,mtimeMs:e,size:n})=>t===r.ino&&e===r.mtimeMs&&n===r.size)?r.size:void 0,isRecent:!1}}async function takeAway(t,e,n){const o=(0,i.l5)(t)
;try{await(0,i.ai)(t,()=>(0,a.rename)(e,o))}catch(t){if("ENOENT"===(0,r.vq)(t)||(0,r.gj)(t))return!1;throw t}const s=n(await(0,a.lstat)(o));await(s?(0,c.n)(o):(0,a.rename)(o,e));return s}
var v=n(61176),j=n(10305),$=n(59505),O=n(64682),k=n(57942),S=n(61552),x=n(76760),R=n(20654),I=n(40041),D=n(48924);// CONCATENATED MODULE: ./src/store/verify-store.ts
const J={objects:0,bytes:0,damaged:[],last:""},A=5e3,z=67108864;async function verifyStore(t,e){let n=J;for(const a of(0,d.w)(t.root)){const{done:o,...r}=await verifyLayer({...t,root:a},e);n={
objects:n.objects+r.objects,bytes:n.bytes+r.bytes,damaged:[...n.damaged,...r.damaged]};if(!o)return{...n,done:o}}return{...n,done:!0}}async function verifyLayer(t,{resume:e,signal:n,onDamage:a}){
const o=(0,x.join)((0,D.dy)(t.root),"verify.json");let r=e?await readProgress(o):J,s=performance.now();for await(const e of(0,f.k)(t.root,r.last)){if(n.aborted){await note(t,o,r);return{...r,done:!1}}
const i=await withObject(t.root,e,{progress:r,signal:n});if(void 0===i){await note(t,o,r);return{...r,done:!1}}r=i;const c=r.damaged.at(-1);if(c?.sha1===e)await a(c,t);if(performance.now()-s>A){
await note(t,o,r);s=performance.now()}}await(0,c.n)(o);return{...r,done:!0}}async function withObject(t,e,{progress:n,signal:o}){const s=(0,u.du)(t,e),i=(await(0,
a.lstat)(s).catch(()=>{}))?.size??0,c=await whatIsWrong(t,e,o).catch(t=>{if((0,r.rV)(t))return null;throw t});return null===c?void 0:{objects:n.objects+1,bytes:n.bytes+i,
damaged:void 0===c?n.damaged:[...n.damaged,{sha1:e,path:s,why:c}],last:e}}async function whatIsWrong(t,e,n){const a=await(0,I._)(t,e),o=await(0,w.cf)(async()=>{const o=await(0,w.mw)((0,
u.du)(t,e),n).catch(unreadable);if("good"!==o.state)return o;if(o.value.sha1!==e)return{state:"damaged",why:`has the sha1 ${o.value.sha1}`};return void 0===a||a.sha256===o.value.sha256?{state:"good",
value:void 0}:{state:"damaged",why:`has the sha256 ${o.value.sha256}, but was stored with ${a.sha256}`}});return"damaged"===o.state?o.why:void 0}function unreadable(t){if((0,r.rV)(t))throw t;return{
state:"damaged",why:`can't be read: ${(0,r.u0)(t)}`}}async function note(t,e,n){await(0,D.Rp)(t.root);await(0,s.f)(t,{path:e,text:JSON.stringify(n)})}async function readProgress(t){try{
const{objects:e,bytes:n,damaged:a,last:o}=JSON.parse(String(await(0,R.VX)(t,{limit:z})));return[e,n].every(Number.isSafeInteger)&&Array.isArray(a)&&/^[0-9a-f]{40}$/.test(o)?{objects:e,bytes:n,
damaged:a,last:o}:J}catch{return J}}var P=n(43628),T=n(50422),L=n(55205),M=n(82266),E=n(7176);// CONCATENATED MODULE: ./src/terminal/commands/gc-text.ts
function gcText(t,e){const{jobs:n,objects:a,links:o,bytes:r,keptJobs:s,keptBytes:i}=t,c=`${(0,E.hS)(s,"cached result")} with ${(0,T.lP)(i)} left`,u=[(0,E.hS)(n,"cached result"),(0,
E.hS)(a,"object")],f=`removed ${0===o?u.join(" and "):[...u,(0,E.hS)(o,"link")].join(", ")}: ${(0,T.lP)(r)} freed; ${c}\n`,d=reasons(t.spared,e)
;if(d.length>0)return`${f}not removed: ${d.join("; ")}\n`;const h=e.unreferenced?"":"; use --unreferenced to remove objects that no cached result needs"
;return r>0||o>0?f:`${f}nothing to remove: all cached results are within the limits${h}\n`}function reasons(t,{unreferenced:e}){
const{recentJobs:n,jobsOfRuns:a,heldJobs:o,recentObjects:r,neededObjects:s}=t
;return[[n,"results used within the last hour"],[a,"results used since the start of a run that is still active"],[o,"results that belong to another user or were just used again"],[r,"objects stored or used during an active run, within the last hour, or, if unreferenced, within the last day"],[e?s:0,"objects that cached results need"]].filter(([t])=>t>0).map(([t,e])=>`${e} (${t})`)
}var N=n(89678);// CONCATENATED MODULE: ./src/terminal/commands/store-maintenance.ts
async function storeLs(t,e){const n=[],o=[],{root:r}=(0,N.storeOf)(t,e);for(const o of(0,d.w)(r))for await(const r of(0,f.k)(o)){e.signal.throwIfAborted();const s=(await(0,a.lstat)((0,
u.du)(o,r)).catch(()=>{}))?.size;if(void 0!==s&&t.json)n.push({sha1:r,size:s});else if(void 0!==s)e.writeOut(`sha1://${r}  ${s}\n`)}for await(const{sha1:n,size:a,path:s}of walkLinks(r)){
e.signal.throwIfAborted();if(t.json)o.push({sha1:n,size:a,path:s});else e.writeOut(`sha1://${n}  ${a}  in ${(0,$.Q)(s)}\n`)}if(t.json)e.writeOut(store_maintenance_document({
schema:"hither-store-list/1",objects:n,links:o}));return 0}async function storeVerify(t,e){const n=(0,N.storeOf)(t,e),a=t.json?()=>{}:e.writeOut,o=await verifyStore({root:n.root},{resume:t.resume,
signal:e.signal,onDamage:(e,n)=>onDamage(e,n,{call:t,print:a})}),s=o.done?await staleLinks(n.root,e.signal):{count:0,stale:[]}
;for(const{sha1:t,path:e,why:n,advice:o}of s.stale)a(`sha1://${t}: linked to ${(0,$.Q)(`${e}, which ${n}`)}${o}\n`);const i=o.done?await damagedJobs(n,e.signal):[]
;for(const{job_hash:t,why:e}of i)a(`${t}: the entry ${(0,$.Q)(e)}\n`);const c=s.stale.map(({sha1:t,path:e,why:n})=>({sha1:t,path:e,why:n}));e.writeOut(t.json?store_maintenance_document({
schema:"hither-store-check/1",...o,links:c,jobs:i}):summary(o,s,i.length));if(!o.done)return M.t;return o.damaged.length+i.length>0?r.ai.store:0}
async function onDamage({path:t,sha1:e,why:n},a,{call:o,print:s}){s(`sha1://${e}: ${(0,$.Q)(`${t} ${n}`)}\n`);try{const t=o.quarantine?await(0,S.g)(a,e):void 0;if(void 0!==t)s(`  moved to ${t}\n`)
}catch(t){s(`  it can't be moved to quarantine: ${(0,r.u0)(t)}\n`)}}async function staleLinks(t,e){const n=[];let a=0;for await(const o of walkLinks(t)){a+=1;const t=await checkLink(o,e)
;if(void 0!==t)n.push({sha1:o.sha1,path:o.path,why:t,advice:adviceOn(o)})}return{count:a,stale:n}}function adviceOn({path:t,own:e}){return void 0!==e&&void 0!==(0,l.f)({path:t,status:e.status
})?': "hither store gc --max-age 30d" removes the link':""}async function damagedJobs(t,e){const n=(0,v.y)({store:t}),a=[];for await(const{hash:o,reading:r}of(0,
p.Yl)(t.root,n,e))if("damaged"===r.state)a.push({job_hash:o,why:r.why});return a}function summary({objects:t,bytes:e,damaged:n,done:a},o,r){
const s=n.length+r===0?"nothing is damaged":`${n.length+r} damaged: run the jobs that need them again, or move damaged objects to quarantine with --quarantine`,i=a?"":'; interrupted: continue with "hither store verify --resume"'
;return`${(0,E.hS)(t,"object")}, ${(0,T.lP)(e)}${linksText(o)}: ${s}${i}\n`}function linksText({count:t,stale:e}){
const n=1===e.length?"1 leads to a changed file":`${e.length} lead to changed files`,a=0===e.length?"":` (${n})`;return 0===t?"":`, ${(0,E.hS)(t,"link")}${a}`}async function storeGc(t,e){const n=(0,
N.storeOf)(t,e),a=(0,j.Ql)(),o=await collectGarbage({root:n.root},(0,v.y)({store:n}),{...void 0===t.maxSize?{}:{maxSize:t.maxSize},...void 0===t.maxAge?{}:{maxAge:1e3*t.maxAge},
unreferenced:t.unreferenced,grace:b,signal:e.signal,runsSince:await(0,k.NV)(n.root,t=>(0,j.XU)(t,a)),neededByRuns:await(0,O.I)(n.root)}),r=t.json?store_maintenance_document({
schema:"hither-store-gc/1",...asDocument(o)}):gcText(o,t);e.writeOut(r);return 0}function asDocument({jobs:t,objects:e,links:n,bytes:a,keptJobs:o,keptBytes:r,spared:s}){return{jobs:t,objects:e,
links:n,bytes:a,kept_jobs:o,kept_bytes:r,spared:{recent_jobs:s.recentJobs,jobs_of_runs:s.jobsOfRuns,held_jobs:s.heldJobs,recent_objects:s.recentObjects,needed_objects:s.neededObjects}}}
function store_maintenance_document(t){return`${(0,L.GF)((0,P.b)(t))}\n`}}),89678:(function(t,e,n){n.r(e);n.d(e,{storeCat:()=>storeCat,storeGet:()=>storeGet,storeOf:()=>storeOf,storePut:()=>storePut})
;var a=n(51455),o=n(76760),r=n(74296),s=n(59505),i=n(74890),c=n(52677),u=n(10770),f=n(5891),d=n(10513),h=n(13172),l=n(22955),w=n(4945);async function storePut(t,e){const n=(0,
o.resolve)(e.cwd,t.subject);await checkFile(n,t.subject);const a=await openRemotesOf(e),r=storeOf(t,e),s=await r.putFile(n);if(a.write)await(0,i.D)(await r.openVerified(s),t=>a.put((0,
f.du)("",s.sha1),(0,h.p)(t,s.size),"missing"));e.writeOut(`${(0,c.t2)(s.sha1,(0,o.basename)(n))}\n`);return 0}async function storeGet(t,e){
const n=storeOf(t,e,await openRemotesOf(e)),a=await refOf(t.subject,n);await n.materialize(a,(0,o.resolve)(e.cwd,t.target),"copy");return 0}async function storeCat(t,e){
const n=storeOf(t,e,await openRemotesOf(e)),a=await refOf(t.subject,n),o=await n.openVerified(a);await e.pipeOut(o.createReadStream({start:0}));return 0}async function checkFile(t,e){const n=await(0,
a.stat)(t).catch(()=>{});if(void 0===n)throw new r.bD("usage",`there is no file ${e}`,"check the path; it starts from the current directory")
;if(!n.isFile())throw new r.bD("usage",`${e} is not a regular file`,"name a regular file; directories and devices can't be stored")}function storeOf(t,e,n=l.mR){return(0,d.C)(void 0===t.store?(0,
f.q1)(e.environment):(0,o.resolve)(e.cwd,t.store),{remotes:n,signal:e.signal})}async function openRemotesOf(t){const e=await(0,l.E9)((0,w.xY)(t),{env:t.environment,signal:t.signal});return(0,
l.GY)(e,e=>t.writeErr(`warning: ${(0,s.Q)(e)}\n`))}async function refOf(t,e){const n=(0,c.rI)(t)
;if(void 0===n)throw new r.bD("usage",`"${t}" is not an object URI`,'write sha1://HASH, as "hither store put" prints it, or sha1dir://HASH/PATH');return(await(0,u.H)(n,e)).ref}})};
