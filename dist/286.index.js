"use strict";exports.id=286;exports.ids=[286,527,394];exports.modules={83111:(function(e,t,n){n.d(t,{D:()=>s,q:()=>createLeases});var r=n(42814);const i=15e3,s=90;function createLeases(){
const e=new Map;let t;const renew=e=>{try{(0,r.EH)(e)}catch{}};return{keep(n){if(!e.has(n.lease)){e.set(n.lease,n);renew(n);t??=setInterval(()=>[...e.values()].forEach(renew),i).unref()}},
end:()=>clearInterval(t)}}}),42814:(function(e,t,n){n.d(t,{EH:()=>renewLease,an:()=>removeChunk,cp:()=>makeChunk,k0:()=>runFilesIn,vi:()=>makeRunFiles})
;var r=n(77598),i=n(73024),s=n(76760),a=n(20654),o=n(91065),c=n(51548);function runFilesIn(e){const at=(...t)=>(0,s.join)(e,"slurm",...t);return{script:at("task.sh"),lease:at("lease"),
nodes:at("nodes"),shapes:at("shapes"),arrays:at("arrays"),chunks:at("chunks"),output:e=>`${at("chunks",String(e),"text").replaceAll("%","%%")}/%a`,log:(e,t)=>at("chunks",String(e),"end",String(t)),
claim:(e,t)=>at("chunks",String(e),"claim",`${t}.0`),text:(e,t)=>at("chunks",String(e),"text",String(t)),directory:e}}function makeRunFiles(e){for(const t of[e.nodes,e.shapes,e.arrays])(0,
i.mkdirSync)(t,{recursive:!0});(0,i.writeFileSync)(e.script,(0,a.Wy)((0,s.join)(c.T,"task.sh"),{limit:1048576}))}function renewLease({lease:e}){const t=`${e}.${process.pid}`;(0,
i.writeFileSync)(t,`${(0,r.randomUUID)()}\n`);(0,i.renameSync)(t,e)}function makeChunk(e,t,{tasks:n,setup:r}){const a=(0,s.join)(e.chunks,String(t));for(const e of["end","text","claim"])(0,
i.mkdirSync)((0,s.join)(a,e),{recursive:!0});if(r.length>0)(0,i.writeFileSync)((0,s.join)(a,"setup"),r.map(e=>`${e}\n`).join(""));for(const[r,{shape:s,jobs:a}]of n.entries())(0,
i.writeFileSync)(e.log(t,r),`jobs ${[s,...a].join(" ")}\n`)}async function removeChunk(e,t){(0,i.rmSync)((0,s.join)(e.arrays,String(t)),{force:!0});await(0,o.q)((0,
s.join)(e.chunks,String(t))).catch(()=>{})}}),85472:(function(e,t,n){n.d(t,{z:()=>readFrom});var r=n(73024),i=n(10662);function readFrom(e,t,n){let s;try{s=(0,i.Bf)(e)}catch{return Buffer.alloc(0)}try{
const e=Buffer.alloc(Math.max(0,Math.min(n,(0,r.fstatSync)(s).size-t)));return e.subarray(0,(0,r.readSync)(s,e,0,e.length,t))}finally{(0,r.closeSync)(s)}}}),86429:(function(e,t,n){n.d(t,{
q:()=>detachedRun});var r=n(76760),i=n(74296),s=n(5891),a=n(91394);function detachedRun(e,t){const n=(0,r.join)((0,s.vv)(e),t),o=(0,
a.submittedIds)(e).includes(t)?new a.SubmittedRun(n):void 0,{request:c}=o??{}
;if(void 0===c||!o?.isDetached)throw new i.bD("usage",`there is no detached run "${t}" in ${e}: its results were gathered, or it was cancelled`,'see "hither runs"');return{...c,path:n}}}),
91394:(function(e,t,n){n.r(t);n.d(t,{SubmittedRun:()=>SubmittedRun,createSubmittedRun:()=>createSubmittedRun,isToGather:()=>isToGather,markGathered:()=>markGathered,removeDeadLinks:()=>removeDeadLinks,
submittedIds:()=>submittedIds,submittedSince:()=>submittedSince})
;var r=n(77598),i=n(73024),s=n(51455),a=n(76760),o=n(74296),c=n(10305),u=n(51922),d=n(83111),l=n(42814),f=n(73518),h=n(20654),m=n(85472),p=n(91065),y=n(5891),g=n(6487);const w="hither-submitted-run/1"
;function createSubmittedRun(e,{spec:t,cwd:n,workDir:s},c){const d=`${readableName((0,a.resolve)(n,t))}-${(0,r.randomBytes)(4).toString("hex")}`,l=(0,a.join)((0,y.vv)(s??e),d);try{(0,f.K)((0,
a.dirname)(l));(0,i.mkdirSync)(l,{mode:448});(0,i.writeFileSync)((0,a.join)(l,"driver"),JSON.stringify(c));const t=(0,a.join)((0,y.vv)(e),d);if(t!==l){(0,f.K)((0,a.dirname)(t));(0,i.symlinkSync)(l,t)}
}catch(t){const n=(0,g.gl)(t,`submit jobs in ${s??e}`),r=`name another directory with ${(0,u.Pe)("work-dir")}`;throw void 0===s?n:new o.bD("store",n.message,r,n.details)}return l}
function readableName(e){const t=(0,a.basename)(e).replace(/\.(ya?ml|json)$/,"");return("hither"===t?(0,a.basename)((0,a.dirname)(e)):t).replaceAll(/[^\w-]/g,"-").slice(0,40)||"run"}
function submittedIds(e){const t=(0,y.vv)(e);return namesIn(t).filter(e=>isOwnDirectory((0,a.join)(t,e))).sort()}function isOwnDirectory(e){const t=process.getuid?.();try{const n=(0,i.statSync)(e)
;return n.isDirectory()&&n.uid===t&&(0,i.lstatSync)(e).uid===t}catch{return!1}}function removeDeadLinks(e){const t=(0,y.vv)(e);for(const e of namesIn(t)){const n=(0,a.join)(t,e);try{if((0,
i.lstatSync)(n).isSymbolicLink()&&!(0,i.existsSync)(n))(0,i.rmSync)(n,{force:!0})}catch{}}}function namesIn(e){try{return(0,i.readdirSync)(e)}catch{return[]}}function isToGather(e){return(0,
i.existsSync)(e)&&!(0,i.existsSync)((0,a.join)(e,b))}function markGathered(e){mark((0,a.join)(e,b))}const b="gathered",v="kept";function mark(e){try{(0,i.writeFileSync)(e,"")}catch{}}
function timeOf(e){try{return(0,i.statSync)(e).mtimeMs}catch{return}}function submittedSince(e){return submittedIds(e).flatMap(t=>new SubmittedRun((0,a.join)((0,y.vv)(e),t)).begun??[])}
class SubmittedRun{path;#e=0;#t=new Map;#n;constructor(e){this.path=e}get id(){return(0,a.basename)(this.path)}begin(e){(0,i.writeFileSync)((0,a.join)(this.path,"request.json"),`${JSON.stringify({
schema:w,...e})}\n`,{mode:384})}get request(){this.#n??=readRequest((0,a.join)(this.path,"request.json"));return this.#n}get isDetached(){return!0===this.request?.request.detach}isOf(e){
return this.request?.command===e}note({hash:e,label:t},{directory:n,container:r}){const s={hash:e,label:t,directory:(0,a.relative)(this.path,n),container:r};(0,i.appendFileSync)((0,
a.join)(this.path,"jobs"),`${JSON.stringify(s)}\n`)}jobsWith(e){this.#r();return(this.#t.get(e)??[]).toReversed().map(({directory:e,container:t})=>({directory:(0,a.join)(this.path,e),container:t
})).filter(({directory:e})=>isToGather(e))}get begun(){return timeOf((0,a.join)(this.path,"request.json"))}hasDriver(e,t){const{driver:n}=this,r=this.isDetached||n?.host===e;return void 0!==n&&!(0,
c.XU)(n,e)&&(r||!this.isOver(t))}get driver(){return(0,c.pZ)((0,h.l2)((0,a.join)(this.path,"driver"),{limit:4096}).toString("utf8"))}isOver(e){const{lease:t=d.D}=this.request?.request??{},n=timeOf((0,
l.k0)(this.path).lease)??timeOf((0,a.join)(this.path,"driver"))??Number.NEGATIVE_INFINITY;return!this.isDetached&&e-n>1e3*t}get isKept(){return(0,i.existsSync)((0,a.join)(this.path,v))}keep(){mark((0,
a.join)(this.path,v))}endDriver(){(0,i.rmSync)((0,a.join)(this.path,"driver"),{force:!0})}isEmpty(){try{return(0,i.readdirSync)(this.path).filter(e=>/^\d+$/.test(e)).every(e=>0===(0,i.readdirSync)((0,
a.join)(this.path,e)).length)}catch{return!1}}async remove(){const e=await(0,s.readlink)(this.path).catch(()=>{});await(0,p.q)(e??this.path).catch(()=>{});if(void 0!==e)await(0,s.rm)(this.path,{
force:!0}).catch(()=>{})}#r(){const e=(0,m.z)((0,a.join)(this.path,"jobs"),this.#e,536870912),t=e.subarray(0,e.lastIndexOf(10)+1);this.#e+=t.length;for(const e of t.toString("utf8").split("\n")){
const t=parseJob(e);if(void 0!==t)this.#t.set(t.hash,[...this.#t.get(t.hash)??[],t])}}}function parseJob(e){try{const t=JSON.parse(e)
;return/^\d+\/job-\d+$/.test(t.directory??"")&&/^[0-9a-f]{64}$/.test(t.hash??"")&&"string"==typeof t.container&&"string"==typeof t.label?t:void 0}catch{return}}function readRequest(e){try{
const t=JSON.parse((0,h.l2)(e,{limit:16777216}).toString("utf8"));return t.schema===w?t:void 0}catch{return}}}),17286:(function(e,t,n){n.r(t);n.d(t,{attach:()=>attach})
;var r=n(86429),i=n(4945),s=n(69527),a=n(89678);async function attach(e,t){const{root:n}=(0,a.storeOf)(e,t),{request:o}=(0,r.q)(n,e.run),c={...o,...void 0===e.output?{}:{output:(0,
i.jt)("--output",e.output,t)},detach:!1,attach:e.run,environment:t.environment};return(0,s.runRequest)(c,e,t)}}),69527:(function(e,t,n){n.r(t);n.d(t,{run:()=>run,runRequest:()=>runRequest})
;var r=n(57075),i=n(74296),s=n(89997),a=n(73169),o=n(34307),c=n(82266);// CONCATENATED MODULE: ./src/terminal/paint.ts
const plain=e=>e,sgr=e=>t=>`\x1b[${e}m${t}\x1b[0m`;function createPaint(e){return e?{red:sgr(31),green:sgr(32),yellow:sgr(33),dim:sgr(2)}:{red:plain,green:plain,yellow:plain,dim:plain}}
var u=n(59505),d=n(37646),l=n(59883),f=n(31825),h=n(53143),m=n(31820),p=n(13429),y=n(5205),g=n(78090),w=n(91410),b=n(8299),v=n(57975),j=n(59226),S=n(61519),$=n(54847),k=n(1662)
;// CONCATENATED MODULE: ./src/terminal/console-relay.ts
function createConsoleRelay({paint:e,prefixed:t},n){const r=new Map,markOf=n=>t?e.dim(`${(0,u.P)(n)} | `):"",mark=(e,t)=>markOf(e)+t,addText=(e,t,r)=>n.lines(e.add(r).map(e=>mark(t,(0,j.hh)(e))))
;return{add({label:e,stream:t,chunk:i}){const s=keyOf(e,t),a=r.get(s)??(0,S.A)({ends:/\n/,shorten:j.KT});r.set(s,a);const o=a.addPlain(i);if(void 0!==o){n.bytes((0,$.mg)(o,markOf(e)));return}
const{first:c,lines:u,rest:d}=(0,$.VC)(i);if(0===u.length||!(0,$.$i)(u)){addText(a,e,i);return}addText(a,e,c);n.bytes((0,$.mg)(u,markOf(e)));addText(a,e,d)},flush(e){for(const t of O){
const i=r.get(keyOf(e,t))?.finish()??[];n.lines(i.map(t=>mark(e,(0,j.hh)(t))));r.delete(keyOf(e,t))}},barOf(e){const t=O.map(t=>r.get(keyOf(e,t))?.rest()??"").find(e=>e.includes("\r"))
;return void 0===t?void 0:oneLine((0,j.hh)(t))}}}const O=["stderr","stdout"];function keyOf(e,t){return`${e}\n${t}`}function oneLine(e){return(0,v.stripVTControlCharacters)((0,
k.B)(e)).replaceAll(/\s+/g," ")}var x=n(51106);// CONCATENATED MODULE: ./src/terminal/text-width.ts
const R=/[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u,q=/[\p{Mn}\p{Me}\p{Cf}]/u,M=/^[ -~]*$/
;function textWidth(e){return M.test(e)?e.length:[...e].reduce((e,t)=>e+widthOf(t),0)}function widthOf(e){return R.test(e)?2:q.test(e)?0:1}function fitColumns(e,t){if(textWidth(e)<=t)return e
;let n="",r=1;for(const i of e){r+=widthOf(i);if(r>t)break;n+=i}return`${n}\u2026`}function padColumns(e,t){return e+" ".repeat(Math.max(0,t-textWidth(e)))}
// CONCATENATED MODULE: ./src/terminal/live-table.ts
const L=40,C=3;function liveLines(e,{columns:t,rows:n},r){const i=Math.max(1,t-C),s=Math.max(1,Math.floor(n/2)),a=[restText(e),e.image].filter(e=>void 0!==e),o=runningLines(e,s-1-a.length)
;return[headText(e),...o,...a].slice(0,s).map(e=>fitColumns(e,i)).map((e,t)=>0===t?e:r.dim(e))}function headText({tally:e,jobs:t}){const n=t-e.ended-e.running.size;return`${(0,
p.WN)(e,t)}${n>0?`, ${n} waiting`:""}`}function runningLines({tally:e,barOf:t,now:n},r){const{running:i}=e;if(r<1||0===i.size)return[];const s=first(i,i.size<=r?r:r-1).map(([e,r])=>({
label:fitColumns((0,u.P)(e),L),time:(0,x.Y)((n-r)/1e3),bar:t(e)??""
})),a=Math.max(0,...s.map(({label:e})=>textWidth(e))),o=Math.max(0,...s.map(({time:e})=>e.length)),c=s.map(({label:e,time:t,bar:n})=>`  ${padColumns(e,a)}  ${t.padStart(o)}  ${n}`.trimEnd()),d=i.size-s.length
;return d>0?[...c,`  \u2026 and ${d} more running`]:c}function first(e,t){const n=[];for(const r of e){if(n.length>=t)break;n.push(r)}return n}function restText({tally:e,times:t,now:n}){
const r=t.left(e,n),i=[...void 0===r||r<1?[]:[`about ${roughly(r)} left`],...void 0===t.slowest?[]:[`slowest: ${(0,u.P)(t.slowest.label)} ${(0,x.Y)(t.slowest.seconds)}`]]
;return 0===i.length?void 0:i.join(", ")}function roughly(e){if(e<60)return`${Math.ceil(e)} s`;const t=Math.round(e/60);return t<60?`${t} min`:`${Math.floor(t/60)} h ${t%60} min`}var E=n(80254)
;// CONCATENATED MODULE: ./src/terminal/live-view.ts
const T=200,D={add:()=>{},stop:()=>{}};function createLiveView(e){const{screen:t,size:n,signal:r}=e;if(void 0===n||e.quiet)return D;const i=(0,E.i)(e.kinds);let s;const draw=()=>{const r={...e,
times:i,image:s,now:Date.now()};t.draw(e.jobs>1?liveLines(r,n(),e.paint):singleLines(r,n(),e.paint))};let a;const stop=()=>{clearInterval(a);r.removeEventListener("abort",stop);t.draw([])}
;r.addEventListener("abort",stop);return{stop:stop,add(e){i.add(e);if("run-started"===e.type)a=r.aborted?void 0:setInterval(draw,T).unref();else if("image"===e.type)s="progress"===e.state?`${(0,
w.f)(e)}: ${(0,k.B)(e.detail)}`:void 0;else if("run-ended"===e.type)stop();else if("job-ended"===e.type||"job-started"===e.type)s=void 0}}}
function singleLines({tally:e,barOf:t,image:n},{columns:r},i){const[s=""]=e.running.keys(),a=n??t(s);return void 0===a?[]:[i.dim(fitColumns(a.replaceAll(/\s+/g," "),Math.max(1,r-3)))]}
// CONCATENATED MODULE: ./src/terminal/screen.ts
const I=65536;function createScreen({write:e,size:t,sticky:n}){let r=[],i=[],s=0;const replace=n=>{const a=clearing(r,t?.().columns??1)
;e(Buffer.concat([Buffer.from(a),...i,Buffer.from(n.join("\n"))]));r=n;i=[];s=0},add=t=>{if(0===r.length){e(t);return}i.push(Buffer.from(t));s+=t.length;if(!n||s>I)replace(n?r:[])},lines=e=>{
if(e.length>0)add(e.map(e=>`${(0,k.B)(e)}\n`).join(""))};return{lines:lines,line:e=>lines([e]),bytes(e){if(e.length>0)add(e)},draw(e){const n=e.length===r.length&&e.every((e,t)=>e===r[t])
;if(void 0!==t&&(!n||0!==i.length))replace(e)}}}function clearing(e,t){const n=e.map(e=>textWidth((0,v.stripVTControlCharacters)(e))).reduce((e,n)=>e+Math.max(1,Math.ceil(n/t)),0)
;if(n<=1)return 0===n?"":"\r\x1b[K";return`\r\x1b[${n-1}A\x1b[J`}var F=n(7176);// CONCATENATED MODULE: ./src/terminal/reporter.ts
function createConsoleReporter(e){const{paint:t,jobs:n,quiet:r}=e,i=createScreen({write:e.write,size:r?void 0:e.size,sticky:n>1}),s=createConsoleRelay({paint:t,prefixed:n>1},i),a=(0,
p.Xf)(),o=createLiveView({...e,tally:a,screen:i,barOf:s.barOf}),c=(0,d.wx)(n),f=(0,l.B)(),y=(0,m.E)(n),show=(e,t)=>{const n=c.fit(e,t);if(void 0!==n)i.line(n)},g=createEnds(e,c),v=(0,h.M)();let j=!1
;return{report(d){a.add(d);o.add(d);if(r&&!isAlarm(d))return;switch(d.type){case"notice":case"warning":show(a.ended===n?"late":d.type,messageText(d,t));break;case"image":
if("progress"!==d.state)show("image",t.dim(`${(0,w.f)(d)}: ${d.state}`));break;case"job-started":if(!c.isMany)i.line(t.dim(`${(0,
u.P)(d.label)}: started under ${d.runtime}`));else if(v(d.runtime))i.line(t.dim(`running jobs under ${d.runtime}`));break;case"job-retried":s.flush(d.label);f.end(d.label);show("retry",t.yellow((0,
b.q)(d)));break;case"console":if(f.has(d.label))s.add(d);else if(!j){j=!0;i.line(l.t)}break;case"job-ended":s.flush(d.record.label);f.end(d.record.label);i.lines(g(d))
;if(!r&&c.isMany&&void 0===e.size&&y(a.ended))i.line((0,p.WN)(a,n))}},finish(){o.stop();const e=c.leftOut();i.lines([...c.isMany&&!r&&a.ended>0?[(0,p.WN)(a,n),(0,
p.Fo)(a)]:[],...void 0===e?[]:[`${e}; with --events a file has all events`]])}}}function isAlarm(e){return"warning"===e.type||"job-ended"===e.type&&null!==e.record.error}
function messageText({type:e,message:t,where:n},r){const s="warning"===e?r.yellow("warning: "):"";return`${(0,i.j$)(n)}${s}${(0,u.Q)(t)}`}function createEnds({paint:e,jobs:t},n){const r=(0,f.w)()
;return({record:i,hints:s=[]})=>{n.jobEnded();const a=s.map(t=>e.yellow(`hint: ${(0,u.Q)(t)}`));if(n.isMany)return r(i)?n.fitError([endText(i,e),errorText(i),...a].join("\n")):[];const o=t>1&&(0,
y.yM)(i)?"":errorText(i);return[endText(i,e),...n.fitError(o,a.length),...n.fitError(a.join("\n"))]}}function endText(e,t){const n=(0,F.z9)(e.status,t)(e.status);return`${(0,
u.P)(e.label)}: ${n}${t.dim((0,g.f)(e))}`}function errorText({error:e}){if(null===e)return"";return""===e.traceback?`${e.type}: ${e.message}`:e.traceback.trimEnd()}var z=n(4945)
;// CONCATENATED MODULE: ./src/terminal/commands/run.ts
function run(e,t){return runRequest((0,z.fo)(e,t),e,t)}async function runRequest(e,t,n){const{jobs:r,request:s,warnings:a}=await(0,z.iA)(e,n),o=await createReporter(r,{request:s,flags:t,io:n
}),u=await openEvents(t,n,o.report),report=e=>{o.report(e);u?.report(e)};report({type:"run-started",jobs:r.length});for(const{message:e,remedy:t,where:n}of a)u?.report({type:"warning",
message:`${e}: ${t}`,...void 0===n?{}:{where:n}});let d=i.ai.internal;try{d=await runAll(r,{request:s,flags:t,io:n,reporter:o,report:report});return d}catch(e){d=(0,c.LL)(e,n.signal);throw e}finally{
report({type:"run-ended",exitCode:d});await(u?.close())}}async function runAll(e,t){const{request:n,io:r,reporter:i,report:s}=t,{context:c,close:u}=await(0,a.I)(n,{report:s,signal:r.signal,
drained:r.drained});try{const n=await(0,o.A)(e,c).finally(i.finish);await printResult(n,t);return n.exitCode}finally{await u()}}
async function printResult({records:e,run:t,isWritten:n},{request:i,flags:a,io:o}){const c=hasResultAlone(a)?o.writeErr:o.writeOut;c((0,F.t1)(e));if(a.json){const n=i.detach?(0,s.$S)(t??null,e):(0,
s.UL)(e);await o.pipeOut(r.Readable.from(n))}else o.writeOut((0,F.AD)(e,createPaint(o.colorsOut),n?a.output:void 0))
;if(void 0!==t)c(`submitted as the run ${t}: "hither attach ${t}" gathers its results, "hither cancel ${t}" ends it\n`)}function hasResultAlone({json:e,quiet:t}){return e||t}
async function createReporter(e,{request:t,flags:r,io:i}){const s=hasResultAlone(r),a=s?i.sizeErr:i.sizeOut,o=void 0!==a&&e.length>1&&!r.quiet;return createConsoleReporter({
write:s?i.writeErr:i.writeOut,paint:createPaint(s?i.colorsErr:i.colorsOut),jobs:e.length,size:a,quiet:r.quiet,kinds:o?await(await n.e(310).then(n.bind(n,20310))).kindsOfJobs(e,t.store):new Map,
signal:i.signal})}async function openEvents({events:e},t,r){if(void 0===e)return;const{openEventsFile:i}=await n.e(137).then(n.bind(n,53518));return i(e,t,e=>r({type:"warning",message:e}))}}),
89678:(function(e,t,n){n.r(t);n.d(t,{storeCat:()=>storeCat,storeGet:()=>storeGet,storeOf:()=>storeOf,storePut:()=>storePut})
;var r=n(51455),i=n(76760),s=n(74296),a=n(59505),o=n(74890),c=n(52677),u=n(10770),d=n(5891),l=n(10513),f=n(13172),h=n(22955),m=n(4945);async function storePut(e,t){const n=(0,
i.resolve)(t.cwd,e.subject);await checkFile(n,e.subject);const r=await openRemotesOf(t),s=storeOf(e,t),a=await s.putFile(n);if(r.write)await(0,o.D)(await s.openVerified(a),e=>r.put((0,
d.du)("",a.sha1),(0,f.p)(e,a.size),"missing"));t.writeOut(`${(0,c.t2)(a.sha1,(0,i.basename)(n))}\n`);return 0}async function storeGet(e,t){
const n=storeOf(e,t,await openRemotesOf(t)),r=await refOf(e.subject,n);await n.materialize(r,(0,i.resolve)(t.cwd,e.target),"copy");return 0}async function storeCat(e,t){
const n=storeOf(e,t,await openRemotesOf(t)),r=await refOf(e.subject,n),i=await n.openVerified(r);await t.pipeOut(i.createReadStream({start:0}));return 0}async function checkFile(e,t){const n=await(0,
r.stat)(e).catch(()=>{});if(void 0===n)throw new s.bD("usage",`there is no file ${t}`,"check the path; it starts from the current directory")
;if(!n.isFile())throw new s.bD("usage",`${t} is not a regular file`,"name a regular file; directories and devices can't be stored")}function storeOf(e,t,n=h.mR){return(0,l.C)(void 0===e.store?(0,
d.q1)(t.environment):(0,i.resolve)(t.cwd,e.store),{remotes:n,signal:t.signal})}async function openRemotesOf(e){const t=await(0,h.E9)((0,m.xY)(e),{env:e.environment,signal:e.signal});return(0,
h.GY)(t,t=>e.writeErr(`warning: ${(0,a.Q)(t)}\n`))}async function refOf(e,t){const n=(0,c.rI)(e)
;if(void 0===n)throw new s.bD("usage",`"${e}" is not an object URI`,'write sha1://HASH, as "hither store put" prints it, or sha1dir://HASH/PATH');return(await(0,u.H)(n,t)).ref}}),80254:(function(e,t,n){
n.d(t,{i:()=>createRunTimes,w:()=>kindOfLabel});function kindOfLabel(e){return e.replace(/\[.*$/s,"")}function createRunTimes(e){const t=new Map;for(const[n,r]of e)t.set(n,{...r,started:0,cached:0,
cachedSeconds:0,computed:0,computedSeconds:0});let n;return{get slowest(){return n},add(e){if("job-ended"!==e.type)return;const{label:r,status:i,cache:s,runtime_info:a}=e.record,o=a.elapsed_sec
;addEnd(t.get(kindOfLabel(r)),o,s.hit?"cached":i);if(!s.hit&&o>(n?.seconds??0))n={label:r,seconds:o}},left:(e,n)=>secondsLeft([...t],e,n)}}function addEnd(e,t,n){if(void 0===e)return;e.started+=1
;if("cached"===n){e.cached+=1;e.cachedSeconds+=t}else if("skipped"!==n&&"cancelled"!==n){e.computed+=1;e.computedSeconds+=t}}function secondsLeft(e,{running:t},n){
const r=e.flatMap(([,e])=>durationOf(e)??[]);if(0===r.length||0===t.size)return;const i=r.reduce((e,t)=>e+t,0)/r.length,s=new Map(e.map(([e,t])=>[e,durationOf(t)??i])),a=new Map;let o=0
;for(const[e,r]of t){const t=kindOfLabel(e);a.set(t,(a.get(t)??0)+1);o+=Math.max(0,(s.get(t)??i)-(n-r)/1e3)}for(const[t,n]of e){const e=n.jobs-n.started-(a.get(t)??0)
;o+=Math.max(0,e)*shareComputed(n)*(s.get(t)??i)}return o/t.size}function durationOf({computed:e,computedSeconds:t,cached:n,cachedSeconds:r,earlier:i}){if(e>0)return t/e;return n>0?r/n:i}
function shareComputed({computed:e,cached:t}){return(e+1)/(e+t+1)}})};
