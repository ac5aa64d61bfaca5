"use strict";exports.id=848;exports.ids=[848];exports.modules={30848:(function(e,t,r){r.r(t);r.d(t,{main:()=>main,post:()=>post})
;var n=r(77598),s=r(51922),o=r(48161),a=r(76760),i=r(74296),c=r(39507),u=r(48386),l=r(20654),f=r(15052),d=r(22729),h=r(5891),p=r(15009),m=r(33838),w=r(30406)
;// CONCATENATED MODULE: ./src/github/input-reader.ts
function createInputReader(){const e=[],text=e=>(0,m.V4)(e)||void 0,wrong=(t,r,n)=>{e.push({message:`the input "${t}" can't be ${JSON.stringify(r.slice(0,100))}`,remedy:n})},parsed=(e,t,r)=>{
const n=text(e);return void 0===n?void 0:r(n)??wrong(e,n,`give ${t}`)},oneOf=(e,t,r)=>r.find(e=>e===t)??wrong(e,t,(0,w.au)(t,r,`give one of ${r.join(", ")}`));return{text:text,parsed:parsed,
problems:e,flag:(e,t)=>parsed(e,"true or false",()=>booleanInput(e))??t,choice(e,t){const r=text(e);return void 0===r?void 0:oneOf(e,r,t)},lines:e=>(0,m.q3)(e),choices:(e,t)=>(0,
m.q3)(e).flatMap(r=>oneOf(e,r,t)??[]),refuse:t=>void e.push(t)}}function booleanInput(e){try{return(0,m.Vt)(e)}catch{return}}var g=r(99210);// CONCATENATED MODULE: ./src/github/trust/event-policy.ts
const y=new Set(["push","schedule","workflow_dispatch","repository_dispatch","merge_group","release","create","delete","deployment","deployment_status","page_build","registry_package"]),b=new Set(["pull_request","pull_request_target","pull_request_review","pull_request_review_comment"])
;function trustOf(e){if((y.has(e.name)||isOwnPullRequest(e)||isOwnRun(e))&&!isOfDependabot(e))return"trusted";return"github-hosted"===e.runner||e.local?"restricted":"refused"}function mayPublish(e){
return"trusted"===trustOf(e)}function isOwnPullRequest({name:e,payload:t}){return b.has(e)&&isOfThisRepository(t,["pull_request","head","repo"])}function isOwnRun({name:e,payload:t}){
const r=textAt(t,["workflow_run","event"])??"",n=isOfThisRepository(t,["workflow_run","head_repository"]);return"workflow_run"===e&&n&&(y.has(r)||"pull_request"===r)}
const $="dependabot[bot]",v=[["sender","login"],["pull_request","user","login"],["workflow_run","actor","login"],["workflow_run","triggering_actor","login"]];function isOfDependabot({payload:e}){
return v.some(t=>textAt(e,t)===$)}function isOfThisRepository(e,t){const r=textAt(e,[...t,"full_name"]);return void 0!==r&&r===textAt(e,["repository","full_name"])}function refuseUntrusted(e){
if("refused"===trustOf(e))throw new i.bD("untrusted",`the event "${e.name}" may run code of people without write access, and this runner is self-hosted`,"use a GitHub-hosted runner, or review the code and push it to a branch of this repository")
}function textAt(e,t){let r=e;for(const e of t)r="object"==typeof r&&null!==r?r[e]:void 0;return"string"==typeof r?r:void 0}const O=["host","network","mounts","env","relax","remote-stores"]
;function checkRestricted(e,t,r){return e.flatMap(e=>beyondDefault(e,r??e.runtime).filter(([e])=>!t.includes(e)).map(([t,r])=>({
message:`the job "${e.name}" asks for ${r}, but its spec may come from people without write access`,remedy:`remove it, or add "${t}" to the input "allow" of the step`,where:e.where})))}
function checkRestrictedStores(e,t){const[r]=t.includes("remote-stores")?[]:e.remoteStores;return void 0===r?[]:[{
message:"the spec names remote stores, but it may come from people without write access",remedy:'remove them, name them in the input "remote-stores", or add "remote-stores" to the input "allow"',
where:r.where}]}function isLessIsolated(e){return void 0!==e&&"auto"!==e&&!g.a[e].automatic}function beyondDefault(e,t){
return[[isLessIsolated(t),"host",`the runtime ${t}`],["none"!==e.network,"network",`the network ${e.network}`],[e.mounts.some(e=>e.write||e.source.startsWith("/")),"mounts","mounts that are writable or outside the repository"],[e.passEnv.length>0,"env",`the variables ${e.passEnv.join(", ")}`],[e.slurmSetup.length>0,"host","commands on the nodes of a cluster (slurm: setup)"],[e.relax.length>0,"relax",`relax: ${e.relax.join(", ")}`]].filter(([e])=>e).map(([,e,t])=>[e,t])
}// CONCATENATED MODULE: ./src/github/inputs.ts
const x=["shard"];function readInputs(e){const t=createInputReader();for(const e of x.filter(e=>void 0!==t.text(e)))t.refuse({message:`the input "${e}" is not supported in this version`,
remedy:"remove it"});const r={request:readRequest(t,e),allow:t.choices("allow",O),artifact:t.flag("artifact",!0),
retentionDays:t.parsed("retention-days","a whole number of days, at least 1",wholeNumber),summary:t.flag("summary",!0),failOnError:t.flag("fail-on-error",!0)},{problems:n}=t;return n.length>0?{ok:!1,
problems:n,warnings:[]}:{ok:!0,value:r,warnings:[]}}function readRequest(e,{workspace:t,temp:r}){const s={...process.env},directory=e=>(0,a.resolve)(t,/^~(\/|$)/.test(e)?(0,a.join)((0,
h.lt)(s),e.slice(1)):e),o=e.text("store"),i=e.text("args"),l=e.choice("runtime",u.gL),d=e.text("container"),p=e.parsed("timeout","a time such as 90s, 30m or 2h",f.E9),m=e.text("attach"),w=e.text("work-dir"),g=e.parsed("parallel","a whole number of at least 1",wholeNumber)
;return{spec:e.text("job")??".",cwd:t,specsIn:t,select:e.lines("select"),args:[],...void 0===i?{}:{argsText:i},dataRoots:e.lines("data-roots").map(directory),...void 0===l?{}:{runtime:l},
...void 0===d?{}:{container:d},executor:e.choice("executor",c.T)??"local",slurm:readSlurm(e),detach:e.flag("detach",!1),...void 0===m?{}:{attach:m},...void 0===w?{}:{workDir:directory(w)},
...void 0===g?{}:{parallel:g},cache:e.choice("cache",["read-write","read","off"])??"read-write",forceRun:e.flag("force-run",!1),copyInputs:e.flag("copy-inputs",!1),...void 0===p?{}:{timeout:p},
store:void 0===o?(0,h.q1)(s):directory(o),remoteStores:readRemotes(e,t,s.HITHER_REMOTE_STORES),output:(0,a.join)(r,`hither-${(0,n.randomUUID)()}`),retain:!1,
requireIsolation:e.flag("require-isolation",!1),environment:s}}function readSlurm(e){return e.lines("slurm").flatMap(t=>{if(void 0!==(0,d.aH)(t))return[t]
;const r=`the input "slurm" can't have ${JSON.stringify(t.slice(0,100))}`;e.refuse({message:r,remedy:`give in each line ${(0,d.sS)(t)}`});return[]})}function readRemotes(e,t,r){
return[['the input "remote-stores"',e.lines("remote-stores").join("\n")],["HITHER_REMOTE_STORES",r??""]].flatMap(([r,n])=>(0,p.ze)(n,t).flatMap(t=>{if(t.ok)return[t.store];e.refuse({
message:`${r}: "${t.given}" ${t.why}`,remedy:t.remedy});return[]}))}function wholeNumber(e){return/^[1-9]\d{0,5}$/.test(e)?Number(e):void 0}function readPlatform(){
const{env:e}=process,t=e.GITHUB_SERVER_URL||"https://github.com",r="true"===e.ACT;return{event:{name:e.GITHUB_EVENT_NAME??"",payload:readPayload(e.GITHUB_EVENT_PATH),runner:e.RUNNER_ENVIRONMENT,
local:r},workspace:(0,a.resolve)(e.GITHUB_WORKSPACE||"."),temp:e.RUNNER_TEMP||(0,o.tmpdir)(),jobId:e.GITHUB_JOB??"",runUrl:`${t}/${e.GITHUB_REPOSITORY??""}/actions/runs/${e.GITHUB_RUN_ID??""}`,
hasSummary:Boolean(e.GITHUB_STEP_SUMMARY),noArtifacts:whyNoArtifacts(t,r,Boolean(e.ACTIONS_RUNTIME_TOKEN)),isEphemeral:"github-hosted"===e.RUNNER_ENVIRONMENT||r,noCache:whyNoCache(t,e),
repository:e.GITHUB_TOKEN&&e.GITHUB_REPOSITORY?{api:(e.GITHUB_API_URL||"https://api.github.com").replace(/\/+$/,""),repository:e.GITHUB_REPOSITORY,token:e.GITHUB_TOKEN,env:{...e}}:void 0,
run:`${e.GITHUB_RUN_ID??""}-${e.GITHUB_RUN_ATTEMPT??"1"}`}}function whyNoCache(e,t){
const r=(Boolean(t.ACTIONS_CACHE_SERVICE_V2)&&isGithub(e)?["ACTIONS_RESULTS_URL","ACTIONS_RUNTIME_TOKEN"]:["ACTIONS_CACHE_URL"]).find(e=>!t[e])
;return void 0===r?void 0:`this runner offers no cache (${r} is not set)`}function isGithub(e){const t=hostOf(e);return"github.com"===t||t.endsWith(".ghe.com")||t.endsWith(".localhost")}
function hostOf(e){return URL.canParse(e)?new URL(e).hostname.toLowerCase():""}function whyNoArtifacts(e,t,r){if(t)return"act does not support artifacts"
;if(!isGithub(e))return`${hostOf(e)||"this server"} does not support this version of artifacts`;return r?void 0:"this runner offers no artifacts (ACTIONS_RUNTIME_TOKEN is not set)"}const k=67108864
;function readPayload(e){try{return JSON.parse(String((0,l.Wy)(e??"",{limit:k,links:"follow"})))}catch(e){if(e instanceof SyntaxError||e instanceof i.bD||void 0!==(0,i.vq)(e))return;throw e}}
var S=r(73024),j=r(59505),E=r(54847),T=r(1662);// CONCATENATED MODULE: ./src/github/log/safe-line.ts
const _="\\p{C}\\p{Default_Ignorable_Code_Point}",I=new RegExp(`^((?:\\u001b\\[[\\d;:]*m|[\\s\\p{Z}${_}])*:)(?=[${_}]*:)`,"u"),R=new RegExp(`(#[${_}]*#)(?=[${_}]*\\[)`,"gu");function safeLine(e){
return(0,T.B)(e).replace(/[\r\n]/g," ").replace(R,"$1 ").replace(I,"$1 ")}function areInert(e){return(0,E.$i)(e)&&!e.includes("::")&&!e.includes("##")}function safeLines(e){
return e.split(M).map(safeLine)}const M=/\r\n|\r|\n/,N=10,A=4096,P={notice:m.lm,warning:m.$e,error:m.z3};function createWorkflowLog({write:e,token:t,workspace:r}){const n={notice:0,warning:0,error:0}
;let s,o=!1;const resume=()=>{if(void 0!==s){e(`::${s}::\n`);s=void 0}},stop=()=>{if(void 0===s){s=t();e(`::stop-commands::${s}\n`)}},text=t=>e(`${safeLines(t).join("\n")}\n`);return{resume:resume,
text:text,annotate(e,t,s){n[e]+=1;if(n[e]>N){text(`${e}: ${(0,i.j$)(s)}${(0,j.Q)(t)}`);return}resume();const o=placeOf(s,r);P[e](cut((0,j.Q)(void 0===o?`${(0,i.j$)(s)}${t}`:t)),o)},openGroup(e){
if(!o){resume();(0,m.Oh)((0,j.P)(e));o=!0}},closeGroup(){if(o){resume();(0,m.N4)();o=!1}},relay(t){if(t.length>0){stop();e(t.map(e=>`${safeLine(e)}\n`).join(""))}},relayInert(t){const r=areInert(t)
;if(r&&t.length>0){stop();e(t)}return r}}}function placeOf(e,t){if(void 0===e)return;const r=(0,a.relative)(t,(0,a.resolve)(t,e.path));if(""===r||r.startsWith("..")||!(0,S.existsSync)((0,
a.resolve)(t,r)))return;const{line:n,column:s}=e;return{file:r,...void 0===n?{}:{startLine:n},...void 0===s?{}:{startColumn:s}}}function cut(e){return e.length>A?`${e.slice(0,A-1)}\u2026`:e}
var C=r(10305),L=r(14649),D=r(73169),U=r(34307),G=r(91826);// CONCATENATED MODULE: ./src/github/cross-run-cache/actions-cache.ts
const B="hither-1-";function archiveKey({purpose:e,run:t,random:r}){const s=`${B}${(0,n.createHash)("sha256").update(e).digest("hex").slice(0,12)}-`;return{
own:`${s}${t.replace(/[^A-Za-z0-9.-]/g,"")}-${r}`,earlier:[s,B]}}async function restoreArchive(e,{own:t,earlier:n}){const{restoreCache:s}=await Promise.all([r.e(110),r.e(91)]).then(r.bind(r,18091))
;return void 0!==await s([e],t,[...n])}async function saveArchive(e,{own:t}){const{saveCache:n}=await Promise.all([r.e(110),r.e(91)]).then(r.bind(r,18091));return await n([e],t)>=0}
var H=r(51455),q=r(78962),z=r(75490),F=r(47437),J=r(24292),W=r(4448);// CONCATENATED MODULE: ./src/github/cross-run-cache/copy-jobs.ts
async function copyJobs(e,{directory:t,context:r,takes:n}){const s={root:t};let o=0;for(const a of e){const e=r.cache.read(a),i="good"===e?.state?n(e.entry):void 0
;if("good"!==e?.state||void 0===i)continue;const copy=async e=>{await(0,H.rm)((0,h.du)(t,e.sha1),{force:!0});await r.store.materialize(e,(0,h.du)(t,e.sha1),"link")};for(const e of i)await copy(e)
;const{object:c}=e.entry.runtimeInfo.console_out;await(c&&copy(c).catch(()=>{}));const u=(0,q.u0)(e.entry);await(0,W.f)(s,{path:(0,h.s3)(t,a),text:u});await(0,F.mH)(s,e.entry.key);o+=1}return o}
// CONCATENATED MODULE: ./src/github/cross-run-cache/cache-archive.ts
const K=1024**3;async function updateArchive(e){const{directory:t,records:r,context:n}=e,s=new Set;for(const{job_hash:e,cache:o}of r){if(null===e||s.has(e))continue;if(o.hit&&await isArchived(t,e)){
const r=n.now()/1e3;await(0,H.utimes)((0,h.s3)(t,e),r,r)}else s.add(e)}const o=await copyJobs([...s],{directory:t,context:n,takes:fits(e.budget)});if(o>0)await prune(t,e.budget);return o>0}
const V=268435456;function cache_archive_textAt(e){return(0,l.VX)(e,{limit:V}).then(String,()=>"")}async function isArchived(e,t){const r=await cache_archive_textAt((0,h.s3)(e,t))
;return""!==r&&"good"===(0,q.hB)(r,t).state}function fits(e){return({objects:t})=>sizeOf(t)>e?void 0:t}function sizeOf(e){return e.reduce((e,{size:t})=>e+t,0)}async function prune(e,t){
const r=(await archivedJobs(e)).sort((e,t)=>t.used-e.used),n=new Set;let s=0;for(const{hash:o,size:a,objects:i}of r){const r=a+sizeOf(i.filter(({sha1:e})=>!n.has(e)));if(s+r>t){await(0,H.rm)((0,
h.s3)(e,o));continue}s+=r;for(const{sha1:e}of i)n.add(e)}for await(const t of(0,J.k)(e,""))if(!n.has(t))await(0,H.rm)((0,h.du)(e,t),{force:!0});await(0,F.HE)(e,t=>(0,S.existsSync)((0,h.s3)(e,t)))}
async function archivedJobs(e){const t=[];for(const r of await(0,z.GO)(e)){const n=(0,h.s3)(e,r),{size:s,mtimeMs:o}=await(0,H.lstat)(n),a=(0,q.hB)(await cache_archive_textAt(n),r)
;if("good"===a.state)t.push({hash:r,size:s,objects:(0,q.hR)(a.entry),used:o});else await(0,H.rm)(n)}return t}// CONCATENATED MODULE: ./src/github/cross-run-cache/cross-run-cache.ts
const Y={remoteStores:[],save:async()=>{}};async function openCrossRunCache(e,{platform:t,log:r,signal:s}){const o=e.cache;if("off"===o||!t.isEphemeral)return Y;if(void 0!==t.noCache){
r.annotate("notice",`results are not cached for later runs: ${t.noCache}`);return Y}const c=(0,a.join)(t.temp,"hither-cache"),{run:u,jobId:l}=t,f=archiveKey({
purpose:JSON.stringify([l,e.spec,e.select,e.argsText??""]),run:u,random:(0,n.randomBytes)(4).toString("hex")}),warnIfFails=async(e,t)=>{try{await t()}catch(t){r.annotate("warning",`${e}: ${(0,
i.u0)(t)}`)}};await warnIfFails("cached results of earlier runs can't be restored",()=>restoreArchive(c,f));const d={...(0,G.P)({root:c},!1),name:"GitHub's cache"};return{remoteStores:(0,
S.existsSync)(c)?[d]:[],async save(e,t){if("read-write"===o&&!s.aborted)await warnIfFails("results can't be cached for later runs",async()=>await updateArchive({directory:c,records:e,context:t,
budget:K})&&saveArchive(c,f))}}}
var Z=r(37646),Q=r(31825),X=r(53143),ee=r(31820),te=r(13429),re=r(5205),ne=r(78090),se=r(91410),oe=r(16016),ae=r(8299),ie=r(62654),ce=r(59226),ue=r(59883),le=r(72007),fe=r(61519)
;// CONCATENATED MODULE: ./src/github/log/console-relay.ts
function createConsoleRelay(){const e=(0,fe.A)({ends:/\n/,shorten:ce.KT}),shown=e=>safeLine((0,ce.hh)(e));return{addPlain:e.addPlain,add:t=>e.add(t).map(shown),finish:()=>e.finish().map(shown)}}
// CONCATENATED MODULE: ./src/github/log/consoles.ts
function createLiveConsoles(e,t){const r=new Map;let n;const openGroup=()=>{if(void 0!==n){e.openGroup(n);n=void 0}};return{start(e,r){n=r;if(t)openGroup()},add({label:t,stream:n,chunk:s}){
const o=`${n} ${t}`,a=r.get(o)??createConsoleRelay();r.set(o,a);openGroup();const i=a.addPlain(s);if(void 0!==i){if(!e.relayInert(i))e.relay(i.toString("utf8",0,i.length-1).split("\n"));return}
const{first:c,lines:u,rest:l}=(0,E.VC)(s);e.relay(a.add(c));if(!e.relayInert(u))e.relay(a.add(u));e.relay(a.add(l))},end(t){for(const n of["stdout","stderr"]){e.relay(r.get(`${n} ${t}`)?.finish()??[])
;r.delete(`${n} ${t}`)}e.closeGroup()}}}function createGroupedConsoles(e){const t=new Map,r=new Map,n=(0,ue.B)();let s=!1;return{start:(e,r)=>void t.set(e,r),add({label:t,stream:o,chunk:a}){
if(n.has(t)){const e=r.get(t)??(0,le.q)(t);r.set(t,e);e.add(o,a,0)}else if(!s){s=!0;e.text(ue.t)}},end(s){const o=r.get(s)?.finish(0);if(void 0!==o){const{lines:r}=o.whole??o.short
;e.openGroup(t.get(s)??s);e.relay(r.map(({text:e})=>(0,ce.hh)(e)));e.closeGroup()}t.delete(s);r.delete(s);n.end(s)}}}// CONCATENATED MODULE: ./src/github/log/reporter.ts
const de=12,he=1e3;function createGithubReporter(e){const{log:t,jobs:r,together:n}=e,s=(0,Z.wx)(r),o=n?createGroupedConsoles(t):createLiveConsoles(t,!s.isMany),a=(0,te.Xf)(),i=(0,
ee.E)(r),c=createEnds(e,s),u=(0,X.M)(),l=[],text=(e,r)=>{const n=s.fit(e,r);if(void 0!==n)t.text(n)},end=e=>{const{record:n}=e;o.end(n.label);if(null!==n.error&&(s.isMany||(0,re.yM)(n)))l.push(n);c(e)
;if(s.isMany&&i(a.ended))t.text((0,te.WN)(a,r))};return{report(e){a.add(e);switch(e.type){case"notice":case"warning":{const n=s.fit(a.ended===r?"late":e.type,e.message)
;if(void 0!==n)t.annotate(e.type,n,e.where);break}case"image":if("progress"!==e.state)text("image",`${(0,se.f)(e)}: ${e.state}`);break;case"job-started":
if(s.isMany&&u(e.runtime))t.text(`running jobs under ${e.runtime}`);o.start(e.label,`${e.label} (${e.runtime})`);break;case"job-retried":o.end(e.label);text("retry",(0,ae.q)(e));break;case"console":
o.add(e);break;case"job-ended":end(e)}},finish(){t.closeGroup();if(s.isMany&&a.ended>0){t.text((0,te.WN)(a,r));t.text((0,te.Fo)(a))}showCauses(l,e,s.isMany);const n=s.leftOut();if(void 0!==n)t.text(n)
;t.resume()}}}function showCauses(e,{log:t,failureLevel:r},n){if(!n){for(const n of(0,re.cZ)(e))t.annotate(r,(0,re.xv)(n));return}const s=(0,oe.zM)(e);for(const e of s.slice(0,de)){const n=(0,
oe.uV)(e);if((0,re.yM)({status:e.status,error:{...e,traceback:""}}))t.annotate(r,n);else t.text(n.replaceAll(/\s+/g," ").slice(0,he))}const o=(0,oe.Ld)(s.slice(de));if(void 0!==o)t.text(o)}
function createEnds(e,t){const{log:r}=e,n=(0,Q.w)(),isShown=({record:e})=>!t.isMany||n(e);return n=>{t.jobEnded();if(!isShown(n))return
;const{record:s,hints:o=[]}=n,{label:a,error:i}=s,c=[endText(s),...null===i||(0,re.yM)(s)?[]:tracebackOf(i)]
;(t.isMany?t.fitError(c.join("\n")):[endText(s),...t.fitError(c.slice(1).join("\n"),1+o.length)]).forEach(r.text);if(null===i||(0,
re.yM)(s))for(const e of o.flatMap(e=>t.fitError(`${a}: ${e}`)))r.annotate("notice",e);else{const n=[`${a}: ${i.type}: ${i.message}`,...o.map(e=>`hint: ${e}`)]
;for(const s of t.fitError(n.join("\n")))r.annotate(e.failureLevel,s,reporter_placeOf(i,e))}}}function endText(e){return`${(0,j.P)(e.label)}: ${e.status}${(0,ne.f)(e)}`}
function tracebackOf({traceback:e}){return""===e?[]:e.trimEnd().split("\n")}function reporter_placeOf({traceback:e},{root:t}){const r=(0,ie.z)(e);return void 0===r?void 0:{...r,path:(0,
a.join)(t,r.path)}}var pe=r(43251),me=r(50839),we=r(55205);// CONCATENATED MODULE: ./src/github/outputs.ts
const ge=262144,ye=65536,be=Object.fromEntries(["result","result-truncated","result-uri","status","run-id","job-hash","cache-hit","artifact-name","artifact-id","artifact-url","artifact-digest","records","error"].map(e=>[e,""]))
;async function outputsOf(e,{store:t,newPath:r}){
const{records:n,recordsPath:s}=e,o=onlyResult(e),a=startOf(resultText(e),ge),i=void 0===o?"":uriOf(o,["json"]),c=""!==i||a.length>ge,u=n.filter(e=>null!==e.error);return{...be,result:c?"":a,
"result-truncated":String(c),"result-uri":i||(c?await storedText(e,{store:t,newPath:r}):uriOf(o,["array","file"])),status:(u.find(e=>"skipped"!==e.status)??u[0])?.status??statusOf(n),
"run-id":e.run??"","job-hash":(1===n.length?n[0]?.job_hash:void 0)??"","cache-hit":String(n.length>0&&n.every(e=>e.cache.hit)),records:s,error:cutError(errorLines(u,n.length>1).join("\n"))}}
function statusOf(e){return e.some(({status:e})=>"submitted"===e)?"submitted":"finished"}function outputsWithoutJobs(e){return{...be,status:"failed",error:cutError(e)}}
function onlyResult({records:e,onlyJob:t}){const[r]=e;return t&&void 0!==r&&null===r.index?r.result:null}function*resultText({records:e,onlyJob:t}){const[r]=e;if(t&&void 0!==r){
if(null!==r.index||"finished"===r.status)yield*textOfJob(e);return}let n="{";for(const[t,r]of byName(e)){yield`${n}${JSON.stringify(t)}:`;yield*textOfJob(r);n=","}yield"{"===n?"{}":"}"}
function byName(e){const t=new Map;for(const r of e){const e=t.get(r.name)??[];t.set(r.name,e);e.push(r)}return t}function*textOfJob(e){const[t]=e;if(null===t?.index){yield(0,we.GF)(t.result);return}
for(const[t,{result:r}]of e.entries())yield`${0===t?"[":","}${(0,we.GF)(r)}`;yield"]"}function startOf(e,t){let r="";for(const n of e){r+=n;if(r.length>t)break}return r}
async function storedText(e,{store:t,newPath:r}){return`sha1://${(await(0,pe.v7)(t,r(),async t=>{for(const r of resultText(e))await t(r)})).sha1}/result.json`}function uriOf(e,t){const r=(0,me.E)(e)
;return("array"===r.kind||"file"===r.kind||"json"===r.kind)&&t.includes(r.kind)?`sha1://${r.ref.sha1}/${r.name}`:""}function errorLines(e,t){if(!t)return e.map(e=>errorText(e,!1))
;return[...e.filter(e=>!(0,re.yM)(e)).map(e=>errorText(e,!0)),...(0,re.cZ)(e).map(re.xv)]}function errorText({label:e,error:t},r){return`${r?`${e}: `:""}${t?.type??""}: ${t?.message??""}`}
function cutError(e){return e.length>ye?`${e.slice(0,ye-1)}\u2026`:e}// CONCATENATED MODULE: ./src/github/post-step-state.ts
const $e="run";function savePostStepState(e){(0,m.LZ)($e,JSON.stringify(e))}function readPostStepState(){const e=(0,m.Gu)($e);return""===e?void 0:JSON.parse(e)}
// CONCATENATED MODULE: ./src/github/artifacts/artifact.ts
const ve=1,Oe=/["<>|*?:\r\n\\]/;function artifactName(e,t){return["hither",e.replace(/[^A-Za-z0-9_-]/g,"").slice(0,100),t].filter(e=>""!==e).join("-")}async function uploadDirectory(e,t){
const{without:n=new Set}=t,s=(await filesOf(e)).filter(e=>!n.has(e)),o=s.filter(e=>Oe.test(e)),i=s.filter(e=>!Oe.test(e)).map(t=>(0,
a.join)(e,t)),{DefaultArtifactClient:c}=await Promise.all([r.e(110),r.e(119)]).then(r.bind(r,40119)),{name:u,retentionDays:l}=t,{id:f,digest:d}=await(new c).uploadArtifact(u,i,e,{compressionLevel:ve,
...void 0===l?{}:{retentionDays:l}});return{name:u,id:String(f??""),digest:d??"",leftOut:o}}async function filesOf(e){return(await(0,H.readdir)(e,{recursive:!0,withFileTypes:!0
})).filter(e=>e.isFile()).map(t=>(0,a.relative)(e,(0,a.join)(t.parentPath,t.name))).sort()}var xe=r(5799),ke=r(91065),Se=r(816),je=r(28395)
;// CONCATENATED MODULE: ./src/github/artifacts/repository-artifacts.ts
const Ee=je.Ikc({artifacts:je.YOg(je.Ikc({id:je.aig(),expired:je.zMY(),workflow_run:je.mee(je.Ikc({id:je.aig()}))}))});async function findInRepository(e,{api:t,repository:n,token:s,env:o}){
const{sendRequest:a}=await r.e(763).then(r.bind(r,38763)),c=`${t}/repos/${n}/actions/artifacts?per_page=10&name=${encodeURIComponent(e)}`,u={accept:"application/vnd.github+json",
authorization:`Bearer ${s}`,"user-agent":"hither-action","x-github-api-version":"2022-11-28"};try{const{status:e,body:t}=await a(c,{headers:u,env:o}),r=await textOf(t)
;if(200!==e)throw new Se.p(`of other runs can't be found (HTTP ${e}): give the job "permissions: { actions: read }"`)
;const{artifacts:i}=Ee.parse(JSON.parse(r)),l=i.find(({expired:e,workflow_run:t})=>!e&&null!==t),[f="",d=""]=n.split("/");return null==l?.workflow_run?void 0:{id:l.id,findBy:{token:s,
workflowRunId:l.workflow_run.id,repositoryOwner:f,repositoryName:d}}}catch(e){throw e instanceof Se.p?e:new Se.p(`of other runs can't be found: ${(0,i.u0)(e)}`)}}const Te=1048576
;async function textOf(e){const t=[];let r=0;for await(const n of e){r+=n.length;if(r>Te)throw new Se.p(`of other runs can't be found: the response is longer than ${Te} bytes`);t.push(n)}
return Buffer.concat(t).toString("utf8")}// CONCATENATED MODULE: ./src/github/artifacts/artifact-store.ts
function objectArtifact(e){return`kachery-sha1-${e}`}const _e="kachery-pack-",Ie=20;function artifactStore({directory:e,repository:t}){const r=(0,xe.B)(listArtifacts),s=(0,xe.B)(async()=>{
const t=(await r()).filter(({name:e})=>e.startsWith(_e)).sort((e,t)=>t.id-e.id),n=[];for(const{id:r}of t.slice(0,Ie)){const t=(0,a.join)(e,`pack-${r}`);await download(r,t);n.push((0,G.P)({root:t},!1))
}return n}),find=async e=>{const n=/^sha1\/..\/..\/..\/([0-9a-f]{40})$/.exec(e)?.[1];if(void 0===n)return;const s=objectArtifact(n)
;return(await r()).find(e=>e.name===s)??(void 0===t?void 0:findInRepository(s,t))};return{name:"GitHub's artifacts",async has(e){for(const t of await s())if(await t.has(e))return!0
;return void 0!==await find(e)},async fetch(t,r,o){for(const e of await s())if(await e.fetch(t,r,o))return!0;const i=await find(t);return void 0!==i&&fetchSingle(i,(0,a.join)(e,(0,n.randomUUID)()),r)}
}}async function fetchSingle({id:e,findBy:t},r,n){try{await download(e,r,t);const[s,...o]=(await(0,H.readdir)(r,{withFileTypes:!0})).filter(e=>e.isFile());if(void 0===s||o.length>0)return!1;await(0,
H.rename)((0,a.join)(r,s.name),n);return!0}finally{await(0,ke.q)(r)}}async function listArtifacts(){return asking(async()=>{
const{DefaultArtifactClient:e}=await Promise.all([r.e(110),r.e(119)]).then(r.bind(r,40119));return(await(new e).listArtifacts({latest:!0})).artifacts})}async function download(e,t,n){await(0,
H.mkdir)(t,{recursive:!0});await asking(async()=>{const{DefaultArtifactClient:s}=await Promise.all([r.e(110),r.e(119)]).then(r.bind(r,40119));await(new s).downloadArtifact(e,{path:t,...void 0===n?{}:{
findBy:n}})})}async function asking(e){try{return await e()}catch(e){throw new Se.p(`can't be read: ${(0,i.u0)(e)}`)}}// CONCATENATED MODULE: ./src/github/artifacts/publish-objects.ts
const Re=1048576,Me=50,Ne=67108864,Ae=0;async function publishObjects(e,{output:t,retentionDays:r}){
const n=e.filter(({ref:e,isNew:t})=>t&&e.size>=Re),s=[...new Map(n.map(e=>[e.ref.sha1,e])).values()].sort((e,t)=>t.ref.size-e.ref.size).slice(0,Me);if(0===s.length)return new Set
;const o=new Set((await listArtifacts()).map(({name:e})=>e));for(const{ref:e,path:n}of s)if(!o.has(objectArtifact(e.sha1))){const s=(0,a.join)(t,n);await uploadFile(objectArtifact(e.sha1),s,r)}
return new Set(s.map(({ref:e})=>e.sha1))}async function uploadFile(e,t,n){const{DefaultArtifactClient:s}=await Promise.all([r.e(110),r.e(119)]).then(r.bind(r,40119))
;await(new s).uploadArtifact(e,[t],(0,a.dirname)(t),{compressionLevel:Ae,...void 0===n?{}:{retentionDays:n}})}function alreadyPublished(e,t){let r=0;const n=new Set
;for(const{ref:s,path:o}of e.filter(e=>t.has(e.ref.sha1))){r+=s.size;if(r>Ne)n.add(o)}return n}// CONCATENATED MODULE: ./src/github/publish.ts
function artifactStores({noArtifacts:e,temp:t,repository:r}){const s=(0,a.join)(t,`hither-artifacts-${(0,n.randomUUID)()}`);return void 0===e?[artifactStore({directory:s,repository:r})]:[]}
function sharesResults({artifact:e,request:t},{event:r,noArtifacts:n}){return e&&void 0===n&&mayPublish(r)&&"read-write"===t.cache}async function packResults(e,{inputs:t,step:r,context:s}){
const{platform:o,log:c,signal:u}=r;if(!sharesResults(t,o)||u.aborted)return;const l=e.flatMap(({job_hash:e,cache:t})=>null===e||t.hit?[]:[e]),f=(0,a.join)(o.temp,`hither-pack-${(0,n.randomUUID)()}`)
;try{return await copyJobs(l,{directory:f,context:s,takes:({objects:e})=>e.filter(({size:e})=>e<Re)})>0?f:void 0}catch(e){c.annotate("warning",`results can't be shared with later jobs: ${(0,
i.u0)(e)}`);return}}async function publish({inputs:e,sidecars:t,pack:r},s){const{artifact:o,request:a,retentionDays:c}=e,{platform:u,log:l}=s;if(!o)return{};if(void 0!==u.noArtifacts){
l.annotate("notice",`no artifact: ${u.noArtifacts}; the results are in ${a.output}`);return{}}const f=sharesResults(e,u)?await shareResults({inputs:e,sidecars:t,pack:r},s):new Set;try{
const e=artifactName(u.jobId,(0,n.randomBytes)(4).toString("hex")),r=alreadyPublished(t,f),{id:s,digest:o,leftOut:i}=await uploadDirectory(a.output,{name:e,retentionDays:c,without:r});if(r.size>0){
const e=[...r].slice(0,20).join(", ");l.annotate("notice",`omitted from the artifact: uploaded as separate artifacts (kachery-sha1-\u2026): ${e}`)}if(i.length>0){const e=i.slice(0,20).join(", ")
;l.annotate("warning",`omitted from the artifact: artifacts don't allow these file names: ${e}`)}return{"artifact-name":e,"artifact-id":s,"artifact-url":`${u.runUrl}/artifacts/${s}`,
"artifact-digest":o}}catch(e){const t=`the artifact can't be uploaded: ${(0,i.u0)(e)}`;l.annotate("warning",`${t}; the results are in ${a.output}`);return{}}}
async function shareResults({inputs:e,sidecars:t,pack:r},{platform:s,log:o}){const{request:a,retentionDays:c}=e;try{const e=await publishObjects(t,{output:a.output,retentionDays:c});if(void 0!==r){
const e=`${_e}${artifactName(s.jobId,(0,n.randomBytes)(4).toString("hex"))}`;await uploadDirectory(r,{name:e,retentionDays:c})}return e}catch(e){
o.annotate("warning",`results can't be shared with later jobs: ${(0,i.u0)(e)}`);return new Set}}var Pe=r(17429);// CONCATENATED MODULE: ./src/github/summary.ts
const Ce=921600,Le=200;function summaryOf(e){const t=`## hither: ${headline(e)}\n\n| job | status | time | image | result |\n|---|---|---|---|---|\n`,r=[t];let n=Buffer.byteLength(t);const s={rows:0,
details:0},add=(e,t)=>{n+=Buffer.byteLength(e);if(n>Ce)s[t]+=1;else r.push(e)};for(const t of e)add(row(t),"rows");for(const t of e.filter(e=>null!==e.error&&!(0,re.yM)(e)))add(details(t),"details")
;for(const t of(0,re.cZ)(e))add(causeDetails(t),"details");if(s.rows+s.details>0)r.push(`\n${s.rows} jobs and ${s.details} errors are omitted here; the artifact has all of them.\n`);return r.join("")}
function headline(e){const t=e.filter(e=>"finished"===e.status).length,r=e.filter(e=>"submitted"===e.status).length,n=t===e.length?`${t} finished`:`${t} of ${e.length} finished`
;return r>0?`${n}, ${r} submitted`:n}function row(e){const t="finished"===e.status?(0,Pe.K)(e.result,Le):errorLine(e)
;return`| ${[escapeCell(e.label),`${"finished"===e.status?"\u2705":null===e.error?"\u23f3":"\u274c"} ${e.status}${e.cache.hit?" (cached)":""}`,(0,
ne.Q)(e)??"-",escapeCell(imageOf(e)),escapeCell(t)].join(" | ")} |\n`}function errorLine(e){const{error:t}=e;if(null===t||(0,re.yM)(e))return t?.type??e.runtime_info.executor_job_id??""
;return`${t.type}: ${t.message}`.slice(0,Le)}function imageOf({container:e}){const t=null===e.digest?"":` ${e.digest.slice(0,19)}\u2026`;return`${e.declared??"no image"}${t} (${e.runtime??"not run"})`
}function details(e){const{type:t="",message:r="",traceback:n=""}=e.error??{},s=(""===n?`${t}: ${r}`:n).slice(0,2e4);return folded(`${e.label}: ${e.status}`,s)}
function causeDetails({type:e,message:t,status:r,labels:n}){const[s]=n;return folded(`${1===n.length?s:`${n.length} jobs`}: ${r}`,`${e}: ${t}`.slice(0,2e4))}function folded(e,t){const r=(0,
j.Q)(t),n=fenceFor(r);return`\n<details><summary>${escapeHtml(e)}</summary>\n\n${n}text\n${r}\n${n}\n\n</details>\n`}function fenceFor(e){
const t=Math.max(2,...[...e.matchAll(/`+/g)].map(([e])=>e.length));return"`".repeat(t+1)}function escapeHtml(e){return(0,j.P)(e).replace(/[&<>"']/g,e=>`&#${e.charCodeAt(0)};`)}function escapeCell(e){
return(0,j.Q)(e.replace(/\s+/g," ")).replace(/[&<>"'`*_{}[\]()#+!|~@\\:]/g,e=>`&#${e.charCodeAt(0)};`)}// CONCATENATED MODULE: ./src/github/main-step.ts
async function mainStep(e){try{return await run(e)}catch(t){setOutputs(outputsWithoutJobs(reportFailure(t,e.log)));return 1}}async function run(e){const{platform:t,log:r,signal:n}=e
;refuseUntrusted(t.event);const s=withinTrust(accepted(readInputs(t),r),t),o=accepted(await prepareTrusted(s,t),r),{summary:a,page:i,outputs:c,pack:u}=await runPrepared(o,s,e);setOutputs({...c,
...n.aborted||void 0!==a.run?{}:await publish({inputs:s,sidecars:a.sidecars,pack:u},e)});if(s.summary&&t.hasSummary)await writeSummary(i,r);return 0!==a.exitCode&&s.failOnError?1:0}
function withinTrust(e,{event:t}){const{request:r}=e;return!mayPublish(t)&&"read-write"===r.cache?{...e,request:{...r,cache:"read"}}:e}function prepareTrusted(e,{event:t}){
const{request:r,allow:n}=e,s="restricted"===trustOf(t);return(0,L.Z)(r,(e,t)=>s?[...checkRestricted(e,n,r.runtime),...checkRestrictedStores(t,n)]:[])}async function runPrepared(e,t,r){
const{spec:n,jobs:s,remoteStores:o}=e,{failOnError:i}=t,{log:c,signal:u}=r,l=await openCrossRunCache(t.request,r),f={...t.request,remoteStores:o},d=createGithubReporter({log:c,jobs:s.length,
together:s.length>1&&1!==f.parallel,root:s[0]?.paths.root??f.cwd,failureLevel:i?"error":"warning"});savePostStepState({owner:(0,C.WF)((0,C.Ql)()),store:f.store});const{context:h,close:p}=await(0,
D.I)(f,{report:d.report,signal:u,drained:r.drained,remoteStores:[...l.remoteStores,...artifactStores(r.platform)]});try{const e=await(0,U.A)(s,h);await l.save(e.records,h);const o=(0,
a.join)(f.output,"results.json"),i=void 0===e.run?{recordsPath:o}:{recordsPath:"",run:e.run},c={records:e.records,onlyJob:1===n.jobs.length,...i},u=await packResults(e.records,{inputs:t,step:r,
context:h});return{summary:e,page:summaryOf(e.records),outputs:await outputsOf(c,h),pack:u}}finally{d.finish();await p()}}async function writeSummary(e,t){try{await m.z.addRaw(e).write()}catch(e){
t.annotate("warning",`the summary can't be written: ${(0,i.u0)(e)}`)}}function setOutputs(e){for(const[t,r]of Object.entries(e))(0,m.uH)(t,r)}const De=20;function annotateAll(e,t,r){
for(const{message:n,remedy:s,where:o}of t.slice(0,De))r.annotate(e,`${n}: ${s}`,o);if(t.length>De)r.text(`\u2026 and ${t.length-De} more`)}function accepted(e,t){annotateAll("warning",e.warnings,t)
;if(!e.ok)throw(0,i.k9)(e.problems);return e.value}function reportFailure(e,t){if(e instanceof i.bD&&"internal"!==e.code){annotateAll("error",e.problems,t);return e.problems.map(i.Vw).join("\n")}
const r=`this is a bug in hither-action, please report it with the log: ${(0,i.u0)(e)}`;t.annotate("error",r);t.text(e instanceof Error?e.stack??"":"");return r}
// CONCATENATED MODULE: ./src/github/post-step.ts
async function postStep(e,t){try{const r=readPostStepState();if(void 0!==r){const n=await(0,D.i)({...r,environment:t});if(n.length>0)e.text(`removed leftovers of the killed step: ${n.join(", ")}`)}
}catch(t){e.annotate("warning",`leftovers of the killed step can't be removed: ${(0,i.u0)(t)}`)}}var Ue=r(11563);// CONCATENATED MODULE: ./src/action.ts
async function main(){process.exitCode=1;(0,s.oF)();const e=readPlatform(),{write:t,drained:r}=(0,Ue.c)(process.stdout),n=systemLog(t,e.workspace);process.exitCode=await mainStep({platform:e,log:n,
signal:signalOfRunner(),drained:r})}async function post(){(0,s.oF)();await postStep(systemLog((0,Ue.c)(process.stdout).write,readPlatform().workspace),process.env)}function signalOfRunner(){
const e=new AbortController;process.on("SIGINT",()=>e.abort());process.on("SIGTERM",()=>e.abort());process.on("SIGHUP",()=>e.abort());return e.signal}function systemLog(e,t){return createWorkflowLog({
write:e,token:n.randomUUID,workspace:t})}}),75490:(function(e,t,r){r.d(t,{GO:()=>allHashes,Yl:()=>allEntries,uy:()=>hashBeginning})
;var n=r(76760),s=r(58500),o=r(74296),a=r(51922),i=r(69185),c=r(5891),u=r(67005);const l=/^([0-9a-f]{64})\.json$/,f=6;function allHashes(e){return hashesIn(e,".",2)}const d=64
;async function*allEntries(e,t,r){let n=0;for(const o of await allHashes(e)){const e=t.read(o);if(void 0!==e)yield{hash:o,reading:e};n+=1;if(n%d===0){await(0,s.setImmediate)();r?.throwIfAborted()}}}
async function hashesIn(e,t,r){const s=new Set;for(const o of(0,u.w)(e))for await(const{name:e}of(0,i.k)((0,n.join)((0,c.GO)(o),t),r)){const t=l.exec(e)?.[1];if(void 0!==t)s.add(t)}return[...s].sort()
}async function hashBeginning(e,t){
if(!new RegExp(`^[0-9a-f]{${f},64}$`).test(t))throw new o.bD("usage",`"${t}" is not the start of a job hash`,`give at least ${f} of its hex digits, as shown by "hither cache ls"`)
;const r=await hashesIn(e,(0,n.join)(t.slice(0,2),t.slice(2,4)),0),[s,i]=r.filter(e=>e.startsWith(t))
;if(void 0===s)throw new o.bD("usage",`no cached job has a hash that starts with ${t}`,`list the cached jobs with "hither cache ls"; "hither plan" says why a job is not cached; choose another store with ${(0,
a.Pe)("store")}`);if(void 0!==i)throw new o.bD("usage",`more than one job hash starts with ${t}`,"give more digits");return s}}),74296:(function(e,t,r){r.d(t,{Or:()=>isSystemError,Vw:()=>formatProblem,
ai:()=>s,bD:()=>HitherError,gj:()=>isPermissionError,j$:()=>formatLocation,jr:()=>bug,k9:()=>specError,rV:()=>isAbort,u0:()=>messageOf,vq:()=>systemErrorCode});var n=r(59505);const s={usage:2,spec:2,
untrusted:2,runtime:3,image:3,store:3,internal:70};class HitherError extends Error{code;remedy;details;name="HitherError";constructor(e,t,r,n={}){super(t,{cause:n.cause});this.code=e;this.remedy=r
;this.details=n}get problems(){if(void 0!==this.details.problems)return this.details.problems;const e=this.details.where;return[{message:this.message,remedy:this.remedy,...void 0===e?{}:{where:e}}]}}
function specError(e){const t=1===e.length?"one error":`${e.length} errors`;return new HitherError("spec",`${t} in the job spec`,"fix the errors listed above",{problems:e})}function bug(e,t){
return new HitherError("internal",e,"this is a bug in hither-action: please report it with this output",{cause:t})}function systemErrorCode(e){
return e instanceof Error&&"code"in e&&"string"==typeof e.code?e.code:void 0}function isPermissionError(e){return["EACCES","EPERM"].includes(systemErrorCode(e)??"")}function isSystemError(e){
return e instanceof Error&&"errno"in e&&"syscall"in e}function isAbort(e){return e instanceof DOMException&&"AbortError"===e.name}function messageOf(e){return e instanceof Error?e.message:String(e)}
function formatLocation(e){if(void 0===e)return"";return`${[(0,n.P)(e.path),e.line,void 0===e.line?void 0:e.column].filter(e=>void 0!==e).join(":")}: `}function formatProblem(e){return(0,
n.Q)(`${formatLocation(e.where)}${e.message}: ${e.remedy}`)}}),39507:(function(e,t,r){r.d(t,{T:()=>n});const n=["local","slurm"]}),48386:(function(e,t,r){r.d(t,{ai:()=>isRuntimeName,gL:()=>s})
;const n=["docker","podman","apptainer","host"],s=["auto",...n];function isRuntimeName(e){return n.some(t=>t===e)}}),51106:(function(e,t,r){r.d(t,{Y:()=>seconds});function seconds(e){
if(e<100)return`${e.toFixed(e<10?2:1)} s`;const t=Math.round(e),r=Math.floor(t/3600),n=Math.floor(t%3600/60);return r>0?`${r} h ${n} min`:`${n} min ${t%60} s`}}),59505:(function(e,t,r){r.d(t,{
P:()=>visibleLine,Q:()=>visibleText});function createParts(){
return new RegExp(`(${/\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\ufe0f)?(?:\u200d\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\ufe0f)?)*|[0-9#*]\ufe0f\u20e3|[\p{sc=Arab}\p{sc=Syrc}\p{sc=Deva}\p{sc=Beng}\p{sc=Gujr}\p{sc=Guru}\p{sc=Knda}\p{sc=Mlym}\p{sc=Orya}\p{sc=Sinh}\p{sc=Taml}\p{sc=Telu}][\u200c\u200d](?=\p{L}|\p{M})/u.source})|${/(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u.source}`,"gu")
}let n;const s=/^[\n\t -~]*$/;function visibleText(e){if(s.test(e))return e;n??=createParts();return e.replace(n,(e,t)=>t??escaped(e))}function visibleLine(e){
return visibleText(e).replace(/[\n\t]/g,escaped)}function escaped(e){return`\\u{${e.codePointAt(0)?.toString(16)}}`}}),30406:(function(e,t,r){r.d(t,{au:()=>didYouMean,pA:()=>nearest,r5:()=>nearestFew})
;const n=new Map([["singularity","apptainer"],["singularityce","apptainer"]]);function nearest(e,t){const r=folded(e),s=n.get(r);if(void 0!==s&&[...t].includes(s))return s;let o,a=farthest(e)
;for(const e of t){const t=editDistance(r,folded(e),a);if(void 0!==t){o=e;a=t-1}if(a<0)break}return o}function nearestFew(e,t,r){const n=folded(e),s=[];for(const r of t){
const t=editDistance(n,folded(r),farthest(e));if(void 0!==t)s.push({candidate:r,distance:t})}s.sort((e,t)=>e.distance-t.distance);return s.slice(0,r).map(({candidate:e})=>e)}function farthest(e){
return Math.min(Math.max(1,Math.floor(e.length/3)),e.length-1)}function folded(e){return e.normalize("NFC").toLowerCase()}function didYouMean(e,t,r){const n=nearest(e,t)
;return void 0===n?r:`did you mean "${n}"?`}const s=64;function editDistance(e,t,r){if(e===t)return 0;if(Math.abs(e.length-t.length)>r||Math.max(e.length,t.length)>s)return;let n=[],o=Array.from({
length:t.length+1},(e,t)=>t);for(let s=1;s<=e.length;s+=1){const a=nextRow({a:e,b:t,row:s,above:o,before:n});if(Math.min(...a)>r)return;[n,o]=[o,a]}const a=o[t.length]??0;return a<=r?a:void 0}
function nextRow({a:e,b:t,row:r,above:n,before:s}){const o=[r];for(let a=1;a<=t.length;a+=1){const i=e[r-1]===t[a-1],c=r>1&&a>1&&e[r-1]===t[a-2]&&e[r-2]===t[a-1]
;o.push(Math.min((n[a]??0)+1,(o[a-1]??0)+1,(n[a-1]??0)+(i?0:1),c?(s[a-2]??0)+1:Number.POSITIVE_INFINITY))}return o}}),15052:(function(e,t,r){r.d(t,{$$:()=>bytesOf,Bv:()=>isPossibleSize,
E9:()=>parseDuration,Rq:()=>timeoutOf,SK:()=>n,ft:()=>s,mX:()=>isPossibleDuration,pd:()=>i,zE:()=>memoryOf});const n=/^\d+(\.\d+)?\s*([KMGTkmgt][iI]?)?[Bb]?$/,s=/^\d+(\.\d+)?\s*[smhd]$/,o={k:1,m:2,
g:3,t:4},a={s:1,m:60,h:3600,d:86400};function bytesOf(e){if("number"==typeof e)return e;const t=/[kmgt]/i.exec(e)?.[0].toLowerCase()??"";return Math.floor(Number.parseFloat(e)*1024**(o[t]??0))}
function secondsOf(e){return"number"==typeof e?e:Number.parseFloat(e)*(a[e.slice(-1)]??1)}function memoryOf(e){return"unlimited"===e?void 0:bytesOf(e)}function timeoutOf(e){
return"none"===e?void 0:secondsOf(e)}const i=16777216;function isPossibleSize(e,t=1){const r=bytesOf(e);return r>=t&&Number.isSafeInteger(r)}function isPossibleDuration(e){const t=secondsOf(e)
;return t>0&&Number.isFinite(t)}function parseDuration(e){return s.test(e)&&isPossibleDuration(e)?secondsOf(e):void 0}}),22729:(function(e,t,r){r.d(t,{Aw:()=>withSlurmOptions,B7:()=>isSlurmKey,Bv:()=>i,
E$:()=>a,W3:()=>o,XR:()=>c,aH:()=>parseSlurmOption,sS:()=>slurmOptionWords,ud:()=>s,zS:()=>similarOption});var n=r(30406)
;const s="array chdir comment cpus-per-task dependency error export export-file gid help hold input job-name no-requeue ntasks open-mode output parsable quiet signal test-only uid usage verbose version wait wrap",o=new RegExp(`^(?!(?:${s.replaceAll(" ","|")})$)[a-z][a-z0-9-]+$`),a={
pack:"pack","at-once":"atOnce","max-tasks":"maxTasks"
},i="build",c=["setup",i,...Object.keys(a)],u=[...c,..."account acctg-freq bb bbf begin cluster-constraint clusters constraint container contiguous core-spec cores-per-socket cpu-freq cpus-per-gpu deadline delay-boot distribution exclude exclusive extra extra-node-info get-user-env gpu-bind gpu-freq gpus gpus-per-node gpus-per-socket gpus-per-task gres gres-flags hint ignore-pbs kill-on-invalid-dep licenses mail-type mail-user mcs-label mem mem-bind mem-per-cpu mem-per-gpu mincpus network nice no-kill nodefile nodelist nodes ntasks-per-core ntasks-per-gpu ntasks-per-node ntasks-per-socket overcommit oversubscribe partition power prefer priority profile propagate qos reboot requeue reservation resv-ports sockets-per-node spread-job switches thread-spec threads-per-core time time-min tmp tres-bind tres-per-task use-min-nodes wait-all-nodes wckey".split(" ")],l=s.split(" ")
;function isSlurmKey(e){const t=!u.includes(e)&&void 0!==(0,n.pA)(e,c);return o.test(e)&&!l.some(t=>t.startsWith(e))&&!t}function similarOption(e,t){return u.includes(e)||l.includes(e)?t:(0,
n.au)(e,u,t)}function slurmOptionWords(e){const t=nameIn(e),r="an option of sbatch, such as partition=gpu or exclusive, and none that hither sets";if(t===i)return`${i}=job`
;if(Object.hasOwn(a,t))return`${t}=NUMBER, with a whole number of at least 1`;const n=similarOption(t,"");return""===n?r:`${r}; ${n}`}function parseSlurmOption(e){
const[,t="",r]=/^([^=]*)(?:=(.*))?$/.exec(e)??[];return(t===i?"job"===r:Object.hasOwn(a,t)?/^[1-9]\d{0,8}$/.test(r??""):isSlurmKey(t))&&"setup"!==t&&""!==r?{name:t,value:r??!0}:void 0}
function nameIn(e){return e.replace(/=.*$/s,"")}function withSlurmOptions(e,t){const r=new Map(e.slurm),n={};let{buildsInJob:s}=e
;for(const{name:e,value:o}of t)if(e===i)s=!0;else if(Object.hasOwn(a,e))n[a[e]]=Number(o);else r.set(e,o);return{...e,slurm:r,buildsInJob:s,packing:{...e.packing,...n}}}}),37646:(function(e,t,r){r.d(t,{
rU:()=>n,wx:()=>createBounds});const n=16,s={warning:"warnings",notice:"notices",late:"messages at the end of the run",image:"lines about images",retry:"retries",
failure:"errors, which the results have"},o={warning:12,notice:12,late:10,image:12,retry:12},a=45,i=105,c=5,u=12;function createBounds(e){const t=e>n,r=i-3*e,l={...o,failure:t?a:r
},f=new Map,take=(e,t)=>{if(0===t.length){f.set(e,(f.get(e)??0)+1);return}l[e]-=t.length;return t.join("\n")};let d=e;const keptForOthers=()=>d*Math.min(c,Math.floor(r/e));return{isMany:t,
fit:(e,t)=>take(e,shortened(t.split("\n"),l[e])),jobEnded(){d-=1},fitError(e,r=0){if(""===e)return[];const n=Math.max(0,t?Math.min(l.failure,u):l.failure-keptForOthers()-r),s=e.split("\n")
;return[take("failure",n<3?s.slice(s.length-n):shortened(s,n))??[]].flat()},leftOut(){const e=[...f].filter(([e])=>!(t&&"failure"===e)).map(([e,t])=>`${s[e]} (${t})`)
;return 0===e.length?void 0:`not shown here: ${e.join(", ")}`}}}function shortened(e,t){if(e.length<=t)return e;const r=Math.floor((t-1)/2),n=t-1-r
;return t<3?[]:[...e.slice(0,r),`\u2026 ${e.length-r-n} lines \u2026`,...e.slice(-n)]}}),5205:(function(e,t,r){r.d(t,{Ar:()=>comparableMessage,Yy:()=>jobsText,Zj:()=>sharedMessage,cZ:()=>causesOf,
xv:()=>causeText,yM:()=>isShared});var n=r(53041);const s=new Set(["Runtime","Image","Store"]);function isShared({status:e,error:t}){
return"failed"===e&&null!==t&&s.has(t.type)||"skipped"===e||"cancelled"===e}function causesOf(e){const t=new Map;for(const r of e)if(null!==r.error&&isShared(r)){
const{status:e,error:n}=r,s=JSON.stringify([e,n.type,comparableMessage(r)]),o=t.get(s)??{type:n.type,message:sharedMessage(r),status:e,labels:[]};o.labels.push(r.label);t.set(s,o)}
return[...t.values()]}function sharedMessage({status:e,error:t}){const r=t?.message??"";return"skipped"===e?(0,n.I5)(r):r}function comparableMessage(e){const t=sharedMessage(e)
;return"Store"===e.error?.type?t.replaceAll(/(?<=^|[\s'"(])\/[^\s'":,)]*/g,"/"):t}const o=3;function causeText({type:e,message:t,status:r,labels:n}){const[s=""]=n
;if(1===n.length)return`${s}: ${e}: ${t}`;return`${e}: ${t} (${jobsText({status:r,labels:n})})`}function jobsText({status:e,labels:t}){const r=[...t.slice(0,o),...t.length>o?["\u2026"]:[]].join(", ")
;return`${t.length} jobs ${"error"===e?"raised it":e}: ${r}`}}),78090:(function(e,t,r){r.d(t,{Q:()=>elapsedText,f:()=>howEnded});var n=r(51106);function howEnded(e){const{cache:t,attempt:r}=e
;if(t.hit)return` (cached: ${t.reason})`;const n=elapsedText(e),s=void 0===n?"":` after ${n}`;return 1===r?s:`${s}, attempt ${r}`}function elapsedText({status:e,runtime_info:{elapsed_sec:t}}){
return t>0||"finished"===e||"error"===e?(0,n.Y)(t):void 0}}),16016:(function(e,t,r){r.d(t,{Ld:()=>otherReasonsText,uV:()=>reasonText,ym:()=>reasonKey,zM:()=>reasonsOf});var n=r(5205),s=r(62654)
;function reasonsOf(e){const t=grouped(e).sort((e,t)=>t.labels.length-e.labels.length),r=new Set,n=new Set;for(const e of t)if(!r.has(e.type)){r.add(e.type);n.add(e)}
return[...n,...t.filter(e=>!n.has(e))]}function grouped(e){const t=new Map;for(const r of e){const e=reasonKey(r);if(void 0===e||null===r.error)continue;const s=t.get(e)??firstOf(r,r.error.type)
;s.labels.push(r.label);s.isOneText&&=s.comparable===(0,n.Ar)(r);t.set(e,s)}return[...t.values()]}function firstOf(e,t){return{type:t,status:e.status,message:(0,n.Zj)(e),comparable:(0,n.Ar)(e),
labels:[],place:placeOf(e),isOneText:!0}}function reasonKey(e){const{status:t,error:r}=e;return null===r?void 0:JSON.stringify([t,r.type,placeOf(e),kindOfMessage(e)])}function kindOfMessage(e){
if("error"===e.status)return"";const t=(0,n.Ar)(e);if("skipped"===e.status)return t.replace(/\[.*\]"/s,'"');return(0,n.yM)(e)?t:t.replaceAll(/(?<!code \d*)\d[\d.]*(?: [KMGT]?i?B\b)?/g,"#")}
function placeOf({error:e}){const t=(0,s.z)(e?.traceback??"");return void 0===t?"":` at ${t.path}:${t.line}`}function reasonText({type:e,message:t,place:r,labels:s,status:o,isOneText:a}){const[i=""]=s
;if(1===s.length)return`${i}: ${e}${r}: ${t}`;if(!a)return`${e}${r} (${s.length} jobs), for example: ${i}: ${t}`;return`${e}${r}: ${t} (${(0,n.Yy)({status:o,labels:s})})`}const o=5
;function otherReasonsText(e){if(0===e.length)return;const t=[...new Set(e.map(({type:e})=>e))],r=[...t.slice(0,o),...t.length>o?["\u2026"]:[]].join(", "),n=e.reduce((e,{labels:t})=>e+t.length,0)
;return`\u2026 and ${1===e.length?"1 other reason":`${e.length} other reasons`} (${n} job${1===n?"":"s"}): ${r}`}}),53041:(function(e,t,r){r.d(t,{I5:()=>rootOf,Uv:()=>didNotFinish,aR:()=>skippedMessage
});const n=/(?:the needed job "|fail-fast: ).*/s,s={finished:"finished",error:"raised an error","timed-out":"timed out",cancelled:"was cancelled",failed:"failed",skipped:"was skipped",
submitted:"is submitted",waiting:"is waiting"};function didNotFinish(e,{label:t,status:r}){return`${e} "${t}" did not finish: it ${s[r]}`}function skippedMessage(e){const{label:t,status:r,error:n}=e
;return"skipped"===r&&null!==n?`"${t}" is skipped: ${rootOf(n.message)}`:didNotFinish("the needed job",e)}function rootOf(e){return n.exec(e)?.[0]??e}}),62654:(function(e,t,r){r.d(t,{z:()=>userFrame})
;const n=/^ {2}File "([^"\n]+)", line (\d+)(?:, in .*)?$/gm;function userFrame(e){return[...e.matchAll(n)].map(([,e="",t=""])=>({path:e,line:Number(t)
})).findLast(({path:e})=>!e.startsWith("/")&&!e.startsWith("<"))}}),24292:(function(e,t,r){r.d(t,{k:()=>walkObjects});var n=r(51455),s=r(76760),o=r(74296),a=r(5891)
;const i=/^[0-9a-f]{2}$/,c=/^[0-9a-f]{40}$/;async function*walkObjects(e,t=""){for(const r of await directories((0,a.oG)(e),t.slice(0,2)))for(const n of await directories((0,s.join)((0,
a.oG)(e),r),restOf(t,r,2))){const o=(0,s.join)((0,a.oG)(e),r,n);for(const e of await directories(o,restOf(t,`${r}${n}`,4))){const a=`${r}${n}${e}`,i=(await entries((0,s.join)(o,e))).map(({name:e})=>e)
;yield*i.filter(e=>c.test(e)&&e.startsWith(a)&&e>t).sort()}}}function restOf(e,t,r){return e.startsWith(t)?e.slice(r,r+2):""}async function directories(e,t){
return(await entries(e)).filter(e=>e.isDirectory()&&i.test(e.name)).map(({name:e})=>e).filter(e=>e>=t).sort()}async function entries(e){try{return await(0,n.readdir)(e,{withFileTypes:!0})}catch(e){
if(["ENOENT","ENOTDIR"].includes((0,o.vq)(e)??""))return[];throw e}}}),11563:(function(e,t,r){r.d(t,{c:()=>openOutput});var n=r(73024),s=r(77030),o=r(57075),a=r(46466),i=r(74296);function openOutput(e){
const t=e instanceof s.Socket?e:fileStream(e.fd);let r,n;t.on("error",e=>{r??=e});const drain=async()=>{await drainOf(t);n=void 0};return{write:e=>void t.write(e),drained(){
n??=t.writableNeedDrain?drain():void 0;return n},async pipe(e){try{await(0,a.pipeline)(e,t,{end:!1})}catch(e){if(void 0===r)throw e}},async failure(){
await new Promise(e=>t.write("",()=>setImmediate(e)));return"EPIPE"===(0,i.vq)(r)?void 0:r}}}function drainOf(e){const t=["drain","error","close"];return new Promise(r=>{const done=()=>{
for(const r of t)e.off(r,done);r()};for(const r of t)e.on(r,done)})}function fileStream(e){return new o.Writable({decodeStrings:!0,write(t,r,s){try{for(let r=0;r<t.length;)r+=(0,n.writeSync)(e,t,r)
;s()}catch(e){s(e)}}})}}),17429:(function(e,t,r){r.d(t,{K:()=>displayValue});var n=r(50422),s=r(51796),o=r(52183),a=r(50839);function displayValue(e,t){const r=new Line(t);show(e,r);return r.text()}
class Line{maxLength;parts=[];length=0;constructor(e){this.maxLength=e}get full(){return this.length>this.maxLength}get room(){return this.maxLength+1-this.length}add(e){this.parts.push(e)
;this.length+=e.length}text(){const e=this.parts.join("");if(e.length<=this.maxLength)return e;const t=Math.max(this.maxLength-1,0),r=(e.codePointAt(t-1)??0)>65535;return`${e.slice(0,r?t-1:t)}\u2026`}
}function show(e,t){const r=(0,a.E)(e);switch(r.kind){case"list":showItems(["[","]"],r.items,t);break;case"tuple":showItems(["(",1===r.items.length?",)":")"],r.items,t);break;case"object":
showPairs([...r.entries],t);break;case"dict":showPairs(r.pairs,t);break;default:t.add(showLeaf(r,t.room))}}function showItems([e,t],r,n){n.add(e);for(const[e,t]of r.entries()){if(n.full)return
;n.add(0===e?"":", ");show(t,n)}n.add(t)}function showPairs(e,t){t.add("{");for(const[r,[n,s]]of e.entries()){if(t.full)return;t.add(0===r?"":", ");show(n,t);t.add(": ");show(s,t)}t.add("}")}
function showLeaf(e,t){switch(e.kind){case"null":return"None";case"boolean":return e.value?"True":"False";case"string":return(0,o.h)(e.value.slice(0,t));case"integer":return(0,n.xe)(e.text)
;case"float":return(0,n.SX)(e.value);case"complex":return(0,n.mo)(e.re,e.im);case"bytes":return(0,o.L)(Buffer.from(e.base64.slice(0,4*t),"base64"));case"array":
return`array(${dtypeName(e.dtype)}, shape=${(0,s.l)(e.shape)})`;case"file":return`File(${(0,o.h)(e.name)}, ${e.ref.size} bytes)`;case"json":return`Value(${e.ref.size} bytes of JSON)`;default:
return"invalid"===e.kind?`<${e.message}>`:""}}const i=new Map([["i","int"],["u","uint"],["f","float"],["c","complex"],["S","bytes"],["U","str"],["V","void"],["M","datetime64"],["m","timedelta64"]])
;function dtypeName(e){if("string"!=typeof e)return"structured";const[,t,r="",n,s=""]=/^(.)(.)(\d+)(.*)$/s.exec(e)??[];if("b"===r)return"bool"
;return`${">"===t?"big-endian ":""}${i.get(r)??r}${"M"===r||"m"===r?s:"S"===r||"U"===r?n:String(8*Number(n))}`}})};
