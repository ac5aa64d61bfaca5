"use strict";exports.id=827;exports.ids=[827,150];exports.modules={86429:(function(t,e,i){i.d(e,{q:()=>detachedRun});var n=i(76760),s=i(74296),r=i(5891),o=i(91394);function detachedRun(t,e){const i=(0,
n.join)((0,r.vv)(t),e),a=(0,o.submittedIds)(t).includes(e)?new o.SubmittedRun(i):void 0,{request:c}=a??{}
;if(void 0===c&&a?.isDetached)throw new s.bD("store",`the request of the run "${e}" can't be read in ${i}`,"try again; if it is damaged, end its jobs with scancel, and remove that directory")
;if(void 0===c||!a?.isDetached)throw new s.bD("usage",`there is no detached run "${e}" in ${t}: its results were gathered, or it was cancelled`,'see "hither runs"');return{...c,path:i}}}),
69150:(function(t,e,i){i.d(e,{endRunsOf:()=>endRunsOf,l:()=>endRun});var n=i(76760),s=i(10305),r=i(79386),o=i(5891),a=i(98318),c=i(91394);async function endRun(t,{env:e,user:i,root:n,owner:s}){
for(const{directory:e}of t.places())if(await(0,a.f)(e,{root:n,owner:s}))return;await(0,r.G)([t.path],{user:String(i.uid),env:e});await t.remove()}async function endRunsOf(t){
const{owner:e,root:i}=t,r=(0,c.submittedIds)(i).map(t=>new c.SubmittedRun((0,n.join)((0,o.vv)(i),t))).filter(({driver:t,isDetached:i})=>!i&&void 0!==t&&(0,s.Ft)(t,e))
;await Promise.all(r.map(e=>endRun(e,t)))}}),98318:(function(t,e,i){i.d(e,{N:()=>gatheringName,f:()=>isGatheredByAnother});var n=i(77598),s=i(10305),r=i(12896),o=i(5891);function gatheringName(t){
return(0,n.createHash)("sha256").update(t).digest("hex")}async function isGatheredByAnother(t,{root:e,owner:i}){const n=await(0,r.QY)((0,o.yg)(e,gatheringName(t)));return void 0!==n&&!(0,
s.Ft)(n,i)&&!(0,s.XU)(n,(0,s.Ql)())}}),7827:(function(t,e,i){i.r(e);i.d(e,{openSubmittedJobs:()=>openSubmittedJobs})
;var n=i(73024),s=i(76760),r=i(91065),o=i(76246),a=i(12896),c=i(5891),h=i(62939),d=i(86429),u=i(69150),f=i(98318),m=i(91394);function openSubmittedJobs(t){return new Submitted(t)}class Submitted{
context;isKept=!0;#t=new Map;#e;#i=new Set;#n=new Map;#s="";#r=0;#o;#a=Promise.resolve();constructor(t){this.context=t;this.#e=new m.SubmittedRun(t.own)}get isDetached(){
return this.context.request.detach}get left(){return this.#o}async plan(t){const{request:e,root:i,owner:n,now:s}=this.context;if(void 0!==e.attach)(0,d.q)(i,e.attach);this.#s=await(0,h.sX)({...e,
detach:!1},t);const{environment:r,...o}=e;this.#e.begin({time:s()/1e3,host:n.host,spec:(0,h.Bg)(e,t),jobs:t.length,command:this.#s,request:o});this.#r=this.#e.begun??s()
;const a=this.#c().filter(t=>void 0===t.request||!t.isOf(this.#s)&&t.isOver(this.#r));this.#a=Promise.all(a.map(t=>(0,u.l)(t,this.context)))}async find(t,e){
for(const i of this.#h(e))for(const n of i.jobsWith(t)){const{directory:s}=n;if(!e&&this.#i.has(s))continue;this.#i.add(s)
;const o=await this.context.executor.idOf(s,!this.#d(i)),a=void 0===o?void 0:await this.#u(i,n);if(void 0!==o&&a?.isMine){this.#o??=i.isDetached?i.id:void 0;return{...n,task:o,release:a.release,
over:()=>void this.#n.set(t,e)}}if(void 0!==o)continue;if(!this.#d(i))await(0,r.q)(s).catch(()=>{})}return}note(t,e){this.#o=this.isDetached?this.#e.id:void 0;this.#e.note(t,e)}forget(t){
return this.#f(t,!0)}async#f(t,e){const i=this.#h(e).filter(t=>!(e&&t.isDetached&&t.isForced)).flatMap(e=>e.jobsWith(t));for(const{directory:t}of i){if((0,n.existsSync)((0,s.join)((0,
o.Em)(t).out,"result.json"))&&!await(0,f.f)(t,this.context)){(0,m.markGathered)(t);await(0,r.q)(t).catch(()=>{})}}}gathered(t){(0,m.markGathered)(t)}async close(){
const{signal:t,request:e}=this.context;await this.#a;if(!this.isDetached&&e.retain)this.#e.keep();this.#e.endDriver();for(const[e,i]of t.aborted?[]:this.#n)await this.#f(e,i)
;for(const e of this.#m()){const i=e.id===this.#e.id;if(i&&(!this.isDetached||t.aborted)||e.isEmpty()&&(i||!this.#d(e)))await e.remove()}(0,m.removeDeadLinks)(this.context.root)
;const i=this.#c().filter(t=>t.isOf(this.#s));await Promise.all(i.map(t=>(0,u.l)(t,this.context)))}#d(t){return t.hasDriver(this.context.owner.host,this.#r)}#c(){
return this.#m().filter(t=>t.id!==this.#e.id&&!t.isDetached&&!this.#d(t))}async#u({id:t},{directory:e}){const{inFlight:i,signal:n,report:s}=this.context;if(this.isDetached)return a.oF
;return i.enter((0,f.N)(e),{signal:n,look:async()=>(0,m.isToGather)(e)?void 0:!0,onWait:e=>{const i=void 0===e?"another run":`process ${e.pid} on ${e.host}`;s({type:"notice",
message:`${t} is being gathered by ${i}: waiting for it`})}})}#h(t){const e=this.#m().filter(t=>t.isDetached||!this.#d(t))
;return t?e:e.filter(t=>t.id!==this.#e.id&&(t.id===this.context.request.attach||t.isOf(this.#s)))}#m(){const t=(0,m.submittedIds)(this.context.root).map(t=>{
const e=this.#t.get(t)??new m.SubmittedRun((0,s.join)((0,c.vv)(this.context.root),t));this.#t.set(t,e);return e}).filter(t=>!t.isKept),e=new Map(t.map(t=>[t,t.begun??0]))
;return t.sort((t,i)=>(e.get(i)??0)-(e.get(t)??0))}}}),91394:(function(t,e,i){i.r(e);i.d(e,{SubmittedRun:()=>SubmittedRun,createSubmittedRun:()=>createSubmittedRun,isToGather:()=>isToGather,
markGathered:()=>markGathered,removeDeadLinks:()=>removeDeadLinks,submittedIds:()=>submittedIds,submittedSince:()=>submittedSince})
;var n=i(77598),s=i(73024),r=i(51455),o=i(76760),a=i(74296),c=i(10305),h=i(51922),d=i(83111),u=i(42814),f=i(73518),m=i(20654),l=i(85472),v=i(91065),b=i(5891),y=i(6487);const p="hither-submitted-run/1"
;function createSubmittedRun(t,{spec:e,cwd:i,workDir:r},c){const d=`${readableName((0,o.resolve)(i,e))}-${(0,n.randomBytes)(4).toString("hex")}`,u=(0,o.join)((0,b.vv)(r??t),d);try{(0,f.K)((0,
o.dirname)(u));(0,s.mkdirSync)(u,{mode:448});(0,s.writeFileSync)((0,o.join)(u,"driver"),JSON.stringify(c));const e=(0,o.join)((0,b.vv)(t),d);if(e!==u){(0,f.K)((0,o.dirname)(e));(0,s.symlinkSync)(u,e)}
}catch(e){const i=(0,y.gl)(e,`submit jobs in ${r??t}`),n=`name another directory with ${(0,h.Pe)("work-dir")}`;throw void 0===r?i:new a.bD("store",i.message,n,i.details)}return u}
function readableName(t){const e=(0,o.basename)(t).replace(/\.(ya?ml|json)$/,"");return("hither"===e?(0,o.basename)((0,o.dirname)(t)):e).replaceAll(/[^\w-]/g,"-").slice(0,40)||"run"}
function submittedIds(t){const e=(0,b.vv)(t);return namesIn(e).filter(t=>isOwnDirectory((0,o.join)(e,t))).sort()}function isOwnDirectory(t){const e=process.getuid?.();try{const i=(0,s.statSync)(t)
;return i.isDirectory()&&i.uid===e&&(0,s.lstatSync)(t).uid===e}catch{return!1}}function removeDeadLinks(t){const e=(0,b.vv)(t);for(const t of namesIn(e)){const i=(0,o.join)(e,t);try{if((0,
s.lstatSync)(i).isSymbolicLink()&&!(0,s.existsSync)(i))(0,s.rmSync)(i,{force:!0})}catch{}}}function namesIn(t){try{return(0,s.readdirSync)(t)}catch{return[]}}function isToGather(t){return(0,
s.existsSync)(t)&&!(0,s.existsSync)((0,o.join)(t,w))}function markGathered(t){mark((0,o.join)(t,w))}const g="request.json",w="gathered",S="kept";function mark(t){try{(0,s.writeFileSync)(t,"")}catch{}}
function timeOf(t){try{return(0,s.statSync)(t).mtimeMs}catch{return}}function submittedSince(t){return submittedIds(t).flatMap(e=>new SubmittedRun((0,o.join)((0,b.vv)(t),e)).begun??[])}
class SubmittedRun{path;#l=0;#v=new Map;#b;constructor(t){this.path=t}get id(){return(0,o.basename)(this.path)}begin(t){const e=(0,o.join)(this.path,g);(0,
s.writeFileSync)(`${e}.new`,`${JSON.stringify({schema:p,...t})}\n`,{mode:384,flush:!0});(0,s.renameSync)(`${e}.new`,e)}get request(){this.#b??=readRequest((0,o.join)(this.path,g));return this.#b}
get isDetached(){return this.request?.request.detach??(0,s.existsSync)((0,o.join)(this.path,g))}get isForced(){return!0===this.request?.request.forceRun}isOf(t){return this.request?.command===t}
note({hash:t,label:e},{directory:i,container:n}){const r={hash:t,label:e,directory:(0,o.relative)(this.path,i),container:n};(0,s.appendFileSync)((0,o.join)(this.path,"jobs"),`${JSON.stringify(r)}\n`)}
jobsWith(t){this.#y();return this.#p(this.#v.get(t)??[])}places(){return this.#p(this.#g())}#g(){this.#y();return[...this.#v.values()].flat()}#p(t){
return t.toReversed().map(({directory:t,container:e})=>({directory:(0,o.join)(this.path,t),container:e})).filter(({directory:t})=>isToGather(t))}get begun(){return timeOf((0,o.join)(this.path,g))}
hasDriver(t,e){const{driver:i}=this;if(void 0===i&&!(0,s.existsSync)((0,o.join)(this.path,g)))return!this.isOver(e);const n=this.isDetached||i?.host===t;return void 0!==i&&!(0,
c.XU)(i,t)&&(n||!this.isOver(e))}get driver(){return(0,c.pZ)((0,m.l2)((0,o.join)(this.path,"driver"),{limit:4096}).toString("utf8"))}isOver(t){
const{lease:e=d.D}=this.request?.request??{},{path:i}=this,n=timeOf((0,u.k0)(i).lease)??timeOf((0,o.join)(i,"driver"))??timeOf(i)??Number.NEGATIVE_INFINITY;return!this.isDetached&&t-n>1e3*e}
get isKept(){return(0,s.existsSync)((0,o.join)(this.path,S))}keep(){mark((0,o.join)(this.path,S))}endDriver(){(0,s.rmSync)((0,o.join)(this.path,"driver"),{force:!0})}isEmpty(){try{return(0,
s.readdirSync)(this.path).filter(t=>/^\d+$/.test(t)).every(t=>0===(0,s.readdirSync)((0,o.join)(this.path,t)).length)&&this.#g().every(({directory:t})=>!(0,s.existsSync)((0,o.join)(this.path,t)))
}catch{return!1}}async remove(){const t=await(0,r.readlink)(this.path).catch(()=>{});await(0,v.q)(t??this.path).catch(()=>{});if(void 0!==t)await(0,r.rm)(this.path,{force:!0}).catch(()=>{})}#y(){
const t=(0,l.z)((0,o.join)(this.path,"jobs"),this.#l,536870912),e=t.subarray(0,t.lastIndexOf(10)+1);this.#l+=e.length;for(const t of e.toString("utf8").split("\n")){const e=parseJob(t)
;if(void 0!==e)this.#v.set(e.hash,[...this.#v.get(e.hash)??[],e])}}}function parseJob(t){try{const e=JSON.parse(t)
;return/^\d+\/job-\d+$/.test(e.directory??"")&&/^[0-9a-f]{64}$/.test(e.hash??"")&&"string"==typeof e.container&&"string"==typeof e.label?e:void 0}catch{return}}function readRequest(t){try{
const e=JSON.parse((0,m.l2)(t,{limit:16777216}).toString("utf8"));return e.schema===p?e:void 0}catch{return}}})};
