"use strict";exports.id=394;exports.ids=[394];exports.modules={83111:(function(t,e,n){n.d(e,{D:()=>s,q:()=>createLeases});var r=n(42814);const i=15e3,s=90;function createLeases(){const t=new Map;let e
;const renew=t=>{try{(0,r.EH)(t)}catch{}};return{keep(n){if(!t.has(n.lease)){t.set(n.lease,n);renew(n);e??=setInterval(()=>[...t.values()].forEach(renew),i).unref()}},end:()=>clearInterval(e)}}}),
42814:(function(t,e,n){n.d(e,{EH:()=>renewLease,an:()=>removeChunk,cp:()=>makeChunk,k0:()=>runFilesIn,vi:()=>makeRunFiles});var r=n(77598),i=n(73024),s=n(76760),a=n(20654),o=n(91065),c=n(51548)
;function runFilesIn(t){const at=(...e)=>(0,s.join)(t,"slurm",...e);return{script:at("task.sh"),lease:at("lease"),nodes:at("nodes"),shapes:at("shapes"),arrays:at("arrays"),chunks:at("chunks"),
output:t=>`${at("chunks",String(t),"text").replaceAll("%","%%")}/%a`,log:(t,e)=>at("chunks",String(t),"end",String(e)),claim:(t,e)=>at("chunks",String(t),"claim",`${e}.0`),
text:(t,e)=>at("chunks",String(t),"text",String(e)),directory:t}}function makeRunFiles(t){for(const e of[t.nodes,t.shapes,t.arrays])(0,i.mkdirSync)(e,{recursive:!0});(0,i.writeFileSync)(t.script,(0,
a.Wy)((0,s.join)(c.T,"task.sh"),{limit:1048576}))}function renewLease({lease:t}){const e=`${t}.${process.pid}`;(0,i.writeFileSync)(e,`${(0,r.randomUUID)()}\n`);(0,i.renameSync)(e,t)}
function makeChunk(t,e,{tasks:n,setup:r}){const a=(0,s.join)(t.chunks,String(e));for(const t of["end","text","claim"])(0,i.mkdirSync)((0,s.join)(a,t),{recursive:!0});if(r.length>0)(0,
i.writeFileSync)((0,s.join)(a,"setup"),r.map(t=>`${t}\n`).join(""));for(const[r,{shape:s,jobs:a}]of n.entries())(0,i.writeFileSync)(t.log(e,r),`jobs ${[s,...a].join(" ")}\n`)}
async function removeChunk(t,e){(0,i.rmSync)((0,s.join)(t.arrays,String(e)),{force:!0});await(0,o.q)((0,s.join)(t.chunks,String(e))).catch(()=>{})}}),85472:(function(t,e,n){n.d(e,{z:()=>readFrom})
;var r=n(73024),i=n(10662);function readFrom(t,e,n){let s;try{s=(0,i.Bf)(t)}catch{return Buffer.alloc(0)}try{const t=Buffer.alloc(Math.max(0,Math.min(n,(0,r.fstatSync)(s).size-e)))
;return t.subarray(0,(0,r.readSync)(s,t,0,t.length,e))}finally{(0,r.closeSync)(s)}}}),91394:(function(t,e,n){n.r(e);n.d(e,{SubmittedRun:()=>SubmittedRun,createSubmittedRun:()=>createSubmittedRun,
isToGather:()=>isToGather,markGathered:()=>markGathered,removeDeadLinks:()=>removeDeadLinks,submittedIds:()=>submittedIds,submittedSince:()=>submittedSince})
;var r=n(77598),i=n(73024),s=n(51455),a=n(76760),o=n(74296),c=n(10305),h=n(51922),u=n(83111),d=n(42814),l=n(73518),m=n(20654),f=n(85472),y=n(91065),p=n(5891),S=n(6487);const v="hither-submitted-run/1"
;function createSubmittedRun(t,{spec:e,cwd:n,workDir:s},c){const u=`${readableName((0,a.resolve)(n,e))}-${(0,r.randomBytes)(4).toString("hex")}`,d=(0,a.join)((0,p.vv)(s??t),u);try{(0,l.K)((0,
a.dirname)(d));(0,i.mkdirSync)(d,{mode:448});(0,i.writeFileSync)((0,a.join)(d,"driver"),JSON.stringify(c));const e=(0,a.join)((0,p.vv)(t),u);if(e!==d){(0,l.K)((0,a.dirname)(e));(0,i.symlinkSync)(d,e)}
}catch(e){const n=(0,S.gl)(e,`submit jobs in ${s??t}`),r=`name another directory with ${(0,h.Pe)("work-dir")}`;throw void 0===s?n:new o.bD("store",n.message,r,n.details)}return d}
function readableName(t){const e=(0,a.basename)(t).replace(/\.(ya?ml|json)$/,"");return("hither"===e?(0,a.basename)((0,a.dirname)(t)):e).replaceAll(/[^\w-]/g,"-").slice(0,40)||"run"}
function submittedIds(t){const e=(0,p.vv)(t);return namesIn(e).filter(t=>isOwnDirectory((0,a.join)(e,t))).sort()}function isOwnDirectory(t){const e=process.getuid?.();try{const n=(0,i.statSync)(t)
;return n.isDirectory()&&n.uid===e&&(0,i.lstatSync)(t).uid===e}catch{return!1}}function removeDeadLinks(t){const e=(0,p.vv)(t);for(const t of namesIn(e)){const n=(0,a.join)(e,t);try{if((0,
i.lstatSync)(n).isSymbolicLink()&&!(0,i.existsSync)(n))(0,i.rmSync)(n,{force:!0})}catch{}}}function namesIn(t){try{return(0,i.readdirSync)(t)}catch{return[]}}function isToGather(t){return(0,
i.existsSync)(t)&&!(0,i.existsSync)((0,a.join)(t,j))}function markGathered(t){mark((0,a.join)(t,j))}const b="request.json",j="gathered",g="kept";function mark(t){try{(0,i.writeFileSync)(t,"")}catch{}}
function timeOf(t){try{return(0,i.statSync)(t).mtimeMs}catch{return}}function submittedSince(t){return submittedIds(t).flatMap(e=>new SubmittedRun((0,a.join)((0,p.vv)(t),e)).begun??[])}
class SubmittedRun{path;#t=0;#e=new Map;#n;constructor(t){this.path=t}get id(){return(0,a.basename)(this.path)}begin(t){const e=(0,a.join)(this.path,b);(0,
i.writeFileSync)(`${e}.new`,`${JSON.stringify({schema:v,...t})}\n`,{mode:384,flush:!0});(0,i.renameSync)(`${e}.new`,e)}get request(){this.#n??=readRequest((0,a.join)(this.path,b));return this.#n}
get isDetached(){return this.request?.request.detach??(0,i.existsSync)((0,a.join)(this.path,b))}get isForced(){return!0===this.request?.request.forceRun}isOf(t){return this.request?.command===t}
note({hash:t,label:e},{directory:n,container:r}){const s={hash:t,label:e,directory:(0,a.relative)(this.path,n),container:r};(0,i.appendFileSync)((0,a.join)(this.path,"jobs"),`${JSON.stringify(s)}\n`)}
jobsWith(t){this.#r();return this.#i(this.#e.get(t)??[])}places(){return this.#i(this.#s())}#s(){this.#r();return[...this.#e.values()].flat()}#i(t){
return t.toReversed().map(({directory:t,container:e})=>({directory:(0,a.join)(this.path,t),container:e})).filter(({directory:t})=>isToGather(t))}get begun(){return timeOf((0,a.join)(this.path,b))}
hasDriver(t,e){const{driver:n}=this;if(void 0===n&&!(0,i.existsSync)((0,a.join)(this.path,b)))return!this.isOver(e);const r=this.isDetached||n?.host===t;return void 0!==n&&!(0,
c.XU)(n,t)&&(r||!this.isOver(e))}get driver(){return(0,c.pZ)((0,m.l2)((0,a.join)(this.path,"driver"),{limit:4096}).toString("utf8"))}isOver(t){
const{lease:e=u.D}=this.request?.request??{},{path:n}=this,r=timeOf((0,d.k0)(n).lease)??timeOf((0,a.join)(n,"driver"))??timeOf(n)??Number.NEGATIVE_INFINITY;return!this.isDetached&&t-r>1e3*e}
get isKept(){return(0,i.existsSync)((0,a.join)(this.path,g))}keep(){mark((0,a.join)(this.path,g))}endDriver(){(0,i.rmSync)((0,a.join)(this.path,"driver"),{force:!0})}isEmpty(){try{return(0,
i.readdirSync)(this.path).filter(t=>/^\d+$/.test(t)).every(t=>0===(0,i.readdirSync)((0,a.join)(this.path,t)).length)&&this.#s().every(({directory:t})=>!(0,i.existsSync)((0,a.join)(this.path,t)))
}catch{return!1}}async remove(){const t=await(0,s.readlink)(this.path).catch(()=>{});await(0,y.q)(t??this.path).catch(()=>{});if(void 0!==t)await(0,s.rm)(this.path,{force:!0}).catch(()=>{})}#r(){
const t=(0,f.z)((0,a.join)(this.path,"jobs"),this.#t,536870912),e=t.subarray(0,t.lastIndexOf(10)+1);this.#t+=e.length;for(const t of e.toString("utf8").split("\n")){const e=parseJob(t)
;if(void 0!==e)this.#e.set(e.hash,[...this.#e.get(e.hash)??[],e])}}}function parseJob(t){try{const e=JSON.parse(t)
;return/^\d+\/job-\d+$/.test(e.directory??"")&&/^[0-9a-f]{64}$/.test(e.hash??"")&&"string"==typeof e.container&&"string"==typeof e.label?e:void 0}catch{return}}function readRequest(t){try{
const e=JSON.parse((0,m.l2)(t,{limit:16777216}).toString("utf8"));return e.schema===v?e:void 0}catch{return}}})};
