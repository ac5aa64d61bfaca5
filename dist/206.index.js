"use strict";exports.id=206;exports.ids=[206];exports.modules={75948:(function(e,t,n){n.d(t,{c:()=>twinsInFiles,s:()=>twinFunctions});var o=n(92576),r=n(45131),i=n(81817);function twinFunctions(e){
const t=new Map;return e.flatMap(e=>{const{functionName:n,functionVersion:o,name:r,where:i}=e,a="literal"===n.state?n.value:r;if("literal"!==o.state)return[]
;const s=JSON.stringify([a,o.value]),c=t.get(s);if(void 0===c){t.set(s,e);return[]}return[{message:`${r} has the name "${a}" and version "${o.value}" of ${c.name} in ${c.file}:${c.where.line}`,
remedy:"give one of them another name or version in its decorator",where:i}]})}async function twinsInFiles(e){
const t=new Map(e.filter(({path:e})=>e.endsWith(".py")).map(({path:e,source:t})=>[e,t])),n=[];for(const[e,a]of t){const{text:t}=(0,r.E4)(await(0,r.ht)(a).catch(()=>Buffer.alloc(0)))
;n.push(...t.includes("hither")?(0,o.y)((0,i.w_)(t,e)).functions:[])}return twinFunctions(n)}}),30825:(function(e,t,n){n.r(t);n.d(t,{validate:()=>validate})
;var o=n(74296),r=n(59505),i=n(23314),a=n(7520),s=n(4945);async function validate(e,t){const{jobs:n,request:i}=await(0,s.Dh)((0,s.fo)(e,t),t),a=e.images?await missingImages(n,i,t):[]
;for(const{text:e,jobs:n}of a){const o=n>1?` (this stops ${n} jobs)`:"";t.writeErr(`${(0,r.Q)(e)}${o}\n`)}if(a.length>0)return o.ai.image;const c=1===n.length?"one job":`${n.length} jobs`
;t.writeOut(e.images?`${c}, no mistakes, all images are there\n`:`${c}, no mistakes; not checked: whether the images are there (--images)\n`);return 0}async function missingImages(e,t,n){
const{context:o,close:r}=await(0,a.I)(t,{report:()=>{},signal:n.signal}),s=new Map;try{for(const t of e){const e=await(0,i.ls)(t,o).then(()=>{},whyNot);if(void 0!==e)s.set(e,(s.get(e)??0)+1)}}finally{
await r()}return[...s].map(([e,t])=>({text:e,jobs:t}))}function whyNot(e){if(e instanceof o.bD&&"internal"!==e.code)return e.problems.map(o.Vw).join("\n");throw e}}),4945:(function(e,t,n){n.d(t,{
Dh:()=>prepareWithCare,fo:()=>requestOf,iA:()=>prepare,xY:()=>remotesOf});var o=n(48161),r=n(76760),i=n(74296),a=n(75948),s=n(48319),c=n(5891),u=n(15009);function requestOf(e,t){return{spec:e.spec,
cwd:t.cwd,select:e.select,args:e.arg,...void 0===e.root?{}:{root:directoryOf("--root",e.root,t)},dataRoots:[...e.dataRoot,...pathList(t.environment.HITHER_DATA_ROOTS)].map(e=>(0,r.resolve)(t.cwd,e)),
...void 0===e.runtime?{}:{runtime:e.runtime},...void 0===e.container?{}:{container:e.container},executor:e.executor,parallel:e.parallel??(0,o.availableParallelism)(),cache:e.cache,forceRun:e.forceRun,
...void 0===e.timeout?{}:{timeout:e.timeout},store:void 0===e.store?(0,c.q1)(t.environment):directoryOf("--store",e.store,t),remoteStores:remotesOf(t),...void 0===e.output?{}:{
output:directoryOf("--output",e.output,t)},retain:e.retain,requireIsolation:e.requireIsolation,environment:t.environment}}function directoryOf(e,t,{cwd:n}){
if(""===t)throw new i.bD("usage",`${e} is empty`,`name a directory; the current one is ${e} .`);return(0,r.resolve)(n,t)}function pathList(e=""){return e.split(r.delimiter).filter(e=>""!==e)}
function remotesOf({environment:e,cwd:t}){const n=(0,u.ze)(e.HITHER_REMOTE_STORES??"",t);for(const e of n)if(!e.ok){const{given:t,why:n,remedy:o}=e
;throw new i.bD("usage",`HITHER_REMOTE_STORES: "${t}" ${n}`,o)}return n.flatMap(e=>e.ok?[e.store]:[])}async function prepareWithCare(e,t){
const n=await prepare(e,t),o=n.jobs.flatMap(({bundle:e})=>e.files);warn(await(0,a.c)(o),t);return n}async function prepare(e,t){const n=await(0,s.Z)(e);warn(n.warnings,t);if(!n.ok)throw(0,
i.k9)(n.problems);const{jobs:o,remoteStores:r}=n.value;return{jobs:o,request:{...e,remoteStores:r}}}function warn(e,t){for(const n of e)t.writeErr(`warning: ${(0,i.Vw)(n)}\n`)}})};
