export const id=772;export const ids=[772];export const modules={75948:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{
c:()=>twinsInFiles,s:()=>twinFunctions})
;var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(51455),_read_functions__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(53658),_source_text__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(45131),_syntax__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(81817)
;function twinFunctions(functions){const first=new Map;return functions.flatMap(declaration=>{
const{functionName:functionName,functionVersion:functionVersion,name:name,where:where}=declaration,said="literal"===functionName.state?functionName.value:name
;if("literal"!==functionVersion.state)return[];const key=JSON.stringify([said,functionVersion.value]),twin=first.get(key);if(void 0===twin){first.set(key,declaration);return[]}return[{
message:`${name} has the name "${said}" and version "${functionVersion.value}" of ${twin.name} in ${twin.file}:${twin.where.line}`,remedy:"give one of them another name or version in its decorator",
where:where}]})}async function twinsInFiles(files){const paths=new Map(files.filter(({path:path})=>path.endsWith(".py")).map(({path:path,source:source})=>[path,source])),functions=[]
;for(const[path,source]of paths){const{text:text}=(0,_source_text__WEBPACK_IMPORTED_MODULE_2__.E)(await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(source).catch(()=>Buffer.alloc(0)))
;functions.push(...text.includes("hither")?(0,_read_functions__WEBPACK_IMPORTED_MODULE_1__.y)((0,_syntax__WEBPACK_IMPORTED_MODULE_3__.w_)(text,path)).functions:[])}return twinFunctions(functions)}}),
4945:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{Dh:()=>prepareWithCare,fo:()=>requestOf,iA:()=>prepare,xY:()=>remotesOf})
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
;return(await(0,_store_resolve_uri__WEBPACK_IMPORTED_MODULE_7__.H)(uri,store)).ref}})};
