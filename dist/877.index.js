export const id=877;export const ids=[877];export const modules={75948:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{
c:()=>twinsInFiles,s:()=>twinFunctions})
;var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(51455),_read_functions__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(53658),_source_text__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(45131),_syntax__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(81817)
;function twinFunctions(functions){const first=new Map;return functions.flatMap(declaration=>{
const{functionName:functionName,functionVersion:functionVersion,name:name,where:where}=declaration,said="literal"===functionName.state?functionName.value:name
;if("literal"!==functionVersion.state)return[];const key=JSON.stringify([said,functionVersion.value]),twin=first.get(key);if(void 0===twin){first.set(key,declaration);return[]}return[{
message:`${name} has the name "${said}" and version "${functionVersion.value}" of ${twin.name} in ${twin.file}:${twin.where.line}`,remedy:"give one of them another name or version in its decorator",
where:where}]})}async function twinsInFiles(files){const paths=new Map(files.filter(({path:path})=>path.endsWith(".py")).map(({path:path,source:source})=>[path,source])),functions=[]
;for(const[path,source]of paths){const{text:text}=(0,_source_text__WEBPACK_IMPORTED_MODULE_2__.E)(await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(source).catch(()=>Buffer.alloc(0)))
;functions.push(...text.includes("hither")?(0,_read_functions__WEBPACK_IMPORTED_MODULE_1__.y)((0,_syntax__WEBPACK_IMPORTED_MODULE_3__.w_)(text,path)).functions:[])}return twinFunctions(functions)}}),
44877:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.r(__webpack_exports__);__webpack_require__.d(__webpack_exports__,{plan:()=>plan})
;var _cache_policy__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(94798),_errors__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(83916),_job_encode_arguments__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(16715),_job_job_document__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(5500),_process_clean_output__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(40920),_result_build_record__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(99803),_run_context__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(10191),_run_job__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(99848),_values_from_plain__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(41069),_values_write_json__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(7096),_request__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(4945)
;async function plan(flags,io){const{jobs:jobs,request:request}=await(0,_request__WEBPACK_IMPORTED_MODULE_8__.Dh)((0,
_request__WEBPACK_IMPORTED_MODULE_8__.fo)(flags,io),io),{context:context,close:close}=await(0,_run_context__WEBPACK_IMPORTED_MODULE_4__.I)(request,{report:event=>{
if("warning"===event.type)io.writeErr(`warning: ${(0,_process_clean_output__WEBPACK_IMPORTED_MODULE_3__.D)(event.message)}\n`)},signal:io.signal});try{
const plans=await planJobs(jobs,context),planned=plans.map(({plan:plan})=>plan);io.writeOut(flags.json?document(planned):lines(plans))
;return plans.reduce((code,{obstacle:obstacle})=>Math.max(code,void 0===obstacle?0:_errors__WEBPACK_IMPORTED_MODULE_0__.ai[obstacle]),0)}finally{await close()}}function whereKnown(remote){
return void 0===remote?"its result is in the cache":`its result is known to ${remote}`}async function planJobs(jobs,context){const known={records:new Map,incomplete:new Set},planned=new Map
;for(const job of inOrderOfNeeds(jobs)){const plan=await planJob(job,known,context),{record:record}=plan;planned.set(job,plan)
;if(void 0===record)known.incomplete.add(job.name);else known.records.set(job.name,[...known.records.get(job.name)??[],record])}return jobs.flatMap(job=>planned.get(job)??[])}
function inOrderOfNeeds(jobs){const needs=new Map(jobs.map(({name:name,spec:spec})=>[name,spec.needs])),depths=new Map,depthOf=name=>{
const depth=depths.get(name)??1+Math.max(0,...(needs.get(name)??[]).map(depthOf));depths.set(name,depth);return depth};return[...jobs].sort((a,b)=>depthOf(a.name)-depthOf(b.name))}
async function planJob(job,known,context){const described={name:job.name,label:job.label,index:job.index,matrix:await matrixOf(job,context),function_name:job.functionName,
function_version:job.functionVersion,container:job.declaredImage};try{const{hash:hash,lookup:lookup}=await lookUp(job,known,context),cache={hit:lookup.hit,
reason:lookup.hit?whereKnown(lookup.from):lookup.reason},plan={...described,job_hash:hash,...cache};return lookup.hit?{plan:plan,record:(0,
_result_build_record__WEBPACK_IMPORTED_MODULE_9__.k)(job,lookup.entry,{now:0,host:""})}:{plan:plan}}catch(thrown){
if(thrown instanceof _errors__WEBPACK_IMPORTED_MODULE_0__.bD&&"internal"!==thrown.code){const reason=`${thrown.message}: ${thrown.remedy}`;return{plan:{...described,job_hash:null,hit:!1,reason:reason
},obstacle:thrown.code}}throw thrown}}async function lookUp(job,known,context){const{runtime:runtime,identity:identity}=await(0,
_run_job__WEBPACK_IMPORTED_MODULE_5__.ls)(job,context),unknown=job.spec.needs.filter(name=>known.incomplete.has(name));if(unknown.length>0)return{hash:null,lookup:{hit:!1,
reason:`it needs the result of ${unknown.join(", ")}`}};const serialized=await(0,_run_job__WEBPACK_IMPORTED_MODULE_5__.lK)(job,known.records,context),key=(0,
_run_job__WEBPACK_IMPORTED_MODULE_5__.zn)((0,_job_job_document__WEBPACK_IMPORTED_MODULE_2__.h)(serialized,identity.digest),job,runtime),use=(0,
_cache_policy__WEBPACK_IMPORTED_MODULE_10__.E)(job.spec,context.cacheRequest,identity.uncovered),lookup=use.look?await context.cache.lookUp(key,job.spec.cache,"glance"):{hit:!1,reason:use.why};return{
hash:key.hash,lookup:lookup}}async function matrixOf(job,{store:store}){return null===job.matrix?null:(0,_job_encode_arguments__WEBPACK_IMPORTED_MODULE_1__.t)(job.matrix,{needed:new Map,store:store,
paths:job.paths})}function document(planned){return`${(0,_values_write_json__WEBPACK_IMPORTED_MODULE_7__.GF)((0,_values_from_plain__WEBPACK_IMPORTED_MODULE_6__.b)({schema:"hither-plan/1",jobs:planned
}))}\n`}function lines(plans){const stopped=new Map;for(const plan of plans.filter(({obstacle:obstacle})=>void 0!==obstacle))stopped.set(plan.plan.reason,[...stopped.get(plan.plan.reason)??[],plan])
;return plans.map(plan=>line(plan,stopped.get(plan.plan.reason)??[])).join("")}function line(own,[first,...more]){
const{label:label,job_hash:job_hash,hit:hit,reason:reason}=own.plan,told=own===first&&more.length>0?`${reason} (this stops ${more.length+1} jobs)`:reason,why=void 0===first||own===first?told:`as ${first.plan.label}`
;return`${label}  ${job_hash?.slice(0,12)??"-".repeat(12)}  ${hit?"known":"to compute"}: ${why}\n`}}),4945:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){
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
_errors__WEBPACK_IMPORTED_MODULE_2__.Vw)(warning))}\n`)}})};
