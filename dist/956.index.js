"use strict";exports.id=956;exports.ids=[956,678];exports.modules={75490:(function(e,t,n){n.d(t,{GO:()=>allHashes,Yl:()=>allEntries,uy:()=>hashBeginning})
;var o=n(76760),r=n(58500),a=n(74296),s=n(51922),i=n(69185),c=n(5891),u=n(67005);const f=/^([0-9a-f]{64})\.json$/,d=6;function allHashes(e){return hashesIn(e,".",2)}const h=64
;async function*allEntries(e,t,n){let o=0;for(const a of await allHashes(e)){const e=t.read(a);if(void 0!==e)yield{hash:a,reading:e};o+=1;if(o%h===0){await(0,r.setImmediate)();n?.throwIfAborted()}}}
async function hashesIn(e,t,n){const r=new Set;for(const a of(0,u.w)(e))for await(const{name:e}of(0,i.k)((0,o.join)((0,c.GO)(a),t),n)){const t=f.exec(e)?.[1];if(void 0!==t)r.add(t)}return[...r].sort()
}async function hashBeginning(e,t){
if(!new RegExp(`^[0-9a-f]{${d},64}$`).test(t))throw new a.bD("usage",`"${t}" is not the beginning of a job hash`,`give at least ${d} of its hex digits, as "hither cache ls" shows them`)
;const n=await hashesIn(e,(0,o.join)(t.slice(0,2),t.slice(2,4)),0),[r,i]=n.filter(e=>e.startsWith(t))
;if(void 0===r)throw new a.bD("usage",`no job in the cache has a hash that begins with ${t}`,`see "hither cache ls"; ${(0,s.Pe)("store")} names another store`)
;if(void 0!==i)throw new a.bD("usage",`more than one job hash begins with ${t}`,"give more digits");return r}}),91065:(function(e,t,n){n.d(t,{q:()=>removeDirectory})
;var o=n(77598),r=n(73024),a=n(58500),s=n(74296),i=n(69185);const c=64,u=8;async function removeDirectory(e,t){if(!await(0,i.w)(e))return;const n=Buffer.from(e),a={top:n,prefix:`.removed-${(0,
o.randomBytes)(8).toString("hex")}-`,signal:t,moved:0,count:0,failure:void 0};await emptyWhole({directory:n,depth:0},a);for(let e=0;e<a.moved;e+=1)await removeTree({directory:movedTo(a,e),depth:1
},n,a);attempt(a,()=>(0,r.rmdirSync)(e));if(void 0!==a.failure)throw a.failure}function movedTo({top:e,prefix:t},n){return join(e,Buffer.from(`${t}${n}`))}function join(e,t){
return Buffer.concat([e,Buffer.from("/"),t])}async function removeTree(e,t,n){await emptyWhole(e,n);return attempt(n,()=>allowing(t,()=>(0,r.rmdirSync)(e.directory)))}async function emptyWhole(e,t){
for(;await emptyOnce(e,t)>=c;);}async function emptyOnce(e,t){const n=openDirectory(e.directory,t);let o=0;try{for(let r=n?.readSync()??null;null!==r;r=n?.readSync()??null){
o+=await removeEntry(r,e,t)?1:0;await takeTurns(t)}}finally{n?.closeSync()}return o}async function takeTurns(e){e.count+=1;if(e.count%c===0){await(0,a.setImmediate)();e.signal?.throwIfAborted()}}
function openDirectory(e,t){let n;attempt(t,()=>allowing(e,()=>{n=(0,r.opendirSync)(e,{bufferSize:c,encoding:"buffer"})}));return n}async function removeEntry(e,{directory:t,depth:n},o){
const a=join(t,e.name);if(!e.isDirectory())return attempt(o,()=>allowing(t,()=>(0,r.unlinkSync)(a)));if(a.subarray(o.top.length+1).toString("latin1").startsWith(o.prefix)&&0===n)return!1
;return n<u?removeTree({directory:a,depth:n+1},t,o):moveUp(a,t,o)}function moveUp(e,t,n){const move=()=>(0,r.renameSync)(e,movedTo(n,n.moved)),o=attempt(n,()=>allowing(t,()=>allowing(e,move)))
;n.moved+=o?1:0;return o}function allowing(e,t){try{t()}catch(n){if(!(0,s.gj)(n))throw n;(0,r.chmodSync)(e,448);t()}}function attempt(e,t){try{t();return!0}catch(t){if("ENOENT"!==(0,
s.vq)(t))e.failure??=t;return!1}}}),17755:(function(e,t,n){n.d(t,{Ft:()=>isSame,WF:()=>thisProcess,XU:()=>isDead,do:()=>ownedName,fc:()=>processWithId,pZ:()=>parseOwner,qR:()=>ownerOfName})
;var o=n(73024);function parseOwner(e){try{const t=JSON.parse(e),{host:n,pid:o,startTime:r}=t??{};return"string"==typeof n&&"number"==typeof o&&"string"==typeof r?{host:n,pid:o,startTime:r}:void 0
}catch{return}}function ownedName(e,{host:t,pid:n,startTime:o}){return`${e}.${n}.${o}.${encodeURIComponent(t)}`}function ownerOfName(e){const[,t,n,o]=/^[^.]+\.(\d+)\.(\d*)\.(.+)$/.exec(e)??[];try{
return void 0===t||void 0===n||void 0===o?void 0:{host:decodeURIComponent(o),pid:Number(t),startTime:n}}catch{return}}function thisProcess(e){return processWithId(process.pid,e)}
function processWithId(e,t){return{host:t,pid:e,startTime:startTimeOf(e)??""}}function isDead(e,t){if(e.host!==t)return!1;const n=startTimeOf(e.pid);return void 0===n?!answers(e.pid):n!==e.startTime}
function isSame(e,t){return e.host===t.host&&e.pid===t.pid&&e.startTime===t.startTime}function startTimeOf(e){try{const t=(0,
o.readFileSync)(`/proc/${e}/stat`,"utf8"),n=t.slice(t.lastIndexOf(")")+2).split(" ");return/^[ZX]/.test(n[0]??"")?void 0:n[19]}catch{return}}function answers(e){if("linux"===process.platform)return!1
;try{process.kill(e,0);return!0}catch{return!1}}}),75948:(function(e,t,n){n.d(t,{c:()=>twinsInFiles,s:()=>twinFunctions});var o=n(92576),r=n(45131),a=n(81817);function twinFunctions(e){const t=new Map
;return e.flatMap(e=>{const{functionName:n,functionVersion:o,name:r,where:a}=e,s="literal"===n.state?n.value:r;if("literal"!==o.state)return[];const i=JSON.stringify([s,o.value]),c=t.get(i)
;if(void 0===c){t.set(i,e);return[]}return[{message:`${r} has the name "${s}" and version "${o.value}" of ${c.name} in ${c.file}:${c.where.line}`,
remedy:"give one of them another name or version in its decorator",where:a}]})}async function twinsInFiles(e){
const t=new Map(e.filter(({path:e})=>e.endsWith(".py")).map(({path:e,source:t})=>[e,t])),n=[];for(const[e,s]of t){const{text:t}=(0,r.E4)(await(0,r.ht)(s).catch(()=>Buffer.alloc(0)))
;n.push(...t.includes("hither")?(0,o.y)((0,a.w_)(t,e)).functions:[])}return twinFunctions(n)}}),57942:(function(e,t,n){n.d(t,{Dc:()=>directoriesOfRuns,HZ:()=>createRunDirectory,NV:()=>runsSince,
O8:()=>keepRunDirectory});var o=n(73024),r=n(51455),a=n(76760),s=n(73518),i=n(91065),c=n(17755),u=n(5891),f=n(6487);const d="begun",h=65536,l="kept";async function createRunDirectory(e,t,n){
const r=(0,a.join)((0,u.WL)(e),(0,c.do)(t,n));try{await(0,s.K)((0,u.WL)(e));(0,o.mkdirSync)(r,{mode:448});(0,o.writeFileSync)((0,a.join)(r,d),Buffer.alloc(h))}catch(t){await(0,i.q)(r).catch(()=>{})
;throw(0,f.gl)(t,`run jobs in ${e}`)}return r}async function keepRunDirectory(e){await(0,r.writeFile)((0,a.join)(e,l),"")}async function runsSince(e,t){const n=await(0,r.readdir)((0,
u.WL)(e)).catch(()=>[]),o=new Set(await directoriesOfRuns(e,t)),s=n.map(t=>(0,a.join)((0,u.WL)(e),t)).filter(e=>!o.has(e));return(await Promise.all(s.map(e=>(0,r.stat)((0,a.join)(e,d)).catch(()=>(0,
r.stat)(e).catch(()=>{}))))).flatMap(e=>void 0===e?[]:[e.mtimeMs])}async function directoriesOfRuns(e,t){const n=(await(0,r.readdir)((0,u.WL)(e)).catch(()=>[])).filter(e=>{const n=(0,c.qR)(e)
;return void 0!==n&&t(n)}).map(t=>(0,a.join)((0,u.WL)(e),t)),o=await Promise.all(n.map(e=>(0,r.stat)((0,a.join)(e,l)).catch(()=>{})));return n.filter((e,t)=>void 0===o[t])}}),24292:(function(e,t,n){
n.d(t,{k:()=>walkObjects});var o=n(51455),r=n(76760),a=n(74296),s=n(5891);const i=/^[0-9a-f]{2}$/,c=/^[0-9a-f]{40}$/;async function*walkObjects(e,t=""){for(const n of await directories((0,
s.oG)(e),t.slice(0,2)))for(const o of await directories((0,r.join)((0,s.oG)(e),n),restOf(t,n,2))){const a=(0,r.join)((0,s.oG)(e),n,o);for(const e of await directories(a,restOf(t,`${n}${o}`,4))){
const s=`${n}${o}${e}`,i=(await entries((0,r.join)(a,e))).map(({name:e})=>e);yield*i.filter(e=>c.test(e)&&e.startsWith(s)&&e>t).sort()}}}function restOf(e,t,n){return e.startsWith(t)?e.slice(n,n+2):""
}async function directories(e,t){return(await entries(e)).filter(e=>e.isDirectory()&&i.test(e.name)).map(({name:e})=>e).filter(e=>e>=t).sort()}async function entries(e){try{return await(0,
o.readdir)(e,{withFileTypes:!0})}catch(e){if(["ENOENT","ENOTDIR"].includes((0,a.vq)(e)??""))return[];throw e}}}),77956:(function(e,t,n){n.r(t);n.d(t,{storeGc:()=>storeGc,storeLs:()=>storeLs,
storeVerify:()=>storeVerify});var o=n(51455),r=n(48161),a=n(73024),s=n(74296),i=n(4448),c=n(20687),u=n(63080),f=n(5891),d=n(24292),h=n(67005),l=n(78962),m=n(7911),w=n(75490),y=n(47437)
;// CONCATENATED MODULE: ./src/cache/collect-garbage.ts
const p={known:36e5,unreferenced:864e5};async function collectGarbage(e,t,n){const o=await fileSystemTime(e),r=Math.min(o-n.grace.known,...n.runsSince.map(e=>e-6e4)),s=(0,h.w)(e.root).map(t=>({...e,
root:t})),i=await knownJobs(e.root,t,n.signal),{kept:c,dropped:u,spared:w}=choose(i,{...n,now:o,since:r}),p=[];for(const t of u){n.signal?.throwIfAborted()
;if(await removeUnlessUsed(e,t.path,t.mark))p.push(t);else c.push(t)}const g=new Set(c.flatMap(({entry:e})=>(0,l.hR)(e).map(({sha1:e})=>e))),b=new Set(p.flatMap(({entry:e})=>(0,
l.hR)(e).map(({sha1:e})=>e)));let v=p.reduce((e,{size:t})=>e+t,0);const j={removed:0,recent:0,needed:0},remove=async(e,t,o)=>{n.signal?.throwIfAborted();if(g.has(t)){j.needed+=1;return}
const{size:r,isRecent:a}=await removeObject(e,t,o);j.removed+=void 0===r?0:1;j.recent+=a?1:0;v+=r??0};for(const e of s){for(const t of b)await remove(e,t,r);if(n.unreferenced)for await(const t of(0,
d.k)(e.root))await remove(e,t,Math.min(r,o-n.grace.unreferenced))}await(0,y.HE)(e.root,e=>s.some(({root:t})=>(0,a.existsSync)((0,f.s3)(t,e))));await(0,m.VD)(e.root,Math.min(r,o-(n.maxAge??0)));return{
jobs:p.length,objects:j.removed,bytes:v,keptJobs:c.length,keptBytes:sizeOf(c),spared:{...w,heldJobs:u.length-p.length,recentObjects:j.recent,neededObjects:j.needed}}}async function fileSystemTime(e){
const t=(0,c.l5)(e);await(0,i.f)(e,{path:t,text:""});const{mtimeMs:n}=await(0,o.stat)(t);await(0,u.n)(t);return n}async function knownJobs(e,t,n){const r=(0,h.w)(e),a=[]
;for await(const{hash:s,reading:i}of(0,w.Yl)(e,t,n)){const e=(0,h.Mp)(r,e=>(0,f.s3)(e,s)),t=await(0,o.stat)(e).catch(()=>{});if("good"===i.state&&void 0!==t)a.push({entry:i.entry,path:e,
used:t.ctimeMs,mark:t.mtimeMs,size:t.size})}return a}function choose(e,{maxSize:t,maxAge:n,now:o,since:r,grace:a}){const s=[],i=[],c={recentJobs:0,jobsOfRuns:0},u=new Set;let f=0
;for(const d of[...e].sort((e,t)=>t.used-e.used)){const e=addedSize(d,u),h=void 0!==n&&o-d.used>n,m=void 0!==t&&f+e>t;if(d.used<r&&(h||m))i.push(d);else{
if(h||m)c[d.used<o-a.known?"jobsOfRuns":"recentJobs"]+=1;s.push(d);f+=e;for(const{sha1:e}of(0,l.hR)(d.entry))u.add(e)}}return{kept:s,dropped:i,spared:c}}function addedSize({entry:e,size:t},n){
return(0,l.hR)(e).reduce((e,t)=>e+(n.has(t.sha1)?0:t.size),t)}function sizeOf(e){return[...new Map(e.flatMap(({entry:e})=>(0,
l.hR)(e).map(({sha1:e,size:t})=>[e,t]))).values()].reduce((e,t)=>e+t,0)+e.reduce((e,{size:t})=>e+t,0)}function removeUnlessUsed(e,t,n){return takeAway(e,t,({mtimeMs:e})=>e===n)}
async function removeObject(e,t,n){const r=(0,f.du)(e.root,t),a=await(0,o.lstat)(r).catch(()=>{});if(void 0===a||!a.isFile()||a.ctimeMs>=n)return{size:void 0,isRecent:a?.isFile()??!1};return{
size:await takeAway(e,r,({ino:e,mtimeMs:t,size:n})=>e===a.ino&&t===a.mtimeMs&&n===a.size)?a.size:void 0,isRecent:!1}}async function takeAway(e,t,n){const r=(0,c.l5)(e);try{await(0,c.ai)(e,()=>(0,
o.rename)(t,r))}catch(e){if("ENOENT"===(0,s.vq)(e)||(0,s.gj)(e))return!1;throw e}const a=n(await(0,o.lstat)(r));await(a?(0,u.n)(r):(0,o.rename)(r,t));return a}
var g=n(50717),b=n(59505),v=n(17755),j=n(57942),O=n(61552),$=n(76760),S=n(20654),k=n(40041),R=n(71433),T=n(48924);// CONCATENATED MODULE: ./src/store/verify-store.ts
const x={objects:0,bytes:0,damaged:[],last:""},D=5e3,I=67108864;async function verifyStore(e,t){let n=x;for(const o of(0,h.w)(e.root)){const{done:r,...a}=await verifyLayer({...e,root:o},t);n={
objects:n.objects+a.objects,bytes:n.bytes+a.bytes,damaged:[...n.damaged,...a.damaged]};if(!r)return{...n,done:r}}return{...n,done:!0}}async function verifyLayer(e,{resume:t,signal:n,onDamage:o}){
const r=(0,$.join)((0,T.dy)(e.root),"verify.json");let a=t?await readProgress(r):x,s=performance.now();for await(const t of(0,d.k)(e.root,a.last)){if(n.aborted){await note(e,r,a);return{...a,done:!1}}
const i=await withObject(e.root,t,{progress:a,signal:n});if(void 0===i){await note(e,r,a);return{...a,done:!1}}a=i;const c=a.damaged.at(-1);if(c?.sha1===t)await o(c,e);if(performance.now()-s>D){
await note(e,r,a);s=performance.now()}}await(0,u.n)(r);return{...a,done:!0}}async function withObject(e,t,{progress:n,signal:r}){const a=(0,f.du)(e,t),i=(await(0,
o.lstat)(a).catch(()=>{}))?.size??0,c=await whatIsWrong(e,t,r).catch(e=>{if((0,s.rV)(e))return null;throw e});return null===c?void 0:{objects:n.objects+1,bytes:n.bytes+i,
damaged:void 0===c?n.damaged:[...n.damaged,{sha1:t,path:a,why:c}],last:t}}async function whatIsWrong(e,t,n){const o=await(0,k._)(e,t),r=await(0,R.cf)(async()=>{const r=await(0,R.mw)((0,
f.du)(e,t),n).catch(unreadable);if("good"!==r.state)return r;if(r.value.sha1!==t)return{state:"damaged",why:`has the sha1 ${r.value.sha1}`};return void 0===o||o.sha256===r.value.sha256?{state:"good",
value:void 0}:{state:"damaged",why:`has the sha256 ${r.value.sha256}, but was stored with ${o.sha256}`}});return"damaged"===r.state?r.why:void 0}function unreadable(e){if((0,s.rV)(e))throw e;return{
state:"damaged",why:`can't be read: ${(0,s.u0)(e)}`}}async function note(e,t,n){await(0,T.Rp)(e.root);await(0,i.f)(e,{path:t,text:JSON.stringify(n)})}async function readProgress(e){try{
const{objects:t,bytes:n,damaged:o,last:r}=JSON.parse(String(await(0,S.V)(e,{limit:I})));return[t,n].every(Number.isSafeInteger)&&Array.isArray(o)&&/^[0-9a-f]{40}$/.test(r)?{objects:t,bytes:n,
damaged:o,last:r}:x}catch{return x}}var z=n(43628),E=n(50422),_=n(55205),M=n(82266);// CONCATENATED MODULE: ./src/terminal/commands/gc-text.ts
function gcText(e,t){const{jobs:n,objects:o,bytes:r,keptJobs:a,keptBytes:s}=e,i=`forgot ${n} jobs and removed ${o} objects: ${(0,E.lP)(r)} freed; ${a} jobs with ${(0,
E.lP)(s)} are kept\n`,c=reasons(e.spared,t);if(c.length>0)return`${i}not removed: ${c.join("; ")}\n`;const u=t.unreferenced?"":"; objects that no job made are left alone without --unreferenced"
;return r>0?i:`${i}nothing to remove: all known jobs are within the limits${u}\n`}function reasons(e,{unreferenced:t}){const{recentJobs:n,jobsOfRuns:o,heldJobs:r,recentObjects:a,neededObjects:s}=e
;return[[n,"jobs used within the last hour"],[o,"jobs used since a run that is still going on began"],[r,"jobs that belong to another user or were just used again"],[a,"objects stored or used too recently (an hour; without a job that needs them, a day) or during a run"],[t?s:0,"objects that known jobs need"]].filter(([e])=>e>0).map(([e,t])=>`${e} ${t}`)
}var W=n(89678);// CONCATENATED MODULE: ./src/terminal/commands/store-maintenance.ts
async function storeLs(e,t){const n=[];for(const r of(0,h.w)((0,W.storeOf)(e,t).root))for await(const a of(0,d.k)(r)){t.signal.throwIfAborted();const s=(await(0,o.lstat)((0,
f.du)(r,a)).catch(()=>{}))?.size;if(void 0!==s&&e.json)n.push({sha1:a,size:s});else if(void 0!==s)t.writeOut(`sha1://${a}  ${s}\n`)}if(e.json)t.writeOut(store_maintenance_document({
schema:"hither-store-list/1",objects:n}));return 0}async function storeVerify(e,t){const n=(0,W.storeOf)(e,t),o=e.json?()=>{}:t.writeOut,r=await verifyStore({root:n.root},{resume:e.resume,
signal:t.signal,onDamage:(t,n)=>onDamage(t,n,{call:e,tell:o})}),a=r.done?await damagedJobs(n,t.signal):[];for(const{job_hash:e,why:t}of a)o(`${e}: the entry ${(0,b.Q)(t)}\n`)
;t.writeOut(e.json?store_maintenance_document({schema:"hither-store-check/1",...r,jobs:a}):summary(r,a.length));if(!r.done)return M.y;return r.damaged.length+a.length>0?s.ai.store:0}
async function onDamage({path:e,sha1:t,why:n},o,{call:r,tell:a}){a(`sha1://${t}: ${(0,b.Q)(`${e} ${n}`)}\n`);try{const e=r.quarantine?await(0,O.g)(o,t):void 0;if(void 0!==e)a(`  it is now ${e}\n`)
}catch(e){a(`  it can't be moved to the quarantine: ${(0,s.u0)(e)}\n`)}}async function damagedJobs(e,t){const n=(0,g.y)({store:e}),o=[];for await(const{hash:r,reading:a}of(0,
w.Yl)(e.root,n,t))if("damaged"===a.state)o.push({job_hash:r,why:a.why});return o}function summary({objects:e,bytes:t,damaged:n,done:o},r){
const a=n.length+r===0?"nothing is damaged":`${n.length+r} damaged: run the jobs that need it, which makes it anew; --quarantine moves damaged objects aside`,s=o?"":'; stopped, "hither store verify --resume" goes on'
;return`${e} objects, ${(0,E.lP)(t)}: ${a}${s}\n`}async function storeGc(e,t){const n=(0,W.storeOf)(e,t),o=(0,r.hostname)(),a=await collectGarbage({root:n.root},(0,g.y)({store:n}),{
...void 0===e.maxSize?{}:{maxSize:e.maxSize},...void 0===e.maxAge?{}:{maxAge:1e3*e.maxAge},unreferenced:e.unreferenced,grace:p,signal:t.signal,runsSince:await(0,j.NV)(n.root,e=>(0,v.XU)(e,o))
}),s=e.json?store_maintenance_document({schema:"hither-store-gc/1",...asDocument(a)}):gcText(a,e);t.writeOut(s);return 0}
function asDocument({jobs:e,objects:t,bytes:n,keptJobs:o,keptBytes:r,spared:a}){return{jobs:e,objects:t,bytes:n,kept_jobs:o,kept_bytes:r,spared:{recent_jobs:a.recentJobs,jobs_of_runs:a.jobsOfRuns,
held_jobs:a.heldJobs,recent_objects:a.recentObjects,needed_objects:a.neededObjects}}}function store_maintenance_document(e){return`${(0,_.GF)((0,z.b)(e))}\n`}}),89678:(function(e,t,n){n.r(t);n.d(t,{
storeCat:()=>storeCat,storeGet:()=>storeGet,storeOf:()=>storeOf,storePut:()=>storePut})
;var o=n(51455),r=n(76760),a=n(74296),s=n(59505),i=n(74890),c=n(52677),u=n(10770),f=n(5891),d=n(20536),h=n(13172),l=n(22955),m=n(4945);async function storePut(e,t){const n=(0,
r.resolve)(t.cwd,e.subject);await checkFile(n,e.subject);const o=await openRemotesOf(t),a=storeOf(e,t),s=await a.putFile(n);if(o.write)await(0,i.D)(await a.openVerified(s),e=>o.put((0,
f.du)("",s.sha1),(0,h.p)(e,s.size),"missing"));t.writeOut(`${(0,c.t2)(s.sha1,(0,r.basename)(n))}\n`);return 0}async function storeGet(e,t){
const n=storeOf(e,t,await openRemotesOf(t)),o=await refOf(e.subject,n);await n.materialize(o,(0,r.resolve)(t.cwd,e.target),"copy");return 0}async function storeCat(e,t){
const n=storeOf(e,t,await openRemotesOf(t)),o=await refOf(e.subject,n),r=await n.openVerified(o);await t.pipeOut(r.createReadStream({start:0}));return 0}async function checkFile(e,t){const n=await(0,
o.stat)(e).catch(()=>{});if(void 0===n)throw new a.bD("usage",`there is no file ${t}`,"check the path, and the directory that you are in")
;if(!n.isFile())throw new a.bD("usage",`${t} is not a regular file`,"only files can be stored: name one")}function storeOf(e,t,n=l.mR){return(0,d.C)(void 0===e.store?(0,f.q1)(t.environment):(0,
r.resolve)(t.cwd,e.store),{remotes:n,signal:t.signal})}async function openRemotesOf(e){const t=await(0,l.E9)((0,m.xY)(e),{env:e.environment,signal:e.signal});return(0,
l.GY)(t,t=>e.writeErr(`warning: ${(0,s.Q)(t)}\n`))}async function refOf(e,t){const n=(0,c.rI)(e)
;if(void 0===n)throw new a.bD("usage",`"${e}" is not the URI of an object`,'write sha1://HASH, as "hither store put" prints it, or sha1dir://HASH/PATH');return(await(0,u.H)(n,t)).ref}}),
4945:(function(e,t,n){n.d(t,{Dh:()=>prepareWithCare,fo:()=>requestOf,iA:()=>prepare,xY:()=>remotesOf});var o=n(48161),r=n(76760),a=n(74296),s=n(75948),i=n(48319),c=n(5891),u=n(15009)
;function requestOf(e,t){return{spec:e.spec,cwd:t.cwd,select:e.select,args:e.arg,...void 0===e.root?{}:{root:directoryOf("--root",e.root,t)},
dataRoots:[...e.dataRoot,...pathList(t.environment.HITHER_DATA_ROOTS)].map(e=>(0,r.resolve)(t.cwd,e)),...void 0===e.runtime?{}:{runtime:e.runtime},...void 0===e.container?{}:{container:e.container},
executor:e.executor,parallel:e.parallel??(0,o.availableParallelism)(),cache:e.cache,forceRun:e.forceRun,...void 0===e.timeout?{}:{timeout:e.timeout},store:void 0===e.store?(0,
c.q1)(t.environment):directoryOf("--store",e.store,t),remoteStores:remotesOf(t),...void 0===e.output?{}:{output:directoryOf("--output",e.output,t)},retain:e.retain,requireIsolation:e.requireIsolation,
environment:t.environment}}function directoryOf(e,t,{cwd:n}){if(""===t)throw new a.bD("usage",`${e} is empty`,`name a directory; the current one is ${e} .`);return(0,r.resolve)(n,t)}
function pathList(e=""){return e.split(r.delimiter).filter(e=>""!==e)}function remotesOf({environment:e,cwd:t}){const n=(0,u.ze)(e.HITHER_REMOTE_STORES??"",t);for(const e of n)if(!e.ok){
const{given:t,why:n,remedy:o}=e;throw new a.bD("usage",`HITHER_REMOTE_STORES: "${t}" ${n}`,o)}return n.flatMap(e=>e.ok?[e.store]:[])}async function prepareWithCare(e,t){
const n=await prepare(e,t),o=n.jobs.flatMap(({bundle:e})=>e.files);warn(await(0,s.c)(o),t);return n}async function prepare(e,t){const n=await(0,i.Z)(e);warn(n.warnings,t);if(!n.ok)throw(0,
a.k9)(n.problems);const{jobs:o,remoteStores:r}=n.value;return{jobs:o,request:{...e,remoteStores:r}}}function warn(e,t){for(const n of e)t.writeErr(`warning: ${(0,a.Vw)(n)}\n`)}})};
