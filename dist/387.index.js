"use strict";exports.id=387;exports.ids=[387];exports.modules={75948:(function(e,t,r){r.d(t,{c:()=>twinsInFiles,s:()=>twinFunctions});var n=r(92576),i=r(45131),o=r(81817);function twinFunctions(e){
const t=new Map;return e.flatMap(e=>{const{functionName:r,functionVersion:n,name:i,where:o}=e,a="literal"===r.state?r.value:i;if("literal"!==n.state)return[]
;const s=JSON.stringify([a,n.value]),c=t.get(s);if(void 0===c){t.set(s,e);return[]}return[{message:`${i} has the name "${a}" and version "${n.value}" of ${c.name} in ${c.file}:${c.where.line}`,
remedy:"give one of them another name or version in its decorator",where:o}]})}async function twinsInFiles(e){
const t=new Map(e.filter(({path:e})=>e.endsWith(".py")).map(({path:e,source:t})=>[e,t])),r=[];for(const[e,a]of t){const{text:t}=(0,i.E4)(await(0,i.ht)(a).catch(()=>Buffer.alloc(0)))
;r.push(...t.includes("hither")?(0,n.y)((0,o.w_)(t,e)).functions:[])}return twinFunctions(r)}}),65387:(function(e,t,r){r.r(t);r.d(t,{run:()=>run});var n=r(57075),i=r(89997),o=r(7520),a=r(47679)
;// CONCATENATED MODULE: ./src/terminal/paint.ts
const plain=e=>e,sgr=e=>t=>`\x1b[${e}m${t}\x1b[0m`;function createPaint(e){return e?{red:sgr(31),green:sgr(32),yellow:sgr(33),dim:sgr(2)}:{red:plain,green:plain,yellow:plain,dim:plain}}
var s=r(46193),c=r(74296),l=r(59505),u=r(59226),f=r(54847),d=r(1662),p=r(5205),m=r(7176);// CONCATENATED MODULE: ./src/terminal/reporter.ts
const w=65536,$=76;function createConsoleReporter(e){const{paint:t}=e,r=createScreen(e),n=createRelay(e,r);return i=>{switch(i.type){case"notice":case"warning":{
const e="warning"===i.type?t.yellow("warning: "):"";r.line(`${(0,c.j$)(i.where)}${e}${(0,l.Q)(i.message)}`);break}case"image":tellImage(i,r,t);break;case"job-started":r.line(t.dim(`${(0,
l.P)(i.label)}: started under ${i.runtime}`));break;case"console":n.add(i);break;case"job-ended":n.flush(i.record.label);r.line([endText(i.record,e),...hintLines(i.hints,t)].join("\n"))}}}
function endText(e,{paint:t,prefixed:r}){const n=(0,m.z9)(e.status,t)(e.status),i=e.cache.hit?`(known, ${e.cache.reason})`:`after ${(0,m.YA)(e.runtime_info.elapsed_sec)}`,o=`${(0,
l.P)(e.label)}: ${n} ${t.dim(i)}`;if(null===e.error||r&&(0,p.yM)(e))return o;const{type:a,message:s,traceback:c}=e.error;return`${o}\n${""===c?`${a}: ${s}`:c.trimEnd()}`}function hintLines(e=[],t){
return e.map(e=>t.yellow(`hint: ${(0,l.Q)(e)}`))}function tellImage(e,t,r){const n=`${"pull"===e.step?"pulling":"building the SIF of"} ${(0,l.P)(e.image)}`
;if("progress"===e.state)t.progress(`${n}: ${e.detail}`);else t.line(r.dim(`${n}: ${e.state}`))}function createScreen({write:e,paint:t,interactive:r}){let n=!1
;const clear=()=>n?"\r\x1b[K":"",lines=t=>{if(t.length>0){e(`${clear()}${t.map(e=>`${(0,d.B)(e)}\n`).join("")}`);n=!1}};return{lines:lines,line:e=>lines([e]),bytes(t){if(n){e(clear());n=!1}e(t)},
progress(i){if(r){e(`${clear()}${t.dim((0,d.B)(i).replaceAll(/\s+/g," ").slice(0,$))}`);n=!0}}}}function createRelay({paint:e,prefixed:t},r){const n=new Map,markOf=r=>t?e.dim(`${(0,
l.P)(r)} | `):"",mark=(e,t)=>markOf(e)+t,addText=(e,t,n)=>{const i=(0,u.C)(e.partial+e.decoder.write(n)).split("\n"),o=i.pop()??"";r.lines(i.map(e=>mark(t,lastDrawn(e))))
;e.partial=o.slice(Math.max(0,o.replace(/\r+$/,"").lastIndexOf("\r")));if(e.partial.includes("\r"))r.progress(mark(t,lastDrawn(e.partial)))
;for(;e.partial.length>w;e.partial=e.partial.slice(w))r.line(mark(t,e.partial.slice(0,w)))};return{add({label:e,stream:t,chunk:i}){const o=`${e}\n${t}`,a=n.get(o)??{
decoder:new s.StringDecoder("utf8"),partial:""};n.set(o,a);const{first:c,lines:l,rest:u}=(0,f.VC)(i);if(0===l.length||!(0,f.$i)(l)){addText(a,e,i);return}addText(a,e,c);r.bytes((0,f.mg)(l,markOf(e)))
;addText(a,e,u)},flush(e){for(const t of["stdout","stderr"]){const i=n.get(`${e}\n${t}`);if(void 0!==i&&""!==i.partial)r.line(mark(e,lastDrawn(i.partial)));n.delete(`${e}\n${t}`)}}}}
function lastDrawn(e){return e.replace(/\r+$/,"").replace(/^.*\r/s,"")}var h=r(4945);// CONCATENATED MODULE: ./src/terminal/commands/run.ts
async function run(e,t){const{jobs:r,request:s}=await(0,h.iA)((0,h.fo)(e,t),t),c=createConsoleReporter({write:e.json?t.writeErr:t.writeOut,paint:createPaint(e.json?t.coloursErr:t.coloursOut),
interactive:e.json?t.interactiveErr:t.interactiveOut,prefixed:r.length>1}),{context:l,close:u}=await(0,o.I)(s,{report:c,signal:t.signal,drained:t.drained});try{const o=await(0,a.A)(r,l),s=(0,
m.t1)(o.records);if(e.json){t.writeErr(s);await t.pipeOut(n.Readable.from((0,i.U)(o.records)))}else t.writeOut(`${s}${(0,m.AD)(o.records,createPaint(t.coloursOut))}`);return o.exitCode}finally{
await u()}}}),4945:(function(e,t,r){r.d(t,{Dh:()=>prepareWithCare,fo:()=>requestOf,iA:()=>prepare,xY:()=>remotesOf});var n=r(48161),i=r(76760),o=r(74296),a=r(75948),s=r(48319),c=r(5891),l=r(15009)
;function requestOf(e,t){return{spec:e.spec,cwd:t.cwd,select:e.select,args:e.arg,...void 0===e.root?{}:{root:directoryOf("--root",e.root,t)},
dataRoots:[...e.dataRoot,...pathList(t.environment.HITHER_DATA_ROOTS)].map(e=>(0,i.resolve)(t.cwd,e)),...void 0===e.runtime?{}:{runtime:e.runtime},...void 0===e.container?{}:{container:e.container},
executor:e.executor,parallel:e.parallel??(0,n.availableParallelism)(),cache:e.cache,forceRun:e.forceRun,...void 0===e.timeout?{}:{timeout:e.timeout},store:void 0===e.store?(0,
c.q1)(t.environment):directoryOf("--store",e.store,t),remoteStores:remotesOf(t),...void 0===e.output?{}:{output:directoryOf("--output",e.output,t)},retain:e.retain,requireIsolation:e.requireIsolation,
environment:t.environment}}function directoryOf(e,t,{cwd:r}){if(""===t)throw new o.bD("usage",`${e} is empty`,`name a directory; the current one is ${e} .`);return(0,i.resolve)(r,t)}
function pathList(e=""){return e.split(i.delimiter).filter(e=>""!==e)}function remotesOf({environment:e,cwd:t}){const r=(0,l.ze)(e.HITHER_REMOTE_STORES??"",t);for(const e of r)if(!e.ok){
const{given:t,why:r,remedy:n}=e;throw new o.bD("usage",`HITHER_REMOTE_STORES: "${t}" ${r}`,n)}return r.flatMap(e=>e.ok?[e.store]:[])}async function prepareWithCare(e,t){
const r=await prepare(e,t),n=r.jobs.flatMap(({bundle:e})=>e.files);warn(await(0,a.c)(n),t);return r}async function prepare(e,t){const r=await(0,s.Z)(e);warn(r.warnings,t);if(!r.ok)throw(0,
o.k9)(r.problems);const{jobs:n,remoteStores:i}=r.value;return{jobs:n,request:{...e,remoteStores:i}}}function warn(e,t){for(const r of e)t.writeErr(`warning: ${(0,o.Vw)(r)}\n`)}}),7176:(function(e,t,r){
r.d(t,{AD:()=>resultTable,YA:()=>seconds,t1:()=>causeLines,z9:()=>statusPaint});var n=r(59505),i=r(5205),o=r(17429);const a=60,s=100;function causeLines(e){return(e.length>1?(0,
i.cZ)(e):[]).map(e=>`${(0,n.Q)((0,i.xv)(e))}\n`).join("")}function resultTable(e,t){const r=[["job","status","time","result"],...e.map(e=>[(0,
n.P)(e.label),e.status,e.cache.hit?"known":seconds(e.runtime_info.elapsed_sec),"finished"===e.status?(0,o.K)(e.result,a):errorLine(e)])],i=[0,1,2].map(e=>Math.max(...r.map(t=>(t[e]??"").length)))
;return r.map((r,n)=>formatRow(r,i,rowPaint(n,e,t))).join("")}function rowPaint(e,t,r){const n=t[e-1];return void 0===n?r.dim:statusPaint(n.status,r)}function statusPaint(e,t){
if("finished"===e)return t.green;return"skipped"===e||"cancelled"===e?t.yellow:t.red}function formatRow(e,t,r){const[n="",i="",o="",a=""]=e,[s=0,c=0,l=0]=t
;return`${n.padEnd(s)}  ${r(i.padEnd(c))}  ${o.padStart(l)}  ${a}\n`}function errorLine(e){if((0,i.yM)(e))return e.error?.type??"";const t=(0,
n.Q)(`${e.error?.type??""}: ${e.error?.message??""}`).replace(/\s+/gu," ");return t.length>s?`${t.slice(0,s-1)}\u2026`:t}function seconds(e){if(e<100)return`${e.toFixed(e<10?2:1)} s`
;const t=Math.round(e),r=Math.floor(t/3600),n=Math.floor(t%3600/60);return r>0?`${r} h ${n} min`:`${n} min ${t%60} s`}})};
