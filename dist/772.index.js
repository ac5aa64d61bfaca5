"use strict";exports.id=772;exports.ids=[772];exports.modules={75948:(function(e,t,r){r.d(t,{c:()=>twinsInFiles,s:()=>twinFunctions});var n=r(51455),o=r(53658),i=r(45131),a=r(81817)
;function twinFunctions(e){const t=new Map;return e.flatMap(e=>{const{functionName:r,functionVersion:n,name:o,where:i}=e,a="literal"===r.state?r.value:o;if("literal"!==n.state)return[]
;const s=JSON.stringify([a,n.value]),c=t.get(s);if(void 0===c){t.set(s,e);return[]}return[{message:`${o} has the name "${a}" and version "${n.value}" of ${c.name} in ${c.file}:${c.where.line}`,
remedy:"give one of them another name or version in its decorator",where:i}]})}async function twinsInFiles(e){
const t=new Map(e.filter(({path:e})=>e.endsWith(".py")).map(({path:e,source:t})=>[e,t])),r=[];for(const[e,s]of t){const{text:t}=(0,i.E)(await(0,n.readFile)(s).catch(()=>Buffer.alloc(0)))
;r.push(...t.includes("hither")?(0,o.y)((0,a.w_)(t,e)).functions:[])}return twinFunctions(r)}}),4945:(function(e,t,r){r.d(t,{Dh:()=>prepareWithCare,fo:()=>requestOf,iA:()=>prepare,xY:()=>remotesOf})
;var n=r(48161),o=r(76760),i=r(83916),a=r(6233),s=r(40920),c=r(75948),u=r(50512),f=r(58759);function requestOf(e,t){return{spec:e.spec,cwd:t.cwd,select:e.select,args:e.arg,...void 0===e.root?{}:{
root:folderOf("--root",e.root,t)},dataRoots:[...e.dataRoot,...pathList(t.environment.HITHER_DATA_ROOTS)].map(e=>(0,o.resolve)(t.cwd,e)),...void 0===e.runtime?{}:{runtime:e.runtime},
...void 0===e.container?{}:{container:e.container},executor:e.executor,parallel:e.parallel??(0,n.availableParallelism)(),cache:e.cache,forceRun:e.forceRun,...void 0===e.timeout?{}:{timeout:e.timeout},
store:void 0===e.store?(0,f.q1)(t.environment):folderOf("--store",e.store,t),remoteStores:remotesOf(t),...void 0===e.output?{}:{output:folderOf("--output",e.output,t)},retain:e.retain,
requireIsolation:e.requireIsolation,environment:t.environment}}function folderOf(e,t,{cwd:r}){if(""===t)throw new i.bD("usage",`${e} is empty`,`name a folder; the current one is ${e} .`);return(0,
o.resolve)(r,t)}function pathList(e=""){return e.split(o.delimiter).filter(e=>""!==e)}function remotesOf({environment:e,cwd:t}){const r=(0,u.ze)(e.HITHER_REMOTE_STORES??"",t)
;for(const e of r)if(!e.ok){const{given:t,why:r,remedy:n}=e;throw new i.bD("usage",`HITHER_REMOTE_STORES: "${t}" ${r}`,n)}return r.flatMap(e=>e.ok?[e.store]:[])}async function prepareWithCare(e,t){
const r=await prepare(e,t),n=r.jobs.flatMap(({bundle:e})=>e.files);warn(await(0,c.c)(n),t);return r}async function prepare(e,t){const r=await(0,a.Z)(e);warn(r.warnings,t);if(!r.ok)throw(0,
i.k9)(r.problems);const{jobs:n,remoteStores:o}=r.value;return{jobs:n,request:{...e,remoteStores:o}}}function warn(e,t){for(const r of e)t.writeErr(`warning: ${(0,s.D)((0,i.Vw)(r))}\n`)}}),
32772:(function(e,t,r){r.r(t);r.d(t,{storeCat:()=>storeCat,storeGet:()=>storeGet,storeOf:()=>storeOf,storePut:()=>storePut})
;var n=r(77598),o=r(51455),i=r(76760),a=r(83916),s=r(40920),c=r(81931),u=r(6489),f=r(3361),l=r(98698),w=r(11398),p=r(75794),d=r(58759),m=r(4945);async function storePut(e,t){const r=(0,
i.resolve)(t.cwd,e.subject);await checkFile(r,e.subject);const n=await openRemotesOf(t),o=storeOf(e,t),a=await o.putFile(r);if(n.write)await(0,p.D)(await o.openVerified(a),e=>n.put((0,
d.du)("",a.sha1),(0,f.p)(e,a.size),"missing"));t.writeOut(`${(0,u.t2)(a.sha1,(0,i.basename)(r))}\n`);return 0}async function storeGet(e,t){
const r=storeOf(e,t,await openRemotesOf(t)),n=await refOf(e.subject,r);await r.placeVerified(n,(0,i.resolve)(t.cwd,e.target),"copy");return 0}async function storeCat(e,t){
const r=storeOf(e,t,await openRemotesOf(t)),n=await refOf(e.subject,r),o=await r.openVerified(n);await t.pipeOut(o.createReadStream({start:0}));return 0}async function checkFile(e,t){const r=await(0,
o.stat)(e).catch(()=>{});if(void 0===r)throw new a.bD("usage",`there is no file ${t}`,"check the path, and the folder that you are in")
;if(!r.isFile())throw new a.bD("usage",`${t} is not a regular file`,"only files can be stored: name one")}function storeOf(e,t,r=l.mR){return(0,c.C)(void 0===e.store?(0,d.q1)(t.environment):(0,
i.resolve)(t.cwd,e.store),{remotes:r})}async function openRemotesOf(e){const t=await(0,l.E9)((0,m.xY)(e),{env:e.environment,random:n.randomBytes});return(0,l.GY)(t,t=>e.writeErr(`warning: ${(0,
s.D)(t)}\n`))}async function refOf(e,t){const r=(0,u.rI)(e)
;if(void 0===r)throw new a.bD("usage",`"${e}" is not the URI of an object`,'write sha1://HASH, as "hither store put" prints it, or sha1dir://HASH/PATH');return(await(0,w.H)(r,t)).ref}})};
