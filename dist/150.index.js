"use strict";exports.id=150;exports.ids=[150];exports.modules={69150:(function(t,e,r){r.d(e,{endRunsOf:()=>endRunsOf,l:()=>endRun});var i=r(76760),n=r(10305),s=r(79386),a=r(5891),o=r(91394)
;async function endRun(t,{env:e,user:r}){await(0,s.G)([t.path],{user:String(r.uid),env:e});await t.remove()}async function endRunsOf(t,e,r){const s=(0,o.submittedIds)(e).map(t=>new o.SubmittedRun((0,
i.join)((0,a.vv)(e),t))).filter(({driver:e,isDetached:r})=>!r&&void 0!==e&&(0,n.Ft)(e,t));await Promise.all(s.map(t=>endRun(t,r)))}}),91394:(function(t,e,r){r.r(e);r.d(e,{SubmittedRun:()=>SubmittedRun,
createSubmittedRun:()=>createSubmittedRun,isToGather:()=>isToGather,markGathered:()=>markGathered,removeDeadLinks:()=>removeDeadLinks,submittedIds:()=>submittedIds,submittedSince:()=>submittedSince})
;var i=r(77598),n=r(73024),s=r(51455),a=r(76760),o=r(74296),c=r(10305),u=r(51922),h=r(83111),d=r(42814),m=r(73518),y=r(20654),f=r(85472),p=r(91065),l=r(5891),b=r(6487);const v="hither-submitted-run/1"
;function createSubmittedRun(t,{spec:e,cwd:r,workDir:s},c){const h=`${readableName((0,a.resolve)(r,e))}-${(0,i.randomBytes)(4).toString("hex")}`,d=(0,a.join)((0,l.vv)(s??t),h);try{(0,m.K)((0,
a.dirname)(d));(0,n.mkdirSync)(d,{mode:448});(0,n.writeFileSync)((0,a.join)(d,"driver"),JSON.stringify(c));const e=(0,a.join)((0,l.vv)(t),h);if(e!==d){(0,m.K)((0,a.dirname)(e));(0,n.symlinkSync)(d,e)}
}catch(e){const r=(0,b.gl)(e,`submit jobs in ${s??t}`),i=`name another directory with ${(0,u.Pe)("work-dir")}`;throw void 0===s?r:new o.bD("store",r.message,i,r.details)}return d}
function readableName(t){const e=(0,a.basename)(t).replace(/\.(ya?ml|json)$/,"");return("hither"===e?(0,a.basename)((0,a.dirname)(t)):e).replaceAll(/[^\w-]/g,"-").slice(0,40)||"run"}
function submittedIds(t){const e=(0,l.vv)(t);return namesIn(e).filter(t=>isOwnDirectory((0,a.join)(e,t))).sort()}function isOwnDirectory(t){const e=process.getuid?.();try{const r=(0,n.statSync)(t)
;return r.isDirectory()&&r.uid===e&&(0,n.lstatSync)(t).uid===e}catch{return!1}}function removeDeadLinks(t){const e=(0,l.vv)(t);for(const t of namesIn(e)){const r=(0,a.join)(e,t);try{if((0,
n.lstatSync)(r).isSymbolicLink()&&!(0,n.existsSync)(r))(0,n.rmSync)(r,{force:!0})}catch{}}}function namesIn(t){try{return(0,n.readdirSync)(t)}catch{return[]}}function isToGather(t){return(0,
n.existsSync)(t)&&!(0,n.existsSync)((0,a.join)(t,S))}function markGathered(t){mark((0,a.join)(t,S))}const S="gathered",j="kept";function mark(t){try{(0,n.writeFileSync)(t,"")}catch{}}
function timeOf(t){try{return(0,n.statSync)(t).mtimeMs}catch{return}}function submittedSince(t){return submittedIds(t).flatMap(e=>new SubmittedRun((0,a.join)((0,l.vv)(t),e)).begun??[])}
class SubmittedRun{path;#t=0;#e=new Map;#r;constructor(t){this.path=t}get id(){return(0,a.basename)(this.path)}begin(t){(0,n.writeFileSync)((0,a.join)(this.path,"request.json"),`${JSON.stringify({
schema:v,...t})}\n`,{mode:384})}get request(){this.#r??=readRequest((0,a.join)(this.path,"request.json"));return this.#r}get isDetached(){return!0===this.request?.request.detach}isOf(t){
return this.request?.command===t}note({hash:t,label:e},{directory:r,container:i}){const s={hash:t,label:e,directory:(0,a.relative)(this.path,r),container:i};(0,n.appendFileSync)((0,
a.join)(this.path,"jobs"),`${JSON.stringify(s)}\n`)}jobsWith(t){this.#i();return(this.#e.get(t)??[]).toReversed().map(({directory:t,container:e})=>({directory:(0,a.join)(this.path,t),container:e
})).filter(({directory:t})=>isToGather(t))}get begun(){return timeOf((0,a.join)(this.path,"request.json"))}hasDriver(t,e){const{driver:r}=this,i=this.isDetached||r?.host===t;return void 0!==r&&!(0,
c.XU)(r,t)&&(i||!this.isOver(e))}get driver(){return(0,c.pZ)((0,y.l2)((0,a.join)(this.path,"driver"),{limit:4096}).toString("utf8"))}isOver(t){const{lease:e=h.D}=this.request?.request??{},r=timeOf((0,
d.k0)(this.path).lease)??timeOf((0,a.join)(this.path,"driver"))??Number.NEGATIVE_INFINITY;return!this.isDetached&&t-r>1e3*e}get isKept(){return(0,n.existsSync)((0,a.join)(this.path,j))}keep(){mark((0,
a.join)(this.path,j))}endDriver(){(0,n.rmSync)((0,a.join)(this.path,"driver"),{force:!0})}isEmpty(){try{return(0,n.readdirSync)(this.path).filter(t=>/^\d+$/.test(t)).every(t=>0===(0,n.readdirSync)((0,
a.join)(this.path,t)).length)}catch{return!1}}async remove(){const t=await(0,s.readlink)(this.path).catch(()=>{});await(0,p.q)(t??this.path).catch(()=>{});if(void 0!==t)await(0,s.rm)(this.path,{
force:!0}).catch(()=>{})}#i(){const t=(0,f.z)((0,a.join)(this.path,"jobs"),this.#t,536870912),e=t.subarray(0,t.lastIndexOf(10)+1);this.#t+=e.length;for(const t of e.toString("utf8").split("\n")){
const e=parseJob(t);if(void 0!==e)this.#e.set(e.hash,[...this.#e.get(e.hash)??[],e])}}}function parseJob(t){try{const e=JSON.parse(t)
;return/^\d+\/job-\d+$/.test(e.directory??"")&&/^[0-9a-f]{64}$/.test(e.hash??"")&&"string"==typeof e.container&&"string"==typeof e.label?e:void 0}catch{return}}function readRequest(t){try{
const e=JSON.parse((0,y.l2)(t,{limit:16777216}).toString("utf8"));return e.schema===v?e:void 0}catch{return}}})};
