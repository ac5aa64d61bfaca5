"use strict";exports.id=382;exports.ids=[382];exports.modules={35961:(function(t,n,e){e.d(n,{S:()=>readLines,f:()=>lastLine});var r=e(10662),o=e(74890);const a=65536;async function*readLines(t){
const n=await(0,r.lf)(t);try{const{size:t}=await n.stat();let e=[];for(let r=0;r<t;r+=a){const o=await readAt(n,r,Math.min(a,t-r));let i=0;for(let t=o.indexOf("\n");t>=0;t=o.indexOf("\n",i)){
yield Buffer.concat([...e,o.subarray(i,t)]).toString("utf8");e=[];i=t+1}e.push(o.subarray(i))}}finally{await n.close()}}async function lastLine(t){return(0,o.D)(await(0,r.lf)(t),async t=>{
const{size:n}=await t.stat(),e=Math.max(0,n-a),r=(await readAt(t,e,n-e)).toString("utf8"),o=r.lastIndexOf("\n"),i=o<0?-1:r.lastIndexOf("\n",o-1);return o<0||i<0&&e>0?void 0:r.slice(i+1,o)})}
async function readAt(t,n,e){const r=Buffer.alloc(e);let o=0;for(let a=-1;0!==a&&o<e;o+=a)a=(await t.read(r,o,e-o,n+o)).bytesRead;return r.subarray(0,o)}}),91065:(function(t,n,e){e.d(n,{
q:()=>removeDirectory});var r=e(77598),o=e(73024),a=e(58500),i=e(74296),c=e(69185);const s=64,u=8;async function removeDirectory(t,n){if(!await(0,c.w)(t))return;const e=Buffer.from(t),a={top:e,
prefix:`.removed-${(0,r.randomBytes)(8).toString("hex")}-`,signal:n,moved:0,count:0,failure:void 0};await emptyWhole({directory:e,depth:0},a);for(let t=0;t<a.moved;t+=1)await removeTree({
directory:movedTo(a,t),depth:1},e,a);attempt(a,()=>(0,o.rmdirSync)(t));if(void 0!==a.failure)throw a.failure}function movedTo({top:t,prefix:n},e){return join(t,Buffer.from(`${n}${e}`))}
function join(t,n){return Buffer.concat([t,Buffer.from("/"),n])}async function removeTree(t,n,e){await emptyWhole(t,e);return attempt(e,()=>allowing(n,()=>(0,o.rmdirSync)(t.directory)))}
async function emptyWhole(t,n){for(;await emptyOnce(t,n)>=s;);}async function emptyOnce(t,n){const e=openDirectory(t.directory,n);let r=0;try{
for(let o=e?.readSync()??null;null!==o;o=e?.readSync()??null){r+=await removeEntry(o,t,n)?1:0;await takeTurns(n)}}finally{e?.closeSync()}return r}async function takeTurns(t){t.count+=1
;if(t.count%s===0){await(0,a.setImmediate)();t.signal?.throwIfAborted()}}function openDirectory(t,n){let e;attempt(n,()=>allowing(t,()=>{e=(0,o.opendirSync)(t,{bufferSize:s,encoding:"buffer"})}))
;return e}async function removeEntry(t,{directory:n,depth:e},r){const a=join(n,t.name);if(!t.isDirectory())return attempt(r,()=>allowing(n,()=>(0,o.unlinkSync)(a)))
;if(a.subarray(r.top.length+1).toString("latin1").startsWith(r.prefix)&&0===e)return!1;return e<u?removeTree({directory:a,depth:e+1},n,r):moveUp(a,n,r)}function moveUp(t,n,e){const move=()=>(0,
o.renameSync)(t,movedTo(e,e.moved)),r=attempt(e,()=>allowing(n,()=>allowing(t,move)));e.moved+=r?1:0;return r}function allowing(t,n){try{n()}catch(e){if(!(0,i.gj)(e))throw e;(0,o.chmodSync)(t,448);n()
}}function attempt(t,n){try{n();return!0}catch(n){if("ENOENT"!==(0,i.vq)(n))t.failure??=n;return!1}}}),17755:(function(t,n,e){e.d(n,{Ft:()=>isSame,Ql:()=>processHost,WF:()=>thisProcess,XU:()=>isDead,
do:()=>ownedName,fc:()=>processWithId,pZ:()=>parseOwner,qR:()=>ownerOfName});var r=e(73024),o=e(48161);function parseOwner(t){try{const n=JSON.parse(t),{host:e,pid:r,startTime:o}=n??{}
;return"string"==typeof e&&"number"==typeof r&&"string"==typeof o?{host:e,pid:r,startTime:o}:void 0}catch{return}}function ownedName(t,{host:n,pid:e,startTime:r}){
return`${t}.${e}.${r}.${encodeURIComponent(n)}`}function ownerOfName(t){const[,n,e,r]=/^[^.]+\.(\d+)\.(\d*)\.(.+)$/.exec(t)??[];try{return void 0===n||void 0===e||void 0===r?void 0:{
host:decodeURIComponent(r),pid:Number(n),startTime:e}}catch{return}}const a="pid:[4026531836]";function processHost(){const t=namespaceOf("self");return void 0===t||t===a?(0,o.hostname)():`${(0,
o.hostname)()}/${t}`}function thisProcess(t){return processWithId(process.pid,t)}function processWithId(t,n){return{host:n,pid:t,startTime:startTimeOf(t)??""}}function isDead(t,n){
if(t.host!==n)return t.host.startsWith(`${n}/pid:`)&&isNowhere(t);const e=startTimeOf(t.pid);return void 0===e?!answers(t.pid):e!==t.startTime}function isNowhere({pid:t,startTime:n}){const e=(0,
r.readdirSync)("/proc").filter(t=>/^\d+$/.test(t));return namespaceOf("self")===a&&e.includes("1")&&!e.some(e=>idsInNamespaces(e).includes(t)&&startTimeOf(Number(e))===n)}function idsInNamespaces(t){
try{const[,n=""]=/^NSpid:(.*)$/m.exec((0,r.readFileSync)(`/proc/${t}/status`,"utf8"))??[];return n.trim().split(/\s+/).map(Number)}catch{return[]}}function namespaceOf(t){try{return(0,
r.readlinkSync)(`/proc/${t}/ns/pid`)}catch{return}}function isSame(t,n){return t.host===n.host&&t.pid===n.pid&&t.startTime===n.startTime}function startTimeOf(t){try{const n=(0,
r.readFileSync)(`/proc/${t}/stat`,"utf8"),e=n.slice(n.lastIndexOf(")")+2).split(" ");return/^[ZX]/.test(e[0]??"")?void 0:e[19]}catch{return}}function answers(t){if("linux"===process.platform)return!1
;try{process.kill(t,0);return!0}catch{return!1}}}),23904:(function(t,n,e){e.d(n,{AJ:()=>openDirectory,Pf:()=>endJournal,S2:()=>allJournals,TJ:()=>openJournals,in:()=>openPath,ln:()=>timeStamp,
mb:()=>resultsPath,tB:()=>pruneJournals});var r=e(51455),o=e(76760),a=e(91065),i=e(63080),c=e(17755),s=e(5891);const u=".jsonl",f=1e3,l=2592e6;function openDirectory(t){return(0,o.join)((0,
s.wn)(t),"open")}function openPath(t,n){return(0,o.join)(openDirectory(t),`${n}${u}`)}function resultsPath(t,n){return(0,o.join)(openDirectory(t),n)}function timeStamp(t){
return new Date(t).toISOString().replace(/[-:]|\..*/g,"")}function timeOf(t){const[,n,e,r,o]=/^(\d{8})T(\d\d)(\d\d)(\d\d)-/.exec(t)??[],a=n?.replace(/^(\d{4})(\d\d)(\d\d)$/,"$1-$2-$3")
;return Date.parse(`${a}T${e}:${r}:${o}Z`)}async function allJournals(t){const[n,e]=await Promise.all([namesIn((0,s.wn)(t)),openJournals(t)]);return[...placesIn((0,s.wn)(t),n,!1),...e].sort(byName)}
async function openJournals(t){return placesIn(openDirectory(t),await namesIn(openDirectory(t)),!0).sort(byName)}function byName(t,n){return t.name<n.name?-1:1}function namesIn(t){return(0,
r.readdir)(t).catch(()=>[])}function placesIn(t,n,e){return n.filter(t=>t.endsWith(u)).flatMap(n=>{const r=n.slice(0,-u.length),a=(0,c.qR)(r);return void 0===a?[]:[{name:r,path:(0,o.join)(t,n),
owner:a,isOpen:e}]})}async function endJournal(t,n){await(0,r.rename)(openPath(t,n),(0,o.join)((0,s.wn)(t),`${n}${u}`));await(0,a.q)(resultsPath(t,n))}async function pruneJournals(t,n,e){
const r=(await allJournals(t)).filter(({owner:t,isOpen:n})=>!n||e(t)),o=r.length-f,c=r.filter(({name:t},e)=>e<o||n-timeOf(t)>l);for(const{path:t}of c)await(0,i.n)(t).catch(()=>{})
;for(const n of await resultsWithoutJournal(t,e))await(0,a.q)(resultsPath(t,n)).catch(()=>{})}async function resultsWithoutJournal(t,n){const e=await namesIn(openDirectory(t)),r=new Set(e)
;return e.filter(t=>{const e=t.endsWith(u)?void 0:(0,c.qR)(t);return void 0!==e&&n(e)&&!r.has(`${t}${u}`)})}}),40008:(function(t,n,e){e.d(n,{A:()=>parseLine,WJ:()=>createJournalFile,a0:()=>readJournal,
jA:()=>countJob,yx:()=>a,zE:()=>i});var r=e(73024),o=e(35961);const a="hither-journal/1";function createJournalFile(t){const n=(0,r.openSync)(t,"ax",384);let e=!1;return{append(t){
const e=Buffer.from(`${JSON.stringify(t)}\n`);for(let t=0;t<e.length;)t+=(0,r.writeSync)(n,e,t)},sync(){if(!e){(0,r.fsyncSync)(n);e=!0}},close:()=>(0,r.closeSync)(n)}}async function*readJournal(t){
for await(const n of(0,o.S)(t)){const t=parseLine(n);if(void 0!==t)yield t}}function parseLine(t){try{const n=JSON.parse(t);return isLine(n)?n:void 0}catch{return}}function isLine(t){
const{type:n,schema:e,counts:r}=t??{};return"job"===n||"begun"===n&&e===a||"ended"===n&&"object"==typeof r&&null!==r}const i={finished:0,cached:0,taken_over:0,failed:0,cancelled:0,skipped:0}
;function countJob(t,{status:n,source:e}){const r=kindOf(n,e);return{...t,[r]:t[r]+1}}function kindOf(t,n){if("cancelled"===t||"skipped"===t)return t;if("finished"!==t)return"failed"
;return"cache"===n?"cached":"killed-run"===n?"taken_over":"finished"}}),28382:(function(t,n,e){e.d(n,{W:()=>takeOverKilledRun,Y:()=>begunLine})
;var r=e(73024),o=e(76760),a=e(13853),i=e(35961),c=e(23904),s=e(40008);async function takeOverKilledRun(t,n){const e=await killedRuns(t),[r]=e;if(void 0===r)return
;const o=await cachedResults(t.root,r.place.path);let a=0;for(const{place:r}of e)a||=await n.claim((0,c.mb)(t.root,r.name));for(const{place:n}of e)await(0,c.Pf)(t.root,n.name).catch(()=>{});return{
begun:r.begun.time,results:a+o}}async function killedRuns({root:t,name:n,command:e,isOver:r}){const o=[],a=(await(0,c.TJ)(t)).filter(t=>t.name!==n&&r(t.owner));for(const t of a.reverse()){
const n=await begunLine(t.path).catch(()=>{});if(n?.command===e&&!await hasEnded(t.path))o.push({place:t,begun:n})}return o}async function begunLine(t){for await(const n of(0,
s.a0)(t))return"begun"===n.type?n:void 0;return}async function hasEnded(t){return"ended"===(0,s.A)(await(0,i.f)(t).catch(()=>{})??"")?.type}async function cachedResults(t,n){let e=0
;for await(const i of(0,s.a0)(n)){const n="job"===i.type&&"computed"===i.source?i.result:null;e+=n?.startsWith("jobs/")&&(0,r.existsSync)((0,o.join)((0,a.cy)(t),n))?1:0}return e}})};
