"use strict";exports.id=180;exports.ids=[180];exports.modules={19810:(function(t,e,n){n.d(e,{CN:()=>locksDirectory,EO:()=>imagesDirectory,HZ:()=>lockPath,SV:()=>temporaryImagePath,
VA:()=>writeOwnRecord,_9:()=>readOwnRecord,aE:()=>readRecord,lX:()=>recordPath,rh:()=>writeRecord,u0:()=>cachedText});var i=n(77598),r=n(76760),s=n(4448),o=n(73518),a=n(13853),c=n(20654),u=n(48924)
;function imagesDirectory({storeRoot:t}){return(0,r.join)((0,a.cy)(t),"images")}function recordPath({storeRoot:t},e,n){const s=(0,i.createHash)("sha256").update(n).digest("hex").slice(0,40);return(0,
r.join)((0,u.dy)(t),"images",e,`${s}.json`)}function locksDirectory(t){return(0,r.join)(imagesDirectory(t),"locks")}async function lockPath(t,e){const n=locksDirectory(t);await(0,o.K)(n);return(0,
r.join)(n,e)}async function temporaryImagePath(t,e){const n=(0,r.join)(imagesDirectory(t),"tmp");await(0,o.K)(n);return(0,r.join)(n,`${process.pid}.${(0,i.randomBytes)(8).toString("hex")}.${e}`)}
const l=16777216;function readRecord(t){try{const e=JSON.parse(String((0,c.Wy)(t,{limit:l})));return"object"==typeof e&&null!==e?e:void 0}catch{return}}function readOwnRecord(t,e){return(0,
u.ZH)(t.storeRoot)?readRecord(e):void 0}async function writeOwnRecord({storeRoot:t},e,n){try{const i=await(0,u.Rp)(t);await(0,s.f)({root:i},{path:e,text:JSON.stringify(n)})}catch{}}
async function writeRecord({storeRoot:t},e,n){await(0,s.f)({root:t},{path:e,text:JSON.stringify(n)}).catch(()=>{})}async function cachedText(t,{path:e,key:n},i){const r=readOwnRecord(t,e)
;if(r?.key===n&&"string"==typeof r.text)return r.text;const s=await i();if(void 0!==s)await writeOwnRecord(t,e,{key:n,text:s});return s}}),70569:(function(t,e,n){n.d(e,{CJ:()=>replacedImage,
KC:()=>requireSameFile,Zs:()=>stampOf,hd:()=>fileDigest,o:()=>stampOfSync});var i=n(77598),r=n(73024),s=n(51455),o=n(74296),a=n(10662),c=n(74890),u=n(78033),l=n(34531),d=n(19810)
;async function fileDigest(t,e){const n=await stampOf(e);return await(0,d.u0)(t,{path:(0,d.lX)(t,"files",e),key:n},()=>hashFile(e,t.signal))??hashFile(e,t.signal)}async function stampOf(t){return(0,
l.a9)(await(0,s.stat)(t,{bigint:!0}))}function stampOfSync(t){try{return(0,l.a9)((0,r.statSync)(t,{bigint:!0}))}catch{return""}}function requireSameFile({request:t,source:e,stamp:n}){
if(void 0!==n&&stampOfSync(e)!==n)throw replacedImage(t.image)}function replacedImage(t){
return new o.bD("image",`the image ${t} was replaced since the run began`,"give no other job write access to its directory, and run again")}const f=4194304;async function hashFile(t,e){const n=(0,
i.createHash)("sha256");return(0,c.D)(await(0,a.lf)(t,"follow"),async t=>{const i=Buffer.allocUnsafe(f);for(let r=0,s=f;s>0;r+=s){({bytesRead:s}=await t.read(i,0,f,r));n.update(i.subarray(0,s))
;e?.throwIfAborted()}return(0,u.wN)(n)})}}),99210:(function(t,e,n){n.d(e,{a:()=>i,m:()=>automaticOrder});const i={docker:{automatic:!0,ownNetwork:!0,limitsFiles:!0,
create:async t=>(await Promise.all([n.e(599),n.e(864)]).then(n.bind(n,85864))).createEngineRuntime("docker",t)},podman:{automatic:!0,ownNetwork:!0,limitsFiles:!0,
create:async t=>(await Promise.all([n.e(599),n.e(864)]).then(n.bind(n,85864))).createEngineRuntime("podman",t)},apptainer:{automatic:!0,preferredBy:"HITHER_USE_SINGULARITY",ownNetwork:!1,
limitsFiles:!1,create:async t=>(await Promise.all([n.e(599),n.e(510)]).then(n.bind(n,43510))).createApptainerRuntime(t)},host:{automatic:!1,ownNetwork:!1,limitsFiles:!1,
create:async t=>(await n.e(75).then(n.bind(n,58075))).createHostRuntime(t)}};function automaticOrder(t){const e=Object.keys(i).filter(t=>i[t].automatic),isPreferred=e=>{const{preferredBy:n}=i[e]
;return void 0!==n&&"TRUE"===t[n]?.toUpperCase()};return[...e.filter(isPreferred),...e.filter(t=>!isPreferred(t))]}}),35961:(function(t,e,n){n.d(e,{S:()=>readLines,f:()=>lastLine})
;var i=n(10662),r=n(74890);const s=65536;async function*readLines(t){const e=await(0,i.lf)(t);try{const{size:t}=await e.stat();let n=[];for(let i=0;i<t;i+=s){const r=await readAt(e,i,Math.min(s,t-i))
;let o=0;for(let t=r.indexOf("\n");t>=0;t=r.indexOf("\n",o)){yield Buffer.concat([...n,r.subarray(o,t)]).toString("utf8");n=[];o=t+1}n.push(r.subarray(o))}}finally{await e.close()}}
async function lastLine(t){return(0,r.D)(await(0,i.lf)(t),async t=>{
const{size:e}=await t.stat(),n=Math.max(0,e-s),i=(await readAt(t,n,e-n)).toString("utf8"),r=i.lastIndexOf("\n"),o=r<0?-1:i.lastIndexOf("\n",r-1);return r<0||o<0&&n>0?void 0:i.slice(o+1,r)})}
async function readAt(t,e,n){const i=Buffer.alloc(n);let r=0;for(let s=-1;0!==s&&r<n;r+=s)s=(await t.read(i,r,n-r,e+r)).bytesRead;return i.subarray(0,r)}}),78402:(function(t,e,n){n.d(e,{
h:()=>encodeArguments,u:()=>encodeMatrixPoint})
;var i=n(76760),r=n(74296),s=n(47069),o=n(3385),a=n(53412),c=n(52677),u=n(10770),l=n(14901),d=n(76815),f=n(55205),h=n(44182),p=n(50540),m=n(22935),w=n(67859),y=n(73012)
;// CONCATENATED MODULE: ./src/job/link-input.ts
const g=67108864;async function linkInput(t,e,{canMount:n,user:i,writable:r}){const s=await t.stat();if(s.size<g||!isReadable(s,i)||!await n())return;const o=await(0,y.h)(t)
;return void 0!==o&&isMountable(o)&&!r.some(t=>(0,w.Y)(o,t))?e.linkFile(t):void 0}function isReadable({uid:t,gid:e,mode:n},i){if(t===i.uid)return!!(256&n);return!!(n&(e===i.gid?32:4))}
function isMountable(t){return!/\p{Cc}/u.test(t)}var v=n(7548);// CONCATENATED MODULE: ./src/job/referenced-objects.ts
const b=1048576;async function referencedObjects({views:t,uris:e},n){
const i=new Set(t.map(t=>t.ref.sha1)),r=new Map,s=t.filter(({kind:t})=>"json"!==t).map(({ref:t})=>t.sha1),o=[...await namedBy(e,n),...s],a=new Set;for(const t of o){
if(a.has(t)||!await n.has(t))continue;a.add(t);const e=await n.identify(t);if(!i.has(t))r.set(t,e);o.push(...await urisInObject(e,n))}return[...r.values()].sort((t,e)=>t.sha1<e.sha1?-1:1)}
async function namedBy(t,e){return(await Promise.all(t.map(t=>(0,u.q)(t,e).catch(unlessOurs)))).flat()}function unlessOurs(t){if(t instanceof r.bD&&"internal"!==t.code)return[];throw t}
async function urisInObject(t,e){if(t.size>b)return[];const n=await e.readVerified(t);if(!/^\s*[{[]/.test(n.subarray(0,64).toString("latin1")))return[];return namedBy((0,c.GH)(n.toString("utf8")),e)}
var k=n(5799),O=n(51848),x=n(50839);// CONCATENATED MODULE: ./src/job/references.ts
function noReferences(){return{views:[],uris:[]}}function addReferences(t,e){append(t.views,(0,O.Qv)(e));addUris(t.uris,e)}async function addFromLargeValues(t,e){const n=new Set
;for(const i of t.views)if("json"===i.kind&&!n.has(i.ref.sha256)){n.add(i.ref.sha256);const r=await j(e)(i.ref);append(t.views,r.views);append(t.uris,r.uris)}}function append(t,e){
for(const n of e)t.push(n)}const j=(0,s.T)(t=>{const e=(0,k.B)(async e=>{const n=noReferences();await(0,a.H4)(JSON.parse(e),t,({value:t})=>addReferences(n,t));return n})
;return({sha1:t,sha256:n,size:i})=>e(JSON.stringify({sha1:t,sha256:n,size:i}))});function addUris(t,e){if("string"==typeof e){const n=(0,c.rI)(e);if(void 0!==n)t.push(n)
}else if(Array.isArray(e))for(const n of e)addUris(t,n);else if(e instanceof Map)for(const[,n]of(0,O.Y_)((0,x.E)(e)))addUris(t,n)}// CONCATENATED MODULE: ./src/job/encode-arguments.ts
async function encodeArguments(t,e){const{json:n,found:i,linked:r}=await encodeValues(t,e);await addFromLargeValues(i,e.store)
;const s=await referencedObjects(i,e.store),o=new Map([...i.views.map(t=>t.ref),...s].map(t=>[t.sha1,t])),a=i.views.filter(({kind:t})=>"file"===t).map(({ref:t,name:e})=>({ref:t,name:e}));return{
args:n,objects:[...o.values()],files:a,referenced:s,linked:r}}async function encodeMatrixPoint({matrix:t},e){return null===t?null:(await encodeValues(t,e)).json}async function encodeValues(t,e){
const n=noReferences(),i=new Map,r=new Map;for(const[s,o]of t)r.set(s,await encode(o,{...e,found:n,linked:i}));return{json:r,found:n,linked:i}}async function encode(t,e){switch(t.kind){case"list":
return encodeAll(t.items,e);case"tuple":return(0,l.pC)(await encodeAll(t.items,e));case"mapping":return encodeMapping(t,e);default:{const n=await encodeLeaf(t,e);addReferences(e.found,n);return n}}}
async function encodeLeaf(t,e){switch(t.kind){case"null":return null;case"boolean":case"string":return t.value;case"integer":return new d.W(t.text);case"float":return(0,l.dq)(t.value);case"complex":
return(0,l.ph)(t.re,t.im);case"bytes":return(0,l.wV)(t.base64);case"npy":return encodeArrayFile(t,e);case"file":return encodeFile(t,e);case"uri":return encodeUri(t,e);case"array":
return encodeArray(t,e);case"job":return resultOf(t,e)}}async function encodeAll(t,e){const n=[];for(const i of t)n.push(await encode(i,e));return n}async function encodeMapping(t,e){const n=[]
;for(const i of t.entries)n.push([i.key,await encode(i.value,e)]);const i=(0,l.Xb)(n);if(i.has("_type"))addReferences(e.found,n.map(([t])=>t));return i}async function resultOf(t,e){
const n=e.needed.get(t.job)??[],i=void 0!==n[0]&&null!==n[0].index;if(t.finished||i&&void 0===t.item)return listOf(n,t.finished??!1,e)
;const[r,...s]=t.item??[],o=i&&"number"==typeof r,a=n[o?r:0],c=o?s:t.item??[];if("finished"!==a?.status||0===c.length)return a?.result??null;const u=await(0,v.p)(a.result,c,a.label,e.store)
;return isLongList([()=>u])?storedValue(t=>t((0,f.GF)(u)),e):u}const S=(0,s.T)(t=>new Map);function listOf(t,e,n){const i=S(t),r=i.get(e)??makeList(t,e,n);i.set(e,r);r.catch(()=>i.delete(e));return r}
async function makeList(t,e,n){const i=e?t.filter(({status:t})=>"finished"===t).map(t=>()=>finishedPoint(t)):t.map(t=>()=>t.result);if(!isLongList(i))return i.map(t=>t());return storedValue(async t=>{
for(const[e,n]of i.entries())await t(`${0===e?"[":","}${(0,f.GF)(n())}`);await t("]")},n)}async function storedValue(t,{store:e,newPath:n}){return(0,l.fk)(await(0,a.v7)(e,n(),t))}
function finishedPoint({index:t,matrix:e,result:n}){return(0,l.Xb)([["index",null===t?null:new d.W(String(t))],["matrix",e instanceof Map?(0,l.Xb)([...e]):null],["result",n]])}function isLongList(t){
let e=0;return t.some(t=>{e+=(0,f.GF)(t()).length+1;return e>a.Bn})}async function encodeArrayFile(t,e){return withFile(t,e,async n=>{const i=await(0,h.SN)(n);if(!i.ok)throw(0,r.k9)([(0,
m.G3)(t,i.message)]);return(0,l.z)(await storeOrLink(n,e),i)})}async function encodeFile(t,e){return withFile(t,e,async n=>(0,l.We)(await storeOrLink(n,e),(0,i.basename)(t.path)))}
async function storeOrLink(t,{store:e,links:n,linked:i}){const r=void 0===n?void 0:await linkInput(t,e,n);if(void 0===r)return e.putFile(t);i.set(r.ref.sha1,r);return r.ref}
async function encodeUri(t,{store:e}){const n=(0,c.rI)(t.uri);if(void 0===n)throw(0,r.k9)([{message:`"${t.uri}" is not the URI of an object`,remedy:"write sha1://HASH",where:t.where}])
;const{ref:i,name:s}=await(0,u.H)(n,e),o=(0,h.nq)(await e.readStart(i,h.Qk),i.size);return o.ok?(0,l.z)(i,o,s):(0,l.We)(i,s??"file")}async function encodeArray(t,{store:e}){const n=(0,p.J)((0,
m.aT)(t.data),t.dtype);if(!n.ok)throw(0,r.k9)([(0,m.Ld)(t,n)]);return(0,l.z)(await e.putBytes(n.bytes),n.form)}async function withFile(t,e,n){const i=await(0,o.B)(t,e.paths);if(!i.ok)throw(0,
r.k9)(i.problems);try{return await n(i.value)}finally{await i.value.close()}}}),76246:(function(t,e,n){n.d(e,{BZ:()=>placedObject,Em:()=>jobDirectoryAt,Kj:()=>placedFile});var i=n(76760)
;function jobDirectoryAt(t){const e=(0,i.join)(t,"in");return{path:t,in:e,out:(0,i.join)(t,"out"),tmp:(0,i.join)(t,"tmp"),empty:(0,i.join)(t,"empty"),runner:(0,i.join)(e,"runner"),source:(0,
i.join)(e,"src"),store:(0,i.join)(e,"store"),files:(0,i.join)(e,"files"),jobDocument:(0,i.join)(e,"job.json"),runDocument:(0,i.join)(e,"run.json"),passwd:(0,i.join)(e,"etc","passwd"),group:(0,
i.join)(e,"etc","group"),hosts:(0,i.join)(e,"etc","hosts"),environmentScript:(0,i.join)(e,"etc","env","99-zz-hither.sh")}}function placedObject(t,e){return(0,
i.join)(t.store,"sha1",e.slice(0,2),e.slice(2,4),e.slice(4,6),e)}function placedFile(t,e,n){return(0,i.join)(t.files,e,n)}}),7548:(function(t,e,n){n.d(e,{K:()=>MissingItem,p:()=>pickItem})
;var i=n(74296),r=n(47069),s=n(50891),o=n(50839),a=n(50422),c=n(10261);class MissingItem extends i.bD{exception;constructor(t,e){super("spec",e,'correct "item:", or the function whose result it is')
;this.exception=t}}const u=67108864,l=10;async function pickItem(t,e,n,i){let[r,o]=[t,n];for(const t of e){r=itemOf(await unfolded(r,o,i),t,o);o+=`[${"string"==typeof t?(0,s.T)(t):t}]`}return r}
const d=(0,r.T)(t=>({}));async function unfolded(t,e,n){const i=(0,o.E)(t);if("json"!==i.kind)return i;const r=d(n);if(void 0!==r.value&&r.sha256===i.ref.sha256)return(0,o.E)(r.value)
;const{size:s}=i.ref;if(s>u){const t=(0,a.lP)(u);throw new MissingItem("TypeError",`${e} has ${(0,a.lP)(s)}, and parts are picked from at most ${t}`)}const l=(0,
c.q)((await n.readVerified(i.ref)).toString());if(!l.ok)throw new MissingItem("TypeError",`parts can't be picked from ${e}: ${l.message}`);Object.assign(r,{sha256:i.ref.sha256,value:l.value})
;return(0,o.E)(l.value)}function itemOf(t,e,n){switch(t.kind){case"list":case"tuple":return ofList(t.items,e,n);case"object":return ofDict([...t.entries],e,n);case"dict":return ofDict(t.pairs,e,n)
;default:throw new MissingItem("TypeError",`${n} is ${f[t.kind]??t.kind}, and has no items`)}}const f={null:"None",boolean:"a bool",string:"text",integer:"an int",float:"a float",
complex:"a complex number",bytes:"bytes",array:"an array",file:"a file"};function ofList(t,e,n){const i="number"==typeof e?t[e]:void 0;if(void 0!==i)return i;const r="string"==typeof e?`${(0,
s.T)(e)}`:`${e}`,o=0===t.length?"it is empty":"it has items 0 to "+(t.length-1);throw new MissingItem("number"==typeof e?"IndexError":"TypeError",`${n} has no item ${r}: ${o}`)}function ofDict(t,e,n){
const i=t.find(([t])=>isKey(t,e));if(void 0!==i)return i[1]
;const r=t.slice(0,l).map(([t])=>keyText(t)),o=t.length>l?[`and ${t.length-l} more`]:[],a=0===t.length?"it is empty":`its keys are ${[...r,...o].join(", ")}`
;throw new MissingItem("KeyError",`${n} has no key ${"string"==typeof e?(0,s.T)(e):e}: ${a}`)}function isKey(t,e){const n=(0,o.E)(t)
;return"integer"===n.kind?n.text===String(e)&&"number"==typeof e:t===e}function keyText(t){const e=(0,o.E)(t);return"string"===e.kind?(0,s.T)(e.value):"text"in e?e.text:`a ${e.kind}`}}),
52032:(function(t,e,n){n.d(e,{o:()=>i});const i=64*1024**3}),60526:(function(t,e,n){n.d(e,{DR:()=>filesBelow,Th:()=>stageBundle,ey:()=>placeBundle})
;var i=n(77598),r=n(73024),s=n(51455),o=n(76760),a=n(74296),c=n(10662),u=n(97979);async function stageBundle(t,e){makeDirectoriesOf(t,e);const n=[];for(const i of t)n.push({path:i.path,
executable:i.executable,sha256:copySource(i,(0,o.join)(e,i.path))});return{directory:e,files:n}}async function filesBelow(t){const e=await(0,s.realpath)(t);return(await(0,s.readdir)(e,{recursive:!0
})).filter(t=>t.endsWith(".py")).sort().map(t=>({path:t,source:(0,o.join)(e,t),executable:!1}))}function placeBundle(t,e,n){makeDirectoriesOf(t.files,e);for(const{path:i}of t.files){const[s,a]=[(0,
o.join)(t.directory,i),(0,o.join)(e,i)];if("link"===n)(0,r.linkSync)(s,a);else(0,r.copyFileSync)(s,a,r.constants.COPYFILE_FICLONE)}}function makeDirectoriesOf(t,e){
for(const n of new Set([".",...t.map(t=>(0,o.dirname)(t.path))]))(0,r.mkdirSync)((0,o.join)(e,n),{recursive:!0})}const l=["ENOSPC","EDQUOT","EROFS"];function copySource(t,e){try{return(0,
c.kB)(t.source,"refuse",n=>{(0,u.DX)(n,t.source);return copyOpened(n,e,t.executable?365:292)})}catch(e){if(l.includes((0,a.vq)(e)??""))throw e;throw new a.bD("spec",`can't read ${t.path}: ${(0,
a.u0)(e)}`,"the function needs this file; run again",{where:{path:t.path},cause:e})}}const d=Buffer.allocUnsafe(262144);function copyOpened(t,e,n){const s=(0,i.createHash)("sha256"),o=(0,
r.openSync)(e,"wx",n);try{for(let e=(0,r.readSync)(t,d);e>0;e=(0,r.readSync)(t,d)){const t=d.subarray(0,e);s.update(t);for(let n=0;n<e;)n+=(0,r.writeSync)(o,t,n)}(0,r.fchmodSync)(o,n)}finally{(0,
r.closeSync)(o)}return s.digest("hex")}}),12896:(function(t,e,n){n.d(e,{Fr:()=>singleFlight,Vm:()=>takeTurn,oF:()=>l,t_:()=>sweepLocks});var i=n(51455),r=n(76760),s=n(74296),o=n(63080),a=n(17755)
;const c=100,u=1e4;async function singleFlight(t){const e=await t.look();if(void 0!==e)return e;const n=await takeTurn(t);if(!n.isMine)return n.made;try{return await t.make()}finally{await n.release()
}}async function takeTurn(t){const e=new LockWatch(t.lock,t.owner.host);let n=!1;for(;;){switch(await takeLock(t)){case"taken":return hold(t);case"impossible":return l}t.signal?.throwIfAborted()
;if(!n){n=!0;t.onWait?.(await readOwner(t.lock))}await pause(c);const i=await e.isAbandoned()&&!await isRemoved(t.lock),r=await t.look();if(void 0!==r)return{isMine:!1,made:r};if(i)return l}}const l={
isMine:!0,release:async()=>{}};async function isRemoved(t){try{await(0,o.n)(t);return!0}catch{return!1}}async function hold({lock:t,look:e}){const n=setInterval(()=>{const e=new Date;(0,
i.lutimes)(t,e,e).catch(()=>{})},u);n.unref();const release=async()=>{clearInterval(n);await isRemoved(t)};try{const t=await e();if(void 0===t)return{isMine:!0,release:release};await release();return{
isMine:!1,made:t}}catch(t){await release();throw t}}async function takeLock({lock:t,owner:e}){try{await(0,i.symlink)(JSON.stringify(e),t);return"taken"}catch(t){return"EEXIST"===(0,
s.vq)(t)?"held":"impossible"}}class LockWatch{lock;host;#t="";#e=0;constructor(t,e){this.lock=t;this.host=e}async isAbandoned(){const t=await(0,i.readlink)(this.lock).catch(textOfOther),e=(0,
a.pZ)(t??"");return!(void 0===t||void 0!==e&&!(0,a.XU)(e,this.host))||this.#n()}async#n(){const t=await(0,i.lstat)(this.lock,{bigint:!0}).catch(()=>{}),e=void 0===t?"":`${t.ino} ${t.mtimeNs}`
;if(e!==this.#t){this.#t=e;this.#e=performance.now()}return""!==e&&performance.now()-this.#e>12e4}}function textOfOther(t){return"EINVAL"===(0,s.vq)(t)?"":void 0}async function readOwner(t){return(0,
a.pZ)(await(0,i.readlink)(t).catch(()=>""))}async function sweepLocks(t,e){for(const n of await(0,i.readdir)(t).catch(()=>[])){const i=await readOwner((0,r.join)(t,n));if(void 0!==i&&e(i))await(0,
o.n)((0,r.join)(t,n)).catch(()=>{})}}function pause(t){return new Promise(e=>{setTimeout(e,t)})}}),24850:(function(t,e,n){n.d(e,{v:()=>startChild});var i=n(31421),r=n(74296);function startChild(t,e,n){
let s;try{s=(0,i.spawn)(t.program,[...t.args],{env:{...t.env},...void 0===t.cwd?{}:{cwd:t.cwd},stdio:["pipe","pipe","pipe"],detached:!0})}catch(t){const e={exitCode:null,signal:null,startError:(0,
r.u0)(t)};return{pid:void 0,ended:Promise.resolve(e),write:()=>{},closeInput:()=>{},kill:()=>{}}}s.stdin?.on("error",()=>{});const o={mayStop:!0};pass(s.stdout,e,o);pass(s.stderr,n,o);return{
pid:s.pid,ended:endOf(s),write:t=>void s.stdin?.write(t),closeInput:()=>void s.stdin?.end(),kill(t){o.mayStop=!1;s.stdout?.resume();s.stderr?.resume()
;if(null===s.exitCode&&null===s.signalCode)signalGroup(s,t);else if("SIGKILL"===t){s.stdout?.destroy();s.stderr?.destroy()}}}}function pass(t,e,n){t?.on("data",i=>{const r=e(i)
;if(r instanceof Promise&&n.mayStop){t.pause();r.finally(()=>t.resume()).catch(()=>{})}})}function endOf(t){return new Promise(e=>{t.once("error",t=>e({exitCode:null,signal:null,startError:t.message
}));t.once("close",(t,n)=>e({exitCode:t,signal:n}))})}function signalGroup(t,e){if(void 0===t.pid)return;try{process.kill(-t.pid,e)}catch{}}}),53412:(function(t,e,n){n.d(e,{Bn:()=>c,
H4:()=>readReferring,v7:()=>storeText,Y9:()=>withBytes});var i=n(51455),r=n(74296);var s=n(74890),o=n(48305),a=n(50422);// CONCATENATED MODULE: ./src/result/long-value.ts
const c=262144,u=// CONCATENATED MODULE: ./src/core/one-at-a-time.ts
function(){let t=Promise.resolve();return e=>{const n=t.then(e);t=n.catch(()=>{});return n}}();let l=Buffer.alloc(0);function withBytes(t,e,n){return u(async()=>{l=e>l.length?Buffer.alloc(e):l
;const{bytesRead:i}=await t.read(l,0,e,0);return n(l.subarray(0,i))})}const d=262144;async function storeText(t,e,n){try{await(0,s.D)(await(0,i.open)(e,"wx",384),async t=>{let e="";await n(async n=>{
e+=n;if(e.length>d){await t.writeFile(e);e=""}});await t.writeFile(e)});return await t.ingestFile(e)}finally{await(0,i.rm)(e,{force:!0})}}const f=268435456;async function readReferring(t,e,n){
const i={take:async t=>{n(t);return null},write:async()=>{}};if(t.size>f)throw new r.bD("runtime",`the value sha1://${t.sha1} has ${(0,a.lP)(t.size)} of JSON; the limit is ${(0,
a.lP)(f)}`,"return large data as numpy arrays or files");await(0,s.D)(await e.openVerified(t),e=>withBytes(e,t.size,async t=>{if(t.includes("://")||t.includes("kachery:"))await(0,o.A)({bytes:t,
start:0,outer:0},i)}))}}),78764:(function(t,e,n){n.d(e,{GR:()=>o,Kf:()=>openRoom,_Q:()=>fitting,g$:()=>tooLarge,mD:()=>createAdmission});var i=n(74296),r=n(50422);const s=1e-9
;function createAdmission(t){const e={cpus:0,memory:0},n=[],fits=n=>e.cpus+cpusOf(n,t)<=t.cpus+s&&e.memory+(n.memory??0)<=t.memory,take=(n,i)=>{e.cpus+=i*cpusOf(n,t);e.memory+=i*(n.memory??0)
},admitNext=()=>{for(let[t]=n;void 0!==t&&fits(t.needed);[t]=n){n.shift();take(t.needed,1);t.admit()}};return{capacity:t,async enter(e,r){r.throwIfAborted();const s=tooLarge(e,t)
;if(void 0!==s)throw new i.bD("runtime",`the job ${s}`,o);await new Promise((t,i)=>{const leave=()=>{n.splice(n.indexOf(s),1);i(r.reason);admitNext()},s={needed:e,admit:()=>{
r.removeEventListener("abort",leave);t()}};r.addEventListener("abort",leave,{once:!0});n.push(s);admitNext()});return()=>{take(e,-1);admitNext()}}}}function cpusOf({cpus:t},e){
return t<=1?Math.min(t,e.cpus):t}function fitting(t,e){const n=e.cpus/cpusOf(t,e),i=void 0===t.memory?Number.POSITIVE_INFINITY:e.memory/t.memory;return Math.max(1,Math.floor(Math.min(n,i)+s))}
function openRoom(t,e){let n,i=!1;return{get wasEntered(){return i},async enter(r){n=await t.enter(r,e);i=!0},leave(){n?.();n=void 0}}}const o='lower its "resources", or run it on a larger machine'
;function tooLarge({cpus:t,memory:e,gpus:n},i){if(t>1&&t>i.cpus+s)return`needs ${t} CPUs, and this process may use ${Number(i.cpus.toFixed(2))}`;if(void 0!==e&&e>i.memory)return`needs ${(0,
r.lP)(e)} of memory, and this process may use ${(i.memory/1024**3).toFixed(1)} GiB`;return void 0!==n&&void 0!==i.gpus&&Number(n)>i.gpus?`needs ${n} GPUs, and this machine has ${i.gpus}`:void 0}}),
23314:(function(t,e,n){n.d(e,{ls:()=>identify,zn:()=>namedKey,lK:()=>serialize,u0:()=>sourcesOf});var i=n(76760),r=n(70569),s=n(78402),o=n(77598),a=n(47069),c=n(55205)
;// CONCATENATED MODULE: ./src/values/job-hash-text.ts
const u="hither-job/1\n";function canonicalText(t){const e=(0,c.CA)(t).map(([t,e])=>`${(0,c.cE)(t)}:${textOf(t,e)}`);return`${u}{${e.join(",")}}`}function textOf(t,e){
if("args"===t&&e instanceof Map)return(0,c.bv)(new Map((0,c.CA)(e)));return"bundle"===t&&Array.isArray(e)?l(e):(0,c.bv)(e)}const l=(0,a.T)(t=>(0,c.bv)(t)),d=new Set(["declared"]);function jobKey(t){
const e=new Map([...t].map(([t,e])=>[t,counted(t,e)]));return{hash:(0,o.createHash)("sha256").update(canonicalText(e)).digest("hex"),fields:e}}function counted(t,e){if(!(e instanceof Map))return e
;switch(t){case"container":return new Map([...e].filter(([t])=>!d.has(t)));case"args":return new Map([...e].map(([t,e])=>[t,hashedValue(e)]));default:return e}}function hashedValue(t){
if(Array.isArray(t))return t.map(hashedValue);if(!(t instanceof Map))return t;return"hither_file"===t.get("_type")?hashedObject(t):new Map([...t].map(([t,e])=>[t,hashedValue(e)]))}
function hashedObject(t){const e=t.get("item_type")??null,n=[["_type","hither_file"],["kind",e],["sha256",t.get("sha256")??null],["size",t.get("size")??null]]
;return new Map("file"===e?[...n,["name",baseName(t.get("sha1_path"))]]:n)}function baseName(t){return"string"==typeof t?t.slice(t.lastIndexOf("/")+1):null}var f=n(97979),h=n(5316)
;// CONCATENATED MODULE: ./src/run/identify-job.ts
async function serialize(t,e,n){return{job:t,bundle:await n.stage(t.bundle),encoded:await(0,s.h)(t.args,sourcesOf(t,e,n))}}function sourcesOf(t,e,n){const{store:i,newPath:r}=n;return{needed:e,store:i,
paths:t.paths,newPath:r,links:n.copyInputs?void 0:linksOf(t,n)}}function linksOf(t,e){return{canMount:async()=>!t.spec.relax.includes("image-user")&&(0,h.uh)(await e.runtimeOf(t)),user:e.user,
writable:t.writable}}function namedKey(t,{label:e},n){return{...jobKey(t),label:e,onHost:!(0,h.uh)(n)}}async function identify(t,e,n=1){const i=await e.runtimeOf(t);if((0,h.uh)(i))refuseSwapped(t)
;return{runtime:i,identity:await e.identityOf(i,imageRequest(t),n)}}function refuseSwapped({image:t,declaredImage:e}){if(null!==t&&(0,i.isAbsolute)(t)&&!(0,f.tE)(t))throw(0,r.CJ)(e??t)}
const p=/^(PYTHON\w*|VIRTUAL_ENV|CONDA_PREFIX)$/;function imageRequest(t){const{pull:e,python:n,env:i}=t.spec,r=Object.fromEntries([...i].filter(([t])=>p.test(t)));return{image:t.image??"",pull:e,
...void 0===n?{}:{python:n},...0===Object.keys(r).length?{}:{pythonEnv:r}}}}),40008:(function(t,e,n){n.d(e,{A:()=>parseLine,WJ:()=>createJournalFile,a0:()=>readJournal,jA:()=>countJob,
yU:()=>countsAtStart,yx:()=>s});var i=n(73024),r=n(35961);const s="hither-journal/1";function createJournalFile(t){const e=(0,i.openSync)(t,"ax",384);let n=!1;return{append(t){
const n=Buffer.from(`${JSON.stringify(t)}\n`);for(let t=0;t<n.length;)t+=(0,i.writeSync)(e,n,t)},sync(){if(!n){(0,i.fsyncSync)(e);n=!0}},close:()=>(0,i.closeSync)(e)}}async function*readJournal(t){
for await(const e of(0,r.S)(t)){const t=parseLine(e);if(void 0!==t)yield t}}function parseLine(t){try{const e=JSON.parse(t);return isLine(e)?e:void 0}catch{return}}function isLine(t){
const{type:e,schema:n,counts:i}=t??{};return"job"===e||"begun"===e&&n===s||"ended"===e&&"object"==typeof i&&null!==i}function countsAtStart(t){return{finished:t,cached:t,taken_over:0,failed:0,
cancelled:0,skipped:0}}function countJob(t,{status:e,source:n}){if("finished"!==e){const n="cancelled"===e||"skipped"===e?e:"failed";return{...t,[n]:t[n]+1}}return{...t,finished:t.finished+1,
cached:t.cached+("cache"===n?1:0),taken_over:t.taken_over+("killed-run"===n?1:0)}}}),28382:(function(t,e,n){n.d(e,{W:()=>takeOverKilledRun,Y:()=>begunLine});var i=n(35961),r=n(23904),s=n(40008)
;async function takeOverKilledRun(t,e){const n=await killedRuns(t);let i;for(const{place:s,begun:o}of n)if(void 0===i&&await e.claim((0,r.mb)(t.root,s.name)))i={begun:o.time}
;for(const{place:e}of n)await(0,r.Pf)(t.root,e.name).catch(()=>{});return i}async function killedRuns({root:t,name:e,command:n,isOver:i}){const s=[],o=(await(0,
r.TJ)(t)).filter(t=>t.name!==e&&i(t.owner));for(const t of o.reverse()){const e=await begunLine(t.path).catch(()=>{});if(e?.command===n&&!await hasEnded(t.path))s.push({place:t,begun:e})}return s}
async function begunLine(t){for await(const e of(0,s.a0)(t))return"begun"===e.type?e:void 0;return}async function hasEnded(t){return"ended"===(0,s.A)(await(0,i.f)(t).catch(()=>{})??"")?.type}}),
5316:(function(t,e,n){n.d(e,{uh:()=>isContained,ff:()=>planContainer,DJ:()=>refuseIncomplete,lG:()=>takePlace,Bh:()=>writeDirectory});var i=n(74296),r=n(51922),s=n(76246),o=n(69836)
;// CONCATENATED MODULE: ./src/job/required-isolation.ts
function isUpToSpec(t){return t.every(t=>t===a)}const a="the job sets no limit on its memory";function missingIsolation(t,e){
const{resources:n,relax:i,network:r,retry:s}=t,o=void 0!==n.memory&&!s.memory.includes(void 0)
;return[[e.network===r||"none"===e.network,`network ${e.network}`],["read-only"===e.filesystem||i.includes("writable-root"),`file system ${e.filesystem}`],["namespace"===e.processes,"processes of the machine are visible"],[o,a],[void 0===n.memory||"none"!==e.memory,"memory is not limited"],["none"!==e.pids,"the number of processes is not limited"],["none"!==e.cpus,"CPUs are not limited"],["none"!==e.tmp,"temporary files are not limited"],[e.seccomp,"system calls are not filtered"],["none"===e.capabilities,"capabilities are not dropped"],["protected"===e.supervisor,"the function can stop the supervisor that enforces its limits"]].filter(([t])=>!t).map(([,t])=>t)
}var c=n(73024),u=n(76760),l=n(43628),d=n(55205),f=n(52032),h=n(60526);// CONCATENATED MODULE: ./src/job/write-job-directory.ts
async function writeJobDirectory(t,e){const n=(0,s.Em)(e.path);if(void 0===e.worker||!(0,c.existsSync)(n.runner))writeForContainer(n,e);(0,h.ey)(t.bundle,n.source,e.mode)
;const i=await placeObjects(t,n,e);(0,c.writeFileSync)(n.jobDocument,(0,d.GF)(e.document));const r=inputsDocument(i,t),o=runDocument(n,e,{timeout:t.job.spec.timeout,inputs:r});(0,
c.writeFileSync)(n.runDocument,(0,d.GF)(o));return i}function writeForContainer(t,{runner:e,mode:n,user:i,supervision:r}){for(const e of[t.path,t.in,t.out,t.tmp,(0,u.dirname)(t.passwd)])(0,
c.mkdirSync)(e,{recursive:!0,mode:493});(0,c.chmodSync)(t.path,448);(0,h.ey)(e,t.runner,n);writeAccounts(t,i);writeEnvironment(t,r)}function workerDocument(t,{tmp:e}){
const{contained:n,ownNetwork:i}=t??{};return void 0===t?null:{contained:n,own_network:i,tmp:n?"/tmp":e}}const p=256;async function placeObjects({encoded:t},e,n){
const i=new Set([...t.files.map(({ref:t})=>t.sha1),...t.referenced.map(({sha1:t})=>t)]),r=new Map([...t.linked].slice(0,p)),o=[],place=async({ref:t,at:i,mode:s})=>{const a=r.get(t.sha1)
;if(void 0===a)await n.store.materialize(t,i,s);else o.push(mountPoint(a.path,i,e))};for(const r of t.objects){const t=i.has(r.sha1)?n.mode:"link";await place({ref:r,at:(0,s.BZ)(e,r.sha1),mode:t})}
for(const{ref:i,name:r}of t.files)await place({ref:i,at:(0,s.Kj)(e,i.sha1,r),mode:n.mode});return o}function mountPoint(t,e,n){(0,c.mkdirSync)((0,u.dirname)(e),{recursive:!0});(0,
c.writeFileSync)(e,"",{mode:292});return{source:t,target:u.posix.join("/in",(0,u.relative)(n.in,e)),writable:!1}}function inputsDocument(t,{encoded:e}){
const n=new Map([...e.linked.values()].map(({path:t,status:e})=>[t,e]));return t.map(({source:t,target:e})=>{const{ino:i,size:r,mtimeNs:s}=n.get(t)??{};return[e,...[i,r,s].map(String)]})}
function runDocument(t,e,{timeout:n,inputs:i}){const{supervision:r,worker:s}=e;return(0,l.b)({schema:"hither-run/1",require_protection:r.requireProtection??!1,watch_memory:r.watchMemory??null,
limit_pids:r.limitPids??null,limit_file_size:f.o,limit_output:f.o,limit_time:n??null,inputs:i,variables:r.variables??{},worker:workerDocument(s,t)})}
function writeEnvironment({environmentScript:t},{environmentScript:e}){if(void 0!==e){(0,c.mkdirSync)((0,u.dirname)(t));(0,c.writeFileSync)(t,e)}}
const m="127.0.0.1 localhost\n127.0.1.1 hither\n::1 localhost ip6-localhost ip6-loopback\n";function writeAccounts(t,{uid:e,gid:n}){
const i=0===e?[]:[`hither:x:${e}:${n}::/tmp:/bin/sh`],r=0===n?[]:[`hither:x:${n}:`];(0,c.writeFileSync)(t.passwd,["root:x:0:0:root:/tmp:/bin/sh",...i,""].join("\n"));(0,c.writeFileSync)(t.hosts,m);(0,
c.writeFileSync)(t.group,["root:x:0:",...r,""].join("\n"))}// CONCATENATED MODULE: ./src/run/prepare-container.ts
async function planContainer({job:t,runtime:e,identity:n,serialized:i},r){
const[s,o]=await Promise.all([e.fetch(n,r.report),r.runner()]),a=containerSettings(t,s,0===i.encoded.linked.size&&r.mayShare(t));return{settings:a,runner:o,isolation:e.isolation(a)}}
function containerSettings({spec:t,mounts:e},n,i){const{python:r="python3",network:s,relax:o,resources:a}=t;return{image:n,python:r,mounts:e,network:s,relax:o,resources:a,shared:i}}
async function takePlace({job:{spec:t},runtime:e},{settings:n},{places:i,environment:r}){const env=e=>(0,o.t)(t,{tmp:e,caller:r
}),a=await i.take(n.shared?JSON.stringify([e.name,n,env("")]):void 0),c=isContained(e)?"/tmp":(0,s.Em)(a.directory).tmp;return{place:a,run:{...n,name:a.container,directory:a.directory,env:env(c),
inputs:[]}}}async function writeDirectory({serialized:t,runtime:e,document:n},i,{runner:r,isolation:s},o){return writeJobDirectory(t,{path:i.directory,runner:r,store:o.store,
mode:"none"===s.filesystem?"copy":"link",document:n,supervision:{...e.supervision(i),requireProtection:o.requireIsolation},user:o.user,worker:i.shared?{contained:isContained(e),
ownNetwork:"host"!==s.network}:void 0})}function refuseIncomplete(t,e,n){const s=missingIsolation(t.spec,n)
;if(s.length>0)throw new i.bD("runtime",`isolation by ${e} is incomplete on this machine: ${s.join(", ")}`,isUpToSpec(s)?"give the job a limit in its spec, such as resources: { memory: 4G }":`run the job on another machine or with another runtime, or without ${(0,
r.Pe)("require-isolation")}`)}function isContained(t){return"host"!==t.name}}),52757:(function(t,e,n){n.d(e,{I:()=>openRun,i:()=>sweepRun})
;var i=n(77598),r=n(48161),s=n(76760),o=n(73518),a=n(12896),c=n(5891);// CONCATENATED MODULE: ./src/cache/in-flight.ts
function openInFlight(t,e){const n=new Map;let i;return{async enter(r,s){for(let t=n.get(r);void 0!==t;t=n.get(r)){await t;const e=await s.look();if(void 0!==e)return{isMine:!1,made:e}}let land=()=>{}
;n.set(r,new Promise(t=>{land=()=>{n.delete(r);t()}}));i??=(0,o.K)((0,c.DA)(t)).catch(()=>{});try{await i;const n=await(0,a.Vm)({lock:(0,c.yg)(t,r),owner:e,...s});if(!n.isMine){land();return n}return{
isMine:!0,release:()=>n.release().finally(land)}}catch(t){land();throw t}}}}var u=n(61176),l=n(74296);// CONCATENATED MODULE: ./src/cache/unkept.ts
function collectUnkept(){const t=new Map;return{add(e,n){const i=(0,l.vq)(n)??(0,l.u0)(n),r=t.get(i)??{message:(0,l.u0)(n),labels:[]};r.labels.push(e);t.set(i,r)},tell(e){
for(const{message:n,labels:i}of t.values()){e({type:"warning",message:`${1===i.length?`the result of ${i[0]}`:`the results of ${i.length} jobs`} can't be cached: ${n}`})}t.clear()}}}
var d=n(51922),f=n(99210);// CONCATENATED MODULE: ./src/container/choose-runtime.ts
async function chooseRuntime(t,e,n){const i=[];for(const r of"auto"===t?(0,f.m)(e.env):[t]){const t=await f.a[r].create(e),s=await t.probe();if(s.available){for(const{name:t,reason:e}of i)n({
type:"notice",message:`${t} was skipped: ${e}`});return t}i.push({name:r,...s})}throw noneWorks(t,i)}function noneWorks(t,e){const[n]=e
;if("auto"!==t&&void 0!==n)return new l.bD("runtime",`the runtime ${t} can't be used: ${n.reason}`,n.remedy);const i=e.map(({name:t,reason:e,remedy:n})=>`${t}: ${e} (${n})`)
;return new l.bD("runtime",`no container runtime works here; ${i.join("; ")}`,`fix one of these, or run without isolation with ${(0,d.Pe)("runtime","host")}`)}var h=n(5799),p=n(73024)
;// CONCATENATED MODULE: ./src/process/machine-capacity.ts
const m={groups:"/proc/self/cgroup",root:"/sys/fs/cgroup",gpus:"/proc/driver/nvidia/gpus"};function machineCapacity(t=m){const e={},limits=n=>{e.groups??=groupsOf(t);return e.groups.flatMap(n)}
;return{get cpus(){e.cpus??=Math.min((0,r.availableParallelism)(),...limits(cpusAt));return e.cpus},get memory(){e.memory??=Math.min((0,r.totalmem)(),...limits(memoryAt));return e.memory},get gpus(){
return namesIn(t.gpus)?.length}}}function groupsOf({groups:t,root:e}){return textOf(t).split("\n").flatMap(t=>{
const[,n="",i="/"]=/^\d+:([^:]*):(\/.*)$/.exec(t)??[void 0,"none"],r=["cpu","memory",""].find(t=>n.split(",").includes(t));return void 0===r?[]:upwards((0,s.join)(e,n),i).map(t=>({controller:r,path:t
}))})}function upwards(t,e){const n=[t];for(let i=e;"/"!==i&&"."!==i;i=(0,s.dirname)(i))n.push((0,s.join)(t,i));return n}function cpusAt({controller:t,path:e}){if(""===t){const[t,n]=textOf((0,
s.join)(e,"cpu.max")).split(" ").map(Number);return ratio(t,n)}const read=t=>Number(textOf((0,s.join)(e,t)));return"cpu"===t?ratio(read("cpu.cfs_quota_us"),read("cpu.cfs_period_us")):[]}
function ratio(t,e){return void 0!==t&&void 0!==e&&t>0&&e>0?[t/e]:[]}function memoryAt({controller:t,path:e}){const n={"":"memory.max",memory:"memory.limit_in_bytes"}[t]
;return void 0===n?[]:[Number(textOf((0,s.join)(e,n)))].filter(t=>t>0)}function namesIn(t){try{return(0,p.readdirSync)(t)}catch{return}}function textOf(t){try{return(0,p.readFileSync)(t,"utf8").trim()
}catch{return""}}var w=n(24850);// CONCATENATED MODULE: ./src/executor/worker.ts
function startWorker(t){const e={stdout:createDivider(),stderr:createDivider()},n=(0,w.v)(t,e.stdout.take,e.stderr.take);let r,endTurn=()=>{};n.ended.then(t=>{e.stdout.flush();e.stderr.flush();r={
end:t,awaitsNext:!1,isTaken:t.exitCode!==y};endTurn(r)});return{child:n,run(t){const s=(0,
i.randomBytes)(16).toString("hex"),o=Promise.all([e.stdout.until(s,e=>t("stdout",e)),e.stderr.until(s,e=>t("stderr",e))]);n.write(`job\n${s}\n`);return new Promise(t=>{endTurn=t
;o.then(([e])=>t(turnEnd(e)));if(void 0!==r)t(r)})}}}const y=75,g=/^(\d{3})([01])\n$/,v=5;function turnEnd(t){const[,e,n]=g.exec(t)??[];return{end:{exitCode:Number(e??1),signal:null},
awaitsNext:"1"===n,isTaken:!0}}function createDivider(){let t,e=Buffer.alloc(0);const pass=e=>0===e.length?void 0:t?.take(e);return{until:(e,n)=>new Promise(i=>{t={word:Buffer.from(e),take:n,answer:i}
}),take(n){const i=0===e.length?n:Buffer.concat([e,n]),r=void 0===t?-1:i.indexOf(t.word);if(void 0===t||r<0){const n=i.length-beginning(t?.word,i);e=Buffer.from(i.subarray(n))
;return pass(i.subarray(0,n))}const s=pass(i.subarray(0,r));e=Buffer.from(i.subarray(r));const o=e.subarray(t.word.length);if(o.length>=v){t.answer(o.toString("latin1",0,v));t=void 0;e=Buffer.alloc(0)
}return s},flush(){pass(e);e=Buffer.alloc(0)}}}function beginning(t,e){for(let n=Math.min((t?.length??0)-1,e.length);n>0;n-=1)if(t?.subarray(0,n).equals(e.subarray(e.length-n)))return n;return 0}
function runAlone({run:t,runtime:e,onOutput:n}){const i=(0,w.v)(e.command(t),t=>n("stdout",t),t=>n("stderr",t));return{child:i,ended:i.ended.then(t=>({end:t,awaitsNext:!1,isTaken:!0}))}}
function createWorkers(){const t=new Map,startNew=({run:e,runtime:n})=>{const i=startWorker(n.command(e));t.set(e.name,{worker:i,stop:()=>n.stop(e.name)});i.child.ended.then(()=>t.delete(e.name))
;return i};return{run(e){const n=t.get(e.run.name)?.worker??startNew(e);return{child:n.child,ended:n.run(e.onOutput)}},async release(e){const n=t.get(e);n?.worker.child.closeInput()
;const i=n?.worker.child.ended.then(()=>!0);if(void 0!==n&&!await Promise.race([i,delay(2e3)]))await n.stop()}}}function start(t,e,n){
const{run:i,runtime:r}=t,{host:s,now:o}=n,{child:a,ended:c}=e(),u=o()/1e3,l=watchChild(a,t);let d=l.cancel;return{id:i.name,ended:(async()=>{
const{end:f,awaitsNext:h,isTaken:p}=await c,m=o()/1e3,{reason:w,wasEnded:y}=await l.stop();if(!h){a.closeInput();await a.ended}if(!p&&!y){const i=start(t,e,n);d=i.cancel;return i.ended}return{
reason:w,end:f,isolation:r.isolation(i),startTime:u,endTime:m,host:s,jobId:null,awaitsNext:h&&!y}})(),cancel:()=>d()}}function watchChild(t,e){let n,i="ended";const endBecause=r=>{if(void 0===n){i=r
;n=endChild(t,e)}},r=startGuard(t,e,t=>{if("stopped"===t)endBecause("unsupervised");else n??=e.runtime.stop(e.run.name)}),s=void 0===e.timeout?void 0:startTimer(e.timeout,()=>endBecause("timed-out"))
;return{cancel:()=>endBecause("cancelled"),async stop(){clearInterval(r);s?.clear();await n;return{reason:i,wasEnded:void 0!==n}}}}function startGuard({pid:t},{runtime:e},n){
if(void 0===e.supervisorActivity||void 0===t)return;let i="awake";return setInterval(()=>{const r=e.supervisorActivity?.(t)??"awake";if(r===i&&"awake"!==r)n(r);i=r},1e3).unref()}
async function endChild(t,{run:e,runtime:n}){t.kill("SIGTERM");const i=await Promise.race([t.ended.then(()=>!0),delay(2e3)]);await n.stop(e.name);if(!i)t.kill("SIGKILL")}function delay(t){
return new Promise(e=>{setTimeout(()=>e(!1),t).unref()})}const b=2**31-1;function startTimer(t,e){let n;const arm=t=>{const i=Math.min(t,b);n=setTimeout(()=>t>i?arm(t-i):e(),i)};arm(1e3*t);return{
clear:()=>clearTimeout(n)}}// CONCATENATED MODULE: ./src/executor/executors.ts
const k={local:function(t){const e=new Map,n=createWorkers();return{name:"local",window:t.parallel??Number.POSITIVE_INFINITY,capacity:machineCapacity(),async submit(i){
const r=start(i,()=>i.run.shared?n.run(i):runAlone(i),t);e.set(r.id,r);r.ended.finally(()=>e.delete(r.id)).catch(()=>{});return r},attach:async t=>e.get(t),async cancel(t){const n=e.get(t);n?.cancel()
;await(n?.ended)},release:n.release}}};var O=n(91065),x=n(73136);// CONCATENATED MODULE: ./src/in-container-directory.ts
const j=(0,s.join)((0,s.dirname)((0,x.fileURLToPath)(require("url").pathToFileURL(__filename).href)),"in-container");var S=n(60526),$=n(17755),I=n(43628),R=n(76815),P=n(89268),A=n(10261),D=n(55205)
;// CONCATENATED MODULE: ./src/result/held-records.ts
const T=4096,E=100;function holdRecords(t){let e,n=0;const write=i=>{e??=(0,p.openSync)(t,"wx+",384);const r=Buffer.from(i),s=n;for(let t=0;t<r.length;)t+=(0,p.writeSync)(e,r,t,r.length-t,s+t)
;n+=r.length;return()=>read(e,s,r.length)},holdKey=(t,e)=>{if(weightOf(t[e],T)>T){const n=write((0,D.GF)((0,I.b)(t[e]))),get=()=>"result"===e?parsed(n()):JSON.parse(n());Object.defineProperty(t,e,{
get:get,enumerable:!0})}};return{hold(t){const e=weightOf(t.result,T)>T,n={...t,result:e?t.result:(0,P.T)(t.result)};try{for(const t of["result","error","runtime_info"])holdKey(n,t)}catch{}return n},
close(){if(void 0!==e)(0,p.closeSync)(e)}}}function read(t,e,n){const i=Buffer.alloc(n);let r=0;for(let s=-1;0!==s&&r<n&&void 0!==t;r+=s)s=(0,p.readSync)(t,i,r,n-r,e+r);return i.toString("utf8",0,r)}
function parsed(t){const e=(0,A.q)(t);if(!e.ok){const t="run again, and do not change the directories of the content store while jobs run"
;throw new l.bD("store",`a result that this run saved temporarily can't be read back: ${e.message}`,t)}return e.value}function weightOf(t,e){if("string"==typeof t)return t.length
;if("object"!=typeof t||null===t||t instanceof R.W)return t instanceof R.W?t.text.length+E:0;let n=E;const i=t instanceof Map||Array.isArray(t)?t:Object.values(t);for(const t of i){n+=weightOf(t,e-n)
;if(n>e)break}return n}var F=n(10513),M=n(22955),L=n(78764);// CONCATENATED MODULE: ./src/run/exit-at-once.ts
function watchForExit({signal:t,journal:e,output:n,report:i}){const onExit=()=>{if(t.aborted){e.exit();i({type:"notice",
message:`exiting at once: the next run removes what this run left${void 0===n?"":`; ${n} stays INCOMPLETE until a run has written it`}`})}};process.on("exit",onExit)
;return()=>process.off("exit",onExit)}// CONCATENATED MODULE: ./src/run/image-identities.ts
function createIdentities(t){const e=new Map;return(n,i,r=1)=>{const s=JSON.stringify([n.name,i]),o=e.get(s);if(void 0!==o&&!(o.failed&&o.attempt<r))return o.identity;const a={
identity:n.identify(i,t),attempt:r,failed:!1};e.set(s,a);a.identity.catch(()=>{a.failed=!0});return a.identity}}var N=n(13853),_=n(20654);function requestOfJournal(t){return{spec:t.spec,cwd:t.cwd,
select:t.select,args:t.args,args_text:t.argsText??null,root:t.root??null,data_roots:t.dataRoots,runtime:t.runtime??null,container:t.container??null,executor:t.executor,cache:t.cache,
force_run:t.forceRun,timeout:t.timeout??null,require_isolation:t.requireIsolation}}function specPath({cwd:t,spec:e},[n]){return(0,s.resolve)(t,n?.spec.where.path??e)}
async function commandIdentity(t,e){const n=await(0,_.VX)(specPath(t,e),{limit:67108864,links:"follow"
}).catch(()=>""),r=[...new Set(e.flatMap(t=>t.spec.passEnv))].sort().map(e=>[e,t.environment[e]??null]);return(0,
i.createHash)("sha256").update(JSON.stringify([requestOfJournal(t),r])).update("\n").update(n).digest("hex")}var B=n(23904),C=n(40008);// CONCATENATED MODULE: ./src/run/journal/journal-writer.ts
class JournalWriter{root;name;report;#i;constructor(t,e,n){this.root=t;this.name=e;this.report=n}async open(t){try{await(0,o.K)((0,B.AJ)(this.root));this.#i=(0,C.WJ)((0,B.in)(this.root,this.name))
;this.#i.append(t())}catch(t){this.#r(t)}}append(t){try{this.#i?.append(t)}catch(t){this.#r(t)}}async attempt(t){try{return void 0===this.#i?void 0:await t(this.#i)}catch(t){this.#r(t);return}}
close(){this.#i?.close();this.#i=void 0}#r(t){this.close();this.report({type:"warning",message:`the journal of this run can't be written (${(0,
l.u0)(t)}): if the run is killed, its results that are not cached are lost`})}}var J=n(64682),U=n(28382);// CONCATENATED MODULE: ./src/run/journal/run-journal.ts
function openRunJournal(t){return new Journal(t)}class Journal{subject;#s;#o;#a;#c=new Map;#u=[];#l=(0,C.yU)(0);#d;#f;#h=!1;constructor(t){this.subject=t
;const{store:e,owner:n,runId:i,now:r,report:s}=t;this.#s=(0,$.do)(`${(0,B.ln)(r())}-${i}`,n);this.#o=(0,J.t)(e,(0,B.mb)(e.root,this.#s));this.#a=new JournalWriter(e.root,this.#s,s)}plan(t){this.#u=t}
async takeOver(t){this.#d??=this.#p();const e=await this.#d,n=void 0===e?void 0:await this.#o.read(t);if(void 0!==e&&void 0!==n){this.#m(e);this.#c.set(idOf(t),{source:"killed-run",
path:this.#o.pathOf(t)})}return n}async keep(t,e){await this.#a.attempt(async n=>{n.sync();await this.#o.keep(t,e);this.#c.set(idOf(t),{source:"computed",path:this.#o.pathOf(t)})})}
jobEnded({name:t,index:e,label:n,job_hash:i,status:r,cache:o}){const a=idOf({hash:i??"",name:t,index:e}),u=this.#c.get(a);this.#c.delete(a);const l=u?.source??(o.hit?"cache":"computed");this.#l=(0,
C.jA)(this.#l,{status:r,source:l});const d=u?.path??(null===i?void 0:(0,c.s3)(this.#w,i)),f="finished"===r&&void 0!==d?(0,s.relative)((0,N.cy)(this.#w),d):null;this.#a.append({type:"job",
time:this.#y(),label:n,job_hash:i,status:r,source:l,result:f})}conclude(t){this.#f=t}exit(){this.#a.append(this.#g(this.#f??"cancelled"));try{(0,B.GW)(this.#w,this.#s)}catch{}}async close(){
const t=this.#f;if(void 0!==t)await this.#a.attempt(async e=>{e.append(this.#g(t));await(0,B.Pf)(this.#w,this.#s)});this.#a.close()}async#p(){const{request:t,owner:e,now:n}=this.subject,isOver=t=>(0,
$.XU)(t,e.host),i=await commandIdentity(t,this.#u);await this.#a.open(()=>({type:"begun",schema:C.yx,time:this.#y(),host:e.host,pid:e.pid,spec:specPath(t,this.#u),command:i,
request:requestOfJournal(t),jobs:this.#u.length,cached:this.#l.cached}));return this.#a.attempt(async()=>{const t=await(0,U.W)({root:this.#w,name:this.#s,command:i,isOver:isOver},this.#o);await(0,
B.tB)(this.#w,n(),isOver);return t})}#g(t){return{type:"ended",time:this.#y(),how:t,counts:this.#l}}#m({begun:t}){if(!this.#h){this.#h=!0
;const e=`taking over results of the run of ${new Date(1e3*t).toISOString().slice(0,19).replace("T"," ")} UTC, which was killed`;this.subject.report({type:"notice",message:e})}}get#w(){
return this.subject.store.root}#y(){return this.subject.now()/1e3}}function idOf({hash:t,name:e,index:n}){return JSON.stringify([t,e,n])}// CONCATENATED MODULE: ./src/run/pause.ts
async function pause(t,e){e.throwIfAborted();if(t>0){await new Promise(n=>{const done=()=>{clearTimeout(i);e.removeEventListener("abort",done);n()},i=setTimeout(done,1e3*t)
;e.addEventListener("abort",done)});e.throwIfAborted()}}var q=n(76246);// CONCATENATED MODULE: ./src/job/clear-job-directory.ts
const G=1e3;async function clearJobDirectory(t){const e=(0,q.Em)(t);try{if(![e.path,e.in,e.out].every(isOwnDirectory))return!1;(0,p.unlinkSync)(e.jobDocument);(0,p.unlinkSync)(e.runDocument)
;for(const t of[e.source,e.store,e.files])await(0,O.q)(t);if("etc,runner"!==(0,p.readdirSync)(e.in).sort().join())return!1;(0,p.chmodSync)(e.out,493);const t=(0,p.readdirSync)(e.out,{withFileTypes:!0
});if(t.length>G)return!1;for(const n of t)await removeEntry(e.out,n);return!0}catch{return!1}}function isOwnDirectory(t){return(0,p.lstatSync)(t).isDirectory()}async function removeEntry(t,e){
const n=(0,s.join)(t,e.name);await(e.isDirectory()?(0,O.q)(n):(0,p.unlinkSync)(n))}// CONCATENATED MODULE: ./src/run/places.ts
function createPlaces({newJob:t,discard:e,release:n,most:i}){let r=[];const end=async t=>{await n(t.container);e(t.directory)};return{async take(e){
const n=void 0===e?void 0:r.findLast(t=>t.settings===e);if(void 0!==n){r=r.filter(t=>t!==n);return n}const[s]=r;if(void 0!==s&&r.length>=i){r=r.slice(1);await end(s)}return{...t(),settings:e}},
async leave(t,n){if(!n)e(t.directory);else if(await clearJobDirectory(t.directory))r.push(t);else await end(t)},async close(){const t=r.map(end);r=[];await Promise.all(t)}}}var W=n(19810),z=n(57942)
;// CONCATENATED MODULE: ./src/run/reap-dead-runs.ts
async function reapDeadRuns(t,e){const n=await(0,z.Dc)(t.storeRoot,e);if(0===n.length)return[];const i=await Promise.all(Object.values(f.a).map(async({create:n})=>(await n(t)).sweep(e)));await(0,
a.t_)((0,c.DA)(t.storeRoot),e);await(0,a.t_)((0,W.CN)(t),e);await Promise.all(n.map(e=>(0,O.q)(e,t.signal).catch(()=>{})));return i.flat()}var V=n(51455),K=n(91826)
;// CONCATENATED MODULE: ./src/run/writable-store.ts
const H=["ENOTDIR","EEXIST"];async function writableStore(t,e,{owner:n,retain:i,warn:o}){try{return{root:t,directory:await(0,z.HZ)(t,e,n),remoteStores:[],leave:async()=>{}}}catch(a){
if(!(a instanceof l.bD)||H.includes((0,l.vq)(a.details.cause)??""))throw a;const c=await(0,V.mkdtemp)((0,s.join)((0,r.tmpdir)(),"hither-store-"))
;o(`${a.message}: cached results are used, but new results are not stored; ${a.remedy}`);return{root:c,directory:await(0,z.HZ)(c,e,n),remoteStores:(0,p.existsSync)(t)?[(0,K.P)({root:t},!1)]:[],
leave:t=>i?Promise.resolve():(0,O.q)(c,t)}}}// CONCATENATED MODULE: ./src/run/run-context.ts
async function openRun(t,e){const{report:n,signal:o,drained:a=()=>{},remoteStores:c=[]}=e,l=(0,$.Ql)(),d=(0,i.randomUUID)().slice(0,13),warn=t=>n({type:"warning",message:t}),f={env:t.environment,
signal:o},p=await(0,M.E9)(t.remoteStores,f),m=(0,$.WF)(l),w=await writableStore(t.store,d,{owner:m,warn:warn,retain:t.retain}),{directory:y}=w,g=(0,M.GY)([...w.remoteStores,...c,...p],warn),v=(0,
F.C)(w.root,{remotes:g,signal:o}),b=thisUser(),O={env:t.environment,storeRoot:v.root,owner:m,user:b,signal:o},x=(0,h.B)(t=>chooseRuntime(t,O,n)),j=lateAfter(o),I=reapDeadRuns({...O,signal:j},t=>(0,
$.XU)(t,l)),R=holdRecords((0,s.join)(y,"records")),P=createDiscarded({retain:t.retain,report:n,late:j}),A={job:0,bundle:0,file:0},D=(0,h.B)(t=>{A.bundle+=1;return(0,S.Th)(t.files,(0,
s.join)(y,`bundle-${A.bundle}`))}),T=(0,h.B)(t=>stageRunner((0,s.join)(y,t))),E=k[t.executor]({host:(0,r.hostname)(),now:Date.now,parallel:t.parallel}),N=createPlaces({newJob:()=>{A.job+=1;return{
directory:(0,s.join)(y,`job-${A.job}`),container:`hither-${d}-${A.job}`}},discard:P.add,release:E.release,most:Math.max(1,Math.floor(E.capacity.cpus))}),_={store:v,cache:(0,u.y)({store:v,remotes:g}),
cacheRequest:t,unkept:collectUnkept(),inFlight:openInFlight(v.root,m),journal:openRunJournal({request:t,store:v,runId:d,owner:m,now:Date.now,report:n}),executor:E,admission:(0,L.mD)(E.capacity),
runtimeOf:e=>x(t.runtime??e.spec.runtime??"auto"),identityOf:createIdentities(n),stage:D,runner:()=>T("runner"),places:N,mayShare:()=>!1,newPath:()=>{A.file+=1;return(0,s.join)(y,`file-${A.file}`)},
hold:R.hold,copyInputs:t.copyInputs,requireIsolation:t.requireIsolation,retain:t.retain,output:t.output,report:n,drained:a,signal:o,now:Date.now,pause:pause,host:(0,r.hostname)(),user:b,
environment:t.environment},B=watchForExit(_);return{context:_,close:async()=>{await N.close();await Promise.all([I,P.gone()]);R.close();await(t.retain?(0,z.O8)(y):removeOrTell(y,n,j))
;await _.journal.close().finally(B);await w.leave(j)}}}const X=1e3;function lateAfter(t){const e=new AbortController,wait=()=>{setTimeout(()=>e.abort(),X).unref()}
;if(t.aborted)wait();else t.addEventListener("abort",wait,{once:!0});return e.signal}function createDiscarded({retain:t,report:e,late:n}){const i=new Set;return{add(r){if(t){e({type:"notice",
message:`job directory retained: ${r}`});return}const s=(0,O.q)(r,n).catch(()=>{}).finally(()=>i.delete(s));i.add(s)},gone:()=>Promise.all(i)}}async function removeOrTell(t,e,n){try{await(0,O.q)(t,n)
}catch(n){e({type:"warning",
message:(0,l.rV)(n)?`the directory of the run, ${t}, is not completely removed yet: the next run with this store removes the rest`:`the directory of the run, ${t}, can't be removed: ${(0,l.u0)(n)}`})}
}async function stageRunner(t){return(0,S.Th)(await(0,S.DR)(j),t)}function sweepRun({owner:t,store:e,environment:n}){const i=(0,$.Ql)();return reapDeadRuns({env:n,storeRoot:e,owner:(0,$.WF)(i),
user:thisUser()},e=>(0,$.XU)(e,i)||(0,$.Ft)(e,t))}function thisUser(){return{uid:process.getuid?.()??0,gid:process.getgid?.()??0}}}),48305:(function(t,e,n){n.d(e,{A:()=>walkLong})
;var i=n(74296),r=n(61929),s=n(10261),o=n(55205);const a=16384,c=/^(?:(?:^|,)-?(?:0|[1-9]\d{0,17})(?:\.\d{1,20})?(?:e[+-]?\d{1,2})?)+$/;async function walkLong(t,e){
const n=new Walker(t.bytes,t.start,e);await n.value(t.outer,[]);return n.at}class Walker{bytes;at;visitor;constructor(t,e,n){this.bytes=t;this.at=e;this.visitor=n}async value(t,e){this.at=(0,
r.pw)(this.bytes,this.at);const n=(0,r.eU)(this.bytes,this.at,this.at+a);if(void 0!==n){const i=await this.visitor.take({value:this.read(n,t),path:e,before:void 0});return this.visitor.write((0,
o.GF)(i))}if(t>=s.l)throw this.wrong(`more than ${s.l} levels are nested`);switch(this.next()){case"[":return this.items(t,e);case"{":return this.object(t,e);case'"':return this.string();default:
return this.integer()}}async items(t,e){let n=0;await this.runs("[]",{item:()=>this.endOfItem(),takeRun:async i=>{const r=this.text(i);if(c.test(r)){n+=r.split(",").length;return r}
const s=this.parse(`[${r}]`,t),a=Array.isArray(s)?s:[],u=(0,o.GF)(await this.visitor.take({value:a,path:e,before:n}));n+=a.length;return u.slice(1,-1)},takeLong:async()=>{
await this.value(t+1,[...e,String(n)]);n+=1}})}async pairs(t,e){await this.runs("[]",{item:()=>this.endOfItem(),takeRun:async n=>{
const i=dictOf(this.parse(`[${this.text(n)}]`,t)),r=await this.visitor.take({value:i,path:e,before:void 0});return(0,o.GF)(r instanceof Map?r.get("data")??[]:[]).slice(1,-1)},takeLong:async()=>{
await this.passPunctuation("[");const n=this.read(this.shortEnd("a key of a dict"),t+1);await this.visitor.take({value:dictOf([[n,null]]),path:e,before:void 0});await this.visitor.write((0,o.GF)(n))
;await this.passPunctuation(",");await this.value(t+2,[...e,(0,o.GF)(n).slice(0,40)]);await this.passPunctuation("]")}})}async object(t,e){const n=this.typeAtStart()
;if(void 0!==n)return this.typed(n,t,e);await this.runs("{}",{item:()=>this.endOfEntry(),takeRun:async n=>{const i=this.parse(`{${this.text(n)}}`,t)
;if(i instanceof Map&&i.has("_type"))throw this.wrong("an object with a _type is too long, or _type is not its first key");return(0,o.GF)(await this.visitor.take({value:i,path:e,before:void 0
})).slice(1,-1)},takeLong:async()=>{const n=this.read(this.shortEnd("a key"),t);if("string"!=typeof n||"_type"===n)throw this.wrong("a key is not a string, or an object with a _type is too long")
;await this.visitor.write((0,o.GF)(n));await this.passPunctuation(":");await this.value(t+1,[...e,n])}})}typeAtStart(){
const t=/^\{[ \n\r\t]*"_type"[ \n\r\t]*:[ \n\r\t]*"([a-z_]{1,20})"[ \n\r\t]*,[ \n\r\t]*"data"[ \n\r\t]*:/.exec(this.bytes.toString("latin1",this.at,this.at+256));this.at+=t?.[0].length??0
;return t?.[1]}async typed(t,e,n){await this.visitor.write(`{"_type":"${t}","data":`);this.at=(0,r.pw)(this.bytes,this.at)
;if("tuple"===t&&"["===this.next())await this.items(e+1,n);else if("dict"===t&&"["===this.next())await this.pairs(e+1,n);else if("bytes"===t&&'"'===this.next())await this.base64();else throw this.wrong(`the data of a _type ${JSON.stringify(t)} is invalid`)
;await this.passPunctuation("}")}async runs(t,{item:e,takeRun:n,takeLong:i}){await this.passPunctuation(t.charAt(0));for(;;){const t=this.endOfRun(e);if(void 0===t)await i();else{
await this.visitor.write(await n(t));this.at=t}this.at=(0,r.pw)(this.bytes,this.at);if(","!==this.next())break;await this.passPunctuation(",")}await this.passPunctuation(t.charAt(1))}endOfRun(t){
const e=this.at;let n;for(;;){const i=t();if(void 0===i||i>e+a)break;n=i;const s=(0,r.pw)(this.bytes,n);if(this.bytes[s]!==u)break;this.at=(0,r.pw)(this.bytes,s+1)}this.at=e;return n}endOfItem(){
return(0,r.eU)(this.bytes,this.at,this.at+a)}endOfEntry(){const t=(0,r.eU)(this.bytes,this.at,this.at+a);if(void 0===t)return;const e=(0,r.pw)(this.bytes,(0,r.pw)(this.bytes,t)+1);return(0,
r.eU)(this.bytes,e,this.at+a)}shortEnd(t){this.at=(0,r.pw)(this.bytes,this.at);const e=(0,r.eU)(this.bytes,this.at,this.at+a);if(void 0===e)throw this.wrong(`${t} has more than 16 KiB`);return e}
async base64(){const t=this.at+1;await this.string(/^[A-Za-z0-9+/]*={0,2}$/);const e=this.bytes.indexOf("=",t)
;if((this.at-1-t)%4!=0||e>=0&&e<this.at-3)throw this.wrong("the data of bytes must be base64 with padding and without line ends")}async string(t=/^/){const e=(0,r.ap)(this.bytes,this.at)
;if(void 0===e)throw this.wrong("a string has no end");await this.visitor.write('"');this.at+=1;for(;this.at<e-1;){const n=Math.min((0,
r.ne)(this.bytes,this.at,a),e-1),i=this.parse(`"${this.text(n)}"`,0);if("string"!=typeof i||!t.test(i))throw this.wrong("the data of bytes must be base64 with padding and without line ends")
;await this.visitor.write(JSON.stringify(i).slice(1,-1));this.at=n}await this.visitor.write('"');this.at=e}async integer(){const t=(0,r.eU)(this.bytes,this.at)??this.bytes.length;let e=/^-?[1-9]\d*$/
;do{const n=Math.min(this.at+a,t),i=this.text(n);if(!e.test(i))throw this.wrong("a large value is neither a string nor an integer");await this.visitor.write(i);e=/^\d+$/;this.at=n}while(this.at<t)}
async passPunctuation(t){this.at=(0,r.pw)(this.bytes,this.at);if(this.next()!==t)throw this.wrong(`expected "${t}"`);await this.visitor.write(t);this.at=(0,r.pw)(this.bytes,this.at+1)}next(){
return String.fromCharCode(this.bytes[this.at]??0)}text(t){return this.bytes.toString("utf8",this.at,t)}read(t,e){const n=this.parse(this.text(t),e);this.at=t;return n}parse(t,e){const n=(0,s.q)(t,{
outer:e});if(!n.ok)throw this.wrong(n.message);return n.value}wrong(t){
return new i.bD("runtime",`the result can't be read: ${t} (near byte ${this.at})`,"the function must not change the files below /out")}}const u=44;function dictOf(t){
return new Map([["_type","dict"],["data",t]])}}),61929:(function(t,e,n){n.d(e,{ap:()=>endOfString,eU:()=>endOfValue,ne:()=>cutOfString,pw:()=>skipBlanks})
;const i=92,r=0,s=1,o=2,a=3,c=4,u=new Uint8Array(256);for(const[t,e]of[[s," \n\r\t"],[o,'"'],[a,"[{"],[c,"]}"],[5,",:"]])for(const n of e)u[n.charCodeAt(0)]=t;function kindAt(t,e){const n=t[e]
;return void 0===n?void 0:u[n]}function skipBlanks(t,e){let n=e;for(;kindAt(t,n)===s;)n+=1;return n}function endOfValue(t,e,n=t.length){let i=0,s=e;do{const e=s<n?kindAt(t,s):void 0
;if(void 0===e)return;if(e===o)s=endOfString(t,s,n);else{i+=e===a?1:e===c?-1:0;s=e===r?endOfScalar(t,s,n):s+1}}while(i>0&&void 0!==s);return s}function endOfString(t,e,n=t.length){
for(let r=e+1;r<n;r+=1){if(kindAt(t,r)===o)return r+1;r+=t[r]===i?1:0}return}function endOfScalar(t,e,n){for(let i=e+1;i<n;i+=1)if(kindAt(t,i)!==r)return i;return n>=t.length?t.length:void 0}
function cutOfString(t,e,n){let r=e;for(;r<e+n||isContinuation(t[r]);){if(r>=t.length)return r;r+=t[r]===i?escapeLength(t[r+1]):1}return r}function escapeLength(t){return 117===t?6:2}
function isContinuation(t){return void 0!==t&&128==(192&t)}}),89268:(function(t,e,n){n.d(e,{T:()=>withOwnTexts,U:()=>ownText});var i=n(76815);const r=13;function ownText(t){
return t.length<r?t:Buffer.from(t,"utf16le").toString("utf16le")}function withOwnTexts(t){if("string"==typeof t)return ownText(t);if(t instanceof i.W)return t.text.length<r?t:new i.W(ownText(t.text))
;if(t instanceof Map)return new Map([...t].map(([t,e])=>[ownText(t),withOwnTexts(e)]));return Array.isArray(t)?t.map(withOwnTexts):t}})};
