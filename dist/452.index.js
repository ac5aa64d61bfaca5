export const id=452;export const ids=[452];export const modules={79452:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.r(__webpack_exports__)
;__webpack_require__.d(__webpack_exports__,{main:()=>main,post:()=>post})
;var external_node_crypto_=__webpack_require__(77598),external_node_fs_=__webpack_require__(73024),external_node_os_=__webpack_require__(48161),external_node_path_=__webpack_require__(76760),errors=__webpack_require__(83916),quantities=__webpack_require__(6150),remote_list=__webpack_require__(50512),store_layout=__webpack_require__(58759)
;// CONCATENATED MODULE: ./src/github/event-policy.ts
const TRUSTED_EVENTS=new Set(["push","schedule","workflow_dispatch","repository_dispatch","merge_group","release","create","delete","deployment","deployment_status","page_build","registry_package"]),PULL_REQUEST_EVENTS=new Set(["pull_request","pull_request_target","pull_request_review","pull_request_review_comment"])
;function trustOf(event){if(TRUSTED_EVENTS.has(event.name)||isOwnPullRequest(event)||isOwnRun(event))return"trusted";return"github-hosted"===event.runner||event.local?"restricted":"refused"}
function mayLeave(event){return"trusted"===trustOf(event)}function isOwnPullRequest({name:name,payload:payload}){
return PULL_REQUEST_EVENTS.has(name)&&isOfThisRepository(payload,["pull_request","head","repo"])}function isOwnRun({name:name,payload:payload}){
const cause=textAt(payload,["workflow_run","event"])??"",own=isOfThisRepository(payload,["workflow_run","head_repository"])
;return"workflow_run"===name&&own&&(TRUSTED_EVENTS.has(cause)||"pull_request"===cause)}function isOfThisRepository(payload,path){const name=textAt(payload,[...path,"full_name"])
;return void 0!==name&&name===textAt(payload,["repository","full_name"])}function refuseUntrusted(event){
if("refused"===trustOf(event))throw new errors.bD("untrusted",`the event "${event.name}" may bring code of somebody without write access, and this is a self-hosted runner`,"run it on a runner of GitHub, or on a push to a branch of this repository after somebody has read the code")
}function textAt(value,path){let at=value;for(const key of path)at="object"==typeof at&&null!==at?at[key]:void 0;return"string"==typeof at?at:void 0}
const ALLOWANCES=["host","network","mounts","env","relax","remote-stores"];function checkRestricted(jobs,allowed,runtime){
return jobs.flatMap(job=>beyondDefault(job,runtime??job.runtime).filter(([allowance])=>!allowed.includes(allowance)).map(([allowance,what])=>({
message:`the job "${job.name}" asks for ${what}, and its spec may come from somebody without write access`,remedy:`remove it, or list "${allowance}" in the input "allow" of the workflow's step`,
where:job.where})))}function checkRestrictedStores(spec,allowed){const[store]=allowed.includes("remote-stores")?[]:spec.remoteStores;return void 0===store?[]:[{
message:"the spec names remote stores, and it may come from somebody without write access",remedy:'remove them, name them in the input "remote-stores", or list "remote-stores" in the input "allow"',
where:store.where}]}function beyondDefault(job,runtime){
return[["host"===runtime,"host","the runtime host"],["none"!==job.network,"network",`the network ${job.network}`],[job.mounts.some(mount=>mount.write||mount.source.startsWith("/")),"mounts","mounts that it can write to or that lie outside"],[job.passEnv.length>0,"env",`the variables ${job.passEnv.join(", ")}`],[job.relax.length>0,"relax",`relax: ${job.relax.join(", ")}`]].filter(([asks])=>asks).map(([,allowance,what])=>[allowance,what])
}var core=__webpack_require__(33838),nearest=__webpack_require__(30073);// CONCATENATED MODULE: ./src/github/input-reader.ts
function createInputReader(){const problems=[],text=name=>(0,core.V4)(name)||void 0,wrong=(name,given,remedy)=>{problems.push({
message:`the input "${name}" can't be ${JSON.stringify(given.slice(0,100))}`,remedy:remedy})},parsed=(name,expected,read)=>{const given=text(name)
;return void 0===given?void 0:read(given)??wrong(name,given,`give ${expected}`)},known=(name,given,words)=>words.find(word=>word===given)??wrong(name,given,(0,
nearest.au)(given,words,`give one of ${words.join(", ")}`));return{text:text,parsed:parsed,problems:problems,flag:(name,otherwise)=>parsed(name,"true or false",()=>booleanInput(name))??otherwise,
choice(name,words){const given=text(name);return void 0===given?void 0:known(name,given,words)},lines:name=>(0,core.q3)(name),choices:(name,words)=>(0,
core.q3)(name).flatMap(line=>known(name,line,words)??[]),refuse:problem=>void problems.push(problem)}}function booleanInput(name){try{return(0,core.Vt)(name)}catch{return}}
// CONCATENATED MODULE: ./src/github/inputs.ts
const LATER=["slurm","shard"];function readInputs(platform){const reader=createInputReader();for(const name of LATER.filter(each=>void 0!==reader.text(each)))reader.refuse({
message:`the input "${name}" is not in this version`,remedy:"remove it"});if("slurm"===reader.choice("executor",["local","slurm"]))reader.refuse({message:"the executor slurm is not in this version",
remedy:'write "executor: local"'});const inputs={request:readRequest(reader,platform),allow:reader.choices("allow",ALLOWANCES),artifact:reader.flag("artifact",!0),
retentionDays:reader.parsed("retention-days","a whole number of days from 1 on",wholeNumber),summary:reader.flag("summary",!0),failOnError:reader.flag("fail-on-error",!0)},{problems:problems}=reader
;return problems.length>0?{ok:!1,problems:problems,warnings:[]}:{ok:!0,value:inputs,warnings:[]}}function readRequest(reader,{workspace:workspace,temp:temp}){const environment={...process.env
},store=reader.text("store"),argsText=reader.text("args"),runtime=reader.choice("runtime",["auto","docker","podman","apptainer","host"]),container=reader.text("container"),timeout=reader.parsed("timeout","a time such as 90s, 30m or 2h",quantities.E9)
;return{spec:reader.text("job")??".",cwd:workspace,select:reader.lines("select"),args:[],...void 0===argsText?{}:{argsText:argsText},dataRoots:reader.lines("data-roots").map(path=>(0,
external_node_path_.resolve)(workspace,path)),...void 0===runtime?{}:{runtime:runtime},...void 0===container?{}:{container:container},executor:"local",
parallel:reader.parsed("parallel","a whole number from 1 on",wholeNumber)??(0,external_node_os_.availableParallelism)(),cache:reader.choice("cache",["read-write","read","off"])??"read-write",
forceRun:reader.flag("force-run",!1),...void 0===timeout?{}:{timeout:timeout},store:void 0===store?(0,store_layout.q1)(environment):(0,external_node_path_.resolve)(workspace,store),
remoteStores:readRemotes(reader,workspace,environment.HITHER_REMOTE_STORES),output:(0,external_node_path_.join)(temp,`hither-${(0,external_node_crypto_.randomUUID)()}`),retain:!1,
requireIsolation:reader.flag("require-isolation",!1),environment:environment}}function readRemotes(reader,workspace,variable){
return[['the input "remote-stores"',reader.lines("remote-stores").join("\n")],["HITHER_REMOTE_STORES",variable??""]].flatMap(([name,text])=>(0,remote_list.ze)(text,workspace).flatMap(reading=>{
if(reading.ok)return[reading.store];reader.refuse({message:`${name}: "${reading.given}" ${reading.why}`,remedy:reading.remedy});return[]}))}function wholeNumber(text){
return/^[1-9]\d{0,5}$/.test(text)?Number(text):void 0}function readPlatform(){const{env:env}=process,server=env.GITHUB_SERVER_URL||"https://github.com",local="true"===env.ACT;return{event:{
name:env.GITHUB_EVENT_NAME??"",payload:readPayload(env.GITHUB_EVENT_PATH),runner:env.RUNNER_ENVIRONMENT,local:local},workspace:(0,external_node_path_.resolve)(env.GITHUB_WORKSPACE||"."),
temp:env.RUNNER_TEMP||(0,external_node_os_.tmpdir)(),jobId:env.GITHUB_JOB??"",runUrl:`${server}/${env.GITHUB_REPOSITORY??""}/actions/runs/${env.GITHUB_RUN_ID??""}`,
hasSummary:Boolean(env.GITHUB_STEP_SUMMARY),noArtifacts:whyNoArtifacts(server,local,Boolean(env.ACTIONS_RUNTIME_TOKEN)),isThrownAway:"github-hosted"===env.RUNNER_ENVIRONMENT||local,
noCache:whyNoCache(server,env),repository:env.GITHUB_TOKEN&&env.GITHUB_REPOSITORY?{api:(env.GITHUB_API_URL||"https://api.github.com").replace(/\/+$/,""),repository:env.GITHUB_REPOSITORY,
token:env.GITHUB_TOKEN,env:{...env}}:void 0,run:`${env.GITHUB_RUN_ID??""}-${env.GITHUB_RUN_ATTEMPT??"1"}`}}function whyNoCache(server,env){
const missing=(Boolean(env.ACTIONS_CACHE_SERVICE_V2)&&isGithub(server)?["ACTIONS_RESULTS_URL","ACTIONS_RUNTIME_TOKEN"]:["ACTIONS_CACHE_URL"]).find(name=>!env[name])
;return void 0===missing?void 0:`the runner gives no access to a cache (${missing} is not set)`}function isGithub(server){const host=hostOf(server)
;return"github.com"===host||host.endsWith(".ghe.com")||host.endsWith(".localhost")}function hostOf(server){return URL.canParse(server)?new URL(server).hostname.toLowerCase():""}
function whyNoArtifacts(server,local,token){if(local)return"act has no artifacts that this action could use"
;if(!isGithub(server))return`${hostOf(server)||"this server"} has no artifacts that this action could use`
;return token?void 0:"the runner gives no access to artifacts (ACTIONS_RUNTIME_TOKEN is not set)"}function readPayload(path){try{return JSON.parse((0,external_node_fs_.readFileSync)(path??"","utf8"))
}catch(thrown){if(thrown instanceof SyntaxError||void 0!==(0,errors.vq)(thrown))return;throw thrown}}
var prepare_run=__webpack_require__(6233),owner=__webpack_require__(9694),run_context=__webpack_require__(10191),run_jobs=__webpack_require__(5599),remote_folder=__webpack_require__(48652)
;// CONCATENATED MODULE: ./src/github/actions-cache.ts
const PREFIX="hither-1-";function archiveKey({purpose:purpose,run:run,random:random}){const slot=`${PREFIX}${(0,external_node_crypto_.createHash)("sha256").update(purpose).digest("hex").slice(0,12)}-`
;return{own:`${slot}${run.replace(/[^A-Za-z0-9.-]/g,"")}-${random}`,earlier:[slot,PREFIX]}}async function restoreArchive(folder,{own:own,earlier:earlier}){
const{restoreCache:restoreCache}=await Promise.all([__webpack_require__.e(110),__webpack_require__.e(91)]).then(__webpack_require__.bind(__webpack_require__,18091))
;return void 0!==await restoreCache([folder],own,[...earlier])}async function saveArchive(folder,{own:own}){
const{saveCache:saveCache}=await Promise.all([__webpack_require__.e(110),__webpack_require__.e(91)]).then(__webpack_require__.bind(__webpack_require__,18091));return await saveCache([folder],own)>=0}
var promises_=__webpack_require__(51455),entry=__webpack_require__(78962),find_entries=__webpack_require__(75490),recent=__webpack_require__(95615),walk_objects=__webpack_require__(32613),write_whole=__webpack_require__(53320)
;// CONCATENATED MODULE: ./src/github/copy-jobs.ts
async function copyJobs(hashes,{folder:folder,context:context,takes:takes}){const place={root:folder,random:external_node_crypto_.randomBytes};let added=0;for(const hash of hashes){
const reading=context.cache.read(hash),objects="good"===reading?.state?takes(reading.entry):void 0;if("good"!==reading?.state||void 0===objects)continue;for(const ref of objects){await(0,
promises_.rm)((0,store_layout.du)(folder,ref.sha1),{force:!0});await context.store.placeVerified(ref,(0,store_layout.du)(folder,ref.sha1),"link")}const text=(0,entry.u)(reading.entry);await(0,
write_whole.f)(place,{path:(0,store_layout.s3)(folder,hash),text:text});await(0,recent.mH)(place,reading.entry.key);added+=1}return added}// CONCATENATED MODULE: ./src/github/kept-store.ts
const KEPT_BYTES=1024**3;async function updateKept(keeping){const{folder:folder,records:records,context:context}=keeping,fresh=new Set;for(const{job_hash:hash,cache:cache}of records){
if(null===hash||fresh.has(hash))continue;if(cache.hit&&await isKept(folder,hash)){const now=context.now()/1e3;await(0,promises_.utimes)((0,store_layout.s3)(folder,hash),now,now)}else fresh.add(hash)}
const added=await copyJobs([...fresh],{folder:folder,context:context,takes:fits(keeping.budget)});if(added>0)await prune(folder,keeping.budget);return added>0}async function isKept(folder,hash){
const text=await(0,promises_.readFile)((0,store_layout.s3)(folder,hash),"utf8").catch(()=>"");return""!==text&&"good"===(0,entry.h)(text,hash).state}function fits(budget){
return({objects:objects})=>sizeOf(objects)>budget?void 0:objects}function sizeOf(objects){return objects.reduce((sum,{size:size})=>sum+size,0)}async function prune(folder,budget){
const jobs=(await keptJobs(folder)).sort((a,b)=>b.used-a.used),needed=new Set;let bytes=0;for(const{hash:hash,size:size,objects:objects}of jobs){
const more=size+sizeOf(objects.filter(({sha1:sha1})=>!needed.has(sha1)));if(bytes+more>budget){await(0,promises_.rm)((0,store_layout.s3)(folder,hash));continue}bytes+=more
;for(const{sha1:sha1}of objects)needed.add(sha1)}for await(const sha1 of(0,walk_objects.k)(folder,""))if(!needed.has(sha1))await(0,promises_.rm)((0,store_layout.du)(folder,sha1),{force:!0});await(0,
recent.HE)(folder,hash=>(0,external_node_fs_.existsSync)((0,store_layout.s3)(folder,hash)))}async function keptJobs(folder){const jobs=[];for(const hash of await(0,find_entries.G)(folder)){
const path=(0,store_layout.s3)(folder,hash),{size:size,mtimeMs:mtimeMs}=await(0,promises_.lstat)(path),reading=(0,entry.h)(await(0,promises_.readFile)(path,"utf8"),hash)
;if("good"===reading.state)jobs.push({hash:hash,size:size,objects:reading.entry.objects,used:mtimeMs});else await(0,promises_.rm)(path)}return jobs}// CONCATENATED MODULE: ./src/github/kept-results.ts
const NOTHING={remoteStores:[],save:async()=>{}};async function openKept(request,{platform:platform,log:log,signal:signal}){const mode=request.cache
;if("off"===mode||!platform.isThrownAway)return NOTHING;if(void 0!==platform.noCache){log.annotate("notice",`results are not kept for later runs: ${platform.noCache}`);return NOTHING}const folder=(0,
external_node_path_.join)(platform.temp,"hither-cache"),{run:run,jobId:jobId}=platform,key=archiveKey({purpose:JSON.stringify([jobId,request.spec,request.select,request.argsText??""]),run:run,
random:(0,external_node_crypto_.randomBytes)(4).toString("hex")}),warnIfFails=async(what,act)=>{try{await act()}catch(thrown){log.annotate("warning",`${what}: ${(0,errors.u0)(thrown)}`)}}
;await warnIfFails("the results of earlier runs can't be had",()=>restoreArchive(folder,key));const earlier={...(0,remote_folder.s)({root:folder,random:external_node_crypto_.randomBytes},!1),
name:"GitHub's cache"};return{remoteStores:(0,external_node_fs_.existsSync)(folder)?[earlier]:[],async save(records,context){
if("read-write"===mode&&!signal.aborted)await warnIfFails("results can't be kept for later runs",async()=>await updateKept({folder:folder,records:records,context:context,budget:KEPT_BYTES
})&&saveArchive(folder,key))}}}// CONCATENATED MODULE: ./src/github/left-behind.ts
const NAME="run";function saveLeftBehind(left){(0,core.LZ)(NAME,JSON.stringify(left))}function readLeftBehind(){const text=(0,core.Gu)(NAME);return""===text?void 0:JSON.parse(text)}
var causes=__webpack_require__(5205),encoded_view=__webpack_require__(14972),write_json=__webpack_require__(7096);// CONCATENATED MODULE: ./src/github/outputs.ts
const MAX_RESULT=262144,MAX_ERROR=65536,NO_OUTPUTS=Object.fromEntries(["result","result-truncated","result-uri","status","job-hash","cache-hit","artifact-name","artifact-id","artifact-url","artifact-digest","records","error"].map(name=>[name,""]))
;async function outputsOf(told,store){const{records:records,recordsPath:recordsPath}=told,result=resultOf(told),text=void 0===result?"":(0,
write_json.GF)(result),truncated=text.length>MAX_RESULT,failed=records.filter(record=>"finished"!==record.status);return{...NO_OUTPUTS,result:truncated?"":text,"result-truncated":String(truncated),
"result-uri":truncated?await storedText(text,store):uriOf(result),status:(failed.find(record=>"skipped"!==record.status)??failed[0])?.status??"finished",
"job-hash":(1===records.length?records[0]?.job_hash:void 0)??"","cache-hit":String(records.length>0&&records.every(record=>record.cache.hit)),records:recordsPath,
error:cutError(errorLines(failed,records.length>1).join("\n"))}}function outputsWithoutJobs(message){return{...NO_OUTPUTS,status:"failed",error:cutError(message)}}
function resultOf({records:records,onlyJob:onlyJob}){const byName=new Map
;for(const record of records)byName.set(record.name,null===record.index?record.result:[...listAt(byName,record.name),record.result]);const[only]=records;if(!onlyJob||void 0===only)return byName
;return null===only.index&&"finished"!==only.status?void 0:byName.get(only.name)}function listAt(byName,name){const list=byName.get(name);return Array.isArray(list)?list:[]}
async function storedText(text,store){return`sha1://${(await store.putBytes(Buffer.from(text))).sha1}/result.json`}function uriOf(result){const view=void 0===result?void 0:(0,encoded_view.E)(result)
;return"array"===view?.kind||"file"===view?.kind?`sha1://${view.ref.sha1}/${view.name}`:""}function errorLines(failed,several){if(!several)return failed.map(record=>errorText(record,!1))
;return[...failed.filter(record=>!(0,causes.yM)(record)).map(record=>errorText(record,!0)),...(0,causes.cZ)(failed).map(causes.xv)]}function errorText({label:label,error:error},several){
return`${several?`${label}: `:""}${error?.type??""}: ${error?.message??""}`}function cutError(text){return text.length>MAX_ERROR?`${text.slice(0,MAX_ERROR-1)}\u2026`:text}
// CONCATENATED MODULE: ./src/github/artifact.ts
const COMPRESSION=1,FORBIDDEN=/["<>|*?:\r\n\\]/;function artifactName(jobId,random){return["hither",jobId.replace(/[^A-Za-z0-9_-]/g,"").slice(0,100),random].filter(part=>""!==part).join("-")}
async function uploadFolder(folder,options){
const{without:without=new Set}=options,files=(await filesOf(folder)).filter(file=>!without.has(file)),leftOut=files.filter(file=>FORBIDDEN.test(file)),sent=files.filter(file=>!FORBIDDEN.test(file)).map(file=>(0,
external_node_path_.join)(folder,file)),{DefaultArtifactClient:DefaultArtifactClient}=await Promise.all([__webpack_require__.e(110),__webpack_require__.e(119)]).then(__webpack_require__.bind(__webpack_require__,40119)),{name:name,retentionDays:retentionDays}=options,{id:id,digest:digest}=await(new DefaultArtifactClient).uploadArtifact(name,sent,folder,{
compressionLevel:COMPRESSION,...void 0===retentionDays?{}:{retentionDays:retentionDays}});return{name:name,id:String(id??""),digest:digest??"",leftOut:leftOut}}async function filesOf(folder){
return(await(0,promises_.readdir)(folder,{recursive:!0,withFileTypes:!0})).filter(entry=>entry.isFile()).map(entry=>(0,external_node_path_.relative)(folder,(0,
external_node_path_.join)(entry.parentPath,entry.name))).sort()}var once=__webpack_require__(78094),remote_store=__webpack_require__(59551),schemas=__webpack_require__(28395)
;// CONCATENATED MODULE: ./src/github/repository-artifacts.ts
const answerSchema=schemas.Ikc({artifacts:schemas.YOg(schemas.Ikc({id:schemas.aig(),expired:schemas.zMY(),workflow_run:schemas.mee(schemas.Ikc({id:schemas.aig()}))}))})
;async function findInRepository(name,{api:api,repository:repository,token:token,env:env}){
const{sendRequest:sendRequest}=await __webpack_require__.e(384).then(__webpack_require__.bind(__webpack_require__,5384)),url=`${api}/repos/${repository}/actions/artifacts?per_page=10&name=${encodeURIComponent(name)}`,headers={
accept:"application/vnd.github+json",authorization:`Bearer ${token}`,"user-agent":"hither-action","x-github-api-version":"2022-11-28"};try{const{status:status,body:body}=await sendRequest(url,{
headers:headers,env:env}),text=await textOf(body);if(200!==status)throw new remote_store.p(`of other runs can't be found (HTTP ${status}): the token needs "actions: read"`)
;const{artifacts:artifacts}=answerSchema.parse(JSON.parse(text)),found=artifacts.find(({expired:expired,workflow_run:workflow_run})=>!expired&&null!==workflow_run),[repositoryOwner="",repositoryName=""]=repository.split("/")
;return null==found?.workflow_run?void 0:{id:found.id,findBy:{token:token,workflowRunId:found.workflow_run.id,repositoryOwner:repositoryOwner,repositoryName:repositoryName}}}catch(thrown){
throw thrown instanceof remote_store.p?thrown:new remote_store.p(`of other runs can't be found: ${(0,errors.u0)(thrown)}`)}}const MAX_BYTES=1048576;async function textOf(body){const chunks=[]
;let size=0;for await(const chunk of body){size+=chunk.length;if(size>MAX_BYTES)throw new remote_store.p("of other runs can't be found: the answer is too long");chunks.push(chunk)}
return Buffer.concat(chunks).toString("utf8")}// CONCATENATED MODULE: ./src/github/artifact-store.ts
function objectArtifact(sha1){return`kachery-sha1-${sha1}`}const PACK_PREFIX="kachery-pack-",MAX_PACKS=20;function artifactStore({folder:folder,random:random,repository:repository}){const list=(0,
once.O)(listArtifacts),packs=(0,once.O)(async()=>{const found=(await list()).filter(({name:name})=>name.startsWith(PACK_PREFIX)).sort((a,b)=>b.id-a.id),stores=[]
;for(const{id:id}of found.slice(0,MAX_PACKS)){const root=(0,external_node_path_.join)(folder,`pack-${id}`);await download(id,root);stores.push((0,remote_folder.s)({root:root,random:random},!1))}
return stores}),find=async key=>{const sha1=/^sha1\/..\/..\/..\/([0-9a-f]{40})$/.exec(key)?.[1];if(void 0===sha1)return;const name=objectArtifact(sha1)
;return(await list()).find(artifact=>artifact.name===name)??(void 0===repository?void 0:findInRepository(name,repository))};return{name:"the run's artifacts",async has(key){
for(const pack of await packs())if(await pack.has(key))return!0;return void 0!==await find(key)},async fetch(key,target){for(const pack of await packs())if(await pack.fetch(key,target))return!0
;const found=await find(key);return void 0!==found&&fetchSingle(found,(0,external_node_path_.join)(folder,(0,external_node_crypto_.randomUUID)()),target)}}}
async function fetchSingle({id:id,findBy:findBy},folder,target){try{await download(id,folder,findBy);const[file,...more]=(await(0,promises_.readdir)(folder,{withFileTypes:!0
})).filter(entry=>entry.isFile());if(void 0===file||more.length>0)return!1;await(0,promises_.rename)((0,external_node_path_.join)(folder,file.name),target);return!0}finally{await(0,
promises_.rm)(folder,{recursive:!0,force:!0})}}async function listArtifacts(){return asking(async()=>{
const{DefaultArtifactClient:DefaultArtifactClient}=await Promise.all([__webpack_require__.e(110),__webpack_require__.e(119)]).then(__webpack_require__.bind(__webpack_require__,40119))
;return(await(new DefaultArtifactClient).listArtifacts({latest:!0})).artifacts})}async function download(id,path,findBy){await(0,promises_.mkdir)(path,{recursive:!0});await asking(async()=>{
const{DefaultArtifactClient:DefaultArtifactClient}=await Promise.all([__webpack_require__.e(110),__webpack_require__.e(119)]).then(__webpack_require__.bind(__webpack_require__,40119))
;await(new DefaultArtifactClient).downloadArtifact(id,{path:path,...void 0===findBy?{}:{findBy:findBy}})})}async function asking(ask){try{return await ask()}catch(thrown){
throw new remote_store.p(`can't be read: ${(0,errors.u0)(thrown)}`)}}// CONCATENATED MODULE: ./src/github/publish-objects.ts
const LARGE=1048576,MAX_ARTIFACTS=50,MAX_TWICE=67108864,publish_objects_COMPRESSION=0;async function publishObjects(sidecars,{output:output,retentionDays:retentionDays}){
const large=sidecars.filter(({ref:ref,isNew:isNew})=>isNew&&ref.size>=LARGE),chosen=[...new Map(large.map(sidecar=>[sidecar.ref.sha1,sidecar])).values()].sort((a,b)=>b.ref.size-a.ref.size).slice(0,MAX_ARTIFACTS)
;if(0===chosen.length)return new Set;const there=new Set((await listArtifacts()).map(({name:name})=>name));for(const{ref:ref,path:path}of chosen)if(!there.has(objectArtifact(ref.sha1))){const file=(0,
external_node_path_.join)(output,path);await uploadFile(objectArtifact(ref.sha1),file,retentionDays)}return new Set(chosen.map(({ref:ref})=>ref.sha1))}
async function uploadFile(name,file,retentionDays){
const{DefaultArtifactClient:DefaultArtifactClient}=await Promise.all([__webpack_require__.e(110),__webpack_require__.e(119)]).then(__webpack_require__.bind(__webpack_require__,40119))
;await(new DefaultArtifactClient).uploadArtifact(name,[file],(0,external_node_path_.dirname)(file),{compressionLevel:publish_objects_COMPRESSION,...void 0===retentionDays?{}:{
retentionDays:retentionDays}})}function heldElsewhere(sidecars,published){let bytes=0;const left=new Set;for(const{ref:ref,path:path}of sidecars.filter(sidecar=>published.has(sidecar.ref.sha1))){
bytes+=ref.size;if(bytes>MAX_TWICE)left.add(path)}return left}// CONCATENATED MODULE: ./src/github/publish.ts
function artifactStores({noArtifacts:noArtifacts,temp:temp,repository:repository}){const folder=(0,external_node_path_.join)(temp,`hither-artifacts-${(0,external_node_crypto_.randomUUID)()}`)
;return void 0===noArtifacts?[artifactStore({folder:folder,random:external_node_crypto_.randomBytes,repository:repository})]:[]}
function leaves({artifact:artifact,request:request},{event:event,noArtifacts:noArtifacts}){return artifact&&void 0===noArtifacts&&mayLeave(event)&&"read-write"===request.cache}
async function packResults(records,{inputs:inputs,step:step,context:context}){const{platform:platform,log:log,signal:signal}=step;if(!leaves(inputs,platform)||signal.aborted)return
;const hashes=records.flatMap(({job_hash:hash,cache:cache})=>null===hash||cache.hit?[]:[hash]),folder=(0,external_node_path_.join)(platform.temp,`hither-pack-${(0,
external_node_crypto_.randomUUID)()}`);try{return await copyJobs(hashes,{folder:folder,context:context,takes:({objects:objects})=>objects.filter(({size:size})=>size<LARGE)})>0?folder:void 0
}catch(thrown){log.annotate("warning",`results can't be left for later jobs: ${(0,errors.u0)(thrown)}`);return}}async function publish({inputs:inputs,sidecars:sidecars,pack:pack},step){
const{artifact:artifact,request:request,retentionDays:retentionDays}=inputs,{platform:platform,log:log}=step;if(!artifact)return{};if(void 0!==platform.noArtifacts){
log.annotate("notice",`no artifact: ${platform.noArtifacts}; the results are in ${request.output}`);return{}}const published=leaves(inputs,platform)?await leaveForOthers({inputs:inputs,
sidecars:sidecars,pack:pack},step):new Set;try{const name=artifactName(platform.jobId,(0,
external_node_crypto_.randomBytes)(4).toString("hex")),without=heldElsewhere(sidecars,published),{id:id,digest:digest,leftOut:leftOut}=await uploadFolder(request.output,{name:name,
retentionDays:retentionDays,without:without});if(without.size>0){const files=[...without].slice(0,20).join(", ")
;log.annotate("notice",`not in the artifact, for they have artifacts of their own (kachery-sha1-\u2026): ${files}`)}if(leftOut.length>0){const files=leftOut.slice(0,20).join(", ")
;log.annotate("warning",`not in the artifact, for it can't hold files of such names: ${files}`)}return{"artifact-name":name,"artifact-id":id,"artifact-url":`${platform.runUrl}/artifacts/${id}`,
"artifact-digest":digest}}catch(thrown){const why=`the artifact can't be stored: ${(0,errors.u0)(thrown)}`;log.annotate("warning",`${why}; the results are in ${request.output}`);return{}}}
async function leaveForOthers({inputs:inputs,sidecars:sidecars,pack:pack},{platform:platform,log:log}){const{request:request,retentionDays:retentionDays}=inputs;try{
const published=await publishObjects(sidecars,{output:request.output,retentionDays:retentionDays});if(void 0!==pack){const name=`${PACK_PREFIX}${artifactName(platform.jobId,(0,
external_node_crypto_.randomBytes)(4).toString("hex"))}`;await uploadFolder(pack,{name:name,retentionDays:retentionDays})}return published}catch(thrown){
log.annotate("warning",`results can't be left for later jobs: ${(0,errors.u0)(thrown)}`);return new Set}}
var external_node_string_decoder_=__webpack_require__(46193),bar_lines=__webpack_require__(59226),clean_output=__webpack_require__(40920);// CONCATENATED MODULE: ./src/github/safe-line.ts
const UNSEEN="[\\p{C}\\p{Default_Ignorable_Code_Point}]",LEADING_COMMAND=new RegExp(`^((?:\\u001b\\[[\\d;:]*m|[\\s\\p{Z}]|${UNSEEN})*:)(?=${UNSEEN}*:)`,"u"),BRACKET_COMMAND=new RegExp(`(#${UNSEEN}*#)(?=${UNSEEN}*\\[)`,"gu")
;function safeLine(line){return(0,clean_output.D)(line).replace(/[\r\n]/g," ").replace(BRACKET_COMMAND,"$1 ").replace(LEADING_COMMAND,"$1 ")}function safeLines(text){
return text.split(LINE_END).map(safeLine)}const LINE_END=/\r\n|\r|\n/,MAX_LINE=65536,console_relay_LINE_END=/\r\n|\n|\r(?=[^\n])/;function createConsoleRelay(){
const decoder=new external_node_string_decoder_.StringDecoder("utf8");let partial="",drawn=!1;return{add(chunk){const text=(0,
bar_lines.C)((drawn?"\r":"")+partial+decoder.write(chunk)).slice(drawn?1:0),lines=text.split(console_relay_LINE_END),last=lines.pop()??"";drawn=lines.length>0?"\r"===text.at(-last.length-1):drawn
;const pieces=splitLong(last);partial=pieces.pop()??"";return[...lines.flatMap(splitLong),...pieces].map(safeLine)},finish(){
const lines=(partial+decoder.end()).split(console_relay_LINE_END).flatMap(splitLong);partial="";const last=lines.pop()?.replace(/\r$/,"")??"";return[...lines,...""===last?[]:[last]].map(safeLine)}}}
function splitLong(line){const pieces=[];let start=0;for(;line.length-start>MAX_LINE;){const end=start+MAX_LINE,within=(line.codePointAt(end-1)??0)>65535
;pieces.push(line.slice(start,within?end-1:end));start=within?end-1:end}pieces.push(line.slice(start));return pieces}// CONCATENATED MODULE: ./src/github/user-frame.ts
const FRAME=/^ {2}File "([^"\n]+)", line (\d+)(?:, in .*)?$/gm;function userFrame(traceback){return[...traceback.matchAll(FRAME)].map(([,path="",line=""])=>({path:path,line:Number(line)
})).findLast(({path:path})=>!path.startsWith("/")&&!path.startsWith("<"))}// CONCATENATED MODULE: ./src/github/reporter.ts
function createGithubReporter(options){const{log:log,together:together}=options,relays=createRelays(options),ends=[],stopped=[],end=ended=>{const{record:record}=ended;relays.finish(record.label)
;if((0,causes.yM)(record))stopped.push(record);if(together)ends.push(ended);else{log.closeGroup();tellEnd(ended,options)}};return{report(event){switch(event.type){case"notice":case"warning":
log.annotate(event.type,event.message,event.where);break;case"image":tellImage(event,log);break;case"job-started":log.openGroup(together?"Output of the jobs":`${event.label} (${event.runtime})`);break
;case"console":relays.add(event);break;case"job-ended":end(event)}},finish(){log.closeGroup();for(const ended of ends)tellEnd(ended,options);for(const cause of(0,
causes.cZ)(stopped))log.annotate(options.failureLevel,(0,causes.xv)(cause));log.resume()}}}function createRelays({log:log,together:together}){const relays=new Map,show=(label,lines)=>{
for(const line of lines)log.relay(together?`${label} | ${line}`:line)};return{add({label:label,stream:stream,chunk:chunk}){const key=`${stream} ${label}`,relay=relays.get(key)??createConsoleRelay()
;relays.set(key,relay);show(label,relay.add(chunk))},finish(label){for(const stream of["stdout","stderr"]){show(label,relays.get(`${stream} ${label}`)?.finish()??[])
;relays.delete(`${stream} ${label}`)}}}}function tellImage({step:step,state:state,image:image},log){
if("progress"!==state)log.text(`${"pull"===step?"pulling":"building the SIF of"} ${image}: ${state}`)}function tellEnd({record:record,hints:hints=[]},{log:log,root:root,failureLevel:failureLevel}){
const how=record.cache.hit?`(known, ${record.cache.reason})`:`after ${record.runtime_info.elapsed_sec.toFixed(2)} s`;log.text(`${record.label}: ${record.status} ${how}`);const{error:error}=record
;if(null===error||(0,causes.yM)(record)){for(const hint of hints)log.annotate("notice",`${record.label}: ${hint}`);return}if(""!==error.traceback)log.text(error.traceback.trimEnd())
;const frame=userFrame(error.traceback),where=void 0===frame?void 0:{...frame,path:(0,external_node_path_.join)(root,frame.path)
},told=[`${record.label}: ${error.type}: ${error.message}`,...hints.map(hint=>`hint: ${hint}`)];log.annotate(failureLevel,told.join("\n"),where)}var display_value=__webpack_require__(26192)
;// CONCATENATED MODULE: ./src/github/summary.ts
const MAX_SUMMARY=921600,summary_MAX_RESULT=200;function summaryOf(records){
const head=`## hither: ${headline(records)}\n\n| job | status | time | image | result |\n|---|---|---|---|---|\n`,parts=[head];let size=Buffer.byteLength(head);const left={rows:0,details:0
},add=(text,kind)=>{size+=Buffer.byteLength(text);if(size>MAX_SUMMARY)left[kind]+=1;else parts.push(text)};for(const record of records)add(row(record),"rows")
;for(const record of records.filter(each=>null!==each.error&&!(0,causes.yM)(each)))add(details(record),"details");for(const cause of(0,causes.cZ)(records))add(causeDetails(cause),"details")
;if(left.rows+left.details>0)parts.push(`\n${left.rows} jobs and ${left.details} errors are left out here; the artifact has all of them.\n`);return parts.join("")}function headline(records){
const finished=records.filter(record=>"finished"===record.status).length;return finished===records.length?`${finished} finished`:`${finished} of ${records.length} finished`}function row(record){
const result="finished"===record.status?(0,display_value.K)(record.result,summary_MAX_RESULT):errorLine(record)
;return`| ${[escapeCell(record.label),`${"finished"===record.status?"\u2705":"\u274c"} ${record.status}${record.cache.hit?" (known)":""}`,`${record.runtime_info.elapsed_sec.toFixed(2)} s`,escapeCell(imageOf(record)),escapeCell(result)].join(" | ")} |\n`
}function errorLine(record){const{error:error}=record;if((0,causes.yM)(record))return error?.type??"";return`${error?.type??""}: ${error?.message??""}`.slice(0,summary_MAX_RESULT)}
function imageOf({container:container}){const digest=null===container.digest?"":` ${container.digest.slice(0,19)}\u2026`
;return`${container.declared??"no image"}${digest} (${container.runtime??"not run"})`}function details(record){
const{type:type="",message:message="",traceback:traceback=""}=record.error??{},text=(""===traceback?`${type}: ${message}`:traceback).slice(0,2e4)
;return folded(`${record.label}: ${record.status}`,text)}function causeDetails({type:type,message:message,status:status,labels:labels}){const[only]=labels
;return folded(`${1===labels.length?only:`${labels.length} jobs`}: ${status}`,`${type}: ${message}`.slice(0,2e4))}function folded(title,text){const fence=fenceFor(text)
;return`\n<details><summary>${escapeHtml(title)}</summary>\n\n${fence}text\n${text}\n${fence}\n\n</details>\n`}function fenceFor(text){
const longest=Math.max(2,...[...text.matchAll(/`+/g)].map(([run])=>run.length));return"`".repeat(longest+1)}function escapeHtml(text){
return text.replace(/[&<>"']/g,character=>`&#${character.charCodeAt(0)};`)}function escapeCell(text){
return text.replace(/\s+/g," ").replace(/[&<>"'`*_{}[\]()#+!|~@\\:]/g,character=>`&#${character.charCodeAt(0)};`)}// CONCATENATED MODULE: ./src/github/main-step.ts
async function mainStep(step){try{return await run(step)}catch(thrown){setOutputs(outputsWithoutJobs(tellFailure(thrown,step.log)));return 1}}async function run(step){
const{platform:platform,log:log,signal:signal}=step;refuseUntrusted(platform.event)
;const inputs=withinTrust(accepted(readInputs(platform),log),platform),prepared=accepted(await prepareTrusted(inputs,platform),log),{summary:summary,outputs:outputs,pack:pack}=await runPrepared(prepared,inputs,step)
;setOutputs({...outputs,...signal.aborted?{}:await publish({inputs:inputs,sidecars:summary.sidecars,pack:pack},step)});if(inputs.summary&&platform.hasSummary)await writeSummary(summary,log)
;return 0!==summary.exitCode&&inputs.failOnError?1:0}function withinTrust(inputs,{event:event}){const{request:request}=inputs;return!mayLeave(event)&&"read-write"===request.cache?{...inputs,request:{
...request,cache:"read"}}:inputs}function prepareTrusted(inputs,{event:event}){const{request:request,allow:allow}=inputs,restricted="restricted"===trustOf(event);return(0,
prepare_run.Z)(request,(jobs,spec)=>restricted?[...checkRestricted(jobs,allow,request.runtime),...checkRestrictedStores(spec,allow)]:[])}async function runPrepared(prepared,inputs,step){
const{spec:spec,jobs:jobs,remoteStores:remoteStores}=prepared,{failOnError:failOnError}=inputs,{log:log,signal:signal}=step,kept=await openKept(inputs.request,step),request={...inputs.request,
remoteStores:remoteStores},reporter=createGithubReporter({log:log,together:jobs.length>1&&request.parallel>1,root:jobs[0]?.paths.root??request.cwd,failureLevel:failOnError?"error":"warning"})
;saveLeftBehind({owner:(0,owner.WF)((0,external_node_os_.hostname)()),store:request.store});const{context:context,close:close}=await(0,run_context.I)(request,{report:reporter.report,signal:signal,
remoteStores:[...kept.remoteStores,...artifactStores(step.platform)]});try{const summary=await(0,run_jobs.A)(jobs,context);await kept.save(summary.records,context);const recordsPath=(0,
external_node_path_.join)(request.output,"results.json"),told={records:summary.records,onlyJob:1===spec.jobs.length,recordsPath:recordsPath},pack=await packResults(summary.records,{inputs:inputs,
step:step,context:context});return{summary:summary,outputs:await outputsOf(told,context.store),pack:pack}}finally{reporter.finish();await close()}}async function writeSummary({records:records},log){
try{await core.z.addRaw(summaryOf(records)).write()}catch(thrown){log.annotate("warning",`the summary can't be written: ${(0,errors.u0)(thrown)}`)}}function setOutputs(outputs){
for(const[name,value]of Object.entries(outputs))(0,core.uH)(name,value)}function accepted(checked,log){
for(const{message:message,remedy:remedy,where:where}of checked.warnings)log.annotate("warning",`${message}: ${remedy}`,where);if(!checked.ok)throw(0,errors.k9)(checked.problems);return checked.value}
function tellFailure(thrown,log){if(thrown instanceof errors.bD&&"internal"!==thrown.code){
for(const{message:message,remedy:remedy,where:where}of thrown.problems)log.annotate("error",`${message}: ${remedy}`,where);return thrown.problems.map(errors.Vw).join("\n")}
const message=`this is a bug of hither-action, please report it with the log: ${(0,errors.u0)(thrown)}`;log.annotate("error",message);log.text(thrown instanceof Error?thrown.stack??"":"")
;return message}// CONCATENATED MODULE: ./src/github/post-step.ts
async function postStep(log,environment){try{const left=readLeftBehind();if(void 0!==left){const names=await(0,run_context.i)({...left,environment:environment})
;if(names.length>0)log.text(`removed what the step had left: ${names.join(", ")}`)}}catch(thrown){log.annotate("warning",`what the step left can't be removed: ${(0,errors.u0)(thrown)}`)}}
// CONCATENATED MODULE: ./src/github/workflow-log.ts
const MAX_ANNOTATIONS=10,MAX_MESSAGE=4096,LEVELS={notice:core.lm,warning:core.$e,error:core.z3};function createWorkflowLog({write:write,token:token,workspace:workspace}){const counts={notice:0,
warning:0,error:0};let stopped,grouped=!1;const resume=()=>{if(void 0!==stopped){write(`::${stopped}::\n`);stopped=void 0}},text=lines=>write(`${safeLines(lines).join("\n")}\n`);return{resume:resume,
text:text,annotate(level,message,where){counts[level]+=1;if(counts[level]>MAX_ANNOTATIONS){text(`${level}: ${(0,errors.Hp)(where)}${message}`);return}resume();const place=placeOf(where,workspace)
;LEVELS[level](cut((0,clean_output.D)(void 0===place?`${(0,errors.Hp)(where)}${message}`:message)),place)},openGroup(title){if(!grouped){resume();(0,core.Oh)((0,clean_output.D)(title));grouped=!0}},
closeGroup(){if(grouped){resume();(0,core.N4)();grouped=!1}},relay(line){if(void 0===stopped){stopped=token();write(`::stop-commands::${stopped}\n`)}write(`${safeLine(line)}\n`)}}}
function placeOf(where,workspace){if(void 0===where)return;const file=(0,external_node_path_.relative)(workspace,(0,external_node_path_.resolve)(workspace,where.path))
;if(""===file||file.startsWith("..")||!(0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(workspace,file)))return;const{line:line,column:column}=where;return{file:file,
...void 0===line?{}:{startLine:line},...void 0===column?{}:{startColumn:column}}}function cut(message){return message.length>MAX_MESSAGE?`${message.slice(0,MAX_MESSAGE-1)}\u2026`:message}
var settings=__webpack_require__(58750),output=__webpack_require__(11563);// CONCATENATED MODULE: ./src/action.ts
async function main(){(0,settings.oF)();const platform=readPlatform();process.exitCode=await mainStep({platform:platform,log:systemLog(platform.workspace),signal:signalOfRunner()})}
async function post(){(0,settings.oF)();await postStep(systemLog(readPlatform().workspace),process.env)}function signalOfRunner(){const abort=new AbortController;process.on("SIGINT",()=>abort.abort())
;process.on("SIGTERM",()=>abort.abort());return abort.signal}function systemLog(workspace){const{write:write}=(0,output.c)(process.stdout);return createWorkflowLog({write:write,
token:external_node_crypto_.randomUUID,workspace:workspace})}}),75490:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{
G:()=>allHashes,u:()=>hashBeginning})
;var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(51455),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760),_errors__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(83916),_settings__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(58750),_store_overlay__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(67005),_store_store_layout__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(58759)
;const FILE=/^([0-9a-f]{64})\.json$/,MIN_DIGITS=6;function allHashes(root){return hashesIn(root,".")}async function hashesIn(root,folder){const hashes=new Set;for(const layer of(0,
_store_overlay__WEBPACK_IMPORTED_MODULE_4__.w)(root))for(const name of await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,
_store_store_layout__WEBPACK_IMPORTED_MODULE_5__.v$)(layer),folder),{recursive:!0}).catch(()=>[])){const hash=FILE.exec(name.slice(name.lastIndexOf("/")+1))?.[1];if(void 0!==hash)hashes.add(hash)}
return[...hashes].sort()}async function hashBeginning(root,digits){
if(!new RegExp(`^[0-9a-f]{${MIN_DIGITS},64}$`).test(digits))throw new _errors__WEBPACK_IMPORTED_MODULE_2__.bD("usage",`"${digits}" is not the beginning of a job hash`,`give at least ${MIN_DIGITS} of its hex digits, as "hither cache ls" shows them`)
;const hashes=await hashesIn(root,(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(digits.slice(0,2),digits.slice(2,4))),[found,other]=hashes.filter(hash=>hash.startsWith(digits))
;if(void 0===found)throw new _errors__WEBPACK_IMPORTED_MODULE_2__.bD("usage",`no job in the cache has a hash that begins with ${digits}`,`see "hither cache ls"; ${(0,
_settings__WEBPACK_IMPORTED_MODULE_3__.Pe)("store")} names another store`)
;if(void 0!==other)throw new _errors__WEBPACK_IMPORTED_MODULE_2__.bD("usage",`more than one job hash begins with ${digits}`,"give more digits");return found}}),
83916:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{Hp:()=>formatWhere,Or:()=>isSystemError,US:()=>isForbidden,
Vw:()=>formatProblem,ai:()=>EXIT_CODES,bD:()=>HitherError,jr:()=>bug,k9:()=>specError,u0:()=>messageOf,vq:()=>systemErrorCode});const EXIT_CODES={usage:2,spec:2,untrusted:2,runtime:3,image:3,store:3,
internal:70};class HitherError extends Error{code;remedy;details;name="HitherError";constructor(code,message,remedy,details={}){super(message,{cause:details.cause});this.code=code;this.remedy=remedy
;this.details=details}get problems(){if(void 0!==this.details.problems)return this.details.problems;const where=this.details.where;return[{message:this.message,remedy:this.remedy,
...void 0===where?{}:{where:where}}]}}function specError(problems){const count=1===problems.length?"one mistake":`${problems.length} mistakes`
;return new HitherError("spec",`${count} in the job spec`,"mend what is listed",{problems:problems})}function bug(message,cause){
return new HitherError("internal",message,"this is a bug of hither-action: please report it with this output",{cause:cause})}function systemErrorCode(thrown){
return thrown instanceof Error&&"code"in thrown&&"string"==typeof thrown.code?thrown.code:void 0}function isForbidden(thrown){return["EACCES","EPERM"].includes(systemErrorCode(thrown)??"")}
function isSystemError(thrown){return thrown instanceof Error&&"errno"in thrown&&"syscall"in thrown}function messageOf(thrown){return thrown instanceof Error?thrown.message:String(thrown)}
function formatWhere(where){if(void 0===where)return"";return`${[where.path,where.line,void 0===where.line?void 0:where.column].filter(part=>void 0!==part).join(":")}: `}
function formatProblem(problem){return`${formatWhere(problem.where)}${problem.message}: ${problem.remedy}`}}),40920:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){
__webpack_require__.d(__webpack_exports__,{D:()=>cleanOutput})
;const ESCAPE="\x1b",BELL="\x07",CSI="\x9b",STRING_INTRODUCERS=new Set(["\x90","\x98","\x9d","\x9e","\x9f"]),STRING_LETTERS=new Set(["P","X","]","^","_"]);function cleanOutput(text){
let clean="",position=0;for(;position<text.length;){const end=endOfSequence(text,position);if(end===position){clean+=isControl(text,position)?"":text[position];position+=1}else{
const sequence=text.slice(position,end);clean+=isColour(sequence)?sequence:"";position=end}}return clean}function isColour(sequence){
return sequence.startsWith(`${ESCAPE}[`)&&/^[\d;:]*m$/.test(sequence.slice(2))}function endOfSequence(text,start){const first=text[start]??"",second=text[start+1]??""
;if(first===CSI||first===ESCAPE&&"["===second)return endOfControl(text,start+(first===CSI?1:2))
;if(STRING_INTRODUCERS.has(first)||first===ESCAPE&&STRING_LETTERS.has(second))return endOfString(text,start+(first===ESCAPE?2:1));if(first!==ESCAPE)return start;let end=start+1
;for(;isBetween(text[end]," ","/");)end+=1;return isBetween(text[end],"0","~")?end+1:end}function endOfControl(text,start){let end=start;for(;isBetween(text[end]," ","?");)end+=1
;return isBetween(text[end],"@","~")?end+1:end}function endOfString(text,start){for(let end=start;end<text.length;end+=1){if(text[end]===BELL||"\x9c"===text[end])return end+1
;if(text[end]===ESCAPE)return"\\"===text[end+1]?end+2:end}return text.length}function isBetween(character,low,high){return void 0!==character&&character>=low&&character<=high}
function isControl(text,position){const code=text.charCodeAt(position);return code<32&&9!==code&&10!==code&&13!==code||code>=127&&code<=159}}),
30073:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{au:()=>didYouMean,pA:()=>nearest,r5:()=>nearestFew})
;const RENAMED=new Map([["singularity","apptainer"],["singularityce","apptainer"]]);function nearest(name,known){const wanted=folded(name),renamed=RENAMED.get(wanted)
;if(void 0!==renamed&&[...known].includes(renamed))return renamed;let best,limit=farthest(name);for(const candidate of known){const distance=editDistance(wanted,folded(candidate),limit)
;if(void 0!==distance){best=candidate;limit=distance-1}if(limit<0)break}return best}function nearestFew(name,known,count){const wanted=folded(name),near=[];for(const candidate of known){
const distance=editDistance(wanted,folded(candidate),farthest(name));if(void 0!==distance)near.push({candidate:candidate,distance:distance})}near.sort((a,b)=>a.distance-b.distance)
;return near.slice(0,count).map(({candidate:candidate})=>candidate)}function farthest(name){return Math.min(Math.max(1,Math.floor(name.length/3)),name.length-1)}function folded(name){
return name.normalize("NFC").toLowerCase()}function didYouMean(name,known,otherwise){const similar=nearest(name,known);return void 0===similar?otherwise:`did you mean "${similar}"?`}
const MAX_COMPARED=64;function editDistance(a,b,limit){if(a===b)return 0;if(Math.abs(a.length-b.length)>limit||Math.max(a.length,b.length)>MAX_COMPARED)return;let before=[],above=Array.from({
length:b.length+1},(_,column)=>column);for(let row=1;row<=a.length;row+=1){const current=nextRow({a:a,b:b,row:row,above:above,before:before});if(Math.min(...current)>limit)return
;[before,above]=[above,current]}const distance=above[b.length]??0;return distance<=limit?distance:void 0}function nextRow({a:a,b:b,row:row,above:above,before:before}){const current=[row]
;for(let column=1;column<=b.length;column+=1){const same=a[row-1]===b[column-1],swapped=row>1&&column>1&&a[row-1]===b[column-2]&&a[row-2]===b[column-1]
;current.push(Math.min((above[column]??0)+1,(current[column-1]??0)+1,(above[column-1]??0)+(same?0:1),swapped?(before[column-2]??0)+1:Number.POSITIVE_INFINITY))}return current}}),
6150:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{$$:()=>bytesOf,Bv:()=>isPossibleSize,E9:()=>parseDuration,SK:()=>SIZE,
TM:()=>secondsOf,ft:()=>DURATION,mX:()=>isPossibleDuration});const SIZE=/^\d+(\.\d+)?\s*([KMGTkmgt][iI]?)?[Bb]?$/,DURATION=/^\d+(\.\d+)?\s*[smhd]$/,SIZE_POWERS={k:1,m:2,g:3,t:4},SECONDS={s:1,m:60,
h:3600,d:86400};function bytesOf(size){if("number"==typeof size)return size;const unit=/[kmgt]/i.exec(size)?.[0].toLowerCase()??""
;return Math.floor(Number.parseFloat(size)*1024**(SIZE_POWERS[unit]??0))}function secondsOf(duration){
return"number"==typeof duration?duration:Number.parseFloat(duration)*(SECONDS[duration.slice(-1)]??1)}function isPossibleSize(size){const bytes=bytesOf(size)
;return bytes>=1&&Number.isSafeInteger(bytes)}function isPossibleDuration(duration){const seconds=secondsOf(duration);return seconds>0&&Number.isFinite(seconds)}function parseDuration(text){
return DURATION.test(text)&&isPossibleDuration(text)?secondsOf(text):void 0}}),32613:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){
__webpack_require__.d(__webpack_exports__,{k:()=>walkObjects})
;var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(51455),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760),_errors__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(83916),_store_layout__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(58759)
;const TWO_DIGITS=/^[0-9a-f]{2}$/,SHA1=/^[0-9a-f]{40}$/;async function*walkObjects(root,from=""){for(const first of await folders((0,
_store_layout__WEBPACK_IMPORTED_MODULE_3__.t3)(root),from.slice(0,2)))for(const second of await folders((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,
_store_layout__WEBPACK_IMPORTED_MODULE_3__.t3)(root),first),restOf(from,first,2))){const outer=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,
_store_layout__WEBPACK_IMPORTED_MODULE_3__.t3)(root),first,second);for(const third of await folders(outer,restOf(from,`${first}${second}`,4))){
const start=`${first}${second}${third}`,names=(await entries((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(outer,third))).map(({name:name})=>name)
;yield*names.filter(name=>SHA1.test(name)&&name.startsWith(start)&&name>from).sort()}}}function restOf(from,start,at){return from.startsWith(start)?from.slice(at,at+2):""}
async function folders(path,from){return(await entries(path)).filter(entry=>entry.isDirectory()&&TWO_DIGITS.test(entry.name)).map(({name:name})=>name).filter(name=>name>=from).sort()}
async function entries(path){try{return await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(path,{withFileTypes:!0})}catch(thrown){if(["ENOENT","ENOTDIR"].includes((0,
_errors__WEBPACK_IMPORTED_MODULE_2__.vq)(thrown)??""))return[];throw thrown}}}),11563:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){
__webpack_require__.d(__webpack_exports__,{c:()=>openOutput})
;var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024),node_net__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(77030),node_stream__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(57075),node_stream_promises__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(46466),_errors__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(83916)
;function openOutput(standard){const stream=standard instanceof node_net__WEBPACK_IMPORTED_MODULE_1__.Socket?standard:fileStream(standard.fd);let failure;stream.on("error",thrown=>{failure??=thrown})
;return{write:data=>void stream.write(data),async pipe(source){try{await(0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)(source,stream,{end:!1})}catch(thrown){
if(void 0===failure)throw thrown}},async failure(){await new Promise(resolve=>stream.write("",()=>setImmediate(resolve)));return"EPIPE"===(0,
_errors__WEBPACK_IMPORTED_MODULE_4__.vq)(failure)?void 0:failure}}}function fileStream(fd){return new node_stream__WEBPACK_IMPORTED_MODULE_2__.Writable({decodeStrings:!0,write(chunk,_encoding,done){
try{for(let written=0;written<chunk.length;)written+=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(fd,chunk,written);done()}catch(thrown){done(thrown)}}})}})};
