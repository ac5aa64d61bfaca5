"use strict";exports.id=527;exports.ids=[527];exports.modules={69527:(function(e,t,n){n.r(t);n.d(t,{run:()=>run,runRequest:()=>runRequest})
;var r=n(57075),i=n(74296),s=n(89997),o=n(73169),a=n(34307),u=n(82266);// CONCATENATED MODULE: ./src/terminal/paint.ts
const plain=e=>e,sgr=e=>t=>`\x1b[${e}m${t}\x1b[0m`;function createPaint(e){return e?{red:sgr(31),green:sgr(32),yellow:sgr(33),dim:sgr(2)}:{red:plain,green:plain,yellow:plain,dim:plain}}
var c=n(59505),l=n(37646),d=n(59883),f=n(31825),h=n(53143),p=n(31820),m=n(13429),g=n(5205),w=n(78090),b=n(91410),y=n(8299),$=n(57975),v=n(59226),x=n(61519),O=n(54847),M=n(1662)
;// CONCATENATED MODULE: ./src/terminal/console-relay.ts
function createConsoleRelay({paint:e,prefixed:t},n){const r=new Map,markOf=n=>t?e.dim(`${(0,c.P)(n)} | `):"",mark=(e,t)=>markOf(e)+t,addText=(e,t,r)=>n.lines(e.add(r).map(e=>mark(t,(0,v.hh)(e))))
;return{add({label:e,stream:t,chunk:i}){const s=keyOf(e,t),o=r.get(s)??(0,x.A)({ends:/\n/,shorten:v.KT});r.set(s,o);const a=o.addPlain(i);if(void 0!==a){n.bytes((0,O.mg)(a,markOf(e)));return}
const{first:u,lines:c,rest:l}=(0,O.VC)(i);if(0===c.length||!(0,O.$i)(c)){addText(o,e,i);return}addText(o,e,u);n.bytes((0,O.mg)(c,markOf(e)));addText(o,e,l)},flush(e){for(const t of k){
const i=r.get(keyOf(e,t))?.finish()??[];n.lines(i.map(t=>mark(e,(0,v.hh)(t))));r.delete(keyOf(e,t))}},barOf(e){const t=k.map(t=>r.get(keyOf(e,t))?.rest()??"").find(e=>e.includes("\r"))
;return void 0===t?void 0:oneLine((0,v.hh)(t))}}}const k=["stderr","stdout"];function keyOf(e,t){return`${e}\n${t}`}function oneLine(e){return(0,$.stripVTControlCharacters)((0,
M.B)(e)).replaceAll(/\s+/g," ")}var j=n(51106);// CONCATENATED MODULE: ./src/terminal/text-width.ts
const L=/[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u,C=/[\p{Mn}\p{Me}\p{Cf}]/u,E=/^[ -~]*$/
;function textWidth(e){return E.test(e)?e.length:[...e].reduce((e,t)=>e+widthOf(t),0)}function widthOf(e){return L.test(e)?2:C.test(e)?0:1}function fitColumns(e,t){if(textWidth(e)<=t)return e
;let n="",r=1;for(const i of e){r+=widthOf(i);if(r>t)break;n+=i}return`${n}\u2026`}function padColumns(e,t){return e+" ".repeat(Math.max(0,t-textWidth(e)))}
// CONCATENATED MODULE: ./src/terminal/live-table.ts
const R=40,q=3;function liveLines(e,{columns:t,rows:n},r){const i=Math.max(1,t-q),s=Math.max(1,Math.floor(n/2)),o=[restText(e),e.image].filter(e=>void 0!==e),a=runningLines(e,s-1-o.length)
;return[headText(e),...a,...o].slice(0,s).map(e=>fitColumns(e,i)).map((e,t)=>0===t?e:r.dim(e))}function headText({tally:e,jobs:t}){const n=t-e.ended-e.running.size;return`${(0,
m.WN)(e,t)}${n>0?`, ${n} waiting`:""}`}function runningLines({tally:e,barOf:t,now:n},r){const{running:i}=e;if(r<1||0===i.size)return[];const s=first(i,i.size<=r?r:r-1).map(([e,r])=>({
label:fitColumns((0,c.P)(e),R),time:(0,j.Y)((n-r)/1e3),bar:t(e)??""
})),o=Math.max(0,...s.map(({label:e})=>textWidth(e))),a=Math.max(0,...s.map(({time:e})=>e.length)),u=s.map(({label:e,time:t,bar:n})=>`  ${padColumns(e,o)}  ${t.padStart(a)}  ${n}`.trimEnd()),l=i.size-s.length
;return l>0?[...u,`  \u2026 and ${l} more running`]:u}function first(e,t){const n=[];for(const r of e){if(n.length>=t)break;n.push(r)}return n}function restText({tally:e,times:t,now:n}){
const r=t.left(e,n),i=[...void 0===r||r<1?[]:[`about ${roughly(r)} left`],...void 0===t.slowest?[]:[`slowest: ${(0,c.P)(t.slowest.label)} ${(0,j.Y)(t.slowest.seconds)}`]]
;return 0===i.length?void 0:i.join(", ")}function roughly(e){if(e<60)return`${Math.ceil(e)} s`;const t=Math.round(e/60);return t<60?`${t} min`:`${Math.floor(t/60)} h ${t%60} min`}var T=n(80254)
;// CONCATENATED MODULE: ./src/terminal/live-view.ts
const z=200,A={add:()=>{},stop:()=>{}};function createLiveView(e){const{screen:t,size:n,signal:r}=e;if(void 0===n||e.quiet)return A;const i=(0,T.i)(e.kinds);let s;const draw=()=>{const r={...e,
times:i,image:s,now:Date.now()};t.draw(e.jobs>1?liveLines(r,n(),e.paint):singleLines(r,n(),e.paint))};let o;const stop=()=>{clearInterval(o);r.removeEventListener("abort",stop);t.draw([])}
;r.addEventListener("abort",stop);return{stop:stop,add(e){i.add(e);if("run-started"===e.type)o=r.aborted?void 0:setInterval(draw,z).unref();else if("image"===e.type)s="progress"===e.state?`${(0,
b.f)(e)}: ${(0,M.B)(e.detail)}`:void 0;else if("run-ended"===e.type)stop();else if("job-ended"===e.type||"job-started"===e.type)s=void 0}}}
function singleLines({tally:e,barOf:t,image:n},{columns:r},i){const[s=""]=e.running.keys(),o=n??t(s);return void 0===o?[]:[i.dim(fitColumns(o.replaceAll(/\s+/g," "),Math.max(1,r-3)))]}
// CONCATENATED MODULE: ./src/terminal/screen.ts
const S=65536;function createScreen({write:e,size:t,sticky:n}){let r=[],i=[],s=0;const replace=n=>{const o=clearing(r,t?.().columns??1)
;e(Buffer.concat([Buffer.from(o),...i,Buffer.from(n.join("\n"))]));r=n;i=[];s=0},add=t=>{if(0===r.length){e(t);return}i.push(Buffer.from(t));s+=t.length;if(!n||s>S)replace(n?r:[])},lines=e=>{
if(e.length>0)add(e.map(e=>`${(0,M.B)(e)}\n`).join(""))};return{lines:lines,line:e=>lines([e]),bytes(e){if(e.length>0)add(e)},draw(e){const n=e.length===r.length&&e.every((e,t)=>e===r[t])
;if(void 0!==t&&(!n||0!==i.length))replace(e)}}}function clearing(e,t){const n=e.map(e=>textWidth((0,$.stripVTControlCharacters)(e))).reduce((e,n)=>e+Math.max(1,Math.ceil(n/t)),0)
;if(n<=1)return 0===n?"":"\r\x1b[K";return`\r\x1b[${n-1}A\x1b[J`}var P=n(7176);// CONCATENATED MODULE: ./src/terminal/reporter.ts
function createConsoleReporter(e){const{paint:t,jobs:n,quiet:r}=e,i=createScreen({write:e.write,size:r?void 0:e.size,sticky:n>1}),s=createConsoleRelay({paint:t,prefixed:n>1},i),o=(0,
m.Xf)(),a=createLiveView({...e,tally:o,screen:i,barOf:s.barOf}),u=(0,l.wx)(n),f=(0,d.B)(),g=(0,p.E)(n),show=(e,t)=>{const n=u.fit(e,t);if(void 0!==n)i.line(n)},w=createEnds(e,u),$=(0,h.M)();let v=!1
;return{report(l){o.add(l);a.add(l);if(r&&!isAlarm(l))return;switch(l.type){case"notice":case"warning":show(o.ended===n?"late":l.type,messageText(l,t));break;case"image":
if("progress"!==l.state)show("image",t.dim(`${(0,b.f)(l)}: ${l.state}`));break;case"job-started":if(!u.isMany)i.line(t.dim(`${(0,
c.P)(l.label)}: started under ${l.runtime}`));else if($(l.runtime))i.line(t.dim(`running jobs under ${l.runtime}`));break;case"job-retried":s.flush(l.label);f.end(l.label);show("retry",t.yellow((0,
y.q)(l)));break;case"console":if(f.has(l.label))s.add(l);else if(!v){v=!0;i.line(d.t)}break;case"job-ended":s.flush(l.record.label);f.end(l.record.label);i.lines(w(l))
;if(!r&&u.isMany&&void 0===e.size&&g(o.ended))i.line((0,m.WN)(o,n))}},finish(){a.stop();const e=u.leftOut();i.lines([...u.isMany&&!r&&o.ended>0?[(0,m.WN)(o,n),(0,
m.Fo)(o)]:[],...void 0===e?[]:[`${e}; with --events a file has all events`]])}}}function isAlarm(e){return"warning"===e.type||"job-ended"===e.type&&null!==e.record.error}
function messageText({type:e,message:t,where:n},r){const s="warning"===e?r.yellow("warning: "):"";return`${(0,i.j$)(n)}${s}${(0,c.Q)(t)}`}function createEnds({paint:e,jobs:t},n){const r=(0,f.w)()
;return({record:i,hints:s=[]})=>{n.jobEnded();const o=s.map(t=>e.yellow(`hint: ${(0,c.Q)(t)}`));if(n.isMany)return r(i)?n.fitError([endText(i,e),errorText(i),...o].join("\n")):[];const a=t>1&&(0,
g.yM)(i)?"":errorText(i);return[endText(i,e),...n.fitError(a,o.length),...n.fitError(o.join("\n"))]}}function endText(e,t){const n=(0,P.z9)(e.status,t)(e.status);return`${(0,
c.P)(e.label)}: ${n}${t.dim((0,w.f)(e))}`}function errorText({error:e}){if(null===e)return"";return""===e.traceback?`${e.type}: ${e.message}`:e.traceback.trimEnd()}var W=n(4945)
;// CONCATENATED MODULE: ./src/terminal/commands/run.ts
function run(e,t){return runRequest((0,W.fo)(e,t),e,t)}async function runRequest(e,t,n){const{jobs:r,request:s,warnings:o}=await(0,W.iA)(e,n),a=await createReporter(r,{request:s,flags:t,io:n
}),c=await openEvents(t,n,a.report),report=e=>{a.report(e);c?.report(e)};report({type:"run-started",jobs:r.length});for(const{message:e,remedy:t,where:n}of o)c?.report({type:"warning",
message:`${e}: ${t}`,...void 0===n?{}:{where:n}});let l=i.ai.internal;try{l=await runAll(r,{request:s,flags:t,io:n,reporter:a,report:report});return l}catch(e){l=(0,u.LL)(e,n.signal);throw e}finally{
report({type:"run-ended",exitCode:l});await(c?.close())}}async function runAll(e,t){const{request:n,io:r,reporter:i,report:s}=t,{context:u,close:c}=await(0,o.I)(n,{report:s,signal:r.signal,
drained:r.drained});try{const n=await(0,a.A)(e,u).finally(i.finish);await printResult(n,t);return n.exitCode}finally{await c()}}
async function printResult({records:e,run:t,isWritten:n},{request:i,flags:o,io:a}){const u=hasResultAlone(o)?a.writeErr:a.writeOut;u((0,P.t1)(e));if(o.json){const n=i.detach?(0,s.$S)(t??null,e):(0,
s.UL)(e);await a.pipeOut(r.Readable.from(n))}else a.writeOut((0,P.AD)(e,createPaint(a.colorsOut),n?o.output:void 0))
;if(void 0!==t)u(`submitted as the run ${t}: "hither attach ${t}" gathers its results, "hither cancel ${t}" ends it\n`)}function hasResultAlone({json:e,quiet:t}){return e||t}
async function createReporter(e,{request:t,flags:r,io:i}){const s=hasResultAlone(r),o=s?i.sizeErr:i.sizeOut,a=void 0!==o&&e.length>1&&!r.quiet;return createConsoleReporter({
write:s?i.writeErr:i.writeOut,paint:createPaint(s?i.colorsErr:i.colorsOut),jobs:e.length,size:o,quiet:r.quiet,kinds:a?await(await n.e(310).then(n.bind(n,20310))).kindsOfJobs(e,t.store):new Map,
signal:i.signal})}async function openEvents({events:e},t,r){if(void 0===e)return;const{openEventsFile:i}=await n.e(137).then(n.bind(n,53518));return i(e,t,e=>r({type:"warning",message:e}))}}),
80254:(function(e,t,n){n.d(t,{i:()=>createRunTimes,w:()=>kindOfLabel});function kindOfLabel(e){return e.replace(/\[.*$/s,"")}function createRunTimes(e){const t=new Map;for(const[n,r]of e)t.set(n,{...r,
started:0,cached:0,cachedSeconds:0,computed:0,computedSeconds:0});let n;return{get slowest(){return n},add(e){if("job-ended"!==e.type)return
;const{label:r,status:i,cache:s,runtime_info:o}=e.record,a=o.elapsed_sec;addEnd(t.get(kindOfLabel(r)),a,s.hit?"cached":i);if(!s.hit&&a>(n?.seconds??0))n={label:r,seconds:a}},
left:(e,n)=>secondsLeft([...t],e,n)}}function addEnd(e,t,n){if(void 0===e)return;e.started+=1;if("cached"===n){e.cached+=1;e.cachedSeconds+=t}else if("skipped"!==n&&"cancelled"!==n){e.computed+=1
;e.computedSeconds+=t}}function secondsLeft(e,{running:t},n){const r=e.flatMap(([,e])=>durationOf(e)??[]);if(0===r.length||0===t.size)return
;const i=r.reduce((e,t)=>e+t,0)/r.length,s=new Map(e.map(([e,t])=>[e,durationOf(t)??i])),o=new Map;let a=0;for(const[e,r]of t){const t=kindOfLabel(e);o.set(t,(o.get(t)??0)+1)
;a+=Math.max(0,(s.get(t)??i)-(n-r)/1e3)}for(const[t,n]of e){const e=n.jobs-n.started-(o.get(t)??0);a+=Math.max(0,e)*shareComputed(n)*(s.get(t)??i)}return a/t.size}
function durationOf({computed:e,computedSeconds:t,cached:n,cachedSeconds:r,earlier:i}){if(e>0)return t/e;return n>0?r/n:i}function shareComputed({computed:e,cached:t}){return(e+1)/(e+t+1)}})};
