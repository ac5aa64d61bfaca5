"use strict";exports.id=111;exports.ids=[111];exports.modules={75948:(function(e,t,r){r.d(t,{c:()=>twinsInFiles,s:()=>twinFunctions});var n=r(51455),o=r(53658),a=r(45131),i=r(81817)
;function twinFunctions(e){const t=new Map;return e.flatMap(e=>{const{functionName:r,functionVersion:n,name:o,where:a}=e,i="literal"===r.state?r.value:o;if("literal"!==n.state)return[]
;const s=JSON.stringify([i,n.value]),c=t.get(s);if(void 0===c){t.set(s,e);return[]}return[{message:`${o} has the name "${i}" and version "${n.value}" of ${c.name} in ${c.file}:${c.where.line}`,
remedy:"give one of them another name or version in its decorator",where:a}]})}async function twinsInFiles(e){
const t=new Map(e.filter(({path:e})=>e.endsWith(".py")).map(({path:e,source:t})=>[e,t])),r=[];for(const[e,s]of t){const{text:t}=(0,a.E)(await(0,n.readFile)(s).catch(()=>Buffer.alloc(0)))
;r.push(...t.includes("hither")?(0,o.y)((0,i.w_)(t,e)).functions:[])}return twinFunctions(r)}}),4945:(function(e,t,r){r.d(t,{Dh:()=>prepareWithCare,fo:()=>requestOf,iA:()=>prepare,xY:()=>remotesOf})
;var n=r(48161),o=r(76760),a=r(83916),i=r(6233),s=r(40920),c=r(75948),l=r(50512),u=r(58759);function requestOf(e,t){return{spec:e.spec,cwd:t.cwd,select:e.select,args:e.arg,...void 0===e.root?{}:{
root:folderOf("--root",e.root,t)},dataRoots:[...e.dataRoot,...pathList(t.environment.HITHER_DATA_ROOTS)].map(e=>(0,o.resolve)(t.cwd,e)),...void 0===e.runtime?{}:{runtime:e.runtime},
...void 0===e.container?{}:{container:e.container},executor:e.executor,parallel:e.parallel??(0,n.availableParallelism)(),cache:e.cache,forceRun:e.forceRun,...void 0===e.timeout?{}:{timeout:e.timeout},
store:void 0===e.store?(0,u.q1)(t.environment):folderOf("--store",e.store,t),remoteStores:remotesOf(t),...void 0===e.output?{}:{output:folderOf("--output",e.output,t)},retain:e.retain,
requireIsolation:e.requireIsolation,environment:t.environment}}function folderOf(e,t,{cwd:r}){if(""===t)throw new a.bD("usage",`${e} is empty`,`name a folder; the current one is ${e} .`);return(0,
o.resolve)(r,t)}function pathList(e=""){return e.split(o.delimiter).filter(e=>""!==e)}function remotesOf({environment:e,cwd:t}){const r=(0,l.ze)(e.HITHER_REMOTE_STORES??"",t)
;for(const e of r)if(!e.ok){const{given:t,why:r,remedy:n}=e;throw new a.bD("usage",`HITHER_REMOTE_STORES: "${t}" ${r}`,n)}return r.flatMap(e=>e.ok?[e.store]:[])}async function prepareWithCare(e,t){
const r=await prepare(e,t),n=r.jobs.flatMap(({bundle:e})=>e.files);warn(await(0,c.c)(n),t);return r}async function prepare(e,t){const r=await(0,i.Z)(e);warn(r.warnings,t);if(!r.ok)throw(0,
a.k9)(r.problems);const{jobs:n,remoteStores:o}=r.value;return{jobs:n,request:{...e,remoteStores:o}}}function warn(e,t){for(const r of e)t.writeErr(`warning: ${(0,s.D)((0,a.Vw)(r))}\n`)}}),
6111:(function(e,t,r){r.r(t);r.d(t,{run:()=>run});var n=r(57075),o=r(89997),a=r(10191),i=r(5599),s=r(46193),c=r(83916),l=r(59226),u=r(40920),f=r(5205),d=r(7176)
;// CONCATENATED MODULE: ./src/terminal/console-reporter.ts
const p=65536,m=76;function createConsoleReporter(e){const{paint:t}=e,r=createScreen(e),n=createRelay(e,r);return o=>{switch(o.type){case"notice":case"warning":{
const e="warning"===o.type?t.yellow("warning: "):"";r.line(`${(0,c.Hp)(o.where)}${e}${o.message}`);break}case"image":tellImage(o,r,t);break;case"job-started":
r.line(t.dim(`${o.label}: started under ${o.runtime}`));break;case"console":n.add(o);break;case"job-ended":n.flush(o.record.label);r.line([endText(o.record,e),...hintLines(o.hints,t)].join("\n"))}}}
function endText(e,{paint:t,prefixed:r}){const n=(0,d.z9)(e.status,t)(e.status),o=e.cache.hit?`(known, ${e.cache.reason})`:`after ${(0,
d.YA)(e.runtime_info.elapsed_sec)}`,a=`${e.label}: ${n} ${t.dim(o)}`;if(null===e.error||r&&(0,f.yM)(e))return a;const{type:i,message:s,traceback:c}=e.error
;return`${a}\n${""===c?`${i}: ${s}`:c.trimEnd()}`}function hintLines(e=[],t){return e.map(e=>t.yellow(`hint: ${e}`))}function tellImage(e,t,r){
const n=`${"pull"===e.step?"pulling":"building the SIF of"} ${e.image}`;if("progress"===e.state)t.progress(`${n}: ${e.detail}`);else t.line(r.dim(`${n}: ${e.state}`))}
function createScreen({write:e,paint:t,interactive:r}){let n=!1;const clear=()=>n?"\r\x1b[K":"";return{line(t){e(`${clear()}${(0,u.D)(t)}\n`);n=!1},progress(o){if(r){e(`${clear()}${t.dim((0,
u.D)(o).replaceAll(/\s+/g," ").slice(0,m))}`);n=!0}}}}function createRelay({paint:e,prefixed:t},r){const n=new Map,mark=(r,n)=>`${t?e.dim(`${r} | `):""}${n}`;return{add(e){
const t=`${e.label}\n${e.stream}`,o=n.get(t)??{decoder:new s.StringDecoder("utf8"),partial:""};n.set(t,o);const a=(0,l.C)(o.partial+o.decoder.write(e.chunk)).split("\n"),i=a.pop()??""
;for(const t of a)r.line(mark(e.label,lastDrawn(t)));o.partial=i.slice(Math.max(0,i.lastIndexOf("\r",i.length-2)));if(o.partial.includes("\r"))r.progress(mark(e.label,lastDrawn(o.partial)))
;for(;o.partial.length>p;o.partial=o.partial.slice(p))r.line(mark(e.label,o.partial.slice(0,p)))},flush(e){for(const t of["stdout","stderr"]){const o=n.get(`${e}\n${t}`)
;if(void 0!==o&&""!==o.partial)r.line(mark(e,lastDrawn(o.partial)));n.delete(`${e}\n${t}`)}}}}function lastDrawn(e){return e.replace(/\r+$/,"").replace(/^.*\r/s,"")}
// CONCATENATED MODULE: ./src/terminal/paint.ts
const plain=e=>e,sgr=e=>t=>`\x1b[${e}m${t}\x1b[0m`;function createPaint(e){return e?{red:sgr(31),green:sgr(32),yellow:sgr(33),dim:sgr(2)}:{red:plain,green:plain,yellow:plain,dim:plain}}var w=r(4945)
;// CONCATENATED MODULE: ./src/terminal/run-command.ts
async function run(e,t){const{jobs:r,request:s}=await(0,w.iA)((0,w.fo)(e,t),t),c=createConsoleReporter({write:e.json?t.writeErr:t.writeOut,paint:createPaint(e.json?t.coloursErr:t.coloursOut),
interactive:e.json?t.interactiveErr:t.interactiveOut,prefixed:r.length>1}),{context:l,close:u}=await(0,a.I)(s,{report:c,signal:t.signal});try{const a=await(0,i.A)(r,l),s=(0,d.t1)(a.records)
;if(e.json){t.writeErr(s);await t.pipeOut(n.Readable.from((0,o.U)(a.records)))}else t.writeOut(`${s}${(0,d.AD)(a.records,createPaint(t.coloursOut))}`);return a.exitCode}finally{await u()}}}),
7176:(function(e,t,r){r.d(t,{AD:()=>resultTable,YA:()=>seconds,t1:()=>causeLines,z9:()=>statusPaint});var n=r(40920),o=r(5205),a=r(26192);const i=60,s=100;function causeLines(e){return(e.length>1?(0,
o.cZ)(e):[]).map(e=>`${(0,n.D)((0,o.xv)(e))}\n`).join("")}function resultTable(e,t){const r=[["job","status","time","result"],...e.map(e=>[(0,
n.D)(e.label),e.status,e.cache.hit?"known":seconds(e.runtime_info.elapsed_sec),"finished"===e.status?(0,a.K)(e.result,i):errorLine(e)])],o=[0,1,2].map(e=>Math.max(...r.map(t=>(t[e]??"").length)))
;return r.map((r,n)=>formatRow(r,o,rowPaint(n,e,t))).join("")}function rowPaint(e,t,r){const n=t[e-1];return void 0===n?r.dim:statusPaint(n.status,r)}function statusPaint(e,t){
if("finished"===e)return t.green;return"skipped"===e||"cancelled"===e?t.yellow:t.red}function formatRow(e,t,r){const[n="",o="",a="",i=""]=e,[s=0,c=0,l=0]=t
;return`${n.padEnd(s)}  ${r(o.padEnd(c))}  ${a.padStart(l)}  ${i}\n`}function errorLine(e){if((0,o.yM)(e))return e.error?.type??"";const t=(0,
n.D)(`${e.error?.type??""}: ${e.error?.message??""}`).replace(/\s+/gu," ");return t.length>s?`${t.slice(0,s-1)}\u2026`:t}function seconds(e){if(e<100)return`${e.toFixed(e<10?2:1)} s`
;const t=Math.round(e),r=Math.floor(t/3600),n=Math.floor(t%3600/60);return r>0?`${r} h ${n} min`:`${n} min ${t%60} s`}})};
