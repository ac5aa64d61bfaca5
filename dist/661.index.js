"use strict";exports.id=661;exports.ids=[661];exports.modules={75490:(function(e,t,n){n.d(t,{GO:()=>allHashes,Yl:()=>allEntries,uy:()=>hashBeginning})
;var o=n(76760),s=n(58500),r=n(74296),a=n(51922),i=n(69185),c=n(5891),h=n(67005);const u=/^([0-9a-f]{64})\.json$/,f=6;function allHashes(e){return hashesIn(e,".",2)}const d=64
;async function*allEntries(e,t,n){let o=0;for(const r of await allHashes(e)){const e=t.read(r);if(void 0!==e)yield{hash:r,reading:e};o+=1;if(o%d===0){await(0,s.setImmediate)();n?.throwIfAborted()}}}
async function hashesIn(e,t,n){const s=new Set;for(const r of(0,h.w)(e))for await(const{name:e}of(0,i.k)((0,o.join)((0,c.GO)(r),t),n)){const t=u.exec(e)?.[1];if(void 0!==t)s.add(t)}return[...s].sort()
}async function hashBeginning(e,t){
if(!new RegExp(`^[0-9a-f]{${f},64}$`).test(t))throw new r.bD("usage",`"${t}" is not the start of a job hash`,`give at least ${f} of its hex digits, as shown by "hither cache ls"`)
;const n=await hashesIn(e,(0,o.join)(t.slice(0,2),t.slice(2,4)),0),[s,i]=n.filter(e=>e.startsWith(t))
;if(void 0===s)throw new r.bD("usage",`no cached job has a hash that starts with ${t}`,`list the cached jobs with "hither cache ls"; "hither plan" says why a job is not cached; choose another store with ${(0,
a.Pe)("store")}`);if(void 0!==i)throw new r.bD("usage",`more than one job hash starts with ${t}`,"give more digits");return s}}),74661:(function(e,t,n){n.r(t);n.d(t,{cacheLs:()=>cacheLs,
cacheRm:()=>cacheRm,cacheWhy:()=>cacheWhy});var o=n(38790),s=n(75490),r=n(61176),a=n(74296),i=n(59505),c=n(6487),h=n(17429),u=n(43628),f=n(50422),d=n(55205),l=n(7176),m=n(44212),y=n(89678);const $=60
;async function cacheLs(e,t){const{store:n,cache:o}=open(e,t),r=[];for await(const{hash:e,reading:a}of(0,
s.Yl)(n.root,o,t.signal))if("good"===a.state)r.push(a.entry);else t.writeErr(`${e.slice(0,12)}: the entry ${(0,i.Q)(a.why)}\n`);r.sort((e,t)=>e.runtimeInfo.end_time-t.runtimeInfo.end_time)
;t.writeOut(e.json?document(r):(0,m.d)(r,t.columnsOut));return 0}function document(e){const t=e.map(e=>({job_hash:e.key.hash,hither_hash:e.hitherHash,function_name:e.functionName,
function_version:e.functionVersion,status:e.status,container:e.container,start_time:e.runtimeInfo.start_time,end_time:e.runtimeInfo.end_time,host:e.runtimeInfo.host,objects:e.objects}));return`${(0,
d.GF)((0,u.b)({schema:"hither-cache-list/1",jobs:t}))}\n`}async function cacheWhy(e,t){const n=open(e,t),s=await entryOf(e.hash,n,t),r=void 0===e.other?void 0:await entryOf(e.other,n,t)
;if(void 0===s||void 0!==e.other&&void 0===r)return 3;const a=void 0===r?description(s):[(0,o.t)(s.key.fields,r.key.fields)||"they are the same job"];t.writeOut(a.map(e=>`${(0,i.Q)(e)}\n`).join(""))
;return 0}async function entryOf(e,{store:t,cache:n},o){const r=await(0,s.uy)(t.root,e),a=n.read(r);if("good"===a?.state)return a.entry;o.writeErr(`the entry of ${r} ${(0,
i.Q)(a?.why??"was removed")}: remove it with "hither cache rm ${e}"\n`);return}const g=new Set(["schema","function","container","bundle","args","env"])
;function description({key:e,functionName:t,functionVersion:n,runtimeInfo:o,container:s,...r}){
const{fields:a}=e,{runtime:i,declared:c}=s,{end_time:u,host:d,elapsed_sec:y}=o,p="host"===i?"none (the Python of that machine)":c
;return[`job ${e.hash}`,`function  ${t} ${n}`,`status    ${r.status}${null===r.error?"":`: ${r.error.type}: ${r.error.message}`}`,`computed  ${(0,m.T)(u)} on ${d} under ${i}, ${(0,
l.YA)(y)}`,`image     ${p} (${displayJson(mappingAt(a,"container").get("digest")??null)})`,...bundleOf(a).map(([e,,t])=>`code      ${String(e)} ${String(t).slice(0,12)}`),...[...mappingAt(a,"args")].map(([e,t])=>`argument  ${e} = ${displayJson(t)}`),...[...mappingAt(a,"env")].map(([e,t])=>`variable  ${e} = ${displayJson(t)}`),...[...a].filter(([e])=>!g.has(e)).map(([e,t])=>`${e.padEnd(9)} ${displayJson(t)}`),..."finished"===r.status?[`result    ${(0,
h.K)(r.result,$)}`]:[],...r.objects.map(({sha1:e,size:t})=>`object    sha1://${e}, ${(0,f.lP)(t)}`)]}function mappingAt(e,t){const n=e.get(t);return n instanceof Map?n:new Map}function bundleOf(e){
const t=e.get("bundle");return(Array.isArray(t)?t:[]).filter(e=>Array.isArray(e))}function displayJson(e){const t="string"==typeof e?e:(0,d.GF)(e);return t.length>$?`${t.slice(0,$-1)}\u2026`:t}
async function cacheRm(e,t){const{store:n,cache:o}=open(e,t),r=e.all?await(0,s.GO)(n.root):await Promise.all(e.hashes.map(e=>(0,s.uy)(n.root,e))),i={removed:0,foreign:0};for(const e of r)try{
i.removed+=await o.forget(e)?1:0}catch(t){if(!(0,a.gj)(t))throw(0,c.gl)(t,`remove the result of the job ${e}`);i.foreign+=1}t.writeOut(`${(0,l.hS)(i.removed,"cached result")} removed\n`)
;if(i.foreign>0){t.writeErr(`not removed: ${(0,l.hS)(i.foreign,"cached result")} of other users\n`);return a.ai.store}return 0}function open(e,t){const n=(0,y.storeOf)(e,t);return{store:n,cache:(0,
r.y)({store:n})}}})};
