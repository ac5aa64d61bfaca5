export const id=548;export const ids=[548];export const modules={34548:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{
createEngineRuntime:()=>createEngineRuntime});var external_node_path_=__webpack_require__(76760),mount_argument=__webpack_require__(29284);// CONCATENATED MODULE: ./src/container/engine-arguments.ts
const LABEL="hither-action",OWNER_LABEL="hither-owner";function runArguments(run,engine,environment){const{dialect:dialect,facts:facts}=engine
;return["run","--rm","--name",run.name,"--interactive","--pull","never","--hostname","hither","--label",`${LABEL}=1`,"--label",`${OWNER_LABEL}=${ownerText(engine.owner)}`,...isolationArguments(run,engine),...limitArguments(run,facts),"--stop-signal","SIGTERM","--no-healthcheck","--log-driver","none","--stop-timeout","5","--workdir","/tmp",...dialect.always,...void 0===run.resources.gpus?[]:dialect.gpus(run.resources.gpus),...userArguments(run,engine),...dialect.forRun(run,engine.env),...environment,...mountsOf(run).flatMap(mount=>["--mount",(0,
mount_argument.n)(mount,"readonly")]),"--entrypoint",run.python,run.image.reference,"-s","-B","-u","/in/runner/run_job.py","/out"]}
function isolationArguments(run,{dialect:dialect,facts:facts,seccompProfile:seccompProfile}){
const{relax:relax,resources:resources}=run,network=dialect.network(run.network,facts),exec=relax.includes("tmp-exec")?"exec":"noexec"
;return[...void 0===network?[]:["--network",network],"--ipc","private",...relax.includes("writable-root")?[]:["--read-only"],"--cap-drop","ALL","--security-opt","no-new-privileges",...void 0===seccompProfile?[]:["--security-opt",`seccomp=${seccompProfile}`],...facts.selinux?["--security-opt","label=disable"]:[],"--tmpfs",`/tmp:rw,nosuid,nodev,${exec},size=${resources.tmp},mode=1777`,"--shm-size",`${resources.shm}b`]
}function limitArguments({resources:resources},{limits:limits,cpus:cpus}){const{memory:memory}=resources
;return[...void 0!==memory&&limits.memory?["--memory",`${memory}b`]:[],...void 0!==memory&&limits.memory&&limits.swap?["--memory-swap",`${memory}b`]:[],...limits.pids?["--pids-limit",String(resources.pids)]:[],...limits.cpus?["--cpus",String(Math.min(resources.cpus,cpus))]:[],"--ulimit","core=0:0"]
}function userArguments(run,{dialect:dialect,facts:facts,user:user}){return asImageUser(run)?[]:dialect.asCaller(facts,user)}function asImageUser(run){return run.relax.includes("image-user")}
function mountsOf(run){const ofEtc=name=>({source:(0,external_node_path_.join)(run.folder,"in","etc",name),target:`/etc/${name}`,writable:!1});return[{source:(0,
external_node_path_.join)(run.folder,"in"),target:"/in",writable:!1},{source:(0,external_node_path_.join)(run.folder,"out"),target:"/out",writable:!0
},...asImageUser(run)?[]:[ofEtc("passwd"),ofEtc("group")],..."none"===run.network?[ofEtc("hosts")]:[],...run.mounts]}function ownerText({host:host,pid:pid,startTime:startTime}){
return`${pid}:${startTime}:${host}`}function parseOwner(text){const[,pid,startTime,host]=/^(\d+):(\d*):(.+)$/s.exec(text)??[];return void 0===pid||void 0===startTime||void 0===host?void 0:{host:host,
pid:Number(pid),startTime:startTime}}
var promises_=__webpack_require__(51455),errors=__webpack_require__(83916),find_program=__webpack_require__(24459),run_command=__webpack_require__(62408),external_node_fs_=__webpack_require__(73024)
;// CONCATENATED MODULE: ./src/container/engine-environment.ts
const OF_CLIENT=/^(PATH|HOME|USER|LOGNAME|TMPDIR|HOSTALIASES|DBUS_SESSION_BUS_ADDRESS|NOTIFY_SOCKET|LISTEN_\w+|(XDG|DOCKER|CONTAINERS?|PODMAN|STORAGE|REGISTRY|BUILDAH|BUILDKIT|SSH|SSL_CERT|LD|OTEL|_CONTAINERS)_\w+|GO[A-Z]+|LD_PRELOAD)$/,PROXIES=/^(https?|ftp|no|all)_proxy$/i
;function clientEnvironment(env){return engine_environment_select(env,name=>OF_CLIENT.test(name)&&!name.startsWith("LD_")||PROXIES.test(name))}function passEnvironment(env,inside){
const client=engine_environment_select(env,name=>OF_CLIENT.test(name)&&!name.startsWith("LD_")),args=[]
;for(const[name,value]of Object.entries(inside))if(OF_CLIENT.test(name))args.push("--env",`${name}=${value}`);else{args.push("--env",name);client[name]=value}return{args:args,env:client}}
function withoutProxies(inside,env){if(!addsProxies(env))return[];const names=["HTTP_PROXY","HTTPS_PROXY","FTP_PROXY","NO_PROXY","ALL_PROXY"]
;return[...names,...names.map(name=>name.toLowerCase())].filter(name=>!(name in inside)).flatMap(name=>["--env",name])}function addsProxies({DOCKER_CONFIG:DOCKER_CONFIG,HOME:HOME="/"}){try{return(0,
external_node_fs_.readFileSync)((0,external_node_path_.join)(DOCKER_CONFIG||(0,external_node_path_.join)(HOME,".docker"),"config.json"),"utf8").includes('"proxies"')}catch{return!1}}
function engine_environment_select(env,wanted){return Object.fromEntries(Object.entries(env).filter(entry=>void 0!==entry[1]&&wanted(entry[0])))}var external_node_net_=__webpack_require__(77030)
;// CONCATENATED MODULE: ./src/container/engine-socket.ts
const MAX_BYTES=4194304,TIMEOUT_MS=1e4;function getFromSocket(socket,path){return new Promise(resolve=>{const chunks=[];let size=0;const connection=(0,external_node_net_.connect)(socket)
;connection.setTimeout(TIMEOUT_MS,()=>connection.destroy());connection.on("error",()=>{});connection.on("connect",()=>connection.write(`GET ${path} HTTP/1.0\r\nHost: docker\r\n\r\n`))
;connection.on("data",chunk=>{chunks.push(chunk);size+=chunk.length;if(size>MAX_BYTES)connection.destroy()});connection.on("close",()=>resolve(size>MAX_BYTES?void 0:bodyOf(Buffer.concat(chunks))))})}
function bodyOf(answer){
const end=answer.indexOf("\r\n\r\n"),head=answer.toString("latin1",0,Math.max(end,0)),length=/^content-length: *(\d+)\r?$/im.exec(head)?.[1],body=answer.subarray(end+4),isWhole=void 0===length||Number(length)===body.length
;return/^HTTP\/1\.[01] 200 /.test(head)&&isWhole?body.toString("utf8"):void 0}var image_folder=__webpack_require__(94367),seccomp_profile=__webpack_require__(80481)
;// CONCATENATED MODULE: ./src/container/engine-client.ts
function createEngineClient(dialect,context){let found,probing;const program=(0,find_program.K)(dialect.name,context.env.PATH),ask=args=>(0,run_command.d)({program:program??dialect.name,args:args,
env:clientEnvironment(context.env)}),look=async()=>{if(void 0===program)return refused(`there is no program "${dialect.name}" on PATH`,dialect.installRemedy);const answer=await askAboutItself({
dialect:dialect,context:context,program:program,ask:ask});if("facts"in answer){found={program:program,facts:answer.facts,seccompProfile:await writeStricter(context,answer.facts)};return{available:!0,
version:answer.facts.version}}return explain(answer.failed,dialect)};return{dialect:dialect,context:context,probe(){probing??=look();return probing},engine(){if(void 0===found)throw(0,
errors.jr)(`the ${dialect.name} runtime was used without a probe`);return found},ask:ask,async inspectImage(name){
const socket=void 0===program||!PLAIN_NAME.test(name)?void 0:dialect.socket(program,context.env),said=void 0===socket?void 0:await getFromSocket(socket,`/images/${name}/json`)
;if(void 0!==said)return said;const{exitCode:exitCode,stdout:stdout}=await ask(["image","inspect",name]);return 0===exitCode?stdout:void 0}}}const PLAIN_NAME=/^[\w.:/@-]+$/
;async function writeStricter(context,{seccompProfile:seccompProfile}){const own=""===seccompProfile?"":await(0,promises_.readFile)(seccompProfile,"utf8").catch(()=>""),profile=(0,
seccomp_profile.U5)(own);return void 0===profile?void 0:(0,seccomp_profile.Z8)(context,"podman",profile).catch(()=>{})}async function askAboutItself(question){
const{dialect:dialect,context:context,program:program,ask:ask}=question;let failed={exitCode:null,stdout:"",stderr:""};const find=async()=>{const answer=await ask(dialect.info);failed=answer
;return void 0===dialect.facts(answer.stdout)?void 0:answer.stdout
},path=(0,image_folder.lX)(context,"engines",`${dialect.name} ${context.user.uid}`),key=dialect.stateKey(program,context.env),text=void 0===key?await find():await(0,image_folder.i2)(context,{
path:path,key:key},find),facts=void 0===text?void 0:dialect.facts(text);return void 0===facts?{failed:failed}:{facts:facts}}function refused(reason,remedy){return{available:!1,reason:reason,
remedy:remedy}}function explain({stdout:stdout,stderr:stderr},dialect){const name=dialect.name,said=stderr.trim().split("\n").at(-1)??""
;if(/permission denied|EACCES/i.test(stderr))return refused(`the ${name} engine refuses this user: ${said}`,dialect.permissionRemedy)
;if(/client version .* is too new|is too old|Minimum supported API|client .*newer than server/i.test(stderr))return refused(`the ${name} client and its engine are too far apart in age: ${said}`,"update the older of the two, or put a client of the engine's age first on PATH")
;if(/cannot connect|connection refused|no such file|error during connect|is the docker daemon running/i.test(stderr))return refused(`the ${name} engine is not running: ${said}`,dialect.startRemedy)
;if("docker"===name&&stdout.includes('"buildahVersion"'))return refused('the program "docker" on PATH is podman under another name',"use the runtime podman")
;return refused(`${name} does not work here: ${said||"it did not say why"}`,dialect.startRemedy)}// CONCATENATED MODULE: ./src/container/engine-containers.ts
const GRACE="1";async function stopContainer(client,name){const stopped=await client.ask(["stop","--time",GRACE,name]);if(0!==stopped.exitCode&&isUnknown(stopped.stderr))return
;await client.ask(["rm","--force","--volumes",name])}function isUnknown(stderr){return/no such container|no container with name or id/i.test(stderr)}async function sweepContainers(client,isDead){
const format=`{{.Names}} ${client.dialect.labelOf(OWNER_LABEL)}`,dead=(await client.ask(["ps","--all","--filter",`label=${LABEL}=1`,"--format",format])).stdout.split("\n").flatMap(line=>{
const[name="",...label]=line.trim().split(" "),owner=parseOwner(label.join(" "));return void 0!==owner&&isDead(owner)?[name]:[]})
;for(const name of dead)await client.ask(["rm","--force","--volumes",name]);return dead}function parse(text){try{return objectOf(JSON.parse(text))}catch{return{}}}function objectOf(value){
return"object"==typeof value&&null!==value?value:{}}function textOf(value){return"string"==typeof value?value:""}function countOf(value){
return"number"==typeof value&&value>0?value:Number.POSITIVE_INFINITY}var owner=__webpack_require__(9694),stat_index=__webpack_require__(5310),kernel_files=__webpack_require__(47108)
;function dockerKey(program,env){if(env.DOCKER_HOST||env.DOCKER_CONTEXT||hasContext(env))return;try{(0,
external_node_fs_.accessSync)("/var/run/docker.sock",external_node_fs_.constants.R_OK|external_node_fs_.constants.W_OK);const daemon=(0,owner.fc)(Number((0,
external_node_fs_.readFileSync)("/var/run/docker.pid","utf8")),"");return(0,owner.XU)(daemon,"")?void 0:JSON.stringify([daemon,(0,kernel_files.aW)(),signOf(program)])}catch{return}}
function hasContext({HOME:HOME="",DOCKER_CONFIG:DOCKER_CONFIG=(0,external_node_path_.join)(HOME,".docker")}){const path=(0,external_node_path_.join)(DOCKER_CONFIG,"config.json");if(void 0===(0,
external_node_fs_.statSync)(path,{throwIfNoEntry:!1}))return!1;try{const{currentContext:currentContext="default"}=JSON.parse((0,external_node_fs_.readFileSync)(path,"utf8"))
;return"default"!==currentContext&&""!==currentContext}catch{return!0}}function signOf(path){const status=""===path?void 0:(0,external_node_fs_.statSync)(path,{bigint:!0,throwIfNoEntry:!1})
;return void 0===status?path:`${path} ${(0,stat_index.m1)(status)}`}// CONCATENATED MODULE: ./src/container/engine-dialect.ts
const docker={name:"docker",info:["info","--format","{{json .}}"],facts:// CONCATENATED MODULE: ./src/container/engine-facts.ts
function(text){const info=parse(text),version=textOf(info.ServerVersion);if(""===version)return
;const security=Array.isArray(info.SecurityOptions)?info.SecurityOptions.map(String):[],has=name=>security.some(option=>option.split(",").includes(`name=${name}`));return{version:version,
rootless:has("rootless"),remapsUsers:has("userns"),selinux:has("selinux"),seccomp:has("seccomp"),seccompProfile:"",limits:{memory:!0===info.MemoryLimit,swap:!0===info.SwapLimit,
pids:!0===info.PidsLimit,cpus:!0===info.CpuCfsQuota},cpus:countOf(info.NCPU),idsAreManifests:JSON.stringify(info.DriverStatus??null).includes("io.containerd.snapshotter")}},stateKey:dockerKey,
socket:function(program,env){return void 0===dockerKey(program,env)?void 0:"/var/run/docker.sock"},always:["--init","--ulimit","nofile=4096:4096"],forRun:(run,env)=>withoutProxies(run.env,env),
asCaller:(facts,{uid:uid,gid:gid})=>{if(facts.rootless)return["--user","0:0"];return[...facts.remapsUsers?["--userns","host"]:[],"--user",`${uid}:${gid}`]},labelOf:name=>`{{.Label "${name}"}}`,
gpus:wanted=>["--gpus",wanted],network:mode=>mode,pullLocal:[],installRemedy:"install Docker (https://docs.docker.com/engine/install/), or use another runtime",
startRemedy:'start the Docker daemon ("sudo systemctl start docker", or Docker Desktop), or use another runtime',
permissionRemedy:'ask for access to the Docker socket (the group "docker", which amounts to root), or use podman or apptainer'},podman={name:"podman",info:["info","--format","json"],
facts:function(text){const info=parse(text),host=objectOf(info.host),security=objectOf(host.security),version=textOf(objectOf(info.version).Version);if(""===version)return
;const rootless=!0===security.rootless,controllers=Array.isArray(host.cgroupControllers)?host.cgroupControllers.map(String):[],limited=name=>controllers.includes(name)&&!(rootless&&"v1"===host.cgroupVersion)
;return{version:version,rootless:rootless,remapsUsers:!1,selinux:!0===security.selinuxEnabled,seccomp:!0===security.seccompEnabled,seccompProfile:textOf(security.seccompProfilePath),limits:{
memory:limited("memory"),swap:limited("memory"),pids:limited("pids"),cpus:limited("cpu")},cpus:countOf(host.cpus),idsAreManifests:!1}},stateKey:// CONCATENATED MODULE: ./src/container/engine-memory.ts
function(program,env){
const{HOME:HOME="",XDG_CONFIG_HOME:XDG_CONFIG_HOME=`${HOME}/.config`,CONTAINERS_CONF:CONTAINERS_CONF="",CONTAINER_HOST:CONTAINER_HOST=""}=env,settings=["/etc/containers/containers.conf",`${XDG_CONFIG_HOME}/containers/containers.conf`,CONTAINERS_CONF]
;return JSON.stringify([CONTAINER_HOST,(0,kernel_files.aW)(),...[program,...settings].map(signOf)])},socket:()=>{},
always:["--http-proxy=false","--read-only-tmpfs=false","--image-volume=ignore",...function(){const files=Math.min(4096,(0,kernel_files.mZ)("Max open files")),processes=Math.min(Number((0,
kernel_files.w2)("/proc/sys/kernel/pid_max"))||4096,(0,kernel_files.mZ)("Max processes"));return["--ulimit",`nofile=${files}:${files}`,"--ulimit",`nproc=${processes}:${processes}`]}()],forRun:()=>[],
asCaller:(facts,{uid:uid,gid:gid})=>[...facts.rootless?["--userns","keep-id"]:[],"--user",`${uid}:${gid}`],labelOf:name=>`{{index .Labels "${name}"}}`,gpus:function(wanted){
return("all"===wanted?["all"]:Array.from({length:Number(wanted)||0},(_,number)=>String(number))).flatMap(device=>["--device",`nvidia.com/gpu=${device}`])},
network:(mode,facts)=>"bridge"===mode&&facts.rootless?void 0:mode,pullLocal:["--tls-verify=false"],installRemedy:"install podman (https://podman.io/docs/installation), or use another runtime",
startRemedy:'run "podman info" and mend what it says, or use another runtime',permissionRemedy:'run "podman info" and mend what it says, or use another runtime'},DIALECTS={docker:docker,podman:podman}
;var settings=__webpack_require__(58750),number_text=__webpack_require__(30449),mount_conflict=__webpack_require__(29425),output_lines=__webpack_require__(47152)
;// CONCATENATED MODULE: ./src/container/engine-failure.ts
const ENGINE_FAILED=125,NOT_STARTED=[126,127],KILLED=137;async function engineFailure(client,{end:end,stderrTail:stderrTail,run:run}){const{name:name,startRemedy:startRemedy}=client.dialect
;if(void 0!==end.startError)return{kind:"runtime",message:`${name} can't be started: ${end.startError}`,remedy:startRemedy};if((0,external_node_fs_.existsSync)((0,
external_node_path_.join)(run.folder,"out","ended.json")))return;if(end.exitCode===KILLED)return wasOutOfMemory(client,run)?outOfMemory(run):void 0;const python=pythonMissing(stderrTail,run)
;if(NOT_STARTED.includes(end.exitCode??0)&&void 0!==python)return python
;return end.exitCode===ENGINE_FAILED||/^(Error: |docker: )/m.test(lastErrors(stderrTail))?engine_failure_explain(lastErrors(stderrTail),name,run):void 0}function wasOutOfMemory(client,run){
return void 0!==run.resources.memory&&client.engine().facts.limits.memory}function outOfMemory(run){return{kind:"out-of-memory",message:`the function used more memory than its limit of ${(0,
number_text.lP)(run.resources.memory??0)}`,remedy:'raise "resources: memory", or use less'}}function pythonMissing(stderr,{python:python,image:image}){
if(![`exec: "${python}"`,`exec ${python} failed`,`executable file \`${python}\` not found`].some(text=>stderr.includes(text)))return;return{kind:"python",
message:`the image ${image.identity.request.image} has no Python interpreter "${python}" that can be run`,remedy:'name its interpreter with "python:", or choose an image with Python 3.6 or later'}}
function lastErrors(stderr){return stderr.split("\n").filter(line=>""!==line.trim()&&!/^Run 'docker run --help'|^See 'docker run --help'/.test(line)).slice(-5).join("\n")}
const known=()=>[[/no such image|image not known|unable to find image/i,"image","run again: the image was removed meanwhile"],[/could not select device driver|nvidia|gpu/i,"runtime",'install the NVIDIA Container Toolkit on this machine, or leave "resources: gpus" out'],[/bind source path does not exist|statfs .*no such file|error mounting/i,"runtime",`the engine must see the same files as this program: use a local disk for the store (${(0,
settings.Pe)("store")}), and an engine on this machine`],[/no space left on device/i,"runtime","make room on the disk of the engine"],[/permission denied while trying to connect|cannot connect to the docker daemon/i,"runtime","start the engine, or ask for access to it"],[/minimum memory limit|memory limit/i,"runtime",'raise "resources: memory"'],[/cgroup/i,"runtime",'see that the engine can use control groups: its own "info" command tells']]
;function engine_failure_explain(said,engine,run){const conflict=(0,mount_conflict.u)(said,run);if(void 0!==conflict)return conflict
;const[,kind,remedy]=known().find(([pattern])=>pattern.test(said))??[void 0,"runtime",`see that "${engine} run ${run.image.reference} true" works on this machine`];return{kind:kind,
message:`${engine} could not run the container: ${(0,output_lines.S)(said).replace(/^(docker: )?(Error: |Error response from daemon: )/,"")||"it did not say why"}`,remedy:remedy}}
var single_flight=__webpack_require__(12896),start_child=__webpack_require__(24850),image_archive=__webpack_require__(59650);// CONCATENATED MODULE: ./src/container/config-of-saved-image.ts
async function configOfSavedImage(client,id){try{const path=await(0,image_folder.SV)(client.context,"image.tar"),saved=client.ask(["save","--output",path,id])
;return await saved.then(({exitCode:exitCode})=>0===exitCode?(0,image_archive.B)(path):void 0).finally(()=>(0,promises_.rm)(path,{force:!0}))}catch{return}}
var container_digest=__webpack_require__(28483),image_reference=__webpack_require__(80618),registry_client=__webpack_require__(98292);// CONCATENATED MODULE: ./src/container/engine-images.ts
function createEngineImages(client,access){const fetched=new Map;return{identify:(request,report)=>identify({client:client,access:access,report:report},request),fetch(identity,report){
const key=`${identity.digest} ${identity.source}`,image=fetched.get(key)??fetchImage({client:client,access:access,report:report},identity);fetched.set(key,image);image.catch(()=>fetched.delete(key))
;return image}}}async function identify(task,request){const reference=(0,image_reference.rA)(request.image),name=task.client.dialect.name;switch(reference.kind){case"sif":
throw new errors.bD("image",`the image ${reference.path} is a SIF file, which ${name} can't run`,"use the runtime apptainer, or name the image that the file was made from");case"archive":return{
request:request,digest:await(0,image_archive.B)(reference.path),source:reference.path};case"id":
return identityOf(task,request,await inspect(task,reference.digest)??missing(request,name,'check the id with "images"'));case"name":return identifyNamed(task,request,reference)}}
async function identifyNamed(task,request,image){const{pull:pull}=request,local="always"===pull?void 0:await inspect(task,image.written);if(void 0!==local)return identityOf(task,request,local)
;const engine=task.client.dialect.name;if("never"===pull)return missing(request,engine,`fetch it with "${engine} pull ${image.written}", or allow that with "pull: missing"`);const answer=await(0,
registry_client.r)(image,task.access);if(answer.found){const{config:config,digest:digest}=answer.image;return{request:request,digest:config,source:`${(0,image_reference.aR)(image)}@${digest}`}}
return identifyByPulling(task,{request:request,image:image,answer:answer})}async function identifyByPulling(task,{request:request,image:image,answer:answer}){
if("not-found"===answer.reason)throw answer.error;const reference=void 0===image.digest?`${(0,image_reference.aR)(image)}:${image.tag}`:`${(0,image_reference.aR)(image)}@${image.digest}`;try{
await pull(task,image,{reference:reference,shown:request.image})}catch(thrown){
throw thrown instanceof errors.bD?new errors.bD("image",`${answer.error.message}; ${thrown.message}`,answer.error.remedy,{cause:thrown}):thrown}
return identityOf(task,request,await inspect(task,reference)??missing(request,task.client.dialect.name,answer.error.remedy))}function missing(request,engine,remedy){
throw new errors.bD("image",`${engine} has no image ${request.image}`,remedy)}async function identityOf(task,request,local){return{request:request,
digest:task.client.engine().facts.idsAreManifests?await configDigestOf(task,local):local.id,source:local.id}}async function configDigestOf(task,local){const{client:client,access:access}=task,path=(0,
image_folder.lX)(client.context,"configs",local.id);return await(0,image_folder.i2)(client.context,{path:path,key:local.id},async()=>{for(const name of local.repoDigests){const reference=(0,
image_reference.rA)(name),answer="name"===reference.kind?await(0,registry_client.r)(reference,access):void 0;if(answer?.found)return answer.image.config}return configOfSavedImage(client,local.id)
})??local.id}async function fetchImage(task,identity){const{client:client}=task,{source:source,digest:digest}=identity;if(void 0!==(0,container_digest.m)(source))return{identity:identity,
reference:source,environment:"image"};const id=await(0,single_flight.g)({lock:await(0,image_folder.HZ)(client.context,`${client.dialect.name}-${(0,container_digest.ZD)(digest)}`),
owner:client.context.owner,look:async()=>(await inspect(task,digest)??await inspectManifest(task,identity))?.id,make:()=>source.startsWith("/")?loadArchive(task,identity):pullImage(task,identity)})
;return{identity:identity,reference:id,environment:"image"}}async function inspectManifest(task,{source:source,digest:digest}){const{client:client}=task
;if(!client.engine().facts.idsAreManifests)return;const name=source.startsWith("/")?(0,image_folder.aE)((0,image_folder.lX)(client.context,"ids",digest))?.text:source
;return"string"==typeof name?inspect(task,name):void 0}async function remember({client:client},{id:id},{digest:digest}){if(client.engine().facts.idsAreManifests){const{context:context}=client;await(0,
image_folder.rh)(context,(0,image_folder.lX)(context,"configs",id),{key:id,text:digest});await(0,image_folder.rh)(context,(0,image_folder.lX)(context,"ids",digest),{key:digest,text:id})}}
async function pullImage(task,identity){const{client:client}=task,image=(0,image_reference.rA)(identity.source),asked=(0,image_reference.rA)(identity.request.image)
;if("name"!==image.kind)return missing(identity.request,client.dialect.name,"check the name of the image");await pull(task,image,{reference:identity.source,shown:identity.request.image})
;const local=await inspect(task,identity.source)
;if(void 0===local||!client.engine().facts.idsAreManifests&&local.id!==identity.digest)throw new errors.bD("image",`${client.dialect.name} pulled ${identity.source}, but it is not the image that its registry told (${identity.digest})`,"run again; if it stays so, remove the image from the engine")
;await remember(task,local,identity);if("name"===asked.kind&&void 0===asked.digest)await client.ask(["tag",local.id,`${(0,image_reference.aR)(asked)}:${asked.tag}`]);return local.id}
async function loadArchive(task,identity){const{client:client,report:report}=task,shown=identity.request.image;report({type:"image",step:"pull",state:"started",image:shown,
detail:`loading ${identity.source}`});const answer=await load(client,identity.source)
;if(0!==answer.exitCode)throw new errors.bD("image",`${client.dialect.name} could not load ${identity.source}: ${(0,
output_lines.S)(answer.stderr)}`,'make the file again with "docker save --output image.tar NAME"');report({type:"image",step:"pull",state:"done",image:shown,detail:identity.source})
;const loaded=/Loaded image(?:s| ID|\(s\))*: *(\S+)/.exec(answer.stdout)?.[1],local=await inspect(task,identity.digest)??(void 0===loaded?void 0:await inspect(task,loaded))
;if(void 0===local)return missing(identity.request,client.dialect.name,`${identity.source} was loaded but can't be found`);await remember(task,local,identity);return local.id}
async function load(client,path){const link=await(0,image_folder.SV)(client.context,"image.tar");await(0,promises_.symlink)(path,link);return client.ask(["load","--input",link]).finally(()=>(0,
promises_.rm)(link,{force:!0}))}async function pull({client:client,report:report},image,{reference:reference,shown:shown}){const{dialect:dialect,context:context}=client,say=(state,detail)=>report({
type:"image",step:"pull",state:state,image:shown,detail:detail});say("started",reference);let output="";const lines=(0,output_lines.D)(line=>say("progress",line)),take=chunk=>{
output=(output+chunk.toString("utf8")).slice(-4096);lines(chunk)},flags=(0,registry_client.K)(image.registry)?dialect.pullLocal:[],command={program:client.engine().program,
args:["pull",...flags,reference],env:clientEnvironment(context.env)},end=await(0,start_child.v)(command,take,take).ended
;if(0!==end.exitCode)throw new errors.bD("image",`${dialect.name} could not pull ${shown}: ${end.startError??(0,
output_lines.S)(output)}`,/no space left/i.test(output)?`make room where ${dialect.name} keeps its images ("${dialect.name} system prune")`:`try "${dialect.name} pull ${reference}", and mend what it says`)
;say("done",reference)}async function inspect({client:client},name){const said=await client.inspectImage(name);if(void 0===said)return;try{
const[first]=[JSON.parse(said)].flat(),id=String(first?.Id),digests=Array.isArray(first?.RepoDigests)?first.RepoDigests.map(String):[];return void 0===first?void 0:{
id:id.startsWith("sha256:")?id:`sha256:${id}`,repoDigests:digests}}catch{return}}var registry_accounts=__webpack_require__(15225);// CONCATENATED MODULE: ./src/container/engine-runtime.ts
function createEngineRuntime(name,context){const client=createEngineClient(DIALECTS[name],context),access={account:(0,registry_accounts.s)(context.env),env:context.env,architecture:process.arch
},images=createEngineImages(client,access);return{name:name,probe:()=>client.probe(),identify:(request,report=()=>{})=>images.identify(request,report),
fetch:(identity,report)=>images.fetch(identity,report),command:run=>engineCommand(run,client),isolation:run=>achieved(run,client),supervision:run=>leftToSupervisor(run,client),
stop:container=>stopContainer(client,container),sweep:isDead=>sweepContainers(client,isDead),diagnose:(end,stderrTail,run)=>engineFailure(client,{end:end,stderrTail:stderrTail,run:run})}}
function engineCommand(run,{dialect:dialect,context:context,engine:engine}){const{args:args,env:env}=passEnvironment(context.env,run.env),surroundings={...engine(),dialect:dialect,env:context.env,
owner:context.owner,user:context.user};return{program:surroundings.program,args:runArguments(run,surroundings,args),env:env,cwd:run.folder}}
function leftToSupervisor({resources:resources},{engine:engine}){const{limits:limits}=engine().facts;return{...void 0===resources.memory||limits.memory?{}:{watchMemory:resources.memory},
...limits.pids?{}:{limitPids:resources.pids}}}function achieved({network:network,relax:relax,resources:resources},{engine:engine}){
const{limits:limits,seccomp:seccomp}=engine().facts,memory=limits.memory?"cgroup":"watchdog";return{network:network,filesystem:relax.includes("writable-root")?"writable-root":"read-only",
processes:"namespace",memory:void 0===resources.memory?"none":memory,pids:limits.pids?"cgroup":"rlimit",cpus:limits.cpus?"cgroup":"none",tmp:"limited",seccomp:seccomp,capabilities:"none",
user:relax.includes("image-user")?"image":"caller"}}})};
