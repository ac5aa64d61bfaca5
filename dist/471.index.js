"use strict";exports.id=471;exports.ids=[471,386];exports.modules={79386:(function(e,t,n){n.d(t,{E:()=>noteArray,endArrays:()=>endArrays});var s=n(73024),i=n(76760),r=n(20654),o=n(42814),a=n(61388)
;function noteArray(e,t,{name:n,id:r}){const a=[n,...void 0===r?[]:[r.job,r.cluster??""]];(0,s.writeFileSync)((0,i.join)((0,o.k0)(e).arrays,String(t)),`${a.join(" ")}\n`)}
async function endArrays(e,t){const n=e.flatMap(notesIn);if(0===n.length)return;const s=(0,a.E)(t),i=await Promise.all(n.map(e=>idOf(e,s)));await s.cancel(i.flatMap(e=>e??[]))}function notesIn(e){
const{arrays:t}=(0,o.k0)(e);try{return(0,s.readdirSync)(t).map(e=>(0,r.l2)((0,i.join)(t,e),{limit:1024}).toString("utf8").trim())}catch{return[]}}async function idOf(e,t){const[n="",s,i]=e.split(" ")
;if(void 0!==s&&/^\d+$/.test(s))return void 0===i||""===i?{job:s}:{job:s,cluster:i};const r=""===n?void 0:await t.find(n);return"none"===r?void 0:r}}),42814:(function(e,t,n){n.d(t,{EH:()=>renewLease,
_2:()=>writeArguments,cp:()=>makeChunk,k0:()=>runFilesIn,vi:()=>makeRunFiles});var s=n(73024),i=n(76760),r=n(74296),o=n(20654),a=n(51548);function runFilesIn(e){const at=(...t)=>(0,
i.join)(e,"slurm",...t);return{script:at("task.sh"),lease:at("lease"),nodes:at("nodes"),arrays:at("arrays"),output:e=>`${at("chunks",String(e),"text").replaceAll("%","%%")}/%a`,
log:(e,t)=>at("chunks",String(e),"end",String(t))}}function makeRunFiles(e){(0,s.mkdirSync)(e.nodes,{recursive:!0});(0,s.mkdirSync)(e.arrays);(0,s.writeFileSync)(e.script,(0,o.Wy)((0,
i.join)(a.T,"task.sh"),{limit:1048576}));renewLease(e,0)}function renewLease({lease:e},t){(0,s.writeFileSync)(`${e}.new`,`${t}\n`);(0,s.renameSync)(`${e}.new`,e)}function makeChunk(e,t,n){const r=(0,
i.join)(e,"slurm","chunks",String(t));for(const e of["end","text","claim"])(0,s.mkdirSync)((0,i.join)(r,e),{recursive:!0});(0,s.writeFileSync)((0,
i.join)(r,"jobs"),n.map(e=>`${e.join(" ")}\n`).join(""));for(const e of n.keys())(0,s.writeFileSync)((0,i.join)(r,"end",String(e)),"")}function writeArguments(e,t){
const n=[`image ${e.image.reference}`,...t.flatMap(({when:e="-",args:t})=>t.map(t=>`${e} ${t}`))]
;if(n.some(e=>e.includes("\n")))throw new r.bD("runtime","a path of the job has a line feed, which jobs on Slurm can not pass to the container","rename the file or directory");(0,s.writeFileSync)((0,
i.join)(e.directory,"arguments"),`${n.join("\n")}\n`)}}),61388:(function(e,t,n){n.d(t,{E:()=>createSlurmCommands});var s=n(4573),i=n(46193),r=n(24459),o=n(86692)
;// CONCATENATED MODULE: ./src/process/run-timed.ts
const a=1e3;async function runTimed(e,{timeoutMs:t,maxBytes:n=67108864}){const s=(0,r.K)(e.program,e.env.PATH);if(void 0===s){return{exitCode:null,startError:`there is no program ${e.program}`,
timedOut:!1,stdout:"",stderr:""}}const i=[collected(n),collected(n)],c=(0,o.v)({...e,program:s},i[0].take,i[1].take);c.closeInput();let u,d=!1;const l=setTimeout(()=>{d=!0;c.kill("SIGTERM")
;u=setTimeout(()=>c.kill("SIGKILL"),a)},t),{exitCode:m,startError:f}=await c.ended;clearTimeout(l);clearTimeout(u);const[h,p]=i.map(({text:e})=>e());return{exitCode:m,...void 0===f?{}:{startError:f},
timedOut:d,stdout:h,stderr:p}}function collected(e){const t=[];let n=0;return{take(i){const r=i.subarray(0,e-n);if(r.length>0){n+=r.length;t.push(s.Buffer.from(r))}},
text:()=>new i.StringDecoder("utf8").write(s.Buffer.concat(t))}}// CONCATENATED MODULE: ./src/executor/slurm/task-indices.ts
const c=/^(\d+)(?:;([\w.-]+))?$/,u=/^Submitted batch job (\d+)(?: on cluster ([\w.-]+))?$/;function idInOutput(e){for(const t of e.split("\n").reverse()){
const[,e,n]=c.exec(t.trim())??u.exec(t.trim())??[];if(void 0!==e)return void 0===n?{job:e}:{job:e,cluster:n}}return}function parseIndices(e){
const t=e.replace(/^\[(.*)\]$/,"$1").replace(/%\d+$/,""),n=[];for(const e of t.split(",")){const[,t,s,i]=/^(\d+)(?:-(\d+)(?::(\d+))?)?$/.exec(e)??[];if(void 0===t)return
;const[r,o,a]=[Number(t),Number(s??t),Number(i??1)];if(!(o-r<=d&&a>=1))return;for(let e=r;e<=o;e+=a)n.push(e)}return n}
const d=4000001,l=/socket timed out|unable to contact slurm controller|unexpected message received|slurm temporarily unable|zero bytes were transmitted|connection (refused|reset|timed out)|transport endpoint|try again|rate limit|backup controller|slurmctld.*not responding|protocol authentication error/i,m=/MaxSubmit|SubmitJobs?Limit|job submit limit|MaxJobCount|maximum number of jobs|too many jobs|MaxSubmitJobs/i
;function readSubmitted({exitCode:e,startError:t,timedOut:n,stdout:s,stderr:i}){const r=wordsOf(i)||wordsOf(s);if(void 0!==t)return{kind:"missing",words:t};if(n||null===e)return{kind:"unclear",
words:r||"sbatch did not answer"};if(0===e){const e=idInOutput(s);return void 0===e?{kind:"unclear",words:r||"sbatch printed no job id"}:{kind:"submitted",id:e}}if(m.test(r))return{kind:"limited",
words:r};return{kind:l.test(r)?"unclear":"refused",words:r||`sbatch exited with ${e}`}}const f=5;function wordsOf(e){
return e.split("\n").map(e=>e.replace(/^(sbatch|allocation failure): (error: )?/i,"").trim()).filter(e=>""!==e&&!/^Batch job submission failed:? *$/i.test(e)).map(e=>e.replace(/^Batch job submission failed: /i,"").replace(/^allocation failure: /i,"")).slice(-f).join("; ")
}const h={PENDING:"pending",REQUEUED:"pending",REQUEUE_HOLD:"pending",RESV_DEL_HOLD:"pending",SPECIAL_EXIT:"pending",CONFIGURING:"pending",RUNNING:"running",COMPLETING:"completing"
},p=new Set("BOOT_FAIL CANCELLED COMPLETED DEADLINE FAILED NODE_FAIL OUT_OF_MEMORY PREEMPTED TIMEOUT".split(" ")),w="%F|%K|%T|%N|%r";function readListed(e,t){const n=new Map
;for(const s of e.split("\n")){const[,e="",i="",r="",o="",a=""]=/^ *(\d+)\|([^|]*)\|([^|]*)\|([^|]*)\|(.*)$/.exec(s)??[];if(!t.has(e))continue;const c={state:h[r]??(p.has(r)?"ended":"present"),word:r,
node:isNothing(o)?"":o,reason:isNothing(a)?"":a};for(const t of parseIndices(i)??[])of(n,e).set(t,c)}return n}function isNothing(e){return/^ *(|None|N\/A|\(null\)|\(None\)|None assigned) *$/.test(e)}
const g="JobID,State,ExitCode,NodeList";function readEnded(e,t){const n=new Map;for(const s of e.split("\n")){
const[,e="",i,r="",o,a,c=""]=/^ *(\d+)_(\d+)\|([^|]*)\|(\d+):(\d+)\|([^|]*)$/.exec(s)??[],[u=""]=r.split(" ");if(!t.has(e)||!p.has(u))continue;const[,d]=/^CANCELLED by (\d+)$/.exec(r)??[]
;of(n,e).set(Number(i),{word:u,exitCode:"0"===a?Number(o):null,signal:"0"===a?null:Number(a),...{node:isNothing(c)?"":c,...void 0===d?{}:{cancelledBy:Number(d)}}})}return n}function of(e,t){
const n=e.get(t)??new Map;e.set(t,n);return n}function readFacts(e){const t=new Map(e.split("\n").flatMap(e=>{const[,t="",n=""]=/^(\w+) *= *(.*?) *$/.exec(e)??[];return""===t?[]:[[t,n]]
})),n=Number(t.get("MaxArraySize")),s=t.get("ClusterName");if(!Number.isSafeInteger(n)||void 0===s)return;return{version:t.get("SLURM_VERSION")??"unknown",maxArraySize:n,cluster:s,
hasAccounting:/slurmdbd/.test(t.get("AccountingStorageType")??"")}}// CONCATENATED MODULE: ./src/executor/slurm/slurm-environment.ts
const b=["PATH","HOME","USER","LOGNAME","SHELL","LANG","LC_ALL","LD_LIBRARY_PATH","MODULEPATH","SLURM_CONF"];function slurmEnvironment(e){return Object.fromEntries(b.flatMap(t=>{const n=e[t]
;return void 0===n?[]:[[t,n]]}))}// CONCATENATED MODULE: ./src/executor/slurm/slurm-commands.ts
const y={submitMs:6e4,askMs:3e4};function createSlurmCommands({user:e,env:t},n=y){const s=slurmEnvironment(t),ask=(e,t)=>runTimed({program:e,args:t,env:s},{timeoutMs:n.askMs}),submit=(e,t)=>runTimed({
program:"sbatch",args:[...t,...sbatchArguments(e)],env:s},{timeoutMs:n.submitMs}),squeue=async(t,n)=>{
const s=void 0===t?[]:[`--clusters=${t}`],i=await ask("squeue",["--noheader",`--user=${e}`,...s,...n]);return 0===i.exitCode?i.stdout:void 0};return{async facts(){
const e=await ask("scontrol",["show","config"]);return 0===e.exitCode?readFacts(e.stdout):void 0},async check(e){const t=await submit(e,["--test-only"]);return 0===t.exitCode?{kind:"accepted"
}:readSubmitted(t)},submit:async e=>readSubmitted(await submit(e,[])),async find(e){const t=await squeue(void 0,[`--name=${e}`,"--format=%F","--states=all"]),[,n]=/^ *(\d+) *$/m.exec(t??"")??[]
;if(void 0!==n)return{job:n};return void 0===t?void 0:"none"},states:e=>ofClusters(e,async(e,t)=>{const n=await squeue(e,[`--format=${w}`,"--states=all"]);return void 0===n?void 0:readListed(n,t)}),
ends:(e,t)=>ofClusters(e,async(e,n)=>{
const s=void 0===e?[]:[`--clusters=${e}`],i=["--allocations",`--starttime=${sacctTime(t)}`,`--jobs=${[...n].join(",")}`],r=["--noheader","--parsable2",`--format=${g}`],o=await ask("sacct",[...r,...i,...s])
;return 0===o.exitCode?readEnded(o.stdout,n):void 0}),
cancel:async e=>(await Promise.all(byCluster(e).map(([e,t])=>ask("scancel",[...void 0===e?[]:[`--clusters=${e}`],...t])))).every(({exitCode:e})=>0===e)}}
function sbatchArguments({name:e,tasks:t,options:n,output:s,script:i,args:r}){return["--parsable",`--job-name=${e}`,"--array=0-"+(t-1),`--output=${s}`,"--open-mode=append","--no-requeue",...n,i,...r]}
function sacctTime(e){const two=e=>String(e).padStart(2,"0")
;return`${[e.getFullYear(),two(e.getMonth()+1),two(e.getDate())].join("-")}T${[e.getHours(),e.getMinutes(),e.getSeconds()].map(two).join(":")}`}function byCluster(e){const t=new Map
;for(const{job:n,cluster:s}of e)t.set(s,[...t.get(s)??[],n]);return[...t]}async function ofClusters(e,t){const n=await Promise.all(byCluster(e).map(([e,n])=>t(e,new Set(n))))
;return n.every(e=>void 0!==e)?new Map(n.flatMap(e=>[...e])):void 0}}),96471:(function(e,t,n){n.r(t);n.d(t,{createSlurmExecutor:()=>createSlurmExecutor});var s=n(76760),i=n(73024),r=n(10662)
;// CONCATENATED MODULE: ./src/executor/slurm/held-task.ts
function holdTask(e){let end=()=>{},fail=()=>{};const t=new Promise((e,t)=>{end=e;fail=t}),n={task:e,name:(0,s.basename)(e.run.directory),result:t,end:e=>{n.isOver=!0;end(e)},fail:e=>{n.isOver=!0
;fail(e)},isCancelled:!1,isOver:!1,isStopped:!1,seenEnded:void 0,read:{stdout:0,stderr:0}};return n}async function passOutput({task:e,read:t}){const n=t.stdout+t.stderr
;for(const n of["stdout","stderr"]){const i=readFrom((0,s.join)(e.run.directory,n),t[n]);if(i.length>0){t[n]+=i.length;await e.onOutput(n,i)}}return t.stdout+t.stderr>n}function readFrom(e,t){let n
;try{n=(0,r.Bf)(e)}catch{return Buffer.alloc(0)}try{const e=Buffer.alloc(Math.max(0,Math.min(4194304,(0,i.fstatSync)(n).size-t)));return e.subarray(0,(0,i.readSync)(n,e,0,e.length,t))}finally{(0,
i.closeSync)(n)}}function isVisible({task:e},{sizes:t}){return Object.entries(t).every(([t,n])=>{const r=(0,i.statSync)((0,s.join)(e.run.directory,"out",t),{throwIfNoEntry:!1})
;return null===n||void 0!==r&&r.size>=n})}var o=n(74296);// CONCATENATED MODULE: ./src/executor/slurm/task-errors.ts
const a={"no-engine":['has no program "apptainer" or "singularity" on its PATH',"load its module before the run"],
"no-directory":["has no directory for temporary files","ask the administrators of the cluster"]};function unableNode(e,t){
const[n,s]=a[e]??[`can't run the job (${e})`,"ask the administrators of the cluster"];return new o.bD("runtime",`the node ${t} ${n}`,s)}function lostTask(e,t){
const n=void 0===t?`Slurm no longer knows the task ${e}, and it left no result`:`Slurm ended the task ${e}${""===t.node?"":` on ${t.node}`}: ${t.word}`
;return new o.bD("runtime",n,'run again; "retries" in the spec does so by itself',{transient:!0})}var c=n(20654);function readTaskLog(e){const t=(0,c.l2)(e,{limit:16777216
}).toString("utf8"),n=t.slice(0,t.lastIndexOf("\n")+1).split("\n");let s,i;const r=new Map,o=new Map;for(const e of n){const[t,n="",...a]=e.split(" ")
;if("began"===t)s=n;else if("unable"===t)i=n;else if("started"===t)r.set(n,Number(a[0]));else if("ended"===t)o.set(n,jobEnd(a))}return{node:s,unable:i,started:r,ended:o}}
function jobEnd([e="",t,n="-",s="-",i]){const size=e=>"-"===e?null:Number(e);return{exitCode:"cancelled"===e?null:Number(e),time:Number(t??Number.NaN),sizes:{"ended.json":size(n),"result.json":size(s)
},isStopped:"stopped"===i||"cancelled"===e}}function readFeatures(e){return new Set((0,c.l2)(e,{limit:65536}).toString("utf8").split("\n"))}// CONCATENATED MODULE: ./src/executor/slurm/follower.ts
const u=1e4,d=6e4;class Follower{context;#e=[];#t;#n=!1;#s=!1;#i;#r=0;#o=u;#a=new Map;constructor(e){this.context=e}add(e){this.#e.push(e);this.#r=this.context.now()+u
;if(e.tasks.some(({isCancelled:e})=>e))this.cancelled();if(1===this.#e.length)this.#c()}cancelled(){if(!this.#s){this.#s=!0;setImmediate(()=>{this.#s=!1;this.#u()})}}close(){this.#n=!0
;clearTimeout(this.#t)}async#c(){for(;this.#e.length>0&&!this.#n;){await this.#d().catch(()=>{});await new Promise(e=>{this.#t=setTimeout(e,1e3)})}}async#d(){let e=0
;for(const t of this.#e.flatMap(e=>openTasks(e).slice(0,200))){const{held:n,index:s,array:i}=t,r=readTaskLog(this.context.files.log(i.chunk,s)),o=r.ended.get(n.name)
;if(o?.isStopped&&!n.isCancelled)this.#l(n);else if(void 0!==o)await this.#m(t,r,o);else if(void 0!==r.unable)n.fail(unableNode(r.unable,r.node??"unknown"));else if(r.started.has(n.name)&&e<16){e+=1
;await passOutput(n)}}this.#e=this.#e.filter(e=>openTasks(e).length>0);if(this.context.now()>=this.#r&&this.#e.length>0)await this.#f()}#l(e){if(!e.isStopped){e.isStopped=!0;this.#r=0}}
async#m({held:e,index:t,array:n},i,r){const{now:o,files:a}=this.context;e.seenEnded??=o();if(!isVisible(e,r)&&o()-e.seenEnded<6e4)return;for(;await passOutput(e););
const{task:c,isCancelled:u}=e,{node:d="unknown"}=i,l=i.started.get(e.name)??r.time,m=readFeatures((0,s.join)(a.nodes,d));e.end({reason:u?"cancelled":"ended",end:{exitCode:r.exitCode,
signal:null===r.exitCode?"SIGTERM":null},isolation:c.runtime.onNodes?.isolation(c.run,m)??c.runtime.isolation(c.run),startTime:l,endTime:r.time,host:d,jobId:taskId(n.id,t),awaitsNext:!1})}async#f(){
const{scheduler:e,now:t}=this.context,n=await e.states(this.#e.map(({id:e})=>e)),s=this.#a.size
;for(const e of void 0===n?[]:this.#e.flatMap(openTasks))await this.#h(e,n?.get(e.array.id.job)?.get(e.index));this.#o=this.#a.size>s?u:Math.min(d,1.5*this.#o)
;const i=void 0!==this.#i||this.#e.some(isStopping);this.#r=t()+(i?1e3:this.#o);if(void 0!==this.#i&&t()>=this.#i)await this.#u()}async#h(e,t){const{held:n}=e;if(void 0!==t&&"ended"!==t.state){
this.#a.delete(n);return}const s=this.context.now(),i=this.#a.get(n)??s;this.#a.set(n,i);if(s-i>=(n.isCancelled||n.isStopped?0:1e4)){this.#a.delete(n);await this.#p(e,t)}}async#p(e,t){
const{held:n,index:s,array:i}=e,r=this.context.now()/1e3,o=taskId(i.id,s),end=(e,s)=>n.end({reason:e,end:{exitCode:null,signal:"SIGTERM"},isolation:n.task.runtime.isolation(n.task.run),startTime:r,
endTime:r,host:t?.node||"unknown",jobId:o,awaitsNext:!1,...void 0===s?{}:{words:s}})
;if(n.isCancelled)end("cancelled");else if("TIMEOUT"===t?.word)end("timed-out",`Slurm's time limit ended the task ${o}: give the job a "timeout", or more "time" in "slurm"`);else if("CANCELLED"===t?.word)end("cancelled",`the task ${o} was cancelled in Slurm${await this.#w(e)}`);else n.fail(lostTask(o,t))
}async#w({index:e,array:t}){const n=await this.context.scheduler.ends([t.id],new Date(t.submitted)),s=n?.get(t.id.job)?.get(e)?.cancelledBy;return void 0===s?"":` by the user ${s}`}async#u(){
const e=this.#e.flatMap(cancelledIn);if(e.length>0){this.#i=this.context.now()+5e3;await this.context.scheduler.cancel(e);this.#r=0}}}function openTasks(e){return e.tasks.flatMap((t,n)=>t.isOver?[]:[{
held:t,index:n,array:e}])}function isStopping({tasks:e}){return e.some(e=>e.isStopped&&!e.isOver)}function cancelledIn({id:e,tasks:t}){if(t.every(e=>e.isCancelled||e.isOver))return[e]
;return t.flatMap((t,n)=>t.isCancelled&&!t.isOver?[{...e,job:taskId(e,n)}]:[])}function taskId({job:e},t){return`${e}_${t}`}var l=n(42814);// CONCATENATED MODULE: ./src/executor/slurm/lease.ts
const m=15e3;function createLease(e){let t,n=0;const renew=()=>{n+=1;try{(0,l.EH)(e,n)}catch{}};return{keep(){t??=setInterval(renew,m).unref()},end:()=>clearInterval(t)}}
var f=n(61388),h=n(77598),p=n(79386);// CONCATENATED MODULE: ./src/executor/slurm/requests.ts
const w={mem:["mem-per-cpu","mem-per-gpu"],gres:["gpus","gpus-per-node","gpus-per-task"]};function requestOptions({run:{resources:e},timeout:t,options:n}){const{cpus:s,memory:i,gpus:r}=e
;return[...[["cpus-per-task",String(Math.ceil(s))],["mem",void 0===i?void 0:`${Math.ceil(i/1048576)+128}M`],["time",void 0===t?void 0:String(Math.ceil((t+60)/60))],["gres",void 0===r?void 0:`gpu:${r}`]].filter(([e])=>![e,...w[e]??[]].some(e=>n.has(e))).flatMap(([e,t])=>void 0===t?[]:[`--${e}=${t}`]),...[...n].map(([e,t])=>!0===t?`--${e}`:`--${e}=${t}`)]
}// CONCATENATED MODULE: ./src/executor/slurm/submit-array.ts
const g=[2,5,10,20,60];async function submitArray(e,t){const{scheduler:n,report:s,pause:i,signal:r}=t;for(let o=0;;o+=1){const a=await n.submit(e);if("submitted"===a.kind)return a.id
;if("refused"===a.kind||"missing"===a.kind)throw refusal(a.kind,a.words);const c=g[Math.min(o,g.length-1)]??0;s({type:"notice",
message:`${"limited"===a.kind?"Slurm takes no more jobs for now":"Slurm did not say whether it took the jobs"} (${a.words}); trying again in ${c} s`});await i(c,r)
;const u="unclear"===a.kind?await findByName(e.name,c,t):"none";if("none"!==u)return u}}async function findByName(e,t,{scheduler:n,pause:s,signal:i}){for(;;){const r=await n.find(e)
;if(void 0!==r)return r;await s(t,i)}}function refusal(e,t){
return"missing"===e?new o.bD("runtime",`Slurm can't be used here: ${t}`,"run hither on a login node of the cluster"):new o.bD("runtime",`Slurm refuses the jobs: ${t}`,'change "resources", "timeout" or "slurm" of the job')
}// CONCATENATED MODULE: ./src/executor/slurm/submitter.ts
const b=1e3;class Submitter{context;#g=[];#b;#y=0;#k;constructor(e){this.context=e}add(e){this.#g.push(e);clearTimeout(this.#b);this.#b=setTimeout(()=>void this.#S(),150)
;if(this.#g.length>=b)this.#S()}drop(e){const t=this.#g.includes(e);if(t){this.#g=this.#g.filter(t=>t!==e);e.end(this.#v(e))}return t}async#S(){clearTimeout(this.#b);this.#k??=this.#x()
;const e=await this.#k,t=byNeeds(this.#g);this.#g=[];for(const{options:n,tasks:s}of t)for(let t=0;t<s.length;t+=e)this.#E(n,s.slice(t,t+e))}async#x(){
const{maxArraySize:e=b}=await this.context.scheduler.facts()??{};return Math.max(1,Math.min(b,e))}async#E(e,t){const{directory:n,files:s,signal:i,user:r,env:o}=this.context,a=this.#y;this.#y+=1;try{
if(0===a){(0,l.vi)(s);this.context.lease.keep()}for(const{task:e}of t)(0,l._2)(e.run,nodeArguments(e));(0,l.cp)(n,a,t.map(({name:e})=>[e]));const i={tasks:t.length,options:e,output:s.output(a),
script:s.script},r={name:`hither-${(0,h.randomUUID)()}`,...i,args:[n,String(a)]};(0,p.E)(n,a,r);const o=this.context.now(),c=await submitArray(r,this.context);(0,p.E)(n,a,{...r,id:c})
;this.context.follow({id:c,chunk:a,tasks:t,submitted:o})}catch(e){if(i.aborted)await(0,p.endArrays)([n],{user:String(r.uid),env:o});for(const n of t)this.#M(n,e)}}#M(e,t){
if(this.context.signal.aborted||e.isCancelled)e.end(this.#v(e));else e.fail(t instanceof o.bD?t:unwritable(t))}#v({task:e}){const{now:t,host:n}=this.context,s=t()/1e3;return{reason:"cancelled",end:{
exitCode:null,signal:"SIGTERM"},isolation:e.runtime.isolation(e.run),startTime:s,endTime:s,host:n,jobId:null,awaitsNext:!1}}}function byNeeds(e){const t=new Map;for(const n of e){
const e=requestOptions(n.task),s=t.get(JSON.stringify(e))??{options:e,tasks:[]};s.tasks.push(n);t.set(JSON.stringify(e),s)}return t.values()}function nodeArguments({run:e,runtime:t}){
if(void 0===t.onNodes)throw new o.bD("runtime",`${t.name} can't run jobs on the nodes of a cluster`,"use apptainer");return t.onNodes.arguments(e)}function unwritable(e){
return new o.bD("store",`the files of the run on Slurm can't be written: ${(0,o.u0)(e)}`,"free some space there, or fix the permissions")}// CONCATENATED MODULE: ./src/executor/slurm/slurm.ts
const y=500,k={cpus:Number.POSITIVE_INFINITY,memory:Number.POSITIVE_INFINITY,gpus:Number.POSITIVE_INFINITY};function createSlurmExecutor(e){const{directory:t,env:n,user:s,parallel:i,now:r}=e,o=(0,
f.E)({user:String(s.uid),env:n}),a=(0,l.k0)(t),c=createLease(a),u=new Follower({scheduler:o,files:a,now:r}),d=u.add.bind(u),m=new Submitter({...e,scheduler:o,files:a,lease:c,follow:d}),h=new Map
;return{name:"slurm",window:Math.min(i??y,y),capacity:k,async submit(e){const t=holdTask(e);h.set(t.name,t);m.add(t);return{id:t.name,ended:t.result.finally(()=>h.delete(t.name))}},async attach(e){
const t=h.get(e);return void 0===t?void 0:{id:e,ended:t.result}},async cancel(e){const t=h.get(e);if(void 0===t)return;t.isCancelled=!0;if(!m.drop(t))u.cancelled();await t.result.catch(()=>{})},
release:async()=>{},async close(){c.end();u.close()}}}})};
