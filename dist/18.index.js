export const id=18;export const ids=[18];export const modules={57018:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.r(__webpack_exports__)
;__webpack_require__.d(__webpack_exports__,{main:()=>main})
;var errors=__webpack_require__(83916),clean_output=__webpack_require__(40920),external_node_crypto_=__webpack_require__(77598),find_entries=__webpack_require__(75490),job_cache=__webpack_require__(17609),miss_reason=__webpack_require__(18265),store_error=__webpack_require__(6487),display_value=__webpack_require__(26192),from_plain=__webpack_require__(41069),number_text=__webpack_require__(30449),write_json=__webpack_require__(7096),result_causes=__webpack_require__(5205)
;// CONCATENATED MODULE: ./src/terminal/table.ts
const MAX_RESULT=60,MAX_ERROR=100;function causeLines(records){return(records.length>1?(0,result_causes.cZ)(records):[]).map(cause=>`${(0,clean_output.D)((0,result_causes.xv)(cause))}\n`).join("")}
function resultTable(records,paint){const table=[["job","status","time","result"],...records.map(record=>[(0,
clean_output.D)(record.label),record.status,record.cache.hit?"known":seconds(record.runtime_info.elapsed_sec),"finished"===record.status?(0,
display_value.K)(record.result,MAX_RESULT):errorLine(record)])],widths=[0,1,2].map(column=>Math.max(...table.map(row=>(row[column]??"").length)))
;return table.map((row,index)=>formatRow(row,widths,rowPaint(index,records,paint))).join("")}function rowPaint(index,records,paint){const record=records[index-1]
;return void 0===record?paint.dim:statusPaint(record.status,paint)}function statusPaint(status,paint){if("finished"===status)return paint.green
;return"skipped"===status||"cancelled"===status?paint.yellow:paint.red}function formatRow(row,widths,paintStatus){
const[job="",status="",time="",result=""]=row,[jobWidth=0,statusWidth=0,timeWidth=0]=widths
;return`${job.padEnd(jobWidth)}  ${paintStatus(status.padEnd(statusWidth))}  ${time.padStart(timeWidth)}  ${result}\n`}function errorLine(record){if((0,
result_causes.yM)(record))return record.error?.type??"";const text=(0,clean_output.D)(`${record.error?.type??""}: ${record.error?.message??""}`).replace(/\s+/gu," ")
;return text.length>MAX_ERROR?`${text.slice(0,MAX_ERROR-1)}\u2026`:text}function seconds(elapsed){if(elapsed<100)return`${elapsed.toFixed(elapsed<10?2:1)} s`
;const whole=Math.round(elapsed),hours=Math.floor(whole/3600),minutes=Math.floor(whole%3600/60);return hours>0?`${hours} h ${minutes} min`:`${minutes} min ${whole%60} s`}
// CONCATENATED MODULE: ./src/terminal/cache-table.ts
const MAX_CELL=60,MAX_ARGUMENT=24,MIN_CELL=8;function cacheTable(entries,columns){
const telling=tellingArguments(entries),rows=entries.map(entry=>cellsOf(entry,telling)),width=index=>rows.reduce((widest,row)=>Math.max(widest,row[index].length),0),[hash,called,time,elapsed]=[width(0),width(1),width(3),width(4)],room=void 0===columns?2*MAX_CELL:columns-hash-called-time-elapsed-10,[given,result]=share(width(2),width(5),room)
;return rows.map(row=>[row[0],row[1].padEnd(called),clip(row[2],given).padEnd(given),row[3],row[4].padStart(elapsed),clip(row[5],result)]).map(cells=>`${cells.join("  ")}\n`).join("")}
function cellsOf(entry,telling){const{key:key,functionName:functionName,functionVersion:functionVersion,status:status,runtimeInfo:runtimeInfo}=entry,result="finished"===status?(0,
display_value.K)(entry.result,MAX_CELL):`raises ${entry.error?.type??""}`;return[key.hash.slice(0,12),(0,clean_output.D)(`${functionName} ${functionVersion}`),clip((0,
clean_output.D)(argumentsText(argumentsOf(entry),telling.get(functionName))),MAX_CELL),timeText(runtimeInfo.end_time),seconds(runtimeInfo.elapsed_sec),(0,clean_output.D)(result)]}
function share(first,second,room){if(first+second<=room)return[first,second];const half=Math.max(MIN_CELL,Math.floor(room/2)),[small,other]=[Math.min(first,half),Math.min(second,half)]
;return[Math.max(small,Math.min(first,room-other)),Math.max(other,Math.min(second,room-small))]}function tellingArguments(entries){const first=new Map,telling=new Map;for(const entry of entries){
const names=telling.get(entry.functionName)??new Set;telling.set(entry.functionName,names);const known=first.get(entry.functionName);if(void 0===known){first.set(entry.functionName,argumentsOf(entry))
;continue}for(const[name,value]of argumentsOf(entry)){const before=known.get(name);if(void 0===before||(0,write_json.GF)(before)!==(0,write_json.GF)(value))names.add(name)}}return telling}
function argumentsOf({key:key}){const args=key.fields.get("args");return args instanceof Map?args:new Map}function argumentsText(args,telling=new Set){const entries=[...args]
;return[...entries.filter(([name])=>telling.has(name)),...entries.filter(([name])=>!telling.has(name))].map(([name,value])=>`${name}=${brief(value)}`).join(" ")}function brief(value){
if(value instanceof Map&&"hither_file"===value.get("_type")){const name=value.get("name")??String(value.get("sha256")).slice(0,8)
;return"file"===value.get("kind")?`File(${String(name)})`:`array(${String(name)}\u2026)`}return(0,display_value.K)(value,MAX_ARGUMENT)}function clip(text,width){
return text.length>width?`${text.slice(0,Math.max(width-1,0))}\u2026`:text}function timeText(unixSeconds){return`${new Date(1e3*unixSeconds).toISOString().slice(0,19).replace("T"," ")} UTC`}
var promises_=__webpack_require__(51455),external_node_path_=__webpack_require__(76760),content_store=__webpack_require__(81931),kachery_uri=__webpack_require__(6489),remote_source=__webpack_require__(3361),store_remotes=__webpack_require__(98698),resolve_uri=__webpack_require__(11398),store_context=__webpack_require__(75794),store_layout=__webpack_require__(58759),external_node_os_=__webpack_require__(48161),prepare_run=__webpack_require__(90482),read_functions=__webpack_require__(53658),syntax=__webpack_require__(81817)
;// CONCATENATED MODULE: ./src/python-source/twin-functions.ts
function twinFunctions(functions){const first=new Map;return functions.flatMap(declaration=>{
const{functionName:functionName,functionVersion:functionVersion,name:name,where:where}=declaration,said="literal"===functionName.state?functionName.value:name
;if("literal"!==functionVersion.state)return[];const key=JSON.stringify([said,functionVersion.value]),twin=first.get(key);if(void 0===twin){first.set(key,declaration);return[]}return[{
message:`${name} has the name "${said}" and version "${functionVersion.value}" of ${twin.name} in ${twin.file}:${twin.where.line}`,remedy:"give one of them another name or version in its decorator",
where:where}]})}async function twinsInFiles(files){const paths=new Map(files.filter(({path:path})=>path.endsWith(".py")).map(({path:path,source:source})=>[path,source])),functions=[]
;for(const[path,source]of paths){const text=await(0,promises_.readFile)(source,"utf8").catch(()=>"");functions.push(...text.includes("hither")?(0,read_functions.y)((0,
syntax.w_)(text,path)).functions:[])}return twinFunctions(functions)}var remote_list=__webpack_require__(50512);// CONCATENATED MODULE: ./src/terminal/request.ts
function requestOf(flags,io){return{spec:flags.spec,cwd:io.cwd,select:flags.select,args:flags.arg,...void 0===flags.root?{}:{root:(0,external_node_path_.resolve)(io.cwd,flags.root)},
dataRoots:[...flags.dataRoot,...pathList(io.environment.HITHER_DATA_ROOTS)].map(path=>(0,external_node_path_.resolve)(io.cwd,path)),...void 0===flags.runtime?{}:{runtime:flags.runtime},
...void 0===flags.container?{}:{container:flags.container},executor:flags.executor,parallel:flags.parallel??(0,external_node_os_.availableParallelism)(),cache:flags.cache,forceRun:flags.forceRun,
...void 0===flags.timeout?{}:{timeout:flags.timeout},store:void 0===flags.store?(0,store_layout.q1)(io.environment):(0,external_node_path_.resolve)(io.cwd,flags.store),remoteStores:remotesOf(io),
...void 0===flags.output?{}:{output:(0,external_node_path_.resolve)(io.cwd,flags.output)},retain:flags.retain,requireIsolation:flags.requireIsolation,environment:io.environment}}
function pathList(variable=""){return variable.split(external_node_path_.delimiter).filter(path=>""!==path)}function remotesOf({environment:environment,cwd:cwd}){const readings=(0,
remote_list.ze)(environment.HITHER_REMOTE_STORES??"",cwd);for(const reading of readings)if(!reading.ok){const{given:given,why:why,remedy:remedy}=reading
;throw new errors.bD("usage",`HITHER_REMOTE_STORES: "${given}" ${why}`,remedy)}return readings.flatMap(reading=>reading.ok?[reading.store]:[])}async function prepareWithCare(request,io){
const prepared=await prepare(request,io),files=prepared.jobs.flatMap(({bundle:bundle})=>bundle.files);warn(await twinsInFiles(files),io);return prepared}async function prepare(request,io){
const prepared=await(0,prepare_run.Z)(request);warn(prepared.warnings,io);if(!prepared.ok)throw(0,errors.k9)(prepared.problems);const{jobs:jobs,remoteStores:remoteStores}=prepared.value;return{
jobs:jobs,request:{...request,remoteStores:remoteStores}}}function warn(warnings,io){for(const warning of warnings)io.writeErr(`warning: ${(0,clean_output.D)((0,errors.Vw)(warning))}\n`)}
// CONCATENATED MODULE: ./src/terminal/store-commands.ts
async function storePut(call,io){const path=(0,external_node_path_.resolve)(io.cwd,call.subject);await checkFile(path,call.subject)
;const remotes=await openRemotesOf(io),store=storeOf(call,io),ref=await store.putFile(path);if(remotes.write)await(0,store_context.D)(await store.openVerified(ref),handle=>remotes.put((0,
store_layout.du)("",ref.sha1),(0,remote_source.p)(handle,ref.size),"missing"));io.writeOut(`${(0,kachery_uri.t2)(ref.sha1,(0,external_node_path_.basename)(path))}\n`);return 0}
async function storeGet(call,io){const store=storeOf(call,io,await openRemotesOf(io)),ref=await refOf(call.subject,store);await store.placeVerified(ref,(0,
external_node_path_.resolve)(io.cwd,call.target),"copy");return 0}async function storeCat(call,io){
const store=storeOf(call,io,await openRemotesOf(io)),ref=await refOf(call.subject,store),handle=await store.openVerified(ref);await io.pipeOut(handle.createReadStream({start:0}));return 0}
async function checkFile(path,given){const found=await(0,promises_.stat)(path).catch(()=>{})
;if(void 0===found)throw new errors.bD("usage",`there is no file ${given}`,"check the path, and the folder that you are in")
;if(!found.isFile())throw new errors.bD("usage",`${given} is not a regular file`,"only files can be stored: name one")}function storeOf(call,io,remotes=store_remotes.mR){return(0,
content_store.C)(void 0===call.store?(0,store_layout.q1)(io.environment):(0,external_node_path_.resolve)(io.cwd,call.store),{remotes:remotes})}async function openRemotesOf(io){const stores=await(0,
store_remotes.E9)(remotesOf(io),{env:io.environment,random:external_node_crypto_.randomBytes});return(0,store_remotes.GY)(stores,message=>io.writeErr(`warning: ${(0,clean_output.D)(message)}\n`))}
async function refOf(text,store){const uri=(0,kachery_uri.rI)(text)
;if(void 0===uri)throw new errors.bD("usage",`"${text}" is not the URI of an object`,'write sha1://HASH, as "hither store put" prints it, or sha1dir://HASH/PATH');return(await(0,
resolve_uri.H)(uri,store)).ref}// CONCATENATED MODULE: ./src/terminal/cache-commands.ts
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
;return[`job ${key.hash}`,`function  ${functionName} ${functionVersion}`,`status    ${entry.status}${null===entry.error?"":`: ${entry.error.type}: ${entry.error.message}`}`,`computed  ${timeText(runtimeInfo.end_time)} on ${runtimeInfo.host} under ${container.runtime}, ${seconds(runtimeInfo.elapsed_sec)}`,`image     ${container.declared??"none"} (${displayJson(mappingAt(fields,"container").get("digest")??null)})`,...bundleOf(fields).map(([path,,sha256])=>`code      ${String(path)} ${String(sha256).slice(0,12)}`),...[...mappingAt(fields,"args")].map(([name,value])=>`argument  ${name} = ${displayJson(value)}`),...[...mappingAt(fields,"env")].map(([name,value])=>`variable  ${name} = ${displayJson(value)}`),...[...fields].filter(([name])=>!HAS_OWN_LINES.has(name)).map(([name,value])=>`${name.padEnd(9)} ${displayJson(value)}`),..."finished"===entry.status?[`result    ${(0,
display_value.K)(entry.result,MAX_VALUE)}`]:[],...entry.objects.map(({sha1:sha1,size:size})=>`object    sha1://${sha1}, ${(0,number_text.lP)(size)}`)]}function mappingAt(fields,name){
const value=fields.get(name);return value instanceof Map?value:new Map}function bundleOf(fields){const bundle=fields.get("bundle")
;return(Array.isArray(bundle)?bundle:[]).filter(file=>Array.isArray(file))}function displayJson(value){const text="string"==typeof value?value:(0,write_json.GF)(value)
;return text.length>MAX_VALUE?`${text.slice(0,MAX_VALUE-1)}\u2026`:text}async function cacheRm(call,io){const{store:store,cache:cache}=cache_commands_open(call,io),hashes=call.all?await(0,
find_entries.G)(store.root):await Promise.all(call.hashes.map(digits=>(0,find_entries.u)(store.root,digits))),counts={forgotten:0,others:0};for(const hash of hashes)try{
counts.forgotten+=await cache.forget(hash)?1:0}catch(thrown){if(!(0,errors.US)(thrown))throw(0,store_error.gl)(thrown,`forget the job ${hash}`);counts.others+=1}
io.writeOut(`${jobsAre(counts.forgotten)} forgotten\n`);if(counts.others>0){io.writeErr(`${jobsAre(counts.others)} kept by other users, who alone may forget what is theirs\n`);return errors.ai.store}
return 0}function jobsAre(count){return 1===count?"one job is":`${count} jobs are`}function cache_commands_open(call,io){const store=storeOf(call,io);return{store:store,cache:(0,job_cache.y)({
store:store,random:external_node_crypto_.randomBytes})}}var esm=__webpack_require__(48179),nearest=__webpack_require__(30073),quantities=__webpack_require__(6150)
;// CONCATENATED MODULE: ./src/terminal/flags.ts
function parseFlags(argv,output){let invocation={command:"none"};const program=createProgram(output,called=>{invocation=called});try{program.parse([...argv],{from:"user"})}catch(thrown){
if(!(thrown instanceof esm.b7))throw thrown;if(0!==thrown.exitCode)throw new errors.bD("usage",thrown.message,'see "hither --help"',{cause:thrown})}return invocation}
function createProgram(output,called){
const program=new esm.uB("hither").description("Run hither functions: Python functions that declare a name, a version and a container image.").version(output.version).exitOverride().showHelpAfterError('(see "hither --help")').configureOutput({
writeOut:output.writeOut,writeErr:output.writeErr});addRun(program,called);addPlan(program,called);addValidate(program,called);addFunctions(program,called);addStore(program,called)
;addCache(program,called);return program}const SPEC="job spec: a file, a folder that holds hither.yml, or FILE.py:NAME";function addRun(program,called){
jobFlags(program.command("run").description("run the jobs of a spec").argument("[SPEC]",SPEC,".")).addOption(new esm.c$("--executor <name>","who runs the jobs").argParser(executor).default("local")).option("--parallel <n>","how many jobs run at once (default: as many as there are CPUs)",positiveInteger).addOption(cacheOption()).option("--force-run","compute even what is in the cache",!1).option("--timeout <time>","time limit for each job that has none of its own, such as 90s, 30m or 2h",duration("90s, 30m or 2h")).option("--output <dir>","write results, arrays, console texts and serialized jobs to this folder").option("--json","print the results document to stdout, logs to stderr",!1).option("--retain","keep the job folders, to look at them",!1).option("--require-isolation","refuse to start a job whose isolation is not complete here",!1).action((spec,options)=>called({
command:"run",flags:{...options,spec:spec}}))}const NO_RUN={executor:"local",cache:"read-write",forceRun:!1,retain:!1,requireIsolation:!1};function addPlan(program,called){
jobFlags(program.command("plan").description("show what a run would do").argument("[SPEC]",SPEC,".")).option("--json","print the plan as JSON",!1).action((spec,options)=>called({command:"plan",flags:{
...NO_RUN,...options,spec:spec}}))}function addValidate(program,called){
jobFlags(program.command("validate").description("check a spec and all it refers to").argument("[SPEC]",SPEC,".")).option("--images","check that the images are there too; nothing is pulled",!1).action((spec,options)=>called({
command:"validate",flags:{...NO_RUN,...options,spec:spec}}))}function addFunctions(program,called){
program.command("functions").description("list the hither functions below a folder").argument("[FOLDER]","where to look",".").option("--json","print the list as JSON",!1).action((folder,options)=>called({
command:"functions",folder:folder,json:options.json}))}function addStore(program,called){const store=program.command("store").description("put files into the content store and get them out")
;storeOption(store.command("put").description("store a file and print its URI").argument("<FILE>")).action((subject,options)=>called({command:"store-put",subject:subject,...options}))
;storeOption(store.command("get").description("write an object to a file").argument("<URI>").argument("<FILE>")).action((subject,target,options)=>called({command:"store-get",subject:subject,
target:target,...options}));addStoreCare(store,called);storeOption(store.command("cat").description("write an object to stdout").argument("<URI>")).action((subject,options)=>called({
command:"store-cat",subject:subject,...options}))}function addStoreCare(store,called){
storeOption(store.command("ls").description("list the objects: URI and size")).option("--json","print the list as JSON",!1).action(options=>called({command:"store-ls",...options}))
;storeOption(store.command("verify").description("read every object, and tell which are damaged")).option("--resume","go on where a check was stopped",!1).option("--quarantine","move damaged objects aside, so that they are made again when they are needed",!1).option("--json","print the findings as JSON",!1).action(options=>called({
command:"store-verify",...options}))
;storeOption(store.command("gc").description("make room: forget jobs that were not asked for in long")).option("--max-size <size>","keep the results used last up to this size, such as 50G",size).option("--max-age <time>","forget jobs that were not asked for within this time, such as 720h",duration("30m or 720h")).option("--unreferenced","remove also objects that no known job needs; others may keep data in the store",!1).option("--json","print what was done as JSON",!1).action((options,command)=>{
if(void 0===options.maxSize&&void 0===options.maxAge&&!options.unreferenced)command.error("error: say what may go: --max-size, --max-age or --unreferenced");called({command:"store-gc",...options})})}
function size(value){if(!quantities.SK.test(value)||!(0,quantities.Bv)(value))throw new esm.Di("expected a size such as 500M or 50G");return(0,quantities.$$)(value)}function duration(examples){
return value=>{const seconds=(0,quantities.E9)(value);if(void 0===seconds)throw new esm.Di(`expected a time such as ${examples}`);return seconds}}function addCache(program,called){
const cache=program.command("cache").description("look at what is known of jobs, and forget it")
;storeOption(cache.command("ls").description("list the jobs that are known, the latest last")).option("--json","print the list as JSON",!1).action(options=>called({command:"cache-ls",...options}))
;storeOption(cache.command("why").description("tell what a job hash stands for, or in what two differ").argument("<HASH>","job hash or its beginning").argument("[OTHER]","another one")).action((hash,other,options)=>called({
command:"cache-why",hash:hash,...void 0===other?{}:{other:other},...options}))
;storeOption(cache.command("rm").description("forget jobs; their objects stay in the store").argument("[HASH...]")).option("--all","forget all of them",!1).action((hashes,options,command)=>{
if(options.all===hashes.length>0)command.error("error: name job hashes, or --all");called({command:"cache-rm",hashes:hashes,...options})})}function jobFlags(command){
return storeOption(command).option("--select <name>","run this job, or the point of this label, and what it needs (repeatable)",collect,[]).option("--arg <[JOB.]NAME=VALUE>","replace an argument, or the list of a matrix key (repeatable)",collect,[]).addOption(new esm.c$("--runtime <name>","container runtime").choices(RUNTIMES).argParser(runtime)).option("--container <image>","use this image for all jobs").option("--root <dir>","folder that paths of the spec may not leave").option("--data-root <dir>","folder below which absolute paths of the spec are allowed (repeatable; HITHER_DATA_ROOTS has more of them)",collect,[])
}function storeOption(command){return command.option("--store <dir>","content store (default: KACHERY_STORAGE_DIR, else the user data folder)")}function cacheOption(){
return new esm.c$("--cache <mode>","use of the job cache").choices(["read-write","read","off"]).default("read-write")}function collect(value,previous){return[...previous,value]}
function positiveInteger(value){if(!/^[1-9]\d{0,5}$/.test(value))throw new esm.Di("expected a whole number from 1 on");return Number(value)}const RUNTIMES=["auto","docker","podman","apptainer","host"]
;function runtime(value){if(!RUNTIMES.includes(value))throw new esm.Di((0,nearest.au)(value,RUNTIMES,`Allowed choices are ${RUNTIMES.join(", ")}.`));return value}function executor(value){
if("slurm"===value)throw new esm.Di('slurm is not in this version: use sbatch with "hither run" inside, and local');if("local"!==value)throw new esm.Di("Allowed choices are local.");return value}
var find_functions=__webpack_require__(54861);// CONCATENATED MODULE: ./src/terminal/functions-command.ts
async function listFunctions(options,io){const folder=(0,external_node_path_.resolve)(io.cwd,options.folder);if(!(await(0,
promises_.stat)(folder).catch(()=>{}))?.isDirectory())throw new errors.bD("usage",`there is no folder ${options.folder}`,"name the folder that has the Python files")
;const{functions:functions,problems:problems}=await(0,find_functions.T)(folder,{shown:options.folder,searchPath:io.environment.PATH??""
}),all=[...problems,...functions.flatMap(computedProblems),...twinFunctions(functions)];if(options.json){const document={schema:"hither-functions/1",functions:functions.map(entry),
problems:all.map(problemEntry)};io.writeOut(`${(0,write_json.GF)((0,from_plain.b)(document))}\n`);return 0}for(const declaration of functions)io.writeOut(functionLine(declaration))
;for(const problem of all)io.writeErr(`${(0,errors.Vw)(problem)}\n`);return 0}function entry(declaration){return{file:declaration.file,line:declaration.where.line,name:declaration.name,
function_name:literal(declaration.functionName),function_version:literal(declaration.functionVersion),container:literal(declaration.container),local_modules:list(declaration.localModules),
additional_files:list(declaration.additionalFiles)}}function problemEntry({message:message,remedy:remedy,where:where}){return{file:where?.path??"",line:where?.line??0,column:where?.column??0,
message:`${message}: ${remedy}`}}function literal(declared){return"literal"===declared.state?declared.value:null}function list(declared){return"computed"===declared.state?null:literal(declared)??[]}
function computedProblems(declaration){
return[["name",declaration.functionName,"write it as a string"],["version",declaration.functionVersion,'write it as a string, or give "version:" in the job spec'],["container image",declaration.container,'write it as a string, or give "container:" in the job spec'],["local modules",declaration.localModules,'write them as strings, or give "local-modules:" in the job spec'],["additional files",declaration.additionalFiles,'write them as strings, or give "additional-files:" in the job spec']].flatMap(([what,declared,remedy])=>"computed"===declared.state?[{
message:`the ${what} of ${declaration.name} ${what.endsWith("s")?"are":"is"} computed (${declared.source})`,remedy:remedy,where:declared.where}]:[])}function functionLine(declaration){
const{file:file,where:where,name:name}=declaration,version=literal(declaration.functionVersion)??"?",image=literal(declaration.container)??"no image"
;return`${file}:${where.line}  ${name}  ${version}  ${image}\n`}
var policy=__webpack_require__(94798),encode_arguments=__webpack_require__(16715),job_document=__webpack_require__(5500),build_record=__webpack_require__(99803),run_context=__webpack_require__(67435),run_job=__webpack_require__(59694)
;// CONCATENATED MODULE: ./src/terminal/plan-command.ts
async function plan(flags,io){const{jobs:jobs,request:request}=await prepareWithCare(requestOf(flags,io),io),{context:context,close:close}=await(0,run_context.I)(request,{report:event=>{
if("warning"===event.type)io.writeErr(`warning: ${(0,clean_output.D)(event.message)}\n`)},signal:io.signal});try{const plans=await planJobs(jobs,context),planned=plans.map(({plan:plan})=>plan)
;io.writeOut(flags.json?plan_command_document(planned):lines(plans));return plans.reduce((code,{obstacle:obstacle})=>Math.max(code,void 0===obstacle?0:errors.ai[obstacle]),0)}finally{await close()}}
function whereKnown(remote){return void 0===remote?"its result is in the cache":`its result is known to ${remote}`}async function planJobs(jobs,context){const known={records:new Map,incomplete:new Set
},planned=new Map;for(const job of inOrderOfNeeds(jobs)){const plan=await planJob(job,known,context),{record:record}=plan;planned.set(job,plan)
;if(void 0===record)known.incomplete.add(job.name);else known.records.set(job.name,[...known.records.get(job.name)??[],record])}return jobs.flatMap(job=>planned.get(job)??[])}
function inOrderOfNeeds(jobs){const needs=new Map(jobs.map(({name:name,spec:spec})=>[name,spec.needs])),depths=new Map,depthOf=name=>{
const depth=depths.get(name)??1+Math.max(0,...(needs.get(name)??[]).map(depthOf));depths.set(name,depth);return depth};return[...jobs].sort((a,b)=>depthOf(a.name)-depthOf(b.name))}
async function planJob(job,known,context){const described={name:job.name,label:job.label,index:job.index,matrix:await matrixOf(job,context),function_name:job.functionName,
function_version:job.functionVersion,container:job.declaredImage};try{const{hash:hash,lookup:lookup}=await lookUp(job,known,context),cache={hit:lookup.hit,
reason:lookup.hit?whereKnown(lookup.from):lookup.reason},plan={...described,job_hash:hash,...cache};return lookup.hit?{plan:plan,record:(0,build_record.k)(job,lookup.entry,{now:0,host:""})}:{plan:plan
}}catch(thrown){if(thrown instanceof errors.bD&&"internal"!==thrown.code){const reason=`${thrown.message}: ${thrown.remedy}`;return{plan:{...described,job_hash:null,hit:!1,reason:reason},
obstacle:thrown.code}}throw thrown}}async function lookUp(job,known,context){const{runtime:runtime,identity:identity}=await(0,
run_job.ls)(job,context),unknown=job.spec.needs.filter(name=>known.incomplete.has(name));if(unknown.length>0)return{hash:null,lookup:{hit:!1,reason:`it needs the result of ${unknown.join(", ")}`}}
;const serialized=await(0,run_job.lK)(job,known.records,context),key=(0,run_job.zn)((0,job_document.h)(serialized,identity.digest),job,runtime),use=(0,
policy.E)(job.spec,context.cacheRequest,identity.uncovered),lookup=use.look?await context.cache.lookUp(key,job.spec.cache,"glance"):{hit:!1,reason:use.why};return{hash:key.hash,lookup:lookup}}
async function matrixOf(job,{store:store}){return null===job.matrix?null:(0,encode_arguments.t)(job.matrix,{needed:new Map,store:store,paths:job.paths})}function plan_command_document(planned){
return`${(0,write_json.GF)((0,from_plain.b)({schema:"hither-plan/1",jobs:planned}))}\n`}function lines(plans){const stopped=new Map
;for(const plan of plans.filter(({obstacle:obstacle})=>void 0!==obstacle))stopped.set(plan.plan.reason,[...stopped.get(plan.plan.reason)??[],plan])
;return plans.map(plan=>line(plan,stopped.get(plan.plan.reason)??[])).join("")}function line(own,[first,...more]){
const{label:label,job_hash:job_hash,hit:hit,reason:reason}=own.plan,told=own===first&&more.length>0?`${reason} (this stops ${more.length+1} jobs)`:reason,why=void 0===first||own===first?told:`as ${first.plan.label}`
;return`${label}  ${job_hash?.slice(0,12)??"-".repeat(12)}  ${hit?"known":"to compute"}: ${why}\n`}
var external_node_stream_=__webpack_require__(57075),results_document=__webpack_require__(89997),run_jobs=__webpack_require__(5599),external_node_string_decoder_=__webpack_require__(46193),bar_lines=__webpack_require__(59226)
;// CONCATENATED MODULE: ./src/terminal/console-reporter.ts
const MAX_LINE=65536,MAX_PROGRESS=76;function createConsoleReporter(options){const{paint:paint}=options,screen=createScreen(options),relay=createRelay(options,screen);return event=>{
switch(event.type){case"notice":case"warning":{const word="warning"===event.type?paint.yellow("warning: "):"";screen.line(`${(0,errors.Hp)(event.where)}${word}${event.message}`);break}case"image":
tellImage(event,screen,paint);break;case"job-started":screen.line(paint.dim(`${event.label}: started under ${event.runtime}`));break;case"console":relay.add(event);break;case"job-ended":
relay.flush(event.record.label);screen.line([endText(event.record,options),...hintLines(event.hints,paint)].join("\n"))}}}function endText(record,{paint:paint,prefixed:prefixed}){
const status=statusPaint(record.status,paint)(record.status),how=record.cache.hit?`(known, ${record.cache.reason})`:`after ${seconds(record.runtime_info.elapsed_sec)}`,line=`${record.label}: ${status} ${paint.dim(how)}`
;if(null===record.error||prefixed&&(0,result_causes.yM)(record))return line;const{type:type,message:message,traceback:traceback}=record.error
;return`${line}\n${""===traceback?`${type}: ${message}`:traceback.trimEnd()}`}function hintLines(hints=[],paint){return hints.map(hint=>paint.yellow(`hint: ${hint}`))}
function tellImage(event,screen,paint){const text=`${"pull"===event.step?"pulling":"building the SIF of"} ${event.image}`
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
yellow:plain,dim:plain}}// CONCATENATED MODULE: ./src/terminal/run-command.ts
async function run(flags,io){const{jobs:jobs,request:request}=await prepare(requestOf(flags,io),io),report=createConsoleReporter({write:flags.json?io.writeErr:io.writeOut,
paint:createPaint(flags.json?io.coloursErr:io.coloursOut),interactive:flags.json?io.interactiveErr:io.interactiveOut,prefixed:jobs.length>1}),{context:context,close:close}=await(0,
run_context.I)(request,{report:report,signal:io.signal});try{const summary=await(0,run_jobs.A)(jobs,context),causes=causeLines(summary.records);if(flags.json){io.writeErr(causes)
;await io.pipeOut(external_node_stream_.Readable.from((0,results_document.U)(summary.records)))}else io.writeOut(`${causes}${resultTable(summary.records,createPaint(io.coloursOut))}`)
;return summary.exitCode}finally{await close()}}
var external_node_fs_=__webpack_require__(73024),remove_file=__webpack_require__(142),overlay=__webpack_require__(67005),temporary_file=__webpack_require__(48237),walk_objects=__webpack_require__(32613),write_whole=__webpack_require__(53320),failures=__webpack_require__(7911),recent=__webpack_require__(95615)
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
const objects=new Map(kept.flatMap(({entry:entry})=>entry.objects.map(({sha1:sha1,size:size})=>[sha1,size]))),results=[...objects.values()].reduce((sum,size)=>sum+size,0)
;return results+kept.reduce((sum,{size:size})=>sum+size,0)}function removeUnlessUsed(place,path,mark){return takeAway(place,path,({mtimeMs:mtimeMs})=>mtimeMs===mark)}
async function removeObject(place,sha1,before){const path=(0,store_layout.du)(place.root,sha1),found=await(0,promises_.lstat)(path).catch(()=>{})
;if(void 0===found||!found.isFile()||found.ctimeMs>=before)return{size:void 0,isRecent:found?.isFile()??!1}
;const removed=await takeAway(place,path,({ino:ino,mtimeMs:mtimeMs,size:size})=>ino===found.ino&&mtimeMs===found.mtimeMs&&size===found.size);return{size:removed?found.size:void 0,isRecent:!1}}
async function takeAway(place,path,isMeant){const aside=(0,temporary_file.l5)(place);try{await(0,temporary_file.PX)(place,()=>(0,promises_.rename)(path,aside))}catch(thrown){if("ENOENT"===(0,
errors.vq)(thrown)||(0,errors.US)(thrown))return!1;throw thrown}const meant=isMeant(await(0,promises_.lstat)(aside));await(meant?(0,remove_file.n)(aside):(0,promises_.rename)(aside,path));return meant
}
var process_owner=__webpack_require__(9694),run_folder=__webpack_require__(36091),set_aside=__webpack_require__(47372),sha256_map=__webpack_require__(88701),user_folder=__webpack_require__(37079),verify_object=__webpack_require__(29922)
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
}catch{return NOTHING}}// CONCATENATED MODULE: ./src/terminal/gc-text.ts
function gcText(report,rules){const{jobs:jobs,objects:objects,bytes:bytes,keptJobs:keptJobs,keptBytes:keptBytes}=report,done=`forgot ${jobs} jobs and removed ${objects} objects: ${(0,
number_text.lP)(bytes)} freed; ${keptJobs} jobs with ${(0,number_text.lP)(keptBytes)} are kept\n`,why=reasons(report.spared,rules);if(why.length>0)return`${done}not removed: ${why.join("; ")}\n`
;const others=rules.unreferenced?"":"; objects that no job made are left alone without --unreferenced";return bytes>0?done:`${done}nothing to remove: all known jobs are within the limits${others}\n`}
function reasons(spared,{unreferenced:unreferenced}){const{recentJobs:recentJobs,jobsOfRuns:jobsOfRuns,heldJobs:heldJobs,recentObjects:recentObjects,neededObjects:neededObjects}=spared
;return[[recentJobs,"jobs used within the last hour"],[jobsOfRuns,"jobs used since a run that is still going on began"],[heldJobs,"jobs that belong to another user or were just used again"],[recentObjects,"objects stored or used too recently (an hour; without a job that needs them, a day) or during a run"],[unreferenced?neededObjects:0,"objects that known jobs need"]].filter(([count])=>count>0).map(([count,why])=>`${count} ${why}`)
}// CONCATENATED MODULE: ./src/terminal/store-care.ts
const STOPPED=4;async function storeLs(call,io){const objects=[];for(const root of(0,overlay.w)(storeOf(call,io).root))for await(const sha1 of(0,walk_objects.k)(root)){const size=(await(0,
promises_.lstat)((0,store_layout.du)(root,sha1)).catch(()=>{}))?.size;if(void 0!==size&&call.json)objects.push({sha1:sha1,size:size});else if(void 0!==size)io.writeOut(`sha1://${sha1}  ${size}\n`)}
if(call.json)io.writeOut(store_care_document({schema:"hither-store-list/1",objects:objects}));return 0}async function storeVerify(call,io){
const store=storeOf(call,io),tell=call.json?()=>{}:io.writeOut,checked=await verifyStore({root:store.root,random:external_node_crypto_.randomBytes},{resume:call.resume,signal:io.signal,
onDamage:(found,layer)=>onDamage(found,layer,{call:call,tell:tell})}),jobs=checked.done?await damagedJobs(store):[];for(const{job_hash:job_hash,why:why}of jobs)tell(`${job_hash}: the entry ${(0,
clean_output.D)(why)}\n`);io.writeOut(call.json?store_care_document({schema:"hither-store-check/1",...checked,jobs:jobs}):summary(checked,jobs.length));if(!checked.done)return STOPPED
;return checked.damaged.length+jobs.length>0?errors.ai.store:0}async function onDamage({path:path,sha1:sha1,why:why},layer,{call:call,tell:tell}){tell(`sha1://${sha1}: ${path} ${(0,
clean_output.D)(why)}\n`);try{const kept=call.quarantine?await(0,set_aside.A)(layer,sha1):void 0;if(void 0!==kept)tell(`  it is now ${kept}\n`)}catch(thrown){
tell(`  it can't be moved to the quarantine: ${(0,errors.u0)(thrown)}\n`)}}async function damagedJobs(store){const cache=(0,job_cache.y)({store:store,random:external_node_crypto_.randomBytes}),jobs=[]
;for(const hash of await(0,find_entries.G)(store.root)){const reading=cache.read(hash);if("damaged"===reading?.state)jobs.push({job_hash:hash,why:reading.why})}return jobs}
function summary({objects:objects,bytes:bytes,damaged:damaged,done:done},jobs){
const found=damaged.length+jobs===0?"nothing is damaged":`${damaged.length+jobs} damaged: run the jobs that need it, which makes it anew; --quarantine moves damaged objects aside`,end=done?"":'; stopped, "hither store verify --resume" goes on'
;return`${objects} objects, ${(0,number_text.lP)(bytes)}: ${found}${end}\n`}async function storeGc(call,io){const store=storeOf(call,io),host=(0,
external_node_os_.hostname)(),report=await collectGarbage({root:store.root,random:external_node_crypto_.randomBytes},(0,job_cache.y)({store:store,random:external_node_crypto_.randomBytes}),{
...void 0===call.maxSize?{}:{maxSize:call.maxSize},...void 0===call.maxAge?{}:{maxAge:1e3*call.maxAge},unreferenced:call.unreferenced,grace:GRACE,runsSince:await(0,run_folder.NV)(store.root,owner=>(0,
process_owner.XU)(owner,host))}),text=call.json?store_care_document({schema:"hither-store-gc/1",...asDocument(report)}):gcText(report,call);io.writeOut(text);return 0}
function asDocument({jobs:jobs,objects:objects,bytes:bytes,keptJobs:keptJobs,keptBytes:keptBytes,spared:spared}){return{jobs:jobs,objects:objects,bytes:bytes,kept_jobs:keptJobs,kept_bytes:keptBytes,
spared:{recent_jobs:spared.recentJobs,jobs_of_runs:spared.jobsOfRuns,held_jobs:spared.heldJobs,recent_objects:spared.recentObjects,needed_objects:spared.neededObjects}}}
function store_care_document(value){return`${(0,write_json.GF)((0,from_plain.b)(value))}\n`}// CONCATENATED MODULE: ./src/terminal/validate-command.ts
async function validate(flags,io){const{jobs:jobs,request:request}=await prepareWithCare(requestOf(flags,io),io),missing=flags.images?await missingImages(jobs,request,io):[]
;for(const{text:text,jobs:stopped}of missing){const count=stopped>1?` (this stops ${stopped} jobs)`:"";io.writeErr(`${(0,clean_output.D)(text)}${count}\n`)}if(missing.length>0)return errors.ai.image
;const count=1===jobs.length?"one job":`${jobs.length} jobs`
;io.writeOut(flags.images?`${count}, no mistakes, all images are there\n`:`${count}, no mistakes; not checked: whether the images are there (--images)\n`);return 0}
async function missingImages(jobs,request,io){const{context:context,close:close}=await(0,run_context.I)(request,{report:()=>{},signal:io.signal}),counts=new Map;try{for(const job of jobs){
const why=await(0,run_job.ls)(job,context).then(()=>{},whyNot);if(void 0!==why)counts.set(why,(counts.get(why)??0)+1)}}finally{await close()}return[...counts].map(([text,count])=>({text:text,
jobs:count}))}function whyNot(thrown){if(thrown instanceof errors.bD&&"internal"!==thrown.code)return thrown.problems.map(errors.Vw).join("\n");throw thrown}
// CONCATENATED MODULE: ./src/terminal/command-line.ts
const MAX_PROBLEM_TEXT=2e4;async function runCommandLine(argv,io){try{return await dispatch(argv,io)}catch(thrown){return tellError(thrown,io)}}function dispatch(argv,io){
const invocation=parseFlags(argv,{version:VERSION,writeOut:io.writeOut,writeErr:io.writeErr});switch(invocation.command){case"run":return run(invocation.flags,io);case"plan":
return plan(invocation.flags,io);case"validate":return validate(invocation.flags,io);case"functions":return listFunctions(invocation,io);case"store-put":return storePut(invocation,io);case"store-get":
return storeGet(invocation,io);case"store-cat":return storeCat(invocation,io);case"store-ls":return storeLs(invocation,io);case"store-verify":return storeVerify(invocation,io);case"store-gc":
return storeGc(invocation,io);case"cache-ls":return cacheLs(invocation,io);case"cache-why":return cacheWhy(invocation,io);case"cache-rm":return cacheRm(invocation,io);case"none":return 0}}
const VERSION="0.1.0";function tellError(thrown,io){if(!(thrown instanceof errors.bD)||"internal"===thrown.code){const trace=thrown instanceof Error?thrown.stack??thrown.message:String(thrown)
;io.writeErr(`hither ${VERSION}: this is a bug of hither-action, please report it:\n${trace}\n`);return errors.ai.internal}
if("usage"!==thrown.code||void 0===thrown.details.cause)io.writeErr(problemsText(thrown.problems));return errors.ai[thrown.code]}const WORSE=[errors.ai.usage,errors.ai.internal]
;function exitCodeAfter(exitCode,failure,io){if(void 0===failure)return exitCode;io.writeErr(`stdout can't be written, so output is missing (${(0,
errors.u0)(failure)}): make room, or send it elsewhere, and call again\n`);return WORSE.includes(exitCode)?exitCode:errors.ai.store}function problemsText(problems){const lines=[];let length=0
;for(const problem of problems){const line=`${(0,clean_output.D)((0,errors.Vw)(problem))}\n`;if(length+line.length>MAX_PROBLEM_TEXT-100){lines.push(`\u2026 and ${problems.length-lines.length} more\n`)
;break}lines.push(line);length+=line.length}return lines.join("")}var output=__webpack_require__(11563);// CONCATENATED MODULE: ./src/cli.ts
async function main(){const abort=new AbortController;cancelOnSignals(abort);const[out,err]=[(0,output.c)(process.stdout),(0,output.c)(process.stderr)],io=systemIo({out:out,err:err
},abort.signal),exitCode=await runCommandLine(process.argv.slice(2),io);process.exitCode=exitCodeAfter(exitCode,await out.failure(),io)}function cancelOnSignals(abort){
for(const[signal,exitCode]of[["SIGINT",130],["SIGTERM",143]])process.on(signal,()=>{if(abort.signal.aborted)process.exit(exitCode)
;process.stderr.write("cancelling: the running jobs are being ended; a second Ctrl-C or SIGTERM does not wait\n");abort.abort()})}function systemIo({out:out,err:err},signal){
const{stdout:stdout,stderr:stderr,env:env}=process;return{writeOut:out.write,pipeOut:out.pipe,writeErr:err.write,coloursOut:!0===stdout.isTTY&&!env.NO_COLOR,
coloursErr:!0===stderr.isTTY&&!env.NO_COLOR,interactiveOut:!0===stdout.isTTY,interactiveErr:!0===stderr.isTTY,columnsOut:stdout.columns>0?stdout.columns:void 0,environment:env,cwd:process.cwd(),
signal:signal}}})};
