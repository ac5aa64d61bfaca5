"use strict";exports.id=27;exports.ids=[27];exports.modules={5205:(function(t,e,n){n.d(e,{cZ:()=>causesOf,xv:()=>causeText,yM:()=>isShared});var s=n(53041);const i=new Set(["Runtime","Image","Store"])
;function isShared({status:t,error:e}){return"failed"===t&&null!==e&&i.has(e.type)||"skipped"===t||"cancelled"===t}function causesOf(t){const e=new Map;for(const n of t){const t=causeKey(n)
;if(void 0!==t&&null!==n.error){const{type:s}=n.error,i=sharedMessage(n.error.message,n.status),a=e.get(t)??{type:s,message:i,status:n.status,labels:[]};a.labels.push(n.label);e.set(t,a)}}
return[...e.values()]}function sharedMessage(t,e){return"skipped"===e?(0,s.I)(t):t}function causeKey(t){const{status:e,error:n}=t;if(null===n||!isShared(t))return
;const s="Store"===n.type?n.message.replaceAll(/(?<=^|[\s'"(])\/[^\s'":,)]*/g,"/"):sharedMessage(n.message,e);return JSON.stringify([e,n.type,s])}const a=3
;function causeText({type:t,message:e,status:n,labels:s}){const[i=""]=s;if(1===s.length)return`${i}: ${t}: ${e}`;const r=[...s.slice(0,a),...s.length>a?["\u2026"]:[]].join(", ")
;return`${t}: ${e} (${s.length} jobs ${n}: ${r})`}}),89997:(function(t,e,n){n.d(e,{U:()=>resultsDocument,z:()=>recordToJson});var s=n(41069),i=n(7096);const a=65536;function*resultsDocument(t){
let e='{"schema":"hither-results/1","jobs":[',n="";for(const s of t){e+=n+(0,i.GF)(recordToJson(s));n=",";if(e.length>a){yield e;e=""}}yield`${e}]}\n`}function recordToJson(t){return(0,s.b)(t)}}),
5599:(function(t,e,n){n.d(e,{A:()=>runJobs});var s=n(76760),i=n(83916),a=n(9694);// CONCATENATED MODULE: ./src/result/exit-code.ts
const r=new Set(["Runtime","Image","Store"]);function exitCodeOf(t){const has=e=>t.some(e);if(has(t=>"failed"===t.status&&"Internal"===t.error?.type))return 70
;if(has(t=>"failed"===t.status&&r.has(t.error?.type??"")))return 3;if(has(t=>["failed","timed-out","cancelled"].includes(t.status)))return 4;return has(t=>"error"===t.status)?1:0}
var o=n(7096),c=n(31235),u=n(77598),l=n(73024),d=n(51455);// CONCATENATED MODULE: ./src/result/file-content.ts
function textContent(t){return{async write(e){(0,l.writeFileSync)(e,t);return digestOf(t)}}}function digestOf(t){return{size:Buffer.byteLength(t),sha256:(0,
u.createHash)("sha256").update(t).digest("hex")}}function piecesContent(t){return{async write(e){const n=(0,u.createHash)("sha256");let s=0;await(0,d.writeFile)(e,function*(){for(const e of t){
n.update(e);s+=Buffer.byteLength(e);yield e}}());return{size:s,sha256:n.digest("hex")}}}}function knownText(t){return{...textContent(t),digest:digestOf(t)}}function objectContent(t,e){
const{size:n,sha256:s}=t;return{digest:{size:n,sha256:s},async write(i){await e.placeVerified(t,i,"copy");return{size:n,sha256:s}}}}function copiedContent(t,e){return{async write(n){await(0,
d.copyFile)(t,n);return{size:(await(0,d.stat)(n)).size,sha256:e}}}}var h=n(78094),f=n(142),w=n(92187),p=n(95331),m=n(75794);// CONCATENATED MODULE: ./src/result/folder-files.ts
async function identify(t,e){const n=statusOf(t);if(void 0===n)return"nothing";if(!n.isFile()||!e.some(({size:t})=>t===n.size))return"other";const s=await sha256Of(t,n.size)
;return e.find(t=>t.size===n.size&&t.sha256===s)??"other"}function statusOf(t){try{return(0,l.lstatSync)(t)}catch(t){return unlessMissing(t)}}async function sha256Of(t,e){try{
if(e<=y)return sha256OfSmall(t);return await(0,m.D)(await(0,p.sb)(t),async t=>{const e=(0,u.createHash)("sha256");for await(const n of t.createReadStream({autoClose:!1,highWaterMark:y}))e.update(n)
;return e.digest("hex")})}catch(t){if(["EACCES","EPERM","ELOOP","ENOENT"].includes((0,i.vq)(t)??""))return;throw t}}const y=1048576;function sha256OfSmall(t){const e=(0,
l.openSync)(t,l.constants.O_RDONLY|l.constants.O_NOFOLLOW|l.constants.O_NONBLOCK);try{return(0,u.createHash)("sha256").update((0,l.readFileSync)(e)).digest("hex")}finally{(0,l.closeSync)(e)}}
function unlessMissing(t){if(!["ENOENT","ENOTDIR","ENAMETOOLONG"].includes((0,i.vq)(t)??""))throw t}async function madeFolder(t){try{await(0,d.mkdir)(t);return!0}catch(e){if("EEXIST"!==(0,
i.vq)(e))throw e;return(await(0,d.lstat)(t)).isDirectory()}}async function setAside(t){if(void 0===await(0,d.lstat)(t).catch(unlessMissing))return;let e=`${t}.kept`;for(let n=2;void 0!==await(0,
d.lstat)(e).catch(unlessMissing);n+=1)e=`${t}.kept-${n}`;await(0,d.rename)(t,e);return e}async function isReal(t,e){if("."===e)return!0;const n=await(0,d.lstat)((0,s.join)(t,e)).catch(unlessMissing)
;return!0===n?.isDirectory()&&await isReal(t,(0,s.dirname)(e))}async function removeEmpty(t,e,n){for(let a=e;a!==n&&"."!==a;a=(0,s.dirname)(a))try{await(0,d.rmdir)((0,s.join)(t,a))}catch(t){
const e=(0,i.vq)(t)??"";if(["ENOTEMPTY","EEXIST"].includes(e))return;if("ENOENT"!==e)throw t}}async function isOneFile(t,e){const[n,s]=await Promise.all([t,e].map(t=>(0,d.lstat)(t,{bigint:!0
}).catch(unlessMissing)));return void 0!==n&&n.ino===s?.ino&&n.dev===s.dev}// CONCATENATED MODULE: ./src/result/folder-lock.ts
const g=1e4,v=12e4,O=["EPERM","ENOTSUP","EOPNOTSUPP","ENOSYS"];async function lockFolder(t,e){const n=(0,s.join)(t,`.hither-lock-${await nextNumber(t)}`);refuseHeld(t,await locksIn(t,e.host));try{
await(0,d.symlink)(JSON.stringify(e),n)}catch(n){const s=(0,i.vq)(n)??"";if("EEXIST"===s)return lockFolder(t,e);if(O.includes(s))return{release:async()=>{}};throw n}
const a=keepAlive(n),release=async()=>{clearInterval(a);await(0,f.n)(n)};try{const s=(await locksIn(t,e.host)).filter(t=>t.path!==n);refuseHeld(t,s);await Promise.all(s.map(t=>(0,f.n)(t.path)))
}catch(t){await release();throw t}return{release:release}}function keepAlive(t){return setInterval(()=>{const e=new Date;(0,d.lutimes)(t,e,e).catch(()=>{})},g).unref()}function refuseHeld(t,e){
const n=e.find(t=>!t.isAbandoned);if(void 0!==n){const{pid:e,host:s}=n.owner
;throw new i.bD("usage",`--output ${t}: another run is writing to it (process ${e} on ${s})`,`name another folder, or wait for that run; if it is over, remove ${n.path}`)}}async function locksIn(t,e){
const n=(await(0,d.readdir)(t)).filter(t=>c.YM.test(t));return(await Promise.all(n.map(n=>readLock((0,s.join)(t,n),e)))).flatMap(t=>void 0===t?[]:[t])}async function readLock(t,e){const n=(0,
a.pZ)(await(0,d.readlink)(t).catch(()=>"")),s=await(0,d.lstat)(t).catch(()=>{});if(void 0===n||void 0===s)return;const i=n.host!==e&&Date.now()-s.mtimeMs>v;return{path:t,owner:n,isAbandoned:(0,
a.XU)(n,e)||i}}async function nextNumber(t){const e=(await(0,d.readdir)(t)).map(t=>Number(c.YM.exec(t)?.[1]??0));return Math.max(0,...e)+1}var j=n(8333);async function claimFolder(t,e){await(0,w.w)(t)
;const n=await lockFolder(t,e);try{return await openLocked(t,n)}catch(t){await n.release();throw t}}async function openLocked(t,e){const n=await(0,c.wi)(t),i=(await(0,
d.readdir)(t)).filter(t=>c.s3.test(t));await Promise.all(i.map(e=>(0,f.n)((0,s.join)(t,e))));const a=await(0,j.Nu)(t,(0,s.join)(t,".hither-part-0"),n);try{const s=new OwnedFolder(t,{earlier:n,list:a,
lock:e});await s.begin();return s}catch(t){await a.close();throw t}}class OwnedFolder{root;claimed;#t=new Map;#e=new Map;#n=[];#s=new Set;#i=(0,h.O)(t=>this.#a(t));#r=0;constructor(t,e){this.root=t
;this.claimed=e;for(const t of e.earlier){const e=this.#t.get(folded(t.path));this.#t.set(folded(t.path),[...e??[],t])}}async begin(){
await this.put(c.j5,knownText("A run of hither is writing to this folder, or was killed while it did: what is here is not complete.\nThe next run with --output to this folder replaces it.\n"))
;await this.#o("results.json",".")}async put(t,{digest:e,write:n}){await this.#i((0,s.dirname)(t));const i=(0,s.join)(this.root,t),a=await identify(i,[...this.#c(t),...void 0===e?[]:[e]])
;if(void 0!==e&&isSame(a,e)){this.#u(t,e);return}const r=this.#l();try{this.#u(t,await n(r));if("other"===a)await this.#d(t);(0,l.renameSync)(r,i)}catch(t){await(0,d.rm)(r,{force:!0}).catch(()=>{})
;throw t}}async complete(){const t=new Map([...this.#e.keys()].map(t=>[folded(t),t]));for(const e of new Set(this.claimed.earlier.map(t=>t.path))){const n=t.get(folded(e))
;if(!(this.#s.has(e)||void 0!==n&&await this.#h(e,n))&&"other"===await this.#o(e,"."))this.#n.push(e)}this.#e.delete(c.j5);const e=[...this.#e].map(([t,e])=>({path:t,...e}));await(0,
j.y2)(this.root,this.#l(),e);await(0,f.n)((0,s.join)(this.root,c.j5))}async leave(){const{list:t,lock:e}=this.claimed;await t.close();await e.release();return this.#n}#u(t,e){this.claimed.list.add({
path:t,...e});this.#e.set(t,e)}#c(t){return this.#t.get(folded(t))??[]}async#h(t,e){return t===e||isOneFile((0,s.join)(this.root,t),(0,s.join)(this.root,e))}#l(){this.#r+=1;return(0,
s.join)(this.root,`.hither-part-${this.#r}`)}async#a(t){if("."===t)return;await this.#i((0,s.dirname)(t));if(!await madeFolder((0,s.join)(this.root,t))){await this.#d(t);await(0,d.mkdir)((0,
s.join)(this.root,t))}}async#d(t){const e=this.claimed.earlier.filter(e=>`${e.path}/`.startsWith(`${t}/`));for(const n of new Set(e.map(t=>t.path))){await this.#o(n,(0,s.dirname)(t));this.#s.add(n)}
const n=await setAside((0,s.join)(this.root,t));if(void 0!==n)this.#n.push((0,s.relative)(this.root,n))}async#o(t,e){const n=(0,s.dirname)(t);if(!await isReal(this.root,n))return identify((0,
s.join)(this.root,t),[]);const i=await identify((0,s.join)(this.root,t),this.#c(t));if("other"!==i){await(0,f.n)((0,s.join)(this.root,t));await removeEmpty(this.root,n,e)}return i}}function folded(t){
return t.normalize("NFC").toLowerCase()}function isSame(t,e){return"object"==typeof t&&t.size===e.size&&t.sha256===e.sha256}var b=n(89997),k=n(50763),S=n(96639)
;// CONCATENATED MODULE: ./src/result/output-folder.ts
async function openOutputFolder(t,e){const{store:n,jobs:i,warn:a}=e,r=await claimFolder(t,e.owner),o=jobFolders(i),c=new Map,u=[];let l=0;return{sidecars:u,async add(t){l+=1
;const{name:e,index:i,status:a,cache:d}=t.record,h=o(e),f=await writeJob(r,t,{place:null===i?h:(0,s.join)(h,String(i)),store:n}),w="finished"===a&&!d.hit;u.push(...f.map(t=>({...t,isNew:w})))
;if(t.sources.length>0){const n=c.get(e)??writeSources(r,(0,s.join)(h,"src"),t.sources);c.set(e,n);await n}l-=1},async finish(e){try{await r.put("results.json",piecesContent((0,b.U)(e)))
;if(0===l)await r.complete()}finally{tellKept(t,await r.leave(),a)}}}}function jobFolders(t){const e=(0,S.N)([c.j5]),n=new Map(Array.from(new Set(t),t=>[t,e(t)]));return t=>n.get(t)??t}const M=20
;function tellKept(t,e,n){if(e.length>0){const i=e.slice(0,M).map(e=>(0,s.join)(t,e)),a=e.length>M?` and ${e.length-M} more`:""
;n(`${"these files in the output folder are kept, for they are not as hither wrote them"}: ${i.join(", ")}${a}; remove them if they are not needed`)}}async function writeJob(t,e,{place:n,store:i}){
const{record:a,document:r}=e,putDocument=(e,i)=>t.put((0,s.join)(n,e),textContent(`${(0,o.GF)(i)}\n`));await putDocument("result.json",(0,b.z)(a));await t.put((0,
s.join)(n,"console.txt"),textContent(consoleText(a.runtime_info.console_out)));const c=sidecarsIn(n,(0,k.w)(a.result));if(void 0!==r){await putDocument("job.json",r);c.push(...sidecarsIn((0,
s.join)(n,"args"),(0,k.q)(argumentsOf(r))))}for(const{ref:e,path:n}of c)await t.put(n,objectContent(e,i));return c}function sidecarsIn(t,e){return e.map(({ref:e,name:n})=>({ref:e,path:(0,s.join)(t,n)
}))}async function writeSources(t,e,n){for(const{path:i,copy:a,sha256:r}of n)await t.put((0,s.join)(e,i),copiedContent(a,r))}function argumentsOf(t){const e=t instanceof Map?t.get("args"):void 0
;return e instanceof Map?e:new Map}function consoleText(t){return t.lines.map(t=>`${t.text}\n`).join("")}var $=n(99848),E=n(58750);// CONCATENATED MODULE: ./src/run-jobs.ts
async function runJobs(t,e){const n=groupByName(t),s=await createOutput(e,n.keys()),a=new Map,r=[],o=new Set(n.values()),release=()=>{for(const t of o)if(t.needs.every(t=>a.has(t))){o.delete(t)
;r.push(...t.jobs)}},c=createOnce(),finish=({record:t,hints:n},s)=>{e.report({type:"job-ended",record:t,hints:c(t.name,n)});s.records.push(t);if(s.records.length===s.jobs.length){
s.records.sort((t,e)=>(t.index??0)-(e.index??0));a.set(s.name,s);release()}};release();await runQueue(r,e.parallel,async t=>{const i=n.get(t.name);if(void 0!==i){
const n=new Map(i.needs.map(t=>[t,a.get(t)?.records??[]])),r=await(0,$.b5)(t,n,e);await s.add(r);finish(r,i)}});const u=[...n.values()].flatMap(t=>t.records);e.unkept.tell(e.report)
;const l=await s.finish(u);return{records:u,sidecars:s.sidecars,exitCode:l?exitCodeOf(u):i.ai.store}}function createOnce(){const t=new Set;return(e,n)=>n.filter(n=>{const s=`${e}\n${n}`,i=!t.has(s)
;t.add(s);return i})}async function createOutput({output:t,store:e,host:n,report:r},o){const warn=t=>r({type:"warning",message:t}),c=[],attempt=async t=>{try{return await t()}catch(t){
if(t instanceof i.bD&&"usage"===t.code)throw t;c.push(t);return}},u=(0,a.WF)(n),l=void 0===t?void 0:await attempt(()=>openOutputFolder(t,{store:e,owner:u,jobs:o,warn:warn})),[d]=c
;if(void 0!==d)warn(`the output folder ${t} can't be written (${(0,i.u0)(d)}): the jobs run, and their results are cached; run again with ${(0,E.Pe)("output")} naming another folder`);return{
sidecars:l?.sidecars??[],async add({record:t,document:e,bundle:n}){if(void 0!==l){const i=(n?.files??[]).map(({path:t,sha256:e})=>({path:t,copy:(0,s.join)(n?.folder??"",t),sha256:e}))
;await attempt(()=>l.add({record:t,document:e,sources:i}))}},async finish(t){if(void 0!==l)await attempt(()=>l.finish(t));if(c.length>0&&void 0===d){const t=c.length>1?` (${c.length} times)`:"";r({
type:"warning",message:`the output folder can't be written${t}: ${(0,i.u0)(c[0])}`})}return 0===c.length}}}function groupByName(t){const e=new Map;for(const n of t){const t=e.get(n.name)
;if(void 0===t)e.set(n.name,[n]);else t.push(n)}return new Map([...e].map(([t,e])=>[t,{name:t,jobs:e,needs:e[0]?.spec.needs??[],records:[]}]))}async function runQueue(t,e,n){const s=new Set;let i=0
;for(;i<t.length||s.size>0;){for(;s.size<e&&i<t.length;){const e=t[i];i+=1;const a=n(e).finally(()=>s.delete(a));s.add(a)}await Promise.race(s)}}})};
