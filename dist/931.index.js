"use strict";exports.id=931;exports.ids=[931,678];exports.modules={75490:(function(e,t,n){n.d(t,{GO:()=>allHashes,Yl:()=>allEntries,uy:()=>hashBeginning})
;var r=n(76760),s=n(58500),i=n(74296),o=n(51922),a=n(69185),c=n(5891),u=n(67005);const f=/^([0-9a-f]{64})\.json$/,h=6;function allHashes(e){return hashesIn(e,".",2)}const l=64
;async function*allEntries(e,t,n){let r=0;for(const i of await allHashes(e)){const e=t.read(i);if(void 0!==e)yield{hash:i,reading:e};r+=1;if(r%l===0){await(0,s.setImmediate)();n?.throwIfAborted()}}}
async function hashesIn(e,t,n){const s=new Set;for(const i of(0,u.w)(e))for await(const{name:e}of(0,a.k)((0,r.join)((0,c.GO)(i),t),n)){const t=f.exec(e)?.[1];if(void 0!==t)s.add(t)}return[...s].sort()
}async function hashBeginning(e,t){
if(!new RegExp(`^[0-9a-f]{${h},64}$`).test(t))throw new i.bD("usage",`"${t}" is not the start of a job hash`,`give at least ${h} of its hex digits, as shown by "hither cache ls"`)
;const n=await hashesIn(e,(0,r.join)(t.slice(0,2),t.slice(2,4)),0),[s,a]=n.filter(e=>e.startsWith(t))
;if(void 0===s)throw new i.bD("usage",`no cached job has a hash that starts with ${t}`,`list the cached jobs with "hither cache ls"; "hither plan" says why a job is not cached; choose another store with ${(0,
o.Pe)("store")}`);if(void 0!==a)throw new i.bD("usage",`more than one job hash starts with ${t}`,"give more digits");return s}}),75948:(function(e,t,n){n.d(t,{c:()=>twinsInFiles,s:()=>twinFunctions})
;var r=n(41569),s=n(45131),i=n(81817);function twinFunctions(e){const t=new Map;return e.flatMap(e=>{const{functionName:n,functionVersion:r,name:s,where:i}=e,o="literal"===n.state?n.value:s
;if("literal"!==r.state)return[];const a=JSON.stringify([o,r.value]),c=t.get(a);if(void 0===c){t.set(a,e);return[]}const u=`${c.name} in ${c.file}:${c.where.line}`;return[{
message:`${s} has the same name "${o}" and version "${r.value}" as ${u}`,remedy:"change the name or version in one of the decorators",where:i}]})}async function twinsInFiles(e){
const t=new Map(e.filter(({path:e})=>e.endsWith(".py")).map(({path:e,source:t})=>[e,t])),n=[];for(const[e,o]of t){const{text:t}=(0,s.E4)(await(0,s.ht)(o).catch(()=>Buffer.alloc(0)))
;n.push(...t.includes("hither")?(0,r.y)((0,i.w_)(t,e)).functions:[])}return twinFunctions(n)}}),5205:(function(e,t,n){n.d(t,{cZ:()=>causesOf,xv:()=>causeText,yM:()=>isShared});var r=n(53041)
;const s=new Set(["Runtime","Image","Store"]);function isShared({status:e,error:t}){return"failed"===e&&null!==t&&s.has(t.type)||"skipped"===e||"cancelled"===e}function causesOf(e){const t=new Map
;for(const n of e){const e=causeKey(n);if(void 0!==e&&null!==n.error){const{type:r}=n.error,s=sharedMessage(n.error.message,n.status),i=t.get(e)??{type:r,message:s,status:n.status,labels:[]}
;i.labels.push(n.label);t.set(e,i)}}return[...t.values()]}function sharedMessage(e,t){return"skipped"===t?(0,r.I5)(e):e}function causeKey(e){const{status:t,error:n}=e;if(null===n||!isShared(e))return
;const r="Store"===n.type?n.message.replaceAll(/(?<=^|[\s'"(])\/[^\s'":,)]*/g,"/"):sharedMessage(n.message,t);return JSON.stringify([t,n.type,r])}const i=3
;function causeText({type:e,message:t,status:n,labels:r}){const[s=""]=r;if(1===r.length)return`${s}: ${e}: ${t}`;const o=[...r.slice(0,i),...r.length>i?["\u2026"]:[]].join(", ")
;return`${e}: ${t} (${r.length} jobs ${n}: ${o})`}}),53041:(function(e,t,n){n.d(t,{I5:()=>rootOf,Uv:()=>didNotFinish,aR:()=>skippedMessage});const r=/(?:the needed job "|fail-fast: ).*/s,s={
finished:"finished",error:"raised an error","timed-out":"timed out",cancelled:"was cancelled",failed:"failed",skipped:"was skipped"};function didNotFinish(e,{label:t,status:n}){
return`${e} "${t}" did not finish: it ${s[n]}`}function skippedMessage(e){const{label:t,status:n,error:r}=e
;return"skipped"===n&&null!==r?`"${t}" is skipped: ${rootOf(r.message)}`:didNotFinish("the needed job",e)}function rootOf(e){return r.exec(e)?.[0]??e}}),14931:(function(e,t,n){n.r(t);n.d(t,{
cacheLs:()=>cacheLs,cacheRm:()=>cacheRm,cacheWhy:()=>cacheWhy});var r=n(38790),s=n(75490),i=n(50717),o=n(74296),a=n(59505),c=n(6487),u=n(17429),f=n(43628),h=n(50422),l=n(55205),d=n(7176)
;// CONCATENATED MODULE: ./src/terminal/commands/cache-table.ts
const m=60,p=24,g=8;function cacheTable(e,t){
const n=distinguishingArguments(e),r=e.map(e=>cellsOf(e,n)),width=e=>r.reduce((t,n)=>Math.max(t,n[e].length),0),[s,i,o,a]=[width(0),width(1),width(3),width(4)],c=void 0===t?2*m:t-s-i-o-a-10,[u,f]=share(width(2),width(5),c)
;return r.map(e=>[e[0],e[1].padEnd(i),clip(e[2],u).padEnd(u),e[3],e[4].padStart(a),clip(e[5],f)]).map(e=>`${e.join("  ")}\n`).join("")}function cellsOf(e,t){
const{key:n,functionName:r,functionVersion:s,status:i,runtimeInfo:o}=e,c="finished"===i?(0,u.K)(e.result,m):`raises ${e.error?.type??""}`;return[n.hash.slice(0,12),(0,a.Q)(`${r} ${s}`),clip((0,
a.Q)(argumentsText(argumentsOf(e),t.get(r))),m),timeText(o.end_time),(0,d.YA)(o.elapsed_sec),(0,a.Q)(c)]}function share(e,t,n){if(e+t<=n)return[e,t]
;const r=Math.max(g,Math.floor(n/2)),[s,i]=[Math.min(e,r),Math.min(t,r)];return[Math.max(s,Math.min(e,n-i)),Math.max(i,Math.min(t,n-s))]}function distinguishingArguments(e){const t=new Map,n=new Map
;for(const r of e){const e=n.get(r.functionName)??new Set;n.set(r.functionName,e);const s=t.get(r.functionName);if(void 0===s){t.set(r.functionName,argumentsOf(r));continue}
for(const[t,n]of argumentsOf(r)){const r=s.get(t);if(void 0===r||(0,l.GF)(r)!==(0,l.GF)(n))e.add(t)}}return n}function argumentsOf({key:e}){const t=e.fields.get("args")
;return t instanceof Map?t:new Map}function argumentsText(e,t=new Set){const n=[...e];return[...n.filter(([e])=>t.has(e)),...n.filter(([e])=>!t.has(e))].map(([e,t])=>`${e}=${brief(t)}`).join(" ")}
function brief(e){if(!(e instanceof Map&&isHashed(e)&&"json"!==e.get("kind")))return(0,u.K)(withReferences(e),p);const t=e.get("name")??String(e.get("sha256")).slice(0,8)
;return"file"===e.get("kind")?`File(${String(t)})`:`array(${String(t)}\u2026)`}function isHashed(e){return"hither_file"===e.get("_type")}function withReferences(e){
if(Array.isArray(e))return e.map(withReferences);if(!(e instanceof Map))return e;return isHashed(e)?referenceOf(e):new Map([...e].map(([e,t])=>[e,withReferences(t)]))}function referenceOf(e){
const t=String(e.get("sha256")),n=e.get("name")??`${t.slice(0,8)}\u2026.npy`
;return new Map([["_type","hither_file"],["item_type","json"===e.get("kind")?"json":"file"],["sha1_path",`sha1://${"0".repeat(40)}/${String(n)}`],["sha256",t],["size",e.get("size")??null]])}
function clip(e,t){return e.length>t?`${e.slice(0,Math.max(t-1,0))}\u2026`:e}function timeText(e){return`${new Date(1e3*e).toISOString().slice(0,19).replace("T"," ")} UTC`}var w=n(89678)
;// CONCATENATED MODULE: ./src/terminal/commands/cache.ts
const $=60;async function cacheLs(e,t){const{store:n,cache:r}=cache_open(e,t),i=[];for await(const{hash:e,reading:o}of(0,
s.Yl)(n.root,r,t.signal))if("good"===o.state)i.push(o.entry);else t.writeErr(`${e.slice(0,12)}: the entry ${(0,a.Q)(o.why)}\n`);i.sort((e,t)=>e.runtimeInfo.end_time-t.runtimeInfo.end_time)
;t.writeOut(e.json?cache_document(i):cacheTable(i,t.columnsOut));return 0}function cache_document(e){const t=e.map(e=>({job_hash:e.key.hash,hither_hash:e.hitherHash,function_name:e.functionName,
function_version:e.functionVersion,status:e.status,container:e.container,start_time:e.runtimeInfo.start_time,end_time:e.runtimeInfo.end_time,host:e.runtimeInfo.host,objects:e.objects}));return`${(0,
l.GF)((0,f.b)({schema:"hither-cache-list/1",jobs:t}))}\n`}async function cacheWhy(e,t){const n=cache_open(e,t),s=await entryOf(e.hash,n,t),i=void 0===e.other?void 0:await entryOf(e.other,n,t)
;if(void 0===s||void 0!==e.other&&void 0===i)return 3;const o=void 0===i?description(s):[(0,r.t)(s.key.fields,i.key.fields)||"they are the same job"];t.writeOut(o.map(e=>`${(0,a.Q)(e)}\n`).join(""))
;return 0}async function entryOf(e,{store:t,cache:n},r){const i=await(0,s.uy)(t.root,e),o=n.read(i);if("good"===o?.state)return o.entry;r.writeErr(`the entry of ${i} ${(0,
a.Q)(o?.why??"was removed")}: remove it with "hither cache rm ${e}"\n`);return}const y=new Set(["schema","function","container","bundle","args","env"])
;function description({key:e,functionName:t,functionVersion:n,runtimeInfo:r,container:s,...i}){
const{fields:o}=e,{runtime:a,declared:c}=s,{end_time:f,host:l,elapsed_sec:m}=r,p="host"===a?"none (the Python of that machine)":c
;return[`job ${e.hash}`,`function  ${t} ${n}`,`status    ${i.status}${null===i.error?"":`: ${i.error.type}: ${i.error.message}`}`,`computed  ${timeText(f)} on ${l} under ${a}, ${(0,
d.YA)(m)}`,`image     ${p} (${displayJson(mappingAt(o,"container").get("digest")??null)})`,...bundleOf(o).map(([e,,t])=>`code      ${String(e)} ${String(t).slice(0,12)}`),...[...mappingAt(o,"args")].map(([e,t])=>`argument  ${e} = ${displayJson(t)}`),...[...mappingAt(o,"env")].map(([e,t])=>`variable  ${e} = ${displayJson(t)}`),...[...o].filter(([e])=>!y.has(e)).map(([e,t])=>`${e.padEnd(9)} ${displayJson(t)}`),..."finished"===i.status?[`result    ${(0,
u.K)(i.result,$)}`]:[],...i.objects.map(({sha1:e,size:t})=>`object    sha1://${e}, ${(0,h.lP)(t)}`)]}function mappingAt(e,t){const n=e.get(t);return n instanceof Map?n:new Map}function bundleOf(e){
const t=e.get("bundle");return(Array.isArray(t)?t:[]).filter(e=>Array.isArray(e))}function displayJson(e){const t="string"==typeof e?e:(0,l.GF)(e);return t.length>$?`${t.slice(0,$-1)}\u2026`:t}
async function cacheRm(e,t){const{store:n,cache:r}=cache_open(e,t),i=e.all?await(0,s.GO)(n.root):await Promise.all(e.hashes.map(e=>(0,s.uy)(n.root,e))),a={removed:0,foreign:0};for(const e of i)try{
a.removed+=await r.forget(e)?1:0}catch(t){if(!(0,o.gj)(t))throw(0,c.gl)(t,`remove the result of the job ${e}`);a.foreign+=1}t.writeOut(`${(0,d.hS)(a.removed,"cached result")} removed\n`)
;if(a.foreign>0){t.writeErr(`not removed: ${(0,d.hS)(a.foreign,"cached result")} of other users\n`);return o.ai.store}return 0}function cache_open(e,t){const n=(0,w.storeOf)(e,t);return{store:n,
cache:(0,i.y)({store:n})}}}),89678:(function(e,t,n){n.r(t);n.d(t,{storeCat:()=>storeCat,storeGet:()=>storeGet,storeOf:()=>storeOf,storePut:()=>storePut})
;var r=n(51455),s=n(76760),i=n(74296),o=n(59505),a=n(74890),c=n(52677),u=n(10770),f=n(5891),h=n(10513),l=n(13172),d=n(22955),m=n(4945);async function storePut(e,t){const n=(0,
s.resolve)(t.cwd,e.subject);await checkFile(n,e.subject);const r=await openRemotesOf(t),i=storeOf(e,t),o=await i.putFile(n);if(r.write)await(0,a.D)(await i.openVerified(o),e=>r.put((0,
f.du)("",o.sha1),(0,l.p)(e,o.size),"missing"));t.writeOut(`${(0,c.t2)(o.sha1,(0,s.basename)(n))}\n`);return 0}async function storeGet(e,t){
const n=storeOf(e,t,await openRemotesOf(t)),r=await refOf(e.subject,n);await n.materialize(r,(0,s.resolve)(t.cwd,e.target),"copy");return 0}async function storeCat(e,t){
const n=storeOf(e,t,await openRemotesOf(t)),r=await refOf(e.subject,n),s=await n.openVerified(r);await t.pipeOut(s.createReadStream({start:0}));return 0}async function checkFile(e,t){const n=await(0,
r.stat)(e).catch(()=>{});if(void 0===n)throw new i.bD("usage",`there is no file ${t}`,"check the path; it starts from the current directory")
;if(!n.isFile())throw new i.bD("usage",`${t} is not a regular file`,"name a regular file; directories and devices can't be stored")}function storeOf(e,t,n=d.mR){return(0,h.C)(void 0===e.store?(0,
f.q1)(t.environment):(0,s.resolve)(t.cwd,e.store),{remotes:n,signal:t.signal})}async function openRemotesOf(e){const t=await(0,d.E9)((0,m.xY)(e),{env:e.environment,signal:e.signal});return(0,
d.GY)(t,t=>e.writeErr(`warning: ${(0,o.Q)(t)}\n`))}async function refOf(e,t){const n=(0,c.rI)(e)
;if(void 0===n)throw new i.bD("usage",`"${e}" is not an object URI`,'write sha1://HASH, as "hither store put" prints it, or sha1dir://HASH/PATH');return(await(0,u.H)(n,t)).ref}}),4945:(function(e,t,n){
n.d(t,{fo:()=>requestOf,iA:()=>prepare,rB:()=>prepareWithWarnings,xY:()=>remotesOf});var r=n(76760),s=n(74296),i=n(75948),o=n(14178),a=n(5891),c=n(15009);function requestOf(e,t){return{spec:e.spec,
cwd:t.cwd,select:e.select,args:e.arg,...void 0===e.root?{}:{root:directoryOf("--root",e.root,t)},dataRoots:[...e.dataRoot,...pathList(t.environment.HITHER_DATA_ROOTS)].map(e=>(0,r.resolve)(t.cwd,e)),
...void 0===e.runtime?{}:{runtime:e.runtime},...void 0===e.container?{}:{container:e.container},executor:e.executor,...void 0===e.parallel?{}:{parallel:e.parallel},cache:e.cache,forceRun:e.forceRun,
...void 0===e.timeout?{}:{timeout:e.timeout},store:void 0===e.store?(0,a.q1)(t.environment):directoryOf("--store",e.store,t),remoteStores:remotesOf(t),...void 0===e.output?{}:{
output:directoryOf("--output",e.output,t)},copyInputs:e.copyInputs,retain:e.retain,requireIsolation:e.requireIsolation,environment:t.environment}}function directoryOf(e,t,{cwd:n}){
if(""===t)throw new s.bD("usage",`${e} is empty`,`name a directory, or write "${e} ." for the current one`);return(0,r.resolve)(n,t)}function pathList(e=""){
return e.split(r.delimiter).filter(e=>""!==e)}function remotesOf({environment:e,cwd:t}){const n=(0,c.ze)(e.HITHER_REMOTE_STORES??"",t);for(const e of n)if(!e.ok){const{given:t,why:n,remedy:r}=e
;throw new s.bD("usage",`HITHER_REMOTE_STORES: "${t}" ${n}`,r)}return n.flatMap(e=>e.ok?[e.store]:[])}async function prepareWithWarnings(e,t){
const n=await prepare(e,t),r=n.jobs.flatMap(({bundle:e})=>e.files);warn(await(0,i.c)(r),t);return n}async function prepare(e,t){const n=await(0,o.Z)(e);warn(n.warnings,t);if(!n.ok)throw(0,
s.k9)(n.problems);const{jobs:r,remoteStores:i}=n.value;return{jobs:r,request:{...e,remoteStores:i}}}function warn(e,t){for(const n of e)t.writeErr(`warning: ${(0,s.Vw)(n)}\n`)}}),7176:(function(e,t,n){
n.d(t,{AD:()=>resultTable,YA:()=>seconds,hS:()=>counted,t1:()=>causeLines,z9:()=>statusPaint});var r=n(59505),s=n(5205),i=n(17429);const o=60,a=100;function causeLines(e){return(e.length>1?(0,
s.cZ)(e):[]).map(e=>`${(0,r.Q)((0,s.xv)(e))}\n`).join("")}function resultTable(e,t){const n=[["job","status","time","result"],...e.map(e=>[(0,
r.P)(e.label),e.status,e.cache.hit?"cached":seconds(e.runtime_info.elapsed_sec),"finished"===e.status?(0,i.K)(e.result,o):errorLine(e)])],s=[0,1,2].map(e=>Math.max(...n.map(t=>(t[e]??"").length)))
;return n.map((n,r)=>formatRow(n,s,rowPaint(r,e,t))).join("")}function rowPaint(e,t,n){const r=t[e-1];return void 0===r?n.dim:statusPaint(r.status,n)}function statusPaint(e,t){
if("finished"===e)return t.green;return"skipped"===e||"cancelled"===e?t.yellow:t.red}function formatRow(e,t,n){const[r="",s="",i="",o=""]=e,[a=0,c=0,u=0]=t
;return`${[r.padEnd(a),n(s.padEnd(c)),i.padStart(u),o].join("  ")}\n`}function errorLine(e){if((0,s.yM)(e))return e.error?.type??"";const t=(0,
r.Q)(`${e.error?.type??""}: ${e.error?.message??""}`).replace(/\s+/gu," ");return t.length>a?`${t.slice(0,a-1)}\u2026`:t}function seconds(e){if(e<100)return`${e.toFixed(e<10?2:1)} s`
;const t=Math.round(e),n=Math.floor(t/3600),r=Math.floor(t%3600/60);return n>0?`${n} h ${r} min`:`${r} min ${t%60} s`}function counted(e,t){return`${e} ${t}${1===e?"":"s"}`}}),17429:(function(e,t,n){
n.d(t,{K:()=>displayValue});var r=n(50422),s=n(51796),i=n(52183),o=n(50839);function displayValue(e,t){const n=new Line(t);show(e,n);return n.text()}class Line{maxLength;parts=[];length=0
;constructor(e){this.maxLength=e}get full(){return this.length>this.maxLength}get room(){return this.maxLength+1-this.length}add(e){this.parts.push(e);this.length+=e.length}text(){
const e=this.parts.join("");if(e.length<=this.maxLength)return e;const t=Math.max(this.maxLength-1,0),n=(e.codePointAt(t-1)??0)>65535;return`${e.slice(0,n?t-1:t)}\u2026`}}function show(e,t){
const n=(0,o.E)(e);switch(n.kind){case"list":showItems(["[","]"],n.items,t);break;case"tuple":showItems(["(",1===n.items.length?",)":")"],n.items,t);break;case"object":showPairs([...n.entries],t)
;break;case"dict":showPairs(n.pairs,t);break;default:t.add(showLeaf(n,t.room))}}function showItems([e,t],n,r){r.add(e);for(const[e,t]of n.entries()){if(r.full)return;r.add(0===e?"":", ");show(t,r)}
r.add(t)}function showPairs(e,t){t.add("{");for(const[n,[r,s]]of e.entries()){if(t.full)return;t.add(0===n?"":", ");show(r,t);t.add(": ");show(s,t)}t.add("}")}function showLeaf(e,t){switch(e.kind){
case"null":return"None";case"boolean":return e.value?"True":"False";case"string":return(0,i.h)(e.value.slice(0,t));case"integer":return(0,r.xe)(e.text);case"float":return(0,r.SX)(e.value)
;case"complex":return(0,r.mo)(e.re,e.im);case"bytes":return(0,i.L)(Buffer.from(e.base64.slice(0,4*t),"base64"));case"array":return`array(${dtypeName(e.dtype)}, shape=${(0,s.l)(e.shape)})`;case"file":
return`File(${(0,i.h)(e.name)}, ${e.ref.size} bytes)`;case"json":return`Value(${e.ref.size} bytes of JSON)`;default:return"invalid"===e.kind?`<${e.message}>`:""}}
const a=new Map([["i","int"],["u","uint"],["f","float"],["c","complex"],["S","bytes"],["U","str"],["V","void"],["M","datetime64"],["m","timedelta64"]]);function dtypeName(e){
if("string"!=typeof e)return"structured";const[,t,n="",r,s=""]=/^(.)(.)(\d+)(.*)$/s.exec(e)??[];if("b"===n)return"bool"
;return`${">"===t?"big-endian ":""}${a.get(n)??n}${"M"===n||"m"===n?s:"S"===n||"U"===n?r:String(8*Number(r))}`}})};
