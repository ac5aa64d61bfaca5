"use strict";exports.id=394;exports.ids=[394];exports.modules={85472:(function(t,e,r){r.d(e,{z:()=>readFrom});var n=r(73024),i=r(10662);function readFrom(t,e,r){let s;try{s=(0,i.Bf)(t)}catch{
return Buffer.alloc(0)}try{const t=Buffer.alloc(Math.max(0,Math.min(r,(0,n.fstatSync)(s).size-e)));return t.subarray(0,(0,n.readSync)(s,t,0,t.length,e))}finally{(0,n.closeSync)(s)}}}),
91394:(function(t,e,r){r.r(e);r.d(e,{SubmittedRun:()=>SubmittedRun,createSubmittedRun:()=>createSubmittedRun,isToGather:()=>isToGather,markGathered:()=>markGathered,submittedIds:()=>submittedIds,
submittedSince:()=>submittedSince});var n=r(77598),i=r(73024),s=r(76760),a=r(10305),o=r(73518),c=r(20654),u=r(85472),h=r(5891),d=r(6487);const y="hither-detached-run/1"
;function createSubmittedRun(t,{spec:e,cwd:r},a){const c=(0,s.join)((0,h.vv)(t),`${readableName((0,s.resolve)(r,e))}-${(0,n.randomBytes)(4).toString("hex")}`);try{(0,o.K)((0,h.vv)(t));(0,
i.mkdirSync)(c,{mode:448});(0,i.writeFileSync)((0,s.join)(c,"driver"),JSON.stringify(a))}catch(e){throw(0,d.gl)(e,`submit jobs in ${t}`)}return c}function readableName(t){const e=(0,
s.basename)(t).replace(/\.(ya?ml|json)$/,"");return("hither"===e?(0,s.basename)((0,s.dirname)(t)):e).replaceAll(/[^\w-]/g,"-").slice(0,40)||"run"}function submittedIds(t){const e=(0,h.vv)(t);try{
return(0,i.readdirSync)(e).filter(t=>isOwnDirectory((0,s.join)(e,t))).sort()}catch{return[]}}function isOwnDirectory(t){const e=(0,i.lstatSync)(t,{throwIfNoEntry:!1})
;return!0===e?.isDirectory()&&e.uid===process.getuid?.()}function isToGather(t){return(0,i.existsSync)(t)&&!(0,i.existsSync)((0,s.join)(t,l))}function markGathered(t){try{(0,i.writeFileSync)((0,
s.join)(t,l),"")}catch{}}const l="gathered";function submittedSince(t){return submittedIds(t).flatMap(e=>new SubmittedRun((0,s.join)((0,h.vv)(t),e)).begun??[])}class SubmittedRun{path;#t=0;#e=new Map
;#r;constructor(t){this.path=t}get id(){return(0,s.basename)(this.path)}begin(t){(0,i.writeFileSync)((0,s.join)(this.path,"request.json"),`${JSON.stringify({schema:y,...t})}\n`,{mode:384})}
get request(){this.#r??=readRequest((0,s.join)(this.path,"request.json"));return this.#r}note({hash:t,label:e},{directory:r,container:n}){const a={hash:t,label:e,directory:(0,s.relative)(this.path,r),
container:n};(0,i.appendFileSync)((0,s.join)(this.path,"jobs"),`${JSON.stringify(a)}\n`)}jobsWith(t){this.#n();return(this.#e.get(t)??[]).map(({directory:t,container:e})=>({directory:(0,
s.join)(this.path,t),container:e})).filter(({directory:t})=>isToGather(t))}get begun(){try{return(0,i.statSync)((0,s.join)(this.path,"request.json")).mtimeMs}catch{return}}hasDriver(t){const e=(0,
a.pZ)((0,c.l2)((0,s.join)(this.path,"driver"),{limit:4096}).toString("utf8"));return void 0!==e&&!(0,a.XU)(e,t)}endDriver(){(0,i.rmSync)((0,s.join)(this.path,"driver"),{force:!0})}isEmpty(){try{
return(0,i.readdirSync)(this.path).filter(t=>/^\d+$/.test(t)).every(t=>0===(0,i.readdirSync)((0,s.join)(this.path,t)).length)}catch{return!1}}#n(){const t=(0,u.z)((0,
s.join)(this.path,"jobs"),this.#t,536870912),e=t.subarray(0,t.lastIndexOf(10)+1);this.#t+=e.length;for(const t of e.toString("utf8").split("\n")){const e=parseJob(t)
;if(void 0!==e)this.#e.set(e.hash,[...this.#e.get(e.hash)??[],e])}}}function parseJob(t){try{const e=JSON.parse(t)
;return/^\d+\/job-\d+$/.test(e.directory??"")&&/^[0-9a-f]{64}$/.test(e.hash??"")&&"string"==typeof e.container&&"string"==typeof e.label?e:void 0}catch{return}}function readRequest(t){try{
const e=JSON.parse((0,c.l2)(t,{limit:16777216}).toString("utf8"));return e.schema===y?e:void 0}catch{return}}})};
