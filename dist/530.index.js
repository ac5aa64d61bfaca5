export const id=530;export const ids=[530];export const modules={94798:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{
E:()=>cacheUse});function cacheUse(spec,{cache:cache,forceRun:forceRun},uncovered){if("off"===cache)return{look:!1,keep:!1,why:"the cache is off"};const depends=unhashed(spec)??uncovered
;if(void 0!==depends&&!spec.cache.trust){return{look:!1,keep:!1,why:`its result may depend on ${depends}, which the job hash can't cover: "cache: { trust: true }" keeps it all the same`}}
const keep="read-write"===cache;return forceRun||spec.cache.forceRun?{look:!1,keep:keep,why:"it is computed anew on demand (force-run)"}:{look:!0,keep:keep,why:""}}
function unhashed({network:network,mounts:mounts,passEnv:passEnv}){if("none"!==network)return"the network";if(mounts.length>0)return"what is mounted"
;return passEnv.length>0?"variables that are passed through":void 0}}),94367:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{
HZ:()=>lockPath,J$:()=>imagesFolder,SV:()=>temporaryImagePath,aE:()=>readRecord,i2:()=>rememberedText,lX:()=>recordPath,rh:()=>writeRecord,vq:()=>locksFolder})
;var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598),node_fs__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(73024),node_path__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(76760),_store_durable_folder__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(92187),_store_store_layout__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(58759),_store_write_whole__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(53320)
;function imagesFolder({storeRoot:storeRoot}){return(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,_store_store_layout__WEBPACK_IMPORTED_MODULE_4__.vY)(storeRoot),"images")}
function recordPath(context,kind,about){const name=(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(about).digest("hex").slice(0,40);return(0,
node_path__WEBPACK_IMPORTED_MODULE_2__.join)(imagesFolder(context),kind,`${name}.json`)}function locksFolder(context){return(0,
node_path__WEBPACK_IMPORTED_MODULE_2__.join)(imagesFolder(context),"locks")}async function lockPath(context,name){const folder=locksFolder(context);await(0,
_store_durable_folder__WEBPACK_IMPORTED_MODULE_3__.w)(folder);return(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder,name)}async function temporaryImagePath(context,name){const folder=(0,
node_path__WEBPACK_IMPORTED_MODULE_2__.join)(imagesFolder(context),"tmp");await(0,_store_durable_folder__WEBPACK_IMPORTED_MODULE_3__.w)(folder);return(0,
node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder,`${process.pid}.${context.random(8).toString("hex")}.${name}`)}function readRecord(path){try{const value=JSON.parse((0,
node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path,"utf8"));return"object"==typeof value&&null!==value?value:void 0}catch{return}}
async function writeRecord({storeRoot:storeRoot,random:random},path,record){await(0,_store_write_whole__WEBPACK_IMPORTED_MODULE_5__.f)({root:storeRoot,random:random},{path:path,
text:JSON.stringify(record)}).catch(()=>{})}async function rememberedText(context,{path:path,key:key},find){const known=readRecord(path)
;if(known?.key===key&&"string"==typeof known.text)return known.text;const text=await find();if(void 0!==text)await writeRecord(context,path,{key:key,text:text});return text}}),
16715:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{h:()=>encodeArguments,t:()=>encodeValues})
;var external_node_path_=__webpack_require__(76760),errors=__webpack_require__(83916),confine_path=__webpack_require__(87319),kachery_uri=__webpack_require__(6489),resolve_uri=__webpack_require__(11398),check_encoded=__webpack_require__(32857),encoded=__webpack_require__(22544),json=__webpack_require__(93258),npy_header=__webpack_require__(33065),npy_write=__webpack_require__(39860),arrays=__webpack_require__(70653),encoded_view=__webpack_require__(14972)
;// CONCATENATED MODULE: ./src/job/mentioned-objects.ts
const MAX_DOCUMENT=1048576;async function mentionedObjects(args,store){const own=new Set((0,
check_encoded.Qv)(args).map(view=>view.ref.sha1)),found=new Map,queue=[...await namedBy(stringUris(args),store),...own],seen=new Set;for(const sha1 of queue){
if(seen.has(sha1)||!await store.has(sha1))continue;seen.add(sha1);const ref=await store.identify(sha1);if(!own.has(sha1))found.set(sha1,ref);queue.push(...await urisInObject(ref,store))}
return[...found.values()].sort((a,b)=>a.sha1<b.sha1?-1:1)}async function namedBy(uris,store){return(await Promise.all(uris.map(uri=>(0,resolve_uri.q)(uri,store).catch(unlessOurs)))).flat()}
function unlessOurs(thrown){if(thrown instanceof errors.bD&&"internal"!==thrown.code)return[];throw thrown}function stringUris(json){if("string"==typeof json){const uri=(0,kachery_uri.rI)(json)
;return void 0===uri?[]:[uri]}return[...(0,check_encoded.Y_)((0,encoded_view.E)(json))].flatMap(([,child])=>stringUris(child))}async function urisInObject(ref,store){if(ref.size>MAX_DOCUMENT)return[]
;const bytes=await store.readVerified(ref);if(!/^\s*[{[]/.test(bytes.subarray(0,64).toString("latin1")))return[];return namedBy((0,kachery_uri.GH)(bytes.toString("utf8")),store)}
// CONCATENATED MODULE: ./src/job/encode-arguments.ts
async function encodeArguments(values,sources){const args=await encodeValues(values,sources),given=[...args.values()],views=(0,
check_encoded.Qv)(given),mentioned=await mentionedObjects(given,sources.store),objects=new Map([...views.map(view=>view.ref),...mentioned].map(ref=>[ref.sha1,ref])),files=views.filter(view=>"file"===view.kind).map(({ref:ref,name:name})=>({
ref:ref,name:name}));return{args:args,objects:[...objects.values()],files:files,mentioned:mentioned}}async function encodeValues(values,sources){const encoded=new Map
;for(const[name,value]of values)encoded.set(name,await encode(value,sources));return encoded}async function encode(value,sources){switch(value.kind){case"null":return null;case"boolean":case"string":
return value.value;case"integer":return new json.W(value.text);case"float":return(0,encoded.dq)(value.value);case"complex":return(0,encoded.ph)(value.re,value.im);case"bytes":return(0,
encoded.wV)(value.base64);case"list":return encodeAll(value.items,sources);case"tuple":return(0,encoded.pC)(await encodeAll(value.items,sources));case"mapping":return encodeMapping(value,sources)
;case"npy":return encodeArrayFile(value,sources);case"file":return encodeFile(value,sources);case"uri":return encodeUri(value,sources);case"array":return encodeArray(value,sources);case"job":
return resultOf(value,sources.needed)}}async function encodeAll(items,sources){const encoded=[];for(const item of items)encoded.push(await encode(item,sources));return encoded}
async function encodeMapping(value,sources){const pairs=[];for(const entry of value.entries)pairs.push([entry.key,await encode(entry.value,sources)]);return(0,encoded.Xb)(pairs)}
function resultOf(value,needed){const records=needed.get(value.job)??[];if(!(void 0!==records[0]&&null!==records[0].index)||void 0!==value.item)return records[value.item??0]?.result??null
;return records.map(record=>record.result)}async function encodeArrayFile(value,sources){return withFile(value,sources,async handle=>{const header=await(0,npy_header.SN)(handle);if(!header.ok)throw(0,
errors.k9)([(0,arrays.G3)(value,header.message)]);return(0,encoded.z)(await sources.store.putFile(handle),header)})}async function encodeFile(value,sources){
return withFile(value,sources,async handle=>(0,encoded.We)(await sources.store.putFile(handle),(0,external_node_path_.basename)(value.path)))}async function encodeUri(value,{store:store}){
const uri=(0,kachery_uri.rI)(value.uri);if(void 0===uri)throw(0,errors.k9)([{message:`"${value.uri}" names no object`,remedy:"write sha1://HASH",where:value.where}]);const{ref:ref,name:name}=await(0,
resolve_uri.H)(uri,store),header=(0,npy_header.nq)(await store.readStart(ref,npy_header.Qk),ref.size);return header.ok?(0,encoded.z)(ref,header,name):(0,encoded.We)(ref,name??"file")}
async function encodeArray(value,{store:store}){const array=(0,npy_write.J)((0,arrays.aT)(value.data),value.dtype);if(!array.ok)throw(0,errors.k9)([(0,arrays.Ld)(value,array)]);return(0,
encoded.z)(await store.putBytes(array.bytes),array.form)}async function withFile(value,sources,use){const opened=await(0,confine_path.B)(value,sources.paths);if(!opened.ok)throw(0,
errors.k9)(opened.problems);try{return await use(opened.value)}finally{await opened.value.close()}}}),5500:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){
__webpack_require__.d(__webpack_exports__,{h:()=>jobDocument})
;var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(76760),_values_json__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(93258),_values_write_json__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(7096)
;const RUNNER_VERSION=2;function jobDocument({job:job,encoded:encoded,bundle:bundle},digest){const{spec:spec}=job
;return new Map([["schema","hither-job/1"],["runner",number(RUNNER_VERSION)],["function",functionOf(job)],["container",new Map([["declared",job.declaredImage],["digest",digest]])],["import_paths",[...job.bundle.importPaths]],["bundle",bundle.files.map(file=>[file.path,file.executable,file.sha256])],["args",new Map((0,
_values_write_json__WEBPACK_IMPORTED_MODULE_1__.CA)(encoded.args))],["positional",[...job.positional]],["objects",encoded.mentioned.map(ref=>[ref.sha1,ref.sha256]).sort(byFirst)],["env",environment(spec)],["cpus",number(spec.resources.cpus)],["gpus",spec.resources.gpus??null],["network",spec.network],["relax",[...spec.relax].sort()],["mounts",job.mounts.map(mount=>[fromRoot(mount.source,job),mount.target,mount.writable])],["python",spec.python??null],["salt",spec.cache.salt]])
}function functionOf({bundle:bundle,declaration:declaration,functionName:functionName,functionVersion:functionVersion}){
return new Map([["file",bundle.file],["module",bundle.module],["name",declaration.name],["function_name",functionName],["function_version",functionVersion]])}function environment(spec){
const entries=[...spec.passEnv.map(name=>[name,null]),...spec.env];return new Map(entries.sort(byFirst))}function fromRoot(path,{paths:paths}){const way=(0,
node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(paths.root,path).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join("/");return".."===way||way.startsWith("../")||(0,
node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(way)?path:way||"."}function byFirst(a,b){return String(a[0])<String(b[0])?-1:1}function number(value){
return new _values_json__WEBPACK_IMPORTED_MODULE_2__.W(String(value))}}),60526:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{
DR:()=>filesBelow,Th:()=>stageBundle,ey:()=>placeBundle})
;var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598),node_fs__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(73024),node_fs_promises__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(51455),node_path__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(76760),_errors__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(83916)
;async function stageBundle(source,folder){makeFoldersOf(source,folder);const files=[];for(const file of source){const target=(0,
node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder,file.path),sha256=await copySource(file,target);(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.chmodSync)(target,file.executable?365:292);files.push({
path:file.path,executable:file.executable,sha256:sha256})}return{folder:folder,files:files}}async function filesBelow(folder){return(await(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(folder,{recursive:!0})).filter(name=>name.endsWith(".py")).sort().map(name=>({path:name,source:(0,
node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder,name),executable:!1}))}function placeBundle(bundle,target,mode){makeFoldersOf(bundle.files,target);for(const{path:path}of bundle.files){
const[source,place]=[(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(bundle.folder,path),(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(target,path)];if("link"===mode)(0,
node_fs__WEBPACK_IMPORTED_MODULE_1__.linkSync)(source,place);else(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.copyFileSync)(source,place,node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.COPYFILE_FICLONE)}}
function makeFoldersOf(files,folder){for(const path of new Set([".",...files.map(file=>(0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(file.path))]))(0,
node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder,path),{recursive:!0})}const SMALL=1048576,NO_ROOM=["ENOSPC","EDQUOT","EROFS"]
;async function copySource(file,target){try{if((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(file.source).size>SMALL){await(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.copyFile)(file.source,target,node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.COPYFILE_FICLONE);return await sha256OfFile(target)}const bytes=(0,
node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(file.source);(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(target,bytes);return(0,
node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(bytes).digest("hex")}catch(thrown){if(NO_ROOM.includes((0,_errors__WEBPACK_IMPORTED_MODULE_4__.vq)(thrown)??""))throw thrown
;throw new _errors__WEBPACK_IMPORTED_MODULE_4__.bD("spec",`can't read ${file.path}: ${(0,_errors__WEBPACK_IMPORTED_MODULE_4__.u0)(thrown)}`,"it belongs to the source of the function",{where:{
path:file.path},cause:thrown})}}async function sha256OfFile(path){const hash=(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");for await(const chunk of(0,
node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path))hash.update(chunk);return hash.digest("hex")}}),59226:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){
__webpack_require__.d(__webpack_exports__,{C:()=>endBars})
;const BAR_AND_TRACEBACK=/(\r[^\r\n]*?)(?=(?: {2}\+ Exception Group )?Traceback \(most recent call last\):|Exception in thread |Exception ignored in: )/g;function endBars(text){
return text.includes("Traceback (")||text.includes("Exception i")?text.replace(BAR_AND_TRACEBACK,"$1\n"):text}}),9694:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){
__webpack_require__.d(__webpack_exports__,{Ft:()=>isSame,WF:()=>thisProcess,XU:()=>isDead,do:()=>ownedName,fc:()=>processWithId,pZ:()=>parseOwner,qR:()=>ownerOfName})
;var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024);function parseOwner(text){try{const value=JSON.parse(text),{host:host,pid:pid,startTime:startTime}=value??{}
;return"string"==typeof host&&"number"==typeof pid&&"string"==typeof startTime?{host:host,pid:pid,startTime:startTime}:void 0}catch{return}}
function ownedName(name,{host:host,pid:pid,startTime:startTime}){return`${name}.${pid}.${startTime}.${encodeURIComponent(host)}`}function ownerOfName(owned){
const[,pid,startTime,host]=/^[^.]+\.(\d+)\.(\d*)\.(.+)$/.exec(owned)??[];try{return void 0===pid||void 0===startTime||void 0===host?void 0:{host:decodeURIComponent(host),pid:Number(pid),
startTime:startTime}}catch{return}}function thisProcess(host){return processWithId(process.pid,host)}function processWithId(pid,host){return{host:host,pid:pid,startTime:startTimeOf(pid)??""}}
function isDead(owner,host){if(owner.host!==host)return!1;const startTime=startTimeOf(owner.pid);return void 0===startTime?!answers(owner.pid):startTime!==owner.startTime}function isSame(one,other){
return one.host===other.host&&one.pid===other.pid&&one.startTime===other.startTime}function startTimeOf(pid){try{const stat=(0,
node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/stat`,"utf8"),fields=stat.slice(stat.lastIndexOf(")")+2).split(" ");return/^[ZX]/.test(fields[0]??"")?void 0:fields[19]}catch{return}}
function answers(pid){if("linux"===process.platform)return!1;try{process.kill(pid,0);return!0}catch{return!1}}}),12896:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){
__webpack_require__.d(__webpack_exports__,{g:()=>onlyOnce,t:()=>sweepLocks})
;var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(51455),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760),_errors__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(83916),_remove_file__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(142),_owner__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(9694)
;const LOOK_MS=100,BEAT_MS=1e4;async function onlyOnce(flight){const watch=new LockWatch(flight.lock,flight.owner.host);let told=!1;for(;;){const made=await flight.look();if(void 0!==made)return made
;switch(await takeLock(flight)){case"taken":return holding(flight);case"impossible":return flight.make()}flight.signal?.throwIfAborted();if(!told){told=!0;flight.onWait?.(await readOwner(flight.lock))
}await pause(LOOK_MS);if(await watch.isAbandoned()&&!await isRemoved(flight.lock))return await flight.look()??flight.make()}}async function isRemoved(lock){try{await(0,
_remove_file__WEBPACK_IMPORTED_MODULE_3__.n)(lock);return!0}catch{return!1}}async function holding({lock:lock,look:look,make:make}){const beat=setInterval(()=>{const now=new Date;(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lutimes)(lock,now,now).catch(()=>{})},BEAT_MS);beat.unref();try{return await look()??await make()}finally{clearInterval(beat);await isRemoved(lock)}}
async function takeLock({lock:lock,owner:owner}){try{await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.symlink)(JSON.stringify(owner),lock);return"taken"}catch(thrown){return"EEXIST"===(0,
_errors__WEBPACK_IMPORTED_MODULE_2__.vq)(thrown)?"held":"impossible"}}class LockWatch{lock;host;#seen="";#since=0;constructor(lock,host){this.lock=lock;this.host=host}async isAbandoned(){
const owner=await readOwner(this.lock);return void 0!==owner&&(0,_owner__WEBPACK_IMPORTED_MODULE_4__.XU)(owner,this.host)||this.#standsStill()}async#standsStill(){const status=await(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(this.lock,{bigint:!0}).catch(()=>{}),sign=void 0===status?"":`${status.ino} ${status.mtimeNs}`;if(sign!==this.#seen){this.#seen=sign
;this.#since=performance.now()}return""!==sign&&performance.now()-this.#since>12e4}}async function readOwner(lock){return(0,_owner__WEBPACK_IMPORTED_MODULE_4__.pZ)(await(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)(lock).catch(()=>""))}async function sweepLocks(folder,isOver){for(const name of await(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder).catch(()=>[])){const owner=await readOwner((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder,name))
;if(void 0!==owner&&isOver(owner))await(0,_remove_file__WEBPACK_IMPORTED_MODULE_3__.n)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder,name)).catch(()=>{})}}function pause(milliseconds){
return new Promise(resolve=>{setTimeout(resolve,milliseconds)})}}),24850:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{
v:()=>startChild});var node_child_process__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(31421),_errors__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(83916)
;function startChild(command,onStdout,onStderr){let child;try{child=(0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(command.program,[...command.args],{env:{...command.env},
...void 0===command.cwd?{}:{cwd:command.cwd},stdio:["pipe","pipe","pipe"],detached:!0})}catch(thrown){const end={exitCode:null,signal:null,startError:(0,
_errors__WEBPACK_IMPORTED_MODULE_1__.u0)(thrown)};return{pid:void 0,ended:Promise.resolve(end),kill:()=>{}}}child.stdin?.on("error",()=>{});child.stdout?.on("data",onStdout)
;child.stderr?.on("data",onStderr);return{pid:child.pid,ended:endOf(child),kill:signal=>signalGroup(child,signal)}}function endOf(child){return new Promise(resolve=>{
child.once("error",error=>resolve({exitCode:null,signal:null,startError:error.message}));child.once("close",(exitCode,signal)=>resolve({exitCode:exitCode,signal:signal}))})}
function signalGroup(child,signal){if(void 0===child.pid)return;try{process.kill(-child.pid,signal)}catch{}}}),99803:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){
__webpack_require__.d(__webpack_exports__,{k:()=>buildRecord});function buildRecord(job,verdict,known){return{name:job.name,label:job.label,index:job.index,matrix:known.matrix??null,
function_name:job.functionName,function_version:job.functionVersion,status:verdict.status,result:verdict.result,error:verdict.error,job_hash:known.jobHash??null,hither_hash:known.hitherHash??null,
cache:known.cache??{hit:!1,reason:"the job was not looked up"},container:{declared:job.declaredImage,...known.container??{digest:null,runtime:null,isolation:null,environment:null}},
runtime_info:known.runtimeInfo??neverStarted(job.label,known)}}function neverStarted(label,{now:now,host:host}){return{start_time:now,end_time:now,elapsed_sec:0,console_out:{label:label,lines:[]},
max_rss:null,host:host,executor_job_id:null}}}),50763:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{q:()=>argumentSidecars,
w:()=>namedSidecars})
;var _values_display_value__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(26192),_values_encoded_view__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(14972),_unique_names__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(96639)
;function namedSidecars(value){return named(found(value,[]))}function argumentSidecars(args){return named([...args].flatMap(([name,value])=>found(value,[name])))}function named(all){const unique=(0,
_unique_names__WEBPACK_IMPORTED_MODULE_2__.N)();return all.map(({path:path,reference:reference})=>({ref:reference.ref,name:unique(fileName(path,reference))}))}function found(value,path){const view=(0,
_values_encoded_view__WEBPACK_IMPORTED_MODULE_1__.E)(value);switch(view.kind){case"array":case"file":return[{path:path,reference:view}];case"list":case"tuple":
return view.items.flatMap((item,index)=>found(item,[...path,String(index)]));case"object":return[...view.entries].flatMap(([key,item])=>found(item,[...path,key]));case"dict":
return view.pairs.flatMap(([key,item])=>found(item,[...path,(0,_values_display_value__WEBPACK_IMPORTED_MODULE_0__.K)(key,40)]));default:return[]}}function fileName(path,reference){
const stem=0===path.length?"result":path.join(".");return"array"===reference.kind?`${stem}.npy`:`${stem}-${reference.name}`}}),
53041:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{I:()=>rootOf,a:()=>skippedMessage});const ROOT='the needed job "'
;function skippedMessage({label:label,status:status,error:error}){
return"skipped"===status&&null!==error?`"${label}" is skipped: ${rootOf(error.message)}`:`${ROOT}${label}" did not finish: it is ${status}`}function rootOf(message){
return message.slice(Math.max(0,message.indexOf(ROOT)))}}),96639:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{N:()=>createNames})
;const MAX_LENGTH=120,DEVICE=/^(con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;function portableName(name){
return name.replace(/[^A-Za-z0-9_.-]/g,"_").slice(-MAX_LENGTH).replace(/^\.|\.$/g,"_").replace(DEVICE,"_$1")}function createNames(reserved=[]){
const taken=new Set(reserved.map(name=>name.toLowerCase())),counts=new Map;return wanted=>{const name=portableName(wanted),key=name.toLowerCase();let free=name,count=counts.get(key)??1
;for(;taken.has(free.toLowerCase());){count+=1;free=numbered(name,count)}counts.set(key,count);taken.add(free.toLowerCase());return free}}function numbered(name,count){const dot=name.lastIndexOf(".")
;return dot>0?`${name.slice(0,dot)}-${count}${name.slice(dot)}`:`${name}-${count}`}}),10191:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){
__webpack_require__.d(__webpack_exports__,{I:()=>openRun,i:()=>sweepRun})
;var external_node_crypto_=__webpack_require__(77598),external_node_os_=__webpack_require__(48161),external_node_path_=__webpack_require__(76760),external_node_url_=__webpack_require__(73136),single_flight=__webpack_require__(12896),durable_folder=__webpack_require__(92187),store_layout=__webpack_require__(58759)
;// CONCATENATED MODULE: ./src/cache/flights.ts
function openFlights(root,owner,signal){const flying=new Map;let ready;return{async join(hash,work){for(let other=flying.get(hash);void 0!==other;other=flying.get(hash)){await other
;const known=await work.look();if(void 0!==known)return known}ready??=(0,durable_folder.w)((0,store_layout.M5)(root));const flight=onlyOnceAfter(ready,{lock:(0,store_layout.yg)(root,hash),owner:owner,
signal:signal,...work}),over=flight.catch(()=>{}).finally(()=>flying.delete(hash));flying.set(hash,over);return flight}}}async function onlyOnceAfter(ready,flight){await ready.catch(()=>{});return(0,
single_flight.g)(flight)}var job_cache=__webpack_require__(17609),errors=__webpack_require__(83916);// CONCATENATED MODULE: ./src/cache/unkept.ts
function collectUnkept(){const kinds=new Map;return{add(label,thrown){const kind=(0,errors.vq)(thrown)??(0,errors.u0)(thrown),known=kinds.get(kind)??{message:(0,errors.u0)(thrown),labels:[]}
;known.labels.push(label);kinds.set(kind,known)},tell(report){for(const{message:message,labels:labels}of kinds.values()){report({type:"warning",
message:`${1===labels.length?`the result of ${labels[0]}`:`the results of ${labels.length} jobs`} can't be kept in the job cache: ${message}`})}kinds.clear()}}}var settings=__webpack_require__(58750)
;// CONCATENATED MODULE: ./src/container/create-runtime.ts
async function createRuntime(name,context){switch(name){case"docker":case"podman":{
const{createEngineRuntime:createEngineRuntime}=await Promise.all([__webpack_require__.e(60),__webpack_require__.e(548)]).then(__webpack_require__.bind(__webpack_require__,34548))
;return createEngineRuntime(name,context)}case"apptainer":{
const{createApptainerRuntime:createApptainerRuntime}=await Promise.all([__webpack_require__.e(60),__webpack_require__.e(835)]).then(__webpack_require__.bind(__webpack_require__,48835))
;return createApptainerRuntime(context)}case"host":{const{createHostRuntime:createHostRuntime}=await __webpack_require__.e(743).then(__webpack_require__.bind(__webpack_require__,26743))
;return createHostRuntime(context)}}}// CONCATENATED MODULE: ./src/container/choose-runtime.ts
async function chooseRuntime(choice,context,report){const refused=[];for(const name of"auto"===choice?orderOf(context.env):[choice]){
const runtime=await createRuntime(name,context),answer=await runtime.probe();if(answer.available){for(const{name:other,reason:reason}of refused)report({type:"notice",
message:`${other} is not used: ${reason}`});return runtime}refused.push({name:name,...answer})}throw noneWorks(choice,refused)}function orderOf(env){
return"TRUE"===env.HITHER_USE_SINGULARITY?.toUpperCase()?["apptainer","docker","podman"]:["docker","podman","apptainer"]}function noneWorks(choice,refused){const[only]=refused
;if("auto"!==choice&&void 0!==only)return new errors.bD("runtime",`the runtime ${choice} can't be used: ${only.reason}`,only.remedy)
;const reasons=refused.map(({name:name,reason:reason,remedy:remedy})=>`${name}: ${reason} (${remedy})`)
;return new errors.bD("runtime",`no container runtime works here; ${reasons.join("; ")}`,`fix one of them, or run without isolation by ${(0,settings.Pe)("runtime","host")}`)}
var start_child=__webpack_require__(24850);// CONCATENATED MODULE: ./src/executor/local.ts
const GRACE_MS=2e3;function createLocalExecutor(machine){return{name:"local",run:(work,signal)=>runLocally(machine,work,signal)}}async function runLocally(machine,work,signal){
const startTime=machine.now()/1e3,child=(0,start_child.v)(work.command,chunk=>work.onOutput("stdout",chunk),chunk=>work.onOutput("stderr",chunk)),gaveUp=watch(child,work,signal),end=await child.ended
;return{reason:await gaveUp.reason(),end:end,startTime:startTime,endTime:machine.now()/1e3,host:machine.host,jobId:null}}function watch(child,work,signal){let ending,reason="ended";const giveUp=why=>{
if(void 0===ending){reason=why;ending=endChild(child,work)}},cancel=()=>giveUp("cancelled"),timer=void 0===work.timeout?void 0:startTimer(work.timeout,()=>giveUp("timed-out"))
;signal.addEventListener("abort",cancel);if(signal.aborted)cancel();return{async reason(){timer?.clear();signal.removeEventListener("abort",cancel);await ending;return reason}}}
async function endChild(child,work){child.kill("SIGTERM");const ended=await Promise.race([child.ended.then(()=>!0),delay(GRACE_MS).then(()=>!1)]);await work.stop();if(!ended)child.kill("SIGKILL")}
function delay(milliseconds){return new Promise(resolve=>{setTimeout(resolve,milliseconds).unref()})}const MAX_DELAY_MS=2**31-1;function startTimer(seconds,done){let handle;const arm=remaining=>{
const step=Math.min(remaining,MAX_DELAY_MS);handle=setTimeout(()=>remaining>step?arm(remaining-step):done(),step)};arm(1e3*seconds);return{clear:()=>clearTimeout(handle)}}
var stage_bundle=__webpack_require__(60526),once=__webpack_require__(78094),external_node_fs_=__webpack_require__(73024),promises_=__webpack_require__(51455),run_folder=__webpack_require__(36091),remote_folder=__webpack_require__(48652)
;// CONCATENATED MODULE: ./src/place-of-run.ts
const NO_FOLDER=["ENOTDIR","EEXIST"];async function placeOfRun(store,runId,{owner:owner,retain:retain,warn:warn}){try{return{root:store,folder:await(0,run_folder.kg)(store,runId,owner),
remoteStores:[],leave:async()=>{}}}catch(thrown){if(!(thrown instanceof errors.bD)||NO_FOLDER.includes((0,errors.vq)(thrown.details.cause)??""))throw thrown;const root=await(0,promises_.mkdtemp)((0,
external_node_path_.join)((0,external_node_os_.tmpdir)(),"hither-store-"));warn(`${thrown.message}: results that are cached there are used, and nothing is kept; ${thrown.remedy}`);return{root:root,
folder:await(0,run_folder.kg)(root,runId,owner),remoteStores:(0,external_node_fs_.existsSync)(store)?[(0,remote_folder.s)({root:store,random:external_node_crypto_.randomBytes},!1)]:[],
leave:()=>retain?Promise.resolve():(0,run_folder.v$)(root)}}}
var process_owner=__webpack_require__(9694),content_store=__webpack_require__(81931),store_remotes=__webpack_require__(98698),image_folder=__webpack_require__(94367)
;// CONCATENATED MODULE: ./src/sweep-runs.ts
const RUNTIMES=["docker","podman","apptainer","host"];async function sweepRuns(context,isOver){const folders=await(0,run_folder.Xj)(context.storeRoot,isOver);if(0===folders.length)return[]
;const removed=await Promise.all(RUNTIMES.map(async name=>(await createRuntime(name,context)).sweep(isOver)));await(0,single_flight.t)((0,store_layout.M5)(context.storeRoot),isOver);await(0,
single_flight.t)((0,image_folder.vq)(context),isOver);await Promise.all(folders.map(folder=>(0,run_folder.v$)(folder).catch(()=>{})));return removed.flat()}// CONCATENATED MODULE: ./src/run-context.ts
async function openRun(request,control){const{report:report,signal:signal,remoteStores:remoteStores=[]}=control,host=(0,external_node_os_.hostname)(),runId=(0,
external_node_crypto_.randomUUID)().slice(0,13),warn=message=>report({type:"warning",message:message}),asking={env:request.environment,random:external_node_crypto_.randomBytes,signal:signal
},opened=await(0,store_remotes.E9)(request.remoteStores,asking),owner=(0,process_owner.WF)(host),place=await placeOfRun(request.store,runId,{owner:owner,warn:warn,retain:request.retain
}),{folder:folder}=place,remotes=(0,store_remotes.GY)([...place.remoteStores,...remoteStores,...opened],warn),store=(0,content_store.C)(place.root,{remotes:remotes}),user=thisUser(),runtimes={
env:request.environment,storeRoot:store.root,owner:owner,user:user,random:external_node_crypto_.randomBytes},runtimeOf=(0,
once.O)(choice=>chooseRuntime(choice,runtimes,report)),identities=new Map,swept=sweepRuns(runtimes,other=>(0,process_owner.XU)(other,host)),discarded=createDiscarded(request.retain,report),numbers={
job:0,bundle:0},stage=(0,once.O)(bundle=>{numbers.bundle+=1;return(0,stage_bundle.Th)(bundle.files,(0,external_node_path_.join)(folder,`bundle-${numbers.bundle}`))}),runner=(0,
once.O)(name=>stageRunner((0,external_node_path_.join)(folder,name)));return{context:{store:store,cache:(0,job_cache.y)({store:store,random:external_node_crypto_.randomBytes,remotes:remotes}),
cacheRequest:request,unkept:collectUnkept(),flights:openFlights(store.root,owner,signal),executor:createLocalExecutor({host:host,now:Date.now}),
runtimeOf:job=>runtimeOf(request.runtime??job.spec.runtime??"auto"),identityOf(runtime,request){
const key=JSON.stringify([runtime.name,request]),identity=identities.get(key)??runtime.identify(request,report);identities.set(key,identity);return identity},stage:stage,runner:()=>runner("runner"),
newJob:()=>{numbers.job+=1;return{folder:(0,external_node_path_.join)(folder,`job-${numbers.job}`),container:`hither-${runId}-${numbers.job}`}},discard:discarded.add,parallel:request.parallel,
requireIsolation:request.requireIsolation,retain:request.retain,output:request.output,report:report,signal:signal,now:Date.now,host:host,user:user,environment:request.environment},close:async()=>{
await Promise.all([swept,discarded.gone()]);await(request.retain?(0,run_folder.vF)(folder):removeOrTell(folder,report));await place.leave()}}}function createDiscarded(retain,report){
const removals=new Set;return{add(folder){if(retain){report({type:"notice",message:`the job folder is kept: ${folder}`});return}const removal=(0,
run_folder.v$)(folder).catch(()=>{}).finally(()=>removals.delete(removal));removals.add(removal)},gone:()=>Promise.all(removals)}}async function removeOrTell(folder,report){try{await(0,
run_folder.v$)(folder)}catch(thrown){report({type:"warning",message:`the folder of the run, ${folder}, can't be removed: ${(0,errors.u0)(thrown)}`})}}async function stageRunner(folder){return(0,
stage_bundle.Th)(await(0,stage_bundle.DR)(RUNNER),folder)}function sweepRun({owner:owner,store:store,environment:environment}){const host=(0,external_node_os_.hostname)();return sweepRuns({
env:environment,storeRoot:store,owner:(0,process_owner.WF)(host),user:thisUser(),random:external_node_crypto_.randomBytes},other=>(0,process_owner.XU)(other,host)||(0,process_owner.Ft)(other,owner))}
function thisUser(){return{uid:process.getuid?.()??0,gid:process.getgid?.()??0}}const RUNNER=(0,external_node_path_.join)((0,external_node_path_.dirname)((0,
external_node_url_.fileURLToPath)(import.meta.url)),"in-container")}),36091:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{
NV:()=>runsSince,Xj:()=>foldersOfRuns,kg:()=>createRunFolder,v$:()=>removeFolder,vF:()=>keepRunFolder})
;var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024),node_fs_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(51455),node_path__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(76760),_process_owner__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(9694),_store_durable_folder__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(92187),_store_store_error__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(6487),_store_store_layout__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(58759)
;const BEGUN="begun",ROOM=65536,KEPT="kept";async function createRunFolder(store,runId,owner){const folder=(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,
_store_store_layout__WEBPACK_IMPORTED_MODULE_6__.Xc)(store),(0,_process_owner__WEBPACK_IMPORTED_MODULE_3__.do)(runId,owner));try{await(0,_store_durable_folder__WEBPACK_IMPORTED_MODULE_4__.w)((0,
_store_store_layout__WEBPACK_IMPORTED_MODULE_6__.Xc)(store));(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder,{mode:448});(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,
node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder,BEGUN),Buffer.alloc(ROOM))}catch(thrown){await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder,{recursive:!0,force:!0}).catch(()=>{})
;throw(0,_store_store_error__WEBPACK_IMPORTED_MODULE_5__.gl)(thrown,`run jobs in ${store}`)}return folder}async function keepRunFolder(folder){await(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder,KEPT),"")}async function removeFolder(folder){try{await(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder,{recursive:!0,force:!0})}catch{await allowRemoval(folder);await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder,{recursive:!0,
force:!0})}}async function allowRemoval(folder){await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.chmod)(folder,448).catch(()=>{});for(const entry of await(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder,{withFileTypes:!0}).catch(()=>[]))if(entry.isDirectory())await allowRemoval((0,
node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder,entry.name))}async function runsSince(store,isOver){const names=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)((0,
_store_store_layout__WEBPACK_IMPORTED_MODULE_6__.Xc)(store)).catch(()=>[]),over=new Set(await foldersOfRuns(store,isOver)),folders=names.map(name=>(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,
_store_store_layout__WEBPACK_IMPORTED_MODULE_6__.Xc)(store),name)).filter(folder=>!over.has(folder));return(await Promise.all(folders.map(folder=>(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder,BEGUN)).catch(()=>(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(folder).catch(()=>{}))))).flatMap(status=>void 0===status?[]:[status.mtimeMs])}async function foldersOfRuns(store,isOver){const folders=(await(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)((0,_store_store_layout__WEBPACK_IMPORTED_MODULE_6__.Xc)(store)).catch(()=>[])).filter(name=>{const owner=(0,
_process_owner__WEBPACK_IMPORTED_MODULE_3__.qR)(name);return void 0!==owner&&isOver(owner)}).map(name=>(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,
_store_store_layout__WEBPACK_IMPORTED_MODULE_6__.Xc)(store),name)),kept=await Promise.all(folders.map(folder=>(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)((0,
node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder,KEPT)).catch(()=>{})));return folders.filter((_,index)=>void 0===kept[index])}}),
99848:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{ls:()=>identify,zn:()=>namedKey,b5:()=>runJob,lK:()=>serialize})
;var errors=__webpack_require__(83916);// CONCATENATED MODULE: ./src/hints/hints-of.ts
async function hintsOf(ended){const{record:record,noticed:noticed}=ended;if("finished"===record.status&&0===(noticed?.left??[]).length||"skipped"===record.status)return[]
;const[{gather:gather},{hintsFor:hintsFor}]=await Promise.all([__webpack_require__.e(914).then(__webpack_require__.bind(__webpack_require__,17914)),__webpack_require__.e(868).then(__webpack_require__.bind(__webpack_require__,64868))])
;return hintsFor(await gather(ended))}
var encode_arguments=__webpack_require__(16715),external_node_crypto_=__webpack_require__(77598),dtype=__webpack_require__(69346),encoded_view=__webpack_require__(14972),npy_header=__webpack_require__(33065),npy_header_text=__webpack_require__(11365),number_text=__webpack_require__(30449),write_json=__webpack_require__(7096)
;// CONCATENATED MODULE: ./src/values/hither-hash.ts
const MAX_ARRAY_BYTES=67108864;async function hitherHash(job){const pieces=['{"args":'];if(!addMapping([...job.args],pieces)||arrayBytesIn(pieces)>MAX_ARRAY_BYTES)return null
;const{functionVersion:version,functionName:name}=job;pieces.push(`,"function_Version":${(0,write_json.cE)(version)},"function_name":${(0,write_json.cE)(name)}}`);return digest(pieces,job.arrayBytes)}
function arrayBytesIn(pieces){return pieces.reduce((sum,piece)=>sum+("string"==typeof piece?0:piece.ref.size),0)}async function digest(pieces,arrayBytes){const hash=(0,
external_node_crypto_.createHash)("sha1");for(const piece of pieces){if("string"==typeof piece){hash.update(piece);continue}const stored=await arrayBytes(piece.ref),file=stored&&asSaved(stored)
;if(void 0===file)return null;updateArray(file,hash)}return hash.digest("hex")}const PART_BYTES=786432;function updateArray(file,hash){hash.update('{"_type":"npy","data_b64":"')
;for(let at=0;at<file.length;at+=PART_BYTES)hash.update(file.toString("base64",at,at+PART_BYTES));hash.update('"}')}function add(json,pieces){const view=(0,encoded_view.E)(json);switch(view.kind){
case"list":return addItems(["[","]"],view.items,pieces);case"tuple":return addItems(['{"_type":"tuple","data":[',"]}"],view.items,pieces);case"object":return addMapping([...view.entries],pieces)
;case"dict":return addMapping(view.pairs,pieces);case"array":pieces.push(view);return!0;default:return addLeaf(view,pieces)}}function addLeaf(view,pieces){const text=leafText(view)
;if(void 0!==text)pieces.push(text);return void 0!==text}function leafText(view){switch(view.kind){case"null":return"null";case"boolean":return String(view.value);case"string":return(0,
write_json.cE)(view.value);case"integer":return(0,number_text.xe)(view.text);case"float":return floatToken(view.value);default:return}}function addItems([open,close],items,pieces){pieces.push(open)
;for(const[index,item]of items.entries()){pieces.push(0===index?"":",");if(!add(item,pieces))return!1}pieces.push(close);return!0}function addMapping(pairs,pieces){const sorted=sortByKey(pairs)
;pieces.push("{");for(const[index,[key,value]]of(sorted??[]).entries()){pieces.push(`${0===index?"":","}${(0,write_json.cE)(key)}:`);if(!add(value,pieces))return!1}pieces.push("}")
;return void 0!==sorted}function sortByKey(pairs){const keys=pairs.map(([key])=>keyOf(key)),kinds=new Set(keys.map(key=>key?.kind))
;if(keys.includes(void 0)||kinds.size>1||kinds.has("none")&&keys.length>1)return;const items=pairs.map(([,value],index)=>({key:keys[index]??NONE,value:value}))
;items.sort((a,b)=>"string"===a.key.kind?(0,write_json.HH)(a.key.text,b.key.text):a.key.order-b.key.order);return items.map(({key:key,value:value})=>[key.text,value])}const NONE={kind:"none",
text:"null",order:0};function keyOf(json){const view=(0,encoded_view.E)(json);switch(view.kind){case"string":return{kind:"string",text:view.value,order:0};case"integer":return{kind:"number",text:(0,
number_text.xe)(view.text),order:Number(view.text)};case"float":return{kind:"number",text:floatToken(view.value),order:view.value};case"boolean":return{kind:"number",text:String(view.value),
order:Number(view.value)};case"null":return NONE;default:return}}function floatToken(value){if(Number.isFinite(value))return(0,number_text.qx)(value)
;return Number.isNaN(value)?"NaN":value>0?"Infinity":"-Infinity"}function asSaved(stored){const header=(0,npy_header.nq)(stored,stored.length);if(!header.ok)return
;const bothOrders=header.shape.includes(0)||header.shape.filter(dim=>dim>1).length<=1,form={dtype:(0,dtype.X4)(header.dtype),shape:header.shape,fortranOrder:header.fortranOrder&&!bothOrders},own=(0,
npy_header_text.w)(form);return stored.subarray(0,header.headerLength).equals(own)?stored:Buffer.concat([own,stored.subarray(header.headerLength)])}
// CONCATENATED MODULE: ./src/job/hither-hash-of-job.ts
function hitherHashOf({job:job,encoded:encoded},store){return hitherHash({functionName:job.functionName,functionVersion:job.functionVersion,args:encoded.args,arrayBytes:ref=>store.readVerified(ref)})}
var job_document=__webpack_require__(5500),job_environment=__webpack_require__(69836),external_node_path_=__webpack_require__(76760);// CONCATENATED MODULE: ./src/job/job-folder.ts
function jobFolderAt(path){const inFolder=(0,external_node_path_.join)(path,"in");return{path:path,in:inFolder,out:(0,external_node_path_.join)(path,"out"),tmp:(0,
external_node_path_.join)(path,"tmp"),runner:(0,external_node_path_.join)(inFolder,"runner"),source:(0,external_node_path_.join)(inFolder,"src"),jobDocument:(0,
external_node_path_.join)(inFolder,"job.json"),runDocument:(0,external_node_path_.join)(inFolder,"run.json"),passwd:(0,external_node_path_.join)(inFolder,"etc","passwd"),group:(0,
external_node_path_.join)(inFolder,"etc","group"),hosts:(0,external_node_path_.join)(inFolder,"etc","hosts"),environmentScript:(0,external_node_path_.join)(inFolder,"etc","env","99-zz-hither.sh")}}
function placedObject(folder,sha1){return(0,external_node_path_.join)(folder.in,"store","sha1",sha1.slice(0,2),sha1.slice(2,4),sha1.slice(4,6),sha1)}function placedFile(folder,sha1,name){return(0,
external_node_path_.join)(folder.in,"files",sha1,name)}// CONCATENATED MODULE: ./src/values/job-hash-text.ts
const PREFIX="hither-job/1\n";function canonicalText(object){const entries=(0,write_json.CA)(object).map(([key,value])=>[key,"args"===key&&value instanceof Map?new Map((0,
write_json.CA)(value)):value]);return PREFIX+(0,write_json.bv)(new Map(entries))}// CONCATENATED MODULE: ./src/job/job-hash.ts
const NAMES_OF_IMAGE=new Set(["declared"]);function jobKey(document){const fields=new Map([...document].map(([key,value])=>[key,counted(key,value)]));return{hash:(0,
external_node_crypto_.createHash)("sha256").update(canonicalText(fields)).digest("hex"),fields:fields}}function counted(key,value){if(!(value instanceof Map))return value;switch(key){case"container":
return new Map([...value].filter(([name])=>!NAMES_OF_IMAGE.has(name)));case"args":return new Map([...value].map(([name,argument])=>[name,hashedValue(argument)]));default:return value}}
function hashedValue(value){if(Array.isArray(value))return value.map(hashedValue);if(!(value instanceof Map))return value
;return"hither_file"===value.get("_type")?hashedObject(value):new Map([...value].map(([key,item])=>[key,hashedValue(item)]))}function hashedObject(value){
const kind=value.get("item_type")??null,fields=[["_type","hither_file"],["kind",kind],["sha256",value.get("sha256")??null],["size",value.get("size")??null]]
;return new Map("file"===kind?[...fields,["name",baseName(value.get("sha1_path"))]]:fields)}function baseName(uri){return"string"==typeof uri?uri.slice(uri.lastIndexOf("/")+1):null}
// CONCATENATED MODULE: ./src/job/required-isolation.ts
function missingIsolation(spec,isolation){const{resources:resources,relax:relax,network:network}=spec
;return[[isolation.network===network||"none"===isolation.network,`network ${isolation.network}`],["read-only"===isolation.filesystem||relax.includes("writable-root"),`file system ${isolation.filesystem}`],["namespace"===isolation.processes,"processes of the machine are visible"],[void 0===resources.memory||"none"!==isolation.memory,"memory is not limited"],["none"!==isolation.pids,"the number of processes is not limited"],["none"!==isolation.cpus,"CPUs are not limited"],["none"!==isolation.tmp,"temporary files are not limited"],[isolation.seccomp,"system calls are not filtered"],["none"===isolation.capabilities,"capabilities are kept"]].filter(([given])=>!given).map(([,words])=>words)
}var external_node_fs_=__webpack_require__(73024),from_plain=__webpack_require__(41069);// CONCATENATED MODULE: ./src/job/resource-limits.ts
const OUTPUT_LIMIT=64*1024**3;var stage_bundle=__webpack_require__(60526);// CONCATENATED MODULE: ./src/job/write-job-folder.ts
async function writeJobFolder(serialized,options){const folder=jobFolderAt(options.path);for(const path of[folder.path,folder.in,folder.out,folder.tmp,(0,
external_node_path_.dirname)(folder.passwd)])(0,external_node_fs_.mkdirSync)(path,{recursive:!0,mode:493});(0,external_node_fs_.chmodSync)(folder.path,448);(0,
stage_bundle.ey)(options.runner,folder.runner,options.mode);(0,stage_bundle.ey)(serialized.bundle,folder.source,options.mode);await placeObjects(serialized,folder,options);(0,
external_node_fs_.writeFileSync)(folder.jobDocument,(0,write_json.GF)(options.document));(0,external_node_fs_.writeFileSync)(folder.runDocument,(0,write_json.GF)(runDocument(options.supervision)))
;writeAccounts(folder,options.user);writeEnvironment(folder,options.supervision);return folder}async function placeObjects({encoded:encoded},folder,options){
const opened=new Set([...encoded.files.map(({ref:ref})=>ref.sha1),...encoded.mentioned.map(({sha1:sha1})=>sha1)]);for(const ref of encoded.objects){const mode=opened.has(ref.sha1)?options.mode:"link"
;await options.store.placeVerified(ref,placedObject(folder,ref.sha1),mode)}
for(const{ref:ref,name:name}of encoded.files)await options.store.placeVerified(ref,placedFile(folder,ref.sha1,name),options.mode)}function runDocument(supervision){return(0,from_plain.b)({
schema:"hither-run/1",watch_memory:supervision.watchMemory??null,limit_pids:supervision.limitPids??null,limit_file_size:OUTPUT_LIMIT,limit_output:OUTPUT_LIMIT,variables:supervision.variables??{}})}
function writeEnvironment({environmentScript:environmentScript},{environmentScript:text}){if(void 0!==text){(0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(environmentScript));(0,
external_node_fs_.writeFileSync)(environmentScript,text)}}const HOSTS="127.0.0.1 localhost\n127.0.1.1 hither\n::1 localhost ip6-localhost ip6-loopback\n"
;function writeAccounts(folder,{uid:uid,gid:gid}){const user=0===uid?[]:[`hither:x:${uid}:${gid}::/tmp:/bin/sh`],group=0===gid?[]:[`hither:x:${gid}:`];(0,
external_node_fs_.writeFileSync)(folder.passwd,["root:x:0:0:root:/tmp:/bin/sh",...user,""].join("\n"));(0,external_node_fs_.writeFileSync)(folder.hosts,HOSTS);(0,
external_node_fs_.writeFileSync)(folder.group,["root:x:0:",...group,""].join("\n"))}var policy=__webpack_require__(94798),settings=__webpack_require__(58750);// CONCATENATED MODULE: ./src/known-job.ts
async function knownOr(keyed,compute){const{key:key,identity:identity,job:job,context:context,known:known}=keyed,use=(0,policy.E)(job.spec,context.cacheRequest,identity.uncovered);known.cache={hit:!1,
reason:use.why};const make=async()=>{const computed=await compute().catch(async thrown=>{if(use.keep&&thrown instanceof errors.bD)await context.cache.note(key,{status:"failed",type:""});throw thrown})
;if(!use.keep||!await keep(computed,keyed))await noteEnd(computed.verdict,keyed,use.keep);return computed.verdict};return use.look?context.flights.join(key.hash,{look:()=>look(keyed,use.keep),
make:make,onWait:holder=>tellWaiting(holder,keyed)}):make()}function tellWaiting(holder,{job:job,context:context}){const who=void 0===holder?"another run":`process ${holder.pid} on ${holder.host}`
;context.report({type:"notice",message:`${job.label} is being computed by ${who}: waiting for its result`})}async function look(keyed,keep){
const{key:key,job:job,context:context,known:known}=keyed,found=await context.cache.lookUp(key,job.spec.cache,"verify");if(found.hit){
if(void 0!==found.from&&keep)await orTell(keyed,()=>context.cache.keep(found.entry));if(context.retain){const message=`${job.label} has no job folder that could be kept: its result is known; ${(0,
settings.Pe)("force-run")} computes it again`;context.report({type:"notice",message:message})}return recall(found,known)}if(!known.cache?.reason){known.cache={hit:!1,reason:found.reason}
;if(void 0!==found.warning)context.report({type:"warning",message:`${job.label} is computed again: ${found.warning}`})}return}function recall({entry:entry,from:from},known){
const{status:status,result:result,error:error,container:container,runtimeInfo:runtimeInfo}=entry,{runtime:runtime,isolation:isolation,environment:environment,digest:digest}=container;known.container={
runtime:runtime,isolation:isolation,environment:environment,digest:digest};known.runtimeInfo=runtimeInfo
;const when=new Date(1e3*runtimeInfo.end_time).toISOString().slice(0,19).replace("T"," "),where=void 0===from?"":`, known to ${from}`;known.cache={hit:!0,
reason:`computed on ${when} UTC on ${runtimeInfo.host}${where}`};return{status:status,result:result,error:error}}async function noteEnd({status:status,error:error},{key:key,context:context},mayNote){
if("finished"===status)await context.cache.note(key,void 0);else if(mayNote&&"cancelled"!==status&&"skipped"!==status)await context.cache.note(key,{status:status,type:error?.type??""})}
async function keep({verdict:verdict,objects:objects},keyed){const{key:key,job:job,context:context,known:known}=keyed,{status:status,result:result,error:error}=verdict
;if(!("finished"===status||"error"===status&&job.spec.cache.cacheFailing)||void 0===known.runtimeInfo||void 0===known.container)return!1;const entry={key:key,functionName:job.functionName,
functionVersion:job.functionVersion,status:status,result:result,error:error,hitherHash:known.hitherHash??null,container:{declared:job.declaredImage,...known.container},runtimeInfo:known.runtimeInfo,
objects:objects};await orTell(keyed,async()=>{await context.cache.keep(entry);await context.cache.publish(entry)});return!0}async function orTell({job:job,context:context},keepEntry){try{
await keepEntry()}catch(thrown){context.unkept.add(job.label,thrown)}}var build_record=__webpack_require__(99803);// CONCATENATED MODULE: ./src/result/classify.ts
function classify(evidence){const{reason:reason,outcome:outcome,processEnd:processEnd}=evidence
;if("timed-out"===reason)return stopped("timed-out","TimedOut",`the time limit of ${evidence.timeout} s was reached`)
;if("cancelled"===reason)return stopped("cancelled","Cancelled","the run was cancelled");if("memory"===processEnd?.killed){
return failure("OutOfMemory",`the function used more memory than ${void 0===evidence.memory?"there is":`its limit of ${(0,number_text.lP)(evidence.memory)}`}: raise "resources: memory", or use less`)}
if("output"===processEnd?.killed)return failure("DiskFull","the function wrote more into its output folder than is allowed");if("finished"===outcome.status)return{status:"finished",
result:outcome.result,error:null};if("none"===outcome.status)return withoutResult(evidence);return{status:outcome.status,result:null,error:outcome.error}}function failure(type,message){
return stopped("failed",type,message)}function stopped(status,type,message){return{status:status,result:null,error:{type:type,message:message,traceback:""}}}function withoutResult(evidence){
const signal=evidence.processEnd?.signal??evidence.signal,exitCode=evidence.processEnd?.exitCode??evidence.exitCode
;if(null!==signal)return failure("Signal",`the function was ended by ${signal}${explainSignal(signal)} and left no result`)
;if(null!==exitCode&&exitCode>128&&void 0===evidence.processEnd)return failure("Signal",`the container was ended by signal ${exitCode-128} and left no result`)
;return failure("Exited",`the function ended with exit code ${exitCode??"unknown"} and left no result`)}function explainSignal(signal){return{SIGSEGV:" (a crash in compiled code)",
SIGBUS:" (mapped memory that could not be had: a full /dev/shm, or a file that shrank while it was mapped)",SIGILL:" (an instruction that this processor does not have)",
SIGFPE:" (an integer division by zero in compiled code)",SIGABRT:" (compiled code gave up)",SIGKILL:" (killed from outside, often for lack of memory)"}[signal]??""}
var skipped=__webpack_require__(53041),check_encoded=__webpack_require__(32857),encoded=__webpack_require__(22544),promises_=__webpack_require__(51455)
;// CONCATENATED MODULE: ./src/result/left-file.ts
async function openLeftFile(path){const handle=await openHere(path),stat=await(handle?.stat());if(void 0!==stat&&(!stat.isFile()||1!==stat.nlink)){await(handle?.close());throw notOurs(path)}
return handle}async function openHere(path){try{return await(0,promises_.open)(path,external_node_fs_.constants.O_RDONLY|external_node_fs_.constants.O_NOFOLLOW|external_node_fs_.constants.O_NONBLOCK)
}catch(thrown){if("ENOENT"===(0,errors.vq)(thrown))return;throw notOurs(path,thrown)}}function notOurs(path,cause){
return new errors.bD("runtime",`${path} is not a regular file with one name that can be read`,"the function must not replace the files of its result by links, pipes or folders",{cause:cause})}
// CONCATENATED MODULE: ./src/result/collect-objects.ts
const OUT_NAME=/^\d{1,9}(\.npy)?$/;async function collectObjects(result,outFolder,store){const collected=await collect(result,outFolder,store),checked=(0,check_encoded.lq)(collected)
;if(!checked.ok)throw unusable(`result${checked.path}: ${checked.message}`);return collected}async function collect(result,outFolder,store){if(Array.isArray(result)){const items=[]
;for(const item of result)items.push(await collect(item,outFolder,store));return items}if(!(result instanceof Map))return result
;if("hither_file"===result.get("_type"))return collectOne(result,outFolder,store);const entries=[];for(const[key,value]of result)entries.push([key,await collect(value,outFolder,store)])
;return new Map(entries)}async function collectOne(reference,outFolder,store){const out=reference.get("out")
;if("string"!=typeof out||!OUT_NAME.test(out))throw unusable("the name of one of its files is not ours");const path=(0,external_node_path_.join)(outFolder,out),header=await readHeader(path)
;if("ndarray"!==reference.get("item_type")){const name=reference.get("name");return(0,encoded.We)(await store.adoptFile(path),"string"==typeof name?name:"file")}
if(!header.ok)throw unusable(`an array is damaged: ${header.message}`);return(0,encoded.z)(await store.adoptFile(path),header)}async function readHeader(path){const handle=await openLeftFile(path)
;if(void 0===handle)throw unusable(`its file ${path} is missing`);try{return await(0,npy_header.SN)(handle)}finally{await handle.close()}}function unusable(why){
return new errors.bD("runtime",`the result can't be used: ${why}`,"the function must not touch the files below /out")}
var external_node_buffer_=__webpack_require__(4573),json=__webpack_require__(93258),parse_json=__webpack_require__(21704);// CONCATENATED MODULE: ./src/result/collect-outcome.ts
const MAX_RESULT_BYTES=67108864;async function readOutcome(outFolder){const document=await readDocument((0,external_node_path_.join)(outFolder,"result.json"));if(void 0===document)return{status:"none"
};if("string"==typeof document)return broken(document);const status=document.get("status"),result=document.get("result");if("finished"===status&&void 0!==result)return{status:status,result:result,
left:namesIn(document.get("left"))};const error=document.get("error");if(("error"===status||"failed"===status)&&error instanceof Map)return{status:status,error:readError(error),
full:namesIn(document.get("full"))};return broken("it has no result and no error")}async function readProcessEnd(outFolder){const document=await readDocument((0,
external_node_path_.join)(outFolder,"ended.json"));if(void 0===document||"string"==typeof document)return;const killed=document.get("killed");return{exitCode:integerOf(document.get("exit_code")),
signal:textOf(document.get("signal"))||null,maxRss:integerOf(document.get("max_rss")),killed:"memory"===killed||"output"===killed||"stdin"===killed?killed:null,full:namesIn(document.get("full"))}}
const MAX_NAMES=11,MAX_NAME=4096;function namesIn(value){return(Array.isArray(value)?value.slice(0,MAX_NAMES):[]).filter(item=>"string"==typeof item&&item.length<=MAX_NAME)}
async function readDocument(path){let handle;try{handle=await openLeftFile(path)}catch(thrown){return(0,errors.u0)(thrown)}if(void 0===handle)return;try{const{size:size}=await handle.stat()
;if(size>MAX_RESULT_BYTES)return`it has ${size} bytes; return large data as numpy arrays, or as hi.File`;const bytes=await handle.readFile();if(!(0,
external_node_buffer_.isUtf8)(bytes))return"it is not UTF-8";const parsed=(0,parse_json.q)(bytes.toString());if(!parsed.ok)return parsed.message
;return parsed.value instanceof Map?parsed.value:"it is not a JSON object"}finally{await handle.close()}}function broken(why){return{status:"failed",error:{type:"Exited",
message:`the result can't be read: ${why}`,traceback:""}}}function readError(error){return{type:textOf(error.get("type")),message:textOf(error.get("message")),traceback:textOf(error.get("traceback"))}
}function textOf(value){return"string"==typeof value?value:""}function integerOf(value){return value instanceof json.W&&/^-?\d{1,15}$/.test(value.text)?Number(value.text):null}
// CONCATENATED MODULE: ./src/result/collect-stored.ts
const MAX_OBJECTS=1e5,SHA1=/^[0-9a-f]{40}$/;async function collectStored(folder,store){const stored=[];for(const path of await objectPaths(folder)){const handle=await openLeftFile(path)
;await(handle?.close());const ref=await store.adoptFile(path)
;if(ref.sha1!==(0,external_node_path_.basename)(path))throw new errors.bD("runtime",`the function stored ${ref.size} bytes under the sha1 ${(0,
external_node_path_.basename)(path)}, but their sha1 is ${ref.sha1}`,"store files with kachery.store_file and its like only");stored.push(ref)}return stored}async function objectPaths(folder){
let folders=await isFolder(folder)&&await isFolder((0,external_node_path_.join)(folder,"sha1"))?[(0,external_node_path_.join)(folder,"sha1")]:[];for(let level=0;level<3;level+=1){
folders=(await Promise.all(folders.map(innerFolders))).flat();refuseTooMany(folders.length)}const paths=(await Promise.all(folders.map(objectsIn))).flat().sort();refuseTooMany(paths.length)
;return paths}async function isFolder(path){return(await(0,promises_.lstat)(path).catch(()=>{}))?.isDirectory()??!1}async function innerFolders(folder){return(await(0,promises_.readdir)(folder,{
withFileTypes:!0})).filter(entry=>entry.isDirectory()).map(entry=>(0,external_node_path_.join)(folder,entry.name))}async function objectsIn(folder){return(await(0,
promises_.readdir)(folder)).filter(name=>SHA1.test(name)).map(name=>(0,external_node_path_.join)(folder,name))}function refuseTooMany(count){
if(count>MAX_OBJECTS)throw new errors.bD("runtime",`the function stored ${count} objects; at most ${MAX_OBJECTS} are taken`,"put many small pieces into one file")}
var external_node_string_decoder_=__webpack_require__(46193),bar_lines=__webpack_require__(59226);// CONCATENATED MODULE: ./src/result/console.ts
const KEEP_BYTES=1048576,MAX_LINE=65536;function createConsoleCapture(label){const kept=createHeadAndTail(),streams={stdout:{decoder:new external_node_string_decoder_.StringDecoder("utf8"),stderr:!1,
partial:""},stderr:{decoder:new external_node_string_decoder_.StringDecoder("utf8"),stderr:!0,partial:""}},addText=(state,text,now)=>{const lines=(0,bar_lines.C)(state.partial+text).split("\n")
;state.partial=lines.pop()??"";for(const line of lines)kept.add({timestamp:now,text:line,stderr:state.stderr});for(;state.partial.length>MAX_LINE;){kept.add({timestamp:now,
text:state.partial.slice(0,MAX_LINE),stderr:state.stderr});state.partial=state.partial.slice(MAX_LINE)}};return{
add:(stream,chunk,now)=>addText(streams[stream],streams[stream].decoder.write(chunk),now),stderrTail:()=>kept.tailText(line=>line.stderr)+streams.stderr.partial,finish(now){
for(const state of[streams.stdout,streams.stderr]){addText(state,state.decoder.end(),now);if(""!==state.partial)addText(state,"\n",now)}return{label:label,lines:kept.lines(now)}}}}
function createHeadAndTail(){const head=[];let tail=[],tailStart=0,headBytes=0,tailBytes=0,droppedLines=0,droppedBytes=0;const dropOldest=()=>{const oldest=tail[tailStart];if(void 0!==oldest){
tailStart+=1;tailBytes-=size(oldest);droppedBytes+=size(oldest);droppedLines+=1}if(tailStart>tail.length/2){tail=tail.slice(tailStart);tailStart=0}},rest=()=>tail.slice(tailStart);return{add(line){
if(0===tail.length&&headBytes+size(line)<=KEEP_BYTES){head.push(line);headBytes+=size(line);return}tail.push(line);tailBytes+=size(line);for(;tailBytes>KEEP_BYTES;)dropOldest()},lines(now){
const text=`[${droppedLines} lines, ${droppedBytes} bytes left out]`;return 0===droppedLines?[...head,...rest()]:[...head,{timestamp:now,text:text,stderr:!1},...rest()]},
tailText:wanted=>[...head,...rest()].filter(wanted).slice(-200).map(line=>`${line.text}\n`).join("")}}function size(line){return Buffer.byteLength(line.text)+1}
var sidecar_names=__webpack_require__(50763);// CONCATENATED MODULE: ./src/run-container.ts
const INTERPRETERS=["python3","python"];async function runContainer(jobRun){
const{job:job,known:known,context:context,run:run,runtime:runtime}=jobRun,capture=createConsoleCapture(job.label),ending=await runWithInterpreter(jobRun,capture),{end:end,processEnd:processEnd}=ending
;known.runtimeInfo={start_time:end.startTime,end_time:end.endTime,elapsed_sec:end.endTime-end.startTime,console_out:capture.finish(context.now()/1e3),max_rss:processEnd?.maxRss??null,host:end.host,
executor_job_id:end.jobId};known.noticed={...noticedIn(ending),hostPython:"host"===runtime.name?run.image.reference:void 0};return conclude(ending,jobRun)}
function noticedIn({outcome:outcome,processEnd:processEnd}){return{left:("finished"===outcome.status?outcome.left:void 0)??[],
full:("error"===outcome.status||"failed"===outcome.status?outcome.full:processEnd?.full)??[]}}async function runWithInterpreter(jobRun,capture){
const{job:job,run:run}=jobRun,[first="python3",...others]=void 0===job.spec.python?INTERPRETERS:[job.spec.python];let ending=await runOnce({...jobRun,run:{...run,python:first}},capture)
;for(const python of others)if("python"===ending.engine?.kind)ending=await runOnce({...jobRun,run:{...run,python:python}},capture);return ending}
async function runOnce({job:job,run:run,runtime:runtime,context:context},capture){const work={command:runtime.command(run),timeout:job.spec.timeout,onOutput:(stream,chunk)=>{
capture.add(stream,chunk,context.now()/1e3);context.report({type:"console",label:job.label,stream:stream,chunk:chunk})},stop:()=>runtime.stop(run.name)
},end=await context.executor.run(work,context.signal),{out:out}=jobFolderAt(run.folder),[outcome,processEnd]=await Promise.all([readOutcome(out),readProcessEnd(out)]),engine="ended"===end.reason&&"none"===outcome.status?await runtime.diagnose(end.end,capture.stderrTail(),run):void 0
;if(void 0===processEnd)await runtime.stop(run.name);return{end:end,outcome:outcome,processEnd:processEnd,engine:engine}}
async function conclude({end:end,outcome:outcome,processEnd:processEnd,engine:engine},jobRun){
if(void 0!==engine)return withoutObjects(failure(FAILURE_OF_ENGINE[engine.kind],`${engine.message}: ${engine.remedy}`))
;const{timeout:timeout,resources:resources}=jobRun.job.spec,{exitCode:exitCode,signal:signal}=end.end,{memory:memory}=resources,verdict=classify({reason:end.reason,timeout:timeout,memory:memory,
outcome:outcome,processEnd:processEnd,exitCode:exitCode,signal:signal});return"finished"===verdict.status?run_container_collect(verdict,jobRun):withoutObjects(verdict)}const FAILURE_OF_ENGINE={
image:"Image",python:"Image",runtime:"Runtime","out-of-memory":"OutOfMemory"};function withoutObjects(verdict){return{verdict:verdict,objects:[]}}
async function run_container_collect(verdict,{run:run,context:context}){const{out:out}=jobFolderAt(run.folder),{store:store}=context,stored=await collectStored((0,
external_node_path_.join)(out,"store"),store),result=await collectObjects(verdict.result,out,store),objects=[...stored,...(0,sidecar_names.w)(result).map(({ref:ref})=>ref)];return{verdict:{...verdict,
result:result},objects:[...new Map(objects.map(ref=>[ref.sha1,ref])).values()]}}var store_error=__webpack_require__(6487);// CONCATENATED MODULE: ./src/run-job.ts
async function runJob(job,needed,context){const known={},verdict=await attempt({job:job,needed:needed,context:context,known:known}),record=(0,build_record.k)(job,verdict,{...known,
now:context.now()/1e3,host:context.host}),hints=await hintsOf({job:job,record:record,noticed:known.noticed});return{record:record,document:known.document,bundle:known.bundle,hints:hints}}
function mayNotStart(needed,context){if(context.signal.aborted)return stopped("cancelled","Cancelled","the run was cancelled before the job started")
;const unfinished=[...needed.values()].flat().find(record=>"finished"!==record.status);if(void 0===unfinished)return;return stopped("skipped","Skipped",(0,skipped.a)(unfinished))}
async function attempt(attempted){try{attempted.known.matrix=await matrixPoint(attempted);return mayNotStart(attempted.needed,attempted.context)??await compute(attempted)}catch(thrown){
const{signal:signal}=attempted.context;return signal.aborted&&thrown===signal.reason?stopped("cancelled","Cancelled","the run was cancelled while another process computed the job"):verdictOf(thrown)}}
async function matrixPoint({job:job,needed:needed,context:context}){return null===job.matrix?null:(0,encode_arguments.t)(job.matrix,{needed:needed,store:context.store,paths:job.paths})}
async function compute(attempted){const{job:job,needed:needed,context:context,known:known}=attempted,identified=identify(job,context);identified.catch(()=>{})
;const serialized=await serialize(job,needed,context);known.bundle=serialized.bundle;known.hitherHash=await hitherHashOf(serialized,context.store)
;const{runtime:runtime,identity:identity}=await identified;known.container={digest:identity.digest,runtime:runtime.name,isolation:null,environment:null};const document=(0,
job_document.h)(serialized,identity.digest),key=namedKey(document,job,runtime);known.document=document;known.jobHash=key.hash;return knownOr({key:key,identity:identity,job:job,context:context,
known:known},()=>execute({...attempted,serialized:serialized,document:document,runtime:runtime,identity:identity}))}
async function execute({job:job,context:context,known:known,serialized:serialized,document:document,runtime:runtime,identity:identity}){
const{report:report}=context,[image,runner]=await Promise.all([runtime.fetch(identity,report),context.runner()]),run=containerRun(job,{image:image,runtime:runtime,context:context
}),[isolation,{environment:environment}]=[runtime.isolation(run),image];known.container={digest:identity.digest,runtime:runtime.name,isolation:isolation,environment:environment}
;if(context.requireIsolation)refuseIncomplete(job,runtime.name,isolation);try{await writeFolder(serialized,{run:run,runtime:runtime,runner:runner,document:document,context:context});report({
type:"job-started",label:job.label,runtime:runtime.name});return await runContainer({job:job,run:run,runtime:runtime,context:context,known:known})}finally{context.discard(run.folder)}}
async function serialize(job,needed,context){return{job:job,bundle:await context.stage(job.bundle),encoded:await(0,encode_arguments.h)(job.args,{needed:needed,store:context.store,paths:job.paths})}}
function namedKey(document,{label:label},runtime){return{...jobKey(document),label:label,onHost:!isContained(runtime)}}async function identify(job,context){const runtime=await context.runtimeOf(job)
;return{runtime:runtime,identity:await context.identityOf(runtime,imageRequest(job))}}const OF_PYTHON=/^(PYTHON\w*|VIRTUAL_ENV|CONDA_PREFIX)$/;function imageRequest(job){
const{pull:pull,python:python,env:env}=job.spec,pythonEnv=Object.fromEntries([...env].filter(([name])=>OF_PYTHON.test(name)));return{image:job.image??"",pull:pull,...void 0===python?{}:{python:python
},...0===Object.keys(pythonEnv).length?{}:{pythonEnv:pythonEnv}}}function containerRun(job,{image:image,runtime:runtime,context:context}){
const{folder:folder,container:container}=context.newJob(),{spec:spec}=job,tmp=isContained(runtime)?"/tmp":jobFolderAt(folder).tmp;return{name:container,image:image,folder:folder,
python:spec.python??"python3",env:(0,job_environment.t)(spec,{tmp:tmp,caller:context.environment}),mounts:job.mounts,network:spec.network,relax:spec.relax,resources:spec.resources}}
function isContained(runtime){return"host"!==runtime.name}function refuseIncomplete(job,runtime,isolation){const missing=missingIsolation(job.spec,isolation)
;if(missing.length>0)throw new errors.bD("runtime",`the isolation that ${runtime} gives here is not complete: ${missing.join(", ")}`,`run the job on another machine or under another runtime, or without ${(0,
settings.Pe)("require-isolation")}`)}async function writeFolder(serialized,parts){const{run:run,runtime:runtime,runner:runner,document:document,context:context}=parts;await writeJobFolder(serialized,{
path:run.folder,runner:runner,store:context.store,mode:isContained(runtime)?"link":"copy",document:document,supervision:runtime.supervision(run),user:context.user})}const FAILURE_TYPES={
runtime:"Runtime",spec:"Runtime",image:"Image",store:"Store"};function verdictOf(thrown){if(thrown instanceof errors.bD){const problems=thrown.problems.map(errors.Vw).join("\n")
;return failure(FAILURE_TYPES[thrown.code]??"Internal",problems)}if((0,errors.Or)(thrown))return failure("Store",(0,store_error.gl)(thrown,"prepare the job").problems.map(errors.Vw).join("\n"))
;return failure("Internal",`this is a bug of hither-action, please report it: ${thrown instanceof Error?thrown.stack??thrown.message:String(thrown)}`)}}),
26192:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{K:()=>displayValue})
;var _dtype__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(69346),_encoded_view__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(14972),_number_text__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(30449),_python_repr__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(72552)
;function displayValue(json,maxLength){const line=new Line(maxLength);show(json,line);return line.text()}class Line{maxLength;parts=[];length=0;constructor(maxLength){this.maxLength=maxLength}
get full(){return this.length>this.maxLength}get room(){return this.maxLength+1-this.length}add(part){this.parts.push(part);this.length+=part.length}text(){const whole=this.parts.join("")
;if(whole.length<=this.maxLength)return whole;const cut=Math.max(this.maxLength-1,0),within=(whole.codePointAt(cut-1)??0)>65535;return`${whole.slice(0,within?cut-1:cut)}\u2026`}}
function show(json,line){const view=(0,_encoded_view__WEBPACK_IMPORTED_MODULE_1__.E)(json);switch(view.kind){case"list":showItems(["[","]"],view.items,line);break;case"tuple":
showItems(["(",1===view.items.length?",)":")"],view.items,line);break;case"object":showPairs([...view.entries],line);break;case"dict":showPairs(view.pairs,line);break;default:
line.add(showLeaf(view,line.room))}}function showItems([open,close],items,line){line.add(open);for(const[index,item]of items.entries()){if(line.full)return;line.add(0===index?"":", ");show(item,line)}
line.add(close)}function showPairs(pairs,line){line.add("{");for(const[index,[key,value]]of pairs.entries()){if(line.full)return;line.add(0===index?"":", ");show(key,line);line.add(": ")
;show(value,line)}line.add("}")}function showLeaf(view,room){switch(view.kind){case"null":return"None";case"boolean":return view.value?"True":"False";case"string":return(0,
_python_repr__WEBPACK_IMPORTED_MODULE_3__.h)(view.value.slice(0,room));case"integer":return(0,_number_text__WEBPACK_IMPORTED_MODULE_2__.xe)(view.text);case"float":return(0,
_number_text__WEBPACK_IMPORTED_MODULE_2__.SX)(view.value);case"complex":return(0,_number_text__WEBPACK_IMPORTED_MODULE_2__.mo)(view.re,view.im);case"bytes":return(0,
_python_repr__WEBPACK_IMPORTED_MODULE_3__.L)(Buffer.from(view.base64.slice(0,4*room),"base64"));case"array":return`array(${dtypeName(view.dtype)}, shape=${(0,
_dtype__WEBPACK_IMPORTED_MODULE_0__.l)(view.shape)})`;case"file":return`File(${(0,_python_repr__WEBPACK_IMPORTED_MODULE_3__.h)(view.name)}, ${view.ref.size} bytes)`;default:
return"invalid"===view.kind?`<${view.message}>`:""}}
const NAMES=new Map([["i","int"],["u","uint"],["f","float"],["c","complex"],["S","bytes"],["U","str"],["V","void"],["M","datetime64"],["m","timedelta64"]]);function dtypeName(dtype){
if("string"!=typeof dtype)return"structured";const[,order,kind="",size,unit=""]=/^(.)(.)(\d+)(.*)$/s.exec(dtype)??[];if("b"===kind)return"bool"
;return`${">"===order?"big-endian ":""}${NAMES.get(kind)??kind}${"M"===kind||"m"===kind?unit:"S"===kind||"U"===kind?size:String(8*Number(size))}`}})};
