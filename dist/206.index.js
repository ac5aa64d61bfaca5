"use strict";exports.id=206;exports.ids=[206];exports.modules={80206:(function(e,t,r){r.r(t);r.d(t,{main:()=>main})
;var n=r(74296),o=r(82266),s=r(48179),i=r(39507),a=r(48386),c=r(30406),u=r(15052),d=r(22729);// CONCATENATED MODULE: ./src/terminal/flag-values.ts
function size(e){if(!u.SK.test(e)||!(0,u.Bv)(e))throw new s.Di("expected a size such as 500M or 50G");return(0,u.$$)(e)}function duration(e){return t=>{const r=(0,u.E9)(t)
;if(void 0===r)throw new s.Di(`expected a time such as ${e}`);return r}}function leaseTime(e){const t=(0,u.E9)(e);if(void 0===t||t<45)throw new s.Di("expected a time of at least 45s, such as 5m")
;return Math.ceil(t)}function collect(e,t){return[...t,e]}function slurmOption(e,t){if(void 0===(0,d.aH)(e))throw new s.Di(`expected ${(0,d.sS)(e)}`);return[...t,e]}function positiveInteger(e){
if(!/^[1-9]\d{0,5}$/.test(e))throw new s.Di("expected a whole number of at least 1");return Number(e)}function oneOf(e){return t=>{const r=e.find(e=>e===t);if(void 0===r)throw new s.Di((0,
c.au)(t,e,`Allowed choices are ${e.join(", ")}.`));return r}}// CONCATENATED MODULE: ./src/terminal/help.ts
const l={optionDescription:({description:e})=>e,argumentDescription:({description:e})=>e},h={
hither:[["hither run","run the jobs in ./hither.yml"],["hither plan","show which jobs will run, and why"],["hither validate --images","check the spec, its files and its images"],["hither cache ls","list the cached results"],["hither store gc --max-size 50G","remove the least recently used results"]],
run:[["hither run","run the jobs in ./hither.yml"],["hither run --select 'sweep[v=0.5]'","run one point of a matrix"],["hither run bessel.py:integrate --arg v=2.5","call a function without a spec"],["hither run --output results","write results to ./results"],["hither run --quiet --events run.jsonl","record events, print the result"],["hither run --runtime host","run without isolation"],["hither run --executor slurm --detach","submit, and return"]],
attach:[["hither attach sweep-3f2a1b9c","gather the results of a detached run"]],cancel:[["hither cancel sweep-3f2a1b9c","end the jobs of a detached run"]],
plan:[["hither plan","show which jobs will run, and why"],["hither plan --select report --json","the same for one job, as JSON"]],
validate:[["hither validate","check ./hither.yml and its files"],["hither validate --images","check its images too"]],functions:[["hither functions src","list the functions in ./src"]],
cache:[["hither cache ls","list the cached results"],["hither cache why 3f2a1b 91bc0d","show how two jobs differ"],["hither cache rm 3f2a1b","remove one cached result"]],
runs:[["hither runs","list recent runs, and how they ended"],["hither runs --json","the same with all counts, as JSON"]],
store:[["hither store put data.npy","store a file and print its URI"],["hither store cat sha1://HASH","write an object to stdout"],["hither store verify --resume","continue an interrupted check"],["hither store gc --max-age 30d","remove results not used for 30 days"]]
};function addExamples(e){const t=h[e.name()]??[],r=Math.max(...t.map(([e])=>e.length)),n=t.map(([e,t])=>`  ${e.padEnd(r)}  ${t}`);return e.addHelpText("after",`\nExamples:\n${n.join("\n")}`)}
// CONCATENATED MODULE: ./src/terminal/flags.ts
function parseFlags(e,t){let r={command:"none"};const o=createProgram(t,e=>{r=e});try{o.parse([...e],{from:"user"})}catch(e){if(!(e instanceof s.b7))throw e
;if(0!==e.exitCode)throw new n.bD("usage",e.message,'see "hither --help"',{cause:e})}return r}function createProgram(e,t){
const r=new s.uB("hither").description("Run Python functions in containers, and reuse cached results.").version(e.version).exitOverride().configureHelp(l).configureOutput({writeOut:e.writeOut,
writeErr:e.writeErr});r.commandsGroup("Run jobs:");addRun(r,t);addPlan(r,t);addRuns(r,t);addAttach(r,t);addCancel(r,t);r.commandsGroup("Write job specs:");addValidate(r,t);addFunctions(r,t)
;r.commandsGroup("Manage results and files:");addCache(r,t);addStore(r,t);pointToHelp(r);return addExamples(r)}function pointToHelp(e,t=""){const r=`${t}${e.name()}`
;e.showHelpAfterError(`(see "${r} --help")`);for(const t of e.commands)pointToHelp(t,`${r} `)}
const p="job spec: a file, a directory with a hither.yml, or FILE.py:NAME (default: the current directory)",m=["--force-run","run jobs again even if their results are cached",!1];function addRun(e,t){
const r=e.command("run").description("run the jobs of a spec").argument("[SPEC]",p,".")
;jobFlags(r).optionsGroup(b).option("--detach","submit the jobs to the cluster, and return: the same command gathers them later",!1).option("--work-dir <dir>","directory that the nodes see, for the files of the run (default: the content store)").option("--lease <time>","if this process dies, jobs on a cluster end after this time (default: 90s; 45s at least)",leaseTime).option("--parallel <n>","run at most this many jobs at once (default: as many as CPUs and memory allow)",positiveInteger).optionsGroup("Limits:").option("--timeout <time>","time limit for jobs that don't set one, such as 90s, 30m or 2h",duration("90s, 30m or 2h")).option("--require-isolation","refuse jobs that are not fully isolated, or have no memory limit",!1).optionsGroup(y).addOption(cacheOption()).option(...m).option("--copy-inputs","copy input files of 64 MiB and more, which are otherwise mounted from their places",!1).optionsGroup("Output:")
;outputFlags(r).option("--retain","keep the job directories for inspection",!1).action((e,r)=>t({command:"run",flags:{...r,spec:e}}));addExamples(r)}function outputFlags(e){
return e.option("--output <dir>","write results, arrays, console output and serialized jobs to this directory").option("--json","print the results document to stdout, and logs to stderr",!1).option("--quiet","print only the results, and errors and warnings to stderr",!1).option("--events <file>","write a line of JSON for each thing that happens to this file: a new one, or that of an earlier run")
}const f={detach:!1,cache:"read-write",forceRun:!1,copyInputs:!1,quiet:!1,retain:!1,requireIsolation:!1};function addPlan(e,t){const r=e.command("plan").argument("[SPEC]",p,".")
;jobFlags(r.description("show which results are cached and which jobs will run")).option(...m).optionsGroup("Output:").option("--json","print the plan as JSON",!1).action((e,r)=>t({command:"plan",
flags:{...f,...r,spec:e}}));addExamples(r)}function addValidate(e,t){const r=e.command("validate").argument("[SPEC]",p,".")
;jobFlags(r.description("check a spec and everything it refers to")).optionsGroup("What to check:").option("--images","also check that the images exist, without pulling them",!1).action((e,r)=>t({
command:"validate",flags:{...f,...r,spec:e}}));addExamples(r)}function addFunctions(e,t){
addExamples(e.command("functions").description("list the hither functions in a directory").argument("[DIRECTORY]","where to search (default: the current directory)",".").option("--json","print the list as JSON",!1).action((e,r)=>t({
command:"functions",directory:e,json:r.json})))}function addStore(e,t){const r=e.command("store").description("store files, read them, and maintain the content store")
;r.commandsGroup("Store and read files:");storeOption(r.command("put").description("store a file and print its URI").argument("<FILE>")).action((e,r)=>t({command:"store-put",subject:e,...r}))
;storeOption(r.command("get").description("write an object to a file").argument("<URI>").argument("<FILE>")).action((e,r,n)=>t({command:"store-get",subject:e,target:r,...n}))
;storeOption(r.command("cat").description("write an object to stdout").argument("<URI>")).action((e,r)=>t({command:"store-cat",subject:e,...r}));r.commandsGroup("Check the store and free space:")
;addStoreMaintenance(r,t);addExamples(r)}function addStoreMaintenance(e,t){
storeOption(e.command("ls").description("list the objects: URI and size, and the place of those that are linked")).option("--json","print the list as JSON",!1).action(e=>t({command:"store-ls",...e}))
;storeOption(e.command("verify").description("read every object and report damaged ones")).option("--resume","continue an interrupted check",!1).option("--quarantine","move damaged objects to quarantine, so that they are recomputed when needed",!1).option("--json","print the findings as JSON",!1).action(e=>t({
command:"store-verify",...e}))
;storeOption(e.command("gc").description("free space: remove results not used recently")).option("--max-size <size>","keep the most recently used results up to this size, such as 50G",size).option("--max-age <time>","remove results not used for this long, such as 30d",duration("12h or 30d")).option("--unreferenced","also remove objects that no cached result needs; other programs may have stored them",!1).option("--json","print what was removed as JSON",!1).action((e,r)=>{
if(void 0===e.maxSize&&void 0===e.maxAge&&!e.unreferenced)r.error("error: say what to remove: --max-size, --max-age or --unreferenced");t({command:"store-gc",...e})})}function addCache(e,t){
const r=e.command("cache").description("inspect and remove cached results")
;storeOption(r.command("ls").description("list the cached results, newest last")).option("--json","print the list as JSON",!1).action(e=>t({command:"cache-ls",...e}))
;storeOption(r.command("why").description("show what a job hash covers, or how two jobs differ").argument("<HASH>","job hash, or its first digits").argument("[OTHER]","job hash to compare with")).action((e,r,n)=>t({
command:"cache-why",hash:e,...void 0===r?{}:{other:r},...n}))
;storeOption(r.command("rm").description("remove cached results; their objects stay in the store").argument("[HASH...]")).option("--all","remove all cached results",!1).action((e,r,n)=>{
if(r.all===e.length>0)n.error("error: give job hashes, or --all");t({command:"cache-rm",hashes:e,...r})});addExamples(r)}function addRuns(e,t){
const r=e.command("runs").description("list the runs of the last 30 days, at most 1,000, newest last; not those whose results were all cached")
;storeOption(r).option("--json","print the list as JSON",!1).action(e=>t({command:"runs",...e}));addExamples(r)}const g='id of a detached run, as "run --detach" and "runs" show it'
;function addAttach(e,t){const r=e.command("attach").description("gather the results of a detached run").argument("<RUN>",g);outputFlags(storeOption(r)).action((e,r)=>t({command:"attach",flags:{...r,
run:e}}));addExamples(r)}function addCancel(e,t){const r=e.command("cancel").description("end the jobs of a detached run").argument("<RUN>",g);storeOption(r).action((e,r)=>t({command:"cancel",run:e,
...r}));addExamples(r)}const w="What to run:",b="Where to run it:",y="Files and cached results:";function jobFlags(e){
e.optionsGroup(w).option("--select <name>","run only this job or matrix point, and the jobs that it needs (repeatable)",collect,[]).option("--arg <[JOB.]NAME=VALUE>","set an argument, or the list of a matrix key (repeatable)",collect,[]).optionsGroup(b).addOption(new s.c$("--runtime <name>","container runtime (default: as the spec says, else auto)").choices(a.gL).argParser(oneOf(a.gL))).option("--container <image>","use this image for all jobs").addOption(new s.c$("--executor <name>","where the jobs run: on this machine (local), or on the nodes of a cluster (slurm)").argParser(oneOf(i.T)).default("local")).option("--slurm <NAME[=VALUE]>","an option of sbatch, such as partition=gpu (repeatable)",slurmOption,[]).optionsGroup(y)
;return storeOption(e).option("--root <dir>","directory that paths in the spec must stay in (default: the Git repository)").option("--data-root <dir>","directory where the spec may use absolute paths (repeatable; HITHER_DATA_ROOTS adds more)",collect,[])
}function storeOption(e){return e.option("--store <dir>","content store (default: KACHERY_STORAGE_DIR, else the user data directory)")}function cacheOption(){
return new s.c$("--cache <mode>","how to use cached results: read-write, read or off (default: read-write)").choices(["read-write","read","off"]).default("read-write")}
// CONCATENATED MODULE: ./src/terminal/command-line.ts
const v=2e4;async function runCommandLine(e,t){try{return await dispatch(e,t)}catch(e){return reportError(e,t)}}async function dispatch(e,t){const n=parseFlags(e,{version:O,writeOut:t.writeOut,
writeErr:t.writeErr});switch(n.command){case"run":
return(await Promise.all([r.e(283),r.e(825),r.e(324),r.e(121),r.e(176),r.e(248),r.e(564),r.e(107),r.e(518),r.e(527)]).then(r.bind(r,69527))).run(n.flags,t);case"plan":
return(await Promise.all([r.e(283),r.e(825),r.e(324),r.e(121),r.e(176),r.e(564),r.e(107),r.e(900)]).then(r.bind(r,26900))).plan(n.flags,t);case"validate":
return(await Promise.all([r.e(283),r.e(825),r.e(324),r.e(121),r.e(176),r.e(248),r.e(564),r.e(587)]).then(r.bind(r,30825))).validate(n.flags,t);case"functions":
return(await Promise.all([r.e(283),r.e(324),r.e(714)]).then(r.bind(r,59714))).listFunctions(n,t);case"store-put":
return(await Promise.all([r.e(283),r.e(825),r.e(324),r.e(121),r.e(678)]).then(r.bind(r,89678))).storePut(n,t);case"store-get":
return(await Promise.all([r.e(283),r.e(825),r.e(324),r.e(121),r.e(678)]).then(r.bind(r,89678))).storeGet(n,t);case"store-cat":
return(await Promise.all([r.e(283),r.e(825),r.e(324),r.e(121),r.e(678)]).then(r.bind(r,89678))).storeCat(n,t);case"store-ls":
return(await Promise.all([r.e(283),r.e(825),r.e(324),r.e(121),r.e(176),r.e(248),r.e(704)]).then(r.bind(r,76704))).storeLs(n,t);case"store-verify":
return(await Promise.all([r.e(283),r.e(825),r.e(324),r.e(121),r.e(176),r.e(248),r.e(704)]).then(r.bind(r,76704))).storeVerify(n,t);case"store-gc":
return(await Promise.all([r.e(283),r.e(825),r.e(324),r.e(121),r.e(176),r.e(248),r.e(704)]).then(r.bind(r,76704))).storeGc(n,t);case"cache-ls":
return(await Promise.all([r.e(283),r.e(825),r.e(324),r.e(121),r.e(176),r.e(248),r.e(661)]).then(r.bind(r,74661))).cacheLs(n,t);case"cache-why":
return(await Promise.all([r.e(283),r.e(825),r.e(324),r.e(121),r.e(176),r.e(248),r.e(661)]).then(r.bind(r,74661))).cacheWhy(n,t);case"cache-rm":
return(await Promise.all([r.e(283),r.e(825),r.e(324),r.e(121),r.e(176),r.e(248),r.e(661)]).then(r.bind(r,74661))).cacheRm(n,t);case"runs":
return(await Promise.all([r.e(283),r.e(825),r.e(324),r.e(121),r.e(248),r.e(643)]).then(r.bind(r,72533))).runs(n,t);case"attach":
return(await Promise.all([r.e(283),r.e(825),r.e(324),r.e(121),r.e(176),r.e(248),r.e(564),r.e(107),r.e(518),r.e(527),r.e(286)]).then(r.bind(r,17286))).attach(n.flags,t);case"cancel":
return(await Promise.all([r.e(283),r.e(825),r.e(324),r.e(121),r.e(135),r.e(96)]).then(r.bind(r,83432))).cancel(n,t);case"none":return 0}}const O="0.1.0";function reportError(e,t){if((0,
o.fT)(e,t.signal))t.writeErr("interrupted: run the same command again to continue\n");else if(!(e instanceof n.bD)||"internal"===e.code){const r=e instanceof Error?e.stack??e.message:String(e)
;t.writeErr(`hither ${O}: this is a bug in hither-action, please report it:\n${r}\n`)}else if(!(0,n.vq)(e.details.cause)?.startsWith("commander."))t.writeErr(problemsText(e.problems));return(0,
o.LL)(e,t.signal)}const E=[n.ai.usage,n.ai.internal];function exitCodeAfter(e,t,r){if(void 0===t)return e;r.writeErr(`stdout can't be written, so output is missing (${(0,
n.u0)(t)}): free disk space or redirect stdout elsewhere, then run the command again\n`);return E.includes(e)?e:n.ai.store}function problemsText(e){const t=[];let r=0;for(const o of e){const s=`${(0,
n.Vw)(o)}\n`;if(r+s.length>v-100){t.push(`\u2026 and ${e.length-t.length} more\n`);break}t.push(s);r+=s.length}return t.join("")}var j=r(11563);// CONCATENATED MODULE: ./src/cli.ts
async function main(){process.exitCode=n.ai.internal;const e=new AbortController,t=cancelOnSignals(e),[r,o]=[(0,j.c)(process.stdout),(0,j.c)(process.stderr)],s=currentDirectory();if(void 0===s){
o.write("the current directory was removed: change to another directory and run the command again\n");process.exitCode=n.ai.usage;return}const i=systemIo({out:r,err:o,cwd:s
},e.signal),a=await runCommandLine(process.argv.slice(2),i);process.exitCode=exitCodeAfter(a,await r.failure(),i);await o.failure();if(t.came){process.removeAllListeners("SIGHUP")
;process.kill(process.pid,"SIGHUP")}process.exit()}function currentDirectory(){try{return process.cwd()}catch{return}}function cancelOnSignals(e){const t={came:!1};process.on("SIGHUP",()=>{t.came=!0
;e.abort()});for(const[t,r]of[["SIGINT",130],["SIGTERM",143]])process.on(t,()=>{if(e.signal.aborted)process.exit(r);e.abort()
;process.stderr.write("cancelling: stopping the running jobs; press Ctrl-C or send SIGTERM again to exit immediately\n")});return t}function systemIo({out:e,err:t,cwd:r},n){
const{stdout:o,stderr:s,env:i}=process;return{writeOut:e.write,pipeOut:e.pipe,writeErr:t.write,drained:()=>e.drained()??t.drained(),colorsOut:isScreen(o,i)&&!i.NO_COLOR,
colorsErr:isScreen(s,i)&&!i.NO_COLOR,sizeOut:isScreen(o,i)?()=>sizeOf(o):void 0,sizeErr:isScreen(s,i)?()=>sizeOf(s):void 0,columnsOut:o.columns>0?o.columns:void 0,environment:i,cwd:r,signal:n}}
function isScreen(e,t){return!0===e.isTTY&&"dumb"!==t.TERM}function sizeOf({columns:e,rows:t}){return{columns:e>0?e:80,rows:t>0?t:24}}}),74296:(function(e,t,r){r.d(t,{Or:()=>isSystemError,
Vw:()=>formatProblem,ai:()=>o,bD:()=>HitherError,gj:()=>isPermissionError,j$:()=>formatLocation,jr:()=>bug,k9:()=>specError,rV:()=>isAbort,u0:()=>messageOf,vq:()=>systemErrorCode});var n=r(59505)
;const o={usage:2,spec:2,untrusted:2,runtime:3,image:3,store:3,internal:70};class HitherError extends Error{code;remedy;details;name="HitherError";constructor(e,t,r,n={}){super(t,{cause:n.cause})
;this.code=e;this.remedy=r;this.details=n}get problems(){if(void 0!==this.details.problems)return this.details.problems;const e=this.details.where;return[{message:this.message,remedy:this.remedy,
...void 0===e?{}:{where:e}}]}}function specError(e){const t=1===e.length?"one error":`${e.length} errors`;return new HitherError("spec",`${t} in the job spec`,"fix the errors listed above",{problems:e
})}function bug(e,t){return new HitherError("internal",e,"this is a bug in hither-action: please report it with this output",{cause:t})}function systemErrorCode(e){
return e instanceof Error&&"code"in e&&"string"==typeof e.code?e.code:void 0}function isPermissionError(e){return["EACCES","EPERM"].includes(systemErrorCode(e)??"")}function isSystemError(e){
return e instanceof Error&&"errno"in e&&"syscall"in e}function isAbort(e){return e instanceof DOMException&&"AbortError"===e.name}function messageOf(e){return e instanceof Error?e.message:String(e)}
function formatLocation(e){if(void 0===e)return"";return`${[(0,n.P)(e.path),e.line,void 0===e.line?void 0:e.column].filter(e=>void 0!==e).join(":")}: `}function formatProblem(e){return(0,
n.Q)(`${formatLocation(e.where)}${e.message}: ${e.remedy}`)}}),39507:(function(e,t,r){r.d(t,{T:()=>n});const n=["local","slurm"]}),48386:(function(e,t,r){r.d(t,{ai:()=>isRuntimeName,gL:()=>o})
;const n=["docker","podman","apptainer","host"],o=["auto",...n];function isRuntimeName(e){return n.some(t=>t===e)}}),59505:(function(e,t,r){r.d(t,{P:()=>visibleLine,Q:()=>visibleText})
;function createParts(){
return new RegExp(`(${/\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\ufe0f)?(?:\u200d\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\ufe0f)?)*|[0-9#*]\ufe0f\u20e3|[\p{sc=Arab}\p{sc=Syrc}\p{sc=Deva}\p{sc=Beng}\p{sc=Gujr}\p{sc=Guru}\p{sc=Knda}\p{sc=Mlym}\p{sc=Orya}\p{sc=Sinh}\p{sc=Taml}\p{sc=Telu}][\u200c\u200d](?=\p{L}|\p{M})/u.source})|${/(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u.source}`,"gu")
}let n;const o=/^[\n\t -~]*$/;function visibleText(e){if(o.test(e))return e;n??=createParts();return e.replace(n,(e,t)=>t??escaped(e))}function visibleLine(e){
return visibleText(e).replace(/[\n\t]/g,escaped)}function escaped(e){return`\\u{${e.codePointAt(0)?.toString(16)}}`}}),30406:(function(e,t,r){r.d(t,{au:()=>didYouMean,pA:()=>nearest,r5:()=>nearestFew})
;const n=new Map([["singularity","apptainer"],["singularityce","apptainer"]]);function nearest(e,t){const r=folded(e),o=n.get(r);if(void 0!==o&&[...t].includes(o))return o;let s,i=farthest(e)
;for(const e of t){const t=editDistance(r,folded(e),i);if(void 0!==t){s=e;i=t-1}if(i<0)break}return s}function nearestFew(e,t,r){const n=folded(e),o=[];for(const r of t){
const t=editDistance(n,folded(r),farthest(e));if(void 0!==t)o.push({candidate:r,distance:t})}o.sort((e,t)=>e.distance-t.distance);return o.slice(0,r).map(({candidate:e})=>e)}function farthest(e){
return Math.min(Math.max(1,Math.floor(e.length/3)),e.length-1)}function folded(e){return e.normalize("NFC").toLowerCase()}function didYouMean(e,t,r){const n=nearest(e,t)
;return void 0===n?r:`did you mean "${n}"?`}const o=64;function editDistance(e,t,r){if(e===t)return 0;if(Math.abs(e.length-t.length)>r||Math.max(e.length,t.length)>o)return;let n=[],s=Array.from({
length:t.length+1},(e,t)=>t);for(let o=1;o<=e.length;o+=1){const i=nextRow({a:e,b:t,row:o,above:s,before:n});if(Math.min(...i)>r)return;[n,s]=[s,i]}const i=s[t.length]??0;return i<=r?i:void 0}
function nextRow({a:e,b:t,row:r,above:n,before:o}){const s=[r];for(let i=1;i<=t.length;i+=1){const a=e[r-1]===t[i-1],c=r>1&&i>1&&e[r-1]===t[i-2]&&e[r-2]===t[i-1]
;s.push(Math.min((n[i]??0)+1,(s[i-1]??0)+1,(n[i-1]??0)+(a?0:1),c?(o[i-2]??0)+1:Number.POSITIVE_INFINITY))}return s}}),15052:(function(e,t,r){r.d(t,{$$:()=>bytesOf,Bv:()=>isPossibleSize,
E9:()=>parseDuration,Rq:()=>timeoutOf,SK:()=>n,ft:()=>o,mX:()=>isPossibleDuration,pd:()=>a,zE:()=>memoryOf});const n=/^\d+(\.\d+)?\s*([KMGTkmgt][iI]?)?[Bb]?$/,o=/^\d+(\.\d+)?\s*[smhd]$/,s={k:1,m:2,
g:3,t:4},i={s:1,m:60,h:3600,d:86400};function bytesOf(e){if("number"==typeof e)return e;const t=/[kmgt]/i.exec(e)?.[0].toLowerCase()??"";return Math.floor(Number.parseFloat(e)*1024**(s[t]??0))}
function secondsOf(e){return"number"==typeof e?e:Number.parseFloat(e)*(i[e.slice(-1)]??1)}function memoryOf(e){return"unlimited"===e?void 0:bytesOf(e)}function timeoutOf(e){
return"none"===e?void 0:secondsOf(e)}const a=16777216;function isPossibleSize(e,t=1){const r=bytesOf(e);return r>=t&&Number.isSafeInteger(r)}function isPossibleDuration(e){const t=secondsOf(e)
;return t>0&&Number.isFinite(t)}function parseDuration(e){return o.test(e)&&isPossibleDuration(e)?secondsOf(e):void 0}}),22729:(function(e,t,r){r.d(t,{Aw:()=>withSlurmOptions,B7:()=>isSlurmKey,Bv:()=>a,
E$:()=>i,W3:()=>s,XR:()=>c,aH:()=>parseSlurmOption,sS:()=>slurmOptionWords,ud:()=>o,zS:()=>similarOption});var n=r(30406)
;const o="array chdir comment cpus-per-task dependency error export export-file gid help hold input job-name no-requeue ntasks open-mode output parsable quiet signal test-only uid usage verbose version wait wrap",s=new RegExp(`^(?!(?:${o.replaceAll(" ","|")})$)[a-z][a-z0-9-]+$`),i={
pack:"pack","at-once":"atOnce","max-tasks":"maxTasks"
},a="build",c=["setup",a,...Object.keys(i)],u=[...c,..."account acctg-freq bb bbf begin cluster-constraint clusters constraint container contiguous core-spec cores-per-socket cpu-freq cpus-per-gpu deadline delay-boot distribution exclude exclusive extra extra-node-info get-user-env gpu-bind gpu-freq gpus gpus-per-node gpus-per-socket gpus-per-task gres gres-flags hint ignore-pbs kill-on-invalid-dep licenses mail-type mail-user mcs-label mem mem-bind mem-per-cpu mem-per-gpu mincpus network nice no-kill nodefile nodelist nodes ntasks-per-core ntasks-per-gpu ntasks-per-node ntasks-per-socket overcommit oversubscribe partition power prefer priority profile propagate qos reboot requeue reservation resv-ports sockets-per-node spread-job switches thread-spec threads-per-core time time-min tmp tres-bind tres-per-task use-min-nodes wait-all-nodes wckey".split(" ")],d=o.split(" ")
;function isSlurmKey(e){const t=!u.includes(e)&&void 0!==(0,n.pA)(e,c);return s.test(e)&&!d.some(t=>t.startsWith(e))&&!t}function similarOption(e,t){return u.includes(e)||d.includes(e)?t:(0,
n.au)(e,u,t)}function slurmOptionWords(e){const t=nameIn(e),r="an option of sbatch, such as partition=gpu or exclusive, and none that hither sets";if(t===a)return`${a}=job`
;if(Object.hasOwn(i,t))return`${t}=NUMBER, with a whole number of at least 1`;const n=similarOption(t,"");return""===n?r:`${r}; ${n}`}function parseSlurmOption(e){
const[,t="",r]=/^([^=]*)(?:=(.*))?$/.exec(e)??[];return(t===a?"job"===r:Object.hasOwn(i,t)?/^[1-9]\d{0,8}$/.test(r??""):isSlurmKey(t))&&"setup"!==t&&""!==r?{name:t,value:r??!0}:void 0}
function nameIn(e){return e.replace(/=.*$/s,"")}function withSlurmOptions(e,t){const r=new Map(e.slurm),n={};let{buildsInJob:o}=e
;for(const{name:e,value:s}of t)if(e===a)o=!0;else if(Object.hasOwn(i,e))n[i[e]]=Number(s);else r.set(e,s);return{...e,slurm:r,buildsInJob:o,packing:{...e.packing,...n}}}}),82266:(function(e,t,r){r.d(t,{
LL:()=>exitCodeOfError,fT:()=>isInterrupted,t:()=>o});var n=r(74296);const o=4;function isInterrupted(e,t){return t.aborted&&(0,n.rV)(e)}function exitCodeOfError(e,t){if(isInterrupted(e,t))return o
;return n.ai[e instanceof n.bD?e.code:"internal"]}}),11563:(function(e,t,r){r.d(t,{c:()=>openOutput});var n=r(73024),o=r(77030),s=r(57075),i=r(46466),a=r(74296);function openOutput(e){
const t=e instanceof o.Socket?e:fileStream(e.fd);let r,n;t.on("error",e=>{r??=e});const drain=async()=>{await drainOf(t);n=void 0};return{write:e=>void t.write(e),drained(){
n??=t.writableNeedDrain?drain():void 0;return n},async pipe(e){try{await(0,i.pipeline)(e,t,{end:!1})}catch(e){if(void 0===r)throw e}},async failure(){
await new Promise(e=>t.write("",()=>setImmediate(e)));return"EPIPE"===(0,a.vq)(r)?void 0:r}}}function drainOf(e){const t=["drain","error","close"];return new Promise(r=>{const done=()=>{
for(const r of t)e.off(r,done);r()};for(const r of t)e.on(r,done)})}function fileStream(e){return new s.Writable({decodeStrings:!0,write(t,r,o){try{for(let r=0;r<t.length;)r+=(0,n.writeSync)(e,t,r)
;o()}catch(e){o(e)}}})}})};
