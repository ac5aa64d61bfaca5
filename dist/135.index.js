"use strict";exports.id=135;exports.ids=[135];exports.modules={51716:(function(t,e,n){n.d(e,{Ec:()=>noteArray,Qs:()=>arrayNote,Rn:()=>arrayNotes,zV:()=>notedChunks})
;var r=n(73024),o=n(76760),s=n(20654),i=n(16879),a=n(42814);function noteArray(t,e,n){const s=(0,o.join)((0,a.k0)(t).arrays,String(e));(0,r.writeFileSync)(`${s}.new`,`${JSON.stringify(n)}\n`,{flush:!0
});(0,r.renameSync)(`${s}.new`,s)}function notedChunks(t){return(0,i.M)((0,a.k0)(t).arrays)}function arrayNotes(t){return notedChunks(t).flatMap(e=>noteIn((0,o.join)((0,a.k0)(t).arrays,String(e))))}
function arrayNote(t,e){const n=(0,o.join)((0,a.k0)(t).arrays,String(e));return noteIn(n)[0]??((0,r.existsSync)(n)?"damaged":void 0)}function noteIn(t){try{const e=JSON.parse((0,s.l2)(t,{limit:4096
}).toString("utf8"));return isNote(e)?[e]:[]}catch{return[]}}function isNote(t){const{name:e,clusters:n="-",submitted:r,id:o,isDoubtful:s}=t??{}
;return"string"==typeof e&&/^[\w. -]+$/.test(e)&&/^[\w.,-]+$/.test(n)&&"number"==typeof r&&"boolean"==typeof s&&(void 0===o||isId(o))}function isId({job:t,cluster:e}){
return/^\d+$/.test(t??"")&&(void 0===e||/^[\w.-]+$/.test(e))}}),79386:(function(t,e,n){n.d(e,{A:()=>listedTasks,G:()=>endArrays});var r=n(51716),o=n(61388),s=n(13116);async function endArrays(t,e){
const n=t.flatMap(r.Rn);if(0===n.length)return;const s=(0,o.E)(e),i=await Promise.all(n.map(t=>idsOf(t,s)));await s.cancel(i.flat())}async function listedTasks(t,e){const n=(0,
o.E)(e),i=(await Promise.all((0,r.Rn)(t).map(t=>idsOf(t,n)))).flat(),a=0===i.length?new Map:await n.states(i);return void 0===a?void 0:i.flatMap(t=>[...a?.get((0,
s.j)(t))??[]].flatMap(([e,{state:n}])=>"ended"===n||"completing"===n?[]:[(0,s.B)(t,e)]))}async function idsOf(t,e){const{id:n,isDoubtful:r}=t;if(void 0!==n&&!r)return[n];const o=await e.find(t)??[]
;return void 0===n||o.some(t=>t.job===n.job)?o:[...o,n]}}),83111:(function(t,e,n){n.d(e,{D:()=>s,q:()=>createLeases});var r=n(42814);const o=15e3,s=90;function createLeases(){const t=new Map;let e
;const renew=t=>{try{(0,r.EH)(t)}catch{}};return{keep(n){if(!t.has(n.lease)){t.set(n.lease,n);renew(n);e??=setInterval(()=>[...t.values()].forEach(renew),o).unref()}},end:()=>clearInterval(e)}}}),
16879:(function(t,e,n){n.d(e,{M:()=>numbersIn});var r=n(73024),o=n(76760);function numbersIn(t){const e=namesIn(t).filter(t=>/^\d+$/.test(t)).map(Number);let n=e.reduce((t,e)=>Math.max(t,e),-1)+1
;for(;(0,r.existsSync)((0,o.join)(t,String(n)));){e.push(n);n+=1}return e}function namesIn(t){try{return(0,r.readdirSync)(t)}catch{return[]}}}),42814:(function(t,e,n){n.d(e,{EH:()=>renewLease,
an:()=>removeChunk,cp:()=>makeChunk,k0:()=>runFilesIn,vi:()=>makeRunFiles});var r=n(77598),o=n(73024),s=n(76760),i=n(20654),a=n(91065),c=n(51548);function runFilesIn(t){const at=(...e)=>(0,
s.join)(t,"slurm",...e);return{script:at("task.sh"),lease:at("lease"),nodes:at("nodes"),shapes:at("shapes"),arrays:at("arrays"),chunks:at("chunks"),
output:t=>`${at("chunks",String(t),"text").replaceAll("%","%%")}/%a`,log:(t,e)=>at("chunks",String(t),"end",String(e)),claim:(t,e)=>at("chunks",String(t),"claim",`${e}.0`),
text:(t,e)=>at("chunks",String(t),"text",String(e)),directory:t}}function makeRunFiles(t){for(const e of[t.nodes,t.shapes,t.arrays])(0,o.mkdirSync)(e,{recursive:!0});(0,o.writeFileSync)(t.script,(0,
i.Wy)((0,s.join)(c.T,"task.sh"),{limit:1048576}))}function renewLease({lease:t}){const e=`${t}.${process.pid}`;(0,o.writeFileSync)(e,`${(0,r.randomUUID)()}\n`);(0,o.renameSync)(e,t)}
function makeChunk(t,e,{tasks:n,setup:r}){const i=(0,s.join)(t.chunks,String(e));for(const t of["end","text","claim"])(0,o.mkdirSync)((0,s.join)(i,t),{recursive:!0});if(r.length>0)(0,
o.writeFileSync)((0,s.join)(i,"setup"),r.map(t=>`${t}\n`).join(""));for(const[r,{shape:s,jobs:i}]of n.entries())(0,o.writeFileSync)(t.log(e,r),`jobs ${[s,...i].join(" ")}\n`)}
async function removeChunk(t,e){(0,o.rmSync)((0,s.join)(t.arrays,String(e)),{force:!0});await(0,a.q)((0,s.join)(t.chunks,String(e))).catch(()=>{})}}),61388:(function(t,e,n){n.d(e,{
E:()=>createSlurmCommands});var r=n(4573),o=n(46193),s=n(24459),i=n(24970);// CONCATENATED MODULE: ./src/process/run-timed.ts
const a=1e3;async function runTimed(t,{timeoutMs:e,maxBytes:n=67108864}){const r=(0,s.K)(t.program,t.env.PATH);if(void 0===r){return{exitCode:null,startError:`there is no program ${t.program}`,
isMissing:!0,timedOut:!1,stdout:"",stderr:""}}const o=[collected(n),collected(n)],c=(0,i.v)({...t,program:r},o[0].take,o[1].take);c.closeInput();let u,d=!1;const l=setTimeout(()=>{d=!0
;c.kill("SIGTERM");u=setTimeout(()=>c.kill("SIGKILL"),a)},e),{exitCode:m,startError:f}=await c.ended;clearTimeout(l);clearTimeout(u);const[p,y]=o.map(({text:t})=>t());return{exitCode:m,
...void 0===f?{}:{startError:f},timedOut:d,stdout:p,stderr:y}}function collected(t){const e=[];let n=0;return{take(o){const s=o.subarray(0,t-n);if(s.length>0){n+=s.length;e.push(r.Buffer.from(s))}},
text:()=>new o.StringDecoder("utf8").write(r.Buffer.concat(e))}}var c=n(34291),u=n(13116);// CONCATENATED MODULE: ./src/executor/slurm/task-indices.ts
const d=/^(\d+)(?:;([\w.-]+))?$/,l=/^Submitted batch job (\d+)(?: on cluster ([\w.-]+))?$/;function idInOutput(t){for(const e of t.split("\n").reverse()){
const[,t,n]=d.exec(e.trim())??l.exec(e.trim())??[];if(void 0!==t)return void 0===n?{job:t}:{job:t,cluster:n}}return}function parseIndices(t){
const e=t.replace(/^\[(.*)\]$/,"$1").replace(/%\d+$/,""),n=[];for(const t of e.split(",")){const[,e,r,o]=/^(\d+)(?:-(\d+)(?::(\d+))?)?$/.exec(t)??[];if(void 0===e)return
;const[s,i,a]=[Number(e),Number(r??e),Number(o??1)];if(!(i-s<=m&&a>=1))return;for(let t=s;t<=i;t+=a)n.push(t)}return n}
const m=4000001,f=/socket timed out|unable to contact slurm controller|unexpected message received|slurm temporarily unable|zero bytes were transmitted|connection (refused|reset|timed out)|transport endpoint|try again|rate limit|backup controller|slurmctld.*not responding|protocol authentication error/i,p=/MaxSubmit|SubmitJobs?Limit|job submit limit|MaxJobCount|maximum number of jobs|too many jobs|MaxSubmitJobs/i
;function readSubmitted(t){const{exitCode:e,startError:n,timedOut:r,stdout:o,stderr:s}=t,i=wordsOf(s)||wordsOf(o);if(void 0!==n)return t.isMissing?{kind:"missing",words:n}:unstarted(n)
;if(r||null===e)return{kind:"unclear",words:i||"sbatch did not answer"};const a=idInOutput(o);if(0!==e&&void 0!==a)return{kind:"unclear",words:i};if(0===e)return void 0===a?{kind:"unnamed",
words:wordsOf(`${o}\n${s}`)||"nothing"}:{kind:"submitted",id:a};if(p.test(i))return{kind:"limited",words:i};return{kind:f.test(i)?"unclear":"refused",words:i||`sbatch exited with ${e}`}}
function unstarted(t){const e=(0,c.J)(t);return{kind:"unstarted",words:`sbatch can't be started: ${e?.what??t}`,remedy:e?.remedy??"check that it can be run here",mayPass:void 0!==e}}const y=5
;function wordsOf(t){
return t.split("\n").map(t=>t.replace(/^(\S*\bsbatch|allocation failure): (error: )?/i,"").trim()).filter(t=>""!==t&&!/^(Batch job submission failed:? *$|Try "sbatch)/i.test(t)).map(t=>t.replace(/^Batch job submission failed: /i,"").replace(/^allocation failure: /i,"")).slice(-y).join("; ")
}const b={PENDING:"pending",REQUEUED:"pending",REQUEUE_HOLD:"pending",RESV_DEL_HOLD:"pending",SPECIAL_EXIT:"pending",CONFIGURING:"pending",RUNNING:"running",COMPLETING:"completing"
},h=new Set("BOOT_FAIL CANCELLED COMPLETED DEADLINE FAILED NODE_FAIL OUT_OF_MEMORY PREEMPTED TIMEOUT".split(" ")),g="%F|%K|%T|%N|%r";function readListed(t,e){const n=new Map
;for(const r of t.split("\n")){const[,t="",o="",s="",i="",a=""]=/^ *(\d+)\|([^|]*)\|([^|]*)\|([^|]*)\|(.*)$/.exec(r)??[];if(!e.has(t))continue;const c={state:b[s]??(h.has(s)?"ended":"present"),word:s,
node:isNothing(i)?"":i,reason:isNothing(a)?"":a},u=parseIndices(o);if(void 0===u)return;for(const e of u)of(n,t).set(e,c)}return n}const w="%F|%T|%N";function readArrays(t){const e=new Map;let n
;for(const r of t.split("\n")){n=/^CLUSTER: ([\w.-]+)$/.exec(r)?.[1]??n;const[,t="",o,s=""]=/^ *(\d+)\|([^|]*)\|([^|]*)$/.exec(r)??[];if(""!==t&&("FAILED"!==o||!isNothing(s))){const r=void 0===n?{
job:t}:{job:t,cluster:n};e.set((0,u.j)(r),r)}}return[...e.values()]}function isNothing(t){return/^ *(|None|N\/A|\(null\)|\(None\)|None assigned) *$/.test(t)}const v="JobID,State,ExitCode,NodeList"
;function readEnded(t,e){const n=new Map;for(const r of t.split("\n")){const[,t="",o,s="",i,a,c=""]=/^ *(\d+)_(\d+)\|([^|]*)\|(\d+):(\d+)\|([^|]*)$/.exec(r)??[],[u=""]=s.split(" ")
;if(!e.has(t)||!h.has(u))continue;const[,d]=/^CANCELLED by (\d+)$/.exec(s)??[];of(n,t).set(Number(o),{word:u,exitCode:"0"===a?Number(i):null,signal:"0"===a?null:Number(a),...{node:isNothing(c)?"":c,
...void 0===d?{}:{cancelledBy:Number(d)}}})}return n}function of(t,e){const n=t.get(e)??new Map;t.set(e,n);return n}function readFacts(t){const e=new Map(t.split("\n").flatMap(t=>{
const[,e="",n=""]=/^(\w+) *= *(.*?) *$/.exec(t)??[];return""===e?[]:[[e,n]]})),n=Number(e.get("MaxArraySize")),r=e.get("AccountingStorageType")??"unknown";return Number.isSafeInteger(n)?{
maxArraySize:n,hasAccounting:!/^(.*\/none|\(null\)|)$/.test(r)}:void 0}// CONCATENATED MODULE: ./src/executor/slurm/slurm-environment.ts
const E=["PATH","HOME","USER","LOGNAME","SHELL","LANG","LC_ALL","LD_LIBRARY_PATH","MODULEPATH","SLURM_CONF"];function slurmEnvironment(t){const e=E.flatMap(e=>{const n=t[e]
;return void 0===n||""===n?[]:[[e,n]]});return{...Object.fromEntries(e),SLURM_BITSTR_LEN:"0"}}// CONCATENATED MODULE: ./src/executor/slurm/slurm-commands.ts
const S={submitMs:6e4,askMs:3e4};function createSlurmCommands({user:t,env:e},n=S){const r=slurmEnvironment(e),ask=(t,e)=>runTimed({program:t,args:e,env:r},{timeoutMs:n.askMs}),submit=(t,e)=>runTimed({
program:"sbatch",args:[...e,...sbatchArguments(t)],env:r},{timeoutMs:n.submitMs}),squeue=async(e,n)=>{const r=void 0===e?[]:[`--clusters=${e}`],o=await ask("squeue",[`--user=${t}`,...r,...n])
;return 0===o.exitCode?o.stdout:void 0};let o;const facts=async()=>{if(void 0===o){const t=await ask("scontrol",["show","config"]);o=0===t.exitCode?readFacts(t.stdout):void 0}return o};return{
facts:facts,async check(t){const e=await submit(t,["--test-only"]);return 0===e.exitCode?{kind:"accepted"}:readSubmitted(e)},submit:async t=>readSubmitted(await submit(t,[])),async partitions(){
const t=await ask("sinfo",["--noheader","--format=%R"]);return 0===t.exitCode?t.stdout.split("\n").filter(t=>""!==t):[]},async find({name:t,clusters:e}){
const n=await squeue(e,[`--name=${t}`,`--format=${w}`,"--states=all"]);return void 0===n?void 0:readArrays(n)},states:t=>ofClusters(t,async(t,e)=>{
const n=await squeue(t,["--noheader",`--format=${g}`,"--states=all"]);return void 0===n?void 0:readListed(n,e)}),async ends(t,e){if(!1===(await facts())?.hasAccounting)return
;return ofClusters(t,async(t,n)=>{
const r=void 0===t?[]:[`--clusters=${t}`],o=["--allocations",`--starttime=${sacctTime(e)}`,`--jobs=${[...n].join(",")}`],s=["--noheader","--parsable2",`--format=${v}`],i=await ask("sacct",[...s,...o,...r])
;return 0===i.exitCode?readEnded(i.stdout,n):void 0})},
cancel:async t=>(await Promise.all(byCluster(t).map(([t,e])=>ask("scancel",[...void 0===t?[]:[`--clusters=${t}`],...e])))).every(({exitCode:t,stderr:e})=>0===t||/invalid job id|already complet/i.test(e))
}}function sbatchArguments({name:t,tasks:e,options:n,output:r,script:o,args:s}){
return["--parsable",`--job-name=${t}`,"--array=0-"+(e-1),`--output=${r}`,"--open-mode=append","--no-requeue",...n,o,...s]}function sacctTime(t){const two=t=>String(t).padStart(2,"0")
;return`${[t.getFullYear(),two(t.getMonth()+1),two(t.getDate())].join("-")}T${[t.getHours(),t.getMinutes(),t.getSeconds()].map(two).join(":")}`}function byCluster(t){const e=new Map
;for(const{job:n,cluster:r}of t)e.set(r,[...e.get(r)??[],n]);return[...e]}async function ofClusters(t,e){const n=await Promise.all(byCluster(t).map(async([t,n])=>{
const r=await e(t,new Set(n)),o=[...r??[]].map(([e,n])=>[(0,u.j)(void 0===t?{job:e}:{job:e,cluster:t}),n]);return void 0===r?void 0:o}));return n.every(t=>void 0!==t)?new Map(n.flat()):void 0}}),
13116:(function(t,e,n){n.d(e,{B:()=>taskId,j:()=>arrayKey});function arrayKey({job:t,cluster:e}){return void 0===e?t:`${t};${e}`}function taskId({job:t},e){return`${t}_${e}`}}),85472:(function(t,e,n){
n.d(e,{z:()=>readFrom});var r=n(73024),o=n(10662);function readFrom(t,e,n){let s;try{s=(0,o.Bf)(t)}catch{return Buffer.alloc(0)}try{const t=Buffer.alloc(Math.max(0,Math.min(n,(0,
r.fstatSync)(s).size-e)));return t.subarray(0,(0,r.readSync)(s,t,0,t.length,e))}finally{(0,r.closeSync)(s)}}}),34291:(function(t,e,n){n.d(e,{J:()=>lackAt});const r="or run fewer jobs at once",o={
what:"no more files may be open here",remedy:`raise the limit (ulimit -n), ${r}`},s={EMFILE:o,ENFILE:o,EAGAIN:{what:"no more processes may run here",remedy:`raise the limit (ulimit -u), ${r}`},
ENOMEM:{what:"this machine has no memory left",remedy:`free some memory, ${r}`}};function lackAt(t){const[e=""]=/\b(EMFILE|ENFILE|EAGAIN|ENOMEM)\b/.exec(t)??[];return s[e]}})};
