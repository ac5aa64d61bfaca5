"use strict";exports.id=661;exports.ids=[661];exports.modules={75490:(function(e,t,n){n.d(t,{GO:()=>allHashes,Yl:()=>allEntries,uy:()=>hashBeginning})
;var r=n(76760),i=n(58500),s=n(74296),a=n(51922),o=n(69185),c=n(5891),h=n(67005);const f=/^([0-9a-f]{64})\.json$/,u=6;function allHashes(e){return hashesIn(e,".",2)}const d=64
;async function*allEntries(e,t,n){let r=0;for(const s of await allHashes(e)){const e=t.read(s);if(void 0!==e)yield{hash:s,reading:e};r+=1;if(r%d===0){await(0,i.setImmediate)();n?.throwIfAborted()}}}
async function hashesIn(e,t,n){const i=new Set;for(const s of(0,h.w)(e))for await(const{name:e}of(0,o.k)((0,r.join)((0,c.GO)(s),t),n)){const t=f.exec(e)?.[1];if(void 0!==t)i.add(t)}return[...i].sort()
}async function hashBeginning(e,t){
if(!new RegExp(`^[0-9a-f]{${u},64}$`).test(t))throw new s.bD("usage",`"${t}" is not the start of a job hash`,`give at least ${u} of its hex digits, as shown by "hither cache ls"`)
;const n=await hashesIn(e,(0,r.join)(t.slice(0,2),t.slice(2,4)),0),[i,o]=n.filter(e=>e.startsWith(t))
;if(void 0===i)throw new s.bD("usage",`no cached job has a hash that starts with ${t}`,`list the cached jobs with "hither cache ls"; "hither plan" says why a job is not cached; choose another store with ${(0,
a.Pe)("store")}`);if(void 0!==o)throw new s.bD("usage",`more than one job hash starts with ${t}`,"give more digits");return i}}),44212:(function(e,t,n){n.d(t,{T:()=>timeText,d:()=>cacheTable})
;var r=n(51106),i=n(59505),s=n(17429),a=n(55205);const o=60,c=24,h=8;function cacheTable(e,t){
const n=distinguishingArguments(e),r=e.map(e=>cellsOf(e,n)),width=e=>r.reduce((t,n)=>Math.max(t,n[e].length),0),[i,s,a,c]=[width(0),width(1),width(3),width(4)],h=void 0===t?2*o:t-i-s-a-c-10,[f,u]=share(width(2),width(5),h)
;return r.map(e=>[e[0],e[1].padEnd(s),clip(e[2],f).padEnd(f),e[3],e[4].padStart(c),clip(e[5],u)]).map(e=>`${e.join("  ")}\n`).join("")}function cellsOf(e,t){
const{key:n,functionName:a,functionVersion:c,status:h,runtimeInfo:f}=e,u="finished"===h?(0,s.K)(e.result,o):`raises ${e.error?.type??""}`;return[n.hash.slice(0,12),(0,i.Q)(`${a} ${c}`),clip((0,
i.Q)(argumentsText(argumentsOf(e),t.get(a))),o),timeText(f.end_time),(0,r.Y)(f.elapsed_sec),(0,i.Q)(u)]}function share(e,t,n){if(e+t<=n)return[e,t]
;const r=Math.max(h,Math.floor(n/2)),[i,s]=[Math.min(e,r),Math.min(t,r)];return[Math.max(i,Math.min(e,n-s)),Math.max(s,Math.min(t,n-i))]}function distinguishingArguments(e){const t=new Map,n=new Map
;for(const r of e){const e=n.get(r.functionName)??new Set;n.set(r.functionName,e);const i=t.get(r.functionName);if(void 0===i){t.set(r.functionName,argumentsOf(r));continue}
for(const[t,n]of argumentsOf(r)){const r=i.get(t);if(void 0===r||(0,a.GF)(r)!==(0,a.GF)(n))e.add(t)}}return n}function argumentsOf({key:e}){const t=e.fields.get("args")
;return t instanceof Map?t:new Map}function argumentsText(e,t=new Set){const n=[...e];return[...n.filter(([e])=>t.has(e)),...n.filter(([e])=>!t.has(e))].map(([e,t])=>`${e}=${brief(t)}`).join(" ")}
function brief(e){if(!(e instanceof Map&&isHashed(e)&&"json"!==e.get("kind")))return(0,s.K)(withReferences(e),c);const t=e.get("name")??String(e.get("sha256")).slice(0,8)
;return"file"===e.get("kind")?`File(${String(t)})`:`array(${String(t)}\u2026)`}function isHashed(e){return"hither_file"===e.get("_type")}function withReferences(e){
if(Array.isArray(e))return e.map(withReferences);if(!(e instanceof Map))return e;return isHashed(e)?referenceOf(e):new Map([...e].map(([e,t])=>[e,withReferences(t)]))}function referenceOf(e){
const t=String(e.get("sha256")),n=e.get("name")??`${t.slice(0,8)}\u2026.npy`
;return new Map([["_type","hither_file"],["item_type","json"===e.get("kind")?"json":"file"],["sha1_path",`sha1://${"0".repeat(40)}/${String(n)}`],["sha256",t],["size",e.get("size")??null]])}
function clip(e,t){return e.length>t?`${e.slice(0,Math.max(t-1,0))}\u2026`:e}function timeText(e){return`${new Date(1e3*e).toISOString().slice(0,19).replace("T"," ")} UTC`}}),74661:(function(e,t,n){
n.r(t);n.d(t,{cacheLs:()=>cacheLs,cacheRm:()=>cacheRm,cacheWhy:()=>cacheWhy})
;var r=n(38790),i=n(75490),s=n(61176),a=n(74296),o=n(51106),c=n(59505),h=n(6487),f=n(17429),u=n(43628),d=n(50422),l=n(55205),m=n(7176),g=n(44212),p=n(89678);const w=60;async function cacheLs(e,t){
const{store:n,cache:r}=open(e,t),s=[];for await(const{hash:e,reading:a}of(0,i.Yl)(n.root,r,t.signal))if("good"===a.state)s.push(a.entry);else t.writeErr(`${e.slice(0,12)}: the entry ${(0,
c.Q)(a.why)}\n`);s.sort((e,t)=>e.runtimeInfo.end_time-t.runtimeInfo.end_time);t.writeOut(e.json?document(s):(0,g.d)(s,t.columnsOut));return 0}function document(e){const t=e.map(e=>({
job_hash:e.key.hash,hither_hash:e.hitherHash,function_name:e.functionName,function_version:e.functionVersion,status:e.status,container:e.container,start_time:e.runtimeInfo.start_time,
end_time:e.runtimeInfo.end_time,host:e.runtimeInfo.host,objects:e.objects}));return`${(0,l.GF)((0,u.b)({schema:"hither-cache-list/1",jobs:t}))}\n`}async function cacheWhy(e,t){
const n=open(e,t),i=await entryOf(e.hash,n,t),s=void 0===e.other?void 0:await entryOf(e.other,n,t);if(void 0===i||void 0!==e.other&&void 0===s)return 3;const a=void 0===s?description(i):[(0,
r.t)(i.key.fields,s.key.fields)||"they are the same job"];t.writeOut(a.map(e=>`${(0,c.Q)(e)}\n`).join(""));return 0}async function entryOf(e,{store:t,cache:n},r){const s=await(0,
i.uy)(t.root,e),a=n.read(s);if("good"===a?.state)return a.entry;r.writeErr(`the entry of ${s} ${(0,c.Q)(a?.why??"was removed")}: remove it with "hither cache rm ${e}"\n`);return}
const y=new Set(["schema","function","container","bundle","args","env"]);function description({key:e,functionName:t,functionVersion:n,runtimeInfo:r,container:i,...s}){
const{fields:a}=e,{runtime:c,declared:h}=i,{end_time:u,host:l,elapsed_sec:m}=r,p="host"===c?"none (the Python of that machine)":h
;return[`job ${e.hash}`,`function  ${t} ${n}`,`status    ${s.status}${null===s.error?"":`: ${s.error.type}: ${s.error.message}`}`,`computed  ${(0,g.T)(u)} on ${l} under ${c}, ${(0,
o.Y)(m)}`,`image     ${p} (${displayJson(mappingAt(a,"container").get("digest")??null)})`,...bundleOf(a).map(([e,,t])=>`code      ${String(e)} ${String(t).slice(0,12)}`),...[...mappingAt(a,"args")].map(([e,t])=>`argument  ${e} = ${displayJson(t)}`),...[...mappingAt(a,"env")].map(([e,t])=>`variable  ${e} = ${displayJson(t)}`),...[...a].filter(([e])=>!y.has(e)).map(([e,t])=>`${e.padEnd(9)} ${displayJson(t)}`),..."finished"===s.status?[`result    ${(0,
f.K)(s.result,w)}`]:[],...s.objects.map(({sha1:e,size:t})=>`object    sha1://${e}, ${(0,d.lP)(t)}`)]}function mappingAt(e,t){const n=e.get(t);return n instanceof Map?n:new Map}function bundleOf(e){
const t=e.get("bundle");return(Array.isArray(t)?t:[]).filter(e=>Array.isArray(e))}function displayJson(e){const t="string"==typeof e?e:(0,l.GF)(e);return t.length>w?`${t.slice(0,w-1)}\u2026`:t}
async function cacheRm(e,t){const{store:n,cache:r}=open(e,t),s=e.all?await(0,i.GO)(n.root):await Promise.all(e.hashes.map(e=>(0,i.uy)(n.root,e))),o={removed:0,foreign:0};for(const e of s)try{
o.removed+=await r.forget(e)?1:0}catch(t){if(!(0,a.gj)(t))throw(0,h.gl)(t,`remove the result of the job ${e}`);o.foreign+=1}t.writeOut(`${(0,m.hS)(o.removed,"cached result")} removed\n`)
;if(o.foreign>0){t.writeErr(`not removed: ${(0,m.hS)(o.foreign,"cached result")} of other users\n`);return a.ai.store}return 0}function open(e,t){const n=(0,p.storeOf)(e,t);return{store:n,cache:(0,
s.y)({store:n})}}}),89678:(function(e,t,n){n.r(t);n.d(t,{storeCat:()=>storeCat,storeGet:()=>storeGet,storeOf:()=>storeOf,storePut:()=>storePut})
;var r=n(51455),i=n(76760),s=n(74296),a=n(59505),o=n(74890),c=n(52677),h=n(10770),f=n(5891),u=n(10513),d=n(13172),l=n(22955),m=n(4945);async function storePut(e,t){const n=(0,
i.resolve)(t.cwd,e.subject);await checkFile(n,e.subject);const r=await openRemotesOf(t),s=storeOf(e,t),a=await s.putFile(n);if(r.write)await(0,o.D)(await s.openVerified(a),e=>r.put((0,
f.du)("",a.sha1),(0,d.p)(e,a.size),"missing"));t.writeOut(`${(0,c.t2)(a.sha1,(0,i.basename)(n))}\n`);return 0}async function storeGet(e,t){
const n=storeOf(e,t,await openRemotesOf(t)),r=await refOf(e.subject,n);await n.materialize(r,(0,i.resolve)(t.cwd,e.target),"copy");return 0}async function storeCat(e,t){
const n=storeOf(e,t,await openRemotesOf(t)),r=await refOf(e.subject,n),i=await n.openVerified(r);await t.pipeOut(i.createReadStream({start:0}));return 0}async function checkFile(e,t){const n=await(0,
r.stat)(e).catch(()=>{});if(void 0===n)throw new s.bD("usage",`there is no file ${t}`,"check the path; it starts from the current directory")
;if(!n.isFile())throw new s.bD("usage",`${t} is not a regular file`,"name a regular file; directories and devices can't be stored")}function storeOf(e,t,n=l.mR){return(0,u.C)(void 0===e.store?(0,
f.q1)(t.environment):(0,i.resolve)(t.cwd,e.store),{remotes:n,signal:t.signal})}async function openRemotesOf(e){const t=await(0,l.E9)((0,m.xY)(e),{env:e.environment,signal:e.signal});return(0,
l.GY)(t,t=>e.writeErr(`warning: ${(0,a.Q)(t)}\n`))}async function refOf(e,t){const n=(0,c.rI)(e)
;if(void 0===n)throw new s.bD("usage",`"${e}" is not an object URI`,'write sha1://HASH, as "hither store put" prints it, or sha1dir://HASH/PATH');return(await(0,h.H)(n,t)).ref}})};
