"use strict";exports.id=827;exports.ids=[827,394];exports.modules={85472:(function(t,e,n){n.d(e,{z:()=>readFrom});var i=n(73024),r=n(10662);function readFrom(t,e,n){let s;try{s=(0,r.Bf)(t)}catch{
return Buffer.alloc(0)}try{const t=Buffer.alloc(Math.max(0,Math.min(n,(0,i.fstatSync)(s).size-e)));return t.subarray(0,(0,i.readSync)(s,t,0,t.length,e))}finally{(0,i.closeSync)(s)}}}),
86429:(function(t,e,n){n.d(e,{q:()=>detachedRun});var i=n(76760),r=n(74296),s=n(5891),o=n(91394);function detachedRun(t,e){const n=(0,i.join)((0,s.vv)(t),e),a=(0,
o.submittedIds)(t).includes(e)?new o.SubmittedRun(n).request:void 0
;if(void 0===a)throw new r.bD("usage",`there is no detached run "${e}" in ${t}: its results were gathered, or it was cancelled`,'see "hither runs"');return{...a,path:n}}}),7827:(function(t,e,n){n.r(e)
;n.d(e,{openSubmittedJobs:()=>openSubmittedJobs});var i=n(77598),r=n(76760),s=n(91065),o=n(12896),a=n(5891),c=n(62939),h=n(86429),d=n(91394);function openSubmittedJobs(t){return new Submitted(t)}
class Submitted{context;#t=new Map;#e;#n=new Set;#i="";#r;constructor(t){this.context=t;const{own:e}=t;this.#e=void 0===e?void 0:new d.SubmittedRun(e)}get isDetached(){return void 0!==this.#e}
get left(){return this.#r}async plan(t){const{request:e,root:n,owner:i,now:r}=this.context;if(void 0!==e.attach)(0,h.q)(n,e.attach);this.#i=await(0,c.sX)({...e,detach:!1},t)
;const{environment:s,...o}=e;this.#e?.begin({time:r()/1e3,host:i.host,spec:(0,c.Bg)(e,t),jobs:t.length,command:this.#i,request:o})}async find(t,e){
for(const n of this.#s(e))for(const i of n.jobsWith(t)){const{directory:t}=i;if(!e&&this.#n.has(t))continue;this.#n.add(t)
;const r=await this.context.executor.idOf(t),o=void 0===r?void 0:await this.#o(n,i);if(void 0!==r&&o?.isMine){this.#r??=n.id;return{...i,task:r,gathered:()=>(0,d.markGathered)(t),release:o.release}}
if(void 0!==r)continue;if(!n.hasDriver(this.context.owner.host))await(0,s.q)(t).catch(()=>{})}return}note(t,e){this.#r=this.#e?.id;this.#e?.note(t,e)}async close(){const{signal:t,owner:e}=this.context
;this.#e?.endDriver();for(const n of this.#a()){if(n.id===this.#e?.id&&t.aborted||n.isEmpty()&&!n.hasDriver(e.host))await(0,s.q)(n.path).catch(()=>{})}}async#o({id:t},{directory:e}){
const{inFlight:n,signal:r,report:s}=this.context;if(this.isDetached)return o.oF;return n.enter((0,i.createHash)("sha256").update(e).digest("hex"),{signal:r,look:async()=>(0,d.isToGather)(e)?void 0:!0,
onWait:e=>{const n=void 0===e?"another run":`process ${e.pid} on ${e.host}`;s({type:"notice",message:`${t} is being gathered by ${n}: waiting for it`})}})}#s(t){const e=this.#a()
;return t?e:e.filter(t=>t.id!==this.#e?.id&&(t.id===this.context.request.attach||t.request?.command===this.#i))}#a(){return(0,d.submittedIds)(this.context.root).map(t=>{
const e=this.#t.get(t)??new d.SubmittedRun((0,r.join)((0,a.vv)(this.context.root),t));this.#t.set(t,e);return e})}}}),91394:(function(t,e,n){n.r(e);n.d(e,{SubmittedRun:()=>SubmittedRun,
createSubmittedRun:()=>createSubmittedRun,isToGather:()=>isToGather,markGathered:()=>markGathered,submittedIds:()=>submittedIds,submittedSince:()=>submittedSince})
;var i=n(77598),r=n(73024),s=n(76760),o=n(10305),a=n(73518),c=n(20654),h=n(85472),d=n(5891),u=n(6487);const l="hither-detached-run/1";function createSubmittedRun(t,{spec:e,cwd:n},o){const c=(0,
s.join)((0,d.vv)(t),`${readableName((0,s.resolve)(n,e))}-${(0,i.randomBytes)(4).toString("hex")}`);try{(0,a.K)((0,d.vv)(t));(0,r.mkdirSync)(c,{mode:448});(0,r.writeFileSync)((0,
s.join)(c,"driver"),JSON.stringify(o))}catch(e){throw(0,u.gl)(e,`submit jobs in ${t}`)}return c}function readableName(t){const e=(0,s.basename)(t).replace(/\.(ya?ml|json)$/,"");return("hither"===e?(0,
s.basename)((0,s.dirname)(t)):e).replaceAll(/[^\w-]/g,"-").slice(0,40)||"run"}function submittedIds(t){const e=(0,d.vv)(t);try{return(0,r.readdirSync)(e).filter(t=>isOwnDirectory((0,
s.join)(e,t))).sort()}catch{return[]}}function isOwnDirectory(t){const e=(0,r.lstatSync)(t,{throwIfNoEntry:!1});return!0===e?.isDirectory()&&e.uid===process.getuid?.()}function isToGather(t){return(0,
r.existsSync)(t)&&!(0,r.existsSync)((0,s.join)(t,m))}function markGathered(t){try{(0,r.writeFileSync)((0,s.join)(t,m),"")}catch{}}const m="gathered";function submittedSince(t){
return submittedIds(t).flatMap(e=>new SubmittedRun((0,s.join)((0,d.vv)(t),e)).begun??[])}class SubmittedRun{path;#c=0;#h=new Map;#d;constructor(t){this.path=t}get id(){return(0,s.basename)(this.path)}
begin(t){(0,r.writeFileSync)((0,s.join)(this.path,"request.json"),`${JSON.stringify({schema:l,...t})}\n`,{mode:384})}get request(){this.#d??=readRequest((0,s.join)(this.path,"request.json"))
;return this.#d}note({hash:t,label:e},{directory:n,container:i}){const o={hash:t,label:e,directory:(0,s.relative)(this.path,n),container:i};(0,r.appendFileSync)((0,
s.join)(this.path,"jobs"),`${JSON.stringify(o)}\n`)}jobsWith(t){this.#u();return(this.#h.get(t)??[]).map(({directory:t,container:e})=>({directory:(0,s.join)(this.path,t),container:e
})).filter(({directory:t})=>isToGather(t))}get begun(){try{return(0,r.statSync)((0,s.join)(this.path,"request.json")).mtimeMs}catch{return}}hasDriver(t){const e=(0,o.pZ)((0,c.l2)((0,
s.join)(this.path,"driver"),{limit:4096}).toString("utf8"));return void 0!==e&&!(0,o.XU)(e,t)}endDriver(){(0,r.rmSync)((0,s.join)(this.path,"driver"),{force:!0})}isEmpty(){try{return(0,
r.readdirSync)(this.path).filter(t=>/^\d+$/.test(t)).every(t=>0===(0,r.readdirSync)((0,s.join)(this.path,t)).length)}catch{return!1}}#u(){const t=(0,h.z)((0,
s.join)(this.path,"jobs"),this.#c,536870912),e=t.subarray(0,t.lastIndexOf(10)+1);this.#c+=e.length;for(const t of e.toString("utf8").split("\n")){const e=parseJob(t)
;if(void 0!==e)this.#h.set(e.hash,[...this.#h.get(e.hash)??[],e])}}}function parseJob(t){try{const e=JSON.parse(t)
;return/^\d+\/job-\d+$/.test(e.directory??"")&&/^[0-9a-f]{64}$/.test(e.hash??"")&&"string"==typeof e.container&&"string"==typeof e.label?e:void 0}catch{return}}function readRequest(t){try{
const e=JSON.parse((0,c.l2)(t,{limit:16777216}).toString("utf8"));return e.schema===l?e:void 0}catch{return}}})};
