"use strict";exports.id=864;exports.ids=[864];exports.modules={85864:(function(e,t,n){n.r(t);n.d(t,{createEngineRuntime:()=>createEngineRuntime});var r=n(21429),i=n(76760),o=n(29284)
;// CONCATENATED MODULE: ./src/container/docker/arguments.ts
const s="hither-action",a="hither-owner";function runArguments(e,t,n){const{dialect:r,facts:i}=t
;return["run","--rm","--name",e.name,"--interactive","--pull","never","--hostname","hither","--label",`${s}=1`,"--label",`${a}=${ownerText(t.owner)}`,...isolationArguments(e,t),...limitArguments(e,i),"--init=false","--stop-signal","SIGTERM","--no-healthcheck","--log-driver","none","--stop-timeout","5","--workdir","/tmp",...r.always,...void 0===e.resources.gpus?[]:r.gpus(e.resources.gpus),...userArguments(e,t),...r.forRun(e,t.env),...n,...mountsOf(e).flatMap(e=>["--mount",(0,
o.n)(e,"readonly")]),"--entrypoint",e.python,e.image.reference,"-s","-B","-u","/in/runner/run_job.py","/out"]}function isolationArguments(e,{dialect:t,facts:n,seccompProfile:r}){
const{relax:i,resources:o}=e,s=t.network(e.network,n),a=i.includes("tmp-exec")?"exec":"noexec"
;return[...void 0===s?[]:["--network",s],"--ipc","private",...i.includes("writable-root")?[]:["--read-only"],"--cap-drop","ALL","--security-opt","no-new-privileges",...void 0===r?[]:["--security-opt",`seccomp=${r}`],...n.selinux?["--security-opt","label=disable"]:[],"--tmpfs",`/tmp:rw,nosuid,nodev,${a},size=${o.tmp},mode=1777`,"--shm-size",`${o.shm}b`]
}function limitArguments({resources:e},{limits:t}){const{memory:n}=e
;return[...void 0!==n&&t.memory?["--memory",`${n}b`]:[],...void 0!==n&&t.memory&&t.swap?["--memory-swap",`${n}b`]:[],...t.pids?["--pids-limit",String(e.pids)]:[],...t.cpus?["--cpus",String(e.cpus)]:[],"--ulimit","core=0:0"]
}function userArguments(e,{dialect:t,facts:n,user:r}){return asImageUser(e)?[]:t.asCaller(n,r)}function asImageUser(e){return e.relax.includes("image-user")}function mountsOf(e){const ofEtc=t=>({
source:(0,i.join)(e.directory,"in","etc",t),target:`/etc/${t}`,writable:!1});return[{source:(0,i.join)(e.directory,"in"),target:"/in",writable:!1},...e.inputs,{source:(0,i.join)(e.directory,"out"),
target:"/out",writable:!0},...asImageUser(e)?[]:[ofEtc("passwd"),ofEtc("group")],..."none"===e.network?[ofEtc("hosts")]:[],...e.mounts]}function ownerText({host:e,pid:t,startTime:n}){
return`${t}:${n}:${e}`}function parseOwner(e){const[,t,n,r]=/^(\d+):(\d*):(.+)$/s.exec(e)??[];return void 0===t||void 0===n||void 0===r?void 0:{host:r,pid:Number(t),startTime:n}}
var c=n(74296),u=n(20654),d=n(24459),m=n(62408),l=n(19810),f=n(35977),p=n(79296),g=n(77030);// CONCATENATED MODULE: ./src/container/docker/engine-socket.ts
const h=4194304,y=1e4;function getFromSocket(e,t){return new Promise(n=>{const r=[];let i=0;const o=(0,g.connect)(e);o.setTimeout(y,()=>o.destroy());o.on("error",()=>{})
;o.on("connect",()=>o.write(`GET ${t} HTTP/1.0\r\nHost: docker\r\n\r\n`));o.on("data",e=>{r.push(e);i+=e.length;if(i>h)o.destroy()});o.on("close",()=>n(i>h?void 0:bodyOf(Buffer.concat(r))))})}
function bodyOf(e){const t=e.indexOf("\r\n\r\n"),n=e.toString("latin1",0,Math.max(t,0)),r=/^content-length: *(\d+)\r?$/im.exec(n)?.[1],i=e.subarray(t+4),o=void 0===r||Number(r)===i.length
;return/^HTTP\/1\.[01] 200 /.test(n)&&o?i.toString("utf8"):void 0}// CONCATENATED MODULE: ./src/container/docker/environment.ts
const w=/^(PATH|HOME|USER|LOGNAME|TMPDIR|HOSTALIASES|DBUS_SESSION_BUS_ADDRESS|NOTIFY_SOCKET|LISTEN_\w+|(XDG|DOCKER|CONTAINERS?|PODMAN|STORAGE|REGISTRY|BUILDAH|BUILDKIT|SSH|SSL_CERT|LD|OTEL|_CONTAINERS)_\w+|GO[A-Z]+|LD_PRELOAD)$/,v=/^(https?|ftp|no|all)_proxy$/i
;function clientEnvironment(e){return environment_select(e,e=>w.test(e)&&!e.startsWith("LD_")||v.test(e))}function passEnvironment(e,t){
const n=environment_select(e,e=>w.test(e)&&!e.startsWith("LD_")),r=[];for(const[e,i]of Object.entries(t))if(w.test(e))r.push("--env",`${e}=${i}`);else{r.push("--env",e);n[e]=i}return{args:r,env:n}}
function withoutProxies(e,t){if(!addsProxies(t))return[];const n=["HTTP_PROXY","HTTPS_PROXY","FTP_PROXY","NO_PROXY","ALL_PROXY"]
;return[...n,...n.map(e=>e.toLowerCase())].filter(t=>!(t in e)).flatMap(e=>["--env",e])}const $={limit:1048576,links:"follow"};function addsProxies({DOCKER_CONFIG:e,HOME:t="/"}){try{return(0,u.Wy)((0,
i.join)(e||(0,i.join)(t,".docker"),"config.json"),$).includes('"proxies"')}catch{return!1}}function environment_select(e,t){
return Object.fromEntries(Object.entries(e).filter(e=>void 0!==e[1]&&t(e[0])))}// CONCATENATED MODULE: ./src/container/docker/client.ts
function createEngineClient(e,t){let n,r;const i=(0,d.K)(e.name,t.env.PATH),ask=n=>(0,m.d)({program:i??e.name,args:n,env:clientEnvironment(t.env)}),look=async()=>{
if(void 0===i)return refused(`no program "${e.name}" is on PATH`,e.installRemedy);const r=await askAboutItself({dialect:e,context:t,program:i,ask:ask});if("facts"in r){n={program:i,facts:r.facts,
seccompProfile:await writeStricter(t,r.facts)};return{available:!0,version:r.facts.version}}const{startError:o}=r.failed;return void 0===o?explain(r.failed,e):(0,p.a)(i,o)};return{dialect:e,context:t,
probe(){r??=look();return r},engine(){if(void 0===n)throw(0,c.jr)(`the ${e.name} runtime was used without a probe`);return n},ask:ask,async inspectImage(n){
const r=void 0===i||!k.test(n)?void 0:e.socket(i,t.env),o=void 0===r?void 0:await getFromSocket(r,`/images/${n}/json`);if(void 0!==o)return o
;const{exitCode:s,stdout:a}=await ask(["image","inspect",n]);return 0===s?a:void 0}}}const k=/^[\w.:/@-]+$/,O={limit:1048576,links:"follow"};async function writeStricter(e,{seccompProfile:t}){
const n=""===t?"":String(await(0,u.VX)(t,O).catch(()=>"")),r=(0,f.U5)(n);return void 0===r?void 0:(0,f.Z8)(e,"podman",r).catch(()=>{})}async function askAboutItself(e){
const{dialect:t,context:n,program:r,ask:i}=e;let o={exitCode:null,stdout:"",stderr:""};const find=async()=>{const e=await i(t.info);o=e;return void 0===t.facts(e.stdout)?void 0:e.stdout},s=(0,
l.lX)(n,"engines",`${t.name} ${n.user.uid}`),a=t.stateKey(r,n.env),c=void 0===a?await find():await(0,l.u0)(n,{path:s,key:a},find),u=void 0===c?void 0:t.facts(c);return void 0===u?{failed:o}:{facts:u}}
function refused(e,t){return{available:!1,reason:e,remedy:t}}function explain({stdout:e,stderr:t},n){const r=n.name,i=t.trim().split("\n").at(-1)??""
;if(/permission denied|EACCES/i.test(t))return refused(`the ${r} engine refuses this user: ${i}`,n.permissionRemedy)
;if(/client version .* is too new|is too old|Minimum supported API|client .*newer than server/i.test(t))return refused(`the versions of the ${r} client and its engine are too far apart: ${i}`,"update the older one, or put a client that matches the engine first on PATH")
;if(/cannot connect|connection refused|no such file|error during connect|is the docker daemon running/i.test(t))return refused(`the ${r} engine is not running: ${i}`,n.startRemedy)
;if("docker"===r&&e.includes('"buildahVersion"'))return refused('the program "docker" on PATH is podman under another name',"use the runtime podman")
;return refused(`${r} doesn't work here: ${i||"it gave no reason"}`,n.startRemedy)}var x=n(67275);// CONCATENATED MODULE: ./src/container/docker/containers.ts
const b="1";async function stopContainer(e,t){const n=await e.ask(["stop","--time",b,t]);if(0!==n.exitCode&&isUnknown(n.stderr))return;await e.ask(["rm","--force","--volumes",t])}
function isUnknown(e){return/no such container|no container with name or id/i.test(e)}async function sweepContainers(e,t){await endClients(t)
;const n=`{{.Names}} ${e.dialect.labelOf(a)}`,r=(await e.ask(["ps","--all","--filter",`label=${s}=1`,"--format",n])).stdout.split("\n").flatMap(e=>{
const[n="",...r]=e.trim().split(" "),i=parseOwner(r.join(" "));return void 0!==i&&t(i)?[n]:[]});for(const t of r)await e.ask(["rm","--force","--volumes",t]);return r}const S=1e3,E=10
;async function endClients(e){const t=(0,x.zy)("arguments",t=>{const[,n=""]=t.split(`\n--label\n${s}=1\n--label\n${a}=`),r=parseOwner(n.split("\n")[0]??"");return void 0!==r&&e(r)?"dead":void 0
}).get("dead")??[];(0,x.w$)(t,"SIGKILL");for(let e=0;e<S&&(0,x.$w)(t);e+=E)await new Promise(e=>{setTimeout(e,E)})}var A=n(13664),C=n(73024),R=n(10305),I=n(34531);const P={limit:1048576,links:"follow"
},T="/var/run/docker.sock";function dockerKey(e,t){if(t.DOCKER_HOST||t.DOCKER_CONTEXT||hasContext(t))return;try{(0,C.accessSync)(T,C.constants.R_OK|C.constants.W_OK);const t=(0,R.fc)(Number(String((0,
u.Wy)("/var/run/docker.pid",P))),"");return(0,R.XU)(t,"")?void 0:JSON.stringify([t,(0,A.aW)(),stampedPath(e)])}catch{return}}function hasContext({HOME:e="",DOCKER_CONFIG:t=(0,i.join)(e,".docker")}){
const n=(0,i.join)(t,"config.json");if(void 0===(0,C.statSync)(n,{throwIfNoEntry:!1}))return!1;try{const{currentContext:e="default"}=JSON.parse(String((0,u.Wy)(n,P)));return"default"!==e&&""!==e
}catch{return!0}}function stampedPath(e){const t=""===e?void 0:(0,C.statSync)(e,{bigint:!0,throwIfNoEntry:!1});return void 0===t?e:`${e} ${(0,I.a9)(t)}`}function parse(e){try{
return objectOf(JSON.parse(e))}catch{return{}}}function objectOf(e){return"object"==typeof e&&null!==e?e:{}}function textOf(e){return"string"==typeof e?e:""}
// CONCATENATED MODULE: ./src/container/docker/dialect.ts
const D=4096,M={name:"docker",info:["info","--format","{{json .}}"],facts:// CONCATENATED MODULE: ./src/container/docker/facts.ts
function(e){const t=parse(e),n=textOf(t.ServerVersion);if(""===n)return;const r=Array.isArray(t.SecurityOptions)?t.SecurityOptions.map(String):[],has=e=>r.some(t=>t.split(",").includes(`name=${e}`))
;return{version:n,rootless:has("rootless"),remapsUsers:has("userns"),selinux:has("selinux"),seccomp:has("seccomp"),seccompProfile:"",limits:{memory:!0===t.MemoryLimit,swap:!0===t.SwapLimit,
pids:!0===t.PidsLimit,cpus:!0===t.CpuCfsQuota},idsAreManifests:JSON.stringify(t.DriverStatus??null).includes("io.containerd.snapshotter")}},stateKey:dockerKey,socket:function(e,t){
return void 0===dockerKey(e,t)?void 0:T},always:["--ulimit","nofile=4096:4096"],forRun:(e,t)=>withoutProxies(e.env,t),asCaller:(e,{uid:t,gid:n})=>{if(e.rootless)return["--user","0:0"]
;return[...e.remapsUsers?["--userns","host"]:[],"--user",`${t}:${n}`]},relays:!0,labelOf:e=>`{{.Label "${e}"}}`,gpus:e=>["--gpus",e],network:e=>e,pullLocal:[],
installRemedy:"install Docker (https://docs.docker.com/engine/install/), or use another runtime",
startRemedy:'start the Docker daemon ("sudo systemctl start docker", or Docker Desktop), or use another runtime',
permissionRemedy:'ask your administrator for access to the Docker socket (the group "docker", which is equivalent to root), or use podman or apptainer'},N={name:"podman",
info:["info","--format","json"],facts:function(e){const t=parse(e),n=objectOf(t.host),r=objectOf(n.security),i=textOf(objectOf(t.version).Version);if(""===i)return
;const o=!0===r.rootless,s=Array.isArray(n.cgroupControllers)?n.cgroupControllers.map(String):[],limited=e=>s.includes(e)&&!(o&&"v1"===n.cgroupVersion);return{version:i,rootless:o,remapsUsers:!1,
selinux:!0===r.selinuxEnabled,seccomp:!0===r.seccompEnabled,seccompProfile:textOf(r.seccompProfilePath),limits:{memory:limited("memory"),swap:limited("memory"),pids:limited("pids"),cpus:limited("cpu")
},idsAreManifests:!1}},stateKey:// CONCATENATED MODULE: ./src/container/docker/engine-facts-key.ts
function(e,t){const{HOME:n="",XDG_CONFIG_HOME:r=`${n}/.config`,CONTAINERS_CONF:i="",CONTAINER_HOST:o=""}=t,s=["/etc/containers/containers.conf",`${r}/containers/containers.conf`,i]
;return JSON.stringify([o,(0,A.aW)(),...[e,...s].map(stampedPath)])},socket:()=>{},always:["--http-proxy=false","--read-only-tmpfs=false","--image-volume=ignore",...function(){const e=Math.min(D,(0,
A.mZ)("Max open files")),t=Math.min(Number((0,A.w2)("/proc/sys/kernel/pid_max"))||D,(0,A.mZ)("Max processes"));return["--ulimit",`nofile=${e}:${e}`,"--ulimit",`nproc=${t}:${t}`]}()],forRun:()=>[],
asCaller:(e,{uid:t,gid:n})=>[...e.rootless?["--userns","keep-id"]:[],"--user",`${t}:${n}`],relays:!1,labelOf:e=>`{{index .Labels "${e}"}}`,gpus:function(e){return("all"===e?["all"]:Array.from({
length:Number(e)||0},(e,t)=>String(t))).flatMap(e=>["--device",`nvidia.com/gpu=${e}`])},network:(e,t)=>"bridge"===e&&t.rootless?void 0:e,pullLocal:["--tls-verify=false"],
installRemedy:"install podman (https://podman.io/docs/installation), or use another runtime",startRemedy:'run "podman info" and fix what it reports, or use another runtime',
permissionRemedy:'run "podman info" and fix what it reports, or use another runtime'},_={docker:M,podman:N};var L=n(51922),j=n(50422),H=n(29425),K=n(47152)
;// CONCATENATED MODULE: ./src/container/docker/failure.ts
const U=125,X=[126,127],q=137;async function engineFailure(e,{end:t,stderrTail:n,run:r}){const{name:o,startRemedy:s}=e.dialect;if(void 0!==t.startError){
const e=`${o} can't be started: ${t.startError}`;return(0,p.x)(t.startError,{kind:"runtime",message:e,remedy:s,transient:!0})}if((0,C.existsSync)((0,i.join)(r.directory,"out","ended.json")))return
;if(t.exitCode===q)return wasOutOfMemory(e,r)?outOfMemory(r):void 0;const a=pythonMissing(n,r);if(X.includes(t.exitCode??0)&&void 0!==a)return a
;return t.exitCode===U||/^(Error: |docker: )/m.test(lastErrors(n))?failure_explain(lastErrors(n),o,r):void 0}function wasOutOfMemory(e,t){
return void 0!==t.resources.memory&&e.engine().facts.limits.memory}function outOfMemory(e){return{kind:"out-of-memory",
message:`the container was killed before it could report; it probably ran out of memory: its limit is ${(0,j.lP)(e.resources.memory??0)}`,remedy:'raise "resources: memory", or use less'}}
function pythonMissing(e,{python:t,image:n}){if(![`exec: "${t}"`,`exec ${t} failed`,`executable file \`${t}\` not found`].some(t=>e.includes(t)))return;return{kind:"python",
message:`the image ${n.identity.request.image} has no Python interpreter "${t}" that can be run`,remedy:'name its interpreter with "python:", or choose an image with Python 3.6 or later'}}
function lastErrors(e){return e.split("\n").filter(e=>""!==e.trim()&&!/^Run 'docker run --help'|^See 'docker run --help'/.test(e)).slice(-5).join("\n")}
const knownFailures=()=>[[/no such image|image not known|unable to find image/i,"image","run again: the image was removed during the run"],[/could not select device driver|nvidia|gpu/i,"runtime",'install the NVIDIA Container Toolkit on this machine, or remove "resources: gpus"'],[/bind source path does not exist|statfs .*no such file|error mounting/i,"runtime",`the engine must see the same files as hither: use a local disk for the store (${(0,
L.Pe)("store")}), and an engine on this machine`],[/no space left on device/i,"runtime","free space on the engine's disk"],[/permission denied while trying to connect|cannot connect to the docker daemon/i,"runtime","start the engine, or ask your administrator for access to it"],[/minimum memory limit|memory limit/i,"runtime",'raise "resources: memory"'],[/cgroup/i,"runtime",'check that the engine can use control groups: its "info" command shows it']]
;function failure_explain(e,t,n){const r=(0,H.u)(e,n);if(void 0!==r)return r
;const[,i,o]=knownFailures().find(([t])=>t.test(e))??[void 0,"runtime",`check that "${t} run ${n.image.reference} true" works on this machine`];return{kind:i,
message:`${t} couldn't run the container: ${(0,K.S)(e).replace(/^(docker: )?(Error: |Error response from daemon: )/,"")||"it gave no reason"}`,remedy:o,transient:"runtime"===i}}
var F=n(51455),G=n(78033),W=n(20448),B=n(28236),V=n(54008),Y=n(58992),J=n(12896),Z=n(70569);// CONCATENATED MODULE: ./src/container/docker/config-of-saved-image.ts
async function configOfSavedImage(e,t){try{const n=await(0,l.SV)(e.context),r=e.ask(["save","--output",n,t]);return await r.then(({exitCode:e})=>0===e?(0,W.B)(n):void 0).finally(()=>(0,F.rm)(n,{
force:!0}))}catch{return}}// CONCATENATED MODULE: ./src/container/docker/images.ts
function createEngineImages(e,t){const n=new Map;return{identify:(n,r)=>identify({client:e,access:t,report:r},n),fetch(r,i){const o=`${r.digest} ${r.source}`,s=n.get(o)??fetchImage({client:e,access:t,
report:i},r);n.set(o,s);s.catch(()=>n.delete(o));return s}}}async function identify(e,t){const n=(0,B.rA)(t.image),r=e.client.dialect.name;switch(n.kind){case"sif":
throw new c.bD("image",`the image ${n.path} is a SIF file, which ${r} can't run`,"use the runtime apptainer, or name the image that the file was made from");case"archive":
return identifyArchive(t,n.path);case"id":return identityOf(e,t,await inspect(e,n.digest)??missing(t,r,`list the ids with "${r} images --no-trunc"`));case"name":return identifyNamed(e,t,n)}}
async function identifyArchive(e,t){const n=(0,Z.o)(t);return{request:e,digest:await(0,W.B)(t),source:t,stamp:n}}async function identifyNamed(e,t,n){
const{pull:r}=t,i="always"===r?void 0:await inspect(e,n.written);if(void 0!==i)return identityOf(e,t,i);const o=e.client.dialect.name
;if("never"===r)return missing(t,o,`fetch it with "${o} pull ${n.written}", or let hither pull it with "pull: missing"`);const s=await(0,V.r)(n,e.access);if(s.found){const{config:e,digest:r}=s.image
;return{request:t,digest:e,source:`${(0,B.aR)(n)}@${r}`}}return identifyByPulling(e,{request:t,image:n,answer:s})}async function identifyByPulling(e,{request:t,image:n,answer:r}){
if("not-found"===r.reason)throw r.error;const i=void 0===n.digest?`${(0,B.aR)(n)}:${n.tag}`:`${(0,B.aR)(n)}@${n.digest}`;try{await pull(e,n,{reference:i,shown:t.image})}catch(e){
throw e instanceof c.bD?new c.bD("image",`${r.error.message}; ${e.message}`,r.error.remedy,{cause:e,transient:"unreachable"===r.reason}):e}
return identityOf(e,t,await inspect(e,i)??missing(t,e.client.dialect.name,r.error.remedy))}function missing(e,t,n){throw new c.bD("image",`${t} has no image ${e.image}`,n)}
async function identityOf(e,t,n){return{request:t,digest:e.client.engine().facts.idsAreManifests?await configDigestOf(e,n):n.id,source:n.id}}async function configDigestOf(e,t){
const{client:n,access:r}=e,i=(0,l.lX)(n.context,"configs",t.id);return await(0,l.u0)(n.context,{path:i,key:t.id},async()=>{for(const e of t.repoDigests){const t=(0,B.rA)(e),n="name"===t.kind?await(0,
V.r)(t,r):void 0;if(n?.found)return n.image.config}return configOfSavedImage(n,t.id)})??t.id}async function fetchImage(e,t){const{client:n}=e,{source:r,digest:i}=t;if(void 0!==(0,G.m)(r))return{
identity:t,reference:r,environment:"image"};const o=await(0,J.Fr)({lock:await(0,l.HZ)(n.context,`${n.dialect.name}-${(0,G.ZD)(i)}`),owner:n.context.owner,
look:async()=>(await inspect(e,i)??await inspectManifest(e,t))?.id,make:()=>r.startsWith("/")?loadArchive(e,t):pullImage(e,t)});return{identity:t,reference:o,environment:"image"}}
async function inspectManifest(e,{source:t,digest:n}){const{client:r}=e;if(!r.engine().facts.idsAreManifests)return;const i=t.startsWith("/")?(0,l._9)(r.context,(0,l.lX)(r.context,"ids",n))?.text:t
;return"string"==typeof i?inspect(e,i):void 0}async function remember({client:e},{id:t},{digest:n}){if(e.engine().facts.idsAreManifests){const{context:r}=e;await(0,l.VA)(r,(0,l.lX)(r,"configs",t),{
key:t,text:n});await(0,l.VA)(r,(0,l.lX)(r,"ids",n),{key:n,text:t})}}async function pullImage(e,t){const{client:n}=e,r=(0,B.rA)(t.source),i=(0,B.rA)(t.request.image)
;if("name"!==r.kind)return missing(t.request,n.dialect.name,"check the name of the image");await pull(e,r,{reference:t.source,shown:t.request.image});const o=await inspect(e,t.source)
;if(void 0===o||!n.engine().facts.idsAreManifests&&o.id!==t.digest)throw new c.bD("image",`${n.dialect.name} pulled ${t.source}, but it is not the image that its registry announced (${t.digest})`,"run again; if that doesn't help, remove the image from the engine",{
transient:!0});await remember(e,o,t);if("name"===i.kind&&void 0===i.digest)await n.ask(["tag",o.id,`${(0,B.aR)(i)}:${i.tag}`]);return o.id}async function loadArchive(e,t){
const{client:n,report:r}=e,i=t.request.image;r({type:"image",step:"pull",state:"started",image:i,detail:`loading ${t.source}`});const o=await load(n,t.source)
;if(0!==o.exitCode)throw new c.bD("image",`${n.dialect.name} couldn't load ${t.source}: ${(0,K.S)(o.stderr)}`,'create the file again with "docker save --output image.tar NAME"');(0,Z.KC)(t);r({
type:"image",step:"pull",state:"done",image:i,detail:t.source});const s=/Loaded image(?:s| ID|\(s\))*: *(\S+)/.exec(o.stdout)?.[1],a=await inspect(e,t.digest)??(void 0===s?void 0:await inspect(e,s))
;if(void 0===a)return missing(t.request,n.dialect.name,`${t.source} was loaded, but can't be found`);await remember(e,a,t);return a.id}async function load(e,t){const n=await(0,l.SV)(e.context)
;await(0,F.symlink)(t,n);return e.ask(["load","--input",n]).finally(()=>(0,F.rm)(n,{force:!0}))}async function pull({client:e,report:t},n,{reference:r,shown:i}){
const{dialect:o,context:s}=e,say=(e,n)=>t({type:"image",step:"pull",state:e,image:i,detail:n});say("started",r);let a="";const u=(0,K.D)(e=>say("progress",e)),d=(0,V.K)(n.registry)?o.pullLocal:[],m={
program:e.engine().program,args:["pull",...d,r],env:clientEnvironment(s.env)},l=await(0,Y.b)(m,e=>{a=(a+e.toString("utf8")).slice(-4096);u(e)},s.signal)
;if(0!==l.exitCode)throw new c.bD("image",`${o.name} couldn't pull ${i}: ${l.startError??(0,
K.S)(a)}`,/no space left/i.test(a)?`free space where ${o.name} stores its images ("${o.name} system prune")`:`try "${o.name} pull ${r}", and fix what it reports`,{transient:!0});say("done",r)}
async function inspect({client:e},t){const n=await e.inspectImage(t);if(void 0===n)return;try{
const[e]=[JSON.parse(n)].flat(),t=String(e?.Id),r=Array.isArray(e?.RepoDigests)?e.RepoDigests.map(String):[];return void 0===e?void 0:{id:t.startsWith("sha256:")?t:`sha256:${t}`,repoDigests:r}}catch{
return}}// CONCATENATED MODULE: ./src/container/docker/runtime.ts
function createEngineRuntime(e,t){const n=createEngineClient(_[e],t),i={account:(0,r.s)(t.env),env:t.env,architecture:process.arch},o=createEngineImages(n,i);return{name:e,probe:()=>n.probe(),
identify:(e,t=()=>{})=>o.identify(e,t),fetch:(e,t)=>o.fetch(e,t),command:e=>engineCommand(e,n),isolation:e=>actualIsolation(e,n),supervision:e=>supervisorLimits(e,n),stop:e=>stopContainer(n,e),
sweep:e=>sweepContainers(n,e),diagnose:(e,t,r)=>engineFailure(n,{end:e,stderrTail:t,run:r})}}function engineCommand(e,{dialect:t,context:n,engine:r}){
const{args:i,env:o}=passEnvironment(n.env,e.env),s={...r(),dialect:t,env:n.env,owner:n.owner,user:n.user},{program:a}=s;return{program:a,args:runArguments(e,s,i),env:o,cwd:e.directory,relays:t.relays}
}function supervisorLimits({resources:e},{engine:t}){const{limits:n}=t().facts;return{...void 0===e.memory||n.memory?{}:{watchMemory:e.memory},...n.pids?{}:{limitPids:e.pids}}}
function actualIsolation(e,{engine:t}){const{network:n,relax:r,resources:i,shared:o}=e,{limits:s,seccomp:a}=t().facts,c=s.memory?"cgroup":"watchdog";return{container:o?"shared":"own",network:n,
filesystem:r.includes("writable-root")?"writable-root":"read-only",processes:"namespace",memory:void 0===i.memory?"none":c,pids:s.pids?"cgroup":"rlimit",cpus:s.cpus?"cgroup":"none",tmp:"limited",
seccomp:a,capabilities:"none",user:r.includes("image-user")?"image":"caller",supervisor:"protected"}}})};
