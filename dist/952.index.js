"use strict";exports.id=952;exports.ids=[952];exports.modules={38952:(function(e,t,n){n.r(t);n.d(t,{main:()=>main,post:()=>post})
;var r=n(77598),o=n(51922),s=n(48161),a=n(76760),i=n(74296),c=n(20654),u=n(15052),f=n(5891),l=n(15009),d=n(33838),h=n(30406);// CONCATENATED MODULE: ./src/github/input-reader.ts
function createInputReader(){const e=[],text=e=>(0,d.V4)(e)||void 0,wrong=(t,n,r)=>{e.push({message:`the input "${t}" can't be ${JSON.stringify(n.slice(0,100))}`,remedy:r})},parsed=(e,t,n)=>{
const r=text(e);return void 0===r?void 0:n(r)??wrong(e,r,`give ${t}`)},known=(e,t,n)=>n.find(e=>e===t)??wrong(e,t,(0,h.au)(t,n,`give one of ${n.join(", ")}`));return{text:text,parsed:parsed,
problems:e,flag:(e,t)=>parsed(e,"true or false",()=>booleanInput(e))??t,choice(e,t){const n=text(e);return void 0===n?void 0:known(e,n,t)},lines:e=>(0,d.q3)(e),choices:(e,t)=>(0,
d.q3)(e).flatMap(n=>known(e,n,t)??[]),refuse:t=>void e.push(t)}}function booleanInput(e){try{return(0,d.Vt)(e)}catch{return}}// CONCATENATED MODULE: ./src/github/trust/event-policy.ts
const p=new Set(["push","schedule","workflow_dispatch","repository_dispatch","merge_group","release","create","delete","deployment","deployment_status","page_build","registry_package"]),m=new Set(["pull_request","pull_request_target","pull_request_review","pull_request_review_comment"])
;function trustOf(e){if((p.has(e.name)||isOwnPullRequest(e)||isOwnRun(e))&&!isOfDependabot(e))return"trusted";return"github-hosted"===e.runner||e.local?"restricted":"refused"}function mayPublish(e){
return"trusted"===trustOf(e)}function isOwnPullRequest({name:e,payload:t}){return m.has(e)&&isOfThisRepository(t,["pull_request","head","repo"])}function isOwnRun({name:e,payload:t}){
const n=textAt(t,["workflow_run","event"])??"",r=isOfThisRepository(t,["workflow_run","head_repository"]);return"workflow_run"===e&&r&&(p.has(n)||"pull_request"===n)}
const w="dependabot[bot]",g=[["sender","login"],["pull_request","user","login"],["workflow_run","actor","login"],["workflow_run","triggering_actor","login"]];function isOfDependabot({payload:e}){
return g.some(t=>textAt(e,t)===w)}function isOfThisRepository(e,t){const n=textAt(e,[...t,"full_name"]);return void 0!==n&&n===textAt(e,["repository","full_name"])}function refuseUntrusted(e){
if("refused"===trustOf(e))throw new i.bD("untrusted",`the event "${e.name}" may bring code of somebody without write access, and this is a self-hosted runner`,"run it on a runner of GitHub, or on a push to a branch of this repository after somebody has read the code")
}function textAt(e,t){let n=e;for(const e of t)n="object"==typeof n&&null!==n?n[e]:void 0;return"string"==typeof n?n:void 0}const y=["host","network","mounts","env","relax","remote-stores"]
;function checkRestricted(e,t,n){return e.flatMap(e=>beyondDefault(e,n??e.runtime).filter(([e])=>!t.includes(e)).map(([t,n])=>({
message:`the job "${e.name}" asks for ${n}, and its spec may come from somebody without write access`,remedy:`remove it, or list "${t}" in the input "allow" of the workflow's step`,where:e.where})))}
function checkRestrictedStores(e,t){const[n]=t.includes("remote-stores")?[]:e.remoteStores;return void 0===n?[]:[{
message:"the spec names remote stores, and it may come from somebody without write access",remedy:'remove them, name them in the input "remote-stores", or list "remote-stores" in the input "allow"',
where:n.where}]}function beyondDefault(e,t){
return[["host"===t,"host","the runtime host"],["none"!==e.network,"network",`the network ${e.network}`],[e.mounts.some(e=>e.write||e.source.startsWith("/")),"mounts","mounts that it can write to or that lie outside"],[e.passEnv.length>0,"env",`the variables ${e.passEnv.join(", ")}`],[e.relax.length>0,"relax",`relax: ${e.relax.join(", ")}`]].filter(([e])=>e).map(([,e,t])=>[e,t])
}// CONCATENATED MODULE: ./src/github/inputs.ts
const b=["slurm","shard"];function readInputs(e){const t=createInputReader();for(const e of b.filter(e=>void 0!==t.text(e)))t.refuse({message:`the input "${e}" is not in this version`,
remedy:"remove it"});if("slurm"===t.choice("executor",["local","slurm"]))t.refuse({message:"the executor slurm is not in this version",remedy:'write "executor: local"'});const n={
request:readRequest(t,e),allow:t.choices("allow",y),artifact:t.flag("artifact",!0),retentionDays:t.parsed("retention-days","a whole number of days from 1 on",wholeNumber),summary:t.flag("summary",!0),
failOnError:t.flag("fail-on-error",!0)},{problems:r}=t;return r.length>0?{ok:!1,problems:r,warnings:[]}:{ok:!0,value:n,warnings:[]}}function readRequest(e,{workspace:t,temp:n}){const o={...process.env
},i=e.text("store"),c=e.text("args"),l=e.choice("runtime",["auto","docker","podman","apptainer","host"]),d=e.text("container"),h=e.parsed("timeout","a time such as 90s, 30m or 2h",u.E9);return{
spec:e.text("job")??".",cwd:t,specsIn:t,select:e.lines("select"),args:[],...void 0===c?{}:{argsText:c},dataRoots:e.lines("data-roots").map(e=>(0,a.resolve)(t,e)),...void 0===l?{}:{runtime:l},
...void 0===d?{}:{container:d},executor:"local",parallel:e.parsed("parallel","a whole number from 1 on",wholeNumber)??(0,s.availableParallelism)(),
cache:e.choice("cache",["read-write","read","off"])??"read-write",forceRun:e.flag("force-run",!1),...void 0===h?{}:{timeout:h},store:void 0===i?(0,f.q1)(o):(0,a.resolve)(t,i),
remoteStores:readRemotes(e,t,o.HITHER_REMOTE_STORES),output:(0,a.join)(n,`hither-${(0,r.randomUUID)()}`),retain:!1,requireIsolation:e.flag("require-isolation",!1),environment:o}}
function readRemotes(e,t,n){return[['the input "remote-stores"',e.lines("remote-stores").join("\n")],["HITHER_REMOTE_STORES",n??""]].flatMap(([n,r])=>(0,l.ze)(r,t).flatMap(t=>{if(t.ok)return[t.store]
;e.refuse({message:`${n}: "${t.given}" ${t.why}`,remedy:t.remedy});return[]}))}function wholeNumber(e){return/^[1-9]\d{0,5}$/.test(e)?Number(e):void 0}function readPlatform(){
const{env:e}=process,t=e.GITHUB_SERVER_URL||"https://github.com",n="true"===e.ACT;return{event:{name:e.GITHUB_EVENT_NAME??"",payload:readPayload(e.GITHUB_EVENT_PATH),runner:e.RUNNER_ENVIRONMENT,
local:n},workspace:(0,a.resolve)(e.GITHUB_WORKSPACE||"."),temp:e.RUNNER_TEMP||(0,s.tmpdir)(),jobId:e.GITHUB_JOB??"",runUrl:`${t}/${e.GITHUB_REPOSITORY??""}/actions/runs/${e.GITHUB_RUN_ID??""}`,
hasSummary:Boolean(e.GITHUB_STEP_SUMMARY),noArtifacts:whyNoArtifacts(t,n,Boolean(e.ACTIONS_RUNTIME_TOKEN)),isEphemeral:"github-hosted"===e.RUNNER_ENVIRONMENT||n,noCache:whyNoCache(t,e),
repository:e.GITHUB_TOKEN&&e.GITHUB_REPOSITORY?{api:(e.GITHUB_API_URL||"https://api.github.com").replace(/\/+$/,""),repository:e.GITHUB_REPOSITORY,token:e.GITHUB_TOKEN,env:{...e}}:void 0,
run:`${e.GITHUB_RUN_ID??""}-${e.GITHUB_RUN_ATTEMPT??"1"}`}}function whyNoCache(e,t){
const n=(Boolean(t.ACTIONS_CACHE_SERVICE_V2)&&isGithub(e)?["ACTIONS_RESULTS_URL","ACTIONS_RUNTIME_TOKEN"]:["ACTIONS_CACHE_URL"]).find(e=>!t[e])
;return void 0===n?void 0:`the runner gives no access to a cache (${n} is not set)`}function isGithub(e){const t=hostOf(e);return"github.com"===t||t.endsWith(".ghe.com")||t.endsWith(".localhost")}
function hostOf(e){return URL.canParse(e)?new URL(e).hostname.toLowerCase():""}function whyNoArtifacts(e,t,n){if(t)return"act has no artifacts that this action could use"
;if(!isGithub(e))return`${hostOf(e)||"this server"} has no artifacts that this action could use`;return n?void 0:"the runner gives no access to artifacts (ACTIONS_RUNTIME_TOKEN is not set)"}
const v=67108864;function readPayload(e){try{return JSON.parse(String((0,c.W)(e??"",{limit:v,links:"follow"})))}catch(e){if(e instanceof SyntaxError||e instanceof i.bD||void 0!==(0,i.vq)(e))return
;throw e}}var $=n(73024),O=n(59505),k=n(54847),S=n(1662);// CONCATENATED MODULE: ./src/github/log/safe-line.ts
const E="[\\p{C}\\p{Default_Ignorable_Code_Point}]",_=new RegExp(`^((?:\\u001b\\[[\\d;:]*m|[\\s\\p{Z}]|${E})*:)(?=${E}*:)`,"u"),x=new RegExp(`(#${E}*#)(?=${E}*\\[)`,"gu");function safeLine(e){
return(0,S.B)(e).replace(/[\r\n]/g," ").replace(x,"$1 ").replace(_,"$1 ")}function areInert(e){return(0,k.$i)(e)&&!e.includes("::")&&!e.includes("##")}function safeLines(e){
return e.split(j).map(safeLine)}const j=/\r\n|\r|\n/,I=10,R=4096,T={notice:d.lm,warning:d.$e,error:d.z3};function createWorkflowLog({write:e,token:t,workspace:n}){const r={notice:0,warning:0,error:0}
;let o,s=!1;const resume=()=>{if(void 0!==o){e(`::${o}::\n`);o=void 0}},stop=()=>{if(void 0===o){o=t();e(`::stop-commands::${o}\n`)}},text=t=>e(`${safeLines(t).join("\n")}\n`);return{resume:resume,
text:text,annotate(e,t,o){r[e]+=1;if(r[e]>I){text(`${e}: ${(0,i.j$)(o)}${(0,O.Q)(t)}`);return}resume();const s=placeOf(o,n);T[e](cut((0,O.Q)(void 0===s?`${(0,i.j$)(o)}${t}`:t)),s)},openGroup(e){
if(!s){resume();(0,d.Oh)((0,O.P)(e));s=!0}},closeGroup(){if(s){resume();(0,d.N4)();s=!1}},relay(t){if(t.length>0){stop();e(t.map(e=>`${safeLine(e)}\n`).join(""))}},relayInert(t){const n=areInert(t)
;if(n&&t.length>0){stop();e(t)}return n}}}function placeOf(e,t){if(void 0===e)return;const n=(0,a.relative)(t,(0,a.resolve)(t,e.path));if(""===n||n.startsWith("..")||!(0,$.existsSync)((0,
a.resolve)(t,n)))return;const{line:r,column:o}=e;return{file:n,...void 0===r?{}:{startLine:r},...void 0===o?{}:{startColumn:o}}}function cut(e){return e.length>R?`${e.slice(0,R-1)}\u2026`:e}
var P=n(17755),A=n(48319),N=n(67401),C=n(47679),D=n(91826);// CONCATENATED MODULE: ./src/github/cross-run-cache/actions-cache.ts
const M="hither-1-";function archiveKey({purpose:e,run:t,random:n}){const o=`${M}${(0,r.createHash)("sha256").update(e).digest("hex").slice(0,12)}-`;return{
own:`${o}${t.replace(/[^A-Za-z0-9.-]/g,"")}-${n}`,earlier:[o,M]}}async function restoreArchive(e,{own:t,earlier:r}){const{restoreCache:o}=await Promise.all([n.e(110),n.e(91)]).then(n.bind(n,18091))
;return void 0!==await o([e],t,[...r])}async function saveArchive(e,{own:t}){const{saveCache:r}=await Promise.all([n.e(110),n.e(91)]).then(n.bind(n,18091));return await r([e],t)>=0}
var U=n(51455),L=n(78962),B=n(75490),H=n(47437),G=n(24292),F=n(4448);// CONCATENATED MODULE: ./src/github/cross-run-cache/copy-jobs.ts
async function copyJobs(e,{folder:t,context:n,takes:r}){const o={root:t};let s=0;for(const a of e){const e=n.cache.read(a),i="good"===e?.state?r(e.entry):void 0
;if("good"!==e?.state||void 0===i)continue;const copy=async e=>{await(0,U.rm)((0,f.du)(t,e.sha1),{force:!0});await n.store.materialize(e,(0,f.du)(t,e.sha1),"link")};for(const e of i)await copy(e)
;const{object:c}=e.entry.runtimeInfo.console_out;await(c&&copy(c).catch(()=>{}));const u=(0,L.u0)(e.entry);await(0,F.f)(o,{path:(0,f.s3)(t,a),text:u});await(0,H.mH)(o,e.entry.key);s+=1}return s}
// CONCATENATED MODULE: ./src/github/cross-run-cache/cache-archive.ts
const q=1024**3;async function updateArchive(e){const{folder:t,records:n,context:r}=e,o=new Set;for(const{job_hash:e,cache:s}of n){if(null===e||o.has(e))continue;if(s.hit&&await isKept(t,e)){
const n=r.now()/1e3;await(0,U.utimes)((0,f.s3)(t,e),n,n)}else o.add(e)}const s=await copyJobs([...o],{folder:t,context:r,takes:fits(e.budget)});if(s>0)await prune(t,e.budget);return s>0}
const z=268435456;function cache_archive_textAt(e){return(0,c.V)(e,{limit:z}).then(String,()=>"")}async function isKept(e,t){const n=await cache_archive_textAt((0,f.s3)(e,t))
;return""!==n&&"good"===(0,L.hB)(n,t).state}function fits(e){return({objects:t})=>sizeOf(t)>e?void 0:t}function sizeOf(e){return e.reduce((e,{size:t})=>e+t,0)}async function prune(e,t){
const n=(await keptJobs(e)).sort((e,t)=>t.used-e.used),r=new Set;let o=0;for(const{hash:s,size:a,objects:i}of n){const n=a+sizeOf(i.filter(({sha1:e})=>!r.has(e)));if(o+n>t){await(0,U.rm)((0,
f.s3)(e,s));continue}o+=n;for(const{sha1:e}of i)r.add(e)}for await(const t of(0,G.k)(e,""))if(!r.has(t))await(0,U.rm)((0,f.du)(e,t),{force:!0});await(0,H.HE)(e,t=>(0,$.existsSync)((0,f.s3)(e,t)))}
async function keptJobs(e){const t=[];for(const n of await(0,B.GO)(e)){const r=(0,f.s3)(e,n),{size:o,mtimeMs:s}=await(0,U.lstat)(r),a=(0,L.hB)(await cache_archive_textAt(r),n)
;if("good"===a.state)t.push({hash:n,size:o,objects:(0,L.hR)(a.entry),used:s});else await(0,U.rm)(r)}return t}// CONCATENATED MODULE: ./src/github/cross-run-cache/cross-run-cache.ts
const J={remoteStores:[],save:async()=>{}};async function openCrossRunCache(e,{platform:t,log:n,signal:o}){const s=e.cache;if("off"===s||!t.isEphemeral)return J;if(void 0!==t.noCache){
n.annotate("notice",`results are not kept for later runs: ${t.noCache}`);return J}const c=(0,a.join)(t.temp,"hither-cache"),{run:u,jobId:f}=t,l=archiveKey({
purpose:JSON.stringify([f,e.spec,e.select,e.argsText??""]),run:u,random:(0,r.randomBytes)(4).toString("hex")}),warnIfFails=async(e,t)=>{try{await t()}catch(t){n.annotate("warning",`${e}: ${(0,
i.u0)(t)}`)}};await warnIfFails("the results of earlier runs can't be had",()=>restoreArchive(c,l));const d={...(0,D.s)({root:c},!1),name:"GitHub's cache"};return{remoteStores:(0,
$.existsSync)(c)?[d]:[],async save(e,t){if("read-write"===s&&!o.aborted)await warnIfFails("results can't be kept for later runs",async()=>await updateArchive({folder:c,records:e,context:t,budget:q
})&&saveArchive(c,l))}}}var W=n(5205),V=n(46193),K=n(59226);// CONCATENATED MODULE: ./src/github/log/console-relay.ts
const Y=65536,Z=/\r\n|\n|\r(?=[^\n])/;function createConsoleRelay(){const e=new V.StringDecoder("utf8");let t="",n=!1;return{add(r){const o=(0,
K.C)((n?"\r":"")+t+e.write(r)).slice(n?1:0),s=o.split(Z),a=s.pop()??"";n=s.length>0?"\r"===o.at(-a.length-1):n;const i=splitLong(a);t=i.pop()??"";return[...s.flatMap(splitLong),...i].map(safeLine)},
finish(){const n=(t+e.end()).split(Z).flatMap(splitLong);t="";const r=n.pop()?.replace(/\r$/,"")??"";return[...n,...""===r?[]:[r]].map(safeLine)}}}function splitLong(e){const t=[];let n=0
;for(;e.length-n>Y;){const r=n+Y,o=(e.codePointAt(r-1)??0)>65535;t.push(e.slice(n,o?r-1:r));n=o?r-1:r}t.push(e.slice(n));return t}// CONCATENATED MODULE: ./src/github/log/user-frame.ts
const Q=/^ {2}File "([^"\n]+)", line (\d+)(?:, in .*)?$/gm;function userFrame(e){return[...e.matchAll(Q)].map(([,e="",t=""])=>({path:e,line:Number(t)
})).findLast(({path:e})=>!e.startsWith("/")&&!e.startsWith("<"))}// CONCATENATED MODULE: ./src/github/log/reporter.ts
function createGithubReporter(e){const{log:t,together:n}=e,r=createRelays(e),o=[],s=[],end=a=>{const{record:i}=a;r.finish(i.label);if((0,W.yM)(i))s.push(i);if(n)o.push(a);else{t.closeGroup()
;tellEnd(a,e)}};return{report(e){switch(e.type){case"notice":case"warning":t.annotate(e.type,e.message,e.where);break;case"image":tellImage(e,t);break;case"job-started":
t.openGroup(n?"Output of the jobs":`${e.label} (${e.runtime})`);break;case"console":r.add(e);break;case"job-ended":end(e)}},finish(){t.closeGroup();for(const t of o)tellEnd(t,e);for(const n of(0,
W.cZ)(s))t.annotate(e.failureLevel,(0,W.xv)(n));t.resume()}}}function createRelays({log:e,together:t}){const n=new Map,markOf=e=>t?`${(0,O.P)(e)} | `:"",show=(t,n)=>{const r=markOf(t)
;e.relay(n.map(e=>r+e))};return{add({label:t,stream:r,chunk:o}){const s=`${r} ${t}`,a=n.get(s)??createConsoleRelay();n.set(s,a);const{first:i,lines:c,rest:u}=(0,k.VC)(o);show(t,a.add(i))
;if(!e.relayInert((0,k.mg)(c,markOf(t))))show(t,a.add(c));show(t,a.add(u))},finish(e){for(const t of["stdout","stderr"]){show(e,n.get(`${t} ${e}`)?.finish()??[]);n.delete(`${t} ${e}`)}}}}
function tellImage({step:e,state:t,image:n},r){if("progress"!==t)r.text(`${"pull"===e?"pulling":"building the SIF of"} ${(0,O.P)(n)}: ${t}`)}
function tellEnd({record:e,hints:t=[]},{log:n,root:r,failureLevel:o}){const s=e.cache.hit?`(known, ${e.cache.reason})`:`after ${e.runtime_info.elapsed_sec.toFixed(2)} s`;n.text(`${(0,
O.P)(e.label)}: ${e.status} ${s}`);const{error:i}=e;if(null===i||(0,W.yM)(e)){for(const r of t)n.annotate("notice",`${e.label}: ${r}`);return}if(""!==i.traceback)n.text(i.traceback.trimEnd())
;const c=userFrame(i.traceback),u=void 0===c?void 0:{...c,path:(0,a.join)(r,c.path)},f=[`${e.label}: ${i.type}: ${i.message}`,...t.map(e=>`hint: ${e}`)];n.annotate(o,f.join("\n"),u)}
var X=n(53412),ee=n(50839),te=n(55205);// CONCATENATED MODULE: ./src/github/outputs.ts
const ne=262144,re=65536,oe=Object.fromEntries(["result","result-truncated","result-uri","status","job-hash","cache-hit","artifact-name","artifact-id","artifact-url","artifact-digest","records","error"].map(e=>[e,""]))
;async function outputsOf(e,{store:t,newPath:n}){
const{records:r,recordsPath:o}=e,s=onlyResult(e),a=startOf(resultText(e),ne),i=void 0===s?"":uriOf(s,["json"]),c=""!==i||a.length>ne,u=r.filter(e=>"finished"!==e.status);return{...oe,result:c?"":a,
"result-truncated":String(c),"result-uri":i||(c?await storedText(e,{store:t,newPath:n}):uriOf(s,["array","file"])),status:(u.find(e=>"skipped"!==e.status)??u[0])?.status??"finished",
"job-hash":(1===r.length?r[0]?.job_hash:void 0)??"","cache-hit":String(r.length>0&&r.every(e=>e.cache.hit)),records:o,error:cutError(errorLines(u,r.length>1).join("\n"))}}
function outputsWithoutJobs(e){return{...oe,status:"failed",error:cutError(e)}}function onlyResult({records:e,onlyJob:t}){const[n]=e;return t&&void 0!==n&&null===n.index?n.result:null}
function*resultText({records:e,onlyJob:t}){const[n]=e;if(t&&void 0!==n){if(null!==n.index||"finished"===n.status)yield*textOfJob(e);return}let r="{";for(const[t,n]of byName(e)){
yield`${r}${JSON.stringify(t)}:`;yield*textOfJob(n);r=","}yield"{"===r?"{}":"}"}function byName(e){const t=new Map;for(const n of e){const e=t.get(n.name)??[];t.set(n.name,e);e.push(n)}return t}
function*textOfJob(e){const[t]=e;if(null===t?.index){yield(0,te.GF)(t.result);return}for(const[t,{result:n}]of e.entries())yield`${0===t?"[":","}${(0,te.GF)(n)}`;yield"]"}function startOf(e,t){
let n="";for(const r of e){n+=r;if(n.length>t)break}return n}async function storedText(e,{store:t,newPath:n}){return`sha1://${(await(0,X.v7)(t,n(),async t=>{for(const n of resultText(e))await t(n)
})).sha1}/result.json`}function uriOf(e,t){const n=(0,ee.E)(e);return("array"===n.kind||"file"===n.kind||"json"===n.kind)&&t.includes(n.kind)?`sha1://${n.ref.sha1}/${n.name}`:""}
function errorLines(e,t){if(!t)return e.map(e=>errorText(e,!1));return[...e.filter(e=>!(0,W.yM)(e)).map(e=>errorText(e,!0)),...(0,W.cZ)(e).map(W.xv)]}function errorText({label:e,error:t},n){
return`${n?`${e}: `:""}${t?.type??""}: ${t?.message??""}`}function cutError(e){return e.length>re?`${e.slice(0,re-1)}\u2026`:e}// CONCATENATED MODULE: ./src/github/post-step-state.ts
const se="run";function savePostStepState(e){(0,d.LZ)(se,JSON.stringify(e))}function readPostStepState(){const e=(0,d.Gu)(se);return""===e?void 0:JSON.parse(e)}
// CONCATENATED MODULE: ./src/github/artifacts/artifact.ts
const ae=1,ie=/["<>|*?:\r\n\\]/;function artifactName(e,t){return["hither",e.replace(/[^A-Za-z0-9_-]/g,"").slice(0,100),t].filter(e=>""!==e).join("-")}async function uploadFolder(e,t){
const{without:r=new Set}=t,o=(await filesOf(e)).filter(e=>!r.has(e)),s=o.filter(e=>ie.test(e)),i=o.filter(e=>!ie.test(e)).map(t=>(0,
a.join)(e,t)),{DefaultArtifactClient:c}=await Promise.all([n.e(110),n.e(119)]).then(n.bind(n,40119)),{name:u,retentionDays:f}=t,{id:l,digest:d}=await(new c).uploadArtifact(u,i,e,{compressionLevel:ae,
...void 0===f?{}:{retentionDays:f}});return{name:u,id:String(l??""),digest:d??"",leftOut:s}}async function filesOf(e){return(await(0,U.readdir)(e,{recursive:!0,withFileTypes:!0
})).filter(e=>e.isFile()).map(t=>(0,a.relative)(e,(0,a.join)(t.parentPath,t.name))).sort()}var ce=n(5799),ue=n(91065),fe=n(816),le=n(28395)
;// CONCATENATED MODULE: ./src/github/artifacts/repository-artifacts.ts
const de=le.Ikc({artifacts:le.YOg(le.Ikc({id:le.aig(),expired:le.zMY(),workflow_run:le.mee(le.Ikc({id:le.aig()}))}))});async function findInRepository(e,{api:t,repository:r,token:o,env:s}){
const{sendRequest:a}=await n.e(384).then(n.bind(n,5384)),c=`${t}/repos/${r}/actions/artifacts?per_page=10&name=${encodeURIComponent(e)}`,u={accept:"application/vnd.github+json",
authorization:`Bearer ${o}`,"user-agent":"hither-action","x-github-api-version":"2022-11-28"};try{const{status:e,body:t}=await a(c,{headers:u,env:s}),n=await textOf(t)
;if(200!==e)throw new fe.p(`of other runs can't be found (HTTP ${e}): the token needs "actions: read"`)
;const{artifacts:i}=de.parse(JSON.parse(n)),f=i.find(({expired:e,workflow_run:t})=>!e&&null!==t),[l="",d=""]=r.split("/");return null==f?.workflow_run?void 0:{id:f.id,findBy:{token:o,
workflowRunId:f.workflow_run.id,repositoryOwner:l,repositoryName:d}}}catch(e){throw e instanceof fe.p?e:new fe.p(`of other runs can't be found: ${(0,i.u0)(e)}`)}}const he=1048576
;async function textOf(e){const t=[];let n=0;for await(const r of e){n+=r.length;if(n>he)throw new fe.p("of other runs can't be found: the answer is too long");t.push(r)}
return Buffer.concat(t).toString("utf8")}// CONCATENATED MODULE: ./src/github/artifacts/artifact-store.ts
function objectArtifact(e){return`kachery-sha1-${e}`}const pe="kachery-pack-",me=20;function artifactStore({folder:e,repository:t}){const n=(0,ce.B)(listArtifacts),o=(0,ce.B)(async()=>{
const t=(await n()).filter(({name:e})=>e.startsWith(pe)).sort((e,t)=>t.id-e.id),r=[];for(const{id:n}of t.slice(0,me)){const t=(0,a.join)(e,`pack-${n}`);await download(n,t);r.push((0,D.s)({root:t},!1))
}return r}),find=async e=>{const r=/^sha1\/..\/..\/..\/([0-9a-f]{40})$/.exec(e)?.[1];if(void 0===r)return;const o=objectArtifact(r)
;return(await n()).find(e=>e.name===o)??(void 0===t?void 0:findInRepository(o,t))};return{name:"the run's artifacts",async has(e){for(const t of await o())if(await t.has(e))return!0
;return void 0!==await find(e)},async fetch(t,n,s){for(const e of await o())if(await e.fetch(t,n,s))return!0;const i=await find(t);return void 0!==i&&fetchSingle(i,(0,a.join)(e,(0,r.randomUUID)()),n)}
}}async function fetchSingle({id:e,findBy:t},n,r){try{await download(e,n,t);const[o,...s]=(await(0,U.readdir)(n,{withFileTypes:!0})).filter(e=>e.isFile());if(void 0===o||s.length>0)return!1;await(0,
U.rename)((0,a.join)(n,o.name),r);return!0}finally{await(0,ue.v)(n)}}async function listArtifacts(){return asking(async()=>{
const{DefaultArtifactClient:e}=await Promise.all([n.e(110),n.e(119)]).then(n.bind(n,40119));return(await(new e).listArtifacts({latest:!0})).artifacts})}async function download(e,t,r){await(0,
U.mkdir)(t,{recursive:!0});await asking(async()=>{const{DefaultArtifactClient:o}=await Promise.all([n.e(110),n.e(119)]).then(n.bind(n,40119));await(new o).downloadArtifact(e,{path:t,...void 0===r?{}:{
findBy:r}})})}async function asking(e){try{return await e()}catch(e){throw new fe.p(`can't be read: ${(0,i.u0)(e)}`)}}// CONCATENATED MODULE: ./src/github/artifacts/publish-objects.ts
const we=1048576,ge=50,ye=67108864,be=0;async function publishObjects(e,{output:t,retentionDays:n}){
const r=e.filter(({ref:e,isNew:t})=>t&&e.size>=we),o=[...new Map(r.map(e=>[e.ref.sha1,e])).values()].sort((e,t)=>t.ref.size-e.ref.size).slice(0,ge);if(0===o.length)return new Set
;const s=new Set((await listArtifacts()).map(({name:e})=>e));for(const{ref:e,path:r}of o)if(!s.has(objectArtifact(e.sha1))){const o=(0,a.join)(t,r);await uploadFile(objectArtifact(e.sha1),o,n)}
return new Set(o.map(({ref:e})=>e.sha1))}async function uploadFile(e,t,r){const{DefaultArtifactClient:o}=await Promise.all([n.e(110),n.e(119)]).then(n.bind(n,40119))
;await(new o).uploadArtifact(e,[t],(0,a.dirname)(t),{compressionLevel:be,...void 0===r?{}:{retentionDays:r}})}function alreadyPublished(e,t){let n=0;const r=new Set
;for(const{ref:o,path:s}of e.filter(e=>t.has(e.ref.sha1))){n+=o.size;if(n>ye)r.add(s)}return r}// CONCATENATED MODULE: ./src/github/publish.ts
function artifactStores({noArtifacts:e,temp:t,repository:n}){const o=(0,a.join)(t,`hither-artifacts-${(0,r.randomUUID)()}`);return void 0===e?[artifactStore({folder:o,repository:n})]:[]}
function leaves({artifact:e,request:t},{event:n,noArtifacts:r}){return e&&void 0===r&&mayPublish(n)&&"read-write"===t.cache}async function packResults(e,{inputs:t,step:n,context:o}){
const{platform:s,log:c,signal:u}=n;if(!leaves(t,s)||u.aborted)return;const f=e.flatMap(({job_hash:e,cache:t})=>null===e||t.hit?[]:[e]),l=(0,a.join)(s.temp,`hither-pack-${(0,r.randomUUID)()}`);try{
return await copyJobs(f,{folder:l,context:o,takes:({objects:e})=>e.filter(({size:e})=>e<we)})>0?l:void 0}catch(e){c.annotate("warning",`results can't be left for later jobs: ${(0,i.u0)(e)}`);return}}
async function publish({inputs:e,sidecars:t,pack:n},o){const{artifact:s,request:a,retentionDays:c}=e,{platform:u,log:f}=o;if(!s)return{};if(void 0!==u.noArtifacts){
f.annotate("notice",`no artifact: ${u.noArtifacts}; the results are in ${a.output}`);return{}}const l=leaves(e,u)?await leaveForOthers({inputs:e,sidecars:t,pack:n},o):new Set;try{
const e=artifactName(u.jobId,(0,r.randomBytes)(4).toString("hex")),n=alreadyPublished(t,l),{id:o,digest:s,leftOut:i}=await uploadFolder(a.output,{name:e,retentionDays:c,without:n});if(n.size>0){
const e=[...n].slice(0,20).join(", ");f.annotate("notice",`not in the artifact, for they have artifacts of their own (kachery-sha1-\u2026): ${e}`)}if(i.length>0){const e=i.slice(0,20).join(", ")
;f.annotate("warning",`not in the artifact, for it can't hold files of such names: ${e}`)}return{"artifact-name":e,"artifact-id":o,"artifact-url":`${u.runUrl}/artifacts/${o}`,"artifact-digest":s}
}catch(e){const t=`the artifact can't be stored: ${(0,i.u0)(e)}`;f.annotate("warning",`${t}; the results are in ${a.output}`);return{}}}
async function leaveForOthers({inputs:e,sidecars:t,pack:n},{platform:o,log:s}){const{request:a,retentionDays:c}=e;try{const e=await publishObjects(t,{output:a.output,retentionDays:c});if(void 0!==n){
const e=`${pe}${artifactName(o.jobId,(0,r.randomBytes)(4).toString("hex"))}`;await uploadFolder(n,{name:e,retentionDays:c})}return e}catch(e){
s.annotate("warning",`results can't be left for later jobs: ${(0,i.u0)(e)}`);return new Set}}var ve=n(17429);// CONCATENATED MODULE: ./src/github/summary.ts
const $e=921600,Oe=200;function summaryOf(e){const t=`## hither: ${headline(e)}\n\n| job | status | time | image | result |\n|---|---|---|---|---|\n`,n=[t];let r=Buffer.byteLength(t);const o={rows:0,
details:0},add=(e,t)=>{r+=Buffer.byteLength(e);if(r>$e)o[t]+=1;else n.push(e)};for(const t of e)add(row(t),"rows");for(const t of e.filter(e=>null!==e.error&&!(0,W.yM)(e)))add(details(t),"details")
;for(const t of(0,W.cZ)(e))add(causeDetails(t),"details");if(o.rows+o.details>0)n.push(`\n${o.rows} jobs and ${o.details} errors are left out here; the artifact has all of them.\n`);return n.join("")}
function headline(e){const t=e.filter(e=>"finished"===e.status).length;return t===e.length?`${t} finished`:`${t} of ${e.length} finished`}function row(e){const t="finished"===e.status?(0,
ve.K)(e.result,Oe):errorLine(e)
;return`| ${[escapeCell(e.label),`${"finished"===e.status?"\u2705":"\u274c"} ${e.status}${e.cache.hit?" (known)":""}`,`${e.runtime_info.elapsed_sec.toFixed(2)} s`,escapeCell(imageOf(e)),escapeCell(t)].join(" | ")} |\n`
}function errorLine(e){const{error:t}=e;if((0,W.yM)(e))return t?.type??"";return`${t?.type??""}: ${t?.message??""}`.slice(0,Oe)}function imageOf({container:e}){
const t=null===e.digest?"":` ${e.digest.slice(0,19)}\u2026`;return`${e.declared??"no image"}${t} (${e.runtime??"not run"})`}function details(e){
const{type:t="",message:n="",traceback:r=""}=e.error??{},o=(""===r?`${t}: ${n}`:r).slice(0,2e4);return folded(`${e.label}: ${e.status}`,o)}function causeDetails({type:e,message:t,status:n,labels:r}){
const[o]=r;return folded(`${1===r.length?o:`${r.length} jobs`}: ${n}`,`${e}: ${t}`.slice(0,2e4))}function folded(e,t){const n=(0,O.Q)(t),r=fenceFor(n)
;return`\n<details><summary>${escapeHtml(e)}</summary>\n\n${r}text\n${n}\n${r}\n\n</details>\n`}function fenceFor(e){const t=Math.max(2,...[...e.matchAll(/`+/g)].map(([e])=>e.length))
;return"`".repeat(t+1)}function escapeHtml(e){return(0,O.P)(e).replace(/[&<>"']/g,e=>`&#${e.charCodeAt(0)};`)}function escapeCell(e){return(0,
O.Q)(e.replace(/\s+/g," ")).replace(/[&<>"'`*_{}[\]()#+!|~@\\:]/g,e=>`&#${e.charCodeAt(0)};`)}// CONCATENATED MODULE: ./src/github/main-step.ts
async function mainStep(e){try{return await run(e)}catch(t){setOutputs(outputsWithoutJobs(tellFailure(t,e.log)));return 1}}async function run(e){const{platform:t,log:n,signal:r}=e
;refuseUntrusted(t.event);const o=withinTrust(accepted(readInputs(t),n),t),s=accepted(await prepareTrusted(o,t),n),{summary:a,page:i,outputs:c,pack:u}=await runPrepared(s,o,e);setOutputs({...c,
...r.aborted?{}:await publish({inputs:o,sidecars:a.sidecars,pack:u},e)});if(o.summary&&t.hasSummary)await writeSummary(i,n);return 0!==a.exitCode&&o.failOnError?1:0}function withinTrust(e,{event:t}){
const{request:n}=e;return!mayPublish(t)&&"read-write"===n.cache?{...e,request:{...n,cache:"read"}}:e}function prepareTrusted(e,{event:t}){const{request:n,allow:r}=e,o="restricted"===trustOf(t)
;return(0,A.Z)(n,(e,t)=>o?[...checkRestricted(e,r,n.runtime),...checkRestrictedStores(t,r)]:[])}async function runPrepared(e,t,n){
const{spec:r,jobs:o,remoteStores:i}=e,{failOnError:c}=t,{log:u,signal:f}=n,l=await openCrossRunCache(t.request,n),d={...t.request,remoteStores:i},h=createGithubReporter({log:u,
together:o.length>1&&d.parallel>1,root:o[0]?.paths.root??d.cwd,failureLevel:c?"error":"warning"});savePostStepState({owner:(0,P.WF)((0,s.hostname)()),store:d.store});const{context:p,close:m}=await(0,
N.I)(d,{report:h.report,signal:f,drained:n.drained,remoteStores:[...l.remoteStores,...artifactStores(n.platform)]});try{const e=await(0,C.A)(o,p);await l.save(e.records,p);const s=(0,
a.join)(d.output,"results.json"),i={records:e.records,onlyJob:1===r.jobs.length,recordsPath:s},c=await packResults(e.records,{inputs:t,step:n,context:p});return{summary:e,page:summaryOf(e.records),
outputs:await outputsOf(i,p),pack:c}}finally{h.finish();await m()}}async function writeSummary(e,t){try{await d.z.addRaw(e).write()}catch(e){t.annotate("warning",`the summary can't be written: ${(0,
i.u0)(e)}`)}}function setOutputs(e){for(const[t,n]of Object.entries(e))(0,d.uH)(t,n)}function accepted(e,t){for(const{message:n,remedy:r,where:o}of e.warnings)t.annotate("warning",`${n}: ${r}`,o)
;if(!e.ok)throw(0,i.k9)(e.problems);return e.value}function tellFailure(e,t){if(e instanceof i.bD&&"internal"!==e.code){
for(const{message:n,remedy:r,where:o}of e.problems)t.annotate("error",`${n}: ${r}`,o);return e.problems.map(i.Vw).join("\n")}
const n=`this is a bug of hither-action, please report it with the log: ${(0,i.u0)(e)}`;t.annotate("error",n);t.text(e instanceof Error?e.stack??"":"");return n}
// CONCATENATED MODULE: ./src/github/post-step.ts
async function postStep(e,t){try{const n=readPostStepState();if(void 0!==n){const r=await(0,N.i)({...n,environment:t});if(r.length>0)e.text(`removed what the step had left: ${r.join(", ")}`)}
}catch(t){e.annotate("warning",`what the step left can't be removed: ${(0,i.u0)(t)}`)}}var ke=n(11563);// CONCATENATED MODULE: ./src/action.ts
async function main(){process.exitCode=1;(0,o.oF)();const e=readPlatform(),{write:t,drained:n}=(0,ke.c)(process.stdout),r=systemLog(t,e.workspace);process.exitCode=await mainStep({platform:e,log:r,
signal:signalOfRunner(),drained:n})}async function post(){(0,o.oF)();await postStep(systemLog((0,ke.c)(process.stdout).write,readPlatform().workspace),process.env)}function signalOfRunner(){
const e=new AbortController;process.on("SIGINT",()=>e.abort());process.on("SIGTERM",()=>e.abort());return e.signal}function systemLog(e,t){return createWorkflowLog({write:e,token:r.randomUUID,
workspace:t})}}),75490:(function(e,t,n){n.d(t,{GO:()=>allHashes,Yl:()=>allEntries,uy:()=>hashBeginning});var r=n(76760),o=n(58500),s=n(74296),a=n(51922),i=n(69185),c=n(5891),u=n(67005)
;const f=/^([0-9a-f]{64})\.json$/,l=6;function allHashes(e){return hashesIn(e,".",2)}const d=64;async function*allEntries(e,t,n){let r=0;for(const s of await allHashes(e)){const e=t.read(s)
;if(void 0!==e)yield{hash:s,reading:e};r+=1;if(r%d===0){await(0,o.setImmediate)();n?.throwIfAborted()}}}async function hashesIn(e,t,n){const o=new Set;for(const s of(0,
u.w)(e))for await(const{name:e}of(0,i.k)((0,r.join)((0,c.v$)(s),t),n)){const t=f.exec(e)?.[1];if(void 0!==t)o.add(t)}return[...o].sort()}async function hashBeginning(e,t){
if(!new RegExp(`^[0-9a-f]{${l},64}$`).test(t))throw new s.bD("usage",`"${t}" is not the beginning of a job hash`,`give at least ${l} of its hex digits, as "hither cache ls" shows them`)
;const n=await hashesIn(e,(0,r.join)(t.slice(0,2),t.slice(2,4)),0),[o,i]=n.filter(e=>e.startsWith(t))
;if(void 0===o)throw new s.bD("usage",`no job in the cache has a hash that begins with ${t}`,`see "hither cache ls"; ${(0,a.Pe)("store")} names another store`)
;if(void 0!==i)throw new s.bD("usage",`more than one job hash begins with ${t}`,"give more digits");return o}}),74296:(function(e,t,n){n.d(t,{Or:()=>isSystemError,Vw:()=>formatProblem,ai:()=>o,
bD:()=>HitherError,gj:()=>isPermissionError,j$:()=>formatLocation,jr:()=>bug,k9:()=>specError,rV:()=>isAbort,u0:()=>messageOf,vq:()=>systemErrorCode});var r=n(59505);const o={usage:2,spec:2,
untrusted:2,runtime:3,image:3,store:3,internal:70};class HitherError extends Error{code;remedy;details;name="HitherError";constructor(e,t,n,r={}){super(t,{cause:r.cause});this.code=e;this.remedy=n
;this.details=r}get problems(){if(void 0!==this.details.problems)return this.details.problems;const e=this.details.where;return[{message:this.message,remedy:this.remedy,...void 0===e?{}:{where:e}}]}}
function specError(e){const t=1===e.length?"one mistake":`${e.length} mistakes`;return new HitherError("spec",`${t} in the job spec`,"mend what is listed",{problems:e})}function bug(e,t){
return new HitherError("internal",e,"this is a bug of hither-action: please report it with this output",{cause:t})}function systemErrorCode(e){
return e instanceof Error&&"code"in e&&"string"==typeof e.code?e.code:void 0}function isPermissionError(e){return["EACCES","EPERM"].includes(systemErrorCode(e)??"")}function isSystemError(e){
return e instanceof Error&&"errno"in e&&"syscall"in e}function isAbort(e){return e instanceof DOMException&&"AbortError"===e.name}function messageOf(e){return e instanceof Error?e.message:String(e)}
function formatLocation(e){if(void 0===e)return"";return`${[(0,r.P)(e.path),e.line,void 0===e.line?void 0:e.column].filter(e=>void 0!==e).join(":")}: `}function formatProblem(e){return(0,
r.Q)(`${formatLocation(e.where)}${e.message}: ${e.remedy}`)}}),59505:(function(e,t,n){n.d(t,{P:()=>visibleLine,Q:()=>visibleText})
;const r=new RegExp(`(${/\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\ufe0f)?(?:\u200d\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\ufe0f)?)*|[0-9#*]\ufe0f\u20e3|[\p{sc=Arab}\p{sc=Syrc}\p{sc=Deva}\p{sc=Beng}\p{sc=Gujr}\p{sc=Guru}\p{sc=Knda}\p{sc=Mlym}\p{sc=Orya}\p{sc=Sinh}\p{sc=Taml}\p{sc=Telu}][\u200c\u200d](?=\p{L}|\p{M})/u.source})|${/(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u.source}`,"gu")
;function visibleText(e){return e.replace(r,(e,t)=>t??escaped(e))}function visibleLine(e){return visibleText(e).replace(/[\n\t]/g,escaped)}function escaped(e){
return`\\u{${e.codePointAt(0)?.toString(16)}}`}}),30406:(function(e,t,n){n.d(t,{au:()=>didYouMean,pA:()=>nearest,r5:()=>nearestFew})
;const r=new Map([["singularity","apptainer"],["singularityce","apptainer"]]);function nearest(e,t){const n=folded(e),o=r.get(n);if(void 0!==o&&[...t].includes(o))return o;let s,a=farthest(e)
;for(const e of t){const t=editDistance(n,folded(e),a);if(void 0!==t){s=e;a=t-1}if(a<0)break}return s}function nearestFew(e,t,n){const r=folded(e),o=[];for(const n of t){
const t=editDistance(r,folded(n),farthest(e));if(void 0!==t)o.push({candidate:n,distance:t})}o.sort((e,t)=>e.distance-t.distance);return o.slice(0,n).map(({candidate:e})=>e)}function farthest(e){
return Math.min(Math.max(1,Math.floor(e.length/3)),e.length-1)}function folded(e){return e.normalize("NFC").toLowerCase()}function didYouMean(e,t,n){const r=nearest(e,t)
;return void 0===r?n:`did you mean "${r}"?`}const o=64;function editDistance(e,t,n){if(e===t)return 0;if(Math.abs(e.length-t.length)>n||Math.max(e.length,t.length)>o)return;let r=[],s=Array.from({
length:t.length+1},(e,t)=>t);for(let o=1;o<=e.length;o+=1){const a=nextRow({a:e,b:t,row:o,above:s,before:r});if(Math.min(...a)>n)return;[r,s]=[s,a]}const a=s[t.length]??0;return a<=n?a:void 0}
function nextRow({a:e,b:t,row:n,above:r,before:o}){const s=[n];for(let a=1;a<=t.length;a+=1){const i=e[n-1]===t[a-1],c=n>1&&a>1&&e[n-1]===t[a-2]&&e[n-2]===t[a-1]
;s.push(Math.min((r[a]??0)+1,(s[a-1]??0)+1,(r[a-1]??0)+(i?0:1),c?(o[a-2]??0)+1:Number.POSITIVE_INFINITY))}return s}}),15052:(function(e,t,n){n.d(t,{$$:()=>bytesOf,Bv:()=>isPossibleSize,
E9:()=>parseDuration,SK:()=>r,TM:()=>secondsOf,ft:()=>o,mX:()=>isPossibleDuration});const r=/^\d+(\.\d+)?\s*([KMGTkmgt][iI]?)?[Bb]?$/,o=/^\d+(\.\d+)?\s*[smhd]$/,s={k:1,m:2,g:3,t:4},a={s:1,m:60,h:3600,
d:86400};function bytesOf(e){if("number"==typeof e)return e;const t=/[kmgt]/i.exec(e)?.[0].toLowerCase()??"";return Math.floor(Number.parseFloat(e)*1024**(s[t]??0))}function secondsOf(e){
return"number"==typeof e?e:Number.parseFloat(e)*(a[e.slice(-1)]??1)}function isPossibleSize(e){const t=bytesOf(e);return t>=1&&Number.isSafeInteger(t)}function isPossibleDuration(e){
const t=secondsOf(e);return t>0&&Number.isFinite(t)}function parseDuration(e){return o.test(e)&&isPossibleDuration(e)?secondsOf(e):void 0}}),24292:(function(e,t,n){n.d(t,{k:()=>walkObjects})
;var r=n(51455),o=n(76760),s=n(74296),a=n(5891);const i=/^[0-9a-f]{2}$/,c=/^[0-9a-f]{40}$/;async function*walkObjects(e,t=""){for(const n of await folders((0,
a.t3)(e),t.slice(0,2)))for(const r of await folders((0,o.join)((0,a.t3)(e),n),restOf(t,n,2))){const s=(0,o.join)((0,a.t3)(e),n,r);for(const e of await folders(s,restOf(t,`${n}${r}`,4))){
const a=`${n}${r}${e}`,i=(await entries((0,o.join)(s,e))).map(({name:e})=>e);yield*i.filter(e=>c.test(e)&&e.startsWith(a)&&e>t).sort()}}}function restOf(e,t,n){return e.startsWith(t)?e.slice(n,n+2):""
}async function folders(e,t){return(await entries(e)).filter(e=>e.isDirectory()&&i.test(e.name)).map(({name:e})=>e).filter(e=>e>=t).sort()}async function entries(e){try{return await(0,r.readdir)(e,{
withFileTypes:!0})}catch(e){if(["ENOENT","ENOTDIR"].includes((0,s.vq)(e)??""))return[];throw e}}}),11563:(function(e,t,n){n.d(t,{c:()=>openOutput})
;var r=n(73024),o=n(77030),s=n(57075),a=n(46466),i=n(74296);function openOutput(e){const t=e instanceof o.Socket?e:fileStream(e.fd);let n,r;t.on("error",e=>{n??=e});const drain=async()=>{
await drainOf(t);r=void 0};return{write:e=>void t.write(e),drained(){r??=t.writableNeedDrain?drain():void 0;return r},async pipe(e){try{await(0,a.pipeline)(e,t,{end:!1})}catch(e){if(void 0===n)throw e
}},async failure(){await new Promise(e=>t.write("",()=>setImmediate(e)));return"EPIPE"===(0,i.vq)(n)?void 0:n}}}function drainOf(e){const t=["drain","error","close"];return new Promise(n=>{
const done=()=>{for(const n of t)e.off(n,done);n()};for(const n of t)e.on(n,done)})}function fileStream(e){return new s.Writable({decodeStrings:!0,write(t,n,o){try{for(let n=0;n<t.length;)n+=(0,
r.writeSync)(e,t,n);o()}catch(e){o(e)}}})}})};
