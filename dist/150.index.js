"use strict";exports.id=150;exports.ids=[150];exports.modules={69150:(function(t,e,r){r.d(e,{endRunsOf:()=>endRunsOf,l:()=>endRun});var i=r(76760),n=r(10305),s=r(79386),a=r(91065),o=r(5891),u=r(91394)
;async function endRun({path:t},{env:e,user:r}){await(0,s.G)([t],{user:String(r.uid),env:e});await(0,a.q)(t).catch(()=>{})}async function endRunsOf(t,e,r){const s=(0,
u.submittedIds)(e).map(t=>new u.SubmittedRun((0,i.join)((0,o.vv)(e),t))).filter(({driver:e,isDetached:r})=>!r&&void 0!==e&&(0,n.Ft)(e,t));await Promise.all(s.map(t=>endRun(t,r)))}}),
91394:(function(t,e,r){r.r(e);r.d(e,{SubmittedRun:()=>SubmittedRun,createSubmittedRun:()=>createSubmittedRun,isToGather:()=>isToGather,markGathered:()=>markGathered,submittedIds:()=>submittedIds,
submittedSince:()=>submittedSince});var i=r(77598),n=r(73024),s=r(76760),a=r(10305),o=r(83111),u=r(42814),c=r(73518),h=r(20654),d=r(85472),m=r(5891),p=r(6487);const f="hither-submitted-run/1"
;function createSubmittedRun(t,{spec:e,cwd:r},a){const o=(0,s.join)((0,m.vv)(t),`${readableName((0,s.resolve)(r,e))}-${(0,i.randomBytes)(4).toString("hex")}`);try{(0,c.K)((0,m.vv)(t));(0,
n.mkdirSync)(o,{mode:448});(0,n.writeFileSync)((0,s.join)(o,"driver"),JSON.stringify(a))}catch(e){throw(0,p.gl)(e,`submit jobs in ${t}`)}return o}function readableName(t){const e=(0,
s.basename)(t).replace(/\.(ya?ml|json)$/,"");return("hither"===e?(0,s.basename)((0,s.dirname)(t)):e).replaceAll(/[^\w-]/g,"-").slice(0,40)||"run"}function submittedIds(t){const e=(0,m.vv)(t);try{
return(0,n.readdirSync)(e).filter(t=>isOwnDirectory((0,s.join)(e,t))).sort()}catch{return[]}}function isOwnDirectory(t){const e=(0,n.lstatSync)(t,{throwIfNoEntry:!1})
;return!0===e?.isDirectory()&&e.uid===process.getuid?.()}function isToGather(t){return(0,n.existsSync)(t)&&!(0,n.existsSync)((0,s.join)(t,y))}function markGathered(t){mark((0,s.join)(t,y))}
const y="gathered",b="kept";function mark(t){try{(0,n.writeFileSync)(t,"")}catch{}}function timeOf(t){try{return(0,n.statSync)(t).mtimeMs}catch{return}}function submittedSince(t){
return submittedIds(t).flatMap(e=>new SubmittedRun((0,s.join)((0,m.vv)(t),e)).begun??[])}class SubmittedRun{path;#t=0;#e=new Map;#r;constructor(t){this.path=t}get id(){return(0,s.basename)(this.path)}
begin(t){(0,n.writeFileSync)((0,s.join)(this.path,"request.json"),`${JSON.stringify({schema:f,...t})}\n`,{mode:384})}get request(){this.#r??=readRequest((0,s.join)(this.path,"request.json"))
;return this.#r}get isDetached(){return!0===this.request?.request.detach}isOf(t){return this.request?.command===t}note({hash:t,label:e},{directory:r,container:i}){const a={hash:t,label:e,directory:(0,
s.relative)(this.path,r),container:i};(0,n.appendFileSync)((0,s.join)(this.path,"jobs"),`${JSON.stringify(a)}\n`)}jobsWith(t){this.#i()
;return(this.#e.get(t)??[]).toReversed().map(({directory:t,container:e})=>({directory:(0,s.join)(this.path,t),container:e})).filter(({directory:t})=>isToGather(t))}get begun(){return timeOf((0,
s.join)(this.path,"request.json"))}hasDriver(t,e){const{driver:r}=this,i=this.isDetached||r?.host===t;return void 0!==r&&!(0,a.XU)(r,t)&&(i||!this.isOver(e))}get driver(){return(0,a.pZ)((0,h.l2)((0,
s.join)(this.path,"driver"),{limit:4096}).toString("utf8"))}isOver(t){const{lease:e=o.D}=this.request?.request??{},r=timeOf((0,u.k0)(this.path).lease)??timeOf((0,
s.join)(this.path,"driver"))??Number.NEGATIVE_INFINITY;return!this.isDetached&&t-r>1e3*e}get isKept(){return(0,n.existsSync)((0,s.join)(this.path,b))}keep(){mark((0,s.join)(this.path,b))}endDriver(){
(0,n.rmSync)((0,s.join)(this.path,"driver"),{force:!0})}isEmpty(){try{return(0,n.readdirSync)(this.path).filter(t=>/^\d+$/.test(t)).every(t=>0===(0,n.readdirSync)((0,s.join)(this.path,t)).length)
}catch{return!1}}#i(){const t=(0,d.z)((0,s.join)(this.path,"jobs"),this.#t,536870912),e=t.subarray(0,t.lastIndexOf(10)+1);this.#t+=e.length;for(const t of e.toString("utf8").split("\n")){
const e=parseJob(t);if(void 0!==e)this.#e.set(e.hash,[...this.#e.get(e.hash)??[],e])}}}function parseJob(t){try{const e=JSON.parse(t)
;return/^\d+\/job-\d+$/.test(e.directory??"")&&/^[0-9a-f]{64}$/.test(e.hash??"")&&"string"==typeof e.container&&"string"==typeof e.label?e:void 0}catch{return}}function readRequest(t){try{
const e=JSON.parse((0,h.l2)(t,{limit:16777216}).toString("utf8"));return e.schema===f?e:void 0}catch{return}}})};
