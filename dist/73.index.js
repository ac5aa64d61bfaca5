"use strict";exports.id=73;exports.ids=[73];exports.modules={40920:(function(e,t,n){n.d(t,{D:()=>cleanOutput})
;const r="\x1b",s="\x07",a="\x9b",i=new Set(["\x90","\x98","\x9d","\x9e","\x9f"]),o=new Set(["P","X","]","^","_"]),c=/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;function cleanOutput(e){
if(!c.test(e))return e;let t="",n=0;for(;n<e.length;){const r=endOfSequence(e,n);if(r===n){t+=isControl(e,n)?"":e[n];n+=1}else{const s=e.slice(n,r);t+=isColour(s)?s:"";n=r}}return t}
function isColour(e){return e.startsWith(`${r}[`)&&/^[\d;:]*m$/.test(e.slice(2))}function endOfSequence(e,t){const n=e[t]??"",s=e[t+1]??"";if(n===a||n===r&&"["===s)return endOfControl(e,t+(n===a?1:2))
;if(i.has(n)||n===r&&o.has(s))return endOfString(e,t+(n===r?2:1));if(n!==r)return t;let c=t+1;for(;isBetween(e[c]," ","/");)c+=1;return isBetween(e[c],"0","~")?c+1:c}function endOfControl(e,t){let n=t
;for(;isBetween(e[n]," ","?");)n+=1;return isBetween(e[n],"@","~")?n+1:n}function endOfString(e,t){for(let n=t;n<e.length;n+=1){if(e[n]===s||"\x9c"===e[n])return n+1
;if(e[n]===r)return"\\"===e[n+1]?n+2:n}return e.length}function isBetween(e,t,n){return void 0!==e&&e>=t&&e<=n}function isControl(e,t){const n=e.charCodeAt(t)
;return n<32&&9!==n&&10!==n&&13!==n||n>=127&&n<=159}}),5205:(function(e,t,n){n.d(t,{cZ:()=>causesOf,xv:()=>causeText,yM:()=>isShared});var r=n(53041);const s=new Set(["Runtime","Image","Store"])
;function isShared({status:e,error:t}){return"failed"===e&&null!==t&&s.has(t.type)||"skipped"===e||"cancelled"===e}function causesOf(e){const t=new Map;for(const n of e){const e=causeKey(n)
;if(void 0!==e&&null!==n.error){const{type:r}=n.error,s=sharedMessage(n.error.message,n.status),a=t.get(e)??{type:r,message:s,status:n.status,labels:[]};a.labels.push(n.label);t.set(e,a)}}
return[...t.values()]}function sharedMessage(e,t){return"skipped"===t?(0,r.I)(e):e}function causeKey(e){const{status:t,error:n}=e;if(null===n||!isShared(e))return
;const r="Store"===n.type?n.message.replaceAll(/(?<=^|[\s'"(])\/[^\s'":,)]*/g,"/"):sharedMessage(n.message,t);return JSON.stringify([t,n.type,r])}const a=3
;function causeText({type:e,message:t,status:n,labels:r}){const[s=""]=r;if(1===r.length)return`${s}: ${e}: ${t}`;const i=[...r.slice(0,a),...r.length>a?["\u2026"]:[]].join(", ")
;return`${e}: ${t} (${r.length} jobs ${n}: ${i})`}}),89997:(function(e,t,n){n.d(t,{U:()=>resultsDocument,z:()=>recordToJson});var r=n(41069),s=n(7096);const a=65536;function*resultsDocument(e){
let t='{"schema":"hither-results/1","jobs":[',n="";for(const r of e){t+=n+(0,s.GF)(recordToJson(r));n=",";if(t.length>a){yield t;t=""}}yield`${t}]}\n`}function recordToJson(e){return(0,r.b)(e)}}),
20344:(function(e,t,n){n.d(t,{A:()=>runJobs});var r=n(76760),s=n(83916),a=n(28871),i=n(9694);// CONCATENATED MODULE: ./src/result/exit-code.ts
const o=new Set(["Runtime","Image","Store"]);function exitCodeOf(e){const has=t=>e.some(t);if(has(e=>"failed"===e.status&&"Internal"===e.error?.type))return 70
;if(has(e=>"failed"===e.status&&o.has(e.error?.type??"")))return 3;if(has(e=>["failed","timed-out","cancelled"].includes(e.status)))return 4;return has(e=>"error"===e.status)?1:0}
var c=n(7096),u=n(31235),l=n(77598),d=n(73024),f=n(51455);// CONCATENATED MODULE: ./src/result/file-content.ts
function textContent(e){return{async write(t){(0,d.writeFileSync)(t,e);return digestOf(e)}}}function digestOf(e){return{size:Buffer.byteLength(e),sha256:(0,
l.createHash)("sha256").update(e).digest("hex")}}function piecesContent(e){return{async write(t){const n=(0,l.createHash)("sha256");let r=0;await(0,f.writeFile)(t,function*(){for(const t of e){
n.update(t);r+=Buffer.byteLength(t);yield t}}());return{size:r,sha256:n.digest("hex")}}}}function knownText(e){return{...textContent(e),digest:digestOf(e)}}function objectContent(e,t){
const{size:n,sha256:r}=e;return{digest:{size:n,sha256:r},async write(s){await t.placeVerified(e,s,"copy");return{size:n,sha256:r}}}}function copiedContent(e,t){return{async write(n){await(0,
f.copyFile)(e,n);return{size:(await(0,f.stat)(n)).size,sha256:t}}}}var h=n(71881),w=n(78094),p=n(142),m=n(92187),y=n(10662),g=n(20654),v=n(75794);// CONCATENATED MODULE: ./src/result/folder-files.ts
async function identify(e,t){const n=statusOf(e);if(void 0===n)return"nothing";if(!n.isFile()||!t.some(({size:e})=>e===n.size))return"other";const r=await sha256Of(e,n.size)
;return t.find(e=>e.size===n.size&&e.sha256===r)??"other"}function statusOf(e){try{return(0,d.lstatSync)(e)}catch(e){return unlessMissing(e)}}async function sha256Of(e,t){try{if(t<=b)return(0,
l.createHash)("sha256").update((0,g.W)(e,{limit:b})).digest("hex");return await(0,v.D)(await(0,y.lf)(e),async e=>{const t=(0,l.createHash)("sha256");for await(const n of e.createReadStream({
autoClose:!1,highWaterMark:b}))t.update(n);return t.digest("hex")})}catch(e){const t=(0,s.vq)(e);if(e instanceof s.bD||["EACCES","EPERM","ENOENT"].includes(t??""))return;throw e}}const b=1048576
;function unlessMissing(e){if(!["ENOENT","ENOTDIR","ENAMETOOLONG"].includes((0,s.vq)(e)??""))throw e}async function madeFolder(e){try{await(0,f.mkdir)(e);return!0}catch(t){if("EEXIST"!==(0,
s.vq)(t))throw t;return(await(0,f.lstat)(e)).isDirectory()}}async function setAside(e){if(void 0===await(0,f.lstat)(e).catch(unlessMissing))return;let t=`${e}.kept`;for(let n=2;void 0!==await(0,
f.lstat)(t).catch(unlessMissing);n+=1)t=`${e}.kept-${n}`;await(0,f.rename)(e,t);return t}async function isReal(e,t){if("."===t)return!0;const n=await(0,f.lstat)((0,r.join)(e,t)).catch(unlessMissing)
;return!0===n?.isDirectory()&&await isReal(e,(0,r.dirname)(t))}async function removeEmpty(e,t,n){for(let a=t;a!==n&&"."!==a;a=(0,r.dirname)(a))try{await(0,f.rmdir)((0,r.join)(e,a))}catch(e){
const t=(0,s.vq)(e)??"";if(["ENOTEMPTY","EEXIST"].includes(t))return;if("ENOENT"!==t)throw e}}async function isOneFile(e,t){const[n,r]=await Promise.all([e,t].map(e=>(0,f.lstat)(e,{bigint:!0
}).catch(unlessMissing)));return void 0!==n&&n.ino===r?.ino&&n.dev===r.dev}// CONCATENATED MODULE: ./src/result/folder-lock.ts
const j=1e4,$=12e4,k=["EPERM","ENOTSUP","EOPNOTSUPP","ENOSYS"];async function lockFolder(e,t){const n=(0,r.join)(e,`.hither-lock-${await nextNumber(e)}`);refuseHeld(e,await locksIn(e,t.host));try{
await(0,f.symlink)(JSON.stringify(t),n)}catch(n){const r=(0,s.vq)(n)??"";if("EEXIST"===r)return lockFolder(e,t);if(k.includes(r))return{release:async()=>{}};throw n}
const a=keepAlive(n),release=async()=>{clearInterval(a);await(0,p.n)(n)};try{const r=(await locksIn(e,t.host)).filter(e=>e.path!==n);refuseHeld(e,r);await Promise.all(r.map(e=>(0,p.n)(e.path)))
}catch(e){await release();throw e}return{release:release}}function keepAlive(e){return setInterval(()=>{const t=new Date;(0,f.lutimes)(e,t,t).catch(()=>{})},j).unref()}function refuseHeld(e,t){
const n=t.find(e=>!e.isAbandoned);if(void 0!==n){const{pid:t,host:r}=n.owner
;throw new s.bD("usage",`--output ${e}: another run is writing to it (process ${t} on ${r})`,`name another folder, or wait for that run; if it is over, remove ${n.path}`)}}async function locksIn(e,t){
const n=(await(0,f.readdir)(e)).filter(e=>u.YM.test(e));return(await Promise.all(n.map(n=>readLock((0,r.join)(e,n),t)))).flatMap(e=>void 0===e?[]:[e])}async function readLock(e,t){const n=(0,
i.pZ)(await(0,f.readlink)(e).catch(()=>"")),r=await(0,f.lstat)(e).catch(()=>{});if(void 0===n||void 0===r)return;const s=n.host!==t&&Date.now()-r.mtimeMs>$;return{path:e,owner:n,isAbandoned:(0,
i.XU)(n,t)||s}}async function nextNumber(e){const t=(await(0,f.readdir)(e)).map(e=>Number(u.YM.exec(e)?.[1]??0));return Math.max(0,...t)+1}var S=n(8333);async function claimFolder(e,t){await(0,m.w)(e)
;const n=await lockFolder(e,t);try{return await openLocked(e,n)}catch(e){await n.release();throw e}}async function openLocked(e,t){const n=await(0,u.wi)(e),s=(await(0,
f.readdir)(e)).filter(e=>u.s3.test(e));await Promise.all(s.map(t=>(0,p.n)((0,r.join)(e,t))));const a=await(0,S.Nu)(e,(0,r.join)(e,".hither-part-0"),n);try{const r=new OwnedFolder(e,{earlier:n,list:a,
lock:t});await r.begin();return r}catch(e){await a.close();throw e}}class OwnedFolder{root;claimed;#e=new Map;#t=new Map;#n=[];#r=new Set;#s=(0,w.O)(e=>this.#a(e));#i=0;constructor(e,t){this.root=e
;this.claimed=t;for(const e of t.earlier){const t=this.#e.get(folded(e.path));this.#e.set(folded(e.path),[...t??[],e])}}async begin(){
await this.put(u.j5,knownText("A run of hither is writing to this folder, or was killed while it did: what is here is not complete.\nThe next run with --output to this folder replaces it.\n"))
;await this.#o("results.json",".")}async put(e,{digest:t,write:n}){await this.#s((0,r.dirname)(e));const s=(0,r.join)(this.root,e),a=await identify(s,[...this.#c(e),...void 0===t?[]:[t]])
;if(void 0!==t&&isSame(a,t)){this.#u(e,t);return}const i=this.#l();try{this.#u(e,await n(i));if("other"===a)await this.#d(e);(0,d.renameSync)(i,s)}catch(e){await(0,f.rm)(i,{force:!0}).catch(()=>{})
;throw e}}async complete(){const e=new Map([...this.#t.keys()].map(e=>[folded(e),e]));for(const t of new Set(this.claimed.earlier.map(e=>e.path))){const n=e.get(folded(t))
;if(!(this.#r.has(t)||void 0!==n&&await this.#f(t,n))&&"other"===await this.#o(t,"."))this.#n.push(t)}this.#t.delete(u.j5);const t=[...this.#t].map(([e,t])=>({path:e,...t}));await(0,
S.y2)(this.root,this.#l(),t);await(0,p.n)((0,r.join)(this.root,u.j5))}async leave(){const{list:e,lock:t}=this.claimed;await e.close();await t.release();return this.#n}#u(e,t){this.claimed.list.add({
path:e,...t});this.#t.set(e,t)}#c(e){return this.#e.get(folded(e))??[]}async#f(e,t){return e===t||isOneFile((0,r.join)(this.root,e),(0,r.join)(this.root,t))}#l(){this.#i+=1;return(0,
r.join)(this.root,`.hither-part-${this.#i}`)}async#a(e){if("."===e)return;await this.#s((0,r.dirname)(e));if(!await madeFolder((0,r.join)(this.root,e))){await this.#d(e);await(0,f.mkdir)((0,
r.join)(this.root,e))}}async#d(e){const t=this.claimed.earlier.filter(t=>`${t.path}/`.startsWith(`${e}/`));for(const n of new Set(t.map(e=>e.path))){await this.#o(n,(0,r.dirname)(e));this.#r.add(n)}
const n=await setAside((0,r.join)(this.root,e));if(void 0!==n)this.#n.push((0,r.relative)(this.root,n))}async#o(e,t){const n=(0,r.dirname)(e);if(!await isReal(this.root,n))return identify((0,
r.join)(this.root,e),[]);const s=await identify((0,r.join)(this.root,e),this.#c(e));if("other"!==s){await(0,p.n)((0,r.join)(this.root,e));await removeEmpty(this.root,n,t)}return s}}function folded(e){
return e.normalize("NFC").toLowerCase()}function isSame(e,t){return"object"==typeof e&&e.size===t.size&&e.sha256===t.sha256}var O=n(89997),x=n(26192),M=n(14972),N=n(48423)
;// CONCATENATED MODULE: ./src/result/unique-names.ts
const E=120,C=/^(con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;function portableName(e){return e.replace(/[^A-Za-z0-9_.-]/g,"_").slice(-E).replace(/^\.|\.$/g,"_").replace(C,"_$1")}function createNames(e=[]){
const t=new Set(e.map(e=>e.toLowerCase())),n=new Map;return e=>{const r=portableName(e),s=r.toLowerCase();let a=r,i=n.get(s)??1;for(;t.has(a.toLowerCase());){i+=1;a=numbered(r,i)}n.set(s,i)
;t.add(a.toLowerCase());return a}}function numbered(e,t){const n=e.lastIndexOf(".");return n>0?`${e.slice(0,n)}-${t}${e.slice(n)}`:`${e}-${t}`}// CONCATENATED MODULE: ./src/result/sidecar-names.ts
const F=2e5;async function namedSidecars(e,t){return named(await withNested(found(e,[]),t))}async function argumentSidecars(e,t){const n=[...e].flatMap(([e,t])=>found(t,[e]))
;return named(await withNested(n,t))}function named(e){const t=createNames();return e.map(({path:e,reference:n})=>({ref:n.ref,name:t(fileName(e,n))}))}async function withNested(e,t){const n=[...e]
;for(const{path:e,reference:r}of n)if("json"===r.kind)await(0,N.H4)(r.ref,t,t=>{n.push(...foundInPiece(t,e));requireNamable(n.length)});return n}function requireNamable(e){if(e>F){
const e="return fewer of them, or many values in one array";throw new s.bD("runtime",`the value refers to more than ${F} arrays, files and values`,e)}}
function foundInPiece({value:e,path:t,before:n},r){const s=[...r,...t];return void 0===n||!Array.isArray(e)?found(e,s):e.flatMap((e,t)=>found(e,[...s,String(n+t)]))}function found(e,t){const n=(0,
M.E)(e);switch(n.kind){case"array":case"file":case"json":return[{path:t,reference:n}];case"list":case"tuple":return n.items.flatMap((e,n)=>found(e,[...t,String(n)]));case"object":
return[...n.entries].flatMap(([e,n])=>found(n,[...t,e]));case"dict":return n.pairs.flatMap(([e,n])=>found(n,[...t,(0,x.K)(e,40)]));default:return[]}}function fileName(e,t){
if("json"===t.kind)return`${0===e.length?"value":e.join(".")}.json`;const n=0===e.length?"result":e.join(".");return"array"===t.kind?`${n}.npy`:`${n}-${t.name}`}
// CONCATENATED MODULE: ./src/result/output-folder.ts
async function openOutputFolder(e,t){const{store:n,jobs:s,warn:a}=t,i=await claimFolder(e,t.owner),o=jobFolders(s),c=new Map,u=[];let l=0;return{sidecars:u,async add(e){l+=1
;const{name:t,index:s,status:a,cache:d}=e.record,f=o(t),h=await writeJob(i,e,{place:null===s?f:(0,r.join)(f,String(s)),store:n}),w="finished"===a&&!d.hit;u.push(...h.map(e=>({...e,isNew:w})))
;if(e.sources.length>0){const n=c.get(t)??writeSources(i,(0,r.join)(f,"src"),e.sources);c.set(t,n);await n}l-=1},async finish(t){try{await i.put("results.json",piecesContent((0,O.U)(t)))
;if(0===l)await i.complete()}finally{tellKept(e,await i.leave(),a)}}}}function jobFolders(e){const t=createNames([u.j5]),n=new Map(Array.from(new Set(e),e=>[e,t(e)]));return e=>n.get(e)??e}const z=20
;function tellKept(e,t,n){if(t.length>0){const s=t.slice(0,z).map(t=>(0,r.join)(e,t)),a=t.length>z?` and ${t.length-z} more`:""
;n(`${"these files in the output folder are kept, for they are not as hither wrote them"}: ${s.join(", ")}${a}; remove them if they are not needed`)}}async function writeJob(e,t,{place:n,store:s}){
const{record:a,document:i}=t,putDocument=(t,s)=>e.put((0,r.join)(n,t),textContent(`${(0,c.GF)(s)}\n`));await putDocument("result.json",(0,O.z)(a));const o=await(0,h.z)(a.runtime_info.console_out,s)
;await e.put((0,r.join)(n,"console.txt"),textContent(consoleText(o)));const u=sidecarsIn(n,await namedSidecars(a.result,s));if(void 0!==i){await putDocument("job.json",i);u.push(...sidecarsIn((0,
r.join)(n,"args"),await argumentSidecars(argumentsOf(i),s)))}for(const{ref:t,path:n}of u)await e.put(n,objectContent(t,s));return u}function sidecarsIn(e,t){return t.map(({ref:t,name:n})=>({ref:t,
path:(0,r.join)(e,n)}))}async function writeSources(e,t,n){for(const{path:s,copy:a,sha256:i}of n)await e.put((0,r.join)(t,s),copiedContent(a,i))}function argumentsOf(e){
const t=e instanceof Map?e.get("args"):void 0;return t instanceof Map?t:new Map}function consoleText(e){return e.map(e=>`${e.text}\n`).join("")}var I=n(44642),L=n(58750)
;// CONCATENATED MODULE: ./src/run-jobs.ts
async function runJobs(e,t){const n=groupByName(e),r=await createOutput(t,n.keys()),a=new Map,i=[],o=new Set(n.values()),release=()=>{for(const e of o)if(e.needs.every(e=>a.has(e))){o.delete(e)
;i.push(...e.jobs)}},c=createOnce(),finish=(e,n)=>{const r=t.hold(e.record);t.report({type:"job-ended",record:r,hints:c(r.name,e.hints)});n.records.push(r);if(n.records.length===n.jobs.length){
n.records.sort((e,t)=>(e.index??0)-(t.index??0));a.set(n.name,n);release()}};await stageAll(e,t);release();await runQueue(i,t.parallel,async e=>{const s=n.get(e.name);if(void 0!==s){
const n=new Map(s.needs.map(e=>[e,a.get(e)?.records??[]])),i=await(0,I.b5)(e,n,t);await r.add(i);finish(i,s)}});const u=[...n.values()].flatMap(e=>e.records);t.unkept.tell(t.report)
;const l=await r.finish(u);return{records:u,sidecars:r.sidecars,exitCode:l?exitCodeOf(u):s.ai.store}}function createOnce(){const e=new Set;return(t,n)=>n.filter(n=>{const r=`${t}\n${n}`,s=!e.has(r)
;e.add(r);return s})}async function createOutput({output:e,store:t,host:n,report:a},o){const warn=e=>a({type:"warning",message:e}),c=[],attempt=async e=>{try{return await e()}catch(e){
if(e instanceof s.bD&&"usage"===e.code)throw e;c.push(e);return}},u=(0,i.WF)(n),l=void 0===e?void 0:await attempt(()=>openOutputFolder(e,{store:t,owner:u,jobs:o,warn:warn})),[d]=c
;if(void 0!==d)warn(`the output folder ${e} can't be written (${(0,s.u0)(d)}): the jobs run, and their results are cached; run again with ${(0,L.Pe)("output")} naming another folder`);return{
sidecars:l?.sidecars??[],async add({record:e,document:t,bundle:n}){if(void 0!==l){const s=(n?.files??[]).map(({path:e,sha256:t})=>({path:e,copy:(0,r.join)(n?.folder??"",e),sha256:t}))
;await attempt(()=>l.add({record:e,document:t,sources:s}))}},async finish(e){if(void 0!==l)await attempt(()=>l.finish(e));if(c.length>0&&void 0===d){const e=c.length>1?` (${c.length} times)`:"";a({
type:"warning",message:`the output folder can't be written${e}: ${(0,s.u0)(c[0])}`})}return 0===c.length}}}function groupByName(e){const t=new Map;for(const n of e){const e=t.get(n.name)
;if(void 0===e)t.set(n.name,[n]);else e.push(n)}return new Map([...t].map(([e,t])=>[e,{name:e,jobs:t,needs:t[0]?.spec.needs??[],records:[]}]))}async function stageAll(e,{stage:t,signal:n}){
const r=new Set(e.map(({bundle:e})=>e));for(const e of r.size>1?r:[]){if(n.aborted)return;await t(e).catch(()=>{})}}async function runQueue(e,t,n){const r=new Map,s=[];let i=0
;const mayStart=e=>![...r.keys()].some(t=>(0,a.C)(e.mounts,t.mounts)),takeHeld=()=>{const e=s.findIndex(mayStart);return e<0?void 0:s.splice(e,1)[0]},take=()=>{let t=takeHeld()
;for(;void 0===t&&i<e.length;){const n=e[i];i+=1;if(mayStart(n))t=n;else s.push(n)}return t};for(;;){for(let e=take();void 0!==e;e=r.size<t?take():void 0){const t=e
;r.set(t,n(t).finally(()=>r.delete(t)))}if(0===r.size)return;await Promise.race(r.values())}}}),26192:(function(e,t,n){n.d(t,{K:()=>displayValue});var r=n(69346),s=n(14972),a=n(30449),i=n(72552)
;function displayValue(e,t){const n=new Line(t);show(e,n);return n.text()}class Line{maxLength;parts=[];length=0;constructor(e){this.maxLength=e}get full(){return this.length>this.maxLength}
get room(){return this.maxLength+1-this.length}add(e){this.parts.push(e);this.length+=e.length}text(){const e=this.parts.join("");if(e.length<=this.maxLength)return e
;const t=Math.max(this.maxLength-1,0),n=(e.codePointAt(t-1)??0)>65535;return`${e.slice(0,n?t-1:t)}\u2026`}}function show(e,t){const n=(0,s.E)(e);switch(n.kind){case"list":
showItems(["[","]"],n.items,t);break;case"tuple":showItems(["(",1===n.items.length?",)":")"],n.items,t);break;case"object":showPairs([...n.entries],t);break;case"dict":showPairs(n.pairs,t);break
;default:t.add(showLeaf(n,t.room))}}function showItems([e,t],n,r){r.add(e);for(const[e,t]of n.entries()){if(r.full)return;r.add(0===e?"":", ");show(t,r)}r.add(t)}function showPairs(e,t){t.add("{")
;for(const[n,[r,s]]of e.entries()){if(t.full)return;t.add(0===n?"":", ");show(r,t);t.add(": ");show(s,t)}t.add("}")}function showLeaf(e,t){switch(e.kind){case"null":return"None";case"boolean":
return e.value?"True":"False";case"string":return(0,i.h)(e.value.slice(0,t));case"integer":return(0,a.xe)(e.text);case"float":return(0,a.SX)(e.value);case"complex":return(0,a.mo)(e.re,e.im)
;case"bytes":return(0,i.L)(Buffer.from(e.base64.slice(0,4*t),"base64"));case"array":return`array(${dtypeName(e.dtype)}, shape=${(0,r.l)(e.shape)})`;case"file":return`File(${(0,
i.h)(e.name)}, ${e.ref.size} bytes)`;case"json":return`Value(${e.ref.size} bytes of JSON)`;default:return"invalid"===e.kind?`<${e.message}>`:""}}
const o=new Map([["i","int"],["u","uint"],["f","float"],["c","complex"],["S","bytes"],["U","str"],["V","void"],["M","datetime64"],["m","timedelta64"]]);function dtypeName(e){
if("string"!=typeof e)return"structured";const[,t,n="",r,s=""]=/^(.)(.)(\d+)(.*)$/s.exec(e)??[];if("b"===n)return"bool"
;return`${">"===t?"big-endian ":""}${o.get(n)??n}${"M"===n||"m"===n?s:"S"===n||"U"===n?r:String(8*Number(r))}`}})};
