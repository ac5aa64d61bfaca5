"use strict";exports.id=357;exports.ids=[357];exports.modules={14357:(function(t,e,s){s.r(e);s.d(e,{createSlurmExecutor:()=>createSlurmExecutor})
;var n=s(76760),i=s(74296),a=s(5799),o=s(91065),r=s(51548),d=s(73024),c=s(51716),l=s(42814),u=s(20654);function readTaskLog(t){const e=(0,u.l2)(t,{limit:16777216
}).toString("utf8"),s=e.slice(0,e.lastIndexOf("\n")+1).split("\n");let n,i,a,o=[],r=!1;const d=new Map,c=new Map;for(const t of s){const[e,s="",...l]=t.split(" ")
;if("jobs"===e)o=l;else if("began"===e){n=s;i=l[1];r=!1
}else if("unable"===e)a=[s,...l].join(" ");else if("started"===e)d.set(s,Number(l[0]));else if("ended"===e)c.set(s,jobEnd(l));else if("over"===e)r=!0}return{jobs:o,node:n,array:i,unable:a,started:d,
ended:c,isOver:r}}function jobEnd([t,e,s="-",n="-",i]){const size=t=>"-"===t?null:Number(t);return{exitCode:Number(t),time:Number(e),sizes:{"ended.json":size(s),"result.json":size(n)},
isStopped:"stopped"===i}}function readFeatures(t){return new Set((0,u.l2)(t,{limit:65536}).toString("utf8").split("\n"))}// CONCATENATED MODULE: ./src/executor/slurm/earlier-tasks.ts
class EarlierTasks{scheduler;#t=new Map;#e=new Set;constructor(t){this.scheduler=t}async find(t){const e=runOf(t),s=this.#s(e,(0,n.relative)(e,t)),i=void 0===s?void 0:(0,c.Qs)(e,s.chunk)
;if(void 0===s||void 0===i)return;const a=(0,l.k0)(e),{name:o,submitted:r}=i,d=i.id??await this.#n(o)??idInLog(a,s),u=i.isDoubtful||void 0===i.id;return void 0===d?void 0:{files:a,...s,id:d,
submitted:r,...u?{doubtful:o}:{}}}#s(t,e){const s=this.#t.get(t)??new Map;this.#t.set(t,s);const i=(0,l.k0)(t);for(const a of s.has(e)?[]:(0,c.Rn)(t).keys()){const t=(0,n.dirname)(i.log(a,0))
;for(const e of this.#e.has(t)?[]:namesIn(t))for(const t of readTaskLog(i.log(a,Number(e))).jobs)s.set(t,{chunk:a,index:Number(e)});this.#e.add(t)}return s.get(e)}async#n(t){
const e=await this.scheduler.find(t);if(void 0===e)throw new i.bD("runtime","Slurm does not say whether it has the job, which a detached run may have submitted","run again when Slurm answers",{
transient:!0});return e[0]}}function idInLog(t,{chunk:e,index:s}){const{array:n}=readTaskLog(t.log(e,s));return void 0===n?void 0:{job:n}}function namesIn(t){try{return(0,d.readdirSync)(t)}catch{
return[]}}function runOf(t){return(0,n.dirname)((0,n.dirname)(t))}var h=s(59505),f=s(50891),m=s(51922);// CONCATENATED MODULE: ./src/executor/slurm/task-errors.ts
const p={"no-engine":['has no program "apptainer" or "singularity" on its PATH','load its module with "slurm: { setup: [module load apptainer] }"'],
"no-features":["can't write files for the job","free some space there"],"no-directory":["has no directory for temporary files","ask the administrators of the cluster"]};function unableNode(t,e,s){
const[,n]=/^setup (.*)$/.exec(t)??[];if(void 0!==n){const t=""===s?"":` (${s})`;return new i.bD("runtime",`on the node ${e}, the command ${(0,
f.T)(n)} of "slurm: setup" failed${t}`,"correct it; it runs in /bin/sh, without the settings of a login shell")}const[a,o]=p[t]??[`can't run the job (${t})`,"ask the administrators of the cluster"]
;return new i.bD("runtime",`the node ${e} ${a}`,o)}function lostTask(t){const e=""===t.said?"":` (${t.said})`
;if("FAILED"===t.word&&!t.hasBegun)return new i.bD("runtime",`the node ${t.node||"of the task"} could not begin the task ${t.id}${e}: it may not see ${t.directory}`,`use a content store on a file system that all nodes share: ${(0,
m.zp)()}`,{transient:!0});return new i.bD("runtime",`${what(t)}${e}`,'run again; "retries" in the spec does so by itself',{transient:!0})}function what({id:t,word:e,node:s}){
const n=""===s?"":` on ${s}`;switch(e){case void 0:return`Slurm no longer knows the task ${t}, and it left no result`;case"NODE_FAIL":case"BOOT_FAIL":
return`the node ${s||"of the task"} failed under the task ${t}`;case"PREEMPTED":return`Slurm ended the task ${t}${n} to make room for another job (PREEMPTED)`;case"DEADLINE":
return`Slurm ended the task ${t}${n}: its deadline has passed`;case"OUT_OF_MEMORY":return`Slurm ended the task ${t}${n}: it needed more memory than it had; give the job "resources: memory"`;case w:
return`Slurm could not start the task ${t}, and holds it now: it is cancelled`;default:return`Slurm ended the task ${t}${n}: ${e}`}}const w="HELD"
;// CONCATENATED MODULE: ./src/executor/slurm/ends-by-state.ts
function isLeft({name:t,isCancelled:e},{word:s,log:n}){return!e&&"CANCELLED"!==s&&n.started.size>0&&!n.started.has(t)}const g=new Set(["TIMEOUT","CANCELLED"]);function endHeld(t,e){
const{id:s,word:n,node:i,log:a,cancelledBy:o,now:r,said:d,directory:c}=e,end=(e,n)=>t.end({reason:e,end:{exitCode:null,signal:"SIGTERM"},isolation:t.task.runtime.isolation(t.task.run),
startTime:Math.min(r,a.started.get(t.name)??r),endTime:r,...{host:i||"unknown",jobId:s,awaitsNext:!1,...void 0===n?{}:{words:n}}})
;if(t.isCancelled)end("cancelled");else if("TIMEOUT"===n)end("timed-out",`Slurm's time limit ended the task ${s}: give the job a "timeout", or more "time" in "slurm"`);else if("CANCELLED"===n)end("cancelled",`the task ${s} was cancelled in Slurm${void 0===o?"":` by the user ${o}`}`);else{
const e=i||a.node||"";t.fail(lostTask({id:s,word:n,node:e,hasBegun:void 0!==a.node,said:d,directory:c}))}}function lastLineOf(t){const e=(0,u.l2)(t,{limit:y}).toString("utf8");return(0,
h.P)(e.trimEnd().split("\n").at(-1)??"").slice(0,b)}const y=1048576,b=200;var k=s(85472);// CONCATENATED MODULE: ./src/executor/slurm/held-job.ts
function holdJob(t,e,s){let end=()=>{},fail=()=>{};const i=new Promise((t,e)=>{end=t;fail=e}),a={task:t,isEarlier:s,name:(0,n.relative)(e,t.run.directory),result:i,end:t=>{a.isOver=!0;end(t)},
fail:t=>{a.isOver=!0;fail(t)},isCancelled:!1,isStarted:!1,isOver:!1,isStopped:!1,seenEnded:void 0,read:{stdout:0,stderr:0}};return a}function withoutEnd({task:t},e,{now:s,host:n}){const i=s()/1e3
;return{reason:e,end:{exitCode:null,signal:"SIGTERM"},isolation:t.runtime.isolation(t.run),startTime:i,endTime:i,host:n,jobId:null,awaitsNext:!1}}async function passOutput({task:t,read:e}){
const s=e.stdout+e.stderr;for(const s of["stdout","stderr"]){const i=(0,k.z)((0,n.join)(t.run.directory,s),e[s],4194304);if(i.length>0){e[s]+=i.length;await t.onOutput(s,i)}}return e.stdout+e.stderr>s
}function isVisible({task:t},{sizes:e}){return Object.entries(e).every(([e,s])=>null===s||sizeOf((0,n.join)(t.run.directory,"out",e))>=s)}function sizeOf(t){try{return(0,d.statSync)(t).size}catch{
return-1}}var v=s(13116);// CONCATENATED MODULE: ./src/executor/slurm/waiting.ts
const S=[[/^Resources$/,"no node has room for them yet"],[/^Priority$/,"other jobs come first"],[/^(BeginTime|Reservation)$/,"their time has not come"],[/^JobArrayTaskLimit$/,"as many tasks of their array run as may (ArrayTaskThrottle)"],[/^Licenses$/,"a license that they need is in use"],[/^(QOS|Assoc|Max\w+PerAccount)/,"a limit of the account or its quality of service is reached"]],$=[[/^JobHeldUser$/,"they are held",'release them with "scontrol release JOB"'],[/^JobHeldAdmin$/,"an administrator holds them","ask the administrators of the cluster"],[/^Partition(Down|Inactive)$/,"their partition is down",'name another one with "slurm: { partition: \u2026 }"'],[/^Partition(Node|Time)Limit$/,"they ask for more than their partition gives",'lower "resources" or "timeout", or name another partition with "slurm"'],[/^(ReqNodeNotAvail|NodeDown)/,"nodes that they need are down, drained or reserved",'wait, or ask for others with "slurm"'],[/^BadConstraints$/,"no node has what they ask for",'change "resources" or "slurm"']],x=/^(launch failed requeued held|DependencyNeverSatisfied)$/i
;function waitsForever({state:t,reason:e}){return"pending"===t&&x.test(e)}function createWaitTeller(t){let e=new Set;const s=new Set;return{add(n){const i=new Map;for(const{state:t,reason:e}of n){
const s=e.split(/[,(]/)[0]?.trim()??"";if("pending"===t&&""!==s)i.set(s,(i.get(s)??0)+1)}for(const[n,a]of i)if(e.has(n)&&!s.has(n)){s.add(n);t(waitText(n,a))}e=new Set(i.keys())}}}
function waitText(t,e){const s=1===e?"1 task waits":`${e} tasks wait`,[,n,i]=$.find(([e])=>e.test(t))??[];if(void 0!==n)return{type:"warning",message:`${s} in Slurm: ${n} (${t}): ${i}`}
;const[,a]=S.find(([e])=>e.test(t))??[];return{type:"notice",message:`${s} in Slurm: ${void 0===a?t:`${a} (${t})`}`}}// CONCATENATED MODULE: ./src/executor/slurm/follower.ts
const j=1e4,O=6e4;class Follower{context;#i=[];#a;#o=!1;#r=!1;#d=!1;#c;#l=0;#u=j;#h=0;#f=new Map;#m;#p=new WeakMap;constructor(t){this.context=t;this.#m=createWaitTeller(t.report)}add(t){
this.#i.push(t);this.#l=this.context.now()+j;if([...t.tasks.values()].flat().some(({isCancelled:t})=>t))this.cancelled();if(!this.#o)this.#w()}attach({index:t,...e},s){
const n=this.#i.find(({id:t,files:s})=>t.job===e.id.job&&s.script===e.files.script);if(void 0===n){this.add({...e,tasks:new Map([[t,[s]]])});this.#l=0}else{
const e=new Map([...n.tasks,[t,[...n.tasks.get(t)??[],s]]]);this.#i=this.#i.map(t=>t===n?{...n,tasks:e}:t)}}cancelled(){if(!this.#d){this.#d=!0;setImmediate(()=>{this.#d=!1;this.#g()})}}close(){
this.#r=!0;clearTimeout(this.#a)}async#w(){this.#o=!0;for(;this.#i.length>0&&!this.#r;){await this.#y().catch(()=>{});await new Promise(t=>{this.#a=setTimeout(t,1e3)})}this.#o=!1}async#y(){let t=0
;for(const e of this.#b()){await this.#e(e);for(const s of e.jobs)if(s.isStarted&&!s.isOver&&t<16){t+=1;await passOutput(s)}}const e=this.#i.filter(t=>0===openTasks(t).length)
;this.#i=this.#i.filter(t=>!e.includes(t));for(const t of e)this.context.over(t);if(this.context.now()>=this.#l&&this.#i.length>0)await this.#k()}#b(){
const t=this.#i.flatMap(openTasks),e=t.filter(t=>!hasStarted(t)),s=this.#h<e.length?this.#h:0;this.#h=s+200;return[...t.filter(hasStarted),...e.slice(s,s+200)]}async#e(t){
const{jobs:e,index:s,array:n}=t,i=readTaskLog(n.files.log(n.chunk,s));if(void 0!==i.unable){const t=unableNode(i.unable,i.node??"unknown",lastLineOf(n.files.text(n.chunk,s)))
;for(const s of e.filter(({name:t})=>!i.ended.has(t)))s.fail(t)}for(const s of e.filter(({isOver:t})=>!t))await this.#v(s,i,t)
;const a=e.filter(({isOver:t,name:e})=>!t&&!i.ended.has(e)),o=i.isOver&&a.length>0;if(o&&!a.every(({isStopped:t})=>t))this.#S(a);return a.length>0&&!o}async#v(t,e,s){const n=e.ended.get(t.name)
;if(e.started.has(t.name)&&!t.isStarted){t.isStarted=!0;t.task.onStarted()}if(n?.isStopped&&!t.isCancelled)this.#S([t]);else if(void 0!==n)await this.#$(t,e,n,s)}#S(t){
for(const e of t.filter(({isStopped:t})=>!t)){e.isStopped=!0;this.#l=0}}async#$(t,e,s,{index:i,array:a}){const{now:o}=this.context;t.seenEnded??=o();if(!isVisible(t,s)&&o()-t.seenEnded<6e4)return
;for(;await passOutput(t););const{task:r,isCancelled:d}=t,{node:c="unknown"}=e,l=Number.isFinite(s.time)?s.time:o()/1e3,u=readFeatures((0,n.join)(a.files.nodes,c));t.end({reason:d?"cancelled":"ended",
end:{exitCode:s.exitCode,signal:null},isolation:r.runtime.onNodes?.isolation(r.run,u)??r.runtime.isolation(r.run),startTime:e.started.get(t.name)??l,endTime:l,host:c,jobId:(0,v.B)(a.id,i),
awaitsNext:!1})}async#k(){const{scheduler:t,now:e}=this.context;await this.#x();const s=await t.states(this.#i.flatMap(t=>this.#j(t))),n=this.#f.size,i=[]
;for(const t of void 0===s?[]:this.#i.flatMap(openTasks)){const e=this.#j(t.array).flatMap(({job:e})=>s?.get(e)?.get(t.index)??[]),n=e.find(({state:t})=>"ended"!==t)??e[0];i.push(...void 0===n?[]:[n])
;await this.#O(t,n)}this.#m.add(i);this.#u=this.#f.size>n?j:Math.min(O,1.5*this.#u);const a=void 0!==this.#c||this.#i.some(isStopping);this.#l=e()+(a?1e3:this.#u)
;if(void 0!==this.#c&&e()>=this.#c.againAt)await this.#g()}#j(t){return this.#p.get(t)??[t.id]}async#x(){for(const t of this.#i){
const e=void 0===t.doubtful?void 0:await this.context.scheduler.find(t.doubtful),s=e?.filter(({job:e})=>e!==t.id.job);if(void 0!==s)this.#p.set(t,[t.id,...s])}}async#O(t,e){
const{jobs:s}=t,n=keyOf(t),i=s.every(t=>t.isCancelled);if(void 0!==e&&waitsForever(e)&&!i){await this.#T(t,w,e.node);return}if(void 0!==e&&"ended"!==e.state){this.#f.delete(n);return}
const a=this.context.now(),o=this.#f.get(n)??a;this.#f.set(n,o);const r=s.every(t=>t.isCancelled||t.isStopped);if(a-o<(r?0:1e4)||!r&&!await this.#e(t))return;const d=e?.word??(await this.#M(t))?.word
;if(void 0!==d||i||a-o>=6e4){this.#f.delete(n);await this.#T(t,d,e?.node??"")}}async#M({array:t,index:e}){const s=await this.context.scheduler.ends([t.id],new Date(t.submitted))
;return s?.get(t.id.job)?.get(e)}async#T(t,e,s){const{index:n,array:i}=t,a=readTaskLog(i.files.log(i.chunk,n)),o="CANCELLED"===e?(await this.#M(t))?.cancelledBy:void 0,r={id:(0,v.B)(i.id,n),word:e,
node:s,log:a,cancelledBy:o,now:this.context.now()/1e3},d=t.jobs.filter(t=>!t.isOver),c=d.filter(t=>!t.isEarlier&&isLeft(t,r))
;if(d.some(t=>!t.isCancelled)&&!g.has(e))await this.context.scheduler.cancel([{...i.id,job:r.id}]);const l=lastLineOf(i.files.text(i.chunk,n));for(const t of d)if(c.includes(t)){t.isStopped=!1
;this.context.again(t)}else endHeld(t,{...r,said:l,directory:i.files.directory});if(c.length>0)this.#E(t,c)}#E({array:t,index:e},s){this.#i=this.#i.map(n=>{
const i=n.id.job===t.id.job?n.tasks.get(e):void 0;return void 0===i?n:{...n,tasks:new Map([...n.tasks,[e,i.filter(t=>!s.includes(t))]])}})}async#g(){
const{now:t,scheduler:e,report:s}=this.context,n=this.#i.flatMap(cancelledIn);if(0===n.length)return;this.#c??={since:t(),againAt:0};this.#c.againAt=t()+5e3;this.#l=0;if(t()-this.#c.since<3e4){
await e.cancel(n);return}s({type:"warning",message:`Slurm doesn't say that these tasks have ended; cancel them: scancel ${n.map(({job:t})=>t).join(" ")}`})
;for(const t of this.#i.flatMap(openTasks).filter(({jobs:t})=>t.every(({isCancelled:t})=>t)))await this.#T(t,void 0,"")}}function keyOf({array:t,index:e}){return`${t.files.directory} ${(0,
v.B)(t.id,e)}`}function hasStarted({jobs:t,array:e,index:s}){return t.some(({isStarted:t})=>t)||(e.tasks.get(s)??[]).some(({isOver:t})=>t)}function openTasks(t){return[...t.tasks].flatMap(([e,s])=>{
const n=s.filter(({isOver:t})=>!t);return 0===n.length?[]:[{jobs:n,index:e,array:t}]})}function isStopping({tasks:t}){return[...t.values()].flat().some(t=>t.isStopped&&!t.isOver)}
function cancelledIn(t){const{id:e}=t,s=openTasks(t),n=s.filter(({jobs:t})=>t.every(({isCancelled:t})=>t));return n.length>0&&n.length===s.length?[e]:n.map(({index:t})=>({...e,job:(0,v.B)(e,t)}))}
// CONCATENATED MODULE: ./src/executor/slurm/lease.ts
const T=15e3,M=90;function createLease(t){let e,s=0;const renew=()=>{s+=1;try{(0,l.EH)(t,s)}catch{}};return{keep(){(0,l.EH)(t,0);e=setInterval(renew,T).unref()},end:()=>clearInterval(e)}}
// CONCATENATED MODULE: ./src/executor/slurm/requests.ts
const E=1048576,N=128,I=60,A={mem:["mem-per-cpu","mem-per-gpu"],gres:["gpus","gpus-per-node","gpus-per-task"]};function requestOptions({resources:t,packing:e,timeout:s,options:n}){
const{cpus:i,memory:a,gpus:o}=t,{pack:r,atOnce:d}=e,c=void 0===a?void 0:d*(Math.ceil(a/E)+N),l=void 0===s?void 0:Math.ceil(r/d)*s+I
;return[...[["cpus-per-task",String(Math.ceil(d*i))],["mem",void 0===c?void 0:`${c}M`],["time",void 0===l?void 0:String(Math.ceil(l/60))],["gres",void 0===o?void 0:`gpu:${"all"===o?o:d*Number(o)}`]].filter(([t])=>![t,...A[t]??[]].some(t=>n.has(t))).flatMap(([t,e])=>void 0===e?[]:[`--${t}=${e}`]),...[...n].map(([t,e])=>!0===e?`--${t}`:`--${t}=${e}`)]
}var D=s(61388),C=s(77598),L=s(79386);// CONCATENATED MODULE: ./src/executor/slurm/shapes.ts
const B="inputs";class Shapes{files;#N=new Map;#I=`place-${(0,C.randomBytes)(8).toString("hex")}`;constructor(t){this.files=t}nameOf({run:t,runtime:e}){
if(void 0===e.onNodes)throw new i.bD("runtime",`${e.name} can't run jobs on the nodes of a cluster`,"use apptainer");const s=e.onNodes.arguments({...t,directory:(0,
n.join)(this.files.directory,this.#I)}),a=s.filter(({when:t})=>t===B).flatMap(({args:t})=>t);if(a.length>0)(0,d.writeFileSync)((0,n.join)(t.directory,B),textOf(a))
;const o=textOf([`${this.#I} ${t.shared?"worker":"container"}`,`image ${t.image.reference}`,...s.flatMap(linesOf)]),r=this.#N.get(o),c=r??String(this.#N.size);if(void 0===r){(0,d.writeFileSync)((0,
n.join)(this.files.shapes,c),o);this.#N.set(o,c)}return c}}function linesOf({when:t="-",args:e}){return t===B?[`${B} -`]:e.map(e=>`${t} ${e}`)}function textOf(t){
if(t.some(t=>t.includes("\n")))throw new i.bD("runtime","a path of the job has a line feed, which jobs on Slurm can not pass to the container","rename the file or directory");return`${t.join("\n")}\n`
}// CONCATENATED MODULE: ./src/executor/slurm/submit-array.ts
const P=[2,5,10,20];async function submitArray(t,e){const{scheduler:s,report:n,pause:i,signal:a}=e;let o=!1;for(let r=0;;r+=1){const d=await s.submit(t);if("submitted"===d.kind)return{id:d.id,
isDoubtful:o};if("refused"===d.kind||"missing"===d.kind)throw refusal(d.kind,d.words);const c="limited"===d.kind;n({type:"notice",
message:c?`Slurm takes no more jobs for now (${d.words}); trying again`:`Slurm did not say whether it took the jobs (${d.words}); looking for them`});if(c){await i(P[Math.min(r,P.length-1)]??0,a)
;continue}o=!0;const l=await findLate(t.name,e);if(void 0!==l)return{id:l,isDoubtful:o}}}async function findLate(t,{scheduler:e,pause:s,signal:n}){for(let i=0;i<P.length;){await s(P[i]??0,n)
;const a=await e.find(t);if(void 0!==a?.[0])return a[0];i+=void 0===a?0:1}return}function refusal(t,e){
return"missing"===t?new i.bD("runtime",`Slurm can't be used here: ${e}`,"run hither on a login node of the cluster"):new i.bD("runtime",`Slurm refuses the jobs: ${e}`,'change "resources", "timeout" or "slurm" of the job')
}// CONCATENATED MODULE: ./src/executor/slurm/submitter.ts
const R=1e3;class Submitter{context;#A=[];#D;#C=0;#L=!1;#B=!1;#P;#R;constructor(t){this.context=t;this.#R=new Shapes(t.files)}add(t){this.#A.push(t)
;if(this.#A.length>=this.#F())this.#q("whole tasks");else this.#z()}ended(){if(this.#A.length>0)this.#z()}drop(t){const e=this.#A.includes(t);if(e){this.#A=this.#A.filter(e=>e!==t)
;t.end(withoutEnd(t,"cancelled",this.context))}return e}#F(){const{window:t,held:e,detach:s}=this.context,n=Math.ceil(t/4),i=e()-this.#A.length;return s?t:Math.max(Math.min(200,n),Math.min(i/2,n))}
#z(){clearTimeout(this.#D);this.#D=setTimeout(()=>{const{window:t,held:e}=this.context;if(e()<t||e()===this.#A.length)this.#q("all")},150)}async#q(t){clearTimeout(this.#D);const e=byNeeds(this.#A)
;this.#A=[];const s=[...e].flatMap(({options:e,setup:s,jobs:n})=>{const i=this.#J(n,t);return 0===i.length?[]:[{options:e,setup:s,tasks:i}]});if(this.#A.length>0)this.#z();this.#P??=this.#U()
;const n=await this.#P;for(const{tasks:t,...e}of s)for(const s of inParts(t,n))this.#H({...e,tasks:s})}async#U(){const{maxArraySize:t=R}=await this.context.scheduler.facts()??{}
;return Math.max(1,Math.min(R,t))}#J(t,e){const{pack:s}=t[0]?.task.request.packing??{pack:1},n=new Map;for(const e of t)try{this.#_()
;const t=this.#R.nameOf(e.task),i=1===s?t:`${t} ${nameOf(e)}`,a=n.get(i)??{shape:t,jobs:[]};a.jobs.push(e);n.set(i,a)}catch(t){this.#V(e,t)}
const i=[...n.values()].flatMap(({shape:t,jobs:e})=>inParts(e,s).map(e=>({shape:t,jobs:e}))),isReady=t=>"all"===e||t.jobs.length===s;this.#A.push(...i.filter(t=>!isReady(t)).flatMap(t=>t.jobs))
;return i.filter(isReady)}async#H({options:t,setup:e,tasks:s}){const{directory:n,files:i,signal:a,leaseSeconds:o=M,detach:r}=this.context,d=this.#C;this.#C+=1;const u=s.flatMap(t=>t.jobs);try{
const a=s.map(t=>({shape:t.shape,jobs:t.jobs.map(({name:t})=>t)}));(0,l.cp)(i,d,{tasks:a,setup:e});const{atOnce:h}=u[0]?.task.request.packing??{atOnce:1},f=arrayName(u,d),m=this.context.now();(0,
c.Ec)(n,d,{name:f,submitted:m,isDoubtful:!1});const p=[n,String(d),String(r?0:o),String(h)],w={tasks:s.length,options:t,output:i.output(d),script:i.script,args:p
},{id:g,isDoubtful:y}=await submitArray({name:f,...w},this.context);this.#B||=y;(0,c.Ec)(n,d,{name:f,submitted:m,id:g,isDoubtful:y});const b=new Map([...s.entries()].map(([t,e])=>[t,e.jobs]))
;this.#Y({files:i,id:g,chunk:d,submitted:m,tasks:b},y?f:void 0)}catch(t){if(a.aborted)await this.#W();for(const e of u)this.#V(e,t)}}#Y(t,e){if(!this.context.detach){this.context.follow(void 0===e?t:{
...t,doubtful:e});return}for(const[e,s]of t.tasks)for(const n of s)n.end({...withoutEnd(n,"submitted",this.context),jobId:(0,v.B)(t.id,e)})}async close(){clearTimeout(this.#D)
;if(this.context.detach?this.context.signal.aborted:this.#B)await this.#W()}#W(){const{directory:t,user:e,env:s}=this.context;return(0,L.endArrays)([t],{user:String(e.uid),env:s})}#_(){if(!this.#L){
(0,l.vi)(this.context.files);if(!this.context.detach)this.context.lease.keep();this.#L=!0}}#V(t,e){
if(this.context.signal.aborted||t.isCancelled)t.end(withoutEnd(t,"cancelled",this.context));else t.fail(e instanceof i.bD?e:unwritable(e))}}function arrayName(t,e){
const[s="jobs",...n]=new Set(t.map(nameOf));return`${n.length>0?"jobs":s.replaceAll(/[^\w.-]/g,"_")}.${e} hither-${(0,C.randomUUID)().slice(0,13)}`}function nameOf({task:t}){
return t.label.replace(/\[.*$/s,"")}function byNeeds(t){const e=new Map;for(const s of t){const{request:t}=s.task,n=requestOptions(t),{setup:i,packing:a}=t,o=JSON.stringify([n,i,a]),r=e.get(o)??{
options:n,setup:i,jobs:[]};r.jobs.push(s);e.set(o,r)}return e.values()}function inParts(t,e){return Array.from({length:Math.ceil(t.length/e)},(s,n)=>t.slice(n*e,(n+1)*e))}function unwritable(t){
return new i.bD("store",`the files of the run on Slurm can't be written: ${(0,i.u0)(t)}`,"free some space there, or fix the permissions")}// CONCATENATED MODULE: ./src/executor/slurm/slurm.ts
const F=1250,q={cpus:Number.POSITIVE_INFINITY,memory:Number.POSITIVE_INFINITY,gpus:Number.POSITIVE_INFINITY};function createSlurmExecutor(t){
const{directory:e,env:s,user:r,parallel:d,now:c,report:u}=t,h=(0,D.E)({user:String(r.uid),env:s}),f=(0,l.k0)(e),m=createLease(f),p=new Map,w=Math.min(d??F,F),g=new EarlierTasks(h),y=new Follower({
scheduler:h,now:c,report:u,again:t=>b.add(t),over:({chunk:t,files:{directory:s,chunks:i}})=>{if(s===e)(0,o.q)((0,n.join)(i,String(t))).catch(()=>{})}}),b=new Submitter({...{...t,scheduler:h,files:f,
lease:m,window:w},follow:t=>y.add(t),held:()=>p.size}),k=(0,a.B)(t=>refusalOf(JSON.parse(t),h)),hold=t=>{const e=t.task.run.directory;p.set(e,t);const s=t.result.finally(()=>{p.delete(e);b.ended()})
;return{id:e,ended:s}};return{name:"slurm",window:w,capacity:q,refuses:t=>k(JSON.stringify(requestOptions(t))),async submit(t){const s=holdJob(t,e,!1),n=hold(s);b.add(s);return n},async idOf(t){
const e=await g.find(t);return void 0===e?void 0:(0,v.B)(e.id,e.index)},async attach(t){const e=await g.find(t.run.directory);if(void 0===e)throw(0,i.jr)(`no run has submitted ${t.run.directory}`)
;const s=holdJob(t,e.files.directory,!0);y.attach(e,s);return hold(s)},async cancel(e){const s=p.get(e);if(void 0===s)return;s.isCancelled=!0
;if(s.isEarlier)s.end(leftInSlurm(s,t));else if(!b.drop(s))y.cancelled();await s.result.catch(()=>{})},release:async()=>{},async close(){await b.close();m.end();y.close()}}}function leftInSlurm(t,e){
const s=`it goes on in Slurm: run the same command again to gather its result, or end it with "hither cancel ${(0,n.basename)((0,n.dirname)((0,n.dirname)(t.task.run.directory)))}"`;return{
...withoutEnd(t,"cancelled",e),words:s}}async function refusalOf(t,e){const s=(0,n.join)(r.T,"task.sh"),i=await e.check({name:"hither",tasks:1,options:t,output:"/dev/null",script:s,args:[]})
;if("missing"===i.kind)return{message:`can't be submitted: ${i.words}`,remedy:"run hither on a login node of the cluster"};return"refused"===i.kind?{message:`is refused by Slurm: ${i.words}`,
remedy:'change its "resources", "timeout" or "slurm"'}:void 0}})};
