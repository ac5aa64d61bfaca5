"use strict";exports.id=704;exports.ids=[704];exports.modules={75490:(function(e,t,a){a.d(t,{GO:()=>allHashes,Yl:()=>allEntries,uy:()=>hashBeginning})
;var s=a(76760),n=a(58500),o=a(74296),r=a(51922),i=a(69185),c=a(5891),h=a(67005);const d=/^([0-9a-f]{64})\.json$/,f=6;function allHashes(e){return hashesIn(e,".",2)}const u=64
;async function*allEntries(e,t,a){let s=0;for(const o of await allHashes(e)){const e=t.read(o);if(void 0!==e)yield{hash:o,reading:e};s+=1;if(s%u===0){await(0,n.setImmediate)();a?.throwIfAborted()}}}
async function hashesIn(e,t,a){const n=new Set;for(const o of(0,h.w)(e))for await(const{name:e}of(0,i.k)((0,s.join)((0,c.GO)(o),t),a)){const t=d.exec(e)?.[1];if(void 0!==t)n.add(t)}return[...n].sort()
}async function hashBeginning(e,t){
if(!new RegExp(`^[0-9a-f]{${f},64}$`).test(t))throw new o.bD("usage",`"${t}" is not the start of a job hash`,`give at least ${f} of its hex digits, as shown by "hither cache ls"`)
;const a=await hashesIn(e,(0,s.join)(t.slice(0,2),t.slice(2,4)),0),[n,i]=a.filter(e=>e.startsWith(t))
;if(void 0===n)throw new o.bD("usage",`no cached job has a hash that starts with ${t}`,`list the cached jobs with "hither cache ls"; "hither plan" says why a job is not cached; choose another store with ${(0,
r.Pe)("store")}`);if(void 0!==i)throw new o.bD("usage",`more than one job hash starts with ${t}`,"give more digits");return n}}),24292:(function(e,t,a){a.d(t,{k:()=>walkObjects})
;var s=a(51455),n=a(76760),o=a(74296),r=a(5891);const i=/^[0-9a-f]{2}$/,c=/^[0-9a-f]{40}$/;async function*walkObjects(e,t=""){for(const a of await directories((0,
r.oG)(e),t.slice(0,2)))for(const s of await directories((0,n.join)((0,r.oG)(e),a),restOf(t,a,2))){const o=(0,n.join)((0,r.oG)(e),a,s);for(const e of await directories(o,restOf(t,`${a}${s}`,4))){
const r=`${a}${s}${e}`,i=(await entries((0,n.join)(o,e))).map(({name:e})=>e);yield*i.filter(e=>c.test(e)&&e.startsWith(r)&&e>t).sort()}}}function restOf(e,t,a){return e.startsWith(t)?e.slice(a,a+2):""
}async function directories(e,t){return(await entries(e)).filter(e=>e.isDirectory()&&i.test(e.name)).map(({name:e})=>e).filter(e=>e>=t).sort()}async function entries(e){try{return await(0,
s.readdir)(e,{withFileTypes:!0})}catch(e){if(["ENOENT","ENOTDIR"].includes((0,o.vq)(e)??""))return[];throw e}}}),76704:(function(e,t,a){a.r(t);a.d(t,{storeGc:()=>storeGc,storeLs:()=>storeLs,
storeVerify:()=>storeVerify});var s=a(51455),n=a(73024),o=a(74296),r=a(4448),i=a(20687),c=a(63080),h=a(5891),d=a(24292),f=a(67005),u=a(73895),l=a(44471),w=a(71433)
;// CONCATENATED MODULE: ./src/store/kachery/list-links.ts
async function*walkLinks(e){for await(const t of(0,d.k)((0,u.U4)(e))){const[,a]=(0,u.ZP)(e,t),s=await(0,u.XF)(a,t);if(void 0!==s)yield{...s,sha1:t}}}async function checkLink({path:e,sha1:t,own:a},s){
const n=await(0,w.mw)(e,s);if("good"===n.state&&n.value.sha1===t&&n.value.sha256===(a?.ref??n.value).sha256)return;return(void 0===a?void 0:(0,l.f)({path:e,status:a.status
}))??("missing"===n.state?"is gone":"has other bytes")}async function removeLink(e,t){for(const a of(0,u.ZP)(e,t))if(void 0!==(await(0,u.XF)(a,t))?.own)await(0,c.n)(a)}
// CONCATENATED MODULE: ./src/cache/collect-links.ts
async function collectLinks({root:e},{kept:t,before:a,signal:s}){let n,o=0;for await(const{sha1:r,path:i,own:c}of walkLinks(e)){s?.throwIfAborted();if(void 0===c)continue
;n??=new Set(t.flatMap(({entry:e})=>[...digestsIn(e.key.fields)]));const h=void 0===(0,l.f)({path:i,status:c.status}),d=n.has(c.ref.sha256)||await changedAt(e,r)>=a;o+=h&&d?0:await remove(e,r)}
return o}async function changedAt(e,t){const a=await Promise.all((0,u.ZP)(e,t).map(e=>(0,s.lstat)(e).then(({ctimeMs:e})=>e,()=>0)));return Math.max(...a)}async function remove(e,t){try{
await removeLink(e,t);return 1}catch(e){if((0,o.gj)(e))return 0;throw e}}function*digestsIn(e){
if(Array.isArray(e))for(const t of e)yield*digestsIn(t);else if(e instanceof Map)for(const t of e.values())yield*digestsIn(t);else if("string"==typeof e&&/^[0-9a-f]{64}$/.test(e))yield e}
var m=a(78962),g=a(7911),y=a(75490),b=a(47437);// CONCATENATED MODULE: ./src/cache/collect-garbage.ts
const p={cached:36e5,unreferenced:864e5};async function collectGarbage(e,t,a){const s=await fileSystemTime(e),o=Math.min(s-a.grace.cached,...a.runsSince.map(e=>e-6e4)),r=(0,f.w)(e.root).map(t=>({...e,
root:t})),i=await cachedJobs(e.root,t,a.signal),{kept:c,dropped:u,spared:l}=choose(i,{...a,now:s,since:o}),w=[];for(const t of u){a.signal?.throwIfAborted()
;if(await removeUnlessUsed(e,t.path,t.mark))w.push(t);else c.push(t)}const y=new Set(c.flatMap(({entry:e})=>(0,m.hR)(e).map(({sha1:e})=>e)));for(const e of a.neededByRuns)y.add(e)
;const p=new Set(w.flatMap(({entry:e})=>(0,m.hR)(e).map(({sha1:e})=>e)));let v=w.reduce((e,{size:t})=>e+t,0);const j={removed:0,recent:0,needed:0},remove=async(e,t,s)=>{a.signal?.throwIfAborted()
;if(y.has(t)){j.needed+=1;return}const{size:n,isRecent:o}=await removeObject(e,t,s);j.removed+=void 0===n?0:1;j.recent+=o?1:0;v+=n??0};for(const e of r){for(const t of p)await remove(e,t,o)
;if(a.unreferenced)for await(const t of(0,d.k)(e.root))await remove(e,t,Math.min(o,s-a.grace.unreferenced))}const $=await collectLinks(e,{kept:c,before:Math.min(o,s-a.grace.unreferenced),
signal:a.signal});await(0,b.HE)(e.root,e=>r.some(({root:t})=>(0,n.existsSync)((0,h.s3)(t,e))));await(0,g.VD)(e.root,Math.min(o,s-(a.maxAge??0)));return{jobs:w.length,objects:j.removed,links:$,bytes:v,
keptJobs:c.length,keptBytes:sizeOf(c),spared:{...l,heldJobs:u.length-w.length,recentObjects:j.recent,neededObjects:j.needed}}}async function fileSystemTime(e){const t=(0,i.l5)(e);await(0,r.f)(e,{
path:t,text:""});const{mtimeMs:a}=await(0,s.stat)(t);await(0,c.n)(t);return a}async function cachedJobs(e,t,a){const n=(0,f.w)(e),o=[];for await(const{hash:r,reading:i}of(0,y.Yl)(e,t,a)){const e=(0,
f.Mp)(n,e=>(0,h.s3)(e,r)),t=await(0,s.stat)(e).catch(()=>{});if("good"===i.state&&void 0!==t)o.push({entry:i.entry,path:e,used:t.ctimeMs,mark:t.mtimeMs,size:t.size})}return o}
function choose(e,{maxSize:t,maxAge:a,now:s,since:n,grace:o}){const r=[],i=[],c={recentJobs:0,jobsOfRuns:0},h=new Set;let d=0;for(const f of[...e].sort((e,t)=>t.used-e.used)){
const e=addedSize(f,h),u=void 0!==a&&s-f.used>a,l=void 0!==t&&d+e>t;if(f.used<n&&(u||l))i.push(f);else{if(u||l)c[f.used<s-o.cached?"jobsOfRuns":"recentJobs"]+=1;r.push(f);d+=e;for(const{sha1:e}of(0,
m.hR)(f.entry))h.add(e)}}return{kept:r,dropped:i,spared:c}}function addedSize({entry:e,size:t},a){return(0,m.hR)(e).reduce((e,t)=>e+(a.has(t.sha1)?0:t.size),t)}function sizeOf(e){
return[...new Map(e.flatMap(({entry:e})=>(0,m.hR)(e).map(({sha1:e,size:t})=>[e,t]))).values()].reduce((e,t)=>e+t,0)+e.reduce((e,{size:t})=>e+t,0)}function removeUnlessUsed(e,t,a){
return takeAway(e,t,({mtimeMs:e})=>e===a)}async function removeObject(e,t,a){const n=(0,h.du)(e.root,t),o=await(0,s.lstat)(n).catch(()=>{});if(void 0===o||!o.isFile()||o.ctimeMs>=a)return{size:void 0,
isRecent:o?.isFile()??!1};return{size:await takeAway(e,n,({ino:e,mtimeMs:t,size:a})=>e===o.ino&&t===o.mtimeMs&&a===o.size)?o.size:void 0,isRecent:!1}}async function takeAway(e,t,a){const n=(0,i.l5)(e)
;try{await(0,i.ai)(e,()=>(0,s.rename)(t,n))}catch(e){if("ENOENT"===(0,o.vq)(e)||(0,o.gj)(e))return!1;throw e}const r=a(await(0,s.lstat)(n));await(r?(0,c.n)(n):(0,s.rename)(n,t));return r}
var v=a(61176),j=a(10305),$=a(59505),k=a(64682),O=a(57942),S=a(91394),z=a(61552),x=a(76760),R=a(20654),A=a(40041),I=a(48924);// CONCATENATED MODULE: ./src/store/verify-store.ts
const M={objects:0,bytes:0,damaged:[],last:""},_=5e3,L=67108864;async function verifyStore(e,t){let a=M;for(const s of(0,f.w)(e.root)){const{done:n,...o}=await verifyLayer({...e,root:s},t);a={
objects:a.objects+o.objects,bytes:a.bytes+o.bytes,damaged:[...a.damaged,...o.damaged]};if(!n)return{...a,done:n}}return{...a,done:!0}}async function verifyLayer(e,{resume:t,signal:a,onDamage:s}){
const n=(0,x.join)((0,I.dy)(e.root),"verify.json");let o=t?await readProgress(n):M,r=performance.now();for await(const t of(0,d.k)(e.root,o.last)){if(a.aborted){await note(e,n,o);return{...o,done:!1}}
const i=await withObject(e.root,t,{progress:o,signal:a});if(void 0===i){await note(e,n,o);return{...o,done:!1}}o=i;const c=o.damaged.at(-1);if(c?.sha1===t)await s(c,e);if(performance.now()-r>_){
await note(e,n,o);r=performance.now()}}await(0,c.n)(n);return{...o,done:!0}}async function withObject(e,t,{progress:a,signal:n}){const r=(0,h.du)(e,t),i=(await(0,
s.lstat)(r).catch(()=>{}))?.size??0,c=await whatIsWrong(e,t,n).catch(e=>{if((0,o.rV)(e))return null;throw e});return null===c?void 0:{objects:a.objects+1,bytes:a.bytes+i,
damaged:void 0===c?a.damaged:[...a.damaged,{sha1:t,path:r,why:c}],last:t}}async function whatIsWrong(e,t,a){const s=await(0,A._)(e,t),n=await(0,w.cf)(async()=>{const n=await(0,w.mw)((0,
h.du)(e,t),a).catch(unreadable);if("good"!==n.state)return n;if(n.value.sha1!==t)return{state:"damaged",why:`has the sha1 ${n.value.sha1}`};return void 0===s||s.sha256===n.value.sha256?{state:"good",
value:void 0}:{state:"damaged",why:`has the sha256 ${n.value.sha256}, but was stored with ${s.sha256}`}});return"damaged"===n.state?n.why:void 0}function unreadable(e){if((0,o.rV)(e))throw e;return{
state:"damaged",why:`can't be read: ${(0,o.u0)(e)}`}}async function note(e,t,a){await(0,I.Rp)(e.root);await(0,r.f)(e,{path:t,text:JSON.stringify(a)})}async function readProgress(e){try{
const{objects:t,bytes:a,damaged:s,last:n}=JSON.parse(String(await(0,R.VX)(e,{limit:L})));return[t,a].every(Number.isSafeInteger)&&Array.isArray(s)&&/^[0-9a-f]{40}$/.test(n)?{objects:t,bytes:a,
damaged:s,last:n}:M}catch{return M}}var D=a(43628),J=a(50422),G=a(55205),P=a(82266),E=a(7176);// CONCATENATED MODULE: ./src/terminal/commands/gc-text.ts
function gcText(e,t){const{jobs:a,objects:s,links:n,bytes:o,keptJobs:r,keptBytes:i}=e,c=`${(0,E.hS)(r,"cached result")} with ${(0,J.lP)(i)} left`,h=[(0,E.hS)(a,"cached result"),(0,
E.hS)(s,"object")],d=`removed ${0===n?h.join(" and "):[...h,(0,E.hS)(n,"link")].join(", ")}: ${(0,J.lP)(o)} freed; ${c}\n`,f=reasons(e.spared,t)
;if(f.length>0)return`${d}not removed: ${f.join("; ")}\n`;const u=t.unreferenced?"":"; use --unreferenced to remove objects that no cached result needs"
;return o>0||n>0?d:`${d}nothing to remove: all cached results are within the limits${u}\n`}function reasons(e,{unreferenced:t}){
const{recentJobs:a,jobsOfRuns:s,heldJobs:n,recentObjects:o,neededObjects:r}=e
;return[[a,"results used within the last hour"],[s,"results used since the start of a run that is still active"],[n,"results that belong to another user or were just used again"],[o,"objects stored or used during an active run, within the last hour, or, if unreferenced, within the last day"],[t?r:0,"objects that cached results need"]].filter(([e])=>e>0).map(([e,t])=>`${t} (${e})`)
}var T=a(89678);// CONCATENATED MODULE: ./src/terminal/commands/store-maintenance.ts
async function storeLs(e,t){const a=[],n=[],{root:o}=(0,T.storeOf)(e,t);for(const n of(0,f.w)(o))for await(const o of(0,d.k)(n)){t.signal.throwIfAborted();const r=(await(0,s.lstat)((0,
h.du)(n,o)).catch(()=>{}))?.size;if(void 0!==r&&e.json)a.push({sha1:o,size:r});else if(void 0!==r)t.writeOut(`sha1://${o}  ${r}\n`)}for await(const{sha1:a,size:s,path:r}of walkLinks(o)){
t.signal.throwIfAborted();if(e.json)n.push({sha1:a,size:s,path:r});else t.writeOut(`sha1://${a}  ${s}  in ${(0,$.Q)(r)}\n`)}if(e.json)t.writeOut(store_maintenance_document({
schema:"hither-store-list/1",objects:a,links:n}));return 0}async function storeVerify(e,t){const a=(0,T.storeOf)(e,t),s=e.json?()=>{}:t.writeOut,n=await verifyStore({root:a.root},{resume:e.resume,
signal:t.signal,onDamage:(t,a)=>onDamage(t,a,{call:e,print:s})}),r=n.done?await staleLinks(a.root,t.signal):{count:0,stale:[]}
;for(const{sha1:e,path:t,why:a,advice:n}of r.stale)s(`sha1://${e}: linked to ${(0,$.Q)(`${t}, which ${a}`)}${n}\n`);const i=n.done?await damagedJobs(a,t.signal):[]
;for(const{job_hash:e,why:t}of i)s(`${e}: the entry ${(0,$.Q)(t)}\n`);const c=r.stale.map(({sha1:e,path:t,why:a})=>({sha1:e,path:t,why:a}));t.writeOut(e.json?store_maintenance_document({
schema:"hither-store-check/1",...n,links:c,jobs:i}):summary(n,r,i.length));if(!n.done)return P.t;return n.damaged.length+i.length>0?o.ai.store:0}
async function onDamage({path:e,sha1:t,why:a},s,{call:n,print:r}){r(`sha1://${t}: ${(0,$.Q)(`${e} ${a}`)}\n`);try{const e=n.quarantine?await(0,z.g)(s,t):void 0;if(void 0!==e)r(`  moved to ${e}\n`)
}catch(e){r(`  it can't be moved to quarantine: ${(0,o.u0)(e)}\n`)}}async function staleLinks(e,t){const a=[];let s=0;for await(const n of walkLinks(e)){s+=1;const e=await checkLink(n,t)
;if(void 0!==e)a.push({sha1:n.sha1,path:n.path,why:e,advice:adviceOn(n)})}return{count:s,stale:a}}function adviceOn({path:e,own:t}){return void 0!==t&&void 0!==(0,l.f)({path:e,status:t.status
})?': "hither store gc --max-age 30d" removes the link':""}async function damagedJobs(e,t){const a=(0,v.y)({store:e}),s=[];for await(const{hash:n,reading:o}of(0,
y.Yl)(e.root,a,t))if("damaged"===o.state)s.push({job_hash:n,why:o.why});return s}function summary({objects:e,bytes:t,damaged:a,done:s},n,o){
const r=a.length+o===0?"nothing is damaged":`${a.length+o} damaged: run the jobs that need them again, or move damaged objects to quarantine with --quarantine`,i=s?"":'; interrupted: continue with "hither store verify --resume"'
;return`${(0,E.hS)(e,"object")}, ${(0,J.lP)(t)}${linksText(n)}: ${r}${i}\n`}function linksText({count:e,stale:t}){
const a=1===t.length?"1 leads to a changed file":`${t.length} lead to changed files`,s=0===t.length?"":` (${a})`;return 0===e?"":`, ${(0,E.hS)(e,"link")}${s}`}async function storeGc(e,t){const a=(0,
T.storeOf)(e,t),s=(0,j.Ql)(),n=await collectGarbage({root:a.root},(0,v.y)({store:a}),{...void 0===e.maxSize?{}:{maxSize:e.maxSize},...void 0===e.maxAge?{}:{maxAge:1e3*e.maxAge},
unreferenced:e.unreferenced,grace:p,signal:t.signal,runsSince:[...await(0,O.NV)(a.root,e=>(0,j.XU)(e,s)),...(0,S.of)(a.root)],neededByRuns:await(0,k.I)(a.root)}),o=e.json?store_maintenance_document({
schema:"hither-store-gc/1",...asDocument(n)}):gcText(n,e);t.writeOut(o);return 0}function asDocument({jobs:e,objects:t,links:a,bytes:s,keptJobs:n,keptBytes:o,spared:r}){return{jobs:e,objects:t,
links:a,bytes:s,kept_jobs:n,kept_bytes:o,spared:{recent_jobs:r.recentJobs,jobs_of_runs:r.jobsOfRuns,held_jobs:r.heldJobs,recent_objects:r.recentObjects,needed_objects:r.neededObjects}}}
function store_maintenance_document(e){return`${(0,G.GF)((0,D.b)(e))}\n`}}),89678:(function(e,t,a){a.r(t);a.d(t,{storeCat:()=>storeCat,storeGet:()=>storeGet,storeOf:()=>storeOf,storePut:()=>storePut})
;var s=a(51455),n=a(76760),o=a(74296),r=a(59505),i=a(74890),c=a(52677),h=a(10770),d=a(5891),f=a(10513),u=a(13172),l=a(22955),w=a(4945);async function storePut(e,t){const a=(0,
n.resolve)(t.cwd,e.subject);await checkFile(a,e.subject);const s=await openRemotesOf(t),o=storeOf(e,t),r=await o.putFile(a);if(s.write)await(0,i.D)(await o.openVerified(r),e=>s.put((0,
d.du)("",r.sha1),(0,u.p)(e,r.size),"missing"));t.writeOut(`${(0,c.t2)(r.sha1,(0,n.basename)(a))}\n`);return 0}async function storeGet(e,t){
const a=storeOf(e,t,await openRemotesOf(t)),s=await refOf(e.subject,a);await a.materialize(s,(0,n.resolve)(t.cwd,e.target),"copy");return 0}async function storeCat(e,t){
const a=storeOf(e,t,await openRemotesOf(t)),s=await refOf(e.subject,a),n=await a.openVerified(s);await t.pipeOut(n.createReadStream({start:0}));return 0}async function checkFile(e,t){const a=await(0,
s.stat)(e).catch(()=>{});if(void 0===a)throw new o.bD("usage",`there is no file ${t}`,"check the path; it starts from the current directory")
;if(!a.isFile())throw new o.bD("usage",`${t} is not a regular file`,"name a regular file; directories and devices can't be stored")}function storeOf(e,t,a=l.mR){return(0,f.C)(void 0===e.store?(0,
d.q1)(t.environment):(0,n.resolve)(t.cwd,e.store),{remotes:a,signal:t.signal})}async function openRemotesOf(e){const t=await(0,l.E9)((0,w.xY)(e),{env:e.environment,signal:e.signal});return(0,
l.GY)(t,t=>e.writeErr(`warning: ${(0,r.Q)(t)}\n`))}async function refOf(e,t){const a=(0,c.rI)(e)
;if(void 0===a)throw new o.bD("usage",`"${e}" is not an object URI`,'write sha1://HASH, as "hither store put" prints it, or sha1dir://HASH/PATH');return(await(0,h.H)(a,t)).ref}})};
