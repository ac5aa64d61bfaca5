"use strict";exports.id=462;exports.ids=[462];exports.modules={73462:(function(t,e,s){s.r(e);s.d(e,{createSlurmExecutor:()=>createSlurmExecutor})
;var n=s(76760),i=s(74296),r=s(5799),o=s(51548),a=s(43643),d=s(73024),c=s(58500),l=s(51716),u=s(42814),h=s(20654);function readTaskLog(t){const e=(0,h.l2)(t,{limit:16777216
}).toString("utf8"),s=e.slice(0,e.lastIndexOf("\n")+1).split("\n");let n,i,r,o=[],a=!1;const d=new Map,c=new Map;for(const t of s){const[e,s="",...l]=t.split(" ")
;if("jobs"===e)o=l;else if("began"===e){n=s;i=l[0];a=!1;for(const[t,e]of c)if(e.isStopped)c.delete(t)}else if("unable"===e)r=[s,...l].join(" ");else if("started"===e){d.set(s,Number(l[0]));c.delete(s)
}else if("ended"===e)c.set(s,jobEnd(l));else if("over"===e)a=!0}return{jobs:o,node:n,array:i,unable:r,started:d,ended:c,isOver:a}}function jobEnd([t,e,...s]){return{exitCode:Number(t),time:Number(e),
left:s.filter(t=>t!==f),isStopped:s.includes(f)}}const f="stopped";function readFeatures(t){return new Set((0,h.l2)(t,{limit:65536}).toString("utf8").split("\n"))}
// CONCATENATED MODULE: ./src/executor/slurm/earlier-tasks.ts
const m=5,w=500;class EarlierTasks{scheduler;#t=new Map;#e=new Map;#s=new Set;#n=new Map;constructor(t){this.scheduler=t}async find(t,e){const s=this.#n.get(t)??await this.#i(t,e)
;if(void 0!==s)this.#n.set(t,s);return s}async#i(t,e){const s=runOf(t),i=await this.#r(s,(0,n.relative)(s,t)),r=void 0===i?void 0:(0,l.Qs)(s,i.chunk);if(void 0===i||void 0===r)return;const o=(0,
u.k0)(s),{name:a,submitted:c}=r,h=r.id??await this.#o(a)??(e?await this.#a(o,i):idInLog(o,i)),f=r.isDoubtful||void 0===r.id,m=(0,d.existsSync)(o.lease);return void 0===h?void 0:{files:o,...i,id:h,
submitted:c,isLeased:m,...f?{doubtful:a}:{}}}async#r(t,e){const s=this.#t.get(t)??new Map;this.#t.set(t,s);const i=(0,u.k0)(t);for(const r of s.has(e)?[]:(0,l.Rn)(t).keys()){const t=(0,
n.dirname)(i.log(r,0)),e=this.#e.get(t)??readChunk(i,r,s);this.#e.set(t,e);await e}return s.get(e)}async#o(t){const e=await this.scheduler.find(t)
;if(void 0===e)throw new i.bD("runtime","Slurm does not say whether it has the job, which an earlier run may have submitted","run again when Slurm answers",{transient:!0});return e[0]}
async#a(t,{chunk:e,index:s}){const n=t.claim(e,s);if(this.#s.has(n)||makeOnce(n)){this.#s.add(n);return}for(let n=0;n<p.count;n+=1){const n=idInLog(t,{chunk:e,index:s});if(void 0!==n)return n;await(0,
c.setTimeout)(p.milliseconds)}return}}function makeOnce(t){try{(0,d.writeFileSync)(t,"",{flag:"wx"});return!0}catch(t){const e=(0,i.vq)(t);if("EEXIST"===e||"ENOENT"===e)return"ENOENT"===e;throw t}}
const p={count:50,milliseconds:100};async function readChunk(t,e,s){let i=namesIn((0,n.dirname)(t.log(e,0))).map(Number);for(let n=0;i.length>0&&n<m;n+=1){await(0===n?void 0:(0,c.setTimeout)(w))
;i=i.filter(n=>{const{jobs:i}=readTaskLog(t.log(e,n));for(const t of i)s.set(t,{chunk:e,index:n});return 0===i.length})}}function idInLog(t,{chunk:e,index:s}){const{array:n}=readTaskLog(t.log(e,s))
;return void 0===n?void 0:{job:n}}function namesIn(t){try{return(0,d.readdirSync)(t)}catch{return[]}}function runOf(t){return(0,n.dirname)((0,n.dirname)(t))}
// CONCATENATED MODULE: ./src/executor/slurm/ended-chunks.ts
class EndedChunks{files;#d=new Map;constructor(t){this.files=t}add({chunk:t,tasks:e}){const s=[...e.values()].flatMap(t=>t.map(({task:t})=>t.run.directory));this.#d.set(t,s)}sweep(){
for(const[t,e]of this.#d){for(;e.length>0&&!(0,d.existsSync)(e.at(-1)??"");)e.pop();if(0===e.length){this.#d.delete(t);(0,u.an)(this.files,t)}}}}var g=s(59505),y=s(50891),k=s(51922)
;// CONCATENATED MODULE: ./src/executor/slurm/task-errors.ts
const b={"no-engine":['has no program "apptainer" or "singularity" on its PATH','load its module with "slurm: { setup: [module load apptainer] }"'],
"no-features":["can't write files for the job","free some space there"],"no-directory":["has no directory for temporary files","ask the administrators of the cluster"]};function unableNode(t,e,s){
const[,n]=/^setup (.*)$/.exec(t)??[];if(void 0!==n){const t=""===s?"":` (${s})`;return new i.bD("runtime",`on the node ${e}, the command ${(0,
y.T)(n)} of "slurm: setup" failed${t}`,"correct it; it runs in /bin/sh, without the settings of a login shell")}const[r,o]=b[t]??[`can't run the job (${t})`,"ask the administrators of the cluster"]
;return new i.bD("runtime",`the node ${e} ${r}`,o,{transient:!0})}function outOfMemory({id:t,node:e}){
return`Slurm's memory limit ended the job, in the task ${t}${at(e)}: give it "resources: memory", or more of it, or more "mem" in "slurm"`}function lostTask(t){const e=""===t.said?"":` (${t.said})`
;if("FAILED"===t.word&&!t.hasBegun)return new i.bD("runtime",`the node ${t.node||"of the task"} could not begin a task${e}: it may not see ${t.directory}`,`name a directory that all nodes see with ${(0,
k.Pe)("work-dir")}, or ${(0,k.zp)()}`,{transient:!0});return new i.bD("runtime",`${what(t)}${e}`,'run again; "retries" in the spec does so by itself',{transient:!0})}
function what({id:t,word:e,node:s}){const n=at(s);switch(e){case void 0:return`Slurm no longer knows the task ${t}, and it left no result`;case"NODE_FAIL":case"BOOT_FAIL":
return`the node ${s||"of the task"} failed under the task ${t}`;case"PREEMPTED":return`Slurm ended the task ${t}${n} to make room for another job (PREEMPTED)`;case"DEADLINE":
return`Slurm ended the task ${t}${n}: its deadline has passed`;case v:return`Slurm could not start the task ${t}, and holds it now: it is cancelled`;case"COMPLETED":
return`the script of the task ${t}${n} ended before its jobs: something else has ended it`;default:return`Slurm ended the task ${t}${n}: ${e}`}}function at(t){return""===t?"":` on ${t}`}const v="HELD"
;var x=s(13116);// CONCATENATED MODULE: ./src/executor/slurm/ends-by-state.ts
function isLeft(t,{word:e},s){const{name:n,isCancelled:i}=t,r="CANCELLED"!==e&&s.started.size>0&&!s.started.has(n);return!i&&(r||endedWithItsRun(t,e))}
function endedWithItsRun({from:t,isListed:e,isStopped:s},n){return"taken over"===t&&("CANCELLED"===n?!e:s&&"TIMEOUT"!==n)}const S=new Set(["TIMEOUT","CANCELLED"]);function endHeld(t,e,s){
const{log:n,now:i}=s,{task:r,word:o,cancelledBy:a}=e,d=(0,x.B)(r.array.id,r.index),c=e.node||n.node||"",end=e=>t.end({end:{exitCode:null,signal:"SIGTERM"},
isolation:t.task.runtime.isolation(t.task.run),startTime:Math.min(i,n.started.get(t.name)??i),endTime:i,...{host:c||"unknown",jobId:d,awaitsNext:!1,...e}});if(t.isCancelled)end({reason:"cancelled"
});else if(isLeft(t,e,n))end({reason:"left"});else if("TIMEOUT"===o){end({reason:"timed-out",words:`Slurm's time limit ended the task ${d}: give the job a "timeout", or more "time" in "slurm"`})
}else if("OUT_OF_MEMORY"===o)end({reason:"ended",words:outOfMemory({id:d,node:c})});else if("CANCELLED"===o){end({reason:"cancelled",
words:`the task ${d} was cancelled in Slurm${void 0===a?"":` by the user ${a}`}`})}else end({reason:"lost",error:errorOf(e,s)})}function errorOf({task:t,word:e,node:s},{log:n,said:i}){const r=(0,
x.B)(t.array.id,t.index),{directory:o}=t.array.files;return lostTask({id:r,word:e,node:s||n.node||"",hasBegun:void 0!==n.node,said:i,directory:o})}function lastLineOf(t){
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
;await t.onOutput(s,i)}}return e.stdout+e.stderr>s}function isVisible({task:t,read:e},{left:s}){return s.every(s=>"stdout"===s||"stderr"===s?e[s]>0:(0,d.existsSync)((0,
n.join)(t.run.directory,"out",s)))}async function wasKilled({task:t},{exitCode:e,left:s}){if(s.includes("result.json"))return!1;const i=await(0,M.b)((0,n.join)(t.run.directory,"out"))
;return void 0===i?e===E:"SIGKILL"===i.signal&&null===i.killed}const E=137,T=2,N=6,C=new Set(["NODE_FAIL","BOOT_FAIL",void 0]);function isNodeFault(t,e){return C.has(t)||"FAILED"===t&&!e}
class NodeFaults{report;giveUp;#c=new Map;#l=new Set;#u=!1;#h;constructor(t,e){this.report=t;this.giveUp=e}hasBegun(){this.#u=!0}hasWorked(t){this.#c.delete(t);this.#u=!0}hasFailed(t,e){
const s=(this.#c.get(t)??0)+1;this.#c.set(t,s);this.#h??=e;const n=[...this.#c.values()].reduce((t,e)=>t+e,0),i=[...this.#c.keys()].filter(t=>""!==t).length;if(!this.#u&&(i>=T||n>=N)){
this.giveUp(this.#h);return}if(s>=3&&""!==t&&!this.#l.has(t)){this.#l.add(t);const e=`the node ${t} gets no more jobs of this run: 3 in a row failed through its own fault`;this.report({type:"warning",
message:e})}}without(t){if(0===this.#l.size)return t;const e=t.find(t=>t.startsWith(I))?.slice(I.length),s=[...void 0===e?[]:[e],...this.#l]
;return[...t.filter(t=>!t.startsWith(I)),`${I}${s.join(",")}`]}}
const I="--exclude=",L=[[/^Resources$/,"no node has room for them yet"],[/^Priority$/,"other jobs come first"],[/^(BeginTime|Reservation)$/,"their time has not come"],[/^JobArrayTaskLimit$/,"as many tasks of their array run as may (ArrayTaskThrottle)"],[/^Licenses$/,"a license that they need is in use"],[/^(QOS|Assoc|Max\w+PerAccount)/,"a limit of the account or its quality of service is reached"]],A=[[/^JobHeldUser$/,"they are held",'release them with "scontrol release JOB"'],[/^JobHeldAdmin$/,"an administrator holds them","ask the administrators of the cluster"],[/^Partition(Down|Inactive)$/,"their partition is down",'name another one with "slurm: { partition: \u2026 }"'],[/^Partition(Node|Time)Limit$/,"they ask for more than their partition gives",'lower "resources" or "timeout", or name another partition with "slurm"'],[/^(ReqNodeNotAvail|NodeDown)/,"nodes that they need are down, drained or reserved",'wait, or ask for others with "slurm"'],[/^BadConstraints$/,"no node has what they ask for",'change "resources" or "slurm"']],D=/^(launch failed requeued held|DependencyNeverSatisfied)$/i
;function waitsForever({state:t,reason:e}){return"pending"===t&&D.test(e)}function createWaitTeller(t){let e=new Set;const s=new Set;return{add(n){const i=new Map;for(const{state:t,reason:e}of n){
const s=e.split(/[,(]/)[0]?.trim()??"";if("pending"===t&&""!==s)i.set(s,(i.get(s)??0)+1)}for(const[n,r]of i)if(e.has(n)&&!s.has(n)){s.add(n);t(waitText(n,r))}e=new Set(i.keys())}}}
function waitText(t,e){const s=1===e?"1 task waits":`${e} tasks wait`,[,n,i]=A.find(([e])=>e.test(t))??[];if(void 0!==n)return{type:"warning",message:`${s} in Slurm: ${n} (${t}): ${i}`}
;const[,r]=L.find(([e])=>e.test(t))??[];return{type:"notice",message:`${s} in Slurm: ${void 0===r?t:`${r} (${t})`}`}}// CONCATENATED MODULE: ./src/executor/slurm/state-watch.ts
const B=1e3,F=1e4,q=6e4;class StateWatch{context;#f=0;#m=F;#w=new Map;#p;#g=new WeakMap;constructor(t){this.context=t;this.#p=createWaitTeller(t.report)}get isDue(){return this.context.now()>=this.#f}
begin(){this.#f=this.context.now()+F}askSoon(){this.#f=0}async ask(t,e){const{scheduler:s,now:n}=this.context;await this.#y(t)
;const i=await s.states(t.flatMap(t=>this.#k(t))),r=this.#w.size,o=this.#b(t),a=[],d=[];for(const s of void 0===i?[]:t.flatMap(openTasks)){
const t=this.#k(s.array).flatMap(({job:t})=>i?.get(t)?.get(s.index)??[]),n=t.find(({state:t})=>"ended"!==t)??t[0];a.push(...void 0===n?[]:[n]);d.push(...await this.#v(s,n,{read:e,ends:o}))}
this.#p.add(a);this.#m=this.#w.size>r?F:Math.min(q,1.5*this.#m);const c=t.flatMap(openTasks).some(({jobs:t})=>t.some(isEnding));this.#f=n()+(c?B:this.#m);return d}async#v(t,e,{read:s,ends:n}){
const i=isCancelled(t);if(void 0!==e&&waitsForever(e)&&!i)return[{task:t,word:v,node:e.node,cancelledBy:void 0}];const r=keyOf(t);if(void 0!==e&&"ended"!==e.state){this.#w.delete(r)
;for(const s of t.jobs)s.isListed||="completing"!==e.state;return[]}const o=this.context.now(),a=this.#w.get(r)??o;this.#w.set(r,a);const d=t.jobs.every(isEnding);if(!i&&o-a<(d?2e3:1e4))return[]
;if(!i&&!d&&!await s(t))return[];const c=!i&&(void 0===e||"CANCELLED"===e.word)?await n(t):void 0,l=e?.word??c?.word;if(void 0===l&&!i&&o-a<6e4)return[];this.#w.delete(r);return[{task:t,word:l,
node:e?.node??"",cancelledBy:c?.cancelledBy}]}#b(t){let e;const s=new Date(Math.min(...t.map(({submitted:t})=>t)));return async({array:n,index:i})=>{
e??=this.context.scheduler.ends(t.map(({id:t})=>t),s);return(await e)?.get(n.id.job)?.get(i)}}#k(t){return this.#g.get(t)??[t.id]}async#y(t){for(const e of t){
const t=void 0===e.doubtful?void 0:await this.context.scheduler.find(e.doubtful),s=t?.filter(({job:t})=>t!==e.id.job);if(void 0!==s)this.#g.set(e,[e.id,...s])}}}
function isEnding({isCancelled:t,isStopped:e,isKilled:s}){return t||e||s}function keyOf({array:t,index:e}){return`${t.files.directory} ${(0,x.B)(t.id,e)}`}class Follower{context;#x=[];#S;#O=!1;#$=!1
;#j=!1;#M;#E=0;#T;constructor(t){this.context=t;this.#T=new StateWatch(t)}add(t){this.#x.push(t);this.#T.begin();if([...t.tasks.values()].flat().some(({isCancelled:t})=>t))this.cancelled()
;if(!this.#O)this.#N()}attach({index:t,...e},s){const n=this.#x.find(({id:t,files:s})=>t.job===e.id.job&&s.script===e.files.script);if(void 0===n){this.add({...e,tasks:new Map([[t,[s]]]),isPart:!0})
;this.#T.askSoon()}else{const e=new Map([...n.tasks,[t,[...n.tasks.get(t)??[],s]]]);this.#x=this.#x.map(t=>t===n?{...n,tasks:e}:t)}}cancelled(){if(!this.#j){this.#j=!0;setImmediate(()=>{this.#j=!1
;this.#C()})}}close(){this.#$=!0;clearTimeout(this.#S)}async#N(){this.#O=!0;for(;this.#x.length>0&&!this.#$;){await this.#I().catch(()=>{});await new Promise(t=>{this.#S=setTimeout(t,1e3)})}this.#O=!1
}async#I(){let t=0;for(const e of this.#L()){await this.#e(e);for(const s of e.jobs)if(s.isStarted&&!s.isOver&&t<16){t+=1;await passOutput(s)}}const e=this.#x.filter(t=>0===openTasks(t).length)
;this.#x=this.#x.filter(t=>!e.includes(t));for(const t of e)this.context.over(t);if(this.#T.isDue&&this.#x.length>0)await this.#A()}#L(){
const t=this.#x.flatMap(openTasks),e=t.filter(t=>!hasStarted(t)),s=this.#E<e.length?this.#E:0;this.#E=s+200;return[...t.filter(hasStarted),...e.slice(s,s+200)]}async#e(t){
const{jobs:e,index:s,array:n}=t,i=readTaskLog(n.files.log(n.chunk,s));if(void 0!==i.unable){const t=unableNode(i.unable,i.node??"unknown",lastLineOf(n.files.text(n.chunk,s)))
;this.context.nodes.hasFailed(i.node??"",t);for(const s of e.filter(({name:t})=>!i.ended.has(t)))s.fail(t)}for(const s of e.filter(({isOver:t})=>!t))await this.#D(s,i,t)
;const r=e.filter(({isOver:t,name:e})=>!t&&!i.ended.has(e)),o=i.isOver&&r.length>0;if(o&&!r.every(({isStopped:t})=>t))this.#B(r);return r.length>0&&!o}async#D(t,e,s){const n=e.ended.get(t.name)
;if(e.started.has(t.name)&&!t.isStarted){t.isStarted=!0;this.context.nodes.hasBegun();t.task.onStarted()}
if(void 0===n&&!e.isOver)t.isStopped=!1;else if(n?.isStopped&&!t.isCancelled)this.#B([t]);else if(void 0!==n)await this.#F(t,e,n,s)}#B(t){for(const e of t.filter(({isStopped:t})=>!t)){e.isStopped=!0
;this.#T.askSoon()}}async#F(t,e,s,n){const{now:i}=this.context;t.seenEnded??=i();for(;await passOutput(t););if(!isVisible(t,s)&&i()-t.seenEnded<6e4)return
;if(e.jobs.every(t=>e.ended.has(t))&&!t.isCancelled&&i()-t.seenEnded<15e3&&await wasKilled(t,s)){if(!t.isKilled){t.isKilled=!0;this.#T.askSoon()}return}this.#q(t,s,{log:e,task:n})}
#q(t,e,{log:s,task:i,words:r}){const{task:o,isCancelled:a}=t,{array:d,index:c}=i,{node:l="unknown"}=s;this.context.nodes.hasWorked(l)
;const u=Number.isFinite(e.time)?e.time:this.context.now()/1e3,h=readFeatures((0,n.join)(d.files.nodes,l));t.end({reason:a?"cancelled":"ended",end:{exitCode:e.exitCode,signal:null},
isolation:o.runtime.onNodes?.isolation(o.run,h)??o.runtime.isolation(o.run),startTime:s.started.get(t.name)??u,endTime:u,host:l,...{jobId:(0,x.B)(d.id,c),awaitsNext:!1,...void 0===r?{}:{words:r}}})}
async#A(){const t=await this.#T.ask(this.#x,t=>this.#e(t)),e=t.filter(({task:t,word:e})=>!isCancelled(t)&&!t.jobs.every(({isKilled:t})=>t)&&!S.has(e))
;if(e.length>0)await this.context.scheduler.cancel(e.map(({task:t})=>idOf(t)));for(const e of t)this.#R(e);if(void 0!==this.#M&&this.context.now()>=this.#M.againAt)await this.#C()}#R(t){
const{task:e,word:s}=t,{files:n,chunk:i}=e.array,r=readTaskLog(n.log(i,e.index)),o={id:(0,x.B)(e.array.id,e.index),node:t.node||(r.node??"")}
;for(const t of e.jobs.filter(({isKilled:t,isOver:e})=>t&&!e)){const n=r.ended.get(t.name);if(void 0!==n)this.#q(t,n,{log:r,task:e,..."OUT_OF_MEMORY"===s?{words:outOfMemory(o)}:{}})}
const a=this.context.now()/1e3,d=e.jobs.filter(t=>!t.isOver),c=d.filter(e=>"own"===e.from&&isLeft(e,t,r));if(c.length>0)this.#P(e,c);const l=wordsOfSlurm(n.text(i,e.index)),{nodes:u}=this.context
;if(!isCancelled(e)&&isNodeFault(t.word,void 0!==r.node))u.hasFailed(t.node||(r.node??""),errorOf(t,{log:r,said:l}));for(const e of d)if(c.includes(e)){e.isStopped=!1;this.context.again(e)
}else endHeld(e,t,{log:r,said:l,now:a})}#P({array:t,index:e},s){this.#x=this.#x.map(n=>{const i=n.id.job===t.id.job?n.tasks.get(e):void 0;return void 0===i?n:{...n,
tasks:new Map([...n.tasks,[e,i.filter(t=>!s.includes(t))]])}})}async#C(){const{now:t,scheduler:e,report:s}=this.context,n=this.#x.flatMap(cancelledIn);if(0===n.length)return;this.#M??={since:t(),
againAt:0};this.#M.againAt=t()+5e3;this.#T.askSoon();if(t()-this.#M.since<3e4){await e.cancel(n);return}s({type:"warning",
message:`Slurm doesn't say that these tasks have ended; cancel them: scancel ${n.map(({job:t})=>t).join(" ")}`});for(const t of this.#x.flatMap(openTasks).filter(isCancelled))this.#R({task:t,
word:void 0,node:"",cancelledBy:void 0})}}var R=s(83111),P=s(22729);// CONCATENATED MODULE: ./src/executor/slurm/requests.ts
const U=1048576,_=128,J=60,z={mem:["mem-per-cpu","mem-per-gpu"],gres:["gpus","gpus-per-node","gpus-per-task"]};function requestOptions({resources:t,packing:e,timeout:s,options:n}){
const{cpus:i,memory:r,gpus:o}=t,{pack:a,atOnce:d}=e,c=void 0===r?void 0:d*(Math.ceil(r/U)+_),l=void 0===s?void 0:Math.ceil(a/d)*s+J
;return[...[["cpus-per-task",String(Math.ceil(d*i))],["mem",void 0===c?void 0:`${c}M`],["time",void 0===l?void 0:String(Math.ceil(l/60))],["gres",void 0===o?void 0:`gpu:${"all"===o?o:d*Number(o)}`]].filter(([t])=>![t,...z[t]??[]].some(t=>n.has(t))).flatMap(([t,e])=>void 0===e?[]:[`--${t}=${e}`]),...[...n].map(([t,e])=>!0===e?`--${t}`:`--${t}=${e}`)]
}function remedyFor(t,{packing:e}){const[,s=""]=/unrecognized option '--([^'=]+)/.exec(t)??[],{pack:n,atOnce:i}=e,r=1===i?"one after another":`${i} at once`;return(0,
P.zS)(s,1===n?'change its "resources", "timeout" or "slurm"':`the task asks for ${n} jobs, ${r}: change "pack" or "at-once" in its "slurm", its "resources" or "timeout"`)}
// CONCATENATED MODULE: ./src/executor/slurm/silence.ts
const W=2;function tellSilence(t,e){let s=0;const heard=t=>{const n=s>=W;s=void 0===t?s+1:0;if(s===W)e({type:"notice",message:"the Slurm controller does not answer (squeue); trying again"
});else if(n&&0===s)e({type:"notice",message:"the Slurm controller answers again"});return t};return{...t,find:async e=>heard(await t.find(e)),states:async e=>heard(await t.states(e))}}
var K=s(61388),G=s(77598),Q=s(79386);// CONCATENATED MODULE: ./src/executor/slurm/shapes.ts
const V="inputs";class Shapes{files;#U=new Map;#_=`place-${(0,G.randomBytes)(8).toString("hex")}`;constructor(t){this.files=t}nameOf({run:t,runtime:e}){
if(void 0===e.onNodes)throw new i.bD("runtime",`${e.name} can't run jobs on the nodes of a cluster`,"use apptainer");const{kind:s}=e.onNodes,r=e.onNodes.arguments({...t,directory:(0,
n.join)(this.files.directory,this.#_)}),o=r.filter(({when:t})=>t===V).flatMap(({args:t})=>t);if(o.length>0)(0,d.writeFileSync)((0,n.join)(t.directory,V),textOf(o))
;const a=textOf([`${this.#_} ${t.shared?"worker":s}`,`image ${t.image.reference}`,...r.flatMap(shapes_linesOf)]),c=this.#U.get(a),l=c??String(this.#U.size);if(void 0===c){(0,d.writeFileSync)((0,
n.join)(this.files.shapes,l),a);this.#U.set(a,l)}return l}}function shapes_linesOf({when:t="-",args:e}){return t===V?[`${V} -`]:e.map(e=>`${t} ${e}`)}function textOf(t){
if(t.some(t=>t.includes("\n")))throw new i.bD("runtime","a path of the job has a line feed, which jobs on Slurm can not pass to the container","rename the file or directory");return`${t.join("\n")}\n`
}// CONCATENATED MODULE: ./src/executor/slurm/submit-array.ts
const H=[2,5,10,20];async function submitArray(t,e){const{scheduler:s,report:n,pause:i,signal:r}=e;let o=!1;for(let a=0;;a+=1){const d=await s.submit(t);if("submitted"===d.kind)return{id:d.id,
isDoubtful:o};if("limited"===d.kind)return{limited:d.words};const c="unstarted"===d.kind&&d.mayPass&&a<H.length;if("refused"===d.kind||"missing"===d.kind||"unstarted"===d.kind&&!c)throw refusal(d);n({
type:"notice",message:Y[d.kind](d.words)});if("unstarted"===d.kind){await i(H[a]??0,r);continue}o=!0;const l=await findLate(t.name,e);if(void 0!==l)return{id:l,isDoubtful:o}}}
async function findLate(t,{scheduler:e,pause:s,signal:n}){for(let i=0;i<H.length;){await s(H[i]??0,n);const r=await e.find(t);if(void 0!==r?.[0])return r[0];i+=void 0===r?0:1}return}const Y={
unstarted:t=>`${t}; trying again`,unclear:t=>`Slurm did not say whether it took the jobs (${t}); looking for them`};function refusal(t){const{kind:e,words:s}=t;switch(e){case"missing":
return new i.bD("runtime",`Slurm can't be used here: ${s}`,"run hither on a login node of the cluster");case"unstarted":return new i.bD("runtime",s,t.remedy,{transient:t.mayPass});case"refused":
return new i.bD("runtime",`Slurm refuses the jobs: ${s}`,'change "resources", "timeout" or "slurm" of the job')}}// CONCATENATED MODULE: ./src/executor/slurm/submit-queue.ts
const X=1e3,Z=[2,5,10,20];class SubmitQueue{submit;context;#J=[];#z=!1;#W;#K=X;#G="";constructor(t,e){this.submit=t;this.context=e}add(t){this.#J.push(...t);if(!this.#z){this.#z=!0
;this.#Q().finally(()=>{this.#z=!1})}}drop(t){const e=this.#V();this.#J=this.#J.flatMap(({tasks:e,...s})=>withTasks(s,e.map(({shape:e,jobs:s})=>({shape:e,jobs:s.filter(e=>e!==t)
})).filter(({jobs:t})=>t.length>0)));return this.#V()<e}async#Q(){let t=0;for(let e=this.#J.shift();void 0!==e;e=this.#J.shift()){const{tasks:s,...n}=e,i=Math.min(await this.#H(),this.#K,s.length)
;this.#J.unshift(...withTasks(n,s.slice(i)));const r=await this.submit({...n,tasks:s.slice(0,i)});if(void 0===r){t=0;this.#K=Math.min(X,2*Math.max(i,this.#K));continue}this.#Y({...n,tasks:s.slice(0,i)
});this.#K=Math.max(1,Math.floor(i/2));if(1===i){this.#X(r);await this.#Z(t);t+=1}}}#Y(t){const[e]=this.#J;if(e?.options===t.options)this.#J[0]={...t,tasks:[...t.tasks,...e.tasks]
};else this.#J.unshift(t)}#X({limited:t}){if(this.#G!==t){this.#G=t;const e=this.#V(),s=`Slurm takes no more jobs for now (${t}): ${1===e?"1 job waits":`${e} jobs wait`} until some have ended`
;this.context.report({type:"notice",message:s})}}async#Z(t){const{pause:e,signal:s}=this.context;await e(Z[Math.min(t,Z.length-1)]??0,s).catch(()=>{})}#V(){
return this.#J.flatMap(({tasks:t})=>t.flatMap(({jobs:t})=>t)).length}#H(){this.#W??=this.context.scheduler.facts().then(t=>Math.max(1,Math.min(X,t?.maxArraySize??X)));return this.#W}}
function withTasks(t,e){return 0===e.length?[]:[{...t,tasks:e}]}// CONCATENATED MODULE: ./src/executor/slurm/submitter.ts
const tt=3e3,et=50,st=4;class Submitter{context;#tt=[];#et=0;#st=!1;#nt=0;#S;#it=0;#rt=!1;#ot=!1;#at=!1;#dt;#J;constructor(t){this.context=t;this.#dt=new Shapes(t.files)
;this.#J=new SubmitQueue(t=>this.#ct(t),t)}add(t){this.#et=0===this.#tt.length?this.context.now():this.#et;this.#nt=Math.max(0,this.#nt-1);this.#tt.push(t)
;if(this.#tt.length>=this.#lt())this.#Q("whole tasks");else this.#ut()}ended(){this.#st=!0;if(this.#tt.length>0){this.#nt+=1;this.#ut()}}drop(t){const e=this.#tt.includes(t)||this.#J.drop(t);if(e){
this.#tt=this.#tt.filter(e=>e!==t);t.end(withoutEnd(t,"cancelled",this.context))}return e}#lt(){
const{window:t,held:e,detach:s}=this.context,n=Math.max(et,Math.ceil(t/4)),i=e.size-this.#tt.length,{pack:r}=this.#tt[0]?.task.request.packing??{pack:1},o=Math.max(et,1===r?0:st*r)
;return s?t:Math.min(n,Math.max(o,i/2))}#ut(t=150){clearTimeout(this.#S);this.#S=setTimeout(()=>this.#I(),t)}#I(){const{held:t,now:e}=this.context,s=this.#tt.length
;if(s===t.size||this.#nt>0||!this.#st||e()-this.#et>=tt&&!this.#ht())this.#Q("all");else if(s>=t.size/4)this.#Q("whole tasks");else this.#ut(tt)}#ht(){
const{window:t,held:e}=this.context,s=[...e.values()].filter(({isStarted:t})=>!t).length;return e.size>=t&&s>this.#tt.length}async#Q(t){clearTimeout(this.#S);const e=byNeeds(this.#tt);this.#tt=[]
;const s=[...e].flatMap(({options:e,setup:s,jobs:n})=>{const i=this.#ft(n,t);return 0===i.length?[]:[{options:e,setup:s,tasks:i}]});if(s.length>0)this.#et=this.context.now();if(0===this.#tt.length){
this.#nt=0;this.#st=!1}else this.#ut(s.length>0?150:tt);this.#J.add(s)}#ft(t,e){const{pack:s}=t[0]?.task.request.packing??{pack:1},n=new Map;for(const e of t)try{this.#mt()
;const t=this.#dt.nameOf(e.task),i=1===s?t:`${t} ${nameOf(e)}`,r=n.get(i)??{shape:t,jobs:[]};r.jobs.push(e);n.set(i,r)}catch(t){this.#wt(e,t)}
const i=[...n.values()].flatMap(({shape:t,jobs:e})=>inParts(e,s).map(e=>({shape:t,jobs:e}))),isReady=t=>"all"===e||t.jobs.length===s;this.#tt.push(...i.filter(t=>!isReady(t)).flatMap(t=>t.jobs))
;return i.filter(isReady)}async#ct({options:t,setup:e,tasks:s}){const{directory:n,files:i,signal:r,leaseSeconds:o=R.D,detach:a}=this.context,d=this.#it;this.#it+=1;const c=s.flatMap(t=>t.jobs);try{
r.throwIfAborted();const h=s.map(t=>({shape:t.shape,jobs:t.jobs.map(({name:t})=>t)}));(0,u.cp)(i,d,{tasks:h,setup:e});const{atOnce:f}=c[0]?.task.request.packing??{atOnce:1
},m=arrayName(c,d),w=this.context.now();(0,l.Ec)(n,d,{name:m,submitted:w,isDoubtful:!1});const p=[n,String(d),String(a?0:o),String(f)],g=this.context.nodes.without(t),y={tasks:s.length,options:g,
output:i.output(d),script:i.script,args:p},k=await submitArray({name:m,...y},this.context);if("limited"in k){await(0,u.an)(i,d);return k}const{id:b,isDoubtful:v}=k;this.#ot||=v;(0,l.Ec)(n,d,{name:m,
submitted:w,id:b,isDoubtful:v});const x=new Map([...s.entries()].map(([t,e])=>[t,e.jobs]));this.#pt({files:i,id:b,chunk:d,submitted:w,tasks:x},v?m:void 0)}catch(t){if(r.aborted)await this.endAll()
;for(const e of c)this.#wt(e,t)}return}#pt(t,e){const[[s]=[]]=t.tasks.values();if(!this.context.detach||s?.task.request.isAwaited){this.context.follow(void 0===e?t:{...t,doubtful:e});return}
for(const[e,s]of t.tasks)for(const n of s)n.end({...withoutEnd(n,"submitted",this.context),jobId:(0,x.B)(t.id,e)})}async close(){clearTimeout(this.#S)
;if(this.context.detach?this.context.signal.aborted:this.#ot||this.#at)await this.endAll()}endAll(){this.#at=!0;const{directory:t,user:e,env:s}=this.context;return(0,Q.G)([t],{user:String(e.uid),env:s
})}#mt(){if(!this.#rt){(0,u.vi)(this.context.files);if(!this.context.detach)this.context.leases.keep(this.context.files);this.#rt=!0}}#wt(t,e){
if(this.context.signal.aborted||t.isCancelled)t.end(withoutEnd(t,"cancelled",this.context));else t.fail(e instanceof i.bD?e:unwritable(e))}}const nt=40;function arrayName(t,e){
const[s="jobs",...n]=new Set(t.map(nameOf));return`${(n.length>0?"jobs":s.replaceAll(/[^\w.-]/g,"_")).slice(0,nt)}.${e} hither-${(0,G.randomUUID)().slice(0,13)}`}function nameOf({task:t}){
return t.label.replace(/\[.*$/s,"")}function byNeeds(t){const e=new Map;for(const s of t){
const{request:t}=s.task,n=requestOptions(t),{setup:i,packing:r,isAwaited:o=!1}=t,a=JSON.stringify([n,i,r,o]),d=e.get(a)??{options:n,setup:i,jobs:[]};d.jobs.push(s);e.set(a,d)}return e.values()}
function inParts(t,e){return Array.from({length:Math.ceil(t.length/e)},(s,n)=>t.slice(n*e,(n+1)*e))}function unwritable(t){
return new i.bD("store",`the files of the run on Slurm can't be written: ${(0,i.u0)(t)}`,"free some space there, or fix the permissions")}// CONCATENATED MODULE: ./src/executor/slurm/slurm.ts
const it=1250,rt={cpus:Number.POSITIVE_INFINITY,memory:Number.POSITIVE_INFINITY,gpus:Number.POSITIVE_INFINITY};function createSlurmExecutor(t){
const{directory:e,env:s,user:n,parallel:o,report:d}=t,c=tellSilence((0,K.E)({user:String(n.uid),env:s}),d),l=(0,
R.q)(),u=new Map,h=Math.min(o??it,it),f=new EarlierTasks(c),{submitter:m,follower:w,endedChunks:p,reasonToGiveUp:g}=createQueue({...t,scheduler:c,leases:l,window:h,held:u}),y=(0,
r.B)(t=>askAbout(JSON.parse(t),c)),hold=t=>{const e=t.task.run.directory;u.set(e,t);const s=t.result.finally(()=>{u.delete(e);m.ended();p.sweep();(0,a.Q)()});return{id:e,ended:s}};return{name:"slurm",
window:h,capacity:rt,refuses:async t=>refusalOf(await y(JSON.stringify(requestOptions(t))),t),async submit(t){const s=holdJob(t,e,"own"),n=hold(s),i=g();if(void 0===i)m.add(s);else s.fail(i);return n
},async idOf(t,e){const s=await f.find(t,e);if(s?.isLeased)l.keep(s.files);return void 0===s?void 0:(0,x.B)(s.id,s.index)},async attach(t){const e=await f.find(t.run.directory,!1)
;if(void 0===e)throw(0,i.jr)(`no run has submitted ${t.run.directory}`);const s=holdJob(t,e.files.directory,e.isLeased?"taken over":"detached");w.attach(e,s);return hold(s)},async cancel(e){
const s=u.get(e);if(void 0===s)return;s.isCancelled=!0;if("detached"===s.from)s.end(leftInSlurm(s,t));else if(!m.drop(s))w.cancelled();await s.result.catch(()=>{})},release:async()=>{},async close(){
await m.close();l.end();w.close()}}}function createQueue(t){const{directory:e,scheduler:s,now:n,report:r,held:o}=t,a=(0,u.k0)(e),d=new EndedChunks(a);let c
;const l=new NodeFaults(r,({message:t,remedy:e})=>{c??=new i.bD("runtime",t,e);for(const t of[...o.values()].filter(({from:t})=>"own"===t)){t.fail(c);f.drop(t)}f.endAll()}),h=new Follower({
scheduler:s,now:n,report:r,nodes:l,again:t=>f.add(t),over:t=>{if(t.files.directory===e)d.add(t)}}),f=new Submitter({...t,files:a,nodes:l,follow:t=>h.add(t)});return{submitter:f,follower:h,
endedChunks:d,reasonToGiveUp:()=>c}}function leftInSlurm(t,e){const s=`it goes on in Slurm: run the same command again to gather its result, or end it with "hither cancel ${(0,n.basename)((0,
n.dirname)((0,n.dirname)(t.task.run.directory)))}"`;return{...withoutEnd(t,"submitted",e),words:s}}function askAbout(t,e){const s=(0,n.join)(o.T,"task.sh");return e.check({name:"hither",tasks:1,
options:t,output:"/dev/null",script:s,args:[]})}function refusalOf(t,e){if("missing"===t.kind)return{message:`can't be submitted: ${t.words}`,remedy:"run hither on a login node of the cluster"}
;if("unstarted"===t.kind&&!t.mayPass)return{message:`can't be submitted: ${t.words}`,remedy:t.remedy};return"refused"===t.kind?{message:`is refused by Slurm: ${t.words}`,remedy:remedyFor(t.words,e)
}:void 0}}),79702:(function(t,e,s){s.d(e,{b:()=>readSupervisorReport,n:()=>readOutcome});var n=s(76760),i=s(76815),r=s(89268),o=s(61373);const a="result.json";async function readOutcome(t){const e=(0,
n.join)(t,a),s=await(0,o.JC)(e,"hither-outcome/1");if(void 0===s)return{status:"none"};if("string"==typeof s)return broken(s);const{fields:i,hasLongResult:r}=s,d=i.get("status"),c=i.get("result")
;if("finished"===d&&void 0!==c)return{status:d,result:c,left:namesIn(i.get("left")),...r?{long:e}:{}};const l=i.get("error");if(("error"===d||"failed"===d)&&l instanceof Map)return{status:d,
error:readError(l),full:namesIn(i.get("full"))};return broken("it has neither a result nor an error")}const d=["memory","time","output","files","stdin"];async function readSupervisorReport(t){
const e=await(0,o.JC)((0,n.join)(t,"ended.json"),"hither-ended/1");if(void 0===e||"string"==typeof e)return;const s=e.fields,i=s.get("killed");return{exitCode:integerOf(s.get("exit_code")),
signal:textOf(s.get("signal"))||null,maxRss:integerOf(s.get("max_rss")),peakMemory:integerOf(s.get("peak_memory")),kernelKills:integerOf(s.get("kernel_kills"))??0,
machineKills:integerOf(s.get("machine_kills"))??0,elapsed:secondsOf(s.get("elapsed")),killed:d.find(t=>t===i)??null,full:namesIn(s.get("full")),protected:!0===s.get("protected")}}const c=11,l=4096
;function namesIn(t){return(Array.isArray(t)?t.slice(0,c):[]).filter(t=>"string"==typeof t&&t.length<=l)}function broken(t){return{status:"failed",error:{type:"Exited",
message:`the result can't be read: ${t}`,traceback:""}}}function readError(t){return{type:textOf(t.get("type")),message:textOf(t.get("message")),traceback:textOf(t.get("traceback"))}}const u=1000100
;function textOf(t){return"string"==typeof t?(0,r.U)(t.slice(0,u)):""}function integerOf(t){return t instanceof i.W&&/^-?\d{1,15}$/.test(t.text)?Number(t.text):null}function secondsOf(t){
const e=t instanceof i.W?Number(t.text):Number.NaN;return Number.isFinite(e)?e:null}}),61373:(function(t,e,s){s.d(e,{$0:()=>u,JC:()=>readLeftDocument,hC:()=>longResultIn})
;var n=s(4573),i=s(73024),r=s(74296),o=s(74890),a=s(61929),d=s(10261),c=s(53412),l=s(80738);const u=67108864,h=25e6,f=2e5;async function readLeftDocument(t,e){try{const s=(0,
l.C)(t,(t,e)=>e>c.Bn?e:readUpTo(t,e));return"number"==typeof s?await readLarge(t,s,e):s&&readBytes(s,e)}catch(t){if(!(t instanceof r.bD))throw t;return(0,r.u0)(t)}}function readUpTo(t,e){
const s=Buffer.alloc(e);return s.subarray(0,(0,i.readSync)(t,s,0,e,0))}async function readLarge(t,e,s){if(e>u)return`it has ${e} bytes; return large data as numpy arrays, or as hi.File`
;const n=await(0,l.L)(t);return n&&(0,o.D)(n,()=>(0,c.Y9)(n,e,async t=>readBytes(t,s)))}function readBytes(t,e){if(!(0,n.isUtf8)(t))return"it is not UTF-8"
;const s=t.length>c.Bn?longResultIn(t):void 0,i=t.length-(void 0===s?0:s.end-s.start);if(i>h)return`it has ${i} bytes besides its result`
;const r=void 0===s?t.toString():`${t.toString("utf8",0,s.start)}null${t.toString("utf8",s.end)}`,o=(0,d.q)(r,{maxValues:f});if(!o.ok)return o.message
;if(!(o.value instanceof Map))return"it is not a JSON object";return o.value.get("schema")===e?{fields:o.value,hasLongResult:void 0!==s}:`its schema is not ${e}`}function longResultIn(t){let e=(0,
a.pw)(t,0)+1;for(;e<t.length;){e=(0,a.pw)(t,e);const s=(0,a.eU)(t,e)??t.length,n='"result"'===t.toString("latin1",e,Math.min(s,e+16)),i=(0,a.pw)(t,(0,a.pw)(t,s)+1),r=(0,a.eU)(t,i)??t.length
;if(n)return r-i>c.Bn?{start:i,end:r}:void 0;e=(0,a.pw)(t,r)+1}return}}),80738:(function(t,e,s){s.d(e,{C:()=>withUntrustedSync,L:()=>openUntrustedFile});var n=s(73024),i=s(74296),r=s(10662)
;async function openUntrustedFile(t){const e=await(0,r.sb)(t).catch(e=>ifMissing(t,e));if(void 0!==e&&!isOurs(await e.stat())){await e.close();throw notOurs(t)}return e}
function withUntrustedSync(t,e){const s=openSync(t);if(void 0===s)return;try{const i=(0,n.fstatSync)(s);if(!isOurs(i))throw notOurs(t);return e(s,i.size)}finally{(0,n.closeSync)(s)}}
function openSync(t){try{return(0,r.Bf)(t)}catch(e){return ifMissing(t,e)}}function isOurs(t){return t.isFile()&&1===t.nlink}function ifMissing(t,e){const s=(0,i.vq)(e)??""
;if("ENOENT"!==s)throw o.has(s)?notOurs(t,e):e;return}const o=new Set(["ELOOP","ENXIO","EACCES","EPERM","ENOTDIR","ENODEV"]);function notOurs(t,e){
return new i.bD("runtime",`${t} is not a readable regular file with a single hard link`,"the function must not replace its result files with links, pipes or directories",{cause:e})}})};
