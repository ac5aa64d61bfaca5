"use strict";exports.id=188;exports.ids=[188];exports.modules={29425:(function(t,e,n){n.d(e,{u:()=>mountConflict});const r=["/in","/out","/tmp","/etc/passwd","/etc/group","/etc/hosts"]
;function mountConflict(t,{image:e,mounts:n}){if(!/(?:not|is) a directory/i.test(t))return
;const stands=e=>t.includes(`at "${e}"`)||t.includes(`->${e} error`),o=e.identity.request.image,i=r.find(stands);if(void 0!==i)return{kind:"image",
message:`the image ${o} can't be used: it has a file where every job mounts a directory, or the reverse, at ${i}`,
remedy:`remove ${i} from the image, or choose another one; jobs need the directories /in, /out and /tmp`};const s=n.find(({target:t})=>stands(t));return void 0===s?void 0:{kind:"runtime",
message:`${s.source} can't be mounted at ${s.target}: one is a directory and the other is a file in the image ${o}`,remedy:'choose another "target:" in "mounts:"'}}}),47152:(function(t,e,n){n.d(e,{
D:()=>linesOf,S:()=>lastLineOf});var r=n(61519);function lastLineOf(t){return t.trim().split(/[\r\n]+/).at(-1)?.trim()??""}function linesOf(t){const e=(0,r.A)({ends:/[\r\n]+/});return n=>{
for(const r of e.add(n))if(""!==r.trim())t(r.trim())}}}),35977:(function(t,e,n){n.d(e,{Hl:()=>seccompProfilePath,U5:()=>stricterProfile,Z8:()=>writeProfile,zF:()=>writeRefusals})
;var r=n(76760),o=n(4448),i=n(20654),s=n(48924)
;const a=["unshare","setns","mount","umount","umount2","pivot_root","move_mount","open_tree","fsopen","fsmount","fsconfig","fspick","mount_setattr","ptrace","process_vm_readv","process_vm_writev","kcmp","keyctl","add_key","request_key","bpf","perf_event_open","userfaultfd","fanotify_init","io_uring_setup","io_uring_enter","io_uring_register","open_by_handle_at","name_to_handle_at","init_module","finit_module","delete_module","kexec_load","kexec_file_load","reboot","swapon","swapoff","acct","quotactl","lookup_dcookie","syslog","settimeofday","clock_settime","iopl","ioperm"],c=268435456,u={
defaultAction:"SCMP_ACT_ALLOW",architectures:["SCMP_ARCH_X86_64","SCMP_ARCH_X86","SCMP_ARCH_X32","SCMP_ARCH_AARCH64","SCMP_ARCH_ARM"],syscalls:[{names:a,action:"SCMP_ACT_ERRNO"},{names:["clone"],
action:"SCMP_ACT_ERRNO",args:[{index:0,value:c,valueTwo:c,op:"SCMP_CMP_MASKED_EQ"}]}]},f=2114060288,l=38;function stricterProfile(t){const e=parse(t);if("SCMP_ACT_ERRNO"!==e?.defaultAction)return
;const n=new Set([...a,"clone","clone3"]),r=e.syscalls.map(t=>"SCMP_ACT_ALLOW"===t.action?{...t,names:t.names.filter(t=>!n.has(t))}:t),o={names:["clone"],action:"SCMP_ACT_ALLOW",args:[{index:0,
value:f,valueTwo:0,op:"SCMP_CMP_MASKED_EQ"}]},i={names:["clone3"],action:"SCMP_ACT_ERRNO",errnoRet:l},s=[...r.filter(({names:t})=>t.length>0),o,i];return JSON.stringify({...e,syscalls:s})}
function parse(t){try{const{defaultAction:e,syscalls:n,...r}=JSON.parse(t);return Array.isArray(n)?{...r,defaultAction:e,syscalls:n}:void 0}catch{return}}const d=1048576
;function seccompProfilePath(t,e){return(0,r.join)((0,s.dy)(t.storeRoot),`seccomp-${e}.json`)}function writeRefusals(t){return writeProfile(t,"apptainer",JSON.stringify(u))}
async function writeProfile(t,e,n){const r=seccompProfilePath(t,e);if((0,s.ZH)(t.storeRoot)&&await(0,i.VX)(r,{limit:d}).then(String,()=>{})===n)return r;await(0,s.Rp)(t.storeRoot);await(0,o.f)({
root:t.storeRoot},{path:r,text:n});return r}}),79296:(function(t,e,n){n.d(e,{a:()=>unstartable,x:()=>startFailure});var r=n(34291);function startFailure(t,e){const n=(0,r.J)(t);return void 0===n?e:{
kind:"runtime",message:`${e.message}: ${n.what}`,remedy:n.remedy,transient:!0}}function unstartable(t,e){const n=(0,r.J)(e);return{available:!1,reason:`${t} can't be started: ${n?.what??e}`,
remedy:n?.remedy??"check that it can be run here"}}}),20448:(function(t,e,n){n.d(e,{B:()=>archiveDigest,b:()=>readArchive});var r=n(74296),o=n(10662),i=n(78033)
;// CONCATENATED MODULE: ./src/image/tar-reader.ts
const s=512,a=1048576;async function*tarEntries(t){let e,n=0;for(;;){const r=await t(n,s);if(r.length<s||r.every(t=>0===t))return;const{name:o,size:i,type:c}=parseHeader(r),u={name:e??o,size:i,
offset:n+s,type:c};n+=s+Math.ceil(i/s)*s;if("L"===c||"x"===c||"g"===c){const n=(await t(u.offset,Math.min(i,a))).toString("utf8");e="L"===c?n.replace(/\0.*$/s,""):"x"===c?paxPath(n)??e:e}else{e=void 0
;yield u}}}function parseHeader(t){const field=(e,n)=>t.toString("utf8",e,e+n).replace(/\0.*$/s,""),e=t.reduce((t,e,n)=>t+(n>=148&&n<156?32:e),0)
;if(Number.parseInt(field(148,8).trim(),8)!==e)throw new r.bD("image","it is not a tar archive",'create it again with "docker save --output image.tar NAME"')
;const n="ustar"===field(257,5)?field(345,155):"";return{name:""===n?field(0,100):`${n}/${field(0,100)}`,size:parseSize(t.subarray(124,136)),type:0===t[156]?"0":field(156,1)}}function parseSize(t){
if(128&(t[0]??0))return Number(t.readBigUInt64BE(4));return Number.parseInt(t.toString("latin1").replace(/\0.*$/s,"").trim()||"0",8)}function paxPath(t){return/^\d+ path=(.*)$/m.exec(t)?.[1]}
// CONCATENATED MODULE: ./src/image/image-archive.ts
async function archiveDigest(t){return(await readArchive(t)).digest}async function readArchive(t){let e;try{e=await(0,o.lf)(t,"follow");const n=await openArchive(e)
;return await fromDockerManifest(n)??await fromOciIndex(n)??wrong("it contains no image")}catch(e){const n=e instanceof r.bD?e.remedy:"check the path of the archive"
;throw new r.bD("image",`the image archive ${t} can't be used: ${(0,r.u0)(e)}`,n)}finally{await(e?.close())}}const c='create it again with "docker save --output image.tar NAME"',u=8388608,f=1e4
;function wrong(t,e=c){throw new r.bD("image",t,e)}async function openArchive(t){const read=async(e,n)=>{const{buffer:r,bytesRead:o}=await t.read(Buffer.alloc(n),0,n,e);return r.subarray(0,o)
},e=(await read(0,4)).toString("hex");if(/^(1f8b|425a68|fd377a58|28b52ffd)/.test(e))wrong("it is compressed","decompress it first");const n=new Map;for await(const t of tarEntries(read)){
n.set(t.name.replace(/^\.\//,""),t);if(n.size>f)wrong(`it has more than ${f} files`)}return async t=>{const e=n.get(t);return void 0===e||e.size>u?void 0:read(e.offset,e.size)}}
async function fromDockerManifest(t){const e=listOf(await image_archive_document(t,"manifest.json"));if(void 0===e)return;const[n]=e
;if(void 0===n||e.length>1)wrong(`it contains ${e.length} images`,"save a single image");const r=String(n.Config),o=await t(r),s=/([0-9a-f]{64})(\.json)?$/.exec(r)?.[1],a=void 0===o?void 0:(0,i.ol)(o)
;if(void 0===a||(0,i.ZD)(a)!==s)wrong("the configuration of its image is missing or damaged");return{digest:a,kind:"docker-archive"}}async function fromOciIndex(t){
const e=listOf(objectOf(await image_archive_document(t,"index.json")).manifests);if(void 0===e)return;const[n]=e
;if(void 0===n||e.length>1)wrong(`it contains ${e.length} images`,"save a single image for one platform");const r=(0,i.m)(String(n.digest)),o=void 0===r?void 0:await t(`blobs/sha256/${(0,i.ZD)(r)}`)
;if(void 0===o||(0,i.ol)(o)!==r)wrong("the manifest of its image is missing or damaged");const s=(0,i.m)(String(objectOf(objectOf(parseJson(o)).config).digest))
;return void 0===s?wrong("it contains images for several platforms","save the image for a single platform"):{digest:s,kind:"oci-archive"}}async function image_archive_document(t,e){const n=await t(e)
;return void 0===n?void 0:parseJson(n)}function parseJson(t){try{return JSON.parse(t.toString("utf8"))}catch{return wrong("its table of contents is damaged")}}function objectOf(t){
return"object"==typeof t&&null!==t?t:{}}function listOf(t){return Array.isArray(t)?t.map(objectOf):void 0}}),21429:(function(t,e,n){n.d(e,{s:()=>accountsOf})
;var r=n(76760),o=n(20654),i=n(24459),s=n(62408);function accountsOf(t){return async(e,n)=>{const r=namesOf(e,n);for(const e of settingsFiles(t)){
const n=await readSettings(e),o=await fromHelper(n,r,t)??fromFile(n,r);if(void 0!==o)return o}return}}function settingsFiles(t){const e=t.HOME??"/nonexistent",n=[(0,r.join)(t.DOCKER_CONFIG||(0,
r.join)(e,".docker"),"config.json"),void 0===t.XDG_RUNTIME_DIR?"":(0,r.join)(t.XDG_RUNTIME_DIR,"containers","auth.json"),(0,r.join)(t.XDG_CONFIG_HOME||(0,
r.join)(e,".config"),"containers","auth.json")];return[t.REGISTRY_AUTH_FILE??"",...n].filter(t=>""!==t)}function namesOf(t,e){const n=e.split("/")
;return[...n.map((e,r)=>[t,...n.slice(0,n.length-r)].join("/")),t,..."docker.io"===t?["https://index.docker.io/v1/","index.docker.io","registry-1.docker.io"]:[],`https://${t}`,`https://${t}/v1/`,`https://${t}/v2/`]
}const a=16777216;async function readSettings(t){try{return objectOf(JSON.parse(String(await(0,o.VX)(t,{limit:a,links:"follow"}))))}catch{return{}}}function objectOf(t){
return"object"==typeof t&&null!==t?t:{}}function fromFile(t,e){const n=objectOf(t.auths);for(const t of e){const{auth:e}=objectOf(n[t]),r="string"==typeof e?decode(e):void 0;if(void 0!==r)return r}
return}function decode(t){const e=Buffer.from(t,"base64").toString("utf8"),n=e.indexOf(":");return n<=0?void 0:{user:e.slice(0,n),password:e.slice(n+1).replace(/\0+$/,"")}}
async function fromHelper(t,e,n){const r=objectOf(t.credHelpers),o=objectOf(t.auths);for(const i of e){
const e=r[i]??(i in o||i.startsWith("https://index.")?t.credsStore:void 0),s="string"==typeof e?await askHelper(e,i,n):void 0;if(void 0!==s)return s}return}async function askHelper(t,e,n){
const r=/^[\w.-]+$/.test(t)?(0,i.K)(`docker-credential-${t}`,n.PATH):void 0;if(void 0===r)return;const o=Object.entries(n).filter(t=>void 0!==t[1]),a=await(0,s.d)({program:r,args:["get"],
env:Object.fromEntries(o)},e);try{const{Username:t,Secret:e}=objectOf(JSON.parse(a.stdout));return 0===a.exitCode&&"string"==typeof t&&"<token>"!==t&&"string"==typeof e?{user:t,password:e}:void 0
}catch{return}}}),54008:(function(t,e,n){n.d(e,{r:()=>askRegistry,K:()=>isLocalRegistry});var r=n(74296),o=n(78033),i=n(28236);// CONCATENATED MODULE: ./src/image/registry/authorization.ts
async function authorization(t,e){const o=await e.account(e.registry,e.repository),i=void 0===o?void 0:basicHeader(o);if(/^basic\b/i.test(t))return i;const{realm:s,service:a,scope:c}=parametersOf(t)
;if(!/^bearer\b/i.test(t)||void 0===s||!URL.canParse(s))return;const u=new URL(s)
;if("https:"!==u.protocol&&void 0!==i&&!/^(localhost|127\.[\d.]+|\[::1\])$/.test(u.hostname))throw new r.bD("image",`${e.registry} asks for the password to be sent to ${u.host} without encryption`,"use a registry whose token server uses HTTPS")
;u.searchParams.set("scope",c??`repository:${e.repository}:pull`);if(void 0!==a)u.searchParams.set("service",a);const f=void 0===i?{}:{authorization:i
},{getOverHttp:l}=await n.e(512).then(n.bind(n,87512)),d=await l(u.href,{headers:f,env:e.env}),h=200===d.status?tokenIn(d.body):void 0;return void 0===h?void 0:`Bearer ${h}`}
function basicHeader({user:t,password:e}){return`Basic ${Buffer.from(`${t}:${e}`).toString("base64")}`}function parametersOf(t){const e=[...t.matchAll(/([a-z_]+)="((?:[^"\\]|\\.)*)"/gi)]
;return Object.fromEntries(e.map(([,t="",e=""])=>[t.toLowerCase(),e.replaceAll(/\\(.)/g,"$1")]))}function tokenIn(t){try{const{token:e,access_token:n}=JSON.parse(t.toString("utf8"))
;return[e,n].find(t=>"string"==typeof t&&""!==t)}catch{return}}// CONCATENATED MODULE: ./src/image/registry/registry-client.ts
const s=["application/vnd.oci.image.index.v1+json","application/vnd.docker.distribution.manifest.list.v2+json"],a=["application/vnd.oci.image.manifest.v1+json","application/vnd.docker.distribution.manifest.v2+json"]
;async function askRegistry(t,e){try{return{found:!0,image:await resolve(new Session(t,e),e.architecture)}}catch(t){if(t instanceof Refusal)return{found:!1,reason:t.reason,error:t.error};throw t}}
function isLocalRegistry(t){const e=t.replace(/:\d+$/,"");return"localhost"===e||"[::1]"===e||/^127(\.\d{1,3}){3}$/.test(e)}class Refusal{reason;error;constructor(t,e){this.reason=t;this.error=e}}
async function resolve(t,e){const n=await t.manifest(t.image.digest??t.image.tag??"latest");if(!("manifests"in n.document))return{digest:n.digest,manifest:n.digest,config:configOf(n.document,t)}
;const r=choosePlatform(n.document.manifests,e);if(void 0===r)throw t.refuse("not-found",`has no image for linux/${goName(e)}`,"choose another image");const{digest:o,document:i}=await t.manifest(r)
;return{digest:n.digest,manifest:o,config:configOf(i,t)}}function configOf(t,e){const n=objectOf(t.config),r=(0,o.m)(String(n.digest))
;if(void 0===r)throw e.refuse("not-found","is not a runnable container image","check the name of the image");return r}function choosePlatform(t,e){
const n=(Array.isArray(t)?t.map(objectOf):[]).filter(({platform:t})=>{const{os:n,architecture:r}=objectOf(t);return"linux"===n&&r===goName(e)});return(0,o.m)(String(n[0]?.digest))}function goName(t){
return"x64"===t?"amd64":t}function objectOf(t){return"object"==typeof t&&null!==t&&!Array.isArray(t)?t:{}}class Session{image;access;#t;constructor(t,e){this.image=t;this.access=e}async manifest(t){
const e=await this.#e(this.#n(t)),n=(0,o.ol)(e.body),r=(0,o.m)(t)??(0,o.m)(e.headers["docker-content-digest"]??"")
;if(void 0!==r&&r!==n)throw this.refuse("unreachable",`was damaged in transfer: ${n} instead of ${r}`,"try again later");return{digest:n,document:this.#r(e.body)}}refuse(t,e,n){const o={
transient:"unreachable"===t};return new Refusal(t,new r.bD("image",`the image ${this.image.written} ${e}`,n,o))}#n(t){
const{registry:e,repository:n}=this.image,r="docker.io"===e?"registry-1.docker.io":e;return`${isLocalRegistry(e)?"http":"https"}://${r}/v2/${n}/manifests/${t}`}#r(t){try{
return objectOf(JSON.parse(t.toString("utf8")))}catch{throw this.refuse("unreachable","couldn't be looked up: the answer of the registry is not JSON",c)}}async#e(t){let e=await this.#o(t)
;if(401===e.status){this.#t=await this.#i(e);e=void 0===this.#t?e:await this.#o(t)}if(200===e.status)return e;throw this.#s(e)}async#o(t){const e=void 0===this.#t?{}:{authorization:this.#t},r={
accept:[...s,...a].join(", "),...e},{getOverHttp:o}=await n.e(512).then(n.bind(n,87512));return this.#a(()=>o(t,{headers:r,env:this.access.env}))}#i(t){
const{registry:e,repository:n}=this.image,r=t.headers["www-authenticate"]??"";return this.#a(()=>authorization(r,{registry:e,repository:n,account:this.access.account,env:this.access.env}))}async#a(t){
try{return await t()}catch(t){const e=t instanceof Error?t.message:String(t);throw this.refuse("unreachable",`couldn't be looked up: ${e}`,c)}}#s({status:t}){const{registry:e}=this.image
;if(401===t||403===t)return this.refuse("refused",`was refused by ${e} (HTTP ${t}): it is private or doesn't exist`,`check the name, and log in with "docker login ${e}" or "podman login ${e}"`)
;if(404===t){const t=this.image.digest??`tag "${this.image.tag}"`;return this.refuse("not-found",`does not exist: ${(0,
i.aR)(this.image)} has no ${t} (HTTP 404)`,"check name and tag; a locally built image must be in the engine that runs the job, or be given as a .tar or .sif file")}
const n=429===t?"wait, or log in to get a higher limit":c;return this.refuse("unreachable",`couldn't be looked up: ${e} answered HTTP ${t}`,n)}}
const c='check the name of the registry and the network, or use an image of this machine with "pull: never"'}),59226:(function(t,e,n){n.d(e,{CI:()=>endBars,KT:()=>fromLastBar,hh:()=>lastDrawn})
;const r=/(\r[^\r\n]*?)(?=(?: {2}\+ Exception Group )?Traceback \(most recent call last\):|Exception in thread |Exception ignored in: )/g;function endBars(t){
return t.includes("\r")&&(t.includes("Traceback (")||t.includes("Exception i"))?t.replace(r,"$1\n"):t}function lastDrawn(t){const e=withoutLastReturns(t);return e.slice(e.lastIndexOf("\r")+1)}
function fromLastBar(t){return t.slice(Math.max(0,withoutLastReturns(t).lastIndexOf("\r")))}function withoutLastReturns(t){let e=t.length;for(;"\r"===t[e-1];)e-=1;return t.slice(0,e)}}),
97699:(function(t,e,n){n.d(e,{E:()=>createGrowingLine});const r=16,o=Buffer.alloc(0);function createGrowingLine(t){let e=o,n=0;const bytes=()=>e.subarray(0,n),reserve=o=>{
const i=Buffer.allocUnsafe(Math.max(o,Math.min(r*o,t)));e.copy(i,0,0,n);e=i};return{get length(){return n},append(t){const r=n+t.length;if(0===n)e=t;else{if(r>e.length)reserve(r);t.copy(e,n)}n=r},
bytes:bytes,take(){const t=bytes();e=o;n=0;return t}}}}),61519:(function(t,e,n){n.d(e,{A:()=>createLineSplitter});var r=n(46193),o=n(59226),i=n(97699),s=n(54847)
;const a=65536,c=Buffer.from("\n"),u=Buffer.alloc(0);function createLineSplitter({ends:t,shorten:e=t=>t}){const n=new r.StringDecoder("utf8");let f="";const l=(0,i.E)(a+c.length);let d=""
;const take=n=>{const r=(0,o.CI)(d+f+n).slice(d.length),i=r.split(t),s=i.pop()??"";if(i.length>0)d="\r"===r.at(-s.length-1)?"\r":"";const a=splitLong(e(s));f=a.pop()??""
;return[...i.flatMap(splitLong),...a]},holdRest=()=>{f+=n.end();const t=Buffer.from(f);if(!(0,s.$i)(t))return!1;l.append(t);f="";return!0},takePlain=()=>l.take().toString("latin1");return{
add:t=>take(takePlain()+n.write(t)),addPlain(t){if(!(t.length>0&&t.length<=a&&!t.includes(c)&&(0,s.$i)(t))||0===l.length&&!holdRest())return;if(l.length+t.length<=a){l.append(t);return u}d=""
;l.append(c);const e=l.take();l.append(t);return e},rest:()=>f+l.bytes().toString("latin1"),finish(){const t=take(takePlain()+n.end()),e=f.replace(/\r$/,"");f="";return""===e?t:[...t,e]}}}
function splitLong(t){const e=[];let n=0;for(;t.length-n>a;){const r=n+a,o=(t.codePointAt(r-1)??0)>65535;e.push(t.slice(n,o?r-1:r));n=o?r-1:r}e.push(t.slice(n));return e}}),54847:(function(t,e,n){
n.d(e,{$i:()=>isPlain,VC:()=>cutAtLines,aq:()=>countLineEnds,mg:()=>prefixLines});var r=n(4573);const o=10;function cutAtLines(t){const e=t.indexOf(o)+1,n=t.lastIndexOf(o)+1;return{
first:t.subarray(0,e),lines:t.subarray(e,n),rest:t.subarray(n)}}function isPlain(t){if(!(0,r.isAscii)(t))return!1;const{before:e,words:n,after:o}=wordsOf(t)
;return!haveControls(n)&&e.every(isPlainByte)&&o.every(isPlainByte)}function haveControls(t){for(let e=0;e<t.length;e+=4){
if((controls(t[e]??0)|controls(t[e+1]??0)|(controls(t[e+2]??0)|controls(t[e+3]??0)))&a)return!0}return!1}function controls(t){return~(t+1616928864)&(t^i)+s|t+16843009}function isPlainByte(t){
return t===o||t>=32&&t<=126}function prefixLines(t,e){const n=Buffer.from(e);if(0===n.length||0===t.length)return t;const r=Buffer.allocUnsafe(t.length+countLineEnds(t)*n.length);let i=0,s=!0
;for(let e=0;e<t.length;e+=1){const a=t[e]??0;i+=s?n.copy(r,i):0;r[i]=a;i+=1;s=a===o}return r}function countLineEnds(t){const{before:e,words:n,after:r}=wordsOf(t)
;return countEnds(n)+e.filter(isNewline).length+r.filter(isNewline).length}function countEnds(t){let e=0;for(let n=0;n<t.length;n+=4){
const r=ends(t[n]??0)+ends(t[n+1]??0),o=ends(t[n+2]??0)+ends(t[n+3]??0);e+=Math.imul(r+o,16843009)>>>24}return e}function ends(t){return(~highBitsUnlessZero(t^i)&a)>>>7}function isNewline(t){
return t===o}const i=168430090,s=2139062143,a=-2139062144;function highBitsUnlessZero(t){return(t&s)+s|t}function wordsOf(t){const e=3&-t.byteOffset,n=t.length-e>>4<<2;if(n<=0)return{before:t,words:c,
after:t.subarray(0,0)};const r=new Int32Array(t.buffer,t.byteOffset+e,n);return{before:t.subarray(0,e),words:r,after:t.subarray(e+r.byteLength)}}const c=new Int32Array(0)}),58992:(function(t,e,n){
n.d(e,{b:()=>runStreamed});var r=n(24970);const o=2e3;async function runStreamed(t,e,n){n?.throwIfAborted();const i=(0,r.v)(t,e,e);let s;const stop=()=>{i.kill("SIGTERM")
;s=setTimeout(()=>i.kill("SIGKILL"),o)};n?.addEventListener("abort",stop,{once:!0});try{const t=await i.ended;n?.throwIfAborted();return t}finally{clearTimeout(s);n?.removeEventListener("abort",stop)}
}}),34291:(function(t,e,n){n.d(e,{J:()=>lackAt});const r="or run fewer jobs at once",o={what:"no more files may be open here",remedy:`raise the limit (ulimit -n), ${r}`},i={EMFILE:o,ENFILE:o,EAGAIN:{
what:"no more processes may run here",remedy:`raise the limit (ulimit -u), ${r}`},ENOMEM:{what:"this machine has no memory left",remedy:`free some memory, ${r}`}};function lackAt(t){
const[e=""]=/\b(EMFILE|ENFILE|EAGAIN|ENOMEM)\b/.exec(t)??[];return i[e]}})};
