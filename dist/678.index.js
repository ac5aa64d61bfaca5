"use strict";exports.id=678;exports.ids=[678];exports.modules={75948:(function(e,t,r){r.d(t,{c:()=>twinsInFiles,s:()=>twinFunctions});var n=r(41569),o=r(45131),i=r(81817);function twinFunctions(e){
const t=new Map;return e.flatMap(e=>{const{functionName:r,functionVersion:n,name:o,where:i}=e,s="literal"===r.state?r.value:o;if("literal"!==n.state)return[]
;const a=JSON.stringify([s,n.value]),c=t.get(a);if(void 0===c){t.set(a,e);return[]}const u=`${c.name} in ${c.file}:${c.where.line}`;return[{
message:`${o} has the same name "${s}" and version "${n.value}" as ${u}`,remedy:"change the name or version in one of the decorators",where:i}]})}function twinsInFiles(e){
const t=new Map(e.filter(({path:e})=>e.endsWith(".py")).map(({path:e,source:t})=>[e,t])),r=[];for(const[e,s]of t){const{text:t}=(0,o.JG)(s);r.push(...t.includes("hither")?(0,n.y)((0,
i.w_)(t,e)).functions:[])}return twinFunctions(r)}}),89678:(function(e,t,r){r.r(t);r.d(t,{storeCat:()=>storeCat,storeGet:()=>storeGet,storeOf:()=>storeOf,storePut:()=>storePut})
;var n=r(51455),o=r(76760),i=r(74296),s=r(59505),a=r(74890),c=r(52677),u=r(10770),f=r(5891),w=r(10513),l=r(13172),d=r(22955),p=r(4945);async function storePut(e,t){const r=(0,
o.resolve)(t.cwd,e.subject);await checkFile(r,e.subject);const n=await openRemotesOf(t),i=storeOf(e,t),s=await i.putFile(r);if(n.write)await(0,a.D)(await i.openVerified(s),e=>n.put((0,
f.du)("",s.sha1),(0,l.p)(e,s.size),"missing"));t.writeOut(`${(0,c.t2)(s.sha1,(0,o.basename)(r))}\n`);return 0}async function storeGet(e,t){
const r=storeOf(e,t,await openRemotesOf(t)),n=await refOf(e.subject,r);await r.materialize(n,(0,o.resolve)(t.cwd,e.target),"copy");return 0}async function storeCat(e,t){
const r=storeOf(e,t,await openRemotesOf(t)),n=await refOf(e.subject,r),o=await r.openVerified(n);await t.pipeOut(o.createReadStream({start:0}));return 0}async function checkFile(e,t){const r=await(0,
n.stat)(e).catch(()=>{});if(void 0===r)throw new i.bD("usage",`there is no file ${t}`,"check the path; it starts from the current directory")
;if(!r.isFile())throw new i.bD("usage",`${t} is not a regular file`,"name a regular file; directories and devices can't be stored")}function storeOf(e,t,r=d.mR){return(0,w.C)(void 0===e.store?(0,
f.q1)(t.environment):(0,o.resolve)(t.cwd,e.store),{remotes:r,signal:t.signal})}async function openRemotesOf(e){const t=await(0,d.E9)((0,p.xY)(e),{env:e.environment,signal:e.signal});return(0,
d.GY)(t,t=>e.writeErr(`warning: ${(0,s.Q)(t)}\n`))}async function refOf(e,t){const r=(0,c.rI)(e)
;if(void 0===r)throw new i.bD("usage",`"${e}" is not an object URI`,'write sha1://HASH, as "hither store put" prints it, or sha1dir://HASH/PATH');return(await(0,u.H)(r,t)).ref}}),4945:(function(e,t,r){
r.d(t,{fo:()=>requestOf,iA:()=>prepare,jt:()=>directoryOf,rB:()=>prepareWithWarnings,xY:()=>remotesOf});var n=r(76760),o=r(74296),i=r(75948),s=r(14649),a=r(5891),c=r(15009);function requestOf(e,t){
return{spec:e.spec,cwd:t.cwd,select:e.select,args:e.arg,...void 0===e.root?{}:{root:directoryOf("--root",e.root,t)},dataRoots:[...e.dataRoot,...pathList(t.environment.HITHER_DATA_ROOTS)].map(e=>(0,
n.resolve)(t.cwd,e)),...void 0===e.runtime?{}:{runtime:e.runtime},...void 0===e.container?{}:{container:e.container},executor:e.executor,slurm:e.slurm,detach:e.detach,...void 0===e.workDir?{}:{
workDir:directoryOf("--work-dir",e.workDir,t)},...void 0===e.lease?{}:{lease:e.lease},...void 0===e.parallel?{}:{parallel:e.parallel},cache:e.cache,forceRun:e.forceRun,...void 0===e.timeout?{}:{
timeout:e.timeout},store:void 0===e.store?(0,a.q1)(t.environment):directoryOf("--store",e.store,t),remoteStores:remotesOf(t),...void 0===e.output?{}:{output:directoryOf("--output",e.output,t)},
copyInputs:e.copyInputs,retain:e.retain,requireIsolation:e.requireIsolation,environment:t.environment}}function directoryOf(e,t,{cwd:r}){
if(""===t)throw new o.bD("usage",`${e} is empty`,`name a directory, or write "${e} ." for the current one`);return(0,n.resolve)(r,t)}function pathList(e=""){
return e.split(n.delimiter).filter(e=>""!==e)}function remotesOf({environment:e,cwd:t}){const r=(0,c.ze)(e.HITHER_REMOTE_STORES??"",t);for(const e of r)if(!e.ok){const{given:t,why:r,remedy:n}=e
;throw new o.bD("usage",`HITHER_REMOTE_STORES: "${t}" ${r}`,n)}return r.flatMap(e=>e.ok?[e.store]:[])}async function prepareWithWarnings(e,t){
const r=await prepare(e,t),n=r.jobs.flatMap(({bundle:e})=>e.files);warn((0,i.c)(n),t);return r}async function prepare(e,t){const r=await(0,s.Z)(e);warn(r.warnings,t);if(!r.ok)throw(0,o.k9)(r.problems)
;const{jobs:n,remoteStores:i}=r.value;return{jobs:n,request:{...e,remoteStores:i},warnings:r.warnings}}const u=10;function warn(e,t){for(const r of e.slice(0,u))t.writeErr(`warning: ${(0,o.Vw)(r)}\n`)
;if(e.length>u)t.writeErr(`\u2026 and ${e.length-u} more warnings\n`)}})};
