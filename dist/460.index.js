"use strict";exports.id=460;exports.ids=[460];exports.modules={94798:(function(t,e,n){n.d(e,{E:()=>cacheUse});function cacheUse(t,{cache:e,forceRun:n},r){if("off"===e)return{look:!1,keep:!1,
why:"the cache is off"};const o=unhashed(t)??r;if(void 0!==o&&!t.cache.trust){return{look:!1,keep:!1,
why:`its result may depend on ${o}, which the job hash can't cover: "cache: { trust: true }" keeps it all the same`}}const i="read-write"===e;return n||t.cache.forceRun?{look:!1,keep:i,
why:"it is computed anew on demand (force-run)"}:{look:!0,keep:i,why:""}}function unhashed({network:t,mounts:e,passEnv:n}){if("none"!==t)return"the network";if(e.length>0)return"what is mounted"
;return n.length>0?"variables that are passed through":void 0}}),94367:(function(t,e,n){n.d(e,{HZ:()=>lockPath,J$:()=>imagesFolder,SV:()=>temporaryImagePath,VA:()=>writeOwnRecord,_9:()=>readOwnRecord,
aE:()=>readRecord,i2:()=>rememberedText,lX:()=>recordPath,rh:()=>writeRecord,vq:()=>locksFolder});var r=n(77598),o=n(76760),i=n(20654),a=n(92187),s=n(58759),c=n(37079),u=n(53320)
;function imagesFolder({storeRoot:t}){return(0,o.join)((0,s.vY)(t),"images")}function recordPath({storeRoot:t},e,n){const i=(0,r.createHash)("sha256").update(n).digest("hex").slice(0,40);return(0,
o.join)((0,c.Ys)(t),"images",e,`${i}.json`)}function locksFolder(t){return(0,o.join)(imagesFolder(t),"locks")}async function lockPath(t,e){const n=locksFolder(t);await(0,a.w)(n);return(0,o.join)(n,e)}
async function temporaryImagePath(t,e){const n=(0,o.join)(imagesFolder(t),"tmp");await(0,a.w)(n);return(0,o.join)(n,`${process.pid}.${t.random(8).toString("hex")}.${e}`)}const l=16777216
;function readRecord(t){try{const e=JSON.parse(String((0,i.W)(t,{limit:l})));return"object"==typeof e&&null!==e?e:void 0}catch{return}}function readOwnRecord(t,e){return(0,
c.y2)(t.storeRoot)?readRecord(e):void 0}async function writeOwnRecord({storeRoot:t,random:e},n,r){try{const o=await(0,c.GC)(t);await(0,u.f)({root:o,random:e},{path:n,text:JSON.stringify(r)})}catch{}}
async function writeRecord({storeRoot:t,random:e},n,r){await(0,u.f)({root:t,random:e},{path:n,text:JSON.stringify(r)}).catch(()=>{})}async function rememberedText(t,{path:e,key:n},r){
const o=readOwnRecord(t,e);if(o?.key===n&&"string"==typeof o.text)return o.text;const i=await r();if(void 0!==i)await writeOwnRecord(t,e,{key:n,text:i});return i}}),81348:(function(t,e,n){n.d(e,{
v:()=>removeFolder});var r=n(77598),o=n(73024),i=n(58500),a=n(83916),s=n(69185);const c=64,u=8;async function removeFolder(t,e){if(!await(0,s.l)(t))return;const n=Buffer.from(t),i={top:n,
prefix:`.removed-${(0,r.randomBytes)(8).toString("hex")}-`,signal:e,moved:0,count:0,failure:void 0};await emptyWhole({folder:n,depth:0},i);for(let t=0;t<i.moved;t+=1)await removeTree({
folder:movedTo(i,t),depth:1},n,i);attempt(i,()=>(0,o.rmdirSync)(t));if(void 0!==i.failure)throw i.failure}function movedTo({top:t,prefix:e},n){return join(t,Buffer.from(`${e}${n}`))}
function join(t,e){return Buffer.concat([t,Buffer.from("/"),e])}async function removeTree(t,e,n){await emptyWhole(t,n);return attempt(n,()=>allowing(e,()=>(0,o.rmdirSync)(t.folder)))}
async function emptyWhole(t,e){for(;await emptyOnce(t,e)>=c;);}async function emptyOnce(t,e){const n=openFolder(t.folder,e);let r=0;try{for(let o=n?.readSync()??null;null!==o;o=n?.readSync()??null){
r+=await removeEntry(o,t,e)?1:0;await takeTurns(e)}}finally{n?.closeSync()}return r}async function takeTurns(t){t.count+=1;if(t.count%c===0){await(0,i.setImmediate)();t.signal?.throwIfAborted()}}
function openFolder(t,e){let n;attempt(e,()=>allowing(t,()=>{n=(0,o.opendirSync)(t,{bufferSize:c,encoding:"buffer"})}));return n}async function removeEntry(t,{folder:e,depth:n},r){
const i=join(e,t.name);if(!t.isDirectory())return attempt(r,()=>allowing(e,()=>(0,o.unlinkSync)(i)));if(i.subarray(r.top.length+1).toString("latin1").startsWith(r.prefix)&&0===n)return!1
;return n<u?removeTree({folder:i,depth:n+1},e,r):moveUp(i,e,r)}function moveUp(t,e,n){const move=()=>(0,o.renameSync)(t,movedTo(n,n.moved)),r=attempt(n,()=>allowing(e,()=>allowing(t,move)))
;n.moved+=r?1:0;return r}function allowing(t,e){try{e()}catch(n){if(!(0,a.US)(n))throw n;(0,o.chmodSync)(t,448);e()}}function attempt(t,e){try{e();return!0}catch(e){if("ENOENT"!==(0,
a.vq)(e))t.failure??=e;return!1}}}),50615:(function(t,e,n){n.d(e,{h:()=>encodeArguments,t:()=>encodeValues})
;var r=n(76760),o=n(83916),i=n(48423),a=n(87319),s=n(6489),c=n(11398),u=n(22544),l=n(93258),d=n(33065),f=n(39860),h=n(7096),p=n(70653);// CONCATENATED MODULE: ./src/job/mentioned-objects.ts
const m=1048576;async function mentionedObjects({views:t,uris:e},n){
const r=new Set(t.map(t=>t.ref.sha1)),o=new Map,i=t.filter(({kind:t})=>"json"!==t).map(({ref:t})=>t.sha1),a=[...await namedBy(e,n),...i],s=new Set;for(const t of a){
if(s.has(t)||!await n.has(t))continue;s.add(t);const e=await n.identify(t);if(!r.has(t))o.set(t,e);a.push(...await urisInObject(e,n))}return[...o.values()].sort((t,e)=>t.sha1<e.sha1?-1:1)}
async function namedBy(t,e){return(await Promise.all(t.map(t=>(0,c.q)(t,e).catch(unlessOurs)))).flat()}function unlessOurs(t){if(t instanceof o.bD&&"internal"!==t.code)return[];throw t}
async function urisInObject(t,e){if(t.size>m)return[];const n=await e.readVerified(t);if(!/^\s*[{[]/.test(n.subarray(0,64).toString("latin1")))return[];return namedBy((0,s.GH)(n.toString("utf8")),e)}
var w=n(78094),y=n(68314),g=n(32857),b=n(14972);// CONCATENATED MODULE: ./src/job/stored-arguments.ts
async function referredIn(t,e){const n=[...(0,g.Qv)(t)],r=t.flatMap(stringUris);for(const t of n)if("json"===t.kind){const o=await v(e)(t.ref);n.push(...o.views);r.push(...o.uris)}return{views:n,
uris:r}}const v=(0,y.F)(t=>{const e=(0,w.O)(async e=>{const n={views:[],uris:[]};await(0,i.H4)(JSON.parse(e),t,({value:t})=>{n.views.push(...(0,g.Qv)(t));n.uris.push(...stringUris(t))});return n})
;return({sha1:t,sha256:n,size:r})=>e(JSON.stringify({sha1:t,sha256:n,size:r}))});function stringUris(t){if("string"==typeof t){const e=(0,s.rI)(t);return void 0===e?[]:[e]}
if(Array.isArray(t))return t.flatMap(stringUris);return t instanceof Map?[...(0,g.Y_)((0,b.E)(t))].flatMap(([,t])=>stringUris(t)):[]}// CONCATENATED MODULE: ./src/job/encode-arguments.ts
async function encodeArguments(t,e){
const n=await encodeValues(t,e),r=await referredIn([...n.values()],e.store),{views:o}=r,i=await mentionedObjects(r,e.store),a=new Map([...o.map(t=>t.ref),...i].map(t=>[t.sha1,t])),s=o.filter(({kind:t})=>"file"===t).map(({ref:t,name:e})=>({
ref:t,name:e}));return{args:n,objects:[...a.values()],files:s,mentioned:i}}async function encodeValues(t,e){const n=new Map;for(const[r,o]of t)n.set(r,await encode(o,e));return n}
async function encode(t,e){switch(t.kind){case"null":return null;case"boolean":case"string":return t.value;case"integer":return new l.W(t.text);case"float":return(0,u.dq)(t.value);case"complex":
return(0,u.ph)(t.re,t.im);case"bytes":return(0,u.wV)(t.base64);case"list":return encodeAll(t.items,e);case"tuple":return(0,u.pC)(await encodeAll(t.items,e));case"mapping":return encodeMapping(t,e)
;case"npy":return encodeArrayFile(t,e);case"file":return encodeFile(t,e);case"uri":return encodeUri(t,e);case"array":return encodeArray(t,e);case"job":return resultOf(t,e)}}
async function encodeAll(t,e){const n=[];for(const r of t)n.push(await encode(r,e));return n}async function encodeMapping(t,e){const n=[]
;for(const r of t.entries)n.push([r.key,await encode(r.value,e)]);return(0,u.Xb)(n)}async function resultOf(t,e){const n=e.needed.get(t.job)??[]
;if(!(void 0!==n[0]&&null!==n[0].index)||void 0!==t.item)return n[t.item??0]?.result??null;return isLongList(n)?storedList(n,e):n.map(t=>t.result)}function isLongList(t){let e=0;return t.some(t=>{
e+=(0,h.GF)(t.result).length+1;return e>i.Bn})}async function storedList(t,{store:e,newPath:n}){const r=await(0,i.v7)(e,n(),async e=>{for(const[n,r]of t.entries())await e(`${0===n?"[":","}${(0,
h.GF)(r.result)}`);await e("]")});return(0,u.fk)(r)}async function encodeArrayFile(t,e){return withFile(t,e,async n=>{const r=await(0,d.SN)(n);if(!r.ok)throw(0,o.k9)([(0,p.G3)(t,r.message)]);return(0,
u.z)(await e.store.putFile(n),r)})}async function encodeFile(t,e){return withFile(t,e,async n=>(0,u.We)(await e.store.putFile(n),(0,r.basename)(t.path)))}async function encodeUri(t,{store:e}){
const n=(0,s.rI)(t.uri);if(void 0===n)throw(0,o.k9)([{message:`"${t.uri}" names no object`,remedy:"write sha1://HASH",where:t.where}]);const{ref:r,name:i}=await(0,c.H)(n,e),a=(0,
d.nq)(await e.readStart(r,d.Qk),r.size);return a.ok?(0,u.z)(r,a,i):(0,u.We)(r,i??"file")}async function encodeArray(t,{store:e}){const n=(0,f.J)((0,p.aT)(t.data),t.dtype);if(!n.ok)throw(0,o.k9)([(0,
p.Ld)(t,n)]);return(0,u.z)(await e.putBytes(n.bytes),n.form)}async function withFile(t,e,n){const r=await(0,a.B)(t,e.paths);if(!r.ok)throw(0,o.k9)(r.problems);try{return await n(r.value)}finally{
await r.value.close()}}}),5500:(function(t,e,n){n.d(e,{h:()=>jobDocument});var r=n(76760),o=n(68314),i=n(93258),a=n(7096);const s=2;function jobDocument({job:t,encoded:e,bundle:n},r){const{spec:o}=t
;return new Map([["schema","hither-job/1"],["runner",number(s)],["function",functionOf(t)],["container",new Map([["declared",t.declaredImage],["digest",r]])],["import_paths",[...t.bundle.importPaths]],["bundle",c(n)],["args",new Map((0,
a.CA)(e.args))],["positional",[...t.positional]],["objects",e.mentioned.map(t=>[t.sha1,t.sha256]).sort(byFirst)],["env",l(o)],["cpus",number(o.resources.cpus)],["gpus",o.resources.gpus??null],["network",o.network],["relax",u(o)],["mounts",t.mounts.map(e=>[fromRoot(e.source,t),e.target,e.writable])],["python",o.python??null],["salt",o.cache.salt]])
}function functionOf({bundle:t,declaration:e,functionName:n,functionVersion:r}){return new Map([["file",t.file],["module",t.module],["name",e.name],["function_name",n],["function_version",r]])}
const c=(0,o.F)(({files:t})=>t.map(t=>[t.path,t.executable,t.sha256])),u=(0,o.F)(({relax:t})=>[...t].sort()),l=(0,o.F)(({passEnv:t,env:e})=>{const n=[...t.map(t=>[t,null]),...e]
;return new Map(n.sort(byFirst))});function fromRoot(t,{paths:e}){const n=(0,r.relative)(e.root,t).split(r.sep).join("/");return".."===n||n.startsWith("../")||(0,r.isAbsolute)(n)?t:n||"."}
function byFirst(t,e){return String(t[0])<String(e[0])?-1:1}function number(t){return new i.W(String(t))}}),60526:(function(t,e,n){n.d(e,{DR:()=>filesBelow,Th:()=>stageBundle,ey:()=>placeBundle})
;var r=n(77598),o=n(73024),i=n(51455),a=n(76760),s=n(83916),c=n(10662),u=n(97979);async function stageBundle(t,e){makeFoldersOf(t,e);const n=[];for(const r of t)n.push({path:r.path,
executable:r.executable,sha256:copySource(r,(0,a.join)(e,r.path))});return{folder:e,files:n}}async function filesBelow(t){const e=await(0,i.realpath)(t);return(await(0,i.readdir)(e,{recursive:!0
})).filter(t=>t.endsWith(".py")).sort().map(t=>({path:t,source:(0,a.join)(e,t),executable:!1}))}function placeBundle(t,e,n){makeFoldersOf(t.files,e);for(const{path:r}of t.files){const[i,s]=[(0,
a.join)(t.folder,r),(0,a.join)(e,r)];if("link"===n)(0,o.linkSync)(i,s);else(0,o.copyFileSync)(i,s,o.constants.COPYFILE_FICLONE)}}function makeFoldersOf(t,e){for(const n of new Set([".",...t.map(t=>(0,
a.dirname)(t.path))]))(0,o.mkdirSync)((0,a.join)(e,n),{recursive:!0})}const l=["ENOSPC","EDQUOT","EROFS"];function copySource(t,e){try{return(0,c.kB)(t.source,"refuse",n=>{(0,u.DX)(n,t.source)
;return copyOpened(n,e,t.executable?365:292)})}catch(e){if(l.includes((0,s.vq)(e)??""))throw e;throw new s.bD("spec",`can't read ${t.path}: ${(0,s.u0)(e)}`,"it belongs to the source of the function",{
where:{path:t.path},cause:e})}}const d=Buffer.allocUnsafe(262144);function copyOpened(t,e,n){const i=(0,r.createHash)("sha256"),a=(0,o.openSync)(e,"wx",n);try{for(let e=(0,o.readSync)(t,d);e>0;e=(0,
o.readSync)(t,d)){const t=d.subarray(0,e);i.update(t);for(let n=0;n<e;)n+=(0,o.writeSync)(a,t,n)}(0,o.fchmodSync)(a,n)}finally{(0,o.closeSync)(a)}return i.digest("hex")}}),59226:(function(t,e,n){n.d(e,{
C:()=>endBars});const r=/(\r[^\r\n]*?)(?=(?: {2}\+ Exception Group )?Traceback \(most recent call last\):|Exception in thread |Exception ignored in: )/g;function endBars(t){
return t.includes("Traceback (")||t.includes("Exception i")?t.replace(r,"$1\n"):t}}),9694:(function(t,e,n){n.d(e,{Ft:()=>isSame,WF:()=>thisProcess,XU:()=>isDead,do:()=>ownedName,fc:()=>processWithId,
pZ:()=>parseOwner,qR:()=>ownerOfName});var r=n(73024);function parseOwner(t){try{const e=JSON.parse(t),{host:n,pid:r,startTime:o}=e??{}
;return"string"==typeof n&&"number"==typeof r&&"string"==typeof o?{host:n,pid:r,startTime:o}:void 0}catch{return}}function ownedName(t,{host:e,pid:n,startTime:r}){
return`${t}.${n}.${r}.${encodeURIComponent(e)}`}function ownerOfName(t){const[,e,n,r]=/^[^.]+\.(\d+)\.(\d*)\.(.+)$/.exec(t)??[];try{return void 0===e||void 0===n||void 0===r?void 0:{
host:decodeURIComponent(r),pid:Number(e),startTime:n}}catch{return}}function thisProcess(t){return processWithId(process.pid,t)}function processWithId(t,e){return{host:e,pid:t,
startTime:startTimeOf(t)??""}}function isDead(t,e){if(t.host!==e)return!1;const n=startTimeOf(t.pid);return void 0===n?!answers(t.pid):n!==t.startTime}function isSame(t,e){
return t.host===e.host&&t.pid===e.pid&&t.startTime===e.startTime}function startTimeOf(t){try{const e=(0,r.readFileSync)(`/proc/${t}/stat`,"utf8"),n=e.slice(e.lastIndexOf(")")+2).split(" ")
;return/^[ZX]/.test(n[0]??"")?void 0:n[19]}catch{return}}function answers(t){if("linux"===process.platform)return!1;try{process.kill(t,0);return!0}catch{return!1}}}),54847:(function(t,e,n){n.d(e,{
$i:()=>isPlain,VC:()=>cutAtLines,aq:()=>countLineEnds,mg:()=>prefixLines});const r=10;function cutAtLines(t){const e=t.indexOf(r)+1,n=t.lastIndexOf(r)+1;return{first:t.subarray(0,e),
lines:t.subarray(e,n),rest:t.subarray(n)}}function isPlain(t){for(let e=0;e<t.length;e+=1){const n=t[e]??0;if(n>126||n<32&&n!==r)return!1}return!0}function prefixLines(t,e){const n=Buffer.from(e)
;if(0===n.length||0===t.length)return t;const o=Buffer.allocUnsafe(t.length+countLineEnds(t)*n.length);let i=0,a=!0;for(let e=0;e<t.length;e+=1){const s=t[e]??0;i+=a?n.copy(o,i):0;o[i]=s;i+=1;a=s===r}
return o}function countLineEnds(t){let e=0;for(let n=0;n<t.length;n+=1)e+=t[n]===r?1:0;return e}}),12896:(function(t,e,n){n.d(e,{g:()=>onlyOnce,t:()=>sweepLocks})
;var r=n(51455),o=n(76760),i=n(83916),a=n(142),s=n(9694);const c=100,u=1e4;async function onlyOnce(t){const e=new LockWatch(t.lock,t.owner.host);let n=!1;for(;;){const r=await t.look()
;if(void 0!==r)return r;switch(await takeLock(t)){case"taken":return holding(t);case"impossible":return t.make()}t.signal?.throwIfAborted();if(!n){n=!0;t.onWait?.(await readOwner(t.lock))}
await pause(c);if(await e.isAbandoned()&&!await isRemoved(t.lock))return await t.look()??t.make()}}async function isRemoved(t){try{await(0,a.n)(t);return!0}catch{return!1}}
async function holding({lock:t,look:e,make:n}){const o=setInterval(()=>{const e=new Date;(0,r.lutimes)(t,e,e).catch(()=>{})},u);o.unref();try{return await e()??await n()}finally{clearInterval(o)
;await isRemoved(t)}}async function takeLock({lock:t,owner:e}){try{await(0,r.symlink)(JSON.stringify(e),t);return"taken"}catch(t){return"EEXIST"===(0,i.vq)(t)?"held":"impossible"}}class LockWatch{lock
;host;#t="";#e=0;constructor(t,e){this.lock=t;this.host=e}async isAbandoned(){const t=await readOwner(this.lock);return void 0!==t&&(0,s.XU)(t,this.host)||this.#n()}async#n(){const t=await(0,
r.lstat)(this.lock,{bigint:!0}).catch(()=>{}),e=void 0===t?"":`${t.ino} ${t.mtimeNs}`;if(e!==this.#t){this.#t=e;this.#e=performance.now()}return""!==e&&performance.now()-this.#e>12e4}}
async function readOwner(t){return(0,s.pZ)(await(0,r.readlink)(t).catch(()=>""))}async function sweepLocks(t,e){for(const n of await(0,r.readdir)(t).catch(()=>[])){const r=await readOwner((0,
o.join)(t,n));if(void 0!==r&&e(r))await(0,a.n)((0,o.join)(t,n)).catch(()=>{})}}function pause(t){return new Promise(e=>{setTimeout(e,t)})}}),24850:(function(t,e,n){n.d(e,{v:()=>startChild})
;var r=n(31421),o=n(83916);function startChild(t,e,n){let i;try{i=(0,r.spawn)(t.program,[...t.args],{env:{...t.env},...void 0===t.cwd?{}:{cwd:t.cwd},stdio:["pipe","pipe","pipe"],detached:!0})
}catch(t){const e={exitCode:null,signal:null,startError:(0,o.u0)(t)};return{pid:void 0,ended:Promise.resolve(e),kill:()=>{}}}i.stdin?.on("error",()=>{});const a={mayStop:!0};pass(i.stdout,e,a)
;pass(i.stderr,n,a);return{pid:i.pid,ended:endOf(i),kill(t){a.mayStop=!1;i.stdout?.resume();i.stderr?.resume();signalGroup(i,t)}}}function pass(t,e,n){t?.on("data",r=>{const o=e(r)
;if(o instanceof Promise&&n.mayStop){t.pause();o.finally(()=>t.resume()).catch(()=>{})}})}function endOf(t){return new Promise(e=>{t.once("error",t=>e({exitCode:null,signal:null,startError:t.message
}));t.once("close",(t,n)=>e({exitCode:t,signal:n}))})}function signalGroup(t,e){if(void 0===t.pid)return;try{process.kill(-t.pid,e)}catch{}}}),99803:(function(t,e,n){n.d(e,{k:()=>buildRecord})
;function buildRecord(t,e,n){return{name:t.name,label:t.label,index:t.index,matrix:n.matrix??null,function_name:t.functionName,function_version:t.functionVersion,status:e.status,result:e.result,
error:e.error,job_hash:n.jobHash??null,hither_hash:n.hitherHash??null,cache:n.cache??{hit:!1,reason:"the job was not looked up"},container:{declared:t.declaredImage,...n.container??{digest:null,
runtime:null,isolation:null,environment:null}},runtime_info:n.runtimeInfo??neverStarted(t.label,n)}}function neverStarted(t,{now:e,host:n}){return{start_time:e,end_time:e,elapsed_sec:0,console_out:{
label:t,lines:[]},max_rss:null,host:n,executor_job_id:null}}}),71881:(function(t,e,n){n.d(e,{N:()=>keepConsole,z:()=>wholeConsole});const r=8388608;async function keepConsole({short:t,whole:e},n){
if(void 0===e)return t;try{return{...t,object:await n.putBytes(Buffer.from(JSON.stringify(e)))}}catch{return t}}async function wholeConsole(t,e){const{object:n,lines:o}=t
;if(void 0===n||n.size>r)return o;try{const t=JSON.parse((await e.readVerified(n)).toString()),r=t?.lines;return Array.isArray(r)&&r.every(isLine)?r:o}catch{return o}}function isLine(t){
return"object"==typeof t&&null!==t&&"text"in t&&"string"==typeof t.text}}),48423:(function(t,e,n){n.d(e,{Bn:()=>a,H4:()=>readReferring,v7:()=>storeText,Y9:()=>withBytes});var r=n(51455)
;var o=n(75794),i=n(54920);// CONCATENATED MODULE: ./src/result/long-value.ts
const a=262144,s=// CONCATENATED MODULE: ./src/one-at-a-time.ts
function(){let t=Promise.resolve();return e=>{const n=t.then(e);t=n.catch(()=>{});return n}}();let c=Buffer.alloc(0);function withBytes(t,e,n){return s(async()=>{c=e>c.length?Buffer.alloc(e):c
;const{bytesRead:r}=await t.read(c,0,e,0);return n(c.subarray(0,r))})}const u=262144;async function storeText(t,e,n){try{await(0,o.D)(await(0,r.open)(e,"wx",384),async t=>{let e="";await n(async n=>{
e+=n;if(e.length>u){await t.writeFile(e);e=""}});await t.writeFile(e)});return await t.adoptFile(e)}finally{await(0,r.rm)(e,{force:!0})}}async function readReferring(t,e,n){const r={take:async t=>{
n(t);return null},write:async()=>{}};await(0,o.D)(await e.openVerified(t),e=>withBytes(e,t.size,async t=>{if(t.includes("://")||t.includes("kachery:"))await(0,i.A)({bytes:t,start:0,outer:0},r)}))}}),
53041:(function(t,e,n){n.d(e,{I:()=>rootOf,a:()=>skippedMessage});const r='the needed job "';function skippedMessage({label:t,status:e,error:n}){
return"skipped"===e&&null!==n?`"${t}" is skipped: ${rootOf(n.message)}`:`${r}${t}" did not finish: it is ${e}`}function rootOf(t){return t.slice(Math.max(0,t.indexOf(r)))}}),25459:(function(t,e,n){
n.d(e,{I:()=>openRun,i:()=>sweepRun});var r=n(77598),o=n(48161),i=n(76760),a=n(73136),s=n(12896),c=n(92187),u=n(58759);// CONCATENATED MODULE: ./src/cache/flights.ts
function openFlights(t,e,n){const r=new Map;let o;return{async join(i,a){for(let t=r.get(i);void 0!==t;t=r.get(i)){await t;const e=await a.look();if(void 0!==e)return e}o??=(0,c.w)((0,u.M5)(t))
;const s=onlyOnceAfter(o,{lock:(0,u.yg)(t,i),owner:e,signal:n,...a}),l=s.catch(()=>{}).finally(()=>r.delete(i));r.set(i,l);return s}}}async function onlyOnceAfter(t,e){await t.catch(()=>{});return(0,
s.g)(e)}var l=n(17609),d=n(83916);// CONCATENATED MODULE: ./src/cache/unkept.ts
function collectUnkept(){const t=new Map;return{add(e,n){const r=(0,d.vq)(n)??(0,d.u0)(n),o=t.get(r)??{message:(0,d.u0)(n),labels:[]};o.labels.push(e);t.set(r,o)},tell(e){
for(const{message:n,labels:r}of t.values()){e({type:"warning",message:`${1===r.length?`the result of ${r[0]}`:`the results of ${r.length} jobs`} can't be kept in the job cache: ${n}`})}t.clear()}}}
var f=n(58750);// CONCATENATED MODULE: ./src/container/create-runtime.ts
async function createRuntime(t,e){switch(t){case"docker":case"podman":{const{createEngineRuntime:r}=await Promise.all([n.e(60),n.e(548)]).then(n.bind(n,34548));return r(t,e)}case"apptainer":{
const{createApptainerRuntime:t}=await Promise.all([n.e(60),n.e(835)]).then(n.bind(n,48835));return t(e)}case"host":{const{createHostRuntime:t}=await n.e(743).then(n.bind(n,26743));return t(e)}}}
// CONCATENATED MODULE: ./src/container/choose-runtime.ts
async function chooseRuntime(t,e,n){const r=[];for(const o of"auto"===t?orderOf(e.env):[t]){const t=await createRuntime(o,e),i=await t.probe();if(i.available){for(const{name:t,reason:e}of r)n({
type:"notice",message:`${t} is not used: ${e}`});return t}r.push({name:o,...i})}throw noneWorks(t,r)}function orderOf(t){
return"TRUE"===t.HITHER_USE_SINGULARITY?.toUpperCase()?["apptainer","docker","podman"]:["docker","podman","apptainer"]}function noneWorks(t,e){const[n]=e
;if("auto"!==t&&void 0!==n)return new d.bD("runtime",`the runtime ${t} can't be used: ${n.reason}`,n.remedy);const r=e.map(({name:t,reason:e,remedy:n})=>`${t}: ${e} (${n})`)
;return new d.bD("runtime",`no container runtime works here; ${r.join("; ")}`,`fix one of them, or run without isolation by ${(0,f.Pe)("runtime","host")}`)}var h=n(24850)
;// CONCATENATED MODULE: ./src/executor/local.ts
const p=2e3,m=1e3;function createLocalExecutor(t){return{name:"local",run:(e,n)=>runLocally(t,e,n)}}async function runLocally(t,e,n){const r=t.now()/1e3,o=(0,
h.v)(e.command,t=>e.onOutput("stdout",t),t=>e.onOutput("stderr",t)),i=watch(o,e,n),a=await o.ended;return{reason:await i.reason(),end:a,startTime:r,endTime:t.now()/1e3,host:t.host,jobId:null}}
function watch(t,e,n){let r,o="ended";const giveUp=n=>{if(void 0===r){o=n;r=endChild(t,e)}},cancel=()=>giveUp("cancelled"),i=startGuard(t,e,t=>{
if("stopped"===t)giveUp("unsupervised");else r??=e.stop()}),a=void 0===e.timeout?void 0:startTimer(e.timeout,()=>giveUp("timed-out"));n.addEventListener("abort",cancel);if(n.aborted)cancel();return{
async reason(){clearInterval(i);a?.clear();n.removeEventListener("abort",cancel);await r;return o}}}function startGuard(t,{activity:e},n){const{pid:r}=t;if(void 0===e||void 0===r)return;let o="awake"
;return setInterval(()=>{const t=e(r);if(t===o&&"awake"!==t)n(t);o=t},m).unref()}async function endChild(t,e){t.kill("SIGTERM");const n=await Promise.race([t.ended.then(()=>!0),delay(p).then(()=>!1)])
;await e.stop();if(!n)t.kill("SIGKILL")}function delay(t){return new Promise(e=>{setTimeout(e,t).unref()})}const w=2**31-1;function startTimer(t,e){let n;const arm=t=>{const r=Math.min(t,w)
;n=setTimeout(()=>t>r?arm(t-r):e(),r)};arm(1e3*t);return{clear:()=>clearTimeout(n)}}var y=n(81348),g=n(60526),b=n(78094),v=n(73024),k=n(51455),j=n(36091),O=n(48652)
;// CONCATENATED MODULE: ./src/place-of-run.ts
const x=["ENOTDIR","EEXIST"];async function placeOfRun(t,e,{owner:n,retain:a,warn:s}){try{return{root:t,folder:await(0,j.kg)(t,e,n),remoteStores:[],leave:async()=>{}}}catch(c){
if(!(c instanceof d.bD)||x.includes((0,d.vq)(c.details.cause)??""))throw c;const u=await(0,k.mkdtemp)((0,i.join)((0,o.tmpdir)(),"hither-store-"))
;s(`${c.message}: results that are cached there are used, and nothing is kept; ${c.remedy}`);return{root:u,folder:await(0,j.kg)(u,e,n),remoteStores:(0,v.existsSync)(t)?[(0,O.s)({root:t,
random:r.randomBytes},!1)]:[],leave:t=>a?Promise.resolve():(0,y.v)(u,t)}}}var S=n(9694),$=n(41069),F=n(93258),I=n(21704),R=n(7096);// CONCATENATED MODULE: ./src/result/held-records.ts
const E=4096,T=100;function holdRecords(t){let e,n=0;const write=r=>{e??=(0,v.openSync)(t,"wx+",384);const o=Buffer.from(r),i=n;for(let t=0;t<o.length;)t+=(0,v.writeSync)(e,o,t,o.length-t,i+t)
;n+=o.length;return()=>read(e,i,o.length)},holdKey=(t,e)=>{if(weightOf(t[e],E)>E){const n=write((0,R.GF)((0,$.b)(t[e]))),get=()=>"result"===e?parsed(n()):JSON.parse(n());Object.defineProperty(t,e,{
get:get,enumerable:!0})}};return{hold(t){const e={...t};try{for(const t of["result","error","runtime_info"])holdKey(e,t)}catch{}return e},close(){if(void 0!==e)(0,v.closeSync)(e)}}}
function read(t,e,n){const r=Buffer.alloc(n);let o=0;for(let i=-1;0!==i&&o<n&&void 0!==t;o+=i)i=(0,v.readSync)(t,r,o,n-o,e+o);return r.toString("utf8",0,o)}function parsed(t){const e=(0,I.q)(t)
;if(!e.ok){const t="run again, and leave the folders of the content store alone while jobs run";throw new d.bD("store",`a result that this run put aside can't be read back: ${e.message}`,t)}
return e.value}function weightOf(t,e){if("string"==typeof t)return t.length;if("object"!=typeof t||null===t||t instanceof F.W)return t instanceof F.W?t.text.length+T:0;let n=T
;const r=t instanceof Map||Array.isArray(t)?t:Object.values(t);for(const t of r){n+=weightOf(t,e-n);if(n>e)break}return n}var A=n(81931),_=n(98698),L=n(94367)
;// CONCATENATED MODULE: ./src/sweep-runs.ts
const M=["docker","podman","apptainer","host"];async function sweepRuns(t,e){const n=await(0,j.Xj)(t.storeRoot,e);if(0===n.length)return[]
;const r=await Promise.all(M.map(async n=>(await createRuntime(n,t)).sweep(e)));await(0,s.t)((0,u.M5)(t.storeRoot),e);await(0,s.t)((0,L.vq)(t),e);await Promise.all(n.map(e=>(0,
y.v)(e,t.signal).catch(()=>{})));return r.flat()}// CONCATENATED MODULE: ./src/run-context.ts
async function openRun(t,e){const{report:n,signal:a,drained:s=()=>{},remoteStores:c=[]}=e,u=(0,o.hostname)(),d=(0,r.randomUUID)().slice(0,13),warn=t=>n({type:"warning",message:t}),f={
env:t.environment,random:r.randomBytes,signal:a},h=await(0,_.E9)(t.remoteStores,f),p=(0,S.WF)(u),m=await placeOfRun(t.store,d,{owner:p,warn:warn,retain:t.retain}),{folder:w}=m,y=(0,
_.GY)([...m.remoteStores,...c,...h],warn),v=(0,A.C)(m.root,{remotes:y,signal:a}),k=thisUser(),O={env:t.environment,storeRoot:v.root,owner:p,user:k,random:r.randomBytes,signal:a},x=(0,
b.O)(t=>chooseRuntime(t,O,n)),$=new Map,F=lateAfter(a),I=sweepRuns({...O,signal:F},t=>(0,S.XU)(t,u)),R=holdRecords((0,i.join)(w,"records")),E=createDiscarded({retain:t.retain,report:n,late:F}),T={
job:0,bundle:0,file:0},L=(0,b.O)(t=>{T.bundle+=1;return(0,g.Th)(t.files,(0,i.join)(w,`bundle-${T.bundle}`))}),M=(0,b.O)(t=>stageRunner((0,i.join)(w,t)));return{context:{store:v,cache:(0,l.y)({store:v,
random:r.randomBytes,remotes:y}),cacheRequest:t,unkept:collectUnkept(),flights:openFlights(v.root,p,a),executor:createLocalExecutor({host:u,now:Date.now}),
runtimeOf:e=>x(t.runtime??e.spec.runtime??"auto"),identityOf(t,e){const r=JSON.stringify([t.name,e]),o=$.get(r)??t.identify(e,n);$.set(r,o);return o},stage:L,runner:()=>M("runner"),newJob:()=>{
T.job+=1;return{folder:(0,i.join)(w,`job-${T.job}`),container:`hither-${d}-${T.job}`}},newPath:()=>{T.file+=1;return(0,i.join)(w,`file-${T.file}`)},hold:R.hold,discard:E.add,parallel:t.parallel,
requireIsolation:t.requireIsolation,retain:t.retain,output:t.output,report:n,drained:s,signal:a,now:Date.now,host:u,user:k,environment:t.environment},close:async()=>{await Promise.all([I,E.gone()])
;R.close();await(t.retain?(0,j.vF)(w):removeOrTell(w,n,F));await m.leave(F)}}}const B=1e3;function lateAfter(t){const e=new AbortController,wait=()=>{setTimeout(()=>e.abort(),B).unref()}
;if(t.aborted)wait();else t.addEventListener("abort",wait,{once:!0});return e.signal}function createDiscarded({retain:t,report:e,late:n}){const r=new Set;return{add(o){if(t){e({type:"notice",
message:`the job folder is kept: ${o}`});return}const i=(0,y.v)(o,n).catch(()=>{}).finally(()=>r.delete(i));r.add(i)},gone:()=>Promise.all(r)}}async function removeOrTell(t,e,n){try{await(0,y.v)(t,n)
}catch(n){e({type:"warning",message:(0,d.rV)(n)?`the folder of the run, ${t}, is not removed yet: the next run with this store removes the rest`:`the folder of the run, ${t}, can't be removed: ${(0,
d.u0)(n)}`})}}async function stageRunner(t){return(0,g.Th)(await(0,g.DR)(P),t)}function sweepRun({owner:t,store:e,environment:n}){const i=(0,o.hostname)();return sweepRuns({env:n,storeRoot:e,owner:(0,
S.WF)(i),user:thisUser(),random:r.randomBytes},e=>(0,S.XU)(e,i)||(0,S.Ft)(e,t))}function thisUser(){return{uid:process.getuid?.()??0,gid:process.getgid?.()??0}}const P=(0,i.join)((0,i.dirname)((0,
a.fileURLToPath)(require("url").pathToFileURL(__filename).href)),"in-container")}),36091:(function(t,e,n){n.d(e,{NV:()=>runsSince,Xj:()=>foldersOfRuns,kg:()=>createRunFolder,vF:()=>keepRunFolder})
;var r=n(73024),o=n(51455),i=n(76760),a=n(81348),s=n(9694),c=n(92187),u=n(6487),l=n(58759);const d="begun",f=65536,h="kept";async function createRunFolder(t,e,n){const o=(0,i.join)((0,l.Xc)(t),(0,
s.do)(e,n));try{await(0,c.w)((0,l.Xc)(t));(0,r.mkdirSync)(o,{mode:448});(0,r.writeFileSync)((0,i.join)(o,d),Buffer.alloc(f))}catch(e){await(0,a.v)(o).catch(()=>{});throw(0,u.gl)(e,`run jobs in ${t}`)}
return o}async function keepRunFolder(t){await(0,o.writeFile)((0,i.join)(t,h),"")}async function runsSince(t,e){const n=await(0,o.readdir)((0,
l.Xc)(t)).catch(()=>[]),r=new Set(await foldersOfRuns(t,e)),a=n.map(e=>(0,i.join)((0,l.Xc)(t),e)).filter(t=>!r.has(t));return(await Promise.all(a.map(t=>(0,o.stat)((0,i.join)(t,d)).catch(()=>(0,
o.stat)(t).catch(()=>{}))))).flatMap(t=>void 0===t?[]:[t.mtimeMs])}async function foldersOfRuns(t,e){const n=(await(0,o.readdir)((0,l.Xc)(t)).catch(()=>[])).filter(t=>{const n=(0,s.qR)(t)
;return void 0!==n&&e(n)}).map(e=>(0,i.join)((0,l.Xc)(t),e)),r=await Promise.all(n.map(t=>(0,o.stat)((0,i.join)(t,h)).catch(()=>{})));return n.filter((t,e)=>void 0===r[e])}}),44642:(function(t,e,n){
n.d(e,{ls:()=>identify,zn:()=>namedKey,b5:()=>runJob,lK:()=>serialize});var r=n(76760),o=n(83916);// CONCATENATED MODULE: ./src/hints/hints-of.ts
async function hintsOf(t){const{record:e,noticed:r}=t;if("finished"===e.status&&0===(r?.left??[]).length||"skipped"===e.status)return[]
;const[{gather:o},{hintsFor:i}]=await Promise.all([n.e(914).then(n.bind(n,17914)),n.e(868).then(n.bind(n,64868))]);return i(await o(t))}
var i=n(50615),a=n(77598),s=n(69346),c=n(14972),u=n(33065),l=n(11365),d=n(30449),f=n(7096);// CONCATENATED MODULE: ./src/values/hither-hash.ts
const h=67108864;async function hitherHash(t){const e=['{"args":'];if(!addMapping([...t.args],e)||arrayBytesIn(e)>h)return null;const{functionVersion:n,functionName:r}=t
;e.push(`,"function_Version":${(0,f.cE)(n)},"function_name":${(0,f.cE)(r)}}`);return digest(e,t.arrayBytes)}function arrayBytesIn(t){return t.reduce((t,e)=>t+("string"==typeof e?0:e.ref.size),0)}
async function digest(t,e){const n=(0,a.createHash)("sha1");for(const r of t){if("string"==typeof r){n.update(r);continue}const t=await e(r.ref),o=t&&asSaved(t);if(void 0===o)return null
;updateArray(o,n)}return n.digest("hex")}const p=786432;function updateArray(t,e){e.update('{"_type":"npy","data_b64":"');for(let n=0;n<t.length;n+=p)e.update(t.toString("base64",n,n+p))
;e.update('"}')}function add(t,e){const n=(0,c.E)(t);switch(n.kind){case"list":return addItems(["[","]"],n.items,e);case"tuple":return addItems(['{"_type":"tuple","data":[',"]}"],n.items,e)
;case"object":return addMapping([...n.entries],e);case"dict":return addMapping(n.pairs,e);case"array":e.push(n);return!0;default:return addLeaf(n,e)}}function addLeaf(t,e){const n=leafText(t)
;if(void 0!==n)e.push(n);return void 0!==n}function leafText(t){switch(t.kind){case"null":return"null";case"boolean":return String(t.value);case"string":return(0,f.cE)(t.value);case"integer":return(0,
d.xe)(t.text);case"float":return floatToken(t.value);default:return}}function addItems([t,e],n,r){r.push(t);for(const[t,e]of n.entries()){r.push(0===t?"":",");if(!add(e,r))return!1}r.push(e);return!0}
function addMapping(t,e){const n=sortByKey(t);e.push("{");for(const[t,[r,o]]of(n??[]).entries()){e.push(`${0===t?"":","}${(0,f.cE)(r)}:`);if(!add(o,e))return!1}e.push("}");return void 0!==n}
function sortByKey(t){const e=t.map(([t])=>keyOf(t)),n=new Set(e.map(t=>t?.kind));if(e.includes(void 0)||n.size>1||n.has("none")&&e.length>1)return;const r=t.map(([,t],n)=>({key:e[n]??m,value:t}))
;r.sort((t,e)=>"string"===t.key.kind?(0,f.HH)(t.key.text,e.key.text):t.key.order-e.key.order);return r.map(({key:t,value:e})=>[t.text,e])}const m={kind:"none",text:"null",order:0};function keyOf(t){
const e=(0,c.E)(t);switch(e.kind){case"string":return{kind:"string",text:e.value,order:0};case"integer":return{kind:"number",text:(0,d.xe)(e.text),order:Number(e.text)};case"float":return{
kind:"number",text:floatToken(e.value),order:e.value};case"boolean":return{kind:"number",text:String(e.value),order:Number(e.value)};case"null":return m;default:return}}function floatToken(t){
if(Number.isFinite(t))return(0,d.qx)(t);return Number.isNaN(t)?"NaN":t>0?"Infinity":"-Infinity"}function asSaved(t){const e=(0,u.nq)(t,t.length);if(!e.ok)return
;const n=e.shape.includes(0)||e.shape.filter(t=>t>1).length<=1,r={dtype:(0,s.X4)(e.dtype),shape:e.shape,fortranOrder:e.fortranOrder&&!n},o=(0,l.w)(r)
;return t.subarray(0,e.headerLength).equals(o)?t:Buffer.concat([o,t.subarray(e.headerLength)])}// CONCATENATED MODULE: ./src/job/hither-hash-of-job.ts
function hitherHashOf({job:t,encoded:e},n){return hitherHash({functionName:t.functionName,functionVersion:t.functionVersion,args:e.args,arrayBytes:t=>n.readVerified(t)})}var w=n(5500),y=n(69836)
;// CONCATENATED MODULE: ./src/job/job-folder.ts
function jobFolderAt(t){const e=(0,r.join)(t,"in");return{path:t,in:e,out:(0,r.join)(t,"out"),tmp:(0,r.join)(t,"tmp"),empty:(0,r.join)(t,"empty"),runner:(0,r.join)(e,"runner"),source:(0,
r.join)(e,"src"),jobDocument:(0,r.join)(e,"job.json"),runDocument:(0,r.join)(e,"run.json"),passwd:(0,r.join)(e,"etc","passwd"),group:(0,r.join)(e,"etc","group"),hosts:(0,r.join)(e,"etc","hosts"),
environmentScript:(0,r.join)(e,"etc","env","99-zz-hither.sh")}}function placedObject(t,e){return(0,r.join)(t.in,"store","sha1",e.slice(0,2),e.slice(2,4),e.slice(4,6),e)}function placedFile(t,e,n){
return(0,r.join)(t.in,"files",e,n)}var g=n(68314);// CONCATENATED MODULE: ./src/values/job-hash-text.ts
const b="hither-job/1\n";function canonicalText(t){const e=(0,f.CA)(t).map(([t,e])=>`${(0,f.cE)(t)}:${textOf(t,e)}`);return`${b}{${e.join(",")}}`}function textOf(t,e){
if("args"===t&&e instanceof Map)return(0,f.bv)(new Map((0,f.CA)(e)));return"bundle"===t&&Array.isArray(e)?v(e):(0,f.bv)(e)}const v=(0,g.F)(t=>(0,f.bv)(t)),k=new Set(["declared"]);function jobKey(t){
const e=new Map([...t].map(([t,e])=>[t,counted(t,e)]));return{hash:(0,a.createHash)("sha256").update(canonicalText(e)).digest("hex"),fields:e}}function counted(t,e){if(!(e instanceof Map))return e
;switch(t){case"container":return new Map([...e].filter(([t])=>!k.has(t)));case"args":return new Map([...e].map(([t,e])=>[t,hashedValue(e)]));default:return e}}function hashedValue(t){
if(Array.isArray(t))return t.map(hashedValue);if(!(t instanceof Map))return t;return"hither_file"===t.get("_type")?hashedObject(t):new Map([...t].map(([t,e])=>[t,hashedValue(e)]))}
function hashedObject(t){const e=t.get("item_type")??null,n=[["_type","hither_file"],["kind",e],["sha256",t.get("sha256")??null],["size",t.get("size")??null]]
;return new Map("file"===e?[...n,["name",baseName(t.get("sha1_path"))]]:n)}function baseName(t){return"string"==typeof t?t.slice(t.lastIndexOf("/")+1):null}var j=n(97979)
;// CONCATENATED MODULE: ./src/job/required-isolation.ts
function missingIsolation(t,e){const{resources:n,relax:r,network:o}=t
;return[[e.network===o||"none"===e.network,`network ${e.network}`],["read-only"===e.filesystem||r.includes("writable-root"),`file system ${e.filesystem}`],["namespace"===e.processes,"processes of the machine are visible"],[void 0!==n.memory,'the job sets no limit on its memory ("resources: memory")'],[void 0===n.memory||"none"!==e.memory,"memory is not limited"],["none"!==e.pids,"the number of processes is not limited"],["none"!==e.cpus,"CPUs are not limited"],["none"!==e.tmp,"temporary files are not limited"],[e.seccomp,"system calls are not filtered"],["none"===e.capabilities,"capabilities are kept"],["protected"===e.supervisor,"the function can stop the program that holds its limits"]].filter(([t])=>!t).map(([,t])=>t)
}var O=n(73024),x=n(41069);// CONCATENATED MODULE: ./src/job/resource-limits.ts
const S=64*1024**3;var $=n(60526);// CONCATENATED MODULE: ./src/job/write-job-folder.ts
async function writeJobFolder(t,e){const n=jobFolderAt(e.path);for(const t of[n.path,n.in,n.out,n.tmp,(0,r.dirname)(n.passwd)])(0,O.mkdirSync)(t,{recursive:!0,mode:493});(0,O.chmodSync)(n.path,448)
;(0,$.ey)(e.runner,n.runner,e.mode);(0,$.ey)(t.bundle,n.source,e.mode);await placeObjects(t,n,e);(0,O.writeFileSync)(n.jobDocument,(0,f.GF)(e.document));(0,O.writeFileSync)(n.runDocument,(0,
f.GF)(runDocument(e.supervision)));writeAccounts(n,e.user);writeEnvironment(n,e.supervision);return n}async function placeObjects({encoded:t},e,n){
const r=new Set([...t.files.map(({ref:t})=>t.sha1),...t.mentioned.map(({sha1:t})=>t)]);for(const o of t.objects){const t=r.has(o.sha1)?n.mode:"link"
;await n.store.placeVerified(o,placedObject(e,o.sha1),t)}for(const{ref:r,name:o}of t.files)await n.store.placeVerified(r,placedFile(e,r.sha1,o),n.mode)}function runDocument(t){return(0,x.b)({
schema:"hither-run/1",require_protection:t.requireProtection??!1,watch_memory:t.watchMemory??null,limit_pids:t.limitPids??null,limit_file_size:S,limit_output:S,variables:t.variables??{}})}
function writeEnvironment({environmentScript:t},{environmentScript:e}){if(void 0!==e){(0,O.mkdirSync)((0,r.dirname)(t));(0,O.writeFileSync)(t,e)}}
const F="127.0.0.1 localhost\n127.0.1.1 hither\n::1 localhost ip6-localhost ip6-loopback\n";function writeAccounts(t,{uid:e,gid:n}){
const r=0===e?[]:[`hither:x:${e}:${n}::/tmp:/bin/sh`],o=0===n?[]:[`hither:x:${n}:`];(0,O.writeFileSync)(t.passwd,["root:x:0:0:root:/tmp:/bin/sh",...r,""].join("\n"));(0,O.writeFileSync)(t.hosts,F);(0,
O.writeFileSync)(t.group,["root:x:0:",...o,""].join("\n"))}var I=n(94798),R=n(58750);// CONCATENATED MODULE: ./src/known-job.ts
async function knownOr(t,e){const{key:n,identity:r,job:i,context:a,known:s}=t,c=(0,I.E)(i.spec,a.cacheRequest,r.uncovered);s.cache={hit:!1,reason:c.why};const make=async()=>{
const r=await e().catch(async t=>{if(c.keep&&t instanceof o.bD)await a.cache.note(n,{status:"failed",type:""});throw t});if(!c.keep||!await keep(r,t))await noteEnd(r.verdict,t,c.keep);return r.verdict
};return c.look?a.flights.join(n.hash,{look:()=>look(t,c.keep),make:make,onWait:e=>tellWaiting(e,t)}):make()}function tellWaiting(t,{job:e,context:n}){
const r=void 0===t?"another run":`process ${t.pid} on ${t.host}`;n.report({type:"notice",message:`${e.label} is being computed by ${r}: waiting for its result`})}async function look(t,e){
const{key:n,job:r,context:o,known:i}=t,a=await o.cache.lookUp(n,r.spec.cache,"verify");if(a.hit){if(void 0!==a.from&&e)await orTell(t,()=>o.cache.keep(a.entry));if(o.retain){
const t=`${r.label} has no job folder that could be kept: its result is known; ${(0,R.Pe)("force-run")} computes it again`;o.report({type:"notice",message:t})}return recall(a,i)}if(!i.cache?.reason){
i.cache={hit:!1,reason:a.reason};if(void 0!==a.warning)o.report({type:"warning",message:`${r.label} is computed again: ${a.warning}`})}return}function recall({entry:t,from:e},n){
const{status:r,result:o,error:i,container:a,runtimeInfo:s}=t,{runtime:c,isolation:u,environment:l,digest:d}=a;n.container={runtime:c,isolation:u,environment:l,digest:d};n.runtimeInfo=s
;const f=new Date(1e3*s.end_time).toISOString().slice(0,19).replace("T"," "),h=void 0===e?"":`, known to ${e}`;n.cache={hit:!0,reason:`computed on ${f} UTC on ${s.host}${h}`};return{status:r,result:o,
error:i}}async function noteEnd({status:t,error:e},{key:n,context:r},o){if("finished"===t)await r.cache.note(n,void 0);else if(o&&"cancelled"!==t&&"skipped"!==t)await r.cache.note(n,{status:t,
type:e?.type??""})}async function keep({verdict:t,objects:e},n){const{key:r,job:o,context:i,known:a}=n,{status:s,result:c,error:u}=t
;if(!("finished"===s||"error"===s&&o.spec.cache.cacheFailing)||void 0===a.runtimeInfo||void 0===a.container)return!1;const l={key:r,functionName:o.functionName,functionVersion:o.functionVersion,
status:s,result:c,error:u,hitherHash:a.hitherHash??null,container:{declared:o.declaredImage,...a.container},runtimeInfo:a.runtimeInfo,objects:e};await orTell(n,async()=>{await i.cache.keep(l)
;await i.cache.publish(l)});return!0}async function orTell({job:t,context:e},n){try{await n()}catch(n){e.unkept.add(t.label,n)}}var E=n(99803);// CONCATENATED MODULE: ./src/result/classify.ts
function classify(t){const{reason:e,outcome:n,processEnd:r}=t;if("timed-out"===e)return stopped("timed-out","TimedOut",`the time limit of ${t.timeout} s was reached`)
;if("cancelled"===e)return stopped("cancelled","Cancelled","the run was cancelled")
;if("unsupervised"===e)return failure("Signal","the supervisor of the job was stopped (SIGSTOP), so that nothing held its limits any more: the job was ended");if("memory"===r?.killed){
return failure("OutOfMemory",`the function used more memory than ${void 0===t.memory?"there is":`its limit of ${(0,d.lP)(t.memory)}`}: raise "resources: memory", or use less`)}
if("output"===r?.killed)return failure("DiskFull","the function wrote more into its output folder than is allowed")
;if("files"===r?.killed)return failure("DiskFull","the function made more than 1,000,000 files and folders in its output folder: put many small files into one archive")
;if("finished"===n.status)return{status:"finished",result:n.result,error:null};if("none"===n.status)return withoutResult(t);return{status:n.status,result:null,error:n.error}}function failure(t,e){
return stopped("failed",t,e)}function stopped(t,e,n){return{status:t,result:null,error:{type:e,message:n,traceback:""}}}function withoutResult(t){
const e=t.processEnd?.signal??t.signal,n=t.processEnd?.exitCode??t.exitCode;if(null!==e)return failure("Signal",`the function was ended by ${e}${explainSignal(e)} and left no result`)
;if(null!==n&&n>128&&void 0===t.processEnd)return failure("Signal",`the container was ended by signal ${n-128} and left no result`)
;return failure("Exited",`the function ended with exit code ${n??"unknown"} and left no result`)}function explainSignal(t){return{SIGSEGV:" (a crash in compiled code)",
SIGBUS:" (mapped memory that could not be had: a full /dev/shm, or a file that shrank while it was mapped)",SIGILL:" (an instruction that this processor does not have)",
SIGFPE:" (an integer division by zero in compiled code)",SIGABRT:" (compiled code gave up)",SIGKILL:" (killed from outside, often for lack of memory)"}[t]??""}
var T=n(53041),A=n(51455),_=n(12832),L=n(20654),M=n(26490);// CONCATENATED MODULE: ./src/job/hidden-places.ts
const B=1e3,P=1e3,C=1048576;function hiddenPlaces(t,{root:e,hidden:n}){if(!(0,O.lstatSync)(t).isDirectory())return[];const r=entriesOf(t),i=r.filter(t=>t.isDirectory()&&!(0,
M.JL)(t.name)).map(({name:t})=>t),a=(0,_.Yw)(e,t)||r.some(({name:t})=>(0,M.JL)(t)),s=r.filter(t=>t.isFile()&&(0,M.p_)(t.name)),c=[...gitPlaces(t,["",...a||i.length<=B?i:[]]),...s.map(({name:t})=>({
path:t,kind:"file"})),...n.flatMap(e=>placeOf(e,t))]
;if(c.length>P)throw new o.bD("runtime",`${t} can't be mounted: it has more than ${P} places that no job may see (.git, credentials)`,"mount a folder in it");return c}function entriesOf(t){try{
return(0,O.readdirSync)(t,{withFileTypes:!0})}catch{return[]}}function gitPlaces(t,e){const n=new Map,o=[...e],i=new Set(o);for(const e of o){const a=r.posix.join(e,".git"),s=(0,O.lstatSync)((0,
r.join)(t,a),{throwIfNoEntry:!1});if(s?.isDirectory()||s?.isFile())n.set(a,{path:a,kind:s.isFile()?"file":"folder"});for(const n of void 0===s?[]:submodules(t,e))if(!i.has(n)){i.add(n);o.push(n)}}
return[...n.values()]}function submodules(t,e){return[...readList((0,r.join)(t,e,".gitmodules")).matchAll(/^[ \t]*path[ \t]*=[ \t]*"?([^"\r\n]+?)"?[ \t]*$/gm)].flatMap(([,n=""])=>{
const o=r.posix.join(e,n).replace(/\/$/,"");return o.split("/").some(t=>".."===t||(0,M.JL)(t))||!(0,j.tE)((0,r.join)(t,o))?[]:[o]})}function readList(t){try{return String((0,L.W)(t,{limit:C}))}catch{
return""}}function placeOf(t,e){return t!==e&&(0,_.Yw)(t,e)&&(0,O.lstatSync)(t,{throwIfNoEntry:!1})?.isDirectory()?[{path:(0,r.relative)(e,t).split(r.sep).join("/"),kind:"folder"}]:[]}var D=n(74942)
;// CONCATENATED MODULE: ./src/job/checked-mounts.ts
function checkedMounts(t,e){const n=[...t].sort((t,e)=>depthOf(t.target)-depthOf(e.target));return n.flatMap(t=>{const{source:o,target:i,writable:a}=t;checkSame(t);checkApart(t,e)
;const s=n.filter(t=>t.target!==i&&(0,_.Yw)(t.target,i)),c=hiddenPlaces(o,e).map(({path:t,kind:e})=>({target:r.posix.join(i,t),kind:e})).filter(t=>!s.some(e=>(0,_.Yw)(t.target,e.target))).map(t=>({
source:emptyOne(e.folder,t.kind),target:t.target,writable:!1}));return[{source:o,target:i,writable:a},...c]})}function depthOf(t){return t.split("/").filter(t=>""!==t).length}
function checkSame({source:t,identity:e,where:n}){
if((0,D.s8)(t)!==e||!(0,j.tE)(t))throw new o.bD("runtime",`${t} is not what it was when the run began: something replaced it, or a folder on the way to it`,"let no other job write to a folder around what this one mounts, and run again",{
where:n})}function checkApart({source:t,writable:e,where:n},{folder:i}){const a=(0,r.dirname)((0,r.dirname)(i));if((0,_.Yw)(t,a)||e&&(0,
_.Yw)(a,t))throw new o.bD("runtime",`the job would get at the folder that jobs run in, ${a}, through the mount of ${t}`,"mount a folder without it",{where:n})}function emptyOne(t,e){
const{empty:n}=jobFolderAt(t),o=(0,r.join)(n,e);(0,O.mkdirSync)("folder"===e?o:n,{recursive:!0});if("file"===e)(0,O.writeFileSync)(o,"");return o}
var N=n(4573),U=n(75794),V=n(22544),q=n(54920),z=n(32857),H=n(10662);// CONCATENATED MODULE: ./src/result/left-file.ts
async function openLeftFile(t){const e=await openHere(t),n=await(e?.stat());if(void 0!==n&&(!n.isFile()||1!==n.nlink)){await(e?.close());throw notOurs(t)}return e}async function openHere(t){try{
return await(0,H.sb)(t)}catch(e){if("ENOENT"===(0,o.vq)(e))return;throw W.has((0,o.vq)(e)??"")?notOurs(t,e):e}}const W=new Set(["ELOOP","ENXIO","EACCES","EPERM","ENOTDIR","ENODEV"])
;function notOurs(t,e){return new o.bD("runtime",`${t} is not a regular file with one name that can be read`,"the function must not replace the files of its result by links, pipes or folders",{cause:e
})}// CONCATENATED MODULE: ./src/result/collect-objects.ts
const G=/^\d{1,9}(\.npy)?$/,J=1e5;async function collectObjects(t,e){const n=referencesIn(t);refuseTooMany(n);const r=0===n?t:await collect(t,e),o=(0,z.lq)(r)
;if(!o.ok)throw unusable(`result${o.path}: ${o.message}`);return{result:r,objects:o.objects.map(({ref:t})=>t)}}function refuseTooMany(t){
if(t>J)throw new o.bD("runtime",`the result has more than ${J} arrays and files`,"put many small arrays into one")}function referencesIn(t){
if(Array.isArray(t))return t.reduce((t,e)=>t+referencesIn(e),0);if(!(t instanceof Map))return 0;return isReference(t)?1:referencesIn([...t.values()])}function isReference(t){
return"hither_file"===t.get("_type")}async function collect(t,e){if(Array.isArray(t)){const n=[];for(const r of t)n.push(await collect(r,e));return n}if(!(t instanceof Map))return t
;if(isReference(t))return collectOne(t,e);const n=[];for(const[r,o]of t)n.push([r,await collect(o,e)]);return new Map(n)}async function collectOne(t,{out:e,store:n}){const o=t.get("out")
;if("string"!=typeof o||!G.test(o))throw unusable("the name of one of its files is not ours");const i=(0,r.join)(e,o),a=await readHeader(i);if("ndarray"!==t.get("item_type")){const e=t.get("name")
;return(0,V.We)(await n.adoptFile(i),"string"==typeof e?e:"file")}if(!a.ok)throw unusable(`an array is damaged: ${a.message}`);return(0,V.z)(await n.adoptFile(i),a)}async function readHeader(t){
const e=await openLeftFile(t);if(void 0===e)throw unusable(`its file ${t} is missing`);try{return await(0,u.SN)(e)}finally{await e.close()}}function unusable(t){
return new o.bD("runtime",`the result can't be used: ${t}`,"the function must not touch the files below /out")}var X=n(54880),Y=n(21704),K=n(48423)
;// CONCATENATED MODULE: ./src/result/left-document.ts
const Z=67108864,Q=25e6,tt=2e5;async function readLeftDocument(t,e){let n;try{n=await openLeftFile(t)}catch(t){if(!(t instanceof o.bD))throw t;return(0,o.u0)(t)}return void 0===n?void 0:(0,
U.D)(n,t=>readOpened(t,e))}async function readOpened(t,e){const{size:n}=await t.stat();if(n>Z)return`it has ${n} bytes; return large data as numpy arrays, or as hi.File`;if(n>K.Bn)return(0,
K.Y9)(t,n,async t=>readBytes(t,e));const{buffer:r,bytesRead:o}=await t.read(Buffer.alloc(n),0,n,0);return readBytes(r.subarray(0,o),e)}function readBytes(t,e){if(!(0,
N.isUtf8)(t))return"it is not UTF-8";const n=t.length>K.Bn?longResultIn(t):void 0,r=t.length-(void 0===n?0:n.end-n.start);if(r>Q)return`it has ${r} bytes beside its result`
;const o=void 0===n?t.toString():`${t.toString("utf8",0,n.start)}null${t.toString("utf8",n.end)}`,i=(0,Y.q)(o,{maxValues:tt});if(!i.ok)return i.message
;if(!(i.value instanceof Map))return"it is not a JSON object";return i.value.get("schema")===e?{fields:i.value,hasLongResult:void 0!==n}:`its schema is not ${e}, the one that is read here`}
function longResultIn(t){let e=(0,X.pw)(t,0)+1;for(;e<t.length;){e=(0,X.pw)(t,e);const n=(0,X.eU)(t,e)??t.length,r='"result"'===t.toString("latin1",e,Math.min(n,e+16)),o=(0,X.pw)(t,(0,
X.pw)(t,n)+1),i=(0,X.eU)(t,o)??t.length;if(r)return i-o>K.Bn?{start:o,end:i}:void 0;e=(0,X.pw)(t,i)+1}return}// CONCATENATED MODULE: ./src/result/collect-long.ts
async function collectLong(t,e,n){const r=await openLeftFile(t);if(void 0===r)throw changed(t);return(0,U.D)(r,async()=>{const o=Math.min((await r.stat()).size,Z);return(0,K.Y9)(r,o,r=>{
const o=longResultIn(r);if(void 0===o||!(0,N.isUtf8)(r))throw changed(t);return collectValue({bytes:r,start:o.start,outer:1},e,n)})})}async function collectValue(t,e,n){const r=[],take=async t=>{
const e=await collectObjects(t.value,n);r.push(...e.objects);refuseTooMany(r.length);return e.result},o=await(0,K.v7)(n.store,e,async e=>{await(0,q.A)(t,{take:take,write:e})});return{result:(0,
V.fk)(o),objects:[...r,o]}}function changed(t){return new o.bD("runtime",`the result can't be used: ${t} changed while it was read`,"the function must not touch the files below /out")}var et=n(93258)
;// CONCATENATED MODULE: ./src/result/collect-outcome.ts
const nt="result.json";async function readOutcome(t){const e=(0,r.join)(t,nt),n=await readLeftDocument(e,"hither-outcome/1");if(void 0===n)return{status:"none"};if("string"==typeof n)return broken(n)
;const{fields:o,hasLongResult:i}=n,a=o.get("status"),s=o.get("result");if("finished"===a&&void 0!==s)return{status:a,result:s,left:namesIn(o.get("left")),...i?{long:e}:{}};const c=o.get("error")
;if(("error"===a||"failed"===a)&&c instanceof Map)return{status:a,error:readError(c),full:namesIn(o.get("full"))};return broken("it has no result and no error")}
const rt=["memory","output","files","stdin"];async function readProcessEnd(t){const e=await readLeftDocument((0,r.join)(t,"ended.json"),"hither-ended/1");if(void 0===e||"string"==typeof e)return
;const n=e.fields,o=n.get("killed");return{exitCode:integerOf(n.get("exit_code")),signal:collect_outcome_textOf(n.get("signal"))||null,maxRss:integerOf(n.get("max_rss")),
killed:rt.find(t=>t===o)??null,full:namesIn(n.get("full")),protected:!0===n.get("protected")}}const ot=11,it=4096;function namesIn(t){
return(Array.isArray(t)?t.slice(0,ot):[]).filter(t=>"string"==typeof t&&t.length<=it)}function broken(t){return{status:"failed",error:{type:"Exited",message:`the result can't be read: ${t}`,
traceback:""}}}function readError(t){return{type:collect_outcome_textOf(t.get("type")),message:collect_outcome_textOf(t.get("message")),traceback:collect_outcome_textOf(t.get("traceback"))}}
const at=1000100;function collect_outcome_textOf(t){return"string"==typeof t?Buffer.from(t.slice(0,at),"utf16le").toString("utf16le"):""}function integerOf(t){
return t instanceof et.W&&/^-?\d{1,15}$/.test(t.text)?Number(t.text):null}var st=n(69185);// CONCATENATED MODULE: ./src/result/collect-stored.ts
const ct=1e5,ut=/^[0-9a-f]{40}$/;async function collectStored(t,e){const n=[];for(const i of await objectPaths(t)){const t=await openLeftFile(i);await(t?.close());const a=await e.adoptFile(i)
;if(a.sha1!==(0,r.basename)(i))throw new o.bD("runtime",`the function stored ${a.size} bytes under the sha1 ${(0,
r.basename)(i)}, but their sha1 is ${a.sha1}`,"store files with kachery.store_file and its like only");n.push(a)}return n}async function objectPaths(t){let e=await isThere(t)&&await isThere((0,
r.join)(t,"sha1"))?[(0,r.join)(t,"sha1")]:[];for(let t=0;t<3;t+=1)e=await pathsIn(e,t=>t.isDirectory());return(await pathsIn(e,({name:t})=>ut.test(t))).sort()}function isThere(t){return(0,
st.l)(t).catch(e=>{throw explained(t,e)})}async function pathsIn(t,e){const n=[];for(const o of t)try{for await(const t of await(0,A.opendir)(o))if(e(t)){n.push((0,r.join)(o,t.name))
;collect_stored_refuseTooMany(n.length)}}catch(t){throw explained(o,t)}return n}function explained(t,e){return(0,
o.US)(e)?new o.bD("runtime",`the function left ${t} so that it can't be read`,"it must not take away the right to read from folders below /out",{cause:e}):e}function collect_stored_refuseTooMany(t){
if(t>ct)throw new o.bD("runtime",`the function stored more than ${ct} objects, which is the most that is taken`,"put many small pieces into one file")}var lt=n(59226),dt=n(54847)
;// CONCATENATED MODULE: ./src/result/head-and-tail.ts
const ft=64;function writtenSize({text:t}){return Buffer.byteLength(JSON.stringify(t))+ft}function createHeadAndTail(t,e={lines:0,bytes:0}){const n=[],r={...e};let o=[],i=0,a=0,s=0
;const dropOldest=()=>{const t=o[i];if(void 0!==t){i+=1;s-=t.size;r.bytes+=Buffer.byteLength(t.line.text)+1;r.lines+=1}if(i>o.length/2){o=o.slice(i);i=0}},rest=()=>o.slice(i).map(({line:t})=>t)
;return{add(e){const r=writtenSize(e);if(0===o.length&&a+r<=t){n.push(e);a+=r;return}o.push({line:e,size:r});s+=r;for(;s>t;)dropOldest()},lines:()=>[...n,...rest()],told(t){
const e=`[${r.lines} lines, ${r.bytes} bytes left out]`;return 0===r.lines?[...n,...rest()]:[...n,{timestamp:t,text:e,stderr:!1},...rest()]},leftOut:()=>r}}
// CONCATENATED MODULE: ./src/result/console-blocks.ts
function createConsoleBlocks(t){const e=[],n=[];let r=0,o=0;const i={lines:0,bytes:0},dropOldest=({block:t,lines:e,atLeast:r})=>{n.shift();o-=r;i.lines+=e;i.bytes+=t.bytes.length};return{add(i){
const a=countLines(i.bytes),s=i.bytes.length+a*ft;if(r<t){e.push(i);r+=s;return}n.push({block:i,lines:a,atLeast:s});o+=s;for(let[e]=n;void 0!==e&&o-e.atLeast>=t;[e]=n)dropOldest(e)},first:()=>e,
last:()=>n.map(({block:t})=>t),leftOut:()=>i}}function countLines(t){return(0,dt.aq)(t)+(t.at(-1)===ht?0:1)}const ht=10,pt=1048576,mt=65536,wt=65536;function createConsoleCapture(t){
const e=createConsoleBlocks(pt),n={stdout:Buffer.alloc(0),stderr:Buffer.alloc(0)},keepBlock=(t,n,r)=>{if(n.length>0)e.add({timestamp:r,stderr:"stderr"===t,bytes:n})},kept=()=>{
const t=createHeadAndTail(pt,e.leftOut());for(const n of[...e.first(),...e.last()])linesOf(n).forEach(t.add);return t};return{add(t,e,r){const{first:o,lines:i,rest:a}=(0,dt.VC)(e);if(o.length>0){
keepBlock(t,Buffer.concat([n[t],o]),r);keepBlock(t,i,r)}let s=Buffer.concat(o.length>0?[a]:[n[t],a]);for(;s.length>wt;){const e=startOfCharacter(s,wt);keepBlock(t,s.subarray(0,e),r);s=s.subarray(e)}
n[t]=s},stderrTail:()=>tailOf(kept().lines().filter(({stderr:t})=>t))+String(n.stderr),finish(e){keepBlock("stdout",n.stdout,e);keepBlock("stderr",n.stderr,e);const r=kept(),o={label:t,lines:r.told(e)
};if(o.lines.reduce((t,e)=>t+writtenSize(e),0)<=mt)return{short:o,whole:void 0};const i=createHeadAndTail(mt/2,r.leftOut());r.lines().forEach(i.add);return{short:{label:t,lines:i.told(e)},whole:o}}}}
function linesOf({timestamp:t,stderr:e,bytes:n}){const r=(0,lt.C)(n.toString("utf8")).split("\n");if(""===r.at(-1))r.pop();return r.map(n=>({timestamp:t,text:n,stderr:e}))}
function startOfCharacter(t,e){for(let n=e;n>e-4;n-=1)if(128!=(192&(t[n]??0)))return n;return e}const yt=200;function tailOf(t){return t.slice(-yt).map(({text:t})=>`${t}\n`).join("")}var gt=n(71881)
;// CONCATENATED MODULE: ./src/run-container.ts
const bt=["python3","python"];async function runContainer(t){const{job:e,known:n,context:r,run:o,runtime:i}=t,a=createConsoleCapture(e.label),s=await runWithInterpreter(t,a),{end:c,processEnd:u}=s
;n.runtimeInfo={start_time:c.startTime,end_time:c.endTime,elapsed_sec:c.endTime-c.startTime,console_out:await(0,gt.N)(a.finish(r.now()/1e3),r.store),max_rss:u?.maxRss??null,host:c.host,
executor_job_id:c.jobId};if(!1===u?.protected)noteExposed(n);n.noticed={...noticedIn(s),hostPython:"host"===i.name?o.image.reference:void 0};return conclude(s,t)}function noteExposed(t){
const{container:e}=t;if("protected"===e?.isolation?.supervisor)t.container={...e,isolation:{...e.isolation,supervisor:"exposed"}}}function noticedIn({outcome:t,processEnd:e}){return{
left:("finished"===t.status?t.left:void 0)??[],full:("error"===t.status||"failed"===t.status?t.full:e?.full)??[]}}async function runWithInterpreter(t,e){
const{job:n,run:r}=t,[o="python3",...i]=void 0===n.spec.python?bt:[n.spec.python];let a=await runOnce({...t,run:{...r,python:o}},e);for(const n of i)if("python"===a.engine?.kind)a=await runOnce({...t,
run:{...r,python:n}},e);return a}async function runOnce(t,e){const{job:n,runtime:r,context:o}=t,i=withMounts(t),a={command:r.command(i),timeout:n.spec.timeout,onOutput:(t,r)=>{e.add(t,r,o.now()/1e3)
;o.report({type:"console",label:n.label,stream:t,chunk:r});return o.drained()},...void 0===r.supervisorActivity?{}:{activity:r.supervisorActivity},stop:()=>r.stop(i.name)
},s=await o.executor.run(a,o.signal),{out:c}=jobFolderAt(i.folder),u=await readProcessEnd(c);if(0!==s.end.exitCode||!0!==u?.protected)await r.stop(i.name)
;const l=0===s.end.exitCode||void 0!==u?await readOutcome(c):{status:"none"},d="ended"===s.reason&&"none"===l.status;if(d&&void 0===u)await refuseVanished(i.folder);return{end:s,outcome:l,
processEnd:u,engine:d?await r.diagnose(s.end,e.stderrTail(),i):void 0}}function withMounts({job:t,run:e,context:n}){if(0===t.mounts.length)return e;const o=(0,j.dN)(e.folder),i=[(0,
D.e6)(n.environment)??[],(0,r.dirname)((0,r.dirname)(o))].flat();return{...e,mounts:checkedMounts(t.mounts,{folder:o,root:t.paths.root,hidden:i})}}
async function conclude({end:t,outcome:e,processEnd:n,engine:r},o){if(void 0!==r)return withoutObjects(failure(vt[r.kind],`${r.message}: ${r.remedy}`))
;const{timeout:i,resources:a}=o.job.spec,{exitCode:s,signal:c}=t.end,{memory:u}=a,l=classify({reason:t.reason,timeout:i,memory:u,outcome:e,processEnd:n,exitCode:s,signal:c})
;if("finished"!==l.status||"finished"!==e.status)return withoutObjects(l);return run_container_collect(l,e.long,o)}const vt={image:"Image",python:"Image",runtime:"Runtime",
"out-of-memory":"OutOfMemory"};function withoutObjects(t){return{verdict:t,objects:[]}}async function refuseVanished(t){const{out:e}=jobFolderAt(t);if(void 0===await(0,
A.lstat)(e).catch(()=>{}))throw new o.bD("store",`the folder of the job, ${t}, was removed or can't be reached any more`,"run again, and leave the folders of the content store alone while jobs run")}
async function run_container_collect(t,e,{run:n,context:o}){const{out:i}=jobFolderAt(n.folder),a={out:i,store:o.store},{result:s,objects:c}=await(async()=>{const n=await collectStored((0,
r.join)(i,"store"),o.store),{result:s,objects:c}=void 0===e?await collectObjects(t.result,a):await collectLong(e,o.newPath(),a);return{result:s,objects:[...n,...c]}})().catch(async t=>{
await refuseVanished(n.folder);throw t});return{verdict:{...t,result:s},objects:[...new Map(c.map(t=>[t.sha1,t])).values()]}}var kt=n(6487);// CONCATENATED MODULE: ./src/run-job.ts
async function runJob(t,e,n){const r={},o=await attempt({job:t,needed:e,context:n,known:r}),i=(0,E.k)(t,o,{...r,now:n.now()/1e3,host:n.host}),a=await hintsOf({job:t,record:i,noticed:r.noticed})
;return{record:i,document:r.document,bundle:r.bundle,hints:a}}function mayNotStart(t,e){if(e.signal.aborted)return stopped("cancelled","Cancelled","the run was cancelled before the job started")
;const n=[...t.values()].flat().find(t=>"finished"!==t.status);if(void 0===n)return;return stopped("skipped","Skipped",(0,T.a)(n))}async function attempt(t){try{t.known.matrix=await matrixPoint(t)
;return mayNotStart(t.needed,t.context)??await compute(t)}catch(e){const{signal:n}=t.context
;return n.aborted&&e===n.reason?stopped("cancelled","Cancelled","the run was cancelled before the job was over"):verdictOf(e)}}async function matrixPoint({job:t,needed:e,context:n}){
const{store:r,newPath:o}=n;return null===t.matrix?null:(0,i.t)(t.matrix,{needed:e,store:r,paths:t.paths,newPath:o})}async function compute(t){const{job:e,needed:n,context:r,known:o}=t,i=identify(e,r)
;i.catch(()=>{});const a=await serialize(e,n,r);o.bundle=a.bundle;o.hitherHash=await hitherHashOf(a,r.store);const{runtime:s,identity:c}=await i;o.container={digest:c.digest,runtime:s.name,
isolation:null,environment:null};const u=(0,w.h)(a,c.digest),l=namedKey(u,e,s);o.document=u;o.jobHash=l.hash;return knownOr({key:l,identity:c,job:e,context:r,known:o},()=>execute({...t,serialized:a,
document:u,runtime:s,identity:c}))}async function execute({job:t,context:e,known:n,serialized:r,document:o,runtime:i,identity:a}){
const{report:s}=e,[c,u]=await Promise.all([i.fetch(a,s),e.runner()]),l=containerRun(t,{image:c,runtime:i,context:e}),[d,{environment:f}]=[i.isolation(l),c];n.container={digest:a.digest,runtime:i.name,
isolation:d,environment:f};if(e.requireIsolation)refuseIncomplete(t,i.name,d);try{await writeFolder(r,{run:l,runtime:i,runner:u,document:o,context:e});s({type:"job-started",label:t.label,
runtime:i.name});return await runContainer({job:t,run:l,runtime:i,context:e,known:n})}finally{e.discard(l.folder)}}async function serialize(t,e,n){const r=await n.stage(t.bundle),{store:o,newPath:a}=n
;return{job:t,bundle:r,encoded:await(0,i.h)(t.args,{needed:e,store:o,paths:t.paths,newPath:a})}}function namedKey(t,{label:e},n){return{...jobKey(t),label:e,onHost:!isContained(n)}}
async function identify(t,e){const n=await e.runtimeOf(t);if(isContained(n))refuseSwapped(t);return{runtime:n,identity:await e.identityOf(n,imageRequest(t))}}
function refuseSwapped({image:t,declaredImage:e}){if(null!==t&&(0,r.isAbsolute)(t)&&!(0,j.tE)(t)){const t="let no other job write to the folder that it lies in, and run again"
;throw new o.bD("image",`the image ${e} was replaced since the run began`,t)}}const jt=/^(PYTHON\w*|VIRTUAL_ENV|CONDA_PREFIX)$/;function imageRequest(t){
const{pull:e,python:n,env:r}=t.spec,o=Object.fromEntries([...r].filter(([t])=>jt.test(t)));return{image:t.image??"",pull:e,...void 0===n?{}:{python:n},...0===Object.keys(o).length?{}:{pythonEnv:o}}}
function containerRun(t,{image:e,runtime:n,context:r}){const{folder:o,container:i}=r.newJob(),{spec:a}=t,s=isContained(n)?"/tmp":jobFolderAt(o).tmp;return{name:i,image:e,folder:o,
python:a.python??"python3",env:(0,y.t)(a,{tmp:s,caller:r.environment}),mounts:t.mounts,network:a.network,relax:a.relax,resources:a.resources}}function isContained(t){return"host"!==t.name}
function refuseIncomplete(t,e,n){const r=missingIsolation(t.spec,n)
;if(r.length>0)throw new o.bD("runtime",`the isolation that ${e} gives here is not complete: ${r.join(", ")}`,`run the job on another machine or under another runtime, or without ${(0,
R.Pe)("require-isolation")}`)}async function writeFolder(t,e){const{run:n,runtime:r,runner:o,document:i,context:a}=e;await writeJobFolder(t,{path:n.folder,runner:o,store:a.store,
mode:isContained(r)?"link":"copy",document:i,supervision:{...r.supervision(n),requireProtection:a.requireIsolation},user:a.user})}const Ot={runtime:"Runtime",spec:"Runtime",image:"Image",store:"Store"
};function verdictOf(t){if(t instanceof o.bD){const e=t.problems.map(o.Vw).join("\n");return failure(Ot[t.code]??"Internal",e)}if((0,o.Or)(t))return failure("Store",(0,
kt.gl)(t,"prepare the job").problems.map(o.Vw).join("\n"));return failure("Internal",`this is a bug of hither-action, please report it: ${t instanceof Error?t.stack??t.message:String(t)}`)}}),
54880:(function(t,e,n){n.d(e,{ap:()=>endOfString,eU:()=>endOfValue,ne:()=>cutOfString,pw:()=>skipBlanks});const r=92,o=0,i=1,a=2,s=3,c=4,u=new Uint8Array(256)
;for(const[t,e]of[[i," \n\r\t"],[a,'"'],[s,"[{"],[c,"]}"],[5,",:"]])for(const n of e)u[n.charCodeAt(0)]=t;function kindAt(t,e){const n=t[e];return void 0===n?void 0:u[n]}function skipBlanks(t,e){
let n=e;for(;kindAt(t,n)===i;)n+=1;return n}function endOfValue(t,e,n=t.length){let r=0,i=e;do{const e=i<n?kindAt(t,i):void 0;if(void 0===e)return;if(e===a)i=endOfString(t,i,n);else{
r+=e===s?1:e===c?-1:0;i=e===o?endOfScalar(t,i,n):i+1}}while(r>0&&void 0!==i);return i}function endOfString(t,e,n=t.length){for(let o=e+1;o<n;o+=1){if(kindAt(t,o)===a)return o+1;o+=t[o]===r?1:0}return}
function endOfScalar(t,e,n){for(let r=e+1;r<n;r+=1)if(kindAt(t,r)!==o)return r;return n>=t.length?t.length:void 0}function cutOfString(t,e,n){let o=e;for(;o<e+n||isContinuation(t[o]);){
if(o>=t.length)return o;o+=t[o]===r?escapeLength(t[o+1]):1}return o}function escapeLength(t){return 117===t?6:2}function isContinuation(t){return void 0!==t&&128==(192&t)}}),54920:(function(t,e,n){
n.d(e,{A:()=>walkLong});var r=n(83916),o=n(54880),i=n(21704),a=n(7096);const s=16384,c=/^(?:(?:^|,)-?(?:0|[1-9]\d{0,17})(?:\.\d{1,20})?(?:e[+-]?\d{1,2})?)+$/;async function walkLong(t,e){
const n=new Walker(t.bytes,t.start,e);await n.value(t.outer,[]);return n.at}class Walker{bytes;at;visitor;constructor(t,e,n){this.bytes=t;this.at=e;this.visitor=n}async value(t,e){this.at=(0,
o.pw)(this.bytes,this.at);const n=(0,o.eU)(this.bytes,this.at,this.at+s);if(void 0!==n){const r=await this.visitor.take({value:this.read(n,t),path:e,before:void 0});return this.visitor.write((0,
a.GF)(r))}if(t>=i.l)throw this.wrong(`more than ${i.l} levels are nested`);switch(this.next()){case"[":return this.items(t,e);case"{":return this.object(t,e);case'"':return this.string();default:
return this.integer()}}async items(t,e){let n=0;await this.runs("[]",{item:()=>this.endOfItem(),takeRun:async r=>{const o=this.text(r);if(c.test(o)){n+=o.split(",").length;return o}
const i=this.parse(`[${o}]`,t),s=Array.isArray(i)?i:[],u=(0,a.GF)(await this.visitor.take({value:s,path:e,before:n}));n+=s.length;return u.slice(1,-1)},takeLong:async()=>{
await this.value(t+1,[...e,String(n)]);n+=1}})}async pairs(t,e){await this.runs("[]",{item:()=>this.endOfItem(),takeRun:async n=>{
const r=dictOf(this.parse(`[${this.text(n)}]`,t)),o=await this.visitor.take({value:r,path:e,before:void 0});return(0,a.GF)(o instanceof Map?o.get("data")??[]:[]).slice(1,-1)},takeLong:async()=>{
await this.sign("[");const n=this.read(this.shortEnd("a key of a dict"),t+1);await this.visitor.take({value:dictOf([[n,null]]),path:e,before:void 0});await this.visitor.write((0,a.GF)(n))
;await this.sign(",");await this.value(t+2,[...e,(0,a.GF)(n).slice(0,40)]);await this.sign("]")}})}async object(t,e){const n=this.typeAtStart();if(void 0!==n)return this.typed(n,t,e)
;await this.runs("{}",{item:()=>this.endOfEntry(),takeRun:async n=>{const r=this.parse(`{${this.text(n)}}`,t)
;if(r instanceof Map&&r.has("_type"))throw this.wrong("an object with a _type is longer than there are, or its _type is not its first key");return(0,a.GF)(await this.visitor.take({value:r,path:e,
before:void 0})).slice(1,-1)},takeLong:async()=>{const n=this.read(this.shortEnd("a key"),t)
;if("string"!=typeof n||"_type"===n)throw this.wrong("a key is no string, or a _type is longer than there are");await this.visitor.write((0,a.GF)(n));await this.sign(":")
;await this.value(t+1,[...e,n])}})}typeAtStart(){
const t=/^\{[ \n\r\t]*"_type"[ \n\r\t]*:[ \n\r\t]*"([a-z_]{1,20})"[ \n\r\t]*,[ \n\r\t]*"data"[ \n\r\t]*:/.exec(this.bytes.toString("latin1",this.at,this.at+256));this.at+=t?.[0].length??0
;return t?.[1]}async typed(t,e,n){await this.visitor.write(`{"_type":"${t}","data":`);this.at=(0,o.pw)(this.bytes,this.at)
;if("tuple"===t&&"["===this.next())await this.items(e+1,n);else if("dict"===t&&"["===this.next())await this.pairs(e+1,n);else if("bytes"===t&&'"'===this.next())await this.base64();else throw this.wrong(`the data of a _type ${JSON.stringify(t)} is not what it has to be`)
;await this.sign("}")}async runs(t,{item:e,takeRun:n,takeLong:r}){await this.sign(t.charAt(0));for(;;){const t=this.endOfRun(e);if(void 0===t)await r();else{await this.visitor.write(await n(t))
;this.at=t}this.at=(0,o.pw)(this.bytes,this.at);if(","!==this.next())break;await this.sign(",")}await this.sign(t.charAt(1))}endOfRun(t){const e=this.at;let n;for(;;){const r=t()
;if(void 0===r||r>e+s)break;n=r;const i=(0,o.pw)(this.bytes,n);if(this.bytes[i]!==u)break;this.at=(0,o.pw)(this.bytes,i+1)}this.at=e;return n}endOfItem(){return(0,o.eU)(this.bytes,this.at,this.at+s)}
endOfEntry(){const t=(0,o.eU)(this.bytes,this.at,this.at+s);if(void 0===t)return;const e=(0,o.pw)(this.bytes,(0,o.pw)(this.bytes,t)+1);return(0,o.eU)(this.bytes,e,this.at+s)}shortEnd(t){this.at=(0,
o.pw)(this.bytes,this.at);const e=(0,o.eU)(this.bytes,this.at,this.at+s);if(void 0===e)throw this.wrong(`${t} has more than 16 KiB`);return e}async base64(){const t=this.at+1
;await this.string(/^[A-Za-z0-9+/]*={0,2}$/);const e=this.bytes.indexOf("=",t)
;if((this.at-1-t)%4!=0||e>=0&&e<this.at-3)throw this.wrong("the data of bytes is base64 with padding and without line ends")}async string(t=/^/){const e=(0,o.ap)(this.bytes,this.at)
;if(void 0===e)throw this.wrong("a string has no end");await this.visitor.write('"');this.at+=1;for(;this.at<e-1;){const n=Math.min((0,
o.ne)(this.bytes,this.at,s),e-1),r=this.parse(`"${this.text(n)}"`,0);if("string"!=typeof r||!t.test(r))throw this.wrong("the data of bytes is base64 with padding and without line ends")
;await this.visitor.write(JSON.stringify(r).slice(1,-1));this.at=n}await this.visitor.write('"');this.at=e}async integer(){const t=(0,o.eU)(this.bytes,this.at)??this.bytes.length;let e=/^-?[1-9]\d*$/
;do{const n=Math.min(this.at+s,t),r=this.text(n);if(!e.test(r))throw this.wrong("a long value is neither a string nor an integer");await this.visitor.write(r);e=/^\d+$/;this.at=n}while(this.at<t)}
async sign(t){this.at=(0,o.pw)(this.bytes,this.at);if(this.next()!==t)throw this.wrong(`expected "${t}"`);await this.visitor.write(t);this.at=(0,o.pw)(this.bytes,this.at+1)}next(){
return String.fromCharCode(this.bytes[this.at]??0)}text(t){return this.bytes.toString("utf8",this.at,t)}read(t,e){const n=this.parse(this.text(t),e);this.at=t;return n}parse(t,e){const n=(0,i.q)(t,{
outer:e});if(!n.ok)throw this.wrong(n.message);return n.value}wrong(t){
return new r.bD("runtime",`the result can't be read: ${t} (near byte ${this.at})`,"the function must not touch the files below /out")}}const u=44;function dictOf(t){
return new Map([["_type","dict"],["data",t]])}})};
