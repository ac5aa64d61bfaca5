"use strict";exports.id=1;exports.ids=[1];exports.modules={57001:(function(t,e,s){s.r(e);s.d(e,{createSlurmExecutor:()=>createSlurmExecutor})
;var n=s(76760),i=s(74296),a=s(5799),r=s(51548),o=s(73024),d=s(20654),c=s(51716),u=s(42814);function readTaskLog(t){const e=(0,d.l2)(t,{limit:16777216
}).toString("utf8"),s=e.slice(0,e.lastIndexOf("\n")+1).split("\n");let n,i,a;const r=new Map,o=new Map;for(const t of s){const[e,s="",...d]=t.split(" ");if("began"===e){n=s;i=d[1]
}else if("unable"===e)a=[s,...d].join(" ");else if("started"===e)r.set(s,Number(d[0]));else if("ended"===e)o.set(s,jobEnd(d))}return{node:n,array:i,unable:a,started:r,ended:o}}
function jobEnd([t="",e,s="-",n="-",i]){const size=t=>"-"===t?null:Number(t);return{exitCode:"cancelled"===t?null:Number(t),time:Number(e??Number.NaN),sizes:{"ended.json":size(s),"result.json":size(n)
},isStopped:"stopped"===i||"cancelled"===t}}function readFeatures(t){return new Set((0,d.l2)(t,{limit:65536}).toString("utf8").split("\n"))}class EarlierTasks{scheduler;#t=new Map;#e=new Set
;constructor(t){this.scheduler=t}async find(t){const e=(0,n.dirname)(t),s=this.#s(e,(0,n.basename)(t)),i=void 0===s?void 0:(0,c.Qs)(e,s.chunk);if(void 0===s||void 0===i)return;const a=(0,
u.k0)(e),{name:r,submitted:o}=i,d=i.id??await this.#n(r)??idInLog(a,s),l=i.isDoubtful||void 0===i.id;return void 0===d?void 0:{files:a,...s,id:d,submitted:o,...l?{doubtful:r}:{}}}#s(t,e){
const s=this.#t.get(t)??new Map;this.#t.set(t,s);for(const i of s.has(e)?[]:chunksIn(t)){const e=(0,n.join)(t,"slurm","chunks",i,"jobs");if(!this.#e.has(e)){this.#e.add(e);const t=(0,d.l2)(e,{
limit:16777216}).toString("utf8").split("\n");for(const[e,n]of t.entries())s.set(n,{chunk:Number(i),index:e})}}return s.get(e)}async#n(t){const e=await this.scheduler.find(t)
;if(void 0===e)throw new i.bD("runtime","Slurm does not say whether it has the job, which a detached run may have submitted","run again when Slurm answers",{transient:!0});return e[0]}}
function idInLog(t,{chunk:e,index:s}){const{array:n}=readTaskLog(t.log(e,s));return void 0===n?void 0:{job:n}}function chunksIn(t){try{return(0,o.readdirSync)((0,
n.join)(t,"slurm","chunks")).filter(t=>/^\d+$/.test(t))}catch{return[]}}var l=s(59505),h=s(85472);// CONCATENATED MODULE: ./src/executor/slurm/held-task.ts
function holdTask(t,e){let end=()=>{},fail=()=>{};const s=new Promise((t,e)=>{end=t;fail=e}),i={task:t,isEarlier:e,name:(0,n.basename)(t.run.directory),result:s,end:t=>{i.isOver=!0;end(t)},fail:t=>{
i.isOver=!0;fail(t)},isCancelled:!1,isStarted:!1,isOver:!1,isStopped:!1,seenEnded:void 0,read:{stdout:0,stderr:0}};return i}function withoutEnd({task:t},e,{now:s,host:n}){const i=s()/1e3;return{
reason:e,end:{exitCode:null,signal:"SIGTERM"},isolation:t.runtime.isolation(t.run),startTime:i,endTime:i,host:n,jobId:null,awaitsNext:!1}}async function passOutput({task:t,read:e}){
const s=e.stdout+e.stderr;for(const s of["stdout","stderr"]){const i=(0,h.z)((0,n.join)(t.run.directory,s),e[s],4194304);if(i.length>0){e[s]+=i.length;await t.onOutput(s,i)}}return e.stdout+e.stderr>s
}function isVisible({task:t},{sizes:e}){return Object.entries(e).every(([e,s])=>null===s||sizeOf((0,n.join)(t.run.directory,"out",e))>=s)}function sizeOf(t){try{return(0,o.statSync)(t).size}catch{
return-1}}var f=s(50891),m=s(51922);// CONCATENATED MODULE: ./src/executor/slurm/task-errors.ts
const w={"no-engine":['has no program "apptainer" or "singularity" on its PATH','load its module with "slurm: { setup: [module load apptainer] }"'],
"no-features":["can't write files for the job","free some space there"],"no-directory":["has no directory for temporary files","ask the administrators of the cluster"]};function unableNode(t,e,s){
const[,n]=/^setup (.*)$/.exec(t)??[];if(void 0!==n){const t=""===s?"":` (${s})`;return new i.bD("runtime",`on the node ${e}, the command ${(0,
f.T)(n)} of "slurm: setup" failed${t}`,"correct it; it runs in /bin/sh, without the settings of a login shell")}const[a,r]=w[t]??[`can't run the job (${t})`,"ask the administrators of the cluster"]
;return new i.bD("runtime",`the node ${e} ${a}`,r)}function lostTask(t){const e=""===t.said?"":` (${t.said})`
;if("FAILED"===t.word&&!t.hasBegun)return new i.bD("runtime",`the node ${t.node||"of the task"} could not begin the task ${t.id}${e}: it may not see ${t.directory}`,`use a content store on a file system that all nodes share: ${(0,
m.zp)()}`,{transient:!0});return new i.bD("runtime",`${what(t)}${e}`,'run again; "retries" in the spec does so by itself',{transient:!0})}function what({id:t,word:e,node:s}){
const n=""===s?"":` on ${s}`;switch(e){case void 0:return`Slurm no longer knows the task ${t}, and it left no result`;case"NODE_FAIL":case"BOOT_FAIL":
return`the node ${s||"of the task"} failed under the task ${t}`;case"PREEMPTED":return`Slurm ended the task ${t}${n} to make room for another job (PREEMPTED)`;case"DEADLINE":
return`Slurm ended the task ${t}${n}: its deadline has passed`;case"OUT_OF_MEMORY":return`Slurm ended the task ${t}${n}: it needed more memory than it had; give the job "resources: memory"`;case p:
return`Slurm could not start the task ${t}, and holds it now: it is cancelled`;default:return`Slurm ended the task ${t}${n}: ${e}`}}const p="HELD";var g=s(13116)
;// CONCATENATED MODULE: ./src/executor/slurm/waiting.ts
const k=[[/^Resources$/,"no node has room for them yet"],[/^Priority$/,"other jobs come first"],[/^(BeginTime|Reservation)$/,"their time has not come"],[/^JobArrayTaskLimit$/,"as many tasks of their array run as may (ArrayTaskThrottle)"],[/^Licenses$/,"a license that they need is in use"],[/^(QOS|Assoc|Max\w+PerAccount)/,"a limit of the account or its quality of service is reached"]],y=[[/^JobHeldUser$/,"they are held",'release them with "scontrol release JOB"'],[/^JobHeldAdmin$/,"an administrator holds them","ask the administrators of the cluster"],[/^Partition(Down|Inactive)$/,"their partition is down",'name another one with "slurm: { partition: \u2026 }"'],[/^Partition(Node|Time)Limit$/,"they ask for more than their partition gives",'lower "resources" or "timeout", or name another partition with "slurm"'],[/^(ReqNodeNotAvail|NodeDown)/,"nodes that they need are down, drained or reserved",'wait, or ask for others with "slurm"'],[/^BadConstraints$/,"no node has what they ask for",'change "resources" or "slurm"']],b=/^(launch failed requeued held|DependencyNeverSatisfied)$/i
;function waitsForever({state:t,reason:e}){return"pending"===t&&b.test(e)}function createWaitTeller(t){let e=new Set;const s=new Set;return{add(n){const i=new Map;for(const{state:t,reason:e}of n){
const s=e.split(/[,(]/)[0]?.trim()??"";if("pending"===t&&""!==s)i.set(s,(i.get(s)??0)+1)}for(const[n,a]of i)if(e.has(n)&&!s.has(n)){s.add(n);t(waitText(n,a))}e=new Set(i.keys())}}}
function waitText(t,e){const s=1===e?"1 task waits":`${e} tasks wait`,[,n,i]=y.find(([e])=>e.test(t))??[];if(void 0!==n)return{type:"warning",message:`${s} in Slurm: ${n} (${t}): ${i}`}
;const[,a]=k.find(([e])=>e.test(t))??[];return{type:"notice",message:`${s} in Slurm: ${void 0===a?t:`${a} (${t})`}`}}// CONCATENATED MODULE: ./src/executor/slurm/follower.ts
const v=1e4,S=6e4;class Follower{context;#i=[];#a;#r=!1;#o=!1;#d=!1;#c;#u=0;#l=v;#h=0;#f=new Map;#m;#w=new WeakMap;constructor(t){this.context=t;this.#m=createWaitTeller(t.report)}add(t){
this.#i.push(t);this.#u=this.context.now()+v;if([...t.tasks.values()].some(({isCancelled:t})=>t))this.cancelled();if(!this.#r)this.#p()}attach({index:t,...e},s){
const n=this.#i.find(({id:t,files:s})=>t.job===e.id.job&&s.script===e.files.script);if(void 0===n){this.add({...e,tasks:new Map([[t,s]])});this.#u=0}else this.#i=this.#i.map(e=>e===n?{...n,
tasks:new Map([...n.tasks,[t,s]])}:e)}cancelled(){if(!this.#d){this.#d=!0;setImmediate(()=>{this.#d=!1;this.#g()})}}close(){this.#o=!0;clearTimeout(this.#a)}async#p(){this.#r=!0
;for(;this.#i.length>0&&!this.#o;){await this.#k().catch(()=>{});await new Promise(t=>{this.#a=setTimeout(t,1e3)})}this.#r=!1}async#k(){let t=0;for(const e of this.#y()){
if(void 0!==await this.#e(e)&&e.held.isStarted&&t<16){t+=1;await passOutput(e.held)}}this.#i=this.#i.filter(t=>openTasks(t).length>0);if(this.context.now()>=this.#u&&this.#i.length>0)await this.#b()}
#y(){const t=this.#i.flatMap(openTasks),e=t.filter(({held:t})=>!t.isStarted),s=this.#h<e.length?this.#h:0;this.#h=s+200;return[...t.filter(({held:t})=>t.isStarted),...e.slice(s,s+200)]}async#e(t){
const{held:e,index:s,array:n}=t,i=readTaskLog(n.files.log(n.chunk,s)),a=i.ended.get(e.name);if(i.started.has(e.name)&&!e.isStarted){e.isStarted=!0;e.task.onStarted()}
if(a?.isStopped&&!e.isCancelled)this.#v(e);else if(void 0!==a)await this.#S(t,i,a);else if(void 0!==i.unable)e.fail(unableNode(i.unable,i.node??"unknown",lastLineOf(n.files.text(n.chunk,s))));else return i
;return}#v(t){if(!t.isStopped){t.isStopped=!0;this.#u=0}}async#S({held:t,index:e,array:s},i,a){const{now:r}=this.context;t.seenEnded??=r();if(!isVisible(t,a)&&r()-t.seenEnded<6e4)return
;for(;await passOutput(t););const{task:o,isCancelled:d}=t,{node:c="unknown"}=i,u=Number.isFinite(a.time)?a.time:r()/1e3,l=readFeatures((0,n.join)(s.files.nodes,c));t.end({reason:d?"cancelled":"ended",
end:{exitCode:a.exitCode,signal:null===a.exitCode?"SIGTERM":null},isolation:o.runtime.onNodes?.isolation(o.run,l)??o.runtime.isolation(o.run),startTime:i.started.get(t.name)??u,endTime:u,host:c,
jobId:(0,g.B)(s.id,e),awaitsNext:!1})}async#b(){const{scheduler:t,now:e}=this.context;await this.#$();const s=await t.states(this.#i.flatMap(t=>this.#x(t))),n=this.#f.size,i=[]
;for(const t of void 0===s?[]:this.#i.flatMap(openTasks)){const e=this.#x(t.array).flatMap(({job:e})=>s?.get(e)?.get(t.index)??[]),n=e.find(({state:t})=>"ended"!==t)??e[0];i.push(...void 0===n?[]:[n])
;await this.#T(t,n)}this.#m.add(i);this.#l=this.#f.size>n?v:Math.min(S,1.5*this.#l);const a=void 0!==this.#c||this.#i.some(isStopping);this.#u=e()+(a?1e3:this.#l)
;if(void 0!==this.#c&&e()>=this.#c.againAt)await this.#g()}#x(t){return this.#w.get(t)??[t.id]}async#$(){for(const t of this.#i){
const e=void 0===t.doubtful?void 0:await this.context.scheduler.find(t.doubtful),s=e?.filter(({job:e})=>e!==t.id.job);if(void 0!==s)this.#w.set(t,[t.id,...s])}}async#T(t,e){const{held:s}=t
;if(void 0!==e&&waitsForever(e)&&!s.isCancelled){await this.#j(t,p,e.node);return}if(void 0!==e&&"ended"!==e.state){this.#f.delete(s);return}const n=this.context.now(),i=this.#f.get(s)??n
;this.#f.set(s,i);const a=s.isCancelled||s.isStopped;if(n-i<(a?0:1e4)||!a&&void 0===await this.#e(t))return;const r=e?.word??(await this.#M(t))?.word;if(void 0!==r||s.isCancelled||n-i>=6e4){
this.#f.delete(s);await this.#j(t,r,e?.node??"")}}async#M({array:t,index:e}){const s=await this.context.scheduler.ends([t.id],new Date(t.submitted));return s?.get(t.id.job)?.get(e)}async#j(t,e,s){
const{held:n,index:i,array:a}=t,r=this.context.now()/1e3,o=(0,g.B)(a.id,i),{files:d,chunk:c}=a,{node:u,started:l}=readTaskLog(d.log(c,i)),end=(t,e)=>n.end({reason:t,end:{exitCode:null,signal:"SIGTERM"
},isolation:n.task.runtime.isolation(n.task.run),startTime:Math.min(r,l.get(n.name)??r),endTime:r,...{host:s||"unknown",jobId:o,awaitsNext:!1,...void 0===e?{}:{words:e}}})
;if(n.isCancelled)end("cancelled");else if("TIMEOUT"===e)end("timed-out",`Slurm's time limit ended the task ${o}: give the job a "timeout", or more "time" in "slurm"`);else if("CANCELLED"===e){
const e=(await this.#M(t))?.cancelledBy;end("cancelled",`the task ${o} was cancelled in Slurm${void 0===e?"":` by the user ${e}`}`)}else{await this.context.scheduler.cancel([{...a.id,job:o}])
;const t=lastLineOf(d.text(c,i)),r=s||u||"";n.fail(lostTask({id:o,word:e,node:r,hasBegun:void 0!==u,said:t,directory:d.directory}))}}async#g(){
const{now:t,scheduler:e,report:s}=this.context,n=this.#i.flatMap(cancelledIn);if(0===n.length)return;this.#c??={since:t(),againAt:0};this.#c.againAt=t()+5e3;this.#u=0;if(t()-this.#c.since<3e4){
await e.cancel(n);return}s({type:"warning",message:`Slurm doesn't say that these tasks have ended; cancel them: scancel ${n.map(({job:t})=>t).join(" ")}`})
;for(const t of this.#i.flatMap(openTasks).filter(({held:t})=>t.isCancelled))await this.#j(t,void 0,"")}}function lastLineOf(t){const e=(0,d.l2)(t,{limit:$}).toString("utf8");return(0,
l.P)(e.trimEnd().split("\n").at(-1)??"").slice(0,x)}const $=1048576,x=200;function openTasks(t){return[...t.tasks].flatMap(([e,s])=>s.isOver?[]:[{held:s,index:e,array:t}])}
function isStopping({tasks:t}){return[...t.values()].some(t=>t.isStopped&&!t.isOver)}function cancelledIn(t){const{id:e}=t,s=openTasks(t),n=s.filter(({held:t})=>t.isCancelled)
;return n.length>0&&n.length===s.length?[e]:n.map(({index:t})=>({...e,job:(0,g.B)(e,t)}))}// CONCATENATED MODULE: ./src/executor/slurm/lease.ts
const T=15e3,j=90;function createLease(t){let e,s=0;const renew=()=>{s+=1;try{(0,u.EH)(t,s)}catch{}};return{keep(){(0,u.EH)(t,0);e=setInterval(renew,T).unref()},end:()=>clearInterval(e)}}
// CONCATENATED MODULE: ./src/executor/slurm/requests.ts
const M=1048576,O=128,E=60,N={mem:["mem-per-cpu","mem-per-gpu"],gres:["gpus","gpus-per-node","gpus-per-task"]};function requestOptions({resources:t,timeout:e,options:s}){
const{cpus:n,memory:i,gpus:a}=t
;return[...[["cpus-per-task",String(Math.ceil(n))],["mem",void 0===i?void 0:`${Math.ceil(i/M)+O}M`],["time",void 0===e?void 0:String(Math.ceil((e+E)/60))],["gres",void 0===a?void 0:`gpu:${a}`]].filter(([t])=>![t,...N[t]??[]].some(t=>s.has(t))).flatMap(([t,e])=>void 0===e?[]:[`--${t}=${e}`]),...[...s].map(([t,e])=>!0===e?`--${t}`:`--${t}=${e}`)]
}var I=s(61388),A=s(77598),D=s(79386);// CONCATENATED MODULE: ./src/executor/slurm/submit-array.ts
const C=[2,5,10,20];async function submitArray(t,e){const{scheduler:s,report:n,pause:i,signal:a}=e;let r=!1;for(let o=0;;o+=1){const d=await s.submit(t);if("submitted"===d.kind)return{id:d.id,
isDoubtful:r};if("refused"===d.kind||"missing"===d.kind)throw refusal(d.kind,d.words);const c="limited"===d.kind;n({type:"notice",
message:c?`Slurm takes no more jobs for now (${d.words}); trying again`:`Slurm did not say whether it took the jobs (${d.words}); looking for them`});if(c){await i(C[Math.min(o,C.length-1)]??0,a)
;continue}r=!0;const u=await findLate(t.name,e);if(void 0!==u)return{id:u,isDoubtful:r}}}async function findLate(t,{scheduler:e,pause:s,signal:n}){for(let i=0;i<C.length;){await s(C[i]??0,n)
;const a=await e.find(t);if(void 0!==a?.[0])return a[0];i+=void 0===a?0:1}return}function refusal(t,e){
return"missing"===t?new i.bD("runtime",`Slurm can't be used here: ${e}`,"run hither on a login node of the cluster"):new i.bD("runtime",`Slurm refuses the jobs: ${e}`,'change "resources", "timeout" or "slurm" of the job')
}// CONCATENATED MODULE: ./src/executor/slurm/submitter.ts
const L=1e3;class Submitter{context;#O=[];#E;#N=0;#I=!1;#A=!1;#D;constructor(t){this.context=t}add(t){this.#O.push(t);clearTimeout(this.#E);this.#E=setTimeout(()=>void this.#C(),150)
;if(this.#O.length>=L)this.#C()}drop(t){const e=this.#O.includes(t);if(e){this.#O=this.#O.filter(e=>e!==t);t.end(withoutEnd(t,"cancelled",this.context))}return e}async#C(){clearTimeout(this.#E)
;this.#D??=this.#L();const t=await this.#D,e=byNeeds(this.#O);this.#O=[];for(const s of e)for(let e=0;e<s.tasks.length;e+=t)this.#B(s,s.tasks.slice(e,e+t))}async#L(){
const{maxArraySize:t=L}=await this.context.scheduler.facts()??{};return Math.max(1,Math.min(L,t))}async#B({options:t,setup:e},s){const n=s.filter(t=>this.#R(t));if(0===n.length)return
;const{directory:i,files:a,signal:r,leaseSeconds:o=j}=this.context,d=this.#N;this.#N+=1;try{this.#P();(0,u.cp)(i,d,{tasks:n.map(({name:t})=>[t]),setup:e});const s={tasks:n.length,options:t,
output:a.output(d),script:a.script},r=arrayName(n,d),l=this.context.now();(0,c.Ec)(i,d,{name:r,submitted:l,isDoubtful:!1});const{id:h,isDoubtful:f}=await submitArray({name:r,...s,
args:[i,String(d),String(o)]},this.context);this.#A||=f;(0,c.Ec)(i,d,{name:r,submitted:l,id:h,isDoubtful:f});this.#F({files:a,id:h,chunk:d,submitted:l,tasks:new Map(n.entries())},f?r:void 0)}catch(t){
if(r.aborted)await this.#q();for(const e of n)this.#z(e,t)}}#F(t,e){if(!this.context.detach){this.context.follow(void 0===e?t:{...t,doubtful:e});return}for(const[e,s]of t.tasks)s.end({
...withoutEnd(s,"submitted",this.context),jobId:(0,g.B)(t.id,e)})}async close(){if(this.context.detach?this.context.signal.aborted:this.#A)await this.#q()}#q(){
const{directory:t,user:e,env:s}=this.context;return(0,D.endArrays)([t],{user:String(e.uid),env:s})}#P(){if(!this.#I){(0,u.vi)(this.context.files);if(!this.context.detach)this.context.lease.keep()
;this.#I=!0}}#R(t){try{(0,u._2)(t.task.run,nodeArguments(t.task));return!0}catch(e){this.#z(t,e);return!1}}#z(t,e){
if(this.context.signal.aborted||t.isCancelled)t.end(withoutEnd(t,"cancelled",this.context));else t.fail(e instanceof i.bD?e:unwritable(e))}}function arrayName(t,e){
const[s="jobs",...n]=new Set(t.map(({task:t})=>t.label.replace(/\[.*$/s,"")));return`${n.length>0?"jobs":s.replaceAll(/[^\w.-]/g,"_")}.${e} hither-${(0,A.randomUUID)().slice(0,13)}`}
function byNeeds(t){const e=new Map;for(const s of t){const t=requestOptions(s.task.request),{setup:n}=s.task.request,i=JSON.stringify([t,n]),a=e.get(i)??{options:t,setup:n,tasks:[]};a.tasks.push(s)
;e.set(i,a)}return e.values()}function nodeArguments({run:t,runtime:e}){if(void 0===e.onNodes)throw new i.bD("runtime",`${e.name} can't run jobs on the nodes of a cluster`,"use apptainer")
;return e.onNodes.arguments(t)}function unwritable(t){return new i.bD("store",`the files of the run on Slurm can't be written: ${(0,i.u0)(t)}`,"free some space there, or fix the permissions")}
// CONCATENATED MODULE: ./src/executor/slurm/slurm.ts
const B=500,R={cpus:Number.POSITIVE_INFINITY,memory:Number.POSITIVE_INFINITY,gpus:Number.POSITIVE_INFINITY};function createSlurmExecutor(t){
const{directory:e,env:s,user:n,parallel:r,now:o,report:d}=t,c=(0,I.E)({user:String(n.uid),env:s}),l=(0,u.k0)(e),h=createLease(l),f=new Follower({scheduler:c,now:o,report:d
}),m=new EarlierTasks(c),w=f.add.bind(f),p=new Submitter({...t,scheduler:c,files:l,lease:h,follow:w}),k=(0,a.B)(t=>refusalOf(JSON.parse(t),c)),y=new Map,hold=t=>{const e=t.task.run.directory
;y.set(e,t);return{id:e,ended:t.result.finally(()=>y.delete(e))}};return{name:"slurm",window:Math.min(r??B,B),capacity:R,refuses:t=>k(JSON.stringify(requestOptions(t))),async submit(t){
const e=holdTask(t,!1);p.add(e);return hold(e)},async idOf(t){const e=await m.find(t);return void 0===e?void 0:(0,g.B)(e.id,e.index)},async attach(t){const e=await m.find(t.run.directory)
;if(void 0===e)throw(0,i.jr)(`no run has submitted ${t.run.directory}`);const s=holdTask(t,!0);f.attach(e,s);return hold(s)},async cancel(e){const s=y.get(e);if(void 0===s)return;s.isCancelled=!0
;if(s.isEarlier)s.end(leftInSlurm(s,t));else if(!p.drop(s))f.cancelled();await s.result.catch(()=>{})},release:async()=>{},async close(){await p.close();h.end();f.close()}}}function leftInSlurm(t,e){
const s=`it goes on in Slurm: run the same command again to gather its result, or end it with "hither cancel ${(0,n.basename)((0,n.dirname)(t.task.run.directory))}"`;return{
...withoutEnd(t,"cancelled",e),words:s}}async function refusalOf(t,e){const s=(0,n.join)(r.T,"task.sh"),i=await e.check({name:"hither",tasks:1,options:t,output:"/dev/null",script:s,args:[]})
;if("missing"===i.kind)return{message:`can't be submitted: ${i.words}`,remedy:"run hither on a login node of the cluster"};return"refused"===i.kind?{message:`is refused by Slurm: ${i.words}`,
remedy:'change its "resources", "timeout" or "slurm"'}:void 0}})};
