"use strict";exports.id=942;exports.ids=[942];exports.modules={69185:(function(e,t,n){n.d(t,{k:()=>filesAtDepth,w:()=>isDirectory});var i=n(51455),r=n(76760),o=n(74296)
;async function*filesAtDepth(e,t){for(const n of await entriesOf(e)){const i=(0,r.join)(e,n.name);if(0===t)yield{path:i,name:n.name};else if(n.isDirectory())yield*filesAtDepth(i,t-1)}}
function entriesOf(e){return(0,i.readdir)(e,{withFileTypes:!0}).catch(()=>[])}async function isDirectory(e){try{return(await(0,i.lstat)(e)).isDirectory()}catch(e){if("ENOENT"===(0,o.vq)(e))return!1
;throw e}}}),63080:(function(e,t,n){n.d(t,{n:()=>removeFile});var i=n(51455),r=n(74296);async function removeFile(e){try{await(0,i.unlink)(e);return!0}catch(e){if("ENOENT"===(0,r.vq)(e))return!1;throw e
}}}),44212:(function(e,t,n){n.d(t,{T:()=>timeText,d:()=>cacheTable});var i=n(59505),r=n(17429),o=n(55205),a=n(7176);const s=60,c=24,f=8;function cacheTable(e,t){
const n=distinguishingArguments(e),i=e.map(e=>cellsOf(e,n)),width=e=>i.reduce((t,n)=>Math.max(t,n[e].length),0),[r,o,a,c]=[width(0),width(1),width(3),width(4)],f=void 0===t?2*s:t-r-o-a-c-10,[u,d]=share(width(2),width(5),f)
;return i.map(e=>[e[0],e[1].padEnd(o),clip(e[2],u).padEnd(u),e[3],e[4].padStart(c),clip(e[5],d)]).map(e=>`${e.join("  ")}\n`).join("")}function cellsOf(e,t){
const{key:n,functionName:o,functionVersion:c,status:f,runtimeInfo:u}=e,d="finished"===f?(0,r.K)(e.result,s):`raises ${e.error?.type??""}`;return[n.hash.slice(0,12),(0,i.Q)(`${o} ${c}`),clip((0,
i.Q)(argumentsText(argumentsOf(e),t.get(o))),s),timeText(u.end_time),(0,a.YA)(u.elapsed_sec),(0,i.Q)(d)]}function share(e,t,n){if(e+t<=n)return[e,t]
;const i=Math.max(f,Math.floor(n/2)),[r,o]=[Math.min(e,i),Math.min(t,i)];return[Math.max(r,Math.min(e,n-o)),Math.max(o,Math.min(t,n-r))]}function distinguishingArguments(e){const t=new Map,n=new Map
;for(const i of e){const e=n.get(i.functionName)??new Set;n.set(i.functionName,e);const r=t.get(i.functionName);if(void 0===r){t.set(i.functionName,argumentsOf(i));continue}
for(const[t,n]of argumentsOf(i)){const i=r.get(t);if(void 0===i||(0,o.GF)(i)!==(0,o.GF)(n))e.add(t)}}return n}function argumentsOf({key:e}){const t=e.fields.get("args")
;return t instanceof Map?t:new Map}function argumentsText(e,t=new Set){const n=[...e];return[...n.filter(([e])=>t.has(e)),...n.filter(([e])=>!t.has(e))].map(([e,t])=>`${e}=${brief(t)}`).join(" ")}
function brief(e){if(!(e instanceof Map&&isHashed(e)&&"json"!==e.get("kind")))return(0,r.K)(withReferences(e),c);const t=e.get("name")??String(e.get("sha256")).slice(0,8)
;return"file"===e.get("kind")?`File(${String(t)})`:`array(${String(t)}\u2026)`}function isHashed(e){return"hither_file"===e.get("_type")}function withReferences(e){
if(Array.isArray(e))return e.map(withReferences);if(!(e instanceof Map))return e;return isHashed(e)?referenceOf(e):new Map([...e].map(([e,t])=>[e,withReferences(t)]))}function referenceOf(e){
const t=String(e.get("sha256")),n=e.get("name")??`${t.slice(0,8)}\u2026.npy`
;return new Map([["_type","hither_file"],["item_type","json"===e.get("kind")?"json":"file"],["sha1_path",`sha1://${"0".repeat(40)}/${String(n)}`],["sha256",t],["size",e.get("size")??null]])}
function clip(e,t){return e.length>t?`${e.slice(0,Math.max(t-1,0))}\u2026`:e}function timeText(e){return`${new Date(1e3*e).toISOString().slice(0,19).replace("T"," ")} UTC`}}),72533:(function(e,t,n){
n.r(t);n.d(t,{runs:()=>runs});var i=n(59505),r=n(17755),o=n(35961),a=n(23904),s=n(40008),c=n(28382);// CONCATENATED MODULE: ./src/run/journal/list-runs.ts
async function listRuns(e,t){const n=[];for(const i of await(0,a.S2)(e)){const e=await readRun(i,t).catch(()=>{});if(void 0!==e)n.push(e)}return n}async function readRun({path:e,owner:t,isOpen:n},i){
const r=await(0,c.Y)(e),a=(0,s.A)(await(0,o.f)(e)??"");if(void 0===r)return;if("ended"===a?.type)return{begun:r,how:a.how,lastTime:a.time,counts:a.counts}
;const{counts:f,lastTime:u}=await readLinesOf(e,r);return{begun:r,how:n&&!i(t)?"running":"killed",lastTime:u,counts:f}}async function readLinesOf(e,t){let n={...s.zE,cached:t.cached},i=t
;for await(const t of(0,s.a0)(e)){n="job"===t.type?(0,s.jA)(n,t):n;i=t}return{counts:n,lastTime:i.time}}var f=n(43628),u=n(55205),d=n(7176),l=n(44212),h=n(89678)
;// CONCATENATED MODULE: ./src/terminal/commands/runs.ts
async function runs(e,t){const n=(0,r.Ql)(),i=await listRuns((0,h.storeOf)(e,t).root,e=>(0,r.XU)(e,n));t.writeOut(e.json?runs_document(i):runs_table(i));return 0}function runs_document(e){
const t=e.map(({begun:e,how:t,lastTime:n,counts:i})=>({time:e.time,last_time:n,how:t,spec:e.spec,command:e.command,request:e.request,host:e.host,pid:e.pid,jobs:e.jobs,counts:i}));return`${(0,u.GF)((0,
f.b)({schema:"hither-runs/1",runs:t}))}\n`}function runs_table(e){const t=e.map(({begun:e,how:t,counts:n})=>[(0,l.T)(e.time),t,(0,d.hS)(e.jobs,"job"),countsText(n),(0,
i.P)(e.spec)]),n=[0,1,2,3].map(e=>Math.max(...t.map(t=>t[e]?.length??0)));return t.map(e=>`${e.map((e,t)=>e.padEnd(n[t]??0)).join("  ")}\n`).join("")}
const p=[["finished","finished"],["taken_over","taken over"],["cached","cached"],["failed","failed"],["cancelled","cancelled"],["skipped","skipped"]];function countsText(e){
return p.filter(([t])=>e[t]>0).map(([t,n])=>`${e[t]} ${n}`).join(", ")||"none ended"}}),89678:(function(e,t,n){n.r(t);n.d(t,{storeCat:()=>storeCat,storeGet:()=>storeGet,storeOf:()=>storeOf,
storePut:()=>storePut});var i=n(51455),r=n(76760),o=n(74296),a=n(59505),s=n(74890),c=n(52677),f=n(10770),u=n(5891),d=n(10513),l=n(13172),h=n(22955),p=n(4945);async function storePut(e,t){const n=(0,
r.resolve)(t.cwd,e.subject);await checkFile(n,e.subject);const i=await openRemotesOf(t),o=storeOf(e,t),a=await o.putFile(n);if(i.write)await(0,s.D)(await o.openVerified(a),e=>i.put((0,
u.du)("",a.sha1),(0,l.p)(e,a.size),"missing"));t.writeOut(`${(0,c.t2)(a.sha1,(0,r.basename)(n))}\n`);return 0}async function storeGet(e,t){
const n=storeOf(e,t,await openRemotesOf(t)),i=await refOf(e.subject,n);await n.materialize(i,(0,r.resolve)(t.cwd,e.target),"copy");return 0}async function storeCat(e,t){
const n=storeOf(e,t,await openRemotesOf(t)),i=await refOf(e.subject,n),r=await n.openVerified(i);await t.pipeOut(r.createReadStream({start:0}));return 0}async function checkFile(e,t){const n=await(0,
i.stat)(e).catch(()=>{});if(void 0===n)throw new o.bD("usage",`there is no file ${t}`,"check the path; it starts from the current directory")
;if(!n.isFile())throw new o.bD("usage",`${t} is not a regular file`,"name a regular file; directories and devices can't be stored")}function storeOf(e,t,n=h.mR){return(0,d.C)(void 0===e.store?(0,
u.q1)(t.environment):(0,r.resolve)(t.cwd,e.store),{remotes:n,signal:t.signal})}async function openRemotesOf(e){const t=await(0,h.E9)((0,p.xY)(e),{env:e.environment,signal:e.signal});return(0,
h.GY)(t,t=>e.writeErr(`warning: ${(0,a.Q)(t)}\n`))}async function refOf(e,t){const n=(0,c.rI)(e)
;if(void 0===n)throw new o.bD("usage",`"${e}" is not an object URI`,'write sha1://HASH, as "hither store put" prints it, or sha1dir://HASH/PATH');return(await(0,f.H)(n,t)).ref}}),50839:(function(e,t,n){
n.d(t,{E:()=>viewEncoded});var i=n(76815),r=n(50422),o=n(51796),a=n(14901);function viewEncoded(e){if(null===e)return{kind:"null"};if("boolean"==typeof e)return{kind:"boolean",value:e}
;if("string"==typeof e)return{kind:"string",value:e};if(e instanceof i.W)return viewNumber(e);if(e instanceof Map)return e.has("_type")?viewTyped(e):{kind:"object",entries:e};return{kind:"list",
items:Array.isArray(e)?e:[]}}function viewNumber({text:e}){if((0,r.MU)(e))return{kind:"integer",text:e};const t=Number(e);return Number.isFinite(t)?{kind:"float",value:t
}:invalid(`the number ${e.slice(0,40)} is too large for a double`)}function viewTyped(e){const t=e.get("_type");if("hither_file"===t)return viewReference(e);const n="string"==typeof t?s.get(t):void 0
;if(void 0===n)return invalid(`the _type ${describe(t)} is unknown`);const i=e.get("data");if(2!==e.size||void 0===i)return invalid(`a ${describe(t)} must have exactly the keys _type and data`)
;return n(i)}const s=new Map([["tuple",function(e){return Array.isArray(e)?{kind:"tuple",items:e}:invalid("the data of a tuple must be a list")}],["bytes",function(e){
return"string"==typeof e&&isBase64(e)?{kind:"bytes",base64:e}:invalid("the data of bytes must be base64 with padding and without line ends")}],["complex",function(e){
const[t,n]=Array.isArray(e)&&2===e.length?e.map(doubleOf):[];return void 0===t||void 0===n?invalid("the data of a complex number must be a list of two floats"):{kind:"complex",re:t,im:n}
}],["float",function(e){const t=c.get(e);return void 0===t?invalid('the data of a float must be "nan", "inf" or "-inf"'):{kind:"float",value:t}}],["dict",function(e){const t=[]
;for(const n of Array.isArray(e)?e:[void 0]){const[e,i]=Array.isArray(n)&&2===n.length?n:[];if(void 0===e||void 0===i)return invalid("the data of a dict must be a list of pairs")
;if(!isHashable(e))return invalid("a key of a dict is not hashable in Python");t.push([e,i])}return{kind:"dict",pairs:t}}]]);function doubleOf(e){const t=viewEncoded(e)
;if("float"===t.kind)return t.value;return"integer"===t.kind&&Number.isFinite(Number(t.text))?Number(t.text):void 0}
const c=new Map([["nan",Number.NaN],["inf",Number.POSITIVE_INFINITY],["-inf",Number.NEGATIVE_INFINITY]]);function isHashable(e){const t=viewEncoded(e)
;if("tuple"===t.kind)return t.items.every(isHashable);return!["list","object","dict","array","file","json","invalid"].includes(t.kind)}const f=/^sha1:\/\/([0-9a-f]{40})\/([^/]+)$/s
;function viewReference(e){const[,t,n]=f.exec(textOf(e.get("sha1_path")))??[],i=textOf(e.get("sha256")),r=lengthOf(e.get("size"));if(void 0===t||void 0===n||!(0,
a.oV)(n))return invalid("the sha1_path of a hither_file must be sha1://<40 hex digits>/<name>")
;if(!/^[0-9a-f]{64}$/.test(i)||void 0===r)return invalid("a hither_file lacks its sha256 (64 hex digits) or its size");const o={sha1:t,sha256:i,size:r}
;return"ndarray"===e.get("item_type")?viewArray(e,o,n):viewFile(e,o,n)}function viewFile(e,t,n){const i=e.get("item_type")
;if("file"!==i&&"json"!==i||5!==e.size)return invalid('the item_type of a hither_file must be "ndarray", "file" or "json", without unknown keys');return{kind:i,ref:t,name:n}}function viewArray(e,t,n){
const i=e.get("shape"),r=Array.isArray(i)?i.map(lengthOf):[void 0],a=e.get("dtype")
;if(!r.every(e=>void 0!==e)||void 0===a||7!==e.size)return invalid("an ndarray lacks its dtype or its shape, or it has unknown keys");const s=(0,o.B0)(a);return s.ok?{kind:"array",ref:t,name:n,
dtype:a,shape:r}:invalid(`an ndarray: ${s.message}`)}function lengthOf(e){const t=e instanceof i.W&&/^(?:0|[1-9]\d{0,15})$/.test(e.text)?Number(e.text):Number.NaN
;return Number.isSafeInteger(t)?t:void 0}function textOf(e){return"string"==typeof e?e:""}function isBase64(e){return e.length%4==0&&/^[A-Za-z0-9+/]*={0,2}$/.test(e)}function describe(e){
return"string"==typeof e?JSON.stringify(e.slice(0,40)):"that is not a string"}function invalid(e){return{kind:"invalid",message:e}}}),14901:(function(e,t,n){n.d(t,{We:()=>fileReference,
Xb:()=>encodedDict,dq:()=>encodedFloat,fk:()=>storedReference,oV:()=>isFileName,pC:()=>encodedTuple,ph:()=>encodedComplex,wV:()=>encodedBytes,z:()=>arrayReference});var i=n(76815),r=n(50422)
;function encodedInteger(e){return new i.W(String(e))}function encodedFloat(e){if(Number.isFinite(e))return new i.W((0,r.qx)(e));return typed("float",Number.isNaN(e)?"nan":e>0?"inf":"-inf")}
function encodedComplex(e,t){return typed("complex",[encodedFloat(e),encodedFloat(t)])}function encodedBytes(e){return typed("bytes",e)}function encodedTuple(e){return typed("tuple",e)}
function encodedDict(e){const t=new Map;for(const[n,i]of e){if("string"!=typeof n||"_type"===n)return typed("dict",e.map(([e,t])=>[e,t]));t.set(n,i)}return t}function arrayReference(e,t,n="file.npy"){
return new Map([...reference("ndarray",e,n),["dtype",t.dtype],["shape",t.shape.map(encodedInteger)]])}function fileReference(e,t){return new Map(reference("file",e,isFileName(t)?t:"file"))}
function storedReference(e,t="value.json"){return new Map(reference("json",e,t))}function isFileName(e){return""!==e&&"."!==e&&".."!==e&&!/[/\0]/.test(e)&&Buffer.byteLength(e)<=255}
function reference(e,t,n){return[["_type","hither_file"],["item_type",e],["sha1_path",`sha1://${t.sha1}/${n}`],["sha256",t.sha256],["size",encodedInteger(t.size)]]}function typed(e,t){
return new Map([["_type",e],["data",t]])}}),43628:(function(e,t,n){n.d(t,{b:()=>fromPlain});var i=n(74296),r=n(76815),o=n(50422);function fromPlain(e){
if(null===e||"boolean"==typeof e||"string"==typeof e||e instanceof r.W)return e;if("number"==typeof e)return new r.W(Number.isSafeInteger(e)?String(e):(0,o.qx)(e))
;if(Array.isArray(e))return e.map(fromPlain);if(e instanceof Map)return new Map([...e].map(([e,t])=>[String(e),fromPlain(t)]));if("object"==typeof e){
const t=Object.entries(e).filter(([,e])=>void 0!==e);return new Map(t.map(([e,t])=>[e,fromPlain(t)]))}throw(0,i.jr)(`a ${typeof e} can't be written as JSON`)}}),55205:(function(e,t,n){n.d(t,{
CA:()=>sortedEntries,GF:()=>writeJson,HH:()=>byCodePoint,bv:()=>pythonJson,cE:()=>pythonString});var i=n(74296),r=n(76815),o=n(50422);function writeJson(e,t={}){return textOf(e,{order:t,
string:JSON.stringify,number:strictNumber})}function pythonJson(e,t={}){return textOf(e,{order:t,string:pythonString,number:o.xe})}const a=/^[ !#-[\]-~]*$/;function pythonString(e){
if(a.test(e))return`"${e}"`;return JSON.stringify(e).replace(/[\u007f-\uffff]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)}function byCodePoint(e,t){const n=Math.min(e.length,t.length)
;for(let i=0;i<n;i+=1)if(e.charCodeAt(i)!==t.charCodeAt(i)){const n=i>0&&isHigh(e,i-1)&&(isLow(e,i)||isLow(t,i))?i-1:i;return codePoint(e,n)-codePoint(t,n)}return e.length-t.length}
function codePoint(e,t){return e.codePointAt(t)??0}function isHigh(e,t){return 55296==(64512&e.charCodeAt(t))}function isLow(e,t){return 56320==(64512&e.charCodeAt(t))}function textOf(e,t){
if("string"==typeof e)return t.string(e);if(e instanceof r.W)return t.number(e.text);if(e instanceof Map)return textOfObject(e,t);return Array.isArray(e)?textOfList(e,t):String(e)}
function textOfList(e,t){let n="";for(const i of e)n+=`${""===n?"[":","}${textOf(i,t)}`;return""===n?"[]":`${n}]`}function textOfObject(e,t){let n=""
;for(const[i,r]of t.order.sortKeys?sortedEntries(e):e)n+=`${""===n?"{":","}${t.string(i)}:${textOf(r,t)}`;return""===n?"{}":`${n}}`}function sortedEntries(e){
return[...e].sort(([e],[t])=>byCodePoint(e,t))}function strictNumber(e){if(!(0,o.tZ)(e))throw(0,i.jr)(`${JSON.stringify(e.slice(0,100))} is not a JSON number`);return e}})};
