"use strict";exports.id=952;exports.ids=[952];exports.modules={38952:(function(t,e,r){r.r(e);r.d(e,{main:()=>main,post:()=>post})
;var n=r(77598),o=r(51922),s=r(48161),a=r(76760),i=r(74296),c=r(20654),u=r(15052),f=r(5891),l=r(15009),d=r(33838),h=r(30406);// CONCATENATED MODULE: ./src/github/input-reader.ts
function createInputReader(){const t=[],text=t=>(0,d.V4)(t)||void 0,wrong=(e,r,n)=>{t.push({message:`the input "${e}" can't be ${JSON.stringify(r.slice(0,100))}`,remedy:n})},parsed=(t,e,r)=>{
const n=text(t);return void 0===n?void 0:r(n)??wrong(t,n,`give ${e}`)},known=(t,e,r)=>r.find(t=>t===e)??wrong(t,e,(0,h.au)(e,r,`give one of ${r.join(", ")}`));return{text:text,parsed:parsed,
problems:t,flag:(t,e)=>parsed(t,"true or false",()=>booleanInput(t))??e,choice(t,e){const r=text(t);return void 0===r?void 0:known(t,r,e)},lines:t=>(0,d.q3)(t),choices:(t,e)=>(0,
d.q3)(t).flatMap(r=>known(t,r,e)??[]),refuse:e=>void t.push(e)}}function booleanInput(t){try{return(0,d.Vt)(t)}catch{return}}// CONCATENATED MODULE: ./src/github/trust/event-policy.ts
const p=new Set(["push","schedule","workflow_dispatch","repository_dispatch","merge_group","release","create","delete","deployment","deployment_status","page_build","registry_package"]),m=new Set(["pull_request","pull_request_target","pull_request_review","pull_request_review_comment"])
;function trustOf(t){if((p.has(t.name)||isOwnPullRequest(t)||isOwnRun(t))&&!isOfDependabot(t))return"trusted";return"github-hosted"===t.runner||t.local?"restricted":"refused"}function mayPublish(t){
return"trusted"===trustOf(t)}function isOwnPullRequest({name:t,payload:e}){return m.has(t)&&isOfThisRepository(e,["pull_request","head","repo"])}function isOwnRun({name:t,payload:e}){
const r=textAt(e,["workflow_run","event"])??"",n=isOfThisRepository(e,["workflow_run","head_repository"]);return"workflow_run"===t&&n&&(p.has(r)||"pull_request"===r)}
const w="dependabot[bot]",y=[["sender","login"],["pull_request","user","login"],["workflow_run","actor","login"],["workflow_run","triggering_actor","login"]];function isOfDependabot({payload:t}){
return y.some(e=>textAt(t,e)===w)}function isOfThisRepository(t,e){const r=textAt(t,[...e,"full_name"]);return void 0!==r&&r===textAt(t,["repository","full_name"])}function refuseUntrusted(t){
if("refused"===trustOf(t))throw new i.bD("untrusted",`the event "${t.name}" may bring code of somebody without write access, and this is a self-hosted runner`,"run it on a runner of GitHub, or on a push to a branch of this repository after somebody has read the code")
}function textAt(t,e){let r=t;for(const t of e)r="object"==typeof r&&null!==r?r[t]:void 0;return"string"==typeof r?r:void 0}const g=["host","network","mounts","env","relax","remote-stores"]
;function checkRestricted(t,e,r){return t.flatMap(t=>beyondDefault(t,r??t.runtime).filter(([t])=>!e.includes(t)).map(([e,r])=>({
message:`the job "${t.name}" asks for ${r}, and its spec may come from somebody without write access`,remedy:`remove it, or list "${e}" in the input "allow" of the workflow's step`,where:t.where})))}
function checkRestrictedStores(t,e){const[r]=e.includes("remote-stores")?[]:t.remoteStores;return void 0===r?[]:[{
message:"the spec names remote stores, and it may come from somebody without write access",remedy:'remove them, name them in the input "remote-stores", or list "remote-stores" in the input "allow"',
where:r.where}]}function beyondDefault(t,e){
return[["host"===e,"host","the runtime host"],["none"!==t.network,"network",`the network ${t.network}`],[t.mounts.some(t=>t.write||t.source.startsWith("/")),"mounts","mounts that it can write to or that lie outside"],[t.passEnv.length>0,"env",`the variables ${t.passEnv.join(", ")}`],[t.relax.length>0,"relax",`relax: ${t.relax.join(", ")}`]].filter(([t])=>t).map(([,t,e])=>[t,e])
}// CONCATENATED MODULE: ./src/github/inputs.ts
const b=["slurm","shard"];function readInputs(t){const e=createInputReader();for(const t of b.filter(t=>void 0!==e.text(t)))e.refuse({message:`the input "${t}" is not in this version`,
remedy:"remove it"});if("slurm"===e.choice("executor",["local","slurm"]))e.refuse({message:"the executor slurm is not in this version",remedy:'write "executor: local"'});const r={
request:readRequest(e,t),allow:e.choices("allow",g),artifact:e.flag("artifact",!0),retentionDays:e.parsed("retention-days","a whole number of days from 1 on",wholeNumber),summary:e.flag("summary",!0),
failOnError:e.flag("fail-on-error",!0)},{problems:n}=e;return n.length>0?{ok:!1,problems:n,warnings:[]}:{ok:!0,value:r,warnings:[]}}function readRequest(t,{workspace:e,temp:r}){const o={...process.env
},i=t.text("store"),c=t.text("args"),l=t.choice("runtime",["auto","docker","podman","apptainer","host"]),d=t.text("container"),h=t.parsed("timeout","a time such as 90s, 30m or 2h",u.E9);return{
spec:t.text("job")??".",cwd:e,specsIn:e,select:t.lines("select"),args:[],...void 0===c?{}:{argsText:c},dataRoots:t.lines("data-roots").map(t=>(0,a.resolve)(e,t)),...void 0===l?{}:{runtime:l},
...void 0===d?{}:{container:d},executor:"local",parallel:t.parsed("parallel","a whole number from 1 on",wholeNumber)??(0,s.availableParallelism)(),
cache:t.choice("cache",["read-write","read","off"])??"read-write",forceRun:t.flag("force-run",!1),...void 0===h?{}:{timeout:h},store:void 0===i?(0,f.q1)(o):(0,a.resolve)(e,i),
remoteStores:readRemotes(t,e,o.HITHER_REMOTE_STORES),output:(0,a.join)(r,`hither-${(0,n.randomUUID)()}`),retain:!1,requireIsolation:t.flag("require-isolation",!1),environment:o}}
function readRemotes(t,e,r){return[['the input "remote-stores"',t.lines("remote-stores").join("\n")],["HITHER_REMOTE_STORES",r??""]].flatMap(([r,n])=>(0,l.ze)(n,e).flatMap(e=>{if(e.ok)return[e.store]
;t.refuse({message:`${r}: "${e.given}" ${e.why}`,remedy:e.remedy});return[]}))}function wholeNumber(t){return/^[1-9]\d{0,5}$/.test(t)?Number(t):void 0}function readPlatform(){
const{env:t}=process,e=t.GITHUB_SERVER_URL||"https://github.com",r="true"===t.ACT;return{event:{name:t.GITHUB_EVENT_NAME??"",payload:readPayload(t.GITHUB_EVENT_PATH),runner:t.RUNNER_ENVIRONMENT,
local:r},workspace:(0,a.resolve)(t.GITHUB_WORKSPACE||"."),temp:t.RUNNER_TEMP||(0,s.tmpdir)(),jobId:t.GITHUB_JOB??"",runUrl:`${e}/${t.GITHUB_REPOSITORY??""}/actions/runs/${t.GITHUB_RUN_ID??""}`,
hasSummary:Boolean(t.GITHUB_STEP_SUMMARY),noArtifacts:whyNoArtifacts(e,r,Boolean(t.ACTIONS_RUNTIME_TOKEN)),isEphemeral:"github-hosted"===t.RUNNER_ENVIRONMENT||r,noCache:whyNoCache(e,t),
repository:t.GITHUB_TOKEN&&t.GITHUB_REPOSITORY?{api:(t.GITHUB_API_URL||"https://api.github.com").replace(/\/+$/,""),repository:t.GITHUB_REPOSITORY,token:t.GITHUB_TOKEN,env:{...t}}:void 0,
run:`${t.GITHUB_RUN_ID??""}-${t.GITHUB_RUN_ATTEMPT??"1"}`}}function whyNoCache(t,e){
const r=(Boolean(e.ACTIONS_CACHE_SERVICE_V2)&&isGithub(t)?["ACTIONS_RESULTS_URL","ACTIONS_RUNTIME_TOKEN"]:["ACTIONS_CACHE_URL"]).find(t=>!e[t])
;return void 0===r?void 0:`the runner gives no access to a cache (${r} is not set)`}function isGithub(t){const e=hostOf(t);return"github.com"===e||e.endsWith(".ghe.com")||e.endsWith(".localhost")}
function hostOf(t){return URL.canParse(t)?new URL(t).hostname.toLowerCase():""}function whyNoArtifacts(t,e,r){if(e)return"act has no artifacts that this action could use"
;if(!isGithub(t))return`${hostOf(t)||"this server"} has no artifacts that this action could use`;return r?void 0:"the runner gives no access to artifacts (ACTIONS_RUNTIME_TOKEN is not set)"}
const v=67108864;function readPayload(t){try{return JSON.parse(String((0,c.W)(t??"",{limit:v,links:"follow"})))}catch(t){if(t instanceof SyntaxError||t instanceof i.bD||void 0!==(0,i.vq)(t))return
;throw t}}var $=r(73024),O=r(59505),k=r(54847),S=r(1662);// CONCATENATED MODULE: ./src/github/log/safe-line.ts
const E="[\\p{C}\\p{Default_Ignorable_Code_Point}]",_=new RegExp(`^((?:\\u001b\\[[\\d;:]*m|[\\s\\p{Z}]|${E})*:)(?=${E}*:)`,"u"),x=new RegExp(`(#${E}*#)(?=${E}*\\[)`,"gu");function safeLine(t){
return(0,S.B)(t).replace(/[\r\n]/g," ").replace(x,"$1 ").replace(_,"$1 ")}function areInert(t){return(0,k.$i)(t)&&!t.includes("::")&&!t.includes("##")}function safeLines(t){
return t.split(j).map(safeLine)}const j=/\r\n|\r|\n/,I=10,R=4096,T={notice:d.lm,warning:d.$e,error:d.z3};function createWorkflowLog({write:t,token:e,workspace:r}){const n={notice:0,warning:0,error:0}
;let o,s=!1;const resume=()=>{if(void 0!==o){t(`::${o}::\n`);o=void 0}},stop=()=>{if(void 0===o){o=e();t(`::stop-commands::${o}\n`)}},text=e=>t(`${safeLines(e).join("\n")}\n`);return{resume:resume,
text:text,annotate(t,e,o){n[t]+=1;if(n[t]>I){text(`${t}: ${(0,i.j$)(o)}${(0,O.Q)(e)}`);return}resume();const s=placeOf(o,r);T[t](cut((0,O.Q)(void 0===s?`${(0,i.j$)(o)}${e}`:e)),s)},openGroup(t){
if(!s){resume();(0,d.Oh)((0,O.P)(t));s=!0}},closeGroup(){if(s){resume();(0,d.N4)();s=!1}},relay(e){if(e.length>0){stop();t(e.map(t=>`${safeLine(t)}\n`).join(""))}},relayInert(e){const r=areInert(e)
;if(r&&e.length>0){stop();t(e)}return r}}}function placeOf(t,e){if(void 0===t)return;const r=(0,a.relative)(e,(0,a.resolve)(e,t.path));if(""===r||r.startsWith("..")||!(0,$.existsSync)((0,
a.resolve)(e,r)))return;const{line:n,column:o}=t;return{file:r,...void 0===n?{}:{startLine:n},...void 0===o?{}:{startColumn:o}}}function cut(t){return t.length>R?`${t.slice(0,R-1)}\u2026`:t}
var P=r(17755),A=r(48319),N=r(7520),C=r(47679),D=r(91826);// CONCATENATED MODULE: ./src/github/cross-run-cache/actions-cache.ts
const M="hither-1-";function archiveKey({purpose:t,run:e,random:r}){const o=`${M}${(0,n.createHash)("sha256").update(t).digest("hex").slice(0,12)}-`;return{
own:`${o}${e.replace(/[^A-Za-z0-9.-]/g,"")}-${r}`,earlier:[o,M]}}async function restoreArchive(t,{own:e,earlier:n}){const{restoreCache:o}=await Promise.all([r.e(110),r.e(91)]).then(r.bind(r,18091))
;return void 0!==await o([t],e,[...n])}async function saveArchive(t,{own:e}){const{saveCache:n}=await Promise.all([r.e(110),r.e(91)]).then(r.bind(r,18091));return await n([t],e)>=0}
var U=r(51455),L=r(78962),G=r(75490),B=r(47437),H=r(24292),q=r(4448);// CONCATENATED MODULE: ./src/github/cross-run-cache/copy-jobs.ts
async function copyJobs(t,{directory:e,context:r,takes:n}){const o={root:e};let s=0;for(const a of t){const t=r.cache.read(a),i="good"===t?.state?n(t.entry):void 0
;if("good"!==t?.state||void 0===i)continue;const copy=async t=>{await(0,U.rm)((0,f.du)(e,t.sha1),{force:!0});await r.store.materialize(t,(0,f.du)(e,t.sha1),"link")};for(const t of i)await copy(t)
;const{object:c}=t.entry.runtimeInfo.console_out;await(c&&copy(c).catch(()=>{}));const u=(0,L.u0)(t.entry);await(0,q.f)(o,{path:(0,f.s3)(e,a),text:u});await(0,B.mH)(o,t.entry.key);s+=1}return s}
// CONCATENATED MODULE: ./src/github/cross-run-cache/cache-archive.ts
const F=1024**3;async function updateArchive(t){const{directory:e,records:r,context:n}=t,o=new Set;for(const{job_hash:t,cache:s}of r){if(null===t||o.has(t))continue;if(s.hit&&await isKept(e,t)){
const r=n.now()/1e3;await(0,U.utimes)((0,f.s3)(e,t),r,r)}else o.add(t)}const s=await copyJobs([...o],{directory:e,context:n,takes:fits(t.budget)});if(s>0)await prune(e,t.budget);return s>0}
const z=268435456;function cache_archive_textAt(t){return(0,c.V)(t,{limit:z}).then(String,()=>"")}async function isKept(t,e){const r=await cache_archive_textAt((0,f.s3)(t,e))
;return""!==r&&"good"===(0,L.hB)(r,e).state}function fits(t){return({objects:e})=>sizeOf(e)>t?void 0:e}function sizeOf(t){return t.reduce((t,{size:e})=>t+e,0)}async function prune(t,e){
const r=(await keptJobs(t)).sort((t,e)=>e.used-t.used),n=new Set;let o=0;for(const{hash:s,size:a,objects:i}of r){const r=a+sizeOf(i.filter(({sha1:t})=>!n.has(t)));if(o+r>e){await(0,U.rm)((0,
f.s3)(t,s));continue}o+=r;for(const{sha1:t}of i)n.add(t)}for await(const e of(0,H.k)(t,""))if(!n.has(e))await(0,U.rm)((0,f.du)(t,e),{force:!0});await(0,B.HE)(t,e=>(0,$.existsSync)((0,f.s3)(t,e)))}
async function keptJobs(t){const e=[];for(const r of await(0,G.GO)(t)){const n=(0,f.s3)(t,r),{size:o,mtimeMs:s}=await(0,U.lstat)(n),a=(0,L.hB)(await cache_archive_textAt(n),r)
;if("good"===a.state)e.push({hash:r,size:o,objects:(0,L.hR)(a.entry),used:s});else await(0,U.rm)(n)}return e}// CONCATENATED MODULE: ./src/github/cross-run-cache/cross-run-cache.ts
const J={remoteStores:[],save:async()=>{}};async function openCrossRunCache(t,{platform:e,log:r,signal:o}){const s=t.cache;if("off"===s||!e.isEphemeral)return J;if(void 0!==e.noCache){
r.annotate("notice",`results are not kept for later runs: ${e.noCache}`);return J}const c=(0,a.join)(e.temp,"hither-cache"),{run:u,jobId:f}=e,l=archiveKey({
purpose:JSON.stringify([f,t.spec,t.select,t.argsText??""]),run:u,random:(0,n.randomBytes)(4).toString("hex")}),warnIfFails=async(t,e)=>{try{await e()}catch(e){r.annotate("warning",`${t}: ${(0,
i.u0)(e)}`)}};await warnIfFails("the results of earlier runs can't be had",()=>restoreArchive(c,l));const d={...(0,D.P)({root:c},!1),name:"GitHub's cache"};return{remoteStores:(0,
$.existsSync)(c)?[d]:[],async save(t,e){if("read-write"===s&&!o.aborted)await warnIfFails("results can't be kept for later runs",async()=>await updateArchive({directory:c,records:t,context:e,budget:F
})&&saveArchive(c,l))}}}var W=r(5205),V=r(46193),K=r(59226);// CONCATENATED MODULE: ./src/github/log/console-relay.ts
const Y=65536,Z=/\r\n|\n|\r(?=[^\n])/;function createConsoleRelay(){const t=new V.StringDecoder("utf8");let e="",r=!1;return{add(n){const o=(0,
K.C)((r?"\r":"")+e+t.write(n)).slice(r?1:0),s=o.split(Z),a=s.pop()??"";r=s.length>0?"\r"===o.at(-a.length-1):r;const i=splitLong(a);e=i.pop()??"";return[...s.flatMap(splitLong),...i].map(safeLine)},
finish(){const r=(e+t.end()).split(Z).flatMap(splitLong);e="";const n=r.pop()?.replace(/\r$/,"")??"";return[...r,...""===n?[]:[n]].map(safeLine)}}}function splitLong(t){const e=[];let r=0
;for(;t.length-r>Y;){const n=r+Y,o=(t.codePointAt(n-1)??0)>65535;e.push(t.slice(r,o?n-1:n));r=o?n-1:n}e.push(t.slice(r));return e}// CONCATENATED MODULE: ./src/github/log/user-frame.ts
const Q=/^ {2}File "([^"\n]+)", line (\d+)(?:, in .*)?$/gm;function userFrame(t){return[...t.matchAll(Q)].map(([,t="",e=""])=>({path:t,line:Number(e)
})).findLast(({path:t})=>!t.startsWith("/")&&!t.startsWith("<"))}// CONCATENATED MODULE: ./src/github/log/reporter.ts
function createGithubReporter(t){const{log:e,together:r}=t,n=createRelays(t),o=[],s=[],end=a=>{const{record:i}=a;n.finish(i.label);if((0,W.yM)(i))s.push(i);if(r)o.push(a);else{e.closeGroup()
;tellEnd(a,t)}};return{report(t){switch(t.type){case"notice":case"warning":e.annotate(t.type,t.message,t.where);break;case"image":tellImage(t,e);break;case"job-started":
e.openGroup(r?"Output of the jobs":`${t.label} (${t.runtime})`);break;case"console":n.add(t);break;case"job-ended":end(t)}},finish(){e.closeGroup();for(const e of o)tellEnd(e,t);for(const r of(0,
W.cZ)(s))e.annotate(t.failureLevel,(0,W.xv)(r));e.resume()}}}function createRelays({log:t,together:e}){const r=new Map,markOf=t=>e?`${(0,O.P)(t)} | `:"",show=(e,r)=>{const n=markOf(e)
;t.relay(r.map(t=>n+t))};return{add({label:e,stream:n,chunk:o}){const s=`${n} ${e}`,a=r.get(s)??createConsoleRelay();r.set(s,a);const{first:i,lines:c,rest:u}=(0,k.VC)(o);show(e,a.add(i))
;if(!t.relayInert((0,k.mg)(c,markOf(e))))show(e,a.add(c));show(e,a.add(u))},finish(t){for(const e of["stdout","stderr"]){show(t,r.get(`${e} ${t}`)?.finish()??[]);r.delete(`${e} ${t}`)}}}}
function tellImage({step:t,state:e,image:r},n){if("progress"!==e)n.text(`${"pull"===t?"pulling":"building the SIF of"} ${(0,O.P)(r)}: ${e}`)}
function tellEnd({record:t,hints:e=[]},{log:r,root:n,failureLevel:o}){const s=t.cache.hit?`(known, ${t.cache.reason})`:`after ${t.runtime_info.elapsed_sec.toFixed(2)} s`;r.text(`${(0,
O.P)(t.label)}: ${t.status} ${s}`);const{error:i}=t;if(null===i||(0,W.yM)(t)){for(const n of e)r.annotate("notice",`${t.label}: ${n}`);return}if(""!==i.traceback)r.text(i.traceback.trimEnd())
;const c=userFrame(i.traceback),u=void 0===c?void 0:{...c,path:(0,a.join)(n,c.path)},f=[`${t.label}: ${i.type}: ${i.message}`,...e.map(t=>`hint: ${t}`)];r.annotate(o,f.join("\n"),u)}
var X=r(53412),tt=r(50839),et=r(55205);// CONCATENATED MODULE: ./src/github/outputs.ts
const rt=262144,nt=65536,ot=Object.fromEntries(["result","result-truncated","result-uri","status","job-hash","cache-hit","artifact-name","artifact-id","artifact-url","artifact-digest","records","error"].map(t=>[t,""]))
;async function outputsOf(t,{store:e,newPath:r}){
const{records:n,recordsPath:o}=t,s=onlyResult(t),a=startOf(resultText(t),rt),i=void 0===s?"":uriOf(s,["json"]),c=""!==i||a.length>rt,u=n.filter(t=>"finished"!==t.status);return{...ot,result:c?"":a,
"result-truncated":String(c),"result-uri":i||(c?await storedText(t,{store:e,newPath:r}):uriOf(s,["array","file"])),status:(u.find(t=>"skipped"!==t.status)??u[0])?.status??"finished",
"job-hash":(1===n.length?n[0]?.job_hash:void 0)??"","cache-hit":String(n.length>0&&n.every(t=>t.cache.hit)),records:o,error:cutError(errorLines(u,n.length>1).join("\n"))}}
function outputsWithoutJobs(t){return{...ot,status:"failed",error:cutError(t)}}function onlyResult({records:t,onlyJob:e}){const[r]=t;return e&&void 0!==r&&null===r.index?r.result:null}
function*resultText({records:t,onlyJob:e}){const[r]=t;if(e&&void 0!==r){if(null!==r.index||"finished"===r.status)yield*textOfJob(t);return}let n="{";for(const[e,r]of byName(t)){
yield`${n}${JSON.stringify(e)}:`;yield*textOfJob(r);n=","}yield"{"===n?"{}":"}"}function byName(t){const e=new Map;for(const r of t){const t=e.get(r.name)??[];e.set(r.name,t);t.push(r)}return e}
function*textOfJob(t){const[e]=t;if(null===e?.index){yield(0,et.GF)(e.result);return}for(const[e,{result:r}]of t.entries())yield`${0===e?"[":","}${(0,et.GF)(r)}`;yield"]"}function startOf(t,e){
let r="";for(const n of t){r+=n;if(r.length>e)break}return r}async function storedText(t,{store:e,newPath:r}){return`sha1://${(await(0,X.v7)(e,r(),async e=>{for(const r of resultText(t))await e(r)
})).sha1}/result.json`}function uriOf(t,e){const r=(0,tt.E)(t);return("array"===r.kind||"file"===r.kind||"json"===r.kind)&&e.includes(r.kind)?`sha1://${r.ref.sha1}/${r.name}`:""}
function errorLines(t,e){if(!e)return t.map(t=>errorText(t,!1));return[...t.filter(t=>!(0,W.yM)(t)).map(t=>errorText(t,!0)),...(0,W.cZ)(t).map(W.xv)]}function errorText({label:t,error:e},r){
return`${r?`${t}: `:""}${e?.type??""}: ${e?.message??""}`}function cutError(t){return t.length>nt?`${t.slice(0,nt-1)}\u2026`:t}// CONCATENATED MODULE: ./src/github/post-step-state.ts
const st="run";function savePostStepState(t){(0,d.LZ)(st,JSON.stringify(t))}function readPostStepState(){const t=(0,d.Gu)(st);return""===t?void 0:JSON.parse(t)}
// CONCATENATED MODULE: ./src/github/artifacts/artifact.ts
const at=1,it=/["<>|*?:\r\n\\]/;function artifactName(t,e){return["hither",t.replace(/[^A-Za-z0-9_-]/g,"").slice(0,100),e].filter(t=>""!==t).join("-")}async function uploadDirectory(t,e){
const{without:n=new Set}=e,o=(await filesOf(t)).filter(t=>!n.has(t)),s=o.filter(t=>it.test(t)),i=o.filter(t=>!it.test(t)).map(e=>(0,
a.join)(t,e)),{DefaultArtifactClient:c}=await Promise.all([r.e(110),r.e(119)]).then(r.bind(r,40119)),{name:u,retentionDays:f}=e,{id:l,digest:d}=await(new c).uploadArtifact(u,i,t,{compressionLevel:at,
...void 0===f?{}:{retentionDays:f}});return{name:u,id:String(l??""),digest:d??"",leftOut:s}}async function filesOf(t){return(await(0,U.readdir)(t,{recursive:!0,withFileTypes:!0
})).filter(t=>t.isFile()).map(e=>(0,a.relative)(t,(0,a.join)(e.parentPath,e.name))).sort()}var ct=r(5799),ut=r(91065),ft=r(816),lt=r(28395)
;// CONCATENATED MODULE: ./src/github/artifacts/repository-artifacts.ts
const dt=lt.Ikc({artifacts:lt.YOg(lt.Ikc({id:lt.aig(),expired:lt.zMY(),workflow_run:lt.mee(lt.Ikc({id:lt.aig()}))}))});async function findInRepository(t,{api:e,repository:n,token:o,env:s}){
const{sendRequest:a}=await r.e(384).then(r.bind(r,5384)),c=`${e}/repos/${n}/actions/artifacts?per_page=10&name=${encodeURIComponent(t)}`,u={accept:"application/vnd.github+json",
authorization:`Bearer ${o}`,"user-agent":"hither-action","x-github-api-version":"2022-11-28"};try{const{status:t,body:e}=await a(c,{headers:u,env:s}),r=await textOf(e)
;if(200!==t)throw new ft.p(`of other runs can't be found (HTTP ${t}): the token needs "actions: read"`)
;const{artifacts:i}=dt.parse(JSON.parse(r)),f=i.find(({expired:t,workflow_run:e})=>!t&&null!==e),[l="",d=""]=n.split("/");return null==f?.workflow_run?void 0:{id:f.id,findBy:{token:o,
workflowRunId:f.workflow_run.id,repositoryOwner:l,repositoryName:d}}}catch(t){throw t instanceof ft.p?t:new ft.p(`of other runs can't be found: ${(0,i.u0)(t)}`)}}const ht=1048576
;async function textOf(t){const e=[];let r=0;for await(const n of t){r+=n.length;if(r>ht)throw new ft.p("of other runs can't be found: the answer is too long");e.push(n)}
return Buffer.concat(e).toString("utf8")}// CONCATENATED MODULE: ./src/github/artifacts/artifact-store.ts
function objectArtifact(t){return`kachery-sha1-${t}`}const pt="kachery-pack-",mt=20;function artifactStore({directory:t,repository:e}){const r=(0,ct.B)(listArtifacts),o=(0,ct.B)(async()=>{
const e=(await r()).filter(({name:t})=>t.startsWith(pt)).sort((t,e)=>e.id-t.id),n=[];for(const{id:r}of e.slice(0,mt)){const e=(0,a.join)(t,`pack-${r}`);await download(r,e);n.push((0,D.P)({root:e},!1))
}return n}),find=async t=>{const n=/^sha1\/..\/..\/..\/([0-9a-f]{40})$/.exec(t)?.[1];if(void 0===n)return;const o=objectArtifact(n)
;return(await r()).find(t=>t.name===o)??(void 0===e?void 0:findInRepository(o,e))};return{name:"the run's artifacts",async has(t){for(const e of await o())if(await e.has(t))return!0
;return void 0!==await find(t)},async fetch(e,r,s){for(const t of await o())if(await t.fetch(e,r,s))return!0;const i=await find(e);return void 0!==i&&fetchSingle(i,(0,a.join)(t,(0,n.randomUUID)()),r)}
}}async function fetchSingle({id:t,findBy:e},r,n){try{await download(t,r,e);const[o,...s]=(await(0,U.readdir)(r,{withFileTypes:!0})).filter(t=>t.isFile());if(void 0===o||s.length>0)return!1;await(0,
U.rename)((0,a.join)(r,o.name),n);return!0}finally{await(0,ut.q)(r)}}async function listArtifacts(){return asking(async()=>{
const{DefaultArtifactClient:t}=await Promise.all([r.e(110),r.e(119)]).then(r.bind(r,40119));return(await(new t).listArtifacts({latest:!0})).artifacts})}async function download(t,e,n){await(0,
U.mkdir)(e,{recursive:!0});await asking(async()=>{const{DefaultArtifactClient:o}=await Promise.all([r.e(110),r.e(119)]).then(r.bind(r,40119));await(new o).downloadArtifact(t,{path:e,...void 0===n?{}:{
findBy:n}})})}async function asking(t){try{return await t()}catch(t){throw new ft.p(`can't be read: ${(0,i.u0)(t)}`)}}// CONCATENATED MODULE: ./src/github/artifacts/publish-objects.ts
const wt=1048576,yt=50,gt=67108864,bt=0;async function publishObjects(t,{output:e,retentionDays:r}){
const n=t.filter(({ref:t,isNew:e})=>e&&t.size>=wt),o=[...new Map(n.map(t=>[t.ref.sha1,t])).values()].sort((t,e)=>e.ref.size-t.ref.size).slice(0,yt);if(0===o.length)return new Set
;const s=new Set((await listArtifacts()).map(({name:t})=>t));for(const{ref:t,path:n}of o)if(!s.has(objectArtifact(t.sha1))){const o=(0,a.join)(e,n);await uploadFile(objectArtifact(t.sha1),o,r)}
return new Set(o.map(({ref:t})=>t.sha1))}async function uploadFile(t,e,n){const{DefaultArtifactClient:o}=await Promise.all([r.e(110),r.e(119)]).then(r.bind(r,40119))
;await(new o).uploadArtifact(t,[e],(0,a.dirname)(e),{compressionLevel:bt,...void 0===n?{}:{retentionDays:n}})}function alreadyPublished(t,e){let r=0;const n=new Set
;for(const{ref:o,path:s}of t.filter(t=>e.has(t.ref.sha1))){r+=o.size;if(r>gt)n.add(s)}return n}// CONCATENATED MODULE: ./src/github/publish.ts
function artifactStores({noArtifacts:t,temp:e,repository:r}){const o=(0,a.join)(e,`hither-artifacts-${(0,n.randomUUID)()}`);return void 0===t?[artifactStore({directory:o,repository:r})]:[]}
function leaves({artifact:t,request:e},{event:r,noArtifacts:n}){return t&&void 0===n&&mayPublish(r)&&"read-write"===e.cache}async function packResults(t,{inputs:e,step:r,context:o}){
const{platform:s,log:c,signal:u}=r;if(!leaves(e,s)||u.aborted)return;const f=t.flatMap(({job_hash:t,cache:e})=>null===t||e.hit?[]:[t]),l=(0,a.join)(s.temp,`hither-pack-${(0,n.randomUUID)()}`);try{
return await copyJobs(f,{directory:l,context:o,takes:({objects:t})=>t.filter(({size:t})=>t<wt)})>0?l:void 0}catch(t){c.annotate("warning",`results can't be left for later jobs: ${(0,i.u0)(t)}`);return
}}async function publish({inputs:t,sidecars:e,pack:r},o){const{artifact:s,request:a,retentionDays:c}=t,{platform:u,log:f}=o;if(!s)return{};if(void 0!==u.noArtifacts){
f.annotate("notice",`no artifact: ${u.noArtifacts}; the results are in ${a.output}`);return{}}const l=leaves(t,u)?await leaveForOthers({inputs:t,sidecars:e,pack:r},o):new Set;try{
const t=artifactName(u.jobId,(0,n.randomBytes)(4).toString("hex")),r=alreadyPublished(e,l),{id:o,digest:s,leftOut:i}=await uploadDirectory(a.output,{name:t,retentionDays:c,without:r});if(r.size>0){
const t=[...r].slice(0,20).join(", ");f.annotate("notice",`not in the artifact, for they have artifacts of their own (kachery-sha1-\u2026): ${t}`)}if(i.length>0){const t=i.slice(0,20).join(", ")
;f.annotate("warning",`not in the artifact, for it can't hold files of such names: ${t}`)}return{"artifact-name":t,"artifact-id":o,"artifact-url":`${u.runUrl}/artifacts/${o}`,"artifact-digest":s}
}catch(t){const e=`the artifact can't be stored: ${(0,i.u0)(t)}`;f.annotate("warning",`${e}; the results are in ${a.output}`);return{}}}
async function leaveForOthers({inputs:t,sidecars:e,pack:r},{platform:o,log:s}){const{request:a,retentionDays:c}=t;try{const t=await publishObjects(e,{output:a.output,retentionDays:c});if(void 0!==r){
const t=`${pt}${artifactName(o.jobId,(0,n.randomBytes)(4).toString("hex"))}`;await uploadDirectory(r,{name:t,retentionDays:c})}return t}catch(t){
s.annotate("warning",`results can't be left for later jobs: ${(0,i.u0)(t)}`);return new Set}}var vt=r(17429);// CONCATENATED MODULE: ./src/github/summary.ts
const $t=921600,Ot=200;function summaryOf(t){const e=`## hither: ${headline(t)}\n\n| job | status | time | image | result |\n|---|---|---|---|---|\n`,r=[e];let n=Buffer.byteLength(e);const o={rows:0,
details:0},add=(t,e)=>{n+=Buffer.byteLength(t);if(n>$t)o[e]+=1;else r.push(t)};for(const e of t)add(row(e),"rows");for(const e of t.filter(t=>null!==t.error&&!(0,W.yM)(t)))add(details(e),"details")
;for(const e of(0,W.cZ)(t))add(causeDetails(e),"details");if(o.rows+o.details>0)r.push(`\n${o.rows} jobs and ${o.details} errors are left out here; the artifact has all of them.\n`);return r.join("")}
function headline(t){const e=t.filter(t=>"finished"===t.status).length;return e===t.length?`${e} finished`:`${e} of ${t.length} finished`}function row(t){const e="finished"===t.status?(0,
vt.K)(t.result,Ot):errorLine(t)
;return`| ${[escapeCell(t.label),`${"finished"===t.status?"\u2705":"\u274c"} ${t.status}${t.cache.hit?" (known)":""}`,`${t.runtime_info.elapsed_sec.toFixed(2)} s`,escapeCell(imageOf(t)),escapeCell(e)].join(" | ")} |\n`
}function errorLine(t){const{error:e}=t;if((0,W.yM)(t))return e?.type??"";return`${e?.type??""}: ${e?.message??""}`.slice(0,Ot)}function imageOf({container:t}){
const e=null===t.digest?"":` ${t.digest.slice(0,19)}\u2026`;return`${t.declared??"no image"}${e} (${t.runtime??"not run"})`}function details(t){
const{type:e="",message:r="",traceback:n=""}=t.error??{},o=(""===n?`${e}: ${r}`:n).slice(0,2e4);return folded(`${t.label}: ${t.status}`,o)}function causeDetails({type:t,message:e,status:r,labels:n}){
const[o]=n;return folded(`${1===n.length?o:`${n.length} jobs`}: ${r}`,`${t}: ${e}`.slice(0,2e4))}function folded(t,e){const r=(0,O.Q)(e),n=fenceFor(r)
;return`\n<details><summary>${escapeHtml(t)}</summary>\n\n${n}text\n${r}\n${n}\n\n</details>\n`}function fenceFor(t){const e=Math.max(2,...[...t.matchAll(/`+/g)].map(([t])=>t.length))
;return"`".repeat(e+1)}function escapeHtml(t){return(0,O.P)(t).replace(/[&<>"']/g,t=>`&#${t.charCodeAt(0)};`)}function escapeCell(t){return(0,
O.Q)(t.replace(/\s+/g," ")).replace(/[&<>"'`*_{}[\]()#+!|~@\\:]/g,t=>`&#${t.charCodeAt(0)};`)}// CONCATENATED MODULE: ./src/github/main-step.ts
async function mainStep(t){try{return await run(t)}catch(e){setOutputs(outputsWithoutJobs(tellFailure(e,t.log)));return 1}}async function run(t){const{platform:e,log:r,signal:n}=t
;refuseUntrusted(e.event);const o=withinTrust(accepted(readInputs(e),r),e),s=accepted(await prepareTrusted(o,e),r),{summary:a,page:i,outputs:c,pack:u}=await runPrepared(s,o,t);setOutputs({...c,
...n.aborted?{}:await publish({inputs:o,sidecars:a.sidecars,pack:u},t)});if(o.summary&&e.hasSummary)await writeSummary(i,r);return 0!==a.exitCode&&o.failOnError?1:0}function withinTrust(t,{event:e}){
const{request:r}=t;return!mayPublish(e)&&"read-write"===r.cache?{...t,request:{...r,cache:"read"}}:t}function prepareTrusted(t,{event:e}){const{request:r,allow:n}=t,o="restricted"===trustOf(e)
;return(0,A.Z)(r,(t,e)=>o?[...checkRestricted(t,n,r.runtime),...checkRestrictedStores(e,n)]:[])}async function runPrepared(t,e,r){
const{spec:n,jobs:o,remoteStores:i}=t,{failOnError:c}=e,{log:u,signal:f}=r,l=await openCrossRunCache(e.request,r),d={...e.request,remoteStores:i},h=createGithubReporter({log:u,
together:o.length>1&&d.parallel>1,root:o[0]?.paths.root??d.cwd,failureLevel:c?"error":"warning"});savePostStepState({owner:(0,P.WF)((0,s.hostname)()),store:d.store});const{context:p,close:m}=await(0,
N.I)(d,{report:h.report,signal:f,drained:r.drained,remoteStores:[...l.remoteStores,...artifactStores(r.platform)]});try{const t=await(0,C.A)(o,p);await l.save(t.records,p);const s=(0,
a.join)(d.output,"results.json"),i={records:t.records,onlyJob:1===n.jobs.length,recordsPath:s},c=await packResults(t.records,{inputs:e,step:r,context:p});return{summary:t,page:summaryOf(t.records),
outputs:await outputsOf(i,p),pack:c}}finally{h.finish();await m()}}async function writeSummary(t,e){try{await d.z.addRaw(t).write()}catch(t){e.annotate("warning",`the summary can't be written: ${(0,
i.u0)(t)}`)}}function setOutputs(t){for(const[e,r]of Object.entries(t))(0,d.uH)(e,r)}function accepted(t,e){for(const{message:r,remedy:n,where:o}of t.warnings)e.annotate("warning",`${r}: ${n}`,o)
;if(!t.ok)throw(0,i.k9)(t.problems);return t.value}function tellFailure(t,e){if(t instanceof i.bD&&"internal"!==t.code){
for(const{message:r,remedy:n,where:o}of t.problems)e.annotate("error",`${r}: ${n}`,o);return t.problems.map(i.Vw).join("\n")}
const r=`this is a bug of hither-action, please report it with the log: ${(0,i.u0)(t)}`;e.annotate("error",r);e.text(t instanceof Error?t.stack??"":"");return r}
// CONCATENATED MODULE: ./src/github/post-step.ts
async function postStep(t,e){try{const r=readPostStepState();if(void 0!==r){const n=await(0,N.i)({...r,environment:e});if(n.length>0)t.text(`removed what the step had left: ${n.join(", ")}`)}
}catch(e){t.annotate("warning",`what the step left can't be removed: ${(0,i.u0)(e)}`)}}var kt=r(11563);// CONCATENATED MODULE: ./src/action.ts
async function main(){process.exitCode=1;(0,o.oF)();const t=readPlatform(),{write:e,drained:r}=(0,kt.c)(process.stdout),n=systemLog(e,t.workspace);process.exitCode=await mainStep({platform:t,log:n,
signal:signalOfRunner(),drained:r})}async function post(){(0,o.oF)();await postStep(systemLog((0,kt.c)(process.stdout).write,readPlatform().workspace),process.env)}function signalOfRunner(){
const t=new AbortController;process.on("SIGINT",()=>t.abort());process.on("SIGTERM",()=>t.abort());return t.signal}function systemLog(t,e){return createWorkflowLog({write:t,token:n.randomUUID,
workspace:e})}}),75490:(function(t,e,r){r.d(e,{GO:()=>allHashes,Yl:()=>allEntries,uy:()=>hashBeginning});var n=r(76760),o=r(58500),s=r(74296),a=r(51922),i=r(69185),c=r(5891),u=r(67005)
;const f=/^([0-9a-f]{64})\.json$/,l=6;function allHashes(t){return hashesIn(t,".",2)}const d=64;async function*allEntries(t,e,r){let n=0;for(const s of await allHashes(t)){const t=e.read(s)
;if(void 0!==t)yield{hash:s,reading:t};n+=1;if(n%d===0){await(0,o.setImmediate)();r?.throwIfAborted()}}}async function hashesIn(t,e,r){const o=new Set;for(const s of(0,
u.w)(t))for await(const{name:t}of(0,i.k)((0,n.join)((0,c.GO)(s),e),r)){const e=f.exec(t)?.[1];if(void 0!==e)o.add(e)}return[...o].sort()}async function hashBeginning(t,e){
if(!new RegExp(`^[0-9a-f]{${l},64}$`).test(e))throw new s.bD("usage",`"${e}" is not the beginning of a job hash`,`give at least ${l} of its hex digits, as "hither cache ls" shows them`)
;const r=await hashesIn(t,(0,n.join)(e.slice(0,2),e.slice(2,4)),0),[o,i]=r.filter(t=>t.startsWith(e))
;if(void 0===o)throw new s.bD("usage",`no job in the cache has a hash that begins with ${e}`,`see "hither cache ls"; ${(0,a.Pe)("store")} names another store`)
;if(void 0!==i)throw new s.bD("usage",`more than one job hash begins with ${e}`,"give more digits");return o}}),74296:(function(t,e,r){r.d(e,{Or:()=>isSystemError,Vw:()=>formatProblem,ai:()=>o,
bD:()=>HitherError,gj:()=>isPermissionError,j$:()=>formatLocation,jr:()=>bug,k9:()=>specError,rV:()=>isAbort,u0:()=>messageOf,vq:()=>systemErrorCode});var n=r(59505);const o={usage:2,spec:2,
untrusted:2,runtime:3,image:3,store:3,internal:70};class HitherError extends Error{code;remedy;details;name="HitherError";constructor(t,e,r,n={}){super(e,{cause:n.cause});this.code=t;this.remedy=r
;this.details=n}get problems(){if(void 0!==this.details.problems)return this.details.problems;const t=this.details.where;return[{message:this.message,remedy:this.remedy,...void 0===t?{}:{where:t}}]}}
function specError(t){const e=1===t.length?"one mistake":`${t.length} mistakes`;return new HitherError("spec",`${e} in the job spec`,"mend what is listed",{problems:t})}function bug(t,e){
return new HitherError("internal",t,"this is a bug of hither-action: please report it with this output",{cause:e})}function systemErrorCode(t){
return t instanceof Error&&"code"in t&&"string"==typeof t.code?t.code:void 0}function isPermissionError(t){return["EACCES","EPERM"].includes(systemErrorCode(t)??"")}function isSystemError(t){
return t instanceof Error&&"errno"in t&&"syscall"in t}function isAbort(t){return t instanceof DOMException&&"AbortError"===t.name}function messageOf(t){return t instanceof Error?t.message:String(t)}
function formatLocation(t){if(void 0===t)return"";return`${[(0,n.P)(t.path),t.line,void 0===t.line?void 0:t.column].filter(t=>void 0!==t).join(":")}: `}function formatProblem(t){return(0,
n.Q)(`${formatLocation(t.where)}${t.message}: ${t.remedy}`)}}),59505:(function(t,e,r){r.d(e,{P:()=>visibleLine,Q:()=>visibleText})
;const n=new RegExp(`(${/\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\ufe0f)?(?:\u200d\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\ufe0f)?)*|[0-9#*]\ufe0f\u20e3|[\p{sc=Arab}\p{sc=Syrc}\p{sc=Deva}\p{sc=Beng}\p{sc=Gujr}\p{sc=Guru}\p{sc=Knda}\p{sc=Mlym}\p{sc=Orya}\p{sc=Sinh}\p{sc=Taml}\p{sc=Telu}][\u200c\u200d](?=\p{L}|\p{M})/u.source})|${/(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u.source}`,"gu")
;function visibleText(t){return t.replace(n,(t,e)=>e??escaped(t))}function visibleLine(t){return visibleText(t).replace(/[\n\t]/g,escaped)}function escaped(t){
return`\\u{${t.codePointAt(0)?.toString(16)}}`}}),30406:(function(t,e,r){r.d(e,{au:()=>didYouMean,pA:()=>nearest,r5:()=>nearestFew})
;const n=new Map([["singularity","apptainer"],["singularityce","apptainer"]]);function nearest(t,e){const r=folded(t),o=n.get(r);if(void 0!==o&&[...e].includes(o))return o;let s,a=farthest(t)
;for(const t of e){const e=editDistance(r,folded(t),a);if(void 0!==e){s=t;a=e-1}if(a<0)break}return s}function nearestFew(t,e,r){const n=folded(t),o=[];for(const r of e){
const e=editDistance(n,folded(r),farthest(t));if(void 0!==e)o.push({candidate:r,distance:e})}o.sort((t,e)=>t.distance-e.distance);return o.slice(0,r).map(({candidate:t})=>t)}function farthest(t){
return Math.min(Math.max(1,Math.floor(t.length/3)),t.length-1)}function folded(t){return t.normalize("NFC").toLowerCase()}function didYouMean(t,e,r){const n=nearest(t,e)
;return void 0===n?r:`did you mean "${n}"?`}const o=64;function editDistance(t,e,r){if(t===e)return 0;if(Math.abs(t.length-e.length)>r||Math.max(t.length,e.length)>o)return;let n=[],s=Array.from({
length:e.length+1},(t,e)=>e);for(let o=1;o<=t.length;o+=1){const a=nextRow({a:t,b:e,row:o,above:s,before:n});if(Math.min(...a)>r)return;[n,s]=[s,a]}const a=s[e.length]??0;return a<=r?a:void 0}
function nextRow({a:t,b:e,row:r,above:n,before:o}){const s=[r];for(let a=1;a<=e.length;a+=1){const i=t[r-1]===e[a-1],c=r>1&&a>1&&t[r-1]===e[a-2]&&t[r-2]===e[a-1]
;s.push(Math.min((n[a]??0)+1,(s[a-1]??0)+1,(n[a-1]??0)+(i?0:1),c?(o[a-2]??0)+1:Number.POSITIVE_INFINITY))}return s}}),15052:(function(t,e,r){r.d(e,{$$:()=>bytesOf,Bv:()=>isPossibleSize,
E9:()=>parseDuration,SK:()=>n,TM:()=>secondsOf,ft:()=>o,mX:()=>isPossibleDuration});const n=/^\d+(\.\d+)?\s*([KMGTkmgt][iI]?)?[Bb]?$/,o=/^\d+(\.\d+)?\s*[smhd]$/,s={k:1,m:2,g:3,t:4},a={s:1,m:60,h:3600,
d:86400};function bytesOf(t){if("number"==typeof t)return t;const e=/[kmgt]/i.exec(t)?.[0].toLowerCase()??"";return Math.floor(Number.parseFloat(t)*1024**(s[e]??0))}function secondsOf(t){
return"number"==typeof t?t:Number.parseFloat(t)*(a[t.slice(-1)]??1)}function isPossibleSize(t){const e=bytesOf(t);return e>=1&&Number.isSafeInteger(e)}function isPossibleDuration(t){
const e=secondsOf(t);return e>0&&Number.isFinite(e)}function parseDuration(t){return o.test(t)&&isPossibleDuration(t)?secondsOf(t):void 0}}),24292:(function(t,e,r){r.d(e,{k:()=>walkObjects})
;var n=r(51455),o=r(76760),s=r(74296),a=r(5891);const i=/^[0-9a-f]{2}$/,c=/^[0-9a-f]{40}$/;async function*walkObjects(t,e=""){for(const r of await directories((0,
a.oG)(t),e.slice(0,2)))for(const n of await directories((0,o.join)((0,a.oG)(t),r),restOf(e,r,2))){const s=(0,o.join)((0,a.oG)(t),r,n);for(const t of await directories(s,restOf(e,`${r}${n}`,4))){
const a=`${r}${n}${t}`,i=(await entries((0,o.join)(s,t))).map(({name:t})=>t);yield*i.filter(t=>c.test(t)&&t.startsWith(a)&&t>e).sort()}}}function restOf(t,e,r){return t.startsWith(e)?t.slice(r,r+2):""
}async function directories(t,e){return(await entries(t)).filter(t=>t.isDirectory()&&i.test(t.name)).map(({name:t})=>t).filter(t=>t>=e).sort()}async function entries(t){try{return await(0,
n.readdir)(t,{withFileTypes:!0})}catch(t){if(["ENOENT","ENOTDIR"].includes((0,s.vq)(t)??""))return[];throw t}}}),11563:(function(t,e,r){r.d(e,{c:()=>openOutput})
;var n=r(73024),o=r(77030),s=r(57075),a=r(46466),i=r(74296);function openOutput(t){const e=t instanceof o.Socket?t:fileStream(t.fd);let r,n;e.on("error",t=>{r??=t});const drain=async()=>{
await drainOf(e);n=void 0};return{write:t=>void e.write(t),drained(){n??=e.writableNeedDrain?drain():void 0;return n},async pipe(t){try{await(0,a.pipeline)(t,e,{end:!1})}catch(t){if(void 0===r)throw t
}},async failure(){await new Promise(t=>e.write("",()=>setImmediate(t)));return"EPIPE"===(0,i.vq)(r)?void 0:r}}}function drainOf(t){const e=["drain","error","close"];return new Promise(r=>{
const done=()=>{for(const r of e)t.off(r,done);r()};for(const r of e)t.on(r,done)})}function fileStream(t){return new s.Writable({decodeStrings:!0,write(e,r,o){try{for(let r=0;r<e.length;)r+=(0,
n.writeSync)(t,e,r);o()}catch(t){o(t)}}})}})};
