"use strict";exports.id=411;exports.ids=[411,772];exports.modules={75490:(function(e,t,n){n.d(t,{G:()=>allHashes,u:()=>hashBeginning})
;var o=n(51455),r=n(76760),a=n(83916),s=n(58750),i=n(67005),c=n(58759);const u=/^([0-9a-f]{64})\.json$/,d=6;function allHashes(e){return hashesIn(e,".")}async function hashesIn(e,t){const n=new Set
;for(const a of(0,i.w)(e))for(const e of await(0,o.readdir)((0,r.join)((0,c.v$)(a),t),{recursive:!0}).catch(()=>[])){const t=u.exec(e.slice(e.lastIndexOf("/")+1))?.[1];if(void 0!==t)n.add(t)}
return[...n].sort()}async function hashBeginning(e,t){
if(!new RegExp(`^[0-9a-f]{${d},64}$`).test(t))throw new a.bD("usage",`"${t}" is not the beginning of a job hash`,`give at least ${d} of its hex digits, as "hither cache ls" shows them`)
;const n=await hashesIn(e,(0,r.join)(t.slice(0,2),t.slice(2,4))),[o,i]=n.filter(e=>e.startsWith(t))
;if(void 0===o)throw new a.bD("usage",`no job in the cache has a hash that begins with ${t}`,`see "hither cache ls"; ${(0,s.Pe)("store")} names another store`)
;if(void 0!==i)throw new a.bD("usage",`more than one job hash begins with ${t}`,"give more digits");return o}}),9694:(function(e,t,n){n.d(t,{Ft:()=>isSame,WF:()=>thisProcess,XU:()=>isDead,
do:()=>ownedName,fc:()=>processWithId,pZ:()=>parseOwner,qR:()=>ownerOfName});var o=n(73024);function parseOwner(e){try{const t=JSON.parse(e),{host:n,pid:o,startTime:r}=t??{}
;return"string"==typeof n&&"number"==typeof o&&"string"==typeof r?{host:n,pid:o,startTime:r}:void 0}catch{return}}function ownedName(e,{host:t,pid:n,startTime:o}){
return`${e}.${n}.${o}.${encodeURIComponent(t)}`}function ownerOfName(e){const[,t,n,o]=/^[^.]+\.(\d+)\.(\d*)\.(.+)$/.exec(e)??[];try{return void 0===t||void 0===n||void 0===o?void 0:{
host:decodeURIComponent(o),pid:Number(t),startTime:n}}catch{return}}function thisProcess(e){return processWithId(process.pid,e)}function processWithId(e,t){return{host:t,pid:e,
startTime:startTimeOf(e)??""}}function isDead(e,t){if(e.host!==t)return!1;const n=startTimeOf(e.pid);return void 0===n?!answers(e.pid):n!==e.startTime}function isSame(e,t){
return e.host===t.host&&e.pid===t.pid&&e.startTime===t.startTime}function startTimeOf(e){try{const t=(0,o.readFileSync)(`/proc/${e}/stat`,"utf8"),n=t.slice(t.lastIndexOf(")")+2).split(" ")
;return/^[ZX]/.test(n[0]??"")?void 0:n[19]}catch{return}}function answers(e){if("linux"===process.platform)return!1;try{process.kill(e,0);return!0}catch{return!1}}}),75948:(function(e,t,n){n.d(t,{
c:()=>twinsInFiles,s:()=>twinFunctions});var o=n(51455),r=n(53658),a=n(45131),s=n(81817);function twinFunctions(e){const t=new Map;return e.flatMap(e=>{
const{functionName:n,functionVersion:o,name:r,where:a}=e,s="literal"===n.state?n.value:r;if("literal"!==o.state)return[];const i=JSON.stringify([s,o.value]),c=t.get(i);if(void 0===c){t.set(i,e)
;return[]}return[{message:`${r} has the name "${s}" and version "${o.value}" of ${c.name} in ${c.file}:${c.where.line}`,remedy:"give one of them another name or version in its decorator",where:a}]})}
async function twinsInFiles(e){const t=new Map(e.filter(({path:e})=>e.endsWith(".py")).map(({path:e,source:t})=>[e,t])),n=[];for(const[e,i]of t){const{text:t}=(0,a.E)(await(0,
o.readFile)(i).catch(()=>Buffer.alloc(0)));n.push(...t.includes("hither")?(0,r.y)((0,s.w_)(t,e)).functions:[])}return twinFunctions(n)}}),36091:(function(e,t,n){n.d(t,{NV:()=>runsSince,
Xj:()=>foldersOfRuns,kg:()=>createRunFolder,v$:()=>removeFolder,vF:()=>keepRunFolder});var o=n(73024),r=n(51455),a=n(76760),s=n(9694),i=n(92187),c=n(6487),u=n(58759);const d="begun",f=65536,h="kept"
;async function createRunFolder(e,t,n){const h=(0,a.join)((0,u.Xc)(e),(0,s.do)(t,n));try{await(0,i.w)((0,u.Xc)(e));(0,o.mkdirSync)(h,{mode:448});(0,o.writeFileSync)((0,a.join)(h,d),Buffer.alloc(f))
}catch(t){await(0,r.rm)(h,{recursive:!0,force:!0}).catch(()=>{});throw(0,c.gl)(t,`run jobs in ${e}`)}return h}async function keepRunFolder(e){await(0,r.writeFile)((0,a.join)(e,h),"")}
async function removeFolder(e){try{await(0,r.rm)(e,{recursive:!0,force:!0})}catch{await allowRemoval(e);await(0,r.rm)(e,{recursive:!0,force:!0})}}async function allowRemoval(e){await(0,
r.chmod)(e,448).catch(()=>{});for(const t of await(0,r.readdir)(e,{withFileTypes:!0}).catch(()=>[]))if(t.isDirectory())await allowRemoval((0,a.join)(e,t.name))}async function runsSince(e,t){
const n=await(0,r.readdir)((0,u.Xc)(e)).catch(()=>[]),o=new Set(await foldersOfRuns(e,t)),s=n.map(t=>(0,a.join)((0,u.Xc)(e),t)).filter(e=>!o.has(e));return(await Promise.all(s.map(e=>(0,r.stat)((0,
a.join)(e,d)).catch(()=>(0,r.stat)(e).catch(()=>{}))))).flatMap(e=>void 0===e?[]:[e.mtimeMs])}async function foldersOfRuns(e,t){const n=(await(0,r.readdir)((0,u.Xc)(e)).catch(()=>[])).filter(e=>{
const n=(0,s.qR)(e);return void 0!==n&&t(n)}).map(t=>(0,a.join)((0,u.Xc)(e),t)),o=await Promise.all(n.map(e=>(0,r.stat)((0,a.join)(e,h)).catch(()=>{})));return n.filter((e,t)=>void 0===o[t])}}),
32613:(function(e,t,n){n.d(t,{k:()=>walkObjects});var o=n(51455),r=n(76760),a=n(83916),s=n(58759);const i=/^[0-9a-f]{2}$/,c=/^[0-9a-f]{40}$/;async function*walkObjects(e,t=""){
for(const n of await folders((0,s.t3)(e),t.slice(0,2)))for(const o of await folders((0,r.join)((0,s.t3)(e),n),restOf(t,n,2))){const a=(0,r.join)((0,s.t3)(e),n,o)
;for(const e of await folders(a,restOf(t,`${n}${o}`,4))){const s=`${n}${o}${e}`,i=(await entries((0,r.join)(a,e))).map(({name:e})=>e);yield*i.filter(e=>c.test(e)&&e.startsWith(s)&&e>t).sort()}}}
function restOf(e,t,n){return e.startsWith(t)?e.slice(n,n+2):""}async function folders(e,t){
return(await entries(e)).filter(e=>e.isDirectory()&&i.test(e.name)).map(({name:e})=>e).filter(e=>e>=t).sort()}async function entries(e){try{return await(0,o.readdir)(e,{withFileTypes:!0})}catch(e){
if(["ENOENT","ENOTDIR"].includes((0,a.vq)(e)??""))return[];throw e}}}),4945:(function(e,t,n){n.d(t,{Dh:()=>prepareWithCare,fo:()=>requestOf,iA:()=>prepare,xY:()=>remotesOf})
;var o=n(48161),r=n(76760),a=n(83916),s=n(6233),i=n(40920),c=n(75948),u=n(50512),d=n(58759);function requestOf(e,t){return{spec:e.spec,cwd:t.cwd,select:e.select,args:e.arg,...void 0===e.root?{}:{
root:folderOf("--root",e.root,t)},dataRoots:[...e.dataRoot,...pathList(t.environment.HITHER_DATA_ROOTS)].map(e=>(0,r.resolve)(t.cwd,e)),...void 0===e.runtime?{}:{runtime:e.runtime},
...void 0===e.container?{}:{container:e.container},executor:e.executor,parallel:e.parallel??(0,o.availableParallelism)(),cache:e.cache,forceRun:e.forceRun,...void 0===e.timeout?{}:{timeout:e.timeout},
store:void 0===e.store?(0,d.q1)(t.environment):folderOf("--store",e.store,t),remoteStores:remotesOf(t),...void 0===e.output?{}:{output:folderOf("--output",e.output,t)},retain:e.retain,
requireIsolation:e.requireIsolation,environment:t.environment}}function folderOf(e,t,{cwd:n}){if(""===t)throw new a.bD("usage",`${e} is empty`,`name a folder; the current one is ${e} .`);return(0,
r.resolve)(n,t)}function pathList(e=""){return e.split(r.delimiter).filter(e=>""!==e)}function remotesOf({environment:e,cwd:t}){const n=(0,u.ze)(e.HITHER_REMOTE_STORES??"",t)
;for(const e of n)if(!e.ok){const{given:t,why:n,remedy:o}=e;throw new a.bD("usage",`HITHER_REMOTE_STORES: "${t}" ${n}`,o)}return n.flatMap(e=>e.ok?[e.store]:[])}async function prepareWithCare(e,t){
const n=await prepare(e,t),o=n.jobs.flatMap(({bundle:e})=>e.files);warn(await(0,c.c)(o),t);return n}async function prepare(e,t){const n=await(0,s.Z)(e);warn(n.warnings,t);if(!n.ok)throw(0,
a.k9)(n.problems);const{jobs:o,remoteStores:r}=n.value;return{jobs:o,request:{...e,remoteStores:r}}}function warn(e,t){for(const n of e)t.writeErr(`warning: ${(0,i.D)((0,a.Vw)(n))}\n`)}}),
85411:(function(e,t,n){n.r(t);n.d(t,{storeGc:()=>storeGc,storeLs:()=>storeLs,storeVerify:()=>storeVerify})
;var o=n(77598),r=n(51455),a=n(48161),s=n(73024),i=n(83916),c=n(142),u=n(67005),d=n(58759),f=n(48237),h=n(32613),w=n(53320),m=n(7911),l=n(75490),p=n(95615)
;// CONCATENATED MODULE: ./src/cache/collect-garbage.ts
const b={known:36e5,unreferenced:864e5};async function collectGarbage(e,t,n){const o=await fileSystemTime(e),r=Math.min(o-n.grace.known,...n.runsSince.map(e=>e-6e4)),a=(0,u.w)(e.root).map(t=>({...e,
root:t})),i=await knownJobs(e.root,t),{kept:c,dropped:f,spared:w}=choose(i,{...n,now:o,since:r}),l=[];for(const t of f)if(await removeUnlessUsed(e,t.path,t.mark))l.push(t);else c.push(t)
;const b=new Set(c.flatMap(({entry:e})=>e.objects.map(({sha1:e})=>e))),y=new Set(l.flatMap(({entry:e})=>e.objects.map(({sha1:e})=>e)));let v=l.reduce((e,{size:t})=>e+t,0);const g={removed:0,recent:0,
needed:0},remove=async(e,t,n)=>{if(b.has(t)){g.needed+=1;return}const{size:o,isRecent:r}=await removeObject(e,t,n);g.removed+=void 0===o?0:1;g.recent+=r?1:0;v+=o??0};for(const e of a){
for(const t of y)await remove(e,t,r);if(n.unreferenced)for await(const t of(0,h.k)(e.root))await remove(e,t,Math.min(r,o-n.grace.unreferenced))}await(0,p.HE)(e.root,e=>a.some(({root:t})=>(0,
s.existsSync)((0,d.s3)(t,e))));await(0,m.VD)(e.root,Math.min(r,o-(n.maxAge??0)));return{jobs:l.length,objects:g.removed,bytes:v,keptJobs:c.length,keptBytes:sizeOf(c),spared:{...w,
heldJobs:f.length-l.length,recentObjects:g.recent,neededObjects:g.needed}}}async function fileSystemTime(e){const t=(0,f.l5)(e);await(0,w.f)(e,{path:t,text:""});const{mtimeMs:n}=await(0,r.stat)(t)
;await(0,c.n)(t);return n}async function knownJobs(e,t){const n=(0,u.w)(e),o=[];for(const a of await(0,l.G)(e)){const e=t.read(a),s=(0,u.Mp)(n,e=>(0,d.s3)(e,a)),i=await(0,r.stat)(s).catch(()=>{})
;if("good"===e?.state&&void 0!==i)o.push({entry:e.entry,path:s,used:i.ctimeMs,mark:i.mtimeMs,size:i.size})}return o}function choose(e,{maxSize:t,maxAge:n,now:o,since:r,grace:a}){const s=[],i=[],c={
recentJobs:0,jobsOfRuns:0},u=new Set;let d=0;for(const f of[...e].sort((e,t)=>t.used-e.used)){const e=addedSize(f,u),h=void 0!==n&&o-f.used>n,w=void 0!==t&&d+e>t;if(f.used<r&&(h||w))i.push(f);else{
if(h||w)c[f.used<o-a.known?"jobsOfRuns":"recentJobs"]+=1;s.push(f);d+=e;for(const{sha1:e}of f.entry.objects)u.add(e)}}return{kept:s,dropped:i,spared:c}}function addedSize({entry:e,size:t},n){
return e.objects.reduce((e,t)=>e+(n.has(t.sha1)?0:t.size),t)}function sizeOf(e){
return[...new Map(e.flatMap(({entry:e})=>e.objects.map(({sha1:e,size:t})=>[e,t]))).values()].reduce((e,t)=>e+t,0)+e.reduce((e,{size:t})=>e+t,0)}function removeUnlessUsed(e,t,n){
return takeAway(e,t,({mtimeMs:e})=>e===n)}async function removeObject(e,t,n){const o=(0,d.du)(e.root,t),a=await(0,r.lstat)(o).catch(()=>{});if(void 0===a||!a.isFile()||a.ctimeMs>=n)return{size:void 0,
isRecent:a?.isFile()??!1};return{size:await takeAway(e,o,({ino:e,mtimeMs:t,size:n})=>e===a.ino&&t===a.mtimeMs&&n===a.size)?a.size:void 0,isRecent:!1}}async function takeAway(e,t,n){const o=(0,f.l5)(e)
;try{await(0,f.PX)(e,()=>(0,r.rename)(t,o))}catch(e){if("ENOENT"===(0,i.vq)(e)||(0,i.US)(e))return!1;throw e}const a=n(await(0,r.lstat)(o));await(a?(0,c.n)(o):(0,r.rename)(o,t));return a}
var y=n(17609),v=n(40920),g=n(9694),j=n(36091),O=n(47372),$=n(76760),k=n(11082),R=n(37079),S=n(29922);// CONCATENATED MODULE: ./src/store/verify-store.ts
const T={objects:0,bytes:0,damaged:[],last:""},x=5e3;async function verifyStore(e,t){let n=T;for(const o of(0,u.w)(e.root)){const{done:r,...a}=await verifyLayer({...e,root:o},t);n={
objects:n.objects+a.objects,bytes:n.bytes+a.bytes,damaged:[...n.damaged,...a.damaged]};if(!r)return{...n,done:r}}return{...n,done:!0}}async function verifyLayer(e,{resume:t,signal:n,onDamage:o}){
const r=(0,$.join)((0,R.Ys)(e.root),"verify.json");let a=t?await readProgress(r):T,s=performance.now();for await(const t of(0,h.k)(e.root,a.last)){if(n.aborted){await note(e,r,a);return{...a,done:!1}}
a=await withObject(e.root,t,a);const i=a.damaged.at(-1);if(i?.sha1===t)await o(i,e);if(performance.now()-s>x){await note(e,r,a);s=performance.now()}}await(0,c.n)(r);return{...a,done:!0}}
async function withObject(e,t,n){const o=(0,d.du)(e,t),a=(await(0,r.lstat)(o).catch(()=>{}))?.size??0,s=await whatIsWrong(e,t);return{objects:n.objects+1,bytes:n.bytes+a,
damaged:void 0===s?n.damaged:[...n.damaged,{sha1:t,path:o,why:s}],last:t}}async function whatIsWrong(e,t){const n=await(0,k.f)(e,t),o=await(0,S.P4)(async()=>{const o=await(0,S.mw)((0,
d.du)(e,t)).catch(unreadable);if("good"!==o.state)return o;if(o.value.sha1!==t)return{state:"damaged",why:`has the sha1 ${o.value.sha1}`};return void 0===n||n.sha256===o.value.sha256?{state:"good",
value:void 0}:{state:"damaged",why:`has the sha256 ${o.value.sha256}, but was stored with ${n.sha256}`}});return"damaged"===o.state?o.why:void 0}function unreadable(e){return{state:"damaged",
why:`can't be read: ${(0,i.u0)(e)}`}}async function note(e,t,n){await(0,R.GC)(e.root);await(0,w.f)(e,{path:t,text:JSON.stringify(n)})}async function readProgress(e){try{
const{objects:t,bytes:n,damaged:o,last:a}=JSON.parse(await(0,r.readFile)(e,"utf8"));return[t,n].every(Number.isSafeInteger)&&Array.isArray(o)&&/^[0-9a-f]{40}$/.test(a)?{objects:t,bytes:n,damaged:o,
last:a}:T}catch{return T}}var F=n(41069),D=n(30449),z=n(7096);// CONCATENATED MODULE: ./src/terminal/gc-text.ts
function gcText(e,t){const{jobs:n,objects:o,bytes:r,keptJobs:a,keptBytes:s}=e,i=`forgot ${n} jobs and removed ${o} objects: ${(0,D.lP)(r)} freed; ${a} jobs with ${(0,
D.lP)(s)} are kept\n`,c=reasons(e.spared,t);if(c.length>0)return`${i}not removed: ${c.join("; ")}\n`;const u=t.unreferenced?"":"; objects that no job made are left alone without --unreferenced"
;return r>0?i:`${i}nothing to remove: all known jobs are within the limits${u}\n`}function reasons(e,{unreferenced:t}){const{recentJobs:n,jobsOfRuns:o,heldJobs:r,recentObjects:a,neededObjects:s}=e
;return[[n,"jobs used within the last hour"],[o,"jobs used since a run that is still going on began"],[r,"jobs that belong to another user or were just used again"],[a,"objects stored or used too recently (an hour; without a job that needs them, a day) or during a run"],[t?s:0,"objects that known jobs need"]].filter(([e])=>e>0).map(([e,t])=>`${e} ${t}`)
}var _=n(32772);// CONCATENATED MODULE: ./src/terminal/store-care.ts
const M=4;async function storeLs(e,t){const n=[];for(const o of(0,u.w)((0,_.storeOf)(e,t).root))for await(const a of(0,h.k)(o)){const s=(await(0,r.lstat)((0,d.du)(o,a)).catch(()=>{}))?.size
;if(void 0!==s&&e.json)n.push({sha1:a,size:s});else if(void 0!==s)t.writeOut(`sha1://${a}  ${s}\n`)}if(e.json)t.writeOut(store_care_document({schema:"hither-store-list/1",objects:n}));return 0}
async function storeVerify(e,t){const n=(0,_.storeOf)(e,t),r=e.json?()=>{}:t.writeOut,a=await verifyStore({root:n.root,random:o.randomBytes},{resume:e.resume,signal:t.signal,
onDamage:(t,n)=>onDamage(t,n,{call:e,tell:r})}),s=a.done?await damagedJobs(n):[];for(const{job_hash:e,why:t}of s)r(`${e}: the entry ${(0,v.D)(t)}\n`);t.writeOut(e.json?store_care_document({
schema:"hither-store-check/1",...a,jobs:s}):summary(a,s.length));if(!a.done)return M;return a.damaged.length+s.length>0?i.ai.store:0}async function onDamage({path:e,sha1:t,why:n},o,{call:r,tell:a}){
a(`sha1://${t}: ${e} ${(0,v.D)(n)}\n`);try{const e=r.quarantine?await(0,O.A)(o,t):void 0;if(void 0!==e)a(`  it is now ${e}\n`)}catch(e){a(`  it can't be moved to the quarantine: ${(0,i.u0)(e)}\n`)}}
async function damagedJobs(e){const t=(0,y.y)({store:e,random:o.randomBytes}),n=[];for(const o of await(0,l.G)(e.root)){const e=t.read(o);if("damaged"===e?.state)n.push({job_hash:o,why:e.why})}
return n}function summary({objects:e,bytes:t,damaged:n,done:o},r){
const a=n.length+r===0?"nothing is damaged":`${n.length+r} damaged: run the jobs that need it, which makes it anew; --quarantine moves damaged objects aside`,s=o?"":'; stopped, "hither store verify --resume" goes on'
;return`${e} objects, ${(0,D.lP)(t)}: ${a}${s}\n`}async function storeGc(e,t){const n=(0,_.storeOf)(e,t),r=(0,a.hostname)(),s=await collectGarbage({root:n.root,random:o.randomBytes},(0,y.y)({store:n,
random:o.randomBytes}),{...void 0===e.maxSize?{}:{maxSize:e.maxSize},...void 0===e.maxAge?{}:{maxAge:1e3*e.maxAge},unreferenced:e.unreferenced,grace:b,runsSince:await(0,j.NV)(n.root,e=>(0,g.XU)(e,r))
}),i=e.json?store_care_document({schema:"hither-store-gc/1",...asDocument(s)}):gcText(s,e);t.writeOut(i);return 0}function asDocument({jobs:e,objects:t,bytes:n,keptJobs:o,keptBytes:r,spared:a}){
return{jobs:e,objects:t,bytes:n,kept_jobs:o,kept_bytes:r,spared:{recent_jobs:a.recentJobs,jobs_of_runs:a.jobsOfRuns,held_jobs:a.heldJobs,recent_objects:a.recentObjects,needed_objects:a.neededObjects}}
}function store_care_document(e){return`${(0,z.GF)((0,F.b)(e))}\n`}}),32772:(function(e,t,n){n.r(t);n.d(t,{storeCat:()=>storeCat,storeGet:()=>storeGet,storeOf:()=>storeOf,storePut:()=>storePut})
;var o=n(77598),r=n(51455),a=n(76760),s=n(83916),i=n(40920),c=n(81931),u=n(6489),d=n(3361),f=n(98698),h=n(11398),w=n(75794),m=n(58759),l=n(4945);async function storePut(e,t){const n=(0,
a.resolve)(t.cwd,e.subject);await checkFile(n,e.subject);const o=await openRemotesOf(t),r=storeOf(e,t),s=await r.putFile(n);if(o.write)await(0,w.D)(await r.openVerified(s),e=>o.put((0,
m.du)("",s.sha1),(0,d.p)(e,s.size),"missing"));t.writeOut(`${(0,u.t2)(s.sha1,(0,a.basename)(n))}\n`);return 0}async function storeGet(e,t){
const n=storeOf(e,t,await openRemotesOf(t)),o=await refOf(e.subject,n);await n.placeVerified(o,(0,a.resolve)(t.cwd,e.target),"copy");return 0}async function storeCat(e,t){
const n=storeOf(e,t,await openRemotesOf(t)),o=await refOf(e.subject,n),r=await n.openVerified(o);await t.pipeOut(r.createReadStream({start:0}));return 0}async function checkFile(e,t){const n=await(0,
r.stat)(e).catch(()=>{});if(void 0===n)throw new s.bD("usage",`there is no file ${t}`,"check the path, and the folder that you are in")
;if(!n.isFile())throw new s.bD("usage",`${t} is not a regular file`,"only files can be stored: name one")}function storeOf(e,t,n=f.mR){return(0,c.C)(void 0===e.store?(0,m.q1)(t.environment):(0,
a.resolve)(t.cwd,e.store),{remotes:n})}async function openRemotesOf(e){const t=await(0,f.E9)((0,l.xY)(e),{env:e.environment,random:o.randomBytes});return(0,f.GY)(t,t=>e.writeErr(`warning: ${(0,
i.D)(t)}\n`))}async function refOf(e,t){const n=(0,u.rI)(e)
;if(void 0===n)throw new s.bD("usage",`"${e}" is not the URI of an object`,'write sha1://HASH, as "hither store put" prints it, or sha1dir://HASH/PATH');return(await(0,h.H)(n,t)).ref}})};
