"use strict";exports.id=460;exports.ids=[460];exports.modules={94798:(function(e,t,n){n.d(t,{E:()=>cacheUse});function cacheUse(e,{cache:t,forceRun:n},r){if("off"===t)return{look:!1,keep:!1,
why:"the cache is off"};const o=unhashed(e)??r;if(void 0!==o&&!e.cache.trust){return{look:!1,keep:!1,
why:`its result may depend on ${o}, which the job hash can't cover: "cache: { trust: true }" keeps it all the same`}}const i="read-write"===t;return n||e.cache.forceRun?{look:!1,keep:i,
why:"it is computed anew on demand (force-run)"}:{look:!0,keep:i,why:""}}function unhashed({network:e,mounts:t,passEnv:n}){if("none"!==e)return"the network";if(t.length>0)return"what is mounted"
;return n.length>0?"variables that are passed through":void 0}}),97284:(function(e,t,n){n.d(t,{CJ:()=>replacedImage,KC:()=>requireSameFile,Y_:()=>statSign,hd:()=>fileDigest,sl:()=>signNow})
;var r=n(77598),o=n(73024),i=n(51455),a=n(83916),s=n(10662),c=n(5310),u=n(28483),l=n(94367);async function fileDigest(e,t){const n=await statSign(t);return await(0,l.i2)(e,{path:(0,l.lX)(e,"files",t),
key:n},()=>hashFile(t,e.signal))??hashFile(t,e.signal)}async function statSign(e){return(0,c.m1)(await(0,i.stat)(e,{bigint:!0}))}function signNow(e){try{return(0,c.m1)((0,o.statSync)(e,{bigint:!0}))
}catch{return""}}function requireSameFile({request:e,source:t,sign:n}){if(void 0!==n&&signNow(t)!==n)throw replacedImage(e.image)}function replacedImage(e){
return new a.bD("image",`the image ${e} was replaced since the run began`,"let no other job write to the folder that it lies in, and run again")}async function hashFile(e,t){const n=(0,
r.createHash)("sha256"),o=await(0,s.lf)(e,"follow");for await(const e of o.createReadStream({highWaterMark:1048576})){n.update(e);t?.throwIfAborted()}return(0,u.wN)(n)}}),94367:(function(e,t,n){n.d(t,{
HZ:()=>lockPath,J$:()=>imagesFolder,SV:()=>temporaryImagePath,VA:()=>writeOwnRecord,_9:()=>readOwnRecord,aE:()=>readRecord,i2:()=>rememberedText,lX:()=>recordPath,rh:()=>writeRecord,vq:()=>locksFolder
});var r=n(77598),o=n(76760),i=n(20654),a=n(92187),s=n(58759),c=n(37079),u=n(53320);function imagesFolder({storeRoot:e}){return(0,o.join)((0,s.vY)(e),"images")}function recordPath({storeRoot:e},t,n){
const i=(0,r.createHash)("sha256").update(n).digest("hex").slice(0,40);return(0,o.join)((0,c.Ys)(e),"images",t,`${i}.json`)}function locksFolder(e){return(0,o.join)(imagesFolder(e),"locks")}
async function lockPath(e,t){const n=locksFolder(e);await(0,a.w)(n);return(0,o.join)(n,t)}async function temporaryImagePath(e,t){const n=(0,o.join)(imagesFolder(e),"tmp");await(0,a.w)(n);return(0,
o.join)(n,`${process.pid}.${e.random(8).toString("hex")}.${t}`)}const l=16777216;function readRecord(e){try{const t=JSON.parse(String((0,i.W)(e,{limit:l})));return"object"==typeof t&&null!==t?t:void 0
}catch{return}}function readOwnRecord(e,t){return(0,c.y2)(e.storeRoot)?readRecord(t):void 0}async function writeOwnRecord({storeRoot:e,random:t},n,r){try{const o=await(0,c.GC)(e);await(0,u.f)({root:o,
random:t},{path:n,text:JSON.stringify(r)})}catch{}}async function writeRecord({storeRoot:e,random:t},n,r){await(0,u.f)({root:e,random:t},{path:n,text:JSON.stringify(r)}).catch(()=>{})}
async function rememberedText(e,{path:t,key:n},r){const o=readOwnRecord(e,t);if(o?.key===n&&"string"==typeof o.text)return o.text;const i=await r();if(void 0!==i)await writeOwnRecord(e,t,{key:n,text:i
});return i}}),81348:(function(e,t,n){n.d(t,{v:()=>removeFolder});var r=n(77598),o=n(73024),i=n(58500),a=n(83916),s=n(69185);const c=64,u=8;async function removeFolder(e,t){if(!await(0,s.l)(e))return
;const n=Buffer.from(e),i={top:n,prefix:`.removed-${(0,r.randomBytes)(8).toString("hex")}-`,signal:t,moved:0,count:0,failure:void 0};await emptyWhole({folder:n,depth:0},i)
;for(let e=0;e<i.moved;e+=1)await removeTree({folder:movedTo(i,e),depth:1},n,i);attempt(i,()=>(0,o.rmdirSync)(e));if(void 0!==i.failure)throw i.failure}function movedTo({top:e,prefix:t},n){
return join(e,Buffer.from(`${t}${n}`))}function join(e,t){return Buffer.concat([e,Buffer.from("/"),t])}async function removeTree(e,t,n){await emptyWhole(e,n);return attempt(n,()=>allowing(t,()=>(0,
o.rmdirSync)(e.folder)))}async function emptyWhole(e,t){for(;await emptyOnce(e,t)>=c;);}async function emptyOnce(e,t){const n=openFolder(e.folder,t);let r=0;try{
for(let o=n?.readSync()??null;null!==o;o=n?.readSync()??null){r+=await removeEntry(o,e,t)?1:0;await takeTurns(t)}}finally{n?.closeSync()}return r}async function takeTurns(e){e.count+=1
;if(e.count%c===0){await(0,i.setImmediate)();e.signal?.throwIfAborted()}}function openFolder(e,t){let n;attempt(t,()=>allowing(e,()=>{n=(0,o.opendirSync)(e,{bufferSize:c,encoding:"buffer"})}))
;return n}async function removeEntry(e,{folder:t,depth:n},r){const i=join(t,e.name);if(!e.isDirectory())return attempt(r,()=>allowing(t,()=>(0,o.unlinkSync)(i)))
;if(i.subarray(r.top.length+1).toString("latin1").startsWith(r.prefix)&&0===n)return!1;return n<u?removeTree({folder:i,depth:n+1},t,r):moveUp(i,t,r)}function moveUp(e,t,n){const move=()=>(0,
o.renameSync)(e,movedTo(n,n.moved)),r=attempt(n,()=>allowing(t,()=>allowing(e,move)));n.moved+=r?1:0;return r}function allowing(e,t){try{t()}catch(n){if(!(0,a.US)(n))throw n;(0,o.chmodSync)(e,448);t()
}}function attempt(e,t){try{t();return!0}catch(t){if("ENOENT"!==(0,a.vq)(t))e.failure??=t;return!1}}}),50615:(function(e,t,n){n.d(t,{h:()=>encodeArguments,t:()=>encodeValues})
;var r=n(76760),o=n(83916),i=n(48423),a=n(87319),s=n(6489),c=n(11398),u=n(22544),l=n(93258),f=n(33065),d=n(39860),h=n(7096),p=n(70653);// CONCATENATED MODULE: ./src/job/mentioned-objects.ts
const m=1048576;async function mentionedObjects({views:e,uris:t},n){
const r=new Set(e.map(e=>e.ref.sha1)),o=new Map,i=e.filter(({kind:e})=>"json"!==e).map(({ref:e})=>e.sha1),a=[...await namedBy(t,n),...i],s=new Set;for(const e of a){
if(s.has(e)||!await n.has(e))continue;s.add(e);const t=await n.identify(e);if(!r.has(e))o.set(e,t);a.push(...await urisInObject(t,n))}return[...o.values()].sort((e,t)=>e.sha1<t.sha1?-1:1)}
async function namedBy(e,t){return(await Promise.all(e.map(e=>(0,c.q)(e,t).catch(unlessOurs)))).flat()}function unlessOurs(e){if(e instanceof o.bD&&"internal"!==e.code)return[];throw e}
async function urisInObject(e,t){if(e.size>m)return[];const n=await t.readVerified(e);if(!/^\s*[{[]/.test(n.subarray(0,64).toString("latin1")))return[];return namedBy((0,s.GH)(n.toString("utf8")),t)}
var w=n(78094),y=n(68314),g=n(32857),b=n(14972);// CONCATENATED MODULE: ./src/job/stored-arguments.ts
async function referredIn(e,t){const n=[...(0,g.Qv)(e)],r=e.flatMap(stringUris),o=new Set;for(const e of n)if("json"===e.kind&&!o.has(e.ref.sha256)){o.add(e.ref.sha256);const i=await v(t)(e.ref)
;append(n,i.views);append(r,i.uris)}return{views:n,uris:r}}function append(e,t){for(const n of t)e.push(n)}const v=(0,y.F)(e=>{const t=(0,w.O)(async t=>{const n={views:[],uris:[]};await(0,
i.H4)(JSON.parse(t),e,({value:e})=>{append(n.views,(0,g.Qv)(e));append(n.uris,stringUris(e))});return n});return({sha1:e,sha256:n,size:r})=>t(JSON.stringify({sha1:e,sha256:n,size:r}))})
;function stringUris(e){if("string"==typeof e){const t=(0,s.rI)(e);return void 0===t?[]:[t]}if(Array.isArray(e))return e.flatMap(stringUris);return e instanceof Map?[...(0,g.Y_)((0,
b.E)(e))].flatMap(([,e])=>stringUris(e)):[]}// CONCATENATED MODULE: ./src/job/encode-arguments.ts
async function encodeArguments(e,t){
const n=await encodeValues(e,t),r=await referredIn([...n.values()],t.store),{views:o}=r,i=await mentionedObjects(r,t.store),a=new Map([...o.map(e=>e.ref),...i].map(e=>[e.sha1,e])),s=o.filter(({kind:e})=>"file"===e).map(({ref:e,name:t})=>({
ref:e,name:t}));return{args:n,objects:[...a.values()],files:s,mentioned:i}}async function encodeValues(e,t){const n=new Map;for(const[r,o]of e)n.set(r,await encode(o,t));return n}
async function encode(e,t){switch(e.kind){case"null":return null;case"boolean":case"string":return e.value;case"integer":return new l.W(e.text);case"float":return(0,u.dq)(e.value);case"complex":
return(0,u.ph)(e.re,e.im);case"bytes":return(0,u.wV)(e.base64);case"list":return encodeAll(e.items,t);case"tuple":return(0,u.pC)(await encodeAll(e.items,t));case"mapping":return encodeMapping(e,t)
;case"npy":return encodeArrayFile(e,t);case"file":return encodeFile(e,t);case"uri":return encodeUri(e,t);case"array":return encodeArray(e,t);case"job":return resultOf(e,t)}}
async function encodeAll(e,t){const n=[];for(const r of e)n.push(await encode(r,t));return n}async function encodeMapping(e,t){const n=[]
;for(const r of e.entries)n.push([r.key,await encode(r.value,t)]);return(0,u.Xb)(n)}async function resultOf(e,t){const n=t.needed.get(e.job)??[]
;if(!(void 0!==n[0]&&null!==n[0].index)||void 0!==e.item)return n[e.item??0]?.result??null;return isLongList(n)?storedList(n,t):n.map(e=>e.result)}function isLongList(e){let t=0;return e.some(e=>{
t+=(0,h.GF)(e.result).length+1;return t>i.Bn})}async function storedList(e,{store:t,newPath:n}){const r=await(0,i.v7)(t,n(),async t=>{for(const[n,r]of e.entries())await t(`${0===n?"[":","}${(0,
h.GF)(r.result)}`);await t("]")});return(0,u.fk)(r)}async function encodeArrayFile(e,t){return withFile(e,t,async n=>{const r=await(0,f.SN)(n);if(!r.ok)throw(0,o.k9)([(0,p.G3)(e,r.message)]);return(0,
u.z)(await t.store.putFile(n),r)})}async function encodeFile(e,t){return withFile(e,t,async n=>(0,u.We)(await t.store.putFile(n),(0,r.basename)(e.path)))}async function encodeUri(e,{store:t}){
const n=(0,s.rI)(e.uri);if(void 0===n)throw(0,o.k9)([{message:`"${e.uri}" names no object`,remedy:"write sha1://HASH",where:e.where}]);const{ref:r,name:i}=await(0,c.H)(n,t),a=(0,
f.nq)(await t.readStart(r,f.Qk),r.size);return a.ok?(0,u.z)(r,a,i):(0,u.We)(r,i??"file")}async function encodeArray(e,{store:t}){const n=(0,d.J)((0,p.aT)(e.data),e.dtype);if(!n.ok)throw(0,o.k9)([(0,
p.Ld)(e,n)]);return(0,u.z)(await t.putBytes(n.bytes),n.form)}async function withFile(e,t,n){const r=await(0,a.B)(e,t.paths);if(!r.ok)throw(0,o.k9)(r.problems);try{return await n(r.value)}finally{
await r.value.close()}}}),5500:(function(e,t,n){n.d(t,{h:()=>jobDocument});var r=n(76760),o=n(68314),i=n(93258),a=n(7096);const s=2;function jobDocument({job:e,encoded:t,bundle:n},r){const{spec:o}=e
;return new Map([["schema","hither-job/1"],["runner",number(s)],["function",functionOf(e)],["container",new Map([["declared",e.declaredImage],["digest",r]])],["import_paths",[...e.bundle.importPaths]],["bundle",c(n)],["args",new Map((0,
a.CA)(t.args))],["positional",[...e.positional]],["objects",t.mentioned.map(e=>[e.sha1,e.sha256]).sort(byFirst)],["env",l(o)],["cpus",number(o.resources.cpus)],["gpus",o.resources.gpus??null],["network",o.network],["relax",u(o)],["mounts",e.mounts.map(t=>[fromRoot(t.source,e),t.target,t.writable])],["python",o.python??null],["salt",o.cache.salt]])
}function functionOf({bundle:e,declaration:t,functionName:n,functionVersion:r}){return new Map([["file",e.file],["module",e.module],["name",t.name],["function_name",n],["function_version",r]])}
const c=(0,o.F)(({files:e})=>e.map(e=>[e.path,e.executable,e.sha256])),u=(0,o.F)(({relax:e})=>[...e].sort()),l=(0,o.F)(({passEnv:e,env:t})=>{const n=[...e.map(e=>[e,null]),...t]
;return new Map(n.sort(byFirst))});function fromRoot(e,{paths:t}){const n=(0,r.relative)(t.root,e).split(r.sep).join("/");return".."===n||n.startsWith("../")||(0,r.isAbsolute)(n)?e:n||"."}
function byFirst(e,t){return String(e[0])<String(t[0])?-1:1}function number(e){return new i.W(String(e))}}),60526:(function(e,t,n){n.d(t,{DR:()=>filesBelow,Th:()=>stageBundle,ey:()=>placeBundle})
;var r=n(77598),o=n(73024),i=n(51455),a=n(76760),s=n(83916),c=n(10662),u=n(97979);async function stageBundle(e,t){makeFoldersOf(e,t);const n=[];for(const r of e)n.push({path:r.path,
executable:r.executable,sha256:copySource(r,(0,a.join)(t,r.path))});return{folder:t,files:n}}async function filesBelow(e){const t=await(0,i.realpath)(e);return(await(0,i.readdir)(t,{recursive:!0
})).filter(e=>e.endsWith(".py")).sort().map(e=>({path:e,source:(0,a.join)(t,e),executable:!1}))}function placeBundle(e,t,n){makeFoldersOf(e.files,t);for(const{path:r}of e.files){const[i,s]=[(0,
a.join)(e.folder,r),(0,a.join)(t,r)];if("link"===n)(0,o.linkSync)(i,s);else(0,o.copyFileSync)(i,s,o.constants.COPYFILE_FICLONE)}}function makeFoldersOf(e,t){for(const n of new Set([".",...e.map(e=>(0,
a.dirname)(e.path))]))(0,o.mkdirSync)((0,a.join)(t,n),{recursive:!0})}const l=["ENOSPC","EDQUOT","EROFS"];function copySource(e,t){try{return(0,c.kB)(e.source,"refuse",n=>{(0,u.DX)(n,e.source)
;return copyOpened(n,t,e.executable?365:292)})}catch(t){if(l.includes((0,s.vq)(t)??""))throw t;throw new s.bD("spec",`can't read ${e.path}: ${(0,s.u0)(t)}`,"it belongs to the source of the function",{
where:{path:e.path},cause:t})}}const f=Buffer.allocUnsafe(262144);function copyOpened(e,t,n){const i=(0,r.createHash)("sha256"),a=(0,o.openSync)(t,"wx",n);try{for(let t=(0,o.readSync)(e,f);t>0;t=(0,
o.readSync)(e,f)){const e=f.subarray(0,t);i.update(e);for(let n=0;n<t;)n+=(0,o.writeSync)(a,e,n)}(0,o.fchmodSync)(a,n)}finally{(0,o.closeSync)(a)}return i.digest("hex")}}),59226:(function(e,t,n){n.d(t,{
C:()=>endBars});const r=/(\r[^\r\n]*?)(?=(?: {2}\+ Exception Group )?Traceback \(most recent call last\):|Exception in thread |Exception ignored in: )/g;function endBars(e){
return e.includes("Traceback (")||e.includes("Exception i")?e.replace(r,"$1\n"):e}}),9694:(function(e,t,n){n.d(t,{Ft:()=>isSame,WF:()=>thisProcess,XU:()=>isDead,do:()=>ownedName,fc:()=>processWithId,
pZ:()=>parseOwner,qR:()=>ownerOfName});var r=n(73024);function parseOwner(e){try{const t=JSON.parse(e),{host:n,pid:r,startTime:o}=t??{}
;return"string"==typeof n&&"number"==typeof r&&"string"==typeof o?{host:n,pid:r,startTime:o}:void 0}catch{return}}function ownedName(e,{host:t,pid:n,startTime:r}){
return`${e}.${n}.${r}.${encodeURIComponent(t)}`}function ownerOfName(e){const[,t,n,r]=/^[^.]+\.(\d+)\.(\d*)\.(.+)$/.exec(e)??[];try{return void 0===t||void 0===n||void 0===r?void 0:{
host:decodeURIComponent(r),pid:Number(t),startTime:n}}catch{return}}function thisProcess(e){return processWithId(process.pid,e)}function processWithId(e,t){return{host:t,pid:e,
startTime:startTimeOf(e)??""}}function isDead(e,t){if(e.host!==t)return!1;const n=startTimeOf(e.pid);return void 0===n?!answers(e.pid):n!==e.startTime}function isSame(e,t){
return e.host===t.host&&e.pid===t.pid&&e.startTime===t.startTime}function startTimeOf(e){try{const t=(0,r.readFileSync)(`/proc/${e}/stat`,"utf8"),n=t.slice(t.lastIndexOf(")")+2).split(" ")
;return/^[ZX]/.test(n[0]??"")?void 0:n[19]}catch{return}}function answers(e){if("linux"===process.platform)return!1;try{process.kill(e,0);return!0}catch{return!1}}}),54847:(function(e,t,n){n.d(t,{
$i:()=>isPlain,VC:()=>cutAtLines,aq:()=>countLineEnds,mg:()=>prefixLines});const r=10;function cutAtLines(e){const t=e.indexOf(r)+1,n=e.lastIndexOf(r)+1;return{first:e.subarray(0,t),
lines:e.subarray(t,n),rest:e.subarray(n)}}function isPlain(e){for(let t=0;t<e.length;t+=1){const n=e[t]??0;if(n>126||n<32&&n!==r)return!1}return!0}function prefixLines(e,t){const n=Buffer.from(t)
;if(0===n.length||0===e.length)return e;const o=Buffer.allocUnsafe(e.length+countLineEnds(e)*n.length);let i=0,a=!0;for(let t=0;t<e.length;t+=1){const s=e[t]??0;i+=a?n.copy(o,i):0;o[i]=s;i+=1;a=s===r}
return o}function countLineEnds(e){let t=0;for(let n=0;n<e.length;n+=1)t+=e[n]===r?1:0;return t}}),12896:(function(e,t,n){n.d(t,{g:()=>onlyOnce,t:()=>sweepLocks})
;var r=n(51455),o=n(76760),i=n(83916),a=n(142),s=n(9694);const c=100,u=1e4;async function onlyOnce(e){const t=new LockWatch(e.lock,e.owner.host);let n=!1;for(;;){const r=await e.look()
;if(void 0!==r)return r;switch(await takeLock(e)){case"taken":return holding(e);case"impossible":return e.make()}e.signal?.throwIfAborted();if(!n){n=!0;e.onWait?.(await readOwner(e.lock))}
await pause(c);if(await t.isAbandoned()&&!await isRemoved(e.lock))return await e.look()??e.make()}}async function isRemoved(e){try{await(0,a.n)(e);return!0}catch{return!1}}
async function holding({lock:e,look:t,make:n}){const o=setInterval(()=>{const t=new Date;(0,r.lutimes)(e,t,t).catch(()=>{})},u);o.unref();try{return await t()??await n()}finally{clearInterval(o)
;await isRemoved(e)}}async function takeLock({lock:e,owner:t}){try{await(0,r.symlink)(JSON.stringify(t),e);return"taken"}catch(e){return"EEXIST"===(0,i.vq)(e)?"held":"impossible"}}class LockWatch{lock
;host;#e="";#t=0;constructor(e,t){this.lock=e;this.host=t}async isAbandoned(){const e=await(0,r.readlink)(this.lock).catch(textOfOther),t=(0,s.pZ)(e??"");return!(void 0===e||void 0!==t&&!(0,
s.XU)(t,this.host))||this.#n()}async#n(){const e=await(0,r.lstat)(this.lock,{bigint:!0}).catch(()=>{}),t=void 0===e?"":`${e.ino} ${e.mtimeNs}`;if(t!==this.#e){this.#e=t;this.#t=performance.now()}
return""!==t&&performance.now()-this.#t>12e4}}function textOfOther(e){return"EINVAL"===(0,i.vq)(e)?"":void 0}async function readOwner(e){return(0,s.pZ)(await(0,r.readlink)(e).catch(()=>""))}
async function sweepLocks(e,t){for(const n of await(0,r.readdir)(e).catch(()=>[])){const r=await readOwner((0,o.join)(e,n));if(void 0!==r&&t(r))await(0,a.n)((0,o.join)(e,n)).catch(()=>{})}}
function pause(e){return new Promise(t=>{setTimeout(t,e)})}}),24850:(function(e,t,n){n.d(t,{v:()=>startChild});var r=n(31421),o=n(83916);function startChild(e,t,n){let i;try{i=(0,
r.spawn)(e.program,[...e.args],{env:{...e.env},...void 0===e.cwd?{}:{cwd:e.cwd},stdio:["pipe","pipe","pipe"],detached:!0})}catch(e){const t={exitCode:null,signal:null,startError:(0,o.u0)(e)};return{
pid:void 0,ended:Promise.resolve(t),kill:()=>{}}}i.stdin?.on("error",()=>{});const a={mayStop:!0};pass(i.stdout,t,a);pass(i.stderr,n,a);return{pid:i.pid,ended:endOf(i),kill(e){a.mayStop=!1
;i.stdout?.resume();i.stderr?.resume();signalGroup(i,e)}}}function pass(e,t,n){e?.on("data",r=>{const o=t(r);if(o instanceof Promise&&n.mayStop){e.pause();o.finally(()=>e.resume()).catch(()=>{})}})}
function endOf(e){return new Promise(t=>{e.once("error",e=>t({exitCode:null,signal:null,startError:e.message}));e.once("close",(e,n)=>t({exitCode:e,signal:n}))})}function signalGroup(e,t){
if(void 0===e.pid)return;try{process.kill(-e.pid,t)}catch{}}}),99803:(function(e,t,n){n.d(t,{k:()=>buildRecord});function buildRecord(e,t,n){return{name:e.name,label:e.label,index:e.index,
matrix:n.matrix??null,function_name:e.functionName,function_version:e.functionVersion,status:t.status,result:t.result,error:t.error,job_hash:n.jobHash??null,hither_hash:n.hitherHash??null,
cache:n.cache??{hit:!1,reason:"the job was not looked up"},container:{declared:e.declaredImage,...n.container??{digest:null,runtime:null,isolation:null,environment:null}},
runtime_info:n.runtimeInfo??neverStarted(e.label,n)}}function neverStarted(e,{now:t,host:n}){return{start_time:t,end_time:t,elapsed_sec:0,console_out:{label:e,lines:[]},max_rss:null,host:n,
executor_job_id:null}}}),71881:(function(e,t,n){n.d(t,{N:()=>keepConsole,z:()=>wholeConsole});const r=8388608;async function keepConsole({short:e,whole:t},n){if(void 0===t)return e;try{return{...e,
object:await n.putBytes(Buffer.from(JSON.stringify(t)))}}catch{return e}}async function wholeConsole(e,t){const{object:n,lines:o}=e;if(void 0===n||n.size>r)return o;try{
const e=JSON.parse((await t.readVerified(n)).toString()),r=e?.lines;return Array.isArray(r)&&r.every(isLine)?r:o}catch{return o}}function isLine(e){
return"object"==typeof e&&null!==e&&"text"in e&&"string"==typeof e.text}}),48423:(function(e,t,n){n.d(t,{Bn:()=>c,H4:()=>readReferring,v7:()=>storeText,Y9:()=>withBytes});var r=n(51455),o=n(83916)
;var i=n(75794),a=n(30449),s=n(54920);// CONCATENATED MODULE: ./src/result/long-value.ts
const c=262144,u=// CONCATENATED MODULE: ./src/one-at-a-time.ts
function(){let e=Promise.resolve();return t=>{const n=e.then(t);e=n.catch(()=>{});return n}}();let l=Buffer.alloc(0);function withBytes(e,t,n){return u(async()=>{l=t>l.length?Buffer.alloc(t):l
;const{bytesRead:r}=await e.read(l,0,t,0);return n(l.subarray(0,r))})}const f=262144;async function storeText(e,t,n){try{await(0,i.D)(await(0,r.open)(t,"wx",384),async e=>{let t="";await n(async n=>{
t+=n;if(t.length>f){await e.writeFile(t);t=""}});await e.writeFile(t)});return await e.adoptFile(t)}finally{await(0,r.rm)(t,{force:!0})}}const d=268435456;async function readReferring(e,t,n){const r={
take:async e=>{n(e);return null},write:async()=>{}};if(e.size>d)throw new o.bD("runtime",`the value sha1://${e.sha1} has ${(0,a.lP)(e.size)} of JSON, and at most ${(0,
a.lP)(d)} are taken`,"return large data as numpy arrays or files");await(0,i.D)(await t.openVerified(e),t=>withBytes(t,e.size,async e=>{if(e.includes("://")||e.includes("kachery:"))await(0,s.A)({
bytes:e,start:0,outer:0},r)}))}}),53041:(function(e,t,n){n.d(t,{I:()=>rootOf,a:()=>skippedMessage});const r='the needed job "';function skippedMessage({label:e,status:t,error:n}){
return"skipped"===t&&null!==n?`"${e}" is skipped: ${rootOf(n.message)}`:`${r}${e}" did not finish: it is ${t}`}function rootOf(e){return e.slice(Math.max(0,e.indexOf(r)))}}),25459:(function(e,t,n){
n.d(t,{I:()=>openRun,i:()=>sweepRun});var r=n(77598),o=n(48161),i=n(76760),a=n(73136),s=n(12896),c=n(92187),u=n(58759);// CONCATENATED MODULE: ./src/cache/flights.ts
function openFlights(e,t,n){const r=new Map;let o;return{async join(i,a){for(let e=r.get(i);void 0!==e;e=r.get(i)){await e;const t=await a.look();if(void 0!==t)return t}o??=(0,c.w)((0,u.M5)(e))
;const s=onlyOnceAfter(o,{lock:(0,u.yg)(e,i),owner:t,signal:n,...a}),l=s.catch(()=>{}).finally(()=>r.delete(i));r.set(i,l);return s}}}async function onlyOnceAfter(e,t){await e.catch(()=>{});return(0,
s.g)(t)}var l=n(17609),f=n(83916);// CONCATENATED MODULE: ./src/cache/unkept.ts
function collectUnkept(){const e=new Map;return{add(t,n){const r=(0,f.vq)(n)??(0,f.u0)(n),o=e.get(r)??{message:(0,f.u0)(n),labels:[]};o.labels.push(t);e.set(r,o)},tell(t){
for(const{message:n,labels:r}of e.values()){t({type:"warning",message:`${1===r.length?`the result of ${r[0]}`:`the results of ${r.length} jobs`} can't be kept in the job cache: ${n}`})}e.clear()}}}
var d=n(58750);// CONCATENATED MODULE: ./src/container/create-runtime.ts
async function createRuntime(e,t){switch(e){case"docker":case"podman":{const{createEngineRuntime:r}=await Promise.all([n.e(60),n.e(548)]).then(n.bind(n,34548));return r(e,t)}case"apptainer":{
const{createApptainerRuntime:e}=await Promise.all([n.e(60),n.e(786)]).then(n.bind(n,64786));return e(t)}case"host":{const{createHostRuntime:e}=await n.e(743).then(n.bind(n,26743));return e(t)}}}
// CONCATENATED MODULE: ./src/container/choose-runtime.ts
async function chooseRuntime(e,t,n){const r=[];for(const o of"auto"===e?orderOf(t.env):[e]){const e=await createRuntime(o,t),i=await e.probe();if(i.available){for(const{name:e,reason:t}of r)n({
type:"notice",message:`${e} is not used: ${t}`});return e}r.push({name:o,...i})}throw noneWorks(e,r)}function orderOf(e){
return"TRUE"===e.HITHER_USE_SINGULARITY?.toUpperCase()?["apptainer","docker","podman"]:["docker","podman","apptainer"]}function noneWorks(e,t){const[n]=t
;if("auto"!==e&&void 0!==n)return new f.bD("runtime",`the runtime ${e} can't be used: ${n.reason}`,n.remedy);const r=t.map(({name:e,reason:t,remedy:n})=>`${e}: ${t} (${n})`)
;return new f.bD("runtime",`no container runtime works here; ${r.join("; ")}`,`fix one of them, or run without isolation by ${(0,d.Pe)("runtime","host")}`)}var h=n(24850)
;// CONCATENATED MODULE: ./src/executor/local.ts
const p=2e3,m=1e3;function createLocalExecutor(e){return{name:"local",run:(t,n)=>runLocally(e,t,n)}}async function runLocally(e,t,n){const r=e.now()/1e3,o=(0,
h.v)(t.command,e=>t.onOutput("stdout",e),e=>t.onOutput("stderr",e)),i=watch(o,t,n),a=await o.ended;return{reason:await i.reason(),end:a,startTime:r,endTime:e.now()/1e3,host:e.host,jobId:null}}
function watch(e,t,n){let r,o="ended";const giveUp=n=>{if(void 0===r){o=n;r=endChild(e,t)}},cancel=()=>giveUp("cancelled"),i=startGuard(e,t,e=>{
if("stopped"===e)giveUp("unsupervised");else r??=t.stop()}),a=void 0===t.timeout?void 0:startTimer(t.timeout,()=>giveUp("timed-out"));n.addEventListener("abort",cancel);if(n.aborted)cancel();return{
async reason(){clearInterval(i);a?.clear();n.removeEventListener("abort",cancel);await r;return o}}}function startGuard(e,{activity:t},n){const{pid:r}=e;if(void 0===t||void 0===r)return;let o="awake"
;return setInterval(()=>{const e=t(r);if(e===o&&"awake"!==e)n(e);o=e},m).unref()}async function endChild(e,t){e.kill("SIGTERM");const n=await Promise.race([e.ended.then(()=>!0),delay(p).then(()=>!1)])
;await t.stop();if(!n)e.kill("SIGKILL")}function delay(e){return new Promise(t=>{setTimeout(t,e).unref()})}const w=2**31-1;function startTimer(e,t){let n;const arm=e=>{const r=Math.min(e,w)
;n=setTimeout(()=>e>r?arm(e-r):t(),r)};arm(1e3*e);return{clear:()=>clearTimeout(n)}}var y=n(81348),g=n(60526),b=n(78094),v=n(73024),k=n(51455),O=n(36091),j=n(48652)
;// CONCATENATED MODULE: ./src/place-of-run.ts
const x=["ENOTDIR","EEXIST"];async function placeOfRun(e,t,{owner:n,retain:a,warn:s}){try{return{root:e,folder:await(0,O.kg)(e,t,n),remoteStores:[],leave:async()=>{}}}catch(c){
if(!(c instanceof f.bD)||x.includes((0,f.vq)(c.details.cause)??""))throw c;const u=await(0,k.mkdtemp)((0,i.join)((0,o.tmpdir)(),"hither-store-"))
;s(`${c.message}: results that are cached there are used, and nothing is kept; ${c.remedy}`);return{root:u,folder:await(0,O.kg)(u,t,n),remoteStores:(0,v.existsSync)(e)?[(0,j.s)({root:e,
random:r.randomBytes},!1)]:[],leave:e=>a?Promise.resolve():(0,y.v)(u,e)}}}var S=n(9694),$=n(41069),F=n(93258),I=n(21704),R=n(7096);// CONCATENATED MODULE: ./src/result/held-records.ts
const E=4096,T=100;function holdRecords(e){let t,n=0;const write=r=>{t??=(0,v.openSync)(e,"wx+",384);const o=Buffer.from(r),i=n;for(let e=0;e<o.length;)e+=(0,v.writeSync)(t,o,e,o.length-e,i+e)
;n+=o.length;return()=>read(t,i,o.length)},holdKey=(e,t)=>{if(weightOf(e[t],E)>E){const n=write((0,R.GF)((0,$.b)(e[t]))),get=()=>"result"===t?parsed(n()):JSON.parse(n());Object.defineProperty(e,t,{
get:get,enumerable:!0})}};return{hold(e){const t={...e};try{for(const e of["result","error","runtime_info"])holdKey(t,e)}catch{}return t},close(){if(void 0!==t)(0,v.closeSync)(t)}}}
function read(e,t,n){const r=Buffer.alloc(n);let o=0;for(let i=-1;0!==i&&o<n&&void 0!==e;o+=i)i=(0,v.readSync)(e,r,o,n-o,t+o);return r.toString("utf8",0,o)}function parsed(e){const t=(0,I.q)(e)
;if(!t.ok){const e="run again, and leave the folders of the content store alone while jobs run";throw new f.bD("store",`a result that this run put aside can't be read back: ${t.message}`,e)}
return t.value}function weightOf(e,t){if("string"==typeof e)return e.length;if("object"!=typeof e||null===e||e instanceof F.W)return e instanceof F.W?e.text.length+T:0;let n=T
;const r=e instanceof Map||Array.isArray(e)?e:Object.values(e);for(const e of r){n+=weightOf(e,t-n);if(n>t)break}return n}var A=n(81931),_=n(98698),L=n(94367)
;// CONCATENATED MODULE: ./src/sweep-runs.ts
const M=["docker","podman","apptainer","host"];async function sweepRuns(e,t){const n=await(0,O.Xj)(e.storeRoot,t);if(0===n.length)return[]
;const r=await Promise.all(M.map(async n=>(await createRuntime(n,e)).sweep(t)));await(0,s.t)((0,u.M5)(e.storeRoot),t);await(0,s.t)((0,L.vq)(e),t);await Promise.all(n.map(t=>(0,
y.v)(t,e.signal).catch(()=>{})));return r.flat()}// CONCATENATED MODULE: ./src/run-context.ts
async function openRun(e,t){const{report:n,signal:a,drained:s=()=>{},remoteStores:c=[]}=t,u=(0,o.hostname)(),f=(0,r.randomUUID)().slice(0,13),warn=e=>n({type:"warning",message:e}),d={
env:e.environment,random:r.randomBytes,signal:a},h=await(0,_.E9)(e.remoteStores,d),p=(0,S.WF)(u),m=await placeOfRun(e.store,f,{owner:p,warn:warn,retain:e.retain}),{folder:w}=m,y=(0,
_.GY)([...m.remoteStores,...c,...h],warn),v=(0,A.C)(m.root,{remotes:y,signal:a}),k=thisUser(),j={env:e.environment,storeRoot:v.root,owner:p,user:k,random:r.randomBytes,signal:a},x=(0,
b.O)(e=>chooseRuntime(e,j,n)),$=new Map,F=lateAfter(a),I=sweepRuns({...j,signal:F},e=>(0,S.XU)(e,u)),R=holdRecords((0,i.join)(w,"records")),E=createDiscarded({retain:e.retain,report:n,late:F}),T={
job:0,bundle:0,file:0},L=(0,b.O)(e=>{T.bundle+=1;return(0,g.Th)(e.files,(0,i.join)(w,`bundle-${T.bundle}`))}),M=(0,b.O)(e=>stageRunner((0,i.join)(w,e)));return{context:{store:v,cache:(0,l.y)({store:v,
random:r.randomBytes,remotes:y}),cacheRequest:e,unkept:collectUnkept(),flights:openFlights(v.root,p,a),executor:createLocalExecutor({host:u,now:Date.now}),
runtimeOf:t=>x(e.runtime??t.spec.runtime??"auto"),identityOf(e,t){const r=JSON.stringify([e.name,t]),o=$.get(r)??e.identify(t,n);$.set(r,o);return o},stage:L,runner:()=>M("runner"),newJob:()=>{
T.job+=1;return{folder:(0,i.join)(w,`job-${T.job}`),container:`hither-${f}-${T.job}`}},newPath:()=>{T.file+=1;return(0,i.join)(w,`file-${T.file}`)},hold:R.hold,discard:E.add,parallel:e.parallel,
requireIsolation:e.requireIsolation,retain:e.retain,output:e.output,report:n,drained:s,signal:a,now:Date.now,host:u,user:k,environment:e.environment},close:async()=>{await Promise.all([I,E.gone()])
;R.close();await(e.retain?(0,O.vF)(w):removeOrTell(w,n,F));await m.leave(F)}}}const N=1e3;function lateAfter(e){const t=new AbortController,wait=()=>{setTimeout(()=>t.abort(),N).unref()}
;if(e.aborted)wait();else e.addEventListener("abort",wait,{once:!0});return t.signal}function createDiscarded({retain:e,report:t,late:n}){const r=new Set;return{add(o){if(e){t({type:"notice",
message:`the job folder is kept: ${o}`});return}const i=(0,y.v)(o,n).catch(()=>{}).finally(()=>r.delete(i));r.add(i)},gone:()=>Promise.all(r)}}async function removeOrTell(e,t,n){try{await(0,y.v)(e,n)
}catch(n){t({type:"warning",message:(0,f.rV)(n)?`the folder of the run, ${e}, is not removed yet: the next run with this store removes the rest`:`the folder of the run, ${e}, can't be removed: ${(0,
f.u0)(n)}`})}}async function stageRunner(e){return(0,g.Th)(await(0,g.DR)(P),e)}function sweepRun({owner:e,store:t,environment:n}){const i=(0,o.hostname)();return sweepRuns({env:n,storeRoot:t,owner:(0,
S.WF)(i),user:thisUser(),random:r.randomBytes},t=>(0,S.XU)(t,i)||(0,S.Ft)(t,e))}function thisUser(){return{uid:process.getuid?.()??0,gid:process.getgid?.()??0}}const P=(0,i.join)((0,i.dirname)((0,
a.fileURLToPath)(require("url").pathToFileURL(__filename).href)),"in-container")}),36091:(function(e,t,n){n.d(t,{NV:()=>runsSince,Xj:()=>foldersOfRuns,kg:()=>createRunFolder,vF:()=>keepRunFolder})
;var r=n(73024),o=n(51455),i=n(76760),a=n(81348),s=n(9694),c=n(92187),u=n(6487),l=n(58759);const f="begun",d=65536,h="kept";async function createRunFolder(e,t,n){const o=(0,i.join)((0,l.Xc)(e),(0,
s.do)(t,n));try{await(0,c.w)((0,l.Xc)(e));(0,r.mkdirSync)(o,{mode:448});(0,r.writeFileSync)((0,i.join)(o,f),Buffer.alloc(d))}catch(t){await(0,a.v)(o).catch(()=>{});throw(0,u.gl)(t,`run jobs in ${e}`)}
return o}async function keepRunFolder(e){await(0,o.writeFile)((0,i.join)(e,h),"")}async function runsSince(e,t){const n=await(0,o.readdir)((0,
l.Xc)(e)).catch(()=>[]),r=new Set(await foldersOfRuns(e,t)),a=n.map(t=>(0,i.join)((0,l.Xc)(e),t)).filter(e=>!r.has(e));return(await Promise.all(a.map(e=>(0,o.stat)((0,i.join)(e,f)).catch(()=>(0,
o.stat)(e).catch(()=>{}))))).flatMap(e=>void 0===e?[]:[e.mtimeMs])}async function foldersOfRuns(e,t){const n=(await(0,o.readdir)((0,l.Xc)(e)).catch(()=>[])).filter(e=>{const n=(0,s.qR)(e)
;return void 0!==n&&t(n)}).map(t=>(0,i.join)((0,l.Xc)(e),t)),r=await Promise.all(n.map(e=>(0,o.stat)((0,i.join)(e,h)).catch(()=>{})));return n.filter((e,t)=>void 0===r[t])}}),44642:(function(e,t,n){
n.d(t,{ls:()=>identify,zn:()=>namedKey,b5:()=>runJob,lK:()=>serialize});var r=n(76760),o=n(97284),i=n(83916);// CONCATENATED MODULE: ./src/hints/hints-of.ts
async function hintsOf(e){const{record:t,noticed:r}=e;if("finished"===t.status&&0===(r?.left??[]).length||"skipped"===t.status)return[]
;const[{gather:o},{hintsFor:i}]=await Promise.all([n.e(914).then(n.bind(n,17914)),n.e(868).then(n.bind(n,64868))]);return i(await o(e))}
var a=n(50615),s=n(77598),c=n(69346),u=n(14972),l=n(33065),f=n(11365),d=n(30449),h=n(7096);// CONCATENATED MODULE: ./src/values/hither-hash.ts
const p=67108864;async function hitherHash(e){const t=['{"args":'];if(!addMapping([...e.args],t)||arrayBytesIn(t)>p)return null;const{functionVersion:n,functionName:r}=e
;t.push(`,"function_Version":${(0,h.cE)(n)},"function_name":${(0,h.cE)(r)}}`);return digest(t,e.arrayBytes)}function arrayBytesIn(e){return e.reduce((e,t)=>e+("string"==typeof t?0:t.ref.size),0)}
async function digest(e,t){const n=(0,s.createHash)("sha1");for(const r of e){if("string"==typeof r){n.update(r);continue}const e=await t(r.ref),o=e&&asSaved(e);if(void 0===o)return null
;updateArray(o,n)}return n.digest("hex")}const m=786432;function updateArray(e,t){t.update('{"_type":"npy","data_b64":"');for(let n=0;n<e.length;n+=m)t.update(e.toString("base64",n,n+m))
;t.update('"}')}function add(e,t){const n=(0,u.E)(e);switch(n.kind){case"list":return addItems(["[","]"],n.items,t);case"tuple":return addItems(['{"_type":"tuple","data":[',"]}"],n.items,t)
;case"object":return addMapping([...n.entries],t);case"dict":return addMapping(n.pairs,t);case"array":t.push(n);return!0;default:return addLeaf(n,t)}}function addLeaf(e,t){const n=leafText(e)
;if(void 0!==n)t.push(n);return void 0!==n}function leafText(e){switch(e.kind){case"null":return"null";case"boolean":return String(e.value);case"string":return(0,h.cE)(e.value);case"integer":return(0,
d.xe)(e.text);case"float":return floatToken(e.value);default:return}}function addItems([e,t],n,r){r.push(e);for(const[e,t]of n.entries()){r.push(0===e?"":",");if(!add(t,r))return!1}r.push(t);return!0}
function addMapping(e,t){const n=sortByKey(e);t.push("{");for(const[e,[r,o]]of(n??[]).entries()){t.push(`${0===e?"":","}${(0,h.cE)(r)}:`);if(!add(o,t))return!1}t.push("}");return void 0!==n}
function sortByKey(e){const t=e.map(([e])=>keyOf(e)),n=new Set(t.map(e=>e?.kind));if(t.includes(void 0)||n.size>1||n.has("none")&&t.length>1)return;const r=e.map(([,e],n)=>({key:t[n]??w,value:e}))
;r.sort((e,t)=>"string"===e.key.kind?(0,h.HH)(e.key.text,t.key.text):e.key.order-t.key.order);return r.map(({key:e,value:t})=>[e.text,t])}const w={kind:"none",text:"null",order:0};function keyOf(e){
const t=(0,u.E)(e);switch(t.kind){case"string":return{kind:"string",text:t.value,order:0};case"integer":return{kind:"number",text:(0,d.xe)(t.text),order:Number(t.text)};case"float":return{
kind:"number",text:floatToken(t.value),order:t.value};case"boolean":return{kind:"number",text:String(t.value),order:Number(t.value)};case"null":return w;default:return}}function floatToken(e){
if(Number.isFinite(e))return(0,d.qx)(e);return Number.isNaN(e)?"NaN":e>0?"Infinity":"-Infinity"}function asSaved(e){const t=(0,l.nq)(e,e.length);if(!t.ok)return
;const n=t.shape.includes(0)||t.shape.filter(e=>e>1).length<=1,r={dtype:(0,c.X4)(t.dtype),shape:t.shape,fortranOrder:t.fortranOrder&&!n},o=(0,f.w)(r)
;return e.subarray(0,t.headerLength).equals(o)?e:Buffer.concat([o,e.subarray(t.headerLength)])}// CONCATENATED MODULE: ./src/job/hither-hash-of-job.ts
function hitherHashOf({job:e,encoded:t},n){return hitherHash({functionName:e.functionName,functionVersion:e.functionVersion,args:t.args,arrayBytes:e=>n.readVerified(e)})}var y=n(5500),g=n(69836)
;// CONCATENATED MODULE: ./src/job/job-folder.ts
function jobFolderAt(e){const t=(0,r.join)(e,"in");return{path:e,in:t,out:(0,r.join)(e,"out"),tmp:(0,r.join)(e,"tmp"),empty:(0,r.join)(e,"empty"),runner:(0,r.join)(t,"runner"),source:(0,
r.join)(t,"src"),jobDocument:(0,r.join)(t,"job.json"),runDocument:(0,r.join)(t,"run.json"),passwd:(0,r.join)(t,"etc","passwd"),group:(0,r.join)(t,"etc","group"),hosts:(0,r.join)(t,"etc","hosts"),
environmentScript:(0,r.join)(t,"etc","env","99-zz-hither.sh")}}function placedObject(e,t){return(0,r.join)(e.in,"store","sha1",t.slice(0,2),t.slice(2,4),t.slice(4,6),t)}function placedFile(e,t,n){
return(0,r.join)(e.in,"files",t,n)}var b=n(68314);// CONCATENATED MODULE: ./src/values/job-hash-text.ts
const v="hither-job/1\n";function canonicalText(e){const t=(0,h.CA)(e).map(([e,t])=>`${(0,h.cE)(e)}:${textOf(e,t)}`);return`${v}{${t.join(",")}}`}function textOf(e,t){
if("args"===e&&t instanceof Map)return(0,h.bv)(new Map((0,h.CA)(t)));return"bundle"===e&&Array.isArray(t)?k(t):(0,h.bv)(t)}const k=(0,b.F)(e=>(0,h.bv)(e)),O=new Set(["declared"]);function jobKey(e){
const t=new Map([...e].map(([e,t])=>[e,counted(e,t)]));return{hash:(0,s.createHash)("sha256").update(canonicalText(t)).digest("hex"),fields:t}}function counted(e,t){if(!(t instanceof Map))return t
;switch(e){case"container":return new Map([...t].filter(([e])=>!O.has(e)));case"args":return new Map([...t].map(([e,t])=>[e,hashedValue(t)]));default:return t}}function hashedValue(e){
if(Array.isArray(e))return e.map(hashedValue);if(!(e instanceof Map))return e;return"hither_file"===e.get("_type")?hashedObject(e):new Map([...e].map(([e,t])=>[e,hashedValue(t)]))}
function hashedObject(e){const t=e.get("item_type")??null,n=[["_type","hither_file"],["kind",t],["sha256",e.get("sha256")??null],["size",e.get("size")??null]]
;return new Map("file"===t?[...n,["name",baseName(e.get("sha1_path"))]]:n)}function baseName(e){return"string"==typeof e?e.slice(e.lastIndexOf("/")+1):null}var j=n(97979)
;// CONCATENATED MODULE: ./src/job/required-isolation.ts
function missingIsolation(e,t){const{resources:n,relax:r,network:o}=e
;return[[t.network===o||"none"===t.network,`network ${t.network}`],["read-only"===t.filesystem||r.includes("writable-root"),`file system ${t.filesystem}`],["namespace"===t.processes,"processes of the machine are visible"],[void 0!==n.memory,'the job sets no limit on its memory ("resources: memory")'],[void 0===n.memory||"none"!==t.memory,"memory is not limited"],["none"!==t.pids,"the number of processes is not limited"],["none"!==t.cpus,"CPUs are not limited"],["none"!==t.tmp,"temporary files are not limited"],[t.seccomp,"system calls are not filtered"],["none"===t.capabilities,"capabilities are kept"],["protected"===t.supervisor,"the function can stop the program that holds its limits"]].filter(([e])=>!e).map(([,e])=>e)
}var x=n(73024),S=n(41069);// CONCATENATED MODULE: ./src/job/resource-limits.ts
const $=64*1024**3;var F=n(60526);// CONCATENATED MODULE: ./src/job/write-job-folder.ts
async function writeJobFolder(e,t){const n=jobFolderAt(t.path);for(const e of[n.path,n.in,n.out,n.tmp,(0,r.dirname)(n.passwd)])(0,x.mkdirSync)(e,{recursive:!0,mode:493});(0,x.chmodSync)(n.path,448)
;(0,F.ey)(t.runner,n.runner,t.mode);(0,F.ey)(e.bundle,n.source,t.mode);await placeObjects(e,n,t);(0,x.writeFileSync)(n.jobDocument,(0,h.GF)(t.document));(0,x.writeFileSync)(n.runDocument,(0,
h.GF)(runDocument(t.supervision)));writeAccounts(n,t.user);writeEnvironment(n,t.supervision);return n}async function placeObjects({encoded:e},t,n){
const r=new Set([...e.files.map(({ref:e})=>e.sha1),...e.mentioned.map(({sha1:e})=>e)]);for(const o of e.objects){const e=r.has(o.sha1)?n.mode:"link"
;await n.store.placeVerified(o,placedObject(t,o.sha1),e)}for(const{ref:r,name:o}of e.files)await n.store.placeVerified(r,placedFile(t,r.sha1,o),n.mode)}function runDocument(e){return(0,S.b)({
schema:"hither-run/1",require_protection:e.requireProtection??!1,watch_memory:e.watchMemory??null,limit_pids:e.limitPids??null,limit_file_size:$,limit_output:$,variables:e.variables??{}})}
function writeEnvironment({environmentScript:e},{environmentScript:t}){if(void 0!==t){(0,x.mkdirSync)((0,r.dirname)(e));(0,x.writeFileSync)(e,t)}}
const I="127.0.0.1 localhost\n127.0.1.1 hither\n::1 localhost ip6-localhost ip6-loopback\n";function writeAccounts(e,{uid:t,gid:n}){
const r=0===t?[]:[`hither:x:${t}:${n}::/tmp:/bin/sh`],o=0===n?[]:[`hither:x:${n}:`];(0,x.writeFileSync)(e.passwd,["root:x:0:0:root:/tmp:/bin/sh",...r,""].join("\n"));(0,x.writeFileSync)(e.hosts,I);(0,
x.writeFileSync)(e.group,["root:x:0:",...o,""].join("\n"))}var R=n(94798),E=n(58750);// CONCATENATED MODULE: ./src/known-job.ts
async function knownOr(e,t){const{key:n,identity:r,job:o,context:a,known:s}=e,c=(0,R.E)(o.spec,a.cacheRequest,r.uncovered);s.cache={hit:!1,reason:c.why};const make=async()=>{
const r=await t().catch(async e=>{if(c.keep&&e instanceof i.bD)await a.cache.note(n,{status:"failed",type:""});throw e});if(!c.keep||!await keep(r,e))await noteEnd(r.verdict,e,c.keep);return r.verdict
};return c.look?a.flights.join(n.hash,{look:()=>look(e,c.keep),make:make,onWait:t=>tellWaiting(t,e)}):make()}function tellWaiting(e,{job:t,context:n}){
const r=void 0===e?"another run":`process ${e.pid} on ${e.host}`;n.report({type:"notice",message:`${t.label} is being computed by ${r}: waiting for its result`})}async function look(e,t){
const{key:n,job:r,context:o,known:i}=e,a=await o.cache.lookUp(n,r.spec.cache,"verify");if(a.hit){if(void 0!==a.from&&t)await orTell(e,()=>o.cache.keep(a.entry));if(o.retain){
const e=`${r.label} has no job folder that could be kept: its result is known; ${(0,E.Pe)("force-run")} computes it again`;o.report({type:"notice",message:e})}return recall(a,i)}if(!i.cache?.reason){
i.cache={hit:!1,reason:a.reason};if(void 0!==a.warning)o.report({type:"warning",message:`${r.label} is computed again: ${a.warning}`})}return}function recall({entry:e,from:t},n){
const{status:r,result:o,error:i,container:a,runtimeInfo:s}=e,{runtime:c,isolation:u,environment:l,digest:f}=a;n.container={runtime:c,isolation:u,environment:l,digest:f};n.runtimeInfo=s
;const d=new Date(1e3*s.end_time).toISOString().slice(0,19).replace("T"," "),h=void 0===t?"":`, known to ${t}`;n.cache={hit:!0,reason:`computed on ${d} UTC on ${s.host}${h}`};return{status:r,result:o,
error:i}}async function noteEnd({status:e,error:t},{key:n,context:r},o){if("finished"===e)await r.cache.note(n,void 0);else if(o&&"cancelled"!==e&&"skipped"!==e)await r.cache.note(n,{status:e,
type:t?.type??""})}async function keep({verdict:e,objects:t},n){const{key:r,job:o,context:i,known:a}=n,{status:s,result:c,error:u}=e
;if(!("finished"===s||"error"===s&&o.spec.cache.cacheFailing)||void 0===a.runtimeInfo||void 0===a.container)return!1;const l={key:r,functionName:o.functionName,functionVersion:o.functionVersion,
status:s,result:c,error:u,hitherHash:a.hitherHash??null,container:{declared:o.declaredImage,...a.container},runtimeInfo:a.runtimeInfo,objects:t};await orTell(n,async()=>{await i.cache.keep(l)
;await i.cache.publish(l)});return!0}async function orTell({job:e,context:t},n){try{await n()}catch(n){t.unkept.add(e.label,n)}}var T=n(99803);// CONCATENATED MODULE: ./src/result/classify.ts
function classify(e){const{reason:t,outcome:n,processEnd:r}=e;if("timed-out"===t)return stopped("timed-out","TimedOut",`the time limit of ${e.timeout} s was reached`)
;if("cancelled"===t)return stopped("cancelled","Cancelled","the run was cancelled")
;if("unsupervised"===t)return failure("Signal","the supervisor of the job was stopped (SIGSTOP), so that nothing held its limits any more: the job was ended");if("memory"===r?.killed){
return failure("OutOfMemory",`the function used more memory than ${void 0===e.memory?"there is":`its limit of ${(0,d.lP)(e.memory)}`}: raise "resources: memory", or use less`)}
if("output"===r?.killed)return failure("DiskFull","the function wrote more into its output folder than is allowed")
;if("files"===r?.killed)return failure("DiskFull","the function made more than 1,000,000 files and folders in its output folder: put many small files into one archive")
;if("finished"===n.status)return{status:"finished",result:n.result,error:null};if("none"===n.status)return withoutResult(e);return{status:n.status,result:null,error:n.error}}function failure(e,t){
return stopped("failed",e,t)}function stopped(e,t,n){return{status:e,result:null,error:{type:t,message:n,traceback:""}}}function withoutResult(e){
const t=e.processEnd?.signal??e.signal,n=e.processEnd?.exitCode??e.exitCode;if(null!==t)return failure("Signal",`the function was ended by ${t}${explainSignal(t)} and left no result`)
;if(null!==n&&n>128&&void 0===e.processEnd)return failure("Signal",`the container was ended by signal ${n-128} and left no result`)
;return failure("Exited",`the function ended with exit code ${n??"unknown"} and left no result`)}function explainSignal(e){return{SIGSEGV:" (a crash in compiled code)",
SIGBUS:" (mapped memory that could not be had: a full /dev/shm, or a file that shrank while it was mapped)",SIGILL:" (an instruction that this processor does not have)",
SIGFPE:" (an integer division by zero in compiled code)",SIGABRT:" (compiled code gave up)",SIGKILL:" (killed from outside, often for lack of memory)"}[e]??""}
var A=n(53041),_=n(51455),L=n(12832),M=n(20654),N=n(26490);// CONCATENATED MODULE: ./src/job/hidden-places.ts
const P=1e3,B=1e3,C=1048576;function hiddenPlaces(e,{root:t,hidden:n}){if(!(0,x.lstatSync)(e).isDirectory())return[];const r=entriesOf(e),o=r.filter(e=>e.isDirectory()&&!(0,
N.JL)(e.name)).map(({name:e})=>e),a=(0,L.Yw)(t,e)||r.some(({name:e})=>(0,N.JL)(e)),s=r.filter(e=>e.isFile()&&(0,N.p_)(e.name)),c=[...gitPlaces(e,["",...a||o.length<=P?o:[]]),...s.map(({name:e})=>({
path:e,kind:"file"})),...n.flatMap(t=>placeOf(t,e))]
;if(c.length>B)throw new i.bD("runtime",`${e} can't be mounted: it has more than ${B} places that no job may see (.git, credentials)`,"mount a folder in it");return c}function entriesOf(e){try{
return(0,x.readdirSync)(e,{withFileTypes:!0})}catch{return[]}}function gitPlaces(e,t){const n=new Map,o=[...t],i=new Set(o);for(const t of o){const a=r.posix.join(t,".git"),s=(0,x.lstatSync)((0,
r.join)(e,a),{throwIfNoEntry:!1});if(s?.isDirectory()||s?.isFile())n.set(a,{path:a,kind:s.isFile()?"file":"folder"});for(const n of void 0===s?[]:submodules(e,t))if(!i.has(n)){i.add(n);o.push(n)}}
return[...n.values()]}function submodules(e,t){return[...readList((0,r.join)(e,t,".gitmodules")).matchAll(/^[ \t]*path[ \t]*=[ \t]*"?([^"\r\n]+?)"?[ \t]*$/gm)].flatMap(([,n=""])=>{
const o=r.posix.join(t,n).replace(/\/$/,"");return o.split("/").some(e=>".."===e||(0,N.JL)(e))||!(0,j.tE)((0,r.join)(e,o))?[]:[o]})}function readList(e){try{return String((0,M.W)(e,{limit:C}))}catch{
return""}}function placeOf(e,t){return e!==t&&(0,L.Yw)(e,t)&&(0,x.lstatSync)(e,{throwIfNoEntry:!1})?.isDirectory()?[{path:(0,r.relative)(t,e).split(r.sep).join("/"),kind:"folder"}]:[]}var D=n(74942)
;// CONCATENATED MODULE: ./src/job/checked-mounts.ts
function checkedMounts(e,t){const n=[...e].sort((e,t)=>depthOf(e.target)-depthOf(t.target));return n.flatMap(e=>{const{source:o,target:i,writable:a}=e;checkSame(e);checkApart(e,t)
;const s=n.filter(e=>e.target!==i&&(0,L.Yw)(e.target,i)),c=hiddenPlaces(o,t).map(({path:e,kind:t})=>({target:r.posix.join(i,e),kind:t})).filter(e=>!s.some(t=>(0,L.Yw)(e.target,t.target))).map(e=>({
source:emptyOne(t.folder,e.kind),target:e.target,writable:!1}));return[{source:o,target:i,writable:a},...c]})}function depthOf(e){return e.split("/").filter(e=>""!==e).length}
function checkSame({source:e,identity:t,where:n}){
if((0,D.s8)(e)!==t||!(0,j.tE)(e))throw new i.bD("runtime",`${e} is not what it was when the run began: something replaced it, or a folder on the way to it`,"let no other job write to a folder around what this one mounts, and run again",{
where:n})}function checkApart({source:e,writable:t,where:n},{folder:o}){const a=(0,r.dirname)((0,r.dirname)(o));if((0,L.Yw)(e,a)||t&&(0,
L.Yw)(a,e))throw new i.bD("runtime",`the job would get at the folder that jobs run in, ${a}, through the mount of ${e}`,"mount a folder without it",{where:n})}function emptyOne(e,t){
const{empty:n}=jobFolderAt(e),o=(0,r.join)(n,t);(0,x.mkdirSync)("folder"===t?o:n,{recursive:!0});if("file"===t)(0,x.writeFileSync)(o,"");return o}
var U=n(4573),V=n(75794),q=n(22544),z=n(54920),H=n(32857),W=n(10662);// CONCATENATED MODULE: ./src/result/left-file.ts
async function openLeftFile(e){const t=await openHere(e),n=await(t?.stat());if(void 0!==n&&(!n.isFile()||1!==n.nlink)){await(t?.close());throw notOurs(e)}return t}async function openHere(e){try{
return await(0,W.sb)(e)}catch(t){if("ENOENT"===(0,i.vq)(t))return;throw G.has((0,i.vq)(t)??"")?notOurs(e,t):t}}const G=new Set(["ELOOP","ENXIO","EACCES","EPERM","ENOTDIR","ENODEV"])
;function notOurs(e,t){return new i.bD("runtime",`${e} is not a regular file with one name that can be read`,"the function must not replace the files of its result by links, pipes or folders",{cause:t
})}// CONCATENATED MODULE: ./src/result/collect-objects.ts
const J=/^\d{1,9}(\.npy)?$/,X=1e5;async function collectObjects(e,t){const n=referencesIn(e);refuseTooMany(n);const r=0===n?e:await collect(e,t),o=(0,H.lq)(r)
;if(!o.ok)throw unusable(`result${o.path}: ${o.message}`);return{result:r,objects:o.objects.map(({ref:e})=>e)}}function refuseTooMany(e){
if(e>X)throw new i.bD("runtime",`the result has more than ${X} arrays and files`,"put many small arrays into one")}function referencesIn(e){
if(Array.isArray(e))return e.reduce((e,t)=>e+referencesIn(t),0);if(!(e instanceof Map))return 0;return isReference(e)?1:referencesIn([...e.values()])}function isReference(e){
return"hither_file"===e.get("_type")}async function collect(e,t){if(Array.isArray(e)){const n=[];for(const r of e)n.push(await collect(r,t));return n}if(!(e instanceof Map))return e
;if(isReference(e))return collectOne(e,t);const n=[];for(const[r,o]of e)n.push([r,await collect(o,t)]);return new Map(n)}async function collectOne(e,{out:t,store:n}){const o=e.get("out")
;if("string"!=typeof o||!J.test(o))throw unusable("the name of one of its files is not ours");const i=(0,r.join)(t,o),a=await readHeader(i);if("ndarray"!==e.get("item_type")){const t=e.get("name")
;return(0,q.We)(await n.adoptFile(i),"string"==typeof t?t:"file")}if(!a.ok)throw unusable(`an array is damaged: ${a.message}`);return(0,q.z)(await n.adoptFile(i),a)}async function readHeader(e){
const t=await openLeftFile(e);if(void 0===t)throw unusable(`its file ${e} is missing`);try{return await(0,l.SN)(t)}finally{await t.close()}}function unusable(e){
return new i.bD("runtime",`the result can't be used: ${e}`,"the function must not touch the files below /out")}var Y=n(54880),K=n(21704),Z=n(48423)
;// CONCATENATED MODULE: ./src/result/left-document.ts
const Q=67108864,ee=25e6,te=2e5;async function readLeftDocument(e,t){let n;try{n=await openLeftFile(e)}catch(e){if(!(e instanceof i.bD))throw e;return(0,i.u0)(e)}return void 0===n?void 0:(0,
V.D)(n,e=>readOpened(e,t))}async function readOpened(e,t){const{size:n}=await e.stat();if(n>Q)return`it has ${n} bytes; return large data as numpy arrays, or as hi.File`;if(n>Z.Bn)return(0,
Z.Y9)(e,n,async e=>readBytes(e,t));const{buffer:r,bytesRead:o}=await e.read(Buffer.alloc(n),0,n,0);return readBytes(r.subarray(0,o),t)}function readBytes(e,t){if(!(0,
U.isUtf8)(e))return"it is not UTF-8";const n=e.length>Z.Bn?longResultIn(e):void 0,r=e.length-(void 0===n?0:n.end-n.start);if(r>ee)return`it has ${r} bytes beside its result`
;const o=void 0===n?e.toString():`${e.toString("utf8",0,n.start)}null${e.toString("utf8",n.end)}`,i=(0,K.q)(o,{maxValues:te});if(!i.ok)return i.message
;if(!(i.value instanceof Map))return"it is not a JSON object";return i.value.get("schema")===t?{fields:i.value,hasLongResult:void 0!==n}:`its schema is not ${t}, the one that is read here`}
function longResultIn(e){let t=(0,Y.pw)(e,0)+1;for(;t<e.length;){t=(0,Y.pw)(e,t);const n=(0,Y.eU)(e,t)??e.length,r='"result"'===e.toString("latin1",t,Math.min(n,t+16)),o=(0,Y.pw)(e,(0,
Y.pw)(e,n)+1),i=(0,Y.eU)(e,o)??e.length;if(r)return i-o>Z.Bn?{start:o,end:i}:void 0;t=(0,Y.pw)(e,i)+1}return}// CONCATENATED MODULE: ./src/result/collect-long.ts
async function collectLong(e,t,n){const r=await openLeftFile(e);if(void 0===r)throw changed(e);return(0,V.D)(r,async()=>{const o=Math.min((await r.stat()).size,Q);return(0,Z.Y9)(r,o,r=>{
const o=longResultIn(r);if(void 0===o||!(0,U.isUtf8)(r))throw changed(e);return collectValue({bytes:r,start:o.start,outer:1},t,n)})})}async function collectValue(e,t,n){const r=[],take=async e=>{
const t=await collectObjects(e.value,n);r.push(...t.objects);refuseTooMany(r.length);return t.result},o=await(0,Z.v7)(n.store,t,async t=>{await(0,z.A)(e,{take:take,write:t})});return{result:(0,
q.fk)(o),objects:[...r,o]}}function changed(e){return new i.bD("runtime",`the result can't be used: ${e} changed while it was read`,"the function must not touch the files below /out")}var ne=n(93258)
;// CONCATENATED MODULE: ./src/result/collect-outcome.ts
const re="result.json";async function readOutcome(e){const t=(0,r.join)(e,re),n=await readLeftDocument(t,"hither-outcome/1");if(void 0===n)return{status:"none"};if("string"==typeof n)return broken(n)
;const{fields:o,hasLongResult:i}=n,a=o.get("status"),s=o.get("result");if("finished"===a&&void 0!==s)return{status:a,result:s,left:namesIn(o.get("left")),...i?{long:t}:{}};const c=o.get("error")
;if(("error"===a||"failed"===a)&&c instanceof Map)return{status:a,error:readError(c),full:namesIn(o.get("full"))};return broken("it has no result and no error")}
const oe=["memory","output","files","stdin"];async function readProcessEnd(e){const t=await readLeftDocument((0,r.join)(e,"ended.json"),"hither-ended/1");if(void 0===t||"string"==typeof t)return
;const n=t.fields,o=n.get("killed");return{exitCode:integerOf(n.get("exit_code")),signal:collect_outcome_textOf(n.get("signal"))||null,maxRss:integerOf(n.get("max_rss")),
killed:oe.find(e=>e===o)??null,full:namesIn(n.get("full")),protected:!0===n.get("protected")}}const ie=11,ae=4096;function namesIn(e){
return(Array.isArray(e)?e.slice(0,ie):[]).filter(e=>"string"==typeof e&&e.length<=ae)}function broken(e){return{status:"failed",error:{type:"Exited",message:`the result can't be read: ${e}`,
traceback:""}}}function readError(e){return{type:collect_outcome_textOf(e.get("type")),message:collect_outcome_textOf(e.get("message")),traceback:collect_outcome_textOf(e.get("traceback"))}}
const se=1000100;function collect_outcome_textOf(e){return"string"==typeof e?Buffer.from(e.slice(0,se),"utf16le").toString("utf16le"):""}function integerOf(e){
return e instanceof ne.W&&/^-?\d{1,15}$/.test(e.text)?Number(e.text):null}var ce=n(69185);// CONCATENATED MODULE: ./src/result/collect-stored.ts
const ue=1e5,le=/^[0-9a-f]{40}$/;async function collectStored(e,t){const n=[];for(const o of await objectPaths(e)){const e=await openLeftFile(o);await(e?.close());const a=await t.adoptFile(o)
;if(a.sha1!==(0,r.basename)(o))throw new i.bD("runtime",`the function stored ${a.size} bytes under the sha1 ${(0,
r.basename)(o)}, but their sha1 is ${a.sha1}`,"store files with kachery.store_file and its like only");n.push(a)}return n}async function objectPaths(e){let t=await isThere(e)&&await isThere((0,
r.join)(e,"sha1"))?[(0,r.join)(e,"sha1")]:[];for(let e=0;e<3;e+=1)t=await pathsIn(t,e=>e.isDirectory());return(await pathsIn(t,({name:e})=>le.test(e))).sort()}function isThere(e){return(0,
ce.l)(e).catch(t=>{throw explained(e,t)})}async function pathsIn(e,t){const n=[];for(const o of e)try{for await(const e of await(0,_.opendir)(o))if(t(e)){n.push((0,r.join)(o,e.name))
;collect_stored_refuseTooMany(n.length)}}catch(e){throw explained(o,e)}return n}function explained(e,t){return(0,
i.US)(t)?new i.bD("runtime",`the function left ${e} so that it can't be read`,"it must not take away the right to read from folders below /out",{cause:t}):t}function collect_stored_refuseTooMany(e){
if(e>ue)throw new i.bD("runtime",`the function stored more than ${ue} objects, which is the most that is taken`,"put many small pieces into one file")}var fe=n(59226),de=n(54847)
;// CONCATENATED MODULE: ./src/result/head-and-tail.ts
const he=64;function writtenSize({text:e}){return Buffer.byteLength(JSON.stringify(e))+he}function createHeadAndTail(e,t={lines:0,bytes:0}){const n=[],r={...t};let o=[],i=0,a=0,s=0
;const dropOldest=()=>{const e=o[i];if(void 0!==e){i+=1;s-=e.size;r.bytes+=Buffer.byteLength(e.line.text)+1;r.lines+=1}if(i>o.length/2){o=o.slice(i);i=0}},rest=()=>o.slice(i).map(({line:e})=>e)
;return{add(t){const r=writtenSize(t);if(0===o.length&&a+r<=e){n.push(t);a+=r;return}o.push({line:t,size:r});s+=r;for(;s>e;)dropOldest()},lines:()=>[...n,...rest()],told(e){
const t=`[${r.lines} lines, ${r.bytes} bytes left out]`;return 0===r.lines?[...n,...rest()]:[...n,{timestamp:e,text:t,stderr:!1},...rest()]},leftOut:()=>r}}
// CONCATENATED MODULE: ./src/result/console-blocks.ts
function createConsoleBlocks(e){const t=[],n=[];let r=0,o=0;const i={lines:0,bytes:0},dropOldest=({block:e,lines:t,atLeast:r})=>{n.shift();o-=r;i.lines+=t;i.bytes+=e.bytes.length};return{add(i){
const a=countLines(i.bytes),s=i.bytes.length+a*he;if(r<e){t.push(i);r+=s;return}n.push({block:i,lines:a,atLeast:s});o+=s;for(let[t]=n;void 0!==t&&o-t.atLeast>=e;[t]=n)dropOldest(t)},first:()=>t,
last:()=>n.map(({block:e})=>e),leftOut:()=>i}}function countLines(e){return(0,de.aq)(e)+(e.at(-1)===pe?0:1)}const pe=10,me=1048576,we=65536,ye=65536;function createConsoleCapture(e){
const t=createConsoleBlocks(me),n={stdout:Buffer.alloc(0),stderr:Buffer.alloc(0)},keepBlock=(e,n,r)=>{if(n.length>0)t.add({timestamp:r,stderr:"stderr"===e,bytes:n})},kept=()=>{
const e=createHeadAndTail(me,t.leftOut());for(const n of[...t.first(),...t.last()])linesOf(n).forEach(e.add);return e};return{add(e,t,r){const{first:o,lines:i,rest:a}=(0,de.VC)(t);if(o.length>0){
keepBlock(e,Buffer.concat([n[e],o]),r);keepBlock(e,i,r)}let s=Buffer.concat(o.length>0?[a]:[n[e],a]);for(;s.length>ye;){const t=startOfCharacter(s,ye);keepBlock(e,s.subarray(0,t),r);s=s.subarray(t)}
n[e]=s},stderrTail:()=>tailOf(kept().lines().filter(({stderr:e})=>e))+String(n.stderr),finish(t){keepBlock("stdout",n.stdout,t);keepBlock("stderr",n.stderr,t);const r=kept(),o={label:e,lines:r.told(t)
};if(o.lines.reduce((e,t)=>e+writtenSize(t),0)<=we)return{short:o,whole:void 0};const i=createHeadAndTail(we/2,r.leftOut());r.lines().forEach(i.add);return{short:{label:e,lines:i.told(t)},whole:o}}}}
function linesOf({timestamp:e,stderr:t,bytes:n}){const r=(0,fe.C)(n.toString("utf8")).split("\n");if(""===r.at(-1))r.pop();return r.map(n=>({timestamp:e,text:n,stderr:t}))}
function startOfCharacter(e,t){for(let n=t;n>t-4;n-=1)if(128!=(192&(e[n]??0)))return n;return t}const ge=200;function tailOf(e){return e.slice(-ge).map(({text:e})=>`${e}\n`).join("")}var be=n(71881)
;// CONCATENATED MODULE: ./src/run-container.ts
const ve=["python3","python"];async function runContainer(e){const{job:t,known:n,context:r,run:o,runtime:i}=e,a=createConsoleCapture(t.label),s=await runWithInterpreter(e,a),{end:c,processEnd:u}=s
;n.runtimeInfo={start_time:c.startTime,end_time:c.endTime,elapsed_sec:c.endTime-c.startTime,console_out:await(0,be.N)(a.finish(r.now()/1e3),r.store),max_rss:u?.maxRss??null,host:c.host,
executor_job_id:c.jobId};if(!1===u?.protected)noteExposed(n);n.noticed={...noticedIn(s),hostPython:"host"===i.name?o.image.reference:void 0};return conclude(s,e)}function noteExposed(e){
const{container:t}=e;if("protected"===t?.isolation?.supervisor)e.container={...t,isolation:{...t.isolation,supervisor:"exposed"}}}function noticedIn({outcome:e,processEnd:t}){return{
left:("finished"===e.status?e.left:void 0)??[],full:("error"===e.status||"failed"===e.status?e.full:t?.full)??[]}}async function runWithInterpreter(e,t){
const{job:n,run:r}=e,[o="python3",...i]=void 0===n.spec.python?ve:[n.spec.python];let a=await runOnce({...e,run:{...r,python:o}},t);for(const n of i)if("python"===a.engine?.kind)a=await runOnce({...e,
run:{...r,python:n}},t);return a}async function runOnce(e,t){const{job:n,runtime:r,context:i}=e,a=withMounts(e);if(a.image.reference===a.image.identity.source)(0,o.KC)(a.image.identity);const s={
command:r.command(a),timeout:n.spec.timeout,onOutput:(e,r)=>{t.add(e,r,i.now()/1e3);i.report({type:"console",label:n.label,stream:e,chunk:r});return i.drained()},...void 0===r.supervisorActivity?{}:{
activity:r.supervisorActivity},stop:()=>r.stop(a.name)},c=await i.executor.run(s,i.signal),{out:u}=jobFolderAt(a.folder),l=await readProcessEnd(u)
;if(0!==c.end.exitCode||!0!==l?.protected)await r.stop(a.name);const f=0===c.end.exitCode||void 0!==l?await readOutcome(u):{status:"none"},d="ended"===c.reason&&"none"===f.status
;if(d&&void 0===l)await refuseVanished(a.folder);return{end:c,outcome:f,processEnd:l,engine:d?await r.diagnose(c.end,t.stderrTail(),a):void 0}}function withMounts({job:e,run:t,context:n}){
if(0===e.mounts.length)return t;const o=(0,j.dN)(t.folder),i=[(0,D.e6)(n.environment)??[],(0,r.dirname)((0,r.dirname)(o))].flat();return{...t,mounts:checkedMounts(e.mounts,{folder:o,root:e.paths.root,
hidden:i})}}async function conclude({end:e,outcome:t,processEnd:n,engine:r},o){if(void 0!==r)return withoutObjects(failure(ke[r.kind],`${r.message}: ${r.remedy}`))
;const{timeout:i,resources:a}=o.job.spec,{exitCode:s,signal:c}=e.end,{memory:u}=a,l=classify({reason:e.reason,timeout:i,memory:u,outcome:t,processEnd:n,exitCode:s,signal:c})
;if("finished"!==l.status||"finished"!==t.status)return withoutObjects(l);return run_container_collect(l,t.long,o)}const ke={image:"Image",python:"Image",runtime:"Runtime",
"out-of-memory":"OutOfMemory"};function withoutObjects(e){return{verdict:e,objects:[]}}async function refuseVanished(e){const{out:t}=jobFolderAt(e);if(void 0===await(0,
_.lstat)(t).catch(()=>{}))throw new i.bD("store",`the folder of the job, ${e}, was removed or can't be reached any more`,"run again, and leave the folders of the content store alone while jobs run")}
async function run_container_collect(e,t,{run:n,context:o}){const{out:i}=jobFolderAt(n.folder),a={out:i,store:o.store},{result:s,objects:c}=await(async()=>{const n=await collectStored((0,
r.join)(i,"store"),o.store),{result:s,objects:c}=void 0===t?await collectObjects(e.result,a):await collectLong(t,o.newPath(),a);return{result:s,objects:[...n,...c]}})().catch(async e=>{
await refuseVanished(n.folder);throw e});return{verdict:{...e,result:s},objects:[...new Map(c.map(e=>[e.sha1,e])).values()]}}var Oe=n(6487);// CONCATENATED MODULE: ./src/run-job.ts
async function runJob(e,t,n){const r={},o=await attempt({job:e,needed:t,context:n,known:r}),i=(0,T.k)(e,o,{...r,now:n.now()/1e3,host:n.host}),a=await hintsOf({job:e,record:i,noticed:r.noticed})
;return{record:i,document:r.document,bundle:r.bundle,hints:a}}function mayNotStart(e,t){if(t.signal.aborted)return stopped("cancelled","Cancelled","the run was cancelled before the job started")
;const n=[...e.values()].flat().find(e=>"finished"!==e.status);if(void 0===n)return;return stopped("skipped","Skipped",(0,A.a)(n))}async function attempt(e){try{e.known.matrix=await matrixPoint(e)
;return mayNotStart(e.needed,e.context)??await compute(e)}catch(t){const{signal:n}=e.context
;return n.aborted&&t===n.reason?stopped("cancelled","Cancelled","the run was cancelled before the job was over"):verdictOf(t)}}async function matrixPoint({job:e,needed:t,context:n}){
const{store:r,newPath:o}=n;return null===e.matrix?null:(0,a.t)(e.matrix,{needed:t,store:r,paths:e.paths,newPath:o})}async function compute(e){const{job:t,needed:n,context:r,known:o}=e,i=identify(t,r)
;i.catch(()=>{});const a=await serialize(t,n,r);o.bundle=a.bundle;o.hitherHash=await hitherHashOf(a,r.store);const{runtime:s,identity:c}=await i;o.container={digest:c.digest,runtime:s.name,
isolation:null,environment:null};const u=(0,y.h)(a,c.digest),l=namedKey(u,t,s);o.document=u;o.jobHash=l.hash;return knownOr({key:l,identity:c,job:t,context:r,known:o},()=>execute({...e,serialized:a,
document:u,runtime:s,identity:c}))}async function execute({job:e,context:t,known:n,serialized:r,document:o,runtime:i,identity:a}){
const{report:s}=t,[c,u]=await Promise.all([i.fetch(a,s),t.runner()]),l=containerRun(e,{image:c,runtime:i,context:t}),[f,{environment:d}]=[i.isolation(l),c];n.container={digest:a.digest,runtime:i.name,
isolation:f,environment:d};if(t.requireIsolation)refuseIncomplete(e,i.name,f);try{await writeFolder(r,{run:l,runtime:i,runner:u,document:o,context:t});s({type:"job-started",label:e.label,
runtime:i.name});return await runContainer({job:e,run:l,runtime:i,context:t,known:n})}finally{t.discard(l.folder)}}async function serialize(e,t,n){const r=await n.stage(e.bundle),{store:o,newPath:i}=n
;return{job:e,bundle:r,encoded:await(0,a.h)(e.args,{needed:t,store:o,paths:e.paths,newPath:i})}}function namedKey(e,{label:t},n){return{...jobKey(e),label:t,onHost:!isContained(n)}}
async function identify(e,t){const n=await t.runtimeOf(e);if(isContained(n))refuseSwapped(e);return{runtime:n,identity:await t.identityOf(n,imageRequest(e))}}
function refuseSwapped({image:e,declaredImage:t}){if(null!==e&&(0,r.isAbsolute)(e)&&!(0,j.tE)(e))throw(0,o.CJ)(t??e)}const je=/^(PYTHON\w*|VIRTUAL_ENV|CONDA_PREFIX)$/;function imageRequest(e){
const{pull:t,python:n,env:r}=e.spec,o=Object.fromEntries([...r].filter(([e])=>je.test(e)));return{image:e.image??"",pull:t,...void 0===n?{}:{python:n},...0===Object.keys(o).length?{}:{pythonEnv:o}}}
function containerRun(e,{image:t,runtime:n,context:r}){const{folder:o,container:i}=r.newJob(),{spec:a}=e,s=isContained(n)?"/tmp":jobFolderAt(o).tmp;return{name:i,image:t,folder:o,
python:a.python??"python3",env:(0,g.t)(a,{tmp:s,caller:r.environment}),mounts:e.mounts,network:a.network,relax:a.relax,resources:a.resources}}function isContained(e){return"host"!==e.name}
function refuseIncomplete(e,t,n){const r=missingIsolation(e.spec,n)
;if(r.length>0)throw new i.bD("runtime",`the isolation that ${t} gives here is not complete: ${r.join(", ")}`,`run the job on another machine or under another runtime, or without ${(0,
E.Pe)("require-isolation")}`)}async function writeFolder(e,t){const{run:n,runtime:r,runner:o,document:i,context:a}=t;await writeJobFolder(e,{path:n.folder,runner:o,store:a.store,
mode:isContained(r)?"link":"copy",document:i,supervision:{...r.supervision(n),requireProtection:a.requireIsolation},user:a.user})}const xe={runtime:"Runtime",spec:"Runtime",image:"Image",store:"Store"
};function verdictOf(e){if(e instanceof i.bD){const t=e.problems.map(i.Vw).join("\n");return failure(xe[e.code]??"Internal",t)}if((0,i.Or)(e))return failure("Store",(0,
Oe.gl)(e,"prepare the job").problems.map(i.Vw).join("\n"));return failure("Internal",`this is a bug of hither-action, please report it: ${e instanceof Error?e.stack??e.message:String(e)}`)}}),
54880:(function(e,t,n){n.d(t,{ap:()=>endOfString,eU:()=>endOfValue,ne:()=>cutOfString,pw:()=>skipBlanks});const r=92,o=0,i=1,a=2,s=3,c=4,u=new Uint8Array(256)
;for(const[e,t]of[[i," \n\r\t"],[a,'"'],[s,"[{"],[c,"]}"],[5,",:"]])for(const n of t)u[n.charCodeAt(0)]=e;function kindAt(e,t){const n=e[t];return void 0===n?void 0:u[n]}function skipBlanks(e,t){
let n=t;for(;kindAt(e,n)===i;)n+=1;return n}function endOfValue(e,t,n=e.length){let r=0,i=t;do{const t=i<n?kindAt(e,i):void 0;if(void 0===t)return;if(t===a)i=endOfString(e,i,n);else{
r+=t===s?1:t===c?-1:0;i=t===o?endOfScalar(e,i,n):i+1}}while(r>0&&void 0!==i);return i}function endOfString(e,t,n=e.length){for(let o=t+1;o<n;o+=1){if(kindAt(e,o)===a)return o+1;o+=e[o]===r?1:0}return}
function endOfScalar(e,t,n){for(let r=t+1;r<n;r+=1)if(kindAt(e,r)!==o)return r;return n>=e.length?e.length:void 0}function cutOfString(e,t,n){let o=t;for(;o<t+n||isContinuation(e[o]);){
if(o>=e.length)return o;o+=e[o]===r?escapeLength(e[o+1]):1}return o}function escapeLength(e){return 117===e?6:2}function isContinuation(e){return void 0!==e&&128==(192&e)}}),54920:(function(e,t,n){
n.d(t,{A:()=>walkLong});var r=n(83916),o=n(54880),i=n(21704),a=n(7096);const s=16384,c=/^(?:(?:^|,)-?(?:0|[1-9]\d{0,17})(?:\.\d{1,20})?(?:e[+-]?\d{1,2})?)+$/;async function walkLong(e,t){
const n=new Walker(e.bytes,e.start,t);await n.value(e.outer,[]);return n.at}class Walker{bytes;at;visitor;constructor(e,t,n){this.bytes=e;this.at=t;this.visitor=n}async value(e,t){this.at=(0,
o.pw)(this.bytes,this.at);const n=(0,o.eU)(this.bytes,this.at,this.at+s);if(void 0!==n){const r=await this.visitor.take({value:this.read(n,e),path:t,before:void 0});return this.visitor.write((0,
a.GF)(r))}if(e>=i.l)throw this.wrong(`more than ${i.l} levels are nested`);switch(this.next()){case"[":return this.items(e,t);case"{":return this.object(e,t);case'"':return this.string();default:
return this.integer()}}async items(e,t){let n=0;await this.runs("[]",{item:()=>this.endOfItem(),takeRun:async r=>{const o=this.text(r);if(c.test(o)){n+=o.split(",").length;return o}
const i=this.parse(`[${o}]`,e),s=Array.isArray(i)?i:[],u=(0,a.GF)(await this.visitor.take({value:s,path:t,before:n}));n+=s.length;return u.slice(1,-1)},takeLong:async()=>{
await this.value(e+1,[...t,String(n)]);n+=1}})}async pairs(e,t){await this.runs("[]",{item:()=>this.endOfItem(),takeRun:async n=>{
const r=dictOf(this.parse(`[${this.text(n)}]`,e)),o=await this.visitor.take({value:r,path:t,before:void 0});return(0,a.GF)(o instanceof Map?o.get("data")??[]:[]).slice(1,-1)},takeLong:async()=>{
await this.sign("[");const n=this.read(this.shortEnd("a key of a dict"),e+1);await this.visitor.take({value:dictOf([[n,null]]),path:t,before:void 0});await this.visitor.write((0,a.GF)(n))
;await this.sign(",");await this.value(e+2,[...t,(0,a.GF)(n).slice(0,40)]);await this.sign("]")}})}async object(e,t){const n=this.typeAtStart();if(void 0!==n)return this.typed(n,e,t)
;await this.runs("{}",{item:()=>this.endOfEntry(),takeRun:async n=>{const r=this.parse(`{${this.text(n)}}`,e)
;if(r instanceof Map&&r.has("_type"))throw this.wrong("an object with a _type is longer than there are, or its _type is not its first key");return(0,a.GF)(await this.visitor.take({value:r,path:t,
before:void 0})).slice(1,-1)},takeLong:async()=>{const n=this.read(this.shortEnd("a key"),e)
;if("string"!=typeof n||"_type"===n)throw this.wrong("a key is no string, or a _type is longer than there are");await this.visitor.write((0,a.GF)(n));await this.sign(":")
;await this.value(e+1,[...t,n])}})}typeAtStart(){
const e=/^\{[ \n\r\t]*"_type"[ \n\r\t]*:[ \n\r\t]*"([a-z_]{1,20})"[ \n\r\t]*,[ \n\r\t]*"data"[ \n\r\t]*:/.exec(this.bytes.toString("latin1",this.at,this.at+256));this.at+=e?.[0].length??0
;return e?.[1]}async typed(e,t,n){await this.visitor.write(`{"_type":"${e}","data":`);this.at=(0,o.pw)(this.bytes,this.at)
;if("tuple"===e&&"["===this.next())await this.items(t+1,n);else if("dict"===e&&"["===this.next())await this.pairs(t+1,n);else if("bytes"===e&&'"'===this.next())await this.base64();else throw this.wrong(`the data of a _type ${JSON.stringify(e)} is not what it has to be`)
;await this.sign("}")}async runs(e,{item:t,takeRun:n,takeLong:r}){await this.sign(e.charAt(0));for(;;){const e=this.endOfRun(t);if(void 0===e)await r();else{await this.visitor.write(await n(e))
;this.at=e}this.at=(0,o.pw)(this.bytes,this.at);if(","!==this.next())break;await this.sign(",")}await this.sign(e.charAt(1))}endOfRun(e){const t=this.at;let n;for(;;){const r=e()
;if(void 0===r||r>t+s)break;n=r;const i=(0,o.pw)(this.bytes,n);if(this.bytes[i]!==u)break;this.at=(0,o.pw)(this.bytes,i+1)}this.at=t;return n}endOfItem(){return(0,o.eU)(this.bytes,this.at,this.at+s)}
endOfEntry(){const e=(0,o.eU)(this.bytes,this.at,this.at+s);if(void 0===e)return;const t=(0,o.pw)(this.bytes,(0,o.pw)(this.bytes,e)+1);return(0,o.eU)(this.bytes,t,this.at+s)}shortEnd(e){this.at=(0,
o.pw)(this.bytes,this.at);const t=(0,o.eU)(this.bytes,this.at,this.at+s);if(void 0===t)throw this.wrong(`${e} has more than 16 KiB`);return t}async base64(){const e=this.at+1
;await this.string(/^[A-Za-z0-9+/]*={0,2}$/);const t=this.bytes.indexOf("=",e)
;if((this.at-1-e)%4!=0||t>=0&&t<this.at-3)throw this.wrong("the data of bytes is base64 with padding and without line ends")}async string(e=/^/){const t=(0,o.ap)(this.bytes,this.at)
;if(void 0===t)throw this.wrong("a string has no end");await this.visitor.write('"');this.at+=1;for(;this.at<t-1;){const n=Math.min((0,
o.ne)(this.bytes,this.at,s),t-1),r=this.parse(`"${this.text(n)}"`,0);if("string"!=typeof r||!e.test(r))throw this.wrong("the data of bytes is base64 with padding and without line ends")
;await this.visitor.write(JSON.stringify(r).slice(1,-1));this.at=n}await this.visitor.write('"');this.at=t}async integer(){const e=(0,o.eU)(this.bytes,this.at)??this.bytes.length;let t=/^-?[1-9]\d*$/
;do{const n=Math.min(this.at+s,e),r=this.text(n);if(!t.test(r))throw this.wrong("a long value is neither a string nor an integer");await this.visitor.write(r);t=/^\d+$/;this.at=n}while(this.at<e)}
async sign(e){this.at=(0,o.pw)(this.bytes,this.at);if(this.next()!==e)throw this.wrong(`expected "${e}"`);await this.visitor.write(e);this.at=(0,o.pw)(this.bytes,this.at+1)}next(){
return String.fromCharCode(this.bytes[this.at]??0)}text(e){return this.bytes.toString("utf8",this.at,e)}read(e,t){const n=this.parse(this.text(e),t);this.at=e;return n}parse(e,t){const n=(0,i.q)(e,{
outer:t});if(!n.ok)throw this.wrong(n.message);return n.value}wrong(e){
return new r.bD("runtime",`the result can't be read: ${e} (near byte ${this.at})`,"the function must not touch the files below /out")}}const u=44;function dictOf(e){
return new Map([["_type","dict"],["data",e]])}})};
