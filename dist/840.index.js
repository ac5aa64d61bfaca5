"use strict";exports.id=840;exports.ids=[840];exports.modules={60840:(function(t,e,s){s.r(e);s.d(e,{createSlurmExecutor:()=>createSlurmExecutor})
;var i=s(76760),n=s(74296),a=s(5799),o=s(51548),r=s(43643),d=s(73024),c=s(51716),u=s(42814),l=s(20654);function readTaskLog(t){const e=(0,l.l2)(t,{limit:16777216
}).toString("utf8"),s=e.slice(0,e.lastIndexOf("\n")+1).split("\n");let i,n,a,o=[],r=!1;const d=new Map,c=new Map;for(const t of s){const[e,s="",...u]=t.split(" ")
;if("jobs"===e)o=u;else if("began"===e){i=s;n=u[0];r=!1;for(const[t,e]of c)if(e.isStopped)c.delete(t)}else if("unable"===e)a=[s,...u].join(" ");else if("started"===e){d.set(s,Number(u[0]));c.delete(s)
}else if("ended"===e)c.set(s,jobEnd(u));else if("over"===e)r=!0}return{jobs:o,node:i,array:n,unable:a,started:d,ended:c,isOver:r}}function jobEnd([t,e,...s]){return{exitCode:Number(t),time:Number(e),
left:s.filter(t=>t!==h),isStopped:s.includes(h)}}const h="stopped";function readFeatures(t){return new Set((0,l.l2)(t,{limit:65536}).toString("utf8").split("\n"))}
// CONCATENATED MODULE: ./src/executor/slurm/earlier-tasks.ts
class EarlierTasks{scheduler;#t=new Map;#e=new Set;constructor(t){this.scheduler=t}async find(t){const e=runOf(t),s=this.#s(e,(0,i.relative)(e,t)),n=void 0===s?void 0:(0,c.Qs)(e,s.chunk)
;if(void 0===s||void 0===n)return;const a=(0,u.k0)(e),{name:o,submitted:r}=n,l=n.id??await this.#i(o)??idInLog(a,s),h=n.isDoubtful||void 0===n.id,f=(0,d.existsSync)(a.lease);return void 0===l?void 0:{
files:a,...s,id:l,submitted:r,isLeased:f,...h?{doubtful:o}:{}}}#s(t,e){const s=this.#t.get(t)??new Map;this.#t.set(t,s);const n=(0,u.k0)(t);for(const a of s.has(e)?[]:(0,c.Rn)(t).keys()){const t=(0,
i.dirname)(n.log(a,0));for(const e of this.#e.has(t)?[]:namesIn(t))for(const t of readTaskLog(n.log(a,Number(e))).jobs)s.set(t,{chunk:a,index:Number(e)});this.#e.add(t)}return s.get(e)}async#i(t){
const e=await this.scheduler.find(t);if(void 0===e)throw new n.bD("runtime","Slurm does not say whether it has the job, which an earlier run may have submitted","run again when Slurm answers",{
transient:!0});return e[0]}}function idInLog(t,{chunk:e,index:s}){const{array:i}=readTaskLog(t.log(e,s));return void 0===i?void 0:{job:i}}function namesIn(t){try{return(0,d.readdirSync)(t)}catch{
return[]}}function runOf(t){return(0,i.dirname)((0,i.dirname)(t))}var f=s(59505),m=s(50891),w=s(51922);// CONCATENATED MODULE: ./src/executor/slurm/task-errors.ts
const p={"no-engine":['has no program "apptainer" or "singularity" on its PATH','load its module with "slurm: { setup: [module load apptainer] }"'],
"no-features":["can't write files for the job","free some space there"],"no-directory":["has no directory for temporary files","ask the administrators of the cluster"]};function unableNode(t,e,s){
const[,i]=/^setup (.*)$/.exec(t)??[];if(void 0!==i){const t=""===s?"":` (${s})`;return new n.bD("runtime",`on the node ${e}, the command ${(0,
m.T)(i)} of "slurm: setup" failed${t}`,"correct it; it runs in /bin/sh, without the settings of a login shell")}const[a,o]=p[t]??[`can't run the job (${t})`,"ask the administrators of the cluster"]
;return new n.bD("runtime",`the node ${e} ${a}`,o,{transient:!0})}function lostTask(t){const e=""===t.said?"":` (${t.said})`
;if("FAILED"===t.word&&!t.hasBegun)return new n.bD("runtime",`the node ${t.node||"of the task"} could not begin the task ${t.id}${e}: it may not see ${t.directory}`,`name a directory that all nodes see with ${(0,
w.Pe)("work-dir")}, or ${(0,w.zp)()}`,{transient:!0});const s="OUT_OF_MEMORY"===t.word
;return new n.bD("runtime",`${what(t)}${e}`,s?'give the job "resources: memory", or more of it':'run again; "retries" in the spec does so by itself',{transient:!s})}
function what({id:t,word:e,node:s}){const i=""===s?"":` on ${s}`;switch(e){case void 0:return`Slurm no longer knows the task ${t}, and it left no result`;case"NODE_FAIL":case"BOOT_FAIL":
return`the node ${s||"of the task"} failed under the task ${t}`;case"PREEMPTED":return`Slurm ended the task ${t}${i} to make room for another job (PREEMPTED)`;case"DEADLINE":
return`Slurm ended the task ${t}${i}: its deadline has passed`;case"OUT_OF_MEMORY":return`Slurm's memory limit ended the task ${t}${i}`;case g:
return`Slurm could not start the task ${t}, and holds it now: it is cancelled`;case"COMPLETED":return`the script of the task ${t}${i} ended before its jobs: something else has ended it`;default:
return`Slurm ended the task ${t}${i}: ${e}`}}const g="HELD";var k=s(13116);// CONCATENATED MODULE: ./src/executor/slurm/ends-by-state.ts
function isLeft(t,{word:e},s){const{name:i,isCancelled:n}=t,a="CANCELLED"!==e&&s.started.size>0&&!s.started.has(i);return!n&&(a||endedWithItsRun(t,e))}
function endedWithItsRun({from:t,isListed:e,isStopped:s},i){return"taken over"===t&&("CANCELLED"===i?!e:s&&"TIMEOUT"!==i)}const b=new Set(["TIMEOUT","CANCELLED"])
;function endHeld(t,e,{log:s,said:i,now:n}){const{task:a,word:o,cancelledBy:r}=e,d=(0,k.B)(a.array.id,a.index),c=e.node||s.node||"",end=e=>t.end({end:{exitCode:null,signal:"SIGTERM"},
isolation:t.task.runtime.isolation(t.task.run),startTime:Math.min(n,s.started.get(t.name)??n),endTime:n,...{host:c||"unknown",jobId:d,awaitsNext:!1,...e}});if(t.isCancelled)end({reason:"cancelled"
});else if(isLeft(t,e,s))end({reason:"left"});else if("TIMEOUT"===o){end({reason:"timed-out",words:`Slurm's time limit ended the task ${d}: give the job a "timeout", or more "time" in "slurm"`})
}else if("CANCELLED"===o){end({reason:"cancelled",words:`the task ${d} was cancelled in Slurm${void 0===r?"":` by the user ${r}`}`})}else{const{directory:t}=a.array.files;end({reason:"lost",
error:lostTask({id:d,word:o,node:c,hasBegun:void 0!==s.node,said:i,directory:t})})}}function lastLineOf(t){return shortLine(linesOf(t).at(-1))}function wordsOfSlurm(t){
return shortLine(linesOf(t).findLast(t=>t.startsWith("slurm")))}function linesOf(t){return(0,l.l2)(t,{limit:y}).toString("utf8").trimEnd().split("\n")}function shortLine(t=""){return(0,
f.P)(t).slice(0,v)}const y=1048576,v=200;// CONCATENATED MODULE: ./src/executor/slurm/followed-arrays.ts
function openTasks(t){return[...t.tasks].flatMap(([e,s])=>{const i=s.filter(({isOver:t})=>!t);return 0===i.length?[]:[{jobs:i,index:e,array:t}]})}function idOf({array:t,index:e}){return{...t.id,
job:(0,k.B)(t.id,e)}}function hasStarted({jobs:t,array:e,index:s}){return t.some(({isStarted:t})=>t)||(e.tasks.get(s)??[]).some(({isOver:t})=>t)}function isCancelled({jobs:t}){
return t.every(t=>t.isCancelled)}function cancelledIn(t){const e=openTasks(t),s=e.filter(isCancelled);return s.length>0&&s.length===e.length&&!t.isPart?[t.id]:s.map(idOf)}var S=s(85472)
;// CONCATENATED MODULE: ./src/executor/slurm/held-job.ts
function holdJob(t,e,s){let end=()=>{},fail=()=>{};const n=new Promise((t,e)=>{end=t;fail=e}),a={task:t,from:s,name:(0,i.relative)(e,t.run.directory),result:n,end:t=>{a.isOver=!0;end(t)},fail:t=>{
a.isOver=!0;fail(t)},isCancelled:!1,isStarted:!1,isOver:!1,isStopped:!1,isListed:!1,seenEnded:void 0,read:{stdout:0,stderr:0}};return a}function withoutEnd({task:t},e,{now:s,host:i}){const n=s()/1e3
;return{reason:e,end:{exitCode:null,signal:"SIGTERM"},isolation:t.runtime.isolation(t.run),startTime:n,endTime:n,host:i,jobId:null,awaitsNext:!1}}async function passOutput({task:t,read:e}){
const s=e.stdout+e.stderr;for(const s of["stdout","stderr"]){const n=(0,S.z)((0,i.join)(t.run.directory,s),e[s],4194304);if(n.length>0){e[s]+=n.length;await t.onOutput(s,n)}}return e.stdout+e.stderr>s
}function isVisible({task:t},{left:e}){return e.every(e=>(0,d.existsSync)((0,i.join)(t.run.directory,"out",e)))}// CONCATENATED MODULE: ./src/executor/slurm/waiting.ts
const x=[[/^Resources$/,"no node has room for them yet"],[/^Priority$/,"other jobs come first"],[/^(BeginTime|Reservation)$/,"their time has not come"],[/^JobArrayTaskLimit$/,"as many tasks of their array run as may (ArrayTaskThrottle)"],[/^Licenses$/,"a license that they need is in use"],[/^(QOS|Assoc|Max\w+PerAccount)/,"a limit of the account or its quality of service is reached"]],$=[[/^JobHeldUser$/,"they are held",'release them with "scontrol release JOB"'],[/^JobHeldAdmin$/,"an administrator holds them","ask the administrators of the cluster"],[/^Partition(Down|Inactive)$/,"their partition is down",'name another one with "slurm: { partition: \u2026 }"'],[/^Partition(Node|Time)Limit$/,"they ask for more than their partition gives",'lower "resources" or "timeout", or name another partition with "slurm"'],[/^(ReqNodeNotAvail|NodeDown)/,"nodes that they need are down, drained or reserved",'wait, or ask for others with "slurm"'],[/^BadConstraints$/,"no node has what they ask for",'change "resources" or "slurm"']],j=/^(launch failed requeued held|DependencyNeverSatisfied)$/i
;function waitsForever({state:t,reason:e}){return"pending"===t&&j.test(e)}function createWaitTeller(t){let e=new Set;const s=new Set;return{add(i){const n=new Map;for(const{state:t,reason:e}of i){
const s=e.split(/[,(]/)[0]?.trim()??"";if("pending"===t&&""!==s)n.set(s,(n.get(s)??0)+1)}for(const[i,a]of n)if(e.has(i)&&!s.has(i)){s.add(i);t(waitText(i,a))}e=new Set(n.keys())}}}
function waitText(t,e){const s=1===e?"1 task waits":`${e} tasks wait`,[,i,n]=$.find(([e])=>e.test(t))??[];if(void 0!==i)return{type:"warning",message:`${s} in Slurm: ${i} (${t}): ${n}`}
;const[,a]=x.find(([e])=>e.test(t))??[];return{type:"notice",message:`${s} in Slurm: ${void 0===a?t:`${a} (${t})`}`}}// CONCATENATED MODULE: ./src/executor/slurm/state-watch.ts
const O=1e3,M=1e4,T=6e4;class StateWatch{context;#n=0;#a=M;#o=new Map;#r;#d=new WeakMap;constructor(t){this.context=t;this.#r=createWaitTeller(t.report)}get isDue(){return this.context.now()>=this.#n}
begin(){this.#n=this.context.now()+M}askSoon(){this.#n=0}async ask(t,e){const{scheduler:s,now:i}=this.context;await this.#c(t)
;const n=await s.states(t.flatMap(t=>this.#u(t))),a=this.#o.size,o=this.#l(t),r=[],d=[];for(const s of void 0===n?[]:t.flatMap(openTasks)){
const t=this.#u(s.array).flatMap(({job:t})=>n?.get(t)?.get(s.index)??[]),i=t.find(({state:t})=>"ended"!==t)??t[0];r.push(...void 0===i?[]:[i]);d.push(...await this.#h(s,i,{read:e,ends:o}))}
this.#r.add(r);this.#a=this.#o.size>a?M:Math.min(T,1.5*this.#a);const c=t.flatMap(openTasks).some(({jobs:t})=>t.some(t=>t.isCancelled||t.isStopped));this.#n=i()+(c?O:this.#a);return d}
async#h(t,e,{read:s,ends:i}){const n=isCancelled(t);if(void 0!==e&&waitsForever(e)&&!n)return[{task:t,word:g,node:e.node,cancelledBy:void 0}];const a=keyOf(t);if(void 0!==e&&"ended"!==e.state){
this.#o.delete(a);for(const s of t.jobs)s.isListed||="completing"!==e.state;return[]}const o=this.context.now(),r=this.#o.get(a)??o;this.#o.set(a,r);const d=t.jobs.every(t=>t.isCancelled||t.isStopped)
;if(!n&&o-r<(d?2e3:1e4))return[];if(!n&&!d&&!await s(t))return[];const c=!n&&(void 0===e||"CANCELLED"===e.word)?await i(t):void 0,u=e?.word??c?.word;if(void 0===u&&!n&&o-r<6e4)return[]
;this.#o.delete(a);return[{task:t,word:u,node:e?.node??"",cancelledBy:c?.cancelledBy}]}#l(t){let e;const s=new Date(Math.min(...t.map(({submitted:t})=>t)));return async({array:i,index:n})=>{
e??=this.context.scheduler.ends(t.map(({id:t})=>t),s);return(await e)?.get(i.id.job)?.get(n)}}#u(t){return this.#d.get(t)??[t.id]}async#c(t){for(const e of t){
const t=void 0===e.doubtful?void 0:await this.context.scheduler.find(e.doubtful),s=t?.filter(({job:t})=>t!==e.id.job);if(void 0!==s)this.#d.set(e,[e.id,...s])}}}function keyOf({array:t,index:e}){
return`${t.files.directory} ${(0,k.B)(t.id,e)}`}class Follower{context;#f=[];#m;#w=!1;#p=!1;#g=!1;#k;#b=0;#y;constructor(t){this.context=t;this.#y=new StateWatch(t)}add(t){this.#f.push(t)
;this.#y.begin();if([...t.tasks.values()].flat().some(({isCancelled:t})=>t))this.cancelled();if(!this.#w)this.#v()}attach({index:t,...e},s){
const i=this.#f.find(({id:t,files:s})=>t.job===e.id.job&&s.script===e.files.script);if(void 0===i){this.add({...e,tasks:new Map([[t,[s]]]),isPart:!0});this.#y.askSoon()}else{
const e=new Map([...i.tasks,[t,[...i.tasks.get(t)??[],s]]]);this.#f=this.#f.map(t=>t===i?{...i,tasks:e}:t)}}cancelled(){if(!this.#g){this.#g=!0;setImmediate(()=>{this.#g=!1;this.#S()})}}close(){
this.#p=!0;clearTimeout(this.#m)}async#v(){this.#w=!0;for(;this.#f.length>0&&!this.#p;){await this.#x().catch(()=>{});await new Promise(t=>{this.#m=setTimeout(t,1e3)})}this.#w=!1}async#x(){let t=0
;for(const e of this.#$()){await this.#e(e);for(const s of e.jobs)if(s.isStarted&&!s.isOver&&t<16){t+=1;await passOutput(s)}}const e=this.#f.filter(t=>0===openTasks(t).length)
;this.#f=this.#f.filter(t=>!e.includes(t));for(const t of e)this.context.over(t);if(this.#y.isDue&&this.#f.length>0)await this.#j()}#$(){
const t=this.#f.flatMap(openTasks),e=t.filter(t=>!hasStarted(t)),s=this.#b<e.length?this.#b:0;this.#b=s+200;return[...t.filter(hasStarted),...e.slice(s,s+200)]}async#e(t){
const{jobs:e,index:s,array:i}=t,n=readTaskLog(i.files.log(i.chunk,s));if(void 0!==n.unable){const t=unableNode(n.unable,n.node??"unknown",lastLineOf(i.files.text(i.chunk,s)))
;this.context.nodes.hasFailed(n.node??"");for(const s of e.filter(({name:t})=>!n.ended.has(t)))s.fail(t)}for(const s of e.filter(({isOver:t})=>!t))await this.#O(s,n,t)
;const a=e.filter(({isOver:t,name:e})=>!t&&!n.ended.has(e)),o=n.isOver&&a.length>0;if(o&&!a.every(({isStopped:t})=>t))this.#M(a);return a.length>0&&!o}async#O(t,e,s){const i=e.ended.get(t.name)
;if(e.started.has(t.name)&&!t.isStarted){t.isStarted=!0;t.task.onStarted()}
if(void 0===i&&!e.isOver)t.isStopped=!1;else if(i?.isStopped&&!t.isCancelled)this.#M([t]);else if(void 0!==i)await this.#T(t,e,i,s)}#M(t){for(const e of t.filter(({isStopped:t})=>!t)){e.isStopped=!0
;this.#y.askSoon()}}async#T(t,e,s,{index:n,array:a}){const{now:o}=this.context;t.seenEnded??=o();if(!isVisible(t,s)&&o()-t.seenEnded<6e4)return;for(;await passOutput(t););
const{task:r,isCancelled:d}=t,{node:c="unknown"}=e;this.context.nodes.hasWorked(c);const u=Number.isFinite(s.time)?s.time:o()/1e3,l=readFeatures((0,i.join)(a.files.nodes,c));t.end({
reason:d?"cancelled":"ended",end:{exitCode:s.exitCode,signal:null},isolation:r.runtime.onNodes?.isolation(r.run,l)??r.runtime.isolation(r.run),startTime:e.started.get(t.name)??u,endTime:u,host:c,
jobId:(0,k.B)(a.id,n),awaitsNext:!1})}async#j(){const t=await this.#y.ask(this.#f,t=>this.#e(t)),e=t.filter(({task:t,word:e})=>!isCancelled(t)&&!b.has(e))
;if(e.length>0)await this.context.scheduler.cancel(e.map(({task:t})=>idOf(t)));for(const e of t)this.#E(e);if(void 0!==this.#k&&this.context.now()>=this.#k.againAt)await this.#S()}#E(t){
const{task:e}=t,{files:s,chunk:i}=e.array,n=readTaskLog(s.log(i,e.index)),a=this.context.now()/1e3,o=e.jobs.filter(t=>!t.isOver),r=o.filter(e=>"own"===e.from&&isLeft(e,t,n));if(r.length>0)this.#N(e,r)
;if(!isCancelled(e))this.context.nodes.hasEnded(t.node||(n.node??""),t.word,void 0!==n.node);const d=wordsOfSlurm(s.text(i,e.index));for(const e of o)if(r.includes(e)){e.isStopped=!1
;this.context.again(e)}else endHeld(e,t,{log:n,said:d,now:a})}#N({array:t,index:e},s){this.#f=this.#f.map(i=>{const n=i.id.job===t.id.job?i.tasks.get(e):void 0;return void 0===n?i:{...i,
tasks:new Map([...i.tasks,[e,n.filter(t=>!s.includes(t))]])}})}async#S(){const{now:t,scheduler:e,report:s}=this.context,i=this.#f.flatMap(cancelledIn);if(0===i.length)return;this.#k??={since:t(),
againAt:0};this.#k.againAt=t()+5e3;this.#y.askSoon();if(t()-this.#k.since<3e4){await e.cancel(i);return}s({type:"warning",
message:`Slurm doesn't say that these tasks have ended; cancel them: scancel ${i.map(({job:t})=>t).join(" ")}`});for(const t of this.#f.flatMap(openTasks).filter(isCancelled))this.#E({task:t,
word:void 0,node:"",cancelledBy:void 0})}}var E=s(83111);// CONCATENATED MODULE: ./src/executor/slurm/node-faults.ts
const N=new Set(["NODE_FAIL","BOOT_FAIL",void 0]);class NodeFaults{report;#A=new Map;#I=new Set;constructor(t){this.report=t}hasWorked(t){this.#A.delete(t)}hasEnded(t,e,s){
if(N.has(e)||"FAILED"===e&&!s)this.hasFailed(t)}hasFailed(t){const e=(this.#A.get(t)??0)+1;this.#A.set(t,e);if(e>=3&&""!==t&&!this.#I.has(t)){this.#I.add(t)
;const e=`the node ${t} gets no more jobs of this run: 3 in a row failed through its own fault`;this.report({type:"warning",message:e})}}without(t){if(0===this.#I.size)return t
;const e=t.find(t=>t.startsWith(A))?.slice(A.length),s=[...void 0===e?[]:[e],...this.#I];return[...t.filter(t=>!t.startsWith(A)),`${A}${s.join(",")}`]}}const A="--exclude=",I=1048576,L=128,D=60,C={
mem:["mem-per-cpu","mem-per-gpu"],gres:["gpus","gpus-per-node","gpus-per-task"]};function requestOptions({resources:t,packing:e,timeout:s,options:i}){
const{cpus:n,memory:a,gpus:o}=t,{pack:r,atOnce:d}=e,c=void 0===a?void 0:d*(Math.ceil(a/I)+L),u=void 0===s?void 0:Math.ceil(r/d)*s+D
;return[...[["cpus-per-task",String(Math.ceil(d*n))],["mem",void 0===c?void 0:`${c}M`],["time",void 0===u?void 0:String(Math.ceil(u/60))],["gres",void 0===o?void 0:`gpu:${"all"===o?o:d*Number(o)}`]].filter(([t])=>![t,...C[t]??[]].some(t=>i.has(t))).flatMap(([t,e])=>void 0===e?[]:[`--${t}=${e}`]),...[...i].map(([t,e])=>!0===e?`--${t}`:`--${t}=${e}`)]
}var q=s(61388),B=s(77598),F=s(79386);// CONCATENATED MODULE: ./src/executor/slurm/shapes.ts
const P="inputs";class Shapes{files;#L=new Map;#D=`place-${(0,B.randomBytes)(8).toString("hex")}`;constructor(t){this.files=t}nameOf({run:t,runtime:e}){
if(void 0===e.onNodes)throw new n.bD("runtime",`${e.name} can't run jobs on the nodes of a cluster`,"use apptainer");const{kind:s}=e.onNodes,a=e.onNodes.arguments({...t,directory:(0,
i.join)(this.files.directory,this.#D)}),o=a.filter(({when:t})=>t===P).flatMap(({args:t})=>t);if(o.length>0)(0,d.writeFileSync)((0,i.join)(t.directory,P),textOf(o))
;const r=textOf([`${this.#D} ${t.shared?"worker":s}`,`image ${t.image.reference}`,...a.flatMap(shapes_linesOf)]),c=this.#L.get(r),u=c??String(this.#L.size);if(void 0===c){(0,d.writeFileSync)((0,
i.join)(this.files.shapes,u),r);this.#L.set(r,u)}return u}}function shapes_linesOf({when:t="-",args:e}){return t===P?[`${P} -`]:e.map(e=>`${t} ${e}`)}function textOf(t){
if(t.some(t=>t.includes("\n")))throw new n.bD("runtime","a path of the job has a line feed, which jobs on Slurm can not pass to the container","rename the file or directory");return`${t.join("\n")}\n`
}// CONCATENATED MODULE: ./src/executor/slurm/submit-array.ts
const R=[2,5,10,20];async function submitArray(t,e){const{scheduler:s,report:i,pause:n,signal:a}=e;let o=!1;for(let r=0;;r+=1){const d=await s.submit(t);if("submitted"===d.kind)return{id:d.id,
isDoubtful:o};if("limited"===d.kind)return{limited:d.words};const c="unstarted"===d.kind&&d.mayPass&&r<R.length;if("refused"===d.kind||"missing"===d.kind||"unstarted"===d.kind&&!c)throw refusal(d);i({
type:"notice",message:_[d.kind](d.words)});if("unstarted"===d.kind){await n(R[r]??0,a);continue}o=!0;const u=await findLate(t.name,e);if(void 0!==u)return{id:u,isDoubtful:o}}}
async function findLate(t,{scheduler:e,pause:s,signal:i}){for(let n=0;n<R.length;){await s(R[n]??0,i);const a=await e.find(t);if(void 0!==a?.[0])return a[0];n+=void 0===a?0:1}return}const _={
unstarted:t=>`${t}; trying again`,unclear:t=>`Slurm did not say whether it took the jobs (${t}); looking for them`};function refusal(t){const{kind:e,words:s}=t;switch(e){case"missing":
return new n.bD("runtime",`Slurm can't be used here: ${s}`,"run hither on a login node of the cluster");case"unstarted":return new n.bD("runtime",s,t.remedy,{transient:t.mayPass});case"refused":
return new n.bD("runtime",`Slurm refuses the jobs: ${s}`,'change "resources", "timeout" or "slurm" of the job')}}// CONCATENATED MODULE: ./src/executor/slurm/submit-queue.ts
const J=1e3,W=[2,5,10,20];class SubmitQueue{submit;context;#C=[];#q=!1;#B;#F=J;#P="";constructor(t,e){this.submit=t;this.context=e}add(t){this.#C.push(...t);if(!this.#q){this.#q=!0
;this.#R().finally(()=>{this.#q=!1})}}drop(t){const e=this.#_();this.#C=this.#C.flatMap(({tasks:e,...s})=>withTasks(s,e.map(({shape:e,jobs:s})=>({shape:e,jobs:s.filter(e=>e!==t)
})).filter(({jobs:t})=>t.length>0)));return this.#_()<e}async#R(){let t=0;for(let e=this.#C.shift();void 0!==e;e=this.#C.shift()){const{tasks:s,...i}=e,n=Math.min(await this.#J(),this.#F,s.length)
;this.#C.unshift(...withTasks(i,s.slice(n)));const a=await this.submit({...i,tasks:s.slice(0,n)});if(void 0===a){t=0;this.#F=Math.min(J,2*Math.max(n,this.#F));continue}this.#W({...i,tasks:s.slice(0,n)
});this.#F=Math.max(1,Math.floor(n/2));if(1===n){this.#U(a);await this.#z(t);t+=1}}}#W(t){const[e]=this.#C;if(e?.options===t.options)this.#C[0]={...t,tasks:[...t.tasks,...e.tasks]
};else this.#C.unshift(t)}#U({limited:t}){if(this.#P!==t){this.#P=t;const e=this.#_(),s=`Slurm takes no more jobs for now (${t}): ${1===e?"1 job waits":`${e} jobs wait`} until some have ended`
;this.context.report({type:"notice",message:s})}}async#z(t){const{pause:e,signal:s}=this.context;await e(W[Math.min(t,W.length-1)]??0,s).catch(()=>{})}#_(){
return this.#C.flatMap(({tasks:t})=>t.flatMap(({jobs:t})=>t)).length}#J(){this.#B??=this.context.scheduler.facts().then(t=>Math.max(1,Math.min(J,t?.maxArraySize??J)));return this.#B}}
function withTasks(t,e){return 0===e.length?[]:[{...t,tasks:e}]}// CONCATENATED MODULE: ./src/executor/slurm/submitter.ts
const U=50,z=4;class Submitter{context;#Q=[];#H;#V=0;#Y=!1;#G=!1;#K;#C;constructor(t){this.context=t;this.#K=new Shapes(t.files);this.#C=new SubmitQueue(t=>this.#X(t),t)}add(t){this.#Q.push(t)
;if(this.#Q.length>=this.#Z())this.#R("whole tasks");else this.#tt()}ended(){if(this.#Q.length>0)this.#tt()}drop(t){const e=this.#Q.includes(t)||this.#C.drop(t);if(e){this.#Q=this.#Q.filter(e=>e!==t)
;t.end(withoutEnd(t,"cancelled",this.context))}return e}#Z(){const{window:t,held:e,detach:s}=this.context,i=Math.ceil(t/4),n=e()-this.#Q.length,{pack:a}=this.#Q[0]?.task.request.packing??{pack:1
},o=Math.max(U,1===a?0:z*a);return s?t:Math.min(i,Math.max(o,n/2))}#tt(){clearTimeout(this.#H);this.#H=setTimeout(()=>{const{window:t,held:e}=this.context;if(e()<t||e()===this.#Q.length)this.#R("all")
},150)}async#R(t){clearTimeout(this.#H);const e=byNeeds(this.#Q);this.#Q=[];const s=[...e].flatMap(({options:e,setup:s,jobs:i})=>{const n=this.#et(i,t);return 0===n.length?[]:[{options:e,setup:s,
tasks:n}]});if(this.#Q.length>0)this.#tt();this.#C.add(s)}#et(t,e){const{pack:s}=t[0]?.task.request.packing??{pack:1},i=new Map;for(const e of t)try{this.#st()
;const t=this.#K.nameOf(e.task),n=1===s?t:`${t} ${nameOf(e)}`,a=i.get(n)??{shape:t,jobs:[]};a.jobs.push(e);i.set(n,a)}catch(t){this.#it(e,t)}
const n=[...i.values()].flatMap(({shape:t,jobs:e})=>inParts(e,s).map(e=>({shape:t,jobs:e}))),isReady=t=>"all"===e||t.jobs.length===s;this.#Q.push(...n.filter(t=>!isReady(t)).flatMap(t=>t.jobs))
;return n.filter(isReady)}async#X({options:t,setup:e,tasks:s}){const{directory:i,files:n,signal:a,leaseSeconds:o=E.D,detach:r}=this.context,d=this.#V;this.#V+=1;const l=s.flatMap(t=>t.jobs);try{
a.throwIfAborted();const h=s.map(t=>({shape:t.shape,jobs:t.jobs.map(({name:t})=>t)}));(0,u.cp)(n,d,{tasks:h,setup:e});const{atOnce:f}=l[0]?.task.request.packing??{atOnce:1
},m=arrayName(l,d),w=this.context.now();(0,c.Ec)(i,d,{name:m,submitted:w,isDoubtful:!1});const p=[i,String(d),String(r?0:o),String(f)],g=this.context.nodes.without(t),k={tasks:s.length,options:g,
output:n.output(d),script:n.script,args:p},b=await submitArray({name:m,...k},this.context);if("limited"in b){await(0,u.an)(n,d);return b}const{id:y,isDoubtful:v}=b;this.#G||=v;(0,c.Ec)(i,d,{name:m,
submitted:w,id:y,isDoubtful:v});const S=new Map([...s.entries()].map(([t,e])=>[t,e.jobs]));this.#nt({files:n,id:y,chunk:d,submitted:w,tasks:S},v?m:void 0)}catch(t){if(a.aborted)await this.#at()
;for(const e of l)this.#it(e,t)}return}#nt(t,e){const[[s]=[]]=t.tasks.values();if(!this.context.detach||s?.task.request.isAwaited){this.context.follow(void 0===e?t:{...t,doubtful:e});return}
for(const[e,s]of t.tasks)for(const i of s)i.end({...withoutEnd(i,"submitted",this.context),jobId:(0,k.B)(t.id,e)})}async close(){clearTimeout(this.#H)
;if(this.context.detach?this.context.signal.aborted:this.#G)await this.#at()}#at(){const{directory:t,user:e,env:s}=this.context;return(0,F.G)([t],{user:String(e.uid),env:s})}#st(){if(!this.#Y){(0,
u.vi)(this.context.files);if(!this.context.detach)this.context.leases.keep(this.context.files);this.#Y=!0}}#it(t,e){
if(this.context.signal.aborted||t.isCancelled)t.end(withoutEnd(t,"cancelled",this.context));else t.fail(e instanceof n.bD?e:unwritable(e))}}const Q=40;function arrayName(t,e){
const[s="jobs",...i]=new Set(t.map(nameOf));return`${(i.length>0?"jobs":s.replaceAll(/[^\w.-]/g,"_")).slice(0,Q)}.${e} hither-${(0,B.randomUUID)().slice(0,13)}`}function nameOf({task:t}){
return t.label.replace(/\[.*$/s,"")}function byNeeds(t){const e=new Map;for(const s of t){
const{request:t}=s.task,i=requestOptions(t),{setup:n,packing:a,isAwaited:o=!1}=t,r=JSON.stringify([i,n,a,o]),d=e.get(r)??{options:i,setup:n,jobs:[]};d.jobs.push(s);e.set(r,d)}return e.values()}
function inParts(t,e){return Array.from({length:Math.ceil(t.length/e)},(s,i)=>t.slice(i*e,(i+1)*e))}function unwritable(t){
return new n.bD("store",`the files of the run on Slurm can't be written: ${(0,n.u0)(t)}`,"free some space there, or fix the permissions")}// CONCATENATED MODULE: ./src/executor/slurm/slurm.ts
const H=1250,V={cpus:Number.POSITIVE_INFINITY,memory:Number.POSITIVE_INFINITY,gpus:Number.POSITIVE_INFINITY};function createSlurmExecutor(t){const{directory:e,env:s,user:i,parallel:o}=t,d=(0,q.E)({
user:String(i.uid),env:s}),c=(0,E.q)(),u=new Map,l=Math.min(o??H,H),h=new EarlierTasks(d),{submitter:f,follower:m}=createQueue({...t,scheduler:d,leases:c,window:l,held:()=>u.size}),w=(0,
a.B)(t=>refusalOf(JSON.parse(t),d)),hold=t=>{const e=t.task.run.directory;u.set(e,t);const s=t.result.finally(()=>{u.delete(e);f.ended();(0,r.Q)()});return{id:e,ended:s}};return{name:"slurm",window:l,
capacity:V,refuses:t=>w(JSON.stringify(requestOptions(t))),async submit(t){const s=holdJob(t,e,"own"),i=hold(s);f.add(s);return i},async idOf(t){const e=await h.find(t);if(e?.isLeased)c.keep(e.files)
;return void 0===e?void 0:(0,k.B)(e.id,e.index)},async attach(t){const e=await h.find(t.run.directory);if(void 0===e)throw(0,n.jr)(`no run has submitted ${t.run.directory}`)
;const s=holdJob(t,e.files.directory,e.isLeased?"taken over":"detached");m.attach(e,s);return hold(s)},async cancel(e){const s=u.get(e);if(void 0===s)return;s.isCancelled=!0
;if("detached"===s.from)s.end(leftInSlurm(s,t));else if(!f.drop(s))m.cancelled();await s.result.catch(()=>{})},release:async()=>{},async close(){await f.close();c.end();m.close()}}}
function createQueue(t){const{directory:e,scheduler:s,now:i,report:n}=t,a=(0,u.k0)(e),o=new NodeFaults(n),r=new Follower({scheduler:s,now:i,report:n,nodes:o,again:t=>d.add(t),over:t=>{
if(t.files.directory===e)(0,u.an)(a,t.chunk)}}),d=new Submitter({...t,files:a,nodes:o,follow:t=>r.add(t)});return{submitter:d,follower:r}}function leftInSlurm(t,e){
const s=`it goes on in Slurm: run the same command again to gather its result, or end it with "hither cancel ${(0,i.basename)((0,i.dirname)((0,i.dirname)(t.task.run.directory)))}"`;return{
...withoutEnd(t,"submitted",e),words:s}}async function refusalOf(t,e){const s=(0,i.join)(o.T,"task.sh"),n=await e.check({name:"hither",tasks:1,options:t,output:"/dev/null",script:s,args:[]})
;if("missing"===n.kind)return{message:`can't be submitted: ${n.words}`,remedy:"run hither on a login node of the cluster"};if("unstarted"===n.kind&&!n.mayPass)return{
message:`can't be submitted: ${n.words}`,remedy:n.remedy};return"refused"===n.kind?{message:`is refused by Slurm: ${n.words}`,remedy:'change its "resources", "timeout" or "slurm"'}:void 0}})};
