"use strict";exports.id=847;exports.ids=[847,678];exports.modules={75948:(function(e,t,n){n.d(t,{c:()=>twinsInFiles,s:()=>twinFunctions});var r=n(41569),s=n(45131),i=n(81817);function twinFunctions(e){
const t=new Map;return e.flatMap(e=>{const{functionName:n,functionVersion:r,name:s,where:i}=e,a="literal"===n.state?n.value:s;if("literal"!==r.state)return[]
;const o=JSON.stringify([a,r.value]),c=t.get(o);if(void 0===c){t.set(o,e);return[]}const u=`${c.name} in ${c.file}:${c.where.line}`;return[{
message:`${s} has the same name "${a}" and version "${r.value}" as ${u}`,remedy:"change the name or version in one of the decorators",where:i}]})}async function twinsInFiles(e){
const t=new Map(e.filter(({path:e})=>e.endsWith(".py")).map(({path:e,source:t})=>[e,t])),n=[];for(const[e,a]of t){const{text:t}=(0,s.E4)(await(0,s.ht)(a).catch(()=>Buffer.alloc(0)))
;n.push(...t.includes("hither")?(0,r.y)((0,i.w_)(t,e)).functions:[])}return twinFunctions(n)}}),5205:(function(e,t,n){n.d(t,{cZ:()=>causesOf,xv:()=>causeText,yM:()=>isShared});var r=n(53041)
;const s=new Set(["Runtime","Image","Store"]);function isShared({status:e,error:t}){return"failed"===e&&null!==t&&s.has(t.type)||"skipped"===e||"cancelled"===e}function causesOf(e){const t=new Map
;for(const n of e){const e=causeKey(n);if(void 0!==e&&null!==n.error){const{type:r}=n.error,s=sharedMessage(n.error.message,n.status),i=t.get(e)??{type:r,message:s,status:n.status,labels:[]}
;i.labels.push(n.label);t.set(e,i)}}return[...t.values()]}function sharedMessage(e,t){return"skipped"===t?(0,r.I5)(e):e}function causeKey(e){const{status:t,error:n}=e;if(null===n||!isShared(e))return
;const r="Store"===n.type?n.message.replaceAll(/(?<=^|[\s'"(])\/[^\s'":,)]*/g,"/"):sharedMessage(n.message,t);return JSON.stringify([t,n.type,r])}const i=3
;function causeText({type:e,message:t,status:n,labels:r}){const[s=""]=r;if(1===r.length)return`${s}: ${e}: ${t}`;const a=[...r.slice(0,i),...r.length>i?["\u2026"]:[]].join(", ")
;return`${e}: ${t} (${r.length} jobs ${n}: ${a})`}}),53041:(function(e,t,n){n.d(t,{I5:()=>rootOf,Uv:()=>didNotFinish,aR:()=>skippedMessage});const r=/(?:the needed job "|fail-fast: ).*/s,s={
finished:"finished",error:"raised an error","timed-out":"timed out",cancelled:"was cancelled",failed:"failed",skipped:"was skipped"};function didNotFinish(e,{label:t,status:n}){
return`${e} "${t}" did not finish: it ${s[n]}`}function skippedMessage(e){const{label:t,status:n,error:r}=e
;return"skipped"===n&&null!==r?`"${t}" is skipped: ${rootOf(r.message)}`:didNotFinish("the needed job",e)}function rootOf(e){return r.exec(e)?.[0]??e}}),44212:(function(e,t,n){n.d(t,{T:()=>timeText,
d:()=>cacheTable});var r=n(59505),s=n(17429),i=n(55205),a=n(7176);const o=60,c=24,u=8;function cacheTable(e,t){
const n=distinguishingArguments(e),r=e.map(e=>cellsOf(e,n)),width=e=>r.reduce((t,n)=>Math.max(t,n[e].length),0),[s,i,a,c]=[width(0),width(1),width(3),width(4)],u=void 0===t?2*o:t-s-i-a-c-10,[f,l]=share(width(2),width(5),u)
;return r.map(e=>[e[0],e[1].padEnd(i),clip(e[2],f).padEnd(f),e[3],e[4].padStart(c),clip(e[5],l)]).map(e=>`${e.join("  ")}\n`).join("")}function cellsOf(e,t){
const{key:n,functionName:i,functionVersion:c,status:u,runtimeInfo:f}=e,l="finished"===u?(0,s.K)(e.result,o):`raises ${e.error?.type??""}`;return[n.hash.slice(0,12),(0,r.Q)(`${i} ${c}`),clip((0,
r.Q)(argumentsText(argumentsOf(e),t.get(i))),o),timeText(f.end_time),(0,a.YA)(f.elapsed_sec),(0,r.Q)(l)]}function share(e,t,n){if(e+t<=n)return[e,t]
;const r=Math.max(u,Math.floor(n/2)),[s,i]=[Math.min(e,r),Math.min(t,r)];return[Math.max(s,Math.min(e,n-i)),Math.max(i,Math.min(t,n-s))]}function distinguishingArguments(e){const t=new Map,n=new Map
;for(const r of e){const e=n.get(r.functionName)??new Set;n.set(r.functionName,e);const s=t.get(r.functionName);if(void 0===s){t.set(r.functionName,argumentsOf(r));continue}
for(const[t,n]of argumentsOf(r)){const r=s.get(t);if(void 0===r||(0,i.GF)(r)!==(0,i.GF)(n))e.add(t)}}return n}function argumentsOf({key:e}){const t=e.fields.get("args")
;return t instanceof Map?t:new Map}function argumentsText(e,t=new Set){const n=[...e];return[...n.filter(([e])=>t.has(e)),...n.filter(([e])=>!t.has(e))].map(([e,t])=>`${e}=${brief(t)}`).join(" ")}
function brief(e){if(!(e instanceof Map&&isHashed(e)&&"json"!==e.get("kind")))return(0,s.K)(withReferences(e),c);const t=e.get("name")??String(e.get("sha256")).slice(0,8)
;return"file"===e.get("kind")?`File(${String(t)})`:`array(${String(t)}\u2026)`}function isHashed(e){return"hither_file"===e.get("_type")}function withReferences(e){
if(Array.isArray(e))return e.map(withReferences);if(!(e instanceof Map))return e;return isHashed(e)?referenceOf(e):new Map([...e].map(([e,t])=>[e,withReferences(t)]))}function referenceOf(e){
const t=String(e.get("sha256")),n=e.get("name")??`${t.slice(0,8)}\u2026.npy`
;return new Map([["_type","hither_file"],["item_type","json"===e.get("kind")?"json":"file"],["sha1_path",`sha1://${"0".repeat(40)}/${String(n)}`],["sha256",t],["size",e.get("size")??null]])}
function clip(e,t){return e.length>t?`${e.slice(0,Math.max(t-1,0))}\u2026`:e}function timeText(e){return`${new Date(1e3*e).toISOString().slice(0,19).replace("T"," ")} UTC`}}),89678:(function(e,t,n){
n.r(t);n.d(t,{storeCat:()=>storeCat,storeGet:()=>storeGet,storeOf:()=>storeOf,storePut:()=>storePut})
;var r=n(51455),s=n(76760),i=n(74296),a=n(59505),o=n(74890),c=n(52677),u=n(10770),f=n(5891),l=n(10513),d=n(13172),h=n(22955),p=n(4945);async function storePut(e,t){const n=(0,
s.resolve)(t.cwd,e.subject);await checkFile(n,e.subject);const r=await openRemotesOf(t),i=storeOf(e,t),a=await i.putFile(n);if(r.write)await(0,o.D)(await i.openVerified(a),e=>r.put((0,
f.du)("",a.sha1),(0,d.p)(e,a.size),"missing"));t.writeOut(`${(0,c.t2)(a.sha1,(0,s.basename)(n))}\n`);return 0}async function storeGet(e,t){
const n=storeOf(e,t,await openRemotesOf(t)),r=await refOf(e.subject,n);await n.materialize(r,(0,s.resolve)(t.cwd,e.target),"copy");return 0}async function storeCat(e,t){
const n=storeOf(e,t,await openRemotesOf(t)),r=await refOf(e.subject,n),s=await n.openVerified(r);await t.pipeOut(s.createReadStream({start:0}));return 0}async function checkFile(e,t){const n=await(0,
r.stat)(e).catch(()=>{});if(void 0===n)throw new i.bD("usage",`there is no file ${t}`,"check the path; it starts from the current directory")
;if(!n.isFile())throw new i.bD("usage",`${t} is not a regular file`,"name a regular file; directories and devices can't be stored")}function storeOf(e,t,n=h.mR){return(0,l.C)(void 0===e.store?(0,
f.q1)(t.environment):(0,s.resolve)(t.cwd,e.store),{remotes:n,signal:t.signal})}async function openRemotesOf(e){const t=await(0,h.E9)((0,p.xY)(e),{env:e.environment,signal:e.signal});return(0,
h.GY)(t,t=>e.writeErr(`warning: ${(0,a.Q)(t)}\n`))}async function refOf(e,t){const n=(0,c.rI)(e)
;if(void 0===n)throw new i.bD("usage",`"${e}" is not an object URI`,'write sha1://HASH, as "hither store put" prints it, or sha1dir://HASH/PATH');return(await(0,u.H)(n,t)).ref}}),4945:(function(e,t,n){
n.d(t,{fo:()=>requestOf,iA:()=>prepare,rB:()=>prepareWithWarnings,xY:()=>remotesOf});var r=n(76760),s=n(74296),i=n(75948),a=n(14178),o=n(5891),c=n(15009);function requestOf(e,t){return{spec:e.spec,
cwd:t.cwd,select:e.select,args:e.arg,...void 0===e.root?{}:{root:directoryOf("--root",e.root,t)},dataRoots:[...e.dataRoot,...pathList(t.environment.HITHER_DATA_ROOTS)].map(e=>(0,r.resolve)(t.cwd,e)),
...void 0===e.runtime?{}:{runtime:e.runtime},...void 0===e.container?{}:{container:e.container},executor:e.executor,...void 0===e.parallel?{}:{parallel:e.parallel},cache:e.cache,forceRun:e.forceRun,
...void 0===e.timeout?{}:{timeout:e.timeout},store:void 0===e.store?(0,o.q1)(t.environment):directoryOf("--store",e.store,t),remoteStores:remotesOf(t),...void 0===e.output?{}:{
output:directoryOf("--output",e.output,t)},copyInputs:e.copyInputs,retain:e.retain,requireIsolation:e.requireIsolation,environment:t.environment}}function directoryOf(e,t,{cwd:n}){
if(""===t)throw new s.bD("usage",`${e} is empty`,`name a directory, or write "${e} ." for the current one`);return(0,r.resolve)(n,t)}function pathList(e=""){
return e.split(r.delimiter).filter(e=>""!==e)}function remotesOf({environment:e,cwd:t}){const n=(0,c.ze)(e.HITHER_REMOTE_STORES??"",t);for(const e of n)if(!e.ok){const{given:t,why:n,remedy:r}=e
;throw new s.bD("usage",`HITHER_REMOTE_STORES: "${t}" ${n}`,r)}return n.flatMap(e=>e.ok?[e.store]:[])}async function prepareWithWarnings(e,t){
const n=await prepare(e,t),r=n.jobs.flatMap(({bundle:e})=>e.files);warn(await(0,i.c)(r),t);return n}async function prepare(e,t){const n=await(0,a.Z)(e);warn(n.warnings,t);if(!n.ok)throw(0,
s.k9)(n.problems);const{jobs:r,remoteStores:i}=n.value;return{jobs:r,request:{...e,remoteStores:i}}}function warn(e,t){for(const n of e)t.writeErr(`warning: ${(0,s.Vw)(n)}\n`)}}),7176:(function(e,t,n){
n.d(t,{AD:()=>resultTable,YA:()=>seconds,hS:()=>counted,t1:()=>causeLines,z9:()=>statusPaint});var r=n(59505),s=n(5205),i=n(17429);const a=60,o=100;function causeLines(e){return(e.length>1?(0,
s.cZ)(e):[]).map(e=>`${(0,r.Q)((0,s.xv)(e))}\n`).join("")}function resultTable(e,t){const n=[["job","status","time","result"],...e.map(e=>[(0,
r.P)(e.label),e.status,e.cache.hit?"cached":seconds(e.runtime_info.elapsed_sec),"finished"===e.status?(0,i.K)(e.result,a):errorLine(e)])],s=[0,1,2].map(e=>Math.max(...n.map(t=>(t[e]??"").length)))
;return n.map((n,r)=>formatRow(n,s,rowPaint(r,e,t))).join("")}function rowPaint(e,t,n){const r=t[e-1];return void 0===r?n.dim:statusPaint(r.status,n)}function statusPaint(e,t){
if("finished"===e)return t.green;return"skipped"===e||"cancelled"===e?t.yellow:t.red}function formatRow(e,t,n){const[r="",s="",i="",a=""]=e,[o=0,c=0,u=0]=t
;return`${[r.padEnd(o),n(s.padEnd(c)),i.padStart(u),a].join("  ")}\n`}function errorLine(e){if((0,s.yM)(e))return e.error?.type??"";const t=(0,
r.Q)(`${e.error?.type??""}: ${e.error?.message??""}`).replace(/\s+/gu," ");return t.length>o?`${t.slice(0,o-1)}\u2026`:t}function seconds(e){if(e<100)return`${e.toFixed(e<10?2:1)} s`
;const t=Math.round(e),n=Math.floor(t/3600),r=Math.floor(t%3600/60);return n>0?`${n} h ${r} min`:`${r} min ${t%60} s`}function counted(e,t){return`${e} ${t}${1===e?"":"s"}`}}),17429:(function(e,t,n){
n.d(t,{K:()=>displayValue});var r=n(50422),s=n(51796),i=n(52183),a=n(50839);function displayValue(e,t){const n=new Line(t);show(e,n);return n.text()}class Line{maxLength;parts=[];length=0
;constructor(e){this.maxLength=e}get full(){return this.length>this.maxLength}get room(){return this.maxLength+1-this.length}add(e){this.parts.push(e);this.length+=e.length}text(){
const e=this.parts.join("");if(e.length<=this.maxLength)return e;const t=Math.max(this.maxLength-1,0),n=(e.codePointAt(t-1)??0)>65535;return`${e.slice(0,n?t-1:t)}\u2026`}}function show(e,t){
const n=(0,a.E)(e);switch(n.kind){case"list":showItems(["[","]"],n.items,t);break;case"tuple":showItems(["(",1===n.items.length?",)":")"],n.items,t);break;case"object":showPairs([...n.entries],t)
;break;case"dict":showPairs(n.pairs,t);break;default:t.add(showLeaf(n,t.room))}}function showItems([e,t],n,r){r.add(e);for(const[e,t]of n.entries()){if(r.full)return;r.add(0===e?"":", ");show(t,r)}
r.add(t)}function showPairs(e,t){t.add("{");for(const[n,[r,s]]of e.entries()){if(t.full)return;t.add(0===n?"":", ");show(r,t);t.add(": ");show(s,t)}t.add("}")}function showLeaf(e,t){switch(e.kind){
case"null":return"None";case"boolean":return e.value?"True":"False";case"string":return(0,i.h)(e.value.slice(0,t));case"integer":return(0,r.xe)(e.text);case"float":return(0,r.SX)(e.value)
;case"complex":return(0,r.mo)(e.re,e.im);case"bytes":return(0,i.L)(Buffer.from(e.base64.slice(0,4*t),"base64"));case"array":return`array(${dtypeName(e.dtype)}, shape=${(0,s.l)(e.shape)})`;case"file":
return`File(${(0,i.h)(e.name)}, ${e.ref.size} bytes)`;case"json":return`Value(${e.ref.size} bytes of JSON)`;default:return"invalid"===e.kind?`<${e.message}>`:""}}
const o=new Map([["i","int"],["u","uint"],["f","float"],["c","complex"],["S","bytes"],["U","str"],["V","void"],["M","datetime64"],["m","timedelta64"]]);function dtypeName(e){
if("string"!=typeof e)return"structured";const[,t,n="",r,s=""]=/^(.)(.)(\d+)(.*)$/s.exec(e)??[];if("b"===n)return"bool"
;return`${">"===t?"big-endian ":""}${o.get(n)??n}${"M"===n||"m"===n?s:"S"===n||"U"===n?r:String(8*Number(r))}`}})};
