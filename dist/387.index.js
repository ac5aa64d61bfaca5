"use strict";exports.id=387;exports.ids=[387];exports.modules={75948:(function(e,t,r){r.d(t,{c:()=>twinsInFiles,s:()=>twinFunctions});var n=r(41569),o=r(45131),i=r(81817);function twinFunctions(e){
const t=new Map;return e.flatMap(e=>{const{functionName:r,functionVersion:n,name:o,where:i}=e,a="literal"===r.state?r.value:o;if("literal"!==n.state)return[]
;const s=JSON.stringify([a,n.value]),c=t.get(s);if(void 0===c){t.set(s,e);return[]}const u=`${c.name} in ${c.file}:${c.where.line}`;return[{
message:`${o} has the same name "${a}" and version "${n.value}" as ${u}`,remedy:"change the name or version in one of the decorators",where:i}]})}async function twinsInFiles(e){
const t=new Map(e.filter(({path:e})=>e.endsWith(".py")).map(({path:e,source:t})=>[e,t])),r=[];for(const[e,a]of t){const{text:t}=(0,o.E4)(await(0,o.ht)(a).catch(()=>Buffer.alloc(0)))
;r.push(...t.includes("hither")?(0,n.y)((0,i.w_)(t,e)).functions:[])}return twinFunctions(r)}}),65387:(function(e,t,r){r.r(t);r.d(t,{run:()=>run});var n=r(57075),o=r(89997),i=r(30839),a=r(4343)
;// CONCATENATED MODULE: ./src/terminal/paint.ts
const plain=e=>e,sgr=e=>t=>`\x1b[${e}m${t}\x1b[0m`;function createPaint(e){return e?{red:sgr(31),green:sgr(32),yellow:sgr(33),dim:sgr(2)}:{red:plain,green:plain,yellow:plain,dim:plain}}
var s=r(74296),c=r(59505),u=r(61519),l=r(54847),f=r(1662),d=r(5205),p=r(8299),m=r(7176);// CONCATENATED MODULE: ./src/terminal/reporter.ts
const w=76;function createConsoleReporter(e){const{paint:t}=e,r=createScreen(e),n=createRelay(e,r);return o=>{switch(o.type){case"notice":case"warning":{
const e="warning"===o.type?t.yellow("warning: "):"";r.line(`${(0,s.j$)(o.where)}${e}${(0,c.Q)(o.message)}`);break}case"image":showImage(o,r,t);break;case"job-started":r.line(t.dim(`${(0,
c.P)(o.label)}: started under ${o.runtime}`));break;case"job-retried":n.flush(o.label);r.line(t.yellow((0,p.q)(o)));break;case"console":n.add(o);break;case"job-ended":n.flush(o.record.label)
;r.line([endText(o.record,e),...hintLines(o.hints,t)].join("\n"))}}}function endText(e,{paint:t,prefixed:r}){const n=(0,
m.z9)(e.status,t)(e.status),o=e.cache.hit?`(cached: ${e.cache.reason})`:`after ${(0,m.YA)(e.runtime_info.elapsed_sec)}`,i=`${(0,c.P)(e.label)}: ${n} ${t.dim(o)}`;if(null===e.error||r&&(0,
d.yM)(e))return i;const{type:a,message:s,traceback:u}=e.error;return`${i}\n${""===u?`${a}: ${s}`:u.trimEnd()}`}function hintLines(e=[],t){return e.map(e=>t.yellow(`hint: ${(0,c.Q)(e)}`))}
function showImage(e,t,r){const n=`${"pull"===e.step?"pulling":"building the SIF file of"} ${(0,c.P)(e.image)}`
;if("progress"===e.state)t.progress(`${n}: ${e.detail}`);else t.line(r.dim(`${n}: ${e.state}`))}function createScreen({write:e,paint:t,interactive:r}){let n=!1
;const clear=()=>n?"\r\x1b[K":"",lines=t=>{if(t.length>0){e(`${clear()}${t.map(e=>`${(0,f.B)(e)}\n`).join("")}`);n=!1}};return{lines:lines,line:e=>lines([e]),bytes(t){if(n){e(clear());n=!1}e(t)},
progress(o){if(r){e(`${clear()}${t.dim((0,f.B)(o).replaceAll(/\s+/g," ").slice(0,w))}`);n=!0}}}}function createRelay({paint:e,prefixed:t},r){const n=new Map,markOf=r=>t?e.dim(`${(0,
c.P)(r)} | `):"",mark=(e,t)=>markOf(e)+t,addText=(e,t,n)=>{r.lines(e.add(n).map(e=>mark(t,lastDrawn(e))));if(e.rest().includes("\r"))r.progress(mark(t,lastDrawn(e.rest())))};return{
add({label:e,stream:t,chunk:o}){const i=`${e}\n${t}`,a=n.get(i)??(0,u.A)({ends:/\n/,shorten:fromLastBar});n.set(i,a);const{first:s,lines:c,rest:f}=(0,l.VC)(o);if(0===c.length||!(0,l.$i)(c)){
addText(a,e,o);return}addText(a,e,s);r.bytes((0,l.mg)(c,markOf(e)));addText(a,e,f)},flush(e){for(const t of["stdout","stderr"]){const o=n.get(`${e}\n${t}`)?.finish()??[]
;r.lines(o.map(t=>mark(e,lastDrawn(t))));n.delete(`${e}\n${t}`)}}}}function lastDrawn(e){return e.replace(/\r+$/,"").replace(/^.*\r/s,"")}function fromLastBar(e){
return e.slice(Math.max(0,e.replace(/\r+$/,"").lastIndexOf("\r")))}var $=r(4945);// CONCATENATED MODULE: ./src/terminal/commands/run.ts
async function run(e,t){const{jobs:r,request:s}=await(0,$.iA)((0,$.fo)(e,t),t),c=createConsoleReporter({write:e.json?t.writeErr:t.writeOut,paint:createPaint(e.json?t.colorsErr:t.colorsOut),
interactive:e.json?t.interactiveErr:t.interactiveOut,prefixed:r.length>1}),{context:u,close:l}=await(0,i.I)(s,{report:c,signal:t.signal,drained:t.drained});try{const i=await(0,a.A)(r,u),s=(0,
m.t1)(i.records);if(e.json){t.writeErr(s);await t.pipeOut(n.Readable.from((0,o.U)(i.records)))}else t.writeOut(`${s}${(0,m.AD)(i.records,createPaint(t.colorsOut))}`);return i.exitCode}finally{
await l()}}}),4945:(function(e,t,r){r.d(t,{fo:()=>requestOf,iA:()=>prepare,rB:()=>prepareWithWarnings,xY:()=>remotesOf});var n=r(76760),o=r(74296),i=r(75948),a=r(53437),s=r(5891),c=r(15009)
;function requestOf(e,t){return{spec:e.spec,cwd:t.cwd,select:e.select,args:e.arg,...void 0===e.root?{}:{root:directoryOf("--root",e.root,t)},
dataRoots:[...e.dataRoot,...pathList(t.environment.HITHER_DATA_ROOTS)].map(e=>(0,n.resolve)(t.cwd,e)),...void 0===e.runtime?{}:{runtime:e.runtime},...void 0===e.container?{}:{container:e.container},
executor:e.executor,...void 0===e.parallel?{}:{parallel:e.parallel},cache:e.cache,forceRun:e.forceRun,...void 0===e.timeout?{}:{timeout:e.timeout},store:void 0===e.store?(0,
s.q1)(t.environment):directoryOf("--store",e.store,t),remoteStores:remotesOf(t),...void 0===e.output?{}:{output:directoryOf("--output",e.output,t)},retain:e.retain,requireIsolation:e.requireIsolation,
environment:t.environment}}function directoryOf(e,t,{cwd:r}){if(""===t)throw new o.bD("usage",`${e} is empty`,`name a directory, or write "${e} ." for the current one`);return(0,n.resolve)(r,t)}
function pathList(e=""){return e.split(n.delimiter).filter(e=>""!==e)}function remotesOf({environment:e,cwd:t}){const r=(0,c.ze)(e.HITHER_REMOTE_STORES??"",t);for(const e of r)if(!e.ok){
const{given:t,why:r,remedy:n}=e;throw new o.bD("usage",`HITHER_REMOTE_STORES: "${t}" ${r}`,n)}return r.flatMap(e=>e.ok?[e.store]:[])}async function prepareWithWarnings(e,t){
const r=await prepare(e,t),n=r.jobs.flatMap(({bundle:e})=>e.files);warn(await(0,i.c)(n),t);return r}async function prepare(e,t){const r=await(0,a.Z)(e);warn(r.warnings,t);if(!r.ok)throw(0,
o.k9)(r.problems);const{jobs:n,remoteStores:i}=r.value;return{jobs:n,request:{...e,remoteStores:i}}}function warn(e,t){for(const r of e)t.writeErr(`warning: ${(0,o.Vw)(r)}\n`)}}),7176:(function(e,t,r){
r.d(t,{AD:()=>resultTable,YA:()=>seconds,hS:()=>counted,t1:()=>causeLines,z9:()=>statusPaint});var n=r(59505),o=r(5205),i=r(17429);const a=60,s=100;function causeLines(e){return(e.length>1?(0,
o.cZ)(e):[]).map(e=>`${(0,n.Q)((0,o.xv)(e))}\n`).join("")}function resultTable(e,t){const r=[["job","status","time","result"],...e.map(e=>[(0,
n.P)(e.label),e.status,e.cache.hit?"cached":seconds(e.runtime_info.elapsed_sec),"finished"===e.status?(0,i.K)(e.result,a):errorLine(e)])],o=[0,1,2].map(e=>Math.max(...r.map(t=>(t[e]??"").length)))
;return r.map((r,n)=>formatRow(r,o,rowPaint(n,e,t))).join("")}function rowPaint(e,t,r){const n=t[e-1];return void 0===n?r.dim:statusPaint(n.status,r)}function statusPaint(e,t){
if("finished"===e)return t.green;return"skipped"===e||"cancelled"===e?t.yellow:t.red}function formatRow(e,t,r){const[n="",o="",i="",a=""]=e,[s=0,c=0,u=0]=t
;return`${[n.padEnd(s),r(o.padEnd(c)),i.padStart(u),a].join("  ")}\n`}function errorLine(e){if((0,o.yM)(e))return e.error?.type??"";const t=(0,
n.Q)(`${e.error?.type??""}: ${e.error?.message??""}`).replace(/\s+/gu," ");return t.length>s?`${t.slice(0,s-1)}\u2026`:t}function seconds(e){if(e<100)return`${e.toFixed(e<10?2:1)} s`
;const t=Math.round(e),r=Math.floor(t/3600),n=Math.floor(t%3600/60);return r>0?`${r} h ${n} min`:`${n} min ${t%60} s`}function counted(e,t){return`${e} ${t}${1===e?"":"s"}`}})};
