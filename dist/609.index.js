export const id=609;export const ids=[609];export const modules={78962:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{
h:()=>readEntry,u:()=>entryText})
;var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598),zod_mini__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(28395),zod_mini__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(73305),_values_check_encoded__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(32857),_values_from_plain__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(41069),_values_parse_json__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(21704),_values_write_json__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(7096)
;const SCHEMA="hither-cache/1";function entryText(entry){const line=(0,_values_write_json__WEBPACK_IMPORTED_MODULE_4__.GF)((0,_values_from_plain__WEBPACK_IMPORTED_MODULE_2__.b)({schema:SCHEMA,
job_hash:entry.key.hash,fields:entry.key.fields,function_name:entry.functionName,function_version:entry.functionVersion,status:entry.status,result:entry.result,error:entry.error,
hither_hash:entry.hitherHash,container:entry.container,runtime_info:entry.runtimeInfo,objects:entry.objects}));return`${line}\n${digestOf(line)}\n`}function digestOf(line){return(0,
node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(line).digest("hex")}
const text=zod_mini__WEBPACK_IMPORTED_MODULE_5__.YjP(),count=zod_mini__WEBPACK_IMPORTED_MODULE_5__.aig(),hash=zod_mini__WEBPACK_IMPORTED_MODULE_5__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_6__.Fk(/^[0-9a-f]{64}$/)),nullable=schema=>zod_mini__WEBPACK_IMPORTED_MODULE_5__.mee(schema),entrySchema=zod_mini__WEBPACK_IMPORTED_MODULE_5__.Ikc({
job_hash:hash,function_name:text,function_version:text,status:zod_mini__WEBPACK_IMPORTED_MODULE_5__.k5n(["finished","error"]),error:nullable(zod_mini__WEBPACK_IMPORTED_MODULE_5__.Ikc({type:text,
message:text,traceback:text})),hither_hash:nullable(text),container:zod_mini__WEBPACK_IMPORTED_MODULE_5__.Ikc({declared:nullable(text),digest:nullable(text),
runtime:nullable(zod_mini__WEBPACK_IMPORTED_MODULE_5__.k5n(["docker","podman","apptainer","host"])),isolation:zod_mini__WEBPACK_IMPORTED_MODULE_5__.L5J(),
environment:zod_mini__WEBPACK_IMPORTED_MODULE_5__.lqM(nullable(zod_mini__WEBPACK_IMPORTED_MODULE_5__.k5n(["image","sif"])))}),runtime_info:zod_mini__WEBPACK_IMPORTED_MODULE_5__.Ikc({start_time:count,
end_time:count,elapsed_sec:count,console_out:zod_mini__WEBPACK_IMPORTED_MODULE_5__.Ikc({label:text,lines:zod_mini__WEBPACK_IMPORTED_MODULE_5__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_5__.Ikc({
timestamp:count,text:text,stderr:zod_mini__WEBPACK_IMPORTED_MODULE_5__.zMY()}))}),max_rss:nullable(count),host:text,executor_job_id:nullable(text)}),
objects:zod_mini__WEBPACK_IMPORTED_MODULE_5__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_5__.Ikc({
sha1:zod_mini__WEBPACK_IMPORTED_MODULE_5__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_6__.Fk(/^[0-9a-f]{40}$/)),sha256:hash,size:count}))});function readEntry(source,jobHash){
const[line="",check,end,...more]=source.split("\n");if(check!==digestOf(line)||""!==end||more.length>0)return{state:"damaged",why:"is damaged: it does not have the digest that it names"}
;const parsed=(0,_values_parse_json__WEBPACK_IMPORTED_MODULE_3__.q)(line),document=parsed.ok&&parsed.value instanceof Map?parsed.value:void 0;if(document?.get("schema")!==SCHEMA)return{
state:"foreign",why:"was written by another version of hither-action"};const[fields,result]=[document.get("fields"),document.get("result")],read=entrySchema.safeParse(JSON.parse(line))
;if(!(read.success&&fields instanceof Map&&void 0!==result&&(0,_values_check_encoded__WEBPACK_IMPORTED_MODULE_1__.lq)(result).ok)||read.data.job_hash!==jobHash)return{state:"damaged",
why:"does not say what an entry of this job has to say"};const{data:data}=read;return{state:"good",entry:{key:{hash:jobHash,fields:fields},functionName:data.function_name,
functionVersion:data.function_version,status:data.status,result:result,error:data.error,hitherHash:data.hither_hash,container:{environment:null,...data.container},runtimeInfo:data.runtime_info,
objects:data.objects}}}}),7911:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{MQ:()=>forgetFailure,VD:()=>forgetFailures,
fj:()=>noteFailure,xW:()=>lastFailure})
;var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(51455),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760),_remove_file__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(142),_store_store_layout__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(58759),_store_write_whole__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(53320),_values_from_plain__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(41069),_values_parse_json__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(21704),_values_write_json__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(7096),_recent__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(95615)
;const SCHEMA="hither-failure/1",MAX_FIELDS=65536;async function noteFailure(place,key,{status:status,type:type}){const fields=(0,
_values_write_json__WEBPACK_IMPORTED_MODULE_7__.GF)(key.fields).length>MAX_FIELDS?{}:key.fields,noted=(0,_recent__WEBPACK_IMPORTED_MODULE_8__.tG)(key).map(({id:id})=>{const text=(0,
_values_write_json__WEBPACK_IMPORTED_MODULE_7__.GF)((0,_values_from_plain__WEBPACK_IMPORTED_MODULE_5__.b)({schema:SCHEMA,kind:id,job_hash:key.hash,status:status,type:type,fields:fields}));return(0,
_store_write_whole__WEBPACK_IMPORTED_MODULE_4__.f)(place,{path:(0,_store_store_layout__WEBPACK_IMPORTED_MODULE_3__.YA)(place.root,id),text:`${text}\n`}).catch(()=>{})});await Promise.all(noted)}
async function lastFailure(root,kind){try{const path=(0,_store_store_layout__WEBPACK_IMPORTED_MODULE_3__.YA)(root,kind),found=(0,_values_parse_json__WEBPACK_IMPORTED_MODULE_6__.q)(await(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path,"utf8")),get=key=>found.ok&&found.value instanceof Map?found.value.get(key):void 0,[hash,status,type,fields]=[get("job_hash"),get("status"),get("type"),get("fields")]
;if(!(get("schema")===SCHEMA&&get("kind")===kind&&fields instanceof Map)||"string"!=typeof hash||"string"!=typeof status||"string"!=typeof type)return;return{hash:hash,status:status,type:type,
fields:fields,time:(await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).mtimeMs}}catch{return}}async function forgetFailure(root,key){for(const{id:id}of(0,
_recent__WEBPACK_IMPORTED_MODULE_8__.tG)(key))if((await lastFailure(root,id))?.hash===key.hash)await(0,_remove_file__WEBPACK_IMPORTED_MODULE_2__.n)((0,
_store_store_layout__WEBPACK_IMPORTED_MODULE_3__.YA)(root,id)).catch(()=>{})}async function forgetFailures(root,before){for(const name of await(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,_store_store_layout__WEBPACK_IMPORTED_MODULE_3__.K1)(root),{recursive:!0}).catch(()=>[])){const path=(0,
node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,_store_store_layout__WEBPACK_IMPORTED_MODULE_3__.K1)(root),name),found=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(()=>{})
;if(found?.isFile()&&found.mtimeMs<before)await(0,_remove_file__WEBPACK_IMPORTED_MODULE_2__.n)(path).catch(()=>{})}}}),17609:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){
__webpack_require__.d(__webpack_exports__,{y:()=>openJobCache})
;var external_node_fs_=__webpack_require__(73024),errors=__webpack_require__(83916),once=__webpack_require__(78094),remove_file=__webpack_require__(142),write_whole=__webpack_require__(53320)
;// CONCATENATED MODULE: ./src/store/commit-group.ts
const MAX_TOGETHER=100;function createCommitGroup(place,write=write_whole.v){const waiting=[];let isBusy=!1;const work=async()=>{isBusy=!0
;for(;waiting.length>0;)await commit(waiting.splice(0,MAX_TOGETHER));isBusy=!1},commit=async files=>{try{await write(place,files);for(const{done:done}of files)done()}catch(thrown){
await(1===files.length?files[0]?.failed(thrown):commitEach(files))}},commitEach=async files=>{for(const file of files)await commit([file])};return file=>new Promise((done,failed)=>{waiting.push({
...file,done:done,failed:failed});if(!isBusy)work()})}
var store_overlay=__webpack_require__(67005),store_remotes=__webpack_require__(98698),store_layout=__webpack_require__(58759),cache_entry=__webpack_require__(78962),cache_failures=__webpack_require__(7911),recent=__webpack_require__(95615)
;// CONCATENATED MODULE: ./src/cache/known-here.ts
function knownHere(root,{pathOf:pathOf,read:read}){return{async failureOf(key){const failures=await Promise.all((0,recent.tG)(key).map(({id:id})=>(0,cache_failures.xW)(root,id)))
;return failures.find(failure=>failure?.hash===key.hash)},async last(kind){const failure=await(0,cache_failures.xW)(root,kind),used=(await(0,recent.c)(root,kind)).map(hash=>({hash:hash,
time:timeOf(pathOf(hash))})),[latest]=used.sort((a,b)=>b.time-a.time);if(void 0!==failure&&failure.time>=(latest?.time??0))return 0===failure.fields.size?void 0:{fields:failure.fields,failed:failure}
;const reading=void 0===latest?void 0:read(latest.hash);return"good"===reading?.state?{fields:reading.entry.key.fields}:void 0}}}function timeOf(path){return(0,external_node_fs_.statSync)(path,{
throwIfNoEntry:!1})?.mtimeMs??0}var miss_reason=__webpack_require__(18265);// CONCATENATED MODULE: ./src/cache/note-use.ts
function noteUse(path){try{const now=new Date;(0,external_node_fs_.utimesSync)(path,now,now);return!0}catch(thrown){return"ENOENT"!==(0,errors.vq)(thrown)}}
var promises_=__webpack_require__(51455),remote_source=__webpack_require__(3361),store_context=__webpack_require__(75794),temporary_file=__webpack_require__(48237)
;// CONCATENATED MODULE: ./src/cache/remote-entries.ts
const MAX_BYTES=67108864;async function fetchEntry(hash,place,remotes){let entry;const from=await fetchText((0,store_layout.s3)("",hash),{place:place,remotes:remotes},text=>{
const reading=void 0===text?void 0:(0,cache_entry.h)(text,hash);entry="good"===reading?.state?reading.entry:void 0;return void 0!==reading?.state&&"damaged"!==reading.state})
;return void 0===from||void 0===entry?void 0:{entry:entry,from:from}}async function fetchRecent(kind,place,remotes){let hash;await fetchText((0,store_layout.Pr)("",kind),{place:place,remotes:remotes
},text=>{[hash]=(0,recent.Cx)(text??"");return void 0!==hash});return hash}async function fetchText(key,{place:place,remotes:remotes},accept){if(0===remotes.count)return;await(0,
temporary_file.wE)(place);const temporary=(0,temporary_file.l5)(place);try{return await remotes.fetch(key,temporary,async()=>{const{size:size}=await(0,promises_.stat)(temporary)
;return accept(size>MAX_BYTES?void 0:await(0,promises_.readFile)(temporary,"utf8"))})}finally{await(0,promises_.rm)(temporary,{force:!0})}}async function publishEntry(entry,store,remotes){
for(const ref of entry.objects)await(0,store_context.D)(await store.openVerified(ref),handle=>remotes.put((0,store_layout.du)("",ref.sha1),(0,remote_source.p)(handle,ref.size),"missing"))
;await remotes.put((0,store_layout.s3)("",entry.key.hash),(0,remote_source.A)((0,cache_entry.u)(entry)),"always");for(const{id:id}of(0,recent.tG)(entry.key))await remotes.put((0,
store_layout.Pr)("",id),(0,remote_source.A)((0,recent.zT)([entry.key.hash])),"always")}// CONCATENATED MODULE: ./src/cache/job-cache.ts
function openJobCache({store:store,random:random,remotes:remotes=store_remotes.mR}){const place={root:store.root,random:random},writeTogether=createCommitGroup(place);let layers=(0,
store_overlay.w)(place.root);const pathOf=hash=>(0,store_overlay.Mp)(layers,root=>(0,store_layout.s3)(root,hash)),read=hash=>readAt(pathOf(hash),hash),here=knownHere(place.root,{pathOf:pathOf,
read:read}),fetchFields=(0,once.O)(async hash=>(await fetchEntry(hash,place,remotes))?.entry.key.fields),elsewhere={last:(0,once.O)(async kind=>{
const hash=await fetchRecent(kind,place,remotes),fields=void 0===hash?void 0:await fetchFields(hash);return void 0===fields?void 0:{fields:fields}})
},lookElsewhere=async({key:key,options:options,thoroughness:thoroughness})=>{const found=await fetchEntry(key.hash,place,remotes);if(void 0===found||void 0!==refused(found.entry,options))return
;const looked=await unlessObjectsAreWrong(found.entry,store,thoroughness);return looked.hit?{...looked,from:found.from}:{hit:!1,reason:`${found.from} knows it, but ${looked.reason}`}};return{
read:read,async lookUp(key,options,thoroughness){const reading=read(key.hash);if(void 0===reading){return await lookElsewhere({key:key,options:options,thoroughness:thoroughness})??{hit:!1,
reason:await(0,miss_reason.V)(key,[here,elsewhere])}}if("good"!==reading.state){
const problem=`the entry ${pathOf(key.hash)} ${reading.why}`,remedy=`; use that version, or forget what it found with "hither cache rm ${key.hash.slice(0,12)}"`,warning="foreign"===reading.state?`${problem}${remedy}`:problem,found=await lookElsewhere({
key:key,options:options,thoroughness:thoroughness});return found?.hit?found:{hit:!1,reason:problem,warning:warning}}const{entry:entry}=reading,refusal=refused(entry,options)
;if(void 0!==refusal||"glance"===thoroughness)return refusal??unlessObjectsAreWrong(entry,store,thoroughness);return noteUse(pathOf(key.hash))?unlessObjectsAreWrong(entry,store,thoroughness):{hit:!1,
reason:"it was just forgotten"}},async keep(entry){const{hash:hash}=entry.key;if("foreign"===read(hash)?.state)return;const noted=(0,recent.mH)(place,entry.key);try{await writeTogether({path:(0,
store_layout.s3)(place.root,hash),text:(0,cache_entry.u)(entry)});await forgetIn(layers.slice(0,-1),hash)}catch(thrown){if(!(0,store_overlay.v8)((0,store_layout.v$)(place.root),thrown))throw thrown
;const overlay={root:await(0,store_overlay.Xv)(place.root),random:random};await(0,write_whole.v)(overlay,[{path:(0,store_layout.s3)(overlay.root,hash),text:(0,cache_entry.u)(entry)}]);layers=(0,
store_overlay.w)(place.root)}await Promise.all([noted,(0,cache_failures.MQ)(place.root,entry.key)])},note:(key,failed)=>void 0===failed?(0,cache_failures.MQ)(place.root,key):(0,
cache_failures.fj)(place,key,failed),async publish(entry){if(remotes.write)await publishEntry(entry,store,remotes)},forget:hash=>forgetIn(layers,hash)}}async function forgetIn(layers,hash){
let wasKnown=!1;for(const root of layers)wasKnown=await(0,remove_file.n)((0,store_layout.s3)(root,hash))||wasKnown;return wasKnown}function readAt(path,hash){try{return(0,cache_entry.h)((0,
external_node_fs_.readFileSync)(path,"utf8"),hash)}catch(thrown){return"ENOENT"===(0,errors.vq)(thrown)?void 0:{state:"damaged",why:`can't be read: ${(0,errors.u0)(thrown)}`}}}
function refused({status:status,error:error},options){if("finished"===status||options.cacheFailing&&!options.rerunFailing)return;const raised=`it is known to raise ${error?.type??"an exception"}`
;return{hit:!1,reason:options.rerunFailing?`${raised}, and is run again (rerun-failing)`:raised}}async function unlessObjectsAreWrong(entry,store,how){for(const ref of entry.objects){
const state="verify"===how?await store.verify(ref):await store.has(ref.sha1)?"good":"missing";if("missing"===state)return{hit:!1,
reason:`sha1://${ref.sha1}, which its result needs, is no longer in the store`};if("damaged"===state){const problem=`sha1://${ref.sha1}, which its result needs, is damaged`;return{hit:!1,
reason:problem,warning:`${problem}${await setAside(ref.sha1,store)}`}}}return{hit:!0,entry:entry}}async function setAside(sha1,store){try{const kept=await store.setAside(sha1)
;return void 0===kept?"":`; the damaged file is now ${kept}`}catch{return'; its file can\'t be moved away: have its owner call "hither store verify --quarantine"'}}}),
18265:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{V:()=>whyNew,t:()=>differences})
;var _values_write_json__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7096),_recent__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(95615);async function whyNew(key,places){
for(const{failureOf:failureOf}of places){const failure=await(failureOf?.(key));if(void 0!==failure)return howItFailed(failure)}for(const{id:id,same:same}of(0,
_recent__WEBPACK_IMPORTED_MODULE_1__.tG)(key))for(const{last:last}of places){const found=await last(id),told=void 0===found?"":differences(found.fields,key.fields,key.onHost)
;if(void 0!==found&&""!==told)return void 0!==found.failed&&same?`${told}, and ${howItFailed(found.failed)}`:told}return"it was never computed here"}function howItFailed({status:status,type:type}){
switch(status){case"error":return`it raised ${type} last time`;case"timed-out":return"it timed out last time";default:return""===type?"it failed last time":`it failed last time (${type})`}}
const MAX_TOLD=5;function differences(known,wanted,onHost=!1){const told=[...new Set([...wanted.keys(),...known.keys()])].flatMap(field=>{
const[before,after]=[known.get(field)??null,wanted.get(field)??null],teller=onHost&&"container"===field?environmentDifference:TELLERS.get(field)
;return teller?.(before,after)??changed(field,before,after)}),more=told.length>MAX_TOLD?[told.length-MAX_TOLD+" more"]:[];return[...told.slice(0,MAX_TOLD),...more].join(", ")}
const TELLERS=new Map(Object.entries({runner:(before,after)=>changed("the program that runs functions",before,after),
function:(before,after)=>[...changed("the version",at(before,"function_version"),at(after,"function_version")),...changed("the name in the decorator",at(before,"function_name"),at(after,"function_name")),...changed("the function",at(before,"name"),at(after,"name")),...changed("the function's file",at(before,"file"),at(after,"file"))],
container:(before,after)=>changed("the image",at(before,"digest"),at(after,"digest")),import_paths:(before,after)=>changed("the search path of modules",before,after),bundle:function(before,after){
const[files,wanted]=[filesOf(before),filesOf(after)];return[...new Set([...files.keys(),...wanted.keys()])].sort().flatMap(path=>difference(path,files.get(path),wanted.get(path)))},
args:(before,after)=>entryDifferences("the argument",before,after),objects:(before,after)=>same(before,after)?[]:["an object that the arguments name changed"],
env:(before,after)=>entryDifferences("the variable",before,after)}));function changed(what,before,after){return same(before,after)?[]:[`${what} changed from ${shown(before)} to ${shown(after)}`]}
function environmentDifference(before,after){return same(before,after)?[]:["the Python environment changed"]}function filesOf(bundle){const files=Array.isArray(bundle)?bundle:[]
;return new Map(files.map(file=>[Array.isArray(file)?String(file[0]):"",file]))}function entryDifferences(what,before,after){const[known,wanted]=[mappingOf(before),mappingOf(after)]
;return[...new Set([...known.keys(),...wanted.keys()])].sort().flatMap(name=>difference(`${what} "${name}"`,known.get(name),wanted.get(name)))}function difference(what,before,after){
if(void 0===before||void 0===after)return[`${what} is ${void 0===before?"new":"gone"}`];return same(before,after)?[]:[`${what} changed`]}function mappingOf(value){
return value instanceof Map?value:new Map}function at(value,key){return mappingOf(value).get(key)??null}function same(one,other){return(0,
_values_write_json__WEBPACK_IMPORTED_MODULE_0__.GF)(one??null)===(0,_values_write_json__WEBPACK_IMPORTED_MODULE_0__.GF)(other??null)}function shown(value){const text="string"==typeof value?value:(0,
_values_write_json__WEBPACK_IMPORTED_MODULE_0__.GF)(value),digest=/^(sha256:[0-9a-f]{12})[0-9a-f]{52}$/.exec(text)?.[1];return void 0===digest?""===text?'""':text.slice(0,60):`${digest}\u2026`}}),
95615:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{Cx:()=>recentHashes,HE:()=>forgetRecent,c:()=>recentJobs,mH:()=>noteRecent,
tG:()=>kindsOf,zT:()=>recentText})
;var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598),node_fs_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(51455),node_path__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(76760),_remove_file__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(142),_store_store_layout__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(58759),_store_write_whole__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(53320),_values_write_json__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(7096)
;const MAX_NOTED=4;async function noteRecent(place,key){await Promise.all(kindsOf(key).map(({id:id})=>noteOne(place,id,key.hash).catch(()=>{})))}async function noteOne(place,kind,hash){
const before=await recentJobs(place.root,kind);if(before[0]!==hash){const hashes=[hash,...before.filter(other=>other!==hash)].slice(0,MAX_NOTED);await(0,
_store_write_whole__WEBPACK_IMPORTED_MODULE_5__.f)(place,{path:(0,_store_store_layout__WEBPACK_IMPORTED_MODULE_4__.Pr)(place.root,kind),text:recentText(hashes)})}}async function recentJobs(root,kind){
return recentHashes(await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,_store_store_layout__WEBPACK_IMPORTED_MODULE_4__.Pr)(root,kind),"utf8").catch(()=>""))}
async function forgetRecent(root,isKnown){for(const name of await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)((0,_store_store_layout__WEBPACK_IMPORTED_MODULE_4__.AW)(root),{recursive:!0
}).catch(()=>[])){const path=(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,_store_store_layout__WEBPACK_IMPORTED_MODULE_4__.AW)(root),name),text=await(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path,"utf8").catch(()=>{});if(void 0!==text&&!recentHashes(text).some(isKnown))await(0,
_remove_file__WEBPACK_IMPORTED_MODULE_3__.n)(path).catch(()=>{})}}function recentText(hashes){return hashes.map(hash=>`${hash}\n`).join("")}function recentHashes(text){
return/^(?:[0-9a-f]{64}\n){1,16}$/.test(text)?text.trimEnd().split("\n"):[]}function kindsOf({fields:fields,label:label}){
const target=fields.get("function"),[file=null,name=null]=target instanceof Map?[target.get("file"),target.get("name")]:[],args=fields.get("args");return[{
id:kindId([file,name,args instanceof Map?new Map((0,_values_write_json__WEBPACK_IMPORTED_MODULE_6__.CA)(args)):null]),same:!0},...void 0===label?[]:[{id:kindId([file,name,"label",label]),same:!0}],{
id:kindId([file,name]),same:!1}]}function kindId(parts){return(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(`hither-recent/1\n${(0,
_values_write_json__WEBPACK_IMPORTED_MODULE_6__.bv)([...parts])}`).digest("hex")}}),78094:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){
__webpack_require__.d(__webpack_exports__,{O:()=>once});function once(make){const made=new Map;return key=>{const value=made.get(key)??make(key);made.set(key,value);return value}}}),
142:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{n:()=>removeFile})
;var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(51455),_errors__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(83916);async function removeFile(path){try{await(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.unlink)(path);return!0}catch(thrown){if("ENOENT"===(0,_errors__WEBPACK_IMPORTED_MODULE_1__.vq)(thrown))return!1;throw thrown}}}),
32857:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{Qv:()=>objectsIn,Y_:()=>children,lq:()=>readEncoded})
;var _encoded_view__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(14972),_parse_json__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(21704);function readEncoded(json){
const objects=[],problem=check(json,objects,[]);return void 0===problem?{ok:!0,value:json,objects:objects}:{ok:!1,message:problem.message,path:problem.path.join("")}}function objectsIn(json){
const objects=[];check(json,objects,[]);return objects}function children(view){switch(view.kind){case"list":case"tuple":return view.items.map((item,index)=>[`[${index}]`,item]);case"object":
return Array.from(view.entries,([key,value])=>[`.${key.slice(0,40)}`,value]);case"dict":return view.pairs.flatMap(([key,value],index)=>[[`.keys[${index}]`,key],[`.values[${index}]`,value]]);default:
return[]}}function check(json,objects,path){const view=(0,_encoded_view__WEBPACK_IMPORTED_MODULE_0__.E)(json);if("invalid"===view.kind)return{message:view.message,path:path}
;if(path.length>_parse_json__WEBPACK_IMPORTED_MODULE_1__.l)return{message:`more than ${_parse_json__WEBPACK_IMPORTED_MODULE_1__.l} levels are nested`,path:path.slice(0,3)}
;if("array"===view.kind||"file"===view.kind)objects.push(view);for(const[step,child]of children(view)){const problem=check(child,objects,[...path,step]);if(void 0!==problem)return problem}return}}),
14972:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{E:()=>viewEncoded})
;var _dtype__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(69346),_encoded__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(22544),_json__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(93258),_number_text__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(30449)
;function viewEncoded(json){if(null===json)return{kind:"null"};if("boolean"==typeof json)return{kind:"boolean",value:json};if("string"==typeof json)return{kind:"string",value:json}
;if(json instanceof _json__WEBPACK_IMPORTED_MODULE_3__.W)return viewNumber(json);if(json instanceof Map)return json.has("_type")?viewTyped(json):{kind:"object",entries:json};return{kind:"list",
items:Array.isArray(json)?json:[]}}function viewNumber({text:text}){if((0,_number_text__WEBPACK_IMPORTED_MODULE_2__.MU)(text))return{kind:"integer",text:text};const value=Number(text)
;return Number.isFinite(value)?{kind:"float",value:value}:invalid(`no double holds the number ${text.slice(0,40)}`)}function viewTyped(json){const type=json.get("_type")
;if("hither_file"===type)return viewReference(json);const read="string"==typeof type?DATA_TYPES.get(type):void 0;if(void 0===read)return invalid(`the _type ${describe(type)} is not known`)
;const data=json.get("data");if(2!==json.size||void 0===data)return invalid(`a ${describe(type)} has exactly the keys _type and data`);return read(data)}
const DATA_TYPES=new Map([["tuple",function(data){return Array.isArray(data)?{kind:"tuple",items:data}:invalid("the data of a tuple is a list")}],["bytes",function(data){
return"string"==typeof data&&isBase64(data)?{kind:"bytes",base64:data}:invalid("the data of bytes is base64 with padding and without line ends")}],["complex",function(data){
const[re,im]=Array.isArray(data)&&2===data.length?data.map(doubleOf):[];return void 0===re||void 0===im?invalid("the data of a complex number is a list of two floats"):{kind:"complex",re:re,im:im}
}],["float",function(data){const value=NOT_FINITE.get(data);return void 0===value?invalid('the data of a float is "nan", "inf" or "-inf"'):{kind:"float",value:value}}],["dict",function(data){
const pairs=[];for(const pair of Array.isArray(data)?data:[void 0]){const[key,value]=Array.isArray(pair)&&2===pair.length?pair:[]
;if(void 0===key||void 0===value)return invalid("the data of a dict is a list of pairs");if(!isHashable(key))return invalid("a key of a dict is not hashable in Python");pairs.push([key,value])}return{
kind:"dict",pairs:pairs}}]]);function doubleOf(json){const view=viewEncoded(json);if("float"===view.kind)return view.value
;return"integer"===view.kind&&Number.isFinite(Number(view.text))?Number(view.text):void 0}
const NOT_FINITE=new Map([["nan",Number.NaN],["inf",Number.POSITIVE_INFINITY],["-inf",Number.NEGATIVE_INFINITY]]);function isHashable(key){const view=viewEncoded(key)
;if("tuple"===view.kind)return view.items.every(isHashable);return!["list","object","dict","array","file","invalid"].includes(view.kind)}const SHA1_PATH=/^sha1:\/\/([0-9a-f]{40})\/([^/]+)$/s
;function viewReference(json){const[,sha1,name]=SHA1_PATH.exec(textOf(json.get("sha1_path")))??[],sha256=textOf(json.get("sha256")),size=lengthOf(json.get("size"))
;if(void 0===sha1||void 0===name||!(0,_encoded__WEBPACK_IMPORTED_MODULE_1__.oV)(name))return invalid("the sha1_path of a hither_file is not sha1://<40 hex digits>/<name>")
;if(!/^[0-9a-f]{64}$/.test(sha256)||void 0===size)return invalid("a hither_file lacks its sha256 (64 hex digits) or its size");const ref={sha1:sha1,sha256:sha256,size:size}
;return"ndarray"===json.get("item_type")?viewArray(json,ref,name):viewFile(json,ref,name)}function viewFile(json,ref,name){
if("file"!==json.get("item_type")||5!==json.size)return invalid('the item_type of a hither_file is neither "ndarray" nor "file", or it has keys that are not its own');return{kind:"file",ref:ref,
name:name}}function viewArray(json,ref,name){const shape=json.get("shape"),dims=Array.isArray(shape)?shape.map(lengthOf):[void 0],dtype=json.get("dtype")
;if(!dims.every(dim=>void 0!==dim)||void 0===dtype||7!==json.size)return invalid("an ndarray lacks its dtype or its shape, or it has keys that are not its own");const checked=(0,
_dtype__WEBPACK_IMPORTED_MODULE_0__.B0)(dtype);return checked.ok?{kind:"array",ref:ref,name:name,dtype:dtype,shape:dims}:invalid(`an ndarray: ${checked.message}`)}function lengthOf(json){
const value=json instanceof _json__WEBPACK_IMPORTED_MODULE_3__.W&&/^(?:0|[1-9]\d{0,15})$/.test(json.text)?Number(json.text):Number.NaN;return Number.isSafeInteger(value)?value:void 0}
function textOf(json){return"string"==typeof json?json:""}function isBase64(text){return text.length%4==0&&/^[A-Za-z0-9+/]*={0,2}$/.test(text)}function describe(type){
return"string"==typeof type?JSON.stringify(type.slice(0,40)):"that is no string"}function invalid(message){return{kind:"invalid",message:message}}}),
22544:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{We:()=>fileReference,Xb:()=>encodedDict,dq:()=>encodedFloat,
oV:()=>isFileName,pC:()=>encodedTuple,ph:()=>encodedComplex,wV:()=>encodedBytes,z:()=>arrayReference})
;var _json__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(93258),_number_text__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(30449);function encodedInteger(value){
return new _json__WEBPACK_IMPORTED_MODULE_1__.W(String(value))}function encodedFloat(value){if(Number.isFinite(value))return new _json__WEBPACK_IMPORTED_MODULE_1__.W((0,
_number_text__WEBPACK_IMPORTED_MODULE_0__.qx)(value));return typed("float",Number.isNaN(value)?"nan":value>0?"inf":"-inf")}function encodedComplex(re,im){
return typed("complex",[encodedFloat(re),encodedFloat(im)])}function encodedBytes(base64){return typed("bytes",base64)}function encodedTuple(items){return typed("tuple",items)}
function encodedDict(entries){const plain=new Map;for(const[key,value]of entries){if("string"!=typeof key||"_type"===key)return typed("dict",entries.map(([each,item])=>[each,item]))
;plain.set(key,value)}return plain}function arrayReference(ref,form,name="file.npy"){return new Map([...reference("ndarray",ref,name),["dtype",form.dtype],["shape",form.shape.map(encodedInteger)]])}
function fileReference(ref,name){return new Map(reference("file",ref,isFileName(name)?name:"file"))}function isFileName(name){
return""!==name&&"."!==name&&".."!==name&&!/[/\0]/.test(name)&&Buffer.byteLength(name)<=255}function reference(itemType,ref,name){
return[["_type","hither_file"],["item_type",itemType],["sha1_path",`sha1://${ref.sha1}/${name}`],["sha256",ref.sha256],["size",encodedInteger(ref.size)]]}function typed(type,data){
return new Map([["_type",type],["data",data]])}}),41069:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{b:()=>fromPlain})
;var _errors__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(83916),_json__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(93258),_number_text__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(30449)
;function fromPlain(value){if(null===value||"boolean"==typeof value||"string"==typeof value||value instanceof _json__WEBPACK_IMPORTED_MODULE_2__.W)return value
;if("number"==typeof value)return new _json__WEBPACK_IMPORTED_MODULE_2__.W(Number.isSafeInteger(value)?String(value):(0,_number_text__WEBPACK_IMPORTED_MODULE_1__.qx)(value))
;if(Array.isArray(value))return value.map(fromPlain);if(value instanceof Map)return new Map([...value].map(([key,item])=>[String(key),fromPlain(item)]));if("object"==typeof value){
const entries=Object.entries(value).filter(([,item])=>void 0!==item);return new Map(entries.map(([key,item])=>[key,fromPlain(item)]))}throw(0,
_errors__WEBPACK_IMPORTED_MODULE_0__.jr)(`a ${typeof value} has no place in JSON`)}}),21704:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){
__webpack_require__.d(__webpack_exports__,{l:()=>MAX_DEPTH,q:()=>parseJson});var _json__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(93258);const MAX_DEPTH=100;function parseJson(text){
const reader=new Reader(text),value=reader.readDocument();return value===FAILED?{ok:!1,message:reader.message,offset:reader.offset}:{ok:!0,value:value}}
const FAILED=Symbol("failed"),NUMBER=/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y,ESCAPE=/\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y,WORDS=[["true",!0],["false",!1],["null",null]];class Reader{text
;offset=0;message="";depth=0;constructor(text){this.text=text}readDocument(){const value=this.readValue();if(value===FAILED)return FAILED;this.skipBlanks()
;return this.offset<this.text.length?this.fail("there is more text after the value"):value}readValue(){this.skipBlanks();switch(this.text[this.offset]){case"{":
return this.nested(()=>this.readObject());case"[":return this.nested(()=>this.readArray());case'"':return this.readString();default:return this.readScalar()}}nested(read){this.depth+=1
;if(this.depth>MAX_DEPTH)return this.fail(`more than ${MAX_DEPTH} levels are nested`);this.offset+=1;const value=read();this.depth-=1;return value}readArray(){const items=[]
;if(this.take("]"))return items;for(;;){const item=this.readValue();if(item===FAILED)return FAILED;items.push(item);if(this.take("]"))return items
;if(!this.take(","))return this.fail('expected "," or "]"')}}readObject(){const entries=new Map;if(this.take("}"))return entries;for(;;){if(!this.readEntry(entries))return FAILED
;if(this.take("}"))return entries;if(!this.take(","))return this.fail('expected "," or "}"')}}readEntry(entries){this.skipBlanks()
;const start=this.offset,key='"'===this.text[start]?this.readString():this.fail("expected a key in double quotes");if("string"!=typeof key)return!1;if(entries.has(key)){this.offset=start
;this.fail(`the key ${JSON.stringify(key.slice(0,100))} occurs twice`);return!1}if(!this.take(":")){this.fail('expected ":"');return!1}const value=this.readValue();if(value===FAILED)return!1
;entries.set(key,value);return!0}readString(){const start=this.offset;let escaped=!1;for(let at=start+1;;at+=1){const code=this.text.charCodeAt(at);if(34===code){this.offset=at+1
;return escaped?String(JSON.parse(this.text.slice(start,at+1))):this.text.slice(start+1,at)}if(92===code){const length=this.match(ESCAPE,at).length;if(0===length){this.offset=at
;return this.fail("a backslash starts no escape that JSON has")}escaped=!0;at+=length-1}else if(!(code>=32)){this.offset=at
;return this.fail(Number.isNaN(code)?"a string has no end":"a control character stands in a string")}}}readScalar(){const number=this.match(NUMBER,this.offset);if(""!==number){
this.offset+=number.length;return new _json__WEBPACK_IMPORTED_MODULE_0__.W(number)}for(const[word,value]of WORDS)if(this.text.startsWith(word,this.offset)){this.offset+=word.length;return value}
return this.fail(this.offset<this.text.length?"expected a value":"the text ends before the value")}match(pattern,at){pattern.lastIndex=at;return pattern.exec(this.text)?.[0]??""}take(sign){
this.skipBlanks();if(this.text[this.offset]!==sign)return!1;this.offset+=1;return!0}skipBlanks(){for(;;){const code=this.text.charCodeAt(this.offset)
;if(32!==code&&10!==code&&13!==code&&9!==code)return;this.offset+=1}}fail(message){this.message=message;return FAILED}}}),7096:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){
__webpack_require__.d(__webpack_exports__,{CA:()=>sortedEntries,GF:()=>writeJson,HH:()=>byCodePoint,bv:()=>pythonJson,cE:()=>pythonString})
;var _errors__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(83916),_json__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(93258),_number_text__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(30449)
;function writeJson(json,order={}){return join(json,{order:order,string:JSON.stringify,number:strictNumber})}function pythonJson(json,order={}){return join(json,{order:order,string:pythonString,
number:_number_text__WEBPACK_IMPORTED_MODULE_1__.xe})}function pythonString(text){return JSON.stringify(text).replace(/[\u007f-\uffff]/g,unit=>`\\u${unit.charCodeAt(0).toString(16).padStart(4,"0")}`)}
function byCodePoint(a,b){const length=Math.min(a.length,b.length);for(let at=0;at<length;at+=1)if(a.charCodeAt(at)!==b.charCodeAt(at)){
const start=at>0&&isHigh(a,at-1)&&(isLow(a,at)||isLow(b,at))?at-1:at;return codePoint(a,start)-codePoint(b,start)}return a.length-b.length}function codePoint(text,at){return text.codePointAt(at)??0}
function isHigh(text,at){return 55296==(64512&text.charCodeAt(at))}function isLow(text,at){return 56320==(64512&text.charCodeAt(at))}function join(json,style){const parts=[];append(json,style,parts)
;return parts.join("")}function append(json,style,parts){
if("string"==typeof json)parts.push(style.string(json));else if(json instanceof _json__WEBPACK_IMPORTED_MODULE_2__.W)parts.push(style.number(json.text));else if(null===json||"boolean"==typeof json)parts.push(String(json));else if(json instanceof Map)appendObject(json,style,parts);else if(Array.isArray(json))appendList(json,style,parts)
}function appendList(items,style,parts){let separator="[";for(const item of items){parts.push(separator);append(item,style,parts);separator=","}parts.push(0===items.length?"[]":"]")}
function appendObject(object,style,parts){let separator="{";for(const[key,value]of style.order.sortKeys?sortedEntries(object):object){parts.push(separator,style.string(key),":")
;append(value,style,parts);separator=","}parts.push(0===object.size?"{}":"}")}function sortedEntries(object){return[...object].sort(([a],[b])=>byCodePoint(a,b))}function strictNumber(text){if(!(0,
_number_text__WEBPACK_IMPORTED_MODULE_1__.tZ)(text))throw(0,_errors__WEBPACK_IMPORTED_MODULE_0__.jr)(`${JSON.stringify(text.slice(0,100))} is no JSON number`);return text}})};
