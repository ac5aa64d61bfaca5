export const id=411;export const ids=[411,772];export const modules={75490:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{
G:()=>allHashes,u:()=>hashBeginning})
;var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(51455),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760),_errors__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(83916),_settings__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(58750),_store_overlay__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(67005),_store_store_layout__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(58759)
;const FILE=/^([0-9a-f]{64})\.json$/,MIN_DIGITS=6;function allHashes(root){return hashesIn(root,".")}async function hashesIn(root,folder){const hashes=new Set;for(const layer of(0,
_store_overlay__WEBPACK_IMPORTED_MODULE_4__.w)(root))for(const name of await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,
_store_store_layout__WEBPACK_IMPORTED_MODULE_5__.v$)(layer),folder),{recursive:!0}).catch(()=>[])){const hash=FILE.exec(name.slice(name.lastIndexOf("/")+1))?.[1];if(void 0!==hash)hashes.add(hash)}
return[...hashes].sort()}async function hashBeginning(root,digits){
if(!new RegExp(`^[0-9a-f]{${MIN_DIGITS},64}$`).test(digits))throw new _errors__WEBPACK_IMPORTED_MODULE_2__.bD("usage",`"${digits}" is not the beginning of a job hash`,`give at least ${MIN_DIGITS} of its hex digits, as "hither cache ls" shows them`)
;const hashes=await hashesIn(root,(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(digits.slice(0,2),digits.slice(2,4))),[found,other]=hashes.filter(hash=>hash.startsWith(digits))
;if(void 0===found)throw new _errors__WEBPACK_IMPORTED_MODULE_2__.bD("usage",`no job in the cache has a hash that begins with ${digits}`,`see "hither cache ls"; ${(0,
_settings__WEBPACK_IMPORTED_MODULE_3__.Pe)("store")} names another store`)
;if(void 0!==other)throw new _errors__WEBPACK_IMPORTED_MODULE_2__.bD("usage",`more than one job hash begins with ${digits}`,"give more digits");return found}}),
9694:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{Ft:()=>isSame,WF:()=>thisProcess,XU:()=>isDead,do:()=>ownedName,
fc:()=>processWithId,pZ:()=>parseOwner,qR:()=>ownerOfName});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024);function parseOwner(text){try{
const value=JSON.parse(text),{host:host,pid:pid,startTime:startTime}=value??{};return"string"==typeof host&&"number"==typeof pid&&"string"==typeof startTime?{host:host,pid:pid,startTime:startTime
}:void 0}catch{return}}function ownedName(name,{host:host,pid:pid,startTime:startTime}){return`${name}.${pid}.${startTime}.${encodeURIComponent(host)}`}function ownerOfName(owned){
const[,pid,startTime,host]=/^[^.]+\.(\d+)\.(\d*)\.(.+)$/.exec(owned)??[];try{return void 0===pid||void 0===startTime||void 0===host?void 0:{host:decodeURIComponent(host),pid:Number(pid),
startTime:startTime}}catch{return}}function thisProcess(host){return processWithId(process.pid,host)}function processWithId(pid,host){return{host:host,pid:pid,startTime:startTimeOf(pid)??""}}
function isDead(owner,host){if(owner.host!==host)return!1;const startTime=startTimeOf(owner.pid);return void 0===startTime?!answers(owner.pid):startTime!==owner.startTime}function isSame(one,other){
return one.host===other.host&&one.pid===other.pid&&one.startTime===other.startTime}function startTimeOf(pid){try{const stat=(0,
node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/stat`,"utf8"),fields=stat.slice(stat.lastIndexOf(")")+2).split(" ");return/^[ZX]/.test(fields[0]??"")?void 0:fields[19]}catch{return}}
function answers(pid){if("linux"===process.platform)return!1;try{process.kill(pid,0);return!0}catch{return!1}}}),75948:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){
__webpack_require__.d(__webpack_exports__,{c:()=>twinsInFiles,s:()=>twinFunctions})
;var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(51455),_read_functions__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(53658),_source_text__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(45131),_syntax__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(81817)
;function twinFunctions(functions){const first=new Map;return functions.flatMap(declaration=>{
const{functionName:functionName,functionVersion:functionVersion,name:name,where:where}=declaration,said="literal"===functionName.state?functionName.value:name
;if("literal"!==functionVersion.state)return[];const key=JSON.stringify([said,functionVersion.value]),twin=first.get(key);if(void 0===twin){first.set(key,declaration);return[]}return[{
message:`${name} has the name "${said}" and version "${functionVersion.value}" of ${twin.name} in ${twin.file}:${twin.where.line}`,remedy:"give one of them another name or version in its decorator",
where:where}]})}async function twinsInFiles(files){const paths=new Map(files.filter(({path:path})=>path.endsWith(".py")).map(({path:path,source:source})=>[path,source])),functions=[]
;for(const[path,source]of paths){const{text:text}=(0,_source_text__WEBPACK_IMPORTED_MODULE_2__.E)(await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(source).catch(()=>Buffer.alloc(0)))
;functions.push(...text.includes("hither")?(0,_read_functions__WEBPACK_IMPORTED_MODULE_1__.y)((0,_syntax__WEBPACK_IMPORTED_MODULE_3__.w_)(text,path)).functions:[])}return twinFunctions(functions)}}),
36091:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{NV:()=>runsSince,Xj:()=>foldersOfRuns,kg:()=>createRunFolder,
v$:()=>removeFolder,vF:()=>keepRunFolder})
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
32613:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{k:()=>walkObjects})
;var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(51455),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760),_errors__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(83916),_store_layout__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(58759)
;const TWO_DIGITS=/^[0-9a-f]{2}$/,SHA1=/^[0-9a-f]{40}$/;async function*walkObjects(root,from=""){for(const first of await folders((0,
_store_layout__WEBPACK_IMPORTED_MODULE_3__.t3)(root),from.slice(0,2)))for(const second of await folders((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,
_store_layout__WEBPACK_IMPORTED_MODULE_3__.t3)(root),first),restOf(from,first,2))){const outer=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,
_store_layout__WEBPACK_IMPORTED_MODULE_3__.t3)(root),first,second);for(const third of await folders(outer,restOf(from,`${first}${second}`,4))){
const start=`${first}${second}${third}`,names=(await entries((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(outer,third))).map(({name:name})=>name)
;yield*names.filter(name=>SHA1.test(name)&&name.startsWith(start)&&name>from).sort()}}}function restOf(from,start,at){return from.startsWith(start)?from.slice(at,at+2):""}
async function folders(path,from){return(await entries(path)).filter(entry=>entry.isDirectory()&&TWO_DIGITS.test(entry.name)).map(({name:name})=>name).filter(name=>name>=from).sort()}
async function entries(path){try{return await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(path,{withFileTypes:!0})}catch(thrown){if(["ENOENT","ENOTDIR"].includes((0,
_errors__WEBPACK_IMPORTED_MODULE_2__.vq)(thrown)??""))return[];throw thrown}}}),4945:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){
__webpack_require__.d(__webpack_exports__,{Dh:()=>prepareWithCare,fo:()=>requestOf,iA:()=>prepare,xY:()=>remotesOf})
;var node_os__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(48161),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760),_errors__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(83916),_prepare_run__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(6233),_process_clean_output__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(40920),_python_source_twin_functions__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(75948),_store_remote_list__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(50512),_store_store_layout__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(58759)
;function requestOf(flags,io){return{spec:flags.spec,cwd:io.cwd,select:flags.select,args:flags.arg,...void 0===flags.root?{}:{root:folderOf("--root",flags.root,io)},
dataRoots:[...flags.dataRoot,...pathList(io.environment.HITHER_DATA_ROOTS)].map(path=>(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd,path)),...void 0===flags.runtime?{}:{
runtime:flags.runtime},...void 0===flags.container?{}:{container:flags.container},executor:flags.executor,parallel:flags.parallel??(0,node_os__WEBPACK_IMPORTED_MODULE_0__.availableParallelism)(),
cache:flags.cache,forceRun:flags.forceRun,...void 0===flags.timeout?{}:{timeout:flags.timeout},store:void 0===flags.store?(0,
_store_store_layout__WEBPACK_IMPORTED_MODULE_7__.q1)(io.environment):folderOf("--store",flags.store,io),remoteStores:remotesOf(io),...void 0===flags.output?{}:{
output:folderOf("--output",flags.output,io)},retain:flags.retain,requireIsolation:flags.requireIsolation,environment:io.environment}}function folderOf(flag,path,{cwd:cwd}){
if(""===path)throw new _errors__WEBPACK_IMPORTED_MODULE_2__.bD("usage",`${flag} is empty`,`name a folder; the current one is ${flag} .`);return(0,
node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd,path)}function pathList(variable=""){return variable.split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter).filter(path=>""!==path)}
function remotesOf({environment:environment,cwd:cwd}){const readings=(0,_store_remote_list__WEBPACK_IMPORTED_MODULE_6__.ze)(environment.HITHER_REMOTE_STORES??"",cwd)
;for(const reading of readings)if(!reading.ok){const{given:given,why:why,remedy:remedy}=reading
;throw new _errors__WEBPACK_IMPORTED_MODULE_2__.bD("usage",`HITHER_REMOTE_STORES: "${given}" ${why}`,remedy)}return readings.flatMap(reading=>reading.ok?[reading.store]:[])}
async function prepareWithCare(request,io){const prepared=await prepare(request,io),files=prepared.jobs.flatMap(({bundle:bundle})=>bundle.files);warn(await(0,
_python_source_twin_functions__WEBPACK_IMPORTED_MODULE_5__.c)(files),io);return prepared}async function prepare(request,io){const prepared=await(0,_prepare_run__WEBPACK_IMPORTED_MODULE_3__.Z)(request)
;warn(prepared.warnings,io);if(!prepared.ok)throw(0,_errors__WEBPACK_IMPORTED_MODULE_2__.k9)(prepared.problems);const{jobs:jobs,remoteStores:remoteStores}=prepared.value;return{jobs:jobs,request:{
...request,remoteStores:remoteStores}}}function warn(warnings,io){for(const warning of warnings)io.writeErr(`warning: ${(0,_process_clean_output__WEBPACK_IMPORTED_MODULE_4__.D)((0,
_errors__WEBPACK_IMPORTED_MODULE_2__.Vw)(warning))}\n`)}}),85411:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.r(__webpack_exports__)
;__webpack_require__.d(__webpack_exports__,{storeGc:()=>storeGc,storeLs:()=>storeLs,storeVerify:()=>storeVerify})
;var external_node_crypto_=__webpack_require__(77598),promises_=__webpack_require__(51455),external_node_os_=__webpack_require__(48161),external_node_fs_=__webpack_require__(73024),errors=__webpack_require__(83916),remove_file=__webpack_require__(142),overlay=__webpack_require__(67005),store_layout=__webpack_require__(58759),temporary_file=__webpack_require__(48237),walk_objects=__webpack_require__(32613),write_whole=__webpack_require__(53320),failures=__webpack_require__(7911),find_entries=__webpack_require__(75490),recent=__webpack_require__(95615)
;// CONCATENATED MODULE: ./src/cache/collect-garbage.ts
const GRACE={known:36e5,unreferenced:864e5};async function collectGarbage(place,cache,rules){
const now=await fileSystemTime(place),since=Math.min(now-rules.grace.known,...rules.runsSince.map(time=>time-6e4)),layers=(0,overlay.w)(place.root).map(root=>({...place,root:root
})),known=await knownJobs(place.root,cache),{kept:kept,dropped:dropped,spared:spared}=choose(known,{...rules,now:now,since:since}),forgotten=[]
;for(const job of dropped)if(await removeUnlessUsed(place,job.path,job.mark))forgotten.push(job);else kept.push(job)
;const needed=new Set(kept.flatMap(({entry:entry})=>entry.objects.map(({sha1:sha1})=>sha1))),removable=new Set(forgotten.flatMap(({entry:entry})=>entry.objects.map(({sha1:sha1})=>sha1)))
;let freed=forgotten.reduce((sum,{size:size})=>sum+size,0);const objects={removed:0,recent:0,needed:0},remove=async(layer,sha1,before)=>{if(needed.has(sha1)){objects.needed+=1;return}
const{size:size,isRecent:isRecent}=await removeObject(layer,sha1,before);objects.removed+=void 0===size?0:1;objects.recent+=isRecent?1:0;freed+=size??0};for(const layer of layers){
for(const sha1 of removable)await remove(layer,sha1,since);if(rules.unreferenced)for await(const sha1 of(0,
walk_objects.k)(layer.root))await remove(layer,sha1,Math.min(since,now-rules.grace.unreferenced))}await(0,recent.HE)(place.root,hash=>layers.some(({root:root})=>(0,external_node_fs_.existsSync)((0,
store_layout.s3)(root,hash))));await(0,failures.VD)(place.root,Math.min(since,now-(rules.maxAge??0)));return{jobs:forgotten.length,objects:objects.removed,bytes:freed,keptJobs:kept.length,
keptBytes:sizeOf(kept),spared:{...spared,heldJobs:dropped.length-forgotten.length,recentObjects:objects.recent,neededObjects:objects.needed}}}async function fileSystemTime(place){const path=(0,
temporary_file.l5)(place);await(0,write_whole.f)(place,{path:path,text:""});const{mtimeMs:mtimeMs}=await(0,promises_.stat)(path);await(0,remove_file.n)(path);return mtimeMs}
async function knownJobs(root,cache){const layers=(0,overlay.w)(root),known=[];for(const hash of await(0,find_entries.G)(root)){const reading=cache.read(hash),path=(0,overlay.Mp)(layers,layer=>(0,
store_layout.s3)(layer,hash)),status=await(0,promises_.stat)(path).catch(()=>{});if("good"===reading?.state&&void 0!==status)known.push({entry:reading.entry,path:path,used:status.ctimeMs,
mark:status.mtimeMs,size:status.size})}return known}function choose(known,{maxSize:maxSize,maxAge:maxAge,now:now,since:since,grace:grace}){const kept=[],dropped=[],spared={recentJobs:0,jobsOfRuns:0
},counted=new Set;let size=0;for(const job of[...known].sort((a,b)=>b.used-a.used)){
const added=addedSize(job,counted),tooOld=void 0!==maxAge&&now-job.used>maxAge,tooMuch=void 0!==maxSize&&size+added>maxSize;if(job.used<since&&(tooOld||tooMuch))dropped.push(job);else{
if(tooOld||tooMuch)spared[job.used<now-grace.known?"jobsOfRuns":"recentJobs"]+=1;kept.push(job);size+=added;for(const{sha1:sha1}of job.entry.objects)counted.add(sha1)}}return{kept:kept,
dropped:dropped,spared:spared}}function addedSize({entry:entry,size:size},counted){return entry.objects.reduce((sum,ref)=>sum+(counted.has(ref.sha1)?0:ref.size),size)}function sizeOf(kept){
return[...new Map(kept.flatMap(({entry:entry})=>entry.objects.map(({sha1:sha1,size:size})=>[sha1,size]))).values()].reduce((sum,size)=>sum+size,0)+kept.reduce((sum,{size:size})=>sum+size,0)}
function removeUnlessUsed(place,path,mark){return takeAway(place,path,({mtimeMs:mtimeMs})=>mtimeMs===mark)}async function removeObject(place,sha1,before){const path=(0,
store_layout.du)(place.root,sha1),found=await(0,promises_.lstat)(path).catch(()=>{});if(void 0===found||!found.isFile()||found.ctimeMs>=before)return{size:void 0,isRecent:found?.isFile()??!1};return{
size:await takeAway(place,path,({ino:ino,mtimeMs:mtimeMs,size:size})=>ino===found.ino&&mtimeMs===found.mtimeMs&&size===found.size)?found.size:void 0,isRecent:!1}}
async function takeAway(place,path,isMeant){const aside=(0,temporary_file.l5)(place);try{await(0,temporary_file.PX)(place,()=>(0,promises_.rename)(path,aside))}catch(thrown){if("ENOENT"===(0,
errors.vq)(thrown)||(0,errors.US)(thrown))return!1;throw thrown}const meant=isMeant(await(0,promises_.lstat)(aside));await(meant?(0,remove_file.n)(aside):(0,promises_.rename)(aside,path));return meant
}
var job_cache=__webpack_require__(17609),clean_output=__webpack_require__(40920),process_owner=__webpack_require__(9694),run_folder=__webpack_require__(36091),set_aside=__webpack_require__(47372),external_node_path_=__webpack_require__(76760),sha256_map=__webpack_require__(11082),user_folder=__webpack_require__(37079),verify_object=__webpack_require__(29922)
;// CONCATENATED MODULE: ./src/store/verify-store.ts
const NOTHING={objects:0,bytes:0,damaged:[],last:""},NOTE_MS=5e3;async function verifyStore(place,options){let sum=NOTHING;for(const root of(0,overlay.w)(place.root)){
const{done:done,...found}=await verifyLayer({...place,root:root},options);sum={objects:sum.objects+found.objects,bytes:sum.bytes+found.bytes,damaged:[...sum.damaged,...found.damaged]};if(!done)return{
...sum,done:done}}return{...sum,done:!0}}async function verifyLayer(place,{resume:resume,signal:signal,onDamage:onDamage}){const path=(0,external_node_path_.join)((0,
user_folder.Ys)(place.root),"verify.json");let progress=resume?await readProgress(path):NOTHING,noted=performance.now();for await(const sha1 of(0,walk_objects.k)(place.root,progress.last)){
if(signal.aborted){await note(place,path,progress);return{...progress,done:!1}}progress=await withObject(place.root,sha1,progress);const found=progress.damaged.at(-1)
;if(found?.sha1===sha1)await onDamage(found,place);if(performance.now()-noted>NOTE_MS){await note(place,path,progress);noted=performance.now()}}await(0,remove_file.n)(path);return{...progress,done:!0}
}async function withObject(root,sha1,progress){const path=(0,store_layout.du)(root,sha1),size=(await(0,promises_.lstat)(path).catch(()=>{}))?.size??0,why=await whatIsWrong(root,sha1);return{
objects:progress.objects+1,bytes:progress.bytes+size,damaged:void 0===why?progress.damaged:[...progress.damaged,{sha1:sha1,path:path,why:why}],last:sha1}}async function whatIsWrong(root,sha1){
const known=await(0,sha256_map.f)(root,sha1),found=await(0,verify_object.P4)(async()=>{const digest=await(0,verify_object.mw)((0,store_layout.du)(root,sha1)).catch(unreadable)
;if("good"!==digest.state)return digest;if(digest.value.sha1!==sha1)return{state:"damaged",why:`has the sha1 ${digest.value.sha1}`};return void 0===known||known.sha256===digest.value.sha256?{
state:"good",value:void 0}:{state:"damaged",why:`has the sha256 ${digest.value.sha256}, but was stored with ${known.sha256}`}});return"damaged"===found.state?found.why:void 0}
function unreadable(thrown){return{state:"damaged",why:`can't be read: ${(0,errors.u0)(thrown)}`}}async function note(place,path,progress){await(0,user_folder.GC)(place.root);await(0,
write_whole.f)(place,{path:path,text:JSON.stringify(progress)})}async function readProgress(path){try{const{objects:objects,bytes:bytes,damaged:damaged,last:last}=JSON.parse(await(0,
promises_.readFile)(path,"utf8"));return[objects,bytes].every(Number.isSafeInteger)&&Array.isArray(damaged)&&/^[0-9a-f]{40}$/.test(last)?{objects:objects,bytes:bytes,damaged:damaged,last:last}:NOTHING
}catch{return NOTHING}}var from_plain=__webpack_require__(41069),number_text=__webpack_require__(30449),write_json=__webpack_require__(7096);// CONCATENATED MODULE: ./src/terminal/gc-text.ts
function gcText(report,rules){const{jobs:jobs,objects:objects,bytes:bytes,keptJobs:keptJobs,keptBytes:keptBytes}=report,done=`forgot ${jobs} jobs and removed ${objects} objects: ${(0,
number_text.lP)(bytes)} freed; ${keptJobs} jobs with ${(0,number_text.lP)(keptBytes)} are kept\n`,why=reasons(report.spared,rules);if(why.length>0)return`${done}not removed: ${why.join("; ")}\n`
;const others=rules.unreferenced?"":"; objects that no job made are left alone without --unreferenced";return bytes>0?done:`${done}nothing to remove: all known jobs are within the limits${others}\n`}
function reasons(spared,{unreferenced:unreferenced}){const{recentJobs:recentJobs,jobsOfRuns:jobsOfRuns,heldJobs:heldJobs,recentObjects:recentObjects,neededObjects:neededObjects}=spared
;return[[recentJobs,"jobs used within the last hour"],[jobsOfRuns,"jobs used since a run that is still going on began"],[heldJobs,"jobs that belong to another user or were just used again"],[recentObjects,"objects stored or used too recently (an hour; without a job that needs them, a day) or during a run"],[unreferenced?neededObjects:0,"objects that known jobs need"]].filter(([count])=>count>0).map(([count,why])=>`${count} ${why}`)
}var store_commands=__webpack_require__(32772);// CONCATENATED MODULE: ./src/terminal/store-care.ts
const STOPPED=4;async function storeLs(call,io){const objects=[];for(const root of(0,overlay.w)((0,store_commands.storeOf)(call,io).root))for await(const sha1 of(0,walk_objects.k)(root)){
const size=(await(0,promises_.lstat)((0,store_layout.du)(root,sha1)).catch(()=>{}))?.size;if(void 0!==size&&call.json)objects.push({sha1:sha1,size:size
});else if(void 0!==size)io.writeOut(`sha1://${sha1}  ${size}\n`)}if(call.json)io.writeOut(store_care_document({schema:"hither-store-list/1",objects:objects}));return 0}
async function storeVerify(call,io){const store=(0,store_commands.storeOf)(call,io),tell=call.json?()=>{}:io.writeOut,checked=await verifyStore({root:store.root,
random:external_node_crypto_.randomBytes},{resume:call.resume,signal:io.signal,onDamage:(found,layer)=>onDamage(found,layer,{call:call,tell:tell})}),jobs=checked.done?await damagedJobs(store):[]
;for(const{job_hash:job_hash,why:why}of jobs)tell(`${job_hash}: the entry ${(0,clean_output.D)(why)}\n`);io.writeOut(call.json?store_care_document({schema:"hither-store-check/1",...checked,jobs:jobs
}):summary(checked,jobs.length));if(!checked.done)return STOPPED;return checked.damaged.length+jobs.length>0?errors.ai.store:0}
async function onDamage({path:path,sha1:sha1,why:why},layer,{call:call,tell:tell}){tell(`sha1://${sha1}: ${path} ${(0,clean_output.D)(why)}\n`);try{const kept=call.quarantine?await(0,
set_aside.A)(layer,sha1):void 0;if(void 0!==kept)tell(`  it is now ${kept}\n`)}catch(thrown){tell(`  it can't be moved to the quarantine: ${(0,errors.u0)(thrown)}\n`)}}
async function damagedJobs(store){const cache=(0,job_cache.y)({store:store,random:external_node_crypto_.randomBytes}),jobs=[];for(const hash of await(0,find_entries.G)(store.root)){
const reading=cache.read(hash);if("damaged"===reading?.state)jobs.push({job_hash:hash,why:reading.why})}return jobs}function summary({objects:objects,bytes:bytes,damaged:damaged,done:done},jobs){
const found=damaged.length+jobs===0?"nothing is damaged":`${damaged.length+jobs} damaged: run the jobs that need it, which makes it anew; --quarantine moves damaged objects aside`,end=done?"":'; stopped, "hither store verify --resume" goes on'
;return`${objects} objects, ${(0,number_text.lP)(bytes)}: ${found}${end}\n`}async function storeGc(call,io){const store=(0,store_commands.storeOf)(call,io),host=(0,
external_node_os_.hostname)(),report=await collectGarbage({root:store.root,random:external_node_crypto_.randomBytes},(0,job_cache.y)({store:store,random:external_node_crypto_.randomBytes}),{
...void 0===call.maxSize?{}:{maxSize:call.maxSize},...void 0===call.maxAge?{}:{maxAge:1e3*call.maxAge},unreferenced:call.unreferenced,grace:GRACE,runsSince:await(0,run_folder.NV)(store.root,owner=>(0,
process_owner.XU)(owner,host))}),text=call.json?store_care_document({schema:"hither-store-gc/1",...asDocument(report)}):gcText(report,call);io.writeOut(text);return 0}
function asDocument({jobs:jobs,objects:objects,bytes:bytes,keptJobs:keptJobs,keptBytes:keptBytes,spared:spared}){return{jobs:jobs,objects:objects,bytes:bytes,kept_jobs:keptJobs,kept_bytes:keptBytes,
spared:{recent_jobs:spared.recentJobs,jobs_of_runs:spared.jobsOfRuns,held_jobs:spared.heldJobs,recent_objects:spared.recentObjects,needed_objects:spared.neededObjects}}}
function store_care_document(value){return`${(0,write_json.GF)((0,from_plain.b)(value))}\n`}}),32772:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){
__webpack_require__.r(__webpack_exports__);__webpack_require__.d(__webpack_exports__,{storeCat:()=>storeCat,storeGet:()=>storeGet,storeOf:()=>storeOf,storePut:()=>storePut})
;var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598),node_fs_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(51455),node_path__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(76760),_errors__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(83916),_process_clean_output__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(40920),_store_content_store__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(81931),_store_kachery_uri__WEBPACK_IMPORTED_MODULE_12__=__webpack_require__(6489),_store_remote_source__WEBPACK_IMPORTED_MODULE_11__=__webpack_require__(3361),_store_remotes__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(98698),_store_resolve_uri__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(11398),_store_store_context__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(75794),_store_store_layout__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(58759),_request__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(4945)
;async function storePut(call,io){const path=(0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(io.cwd,call.subject);await checkFile(path,call.subject)
;const remotes=await openRemotesOf(io),store=storeOf(call,io),ref=await store.putFile(path);if(remotes.write)await(0,
_store_store_context__WEBPACK_IMPORTED_MODULE_10__.D)(await store.openVerified(ref),handle=>remotes.put((0,_store_store_layout__WEBPACK_IMPORTED_MODULE_8__.du)("",ref.sha1),(0,
_store_remote_source__WEBPACK_IMPORTED_MODULE_11__.p)(handle,ref.size),"missing"));io.writeOut(`${(0,_store_kachery_uri__WEBPACK_IMPORTED_MODULE_12__.t2)(ref.sha1,(0,
node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path))}\n`);return 0}async function storeGet(call,io){const store=storeOf(call,io,await openRemotesOf(io)),ref=await refOf(call.subject,store)
;await store.placeVerified(ref,(0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(io.cwd,call.target),"copy");return 0}async function storeCat(call,io){
const store=storeOf(call,io,await openRemotesOf(io)),ref=await refOf(call.subject,store),handle=await store.openVerified(ref);await io.pipeOut(handle.createReadStream({start:0}));return 0}
async function checkFile(path,given){const found=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch(()=>{})
;if(void 0===found)throw new _errors__WEBPACK_IMPORTED_MODULE_3__.bD("usage",`there is no file ${given}`,"check the path, and the folder that you are in")
;if(!found.isFile())throw new _errors__WEBPACK_IMPORTED_MODULE_3__.bD("usage",`${given} is not a regular file`,"only files can be stored: name one")}
function storeOf(call,io,remotes=_store_remotes__WEBPACK_IMPORTED_MODULE_6__.mR){return(0,_store_content_store__WEBPACK_IMPORTED_MODULE_5__.C)(void 0===call.store?(0,
_store_store_layout__WEBPACK_IMPORTED_MODULE_8__.q1)(io.environment):(0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(io.cwd,call.store),{remotes:remotes})}async function openRemotesOf(io){
const stores=await(0,_store_remotes__WEBPACK_IMPORTED_MODULE_6__.E9)((0,_request__WEBPACK_IMPORTED_MODULE_9__.xY)(io),{env:io.environment,random:node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes})
;return(0,_store_remotes__WEBPACK_IMPORTED_MODULE_6__.GY)(stores,message=>io.writeErr(`warning: ${(0,_process_clean_output__WEBPACK_IMPORTED_MODULE_4__.D)(message)}\n`))}
async function refOf(text,store){const uri=(0,_store_kachery_uri__WEBPACK_IMPORTED_MODULE_12__.rI)(text)
;if(void 0===uri)throw new _errors__WEBPACK_IMPORTED_MODULE_3__.bD("usage",`"${text}" is not the URI of an object`,'write sha1://HASH, as "hither store put" prints it, or sha1dir://HASH/PATH')
;return(await(0,_store_resolve_uri__WEBPACK_IMPORTED_MODULE_7__.H)(uri,store)).ref}})};
