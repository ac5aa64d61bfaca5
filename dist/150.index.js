"use strict";exports.id=150;exports.ids=[150];exports.modules={69150:(function(t,e,r){r.d(e,{endRunsOf:()=>endRunsOf,l:()=>endRun});var n=r(76760),i=r(10305),s=r(79386),a=r(5891),o=r(98318),c=r(91394)
;async function endRun(t,{env:e,user:r,root:n,owner:i}){for(const{directory:e}of t.places())if(await(0,o.f)(e,{root:n,owner:i}))return;await(0,s.G)([t.path],{user:String(r.uid),env:e})
;await t.remove()}async function endRunsOf(t){const{owner:e,root:r}=t,s=(0,c.submittedIds)(r).map(t=>new c.SubmittedRun((0,n.join)((0,
a.vv)(r),t))).filter(({driver:t,isDetached:r})=>!r&&void 0!==t&&(0,i.Ft)(t,e));await Promise.all(s.map(e=>endRun(e,t)))}}),98318:(function(t,e,r){r.d(e,{N:()=>gatheringName,f:()=>isGatheredByAnother})
;var n=r(77598),i=r(10305),s=r(12896),a=r(5891);function gatheringName(t){return(0,n.createHash)("sha256").update(t).digest("hex")}async function isGatheredByAnother(t,{root:e,owner:r}){
const n=await(0,s.QY)((0,a.yg)(e,gatheringName(t)));return void 0!==n&&!(0,i.Ft)(n,r)&&!(0,i.XU)(n,(0,i.Ql)())}}),91394:(function(t,e,r){r.r(e);r.d(e,{SubmittedRun:()=>SubmittedRun,
createSubmittedRun:()=>createSubmittedRun,isToGather:()=>isToGather,markGathered:()=>markGathered,removeDeadLinks:()=>removeDeadLinks,submittedIds:()=>submittedIds,submittedSince:()=>submittedSince})
;var n=r(77598),i=r(73024),s=r(51455),a=r(76760),o=r(74296),c=r(10305),h=r(51922),u=r(83111),d=r(42814),m=r(73518),f=r(20654),y=r(85472),l=r(91065),p=r(5891),v=r(6487);const b="hither-submitted-run/1"
;function createSubmittedRun(t,{spec:e,cwd:r,workDir:s},c){const u=`${readableName((0,a.resolve)(r,e))}-${(0,n.randomBytes)(4).toString("hex")}`,d=(0,a.join)((0,p.vv)(s??t),u);try{(0,m.K)((0,
a.dirname)(d));(0,i.mkdirSync)(d,{mode:448});(0,i.writeFileSync)((0,a.join)(d,"driver"),JSON.stringify(c));const e=(0,a.join)((0,p.vv)(t),u);if(e!==d){(0,m.K)((0,a.dirname)(e));(0,i.symlinkSync)(d,e)}
}catch(e){const r=(0,v.gl)(e,`submit jobs in ${s??t}`),n=`name another directory with ${(0,h.Pe)("work-dir")}`;throw void 0===s?r:new o.bD("store",r.message,n,r.details)}return d}
function readableName(t){const e=(0,a.basename)(t).replace(/\.(ya?ml|json)$/,"");return("hither"===e?(0,a.basename)((0,a.dirname)(t)):e).replaceAll(/[^\w-]/g,"-").slice(0,40)||"run"}
function submittedIds(t){const e=(0,p.vv)(t);return namesIn(e).filter(t=>isOwnDirectory((0,a.join)(e,t))).sort()}function isOwnDirectory(t){const e=process.getuid?.();try{const r=(0,i.statSync)(t)
;return r.isDirectory()&&r.uid===e&&(0,i.lstatSync)(t).uid===e}catch{return!1}}function removeDeadLinks(t){const e=(0,p.vv)(t);for(const t of namesIn(e)){const r=(0,a.join)(e,t);try{if((0,
i.lstatSync)(r).isSymbolicLink()&&!(0,i.existsSync)(r))(0,i.rmSync)(r,{force:!0})}catch{}}}function namesIn(t){try{return(0,i.readdirSync)(t)}catch{return[]}}function isToGather(t){return(0,
i.existsSync)(t)&&!(0,i.existsSync)((0,a.join)(t,g))}function markGathered(t){mark((0,a.join)(t,g))}const S="request.json",g="gathered",j="kept";function mark(t){try{(0,i.writeFileSync)(t,"")}catch{}}
function timeOf(t){try{return(0,i.statSync)(t).mtimeMs}catch{return}}function submittedSince(t){return submittedIds(t).flatMap(e=>new SubmittedRun((0,a.join)((0,p.vv)(t),e)).begun??[])}
class SubmittedRun{path;#t=0;#e=new Map;#r;constructor(t){this.path=t}get id(){return(0,a.basename)(this.path)}begin(t){const e=(0,a.join)(this.path,S);(0,
i.writeFileSync)(`${e}.new`,`${JSON.stringify({schema:b,...t})}\n`,{mode:384,flush:!0});(0,i.renameSync)(`${e}.new`,e)}get request(){this.#r??=readRequest((0,a.join)(this.path,S));return this.#r}
get isDetached(){return this.request?.request.detach??(0,i.existsSync)((0,a.join)(this.path,S))}get isForced(){return!0===this.request?.request.forceRun}isOf(t){return this.request?.command===t}
note({hash:t,label:e},{directory:r,container:n}){const s={hash:t,label:e,directory:(0,a.relative)(this.path,r),container:n};(0,i.appendFileSync)((0,a.join)(this.path,"jobs"),`${JSON.stringify(s)}\n`)}
jobsWith(t){this.#n();return this.#i(this.#e.get(t)??[])}places(){return this.#i(this.#s())}#s(){this.#n();return[...this.#e.values()].flat()}#i(t){
return t.toReversed().map(({directory:t,container:e})=>({directory:(0,a.join)(this.path,t),container:e})).filter(({directory:t})=>isToGather(t))}get begun(){return timeOf((0,a.join)(this.path,S))}
hasDriver(t,e){const{driver:r}=this;if(void 0===r&&!(0,i.existsSync)((0,a.join)(this.path,S)))return!this.isOver(e);const n=this.isDetached||r?.host===t;return void 0!==r&&!(0,
c.XU)(r,t)&&(n||!this.isOver(e))}get driver(){return(0,c.pZ)((0,f.l2)((0,a.join)(this.path,"driver"),{limit:4096}).toString("utf8"))}isOver(t){
const{lease:e=u.D}=this.request?.request??{},{path:r}=this,n=timeOf((0,d.k0)(r).lease)??timeOf((0,a.join)(r,"driver"))??timeOf(r)??Number.NEGATIVE_INFINITY;return!this.isDetached&&t-n>1e3*e}
get isKept(){return(0,i.existsSync)((0,a.join)(this.path,j))}keep(){mark((0,a.join)(this.path,j))}endDriver(){(0,i.rmSync)((0,a.join)(this.path,"driver"),{force:!0})}isEmpty(){try{return(0,
i.readdirSync)(this.path).filter(t=>/^\d+$/.test(t)).every(t=>0===(0,i.readdirSync)((0,a.join)(this.path,t)).length)&&this.#s().every(({directory:t})=>!(0,i.existsSync)((0,a.join)(this.path,t)))
}catch{return!1}}async remove(){const t=await(0,s.readlink)(this.path).catch(()=>{});await(0,l.q)(t??this.path).catch(()=>{});if(void 0!==t)await(0,s.rm)(this.path,{force:!0}).catch(()=>{})}#n(){
const t=(0,y.z)((0,a.join)(this.path,"jobs"),this.#t,536870912),e=t.subarray(0,t.lastIndexOf(10)+1);this.#t+=e.length;for(const t of e.toString("utf8").split("\n")){const e=parseJob(t)
;if(void 0!==e)this.#e.set(e.hash,[...this.#e.get(e.hash)??[],e])}}}function parseJob(t){try{const e=JSON.parse(t)
;return/^\d+\/job-\d+$/.test(e.directory??"")&&/^[0-9a-f]{64}$/.test(e.hash??"")&&"string"==typeof e.container&&"string"==typeof e.label?e:void 0}catch{return}}function readRequest(t){try{
const e=JSON.parse((0,f.l2)(t,{limit:16777216}).toString("utf8"));return e.schema===b?e:void 0}catch{return}}})};
