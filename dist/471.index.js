"use strict";exports.id=471;exports.ids=[471,386];exports.modules={79386:(function(t,e,n){n.d(e,{E:()=>noteArray,endArrays:()=>endArrays});var s=n(73024),i=n(76760),r=n(20654),o=n(42814),a=n(61388)
;function noteArray(t,e,{name:n,id:r}){const a=[n,...void 0===r?[]:[r.job,r.cluster??""]];(0,s.writeFileSync)((0,i.join)((0,o.k0)(t).arrays,String(e)),`${a.join(" ")}\n`)}
async function endArrays(t,e){const n=t.flatMap(notesIn);if(0===n.length)return;const s=(0,a.E)(e),i=await Promise.all(n.map(t=>idsOf(t,s)));await s.cancel(i.flat())}function notesIn(t){
const{arrays:e}=(0,o.k0)(t);try{return(0,s.readdirSync)(e).map(t=>(0,r.l2)((0,i.join)(e,t),{limit:1024}).toString("utf8").trim())}catch{return[]}}async function idsOf(t,e){
const[n="",s,i]=t.split(" "),r=""===n?[]:await e.find(n)??[];if(void 0===s||!/^\d+$/.test(s)||r.some(t=>t.job===s))return r;return[...r,void 0===i||""===i?{job:s}:{job:s,cluster:i}]}}),
42814:(function(t,e,n){n.d(e,{EH:()=>renewLease,_2:()=>writeArguments,cp:()=>makeChunk,k0:()=>runFilesIn,vi:()=>makeRunFiles});var s=n(73024),i=n(76760),r=n(74296),o=n(51922),a=n(20654),c=n(51548)
;function runFilesIn(t){const at=(...e)=>(0,i.join)(t,"slurm",...e);return{script:at("task.sh"),lease:at("lease"),nodes:at("nodes"),arrays:at("arrays"),
output:t=>`${at("chunks",String(t),"text").replaceAll("%","%%")}/%a`,log:(t,e)=>at("chunks",String(t),"end",String(e))}}function makeRunFiles(t){
if(t.script.includes("\\"))throw new r.bD("store",`Slurm can't write to ${t.script}: it takes a backslash in a path for something else`,(0,o.zp)());(0,s.mkdirSync)(t.nodes,{recursive:!0});(0,
s.mkdirSync)(t.arrays);(0,s.writeFileSync)(t.script,(0,a.Wy)((0,i.join)(c.T,"task.sh"),{limit:1048576}));renewLease(t,0)}function renewLease({lease:t},e){(0,s.writeFileSync)(`${t}.new`,`${e}\n`);(0,
s.renameSync)(`${t}.new`,t)}function makeChunk(t,e,n){const r=(0,i.join)(t,"slurm","chunks",String(e));for(const t of["end","text","claim"])(0,s.mkdirSync)((0,i.join)(r,t),{recursive:!0});(0,
s.writeFileSync)((0,i.join)(r,"jobs"),n.map(t=>`${t.join(" ")}\n`).join(""));for(const t of n.keys())(0,s.writeFileSync)((0,i.join)(r,"end",String(t)),"")}function writeArguments(t,e){
const n=[`image ${t.image.reference}`,...e.flatMap(({when:t="-",args:e})=>e.map(e=>`${t} ${e}`))]
;if(n.some(t=>t.includes("\n")))throw new r.bD("runtime","a path of the job has a line feed, which jobs on Slurm can not pass to the container","rename the file or directory");(0,s.writeFileSync)((0,
i.join)(t.directory,"arguments"),`${n.join("\n")}\n`)}}),61388:(function(t,e,n){n.d(e,{E:()=>createSlurmCommands});var s=n(4573),i=n(46193),r=n(24459),o=n(41879)
;// CONCATENATED MODULE: ./src/process/run-timed.ts
const a=1e3;async function runTimed(t,{timeoutMs:e,maxBytes:n=67108864}){const s=(0,r.K)(t.program,t.env.PATH);if(void 0===s){return{exitCode:null,startError:`there is no program ${t.program}`,
timedOut:!1,stdout:"",stderr:""}}const i=[collected(n),collected(n)],c=(0,o.v)({...t,program:s},i[0].take,i[1].take);c.closeInput();let u,d=!1;const l=setTimeout(()=>{d=!0;c.kill("SIGTERM")
;u=setTimeout(()=>c.kill("SIGKILL"),a)},e),{exitCode:f,startError:h}=await c.ended;clearTimeout(l);clearTimeout(u);const[m,p]=i.map(({text:t})=>t());return{exitCode:f,...void 0===h?{}:{startError:h},
timedOut:d,stdout:m,stderr:p}}function collected(t){const e=[];let n=0;return{take(i){const r=i.subarray(0,t-n);if(r.length>0){n+=r.length;e.push(s.Buffer.from(r))}},
text:()=>new i.StringDecoder("utf8").write(s.Buffer.concat(e))}}// CONCATENATED MODULE: ./src/executor/slurm/task-indices.ts
const c=/^(\d+)(?:;([\w.-]+))?$/,u=/^Submitted batch job (\d+)(?: on cluster ([\w.-]+))?$/;function idInOutput(t){for(const e of t.split("\n").reverse()){
const[,t,n]=c.exec(e.trim())??u.exec(e.trim())??[];if(void 0!==t)return void 0===n?{job:t}:{job:t,cluster:n}}return}function parseIndices(t){
const e=t.replace(/^\[(.*)\]$/,"$1").replace(/%\d+$/,""),n=[];for(const t of e.split(",")){const[,e,s,i]=/^(\d+)(?:-(\d+)(?::(\d+))?)?$/.exec(t)??[];if(void 0===e)return
;const[r,o,a]=[Number(e),Number(s??e),Number(i??1)];if(!(o-r<=d&&a>=1))return;for(let t=r;t<=o;t+=a)n.push(t)}return n}
const d=4000001,l=/socket timed out|unable to contact slurm controller|unexpected message received|slurm temporarily unable|zero bytes were transmitted|connection (refused|reset|timed out)|transport endpoint|try again|rate limit|backup controller|slurmctld.*not responding|protocol authentication error/i,f=/MaxSubmit|SubmitJobs?Limit|job submit limit|MaxJobCount|maximum number of jobs|too many jobs|MaxSubmitJobs/i
;function readSubmitted({exitCode:t,startError:e,timedOut:n,stdout:s,stderr:i}){const r=wordsOf(i)||wordsOf(s);if(void 0!==e)return{kind:"missing",words:e};if(n||null===t)return{kind:"unclear",
words:r||"sbatch did not answer"};const o=idInOutput(s);if(0!==t&&void 0!==o)return{kind:"unclear",words:r};if(0===t)return void 0===o?{kind:"unclear",words:r||"sbatch printed no job id"}:{
kind:"submitted",id:o};if(f.test(r))return{kind:"limited",words:r};return{kind:l.test(r)?"unclear":"refused",words:r||`sbatch exited with ${t}`}}const h=5;function wordsOf(t){
return t.split("\n").map(t=>t.replace(/^(sbatch|allocation failure): (error: )?/i,"").trim()).filter(t=>""!==t&&!/^Batch job submission failed:? *$/i.test(t)).map(t=>t.replace(/^Batch job submission failed: /i,"").replace(/^allocation failure: /i,"")).slice(-h).join("; ")
}const m={PENDING:"pending",REQUEUED:"pending",REQUEUE_HOLD:"pending",RESV_DEL_HOLD:"pending",SPECIAL_EXIT:"pending",CONFIGURING:"pending",RUNNING:"running",COMPLETING:"completing"
},p=new Set("BOOT_FAIL CANCELLED COMPLETED DEADLINE FAILED NODE_FAIL OUT_OF_MEMORY PREEMPTED TIMEOUT".split(" ")),g="%F|%K|%T|%N|%r";function readListed(t,e){const n=new Map
;for(const s of t.split("\n")){const[,t="",i="",r="",o="",a=""]=/^ *(\d+)\|([^|]*)\|([^|]*)\|([^|]*)\|(.*)$/.exec(s)??[];if(!e.has(t))continue;const c={state:m[r]??(p.has(r)?"ended":"present"),word:r,
node:isNothing(o)?"":o,reason:isNothing(a)?"":a},u=parseIndices(i);if(void 0===u)return;for(const e of u)of(n,t).set(e,c)}return n}function isNothing(t){
return/^ *(|None|N\/A|\(null\)|\(None\)|None assigned) *$/.test(t)}const w="JobID,State,ExitCode,NodeList";function readEnded(t,e){const n=new Map;for(const s of t.split("\n")){
const[,t="",i,r="",o,a,c=""]=/^ *(\d+)_(\d+)\|([^|]*)\|(\d+):(\d+)\|([^|]*)$/.exec(s)??[],[u=""]=r.split(" ");if(!e.has(t)||!p.has(u))continue;const[,d]=/^CANCELLED by (\d+)$/.exec(r)??[]
;of(n,t).set(Number(i),{word:u,exitCode:"0"===a?Number(o):null,signal:"0"===a?null:Number(a),...{node:isNothing(c)?"":c,...void 0===d?{}:{cancelledBy:Number(d)}}})}return n}function of(t,e){
const n=t.get(e)??new Map;t.set(e,n);return n}function readFacts(t){const e=new Map(t.split("\n").flatMap(t=>{const[,e="",n=""]=/^(\w+) *= *(.*?) *$/.exec(t)??[];return""===e?[]:[[e,n]]
})),n=Number(e.get("MaxArraySize")),s=e.get("ClusterName");if(!Number.isSafeInteger(n)||void 0===s)return;return{version:e.get("SLURM_VERSION")??"unknown",maxArraySize:n,cluster:s,
hasAccounting:/slurmdbd/.test(e.get("AccountingStorageType")??"")}}// CONCATENATED MODULE: ./src/executor/slurm/slurm-environment.ts
const b=["PATH","HOME","USER","LOGNAME","SHELL","LANG","LC_ALL","LD_LIBRARY_PATH","MODULEPATH","SLURM_CONF"];function slurmEnvironment(t){const e=b.flatMap(e=>{const n=t[e]
;return void 0===n?[]:[[e,n]]});return{...Object.fromEntries(e),SLURM_BITSTR_LEN:"0"}}// CONCATENATED MODULE: ./src/executor/slurm/slurm-commands.ts
const y={submitMs:6e4,askMs:3e4};function createSlurmCommands({user:t,env:e},n=y){const s=slurmEnvironment(e),ask=(t,e)=>runTimed({program:t,args:e,env:s},{timeoutMs:n.askMs}),submit=(t,e)=>runTimed({
program:"sbatch",args:[...e,...sbatchArguments(t)],env:s},{timeoutMs:n.submitMs}),squeue=async(e,n)=>{
const s=void 0===e?[]:[`--clusters=${e}`],i=await ask("squeue",["--noheader",`--user=${t}`,...s,...n]);return 0===i.exitCode?i.stdout:void 0};return{async facts(){
const t=await ask("scontrol",["show","config"]);return 0===t.exitCode?readFacts(t.stdout):void 0},async check(t){const e=await submit(t,["--test-only"]);return 0===e.exitCode?{kind:"accepted"
}:readSubmitted(e)},submit:async t=>readSubmitted(await submit(t,[])),async find(t){
const e=await squeue(void 0,[`--name=${t}`,"--format=%F","--states=all"]),n=e?.split("\n").flatMap(t=>/^ *(\d+) *$/.exec(t)?.[1]??[]);return void 0===n?void 0:[...new Set(n)].map(t=>({job:t}))},
states:t=>ofClusters(t,async(t,e)=>{const n=await squeue(t,[`--format=${g}`,"--states=all"]);return void 0===n?void 0:readListed(n,e)}),ends:(t,e)=>ofClusters(t,async(t,n)=>{
const s=void 0===t?[]:[`--clusters=${t}`],i=["--allocations",`--starttime=${sacctTime(e)}`,`--jobs=${[...n].join(",")}`],r=["--noheader","--parsable2",`--format=${w}`],o=await ask("sacct",[...r,...i,...s])
;return 0===o.exitCode?readEnded(o.stdout,n):void 0}),
cancel:async t=>(await Promise.all(byCluster(t).map(([t,e])=>ask("scancel",[...void 0===t?[]:[`--clusters=${t}`],...e])))).every(({exitCode:t})=>0===t)}}
function sbatchArguments({name:t,tasks:e,options:n,output:s,script:i,args:r}){return["--parsable",`--job-name=${t}`,"--array=0-"+(e-1),`--output=${s}`,"--open-mode=append","--no-requeue",...n,i,...r]}
function sacctTime(t){const two=t=>String(t).padStart(2,"0")
;return`${[t.getFullYear(),two(t.getMonth()+1),two(t.getDate())].join("-")}T${[t.getHours(),t.getMinutes(),t.getSeconds()].map(two).join(":")}`}function byCluster(t){const e=new Map
;for(const{job:n,cluster:s}of t)e.set(s,[...e.get(s)??[],n]);return[...e]}async function ofClusters(t,e){const n=await Promise.all(byCluster(t).map(([t,n])=>e(t,new Set(n))))
;return n.every(t=>void 0!==t)?new Map(n.flatMap(t=>[...t])):void 0}}),96471:(function(t,e,n){n.r(e);n.d(e,{createSlurmExecutor:()=>createSlurmExecutor})
;var s=n(76760),i=n(5799),r=n(51548),o=n(73024),a=n(10662);// CONCATENATED MODULE: ./src/executor/slurm/held-task.ts
function holdTask(t){let end=()=>{},fail=()=>{};const e=new Promise((t,e)=>{end=t;fail=e}),n={task:t,name:(0,s.basename)(t.run.directory),result:e,end:t=>{n.isOver=!0;end(t)},fail:t=>{n.isOver=!0
;fail(t)},isCancelled:!1,isStarted:!1,isOver:!1,isStopped:!1,seenEnded:void 0,read:{stdout:0,stderr:0}};return n}async function passOutput({task:t,read:e}){const n=e.stdout+e.stderr
;for(const n of["stdout","stderr"]){const i=readFrom((0,s.join)(t.run.directory,n),e[n]);if(i.length>0){e[n]+=i.length;await t.onOutput(n,i)}}return e.stdout+e.stderr>n}function readFrom(t,e){let n
;try{n=(0,a.Bf)(t)}catch{return Buffer.alloc(0)}try{const t=Buffer.alloc(Math.max(0,Math.min(4194304,(0,o.fstatSync)(n).size-e)));return t.subarray(0,(0,o.readSync)(n,t,0,t.length,e))}finally{(0,
o.closeSync)(n)}}function isVisible({task:t},{sizes:e}){return Object.entries(e).every(([e,n])=>null===n||sizeOf((0,s.join)(t.run.directory,"out",e))>=n)}function sizeOf(t){try{return(0,
o.statSync)(t).size}catch{return-1}}var c=n(74296);// CONCATENATED MODULE: ./src/executor/slurm/task-errors.ts
const u={"no-engine":['has no program "apptainer" or "singularity" on its PATH',"load its module before the run"],"no-features":["can't write files for the job","free some space there"],
"no-directory":["has no directory for temporary files","ask the administrators of the cluster"]};function unableNode(t,e){
const[n,s]=u[t]??[`can't run the job (${t})`,"ask the administrators of the cluster"];return new c.bD("runtime",`the node ${e} ${n}`,s)}function lostTask(t,e,n){
const s=void 0===e?`Slurm no longer knows the task ${t}, and it left no result`:`Slurm ended the task ${t}${""===n?"":` on ${n}`}: ${e}`
;return new c.bD("runtime",s,'run again; "retries" in the spec does so by itself',{transient:!0})}var d=n(20654);function readTaskLog(t){const e=(0,d.l2)(t,{limit:16777216
}).toString("utf8"),n=e.slice(0,e.lastIndexOf("\n")+1).split("\n");let s,i;const r=new Map,o=new Map;for(const t of n){const[e,n="",...a]=t.split(" ")
;if("began"===e)s=n;else if("unable"===e)i=n;else if("started"===e)r.set(n,Number(a[0]));else if("ended"===e)o.set(n,jobEnd(a))}return{node:s,unable:i,started:r,ended:o}}
function jobEnd([t="",e,n="-",s="-",i]){const size=t=>"-"===t?null:Number(t);return{exitCode:"cancelled"===t?null:Number(t),time:Number(e??Number.NaN),sizes:{"ended.json":size(n),"result.json":size(s)
},isStopped:"stopped"===i||"cancelled"===t}}function readFeatures(t){return new Set((0,d.l2)(t,{limit:65536}).toString("utf8").split("\n"))}// CONCATENATED MODULE: ./src/executor/slurm/follower.ts
const l=1e4,f=6e4;class Follower{context;#t=[];#e;#n=!1;#s=!1;#i=!1;#r;#o=0;#a=l;#c=0;#u=new Map;#d=new WeakMap;constructor(t){this.context=t}add(t){this.#t.push(t);this.#o=this.context.now()+l
;if(t.tasks.some(({isCancelled:t})=>t))this.cancelled();if(!this.#n)this.#l()}cancelled(){if(!this.#i){this.#i=!0;setImmediate(()=>{this.#i=!1;this.#f()})}}close(){this.#s=!0;clearTimeout(this.#e)}
async#l(){this.#n=!0;for(;this.#t.length>0&&!this.#s;){await this.#h().catch(()=>{});await new Promise(t=>{this.#e=setTimeout(t,1e3)})}this.#n=!1}async#h(){let t=0;for(const e of this.#m()){
if(void 0!==await this.#p(e)&&e.held.isStarted&&t<16){t+=1;await passOutput(e.held)}}this.#t=this.#t.filter(t=>openTasks(t).length>0);if(this.context.now()>=this.#o&&this.#t.length>0)await this.#g()}
#m(){const t=this.#t.flatMap(openTasks),e=t.filter(({held:t})=>!t.isStarted),n=this.#c<e.length?this.#c:0;this.#c=n+200;return[...t.filter(({held:t})=>t.isStarted),...e.slice(n,n+200)]}async#p(t){
const{held:e,index:n,array:s}=t,i=readTaskLog(this.context.files.log(s.chunk,n)),r=i.ended.get(e.name);if(i.started.has(e.name)&&!e.isStarted){e.isStarted=!0;e.task.onStarted()}
if(r?.isStopped&&!e.isCancelled)this.#w(e);else if(void 0!==r)await this.#b(t,i,r);else if(void 0!==i.unable)e.fail(unableNode(i.unable,i.node??"unknown"));else return i;return}#w(t){if(!t.isStopped){
t.isStopped=!0;this.#o=0}}async#b({held:t,index:e,array:n},i,r){const{now:o,files:a}=this.context;t.seenEnded??=o();if(!isVisible(t,r)&&o()-t.seenEnded<6e4)return;for(;await passOutput(t););
const{task:c,isCancelled:u}=t,{node:d="unknown"}=i,l=Number.isFinite(r.time)?r.time:o()/1e3,f=readFeatures((0,s.join)(a.nodes,d));t.end({reason:u?"cancelled":"ended",end:{exitCode:r.exitCode,
signal:null===r.exitCode?"SIGTERM":null},isolation:c.runtime.onNodes?.isolation(c.run,f)??c.runtime.isolation(c.run),startTime:i.started.get(t.name)??l,endTime:l,host:d,jobId:taskId(n.id,e),
awaitsNext:!1})}async#g(){const{scheduler:t,now:e}=this.context;await this.#y();const n=await t.states(this.#t.flatMap(t=>this.#k(t))),s=this.#u.size
;for(const t of void 0===n?[]:this.#t.flatMap(openTasks)){const e=this.#k(t.array).flatMap(({job:e})=>n?.get(e)?.get(t.index)??[]);await this.#S(t,e.find(({state:t})=>"ended"!==t)??e[0])}
this.#a=this.#u.size>s?l:Math.min(f,1.5*this.#a);const i=void 0!==this.#r||this.#t.some(isStopping);this.#o=e()+(i?1e3:this.#a);if(void 0!==this.#r&&e()>=this.#r.againAt)await this.#f()}#k(t){
return this.#d.get(t)??[t.id]}async#y(){for(const t of this.#t){const e=void 0===t.doubtful?void 0:await this.context.scheduler.find(t.doubtful),n=e?.filter(({job:e})=>e!==t.id.job)
;if(void 0!==n)this.#d.set(t,[t.id,...n])}}async#S(t,e){const{held:n}=t;if(void 0!==e&&"ended"!==e.state){this.#u.delete(n);return}const s=this.context.now(),i=this.#u.get(n)??s;this.#u.set(n,i)
;const r=n.isCancelled||n.isStopped;if(s-i<(r?0:1e4)||!r&&void 0===await this.#p(t))return;const o=e?.word??(await this.#v(t))?.word;if(void 0!==o||n.isCancelled||s-i>=6e4){this.#u.delete(n)
;await this.#x(t,o,e?.node??"")}}async#v({array:t,index:e}){const n=await this.context.scheduler.ends([t.id],new Date(t.submitted));return n?.get(t.id.job)?.get(e)}async#x(t,e,n){
const{held:s,index:i,array:r}=t,o=this.context.now()/1e3,a=taskId(r.id,i),{started:c}=readTaskLog(this.context.files.log(r.chunk,i)),end=(t,e)=>s.end({reason:t,end:{exitCode:null,signal:"SIGTERM"},
isolation:s.task.runtime.isolation(s.task.run),startTime:Math.min(o,c.get(s.name)??o),endTime:o,...{host:n||"unknown",jobId:a,awaitsNext:!1,...void 0===e?{}:{words:e}}})
;if(s.isCancelled)end("cancelled");else if("TIMEOUT"===e)end("timed-out",`Slurm's time limit ended the task ${a}: give the job a "timeout", or more "time" in "slurm"`);else if("CANCELLED"===e){
const e=(await this.#v(t))?.cancelledBy;end("cancelled",`the task ${a} was cancelled in Slurm${void 0===e?"":` by the user ${e}`}`)}else{await this.context.scheduler.cancel([{...r.id,job:a}])
;s.fail(lostTask(a,e,n))}}async#f(){const{now:t,scheduler:e,report:n}=this.context,s=this.#t.flatMap(cancelledIn);if(0===s.length)return;this.#r??={since:t(),againAt:0};this.#r.againAt=t()+5e3
;this.#o=0;if(t()-this.#r.since<3e4){await e.cancel(s);return}n({type:"warning",message:`Slurm doesn't say that these tasks have ended; cancel them: scancel ${s.map(({job:t})=>t).join(" ")}`})
;for(const t of this.#t.flatMap(openTasks).filter(({held:t})=>t.isCancelled))await this.#x(t,void 0,"")}}function openTasks(t){return t.tasks.flatMap((e,n)=>e.isOver?[]:[{held:e,index:n,array:t}])}
function isStopping({tasks:t}){return t.some(t=>t.isStopped&&!t.isOver)}function cancelledIn(t){const{id:e}=t,n=openTasks(t),s=n.filter(({held:t})=>t.isCancelled)
;return s.length>0&&s.length===n.length?[e]:s.map(({index:t})=>({...e,job:taskId(e,t)}))}function taskId({job:t},e){return`${t}_${e}`}var h=n(42814)
;// CONCATENATED MODULE: ./src/executor/slurm/lease.ts
const m=15e3;function createLease(t){let e,n=0;const renew=()=>{n+=1;try{(0,h.EH)(t,n)}catch{}};return{keep(){e??=setInterval(renew,m).unref()},end:()=>clearInterval(e)}}
// CONCATENATED MODULE: ./src/executor/slurm/requests.ts
const p=1048576,g=128,w=60,b={mem:["mem-per-cpu","mem-per-gpu"],gres:["gpus","gpus-per-node","gpus-per-task"]};function requestOptions({resources:t,timeout:e,options:n}){
const{cpus:s,memory:i,gpus:r}=t
;return[...[["cpus-per-task",String(Math.ceil(s))],["mem",void 0===i?void 0:`${Math.ceil(i/p)+g}M`],["time",void 0===e?void 0:String(Math.ceil((e+w)/60))],["gres",void 0===r?void 0:`gpu:${r}`]].filter(([t])=>![t,...b[t]??[]].some(t=>n.has(t))).flatMap(([t,e])=>void 0===e?[]:[`--${t}=${e}`]),...[...n].map(([t,e])=>!0===e?`--${t}`:`--${t}=${e}`)]
}var y=n(61388),k=n(77598),S=n(79386);// CONCATENATED MODULE: ./src/executor/slurm/submit-array.ts
const v=[2,5,10,20];async function submitArray(t,e){const{scheduler:n,report:s,pause:i,signal:r}=e;let o=!1;for(let a=0;;a+=1){const c=await n.submit(t);if("submitted"===c.kind)return{id:c.id,
isDoubtful:o};if("refused"===c.kind||"missing"===c.kind)throw refusal(c.kind,c.words);const u="limited"===c.kind;s({type:"notice",
message:u?`Slurm takes no more jobs for now (${c.words}); trying again`:`Slurm did not say whether it took the jobs (${c.words}); looking for them`});if(u){await i(v[Math.min(a,v.length-1)]??0,r)
;continue}o=!0;const d=await findLate(t.name,e);if(void 0!==d)return{id:d,isDoubtful:o}}}async function findLate(t,{scheduler:e,pause:n,signal:s}){for(let i=0;i<v.length;){await n(v[i]??0,s)
;const r=await e.find(t);if(void 0!==r?.[0])return r[0];i+=void 0===r?0:1}return}function refusal(t,e){
return"missing"===t?new c.bD("runtime",`Slurm can't be used here: ${e}`,"run hither on a login node of the cluster"):new c.bD("runtime",`Slurm refuses the jobs: ${e}`,'change "resources", "timeout" or "slurm" of the job')
}// CONCATENATED MODULE: ./src/executor/slurm/submitter.ts
const x=1e3;class Submitter{context;#M=[];#T;#$=0;#E=!1;#j=!1;#N;constructor(t){this.context=t}add(t){this.#M.push(t);clearTimeout(this.#T);this.#T=setTimeout(()=>void this.#I(),150)
;if(this.#M.length>=x)this.#I()}drop(t){const e=this.#M.includes(t);if(e){this.#M=this.#M.filter(e=>e!==t);t.end(this.#O(t))}return e}async#I(){clearTimeout(this.#T);this.#N??=this.#C()
;const t=await this.#N,e=byNeeds(this.#M);this.#M=[];for(const{options:n,tasks:s}of e)for(let e=0;e<s.length;e+=t)this.#A(n,s.slice(e,e+t))}async#C(){
const{maxArraySize:t=x}=await this.context.scheduler.facts()??{};return Math.max(1,Math.min(x,t))}async#A(t,e){const n=e.filter(t=>this.#L(t));if(0===n.length)return
;const{directory:s,files:i,signal:r}=this.context,o=this.#$;this.#$+=1;try{this.#D();(0,h.cp)(s,o,n.map(({name:t})=>[t]));const e={tasks:n.length,options:t,output:i.output(o),script:i.script},r={
name:`hither-${(0,k.randomUUID)()}`,...e,args:[s,String(o)]};(0,S.E)(s,o,r);const a=this.context.now(),{id:c,isDoubtful:u}=await submitArray(r,this.context);this.#j||=u;(0,S.E)(s,o,{...r,id:c})
;const d={id:c,chunk:o,tasks:n,submitted:a};this.context.follow(u?{...d,doubtful:r.name}:d)}catch(t){if(r.aborted)await this.#R();for(const e of n)this.#F(e,t)}}async close(){
if(this.#j)await this.#R()}#R(){const{directory:t,user:e,env:n}=this.context;return(0,S.endArrays)([t],{user:String(e.uid),env:n})}#D(){if(!this.#E){(0,h.vi)(this.context.files)
;this.context.lease.keep();this.#E=!0}}#L(t){try{(0,h._2)(t.task.run,nodeArguments(t.task));return!0}catch(e){this.#F(t,e);return!1}}#F(t,e){
if(this.context.signal.aborted||t.isCancelled)t.end(this.#O(t));else t.fail(e instanceof c.bD?e:unwritable(e))}#O({task:t}){const{now:e,host:n}=this.context,s=e()/1e3;return{reason:"cancelled",end:{
exitCode:null,signal:"SIGTERM"},isolation:t.runtime.isolation(t.run),startTime:s,endTime:s,host:n,jobId:null,awaitsNext:!1}}}function byNeeds(t){const e=new Map;for(const n of t){
const t=requestOptions(n.task.request),s=e.get(JSON.stringify(t))??{options:t,tasks:[]};s.tasks.push(n);e.set(JSON.stringify(t),s)}return e.values()}function nodeArguments({run:t,runtime:e}){
if(void 0===e.onNodes)throw new c.bD("runtime",`${e.name} can't run jobs on the nodes of a cluster`,"use apptainer");return e.onNodes.arguments(t)}function unwritable(t){
return new c.bD("store",`the files of the run on Slurm can't be written: ${(0,c.u0)(t)}`,"free some space there, or fix the permissions")}// CONCATENATED MODULE: ./src/executor/slurm/slurm.ts
const M=500,T={cpus:Number.POSITIVE_INFINITY,memory:Number.POSITIVE_INFINITY,gpus:Number.POSITIVE_INFINITY};function createSlurmExecutor(t){
const{directory:e,env:n,user:s,parallel:r,now:o,report:a}=t,c=(0,y.E)({user:String(s.uid),env:n}),u=(0,h.k0)(e),d=createLease(u),l=new Follower({scheduler:c,files:u,now:o,report:a
}),f=l.add.bind(l),m=new Submitter({...t,scheduler:c,files:u,lease:d,follow:f}),p=(0,i.B)(t=>refusalOf(JSON.parse(t),c)),g=new Map;return{name:"slurm",window:Math.min(r??M,M),capacity:T,
refuses:t=>p(JSON.stringify(requestOptions(t))),async submit(t){const e=holdTask(t);g.set(e.name,e);m.add(e);return{id:e.name,ended:e.result.finally(()=>g.delete(e.name))}},async attach(t){
const e=g.get(t);return void 0===e?void 0:{id:t,ended:e.result}},async cancel(t){const e=g.get(t);if(void 0===e)return;e.isCancelled=!0;if(!m.drop(e))l.cancelled();await e.result.catch(()=>{})},
release:async()=>{},async close(){await m.close();d.end();l.close()}}}async function refusalOf(t,e){const n=(0,s.join)(r.T,"task.sh"),i=await e.check({name:"hither",tasks:1,options:t,
output:"/dev/null",script:n,args:[]});if("missing"===i.kind)return{message:`can't be submitted: ${i.words}`,remedy:"run hither on a login node of the cluster"};return"refused"===i.kind?{
message:`is refused by Slurm: ${i.words}`,remedy:'change its "resources", "timeout" or "slurm"'}:void 0}})};
