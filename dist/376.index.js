"use strict";exports.id=376;exports.ids=[376];exports.modules={73376:(function(e,t,s){s.r(t);s.d(t,{createSlurmExecutor:()=>createSlurmExecutor})
;var n=s(76760),i=s(74296),a=s(5799),r=s(51548),o=s(43643),d=s(73024),c=s(58500),u=s(51716),l=s(16879),h=s(42814),f=s(20654);function readTaskLog(e){const t=(0,f.l2)(e,{limit:16777216
}).toString("utf8"),s=t.slice(0,t.lastIndexOf("\n")+1).split("\n");let n,i,a,r=[],o=!1,d=!1;const c=new Map,u=new Map;for(const e of s){const[t,s="",...l]=e.split(" ")
;if("jobs"===t)r=l;else if("began"===t){n=s;i=l[0];d=!1;o=!1;for(const[e,t]of u)if(t.isStopped)u.delete(e)}else if("unable"===t)a=[s,...l].join(" ");else if("started"===t){c.set(s,Number(l[0]))
;u.delete(s)}else if("ended"===t)u.set(s,jobEnd(l));else if("lease-over"===t)o=!0;else if("over"===t)d=!0}return{jobs:r,node:n,array:i,unable:a,started:c,ended:u,isLeaseOver:o,isOver:d}}
function jobEnd([e,t,...s]){return{exitCode:Number(e),time:Number(t),left:s.filter(e=>e!==m),isStopped:s.includes(m)}}const m="stopped";function readFeatures(e){return new Set((0,f.l2)(e,{limit:65536
}).toString("utf8").split("\n"))}// CONCATENATED MODULE: ./src/executor/slurm/earlier-tasks.ts
const p=5,w=500,g={name:"",submitted:0,isDoubtful:!1};class EarlierTasks{scheduler;#e=new Map;#t=new Map;#s=new Set;#n=new Map;constructor(e){this.scheduler=e}async find(e,t){
const s=this.#n.get(e)??await this.#i(e,t);if(void 0!==s)this.#n.set(e,s);return s}async#i(e,t){const s=runOf(e),i=await this.#a(s,(0,n.relative)(s,e)),a=void 0===i?void 0:(0,u.Qs)(s,i.chunk)
;if(void 0===i||void 0===a)return;const r=(0,h.k0)(s),{id:o,submitted:c,isDoubtful:l,...f}="damaged"===a?g:a,m={files:r,place:i,name:f
},p=o??(""===f.name?void 0:await this.#r(f))??(t?await this.#o(m):idInLog(m)),w=(0,d.existsSync)(r.lease),k=""!==f.name&&(l||void 0===o);return void 0===p?void 0:{files:r,...i,id:p,submitted:c,
isLeased:w,...k?{doubtful:f}:{}}}async#a(e,t){const s=this.#e.get(e)??new Map;this.#e.set(e,s);const i=(0,h.k0)(e);for(const a of s.has(t)?[]:(0,u.zV)(e)){const e=(0,
n.dirname)(i.log(a,0)),t=this.#t.get(e)??readChunk(i,a,s);this.#t.set(e,t);await t}return s.get(t)}async#r(e){const t=await this.scheduler.find(e)
;if(void 0===t)throw new i.bD("runtime","Slurm does not say whether it has the job, which an earlier run may have submitted","run again when Slurm answers",{transient:!0});return t[0]}async#o(e){
const{files:t,place:s}=e,n=t.claim(s.chunk,s.index);if(this.#s.has(n)||makeOnce(n)){this.#s.add(n);return}for(let t=0;t<k.count;t+=1){const t=idInLog(e);if(void 0!==t)return t;await(0,
c.setTimeout)(k.milliseconds)}return}}function makeOnce(e){try{(0,d.writeFileSync)(e,"",{flag:"wx"});return!0}catch(e){const t=(0,i.vq)(e);if("EEXIST"===t||"ENOENT"===t)return"ENOENT"===t;throw e}}
const k={count:50,milliseconds:100};async function readChunk(e,t,s){let i=(0,l.M)((0,n.dirname)(e.log(t,0)));for(let n=0;i.length>0&&n<p;n+=1){await(0===n?void 0:(0,c.setTimeout)(w));i=i.filter(n=>{
const{jobs:i}=readTaskLog(e.log(t,n));for(const e of i)s.set(e,{chunk:t,index:n});return 0===i.length})}}function idInLog({files:e,place:t,name:{clusters:s}}){
const{array:n}=readTaskLog(e.log(t.chunk,t.index)),i=void 0===s||s.includes(",")?{}:{cluster:s};return void 0===n?void 0:{job:n,...i}}function runOf(e){return(0,n.dirname)((0,n.dirname)(e))}
// CONCATENATED MODULE: ./src/executor/slurm/ended-chunks.ts
class EndedChunks{files;#d=new Map;constructor(e){this.files=e}add({chunk:e,tasks:t}){const s=[...t.values()].flatMap(e=>e.map(({task:e})=>e.run.directory));this.#d.set(e,s)}sweep(){
for(const[e,t]of this.#d){for(;t.length>0&&!(0,d.existsSync)(t.at(-1)??"");)t.pop();if(0===t.length){this.#d.delete(e);(0,h.an)(this.files,e)}}}}var y=s(59505),b=s(50891),v=s(51922)
;// CONCATENATED MODULE: ./src/executor/slurm/task-errors.ts
const x={"no-engine":['has no program "apptainer" or "singularity" on its PATH','load its module with "slurm: { setup: [module load apptainer] }"'],
"no-features":["can't write files for the job","free some space there"]};function unableNode(e,t,s){const[,n]=/^setup (.*)$/.exec(e)??[];if(void 0!==n){const e=""===s?"":` (${s})`
;return new i.bD("runtime",`on the node ${t}, the command ${(0,b.T)(n)} of "slurm: setup" failed${e}`,"correct it; it runs in /bin/sh, without the settings of a login shell")}
const[,a]=/^no-directory (.*)$/.exec(e)??[]
;if(void 0!==a)return new i.bD("runtime",`the node ${t} has no directory for temporary files: there is no room for one in ${a.replaceAll(" ",", ")}`,'free some space in one of them, or name another one with "slurm: { setup: [export TMPDIR=/path] }"',{
transient:!0});const[,r]=/^no-program (.*)$/.exec(e)??[];if(void 0!==r)return new i.bD("runtime",`the node ${t} has no program ${(0,
b.T)(r)} on its PATH`,'let the commands of "slurm: setup" add to PATH, as in PATH="/opt/tools/bin:$PATH"',{transient:!0})
;const[o,d]=x[e]??[`can't run the job (${e})`,"ask the administrators of the cluster"];return new i.bD("runtime",`the node ${t} ${o}`,d,{transient:!0})}function outOfMemory({id:e,node:t}){
return`Slurm's memory limit ended the job, in the task ${e}${at(t)}: give it "resources: memory", or more of it, or more "mem" in "slurm"`}function lostTask(e){const t=""===e.said?"":` (${e.said})`
;if(e.isLeaseOver)return new i.bD("runtime",`the task ${e.id} ended itself, because this run had given no sign of life for longer than its lease`,'run again; "--lease" gives a run more time, on a login node that hangs at times',{
transient:!0})
;if("FAILED"===e.word&&!e.hasBegun)return new i.bD("runtime",`the node ${e.node||"of the task"} could not begin a task${t}: it may not see ${e.directory}`,`name a directory that all nodes see with ${(0,
v.Pe)("work-dir")}, or ${(0,v.zp)()}`,{transient:!0})
;if(e.mayRun)return new i.bD("runtime",`${what(e)}${t}, and scancel can't end it, so that it may still run`,`end it with "scancel ${e.id}", then run again`)
;if(e.hasSetup&&("COMPLETED"===e.word||"FAILED"===e.word))return new i.bD("runtime",`the script of the task ${e.id}${at(e.node)} ended in the commands of "slurm: setup"${t}`,'leave out those that end or replace the shell, such as "exec"')
;return new i.bD("runtime",`${what(e)}${t}`,'run again; "retries" in the spec does so by itself',{transient:!0})}function what({id:e,word:t,node:s}){const n=at(s);switch(t){case void 0:
return`Slurm no longer knows the task ${e}, and it left no result`;case"NODE_FAIL":case"BOOT_FAIL":return`the node ${s||"of the task"} failed under the task ${e}`;case"PREEMPTED":
return`Slurm ended the task ${e}${n} to make room for another job (PREEMPTED)`;case"DEADLINE":return`Slurm ended the task ${e}${n}: its deadline has passed`;case S:
return`Slurm could not start the task ${e}, and holds it now: it is cancelled`;case"COMPLETED":return`the script of the task ${e}${n} ended before its jobs: something else has ended it`;default:
return`Slurm ended the task ${e}${n}: ${t}`}}function at(e){return""===e?"":` on ${e}`}const S="HELD";var O=s(13116);// CONCATENATED MODULE: ./src/executor/slurm/ends-by-state.ts
function isLeft(e,{word:t,mayRun:s=!1},n){const{name:i,isCancelled:a}=e,r="CANCELLED"!==t&&n.started.size>0&&!n.started.has(i);return!a&&!s&&(r||endedWithItsRun(e,t))}
function endedWithItsRun({from:e,isListed:t,isStopped:s},n){return"taken over"===e&&("CANCELLED"===n?!t:s&&"TIMEOUT"!==n)}const $=new Set(["TIMEOUT","CANCELLED"]);function endHeld(e,t,s){
const{log:n,now:i}=s,{task:a,word:r,cancelledBy:o}=t,d=(0,O.B)(a.array.id,a.index),c=t.node||n.node||"",end=t=>e.end({end:{exitCode:null,signal:"SIGTERM"},
isolation:e.task.runtime.isolation(e.task.run),startTime:Math.min(i,n.started.get(e.name)??i),endTime:i,...{host:c||"unknown",jobId:d,awaitsNext:!1,...t}});if(e.isCancelled)end({reason:"cancelled"
});else if(isLeft(e,t,n))end({reason:"left"});else if("TIMEOUT"===r){end({reason:"timed-out",words:`Slurm's time limit ended the task ${d}: give the job a "timeout", or more "time" in "slurm"`})
}else if("OUT_OF_MEMORY"===r)end({reason:"ended",words:outOfMemory({id:d,node:c})});else if("CANCELLED"===r){end({reason:"cancelled",
words:`the task ${d} was cancelled in Slurm${void 0===o?"":` by the user ${o}`}`})}else end({reason:"lost",error:errorOf(t,s)})}function errorOf({task:e,word:t,node:s,mayRun:n=!1},{log:i,said:a}){
const r=(0,O.B)(e.array.id,e.index),{directory:o}=e.array.files;return lostTask({id:r,word:t,node:s||i.node||"",hasBegun:void 0!==i.node,isLeaseOver:i.isLeaseOver,said:a,directory:o,mayRun:n,
hasSetup:e.jobs.some(e=>e.task.request.setup.length>0)&&0===i.started.size})}function lastLineOf(e){return shortLine(linesOf(e).at(-1))}function wordsOfSlurm(e){
return shortLine(linesOf(e).findLast(e=>e.startsWith("slurm")))}function linesOf(e){return(0,f.l2)(e,{limit:j}).toString("utf8").trimEnd().split("\n")}function shortLine(e=""){return(0,
y.P)(e).slice(0,M)}const j=1048576,M=200;// CONCATENATED MODULE: ./src/executor/slurm/followed-arrays.ts
function openTasks(e){return[...e.tasks].flatMap(([t,s])=>{const n=s.filter(({isOver:e})=>!e);return 0===n.length?[]:[{jobs:n,index:t,array:e}]})}function idOf({array:e,index:t}){return{...e.id,
job:(0,O.B)(e.id,t)}}function hasStarted({jobs:e,array:t,index:s}){return e.some(({isStarted:e})=>e)||(t.tasks.get(s)??[]).some(({isOver:e})=>e)}function isCancelled({jobs:e}){
return e.every(e=>e.isCancelled)}function cancelledIn(e){const t=openTasks(e),s=t.filter(isCancelled);return s.length>0&&s.length===t.length&&!e.isPart?[e.id]:s.map(idOf)}var T=s(85472),E=s(79702)
;// CONCATENATED MODULE: ./src/executor/slurm/held-job.ts
function holdJob(e,t,s){let end=()=>{},fail=()=>{};const i=new Promise((e,t)=>{end=e;fail=t}),a={task:e,from:s,name:(0,n.relative)(t,e.run.directory),result:i,end:e=>{a.isOver=!0;end(e)},fail:e=>{
a.isOver=!0;fail(e)},isCancelled:!1,isStarted:!1,isOver:!1,isStopped:!1,isKilled:!1,isListed:!1,seenEnded:void 0,read:{stdout:0,stderr:0}};return a}function withoutEnd({task:e},t,{now:s,host:n}){
const i=s()/1e3;return{reason:t,end:{exitCode:null,signal:"SIGTERM"},isolation:e.runtime.isolation(e.run),startTime:i,endTime:i,host:n,jobId:null,awaitsNext:!1}}
async function passOutput({task:e,read:t}){const s=t.stdout+t.stderr;for(const s of["stdout","stderr"]){const i=(0,T.z)((0,n.join)(e.run.directory,s),t[s],4194304);if(i.length>0){t[s]+=i.length
;await e.onOutput(s,i);(0,o.R)(i.length)}}return t.stdout+t.stderr>s}function isVisible({task:e,read:t},{left:s}){return s.every(s=>"stdout"===s||"stderr"===s?t[s]>0:(0,d.existsSync)((0,
n.join)(e.run.directory,"out",s)))}async function wasKilled({task:e},{exitCode:t,left:s}){if(s.includes("result.json"))return!1;const i=await(0,E.b)((0,n.join)(e.run.directory,"out"))
;return void 0===i?t===L:"SIGKILL"===i.signal&&null===i.killed}const L=137,N=2,A=6,D=new Set(["NODE_FAIL","BOOT_FAIL",void 0]);function isNodeFault(e,t){return D.has(e)||"FAILED"===e&&!t}
class NodeFaults{report;giveUp;#c=new Map;#u=new Set;#l=!1;#h;constructor(e,t){this.report=e;this.giveUp=t}hasBegun(){this.#l=!0}hasWorked(e){this.#c.delete(e);this.#l=!0}hasFailed(e,t){
const s=(this.#c.get(e)??0)+1;this.#c.set(e,s);this.#h??=t;const n=[...this.#c.values()].reduce((e,t)=>e+t,0),i=[...this.#c.keys()].filter(e=>""!==e).length;if(!this.#l&&(i>=N||n>=A)){
this.giveUp(this.#h);return}if(s>=3&&""!==e&&!this.#u.has(e)){this.#u.add(e);const t=`the node ${e} gets no more jobs of this run: 3 in a row failed through its own fault`;this.report({type:"warning",
message:t})}}without(e){if(0===this.#u.size)return e;const t=e.find(e=>e.startsWith(C))?.slice(C.length),s=[...void 0===t?[]:[t],...this.#u]
;return[...e.filter(e=>!e.startsWith(C)),`${C}${s.join(",")}`]}}
const C="--exclude=",I=[[/^Resources$/,"no node has room for them yet"],[/^Priority$/,"other jobs come first"],[/^(BeginTime|Reservation)$/,"their time has not come"],[/^JobArrayTaskLimit$/,"as many tasks of their array run as may (ArrayTaskThrottle)"],[/^Licenses$/,"a license that they need is in use"],[/^(QOS|Assoc|Max\w+PerAccount)/,"a limit of the account or its quality of service is reached"]],B=[[/^JobHeldUser$/,"they are held",'release them with "scontrol release JOB"'],[/^JobHeldAdmin$/,"an administrator holds them","ask the administrators of the cluster"],[/^Partition(Down|Inactive)$/,"their partition is down",'name another one with "slurm: { partition: \u2026 }"'],[/^Partition(Node|Time)Limit$/,"they ask for more than their partition gives",'lower "resources" or "timeout", or name another partition with "slurm"'],[/^(ReqNodeNotAvail|NodeDown)/,"nodes that they need are down, drained or reserved",'wait, or ask for others with "slurm"'],[/^BadConstraints$/,"no node has what they ask for",'change "resources" or "slurm"']],F=/^(launch failed requeued held|DependencyNeverSatisfied)$/i
;function waitsForever({state:e,reason:t}){return"pending"===e&&F.test(t)}function createWaitTeller(e){let t=new Set;const s=new Set;return{add(n){const i=new Map;for(const{state:e,reason:t}of n){
const s=t.split(/[,(]/)[0]?.trim()??"";if("pending"===e&&""!==s)i.set(s,(i.get(s)??0)+1)}for(const[n,a]of i)if(t.has(n)&&!s.has(n)){s.add(n);e(waitText(n,a))}t=new Set(i.keys())}}}
function waitText(e,t){const s=1===t?"1 task waits":`${t} tasks wait`,[,n,i]=B.find(([t])=>t.test(e))??[];if(void 0!==n)return{type:"warning",message:`${s} in Slurm: ${n} (${e}): ${i}`}
;const[,a]=I.find(([t])=>t.test(e))??[];return{type:"notice",message:`${s} in Slurm: ${void 0===a?e:`${a} (${e})`}`}}// CONCATENATED MODULE: ./src/executor/slurm/state-watch.ts
const P=1e3,R=1e4,q=6e4;class StateWatch{context;#f=0;#m=R;#p=new Map;#w=!1;#g;#k=new WeakMap;constructor(e){this.context=e;this.#g=createWaitTeller(e.report)}get isDue(){
return this.context.now()>=this.#f}begin(){this.#f=this.context.now()+R}askSoon(){this.#f=0}async ask(e,t){const{scheduler:s,now:n}=this.context;await this.#y(e)
;const i=await s.states(e.flatMap(e=>this.#b(e))),a=this.#p.size,r=this.#v(e),o=[],d=[];for(const s of void 0===i?[]:e.flatMap(openTasks)){const e=this.#b(s.array).flatMap(e=>i?.get((0,
O.j)(e))?.get(s.index)??[]),n=e.find(({state:e})=>"ended"!==e)??e[0];o.push(...void 0===n?[]:[n]);d.push(...await this.#x(s,n,{read:t,ends:r}))}this.#g.add(o)
;this.#m=this.#p.size>a?R:Math.min(q,1.5*this.#m);const c=e.flatMap(openTasks).some(({jobs:e})=>e.some(isEnding));this.#f=n()+(c?P:this.#m);return d}async#x(e,t,{read:s,ends:n}){const i=isCancelled(e)
;if(void 0!==t&&waitsForever(t)&&!i)return[{task:e,word:S,node:t.node,cancelledBy:void 0}];const a=keyOf(e);if(void 0!==t&&"ended"!==t.state){this.#p.delete(a)
;for(const s of e.jobs)s.isListed||="completing"!==t.state;return[]}const r=this.context.now(),o=this.#p.get(a)??r;this.#p.set(a,o);const d=e.jobs.every(isEnding);if(!i&&r-o<(d?2e3:1e4))return[]
;if(!i&&!d&&!await s(e))return[];const c=!i&&(void 0===t||"CANCELLED"===t.word)?await n():void 0,u=c?.get((0,O.j)(e.array.id))?.get(e.index),l=t?.word??u?.word
;if(!i&&r-o<(void 0===l?6e4:void 0!==c&&"CANCELLED"===l&&void 0===u?.cancelledBy?1e4:0))return[];this.#p.delete(a);return[{task:e,word:l,node:t?.node??"",cancelledBy:u?.cancelledBy}]}#v(e){let t
;const s=e.map(({id:e})=>e),n=new Date(Math.min(...e.map(({submitted:e})=>e)));return()=>{t??=this.#S(s,n);return t}}async#S(e,t){const{scheduler:s,report:n}=this.context,i=await s.ends(e,t)
;if(void 0===i&&!this.#w&&!1!==(await s.facts())?.hasAccounting){this.#w=!0;n({type:"notice",message:"sacct doesn't answer: why tasks ended is known less exactly"})}return i}#b(e){
return this.#k.get(e)??[e.id]}async#y(e){for(const t of e){const e=void 0===t.doubtful?void 0:await this.context.scheduler.find(t.doubtful),s=e?.filter(e=>(0,O.j)(e)!==(0,O.j)(t.id))
;if(void 0!==s)this.#k.set(t,[t.id,...s])}}}function isEnding({isCancelled:e,isStopped:t,isKilled:s}){return e||t||s}function keyOf({array:e,index:t}){return`${e.files.directory} ${(0,O.B)(e.id,t)}`}
class Follower{context;#O=[];#$;#j=!1;#M=!1;#T=0;#E=!1;#L;#N=0;#A;constructor(e){this.context=e;this.#A=new StateWatch(e)}add(e){this.#O.push(e);this.#A.begin()
;if([...e.tasks.values()].flat().some(({isCancelled:e})=>e))this.cancelled();if(!this.#j)this.#D()}attach({index:e,...t},s){
const n=this.#O.find(({id:e,files:s})=>e.job===t.id.job&&s.script===t.files.script);if(void 0===n){this.add({...t,tasks:new Map([[e,[s]]]),isPart:!0});this.#A.askSoon()}else{
const t=new Map([...n.tasks,[e,[...n.tasks.get(e)??[],s]]]);this.#O=this.#O.map(e=>e===n?{...n,tasks:t}:e)}}cancelled(){if(!this.#E){this.#E=!0;setImmediate(()=>{this.#E=!1;this.#C()})}}close(){
this.#M=!0;clearTimeout(this.#$)}async#D(){this.#j=!0;for(;this.#O.length>0&&!this.#M;){await this.#I().catch(()=>{});await new Promise(e=>{this.#$=setTimeout(e,1e3)})}this.#j=!1}async#I(){let e=0
;for(const t of this.#B()){await this.#t(t);for(const s of t.jobs)if(s.isStarted&&!s.isOver&&e<16){e+=1;await passOutput(s)}}const t=this.#O.filter(e=>0===openTasks(e).length)
;this.#O=this.#O.filter(e=>!t.includes(e));for(const e of t)this.context.over(e);if(this.#A.isDue&&this.#O.length>0)await this.#F()}#B(){
const e=this.#O.flatMap(openTasks),t=e.filter(e=>!hasStarted(e)),s=this.#N<t.length?this.#N:0;this.#N=s+200;return[...e.filter(hasStarted),...t.slice(s,s+200)]}async#t(e){
const{jobs:t,index:s,array:n}=e,i=readTaskLog(n.files.log(n.chunk,s));if(void 0!==i.unable){const e=unableNode(i.unable,i.node??"unknown",lastLineOf(n.files.text(n.chunk,s)))
;this.context.nodes.hasFailed(i.node??"",e);for(const s of t.filter(({name:e})=>!i.ended.has(e)))s.fail(e)}for(const s of t.filter(({isOver:e})=>!e))await this.#P(s,i,e)
;const a=t.filter(({isOver:e,name:t})=>!e&&!i.ended.has(t)),r=i.isOver&&a.length>0;if(r&&!a.every(({isStopped:e})=>e))this.#R(a);return a.length>0&&!r}async#P(e,t,s){const n=t.ended.get(e.name)
;if(t.started.has(e.name)&&!e.isStarted){e.isStarted=!0;this.context.nodes.hasBegun();e.task.onStarted()}
if(void 0===n&&!t.isOver)e.isStopped=!1;else if(n?.isStopped&&!e.isCancelled)this.#R([e]);else if(void 0!==n)await this.#q(e,t,n,s)}#R(e){for(const t of e.filter(({isStopped:e})=>!e)){t.isStopped=!0
;this.#A.askSoon()}}async#q(e,t,s,n){const{now:i}=this.context;e.seenEnded??=i();for(;await passOutput(e););if(!isVisible(e,s)&&i()-e.seenEnded<6e4)return
;if(t.jobs.every(e=>t.ended.has(e))&&!e.isCancelled&&i()-e.seenEnded<15e3&&await wasKilled(e,s)){if(!e.isKilled){e.isKilled=!0;this.#A.askSoon()}return}this.#U(e,s,{log:t,task:n})}
#U(e,t,{log:s,task:i,words:a}){const{task:r,isCancelled:o}=e,{array:d,index:c}=i,{node:u="unknown"}=s;this.context.nodes.hasWorked(u)
;const l=Number.isFinite(t.time)?t.time:this.context.now()/1e3,h=readFeatures((0,n.join)(d.files.nodes,u));e.end({reason:o?"cancelled":"ended",end:{exitCode:t.exitCode,signal:null},
isolation:r.runtime.onNodes?.isolation(r.run,h)??r.runtime.isolation(r.run),startTime:s.started.get(e.name)??l,endTime:l,host:u,...{jobId:(0,O.B)(d.id,c),awaitsNext:!1,...void 0===a?{}:{words:a}}})}
async#F(){const e=await this.#A.ask(this.#O,e=>this.#t(e)),t=e.filter(({task:e,word:t})=>!isCancelled(e)&&!e.jobs.every(({isKilled:e})=>e)&&!$.has(t)),s=await this.#_(t),n=this.#T<5
;for(const t of e.filter(e=>!(n&&s.includes(e))))this.#z(s.includes(t)?{...t,mayRun:!0}:t);if(void 0!==this.#L&&this.context.now()>=this.#L.againAt)await this.#C()}async#_(e){
if(0===e.length||await this.context.scheduler.cancel(e.map(({task:e})=>idOf(e)))){this.#T=0===e.length?this.#T:0;return[]}this.#T+=1;return e}#z(e){
const{task:t,word:s}=e,{files:n,chunk:i}=t.array,a=readTaskLog(n.log(i,t.index)),r={id:(0,O.B)(t.array.id,t.index),node:e.node||(a.node??"")}
;for(const e of t.jobs.filter(({isKilled:e,isOver:t})=>e&&!t)){const n=a.ended.get(e.name);if(void 0!==n)this.#U(e,n,{log:a,task:t,..."OUT_OF_MEMORY"===s?{words:outOfMemory(r)}:{}})}
const o=this.context.now()/1e3,d=t.jobs.filter(e=>!e.isOver),c=d.filter(t=>"own"===t.from&&isLeft(t,e,a));if(c.length>0)this.#J(t,c);const u=wordsOfSlurm(n.text(i,t.index)),{nodes:l}=this.context
;if(!isCancelled(t)&&isNodeFault(e.word,void 0!==a.node))l.hasFailed(e.node||(a.node??""),errorOf(e,{log:a,said:u}));for(const t of d)if(c.includes(t)){t.isStopped=!1;this.context.again(t)
}else endHeld(t,e,{log:a,said:u,now:o})}#J({array:e,index:t},s){this.#O=this.#O.map(n=>{const i=(0,O.j)(n.id)===(0,O.j)(e.id)?n.tasks.get(t):void 0;return void 0===i?n:{...n,
tasks:new Map([...n.tasks,[t,i.filter(e=>!s.includes(e))]])}})}async#C(){const{now:e,scheduler:t,report:s}=this.context,n=this.#O.flatMap(cancelledIn);if(0===n.length)return;this.#L??={since:e(),
againAt:0};this.#L.againAt=e()+5e3;this.#A.askSoon();if(e()-this.#L.since<3e4){await t.cancel(n);return}s({type:"warning",
message:`Slurm doesn't say that these tasks have ended; cancel them: scancel ${n.map(({job:e})=>e).join(" ")}`});for(const e of this.#O.flatMap(openTasks).filter(isCancelled))this.#z({task:e,
word:void 0,node:"",cancelledBy:void 0})}}var U=s(83111),_=s(22729);// CONCATENATED MODULE: ./src/executor/slurm/requests.ts
const z=1048576,J=128,W=60,H={mem:["mem-per-cpu","mem-per-gpu"],gres:["gpus","gpus-per-node","gpus-per-task"]};function requestOptions({resources:e,packing:t,timeout:s,options:n}){
const{cpus:i,memory:a,gpus:r}=e,{pack:o,atOnce:d}=t,c=void 0===a?void 0:d*(Math.ceil(a/z)+J),u=void 0===s?void 0:Math.ceil(o/d)*s+W
;return[...[["cpus-per-task",String(Math.ceil(d*i))],["mem",void 0===c?void 0:`${c}M`],["time",void 0===u?void 0:String(Math.ceil(u/60))],["gres",void 0===r?void 0:`gpu:${"all"===r?r:d*Number(r)}`]].filter(([e])=>![e,...H[e]??[]].some(e=>n.has(e))).flatMap(([e,t])=>void 0===t?[]:[`--${e}=${t}`]),...[...n].map(([e,t])=>!0===t?`--${e}`:`--${e}=${t}`)]
}const K="--clusters=";function clustersOf(e){const t=e.find(e=>e.startsWith(K));return void 0===t?{}:{clusters:t.slice(11)}}function remedyFor(e,{packing:t,partitions:s}){
if(s.length>0)return`change its "slurm: { partition: \u2026 }": there are ${s.join(", ")}`
;const[,n=""]=/unrecognized option '--([^'=]+)/.exec(e)??[],{pack:i,atOnce:a}=t,r=1===a?"one after another":`${a} at once`;return(0,
_.zS)(n,1===i?'change its "resources", "timeout" or "slurm"':`the task asks for ${i} jobs, ${r}: change "pack" or "at-once" in its "slurm", its "resources" or "timeout"`)}
// CONCATENATED MODULE: ./src/executor/slurm/silence.ts
const G=2;function tellSilence(e,t){let s=0;const heard=e=>{const n=s>=G;s=void 0===e?s+1:0;if(s===G)t({type:"notice",message:"the Slurm controller does not answer (squeue); trying again"
});else if(n&&0===s)t({type:"notice",message:"the Slurm controller answers again"});return e};return{...e,find:async t=>heard(await e.find(t)),states:async t=>heard(await e.states(t))}}
var V=s(61388),Q=s(77598),Y=s(79386);// CONCATENATED MODULE: ./src/executor/slurm/shapes.ts
const X="inputs";class Shapes{files;#W=new Map;#H=`place-${(0,Q.randomBytes)(8).toString("hex")}`;constructor(e){this.files=e}nameOf({run:e,runtime:t}){
if(void 0===t.onNodes)throw new i.bD("runtime",`${t.name} can't run jobs on the nodes of a cluster`,"use apptainer");const{kind:s}=t.onNodes,a=t.onNodes.arguments({...e,directory:(0,
n.join)(this.files.directory,this.#H)}),r=a.filter(({when:e})=>e===X).flatMap(({args:e})=>e);if(r.length>0)(0,d.writeFileSync)((0,n.join)(e.directory,X),textOf(r))
;const o=textOf([`${this.#H} ${e.shared?"worker":s}`,`image ${e.image.reference}`,...a.flatMap(shapes_linesOf)]),c=this.#W.get(o),u=c??String(this.#W.size);if(void 0===c){(0,d.writeFileSync)((0,
n.join)(this.files.shapes,u),o);this.#W.set(o,u)}return u}}function shapes_linesOf({when:e="-",args:t}){return e===X?[`${X} -`]:t.map(t=>`${e} ${t}`)}function textOf(e){
if(e.some(e=>e.includes("\n")))throw new i.bD("runtime","a path of the job has a line feed, which jobs on Slurm can not pass to the container","rename the file or directory");return`${e.join("\n")}\n`
}// CONCATENATED MODULE: ./src/executor/slurm/submit-array.ts
const Z=[2,5,10,20];async function submitArray(e,t){const{scheduler:s,report:n,pause:i,signal:a}=t;let r=!1;for(let o=0;;o+=1){const d=await s.submit(e);if("submitted"===d.kind)return{id:d.id,
isDoubtful:r};if("limited"===d.kind)return{limited:d.words};const c="unstarted"===d.kind&&d.mayPass&&o<Z.length;if("refused"===d.kind||"missing"===d.kind||"unstarted"===d.kind&&!c)throw refusal(d);n({
type:"notice",message:ee[d.kind](d.words)});if("unstarted"===d.kind){await i(Z[o]??0,a);continue}r=!0;const u=await findLate(e,t);if(void 0!==u)return{id:u,isDoubtful:r}
;if("unnamed"===d.kind)throw refusal(d)}}async function findLate(e,{scheduler:t,pause:s,signal:n}){for(let i=0;i<Z.length;){await s(Z[i]??0,n);const a=await t.find(e);if(void 0!==a?.[0])return a[0]
;i+=void 0===a?0:1}return}const ee={unstarted:e=>`${e}; trying again`,unclear:e=>`Slurm did not say whether it took the jobs (${e}); looking for them`,
unnamed:e=>`sbatch printed no job id (but ${e}); looking for the jobs`};function refusal(e){const{kind:t,words:s}=e;switch(t){case"missing":
return new i.bD("runtime",`Slurm can't be used here: ${s}`,"run hither on a login node of the cluster");case"unstarted":return new i.bD("runtime",s,e.remedy,{transient:e.mayPass});case"unnamed":
return new i.bD("runtime",`sbatch printed no job id (but ${s}), and Slurm has no such jobs`,'check that the sbatch on PATH is that of Slurm, and that "sbatch --parsable" prints an id');case"refused":
return new i.bD("runtime",`Slurm refuses the jobs: ${s}`,'change "resources", "timeout" or "slurm" of the job')}}// CONCATENATED MODULE: ./src/executor/slurm/submit-pace.ts
const te=3e3,se=50,ne=4;class SubmitPace{context;#K=0;#G=!1;#V=0;constructor(e){this.context=e}added(e){this.#K=1===e.length?this.context.now():this.#K;this.#V=Math.max(0,this.#V-1)
;return e.length>=this.#Q(e)}ended(e){this.#G=!0;this.#V+=e.length>0?1:0}submitted(e,t){this.#K=e>0?this.context.now():this.#K;if(0===t.length){this.#V=0;this.#G=!1}}due(e){
const{held:t,now:s}=this.context;if(e.length===t.size||this.#V>0||!this.#G||s()-this.#K>=te&&!this.#Y(e))return"all";return e.length>=t.size/4?"whole tasks":"none"}#Q(e){
const{window:t,held:s,detach:n}=this.context,i=Math.max(se,Math.ceil(t/4)),a=s.size-e.length,{pack:r}=e[0]?.task.request.packing??{pack:1},o=Math.max(se,1===r?0:ne*r)
;return n?t:Math.min(i,Math.max(o,a/2))}#Y(e){const{window:t,held:s}=this.context,n=[...s.values()].filter(({isStarted:e})=>!e).length;return s.size>=t&&n>e.length}}
// CONCATENATED MODULE: ./src/executor/slurm/submit-queue.ts
const ie=1e3,ae=[2,5,10,20];class SubmitQueue{submit;context;#X=[];#Z=!1;#ee;#te=ie;#se="";constructor(e,t){this.submit=e;this.context=t}add(e){this.#X.push(...e);if(!this.#Z){this.#Z=!0
;this.#ne().finally(()=>{this.#Z=!1})}}drop(e){const t=this.#ie();this.#X=this.#X.flatMap(({tasks:t,...s})=>withTasks(s,t.map(({shape:t,jobs:s})=>({shape:t,jobs:s.filter(t=>t!==e)
})).filter(({jobs:e})=>e.length>0)));return this.#ie()<t}async#ne(){let e=0;for(let t=this.#X.shift();void 0!==t;t=this.#X.shift()){const{tasks:s,...n}=t,i=Math.min(await this.#ae(),this.#te,s.length)
;this.#X.unshift(...withTasks(n,s.slice(i)));const a=await this.submit({...n,tasks:s.slice(0,i)});if(void 0===a){e=0;this.#te=Math.min(ie,2*Math.max(i,this.#te));continue}this.#re({...n,
tasks:s.slice(0,i)});this.#te=Math.max(1,Math.floor(i/2));if(1===i){this.#oe(a);await this.#de(e);e+=1}}}#re(e){const[t]=this.#X;if(t?.options===e.options)this.#X[0]={...e,
tasks:[...e.tasks,...t.tasks]};else this.#X.unshift(e)}#oe({limited:e}){if(this.#se!==e){this.#se=e
;const t=this.#ie(),s=`Slurm takes no more jobs for now (${e}): ${1===t?"1 job waits":`${t} jobs wait`} until some have ended`;this.context.report({type:"notice",message:s})}}async#de(e){
const{pause:t,signal:s}=this.context;await t(ae[Math.min(e,ae.length-1)]??0,s).catch(()=>{})}#ie(){return this.#X.flatMap(({tasks:e})=>e.flatMap(({jobs:e})=>e)).length}#ae(){
this.#ee??=this.context.scheduler.facts().then(e=>Math.max(1,Math.min(ie,e?.maxArraySize??ie)));return this.#ee}}function withTasks(e,t){return 0===t.length?[]:[{...e,tasks:t}]}class Submitter{context
;#ce=[];#$;#ue=0;#le=!1;#he=!1;#fe=!1;#me;#X;#pe;constructor(e){this.context=e;this.#pe=new SubmitPace(e);this.#me=new Shapes(e.files);this.#X=new SubmitQueue(e=>this.#we(e),e)}add(e){this.#ce.push(e)
;if(this.#pe.added(this.#ce))this.#ne("whole tasks");else this.#ge()}ended(){this.#pe.ended(this.#ce);if(this.#ce.length>0)this.#ge()}drop(e){const t=this.#ce.includes(e)||this.#X.drop(e);if(t){
this.#ce=this.#ce.filter(t=>t!==e);e.end(withoutEnd(e,"cancelled",this.context))}return t}#ge(e=150){clearTimeout(this.#$);this.#$=setTimeout(()=>this.#I(),e)}#I(){const e=this.#pe.due(this.#ce)
;if("none"===e)this.#ge(te);else this.#ne(e)}async#ne(e){clearTimeout(this.#$);const t=byNeeds(this.#ce);this.#ce=[];const s=[...t].flatMap(({options:t,setup:s,jobs:n})=>{const i=this.#ke(n,e)
;return 0===i.length?[]:[{options:t,setup:s,tasks:i}]});this.#pe.submitted(s.length,this.#ce);if(this.#ce.length>0)this.#ge(s.length>0?150:te);this.#X.add(s)}#ke(e,t){
const{pack:s}=e[0]?.task.request.packing??{pack:1},n=new Map;for(const t of e)try{this.#ye();const e=this.#me.nameOf(t.task),i=1===s?e:`${e} ${nameOf(t)}`,a=n.get(i)??{shape:e,jobs:[]};a.jobs.push(t)
;n.set(i,a)}catch(e){this.#be(t,e)}const i=[...n.values()].flatMap(({shape:e,jobs:t})=>inParts(t,s).map(t=>({shape:e,jobs:t}))),isReady=e=>"all"===t||e.jobs.length===s
;this.#ce.push(...i.filter(e=>!isReady(e)).flatMap(e=>e.jobs));return i.filter(isReady)}async#we({options:e,setup:t,tasks:s}){
const{directory:n,files:i,signal:a,leaseSeconds:r=U.D,detach:o}=this.context,d=this.#ue;this.#ue+=1;const c=s.flatMap(e=>e.jobs);let l;try{a.throwIfAborted();const f=s.map(e=>({shape:e.shape,
jobs:e.jobs.map(({name:e})=>e)}));(0,h.cp)(i,d,{tasks:f,setup:t});const{atOnce:m}=c[0]?.task.request.packing??{atOnce:1
},p=this.context.now(),w=[n,String(d),String(o?0:r),String(m)],g=this.context.nodes.without(e),k={name:arrayName(c,d),...clustersOf(g)};(0,u.Ec)(n,d,{...k,submitted:p,isDoubtful:!1});const y={
tasks:s.length,options:g,output:i.output(d),script:i.script,args:w},b=await submitArray({...k,...y},this.context);if("limited"in b){await(0,h.an)(i,d);return b}const{id:v,isDoubtful:x}=b;l=v
;this.#he||=x;(0,u.Ec)(n,d,{...k,submitted:p,id:v,isDoubtful:x});const S=new Map([...s.entries()].map(([e,t])=>[e,t.jobs]));this.#ve({files:i,id:v,chunk:d,submitted:p,tasks:S},x?k:void 0)}catch(e){
if(a.aborted)await this.endAll();else if(void 0!==l)await this.context.scheduler.cancel([l]);for(const t of c)this.#be(t,e)}return}#ve(e,t){const[[s]=[]]=e.tasks.values()
;if(!this.context.detach||s?.task.request.isAwaited){this.context.follow(void 0===t?e:{...e,doubtful:t});return}for(const[t,s]of e.tasks)for(const n of s)n.end({
...withoutEnd(n,"submitted",this.context),jobId:(0,O.B)(e.id,t)})}async close(){clearTimeout(this.#$);if(this.context.detach?this.context.signal.aborted:this.#he||this.#fe)await this.endAll()}
endAll(){this.#fe=!0;const{directory:e,user:t,env:s}=this.context;return(0,Y.G)([e],{user:String(t.uid),env:s})}#ye(){if(!this.#le){(0,h.vi)(this.context.files)
;if(!this.context.detach)this.context.leases.keep(this.context.files);this.#le=!0}}#be(e,t){
if(this.context.signal.aborted||e.isCancelled)e.end(withoutEnd(e,"cancelled",this.context));else e.fail(t instanceof i.bD?t:unwritable(t))}}const re=40;function arrayName(e,t){
const[s="jobs",...n]=new Set(e.map(nameOf));return`${(n.length>0?"jobs":s.replaceAll(/[^\w.-]/g,"_")).slice(0,re)}.${t} hither-${(0,Q.randomUUID)().slice(0,13)}`}function nameOf({task:e}){
return e.label.replace(/\[.*$/s,"")}function byNeeds(e){const t=new Map;for(const s of e){
const{request:e}=s.task,n=requestOptions(e),{setup:i,packing:a,isAwaited:r=!1}=e,o=JSON.stringify([n,i,a,r]),d=t.get(o)??{options:n,setup:i,jobs:[]};d.jobs.push(s);t.set(o,d)}return t.values()}
function inParts(e,t){return Array.from({length:Math.ceil(e.length/t)},(s,n)=>e.slice(n*t,(n+1)*t))}function unwritable(e){
return new i.bD("store",`the files of the run on Slurm can't be written: ${(0,i.u0)(e)}`,"free some space there, or fix the permissions")}// CONCATENATED MODULE: ./src/executor/slurm/slurm.ts
const oe=1250,de={cpus:Number.POSITIVE_INFINITY,memory:Number.POSITIVE_INFINITY,gpus:Number.POSITIVE_INFINITY};function createSlurmExecutor(e){
const{directory:t,env:s,user:n,parallel:r,report:d}=e,c=tellSilence((0,V.E)({user:String(n.uid),env:s}),d),u=(0,
U.q)(),l=new Map,h=Math.min(r??oe,oe),f=new EarlierTasks(c),{submitter:m,follower:p,endedChunks:w,reasonToGiveUp:g}=createQueue({...e,scheduler:c,leases:u,window:h,held:l}),k=(0,
a.B)(e=>askAbout(JSON.parse(e),c)),hold=e=>{const t=e.task.run.directory;l.set(t,e);const s=e.result.finally(()=>{l.delete(t);m.ended();w.sweep();(0,o.Q)()});return{id:t,ended:s}};return{name:"slurm",
window:h,capacity:de,refuses:async e=>refusalOf(await k(JSON.stringify(requestOptions(e))),e),async submit(e){const s=holdJob(e,t,"own"),n=hold(s),i=g();if(void 0===i)m.add(s);else s.fail(i);return n
},async idOf(e,t){const s=await f.find(e,t);if(s?.isLeased)u.keep(s.files);return void 0===s?void 0:(0,O.B)(s.id,s.index)},async attach(e){const t=await f.find(e.run.directory,!1)
;if(void 0===t)throw(0,i.jr)(`no run has submitted ${e.run.directory}`);const s=holdJob(e,t.files.directory,t.isLeased?"taken over":"detached");p.attach(t,s);return hold(s)},async cancel(t){
const s=l.get(t);if(void 0===s)return;s.isCancelled=!0;if("detached"===s.from)s.end(leftInSlurm(s,e));else if(!m.drop(s))p.cancelled();await s.result.catch(()=>{})},release:async()=>{},async close(){
await m.close();u.end();p.close()}}}function createQueue(e){const{directory:t,scheduler:s,now:n,report:a,held:r}=e,o=(0,h.k0)(t),d=new EndedChunks(o);let c
;const u=new NodeFaults(a,({message:e,remedy:t})=>{c??=new i.bD("runtime",e,t);for(const e of[...r.values()].filter(({from:e})=>"own"===e)){e.fail(c);f.drop(e)}f.endAll()}),l=new Follower({
scheduler:s,now:n,report:a,nodes:u,again:e=>f.add(e),over:e=>{if(e.files.directory===t)d.add(e)}}),f=new Submitter({...e,files:o,nodes:u,follow:e=>l.add(e)});return{submitter:f,follower:l,
endedChunks:d,reasonToGiveUp:()=>c}}function leftInSlurm(e,t){const s=`it goes on in Slurm: run the same command again to gather its result, or end it with "hither cancel ${(0,n.basename)((0,
n.dirname)((0,n.dirname)(e.task.run.directory)))}"`;return{...withoutEnd(e,"submitted",t),words:s}}async function askAbout(e,t){const s=(0,n.join)(r.T,"task.sh"),i=await t.check({name:"hither",
tasks:1,options:e,output:"/dev/null",script:s,args:[]});return{answer:i,partitions:"refused"===i.kind&&/invalid partition/i.test(i.words)?await t.partitions():[]}}
function refusalOf({answer:e,partitions:t},{packing:s}){if("missing"===e.kind)return{message:`can't be submitted: ${e.words}`,remedy:"run hither on a login node of the cluster"}
;if("unstarted"===e.kind&&!e.mayPass)return{message:`can't be submitted: ${e.words}`,remedy:e.remedy};return"refused"===e.kind?{message:`is refused by Slurm: ${e.words}`,remedy:remedyFor(e.words,{
packing:s,partitions:t})}:void 0}}),79702:(function(e,t,s){s.d(t,{b:()=>readSupervisorReport,n:()=>readOutcome});var n=s(76760),i=s(76815),a=s(89268),r=s(61373);const o="result.json"
;async function readOutcome(e){const t=(0,n.join)(e,o),s=await(0,r.JC)(t,"hither-outcome/1");if(void 0===s)return{status:"none"};if("string"==typeof s)return broken(s)
;const{fields:i,hasLongResult:a}=s,d=i.get("status"),c=i.get("result");if("finished"===d&&void 0!==c)return{status:d,result:c,left:namesIn(i.get("left")),...a?{long:t}:{}};const u=i.get("error")
;if(("error"===d||"failed"===d)&&u instanceof Map)return{status:d,error:readError(u),full:namesIn(i.get("full"))};return broken("it has neither a result nor an error")}
const d=["memory","time","output","files","stdin"];async function readSupervisorReport(e){const t=await(0,r.JC)((0,n.join)(e,"ended.json"),"hither-ended/1");if(void 0===t||"string"==typeof t)return
;const s=t.fields,i=s.get("killed");return{exitCode:integerOf(s.get("exit_code")),signal:textOf(s.get("signal"))||null,maxRss:integerOf(s.get("max_rss")),peakMemory:integerOf(s.get("peak_memory")),
kernelKills:integerOf(s.get("kernel_kills"))??0,machineKills:integerOf(s.get("machine_kills"))??0,elapsed:secondsOf(s.get("elapsed")),killed:d.find(e=>e===i)??null,full:namesIn(s.get("full")),
protected:!0===s.get("protected")}}const c=11,u=4096;function namesIn(e){return(Array.isArray(e)?e.slice(0,c):[]).filter(e=>"string"==typeof e&&e.length<=u)}function broken(e){return{status:"failed",
error:{type:"Exited",message:`the result can't be read: ${e}`,traceback:""}}}function readError(e){return{type:textOf(e.get("type")),message:textOf(e.get("message")),
traceback:textOf(e.get("traceback"))}}const l=1000100;function textOf(e){return"string"==typeof e?(0,a.U)(e.slice(0,l)):""}function integerOf(e){
return e instanceof i.W&&/^-?\d{1,15}$/.test(e.text)?Number(e.text):null}function secondsOf(e){const t=e instanceof i.W?Number(e.text):Number.NaN;return Number.isFinite(t)?t:null}}),
61373:(function(e,t,s){s.d(t,{$0:()=>l,JC:()=>readLeftDocument,hC:()=>longResultIn});var n=s(4573),i=s(73024),a=s(74296),r=s(74890),o=s(61929),d=s(10261),c=s(43251),u=s(80738)
;const l=67108864,h=25e6,f=2e5;async function readLeftDocument(e,t){try{const s=(0,u.C)(e,(e,t)=>t>c.Bn?t:readUpTo(e,t));return"number"==typeof s?await readLarge(e,s,t):s&&readBytes(s,t)}catch(e){
if(!(e instanceof a.bD))throw e;return(0,a.u0)(e)}}function readUpTo(e,t){const s=Buffer.alloc(t);return s.subarray(0,(0,i.readSync)(e,s,0,t,0))}async function readLarge(e,t,s){
if(t>l)return`it has ${t} bytes; return large data as numpy arrays, or as hi.File`;const n=await(0,u.L)(e);return n&&(0,r.D)(n,()=>(0,c.Y9)(n,t,async e=>readBytes(e,s)))}function readBytes(e,t){
if(!(0,n.isUtf8)(e))return"it is not UTF-8";const s=e.length>c.Bn?longResultIn(e):void 0,i=e.length-(void 0===s?0:s.end-s.start);if(i>h)return`it has ${i} bytes besides its result`
;const a=void 0===s?e.toString():`${e.toString("utf8",0,s.start)}null${e.toString("utf8",s.end)}`,r=(0,d.q)(a,{maxValues:f});if(!r.ok)return r.message
;if(!(r.value instanceof Map))return"it is not a JSON object";return r.value.get("schema")===t?{fields:r.value,hasLongResult:void 0!==s}:`its schema is not ${t}`}function longResultIn(e){let t=(0,
o.pw)(e,0)+1;for(;t<e.length;){t=(0,o.pw)(e,t);const s=(0,o.eU)(e,t)??e.length,n='"result"'===e.toString("latin1",t,Math.min(s,t+16)),i=(0,o.pw)(e,(0,o.pw)(e,s)+1),a=(0,o.eU)(e,i)??e.length
;if(n)return a-i>c.Bn?{start:i,end:a}:void 0;t=(0,o.pw)(e,a)+1}return}}),80738:(function(e,t,s){s.d(t,{C:()=>withUntrustedSync,L:()=>openUntrustedFile});var n=s(73024),i=s(74296),a=s(10662)
;async function openUntrustedFile(e){const t=await(0,a.sb)(e).catch(t=>ifMissing(e,t));if(void 0!==t&&!isOurs(await t.stat())){await t.close();throw notOurs(e)}return t}
function withUntrustedSync(e,t){const s=openSync(e);if(void 0===s)return;try{const i=(0,n.fstatSync)(s);if(!isOurs(i))throw notOurs(e);return t(s,i.size)}finally{(0,n.closeSync)(s)}}
function openSync(e){try{return(0,a.Bf)(e)}catch(t){return ifMissing(e,t)}}function isOurs(e){return e.isFile()&&1===e.nlink}function ifMissing(e,t){const s=(0,i.vq)(t)??""
;if("ENOENT"!==s)throw r.has(s)?notOurs(e,t):t;return}const r=new Set(["ELOOP","ENXIO","EACCES","EPERM","ENOTDIR","ENODEV"]);function notOurs(e,t){
return new i.bD("runtime",`${e} is not a readable regular file with a single hard link`,"the function must not replace its result files with links, pipes or directories",{cause:t})}})};
