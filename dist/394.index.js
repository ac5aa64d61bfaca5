"use strict";exports.id=394;exports.ids=[394];exports.modules={83111:(function(t,e,r){r.d(e,{D:()=>s,q:()=>createLeases});var n=r(42814);const i=15e3,s=90;function createLeases(){const t=new Map;let e
;const renew=t=>{try{(0,n.EH)(t)}catch{}};return{keep(r){if(!t.has(r.lease)){t.set(r.lease,r);renew(r);e??=setInterval(()=>[...t.values()].forEach(renew),i).unref()}},end:()=>clearInterval(e)}}}),
42814:(function(t,e,r){r.d(e,{EH:()=>renewLease,an:()=>removeChunk,cp:()=>makeChunk,k0:()=>runFilesIn,vi:()=>makeRunFiles});var n=r(77598),i=r(73024),s=r(76760),a=r(20654),o=r(91065),c=r(51548)
;function runFilesIn(t){const at=(...e)=>(0,s.join)(t,"slurm",...e);return{script:at("task.sh"),lease:at("lease"),nodes:at("nodes"),shapes:at("shapes"),arrays:at("arrays"),chunks:at("chunks"),
output:t=>`${at("chunks",String(t),"text").replaceAll("%","%%")}/%a`,log:(t,e)=>at("chunks",String(t),"end",String(e)),claim:(t,e)=>at("chunks",String(t),"claim",`${e}.0`),
text:(t,e)=>at("chunks",String(t),"text",String(e)),directory:t}}function makeRunFiles(t){for(const e of[t.nodes,t.shapes,t.arrays])(0,i.mkdirSync)(e,{recursive:!0});(0,i.writeFileSync)(t.script,(0,
a.Wy)((0,s.join)(c.T,"task.sh"),{limit:1048576}))}function renewLease({lease:t}){const e=`${t}.${process.pid}`;(0,i.writeFileSync)(e,`${(0,n.randomUUID)()}\n`);(0,i.renameSync)(e,t)}
function makeChunk(t,e,{tasks:r,setup:n}){const a=(0,s.join)(t.chunks,String(e));for(const t of["end","text","claim"])(0,i.mkdirSync)((0,s.join)(a,t),{recursive:!0});if(n.length>0)(0,
i.writeFileSync)((0,s.join)(a,"setup"),n.map(t=>`${t}\n`).join(""));for(const[n,{shape:s,jobs:a}]of r.entries())(0,i.writeFileSync)(t.log(e,n),`jobs ${[s,...a].join(" ")}\n`)}
async function removeChunk(t,e){(0,i.rmSync)((0,s.join)(t.arrays,String(e)),{force:!0});await(0,o.q)((0,s.join)(t.chunks,String(e))).catch(()=>{})}}),85472:(function(t,e,r){r.d(e,{z:()=>readFrom})
;var n=r(73024),i=r(10662);function readFrom(t,e,r){let s;try{s=(0,i.Bf)(t)}catch{return Buffer.alloc(0)}try{const t=Buffer.alloc(Math.max(0,Math.min(r,(0,n.fstatSync)(s).size-e)))
;return t.subarray(0,(0,n.readSync)(s,t,0,t.length,e))}finally{(0,n.closeSync)(s)}}}),91394:(function(t,e,r){r.r(e);r.d(e,{SubmittedRun:()=>SubmittedRun,createSubmittedRun:()=>createSubmittedRun,
isToGather:()=>isToGather,markGathered:()=>markGathered,submittedIds:()=>submittedIds,submittedSince:()=>submittedSince})
;var n=r(77598),i=r(73024),s=r(51455),a=r(76760),o=r(10305),c=r(83111),u=r(42814),h=r(73518),d=r(20654),l=r(85472),m=r(91065),y=r(5891),f=r(6487);const p="hither-submitted-run/1"
;function createSubmittedRun(t,{spec:e,cwd:r,workDir:s},o){const c=`${readableName((0,a.resolve)(r,e))}-${(0,n.randomBytes)(4).toString("hex")}`,u=(0,a.join)((0,y.vv)(s??t),c);try{(0,h.K)((0,
a.dirname)(u));(0,i.mkdirSync)(u,{mode:448});(0,i.writeFileSync)((0,a.join)(u,"driver"),JSON.stringify(o));const e=(0,a.join)((0,y.vv)(t),c);if(e!==u){(0,h.K)((0,a.dirname)(e));(0,i.symlinkSync)(u,e)}
}catch(e){throw(0,f.gl)(e,`submit jobs in ${s??t}`)}return u}function readableName(t){const e=(0,a.basename)(t).replace(/\.(ya?ml|json)$/,"");return("hither"===e?(0,a.basename)((0,
a.dirname)(t)):e).replaceAll(/[^\w-]/g,"-").slice(0,40)||"run"}function submittedIds(t){const e=(0,y.vv)(t);try{return(0,i.readdirSync)(e).filter(t=>isOwnDirectory((0,a.join)(e,t))).sort()}catch{
return[]}}function isOwnDirectory(t){const e=(0,i.lstatSync)(t,{throwIfNoEntry:!1}),r=(0,i.statSync)(t,{throwIfNoEntry:!1}),n=process.getuid?.();return!0===r?.isDirectory()&&r.uid===n&&e?.uid===n}
function isToGather(t){return(0,i.existsSync)(t)&&!(0,i.existsSync)((0,a.join)(t,S))}function markGathered(t){mark((0,a.join)(t,S))}const S="gathered",b="kept";function mark(t){try{(0,
i.writeFileSync)(t,"")}catch{}}function timeOf(t){try{return(0,i.statSync)(t).mtimeMs}catch{return}}function submittedSince(t){return submittedIds(t).flatMap(e=>new SubmittedRun((0,a.join)((0,
y.vv)(t),e)).begun??[])}class SubmittedRun{path;#t=0;#e=new Map;#r;constructor(t){this.path=t}get id(){return(0,a.basename)(this.path)}begin(t){(0,i.writeFileSync)((0,
a.join)(this.path,"request.json"),`${JSON.stringify({schema:p,...t})}\n`,{mode:384})}get request(){this.#r??=readRequest((0,a.join)(this.path,"request.json"));return this.#r}get isDetached(){
return!0===this.request?.request.detach}isOf(t){return this.request?.command===t}note({hash:t,label:e},{directory:r,container:n}){const s={hash:t,label:e,directory:(0,a.relative)(this.path,r),
container:n};(0,i.appendFileSync)((0,a.join)(this.path,"jobs"),`${JSON.stringify(s)}\n`)}jobsWith(t){this.#n();return(this.#e.get(t)??[]).toReversed().map(({directory:t,container:e})=>({directory:(0,
a.join)(this.path,t),container:e})).filter(({directory:t})=>isToGather(t))}get begun(){return timeOf((0,a.join)(this.path,"request.json"))}hasDriver(t,e){
const{driver:r}=this,n=this.isDetached||r?.host===t;return void 0!==r&&!(0,o.XU)(r,t)&&(n||!this.isOver(e))}get driver(){return(0,o.pZ)((0,d.l2)((0,a.join)(this.path,"driver"),{limit:4096
}).toString("utf8"))}isOver(t){const{lease:e=c.D}=this.request?.request??{},r=timeOf((0,u.k0)(this.path).lease)??timeOf((0,a.join)(this.path,"driver"))??Number.NEGATIVE_INFINITY
;return!this.isDetached&&t-r>1e3*e}get isKept(){return(0,i.existsSync)((0,a.join)(this.path,b))}keep(){mark((0,a.join)(this.path,b))}endDriver(){(0,i.rmSync)((0,a.join)(this.path,"driver"),{force:!0})
}isEmpty(){try{return(0,i.readdirSync)(this.path).filter(t=>/^\d+$/.test(t)).every(t=>0===(0,i.readdirSync)((0,a.join)(this.path,t)).length)}catch{return!1}}async remove(){const t=await(0,
s.readlink)(this.path).catch(()=>{});await(0,m.q)(t??this.path).catch(()=>{});if(void 0!==t)await(0,s.rm)(this.path,{force:!0}).catch(()=>{})}#n(){const t=(0,l.z)((0,
a.join)(this.path,"jobs"),this.#t,536870912),e=t.subarray(0,t.lastIndexOf(10)+1);this.#t+=e.length;for(const t of e.toString("utf8").split("\n")){const e=parseJob(t)
;if(void 0!==e)this.#e.set(e.hash,[...this.#e.get(e.hash)??[],e])}}}function parseJob(t){try{const e=JSON.parse(t)
;return/^\d+\/job-\d+$/.test(e.directory??"")&&/^[0-9a-f]{64}$/.test(e.hash??"")&&"string"==typeof e.container&&"string"==typeof e.label?e:void 0}catch{return}}function readRequest(t){try{
const e=JSON.parse((0,d.l2)(t,{limit:16777216}).toString("utf8"));return e.schema===p?e:void 0}catch{return}}})};
