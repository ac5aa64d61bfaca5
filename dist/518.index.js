"use strict";exports.id=518;exports.ids=[518];exports.modules={59226:(function(e,t,n){n.d(t,{CI:()=>endBars,KT:()=>fromLastBar,hh:()=>lastDrawn})
;const r=/(\r[^\r\n]*?)(?=(?: {2}\+ Exception Group )?Traceback \(most recent call last\):|Exception in thread |Exception ignored in: )/g;function endBars(e){
return e.includes("\r")&&(e.includes("Traceback (")||e.includes("Exception i"))?e.replace(r,"$1\n"):e}function lastDrawn(e){const t=withoutLastReturns(e);return t.slice(t.lastIndexOf("\r")+1)}
function fromLastBar(e){return e.slice(Math.max(0,withoutLastReturns(e).lastIndexOf("\r")))}function withoutLastReturns(e){let t=e.length;for(;"\r"===e[t-1];)t-=1;return e.slice(0,t)}}),
97699:(function(e,t,n){n.d(t,{E:()=>createGrowingLine});const r=16,i=Buffer.alloc(0);function createGrowingLine(e){let t=i,n=0;const bytes=()=>t.subarray(0,n),reserve=i=>{
const o=Buffer.allocUnsafe(Math.max(i,Math.min(r*i,e)));t.copy(o,0,0,n);t=o};return{get length(){return n},append(e){const r=n+e.length;if(0===n)t=e;else{if(r>t.length)reserve(r);e.copy(t,n)}n=r},
bytes:bytes,take(){const e=bytes();t=i;n=0;return e}}}}),61519:(function(e,t,n){n.d(t,{A:()=>createLineSplitter});var r=n(46193),i=n(59226),o=n(97699),a=n(54847)
;const s=65536,c=Buffer.from("\n"),u=Buffer.alloc(0);function createLineSplitter({ends:e,shorten:t=e=>e}){const n=new r.StringDecoder("utf8");let l="";const f=(0,o.E)(s+c.length);let d=""
;const take=n=>{const r=(0,i.CI)(d+l+n).slice(d.length),o=r.split(e),a=o.pop()??"";if(o.length>0)d="\r"===r.at(-a.length-1)?"\r":"";const s=splitLong(t(a));l=s.pop()??""
;return[...o.flatMap(splitLong),...s]},holdRest=()=>{l+=n.end();const e=Buffer.from(l);if(!(0,a.$i)(e))return!1;f.append(e);l="";return!0},takePlain=()=>f.take().toString("latin1");return{
add:e=>take(takePlain()+n.write(e)),addPlain(e){if(!(e.length>0&&e.length<=s&&!e.includes(c)&&(0,a.$i)(e))||0===f.length&&!holdRest())return;if(f.length+e.length<=s){f.append(e);return u}d=""
;f.append(c);const t=f.take();f.append(e);return t},rest:()=>l+f.bytes().toString("latin1"),finish(){const e=take(takePlain()+n.end()),t=l.replace(/\r$/,"");l="";return""===t?e:[...e,t]}}}
function splitLong(e){const t=[];let n=0;for(;e.length-n>s;){const r=n+s,i=(e.codePointAt(r-1)??0)>65535;t.push(e.slice(n,i?r-1:r));n=i?r-1:r}t.push(e.slice(n));return t}}),54847:(function(e,t,n){
n.d(t,{$i:()=>isPlain,VC:()=>cutAtLines,aq:()=>countLineEnds,mg:()=>prefixLines});var r=n(4573);const i=10;function cutAtLines(e){const t=e.indexOf(i)+1,n=e.lastIndexOf(i)+1;return{
first:e.subarray(0,t),lines:e.subarray(t,n),rest:e.subarray(n)}}function isPlain(e){if(!(0,r.isAscii)(e))return!1;const{before:t,words:n,after:i}=wordsOf(e)
;return!haveControls(n)&&t.every(isPlainByte)&&i.every(isPlainByte)}function haveControls(e){for(let t=0;t<e.length;t+=4){
if((controls(e[t]??0)|controls(e[t+1]??0)|(controls(e[t+2]??0)|controls(e[t+3]??0)))&s)return!0}return!1}function controls(e){return~(e+1616928864)&(e^o)+a|e+16843009}function isPlainByte(e){
return e===i||e>=32&&e<=126}function prefixLines(e,t){const n=Buffer.from(t);if(0===n.length||0===e.length)return e;const r=Buffer.allocUnsafe(e.length+countLineEnds(e)*n.length);let o=0,a=!0
;for(let t=0;t<e.length;t+=1){const s=e[t]??0;o+=a?n.copy(r,o):0;r[o]=s;o+=1;a=s===i}return r}function countLineEnds(e){const{before:t,words:n,after:r}=wordsOf(e)
;return countEnds(n)+t.filter(isNewline).length+r.filter(isNewline).length}function countEnds(e){let t=0;for(let n=0;n<e.length;n+=4){
const r=ends(e[n]??0)+ends(e[n+1]??0),i=ends(e[n+2]??0)+ends(e[n+3]??0);t+=Math.imul(r+i,16843009)>>>24}return t}function ends(e){return(~highBitsUnlessZero(e^o)&s)>>>7}function isNewline(e){
return e===i}const o=168430090,a=2139062143,s=-2139062144;function highBitsUnlessZero(e){return(e&a)+a|e}function wordsOf(e){const t=3&-e.byteOffset,n=e.length-t>>4<<2;if(n<=0)return{before:e,words:c,
after:e.subarray(0,0)};const r=new Int32Array(e.buffer,e.byteOffset+t,n);return{before:e.subarray(0,t),words:r,after:e.subarray(t+r.byteLength)}}const c=new Int32Array(0)}),1662:(function(e,t,n){n.d(t,{
B:()=>sanitizeOutput});var r=n(54847)
;const i="\x1b",o="\x07",a="\x9b",s=new Set(["\x90","\x98","\x9d","\x9e","\x9f"]),c=new Set(["P","X","]","^","_"]),u=/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/,l=1024
;function sanitizeOutput(e){if(e.length>l&&(0,r.$i)(Buffer.from(e))||!u.test(e))return e;let t="",n=0;for(;n<e.length;){const r=endOfSequence(e,n);if(r===n){t+=isControl(e,n)?"":e[n];n+=1}else{
const i=e.slice(n,r);t+=isColor(i)?i:"";n=r}}return t}function isColor(e){return e.startsWith(`${i}[`)&&/^[\d;:]*m$/.test(e.slice(2))}function endOfSequence(e,t){const n=e[t]??"",r=e[t+1]??""
;if(n===a||n===i&&"["===r)return endOfControl(e,t+(n===a?1:2));if(s.has(n)||n===i&&c.has(r))return endOfString(e,t+(n===i?2:1));if(n!==i)return t;let o=t+1;for(;isBetween(e[o]," ","/");)o+=1
;return isBetween(e[o],"0","~")?o+1:o}function endOfControl(e,t){let n=t;for(;isBetween(e[n]," ","?");)n+=1;return isBetween(e[n],"@","~")?n+1:n}function endOfString(e,t){for(let n=t;n<e.length;n+=1){
if(e[n]===o||"\x9c"===e[n])return n+1;if(e[n]===i)return"\\"===e[n+1]?n+2:n}return e.length}function isBetween(e,t,n){return void 0!==e&&e>=t&&e<=n}function isControl(e,t){const n=e.charCodeAt(t)
;return n<32&&9!==n&&10!==n&&13!==n||n>=127&&n<=159}}),59883:(function(e,t,n){n.d(t,{B:()=>createFollowed,t:()=>i});var r=n(37646)
;const i=`more than ${r.rU} jobs print at once: the output of the others is not shown here, but is in the results`;function createFollowed(){const e=new Set,t=new Set;return{has(n){
if(!e.has(n)&&!t.has(n))(e.size<r.rU?e:t).add(n);return e.has(n)},end(n){e.delete(n);t.delete(n)}}}}),31825:(function(e,t,n){n.d(t,{w:()=>createNewReasons});var r=n(16016);const i=100
;function createNewReasons(){const e=new Set;return t=>{const n=(0,r.ym)(t);if(void 0===n||"skipped"===t.status||e.size>=i||e.has(n))return!1;e.add(n);return!0}}}),53143:(function(e,t,n){n.d(t,{
M:()=>createNewRuntimes});function createNewRuntimes(){const e=new Set;return t=>{const n=!e.has(t);e.add(t);return n}}}),31820:(function(e,t,n){n.d(t,{E:()=>createSteps});const r=25,i=1e3
;function createSteps(e,t=Date.now){let n=0,o=t()+i;return a=>{const s=Math.floor(a*r/e);if(s===n||t()<o||a===e)return!1;n=s;o=t()+i;return!0}}}),13429:(function(e,t,n){n.d(t,{Fo:()=>overviewText,
WN:()=>countsText,Xf:()=>createTally});var r=n(51106);function createTally(e=Date.now){const t={finished:0,error:0,failed:0,"timed-out":0,cancelled:0,skipped:0,submitted:0,waiting:0,cached:0
},n=new Map,r=new Set,i=e();let o=0,a=0;return{counts:t,running:n,runtimes:r,get most(){return a},get elapsed(){return(e()-i)/1e3},get ended(){return o},add(i){if("job-started"===i.type){
n.set(i.label,e());r.add(i.runtime);a=Math.max(a,n.size)}else if("job-retried"===i.type||"job-computed"===i.type)n.delete(i.label);else if("job-ended"===i.type){
const{label:e,status:r,cache:a}=i.record;n.delete(e);o+=1;t[r]+=1;t.cached+="finished"===r&&a.hit?1:0}}}}function countsText({counts:e,ended:t,running:n},r){
const i=e.error+e.failed+e["timed-out"],o=e.cached>0?` (${e.cached} cached)`:"",a=["submitted","waiting","skipped","cancelled"].filter(t=>e[t]>0)
;return`${t} of ${r} jobs: ${[`${n.size} running`,`${e.finished} finished${o}`,`${i} failed`,...a.map(t=>`${e[t]} ${t}`)].join(", ")}`}function overviewText({runtimes:e,most:t,elapsed:n}){
const i=0===e.size?"":` under ${[...e].join(" and ")}, with at most ${t} job${1===t?"":"s"} at once`;return`took ${(0,r.Y)(n)}${i}`}}),79702:(function(e,t,n){n.d(t,{b:()=>readSupervisorReport,
n:()=>readOutcome});var r=n(76760),i=n(76815),o=n(89268),a=n(61373);const s="result.json";async function readOutcome(e){const t=(0,r.join)(e,s),n=await(0,a.JC)(t,"hither-outcome/1")
;if(void 0===n)return{status:"none"};if("string"==typeof n)return broken(n);const{fields:i,hasLongResult:o}=n,c=i.get("status"),u=i.get("result");if("finished"===c&&void 0!==u)return{status:c,
result:u,left:namesIn(i.get("left")),...o?{long:t}:{}};const l=i.get("error");if(("error"===c||"failed"===c)&&l instanceof Map)return{status:c,error:readError(l),full:namesIn(i.get("full"))}
;return broken("it has neither a result nor an error")}const c=["memory","time","output","files","stdin"];async function readSupervisorReport(e){const t=await(0,a.JC)((0,
r.join)(e,"ended.json"),"hither-ended/1");if(void 0===t||"string"==typeof t)return;const n=t.fields,i=n.get("killed");return{exitCode:integerOf(n.get("exit_code")),
signal:textOf(n.get("signal"))||null,maxRss:integerOf(n.get("max_rss")),peakMemory:integerOf(n.get("peak_memory")),kernelKills:integerOf(n.get("kernel_kills"))??0,
machineKills:integerOf(n.get("machine_kills"))??0,elapsed:secondsOf(n.get("elapsed")),killed:c.find(e=>e===i)??null,full:namesIn(n.get("full")),protected:!0===n.get("protected")}}const u=11,l=4096
;function namesIn(e){return(Array.isArray(e)?e.slice(0,u):[]).filter(e=>"string"==typeof e&&e.length<=l)}function broken(e){return{status:"failed",error:{type:"Exited",
message:`the result can't be read: ${e}`,traceback:""}}}function readError(e){return{type:textOf(e.get("type")),message:textOf(e.get("message")),traceback:textOf(e.get("traceback"))}}const f=1000100
;function textOf(e){return"string"==typeof e?(0,o.U)(e.slice(0,f)):""}function integerOf(e){return e instanceof i.W&&/^-?\d{1,15}$/.test(e.text)?Number(e.text):null}function secondsOf(e){
const t=e instanceof i.W?Number(e.text):Number.NaN;return Number.isFinite(t)?t:null}}),72007:(function(e,t,n){n.d(t,{q:()=>createConsoleCapture});var r=n(59226),i=n(97699),o=n(54847)
;// CONCATENATED MODULE: ./src/result/head-and-tail.ts
const a=64;function writtenSize({text:e}){return Buffer.byteLength(JSON.stringify(e))+a}function endOf(e,t){let n=e;for(let r=t;writtenSize(n)>t;r=Math.floor(r/2))n={...e,
text:e.text.slice(-r).replace(/^[\udc00-\udfff]/,"")};return n}function createHeadAndTail(e,t={lines:0,bytes:0}){const n=[],r={...t};let i=[],o=0,a=0,s=0,c=!1;const dropOldest=()=>{const e=i[o]
;if(void 0!==e){o+=1;s-=e.size;r.bytes+=Buffer.byteLength(e.line.text)+1;r.lines+=1}if(o>i.length/2){i=i.slice(o);o=0}},addEnd=t=>{for(;s>0;)dropOldest();const n=endOf(t,e)
;r.bytes+=Buffer.byteLength(t.text)-Buffer.byteLength(n.text);s=writtenSize(n);i.push({line:n,size:s})},rest=()=>i.slice(o).map(({line:e})=>e);return{add(t){const r=writtenSize(t);c||=a+r>e;if(!c){
n.push(t);a+=r;return}if(r>e){addEnd(t);return}i.push({line:t,size:r});s+=r;for(;s>e;)dropOldest()},lines:()=>[...n,...rest()],linesWithNotice(e){const t=`[${r.lines} lines, ${r.bytes} bytes omitted]`
;return 0===r.bytes?[...n,...rest()]:[...n,{timestamp:e,text:t,stderr:!1},...rest()]},omitted:()=>r}}// CONCATENATED MODULE: ./src/result/console-blocks.ts
function createConsoleBlocks(e){const t=[],n=[];let r=0,i=0;const o={lines:0,bytes:0},dropOldest=({block:e,atLeast:t})=>{n.shift();i-=t;o.lines+=e.lines;o.bytes+=e.bytes.length};return{add(o){
const s=o.bytes.length+o.lines*a;if(r<e){t.push(o);r+=s;return}n.push({block:o,atLeast:s});i+=s;for(let[t]=n;void 0!==t&&i-t.atLeast>=e;[t]=n)dropOldest(t)},first:()=>t,last:()=>n.map(({block:e})=>e),
omitted:()=>o}}// CONCATENATED MODULE: ./src/result/console.ts
const s=1048576,c=65536,u=65536;function createConsoleCapture(e){const t=createConsoleBlocks(s),n={stdout:(0,i.E)(u),stderr:(0,i.E)(u)},keepBlock=(e,n,r,i)=>{if(n.length>0)t.add({timestamp:i,
stderr:"stderr"===e,bytes:n,lines:r})},kept=()=>{const e=createHeadAndTail(s,t.omitted());for(const n of[...t.first(),...t.last()])linesOf(n).forEach(e.add);return e};return{add(e,t,r){
const i=n[e],{first:a,lines:s,rest:c}=(0,o.VC)(t);if(a.length>0){i.append(a);keepBlock(e,i.take(),1,r);keepBlock(e,s,(0,o.aq)(s),r)}let l=c;for(;i.length+l.length>u;){const t=placeToCut(l,i.length)
;if(t===l.length)break;i.append(l.subarray(0,t));keepBlock(e,i.take(),1,r);l=l.subarray(t)}i.append(l)},stderrTail:()=>tailOf(kept().lines().filter(({stderr:e})=>e))+String(n.stderr.bytes()),
finish(t){keepBlock("stdout",n.stdout.take(),1,t);keepBlock("stderr",n.stderr.take(),1,t);const r=kept(),i={label:e,lines:r.linesWithNotice(t)};if(i.lines.reduce((e,t)=>e+writtenSize(t),0)<=c)return{
short:i,whole:void 0};const o=createHeadAndTail(c/2,r.omitted());r.lines().forEach(o.add);return{short:{label:e,lines:o.linesWithNotice(t)},whole:i}}}}function linesOf({timestamp:e,stderr:t,bytes:n}){
const i=(0,r.CI)(n.toString("utf8")).split("\n");if(""===i.at(-1))i.pop();return i.map(n=>({timestamp:e,text:n,stderr:t}))}function placeToCut(e,t){let n=Math.max(0,u-t)
;for(;n<u+3-t&&128==(192&(e[n]??0));)n+=1;return n}const l=200;function tailOf(e){return e.slice(-l).map(({text:e})=>`${e}\n`).join("")}}),91410:(function(e,t,n){n.d(t,{f:()=>imageText});var r=n(59505)
;function imageText({step:e,image:t}){return`${"pull"===e?"pulling":"building the SIF file of"} ${(0,r.P)(t)}`}}),8299:(function(e,t,n){n.d(t,{q:()=>retryText});var r=n(59505)
;function retryText({label:e,attempt:t,of:n,reason:i,delay:o}){const a=0===o?"":` in ${o} s`;return`${(0,r.P)(e)}: trying again${a} (attempt ${t} of ${n}): ${(0,r.P)(i)}`}}),61373:(function(e,t,n){
n.d(t,{$0:()=>f,JC:()=>readLeftDocument,hC:()=>longResultIn});var r=n(4573),i=n(73024),o=n(74296),a=n(74890),s=n(61929),c=n(10261),u=n(43251),l=n(80738);const f=67108864,d=25e6,h=2e5
;async function readLeftDocument(e,t){try{const n=(0,l.C)(e,(e,t)=>t>u.Bn?t:readUpTo(e,t));return"number"==typeof n?await readLarge(e,n,t):n&&readBytes(n,t)}catch(e){if(!(e instanceof o.bD))throw e
;return(0,o.u0)(e)}}function readUpTo(e,t){const n=Buffer.alloc(t);return n.subarray(0,(0,i.readSync)(e,n,0,t,0))}async function readLarge(e,t,n){
if(t>f)return`it has ${t} bytes; return large data as numpy arrays, or as hi.File`;const r=await(0,l.L)(e);return r&&(0,a.D)(r,()=>(0,u.Y9)(r,t,async e=>readBytes(e,n)))}function readBytes(e,t){
if(!(0,r.isUtf8)(e))return"it is not UTF-8";const n=e.length>u.Bn?longResultIn(e):void 0,i=e.length-(void 0===n?0:n.end-n.start);if(i>d)return`it has ${i} bytes besides its result`
;const o=void 0===n?e.toString():`${e.toString("utf8",0,n.start)}null${e.toString("utf8",n.end)}`,a=(0,c.q)(o,{maxValues:h});if(!a.ok)return a.message
;if(!(a.value instanceof Map))return"it is not a JSON object";return a.value.get("schema")===t?{fields:a.value,hasLongResult:void 0!==n}:`its schema is not ${t}`}function longResultIn(e){let t=(0,
s.pw)(e,0)+1;for(;t<e.length;){t=(0,s.pw)(e,t);const n=(0,s.eU)(e,t)??e.length,r='"result"'===e.toString("latin1",t,Math.min(n,t+16)),i=(0,s.pw)(e,(0,s.pw)(e,n)+1),o=(0,s.eU)(e,i)??e.length
;if(r)return o-i>u.Bn?{start:i,end:o}:void 0;t=(0,s.pw)(e,o)+1}return}}),80738:(function(e,t,n){n.d(t,{C:()=>withUntrustedSync,L:()=>openUntrustedFile});var r=n(73024),i=n(74296),o=n(10662)
;async function openUntrustedFile(e){const t=await(0,o.sb)(e).catch(t=>ifMissing(e,t));if(void 0!==t&&!isOurs(await t.stat())){await t.close();throw notOurs(e)}return t}
function withUntrustedSync(e,t){const n=openSync(e);if(void 0===n)return;try{const i=(0,r.fstatSync)(n);if(!isOurs(i))throw notOurs(e);return t(n,i.size)}finally{(0,r.closeSync)(n)}}
function openSync(e){try{return(0,o.Bf)(e)}catch(t){return ifMissing(e,t)}}function isOurs(e){return e.isFile()&&1===e.nlink}function ifMissing(e,t){const n=(0,i.vq)(t)??""
;if("ENOENT"!==n)throw a.has(n)?notOurs(e,t):t;return}const a=new Set(["ELOOP","ENXIO","EACCES","EPERM","ENOTDIR","ENODEV"]);function notOurs(e,t){
return new i.bD("runtime",`${e} is not a readable regular file with a single hard link`,"the function must not replace its result files with links, pipes or directories",{cause:t})}}),
34307:(function(e,t,n){n.d(t,{A:()=>runJobs});var r=n(78474),i=n(76760),o=n(74296),a=n(10305),s=n(51922);// CONCATENATED MODULE: ./src/result/exit-code.ts
const c=new Set(["Runtime","Image","Store"]);function exitCodeOf(e){const has=t=>e.some(t);if(has(e=>"failed"===e.status&&"Internal"===e.error?.type))return 70
;if(has(e=>"failed"===e.status&&c.has(e.error?.type??"")))return 3;if(has(e=>["failed","timed-out","cancelled"].includes(e.status)))return 4;return has(e=>"error"===e.status)?1:0}
var u=n(73895),l=n(55205),f=n(31235),d=n(77598),h=n(73024),p=n(51455);// CONCATENATED MODULE: ./src/result/file-content.ts
function textContent(e){return{async write(t){(0,h.writeFileSync)(t,e);return digestOf(e)}}}function digestOf(e){return{size:Buffer.byteLength(e),sha256:(0,
d.createHash)("sha256").update(e).digest("hex")}}function piecesContent(e){return{async write(t){const n=(0,d.createHash)("sha256");let r=0;await(0,p.writeFile)(t,function*(){for(const t of e){
n.update(t);r+=Buffer.byteLength(t);yield t}}());return{size:r,sha256:n.digest("hex")}}}}function textWithDigest(e){return{...textContent(e),digest:digestOf(e)}}function objectContent(e,t){
const{size:n,sha256:r}=e;return{digest:{size:n,sha256:r},async write(i){await t.materialize(e,i,"copy");return{size:n,sha256:r}}}}function copiedContent(e,t){return{async write(n){await(0,
p.copyFile)(e,n);return{size:(await(0,p.stat)(n)).size,sha256:t}}}}var m=n(15593),w=n(43643);// CONCATENATED MODULE: ./src/result/kept-console.ts
const y=8388608;function keepConsole(e,t){return g(()=>keep(e(),t))}const g=(0,m.I)();async function keep({short:e,whole:t},n){if(void 0===t)return e;try{
const r=Buffer.from(JSON.stringify(t)),i=await n.putBytes(r);(0,w.R)(r.length);return{...e,object:i}}catch{return e}}async function wholeConsole(e,t){const{object:n,lines:r}=e
;if(void 0===n||n.size>y)return r;try{const e=JSON.parse((await t.readVerified(n)).toString()),i=e?.lines;return Array.isArray(i)&&i.every(isLine)?i:r}catch{return r}}function isLine(e){
return"object"==typeof e&&null!==e&&"text"in e&&"string"==typeof e.text}var b=n(5799),v=n(73518),k=n(63080),j=n(10662),O=n(20654),x=n(74890);// CONCATENATED MODULE: ./src/result/directory-files.ts
async function identify(e,t){const n=statusOf(e);if(void 0===n)return"nothing";if(!n.isFile()||!t.some(({size:e})=>e===n.size))return"other";const r=await sha256Of(e,n.size)
;return t.find(e=>e.size===n.size&&e.sha256===r)??"other"}function statusOf(e){try{return(0,h.lstatSync)(e)}catch(e){return unlessMissing(e)}}async function sha256Of(e,t){try{if(t<=S)return(0,
d.createHash)("sha256").update((0,O.Wy)(e,{limit:S})).digest("hex");return await(0,x.D)(await(0,j.lf)(e),async e=>{const t=(0,d.createHash)("sha256");for await(const n of e.createReadStream({
autoClose:!1,highWaterMark:S}))t.update(n);return t.digest("hex")})}catch(e){const t=(0,o.vq)(e);if(e instanceof o.bD||["EACCES","EPERM","ENOENT"].includes(t??""))return;throw e}}const S=1048576
;function unlessMissing(e){if(!["ENOENT","ENOTDIR","ENAMETOOLONG"].includes((0,o.vq)(e)??""))throw e}async function tryMakeDirectory(e){try{await(0,p.mkdir)(e);return!0}catch(t){if("EEXIST"!==(0,
o.vq)(t))throw t;return(await(0,p.lstat)(e)).isDirectory()}}async function moveAside(e){if(void 0===await(0,p.lstat)(e).catch(unlessMissing))return;let t=`${e}.kept`;for(let n=2;void 0!==await(0,
p.lstat)(t).catch(unlessMissing);n+=1)t=`${e}.kept-${n}`;await(0,p.rename)(e,t);return t}async function isReal(e,t){if("."===t)return!0;const n=await(0,p.lstat)((0,i.join)(e,t)).catch(unlessMissing)
;return!0===n?.isDirectory()&&await isReal(e,(0,i.dirname)(t))}async function removeEmpty(e,t,n){for(let r=t;r!==n&&"."!==r;r=(0,i.dirname)(r))try{await(0,p.rmdir)((0,i.join)(e,r))}catch(e){
const t=(0,o.vq)(e)??"";if(["ENOTEMPTY","EEXIST"].includes(t))return;if("ENOENT"!==t)throw e}}async function isOneFile(e,t){const[n,r]=await Promise.all([e,t].map(e=>(0,p.lstat)(e,{bigint:!0
}).catch(unlessMissing)));return void 0!==n&&n.ino===r?.ino&&n.dev===r.dev}// CONCATENATED MODULE: ./src/result/directory-lock.ts
const $=1e4,M=12e4,E=["EPERM","ENOTSUP","EOPNOTSUPP","ENOSYS"];async function lockDirectory(e,t){const n=(0,i.join)(e,`.hither-lock-${await nextNumber(e)}`);refuseHeld(e,await locksIn(e,t.host));try{
await(0,p.symlink)(JSON.stringify(t),n)}catch(n){const r=(0,o.vq)(n)??"";if("EEXIST"===r)return lockDirectory(e,t);if(E.includes(r))return{release:async()=>{}};throw n}
const r=keepAlive(n),release=async()=>{clearInterval(r);await(0,k.n)(n)};try{const r=(await locksIn(e,t.host)).filter(e=>e.path!==n);refuseHeld(e,r);await Promise.all(r.map(e=>(0,k.n)(e.path)))
}catch(e){await release();throw e}return{release:release}}function keepAlive(e){return setInterval(()=>{const t=new Date;(0,p.lutimes)(e,t,t).catch(()=>{})},$).unref()}function refuseHeld(e,t){
const n=t.find(e=>!e.isAbandoned);if(void 0!==n){const{pid:t,host:r}=n.owner
;throw new o.bD("usage",`--output ${e}: another run is writing to it (process ${t} on ${r})`,`name another directory, or wait for that run; if it has ended, remove ${n.path}`)}}
async function locksIn(e,t){const n=(await(0,p.readdir)(e)).filter(e=>f.YM.test(e));return(await Promise.all(n.map(n=>readLock((0,i.join)(e,n),t)))).flatMap(e=>void 0===e?[]:[e])}
async function readLock(e,t){const n=(0,a.pZ)(await(0,p.readlink)(e).catch(()=>"")),r=await(0,p.lstat)(e).catch(()=>{});if(void 0===n||void 0===r)return;const i=n.host!==t&&Date.now()-r.mtimeMs>M
;return{path:e,owner:n,isAbandoned:(0,a.XU)(n,t)||i}}async function nextNumber(e){const t=(await(0,p.readdir)(e)).map(e=>Number(f.YM.exec(e)?.[1]??0));return Math.max(0,...t)+1}var N=n(8333)
;async function claimDirectory(e,t){(0,v.K)(e);const n=await lockDirectory(e,t);try{return await openLocked(e,n)}catch(e){await n.release();throw e}}async function openLocked(e,t){const n=await(0,
f.wi)(e),r=(await(0,p.readdir)(e)).filter(e=>f.s3.test(e));await Promise.all(r.map(t=>(0,k.n)((0,i.join)(e,t))));const o=await(0,N.Nu)(e,(0,i.join)(e,".hither-part-0"),n);try{
const r=new OwnedDirectory(e,{earlier:n,list:o,lock:t});await r.begin();return r}catch(e){await o.close();throw e}}class OwnedDirectory{root;claimed;#e=new Map;#t=new Map;#n=[];#r=new Set;#i=(0,
b.B)(e=>this.#o(e));#a=0;constructor(e,t){this.root=e;this.claimed=t;for(const e of t.earlier){const t=this.#e.get(folded(e.path));this.#e.set(folded(e.path),[...t??[],e])}}async begin(){
await this.put(f.j5,textWithDigest("A run of hither is writing to this directory, or was killed while writing; it is incomplete.\nThe next run with --output to this directory replaces it.\n"))
;await this.#s("results.json",".")}async put(e,{digest:t,write:n}){await this.#i((0,i.dirname)(e));const r=(0,i.join)(this.root,e),o=await identify(r,[...this.#c(e),...void 0===t?[]:[t]])
;if(void 0!==t&&isSame(o,t)){this.#u(e,t);return}const a=this.#l();try{this.#u(e,await n(a));if("other"===o)await this.#f(e);(0,h.renameSync)(a,r)}catch(e){await(0,p.rm)(a,{force:!0}).catch(()=>{})
;throw e}}async complete(){const e=new Map([...this.#t.keys()].map(e=>[folded(e),e]));for(const t of new Set(this.claimed.earlier.map(e=>e.path))){const n=e.get(folded(t))
;if(!(this.#r.has(t)||void 0!==n&&await this.#d(t,n))&&"other"===await this.#s(t,"."))this.#n.push(t)}this.#t.delete(f.j5);const t=[...this.#t].map(([e,t])=>({path:e,...t}));await(0,
N.y2)(this.root,this.#l(),t);await(0,k.n)((0,i.join)(this.root,f.j5))}async leave(){const{list:e,lock:t}=this.claimed;await e.close();await t.release();return this.#n}#u(e,t){this.claimed.list.add({
path:e,...t});this.#t.set(e,t)}#c(e){return this.#e.get(folded(e))??[]}async#d(e,t){return e===t||isOneFile((0,i.join)(this.root,e),(0,i.join)(this.root,t))}#l(){this.#a+=1;return(0,
i.join)(this.root,`.hither-part-${this.#a}`)}async#o(e){if("."===e)return;await this.#i((0,i.dirname)(e));if(!await tryMakeDirectory((0,i.join)(this.root,e))){await this.#f(e);await(0,p.mkdir)((0,
i.join)(this.root,e))}}async#f(e){const t=this.claimed.earlier.filter(t=>`${t.path}/`.startsWith(`${e}/`));for(const n of new Set(t.map(e=>e.path))){await this.#s(n,(0,i.dirname)(e));this.#r.add(n)}
const n=await moveAside((0,i.join)(this.root,e));if(void 0!==n)this.#n.push((0,i.relative)(this.root,n))}async#s(e,t){const n=(0,i.dirname)(e);if(!await isReal(this.root,n))return identify((0,
i.join)(this.root,e),[]);const r=await identify((0,i.join)(this.root,e),this.#c(e));if("other"!==r){await(0,k.n)((0,i.join)(this.root,e));await removeEmpty(this.root,n,t)}return r}}function folded(e){
return e.normalize("NFC").toLowerCase()}function isSame(e,t){return"object"==typeof e&&e.size===t.size&&e.sha256===t.sha256}var I=n(89997),C=n(17429),L=n(50839),D=n(43251)
;// CONCATENATED MODULE: ./src/result/unique-names.ts
const T=120,A=/^(con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;function portableName(e){return e.replace(/[^A-Za-z0-9_.-]/g,"_").slice(-T).replace(/^\.|\.$/g,"_").replace(A,"_$1")}function createNames(e=[]){
const t=new Set(e.map(e=>e.toLowerCase())),n=new Map;return e=>{const r=portableName(e),i=r.toLowerCase();let o=r,a=n.get(i)??1;for(;t.has(o.toLowerCase());){a+=1;o=numbered(r,a)}n.set(i,a)
;t.add(o.toLowerCase());return o}}function numbered(e,t){const n=e.lastIndexOf(".");return n>0?`${e.slice(0,n)}-${t}${e.slice(n)}`:`${e}-${t}`}// CONCATENATED MODULE: ./src/result/sidecar-names.ts
const F=2e5;async function namedSidecars(e,t){return named(await withNested(found(e,[]),t))}async function argumentSidecars(e,t){const n=[...e].flatMap(([e,t])=>found(t,[e]))
;return named(await withNested(n,t))}function named(e){const t=createNames();return e.map(({path:e,reference:n})=>({ref:n.ref,name:t(fileName(e,n))}))}async function withNested(e,t){const n=[...e]
;for(const{path:e,reference:r}of n)if("json"===r.kind)await(0,D.H4)(r.ref,t,t=>{n.push(...foundInPiece(t,e));requireNamable(n.length)});return n}function requireNamable(e){if(e>F){
const e="return fewer of them, or combine values into one array";throw new o.bD("runtime",`the value refers to more than ${F} arrays, files and values`,e)}}
function foundInPiece({value:e,path:t,before:n},r){const i=[...r,...t];return void 0===n||!Array.isArray(e)?found(e,i):e.flatMap((e,t)=>found(e,[...i,String(n+t)]))}function found(e,t){const n=(0,
L.E)(e);switch(n.kind){case"array":case"file":case"json":return[{path:t,reference:n}];case"list":case"tuple":return n.items.flatMap((e,n)=>found(e,[...t,String(n)]));case"object":
return[...n.entries].flatMap(([e,n])=>found(n,[...t,e]));case"dict":return n.pairs.flatMap(([e,n])=>found(n,[...t,(0,C.K)(e,40)]));default:return[]}}function fileName(e,t){
if("json"===t.kind)return`${0===e.length?"value":e.join(".")}.json`;const n=0===e.length?"result":e.join(".");return"array"===t.kind?`${n}.npy`:`${n}-${t.name}`}
// CONCATENATED MODULE: ./src/result/output-directory.ts
async function openOutputDirectory(e,t){const{store:n,jobs:r,warn:o}=t,a=await claimDirectory(e,t.owner),s=jobDirectories(r),c=new Map,u=[];let l=0;return{sidecars:u,async add(e){l+=1
;const{name:t,index:r,status:o,cache:f}=e.record,d=s(t),h=await writeJob(a,e,{place:null===r?d:(0,i.join)(d,String(r)),store:n}),p="finished"===o&&!f.hit;u.push(...h.map(e=>({...e,isNew:p})))
;if(e.sources.length>0){const n=c.get(t)??writeSources(a,(0,i.join)(d,"src"),e.sources);c.set(t,n);await n}l-=1},async finish(t){try{await a.put("results.json",piecesContent((0,I.UL)(t)))
;if(0===l)await a.complete()}finally{warnOfKept(e,await a.leave(),o)}}}}function jobDirectories(e){const t=createNames([f.j5]),n=new Map(Array.from(new Set(e),e=>[e,t(e)]));return e=>n.get(e)??e}
const B=20;function warnOfKept(e,t,n){if(t.length>0){const r=t.slice(0,B).map(t=>(0,i.join)(e,t)),o=t.length>B?` and ${t.length-B} more`:""
;n(`${"these files in the output directory were not removed, because they were changed after hither wrote them"}: ${r.join(", ")}${o}; remove them if you don't need them`)}}
async function writeJob(e,t,{place:n,store:r}){const{record:o,document:a}=t,putDocument=(t,r)=>e.put((0,i.join)(n,t),textContent(`${(0,l.GF)(r)}\n`));await putDocument("result.json",(0,I.zO)(o))
;const s=await wholeConsole(o.runtime_info.console_out,r);await e.put((0,i.join)(n,"console.txt"),textContent(consoleText(s)));const c=sidecarsIn(n,await namedSidecars(o.result,r));if(void 0!==a){
await putDocument("job.json",a);const t=sidecarsIn((0,i.join)(n,"args"),await argumentSidecars(argumentsOf(a),r));for(const{ref:n,path:i}of t){const t=r.linkedFile(n.sha1)
;await(t&&e.put(`${i}.link`,textContent((0,u.yX)(t))))}c.push(...t.filter(({ref:e})=>void 0===r.linkedFile(e.sha1)))}for(const{ref:t,path:n}of c)await e.put(n,objectContent(t,r));return c}
function sidecarsIn(e,t){return t.map(({ref:t,name:n})=>({ref:t,path:(0,i.join)(e,n)}))}async function writeSources(e,t,n){for(const{path:r,copy:o,sha256:a}of n)await e.put((0,
i.join)(t,r),copiedContent(o,a))}function argumentsOf(e){const t=e instanceof Map?e.get("args"):void 0;return t instanceof Map?t:new Map}function consoleText(e){return e.map(e=>`${e.text}\n`).join("")
}var z=n(78764),R=n(95607),_=n(53041);// CONCATENATED MODULE: ./src/run/fail-fast.ts
class MatrixStopped extends Error{name="AbortError";constructor(e){super(`fail-fast: ${(0,_.Uv)("the point",e)}`)}}function notStarted({reason:e}){return e instanceof MatrixStopped?(0,
R.ce)("skipped","Skipped",e.message):(0,R.ce)("cancelled","Cancelled","the run was cancelled before the job started")}function cancelled({reason:e}){
const t=e instanceof MatrixStopped?e.message:"the run was cancelled before the job ended";return(0,R.ce)("cancelled","Cancelled",t)}var P=n(91346),U=n(50891),H=n(74223),q=n(4851)
;// CONCATENATED MODULE: ./src/run/refuse-too-large.ts
async function refuseTooLarge(e,t){const n=new Map(e.map(({name:e,spec:t})=>[e,t])),r=new Map;for(const[e,i]of n){const n=await(0,q.O)(i,t);if(void 0!==n)r.set(e,n)}if(0===r.size)return
;const i=await(0,H.K)(withNeeds(e,r),t),a=new Set(i.filter(({plan:e})=>!e.hit).map(({plan:e})=>e.name)),s=[...r].flatMap(([e,{message:t,remedy:r}])=>{const i=n.get(e)?.where,o={message:`the job ${(0,
U.T)(e)} ${t}`,remedy:r,...void 0===i?{}:{where:i}};return a.has(e)?[o]:[]});if(s.length>0)throw(0,o.k9)(s)}function withNeeds(e,t){
const n=new Map(e.map(({name:e,spec:t})=>[e,t.needs])),r=new Set(t.keys());for(const e of r)for(const t of n.get(e)??[])r.add(t);return e.filter(({name:e})=>r.has(e))}var W=n(94798)
;// CONCATENATED MODULE: ./src/hints/hints-of.ts
async function hintsOf(e){const{record:t,noticed:r}=e;if("finished"===t.status&&0===(r?.left??[]).length||"skipped"===t.status)return[]
;const[{gather:i},{hintsFor:o}]=await Promise.all([n.e(914).then(n.bind(n,17914)),n.e(505).then(n.bind(n,82505))]);return o(await i(e))}var V=n(44471),J=n(97979)
;// CONCATENATED MODULE: ./src/job/changed-input.ts
class ChangedInput extends o.bD{constructor(e,t){super("runtime",`the input ${e} changed while the job ran: it ${t}`,`run again when no other process changes it, or copy it first: ${(0,
s.Pe)("copy-inputs")}`)}}function requireUnchanged(e){for(const t of e){const e=(0,V.f)(t)??((0,J.tE)(t.path)?void 0:"is in a directory that was replaced")
;if(void 0!==e)throw new ChangedInput(t.path,e)}}var K=n(78402),Y=n(50422),G=n(51796),X=n(44182),Z=n(34871);// CONCATENATED MODULE: ./src/values/hither-hash.ts
const Q=67108864;async function hitherHash(e){const t=['{"args":'];if(!addMapping([...e.args],t)||arrayBytesIn(t)>Q)return null;const{functionVersion:n,functionName:r}=e
;t.push(`,"function_Version":${(0,l.cE)(n)},"function_name":${(0,l.cE)(r)}}`);return digest(t,e.arrayBytes)}function arrayBytesIn(e){return e.reduce((e,t)=>e+("string"==typeof t?0:t.ref.size),0)}
async function digest(e,t){const n=(0,d.createHash)("sha1");for(const r of e){if("string"==typeof r){n.update(r);continue}const e=await t(r.ref),i=e&&asSaved(e);if(void 0===i)return null
;updateArray(i,n)}return n.digest("hex")}const ee=786432;function updateArray(e,t){t.update('{"_type":"npy","data_b64":"');for(let n=0;n<e.length;n+=ee)t.update(e.toString("base64",n,n+ee))
;t.update('"}')}function add(e,t){const n=(0,L.E)(e);switch(n.kind){case"list":return addItems(["[","]"],n.items,t);case"tuple":return addItems(['{"_type":"tuple","data":[',"]}"],n.items,t)
;case"object":return addMapping([...n.entries],t);case"dict":return addMapping(n.pairs,t);case"array":t.push(n);return!0;default:return addLeaf(n,t)}}function addLeaf(e,t){const n=leafText(e)
;if(void 0!==n)t.push(n);return void 0!==n}function leafText(e){switch(e.kind){case"null":return"null";case"boolean":return String(e.value);case"string":return(0,l.cE)(e.value);case"integer":return(0,
Y.xe)(e.text);case"float":return floatToken(e.value);default:return}}function addItems([e,t],n,r){r.push(e);for(const[e,t]of n.entries()){r.push(0===e?"":",");if(!add(t,r))return!1}r.push(t);return!0}
function addMapping(e,t){const n=sortByKey(e);t.push("{");for(const[e,[r,i]]of(n??[]).entries()){t.push(`${0===e?"":","}${(0,l.cE)(r)}:`);if(!add(i,t))return!1}t.push("}");return void 0!==n}
function sortByKey(e){const t=e.map(([e])=>keyOf(e)),n=new Set(t.map(e=>e?.kind));if(t.includes(void 0)||n.size>1||n.has("none")&&t.length>1)return;const r=e.map(([,e],n)=>({key:t[n]??te,value:e}))
;r.sort((e,t)=>"string"===e.key.kind?(0,l.HH)(e.key.text,t.key.text):e.key.order-t.key.order);return r.map(({key:e,value:t})=>[e.text,t])}const te={kind:"none",text:"null",order:0};function keyOf(e){
const t=(0,L.E)(e);switch(t.kind){case"string":return{kind:"string",text:t.value,order:0};case"integer":return{kind:"number",text:(0,Y.xe)(t.text),order:Number(t.text)};case"float":return{
kind:"number",text:floatToken(t.value),order:t.value};case"boolean":return{kind:"number",text:String(t.value),order:Number(t.value)};case"null":return te;default:return}}function floatToken(e){
if(Number.isFinite(e))return(0,Y.qx)(e);return Number.isNaN(e)?"NaN":e>0?"Infinity":"-Infinity"}function asSaved(e){const t=(0,X.nq)(e,e.length);if(!t.ok)return
;const n=t.shape.includes(0)||t.shape.filter(e=>e>1).length<=1,r={dtype:(0,G.X4)(t.dtype),shape:t.shape,fortranOrder:t.fortranOrder&&!n},i=(0,Z.w)(r)
;return e.subarray(0,t.headerLength).equals(i)?e:Buffer.concat([i,e.subarray(t.headerLength)])}// CONCATENATED MODULE: ./src/job/hither-hash-of-job.ts
function hitherHashOf({job:e,encoded:t},n){return hitherHash({functionName:e.functionName,functionVersion:e.functionVersion,args:t.args,arrayBytes:e=>n.readVerified(e)})}
var ne=n(5500),re=n(12896),ie=n(99803),oe=n(51848),ae=n(14901),se=n(80738);// CONCATENATED MODULE: ./src/result/collect-objects.ts
const ce=/^\d{1,9}(\.npy)?$/,ue=1e5;class MissingFile extends o.bD{}async function collectObjects(e,t){const n=referencesIn(e);refuseTooMany(n);const r=0===n?e:await collect(e,t),i=(0,oe.lq)(r)
;if(!i.ok)throw unusable(`result${i.path}: ${i.message}`);return{result:r,objects:i.objects.map(({ref:e})=>e)}}function refuseTooMany(e){
if(e>ue)throw new o.bD("runtime",`the result has more than ${ue} arrays and files`,"combine small arrays into one")}function referencesIn(e){
if(Array.isArray(e))return e.reduce((e,t)=>e+referencesIn(t),0);if(!(e instanceof Map))return 0;return isReference(e)?1:referencesIn([...e.values()])}function isReference(e){
return"hither_file"===e.get("_type")}async function collect(e,t){if(Array.isArray(e)){const n=[];for(const r of e)n.push(await collect(r,t));return n}if(!(e instanceof Map))return e
;if(isReference(e))return collectOne(e,t);const n=[];for(const[r,i]of e)n.push([r,await collect(i,t)]);return new Map(n)}async function collectOne(e,{out:t,store:n}){const r=e.get("out")
;if("string"!=typeof r||!ce.test(r))throw unusable("the name of one of its files is invalid");const o=(0,i.join)(t,r),a=await readHeader(o);if("ndarray"!==e.get("item_type")){const t=e.get("name")
;return(0,ae.We)(await n.ingestFile(o),"string"==typeof t?t:"file")}if(!a.ok)throw unusable(`an array is damaged: ${a.message}`);return(0,ae.z)(await n.ingestFile(o),a)}async function readHeader(e){
const t=await(0,se.L)(e);if(void 0===t){const{code:t,message:n,remedy:r}=unusable(`its file ${e} is missing`);throw new MissingFile(t,n,r)}try{return await(0,X.SN)(t)}finally{await t.close()}}
function unusable(e){return new o.bD("runtime",`the result can't be used: ${e}`,"the function must not change the files below /out")}var le=n(89683);// CONCATENATED MODULE: ./src/run/cached-result.ts
async function lookUp(e,t,n){const r=await n.cache.lookUp(e.key,e.job.spec.cache,"verify");if(r.hit)return takeHit(r,e,t,n);if(void 0!==r.warning)n.report({type:"warning",
message:`${e.job.label} is recomputed: ${r.warning}`});return{fields:{cache:{hit:!1,reason:r.reason}}}}function notLookedUp({reason:e}){return{fields:{cache:{hit:!1,reason:e}}}}
function waitForTurn(e,t,n){const{key:r,job:i}=e;return n.inFlight.enter(r.hash,{signal:n.signal,look:async()=>{const o=await n.cache.lookUp(r,i.spec.cache,"verify")
;return o.hit?takeHit(o,e,t,n):void 0},onWait:e=>{const t=void 0===e?"another run":`process ${e.pid} on ${e.host}`;n.report({type:"notice",
message:`${i.label} is already running in ${t}: waiting for its result`})}})}async function takeOver({job:e,key:t},n){const r=await n.journal.takeOver({hash:t.hash,name:e.name,index:e.index})
;if(void 0===r)return;tellNotRetained(e.label,"was taken over from a run that was killed",n);return fromEntry(r," by a run that was killed")}async function takeHit({entry:e,from:t},{job:n},r,i){
if(void 0!==t&&r.write)await warnOnFailure(n.label,i,()=>i.cache.keep(e));tellNotRetained(n.label,`was cached; ${(0,s.Pe)("force-run")} recomputes it`,i)
;return fromEntry(e,void 0===t?"":`, fetched from ${t}`)}function tellNotRetained(e,t,{retain:n,report:r}){if(n)r({type:"notice",message:`--retain has no effect for ${e}: the result ${t}`})}
function fromEntry(e,t){const{status:n,result:r,error:i,attempt:o,hitherHash:a,runtimeInfo:s}=e,{runtime:c,isolation:u,environment:l,digest:f}=e.container;return{outcome:{status:n,result:r,error:i},
fields:{attempt:o,cache:{hit:!0,reason:["computed on ",new Date(1e3*s.end_time).toISOString().slice(0,19).replace("T"," ")," UTC on ",s.host,t].join("")},hitherHash:a,container:{runtime:c,isolation:u,
environment:l,digest:f},runtimeInfo:s}}}async function keepResult(e,t,n,r){const{status:i,error:o}=t.outcome,{key:a,job:s}=e;if(!("finished"!==i||n.read&&n.write)){const{name:n,index:o}=s
;await r.journal.keep({hash:a.hash,name:n,index:o},entryOf(e,t,i))}if(n.write&&("finished"===i||"error"===i&&s.spec.cache.cacheFailing)){const n=entryOf(e,t,i);await warnOnFailure(s.label,r,async()=>{
await r.cache.keep(n);await r.cache.publish(n)})}else if("finished"===i)await r.cache.note(a,void 0);else if(n.write&&"cancelled"!==i&&"skipped"!==i)await r.cache.note(a,{status:i,type:o?.type??""})}
async function noteFailure({key:e},t,n,r){if(n.write&&t instanceof o.bD)await r.cache.note(e,{status:"failed",type:""})}function entryOf({key:e,job:t},n,r){
const{outcome:i,attempt:o,hitherHash:a,objects:s,container:c,runtimeInfo:u}=n,{result:l,error:f}=i;return{key:e,hitherHash:a,attempt:o,runtimeInfo:u,objects:s,status:r,result:l,error:f,
functionName:t.functionName,functionVersion:t.functionVersion,container:{declared:t.declaredImage,...c}}}async function warnOnFailure(e,t,n){try{await n()}catch(n){t.unkept.add(e,n)}}
var fe=n(23314),de=n(7548),he=n(6487);// CONCATENATED MODULE: ./src/run/outcome-of-error.ts
const pe={runtime:"Runtime",spec:"Runtime",image:"Image",store:"Store"};function outcomeOfError(e,t,n){if(t.aborted&&e===t.reason)return n?cancelled(t):notStarted(t);if(e instanceof de.K)return(0,
R.ce)("error",e.exception,e.message);if(e instanceof o.bD)return outcomeOf(e);if((0,o.Or)(e))return outcomeOf((0,he.gl)(e,"prepare the job"));const r=e instanceof Error?e.stack??e.message:String(e)
;return(0,R.V2)("Internal",`this is a bug in hither-action, please report it: ${r}`)}function outcomeOf({code:e,problems:t,details:n}){const r=(0,R.V2)(pe[e]??"Internal",t.map(o.Vw).join("\n"))
;return!0===n.transient?{...r,transient:!0}:r}var me=n(58679),we=n(6759),ye=n(70569),ge=n(67859),be=n(3686);// CONCATENATED MODULE: ./src/job/hidden-places.ts
const ve=1e3,ke=1e3,je=1048576;function hiddenPlaces(e,{root:t,hidden:n}){if(!(0,h.lstatSync)(e).isDirectory())return[];const r=entriesOf(e),i=r.filter(e=>e.isDirectory()&&!(0,
be.JL)(e.name)).map(({name:e})=>e),a=(0,ge.Y)(t,e)||r.some(({name:e})=>(0,be.JL)(e)),s=r.filter(e=>e.isFile()&&(0,
be.p_)(e.name)),c=[...gitPlaces(e,["",...a||i.length<=ve?i:[]]),...s.map(({name:e})=>({path:e,kind:"file"})),...n.flatMap(t=>placeOf(t,e))]
;if(c.length>ke)throw new o.bD("runtime",`${e} can't be mounted: it has more than ${ke} places that jobs may not see (.git, credentials)`,"mount a subdirectory instead");return c}
function entriesOf(e){try{return(0,h.readdirSync)(e,{withFileTypes:!0})}catch{return[]}}function gitPlaces(e,t){const n=new Map,r=[...t],o=new Set(r);for(const t of r){
const a=i.posix.join(t,".git"),s=(0,h.lstatSync)((0,i.join)(e,a),{throwIfNoEntry:!1});if(s?.isDirectory()||s?.isFile())n.set(a,{path:a,kind:s.isFile()?"file":"directory"})
;for(const n of void 0===s?[]:submodules(e,t))if(!o.has(n)){o.add(n);r.push(n)}}return[...n.values()]}function submodules(e,t){return[...readList((0,
i.join)(e,t,".gitmodules")).matchAll(/^[ \t]*path[ \t]*=[ \t]*"?([^"\r\n]+?)"?[ \t]*$/gm)].flatMap(([,n=""])=>{const r=i.posix.join(t,n).replace(/\/$/,"");return r.split("/").some(e=>".."===e||(0,
be.JL)(e))||!(0,J.tE)((0,i.join)(e,r))?[]:[r]})}function readList(e){try{return String((0,O.Wy)(e,{limit:je}))}catch{return""}}function placeOf(e,t){return e!==t&&(0,ge.Y)(e,t)&&(0,h.lstatSync)(e,{
throwIfNoEntry:!1})?.isDirectory()?[{path:(0,i.relative)(t,e).split(i.sep).join("/"),kind:"directory"}]:[]}var Oe=n(74942);// CONCATENATED MODULE: ./src/job/checked-mounts.ts
function checkedMounts(e,t){const n=[...e].sort((e,t)=>depthOf(e.target)-depthOf(t.target));return n.flatMap(e=>{const{source:r,target:o,writable:a}=e;checkSame(e);checkApart(e,t)
;const s=n.filter(e=>e.target!==o&&(0,ge.Y)(e.target,o)),c=hiddenPlaces(r,t).map(({path:e,kind:t})=>({target:i.posix.join(o,e),kind:t})).filter(e=>!s.some(t=>(0,ge.Y)(e.target,t.target))).map(e=>({
source:emptyOne(t.directory,e.kind),target:e.target,writable:!1}));return[{source:r,target:o,writable:a},...c]})}function depthOf(e){return e.split("/").filter(e=>""!==e).length}
function checkSame({source:e,identity:t,where:n}){
if((0,Oe.s8)(e)!==t||!(0,J.tE)(e))throw new o.bD("runtime",`${e} changed since the run began: it, or a directory above it, was replaced or removed`,"let no other job write to a directory above what this job mounts, and run again",{
where:n})}function checkApart({source:e,writable:t,where:n},{directory:r}){const a=(0,i.dirname)(r);if((0,ge.Y)(e,a)||t&&(0,
ge.Y)(a,e))throw new o.bD("runtime",`the mount of ${e} would expose ${a}, the directory that jobs run in`,"mount a directory that does not contain it",{where:n})}function emptyOne(e,t){const n=(0,
i.join)(e,"empty"),r=(0,i.join)(n,t);(0,h.mkdirSync)("directory"===t?r:n,{recursive:!0});if("file"===t)(0,h.writeFileSync)(r,"");return r}var xe=n(76246),Se=n(52032),$e=n(4573),Me=n(48305),Ee=n(61373)
;// CONCATENATED MODULE: ./src/result/collect-long.ts
async function collectLong(e,t,n){const r=await(0,se.L)(e);if(void 0===r)throw changed(e);return(0,x.D)(r,async()=>{const i=Math.min((await r.stat()).size,Ee.$0);return(0,D.Y9)(r,i,r=>{const i=(0,
Ee.hC)(r);if(void 0===i||!(0,$e.isUtf8)(r))throw changed(e);return collectValue({bytes:r,start:i.start,outer:1},t,n)})})}async function collectValue(e,t,n){const r=[],take=async e=>{
const t=await collectObjects(e.value,n);r.push(...t.objects);refuseTooMany(r.length);return t.result},i=await(0,D.v7)(n.store,t,async t=>{await(0,Me.A)(e,{take:take,write:t})});return{result:(0,
ae.fk)(i),objects:[...r,i]}}function changed(e){return new o.bD("runtime",`the result can't be used: ${e} changed while it was being read`,"the function must not change the files below /out")}
var Ne=n(79702),Ie=n(69185);// CONCATENATED MODULE: ./src/result/collect-stored.ts
const Ce=1e5,Le=/^[0-9a-f]{40}$/;async function collectStored(e,t){const n=[];for(const r of await objectPaths(e)){const e=await(0,se.L)(r);await(e?.close());const a=await t.ingestFile(r)
;if(a.sha1!==(0,i.basename)(r))throw new o.bD("runtime",`the function stored ${a.size} bytes under the sha1 ${(0,
i.basename)(r)}, but their sha1 is ${a.sha1}`,"store files only with kachery.store_file and similar functions");n.push(a)}return n}async function objectPaths(e){let t=isThere(e)&&isThere((0,
i.join)(e,"sha1"))?[(0,i.join)(e,"sha1")]:[];for(let e=0;e<3;e+=1)t=await pathsIn(t,e=>e.isDirectory());return(await pathsIn(t,({name:e})=>Le.test(e))).sort()}function isThere(e){try{return(0,Ie.w)(e)
}catch(t){throw explained(e,t)}}async function pathsIn(e,t){const n=[];for(const r of e)try{for await(const e of await(0,p.opendir)(r))if(t(e)){n.push((0,i.join)(r,e.name))
;collect_stored_refuseTooMany(n.length)}}catch(e){throw explained(r,e)}return n}function explained(e,t){return(0,
o.gj)(t)?new o.bD("runtime",`the function made ${e} unreadable`,"it must not remove read permission from directories below /out",{cause:t}):t}function collect_stored_refuseTooMany(e){
if(e>Ce)throw new o.bD("runtime",`the function stored more than the limit of ${Ce} objects`,"combine small pieces into one file")}var De=n(72007),Te=n(91065)
;// CONCATENATED MODULE: ./src/run/copy-inputs.ts
const Ae=67108864;function isAboutInputs({engine:e,outcome:t},{inputs:n}){if(0===n.length)return!1;const r="runtime"===e?.kind?e.message:""
;return"failed"===t.status&&"Input"===t.error.type||/\b(?:bind|mount)/i.test(r)||n.some(({source:e})=>r.includes(e))}async function withCopies({job:e,run:t,linked:n,runtime:r,context:o}){
requireUnchanged(n);const a=new Map(n.map(({path:e,ref:t})=>[e,t]));for(const{source:e,target:n}of t.inputs){const r=a.get(e),s=(0,i.join)(t.directory,n);await(0,p.rm)(s)
;await(r&&o.store.materialize(r,s,"link"))}const{out:s,runDocument:c}=(0,xe.Em)(t.directory);expectNoInputs(c);await(0,Te.q)(s);(0,h.mkdirSync)(s,{mode:493})
;const u=[...new Set(t.inputs.map(({source:e})=>e))].join(", "),l=`${e.label}: ${r.name} can't mount ${u} from there: copied instead`;o.report({type:"notice",message:l});return{...t,inputs:[]}}
function expectNoInputs(e){const t=JSON.parse(String((0,O.Wy)(e,{limit:Ae})));(0,h.writeFileSync)(e,JSON.stringify({...t,inputs:[]}))}var Fe=n(5891);// CONCATENATED MODULE: ./src/run/putting-back.ts
function puttingBack(e){return{...e,async ingestFile(t){const n=await e.ingestFile(t);await(0,p.link)((0,Fe.du)(e.root,n.sha1),t).catch(()=>{});return n}}}var Be=n(57942),ze=n(61160),Re=n(46372)
;// CONCATENATED MODULE: ./src/run/run-container.ts
const _e=["python3","python"];async function runContainer(e){const{job:t,context:n,run:r,runtime:i}=e,o=(0,De.q)(t.label);let a=!1;const s=await runWithInputs(e,{capture:o,onStarted:()=>{if(!a){a=!0
;n.report({type:"job-started",label:t.label,runtime:i.name})}}}),{end:c,report:u}=s,l="host"===i.name?r.image.reference:void 0,f=!1===u?.protected&&"protected"===c.isolation.supervisor;return{
attempt:s,runtimeInfo:{start_time:c.startTime,end_time:c.endTime,elapsed_sec:c.endTime-c.startTime,console_out:await keepConsole(()=>o.finish(n.now()/1e3),n.store),max_rss:u?.maxRss??null,host:c.host,
executor_job_id:c.jobId},noticed:{...noticedIn(s),hostPython:l},isolation:f?{...c.isolation,supervisor:"exposed"}:c.isolation,awaitsNext:c.awaitsNext&&isSoonOver(c),isLeft:"left"===c.reason,
goesOn:"submitted"===c.reason}}const Pe=10;function isSoonOver({startTime:e,endTime:t}){return t-e<Pe}function noticedIn({outcome:e,report:t}){return{left:("finished"===e.status?e.left:void 0)??[],
full:("error"===e.status||"failed"===e.status?e.full:t?.full)??[],memory:t}}async function runWithInputs(e,t){const n=await runWithInterpreter(e,t);return isAboutInputs(n,e.run)?runWithInterpreter({
...e,run:await withCopies(e)},t):n}async function runWithInterpreter(e,t){const{job:n,run:r}=e,[i="python3",...o]=void 0===n.spec.python?_e:[n.spec.python];let a=await runOnce({...e,run:{...r,python:i
}},t);for(const n of e.isSubmitted||!(0,me.uh)(e.runtime)?[]:o)if("python"===a.engine?.kind)a=await runOnce({...e,run:{...r,python:n}},t);return a}async function runOnce(e,{capture:t,onStarted:n}){
const{job:r,runtime:i,context:o}=e,a=e.isSubmitted?e.run:withMounts(e);requireUnchanged(e.linked);if(a.image.reference===a.image.identity.source)(0,ye.KC)(a.image.identity);const s={label:r.label,
run:a,runtime:i,request:(0,Re.f)(r.spec,o.packingOf(r.spec)),onStarted:n,onOutput:(e,n)=>{t.add(e,n,o.now()/1e3);o.report({type:"console",label:r.label,stream:e,chunk:n});return o.drained()}
},c=await(0,ze.Z)(e,s);if("submitted"===c.reason||"lost"===c.reason||"left"===c.reason)return{end:c,outcome:{status:"none"},report:void 0,engine:void 0};const{out:u}=(0,xe.Em)(a.directory),l=await(0,
Ne.b)(u);if(!c.awaitsNext&&(0!==c.end.exitCode||!0!==l?.protected))await i.stop(a.name);const f=0===c.end.exitCode||void 0!==l?await(0,Ne.n)(u):{status:"none"},d="ended"===c.reason&&"none"===f.status
;if(d&&void 0===l)await refuseVanished(a.directory);if(d&&(void 0===l||l.exitCode===qe))refuseFullDisk(a.directory);return{end:c,outcome:f,report:l,
engine:d?await i.diagnose(c.end,t.stderrTail(),a):void 0}}function withMounts({job:e,run:t,context:n}){if(0===e.mounts.length)return t;const r=(0,J.dN)(n.jobsDirectory),o=[(0,
Oe.e6)(n.environment)??[],(0,i.dirname)(r)].flat();return{...t,mounts:checkedMounts(e.mounts,{directory:r,root:e.paths.root,hidden:o})}}const Ue={status:"submitted",result:null,error:null}
;async function collectResult({attempt:e},t){const{end:n,outcome:r,report:i,engine:a}=e;if("cancelled"!==n.reason)requireUnchanged(t.linked);const{reason:s,words:c}=n
;if("ended"===s&&void 0!==c)return withoutObjects((0,R.V2)("OutOfMemory",c));if(void 0!==a){const{kind:e,message:t,remedy:n,transient:r=!1}=a;return withoutObjects({...(0,R.V2)(He[e],`${t}: ${n}`),
transient:r})}const{timeout:u,resources:l}=t.job.spec;if("lost"===s||"left"===s)throw n.error??(0,o.jr)("a task was lost without a reason");if("submitted"===s)return withoutObjects(void 0===c?Ue:(0,
R.ce)("cancelled","Cancelled",c));if("cancelled"===s){const{signal:e}=t.context;return withoutObjects(void 0===c?cancelled(e):(0,R.ce)(s,"Cancelled",c))}
if("timed-out"===s&&void 0!==c)return withoutObjects((0,R.ce)(s,"TimedOut",c));const{exitCode:f,signal:d}=n.end,{memory:h}=l,p=n.endTime-n.startTime,m={timeout:u,memory:h,outputLimit:Se.o},w=(0,
R.L8)({reason:s,...m,elapsed:p,outcome:r,processEnd:i,exitCode:f,signal:d});if("finished"!==w.status||"finished"!==r.status)return withoutObjects(w);return run_container_collect(w,r.long,t)}const He={
image:"Image",python:"Image",runtime:"Runtime","out-of-memory":"OutOfMemory"};function withoutObjects(e){return{outcome:e,objects:[]}}const qe=1;function refuseFullDisk(e){const{bavail:t,bsize:n}=(0,
h.statfsSync)(e);if(t*n<Be.ib)throw new o.bD("store",`the result of the job can't be written: the disk of ${e} is full`,`free some space there, or ${(0,s.zp)()}`,{transient:!0})}
async function refuseVanished(e){const{out:t}=(0,xe.Em)(e)
;if(void 0===await(0,p.lstat)(t).catch(()=>{}))throw new o.bD("store",`the directory of the job, ${e}, was removed or is no longer accessible`,"run again, and do not change the directories of the content store while jobs run",{
transient:!0})}async function run_container_collect(e,t,{run:n,context:r}){const{out:o}=(0,xe.Em)(n.directory),{store:a,submitted:s}=r,c={out:o,store:s.isKept?puttingBack(a):a
},{result:u,objects:l}=await(async()=>{const n=await collectStored((0,i.join)(o,"store"),c.store),{result:a,objects:s}=void 0===t?await collectObjects(e.result,c):await collectLong(t,r.newPath(),c)
;return{result:a,objects:[...n,...s]}})().catch(async e=>{await refuseVanished(n.directory);throw e});return{outcome:{...e,result:u},objects:[...new Map(l.map(e=>[e.sha1,e])).values()]}}
// CONCATENATED MODULE: ./src/run/take-attempts.ts
function createAttempts(e,{admission:t,report:n,pause:r,signal:i},{beforePause:o,onAttempt:a,first:s}){let c=s;const u=s.number-1+(0,le.F3)(e.spec.retry),end=async s=>{const l=(0,le.Gb)(s,c,{
spec:e.spec,capacity:t.capacity});if(void 0===l.attempt)return l.outcome;if(i.aborted)return s;const{reason:f,delay:d}=l;n({type:"job-retried",label:e.label,attempt:l.attempt.number,of:u,reason:f,
delay:d});o();await r(d,i);c=l.attempt;a(c.number);return};return{end:end,async take(t){for(;;)try{return await t(attempted(e,c),c.number)}catch(e){const t=outcomeOfError(e,i,!0)
;if(!t.transient||void 0!==await end(t))throw e}}}}function attempted(e,t){const n=(0,le.kn)(e.spec,t);return n===e.spec?e:{...e,spec:n}}// CONCATENATED MODULE: ./src/run/run-job.ts
async function runJob(e,t,n){let r={};const reach=e=>{Object.assign(r,e)},i=(0,z.Kf)(n.admission,n.signal),a=[],take=(r,o)=>runSteps({job:e,needed:t,first:r},{room:i,kept:a,...n
},o),s=await take(le.lx,reach).catch(t=>{if(!(t instanceof ChangedInput)||n.signal.aborted)throw t;i.leave();const a=afterChange(r.attempt,t,{job:e,context:n}),{cache:s}=r;r={attempt:a.number}
;return take(a,e=>reach(!1===e.cache?.hit&&s?{...e,cache:s}:e)).catch(e=>{throw e instanceof o.bD&&"spec"===e.code?t:e})}).catch(e=>outcomeOfError(e,n.signal,i.wasEntered)),c=(0,ie.k)(e,s,{
now:n.now()/1e3,host:n.host,...r}),u=await hintsOf({job:e,record:c,noticed:r.noticed});return{record:c,document:r.document,bundle:r.bundle,hints:u,leave:async()=>{i.leave();for(const e of a){
n.submitted.gathered(e.directory);await n.places.leave(e,!1)}if(We.has(s.status))r.submitted?.over();await(r.submitted?.release())}}}const We=new Set(["finished","error","failed","timed-out"])
;function afterChange(e,{message:t},{job:n,context:r}){const i=(e??1)+1,o=i-1+(0,le.F3)(n.spec.retry);r.report({type:"job-retried",label:n.label,attempt:i,of:o,reason:t,delay:0});return{...le.lx,
number:i}}async function runSteps({job:e,needed:t,first:n},r,i){i({matrix:await(0,K.u)(e,(0,fe.u0)(e,t,r))});const o=mayNotStart(e,t,r);if(void 0!==o)return o;const a=createAttempts(e,r,{
beforePause:r.room.leave,onAttempt:e=>i({attempt:e}),first:n}),s=await a.take((n,o)=>run_job_keyOf({job:e,needed:t,attempt:o},r,i)),c=(0,
W.d)(e.spec,r.cacheRequest,s.identity.uncovered),u=c.read?await a.take(()=>lookUp(s,c,r)):notLookedUp(c);i(u.fields);if(void 0!==u.outcome){await r.submitted.forget(s.key.hash);return u.outcome}
const l=await takeOver(s,r);if(void 0!==l){i(l.fields);return l.outcome}const f=c.read?await waitForTurn(s,c,r):re.oF;if(!f.isMine){i(f.made.fields);return f.made.outcome}try{
const t=await a.take(()=>r.submitted.find(s.key.hash,c.read));i({...void 0===t?{}:{submitted:t}});if(void 0!==t&&r.submitted.isDetached){const n=(0,ie.w)(e.label,{now:r.now()/1e3,host:r.host});i({
runtimeInfo:{...n,executor_job_id:t.task}});return Ue}const n=await a.take(()=>hitherHashOf(s.serialized,r.store));i({hitherHash:n});const o={...await compute({...s,submitted:t},a,r,i),hitherHash:n}
;if("finished"===o.outcome.status){r.report({type:"job-computed",label:e.label});r.room.leave()}await keepResult(s,o,c,r);return o.outcome}catch(e){await noteFailure(s,e,c,r);throw e}finally{
await f.release()}}async function run_job_keyOf({job:e,needed:t,attempt:n},r,i){const o=(0,fe.ls)(e,r,n);o.catch(()=>{});const a=await(0,fe.lK)(e,t,r);i({bundle:a.bundle})
;const{runtime:s,identity:c}=await o;i({container:{digest:c.digest,runtime:s.name,isolation:null,environment:null}});const u=(0,ne.h)(a,c.digest),l=(0,fe.zn)(u,e,s);i({document:u,jobHash:l.hash})
;return{job:e,serialized:a,runtime:s,identity:c,document:u,key:l}}async function compute(e,t,n,r){let{submitted:i}=e;for(;;){const{attempt:o,...a}=await t.take(async(t,o)=>{const a={...e,submitted:i,
job:t,serialized:{...e.serialized,job:t}};i=void 0;return{...await execute(a,n,r),attempt:o}}),s=await t.end(a.outcome);if(void 0!==s)return{...a,attempt:o,outcome:s}}}async function execute(e,t,n){
const{job:r,runtime:i,identity:a}=e,s={digest:a.digest,runtime:i.name,isolation:null,environment:null};n({container:s,runtimeInfo:void 0,noticed:void 0});const c=await(0,
me.ff)(e,t),{settings:u,isolation:l}=c,f={...s,isolation:l,environment:u.image.environment};n({container:f});if(t.requireIsolation)(0,me.DJ)(r,i.name,l);await t.room.enter(r.spec.resources)
;const{submitted:d}=e,{place:h,run:p}=await(0,me.lG)(e,c,t),again=()=>{m="keep";t.room.leave();return execute({...e,submitted:void 0},t,n)};let m=void 0===d?"leave":"stay";try{
const o=void 0===d?await prepare(e,{place:h,run:p,planned:c},t):[],a=[...e.serialized.encoded.linked.values()],s={job:r,run:{...p,inputs:o},linked:a,runtime:i,isSubmitted:void 0!==d,context:t
},u=await runContainer(s);if(u.isLeft&&void 0!==d)return await again();const{runtimeInfo:l,noticed:w}=u,y={container:{...f,isolation:u.isolation},runtimeInfo:l};n({...y,noticed:w})
;const g=await collectResult(u,s);if(u.goesOn)m="stay";else if(void 0!==d||t.submitted.isKept&&"finished"===g.outcome.status)m="keep";else if(u.awaitsNext)m="share";return{...g,...y}}catch(e){
if(void 0!==d&&e instanceof MissingFile)return await again();if(void 0!==d&&e instanceof o.bD&&"runtime"===e.code)m="keep";throw e}finally{
if("keep"===m)t.kept.push(h);else if("stay"!==m)await t.places.leave(h,"share"===m)}}async function prepare(e,{place:t,run:n,planned:r},i){const o=await(0,me.Bh)(e,n,r,i);i.submitted.note({
hash:e.key.hash,label:e.job.label},t);return o}function mayNotStart(e,t,n){if(n.signal.aborted)return notStarted(n.signal)
;if([...t.values()].flat().some(({status:e})=>"submitted"===e||"waiting"===e))return{status:"waiting",result:null,error:null};const r=(0,
we.e)(e,t).filter(({status:e})=>"finished"!==e),i=r.find(({status:e})=>"skipped"!==e&&"cancelled"!==e)??r[0];return void 0===i?void 0:(0,R.ce)("skipped","Skipped",(0,_.aR)(i))}var Ve=n(34592)
;// CONCATENATED MODULE: ./src/run/sharing.ts
function createSharing(e,t){const{executor:n,packingOf:r}=t,i=new Map,o=new Map;for(const{name:n,jobs:r}of e){const[e]=r;if(void 0!==e&&!t.requireIsolation&&!t.retain&&leavesNothing(e)){
const t=kindOf(e);o.set(n,t);i.set(t,(i.get(t)??0)+r.length)}}const isTogether=({spec:e})=>"local"===n.name||r(e).pack>1;return e=>(i.get(o.get(e.name)??"")??0)>1&&isTogether(e)}
function leavesNothing({spec:e,mounts:t}){return"auto"===e.worker&&t.every(({writable:e})=>!e)&&!e.relax.includes("writable-root")&&!e.relax.includes("image-user")&&void 0===e.resources.gpus}
function kindOf({spec:e,mounts:t,image:n}){const{runtime:r,pull:i,python:o,env:a,passEnv:s,network:c,relax:u,resources:l}=e,f=t.map(({source:e,target:t})=>[e,t])
;return JSON.stringify([n,r,i,o,[...a],s,f,c,u,l])}var Je=n(71881);// CONCATENATED MODULE: ./src/run/run-jobs.ts
async function runJobs(e,t){const n=(0,Ve.m)(e),r=(0,P.I)(n,t.executor.window),i={...t,packingOf:r,mayShare:createSharing(n,{...t,packingOf:r})};await refuseTooLarge(e,i)
;const a=new Map(n.map(e=>[e.name,createGroup(e,i)]));await i.submitted.plan(e);const s=await createOutput(i,a.keys()),c=(0,Ve.s)(a.values()),u=createOnce(),l=(0,Je.z)();await stageAll(e,i)
;i.journal.plan(e);await runAll(c,1===e.length?1:inHand(a,i),async({job:e,group:t})=>{await l();const n=new Map(e.spec.needs.map(e=>[e,a.get(e)?.records??[]])),r=await runJob(e,n,t.context)
;await s.add(r);i.journal.jobEnded(r.record);const o=i.hold(r.record);i.report({type:"job-ended",record:o,hints:u(o.name,r.hints)});addRecord(t,o);await r.leave()})
;const f=[...a.values()],d=f.flatMap(e=>e.records);i.unkept.tell(i.report)
;const h=await s.finish(d),p=h?exitCodeOf(f.flatMap(e=>countedRecords(e,i.signal))):o.ai.store,m=d.some(({status:e})=>"submitted"===e)?i.submitted.left:void 0
;i.journal.conclude(howEnded(p,m,i.signal),m);return{records:d,sidecars:s.sidecars,isWritten:h,exitCode:p,...void 0===m?{}:{run:m}}}function howEnded(e,t,n){if(n.aborted)return"cancelled"
;return 0!==e?"failed":void 0===t?"finished":"submitted"}function inHand(e,{executor:t,admission:n}){const r=[...e.values()].map(({jobs:[e]})=>void 0===e?1:(0,z._Q)(e.spec.resources,n.capacity))
;return Math.min(t.window,r.reduce((e,t)=>Math.max(e,2*t),1))}const Ke=new Set(["error","failed","timed-out"]);function addRecord({jobs:e,records:t,stop:n},r){t.push(r)
;const{failFast:i,continueOnError:o}=e[0]?.spec??{};if(i&&!o&&Ke.has(r.status))n.abort(new MatrixStopped(r));if(t.length===e.length)t.sort((e,t)=>(e.index??0)-(t.index??0))}
function countedRecords({jobs:e,records:t,stop:n},r){const i=e[0]?.spec.continueOnError??!1;return t.filter(({status:e,error:t})=>{if("cancelled"===e)return r.aborted||!n.signal.aborted
;return!i||"Internal"===t?.type})}function createOnce(){const e=new Set;return(t,n)=>n.filter(n=>{const r=`${t}\n${n}`,i=!e.has(r);e.add(r);return i})}
async function createOutput({output:e,submitted:t,store:n,report:r},c){const u=t.isDetached?void 0:e,warn=e=>r({type:"warning",message:e}),l=[],attempt=async e=>{try{return await e()}catch(e){
if(e instanceof o.bD&&"usage"===e.code)throw e;l.push(e);return}},f=(0,a.WF)((0,a.Ql)()),d=void 0===u?void 0:await attempt(()=>openOutputDirectory(u,{store:n,owner:f,jobs:c,warn:warn})),[h]=l
;if(void 0!==h)warn(`the output directory ${u} can't be written (${(0,o.u0)(h)}): the jobs run, and their results are cached; run again with another directory in ${(0,s.Pe)("output")}`);return{
sidecars:d?.sidecars??[],async add({record:e,document:t,bundle:n}){if(void 0!==d){const r=(n?.files??[]).map(({path:e,sha256:t})=>({path:e,copy:(0,i.join)(n?.directory??"",e),sha256:t}))
;await attempt(()=>d.add({record:e,document:t,sources:r}))}},async finish(e){if(void 0!==d)await attempt(()=>d.finish(e));if(l.length>0&&void 0===h){const e=l.length>1?` (${l.length} times)`:"";r({
type:"warning",message:`the output directory can't be written${e}: ${(0,o.u0)(l[0])}`})}return 0===l.length}}}function createGroup({name:e,jobs:t},n){
const i=new AbortController,o=t.length>1&&t[0]?.spec.failFast?AbortSignal.any([n.signal,i.signal]):n.signal;(0,r.setMaxListeners)(0,o);return{name:e,jobs:t,records:[],stop:i,context:{...n,signal:o}}}
async function stageAll(e,{stage:t,signal:n}){const r=new Set(e.map(({bundle:e})=>e));for(const e of r.size>1?r:[]){if(n.aborted)return;await t(e).catch(()=>{})}}function runAll(e,t,n){
return new Promise((r,i)=>{let o=0,a=t;const take=()=>o<a?e.take():void 0,startNext=()=>{for(let t=take();void 0!==t;t=take()){const{group:r}=t;o+=1;n(t).then(()=>{o-=1;e.ended(r);startNext()},e=>{a=0
;i(e)})}if(0===o)r()};startNext()})}})};
