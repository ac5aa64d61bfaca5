"use strict";exports.id=248;exports.ids=[248];exports.modules={51106:(function(e,t,n){n.d(t,{Y:()=>seconds});function seconds(e){if(e<100)return`${e.toFixed(e<10?2:1)} s`
;const t=Math.round(e),n=Math.floor(t/3600),r=Math.floor(t%3600/60);return n>0?`${n} h ${r} min`:`${r} min ${t%60} s`}}),37646:(function(e,t,n){n.d(t,{rU:()=>r,wx:()=>createBounds});const r=16,s={
warning:"warnings",notice:"notices",late:"messages at the end of the run",image:"lines about images",retry:"retries",failure:"errors, which the results have"},o={warning:12,notice:12,late:10,image:12,
retry:12},i=45,a=105,u=5,c=12;function createBounds(e){const t=e>r,n=a-3*e,l={...o,failure:t?i:n},f=new Map,take=(e,t)=>{if(0===t.length){f.set(e,(f.get(e)??0)+1);return}l[e]-=t.length
;return t.join("\n")};let d=e;const keptForOthers=()=>d*Math.min(u,Math.floor(n/e));return{isMany:t,fit:(e,t)=>take(e,shortened(t.split("\n"),l[e])),jobEnded(){d-=1},fitError(e,n=0){if(""===e)return[]
;const r=Math.max(0,t?Math.min(l.failure,c):l.failure-keptForOthers()-n),s=e.split("\n");return[take("failure",r<3?s.slice(s.length-r):shortened(s,r))??[]].flat()},leftOut(){
const e=[...f].filter(([e])=>!(t&&"failure"===e)).map(([e,t])=>`${s[e]} (${t})`);return 0===e.length?void 0:`not shown here: ${e.join(", ")}`}}}function shortened(e,t){if(e.length<=t)return e
;const n=Math.floor((t-1)/2),r=t-1-n;return t<3?[]:[...e.slice(0,n),`\u2026 ${e.length-n-r} lines \u2026`,...e.slice(-r)]}}),75948:(function(e,t,n){n.d(t,{c:()=>twinsInFiles,s:()=>twinFunctions})
;var r=n(41569),s=n(45131),o=n(81817);function twinFunctions(e){const t=new Map;return e.flatMap(e=>{const{functionName:n,functionVersion:r,name:s,where:o}=e,i="literal"===n.state?n.value:s
;if("literal"!==r.state)return[];const a=JSON.stringify([i,r.value]),u=t.get(a);if(void 0===u){t.set(a,e);return[]}const c=`${u.name} in ${u.file}:${u.where.line}`;return[{
message:`${s} has the same name "${i}" and version "${r.value}" as ${c}`,remedy:"change the name or version in one of the decorators",where:o}]})}function twinsInFiles(e){
const t=new Map(e.filter(({path:e})=>e.endsWith(".py")).map(({path:e,source:t})=>[e,t])),n=[];for(const[e,i]of t){const{text:t}=(0,s.JG)(i);n.push(...t.includes("hither")?(0,r.y)((0,
o.w_)(t,e)).functions:[])}return twinFunctions(n)}}),5205:(function(e,t,n){n.d(t,{Ar:()=>comparableMessage,Yy:()=>jobsText,Zj:()=>sharedMessage,cZ:()=>causesOf,xv:()=>causeText,yM:()=>isShared})
;var r=n(53041);const s=new Set(["Runtime","Image","Store"]);function isShared({status:e,error:t}){return"failed"===e&&null!==t&&s.has(t.type)||"skipped"===e||"cancelled"===e}function causesOf(e){
const t=new Map;for(const n of e)if(null!==n.error&&isShared(n)){const{status:e,error:r}=n,s=JSON.stringify([e,r.type,comparableMessage(n)]),o=t.get(s)??{type:r.type,message:sharedMessage(n),status:e,
labels:[]};o.labels.push(n.label);t.set(s,o)}return[...t.values()]}function sharedMessage({status:e,error:t}){const n=t?.message??"";return"skipped"===e?(0,r.I5)(n):n}function comparableMessage(e){
const t=sharedMessage(e);return"Store"===e.error?.type?t.replaceAll(/(?<=^|[\s'"(])\/[^\s'":,)]*/g,"/"):t}const o=3;function causeText({type:e,message:t,status:n,labels:r}){const[s=""]=r
;if(1===r.length)return`${s}: ${e}: ${t}`;return`${e}: ${t} (${jobsText({status:n,labels:r})})`}function jobsText({status:e,labels:t}){const n=[...t.slice(0,o),...t.length>o?["\u2026"]:[]].join(", ")
;return`${t.length} jobs ${"error"===e?"raised it":e}: ${n}`}}),78090:(function(e,t,n){n.d(t,{Q:()=>elapsedText,f:()=>howEnded});var r=n(51106);function howEnded(e){const{cache:t,attempt:n}=e
;if(t.hit)return` (cached: ${t.reason})`;const r=elapsedText(e),s=void 0===r?"":` after ${r}`;return 1===n?s:`${s}, attempt ${n}`}function elapsedText({status:e,runtime_info:{elapsed_sec:t}}){
return t>0||"finished"===e||"error"===e?(0,r.Y)(t):void 0}}),16016:(function(e,t,n){n.d(t,{Ld:()=>otherReasonsText,uV:()=>reasonText,ym:()=>reasonKey,zM:()=>reasonsOf});var r=n(5205),s=n(62654)
;function reasonsOf(e){const t=grouped(e).sort((e,t)=>t.labels.length-e.labels.length),n=new Set,r=new Set;for(const e of t)if(!n.has(e.type)){n.add(e.type);r.add(e)}
return[...r,...t.filter(e=>!r.has(e))]}function grouped(e){const t=new Map;for(const n of e){const e=reasonKey(n);if(void 0===e||null===n.error)continue;const s=t.get(e)??firstOf(n,n.error.type)
;s.labels.push(n.label);s.isOneText&&=s.comparable===(0,r.Ar)(n);t.set(e,s)}return[...t.values()]}function firstOf(e,t){return{type:t,status:e.status,message:(0,r.Zj)(e),comparable:(0,r.Ar)(e),
labels:[],place:placeOf(e),isOneText:!0}}function reasonKey(e){const{status:t,error:n}=e;return null===n?void 0:JSON.stringify([t,n.type,placeOf(e),kindOfMessage(e)])}function kindOfMessage(e){
if("error"===e.status)return"";const t=(0,r.Ar)(e);if("skipped"===e.status)return t.replace(/\[.*\]"/s,'"');return(0,r.yM)(e)?t:t.replaceAll(/(?<!code \d*)\d[\d.]*(?: [KMGT]?i?B\b)?/g,"#")}
function placeOf({error:e}){const t=(0,s.z)(e?.traceback??"");return void 0===t?"":` at ${t.path}:${t.line}`}function reasonText({type:e,message:t,place:n,labels:s,status:o,isOneText:i}){const[a=""]=s
;if(1===s.length)return`${a}: ${e}${n}: ${t}`;if(!i)return`${e}${n} (${s.length} jobs), for example: ${a}: ${t}`;return`${e}${n}: ${t} (${(0,r.Yy)({status:o,labels:s})})`}const o=5
;function otherReasonsText(e){if(0===e.length)return;const t=[...new Set(e.map(({type:e})=>e))],n=[...t.slice(0,o),...t.length>o?["\u2026"]:[]].join(", "),r=e.reduce((e,{labels:t})=>e+t.length,0)
;return`\u2026 and ${1===e.length?"1 other reason":`${e.length} other reasons`} (${r} job${1===r?"":"s"}): ${n}`}}),53041:(function(e,t,n){n.d(t,{I5:()=>rootOf,Uv:()=>didNotFinish,aR:()=>skippedMessage
});const r=/(?:the needed job "|fail-fast: ).*/s,s={finished:"finished",error:"raised an error","timed-out":"timed out",cancelled:"was cancelled",failed:"failed",skipped:"was skipped",
submitted:"is submitted",waiting:"is waiting"};function didNotFinish(e,{label:t,status:n}){return`${e} "${t}" did not finish: it ${s[n]}`}function skippedMessage(e){const{label:t,status:n,error:r}=e
;return"skipped"===n&&null!==r?`"${t}" is skipped: ${rootOf(r.message)}`:didNotFinish("the needed job",e)}function rootOf(e){return r.exec(e)?.[0]??e}}),62654:(function(e,t,n){n.d(t,{z:()=>userFrame})
;const r=/^ {2}File "([^"\n]+)", line (\d+)(?:, in .*)?$/gm;function userFrame(e){return[...e.matchAll(r)].map(([,e="",t=""])=>({path:e,line:Number(t)
})).findLast(({path:e})=>!e.startsWith("/")&&!e.startsWith("<"))}}),4945:(function(e,t,n){n.d(t,{fo:()=>requestOf,iA:()=>prepare,jt:()=>directoryOf,rB:()=>prepareWithWarnings,xY:()=>remotesOf})
;var r=n(76760),s=n(74296),o=n(75948),i=n(14649),a=n(5891),u=n(15009);function requestOf(e,t){return{spec:e.spec,cwd:t.cwd,select:e.select,args:e.arg,...void 0===e.root?{}:{
root:directoryOf("--root",e.root,t)},dataRoots:[...e.dataRoot,...pathList(t.environment.HITHER_DATA_ROOTS)].map(e=>(0,r.resolve)(t.cwd,e)),...void 0===e.runtime?{}:{runtime:e.runtime},
...void 0===e.container?{}:{container:e.container},executor:e.executor,slurm:e.slurm,detach:e.detach,...void 0===e.workDir?{}:{workDir:directoryOf("--work-dir",e.workDir,t)},...void 0===e.lease?{}:{
lease:e.lease},...void 0===e.parallel?{}:{parallel:e.parallel},cache:e.cache,forceRun:e.forceRun,...void 0===e.timeout?{}:{timeout:e.timeout},store:void 0===e.store?(0,
a.q1)(t.environment):directoryOf("--store",e.store,t),remoteStores:remotesOf(t),...void 0===e.output?{}:{output:directoryOf("--output",e.output,t)},copyInputs:e.copyInputs,retain:e.retain,
requireIsolation:e.requireIsolation,environment:t.environment}}function directoryOf(e,t,{cwd:n}){
if(""===t)throw new s.bD("usage",`${e} is empty`,`name a directory, or write "${e} ." for the current one`);return(0,r.resolve)(n,t)}function pathList(e=""){
return e.split(r.delimiter).filter(e=>""!==e)}function remotesOf({environment:e,cwd:t}){const n=(0,u.ze)(e.HITHER_REMOTE_STORES??"",t);for(const e of n)if(!e.ok){const{given:t,why:n,remedy:r}=e
;throw new s.bD("usage",`HITHER_REMOTE_STORES: "${t}" ${n}`,r)}return n.flatMap(e=>e.ok?[e.store]:[])}async function prepareWithWarnings(e,t){
const n=await prepare(e,t),r=n.jobs.flatMap(({bundle:e})=>e.files);warn((0,o.c)(r),t);return n}async function prepare(e,t){const n=await(0,i.Z)(e);warn(n.warnings,t);if(!n.ok)throw(0,s.k9)(n.problems)
;const{jobs:r,remoteStores:o}=n.value;return{jobs:r,request:{...e,remoteStores:o},warnings:n.warnings}}const c=10;function warn(e,t){for(const n of e.slice(0,c))t.writeErr(`warning: ${(0,s.Vw)(n)}\n`)
;if(e.length>c)t.writeErr(`\u2026 and ${e.length-c} more warnings\n`)}}),7176:(function(e,t,n){n.d(t,{AD:()=>resultTable,hS:()=>counted,t1:()=>causeLines,z9:()=>statusPaint})
;var r=n(59505),s=n(37646),o=n(5205),i=n(78090),a=n(16016),u=n(17429);const c=60,l=100,f=300,d=12,h=40;function causeLines(e){if(e.length<=1)return"";if(e.length<=s.rU)return(0,o.cZ)(e).map(e=>`${(0,
r.Q)((0,o.xv)(e))}\n`).join("");const t=(0,a.zM)(e),n=t.slice(0,d).map(e=>cut((0,r.Q)((0,a.uV)(e)),f)),i=(0,a.Ld)(t.slice(d));return[...n,...void 0===i?[]:[(0,r.P)(i)]].map(e=>`${e}\n`).join("")}
function resultTable(e,t,n){const s=e.length>h?chosen(e):e,o=[["job","status","time","result"],...s.map(e=>[(0,r.P)(e.label),e.status,e.cache.hit?"cached":(0,i.Q)(e)??"-","finished"===e.status?(0,
u.K)(e.result,c):errorLine(e)])],a=[0,1,2].map(e=>Math.max(...o.map(t=>(t[e]??"").length))),l=o.map((e,n)=>formatRow(e,a,rowPaint(n,s,t))),f=e.length-s.length
;return[...l,f>0?`\u2026 and ${f} more jobs: ${void 0===n?"--json prints all, and --output DIR writes them":`${n} has all`}\n`:""].join("")}function chosen(e){const t=[[],[],[]]
;for(const n of e)t[rankOf(n)]?.push(n);const n=new Set(t.flatMap(e=>e.slice(0,h)).slice(0,h));return e.filter(e=>n.has(e))}function rankOf({status:e}){if("finished"===e)return 2
;return isFailure(e)?0:1}function isFailure(e){return"error"===e||"failed"===e||"timed-out"===e}function rowPaint(e,t,n){const r=t[e-1];return void 0===r?n.dim:statusPaint(r.status,n)}
function statusPaint(e,t){if("finished"===e)return t.green;return isFailure(e)?t.red:t.yellow}function formatRow(e,t,n){const[r="",s="",o="",i=""]=e,[a=0,u=0,c=0]=t
;return`${[r.padEnd(a),n(s.padEnd(u)),o.padStart(c),i].join("  ")}\n`}function errorLine(e){if(null===e.error||(0,o.yM)(e))return e.error?.type??e.runtime_info.executor_job_id??"";return cut((0,
r.Q)(`${e.error.type}: ${e.error.message}`),l)}function cut(e,t){const n=e.replace(/\s+/gu," ");return n.length>t?`${n.slice(0,t-1)}\u2026`:n}function counted(e,t){return`${e} ${t}${1===e?"":"s"}`}}),
17429:(function(e,t,n){n.d(t,{K:()=>displayValue});var r=n(50422),s=n(51796),o=n(52183),i=n(50839);function displayValue(e,t){const n=new Line(t);show(e,n);return n.text()}class Line{maxLength;parts=[]
;length=0;constructor(e){this.maxLength=e}get full(){return this.length>this.maxLength}get room(){return this.maxLength+1-this.length}add(e){this.parts.push(e);this.length+=e.length}text(){
const e=this.parts.join("");if(e.length<=this.maxLength)return e;const t=Math.max(this.maxLength-1,0),n=(e.codePointAt(t-1)??0)>65535;return`${e.slice(0,n?t-1:t)}\u2026`}}function show(e,t){
const n=(0,i.E)(e);switch(n.kind){case"list":showItems(["[","]"],n.items,t);break;case"tuple":showItems(["(",1===n.items.length?",)":")"],n.items,t);break;case"object":showPairs([...n.entries],t)
;break;case"dict":showPairs(n.pairs,t);break;default:t.add(showLeaf(n,t.room))}}function showItems([e,t],n,r){r.add(e);for(const[e,t]of n.entries()){if(r.full)return;r.add(0===e?"":", ");show(t,r)}
r.add(t)}function showPairs(e,t){t.add("{");for(const[n,[r,s]]of e.entries()){if(t.full)return;t.add(0===n?"":", ");show(r,t);t.add(": ");show(s,t)}t.add("}")}function showLeaf(e,t){switch(e.kind){
case"null":return"None";case"boolean":return e.value?"True":"False";case"string":return(0,o.h)(e.value.slice(0,t));case"integer":return(0,r.xe)(e.text);case"float":return(0,r.SX)(e.value)
;case"complex":return(0,r.mo)(e.re,e.im);case"bytes":return(0,o.L)(Buffer.from(e.base64.slice(0,4*t),"base64"));case"array":return`array(${dtypeName(e.dtype)}, shape=${(0,s.l)(e.shape)})`;case"file":
return`File(${(0,o.h)(e.name)}, ${e.ref.size} bytes)`;case"json":return`Value(${e.ref.size} bytes of JSON)`;default:return"invalid"===e.kind?`<${e.message}>`:""}}
const a=new Map([["i","int"],["u","uint"],["f","float"],["c","complex"],["S","bytes"],["U","str"],["V","void"],["M","datetime64"],["m","timedelta64"]]);function dtypeName(e){
if("string"!=typeof e)return"structured";const[,t,n="",r,s=""]=/^(.)(.)(\d+)(.*)$/s.exec(e)??[];if("b"===n)return"bool"
;return`${">"===t?"big-endian ":""}${a.get(n)??n}${"M"===n||"m"===n?s:"S"===n||"U"===n?r:String(8*Number(r))}`}})};
