"use strict";exports.id=704;exports.ids=[704,678];exports.modules={75490:(function(e,t,n){n.d(t,{GO:()=>allHashes,Yl:()=>allEntries,uy:()=>hashBeginning})
;var r=n(76760),s=n(58500),o=n(74296),a=n(51922),i=n(69185),c=n(5891),u=n(67005);const d=/^([0-9a-f]{64})\.json$/,f=6;function allHashes(e){return hashesIn(e,".",2)}const h=64
;async function*allEntries(e,t,n){let r=0;for(const o of await allHashes(e)){const e=t.read(o);if(void 0!==e)yield{hash:o,reading:e};r+=1;if(r%h===0){await(0,s.setImmediate)();n?.throwIfAborted()}}}
async function hashesIn(e,t,n){const s=new Set;for(const o of(0,u.w)(e))for await(const{name:e}of(0,i.k)((0,r.join)((0,c.GO)(o),t),n)){const t=d.exec(e)?.[1];if(void 0!==t)s.add(t)}return[...s].sort()
}async function hashBeginning(e,t){
if(!new RegExp(`^[0-9a-f]{${f},64}$`).test(t))throw new o.bD("usage",`"${t}" is not the start of a job hash`,`give at least ${f} of its hex digits, as shown by "hither cache ls"`)
;const n=await hashesIn(e,(0,r.join)(t.slice(0,2),t.slice(2,4)),0),[s,i]=n.filter(e=>e.startsWith(t))
;if(void 0===s)throw new o.bD("usage",`no cached job has a hash that starts with ${t}`,`list the cached jobs with "hither cache ls"; "hither plan" says why a job is not cached; choose another store with ${(0,
a.Pe)("store")}`);if(void 0!==i)throw new o.bD("usage",`more than one job hash starts with ${t}`,"give more digits");return s}}),91065:(function(e,t,n){n.d(t,{q:()=>removeDirectory})
;var r=n(77598),s=n(73024),o=n(58500),a=n(74296),i=n(69185);const c=64,u=8;async function removeDirectory(e,t){if(!await(0,i.w)(e))return;const n=Buffer.from(e),o={top:n,prefix:`.removed-${(0,
r.randomBytes)(8).toString("hex")}-`,signal:t,moved:0,count:0,failure:void 0};await emptyWhole({directory:n,depth:0},o);for(let e=0;e<o.moved;e+=1)await removeTree({directory:movedTo(o,e),depth:1
},n,o);attempt(o,()=>(0,s.rmdirSync)(e));if(void 0!==o.failure)throw o.failure}function movedTo({top:e,prefix:t},n){return join(e,Buffer.from(`${t}${n}`))}function join(e,t){
return Buffer.concat([e,Buffer.from("/"),t])}async function removeTree(e,t,n){await emptyWhole(e,n);return attempt(n,()=>allowing(t,()=>(0,s.rmdirSync)(e.directory)))}async function emptyWhole(e,t){
for(;await emptyOnce(e,t)>=c;);}async function emptyOnce(e,t){const n=openDirectory(e.directory,t);let r=0;try{for(let s=n?.readSync()??null;null!==s;s=n?.readSync()??null){
r+=await removeEntry(s,e,t)?1:0;await takeTurns(t)}}finally{n?.closeSync()}return r}async function takeTurns(e){e.count+=1;if(e.count%c===0){await(0,o.setImmediate)();e.signal?.throwIfAborted()}}
function openDirectory(e,t){let n;attempt(t,()=>allowing(e,()=>{n=(0,s.opendirSync)(e,{bufferSize:c,encoding:"buffer"})}));return n}async function removeEntry(e,{directory:t,depth:n},r){
const o=join(t,e.name);if(!e.isDirectory())return attempt(r,()=>allowing(t,()=>(0,s.unlinkSync)(o)));if(o.subarray(r.top.length+1).toString("latin1").startsWith(r.prefix)&&0===n)return!1
;return n<u?removeTree({directory:o,depth:n+1},t,r):moveUp(o,t,r)}function moveUp(e,t,n){const move=()=>(0,s.renameSync)(e,movedTo(n,n.moved)),r=attempt(n,()=>allowing(t,()=>allowing(e,move)))
;n.moved+=r?1:0;return r}function allowing(e,t){try{t()}catch(n){if(!(0,a.gj)(n))throw n;(0,s.chmodSync)(e,448);t()}}function attempt(e,t){try{t();return!0}catch(t){if("ENOENT"!==(0,
a.vq)(t))e.failure??=t;return!1}}}),17755:(function(e,t,n){n.d(t,{Ft:()=>isSame,Ql:()=>processHost,WF:()=>thisProcess,XU:()=>isDead,do:()=>ownedName,fc:()=>processWithId,pZ:()=>parseOwner,
qR:()=>ownerOfName});var r=n(73024),s=n(48161);function parseOwner(e){try{const t=JSON.parse(e),{host:n,pid:r,startTime:s}=t??{};return"string"==typeof n&&"number"==typeof r&&"string"==typeof s?{
host:n,pid:r,startTime:s}:void 0}catch{return}}function ownedName(e,{host:t,pid:n,startTime:r}){return`${e}.${n}.${r}.${encodeURIComponent(t)}`}function ownerOfName(e){
const[,t,n,r]=/^[^.]+\.(\d+)\.(\d*)\.(.+)$/.exec(e)??[];try{return void 0===t||void 0===n||void 0===r?void 0:{host:decodeURIComponent(r),pid:Number(t),startTime:n}}catch{return}}
const o="pid:[4026531836]";function processHost(){const e=namespaceOf("self");return void 0===e||e===o?(0,s.hostname)():`${(0,s.hostname)()}/${e}`}function thisProcess(e){
return processWithId(process.pid,e)}function processWithId(e,t){return{host:t,pid:e,startTime:startTimeOf(e)??""}}function isDead(e,t){if(e.host!==t)return e.host.startsWith(`${t}/pid:`)&&isNowhere(e)
;const n=startTimeOf(e.pid);return void 0===n?!answers(e.pid):n!==e.startTime}function isNowhere({pid:e,startTime:t}){const n=(0,r.readdirSync)("/proc").filter(e=>/^\d+$/.test(e))
;return namespaceOf("self")===o&&n.includes("1")&&!n.some(n=>idsInNamespaces(n).includes(e)&&startTimeOf(Number(n))===t)}function idsInNamespaces(e){try{const[,t=""]=/^NSpid:(.*)$/m.exec((0,
r.readFileSync)(`/proc/${e}/status`,"utf8"))??[];return t.trim().split(/\s+/).map(Number)}catch{return[]}}function namespaceOf(e){try{return(0,r.readlinkSync)(`/proc/${e}/ns/pid`)}catch{return}}
function isSame(e,t){return e.host===t.host&&e.pid===t.pid&&e.startTime===t.startTime}function startTimeOf(e){try{const t=(0,
r.readFileSync)(`/proc/${e}/stat`,"utf8"),n=t.slice(t.lastIndexOf(")")+2).split(" ");return/^[ZX]/.test(n[0]??"")?void 0:n[19]}catch{return}}function answers(e){if("linux"===process.platform)return!1
;try{process.kill(e,0);return!0}catch{return!1}}}),75948:(function(e,t,n){n.d(t,{c:()=>twinsInFiles,s:()=>twinFunctions});var r=n(41569),s=n(45131),o=n(81817);function twinFunctions(e){const t=new Map
;return e.flatMap(e=>{const{functionName:n,functionVersion:r,name:s,where:o}=e,a="literal"===n.state?n.value:s;if("literal"!==r.state)return[];const i=JSON.stringify([a,r.value]),c=t.get(i)
;if(void 0===c){t.set(i,e);return[]}const u=`${c.name} in ${c.file}:${c.where.line}`;return[{message:`${s} has the same name "${a}" and version "${r.value}" as ${u}`,
remedy:"change the name or version in one of the decorators",where:o}]})}async function twinsInFiles(e){const t=new Map(e.filter(({path:e})=>e.endsWith(".py")).map(({path:e,source:t})=>[e,t])),n=[]
;for(const[e,a]of t){const{text:t}=(0,s.E4)(await(0,s.ht)(a).catch(()=>Buffer.alloc(0)));n.push(...t.includes("hither")?(0,r.y)((0,o.w_)(t,e)).functions:[])}return twinFunctions(n)}}),
5205:(function(e,t,n){n.d(t,{cZ:()=>causesOf,xv:()=>causeText,yM:()=>isShared});var r=n(53041);const s=new Set(["Runtime","Image","Store"]);function isShared({status:e,error:t}){
return"failed"===e&&null!==t&&s.has(t.type)||"skipped"===e||"cancelled"===e}function causesOf(e){const t=new Map;for(const n of e){const e=causeKey(n);if(void 0!==e&&null!==n.error){
const{type:r}=n.error,s=sharedMessage(n.error.message,n.status),o=t.get(e)??{type:r,message:s,status:n.status,labels:[]};o.labels.push(n.label);t.set(e,o)}}return[...t.values()]}
function sharedMessage(e,t){return"skipped"===t?(0,r.I5)(e):e}function causeKey(e){const{status:t,error:n}=e;if(null===n||!isShared(e))return
;const r="Store"===n.type?n.message.replaceAll(/(?<=^|[\s'"(])\/[^\s'":,)]*/g,"/"):sharedMessage(n.message,t);return JSON.stringify([t,n.type,r])}const o=3
;function causeText({type:e,message:t,status:n,labels:r}){const[s=""]=r;if(1===r.length)return`${s}: ${e}: ${t}`;const a=[...r.slice(0,o),...r.length>o?["\u2026"]:[]].join(", ")
;return`${e}: ${t} (${r.length} jobs ${n}: ${a})`}}),53041:(function(e,t,n){n.d(t,{I5:()=>rootOf,Uv:()=>didNotFinish,aR:()=>skippedMessage});const r=/(?:the needed job "|fail-fast: ).*/s,s={
finished:"finished",error:"raised an error","timed-out":"timed out",cancelled:"was cancelled",failed:"failed",skipped:"was skipped"};function didNotFinish(e,{label:t,status:n}){
return`${e} "${t}" did not finish: it ${s[n]}`}function skippedMessage(e){const{label:t,status:n,error:r}=e
;return"skipped"===n&&null!==r?`"${t}" is skipped: ${rootOf(r.message)}`:didNotFinish("the needed job",e)}function rootOf(e){return r.exec(e)?.[0]??e}}),23904:(function(e,t,n){n.d(t,{
AJ:()=>openDirectory,Pf:()=>endJournal,S2:()=>allJournals,TJ:()=>openJournals,in:()=>openPath,ln:()=>timeStamp,mb:()=>resultsPath,tB:()=>pruneJournals})
;var r=n(51455),s=n(76760),o=n(91065),a=n(63080),i=n(17755),c=n(5891);const u=".jsonl",d=1e3,f=2592e6;function openDirectory(e){return(0,s.join)((0,c.wn)(e),"open")}function openPath(e,t){return(0,
s.join)(openDirectory(e),`${t}${u}`)}function resultsPath(e,t){return(0,s.join)(openDirectory(e),t)}function timeStamp(e){return new Date(e).toISOString().replace(/[-:]|\..*/g,"")}function timeOf(e){
const[,t,n,r,s]=/^(\d{8})T(\d\d)(\d\d)(\d\d)-/.exec(e)??[],o=t?.replace(/^(\d{4})(\d\d)(\d\d)$/,"$1-$2-$3");return Date.parse(`${o}T${n}:${r}:${s}Z`)}async function allJournals(e){
const[t,n]=await Promise.all([namesIn((0,c.wn)(e)),openJournals(e)]);return[...placesIn((0,c.wn)(e),t,!1),...n].sort(byName)}async function openJournals(e){
return placesIn(openDirectory(e),await namesIn(openDirectory(e)),!0).sort(byName)}function byName(e,t){return e.name<t.name?-1:1}function namesIn(e){return(0,r.readdir)(e).catch(()=>[])}
function placesIn(e,t,n){return t.filter(e=>e.endsWith(u)).flatMap(t=>{const r=t.slice(0,-u.length),o=(0,i.qR)(r);return void 0===o?[]:[{name:r,path:(0,s.join)(e,t),owner:o,isOpen:n}]})}
async function endJournal(e,t){await(0,r.rename)(openPath(e,t),(0,s.join)((0,c.wn)(e),`${t}${u}`));await(0,o.q)(resultsPath(e,t))}async function pruneJournals(e,t,n){
const r=(await allJournals(e)).filter(({owner:e,isOpen:t})=>!t||n(e)),s=r.length-d,i=r.filter(({name:e},n)=>n<s||t-timeOf(e)>f);for(const{path:e}of i)await(0,a.n)(e).catch(()=>{})
;for(const t of await resultsWithoutJournal(e,n))await(0,o.q)(resultsPath(e,t)).catch(()=>{})}async function resultsWithoutJournal(e,t){const n=await namesIn(openDirectory(e)),r=new Set(n)
;return n.filter(e=>{const n=e.endsWith(u)?void 0:(0,i.qR)(e);return void 0!==n&&t(n)&&!r.has(`${e}${u}`)})}}),64682:(function(e,t,n){n.d(t,{I:()=>objectsOfKeptResults,t:()=>openKeptResults})
;var r=n(77598),s=n(51455),o=n(76760),a=n(78962),i=n(74296),c=n(21272),u=n(20654),d=n(23904);const f=268435456;function openKeptResults(e,t){const n=(0,c.N)({root:e.root
}),pathOf=({hash:e,name:n,index:s})=>{const a=(0,r.createHash)("sha256").update(JSON.stringify([e,n,s])).digest("hex");return(0,o.join)(t,`${a}.json`)};return{pathOf:pathOf,keep:(e,t)=>n({
path:pathOf(e),text:(0,a.u0)(t)}),async read(t){const n=await textAt(pathOf(t)),r=void 0===n?void 0:(0,a.hB)(n,t.hash);return"good"===r?.state&&await hasObjects(r.entry,e)?r.entry:void 0},
async claim(e){try{await(0,s.rename)(e,t)}catch(e){if("ENOENT"===(0,i.vq)(e))return 0;throw e}return(await(0,s.readdir)(t)).length}}}function textAt(e){return(0,u.V)(e,{limit:f}).then(String,()=>{})}
async function hasObjects({objects:e},t){for(const n of e)if("good"!==await t.verify(n))return!1;return!0}async function objectsOfKeptResults(e){const t=new Set;for(let n=!0;n;){n=!1
;for(const r of await(0,s.readdir)((0,d.AJ)(e)).catch(()=>[])){const s=r.endsWith(".jsonl")?"read":await addObjects((0,o.join)((0,d.AJ)(e),r),t);n||="moved"===s}}return t}
async function addObjects(e,t){const n=await(0,s.readdir)(e).catch(()=>{});for(const r of n??[]){const n=await textAt((0,o.join)(e,r));if(void 0===n)return"moved"
;for(const{sha1:e}of objectsIn(n))t.add(e)}return void 0===n?"moved":"read"}function objectsIn(e){const t=/"job_hash":"([0-9a-f]{64})"/.exec(e.slice(0,200))?.[1]??"",n=(0,a.hB)(e,t)
;return"good"===n.state?(0,a.hR)(n.entry):[]}}),57942:(function(e,t,n){n.d(t,{Dc:()=>directoriesOfRuns,HZ:()=>createRunDirectory,NV:()=>runsSince,O8:()=>keepRunDirectory})
;var r=n(73024),s=n(51455),o=n(76760),a=n(73518),i=n(91065),c=n(17755),u=n(5891),d=n(6487);const f="begun",h=65536,l="kept";async function createRunDirectory(e,t,n){const s=(0,o.join)((0,u.WL)(e),(0,
c.do)(t,n));try{await(0,a.K)((0,u.WL)(e));(0,r.mkdirSync)(s,{mode:448});(0,r.writeFileSync)((0,o.join)(s,f),Buffer.alloc(h))}catch(t){await(0,i.q)(s).catch(()=>{});throw(0,d.gl)(t,`run jobs in ${e}`)}
return s}async function keepRunDirectory(e){await(0,s.writeFile)((0,o.join)(e,l),"")}async function runsSince(e,t){const n=await(0,s.readdir)((0,
u.WL)(e)).catch(()=>[]),r=new Set(await directoriesOfRuns(e,t)),a=n.map(t=>(0,o.join)((0,u.WL)(e),t)).filter(e=>!r.has(e));return(await Promise.all(a.map(e=>(0,s.stat)((0,o.join)(e,f)).catch(()=>(0,
s.stat)(e).catch(()=>{}))))).flatMap(e=>void 0===e?[]:[e.mtimeMs])}async function directoriesOfRuns(e,t){const n=(await(0,s.readdir)((0,u.WL)(e)).catch(()=>[])).filter(e=>{const n=(0,c.qR)(e)
;return void 0!==n&&t(n)}).map(t=>(0,o.join)((0,u.WL)(e),t)),r=await Promise.all(n.map(e=>(0,s.stat)((0,o.join)(e,l)).catch(()=>{})));return n.filter((e,t)=>void 0===r[t])}}),24292:(function(e,t,n){
n.d(t,{k:()=>walkObjects});var r=n(51455),s=n(76760),o=n(74296),a=n(5891);const i=/^[0-9a-f]{2}$/,c=/^[0-9a-f]{40}$/;async function*walkObjects(e,t=""){for(const n of await directories((0,
a.oG)(e),t.slice(0,2)))for(const r of await directories((0,s.join)((0,a.oG)(e),n),restOf(t,n,2))){const o=(0,s.join)((0,a.oG)(e),n,r);for(const e of await directories(o,restOf(t,`${n}${r}`,4))){
const a=`${n}${r}${e}`,i=(await entries((0,s.join)(o,e))).map(({name:e})=>e);yield*i.filter(e=>c.test(e)&&e.startsWith(a)&&e>t).sort()}}}function restOf(e,t,n){return e.startsWith(t)?e.slice(n,n+2):""
}async function directories(e,t){return(await entries(e)).filter(e=>e.isDirectory()&&i.test(e.name)).map(({name:e})=>e).filter(e=>e>=t).sort()}async function entries(e){try{return await(0,
r.readdir)(e,{withFileTypes:!0})}catch(e){if(["ENOENT","ENOTDIR"].includes((0,o.vq)(e)??""))return[];throw e}}}),76704:(function(e,t,n){n.r(t);n.d(t,{storeGc:()=>storeGc,storeLs:()=>storeLs,
storeVerify:()=>storeVerify});var r=n(51455),s=n(73024),o=n(74296),a=n(4448),i=n(20687),c=n(63080),u=n(5891),d=n(24292),f=n(67005),h=n(73895),l=n(44471),m=n(71433)
;// CONCATENATED MODULE: ./src/store/kachery/list-links.ts
async function*walkLinks(e){for await(const t of(0,d.k)((0,h.U4)(e))){const[,n]=(0,h.ZP)(e,t),r=await(0,h.XF)(n,t);if(void 0!==r)yield{...r,sha1:t}}}async function checkLink({path:e,sha1:t,own:n},r){
const s=await(0,m.mw)(e,r);if("good"===s.state&&s.value.sha1===t&&s.value.sha256===(n?.ref??s.value).sha256)return;return(void 0===n?void 0:(0,l.f)({path:e,status:n.status
}))??("missing"===s.state?"is gone":"has other bytes")}async function removeLink(e,t){for(const n of(0,h.ZP)(e,t))if(void 0!==(await(0,h.XF)(n,t))?.own)await(0,c.n)(n)}
// CONCATENATED MODULE: ./src/cache/collect-links.ts
async function collectLinks({root:e},{kept:t,before:n,signal:r}){let s,o=0;for await(const{sha1:a,path:i,own:c}of walkLinks(e)){r?.throwIfAborted();if(void 0===c)continue
;s??=new Set(t.flatMap(({entry:e})=>[...digestsIn(e.key.fields)]));const u=void 0===(0,l.f)({path:i,status:c.status}),d=s.has(c.ref.sha256)||await changedAt(e,a)>=n;o+=u&&d?0:await remove(e,a)}
return o}async function changedAt(e,t){const n=await Promise.all((0,h.ZP)(e,t).map(e=>(0,r.lstat)(e).then(({ctimeMs:e})=>e,()=>0)));return Math.max(...n)}async function remove(e,t){try{
await removeLink(e,t);return 1}catch(e){if((0,o.gj)(e))return 0;throw e}}function*digestsIn(e){
if(Array.isArray(e))for(const t of e)yield*digestsIn(t);else if(e instanceof Map)for(const t of e.values())yield*digestsIn(t);else if("string"==typeof e&&/^[0-9a-f]{64}$/.test(e))yield e}
var w=n(78962),p=n(7911),y=n(75490),g=n(47437);// CONCATENATED MODULE: ./src/cache/collect-garbage.ts
const b={cached:36e5,unreferenced:864e5};async function collectGarbage(e,t,n){const r=await fileSystemTime(e),o=Math.min(r-n.grace.cached,...n.runsSince.map(e=>e-6e4)),a=(0,f.w)(e.root).map(t=>({...e,
root:t})),i=await cachedJobs(e.root,t,n.signal),{kept:c,dropped:h,spared:l}=choose(i,{...n,now:r,since:o}),m=[];for(const t of h){n.signal?.throwIfAborted()
;if(await removeUnlessUsed(e,t.path,t.mark))m.push(t);else c.push(t)}const y=new Set(c.flatMap(({entry:e})=>(0,w.hR)(e).map(({sha1:e})=>e)));for(const e of n.neededByRuns)y.add(e)
;const b=new Set(m.flatMap(({entry:e})=>(0,w.hR)(e).map(({sha1:e})=>e)));let v=m.reduce((e,{size:t})=>e+t,0);const $={removed:0,recent:0,needed:0},remove=async(e,t,r)=>{n.signal?.throwIfAborted()
;if(y.has(t)){$.needed+=1;return}const{size:s,isRecent:o}=await removeObject(e,t,r);$.removed+=void 0===s?0:1;$.recent+=o?1:0;v+=s??0};for(const e of a){for(const t of b)await remove(e,t,o)
;if(n.unreferenced)for await(const t of(0,d.k)(e.root))await remove(e,t,Math.min(o,r-n.grace.unreferenced))}const j=await collectLinks(e,{kept:c,before:Math.min(o,r-n.grace.unreferenced),
signal:n.signal});await(0,g.HE)(e.root,e=>a.some(({root:t})=>(0,s.existsSync)((0,u.s3)(t,e))));await(0,p.VD)(e.root,Math.min(o,r-(n.maxAge??0)));return{jobs:m.length,objects:$.removed,links:j,bytes:v,
keptJobs:c.length,keptBytes:sizeOf(c),spared:{...l,heldJobs:h.length-m.length,recentObjects:$.recent,neededObjects:$.needed}}}async function fileSystemTime(e){const t=(0,i.l5)(e);await(0,a.f)(e,{
path:t,text:""});const{mtimeMs:n}=await(0,r.stat)(t);await(0,c.n)(t);return n}async function cachedJobs(e,t,n){const s=(0,f.w)(e),o=[];for await(const{hash:a,reading:i}of(0,y.Yl)(e,t,n)){const e=(0,
f.Mp)(s,e=>(0,u.s3)(e,a)),t=await(0,r.stat)(e).catch(()=>{});if("good"===i.state&&void 0!==t)o.push({entry:i.entry,path:e,used:t.ctimeMs,mark:t.mtimeMs,size:t.size})}return o}
function choose(e,{maxSize:t,maxAge:n,now:r,since:s,grace:o}){const a=[],i=[],c={recentJobs:0,jobsOfRuns:0},u=new Set;let d=0;for(const f of[...e].sort((e,t)=>t.used-e.used)){
const e=addedSize(f,u),h=void 0!==n&&r-f.used>n,l=void 0!==t&&d+e>t;if(f.used<s&&(h||l))i.push(f);else{if(h||l)c[f.used<r-o.cached?"jobsOfRuns":"recentJobs"]+=1;a.push(f);d+=e;for(const{sha1:e}of(0,
w.hR)(f.entry))u.add(e)}}return{kept:a,dropped:i,spared:c}}function addedSize({entry:e,size:t},n){return(0,w.hR)(e).reduce((e,t)=>e+(n.has(t.sha1)?0:t.size),t)}function sizeOf(e){
return[...new Map(e.flatMap(({entry:e})=>(0,w.hR)(e).map(({sha1:e,size:t})=>[e,t]))).values()].reduce((e,t)=>e+t,0)+e.reduce((e,{size:t})=>e+t,0)}function removeUnlessUsed(e,t,n){
return takeAway(e,t,({mtimeMs:e})=>e===n)}async function removeObject(e,t,n){const s=(0,u.du)(e.root,t),o=await(0,r.lstat)(s).catch(()=>{});if(void 0===o||!o.isFile()||o.ctimeMs>=n)return{size:void 0,
isRecent:o?.isFile()??!1};return{size:await takeAway(e,s,({ino:e,mtimeMs:t,size:n})=>e===o.ino&&t===o.mtimeMs&&n===o.size)?o.size:void 0,isRecent:!1}}async function takeAway(e,t,n){const s=(0,i.l5)(e)
;try{await(0,i.ai)(e,()=>(0,r.rename)(t,s))}catch(e){if("ENOENT"===(0,o.vq)(e)||(0,o.gj)(e))return!1;throw e}const a=n(await(0,r.lstat)(s));await(a?(0,c.n)(s):(0,r.rename)(s,t));return a}
var v=n(61176),$=n(59505),j=n(17755),O=n(64682),k=n(57942),S=n(61552),x=n(76760),R=n(20654),I=n(40041),T=n(48924);// CONCATENATED MODULE: ./src/store/verify-store.ts
const M={objects:0,bytes:0,damaged:[],last:""},N=5e3,D=67108864;async function verifyStore(e,t){let n=M;for(const r of(0,f.w)(e.root)){const{done:s,...o}=await verifyLayer({...e,root:r},t);n={
objects:n.objects+o.objects,bytes:n.bytes+o.bytes,damaged:[...n.damaged,...o.damaged]};if(!s)return{...n,done:s}}return{...n,done:!0}}async function verifyLayer(e,{resume:t,signal:n,onDamage:r}){
const s=(0,x.join)((0,T.dy)(e.root),"verify.json");let o=t?await readProgress(s):M,a=performance.now();for await(const t of(0,d.k)(e.root,o.last)){if(n.aborted){await note(e,s,o);return{...o,done:!1}}
const i=await withObject(e.root,t,{progress:o,signal:n});if(void 0===i){await note(e,s,o);return{...o,done:!1}}o=i;const c=o.damaged.at(-1);if(c?.sha1===t)await r(c,e);if(performance.now()-a>N){
await note(e,s,o);a=performance.now()}}await(0,c.n)(s);return{...o,done:!0}}async function withObject(e,t,{progress:n,signal:s}){const a=(0,u.du)(e,t),i=(await(0,
r.lstat)(a).catch(()=>{}))?.size??0,c=await whatIsWrong(e,t,s).catch(e=>{if((0,o.rV)(e))return null;throw e});return null===c?void 0:{objects:n.objects+1,bytes:n.bytes+i,
damaged:void 0===c?n.damaged:[...n.damaged,{sha1:t,path:a,why:c}],last:t}}async function whatIsWrong(e,t,n){const r=await(0,I._)(e,t),s=await(0,m.cf)(async()=>{const s=await(0,m.mw)((0,
u.du)(e,t),n).catch(unreadable);if("good"!==s.state)return s;if(s.value.sha1!==t)return{state:"damaged",why:`has the sha1 ${s.value.sha1}`};return void 0===r||r.sha256===s.value.sha256?{state:"good",
value:void 0}:{state:"damaged",why:`has the sha256 ${s.value.sha256}, but was stored with ${r.sha256}`}});return"damaged"===s.state?s.why:void 0}function unreadable(e){if((0,o.rV)(e))throw e;return{
state:"damaged",why:`can't be read: ${(0,o.u0)(e)}`}}async function note(e,t,n){await(0,T.Rp)(e.root);await(0,a.f)(e,{path:t,text:JSON.stringify(n)})}async function readProgress(e){try{
const{objects:t,bytes:n,damaged:r,last:s}=JSON.parse(String(await(0,R.V)(e,{limit:D})));return[t,n].every(Number.isSafeInteger)&&Array.isArray(r)&&/^[0-9a-f]{40}$/.test(s)?{objects:t,bytes:n,
damaged:r,last:s}:M}catch{return M}}var L=n(43628),A=n(50422),J=n(55205),P=n(82266),z=n(7176);// CONCATENATED MODULE: ./src/terminal/commands/gc-text.ts
function gcText(e,t){const{jobs:n,objects:r,links:s,bytes:o,keptJobs:a,keptBytes:i}=e,c=`${(0,z.hS)(a,"cached result")} with ${(0,A.lP)(i)} left`,u=[(0,z.hS)(n,"cached result"),(0,
z.hS)(r,"object")],d=`removed ${0===s?u.join(" and "):[...u,(0,z.hS)(s,"link")].join(", ")}: ${(0,A.lP)(o)} freed; ${c}\n`,f=reasons(e.spared,t)
;if(f.length>0)return`${d}not removed: ${f.join("; ")}\n`;const h=t.unreferenced?"":"; use --unreferenced to remove objects that no cached result needs"
;return o>0||s>0?d:`${d}nothing to remove: all cached results are within the limits${h}\n`}function reasons(e,{unreferenced:t}){
const{recentJobs:n,jobsOfRuns:r,heldJobs:s,recentObjects:o,neededObjects:a}=e
;return[[n,"results used within the last hour"],[r,"results used since the start of a run that is still active"],[s,"results that belong to another user or were just used again"],[o,"objects stored or used during an active run, within the last hour, or, if unreferenced, within the last day"],[t?a:0,"objects that cached results need"]].filter(([e])=>e>0).map(([e,t])=>`${t} (${e})`)
}var E=n(89678);// CONCATENATED MODULE: ./src/terminal/commands/store-maintenance.ts
async function storeLs(e,t){const n=[],s=[],{root:o}=(0,E.storeOf)(e,t);for(const s of(0,f.w)(o))for await(const o of(0,d.k)(s)){t.signal.throwIfAborted();const a=(await(0,r.lstat)((0,
u.du)(s,o)).catch(()=>{}))?.size;if(void 0!==a&&e.json)n.push({sha1:o,size:a});else if(void 0!==a)t.writeOut(`sha1://${o}  ${a}\n`)}for await(const{sha1:n,size:r,path:a}of walkLinks(o)){
t.signal.throwIfAborted();if(e.json)s.push({sha1:n,size:r,path:a});else t.writeOut(`sha1://${n}  ${r}  in ${(0,$.Q)(a)}\n`)}if(e.json)t.writeOut(store_maintenance_document({
schema:"hither-store-list/1",objects:n,links:s}));return 0}async function storeVerify(e,t){const n=(0,E.storeOf)(e,t),r=e.json?()=>{}:t.writeOut,s=await verifyStore({root:n.root},{resume:e.resume,
signal:t.signal,onDamage:(t,n)=>onDamage(t,n,{call:e,print:r})}),a=s.done?await staleLinks(n.root,t.signal):[];for(const{sha1:e,path:t,why:n}of a)r(`sha1://${e}: linked to ${(0,
$.Q)(`${t}, which ${n}`)}: "hither store gc" removes the link\n`);const i=s.done?await damagedJobs(n,t.signal):[];for(const{job_hash:e,why:t}of i)r(`${e}: the entry ${(0,$.Q)(t)}\n`)
;t.writeOut(e.json?store_maintenance_document({schema:"hither-store-check/1",...s,links:a,jobs:i}):summary(s,i.length));if(!s.done)return P.t;return s.damaged.length+i.length>0?o.ai.store:0}
async function onDamage({path:e,sha1:t,why:n},r,{call:s,print:a}){a(`sha1://${t}: ${(0,$.Q)(`${e} ${n}`)}\n`);try{const e=s.quarantine?await(0,S.g)(r,t):void 0;if(void 0!==e)a(`  moved to ${e}\n`)
}catch(e){a(`  it can't be moved to quarantine: ${(0,o.u0)(e)}\n`)}}async function staleLinks(e,t){const n=[];for await(const r of walkLinks(e)){const e=await checkLink(r,t);if(void 0!==e)n.push({
sha1:r.sha1,path:r.path,why:e})}return n}async function damagedJobs(e,t){const n=(0,v.y)({store:e}),r=[];for await(const{hash:s,reading:o}of(0,y.Yl)(e.root,n,t))if("damaged"===o.state)r.push({
job_hash:s,why:o.why});return r}function summary({objects:e,bytes:t,damaged:n,done:r},s){
const o=n.length+s===0?"nothing is damaged":`${n.length+s} damaged: run the jobs that need them again, or move damaged objects to quarantine with --quarantine`,a=r?"":'; interrupted: continue with "hither store verify --resume"'
;return`${(0,z.hS)(e,"object")}, ${(0,A.lP)(t)}: ${o}${a}\n`}async function storeGc(e,t){const n=(0,E.storeOf)(e,t),r=(0,j.Ql)(),s=await collectGarbage({root:n.root},(0,v.y)({store:n}),{
...void 0===e.maxSize?{}:{maxSize:e.maxSize},...void 0===e.maxAge?{}:{maxAge:1e3*e.maxAge},unreferenced:e.unreferenced,grace:b,signal:t.signal,runsSince:await(0,k.NV)(n.root,e=>(0,j.XU)(e,r)),
neededByRuns:await(0,O.I)(n.root)}),o=e.json?store_maintenance_document({schema:"hither-store-gc/1",...asDocument(s)}):gcText(s,e);t.writeOut(o);return 0}
function asDocument({jobs:e,objects:t,links:n,bytes:r,keptJobs:s,keptBytes:o,spared:a}){return{jobs:e,objects:t,links:n,bytes:r,kept_jobs:s,kept_bytes:o,spared:{recent_jobs:a.recentJobs,
jobs_of_runs:a.jobsOfRuns,held_jobs:a.heldJobs,recent_objects:a.recentObjects,needed_objects:a.neededObjects}}}function store_maintenance_document(e){return`${(0,J.GF)((0,L.b)(e))}\n`}}),
89678:(function(e,t,n){n.r(t);n.d(t,{storeCat:()=>storeCat,storeGet:()=>storeGet,storeOf:()=>storeOf,storePut:()=>storePut})
;var r=n(51455),s=n(76760),o=n(74296),a=n(59505),i=n(74890),c=n(52677),u=n(10770),d=n(5891),f=n(10513),h=n(13172),l=n(22955),m=n(4945);async function storePut(e,t){const n=(0,
s.resolve)(t.cwd,e.subject);await checkFile(n,e.subject);const r=await openRemotesOf(t),o=storeOf(e,t),a=await o.putFile(n);if(r.write)await(0,i.D)(await o.openVerified(a),e=>r.put((0,
d.du)("",a.sha1),(0,h.p)(e,a.size),"missing"));t.writeOut(`${(0,c.t2)(a.sha1,(0,s.basename)(n))}\n`);return 0}async function storeGet(e,t){
const n=storeOf(e,t,await openRemotesOf(t)),r=await refOf(e.subject,n);await n.materialize(r,(0,s.resolve)(t.cwd,e.target),"copy");return 0}async function storeCat(e,t){
const n=storeOf(e,t,await openRemotesOf(t)),r=await refOf(e.subject,n),s=await n.openVerified(r);await t.pipeOut(s.createReadStream({start:0}));return 0}async function checkFile(e,t){const n=await(0,
r.stat)(e).catch(()=>{});if(void 0===n)throw new o.bD("usage",`there is no file ${t}`,"check the path; it starts from the current directory")
;if(!n.isFile())throw new o.bD("usage",`${t} is not a regular file`,"name a regular file; directories and devices can't be stored")}function storeOf(e,t,n=l.mR){return(0,f.C)(void 0===e.store?(0,
d.q1)(t.environment):(0,s.resolve)(t.cwd,e.store),{remotes:n,signal:t.signal})}async function openRemotesOf(e){const t=await(0,l.E9)((0,m.xY)(e),{env:e.environment,signal:e.signal});return(0,
l.GY)(t,t=>e.writeErr(`warning: ${(0,a.Q)(t)}\n`))}async function refOf(e,t){const n=(0,c.rI)(e)
;if(void 0===n)throw new o.bD("usage",`"${e}" is not an object URI`,'write sha1://HASH, as "hither store put" prints it, or sha1dir://HASH/PATH');return(await(0,u.H)(n,t)).ref}}),4945:(function(e,t,n){
n.d(t,{fo:()=>requestOf,iA:()=>prepare,rB:()=>prepareWithWarnings,xY:()=>remotesOf});var r=n(76760),s=n(74296),o=n(75948),a=n(14178),i=n(5891),c=n(15009);function requestOf(e,t){return{spec:e.spec,
cwd:t.cwd,select:e.select,args:e.arg,...void 0===e.root?{}:{root:directoryOf("--root",e.root,t)},dataRoots:[...e.dataRoot,...pathList(t.environment.HITHER_DATA_ROOTS)].map(e=>(0,r.resolve)(t.cwd,e)),
...void 0===e.runtime?{}:{runtime:e.runtime},...void 0===e.container?{}:{container:e.container},executor:e.executor,...void 0===e.parallel?{}:{parallel:e.parallel},cache:e.cache,forceRun:e.forceRun,
...void 0===e.timeout?{}:{timeout:e.timeout},store:void 0===e.store?(0,i.q1)(t.environment):directoryOf("--store",e.store,t),remoteStores:remotesOf(t),...void 0===e.output?{}:{
output:directoryOf("--output",e.output,t)},copyInputs:e.copyInputs,retain:e.retain,requireIsolation:e.requireIsolation,environment:t.environment}}function directoryOf(e,t,{cwd:n}){
if(""===t)throw new s.bD("usage",`${e} is empty`,`name a directory, or write "${e} ." for the current one`);return(0,r.resolve)(n,t)}function pathList(e=""){
return e.split(r.delimiter).filter(e=>""!==e)}function remotesOf({environment:e,cwd:t}){const n=(0,c.ze)(e.HITHER_REMOTE_STORES??"",t);for(const e of n)if(!e.ok){const{given:t,why:n,remedy:r}=e
;throw new s.bD("usage",`HITHER_REMOTE_STORES: "${t}" ${n}`,r)}return n.flatMap(e=>e.ok?[e.store]:[])}async function prepareWithWarnings(e,t){
const n=await prepare(e,t),r=n.jobs.flatMap(({bundle:e})=>e.files);warn(await(0,o.c)(r),t);return n}async function prepare(e,t){const n=await(0,a.Z)(e);warn(n.warnings,t);if(!n.ok)throw(0,
s.k9)(n.problems);const{jobs:r,remoteStores:o}=n.value;return{jobs:r,request:{...e,remoteStores:o}}}function warn(e,t){for(const n of e)t.writeErr(`warning: ${(0,s.Vw)(n)}\n`)}}),7176:(function(e,t,n){
n.d(t,{AD:()=>resultTable,YA:()=>seconds,hS:()=>counted,t1:()=>causeLines,z9:()=>statusPaint});var r=n(59505),s=n(5205),o=n(17429);const a=60,i=100;function causeLines(e){return(e.length>1?(0,
s.cZ)(e):[]).map(e=>`${(0,r.Q)((0,s.xv)(e))}\n`).join("")}function resultTable(e,t){const n=[["job","status","time","result"],...e.map(e=>[(0,
r.P)(e.label),e.status,e.cache.hit?"cached":seconds(e.runtime_info.elapsed_sec),"finished"===e.status?(0,o.K)(e.result,a):errorLine(e)])],s=[0,1,2].map(e=>Math.max(...n.map(t=>(t[e]??"").length)))
;return n.map((n,r)=>formatRow(n,s,rowPaint(r,e,t))).join("")}function rowPaint(e,t,n){const r=t[e-1];return void 0===r?n.dim:statusPaint(r.status,n)}function statusPaint(e,t){
if("finished"===e)return t.green;return"skipped"===e||"cancelled"===e?t.yellow:t.red}function formatRow(e,t,n){const[r="",s="",o="",a=""]=e,[i=0,c=0,u=0]=t
;return`${[r.padEnd(i),n(s.padEnd(c)),o.padStart(u),a].join("  ")}\n`}function errorLine(e){if((0,s.yM)(e))return e.error?.type??"";const t=(0,
r.Q)(`${e.error?.type??""}: ${e.error?.message??""}`).replace(/\s+/gu," ");return t.length>i?`${t.slice(0,i-1)}\u2026`:t}function seconds(e){if(e<100)return`${e.toFixed(e<10?2:1)} s`
;const t=Math.round(e),n=Math.floor(t/3600),r=Math.floor(t%3600/60);return n>0?`${n} h ${r} min`:`${r} min ${t%60} s`}function counted(e,t){return`${e} ${t}${1===e?"":"s"}`}}),17429:(function(e,t,n){
n.d(t,{K:()=>displayValue});var r=n(50422),s=n(51796),o=n(52183),a=n(50839);function displayValue(e,t){const n=new Line(t);show(e,n);return n.text()}class Line{maxLength;parts=[];length=0
;constructor(e){this.maxLength=e}get full(){return this.length>this.maxLength}get room(){return this.maxLength+1-this.length}add(e){this.parts.push(e);this.length+=e.length}text(){
const e=this.parts.join("");if(e.length<=this.maxLength)return e;const t=Math.max(this.maxLength-1,0),n=(e.codePointAt(t-1)??0)>65535;return`${e.slice(0,n?t-1:t)}\u2026`}}function show(e,t){
const n=(0,a.E)(e);switch(n.kind){case"list":showItems(["[","]"],n.items,t);break;case"tuple":showItems(["(",1===n.items.length?",)":")"],n.items,t);break;case"object":showPairs([...n.entries],t)
;break;case"dict":showPairs(n.pairs,t);break;default:t.add(showLeaf(n,t.room))}}function showItems([e,t],n,r){r.add(e);for(const[e,t]of n.entries()){if(r.full)return;r.add(0===e?"":", ");show(t,r)}
r.add(t)}function showPairs(e,t){t.add("{");for(const[n,[r,s]]of e.entries()){if(t.full)return;t.add(0===n?"":", ");show(r,t);t.add(": ");show(s,t)}t.add("}")}function showLeaf(e,t){switch(e.kind){
case"null":return"None";case"boolean":return e.value?"True":"False";case"string":return(0,o.h)(e.value.slice(0,t));case"integer":return(0,r.xe)(e.text);case"float":return(0,r.SX)(e.value)
;case"complex":return(0,r.mo)(e.re,e.im);case"bytes":return(0,o.L)(Buffer.from(e.base64.slice(0,4*t),"base64"));case"array":return`array(${dtypeName(e.dtype)}, shape=${(0,s.l)(e.shape)})`;case"file":
return`File(${(0,o.h)(e.name)}, ${e.ref.size} bytes)`;case"json":return`Value(${e.ref.size} bytes of JSON)`;default:return"invalid"===e.kind?`<${e.message}>`:""}}
const i=new Map([["i","int"],["u","uint"],["f","float"],["c","complex"],["S","bytes"],["U","str"],["V","void"],["M","datetime64"],["m","timedelta64"]]);function dtypeName(e){
if("string"!=typeof e)return"structured";const[,t,n="",r,s=""]=/^(.)(.)(\d+)(.*)$/s.exec(e)??[];if("b"===n)return"bool"
;return`${">"===t?"big-endian ":""}${i.get(n)??n}${"M"===n||"m"===n?s:"S"===n||"U"===n?r:String(8*Number(r))}`}})};
