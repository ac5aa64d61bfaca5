export const id=835;export const ids=[835];export const modules={48835:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{
createApptainerRuntime:()=>createApptainerRuntime})
;var external_node_fs_=__webpack_require__(73024),image_folder=__webpack_require__(94367),kernel_files=__webpack_require__(47108),mount_argument=__webpack_require__(29284),seccomp_profile=__webpack_require__(80481)
;// CONCATENATED MODULE: ./src/container/apptainer-abilities.ts
const LIMITS={all:["--memory","1g","--pids-limit","64","--cpus","1"],"memory-and-pids":["--memory","1g","--pids-limit","64"]};async function findAbilities(client,sif){
const{context:context}=client,{program:program,version:version,userNamespace:userNamespace}=client.facts();await(0,seccomp_profile.zF)(context)
;const bus=void 0!==context.env.DBUS_SESSION_BUS_ADDRESS||void 0!==context.env.XDG_RUNTIME_DIR,key=JSON.stringify([program,version,context.user.uid,userNamespace,bus,(0,
kernel_files.aW)(),ownCgroup()]),path=(0,image_folder.lX)(context,"engines",`abilities of ${program}`);return parse(await(0,image_folder.i2)(context,{path:path,key:key
},async()=>JSON.stringify(await tryAbilities(client,sif))))}function parse(text){try{const{limits:limits,seccomp:seccomp}=JSON.parse(text??"{}");return{
limits:"all"===limits||"memory-and-pids"===limits?limits:"none",seccomp:!0===seccomp}}catch{return{limits:"none",seccomp:!1}}}async function tryAbilities(client,sif){const profile=(0,
mount_argument.X)(`seccomp:${(0,seccomp_profile.Hl)(client.context,"apptainer")}`),seccomp=await starts(client,sif,["--security",profile])
;for(const limits of["all","memory-and-pids"])if(await starts(client,sif,LIMITS[limits]))return{limits:limits,seccomp:seccomp};return{limits:"none",seccomp:seccomp}}
async function starts(client,sif,flags){
const namespace=client.facts().userNamespace?["--userns"]:[],program="hither-tries-whether-this-works",answer=await client.ask(["exec",...namespace,"--containall","--no-home",...flags,sif,program])
;return answer.stderr.includes(`"${program}": executable file not found`)&&!/WARNING:.*seccomp/i.test(answer.stderr)}function ownCgroup(){return(0,
kernel_files.w2)("/proc/self/cgroup").replaceAll(/\d+/g,"N")}var external_node_path_=__webpack_require__(76760),errors=__webpack_require__(83916)
;// CONCATENATED MODULE: ./src/container/apptainer-environment.ts
const SCRIPTS="/.singularity.d/env",SCRIPT="99-zz-hither.sh",DEFAULTS={PATH:"/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",HOSTNAME:"hither",HOME:"/tmp"
},DRIVER_LIBRARIES="/.singularity.d/libs",READ_ONLY=["NAME","CONTAINER"].flatMap(name=>[`APPTAINER_${name}`,`SINGULARITY_${name}`]),SETTABLE=/^(?!(?:UID|EUID|GID)$)[A-Za-z_]\w*$/,ADDED=["PWD","APPTAINER_APPNAME","SINGULARITY_APPNAME"]
;function environmentScript(run){const variables=Object.entries(variablesOf(run)).filter(([name])=>isSettable(name))
;return`${[`unset ${ADDED.join(" ")}`,...variables.map(([name,value])=>`export ${name}=${quoted(value)}`),'exec "$@"'].join("\n")}\n`}function unsettableVariables(run){
const removed=READ_ONLY.map(name=>[name,null]);return Object.fromEntries([...removed,...Object.entries(variablesOf(run)).filter(([name])=>!isSettable(name))])}function isSettable(name){
return SETTABLE.test(name)&&!READ_ONLY.includes(name)}function variablesOf({env:env,image:image,resources:resources}){if("sif"===image.environment)return{HOME:DEFAULTS.HOME,...env};const variables={
...DEFAULTS,...image.variables,...env},libraries=[variables.LD_LIBRARY_PATH,DRIVER_LIBRARIES].filter(path=>void 0!==path&&""!==path);return void 0===resources.gpus?variables:{...variables,
LD_LIBRARY_PATH:libraries.join(":")}}function quoted(value){return`'${value.split("'").join("'\"'\"'").split("\r").join("'$'\\r''")}'`}// CONCATENATED MODULE: ./src/container/apptainer-arguments.ts
const SESSION_TMP=67108864;function execArguments(run,apptainer){const{facts:facts,abilities:abilities}=apptainer
;return["--silent","exec",...facts.userNamespace?["--userns"]:[],"--containall","--cleanenv","--no-home","--no-eval","--no-mount","bind-paths","--no-privs","--drop-caps","all","--pid","--ipc","--hostname","hither","--pwd","/tmp",...networkArguments(run),...abilities.seccomp?["--security",(0,
mount_argument.X)(`seccomp:${apptainer.seccompProfile}`)]:[],...limitArguments(run,abilities),...gpuArguments(run,apptainer),...run.relax.includes("writable-root")?["--writable-tmpfs"]:[],...mountsOf(run,facts).flatMap(mount=>["--mount",(0,
mount_argument.n)(mount,"ro")]),run.image.reference,run.python,"-s","-B","-u","/in/runner/run_job.py","/out"]}function networkArguments({network:network}){
if("bridge"===network)throw new errors.bD("runtime","apptainer can give a container no network of its own: that takes root",'write "network: host" to let the function use the network of this machine, or use docker or podman')
;return"none"===network?["--net","--network","none"]:[]}function limitArguments({resources:resources},{limits:limits}){const{memory:memory,pids:pids,cpus:cpus}=resources;if("none"===limits)return[]
;return[...void 0===memory?[]:["--memory",String(memory),"--memory-swap",String(memory)],"--pids-limit",String(pids),..."all"===limits?["--cpus",String(cpus)]:[]]}
function gpuArguments({resources:resources},{gpuDriver:gpuDriver}){if(void 0===resources.gpus)return[]
;if(void 0===gpuDriver)throw new errors.bD("runtime","the job asks for GPUs, but this machine has none with a driver loaded",'run it where there is one, or leave "resources: gpus" out')
;return["nvidia"===gpuDriver?"--nv":"--rocm"]}function mountsOf(run,facts){const folder=name=>(0,external_node_path_.join)(run.folder,name),tmp={source:folder("tmp"),target:"/tmp",writable:!0}
;return[{source:folder("in"),target:"/in",writable:!1},{source:folder("out"),target:"/out",writable:!0},...isTmpLimited(run,facts)?[]:[tmp],{source:folder("in/etc/passwd"),target:"/etc/passwd",
writable:!1},{source:folder("in/etc/group"),target:"/etc/group",writable:!1},{source:"none"===run.network?folder("in/etc/hosts"):"/etc/hosts",target:"/etc/hosts",writable:!1
},environmentMount(run),...run.mounts]}function environmentMount({folder:folder,image:image}){const scripts=(0,external_node_path_.join)(folder,"in/etc/env");return"sif"===image.environment?{
source:(0,external_node_path_.join)(scripts,SCRIPT),target:(0,external_node_path_.join)(SCRIPTS,SCRIPT),writable:!1}:{source:scripts,target:SCRIPTS,writable:!1}}
function isTmpLimited({resources:resources},{userNamespace:userNamespace}){return userNamespace&&resources.tmp<=SESSION_TMP}
var find_program=__webpack_require__(24459),run_command=__webpack_require__(62408),user_folder=__webpack_require__(37079),external_node_crypto_=__webpack_require__(77598),promises_=__webpack_require__(51455),stat_index=__webpack_require__(5310),container_digest=__webpack_require__(28483)
;// CONCATENATED MODULE: ./src/container/file-identity.ts
async function fileDigest(context,path){const key=await statSign(path);return await(0,image_folder.i2)(context,{path:(0,image_folder.lX)(context,"files",path),key:key
},()=>hashFile(path))??hashFile(path)}async function statSign(path){return(0,stat_index.m1)(await(0,promises_.stat)(path,{bigint:!0}))}async function hashFile(path){const hash=(0,
external_node_crypto_.createHash)("sha256");for await(const chunk of(0,external_node_fs_.createReadStream)(path,{highWaterMark:1048576}))hash.update(chunk);return(0,container_digest.wN)(hash)}
// CONCATENATED MODULE: ./src/container/apptainer-client.ts
function createApptainerClient(context){let found,probing;const facts=()=>{if(void 0===found)throw(0,errors.jr)("the apptainer runtime was used without a probe");return found},look=async()=>{
const answer=await findApptainer(context);found="program"in answer?answer:void 0;return"program"in answer?{available:!0,version:answer.version}:answer};return{context:context,probe(){probing??=look()
;return probing},facts:facts,ask:(args,settings)=>{const{program:program}=facts();return(0,run_command.d)({program:program,args:args,env:apptainerEnvironment(context,facts(),settings)})}}}
function apptainerEnvironment(context,{prefix:prefix},settings={}){const folder=(0,external_node_path_.join)((0,user_folder.Ys)(context.storeRoot),"apptainer"),own={CACHEDIR:(0,
external_node_path_.join)(folder,"cache"),TMPDIR:(0,external_node_path_.join)(folder,"tmp"),CONFIGDIR:(0,external_node_path_.join)(folder,"config"),...settings
},prefixed=Object.entries(own).map(([name,value])=>[`${prefix}_${name}`,value]);return{...pick(context,["PATH","USER","LOGNAME","XDG_RUNTIME_DIR","DBUS_SESSION_BUS_ADDRESS"]),HOME:(0,
external_node_path_.join)(folder,"home"),...Object.fromEntries(prefixed)}}function proxyEnvironment(context){return pick(context,PROXIES)}function pick({env:env},names){
return Object.fromEntries(names.flatMap(name=>{const value=env[name];return void 0===value?[]:[[name,value]]}))}
const PROXIES=["http_proxy","https_proxy","no_proxy"].flatMap(name=>[name,name.toUpperCase()]),REMEDY="install Apptainer 1.1 or later (https://apptainer.org/docs/admin/main/installation.html), or load its module"
;async function findApptainer(context){const path=context.env.PATH,program=(0,find_program.K)("apptainer",path)??(0,find_program.K)("singularity",path);if(void 0===program)return{available:!1,
reason:'there is no program "apptainer" or "singularity" on PATH',remedy:REMEDY};await(0,user_folder.GC)(context.storeRoot).catch(()=>{})
;const text=await askVersion(context,program),[,name="",version=""]=/^(apptainer|singularity(?:-ce)?) version (\S+)/m.exec(text??"")??[];if(""===version)return{available:!1,
reason:`${program} does not work: it does not tell its version`,remedy:REMEDY};if(!isNewEnough(name,version)){return{available:!1,
reason:`${name} ${version} is too old: it can't keep values of variables from being evaluated`,remedy:"use Apptainer 1.1 or later, or SingularityCE 3.10 or later"}}return{program:program,
version:version,prefix:"apptainer"===name?"APPTAINER":"SINGULARITY",userNamespace:0!==context.user.uid&&userNamespacesAllowed()}}function askVersion(context,program){const find=async()=>{
const env=apptainerEnvironment(context,{prefix:"APPTAINER"}),answer=await(0,run_command.d)({program:program,args:["--version"],env:env});return 0===answer.exitCode?answer.stdout:void 0}
;return statSign(program).then(key=>(0,image_folder.i2)(context,{path:(0,image_folder.lX)(context,"engines",program),key:key},find),()=>{})}function isNewEnough(name,version){
const[major=0,minor=0]=version.split(".").map(part=>Number.parseInt(part,10)),[oldMajor,oldMinor]="apptainer"===name?[1,1]:[3,10];return major>oldMajor||major===oldMajor&&minor>=oldMinor}
function userNamespacesAllowed(){return["/proc/sys/user/max_user_namespaces","/proc/sys/kernel/unprivileged_userns_clone"].every(path=>"0"!==(0,kernel_files.w2)(path))}
var number_text=__webpack_require__(30449),mount_conflict=__webpack_require__(29425);// CONCATENATED MODULE: ./src/container/apptainer-failure.ts
const FAILED=255,KILLED=137;function apptainerFailure(end,stderrTail,{run:run,abilities:abilities}){if(void 0!==end.startError)return{kind:"runtime",
message:`apptainer can't be started: ${end.startError}`,remedy:"install apptainer"};if((0,external_node_fs_.existsSync)((0,external_node_path_.join)(run.folder,"out","ended.json")))return
;if(end.exitCode===KILLED||"SIGKILL"===end.signal)return outOfMemory(run,abilities);const fatal=[...stderrTail.matchAll(/^FATAL:\s+(.*)$/gm)].at(-1)?.[1]
;return end.exitCode===FAILED&&void 0!==fatal?explain(fatal,run):void 0}function outOfMemory({resources:resources},{limits:limits}){if(void 0===resources.memory||"none"===limits)return;return{
kind:"out-of-memory",message:`the function used more memory than its limit of ${(0,number_text.lP)(resources.memory)}`,remedy:'raise "resources: memory", or use less'}}
const KNOWN=[[/could not open image|image format|not a valid|SIF/i,"image","check the image file; a SIF file of ours is made again when it is removed"],[/user ?namespace|newuidmap|CLONE_NEWUSER|Operation not permitted/i,"runtime","unprivileged user namespaces are off: ask for them (on Ubuntu the package of apptainer brings an AppArmor profile), or for apptainer-suid"],[/squashfuse|fuse|sandbox/i,"runtime","install squashfuse and see that /dev/fuse can be opened"],[/cgroup/i,"runtime","run again: what control groups allow has changed"],[/network|CNI/i,"runtime",'write "network: host" if the function may use the network of this machine'],[/mount source .*doesn't exist|mount/i,"runtime","check the mounts of the job"]]
;function explain(fatal,run){const{python:python,image:image}=run
;if([`"${python}": executable file not found`,`stat ${python}: no such file`,"permission denied"].some(text=>fatal.startsWith(text)))return{kind:"python",
message:`the image ${image.identity.request.image} has no Python interpreter "${python}" that can be run`,remedy:'name its interpreter with "python:", or choose an image with Python 3.6 or later'}
;const conflict=(0,mount_conflict.u)(fatal,run);if(void 0!==conflict)return conflict
;const[,kind,remedy]=KNOWN.find(([pattern])=>pattern.test(fatal))??[void 0,"runtime",`see that "apptainer exec ${image.reference} true" works on this machine`];return{kind:kind,
message:`apptainer could not run the container: ${fatal}`,remedy:remedy}}
var job_folders=__webpack_require__(37674),registry_accounts=__webpack_require__(15225),single_flight=__webpack_require__(12896),image_archive=__webpack_require__(59650),image_reference=__webpack_require__(80618),registry_client=__webpack_require__(98292),external_node_os_=__webpack_require__(48161),start_child=__webpack_require__(24850),settings=__webpack_require__(58750),output_lines=__webpack_require__(47152),remove_file=__webpack_require__(142),durable_folder=__webpack_require__(92187),overlay=__webpack_require__(67005)
;// CONCATENATED MODULE: ./src/container/sif-file.ts
const HEADER={size:128,magic:32,descriptors:88,offset:96},MAGIC="SIF_MAGIC",DESCRIPTOR={size:585,used:4,offset:17,length:25,name:73,nameLength:128},MOST_DESCRIPTORS=4096,MOST_BYTES=8388608
;async function isSif(path){return withFile(path,async file=>hasMagic(await bytesAt(file,0,HEADER.size)))}async function sifDocuments(path){return withFile(path,async file=>{const documents=new Map
;for(const{name:name,offset:offset,length:length}of await descriptors(file))if(name.endsWith(".json")&&length<=MOST_BYTES)documents.set(name,sif_file_parse(await bytesAt(file,offset,length)))
;return documents})}async function descriptors(file){const header=await bytesAt(file,0,HEADER.size);if(!hasMagic(header))return[]
;const count=Math.min(Number(header.readBigInt64LE(HEADER.descriptors)),MOST_DESCRIPTORS),table=await bytesAt(file,Number(header.readBigInt64LE(HEADER.offset)),count*DESCRIPTOR.size)
;return Array.from({length:Math.floor(table.length/DESCRIPTOR.size)
},(_,number)=>table.subarray(number*DESCRIPTOR.size,(number+1)*DESCRIPTOR.size)).filter(entry=>0!==entry[DESCRIPTOR.used]).map(descriptor)}function descriptor(entry){return{
name:entry.subarray(DESCRIPTOR.name,DESCRIPTOR.name+DESCRIPTOR.nameLength).toString("utf8").split("\0",1)[0]??"",offset:Number(entry.readBigInt64LE(DESCRIPTOR.offset)),
length:Number(entry.readBigInt64LE(DESCRIPTOR.length))}}function hasMagic(header){return header.length===HEADER.size&&header.toString("latin1",HEADER.magic,HEADER.magic+MAGIC.length)===MAGIC}
function sif_file_parse(bytes){try{return JSON.parse(bytes.toString("utf8"))}catch{return}}async function bytesAt(file,offset,length){
if(!Number.isSafeInteger(offset)||offset<0||length<=0)return Buffer.alloc(0);const{buffer:buffer,bytesRead:bytesRead}=await file.read(Buffer.alloc(length),0,length,offset)
;return buffer.subarray(0,bytesRead)}async function withFile(path,use){const file=await(0,promises_.open)(path,"r");return use(file).finally(()=>file.close())}
// CONCATENATED MODULE: ./src/container/sif-store.ts
function sifPath(context,digest){return(0,external_node_path_.join)((0,image_folder.J$)(context),"sif",`${(0,container_digest.ZD)(digest)}.sif`)}function sifRecord(context,digest){return(0,
external_node_path_.join)((0,image_folder.J$)(context),"sif",`${(0,container_digest.ZD)(digest)}.json`)}async function findSif(context,digest){for(const storeRoot of(0,overlay.w)(context.storeRoot)){
const found=await findInLayer({...context,storeRoot:storeRoot},digest);if(void 0!==found)return found}return}async function findInLayer(context,digest){const path=sifPath(context,digest),record=(0,
image_folder.aE)(sifRecord(context,digest));if(void 0===record)return;const found=await fileDigest(context,path).catch(()=>{});if(void 0!==found&&found===record.sif)return path;await(0,
remove_file.n)(path).catch(()=>{});return}async function keepSif(context,digest,made){try{return await keepInLayer(context,digest,made)}catch(thrown){if(!(0,overlay.v8)((0,
image_folder.J$)(context),thrown))throw thrown;return keepInLayer({...context,storeRoot:await(0,overlay.Xv)(context.storeRoot)},digest,made)}}async function keepInLayer(context,digest,made){
const path=sifPath(context,digest);await(0,promises_.chmod)(made,292);const handle=await(0,promises_.open)(made,"r");await handle.sync().finally(()=>handle.close());await(0,durable_folder.w)((0,
external_node_path_.dirname)(path));await(0,promises_.rename)(made,path);const sif=await fileDigest(context,path);await(0,image_folder.rh)(context,sifRecord(context,digest),{image:digest,sif:sif})
;await(0,image_folder.rh)(context,originRecord(context,sif),{image:digest,sif:sif});return path}function originRecord(context,sif){return(0,image_folder.lX)(context,"origins",sif)}
function imageOfSif(context,sif){const record=(0,image_folder.aE)(originRecord(context,sif));return record?.sif===sif&&"string"==typeof record.image?record.image:void 0}
async function checkIsSif(path){if(!await isSif(path))throw new errors.bD("image",`${path} is not a SIF file`,'make it with "apptainer pull" or "apptainer build"')}
// CONCATENATED MODULE: ./src/container/sif-build.ts
const FAST=["--mksquashfs-args","-comp zstd -Xcompression-level 1"];async function buildSif(task,order){const{client:client,report:report}=task,say=(state,detail)=>report({type:"image",
step:"build-sif",state:state,image:order.shown,detail:detail}),work=await(0,image_folder.SV)(client.context,"build"),sif=(0,external_node_path_.join)(work,"image.sif");let unpacked;try{
for(const folder of["cache","config"])await(0,promises_.mkdir)((0,external_node_path_.join)(work,folder),{recursive:!0,mode:448});unpacked=await unpackingFolder(work);say("started",order.digest)
;const plan=await buildPlan(task,order,{work:work,unpacked:unpacked}),attempt=flags=>runBuild(client,plan,{flags:flags,sif:sif,onLine:line=>say("progress",line)});let failed=await attempt(FAST)
;if(void 0!==failed&&/mksquashfs|unknown flag|zstd|compressor/i.test(failed))failed=await attempt([]);if(void 0!==failed)throw sif_build_explain(order,failed,unpacked)
;const path=await keepSif(client.context,order.digest,sif);say("done",path);return path}finally{for(const folder of[work,...void 0===unpacked?[]:[unpacked]])await(0,promises_.rm)(folder,{recursive:!0,
force:!0}).catch(()=>{})}}const HARMLESS=/^[\p{L}\p{N}/._+,@%=~ -]*$/u;async function unpackingFolder(work){if(HARMLESS.test(work)){const folder=(0,external_node_path_.join)(work,"tmp");await(0,
promises_.mkdir)(folder,{mode:448});return folder}if(HARMLESS.test((0,external_node_os_.tmpdir)()))return(0,promises_.mkdtemp)((0,external_node_path_.join)((0,
external_node_os_.tmpdir)(),"hither-sif-"));throw new errors.bD("image",`apptainer can make no SIF file where a path has quotes, brackets, colons or the like: neither in ${work} nor in ${(0,
external_node_os_.tmpdir)()}`,`${(0,settings.zp)()}, or give a folder for temporary files with TMPDIR`)}async function buildPlan(task,{from:from},{work:work,unpacked:unpacked}){const settings={
CACHEDIR:(0,external_node_path_.join)(work,"cache"),TMPDIR:unpacked,CONFIGDIR:(0,external_node_path_.join)(work,"config")};if("registry"!==from.kind){const link=(0,
external_node_path_.join)(unpacked,"image.tar");await(0,promises_.symlink)(from.path,link);return{source:`${from.kind}:${link}`,settings:settings,flags:[]}}
const{image:image}=from,account=await task.access.account(image.registry,image.repository),login=void 0===account?{}:{DOCKER_USERNAME:account.user,DOCKER_PASSWORD:account.password},flags=(0,
registry_client.K)(image.registry)?["--no-https"]:[];return{source:`docker://${(0,image_reference.aR)(image)}@${image.digest}`,settings:{...settings,...login},flags:flags}}
async function runBuild(client,plan,{flags:flags,sif:sif,onLine:onLine}){const facts=client.facts();let output="";const lines=(0,
output_lines.D)(line=>onLine(line.replace(/^INFO:\s+/,""))),take=chunk=>{output=(output+chunk.toString("utf8")).slice(-8192);lines(chunk)},command={program:facts.program,
args:["build","--force",...flags,...plan.flags,sif,plan.source],env:{...proxyEnvironment(client.context),...apptainerEnvironment(client.context,facts,plan.settings)}},end=await(0,
start_child.v)(command,take,take).ended;return 0===end.exitCode?void 0:end.startError??output}function sif_build_explain({shown:shown},output,folder){const said=(0,
output_lines.S)(output).replace(/^FATAL:\s+/,""),remedy=/no space left|quota/i.test(output)?`make room in ${folder}, or ${(0,
settings.zp)()}`:/mksquashfs/i.test(output)?"install squashfs-tools":/user namespace|newuidmap|fakeroot/i.test(output)?"ask for unprivileged user namespaces on this machine, or make the .sif file on another and name it":'try "apptainer build image.sif" with this image, and mend what it says'
;return new errors.bD("image",`apptainer could not make a SIF file of ${shown}: ${said}`,remedy)}// CONCATENATED MODULE: ./src/container/sif-environment.ts
async function imageVariables(path){const documents=await sifDocuments(path),config=documents.get("oci-config.json")
;if(!isObject(config)||scripts(documents.get("inspect-metadata.json")).some(([name,text])=>isOwn(name,text)))return;return sif_environment_variablesOf(config)}
function sif_environment_variablesOf(config){const entries=Array.isArray(config.Env)?config.Env.map(String):[];return Object.fromEntries(entries.flatMap(entry=>{const equals=entry.indexOf("=")
;return equals<1?[]:[[entry.slice(0,equals),entry.slice(equals+1)]]}))}function scripts(metadata){const environment=objectIn(objectIn(objectIn(metadata,"data"),"attributes"),"environment")
;return Object.entries(environment).map(([name,text])=>[name,String(text)])}function isOwn(name,text){return!/\/10-docker[^/]*\.sh$/.test(name)&&text.split("\n").some(line=>/^\s*[^#\s]/.test(line))}
function objectIn(value,key){const found=isObject(value)?value[key]:void 0;return isObject(found)?found:{}}function isObject(value){return"object"==typeof value&&null!==value&&!Array.isArray(value)}
// CONCATENATED MODULE: ./src/container/sif-images.ts
function createSifImages(client,access){const fetched=new Map;return{identify:request=>identify(client,access,request),async fetch(identity,report){
const image=fetched.get(identity.digest)??fetchImage({client:client,access:access,report:report},identity);fetched.set(identity.digest,image);image.catch(()=>fetched.delete(identity.digest));return{
...await image,identity:identity}}}}async function identify(client,access,request){const reference=(0,image_reference.rA)(request.image);switch(reference.kind){case"sif":return{request:request,
digest:await sifDigest(client,reference.path),source:reference.path};case"archive":return{request:request,digest:(await(0,image_archive.b)(reference.path)).digest,source:reference.path};case"id":
throw new errors.bD("image",`apptainer can't see the image ${request.image}, which is in another engine`,'save it with "docker save --output image.tar ID" and name that file, or use docker or podman')
;case"name":return identifyNamed(client,access,{request:request,image:reference})}}async function sifDigest(client,path){try{await checkIsSif(path);const sif=await fileDigest(client.context,path)
;return imageOfSif(client.context,sif)??sif}catch(thrown){throw thrown instanceof errors.bD?thrown:new errors.bD("image",`the image ${path} can't be read: ${(0,errors.u0)(thrown)}`,"check its path")}}
async function identifyNamed(client,access,{request:request,image:image}){const known="always"===request.pull?void 0:await whatNameMeans(client,image);if(void 0!==known)return{request:request,...known
};if("never"===request.pull)throw new errors.bD("image",`no SIF file was made of the image ${request.image} here`,'run once with "pull: missing", or name a .sif file');const answer=await(0,
registry_client.r)(image,access);if(!answer.found)throw answer.error;const{config:config,manifest:manifest}=answer.image;return{request:request,digest:config,source:`${(0,
image_reference.aR)(image)}@${manifest}`}}function nameRecord(client,image){return(0,image_folder.lX)(client.context,"names",nameOf(image))}function nameOf(image){return`${(0,
image_reference.aR)(image)}${void 0===image.digest?`:${image.tag}`:`@${image.digest}`}`}async function whatNameMeans(client,image){const record=(0,
image_folder.aE)(nameRecord(client,image)),{digest:digest,source:source}=record??{};if(record?.name!==nameOf(image)||"string"!=typeof digest||"string"!=typeof source)return
;return void 0===await findSif(client.context,digest)?void 0:{digest:digest,source:source}}async function fetchImage(task,identity){
const reference=await fetchSif(task,identity),variables=await imageVariables(reference);if(void 0!==variables)return{identity:identity,reference:reference,environment:"image",variables:variables}
;const shown=identity.request.image
;if(identity.digest!==await fileDigest(task.client.context,reference))throw new errors.bD("image",`the SIF file of ${shown} does not say which variables the image sets, so that its jobs could differ from docker's`,`remove ${reference} and use Apptainer 1.1 or later, or SingularityCE 3.10 or later`)
;const message=`${shown} sets its variables by scripts of its own and not by the config of an OCI image: they are as apptainer reads them`;task.report({type:"notice",message:message});return{
identity:identity,reference:reference,environment:"sif"}}async function fetchSif(task,identity){const{client:client}=task,{digest:digest,source:source,request:request}=identity,asked=(0,
image_reference.rA)(request.image);if("sif"===asked.kind)return source;const sif=await(0,single_flight.g)({lock:await(0,image_folder.HZ)(client.context,`sif-${(0,container_digest.ZD)(digest)}`),
owner:client.context.owner,look:()=>findSif(client.context,digest),make:async()=>buildSif(task,{digest:digest,shown:request.image,from:await sourceOf(source)})});if("name"===asked.kind)await(0,
image_folder.rh)(client.context,nameRecord(client,asked),{name:nameOf(asked),digest:digest,source:source});return sif}async function sourceOf(source){if(source.startsWith("/"))return{kind:(await(0,
image_archive.b)(source)).kind,path:source};const image=(0,image_reference.rA)(source)
;if("name"!==image.kind)throw new errors.bD("image",`${source} is not the name of an image in a registry`,"check the image");return{kind:"registry",image:image}}
// CONCATENATED MODULE: ./src/container/apptainer-runtime.ts
function createApptainerRuntime(context){const client=createApptainerClient(context),access={account:(0,registry_accounts.s)(context.env),env:context.env,architecture:process.arch
},images=createSifImages(client,access),folders=(0,job_folders.F)(context,"mounts");let trying,abilities={limits:"none",seccomp:!1};return{name:"apptainer",probe:()=>client.probe(),
identify:request=>images.identify(request),async fetch(identity,report){const image=await images.fetch(identity,report);trying??=findAbilities(client,image.reference);abilities=await trying
;return image},command(run){folders.add(run);return execCommand(run,client,abilities)},supervision:run=>leftToSupervisor(run,abilities),isolation:run=>achieved(run,client,abilities),
stop:name=>folders.stop(name),sweep:isDead=>folders.sweep(isDead),diagnose:async(end,stderrTail,run)=>apptainerFailure(end,stderrTail,{run:run,abilities:abilities})}}
function execCommand(run,client,abilities){const{context:context}=client,facts=client.facts(),surroundings={facts:facts,abilities:abilities,seccompProfile:(0,seccomp_profile.Hl)(context,"apptainer"),
gpuDriver:gpuDriver()};return{program:facts.program,args:execArguments(run,surroundings),env:apptainerEnvironment(context,facts)}}function gpuDriver(){if((0,
external_node_fs_.existsSync)("/dev/nvidiactl"))return"nvidia";return(0,external_node_fs_.existsSync)("/dev/kfd")?"amd":void 0}function leftToSupervisor(run,{limits:limits}){
const{memory:memory,pids:pids}=run.resources;return{..."none"===limits?{limitPids:pids}:{},...void 0===memory?{}:{watchMemory:memory},variables:unsettableVariables(run),
environmentScript:environmentScript(run)}}function achieved(run,client,{limits:limits,seccomp:seccomp}){
const{network:network,relax:relax,resources:resources}=run,facts=client.facts(),memory="none"===limits?"watchdog":"cgroup",rlimit=0===client.context.user.uid?"none":"rlimit";return{network:network,
filesystem:relax.includes("writable-root")?"writable-root":"read-only",processes:"namespace",memory:void 0===resources.memory?"none":memory,pids:"none"===limits?rlimit:"cgroup",
cpus:"all"===limits?"cgroup":"none",tmp:isTmpLimited(run,facts)?"limited":"none",seccomp:seccomp,capabilities:"none",user:"caller"}}}),
37674:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{F:()=>createJobFolders})
;var external_node_fs_=__webpack_require__(73024),external_node_path_=__webpack_require__(76760),process_owner=__webpack_require__(9694),store_layout=__webpack_require__(58759),kernel_files=__webpack_require__(47108)
;// CONCATENATED MODULE: ./src/container/job-processes.ts
function processesWith(trace,text){const own=namespaceOf("self");return allProcesses().filter(({pid:pid})=>{if(pid===process.pid||"mounts"===trace&&namespaceOf(pid)===own)return!1
;return traceOf(pid,trace).includes(text)})}function traceOf(pid,trace){if("arguments"===trace)return(0,kernel_files.w2)(`/proc/${pid}/cmdline`).replaceAll("\0"," ");return(0,
kernel_files.w2)(`/proc/${pid}/mountinfo`).replaceAll(/\\([0-7]{3})/g,(_,octal)=>String.fromCharCode(Number.parseInt(octal,8)))}function withDescendants(roots){
const all=allProcesses(),found=new Map(roots.map(root=>[root.pid,root]));for(let before=-1;before!==found.size;){before=found.size;for(const one of all)if(found.has(one.parent))found.set(one.pid,one)}
return[...found.values()]}function signalAll(processes,signal){for(const{pid:pid}of processes)try{process.kill(pid,signal)}catch{}}function anyRuns(processes){
return processes.some(({pid:pid})=>!/^[ZX]?$/.test(stateOf(pid)))}function allProcesses(){return listProc().flatMap(name=>{const fields=statFields(name);return void 0===fields?[]:[{pid:Number(name),
parent:Number(fields[1])}]})}function listProc(){try{return(0,external_node_fs_.readdirSync)("/proc").filter(name=>/^\d+$/.test(name))}catch{return[]}}function statFields(pid){const stat=(0,
kernel_files.w2)(`/proc/${pid}/stat`);return""===stat?void 0:stat.slice(stat.lastIndexOf(")")+2).split(" ")}function stateOf(pid){return statFields(pid)?.[0]??""}function namespaceOf(pid){try{
return(0,external_node_fs_.readlinkSync)(`/proc/${pid}/ns/mnt`)}catch{return""}}// CONCATENATED MODULE: ./src/container/job-folders.ts
const GRACE_MS=1e3,LOOK_MS=10;function createJobFolders(context,trace){const folders=new Map;return{add:run=>void folders.set(run.name,run.folder),async stop(name){const folder=folders.get(name)
;if(void 0!==folder){await end(()=>jobProcesses(`${folder}/`,context,trace));folders.delete(name)}},sweep:isDead=>sweepRuns(context,isDead,trace)}}
function jobProcesses(path,{storeRoot:storeRoot},trace){return withDescendants([...processesWith("arguments",path),..."arguments"===trace?[]:processesWith(trace,inStore(path,storeRoot))])}
async function end(find){let found=find();if(!anyRuns(found))return;signalAll(found,"SIGTERM");for(let waited=0;waited<GRACE_MS&&anyRuns(found);waited+=LOOK_MS)await pause(LOOK_MS)
;for(let waited=0;waited<GRACE_MS;waited+=LOOK_MS){found=find();if(!anyRuns(found))return;signalAll(found,"SIGKILL");await pause(LOOK_MS)}}function pause(milliseconds){return new Promise(resolve=>{
setTimeout(resolve,milliseconds)})}async function sweepRuns(context,isDead,trace){const folders=jobProcesses(`${(0,
store_layout.Xc)(context.storeRoot)}/`,context,trace).flatMap(one=>jobFolderOf(one,context.storeRoot)??[]),dead=[...new Set(folders)].filter(folder=>{const owner=(0,process_owner.qR)((0,
external_node_path_.basename)((0,external_node_path_.dirname)(folder)));return void 0!==owner&&isDead(owner)});for(const folder of dead)await end(()=>jobProcesses(`${folder}/`,context,trace))
;return dead}function jobFolderOf({pid:pid},storeRoot){const runs=`${(0,store_layout.Xc)(storeRoot)}/`,named=jobIn(traceOf(pid,"arguments"),runs);if(void 0!==named)return(0,
external_node_path_.join)(runs,named);const mounted=jobIn(traceOf(pid,"mounts"),inStore(runs,storeRoot));return void 0!==mounted&&(0,external_node_fs_.existsSync)((0,external_node_path_.join)(runs,(0,
external_node_path_.dirname)(mounted)))?(0,external_node_path_.join)(runs,mounted):void 0}function inStore(path,storeRoot){return`/${(0,external_node_path_.relative)(storeRoot,path)}/`}
function jobIn(text,runs){const start=text.indexOf(runs),[run,job]=start<0?[]:text.slice(start+runs.length).split(/[/ \n"]/)
;return void 0===run||void 0===job||!/^job-\d+$/.test(job)?void 0:`${run}/${job}`}})};
