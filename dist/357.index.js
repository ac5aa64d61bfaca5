"use strict";exports.id=357;exports.ids=[357];exports.modules={14357:(function(e,t,s){s.r(t);s.d(t,{createSlurmExecutor:()=>createSlurmExecutor})
;var n=s(76760),i=s(74296),a=s(5799),o=s(91065),r=s(51548),d=s(73024),c=s(51716),l=s(42814),u=s(20654);function readTaskLog(e){const t=(0,u.l2)(e,{limit:16777216
}).toString("utf8"),s=t.slice(0,t.lastIndexOf("\n")+1).split("\n");let n,i,a,o=[],r=!1;const d=new Map,c=new Map;for(const e of s){const[t,s="",...l]=e.split(" ")
;if("jobs"===t)o=l;else if("began"===t){n=s;i=l[1];r=!1;for(const[e,t]of c)if(t.isStopped)c.delete(e)}else if("unable"===t)a=[s,...l].join(" ");else if("started"===t){d.set(s,Number(l[0]));c.delete(s)
}else if("ended"===t)c.set(s,jobEnd(l));else if("over"===t)r=!0}return{jobs:o,node:n,array:i,unable:a,started:d,ended:c,isOver:r}}function jobEnd([e,t,s="-",n="-",i]){
const size=e=>"-"===e?null:Number(e);return{exitCode:Number(e),time:Number(t),sizes:{"ended.json":size(s),"result.json":size(n)},isStopped:"stopped"===i}}function readFeatures(e){return new Set((0,
u.l2)(e,{limit:65536}).toString("utf8").split("\n"))}// CONCATENATED MODULE: ./src/executor/slurm/earlier-tasks.ts
class EarlierTasks{scheduler;#e=new Map;#t=new Set;constructor(e){this.scheduler=e}async find(e){const t=runOf(e),s=this.#s(t,(0,n.relative)(t,e)),i=void 0===s?void 0:(0,c.Qs)(t,s.chunk)
;if(void 0===s||void 0===i)return;const a=(0,l.k0)(t),{name:o,submitted:r}=i,d=i.id??await this.#n(o)??idInLog(a,s),u=i.isDoubtful||void 0===i.id;return void 0===d?void 0:{files:a,...s,id:d,
submitted:r,...u?{doubtful:o}:{}}}#s(e,t){const s=this.#e.get(e)??new Map;this.#e.set(e,s);const i=(0,l.k0)(e);for(const a of s.has(t)?[]:(0,c.Rn)(e).keys()){const e=(0,n.dirname)(i.log(a,0))
;for(const t of this.#t.has(e)?[]:namesIn(e))for(const e of readTaskLog(i.log(a,Number(t))).jobs)s.set(e,{chunk:a,index:Number(t)});this.#t.add(e)}return s.get(t)}async#n(e){
const t=await this.scheduler.find(e);if(void 0===t)throw new i.bD("runtime","Slurm does not say whether it has the job, which a detached run may have submitted","run again when Slurm answers",{
transient:!0});return t[0]}}function idInLog(e,{chunk:t,index:s}){const{array:n}=readTaskLog(e.log(t,s));return void 0===n?void 0:{job:n}}function namesIn(e){try{return(0,d.readdirSync)(e)}catch{
return[]}}function runOf(e){return(0,n.dirname)((0,n.dirname)(e))}var h=s(59505),f=s(50891),m=s(51922);// CONCATENATED MODULE: ./src/executor/slurm/task-errors.ts
const p={"no-engine":['has no program "apptainer" or "singularity" on its PATH','load its module with "slurm: { setup: [module load apptainer] }"'],
"no-features":["can't write files for the job","free some space there"],"no-directory":["has no directory for temporary files","ask the administrators of the cluster"]};function unableNode(e,t,s){
const[,n]=/^setup (.*)$/.exec(e)??[];if(void 0!==n){const e=""===s?"":` (${s})`;return new i.bD("runtime",`on the node ${t}, the command ${(0,
f.T)(n)} of "slurm: setup" failed${e}`,"correct it; it runs in /bin/sh, without the settings of a login shell")}const[a,o]=p[e]??[`can't run the job (${e})`,"ask the administrators of the cluster"]
;return new i.bD("runtime",`the node ${t} ${a}`,o)}function lostTask(e){const t=""===e.said?"":` (${e.said})`
;if("FAILED"===e.word&&!e.hasBegun)return new i.bD("runtime",`the node ${e.node||"of the task"} could not begin the task ${e.id}${t}: it may not see ${e.directory}`,`use a content store on a file system that all nodes share: ${(0,
m.zp)()}`,{transient:!0});return new i.bD("runtime",`${what(e)}${t}`,'run again; "retries" in the spec does so by itself',{transient:!0})}function what({id:e,word:t,node:s}){
const n=""===s?"":` on ${s}`;switch(t){case void 0:return`Slurm no longer knows the task ${e}, and it left no result`;case"NODE_FAIL":case"BOOT_FAIL":
return`the node ${s||"of the task"} failed under the task ${e}`;case"PREEMPTED":return`Slurm ended the task ${e}${n} to make room for another job (PREEMPTED)`;case"DEADLINE":
return`Slurm ended the task ${e}${n}: its deadline has passed`;case"OUT_OF_MEMORY":return`Slurm ended the task ${e}${n}: it needed more memory than it had; give the job "resources: memory"`;case w:
return`Slurm could not start the task ${e}, and holds it now: it is cancelled`;default:return`Slurm ended the task ${e}${n}: ${t}`}}const w="HELD"
;// CONCATENATED MODULE: ./src/executor/slurm/ends-by-state.ts
function isLeft({name:e,isCancelled:t},{word:s,log:n}){return!t&&"CANCELLED"!==s&&n.started.size>0&&!n.started.has(e)}const g=new Set(["TIMEOUT","CANCELLED"]);function endHeld(e,t){
const{id:s,word:n,node:i,log:a,cancelledBy:o,now:r,said:d,directory:c}=t,end=(t,n)=>e.end({reason:t,end:{exitCode:null,signal:"SIGTERM"},isolation:e.task.runtime.isolation(e.task.run),
startTime:Math.min(r,a.started.get(e.name)??r),endTime:r,...{host:i||"unknown",jobId:s,awaitsNext:!1,...void 0===n?{}:{words:n}}})
;if(e.isCancelled)end("cancelled");else if("TIMEOUT"===n)end("timed-out",`Slurm's time limit ended the task ${s}: give the job a "timeout", or more "time" in "slurm"`);else if("CANCELLED"===n)end("cancelled",`the task ${s} was cancelled in Slurm${void 0===o?"":` by the user ${o}`}`);else{
const t=i||a.node||"";e.fail(lostTask({id:s,word:n,node:t,hasBegun:void 0!==a.node,said:d,directory:c}))}}function lastLineOf(e){const t=(0,u.l2)(e,{limit:y}).toString("utf8");return(0,
h.P)(t.trimEnd().split("\n").at(-1)??"").slice(0,b)}const y=1048576,b=200;var k=s(85472);// CONCATENATED MODULE: ./src/executor/slurm/held-job.ts
function holdJob(e,t,s){let end=()=>{},fail=()=>{};const i=new Promise((e,t)=>{end=e;fail=t}),a={task:e,isEarlier:s,name:(0,n.relative)(t,e.run.directory),result:i,end:e=>{a.isOver=!0;end(e)},
fail:e=>{a.isOver=!0;fail(e)},isCancelled:!1,isStarted:!1,isOver:!1,isStopped:!1,seenEnded:void 0,read:{stdout:0,stderr:0}};return a}function withoutEnd({task:e},t,{now:s,host:n}){const i=s()/1e3
;return{reason:t,end:{exitCode:null,signal:"SIGTERM"},isolation:e.runtime.isolation(e.run),startTime:i,endTime:i,host:n,jobId:null,awaitsNext:!1}}async function passOutput({task:e,read:t}){
const s=t.stdout+t.stderr;for(const s of["stdout","stderr"]){const i=(0,k.z)((0,n.join)(e.run.directory,s),t[s],4194304);if(i.length>0){t[s]+=i.length;await e.onOutput(s,i)}}return t.stdout+t.stderr>s
}function isVisible({task:e},{sizes:t}){return Object.entries(t).every(([t,s])=>null===s||sizeOf((0,n.join)(e.run.directory,"out",t))>=s)}function sizeOf(e){try{return(0,d.statSync)(e).size}catch{
return-1}}var v=s(13116);// CONCATENATED MODULE: ./src/executor/slurm/waiting.ts
const S=[[/^Resources$/,"no node has room for them yet"],[/^Priority$/,"other jobs come first"],[/^(BeginTime|Reservation)$/,"their time has not come"],[/^JobArrayTaskLimit$/,"as many tasks of their array run as may (ArrayTaskThrottle)"],[/^Licenses$/,"a license that they need is in use"],[/^(QOS|Assoc|Max\w+PerAccount)/,"a limit of the account or its quality of service is reached"]],$=[[/^JobHeldUser$/,"they are held",'release them with "scontrol release JOB"'],[/^JobHeldAdmin$/,"an administrator holds them","ask the administrators of the cluster"],[/^Partition(Down|Inactive)$/,"their partition is down",'name another one with "slurm: { partition: \u2026 }"'],[/^Partition(Node|Time)Limit$/,"they ask for more than their partition gives",'lower "resources" or "timeout", or name another partition with "slurm"'],[/^(ReqNodeNotAvail|NodeDown)/,"nodes that they need are down, drained or reserved",'wait, or ask for others with "slurm"'],[/^BadConstraints$/,"no node has what they ask for",'change "resources" or "slurm"']],x=/^(launch failed requeued held|DependencyNeverSatisfied)$/i
;function waitsForever({state:e,reason:t}){return"pending"===e&&x.test(t)}function createWaitTeller(e){let t=new Set;const s=new Set;return{add(n){const i=new Map;for(const{state:e,reason:t}of n){
const s=t.split(/[,(]/)[0]?.trim()??"";if("pending"===e&&""!==s)i.set(s,(i.get(s)??0)+1)}for(const[n,a]of i)if(t.has(n)&&!s.has(n)){s.add(n);e(waitText(n,a))}t=new Set(i.keys())}}}
function waitText(e,t){const s=1===t?"1 task waits":`${t} tasks wait`,[,n,i]=$.find(([t])=>t.test(e))??[];if(void 0!==n)return{type:"warning",message:`${s} in Slurm: ${n} (${e}): ${i}`}
;const[,a]=S.find(([t])=>t.test(e))??[];return{type:"notice",message:`${s} in Slurm: ${void 0===a?e:`${a} (${e})`}`}}// CONCATENATED MODULE: ./src/executor/slurm/follower.ts
const j=1e4,O=6e4;class Follower{context;#i=[];#a;#o=!1;#r=!1;#d=!1;#c;#l=0;#u=j;#h=0;#f=new Map;#m;#p=new WeakMap;constructor(e){this.context=e;this.#m=createWaitTeller(e.report)}add(e){
this.#i.push(e);this.#l=this.context.now()+j;if([...e.tasks.values()].flat().some(({isCancelled:e})=>e))this.cancelled();if(!this.#o)this.#w()}attach({index:e,...t},s){
const n=this.#i.find(({id:e,files:s})=>e.job===t.id.job&&s.script===t.files.script);if(void 0===n){this.add({...t,tasks:new Map([[e,[s]]])});this.#l=0}else{
const t=new Map([...n.tasks,[e,[...n.tasks.get(e)??[],s]]]);this.#i=this.#i.map(e=>e===n?{...n,tasks:t}:e)}}cancelled(){if(!this.#d){this.#d=!0;setImmediate(()=>{this.#d=!1;this.#g()})}}close(){
this.#r=!0;clearTimeout(this.#a)}async#w(){this.#o=!0;for(;this.#i.length>0&&!this.#r;){await this.#y().catch(()=>{});await new Promise(e=>{this.#a=setTimeout(e,1e3)})}this.#o=!1}async#y(){let e=0
;for(const t of this.#b()){await this.#t(t);for(const s of t.jobs)if(s.isStarted&&!s.isOver&&e<16){e+=1;await passOutput(s)}}const t=this.#i.filter(e=>0===openTasks(e).length)
;this.#i=this.#i.filter(e=>!t.includes(e));for(const e of t)this.context.over(e);if(this.context.now()>=this.#l&&this.#i.length>0)await this.#k()}#b(){
const e=this.#i.flatMap(openTasks),t=e.filter(e=>!hasStarted(e)),s=this.#h<t.length?this.#h:0;this.#h=s+200;return[...e.filter(hasStarted),...t.slice(s,s+200)]}async#t(e){
const{jobs:t,index:s,array:n}=e,i=readTaskLog(n.files.log(n.chunk,s));if(void 0!==i.unable){const e=unableNode(i.unable,i.node??"unknown",lastLineOf(n.files.text(n.chunk,s)))
;for(const s of t.filter(({name:e})=>!i.ended.has(e)))s.fail(e)}for(const s of t.filter(({isOver:e})=>!e))await this.#v(s,i,e)
;const a=t.filter(({isOver:e,name:t})=>!e&&!i.ended.has(t)),o=i.isOver&&a.length>0;if(o&&!a.every(({isStopped:e})=>e))this.#S(a);return a.length>0&&!o}async#v(e,t,s){const n=t.ended.get(e.name)
;if(t.started.has(e.name)&&!e.isStarted){e.isStarted=!0;e.task.onStarted()}
if(void 0===n&&!t.isOver)e.isStopped=!1;else if(n?.isStopped&&!e.isCancelled)this.#S([e]);else if(void 0!==n)await this.#$(e,t,n,s)}#S(e){for(const t of e.filter(({isStopped:e})=>!e)){t.isStopped=!0
;this.#l=0}}async#$(e,t,s,{index:i,array:a}){const{now:o}=this.context;e.seenEnded??=o();if(!isVisible(e,s)&&o()-e.seenEnded<6e4)return;for(;await passOutput(e););
const{task:r,isCancelled:d}=e,{node:c="unknown"}=t,l=Number.isFinite(s.time)?s.time:o()/1e3,u=readFeatures((0,n.join)(a.files.nodes,c));e.end({reason:d?"cancelled":"ended",end:{exitCode:s.exitCode,
signal:null},isolation:r.runtime.onNodes?.isolation(r.run,u)??r.runtime.isolation(r.run),startTime:t.started.get(e.name)??l,endTime:l,host:c,jobId:(0,v.B)(a.id,i),awaitsNext:!1})}async#k(){
const{scheduler:e,now:t}=this.context;await this.#x();const s=await e.states(this.#i.flatMap(e=>this.#j(e))),n=this.#f.size,i=[];for(const e of void 0===s?[]:this.#i.flatMap(openTasks)){
const t=this.#j(e.array).flatMap(({job:t})=>s?.get(t)?.get(e.index)??[]),n=t.find(({state:e})=>"ended"!==e)??t[0];i.push(...void 0===n?[]:[n]);await this.#O(e,n)}this.#m.add(i)
;this.#u=this.#f.size>n?j:Math.min(O,1.5*this.#u);const a=void 0!==this.#c||this.#i.some(isStopping);this.#l=t()+(a?1e3:this.#u);if(void 0!==this.#c&&t()>=this.#c.againAt)await this.#g()}#j(e){
return this.#p.get(e)??[e.id]}async#x(){for(const e of this.#i){const t=void 0===e.doubtful?void 0:await this.context.scheduler.find(e.doubtful),s=t?.filter(({job:t})=>t!==e.id.job)
;if(void 0!==s)this.#p.set(e,[e.id,...s])}}async#O(e,t){const{jobs:s}=e,n=keyOf(e),i=s.every(e=>e.isCancelled);if(void 0!==t&&waitsForever(t)&&!i){await this.#T(e,w,t.node);return}
if(void 0!==t&&"ended"!==t.state){this.#f.delete(n);return}const a=this.context.now(),o=this.#f.get(n)??a;this.#f.set(n,o);const r=s.every(e=>e.isCancelled||e.isStopped)
;if(a-o<(r?0:1e4)||!r&&!await this.#t(e))return;const d=t?.word??(await this.#M(e))?.word;if(void 0!==d||i||a-o>=6e4){this.#f.delete(n);await this.#T(e,d,t?.node??"")}}async#M({array:e,index:t}){
const s=await this.context.scheduler.ends([e.id],new Date(e.submitted));return s?.get(e.id.job)?.get(t)}async#T(e,t,s){
const{index:n,array:i}=e,a=readTaskLog(i.files.log(i.chunk,n)),o="CANCELLED"===t?(await this.#M(e))?.cancelledBy:void 0,r={id:(0,v.B)(i.id,n),word:t,node:s,log:a,cancelledBy:o,
now:this.context.now()/1e3},d=e.jobs.filter(e=>!e.isOver),c=d.filter(e=>!e.isEarlier&&isLeft(e,r));if(d.some(e=>!e.isCancelled)&&!g.has(t))await this.context.scheduler.cancel([{...i.id,job:r.id}])
;const l=lastLineOf(i.files.text(i.chunk,n));for(const e of d)if(c.includes(e)){e.isStopped=!1;this.context.again(e)}else endHeld(e,{...r,said:l,directory:i.files.directory})
;if(c.length>0)this.#E(e,c)}#E({array:e,index:t},s){this.#i=this.#i.map(n=>{const i=n.id.job===e.id.job?n.tasks.get(t):void 0;return void 0===i?n:{...n,
tasks:new Map([...n.tasks,[t,i.filter(e=>!s.includes(e))]])}})}async#g(){const{now:e,scheduler:t,report:s}=this.context,n=this.#i.flatMap(cancelledIn);if(0===n.length)return;this.#c??={since:e(),
againAt:0};this.#c.againAt=e()+5e3;this.#l=0;if(e()-this.#c.since<3e4){await t.cancel(n);return}s({type:"warning",
message:`Slurm doesn't say that these tasks have ended; cancel them: scancel ${n.map(({job:e})=>e).join(" ")}`})
;for(const e of this.#i.flatMap(openTasks).filter(({jobs:e})=>e.every(({isCancelled:e})=>e)))await this.#T(e,void 0,"")}}function keyOf({array:e,index:t}){return`${e.files.directory} ${(0,
v.B)(e.id,t)}`}function hasStarted({jobs:e,array:t,index:s}){return e.some(({isStarted:e})=>e)||(t.tasks.get(s)??[]).some(({isOver:e})=>e)}function openTasks(e){return[...e.tasks].flatMap(([t,s])=>{
const n=s.filter(({isOver:e})=>!e);return 0===n.length?[]:[{jobs:n,index:t,array:e}]})}function isStopping({tasks:e}){return[...e.values()].flat().some(e=>e.isStopped&&!e.isOver)}
function cancelledIn(e){const{id:t}=e,s=openTasks(e),n=s.filter(({jobs:e})=>e.every(({isCancelled:e})=>e));return n.length>0&&n.length===s.length?[t]:n.map(({index:e})=>({...t,job:(0,v.B)(t,e)}))}
// CONCATENATED MODULE: ./src/executor/slurm/lease.ts
const T=15e3,M=90;function createLease(e){let t,s=0;const renew=()=>{s+=1;try{(0,l.EH)(e,s)}catch{}};return{keep(){(0,l.EH)(e,0);t=setInterval(renew,T).unref()},end:()=>clearInterval(t)}}
// CONCATENATED MODULE: ./src/executor/slurm/requests.ts
const E=1048576,N=128,I=60,A={mem:["mem-per-cpu","mem-per-gpu"],gres:["gpus","gpus-per-node","gpus-per-task"]};function requestOptions({resources:e,packing:t,timeout:s,options:n}){
const{cpus:i,memory:a,gpus:o}=e,{pack:r,atOnce:d}=t,c=void 0===a?void 0:d*(Math.ceil(a/E)+N),l=void 0===s?void 0:Math.ceil(r/d)*s+I
;return[...[["cpus-per-task",String(Math.ceil(d*i))],["mem",void 0===c?void 0:`${c}M`],["time",void 0===l?void 0:String(Math.ceil(l/60))],["gres",void 0===o?void 0:`gpu:${"all"===o?o:d*Number(o)}`]].filter(([e])=>![e,...A[e]??[]].some(e=>n.has(e))).flatMap(([e,t])=>void 0===t?[]:[`--${e}=${t}`]),...[...n].map(([e,t])=>!0===t?`--${e}`:`--${e}=${t}`)]
}var D=s(61388),C=s(77598),L=s(79386);// CONCATENATED MODULE: ./src/executor/slurm/shapes.ts
const B="inputs";class Shapes{files;#N=new Map;#I=`place-${(0,C.randomBytes)(8).toString("hex")}`;constructor(e){this.files=e}nameOf({run:e,runtime:t}){
if(void 0===t.onNodes)throw new i.bD("runtime",`${t.name} can't run jobs on the nodes of a cluster`,"use apptainer");const s=t.onNodes.arguments({...e,directory:(0,
n.join)(this.files.directory,this.#I)}),a=s.filter(({when:e})=>e===B).flatMap(({args:e})=>e);if(a.length>0)(0,d.writeFileSync)((0,n.join)(e.directory,B),textOf(a))
;const o=textOf([`${this.#I} ${e.shared?"worker":"container"}`,`image ${e.image.reference}`,...s.flatMap(linesOf)]),r=this.#N.get(o),c=r??String(this.#N.size);if(void 0===r){(0,d.writeFileSync)((0,
n.join)(this.files.shapes,c),o);this.#N.set(o,c)}return c}}function linesOf({when:e="-",args:t}){return e===B?[`${B} -`]:t.map(t=>`${e} ${t}`)}function textOf(e){
if(e.some(e=>e.includes("\n")))throw new i.bD("runtime","a path of the job has a line feed, which jobs on Slurm can not pass to the container","rename the file or directory");return`${e.join("\n")}\n`
}// CONCATENATED MODULE: ./src/executor/slurm/submit-array.ts
const P=[2,5,10,20];async function submitArray(e,t){const{scheduler:s,report:n,pause:i,signal:a}=t;let o=!1;for(let r=0;;r+=1){const d=await s.submit(e);if("submitted"===d.kind)return{id:d.id,
isDoubtful:o};if("refused"===d.kind||"missing"===d.kind)throw refusal(d.kind,d.words);const c="limited"===d.kind;n({type:"notice",
message:c?`Slurm takes no more jobs for now (${d.words}); trying again`:`Slurm did not say whether it took the jobs (${d.words}); looking for them`});if(c){await i(P[Math.min(r,P.length-1)]??0,a)
;continue}o=!0;const l=await findLate(e.name,t);if(void 0!==l)return{id:l,isDoubtful:o}}}async function findLate(e,{scheduler:t,pause:s,signal:n}){for(let i=0;i<P.length;){await s(P[i]??0,n)
;const a=await t.find(e);if(void 0!==a?.[0])return a[0];i+=void 0===a?0:1}return}function refusal(e,t){
return"missing"===e?new i.bD("runtime",`Slurm can't be used here: ${t}`,"run hither on a login node of the cluster"):new i.bD("runtime",`Slurm refuses the jobs: ${t}`,'change "resources", "timeout" or "slurm" of the job')
}// CONCATENATED MODULE: ./src/executor/slurm/submitter.ts
const R=1e3;class Submitter{context;#A=[];#D;#C=0;#L=!1;#B=!1;#P;#R;constructor(e){this.context=e;this.#R=new Shapes(e.files)}add(e){this.#A.push(e)
;if(this.#A.length>=this.#F())this.#q("whole tasks");else this.#z()}ended(){if(this.#A.length>0)this.#z()}drop(e){const t=this.#A.includes(e);if(t){this.#A=this.#A.filter(t=>t!==e)
;e.end(withoutEnd(e,"cancelled",this.context))}return t}#F(){const{window:e,held:t,detach:s}=this.context,n=Math.ceil(e/4),i=t()-this.#A.length;return s?e:Math.max(Math.min(200,n),Math.min(i/2,n))}
#z(){clearTimeout(this.#D);this.#D=setTimeout(()=>{const{window:e,held:t}=this.context;if(t()<e||t()===this.#A.length)this.#q("all")},150)}async#q(e){clearTimeout(this.#D);const t=byNeeds(this.#A)
;this.#A=[];const s=[...t].flatMap(({options:t,setup:s,jobs:n})=>{const i=this.#J(n,e);return 0===i.length?[]:[{options:t,setup:s,tasks:i}]});if(this.#A.length>0)this.#z();this.#P??=this.#U()
;const n=await this.#P;for(const{tasks:e,...t}of s)for(const s of inParts(e,n))this.#H({...t,tasks:s})}async#U(){const{maxArraySize:e=R}=await this.context.scheduler.facts()??{}
;return Math.max(1,Math.min(R,e))}#J(e,t){const{pack:s}=e[0]?.task.request.packing??{pack:1},n=new Map;for(const t of e)try{this.#_()
;const e=this.#R.nameOf(t.task),i=1===s?e:`${e} ${nameOf(t)}`,a=n.get(i)??{shape:e,jobs:[]};a.jobs.push(t);n.set(i,a)}catch(e){this.#V(t,e)}
const i=[...n.values()].flatMap(({shape:e,jobs:t})=>inParts(t,s).map(t=>({shape:e,jobs:t}))),isReady=e=>"all"===t||e.jobs.length===s;this.#A.push(...i.filter(e=>!isReady(e)).flatMap(e=>e.jobs))
;return i.filter(isReady)}async#H({options:e,setup:t,tasks:s}){const{directory:n,files:i,signal:a,leaseSeconds:o=M,detach:r}=this.context,d=this.#C;this.#C+=1;const u=s.flatMap(e=>e.jobs);try{
const a=s.map(e=>({shape:e.shape,jobs:e.jobs.map(({name:e})=>e)}));(0,l.cp)(i,d,{tasks:a,setup:t});const{atOnce:h}=u[0]?.task.request.packing??{atOnce:1},f=arrayName(u,d),m=this.context.now();(0,
c.Ec)(n,d,{name:f,submitted:m,isDoubtful:!1});const p=[n,String(d),String(r?0:o),String(h)],w={tasks:s.length,options:e,output:i.output(d),script:i.script,args:p
},{id:g,isDoubtful:y}=await submitArray({name:f,...w},this.context);this.#B||=y;(0,c.Ec)(n,d,{name:f,submitted:m,id:g,isDoubtful:y});const b=new Map([...s.entries()].map(([e,t])=>[e,t.jobs]))
;this.#Y({files:i,id:g,chunk:d,submitted:m,tasks:b},y?f:void 0)}catch(e){if(a.aborted)await this.#W();for(const t of u)this.#V(t,e)}}#Y(e,t){if(!this.context.detach){this.context.follow(void 0===t?e:{
...e,doubtful:t});return}for(const[t,s]of e.tasks)for(const n of s)n.end({...withoutEnd(n,"submitted",this.context),jobId:(0,v.B)(e.id,t)})}async close(){clearTimeout(this.#D)
;if(this.context.detach?this.context.signal.aborted:this.#B)await this.#W()}#W(){const{directory:e,user:t,env:s}=this.context;return(0,L.endArrays)([e],{user:String(t.uid),env:s})}#_(){if(!this.#L){
(0,l.vi)(this.context.files);if(!this.context.detach)this.context.lease.keep();this.#L=!0}}#V(e,t){
if(this.context.signal.aborted||e.isCancelled)e.end(withoutEnd(e,"cancelled",this.context));else e.fail(t instanceof i.bD?t:unwritable(t))}}function arrayName(e,t){
const[s="jobs",...n]=new Set(e.map(nameOf));return`${n.length>0?"jobs":s.replaceAll(/[^\w.-]/g,"_")}.${t} hither-${(0,C.randomUUID)().slice(0,13)}`}function nameOf({task:e}){
return e.label.replace(/\[.*$/s,"")}function byNeeds(e){const t=new Map;for(const s of e){const{request:e}=s.task,n=requestOptions(e),{setup:i,packing:a}=e,o=JSON.stringify([n,i,a]),r=t.get(o)??{
options:n,setup:i,jobs:[]};r.jobs.push(s);t.set(o,r)}return t.values()}function inParts(e,t){return Array.from({length:Math.ceil(e.length/t)},(s,n)=>e.slice(n*t,(n+1)*t))}function unwritable(e){
return new i.bD("store",`the files of the run on Slurm can't be written: ${(0,i.u0)(e)}`,"free some space there, or fix the permissions")}// CONCATENATED MODULE: ./src/executor/slurm/slurm.ts
const F=1250,q={cpus:Number.POSITIVE_INFINITY,memory:Number.POSITIVE_INFINITY,gpus:Number.POSITIVE_INFINITY};function createSlurmExecutor(e){
const{directory:t,env:s,user:r,parallel:d,now:c,report:u}=e,h=(0,D.E)({user:String(r.uid),env:s}),f=(0,l.k0)(t),m=createLease(f),p=new Map,w=Math.min(d??F,F),g=new EarlierTasks(h),y=new Follower({
scheduler:h,now:c,report:u,again:e=>b.add(e),over:({chunk:e,files:{directory:s,chunks:i}})=>{if(s===t)(0,o.q)((0,n.join)(i,String(e))).catch(()=>{})}}),b=new Submitter({...{...e,scheduler:h,files:f,
lease:m,window:w},follow:e=>y.add(e),held:()=>p.size}),k=(0,a.B)(e=>refusalOf(JSON.parse(e),h)),hold=e=>{const t=e.task.run.directory;p.set(t,e);const s=e.result.finally(()=>{p.delete(t);b.ended()})
;return{id:t,ended:s}};return{name:"slurm",window:w,capacity:q,refuses:e=>k(JSON.stringify(requestOptions(e))),async submit(e){const s=holdJob(e,t,!1),n=hold(s);b.add(s);return n},async idOf(e){
const t=await g.find(e);return void 0===t?void 0:(0,v.B)(t.id,t.index)},async attach(e){const t=await g.find(e.run.directory);if(void 0===t)throw(0,i.jr)(`no run has submitted ${e.run.directory}`)
;const s=holdJob(e,t.files.directory,!0);y.attach(t,s);return hold(s)},async cancel(t){const s=p.get(t);if(void 0===s)return;s.isCancelled=!0
;if(s.isEarlier)s.end(leftInSlurm(s,e));else if(!b.drop(s))y.cancelled();await s.result.catch(()=>{})},release:async()=>{},async close(){await b.close();m.end();y.close()}}}function leftInSlurm(e,t){
const s=`it goes on in Slurm: run the same command again to gather its result, or end it with "hither cancel ${(0,n.basename)((0,n.dirname)((0,n.dirname)(e.task.run.directory)))}"`;return{
...withoutEnd(e,"cancelled",t),words:s}}async function refusalOf(e,t){const s=(0,n.join)(r.T,"task.sh"),i=await t.check({name:"hither",tasks:1,options:e,output:"/dev/null",script:s,args:[]})
;if("missing"===i.kind)return{message:`can't be submitted: ${i.words}`,remedy:"run hither on a login node of the cluster"};return"refused"===i.kind?{message:`is refused by Slurm: ${i.words}`,
remedy:'change its "resources", "timeout" or "slurm"'}:void 0}})};
