"use strict";exports.id=387;exports.ids=[387];exports.modules={75948:(function(e,t,n){n.d(t,{c:()=>twinsInFiles,s:()=>twinFunctions});var r=n(41569),o=n(45131),i=n(81817);function twinFunctions(e){
const t=new Map;return e.flatMap(e=>{const{functionName:n,functionVersion:r,name:o,where:i}=e,s="literal"===n.state?n.value:o;if("literal"!==r.state)return[]
;const a=JSON.stringify([s,r.value]),c=t.get(a);if(void 0===c){t.set(a,e);return[]}const u=`${c.name} in ${c.file}:${c.where.line}`;return[{
message:`${o} has the same name "${s}" and version "${r.value}" as ${u}`,remedy:"change the name or version in one of the decorators",where:i}]})}async function twinsInFiles(e){
const t=new Map(e.filter(({path:e})=>e.endsWith(".py")).map(({path:e,source:t})=>[e,t])),n=[];for(const[e,s]of t){const{text:t}=(0,o.E4)(await(0,o.ht)(s).catch(()=>Buffer.alloc(0)))
;n.push(...t.includes("hither")?(0,r.y)((0,i.w_)(t,e)).functions:[])}return twinFunctions(n)}}),65387:(function(e,t,n){n.r(t);n.d(t,{run:()=>run});var r=n(57075),o=n(89997),i=n(76096),s=n(94024)
;// CONCATENATED MODULE: ./src/terminal/paint.ts
const plain=e=>e,sgr=e=>t=>`\x1b[${e}m${t}\x1b[0m`;function createPaint(e){return e?{red:sgr(31),green:sgr(32),yellow:sgr(33),dim:sgr(2)}:{red:plain,green:plain,yellow:plain,dim:plain}}
var a=n(74296),c=n(59505),u=n(61519),l=n(54847),d=n(1662),f=n(5205),p=n(8299),m=n(7176);// CONCATENATED MODULE: ./src/terminal/reporter.ts
const w=76;function createConsoleReporter(e){const{paint:t}=e,n=createScreen(e),r=createRelay(e,n);return o=>{switch(o.type){case"notice":case"warning":{
const e="warning"===o.type?t.yellow("warning: "):"";n.line(`${(0,a.j$)(o.where)}${e}${(0,c.Q)(o.message)}`);break}case"image":showImage(o,n,t);break;case"job-started":n.line(t.dim(`${(0,
c.P)(o.label)}: started under ${o.runtime}`));break;case"job-retried":r.flush(o.label);n.line(t.yellow((0,p.q)(o)));break;case"console":r.add(o);break;case"job-ended":r.flush(o.record.label)
;n.line([endText(o.record,e),...hintLines(o.hints,t)].join("\n"))}}}function endText(e,{paint:t,prefixed:n}){const r=(0,
m.z9)(e.status,t)(e.status),o=e.cache.hit?`(cached: ${e.cache.reason})`:`after ${(0,m.YA)(e.runtime_info.elapsed_sec)}`,i=`${(0,c.P)(e.label)}: ${r} ${t.dim(o)}`;if(null===e.error||n&&(0,
f.yM)(e))return i;const{type:s,message:a,traceback:u}=e.error;return`${i}\n${""===u?`${s}: ${a}`:u.trimEnd()}`}function hintLines(e=[],t){return e.map(e=>t.yellow(`hint: ${(0,c.Q)(e)}`))}
function showImage(e,t,n){const r=`${"pull"===e.step?"pulling":"building the SIF file of"} ${(0,c.P)(e.image)}`
;if("progress"===e.state)t.progress(`${r}: ${e.detail}`);else t.line(n.dim(`${r}: ${e.state}`))}function createScreen({write:e,paint:t,interactive:n}){let r=!1
;const clear=()=>r?"\r\x1b[K":"",lines=t=>{if(t.length>0){e(`${clear()}${t.map(e=>`${(0,d.B)(e)}\n`).join("")}`);r=!1}};return{lines:lines,line:e=>lines([e]),bytes(t){if(r){e(clear());r=!1}e(t)},
progress(o){if(n){e(`${clear()}${t.dim((0,d.B)(o).replaceAll(/\s+/g," ").slice(0,w))}`);r=!0}}}}function createRelay({paint:e,prefixed:t},n){const r=new Map,markOf=n=>t?e.dim(`${(0,
c.P)(n)} | `):"",mark=(e,t)=>markOf(e)+t,addText=(e,t,r)=>{n.lines(e.add(r).map(e=>mark(t,lastDrawn(e))));if(e.rest().includes("\r"))n.progress(mark(t,lastDrawn(e.rest())))};return{
add({label:e,stream:t,chunk:o}){const i=`${e}\n${t}`,s=r.get(i)??(0,u.A)({ends:/\n/,shorten:fromLastBar});r.set(i,s);const a=s.addLong(o);if(void 0!==a){n.bytes((0,l.mg)(a,markOf(e)));return}
const{first:c,lines:d,rest:f}=(0,l.VC)(o);if(0===d.length||!(0,l.$i)(d)){addText(s,e,o);return}addText(s,e,c);n.bytes((0,l.mg)(d,markOf(e)));addText(s,e,f)},flush(e){
for(const t of["stdout","stderr"]){const o=r.get(`${e}\n${t}`)?.finish()??[];n.lines(o.map(t=>mark(e,lastDrawn(t))));r.delete(`${e}\n${t}`)}}}}function lastDrawn(e){
return e.includes("\r")?e.replace(/\r+$/,"").replace(/^.*\r/s,""):e}function fromLastBar(e){return e.includes("\r")?e.slice(Math.max(0,e.replace(/\r+$/,"").lastIndexOf("\r"))):e}var $=n(4945)
;// CONCATENATED MODULE: ./src/terminal/commands/run.ts
async function run(e,t){const{jobs:n,request:a}=await(0,$.iA)((0,$.fo)(e,t),t),c=createConsoleReporter({write:e.json?t.writeErr:t.writeOut,paint:createPaint(e.json?t.colorsErr:t.colorsOut),
interactive:e.json?t.interactiveErr:t.interactiveOut,prefixed:n.length>1}),{context:u,close:l}=await(0,i.I)(a,{report:c,signal:t.signal,drained:t.drained});try{const i=await(0,s.A)(n,u),a=(0,
m.t1)(i.records);if(e.json){t.writeErr(a);await t.pipeOut(r.Readable.from((0,o.U)(i.records)))}else t.writeOut(`${a}${(0,m.AD)(i.records,createPaint(t.colorsOut))}`);return i.exitCode}finally{
await l()}}}),4945:(function(e,t,n){n.d(t,{fo:()=>requestOf,iA:()=>prepare,rB:()=>prepareWithWarnings,xY:()=>remotesOf});var r=n(76760),o=n(74296),i=n(75948),s=n(14178),a=n(5891),c=n(15009)
;function requestOf(e,t){return{spec:e.spec,cwd:t.cwd,select:e.select,args:e.arg,...void 0===e.root?{}:{root:directoryOf("--root",e.root,t)},
dataRoots:[...e.dataRoot,...pathList(t.environment.HITHER_DATA_ROOTS)].map(e=>(0,r.resolve)(t.cwd,e)),...void 0===e.runtime?{}:{runtime:e.runtime},...void 0===e.container?{}:{container:e.container},
executor:e.executor,...void 0===e.parallel?{}:{parallel:e.parallel},cache:e.cache,forceRun:e.forceRun,...void 0===e.timeout?{}:{timeout:e.timeout},store:void 0===e.store?(0,
a.q1)(t.environment):directoryOf("--store",e.store,t),remoteStores:remotesOf(t),...void 0===e.output?{}:{output:directoryOf("--output",e.output,t)},copyInputs:e.copyInputs,retain:e.retain,
requireIsolation:e.requireIsolation,environment:t.environment}}function directoryOf(e,t,{cwd:n}){
if(""===t)throw new o.bD("usage",`${e} is empty`,`name a directory, or write "${e} ." for the current one`);return(0,r.resolve)(n,t)}function pathList(e=""){
return e.split(r.delimiter).filter(e=>""!==e)}function remotesOf({environment:e,cwd:t}){const n=(0,c.ze)(e.HITHER_REMOTE_STORES??"",t);for(const e of n)if(!e.ok){const{given:t,why:n,remedy:r}=e
;throw new o.bD("usage",`HITHER_REMOTE_STORES: "${t}" ${n}`,r)}return n.flatMap(e=>e.ok?[e.store]:[])}async function prepareWithWarnings(e,t){
const n=await prepare(e,t),r=n.jobs.flatMap(({bundle:e})=>e.files);warn(await(0,i.c)(r),t);return n}async function prepare(e,t){const n=await(0,s.Z)(e);warn(n.warnings,t);if(!n.ok)throw(0,
o.k9)(n.problems);const{jobs:r,remoteStores:i}=n.value;return{jobs:r,request:{...e,remoteStores:i}}}function warn(e,t){for(const n of e)t.writeErr(`warning: ${(0,o.Vw)(n)}\n`)}}),7176:(function(e,t,n){
n.d(t,{AD:()=>resultTable,YA:()=>seconds,hS:()=>counted,t1:()=>causeLines,z9:()=>statusPaint});var r=n(59505),o=n(5205),i=n(17429);const s=60,a=100;function causeLines(e){return(e.length>1?(0,
o.cZ)(e):[]).map(e=>`${(0,r.Q)((0,o.xv)(e))}\n`).join("")}function resultTable(e,t){const n=[["job","status","time","result"],...e.map(e=>[(0,
r.P)(e.label),e.status,e.cache.hit?"cached":seconds(e.runtime_info.elapsed_sec),"finished"===e.status?(0,i.K)(e.result,s):errorLine(e)])],o=[0,1,2].map(e=>Math.max(...n.map(t=>(t[e]??"").length)))
;return n.map((n,r)=>formatRow(n,o,rowPaint(r,e,t))).join("")}function rowPaint(e,t,n){const r=t[e-1];return void 0===r?n.dim:statusPaint(r.status,n)}function statusPaint(e,t){
if("finished"===e)return t.green;return"skipped"===e||"cancelled"===e?t.yellow:t.red}function formatRow(e,t,n){const[r="",o="",i="",s=""]=e,[a=0,c=0,u=0]=t
;return`${[r.padEnd(a),n(o.padEnd(c)),i.padStart(u),s].join("  ")}\n`}function errorLine(e){if((0,o.yM)(e))return e.error?.type??"";const t=(0,
r.Q)(`${e.error?.type??""}: ${e.error?.message??""}`).replace(/\s+/gu," ");return t.length>a?`${t.slice(0,a-1)}\u2026`:t}function seconds(e){if(e<100)return`${e.toFixed(e<10?2:1)} s`
;const t=Math.round(e),n=Math.floor(t/3600),r=Math.floor(t%3600/60);return n>0?`${n} h ${r} min`:`${r} min ${t%60} s`}function counted(e,t){return`${e} ${t}${1===e?"":"s"}`}})};
