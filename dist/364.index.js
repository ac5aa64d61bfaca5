export const id=364;export const ids=[364];export const modules={22364:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.r(__webpack_exports__)
;__webpack_require__.d(__webpack_exports__,{main:()=>main})
;var errors=__webpack_require__(83916),clean_output=__webpack_require__(40920),esm=__webpack_require__(48179),nearest=__webpack_require__(30073),quantities=__webpack_require__(6150)
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
// CONCATENATED MODULE: ./src/terminal/command-line.ts
const MAX_PROBLEM_TEXT=2e4;async function runCommandLine(argv,io){try{return await dispatch(argv,io)}catch(thrown){return tellError(thrown,io)}}async function dispatch(argv,io){
const invocation=parseFlags(argv,{version:VERSION,writeOut:io.writeOut,writeErr:io.writeErr});switch(invocation.command){case"run":
return(await Promise.all([__webpack_require__.e(377),__webpack_require__.e(825),__webpack_require__.e(404),__webpack_require__.e(580),__webpack_require__.e(609),__webpack_require__.e(530),__webpack_require__.e(27),__webpack_require__.e(111)]).then(__webpack_require__.bind(__webpack_require__,6111))).run(invocation.flags,io)
;case"plan":
return(await Promise.all([__webpack_require__.e(377),__webpack_require__.e(825),__webpack_require__.e(404),__webpack_require__.e(580),__webpack_require__.e(609),__webpack_require__.e(530),__webpack_require__.e(877)]).then(__webpack_require__.bind(__webpack_require__,44877))).plan(invocation.flags,io)
;case"validate":
return(await Promise.all([__webpack_require__.e(377),__webpack_require__.e(825),__webpack_require__.e(404),__webpack_require__.e(580),__webpack_require__.e(609),__webpack_require__.e(530),__webpack_require__.e(756)]).then(__webpack_require__.bind(__webpack_require__,50756))).validate(invocation.flags,io)
;case"functions":
return(await Promise.all([__webpack_require__.e(377),__webpack_require__.e(404),__webpack_require__.e(369)]).then(__webpack_require__.bind(__webpack_require__,63369))).listFunctions(invocation,io)
;case"store-put":
return(await Promise.all([__webpack_require__.e(377),__webpack_require__.e(825),__webpack_require__.e(404),__webpack_require__.e(580),__webpack_require__.e(772)]).then(__webpack_require__.bind(__webpack_require__,32772))).storePut(invocation,io)
;case"store-get":
return(await Promise.all([__webpack_require__.e(377),__webpack_require__.e(825),__webpack_require__.e(404),__webpack_require__.e(580),__webpack_require__.e(772)]).then(__webpack_require__.bind(__webpack_require__,32772))).storeGet(invocation,io)
;case"store-cat":
return(await Promise.all([__webpack_require__.e(377),__webpack_require__.e(825),__webpack_require__.e(404),__webpack_require__.e(580),__webpack_require__.e(772)]).then(__webpack_require__.bind(__webpack_require__,32772))).storeCat(invocation,io)
;case"store-ls":
return(await Promise.all([__webpack_require__.e(377),__webpack_require__.e(825),__webpack_require__.e(404),__webpack_require__.e(580),__webpack_require__.e(609),__webpack_require__.e(411)]).then(__webpack_require__.bind(__webpack_require__,85411))).storeLs(invocation,io)
;case"store-verify":
return(await Promise.all([__webpack_require__.e(377),__webpack_require__.e(825),__webpack_require__.e(404),__webpack_require__.e(580),__webpack_require__.e(609),__webpack_require__.e(411)]).then(__webpack_require__.bind(__webpack_require__,85411))).storeVerify(invocation,io)
;case"store-gc":
return(await Promise.all([__webpack_require__.e(377),__webpack_require__.e(825),__webpack_require__.e(404),__webpack_require__.e(580),__webpack_require__.e(609),__webpack_require__.e(411)]).then(__webpack_require__.bind(__webpack_require__,85411))).storeGc(invocation,io)
;case"cache-ls":
return(await Promise.all([__webpack_require__.e(377),__webpack_require__.e(825),__webpack_require__.e(404),__webpack_require__.e(580),__webpack_require__.e(609),__webpack_require__.e(686)]).then(__webpack_require__.bind(__webpack_require__,2686))).cacheLs(invocation,io)
;case"cache-why":
return(await Promise.all([__webpack_require__.e(377),__webpack_require__.e(825),__webpack_require__.e(404),__webpack_require__.e(580),__webpack_require__.e(609),__webpack_require__.e(686)]).then(__webpack_require__.bind(__webpack_require__,2686))).cacheWhy(invocation,io)
;case"cache-rm":
return(await Promise.all([__webpack_require__.e(377),__webpack_require__.e(825),__webpack_require__.e(404),__webpack_require__.e(580),__webpack_require__.e(609),__webpack_require__.e(686)]).then(__webpack_require__.bind(__webpack_require__,2686))).cacheRm(invocation,io)
;case"none":return 0}}const VERSION="0.1.0";function tellError(thrown,io){if(!(thrown instanceof errors.bD)||"internal"===thrown.code){
const trace=thrown instanceof Error?thrown.stack??thrown.message:String(thrown);io.writeErr(`hither ${VERSION}: this is a bug of hither-action, please report it:\n${trace}\n`)
;return errors.ai.internal}if("usage"!==thrown.code||void 0===thrown.details.cause)io.writeErr(problemsText(thrown.problems));return errors.ai[thrown.code]}
const WORSE=[errors.ai.usage,errors.ai.internal];function exitCodeAfter(exitCode,failure,io){if(void 0===failure)return exitCode;io.writeErr(`stdout can't be written, so output is missing (${(0,
errors.u0)(failure)}): make room, or send it elsewhere, and call again\n`);return WORSE.includes(exitCode)?exitCode:errors.ai.store}function problemsText(problems){const lines=[];let length=0
;for(const problem of problems){const line=`${(0,clean_output.D)((0,errors.Vw)(problem))}\n`;if(length+line.length>MAX_PROBLEM_TEXT-100){lines.push(`\u2026 and ${problems.length-lines.length} more\n`)
;break}lines.push(line);length+=line.length}return lines.join("")}var output=__webpack_require__(11563);// CONCATENATED MODULE: ./src/cli.ts
async function main(){const abort=new AbortController;cancelOnSignals(abort);const[out,err]=[(0,output.c)(process.stdout),(0,output.c)(process.stderr)],io=systemIo({out:out,err:err
},abort.signal),exitCode=await runCommandLine(process.argv.slice(2),io);process.exitCode=exitCodeAfter(exitCode,await out.failure(),io)}function cancelOnSignals(abort){
for(const[signal,exitCode]of[["SIGINT",130],["SIGTERM",143]])process.on(signal,()=>{if(abort.signal.aborted)process.exit(exitCode)
;process.stderr.write("cancelling: the running jobs are being ended; a second Ctrl-C or SIGTERM does not wait\n");abort.abort()})}function systemIo({out:out,err:err},signal){
const{stdout:stdout,stderr:stderr,env:env}=process;return{writeOut:out.write,pipeOut:out.pipe,writeErr:err.write,coloursOut:!0===stdout.isTTY&&!env.NO_COLOR,
coloursErr:!0===stderr.isTTY&&!env.NO_COLOR,interactiveOut:!0===stdout.isTTY,interactiveErr:!0===stderr.isTTY,columnsOut:stdout.columns>0?stdout.columns:void 0,environment:env,cwd:process.cwd(),
signal:signal}}}),83916:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{Hp:()=>formatWhere,Or:()=>isSystemError,US:()=>isForbidden,
Vw:()=>formatProblem,ai:()=>EXIT_CODES,bD:()=>HitherError,jr:()=>bug,k9:()=>specError,u0:()=>messageOf,vq:()=>systemErrorCode});const EXIT_CODES={usage:2,spec:2,untrusted:2,runtime:3,image:3,store:3,
internal:70};class HitherError extends Error{code;remedy;details;name="HitherError";constructor(code,message,remedy,details={}){super(message,{cause:details.cause});this.code=code;this.remedy=remedy
;this.details=details}get problems(){if(void 0!==this.details.problems)return this.details.problems;const where=this.details.where;return[{message:this.message,remedy:this.remedy,
...void 0===where?{}:{where:where}}]}}function specError(problems){const count=1===problems.length?"one mistake":`${problems.length} mistakes`
;return new HitherError("spec",`${count} in the job spec`,"mend what is listed",{problems:problems})}function bug(message,cause){
return new HitherError("internal",message,"this is a bug of hither-action: please report it with this output",{cause:cause})}function systemErrorCode(thrown){
return thrown instanceof Error&&"code"in thrown&&"string"==typeof thrown.code?thrown.code:void 0}function isForbidden(thrown){return["EACCES","EPERM"].includes(systemErrorCode(thrown)??"")}
function isSystemError(thrown){return thrown instanceof Error&&"errno"in thrown&&"syscall"in thrown}function messageOf(thrown){return thrown instanceof Error?thrown.message:String(thrown)}
function formatWhere(where){if(void 0===where)return"";return`${[where.path,where.line,void 0===where.line?void 0:where.column].filter(part=>void 0!==part).join(":")}: `}
function formatProblem(problem){return`${formatWhere(problem.where)}${problem.message}: ${problem.remedy}`}}),40920:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){
__webpack_require__.d(__webpack_exports__,{D:()=>cleanOutput})
;const ESCAPE="\x1b",BELL="\x07",CSI="\x9b",STRING_INTRODUCERS=new Set(["\x90","\x98","\x9d","\x9e","\x9f"]),STRING_LETTERS=new Set(["P","X","]","^","_"]);function cleanOutput(text){
let clean="",position=0;for(;position<text.length;){const end=endOfSequence(text,position);if(end===position){clean+=isControl(text,position)?"":text[position];position+=1}else{
const sequence=text.slice(position,end);clean+=isColour(sequence)?sequence:"";position=end}}return clean}function isColour(sequence){
return sequence.startsWith(`${ESCAPE}[`)&&/^[\d;:]*m$/.test(sequence.slice(2))}function endOfSequence(text,start){const first=text[start]??"",second=text[start+1]??""
;if(first===CSI||first===ESCAPE&&"["===second)return endOfControl(text,start+(first===CSI?1:2))
;if(STRING_INTRODUCERS.has(first)||first===ESCAPE&&STRING_LETTERS.has(second))return endOfString(text,start+(first===ESCAPE?2:1));if(first!==ESCAPE)return start;let end=start+1
;for(;isBetween(text[end]," ","/");)end+=1;return isBetween(text[end],"0","~")?end+1:end}function endOfControl(text,start){let end=start;for(;isBetween(text[end]," ","?");)end+=1
;return isBetween(text[end],"@","~")?end+1:end}function endOfString(text,start){for(let end=start;end<text.length;end+=1){if(text[end]===BELL||"\x9c"===text[end])return end+1
;if(text[end]===ESCAPE)return"\\"===text[end+1]?end+2:end}return text.length}function isBetween(character,low,high){return void 0!==character&&character>=low&&character<=high}
function isControl(text,position){const code=text.charCodeAt(position);return code<32&&9!==code&&10!==code&&13!==code||code>=127&&code<=159}}),
30073:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{au:()=>didYouMean,pA:()=>nearest,r5:()=>nearestFew})
;const RENAMED=new Map([["singularity","apptainer"],["singularityce","apptainer"]]);function nearest(name,known){const wanted=folded(name),renamed=RENAMED.get(wanted)
;if(void 0!==renamed&&[...known].includes(renamed))return renamed;let best,limit=farthest(name);for(const candidate of known){const distance=editDistance(wanted,folded(candidate),limit)
;if(void 0!==distance){best=candidate;limit=distance-1}if(limit<0)break}return best}function nearestFew(name,known,count){const wanted=folded(name),near=[];for(const candidate of known){
const distance=editDistance(wanted,folded(candidate),farthest(name));if(void 0!==distance)near.push({candidate:candidate,distance:distance})}near.sort((a,b)=>a.distance-b.distance)
;return near.slice(0,count).map(({candidate:candidate})=>candidate)}function farthest(name){return Math.min(Math.max(1,Math.floor(name.length/3)),name.length-1)}function folded(name){
return name.normalize("NFC").toLowerCase()}function didYouMean(name,known,otherwise){const similar=nearest(name,known);return void 0===similar?otherwise:`did you mean "${similar}"?`}
const MAX_COMPARED=64;function editDistance(a,b,limit){if(a===b)return 0;if(Math.abs(a.length-b.length)>limit||Math.max(a.length,b.length)>MAX_COMPARED)return;let before=[],above=Array.from({
length:b.length+1},(_,column)=>column);for(let row=1;row<=a.length;row+=1){const current=nextRow({a:a,b:b,row:row,above:above,before:before});if(Math.min(...current)>limit)return
;[before,above]=[above,current]}const distance=above[b.length]??0;return distance<=limit?distance:void 0}function nextRow({a:a,b:b,row:row,above:above,before:before}){const current=[row]
;for(let column=1;column<=b.length;column+=1){const same=a[row-1]===b[column-1],swapped=row>1&&column>1&&a[row-1]===b[column-2]&&a[row-2]===b[column-1]
;current.push(Math.min((above[column]??0)+1,(current[column-1]??0)+1,(above[column-1]??0)+(same?0:1),swapped?(before[column-2]??0)+1:Number.POSITIVE_INFINITY))}return current}}),
6150:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{$$:()=>bytesOf,Bv:()=>isPossibleSize,E9:()=>parseDuration,SK:()=>SIZE,
TM:()=>secondsOf,ft:()=>DURATION,mX:()=>isPossibleDuration});const SIZE=/^\d+(\.\d+)?\s*([KMGTkmgt][iI]?)?[Bb]?$/,DURATION=/^\d+(\.\d+)?\s*[smhd]$/,SIZE_POWERS={k:1,m:2,g:3,t:4},SECONDS={s:1,m:60,
h:3600,d:86400};function bytesOf(size){if("number"==typeof size)return size;const unit=/[kmgt]/i.exec(size)?.[0].toLowerCase()??""
;return Math.floor(Number.parseFloat(size)*1024**(SIZE_POWERS[unit]??0))}function secondsOf(duration){
return"number"==typeof duration?duration:Number.parseFloat(duration)*(SECONDS[duration.slice(-1)]??1)}function isPossibleSize(size){const bytes=bytesOf(size)
;return bytes>=1&&Number.isSafeInteger(bytes)}function isPossibleDuration(duration){const seconds=secondsOf(duration);return seconds>0&&Number.isFinite(seconds)}function parseDuration(text){
return DURATION.test(text)&&isPossibleDuration(text)?secondsOf(text):void 0}}),11563:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){
__webpack_require__.d(__webpack_exports__,{c:()=>openOutput})
;var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024),node_net__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(77030),node_stream__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(57075),node_stream_promises__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(46466),_errors__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(83916)
;function openOutput(standard){const stream=standard instanceof node_net__WEBPACK_IMPORTED_MODULE_1__.Socket?standard:fileStream(standard.fd);let failure;stream.on("error",thrown=>{failure??=thrown})
;return{write:data=>void stream.write(data),async pipe(source){try{await(0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)(source,stream,{end:!1})}catch(thrown){
if(void 0===failure)throw thrown}},async failure(){await new Promise(resolve=>stream.write("",()=>setImmediate(resolve)));return"EPIPE"===(0,
_errors__WEBPACK_IMPORTED_MODULE_4__.vq)(failure)?void 0:failure}}}function fileStream(fd){return new node_stream__WEBPACK_IMPORTED_MODULE_2__.Writable({decodeStrings:!0,write(chunk,_encoding,done){
try{for(let written=0;written<chunk.length;)written+=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(fd,chunk,written);done()}catch(thrown){done(thrown)}}})}})};
