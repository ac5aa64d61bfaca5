"use strict";exports.id=376;exports.ids=[376];exports.modules={73376:(function(e,t,s){s.r(t);s.d(t,{createSlurmExecutor:()=>createSlurmExecutor})
;var n=s(76760),i=s(74296),r=s(5799),o=s(51548),a=s(43643),d=s(73024),c=s(58500),u=s(51716),l=s(42814),h=s(20654);function readTaskLog(e){const t=(0,h.l2)(e,{limit:16777216
}).toString("utf8"),s=t.slice(0,t.lastIndexOf("\n")+1).split("\n");let n,i,r,o=[],a=!1,d=!1;const c=new Map,u=new Map;for(const e of s){const[t,s="",...l]=e.split(" ")
;if("jobs"===t)o=l;else if("began"===t){n=s;i=l[0];d=!1;a=!1;for(const[e,t]of u)if(t.isStopped)u.delete(e)}else if("unable"===t)r=[s,...l].join(" ");else if("started"===t){c.set(s,Number(l[0]))
;u.delete(s)}else if("ended"===t)u.set(s,jobEnd(l));else if("lease-over"===t)a=!0;else if("over"===t)d=!0}return{jobs:o,node:n,array:i,unable:r,started:c,ended:u,isLeaseOver:a,isOver:d}}
function jobEnd([e,t,...s]){return{exitCode:Number(e),time:Number(t),left:s.filter(e=>e!==f),isStopped:s.includes(f)}}const f="stopped";function readFeatures(e){return new Set((0,h.l2)(e,{limit:65536
}).toString("utf8").split("\n"))}// CONCATENATED MODULE: ./src/executor/slurm/earlier-tasks.ts
const m=5,p=500;class EarlierTasks{scheduler;#e=new Map;#t=new Map;#s=new Set;#n=new Map;constructor(e){this.scheduler=e}async find(e,t){const s=this.#n.get(e)??await this.#i(e,t)
;if(void 0!==s)this.#n.set(e,s);return s}async#i(e,t){const s=runOf(e),i=await this.#r(s,(0,n.relative)(s,e)),r=void 0===i?void 0:(0,u.Qs)(s,i.chunk);if(void 0===i||void 0===r)return;const o=(0,
l.k0)(s),{submitted:a}=r,c={files:o,place:i,note:r},h=r.id??await this.#o(r)??(t?await this.#a(c):idInLog(c)),f=r.isDoubtful||void 0===r.id,m=(0,d.existsSync)(o.lease);return void 0===h?void 0:{
files:o,...i,id:h,submitted:a,isLeased:m,...f?{doubtful:r}:{}}}async#r(e,t){const s=this.#e.get(e)??new Map;this.#e.set(e,s);const i=(0,l.k0)(e);for(const r of s.has(t)?[]:(0,u.Rn)(e).keys()){
const e=(0,n.dirname)(i.log(r,0)),t=this.#t.get(e)??readChunk(i,r,s);this.#t.set(e,t);await t}return s.get(t)}async#o(e){const t=await this.scheduler.find(e)
;if(void 0===t)throw new i.bD("runtime","Slurm does not say whether it has the job, which an earlier run may have submitted","run again when Slurm answers",{transient:!0});return t[0]}async#a(e){
const{files:t,place:s}=e,n=t.claim(s.chunk,s.index);if(this.#s.has(n)||makeOnce(n)){this.#s.add(n);return}for(let t=0;t<w.count;t+=1){const t=idInLog(e);if(void 0!==t)return t;await(0,
c.setTimeout)(w.milliseconds)}return}}function makeOnce(e){try{(0,d.writeFileSync)(e,"",{flag:"wx"});return!0}catch(e){const t=(0,i.vq)(e);if("EEXIST"===t||"ENOENT"===t)return"ENOENT"===t;throw e}}
const w={count:50,milliseconds:100};async function readChunk(e,t,s){let i=namesIn((0,n.dirname)(e.log(t,0))).map(Number);for(let n=0;i.length>0&&n<m;n+=1){await(0===n?void 0:(0,c.setTimeout)(p))
;i=i.filter(n=>{const{jobs:i}=readTaskLog(e.log(t,n));for(const e of i)s.set(e,{chunk:t,index:n});return 0===i.length})}}function idInLog({files:e,place:t,note:{clusters:s}}){
const{array:n}=readTaskLog(e.log(t.chunk,t.index)),i=void 0===s||s.includes(",")?{}:{cluster:s};return void 0===n?void 0:{job:n,...i}}function namesIn(e){try{return(0,d.readdirSync)(e)}catch{return[]}
}function runOf(e){return(0,n.dirname)((0,n.dirname)(e))}// CONCATENATED MODULE: ./src/executor/slurm/ended-chunks.ts
class EndedChunks{files;#d=new Map;constructor(e){this.files=e}add({chunk:e,tasks:t}){const s=[...t.values()].flatMap(e=>e.map(({task:e})=>e.run.directory));this.#d.set(e,s)}sweep(){
for(const[e,t]of this.#d){for(;t.length>0&&!(0,d.existsSync)(t.at(-1)??"");)t.pop();if(0===t.length){this.#d.delete(e);(0,l.an)(this.files,e)}}}}var g=s(59505),k=s(50891),y=s(51922)
;// CONCATENATED MODULE: ./src/executor/slurm/task-errors.ts
const b={"no-engine":['has no program "apptainer" or "singularity" on its PATH','load its module with "slurm: { setup: [module load apptainer] }"'],
"no-features":["can't write files for the job","free some space there"]};function unableNode(e,t,s){const[,n]=/^setup (.*)$/.exec(e)??[];if(void 0!==n){const e=""===s?"":` (${s})`
;return new i.bD("runtime",`on the node ${t}, the command ${(0,k.T)(n)} of "slurm: setup" failed${e}`,"correct it; it runs in /bin/sh, without the settings of a login shell")}
const[,r]=/^no-directory (.*)$/.exec(e)??[]
;if(void 0!==r)return new i.bD("runtime",`the node ${t} has no directory for temporary files: there is no room for one in ${r.replaceAll(" ",", ")}`,'free some space in one of them, or name another one with "slurm: { setup: [export TMPDIR=/path] }"',{
transient:!0});const[,o]=/^no-program (.*)$/.exec(e)??[];if(void 0!==o)return new i.bD("runtime",`the node ${t} has no program ${(0,
k.T)(o)} on its PATH`,'let the commands of "slurm: setup" add to PATH, as in PATH="/opt/tools/bin:$PATH"');const[a,d]=b[e]??[`can't run the job (${e})`,"ask the administrators of the cluster"]
;return new i.bD("runtime",`the node ${t} ${a}`,d,{transient:!0})}function outOfMemory({id:e,node:t}){
return`Slurm's memory limit ended the job, in the task ${e}${at(t)}: give it "resources: memory", or more of it, or more "mem" in "slurm"`}function lostTask(e){const t=""===e.said?"":` (${e.said})`
;if(e.isLeaseOver)return new i.bD("runtime",`the task ${e.id} ended itself, because this run had given no sign of life for longer than its lease`,'run again; "--lease" gives a run more time, on a login node that hangs at times',{
transient:!0})
;if("FAILED"===e.word&&!e.hasBegun)return new i.bD("runtime",`the node ${e.node||"of the task"} could not begin a task${t}: it may not see ${e.directory}`,`name a directory that all nodes see with ${(0,
y.Pe)("work-dir")}, or ${(0,y.zp)()}`,{transient:!0});return new i.bD("runtime",`${what(e)}${t}`,'run again; "retries" in the spec does so by itself',{transient:!0})}
function what({id:e,word:t,node:s}){const n=at(s);switch(t){case void 0:return`Slurm no longer knows the task ${e}, and it left no result`;case"NODE_FAIL":case"BOOT_FAIL":
return`the node ${s||"of the task"} failed under the task ${e}`;case"PREEMPTED":return`Slurm ended the task ${e}${n} to make room for another job (PREEMPTED)`;case"DEADLINE":
return`Slurm ended the task ${e}${n}: its deadline has passed`;case v:return`Slurm could not start the task ${e}, and holds it now: it is cancelled`;case"COMPLETED":
return`the script of the task ${e}${n} ended before its jobs: something else has ended it`;default:return`Slurm ended the task ${e}${n}: ${t}`}}function at(e){return""===e?"":` on ${e}`}const v="HELD"
;var x=s(13116);// CONCATENATED MODULE: ./src/executor/slurm/ends-by-state.ts
function isLeft(e,{word:t},s){const{name:n,isCancelled:i}=e,r="CANCELLED"!==t&&s.started.size>0&&!s.started.has(n);return!i&&(r||endedWithItsRun(e,t))}
function endedWithItsRun({from:e,isListed:t,isStopped:s},n){return"taken over"===e&&("CANCELLED"===n?!t:s&&"TIMEOUT"!==n)}const S=new Set(["TIMEOUT","CANCELLED"]);function endHeld(e,t,s){
const{log:n,now:i}=s,{task:r,word:o,cancelledBy:a}=t,d=(0,x.B)(r.array.id,r.index),c=t.node||n.node||"",end=t=>e.end({end:{exitCode:null,signal:"SIGTERM"},
isolation:e.task.runtime.isolation(e.task.run),startTime:Math.min(i,n.started.get(e.name)??i),endTime:i,...{host:c||"unknown",jobId:d,awaitsNext:!1,...t}});if(e.isCancelled)end({reason:"cancelled"
});else if(isLeft(e,t,n))end({reason:"left"});else if("TIMEOUT"===o){end({reason:"timed-out",words:`Slurm's time limit ended the task ${d}: give the job a "timeout", or more "time" in "slurm"`})
}else if("OUT_OF_MEMORY"===o)end({reason:"ended",words:outOfMemory({id:d,node:c})});else if("CANCELLED"===o){end({reason:"cancelled",
words:`the task ${d} was cancelled in Slurm${void 0===a?"":` by the user ${a}`}`})}else end({reason:"lost",error:errorOf(t,s)})}function errorOf({task:e,word:t,node:s},{log:n,said:i}){const r=(0,
x.B)(e.array.id,e.index),{directory:o}=e.array.files;return lostTask({id:r,word:t,node:s||n.node||"",hasBegun:void 0!==n.node,isLeaseOver:n.isLeaseOver,said:i,directory:o})}function lastLineOf(e){
return shortLine(linesOf(e).at(-1))}function wordsOfSlurm(e){return shortLine(linesOf(e).findLast(e=>e.startsWith("slurm")))}function linesOf(e){return(0,h.l2)(e,{limit:O
}).toString("utf8").trimEnd().split("\n")}function shortLine(e=""){return(0,g.P)(e).slice(0,$)}const O=1048576,$=200;// CONCATENATED MODULE: ./src/executor/slurm/followed-arrays.ts
function openTasks(e){return[...e.tasks].flatMap(([t,s])=>{const n=s.filter(({isOver:e})=>!e);return 0===n.length?[]:[{jobs:n,index:t,array:e}]})}function idOf({array:e,index:t}){return{...e.id,
job:(0,x.B)(e.id,t)}}function hasStarted({jobs:e,array:t,index:s}){return e.some(({isStarted:e})=>e)||(t.tasks.get(s)??[]).some(({isOver:e})=>e)}function isCancelled({jobs:e}){
return e.every(e=>e.isCancelled)}function cancelledIn(e){const t=openTasks(e),s=t.filter(isCancelled);return s.length>0&&s.length===t.length&&!e.isPart?[e.id]:s.map(idOf)}var j=s(85472),M=s(79702)
;// CONCATENATED MODULE: ./src/executor/slurm/held-job.ts
function holdJob(e,t,s){let end=()=>{},fail=()=>{};const i=new Promise((e,t)=>{end=e;fail=t}),r={task:e,from:s,name:(0,n.relative)(t,e.run.directory),result:i,end:e=>{r.isOver=!0;end(e)},fail:e=>{
r.isOver=!0;fail(e)},isCancelled:!1,isStarted:!1,isOver:!1,isStopped:!1,isKilled:!1,isListed:!1,seenEnded:void 0,read:{stdout:0,stderr:0}};return r}function withoutEnd({task:e},t,{now:s,host:n}){
const i=s()/1e3;return{reason:t,end:{exitCode:null,signal:"SIGTERM"},isolation:e.runtime.isolation(e.run),startTime:i,endTime:i,host:n,jobId:null,awaitsNext:!1}}
async function passOutput({task:e,read:t}){const s=t.stdout+t.stderr;for(const s of["stdout","stderr"]){const i=(0,j.z)((0,n.join)(e.run.directory,s),t[s],4194304);if(i.length>0){t[s]+=i.length
;await e.onOutput(s,i);(0,a.R)(i.length)}}return t.stdout+t.stderr>s}function isVisible({task:e,read:t},{left:s}){return s.every(s=>"stdout"===s||"stderr"===s?t[s]>0:(0,d.existsSync)((0,
n.join)(e.run.directory,"out",s)))}async function wasKilled({task:e},{exitCode:t,left:s}){if(s.includes("result.json"))return!1;const i=await(0,M.b)((0,n.join)(e.run.directory,"out"))
;return void 0===i?t===T:"SIGKILL"===i.signal&&null===i.killed}const T=137,E=2,N=6,L=new Set(["NODE_FAIL","BOOT_FAIL",void 0]);function isNodeFault(e,t){return L.has(e)||"FAILED"===e&&!t}
class NodeFaults{report;giveUp;#c=new Map;#u=new Set;#l=!1;#h;constructor(e,t){this.report=e;this.giveUp=t}hasBegun(){this.#l=!0}hasWorked(e){this.#c.delete(e);this.#l=!0}hasFailed(e,t){
const s=(this.#c.get(e)??0)+1;this.#c.set(e,s);this.#h??=t;const n=[...this.#c.values()].reduce((e,t)=>e+t,0),i=[...this.#c.keys()].filter(e=>""!==e).length;if(!this.#l&&(i>=E||n>=N)){
this.giveUp(this.#h);return}if(s>=3&&""!==e&&!this.#u.has(e)){this.#u.add(e);const t=`the node ${e} gets no more jobs of this run: 3 in a row failed through its own fault`;this.report({type:"warning",
message:t})}}without(e){if(0===this.#u.size)return e;const t=e.find(e=>e.startsWith(I))?.slice(I.length),s=[...void 0===t?[]:[t],...this.#u]
;return[...e.filter(e=>!e.startsWith(I)),`${I}${s.join(",")}`]}}
const I="--exclude=",A=[[/^Resources$/,"no node has room for them yet"],[/^Priority$/,"other jobs come first"],[/^(BeginTime|Reservation)$/,"their time has not come"],[/^JobArrayTaskLimit$/,"as many tasks of their array run as may (ArrayTaskThrottle)"],[/^Licenses$/,"a license that they need is in use"],[/^(QOS|Assoc|Max\w+PerAccount)/,"a limit of the account or its quality of service is reached"]],C=[[/^JobHeldUser$/,"they are held",'release them with "scontrol release JOB"'],[/^JobHeldAdmin$/,"an administrator holds them","ask the administrators of the cluster"],[/^Partition(Down|Inactive)$/,"their partition is down",'name another one with "slurm: { partition: \u2026 }"'],[/^Partition(Node|Time)Limit$/,"they ask for more than their partition gives",'lower "resources" or "timeout", or name another partition with "slurm"'],[/^(ReqNodeNotAvail|NodeDown)/,"nodes that they need are down, drained or reserved",'wait, or ask for others with "slurm"'],[/^BadConstraints$/,"no node has what they ask for",'change "resources" or "slurm"']],D=/^(launch failed requeued held|DependencyNeverSatisfied)$/i
;function waitsForever({state:e,reason:t}){return"pending"===e&&D.test(t)}function createWaitTeller(e){let t=new Set;const s=new Set;return{add(n){const i=new Map;for(const{state:e,reason:t}of n){
const s=t.split(/[,(]/)[0]?.trim()??"";if("pending"===e&&""!==s)i.set(s,(i.get(s)??0)+1)}for(const[n,r]of i)if(t.has(n)&&!s.has(n)){s.add(n);e(waitText(n,r))}t=new Set(i.keys())}}}
function waitText(e,t){const s=1===t?"1 task waits":`${t} tasks wait`,[,n,i]=C.find(([t])=>t.test(e))??[];if(void 0!==n)return{type:"warning",message:`${s} in Slurm: ${n} (${e}): ${i}`}
;const[,r]=A.find(([t])=>t.test(e))??[];return{type:"notice",message:`${s} in Slurm: ${void 0===r?e:`${r} (${e})`}`}}// CONCATENATED MODULE: ./src/executor/slurm/state-watch.ts
const B=1e3,F=1e4,P=6e4;class StateWatch{context;#f=0;#m=F;#p=new Map;#w=!1;#g;#k=new WeakMap;constructor(e){this.context=e;this.#g=createWaitTeller(e.report)}get isDue(){
return this.context.now()>=this.#f}begin(){this.#f=this.context.now()+F}askSoon(){this.#f=0}async ask(e,t){const{scheduler:s,now:n}=this.context;await this.#y(e)
;const i=await s.states(e.flatMap(e=>this.#b(e))),r=this.#p.size,o=this.#v(e),a=[],d=[];for(const s of void 0===i?[]:e.flatMap(openTasks)){const e=this.#b(s.array).flatMap(e=>i?.get((0,
x.j)(e))?.get(s.index)??[]),n=e.find(({state:e})=>"ended"!==e)??e[0];a.push(...void 0===n?[]:[n]);d.push(...await this.#x(s,n,{read:t,ends:o}))}this.#g.add(a)
;this.#m=this.#p.size>r?F:Math.min(P,1.5*this.#m);const c=e.flatMap(openTasks).some(({jobs:e})=>e.some(isEnding));this.#f=n()+(c?B:this.#m);return d}async#x(e,t,{read:s,ends:n}){const i=isCancelled(e)
;if(void 0!==t&&waitsForever(t)&&!i)return[{task:e,word:v,node:t.node,cancelledBy:void 0}];const r=keyOf(e);if(void 0!==t&&"ended"!==t.state){this.#p.delete(r)
;for(const s of e.jobs)s.isListed||="completing"!==t.state;return[]}const o=this.context.now(),a=this.#p.get(r)??o;this.#p.set(r,a);const d=e.jobs.every(isEnding);if(!i&&o-a<(d?2e3:1e4))return[]
;if(!i&&!d&&!await s(e))return[];const c=!i&&(void 0===t||"CANCELLED"===t.word)?await n():void 0,u=c?.get((0,x.j)(e.array.id))?.get(e.index),l=t?.word??u?.word
;if(!i&&o-a<(void 0===l?6e4:void 0!==c&&"CANCELLED"===l&&void 0===u?.cancelledBy?1e4:0))return[];this.#p.delete(r);return[{task:e,word:l,node:t?.node??"",cancelledBy:u?.cancelledBy}]}#v(e){let t
;const s=e.map(({id:e})=>e),n=new Date(Math.min(...e.map(({submitted:e})=>e)));return()=>{t??=this.#S(s,n);return t}}async#S(e,t){const{scheduler:s,report:n}=this.context,i=await s.ends(e,t)
;if(void 0===i&&!this.#w&&!1!==(await s.facts())?.hasAccounting){this.#w=!0;n({type:"notice",message:"sacct doesn't answer: why tasks ended is known less exactly"})}return i}#b(e){
return this.#k.get(e)??[e.id]}async#y(e){for(const t of e){const e=void 0===t.doubtful?void 0:await this.context.scheduler.find(t.doubtful),s=e?.filter(e=>(0,x.j)(e)!==(0,x.j)(t.id))
;if(void 0!==s)this.#k.set(t,[t.id,...s])}}}function isEnding({isCancelled:e,isStopped:t,isKilled:s}){return e||t||s}function keyOf({array:e,index:t}){return`${e.files.directory} ${(0,x.B)(e.id,t)}`}
class Follower{context;#O=[];#$;#j=!1;#M=!1;#T=!1;#E;#N=0;#L;constructor(e){this.context=e;this.#L=new StateWatch(e)}add(e){this.#O.push(e);this.#L.begin()
;if([...e.tasks.values()].flat().some(({isCancelled:e})=>e))this.cancelled();if(!this.#j)this.#I()}attach({index:e,...t},s){
const n=this.#O.find(({id:e,files:s})=>e.job===t.id.job&&s.script===t.files.script);if(void 0===n){this.add({...t,tasks:new Map([[e,[s]]]),isPart:!0});this.#L.askSoon()}else{
const t=new Map([...n.tasks,[e,[...n.tasks.get(e)??[],s]]]);this.#O=this.#O.map(e=>e===n?{...n,tasks:t}:e)}}cancelled(){if(!this.#T){this.#T=!0;setImmediate(()=>{this.#T=!1;this.#A()})}}close(){
this.#M=!0;clearTimeout(this.#$)}async#I(){this.#j=!0;for(;this.#O.length>0&&!this.#M;){await this.#C().catch(()=>{});await new Promise(e=>{this.#$=setTimeout(e,1e3)})}this.#j=!1}async#C(){let e=0
;for(const t of this.#D()){await this.#t(t);for(const s of t.jobs)if(s.isStarted&&!s.isOver&&e<16){e+=1;await passOutput(s)}}const t=this.#O.filter(e=>0===openTasks(e).length)
;this.#O=this.#O.filter(e=>!t.includes(e));for(const e of t)this.context.over(e);if(this.#L.isDue&&this.#O.length>0)await this.#B()}#D(){
const e=this.#O.flatMap(openTasks),t=e.filter(e=>!hasStarted(e)),s=this.#N<t.length?this.#N:0;this.#N=s+200;return[...e.filter(hasStarted),...t.slice(s,s+200)]}async#t(e){
const{jobs:t,index:s,array:n}=e,i=readTaskLog(n.files.log(n.chunk,s));if(void 0!==i.unable){const e=unableNode(i.unable,i.node??"unknown",lastLineOf(n.files.text(n.chunk,s)))
;this.context.nodes.hasFailed(i.node??"",e);for(const s of t.filter(({name:e})=>!i.ended.has(e)))s.fail(e)}for(const s of t.filter(({isOver:e})=>!e))await this.#F(s,i,e)
;const r=t.filter(({isOver:e,name:t})=>!e&&!i.ended.has(t)),o=i.isOver&&r.length>0;if(o&&!r.every(({isStopped:e})=>e))this.#P(r);return r.length>0&&!o}async#F(e,t,s){const n=t.ended.get(e.name)
;if(t.started.has(e.name)&&!e.isStarted){e.isStarted=!0;this.context.nodes.hasBegun();e.task.onStarted()}
if(void 0===n&&!t.isOver)e.isStopped=!1;else if(n?.isStopped&&!e.isCancelled)this.#P([e]);else if(void 0!==n)await this.#R(e,t,n,s)}#P(e){for(const t of e.filter(({isStopped:e})=>!e)){t.isStopped=!0
;this.#L.askSoon()}}async#R(e,t,s,n){const{now:i}=this.context;e.seenEnded??=i();for(;await passOutput(e););if(!isVisible(e,s)&&i()-e.seenEnded<6e4)return
;if(t.jobs.every(e=>t.ended.has(e))&&!e.isCancelled&&i()-e.seenEnded<15e3&&await wasKilled(e,s)){if(!e.isKilled){e.isKilled=!0;this.#L.askSoon()}return}this.#q(e,s,{log:t,task:n})}
#q(e,t,{log:s,task:i,words:r}){const{task:o,isCancelled:a}=e,{array:d,index:c}=i,{node:u="unknown"}=s;this.context.nodes.hasWorked(u)
;const l=Number.isFinite(t.time)?t.time:this.context.now()/1e3,h=readFeatures((0,n.join)(d.files.nodes,u));e.end({reason:a?"cancelled":"ended",end:{exitCode:t.exitCode,signal:null},
isolation:o.runtime.onNodes?.isolation(o.run,h)??o.runtime.isolation(o.run),startTime:s.started.get(e.name)??l,endTime:l,host:u,...{jobId:(0,x.B)(d.id,c),awaitsNext:!1,...void 0===r?{}:{words:r}}})}
async#B(){const e=await this.#L.ask(this.#O,e=>this.#t(e)),t=e.filter(({task:e,word:t})=>!isCancelled(e)&&!e.jobs.every(({isKilled:e})=>e)&&!S.has(t))
;if(t.length>0)await this.context.scheduler.cancel(t.map(({task:e})=>idOf(e)));for(const t of e)this.#U(t);if(void 0!==this.#E&&this.context.now()>=this.#E.againAt)await this.#A()}#U(e){
const{task:t,word:s}=e,{files:n,chunk:i}=t.array,r=readTaskLog(n.log(i,t.index)),o={id:(0,x.B)(t.array.id,t.index),node:e.node||(r.node??"")}
;for(const e of t.jobs.filter(({isKilled:e,isOver:t})=>e&&!t)){const n=r.ended.get(e.name);if(void 0!==n)this.#q(e,n,{log:r,task:t,..."OUT_OF_MEMORY"===s?{words:outOfMemory(o)}:{}})}
const a=this.context.now()/1e3,d=t.jobs.filter(e=>!e.isOver),c=d.filter(t=>"own"===t.from&&isLeft(t,e,r));if(c.length>0)this.#_(t,c);const u=wordsOfSlurm(n.text(i,t.index)),{nodes:l}=this.context
;if(!isCancelled(t)&&isNodeFault(e.word,void 0!==r.node))l.hasFailed(e.node||(r.node??""),errorOf(e,{log:r,said:u}));for(const t of d)if(c.includes(t)){t.isStopped=!1;this.context.again(t)
}else endHeld(t,e,{log:r,said:u,now:a})}#_({array:e,index:t},s){this.#O=this.#O.map(n=>{const i=n.id.job===e.id.job?n.tasks.get(t):void 0;return void 0===i?n:{...n,
tasks:new Map([...n.tasks,[t,i.filter(e=>!s.includes(e))]])}})}async#A(){const{now:e,scheduler:t,report:s}=this.context,n=this.#O.flatMap(cancelledIn);if(0===n.length)return;this.#E??={since:e(),
againAt:0};this.#E.againAt=e()+5e3;this.#L.askSoon();if(e()-this.#E.since<3e4){await t.cancel(n);return}s({type:"warning",
message:`Slurm doesn't say that these tasks have ended; cancel them: scancel ${n.map(({job:e})=>e).join(" ")}`});for(const e of this.#O.flatMap(openTasks).filter(isCancelled))this.#U({task:e,
word:void 0,node:"",cancelledBy:void 0})}}var R=s(83111),q=s(22729);// CONCATENATED MODULE: ./src/executor/slurm/requests.ts
const U=1048576,_=128,J=60,z={mem:["mem-per-cpu","mem-per-gpu"],gres:["gpus","gpus-per-node","gpus-per-task"]};function requestOptions({resources:e,packing:t,timeout:s,options:n}){
const{cpus:i,memory:r,gpus:o}=e,{pack:a,atOnce:d}=t,c=void 0===r?void 0:d*(Math.ceil(r/U)+_),u=void 0===s?void 0:Math.ceil(a/d)*s+J
;return[...[["cpus-per-task",String(Math.ceil(d*i))],["mem",void 0===c?void 0:`${c}M`],["time",void 0===u?void 0:String(Math.ceil(u/60))],["gres",void 0===o?void 0:`gpu:${"all"===o?o:d*Number(o)}`]].filter(([e])=>![e,...z[e]??[]].some(e=>n.has(e))).flatMap(([e,t])=>void 0===t?[]:[`--${e}=${t}`]),...[...n].map(([e,t])=>!0===t?`--${e}`:`--${e}=${t}`)]
}const W="--clusters=";function clustersOf(e){const t=e.find(e=>e.startsWith(W));return void 0===t?{}:{clusters:t.slice(11)}}function remedyFor(e,{packing:t,partitions:s}){
if(s.length>0)return`change its "slurm: { partition: \u2026 }": there are ${s.join(", ")}`
;const[,n=""]=/unrecognized option '--([^'=]+)/.exec(e)??[],{pack:i,atOnce:r}=t,o=1===r?"one after another":`${r} at once`;return(0,
q.zS)(n,1===i?'change its "resources", "timeout" or "slurm"':`the task asks for ${i} jobs, ${o}: change "pack" or "at-once" in its "slurm", its "resources" or "timeout"`)}
// CONCATENATED MODULE: ./src/executor/slurm/silence.ts
const H=2;function tellSilence(e,t){let s=0;const heard=e=>{const n=s>=H;s=void 0===e?s+1:0;if(s===H)t({type:"notice",message:"the Slurm controller does not answer (squeue); trying again"
});else if(n&&0===s)t({type:"notice",message:"the Slurm controller answers again"});return e};return{...e,find:async t=>heard(await e.find(t)),states:async t=>heard(await e.states(t))}}
var K=s(61388),G=s(77598),Q=s(79386);// CONCATENATED MODULE: ./src/executor/slurm/shapes.ts
const V="inputs";class Shapes{files;#J=new Map;#z=`place-${(0,G.randomBytes)(8).toString("hex")}`;constructor(e){this.files=e}nameOf({run:e,runtime:t}){
if(void 0===t.onNodes)throw new i.bD("runtime",`${t.name} can't run jobs on the nodes of a cluster`,"use apptainer");const{kind:s}=t.onNodes,r=t.onNodes.arguments({...e,directory:(0,
n.join)(this.files.directory,this.#z)}),o=r.filter(({when:e})=>e===V).flatMap(({args:e})=>e);if(o.length>0)(0,d.writeFileSync)((0,n.join)(e.directory,V),textOf(o))
;const a=textOf([`${this.#z} ${e.shared?"worker":s}`,`image ${e.image.reference}`,...r.flatMap(shapes_linesOf)]),c=this.#J.get(a),u=c??String(this.#J.size);if(void 0===c){(0,d.writeFileSync)((0,
n.join)(this.files.shapes,u),a);this.#J.set(a,u)}return u}}function shapes_linesOf({when:e="-",args:t}){return e===V?[`${V} -`]:t.map(t=>`${e} ${t}`)}function textOf(e){
if(e.some(e=>e.includes("\n")))throw new i.bD("runtime","a path of the job has a line feed, which jobs on Slurm can not pass to the container","rename the file or directory");return`${e.join("\n")}\n`
}// CONCATENATED MODULE: ./src/executor/slurm/submit-array.ts
const Y=[2,5,10,20];async function submitArray(e,t){const{scheduler:s,report:n,pause:i,signal:r}=t;let o=!1;for(let a=0;;a+=1){const d=await s.submit(e);if("submitted"===d.kind)return{id:d.id,
isDoubtful:o};if("limited"===d.kind)return{limited:d.words};const c="unstarted"===d.kind&&d.mayPass&&a<Y.length;if("refused"===d.kind||"missing"===d.kind||"unstarted"===d.kind&&!c)throw refusal(d);n({
type:"notice",message:X[d.kind](d.words)});if("unstarted"===d.kind){await i(Y[a]??0,r);continue}o=!0;const u=await findLate(e,t);if(void 0!==u)return{id:u,isDoubtful:o}
;if("unnamed"===d.kind)throw refusal(d)}}async function findLate(e,{scheduler:t,pause:s,signal:n}){for(let i=0;i<Y.length;){await s(Y[i]??0,n);const r=await t.find(e);if(void 0!==r?.[0])return r[0]
;i+=void 0===r?0:1}return}const X={unstarted:e=>`${e}; trying again`,unclear:e=>`Slurm did not say whether it took the jobs (${e}); looking for them`,
unnamed:e=>`sbatch printed no job id (but ${e}); looking for the jobs`};function refusal(e){const{kind:t,words:s}=e;switch(t){case"missing":
return new i.bD("runtime",`Slurm can't be used here: ${s}`,"run hither on a login node of the cluster");case"unstarted":return new i.bD("runtime",s,e.remedy,{transient:e.mayPass});case"unnamed":
return new i.bD("runtime",`sbatch printed no job id (but ${s}), and Slurm has no such jobs`,'check that the sbatch on PATH is that of Slurm, and that "sbatch --parsable" prints an id');case"refused":
return new i.bD("runtime",`Slurm refuses the jobs: ${s}`,'change "resources", "timeout" or "slurm" of the job')}}// CONCATENATED MODULE: ./src/executor/slurm/submit-pace.ts
const Z=3e3,ee=50,te=4;class SubmitPace{context;#W=0;#H=!1;#K=0;constructor(e){this.context=e}added(e){this.#W=1===e.length?this.context.now():this.#W;this.#K=Math.max(0,this.#K-1)
;return e.length>=this.#G(e)}ended(e){this.#H=!0;this.#K+=e.length>0?1:0}submitted(e,t){this.#W=e>0?this.context.now():this.#W;if(0===t.length){this.#K=0;this.#H=!1}}due(e){
const{held:t,now:s}=this.context;if(e.length===t.size||this.#K>0||!this.#H||s()-this.#W>=Z&&!this.#Q(e))return"all";return e.length>=t.size/4?"whole tasks":"none"}#G(e){
const{window:t,held:s,detach:n}=this.context,i=Math.max(ee,Math.ceil(t/4)),r=s.size-e.length,{pack:o}=e[0]?.task.request.packing??{pack:1},a=Math.max(ee,1===o?0:te*o)
;return n?t:Math.min(i,Math.max(a,r/2))}#Q(e){const{window:t,held:s}=this.context,n=[...s.values()].filter(({isStarted:e})=>!e).length;return s.size>=t&&n>e.length}}
// CONCATENATED MODULE: ./src/executor/slurm/submit-queue.ts
const se=1e3,ne=[2,5,10,20];class SubmitQueue{submit;context;#V=[];#Y=!1;#X;#Z=se;#ee="";constructor(e,t){this.submit=e;this.context=t}add(e){this.#V.push(...e);if(!this.#Y){this.#Y=!0
;this.#te().finally(()=>{this.#Y=!1})}}drop(e){const t=this.#se();this.#V=this.#V.flatMap(({tasks:t,...s})=>withTasks(s,t.map(({shape:t,jobs:s})=>({shape:t,jobs:s.filter(t=>t!==e)
})).filter(({jobs:e})=>e.length>0)));return this.#se()<t}async#te(){let e=0;for(let t=this.#V.shift();void 0!==t;t=this.#V.shift()){const{tasks:s,...n}=t,i=Math.min(await this.#ne(),this.#Z,s.length)
;this.#V.unshift(...withTasks(n,s.slice(i)));const r=await this.submit({...n,tasks:s.slice(0,i)});if(void 0===r){e=0;this.#Z=Math.min(se,2*Math.max(i,this.#Z));continue}this.#ie({...n,
tasks:s.slice(0,i)});this.#Z=Math.max(1,Math.floor(i/2));if(1===i){this.#re(r);await this.#oe(e);e+=1}}}#ie(e){const[t]=this.#V;if(t?.options===e.options)this.#V[0]={...e,tasks:[...e.tasks,...t.tasks]
};else this.#V.unshift(e)}#re({limited:e}){if(this.#ee!==e){this.#ee=e;const t=this.#se(),s=`Slurm takes no more jobs for now (${e}): ${1===t?"1 job waits":`${t} jobs wait`} until some have ended`
;this.context.report({type:"notice",message:s})}}async#oe(e){const{pause:t,signal:s}=this.context;await t(ne[Math.min(e,ne.length-1)]??0,s).catch(()=>{})}#se(){
return this.#V.flatMap(({tasks:e})=>e.flatMap(({jobs:e})=>e)).length}#ne(){this.#X??=this.context.scheduler.facts().then(e=>Math.max(1,Math.min(se,e?.maxArraySize??se)));return this.#X}}
function withTasks(e,t){return 0===t.length?[]:[{...e,tasks:t}]}class Submitter{context;#ae=[];#$;#de=0;#ce=!1;#ue=!1;#le=!1;#he;#V;#fe;constructor(e){this.context=e;this.#fe=new SubmitPace(e)
;this.#he=new Shapes(e.files);this.#V=new SubmitQueue(e=>this.#me(e),e)}add(e){this.#ae.push(e);if(this.#fe.added(this.#ae))this.#te("whole tasks");else this.#pe()}ended(){this.#fe.ended(this.#ae)
;if(this.#ae.length>0)this.#pe()}drop(e){const t=this.#ae.includes(e)||this.#V.drop(e);if(t){this.#ae=this.#ae.filter(t=>t!==e);e.end(withoutEnd(e,"cancelled",this.context))}return t}#pe(e=150){
clearTimeout(this.#$);this.#$=setTimeout(()=>this.#C(),e)}#C(){const e=this.#fe.due(this.#ae);if("none"===e)this.#pe(Z);else this.#te(e)}async#te(e){clearTimeout(this.#$);const t=byNeeds(this.#ae)
;this.#ae=[];const s=[...t].flatMap(({options:t,setup:s,jobs:n})=>{const i=this.#we(n,e);return 0===i.length?[]:[{options:t,setup:s,tasks:i}]});this.#fe.submitted(s.length,this.#ae)
;if(this.#ae.length>0)this.#pe(s.length>0?150:Z);this.#V.add(s)}#we(e,t){const{pack:s}=e[0]?.task.request.packing??{pack:1},n=new Map;for(const t of e)try{this.#ge()
;const e=this.#he.nameOf(t.task),i=1===s?e:`${e} ${nameOf(t)}`,r=n.get(i)??{shape:e,jobs:[]};r.jobs.push(t);n.set(i,r)}catch(e){this.#ke(t,e)}
const i=[...n.values()].flatMap(({shape:e,jobs:t})=>inParts(t,s).map(t=>({shape:e,jobs:t}))),isReady=e=>"all"===t||e.jobs.length===s;this.#ae.push(...i.filter(e=>!isReady(e)).flatMap(e=>e.jobs))
;return i.filter(isReady)}async#me({options:e,setup:t,tasks:s}){const{directory:n,files:i,signal:r,leaseSeconds:o=R.D,detach:a}=this.context,d=this.#de;this.#de+=1;const c=s.flatMap(e=>e.jobs);try{
r.throwIfAborted();const h=s.map(e=>({shape:e.shape,jobs:e.jobs.map(({name:e})=>e)}));(0,l.cp)(i,d,{tasks:h,setup:t});const{atOnce:f}=c[0]?.task.request.packing??{atOnce:1
},m=this.context.now(),p=[n,String(d),String(a?0:o),String(f)],w=this.context.nodes.without(e),g={name:arrayName(c,d),...clustersOf(w)};(0,u.Ec)(n,d,{...g,submitted:m,isDoubtful:!1});const k={
tasks:s.length,options:w,output:i.output(d),script:i.script,args:p},y=await submitArray({...g,...k},this.context);if("limited"in y){await(0,l.an)(i,d);return y}const{id:b,isDoubtful:v}=y;this.#ue||=v
;(0,u.Ec)(n,d,{...g,submitted:m,id:b,isDoubtful:v});const x=new Map([...s.entries()].map(([e,t])=>[e,t.jobs]));this.#ye({files:i,id:b,chunk:d,submitted:m,tasks:x},v?g:void 0)}catch(e){
if(r.aborted)await this.endAll();for(const t of c)this.#ke(t,e)}return}#ye(e,t){const[[s]=[]]=e.tasks.values();if(!this.context.detach||s?.task.request.isAwaited){this.context.follow(void 0===t?e:{
...e,doubtful:t});return}for(const[t,s]of e.tasks)for(const n of s)n.end({...withoutEnd(n,"submitted",this.context),jobId:(0,x.B)(e.id,t)})}async close(){clearTimeout(this.#$)
;if(this.context.detach?this.context.signal.aborted:this.#ue||this.#le)await this.endAll()}endAll(){this.#le=!0;const{directory:e,user:t,env:s}=this.context;return(0,Q.G)([e],{user:String(t.uid),env:s
})}#ge(){if(!this.#ce){(0,l.vi)(this.context.files);if(!this.context.detach)this.context.leases.keep(this.context.files);this.#ce=!0}}#ke(e,t){
if(this.context.signal.aborted||e.isCancelled)e.end(withoutEnd(e,"cancelled",this.context));else e.fail(t instanceof i.bD?t:unwritable(t))}}const ie=40;function arrayName(e,t){
const[s="jobs",...n]=new Set(e.map(nameOf));return`${(n.length>0?"jobs":s.replaceAll(/[^\w.-]/g,"_")).slice(0,ie)}.${t} hither-${(0,G.randomUUID)().slice(0,13)}`}function nameOf({task:e}){
return e.label.replace(/\[.*$/s,"")}function byNeeds(e){const t=new Map;for(const s of e){
const{request:e}=s.task,n=requestOptions(e),{setup:i,packing:r,isAwaited:o=!1}=e,a=JSON.stringify([n,i,r,o]),d=t.get(a)??{options:n,setup:i,jobs:[]};d.jobs.push(s);t.set(a,d)}return t.values()}
function inParts(e,t){return Array.from({length:Math.ceil(e.length/t)},(s,n)=>e.slice(n*t,(n+1)*t))}function unwritable(e){
return new i.bD("store",`the files of the run on Slurm can't be written: ${(0,i.u0)(e)}`,"free some space there, or fix the permissions")}// CONCATENATED MODULE: ./src/executor/slurm/slurm.ts
const re=1250,oe={cpus:Number.POSITIVE_INFINITY,memory:Number.POSITIVE_INFINITY,gpus:Number.POSITIVE_INFINITY};function createSlurmExecutor(e){
const{directory:t,env:s,user:n,parallel:o,report:d}=e,c=tellSilence((0,K.E)({user:String(n.uid),env:s}),d),u=(0,
R.q)(),l=new Map,h=Math.min(o??re,re),f=new EarlierTasks(c),{submitter:m,follower:p,endedChunks:w,reasonToGiveUp:g}=createQueue({...e,scheduler:c,leases:u,window:h,held:l}),k=(0,
r.B)(e=>askAbout(JSON.parse(e),c)),hold=e=>{const t=e.task.run.directory;l.set(t,e);const s=e.result.finally(()=>{l.delete(t);m.ended();w.sweep();(0,a.Q)()});return{id:t,ended:s}};return{name:"slurm",
window:h,capacity:oe,refuses:async e=>refusalOf(await k(JSON.stringify(requestOptions(e))),e),async submit(e){const s=holdJob(e,t,"own"),n=hold(s),i=g();if(void 0===i)m.add(s);else s.fail(i);return n
},async idOf(e,t){const s=await f.find(e,t);if(s?.isLeased)u.keep(s.files);return void 0===s?void 0:(0,x.B)(s.id,s.index)},async attach(e){const t=await f.find(e.run.directory,!1)
;if(void 0===t)throw(0,i.jr)(`no run has submitted ${e.run.directory}`);const s=holdJob(e,t.files.directory,t.isLeased?"taken over":"detached");p.attach(t,s);return hold(s)},async cancel(t){
const s=l.get(t);if(void 0===s)return;s.isCancelled=!0;if("detached"===s.from)s.end(leftInSlurm(s,e));else if(!m.drop(s))p.cancelled();await s.result.catch(()=>{})},release:async()=>{},async close(){
await m.close();u.end();p.close()}}}function createQueue(e){const{directory:t,scheduler:s,now:n,report:r,held:o}=e,a=(0,l.k0)(t),d=new EndedChunks(a);let c
;const u=new NodeFaults(r,({message:e,remedy:t})=>{c??=new i.bD("runtime",e,t);for(const e of[...o.values()].filter(({from:e})=>"own"===e)){e.fail(c);f.drop(e)}f.endAll()}),h=new Follower({
scheduler:s,now:n,report:r,nodes:u,again:e=>f.add(e),over:e=>{if(e.files.directory===t)d.add(e)}}),f=new Submitter({...e,files:a,nodes:u,follow:e=>h.add(e)});return{submitter:f,follower:h,
endedChunks:d,reasonToGiveUp:()=>c}}function leftInSlurm(e,t){const s=`it goes on in Slurm: run the same command again to gather its result, or end it with "hither cancel ${(0,n.basename)((0,
n.dirname)((0,n.dirname)(e.task.run.directory)))}"`;return{...withoutEnd(e,"submitted",t),words:s}}async function askAbout(e,t){const s=(0,n.join)(o.T,"task.sh"),i=await t.check({name:"hither",
tasks:1,options:e,output:"/dev/null",script:s,args:[]});return{answer:i,partitions:"refused"===i.kind&&/invalid partition/i.test(i.words)?await t.partitions():[]}}
function refusalOf({answer:e,partitions:t},{packing:s}){if("missing"===e.kind)return{message:`can't be submitted: ${e.words}`,remedy:"run hither on a login node of the cluster"}
;if("unstarted"===e.kind&&!e.mayPass)return{message:`can't be submitted: ${e.words}`,remedy:e.remedy};return"refused"===e.kind?{message:`is refused by Slurm: ${e.words}`,remedy:remedyFor(e.words,{
packing:s,partitions:t})}:void 0}}),79702:(function(e,t,s){s.d(t,{b:()=>readSupervisorReport,n:()=>readOutcome});var n=s(76760),i=s(76815),r=s(89268),o=s(61373);const a="result.json"
;async function readOutcome(e){const t=(0,n.join)(e,a),s=await(0,o.JC)(t,"hither-outcome/1");if(void 0===s)return{status:"none"};if("string"==typeof s)return broken(s)
;const{fields:i,hasLongResult:r}=s,d=i.get("status"),c=i.get("result");if("finished"===d&&void 0!==c)return{status:d,result:c,left:namesIn(i.get("left")),...r?{long:t}:{}};const u=i.get("error")
;if(("error"===d||"failed"===d)&&u instanceof Map)return{status:d,error:readError(u),full:namesIn(i.get("full"))};return broken("it has neither a result nor an error")}
const d=["memory","time","output","files","stdin"];async function readSupervisorReport(e){const t=await(0,o.JC)((0,n.join)(e,"ended.json"),"hither-ended/1");if(void 0===t||"string"==typeof t)return
;const s=t.fields,i=s.get("killed");return{exitCode:integerOf(s.get("exit_code")),signal:textOf(s.get("signal"))||null,maxRss:integerOf(s.get("max_rss")),peakMemory:integerOf(s.get("peak_memory")),
kernelKills:integerOf(s.get("kernel_kills"))??0,machineKills:integerOf(s.get("machine_kills"))??0,elapsed:secondsOf(s.get("elapsed")),killed:d.find(e=>e===i)??null,full:namesIn(s.get("full")),
protected:!0===s.get("protected")}}const c=11,u=4096;function namesIn(e){return(Array.isArray(e)?e.slice(0,c):[]).filter(e=>"string"==typeof e&&e.length<=u)}function broken(e){return{status:"failed",
error:{type:"Exited",message:`the result can't be read: ${e}`,traceback:""}}}function readError(e){return{type:textOf(e.get("type")),message:textOf(e.get("message")),
traceback:textOf(e.get("traceback"))}}const l=1000100;function textOf(e){return"string"==typeof e?(0,r.U)(e.slice(0,l)):""}function integerOf(e){
return e instanceof i.W&&/^-?\d{1,15}$/.test(e.text)?Number(e.text):null}function secondsOf(e){const t=e instanceof i.W?Number(e.text):Number.NaN;return Number.isFinite(t)?t:null}}),
61373:(function(e,t,s){s.d(t,{$0:()=>l,JC:()=>readLeftDocument,hC:()=>longResultIn});var n=s(4573),i=s(73024),r=s(74296),o=s(74890),a=s(61929),d=s(10261),c=s(43251),u=s(80738)
;const l=67108864,h=25e6,f=2e5;async function readLeftDocument(e,t){try{const s=(0,u.C)(e,(e,t)=>t>c.Bn?t:readUpTo(e,t));return"number"==typeof s?await readLarge(e,s,t):s&&readBytes(s,t)}catch(e){
if(!(e instanceof r.bD))throw e;return(0,r.u0)(e)}}function readUpTo(e,t){const s=Buffer.alloc(t);return s.subarray(0,(0,i.readSync)(e,s,0,t,0))}async function readLarge(e,t,s){
if(t>l)return`it has ${t} bytes; return large data as numpy arrays, or as hi.File`;const n=await(0,u.L)(e);return n&&(0,o.D)(n,()=>(0,c.Y9)(n,t,async e=>readBytes(e,s)))}function readBytes(e,t){
if(!(0,n.isUtf8)(e))return"it is not UTF-8";const s=e.length>c.Bn?longResultIn(e):void 0,i=e.length-(void 0===s?0:s.end-s.start);if(i>h)return`it has ${i} bytes besides its result`
;const r=void 0===s?e.toString():`${e.toString("utf8",0,s.start)}null${e.toString("utf8",s.end)}`,o=(0,d.q)(r,{maxValues:f});if(!o.ok)return o.message
;if(!(o.value instanceof Map))return"it is not a JSON object";return o.value.get("schema")===t?{fields:o.value,hasLongResult:void 0!==s}:`its schema is not ${t}`}function longResultIn(e){let t=(0,
a.pw)(e,0)+1;for(;t<e.length;){t=(0,a.pw)(e,t);const s=(0,a.eU)(e,t)??e.length,n='"result"'===e.toString("latin1",t,Math.min(s,t+16)),i=(0,a.pw)(e,(0,a.pw)(e,s)+1),r=(0,a.eU)(e,i)??e.length
;if(n)return r-i>c.Bn?{start:i,end:r}:void 0;t=(0,a.pw)(e,r)+1}return}}),80738:(function(e,t,s){s.d(t,{C:()=>withUntrustedSync,L:()=>openUntrustedFile});var n=s(73024),i=s(74296),r=s(10662)
;async function openUntrustedFile(e){const t=await(0,r.sb)(e).catch(t=>ifMissing(e,t));if(void 0!==t&&!isOurs(await t.stat())){await t.close();throw notOurs(e)}return t}
function withUntrustedSync(e,t){const s=openSync(e);if(void 0===s)return;try{const i=(0,n.fstatSync)(s);if(!isOurs(i))throw notOurs(e);return t(s,i.size)}finally{(0,n.closeSync)(s)}}
function openSync(e){try{return(0,r.Bf)(e)}catch(t){return ifMissing(e,t)}}function isOurs(e){return e.isFile()&&1===e.nlink}function ifMissing(e,t){const s=(0,i.vq)(t)??""
;if("ENOENT"!==s)throw o.has(s)?notOurs(e,t):t;return}const o=new Set(["ELOOP","ENXIO","EACCES","EPERM","ENOTDIR","ENODEV"]);function notOurs(e,t){
return new i.bD("runtime",`${e} is not a readable regular file with a single hard link`,"the function must not replace its result files with links, pipes or directories",{cause:t})}})};
