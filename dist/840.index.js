"use strict";exports.id=840;exports.ids=[840];exports.modules={60840:(function(t,e,s){s.r(e);s.d(e,{createSlurmExecutor:()=>createSlurmExecutor})
;var i=s(76760),n=s(74296),a=s(5799),o=s(51548),r=s(43643),d=s(73024),c=s(58500),l=s(51716),u=s(42814),h=s(20654);function readTaskLog(t){const e=(0,h.l2)(t,{limit:16777216
}).toString("utf8"),s=e.slice(0,e.lastIndexOf("\n")+1).split("\n");let i,n,a,o=[],r=!1;const d=new Map,c=new Map;for(const t of s){const[e,s="",...l]=t.split(" ")
;if("jobs"===e)o=l;else if("began"===e){i=s;n=l[0];r=!1;for(const[t,e]of c)if(e.isStopped)c.delete(t)}else if("unable"===e)a=[s,...l].join(" ");else if("started"===e){d.set(s,Number(l[0]));c.delete(s)
}else if("ended"===e)c.set(s,jobEnd(l));else if("over"===e)r=!0}return{jobs:o,node:i,array:n,unable:a,started:d,ended:c,isOver:r}}function jobEnd([t,e,...s]){return{exitCode:Number(t),time:Number(e),
left:s.filter(t=>t!==f),isStopped:s.includes(f)}}const f="stopped";function readFeatures(t){return new Set((0,h.l2)(t,{limit:65536}).toString("utf8").split("\n"))}
// CONCATENATED MODULE: ./src/executor/slurm/earlier-tasks.ts
const m=5,w=500;class EarlierTasks{scheduler;#t=new Map;#e=new Map;#s=new Set;constructor(t){this.scheduler=t}async find(t,e){const s=runOf(t),n=await this.#i(s,(0,
i.relative)(s,t)),a=void 0===n?void 0:(0,l.Qs)(s,n.chunk);if(void 0===n||void 0===a)return;const o=(0,
u.k0)(s),{name:r,submitted:c}=a,h=a.id??await this.#n(r)??(e?await this.#a(o,n):idInLog(o,n)),f=a.isDoubtful||void 0===a.id,m=(0,d.existsSync)(o.lease);return void 0===h?void 0:{files:o,...n,id:h,
submitted:c,isLeased:m,...f?{doubtful:r}:{}}}async#i(t,e){const s=this.#t.get(t)??new Map;this.#t.set(t,s);const n=(0,u.k0)(t);for(const a of s.has(e)?[]:(0,l.Rn)(t).keys()){const t=(0,
i.dirname)(n.log(a,0)),e=this.#e.get(t)??readChunk(n,a,s);this.#e.set(t,e);await e}return s.get(e)}async#n(t){const e=await this.scheduler.find(t)
;if(void 0===e)throw new n.bD("runtime","Slurm does not say whether it has the job, which an earlier run may have submitted","run again when Slurm answers",{transient:!0});return e[0]}
async#a(t,{chunk:e,index:s}){const i=t.claim(e,s);if(this.#s.has(i)||makeOnce(i)){this.#s.add(i);return}for(let i=0;i<p.count;i+=1){const i=idInLog(t,{chunk:e,index:s});if(void 0!==i)return i;await(0,
c.setTimeout)(p.milliseconds)}return}}function makeOnce(t){try{(0,d.writeFileSync)(t,"",{flag:"wx"});return!0}catch(t){const e=(0,n.vq)(t);if("EEXIST"===e||"ENOENT"===e)return"ENOENT"===e;throw t}}
const p={count:50,milliseconds:100};async function readChunk(t,e,s){let n=namesIn((0,i.dirname)(t.log(e,0))).map(Number);for(let i=0;n.length>0&&i<m;i+=1){await(0===i?void 0:(0,c.setTimeout)(w))
;n=n.filter(i=>{const{jobs:n}=readTaskLog(t.log(e,i));for(const t of n)s.set(t,{chunk:e,index:i});return 0===n.length})}}function idInLog(t,{chunk:e,index:s}){const{array:i}=readTaskLog(t.log(e,s))
;return void 0===i?void 0:{job:i}}function namesIn(t){try{return(0,d.readdirSync)(t)}catch{return[]}}function runOf(t){return(0,i.dirname)((0,i.dirname)(t))}var g=s(59505),k=s(50891),y=s(51922)
;// CONCATENATED MODULE: ./src/executor/slurm/task-errors.ts
const b={"no-engine":['has no program "apptainer" or "singularity" on its PATH','load its module with "slurm: { setup: [module load apptainer] }"'],
"no-features":["can't write files for the job","free some space there"],"no-directory":["has no directory for temporary files","ask the administrators of the cluster"]};function unableNode(t,e,s){
const[,i]=/^setup (.*)$/.exec(t)??[];if(void 0!==i){const t=""===s?"":` (${s})`;return new n.bD("runtime",`on the node ${e}, the command ${(0,
k.T)(i)} of "slurm: setup" failed${t}`,"correct it; it runs in /bin/sh, without the settings of a login shell")}const[a,o]=b[t]??[`can't run the job (${t})`,"ask the administrators of the cluster"]
;return new n.bD("runtime",`the node ${e} ${a}`,o,{transient:!0})}function lostTask(t){const e=""===t.said?"":` (${t.said})`
;if("FAILED"===t.word&&!t.hasBegun)return new n.bD("runtime",`the node ${t.node||"of the task"} could not begin a task${e}: it may not see ${t.directory}`,`name a directory that all nodes see with ${(0,
y.Pe)("work-dir")}, or ${(0,y.zp)()}`,{transient:!0});const s="OUT_OF_MEMORY"===t.word
;return new n.bD("runtime",`${what(t)}${e}`,s?'give the job "resources: memory", or more of it':'run again; "retries" in the spec does so by itself',{transient:!s})}
function what({id:t,word:e,node:s}){const i=""===s?"":` on ${s}`;switch(e){case void 0:return`Slurm no longer knows the task ${t}, and it left no result`;case"NODE_FAIL":case"BOOT_FAIL":
return`the node ${s||"of the task"} failed under the task ${t}`;case"PREEMPTED":return`Slurm ended the task ${t}${i} to make room for another job (PREEMPTED)`;case"DEADLINE":
return`Slurm ended the task ${t}${i}: its deadline has passed`;case"OUT_OF_MEMORY":return`Slurm's memory limit ended the task ${t}${i}`;case v:
return`Slurm could not start the task ${t}, and holds it now: it is cancelled`;case"COMPLETED":return`the script of the task ${t}${i} ended before its jobs: something else has ended it`;default:
return`Slurm ended the task ${t}${i}: ${e}`}}const v="HELD";var x=s(13116);// CONCATENATED MODULE: ./src/executor/slurm/ends-by-state.ts
function isLeft(t,{word:e},s){const{name:i,isCancelled:n}=t,a="CANCELLED"!==e&&s.started.size>0&&!s.started.has(i);return!n&&(a||endedWithItsRun(t,e))}
function endedWithItsRun({from:t,isListed:e,isStopped:s},i){return"taken over"===t&&("CANCELLED"===i?!e:s&&"TIMEOUT"!==i)}const S=new Set(["TIMEOUT","CANCELLED"]);function endHeld(t,e,s){
const{log:i,now:n}=s,{task:a,word:o,cancelledBy:r}=e,d=(0,x.B)(a.array.id,a.index),c=e.node||i.node||"",end=e=>t.end({end:{exitCode:null,signal:"SIGTERM"},
isolation:t.task.runtime.isolation(t.task.run),startTime:Math.min(n,i.started.get(t.name)??n),endTime:n,...{host:c||"unknown",jobId:d,awaitsNext:!1,...e}});if(t.isCancelled)end({reason:"cancelled"
});else if(isLeft(t,e,i))end({reason:"left"});else if("TIMEOUT"===o){end({reason:"timed-out",words:`Slurm's time limit ended the task ${d}: give the job a "timeout", or more "time" in "slurm"`})
}else if("CANCELLED"===o){end({reason:"cancelled",words:`the task ${d} was cancelled in Slurm${void 0===r?"":` by the user ${r}`}`})}else end({reason:"lost",error:errorOf(e,s)})}
function errorOf({task:t,word:e,node:s},{log:i,said:n}){const a=(0,x.B)(t.array.id,t.index),{directory:o}=t.array.files;return lostTask({id:a,word:e,node:s||i.node||"",hasBegun:void 0!==i.node,said:n,
directory:o})}function lastLineOf(t){return shortLine(linesOf(t).at(-1))}function wordsOfSlurm(t){return shortLine(linesOf(t).findLast(t=>t.startsWith("slurm")))}function linesOf(t){return(0,h.l2)(t,{
limit:$}).toString("utf8").trimEnd().split("\n")}function shortLine(t=""){return(0,g.P)(t).slice(0,O)}const $=1048576,O=200;// CONCATENATED MODULE: ./src/executor/slurm/followed-arrays.ts
function openTasks(t){return[...t.tasks].flatMap(([e,s])=>{const i=s.filter(({isOver:t})=>!t);return 0===i.length?[]:[{jobs:i,index:e,array:t}]})}function idOf({array:t,index:e}){return{...t.id,
job:(0,x.B)(t.id,e)}}function hasStarted({jobs:t,array:e,index:s}){return t.some(({isStarted:t})=>t)||(e.tasks.get(s)??[]).some(({isOver:t})=>t)}function isCancelled({jobs:t}){
return t.every(t=>t.isCancelled)}function cancelledIn(t){const e=openTasks(t),s=e.filter(isCancelled);return s.length>0&&s.length===e.length&&!t.isPart?[t.id]:s.map(idOf)}var j=s(85472)
;// CONCATENATED MODULE: ./src/executor/slurm/held-job.ts
function holdJob(t,e,s){let end=()=>{},fail=()=>{};const n=new Promise((t,e)=>{end=t;fail=e}),a={task:t,from:s,name:(0,i.relative)(e,t.run.directory),result:n,end:t=>{a.isOver=!0;end(t)},fail:t=>{
a.isOver=!0;fail(t)},isCancelled:!1,isStarted:!1,isOver:!1,isStopped:!1,isListed:!1,seenEnded:void 0,read:{stdout:0,stderr:0}};return a}function withoutEnd({task:t},e,{now:s,host:i}){const n=s()/1e3
;return{reason:e,end:{exitCode:null,signal:"SIGTERM"},isolation:t.runtime.isolation(t.run),startTime:n,endTime:n,host:i,jobId:null,awaitsNext:!1}}async function passOutput({task:t,read:e}){
const s=e.stdout+e.stderr;for(const s of["stdout","stderr"]){const n=(0,j.z)((0,i.join)(t.run.directory,s),e[s],4194304);if(n.length>0){e[s]+=n.length;await t.onOutput(s,n)}}return e.stdout+e.stderr>s
}function isVisible({task:t,read:e},{left:s}){return s.every(s=>"stdout"===s||"stderr"===s?e[s]>0:(0,d.existsSync)((0,i.join)(t.run.directory,"out",s)))}
// CONCATENATED MODULE: ./src/executor/slurm/node-faults.ts
const T=2,M=6,E=new Set(["NODE_FAIL","BOOT_FAIL",void 0]);function isNodeFault(t,e){return E.has(t)||"FAILED"===t&&!e}class NodeFaults{report;giveUp;#o=new Map;#r=new Set;#d=!1;#c;constructor(t,e){
this.report=t;this.giveUp=e}hasBegun(){this.#d=!0}hasWorked(t){this.#o.delete(t);this.#d=!0}hasFailed(t,e){const s=(this.#o.get(t)??0)+1;this.#o.set(t,s);this.#c??=e
;const i=[...this.#o.values()].reduce((t,e)=>t+e,0),n=[...this.#o.keys()].filter(t=>""!==t).length;if(!this.#d&&(n>=T||i>=M)){this.giveUp(this.#c);return}if(s>=3&&""!==t&&!this.#r.has(t)){
this.#r.add(t);const e=`the node ${t} gets no more jobs of this run: 3 in a row failed through its own fault`;this.report({type:"warning",message:e})}}without(t){if(0===this.#r.size)return t
;const e=t.find(t=>t.startsWith(N))?.slice(N.length),s=[...void 0===e?[]:[e],...this.#r];return[...t.filter(t=>!t.startsWith(N)),`${N}${s.join(",")}`]}}
const N="--exclude=",A=[[/^Resources$/,"no node has room for them yet"],[/^Priority$/,"other jobs come first"],[/^(BeginTime|Reservation)$/,"their time has not come"],[/^JobArrayTaskLimit$/,"as many tasks of their array run as may (ArrayTaskThrottle)"],[/^Licenses$/,"a license that they need is in use"],[/^(QOS|Assoc|Max\w+PerAccount)/,"a limit of the account or its quality of service is reached"]],I=[[/^JobHeldUser$/,"they are held",'release them with "scontrol release JOB"'],[/^JobHeldAdmin$/,"an administrator holds them","ask the administrators of the cluster"],[/^Partition(Down|Inactive)$/,"their partition is down",'name another one with "slurm: { partition: \u2026 }"'],[/^Partition(Node|Time)Limit$/,"they ask for more than their partition gives",'lower "resources" or "timeout", or name another partition with "slurm"'],[/^(ReqNodeNotAvail|NodeDown)/,"nodes that they need are down, drained or reserved",'wait, or ask for others with "slurm"'],[/^BadConstraints$/,"no node has what they ask for",'change "resources" or "slurm"']],L=/^(launch failed requeued held|DependencyNeverSatisfied)$/i
;function waitsForever({state:t,reason:e}){return"pending"===t&&L.test(e)}function createWaitTeller(t){let e=new Set;const s=new Set;return{add(i){const n=new Map;for(const{state:t,reason:e}of i){
const s=e.split(/[,(]/)[0]?.trim()??"";if("pending"===t&&""!==s)n.set(s,(n.get(s)??0)+1)}for(const[i,a]of n)if(e.has(i)&&!s.has(i)){s.add(i);t(waitText(i,a))}e=new Set(n.keys())}}}
function waitText(t,e){const s=1===e?"1 task waits":`${e} tasks wait`,[,i,n]=I.find(([e])=>e.test(t))??[];if(void 0!==i)return{type:"warning",message:`${s} in Slurm: ${i} (${t}): ${n}`}
;const[,a]=A.find(([e])=>e.test(t))??[];return{type:"notice",message:`${s} in Slurm: ${void 0===a?t:`${a} (${t})`}`}}// CONCATENATED MODULE: ./src/executor/slurm/state-watch.ts
const C=1e3,D=1e4,B=6e4;class StateWatch{context;#l=0;#u=D;#h=new Map;#f;#m=new WeakMap;constructor(t){this.context=t;this.#f=createWaitTeller(t.report)}get isDue(){return this.context.now()>=this.#l}
begin(){this.#l=this.context.now()+D}askSoon(){this.#l=0}async ask(t,e){const{scheduler:s,now:i}=this.context;await this.#w(t)
;const n=await s.states(t.flatMap(t=>this.#p(t))),a=this.#h.size,o=this.#g(t),r=[],d=[];for(const s of void 0===n?[]:t.flatMap(openTasks)){
const t=this.#p(s.array).flatMap(({job:t})=>n?.get(t)?.get(s.index)??[]),i=t.find(({state:t})=>"ended"!==t)??t[0];r.push(...void 0===i?[]:[i]);d.push(...await this.#k(s,i,{read:e,ends:o}))}
this.#f.add(r);this.#u=this.#h.size>a?D:Math.min(B,1.5*this.#u);const c=t.flatMap(openTasks).some(({jobs:t})=>t.some(t=>t.isCancelled||t.isStopped));this.#l=i()+(c?C:this.#u);return d}
async#k(t,e,{read:s,ends:i}){const n=isCancelled(t);if(void 0!==e&&waitsForever(e)&&!n)return[{task:t,word:v,node:e.node,cancelledBy:void 0}];const a=keyOf(t);if(void 0!==e&&"ended"!==e.state){
this.#h.delete(a);for(const s of t.jobs)s.isListed||="completing"!==e.state;return[]}const o=this.context.now(),r=this.#h.get(a)??o;this.#h.set(a,r);const d=t.jobs.every(t=>t.isCancelled||t.isStopped)
;if(!n&&o-r<(d?2e3:1e4))return[];if(!n&&!d&&!await s(t))return[];const c=!n&&(void 0===e||"CANCELLED"===e.word)?await i(t):void 0,l=e?.word??c?.word;if(void 0===l&&!n&&o-r<6e4)return[]
;this.#h.delete(a);return[{task:t,word:l,node:e?.node??"",cancelledBy:c?.cancelledBy}]}#g(t){let e;const s=new Date(Math.min(...t.map(({submitted:t})=>t)));return async({array:i,index:n})=>{
e??=this.context.scheduler.ends(t.map(({id:t})=>t),s);return(await e)?.get(i.id.job)?.get(n)}}#p(t){return this.#m.get(t)??[t.id]}async#w(t){for(const e of t){
const t=void 0===e.doubtful?void 0:await this.context.scheduler.find(e.doubtful),s=t?.filter(({job:t})=>t!==e.id.job);if(void 0!==s)this.#m.set(e,[e.id,...s])}}}function keyOf({array:t,index:e}){
return`${t.files.directory} ${(0,x.B)(t.id,e)}`}class Follower{context;#y=[];#b;#v=!1;#x=!1;#S=!1;#$;#O=0;#j;constructor(t){this.context=t;this.#j=new StateWatch(t)}add(t){this.#y.push(t)
;this.#j.begin();if([...t.tasks.values()].flat().some(({isCancelled:t})=>t))this.cancelled();if(!this.#v)this.#T()}attach({index:t,...e},s){
const i=this.#y.find(({id:t,files:s})=>t.job===e.id.job&&s.script===e.files.script);if(void 0===i){this.add({...e,tasks:new Map([[t,[s]]]),isPart:!0});this.#j.askSoon()}else{
const e=new Map([...i.tasks,[t,[...i.tasks.get(t)??[],s]]]);this.#y=this.#y.map(t=>t===i?{...i,tasks:e}:t)}}cancelled(){if(!this.#S){this.#S=!0;setImmediate(()=>{this.#S=!1;this.#M()})}}close(){
this.#x=!0;clearTimeout(this.#b)}async#T(){this.#v=!0;for(;this.#y.length>0&&!this.#x;){await this.#E().catch(()=>{});await new Promise(t=>{this.#b=setTimeout(t,1e3)})}this.#v=!1}async#E(){let t=0
;for(const e of this.#N()){await this.#e(e);for(const s of e.jobs)if(s.isStarted&&!s.isOver&&t<16){t+=1;await passOutput(s)}}const e=this.#y.filter(t=>0===openTasks(t).length)
;this.#y=this.#y.filter(t=>!e.includes(t));for(const t of e)this.context.over(t);if(this.#j.isDue&&this.#y.length>0)await this.#A()}#N(){
const t=this.#y.flatMap(openTasks),e=t.filter(t=>!hasStarted(t)),s=this.#O<e.length?this.#O:0;this.#O=s+200;return[...t.filter(hasStarted),...e.slice(s,s+200)]}async#e(t){
const{jobs:e,index:s,array:i}=t,n=readTaskLog(i.files.log(i.chunk,s));if(void 0!==n.unable){const t=unableNode(n.unable,n.node??"unknown",lastLineOf(i.files.text(i.chunk,s)))
;this.context.nodes.hasFailed(n.node??"",t);for(const s of e.filter(({name:t})=>!n.ended.has(t)))s.fail(t)}for(const s of e.filter(({isOver:t})=>!t))await this.#I(s,n,t)
;const a=e.filter(({isOver:t,name:e})=>!t&&!n.ended.has(e)),o=n.isOver&&a.length>0;if(o&&!a.every(({isStopped:t})=>t))this.#L(a);return a.length>0&&!o}async#I(t,e,s){const i=e.ended.get(t.name)
;if(e.started.has(t.name)&&!t.isStarted){t.isStarted=!0;this.context.nodes.hasBegun();t.task.onStarted()}
if(void 0===i&&!e.isOver)t.isStopped=!1;else if(i?.isStopped&&!t.isCancelled)this.#L([t]);else if(void 0!==i)await this.#C(t,e,i,s)}#L(t){for(const e of t.filter(({isStopped:t})=>!t)){e.isStopped=!0
;this.#j.askSoon()}}async#C(t,e,s,{index:n,array:a}){const{now:o}=this.context;t.seenEnded??=o();for(;await passOutput(t););if(!isVisible(t,s)&&o()-t.seenEnded<6e4)return
;const{task:r,isCancelled:d}=t,{node:c="unknown"}=e;this.context.nodes.hasWorked(c);const l=Number.isFinite(s.time)?s.time:o()/1e3,u=readFeatures((0,i.join)(a.files.nodes,c));t.end({
reason:d?"cancelled":"ended",end:{exitCode:s.exitCode,signal:null},isolation:r.runtime.onNodes?.isolation(r.run,u)??r.runtime.isolation(r.run),startTime:e.started.get(t.name)??l,endTime:l,host:c,
jobId:(0,x.B)(a.id,n),awaitsNext:!1})}async#A(){const t=await this.#j.ask(this.#y,t=>this.#e(t)),e=t.filter(({task:t,word:e})=>!isCancelled(t)&&!S.has(e))
;if(e.length>0)await this.context.scheduler.cancel(e.map(({task:t})=>idOf(t)));for(const e of t)this.#D(e);if(void 0!==this.#$&&this.context.now()>=this.#$.againAt)await this.#M()}#D(t){
const{task:e}=t,{files:s,chunk:i}=e.array,n=readTaskLog(s.log(i,e.index)),a=this.context.now()/1e3,o=e.jobs.filter(t=>!t.isOver),r=o.filter(e=>"own"===e.from&&isLeft(e,t,n));if(r.length>0)this.#B(e,r)
;const d=wordsOfSlurm(s.text(i,e.index)),{nodes:c}=this.context;if(!isCancelled(e)&&isNodeFault(t.word,void 0!==n.node))c.hasFailed(t.node||(n.node??""),errorOf(t,{log:n,said:d}))
;for(const e of o)if(r.includes(e)){e.isStopped=!1;this.context.again(e)}else endHeld(e,t,{log:n,said:d,now:a})}#B({array:t,index:e},s){this.#y=this.#y.map(i=>{
const n=i.id.job===t.id.job?i.tasks.get(e):void 0;return void 0===n?i:{...i,tasks:new Map([...i.tasks,[e,n.filter(t=>!s.includes(t))]])}})}async#M(){
const{now:t,scheduler:e,report:s}=this.context,i=this.#y.flatMap(cancelledIn);if(0===i.length)return;this.#$??={since:t(),againAt:0};this.#$.againAt=t()+5e3;this.#j.askSoon()
;if(t()-this.#$.since<3e4){await e.cancel(i);return}s({type:"warning",message:`Slurm doesn't say that these tasks have ended; cancel them: scancel ${i.map(({job:t})=>t).join(" ")}`})
;for(const t of this.#y.flatMap(openTasks).filter(isCancelled))this.#D({task:t,word:void 0,node:"",cancelledBy:void 0})}}var F=s(83111),q=s(22729)
;// CONCATENATED MODULE: ./src/executor/slurm/requests.ts
const P=1048576,R=128,U=60,z={mem:["mem-per-cpu","mem-per-gpu"],gres:["gpus","gpus-per-node","gpus-per-task"]};function requestOptions({resources:t,packing:e,timeout:s,options:i}){
const{cpus:n,memory:a,gpus:o}=t,{pack:r,atOnce:d}=e,c=void 0===a?void 0:d*(Math.ceil(a/P)+R),l=void 0===s?void 0:Math.ceil(r/d)*s+U
;return[...[["cpus-per-task",String(Math.ceil(d*n))],["mem",void 0===c?void 0:`${c}M`],["time",void 0===l?void 0:String(Math.ceil(l/60))],["gres",void 0===o?void 0:`gpu:${"all"===o?o:d*Number(o)}`]].filter(([t])=>![t,...z[t]??[]].some(t=>i.has(t))).flatMap(([t,e])=>void 0===e?[]:[`--${t}=${e}`]),...[...i].map(([t,e])=>!0===e?`--${t}`:`--${t}=${e}`)]
}function remedyFor(t,{packing:e}){const[,s=""]=/unrecognized option '--([^'=]+)/.exec(t)??[],{pack:i,atOnce:n}=e,a=1===n?"one after another":`${n} at once`;return(0,
q.zS)(s,1===i?'change its "resources", "timeout" or "slurm"':`the task asks for ${i} jobs, ${a}: change "pack" or "at-once" in its "slurm", its "resources" or "timeout"`)}
var _=s(61388),J=s(77598),W=s(79386);// CONCATENATED MODULE: ./src/executor/slurm/shapes.ts
const G="inputs";class Shapes{files;#F=new Map;#q=`place-${(0,J.randomBytes)(8).toString("hex")}`;constructor(t){this.files=t}nameOf({run:t,runtime:e}){
if(void 0===e.onNodes)throw new n.bD("runtime",`${e.name} can't run jobs on the nodes of a cluster`,"use apptainer");const{kind:s}=e.onNodes,a=e.onNodes.arguments({...t,directory:(0,
i.join)(this.files.directory,this.#q)}),o=a.filter(({when:t})=>t===G).flatMap(({args:t})=>t);if(o.length>0)(0,d.writeFileSync)((0,i.join)(t.directory,G),textOf(o))
;const r=textOf([`${this.#q} ${t.shared?"worker":s}`,`image ${t.image.reference}`,...a.flatMap(shapes_linesOf)]),c=this.#F.get(r),l=c??String(this.#F.size);if(void 0===c){(0,d.writeFileSync)((0,
i.join)(this.files.shapes,l),r);this.#F.set(r,l)}return l}}function shapes_linesOf({when:t="-",args:e}){return t===G?[`${G} -`]:e.map(e=>`${t} ${e}`)}function textOf(t){
if(t.some(t=>t.includes("\n")))throw new n.bD("runtime","a path of the job has a line feed, which jobs on Slurm can not pass to the container","rename the file or directory");return`${t.join("\n")}\n`
}// CONCATENATED MODULE: ./src/executor/slurm/submit-array.ts
const Q=[2,5,10,20];async function submitArray(t,e){const{scheduler:s,report:i,pause:n,signal:a}=e;let o=!1;for(let r=0;;r+=1){const d=await s.submit(t);if("submitted"===d.kind)return{id:d.id,
isDoubtful:o};if("limited"===d.kind)return{limited:d.words};const c="unstarted"===d.kind&&d.mayPass&&r<Q.length;if("refused"===d.kind||"missing"===d.kind||"unstarted"===d.kind&&!c)throw refusal(d);i({
type:"notice",message:H[d.kind](d.words)});if("unstarted"===d.kind){await n(Q[r]??0,a);continue}o=!0;const l=await findLate(t.name,e);if(void 0!==l)return{id:l,isDoubtful:o}}}
async function findLate(t,{scheduler:e,pause:s,signal:i}){for(let n=0;n<Q.length;){await s(Q[n]??0,i);const a=await e.find(t);if(void 0!==a?.[0])return a[0];n+=void 0===a?0:1}return}const H={
unstarted:t=>`${t}; trying again`,unclear:t=>`Slurm did not say whether it took the jobs (${t}); looking for them`};function refusal(t){const{kind:e,words:s}=t;switch(e){case"missing":
return new n.bD("runtime",`Slurm can't be used here: ${s}`,"run hither on a login node of the cluster");case"unstarted":return new n.bD("runtime",s,t.remedy,{transient:t.mayPass});case"refused":
return new n.bD("runtime",`Slurm refuses the jobs: ${s}`,'change "resources", "timeout" or "slurm" of the job')}}// CONCATENATED MODULE: ./src/executor/slurm/submit-queue.ts
const V=1e3,Y=[2,5,10,20];class SubmitQueue{submit;context;#P=[];#R=!1;#U;#z=V;#_="";constructor(t,e){this.submit=t;this.context=e}add(t){this.#P.push(...t);if(!this.#R){this.#R=!0
;this.#J().finally(()=>{this.#R=!1})}}drop(t){const e=this.#W();this.#P=this.#P.flatMap(({tasks:e,...s})=>withTasks(s,e.map(({shape:e,jobs:s})=>({shape:e,jobs:s.filter(e=>e!==t)
})).filter(({jobs:t})=>t.length>0)));return this.#W()<e}async#J(){let t=0;for(let e=this.#P.shift();void 0!==e;e=this.#P.shift()){const{tasks:s,...i}=e,n=Math.min(await this.#G(),this.#z,s.length)
;this.#P.unshift(...withTasks(i,s.slice(n)));const a=await this.submit({...i,tasks:s.slice(0,n)});if(void 0===a){t=0;this.#z=Math.min(V,2*Math.max(n,this.#z));continue}this.#Q({...i,tasks:s.slice(0,n)
});this.#z=Math.max(1,Math.floor(n/2));if(1===n){this.#H(a);await this.#V(t);t+=1}}}#Q(t){const[e]=this.#P;if(e?.options===t.options)this.#P[0]={...t,tasks:[...t.tasks,...e.tasks]
};else this.#P.unshift(t)}#H({limited:t}){if(this.#_!==t){this.#_=t;const e=this.#W(),s=`Slurm takes no more jobs for now (${t}): ${1===e?"1 job waits":`${e} jobs wait`} until some have ended`
;this.context.report({type:"notice",message:s})}}async#V(t){const{pause:e,signal:s}=this.context;await e(Y[Math.min(t,Y.length-1)]??0,s).catch(()=>{})}#W(){
return this.#P.flatMap(({tasks:t})=>t.flatMap(({jobs:t})=>t)).length}#G(){this.#U??=this.context.scheduler.facts().then(t=>Math.max(1,Math.min(V,t?.maxArraySize??V)));return this.#U}}
function withTasks(t,e){return 0===e.length?[]:[{...t,tasks:e}]}// CONCATENATED MODULE: ./src/executor/slurm/submitter.ts
const X=3e3,K=50,Z=4;class Submitter{context;#Y=[];#X=0;#K=!1;#Z=0;#b;#tt=0;#et=!1;#st=!1;#it=!1;#nt;#P;constructor(t){this.context=t;this.#nt=new Shapes(t.files)
;this.#P=new SubmitQueue(t=>this.#at(t),t)}add(t){this.#X=0===this.#Y.length?this.context.now():this.#X;this.#Z=Math.max(0,this.#Z-1);this.#Y.push(t)
;if(this.#Y.length>=this.#ot())this.#J("whole tasks");else this.#rt()}ended(){this.#K=!0;if(this.#Y.length>0){this.#Z+=1;this.#rt()}}drop(t){const e=this.#Y.includes(t)||this.#P.drop(t);if(e){
this.#Y=this.#Y.filter(e=>e!==t);t.end(withoutEnd(t,"cancelled",this.context))}return e}#ot(){
const{window:t,held:e,detach:s}=this.context,i=Math.max(K,Math.ceil(t/4)),n=e.size-this.#Y.length,{pack:a}=this.#Y[0]?.task.request.packing??{pack:1},o=Math.max(K,1===a?0:Z*a)
;return s?t:Math.min(i,Math.max(o,n/2))}#rt(t=150){clearTimeout(this.#b);this.#b=setTimeout(()=>this.#E(),t)}#E(){const{held:t,now:e}=this.context,s=this.#Y.length
;if(s===t.size||this.#Z>0||!this.#K||e()-this.#X>=X&&!this.#dt())this.#J("all");else if(s>=t.size/4)this.#J("whole tasks");else this.#rt(X)}#dt(){
const{window:t,held:e}=this.context,s=[...e.values()].filter(({isStarted:t})=>!t).length;return e.size>=t&&s>this.#Y.length}async#J(t){clearTimeout(this.#b);const e=byNeeds(this.#Y);this.#Y=[]
;const s=[...e].flatMap(({options:e,setup:s,jobs:i})=>{const n=this.#ct(i,t);return 0===n.length?[]:[{options:e,setup:s,tasks:n}]});if(s.length>0)this.#X=this.context.now();if(0===this.#Y.length){
this.#Z=0;this.#K=!1}else this.#rt(s.length>0?150:X);this.#P.add(s)}#ct(t,e){const{pack:s}=t[0]?.task.request.packing??{pack:1},i=new Map;for(const e of t)try{this.#lt()
;const t=this.#nt.nameOf(e.task),n=1===s?t:`${t} ${nameOf(e)}`,a=i.get(n)??{shape:t,jobs:[]};a.jobs.push(e);i.set(n,a)}catch(t){this.#ut(e,t)}
const n=[...i.values()].flatMap(({shape:t,jobs:e})=>inParts(e,s).map(e=>({shape:t,jobs:e}))),isReady=t=>"all"===e||t.jobs.length===s;this.#Y.push(...n.filter(t=>!isReady(t)).flatMap(t=>t.jobs))
;return n.filter(isReady)}async#at({options:t,setup:e,tasks:s}){const{directory:i,files:n,signal:a,leaseSeconds:o=F.D,detach:r}=this.context,d=this.#tt;this.#tt+=1;const c=s.flatMap(t=>t.jobs);try{
a.throwIfAborted();const h=s.map(t=>({shape:t.shape,jobs:t.jobs.map(({name:t})=>t)}));(0,u.cp)(n,d,{tasks:h,setup:e});const{atOnce:f}=c[0]?.task.request.packing??{atOnce:1
},m=arrayName(c,d),w=this.context.now();(0,l.Ec)(i,d,{name:m,submitted:w,isDoubtful:!1});const p=[i,String(d),String(r?0:o),String(f)],g=this.context.nodes.without(t),k={tasks:s.length,options:g,
output:n.output(d),script:n.script,args:p},y=await submitArray({name:m,...k},this.context);if("limited"in y){await(0,u.an)(n,d);return y}const{id:b,isDoubtful:v}=y;this.#st||=v;(0,l.Ec)(i,d,{name:m,
submitted:w,id:b,isDoubtful:v});const x=new Map([...s.entries()].map(([t,e])=>[t,e.jobs]));this.#ht({files:n,id:b,chunk:d,submitted:w,tasks:x},v?m:void 0)}catch(t){if(a.aborted)await this.endAll()
;for(const e of c)this.#ut(e,t)}return}#ht(t,e){const[[s]=[]]=t.tasks.values();if(!this.context.detach||s?.task.request.isAwaited){this.context.follow(void 0===e?t:{...t,doubtful:e});return}
for(const[e,s]of t.tasks)for(const i of s)i.end({...withoutEnd(i,"submitted",this.context),jobId:(0,x.B)(t.id,e)})}async close(){clearTimeout(this.#b)
;if(this.context.detach?this.context.signal.aborted:this.#st||this.#it)await this.endAll()}endAll(){this.#it=!0;const{directory:t,user:e,env:s}=this.context;return(0,W.G)([t],{user:String(e.uid),env:s
})}#lt(){if(!this.#et){(0,u.vi)(this.context.files);if(!this.context.detach)this.context.leases.keep(this.context.files);this.#et=!0}}#ut(t,e){
if(this.context.signal.aborted||t.isCancelled)t.end(withoutEnd(t,"cancelled",this.context));else t.fail(e instanceof n.bD?e:unwritable(e))}}const tt=40;function arrayName(t,e){
const[s="jobs",...i]=new Set(t.map(nameOf));return`${(i.length>0?"jobs":s.replaceAll(/[^\w.-]/g,"_")).slice(0,tt)}.${e} hither-${(0,J.randomUUID)().slice(0,13)}`}function nameOf({task:t}){
return t.label.replace(/\[.*$/s,"")}function byNeeds(t){const e=new Map;for(const s of t){
const{request:t}=s.task,i=requestOptions(t),{setup:n,packing:a,isAwaited:o=!1}=t,r=JSON.stringify([i,n,a,o]),d=e.get(r)??{options:i,setup:n,jobs:[]};d.jobs.push(s);e.set(r,d)}return e.values()}
function inParts(t,e){return Array.from({length:Math.ceil(t.length/e)},(s,i)=>t.slice(i*e,(i+1)*e))}function unwritable(t){
return new n.bD("store",`the files of the run on Slurm can't be written: ${(0,n.u0)(t)}`,"free some space there, or fix the permissions")}// CONCATENATED MODULE: ./src/executor/slurm/slurm.ts
const et=1250,st={cpus:Number.POSITIVE_INFINITY,memory:Number.POSITIVE_INFINITY,gpus:Number.POSITIVE_INFINITY};function createSlurmExecutor(t){const{directory:e,env:s,user:i,parallel:o}=t,d=(0,_.E)({
user:String(i.uid),env:s}),c=(0,F.q)(),l=new Map,u=Math.min(o??et,et),h=new EarlierTasks(d),{submitter:f,follower:m,reasonToGiveUp:w}=createQueue({...t,scheduler:d,leases:c,window:u,held:l}),p=(0,
a.B)(t=>askAbout(JSON.parse(t),d)),hold=t=>{const e=t.task.run.directory;l.set(e,t);const s=t.result.finally(()=>{l.delete(e);f.ended();(0,r.Q)()});return{id:e,ended:s}};return{name:"slurm",window:u,
capacity:st,refuses:async t=>refusalOf(await p(JSON.stringify(requestOptions(t))),t),async submit(t){const s=holdJob(t,e,"own"),i=hold(s),n=w();if(void 0===n)f.add(s);else s.fail(n);return i},
async idOf(t,e){const s=await h.find(t,e);if(s?.isLeased)c.keep(s.files);return void 0===s?void 0:(0,x.B)(s.id,s.index)},async attach(t){const e=await h.find(t.run.directory,!1);if(void 0===e)throw(0,
n.jr)(`no run has submitted ${t.run.directory}`);const s=holdJob(t,e.files.directory,e.isLeased?"taken over":"detached");m.attach(e,s);return hold(s)},async cancel(e){const s=l.get(e)
;if(void 0===s)return;s.isCancelled=!0;if("detached"===s.from)s.end(leftInSlurm(s,t));else if(!f.drop(s))m.cancelled();await s.result.catch(()=>{})},release:async()=>{},async close(){await f.close()
;c.end();m.close()}}}function createQueue(t){const{directory:e,scheduler:s,now:i,report:a,held:o}=t,r=(0,u.k0)(e);let d;const c=new NodeFaults(a,({message:t,remedy:e})=>{d??=new n.bD("runtime",t,e)
;for(const t of[...o.values()].filter(({from:t})=>"own"===t)){t.fail(d);h.drop(t)}h.endAll()}),l=new Follower({scheduler:s,now:i,report:a,nodes:c,again:t=>h.add(t),over:t=>{
if(t.files.directory===e)(0,u.an)(r,t.chunk)}}),h=new Submitter({...t,files:r,nodes:c,follow:t=>l.add(t)});return{submitter:h,follower:l,reasonToGiveUp:()=>d}}function leftInSlurm(t,e){
const s=`it goes on in Slurm: run the same command again to gather its result, or end it with "hither cancel ${(0,i.basename)((0,i.dirname)((0,i.dirname)(t.task.run.directory)))}"`;return{
...withoutEnd(t,"submitted",e),words:s}}function askAbout(t,e){const s=(0,i.join)(o.T,"task.sh");return e.check({name:"hither",tasks:1,options:t,output:"/dev/null",script:s,args:[]})}
function refusalOf(t,e){if("missing"===t.kind)return{message:`can't be submitted: ${t.words}`,remedy:"run hither on a login node of the cluster"};if("unstarted"===t.kind&&!t.mayPass)return{
message:`can't be submitted: ${t.words}`,remedy:t.remedy};return"refused"===t.kind?{message:`is refused by Slurm: ${t.words}`,remedy:remedyFor(t.words,e)}:void 0}})};
