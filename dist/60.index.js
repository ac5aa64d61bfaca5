export const id=60;export const ids=[60];export const modules={59650:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{
B:()=>archiveDigest,b:()=>readArchive});var promises_=__webpack_require__(51455),errors=__webpack_require__(83916),container_digest=__webpack_require__(28483)
;// CONCATENATED MODULE: ./src/container/tar-reader.ts
const BLOCK=512,MAX_META=1048576;async function*tarEntries(read){let longName,offset=0;for(;;){const header=await read(offset,BLOCK);if(header.length<BLOCK||header.every(byte=>0===byte))return
;const{name:name,size:size,type:type}=parseHeader(header),entry={name:longName??name,size:size,offset:offset+BLOCK,type:type};offset+=BLOCK+Math.ceil(size/BLOCK)*BLOCK
;if("L"===type||"x"===type||"g"===type){const text=(await read(entry.offset,Math.min(size,MAX_META))).toString("utf8")
;longName="L"===type?text.replace(/\0.*$/s,""):"x"===type?paxPath(text)??longName:longName}else{longName=void 0;yield entry}}}function parseHeader(header){
const field=(start,length)=>header.toString("utf8",start,start+length).replace(/\0.*$/s,""),sum=header.reduce((total,byte,index)=>total+(index>=148&&index<156?32:byte),0)
;if(Number.parseInt(field(148,8).trim(),8)!==sum)throw new errors.bD("image","it is not a tar archive",'make it again with "docker save --output image.tar NAME"')
;const prefix="ustar"===field(257,5)?field(345,155):"";return{name:""===prefix?field(0,100):`${prefix}/${field(0,100)}`,size:parseSize(header.subarray(124,136)),type:0===header[156]?"0":field(156,1)}}
function parseSize(field){if(128&(field[0]??0))return Number(field.readBigUInt64BE(4));return Number.parseInt(field.toString("latin1").replace(/\0.*$/s,"").trim()||"0",8)}function paxPath(records){
return/^\d+ path=(.*)$/m.exec(records)?.[1]}// CONCATENATED MODULE: ./src/container/image-archive.ts
async function archiveDigest(path){return(await readArchive(path)).digest}async function readArchive(path){let file;try{file=await(0,promises_.open)(path);const archive=await openArchive(file)
;return await fromDockerManifest(archive)??await fromOciIndex(archive)??wrong("it holds no image")}catch(thrown){const remedy=thrown instanceof errors.bD?thrown.remedy:"check the path of the archive"
;throw new errors.bD("image",`the image archive ${path} can't be used: ${(0,errors.u0)(thrown)}`,remedy)}finally{await(file?.close())}}
const REMEDY='make it again with "docker save --output image.tar NAME"',MAX_DOCUMENT=8388608;function wrong(what,remedy=REMEDY){throw new errors.bD("image",what,remedy)}
async function openArchive(file){const read=async(offset,length)=>{const{buffer:buffer,bytesRead:bytesRead}=await file.read(Buffer.alloc(length),0,length,offset);return buffer.subarray(0,bytesRead)
},magic=(await read(0,4)).toString("hex");if(/^(1f8b|425a68|fd377a58|28b52ffd)/.test(magic))wrong("it is compressed","decompress it first");const entries=new Map
;for await(const entry of tarEntries(read))entries.set(entry.name.replace(/^\.\//,""),entry);return async name=>{const entry=entries.get(name)
;return void 0===entry||entry.size>MAX_DOCUMENT?void 0:read(entry.offset,entry.size)}}async function fromDockerManifest(archive){
const images=listOf(await image_archive_document(archive,"manifest.json"));if(void 0===images)return;const[image]=images
;if(void 0===image||images.length>1)wrong(`it holds ${images.length} images`,"save one image alone")
;const name=String(image.Config),config=await archive(name),hex=/([0-9a-f]{64})(\.json)?$/.exec(name)?.[1],digest=void 0===config?void 0:(0,container_digest.ol)(config);if(void 0===digest||(0,
container_digest.ZD)(digest)!==hex)wrong("the configuration of its image is missing or damaged");return{digest:digest,kind:"docker-archive"}}async function fromOciIndex(archive){
const manifests=listOf(objectOf(await image_archive_document(archive,"index.json")).manifests);if(void 0===manifests)return;const[only]=manifests
;if(void 0===only||manifests.length>1)wrong(`it holds ${manifests.length} images`,"save one image for one platform alone");const digest=(0,
container_digest.m)(String(only.digest)),blob=void 0===digest?void 0:await archive(`blobs/sha256/${(0,container_digest.ZD)(digest)}`);if(void 0===blob||(0,
container_digest.ol)(blob)!==digest)wrong("the manifest of its image is missing or damaged");const config=(0,container_digest.m)(String(objectOf(objectOf(parseJson(blob)).config).digest))
;return void 0===config?wrong("it holds images for several platforms","save the image for one platform alone"):{digest:config,kind:"oci-archive"}}async function image_archive_document(archive,name){
const bytes=await archive(name);return void 0===bytes?void 0:parseJson(bytes)}function parseJson(bytes){try{return JSON.parse(bytes.toString("utf8"))}catch{
return wrong("its table of contents is damaged")}}function objectOf(value){return"object"==typeof value&&null!==value?value:{}}function listOf(value){
return Array.isArray(value)?value.map(objectOf):void 0}}),47108:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{aW:()=>bootId,
mZ:()=>ownLimit,w2:()=>readKernelFile});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024);function readKernelFile(path){try{return(0,
node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path,"utf8").trim()}catch{return""}}function bootId(){return readKernelFile("/proc/sys/kernel/random/boot_id")}function ownLimit(name){
const line=new RegExp(`^${name}\\s+\\S+\\s+(\\d+)`,"m").exec(readKernelFile("/proc/self/limits"));return Number(line?.[1]??Number.POSITIVE_INFINITY)}}),
29284:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{X:()=>csvField,n:()=>mountArgument})
;function mountArgument({source:source,target:target,writable:writable},readOnly){return["type=bind",`src=${source}`,`dst=${target}`,...writable?[]:[readOnly]].map(csvField).join(",")}
function csvField(field){return/[",\r\n]/.test(field)||field!==field.trim()?`"${field.replaceAll('"','""')}"`:field}}),29425:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){
__webpack_require__.d(__webpack_exports__,{u:()=>mountConflict});const OWN=["/in","/out","/tmp","/etc/passwd","/etc/group","/etc/hosts"];function mountConflict(said,{image:image,mounts:mounts}){
if(!/(?:not|is) a directory/i.test(said))return;const stands=target=>said.includes(`at "${target}"`)||said.includes(`->${target} error`),shown=image.identity.request.image,own=OWN.find(stands)
;if(void 0!==own)return{kind:"image",message:`the image ${shown} can't be used: it has something of another kind at ${own}, where every job has a mount`,
remedy:`remove ${own} from the image, or choose another one; jobs need the folders /in, /out and /tmp`};const given=mounts.find(({target:target})=>stands(target));return void 0===given?void 0:{
kind:"runtime",message:`${given.source} can't be mounted at ${given.target}: one is a folder, the other, in the image ${shown}, is a file`,remedy:'write another "target:" in "mounts:"'}}}),
47152:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{D:()=>linesOf,S:()=>lastLineOf});function lastLineOf(text){
return text.trim().split(/[\r\n]+/).at(-1)?.trim()??""}function linesOf(take){let rest="";return chunk=>{const parts=(rest+chunk.toString("utf8")).split(/[\r\n]+/);rest=(parts.pop()??"").slice(-1e4)
;for(const line of parts)if(""!==line.trim())take(line.trim())}}}),15225:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{
s:()=>accountsOf})
;var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(51455),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760),_process_find_program__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(24459),_process_run_command__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(62408)
;function accountsOf(env){return async(registry,repository)=>{const names=namesOf(registry,repository);for(const path of settingsFiles(env)){
const settings=await readSettings(path),account=await fromHelper(settings,names,env)??fromFile(settings,names);if(void 0!==account)return account}return}}function settingsFiles(env){
const home=env.HOME??"/nonexistent",files=[(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env.DOCKER_CONFIG||(0,
node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home,".docker"),"config.json"),void 0===env.XDG_RUNTIME_DIR?"":(0,
node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env.XDG_RUNTIME_DIR,"containers","auth.json"),(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env.XDG_CONFIG_HOME||(0,
node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home,".config"),"containers","auth.json")];return[env.REGISTRY_AUTH_FILE??"",...files].filter(path=>""!==path)}function namesOf(registry,repository){
const parts=repository.split("/")
;return[...parts.map((_,index)=>[registry,...parts.slice(0,parts.length-index)].join("/")),registry,..."docker.io"===registry?["https://index.docker.io/v1/","index.docker.io","registry-1.docker.io"]:[],`https://${registry}`,`https://${registry}/v1/`,`https://${registry}/v2/`]
}async function readSettings(path){try{return objectOf(JSON.parse(await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path,"utf8")))}catch{return{}}}function objectOf(value){
return"object"==typeof value&&null!==value?value:{}}function fromFile(settings,names){const accounts=objectOf(settings.auths);for(const name of names){
const{auth:auth}=objectOf(accounts[name]),account="string"==typeof auth?decode(auth):void 0;if(void 0!==account)return account}return}function decode(auth){
const text=Buffer.from(auth,"base64").toString("utf8"),colon=text.indexOf(":");return colon<=0?void 0:{user:text.slice(0,colon),password:text.slice(colon+1).replace(/\0+$/,"")}}
async function fromHelper(settings,names,env){const helpers=objectOf(settings.credHelpers),listed=objectOf(settings.auths);for(const name of names){
const helper=helpers[name]??(name in listed||name.startsWith("https://index.")?settings.credsStore:void 0),account="string"==typeof helper?await askHelper(helper,name,env):void 0
;if(void 0!==account)return account}return}async function askHelper(helper,server,env){const program=/^[\w.-]+$/.test(helper)?(0,
_process_find_program__WEBPACK_IMPORTED_MODULE_2__.K)(`docker-credential-${helper}`,env.PATH):void 0;if(void 0===program)return
;const given=Object.entries(env).filter(entry=>void 0!==entry[1]),answer=await(0,_process_run_command__WEBPACK_IMPORTED_MODULE_3__.d)({program:program,args:["get"],env:Object.fromEntries(given)
},server);try{const{Username:Username,Secret:Secret}=objectOf(JSON.parse(answer.stdout));return 0===answer.exitCode&&"string"==typeof Username&&"<token>"!==Username&&"string"==typeof Secret?{
user:Username,password:Secret}:void 0}catch{return}}}),98292:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{r:()=>askRegistry,
K:()=>isLocalRegistry});var errors=__webpack_require__(83916),container_digest=__webpack_require__(28483),image_reference=__webpack_require__(80618)
;// CONCATENATED MODULE: ./src/container/registry-authorization.ts
async function authorization(challenge,request){const account=await request.account(request.registry,request.repository),basic=void 0===account?void 0:basicHeader(account)
;if(/^basic\b/i.test(challenge))return basic;const{realm:realm,service:service,scope:scope}=parametersOf(challenge);if(!/^bearer\b/i.test(challenge)||void 0===realm||!URL.canParse(realm))return
;const url=new URL(realm)
;if("https:"!==url.protocol&&void 0!==basic&&!/^(localhost|127\.[\d.]+|\[::1\])$/.test(url.hostname))throw new errors.bD("image",`${request.registry} wants the password sent to ${url.host} without encryption`,"use a registry whose token server speaks HTTPS")
;url.searchParams.set("scope",scope??`repository:${request.repository}:pull`);if(void 0!==service)url.searchParams.set("service",service);const headers=void 0===basic?{}:{authorization:basic
},{getOverHttp:getOverHttp}=await __webpack_require__.e(457).then(__webpack_require__.bind(__webpack_require__,44838)),answer=await getOverHttp(url.href,{headers:headers,env:request.env
}),token=200===answer.status?tokenIn(answer.body):void 0;return void 0===token?void 0:`Bearer ${token}`}function basicHeader({user:user,password:password}){
return`Basic ${Buffer.from(`${user}:${password}`).toString("base64")}`}function parametersOf(challenge){const pairs=[...challenge.matchAll(/([a-z_]+)="((?:[^"\\]|\\.)*)"/gi)]
;return Object.fromEntries(pairs.map(([,name="",value=""])=>[name.toLowerCase(),value.replaceAll(/\\(.)/g,"$1")]))}function tokenIn(body){try{
const{token:token,access_token:access_token}=JSON.parse(body.toString("utf8"));return[token,access_token].find(value=>"string"==typeof value&&""!==value)}catch{return}}
// CONCATENATED MODULE: ./src/container/registry-client.ts
const INDEXES=["application/vnd.oci.image.index.v1+json","application/vnd.docker.distribution.manifest.list.v2+json"],MANIFESTS=["application/vnd.oci.image.manifest.v1+json","application/vnd.docker.distribution.manifest.v2+json"]
;async function askRegistry(image,access){try{return{found:!0,image:await resolve(new Session(image,access),access.architecture)}}catch(thrown){if(thrown instanceof Refusal)return{found:!1,
reason:thrown.reason,error:thrown.error};throw thrown}}function isLocalRegistry(registry){const host=registry.replace(/:\d+$/,"")
;return"localhost"===host||"[::1]"===host||/^127(\.\d{1,3}){3}$/.test(host)}class Refusal{reason;error;constructor(reason,error){this.reason=reason;this.error=error}}
async function resolve(session,architecture){const top=await session.manifest(session.image.digest??session.image.tag??"latest");if(!("manifests"in top.document))return{digest:top.digest,
manifest:top.digest,config:configOf(top.document,session)};const chosen=choosePlatform(top.document.manifests,architecture)
;if(void 0===chosen)throw session.refuse("not-found",`has no image for linux/${goName(architecture)}`,"choose an image that has one")
;const{digest:digest,document:document}=await session.manifest(chosen);return{digest:top.digest,manifest:digest,config:configOf(document,session)}}function configOf(document,session){
const config=objectOf(document.config),digest=(0,container_digest.m)(String(config.digest))
;if(void 0===digest)throw session.refuse("not-found","is not a container image that can be run","check the name of the image");return digest}function choosePlatform(manifests,architecture){
const fits=(Array.isArray(manifests)?manifests.map(objectOf):[]).filter(({platform:platform})=>{const{os:os,architecture:built}=objectOf(platform);return"linux"===os&&built===goName(architecture)})
;return(0,container_digest.m)(String(fits[0]?.digest))}function goName(architecture){return"x64"===architecture?"amd64":architecture}function objectOf(value){
return"object"==typeof value&&null!==value&&!Array.isArray(value)?value:{}}class Session{image;access;#authorization;constructor(image,access){this.image=image;this.access=access}
async manifest(reference){const answer=await this.#get(this.#url(reference)),digest=(0,container_digest.ol)(answer.body),expected=(0,container_digest.m)(reference)??(0,
container_digest.m)(answer.headers["docker-content-digest"]??"")
;if(void 0!==expected&&expected!==digest)throw this.refuse("unreachable",`arrived damaged: ${digest} in place of ${expected}`,"try again later");return{digest:digest,document:this.#parse(answer.body)}
}refuse(reason,what,remedy){return new Refusal(reason,new errors.bD("image",`the image ${this.image.written} ${what}`,remedy))}#url(reference){
const{registry:registry,repository:repository}=this.image,host="docker.io"===registry?"registry-1.docker.io":registry
;return`${isLocalRegistry(registry)?"http":"https"}://${host}/v2/${repository}/manifests/${reference}`}#parse(body){try{return objectOf(JSON.parse(body.toString("utf8")))}catch{
throw this.refuse("unreachable","could not be looked up: the registry did not answer in JSON",CHECK_REGISTRY)}}async#get(url){let answer=await this.#ask(url);if(401===answer.status){
this.#authorization=await this.#authorize(answer);answer=void 0===this.#authorization?answer:await this.#ask(url)}if(200===answer.status)return answer;throw this.#refusalOf(answer)}async#ask(url){
const authorized=void 0===this.#authorization?{}:{authorization:this.#authorization},headers={accept:[...INDEXES,...MANIFESTS].join(", "),...authorized
},{getOverHttp:getOverHttp}=await __webpack_require__.e(457).then(__webpack_require__.bind(__webpack_require__,44838));return this.#reach(()=>getOverHttp(url,{headers:headers,env:this.access.env}))}
#authorize(answer){const{registry:registry,repository:repository}=this.image,challenge=answer.headers["www-authenticate"]??"";return this.#reach(()=>authorization(challenge,{registry:registry,
repository:repository,account:this.access.account,env:this.access.env}))}async#reach(ask){try{return await ask()}catch(thrown){const why=thrown instanceof Error?thrown.message:String(thrown)
;throw this.refuse("unreachable",`could not be looked up: ${why}`,CHECK_REGISTRY)}}#refusalOf({status:status}){const{registry:registry}=this.image
;if(401===status||403===status)return this.refuse("refused",`was refused by ${registry} (HTTP ${status}): it is private, or there is none of that name`,`check the name, and log in with "docker login ${registry}" or "podman login ${registry}"`)
;if(404===status){const what=this.image.digest??`tag "${this.image.tag}"`;return this.refuse("not-found",`does not exist: ${(0,
image_reference.aR)(this.image)} has no ${what} (HTTP 404)`,"check name and tag; an image that was only built here must be in the engine that is used, or be given as a .tar or .sif file")}
const remedy=429===status?"wait, or log in for a higher limit":CHECK_REGISTRY;return this.refuse("unreachable",`could not be looked up: ${registry} answered HTTP ${status}`,remedy)}}
const CHECK_REGISTRY='check the name of the registry and the network, or use an image that is here with "pull: never"'}),80481:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){
__webpack_require__.d(__webpack_exports__,{Hl:()=>seccompProfilePath,U5:()=>stricterProfile,Z8:()=>writeProfile,zF:()=>writeRefusals})
;var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(51455),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760),_store_user_folder__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(37079),_store_write_whole__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(53320)
;const REFUSED=["unshare","setns","mount","umount","umount2","pivot_root","move_mount","open_tree","fsopen","fsmount","fsconfig","fspick","mount_setattr","ptrace","process_vm_readv","process_vm_writev","kcmp","keyctl","add_key","request_key","bpf","perf_event_open","userfaultfd","fanotify_init","io_uring_setup","io_uring_enter","io_uring_register","open_by_handle_at","name_to_handle_at","init_module","finit_module","delete_module","kexec_load","kexec_file_load","reboot","swapon","swapoff","acct","quotactl","lookup_dcookie","syslog","settimeofday","clock_settime","iopl","ioperm"],REFUSALS={
defaultAction:"SCMP_ACT_ALLOW",architectures:["SCMP_ARCH_X86_64","SCMP_ARCH_X86","SCMP_ARCH_X32","SCMP_ARCH_AARCH64","SCMP_ARCH_ARM"],syscalls:[{names:REFUSED,action:"SCMP_ACT_ERRNO"},{
names:["clone"],action:"SCMP_ACT_ERRNO",args:[{index:0,value:268435456,valueTwo:268435456,op:"SCMP_CMP_MASKED_EQ"}]}]},NEW_NAMESPACE=2114060288,ENOSYS=38;function stricterProfile(text){
const profile=parse(text);if("SCMP_ACT_ERRNO"!==profile?.defaultAction)return;const refused=new Set([...REFUSED,"clone","clone3"]),rules=profile.syscalls.map(rule=>"SCMP_ACT_ALLOW"===rule.action?{
...rule,names:rule.names.filter(name=>!refused.has(name))}:rule),clone={names:["clone"],action:"SCMP_ACT_ALLOW",args:[{index:0,value:NEW_NAMESPACE,valueTwo:0,op:"SCMP_CMP_MASKED_EQ"}]},clone3={
names:["clone3"],action:"SCMP_ACT_ERRNO",errnoRet:ENOSYS},syscalls=[...rules.filter(({names:names})=>names.length>0),clone,clone3];return JSON.stringify({...profile,syscalls:syscalls})}
function parse(text){try{const{defaultAction:defaultAction,syscalls:syscalls,...rest}=JSON.parse(text);return Array.isArray(syscalls)?{...rest,defaultAction:defaultAction,syscalls:syscalls}:void 0
}catch{return}}function seccompProfilePath(context,engine){return(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,
_store_user_folder__WEBPACK_IMPORTED_MODULE_2__.Ys)(context.storeRoot),`seccomp-${engine}.json`)}function writeRefusals(context){return writeProfile(context,"apptainer",JSON.stringify(REFUSALS))}
async function writeProfile(context,engine,text){const path=seccompProfilePath(context,engine);if((0,_store_user_folder__WEBPACK_IMPORTED_MODULE_2__.y2)(context.storeRoot)&&await(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path,"utf8").catch(()=>{})===text)return path;await(0,_store_user_folder__WEBPACK_IMPORTED_MODULE_2__.GC)(context.storeRoot);await(0,
_store_write_whole__WEBPACK_IMPORTED_MODULE_3__.f)({root:context.storeRoot,random:context.random},{path:path,text:text});return path}})};
