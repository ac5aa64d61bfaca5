export const id=686;export const ids=[686,772];export const modules={75490:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{
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
75948:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{c:()=>twinsInFiles,s:()=>twinFunctions})
;var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(51455),_read_functions__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(53658),_source_text__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(45131),_syntax__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(81817)
;function twinFunctions(functions){const first=new Map;return functions.flatMap(declaration=>{
const{functionName:functionName,functionVersion:functionVersion,name:name,where:where}=declaration,said="literal"===functionName.state?functionName.value:name
;if("literal"!==functionVersion.state)return[];const key=JSON.stringify([said,functionVersion.value]),twin=first.get(key);if(void 0===twin){first.set(key,declaration);return[]}return[{
message:`${name} has the name "${said}" and version "${functionVersion.value}" of ${twin.name} in ${twin.file}:${twin.where.line}`,remedy:"give one of them another name or version in its decorator",
where:where}]})}async function twinsInFiles(files){const paths=new Map(files.filter(({path:path})=>path.endsWith(".py")).map(({path:path,source:source})=>[path,source])),functions=[]
;for(const[path,source]of paths){const{text:text}=(0,_source_text__WEBPACK_IMPORTED_MODULE_2__.E)(await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(source).catch(()=>Buffer.alloc(0)))
;functions.push(...text.includes("hither")?(0,_read_functions__WEBPACK_IMPORTED_MODULE_1__.y)((0,_syntax__WEBPACK_IMPORTED_MODULE_3__.w_)(text,path)).functions:[])}return twinFunctions(functions)}}),
5205:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{cZ:()=>causesOf,xv:()=>causeText,yM:()=>isShared})
;var _skipped__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(53041);const OF_MACHINE=new Set(["Runtime","Image","Store"]);function isShared({status:status,error:error}){
return"failed"===status&&null!==error&&OF_MACHINE.has(error.type)||"skipped"===status||"cancelled"===status}function causesOf(records){const causes=new Map;for(const record of records){
const key=causeKey(record);if(void 0!==key&&null!==record.error){const{type:type}=record.error,message=sharedMessage(record.error.message,record.status),cause=causes.get(key)??{type:type,
message:message,status:record.status,labels:[]};cause.labels.push(record.label);causes.set(key,cause)}}return[...causes.values()]}function sharedMessage(message,status){return"skipped"===status?(0,
_skipped__WEBPACK_IMPORTED_MODULE_0__.I)(message):message}function causeKey(record){const{status:status,error:error}=record;if(null===error||!isShared(record))return
;const message="Store"===error.type?error.message.replaceAll(/(?<=^|[\s'"(])\/[^\s'":,)]*/g,"/"):sharedMessage(error.message,status);return JSON.stringify([status,error.type,message])}
const MAX_LABELS=3;function causeText({type:type,message:message,status:status,labels:labels}){const[only=""]=labels;if(1===labels.length)return`${only}: ${type}: ${message}`
;const named=[...labels.slice(0,MAX_LABELS),...labels.length>MAX_LABELS?["\u2026"]:[]].join(", ");return`${type}: ${message} (${labels.length} jobs ${status}: ${named})`}}),
53041:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{I:()=>rootOf,a:()=>skippedMessage});const ROOT='the needed job "'
;function skippedMessage({label:label,status:status,error:error}){
return"skipped"===status&&null!==error?`"${label}" is skipped: ${rootOf(error.message)}`:`${ROOT}${label}" did not finish: it is ${status}`}function rootOf(message){
return message.slice(Math.max(0,message.indexOf(ROOT)))}}),2686:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.r(__webpack_exports__)
;__webpack_require__.d(__webpack_exports__,{cacheLs:()=>cacheLs,cacheRm:()=>cacheRm,cacheWhy:()=>cacheWhy})
;var external_node_crypto_=__webpack_require__(77598),find_entries=__webpack_require__(75490),job_cache=__webpack_require__(17609),miss_reason=__webpack_require__(18265),errors=__webpack_require__(83916),clean_output=__webpack_require__(40920),store_error=__webpack_require__(6487),display_value=__webpack_require__(26192),from_plain=__webpack_require__(41069),number_text=__webpack_require__(30449),write_json=__webpack_require__(7096),table=__webpack_require__(7176)
;// CONCATENATED MODULE: ./src/terminal/cache-table.ts
const MAX_CELL=60,MAX_ARGUMENT=24,MIN_CELL=8;function cacheTable(entries,columns){
const telling=tellingArguments(entries),rows=entries.map(entry=>cellsOf(entry,telling)),width=index=>rows.reduce((widest,row)=>Math.max(widest,row[index].length),0),[hash,called,time,elapsed]=[width(0),width(1),width(3),width(4)],room=void 0===columns?2*MAX_CELL:columns-hash-called-time-elapsed-10,[given,result]=share(width(2),width(5),room)
;return rows.map(row=>[row[0],row[1].padEnd(called),clip(row[2],given).padEnd(given),row[3],row[4].padStart(elapsed),clip(row[5],result)]).map(cells=>`${cells.join("  ")}\n`).join("")}
function cellsOf(entry,telling){const{key:key,functionName:functionName,functionVersion:functionVersion,status:status,runtimeInfo:runtimeInfo}=entry,result="finished"===status?(0,
display_value.K)(entry.result,MAX_CELL):`raises ${entry.error?.type??""}`;return[key.hash.slice(0,12),(0,clean_output.D)(`${functionName} ${functionVersion}`),clip((0,
clean_output.D)(argumentsText(argumentsOf(entry),telling.get(functionName))),MAX_CELL),timeText(runtimeInfo.end_time),(0,table.YA)(runtimeInfo.elapsed_sec),(0,clean_output.D)(result)]}
function share(first,second,room){if(first+second<=room)return[first,second];const half=Math.max(MIN_CELL,Math.floor(room/2)),[small,other]=[Math.min(first,half),Math.min(second,half)]
;return[Math.max(small,Math.min(first,room-other)),Math.max(other,Math.min(second,room-small))]}function tellingArguments(entries){const first=new Map,telling=new Map;for(const entry of entries){
const names=telling.get(entry.functionName)??new Set;telling.set(entry.functionName,names);const known=first.get(entry.functionName);if(void 0===known){first.set(entry.functionName,argumentsOf(entry))
;continue}for(const[name,value]of argumentsOf(entry)){const before=known.get(name);if(void 0===before||(0,write_json.GF)(before)!==(0,write_json.GF)(value))names.add(name)}}return telling}
function argumentsOf({key:key}){const args=key.fields.get("args");return args instanceof Map?args:new Map}function argumentsText(args,telling=new Set){const entries=[...args]
;return[...entries.filter(([name])=>telling.has(name)),...entries.filter(([name])=>!telling.has(name))].map(([name,value])=>`${name}=${brief(value)}`).join(" ")}function brief(value){
if(value instanceof Map&&"hither_file"===value.get("_type")){const name=value.get("name")??String(value.get("sha256")).slice(0,8)
;return"file"===value.get("kind")?`File(${String(name)})`:`array(${String(name)}\u2026)`}return(0,display_value.K)(value,MAX_ARGUMENT)}function clip(text,width){
return text.length>width?`${text.slice(0,Math.max(width-1,0))}\u2026`:text}function timeText(unixSeconds){return`${new Date(1e3*unixSeconds).toISOString().slice(0,19).replace("T"," ")} UTC`}
var store_commands=__webpack_require__(32772);// CONCATENATED MODULE: ./src/terminal/cache-commands.ts
const MAX_VALUE=60;async function cacheLs(call,io){const{store:store,cache:cache}=cache_commands_open(call,io),entries=[];for(const hash of await(0,find_entries.G)(store.root)){
const reading=cache.read(hash);if("good"===reading?.state)entries.push(reading.entry);else if(void 0!==reading)io.writeErr(`${hash.slice(0,12)}: the entry ${reading.why}\n`)}
entries.sort((a,b)=>a.runtimeInfo.end_time-b.runtimeInfo.end_time);io.writeOut(call.json?cache_commands_document(entries):cacheTable(entries,io.columnsOut));return 0}
function cache_commands_document(entries){const jobs=entries.map(entry=>({job_hash:entry.key.hash,hither_hash:entry.hitherHash,function_name:entry.functionName,function_version:entry.functionVersion,
status:entry.status,container:entry.container,start_time:entry.runtimeInfo.start_time,end_time:entry.runtimeInfo.end_time,host:entry.runtimeInfo.host,objects:entry.objects}));return`${(0,
write_json.GF)((0,from_plain.b)({schema:"hither-cache-list/1",jobs:jobs}))}\n`}async function cacheWhy(call,io){
const opened=cache_commands_open(call,io),entry=await entryOf(call.hash,opened,io),other=void 0===call.other?void 0:await entryOf(call.other,opened,io)
;if(void 0===entry||void 0!==call.other&&void 0===other)return 3;const told=void 0===other?description(entry):[(0,miss_reason.t)(entry.key.fields,other.key.fields)||"they are the same job"]
;io.writeOut(told.map(text=>`${(0,clean_output.D)(text)}\n`).join(""));return 0}async function entryOf(digits,{store:store,cache:cache},io){const hash=await(0,
find_entries.u)(store.root,digits),reading=cache.read(hash);if("good"===reading?.state)return reading.entry
;io.writeErr(`the entry of ${hash} ${reading?.why??"is gone"}: remove it with "hither cache rm ${digits}"\n`);return}
const HAS_OWN_LINES=new Set(["schema","function","container","bundle","args","env"])
;function description({key:key,functionName:functionName,functionVersion:functionVersion,runtimeInfo:runtimeInfo,container:container,...entry}){const{fields:fields}=key
;return[`job ${key.hash}`,`function  ${functionName} ${functionVersion}`,`status    ${entry.status}${null===entry.error?"":`: ${entry.error.type}: ${entry.error.message}`}`,`computed  ${timeText(runtimeInfo.end_time)} on ${runtimeInfo.host} under ${container.runtime}, ${(0,
table.YA)(runtimeInfo.elapsed_sec)}`,`image     ${"host"===container.runtime?"none, the Python of that machine":container.declared} (${displayJson(mappingAt(fields,"container").get("digest")??null)})`,...bundleOf(fields).map(([path,,sha256])=>`code      ${String(path)} ${String(sha256).slice(0,12)}`),...[...mappingAt(fields,"args")].map(([name,value])=>`argument  ${name} = ${displayJson(value)}`),...[...mappingAt(fields,"env")].map(([name,value])=>`variable  ${name} = ${displayJson(value)}`),...[...fields].filter(([name])=>!HAS_OWN_LINES.has(name)).map(([name,value])=>`${name.padEnd(9)} ${displayJson(value)}`),..."finished"===entry.status?[`result    ${(0,
display_value.K)(entry.result,MAX_VALUE)}`]:[],...entry.objects.map(({sha1:sha1,size:size})=>`object    sha1://${sha1}, ${(0,number_text.lP)(size)}`)]}function mappingAt(fields,name){
const value=fields.get(name);return value instanceof Map?value:new Map}function bundleOf(fields){const bundle=fields.get("bundle")
;return(Array.isArray(bundle)?bundle:[]).filter(file=>Array.isArray(file))}function displayJson(value){const text="string"==typeof value?value:(0,write_json.GF)(value)
;return text.length>MAX_VALUE?`${text.slice(0,MAX_VALUE-1)}\u2026`:text}async function cacheRm(call,io){const{store:store,cache:cache}=cache_commands_open(call,io),hashes=call.all?await(0,
find_entries.G)(store.root):await Promise.all(call.hashes.map(digits=>(0,find_entries.u)(store.root,digits))),counts={forgotten:0,others:0};for(const hash of hashes)try{
counts.forgotten+=await cache.forget(hash)?1:0}catch(thrown){if(!(0,errors.US)(thrown))throw(0,store_error.gl)(thrown,`forget the job ${hash}`);counts.others+=1}
io.writeOut(`${jobsAre(counts.forgotten)} forgotten\n`);if(counts.others>0){io.writeErr(`${jobsAre(counts.others)} kept by other users, who alone may forget what is theirs\n`);return errors.ai.store}
return 0}function jobsAre(count){return 1===count?"one job is":`${count} jobs are`}function cache_commands_open(call,io){const store=(0,store_commands.storeOf)(call,io);return{store:store,cache:(0,
job_cache.y)({store:store,random:external_node_crypto_.randomBytes})}}}),4945:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{
Dh:()=>prepareWithCare,fo:()=>requestOf,iA:()=>prepare,xY:()=>remotesOf})
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
_errors__WEBPACK_IMPORTED_MODULE_2__.Vw)(warning))}\n`)}}),32772:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.r(__webpack_exports__)
;__webpack_require__.d(__webpack_exports__,{storeCat:()=>storeCat,storeGet:()=>storeGet,storeOf:()=>storeOf,storePut:()=>storePut})
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
;return(await(0,_store_resolve_uri__WEBPACK_IMPORTED_MODULE_7__.H)(uri,store)).ref}}),7176:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){
__webpack_require__.d(__webpack_exports__,{AD:()=>resultTable,YA:()=>seconds,t1:()=>causeLines,z9:()=>statusPaint})
;var _process_clean_output__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(40920),_result_causes__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(5205),_values_display_value__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(26192)
;const MAX_RESULT=60,MAX_ERROR=100;function causeLines(records){return(records.length>1?(0,_result_causes__WEBPACK_IMPORTED_MODULE_1__.cZ)(records):[]).map(cause=>`${(0,
_process_clean_output__WEBPACK_IMPORTED_MODULE_0__.D)((0,_result_causes__WEBPACK_IMPORTED_MODULE_1__.xv)(cause))}\n`).join("")}function resultTable(records,paint){
const table=[["job","status","time","result"],...records.map(record=>[(0,
_process_clean_output__WEBPACK_IMPORTED_MODULE_0__.D)(record.label),record.status,record.cache.hit?"known":seconds(record.runtime_info.elapsed_sec),"finished"===record.status?(0,
_values_display_value__WEBPACK_IMPORTED_MODULE_2__.K)(record.result,MAX_RESULT):errorLine(record)])],widths=[0,1,2].map(column=>Math.max(...table.map(row=>(row[column]??"").length)))
;return table.map((row,index)=>formatRow(row,widths,rowPaint(index,records,paint))).join("")}function rowPaint(index,records,paint){const record=records[index-1]
;return void 0===record?paint.dim:statusPaint(record.status,paint)}function statusPaint(status,paint){if("finished"===status)return paint.green
;return"skipped"===status||"cancelled"===status?paint.yellow:paint.red}function formatRow(row,widths,paintStatus){
const[job="",status="",time="",result=""]=row,[jobWidth=0,statusWidth=0,timeWidth=0]=widths
;return`${job.padEnd(jobWidth)}  ${paintStatus(status.padEnd(statusWidth))}  ${time.padStart(timeWidth)}  ${result}\n`}function errorLine(record){if((0,
_result_causes__WEBPACK_IMPORTED_MODULE_1__.yM)(record))return record.error?.type??"";const text=(0,
_process_clean_output__WEBPACK_IMPORTED_MODULE_0__.D)(`${record.error?.type??""}: ${record.error?.message??""}`).replace(/\s+/gu," ")
;return text.length>MAX_ERROR?`${text.slice(0,MAX_ERROR-1)}\u2026`:text}function seconds(elapsed){if(elapsed<100)return`${elapsed.toFixed(elapsed<10?2:1)} s`
;const whole=Math.round(elapsed),hours=Math.floor(whole/3600),minutes=Math.floor(whole%3600/60);return hours>0?`${hours} h ${minutes} min`:`${minutes} min ${whole%60} s`}}),
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
