"use strict";exports.id=462;exports.ids=[462];exports.modules={73462:(function(t,e,s){s.r(e);s.d(e,{createSlurmExecutor:()=>createSlurmExecutor})
;var n=s(76760),i=s(74296),r=s(5799),a=s(51548),o=s(43643),d=s(73024),c=s(58500),u=s(51716),l=s(42814),h=s(20654);function readTaskLog(t){const e=(0,h.l2)(t,{limit:16777216
}).toString("utf8"),s=e.slice(0,e.lastIndexOf("\n")+1).split("\n");let n,i,r,a=[],o=!1,d=!1;const c=new Map,u=new Map;for(const t of s){const[e,s="",...l]=t.split(" ")
;if("jobs"===e)a=l;else if("began"===e){n=s;i=l[0];d=!1;o=!1;for(const[t,e]of u)if(e.isStopped)u.delete(t)}else if("unable"===e)r=[s,...l].join(" ");else if("started"===e){c.set(s,Number(l[0]))
;u.delete(s)}else if("ended"===e)u.set(s,jobEnd(l));else if("lease-over"===e)o=!0;else if("over"===e)d=!0}return{jobs:a,node:n,array:i,unable:r,started:c,ended:u,isLeaseOver:o,isOver:d}}
function jobEnd([t,e,...s]){return{exitCode:Number(t),time:Number(e),left:s.filter(t=>t!==f),isStopped:s.includes(f)}}const f="stopped";function readFeatures(t){return new Set((0,h.l2)(t,{limit:65536
}).toString("utf8").split("\n"))}// CONCATENATED MODULE: ./src/executor/slurm/earlier-tasks.ts
const m=5,p=500;class EarlierTasks{scheduler;#t=new Map;#e=new Map;#s=new Set;#n=new Map;constructor(t){this.scheduler=t}async find(t,e){const s=this.#n.get(t)??await this.#i(t,e)
;if(void 0!==s)this.#n.set(t,s);return s}async#i(t,e){const s=runOf(t),i=await this.#r(s,(0,n.relative)(s,t)),r=void 0===i?void 0:(0,u.Qs)(s,i.chunk);if(void 0===i||void 0===r)return;const a=(0,
l.k0)(s),{name:o,submitted:c}=r,h=r.id??await this.#a(o)??(e?await this.#o(a,i):idInLog(a,i)),f=r.isDoubtful||void 0===r.id,m=(0,d.existsSync)(a.lease);return void 0===h?void 0:{files:a,...i,id:h,
submitted:c,isLeased:m,...f?{doubtful:o}:{}}}async#r(t,e){const s=this.#t.get(t)??new Map;this.#t.set(t,s);const i=(0,l.k0)(t);for(const r of s.has(e)?[]:(0,u.Rn)(t).keys()){const t=(0,
n.dirname)(i.log(r,0)),e=this.#e.get(t)??readChunk(i,r,s);this.#e.set(t,e);await e}return s.get(e)}async#a(t){const e=await this.scheduler.find(t)
;if(void 0===e)throw new i.bD("runtime","Slurm does not say whether it has the job, which an earlier run may have submitted","run again when Slurm answers",{transient:!0});return e[0]}
async#o(t,{chunk:e,index:s}){const n=t.claim(e,s);if(this.#s.has(n)||makeOnce(n)){this.#s.add(n);return}for(let n=0;n<w.count;n+=1){const n=idInLog(t,{chunk:e,index:s});if(void 0!==n)return n;await(0,
c.setTimeout)(w.milliseconds)}return}}function makeOnce(t){try{(0,d.writeFileSync)(t,"",{flag:"wx"});return!0}catch(t){const e=(0,i.vq)(t);if("EEXIST"===e||"ENOENT"===e)return"ENOENT"===e;throw t}}
const w={count:50,milliseconds:100};async function readChunk(t,e,s){let i=namesIn((0,n.dirname)(t.log(e,0))).map(Number);for(let n=0;i.length>0&&n<m;n+=1){await(0===n?void 0:(0,c.setTimeout)(p))
;i=i.filter(n=>{const{jobs:i}=readTaskLog(t.log(e,n));for(const t of i)s.set(t,{chunk:e,index:n});return 0===i.length})}}function idInLog(t,{chunk:e,index:s}){const{array:n}=readTaskLog(t.log(e,s))
;return void 0===n?void 0:{job:n}}function namesIn(t){try{return(0,d.readdirSync)(t)}catch{return[]}}function runOf(t){return(0,n.dirname)((0,n.dirname)(t))}
// CONCATENATED MODULE: ./src/executor/slurm/ended-chunks.ts
class EndedChunks{files;#d=new Map;constructor(t){this.files=t}add({chunk:t,tasks:e}){const s=[...e.values()].flatMap(t=>t.map(({task:t})=>t.run.directory));this.#d.set(t,s)}sweep(){
for(const[t,e]of this.#d){for(;e.length>0&&!(0,d.existsSync)(e.at(-1)??"");)e.pop();if(0===e.length){this.#d.delete(t);(0,l.an)(this.files,t)}}}}var g=s(59505),k=s(50891),y=s(51922)
;// CONCATENATED MODULE: ./src/executor/slurm/task-errors.ts
const b={"no-engine":['has no program "apptainer" or "singularity" on its PATH','load its module with "slurm: { setup: [module load apptainer] }"'],
"no-features":["can't write files for the job","free some space there"]};function unableNode(t,e,s){const[,n]=/^setup (.*)$/.exec(t)??[];if(void 0!==n){const t=""===s?"":` (${s})`
;return new i.bD("runtime",`on the node ${e}, the command ${(0,k.T)(n)} of "slurm: setup" failed${t}`,"correct it; it runs in /bin/sh, without the settings of a login shell")}
const[,r]=/^no-directory (.*)$/.exec(t)??[]
;if(void 0!==r)return new i.bD("runtime",`the node ${e} has no directory for temporary files: there is no room for one in ${r.replaceAll(" ",", ")}`,'free some space in one of them, or name another one with "slurm: { setup: [export TMPDIR=/path] }"',{
transient:!0});const[a,o]=b[t]??[`can't run the job (${t})`,"ask the administrators of the cluster"];return new i.bD("runtime",`the node ${e} ${a}`,o,{transient:!0})}
function outOfMemory({id:t,node:e}){return`Slurm's memory limit ended the job, in the task ${t}${at(e)}: give it "resources: memory", or more of it, or more "mem" in "slurm"`}function lostTask(t){
const e=""===t.said?"":` (${t.said})`
;if(t.isLeaseOver)return new i.bD("runtime",`the task ${t.id} ended itself, because this run had given no sign of life for longer than its lease`,'run again; "--lease" gives a run more time, on a login node that hangs at times',{
transient:!0})
;if("FAILED"===t.word&&!t.hasBegun)return new i.bD("runtime",`the node ${t.node||"of the task"} could not begin a task${e}: it may not see ${t.directory}`,`name a directory that all nodes see with ${(0,
y.Pe)("work-dir")}, or ${(0,y.zp)()}`,{transient:!0});return new i.bD("runtime",`${what(t)}${e}`,'run again; "retries" in the spec does so by itself',{transient:!0})}
function what({id:t,word:e,node:s}){const n=at(s);switch(e){case void 0:return`Slurm no longer knows the task ${t}, and it left no result`;case"NODE_FAIL":case"BOOT_FAIL":
return`the node ${s||"of the task"} failed under the task ${t}`;case"PREEMPTED":return`Slurm ended the task ${t}${n} to make room for another job (PREEMPTED)`;case"DEADLINE":
return`Slurm ended the task ${t}${n}: its deadline has passed`;case v:return`Slurm could not start the task ${t}, and holds it now: it is cancelled`;case"COMPLETED":
return`the script of the task ${t}${n} ended before its jobs: something else has ended it`;default:return`Slurm ended the task ${t}${n}: ${e}`}}function at(t){return""===t?"":` on ${t}`}const v="HELD"
;var x=s(13116);// CONCATENATED MODULE: ./src/executor/slurm/ends-by-state.ts
function isLeft(t,{word:e},s){const{name:n,isCancelled:i}=t,r="CANCELLED"!==e&&s.started.size>0&&!s.started.has(n);return!i&&(r||endedWithItsRun(t,e))}
function endedWithItsRun({from:t,isListed:e,isStopped:s},n){return"taken over"===t&&("CANCELLED"===n?!e:s&&"TIMEOUT"!==n)}const S=new Set(["TIMEOUT","CANCELLED"]);function endHeld(t,e,s){
const{log:n,now:i}=s,{task:r,word:a,cancelledBy:o}=e,d=(0,x.B)(r.array.id,r.index),c=e.node||n.node||"",end=e=>t.end({end:{exitCode:null,signal:"SIGTERM"},
isolation:t.task.runtime.isolation(t.task.run),startTime:Math.min(i,n.started.get(t.name)??i),endTime:i,...{host:c||"unknown",jobId:d,awaitsNext:!1,...e}});if(t.isCancelled)end({reason:"cancelled"
});else if(isLeft(t,e,n))end({reason:"left"});else if("TIMEOUT"===a){end({reason:"timed-out",words:`Slurm's time limit ended the task ${d}: give the job a "timeout", or more "time" in "slurm"`})
}else if("OUT_OF_MEMORY"===a)end({reason:"ended",words:outOfMemory({id:d,node:c})});else if("CANCELLED"===a){end({reason:"cancelled",
words:`the task ${d} was cancelled in Slurm${void 0===o?"":` by the user ${o}`}`})}else end({reason:"lost",error:errorOf(e,s)})}function errorOf({task:t,word:e,node:s},{log:n,said:i}){const r=(0,
x.B)(t.array.id,t.index),{directory:a}=t.array.files;return lostTask({id:r,word:e,node:s||n.node||"",hasBegun:void 0!==n.node,isLeaseOver:n.isLeaseOver,said:i,directory:a})}function lastLineOf(t){
return shortLine(linesOf(t).at(-1))}function wordsOfSlurm(t){return shortLine(linesOf(t).findLast(t=>t.startsWith("slurm")))}function linesOf(t){return(0,h.l2)(t,{limit:O
}).toString("utf8").trimEnd().split("\n")}function shortLine(t=""){return(0,g.P)(t).slice(0,$)}const O=1048576,$=200;// CONCATENATED MODULE: ./src/executor/slurm/followed-arrays.ts
function openTasks(t){return[...t.tasks].flatMap(([e,s])=>{const n=s.filter(({isOver:t})=>!t);return 0===n.length?[]:[{jobs:n,index:e,array:t}]})}function idOf({array:t,index:e}){return{...t.id,
job:(0,x.B)(t.id,e)}}function hasStarted({jobs:t,array:e,index:s}){return t.some(({isStarted:t})=>t)||(e.tasks.get(s)??[]).some(({isOver:t})=>t)}function isCancelled({jobs:t}){
return t.every(t=>t.isCancelled)}function cancelledIn(t){const e=openTasks(t),s=e.filter(isCancelled);return s.length>0&&s.length===e.length&&!t.isPart?[t.id]:s.map(idOf)}var j=s(85472),M=s(79702)
;// CONCATENATED MODULE: ./src/executor/slurm/held-job.ts
function holdJob(t,e,s){let end=()=>{},fail=()=>{};const i=new Promise((t,e)=>{end=t;fail=e}),r={task:t,from:s,name:(0,n.relative)(e,t.run.directory),result:i,end:t=>{r.isOver=!0;end(t)},fail:t=>{
r.isOver=!0;fail(t)},isCancelled:!1,isStarted:!1,isOver:!1,isStopped:!1,isKilled:!1,isListed:!1,seenEnded:void 0,read:{stdout:0,stderr:0}};return r}function withoutEnd({task:t},e,{now:s,host:n}){
const i=s()/1e3;return{reason:e,end:{exitCode:null,signal:"SIGTERM"},isolation:t.runtime.isolation(t.run),startTime:i,endTime:i,host:n,jobId:null,awaitsNext:!1}}
async function passOutput({task:t,read:e}){const s=e.stdout+e.stderr;for(const s of["stdout","stderr"]){const i=(0,j.z)((0,n.join)(t.run.directory,s),e[s],4194304);if(i.length>0){e[s]+=i.length
;await t.onOutput(s,i);(0,o.R)(i.length)}}return e.stdout+e.stderr>s}function isVisible({task:t,read:e},{left:s}){return s.every(s=>"stdout"===s||"stderr"===s?e[s]>0:(0,d.existsSync)((0,
n.join)(t.run.directory,"out",s)))}async function wasKilled({task:t},{exitCode:e,left:s}){if(s.includes("result.json"))return!1;const i=await(0,M.b)((0,n.join)(t.run.directory,"out"))
;return void 0===i?e===T:"SIGKILL"===i.signal&&null===i.killed}const T=137,E=2,N=6,I=new Set(["NODE_FAIL","BOOT_FAIL",void 0]);function isNodeFault(t,e){return I.has(t)||"FAILED"===t&&!e}
class NodeFaults{report;giveUp;#c=new Map;#u=new Set;#l=!1;#h;constructor(t,e){this.report=t;this.giveUp=e}hasBegun(){this.#l=!0}hasWorked(t){this.#c.delete(t);this.#l=!0}hasFailed(t,e){
const s=(this.#c.get(t)??0)+1;this.#c.set(t,s);this.#h??=e;const n=[...this.#c.values()].reduce((t,e)=>t+e,0),i=[...this.#c.keys()].filter(t=>""!==t).length;if(!this.#l&&(i>=E||n>=N)){
this.giveUp(this.#h);return}if(s>=3&&""!==t&&!this.#u.has(t)){this.#u.add(t);const e=`the node ${t} gets no more jobs of this run: 3 in a row failed through its own fault`;this.report({type:"warning",
message:e})}}without(t){if(0===this.#u.size)return t;const e=t.find(t=>t.startsWith(L))?.slice(L.length),s=[...void 0===e?[]:[e],...this.#u]
;return[...t.filter(t=>!t.startsWith(L)),`${L}${s.join(",")}`]}}
const L="--exclude=",C=[[/^Resources$/,"no node has room for them yet"],[/^Priority$/,"other jobs come first"],[/^(BeginTime|Reservation)$/,"their time has not come"],[/^JobArrayTaskLimit$/,"as many tasks of their array run as may (ArrayTaskThrottle)"],[/^Licenses$/,"a license that they need is in use"],[/^(QOS|Assoc|Max\w+PerAccount)/,"a limit of the account or its quality of service is reached"]],A=[[/^JobHeldUser$/,"they are held",'release them with "scontrol release JOB"'],[/^JobHeldAdmin$/,"an administrator holds them","ask the administrators of the cluster"],[/^Partition(Down|Inactive)$/,"their partition is down",'name another one with "slurm: { partition: \u2026 }"'],[/^Partition(Node|Time)Limit$/,"they ask for more than their partition gives",'lower "resources" or "timeout", or name another partition with "slurm"'],[/^(ReqNodeNotAvail|NodeDown)/,"nodes that they need are down, drained or reserved",'wait, or ask for others with "slurm"'],[/^BadConstraints$/,"no node has what they ask for",'change "resources" or "slurm"']],D=/^(launch failed requeued held|DependencyNeverSatisfied)$/i
;function waitsForever({state:t,reason:e}){return"pending"===t&&D.test(e)}function createWaitTeller(t){let e=new Set;const s=new Set;return{add(n){const i=new Map;for(const{state:t,reason:e}of n){
const s=e.split(/[,(]/)[0]?.trim()??"";if("pending"===t&&""!==s)i.set(s,(i.get(s)??0)+1)}for(const[n,r]of i)if(e.has(n)&&!s.has(n)){s.add(n);t(waitText(n,r))}e=new Set(i.keys())}}}
function waitText(t,e){const s=1===e?"1 task waits":`${e} tasks wait`,[,n,i]=A.find(([e])=>e.test(t))??[];if(void 0!==n)return{type:"warning",message:`${s} in Slurm: ${n} (${t}): ${i}`}
;const[,r]=C.find(([e])=>e.test(t))??[];return{type:"notice",message:`${s} in Slurm: ${void 0===r?t:`${r} (${t})`}`}}// CONCATENATED MODULE: ./src/executor/slurm/state-watch.ts
const B=1e3,F=1e4,R=6e4;class StateWatch{context;#f=0;#m=F;#p=new Map;#w=!1;#g;#k=new WeakMap;constructor(t){this.context=t;this.#g=createWaitTeller(t.report)}get isDue(){
return this.context.now()>=this.#f}begin(){this.#f=this.context.now()+F}askSoon(){this.#f=0}async ask(t,e){const{scheduler:s,now:n}=this.context;await this.#y(t)
;const i=await s.states(t.flatMap(t=>this.#b(t))),r=this.#p.size,a=this.#v(t),o=[],d=[];for(const s of void 0===i?[]:t.flatMap(openTasks)){
const t=this.#b(s.array).flatMap(({job:t})=>i?.get(t)?.get(s.index)??[]),n=t.find(({state:t})=>"ended"!==t)??t[0];o.push(...void 0===n?[]:[n]);d.push(...await this.#x(s,n,{read:e,ends:a}))}
this.#g.add(o);this.#m=this.#p.size>r?F:Math.min(R,1.5*this.#m);const c=t.flatMap(openTasks).some(({jobs:t})=>t.some(isEnding));this.#f=n()+(c?B:this.#m);return d}async#x(t,e,{read:s,ends:n}){
const i=isCancelled(t);if(void 0!==e&&waitsForever(e)&&!i)return[{task:t,word:v,node:e.node,cancelledBy:void 0}];const r=keyOf(t);if(void 0!==e&&"ended"!==e.state){this.#p.delete(r)
;for(const s of t.jobs)s.isListed||="completing"!==e.state;return[]}const a=this.context.now(),o=this.#p.get(r)??a;this.#p.set(r,o);const d=t.jobs.every(isEnding);if(!i&&a-o<(d?2e3:1e4))return[]
;if(!i&&!d&&!await s(t))return[];const c=!i&&(void 0===e||"CANCELLED"===e.word)?await n(t):void 0,u=e?.word??c?.word;if(void 0===u&&!i&&a-o<6e4)return[];this.#p.delete(r);return[{task:t,word:u,
node:e?.node??"",cancelledBy:c?.cancelledBy}]}#v(t){let e;const s=new Date(Math.min(...t.map(({submitted:t})=>t)));return async({array:n,index:i})=>{e??=this.#S(t.map(({id:t})=>t),s)
;return(await e)?.get(n.id.job)?.get(i)}}async#S(t,e){const{scheduler:s,report:n}=this.context,i=await s.ends(t,e);if(void 0===i&&!this.#w&&!1!==(await s.facts())?.hasAccounting){this.#w=!0;n({
type:"notice",message:"sacct doesn't answer: why tasks ended is known less exactly"})}return i}#b(t){return this.#k.get(t)??[t.id]}async#y(t){for(const e of t){
const t=void 0===e.doubtful?void 0:await this.context.scheduler.find(e.doubtful),s=t?.filter(({job:t})=>t!==e.id.job);if(void 0!==s)this.#k.set(e,[e.id,...s])}}}
function isEnding({isCancelled:t,isStopped:e,isKilled:s}){return t||e||s}function keyOf({array:t,index:e}){return`${t.files.directory} ${(0,x.B)(t.id,e)}`}class Follower{context;#O=[];#$;#j=!1;#M=!1
;#T=!1;#E;#N=0;#I;constructor(t){this.context=t;this.#I=new StateWatch(t)}add(t){this.#O.push(t);this.#I.begin();if([...t.tasks.values()].flat().some(({isCancelled:t})=>t))this.cancelled()
;if(!this.#j)this.#L()}attach({index:t,...e},s){const n=this.#O.find(({id:t,files:s})=>t.job===e.id.job&&s.script===e.files.script);if(void 0===n){this.add({...e,tasks:new Map([[t,[s]]]),isPart:!0})
;this.#I.askSoon()}else{const e=new Map([...n.tasks,[t,[...n.tasks.get(t)??[],s]]]);this.#O=this.#O.map(t=>t===n?{...n,tasks:e}:t)}}cancelled(){if(!this.#T){this.#T=!0;setImmediate(()=>{this.#T=!1
;this.#C()})}}close(){this.#M=!0;clearTimeout(this.#$)}async#L(){this.#j=!0;for(;this.#O.length>0&&!this.#M;){await this.#A().catch(()=>{});await new Promise(t=>{this.#$=setTimeout(t,1e3)})}this.#j=!1
}async#A(){let t=0;for(const e of this.#D()){await this.#e(e);for(const s of e.jobs)if(s.isStarted&&!s.isOver&&t<16){t+=1;await passOutput(s)}}const e=this.#O.filter(t=>0===openTasks(t).length)
;this.#O=this.#O.filter(t=>!e.includes(t));for(const t of e)this.context.over(t);if(this.#I.isDue&&this.#O.length>0)await this.#B()}#D(){
const t=this.#O.flatMap(openTasks),e=t.filter(t=>!hasStarted(t)),s=this.#N<e.length?this.#N:0;this.#N=s+200;return[...t.filter(hasStarted),...e.slice(s,s+200)]}async#e(t){
const{jobs:e,index:s,array:n}=t,i=readTaskLog(n.files.log(n.chunk,s));if(void 0!==i.unable){const t=unableNode(i.unable,i.node??"unknown",lastLineOf(n.files.text(n.chunk,s)))
;this.context.nodes.hasFailed(i.node??"",t);for(const s of e.filter(({name:t})=>!i.ended.has(t)))s.fail(t)}for(const s of e.filter(({isOver:t})=>!t))await this.#F(s,i,t)
;const r=e.filter(({isOver:t,name:e})=>!t&&!i.ended.has(e)),a=i.isOver&&r.length>0;if(a&&!r.every(({isStopped:t})=>t))this.#R(r);return r.length>0&&!a}async#F(t,e,s){const n=e.ended.get(t.name)
;if(e.started.has(t.name)&&!t.isStarted){t.isStarted=!0;this.context.nodes.hasBegun();t.task.onStarted()}
if(void 0===n&&!e.isOver)t.isStopped=!1;else if(n?.isStopped&&!t.isCancelled)this.#R([t]);else if(void 0!==n)await this.#P(t,e,n,s)}#R(t){for(const e of t.filter(({isStopped:t})=>!t)){e.isStopped=!0
;this.#I.askSoon()}}async#P(t,e,s,n){const{now:i}=this.context;t.seenEnded??=i();for(;await passOutput(t););if(!isVisible(t,s)&&i()-t.seenEnded<6e4)return
;if(e.jobs.every(t=>e.ended.has(t))&&!t.isCancelled&&i()-t.seenEnded<15e3&&await wasKilled(t,s)){if(!t.isKilled){t.isKilled=!0;this.#I.askSoon()}return}this.#q(t,s,{log:e,task:n})}
#q(t,e,{log:s,task:i,words:r}){const{task:a,isCancelled:o}=t,{array:d,index:c}=i,{node:u="unknown"}=s;this.context.nodes.hasWorked(u)
;const l=Number.isFinite(e.time)?e.time:this.context.now()/1e3,h=readFeatures((0,n.join)(d.files.nodes,u));t.end({reason:o?"cancelled":"ended",end:{exitCode:e.exitCode,signal:null},
isolation:a.runtime.onNodes?.isolation(a.run,h)??a.runtime.isolation(a.run),startTime:s.started.get(t.name)??l,endTime:l,host:u,...{jobId:(0,x.B)(d.id,c),awaitsNext:!1,...void 0===r?{}:{words:r}}})}
async#B(){const t=await this.#I.ask(this.#O,t=>this.#e(t)),e=t.filter(({task:t,word:e})=>!isCancelled(t)&&!t.jobs.every(({isKilled:t})=>t)&&!S.has(e))
;if(e.length>0)await this.context.scheduler.cancel(e.map(({task:t})=>idOf(t)));for(const e of t)this.#U(e);if(void 0!==this.#E&&this.context.now()>=this.#E.againAt)await this.#C()}#U(t){
const{task:e,word:s}=t,{files:n,chunk:i}=e.array,r=readTaskLog(n.log(i,e.index)),a={id:(0,x.B)(e.array.id,e.index),node:t.node||(r.node??"")}
;for(const t of e.jobs.filter(({isKilled:t,isOver:e})=>t&&!e)){const n=r.ended.get(t.name);if(void 0!==n)this.#q(t,n,{log:r,task:e,..."OUT_OF_MEMORY"===s?{words:outOfMemory(a)}:{}})}
const o=this.context.now()/1e3,d=e.jobs.filter(t=>!t.isOver),c=d.filter(e=>"own"===e.from&&isLeft(e,t,r));if(c.length>0)this.#_(e,c);const u=wordsOfSlurm(n.text(i,e.index)),{nodes:l}=this.context
;if(!isCancelled(e)&&isNodeFault(t.word,void 0!==r.node))l.hasFailed(t.node||(r.node??""),errorOf(t,{log:r,said:u}));for(const e of d)if(c.includes(e)){e.isStopped=!1;this.context.again(e)
}else endHeld(e,t,{log:r,said:u,now:o})}#_({array:t,index:e},s){this.#O=this.#O.map(n=>{const i=n.id.job===t.id.job?n.tasks.get(e):void 0;return void 0===i?n:{...n,
tasks:new Map([...n.tasks,[e,i.filter(t=>!s.includes(t))]])}})}async#C(){const{now:t,scheduler:e,report:s}=this.context,n=this.#O.flatMap(cancelledIn);if(0===n.length)return;this.#E??={since:t(),
againAt:0};this.#E.againAt=t()+5e3;this.#I.askSoon();if(t()-this.#E.since<3e4){await e.cancel(n);return}s({type:"warning",
message:`Slurm doesn't say that these tasks have ended; cancel them: scancel ${n.map(({job:t})=>t).join(" ")}`});for(const t of this.#O.flatMap(openTasks).filter(isCancelled))this.#U({task:t,
word:void 0,node:"",cancelledBy:void 0})}}var P=s(83111),q=s(22729);// CONCATENATED MODULE: ./src/executor/slurm/requests.ts
const U=1048576,_=128,J=60,z={mem:["mem-per-cpu","mem-per-gpu"],gres:["gpus","gpus-per-node","gpus-per-task"]};function requestOptions({resources:t,packing:e,timeout:s,options:n}){
const{cpus:i,memory:r,gpus:a}=t,{pack:o,atOnce:d}=e,c=void 0===r?void 0:d*(Math.ceil(r/U)+_),u=void 0===s?void 0:Math.ceil(o/d)*s+J
;return[...[["cpus-per-task",String(Math.ceil(d*i))],["mem",void 0===c?void 0:`${c}M`],["time",void 0===u?void 0:String(Math.ceil(u/60))],["gres",void 0===a?void 0:`gpu:${"all"===a?a:d*Number(a)}`]].filter(([t])=>![t,...z[t]??[]].some(t=>n.has(t))).flatMap(([t,e])=>void 0===e?[]:[`--${t}=${e}`]),...[...n].map(([t,e])=>!0===e?`--${t}`:`--${t}=${e}`)]
}function remedyFor(t,{packing:e,partitions:s}){if(s.length>0)return`change its "slurm: { partition: \u2026 }": there are ${s.join(", ")}`
;const[,n=""]=/unrecognized option '--([^'=]+)/.exec(t)??[],{pack:i,atOnce:r}=e,a=1===r?"one after another":`${r} at once`;return(0,
q.zS)(n,1===i?'change its "resources", "timeout" or "slurm"':`the task asks for ${i} jobs, ${a}: change "pack" or "at-once" in its "slurm", its "resources" or "timeout"`)}
// CONCATENATED MODULE: ./src/executor/slurm/silence.ts
const W=2;function tellSilence(t,e){let s=0;const heard=t=>{const n=s>=W;s=void 0===t?s+1:0;if(s===W)e({type:"notice",message:"the Slurm controller does not answer (squeue); trying again"
});else if(n&&0===s)e({type:"notice",message:"the Slurm controller answers again"});return t};return{...t,find:async e=>heard(await t.find(e)),states:async e=>heard(await t.states(e))}}
var K=s(61388),G=s(77598),H=s(79386);// CONCATENATED MODULE: ./src/executor/slurm/shapes.ts
const Q="inputs";class Shapes{files;#J=new Map;#z=`place-${(0,G.randomBytes)(8).toString("hex")}`;constructor(t){this.files=t}nameOf({run:t,runtime:e}){
if(void 0===e.onNodes)throw new i.bD("runtime",`${e.name} can't run jobs on the nodes of a cluster`,"use apptainer");const{kind:s}=e.onNodes,r=e.onNodes.arguments({...t,directory:(0,
n.join)(this.files.directory,this.#z)}),a=r.filter(({when:t})=>t===Q).flatMap(({args:t})=>t);if(a.length>0)(0,d.writeFileSync)((0,n.join)(t.directory,Q),textOf(a))
;const o=textOf([`${this.#z} ${t.shared?"worker":s}`,`image ${t.image.reference}`,...r.flatMap(shapes_linesOf)]),c=this.#J.get(o),u=c??String(this.#J.size);if(void 0===c){(0,d.writeFileSync)((0,
n.join)(this.files.shapes,u),o);this.#J.set(o,u)}return u}}function shapes_linesOf({when:t="-",args:e}){return t===Q?[`${Q} -`]:e.map(e=>`${t} ${e}`)}function textOf(t){
if(t.some(t=>t.includes("\n")))throw new i.bD("runtime","a path of the job has a line feed, which jobs on Slurm can not pass to the container","rename the file or directory");return`${t.join("\n")}\n`
}// CONCATENATED MODULE: ./src/executor/slurm/submit-array.ts
const V=[2,5,10,20];async function submitArray(t,e){const{scheduler:s,report:n,pause:i,signal:r}=e;let a=!1;for(let o=0;;o+=1){const d=await s.submit(t);if("submitted"===d.kind)return{id:d.id,
isDoubtful:a};if("limited"===d.kind)return{limited:d.words};const c="unstarted"===d.kind&&d.mayPass&&o<V.length;if("refused"===d.kind||"missing"===d.kind||"unstarted"===d.kind&&!c)throw refusal(d);n({
type:"notice",message:Y[d.kind](d.words)});if("unstarted"===d.kind){await i(V[o]??0,r);continue}a=!0;const u=await findLate(t.name,e);if(void 0!==u)return{id:u,isDoubtful:a}
;if("unnamed"===d.kind)throw refusal(d)}}async function findLate(t,{scheduler:e,pause:s,signal:n}){for(let i=0;i<V.length;){await s(V[i]??0,n);const r=await e.find(t);if(void 0!==r?.[0])return r[0]
;i+=void 0===r?0:1}return}const Y={unstarted:t=>`${t}; trying again`,unclear:t=>`Slurm did not say whether it took the jobs (${t}); looking for them`,
unnamed:t=>`sbatch printed no job id (but ${t}); looking for the jobs`};function refusal(t){const{kind:e,words:s}=t;switch(e){case"missing":
return new i.bD("runtime",`Slurm can't be used here: ${s}`,"run hither on a login node of the cluster");case"unstarted":return new i.bD("runtime",s,t.remedy,{transient:t.mayPass});case"unnamed":
return new i.bD("runtime",`sbatch printed no job id (but ${s}), and Slurm has no such jobs`,'check that the sbatch on PATH is that of Slurm, and that "sbatch --parsable" prints an id');case"refused":
return new i.bD("runtime",`Slurm refuses the jobs: ${s}`,'change "resources", "timeout" or "slurm" of the job')}}// CONCATENATED MODULE: ./src/executor/slurm/submit-queue.ts
const X=1e3,Z=[2,5,10,20];class SubmitQueue{submit;context;#W=[];#K=!1;#G;#H=X;#Q="";constructor(t,e){this.submit=t;this.context=e}add(t){this.#W.push(...t);if(!this.#K){this.#K=!0
;this.#V().finally(()=>{this.#K=!1})}}drop(t){const e=this.#Y();this.#W=this.#W.flatMap(({tasks:e,...s})=>withTasks(s,e.map(({shape:e,jobs:s})=>({shape:e,jobs:s.filter(e=>e!==t)
})).filter(({jobs:t})=>t.length>0)));return this.#Y()<e}async#V(){let t=0;for(let e=this.#W.shift();void 0!==e;e=this.#W.shift()){const{tasks:s,...n}=e,i=Math.min(await this.#X(),this.#H,s.length)
;this.#W.unshift(...withTasks(n,s.slice(i)));const r=await this.submit({...n,tasks:s.slice(0,i)});if(void 0===r){t=0;this.#H=Math.min(X,2*Math.max(i,this.#H));continue}this.#Z({...n,tasks:s.slice(0,i)
});this.#H=Math.max(1,Math.floor(i/2));if(1===i){this.#tt(r);await this.#et(t);t+=1}}}#Z(t){const[e]=this.#W;if(e?.options===t.options)this.#W[0]={...t,tasks:[...t.tasks,...e.tasks]
};else this.#W.unshift(t)}#tt({limited:t}){if(this.#Q!==t){this.#Q=t;const e=this.#Y(),s=`Slurm takes no more jobs for now (${t}): ${1===e?"1 job waits":`${e} jobs wait`} until some have ended`
;this.context.report({type:"notice",message:s})}}async#et(t){const{pause:e,signal:s}=this.context;await e(Z[Math.min(t,Z.length-1)]??0,s).catch(()=>{})}#Y(){
return this.#W.flatMap(({tasks:t})=>t.flatMap(({jobs:t})=>t)).length}#X(){this.#G??=this.context.scheduler.facts().then(t=>Math.max(1,Math.min(X,t?.maxArraySize??X)));return this.#G}}
function withTasks(t,e){return 0===e.length?[]:[{...t,tasks:e}]}// CONCATENATED MODULE: ./src/executor/slurm/submitter.ts
const tt=3e3,et=50,st=4;class Submitter{context;#st=[];#nt=0;#it=!1;#rt=0;#$;#at=0;#ot=!1;#dt=!1;#ct=!1;#ut;#W;constructor(t){this.context=t;this.#ut=new Shapes(t.files)
;this.#W=new SubmitQueue(t=>this.#lt(t),t)}add(t){this.#nt=0===this.#st.length?this.context.now():this.#nt;this.#rt=Math.max(0,this.#rt-1);this.#st.push(t)
;if(this.#st.length>=this.#ht())this.#V("whole tasks");else this.#ft()}ended(){this.#it=!0;if(this.#st.length>0){this.#rt+=1;this.#ft()}}drop(t){const e=this.#st.includes(t)||this.#W.drop(t);if(e){
this.#st=this.#st.filter(e=>e!==t);t.end(withoutEnd(t,"cancelled",this.context))}return e}#ht(){
const{window:t,held:e,detach:s}=this.context,n=Math.max(et,Math.ceil(t/4)),i=e.size-this.#st.length,{pack:r}=this.#st[0]?.task.request.packing??{pack:1},a=Math.max(et,1===r?0:st*r)
;return s?t:Math.min(n,Math.max(a,i/2))}#ft(t=150){clearTimeout(this.#$);this.#$=setTimeout(()=>this.#A(),t)}#A(){const{held:t,now:e}=this.context,s=this.#st.length
;if(s===t.size||this.#rt>0||!this.#it||e()-this.#nt>=tt&&!this.#mt())this.#V("all");else if(s>=t.size/4)this.#V("whole tasks");else this.#ft(tt)}#mt(){
const{window:t,held:e}=this.context,s=[...e.values()].filter(({isStarted:t})=>!t).length;return e.size>=t&&s>this.#st.length}async#V(t){clearTimeout(this.#$);const e=byNeeds(this.#st);this.#st=[]
;const s=[...e].flatMap(({options:e,setup:s,jobs:n})=>{const i=this.#pt(n,t);return 0===i.length?[]:[{options:e,setup:s,tasks:i}]});if(s.length>0)this.#nt=this.context.now();if(0===this.#st.length){
this.#rt=0;this.#it=!1}else this.#ft(s.length>0?150:tt);this.#W.add(s)}#pt(t,e){const{pack:s}=t[0]?.task.request.packing??{pack:1},n=new Map;for(const e of t)try{this.#wt()
;const t=this.#ut.nameOf(e.task),i=1===s?t:`${t} ${nameOf(e)}`,r=n.get(i)??{shape:t,jobs:[]};r.jobs.push(e);n.set(i,r)}catch(t){this.#gt(e,t)}
const i=[...n.values()].flatMap(({shape:t,jobs:e})=>inParts(e,s).map(e=>({shape:t,jobs:e}))),isReady=t=>"all"===e||t.jobs.length===s;this.#st.push(...i.filter(t=>!isReady(t)).flatMap(t=>t.jobs))
;return i.filter(isReady)}async#lt({options:t,setup:e,tasks:s}){const{directory:n,files:i,signal:r,leaseSeconds:a=P.D,detach:o}=this.context,d=this.#at;this.#at+=1;const c=s.flatMap(t=>t.jobs);try{
r.throwIfAborted();const h=s.map(t=>({shape:t.shape,jobs:t.jobs.map(({name:t})=>t)}));(0,l.cp)(i,d,{tasks:h,setup:e});const{atOnce:f}=c[0]?.task.request.packing??{atOnce:1
},m=arrayName(c,d),p=this.context.now();(0,u.Ec)(n,d,{name:m,submitted:p,isDoubtful:!1});const w=[n,String(d),String(o?0:a),String(f)],g=this.context.nodes.without(t),k={tasks:s.length,options:g,
output:i.output(d),script:i.script,args:w},y=await submitArray({name:m,...k},this.context);if("limited"in y){await(0,l.an)(i,d);return y}const{id:b,isDoubtful:v}=y;this.#dt||=v;(0,u.Ec)(n,d,{name:m,
submitted:p,id:b,isDoubtful:v});const x=new Map([...s.entries()].map(([t,e])=>[t,e.jobs]));this.#kt({files:i,id:b,chunk:d,submitted:p,tasks:x},v?m:void 0)}catch(t){if(r.aborted)await this.endAll()
;for(const e of c)this.#gt(e,t)}return}#kt(t,e){const[[s]=[]]=t.tasks.values();if(!this.context.detach||s?.task.request.isAwaited){this.context.follow(void 0===e?t:{...t,doubtful:e});return}
for(const[e,s]of t.tasks)for(const n of s)n.end({...withoutEnd(n,"submitted",this.context),jobId:(0,x.B)(t.id,e)})}async close(){clearTimeout(this.#$)
;if(this.context.detach?this.context.signal.aborted:this.#dt||this.#ct)await this.endAll()}endAll(){this.#ct=!0;const{directory:t,user:e,env:s}=this.context;return(0,H.G)([t],{user:String(e.uid),env:s
})}#wt(){if(!this.#ot){(0,l.vi)(this.context.files);if(!this.context.detach)this.context.leases.keep(this.context.files);this.#ot=!0}}#gt(t,e){
if(this.context.signal.aborted||t.isCancelled)t.end(withoutEnd(t,"cancelled",this.context));else t.fail(e instanceof i.bD?e:unwritable(e))}}const nt=40;function arrayName(t,e){
const[s="jobs",...n]=new Set(t.map(nameOf));return`${(n.length>0?"jobs":s.replaceAll(/[^\w.-]/g,"_")).slice(0,nt)}.${e} hither-${(0,G.randomUUID)().slice(0,13)}`}function nameOf({task:t}){
return t.label.replace(/\[.*$/s,"")}function byNeeds(t){const e=new Map;for(const s of t){
const{request:t}=s.task,n=requestOptions(t),{setup:i,packing:r,isAwaited:a=!1}=t,o=JSON.stringify([n,i,r,a]),d=e.get(o)??{options:n,setup:i,jobs:[]};d.jobs.push(s);e.set(o,d)}return e.values()}
function inParts(t,e){return Array.from({length:Math.ceil(t.length/e)},(s,n)=>t.slice(n*e,(n+1)*e))}function unwritable(t){
return new i.bD("store",`the files of the run on Slurm can't be written: ${(0,i.u0)(t)}`,"free some space there, or fix the permissions")}// CONCATENATED MODULE: ./src/executor/slurm/slurm.ts
const it=1250,rt={cpus:Number.POSITIVE_INFINITY,memory:Number.POSITIVE_INFINITY,gpus:Number.POSITIVE_INFINITY};function createSlurmExecutor(t){
const{directory:e,env:s,user:n,parallel:a,report:d}=t,c=tellSilence((0,K.E)({user:String(n.uid),env:s}),d),u=(0,
P.q)(),l=new Map,h=Math.min(a??it,it),f=new EarlierTasks(c),{submitter:m,follower:p,endedChunks:w,reasonToGiveUp:g}=createQueue({...t,scheduler:c,leases:u,window:h,held:l}),k=(0,
r.B)(t=>askAbout(JSON.parse(t),c)),hold=t=>{const e=t.task.run.directory;l.set(e,t);const s=t.result.finally(()=>{l.delete(e);m.ended();w.sweep();(0,o.Q)()});return{id:e,ended:s}};return{name:"slurm",
window:h,capacity:rt,refuses:async t=>refusalOf(await k(JSON.stringify(requestOptions(t))),t),async submit(t){const s=holdJob(t,e,"own"),n=hold(s),i=g();if(void 0===i)m.add(s);else s.fail(i);return n
},async idOf(t,e){const s=await f.find(t,e);if(s?.isLeased)u.keep(s.files);return void 0===s?void 0:(0,x.B)(s.id,s.index)},async attach(t){const e=await f.find(t.run.directory,!1)
;if(void 0===e)throw(0,i.jr)(`no run has submitted ${t.run.directory}`);const s=holdJob(t,e.files.directory,e.isLeased?"taken over":"detached");p.attach(e,s);return hold(s)},async cancel(e){
const s=l.get(e);if(void 0===s)return;s.isCancelled=!0;if("detached"===s.from)s.end(leftInSlurm(s,t));else if(!m.drop(s))p.cancelled();await s.result.catch(()=>{})},release:async()=>{},async close(){
await m.close();u.end();p.close()}}}function createQueue(t){const{directory:e,scheduler:s,now:n,report:r,held:a}=t,o=(0,l.k0)(e),d=new EndedChunks(o);let c
;const u=new NodeFaults(r,({message:t,remedy:e})=>{c??=new i.bD("runtime",t,e);for(const t of[...a.values()].filter(({from:t})=>"own"===t)){t.fail(c);f.drop(t)}f.endAll()}),h=new Follower({
scheduler:s,now:n,report:r,nodes:u,again:t=>f.add(t),over:t=>{if(t.files.directory===e)d.add(t)}}),f=new Submitter({...t,files:o,nodes:u,follow:t=>h.add(t)});return{submitter:f,follower:h,
endedChunks:d,reasonToGiveUp:()=>c}}function leftInSlurm(t,e){const s=`it goes on in Slurm: run the same command again to gather its result, or end it with "hither cancel ${(0,n.basename)((0,
n.dirname)((0,n.dirname)(t.task.run.directory)))}"`;return{...withoutEnd(t,"submitted",e),words:s}}async function askAbout(t,e){const s=(0,n.join)(a.T,"task.sh"),i=await e.check({name:"hither",
tasks:1,options:t,output:"/dev/null",script:s,args:[]});return{answer:i,partitions:"refused"===i.kind&&/invalid partition/i.test(i.words)?await e.partitions():[]}}
function refusalOf({answer:t,partitions:e},{packing:s}){if("missing"===t.kind)return{message:`can't be submitted: ${t.words}`,remedy:"run hither on a login node of the cluster"}
;if("unstarted"===t.kind&&!t.mayPass)return{message:`can't be submitted: ${t.words}`,remedy:t.remedy};return"refused"===t.kind?{message:`is refused by Slurm: ${t.words}`,remedy:remedyFor(t.words,{
packing:s,partitions:e})}:void 0}}),79702:(function(t,e,s){s.d(e,{b:()=>readSupervisorReport,n:()=>readOutcome});var n=s(76760),i=s(76815),r=s(89268),a=s(61373);const o="result.json"
;async function readOutcome(t){const e=(0,n.join)(t,o),s=await(0,a.JC)(e,"hither-outcome/1");if(void 0===s)return{status:"none"};if("string"==typeof s)return broken(s)
;const{fields:i,hasLongResult:r}=s,d=i.get("status"),c=i.get("result");if("finished"===d&&void 0!==c)return{status:d,result:c,left:namesIn(i.get("left")),...r?{long:e}:{}};const u=i.get("error")
;if(("error"===d||"failed"===d)&&u instanceof Map)return{status:d,error:readError(u),full:namesIn(i.get("full"))};return broken("it has neither a result nor an error")}
const d=["memory","time","output","files","stdin"];async function readSupervisorReport(t){const e=await(0,a.JC)((0,n.join)(t,"ended.json"),"hither-ended/1");if(void 0===e||"string"==typeof e)return
;const s=e.fields,i=s.get("killed");return{exitCode:integerOf(s.get("exit_code")),signal:textOf(s.get("signal"))||null,maxRss:integerOf(s.get("max_rss")),peakMemory:integerOf(s.get("peak_memory")),
kernelKills:integerOf(s.get("kernel_kills"))??0,machineKills:integerOf(s.get("machine_kills"))??0,elapsed:secondsOf(s.get("elapsed")),killed:d.find(t=>t===i)??null,full:namesIn(s.get("full")),
protected:!0===s.get("protected")}}const c=11,u=4096;function namesIn(t){return(Array.isArray(t)?t.slice(0,c):[]).filter(t=>"string"==typeof t&&t.length<=u)}function broken(t){return{status:"failed",
error:{type:"Exited",message:`the result can't be read: ${t}`,traceback:""}}}function readError(t){return{type:textOf(t.get("type")),message:textOf(t.get("message")),
traceback:textOf(t.get("traceback"))}}const l=1000100;function textOf(t){return"string"==typeof t?(0,r.U)(t.slice(0,l)):""}function integerOf(t){
return t instanceof i.W&&/^-?\d{1,15}$/.test(t.text)?Number(t.text):null}function secondsOf(t){const e=t instanceof i.W?Number(t.text):Number.NaN;return Number.isFinite(e)?e:null}}),
61373:(function(t,e,s){s.d(e,{$0:()=>l,JC:()=>readLeftDocument,hC:()=>longResultIn});var n=s(4573),i=s(73024),r=s(74296),a=s(74890),o=s(61929),d=s(10261),c=s(43251),u=s(80738)
;const l=67108864,h=25e6,f=2e5;async function readLeftDocument(t,e){try{const s=(0,u.C)(t,(t,e)=>e>c.Bn?e:readUpTo(t,e));return"number"==typeof s?await readLarge(t,s,e):s&&readBytes(s,e)}catch(t){
if(!(t instanceof r.bD))throw t;return(0,r.u0)(t)}}function readUpTo(t,e){const s=Buffer.alloc(e);return s.subarray(0,(0,i.readSync)(t,s,0,e,0))}async function readLarge(t,e,s){
if(e>l)return`it has ${e} bytes; return large data as numpy arrays, or as hi.File`;const n=await(0,u.L)(t);return n&&(0,a.D)(n,()=>(0,c.Y9)(n,e,async t=>readBytes(t,s)))}function readBytes(t,e){
if(!(0,n.isUtf8)(t))return"it is not UTF-8";const s=t.length>c.Bn?longResultIn(t):void 0,i=t.length-(void 0===s?0:s.end-s.start);if(i>h)return`it has ${i} bytes besides its result`
;const r=void 0===s?t.toString():`${t.toString("utf8",0,s.start)}null${t.toString("utf8",s.end)}`,a=(0,d.q)(r,{maxValues:f});if(!a.ok)return a.message
;if(!(a.value instanceof Map))return"it is not a JSON object";return a.value.get("schema")===e?{fields:a.value,hasLongResult:void 0!==s}:`its schema is not ${e}`}function longResultIn(t){let e=(0,
o.pw)(t,0)+1;for(;e<t.length;){e=(0,o.pw)(t,e);const s=(0,o.eU)(t,e)??t.length,n='"result"'===t.toString("latin1",e,Math.min(s,e+16)),i=(0,o.pw)(t,(0,o.pw)(t,s)+1),r=(0,o.eU)(t,i)??t.length
;if(n)return r-i>c.Bn?{start:i,end:r}:void 0;e=(0,o.pw)(t,r)+1}return}}),80738:(function(t,e,s){s.d(e,{C:()=>withUntrustedSync,L:()=>openUntrustedFile});var n=s(73024),i=s(74296),r=s(10662)
;async function openUntrustedFile(t){const e=await(0,r.sb)(t).catch(e=>ifMissing(t,e));if(void 0!==e&&!isOurs(await e.stat())){await e.close();throw notOurs(t)}return e}
function withUntrustedSync(t,e){const s=openSync(t);if(void 0===s)return;try{const i=(0,n.fstatSync)(s);if(!isOurs(i))throw notOurs(t);return e(s,i.size)}finally{(0,n.closeSync)(s)}}
function openSync(t){try{return(0,r.Bf)(t)}catch(e){return ifMissing(t,e)}}function isOurs(t){return t.isFile()&&1===t.nlink}function ifMissing(t,e){const s=(0,i.vq)(e)??""
;if("ENOENT"!==s)throw a.has(s)?notOurs(t,e):e;return}const a=new Set(["ELOOP","ENXIO","EACCES","EPERM","ENOTDIR","ENODEV"]);function notOurs(t,e){
return new i.bD("runtime",`${t} is not a readable regular file with a single hard link`,"the function must not replace its result files with links, pipes or directories",{cause:e})}})};
