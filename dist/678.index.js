"use strict";exports.id=678;exports.ids=[678];exports.modules={75948:(function(e,t,n){n.d(t,{c:()=>twinsInFiles,s:()=>twinFunctions});var r=n(53658),o=n(45131),i=n(81817);function twinFunctions(e){
const t=new Map;return e.flatMap(e=>{const{functionName:n,functionVersion:r,name:o,where:i}=e,a="literal"===n.state?n.value:o;if("literal"!==r.state)return[]
;const s=JSON.stringify([a,r.value]),c=t.get(s);if(void 0===c){t.set(s,e);return[]}return[{message:`${o} has the name "${a}" and version "${r.value}" of ${c.name} in ${c.file}:${c.where.line}`,
remedy:"give one of them another name or version in its decorator",where:i}]})}async function twinsInFiles(e){
const t=new Map(e.filter(({path:e})=>e.endsWith(".py")).map(({path:e,source:t})=>[e,t])),n=[];for(const[e,a]of t){const{text:t}=(0,o.E4)(await(0,o.ht)(a).catch(()=>Buffer.alloc(0)))
;n.push(...t.includes("hither")?(0,r.y)((0,i.w_)(t,e)).functions:[])}return twinFunctions(n)}}),89678:(function(e,t,n){n.r(t);n.d(t,{storeCat:()=>storeCat,storeGet:()=>storeGet,storeOf:()=>storeOf,
storePut:()=>storePut});var r=n(51455),o=n(76760),i=n(74296),a=n(59505),s=n(74890),c=n(52677),u=n(10770),f=n(5891),l=n(20536),w=n(13172),p=n(22955),d=n(4945);async function storePut(e,t){const n=(0,
o.resolve)(t.cwd,e.subject);await checkFile(n,e.subject);const r=await openRemotesOf(t),i=storeOf(e,t),a=await i.putFile(n);if(r.write)await(0,s.D)(await i.openVerified(a),e=>r.put((0,
f.du)("",a.sha1),(0,w.p)(e,a.size),"missing"));t.writeOut(`${(0,c.t2)(a.sha1,(0,o.basename)(n))}\n`);return 0}async function storeGet(e,t){
const n=storeOf(e,t,await openRemotesOf(t)),r=await refOf(e.subject,n);await n.materialize(r,(0,o.resolve)(t.cwd,e.target),"copy");return 0}async function storeCat(e,t){
const n=storeOf(e,t,await openRemotesOf(t)),r=await refOf(e.subject,n),o=await n.openVerified(r);await t.pipeOut(o.createReadStream({start:0}));return 0}async function checkFile(e,t){const n=await(0,
r.stat)(e).catch(()=>{});if(void 0===n)throw new i.bD("usage",`there is no file ${t}`,"check the path, and the folder that you are in")
;if(!n.isFile())throw new i.bD("usage",`${t} is not a regular file`,"only files can be stored: name one")}function storeOf(e,t,n=p.mR){return(0,l.C)(void 0===e.store?(0,f.q1)(t.environment):(0,
o.resolve)(t.cwd,e.store),{remotes:n,signal:t.signal})}async function openRemotesOf(e){const t=await(0,p.E9)((0,d.xY)(e),{env:e.environment,signal:e.signal});return(0,
p.GY)(t,t=>e.writeErr(`warning: ${(0,a.Q)(t)}\n`))}async function refOf(e,t){const n=(0,c.rI)(e)
;if(void 0===n)throw new i.bD("usage",`"${e}" is not the URI of an object`,'write sha1://HASH, as "hither store put" prints it, or sha1dir://HASH/PATH');return(await(0,u.H)(n,t)).ref}}),
4945:(function(e,t,n){n.d(t,{Dh:()=>prepareWithCare,fo:()=>requestOf,iA:()=>prepare,xY:()=>remotesOf});var r=n(48161),o=n(76760),i=n(74296),a=n(75948),s=n(48319),c=n(5891),u=n(15009)
;function requestOf(e,t){return{spec:e.spec,cwd:t.cwd,select:e.select,args:e.arg,...void 0===e.root?{}:{root:folderOf("--root",e.root,t)},
dataRoots:[...e.dataRoot,...pathList(t.environment.HITHER_DATA_ROOTS)].map(e=>(0,o.resolve)(t.cwd,e)),...void 0===e.runtime?{}:{runtime:e.runtime},...void 0===e.container?{}:{container:e.container},
executor:e.executor,parallel:e.parallel??(0,r.availableParallelism)(),cache:e.cache,forceRun:e.forceRun,...void 0===e.timeout?{}:{timeout:e.timeout},store:void 0===e.store?(0,
c.q1)(t.environment):folderOf("--store",e.store,t),remoteStores:remotesOf(t),...void 0===e.output?{}:{output:folderOf("--output",e.output,t)},retain:e.retain,requireIsolation:e.requireIsolation,
environment:t.environment}}function folderOf(e,t,{cwd:n}){if(""===t)throw new i.bD("usage",`${e} is empty`,`name a folder; the current one is ${e} .`);return(0,o.resolve)(n,t)}function pathList(e=""){
return e.split(o.delimiter).filter(e=>""!==e)}function remotesOf({environment:e,cwd:t}){const n=(0,u.ze)(e.HITHER_REMOTE_STORES??"",t);for(const e of n)if(!e.ok){const{given:t,why:n,remedy:r}=e
;throw new i.bD("usage",`HITHER_REMOTE_STORES: "${t}" ${n}`,r)}return n.flatMap(e=>e.ok?[e.store]:[])}async function prepareWithCare(e,t){
const n=await prepare(e,t),r=n.jobs.flatMap(({bundle:e})=>e.files);warn(await(0,a.c)(r),t);return n}async function prepare(e,t){const n=await(0,s.Z)(e);warn(n.warnings,t);if(!n.ok)throw(0,
i.k9)(n.problems);const{jobs:r,remoteStores:o}=n.value;return{jobs:r,request:{...e,remoteStores:o}}}function warn(e,t){for(const n of e)t.writeErr(`warning: ${(0,i.Vw)(n)}\n`)}})};
