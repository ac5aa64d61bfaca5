export const id=111;export const ids=[111];export const modules={75948:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{
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
_errors__WEBPACK_IMPORTED_MODULE_2__.Vw)(warning))}\n`)}}),6111:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.r(__webpack_exports__)
;__webpack_require__.d(__webpack_exports__,{run:()=>run})
;var external_node_stream_=__webpack_require__(57075),results_document=__webpack_require__(89997),run_context=__webpack_require__(10191),run_jobs=__webpack_require__(5599),external_node_string_decoder_=__webpack_require__(46193),errors=__webpack_require__(83916),bar_lines=__webpack_require__(59226),clean_output=__webpack_require__(40920),causes=__webpack_require__(5205),table=__webpack_require__(7176)
;// CONCATENATED MODULE: ./src/terminal/console-reporter.ts
const MAX_LINE=65536,MAX_PROGRESS=76;function createConsoleReporter(options){const{paint:paint}=options,screen=createScreen(options),relay=createRelay(options,screen);return event=>{
switch(event.type){case"notice":case"warning":{const word="warning"===event.type?paint.yellow("warning: "):"";screen.line(`${(0,errors.Hp)(event.where)}${word}${event.message}`);break}case"image":
tellImage(event,screen,paint);break;case"job-started":screen.line(paint.dim(`${event.label}: started under ${event.runtime}`));break;case"console":relay.add(event);break;case"job-ended":
relay.flush(event.record.label);screen.line([endText(event.record,options),...hintLines(event.hints,paint)].join("\n"))}}}function endText(record,{paint:paint,prefixed:prefixed}){const status=(0,
table.z9)(record.status,paint)(record.status),how=record.cache.hit?`(known, ${record.cache.reason})`:`after ${(0,
table.YA)(record.runtime_info.elapsed_sec)}`,line=`${record.label}: ${status} ${paint.dim(how)}`;if(null===record.error||prefixed&&(0,causes.yM)(record))return line
;const{type:type,message:message,traceback:traceback}=record.error;return`${line}\n${""===traceback?`${type}: ${message}`:traceback.trimEnd()}`}function hintLines(hints=[],paint){
return hints.map(hint=>paint.yellow(`hint: ${hint}`))}function tellImage(event,screen,paint){const text=`${"pull"===event.step?"pulling":"building the SIF of"} ${event.image}`
;if("progress"===event.state)screen.progress(`${text}: ${event.detail}`);else screen.line(paint.dim(`${text}: ${event.state}`))}
function createScreen({write:write,paint:paint,interactive:interactive}){let shown=!1;const clear=()=>shown?"\r\x1b[K":"";return{line(text){write(`${clear()}${(0,clean_output.D)(text)}\n`);shown=!1},
progress(text){if(interactive){write(`${clear()}${paint.dim((0,clean_output.D)(text).replaceAll(/\s+/g," ").slice(0,MAX_PROGRESS))}`);shown=!0}}}}
function createRelay({paint:paint,prefixed:prefixed},screen){const streams=new Map,mark=(label,line)=>`${prefixed?paint.dim(`${label} | `):""}${line}`;return{add(event){
const key=`${event.label}\n${event.stream}`,stream=streams.get(key)??{decoder:new external_node_string_decoder_.StringDecoder("utf8"),partial:""};streams.set(key,stream);const lines=(0,
bar_lines.C)(stream.partial+stream.decoder.write(event.chunk)).split("\n"),partial=lines.pop()??"";for(const line of lines)screen.line(mark(event.label,lastDrawn(line)))
;stream.partial=partial.slice(Math.max(0,partial.lastIndexOf("\r",partial.length-2)));if(stream.partial.includes("\r"))screen.progress(mark(event.label,lastDrawn(stream.partial)))
;for(;stream.partial.length>MAX_LINE;stream.partial=stream.partial.slice(MAX_LINE))screen.line(mark(event.label,stream.partial.slice(0,MAX_LINE)))},flush(label){for(const name of["stdout","stderr"]){
const stream=streams.get(`${label}\n${name}`);if(void 0!==stream&&""!==stream.partial)screen.line(mark(label,lastDrawn(stream.partial)));streams.delete(`${label}\n${name}`)}}}}
function lastDrawn(line){return line.replace(/\r+$/,"").replace(/^.*\r/s,"")}// CONCATENATED MODULE: ./src/terminal/paint.ts
const plain=text=>text,sgr=code=>text=>`\x1b[${code}m${text}\x1b[0m`;function createPaint(colours){return colours?{red:sgr(31),green:sgr(32),yellow:sgr(33),dim:sgr(2)}:{red:plain,green:plain,
yellow:plain,dim:plain}}var terminal_request=__webpack_require__(4945);// CONCATENATED MODULE: ./src/terminal/run-command.ts
async function run(flags,io){const{jobs:jobs,request:request}=await(0,terminal_request.iA)((0,terminal_request.fo)(flags,io),io),report=createConsoleReporter({write:flags.json?io.writeErr:io.writeOut,
paint:createPaint(flags.json?io.coloursErr:io.coloursOut),interactive:flags.json?io.interactiveErr:io.interactiveOut,prefixed:jobs.length>1}),{context:context,close:close}=await(0,
run_context.I)(request,{report:report,signal:io.signal});try{const summary=await(0,run_jobs.A)(jobs,context),causes=(0,table.t1)(summary.records);if(flags.json){io.writeErr(causes)
;await io.pipeOut(external_node_stream_.Readable.from((0,results_document.U)(summary.records)))}else io.writeOut(`${causes}${(0,table.AD)(summary.records,createPaint(io.coloursOut))}`)
;return summary.exitCode}finally{await close()}}}),7176:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{AD:()=>resultTable,
YA:()=>seconds,t1:()=>causeLines,z9:()=>statusPaint})
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
;const whole=Math.round(elapsed),hours=Math.floor(whole/3600),minutes=Math.floor(whole%3600/60);return hours>0?`${hours} h ${minutes} min`:`${minutes} min ${whole%60} s`}})};
