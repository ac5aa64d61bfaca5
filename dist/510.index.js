"use strict";exports.id=510;exports.ids=[510];exports.modules={43510:(function(e,t,n){n.r(t);n.d(t,{createApptainerRuntime:()=>createApptainerRuntime})
;var i=n(73024),r=n(21429),a=n(89175),s=n(13664),o=n(35977),c=n(76760),u=n(74296),m=n(66761),f=n(29284),p=n(84707);// CONCATENATED MODULE: ./src/container/apptainer/environment.ts
const l="/.singularity.d/env",d=p.G4,g={PATH:"/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",HOSTNAME:"hither",HOME:"/tmp"
},h="/.singularity.d/libs",w=["NAME","CONTAINER"].flatMap(e=>[`APPTAINER_${e}`,`SINGULARITY_${e}`]),y=/^(?!(?:UID|EUID|GID)$)[A-Za-z_]\w*$/,v=["PWD","APPTAINER_APPNAME","SINGULARITY_APPNAME"]
;function environmentScript(e){const t=Object.entries(variablesOf(e)).filter(([e])=>isSettable(e))
;return`${[`unset ${v.join(" ")}`,...t.map(([e,t])=>`export ${e}=${quoted(t)}`),'exec "$@"'].join("\n")}\n`}function unsettableVariables(e){const t=w.map(e=>[e,null])
;return Object.fromEntries([...t,...Object.entries(variablesOf(e)).filter(([e])=>!isSettable(e))])}function isSettable(e){return y.test(e)&&!w.includes(e)}
function variablesOf({env:e,image:t,resources:n}){if("sif"===t.environment)return{HOME:g.HOME,...e};const i={...g,...t.variables,...e},r=[i.LD_LIBRARY_PATH,h].filter(e=>void 0!==e&&""!==e)
;return void 0===n.gpus?i:{...i,LD_LIBRARY_PATH:r.join(":")}}function quoted(e){return`'${e.split("'").join("'\"'\"'").split("\r").join("'$'\\r''")}'`}
// CONCATENATED MODULE: ./src/container/apptainer/arguments.ts
const b=67108864;function execArguments(e,t){requireGpu(e,t);const n=featuresOf(t),i=t.kernelPaths.flatMap(e=>mount({source:e,target:e,writable:!1}))
;return conditionalArguments(e,t.seccompProfile).flatMap(({when:e,args:t})=>{if("kernel-paths"===e)return i;return void 0===e||n.has(e)?t:[]})}function featuresOf({facts:e,abilities:t,gpuDriver:n}){
return new Set([e.userNamespace?"user-namespace":"no-user-namespace",...t.noInit?["no-init"]:[],...t.seccomp?["seccomp"]:[],..."none"===t.limits?[]:["limits"],..."all"===t.limits?["cpu-limits"]:[],...void 0===n?[]:[n],"inputs"])
}function conditionalArguments(e,t){const{memory:n,pids:i,cpus:r,gpus:a}=e.resources,o=[...void 0===n?[]:["--memory",String(n),"--memory-swap",String(n)]];return[{args:["--silent","exec"]},{
when:"user-namespace",args:["--userns"]},{args:["--containall","--cleanenv","--no-home","--no-eval","--no-mount","bind-paths"]},{
args:["--no-privs","--drop-caps","all","--pid","--ipc","--hostname","hither","--pwd","/tmp"]},{when:"no-init",args:["--no-init"]},{args:networkArguments(e)},{when:"seccomp",args:["--security",(0,
f.X)(`seccomp:${t}`)]},{when:"limits",args:[...o,"--pids-limit",String(i)]},{when:"cpu-limits",args:["--cpus",String(r)]},...void 0===a?[]:I,{
args:e.relax.includes("writable-root")?["--writable-tmpfs"]:[]},{when:"kernel-paths",args:s.Fn},...mountsOf(e),{args:[e.image.reference,e.python,"-s","-B","-u","/in/runner/run_job.py","/out"]
},...void 0===a?[]:[m.L]]}const I=[{when:"nvidia",args:["--nv"]},{when:"amd",args:["--rocm"]}];function networkArguments({network:e}){
if("bridge"===e)throw new u.bD("runtime","apptainer can't give a container its own network without root",'set "network: host" to let the function use the network of this machine, or use docker or podman')
;return"none"===e?["--net","--network","none"]:[]}function requireGpu({resources:e},{gpuDriver:t}){
if(void 0!==e.gpus&&void 0===t)throw new u.bD("runtime","the job asks for GPUs, but this machine has no GPU with a loaded driver",'run it on a machine with a GPU, or remove "resources: gpus"')}
function mountsOf(e){const inEtc=t=>({args:readOnly((0,c.join)(etcOf(e),t),`/etc/${t}`)}),t="none"===e.network;return[...inputMounts(e),{when:"inputs",args:e.inputs.flatMap(mount)},{args:mount({
source:(t=>(0,c.join)(e.directory,t))("out"),target:"/out",writable:!0})},...tmpOf(e),inEtc("passwd"),inEtc("group"),t?inEtc("hosts"):{args:readOnly("/etc/hosts","/etc/hosts")},{
args:mount(environmentMount(e))},{args:e.mounts.flatMap(mount)}]}function inputMounts({directory:e,parts:t,shared:n}){const i=(0,c.join)(e,"in");if(void 0===t)return[{args:readOnly(i,"/in")}]
;const{runner:r,source:a,own:s}=t;return n?[{args:[...readOnly(i,"/in"),...readOnly(r,"/in/runner"),...readOnly(a,"/in/src")]},{when:"streams",args:["/in/streams"]}]:[{args:readOnly(t.input,"/in")},{
args:s.flatMap(e=>readOnly((0,c.join)(i,e),`/in/${e}`))}]}function etcOf({directory:e,parts:t}){return t?.etc??(0,c.join)(e,"in/etc")}function readOnly(e,t){return mount({source:e,target:t,writable:!1
})}function tmpOf(e){const t=mount({source:(0,c.join)(e.directory,"tmp"),target:"/tmp",writable:!0});return fitsInSession(e)?[{when:"no-user-namespace",args:t}]:[{args:t}]}function mount(e){
return["--mount",(0,f.n)(e,"ro")]}function environmentMount(e){const t=(0,c.join)(etcOf(e),"env");return"sif"===e.image.environment?{source:(0,c.join)(t,d),target:(0,c.join)(l,d),writable:!1}:{
source:t,target:l,writable:!1}}function isTmpLimited(e,{userNamespace:t}){return t&&fitsInSession(e)}function fitsInSession({resources:e}){return e.tmp<=b}
var k=n(24459),S=n(62408),A=n(48924),O=n(19810),E=n(70569),$=n(79296);// CONCATENATED MODULE: ./src/container/apptainer/client.ts
function createApptainerClient(e){let t,n;const facts=()=>{if(void 0===t)throw(0,u.jr)("the apptainer runtime was used without a probe");return t},look=async()=>{const n=await findApptainer(e)
;t="program"in n?n:void 0;return"program"in n?{available:!0,version:n.version}:n};return{context:e,probe(){n??=look();return n},facts:facts,ask:(t,n)=>{const{program:i}=facts();return(0,S.d)({
program:i,args:t,env:apptainerEnvironment(e,facts(),n)})}}}function apptainerEnvironment(e,{prefix:t},n={}){const i=(0,c.join)((0,A.dy)(e.storeRoot),"apptainer"),r={CACHEDIR:(0,c.join)(i,"cache"),
TMPDIR:(0,c.join)(i,"tmp"),CONFIGDIR:(0,c.join)(i,"config"),...n},a=Object.entries(r).map(([e,n])=>[`${t}_${e}`,n]);return{
...pick(e,["PATH","USER","LOGNAME","XDG_RUNTIME_DIR","DBUS_SESSION_BUS_ADDRESS"]),HOME:(0,c.join)(i,"home"),...Object.fromEntries(a)}}function proxyEnvironment(e){return pick(e,x)}
function pick({env:e},t){return Object.fromEntries(t.flatMap(t=>{const n=e[t];return void 0===n?[]:[[t,n]]}))}
const x=["http_proxy","https_proxy","no_proxy"].flatMap(e=>[e,e.toUpperCase()]),D="install Apptainer 1.1 or later (https://apptainer.org/docs/admin/main/installation.html), or load its module"
;async function findApptainer(e){const t=e.env.PATH,n=(0,k.K)("apptainer",t)??(0,k.K)("singularity",t);if(void 0===n)return{available:!1,reason:'no program "apptainer" or "singularity" is on PATH',
remedy:D};await(0,A.Rp)(e.storeRoot).catch(()=>{});const{text:i,startError:r}=await askVersion(e,n);if(void 0!==r)return(0,$.a)(n,r)
;const[,a="",s=""]=/^(apptainer|singularity(?:-ce)?) version (\S+)/m.exec(i??"")??[];if(""===s)return{available:!1,reason:`${n} doesn't work: it doesn't report its version`,remedy:D}
;if(!isNewEnough(a,s)){return{available:!1,reason:`${a} ${s} is too old: it evaluates shell code in the values of variables`,remedy:"use Apptainer 1.1 or later, or SingularityCE 3.10 or later"}}
return{program:n,version:s,prefix:"apptainer"===a?"APPTAINER":"SINGULARITY",userNamespace:0!==e.user.uid&&userNamespacesAllowed()}}async function askVersion(e,t){let n;const find=async()=>{
const i=apptainerEnvironment(e,{prefix:"APPTAINER"}),r=await(0,S.d)({program:t,args:["--version"],env:i});n=r.startError;return 0===r.exitCode?r.stdout:void 0};return{text:await(0,E.Zs)(t).then(n=>(0,
O.u0)(e,{path:(0,O.lX)(e,"engines",t),key:n},find),()=>{}),startError:n}}function isNewEnough(e,t){const[n=0,i=0]=t.split(".").map(e=>Number.parseInt(e,10)),[r,a]="apptainer"===e?[1,1]:[3,10]
;return n>r||n===r&&i>=a}function userNamespacesAllowed(){return["/proc/sys/user/max_user_namespaces","/proc/sys/kernel/unprivileged_userns_clone"].every(e=>"0"!==(0,s.w2)(e))}
var N=n(50422),R=n(29425);// CONCATENATED MODULE: ./src/container/apptainer/failure.ts
const j=255,_=137;function apptainerFailure(e,t,{run:n,abilities:r}){if(void 0!==e.startError){const t=`apptainer can't be started: ${e.startError}`;return(0,$.x)(e.startError,{kind:"runtime",
message:t,remedy:"install apptainer",transient:!0})}if((0,i.existsSync)((0,c.join)(n.directory,"out","ended.json")))return;if(e.exitCode===_||"SIGKILL"===e.signal)return outOfMemory(n,r)
;const a=[...t.matchAll(/^FATAL:\s+(.*)$/gm)].at(-1)?.[1];return e.exitCode===j&&void 0!==a?explain(a,n):void 0}function outOfMemory({resources:e},{limits:t}){if(void 0===e.memory||"none"===t)return
;return{kind:"out-of-memory",message:`the container was killed before it could report; it probably ran out of memory: its limit is ${(0,N.lP)(e.memory)}`,
remedy:'raise "resources: memory", or use less'}}
const L="install squashfuse and check that /dev/fuse can be opened",M=[[/squashfuse|fusermount|\/dev\/fuse|\bfuse: /i,"runtime",L],[/could not open image|image format|not a valid|SIF/i,"image","check the image file; if hither built it, remove it, and hither builds it again"],[/user ?namespace|newuidmap|CLONE_NEWUSER|Operation not permitted/i,"runtime","unprivileged user namespaces are off: ask your administrator to enable them (on Ubuntu, the apptainer package has an AppArmor profile for that), or to install apptainer-suid"],[/fuse|sandbox/i,"runtime",L],[/cgroup/i,"runtime","run again: the limits that control groups allow have changed"],[/network|CNI/i,"runtime",'set "network: host" if the function may use the network of this machine'],[/mount source .*doesn't exist|mount/i,"runtime","check the mounts of the job"]]
;function explain(e,t){const{python:n,image:i}=t;if([`"${n}": executable file not found`,`stat ${n}: no such file`,"permission denied"].some(t=>e.startsWith(t)))return{kind:"python",
message:`the image ${i.identity.request.image} has no Python interpreter "${n}" that can be run`,remedy:'name its interpreter with "python:", or choose an image with Python 3.6 or later'};const r=(0,
R.u)(e,t);if(void 0!==r)return r;const[,a,s]=M.find(([t])=>t.test(e))??[void 0,"runtime",`check that "apptainer exec ${i.reference} true" works on this machine`];return{kind:a,
message:`apptainer couldn't run the container: ${e}`,remedy:s,transient:"runtime"===a}}// CONCATENATED MODULE: ./src/container/apptainer/features.ts
const P={limits:"none",seccomp:!1,noInit:!1},C={all:["--memory","1g","--pids-limit","64","--cpus","1"],"memory-and-pids":["--memory","1g","--pids-limit","64"]};async function findFeatures(e,t){
const{context:n}=e,{program:i,version:r,userNamespace:a}=e.facts();await(0,o.zF)(n)
;const c=void 0!==n.env.DBUS_SESSION_BUS_ADDRESS||void 0!==n.env.XDG_RUNTIME_DIR,u=JSON.stringify(["no-init",i,r,n.user.uid,a,c,(0,s.aW)(),ownCgroup()]),m=(0,O.lX)(n,"engines",`abilities of ${i}`)
;return parse(await(0,O.u0)(n,{path:m,key:u},async()=>JSON.stringify(await tryAbilities(e,t))))}function parse(e){try{const{limits:t,seccomp:n,noInit:i}=JSON.parse(e??"{}");return{
limits:"all"===t||"memory-and-pids"===t?t:"none",seccomp:!0===n,noInit:!0===i}}catch{return P}}async function tryAbilities(e,t){const n=["--security",(0,f.X)(`seccomp:${(0,
o.Hl)(e.context,"apptainer")}`)],i=["--pid","--no-init"];if(await starts(e,t,[...n,...i,...C.all]))return{limits:"all",seccomp:!0,noInit:!0};const r=await starts(e,t,n),a=await starts(e,t,i)
;for(const n of["all","memory-and-pids"])if(await starts(e,t,C[n]))return{limits:n,seccomp:r,noInit:a};return{limits:"none",seccomp:r,noInit:a}}async function starts(e,t,n){
const i=e.facts().userNamespace?["--userns"]:[],r="hither-tries-whether-this-works",a=await e.ask(["exec",...i,"--containall","--no-home",...n,t,r]);if(void 0!==a.startError){
const{reason:e,remedy:t}=(0,$.a)("apptainer",a.startError);throw new u.bD("runtime",e,t,{transient:!0})}
return a.stderr.includes(`"${r}": executable file not found`)&&!/WARNING:.*seccomp/i.test(a.stderr)}function ownCgroup(){return(0,s.w2)("/proc/self/cgroup").replaceAll(/\d+/g,"N")}
var T=n(78033),F=n(20448),q=n(28236),G=n(54008),U=n(58992),B=n(12896),H=n(51455),V=n(48161),z=n(51922),K=n(91065),X=n(47152),W=n(2463),Z=n(73518),Y=n(10662),J=n(63080),Q=n(67005)
;// CONCATENATED MODULE: ./src/container/apptainer/sif-file.ts
const ee={size:128,magic:32,descriptors:88,offset:96},te="SIF_MAGIC",ne={size:585,used:4,offset:17,length:25,name:73,nameLength:128},ie=4096,re=8388608;async function isSif(e){
return withFile(e,async e=>hasMagic(await bytesAt(e,0,ee.size)))}async function sifDocuments(e,t){return withFile(e,async e=>{const n=new Map((await descriptors(e)).map(e=>[e.name,e])),i=[]
;for(const{offset:r,length:a}of t.map(e=>n.get(e)??{offset:0,length:0}))i.push(a<=re?sif_file_parse(await bytesAt(e,r,a)):void 0);return i})}async function descriptors(e){
const t=await bytesAt(e,0,ee.size);if(!hasMagic(t))return[];const n=Math.min(Number(t.readBigInt64LE(ee.descriptors)),ie),i=await bytesAt(e,Number(t.readBigInt64LE(ee.offset)),n*ne.size)
;return Array.from({length:Math.floor(i.length/ne.size)},(e,t)=>i.subarray(t*ne.size,(t+1)*ne.size)).filter(e=>0!==e[ne.used]).map(descriptor)}function descriptor(e){return{
name:e.subarray(ne.name,ne.name+ne.nameLength).toString("utf8").split("\0",1)[0]??"",offset:Number(e.readBigInt64LE(ne.offset)),length:Number(e.readBigInt64LE(ne.length))}}function hasMagic(e){
return e.length===ee.size&&e.toString("latin1",ee.magic,ee.magic+te.length)===te}function sif_file_parse(e){try{return JSON.parse(e.toString("utf8"))}catch{return}}async function bytesAt(e,t,n){
if(!Number.isSafeInteger(t)||t<0||n<=0)return Buffer.alloc(0);const{buffer:i,bytesRead:r}=await e.read(Buffer.alloc(n),0,n,t);return i.subarray(0,r)}async function withFile(e,t){const n=await(0,
Y.lf)(e,"follow");return t(n).finally(()=>n.close())}// CONCATENATED MODULE: ./src/container/apptainer/sif-store.ts
function sifPath(e,t){return(0,c.join)((0,O.EO)(e),"sif",`${(0,T.ZD)(t)}.sif`)}function sifRecord(e,t){return(0,c.join)((0,O.EO)(e),"sif",`${(0,T.ZD)(t)}.json`)}async function findSif(e,t){
for(const n of(0,Q.w)(e.storeRoot)){const i=await findInLayer({...e,storeRoot:n},t);if(void 0!==i)return i}return}async function findInLayer(e,t){const n=sifPath(e,t),i=(0,O.aE)(sifRecord(e,t))
;if(void 0===i)return;const r=await(0,E.hd)(e,n).catch(e=>unlessAborted(e));if(void 0!==r&&r===i.sif)return n;await(0,J.n)(n).catch(()=>{});return}function unlessAborted(e){if((0,u.rV)(e))throw e}
async function keepSif(e,t,n){try{return await keepInLayer(e,t,n)}catch(i){if(!(0,Q.v8)((0,O.EO)(e),i))throw i;return keepInLayer({...e,storeRoot:await(0,Q.Xv)(e.storeRoot)},t,n)}}
async function keepInLayer(e,t,n){const i=sifPath(e,t);await(0,H.chmod)(n,292);const r=await(0,Y.lf)(n);await r.sync().finally(()=>r.close());(0,Z.K)((0,c.dirname)(i));await(0,H.rename)(n,i)
;const a=await(0,E.hd)(e,i).catch(async e=>{await(0,J.n)(i).catch(()=>{});throw e});await(0,O.rh)(e,sifRecord(e,t),{image:t,sif:a});await(0,O.VA)(e,originRecord(e,a),{image:t,sif:a});return i}
function originRecord(e,t){return(0,O.lX)(e,"origins",t)}function imageOfSif(e,t){const n=(0,O._9)(e,originRecord(e,t));return n?.sif===t&&"string"==typeof n.image?n.image:void 0}
async function checkIsSif(e){if(!await isSif(e))throw new u.bD("image",`${e} is not a SIF file`,'make it with "apptainer pull" or "apptainer build"')}
// CONCATENATED MODULE: ./src/container/apptainer/sif-build.ts
const ae=["--mksquashfs-args","-comp zstd -Xcompression-level 1 -mem 1G"],se=/signal: killed|SIGKILL$/i;async function buildSif(e,t){
const{client:n,report:i}=e,{digest:r,request:a}=t.identity,s=a.image,say=(e,t)=>i({type:"image",step:"build-sif",state:e,image:s,detail:t}),o=await(0,O.SV)(n.context),u=(0,c.join)(o,W.BT);let m;try{
for(const e of["cache","config"])await(0,H.mkdir)((0,c.join)(o,e),{recursive:!0,mode:448});m=await unpackingDirectory(o);say("started",r);const i=await buildPlan(e,t,{work:o,unpacked:m
}),attempt=t=>runBuild(e,i,{flags:t,sif:u,onLine:e=>say("progress",e)});let a=await attempt(ae);if(void 0!==a&&!se.test(a)&&/mksquashfs|unknown flag|zstd|compressor/i.test(a))a=await attempt([])
;if(void 0!==a)throw sif_build_explain(t,a,m);(0,E.KC)(t.identity);const s=await keepSif(n.context,r,u);say("done",s);return s}finally{for(const e of[o,...void 0===m?[]:[m]])await(0,
K.q)(e).catch(()=>{})}}const oe=/^[\p{L}\p{N}/._+,@%=~ -]*$/u;async function unpackingDirectory(e){if(oe.test(e)){const t=(0,c.join)(e,"tmp");await(0,H.mkdir)(t,{mode:448});return t}if(oe.test((0,
V.tmpdir)())){const t=await(0,H.mkdtemp)((0,c.join)((0,V.tmpdir)(),W.Sh));await(0,H.symlink)(t,(0,c.join)(e,W.lX));return t}
throw new u.bD("image",`apptainer can't build a SIF file in a path that contains quotes, brackets, colons or similar characters: neither in ${e} nor in ${(0,V.tmpdir)()}`,`${(0,
z.zp)()}, or set TMPDIR to another directory for temporary files`)}async function buildPlan(e,{from:t},{work:n,unpacked:i}){const r={CACHEDIR:(0,c.join)(n,"cache"),TMPDIR:i,CONFIGDIR:(0,
c.join)(n,"config")};if("registry"!==t.kind){const e=(0,c.join)(i,"image.tar");await(0,H.symlink)(t.path,e);return{source:`${t.kind}:${e}`,settings:r,flags:[]}}
const{image:a}=t,s=await e.access.account(a.registry,a.repository),o=void 0===s?{}:{DOCKER_USERNAME:s.user,DOCKER_PASSWORD:s.password},u=(0,G.K)(a.registry)?["--no-https"]:[];return{
source:`docker://${(0,q.aR)(a)}@${a.digest}`,settings:{...r,...o},flags:u}}async function runBuild({client:e,run:t},n,{flags:i,sif:r,onLine:a}){const s=e.facts();let o="";const c=(0,
X.D)(e=>a(e.replace(/^INFO:\s+/,""))),u={program:s.program,args:["build","--force",...i,...n.flags,r,n.source],env:{...proxyEnvironment(e.context),...apptainerEnvironment(e.context,s,n.settings)}
},m=await t(u,e=>{o=(o+e.toString("utf8")).slice(-8192);c(e)},e.context.signal),{exitCode:f,signal:p,startError:l}=m,d=f===128+V.constants.signals.SIGKILL?"SIGKILL":p
;return 0===f?void 0:l??o+(null===d?"":`\nit was ended by ${d}`)}function sif_build_explain({identity:e},t,n){const i=(0,
X.S)(t).replace(/^FATAL:\s+/,""),r=/no space left|quota/i.test(t)?`free space in ${n}, or ${(0,
z.zp)()}`:se.test(t)?'it was killed, most likely for its memory: build it where there is more (on Slurm, with more "mem"), not in a directory in memory':/mksquashfs/i.test(t)?"install squashfs-tools":/user namespace|newuidmap|fakeroot/i.test(t)?"ask your administrator to enable unprivileged user namespaces, or build the .sif file on another machine and name it":'try "apptainer build image.sif" with this image, and fix what it reports',a=`apptainer couldn't build a SIF file of ${e.request.image}: ${i}`
;return new u.bD("image",a,r,{transient:!0})}// CONCATENATED MODULE: ./src/container/apptainer/sif-environment.ts
async function imageVariables(e){const[t,n]=await sifDocuments(e,["oci-config.json","inspect-metadata.json"]);if(!isObject(t)||scripts(n).some(([e,t])=>isOwn(e,t)))return
;return sif_environment_variablesOf(t)}function sif_environment_variablesOf(e){const t=Array.isArray(e.Env)?e.Env.map(String):[];return Object.fromEntries(t.flatMap(e=>{const t=e.indexOf("=")
;return t<1?[]:[[e.slice(0,t),e.slice(t+1)]]}))}function scripts(e){const t=objectIn(objectIn(objectIn(e,"data"),"attributes"),"environment");return Object.entries(t).map(([e,t])=>[e,String(t)])}
function isOwn(e,t){return!/\/10-docker[^/]*\.sh$/.test(e)&&t.split("\n").some(e=>/^\s*[^#\s]/.test(e))}function objectIn(e,t){const n=isObject(e)?e[t]:void 0;return isObject(n)?n:{}}
function isObject(e){return"object"==typeof e&&null!==e&&!Array.isArray(e)}// CONCATENATED MODULE: ./src/container/apptainer/images.ts
function createSifImages(e,t){const n=new Map;return{identify:n=>identify(e,t,n),async fetch(i,r,a=U.b){const s=`${i.digest} ${i.source} ${i.stamp}`,o=n.get(s)??fetchImage({client:e,access:t,report:r,
run:a},i);n.set(s,o);o.catch(()=>n.delete(s));return{...await o,identity:i}}}}async function identify(e,t,n){const i=(0,q.rA)(n.image);switch(i.kind){case"sif":case"archive":return identifyFile(e,n,i)
;case"id":
throw new u.bD("image",`apptainer can't see the image ${n.image}, because it is stored in another engine`,'save it with "docker save --output image.tar ID" and name that file, or use docker or podman')
;case"name":return identifyNamed(e,t,{request:n,image:i})}}async function identifyFile(e,t,{kind:n,path:i}){const r=(0,E.o)(i);return{request:t,digest:"sif"===n?await sifDigest(e,i):(await(0,
F.b)(i)).digest,source:i,stamp:r}}async function sifDigest(e,t){try{await checkIsSif(t);const n=await(0,E.hd)(e.context,t);return imageOfSif(e.context,n)??n}catch(e){throw(0,
u.rV)(e)||e instanceof u.bD&&"image"===e.code?e:new u.bD("image",`the image ${t} can't be read: ${(0,u.u0)(e)}`,"check its path")}}async function identifyNamed(e,t,{request:n,image:i}){
const r="always"===n.pull?void 0:await whatNameMeans(e,i);if(void 0!==r)return{request:n,...r}
;if("never"===n.pull)throw new u.bD("image",`there is no SIF file of the image ${n.image} on this machine`,'run once with "pull: missing", or name a .sif file');const a=await(0,G.r)(i,t)
;if(!a.found)throw a.error;const{config:s,manifest:o}=a.image;return{request:n,digest:s,source:`${(0,q.aR)(i)}@${o}`}}function nameRecord(e,t){return(0,O.lX)(e.context,"names",nameOf(t))}
function nameOf(e){return`${(0,q.aR)(e)}${void 0===e.digest?`:${e.tag}`:`@${e.digest}`}`}async function whatNameMeans(e,t){const n=(0,O._9)(e.context,nameRecord(e,t)),{digest:i,source:r}=n??{}
;if(n?.name!==nameOf(t)||"string"!=typeof i||"string"!=typeof r)return;return void 0===await findSif(e.context,i)?void 0:{digest:i,source:r}}async function fetchImage(e,t){
const n=await fetchSif(e,t),i=await imageVariables(n);if(void 0!==i)return{identity:t,reference:n,environment:"image",variables:i};const r=t.request.image;if(t.digest!==await(0,
E.hd)(e.client.context,n))throw new u.bD("image",`the SIF file of ${r} doesn't say which variables the image sets, so its jobs could differ from those under docker`,`remove ${n} and use Apptainer 1.1 or later, or SingularityCE 3.10 or later`)
;const a=`${r} sets its variables in its own scripts instead of an OCI config: they have the values that apptainer gives them`;e.report({type:"notice",message:a});return{identity:t,reference:n,
environment:"sif"}}async function fetchSif(e,t){const{client:n}=e,{digest:i,source:r,request:a}=t,s=(0,q.rA)(a.image);if("sif"===s.kind)return r;const o=await(0,B.Fr)({lock:await(0,
O.HZ)(n.context,`sif-${(0,T.ZD)(i)}`),owner:n.context.owner,look:()=>findSif(n.context,i),make:async()=>buildSif(e,{identity:t,from:await sourceOf(r)})});if("name"===s.kind)await(0,
O.VA)(n.context,nameRecord(n,s),{name:nameOf(s),digest:i,source:r});return o}async function sourceOf(e){if(e.startsWith("/"))return{kind:(await(0,F.b)(e)).kind,path:e};const t=(0,q.rA)(e)
;if("name"!==t.kind)throw new u.bD("image",`${e} is not the name of an image in a registry`,"check the image");return{kind:"registry",image:t}}
// CONCATENATED MODULE: ./src/container/apptainer/runtime.ts
function createApptainerRuntime(e){const t=createApptainerClient(e),n={account:(0,r.s)(e.env),env:e.env,architecture:process.arch},i=createSifImages(t,n),s=(0,a.L)(e,"mounts");let c,u=P;return{
name:"apptainer",probe:()=>t.probe(),identify:e=>i.identify(e),async fetch(e,n,r){const a=await i.fetch(e,n,r);c??=findFeatures(t,a.reference);u=await c.catch(e=>{c=void 0;throw e});return a},
command(e){s.add(e);return execCommand(e,t,u)},supervision:e=>supervisorLimits(e,u),isolation:e=>actualIsolation(e,t,u),onNodes:{kind:"container",arguments:t=>conditionalArguments(t,(0,
o.Hl)(e,"apptainer")),supervision:e=>supervisorLimits(e,P),isolation:(t,n)=>isolationOnNode(t,n,e)},stop:e=>s.stop(e),sweep:e=>s.sweep(e),diagnose:async(e,t,n)=>apptainerFailure(e,t,{run:n,abilities:u
})}}function execCommand(e,t,n){const{context:i}=t,r=t.facts(),a={facts:r,abilities:n,seccompProfile:(0,o.Hl)(i,"apptainer"),kernelPaths:(0,s._d)(),gpuDriver:gpuDriver()};return{program:r.program,
args:execArguments(e,a),env:apptainerEnvironment(i,r)}}function gpuDriver(){if((0,i.existsSync)("/dev/nvidiactl"))return"nvidia";return(0,i.existsSync)("/dev/kfd")?"amd":void 0}
function supervisorLimits(e,{limits:t}){const{memory:n,pids:i}=e.resources;return{..."none"===t?{limitPids:i}:{},...void 0===n?{}:{watchMemory:n},variables:unsettableVariables(e),
environmentScript:environmentScript(e)}}function actualIsolation(e,t,n){const{userNamespace:i}=t.facts();return isolationOf(e,{...n,userNamespace:i,uid:t.context.user.uid})}
function isolationOnNode(e,t,{user:{uid:n}}){const[i,r,a]=["seccomp","no-init","user-namespace"].map(e=>t.has(e));return isolationOf(e,{...{seccomp:!0===i,noInit:!0===r,userNamespace:!0===a},
limits:"none",uid:n})}function isolationOf(e,t){const{network:n,relax:i,resources:r,shared:a}=e,{limits:s,seccomp:o,noInit:c,uid:u}=t,m="none"===s?"watchdog":"cgroup",f=0===u?"none":"rlimit";return{
container:a?"shared":"own",network:n,filesystem:i.includes("writable-root")?"writable-root":"read-only",processes:"namespace",memory:void 0===r.memory?"none":m,pids:"none"===s?f:"cgroup",
cpus:"all"===s?"cgroup":"none",tmp:isTmpLimited(e,t)?"limited":"none",seccomp:o,capabilities:"none",user:"caller",supervisor:c?"protected":"exposed"}}}),66761:(function(e,t,n){n.d(t,{L:()=>i});const i={
when:"gpu-variables",args:["CUDA_VISIBLE_DEVICES","ROCR_VISIBLE_DEVICES","HIP_VISIBLE_DEVICES","GPU_DEVICE_ORDINAL"]}})};
