"use strict";exports.id=772;exports.ids=[772];exports.modules={75948:(function(e,t,n){n.d(t,{c:()=>twinsInFiles,s:()=>twinFunctions});var r=n(53658),o=n(45131),i=n(81817);function twinFunctions(e){
const t=new Map;return e.flatMap(e=>{const{functionName:n,functionVersion:r,name:o,where:i}=e,a="literal"===n.state?n.value:o;if("literal"!==r.state)return[]
;const s=JSON.stringify([a,r.value]),c=t.get(s);if(void 0===c){t.set(s,e);return[]}return[{message:`${o} has the name "${a}" and version "${r.value}" of ${c.name} in ${c.file}:${c.where.line}`,
remedy:"give one of them another name or version in its decorator",where:i}]})}async function twinsInFiles(e){
const t=new Map(e.filter(({path:e})=>e.endsWith(".py")).map(({path:e,source:t})=>[e,t])),n=[];for(const[e,a]of t){const{text:t}=(0,o.E4)(await(0,o.ht)(a).catch(()=>Buffer.alloc(0)))
;n.push(...t.includes("hither")?(0,r.y)((0,i.w_)(t,e)).functions:[])}return twinFunctions(n)}}),4945:(function(e,t,n){n.d(t,{Dh:()=>prepareWithCare,fo:()=>requestOf,iA:()=>prepare,xY:()=>remotesOf})
;var r=n(48161),o=n(76760),i=n(83916),a=n(71353),s=n(75948),c=n(50512),u=n(58759);function requestOf(e,t){return{spec:e.spec,cwd:t.cwd,select:e.select,args:e.arg,...void 0===e.root?{}:{
root:folderOf("--root",e.root,t)},dataRoots:[...e.dataRoot,...pathList(t.environment.HITHER_DATA_ROOTS)].map(e=>(0,o.resolve)(t.cwd,e)),...void 0===e.runtime?{}:{runtime:e.runtime},
...void 0===e.container?{}:{container:e.container},executor:e.executor,parallel:e.parallel??(0,r.availableParallelism)(),cache:e.cache,forceRun:e.forceRun,...void 0===e.timeout?{}:{timeout:e.timeout},
store:void 0===e.store?(0,u.q1)(t.environment):folderOf("--store",e.store,t),remoteStores:remotesOf(t),...void 0===e.output?{}:{output:folderOf("--output",e.output,t)},retain:e.retain,
requireIsolation:e.requireIsolation,environment:t.environment}}function folderOf(e,t,{cwd:n}){if(""===t)throw new i.bD("usage",`${e} is empty`,`name a folder; the current one is ${e} .`);return(0,
o.resolve)(n,t)}function pathList(e=""){return e.split(o.delimiter).filter(e=>""!==e)}function remotesOf({environment:e,cwd:t}){const n=(0,c.ze)(e.HITHER_REMOTE_STORES??"",t)
;for(const e of n)if(!e.ok){const{given:t,why:n,remedy:r}=e;throw new i.bD("usage",`HITHER_REMOTE_STORES: "${t}" ${n}`,r)}return n.flatMap(e=>e.ok?[e.store]:[])}async function prepareWithCare(e,t){
const n=await prepare(e,t),r=n.jobs.flatMap(({bundle:e})=>e.files);warn(await(0,s.c)(r),t);return n}async function prepare(e,t){const n=await(0,a.Z)(e);warn(n.warnings,t);if(!n.ok)throw(0,
i.k9)(n.problems);const{jobs:r,remoteStores:o}=n.value;return{jobs:r,request:{...e,remoteStores:o}}}function warn(e,t){for(const n of e)t.writeErr(`warning: ${(0,i.Vw)(n)}\n`)}}),32772:(function(e,t,n){
n.r(t);n.d(t,{storeCat:()=>storeCat,storeGet:()=>storeGet,storeOf:()=>storeOf,storePut:()=>storePut})
;var r=n(77598),o=n(51455),i=n(76760),a=n(83916),s=n(81931),c=n(6489),u=n(3361),f=n(98698),l=n(11398),w=n(75794),p=n(58759),d=n(53325),m=n(4945);async function storePut(e,t){const n=(0,
i.resolve)(t.cwd,e.subject);await checkFile(n,e.subject);const r=await openRemotesOf(t),o=storeOf(e,t),a=await o.putFile(n);if(r.write)await(0,w.D)(await o.openVerified(a),e=>r.put((0,
p.du)("",a.sha1),(0,u.p)(e,a.size),"missing"));t.writeOut(`${(0,c.t2)(a.sha1,(0,i.basename)(n))}\n`);return 0}async function storeGet(e,t){
const n=storeOf(e,t,await openRemotesOf(t)),r=await refOf(e.subject,n);await n.placeVerified(r,(0,i.resolve)(t.cwd,e.target),"copy");return 0}async function storeCat(e,t){
const n=storeOf(e,t,await openRemotesOf(t)),r=await refOf(e.subject,n),o=await n.openVerified(r);await t.pipeOut(o.createReadStream({start:0}));return 0}async function checkFile(e,t){const n=await(0,
o.stat)(e).catch(()=>{});if(void 0===n)throw new a.bD("usage",`there is no file ${t}`,"check the path, and the folder that you are in")
;if(!n.isFile())throw new a.bD("usage",`${t} is not a regular file`,"only files can be stored: name one")}function storeOf(e,t,n=f.mR){return(0,s.C)(void 0===e.store?(0,p.q1)(t.environment):(0,
i.resolve)(t.cwd,e.store),{remotes:n,signal:t.signal})}async function openRemotesOf(e){const t=await(0,f.E9)((0,m.xY)(e),{env:e.environment,random:r.randomBytes,signal:e.signal});return(0,
f.GY)(t,t=>e.writeErr(`warning: ${(0,d.Q)(t)}\n`))}async function refOf(e,t){const n=(0,c.rI)(e)
;if(void 0===n)throw new a.bD("usage",`"${e}" is not the URI of an object`,'write sha1://HASH, as "hither store put" prints it, or sha1dir://HASH/PATH');return(await(0,l.H)(n,t)).ref}})};
