"use strict";exports.id=364;exports.ids=[364];exports.modules={22364:(function(e,t,n){n.r(t);n.d(t,{main:()=>main});var r=n(74296),o=n(82266),i=n(48179),a=n(30406),s=n(15052)
;// CONCATENATED MODULE: ./src/terminal/flags.ts
function parseFlags(e,t){let n={command:"none"};const o=createProgram(t,e=>{n=e});try{o.parse([...e],{from:"user"})}catch(e){if(!(e instanceof i.b7))throw e
;if(0!==e.exitCode)throw new r.bD("usage",e.message,'see "hither --help"',{cause:e})}return n}function createProgram(e,t){
const n=new i.uB("hither").description("Run hither functions: Python functions that declare a name, a version and a container image.").version(e.version).exitOverride().showHelpAfterError('(see "hither --help")').configureOutput({
writeOut:e.writeOut,writeErr:e.writeErr});addRun(n,t);addPlan(n,t);addValidate(n,t);addFunctions(n,t);addStore(n,t);addCache(n,t);return n}
const c="job spec: a file, a directory that holds hither.yml, or FILE.py:NAME";function addRun(e,t){
jobFlags(e.command("run").description("run the jobs of a spec").argument("[SPEC]",c,".")).addOption(new i.c$("--executor <name>","who runs the jobs").argParser(executor).default("local")).option("--parallel <n>","how many jobs run at once (default: as many as there are CPUs)",positiveInteger).addOption(cacheOption()).option("--force-run","compute even what is in the cache",!1).option("--timeout <time>","time limit for each job that has none of its own, such as 90s, 30m or 2h",duration("90s, 30m or 2h")).option("--output <dir>","write results, arrays, console texts and serialized jobs to this directory").option("--json","print the results document to stdout, logs to stderr",!1).option("--retain","keep the job directories, to look at them",!1).option("--require-isolation","refuse to start a job whose isolation is not complete here, or that sets no limit on its memory",!1).action((e,n)=>t({
command:"run",flags:{...n,spec:e}}))}const d={executor:"local",cache:"read-write",forceRun:!1,retain:!1,requireIsolation:!1};function addPlan(e,t){
jobFlags(e.command("plan").description("show what a run would do").argument("[SPEC]",c,".")).option("--json","print the plan as JSON",!1).action((e,n)=>t({command:"plan",flags:{...d,...n,spec:e}}))}
function addValidate(e,t){
jobFlags(e.command("validate").description("check a spec and all it refers to").argument("[SPEC]",c,".")).option("--images","check that the images are there too; nothing is pulled",!1).action((e,n)=>t({
command:"validate",flags:{...d,...n,spec:e}}))}function addFunctions(e,t){
e.command("functions").description("list the hither functions below a directory").argument("[DIRECTORY]","where to look",".").option("--json","print the list as JSON",!1).action((e,n)=>t({
command:"functions",directory:e,json:n.json}))}function addStore(e,t){const n=e.command("store").description("put files into the content store and get them out")
;storeOption(n.command("put").description("store a file and print its URI").argument("<FILE>")).action((e,n)=>t({command:"store-put",subject:e,...n}))
;storeOption(n.command("get").description("write an object to a file").argument("<URI>").argument("<FILE>")).action((e,n,r)=>t({command:"store-get",subject:e,target:n,...r}));addStoreCare(n,t)
;storeOption(n.command("cat").description("write an object to stdout").argument("<URI>")).action((e,n)=>t({command:"store-cat",subject:e,...n}))}function addStoreCare(e,t){
storeOption(e.command("ls").description("list the objects: URI and size")).option("--json","print the list as JSON",!1).action(e=>t({command:"store-ls",...e}))
;storeOption(e.command("verify").description("read every object, and tell which are damaged")).option("--resume","go on where a check was stopped",!1).option("--quarantine","move damaged objects aside, so that they are made again when they are needed",!1).option("--json","print the findings as JSON",!1).action(e=>t({
command:"store-verify",...e}))
;storeOption(e.command("gc").description("make room: forget jobs that were not asked for in long")).option("--max-size <size>","keep the results used last up to this size, such as 50G",size).option("--max-age <time>","forget jobs that were not asked for within this time, such as 720h",duration("30m or 720h")).option("--unreferenced","remove also objects that no known job needs; others may keep data in the store",!1).option("--json","print what was done as JSON",!1).action((e,n)=>{
if(void 0===e.maxSize&&void 0===e.maxAge&&!e.unreferenced)n.error("error: say what may go: --max-size, --max-age or --unreferenced");t({command:"store-gc",...e})})}function size(e){
if(!s.SK.test(e)||!(0,s.Bv)(e))throw new i.Di("expected a size such as 500M or 50G");return(0,s.$$)(e)}function duration(e){return t=>{const n=(0,s.E9)(t)
;if(void 0===n)throw new i.Di(`expected a time such as ${e}`);return n}}function addCache(e,t){const n=e.command("cache").description("look at what is known of jobs, and forget it")
;storeOption(n.command("ls").description("list the jobs that are known, the latest last")).option("--json","print the list as JSON",!1).action(e=>t({command:"cache-ls",...e}))
;storeOption(n.command("why").description("tell what a job hash stands for, or in what two differ").argument("<HASH>","job hash or its beginning").argument("[OTHER]","another one")).action((e,n,r)=>t({
command:"cache-why",hash:e,...void 0===n?{}:{other:n},...r}))
;storeOption(n.command("rm").description("forget jobs; their objects stay in the store").argument("[HASH...]")).option("--all","forget all of them",!1).action((e,n,r)=>{
if(n.all===e.length>0)r.error("error: name job hashes, or --all");t({command:"cache-rm",hashes:e,...n})})}function jobFlags(e){
return storeOption(e).option("--select <name>","run this job, or the point of this label, and what it needs (repeatable)",collect,[]).option("--arg <[JOB.]NAME=VALUE>","replace an argument, or the list of a matrix key (repeatable)",collect,[]).addOption(new i.c$("--runtime <name>","container runtime").choices(u).argParser(runtime)).option("--container <image>","use this image for all jobs").option("--root <dir>","directory that paths of the spec may not leave").option("--data-root <dir>","directory below which absolute paths of the spec are allowed (repeatable; HITHER_DATA_ROOTS has more of them)",collect,[])
}function storeOption(e){return e.option("--store <dir>","content store (default: KACHERY_STORAGE_DIR, else the user data directory)")}function cacheOption(){
return new i.c$("--cache <mode>","use of the job cache").choices(["read-write","read","off"]).default("read-write")}function collect(e,t){return[...t,e]}function positiveInteger(e){
if(!/^[1-9]\d{0,5}$/.test(e))throw new i.Di("expected a whole number from 1 on");return Number(e)}const u=["auto","docker","podman","apptainer","host"];function runtime(e){
if(!u.includes(e))throw new i.Di((0,a.au)(e,u,`Allowed choices are ${u.join(", ")}.`));return e}function executor(e){
if("slurm"===e)throw new i.Di('slurm is not in this version: use sbatch with "hither run" inside, and local');if("local"!==e)throw new i.Di("Allowed choices are local.");return e}
// CONCATENATED MODULE: ./src/terminal/command-line.ts
const l=2e4;async function runCommandLine(e,t){try{return await dispatch(e,t)}catch(e){return tellError(e,t)}}async function dispatch(e,t){const r=parseFlags(e,{version:h,writeOut:t.writeOut,
writeErr:t.writeErr});switch(r.command){case"run":return(await Promise.all([n.e(283),n.e(825),n.e(324),n.e(72),n.e(717),n.e(861),n.e(712),n.e(387)]).then(n.bind(n,65387))).run(r.flags,t);case"plan":
return(await Promise.all([n.e(283),n.e(825),n.e(324),n.e(72),n.e(717),n.e(861),n.e(900)]).then(n.bind(n,26900))).plan(r.flags,t);case"validate":
return(await Promise.all([n.e(283),n.e(825),n.e(324),n.e(72),n.e(717),n.e(861),n.e(206)]).then(n.bind(n,30825))).validate(r.flags,t);case"functions":
return(await Promise.all([n.e(283),n.e(324),n.e(714)]).then(n.bind(n,59714))).listFunctions(r,t);case"store-put":
return(await Promise.all([n.e(283),n.e(825),n.e(324),n.e(72),n.e(678)]).then(n.bind(n,89678))).storePut(r,t);case"store-get":
return(await Promise.all([n.e(283),n.e(825),n.e(324),n.e(72),n.e(678)]).then(n.bind(n,89678))).storeGet(r,t);case"store-cat":
return(await Promise.all([n.e(283),n.e(825),n.e(324),n.e(72),n.e(678)]).then(n.bind(n,89678))).storeCat(r,t);case"store-ls":
return(await Promise.all([n.e(283),n.e(825),n.e(324),n.e(72),n.e(717),n.e(956)]).then(n.bind(n,77956))).storeLs(r,t);case"store-verify":
return(await Promise.all([n.e(283),n.e(825),n.e(324),n.e(72),n.e(717),n.e(956)]).then(n.bind(n,77956))).storeVerify(r,t);case"store-gc":
return(await Promise.all([n.e(283),n.e(825),n.e(324),n.e(72),n.e(717),n.e(956)]).then(n.bind(n,77956))).storeGc(r,t);case"cache-ls":
return(await Promise.all([n.e(283),n.e(825),n.e(324),n.e(72),n.e(717),n.e(931)]).then(n.bind(n,14931))).cacheLs(r,t);case"cache-why":
return(await Promise.all([n.e(283),n.e(825),n.e(324),n.e(72),n.e(717),n.e(931)]).then(n.bind(n,14931))).cacheWhy(r,t);case"cache-rm":
return(await Promise.all([n.e(283),n.e(825),n.e(324),n.e(72),n.e(717),n.e(931)]).then(n.bind(n,14931))).cacheRm(r,t);case"none":return 0}}const h="0.1.0";function tellError(e,t){
if(t.signal.aborted&&(0,r.rV)(e)){t.writeErr("stopped before the end: call it again, and it goes on with what is not done yet\n");return o.y}if(!(e instanceof r.bD)||"internal"===e.code){
const n=e instanceof Error?e.stack??e.message:String(e);t.writeErr(`hither ${h}: this is a bug of hither-action, please report it:\n${n}\n`);return r.ai.internal}if(!(0,
r.vq)(e.details.cause)?.startsWith("commander."))t.writeErr(problemsText(e.problems));return r.ai[e.code]}const m=[r.ai.usage,r.ai.internal];function exitCodeAfter(e,t,n){if(void 0===t)return e
;n.writeErr(`stdout can't be written, so output is missing (${(0,r.u0)(t)}): make room, or send it elsewhere, and call again\n`);return m.includes(e)?e:r.ai.store}function problemsText(e){const t=[]
;let n=0;for(const o of e){const i=`${(0,r.Vw)(o)}\n`;if(n+i.length>l-100){t.push(`\u2026 and ${e.length-t.length} more\n`);break}t.push(i);n+=i.length}return t.join("")}var f=n(11563)
;// CONCATENATED MODULE: ./src/cli.ts
async function main(){process.exitCode=r.ai.internal;const e=new AbortController;cancelOnSignals(e);const[t,n]=[(0,f.c)(process.stdout),(0,f.c)(process.stderr)],o=currentDirectory();if(void 0===o){
n.write("the current directory is not there any more: change to another directory and call again\n");process.exitCode=r.ai.usage;return}const i=systemIo({out:t,err:n,cwd:o
},e.signal),a=await runCommandLine(process.argv.slice(2),i);process.exitCode=exitCodeAfter(a,await t.failure(),i)}function currentDirectory(){try{return process.cwd()}catch{return}}
function cancelOnSignals(e){for(const[t,n]of[["SIGINT",130],["SIGTERM",143]])process.on(t,()=>{if(e.signal.aborted)process.exit(n)
;process.stderr.write("cancelling: the running jobs are being ended; a second Ctrl-C or SIGTERM does not wait\n");e.abort()})}function systemIo({out:e,err:t,cwd:n},r){
const{stdout:o,stderr:i,env:a}=process;return{writeOut:e.write,pipeOut:e.pipe,writeErr:t.write,drained:()=>e.drained()??t.drained(),coloursOut:!0===o.isTTY&&!a.NO_COLOR,
coloursErr:!0===i.isTTY&&!a.NO_COLOR,interactiveOut:!0===o.isTTY,interactiveErr:!0===i.isTTY,columnsOut:o.columns>0?o.columns:void 0,environment:a,cwd:n,signal:r}}}),74296:(function(e,t,n){n.d(t,{
Or:()=>isSystemError,Vw:()=>formatProblem,ai:()=>o,bD:()=>HitherError,gj:()=>isPermissionError,j$:()=>formatLocation,jr:()=>bug,k9:()=>specError,rV:()=>isAbort,u0:()=>messageOf,vq:()=>systemErrorCode
});var r=n(59505);const o={usage:2,spec:2,untrusted:2,runtime:3,image:3,store:3,internal:70};class HitherError extends Error{code;remedy;details;name="HitherError";constructor(e,t,n,r={}){super(t,{
cause:r.cause});this.code=e;this.remedy=n;this.details=r}get problems(){if(void 0!==this.details.problems)return this.details.problems;const e=this.details.where;return[{message:this.message,
remedy:this.remedy,...void 0===e?{}:{where:e}}]}}function specError(e){const t=1===e.length?"one mistake":`${e.length} mistakes`
;return new HitherError("spec",`${t} in the job spec`,"mend what is listed",{problems:e})}function bug(e,t){
return new HitherError("internal",e,"this is a bug of hither-action: please report it with this output",{cause:t})}function systemErrorCode(e){
return e instanceof Error&&"code"in e&&"string"==typeof e.code?e.code:void 0}function isPermissionError(e){return["EACCES","EPERM"].includes(systemErrorCode(e)??"")}function isSystemError(e){
return e instanceof Error&&"errno"in e&&"syscall"in e}function isAbort(e){return e instanceof DOMException&&"AbortError"===e.name}function messageOf(e){return e instanceof Error?e.message:String(e)}
function formatLocation(e){if(void 0===e)return"";return`${[(0,r.P)(e.path),e.line,void 0===e.line?void 0:e.column].filter(e=>void 0!==e).join(":")}: `}function formatProblem(e){return(0,
r.Q)(`${formatLocation(e.where)}${e.message}: ${e.remedy}`)}}),59505:(function(e,t,n){n.d(t,{P:()=>visibleLine,Q:()=>visibleText})
;const r=new RegExp(`(${/\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\ufe0f)?(?:\u200d\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\ufe0f)?)*|[0-9#*]\ufe0f\u20e3|[\p{sc=Arab}\p{sc=Syrc}\p{sc=Deva}\p{sc=Beng}\p{sc=Gujr}\p{sc=Guru}\p{sc=Knda}\p{sc=Mlym}\p{sc=Orya}\p{sc=Sinh}\p{sc=Taml}\p{sc=Telu}][\u200c\u200d](?=\p{L}|\p{M})/u.source})|${/(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u.source}`,"gu")
;function visibleText(e){return e.replace(r,(e,t)=>t??escaped(e))}function visibleLine(e){return visibleText(e).replace(/[\n\t]/g,escaped)}function escaped(e){
return`\\u{${e.codePointAt(0)?.toString(16)}}`}}),30406:(function(e,t,n){n.d(t,{au:()=>didYouMean,pA:()=>nearest,r5:()=>nearestFew})
;const r=new Map([["singularity","apptainer"],["singularityce","apptainer"]]);function nearest(e,t){const n=folded(e),o=r.get(n);if(void 0!==o&&[...t].includes(o))return o;let i,a=farthest(e)
;for(const e of t){const t=editDistance(n,folded(e),a);if(void 0!==t){i=e;a=t-1}if(a<0)break}return i}function nearestFew(e,t,n){const r=folded(e),o=[];for(const n of t){
const t=editDistance(r,folded(n),farthest(e));if(void 0!==t)o.push({candidate:n,distance:t})}o.sort((e,t)=>e.distance-t.distance);return o.slice(0,n).map(({candidate:e})=>e)}function farthest(e){
return Math.min(Math.max(1,Math.floor(e.length/3)),e.length-1)}function folded(e){return e.normalize("NFC").toLowerCase()}function didYouMean(e,t,n){const r=nearest(e,t)
;return void 0===r?n:`did you mean "${r}"?`}const o=64;function editDistance(e,t,n){if(e===t)return 0;if(Math.abs(e.length-t.length)>n||Math.max(e.length,t.length)>o)return;let r=[],i=Array.from({
length:t.length+1},(e,t)=>t);for(let o=1;o<=e.length;o+=1){const a=nextRow({a:e,b:t,row:o,above:i,before:r});if(Math.min(...a)>n)return;[r,i]=[i,a]}const a=i[t.length]??0;return a<=n?a:void 0}
function nextRow({a:e,b:t,row:n,above:r,before:o}){const i=[n];for(let a=1;a<=t.length;a+=1){const s=e[n-1]===t[a-1],c=n>1&&a>1&&e[n-1]===t[a-2]&&e[n-2]===t[a-1]
;i.push(Math.min((r[a]??0)+1,(i[a-1]??0)+1,(r[a-1]??0)+(s?0:1),c?(o[a-2]??0)+1:Number.POSITIVE_INFINITY))}return i}}),15052:(function(e,t,n){n.d(t,{$$:()=>bytesOf,Bv:()=>isPossibleSize,
E9:()=>parseDuration,SK:()=>r,TM:()=>secondsOf,ft:()=>o,mX:()=>isPossibleDuration});const r=/^\d+(\.\d+)?\s*([KMGTkmgt][iI]?)?[Bb]?$/,o=/^\d+(\.\d+)?\s*[smhd]$/,i={k:1,m:2,g:3,t:4},a={s:1,m:60,h:3600,
d:86400};function bytesOf(e){if("number"==typeof e)return e;const t=/[kmgt]/i.exec(e)?.[0].toLowerCase()??"";return Math.floor(Number.parseFloat(e)*1024**(i[t]??0))}function secondsOf(e){
return"number"==typeof e?e:Number.parseFloat(e)*(a[e.slice(-1)]??1)}function isPossibleSize(e){const t=bytesOf(e);return t>=1&&Number.isSafeInteger(t)}function isPossibleDuration(e){
const t=secondsOf(e);return t>0&&Number.isFinite(t)}function parseDuration(e){return o.test(e)&&isPossibleDuration(e)?secondsOf(e):void 0}}),82266:(function(e,t,n){n.d(t,{y:()=>r});const r=4}),
11563:(function(e,t,n){n.d(t,{c:()=>openOutput});var r=n(73024),o=n(77030),i=n(57075),a=n(46466),s=n(74296);function openOutput(e){const t=e instanceof o.Socket?e:fileStream(e.fd);let n,r
;t.on("error",e=>{n??=e});const drain=async()=>{await drainOf(t);r=void 0};return{write:e=>void t.write(e),drained(){r??=t.writableNeedDrain?drain():void 0;return r},async pipe(e){try{await(0,
a.pipeline)(e,t,{end:!1})}catch(e){if(void 0===n)throw e}},async failure(){await new Promise(e=>t.write("",()=>setImmediate(e)));return"EPIPE"===(0,s.vq)(n)?void 0:n}}}function drainOf(e){
const t=["drain","error","close"];return new Promise(n=>{const done=()=>{for(const n of t)e.off(n,done);n()};for(const n of t)e.on(n,done)})}function fileStream(e){return new i.Writable({
decodeStrings:!0,write(t,n,o){try{for(let n=0;n<t.length;)n+=(0,r.writeSync)(e,t,n);o()}catch(e){o(e)}}})}})};
