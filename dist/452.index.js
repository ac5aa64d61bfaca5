"use strict";exports.id=452;exports.ids=[452];exports.modules={79452:(function(e,t,n){n.r(t);n.d(t,{main:()=>main,post:()=>post})
;var r=n(77598),o=n(48161),s=n(76760),a=n(83916),i=n(20654),c=n(6150),u=n(50512),f=n(58759);// CONCATENATED MODULE: ./src/github/event-policy.ts
const l=new Set(["push","schedule","workflow_dispatch","repository_dispatch","merge_group","release","create","delete","deployment","deployment_status","page_build","registry_package"]),d=new Set(["pull_request","pull_request_target","pull_request_review","pull_request_review_comment"])
;function trustOf(e){if((l.has(e.name)||isOwnPullRequest(e)||isOwnRun(e))&&!isOfDependabot(e))return"trusted";return"github-hosted"===e.runner||e.local?"restricted":"refused"}function mayLeave(e){
return"trusted"===trustOf(e)}function isOwnPullRequest({name:e,payload:t}){return d.has(e)&&isOfThisRepository(t,["pull_request","head","repo"])}function isOwnRun({name:e,payload:t}){
const n=textAt(t,["workflow_run","event"])??"",r=isOfThisRepository(t,["workflow_run","head_repository"]);return"workflow_run"===e&&r&&(l.has(n)||"pull_request"===n)}
const h="dependabot[bot]",p=[["sender","login"],["pull_request","user","login"],["workflow_run","actor","login"],["workflow_run","triggering_actor","login"]];function isOfDependabot({payload:e}){
return p.some(t=>textAt(e,t)===h)}function isOfThisRepository(e,t){const n=textAt(e,[...t,"full_name"]);return void 0!==n&&n===textAt(e,["repository","full_name"])}function refuseUntrusted(e){
if("refused"===trustOf(e))throw new a.bD("untrusted",`the event "${e.name}" may bring code of somebody without write access, and this is a self-hosted runner`,"run it on a runner of GitHub, or on a push to a branch of this repository after somebody has read the code")
}function textAt(e,t){let n=e;for(const e of t)n="object"==typeof n&&null!==n?n[e]:void 0;return"string"==typeof n?n:void 0}const m=["host","network","mounts","env","relax","remote-stores"]
;function checkRestricted(e,t,n){return e.flatMap(e=>beyondDefault(e,n??e.runtime).filter(([e])=>!t.includes(e)).map(([t,n])=>({
message:`the job "${e.name}" asks for ${n}, and its spec may come from somebody without write access`,remedy:`remove it, or list "${t}" in the input "allow" of the workflow's step`,where:e.where})))}
function checkRestrictedStores(e,t){const[n]=t.includes("remote-stores")?[]:e.remoteStores;return void 0===n?[]:[{
message:"the spec names remote stores, and it may come from somebody without write access",remedy:'remove them, name them in the input "remote-stores", or list "remote-stores" in the input "allow"',
where:n.where}]}function beyondDefault(e,t){
return[["host"===t,"host","the runtime host"],["none"!==e.network,"network",`the network ${e.network}`],[e.mounts.some(e=>e.write||e.source.startsWith("/")),"mounts","mounts that it can write to or that lie outside"],[e.passEnv.length>0,"env",`the variables ${e.passEnv.join(", ")}`],[e.relax.length>0,"relax",`relax: ${e.relax.join(", ")}`]].filter(([e])=>e).map(([,e,t])=>[e,t])
}var w=n(33838),g=n(30073);// CONCATENATED MODULE: ./src/github/input-reader.ts
function createInputReader(){const e=[],text=e=>(0,w.V4)(e)||void 0,wrong=(t,n,r)=>{e.push({message:`the input "${t}" can't be ${JSON.stringify(n.slice(0,100))}`,remedy:r})},parsed=(e,t,n)=>{
const r=text(e);return void 0===r?void 0:n(r)??wrong(e,r,`give ${t}`)},known=(e,t,n)=>n.find(e=>e===t)??wrong(e,t,(0,g.au)(t,n,`give one of ${n.join(", ")}`));return{text:text,parsed:parsed,
problems:e,flag:(e,t)=>parsed(e,"true or false",()=>booleanInput(e))??t,choice(e,t){const n=text(e);return void 0===n?void 0:known(e,n,t)},lines:e=>(0,w.q3)(e),choices:(e,t)=>(0,
w.q3)(e).flatMap(n=>known(e,n,t)??[]),refuse:t=>void e.push(t)}}function booleanInput(e){try{return(0,w.Vt)(e)}catch{return}}// CONCATENATED MODULE: ./src/github/inputs.ts
const y=["slurm","shard"];function readInputs(e){const t=createInputReader();for(const e of y.filter(e=>void 0!==t.text(e)))t.refuse({message:`the input "${e}" is not in this version`,
remedy:"remove it"});if("slurm"===t.choice("executor",["local","slurm"]))t.refuse({message:"the executor slurm is not in this version",remedy:'write "executor: local"'});const n={
request:readRequest(t,e),allow:t.choices("allow",m),artifact:t.flag("artifact",!0),retentionDays:t.parsed("retention-days","a whole number of days from 1 on",wholeNumber),summary:t.flag("summary",!0),
failOnError:t.flag("fail-on-error",!0)},{problems:r}=t;return r.length>0?{ok:!1,problems:r,warnings:[]}:{ok:!0,value:n,warnings:[]}}function readRequest(e,{workspace:t,temp:n}){const a={...process.env
},i=e.text("store"),u=e.text("args"),l=e.choice("runtime",["auto","docker","podman","apptainer","host"]),d=e.text("container"),h=e.parsed("timeout","a time such as 90s, 30m or 2h",c.E9);return{
spec:e.text("job")??".",cwd:t,specsIn:t,select:e.lines("select"),args:[],...void 0===u?{}:{argsText:u},dataRoots:e.lines("data-roots").map(e=>(0,s.resolve)(t,e)),...void 0===l?{}:{runtime:l},
...void 0===d?{}:{container:d},executor:"local",parallel:e.parsed("parallel","a whole number from 1 on",wholeNumber)??(0,o.availableParallelism)(),
cache:e.choice("cache",["read-write","read","off"])??"read-write",forceRun:e.flag("force-run",!1),...void 0===h?{}:{timeout:h},store:void 0===i?(0,f.q1)(a):(0,s.resolve)(t,i),
remoteStores:readRemotes(e,t,a.HITHER_REMOTE_STORES),output:(0,s.join)(n,`hither-${(0,r.randomUUID)()}`),retain:!1,requireIsolation:e.flag("require-isolation",!1),environment:a}}
function readRemotes(e,t,n){return[['the input "remote-stores"',e.lines("remote-stores").join("\n")],["HITHER_REMOTE_STORES",n??""]].flatMap(([n,r])=>(0,u.ze)(r,t).flatMap(t=>{if(t.ok)return[t.store]
;e.refuse({message:`${n}: "${t.given}" ${t.why}`,remedy:t.remedy});return[]}))}function wholeNumber(e){return/^[1-9]\d{0,5}$/.test(e)?Number(e):void 0}function readPlatform(){
const{env:e}=process,t=e.GITHUB_SERVER_URL||"https://github.com",n="true"===e.ACT;return{event:{name:e.GITHUB_EVENT_NAME??"",payload:readPayload(e.GITHUB_EVENT_PATH),runner:e.RUNNER_ENVIRONMENT,
local:n},workspace:(0,s.resolve)(e.GITHUB_WORKSPACE||"."),temp:e.RUNNER_TEMP||(0,o.tmpdir)(),jobId:e.GITHUB_JOB??"",runUrl:`${t}/${e.GITHUB_REPOSITORY??""}/actions/runs/${e.GITHUB_RUN_ID??""}`,
hasSummary:Boolean(e.GITHUB_STEP_SUMMARY),noArtifacts:whyNoArtifacts(t,n,Boolean(e.ACTIONS_RUNTIME_TOKEN)),isThrownAway:"github-hosted"===e.RUNNER_ENVIRONMENT||n,noCache:whyNoCache(t,e),
repository:e.GITHUB_TOKEN&&e.GITHUB_REPOSITORY?{api:(e.GITHUB_API_URL||"https://api.github.com").replace(/\/+$/,""),repository:e.GITHUB_REPOSITORY,token:e.GITHUB_TOKEN,env:{...e}}:void 0,
run:`${e.GITHUB_RUN_ID??""}-${e.GITHUB_RUN_ATTEMPT??"1"}`}}function whyNoCache(e,t){
const n=(Boolean(t.ACTIONS_CACHE_SERVICE_V2)&&isGithub(e)?["ACTIONS_RESULTS_URL","ACTIONS_RUNTIME_TOKEN"]:["ACTIONS_CACHE_URL"]).find(e=>!t[e])
;return void 0===n?void 0:`the runner gives no access to a cache (${n} is not set)`}function isGithub(e){const t=hostOf(e);return"github.com"===t||t.endsWith(".ghe.com")||t.endsWith(".localhost")}
function hostOf(e){return URL.canParse(e)?new URL(e).hostname.toLowerCase():""}function whyNoArtifacts(e,t,n){if(t)return"act has no artifacts that this action could use"
;if(!isGithub(e))return`${hostOf(e)||"this server"} has no artifacts that this action could use`;return n?void 0:"the runner gives no access to artifacts (ACTIONS_RUNTIME_TOKEN is not set)"}
const b=67108864;function readPayload(e){try{return JSON.parse(String((0,i.W)(e??"",{limit:b,links:"follow"})))}catch(e){if(e instanceof SyntaxError||e instanceof a.bD||void 0!==(0,a.vq)(e))return
;throw e}}var v=n(71353),$=n(9694),O=n(25459),k=n(20344),E=n(73024),_=n(48652);// CONCATENATED MODULE: ./src/github/actions-cache.ts
const x="hither-1-";function archiveKey({purpose:e,run:t,random:n}){const o=`${x}${(0,r.createHash)("sha256").update(e).digest("hex").slice(0,12)}-`;return{
own:`${o}${t.replace(/[^A-Za-z0-9.-]/g,"")}-${n}`,earlier:[o,x]}}async function restoreArchive(e,{own:t,earlier:r}){const{restoreCache:o}=await Promise.all([n.e(110),n.e(91)]).then(n.bind(n,18091))
;return void 0!==await o([e],t,[...r])}async function saveArchive(e,{own:t}){const{saveCache:r}=await Promise.all([n.e(110),n.e(91)]).then(n.bind(n,18091));return await r([e],t)>=0}
var S=n(51455),I=n(78962),T=n(75490),R=n(95615),j=n(32613),A=n(53320);// CONCATENATED MODULE: ./src/github/copy-jobs.ts
async function copyJobs(e,{folder:t,context:n,takes:o}){const s={root:t,random:r.randomBytes};let a=0;for(const r of e){const e=n.cache.read(r),i="good"===e?.state?o(e.entry):void 0
;if("good"!==e?.state||void 0===i)continue;const copy=async e=>{await(0,S.rm)((0,f.du)(t,e.sha1),{force:!0});await n.store.placeVerified(e,(0,f.du)(t,e.sha1),"link")};for(const e of i)await copy(e)
;const{object:c}=e.entry.runtimeInfo.console_out;await(c&&copy(c).catch(()=>{}));const u=(0,I.u0)(e.entry);await(0,A.f)(s,{path:(0,f.s3)(t,r),text:u});await(0,R.mH)(s,e.entry.key);a+=1}return a}
// CONCATENATED MODULE: ./src/github/kept-store.ts
const N=1024**3;async function updateKept(e){const{folder:t,records:n,context:r}=e,o=new Set;for(const{job_hash:e,cache:s}of n){if(null===e||o.has(e))continue;if(s.hit&&await isKept(t,e)){
const n=r.now()/1e3;await(0,S.utimes)((0,f.s3)(t,e),n,n)}else o.add(e)}const s=await copyJobs([...o],{folder:t,context:r,takes:fits(e.budget)});if(s>0)await prune(t,e.budget);return s>0}
const P=268435456;function kept_store_textAt(e){return(0,i.V)(e,{limit:P}).then(String,()=>"")}async function isKept(e,t){const n=await kept_store_textAt((0,f.s3)(e,t));return""!==n&&"good"===(0,
I.hB)(n,t).state}function fits(e){return({objects:t})=>sizeOf(t)>e?void 0:t}function sizeOf(e){return e.reduce((e,{size:t})=>e+t,0)}async function prune(e,t){
const n=(await keptJobs(e)).sort((e,t)=>t.used-e.used),r=new Set;let o=0;for(const{hash:s,size:a,objects:i}of n){const n=a+sizeOf(i.filter(({sha1:e})=>!r.has(e)));if(o+n>t){await(0,S.rm)((0,
f.s3)(e,s));continue}o+=n;for(const{sha1:e}of i)r.add(e)}for await(const t of(0,j.k)(e,""))if(!r.has(t))await(0,S.rm)((0,f.du)(e,t),{force:!0});await(0,R.HE)(e,t=>(0,E.existsSync)((0,f.s3)(e,t)))}
async function keptJobs(e){const t=[];for(const n of await(0,T.GO)(e)){const r=(0,f.s3)(e,n),{size:o,mtimeMs:s}=await(0,S.lstat)(r),a=(0,I.hB)(await kept_store_textAt(r),n)
;if("good"===a.state)t.push({hash:n,size:o,objects:(0,I.hR)(a.entry),used:s});else await(0,S.rm)(r)}return t}// CONCATENATED MODULE: ./src/github/kept-results.ts
const C={remoteStores:[],save:async()=>{}};async function openKept(e,{platform:t,log:n,signal:o}){const i=e.cache;if("off"===i||!t.isThrownAway)return C;if(void 0!==t.noCache){
n.annotate("notice",`results are not kept for later runs: ${t.noCache}`);return C}const c=(0,s.join)(t.temp,"hither-cache"),{run:u,jobId:f}=t,l=archiveKey({
purpose:JSON.stringify([f,e.spec,e.select,e.argsText??""]),run:u,random:(0,r.randomBytes)(4).toString("hex")}),warnIfFails=async(e,t)=>{try{await t()}catch(t){n.annotate("warning",`${e}: ${(0,
a.u0)(t)}`)}};await warnIfFails("the results of earlier runs can't be had",()=>restoreArchive(c,l));const d={...(0,_.s)({root:c,random:r.randomBytes},!1),name:"GitHub's cache"};return{remoteStores:(0,
E.existsSync)(c)?[d]:[],async save(e,t){if("read-write"===i&&!o.aborted)await warnIfFails("results can't be kept for later runs",async()=>await updateKept({folder:c,records:e,context:t,budget:N
})&&saveArchive(c,l))}}}// CONCATENATED MODULE: ./src/github/left-behind.ts
const D="run";function saveLeftBehind(e){(0,w.LZ)(D,JSON.stringify(e))}function readLeftBehind(){const e=(0,w.Gu)(D);return""===e?void 0:JSON.parse(e)}var L=n(5205),M=n(48423),U=n(14972),B=n(7096)
;// CONCATENATED MODULE: ./src/github/outputs.ts
const H=262144,G=65536,F=Object.fromEntries(["result","result-truncated","result-uri","status","job-hash","cache-hit","artifact-name","artifact-id","artifact-url","artifact-digest","records","error"].map(e=>[e,""]))
;async function outputsOf(e,{store:t,newPath:n}){
const{records:r,recordsPath:o}=e,s=onlyResult(e),a=startOf(resultText(e),H),i=void 0===s?"":uriOf(s,["json"]),c=""!==i||a.length>H,u=r.filter(e=>"finished"!==e.status);return{...F,result:c?"":a,
"result-truncated":String(c),"result-uri":i||(c?await storedText(e,{store:t,newPath:n}):uriOf(s,["array","file"])),status:(u.find(e=>"skipped"!==e.status)??u[0])?.status??"finished",
"job-hash":(1===r.length?r[0]?.job_hash:void 0)??"","cache-hit":String(r.length>0&&r.every(e=>e.cache.hit)),records:o,error:cutError(errorLines(u,r.length>1).join("\n"))}}
function outputsWithoutJobs(e){return{...F,status:"failed",error:cutError(e)}}function onlyResult({records:e,onlyJob:t}){const[n]=e;return t&&void 0!==n&&null===n.index?n.result:null}
function*resultText({records:e,onlyJob:t}){const[n]=e;if(t&&void 0!==n){if(null!==n.index||"finished"===n.status)yield*textOfJob(e);return}let r="{";for(const[t,n]of byName(e)){
yield`${r}${JSON.stringify(t)}:`;yield*textOfJob(n);r=","}yield"{"===r?"{}":"}"}function byName(e){const t=new Map;for(const n of e){const e=t.get(n.name)??[];t.set(n.name,e);e.push(n)}return t}
function*textOfJob(e){const[t]=e;if(null===t?.index){yield(0,B.GF)(t.result);return}for(const[t,{result:n}]of e.entries())yield`${0===t?"[":","}${(0,B.GF)(n)}`;yield"]"}function startOf(e,t){let n=""
;for(const r of e){n+=r;if(n.length>t)break}return n}async function storedText(e,{store:t,newPath:n}){return`sha1://${(await(0,M.v7)(t,n(),async t=>{for(const n of resultText(e))await t(n)
})).sha1}/result.json`}function uriOf(e,t){const n=(0,U.E)(e);return("array"===n.kind||"file"===n.kind||"json"===n.kind)&&t.includes(n.kind)?`sha1://${n.ref.sha1}/${n.name}`:""}
function errorLines(e,t){if(!t)return e.map(e=>errorText(e,!1));return[...e.filter(e=>!(0,L.yM)(e)).map(e=>errorText(e,!0)),...(0,L.cZ)(e).map(L.xv)]}function errorText({label:e,error:t},n){
return`${n?`${e}: `:""}${t?.type??""}: ${t?.message??""}`}function cutError(e){return e.length>G?`${e.slice(0,G-1)}\u2026`:e}// CONCATENATED MODULE: ./src/github/artifact.ts
const q=1,z=/["<>|*?:\r\n\\]/;function artifactName(e,t){return["hither",e.replace(/[^A-Za-z0-9_-]/g,"").slice(0,100),t].filter(e=>""!==e).join("-")}async function uploadFolder(e,t){
const{without:r=new Set}=t,o=(await filesOf(e)).filter(e=>!r.has(e)),a=o.filter(e=>z.test(e)),i=o.filter(e=>!z.test(e)).map(t=>(0,
s.join)(e,t)),{DefaultArtifactClient:c}=await Promise.all([n.e(110),n.e(119)]).then(n.bind(n,40119)),{name:u,retentionDays:f}=t,{id:l,digest:d}=await(new c).uploadArtifact(u,i,e,{compressionLevel:q,
...void 0===f?{}:{retentionDays:f}});return{name:u,id:String(l??""),digest:d??"",leftOut:a}}async function filesOf(e){return(await(0,S.readdir)(e,{recursive:!0,withFileTypes:!0
})).filter(e=>e.isFile()).map(t=>(0,s.relative)(e,(0,s.join)(t.parentPath,t.name))).sort()}var J=n(81348),W=n(78094),K=n(59551),V=n(28395);// CONCATENATED MODULE: ./src/github/repository-artifacts.ts
const Y=V.Ikc({artifacts:V.YOg(V.Ikc({id:V.aig(),expired:V.zMY(),workflow_run:V.mee(V.Ikc({id:V.aig()}))}))});async function findInRepository(e,{api:t,repository:r,token:o,env:s}){
const{sendRequest:i}=await n.e(384).then(n.bind(n,5384)),c=`${t}/repos/${r}/actions/artifacts?per_page=10&name=${encodeURIComponent(e)}`,u={accept:"application/vnd.github+json",
authorization:`Bearer ${o}`,"user-agent":"hither-action","x-github-api-version":"2022-11-28"};try{const{status:e,body:t}=await i(c,{headers:u,env:s}),n=await textOf(t)
;if(200!==e)throw new K.p(`of other runs can't be found (HTTP ${e}): the token needs "actions: read"`)
;const{artifacts:a}=Y.parse(JSON.parse(n)),f=a.find(({expired:e,workflow_run:t})=>!e&&null!==t),[l="",d=""]=r.split("/");return null==f?.workflow_run?void 0:{id:f.id,findBy:{token:o,
workflowRunId:f.workflow_run.id,repositoryOwner:l,repositoryName:d}}}catch(e){throw e instanceof K.p?e:new K.p(`of other runs can't be found: ${(0,a.u0)(e)}`)}}const Z=1048576
;async function textOf(e){const t=[];let n=0;for await(const r of e){n+=r.length;if(n>Z)throw new K.p("of other runs can't be found: the answer is too long");t.push(r)}
return Buffer.concat(t).toString("utf8")}// CONCATENATED MODULE: ./src/github/artifact-store.ts
function objectArtifact(e){return`kachery-sha1-${e}`}const Q="kachery-pack-",X=20;function artifactStore({folder:e,random:t,repository:n}){const o=(0,W.O)(listArtifacts),a=(0,W.O)(async()=>{
const n=(await o()).filter(({name:e})=>e.startsWith(Q)).sort((e,t)=>t.id-e.id),r=[];for(const{id:o}of n.slice(0,X)){const n=(0,s.join)(e,`pack-${o}`);await download(o,n);r.push((0,_.s)({root:n,
random:t},!1))}return r}),find=async e=>{const t=/^sha1\/..\/..\/..\/([0-9a-f]{40})$/.exec(e)?.[1];if(void 0===t)return;const r=objectArtifact(t)
;return(await o()).find(e=>e.name===r)??(void 0===n?void 0:findInRepository(r,n))};return{name:"the run's artifacts",async has(e){for(const t of await a())if(await t.has(e))return!0
;return void 0!==await find(e)},async fetch(t,n,o){for(const e of await a())if(await e.fetch(t,n,o))return!0;const i=await find(t);return void 0!==i&&fetchSingle(i,(0,s.join)(e,(0,r.randomUUID)()),n)}
}}async function fetchSingle({id:e,findBy:t},n,r){try{await download(e,n,t);const[o,...a]=(await(0,S.readdir)(n,{withFileTypes:!0})).filter(e=>e.isFile());if(void 0===o||a.length>0)return!1;await(0,
S.rename)((0,s.join)(n,o.name),r);return!0}finally{await(0,J.v)(n)}}async function listArtifacts(){return asking(async()=>{
const{DefaultArtifactClient:e}=await Promise.all([n.e(110),n.e(119)]).then(n.bind(n,40119));return(await(new e).listArtifacts({latest:!0})).artifacts})}async function download(e,t,r){await(0,
S.mkdir)(t,{recursive:!0});await asking(async()=>{const{DefaultArtifactClient:o}=await Promise.all([n.e(110),n.e(119)]).then(n.bind(n,40119));await(new o).downloadArtifact(e,{path:t,...void 0===r?{}:{
findBy:r}})})}async function asking(e){try{return await e()}catch(e){throw new K.p(`can't be read: ${(0,a.u0)(e)}`)}}// CONCATENATED MODULE: ./src/github/publish-objects.ts
const ee=1048576,te=50,ne=67108864,re=0;async function publishObjects(e,{output:t,retentionDays:n}){
const r=e.filter(({ref:e,isNew:t})=>t&&e.size>=ee),o=[...new Map(r.map(e=>[e.ref.sha1,e])).values()].sort((e,t)=>t.ref.size-e.ref.size).slice(0,te);if(0===o.length)return new Set
;const a=new Set((await listArtifacts()).map(({name:e})=>e));for(const{ref:e,path:r}of o)if(!a.has(objectArtifact(e.sha1))){const o=(0,s.join)(t,r);await uploadFile(objectArtifact(e.sha1),o,n)}
return new Set(o.map(({ref:e})=>e.sha1))}async function uploadFile(e,t,r){const{DefaultArtifactClient:o}=await Promise.all([n.e(110),n.e(119)]).then(n.bind(n,40119))
;await(new o).uploadArtifact(e,[t],(0,s.dirname)(t),{compressionLevel:re,...void 0===r?{}:{retentionDays:r}})}function heldElsewhere(e,t){let n=0;const r=new Set
;for(const{ref:o,path:s}of e.filter(e=>t.has(e.ref.sha1))){n+=o.size;if(n>ne)r.add(s)}return r}// CONCATENATED MODULE: ./src/github/publish.ts
function artifactStores({noArtifacts:e,temp:t,repository:n}){const o=(0,s.join)(t,`hither-artifacts-${(0,r.randomUUID)()}`);return void 0===e?[artifactStore({folder:o,random:r.randomBytes,repository:n
})]:[]}function leaves({artifact:e,request:t},{event:n,noArtifacts:r}){return e&&void 0===r&&mayLeave(n)&&"read-write"===t.cache}async function packResults(e,{inputs:t,step:n,context:o}){
const{platform:i,log:c,signal:u}=n;if(!leaves(t,i)||u.aborted)return;const f=e.flatMap(({job_hash:e,cache:t})=>null===e||t.hit?[]:[e]),l=(0,s.join)(i.temp,`hither-pack-${(0,r.randomUUID)()}`);try{
return await copyJobs(f,{folder:l,context:o,takes:({objects:e})=>e.filter(({size:e})=>e<ee)})>0?l:void 0}catch(e){c.annotate("warning",`results can't be left for later jobs: ${(0,a.u0)(e)}`);return}}
async function publish({inputs:e,sidecars:t,pack:n},o){const{artifact:s,request:i,retentionDays:c}=e,{platform:u,log:f}=o;if(!s)return{};if(void 0!==u.noArtifacts){
f.annotate("notice",`no artifact: ${u.noArtifacts}; the results are in ${i.output}`);return{}}const l=leaves(e,u)?await leaveForOthers({inputs:e,sidecars:t,pack:n},o):new Set;try{
const e=artifactName(u.jobId,(0,r.randomBytes)(4).toString("hex")),n=heldElsewhere(t,l),{id:o,digest:s,leftOut:a}=await uploadFolder(i.output,{name:e,retentionDays:c,without:n});if(n.size>0){
const e=[...n].slice(0,20).join(", ");f.annotate("notice",`not in the artifact, for they have artifacts of their own (kachery-sha1-\u2026): ${e}`)}if(a.length>0){const e=a.slice(0,20).join(", ")
;f.annotate("warning",`not in the artifact, for it can't hold files of such names: ${e}`)}return{"artifact-name":e,"artifact-id":o,"artifact-url":`${u.runUrl}/artifacts/${o}`,"artifact-digest":s}
}catch(e){const t=`the artifact can't be stored: ${(0,a.u0)(e)}`;f.annotate("warning",`${t}; the results are in ${i.output}`);return{}}}
async function leaveForOthers({inputs:e,sidecars:t,pack:n},{platform:o,log:s}){const{request:i,retentionDays:c}=e;try{const e=await publishObjects(t,{output:i.output,retentionDays:c});if(void 0!==n){
const e=`${Q}${artifactName(o.jobId,(0,r.randomBytes)(4).toString("hex"))}`;await uploadFolder(n,{name:e,retentionDays:c})}return e}catch(e){
s.annotate("warning",`results can't be left for later jobs: ${(0,a.u0)(e)}`);return new Set}}var oe=n(54847),se=n(53325),ae=n(46193),ie=n(59226),ce=n(40920)
;// CONCATENATED MODULE: ./src/github/safe-line.ts
const ue="[\\p{C}\\p{Default_Ignorable_Code_Point}]",fe=new RegExp(`^((?:\\u001b\\[[\\d;:]*m|[\\s\\p{Z}]|${ue})*:)(?=${ue}*:)`,"u"),le=new RegExp(`(#${ue}*#)(?=${ue}*\\[)`,"gu");function safeLine(e){
return(0,ce.D)(e).replace(/[\r\n]/g," ").replace(le,"$1 ").replace(fe,"$1 ")}function areInert(e){return(0,oe.$i)(e)&&!e.includes("::")&&!e.includes("##")}function safeLines(e){
return e.split(de).map(safeLine)}const de=/\r\n|\r|\n/,he=65536,pe=/\r\n|\n|\r(?=[^\n])/;function createConsoleRelay(){const e=new ae.StringDecoder("utf8");let t="",n=!1;return{add(r){const o=(0,
ie.C)((n?"\r":"")+t+e.write(r)).slice(n?1:0),s=o.split(pe),a=s.pop()??"";n=s.length>0?"\r"===o.at(-a.length-1):n;const i=splitLong(a);t=i.pop()??"";return[...s.flatMap(splitLong),...i].map(safeLine)},
finish(){const n=(t+e.end()).split(pe).flatMap(splitLong);t="";const r=n.pop()?.replace(/\r$/,"")??"";return[...n,...""===r?[]:[r]].map(safeLine)}}}function splitLong(e){const t=[];let n=0
;for(;e.length-n>he;){const r=n+he,o=(e.codePointAt(r-1)??0)>65535;t.push(e.slice(n,o?r-1:r));n=o?r-1:r}t.push(e.slice(n));return t}// CONCATENATED MODULE: ./src/github/user-frame.ts
const me=/^ {2}File "([^"\n]+)", line (\d+)(?:, in .*)?$/gm;function userFrame(e){return[...e.matchAll(me)].map(([,e="",t=""])=>({path:e,line:Number(t)
})).findLast(({path:e})=>!e.startsWith("/")&&!e.startsWith("<"))}// CONCATENATED MODULE: ./src/github/reporter.ts
function createGithubReporter(e){const{log:t,together:n}=e,r=createRelays(e),o=[],s=[],end=a=>{const{record:i}=a;r.finish(i.label);if((0,L.yM)(i))s.push(i);if(n)o.push(a);else{t.closeGroup()
;tellEnd(a,e)}};return{report(e){switch(e.type){case"notice":case"warning":t.annotate(e.type,e.message,e.where);break;case"image":tellImage(e,t);break;case"job-started":
t.openGroup(n?"Output of the jobs":`${e.label} (${e.runtime})`);break;case"console":r.add(e);break;case"job-ended":end(e)}},finish(){t.closeGroup();for(const t of o)tellEnd(t,e);for(const n of(0,
L.cZ)(s))t.annotate(e.failureLevel,(0,L.xv)(n));t.resume()}}}function createRelays({log:e,together:t}){const n=new Map,markOf=e=>t?`${(0,se.P)(e)} | `:"",show=(t,n)=>{const r=markOf(t)
;e.relay(n.map(e=>r+e))};return{add({label:t,stream:r,chunk:o}){const s=`${r} ${t}`,a=n.get(s)??createConsoleRelay();n.set(s,a);const{first:i,lines:c,rest:u}=(0,oe.VC)(o);show(t,a.add(i))
;if(!e.relayInert((0,oe.mg)(c,markOf(t))))show(t,a.add(c));show(t,a.add(u))},finish(e){for(const t of["stdout","stderr"]){show(e,n.get(`${t} ${e}`)?.finish()??[]);n.delete(`${t} ${e}`)}}}}
function tellImage({step:e,state:t,image:n},r){if("progress"!==t)r.text(`${"pull"===e?"pulling":"building the SIF of"} ${(0,se.P)(n)}: ${t}`)}
function tellEnd({record:e,hints:t=[]},{log:n,root:r,failureLevel:o}){const a=e.cache.hit?`(known, ${e.cache.reason})`:`after ${e.runtime_info.elapsed_sec.toFixed(2)} s`;n.text(`${(0,
se.P)(e.label)}: ${e.status} ${a}`);const{error:i}=e;if(null===i||(0,L.yM)(e)){for(const r of t)n.annotate("notice",`${e.label}: ${r}`);return}if(""!==i.traceback)n.text(i.traceback.trimEnd())
;const c=userFrame(i.traceback),u=void 0===c?void 0:{...c,path:(0,s.join)(r,c.path)},f=[`${e.label}: ${i.type}: ${i.message}`,...t.map(e=>`hint: ${e}`)];n.annotate(o,f.join("\n"),u)}var we=n(26192)
;// CONCATENATED MODULE: ./src/github/summary.ts
const ge=921600,ye=200;function summaryOf(e){const t=`## hither: ${headline(e)}\n\n| job | status | time | image | result |\n|---|---|---|---|---|\n`,n=[t];let r=Buffer.byteLength(t);const o={rows:0,
details:0},add=(e,t)=>{r+=Buffer.byteLength(e);if(r>ge)o[t]+=1;else n.push(e)};for(const t of e)add(row(t),"rows");for(const t of e.filter(e=>null!==e.error&&!(0,L.yM)(e)))add(details(t),"details")
;for(const t of(0,L.cZ)(e))add(causeDetails(t),"details");if(o.rows+o.details>0)n.push(`\n${o.rows} jobs and ${o.details} errors are left out here; the artifact has all of them.\n`);return n.join("")}
function headline(e){const t=e.filter(e=>"finished"===e.status).length;return t===e.length?`${t} finished`:`${t} of ${e.length} finished`}function row(e){const t="finished"===e.status?(0,
we.K)(e.result,ye):errorLine(e)
;return`| ${[escapeCell(e.label),`${"finished"===e.status?"\u2705":"\u274c"} ${e.status}${e.cache.hit?" (known)":""}`,`${e.runtime_info.elapsed_sec.toFixed(2)} s`,escapeCell(imageOf(e)),escapeCell(t)].join(" | ")} |\n`
}function errorLine(e){const{error:t}=e;if((0,L.yM)(e))return t?.type??"";return`${t?.type??""}: ${t?.message??""}`.slice(0,ye)}function imageOf({container:e}){
const t=null===e.digest?"":` ${e.digest.slice(0,19)}\u2026`;return`${e.declared??"no image"}${t} (${e.runtime??"not run"})`}function details(e){
const{type:t="",message:n="",traceback:r=""}=e.error??{},o=(""===r?`${t}: ${n}`:r).slice(0,2e4);return folded(`${e.label}: ${e.status}`,o)}function causeDetails({type:e,message:t,status:n,labels:r}){
const[o]=r;return folded(`${1===r.length?o:`${r.length} jobs`}: ${n}`,`${e}: ${t}`.slice(0,2e4))}function folded(e,t){const n=(0,se.Q)(t),r=fenceFor(n)
;return`\n<details><summary>${escapeHtml(e)}</summary>\n\n${r}text\n${n}\n${r}\n\n</details>\n`}function fenceFor(e){const t=Math.max(2,...[...e.matchAll(/`+/g)].map(([e])=>e.length))
;return"`".repeat(t+1)}function escapeHtml(e){return(0,se.P)(e).replace(/[&<>"']/g,e=>`&#${e.charCodeAt(0)};`)}function escapeCell(e){return(0,
se.Q)(e.replace(/\s+/g," ")).replace(/[&<>"'`*_{}[\]()#+!|~@\\:]/g,e=>`&#${e.charCodeAt(0)};`)}// CONCATENATED MODULE: ./src/github/main-step.ts
async function mainStep(e){try{return await run(e)}catch(t){setOutputs(outputsWithoutJobs(tellFailure(t,e.log)));return 1}}async function run(e){const{platform:t,log:n,signal:r}=e
;refuseUntrusted(t.event);const o=withinTrust(accepted(readInputs(t),n),t),s=accepted(await prepareTrusted(o,t),n),{summary:a,page:i,outputs:c,pack:u}=await runPrepared(s,o,e);setOutputs({...c,
...r.aborted?{}:await publish({inputs:o,sidecars:a.sidecars,pack:u},e)});if(o.summary&&t.hasSummary)await writeSummary(i,n);return 0!==a.exitCode&&o.failOnError?1:0}function withinTrust(e,{event:t}){
const{request:n}=e;return!mayLeave(t)&&"read-write"===n.cache?{...e,request:{...n,cache:"read"}}:e}function prepareTrusted(e,{event:t}){const{request:n,allow:r}=e,o="restricted"===trustOf(t);return(0,
v.Z)(n,(e,t)=>o?[...checkRestricted(e,r,n.runtime),...checkRestrictedStores(t,r)]:[])}async function runPrepared(e,t,n){
const{spec:r,jobs:a,remoteStores:i}=e,{failOnError:c}=t,{log:u,signal:f}=n,l=await openKept(t.request,n),d={...t.request,remoteStores:i},h=createGithubReporter({log:u,
together:a.length>1&&d.parallel>1,root:a[0]?.paths.root??d.cwd,failureLevel:c?"error":"warning"});saveLeftBehind({owner:(0,$.WF)((0,o.hostname)()),store:d.store});const{context:p,close:m}=await(0,
O.I)(d,{report:h.report,signal:f,drained:n.drained,remoteStores:[...l.remoteStores,...artifactStores(n.platform)]});try{const e=await(0,k.A)(a,p);await l.save(e.records,p);const o=(0,
s.join)(d.output,"results.json"),i={records:e.records,onlyJob:1===r.jobs.length,recordsPath:o},c=await packResults(e.records,{inputs:t,step:n,context:p});return{summary:e,page:summaryOf(e.records),
outputs:await outputsOf(i,p),pack:c}}finally{h.finish();await m()}}async function writeSummary(e,t){try{await w.z.addRaw(e).write()}catch(e){t.annotate("warning",`the summary can't be written: ${(0,
a.u0)(e)}`)}}function setOutputs(e){for(const[t,n]of Object.entries(e))(0,w.uH)(t,n)}function accepted(e,t){for(const{message:n,remedy:r,where:o}of e.warnings)t.annotate("warning",`${n}: ${r}`,o)
;if(!e.ok)throw(0,a.k9)(e.problems);return e.value}function tellFailure(e,t){if(e instanceof a.bD&&"internal"!==e.code){
for(const{message:n,remedy:r,where:o}of e.problems)t.annotate("error",`${n}: ${r}`,o);return e.problems.map(a.Vw).join("\n")}
const n=`this is a bug of hither-action, please report it with the log: ${(0,a.u0)(e)}`;t.annotate("error",n);t.text(e instanceof Error?e.stack??"":"");return n}
// CONCATENATED MODULE: ./src/github/post-step.ts
async function postStep(e,t){try{const n=readLeftBehind();if(void 0!==n){const r=await(0,O.i)({...n,environment:t});if(r.length>0)e.text(`removed what the step had left: ${r.join(", ")}`)}}catch(t){
e.annotate("warning",`what the step left can't be removed: ${(0,a.u0)(t)}`)}}// CONCATENATED MODULE: ./src/github/workflow-log.ts
const be=10,ve=4096,$e={notice:w.lm,warning:w.$e,error:w.z3};function createWorkflowLog({write:e,token:t,workspace:n}){const r={notice:0,warning:0,error:0};let o,s=!1;const resume=()=>{if(void 0!==o){
e(`::${o}::\n`);o=void 0}},stop=()=>{if(void 0===o){o=t();e(`::stop-commands::${o}\n`)}},text=t=>e(`${safeLines(t).join("\n")}\n`);return{resume:resume,text:text,annotate(e,t,o){r[e]+=1;if(r[e]>be){
text(`${e}: ${(0,a.Hp)(o)}${(0,se.Q)(t)}`);return}resume();const s=placeOf(o,n);$e[e](cut((0,se.Q)(void 0===s?`${(0,a.Hp)(o)}${t}`:t)),s)},openGroup(e){if(!s){resume();(0,w.Oh)((0,se.P)(e));s=!0}},
closeGroup(){if(s){resume();(0,w.N4)();s=!1}},relay(t){if(t.length>0){stop();e(t.map(e=>`${safeLine(e)}\n`).join(""))}},relayInert(t){const n=areInert(t);if(n&&t.length>0){stop();e(t)}return n}}}
function placeOf(e,t){if(void 0===e)return;const n=(0,s.relative)(t,(0,s.resolve)(t,e.path));if(""===n||n.startsWith("..")||!(0,E.existsSync)((0,s.resolve)(t,n)))return;const{line:r,column:o}=e
;return{file:n,...void 0===r?{}:{startLine:r},...void 0===o?{}:{startColumn:o}}}function cut(e){return e.length>ve?`${e.slice(0,ve-1)}\u2026`:e}var Oe=n(58750),ke=n(11563)
;// CONCATENATED MODULE: ./src/action.ts
async function main(){process.exitCode=1;(0,Oe.oF)();const e=readPlatform(),{write:t,drained:n}=(0,ke.c)(process.stdout),r=systemLog(t,e.workspace);process.exitCode=await mainStep({platform:e,log:r,
signal:signalOfRunner(),drained:n})}async function post(){(0,Oe.oF)();await postStep(systemLog((0,ke.c)(process.stdout).write,readPlatform().workspace),process.env)}function signalOfRunner(){
const e=new AbortController;process.on("SIGINT",()=>e.abort());process.on("SIGTERM",()=>e.abort());return e.signal}function systemLog(e,t){return createWorkflowLog({write:e,token:r.randomUUID,
workspace:t})}}),75490:(function(e,t,n){n.d(t,{GO:()=>allHashes,Yl:()=>allEntries,uy:()=>hashBeginning});var r=n(76760),o=n(58500),s=n(83916),a=n(69185),i=n(58750),c=n(67005),u=n(58759)
;const f=/^([0-9a-f]{64})\.json$/,l=6;function allHashes(e){return hashesIn(e,".",2)}const d=64;async function*allEntries(e,t,n){let r=0;for(const s of await allHashes(e)){const e=t.read(s)
;if(void 0!==e)yield{hash:s,reading:e};r+=1;if(r%d===0){await(0,o.setImmediate)();n?.throwIfAborted()}}}async function hashesIn(e,t,n){const o=new Set;for(const s of(0,
c.w)(e))for await(const{name:e}of(0,a.k)((0,r.join)((0,u.v$)(s),t),n)){const t=f.exec(e)?.[1];if(void 0!==t)o.add(t)}return[...o].sort()}async function hashBeginning(e,t){
if(!new RegExp(`^[0-9a-f]{${l},64}$`).test(t))throw new s.bD("usage",`"${t}" is not the beginning of a job hash`,`give at least ${l} of its hex digits, as "hither cache ls" shows them`)
;const n=await hashesIn(e,(0,r.join)(t.slice(0,2),t.slice(2,4)),0),[o,a]=n.filter(e=>e.startsWith(t))
;if(void 0===o)throw new s.bD("usage",`no job in the cache has a hash that begins with ${t}`,`see "hither cache ls"; ${(0,i.Pe)("store")} names another store`)
;if(void 0!==a)throw new s.bD("usage",`more than one job hash begins with ${t}`,"give more digits");return o}}),83916:(function(e,t,n){n.d(t,{Hp:()=>formatWhere,Or:()=>isSystemError,US:()=>isForbidden,
Vw:()=>formatProblem,ai:()=>o,bD:()=>HitherError,jr:()=>bug,k9:()=>specError,rV:()=>isAbort,u0:()=>messageOf,vq:()=>systemErrorCode});var r=n(53325);const o={usage:2,spec:2,untrusted:2,runtime:3,
image:3,store:3,internal:70};class HitherError extends Error{code;remedy;details;name="HitherError";constructor(e,t,n,r={}){super(t,{cause:r.cause});this.code=e;this.remedy=n;this.details=r}
get problems(){if(void 0!==this.details.problems)return this.details.problems;const e=this.details.where;return[{message:this.message,remedy:this.remedy,...void 0===e?{}:{where:e}}]}}
function specError(e){const t=1===e.length?"one mistake":`${e.length} mistakes`;return new HitherError("spec",`${t} in the job spec`,"mend what is listed",{problems:e})}function bug(e,t){
return new HitherError("internal",e,"this is a bug of hither-action: please report it with this output",{cause:t})}function systemErrorCode(e){
return e instanceof Error&&"code"in e&&"string"==typeof e.code?e.code:void 0}function isForbidden(e){return["EACCES","EPERM"].includes(systemErrorCode(e)??"")}function isSystemError(e){
return e instanceof Error&&"errno"in e&&"syscall"in e}function isAbort(e){return e instanceof DOMException&&"AbortError"===e.name}function messageOf(e){return e instanceof Error?e.message:String(e)}
function formatWhere(e){if(void 0===e)return"";return`${[(0,r.P)(e.path),e.line,void 0===e.line?void 0:e.column].filter(e=>void 0!==e).join(":")}: `}function formatProblem(e){return(0,
r.Q)(`${formatWhere(e.where)}${e.message}: ${e.remedy}`)}}),30073:(function(e,t,n){n.d(t,{au:()=>didYouMean,pA:()=>nearest,r5:()=>nearestFew})
;const r=new Map([["singularity","apptainer"],["singularityce","apptainer"]]);function nearest(e,t){const n=folded(e),o=r.get(n);if(void 0!==o&&[...t].includes(o))return o;let s,a=farthest(e)
;for(const e of t){const t=editDistance(n,folded(e),a);if(void 0!==t){s=e;a=t-1}if(a<0)break}return s}function nearestFew(e,t,n){const r=folded(e),o=[];for(const n of t){
const t=editDistance(r,folded(n),farthest(e));if(void 0!==t)o.push({candidate:n,distance:t})}o.sort((e,t)=>e.distance-t.distance);return o.slice(0,n).map(({candidate:e})=>e)}function farthest(e){
return Math.min(Math.max(1,Math.floor(e.length/3)),e.length-1)}function folded(e){return e.normalize("NFC").toLowerCase()}function didYouMean(e,t,n){const r=nearest(e,t)
;return void 0===r?n:`did you mean "${r}"?`}const o=64;function editDistance(e,t,n){if(e===t)return 0;if(Math.abs(e.length-t.length)>n||Math.max(e.length,t.length)>o)return;let r=[],s=Array.from({
length:t.length+1},(e,t)=>t);for(let o=1;o<=e.length;o+=1){const a=nextRow({a:e,b:t,row:o,above:s,before:r});if(Math.min(...a)>n)return;[r,s]=[s,a]}const a=s[t.length]??0;return a<=n?a:void 0}
function nextRow({a:e,b:t,row:n,above:r,before:o}){const s=[n];for(let a=1;a<=t.length;a+=1){const i=e[n-1]===t[a-1],c=n>1&&a>1&&e[n-1]===t[a-2]&&e[n-2]===t[a-1]
;s.push(Math.min((r[a]??0)+1,(s[a-1]??0)+1,(r[a-1]??0)+(i?0:1),c?(o[a-2]??0)+1:Number.POSITIVE_INFINITY))}return s}}),6150:(function(e,t,n){n.d(t,{$$:()=>bytesOf,Bv:()=>isPossibleSize,
E9:()=>parseDuration,SK:()=>r,TM:()=>secondsOf,ft:()=>o,mX:()=>isPossibleDuration});const r=/^\d+(\.\d+)?\s*([KMGTkmgt][iI]?)?[Bb]?$/,o=/^\d+(\.\d+)?\s*[smhd]$/,s={k:1,m:2,g:3,t:4},a={s:1,m:60,h:3600,
d:86400};function bytesOf(e){if("number"==typeof e)return e;const t=/[kmgt]/i.exec(e)?.[0].toLowerCase()??"";return Math.floor(Number.parseFloat(e)*1024**(s[t]??0))}function secondsOf(e){
return"number"==typeof e?e:Number.parseFloat(e)*(a[e.slice(-1)]??1)}function isPossibleSize(e){const t=bytesOf(e);return t>=1&&Number.isSafeInteger(t)}function isPossibleDuration(e){
const t=secondsOf(e);return t>0&&Number.isFinite(t)}function parseDuration(e){return o.test(e)&&isPossibleDuration(e)?secondsOf(e):void 0}}),32613:(function(e,t,n){n.d(t,{k:()=>walkObjects})
;var r=n(51455),o=n(76760),s=n(83916),a=n(58759);const i=/^[0-9a-f]{2}$/,c=/^[0-9a-f]{40}$/;async function*walkObjects(e,t=""){for(const n of await folders((0,
a.t3)(e),t.slice(0,2)))for(const r of await folders((0,o.join)((0,a.t3)(e),n),restOf(t,n,2))){const s=(0,o.join)((0,a.t3)(e),n,r);for(const e of await folders(s,restOf(t,`${n}${r}`,4))){
const a=`${n}${r}${e}`,i=(await entries((0,o.join)(s,e))).map(({name:e})=>e);yield*i.filter(e=>c.test(e)&&e.startsWith(a)&&e>t).sort()}}}function restOf(e,t,n){return e.startsWith(t)?e.slice(n,n+2):""
}async function folders(e,t){return(await entries(e)).filter(e=>e.isDirectory()&&i.test(e.name)).map(({name:e})=>e).filter(e=>e>=t).sort()}async function entries(e){try{return await(0,r.readdir)(e,{
withFileTypes:!0})}catch(e){if(["ENOENT","ENOTDIR"].includes((0,s.vq)(e)??""))return[];throw e}}}),11563:(function(e,t,n){n.d(t,{c:()=>openOutput})
;var r=n(73024),o=n(77030),s=n(57075),a=n(46466),i=n(83916);function openOutput(e){const t=e instanceof o.Socket?e:fileStream(e.fd);let n,r;t.on("error",e=>{n??=e});const drain=async()=>{
await drainOf(t);r=void 0};return{write:e=>void t.write(e),drained(){r??=t.writableNeedDrain?drain():void 0;return r},async pipe(e){try{await(0,a.pipeline)(e,t,{end:!1})}catch(e){if(void 0===n)throw e
}},async failure(){await new Promise(e=>t.write("",()=>setImmediate(e)));return"EPIPE"===(0,i.vq)(n)?void 0:n}}}function drainOf(e){const t=["drain","error","close"];return new Promise(n=>{
const done=()=>{for(const n of t)e.off(n,done);n()};for(const n of t)e.on(n,done)})}function fileStream(e){return new s.Writable({decodeStrings:!0,write(t,n,o){try{for(let n=0;n<t.length;)n+=(0,
r.writeSync)(e,t,n);o()}catch(e){o(e)}}})}}),53325:(function(e,t,n){n.d(t,{P:()=>visibleLine,Q:()=>visibleText})
;const r=new RegExp(`(${/\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\ufe0f)?(?:\u200d\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\ufe0f)?)*|[0-9#*]\ufe0f\u20e3|[\p{sc=Arab}\p{sc=Syrc}\p{sc=Deva}\p{sc=Beng}\p{sc=Gujr}\p{sc=Guru}\p{sc=Knda}\p{sc=Mlym}\p{sc=Orya}\p{sc=Sinh}\p{sc=Taml}\p{sc=Telu}][\u200c\u200d](?=\p{L}|\p{M})/u.source})|${/(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u.source}`,"gu")
;function visibleText(e){return e.replace(r,(e,t)=>t??escaped(e))}function visibleLine(e){return visibleText(e).replace(/[\n\t]/g,escaped)}function escaped(e){
return`\\u{${e.codePointAt(0)?.toString(16)}}`}})};
