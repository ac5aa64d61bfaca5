"use strict";exports.id=564;exports.ids=[564];exports.modules={19810:(function(t,e,n){n.d(e,{CN:()=>locksDirectory,EO:()=>imagesDirectory,HZ:()=>lockPath,SV:()=>temporaryImagePath,
VA:()=>writeOwnRecord,_9:()=>readOwnRecord,aE:()=>readRecord,lX:()=>recordPath,rh:()=>writeRecord,u0:()=>cachedText,vx:()=>temporaryImagesDirectory})
;var r=n(77598),i=n(76760),o=n(10305),s=n(4448),a=n(73518),c=n(13853),u=n(20654),l=n(48924);function imagesDirectory({storeRoot:t}){return(0,i.join)((0,c.cy)(t),"images")}
function recordPath({storeRoot:t},e,n){const o=(0,r.createHash)("sha256").update(n).digest("hex").slice(0,40);return(0,i.join)((0,l.dy)(t),"images",e,`${o}.json`)}function locksDirectory(t){return(0,
i.join)(imagesDirectory(t),"locks")}async function lockPath(t,e){const n=locksDirectory(t);(0,a.K)(n);return(0,i.join)(n,e)}function temporaryImagesDirectory(t){return(0,
i.join)(imagesDirectory(t),"tmp")}async function temporaryImagePath(t){const e=temporaryImagesDirectory(t);(0,a.K)(e);return(0,i.join)(e,(0,o.do)((0,r.randomBytes)(8).toString("hex"),t.owner))}
const d=16777216;function readRecord(t){try{const e=JSON.parse(String((0,u.Wy)(t,{limit:d})));return"object"==typeof e&&null!==e?e:void 0}catch{return}}function readOwnRecord(t,e){return(0,
l.ZH)(t.storeRoot)?readRecord(e):void 0}async function writeOwnRecord({storeRoot:t},e,n){try{const r=await(0,l.Rp)(t);await(0,s.f)({root:r},{path:e,text:JSON.stringify(n)})}catch{}}
async function writeRecord({storeRoot:t},e,n){await(0,s.f)({root:t},{path:e,text:JSON.stringify(n)}).catch(()=>{})}async function cachedText(t,{path:e,key:n},r){const i=readOwnRecord(t,e)
;if(i?.key===n&&"string"==typeof i.text)return i.text;const o=await r();if(void 0!==o)await writeOwnRecord(t,e,{key:n,text:o});return o}}),70569:(function(t,e,n){n.d(e,{CJ:()=>replacedImage,
KC:()=>requireSameFile,Zs:()=>stampOf,hd:()=>fileDigest,o:()=>stampOfSync});var r=n(77598),i=n(73024),o=n(51455),s=n(74296),a=n(10662),c=n(74890),u=n(78033),l=n(34531),d=n(19810)
;async function fileDigest(t,e){const n=await stampOf(e);return await(0,d.u0)(t,{path:(0,d.lX)(t,"files",e),key:n},()=>hashFile(e,t.signal))??hashFile(e,t.signal)}async function stampOf(t){return(0,
l.a9)(await(0,o.stat)(t,{bigint:!0}))}function stampOfSync(t){try{return(0,l.a9)((0,i.statSync)(t,{bigint:!0}))}catch{return""}}function requireSameFile({request:t,source:e,stamp:n}){
if(void 0!==n&&stampOfSync(e)!==n)throw replacedImage(t.image)}function replacedImage(t){
return new s.bD("image",`the image ${t} was replaced since the run began`,"give no other job write access to its directory, and run again")}const f=4194304;async function hashFile(t,e){const n=(0,
r.createHash)("sha256");return(0,c.D)(await(0,a.lf)(t,"follow"),async t=>{const r=Buffer.allocUnsafe(f);for(let i=0,o=f;o>0;i+=o){({bytesRead:o}=await t.read(r,0,f,i));n.update(r.subarray(0,o))
;e?.throwIfAborted()}return(0,u.wN)(n)})}}),29284:(function(t,e,n){n.d(e,{X:()=>csvField,n:()=>mountArgument});function mountArgument({source:t,target:e,writable:n},r){
return["type=bind",`src=${t}`,`dst=${e}`,...n?[]:[r]].map(csvField).join(",")}function csvField(t){return/[",\r\n]/.test(t)||t!==t.trim()?`"${t.replaceAll('"','""')}"`:t}}),89175:(function(t,e,n){
n.d(e,{L:()=>createJobDirectories,X:()=>endProcessesWith});var r=n(73024),i=n(76760),o=n(10305),s=n(5891),a=n(29284),c=n(67275);const u=1e3,l=10;function createJobDirectories(t,e){const n=new Map
;return{add:t=>void n.set(t.name,t.directory),async stop(r){const i=n.get(r);if(void 0!==i){await end(()=>processesOfJob(i,t,e));n.delete(r)}},sweep:n=>reapDeadRuns(t,n,e)}}
function jobProcesses({storeRoot:t},e){const n=`${(0,s.WL)(t)}/`,r=(0,c.zy)("arguments",t=>jobOfArguments(t,n)),i=(0,c.zy)(e,r=>"variables"===e?jobOfVariables(r,n):jobOfMounts(r,t)),o=new Map(r)
;for(const[t,e]of i)o.set(t,[...o.get(t)??[],...e]);return o}function processesOfJob(t,e,n){return(0,c.dz)(jobProcesses(e,n).get(t)??[])}async function endProcessesWith(t){await end(()=>{const e=(0,
c.zy)("arguments",e=>t(`\n${e}\n`)?"ours":void 0);return(0,c.dz)(e.get("ours")??[])})}async function end(t){let e=t();if(!(0,c.$w)(e))return;(0,c.w$)(e,"SIGTERM");for(let t=0;t<u&&(0,
c.$w)(e);t+=l)await pause(l);for(let n=0;n<u;n+=l){e=t();if(!(0,c.$w)(e))return;(0,c.w$)(e,"SIGKILL");await pause(l)}}function pause(t){return new Promise(e=>{setTimeout(e,t)})}
async function reapDeadRuns(t,e,n){const r=[...jobProcesses(t,n).keys()].filter(t=>{const n=(0,o.qR)((0,i.basename)((0,i.dirname)(t)));return void 0!==n&&e(n)})
;for(const e of r)await end(()=>processesOfJob(e,t,n));return r}function jobOfArguments(t,e){const n=jobAfter(t,e);if(void 0===n)return;return[(0,a.n)({source:`${n}/in`,target:"/in",writable:!1
},"ro"),`${n}/in/runner/run_job.py\n${n}/out`].some(e=>`\n${t}\n`.includes(`\n${e}\n`))?n:void 0}function jobOfVariables(t,e){return["HOME","TMPDIR"].map(n=>{const r=jobAfter(`\n${t}`,`\n${n}=${e}`)
;return void 0===r?void 0:`${e}${r.slice(n.length+2+e.length)}`}).find(e=>void 0!==e&&`\n${t}\n`.includes(`=${e}/tmp\n`))}function jobOfMounts(t,e){const n=(0,s.WL)(e),o=`/${(0,
i.relative)(e,n)}/`,a=jobAfter(t,o)?.slice(o.length);return void 0!==a&&(0,r.existsSync)((0,i.join)(n,(0,i.dirname)(a)))?(0,i.join)(n,a):void 0}function jobAfter(t,e){
const n=t.indexOf(e),[r,i]=n<0?[]:t.slice(n+e.length).split(/[/, \n"]/);return void 0===r||void 0===i||!/^job-\d+$/.test(i)?void 0:`${e}${r}/${i}`}}),84707:(function(t,e,n){n.d(e,{
$j:()=>variablesScript,AG:()=>unsettable,G4:()=>r,mh:()=>processArguments});const r="99-zz-hither.sh",i=/^(?!(?:UID|EUID|GID|PPID)$)[A-Za-z_]\w*$/;function variablesScript(t){
return Object.entries(t).filter(([t])=>i.test(t)).map(([t,e])=>`export ${t}='${e.replaceAll("'","'\\''")}'\n`).join("")}function unsettable(t){
return Object.fromEntries(Object.entries(t).filter(([t])=>!i.test(t)))}function processArguments(t,e){return[{when:"variables",args:["PATH","LD_LIBRARY_PATH"]},{
args:["/bin/sh","-c",'. "$0" && exec "$@"',t,...e]}]}}),67275:(function(t,e,n){n.d(e,{$w:()=>anyRuns,dz:()=>withDescendants,nx:()=>activityOf,w$:()=>signalAll,zy:()=>processesBy})
;var r=n(73024),i=n(13664);function processesBy(t,e){const n=namespaceOf("self"),r=new Map;for(const i of allProcesses()){
const o=i.pid===process.pid||"mounts"===t&&namespaceOf(i.pid)===n?void 0:e(traceOf(i.pid,t));if(void 0!==o)r.set(o,[...r.get(o)??[],i])}return r}function traceOf(t,e){if("mounts"!==e){
const n="arguments"===e?"cmdline":"environ";return(0,i.w2)(`/proc/${t}/${n}`).replaceAll("\0","\n")}return(0,
i.w2)(`/proc/${t}/mountinfo`).replaceAll(/\\([0-7]{3})/g,(t,e)=>String.fromCharCode(Number.parseInt(e,8)))}function withDescendants(t){
const e=allProcesses(),n=new Map(t.filter(isNoOther).map(t=>[t.pid,t]));for(let t=-1;t!==n.size;){t=n.size;for(const t of e){const e=n.get(t.parent)
;if(void 0!==e&&t.started>=e.started&&isNoOther(e))n.set(t.pid,t)}}return[...n.values()]}function isNoOther({pid:t,started:e}){const n=processOf(t);return void 0===n||n.started===e}
function signalAll(t,e){for(const{pid:n,started:r}of t)try{if(processOf(n)?.started===r)process.kill(n,e)}catch{}}function anyRuns(t){return t.some(t=>isNoOther(t)&&!/^[ZX]?$/.test(stateOf(t.pid)))}
function activityOf(t){const e="linux"===process.platform?stateOf(t):"?";if(/^[Tt]$/.test(e))return"stopped";return/^[ZX]?$/.test(e)?"gone":"awake"}function allProcesses(){
return listProc().flatMap(t=>processOf(Number(t))??[])}function processOf(t){const e=statFields(t);return void 0===e?void 0:{pid:t,parent:Number(e[1]),started:Number(e[19])}}function listProc(){try{
return(0,r.readdirSync)("/proc").filter(t=>/^\d+$/.test(t))}catch{return[]}}function statFields(t){const e=(0,i.w2)(`/proc/${t}/stat`);return""===e?void 0:e.slice(e.lastIndexOf(")")+2).split(" ")}
function stateOf(t){return statFields(t)?.[0]??""}function namespaceOf(t){try{return(0,r.readlinkSync)(`/proc/${t}/ns/mnt`)}catch{return""}}}),13664:(function(t,e,n){n.d(e,{Fn:()=>i,
_d:()=>readOnlyKernelPaths,aW:()=>bootId,mZ:()=>ownLimit,w2:()=>readKernelFile});var r=n(73024);function readKernelFile(t){try{return(0,r.readFileSync)(t,"utf8").trim()}catch{return""}}
function bootId(){return readKernelFile("/proc/sys/kernel/random/boot_id")}function ownLimit(t){const e=new RegExp(`^${t}\\s+\\S+\\s+(\\d+)`,"m").exec(readKernelFile("/proc/self/limits"))
;return Number(e?.[1]??Number.POSITIVE_INFINITY)}const i=["/proc/bus","/proc/fs","/proc/irq","/proc/sys","/proc/sysrq-trigger","/sys"];function readOnlyKernelPaths(){
const t=readKernelFile("/proc/self/mountinfo").split("\n").map(t=>(t.split(" ")[4]??"").replace(/\\([0-7]{3})/g,(t,e)=>octal(e))).filter(t=>i.some(e=>t.startsWith(`${e}/`)))
;return[...new Set([...i,...t.sort()])].filter(t=>(0,r.existsSync)(t))}function octal(t){return String.fromCharCode(Number.parseInt(t,8))}}),99210:(function(t,e,n){n.d(e,{a:()=>r,m:()=>automaticOrder})
;const r={docker:{automatic:!0,ownNetwork:!0,limitsFiles:!0,create:async t=>(await Promise.all([n.e(188),n.e(864)]).then(n.bind(n,85864))).createEngineRuntime("docker",t)},podman:{automatic:!0,
ownNetwork:!0,limitsFiles:!0,create:async t=>(await Promise.all([n.e(188),n.e(864)]).then(n.bind(n,85864))).createEngineRuntime("podman",t)},apptainer:{automatic:!0,
preferredBy:"HITHER_USE_SINGULARITY",ownNetwork:!1,limitsFiles:!1,create:async t=>(await Promise.all([n.e(188),n.e(510)]).then(n.bind(n,43510))).createApptainerRuntime(t)},host:{automatic:!1,
ownNetwork:!1,limitsFiles:!1,create:async t=>(await n.e(75).then(n.bind(n,58075))).createHostRuntime(t)}};function automaticOrder(t){const e=Object.keys(r).filter(t=>r[t].automatic),isPreferred=e=>{
const{preferredBy:n}=r[e];return void 0!==n&&"TRUE"===t[n]?.toUpperCase()};return[...e.filter(isPreferred),...e.filter(t=>!isPreferred(t))]}}),2463:(function(t,e,n){n.d(e,{BT:()=>f,
M5:()=>sweepTemporaryImages,Sh:()=>d,lX:()=>h});var r=n(51455),i=n(48161),o=n(76760),s=n(10305),a=n(91065),c=n(63080),u=n(19810),l=n(89175);const d="hither-sif-",f="image.sif",h="unpacked"
;async function sweepTemporaryImages(t,e){const n=(0,u.vx)(t);for(const i of await(0,r.readdir)(n).catch(()=>[])){const r=(0,s.qR)(i);if(void 0!==r&&e(r))await remove((0,
o.join)(n,i),t.signal).catch(()=>{})}}async function remove(t,e){await(0,l.X)(e=>e.includes("\nbuild\n")&&e.includes(`\n${(0,o.join)(t,f)}\n`));const n=await(0,r.readlink)((0,
o.join)(t,h)).catch(()=>{});if(void 0!==n&&(0,o.dirname)(n)===(0,i.tmpdir)()&&(0,o.basename)(n).startsWith(d))await(0,a.q)(n,e);await(0,a.q)(t,e);await(0,c.n)(t).catch(()=>{})}}),15593:(function(t,e,n){
n.d(e,{I:()=>oneAtATime});function oneAtATime(){let t=Promise.resolve();return e=>{const n=t.then(e);t=n.catch(()=>{});return n}}}),35961:(function(t,e,n){n.d(e,{S:()=>readLines,f:()=>lastLine})
;var r=n(10662),i=n(74890);const o=65536;async function*readLines(t){const e=await(0,r.lf)(t);try{const{size:t}=await e.stat();let n=[];for(let r=0;r<t;r+=o){const i=await readAt(e,r,Math.min(o,t-r))
;let s=0;for(let t=i.indexOf("\n");t>=0;t=i.indexOf("\n",s)){yield Buffer.concat([...n,i.subarray(s,t)]).toString("utf8");n=[];s=t+1}n.push(i.subarray(s))}}finally{await e.close()}}
async function lastLine(t){return(0,i.D)(await(0,r.lf)(t),async t=>{
const{size:e}=await t.stat(),n=Math.max(0,e-o),r=(await readAt(t,n,e-n)).toString("utf8"),i=r.lastIndexOf("\n"),s=i<0?-1:r.lastIndexOf("\n",i-1);return i<0||s<0&&n>0?void 0:r.slice(s+1,i)})}
async function readAt(t,e,n){const r=Buffer.alloc(n);let i=0;for(let o=-1;0!==o&&i<n;i+=o)o=(await t.read(r,i,n-i,e+i)).bytesRead;return r.subarray(0,i)}}),91065:(function(t,e,n){n.d(e,{
q:()=>removeDirectory});var r=n(77598),i=n(73024),o=n(58500),s=n(74296),a=n(69185);const c=64,u=8;async function removeDirectory(t,e){if(!(0,a.w)(t))return;const n=Buffer.from(t),o={top:n,
prefix:`.removed-${(0,r.randomBytes)(8).toString("hex")}-`,signal:e,moved:0,count:0,failure:void 0};await emptyWhole({directory:n,depth:0},o);for(let t=0;t<o.moved;t+=1)await removeTree({
directory:movedTo(o,t),depth:1},n,o);attempt(o,()=>(0,i.rmdirSync)(t));if(void 0!==o.failure)throw o.failure}function movedTo({top:t,prefix:e},n){return join(t,Buffer.from(`${e}${n}`))}
function join(t,e){return Buffer.concat([t,Buffer.from("/"),e])}async function removeTree(t,e,n){await emptyWhole(t,n);return attempt(n,()=>allowing(e,()=>(0,i.rmdirSync)(t.directory)))}
async function emptyWhole(t,e){for(;await emptyOnce(t,e)>=c;);}async function emptyOnce(t,e){const n=openDirectory(t.directory,e);let r=0;try{
for(let i=n?.readSync()??null;null!==i;i=n?.readSync()??null){r+=await removeEntry(i,t,e)?1:0;await takeTurns(e)}}finally{n?.closeSync()}return r}async function takeTurns(t){t.count+=1
;if(t.count%c===0){await(0,o.setImmediate)();t.signal?.throwIfAborted()}}function openDirectory(t,e){let n;attempt(e,()=>allowing(t,()=>{n=(0,i.opendirSync)(t,{bufferSize:c,encoding:"buffer"})}))
;return n}async function removeEntry(t,{directory:e,depth:n},r){const o=join(e,t.name);if(!t.isDirectory())return attempt(r,()=>allowing(e,()=>(0,i.unlinkSync)(o)))
;if(o.subarray(r.top.length+1).toString("latin1").startsWith(r.prefix)&&0===n)return!1;return n<u?removeTree({directory:o,depth:n+1},e,r):moveUp(o,e,r)}function moveUp(t,e,n){const move=()=>(0,
i.renameSync)(t,movedTo(n,n.moved)),r=attempt(n,()=>allowing(e,()=>allowing(t,move)));n.moved+=r?1:0;return r}function allowing(t,e){try{e()}catch(n){if(!(0,s.gj)(n))throw n;(0,i.chmodSync)(t,448);e()
}}function attempt(t,e){try{e();return!0}catch(e){if("ENOENT"!==(0,s.vq)(e))t.failure??=e;return!1}}}),51548:(function(t,e,n){n.d(e,{T:()=>s,o:()=>o});var r=n(76760),i=n(73136);const o=(0,r.join)((0,
r.dirname)((0,i.fileURLToPath)(require("url").pathToFileURL(__filename).href)),"in-container"),s=(0,r.join)((0,r.dirname)((0,i.fileURLToPath)(require("url").pathToFileURL(__filename).href)),"on-node")
}),78402:(function(t,e,n){n.d(e,{h:()=>encodeArguments,u:()=>encodeMatrixPoint})
;var r=n(76760),i=n(74296),o=n(47069),s=n(3385),a=n(43251),c=n(52677),u=n(10770),l=n(14901),d=n(76815),f=n(55205),h=n(44182),m=n(50540),p=n(22935),w=n(67859),y=n(73012)
;// CONCATENATED MODULE: ./src/job/link-input.ts
const g=67108864;async function linkInput(t,e,{canMount:n,user:r,writable:i}){const o=await t.stat();if(o.size<g||!isReadable(o,r)||!await n())return;const s=await(0,y.h)(t)
;return void 0!==s&&isMountable(s)&&!i.some(t=>(0,w.Y)(s,t))?e.linkFile(t):void 0}function isReadable({uid:t,gid:e,mode:n},r){if(t===r.uid)return!!(256&n);return!!(n&(e===r.gid?32:4))}
function isMountable(t){return!/\p{Cc}/u.test(t)}var v=n(7548);// CONCATENATED MODULE: ./src/job/referenced-objects.ts
const b=1048576;async function referencedObjects({views:t,uris:e},n){
const r=new Set(t.map(t=>t.ref.sha1)),i=new Map,o=t.filter(({kind:t})=>"json"!==t).map(({ref:t})=>t.sha1),s=[...await namedBy(e,n),...o],a=new Set;for(const t of s){
if(a.has(t)||!await n.has(t))continue;a.add(t);const e=await n.identify(t);if(!r.has(t))i.set(t,e);s.push(...await urisInObject(e,n))}return[...i.values()].sort((t,e)=>t.sha1<e.sha1?-1:1)}
async function namedBy(t,e){return(await Promise.all(t.map(t=>(0,u.q)(t,e).catch(unlessOurs)))).flat()}function unlessOurs(t){if(t instanceof i.bD&&"internal"!==t.code)return[];throw t}
async function urisInObject(t,e){if(t.size>b)return[];const n=await e.readVerified(t);if(!/^\s*[{[]/.test(n.subarray(0,64).toString("latin1")))return[];return namedBy((0,c.GH)(n.toString("utf8")),e)}
var k=n(16547),O=n(5799),j=n(51848),S=n(50839);// CONCATENATED MODULE: ./src/job/references.ts
function noReferences(){return{views:[],uris:[]}}function addReferences(t,e){(0,k.B)(t.views,(0,j.Qv)(e));addUris(t.uris,e)}async function addFromLargeValues(t,e){const n=new Set
;for(const r of t.views)if("json"===r.kind&&!n.has(r.ref.sha256)){n.add(r.ref.sha256);const i=await x(e)(r.ref);(0,k.B)(t.views,i.views);(0,k.B)(t.uris,i.uris)}}const x=(0,o.T)(t=>{const e=(0,
O.B)(async e=>{const n=noReferences();await(0,a.H4)(JSON.parse(e),t,({value:t})=>addReferences(n,t));return n});return({sha1:t,sha256:n,size:r})=>e(JSON.stringify({sha1:t,sha256:n,size:r}))})
;function addUris(t,e){if("string"==typeof e){const n=(0,c.rI)(e);if(void 0!==n)t.push(n)}else if(Array.isArray(e))for(const n of e)addUris(t,n);else if(e instanceof Map)for(const[,n]of(0,j.Y_)((0,
S.E)(e)))addUris(t,n)}// CONCATENATED MODULE: ./src/job/encode-arguments.ts
async function encodeArguments(t,e){const{json:n,found:r,linked:i}=await encodeValues(t,e);await addFromLargeValues(r,e.store)
;const o=await referencedObjects(r,e.store),s=new Map([...r.views.map(t=>t.ref),...o].map(t=>[t.sha1,t])),a=r.views.filter(({kind:t})=>"file"===t).map(({ref:t,name:e})=>({ref:t,name:e}));return{
args:n,objects:[...s.values()],files:a,referenced:o,linked:i}}async function encodeMatrixPoint({matrix:t},e){return null===t?null:(await encodeValues(t,e)).json}async function encodeValues(t,e){
const n=noReferences(),r=new Map,i=new Map,o={found:n,linked:r,...e};for(const[e,n]of t)i.set(e,await encode(n,o));return{json:i,found:n,linked:r}}async function encode(t,e){switch(t.kind){case"list":
return encodeAll(t.items,e);case"tuple":return(0,l.pC)(await encodeAll(t.items,e));case"mapping":return encodeMapping(t,e);default:{const n=await encodeLeaf(t,e);addReferences(e.found,n);return n}}}
async function encodeLeaf(t,e){switch(t.kind){case"null":return null;case"boolean":case"string":return t.value;case"integer":return new d.W(t.text);case"float":return(0,l.dq)(t.value);case"complex":
return(0,l.ph)(t.re,t.im);case"bytes":return(0,l.wV)(t.base64);case"npy":return encodeArrayFile(t,e);case"file":return encodeFile(t,e);case"uri":return encodeUri(t,e);case"array":
return encodeArray(t,e);case"job":return resultOf(t,e)}}async function encodeAll(t,e){const n=[];for(const r of t)n.push(await encode(r,e));return n}async function encodeMapping(t,e){const n=[]
;for(const r of t.entries)n.push([r.key,await encode(r.value,e)]);const r=(0,l.Xb)(n);if(r.has("_type"))addReferences(e.found,n.map(([t])=>t));return r}async function resultOf(t,e){
const n=e.needed.get(t.job)??[],r=void 0!==n[0]&&null!==n[0].index;if(t.finished||r&&void 0===t.item)return listOf(n,t.finished??!1,e)
;const[i,...o]=t.item??[],s=r&&"number"==typeof i,a=n[s?i:0],c=s?o:t.item??[];if("finished"!==a?.status||0===c.length)return a?.result??null;const u=await(0,v.p)(a.result,c,a.label,e.store)
;return isLongList([()=>u])?storedValue(t=>t((0,f.GF)(u)),e):u}const $=(0,o.T)(t=>new Map);function listOf(t,e,n){const r=$(t),i=r.get(e)??makeList(t,e,n);r.set(e,i);i.catch(()=>r.delete(e));return i}
async function makeList(t,e,n){const r=e?t.filter(({status:t})=>"finished"===t).map(t=>()=>finishedPoint(t)):t.map(t=>()=>t.result);if(!isLongList(r))return r.map(t=>t());return storedValue(async t=>{
for(const[e,n]of r.entries())await t(`${0===e?"[":","}${(0,f.GF)(n())}`);await t("]")},n)}async function storedValue(t,{store:e,newPath:n}){return(0,l.fk)(await(0,a.v7)(e,n(),t))}
function finishedPoint({index:t,matrix:e,result:n}){return(0,l.Xb)([["index",null===t?null:new d.W(String(t))],["matrix",e instanceof Map?(0,l.Xb)([...e]):null],["result",n]])}function isLongList(t){
let e=0;return t.some(t=>{e+=(0,f.GF)(t()).length+1;return e>a.Bn})}async function encodeArrayFile(t,e){return withFile(t,e,async n=>{const r=await(0,h.SN)(n);if(!r.ok)throw(0,i.k9)([(0,
p.G3)(t,r.message)]);return(0,l.z)(await storeOrLink(n,e),r)})}async function encodeFile(t,e){return withFile(t,e,async n=>(0,l.We)(await storeOrLink(n,e),(0,r.basename)(t.path)))}
async function storeOrLink(t,{store:e,links:n,linked:r}){const i=void 0===n?void 0:await linkInput(t,e,n);if(void 0===i)return e.putFile(t);r.set(i.ref.sha1,i);return i.ref}
async function encodeUri(t,{store:e}){const n=(0,c.rI)(t.uri);if(void 0===n)throw(0,i.k9)([{message:`"${t.uri}" is not the URI of an object`,remedy:"write sha1://HASH",where:t.where}])
;const{ref:r,name:o}=await(0,u.H)(n,e),s=(0,h.nq)(await e.readStart(r,h.Qk),r.size);return s.ok?(0,l.z)(r,s,o):(0,l.We)(r,o??"file")}async function encodeArray(t,{store:e}){const n=(0,m.J)((0,
p.aT)(t.data),t.dtype);if(!n.ok)throw(0,i.k9)([(0,p.Ld)(t,n)]);return(0,l.z)(await e.putBytes(n.bytes),n.form)}async function withFile(t,e,n){const r=await(0,s.B)(t,e.paths);if(!r.ok)throw(0,
i.k9)(r.problems);try{return await n(r.value)}finally{await r.value.close()}}}),76246:(function(t,e,n){n.d(e,{BZ:()=>placedObject,Em:()=>jobDirectoryAt,Kj:()=>placedFile,Od:()=>waitingJobAt})
;var r=n(76760);function jobDirectoryAt(t){return directoryWith(t,(0,r.join)(t,"in"))}function waitingJobAt(t){return directoryWith(t,t)}function directoryWith(t,e){return{path:t,in:e,out:(0,
r.join)(t,"out"),tmp:(0,r.join)(t,"tmp"),runner:(0,r.join)(e,"runner"),source:(0,r.join)(e,"src"),store:(0,r.join)(e,"store"),files:(0,r.join)(e,"files"),jobDocument:(0,r.join)(e,"job.json"),
runDocument:(0,r.join)(e,"run.json"),etc:(0,r.join)(e,"etc")}}function placedObject(t,e){return(0,r.join)(t.store,"sha1",e.slice(0,2),e.slice(2,4),e.slice(4,6),e)}function placedFile(t,e,n){return(0,
r.join)(t.files,e,n)}}),7548:(function(t,e,n){n.d(e,{K:()=>MissingItem,p:()=>pickItem});var r=n(74296),i=n(47069),o=n(50891),s=n(50839),a=n(50422),c=n(10261);class MissingItem extends r.bD{exception
;constructor(t,e){super("spec",e,'correct "item:", or the function whose result it is');this.exception=t}}const u=67108864,l=10;async function pickItem(t,e,n,r){let[i,s]=[t,n];for(const t of e){
i=itemOf(await unfolded(i,s,r),t,s);s+=`[${"string"==typeof t?(0,o.T)(t):t}]`}return i}const d=(0,i.T)(t=>({}));async function unfolded(t,e,n){const r=(0,s.E)(t);if("json"!==r.kind)return r
;const i=d(n);if(void 0!==i.value&&i.sha256===r.ref.sha256)return(0,s.E)(i.value);const{size:o}=r.ref;if(o>u){const t=(0,a.lP)(u);throw new MissingItem("TypeError",`${e} has ${(0,
a.lP)(o)}, and parts are picked from at most ${t}`)}const l=(0,c.q)((await n.readVerified(r.ref)).toString())
;if(!l.ok)throw new MissingItem("TypeError",`parts can't be picked from ${e}: ${l.message}`);Object.assign(i,{sha256:r.ref.sha256,value:l.value});return(0,s.E)(l.value)}function itemOf(t,e,n){
switch(t.kind){case"list":case"tuple":return ofList(t.items,e,n);case"object":return ofDict([...t.entries],e,n);case"dict":return ofDict(t.pairs,e,n);default:
throw new MissingItem("TypeError",`${n} is ${f[t.kind]??t.kind}, and has no items`)}}const f={null:"None",boolean:"a bool",string:"text",integer:"an int",float:"a float",complex:"a complex number",
bytes:"bytes",array:"an array",file:"a file"};function ofList(t,e,n){const r="number"==typeof e?t[e]:void 0;if(void 0!==r)return r;const i="string"==typeof e?`${(0,
o.T)(e)}`:`${e}`,s=0===t.length?"it is empty":"it has items 0 to "+(t.length-1);throw new MissingItem("number"==typeof e?"IndexError":"TypeError",`${n} has no item ${i}: ${s}`)}function ofDict(t,e,n){
const r=t.find(([t])=>isKey(t,e));if(void 0!==r)return r[1]
;const i=t.slice(0,l).map(([t])=>keyText(t)),s=t.length>l?[`and ${t.length-l} more`]:[],a=0===t.length?"it is empty":`its keys are ${[...i,...s].join(", ")}`
;throw new MissingItem("KeyError",`${n} has no key ${"string"==typeof e?(0,o.T)(e):e}: ${a}`)}function isKey(t,e){const n=(0,s.E)(t)
;return"integer"===n.kind?n.text===String(e)&&"number"==typeof e:t===e}function keyText(t){const e=(0,s.E)(t);return"string"===e.kind?(0,o.T)(e.value):"text"in e?e.text:`a ${e.kind}`}}),
52032:(function(t,e,n){n.d(e,{o:()=>r});const r=64*1024**3}),60526:(function(t,e,n){n.d(e,{DR:()=>filesBelow,Th:()=>stageBundle,ey:()=>placeBundle})
;var r=n(77598),i=n(73024),o=n(51455),s=n(76760),a=n(74296),c=n(10662),u=n(97979);async function stageBundle(t,e){makeDirectoriesOf(t,e);const n=[];for(const r of t)n.push({path:r.path,
executable:r.executable,sha256:copySource(r,(0,s.join)(e,r.path))});return{directory:e,files:n}}async function filesBelow(t){const e=await(0,o.realpath)(t);return(await(0,o.readdir)(e,{recursive:!0
})).filter(t=>t.endsWith(".py")).sort().map(t=>({path:t,source:(0,s.join)(e,t),executable:!1}))}function placeBundle(t,e,n){makeDirectoriesOf(t.files,e);for(const{path:r}of t.files){const[o,a]=[(0,
s.join)(t.directory,r),(0,s.join)(e,r)];if("link"===n)(0,i.linkSync)(o,a);else(0,i.copyFileSync)(o,a,i.constants.COPYFILE_FICLONE)}}function makeDirectoriesOf(t,e){
for(const n of new Set([".",...t.map(t=>(0,s.dirname)(t.path))]))(0,i.mkdirSync)((0,s.join)(e,n),{recursive:!0})}const l=["ENOSPC","EDQUOT","EROFS"];function copySource(t,e){try{return(0,
c.kB)(t.source,"refuse",n=>{(0,u.DX)(n,t.source);return copyOpened(n,e,t.executable?365:292)})}catch(e){if(l.includes((0,a.vq)(e)??""))throw e;throw new a.bD("spec",`can't read ${t.path}: ${(0,
a.u0)(e)}`,"the function needs this file; run again",{where:{path:t.path},cause:e})}}const d=Buffer.allocUnsafe(262144);function copyOpened(t,e,n){const o=(0,r.createHash)("sha256"),s=(0,
i.openSync)(e,"wx",n);try{for(let e=(0,i.readSync)(t,d);e>0;e=(0,i.readSync)(t,d)){const t=d.subarray(0,e);o.update(t);for(let n=0;n<e;)n+=(0,i.writeSync)(s,t,n)}(0,i.fchmodSync)(s,n)}finally{(0,
i.closeSync)(s)}return o.digest("hex")}}),77220:(function(t,e,n){n.d(e,{e:()=>writeEtc,s:()=>writeJobDirectory})
;var r=n(73024),i=n(76760),o=n(84707),s=n(43628),a=n(55205),c=n(76246),u=n(52032),l=n(60526);async function writeJobDirectory(t,e){const{path:n,parts:i,worker:o,mode:s}=e,u=void 0!==i&&void 0!==o?(0,
c.Od)(n):(0,c.Em)(n);if(void 0!==i)makeOwnDirectories(u,void 0===o);else{if(void 0===o||!(0,r.existsSync)(u.runner))writeForContainer(u,e);(0,l.ey)(t.bundle,u.source,s)}
const d=await placeObjects(t,u,e);(0,r.writeFileSync)(u.jobDocument,(0,a.GF)(e.document));const f=inputsDocument(d,t),h=runDocument(u,e,{timeout:t.job.spec.timeout,inputs:f});(0,
r.writeFileSync)(u.runDocument,(0,a.GF)(h));return d}function writeForContainer(t,{runner:e,mode:n,user:i,supervision:o}){for(const e of[t.path,t.in,t.out,t.tmp])(0,r.mkdirSync)(e,{recursive:!0,
mode:493});(0,r.chmodSync)(t.path,448);(0,l.ey)(e,t.runner,n);writeEtc(t.etc,{user:i,supervision:o})}function makeOwnDirectories({path:t,in:e,out:n,tmp:i},o){(0,r.mkdirSync)(t,{recursive:!0,mode:448})
;for(const t of o?[e,n,i]:[])(0,r.mkdirSync)(t,493)}function workerDocument(t,{tmp:e}){const{contained:n,ownNetwork:r,streams:i=null}=t??{};return void 0===t?null:{contained:n,own_network:r,
tmp:n?"/tmp":e,streams:i}}const d=256;async function placeObjects({encoded:t},e,n){
const r=new Set([...t.files.map(({ref:t})=>t.sha1),...t.referenced.map(({sha1:t})=>t)]),i=new Map([...t.linked].slice(0,d)),o=[],place=async({ref:t,at:r,mode:s})=>{const a=i.get(t.sha1)
;if(void 0===a)await n.store.materialize(t,r,s);else o.push(mountPoint(a.path,r,e))};for(const i of t.objects){const t=r.has(i.sha1)?n.mode:"link";await place({ref:i,at:(0,c.BZ)(e,i.sha1),mode:t})}
for(const{ref:r,name:i}of t.files)await place({ref:r,at:(0,c.Kj)(e,r.sha1,i),mode:n.mode});return o}function mountPoint(t,e,n){(0,r.mkdirSync)((0,i.dirname)(e),{recursive:!0});(0,
r.writeFileSync)(e,"",{mode:292});return{source:t,target:i.posix.join("/in",(0,i.relative)(n.in,e)),writable:!1}}function inputsDocument(t,{encoded:e}){
const n=new Map([...e.linked.values()].map(({path:t,status:e})=>[t,e]));return t.map(({source:t,target:e})=>{const{ino:r,size:i,mtimeNs:o}=n.get(t)??{};return[e,...[r,i,o].map(String)]})}
function runDocument(t,e,{timeout:n,inputs:r}){const{supervision:i,worker:o}=e;return(0,s.b)({schema:"hither-run/1",require_protection:i.requireProtection??!1,watch_memory:i.watchMemory??null,
limit_pids:i.limitPids??null,limit_file_size:u.o,limit_output:u.o,limit_time:n??null,inputs:r,variables:i.variables??{},worker:workerDocument(o,t)})}
const f="127.0.0.1 localhost\n127.0.1.1 hither\n::1 localhost ip6-localhost ip6-loopback\n";function writeEtc(t,{user:e,supervision:n}){
const{uid:s,gid:a}=e,c=0===s?[]:[`hither:x:${s}:${a}::/tmp:/bin/sh`],u=0===a?[]:[`hither:x:${a}:`];(0,r.mkdirSync)(t,{mode:493});(0,r.writeFileSync)((0,
i.join)(t,"passwd"),["root:x:0:0:root:/tmp:/bin/sh",...c,""].join("\n"));(0,r.writeFileSync)((0,i.join)(t,"hosts"),f);(0,r.writeFileSync)((0,i.join)(t,"group"),["root:x:0:",...u,""].join("\n"))
;const{environmentScript:l}=n;if(void 0!==l){(0,r.mkdirSync)((0,i.join)(t,"env"));(0,r.writeFileSync)((0,i.join)(t,"env",o.G4),l)}}}),43643:(function(t,e,n){n.d(e,{Q:()=>freeAfterJob,R:()=>freeAfter})
;const r=4194304,i=1e3;let o,s=0,a=0;function freeAfter(t){s+=t;if(s>=r){s=0;o??=findCollector();o.then(t=>t({type:"minor"}))}}function freeAfterJob(){a+=1;if(a>=i){a=0;o??=findCollector()
;o.then(t=>t())}}async function findCollector(){
const[{setFlagsFromString:t},{runInNewContext:e}]=await Promise.all([Promise.resolve().then(n.t.bind(n,78877,23)),Promise.resolve().then(n.t.bind(n,30714,23))]);t("--expose-gc");const r=e("gc")
;t("--no-expose-gc");return"function"==typeof r?r:()=>{}}}),12896:(function(t,e,n){n.d(e,{Fr:()=>singleFlight,QY:()=>ownerOfLock,Vm:()=>takeTurn,oF:()=>l,t_:()=>sweepLocks})
;var r=n(51455),i=n(76760),o=n(74296),s=n(10305),a=n(63080);const c=100,u=1e4;async function singleFlight(t){const e=await t.look();if(void 0!==e)return e;const n=await takeTurn(t)
;if(!n.isMine)return n.made;try{return await t.make()}finally{await n.release()}}async function takeTurn(t){const e=new LockWatch(t.lock,t.owner.host);let n=!1;for(;;){switch(await takeLock(t)){
case"taken":return hold(t);case"impossible":return l}t.signal?.throwIfAborted();const r=await e.isAbandoned();if(!r){if(!n){n=!0;t.onWait?.(await ownerOfLock(t.lock))}await pause(c)}
const i=r&&!await isRemoved(t.lock),o=await t.look();if(void 0!==o)return{isMine:!1,made:o};if(i)return l}}const l={isMine:!0,release:async()=>{}};async function isRemoved(t){try{await(0,a.n)(t)
;return!0}catch{return!1}}async function hold({lock:t,look:e}){const n=setInterval(()=>{const e=new Date;(0,r.lutimes)(t,e,e).catch(()=>{})},u);n.unref();const release=async()=>{clearInterval(n)
;await isRemoved(t)};try{const t=await e();if(void 0===t)return{isMine:!0,release:release};await release();return{isMine:!1,made:t}}catch(t){await release();throw t}}
async function takeLock({lock:t,owner:e}){try{await(0,r.symlink)(JSON.stringify(e),t);return"taken"}catch(t){return"EEXIST"===(0,o.vq)(t)?"held":"impossible"}}class LockWatch{lock;host;#t="";#e=0
;constructor(t,e){this.lock=t;this.host=e}async isAbandoned(){const t=await(0,r.readlink)(this.lock).catch(textOfOther),e=(0,s.pZ)(t??"");return!(void 0===t||void 0!==e&&!(0,
s.XU)(e,this.host))||this.#n()}async#n(){const t=await(0,r.lstat)(this.lock,{bigint:!0}).catch(()=>{}),e=void 0===t?"":`${t.ino} ${t.mtimeNs}`;if(e!==this.#t){this.#t=e;this.#e=performance.now()}
return""!==e&&performance.now()-this.#e>12e4}}function textOfOther(t){return"EINVAL"===(0,o.vq)(t)?"":void 0}async function ownerOfLock(t){return(0,s.pZ)(await(0,r.readlink)(t).catch(()=>""))}
async function sweepLocks(t,e){for(const n of await(0,r.readdir)(t).catch(()=>[])){const r=await ownerOfLock((0,i.join)(t,n));if(void 0!==r&&e(r))await(0,a.n)((0,i.join)(t,n)).catch(()=>{})}}
function pause(t){return new Promise(e=>{setTimeout(e,t)})}}),24970:(function(t,e,n){n.d(e,{v:()=>startChild});var r=n(31421),i=n(74296),o=n(43643),s=n(58500)
;// CONCATENATED MODULE: ./src/process/let-gather.ts
const a=524288,c=1;function createGatherer(){let t=0;return e=>{t+=e;if(t<a)return;t=0;return(0,s.setTimeout)(c)}}// CONCATENATED MODULE: ./src/process/start-child.ts
function startChild(t,e,n){let o;try{o=(0,r.spawn)(t.program,[...t.args],{env:{...t.env},...void 0===t.cwd?{}:{cwd:t.cwd},stdio:["pipe","pipe","pipe"],detached:!0})}catch(t){const e={exitCode:null,
signal:null,startError:(0,i.u0)(t)};return{pid:void 0,ended:Promise.resolve(e),write:()=>{},closeInput:()=>{},kill:()=>{}}}o.stdin?.on("error",()=>{});const s={mayStop:!0
},a=t.relays?createGatherer:()=>()=>{};pass(o.stdout,e,{flow:s,letGather:a()});pass(o.stderr,n,{flow:s,letGather:a()});return{pid:o.pid,ended:endOf(o),write:t=>void o.stdin?.write(t),
closeInput:()=>void o.stdin?.end(),kill(t){s.mayStop=!1;o.stdout?.resume();o.stderr?.resume();if(null===o.exitCode&&null===o.signalCode)signalGroup(o,t);else if("SIGKILL"===t){o.stdout?.destroy()
;o.stderr?.destroy()}}}}function pass(t,e,{flow:n,letGather:r}){t?.on("data",i=>{const s=e(i);(0,o.R)(i.length);const a=s instanceof Promise?s:r(i.length);if(void 0!==a&&n.mayStop){t.pause()
;a.finally(()=>t.resume()).catch(()=>{})}})}function endOf(t){return new Promise(e=>{t.once("error",t=>e({exitCode:null,signal:null,startError:t.message}));t.once("close",(t,n)=>e({exitCode:t,signal:n
}))})}function signalGroup(t,e){if(void 0===t.pid)return;try{process.kill(-t.pid,e)}catch{}}}),43251:(function(t,e,n){n.d(e,{Bn:()=>u,H4:()=>readReferring,Y9:()=>withBytes,v7:()=>storeText})
;var r=n(51455),i=n(74296),o=n(15593),s=n(74890),a=n(48305),c=n(50422);const u=262144,l=(0,o.I)();let d=Buffer.alloc(0);function withBytes(t,e,n){return l(async()=>{d=e>d.length?Buffer.alloc(e):d
;const{bytesRead:r}=await t.read(d,0,e,0);return n(d.subarray(0,r))})}const f=262144;async function storeText(t,e,n){try{await(0,s.D)(await(0,r.open)(e,"wx",384),async t=>{let e="";await n(async n=>{
e+=n;if(e.length>f){await t.writeFile(e);e=""}});await t.writeFile(e)});return await t.ingestFile(e)}finally{await(0,r.rm)(e,{force:!0})}}const h=268435456;async function readReferring(t,e,n){
const r={take:async t=>{n(t);return null},write:async()=>{}};if(t.size>h)throw new i.bD("runtime",`the value sha1://${t.sha1} has ${(0,c.lP)(t.size)} of JSON; the limit is ${(0,
c.lP)(h)}`,"return large data as numpy arrays or files");await(0,s.D)(await e.openVerified(t),e=>withBytes(e,t.size,async t=>{if(t.includes("://")||t.includes("kachery:"))await(0,a.A)({bytes:t,
start:0,outer:0},r)}))}}),78764:(function(t,e,n){n.d(e,{GR:()=>s,Kf:()=>openRoom,_Q:()=>fitting,g$:()=>tooLarge,mD:()=>createAdmission});var r=n(74296),i=n(50422);const o=1e-9
;function createAdmission(t){const e={cpus:0,memory:0},n=[],fits=n=>e.cpus+cpusOf(n,t)<=t.cpus+o&&e.memory+(n.memory??0)<=t.memory,take=(n,r)=>{e.cpus+=r*cpusOf(n,t);e.memory+=r*(n.memory??0)
},admitNext=()=>{for(let[t]=n;void 0!==t&&fits(t.needed);[t]=n){n.shift();take(t.needed,1);t.admit()}};return{capacity:t,async enter(e,i){i.throwIfAborted();const o=tooLarge(e,t)
;if(void 0!==o)throw new r.bD("runtime",`the job ${o}`,s);await new Promise((t,r)=>{const leave=()=>{n.splice(n.indexOf(o),1);r(i.reason);admitNext()},o={needed:e,admit:()=>{
i.removeEventListener("abort",leave);t()}};i.addEventListener("abort",leave,{once:!0});n.push(o);admitNext()});return()=>{take(e,-1);admitNext()}}}}function cpusOf({cpus:t},e){
return t<=1?Math.min(t,e.cpus):t}function fitting(t,e){const n=e.cpus/cpusOf(t,e),r=void 0===t.memory?Number.POSITIVE_INFINITY:e.memory/t.memory;return Math.max(1,Math.floor(Math.min(n,r)+o))}
function openRoom(t,e){const n={wasEntered:!1,release:void 0,async enter(r){n.release=await t.enter(r,e);n.wasEntered=!0},leave(){n.release?.();n.release=void 0}};return n}
const s='lower its "resources", or run it on a larger machine';function tooLarge({cpus:t,memory:e,gpus:n},r){
if(t>1&&t>r.cpus+o)return`needs ${t} CPUs, and this process may use ${Number(r.cpus.toFixed(2))}`;if(void 0!==e&&e>r.memory)return`needs ${(0,
i.lP)(e)} of memory, and this process may use ${(r.memory/1024**3).toFixed(1)} GiB`;return void 0!==n&&void 0!==r.gpus&&Number(n)>r.gpus?`needs ${n} GPUs, and this machine has ${r.gpus}`:void 0}}),
62591:(function(t,e,n){n.d(e,{J:()=>buildRequestOf,j:()=>buildsOf});var r=n(73024),i=n(76760),o=n(84707),s=n(74296),a=n(91065),c=n(91346),u=n(61160)
;const l=["account","clusters","constraint","exclude","nodelist","partition","qos","reservation","mem","mem-per-cpu"],d=4*1024**3
;function buildRequestOf({buildsInJob:t,resources:e,slurm:n,slurmSetup:r}){const{gpus:i,...o}=e,s=new Map([...n].filter(([t])=>l.includes(t)));return t?{resources:{...o,cpus:1,memory:d},packing:c.S,
timeout:void 0,options:s,setup:r,isAwaited:!0}:void 0}function buildsOf({job:t,runtime:e,identity:n},r){const i="slurm"===r.executor.name?buildRequestOf(t.spec):void 0;if(void 0===i)return
;return(t,o)=>runOnNode(t,{identity:n,runtime:e,request:i,take:o,context:r})}async function runOnNode(t,{identity:e,runtime:n,request:o,take:s,context:c}){const l=(0,i.join)(c.jobsDirectory,"builds")
;(0,r.mkdirSync)(l,{recursive:!0});const d=(0,r.mkdtempSync)((0,i.join)(l,"build-"));(0,r.mkdirSync)((0,i.join)(d,"tmp"));try{const r={label:"build",request:o,run:runIn(d,e),runtime:asProcess(n,t,d),
onStarted:()=>{},onOutput:(t,e)=>s(e)},{reason:i,end:a,error:l,words:f}=await(0,u.Z)({isSubmitted:!1,context:c},r);c.signal.throwIfAborted();if("ended"!==i)throw l??stopped(e,f);return a}finally{
await(0,a.q)(d).catch(()=>{})}}function stopped({request:t},e="its job in Slurm was ended"){const n=`the SIF file of ${t.image} was not built: ${e}`
;return new s.bD("image",n,'run again; if its memory was too small, with more "mem" in its "slurm"',{transient:!0})}function runIn(t,e){return{directory:t,name:(0,i.basename)(t),image:{identity:e,
reference:"",environment:null},python:"",env:{},inputs:[],mounts:[],network:"host",relax:[],shared:!1,resources:{cpus:1,pids:0,tmp:0,shm:0}}}function asProcess(t,{program:e,args:n,env:a},c){
const{PATH:u,LD_LIBRARY_PATH:l,...d}=a,f=(0,i.join)(c,"variables");(0,r.writeFileSync)(f,(0,o.$j)(d),{mode:384});if(Object.keys((0,o.AG)(d)).length>0)throw(0,
s.jr)("a build has a variable that no shell can set");const{isolation:h}=t;return{...t,onNodes:{kind:"process",arguments:()=>(0,o.mh)(f,[(0,i.basename)(e),...n]),supervision:()=>({}),isolation:h}}}}),
23314:(function(t,e,n){n.d(e,{ls:()=>identify,zn:()=>namedKey,lK:()=>serialize,u0:()=>sourcesOf});var r=n(76760),i=n(70569),o=n(78402),s=n(77598),a=n(47069),c=n(55205)
;// CONCATENATED MODULE: ./src/values/job-hash-text.ts
const u="hither-job/1\n";function canonicalText(t){const e=(0,c.CA)(t).map(([t,e])=>`${(0,c.cE)(t)}:${textOf(t,e)}`);return`${u}{${e.join(",")}}`}function textOf(t,e){
if("args"===t&&e instanceof Map)return(0,c.bv)(new Map((0,c.CA)(e)));return"bundle"===t&&Array.isArray(e)?l(e):(0,c.bv)(e)}const l=(0,a.T)(t=>(0,c.bv)(t)),d=new Set(["declared"]);function jobKey(t){
const e=new Map([...t].map(([t,e])=>[t,counted(t,e)]));return{hash:(0,s.createHash)("sha256").update(canonicalText(e)).digest("hex"),fields:e}}function counted(t,e){if(!(e instanceof Map))return e
;switch(t){case"container":return new Map([...e].filter(([t])=>!d.has(t)));case"args":return new Map([...e].map(([t,e])=>[t,hashedValue(e)]));default:return e}}function hashedValue(t){
if(Array.isArray(t))return t.map(hashedValue);if(!(t instanceof Map))return t;return"hither_file"===t.get("_type")?hashedObject(t):new Map([...t].map(([t,e])=>[t,hashedValue(e)]))}
function hashedObject(t){const e=t.get("item_type")??null,n=[["_type","hither_file"],["kind",e],["sha256",t.get("sha256")??null],["size",t.get("size")??null]]
;return new Map("file"===e?[...n,["name",baseName(t.get("sha1_path"))]]:n)}function baseName(t){return"string"==typeof t?t.slice(t.lastIndexOf("/")+1):null}var f=n(97979),h=n(58679)
;// CONCATENATED MODULE: ./src/run/identify-job.ts
async function serialize(t,e,n){return{job:t,bundle:await n.stage(t.bundle),encoded:await(0,o.h)(t.args,sourcesOf(t,e,n))}}function sourcesOf(t,e,n){const{store:r,newPath:i}=n;return{needed:e,store:r,
paths:t.paths,newPath:i,links:n.copyInputs?void 0:linksOf(t,n)}}function linksOf(t,e){return{canMount:async()=>!t.spec.relax.includes("image-user")&&(0,h.uh)(await e.runtimeOf(t)),user:e.user,
writable:t.writable}}function namedKey(t,{label:e},n){return{label:e,onHost:!(0,h.uh)(n),...jobKey(t)}}async function identify(t,e,n=1){const r=await e.runtimeOf(t);if((0,h.uh)(r))refuseSwapped(t)
;return{runtime:r,identity:await e.identityOf(r,imageRequest(t),n)}}function refuseSwapped({image:t,declaredImage:e}){if(null!==t&&(0,r.isAbsolute)(t)&&!(0,f.tE)(t))throw(0,i.CJ)(e??t)}
const m=/^(PYTHON\w*|VIRTUAL_ENV|CONDA_PREFIX)$/;function imageRequest(t){const{pull:e,python:n,env:r}=t.spec,i=Object.fromEntries([...r].filter(([t])=>m.test(t)));return{image:t.image??"",pull:e,
...void 0===n?{}:{python:n},...0===Object.keys(i).length?{}:{pythonEnv:i}}}}),62939:(function(t,e,n){n.d(e,{Bg:()=>specPath,EC:()=>requestOfJournal,sX:()=>commandIdentity})
;var r=n(77598),i=n(76760),o=n(20654);const s=67108864;function requestOfJournal(t){return{spec:t.spec,cwd:t.cwd,select:t.select,args:t.args,args_text:t.argsText??null,root:t.root??null,
data_roots:t.dataRoots,runtime:t.runtime??null,container:t.container??null,executor:t.executor,cache:t.cache,force_run:t.forceRun,timeout:t.timeout??null,require_isolation:t.requireIsolation}}
function specPath({cwd:t,spec:e},[n]){return(0,i.resolve)(t,n?.spec.where.path??e)}async function commandIdentity(t,e){const n=await(0,o.VX)(specPath(t,e),{limit:s,links:"follow"
}).catch(()=>""),i=[...new Set(e.flatMap(t=>t.spec.passEnv))].sort().map(e=>[e,t.environment[e]??null]);return(0,
r.createHash)("sha256").update(JSON.stringify([requestOfJournal(t),i])).update("\n").update(n).digest("hex")}}),23904:(function(t,e,n){n.d(e,{AJ:()=>openDirectory,GW:()=>endJournalAtExit,
Pf:()=>endJournal,S2:()=>allJournals,TJ:()=>openJournals,in:()=>openPath,ln:()=>timeStamp,mb:()=>resultsPath,tB:()=>pruneJournals})
;var r=n(73024),i=n(51455),o=n(76760),s=n(10305),a=n(91065),c=n(63080),u=n(5891);const l=".jsonl",d=1e3,f=2592e6;function openDirectory(t){return(0,o.join)((0,u.wn)(t),"open")}function openPath(t,e){
return(0,o.join)(openDirectory(t),`${e}${l}`)}function resultsPath(t,e){return(0,o.join)(openDirectory(t),e)}function timeStamp(t){return new Date(t).toISOString().replace(/[-:.Z]/g,"")}
function timeOf(t){const[,e,n,r,i]=/^(\d{8})T(\d\d)(\d\d)(\d\d)(?:\d{3})?-/.exec(t)??[],o=e?.replace(/^(\d{4})(\d\d)(\d\d)$/,"$1-$2-$3");return Date.parse(`${o}T${n}:${r}:${i}Z`)}
async function allJournals(t){const[e,n]=await Promise.all([namesIn((0,u.wn)(t)),openJournals(t)]);return[...placesIn((0,u.wn)(t),e,!1),...n].sort(byName)}async function openJournals(t){
return placesIn(openDirectory(t),await namesIn(openDirectory(t)),!0).sort(byName)}function byName(t,e){return t.name<e.name?-1:1}function namesIn(t){return(0,i.readdir)(t).catch(()=>[])}
function placesIn(t,e,n){return e.filter(t=>t.endsWith(l)).flatMap(e=>{const r=e.slice(0,-l.length),i=(0,s.qR)(r);return void 0===i?[]:[{name:r,path:(0,o.join)(t,e),owner:i,isOpen:n}]})}
async function endJournal(t,e){await(0,i.rename)(openPath(t,e),endedPath(t,e));await(0,a.q)(resultsPath(t,e))}function endJournalAtExit(t,e){(0,r.renameSync)(openPath(t,e),endedPath(t,e))}
function endedPath(t,e){return(0,o.join)((0,u.wn)(t),`${e}${l}`)}async function pruneJournals(t,e,n){
const r=(await allJournals(t)).filter(({owner:t,isOpen:e})=>!e||n(t)),i=r.length-d,o=r.filter(({name:t},n)=>n<i||e-timeOf(t)>f);for(const{path:t}of o)await(0,c.n)(t).catch(()=>{})
;for(const e of await resultsWithoutJournal(t,n))await(0,a.q)(resultsPath(t,e)).catch(()=>{})}async function resultsWithoutJournal(t,e){const n=await namesIn(openDirectory(t)),r=new Set(n)
;return n.filter(t=>{const n=t.endsWith(l)?void 0:(0,s.qR)(t);return void 0!==n&&e(n)&&!r.has(`${t}${l}`)})}}),40008:(function(t,e,n){n.d(e,{A:()=>parseLine,WJ:()=>createJournalFile,a0:()=>readJournal,
jA:()=>countJob,yU:()=>countsAtStart,yx:()=>o});var r=n(73024),i=n(35961);const o="hither-journal/1";function createJournalFile(t){const e=(0,r.openSync)(t,"ax",384);let n=!1;return{append(t){
const n=Buffer.from(`${JSON.stringify(t)}\n`);for(let t=0;t<n.length;)t+=(0,r.writeSync)(e,n,t)},sync(){if(!n){(0,r.fsyncSync)(e);n=!0}},close:()=>(0,r.closeSync)(e)}}async function*readJournal(t){
for await(const e of(0,i.S)(t)){const t=parseLine(e);if(void 0!==t)yield t}}function parseLine(t){try{const e=JSON.parse(t);return isLine(e)?e:void 0}catch{return}}function isLine(t){
const{type:e,schema:n,counts:r}=t??{};return"job"===e||"begun"===e&&n===o||"ended"===e&&"object"==typeof r&&null!==r}function countsAtStart(t){return{finished:t,cached:t,taken_over:0,failed:0,
cancelled:0,skipped:0}}function countJob(t,{status:e,source:n}){if("submitted"===e||"waiting"===e)return t;if("finished"!==e){const n="cancelled"===e||"skipped"===e?e:"failed";return{...t,[n]:t[n]+1}}
return{...t,finished:t.finished+1,cached:t.cached+("cache"===n?1:0),taken_over:t.taken_over+("killed-run"===n?1:0)}}}),64682:(function(t,e,n){n.d(e,{I:()=>objectsOfKeptResults,t:()=>openKeptResults})
;var r=n(77598),i=n(51455),o=n(76760),s=n(78962),a=n(74296),c=n(21272),u=n(20654),l=n(23904);const d=268435456;function openKeptResults(t,e){const n=(0,c.N)({root:t.root
}),pathOf=({hash:t,name:n,index:i})=>{const s=(0,r.createHash)("sha256").update(JSON.stringify([t,n,i])).digest("hex");return(0,o.join)(e,`${s}.json`)};return{pathOf:pathOf,keep:(t,e)=>n({
path:pathOf(t),text:(0,s.u0)(e)}),async read(e){const n=await textAt(pathOf(e)),r=void 0===n?void 0:(0,s.hB)(n,e.hash);return"good"===r?.state&&await hasObjects(r.entry,t)?r.entry:void 0},
async claim(t){try{await(0,i.rename)(t,e)}catch(t){if("ENOENT"===(0,a.vq)(t))return!1;throw t}return!0}}}function textAt(t){return(0,u.VX)(t,{limit:d}).then(String,()=>{})}
async function hasObjects({objects:t},e){for(const n of t)if("good"!==await e.verify(n))return!1;return!0}async function objectsOfKeptResults(t){const e=new Set;for(let n=!0;n;){n=!1
;for(const r of await(0,i.readdir)((0,l.AJ)(t)).catch(()=>[])){const i=r.endsWith(".jsonl")?"read":await addObjects((0,o.join)((0,l.AJ)(t),r),e);n||="moved"===i}}return e}
async function addObjects(t,e){const n=await(0,i.readdir)(t).catch(()=>{});for(const r of n??[]){const n=await textAt((0,o.join)(t,r));if(void 0===n)return"moved"
;for(const{sha1:t}of objectsIn(n))e.add(t)}return void 0===n?"moved":"read"}function objectsIn(t){const e=/"job_hash":"([0-9a-f]{64})"/.exec(t.slice(0,200))?.[1]??"",n=(0,s.hB)(t,e)
;return"good"===n.state?(0,s.hR)(n.entry):[]}}),28382:(function(t,e,n){n.d(e,{W:()=>takeOverKilledRun,Y:()=>begunLine});var r=n(35961),i=n(23904),o=n(40008);async function takeOverKilledRun(t,e){
const n=await killedRuns(t);let r;for(const{place:o,begun:s}of n)if(void 0===r&&await e.claim((0,i.mb)(t.root,o.name)))r={begun:s.time};for(const{place:e}of n)await(0,
i.Pf)(t.root,e.name).catch(()=>{});return r}async function killedRuns({root:t,name:e,command:n,isOver:r}){const o=[],s=(await(0,i.TJ)(t)).filter(t=>t.name!==e&&r(t.owner));for(const t of s.reverse()){
const e=await begunLine(t.path).catch(()=>{});if(e?.command===n&&!await hasEnded(t.path))o.push({place:t,begun:e})}return o}async function begunLine(t){for await(const e of(0,
o.a0)(t))return"begun"===e.type?e:void 0;return}async function hasEnded(t){return"ended"===(0,o.A)(await(0,r.f)(t).catch(()=>{})??"")?.type}}),91346:(function(t,e,n){n.d(e,{I:()=>createPacking,S:()=>s})
;const r=1e3,i=200,o=1800,s={pack:1,atOnce:1};function createPacking(t,e){const n=new Map(t.map(({name:t,jobs:e})=>[t,e.length]));return t=>packingOf(t,{jobs:n.get(t.name)??1,window:e})}
function packingOf({packing:t,timeout:e},n){
const{atOnce:s=1,maxTasks:a=r}=t,c=Math.ceil(Math.min(n.jobs,n.window)/a),u=Math.min(Math.ceil(n.jobs/a),Math.floor(n.window/i),Math.floor(o*s/(e??1))),l=Math.max(s,t.pack??Math.max(1,c,u));return{
pack:Math.min(l,n.jobs),atOnce:Math.min(s,n.jobs)}}}),47895:(function(t,e,n){n.d(e,{v:()=>pause});async function pause(t,e){e.throwIfAborted();if(t>0){await new Promise(n=>{const done=()=>{
clearTimeout(r);e.removeEventListener("abort",done);n()},r=setTimeout(done,1e3*t);e.addEventListener("abort",done)});e.throwIfAborted()}}}),58679:(function(t,e,n){n.d(e,{uh:()=>isContained,
ff:()=>planContainer,DJ:()=>refuseIncomplete,lG:()=>takePlace,Bh:()=>writeDirectory});var r=n(74296),i=n(51922),o=n(76246),s=n(69836);// CONCATENATED MODULE: ./src/job/required-isolation.ts
function isUpToSpec(t){return t.every(t=>t===a)}const a="the job sets no limit on its memory";function missingIsolation(t,e){
const{resources:n,relax:r,network:i,retry:o}=t,s=void 0!==n.memory&&!o.memory.includes(void 0)
;return[[e.network===i||"none"===e.network,`network ${e.network}`],["read-only"===e.filesystem||r.includes("writable-root"),`file system ${e.filesystem}`],["namespace"===e.processes,"processes of the machine are visible"],[s,a],[void 0===n.memory||"none"!==e.memory,"memory is not limited"],["none"!==e.pids,"the number of processes is not limited"],["none"!==e.cpus,"CPUs are not limited"],["none"!==e.tmp,"temporary files are not limited"],[e.seccomp,"system calls are not filtered"],["none"===e.capabilities,"capabilities are not dropped"],["protected"===e.supervisor,"the function can stop the supervisor that enforces its limits"]].filter(([t])=>!t).map(([,t])=>t)
}var c=n(77220),u=n(62591);// CONCATENATED MODULE: ./src/run/prepare-container.ts
async function planContainer(t,e){const{job:n,runtime:r,identity:i,serialized:o}=t,s=(0,
u.j)(t,e),[a,c]=await Promise.all([r.fetch(i,e.report,s),e.runner()]),l=containerSettings(n,a,0===o.encoded.linked.size&&e.mayShare(n)&&mayShareAt(r,e));return{settings:l,runner:c,
isolation:r.isolation(l)}}function mayShareAt(t,{commonParts:e}){return void 0===e||isContained(t)}function containerSettings({spec:t,mounts:e},n,r){
const{python:i="python3",network:o,relax:s,resources:a}=t;return{image:n,python:i,mounts:e,network:o,relax:s,resources:a,shared:r}}
async function takePlace({job:{spec:t},serialized:e,runtime:n,submitted:r},{settings:i,runner:a},{places:c,environment:u,commonParts:l}){const env=e=>(0,s.t)(t,{tmp:e,caller:u
}),d=i.shared?JSON.stringify([n.name,i,env("")]):void 0,f=void 0===r?await c.take(d):{...r,settings:void 0},h=isContained(n)?"/tmp":(0,o.Em)(f.directory).tmp,m={...i,name:f.container,
directory:f.directory,env:env(h),inputs:[]};if(void 0===l||void 0!==r||!isContained(n))return{place:f,run:m};const p=l({runner:a,serialized:e,supervision:n.supervision(m)});return{place:f,run:{...m,
parts:p}}}async function writeDirectory({serialized:t,runtime:e,document:n},r,{runner:i,isolation:o},s){return(0,c.s)(t,{path:r.directory,runner:i,store:s.inputs,
mode:"none"===o.filesystem?"copy":"link",document:n,supervision:{...e.supervision(r),requireProtection:s.requireIsolation},user:s.user,parts:r.parts,worker:r.shared?workerOf(e,o,r):void 0})}
function workerOf(t,{network:e},{parts:n}){const r=void 0===n?void 0:"/in/streams";return{contained:isContained(t),ownNetwork:"host"!==e,streams:r}}function refuseIncomplete(t,e,n){
const o=missingIsolation(t.spec,n)
;if(o.length>0)throw new r.bD("runtime",`isolation by ${e} is incomplete on this machine: ${o.join(", ")}`,isUpToSpec(o)?"give the job a limit in its spec, such as resources: { memory: 4G }":`run the job on another machine or with another runtime, or without ${(0,
i.Pe)("require-isolation")}`)}function isContained(t){return"host"!==t.name}}),73169:(function(t,e,n){n.d(e,{I:()=>openRun,i:()=>sweepRun})
;var r=n(77598),i=n(48161),o=n(76760),s=n(73518),a=n(12896),c=n(5891);// CONCATENATED MODULE: ./src/cache/in-flight.ts
function openInFlight(t,e){const n=new Map;return{async enter(r,i){for(let t=n.get(r);void 0!==t;t=n.get(r)){await t;const e=await i.look();if(void 0!==e)return{isMine:!1,made:e}}let land=()=>{}
;n.set(r,new Promise(t=>{land=()=>{n.delete(r);t()}}));try{makeFlights(t);const n=await(0,a.Vm)({lock:(0,c.yg)(t,r),owner:e,...i});if(!n.isMine){land();return n}return{isMine:!0,
release:()=>n.release().finally(land)}}catch(t){land();throw t}}}}function makeFlights(t){try{(0,s.K)((0,c.DA)(t))}catch{}}var u=n(61176),l=n(74296);// CONCATENATED MODULE: ./src/cache/unkept.ts
function collectUnkept(){const t=new Map;return{add(e,n){const r=(0,l.vq)(n)??(0,l.u0)(n),i=t.get(r)??{message:(0,l.u0)(n),labels:[]};i.labels.push(e);t.set(r,i)},tell(e){
for(const{message:n,labels:r}of t.values()){e({type:"warning",message:`${1===r.length?`the result of ${r[0]}`:`the results of ${r.length} jobs`} can't be cached: ${n}`})}t.clear()}}}
var d=n(51922),f=n(99210);// CONCATENATED MODULE: ./src/container/choose-runtime.ts
async function chooseRuntime(t,e,n){const r=[];for(const i of"auto"===t?(0,f.m)(e.env):[t]){const t=await f.a[i].create(e),o=await t.probe();if(o.available){for(const{name:t,reason:e}of r)n({
type:"notice",message:`${t} was skipped: ${e}`});return t}r.push({name:i,...o})}throw noneWorks(t,r)}const h=new Set(["seccomp","no-init","user-namespace"]);async function runtimeOnNodes(t,e,n){
const r=await chooseRuntime("auto"===t?"apptainer":t,e,n),{onNodes:i}=r;if(void 0===i)throw new l.bD("runtime",`the runtime ${r.name} can't run jobs on the nodes of a cluster`,`use ${(0,
d.Pe)("runtime","apptainer")} or, without isolation, ${(0,d.Pe)("runtime","host")}`);return{...r,supervision:i.supervision,isolation:t=>i.isolation(t,h)}}function noneWorks(t,e){const[n]=e
;if("auto"!==t&&void 0!==n)return new l.bD("runtime",`the runtime ${t} can't be used: ${n.reason}`,n.remedy);const r=e.map(({name:t,reason:e,remedy:n})=>`${t}: ${e} (${n})`)
;return new l.bD("runtime",`no container runtime works here; ${r.join("; ")}`,`fix one of these, or run without isolation with ${(0,d.Pe)("runtime","host")}`)}var m=n(5799),p=n(10305),w=n(73024)
;// CONCATENATED MODULE: ./src/process/machine-capacity.ts
const y={groups:"/proc/self/cgroup",root:"/sys/fs/cgroup",gpus:"/proc/driver/nvidia/gpus"};function machineCapacity(t=y){const e={},limits=n=>{e.groups??=groupsOf(t);return e.groups.flatMap(n)}
;return{get cpus(){e.cpus??=Math.min((0,i.availableParallelism)(),...limits(cpusAt));return e.cpus},get memory(){e.memory??=Math.min((0,i.totalmem)(),...limits(memoryAt));return e.memory},get gpus(){
return namesIn(t.gpus)?.length}}}function groupsOf({groups:t,root:e}){return textOf(t).split("\n").flatMap(t=>{
const[,n="",r="/"]=/^\d+:([^:]*):(\/.*)$/.exec(t)??[void 0,"none"],i=["cpu","memory",""].find(t=>n.split(",").includes(t));return void 0===i?[]:upwards((0,o.join)(e,n),r).map(t=>({controller:i,path:t
}))})}function upwards(t,e){const n=[t];for(let r=e;"/"!==r&&"."!==r;r=(0,o.dirname)(r))n.push((0,o.join)(t,r));return n}function cpusAt({controller:t,path:e}){if(""===t){const[t,n]=textOf((0,
o.join)(e,"cpu.max")).split(" ").map(Number);return ratio(t,n)}const read=t=>Number(textOf((0,o.join)(e,t)));return"cpu"===t?ratio(read("cpu.cfs_quota_us"),read("cpu.cfs_period_us")):[]}
function ratio(t,e){return void 0!==t&&void 0!==e&&t>0&&e>0?[t/e]:[]}function memoryAt({controller:t,path:e}){const n={"":"memory.max",memory:"memory.limit_in_bytes"}[t]
;return void 0===n?[]:[Number(textOf((0,o.join)(e,n)))].filter(t=>t>0)}function namesIn(t){try{return(0,w.readdirSync)(t)}catch{return}}function textOf(t){try{return(0,w.readFileSync)(t,"utf8").trim()
}catch{return""}}var g=n(24970);// CONCATENATED MODULE: ./src/executor/worker.ts
function startWorker(t){const e={stdout:createDivider(),stderr:createDivider()},n=(0,g.v)(t,e.stdout.take,e.stderr.take);let i,endTurn=()=>{};n.ended.then(t=>{e.stdout.flush();e.stderr.flush();i={
end:t,awaitsNext:!1,isTaken:t.exitCode!==v};endTurn(i)});return{child:n,run(t){const o=(0,
r.randomBytes)(16).toString("hex"),s=Promise.all([e.stdout.until(o,e=>t("stdout",e)),e.stderr.until(o,e=>t("stderr",e))]);n.write(`job\n${o}\n`);return new Promise(t=>{endTurn=t
;s.then(([e])=>t(turnEnd(e)));if(void 0!==i)t(i)})}}}const v=75,b=/^(\d{3})([01])\n$/,k=5;function turnEnd(t){const[,e,n]=b.exec(t)??[];return{end:{exitCode:Number(e??1),signal:null},
awaitsNext:"1"===n,isTaken:!0}}function createDivider(){let t,e=Buffer.alloc(0);const pass=e=>0===e.length?void 0:t?.take(e);return{until:(e,n)=>new Promise(r=>{t={word:Buffer.from(e),take:n,answer:r}
}),take(n){const r=0===e.length?n:Buffer.concat([e,n]),i=void 0===t?-1:r.indexOf(t.word);if(void 0===t||i<0){const n=r.length-beginning(t?.word,r);e=Buffer.from(r.subarray(n))
;return pass(r.subarray(0,n))}const o=pass(r.subarray(0,i));e=Buffer.from(r.subarray(i));const s=e.subarray(t.word.length);if(s.length>=k){t.answer(s.toString("latin1",0,k));t=void 0;e=Buffer.alloc(0)
}return o},flush(){pass(e);e=Buffer.alloc(0)}}}function beginning(t,e){for(let n=Math.min((t?.length??0)-1,e.length);n>0;n-=1)if(t?.subarray(0,n).equals(e.subarray(e.length-n)))return n;return 0}
function createLocalExecutor(t){const e=new Map,n=createWorkers();return{name:"local",window:t.parallel??Number.POSITIVE_INFINITY,capacity:machineCapacity(),refuses:async()=>{},async submit(r){
const i=start(r,()=>r.run.shared?n.run(r):runAlone(r),t);e.set(i.id,i);i.ended.finally(()=>e.delete(i.id)).catch(()=>{});return i},idOf:async()=>{},attach:async({run:t})=>{throw(0,
l.jr)(`no other process runs ${t.directory}`)},async cancel(t){const n=e.get(t);n?.cancel();await(n?.ended)},release:n.release,close:async()=>{}}}function runAlone({run:t,runtime:e,onOutput:n}){
const r=(0,g.v)(e.command(t),t=>n("stdout",t),t=>n("stderr",t));return{child:r,ended:r.ended.then(t=>({end:t,awaitsNext:!1,isTaken:!0}))}}function createWorkers(){
const t=new Map,startNew=({run:e,runtime:n})=>{const r=startWorker(n.command(e));t.set(e.name,{worker:r,stop:()=>n.stop(e.name)});r.child.ended.then(()=>t.delete(e.name));return r};return{run(e){
const n=t.get(e.run.name)?.worker??startNew(e);return{child:n.child,ended:n.run(e.onOutput)}},async release(e){const n=t.get(e);n?.worker.child.closeInput();const r=n?.worker.child.ended.then(()=>!0)
;if(void 0!==n&&!await Promise.race([r,delay(2e3)]))await n.stop()}}}function start(t,e,n){const{run:r,runtime:i}=t,{host:o,now:s}=n,{child:a,ended:c}=e();t.onStarted()
;const u=s()/1e3,l=watchChild(a,t);let d=l.cancel;return{id:r.name,ended:(async()=>{const{end:f,awaitsNext:h,isTaken:m}=await c,p=s()/1e3,{reason:w,wasEnded:y}=await l.stop();if(!h){a.closeInput()
;await a.ended}if(!m&&!y){const r=start(t,e,n);d=r.cancel;return r.ended}return{reason:w,end:f,isolation:i.isolation(r),startTime:u,endTime:p,host:o,jobId:null,awaitsNext:h&&!y}})(),cancel:()=>d()}}
function watchChild(t,e){let n,r="ended";const endBecause=i=>{if(void 0===n){r=i;n=endChild(t,e)}},i=startGuard(t,e,t=>{if("stopped"===t)endBecause("unsupervised");else n??=e.runtime.stop(e.run.name)
}),o=void 0===e.request.timeout?void 0:startTimer(e.request.timeout,()=>endBecause("timed-out"));return{cancel:()=>endBecause("cancelled"),async stop(){clearInterval(i);o?.clear();await n;return{
reason:r,wasEnded:void 0!==n}}}}function startGuard({pid:t},{runtime:e},n){if(void 0===e.supervisorActivity||void 0===t)return;let r="awake";return setInterval(()=>{
const i=e.supervisorActivity?.(t)??"awake";if(i===r&&"awake"!==i)n(i);r=i},1e3).unref()}async function endChild(t,{run:e,runtime:n}){t.kill("SIGTERM")
;const r=await Promise.race([t.ended.then(()=>!0),delay(2e3)]);await n.stop(e.name);if(!r)t.kill("SIGKILL")}function delay(t){return new Promise(e=>{setTimeout(()=>e(!1),t).unref()})}const O=2**31-1
;function startTimer(t,e){let n;const arm=t=>{const r=Math.min(t,O);n=setTimeout(()=>t>r?arm(t-r):e(),r)};arm(1e3*t);return{clear:()=>clearTimeout(n)}}
// CONCATENATED MODULE: ./src/executor/executors.ts
const j={local:async t=>createLocalExecutor(t),slurm:async t=>(await Promise.all([n.e(135),n.e(376)]).then(n.bind(n,73376))).createSlurmExecutor(t)}
;var S=n(91065),x=n(51548),$=n(60526),P=n(43628),I=n(76815),D=n(89268),R=n(10261),A=n(55205);// CONCATENATED MODULE: ./src/result/held-records.ts
const T=4096,M=100;function holdRecords(t){let e,n=0;const write=r=>{e??=(0,w.openSync)(t,"wx+",384);const i=Buffer.from(r),o=n;for(let t=0;t<i.length;)t+=(0,w.writeSync)(e,i,t,i.length-t,o+t)
;n+=i.length;return()=>read(e,o,i.length)},holdKey=(t,e)=>{if(weightOf(t[e],T)>T){const n=write((0,A.GF)((0,P.b)(t[e]))),get=()=>"result"===e?parsed(n()):JSON.parse(n());Object.defineProperty(t,e,{
get:get,enumerable:!0})}};return{hold(t){const e={...t};if(weightOf(t.result,T)<=T)Object.assign(e,{result:(0,D.T)(t.result)});try{for(const t of["result","error","runtime_info"])holdKey(e,t)}catch{}
return e},close(){if(void 0!==e)(0,w.closeSync)(e)}}}function read(t,e,n){const r=Buffer.alloc(n);let i=0;for(let o=-1;0!==o&&i<n&&void 0!==t;i+=o)o=(0,w.readSync)(t,r,i,n-i,e+i)
;return r.toString("utf8",0,i)}function parsed(t){const e=(0,R.q)(t);if(!e.ok){const t="run again, and do not change the directories of the content store while jobs run"
;throw new l.bD("store",`a result that this run saved temporarily can't be read back: ${e.message}`,t)}return e.value}function weightOf(t,e){if("string"==typeof t)return t.length
;if("object"!=typeof t||null===t||t instanceof I.W)return t instanceof I.W?t.text.length+M:0;let n=M;const r=t instanceof Map||Array.isArray(t)?t:Object.values(t);for(const t of r){n+=weightOf(t,e-n)
;if(n>e)break}return n}var E=n(10513),F=n(22955),N=n(78764),L=n(77220);// CONCATENATED MODULE: ./src/run/common-parts.ts
function createCommonParts(t,e){const n=new Map,makeOnce=(e,r,i)=>{const s=JSON.stringify([e,r]),a=n.get(s),c=a??(0,o.join)(t,`${e}-${n.size+1}`);if(void 0===a){i(c);n.set(s,c)}return c}
;return({runner:t,serialized:n,supervision:r})=>{const{bundle:i}=n,s=ownNames(n);return{runner:t.directory,source:i.directory,own:s,etc:makeOnce("etc",r.environmentScript??null,t=>(0,L.e)(t,{user:e,
supervision:r})),input:makeOnce("in",[i.directory,s],e=>{(0,$.ey)(t,(0,o.join)(e,"runner"),"link");(0,$.ey)(i,(0,o.join)(e,"src"),"link");for(const t of s)makeMountPoint((0,o.join)(e,t))})}}}
function ownNames({encoded:t}){return["job.json","run.json",...t.objects.length>0?["store"]:[],...t.files.length>0?["files"]:[]]}function makeMountPoint(t){if(t.endsWith(".json"))(0,
w.writeFileSync)(t,"",{mode:292});else(0,w.mkdirSync)(t,{mode:493})}// CONCATENATED MODULE: ./src/run/exit-at-once.ts
function watchForExit({signal:t,journal:e,output:n,report:r}){const onExit=()=>{if(t.aborted){e.exit();r({type:"notice",
message:`exiting at once: the next run removes what this run left${void 0===n?"":`; ${n} stays INCOMPLETE until a run has written it`}`})}};process.on("exit",onExit)
;return()=>process.off("exit",onExit)}// CONCATENATED MODULE: ./src/run/image-identities.ts
function createIdentities(t){const e=new Map;return(n,r,i=1)=>{const o=JSON.stringify([n.name,r]),s=e.get(o);if(void 0!==s&&!(s.failed&&s.attempt<i))return s.identity;const a={
identity:n.identify(r,t),attempt:i,failed:!1};e.set(o,a);a.identity.catch(()=>{a.failed=!0});return a.identity}}var J=n(13853),q=n(62939),B=n(23904),_=n(40008)
;// CONCATENATED MODULE: ./src/run/journal/journal-writer.ts
class JournalWriter{root;name;report;#r;constructor(t,e,n){this.root=t;this.name=e;this.report=n}async open(t){try{(0,s.K)((0,B.AJ)(this.root));this.#r=(0,_.WJ)((0,B.in)(this.root,this.name))
;this.#r.append(t())}catch(t){this.#i(t)}}get isOpen(){return void 0!==this.#r}append(t){try{this.#r?.append(t)}catch(t){this.#i(t)}}async attempt(t){try{
return void 0===this.#r?void 0:await t(this.#r)}catch(t){this.#i(t);return}}close(){this.#r?.close();this.#r=void 0}#i(t){this.close();this.report({type:"warning",
message:`the journal of this run can't be written (${(0,l.u0)(t)}): if the run is killed, its results that are not cached are lost`})}}var C=n(64682),W=n(28382)
;// CONCATENATED MODULE: ./src/run/journal/run-journal.ts
function openRunJournal(t){return new Journal(t)}class Journal{subject;#o;#s;#a;#c=new Map;#u=[];#l=(0,_.yU)(0);#d;#f;#h;#m=!1;constructor(t){this.subject=t
;const{store:e,owner:n,runId:r,now:i,report:o}=t;this.#o=(0,p.do)(`${(0,B.ln)(i())}-${r}`,n);this.#s=(0,C.t)(e,(0,B.mb)(e.root,this.#o));this.#a=new JournalWriter(e.root,this.#o,o)}plan(t){this.#u=t}
async takeOver(t){this.#d??=this.#p();const e=await this.#d,n=void 0===e?void 0:await this.#s.read(t);if(void 0!==e&&void 0!==n){this.#w(e);this.#c.set(idOf(t),{source:"killed-run",
path:this.#s.pathOf(t)})}return n}async keep(t,e){await this.#a.attempt(async n=>{n.sync();await this.#s.keep(t,e);this.#c.set(idOf(t),{source:"computed",path:this.#s.pathOf(t)})})}
jobEnded({name:t,index:e,label:n,job_hash:r,status:i,cache:s}){const a=idOf({hash:r??"",name:t,index:e}),u=this.#c.get(a);this.#c.delete(a);const l=u?.source??(s.hit?"cache":"computed");this.#l=(0,
_.jA)(this.#l,{status:i,source:l});if(!this.#a.isOpen)return;const d=u?.path??(null===r?void 0:(0,c.s3)(this.#y,r)),f="finished"===i&&void 0!==d?(0,o.relative)((0,J.cy)(this.#y),d):null
;this.#a.append({type:"job",time:this.#g(),label:n,job_hash:r,status:i,source:l,result:f})}conclude(t,e){this.#f=t;this.#h=e}exit(){this.#a.append(this.#v(this.#f??"cancelled"));try{(0,
B.GW)(this.#y,this.#o)}catch{}}async close(){const t=this.#f;if(void 0!==t)await this.#a.attempt(async e=>{e.append(this.#v(t));await(0,B.Pf)(this.#y,this.#o)});this.#a.close()}async#p(){
const{request:t,owner:e,now:n}=this.subject,isOver=t=>(0,p.XU)(t,e.host),r=await(0,q.sX)(t,this.#u);await this.#a.open(()=>({type:"begun",schema:_.yx,time:this.#g(),host:e.host,pid:e.pid,spec:(0,
q.Bg)(t,this.#u),command:r,request:(0,q.EC)(t),jobs:this.#u.length,cached:this.#l.cached}));return this.#a.attempt(async()=>{const t=await(0,W.W)({root:this.#y,name:this.#o,command:r,isOver:isOver
},this.#s);await(0,B.tB)(this.#y,n(),isOver);return t})}#v(t){const e=void 0===this.#h?{}:{run:this.#h};return{type:"ended",time:this.#g(),how:t,...e,counts:this.#l}}#w({begun:t}){if(!this.#m){
this.#m=!0;const e=`taking over results of the run of ${new Date(1e3*t).toISOString().slice(0,19).replace("T"," ")} UTC, which was killed`;this.subject.report({type:"notice",message:e})}}get#y(){
return this.subject.store.root}#g(){return this.subject.now()/1e3}}function idOf({hash:t,name:e,index:n}){return JSON.stringify([t,e,n])}var U=n(91346),z=n(47895),G=n(76246)
;// CONCATENATED MODULE: ./src/job/clear-job-directory.ts
const K=1e3;async function clearJobDirectory(t){const e=(0,G.Em)(t);try{if(![e.path,e.in,e.out].every(isOwnDirectory))return!1;(0,w.unlinkSync)(e.jobDocument);(0,w.unlinkSync)(e.runDocument)
;for(const t of[e.source,e.store,e.files])await(0,S.q)(t);if("etc,runner"!==(0,w.readdirSync)(e.in).sort().join())return!1;(0,w.chmodSync)(e.out,493);const t=(0,w.readdirSync)(e.out,{withFileTypes:!0
});if(t.length>K)return!1;for(const n of t)await removeEntry(e.out,n);return!0}catch{return!1}}function isOwnDirectory(t){return(0,w.lstatSync)(t).isDirectory()}async function removeEntry(t,e){
const n=(0,o.join)(t,e.name);await(e.isDirectory()?(0,S.q)(n):(0,w.unlinkSync)(n))}// CONCATENATED MODULE: ./src/run/places.ts
function createPlaces({newJob:t,discard:e,release:n,most:r}){let i=[];const end=async t=>{await n(t.container);e(t.directory)};return{async take(e){
const n=void 0===e?void 0:i.findLast(t=>t.settings===e);if(void 0!==n){i=i.filter(t=>t!==n);return n}const[o]=i;if(void 0!==o&&i.length>=r){i=i.slice(1);await end(o)}return{...t(),settings:e}},
async leave(t,e){if(!e)await end(t);else if(await clearJobDirectory(t.directory))i.push(t);else await end(t)},async close(){const t=i.map(end);i=[];await Promise.all(t)}}}var V=n(51455)
;// CONCATENATED MODULE: ./src/run/pooled-inputs.ts
const H=1048576;function createPool(t,e){const n=new Map,pool=(e,r)=>{const i=n.get(e.sha1)??t.materialize(e,r,"link");n.set(e.sha1,i);i.catch(()=>n.delete(e.sha1));return i};return{
async materialize(n,r,i){if("copy"===i||n.size<H)return t.materialize(n,r,i);const a=(0,o.join)(e,"objects",n.sha1);await pool(n,a);(0,s.K)((0,o.dirname)(r));await(0,
V.link)(a,r).catch(()=>t.materialize(n,r,i))}}}var X=n(19810),Z=n(2463),Y=n(20687),Q=n(57942);// CONCATENATED MODULE: ./src/run/reap-dead-runs.ts
async function reapDeadRuns(t,e){const n=await(0,Q.Dc)(t.storeRoot,e);if(0===n.length)return[];const r=await Promise.all(Object.values(f.a).map(async({create:n})=>(await n(t)).sweep(e)));await(0,
Z.M5)(t,e);await(0,Y.DN)({root:t.storeRoot},e);await(0,a.t_)((0,c.DA)(t.storeRoot),e);await(0,a.t_)((0,X.CN)(t),e);await Promise.all(n.map(e=>(0,S.q)(e,t.signal).catch(()=>{})));return r.flat()}
var tt=n(50891);// CONCATENATED MODULE: ./src/run/refuse-off-nodes.ts
function refuseOffNodes({executor:t,runtime:e="auto",detach:n,attach:r,workDir:i,store:o}){if("slurm"!==t&&void 0!==i)throw new l.bD("usage",`${(0,
d.Pe)("work-dir")} is for the files of a run on a cluster`,`use it with ${(0,d.Pe)("executor","slurm")}`);if("slurm"!==t&&(n||void 0!==r)){const t=n?"detach":"attach";throw new l.bD("usage",`${(0,
d.Pe)(t)} needs a scheduler, which keeps the jobs when hither has ended`,`use it with ${(0,d.Pe)("executor","slurm")}`)}if(n&&void 0!==r)throw new l.bD("usage",`${(0,
d.Pe)("detach")} submits a run, and ${(0,d.Pe)("attach")} gathers one`,"use one of the two")
;if("slurm"===t&&("docker"===e||"podman"===e))throw new l.bD("usage",`the runtime ${e} can't run jobs on the nodes of a cluster: ${nt[e]}`,`use ${(0,d.Pe)("runtime","apptainer")}`)
;const s=i??o,[,a]=et.find(([t])=>s.includes(t))??[];if("slurm"===t&&void 0!==a)throw new l.bD("usage",`jobs on a cluster can't have their files in ${(0,tt.T)(s)}: its path has ${a}`,void 0===i?(0,
d.zp)():`choose another directory with ${(0,d.Pe)("work-dir")}`)}const et=[["\\","a backslash"],["\n","a line feed"]],nt={
docker:"its containers belong to a daemon, so that Slurm could neither limit nor end them",podman:"its images are on one machine, and nodes rarely have it"},rt={isKept:!1,isDetached:!1,left:void 0,
plan:async()=>{},find:async()=>{},note:()=>{},gathered:()=>{},forget:async()=>{},close:async()=>{}};var it=n(91826);// CONCATENATED MODULE: ./src/run/writable-store.ts
const ot=["ENOTDIR","EEXIST"];async function writableStore(t,e,{owner:n,retain:r,warn:i}){try{return{root:t,directory:await(0,Q.HZ)(t,e,n),remoteStores:[],leave:async()=>{}}}catch(o){
if(!(o instanceof l.bD)||ot.includes((0,l.vq)(o.details.cause)??""))throw o;const s=await temporaryStore(o);i(`${o.message}: cached results are used, but new results are not stored; ${o.remedy}`)
;return{root:s,directory:await(0,Q.HZ)(s,e,n),remoteStores:(0,w.existsSync)(t)?[(0,it.P)({root:t},!1)]:[],leave:t=>r?Promise.resolve():(0,S.q)(s,t)}}}
async function temporaryStore({message:t,remedy:e}){try{return await(0,V.mkdtemp)((0,o.join)((0,i.tmpdir)(),"hither-store-"))}catch(n){const r=`${t}, and a temporary store can't be created in ${(0,
i.tmpdir)()} either: ${(0,l.u0)(n)}`;throw new l.bD("store",r,e,{cause:n})}}// CONCATENATED MODULE: ./src/run/run-context.ts
async function openRun(t,e){const{report:n,signal:s,drained:a=()=>{},remoteStores:c=[]}=e;refuseOffNodes(t);const l=(0,p.Ql)(),d=(0,r.randomUUID)().slice(0,13),warn=t=>n({type:"warning",message:t
}),f=await(0,F.E9)(t.remoteStores,{env:t.environment,signal:s}),h=(0,p.WF)(l),w=await writableStore(t.store,d,{owner:h,warn:warn,retain:t.retain}),{directory:y}=w,g=(0,
F.GY)([...w.remoteStores,...c,...f],warn),v=(0,E.C)(w.root,{remotes:g,signal:s}),b=thisUser(),k={env:t.environment,storeRoot:v.root,owner:h,user:b,signal:s},O={...k,storeRoot:t.workDir??v.root
},j="slurm"===t.executor?runtimeOnNodes:chooseRuntime,S=(0,m.B)(t=>j(t,O,n)),{late:x,close:$}=lateSignal(s),P=reapDeadRuns({...k,signal:x},t=>(0,p.XU)(t,l)),I=holdRecords((0,
o.join)(y,"records")),D=createDiscarded({retain:t.retain,report:n,late:x});let R=0;const A=openInFlight(v.root,h),{executor:T,submitted:M,jobsDirectory:L}=await openExecutor(t,{root:v.root,
directory:y,owner:h,inFlight:A,env:t.environment,user:b,report:n,signal:s}),{stage:J,runner:q}=createStaging(L),B=placesIn(L,d,{executor:T,discard:D.add}),_={store:v,cache:(0,u.y)({store:v,remotes:g
}),cacheRequest:t,unkept:collectUnkept(),inFlight:A,journal:openRunJournal({request:t,store:v,runId:d,owner:h,now:Date.now,report:n}),executor:T,submitted:M,admission:(0,N.mD)(T.capacity),
runtimeOf:e=>S(t.runtime??e.spec.runtime??"auto"),identityOf:createIdentities(n),stage:J,runner:q,places:B,mayShare:()=>!1,packingOf:()=>U.S,commonParts:"slurm"===T.name?createCommonParts(L,b):void 0,
inputs:void 0===t.workDir?v:createPool(v,L),jobsDirectory:L,newPath:()=>{R+=1;return(0,o.join)(y,`file-${R}`)},hold:I.hold,copyInputs:t.copyInputs,requireIsolation:t.requireIsolation,retain:t.retain,
output:t.output,report:n,drained:a,signal:s,pause:z.v,now:Date.now,host:(0,i.hostname)(),user:b,environment:t.environment},C=watchForExit(_);return{context:_,close:async()=>{$();await B.close()
;await T.close();await Promise.all([P,D.gone()]);await M.close();I.close();await(t.retain?(0,Q.O8)(y):removeOrTell(y,n,x));await _.journal.close().finally(C);await w.leave(x)}}}
async function openExecutor(t,e){const{root:r,directory:o,owner:s}=e,a="slurm"===t.executor?(await n.e(394).then(n.bind(n,91394))).createSubmittedRun(r,t,s):void 0,c=a??o,u={now:Date.now,host:(0,
i.hostname)(),pause:z.v},{parallel:l,detach:d,lease:f}=t,h=await j[t.executor]({...e,...u,parallel:l,detach:d,leaseSeconds:f,directory:c});return{executor:h,
submitted:void 0!==a?(await Promise.all([n.e(135),n.e(827)]).then(n.bind(n,7827))).openSubmittedJobs({...e,...u,request:t,own:a,executor:h}):rt,jobsDirectory:c}}
function placesIn(t,e,{executor:n,discard:r}){let i=0;return createPlaces({newJob:()=>{i+=1;const r="slurm"===n.name?String(Math.floor(i/1e3)):".";return{directory:(0,o.join)(t,r,`job-${i}`),
container:`hither-${e}-${i}`}},discard:r,release:n.release,most:Math.max(1,Math.floor(n.capacity.cpus))})}const st=1e3;function lateSignal(t){const e=new AbortController,wait=()=>{
setTimeout(()=>e.abort(),st).unref()};return{late:e.signal,close(){if(t.aborted)wait();else t.addEventListener("abort",wait,{once:!0})}}}function createDiscarded({retain:t,report:e,late:n}){
const r=new Set;return{add(i){if(t){e({type:"notice",message:`job directory retained: ${i}`});return}const o=(0,S.q)(i,n).catch(()=>{}).finally(()=>r.delete(o));r.add(o)},gone:()=>Promise.all(r)}}
async function removeOrTell(t,e,n){try{await(0,S.q)(t,n)}catch(n){e({type:"warning",message:(0,
l.rV)(n)?`the directory of the run, ${t}, is not completely removed yet: the next run with this store removes the rest`:`the directory of the run, ${t}, can't be removed: ${(0,l.u0)(n)}`})}}
function createStaging(t){let e=0;const n=(0,m.B)(async e=>(0,$.Th)(await(0,$.DR)(x.o),(0,o.join)(t,e)));return{stage:(0,m.B)(n=>{e+=1;return(0,$.Th)(n.files,(0,o.join)(t,`bundle-${e}`))}),
runner:()=>n("runner")}}async function sweepRun({owner:t,store:e,environment:r}){const i=(0,p.Ql)(),o={env:r,storeRoot:e,owner:(0,p.WF)(i),user:thisUser()
},{endRunsOf:s}=await Promise.all([n.e(135),n.e(150)]).then(n.bind(n,69150));await s({...o,root:e,owner:t});return reapDeadRuns(o,e=>(0,p.XU)(e,i)||(0,p.Ft)(e,t))}function thisUser(){return{
uid:process.getuid?.()??0,gid:process.getgid?.()??0}}}),57942:(function(t,e,n){n.d(e,{Dc:()=>directoriesOfRuns,HZ:()=>createRunDirectory,NV:()=>runsSince,O8:()=>keepRunDirectory,ib:()=>h})
;var r=n(73024),i=n(51455),o=n(76760),s=n(74296),a=n(10305),c=n(73518),u=n(91065),l=n(5891),d=n(6487);const f="begun",h=65536,m="kept";async function createRunDirectory(t,e,n){const i=(0,o.join)((0,
l.WL)(t),(0,a.do)(e,n));try{await makeIn((0,l.WL)(t),i);(0,r.writeFileSync)((0,o.join)(i,f),Buffer.alloc(h))}catch(e){await(0,u.q)(i).catch(()=>{});throw(0,d.gl)(e,`run jobs in ${t}`)}return i}
async function makeIn(t,e){const make=()=>(0,r.mkdirSync)(e,{mode:448});try{make()}catch(e){if("ENOENT"!==(0,s.vq)(e))throw e;(0,c.K)(t);make()}}async function keepRunDirectory(t){await(0,
i.writeFile)((0,o.join)(t,m),"")}async function runsSince(t,e){const n=await(0,i.readdir)((0,l.WL)(t)).catch(()=>[]),r=new Set(await directoriesOfRuns(t,e)),s=n.map(e=>(0,o.join)((0,
l.WL)(t),e)).filter(t=>!r.has(t));return(await Promise.all(s.map(t=>(0,i.stat)((0,o.join)(t,f)).catch(()=>(0,i.stat)(t).catch(()=>{}))))).flatMap(t=>void 0===t?[]:[t.mtimeMs])}
async function directoriesOfRuns(t,e){const n=namesIn((0,l.WL)(t)).filter(t=>{const n=(0,a.qR)(t);return void 0!==n&&e(n)}).map(e=>(0,o.join)((0,l.WL)(t),e)),r=await Promise.all(n.map(t=>(0,
i.stat)((0,o.join)(t,m)).catch(()=>{})));return n.filter((t,e)=>void 0===r[e])}function namesIn(t){try{return(0,r.readdirSync)(t)}catch{return[]}}}),61160:(function(t,e,n){n.d(e,{Z:()=>runTask})
;async function runTask({isSubmitted:t,context:e},n){const{executor:r,signal:i}=e,{id:o,ended:s}=await(t?r.attach(n):r.submit(n)),cancel=()=>void r.cancel(o);i.addEventListener("abort",cancel)
;if(i.aborted)cancel();return s.finally(()=>i.removeEventListener("abort",cancel))}}),48305:(function(t,e,n){n.d(e,{A:()=>walkLong});var r=n(74296),i=n(61929),o=n(10261),s=n(55205)
;const a=16384,c=/^(?:(?:^|,)-?(?:0|[1-9]\d{0,17})(?:\.\d{1,20})?(?:e[+-]?\d{1,2})?)+$/;async function walkLong(t,e){const n=new Walker(t.bytes,t.start,e);await n.value(t.outer,[]);return n.at}
class Walker{bytes;at;visitor;constructor(t,e,n){this.bytes=t;this.at=e;this.visitor=n}async value(t,e){this.at=(0,i.pw)(this.bytes,this.at);const n=(0,i.eU)(this.bytes,this.at,this.at+a)
;if(void 0!==n){const r=await this.visitor.take({value:this.read(n,t),path:e,before:void 0});return this.visitor.write((0,s.GF)(r))}if(t>=o.l)throw this.wrong(`more than ${o.l} levels are nested`)
;switch(this.next()){case"[":return this.items(t,e);case"{":return this.object(t,e);case'"':return this.string();default:return this.integer()}}async items(t,e){let n=0;await this.runs("[]",{
item:()=>this.endOfItem(),takeRun:async r=>{const i=this.text(r);if(c.test(i)){n+=i.split(",").length;return i}const o=this.parse(`[${i}]`,t),a=Array.isArray(o)?o:[],u=(0,
s.GF)(await this.visitor.take({value:a,path:e,before:n}));n+=a.length;return u.slice(1,-1)},takeLong:async()=>{await this.value(t+1,[...e,String(n)]);n+=1}})}async pairs(t,e){await this.runs("[]",{
item:()=>this.endOfItem(),takeRun:async n=>{const r=dictOf(this.parse(`[${this.text(n)}]`,t)),i=await this.visitor.take({value:r,path:e,before:void 0});return(0,
s.GF)(i instanceof Map?i.get("data")??[]:[]).slice(1,-1)},takeLong:async()=>{await this.passPunctuation("[");const n=this.read(this.shortEnd("a key of a dict"),t+1);await this.visitor.take({
value:dictOf([[n,null]]),path:e,before:void 0});await this.visitor.write((0,s.GF)(n));await this.passPunctuation(",");await this.value(t+2,[...e,(0,s.GF)(n).slice(0,40)])
;await this.passPunctuation("]")}})}async object(t,e){const n=this.typeAtStart();if(void 0!==n)return this.typed(n,t,e);await this.runs("{}",{item:()=>this.endOfEntry(),takeRun:async n=>{
const r=this.parse(`{${this.text(n)}}`,t);if(r instanceof Map&&r.has("_type"))throw this.wrong("an object with a _type is too long, or _type is not its first key");return(0,
s.GF)(await this.visitor.take({value:r,path:e,before:void 0})).slice(1,-1)},takeLong:async()=>{const n=this.read(this.shortEnd("a key"),t)
;if("string"!=typeof n||"_type"===n)throw this.wrong("a key is not a string, or an object with a _type is too long");await this.visitor.write((0,s.GF)(n));await this.passPunctuation(":")
;await this.value(t+1,[...e,n])}})}typeAtStart(){
const t=/^\{[ \n\r\t]*"_type"[ \n\r\t]*:[ \n\r\t]*"([a-z_]{1,20})"[ \n\r\t]*,[ \n\r\t]*"data"[ \n\r\t]*:/.exec(this.bytes.toString("latin1",this.at,this.at+256));this.at+=t?.[0].length??0
;return t?.[1]}async typed(t,e,n){await this.visitor.write(`{"_type":"${t}","data":`);this.at=(0,i.pw)(this.bytes,this.at)
;if("tuple"===t&&"["===this.next())await this.items(e+1,n);else if("dict"===t&&"["===this.next())await this.pairs(e+1,n);else if("bytes"===t&&'"'===this.next())await this.base64();else throw this.wrong(`the data of a _type ${JSON.stringify(t)} is invalid`)
;await this.passPunctuation("}")}async runs(t,{item:e,takeRun:n,takeLong:r}){await this.passPunctuation(t.charAt(0));for(;;){const t=this.endOfRun(e);if(void 0===t)await r();else{
await this.visitor.write(await n(t));this.at=t}this.at=(0,i.pw)(this.bytes,this.at);if(","!==this.next())break;await this.passPunctuation(",")}await this.passPunctuation(t.charAt(1))}endOfRun(t){
const e=this.at;let n;for(;;){const r=t();if(void 0===r||r>e+a)break;n=r;const o=(0,i.pw)(this.bytes,n);if(this.bytes[o]!==u)break;this.at=(0,i.pw)(this.bytes,o+1)}this.at=e;return n}endOfItem(){
return(0,i.eU)(this.bytes,this.at,this.at+a)}endOfEntry(){const t=(0,i.eU)(this.bytes,this.at,this.at+a);if(void 0===t)return;const e=(0,i.pw)(this.bytes,(0,i.pw)(this.bytes,t)+1);return(0,
i.eU)(this.bytes,e,this.at+a)}shortEnd(t){this.at=(0,i.pw)(this.bytes,this.at);const e=(0,i.eU)(this.bytes,this.at,this.at+a);if(void 0===e)throw this.wrong(`${t} has more than 16 KiB`);return e}
async base64(){const t=this.at+1;await this.string(/^[A-Za-z0-9+/]*={0,2}$/);const e=this.bytes.indexOf("=",t)
;if((this.at-1-t)%4!=0||e>=0&&e<this.at-3)throw this.wrong("the data of bytes must be base64 with padding and without line ends")}async string(t=/^/){const e=(0,i.ap)(this.bytes,this.at)
;if(void 0===e)throw this.wrong("a string has no end");await this.visitor.write('"');this.at+=1;for(;this.at<e-1;){const n=Math.min((0,
i.ne)(this.bytes,this.at,a),e-1),r=this.parse(`"${this.text(n)}"`,0);if("string"!=typeof r||!t.test(r))throw this.wrong("the data of bytes must be base64 with padding and without line ends")
;await this.visitor.write(JSON.stringify(r).slice(1,-1));this.at=n}await this.visitor.write('"');this.at=e}async integer(){const t=(0,i.eU)(this.bytes,this.at)??this.bytes.length;let e=/^-?[1-9]\d*$/
;do{const n=Math.min(this.at+a,t),r=this.text(n);if(!e.test(r))throw this.wrong("a large value is neither a string nor an integer");await this.visitor.write(r);e=/^\d+$/;this.at=n}while(this.at<t)}
async passPunctuation(t){this.at=(0,i.pw)(this.bytes,this.at);if(this.next()!==t)throw this.wrong(`expected "${t}"`);await this.visitor.write(t);this.at=(0,i.pw)(this.bytes,this.at+1)}next(){
return String.fromCharCode(this.bytes[this.at]??0)}text(t){return this.bytes.toString("utf8",this.at,t)}read(t,e){const n=this.parse(this.text(t),e);this.at=t;return n}parse(t,e){const n=(0,o.q)(t,{
outer:e});if(!n.ok)throw this.wrong(n.message);return n.value}wrong(t){
return new r.bD("runtime",`the result can't be read: ${t} (near byte ${this.at})`,"the function must not change the files below /out")}}const u=44;function dictOf(t){
return new Map([["_type","dict"],["data",t]])}}),61929:(function(t,e,n){n.d(e,{ap:()=>endOfString,eU:()=>endOfValue,ne:()=>cutOfString,pw:()=>skipBlanks})
;const r=92,i=0,o=1,s=2,a=3,c=4,u=new Uint8Array(256);for(const[t,e]of[[o," \n\r\t"],[s,'"'],[a,"[{"],[c,"]}"],[5,",:"]])for(const n of e)u[n.charCodeAt(0)]=t;function kindAt(t,e){const n=t[e]
;return void 0===n?void 0:u[n]}function skipBlanks(t,e){let n=e;for(;kindAt(t,n)===o;)n+=1;return n}function endOfValue(t,e,n=t.length){let r=0,o=e;do{const e=o<n?kindAt(t,o):void 0
;if(void 0===e)return;if(e===s)o=endOfString(t,o,n);else{r+=e===a?1:e===c?-1:0;o=e===i?endOfScalar(t,o,n):o+1}}while(r>0&&void 0!==o);return o}function endOfString(t,e,n=t.length){
for(let i=e+1;i<n;i+=1){if(kindAt(t,i)===s)return i+1;i+=t[i]===r?1:0}return}function endOfScalar(t,e,n){for(let r=e+1;r<n;r+=1)if(kindAt(t,r)!==i)return r;return n>=t.length?t.length:void 0}
function cutOfString(t,e,n){let i=e;for(;i<e+n||isContinuation(t[i]);){if(i>=t.length)return i;i+=t[i]===r?escapeLength(t[i+1]):1}return i}function escapeLength(t){return 117===t?6:2}
function isContinuation(t){return void 0!==t&&128==(192&t)}}),89268:(function(t,e,n){n.d(e,{T:()=>withOwnTexts,U:()=>ownText});var r=n(76815);const i=13;function ownText(t){
return t.length<i?t:Buffer.from(t,"utf16le").toString("utf16le")}function withOwnTexts(t){if("string"==typeof t)return ownText(t);if(t instanceof r.W)return t.text.length<i?t:new r.W(ownText(t.text))
;if(t instanceof Map)return new Map([...t].map(([t,e])=>[ownText(t),withOwnTexts(e)]));return Array.isArray(t)?t.map(withOwnTexts):t}})};
