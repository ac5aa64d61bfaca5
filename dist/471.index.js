"use strict";exports.id=471;exports.ids=[471,386];exports.modules={79386:(function(e,t,n){n.d(t,{E:()=>noteArray,endArrays:()=>endArrays});var s=n(73024),i=n(76760),r=n(20654),o=n(42814),a=n(61388)
;function noteArray(e,t,{name:n,id:r}){const a=[n,...void 0===r?[]:[r.job,r.cluster??""]];(0,s.writeFileSync)((0,i.join)((0,o.k0)(e).arrays,String(t)),`${a.join(" ")}\n`)}
async function endArrays(e,t){const n=e.flatMap(notesIn);if(0===n.length)return;const s=(0,a.E)(t),i=await Promise.all(n.map(e=>idsOf(e,s)));await s.cancel(i.flat())}function notesIn(e){
const{arrays:t}=(0,o.k0)(e);try{return(0,s.readdirSync)(t).map(e=>(0,r.l2)((0,i.join)(t,e),{limit:1024}).toString("utf8").trim())}catch{return[]}}async function idsOf(e,t){
const[n="",s,i]=e.split(" "),r=""===n?[]:await t.find(n)??[];if(void 0===s||!/^\d+$/.test(s)||r.some(e=>e.job===s))return r;return[...r,void 0===i||""===i?{job:s}:{job:s,cluster:i}]}}),
42814:(function(e,t,n){n.d(t,{EH:()=>renewLease,_2:()=>writeArguments,cp:()=>makeChunk,k0:()=>runFilesIn,vi:()=>makeRunFiles});var s=n(73024),i=n(76760),r=n(74296),o=n(51922),a=n(20654),c=n(51548)
;function runFilesIn(e){const at=(...t)=>(0,i.join)(e,"slurm",...t);return{script:at("task.sh"),lease:at("lease"),nodes:at("nodes"),arrays:at("arrays"),
output:e=>`${at("chunks",String(e),"text").replaceAll("%","%%")}/%a`,log:(e,t)=>at("chunks",String(e),"end",String(t))}}function makeRunFiles(e){
if(e.script.includes("\\"))throw new r.bD("store",`Slurm can't write to ${e.script}: it takes a backslash in a path for something else`,(0,o.zp)());(0,s.mkdirSync)(e.nodes,{recursive:!0});(0,
s.mkdirSync)(e.arrays);(0,s.writeFileSync)(e.script,(0,a.Wy)((0,i.join)(c.T,"task.sh"),{limit:1048576}));renewLease(e,0)}function renewLease({lease:e},t){(0,s.writeFileSync)(`${e}.new`,`${t}\n`);(0,
s.renameSync)(`${e}.new`,e)}function makeChunk(e,t,n){const r=(0,i.join)(e,"slurm","chunks",String(t));for(const e of["end","text","claim"])(0,s.mkdirSync)((0,i.join)(r,e),{recursive:!0});(0,
s.writeFileSync)((0,i.join)(r,"jobs"),n.map(e=>`${e.join(" ")}\n`).join(""));for(const e of n.keys())(0,s.writeFileSync)((0,i.join)(r,"end",String(e)),"")}function writeArguments(e,t){
const n=[`image ${e.image.reference}`,...t.flatMap(({when:e="-",args:t})=>t.map(t=>`${e} ${t}`))]
;if(n.some(e=>e.includes("\n")))throw new r.bD("runtime","a path of the job has a line feed, which jobs on Slurm can not pass to the container","rename the file or directory");(0,s.writeFileSync)((0,
i.join)(e.directory,"arguments"),`${n.join("\n")}\n`)}}),61388:(function(e,t,n){n.d(t,{E:()=>createSlurmCommands});var s=n(4573),i=n(46193),r=n(24459),o=n(86692)
;// CONCATENATED MODULE: ./src/process/run-timed.ts
const a=1e3;async function runTimed(e,{timeoutMs:t,maxBytes:n=67108864}){const s=(0,r.K)(e.program,e.env.PATH);if(void 0===s){return{exitCode:null,startError:`there is no program ${e.program}`,
timedOut:!1,stdout:"",stderr:""}}const i=[collected(n),collected(n)],c=(0,o.v)({...e,program:s},i[0].take,i[1].take);c.closeInput();let u,d=!1;const l=setTimeout(()=>{d=!0;c.kill("SIGTERM")
;u=setTimeout(()=>c.kill("SIGKILL"),a)},t),{exitCode:f,startError:m}=await c.ended;clearTimeout(l);clearTimeout(u);const[h,p]=i.map(({text:e})=>e());return{exitCode:f,...void 0===m?{}:{startError:m},
timedOut:d,stdout:h,stderr:p}}function collected(e){const t=[];let n=0;return{take(i){const r=i.subarray(0,e-n);if(r.length>0){n+=r.length;t.push(s.Buffer.from(r))}},
text:()=>new i.StringDecoder("utf8").write(s.Buffer.concat(t))}}// CONCATENATED MODULE: ./src/executor/slurm/task-indices.ts
const c=/^(\d+)(?:;([\w.-]+))?$/,u=/^Submitted batch job (\d+)(?: on cluster ([\w.-]+))?$/;function idInOutput(e){for(const t of e.split("\n").reverse()){
const[,e,n]=c.exec(t.trim())??u.exec(t.trim())??[];if(void 0!==e)return void 0===n?{job:e}:{job:e,cluster:n}}return}function parseIndices(e){
const t=e.replace(/^\[(.*)\]$/,"$1").replace(/%\d+$/,""),n=[];for(const e of t.split(",")){const[,t,s,i]=/^(\d+)(?:-(\d+)(?::(\d+))?)?$/.exec(e)??[];if(void 0===t)return
;const[r,o,a]=[Number(t),Number(s??t),Number(i??1)];if(!(o-r<=d&&a>=1))return;for(let e=r;e<=o;e+=a)n.push(e)}return n}
const d=4000001,l=/socket timed out|unable to contact slurm controller|unexpected message received|slurm temporarily unable|zero bytes were transmitted|connection (refused|reset|timed out)|transport endpoint|try again|rate limit|backup controller|slurmctld.*not responding|protocol authentication error/i,f=/MaxSubmit|SubmitJobs?Limit|job submit limit|MaxJobCount|maximum number of jobs|too many jobs|MaxSubmitJobs/i
;function readSubmitted({exitCode:e,startError:t,timedOut:n,stdout:s,stderr:i}){const r=wordsOf(i)||wordsOf(s);if(void 0!==t)return{kind:"missing",words:t};if(n||null===e)return{kind:"unclear",
words:r||"sbatch did not answer"};const o=idInOutput(s);if(0!==e&&void 0!==o)return{kind:"unclear",words:r};if(0===e)return void 0===o?{kind:"unclear",words:r||"sbatch printed no job id"}:{
kind:"submitted",id:o};if(f.test(r))return{kind:"limited",words:r};return{kind:l.test(r)?"unclear":"refused",words:r||`sbatch exited with ${e}`}}const m=5;function wordsOf(e){
return e.split("\n").map(e=>e.replace(/^(sbatch|allocation failure): (error: )?/i,"").trim()).filter(e=>""!==e&&!/^Batch job submission failed:? *$/i.test(e)).map(e=>e.replace(/^Batch job submission failed: /i,"").replace(/^allocation failure: /i,"")).slice(-m).join("; ")
}const h={PENDING:"pending",REQUEUED:"pending",REQUEUE_HOLD:"pending",RESV_DEL_HOLD:"pending",SPECIAL_EXIT:"pending",CONFIGURING:"pending",RUNNING:"running",COMPLETING:"completing"
},p=new Set("BOOT_FAIL CANCELLED COMPLETED DEADLINE FAILED NODE_FAIL OUT_OF_MEMORY PREEMPTED TIMEOUT".split(" ")),g="%F|%K|%T|%N|%r";function readListed(e,t){const n=new Map
;for(const s of e.split("\n")){const[,e="",i="",r="",o="",a=""]=/^ *(\d+)\|([^|]*)\|([^|]*)\|([^|]*)\|(.*)$/.exec(s)??[];if(!t.has(e))continue;const c={state:h[r]??(p.has(r)?"ended":"present"),word:r,
node:isNothing(o)?"":o,reason:isNothing(a)?"":a},u=parseIndices(i);if(void 0===u)return;for(const t of u)of(n,e).set(t,c)}return n}function isNothing(e){
return/^ *(|None|N\/A|\(null\)|\(None\)|None assigned) *$/.test(e)}const w="JobID,State,ExitCode,NodeList";function readEnded(e,t){const n=new Map;for(const s of e.split("\n")){
const[,e="",i,r="",o,a,c=""]=/^ *(\d+)_(\d+)\|([^|]*)\|(\d+):(\d+)\|([^|]*)$/.exec(s)??[],[u=""]=r.split(" ");if(!t.has(e)||!p.has(u))continue;const[,d]=/^CANCELLED by (\d+)$/.exec(r)??[]
;of(n,e).set(Number(i),{word:u,exitCode:"0"===a?Number(o):null,signal:"0"===a?null:Number(a),...{node:isNothing(c)?"":c,...void 0===d?{}:{cancelledBy:Number(d)}}})}return n}function of(e,t){
const n=e.get(t)??new Map;e.set(t,n);return n}function readFacts(e){const t=new Map(e.split("\n").flatMap(e=>{const[,t="",n=""]=/^(\w+) *= *(.*?) *$/.exec(e)??[];return""===t?[]:[[t,n]]
})),n=Number(t.get("MaxArraySize")),s=t.get("ClusterName");if(!Number.isSafeInteger(n)||void 0===s)return;return{version:t.get("SLURM_VERSION")??"unknown",maxArraySize:n,cluster:s,
hasAccounting:/slurmdbd/.test(t.get("AccountingStorageType")??"")}}// CONCATENATED MODULE: ./src/executor/slurm/slurm-environment.ts
const b=["PATH","HOME","USER","LOGNAME","SHELL","LANG","LC_ALL","LD_LIBRARY_PATH","MODULEPATH","SLURM_CONF"];function slurmEnvironment(e){const t=b.flatMap(t=>{const n=e[t]
;return void 0===n?[]:[[t,n]]});return{...Object.fromEntries(t),SLURM_BITSTR_LEN:"0"}}// CONCATENATED MODULE: ./src/executor/slurm/slurm-commands.ts
const y={submitMs:6e4,askMs:3e4};function createSlurmCommands({user:e,env:t},n=y){const s=slurmEnvironment(t),ask=(e,t)=>runTimed({program:e,args:t,env:s},{timeoutMs:n.askMs}),submit=(e,t)=>runTimed({
program:"sbatch",args:[...t,...sbatchArguments(e)],env:s},{timeoutMs:n.submitMs}),squeue=async(t,n)=>{
const s=void 0===t?[]:[`--clusters=${t}`],i=await ask("squeue",["--noheader",`--user=${e}`,...s,...n]);return 0===i.exitCode?i.stdout:void 0};return{async facts(){
const e=await ask("scontrol",["show","config"]);return 0===e.exitCode?readFacts(e.stdout):void 0},async check(e){const t=await submit(e,["--test-only"]);return 0===t.exitCode?{kind:"accepted"
}:readSubmitted(t)},submit:async e=>readSubmitted(await submit(e,[])),async find(e){
const t=await squeue(void 0,[`--name=${e}`,"--format=%F","--states=all"]),n=t?.split("\n").flatMap(e=>/^ *(\d+) *$/.exec(e)?.[1]??[]);return void 0===n?void 0:[...new Set(n)].map(e=>({job:e}))},
states:e=>ofClusters(e,async(e,t)=>{const n=await squeue(e,[`--format=${g}`,"--states=all"]);return void 0===n?void 0:readListed(n,t)}),ends:(e,t)=>ofClusters(e,async(e,n)=>{
const s=void 0===e?[]:[`--clusters=${e}`],i=["--allocations",`--starttime=${sacctTime(t)}`,`--jobs=${[...n].join(",")}`],r=["--noheader","--parsable2",`--format=${w}`],o=await ask("sacct",[...r,...i,...s])
;return 0===o.exitCode?readEnded(o.stdout,n):void 0}),
cancel:async e=>(await Promise.all(byCluster(e).map(([e,t])=>ask("scancel",[...void 0===e?[]:[`--clusters=${e}`],...t])))).every(({exitCode:e})=>0===e)}}
function sbatchArguments({name:e,tasks:t,options:n,output:s,script:i,args:r}){return["--parsable",`--job-name=${e}`,"--array=0-"+(t-1),`--output=${s}`,"--open-mode=append","--no-requeue",...n,i,...r]}
function sacctTime(e){const two=e=>String(e).padStart(2,"0")
;return`${[e.getFullYear(),two(e.getMonth()+1),two(e.getDate())].join("-")}T${[e.getHours(),e.getMinutes(),e.getSeconds()].map(two).join(":")}`}function byCluster(e){const t=new Map
;for(const{job:n,cluster:s}of e)t.set(s,[...t.get(s)??[],n]);return[...t]}async function ofClusters(e,t){const n=await Promise.all(byCluster(e).map(([e,n])=>t(e,new Set(n))))
;return n.every(e=>void 0!==e)?new Map(n.flatMap(e=>[...e])):void 0}}),96471:(function(e,t,n){n.r(t);n.d(t,{createSlurmExecutor:()=>createSlurmExecutor})
;var s=n(76760),i=n(5799),r=n(51548),o=n(73024),a=n(10662);// CONCATENATED MODULE: ./src/executor/slurm/held-task.ts
function holdTask(e){let end=()=>{},fail=()=>{};const t=new Promise((e,t)=>{end=e;fail=t}),n={task:e,name:(0,s.basename)(e.run.directory),result:t,end:e=>{n.isOver=!0;end(e)},fail:e=>{n.isOver=!0
;fail(e)},isCancelled:!1,isStarted:!1,isOver:!1,isStopped:!1,seenEnded:void 0,read:{stdout:0,stderr:0}};return n}async function passOutput({task:e,read:t}){const n=t.stdout+t.stderr
;for(const n of["stdout","stderr"]){const i=readFrom((0,s.join)(e.run.directory,n),t[n]);if(i.length>0){t[n]+=i.length;await e.onOutput(n,i)}}return t.stdout+t.stderr>n}function readFrom(e,t){let n
;try{n=(0,a.Bf)(e)}catch{return Buffer.alloc(0)}try{const e=Buffer.alloc(Math.max(0,Math.min(4194304,(0,o.fstatSync)(n).size-t)));return e.subarray(0,(0,o.readSync)(n,e,0,e.length,t))}finally{(0,
o.closeSync)(n)}}function isVisible({task:e},{sizes:t}){return Object.entries(t).every(([t,n])=>null===n||sizeOf((0,s.join)(e.run.directory,"out",t))>=n)}function sizeOf(e){try{return(0,
o.statSync)(e).size}catch{return-1}}var c=n(74296);// CONCATENATED MODULE: ./src/executor/slurm/task-errors.ts
const u={"no-engine":['has no program "apptainer" or "singularity" on its PATH',"load its module before the run"],"no-features":["can't write files for the job","free some space there"],
"no-directory":["has no directory for temporary files","ask the administrators of the cluster"]};function unableNode(e,t){
const[n,s]=u[e]??[`can't run the job (${e})`,"ask the administrators of the cluster"];return new c.bD("runtime",`the node ${t} ${n}`,s)}function lostTask(e,t,n){
const s=void 0===t?`Slurm no longer knows the task ${e}, and it left no result`:`Slurm ended the task ${e}${""===n?"":` on ${n}`}: ${t}`
;return new c.bD("runtime",s,'run again; "retries" in the spec does so by itself',{transient:!0})}var d=n(20654);function readTaskLog(e){const t=(0,d.l2)(e,{limit:16777216
}).toString("utf8"),n=t.slice(0,t.lastIndexOf("\n")+1).split("\n");let s,i;const r=new Map,o=new Map;for(const e of n){const[t,n="",...a]=e.split(" ")
;if("began"===t)s=n;else if("unable"===t)i=n;else if("started"===t)r.set(n,Number(a[0]));else if("ended"===t)o.set(n,jobEnd(a))}return{node:s,unable:i,started:r,ended:o}}
function jobEnd([e="",t,n="-",s="-",i]){const size=e=>"-"===e?null:Number(e);return{exitCode:"cancelled"===e?null:Number(e),time:Number(t??Number.NaN),sizes:{"ended.json":size(n),"result.json":size(s)
},isStopped:"stopped"===i||"cancelled"===e}}function readFeatures(e){return new Set((0,d.l2)(e,{limit:65536}).toString("utf8").split("\n"))}// CONCATENATED MODULE: ./src/executor/slurm/follower.ts
const l=1e4,f=6e4;class Follower{context;#e=[];#t;#n=!1;#s=!1;#i=!1;#r;#o=0;#a=l;#c=0;#u=new Map;constructor(e){this.context=e}add(e){this.#e.push(e);this.#o=this.context.now()+l
;if(e.tasks.some(({isCancelled:e})=>e))this.cancelled();if(!this.#n)this.#d()}cancelled(){if(!this.#i){this.#i=!0;setImmediate(()=>{this.#i=!1;this.#l()})}}close(){this.#s=!0;clearTimeout(this.#t)}
async#d(){this.#n=!0;for(;this.#e.length>0&&!this.#s;){await this.#f().catch(()=>{});await new Promise(e=>{this.#t=setTimeout(e,1e3)})}this.#n=!1}async#f(){let e=0;for(const t of this.#m()){
if(void 0!==await this.#h(t)&&t.held.isStarted&&e<16){e+=1;await passOutput(t.held)}}this.#e=this.#e.filter(e=>openTasks(e).length>0);if(this.context.now()>=this.#o&&this.#e.length>0)await this.#p()}
#m(){const e=this.#e.flatMap(openTasks),t=e.filter(({held:e})=>!e.isStarted),n=this.#c<t.length?this.#c:0;this.#c=n+200;return[...e.filter(({held:e})=>e.isStarted),...t.slice(n,n+200)]}async#h(e){
const{held:t,index:n,array:s}=e,i=readTaskLog(this.context.files.log(s.chunk,n)),r=i.ended.get(t.name);if(i.started.has(t.name)&&!t.isStarted){t.isStarted=!0;t.task.onStarted()}
if(r?.isStopped&&!t.isCancelled)this.#g(t);else if(void 0!==r)await this.#w(e,i,r);else if(void 0!==i.unable)t.fail(unableNode(i.unable,i.node??"unknown"));else return i;return}#g(e){if(!e.isStopped){
e.isStopped=!0;this.#o=0}}async#w({held:e,index:t,array:n},i,r){const{now:o,files:a}=this.context;e.seenEnded??=o();if(!isVisible(e,r)&&o()-e.seenEnded<6e4)return;for(;await passOutput(e););
const{task:c,isCancelled:u}=e,{node:d="unknown"}=i,l=Number.isFinite(r.time)?r.time:o()/1e3,f=readFeatures((0,s.join)(a.nodes,d));e.end({reason:u?"cancelled":"ended",end:{exitCode:r.exitCode,
signal:null===r.exitCode?"SIGTERM":null},isolation:c.runtime.onNodes?.isolation(c.run,f)??c.runtime.isolation(c.run),startTime:i.started.get(e.name)??l,endTime:l,host:d,jobId:taskId(n.id,t),
awaitsNext:!1})}async#p(){const{scheduler:e,now:t}=this.context,n=await e.states(this.#e.map(({id:e})=>e)),s=this.#u.size
;for(const e of void 0===n?[]:this.#e.flatMap(openTasks))await this.#b(e,n?.get(e.array.id.job)?.get(e.index));this.#a=this.#u.size>s?l:Math.min(f,1.5*this.#a)
;const i=void 0!==this.#r||this.#e.some(isStopping);this.#o=t()+(i?1e3:this.#a);if(void 0!==this.#r&&t()>=this.#r.againAt)await this.#l()}async#b(e,t){const{held:n}=e
;if(void 0!==t&&"ended"!==t.state){this.#u.delete(n);return}const s=this.context.now(),i=this.#u.get(n)??s;this.#u.set(n,i);const r=n.isCancelled||n.isStopped
;if(s-i<(r?0:1e4)||!r&&void 0===await this.#h(e))return;const o=t?.word??(await this.#y(e))?.word;if(void 0!==o||n.isCancelled||s-i>=6e4){this.#u.delete(n);await this.#k(e,o,t?.node??"")}}
async#y({array:e,index:t}){const n=await this.context.scheduler.ends([e.id],new Date(e.submitted));return n?.get(e.id.job)?.get(t)}async#k(e,t,n){
const{held:s,index:i,array:r}=e,o=this.context.now()/1e3,a=taskId(r.id,i),{started:c}=readTaskLog(this.context.files.log(r.chunk,i)),end=(e,t)=>s.end({reason:e,end:{exitCode:null,signal:"SIGTERM"},
isolation:s.task.runtime.isolation(s.task.run),startTime:Math.min(o,c.get(s.name)??o),endTime:o,...{host:n||"unknown",jobId:a,awaitsNext:!1,...void 0===t?{}:{words:t}}})
;if(s.isCancelled)end("cancelled");else if("TIMEOUT"===t)end("timed-out",`Slurm's time limit ended the task ${a}: give the job a "timeout", or more "time" in "slurm"`);else if("CANCELLED"===t){
const t=(await this.#y(e))?.cancelledBy;end("cancelled",`the task ${a} was cancelled in Slurm${void 0===t?"":` by the user ${t}`}`)}else{await this.context.scheduler.cancel([{...r.id,job:a}])
;s.fail(lostTask(a,t,n))}}async#l(){const{now:e,scheduler:t,report:n}=this.context,s=this.#e.flatMap(cancelledIn);if(0===s.length)return;this.#r??={since:e(),againAt:0};this.#r.againAt=e()+5e3
;this.#o=0;if(e()-this.#r.since<3e4){await t.cancel(s);return}n({type:"warning",message:`Slurm doesn't say that these tasks have ended; cancel them: scancel ${s.map(({job:e})=>e).join(" ")}`})
;for(const e of this.#e.flatMap(openTasks).filter(({held:e})=>e.isCancelled))await this.#k(e,void 0,"")}}function openTasks(e){return e.tasks.flatMap((t,n)=>t.isOver?[]:[{held:t,index:n,array:e}])}
function isStopping({tasks:e}){return e.some(e=>e.isStopped&&!e.isOver)}function cancelledIn(e){const{id:t}=e,n=openTasks(e),s=n.filter(({held:e})=>e.isCancelled)
;return s.length>0&&s.length===n.length?[t]:s.map(({index:e})=>({...t,job:taskId(t,e)}))}function taskId({job:e},t){return`${e}_${t}`}var m=n(42814)
;// CONCATENATED MODULE: ./src/executor/slurm/lease.ts
const h=15e3;function createLease(e){let t,n=0;const renew=()=>{n+=1;try{(0,m.EH)(e,n)}catch{}};return{keep(){t??=setInterval(renew,h).unref()},end:()=>clearInterval(t)}}
// CONCATENATED MODULE: ./src/executor/slurm/requests.ts
const p=1048576,g=128,w=60,b={mem:["mem-per-cpu","mem-per-gpu"],gres:["gpus","gpus-per-node","gpus-per-task"]};function requestOptions({resources:e,timeout:t,options:n}){
const{cpus:s,memory:i,gpus:r}=e
;return[...[["cpus-per-task",String(Math.ceil(s))],["mem",void 0===i?void 0:`${Math.ceil(i/p)+g}M`],["time",void 0===t?void 0:String(Math.ceil((t+w)/60))],["gres",void 0===r?void 0:`gpu:${r}`]].filter(([e])=>![e,...b[e]??[]].some(e=>n.has(e))).flatMap(([e,t])=>void 0===t?[]:[`--${e}=${t}`]),...[...n].map(([e,t])=>!0===t?`--${e}`:`--${e}=${t}`)]
}var y=n(61388),k=n(77598),S=n(79386);// CONCATENATED MODULE: ./src/executor/slurm/submit-array.ts
const v=[2,5,10,20];async function submitArray(e,t){const{scheduler:n,report:s,pause:i,signal:r}=t;let o=!1;for(let a=0;;a+=1){const c=await n.submit(e);if("submitted"===c.kind)return{id:c.id,
isDoubtful:o};if("refused"===c.kind||"missing"===c.kind)throw refusal(c.kind,c.words);const u="limited"===c.kind;s({type:"notice",
message:u?`Slurm takes no more jobs for now (${c.words}); trying again`:`Slurm did not say whether it took the jobs (${c.words}); looking for them`});if(u){await i(v[Math.min(a,v.length-1)]??0,r)
;continue}o=!0;const d=await findLate(e.name,t);if(void 0!==d)return{id:d,isDoubtful:o}}}async function findLate(e,{scheduler:t,pause:n,signal:s}){for(let i=0;i<v.length;){await n(v[i]??0,s)
;const r=await t.find(e);if(void 0!==r?.[0])return r[0];i+=void 0===r?0:1}return}function refusal(e,t){
return"missing"===e?new c.bD("runtime",`Slurm can't be used here: ${t}`,"run hither on a login node of the cluster"):new c.bD("runtime",`Slurm refuses the jobs: ${t}`,'change "resources", "timeout" or "slurm" of the job')
}// CONCATENATED MODULE: ./src/executor/slurm/submitter.ts
const x=1e3;class Submitter{context;#S=[];#v;#x=0;#M=!1;#$=!1;#E;constructor(e){this.context=e}add(e){this.#S.push(e);clearTimeout(this.#v);this.#v=setTimeout(()=>void this.#T(),150)
;if(this.#S.length>=x)this.#T()}drop(e){const t=this.#S.includes(e);if(t){this.#S=this.#S.filter(t=>t!==e);e.end(this.#N(e))}return t}async#T(){clearTimeout(this.#v);this.#E??=this.#j()
;const e=await this.#E,t=byNeeds(this.#S);this.#S=[];for(const{options:n,tasks:s}of t)for(let t=0;t<s.length;t+=e)this.#I(n,s.slice(t,t+e))}async#j(){
const{maxArraySize:e=x}=await this.context.scheduler.facts()??{};return Math.max(1,Math.min(x,e))}async#I(e,t){const n=t.filter(e=>this.#C(e));if(0===n.length)return
;const{directory:s,files:i,signal:r}=this.context,o=this.#x;this.#x+=1;try{this.#O();(0,m.cp)(s,o,n.map(({name:e})=>[e]));const t={tasks:n.length,options:e,output:i.output(o),script:i.script},r={
name:`hither-${(0,k.randomUUID)()}`,...t,args:[s,String(o)]};(0,S.E)(s,o,r);const a=this.context.now(),{id:c,isDoubtful:u}=await submitArray(r,this.context);this.#$||=u;(0,S.E)(s,o,{...r,id:c})
;this.context.follow({id:c,chunk:o,tasks:n,submitted:a})}catch(e){if(r.aborted)await this.#A();for(const t of n)this.#L(t,e)}}async close(){if(this.#$)await this.#A()}#A(){
const{directory:e,user:t,env:n}=this.context;return(0,S.endArrays)([e],{user:String(t.uid),env:n})}#O(){if(!this.#M){(0,m.vi)(this.context.files);this.context.lease.keep();this.#M=!0}}#C(e){try{(0,
m._2)(e.task.run,nodeArguments(e.task));return!0}catch(t){this.#L(e,t);return!1}}#L(e,t){if(this.context.signal.aborted||e.isCancelled)e.end(this.#N(e));else e.fail(t instanceof c.bD?t:unwritable(t))}
#N({task:e}){const{now:t,host:n}=this.context,s=t()/1e3;return{reason:"cancelled",end:{exitCode:null,signal:"SIGTERM"},isolation:e.runtime.isolation(e.run),startTime:s,endTime:s,host:n,jobId:null,
awaitsNext:!1}}}function byNeeds(e){const t=new Map;for(const n of e){const e=requestOptions(n.task.request),s=t.get(JSON.stringify(e))??{options:e,tasks:[]};s.tasks.push(n);t.set(JSON.stringify(e),s)
}return t.values()}function nodeArguments({run:e,runtime:t}){if(void 0===t.onNodes)throw new c.bD("runtime",`${t.name} can't run jobs on the nodes of a cluster`,"use apptainer")
;return t.onNodes.arguments(e)}function unwritable(e){return new c.bD("store",`the files of the run on Slurm can't be written: ${(0,c.u0)(e)}`,"free some space there, or fix the permissions")}
// CONCATENATED MODULE: ./src/executor/slurm/slurm.ts
const M=500,$={cpus:Number.POSITIVE_INFINITY,memory:Number.POSITIVE_INFINITY,gpus:Number.POSITIVE_INFINITY};function createSlurmExecutor(e){
const{directory:t,env:n,user:s,parallel:r,now:o,report:a}=e,c=(0,y.E)({user:String(s.uid),env:n}),u=(0,m.k0)(t),d=createLease(u),l=new Follower({scheduler:c,files:u,now:o,report:a
}),f=l.add.bind(l),h=new Submitter({...e,scheduler:c,files:u,lease:d,follow:f}),p=(0,i.B)(e=>refusalOf(JSON.parse(e),c)),g=new Map;return{name:"slurm",window:Math.min(r??M,M),capacity:$,
refuses:e=>p(JSON.stringify(requestOptions(e))),async submit(e){const t=holdTask(e);g.set(t.name,t);h.add(t);return{id:t.name,ended:t.result.finally(()=>g.delete(t.name))}},async attach(e){
const t=g.get(e);return void 0===t?void 0:{id:e,ended:t.result}},async cancel(e){const t=g.get(e);if(void 0===t)return;t.isCancelled=!0;if(!h.drop(t))l.cancelled();await t.result.catch(()=>{})},
release:async()=>{},async close(){await h.close();d.end();l.close()}}}async function refusalOf(e,t){const n=(0,s.join)(r.T,"task.sh"),i=await t.check({name:"hither",tasks:1,options:e,
output:"/dev/null",script:n,args:[]});if("missing"===i.kind)return{message:`can't be submitted: ${i.words}`,remedy:"run hither on a login node of the cluster"};return"refused"===i.kind?{
message:`is refused by Slurm: ${i.words}`,remedy:'change its "resources", "timeout" or "slurm"'}:void 0}})};
