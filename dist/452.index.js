"use strict";exports.id=452;exports.ids=[452];exports.modules={79452:(function(e,t,r){r.r(t);r.d(t,{main:()=>main,post:()=>post})
;var n=r(77598),o=r(73024),s=r(48161),a=r(76760),i=r(83916),c=r(6150),u=r(50512),f=r(58759);// CONCATENATED MODULE: ./src/github/event-policy.ts
const l=new Set(["push","schedule","workflow_dispatch","repository_dispatch","merge_group","release","create","delete","deployment","deployment_status","page_build","registry_package"]),d=new Set(["pull_request","pull_request_target","pull_request_review","pull_request_review_comment"])
;function trustOf(e){if(l.has(e.name)||isOwnPullRequest(e)||isOwnRun(e))return"trusted";return"github-hosted"===e.runner||e.local?"restricted":"refused"}function mayLeave(e){
return"trusted"===trustOf(e)}function isOwnPullRequest({name:e,payload:t}){return d.has(e)&&isOfThisRepository(t,["pull_request","head","repo"])}function isOwnRun({name:e,payload:t}){
const r=textAt(t,["workflow_run","event"])??"",n=isOfThisRepository(t,["workflow_run","head_repository"]);return"workflow_run"===e&&n&&(l.has(r)||"pull_request"===r)}function isOfThisRepository(e,t){
const r=textAt(e,[...t,"full_name"]);return void 0!==r&&r===textAt(e,["repository","full_name"])}function refuseUntrusted(e){
if("refused"===trustOf(e))throw new i.bD("untrusted",`the event "${e.name}" may bring code of somebody without write access, and this is a self-hosted runner`,"run it on a runner of GitHub, or on a push to a branch of this repository after somebody has read the code")
}function textAt(e,t){let r=e;for(const e of t)r="object"==typeof r&&null!==r?r[e]:void 0;return"string"==typeof r?r:void 0}const h=["host","network","mounts","env","relax","remote-stores"]
;function checkRestricted(e,t,r){return e.flatMap(e=>beyondDefault(e,r??e.runtime).filter(([e])=>!t.includes(e)).map(([t,r])=>({
message:`the job "${e.name}" asks for ${r}, and its spec may come from somebody without write access`,remedy:`remove it, or list "${t}" in the input "allow" of the workflow's step`,where:e.where})))}
function checkRestrictedStores(e,t){const[r]=t.includes("remote-stores")?[]:e.remoteStores;return void 0===r?[]:[{
message:"the spec names remote stores, and it may come from somebody without write access",remedy:'remove them, name them in the input "remote-stores", or list "remote-stores" in the input "allow"',
where:r.where}]}function beyondDefault(e,t){
return[["host"===t,"host","the runtime host"],["none"!==e.network,"network",`the network ${e.network}`],[e.mounts.some(e=>e.write||e.source.startsWith("/")),"mounts","mounts that it can write to or that lie outside"],[e.passEnv.length>0,"env",`the variables ${e.passEnv.join(", ")}`],[e.relax.length>0,"relax",`relax: ${e.relax.join(", ")}`]].filter(([e])=>e).map(([,e,t])=>[e,t])
}var p=r(33838),m=r(30073);// CONCATENATED MODULE: ./src/github/input-reader.ts
function createInputReader(){const e=[],text=e=>(0,p.V4)(e)||void 0,wrong=(t,r,n)=>{e.push({message:`the input "${t}" can't be ${JSON.stringify(r.slice(0,100))}`,remedy:n})},parsed=(e,t,r)=>{
const n=text(e);return void 0===n?void 0:r(n)??wrong(e,n,`give ${t}`)},known=(e,t,r)=>r.find(e=>e===t)??wrong(e,t,(0,m.au)(t,r,`give one of ${r.join(", ")}`));return{text:text,parsed:parsed,
problems:e,flag:(e,t)=>parsed(e,"true or false",()=>booleanInput(e))??t,choice(e,t){const r=text(e);return void 0===r?void 0:known(e,r,t)},lines:e=>(0,p.q3)(e),choices:(e,t)=>(0,
p.q3)(e).flatMap(r=>known(e,r,t)??[]),refuse:t=>void e.push(t)}}function booleanInput(e){try{return(0,p.Vt)(e)}catch{return}}// CONCATENATED MODULE: ./src/github/inputs.ts
const w=["slurm","shard"];function readInputs(e){const t=createInputReader();for(const e of w.filter(e=>void 0!==t.text(e)))t.refuse({message:`the input "${e}" is not in this version`,
remedy:"remove it"});if("slurm"===t.choice("executor",["local","slurm"]))t.refuse({message:"the executor slurm is not in this version",remedy:'write "executor: local"'});const r={
request:readRequest(t,e),allow:t.choices("allow",h),artifact:t.flag("artifact",!0),retentionDays:t.parsed("retention-days","a whole number of days from 1 on",wholeNumber),summary:t.flag("summary",!0),
failOnError:t.flag("fail-on-error",!0)},{problems:n}=t;return n.length>0?{ok:!1,problems:n,warnings:[]}:{ok:!0,value:r,warnings:[]}}function readRequest(e,{workspace:t,temp:r}){const o={...process.env
},i=e.text("store"),u=e.text("args"),l=e.choice("runtime",["auto","docker","podman","apptainer","host"]),d=e.text("container"),h=e.parsed("timeout","a time such as 90s, 30m or 2h",c.E9);return{
spec:e.text("job")??".",cwd:t,select:e.lines("select"),args:[],...void 0===u?{}:{argsText:u},dataRoots:e.lines("data-roots").map(e=>(0,a.resolve)(t,e)),...void 0===l?{}:{runtime:l},...void 0===d?{}:{
container:d},executor:"local",parallel:e.parsed("parallel","a whole number from 1 on",wholeNumber)??(0,s.availableParallelism)(),cache:e.choice("cache",["read-write","read","off"])??"read-write",
forceRun:e.flag("force-run",!1),...void 0===h?{}:{timeout:h},store:void 0===i?(0,f.q1)(o):(0,a.resolve)(t,i),remoteStores:readRemotes(e,t,o.HITHER_REMOTE_STORES),output:(0,a.join)(r,`hither-${(0,
n.randomUUID)()}`),retain:!1,requireIsolation:e.flag("require-isolation",!1),environment:o}}function readRemotes(e,t,r){
return[['the input "remote-stores"',e.lines("remote-stores").join("\n")],["HITHER_REMOTE_STORES",r??""]].flatMap(([r,n])=>(0,u.ze)(n,t).flatMap(t=>{if(t.ok)return[t.store];e.refuse({
message:`${r}: "${t.given}" ${t.why}`,remedy:t.remedy});return[]}))}function wholeNumber(e){return/^[1-9]\d{0,5}$/.test(e)?Number(e):void 0}function readPlatform(){
const{env:e}=process,t=e.GITHUB_SERVER_URL||"https://github.com",r="true"===e.ACT;return{event:{name:e.GITHUB_EVENT_NAME??"",payload:readPayload(e.GITHUB_EVENT_PATH),runner:e.RUNNER_ENVIRONMENT,
local:r},workspace:(0,a.resolve)(e.GITHUB_WORKSPACE||"."),temp:e.RUNNER_TEMP||(0,s.tmpdir)(),jobId:e.GITHUB_JOB??"",runUrl:`${t}/${e.GITHUB_REPOSITORY??""}/actions/runs/${e.GITHUB_RUN_ID??""}`,
hasSummary:Boolean(e.GITHUB_STEP_SUMMARY),noArtifacts:whyNoArtifacts(t,r,Boolean(e.ACTIONS_RUNTIME_TOKEN)),isThrownAway:"github-hosted"===e.RUNNER_ENVIRONMENT||r,noCache:whyNoCache(t,e),
repository:e.GITHUB_TOKEN&&e.GITHUB_REPOSITORY?{api:(e.GITHUB_API_URL||"https://api.github.com").replace(/\/+$/,""),repository:e.GITHUB_REPOSITORY,token:e.GITHUB_TOKEN,env:{...e}}:void 0,
run:`${e.GITHUB_RUN_ID??""}-${e.GITHUB_RUN_ATTEMPT??"1"}`}}function whyNoCache(e,t){
const r=(Boolean(t.ACTIONS_CACHE_SERVICE_V2)&&isGithub(e)?["ACTIONS_RESULTS_URL","ACTIONS_RUNTIME_TOKEN"]:["ACTIONS_CACHE_URL"]).find(e=>!t[e])
;return void 0===r?void 0:`the runner gives no access to a cache (${r} is not set)`}function isGithub(e){const t=hostOf(e);return"github.com"===t||t.endsWith(".ghe.com")||t.endsWith(".localhost")}
function hostOf(e){return URL.canParse(e)?new URL(e).hostname.toLowerCase():""}function whyNoArtifacts(e,t,r){if(t)return"act has no artifacts that this action could use"
;if(!isGithub(e))return`${hostOf(e)||"this server"} has no artifacts that this action could use`;return r?void 0:"the runner gives no access to artifacts (ACTIONS_RUNTIME_TOKEN is not set)"}
function readPayload(e){try{return JSON.parse((0,o.readFileSync)(e??"","utf8"))}catch(e){if(e instanceof SyntaxError||void 0!==(0,i.vq)(e))return;throw e}}
var g=r(6233),y=r(9694),b=r(10191),v=r(5599),$=r(48652);// CONCATENATED MODULE: ./src/github/actions-cache.ts
const O="hither-1-";function archiveKey({purpose:e,run:t,random:r}){const o=`${O}${(0,n.createHash)("sha256").update(e).digest("hex").slice(0,12)}-`;return{
own:`${o}${t.replace(/[^A-Za-z0-9.-]/g,"")}-${r}`,earlier:[o,O]}}async function restoreArchive(e,{own:t,earlier:n}){const{restoreCache:o}=await Promise.all([r.e(110),r.e(91)]).then(r.bind(r,18091))
;return void 0!==await o([e],t,[...n])}async function saveArchive(e,{own:t}){const{saveCache:n}=await Promise.all([r.e(110),r.e(91)]).then(r.bind(r,18091));return await n([e],t)>=0}
var S=r(51455),k=r(78962),E=r(75490),_=r(95615),x=r(32613),R=r(53320);// CONCATENATED MODULE: ./src/github/copy-jobs.ts
async function copyJobs(e,{folder:t,context:r,takes:o}){const s={root:t,random:n.randomBytes};let a=0;for(const n of e){const e=r.cache.read(n),i="good"===e?.state?o(e.entry):void 0
;if("good"!==e?.state||void 0===i)continue;for(const e of i){await(0,S.rm)((0,f.du)(t,e.sha1),{force:!0});await r.store.placeVerified(e,(0,f.du)(t,e.sha1),"link")}const c=(0,k.u)(e.entry);await(0,
R.f)(s,{path:(0,f.s3)(t,n),text:c});await(0,_.mH)(s,e.entry.key);a+=1}return a}// CONCATENATED MODULE: ./src/github/kept-store.ts
const I=1024**3;async function updateKept(e){const{folder:t,records:r,context:n}=e,o=new Set;for(const{job_hash:e,cache:s}of r){if(null===e||o.has(e))continue;if(s.hit&&await isKept(t,e)){
const r=n.now()/1e3;await(0,S.utimes)((0,f.s3)(t,e),r,r)}else o.add(e)}const s=await copyJobs([...o],{folder:t,context:n,takes:fits(e.budget)});if(s>0)await prune(t,e.budget);return s>0}
async function isKept(e,t){const r=await(0,S.readFile)((0,f.s3)(e,t),"utf8").catch(()=>"");return""!==r&&"good"===(0,k.h)(r,t).state}function fits(e){return({objects:t})=>sizeOf(t)>e?void 0:t}
function sizeOf(e){return e.reduce((e,{size:t})=>e+t,0)}async function prune(e,t){const r=(await keptJobs(e)).sort((e,t)=>t.used-e.used),n=new Set;let s=0;for(const{hash:o,size:a,objects:i}of r){
const r=a+sizeOf(i.filter(({sha1:e})=>!n.has(e)));if(s+r>t){await(0,S.rm)((0,f.s3)(e,o));continue}s+=r;for(const{sha1:e}of i)n.add(e)}for await(const t of(0,x.k)(e,""))if(!n.has(t))await(0,S.rm)((0,
f.du)(e,t),{force:!0});await(0,_.HE)(e,t=>(0,o.existsSync)((0,f.s3)(e,t)))}async function keptJobs(e){const t=[];for(const r of await(0,E.G)(e)){const n=(0,f.s3)(e,r),{size:o,mtimeMs:s}=await(0,
S.lstat)(n),a=(0,k.h)(await(0,S.readFile)(n,"utf8"),r);if("good"===a.state)t.push({hash:r,size:o,objects:a.entry.objects,used:s});else await(0,S.rm)(n)}return t}
// CONCATENATED MODULE: ./src/github/kept-results.ts
const T={remoteStores:[],save:async()=>{}};async function openKept(e,{platform:t,log:r,signal:s}){const c=e.cache;if("off"===c||!t.isThrownAway)return T;if(void 0!==t.noCache){
r.annotate("notice",`results are not kept for later runs: ${t.noCache}`);return T}const u=(0,a.join)(t.temp,"hither-cache"),{run:f,jobId:l}=t,d=archiveKey({
purpose:JSON.stringify([l,e.spec,e.select,e.argsText??""]),run:f,random:(0,n.randomBytes)(4).toString("hex")}),warnIfFails=async(e,t)=>{try{await t()}catch(t){r.annotate("warning",`${e}: ${(0,
i.u0)(t)}`)}};await warnIfFails("the results of earlier runs can't be had",()=>restoreArchive(u,d));const h={...(0,$.s)({root:u,random:n.randomBytes},!1),name:"GitHub's cache"};return{remoteStores:(0,
o.existsSync)(u)?[h]:[],async save(e,t){if("read-write"===c&&!s.aborted)await warnIfFails("results can't be kept for later runs",async()=>await updateKept({folder:u,records:e,context:t,budget:I
})&&saveArchive(u,d))}}}// CONCATENATED MODULE: ./src/github/left-behind.ts
const j="run";function saveLeftBehind(e){(0,p.LZ)(j,JSON.stringify(e))}function readLeftBehind(){const e=(0,p.Gu)(j);return""===e?void 0:JSON.parse(e)}var N=r(5205),A=r(14972),C=r(7096)
;// CONCATENATED MODULE: ./src/github/outputs.ts
const U=262144,B=65536,D=Object.fromEntries(["result","result-truncated","result-uri","status","job-hash","cache-hit","artifact-name","artifact-id","artifact-url","artifact-digest","records","error"].map(e=>[e,""]))
;async function outputsOf(e,t){const{records:r,recordsPath:n}=e,o=resultOf(e),s=void 0===o?"":(0,C.GF)(o),a=s.length>U,i=r.filter(e=>"finished"!==e.status);return{...D,result:a?"":s,
"result-truncated":String(a),"result-uri":a?await storedText(s,t):uriOf(o),status:(i.find(e=>"skipped"!==e.status)??i[0])?.status??"finished","job-hash":(1===r.length?r[0]?.job_hash:void 0)??"",
"cache-hit":String(r.length>0&&r.every(e=>e.cache.hit)),records:n,error:cutError(errorLines(i,r.length>1).join("\n"))}}function outputsWithoutJobs(e){return{...D,status:"failed",error:cutError(e)}}
function resultOf({records:e,onlyJob:t}){const r=new Map;for(const t of e)r.set(t.name,null===t.index?t.result:[...listAt(r,t.name),t.result]);const[n]=e;if(!t||void 0===n)return r
;return null===n.index&&"finished"!==n.status?void 0:r.get(n.name)}function listAt(e,t){const r=e.get(t);return Array.isArray(r)?r:[]}async function storedText(e,t){
return`sha1://${(await t.putBytes(Buffer.from(e))).sha1}/result.json`}function uriOf(e){const t=void 0===e?void 0:(0,A.E)(e)
;return"array"===t?.kind||"file"===t?.kind?`sha1://${t.ref.sha1}/${t.name}`:""}function errorLines(e,t){if(!t)return e.map(e=>errorText(e,!1));return[...e.filter(e=>!(0,
N.yM)(e)).map(e=>errorText(e,!0)),...(0,N.cZ)(e).map(N.xv)]}function errorText({label:e,error:t},r){return`${r?`${e}: `:""}${t?.type??""}: ${t?.message??""}`}function cutError(e){
return e.length>B?`${e.slice(0,B-1)}\u2026`:e}// CONCATENATED MODULE: ./src/github/artifact.ts
const L=1,P=/["<>|*?:\r\n\\]/;function artifactName(e,t){return["hither",e.replace(/[^A-Za-z0-9_-]/g,"").slice(0,100),t].filter(e=>""!==e).join("-")}async function uploadFolder(e,t){
const{without:n=new Set}=t,o=(await filesOf(e)).filter(e=>!n.has(e)),s=o.filter(e=>P.test(e)),i=o.filter(e=>!P.test(e)).map(t=>(0,
a.join)(e,t)),{DefaultArtifactClient:c}=await Promise.all([r.e(110),r.e(119)]).then(r.bind(r,40119)),{name:u,retentionDays:f}=t,{id:l,digest:d}=await(new c).uploadArtifact(u,i,e,{compressionLevel:L,
...void 0===f?{}:{retentionDays:f}});return{name:u,id:String(l??""),digest:d??"",leftOut:s}}async function filesOf(e){return(await(0,S.readdir)(e,{recursive:!0,withFileTypes:!0
})).filter(e=>e.isFile()).map(t=>(0,a.relative)(e,(0,a.join)(t.parentPath,t.name))).sort()}var M=r(78094),H=r(59551),F=r(28395);// CONCATENATED MODULE: ./src/github/repository-artifacts.ts
const G=F.Ikc({artifacts:F.YOg(F.Ikc({id:F.aig(),expired:F.zMY(),workflow_run:F.mee(F.Ikc({id:F.aig()}))}))});async function findInRepository(e,{api:t,repository:n,token:o,env:s}){
const{sendRequest:a}=await r.e(384).then(r.bind(r,5384)),c=`${t}/repos/${n}/actions/artifacts?per_page=10&name=${encodeURIComponent(e)}`,u={accept:"application/vnd.github+json",
authorization:`Bearer ${o}`,"user-agent":"hither-action","x-github-api-version":"2022-11-28"};try{const{status:e,body:t}=await a(c,{headers:u,env:s}),r=await textOf(t)
;if(200!==e)throw new H.p(`of other runs can't be found (HTTP ${e}): the token needs "actions: read"`)
;const{artifacts:i}=G.parse(JSON.parse(r)),f=i.find(({expired:e,workflow_run:t})=>!e&&null!==t),[l="",d=""]=n.split("/");return null==f?.workflow_run?void 0:{id:f.id,findBy:{token:o,
workflowRunId:f.workflow_run.id,repositoryOwner:l,repositoryName:d}}}catch(e){throw e instanceof H.p?e:new H.p(`of other runs can't be found: ${(0,i.u0)(e)}`)}}const q=1048576
;async function textOf(e){const t=[];let r=0;for await(const n of e){r+=n.length;if(r>q)throw new H.p("of other runs can't be found: the answer is too long");t.push(n)}
return Buffer.concat(t).toString("utf8")}// CONCATENATED MODULE: ./src/github/artifact-store.ts
function objectArtifact(e){return`kachery-sha1-${e}`}const z="kachery-pack-",W=20;function artifactStore({folder:e,random:t,repository:r}){const o=(0,M.O)(listArtifacts),s=(0,M.O)(async()=>{
const r=(await o()).filter(({name:e})=>e.startsWith(z)).sort((e,t)=>t.id-e.id),n=[];for(const{id:o}of r.slice(0,W)){const r=(0,a.join)(e,`pack-${o}`);await download(o,r);n.push((0,$.s)({root:r,
random:t},!1))}return n}),find=async e=>{const t=/^sha1\/..\/..\/..\/([0-9a-f]{40})$/.exec(e)?.[1];if(void 0===t)return;const n=objectArtifact(t)
;return(await o()).find(e=>e.name===n)??(void 0===r?void 0:findInRepository(n,r))};return{name:"the run's artifacts",async has(e){for(const t of await s())if(await t.has(e))return!0
;return void 0!==await find(e)},async fetch(t,r){for(const e of await s())if(await e.fetch(t,r))return!0;const o=await find(t);return void 0!==o&&fetchSingle(o,(0,a.join)(e,(0,n.randomUUID)()),r)}}}
async function fetchSingle({id:e,findBy:t},r,n){try{await download(e,r,t);const[o,...s]=(await(0,S.readdir)(r,{withFileTypes:!0})).filter(e=>e.isFile());if(void 0===o||s.length>0)return!1;await(0,
S.rename)((0,a.join)(r,o.name),n);return!0}finally{await(0,S.rm)(r,{recursive:!0,force:!0})}}async function listArtifacts(){return asking(async()=>{
const{DefaultArtifactClient:e}=await Promise.all([r.e(110),r.e(119)]).then(r.bind(r,40119));return(await(new e).listArtifacts({latest:!0})).artifacts})}async function download(e,t,n){await(0,
S.mkdir)(t,{recursive:!0});await asking(async()=>{const{DefaultArtifactClient:o}=await Promise.all([r.e(110),r.e(119)]).then(r.bind(r,40119));await(new o).downloadArtifact(e,{path:t,...void 0===n?{}:{
findBy:n}})})}async function asking(e){try{return await e()}catch(e){throw new H.p(`can't be read: ${(0,i.u0)(e)}`)}}// CONCATENATED MODULE: ./src/github/publish-objects.ts
const K=1048576,J=50,V=67108864,Y=0;async function publishObjects(e,{output:t,retentionDays:r}){
const n=e.filter(({ref:e,isNew:t})=>t&&e.size>=K),o=[...new Map(n.map(e=>[e.ref.sha1,e])).values()].sort((e,t)=>t.ref.size-e.ref.size).slice(0,J);if(0===o.length)return new Set
;const s=new Set((await listArtifacts()).map(({name:e})=>e));for(const{ref:e,path:n}of o)if(!s.has(objectArtifact(e.sha1))){const o=(0,a.join)(t,n);await uploadFile(objectArtifact(e.sha1),o,r)}
return new Set(o.map(({ref:e})=>e.sha1))}async function uploadFile(e,t,n){const{DefaultArtifactClient:o}=await Promise.all([r.e(110),r.e(119)]).then(r.bind(r,40119))
;await(new o).uploadArtifact(e,[t],(0,a.dirname)(t),{compressionLevel:Y,...void 0===n?{}:{retentionDays:n}})}function heldElsewhere(e,t){let r=0;const n=new Set
;for(const{ref:o,path:s}of e.filter(e=>t.has(e.ref.sha1))){r+=o.size;if(r>V)n.add(s)}return n}// CONCATENATED MODULE: ./src/github/publish.ts
function artifactStores({noArtifacts:e,temp:t,repository:r}){const o=(0,a.join)(t,`hither-artifacts-${(0,n.randomUUID)()}`);return void 0===e?[artifactStore({folder:o,random:n.randomBytes,repository:r
})]:[]}function leaves({artifact:e,request:t},{event:r,noArtifacts:n}){return e&&void 0===n&&mayLeave(r)&&"read-write"===t.cache}async function packResults(e,{inputs:t,step:r,context:o}){
const{platform:s,log:c,signal:u}=r;if(!leaves(t,s)||u.aborted)return;const f=e.flatMap(({job_hash:e,cache:t})=>null===e||t.hit?[]:[e]),l=(0,a.join)(s.temp,`hither-pack-${(0,n.randomUUID)()}`);try{
return await copyJobs(f,{folder:l,context:o,takes:({objects:e})=>e.filter(({size:e})=>e<K)})>0?l:void 0}catch(e){c.annotate("warning",`results can't be left for later jobs: ${(0,i.u0)(e)}`);return}}
async function publish({inputs:e,sidecars:t,pack:r},o){const{artifact:s,request:a,retentionDays:c}=e,{platform:u,log:f}=o;if(!s)return{};if(void 0!==u.noArtifacts){
f.annotate("notice",`no artifact: ${u.noArtifacts}; the results are in ${a.output}`);return{}}const l=leaves(e,u)?await leaveForOthers({inputs:e,sidecars:t,pack:r},o):new Set;try{
const e=artifactName(u.jobId,(0,n.randomBytes)(4).toString("hex")),r=heldElsewhere(t,l),{id:o,digest:s,leftOut:i}=await uploadFolder(a.output,{name:e,retentionDays:c,without:r});if(r.size>0){
const e=[...r].slice(0,20).join(", ");f.annotate("notice",`not in the artifact, for they have artifacts of their own (kachery-sha1-\u2026): ${e}`)}if(i.length>0){const e=i.slice(0,20).join(", ")
;f.annotate("warning",`not in the artifact, for it can't hold files of such names: ${e}`)}return{"artifact-name":e,"artifact-id":o,"artifact-url":`${u.runUrl}/artifacts/${o}`,"artifact-digest":s}
}catch(e){const t=`the artifact can't be stored: ${(0,i.u0)(e)}`;f.annotate("warning",`${t}; the results are in ${a.output}`);return{}}}
async function leaveForOthers({inputs:e,sidecars:t,pack:r},{platform:o,log:s}){const{request:a,retentionDays:c}=e;try{const e=await publishObjects(t,{output:a.output,retentionDays:c});if(void 0!==r){
const e=`${z}${artifactName(o.jobId,(0,n.randomBytes)(4).toString("hex"))}`;await uploadFolder(r,{name:e,retentionDays:c})}return e}catch(e){
s.annotate("warning",`results can't be left for later jobs: ${(0,i.u0)(e)}`);return new Set}}var Z=r(46193),X=r(59226),Q=r(40920);// CONCATENATED MODULE: ./src/github/safe-line.ts
const ee="[\\p{C}\\p{Default_Ignorable_Code_Point}]",te=new RegExp(`^((?:\\u001b\\[[\\d;:]*m|[\\s\\p{Z}]|${ee})*:)(?=${ee}*:)`,"u"),re=new RegExp(`(#${ee}*#)(?=${ee}*\\[)`,"gu");function safeLine(e){
return(0,Q.D)(e).replace(/[\r\n]/g," ").replace(re,"$1 ").replace(te,"$1 ")}function safeLines(e){return e.split(ne).map(safeLine)}const ne=/\r\n|\r|\n/,oe=65536,se=/\r\n|\n|\r(?=[^\n])/
;function createConsoleRelay(){const e=new Z.StringDecoder("utf8");let t="",r=!1;return{add(n){const o=(0,X.C)((r?"\r":"")+t+e.write(n)).slice(r?1:0),s=o.split(se),a=s.pop()??""
;r=s.length>0?"\r"===o.at(-a.length-1):r;const i=splitLong(a);t=i.pop()??"";return[...s.flatMap(splitLong),...i].map(safeLine)},finish(){const r=(t+e.end()).split(se).flatMap(splitLong);t=""
;const n=r.pop()?.replace(/\r$/,"")??"";return[...r,...""===n?[]:[n]].map(safeLine)}}}function splitLong(e){const t=[];let r=0;for(;e.length-r>oe;){const n=r+oe,o=(e.codePointAt(n-1)??0)>65535
;t.push(e.slice(r,o?n-1:n));r=o?n-1:n}t.push(e.slice(r));return t}// CONCATENATED MODULE: ./src/github/user-frame.ts
const ae=/^ {2}File "([^"\n]+)", line (\d+)(?:, in .*)?$/gm;function userFrame(e){return[...e.matchAll(ae)].map(([,e="",t=""])=>({path:e,line:Number(t)
})).findLast(({path:e})=>!e.startsWith("/")&&!e.startsWith("<"))}// CONCATENATED MODULE: ./src/github/reporter.ts
function createGithubReporter(e){const{log:t,together:r}=e,n=createRelays(e),o=[],s=[],end=a=>{const{record:i}=a;n.finish(i.label);if((0,N.yM)(i))s.push(i);if(r)o.push(a);else{t.closeGroup()
;tellEnd(a,e)}};return{report(e){switch(e.type){case"notice":case"warning":t.annotate(e.type,e.message,e.where);break;case"image":tellImage(e,t);break;case"job-started":
t.openGroup(r?"Output of the jobs":`${e.label} (${e.runtime})`);break;case"console":n.add(e);break;case"job-ended":end(e)}},finish(){t.closeGroup();for(const t of o)tellEnd(t,e);for(const r of(0,
N.cZ)(s))t.annotate(e.failureLevel,(0,N.xv)(r));t.resume()}}}function createRelays({log:e,together:t}){const r=new Map,show=(r,n)=>{for(const o of n)e.relay(t?`${r} | ${o}`:o)};return{
add({label:e,stream:t,chunk:n}){const o=`${t} ${e}`,s=r.get(o)??createConsoleRelay();r.set(o,s);show(e,s.add(n))},finish(e){for(const t of["stdout","stderr"]){show(e,r.get(`${t} ${e}`)?.finish()??[])
;r.delete(`${t} ${e}`)}}}}function tellImage({step:e,state:t,image:r},n){if("progress"!==t)n.text(`${"pull"===e?"pulling":"building the SIF of"} ${r}: ${t}`)}
function tellEnd({record:e,hints:t=[]},{log:r,root:n,failureLevel:o}){const s=e.cache.hit?`(known, ${e.cache.reason})`:`after ${e.runtime_info.elapsed_sec.toFixed(2)} s`
;r.text(`${e.label}: ${e.status} ${s}`);const{error:i}=e;if(null===i||(0,N.yM)(e)){for(const n of t)r.annotate("notice",`${e.label}: ${n}`);return}if(""!==i.traceback)r.text(i.traceback.trimEnd())
;const c=userFrame(i.traceback),u=void 0===c?void 0:{...c,path:(0,a.join)(n,c.path)},f=[`${e.label}: ${i.type}: ${i.message}`,...t.map(e=>`hint: ${e}`)];r.annotate(o,f.join("\n"),u)}var ie=r(26192)
;// CONCATENATED MODULE: ./src/github/summary.ts
const ce=921600,ue=200;function summaryOf(e){const t=`## hither: ${headline(e)}\n\n| job | status | time | image | result |\n|---|---|---|---|---|\n`,r=[t];let n=Buffer.byteLength(t);const o={rows:0,
details:0},add=(e,t)=>{n+=Buffer.byteLength(e);if(n>ce)o[t]+=1;else r.push(e)};for(const t of e)add(row(t),"rows");for(const t of e.filter(e=>null!==e.error&&!(0,N.yM)(e)))add(details(t),"details")
;for(const t of(0,N.cZ)(e))add(causeDetails(t),"details");if(o.rows+o.details>0)r.push(`\n${o.rows} jobs and ${o.details} errors are left out here; the artifact has all of them.\n`);return r.join("")}
function headline(e){const t=e.filter(e=>"finished"===e.status).length;return t===e.length?`${t} finished`:`${t} of ${e.length} finished`}function row(e){const t="finished"===e.status?(0,
ie.K)(e.result,ue):errorLine(e)
;return`| ${[escapeCell(e.label),`${"finished"===e.status?"\u2705":"\u274c"} ${e.status}${e.cache.hit?" (known)":""}`,`${e.runtime_info.elapsed_sec.toFixed(2)} s`,escapeCell(imageOf(e)),escapeCell(t)].join(" | ")} |\n`
}function errorLine(e){const{error:t}=e;if((0,N.yM)(e))return t?.type??"";return`${t?.type??""}: ${t?.message??""}`.slice(0,ue)}function imageOf({container:e}){
const t=null===e.digest?"":` ${e.digest.slice(0,19)}\u2026`;return`${e.declared??"no image"}${t} (${e.runtime??"not run"})`}function details(e){
const{type:t="",message:r="",traceback:n=""}=e.error??{},o=(""===n?`${t}: ${r}`:n).slice(0,2e4);return folded(`${e.label}: ${e.status}`,o)}function causeDetails({type:e,message:t,status:r,labels:n}){
const[o]=n;return folded(`${1===n.length?o:`${n.length} jobs`}: ${r}`,`${e}: ${t}`.slice(0,2e4))}function folded(e,t){const r=fenceFor(t)
;return`\n<details><summary>${escapeHtml(e)}</summary>\n\n${r}text\n${t}\n${r}\n\n</details>\n`}function fenceFor(e){const t=Math.max(2,...[...e.matchAll(/`+/g)].map(([e])=>e.length))
;return"`".repeat(t+1)}function escapeHtml(e){return e.replace(/[&<>"']/g,e=>`&#${e.charCodeAt(0)};`)}function escapeCell(e){
return e.replace(/\s+/g," ").replace(/[&<>"'`*_{}[\]()#+!|~@\\:]/g,e=>`&#${e.charCodeAt(0)};`)}// CONCATENATED MODULE: ./src/github/main-step.ts
async function mainStep(e){try{return await run(e)}catch(t){setOutputs(outputsWithoutJobs(tellFailure(t,e.log)));return 1}}async function run(e){const{platform:t,log:r,signal:n}=e
;refuseUntrusted(t.event);const o=withinTrust(accepted(readInputs(t),r),t),s=accepted(await prepareTrusted(o,t),r),{summary:a,outputs:i,pack:c}=await runPrepared(s,o,e);setOutputs({...i,
...n.aborted?{}:await publish({inputs:o,sidecars:a.sidecars,pack:c},e)});if(o.summary&&t.hasSummary)await writeSummary(a,r);return 0!==a.exitCode&&o.failOnError?1:0}function withinTrust(e,{event:t}){
const{request:r}=e;return!mayLeave(t)&&"read-write"===r.cache?{...e,request:{...r,cache:"read"}}:e}function prepareTrusted(e,{event:t}){const{request:r,allow:n}=e,o="restricted"===trustOf(t);return(0,
g.Z)(r,(e,t)=>o?[...checkRestricted(e,n,r.runtime),...checkRestrictedStores(t,n)]:[])}async function runPrepared(e,t,r){
const{spec:n,jobs:o,remoteStores:i}=e,{failOnError:c}=t,{log:u,signal:f}=r,l=await openKept(t.request,r),d={...t.request,remoteStores:i},h=createGithubReporter({log:u,
together:o.length>1&&d.parallel>1,root:o[0]?.paths.root??d.cwd,failureLevel:c?"error":"warning"});saveLeftBehind({owner:(0,y.WF)((0,s.hostname)()),store:d.store});const{context:p,close:m}=await(0,
b.I)(d,{report:h.report,signal:f,remoteStores:[...l.remoteStores,...artifactStores(r.platform)]});try{const e=await(0,v.A)(o,p);await l.save(e.records,p);const s=(0,
a.join)(d.output,"results.json"),i={records:e.records,onlyJob:1===n.jobs.length,recordsPath:s},c=await packResults(e.records,{inputs:t,step:r,context:p});return{summary:e,
outputs:await outputsOf(i,p.store),pack:c}}finally{h.finish();await m()}}async function writeSummary({records:e},t){try{await p.z.addRaw(summaryOf(e)).write()}catch(e){
t.annotate("warning",`the summary can't be written: ${(0,i.u0)(e)}`)}}function setOutputs(e){for(const[t,r]of Object.entries(e))(0,p.uH)(t,r)}function accepted(e,t){
for(const{message:r,remedy:n,where:o}of e.warnings)t.annotate("warning",`${r}: ${n}`,o);if(!e.ok)throw(0,i.k9)(e.problems);return e.value}function tellFailure(e,t){
if(e instanceof i.bD&&"internal"!==e.code){for(const{message:r,remedy:n,where:o}of e.problems)t.annotate("error",`${r}: ${n}`,o);return e.problems.map(i.Vw).join("\n")}
const r=`this is a bug of hither-action, please report it with the log: ${(0,i.u0)(e)}`;t.annotate("error",r);t.text(e instanceof Error?e.stack??"":"");return r}
// CONCATENATED MODULE: ./src/github/post-step.ts
async function postStep(e,t){try{const r=readLeftBehind();if(void 0!==r){const n=await(0,b.i)({...r,environment:t});if(n.length>0)e.text(`removed what the step had left: ${n.join(", ")}`)}}catch(t){
e.annotate("warning",`what the step left can't be removed: ${(0,i.u0)(t)}`)}}// CONCATENATED MODULE: ./src/github/workflow-log.ts
const fe=10,le=4096,de={notice:p.lm,warning:p.$e,error:p.z3};function createWorkflowLog({write:e,token:t,workspace:r}){const n={notice:0,warning:0,error:0};let o,s=!1;const resume=()=>{if(void 0!==o){
e(`::${o}::\n`);o=void 0}},text=t=>e(`${safeLines(t).join("\n")}\n`);return{resume:resume,text:text,annotate(e,t,o){n[e]+=1;if(n[e]>fe){text(`${e}: ${(0,i.Hp)(o)}${t}`);return}resume()
;const s=placeOf(o,r);de[e](cut((0,Q.D)(void 0===s?`${(0,i.Hp)(o)}${t}`:t)),s)},openGroup(e){if(!s){resume();(0,p.Oh)((0,Q.D)(e));s=!0}},closeGroup(){if(s){resume();(0,p.N4)();s=!1}},relay(r){
if(void 0===o){o=t();e(`::stop-commands::${o}\n`)}e(`${safeLine(r)}\n`)}}}function placeOf(e,t){if(void 0===e)return;const r=(0,a.relative)(t,(0,a.resolve)(t,e.path))
;if(""===r||r.startsWith("..")||!(0,o.existsSync)((0,a.resolve)(t,r)))return;const{line:n,column:s}=e;return{file:r,...void 0===n?{}:{startLine:n},...void 0===s?{}:{startColumn:s}}}function cut(e){
return e.length>le?`${e.slice(0,le-1)}\u2026`:e}var he=r(58750),pe=r(11563);// CONCATENATED MODULE: ./src/action.ts
async function main(){process.exitCode=1;(0,he.oF)();const e=readPlatform();process.exitCode=await mainStep({platform:e,log:systemLog(e.workspace),signal:signalOfRunner()})}async function post(){(0,
he.oF)();await postStep(systemLog(readPlatform().workspace),process.env)}function signalOfRunner(){const e=new AbortController;process.on("SIGINT",()=>e.abort());process.on("SIGTERM",()=>e.abort())
;return e.signal}function systemLog(e){const{write:t}=(0,pe.c)(process.stdout);return createWorkflowLog({write:t,token:n.randomUUID,workspace:e})}}),75490:(function(e,t,r){r.d(t,{G:()=>allHashes,
u:()=>hashBeginning});var n=r(51455),o=r(76760),s=r(83916),a=r(58750),i=r(67005),c=r(58759);const u=/^([0-9a-f]{64})\.json$/,f=6;function allHashes(e){return hashesIn(e,".")}
async function hashesIn(e,t){const r=new Set;for(const s of(0,i.w)(e))for(const e of await(0,n.readdir)((0,o.join)((0,c.v$)(s),t),{recursive:!0}).catch(()=>[])){
const t=u.exec(e.slice(e.lastIndexOf("/")+1))?.[1];if(void 0!==t)r.add(t)}return[...r].sort()}async function hashBeginning(e,t){
if(!new RegExp(`^[0-9a-f]{${f},64}$`).test(t))throw new s.bD("usage",`"${t}" is not the beginning of a job hash`,`give at least ${f} of its hex digits, as "hither cache ls" shows them`)
;const r=await hashesIn(e,(0,o.join)(t.slice(0,2),t.slice(2,4))),[n,i]=r.filter(e=>e.startsWith(t))
;if(void 0===n)throw new s.bD("usage",`no job in the cache has a hash that begins with ${t}`,`see "hither cache ls"; ${(0,a.Pe)("store")} names another store`)
;if(void 0!==i)throw new s.bD("usage",`more than one job hash begins with ${t}`,"give more digits");return n}}),83916:(function(e,t,r){r.d(t,{Hp:()=>formatWhere,Or:()=>isSystemError,US:()=>isForbidden,
Vw:()=>formatProblem,ai:()=>n,bD:()=>HitherError,jr:()=>bug,k9:()=>specError,u0:()=>messageOf,vq:()=>systemErrorCode});const n={usage:2,spec:2,untrusted:2,runtime:3,image:3,store:3,internal:70}
;class HitherError extends Error{code;remedy;details;name="HitherError";constructor(e,t,r,n={}){super(t,{cause:n.cause});this.code=e;this.remedy=r;this.details=n}get problems(){
if(void 0!==this.details.problems)return this.details.problems;const e=this.details.where;return[{message:this.message,remedy:this.remedy,...void 0===e?{}:{where:e}}]}}function specError(e){
const t=1===e.length?"one mistake":`${e.length} mistakes`;return new HitherError("spec",`${t} in the job spec`,"mend what is listed",{problems:e})}function bug(e,t){
return new HitherError("internal",e,"this is a bug of hither-action: please report it with this output",{cause:t})}function systemErrorCode(e){
return e instanceof Error&&"code"in e&&"string"==typeof e.code?e.code:void 0}function isForbidden(e){return["EACCES","EPERM"].includes(systemErrorCode(e)??"")}function isSystemError(e){
return e instanceof Error&&"errno"in e&&"syscall"in e}function messageOf(e){return e instanceof Error?e.message:String(e)}function formatWhere(e){if(void 0===e)return""
;return`${[e.path,e.line,void 0===e.line?void 0:e.column].filter(e=>void 0!==e).join(":")}: `}function formatProblem(e){return`${formatWhere(e.where)}${e.message}: ${e.remedy}`}}),
40920:(function(e,t,r){r.d(t,{D:()=>cleanOutput});const n="\x1b",o="\x07",s="\x9b",a=new Set(["\x90","\x98","\x9d","\x9e","\x9f"]),i=new Set(["P","X","]","^","_"]);function cleanOutput(e){let t="",r=0
;for(;r<e.length;){const n=endOfSequence(e,r);if(n===r){t+=isControl(e,r)?"":e[r];r+=1}else{const o=e.slice(r,n);t+=isColour(o)?o:"";r=n}}return t}function isColour(e){
return e.startsWith(`${n}[`)&&/^[\d;:]*m$/.test(e.slice(2))}function endOfSequence(e,t){const r=e[t]??"",o=e[t+1]??"";if(r===s||r===n&&"["===o)return endOfControl(e,t+(r===s?1:2))
;if(a.has(r)||r===n&&i.has(o))return endOfString(e,t+(r===n?2:1));if(r!==n)return t;let c=t+1;for(;isBetween(e[c]," ","/");)c+=1;return isBetween(e[c],"0","~")?c+1:c}function endOfControl(e,t){let r=t
;for(;isBetween(e[r]," ","?");)r+=1;return isBetween(e[r],"@","~")?r+1:r}function endOfString(e,t){for(let r=t;r<e.length;r+=1){if(e[r]===o||"\x9c"===e[r])return r+1
;if(e[r]===n)return"\\"===e[r+1]?r+2:r}return e.length}function isBetween(e,t,r){return void 0!==e&&e>=t&&e<=r}function isControl(e,t){const r=e.charCodeAt(t)
;return r<32&&9!==r&&10!==r&&13!==r||r>=127&&r<=159}}),30073:(function(e,t,r){r.d(t,{au:()=>didYouMean,pA:()=>nearest,r5:()=>nearestFew})
;const n=new Map([["singularity","apptainer"],["singularityce","apptainer"]]);function nearest(e,t){const r=folded(e),o=n.get(r);if(void 0!==o&&[...t].includes(o))return o;let s,a=farthest(e)
;for(const e of t){const t=editDistance(r,folded(e),a);if(void 0!==t){s=e;a=t-1}if(a<0)break}return s}function nearestFew(e,t,r){const n=folded(e),o=[];for(const r of t){
const t=editDistance(n,folded(r),farthest(e));if(void 0!==t)o.push({candidate:r,distance:t})}o.sort((e,t)=>e.distance-t.distance);return o.slice(0,r).map(({candidate:e})=>e)}function farthest(e){
return Math.min(Math.max(1,Math.floor(e.length/3)),e.length-1)}function folded(e){return e.normalize("NFC").toLowerCase()}function didYouMean(e,t,r){const n=nearest(e,t)
;return void 0===n?r:`did you mean "${n}"?`}const o=64;function editDistance(e,t,r){if(e===t)return 0;if(Math.abs(e.length-t.length)>r||Math.max(e.length,t.length)>o)return;let n=[],s=Array.from({
length:t.length+1},(e,t)=>t);for(let o=1;o<=e.length;o+=1){const a=nextRow({a:e,b:t,row:o,above:s,before:n});if(Math.min(...a)>r)return;[n,s]=[s,a]}const a=s[t.length]??0;return a<=r?a:void 0}
function nextRow({a:e,b:t,row:r,above:n,before:o}){const s=[r];for(let a=1;a<=t.length;a+=1){const i=e[r-1]===t[a-1],c=r>1&&a>1&&e[r-1]===t[a-2]&&e[r-2]===t[a-1]
;s.push(Math.min((n[a]??0)+1,(s[a-1]??0)+1,(n[a-1]??0)+(i?0:1),c?(o[a-2]??0)+1:Number.POSITIVE_INFINITY))}return s}}),6150:(function(e,t,r){r.d(t,{$$:()=>bytesOf,Bv:()=>isPossibleSize,
E9:()=>parseDuration,SK:()=>n,TM:()=>secondsOf,ft:()=>o,mX:()=>isPossibleDuration});const n=/^\d+(\.\d+)?\s*([KMGTkmgt][iI]?)?[Bb]?$/,o=/^\d+(\.\d+)?\s*[smhd]$/,s={k:1,m:2,g:3,t:4},a={s:1,m:60,h:3600,
d:86400};function bytesOf(e){if("number"==typeof e)return e;const t=/[kmgt]/i.exec(e)?.[0].toLowerCase()??"";return Math.floor(Number.parseFloat(e)*1024**(s[t]??0))}function secondsOf(e){
return"number"==typeof e?e:Number.parseFloat(e)*(a[e.slice(-1)]??1)}function isPossibleSize(e){const t=bytesOf(e);return t>=1&&Number.isSafeInteger(t)}function isPossibleDuration(e){
const t=secondsOf(e);return t>0&&Number.isFinite(t)}function parseDuration(e){return o.test(e)&&isPossibleDuration(e)?secondsOf(e):void 0}}),32613:(function(e,t,r){r.d(t,{k:()=>walkObjects})
;var n=r(51455),o=r(76760),s=r(83916),a=r(58759);const i=/^[0-9a-f]{2}$/,c=/^[0-9a-f]{40}$/;async function*walkObjects(e,t=""){for(const r of await folders((0,
a.t3)(e),t.slice(0,2)))for(const n of await folders((0,o.join)((0,a.t3)(e),r),restOf(t,r,2))){const s=(0,o.join)((0,a.t3)(e),r,n);for(const e of await folders(s,restOf(t,`${r}${n}`,4))){
const a=`${r}${n}${e}`,i=(await entries((0,o.join)(s,e))).map(({name:e})=>e);yield*i.filter(e=>c.test(e)&&e.startsWith(a)&&e>t).sort()}}}function restOf(e,t,r){return e.startsWith(t)?e.slice(r,r+2):""
}async function folders(e,t){return(await entries(e)).filter(e=>e.isDirectory()&&i.test(e.name)).map(({name:e})=>e).filter(e=>e>=t).sort()}async function entries(e){try{return await(0,n.readdir)(e,{
withFileTypes:!0})}catch(e){if(["ENOENT","ENOTDIR"].includes((0,s.vq)(e)??""))return[];throw e}}}),11563:(function(e,t,r){r.d(t,{c:()=>openOutput})
;var n=r(73024),o=r(77030),s=r(57075),a=r(46466),i=r(83916);function openOutput(e){const t=e instanceof o.Socket?e:fileStream(e.fd);let r;t.on("error",e=>{r??=e});return{write:e=>void t.write(e),
async pipe(e){try{await(0,a.pipeline)(e,t,{end:!1})}catch(e){if(void 0===r)throw e}},async failure(){await new Promise(e=>t.write("",()=>setImmediate(e)));return"EPIPE"===(0,i.vq)(r)?void 0:r}}}
function fileStream(e){return new s.Writable({decodeStrings:!0,write(t,r,o){try{for(let r=0;r<t.length;)r+=(0,n.writeSync)(e,t,r);o()}catch(e){o(e)}}})}})};
