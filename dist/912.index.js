export const id=912;export const ids=[912];export const modules={78962:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{
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
;if(found?.isFile()&&found.mtimeMs<before)await(0,_remove_file__WEBPACK_IMPORTED_MODULE_2__.n)(path).catch(()=>{})}}}),75490:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){
__webpack_require__.d(__webpack_exports__,{G:()=>allHashes,u:()=>hashBeginning})
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
17609:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{y:()=>openJobCache})
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
94798:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{E:()=>cacheUse})
;function cacheUse(spec,{cache:cache,forceRun:forceRun},uncovered){if("off"===cache)return{look:!1,keep:!1,why:"the cache is off"};const depends=unhashed(spec)??uncovered
;if(void 0!==depends&&!spec.cache.trust){return{look:!1,keep:!1,why:`its result may depend on ${depends}, which the job hash can't cover: "cache: { trust: true }" keeps it all the same`}}
const keep="read-write"===cache;return forceRun||spec.cache.forceRun?{look:!1,keep:keep,why:"it is computed anew on demand (force-run)"}:{look:!0,keep:keep,why:""}}
function unhashed({network:network,mounts:mounts,passEnv:passEnv}){if("none"!==network)return"the network";if(mounts.length>0)return"what is mounted"
;return passEnv.length>0?"variables that are passed through":void 0}}),95615:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{
Cx:()=>recentHashes,HE:()=>forgetRecent,c:()=>recentJobs,mH:()=>noteRecent,tG:()=>kindsOf,zT:()=>recentText})
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
_values_write_json__WEBPACK_IMPORTED_MODULE_6__.bv)([...parts])}`).digest("hex")}}),28483:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){
__webpack_require__.d(__webpack_exports__,{ZD:()=>hexOf,m:()=>parseDigest,ol:()=>digestOf,wN:()=>digestOfHash});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598)
;function parseDigest(text){return isDigest(text)?text:void 0}function isDigest(text){return/^sha256:[0-9a-f]{64}$/.test(text)}function digestOf(bytes){return digestOfHash((0,
node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(bytes))}function digestOfHash(hash){return`sha256:${hash.digest("hex")}`}function hexOf(digest){return digest.slice(7)}}),
80618:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{aR:()=>repositoryName,o_:()=>parseImageReference,rA:()=>imageReference})
;var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(76760),_errors__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(83916),_digest__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(28483)
;const SUPPORTED="write docker://NAME[:TAG], NAME[:TAG], REGISTRY/NAME[:TAG], any of these with @sha256:\u2026, or the path of a .sif or .tar file",OTHER_SCHEMES={
"docker-daemon":'write the name alone, or save the image with "docker save --output image.tar NAME" and name that file',"docker-archive":"write the path of the .tar file alone",
"oci-archive":"write the path of the .tar file alone",oci:'pack the folder with "skopeo copy oci:FOLDER oci-archive:image.tar" and name that file',
oras:'fetch it with "apptainer pull image.sif oras://\u2026" and name that file',library:'fetch it with "apptainer pull image.sif library://\u2026" and name that file',
shub:'fetch it with "apptainer pull image.sif shub://\u2026" and name that file'};function parseImageReference(text){const found=parse(text.trim());return"message"in found?{ok:!1,problems:[found],
warnings:[]}:{ok:!0,value:found,warnings:[]}}function imageReference(text){const found=parse(text.trim())
;if("message"in found)throw new _errors__WEBPACK_IMPORTED_MODULE_1__.bD("image",found.message,found.remedy);return found}function repositoryName(image){return`${image.registry}/${image.repository}`}
function parse(text){const scheme=/^([a-z][a-z0-9+.-]*):\/\//i.exec(text)?.[1]?.toLowerCase()??otherScheme(text)
;if(void 0!==scheme&&"docker"!==scheme)return problem(`"${text}" is of a kind that is not supported (${scheme})`,OTHER_SCHEMES[scheme]??SUPPORTED)
;if(void 0===scheme&&isFile(text))return parseFile(text);const written=void 0===scheme?text:text.slice(9),id=(0,_digest__WEBPACK_IMPORTED_MODULE_2__.m)(written);return void 0===id?parseName(written):{
kind:"id",digest:id}}function otherScheme(text){const word=/^([a-z-]+):/.exec(text)?.[1];return void 0!==word&&/^(docker|oci)-|^oci$/.test(word)&&word in OTHER_SCHEMES?word:void 0}
const OTHER_FILES=[[/\.(simg|img|sqsh|sqfs|squashfs)$/i,path=>`make a SIF file of it with "apptainer build image.sif ${path}"`],[/\.(tar\.\w+|tgz|txz|tbz2?|tzst)$/i,()=>"decompress it, and name the .tar file"]]
;function isFile(text){return(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(text)||/^\.{1,2}\//.test(text)||/\.(sif|tar|simg|sqsh|sqfs|squashfs|tar\.\w+|tgz)$/i.test(text)}
function parseFile(path){if(/\.sif$/i.test(path))return{kind:"sif",path:path};return/\.tar$/i.test(path)?{kind:"archive",path:path
}:problem(`"${path}" is no image: its name ends neither in .sif nor in .tar`,OTHER_FILES.find(([name])=>name.test(path))?.[1](path)??SUPPORTED)}
const NAME_PART="[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*",NAME=new RegExp(`^${NAME_PART}(?:/${NAME_PART})*$`),HOST_PART="[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?",REGISTRY=new RegExp(`^(?:${HOST_PART}(?:\\.${HOST_PART})*|\\[[0-9a-fA-F:]+\\])(?::[0-9]+)?$`),TAG=/^\w[\w.-]{0,127}$/
;function parseName(written){const[named="",digestText,...more]=written.split("@"),digest=void 0===digestText?void 0:(0,_digest__WEBPACK_IMPORTED_MODULE_2__.m)(digestText)
;if(more.length>0||void 0!==digestText&&void 0===digest)return problem(`the digest of "${written}" is not sha256: and 64 lower-case hex digits`,"copy the digest again")
;const{registry:registry,rest:rest}=splitRegistry(named),colon=rest.lastIndexOf(":"),tag=colon<0?void 0:rest.slice(colon+1),path=colon<0?rest:rest.slice(0,colon),wrong=wrongPart({written:written,
registry:registry,path:path,tag:tag});if(void 0!==wrong)return wrong;return{kind:"name",written:written,registry:registry,repository:registry===DOCKER_HUB&&!path.includes("/")?`library/${path}`:path,
tag:void 0===digest?tag??"latest":tag,digest:digest}}const DOCKER_HUB="docker.io";function splitRegistry(name){const slash=name.indexOf("/"),first=slash<0?"":name.slice(0,slash)
;if(!(/[.:]/.test(first)||"localhost"===first||first!==first.toLowerCase()))return{registry:DOCKER_HUB,rest:name};return{registry:"index.docker.io"===first?DOCKER_HUB:first,rest:name.slice(slash+1)}}
function wrongPart({written:written,registry:registry,path:path,tag:tag}){
if(!REGISTRY.test(registry))return problem(`"${registry}" in "${written}" is no registry`,"write HOST or HOST:PORT before the first slash")
;if(void 0!==tag&&!TAG.test(tag))return problem(`"${tag}" in "${written}" is no tag`,'a tag has letters, digits, "_", "." and "-", at most 128')
;if(path!==path.toLowerCase()&&NAME.test(path.toLowerCase()))return problem(`the image name "${written}" has capital letters`,`write it as "${path.toLowerCase()}"`)
;return NAME.test(path)&&path.length<=255?void 0:problem(`"${written}" is not the name of an image`,SUPPORTED)}function problem(message,remedy){return{message:message,remedy:remedy}}}),
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
function formatProblem(problem){return`${formatWhere(problem.where)}${problem.message}: ${problem.remedy}`}}),70653:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){
__webpack_require__.d(__webpack_exports__,{G3:()=>notAnArray,Ld:()=>arrayProblem,aT:()=>arrayInput});function arrayInput(value){if("list"===value.kind)return{kind:"list",
items:value.items.map(arrayInput)};switch(value.kind){case"boolean":case"integer":case"float":case"complex":case"string":case"bytes":return value;default:return{kind:"string",value:""}}}
function arrayProblem(value,problem){let at=value.data;for(const index of problem.path){at=("list"===at.kind?at.items[index]:void 0)??at}return{message:`this is no array: ${problem.message}`,
remedy:'make all lists of one level equally long and all elements of one kind, or give a "dtype:"',where:at.where}}function notAnArray(value,why){return{
message:`${value.path} is no array that can be used: ${why}`,remedy:"write it with numpy.save(path, array, allow_pickle=False)",where:value.where}}}),
16715:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{h:()=>encodeArguments,t:()=>encodeValues})
;var external_node_path_=__webpack_require__(76760),errors=__webpack_require__(83916),confine_path=__webpack_require__(87319),kachery_uri=__webpack_require__(6489),resolve_uri=__webpack_require__(11398),check_encoded=__webpack_require__(32857),encoded=__webpack_require__(22544),json=__webpack_require__(93258),npy_header=__webpack_require__(33065),npy_write=__webpack_require__(39860),arrays=__webpack_require__(70653),encoded_view=__webpack_require__(14972)
;// CONCATENATED MODULE: ./src/job/mentioned-objects.ts
const MAX_DOCUMENT=1048576;async function mentionedObjects(args,store){const own=new Set((0,
check_encoded.Qv)(args).map(view=>view.ref.sha1)),found=new Map,queue=[...await namedBy(stringUris(args),store),...own],seen=new Set;for(const sha1 of queue){
if(seen.has(sha1)||!await store.has(sha1))continue;seen.add(sha1);const ref=await store.identify(sha1);if(!own.has(sha1))found.set(sha1,ref);queue.push(...await urisInObject(ref,store))}
return[...found.values()].sort((a,b)=>a.sha1<b.sha1?-1:1)}async function namedBy(uris,store){return(await Promise.all(uris.map(uri=>(0,resolve_uri.q)(uri,store).catch(unlessOurs)))).flat()}
function unlessOurs(thrown){if(thrown instanceof errors.bD&&"internal"!==thrown.code)return[];throw thrown}function stringUris(json){if("string"==typeof json){const uri=(0,kachery_uri.rI)(json)
;return void 0===uri?[]:[uri]}return[...(0,check_encoded.Y_)((0,encoded_view.E)(json))].flatMap(([,child])=>stringUris(child))}async function urisInObject(ref,store){if(ref.size>MAX_DOCUMENT)return[]
;const bytes=await store.readVerified(ref);if(!/^\s*[{[]/.test(bytes.subarray(0,64).toString("latin1")))return[];return namedBy((0,kachery_uri.GH)(bytes.toString("utf8")),store)}
// CONCATENATED MODULE: ./src/job/encode-arguments.ts
async function encodeArguments(values,sources){const args=await encodeValues(values,sources),given=[...args.values()],views=(0,
check_encoded.Qv)(given),mentioned=await mentionedObjects(given,sources.store),objects=new Map([...views.map(view=>view.ref),...mentioned].map(ref=>[ref.sha1,ref])),files=views.filter(view=>"file"===view.kind).map(({ref:ref,name:name})=>({
ref:ref,name:name}));return{args:args,objects:[...objects.values()],files:files,mentioned:mentioned}}async function encodeValues(values,sources){const encoded=new Map
;for(const[name,value]of values)encoded.set(name,await encode(value,sources));return encoded}async function encode(value,sources){switch(value.kind){case"null":return null;case"boolean":case"string":
return value.value;case"integer":return new json.W(value.text);case"float":return(0,encoded.dq)(value.value);case"complex":return(0,encoded.ph)(value.re,value.im);case"bytes":return(0,
encoded.wV)(value.base64);case"list":return encodeAll(value.items,sources);case"tuple":return(0,encoded.pC)(await encodeAll(value.items,sources));case"mapping":return encodeMapping(value,sources)
;case"npy":return encodeArrayFile(value,sources);case"file":return encodeFile(value,sources);case"uri":return encodeUri(value,sources);case"array":return encodeArray(value,sources);case"job":
return resultOf(value,sources.needed)}}async function encodeAll(items,sources){const encoded=[];for(const item of items)encoded.push(await encode(item,sources));return encoded}
async function encodeMapping(value,sources){const pairs=[];for(const entry of value.entries)pairs.push([entry.key,await encode(entry.value,sources)]);return(0,encoded.Xb)(pairs)}
function resultOf(value,needed){const records=needed.get(value.job)??[];if(!(void 0!==records[0]&&null!==records[0].index)||void 0!==value.item)return records[value.item??0]?.result??null
;return records.map(record=>record.result)}async function encodeArrayFile(value,sources){return withFile(value,sources,async handle=>{const header=await(0,npy_header.SN)(handle);if(!header.ok)throw(0,
errors.k9)([(0,arrays.G3)(value,header.message)]);return(0,encoded.z)(await sources.store.putFile(handle),header)})}async function encodeFile(value,sources){
return withFile(value,sources,async handle=>(0,encoded.We)(await sources.store.putFile(handle),(0,external_node_path_.basename)(value.path)))}async function encodeUri(value,{store:store}){
const uri=(0,kachery_uri.rI)(value.uri);if(void 0===uri)throw(0,errors.k9)([{message:`"${value.uri}" names no object`,remedy:"write sha1://HASH",where:value.where}]);const{ref:ref,name:name}=await(0,
resolve_uri.H)(uri,store),header=(0,npy_header.nq)(await store.readStart(ref,npy_header.Qk),ref.size);return header.ok?(0,encoded.z)(ref,header,name):(0,encoded.We)(ref,name??"file")}
async function encodeArray(value,{store:store}){const array=(0,npy_write.J)((0,arrays.aT)(value.data),value.dtype);if(!array.ok)throw(0,errors.k9)([(0,arrays.Ld)(value,array)]);return(0,
encoded.z)(await store.putBytes(array.bytes),array.form)}async function withFile(value,sources,use){const opened=await(0,confine_path.B)(value,sources.paths);if(!opened.ok)throw(0,
errors.k9)(opened.problems);try{return await use(opened.value)}finally{await opened.value.close()}}}),5500:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){
__webpack_require__.d(__webpack_exports__,{h:()=>jobDocument})
;var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(76760),_values_json__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(93258),_values_write_json__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(7096)
;const RUNNER_VERSION=2;function jobDocument({job:job,encoded:encoded,bundle:bundle},digest){const{spec:spec}=job
;return new Map([["schema","hither-job/1"],["runner",number(RUNNER_VERSION)],["function",functionOf(job)],["container",new Map([["declared",job.declaredImage],["digest",digest]])],["import_paths",[...job.bundle.importPaths]],["bundle",bundle.files.map(file=>[file.path,file.executable,file.sha256])],["args",new Map((0,
_values_write_json__WEBPACK_IMPORTED_MODULE_1__.CA)(encoded.args))],["positional",[...job.positional]],["objects",encoded.mentioned.map(ref=>[ref.sha1,ref.sha256]).sort(byFirst)],["env",environment(spec)],["cpus",number(spec.resources.cpus)],["gpus",spec.resources.gpus??null],["network",spec.network],["relax",[...spec.relax].sort()],["mounts",job.mounts.map(mount=>[fromRoot(mount.source,job),mount.target,mount.writable])],["python",spec.python??null],["salt",spec.cache.salt]])
}function functionOf({bundle:bundle,declaration:declaration,functionName:functionName,functionVersion:functionVersion}){
return new Map([["file",bundle.file],["module",bundle.module],["name",declaration.name],["function_name",functionName],["function_version",functionVersion]])}function environment(spec){
const entries=[...spec.passEnv.map(name=>[name,null]),...spec.env];return new Map(entries.sort(byFirst))}function fromRoot(path,{paths:paths}){const way=(0,
node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(paths.root,path).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join("/");return".."===way||way.startsWith("../")||(0,
node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(way)?path:way||"."}function byFirst(a,b){return String(a[0])<String(b[0])?-1:1}function number(value){
return new _values_json__WEBPACK_IMPORTED_MODULE_2__.W(String(value))}}),69836:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{
b:()=>mayPass,t:()=>jobEnvironment})
;const THREAD_VARIABLES=["OMP_NUM_THREADS","OPENBLAS_NUM_THREADS","MKL_NUM_THREADS","NUMEXPR_NUM_THREADS","NUMBA_NUM_THREADS","VECLIB_MAXIMUM_THREADS"],RUNNER_VARIABLE=/^(GITHUB|ACTIONS|RUNNER|INPUT)_|^HITHER_REMOTE_CREDENTIALS$/i
;function mayPass(name){return!RUNNER_VARIABLE.test(name)}function jobEnvironment(job,options){
const{tmp:tmp,caller:caller}=options,threads=String(Math.max(1,Math.floor(job.resources.cpus))),passed=job.passEnv.filter(mayPass).flatMap(name=>{const value=caller[name]
;return void 0===value?[]:[[name,value]]});return{PYTHONHASHSEED:"0",LANG:"C.UTF-8",TZ:"UTC",HOME:tmp,TMPDIR:tmp,XDG_CACHE_HOME:`${tmp}/.cache`,MPLCONFIGDIR:`${tmp}/matplotlib`,
NUMBA_CACHE_DIR:`${tmp}/numba`,...Object.fromEntries(THREAD_VARIABLES.map(name=>[name,threads])),...Object.fromEntries(passed),...Object.fromEntries(job.env)}}}),
60526:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{DR:()=>filesBelow,Th:()=>stageBundle,ey:()=>placeBundle})
;var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598),node_fs__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(73024),node_fs_promises__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(51455),node_path__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(76760),_errors__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(83916)
;async function stageBundle(source,folder){makeFoldersOf(source,folder);const files=[];for(const file of source){const target=(0,
node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder,file.path),sha256=await copySource(file,target);(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.chmodSync)(target,file.executable?365:292);files.push({
path:file.path,executable:file.executable,sha256:sha256})}return{folder:folder,files:files}}async function filesBelow(folder){return(await(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(folder,{recursive:!0})).filter(name=>name.endsWith(".py")).sort().map(name=>({path:name,source:(0,
node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder,name),executable:!1}))}function placeBundle(bundle,target,mode){makeFoldersOf(bundle.files,target);for(const{path:path}of bundle.files){
const[source,place]=[(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(bundle.folder,path),(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(target,path)];if("link"===mode)(0,
node_fs__WEBPACK_IMPORTED_MODULE_1__.linkSync)(source,place);else(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.copyFileSync)(source,place,node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.COPYFILE_FICLONE)}}
function makeFoldersOf(files,folder){for(const path of new Set([".",...files.map(file=>(0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(file.path))]))(0,
node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder,path),{recursive:!0})}const SMALL=1048576,NO_ROOM=["ENOSPC","EDQUOT","EROFS"]
;async function copySource(file,target){try{if((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(file.source).size>SMALL){await(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.copyFile)(file.source,target,node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.COPYFILE_FICLONE);return await sha256OfFile(target)}const bytes=(0,
node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(file.source);(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(target,bytes);return(0,
node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(bytes).digest("hex")}catch(thrown){if(NO_ROOM.includes((0,_errors__WEBPACK_IMPORTED_MODULE_4__.vq)(thrown)??""))throw thrown
;throw new _errors__WEBPACK_IMPORTED_MODULE_4__.bD("spec",`can't read ${file.path}: ${(0,_errors__WEBPACK_IMPORTED_MODULE_4__.u0)(thrown)}`,"it belongs to the source of the function",{where:{
path:file.path},cause:thrown})}}async function sha256OfFile(path){const hash=(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");for await(const chunk of(0,
node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path))hash.update(chunk);return hash.digest("hex")}}),78094:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){
__webpack_require__.d(__webpack_exports__,{O:()=>once});function once(make){const made=new Map;return key=>{const value=made.get(key)??make(key);made.set(key,value);return value}}}),
90482:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{Z:()=>prepareRun})
;var promises_=__webpack_require__(51455),errors=__webpack_require__(83916),external_node_path_=__webpack_require__(76760),find_functions=__webpack_require__(54861),settings=__webpack_require__(58750),pointer_text=__webpack_require__(1607),string_literal=__webpack_require__(80025),syntax=__webpack_require__(81817)
;// CONCATENATED MODULE: ./src/python-source/dynamic-imports.ts
const IMPORTERS=new Set(["importlib.import_module","import_module","__import__"]),PATH_CHANGES=new Set(["sys.path.insert","sys.path.append","sys.path.extend"]);function dynamicImports(file){
const modules=[],warnings=[];for(const call of(0,syntax.Nh)(file,name=>"CallExpression"===name)){const[callee,list]=(0,syntax.LU)(call),name=void 0===callee?"":(0,syntax.b6)(file,callee),where=(0,
syntax.de)(file,call.from);if(PATH_CHANGES.has(name)){const message=`${name} changes where modules are looked for, which can't be followed without running it`;warnings.push({message:message,
remedy:'name the folders in @hi.local_modules([\u2026]) or "local-modules:"',where:where})}else if(IMPORTERS.has(name)){const literal=literalArgument(file,list);if(void 0===literal){
const message="what this imports is known only when it runs, so its files may be missing in the container";warnings.push({message:message,
remedy:'name their folders in @hi.local_modules([\u2026]) or "local-modules:"',where:where})}else if(!literal.startsWith("."))modules.push(literal)}}return{modules:modules,warnings:warnings}}
function literalArgument(file,list){const first=void 0===list?void 0:(0,syntax.LU)(list)[1];return"String"===first?.name?(0,string_literal.r)((0,syntax.b6)(file,first)):void 0}
var import_statements=__webpack_require__(10726);// CONCATENATED MODULE: ./src/python-source/module-search.ts
function createExists(){const known=new Map;return path=>{const answer=known.get(path)??(0,promises_.stat)(path).then(found=>found.isFile(),()=>!1);known.set(path,answer);return answer}}
async function placeOf(file,root,exists){let packageParent=(0,external_node_path_.dirname)(file);for(;packageParent!==root&&await exists((0,
external_node_path_.join)(packageParent,"__init__.py"));)packageParent=(0,external_node_path_.dirname)(packageParent);const parts=(0,
external_node_path_.relative)(packageParent,file).replace(/\.py$/,"").split(external_node_path_.sep);return{module:(parts.length>1&&"__init__"===parts.at(-1)?parts.slice(0,-1):parts).join("."),
packageParent:packageParent}}async function findModule(parts,folders,exists){for(const folder of folders){const found=await findBelow(parts,folder,exists);if(void 0!==found)return found}return}
async function findBelow(parts,folder,exists){const files=[];let at=folder;for(const[index,part]of parts.entries()){const init=(0,external_node_path_.join)(at,part,"__init__.py")
;if(await exists(init)){files.push(init);at=(0,external_node_path_.join)(at,part)}else if(await exists((0,external_node_path_.join)(at,`${part}.py`)))return[...files,(0,
external_node_path_.join)(at,`${part}.py`)];else if(index===parts.length-1)return files.length>0?files:void 0;else at=(0,external_node_path_.join)(at,part)}return files.length>0?files:void 0}
var source_text=__webpack_require__(45131),standard_library=__webpack_require__(76825),walk_folder=__webpack_require__(12832);// CONCATENATED MODULE: ./src/python-source/source-bundle.ts
const MAX_FILES=1e4,MAX_BYTES=268435456;async function collectBundle(request){
const{root:root,file:file}=request,exists=createExists(),place=await placeOf(file,root,exists),folders=await importFolders(request,place.packageParent),collection={request:request,exists:exists,
folders:folders,files:new Map,problems:[],warnings:[]};await addPython([file],collection);await addNamedModules(collection);await addLocalModules(collection);await addAdditionalFiles(collection)
;const files=await bundleFiles(collection),{problems:problems,warnings:warnings}=collection;if(problems.length>0)return{ok:!1,problems:problems,warnings:warnings}
;const importPaths=folders.map(folder=>(0,external_node_path_.relative)(root,folder).split(external_node_path_.sep).join("/")||".");return{ok:!0,value:{files:files,file:pathInBundle(file,root),
module:place.module,importPaths:importPaths},warnings:warnings}}async function importFolders({root:root,file:file,localModules:localModules},packageParent){const source=(0,
external_node_path_.join)(root,"src"),hasSource=await(0,promises_.stat)(source).then(found=>found.isDirectory(),()=>!1),folders=[(0,
external_node_path_.dirname)(file),packageParent,...localModules.map(({path:path})=>(0,external_node_path_.dirname)(path)),root,...hasSource?[source]:[]];return[...new Set(folders)].filter(folder=>(0,
walk_folder.Yw)(folder,root))}function pathInBundle(path,root){return(0,external_node_path_.relative)(root,path).split(external_node_path_.sep).join("/")}async function addPython(start,collection){
const queue=[...start];for(const path of queue){if(collection.files.has(path))continue;const real=await(0,promises_.realpath)(path).catch(()=>path);collection.files.set(path,real)
;queue.push(...await importedFiles(path,collection))}}async function importedFiles(path,collection){const{request:request,warnings:warnings}=collection,{text:text}=(0,source_text.E)(await(0,
promises_.readFile)(path).catch(()=>Buffer.alloc(0))),parsed=(0,syntax.w_)(text,pathInBundle(path,request.root)),dynamic=dynamicImports(parsed);warnings.push(...dynamic.warnings);const found=[]
;for(const statement of(0,import_statements.M)(parsed))found.push(...await filesOfImport(statement,path,collection))
;for(const module of dynamic.modules)found.push(...await absoluteFiles(module.split("."),collection));return[...found,...await enclosingPackages(path,collection)]}
async function filesOfImport(statement,path,collection){
const parts=""===statement.module?[]:statement.module.split("."),wanted=[parts,...(statement.names??[]).map(({name:name})=>[...parts,name])],found=[]
;for(const module of wanted.filter(each=>each.length>0))found.push(...0===statement.level?await absoluteFiles(module,collection):await relativeFiles(module,{level:statement.level,path:path,
collection:collection}));return found}async function absoluteFiles(parts,{folders:folders,exists:exists}){return(0,standard_library.L)(parts[0]??"")?[]:await findModule(parts,folders,exists)??[]}
async function relativeFiles(parts,{level:level,path:path,collection:collection}){let folder=(0,external_node_path_.dirname)(path);for(let up=1;up<level;up+=1)folder=(0,
external_node_path_.dirname)(folder);return(0,walk_folder.Yw)(folder,collection.request.root)?await findModule(parts,[folder],collection.exists)??[]:[]}
async function enclosingPackages(path,{request:request,exists:exists}){const packages=[];let folder=(0,external_node_path_.dirname)(path);for(;(0,walk_folder.Yw)(folder,request.root)&&await exists((0,
external_node_path_.join)(folder,"__init__.py"));){packages.push((0,external_node_path_.join)(folder,"__init__.py"));folder=(0,external_node_path_.dirname)(folder)}return packages}
async function addLocalModules(collection){for(const{path:path,where:where}of collection.request.localModules){const real=await(0,promises_.realpath)(path).catch(()=>{});if(void 0===real){
const shown=pathInBundle(path,collection.request.root);collection.problems.push({message:`there is no local module ${shown}`,remedy:"check its path: it is relative to the function's file",where:where
});continue}await addModule({path:path,real:real},collection)}}async function addModule({path:path,real:real},collection){const isFolder=(await(0,promises_.stat)(real)).isDirectory()
;await addFound(isFolder?await(0,walk_folder.zD)(path,collection.request.root):[{path:path,real:real}],collection)}async function addNamedModules(collection){
for(const{name:name,where:where}of collection.request.namedModules??[]){const found=(await findModule(name.split("."),collection.folders,collection.exists))?.at(-1);if(void 0===found){
const remedy='have it in the image, or give its folder in "local-modules:"';collection.warnings.push({message:`the module ${name} is not in the repository`,remedy:remedy,where:where})}else{
const path="__init__.py"===(0,external_node_path_.basename)(found)?(0,external_node_path_.dirname)(found):found;await addModule({path:path,real:await(0,promises_.realpath)(path)},collection)}}}
async function addAdditionalFiles(collection){const{additionalFiles:additionalFiles,root:root}=collection.request,listed=new Map;for(const{base:base,pattern:pattern,where:where}of additionalFiles){
const all=listed.get(base)??(0,walk_folder.zD)(base,root);listed.set(base,all);const found=(await all).filter(file=>(0,walk_folder.MT)(file.path,base,pattern));if(0===found.length){
const message=`no file matches the additional file "${pattern}"`;collection.warnings.push({message:message,
remedy:"check the pattern: it is relative to the function's folder; links out of the root are not followed",where:where})}await warnOfPointers(found,where,collection);await addFound(found,collection)}
}async function warnOfPointers(found,where,{request:request,warnings:warnings}){for(const{path:path,real:real}of found){
const shown=pathInBundle(path,request.root),pointer=path.endsWith(".py")?void 0:await pointerAt(real,shown);if(void 0!==pointer){const message=`${shown} is ${pointer.what}, not the file itself`
;warnings.push({message:message,remedy:pointer.remedy,where:where})}}}async function pointerAt(path,shown){const found=await(0,promises_.stat)(path).catch(()=>{})
;return void 0===found||found.size>pointer_text.jy?void 0:(0,pointer_text.rq)(await(0,promises_.readFile)(path).catch(()=>Buffer.alloc(0)),shown)}async function addFound(found,collection){
for(const{path:path,real:real}of found)if(!path.endsWith(".py"))collection.files.set(path,real);await addPython(found.map(({path:path})=>path).filter(path=>path.endsWith(".py")),collection)}
async function bundleFiles({request:request,files:files,problems:problems}){const{root:root}=request,bundled=[];let bytes=0;const flag=(0,settings.X_)();for(const[path,real]of files){if(!(0,
walk_folder.Yw)(path,root)||!(0,walk_folder.Yw)(real,root)){const message=`${path} leads to ${real}, out of the root ${root}`;problems.push({message:message,
remedy:"copy it into the repository"+(void 0===flag?"":`, or choose a higher root with ${flag}`),where:{path:path}});continue}const found=await(0,promises_.stat)(real);bytes+=found.size;bundled.push({
path:pathInBundle(path,root),source:real,executable:!!(73&found.mode)})}if(bundled.length>MAX_FILES||bytes>MAX_BYTES)problems.push(tooLarge(bundled,bytes,request.file))
;return bundled.sort((a,b)=>Buffer.compare(Buffer.from(a.path),Buffer.from(b.path)))}function tooLarge(files,bytes,file){const counts=new Map;for(const{path:path}of files){const folder=(0,
external_node_path_.dirname)(path).split("/").slice(0,2).join("/");counts.set(folder,(counts.get(folder)??0)+1)}
const largest=[...counts].sort((a,b)=>b[1]-a[1]).slice(0,5).map(([folder,count])=>`${folder} (${count} files)`);return{
message:`the source of the function has ${files.length} files and ${Math.round(bytes/1024/1024)} MiB; at most ${MAX_FILES} files and ${MAX_BYTES/1024/1024} MiB are possible`,
remedy:`leave data out of local modules and additional files; most files are in ${largest.join(", ")}`,where:{path:file}}}
var confine_path=__webpack_require__(87319),number_text=__webpack_require__(30449),quoted=__webpack_require__(25403);// CONCATENATED MODULE: ./src/spec/point-name.ts
const MAX_VALUE=40;function labelOf(job,point){const label=job.label??job.name;return void 0===point?label:`${label}[${pointName(point.arguments)}]`}function pointName(point){
return[...point].map(([name,value])=>`${(0,quoted.g)(name)}=${clip(valueText(value))}`).join(",")}function valueText(value){switch(value.kind){case"null":return"null";case"boolean":
return String(value.value);case"integer":return value.text;case"float":return(0,number_text.SX)(value.value);case"complex":return(0,number_text.mo)(value.re,value.im);case"string":return value.value
;case"bytes":return value.base64;case"npy":case"file":return value.path;case"uri":return value.uri;case"job":return void 0===value.item?value.job:`${value.job}[${value.item}]`;case"array":
return valueText(value.data);case"list":case"tuple":return`[${textOf(value.items,valueText)}]`;case"mapping":return`{${textOf(value.entries,entry=>`${entry.key}:${valueText(entry.value)}`)}}`}}
function textOf(items,text){return items.slice(0,MAX_VALUE).map(text).join(",")}function clip(text){return(0,quoted.g)(text.length>MAX_VALUE?`${text.slice(0,MAX_VALUE-1)}\u2026`:text)}
var schemas=__webpack_require__(28395),api=__webpack_require__(73305),quantities=__webpack_require__(6150);// CONCATENATED MODULE: ./src/spec/schema.ts
const JOB_NAME=/^[A-Za-z_][A-Za-z0-9_-]*$/,VARIABLE=/^[A-Za-z_][A-Za-z0-9_]*$/,ONE_LINE=/^[^\x00-\x1f\x7f]+$/,is=description=>({error:`must be ${description}`}),described=description=>schemas.mIj({
description:description
}),matching=(description,...patterns)=>schemas.YjP(is(description)).check(...patterns.map(pattern=>api.Fk(pattern,is(description)))),schema_text=description=>matching(description,ONE_LINE).check(described(description)),flag=description=>schemas.zMY(is("true or false")).check(described(description)),choice=(...names)=>schemas.k5n(names,is(`one of ${names.join(", ")}`)),sizeWords="a size such as 512M, 4G or 4GiB (powers of 1024; a plain number is bytes)",size=(...words)=>schemas.KCZ([schemas.Whr(is(sizeWords)).check(api.qm(1,is(sizeWords))),matching(sizeWords,quantities.SK).check(schemas.YPB(quantities.Bv,is(sizeWords))),...words.map(word=>schemas.euz(word))],is(sizeWords)).check(described(sizeWords)),durationWords="a time such as 90s, 30m or 2h (a plain number is seconds), or none",duration=schemas.KCZ([schemas.aig(is(durationWords)).check(api.NC(is(durationWords))),matching(durationWords,quantities.ft).check(schemas.YPB(quantities.mX,is(durationWords))),schemas.euz("none")],is(durationWords)).check(described(durationWords)),paths=description=>schemas.YOg(schema_text("a path"),is("a list of paths")).check(described(description)),variableWords="the name of a variable (letters, digits and _)",variableValue=schemas.KCZ([matching("text without NUL",/^[^\0]*$/),schemas.aig(),schemas.zMY()],is("text, a number, true or false")),envWords="variables as a mapping, or a list of names to pass through",env=schemas.KCZ([schemas.g1P(matching(variableWords,VARIABLE),variableValue),schemas.YOg(matching(variableWords,VARIABLE))],is(envWords)).check(described(envWords)),targetWords="an absolute path in the container, but not in /in, /out, /proc, /sys or /dev",mount=schemas.rej({
source:schema_text("the path of a folder or file"),target:matching(targetWords,/^(?!\/(?:in|out|proc|sys|dev)(?:\/|$))(?:\/(?!\.{1,2}(?:\/|$))[^/\x00-\x1f\x7f]+)+\/?$/).check(described(targetWords)),
write:schemas.lqM(flag("the function may write there"))},is("a mapping with source and target")),gpuWords="all, none, or a whole number from 1 on",resources=schemas.OH3(schemas.rej({
cpus:schemas.aig(is("a number above 0")).check(api.NC(is("a number above 0")),described("CPUs; default 1")),memory:size("unlimited"),
gpus:schemas.KCZ([schemas.k5n(["all","none"]),schemas.Whr().check(api.qm(1,is(gpuWords)))],is(gpuWords)).check(described("GPUs: all, or how many; default none")),tmp:size(),shm:size(),
pids:(description=>schemas.Whr(is(description)).check(api.qm(1,is(description)),described(description)))("a whole number from 1 on")
},is("a mapping of cpus, memory, gpus, tmp, shm, pids"))),cache=schemas.OH3(schemas.rej({"force-run":flag("compute even what is known"),"cache-failing":flag("remember exceptions too"),
"rerun-failing":flag("compute again what is known to raise"),salt:schemas.YjP(is("text; write it in quotes")).check(described("a new one disowns all results")),
trust:flag("remember results that depend on network, mounts or passed-through variables")},is("a mapping of force-run, cache-failing, rerun-failing, salt, trust"))),optionalKeys=schemas.Ikc({
args:schemas.g1P(schemas.YjP(),schemas.L5J(),is("a mapping of arguments by name")).check(described("arguments by name")),
matrix:schemas.g1P(schemas.YjP(),schemas.L5J(),is("a mapping of lists by argument name")).check(described("lists of values by argument name, with include and exclude as in GitHub workflows")),
needs:schemas.KCZ([schemas.YjP(),schemas.YOg(schemas.YjP(is("the name of a job")))],is("the name of a job, or a list of names")).check(described("jobs that must finish first")),
label:schema_text("the name that logs and tables show"),version:schema_text("text; write it in quotes"),container:schema_text("an image, such as docker://python:3.12-slim"),
python:schema_text("the interpreter in the image"),runtime:choice("auto","docker","podman","apptainer","host").check(described("container runtime")),
pull:choice("missing","always","never").check(described("when the image is pulled")),env:env,
mounts:schemas.YOg(mount,is("a list of mounts")).check(described("folders and files that the function may see")),network:choice("none","bridge","host").check(described("network of the container")),
relax:schemas.YOg(choice("tmp-exec","writable-root","image-user"),is("a list of tmp-exec, writable-root, image-user")).check(described("parts of the isolation to do without")),resources:resources,
timeout:duration,cache:cache,"local-modules":paths("folders of modules, in place of the decorator's"),"additional-files":paths("files beside the function, in place of the decorator's")
}),jobSchema=schemas.rej({function:matching("FILE:NAME, such as bessel.py:integrate_bessel",ONE_LINE,/^.*[^:/]:[^:/]+$/).check(described("the function, as FILE:NAME")),
...schemas.OH3(optionalKeys).shape
},is("a mapping with the keys of a job")),remoteWords="a folder, an http(s) address, or a mapping of location and write",remoteStores=schemas.YOg(schemas.KCZ([matching(remoteWords,ONE_LINE),schemas.rej({
location:schema_text("a folder or an http(s) address"),write:schemas.lqM(flag("results are put there too"))
})],is(remoteWords)),is("a list of remote stores")).check(described("further places that may have objects and results")),fileKeys={"remote-stores":schemas.lqM(remoteStores)},shortSchema=schemas.rej({
...jobSchema.shape,...fileKeys
},is("a mapping with the keys of a job")),shortPartSchema=schemas.OH3(shortSchema),defaultsSchema=schemas.OH3(jobSchema),jobName=matching("letters, digits, _ and -, beginning with a letter or _",JOB_NAME),fileSchema=schemas.rej({
jobs:schemas.g1P(jobName,schemas.L5J(),is("a mapping of jobs by name")),defaults:schemas.lqM(schemas.L5J()),...fileKeys
},is('a mapping with "jobs:", or with "function:" for a single job')),LATER_KEYS=(schemas.rej({jobs:schemas.g1P(jobName,jobSchema).check(described("the jobs by name")),
defaults:schemas.lqM(defaultsSchema.check(described("keys that all jobs share"))),...fileKeys}),new Set(["slurm","retries","fail-fast","max-parallel"]))
;var npy_header=__webpack_require__(33065),npy_write=__webpack_require__(39860),arrays=__webpack_require__(70653),nearest=__webpack_require__(30073);// CONCATENATED MODULE: ./src/job/bind-arguments.ts
const PASSED_BY_NAME=new Set(["positional-or-keyword","keyword-only"]);function bindArguments(declaration,args,place){
const{parameters:parameters}=declaration,positionalOnly=parameters.filter(parameter=>"positional-only"===parameter.kind),positional=positionalOnly.map(parameter=>parameter.name).filter(name=>args.has(name)),given=namesMeant(declaration,args)
;return{positional:positional,problems:[...place.incomplete?[]:missing(declaration,given,place.where),...gaps(positionalOnly,given,place.where),...unknown(declaration,args)]}}
function namesMeant({parameters:parameters},args){
const known=parameters.filter(parameter=>!parameter.kind.startsWith("var-")).map(({name:name})=>name),misspelled=parameters.some(({kind:kind})=>"var-keyword"===kind)?[]:[...args.keys()].filter(name=>!known.includes(name))
;return new Set([...args.keys(),...misspelled.flatMap(name=>(0,nearest.pA)(name,known)??[])])}function missing({parameters:parameters,name:name},given,where){
return parameters.filter(parameter=>!parameter.kind.startsWith("var-")&&!parameter.hasDefault&&!given.has(parameter.name)).map(parameter=>({message:`${name}() needs the argument "${parameter.name}"`,
remedy:`add "${parameter.name}:" below "args:", or give ${(0,settings.g4)(parameter.name)}`,where:where}))}function gaps(positionalOnly,given,where){
const lastGiven=positionalOnly.findLastIndex(parameter=>given.has(parameter.name))
;return positionalOnly.slice(0,Math.max(lastGiven,0)).filter(parameter=>parameter.hasDefault&&!given.has(parameter.name)).map(parameter=>({
message:`the positional-only argument "${parameter.name}" is left out, but one after it is given`,remedy:`add "${parameter.name}:" with the value of its default`,where:where}))}
function unknown(declaration,args){const{parameters:parameters,name:functionName}=declaration;if(parameters.some(parameter=>"var-keyword"===parameter.kind))return[]
;const known=parameters.filter(parameter=>!parameter.kind.startsWith("var-")).map(parameter=>parameter.name);return[...args].filter(([name])=>!known.includes(name)).map(([name,value])=>({
message:`${functionName}() has no argument "${name}"`,remedy:unknownRemedy(name,known,parameters),where:value.where}))}function unknownRemedy(name,known,parameters){const similar=(0,
nearest.pA)(name,known);if(void 0!==similar)return`did you mean "${similar}"?`
;if(parameters.some(parameter=>"var-positional"===parameter.kind&&parameter.name===name))return'arguments are passed by name, so none can be passed to a "*" parameter'
;const names=parameters.filter(parameter=>PASSED_BY_NAME.has(parameter.kind)).map(parameter=>parameter.name)
;return 0===names.length?"remove it: the function takes no arguments":`it takes ${names.join(", ")}`}var image_reference=__webpack_require__(80618);// CONCATENATED MODULE: ./src/job/declared.ts
function declaredVersion(job,declaration){if(void 0!==job.version)return good(job.version);const declared=declaration.functionVersion;if(job.mistaken.has("version"))return good("")
;if("literal"===declared.state)return good(declared.value);return bad(notRead(declaration,declared,{what:"version",key:'version: "0.1.0"'}))}function runsOnHost(job,{runtime:runtime}){
return"host"===(runtime??job.runtime)}const NO_IMAGE={image:null,declared:null};async function resolveImage(job,declaration,sources){
return await statedImage(job,sources)??declaredImage(job,declaration,sources)}async function statedImage(job,{paths:paths,overrides:overrides}){
if(void 0!==overrides.container)return asImage(overrides.container,{base:"command-line",where:{path:(0,settings.Pe)("container")},paths:paths})
;if(void 0!==job.container)return asImage(job.container.image,{base:"spec",where:job.container.where,paths:paths});return job.mistaken.has("container")?good(NO_IMAGE):void 0}
async function declaredImage(job,declaration,{paths:paths,overrides:overrides}){const onHost=runsOnHost(job,overrides),declared=declaration.container;if("literal"===declared.state)return onHost?good({
image:declared.value,declared:declared.value}):asImage(declared.value,{base:"spec",where:declared.where,paths:paths})
;if(onHost||void 0===overrides.runtime&&job.mistaken.has("runtime"))return good(NO_IMAGE);return"computed"===declared.state?bad(notRead(declaration,declared,{what:"container image",
key:"container: docker://\u2026"})):bad({message:`no container image is declared for ${declaration.name}`,remedy:`add @hi.container(\u2026), "container:", or ask for ${(0,
settings.Pe)("runtime","host")}`,where:declaration.where})}async function asImage(written,{base:base,where:where,paths:paths}){const reference=(0,image_reference.o_)(written);if(!reference.ok)return{
...reference,problems:reference.problems.map(problem=>({...problem,where:where}))};if("name"===reference.value.kind||"id"===reference.value.kind)return good({image:written,declared:written})
;const confined=await(0,confine_path.e)({path:written,base:base,where:where},paths);return confined.ok?good({image:confined.value,declared:written}):confined}function unreadLists(job,declaration){
return[{declared:declaration.localModules,given:job.localModules,what:"local modules",key:"local-modules"},{declared:declaration.additionalFiles,given:job.additionalFiles,what:"additional files",
key:"additional-files"}].flatMap(({declared:declared,given:given,what:what,key:key})=>"computed"===declared.state&&void 0===given&&!job.mistaken.has(key)?[{
message:`the ${what} of ${declaration.name} are computed (${declared.source}), and source is read, never run`,remedy:`write them as strings, or add \`${key}: [\u2026]\` to the job`,
where:declared.where}]:[])}function notRead(declaration,declared,{what:what,key:key}){return"computed"===declared.state?{
message:`the ${what} of ${declaration.name} is computed (${declared.source}), and source is read, never run`,remedy:`write it as a string, or add \`${key}\` to the job`,where:declared.where}:{
message:`${declaration.name} declares no ${what}`,remedy:`add it to @hi.function(\u2026), or \`${key}\` to the job`,where:declaration.where}}function good(value){return{ok:!0,value:value,warnings:[]}}
function bad(problem){return{ok:!1,problems:[problem],warnings:[]}}var job_environment=__webpack_require__(69836);// CONCATENATED MODULE: ./src/job/resolve-jobs.ts
async function resolveJobs(jobs,surroundings){const problems=[],warnings=[],resolved=[];let complete=!0;for(const job of jobs){const checked=await resolveJob(job,surroundings)
;warnings.push(...checked.warnings);complete&&=checked.ok;if(checked.ok)resolved.push(...checked.value);else problems.push(...checked.problems)}const once=unique(warnings);return complete?{ok:!0,
value:resolved,warnings:once}:{ok:!1,problems:unique(problems),warnings:once}}function unique(problems){return[...new Map(problems.map(problem=>[JSON.stringify(problem),problem])).values()]}
async function resolveJob(job,surroundings){
const inputs=await checkInputs(job,surroundings.paths),found=await findDeclaration(job,surroundings),call=found.ok?await resolveCall(job,found.value,surroundings):await withoutFunction(job,surroundings),problems=[found,inputs,call].flatMap(part=>part.ok?[]:part.problems),warnings=[inputs,found,call].flatMap(part=>part.warnings)
;if(!inputs.ok||!call.ok)return{ok:!1,problems:problems,warnings:warnings};return{ok:!0,value:call.value.map(point=>({...point,mounts:inputs.value})),warnings:warnings}}
async function checkInputs(job,paths){const values=[...job.args.values(),...(job.matrix??[]).flatMap(point=>[...point.arguments.values()])],findings={problems:[],warnings:neverPassed(job)}
;await checkValues(values,paths,findings);const mounts=await resolveMounts(job,paths),{warnings:warnings}=findings,problems=[...findings.problems,...mounts.ok?[]:mounts.problems]
;return mounts.ok&&0===problems.length?{...mounts,warnings:warnings}:{ok:!1,problems:problems,warnings:warnings}}async function withoutFunction(job,surroundings){
const image=await statedImage(job,surroundings);return{ok:!1,problems:void 0===image||image.ok?[]:image.problems,warnings:[]}}async function resolveCall(job,found,surroundings){
const{paths:paths}=surroundings,{declaration:declaration}=found,points=job.matrix??[void 0],bundle=await bundleOf(job,{...found,paths:paths
}),version=declaredVersion(job,declaration),image=await resolveImage(job,declaration,surroundings),bindings=points.map(point=>bindPoint(job,declaration,point)),misbound=oncePerMessage(bindings.flatMap(binding=>binding.problems)),warnings=[...bundle.warnings,...declaration.foreignDecorator?misbound:[]],problems=[...badName(job),...unreadLists(job,declaration),...[bundle,version,image].flatMap(part=>part.ok?[]:part.problems),...declaration.foreignDecorator?[]:misbound]
;if(!bundle.ok||!version.ok||!image.ok||problems.length>0)return{ok:!1,problems:problems,warnings:warnings};return{ok:!0,value:points.map((point,index)=>({name:job.name,label:labelOf(job,point),
index:point?.index??null,matrix:point?.arguments??null,spec:withTimeout(job,surroundings.overrides),declaration:declaration,functionName:literalOr(declaration.functionName,declaration.name),
functionVersion:version.value,image:image.value.image,declaredImage:image.value.declared,bundle:bundle.value,args:argumentsOf(job,point),positional:bindings[index]?.positional??[],paths:paths})),
warnings:warnings}}function oncePerMessage(problems){return[...new Map([...problems].reverse().map(problem=>[problem.message,problem])).values()].reverse()}
function badName({name:name,mistaken:mistaken,function:{where:where}}){if(JOB_NAME.test(name)||mistaken.has("name"))return[];return[{message:`the job would be named ${(0,
quoted.T)(name)} after its function, which can't be the name of a job`,remedy:"name it: jobs: { NAME: { function: \u2026 } }, with letters, digits, _ and -",where:where}]}
function neverPassed({passEnv:passEnv,where:where}){return passEnv.filter(name=>!(0,job_environment.b)(name)).map(name=>({
message:`the variable "${name}" belongs to the GitHub runner and is never passed into a job`,remedy:'remove it from "env"',where:where}))}function withTimeout(job,{timeout:timeout}){
return void 0===job.timeout&&void 0!==timeout?{...job,timeout:timeout}:job}function literalOr(declared,otherwise){return"literal"===declared.state?declared.value:otherwise}
function argumentsOf(job,point){return new Map([...job.args,...point?.arguments??[]])}function bindPoint(job,declaration,point){const incomplete=job.mistaken.has("args")||job.mistaken.has("matrix")
;return bindArguments(declaration,argumentsOf(job,point),{where:job.argsWhere,incomplete:incomplete})}async function findDeclaration(job,surroundings){
const{paths:paths,searchPath:searchPath,overrides:overrides}=surroundings,{file:file,name:name,where:where}=job.function;if(job.mistaken.has("function"))return{ok:!1,problems:[],warnings:[]}
;const confined=await(0,confine_path.e)({path:file,base:"spec",where:where},paths);if(!confined.ok)return confined;const shown=showPath(file,where.path),found=await(0,find_functions.W)({
file:confined.value,shown:shown,name:name,where:where,searchPath:searchPath,...runsOnHost(job,overrides)?{hostPython:job.python??"python3"}:{}});return found.ok?{...found,value:{
declaration:found.value,file:confined.value}}:found}function showPath(file,spec){const folder=(0,external_node_path_.dirname)(spec)
;return"."===folder||file.startsWith("/")||spec.startsWith("--")?file:`${folder}/${file}`}async function bundleOf(job,{declaration:declaration,file:file,paths:paths}){
if(job.mistaken.has("local-modules")||job.mistaken.has("additional-files"))return{ok:!1,problems:[],warnings:[]};const folder=(0,
external_node_path_.dirname)(file),modules=job.localModules?.map(given=>({...given,base:paths.folder
}))??(declaration.modulesByName?[]:listed(declaration.localModules,folder)),names=declaration.modulesByName&&void 0===job.localModules?declaration.localModules:void 0,files=job.additionalFiles?.map(given=>({
...given,base:paths.folder}))??listed(declaration.additionalFiles,folder);return collectBundle({root:paths.root,file:file,localModules:modules.map(({path:path,base:base,where:where})=>({path:(0,
external_node_path_.resolve)(base,path),where:where})),namedModules:void 0===names?[]:listed(names,folder).map(({path:path,where:where})=>({name:path,where:where})),
additionalFiles:files.map(({path:path,base:base,where:where})=>({pattern:path,base:base,where:where}))})}function listed(declared,base){return"literal"===declared.state?declared.value.map(path=>({
path:path,base:base,where:declared.where})):[]}async function resolveMounts(job,paths){const problems=[],mounts=[];for(const{source:source,target:target,write:write,where:where}of job.mounts){
const confined=await(0,confine_path.e)({path:source,base:"spec",where:where},paths);if(confined.ok)mounts.push({source:confined.value,target:target,writable:write
});else problems.push(...confined.problems)}return problems.length>0?{ok:!1,problems:problems,warnings:[]}:{ok:!0,value:mounts,warnings:[]}}async function checkValues(values,paths,findings){
for(const value of values)await checkValue(value,paths,findings)}async function checkValue(value,paths,findings){switch(value.kind){case"npy":case"file":await checkFile(value,paths,findings);break
;case"array":{const array=(0,npy_write.J)((0,arrays.aT)(value.data),value.dtype);findings.problems.push(...array.ok?[]:[(0,arrays.Ld)(value,array)]);break}case"list":case"tuple":
await checkValues(value.items,paths,findings);break;case"mapping":{const inner=value.entries.map(entry=>entry.value);await checkValues(inner,paths,findings)}}}
async function checkFile(value,paths,findings){const opened=await(0,confine_path.B)(value,paths);if(!opened.ok){findings.problems.push(...opened.problems);return}
findings.warnings.push(...opened.warnings);try{const header="npy"===value.kind?await(0,npy_header.SN)(opened.value):void 0;if(!0!==header?.ok){const pointer=await pointerProblem(value,opened.value)
;findings.problems.push(...pointer??(void 0===header?[]:[(0,arrays.G3)(value,header.message)]))}}finally{await opened.value.close()}}async function pointerProblem({path:path,where:where},handle){
const{size:size}=await handle.stat();if(size>pointer_text.jy)return;const{buffer:buffer,bytesRead:bytesRead}=await handle.read(Buffer.alloc(size),0,size,0),pointer=(0,
pointer_text.rq)(buffer.subarray(0,bytesRead),path);return pointer&&[{message:`${path} is ${pointer.what}, not the file itself`,remedy:pointer.remedy,where:where}]}
var earlier_output=__webpack_require__(31235),python_name=__webpack_require__(82068);// CONCATENATED MODULE: ./src/spec/argument-names.ts
const SPECIAL=/^\$(?!\$)/;function isSpecialKey(key){return SPECIAL.test(key)}function unescapedKey(key){return key.startsWith("$$")?key.slice(1):key}function argumentName(key,where,problems){
if(isSpecialKey(key)){const remedy=`a name that begins with $ is written ${(0,quoted.T)(`$${key}`)}`;problems.push({message:`${(0,quoted.T)(key)} can't stand here`,remedy:remedy,where:where})}
return(0,python_name.x)(unescapedKey(key))}function namedEntries(entries,problems){const named=new Map;for(const entry of entries){
const name=argumentName(entry.key,entry.where,problems),other=named.get(name);if(void 0!==other){const message=`${(0,quoted.T)(entry.key)} is the same name as ${(0,
quoted.T)(other.key)} in line ${other.where.line}: Python reads both as ${(0,quoted.T)(name)}`;problems.push({message:message,remedy:"remove one of them",where:entry.where})}named.set(name,entry)}
return named}var dist=__webpack_require__(38815);// CONCATENATED MODULE: ./src/spec/yaml-comments.ts
const MARKS=new Set(["\x02","\x18","\x1f"]);function findComments(text){const found=[];let offset=0,before="";for(const lexeme of(new dist.JG).lex(text)){if(lexeme.startsWith("#")&&"\x1f"!==before){
const line=text.slice(0,offset).split("\n"),inLine=line.at(-1)??"",place={line:line.length,column:inLine.length+1,trailing:""!==inLine.trim()};found.push({source:lexeme,...place})}
offset+=MARKS.has(lexeme)?0:lexeme.length;before=lexeme}return found}// CONCATENATED MODULE: ./src/spec/yaml-text.ts
function skipQuoted(text,start){const quote=text[start];for(let at=start+1;at<text.length;at+=1){const character=text[at];if("\\"===character&&'"'===quote)at+=1;else if(character===quote){
if("'"!==quote||"'"!==text[at+1])return at+1;at+=1}}return text.length}function skipBlockScalar(text,start,indent){const header=/[|>][-+\d]{0,2}[ \t]*(?:#.*)?\r?(?:\n|$)/y;header.lastIndex=start
;if(!header.test(text))return;let at=header.lastIndex;for(;at<text.length;){const content=skipSpaces(text,at)
;if(!(content===text.length||/[\r\n]/.test(text[content]??""))&&(content-at<=indent||isDocumentMark(text,at)))break;at=lineEnd(text,content)+1}return Math.min(at,text.length)}
function findNotPlain(text,{start:start,flow:flow,indent:indent}){let at=start;for(;at<text.length;){if("\n"===(text[at]??"")){const content=continuation(text,at+1,flow?-1:indent)
;if(void 0===content)return at;at=content}else if(endsPlain(text,at,flow)&&at>start)return at;else at+=1}return at}const FLOW_INDICATOR=/[,[\]{}]/;function endsPlain(text,at,flow){
const character=text[at]??"",next=text[at+1]??"\n";if(":"===character)return/\s/.test(next)||flow&&FLOW_INDICATOR.test(next)
;return"#"===character?/\s/.test(text[at-1]??"\n"):flow&&FLOW_INDICATOR.test(character)}function continuation(text,start,indent){let at=start;for(;;){
const content=skipBlanks(text,at),character=text[content];if(void 0===character||"#"===character)return;if("\n"!==character)return content-at>indent&&!isDocumentMark(text,at)?content:void 0
;at=content+1}}function isDocumentMark(text,lineStart){return/^(---|\.\.\.)(\s|$)/.test(text.slice(lineStart,lineStart+4))}function lineEnd(text,at){const end=text.indexOf("\n",at)
;return end<0?text.length:end}function skipSpaces(text,start){let at=start;for(;" "===text[at];)at+=1;return at}function skipBlanks(text,start){let at=start
;for(;" "===text[at]||"\t"===text[at]||"\r"===text[at];)at+=1;return at}// CONCATENATED MODULE: ./src/spec/depth-guard.ts
const MAX_NESTING=64;function findTooDeep(text,limit=MAX_NESTING){const scan={text:text,at:0,lineStart:0,fresh:!0,keyStart:void 0,blocks:[],flow:0,afterKey:!1};for(;skipToToken(scan);){
const start=scan.at;if(scan.flow>0)readFlowToken(scan);else readBlockToken(scan);if(scan.flow+scan.blocks.length>limit)return start}return}function skipToToken(scan){const{text:text}=scan
;for(;scan.at<text.length;scan.at+=1){const character=text[scan.at];if("\n"===character)startLine(scan,scan.at+1);else if("#"===character){const end=text.indexOf("\n",scan.at)
;scan.at=(end<0?text.length:end)-1}else if(" "!==character&&"\t"!==character&&"\r"!==character)return!0}return!1}function startLine(scan,start){scan.lineStart=start;scan.fresh=!0;scan.keyStart=void 0}
function readFlowToken(scan){const{text:text,at:at}=scan,character=text[at]??"",afterKey=scan.afterKey;scan.fresh=!1;scan.afterKey=/["'\]}]/.test(character)
;if("["===character||"{"===character)scan.flow+=1;else if("]"===character||"}"===character)scan.flow-=1;else if('"'===character||"'"===character){moveTo(scan,skipQuoted(text,at));return
}else if(","!==character&&(":"!==character||!afterKey&&!/^[\s,]?$/.test(text[at+1]??""))){moveTo(scan,findNotPlain(text,{start:at,flow:!0,indent:-1}));return}scan.at+=1}function readBlockToken(scan){
const character=scan.text[scan.at]??"",column=scan.at-scan.lineStart;if(scan.fresh&&0===column&&/^(---|\.\.\.)(\s|$)/.test(scan.text.slice(scan.at,scan.at+4))){scan.blocks=[];scan.at+=3;scan.fresh=!1
;return}if(scan.fresh){closeAbove(scan,2*column+1);scan.fresh=!1}if(/^[-?:](\s|$)/.test(scan.text.slice(scan.at,scan.at+2)))readIndicator(scan,character,column);else readBlockNode(scan,character)}
function readIndicator(scan,character,column){const key=":"===character?(scan.keyStart??scan.at)-scan.lineStart:column;openBlock(scan,"-"===character?2*column+1:2*key);scan.keyStart=void 0;scan.at+=1}
function openBlock(scan,block){closeAbove(scan,block);if(scan.blocks.at(-1)!==block)scan.blocks.push(block)}function closeAbove(scan,block){for(;(scan.blocks.at(-1)??-1)>block;)scan.blocks.pop()}
function readBlockNode(scan,character){const{text:text}=scan,indent=Math.floor((scan.blocks.at(-1)??-1)/2);if("&"===character||"!"===character||"*"===character){scan.keyStart??=scan.at
;moveTo(scan,scan.at+(/^\S+/.exec(text.slice(scan.at,scan.at+200))?.[0].length??1));return}const blockScalar=skipBlockScalar(text,scan.at,indent);scan.keyStart??=scan.at
;if(void 0!==blockScalar)moveTo(scan,blockScalar);else if("["===character||"{"===character){scan.flow=1;scan.afterKey=!1;scan.at+=1
}else if('"'===character||"'"===character)moveTo(scan,skipQuoted(text,scan.at));else moveTo(scan,findNotPlain(text,{start:scan.at,flow:!1,indent:indent}))}function moveTo(scan,end){
const next=Math.max(end,scan.at+1),passed=scan.text.slice(scan.at,next),lastBreak=passed.lastIndexOf("\n");if(lastBreak>=0){startLine(scan,scan.at+lastBreak+1)
;scan.fresh=""===passed.slice(lastBreak+1).trim()}scan.at=next}// CONCATENATED MODULE: ./src/spec/spec-text.ts
const MAX_SPEC_BYTES=262144,CONTROL=/[\x00-\x08\x0b\x0c\x0e-\x1f]/;function decodeText(source){if(("string"==typeof source?Buffer.byteLength(source):source.byteLength)>MAX_SPEC_BYTES){
return offence("",{message:`the text has more than ${MAX_SPEC_BYTES/1024} KiB`,remedy:"put data into files of their own: $npy, $file"})}
const text=("string"==typeof source?source:Buffer.from(source).toString("utf8")).replace(/^\uFEFF/,""),broken="string"==typeof source?void 0:brokenAt(Buffer.from(source))
;if(void 0!==broken)return offence(broken,{message:"the file is not UTF-8 text",remedy:"save it as UTF-8"});const control=CONTROL.exec(text);if(null!==control){
const code=control[0].charCodeAt(0).toString(16).padStart(2,"0"),message=`the control character 0x${code} can't stand in the text`;return offence(text.slice(0,control.index),{message:message,
remedy:`write it as "\\x${code}", in double quotes`})}return{ok:!0,text:text}}function brokenAt(bytes){const text=bytes.toString("utf8"),again=Buffer.from(text);if(again.equals(bytes))return
;const first=again.findIndex((byte,index)=>byte!==bytes[index]);return bytes.subarray(0,first<0?again.length:first).toString("utf8").replace(/\uFFFD$/,"").replace(/^\uFEFF/,"")}
function offence(before,what){const lines=before.split("\n");return{ok:!1,offence:{...what,line:lines.length,column:(lines.at(-1)??"").length+1}}}// CONCATENATED MODULE: ./src/spec/yaml-tokens.ts
function findForbidden(tokens,maxNesting){const found=[];let documents=0;const stack=tokens.map(token=>({token:token,depth:0})).reverse();for(let next=stack.pop();void 0!==next;next=stack.pop()){
const{token:token,depth:depth}=next,kind=forbidden(token,depth>maxNesting);documents+="document"===token.type?1:0;if(void 0!==kind||"document"===token.type&&2===documents)found.push({
kind:kind??"document",offset:token.offset,source:"source"in token?token.source:""});if("too-deep"!==kind)for(const part of partsOf(token).reverse())stack.push({token:part,
depth:depth+(isCollection(part)?1:0)})}return found}function forbidden(token,tooDeep){if(tooDeep&&isCollection(token))return"too-deep";switch(token.type){case"anchor":case"alias":case"tag":
case"directive":return token.type;default:return}}function isCollection(token){return"block-map"===token.type||"block-seq"===token.type||"flow-collection"===token.type}function partsOf(token){
if("items"in token)return token.items.flatMap(({start:start,key:key,sep:sep,value:value})=>[...start,...null==key?[]:[key],...sep??[],...void 0===value?[]:[value]]);switch(token.type){case"document":
return[...token.start,...void 0===token.value?[]:[token.value]];case"block-scalar":return[...token.props];default:return[]}}// CONCATENATED MODULE: ./src/spec/yaml-tree.ts
function readTree(source,path){const decoded=decodeText(source);if(!decoded.ok)return refused(path,decoded.offence);const{text:text}=decoded,deep=findTooDeep(text)
;if(void 0!==deep)return refused(path,{...TOO_DEEP,...placeIn(text,deep)});const lines=new dist.HN;return readTokens([...new dist.iX(lines.addNewLine).parse(text)],{whereAt:offset=>{
const{line:line,col:col}=lines.linePos(offset);return{path:path,line:Math.max(1,line),column:Math.max(1,col)}},problems:[]})}const TOO_DEEP={
message:`lists and mappings are nested deeper than ${MAX_NESTING} levels`,remedy:"put the data into a file of its own: $npy, $file"}
;function refused(path,{line:line,column:column,message:message,remedy:remedy}){return{tree:void 0,problems:[{message:message,remedy:remedy,where:{path:path,line:line,column:column}}]}}
function placeIn(text,offset){const before=text.slice(0,offset);return{line:before.split("\n").length,column:offset-before.lastIndexOf("\n")}}function readTokens(tokens,reading){
const{whereAt:whereAt,problems:problems}=reading,findings=findForbidden(tokens,MAX_NESTING);problems.push(...findings.map(finding=>({...forbiddenProblem(finding),where:whereAt(finding.offset)})))
;if(findings.some(finding=>"too-deep"===finding.kind))return{tree:void 0,problems:problems};const[document]=compose(tokens),errors=document?.errors.filter(({code:code})=>!TOLD_BY_TOKENS.has(code))??[]
;problems.push(...errors.slice(0,MAX_SYNTAX_ERRORS).map(error=>syntaxProblem(error,whereAt(error.pos[0]))));return{tree:errors.length>0?void 0:convert(document?.contents,0,reading),problems:problems}}
const MAX_SYNTAX_ERRORS=20,TOLD_BY_TOKENS=new Set(["ALIAS_PROPS","BAD_ALIAS","BAD_DIRECTIVE","TAG_RESOLVE_FAILED"]);function compose(tokens){
const isDocument=tokens.map(token=>"document"===token.type),second=isDocument.indexOf(!0,isDocument.indexOf(!0)+1);return new dist.Dk({uniqueKeys:!1,merge:!1,prettyErrors:!1,schema:"core",
resolveKnownTags:!1}).compose(second<0?tokens:tokens.slice(0,second),!0,0)}function forbiddenProblem({kind:kind,source:source}){switch(kind){case"too-deep":return TOO_DEEP;case"tag":return{
message:`the tag ${(0,quoted.T)(source)} is not allowed`,remedy:"remove it; special values are written as { $tuple: \u2026 }"};case"directive":return{message:"YAML directives are not allowed",
remedy:"remove the line; the spec is YAML 1.2"};case"document":return{message:"there is more than one document in the file",remedy:'remove the lines "---" and what does not belong to the spec'}
;default:return noAlias}}const noAlias={message:"anchors and aliases are not allowed",remedy:'write the value out; "defaults:" holds what all jobs share'}
;function syntaxProblem({message:message},where){const text=message.split("\n")[0]??message;return{message:`YAML syntax error: ${(0,quoted.g)(text)}`,
remedy:"check quotes, brackets and indentation here and just before",where:where}}function convert(node,offset,reading){const where=reading.whereAt(node?.range?.[0]??offset);if((0,
dist.jh)(node))return{kind:"mapping",entries:readMapping(node.items,reading),where:where};if((0,dist.oP)(node))return{kind:"list",items:node.items.map(item=>convert(item,offset,reading)),where:where}
;return(0,dist.jn)(node)?convertScalar(node,where):{kind:"null",where:where}}function readMapping(pairs,reading){const entries=new Map;for(const pair of pairs){
const key=convert(pair.key,0,reading),problem=keyProblem(key,pair.key,entries);if(void 0!==problem)reading.problems.push({...problem,where:key.where});else if("string"===key.kind){
const end=pair.key?.range?.[1]??0;entries.set(key.value,{key:key.value,where:key.where,value:convert(pair.value,end,reading)})}}return entries}function keyProblem(key,node,entries){
if("string"!==key.kind)return{message:"a key must be text",remedy:"put it in quotes"};if("<<"===key.value&&(0,dist.jn)(node)&&"PLAIN"===node.type)return{...noAlias,message:"merge keys are not allowed"
};const first=entries.get(key.value);return void 0===first?void 0:{message:`the key ${(0,quoted.T)(key.value)} is there twice, first in line ${first.where.line}`,remedy:"remove one of them"}}
function convertScalar({value:value,source:source=""},where){switch(typeof value){case"string":return{kind:"string",value:value,where:where};case"boolean":return{kind:"boolean",value:value,where:where
};case"number":return convertNumber(value,source,where);default:return{kind:"null",where:where}}}function convertNumber(value,source,where){if(/^0[ox]/.test(source))return{kind:"integer",
text:BigInt(source).toString(),source:source,where:where};const[,sign,digits]=/^([-+]?)0*(\d+)$/.exec(source)??[];if(void 0===digits)return{kind:"float",value:value,source:source,where:where};return{
kind:"integer",text:"-"===sign&&"0"!==digits?`-${digits}`:digits,source:source,where:where}}// CONCATENATED MODULE: ./src/spec/argument-text.ts
function readArgumentText(argument){
const typed=argument.text.trim(),reading=readTree(argument.text,argument.where.path),{tree:tree,problems:problems}=reading,isCollection="list"===tree?.kind||"mapping"===tree?.kind
;if(typed.includes("\n")){return isCollection||problems.length>0||/^["'|>]/.test(typed)?asYaml(reading,argument):asText(argument)}
if(isCollection&&0===problems.length&&!/^[[{]/.test(typed))return bothWays(tree,argument);return/^["'[{]/.test(typed)||isWhole(tree,typed)?asYaml(reading,argument):asText(argument)}
function asText({text:text,where:where}){return{tree:{kind:"string",value:text,where:where},problems:[]}}function isWhole(tree,typed){switch(tree?.kind){case"integer":case"float":
return tree.source===typed;case"boolean":return String(tree.value)===typed.toLowerCase();case"null":return["~","null"].includes(typed.toLowerCase());default:return!1}}
function bothWays({kind:kind,where:where},argument){return{tree:void 0,problems:[{message:`${(0,quoted.T)(argument.text)} can be read as text or as a ${kind}`,
remedy:`${howToQuote(argument)}; write a ${kind} in ${"list"===kind?"brackets":"braces"}`,where:where}]}}function asYaml({tree:tree,problems:problems},argument){const{path:path}=argument.where;return{
tree:tree,problems:[...problems,...findComments(argument.text).map(({source:source,line:line,column:column})=>({message:`${(0,quoted.T)(source)} would be a comment`,remedy:"remove it",where:{
path:path,line:line,column:column}}))].map(problem=>({...problem,remedy:`${problem.remedy}; ${howToQuote(argument)}`}))}}const MAX_SHOWN=60;function howToQuote({target:target,text:text}){
const inQuotes=text.length>MAX_SHOWN?'"\u2026"':JSON.stringify(text).replaceAll("'",String.raw`'\''`);return`text is passed as ${(0,settings.Pe)("arg")} '${(0,quoted.g)(target)}=${inQuotes}'`}
var kachery_uri=__webpack_require__(6489);// CONCATENATED MODULE: ./src/spec/spec-values.ts
const COMPANIONS=new Map([["$array",["dtype"]],["$job",["item"]]]),READERS=new Map([["$npy",(value,special)=>readPath("npy",value,special)],["$file",(value,special)=>readPath("file",value,special)],["$uri",function(value,special){
return"string"===value.kind&&isObject((0,kachery_uri.rI)(value.value))?{kind:"uri",uri:value.value,where:special.where}:wrong(special,value.where,{message:"$uri must be the kachery URI of an object",
remedy:"write sha1:// and 40 hex digits; a file of a stored folder is sha1dir://HASH/PATH"})}],["$array",function(value,special){const before=special.problems.length,data=readValue(value,special)
;if(special.problems.length===before)checkElements(data,special);const dtype=special.companions.get("dtype")?.value;if(void 0!==dtype&&"string"!==dtype.kind)return wrong(special,dtype.where,{
message:"dtype must be text",remedy:'write numpy\'s name in quotes, such as "<f4"'});return{kind:"array",data:data,...void 0===dtype?{}:{dtype:dtype.value},where:special.where}
}],["$tuple",function(value,special){return"list"===value.kind?{kind:"tuple",items:value.items.map(item=>readValue(item,special)),where:special.where}:wrong(special,value.where,{
message:"$tuple must be a list",remedy:"write { $tuple: [1, 2] }"})}],["$bytes",function(value,special){const base64="string"===value.kind?value.value.replace(/\s/g,""):"="
;return base64.length%4==0&&/^[A-Za-z0-9+/]*={0,2}$/.test(base64)?{kind:"bytes",base64:base64,where:special.where}:wrong(special,value.where,{message:"$bytes must be base64",
remedy:'write what "base64 -w0 FILE" prints, in quotes'})}],["$complex",function(value,special){const[re,im,...more]="list"===value.kind?value.items.map(numberOf):[]
;return void 0===re||void 0===im||more.length>0?wrong(special,value.where,{message:"$complex must be two numbers",remedy:"write { $complex: [re, im] }"}):{kind:"complex",re:re,im:im,
where:special.where}}],["$job",function(value,special){const item=special.companions.get("item")?.value;if("string"!==value.kind)return wrong(special,value.where,{
message:"$job must be the name of a job",remedy:"write { $job: name }"});if(void 0!==item&&("integer"!==item.kind||!/^\d{1,9}$/.test(item.text)))return wrong(special,item.where,{
message:"item must be a whole number from 0 on",remedy:"the first result is item 0"});const index="integer"===item?.kind?{item:Number(item.text)}:{};return{kind:"job",job:value.value,...index,
where:special.where}}]]);function readValue(tree,context){switch(tree.kind){case"list":return{kind:"list",items:tree.items.map(item=>readValue(item,context)),where:tree.where};case"mapping":
return spec_values_readMapping(tree,context);case"integer":return{kind:"integer",text:tree.text,where:tree.where};case"float":return{kind:"float",value:tree.value,where:tree.where};default:return tree
}}function spec_values_readMapping({entries:entries,where:where},context){const all=[...entries.values()],special=all.find(entry=>isSpecialKey(entry.key));return void 0===special?{kind:"mapping",
entries:all.map(entry=>readEntry(entry,context)),where:where}:readSpecial(special,all,{...context,where:where})}function readEntry({key:key,where:where,value:value},context){return{
key:unescapedKey(key),where:where,value:readValue(value,context)}}function readSpecial(entry,entries,context){const{key:key}=entry,read=READERS.get(key)
;if(void 0===read)return wrong(context,entry.where,{message:`there is no special value ${(0,quoted.T)(key)}`,remedy:(0,nearest.au)(key,READERS.keys(),`a key that begins with $ is written ${(0,
quoted.T)(`$${key}`)}`)});const companions=new Map(entries.filter(other=>other!==entry).map(other=>[other.key,other])),allowed=COMPANIONS.get(key)??[]
;for(const[name,other]of companions)if(!allowed.includes(name))wrong(context,other.where,{message:`${(0,quoted.T)(name)} can't stand beside "${key}"`,
remedy:0===allowed.length?`${key} stands alone`:`only ${allowed.join(", ")} can`});return read(entry.value,{...context,companions:companions})}function wrong(context,where,problem){
context.problems.push({...problem,where:where});return{kind:"null",where:where}}function readPath(kind,value,special){return"string"===value.kind&&""!==value.value?{kind:kind,path:value.value,
base:special.base,where:special.where}:wrong(special,value.where,{message:`$${kind} must be a path`,remedy:`write { $${kind}: data/file }`})}function isObject(uri){
return void 0!==uri&&("folder"!==uri.kind||uri.path.length>0)}
const ELEMENTS=new Set(["boolean","integer","float","complex","string","bytes"]),ELEMENT_WORDS=new Map([["null","null"],["job","the result of a job"],["array","an array"],["npy","an array"],["uri","an object of the store"]])
;function checkElements(data,special){if("list"===data.kind)for(const item of data.items)checkElements(item,special);else if(!ELEMENTS.has(data.kind)){
const message=`${ELEMENT_WORDS.get(data.kind)??`a ${data.kind}`} is no element of an array: numpy would make an object array of it`;wrong(special,data.where,{message:message,
remedy:"use numbers, booleans or text; .nan stands for a missing number"})}}function numberOf(tree){if("float"===tree.kind)return tree.value
;const value="integer"===tree.kind?Number(tree.text):Number.NaN;return Number.isFinite(value)?value:void 0}function jobReferences(values){const found=[]
;for(const value of new Set(values))collectReferences(value,found);return found}function collectReferences(value,found){switch(value.kind){case"job":found.push(value);return;case"list":case"tuple":
for(const item of value.items)collectReferences(item,found);return;case"mapping":for(const entry of value.entries)collectReferences(entry.value,found)}}// CONCATENATED MODULE: ./src/spec/job-graph.ts
const MAX_SUGGESTIONS=100;function checkGraph(jobs){const byName=new Map(jobs.map(job=>[job.name,job])),references=new Map(jobs.map(job=>[job.name,referencesOf(job)]))
;return[...jobs.flatMap(job=>unknownNeeds(job,references.get(job.name)??[],byName)).map(({job:job,name:name,where:where},index)=>({message:`${(0,quoted.T)(job)} needs the job ${(0,
quoted.T)(name)}, which is not there`,remedy:index<MAX_SUGGESTIONS?whichJobs(name,byName):"check its name",where:where
})),...[...references.values()].flat().flatMap(reference=>itemMistake(reference,byName)),...circles(jobs,byName)]}function whichJobs(name,jobs){
const names=[...jobs.keys()],all=names.slice(0,20).join(", ");return(0,nearest.au)(name,names,`the jobs are ${all}${names.length>20?", \u2026":""}`)}function referencesOf(job){
const points=(job.matrix??[]).flatMap(point=>[...point.arguments.values()]);return jobReferences([...job.args.values(),...points])}function unknownNeeds(job,references,byName){
return[...job.statedNeeds,...references].filter(need=>!byName.has(need.job)).map(need=>({job:job.name,name:need.job,where:need.where}))}function itemMistake({job:job,item:item,where:where},byName){
const target=byName.get(job);if(void 0===item||void 0===target||target.mistaken.has("matrix"))return[];const count=target.matrix?.length;if(void 0===count){return[{message:`${(0,
quoted.T)(job)} has no matrix, so it has no item ${item}`,remedy:'remove "item:"',where:where}]}const message=`${(0,quoted.T)(job)} has ${count} points, so there is no item ${item}`
;return item<count?[]:[{message:message,remedy:"use an item from 0 to "+(count-1),where:where}]}function circles(jobs,byName){const found=[],done=new Set;for(const start of jobs){
const way=done.has(start.name)?[]:[{job:start,next:0}],open=new Set([start.name]);for(let step=way.at(-1);void 0!==step;step=way.at(-1)){
const need=step.job.needs[step.next],needed=void 0===need?void 0:byName.get(need);step.next+=1;if(void 0===need){done.add(step.job.name);open.delete(step.job.name);way.pop()}else if(open.has(need)){
found.push(circleProblem(way,need));for(const{job:job}of way.splice(0))done.add(job.name)}else if(void 0!==needed&&!done.has(need)){open.add(need);way.push({job:needed,next:0})}}}return found}
function circleProblem(way,need){const members=way.slice(way.findIndex(({job:job})=>job.name===need)).map(({job:job})=>job),names=members.map(job=>(0,
quoted.g)(job.name)),shown=names.length>12?[...names.slice(0,6),"\u2026",...names.slice(-5)]:names,last=members.at(-1),where=last?.statedNeeds.find(({job:job})=>job===need)?.where??referenceTo(last,need)??last?.where
;return{message:1===members.length?`${(0,quoted.T)(need)} needs itself`:`jobs need each other in a circle: ${[...shown,(0,quoted.g)(need)].join(" \u2192 ")}`,remedy:"remove one of these needs",
...void 0===where?{}:{where:where}}}function referenceTo(job,name){return void 0===job?void 0:referencesOf(job).find(reference=>reference.job===name)?.where}
// CONCATENATED MODULE: ./src/spec/matrix-budget.ts
const MAX_POINTS=1e5,MAX_STEPS=2e6;function newBudget(){return{points:MAX_POINTS,steps:MAX_STEPS}}function takeFrom(budget,points,steps){
if(points>budget.points)return`the matrix has ${points} points; at most ${MAX_POINTS} are possible in one spec`
;if(steps>budget.steps)return`the matrix has ${points} points with too many arguments, include and exclude together`;budget.points-=points;budget.steps-=steps;return}
// CONCATENATED MODULE: ./src/spec/matrix.ts
function axisNames(matrix){return axisEntries(matrix).map(({key:key,where:where})=>argumentName(key,where,[]))}function axisEntries({entries:entries}){
return[...entries.values()].filter(({key:key})=>"include"!==key&&"exclude"!==key)}function readMatrix(matrix,context){const reading={context:context,identities:new Map
},axes=[...namedEntries(axisEntries(matrix),context.problems)].map(([name,entry])=>readAxis(name,entry,reading)),include=stillPossible(readCombinations(matrix.entries.get("include"),reading),axes,context),exclude=readCombinations(matrix.entries.get("exclude"),reading),places=new Map(axes.map((axis,index)=>[axis.name,index]))
;checkExcludes(exclude,places,context);if(axes.some(axis=>0===axis.choices.length)||!isAffordable(matrix,{axes:axes,include:include,exclude:exclude},context))return[standIn(axes)]
;const points=[...addIncludes(withoutExcluded(0===axes.length?[]:combine(axes),exclude,{places:places,context:context}),include,axes)].map((values,index)=>({index:index,arguments:values}))
;if(0===points.length){const[message,remedy]=["the matrix has no points","give its keys values, exclude less, or remove it"];context.problems.push({message:message,remedy:remedy,where:matrix.where})
;return[standIn(axes)]}return points}function standIn(axes){const values=axes.map(({name:name,choices:[first],where:where})=>[name,first?.value??{kind:"null",where:where}]);return{index:0,
arguments:new Map(values)}}function stillPossible(includes,axes,{replaced:replaced=new Map}){
const values=new Map(axes.map(({name:name,choices:choices})=>[name,new Set(choices.map(({identity:identity})=>identity))]))
;return includes.filter(({choices:choices})=>[...choices].every(([name,{identity:identity}])=>!replaced.has(name)||values.get(name)?.has(identity)))}function readChoice(tree,reading){
return choiceOf(readValue(tree,reading.context),reading)}function choiceOf(value,{identities:identities}){const text=identityText(value),identity=identities.get(text)??identities.size
;identities.set(text,identity);return{value:value,identity:identity}}function identityText(value){return JSON.stringify(value,(key,part)=>{if("where"===key)return
;return"number"==typeof part?String(part):part})}function readAxis(name,{key:key,where:where,value:value},reading){const{problems:problems}=reading.context,replaced=reading.context.replaced?.get(name)
;if(void 0!==replaced)return{name:name,where:where,choices:replaced.map(each=>choiceOf(each,reading))};if("list"!==value.kind){problems.push({message:`${(0,quoted.T)(key)} in a matrix must be a list`,
remedy:"write NAME: [first, second]",where:where});return{name:name,where:where,choices:[]}}if(0===value.items.length)problems.push({message:`the list of ${(0,quoted.T)(key)} is empty`,
remedy:"give it values, or remove it",where:where});return{name:name,where:where,choices:value.items.map(item=>readChoice(item,reading))}}function readCombinations(entry,reading){
if(void 0===entry)return[];const{key:key,value:value}=entry;return("list"===value.kind?value.items:[value]).flatMap(item=>{if("list"!==value.kind||"mapping"!==item.kind||0===item.entries.size){
const message=`${(0,quoted.T)(key)} must be a list of mappings, none of them empty`;reading.context.problems.push({message:message,remedy:`write ${key}: [{ NAME: value }]`,where:item.where});return[]}
const choices=[...namedEntries(item.entries.values(),reading.context.problems)].map(([name,each])=>[name,{...readChoice(each.value,reading),where:each.where}]);return[{where:item.where,
choices:new Map(choices)}]})}function checkExcludes(excludes,places,context){for(const{choices:choices}of excludes)for(const[name,{where:where}]of choices)if(!places.has(name)){const remedy=(0,
nearest.au)(name,places.keys(),`the keys are ${[...places.keys()].join(", ")}`);context.problems.push({message:`${(0,quoted.T)(name)} in "exclude" is no key of the matrix`,remedy:remedy,where:where})}
}function isAffordable({where:where},{axes:axes,include:include,exclude:exclude},context){
const size=0===axes.length?0:axes.reduce((product,axis)=>product*axis.choices.length,1),compared=[...include,...exclude].reduce((sum,{choices:choices})=>sum+choices.size,0),message=takeFrom(context.budget,size+include.length,size*(axes.length+compared))
;if(void 0!==message)context.problems.push({message:message,remedy:"make it smaller, or split it into several specs",where:where});return void 0===message}function combine(axes){
const count=axes.reduce((product,axis)=>product*axis.choices.length,1);return Array.from({length:count},(_,index)=>{let rest=index;const point=[];for(const{choices:choices}of[...axes].reverse()){
point.push(choices[rest%choices.length]);rest=Math.floor(rest/choices.length)}return point.reverse()})}function matches(point,wanted){
return wanted.every(([axis,choice])=>void 0!==axis&&point[axis]?.identity===choice.identity)}function withoutExcluded(product,excludes,{places:places,context:context}){let kept=product
;for(const{choices:choices,where:where}of excludes){const wanted=[...choices].map(([name,choice])=>[places.get(name),choice])
;if(wanted.every(([axis])=>void 0!==axis)&&!product.some(point=>matches(point,wanted))){const remedy='check its values: 1, 1.0 and "1" are different';context.warnings.push({
message:'this "exclude" matches no point of the matrix',remedy:remedy,where:where})}kept=kept.filter(point=>!matches(point,wanted))}return kept}function*addIncludes(product,includes,axes){
const places=new Map(axes.map((axis,index)=>[axis.name,index])),points=product.map(point=>new Map(axes.map(({name:name},index)=>[name,point[index].value]))),added=[]
;for(const{choices:choices}of includes){
const wanted=[...choices].filter(([name])=>places.has(name)).map(([name,choice])=>[places.get(name),choice]),targets=points.filter((_,index)=>matches(product[index]??[],wanted))
;for(const target of targets.length>0?targets:[newPoint(added)])for(const[name,{value:value}]of choices)target.set(name,value)}yield*points;yield*added}function newPoint(points){const point=new Map
;points.push(point);return point}// CONCATENATED MODULE: ./src/spec/read-job.ts
function readJob(checked,reading){const{name:name,where:where,raw:raw}=checked,mistaken=new Set(checked.mistaken),noting=(key,read)=>{const before=reading.problems.length,value=read()
;if(reading.problems.length>before)mistaken.add(key);return value},args=readArguments(entryOf(checked,"args"),{...reading,noting:noting
}),matrix=noting("matrix",()=>readPoints(entryOf(checked,"matrix"),args,reading)),statedNeeds=readNeeds(checked);return{name:name,where:where,function:readFunction(checked),
args:new Map([...args].map(([key,{value:value}])=>[key,value])),argsWhere:entryOf(checked,"args")?.where??where,...void 0===matrix?{}:{matrix:matrix,matrixEntry:entryOf(checked,"matrix")},
statedNeeds:statedNeeds,needs:neededJobs(statedNeeds,[...args.values()].map(({value:value})=>value),matrix),...optional(checked),pull:raw.pull??"missing",
...readEnvironment(entryOf(checked,"env")?.value),mounts:readMounts(checked),network:raw.network??"none",relax:[...new Set(raw.relax??[])],resources:readResources(raw.resources??{}),
cache:readCache(raw.cache??{}),mistaken:mistaken}}function entryOf({tree:tree},key){return tree.entries.get(key)}function readFunction(checked){
const text=checked.raw.function??"",colon=text.lastIndexOf(":"),where=entryOf(checked,"function")?.value.where??checked.where;return{file:text.slice(0,Math.max(0,colon)),name:text.slice(colon+1),
where:where}}function readArguments(entry,reading){
const entries="mapping"===entry?.value.kind?[...entry.value.entries.values()]:[],read=[...reading.noting("args",()=>namedEntries(entries,reading.problems))].map(([name,{key:key,where:where,value:value}])=>({
name:name,key:key,where:where,value:readValue(value,reading)}));return new Map(read.filter(({key:key})=>!isSpecialKey(key)).map(({name:name,value:value,where:where})=>[name,{value:value,where:where
}]))}function readPoints(entry,args,reading){if("mapping"!==entry?.value.kind)return;const points=readMatrix(entry.value,reading)
;for(const name of new Set(points.flatMap(point=>[...point.arguments.keys()]))){const argument=args.get(name);if(void 0!==argument){const message=`${(0,
quoted.T)(name)} is both in the matrix and in the arguments`;reading.problems.push({message:message,remedy:"remove one of them",where:argument.where})}}return points}function readNeeds(checked){
const value=entryOf(checked,"needs")?.value;return("list"===value?.kind?value.items:void 0===value?[]:[value]).flatMap(item=>"string"===item.kind?[{job:item.value,where:item.where}]:[])}
function neededJobs(stated,args,matrix=[]){const values=[...args,...matrix.flatMap(point=>[...point.arguments.values()])];return[...new Set([...stated,...jobReferences(values)].map(({job:job})=>job))]
}function optional(checked){const{raw:raw}=checked,containerWhere=entryOf(checked,"container")?.value.where??checked.where;return{...void 0===raw.label?{}:{label:raw.label},
...void 0===raw.version?{}:{version:raw.version},...void 0===raw.container?{}:{container:{image:raw.container,where:containerWhere}},...void 0===raw.python?{}:{python:raw.python},
...void 0===raw.runtime?{}:{runtime:raw.runtime},...void 0===raw.timeout||"none"===raw.timeout?{}:{timeout:(0,quantities.TM)(raw.timeout)},...pathList(checked,"local-modules","localModules"),
...pathList(checked,"additional-files","additionalFiles")}}function pathList(checked,key,name){const value=entryOf(checked,key)?.value;if("list"!==value?.kind)return{}
;const paths=value.items.flatMap(item=>"string"===item.kind?[{path:item.value,where:item.where}]:[]);return{[name]:paths}}function readEnvironment(tree){if("list"===tree?.kind)return{env:new Map,
passEnv:[...new Set(tree.items.map(scalarText))]};const entries="mapping"===tree?.kind?[...tree.entries.values()]:[];return{env:new Map(entries.map(({key:key,value:value})=>[key,scalarText(value)])),
passEnv:[]}}function scalarText(tree){if("integer"===tree.kind||"float"===tree.kind)return tree.source;return"value"in tree?String(tree.value):""}function readMounts(checked){
const list=entryOf(checked,"mounts")?.value;return(checked.raw.mounts??[]).map((mount,index)=>({source:mount.source,target:mount.target,write:mount.write??!1,
where:("list"===list?.kind?list.items[index]?.where:void 0)??checked.where}))}const GIB=1024**3,MIB=1048576;function readResources(raw){return{cpus:raw.cpus??1,
...void 0===raw.memory||"unlimited"===raw.memory?{}:{memory:(0,quantities.$$)(raw.memory)},...void 0===raw.gpus||"none"===raw.gpus?{}:{gpus:String(raw.gpus)},tmp:void 0===raw.tmp?GIB:(0,
quantities.$$)(raw.tmp),shm:void 0===raw.shm?64*MIB:(0,quantities.$$)(raw.shm),pids:raw.pids??1024}}function readCache(raw){return{forceRun:raw["force-run"]??!1,cacheFailing:raw["cache-failing"]??!1,
rerunFailing:raw["rerun-failing"]??!1,salt:raw.salt??"",trust:raw.trust??!1}}// CONCATENATED MODULE: ./src/spec/replace-axes.ts
function hasAxis({matrixEntry:matrixEntry},name){return"mapping"===matrixEntry?.value.kind&&axisNames(matrixEntry.value).includes(name)}function axisValues(name,value,at){
if("list"!==value.kind)return[value];if(0===value.items.length)at.problems.push({message:`the list of ${(0,quoted.T)(name)} is empty`,remedy:"give it values",where:at.where});return value.items}
function withAxes(job,replaced,problems){const tree=job.matrixEntry?.value;if("mapping"!==tree?.kind)return job;const matrix=readMatrix(tree,{problems:problems,warnings:[],base:"spec",
budget:newBudget(),replaced:replaced});return{...job,matrix:matrix,needs:neededJobs(job.statedNeeds,job.args.values(),matrix)}}// CONCATENATED MODULE: ./src/spec/apply-arguments.ts
function applyArguments(jobs,{args:args,argsText:argsText}){
const problems=[],replacements=[...void 0===argsText?[]:apply_arguments_readMapping(argsText,problems),...args.flatMap(flag=>readFlag(flag,problems))],applying={problems:problems,axes:new Map}
;let applied=jobs;for(const replacement of replacements)applied=applyOne(applied,replacement,applying);if(problems.length>0)return{jobs:applied,problems:problems};return{jobs:applied.map(job=>{
const axes=applying.axes.get(job.name);return void 0===axes?job:withAxes(job,axes,problems)}),problems:problems}}function readFlag(flag,problems){
const[,target="",text=""]=/^([^=]+)=(.*)$/s.exec(flag)??[],where={path:`${(0,settings.Pe)("arg")} ${(0,quoted.g)(target||flag)}`};if(""===target){problems.push({message:`${(0,
quoted.T)(flag)} is not NAME=VALUE`,remedy:`write ${(0,settings.Pe)("arg")} NAME=VALUE`,where:where});return[]}if(flag.includes("\ufffd")){
const remedy=String.raw`give the data as a file, { $file: PATH }; the character U+FFFD itself is "\uFFFD"`;problems.push({message:"the value is not UTF-8 text",remedy:remedy,where:where})}return[{
target:target,value:readFlagValue({target:target,text:text,where:where},problems),where:where}]}function readFlagValue(argument,problems){const{tree:tree,problems:found}=readArgumentText(argument)
;problems.push(...found);return void 0===tree?void 0:readValue(tree,{problems:problems,base:"command-line"})}function apply_arguments_readMapping(text,problems){
const{tree:tree,problems:found}=readTree(text,"args");problems.push(...found,...lostText(text,"args"))
;if("mapping"===tree?.kind)return[...tree.entries.values()].map(({key:key,where:where,value:value})=>({target:argumentName(key,where,problems),value:readValue(value,{problems:problems,
base:"command-line"}),where:where}));if(void 0!==tree&&"null"!==tree.kind)problems.push({message:"the arguments are no mapping",remedy:"write NAME: VALUE",where:tree.where});return[]}
function lostText(text,path){return findComments(text).filter(({source:source,trailing:trailing})=>trailing&&/^#\S/.test(source)).map(({source:source,line:line,column:column})=>({message:`${(0,
quoted.T)(source)} would be a comment`,remedy:"put the value in quotes, or a blank behind the # of a comment",where:{path:path,line:line,column:column}}))}function applyOne(jobs,replacement,applying){
const{target:target,value:value,where:where}=replacement,{problems:problems}=applying,choice=chooseJobs(jobs,target);if("message"in choice){problems.push({...choice,where:where});return jobs}
const{name:name,targets:targets}=choice;return void 0===value?jobs:jobs.map(job=>targets.includes(job)?replaceIn(job,{name:name,value:value,where:where},applying):job)}
function replaceIn(job,{name:name,value:value,where:where},{problems:problems,axes:axes}){if(hasAxis(job,name)){const ofJob=axes.get(job.name)??new Map
;axes.set(job.name,ofJob.set(name,axisValues(name,value,{where:where,problems:problems})));return job}if(job.matrix?.some(point=>point.arguments.has(name))){const message=`${(0,
quoted.T)(name)} is given by "include" in the matrix of the job ${(0,quoted.T)(job.name)}`;problems.push({message:message,remedy:"change it in the spec, or choose a point by its label",where:where})}
return withArgument(job,name,value)}function withArgument(job,name,value){const args=new Map([...job.args,[name,value]]);return{...job,args:args,
needs:neededJobs(job.statedNeeds,args.values(),job.matrix)}}function chooseJobs(jobs,target){const byName=new Map(jobs.map(job=>[job.name,job])),dot=target.indexOf(".");if(dot>0){
const job=byName.get(target.slice(0,dot));return void 0===job?{message:`there is no job ${(0,quoted.T)(target.slice(0,dot))}`,remedy:whichJobs(target.slice(0,dot),byName)}:{name:(0,
python_name.x)(target.slice(dot+1)),targets:[job]}}const name=(0,python_name.x)(target);if(1===jobs.length||jobs.every(job=>job.args.has(name)||hasAxis(job,name)))return{name:name,targets:jobs}
;const names=[...byName.keys()],shown=`${names.slice(0,20).join(", ")}${names.length>20?", \u2026":""}`;return{message:`it is not clear which job's ${(0,quoted.T)(target)} is meant`,
remedy:`write JOB.${(0,quoted.g)(target)}, with JOB one of ${shown}`}}// CONCATENATED MODULE: ./src/spec/select-jobs.ts
function selectJobs(jobs,choices){return select_jobs_select(jobs,choices,chosenPoints)}function selectWhole(jobs,choices){return select_jobs_select(jobs,choices,job=>job)}
function select_jobs_select(jobs,choices,narrow){if(0===choices.length)return{jobs:jobs,problems:[]};const problems=[],chosen=choices.flatMap(choice=>{
const meant=jobsOf(jobs,choice),found=meant.flatMap(job=>job.name===choice?job:narrow(job,choice)??[]);problems.push(...found.length>0?[]:[select_jobs_unknown(choice,meant,jobs)]);return found})
;return problems.length>0?{jobs:[],problems:problems}:{jobs:withNeeds(jobs,chosen),problems:problems}}function jobsOf(jobs,choice){const named=jobs.find(({name:name})=>name===choice)
;if(void 0!==named)return[named];return jobs.filter(job=>void 0===job.matrix?labelOf(job)===choice:choice.startsWith(`${labelOf(job)}[`))}function chosenPoints(job,choice){
if(void 0===job.matrix||job.mistaken.has("matrix"))return job;const matrix=job.matrix.filter(point=>labelOf(job,point)===choice);return 0===matrix.length?void 0:withPoints(job,matrix)}
function withPoints(job,matrix){return{...job,matrix:matrix,needs:neededJobs(job.statedNeeds,job.args.values(),matrix)}}function withNeeds(jobs,chosen){
const whole=new Map(jobs.map(job=>[job.name,job])),wanted=new Map;for(const job of chosen){const before=wanted.get(job.name)
;wanted.set(job.name,void 0===before?job:together([before,job],whole.get(job.name)??job))}const queue=[...wanted.values()];for(const{needs:needs}of queue)for(const need of needs){
const needed=whole.get(need);if(void 0!==needed&&wanted.get(need)!==needed){wanted.set(need,needed);queue.push(needed)}}return jobs.flatMap(({name:name})=>wanted.get(name)??[])}
function together(parts,whole){const points=new Set(parts.flatMap(({matrix:matrix})=>matrix??[])),matrix=whole.matrix?.filter(point=>points.has(point))
;return void 0===matrix||matrix.length===whole.matrix?.length?whole:withPoints(whole,matrix)}const select_jobs_MAX_SHOWN=5;function select_jobs_unknown(choice,meant,jobs){const where={path:(0,
settings.Pe)("select")},[job]=meant;if(void 0===job?.matrix){const[name=choice]=choice.split("[");return{message:`there is no job ${(0,quoted.T)(choice)}`,
remedy:whichJobs(name,new Map(jobs.map(each=>[each.name,each]))),where:where}}
const names=job.matrix.map(point=>pointName(point.arguments)),inside=choice.slice(labelOf(job).length+1).replace(/\]$/,""),near=(0,
nearest.r5)(inside,names,select_jobs_MAX_SHOWN),shown=(near.length>0?near:names.slice(0,select_jobs_MAX_SHOWN)).map(name=>(0,
quoted.T)(`${labelOf(job)}[${name}]`)),list=`${shown.join(", ")}${shown.length<names.length?", \u2026":""}`,remedy=near.length>0?`did you mean ${list}?`:`its points are ${list}`;return{
message:`the job ${(0,quoted.T)(job.name)} has no point ${(0,quoted.T)(choice)}`,remedy:remedy,where:where}}// CONCATENATED MODULE: ./src/spec/chosen-jobs.ts
function chosenJobs(jobs,choice){const concerned=selectWhole(jobs,choice.select);if(concerned.problems.length>0)return withWrongChoice(jobs,choice,concerned.problems)
;const applied=applyArguments(concerned.jobs,choice);if(applied.problems.length>0)return applied
;const changed=new Map(applied.jobs.map(job=>[job.name,job])),all=jobs.map(job=>changed.get(job.name)??job),selected=selectJobs(all,choice.select);return selected.problems.length>0?{...selected,
jobs:all}:selected}function withWrongChoice(jobs,choice,told){const applied=applyArguments(jobs,choice),certain=applied.problems.filter(({where:where})=>1===jobs.length||void 0!==where?.line);return{
jobs:applied.jobs,problems:[...told,...certain]}}// CONCATENATED MODULE: ./src/spec/find-root.ts
async function findRoot(folder){let at=folder;for(;;){if(await exists((0,external_node_path_.join)(at,".git")))return at;const parent=(0,external_node_path_.dirname)(at);if(parent===at)return folder
;at=parent}}function exists(path){return(0,promises_.lstat)(path).then(()=>!0,()=>!1)}// CONCATENATED MODULE: ./src/spec/check-form.ts
const OPAQUE=new Set(["args","matrix","jobs","defaults"]);function checkForm(subject,problems){const reading=readForm(subject);problems.push(...reading.ok?[]:reading.problems)}
function readForm(subject){const parsed=subject.schema.safeParse(toPlain(subject.tree));if(parsed.success)return{ok:!0,value:parsed.data}
;const issues=parsed.error.issues.flatMap(withoutUnion),unknown=issues.flatMap(issue=>"unrecognized_keys"===issue.code?[{path:issue.path,keys:issue.keys,known:keysAt(subject.schema,issue.path)
}]:[]),told=unknown.length>0?issues.filter(({code:code})=>"unrecognized_keys"===code):issues;return{ok:!1,problems:told.flatMap(issue=>toProblems(issue,subject)),wrong:told.map(({path:path})=>path),
unknown:unknown}}function withoutUnion(issue){const branch="invalid_union"===issue.code?issue.errors.find(isRightKind):void 0;return void 0===branch?[issue]:branch.flatMap(inner=>withoutUnion({
...inner,path:[...issue.path,...inner.path]}))}function toPlain(tree){switch(tree.kind){case"null":return null;case"integer":return Number(tree.text);case"list":return tree.items.map(toPlain)
;case"mapping":{const plain=Object.create(null);for(const{key:key,value:value}of tree.entries.values())plain[key]=OPAQUE.has(key)&&"mapping"===value.kind?namesOf(value):toPlain(value);return plain}
default:return tree.value}}function namesOf({entries:entries}){const plain=Object.create(null);for(const key of entries.keys())plain[key]=null;return plain}function toProblems(issue,subject){
const{path:path}=issue,{place:place,parent:parent,last:last}=follow(subject.tree,path),name=void 0===last?subject.name:(0,quoted.T)(last);if("unrecognized_keys"===issue.code){
const known=keysAt(subject.schema,path);return issue.keys.map(key=>unknownKey(key,known,keyPlace(place??parent,key)))}if("invalid_key"===issue.code){return[{
message:`the name ${name} ${issue.issues[0]?.message??issue.message}`,remedy:"rename it",where:keyPlace(parent,String(last))}]}if(void 0===place)return[{message:`${name} is missing`,
remedy:`add "${last}:"; it ${issue.message}`,where:parent.where}];return[{message:`${name} ${issue.message}`,remedy:remedyFor(issue,place),where:place.where}]}function isRightKind(issues){
return issues.some(issue=>issue.path.length>0||"invalid_key"===issue.code)}function remedyFor(issue,place){if("invalid_value"===issue.code&&"string"===place.kind)return(0,
nearest.au)(place.value,issue.values.map(String),`this is ${describe(place)}`);return`this is ${describe(place)}`}function describe(tree){switch(tree.kind){case"null":return"empty";case"integer":
case"float":return`the number ${(0,quoted.g)(tree.source)}`;case"boolean":return`the truth value ${tree.value}`;case"string":return(0,quoted.T)(tree.value);default:return`a ${tree.kind}`}}
function unknownKey(key,known,where){if(LATER_KEYS.has(key))return{message:`${(0,quoted.T)(key)} is not in this version`,remedy:"remove it",where:where};const remedy=(0,
nearest.au)(key,known,`the keys are ${known.join(", ")}`);return{message:`there is no key ${(0,quoted.T)(key)} here`,remedy:remedy,where:where}}function follow(tree,path){
let last,place=tree,parent=tree;for(const step of path){last="number"==typeof step?`${last??""}[${step}]`:String(step);parent=place??parent;place=void 0===place?void 0:stepInto(place,step)}return{
place:place,parent:parent,last:last}}function stepInto(tree,step){if("list"===tree.kind)return tree.items[Number(step)];return"mapping"===tree.kind?tree.entries.get(String(step))?.value:void 0}
function keyPlace(tree,key){return("mapping"===tree.kind?tree.entries.get(key)?.where:void 0)??tree.where}function keysAt(schema,path){let at=schema
;for(const step of path)at="number"==typeof step?at:shapeOf(unwrap(at))?.[String(step)];return Object.keys(shapeOf(unwrap(at))??{})}function unwrap(schema){
const{innerType:innerType,element:element,options:options}=schema?.def??{},inner=innerType??element??options?.find(option=>void 0!==shapeOf(option));return void 0===inner?schema:unwrap(inner)}
function shapeOf(schema){return"object"==typeof schema&&null!==schema&&"shape"in schema?schema.shape:void 0}// CONCATENATED MODULE: ./src/spec/defaults.ts
const MERGED=new Set(["args","env","resources","cache"]),MAX_COPIES=1e6;function checkDefaults(defaults,jobs){const copies=void 0===defaults?0:sizeOf(defaults)*jobs;return copies<=MAX_COPIES?void 0:{
message:`the defaults would become ${copies} values in ${jobs} jobs; at most ${MAX_COPIES} are possible`,remedy:"put data into a file of its own ($npy, $file), or use a matrix",
...void 0===defaults?{}:{where:defaults.where}}}function sizeOf(tree){switch(tree.kind){case"list":return tree.items.reduce((sum,item)=>sum+sizeOf(item),1);case"mapping":
return[...tree.entries.values()].reduce((sum,entry)=>sum+sizeOf(entry.value),1);default:return 1}}function mergeDefaults(defaults,job){if(void 0===defaults||"mapping"!==job.kind)return job
;const entries=new Map(defaults.entries);for(const[key,own]of job.entries){
const inherited=defaults.entries.get(key)?.value,merged=MERGED.has(key)&&void 0!==inherited?mergeNames(key,inherited,own.value):own.value;entries.set(key,{...own,value:merged})}return{...job,
entries:entries}}function mergeNames(key,inherited,own){if("mapping"!==inherited.kind||"mapping"!==own.kind)return own
;const spelling="args"===key?python_name.x:name=>name,replaced=new Set([...own.entries.keys()].map(spelling)),kept=[...inherited.entries].filter(([name])=>own.entries.has(name)||!replaced.has(spelling(name)))
;return{...own,entries:new Map([...kept,...own.entries])}}// CONCATENATED MODULE: ./src/spec/doubtful-jobs.ts
const ALL_KEYS=new Set(["name",...Object.keys(jobSchema.shape)]);function markDoubtful(jobs,tree,problems){if(0===problems.length)return jobs
;const parts="mapping"===tree.kind?[...tree.entries.values()]:[],doubtful=new Set(problems.flatMap(({where:where})=>{const job="jobs"===last(parts,where)?.key?last(jobs,where):void 0
;return void 0===job?jobs:[job]}));return jobs.map(job=>doubtful.has(job)?{...job,mistaken:ALL_KEYS}:job)}function last(things,where){
return things.findLast(thing=>void 0!==where&&isBefore(thing.where,where))}function isBefore(one,other){const[line=0,otherLine=0]=[one.line,other.line]
;return line<otherLine||line===otherLine&&(one.column??0)<=(other.column??0)}// CONCATENATED MODULE: ./src/spec/left-expressions.ts
const OPENING="${{";function leftExpressions(tree){switch(tree.kind){case"string":return found(tree.value,tree.where);case"list":return tree.items.flatMap(leftExpressions);case"mapping":
return[...tree.entries.values()].flatMap(({key:key,where:where,value:value})=>[...found(key,where),...leftExpressions(value)]);default:return[]}}function found(text,where){
const expression=expressionIn(text);return void 0===expression?[]:[problemOf(expression.text,where)]}function expressionIn(text){
const start=text.indexOf(OPENING),end=start<0?-1:text.indexOf("}}",start);return end<0?void 0:{text:text.slice(start,end+2),start:start}}function problemOf(expression,where){return{message:`${(0,
quoted.T)(expression)} stays as it stands: GitHub evaluates expressions in workflow files alone`,
remedy:'give an argument with the input "args" of the action, where they are evaluated; write other values out',where:where}}function insteadOfSyntaxErrors(problems,source){
const text="string"==typeof source?source:Buffer.from(source).toString(),onLine=0===problems.length?[]:text.split("\n").map(expressionIn);return problems.map(problem=>{
const{path:path="",line:line=0}=problem.where??{},expression=onLine[line-1];return void 0===expression?problem:problemOf(expression.text,{path:path,line:line,column:expression.start+1})})}
var remote_list=__webpack_require__(50512);// CONCATENATED MODULE: ./src/spec/read-remote-stores.ts
function readRemoteStores(tree,problems){const list="mapping"===tree.kind?tree.entries.get("remote-stores")?.value:void 0;return("list"===list?.kind?list.items:[]).flatMap(item=>{
const store=readItem(item),problem=void 0===store?void 0:(0,remote_list.Iw)(store.location);if(void 0!==store&&void 0!==problem){const message=`the remote store ${(0,quoted.T)((0,
remote_list.Gq)(store.location))} ${problem.why}`;problems.push({message:message,remedy:problem.remedy,where:store.where})}return void 0===store||void 0!==problem?[]:[store]})}function readItem(item){
if("string"===item.kind)return storeAt(item.value,!1,item);const[location,write]=["location","write"].map(key=>"mapping"===item.kind?item.entries.get(key)?.value:void 0)
;return"string"===location?.kind?storeAt(location.value,"boolean"===write?.kind&&write.value,location):void 0}function storeAt(location,write,{where:where}){return{location:location,write:write,
where:where}}// CONCATENATED MODULE: ./src/spec/salvage-form.ts
function salvageForm(subject,problems){const{partial:partial,name:name}=subject,whole=readForm(subject);if(whole.ok&&"mapping"===subject.tree.kind)return{value:whole.value,tree:subject.tree,
mistaken:new Set};const tree=repairKeys(subject,problems),strict=readForm({...subject,tree:tree});problems.push(...strict.ok?[]:strict.problems);const wrong=strict.ok?[]:strict.wrong;return{
...withoutWrong(asMapping(tree),{schema:partial,name:name}),mistaken:wrong.some(path=>0===path.length)?void 0:new Set(wrong.map(([key])=>String(key)))}}function repairKeys(subject,problems){
let{tree:tree}=subject;for(let reading=readForm(subject);!reading.ok&&reading.unknown.length>0;){problems.push(...reading.problems);const repairs=reading.unknown.map(unknown=>({path:unknown.path,
change:part=>repaired(part,unknown)}));tree=changed(tree,repairs)??tree;reading=readForm({...subject,tree:tree})}return tree}function repaired(tree,{keys:keys,known:known}){
if("mapping"!==tree.kind)return tree;const entries=new Map;for(const[key,entry]of tree.entries){const meant=keys.includes(key)&&!LATER_KEYS.has(key)?(0,nearest.pA)(key,known):void 0
;if(!keys.includes(key))entries.set(key,entry);else if(void 0!==meant&&!tree.entries.has(meant)&&!entries.has(meant))entries.set(meant,{...entry,key:meant})}return{...tree,entries:entries}}
function asMapping(tree){return"mapping"===tree.kind?tree:{kind:"mapping",entries:new Map,where:tree.where}}function withoutWrong(tree,form){const reading=readForm({...form,tree:tree})
;if(reading.ok)return{value:reading.value,tree:tree};const places=reading.wrong.map(path=>void 0===partAt(tree,path)?path.slice(0,-1):path)
;return withoutWrong(asMapping(changed(tree,places.map(path=>({path:path,change:()=>{}})))??{kind:"null",where:tree.where}),form)}function partAt(tree,[step,...rest]){if(void 0===step)return tree
;const part="list"===tree.kind?tree.items[Number(step)]:void 0,value="mapping"===tree.kind?tree.entries.get(String(step))?.value:part;return void 0===value?void 0:partAt(value,rest)}
function changed(tree,changes){const below=new Map;for(const{path:path,change:change}of changes){const[step,...rest]=path;if(void 0!==step){const others=below.get(step)??[];others.push({path:rest,
change:change});below.set(step,others)}}const here=changes.filter(({path:path})=>0===path.length),start=0===below.size?tree:changedParts(tree,below)
;return here.reduce((part,{change:change})=>void 0===part?part:change(part),start)}function changedParts(tree,changes){const part=(step,value)=>{const own=changes.get(step)
;return void 0===own?value:changed(value,own)};if("list"===tree.kind)return{...tree,items:tree.items.flatMap((item,index)=>part(index,item)??[])};if("mapping"!==tree.kind)return tree
;const entries=[...tree.entries.values()].flatMap(entry=>{const value=part(entry.key,entry.value);return void 0===value?[]:[[entry.key,{...entry,value:value}]]});return{...tree,
entries:new Map(entries)}}// CONCATENATED MODULE: ./src/spec/read-spec.ts
function parseSpec(text,source){const{tree:tree,problems:inForm}=readTree(text,source.path),problems=insteadOfSyntaxErrors(inForm,text);if(void 0===tree)return{ok:!1,problems:inOrder(problems),
warnings:[],sound:{...source,jobs:[],remoteStores:[]}};return readSpec(tree,source,problems)}function readSpec(tree,source,problems=[]){const reading={problems:[],warnings:[],base:"spec",
budget:newBudget()
},told=[...problems,...leftExpressions(tree)],jobs=markDoubtful(readJobs(tree,reading),tree,told),remoteStores=readRemoteStores(tree,reading.problems),found=[...told,...followUps([...reading.problems,...checkGraph(jobs)],told)],warnings=inOrder(reading.warnings),sound={
...source,jobs:jobs,remoteStores:remoteStores};return 0===found.length?{ok:!0,value:sound,warnings:warnings,sound:sound}:{ok:!1,problems:inOrder(found),warnings:warnings,sound:sound}}
function followUps(found,told){const places=new Set(told.map(({where:where})=>JSON.stringify(where)));return found.filter(({where:where})=>!places.has(JSON.stringify(where)))}
function inOrder(problems){
return[...new Map(problems.map(problem=>[JSON.stringify(problem),problem])).values()].sort((a,b)=>(a.where?.line??0)-(b.where?.line??0)||(a.where?.column??0)-(b.where?.column??0))}
function readJobs(tree,reading){if("mapping"!==tree.kind){const remedy='begin with "jobs:", or with "function: FILE:NAME" for a single job';reading.problems.push({message:"the spec must be a mapping",
remedy:remedy,where:tree.where});return[]}return isShort(tree)?[readShort(tree,reading)]:readLong(tree,reading)}const FILE_KEYS=["defaults","remote-stores"];function isShort({entries:entries}){
if(entries.has("jobs")||entries.has("function"))return!entries.has("jobs");const known=["jobs","defaults",...Object.keys(shortSchema.shape)],meant=[...entries.keys()].slice(0,100).map(key=>(0,
nearest.pA)(key,known));return!meant.includes("jobs")&&meant.some(key=>void 0!==key&&!FILE_KEYS.includes(key))}function readShort(tree,reading){const form={tree:tree,schema:shortSchema,
partial:shortPartSchema,name:"the spec"},{value:raw,tree:sound,mistaken:mistaken=ALL_KEYS}=salvageForm(form,reading.problems);return readJob({name:(raw.function??"").replace(/^.*:/s,""),
where:tree.where,tree:sound,raw:raw,mistaken:mistaken},reading)}function readLong(tree,reading){const{problems:problems}=reading,file={tree:repairKeys({tree:tree,schema:fileSchema,name:"the spec"
},problems)};checkForm({...file,schema:fileSchema,name:"the spec"},problems)
;const[defaults,jobs]=["defaults","jobs"].map(key=>read_spec_entryOf(file.tree,key)?.value),shared=readDefaults(defaults,problems);if("mapping"!==jobs?.kind)return[]
;if(0===jobs.entries.size)problems.push({message:"there are no jobs",remedy:"add a job: NAME: { function: FILE:NAME }",where:jobs.where});const tooMuch=checkDefaults(shared,jobs.entries.size)
;if(void 0!==tooMuch){problems.push(tooMuch);return[]}return[...jobs.entries.values()].map(entry=>read_spec_readEntry(entry,shared,reading))}function read_spec_entryOf(tree,key){
return"mapping"===tree.kind?tree.entries.get(key):void 0}function read_spec_readEntry({key:key,where:where,value:value},defaults,reading){const form={tree:mergeDefaults(defaults,value),
schema:jobSchema,partial:defaultsSchema,name:`the job ${(0,quoted.T)(key)}`},{value:raw,tree:tree,mistaken:mistaken=ALL_KEYS}=salvageForm(form,reading.problems);return readJob({name:key,where:where,
tree:tree,raw:raw,mistaken:JOB_NAME.test(key)?mistaken:new Set([...mistaken,"name"])},reading)}function readDefaults(tree,problems){if(void 0===tree)return;const form={schema:defaultsSchema,
name:'"defaults"'},defaults=repairKeys({...form,tree:tree},problems);checkForm({...form,tree:defaults},problems);return"mapping"===defaults.kind?defaults:void 0}
// CONCATENATED MODULE: ./src/spec/load-spec.ts
const SPEC_NAMES=["hither.yml","hither.yaml","hither.json"],FUNCTION=/^(.+\.py):([^:/]+)$/;async function loadSpec(given,cwd){const place=await findSpec(given,cwd);if(void 0===place){
const[,file,name]=FUNCTION.exec(given)??[];if(void 0!==file&&void 0!==name){const source={path:given,folder:(0,external_node_path_.dirname)((0,external_node_path_.resolve)(cwd,file))}
;return readSpec(shortForm((0,external_node_path_.basename)(file),name,given),source)}
throw new errors.bD("usage",`there is no job spec ${given}`,"give a file, a folder that holds hither.yml, or FILE.py:NAME")}
if(place.path.endsWith(".py"))throw new errors.bD("usage",`${given} is a Python file, not a job spec`,`name a function in it, ${given}:NAME, and its arguments with ${(0,
settings.Pe)("arg")} ("hither functions" lists what there is)`);return parseSpec(await read(place.path,place.shown),{path:place.shown,folder:(0,external_node_path_.dirname)(place.path)})}
function shortForm(file,name,path){const where={path:path};return{kind:"mapping",entries:new Map([["function",{key:"function",where:where,value:{kind:"string",value:`${file}:${name}`,where:where}}]]),
where:where}}async function findSpec(given,cwd){const path=(0,external_node_path_.resolve)(cwd,given),found=await(0,promises_.stat)(path).catch(()=>{})
;if(void 0===found||!found.isDirectory())return void 0===found?void 0:{path:path,shown:given};for(const name of SPEC_NAMES){const inFolder=(0,external_node_path_.join)(path,name);if((await(0,
promises_.stat)(inFolder).catch(()=>{}))?.isFile())return{path:inFolder,shown:"."===given?name:(0,external_node_path_.join)(given,name)}}
throw new errors.bD("usage",`there is no ${SPEC_NAMES[0]} in the folder ${path}`,`name the spec or its folder, or a function, FILE.py:NAME, and its arguments with ${(0,
settings.Pe)("arg")} ("hither functions" lists what there is)`)}async function read(path,shown){try{return await(0,promises_.readFile)(path)}catch(thrown){const why="EACCES"===(0,
errors.vq)(thrown)?"it may not be read":(0,errors.u0)(thrown);throw new errors.bD("usage",`${shown} can't be read: ${why}`,"give a file that you may read",{cause:thrown})}}
// CONCATENATED MODULE: ./src/prepare-run.ts
async function prepareRun(request,objections){const prepared=await prepareSpec(request,objections),problems=void 0===request.output?[]:await(0,earlier_output.GW)(request.output)
;if(0===problems.length)return prepared;return{ok:!1,problems:[...prepared.ok?[]:prepared.problems,...problems],warnings:prepared.warnings}}async function prepareSpec(request,objections){
const reading=await loadSpec(request.spec,request.cwd),spec=reading.sound;if(!reading.ok&&0===spec.jobs.length)return reading
;const{jobs:jobs,problems:problems}=prepare_run_chooseJobs(spec,request),objected=objections?.(jobs,spec)??[],told=[...reading.ok?[]:reading.problems,...objected],early=[...told,...notAt(problems,told)]
;if(objected.length>0)return{ok:!1,problems:early,warnings:reading.warnings};const prepared=await prepareJobs({spec:spec,jobs:jobs
},request),remotes=await confineRemotes(spec,request),warnings=[...reading.warnings,...prepared.warnings],late=[prepared,remotes].flatMap(part=>part.ok?[]:part.problems)
;if(early.length>0||!prepared.ok||!remotes.ok)return{ok:!1,problems:[...early,...notAt(late,told)],warnings:warnings};return{ok:!0,value:{spec:spec,jobs:prepared.value,remoteStores:remotes.value},
warnings:warnings}}function notAt(problems,told){const places=new Set(told.map(({where:where})=>(0,errors.Hp)(where)));return problems.filter(({where:where})=>void 0===where?.line||!places.has((0,
errors.Hp)(where)))}async function confineRemotes(spec,request){const paths=await pathRules(spec,request),problems=[],stores=[...request.remoteStores]
;for(const{location:location,write:write,where:where}of spec.remoteStores){const confined=(0,remote_list.PW)(location)?void 0:await(0,confine_path.e)({path:location,base:"spec",where:where},paths)
;if(void 0!==confined&&!confined.ok){problems.push(...confined.problems);continue}const found=confined?.value??(0,remote_list.Ih)(location,paths.folder)
;if(!stores.some(store=>store.location===found))stores.push({location:found,write:write})}return problems.length>0?{ok:!1,problems:problems,warnings:[]}:{ok:!0,value:stores,warnings:[]}}
function prepare_run_chooseJobs(spec,request){const{jobs:jobs,problems:problems}=chosenJobs(spec.jobs,request);return{jobs:jobs,problems:[...problems,...checkGraph(jobs)]}}
async function prepareJobs(chosen,request){const overrides={...void 0===request.runtime?{}:{runtime:request.runtime},...void 0===request.container?{}:{container:request.container},
...void 0===request.timeout?{}:{timeout:request.timeout}};return resolveJobs(chosen.jobs,{paths:await pathRules(chosen.spec,request),overrides:overrides,searchPath:request.environment.PATH??""})}
async function pathRules(spec,request){const folder=await real(spec.folder);return{folder:folder,root:void 0===request.root?await findRoot(folder):await real(request.root),
dataRoots:await Promise.all(request.dataRoots.map(real)),cwd:request.cwd}}function real(path){return(0,promises_.realpath)(path).catch(()=>path)}}),
59226:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{C:()=>endBars})
;const BAR_AND_TRACEBACK=/(\r[^\r\n]*?)(?=(?: {2}\+ Exception Group )?Traceback \(most recent call last\):|Exception in thread |Exception ignored in: )/g;function endBars(text){
return text.includes("Traceback (")||text.includes("Exception i")?text.replace(BAR_AND_TRACEBACK,"$1\n"):text}}),40920:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){
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
24459:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{K:()=>findProgram})
;var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760);function findProgram(name,path){return((0,
node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(name)?[name]:(path??"").split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter).map(folder=>(0,
node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder,name))).find(candidate=>(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(candidate)&&isExecutable(candidate))}function isExecutable(path){try{
(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path,node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);return(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isFile()}catch{return!1}}}),
9694:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{Ft:()=>isSame,WF:()=>thisProcess,XU:()=>isDead,do:()=>ownedName,
fc:()=>processWithId,pZ:()=>parseOwner,qR:()=>ownerOfName});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024);function parseOwner(text){try{
const value=JSON.parse(text),{host:host,pid:pid,startTime:startTime}=value??{};return"string"==typeof host&&"number"==typeof pid&&"string"==typeof startTime?{host:host,pid:pid,startTime:startTime
}:void 0}catch{return}}function ownedName(name,{host:host,pid:pid,startTime:startTime}){return`${name}.${pid}.${startTime}.${encodeURIComponent(host)}`}function ownerOfName(owned){
const[,pid,startTime,host]=/^[^.]+\.(\d+)\.(\d*)\.(.+)$/.exec(owned)??[];try{return void 0===pid||void 0===startTime||void 0===host?void 0:{host:decodeURIComponent(host),pid:Number(pid),
startTime:startTime}}catch{return}}function thisProcess(host){return processWithId(process.pid,host)}function processWithId(pid,host){return{host:host,pid:pid,startTime:startTimeOf(pid)??""}}
function isDead(owner,host){if(owner.host!==host)return!1;const startTime=startTimeOf(owner.pid);return void 0===startTime?!answers(owner.pid):startTime!==owner.startTime}function isSame(one,other){
return one.host===other.host&&one.pid===other.pid&&one.startTime===other.startTime}function startTimeOf(pid){try{const stat=(0,
node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/stat`,"utf8"),fields=stat.slice(stat.lastIndexOf(")")+2).split(" ");return/^[ZX]/.test(fields[0]??"")?void 0:fields[19]}catch{return}}
function answers(pid){if("linux"===process.platform)return!1;try{process.kill(pid,0);return!0}catch{return!1}}}),62408:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){
__webpack_require__.d(__webpack_exports__,{d:()=>runCommand})
;var _actions_exec__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(41955),_errors__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(83916),_find_program__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(24459)
;async function runCommand(command,input){const program=(0,_find_program__WEBPACK_IMPORTED_MODULE_2__.K)(command.program,command.env.PATH);if(void 0===program)return{exitCode:null,stdout:"",
stderr:`there is no program ${command.program}`};try{return await(0,_actions_exec__WEBPACK_IMPORTED_MODULE_0__.H)(quoted(program),[...command.args],{env:{...command.env},...void 0===command.cwd?{}:{
cwd:command.cwd},...void 0===input?{}:{input:Buffer.from(input)},silent:!0,ignoreReturnCode:!0})}catch(thrown){return{exitCode:null,stdout:"",stderr:(0,_errors__WEBPACK_IMPORTED_MODULE_1__.u0)(thrown)
}}}function quoted(program){return`"${program.replaceAll('"','\\"')}"`}}),54861:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{
W:()=>findFunction,T:()=>findFunctions});var promises_=__webpack_require__(51455),external_node_path_=__webpack_require__(76760),python_name=__webpack_require__(82068)
;// CONCATENATED MODULE: ./src/python-source/dockerfile-tag.ts
const LABEL=/^[ \t]*LABEL[ \t](?:.*[ \t])?version=("[^"\r\n]*"|'[^'\r\n]*'|[^\s"']+)/im;async function withDockerfileTag(declaration,file){const{container:container,dockerfile:dockerfile}=declaration
;if(void 0===dockerfile||"literal"!==container.state)return declaration;if("computed"===dockerfile.state)return{...declaration,container:dockerfile};const path="literal"===dockerfile.state&&!(0,
external_node_path_.isAbsolute)(dockerfile.value)?dockerfile.value:void 0,text=void 0===path?"":await(0,promises_.readFile)((0,external_node_path_.join)((0,
external_node_path_.dirname)(file),path),"utf8").catch(()=>""),tag=LABEL.exec(text)?.[1]?.replace(/^["']|["']$/g,"");return void 0===tag?declaration:{...declaration,container:{...container,
value:`${container.value}:${tag}`}}}
var read_functions=__webpack_require__(53658),source_text=__webpack_require__(45131),python_source_syntax=__webpack_require__(81817),run_command=__webpack_require__(62408)
;// CONCATENATED MODULE: ./src/python-source/syntax-errors.ts
const PROGRAM="\nimport sys, tokenize, warnings\nwarnings.simplefilter('ignore')\nprint('%d.%d' % sys.version_info[:2])\ntry:\n    with tokenize.open(sys.argv[1]) as file:\n        compile(file.read(), sys.argv[1], 'exec', dont_inherit=True)\nexcept (SyntaxError, ValueError) as error:\n    print(getattr(error, 'lineno', 1) or 1)\n    print(getattr(error, 'offset', 1) or 1)\n    print(getattr(error, 'msg', None) or error)\n"
;async function syntaxFindings(file,path,judge){const[first]=(0,python_source_syntax.um)(file),isNew=file.isRewritten&&void 0!==judge.hostPython;if(void 0===first&&!isNew)return{problems:[],
warnings:[]};const verdict=await judged(file,path,judge);switch(verdict.kind){case"accepted":return{problems:[],warnings:[]};case"none":return{problems:[],warnings:void 0===first?[]:[unknownSyntax((0,
python_source_syntax.de)(file,first))]};case"refused":return void 0===judge.hostPython?{problems:[],warnings:[refusedElsewhere(verdict)],...certainError(file,verdict)}:{
problems:[syntaxError(verdict.message,verdict.where)],warnings:[]}}}
const BRACKETS_AND_INDENTS=/was never closed|unexpected EOF|unmatched '|does not match opening|unexpected indent|unindent does not match|expected an indented block|inconsistent use of tabs/
;function certainError(file,{message:message,where:where}){const lines=(0,python_source_syntax.um)(file).map(offset=>(0,python_source_syntax.de)(file,offset).line??0)
;return BRACKETS_AND_INDENTS.test(message)&&lines.some(line=>Math.abs(line-(where.line??0))<=1)?{certain:syntaxError(message,where)}:{}}
async function judged(file,path,{searchPath:searchPath,hostPython:hostPython}){const args=["-I","-S","-c",PROGRAM,path],answer=await(0,run_command.d)({program:hostPython??"python3",args:args,env:{
PATH:searchPath}}),[version="",line,column,message]=answer.stdout.split("\n");if(0!==answer.exitCode)return{kind:"none"};if(void 0===message)return{kind:"accepted"};return{kind:"refused",
version:version,message:message,where:{path:file.path,line:Number(line),column:Math.max(1,Number(column))}}}function syntaxError(message,where){return{message:`Python syntax error: ${message}`,
remedy:"check this line and the one before",where:where}}function refusedElsewhere({version:version,message:message,where:where}){return{
message:`Python ${version} of this machine finds a syntax error here: ${message}`,remedy:"fix it, unless the Python of the image is another one that accepts it",where:where}}
function unknownSyntax(where){return{message:"this is not Python as far as hither knows it, and this machine has no Python to ask",
remedy:"check this line and the one before; the Python of the image decides",where:where}}var walk_folder=__webpack_require__(12832);// CONCATENATED MODULE: ./src/python-source/find-functions.ts
async function findFunctions(folder,{shown:shown,searchPath:searchPath}){const functions=[],problems=[],top=await(0,promises_.realpath)(folder);for(const file of await pythonFiles(top)){const way=(0,
external_node_path_.relative)(top,file),reading=await readIfHither({file:file,shown:"."===shown?way:(0,external_node_path_.join)(shown,way),searchPath:searchPath});functions.push(...reading.functions)
;problems.push(...reading.problems)}return{functions:functions,problems:problems}}async function pythonFiles(top){const found=(await(0,
walk_folder.zD)(top,top)).filter(({path:path})=>path.endsWith(".py"));return[...new Set(found.map(({path:path,real:real})=>(0,walk_folder.Yw)(real,top)?real:path))].sort()}
async function readIfHither(source){const read=await(0,source_text.o)(source.file,source.searchPath);if(void 0!==read.flaw&&(""===read.text||read.text.includes("hither")))return{functions:[],
problems:[{...read.flaw,where:{path:source.shown}}]};if(!read.text.includes("hither"))return{functions:[],problems:[]};const parsed=(0,
python_source_syntax.w_)(read.text,source.shown,read.isUncertain),{functions:found,problems:problems}=(0,
read_functions.y)(parsed),functions=await Promise.all(found.map(each=>withDockerfileTag(each,source.file))),{warnings:warnings}=await syntaxFindings(parsed,source.file,source);return{
functions:functions,problems:[...warnings,...functions.flatMap(unreadProblems),...problems]}}function unreadProblems({name:name,unread:unread}){
return void 0===unread?[]:[syntaxError(`the decorators or the signature of ${name} can't be read here`,unread)]}async function findFunction(request){const read=await(0,
source_text.o)(request.file,request.searchPath);if(void 0!==read.flaw)return{ok:!1,problems:[{...read.flaw,where:{path:request.shown}}],warnings:[]};const parsed=(0,
python_source_syntax.w_)(read.text,request.shown,read.isUncertain),{functions:functions,problems:problems}=(0,
read_functions.y)(parsed),syntax=await syntaxFindings(parsed,request.file,request),chosen=chooseFunction(request,functions);if("message"in chosen)return{ok:!1,
problems:[...syntax.problems,chosen,...problems],warnings:syntax.warnings}
;const own=void 0!==syntax.certain&&isWithin(parsed,chosen,syntax.certain)?[syntax.certain]:[],[mistakes]=[syntax.problems,own,unreadProblems(chosen)].filter(each=>each.length>0)
;if(void 0!==mistakes)return{ok:!1,problems:mistakes,warnings:[]};return{ok:!0,value:await withDockerfileTag(chosen,request.file),warnings:syntax.warnings}}
function isWithin({text:text},{where:where},mistake){const start=where.line??0,line=mistake.where?.line??0
;return line>=start&&!text.split(/\r\n|\r|\n/).slice(start,line).some(each=>/^[^\s#)\]}]/.test(each))}function chooseFunction(request,functions){const name=(0,
python_name.m)(request.name),found=functions.filter(each=>each.name===name||hitherName(each)===request.name),exact=found.filter(each=>each.name===name),[only,second]=1===exact.length?exact:found
;return void 0===only||void 0!==second?notFound(request,functions,found):only}function hitherName({functionName:functionName}){return"literal"===functionName.state?functionName.value:void 0}
const MAX_NAMES=20;function notFound({shown:shown,name:name,where:where},functions,found){if(found.length>1){return{
message:`${shown} has more than one function "${name}", in lines ${found.map(each=>each.where.line).join(" and ")}`,remedy:"rename one of them",where:where}}return{
message:`there is no hither function "${name}" in ${shown}`,remedy:whichFunctions(name,functions.map(each=>each.name)),where:where}}function whichFunctions(name,names){
if(names.length>0)return`its hither functions are ${names.slice(0,MAX_NAMES).join(", ")}${names.length>MAX_NAMES?", \u2026":""}`
;return name.includes(".")?"define a hither function at the top level of the module, and name it without a dot":`put @hi.function('${name}', '0.1.0') above its "def", and "import hither as hi" above that`
}}),10726:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{M:()=>importStatements})
;var _syntax__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(81817);function importStatements(file){return(0,
_syntax__WEBPACK_IMPORTED_MODULE_0__.Nh)(file,name=>"ImportStatement"===name).flatMap(node=>readStatement(file,node))}function readStatement(file,node){const tokens=(0,
_syntax__WEBPACK_IMPORTED_MODULE_0__.LU)(node).map(child=>(0,_syntax__WEBPACK_IMPORTED_MODULE_0__.Vb)(file,child))
;return"from"===tokens[0]?[readFrom(tokens,node.from)]:readImport(tokens.slice(1),node.from)}function readImport(tokens,offset){return splitAt(tokens,",").map(part=>{const as=part.indexOf("as")
;return{level:0,module:(as<0?part:part.slice(0,as)).join(""),names:void 0,alias:as<0?void 0:part[as+1],offset:offset}})}function readFrom(tokens,offset){
const at=tokens.indexOf("import"),source=tokens.slice(1,at).join(""),level=/^\.*/.exec(source)?.[0].length??0,names=splitAt(tokens.slice(at+1).filter(token=>"("!==token&&")"!==token),",").filter(part=>part.length>0).map(([name="",,alias])=>({
name:name,alias:alias??name}));return{level:level,module:source.slice(level),names:names,alias:void 0,offset:offset}}function splitAt(tokens,separator){const parts=[[]]
;for(const token of tokens)if(token===separator)parts.push([]);else parts.at(-1)?.push(token);return parts}}),44876:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){
__webpack_require__.d(__webpack_exports__,{J:()=>inOlderSyntax,v:()=>endOfLine});function inOlderSyntax(text){
return withPlainDecorators(text).replace(TEMPLATE_STRINGS,prefix=>prefix.replace(/t/i,"f")).replace(TYPE_PARAMETERS,list=>" ".repeat(list.length)).replace(STARRED_ANNOTATIONS," ")}
const TEMPLATE_STRINGS=/(?<![\w\u0080-\uffff])(?:[tT][rR]?|[rR][tT])(?=['"])/g,TYPE_PARAMETERS=/(?<=\b(?:def|class|type)[ \t]+[\w\u0080-\uffff]+[ \t]*)\[[^#'"]*?\](?=[ \t]*[(:=])/g,STARRED_ANNOTATIONS=/(?<=\*[ \t]*[\w\u0080-\uffff]+[ \t]*:[ \t]*)\*(?=[ \t]*[\w(])/g,DECORATOR=/^[ \t\f]*@/gm
;function withPlainDecorators(text){const parts=[];let at=0;for(const found of text.matchAll(DECORATOR)){const start=found.index+found[0].length,end=endOfLine(text,start)
;if(start>=at&&!isPlain(text.slice(start,end))&&isAboveDefinition(text.slice(end,end+2e3))){parts.push(text.slice(at,start),"_".repeat(end-start));at=end}}return[...parts,text.slice(at)].join("")}
const TOKEN=/"""[\s\S]*?"""|'''[\s\S]*?'''|"(?:\\[\s\S]|[^"\\\r\n])*"|'(?:\\[\s\S]|[^'\\\r\n])*'|#.*|\\\r?\n|[()[\]{}]|[\r\n]/g;function endOfLine(text,start){let depth=0
;for(const{0:token,index:index}of text.slice(start).matchAll(TOKEN)){if(depth<=0&&/^[#\r\n]/.test(token))return start+index;depth+="([{".includes(token)?1:")]}".includes(token)?-1:0}return text.length
}function isPlain(expression){const name=DOTTED.exec(expression)?.[0],rest=expression.slice(name?.length).trimEnd()
;return void 0!==name&&(""===rest||rest.startsWith("(")&&endOfBrackets(rest)===rest.length)}const DOTTED=/^(?:\s|\\)*[\w\u0080-\uffff]+(?:(?:\s|\\)*\.(?:\s|\\)*[\w\u0080-\uffff]+)*(?:\s|\\)*/
;function endOfBrackets(text){let depth=0;for(const{0:token,index:index}of text.matchAll(TOKEN)){depth+="([{".includes(token)?1:")]}".includes(token)?-1:0
;if(0===depth&&/^[)\]}]$/.test(token))return index+1}return-1}function isAboveDefinition(rest){return/^(?:\s|#.*)*(?:@|def\b|async\b|class\b)/.test(rest)}}),
53658:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{y:()=>readFunctions})
;// CONCATENATED MODULE: ./src/python-source/own-folder.ts
const FOLDER=new RegExp("^(?:os\\.)?(?:path\\.)?(?:dirname\\((?:os\\.)?(?:path\\.)?(?:(?:real|abs)path\\(__file__\\)|__file__)\\)|(?:real|abs)path\\((?:os\\.)?(?:path\\.)?dirname\\(__file__\\)\\))$")
;function isOwnFolder(expression){return FOLDER.test(expression.replace(/\s/g,""))}function isPathJoin(callee){return/^(?:os\.)?path\.join$/.test(callee)}
var string_literal=__webpack_require__(80025),syntax=__webpack_require__(81817);// CONCATENATED MODULE: ./src/python-source/literals.ts
const MAX_DEPTH=50;function readConstants(file){const bound=new Map,note=(name,value)=>{bound.set(name,bound.has(name)?void 0:value)};file.tree.iterate({enter({name:name,node:node}){
if("ScopeStatement"===name||!isInFunction(node))noteBindings(file,node,note)}});return new Map([...bound].flatMap(([name,value])=>void 0===value?[]:[[name,value]]))}function isInFunction(node){
for(let parent=node.parent;null!==parent;parent=parent.parent)if(/^(FunctionDefinition|ClassDefinition|LambdaExpression)$/.test(parent.name))return!0;return!1}
const BINDERS=new Set(["ImportStatement","ForStatement","WithStatement","TryStatement","NamedExpression","DeleteStatement","ScopeStatement","UpdateStatement","FunctionDefinition","ClassDefinition"]),MUTATORS=new Set(["append","extend","insert","remove","pop","clear","sort","reverse"])
;function noteBindings(file,node,note){if("AssignStatement"===node.name){const parts=(0,
syntax.LU)(node).filter(part=>"TypeDef"!==part.name),[target]=parts,value=3===parts.length&&"VariableName"===target?.name?parts[2]:void 0
;for(const part of parts.slice(0,-1))noteTargets(file,part,name=>note(name,value))}else if(BINDERS.has(node.name))for(const part of(0,
syntax.LU)(node).filter(child=>"Body"!==child.name))noteTargets(file,part,note);else if("MemberExpression"===node.name){const[object,,property]=(0,syntax.LU)(node)
;if("VariableName"===object?.name&&void 0!==property&&MUTATORS.has((0,syntax.b6)(file,property))){note((0,syntax.Vb)(file,object));note((0,syntax.Vb)(file,object))}}}
function noteTargets(file,target,note){
if("VariableName"===target.name)note((0,syntax.Vb)(file,target));else if(/^(TupleExpression|ArrayExpression|ParenthesizedExpression|MemberExpression)$/.test(target.name))for(const child of(0,
syntax.LU)(target))noteTargets(file,child,note)}function literalValue(file,node,constants){return literalOf(node,{file:file,constants:constants,depth:0})}
function literalOf(node,{file:file,constants:constants,depth:depth}){if(void 0===node||depth>MAX_DEPTH)return;const inner=child=>literalOf(child,{file:file,constants:constants,depth:depth+1
}),children=(0,syntax.LU)(node);switch(node.name){case"String":return readString(file,(0,syntax.b6)(file,node));case"FormatString":return formatted(file,node,inner);case"CallExpression":
return calledPath(file,node,inner);case"ContinuedString":return joined(children.map(inner));case"ParenthesizedExpression":return inner(children.find(child=>"("!==child.name&&")"!==child.name))
;case"ArrayExpression":case"TupleExpression":return listed(children.filter(child=>!/^[[\](),]$/.test(child.name)).map(inner));case"BinaryExpression":return 3===children.length&&"+"===(0,
syntax.b6)(file,children[1])?added(inner(children[0]),inner(children[2])):void 0;case"VariableName":return inner(constants.get((0,syntax.Vb)(file,node)));default:return}}
function readString(file,source){return file.isUncertain&&/[\u0080-\uffff]/.test(source)?void 0:(0,string_literal.r)(source)}function formatted(file,node,inner){
const fields=node.getChildren("FormatReplacement"),[start="",quote=""]=/^[a-zA-Z]*('''|"""|'|")/.exec((0,syntax.b6)(file,node))??[],parts=[];let at=node.from+start.length;for(const field of fields){
parts.push(readString(file,`${start}${file.text.slice(at,field.from)}${quote}`),fieldValue(field,inner));at=field.to}return joined([...parts,readString(file,`${start}${file.text.slice(at,node.to)}`)])
}function fieldValue(field,inner){const[,name,end]=(0,syntax.LU)(field);return"VariableName"===name?.name&&"}"===end?.name?inner(name):void 0}function calledPath(file,node,inner){
const[callee,list]=(0,syntax.LU)(node);if(isOwnFolder((0,syntax.b6)(file,node)))return".";if(void 0===callee||void 0===list||!isPathJoin((0,syntax.Vb)(file,callee)))return;const parts=(0,
syntax.LU)(list).filter(child=>!/^[(),]$/.test(child.name)).map(inner)
;return parts.slice(1).every(part=>"string"==typeof part&&!part.startsWith("/"))&&parts.every(part=>"string"==typeof part)?parts.join("/"):void 0}function joined(parts){
return parts.every(part=>"string"==typeof part)?parts.join(""):void 0}function listed(parts){return parts.every(part=>void 0!==part)?parts:void 0}function added(left,right){
if("string"==typeof left&&"string"==typeof right)return left+right;return Array.isArray(left)&&Array.isArray(right)?[...left,...right]:void 0}
// CONCATENATED MODULE: ./src/python-source/declared-values.ts
const ABSENT={state:"absent"};function declaredText(node,reading){return declared(node,reading,value=>"string"==typeof value)}function declaredList(node,reading){
return declared(node,reading,value=>Array.isArray(value)&&value.every(item=>"string"==typeof item))}function declared(node,reading,isWanted){if(void 0===node)return ABSENT
;const value=literalValue(reading.file,node,reading.constants);return void 0!==value&&isWanted(value)?{state:"literal",value:value,where:(0,syntax.de)(reading.file,node.from)}:computed(node,reading)}
function computed(node,{file:file}){const source=(0,syntax.b6)(file,node).replace(/\s+/g," "),short=source.length>60?`${source.slice(0,59)}\u2026`:source;return{state:"computed",where:(0,
syntax.de)(file,node.from),source:short}}var python_name=__webpack_require__(82068);// CONCATENATED MODULE: ./src/python-source/decorator-calls.ts
function readDecorator(node,file,meaning){const list=node.getChild("ArgList"),end=list?.from??node.to;return{meaning:meaning((0,python_name.m)(file.text.slice(node.from+1,end).replace(/\s|\\/g,""))),
...readCallArguments(file,list)}}function callOf(node){const[callee,list]="CallExpression"===node.name?(0,syntax.LU)(node):[];return void 0===callee||void 0===list?void 0:{callee:callee,list:list}}
function readCallArguments(file,list){const positional=[],keywords=new Map,nodes=null===list?[]:(0,syntax.LU)(list).slice(1,-1);let index=0;for(;index<nodes.length;){
const node=nodes[index],value=nodes[index+2];if("AssignOp"===nodes[index+1]?.name&&void 0!==value){keywords.set((0,syntax.Vb)(file,node),value);index+=3}else{if(","!==node.name)positional.push(node)
;index+=1}}return{positional:positional,keywords:keywords}}function argument({positional:positional,keywords:keywords},{position:position,keyword:keyword}){
return keywords.get(keyword)??(void 0===position?void 0:positional[position])}// CONCATENATED MODULE: ./src/python-source/declared-image.ts
function readImage(calls,main,reading){const node=calls.filter(call=>"container"===call.meaning).map(call=>imageIn(call)).find(each=>void 0!==each)??argument(main,{position:2,keyword:"container"
})??argument(main,{keyword:"image"});if(void 0===node||"None"===(0,syntax.b6)(reading.file,node))return{container:ABSENT};return readImageNode(node,reading)??{container:declaredText(node,reading)}}
function imageIn(call){return argument(call,{position:0,keyword:"default"})??argument(call,{keyword:"container"})}function readImageNode(node,reading){
const{file:file,meaning:meaning}=reading,call=callOf(constantOf(node,reading)),name=void 0===call?void 0:meaning((0,syntax.Vb)(file,call.callee));if(void 0===call||void 0===name)return
;const parts=readCallArguments(file,call.list),image=parts.positional[0]??parts.keywords.get("name");switch(image&&name){case"RemoteDockerImage":case"LocalDockerImage":return{
container:withTag(declaredText(image,reading),parts.keywords.get("tag"),reading)};case"DockerImageFromScript":return{container:declaredText(image,reading),
...dockerfileOf(parts.keywords.get("dockerfile"),reading)};default:return}}function constantOf(node,{file:file,constants:constants}){return("VariableName"===node.name?constants.get((0,
syntax.Vb)(file,node)):void 0)??node}function withTag(image,node,reading){const tag=void 0===node||"None"===(0,syntax.b6)(reading.file,node)?ABSENT:declaredText(node,reading)
;if("absent"===tag.state||"literal"!==image.state)return image;return"literal"===tag.state?{...image,value:`${image.value}:${tag.value}`}:tag}function dockerfileOf(node,reading){
return void 0===node?{}:{dockerfile:declaredText(node,reading)}}var older_syntax=__webpack_require__(44876);// CONCATENATED MODULE: ./src/python-source/decorated-statements.ts
function decoratedStatements(file){const all=(0,syntax.Nh)(file,name=>"DecoratedStatement"===name),suspected=(0,syntax.um)(file);if(0===suspected.length)return all.map(node=>({node:node,lostAt:void 0
}));const heads=(0,syntax.gf)(file,(0,older_syntax.J)(headsAlone(file)));return[...(0,syntax.Nh)(heads,name=>"DecoratedStatement"===name).map(node=>withPlace(node,(0,
syntax.um)(heads))),...all.filter(node=>!isAtTop(file,node.from)).map(node=>withPlace(node,suspected))].sort((a,b)=>a.node.from-b.node.from)}function withPlace(node,suspected){
const end=node.getChild("FunctionDefinition")?.getChild("Body")?.from??node.to;return{node:node,lostAt:suspected.find(offset=>offset>=node.from&&offset<=end)}}function isAtTop({text:text},offset){
return 0===offset||"\n"===text[offset-1]||"\r"===text[offset-1]}function headsAlone(file){const{text:text}=file,parts=[];let at=0
;for(const{index:index}of text.matchAll(/^@/gm))if(index>=at&&!isInString(file,index)){
const end=endOfHead(text,index),head=text.slice(index,end),body=head.trimEnd().endsWith(":")&&"@"!==text[end+1]?"0\n":"";parts.push(blank(text.slice(at,index)),head,body);at=end+body.length}
return[...parts,blank(text.slice(at))].join("")}function blank(text){return text.replace(/[^\r\n]/g," ")}function isInString({tree:tree},offset){return/String$/.test(tree.resolveInner(offset,1).name)}
function endOfHead(text,start){const next=/^(?:@|def\b|class\b|async\b)/gm;let line=start;for(;"@"===text[line];){const end=(0,older_syntax.v)(text,line)
;line=end+(/^(?:\s|#.*)*/.exec(text.slice(end))?.[0].length??0)}next.lastIndex=line+1;return Math.min((0,older_syntax.v)(text,line),next.exec(text)?.index??text.length)}
var import_statements=__webpack_require__(10726);// CONCATENATED MODULE: ./src/python-source/hither-names.ts
const HITHER=/(?:^|\.)(?:\w*_)?hither(?:\d+|_\w*)?(?=\.|$)/,KNOWN_NAMES=["function","container","additional_files","local_modules","local_module","opts","input_file","output_file","parameter","RemoteDockerImage","LocalDockerImage","DockerImageFromScript"],MODULES=/^(?:_?core|dockerimage|dockerimagefromscript)$/
;function hitherNames(file){const modules=new Set,names=new Map;for(const statement of(0,
import_statements.M)(file))for(const[local,meaning]of importedNames(statement))if(void 0===meaning)modules.add(local);else names.set(local,meaning);return dotted=>{const dot=dotted.lastIndexOf(".")
;return dot<0?names.get(dotted):isBelow(dotted,modules)?dotted.slice(dot+1):void 0}}function isBelow(dotted,modules){return[...modules].some(module=>dotted.startsWith(`${module}.`))}
function importedNames(statement){const{module:module,names:names,alias:alias}=statement;if(void 0===names)return HITHER.test(module)?[[alias??module,void 0]]:[];const isHithers=HITHER.test(module)
;return names.flatMap(({name:name,alias:local})=>{if("*"===name)return isHithers?KNOWN_NAMES.map(each=>[each,each]):[];if(HITHER.test(name)||isHithers&&MODULES.test(name))return[[local,void 0]]
;return isHithers?[[local,name]]:[]})}// CONCATENATED MODULE: ./src/python-source/signature.ts
function readParameters(file,definition){const list=definition.getChild("ParamList"),parameters=[];let kind="positional-or-keyword";for(const group of splitAtCommas(file,list)){
const[first=""]=group.texts;if("/"===first)parameters.forEach((parameter,index)=>{parameters[index]={...parameter,kind:"positional-only"}
});else if("*"===first&&void 0===group.name)kind="keyword-only";else if(void 0!==group.name){const own="*"===first?"var-positional":"**"===first?"var-keyword":kind;parameters.push({name:group.name,
kind:own,hasDefault:group.texts.includes("=")});kind="var-positional"===own?"keyword-only":kind}}return parameters}function splitAtCommas(file,list){if(null===list)return[];const groups=[]
;let nodes=[],start=list.from+1;const close=end=>{groups.push(readGroup(file,nodes,file.text.slice(start,end)));nodes=[];start=end+1};for(const node of(0,
syntax.LU)(list))if(","===node.name)close(node.from);else if("("!==node.name&&")"!==node.name)nodes.push(node);close(list.to-1);return groups}function readGroup(file,nodes,source){
const texts=nodes.map(node=>(0,syntax.b6)(file,node)),name=nodes.find(node=>"VariableName"===node.name),first=void 0===texts[0]&&/^\s*\/\s*(#.*\s*)*$/.test(source)?"/":texts[0];return{
texts:[...void 0===first?[]:[first],...texts.slice(1)],name:void 0===name?void 0:(0,syntax.Vb)(file,name)}}// CONCATENATED MODULE: ./src/python-source/read-functions.ts
function readFunctions(file){const reading={file:file,meaning:hitherNames(file),constants:readConstants(file),problems:[]};return{
functions:decoratedStatements(file).flatMap(statement=>readDecorated(statement,reading)),problems:reading.problems}}function readDecorated({node:node,lostAt:lostAt},reading){
const{file:file,meaning:meaning}=reading,definition=node.getChild("FunctionDefinition"),name=definition?.getChild("VariableName"),calls=node.getChildren("Decorator").map(decorator=>readDecorator(decorator,file,meaning)),main=calls.find(call=>"function"===call.meaning)
;if(null==definition||null==name||void 0===main)return[];const where=(0,syntax.de)(file,definition.from);if(isNested(node)){const message=`${(0,
syntax.Vb)(file,name)} is defined inside a function or a class, so it can't be called by name`;reading.problems.push({message:message,remedy:"define it at the top level of the module",where:where})
;return[]}return[{file:file.path,name:(0,syntax.Vb)(file,name),where:where,functionName:declaredText(argument(main,{position:0,keyword:"name"}),reading),functionVersion:declaredText(argument(main,{
position:1,keyword:"version"}),reading),...readImage(calls,main,reading),...readModules(calls,main,reading),additionalFiles:declaredList(onlyArgument(calls,"additional_files"),reading),
parameters:readParameters(file,definition),foreignDecorator:calls.some(call=>void 0===call.meaning),...void 0===lostAt?{}:{unread:(0,syntax.de)(file,lostAt)}}]}function isNested(node){
for(let parent=node.parent;null!==parent;parent=parent.parent)if("FunctionDefinition"===parent.name||"ClassDefinition"===parent.name)return!0;return!1}function readModules(calls,main,reading){
const paths=[declaredList(onlyArgument(calls,"local_modules"),reading),...calls.filter(call=>"local_module"===call.meaning).map(call=>asList(declaredText(firstArgument(call),reading)))].reduce(read_functions_joined),named=argument(main,{
keyword:"modules"});return"absent"===paths.state&&void 0!==named?{localModules:declaredList(named,reading),modulesByName:!0}:{localModules:paths}}function asList(text){return"literal"===text.state?{
...text,value:[text.value]}:text}function read_functions_joined(one,other){if("literal"===one.state&&"literal"===other.state)return{...one,value:[...one.value,...other.value]}
;return"computed"===one.state||"absent"===other.state?one:other}function onlyArgument(calls,meaning){const call=calls.find(each=>each.meaning===meaning);return void 0===call?void 0:firstArgument(call)
}function firstArgument({positional:positional,keywords:keywords}){return positional[0]??keywords.values().next().value}}),
45131:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{E:()=>decodeSource,o:()=>readSource})
;var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(51455),_errors__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(83916),_process_run_command__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(62408)
;const COOKIE=/^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)/,EMPTY_LINE=/^[ \t\f]*(?:#.*)?$/,BYTE_ORDER_MARK=Buffer.from([239,187,191]),LATIN=/^(?:latin|latin_1|latin1|l1|8859|cp819|ibm819|iso_?8859(?:_1)?(?:_1987)?|iso_latin_1|iso_ir_100)$/,ASCII=/^(?:ascii|us_ascii|646|us|cp367|ibm367|iso646_us|iso_ir_6)$/,UTF_8=/^(?:u8|utf|utf8|utf_8|utf8_ucs[24]|cp65001|utf_8_.*)$/,LABELS=new Map(Object.entries({
shift_jis:["s_jis","shiftjis","cp932","932","mskanji","ms_kanji"],"euc-jp":["eucjp","ujis","u_jis"],"euc-kr":["euckr","ksc5601","cp949","949","ms949","uhc"],
gbk:["936","cp936","ms936","euccn","euc_cn"],big5:["big5_tw","cp950","950","ms950"],"iso-2022-jp":["iso2022_jp","iso2022jp"],macintosh:["mac_roman","macroman"],
"x-mac-cyrillic":["mac_cyrillic","maccyrillic"]}).flatMap(([label,names])=>names.map(name=>[name,label])));function decodeSource(bytes){
const hasMark=bytes.subarray(0,3).equals(BYTE_ORDER_MARK),written=declaredEncoding(bytes.subarray(hasMark?3:0)),name=void 0===written?"utf_8":pythonName(written);if(hasMark&&!UTF_8.test(name)){
const message=`the file begins with the byte order mark of UTF-8, but declares the encoding ${written}`,remedy="remove one of them: Python refuses such a file";return{text:bytes.toString("utf8"),
isUncertain:!1,flaw:{message:message,remedy:remedy}}}if(UTF_8.test(name))return decodeUtf8(bytes);const decoder=LATIN.test(name)||ASCII.test(name)?void 0:decoderOf(name);if(void 0!==decoder)return{
text:decoder.decode(bytes),isUncertain:!1};return{text:bytes.toString("latin1"),isUncertain:!LATIN.test(name)&&!isPlainAscii(bytes,name)}}function decodeUtf8(bytes){try{return{
text:new TextDecoder("utf-8",{fatal:!0}).decode(bytes),isUncertain:!1}}catch{
const message="the file is not UTF-8, and declares no other encoding, so Python refuses it",remedy="save it as UTF-8, or declare its encoding in the first line: # -*- coding: cp1252 -*-";return{
text:bytes.toString("utf8"),isUncertain:!1,flaw:{message:message,remedy:remedy}}}}function declaredEncoding(bytes){
const[first="",second=""]=bytes.subarray(0,1e3).toString("latin1").split(/\r\n|\r|\n/);return(COOKIE.exec(first)??(EMPTY_LINE.test(first)?COOKIE.exec(second):null))?.[1]}function pythonName(written){
return written.toLowerCase().replace(/[^a-z0-9.]+/g,"_")}function decoderOf(name){
const label=LABELS.get(name)??name.replace(/^(?:cp|windows)_?(125\d|874)$/,"windows-$1").replace(/^iso_?8859_?(\d+)(?:_e|_i)?$/,"iso-8859-$1").replaceAll("_","-")
;return/^utf-|hkscs$/.test(label)?void 0:newDecoder(label)}function newDecoder(label){try{return new TextDecoder(label)}catch{return}}function isPlainAscii(bytes,name){
return!/^u7$|utf_?7|escape|^hz|2022|punycode|idna/.test(name)&&bytes.every(byte=>byte<128)}
const RECODE="\nimport sys, tokenize\nwith tokenize.open(sys.argv[1]) as file:\n    text = file.read()\nsys.stdout.buffer.write(text.encode('utf-8'))\n";async function readSource(file,searchPath){
let bytes;try{bytes=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file)}catch(thrown){return{text:"",isUncertain:!1,flaw:{message:`the file can't be read: ${(0,
_errors__WEBPACK_IMPORTED_MODULE_1__.u0)(thrown)}`,remedy:"check its permissions"}}}const decoded=decodeSource(bytes);if(!decoded.isUncertain)return decoded
;const args=["-I","-S","-c",RECODE,file],answer=await(0,_process_run_command__WEBPACK_IMPORTED_MODULE_2__.d)({program:"python3",args:args,env:{PATH:searchPath}});return 0===answer.exitCode?{
text:answer.stdout,isUncertain:!1}:decoded}}),76825:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{L:()=>isStandardLibrary})
;const STANDARD_LIBRARY=new Set("\n  __future__ abc aifc annotationlib antigravity argparse array ast asynchat asyncio asyncore atexit audioop\n  base64 bdb binascii binhex bisect builtins bz2 cProfile calendar cgi cgitb chunk cmath cmd code codecs\n  codeop collections colorsys compileall compression concurrent configparser contextlib contextvars copy\n  copyreg crypt csv ctypes curses dataclasses datetime dbm decimal difflib dis distutils doctest\n  dummy_threading email encodings ensurepip enum errno faulthandler fcntl filecmp fileinput fnmatch formatter\n  fractions ftplib functools gc genericpath getopt getpass gettext glob graphlib grp gzip hashlib heapq hmac\n  html http idlelib imaplib imghdr imp importlib inspect io ipaddress itertools json keyword lib2to3\n  linecache locale logging lzma macpath macurl2path mailbox mailcap marshal math mimetypes mmap modulefinder\n  msilib msvcrt multiprocessing netrc nis nntplib nt ntpath nturl2path numbers opcode operator optparse os\n  ossaudiodev parser pathlib pdb pickle pickletools pipes pkgutil platform plistlib poplib posix posixpath\n  pprint profile pstats pty pwd py_compile pyclbr pydoc pydoc_data pyexpat queue quopri random re readline reprlib\n  resource rlcompleter runpy sched secrets select selectors shelve shlex shutil signal site smtpd smtplib\n  sndhdr socket socketserver spwd sqlite3 sre_compile sre_constants sre_parse ssl stat statistics string\n  stringprep struct subprocess sunau symbol symtable sys sysconfig syslog tabnanny tarfile telnetlib tempfile\n  termios textwrap this threading time timeit tkinter token tokenize tomllib trace traceback tracemalloc tty\n  turtle turtledemo types typing unicodedata unittest urllib uu uuid venv warnings wave weakref webbrowser winreg\n  winsound wsgiref xdrlib xml xmlrpc xxlimited xxsubtype zipapp zipfile zipimport zlib zoneinfo\n  _abc _aix_support _android_support _ast _asyncio _bisect _blake2 _bootlocale _bootsubprocess _bz2 _codecs\n  _codecs_cn _codecs_hk _codecs_iso2022 _codecs_jp _codecs_kr _codecs_tw _collections _collections_abc\n  _colorize _compat_pickle _compression _contextvars _crypt _csv _ctypes _curses _curses_panel _datetime\n  _dbm _decimal _dummy_thread _elementtree _frozen_importlib _frozen_importlib_external _functools _gdbm\n  _hashlib _heapq _imp _interpchannels _interpqueues _interpreters _io _ios_support _json _locale _lsprof\n  _lzma _markupbase _md5 _msi _multibytecodec _multiprocessing _opcode _opcode_metadata _operator\n  _osx_support _overlapped _peg_parser _pickle _posixshmem _posixsubprocess _py_abc _pydatetime _pydecimal\n  _pyio _pylong _pyrepl _queue _random _scproxy _sha1 _sha2 _sha256 _sha3 _sha512 _signal _sitebuiltins\n  _socket _sqlite3 _sre _ssl _stat _statistics _string _strptime _struct _suggestions _symtable _sysconfig\n  _thread _threading_local _tkinter _tokenize _tracemalloc _typing _uuid _warnings _weakref _weakrefset\n  _winapi _wmi _zoneinfo\n".split(/\s+/).filter(name=>""!==name))
;function isStandardLibrary(name){return STANDARD_LIBRARY.has(name)}}),80025:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{
r:()=>stringValue});const LITERAL=/^(?<prefix>[a-zA-Z]*)(?<quote>'''|"""|'|")(?<body>[\s\S]*)\k<quote>$/;function stringValue(source){
const{prefix:prefix="",body:body}=LITERAL.exec(source)?.groups??{},kind=prefix.toLowerCase();if(void 0===body||!["","r","u","f","fr","rf"].includes(kind))return;const text=body.replace(/\r\n?/g,"\n")
;if(kind.includes("f"))return withoutFields(text,kind);return"r"===kind?text:unescaped(text)}function withoutFields(text,kind){const plain=text.replaceAll("{{","\0").replaceAll("}}","\x01")
;if(/[{}]/.test(plain))return;const value="f"===kind?unescaped(plain):plain;return value?.replaceAll("\0","{").replaceAll("\x01","}")}const SIMPLE={"\n":"","\\":"\\","'":"'",'"':'"',a:"\x07",b:"\b",
f:"\f",n:"\n",r:"\r",t:"\t",v:"\v"},ESCAPE=/\\(?:([0-7]{1,3})|x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|(N\{[^}]*\})|([\s\S]))/g;function unescaped(text){const parts=[];let at=0
;for(const found of text.matchAll(ESCAPE)){const value=characterOf(found);if(void 0===value)return;parts.push(text.slice(at,found.index),value);at=found.index+found[0].length}
return[...parts,text.slice(at)].join("")}function characterOf([whole,...rest]){const[octal,hex,short,long,named,simple=""]=rest,digits=hex??short??long;if(void 0!==octal||void 0!==digits){
const code=void 0===octal?Number.parseInt(digits??"",16):Number.parseInt(octal,8);return code<=1114111?String.fromCodePoint(code):void 0}
return void 0!==named||"xuUN".includes(simple)?void 0:SIMPLE[simple]??whole}}),81817:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){
__webpack_require__.d(__webpack_exports__,{LU:()=>childrenOf,Nh:()=>nodesOf,Vb:()=>nameOf,b6:()=>textOf,de:()=>whereOf,gf:()=>parseAs,um:()=>suspectedErrors,w_:()=>parsePython})
;var _lezer_python__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(81283),_values_python_name__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(82068),_older_syntax__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(44876)
;function parsePython(text,path,isUncertain=!1){const clean=text.replace(/^\uFEFF/,""),file={path:path,text:clean,tree:_lezer_python__WEBPACK_IMPORTED_MODULE_0__.K.parse(clean),
isUncertain:isUncertain,isRewritten:!1};if(0===countErrors(file))return file;const other={...parseAs(file,(0,_older_syntax__WEBPACK_IMPORTED_MODULE_1__.J)(clean)),isRewritten:!0}
;return countErrors(other)<countErrors(file)?other:file}function parseAs(file,text){return{...file,tree:_lezer_python__WEBPACK_IMPORTED_MODULE_0__.K.parse(text)}}function countErrors(file){
return nodesOf(file,()=>!0).filter(node=>node.type.isError).length}function childrenOf(node){const children=[]
;for(let child=node.firstChild;null!==child;child=child.nextSibling)if("Comment"!==child.name)children.push(child);return children}function textOf(file,node){return file.text.slice(node.from,node.to)}
function nameOf(file,node){return(0,_values_python_name__WEBPACK_IMPORTED_MODULE_2__.m)(textOf(file,node).replace(/\s|\\/g,""))}function whereOf(file,offset){
const lines=file.text.slice(0,offset).split(/\r\n|\r|\n/);return{path:file.path,line:lines.length,column:[...lines.at(-1)??""].length+1}}function nodesOf(file,wanted){const found=[]
;file.tree.iterate({enter(node){if(wanted(node.name))found.push(node.node)}});return found}function suspectedErrors(file){const found=[];file.tree.iterate({enter(node){
if(node.type.isError?!isKnownGap(file,node.node):isOpenString(file,node.node))found.push(node.from)}});return found}function isOpenString(file,node){
if("String"!==node.name&&"FormatString"!==node.name)return!1;const text=textOf(file,node),[start="",quote=""]=/^[a-zA-Z]*('''|"""|'|")/.exec(text)??[]
;return!text.endsWith(quote)||text.length<start.length+quote.length}const GAP_BEHIND=/\d\.\s*$|\byield[ \t]*$|\f\s*$|\bas\s*\([^()]*\)\s*:\s*$/,GAP_AHEAD=/^\s*(?:\*|\/\s*[,:])/
;function isKnownGap(file,node){const{text:text}=file;if(GAP_BEHIND.test(text.slice(Math.max(0,node.from-80),node.from))||GAP_AHEAD.test(text.slice(node.from,node.from+20)))return!0
;for(let parent=node.parent;null!==parent;parent=parent.parent){if(/^(WithStatement|MatchClause)$/.test(parent.name))return!0;if(/^(Body|Script)$/.test(parent.name))return!1}return!1}}),
12832:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{JR:()=>isSkipped,MT:()=>matchesPattern,Yw:()=>isBelow,zD:()=>filesBelowFolder
});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(51455),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760);function isSkipped(name){
return name.startsWith(".")||/^(?:__pycache__|node_modules|site-packages|dist-packages)$/.test(name)}function isBelow(path,folder){
return path===folder||path.startsWith(folder.endsWith(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)?folder:`${folder}${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`)}
async function filesBelowFolder(folder,root){const real=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder);return walk(folder,{root:root,seen:new Set([real]),around:[real],
isLinked:!1})}async function walk(folder,way){const files=[],names=(await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder)).sort();if(names.includes("pyvenv.cfg"))return[]
;for(const name of names.filter(each=>!isSkipped(each))){const path=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder,name),real=await(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path).catch(()=>{}),found=void 0===real?void 0:await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(real)
;if(void 0===real||void 0===found)continue;if(found.isFile())files.push({path:path,real:real});else if(found.isDirectory())files.push(...await walkInto({path:path,real:real},way))}return files}
async function walkInto({path:path,real:real},way){const isLink=real!==(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(way.around.at(-1)??"",(0,
node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)),isAround=way.around.some(folder=>isBelow(folder,real));if(!isBelow(real,way.root)||isLink&&(isAround||way.isLinked&&way.seen.has(real)))return[]
;way.seen.add(real);return walk(path,{...way,around:[...way.around,real],isLinked:way.isLinked||isLink})}function matchesPattern(path,base,pattern){const way=(0,
node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(base,path).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join("/"),clean=pattern.replace(/^\.\//,"")
;return clean.includes("/")?globExpression(clean).test(way):globExpression(clean).test(way.slice(way.lastIndexOf("/")+1))}function globExpression(pattern){
const source=pattern.replace(/\*\*\/|\*\*|\*|\?|\[!?\]?[^\]]*\]|[.+^${}()|\\[\]]/g,token=>{switch(token){case"**/":return"(?:.*/)?";case"**":return".*";case"*":return"[^/]*";case"?":return"[^/]"
;default:return token.length>2&&token.startsWith("[")?token.replace(/^\[!/,"[^"):`\\${token}`}});return new RegExp(`^${source}$`)}}),
142:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{n:()=>removeFile})
;var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(51455),_errors__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(83916);async function removeFile(path){try{await(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.unlink)(path);return!0}catch(thrown){if("ENOENT"===(0,_errors__WEBPACK_IMPORTED_MODULE_1__.vq)(thrown))return!1;throw thrown}}}),
99803:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{k:()=>buildRecord});function buildRecord(job,verdict,known){return{
name:job.name,label:job.label,index:job.index,matrix:known.matrix??null,function_name:job.functionName,function_version:job.functionVersion,status:verdict.status,result:verdict.result,
error:verdict.error,job_hash:known.jobHash??null,hither_hash:known.hitherHash??null,cache:known.cache??{hit:!1,reason:"the job was not looked up"},container:{declared:job.declaredImage,
...known.container??{digest:null,runtime:null,isolation:null,environment:null}},runtime_info:known.runtimeInfo??neverStarted(job.label,known)}}function neverStarted(label,{now:now,host:host}){return{
start_time:now,end_time:now,elapsed_sec:0,console_out:{label:label,lines:[]},max_rss:null,host:host,executor_job_id:null}}}),
5205:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{cZ:()=>causesOf,xv:()=>causeText,yM:()=>isShared})
;const OF_MACHINE=new Set(["Runtime","Image","Store"]);function isShared({status:status,error:error}){
return"failed"===status&&null!==error&&OF_MACHINE.has(error.type)||"skipped"===status||"cancelled"===status}function causesOf(records){const causes=new Map;for(const record of records){
const key=causeKey(record);if(void 0!==key&&null!==record.error){const{type:type,message:message}=record.error,cause=causes.get(key)??{type:type,message:message,status:record.status,labels:[]}
;cause.labels.push(record.label);causes.set(key,cause)}}return[...causes.values()]}function causeKey(record){const{status:status,error:error}=record;if(null===error||!isShared(record))return
;const message="Store"===error.type?error.message.replaceAll(/(?<=^|[\s'"(])\/[^\s'":,)]*/g,"/"):error.message;return JSON.stringify([status,error.type,message])}const MAX_LABELS=3
;function causeText({type:type,message:message,status:status,labels:labels}){const[only=""]=labels;if(1===labels.length)return`${only}: ${type}: ${message}`
;const named=[...labels.slice(0,MAX_LABELS),...labels.length>MAX_LABELS?["\u2026"]:[]].join(", ");return`${type}: ${message} (${labels.length} jobs ${status}: ${named})`}}),
31235:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{GW:()=>outputProblems,YM:()=>LOCK,j5:()=>INCOMPLETE,s3:()=>PART,
wi:()=>earlierFiles})
;var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(51455),_errors__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(83916),_output_list__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(8333)
;const INCOMPLETE="INCOMPLETE",PART=/^\.hither-part-\d+$/,LOCK=/^\.hither-lock-(\d+)$/,REMEDY="name another folder, or move or remove this one";async function outputProblems(folder){try{
await earlierFiles(folder);return[]}catch(thrown){return thrown instanceof _errors__WEBPACK_IMPORTED_MODULE_1__.bD?thrown.problems:[]}}async function earlierFiles(folder){
const names=await namesIn(folder);if(names.includes(_output_list__WEBPACK_IMPORTED_MODULE_2__.rl))return(0,_output_list__WEBPACK_IMPORTED_MODULE_2__.LD)(folder)
;const foreign=names.sort().find(name=>!PART.test(name)&&!LOCK.test(name));if(void 0!==foreign){
const why=`it holds ${foreign} and no list (${_output_list__WEBPACK_IMPORTED_MODULE_2__.rl}) of what hither wrote there`
;throw new _errors__WEBPACK_IMPORTED_MODULE_1__.bD("usage",`--output ${folder}: ${why}, so that results would mix with other files`,REMEDY)}return[]}async function namesIn(folder){try{return await(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder)}catch(thrown){if("ENOENT"===(0,_errors__WEBPACK_IMPORTED_MODULE_1__.vq)(thrown))return[];if("ENOTDIR"===(0,
_errors__WEBPACK_IMPORTED_MODULE_1__.vq)(thrown)&&!1===(await(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(folder)).isDirectory())throw new _errors__WEBPACK_IMPORTED_MODULE_1__.bD("usage",`--output ${folder}: it is a file, not a folder`,REMEDY,{
cause:thrown});throw thrown}}}),8333:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{LD:()=>readList,Nu:()=>openList,rl:()=>LIST,
y2:()=>writeList})
;var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024),node_fs_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(51455),node_path__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(76760),_errors__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(83916),_store_digest_file__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(95331),_store_store_context__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(75794)
;const LIST=".hither-files",SCHEMA="hither-files/1";async function readList(folder){const path=(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder,LIST);try{return parseList(await(0,
_store_store_context__WEBPACK_IMPORTED_MODULE_5__.D)(await(0,_store_digest_file__WEBPACK_IMPORTED_MODULE_4__.sb)(path),handle=>handle.readFile("utf8")))}catch(thrown){
throw new _errors__WEBPACK_IMPORTED_MODULE_3__.bD("usage",`--output ${folder}: its list of files, ${path}, can't be used: ${(0,
_errors__WEBPACK_IMPORTED_MODULE_3__.u0)(thrown)}`,"name another folder, or move or remove this one",{cause:thrown})}}function parseList(text){const[first="",...lines]=text.split("\n").slice(0,-1)
;if(parseLine(first)?.schema!==SCHEMA)throw unusable(`its first line is not {"schema":"${SCHEMA}"}`);return lines.map((line,index)=>{
const file=parseLine(line)??{},{path:path,size:size,sha256:sha256}=file
;if(!isInside(path)||!isDigest(size,sha256))throw unusable(`line ${index+2} names no file in the folder with its size and sha256`);return{path:path,size:size,sha256:sha256}})}function parseLine(line){
try{return JSON.parse(line)}catch{return}}function isInside(path){return"string"==typeof path&&!path.includes("\0")&&path.split("/").every(part=>!/^\.{0,2}$/.test(part))}
function isDigest(size,sha256){return Number.isSafeInteger(size)&&"string"==typeof sha256&&/^[0-9a-f]{64}$/.test(sha256)}function unusable(why){
return new _errors__WEBPACK_IMPORTED_MODULE_3__.bD("usage",why,"name another folder")}async function openList(folder,part,files){await writeList(folder,part,files);const handle=await(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder,LIST),"a");let whole=!0;return{add(file){
if(!whole)throw new _errors__WEBPACK_IMPORTED_MODULE_3__.bD("store",`${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder,LIST)} could not be written`,"make room on the disk");whole=!1;(0,
node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(handle.fd,lineOf(file));whole=!0},close:()=>handle.close()}}async function writeList(folder,part,files){await(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(part,`${JSON.stringify({schema:SCHEMA})}\n${Array.from(files,lineOf).join("")}`,{flag:"wx"});await(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(part,(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder,LIST))}function lineOf({path:path,size:size,sha256:sha256}){return`${JSON.stringify({
path:path,size:size,sha256:sha256})}\n`}}),89997:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{U:()=>resultsDocument,
z:()=>recordToJson});var _values_from_plain__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(41069),_values_write_json__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(7096);const PIECE=65536
;function*resultsDocument(records){let piece='{"schema":"hither-results/1","jobs":[',separator="";for(const record of records){piece+=separator+(0,
_values_write_json__WEBPACK_IMPORTED_MODULE_1__.GF)(recordToJson(record));separator=",";if(piece.length>PIECE){yield piece;piece=""}}yield`${piece}]}\n`}function recordToJson(record){return(0,
_values_from_plain__WEBPACK_IMPORTED_MODULE_0__.b)(record)}}),50763:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{
q:()=>argumentSidecars,w:()=>namedSidecars})
;var _values_display_value__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(26192),_values_encoded_view__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(14972),_unique_names__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(96639)
;function namedSidecars(value){return named(found(value,[]))}function argumentSidecars(args){return named([...args].flatMap(([name,value])=>found(value,[name])))}function named(all){const unique=(0,
_unique_names__WEBPACK_IMPORTED_MODULE_2__.N)();return all.map(({path:path,reference:reference})=>({ref:reference.ref,name:unique(fileName(path,reference))}))}function found(value,path){const view=(0,
_values_encoded_view__WEBPACK_IMPORTED_MODULE_1__.E)(value);switch(view.kind){case"array":case"file":return[{path:path,reference:view}];case"list":case"tuple":
return view.items.flatMap((item,index)=>found(item,[...path,String(index)]));case"object":return[...view.entries].flatMap(([key,item])=>found(item,[...path,key]));case"dict":
return view.pairs.flatMap(([key,item])=>found(item,[...path,(0,_values_display_value__WEBPACK_IMPORTED_MODULE_0__.K)(key,40)]));default:return[]}}function fileName(path,reference){
const stem=0===path.length?"result":path.join(".");return"array"===reference.kind?`${stem}.npy`:`${stem}-${reference.name}`}}),
96639:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{N:()=>createNames})
;const MAX_LENGTH=120,DEVICE=/^(con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;function portableName(name){
return name.replace(/[^A-Za-z0-9_.-]/g,"_").slice(-MAX_LENGTH).replace(/^\.|\.$/g,"_").replace(DEVICE,"_$1")}function createNames(reserved=[]){
const taken=new Set(reserved.map(name=>name.toLowerCase())),counts=new Map;return wanted=>{const name=portableName(wanted),key=name.toLowerCase();let free=name,count=counts.get(key)??1
;for(;taken.has(free.toLowerCase());){count+=1;free=numbered(name,count)}counts.set(key,count);taken.add(free.toLowerCase());return free}}function numbered(name,count){const dot=name.lastIndexOf(".")
;return dot>0?`${name.slice(0,dot)}-${count}${name.slice(dot)}`:`${name}-${count}`}}),67435:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){
__webpack_require__.d(__webpack_exports__,{I:()=>openRun,i:()=>sweepRun})
;var external_node_crypto_=__webpack_require__(77598),external_node_os_=__webpack_require__(48161),external_node_path_=__webpack_require__(76760),external_node_url_=__webpack_require__(73136),promises_=__webpack_require__(51455),errors=__webpack_require__(83916),remove_file=__webpack_require__(142),process_owner=__webpack_require__(9694)
;// CONCATENATED MODULE: ./src/process/single-flight.ts
const LOOK_MS=100,BEAT_MS=1e4;async function onlyOnce(flight){const watch=new LockWatch(flight.lock,flight.owner.host);let told=!1;for(;;){const made=await flight.look();if(void 0!==made)return made
;switch(await takeLock(flight)){case"taken":return holding(flight);case"impossible":return flight.make()}flight.signal?.throwIfAborted();if(!told){told=!0;flight.onWait?.(await readOwner(flight.lock))
}await pause(LOOK_MS);if(await watch.isAbandoned()&&!await isRemoved(flight.lock))return await flight.look()??flight.make()}}async function isRemoved(lock){try{await(0,remove_file.n)(lock);return!0
}catch{return!1}}async function holding({lock:lock,look:look,make:make}){const beat=setInterval(()=>{const now=new Date;(0,promises_.lutimes)(lock,now,now).catch(()=>{})},BEAT_MS);beat.unref();try{
return await look()??await make()}finally{clearInterval(beat);await isRemoved(lock)}}async function takeLock({lock:lock,owner:owner}){try{await(0,promises_.symlink)(JSON.stringify(owner),lock)
;return"taken"}catch(thrown){return"EEXIST"===(0,errors.vq)(thrown)?"held":"impossible"}}class LockWatch{lock;host;#seen="";#since=0;constructor(lock,host){this.lock=lock;this.host=host}
async isAbandoned(){const owner=await readOwner(this.lock);return void 0!==owner&&(0,process_owner.XU)(owner,this.host)||this.#standsStill()}async#standsStill(){const status=await(0,
promises_.lstat)(this.lock,{bigint:!0}).catch(()=>{}),sign=void 0===status?"":`${status.ino} ${status.mtimeNs}`;if(sign!==this.#seen){this.#seen=sign;this.#since=performance.now()}
return""!==sign&&performance.now()-this.#since>12e4}}async function readOwner(lock){return(0,process_owner.pZ)(await(0,promises_.readlink)(lock).catch(()=>""))}
async function sweepLocks(folder,isOver){for(const name of await(0,promises_.readdir)(folder).catch(()=>[])){const owner=await readOwner((0,external_node_path_.join)(folder,name))
;if(void 0!==owner&&isOver(owner))await(0,remove_file.n)((0,external_node_path_.join)(folder,name)).catch(()=>{})}}function pause(milliseconds){return new Promise(resolve=>{
setTimeout(resolve,milliseconds)})}var durable_folder=__webpack_require__(92187),store_layout=__webpack_require__(58759);// CONCATENATED MODULE: ./src/cache/flights.ts
function openFlights(root,owner,signal){const flying=new Map;let ready;return{async join(hash,work){for(let other=flying.get(hash);void 0!==other;other=flying.get(hash)){await other
;const known=await work.look();if(void 0!==known)return known}ready??=(0,durable_folder.w)((0,store_layout.M5)(root));const flight=onlyOnceAfter(ready,{lock:(0,store_layout.yg)(root,hash),owner:owner,
signal:signal,...work}),over=flight.catch(()=>{}).finally(()=>flying.delete(hash));flying.set(hash,over);return flight}}}async function onlyOnceAfter(ready,flight){await ready.catch(()=>{})
;return onlyOnce(flight)}var job_cache=__webpack_require__(17609);// CONCATENATED MODULE: ./src/cache/unkept.ts
function collectUnkept(){const kinds=new Map;return{add(label,thrown){const kind=(0,errors.vq)(thrown)??(0,errors.u0)(thrown),known=kinds.get(kind)??{message:(0,errors.u0)(thrown),labels:[]}
;known.labels.push(label);kinds.set(kind,known)},tell(report){for(const{message:message,labels:labels}of kinds.values()){report({type:"warning",
message:`${1===labels.length?`the result of ${labels[0]}`:`the results of ${labels.length} jobs`} can't be kept in the job cache: ${message}`})}kinds.clear()}}}
var settings=__webpack_require__(58750),external_node_fs_=__webpack_require__(73024),write_whole=__webpack_require__(53320);// CONCATENATED MODULE: ./src/container/image-folder.ts
function imagesFolder({storeRoot:storeRoot}){return(0,external_node_path_.join)((0,store_layout.vY)(storeRoot),"images")}function recordPath(context,kind,about){const name=(0,
external_node_crypto_.createHash)("sha256").update(about).digest("hex").slice(0,40);return(0,external_node_path_.join)(imagesFolder(context),kind,`${name}.json`)}function locksFolder(context){
return(0,external_node_path_.join)(imagesFolder(context),"locks")}async function lockPath(context,name){const folder=locksFolder(context);await(0,durable_folder.w)(folder);return(0,
external_node_path_.join)(folder,name)}async function temporaryImagePath(context,name){const folder=(0,external_node_path_.join)(imagesFolder(context),"tmp");await(0,durable_folder.w)(folder)
;return(0,external_node_path_.join)(folder,`${process.pid}.${context.random(8).toString("hex")}.${name}`)}function readRecord(path){try{const value=JSON.parse((0,
external_node_fs_.readFileSync)(path,"utf8"));return"object"==typeof value&&null!==value?value:void 0}catch{return}}async function writeRecord({storeRoot:storeRoot,random:random},path,record){await(0,
write_whole.f)({root:storeRoot,random:random},{path:path,text:JSON.stringify(record)}).catch(()=>{})}async function rememberedText(context,{path:path,key:key},find){const known=readRecord(path)
;if(known?.key===key&&"string"==typeof known.text)return known.text;const text=await find();if(void 0!==text)await writeRecord(context,path,{key:key,text:text});return text}
// CONCATENATED MODULE: ./src/container/kernel-files.ts
function readKernelFile(path){try{return(0,external_node_fs_.readFileSync)(path,"utf8").trim()}catch{return""}}function bootId(){return readKernelFile("/proc/sys/kernel/random/boot_id")}
function ownLimit(name){const line=new RegExp(`^${name}\\s+\\S+\\s+(\\d+)`,"m").exec(readKernelFile("/proc/self/limits"));return Number(line?.[1]??Number.POSITIVE_INFINITY)}
// CONCATENATED MODULE: ./src/container/mount-argument.ts
function mountArgument({source:source,target:target,writable:writable},readOnly){return["type=bind",`src=${source}`,`dst=${target}`,...writable?[]:[readOnly]].map(csvField).join(",")}
function csvField(field){return/[",\r\n]/.test(field)||field!==field.trim()?`"${field.replaceAll('"','""')}"`:field}var user_folder=__webpack_require__(37079)
;// CONCATENATED MODULE: ./src/container/seccomp-profile.ts
const REFUSED=["unshare","setns","mount","umount","umount2","pivot_root","move_mount","open_tree","fsopen","fsmount","fsconfig","fspick","mount_setattr","ptrace","process_vm_readv","process_vm_writev","kcmp","keyctl","add_key","request_key","bpf","perf_event_open","userfaultfd","fanotify_init","io_uring_setup","io_uring_enter","io_uring_register","open_by_handle_at","name_to_handle_at","init_module","finit_module","delete_module","kexec_load","kexec_file_load","reboot","swapon","swapoff","acct","quotactl","lookup_dcookie","syslog","settimeofday","clock_settime","iopl","ioperm"],REFUSALS={
defaultAction:"SCMP_ACT_ALLOW",architectures:["SCMP_ARCH_X86_64","SCMP_ARCH_X86","SCMP_ARCH_X32","SCMP_ARCH_AARCH64","SCMP_ARCH_ARM"],syscalls:[{names:REFUSED,action:"SCMP_ACT_ERRNO"},{
names:["clone"],action:"SCMP_ACT_ERRNO",args:[{index:0,value:268435456,valueTwo:268435456,op:"SCMP_CMP_MASKED_EQ"}]}]};function stricterProfile(text){const profile=parse(text)
;if("SCMP_ACT_ERRNO"!==profile?.defaultAction)return;const refused=new Set([...REFUSED,"clone","clone3"]),clone={names:["clone"],action:"SCMP_ACT_ALLOW",args:[{index:0,value:2114060288,valueTwo:0,
op:"SCMP_CMP_MASKED_EQ"}]},clone3={names:["clone3"],action:"SCMP_ACT_ERRNO",errnoRet:38},syscalls=[...profile.syscalls.map(rule=>"SCMP_ACT_ALLOW"===rule.action?{...rule,
names:rule.names.filter(name=>!refused.has(name))}:rule).filter(({names:names})=>names.length>0),clone,clone3];return JSON.stringify({...profile,syscalls:syscalls})}function parse(text){try{
const{defaultAction:defaultAction,syscalls:syscalls,...rest}=JSON.parse(text);return Array.isArray(syscalls)?{...rest,defaultAction:defaultAction,syscalls:syscalls}:void 0}catch{return}}
function seccompProfilePath(context,engine){return(0,external_node_path_.join)((0,user_folder.Ys)(context.storeRoot),`seccomp-${engine}.json`)}function writeRefusals(context){
return writeProfile(context,"apptainer",JSON.stringify(REFUSALS))}async function writeProfile(context,engine,text){const path=seccompProfilePath(context,engine);if((0,
user_folder.y2)(context.storeRoot)&&await(0,promises_.readFile)(path,"utf8").catch(()=>{})===text)return path;await(0,user_folder.GC)(context.storeRoot);await(0,write_whole.f)({root:context.storeRoot,
random:context.random},{path:path,text:text});return path}// CONCATENATED MODULE: ./src/container/apptainer-abilities.ts
const LIMITS={all:["--memory","1g","--pids-limit","64","--cpus","1"],"memory-and-pids":["--memory","1g","--pids-limit","64"]};async function findAbilities(client,sif){
const{context:context}=client,{program:program,version:version,userNamespace:userNamespace}=client.facts();await writeRefusals(context)
;const bus=void 0!==context.env.DBUS_SESSION_BUS_ADDRESS||void 0!==context.env.XDG_RUNTIME_DIR,key=JSON.stringify([program,version,context.user.uid,userNamespace,bus,bootId(),ownCgroup()]),path=recordPath(context,"engines",`abilities of ${program}`)
;return apptainer_abilities_parse(await rememberedText(context,{path:path,key:key},async()=>JSON.stringify(await tryAbilities(client,sif))))}function apptainer_abilities_parse(text){try{
const{limits:limits,seccomp:seccomp}=JSON.parse(text??"{}");return{limits:"all"===limits||"memory-and-pids"===limits?limits:"none",seccomp:!0===seccomp}}catch{return{limits:"none",seccomp:!1}}}
async function tryAbilities(client,sif){const profile=csvField(`seccomp:${seccompProfilePath(client.context,"apptainer")}`),seccomp=await starts(client,sif,["--security",profile])
;for(const limits of["all","memory-and-pids"])if(await starts(client,sif,LIMITS[limits]))return{limits:limits,seccomp:seccomp};return{limits:"none",seccomp:seccomp}}
async function starts(client,sif,flags){
const namespace=client.facts().userNamespace?["--userns"]:[],program="hither-tries-whether-this-works",answer=await client.ask(["exec",...namespace,"--containall","--no-home",...flags,sif,program])
;return answer.stderr.includes(`"${program}": executable file not found`)&&!/WARNING:.*seccomp/i.test(answer.stderr)}function ownCgroup(){
return readKernelFile("/proc/self/cgroup").replaceAll(/\d+/g,"N")}// CONCATENATED MODULE: ./src/container/apptainer-environment.ts
const DEFAULTS={PATH:"/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",HOSTNAME:"hither",HOME:"/tmp"
},DRIVER_LIBRARIES="/.singularity.d/libs",READ_ONLY=["NAME","CONTAINER"].flatMap(name=>[`APPTAINER_${name}`,`SINGULARITY_${name}`]),SETTABLE=/^(?!(?:UID|EUID|GID)$)[A-Za-z_]\w*$/,ADDED=["PWD","APPTAINER_APPNAME","SINGULARITY_APPNAME"]
;function environmentScript(run){const variables=Object.entries(variablesOf(run)).filter(([name])=>isSettable(name))
;return`${[`unset ${ADDED.join(" ")}`,...variables.map(([name,value])=>`export ${name}=${quoted(value)}`),'exec "$@"'].join("\n")}\n`}function unsettableVariables(run){
const removed=READ_ONLY.map(name=>[name,null]);return Object.fromEntries([...removed,...Object.entries(variablesOf(run)).filter(([name])=>!isSettable(name))])}function isSettable(name){
return SETTABLE.test(name)&&!READ_ONLY.includes(name)}function variablesOf({env:env,image:image,resources:resources}){if("sif"===image.environment)return{HOME:DEFAULTS.HOME,...env};const variables={
...DEFAULTS,...image.variables,...env},libraries=[variables.LD_LIBRARY_PATH,DRIVER_LIBRARIES].filter(path=>void 0!==path&&""!==path);return void 0===resources.gpus?variables:{...variables,
LD_LIBRARY_PATH:libraries.join(":")}}function quoted(value){return`'${value.split("'").join("'\"'\"'").split("\r").join("'$'\\r''")}'`}function execArguments(run,apptainer){
const{facts:facts,abilities:abilities}=apptainer
;return["--silent","exec",...facts.userNamespace?["--userns"]:[],"--containall","--cleanenv","--no-home","--no-eval","--no-mount","bind-paths","--no-privs","--drop-caps","all","--pid","--ipc","--hostname","hither","--pwd","/tmp",...networkArguments(run),...abilities.seccomp?["--security",csvField(`seccomp:${apptainer.seccompProfile}`)]:[],...limitArguments(run,abilities),...gpuArguments(run,apptainer),...run.relax.includes("writable-root")?["--writable-tmpfs"]:[],...mountsOf(run,facts).flatMap(mount=>["--mount",mountArgument(mount,"ro")]),run.image.reference,run.python,"-s","-B","-u","/in/runner/run_job.py","/out"]
}function networkArguments({network:network}){
if("bridge"===network)throw new errors.bD("runtime","apptainer can give a container no network of its own: that takes root",'write "network: host" to let the function use the network of this machine, or use docker or podman')
;return"none"===network?["--net","--network","none"]:[]}function limitArguments({resources:resources},{limits:limits}){const{memory:memory,pids:pids,cpus:cpus}=resources;if("none"===limits)return[]
;return[...void 0===memory?[]:["--memory",String(memory),"--memory-swap",String(memory)],"--pids-limit",String(pids),..."all"===limits?["--cpus",String(cpus)]:[]]}
function gpuArguments({resources:resources},{gpuDriver:gpuDriver}){if(void 0===resources.gpus)return[]
;if(void 0===gpuDriver)throw new errors.bD("runtime","the job asks for GPUs, but this machine has none with a driver loaded",'run it where there is one, or leave "resources: gpus" out')
;return["nvidia"===gpuDriver?"--nv":"--rocm"]}function mountsOf(run,facts){const folder=name=>(0,external_node_path_.join)(run.folder,name),tmp={source:folder("tmp"),target:"/tmp",writable:!0}
;return[{source:folder("in"),target:"/in",writable:!1},{source:folder("out"),target:"/out",writable:!0},...isTmpLimited(run,facts)?[]:[tmp],{source:folder("in/etc/passwd"),target:"/etc/passwd",
writable:!1},{source:folder("in/etc/group"),target:"/etc/group",writable:!1},{source:"none"===run.network?folder("in/etc/hosts"):"/etc/hosts",target:"/etc/hosts",writable:!1
},environmentMount(run),...run.mounts]}function environmentMount({folder:folder,image:image}){const scripts=(0,external_node_path_.join)(folder,"in/etc/env");return"sif"===image.environment?{
source:(0,external_node_path_.join)(scripts,"99-zz-hither.sh"),target:(0,external_node_path_.join)("/.singularity.d/env","99-zz-hither.sh"),writable:!1}:{source:scripts,target:"/.singularity.d/env",
writable:!1}}function isTmpLimited({resources:resources},{userNamespace:userNamespace}){return userNamespace&&resources.tmp<=67108864}
var find_program=__webpack_require__(24459),run_command=__webpack_require__(62408),stat_index=__webpack_require__(5310),container_digest=__webpack_require__(28483)
;// CONCATENATED MODULE: ./src/container/file-identity.ts
async function fileDigest(context,path){const key=await statSign(path);return await rememberedText(context,{path:recordPath(context,"files",path),key:key},()=>hashFile(path))??hashFile(path)}
async function statSign(path){return(0,stat_index.m1)(await(0,promises_.stat)(path,{bigint:!0}))}async function hashFile(path){const hash=(0,external_node_crypto_.createHash)("sha256")
;for await(const chunk of(0,external_node_fs_.createReadStream)(path,{highWaterMark:1048576}))hash.update(chunk);return(0,container_digest.wN)(hash)}
// CONCATENATED MODULE: ./src/container/apptainer-client.ts
function createApptainerClient(context){let found,probing;const facts=()=>{if(void 0===found)throw(0,errors.jr)("the apptainer runtime was used without a probe");return found},look=async()=>{
const answer=await findApptainer(context);found="program"in answer?answer:void 0;return"program"in answer?{available:!0,version:answer.version}:answer};return{context:context,probe(){probing??=look()
;return probing},facts:facts,ask:(args,settings)=>{const{program:program}=facts();return(0,run_command.d)({program:program,args:args,env:apptainerEnvironment(context,facts(),settings)})}}}
function apptainerEnvironment(context,{prefix:prefix},settings={}){const folder=(0,external_node_path_.join)((0,user_folder.Ys)(context.storeRoot),"apptainer"),own={CACHEDIR:(0,
external_node_path_.join)(folder,"cache"),TMPDIR:(0,external_node_path_.join)(folder,"tmp"),CONFIGDIR:(0,external_node_path_.join)(folder,"config"),...settings
},prefixed=Object.entries(own).map(([name,value])=>[`${prefix}_${name}`,value]);return{...pick(context,["PATH","USER","LOGNAME","XDG_RUNTIME_DIR","DBUS_SESSION_BUS_ADDRESS"]),HOME:(0,
external_node_path_.join)(folder,"home"),...Object.fromEntries(prefixed)}}function proxyEnvironment(context){return pick(context,PROXIES)}function pick({env:env},names){
return Object.fromEntries(names.flatMap(name=>{const value=env[name];return void 0===value?[]:[[name,value]]}))}
const PROXIES=["http_proxy","https_proxy","no_proxy"].flatMap(name=>[name,name.toUpperCase()]),REMEDY="install Apptainer 1.1 or later (https://apptainer.org/docs/admin/main/installation.html), or load its module"
;async function findApptainer(context){const path=context.env.PATH,program=(0,find_program.K)("apptainer",path)??(0,find_program.K)("singularity",path);if(void 0===program)return{available:!1,
reason:'there is no program "apptainer" or "singularity" on PATH',remedy:REMEDY};await(0,user_folder.GC)(context.storeRoot).catch(()=>{})
;const text=await askVersion(context,program),[,name="",version=""]=/^(apptainer|singularity(?:-ce)?) version (\S+)/m.exec(text??"")??[];if(""===version)return{available:!1,
reason:`${program} does not work: it does not tell its version`,remedy:REMEDY};if(!isNewEnough(name,version)){return{available:!1,
reason:`${name} ${version} is too old: it can't keep values of variables from being evaluated`,remedy:"use Apptainer 1.1 or later, or SingularityCE 3.10 or later"}}return{program:program,
version:version,prefix:"apptainer"===name?"APPTAINER":"SINGULARITY",userNamespace:0!==context.user.uid&&userNamespacesAllowed()}}function askVersion(context,program){const find=async()=>{
const env=apptainerEnvironment(context,{prefix:"APPTAINER"}),answer=await(0,run_command.d)({program:program,args:["--version"],env:env});return 0===answer.exitCode?answer.stdout:void 0}
;return statSign(program).then(key=>rememberedText(context,{path:recordPath(context,"engines",program),key:key},find),()=>{})}function isNewEnough(name,version){
const[major=0,minor=0]=version.split(".").map(part=>Number.parseInt(part,10)),[oldMajor,oldMinor]="apptainer"===name?[1,1]:[3,10];return major>oldMajor||major===oldMajor&&minor>=oldMinor}
function userNamespacesAllowed(){return["/proc/sys/user/max_user_namespaces","/proc/sys/kernel/unprivileged_userns_clone"].every(path=>"0"!==readKernelFile(path))}
var number_text=__webpack_require__(30449);// CONCATENATED MODULE: ./src/container/mount-conflict.ts
const OWN=["/in","/out","/tmp","/etc/passwd","/etc/group","/etc/hosts"];function mountConflict(said,{image:image,mounts:mounts}){if(!/(?:not|is) a directory/i.test(said))return
;const stands=target=>said.includes(`at "${target}"`)||said.includes(`->${target} error`),shown=image.identity.request.image,own=OWN.find(stands);if(void 0!==own)return{kind:"image",
message:`the image ${shown} can't be used: it has something of another kind at ${own}, where every job has a mount`,
remedy:`remove ${own} from the image, or choose another one; jobs need the folders /in, /out and /tmp`};const given=mounts.find(({target:target})=>stands(target));return void 0===given?void 0:{
kind:"runtime",message:`${given.source} can't be mounted at ${given.target}: one is a folder, the other, in the image ${shown}, is a file`,remedy:'write another "target:" in "mounts:"'}}
function apptainerFailure(end,stderrTail,{run:run,abilities:abilities}){if(void 0!==end.startError)return{kind:"runtime",message:`apptainer can't be started: ${end.startError}`,
remedy:"install apptainer"};if((0,external_node_fs_.existsSync)((0,external_node_path_.join)(run.folder,"out","ended.json")))return
;if(137===end.exitCode||"SIGKILL"===end.signal)return outOfMemory(run,abilities);const fatal=[...stderrTail.matchAll(/^FATAL:\s+(.*)$/gm)].at(-1)?.[1]
;return 255===end.exitCode&&void 0!==fatal?explain(fatal,run):void 0}function outOfMemory({resources:resources},{limits:limits}){if(void 0===resources.memory||"none"===limits)return;return{
kind:"out-of-memory",message:`the function used more memory than its limit of ${(0,number_text.lP)(resources.memory)}`,remedy:'raise "resources: memory", or use less'}}
const KNOWN=[[/could not open image|image format|not a valid|SIF/i,"image","check the image file; a SIF file of ours is made again when it is removed"],[/user ?namespace|newuidmap|CLONE_NEWUSER|Operation not permitted/i,"runtime","unprivileged user namespaces are off: ask for them (on Ubuntu the package of apptainer brings an AppArmor profile), or for apptainer-suid"],[/squashfuse|fuse|sandbox/i,"runtime","install squashfuse and see that /dev/fuse can be opened"],[/cgroup/i,"runtime","run again: what control groups allow has changed"],[/network|CNI/i,"runtime",'write "network: host" if the function may use the network of this machine'],[/mount source .*doesn't exist|mount/i,"runtime","check the mounts of the job"]]
;function explain(fatal,run){const{python:python,image:image}=run
;if([`"${python}": executable file not found`,`stat ${python}: no such file`,"permission denied"].some(text=>fatal.startsWith(text)))return{kind:"python",
message:`the image ${image.identity.request.image} has no Python interpreter "${python}" that can be run`,remedy:'name its interpreter with "python:", or choose an image with Python 3.6 or later'}
;const conflict=mountConflict(fatal,run);if(void 0!==conflict)return conflict
;const[,kind,remedy]=KNOWN.find(([pattern])=>pattern.test(fatal))??[void 0,"runtime",`see that "apptainer exec ${image.reference} true" works on this machine`];return{kind:kind,
message:`apptainer could not run the container: ${fatal}`,remedy:remedy}}// CONCATENATED MODULE: ./src/container/job-processes.ts
function processesWith(trace,text){const own=namespaceOf("self");return allProcesses().filter(({pid:pid})=>{if(pid===process.pid||"mounts"===trace&&namespaceOf(pid)===own)return!1
;return traceOf(pid,trace).includes(text)})}function traceOf(pid,trace){if("arguments"===trace)return readKernelFile(`/proc/${pid}/cmdline`).replaceAll("\0"," ")
;return readKernelFile(`/proc/${pid}/mountinfo`).replaceAll(/\\([0-7]{3})/g,(_,octal)=>String.fromCharCode(Number.parseInt(octal,8)))}function withDescendants(roots){
const all=allProcesses(),found=new Map(roots.map(root=>[root.pid,root]));for(let before=-1;before!==found.size;){before=found.size;for(const one of all)if(found.has(one.parent))found.set(one.pid,one)}
return[...found.values()]}function signalAll(processes,signal){for(const{pid:pid}of processes)try{process.kill(pid,signal)}catch{}}function anyRuns(processes){
return processes.some(({pid:pid})=>!/^[ZX]?$/.test(stateOf(pid)))}function allProcesses(){return listProc().flatMap(name=>{const fields=statFields(name);return void 0===fields?[]:[{pid:Number(name),
parent:Number(fields[1])}]})}function listProc(){try{return(0,external_node_fs_.readdirSync)("/proc").filter(name=>/^\d+$/.test(name))}catch{return[]}}function statFields(pid){
const stat=readKernelFile(`/proc/${pid}/stat`);return""===stat?void 0:stat.slice(stat.lastIndexOf(")")+2).split(" ")}function stateOf(pid){return statFields(pid)?.[0]??""}function namespaceOf(pid){
try{return(0,external_node_fs_.readlinkSync)(`/proc/${pid}/ns/mnt`)}catch{return""}}function createJobFolders(context,trace){const folders=new Map;return{
add:run=>void folders.set(run.name,run.folder),async stop(name){const folder=folders.get(name);if(void 0!==folder){await end(()=>jobProcesses(`${folder}/`,context,trace));folders.delete(name)}},
sweep:isDead=>sweepRuns(context,isDead,trace)}}function jobProcesses(path,{storeRoot:storeRoot},trace){
return withDescendants([...processesWith("arguments",path),..."arguments"===trace?[]:processesWith(trace,inStore(path,storeRoot))])}async function end(find){let found=find();if(!anyRuns(found))return
;signalAll(found,"SIGTERM");for(let waited=0;waited<1e3&&anyRuns(found);waited+=10)await job_folders_pause(10);for(let waited=0;waited<1e3;waited+=10){found=find();if(!anyRuns(found))return
;signalAll(found,"SIGKILL");await job_folders_pause(10)}}function job_folders_pause(milliseconds){return new Promise(resolve=>{setTimeout(resolve,milliseconds)})}
async function sweepRuns(context,isDead,trace){const folders=jobProcesses(`${(0,
store_layout.Xc)(context.storeRoot)}/`,context,trace).flatMap(one=>jobFolderOf(one,context.storeRoot)??[]),dead=[...new Set(folders)].filter(folder=>{const owner=(0,process_owner.qR)((0,
external_node_path_.basename)((0,external_node_path_.dirname)(folder)));return void 0!==owner&&isDead(owner)});for(const folder of dead)await end(()=>jobProcesses(`${folder}/`,context,trace))
;return dead}function jobFolderOf({pid:pid},storeRoot){const runs=`${(0,store_layout.Xc)(storeRoot)}/`,named=jobIn(traceOf(pid,"arguments"),runs);if(void 0!==named)return(0,
external_node_path_.join)(runs,named);const mounted=jobIn(traceOf(pid,"mounts"),inStore(runs,storeRoot));return void 0!==mounted&&(0,external_node_fs_.existsSync)((0,external_node_path_.join)(runs,(0,
external_node_path_.dirname)(mounted)))?(0,external_node_path_.join)(runs,mounted):void 0}function inStore(path,storeRoot){return`/${(0,external_node_path_.relative)(storeRoot,path)}/`}
function jobIn(text,runs){const start=text.indexOf(runs),[run,job]=start<0?[]:text.slice(start+runs.length).split(/[/ \n"]/)
;return void 0===run||void 0===job||!/^job-\d+$/.test(job)?void 0:`${run}/${job}`}// CONCATENATED MODULE: ./src/container/registry-accounts.ts
function accountsOf(env){return async(registry,repository)=>{const names=namesOf(registry,repository);for(const path of settingsFiles(env)){
const settings=await readSettings(path),account=await fromHelper(settings,names,env)??fromFile(settings,names);if(void 0!==account)return account}return}}function settingsFiles(env){
const home=env.HOME??"/nonexistent",files=[(0,external_node_path_.join)(env.DOCKER_CONFIG||(0,external_node_path_.join)(home,".docker"),"config.json"),void 0===env.XDG_RUNTIME_DIR?"":(0,
external_node_path_.join)(env.XDG_RUNTIME_DIR,"containers","auth.json"),(0,external_node_path_.join)(env.XDG_CONFIG_HOME||(0,external_node_path_.join)(home,".config"),"containers","auth.json")]
;return[env.REGISTRY_AUTH_FILE??"",...files].filter(path=>""!==path)}function namesOf(registry,repository){const parts=repository.split("/")
;return[...parts.map((_,index)=>[registry,...parts.slice(0,parts.length-index)].join("/")),registry,..."docker.io"===registry?["https://index.docker.io/v1/","index.docker.io","registry-1.docker.io"]:[],`https://${registry}`,`https://${registry}/v1/`,`https://${registry}/v2/`]
}async function readSettings(path){try{return objectOf(JSON.parse(await(0,promises_.readFile)(path,"utf8")))}catch{return{}}}function objectOf(value){
return"object"==typeof value&&null!==value?value:{}}function fromFile(settings,names){const accounts=objectOf(settings.auths);for(const name of names){
const{auth:auth}=objectOf(accounts[name]),account="string"==typeof auth?decode(auth):void 0;if(void 0!==account)return account}return}function decode(auth){
const text=Buffer.from(auth,"base64").toString("utf8"),colon=text.indexOf(":");return colon<=0?void 0:{user:text.slice(0,colon),password:text.slice(colon+1).replace(/\0+$/,"")}}
async function fromHelper(settings,names,env){const helpers=objectOf(settings.credHelpers),listed=objectOf(settings.auths);for(const name of names){
const helper=helpers[name]??(name in listed||name.startsWith("https://index.")?settings.credsStore:void 0),account="string"==typeof helper?await askHelper(helper,name,env):void 0
;if(void 0!==account)return account}return}async function askHelper(helper,server,env){const program=/^[\w.-]+$/.test(helper)?(0,find_program.K)(`docker-credential-${helper}`,env.PATH):void 0
;if(void 0===program)return;const given=Object.entries(env).filter(entry=>void 0!==entry[1]),answer=await(0,run_command.d)({program:program,args:["get"],env:Object.fromEntries(given)},server);try{
const{Username:Username,Secret:Secret}=objectOf(JSON.parse(answer.stdout));return 0===answer.exitCode&&"string"==typeof Username&&"<token>"!==Username&&"string"==typeof Secret?{user:Username,
password:Secret}:void 0}catch{return}}async function*tarEntries(read){let longName,offset=0;for(;;){const header=await read(offset,512);if(header.length<512||header.every(byte=>0===byte))return
;const{name:name,size:size,type:type}=parseHeader(header),entry={name:longName??name,size:size,offset:offset+512,type:type};offset+=512+512*Math.ceil(size/512);if("L"===type||"x"===type||"g"===type){
const text=(await read(entry.offset,Math.min(size,1048576))).toString("utf8");longName="L"===type?text.replace(/\0.*$/s,""):"x"===type?paxPath(text)??longName:longName}else{longName=void 0;yield entry
}}}function parseHeader(header){
const field=(start,length)=>header.toString("utf8",start,start+length).replace(/\0.*$/s,""),sum=header.reduce((total,byte,index)=>total+(index>=148&&index<156?32:byte),0)
;if(Number.parseInt(field(148,8).trim(),8)!==sum)throw new errors.bD("image","it is not a tar archive",'make it again with "docker save --output image.tar NAME"')
;const prefix="ustar"===field(257,5)?field(345,155):"";return{name:""===prefix?field(0,100):`${prefix}/${field(0,100)}`,size:parseSize(header.subarray(124,136)),type:0===header[156]?"0":field(156,1)}}
function parseSize(field){if(128&(field[0]??0))return Number(field.readBigUInt64BE(4));return Number.parseInt(field.toString("latin1").replace(/\0.*$/s,"").trim()||"0",8)}function paxPath(records){
return/^\d+ path=(.*)$/m.exec(records)?.[1]}// CONCATENATED MODULE: ./src/container/image-archive.ts
async function archiveDigest(path){return(await readArchive(path)).digest}async function readArchive(path){let file;try{file=await(0,promises_.open)(path);const archive=await openArchive(file)
;return await fromDockerManifest(archive)??await fromOciIndex(archive)??wrong("it holds no image")}catch(thrown){const remedy=thrown instanceof errors.bD?thrown.remedy:"check the path of the archive"
;throw new errors.bD("image",`the image archive ${path} can't be used: ${(0,errors.u0)(thrown)}`,remedy)}finally{await(file?.close())}}
const image_archive_REMEDY='make it again with "docker save --output image.tar NAME"',MAX_DOCUMENT=8388608;function wrong(what,remedy=image_archive_REMEDY){throw new errors.bD("image",what,remedy)}
async function openArchive(file){const read=async(offset,length)=>{const{buffer:buffer,bytesRead:bytesRead}=await file.read(Buffer.alloc(length),0,length,offset);return buffer.subarray(0,bytesRead)
},magic=(await read(0,4)).toString("hex");if(/^(1f8b|425a68|fd377a58|28b52ffd)/.test(magic))wrong("it is compressed","decompress it first");const entries=new Map
;for await(const entry of tarEntries(read))entries.set(entry.name.replace(/^\.\//,""),entry);return async name=>{const entry=entries.get(name)
;return void 0===entry||entry.size>MAX_DOCUMENT?void 0:read(entry.offset,entry.size)}}async function fromDockerManifest(archive){
const images=listOf(await image_archive_document(archive,"manifest.json"));if(void 0===images)return;const[image]=images
;if(void 0===image||images.length>1)wrong(`it holds ${images.length} images`,"save one image alone")
;const name=String(image.Config),config=await archive(name),hex=/([0-9a-f]{64})(\.json)?$/.exec(name)?.[1],digest=void 0===config?void 0:(0,container_digest.ol)(config);if(void 0===digest||(0,
container_digest.ZD)(digest)!==hex)wrong("the configuration of its image is missing or damaged");return{digest:digest,kind:"docker-archive"}}async function fromOciIndex(archive){
const manifests=listOf(image_archive_objectOf(await image_archive_document(archive,"index.json")).manifests);if(void 0===manifests)return;const[only]=manifests
;if(void 0===only||manifests.length>1)wrong(`it holds ${manifests.length} images`,"save one image for one platform alone");const digest=(0,
container_digest.m)(String(only.digest)),blob=void 0===digest?void 0:await archive(`blobs/sha256/${(0,container_digest.ZD)(digest)}`);if(void 0===blob||(0,
container_digest.ol)(blob)!==digest)wrong("the manifest of its image is missing or damaged");const config=(0,
container_digest.m)(String(image_archive_objectOf(image_archive_objectOf(parseJson(blob)).config).digest))
;return void 0===config?wrong("it holds images for several platforms","save the image for one platform alone"):{digest:config,kind:"oci-archive"}}async function image_archive_document(archive,name){
const bytes=await archive(name);return void 0===bytes?void 0:parseJson(bytes)}function parseJson(bytes){try{return JSON.parse(bytes.toString("utf8"))}catch{
return wrong("its table of contents is damaged")}}function image_archive_objectOf(value){return"object"==typeof value&&null!==value?value:{}}function listOf(value){
return Array.isArray(value)?value.map(image_archive_objectOf):void 0}var image_reference=__webpack_require__(80618);// CONCATENATED MODULE: ./src/container/registry-authorization.ts
async function authorization(challenge,request){const account=await request.account(request.registry,request.repository),basic=void 0===account?void 0:basicHeader(account)
;if(/^basic\b/i.test(challenge))return basic;const{realm:realm,service:service,scope:scope}=parametersOf(challenge);if(!/^bearer\b/i.test(challenge)||void 0===realm||!URL.canParse(realm))return
;const url=new URL(realm)
;if("https:"!==url.protocol&&void 0!==basic&&!/^(localhost|127\.[\d.]+|\[::1\])$/.test(url.hostname))throw new errors.bD("image",`${request.registry} wants the password sent to ${url.host} without encryption`,"use a registry whose token server speaks HTTPS")
;url.searchParams.set("scope",scope??`repository:${request.repository}:pull`);if(void 0!==service)url.searchParams.set("service",service);const headers=void 0===basic?{}:{authorization:basic
},{getOverHttp:getOverHttp}=await __webpack_require__.e(457).then(__webpack_require__.bind(__webpack_require__,44838)),answer=await getOverHttp(url.href,{headers:headers,env:request.env
}),token=200===answer.status?tokenIn(answer.body):void 0;return void 0===token?void 0:`Bearer ${token}`}function basicHeader({user:user,password:password}){
return`Basic ${Buffer.from(`${user}:${password}`).toString("base64")}`}function parametersOf(challenge){const pairs=[...challenge.matchAll(/([a-z_]+)="((?:[^"\\]|\\.)*)"/gi)]
;return Object.fromEntries(pairs.map(([,name="",value=""])=>[name.toLowerCase(),value.replaceAll(/\\(.)/g,"$1")]))}function tokenIn(body){try{
const{token:token,access_token:access_token}=JSON.parse(body.toString("utf8"));return[token,access_token].find(value=>"string"==typeof value&&""!==value)}catch{return}}
// CONCATENATED MODULE: ./src/container/registry-client.ts
const INDEXES=["application/vnd.oci.image.index.v1+json","application/vnd.docker.distribution.manifest.list.v2+json"],MANIFESTS=["application/vnd.oci.image.manifest.v1+json","application/vnd.docker.distribution.manifest.v2+json"]
;async function askRegistry(image,access){try{return{found:!0,image:await resolve(new Session(image,access),access.architecture)}}catch(thrown){if(thrown instanceof Refusal)return{found:!1,
reason:thrown.reason,error:thrown.error};throw thrown}}function isLocalRegistry(registry){const host=registry.replace(/:\d+$/,"")
;return"localhost"===host||"[::1]"===host||/^127(\.\d{1,3}){3}$/.test(host)}class Refusal{reason;error;constructor(reason,error){this.reason=reason;this.error=error}}
async function resolve(session,architecture){const top=await session.manifest(session.image.digest??session.image.tag??"latest");if(!("manifests"in top.document))return{digest:top.digest,
manifest:top.digest,config:configOf(top.document,session)};const chosen=choosePlatform(top.document.manifests,architecture)
;if(void 0===chosen)throw session.refuse("not-found",`has no image for linux/${goName(architecture)}`,"choose an image that has one")
;const{digest:digest,document:document}=await session.manifest(chosen);return{digest:top.digest,manifest:digest,config:configOf(document,session)}}function configOf(document,session){
const config=registry_client_objectOf(document.config),digest=(0,container_digest.m)(String(config.digest))
;if(void 0===digest)throw session.refuse("not-found","is not a container image that can be run","check the name of the image");return digest}function choosePlatform(manifests,architecture){
const fits=(Array.isArray(manifests)?manifests.map(registry_client_objectOf):[]).filter(({platform:platform})=>{const{os:os,architecture:built}=registry_client_objectOf(platform)
;return"linux"===os&&built===goName(architecture)});return(0,container_digest.m)(String(fits[0]?.digest))}function goName(architecture){return"x64"===architecture?"amd64":architecture}
function registry_client_objectOf(value){return"object"==typeof value&&null!==value&&!Array.isArray(value)?value:{}}class Session{image;access;#authorization;constructor(image,access){this.image=image
;this.access=access}async manifest(reference){const answer=await this.#get(this.#url(reference)),digest=(0,container_digest.ol)(answer.body),expected=(0,container_digest.m)(reference)??(0,
container_digest.m)(answer.headers["docker-content-digest"]??"")
;if(void 0!==expected&&expected!==digest)throw this.refuse("unreachable",`arrived damaged: ${digest} in place of ${expected}`,"try again later");return{digest:digest,document:this.#parse(answer.body)}
}refuse(reason,what,remedy){return new Refusal(reason,new errors.bD("image",`the image ${this.image.written} ${what}`,remedy))}#url(reference){
const{registry:registry,repository:repository}=this.image,host="docker.io"===registry?"registry-1.docker.io":registry
;return`${isLocalRegistry(registry)?"http":"https"}://${host}/v2/${repository}/manifests/${reference}`}#parse(body){try{return registry_client_objectOf(JSON.parse(body.toString("utf8")))}catch{
throw this.refuse("unreachable","could not be looked up: the registry did not answer in JSON",CHECK_REGISTRY)}}async#get(url){let answer=await this.#ask(url);if(401===answer.status){
this.#authorization=await this.#authorize(answer);answer=void 0===this.#authorization?answer:await this.#ask(url)}if(200===answer.status)return answer;throw this.#refusalOf(answer)}async#ask(url){
const authorized=void 0===this.#authorization?{}:{authorization:this.#authorization},headers={accept:[...INDEXES,...MANIFESTS].join(", "),...authorized
},{getOverHttp:getOverHttp}=await __webpack_require__.e(457).then(__webpack_require__.bind(__webpack_require__,44838));return this.#reach(()=>getOverHttp(url,{headers:headers,env:this.access.env}))}
#authorize(answer){const{registry:registry,repository:repository}=this.image,challenge=answer.headers["www-authenticate"]??"";return this.#reach(()=>authorization(challenge,{registry:registry,
repository:repository,account:this.access.account,env:this.access.env}))}async#reach(ask){try{return await ask()}catch(thrown){const why=thrown instanceof Error?thrown.message:String(thrown)
;throw this.refuse("unreachable",`could not be looked up: ${why}`,CHECK_REGISTRY)}}#refusalOf({status:status}){const{registry:registry}=this.image
;if(401===status||403===status)return this.refuse("refused",`was refused by ${registry} (HTTP ${status}): it is private, or there is none of that name`,`check the name, and log in with "docker login ${registry}" or "podman login ${registry}"`)
;if(404===status){const what=this.image.digest??`tag "${this.image.tag}"`;return this.refuse("not-found",`does not exist: ${(0,
image_reference.aR)(this.image)} has no ${what} (HTTP 404)`,"check name and tag; an image that was only built here must be in the engine that is used, or be given as a .tar or .sif file")}
const remedy=429===status?"wait, or log in for a higher limit":CHECK_REGISTRY;return this.refuse("unreachable",`could not be looked up: ${registry} answered HTTP ${status}`,remedy)}}
const CHECK_REGISTRY='check the name of the registry and the network, or use an image that is here with "pull: never"';var external_node_child_process_=__webpack_require__(31421)
;// CONCATENATED MODULE: ./src/process/start-child.ts
function startChild(command,onStdout,onStderr){let child;try{child=(0,external_node_child_process_.spawn)(command.program,[...command.args],{env:{...command.env},...void 0===command.cwd?{}:{
cwd:command.cwd},stdio:["pipe","pipe","pipe"],detached:!0})}catch(thrown){const end={exitCode:null,signal:null,startError:(0,errors.u0)(thrown)};return{pid:void 0,ended:Promise.resolve(end),
kill:()=>{}}}child.stdin?.on("error",()=>{});child.stdout?.on("data",onStdout);child.stderr?.on("data",onStderr);return{pid:child.pid,ended:endOf(child),kill:signal=>signalGroup(child,signal)}}
function endOf(child){return new Promise(resolve=>{child.once("error",error=>resolve({exitCode:null,signal:null,startError:error.message}));child.once("close",(exitCode,signal)=>resolve({
exitCode:exitCode,signal:signal}))})}function signalGroup(child,signal){if(void 0===child.pid)return;try{process.kill(-child.pid,signal)}catch{}}// CONCATENATED MODULE: ./src/container/output-lines.ts
function lastLineOf(text){return text.trim().split(/[\r\n]+/).at(-1)?.trim()??""}function linesOf(take){let rest="";return chunk=>{const parts=(rest+chunk.toString("utf8")).split(/[\r\n]+/)
;rest=(parts.pop()??"").slice(-1e4);for(const line of parts)if(""!==line.trim())take(line.trim())}}var overlay=__webpack_require__(67005);// CONCATENATED MODULE: ./src/container/sif-file.ts
const HEADER_size=128,HEADER_magic=32,HEADER_descriptors=88,HEADER_offset=96,DESCRIPTOR_size=585,DESCRIPTOR_used=4,DESCRIPTOR_offset=17,DESCRIPTOR_length=25,DESCRIPTOR_name=73,DESCRIPTOR_nameLength=128
;async function isSif(path){return withFile(path,async file=>hasMagic(await bytesAt(file,0,HEADER_size)))}async function sifDocuments(path){return withFile(path,async file=>{const documents=new Map
;for(const{name:name,offset:offset,length:length}of await descriptors(file))if(name.endsWith(".json")&&length<=8388608)documents.set(name,sif_file_parse(await bytesAt(file,offset,length)))
;return documents})}async function descriptors(file){const header=await bytesAt(file,0,HEADER_size);if(!hasMagic(header))return[]
;const count=Math.min(Number(header.readBigInt64LE(HEADER_descriptors)),4096),table=await bytesAt(file,Number(header.readBigInt64LE(HEADER_offset)),count*DESCRIPTOR_size);return Array.from({
length:Math.floor(table.length/DESCRIPTOR_size)},(_,number)=>table.subarray(number*DESCRIPTOR_size,(number+1)*DESCRIPTOR_size)).filter(entry=>0!==entry[DESCRIPTOR_used]).map(descriptor)}
function descriptor(entry){return{name:entry.subarray(DESCRIPTOR_name,DESCRIPTOR_name+DESCRIPTOR_nameLength).toString("utf8").split("\0",1)[0]??"",
offset:Number(entry.readBigInt64LE(DESCRIPTOR_offset)),length:Number(entry.readBigInt64LE(DESCRIPTOR_length))}}function hasMagic(header){
return header.length===HEADER_size&&"SIF_MAGIC"===header.toString("latin1",HEADER_magic,HEADER_magic+9)}function sif_file_parse(bytes){try{return JSON.parse(bytes.toString("utf8"))}catch{return}}
async function bytesAt(file,offset,length){if(!Number.isSafeInteger(offset)||offset<0||length<=0)return Buffer.alloc(0)
;const{buffer:buffer,bytesRead:bytesRead}=await file.read(Buffer.alloc(length),0,length,offset);return buffer.subarray(0,bytesRead)}async function withFile(path,use){const file=await(0,
promises_.open)(path,"r");return use(file).finally(()=>file.close())}// CONCATENATED MODULE: ./src/container/sif-store.ts
function sifPath(context,digest){return(0,external_node_path_.join)(imagesFolder(context),"sif",`${(0,container_digest.ZD)(digest)}.sif`)}function sifRecord(context,digest){return(0,
external_node_path_.join)(imagesFolder(context),"sif",`${(0,container_digest.ZD)(digest)}.json`)}async function findSif(context,digest){for(const storeRoot of(0,overlay.w)(context.storeRoot)){
const found=await findInLayer({...context,storeRoot:storeRoot},digest);if(void 0!==found)return found}return}async function findInLayer(context,digest){
const path=sifPath(context,digest),record=readRecord(sifRecord(context,digest));if(void 0===record)return;const found=await fileDigest(context,path).catch(()=>{})
;if(void 0!==found&&found===record.sif)return path;await(0,remove_file.n)(path).catch(()=>{});return}async function keepSif(context,digest,made){try{return await keepInLayer(context,digest,made)
}catch(thrown){if(!(0,overlay.v8)(imagesFolder(context),thrown))throw thrown;return keepInLayer({...context,storeRoot:await(0,overlay.Xv)(context.storeRoot)},digest,made)}}
async function keepInLayer(context,digest,made){const path=sifPath(context,digest);await(0,promises_.chmod)(made,292);const handle=await(0,promises_.open)(made,"r")
;await handle.sync().finally(()=>handle.close());await(0,durable_folder.w)((0,external_node_path_.dirname)(path));await(0,promises_.rename)(made,path);const sif=await fileDigest(context,path)
;await writeRecord(context,sifRecord(context,digest),{image:digest,sif:sif});await writeRecord(context,originRecord(context,sif),{image:digest,sif:sif});return path}function originRecord(context,sif){
return recordPath(context,"origins",sif)}function imageOfSif(context,sif){const record=readRecord(originRecord(context,sif));return record?.sif===sif&&"string"==typeof record.image?record.image:void 0
}async function checkIsSif(path){if(!await isSif(path))throw new errors.bD("image",`${path} is not a SIF file`,'make it with "apptainer pull" or "apptainer build"')}
// CONCATENATED MODULE: ./src/container/sif-build.ts
const FAST=["--mksquashfs-args","-comp zstd -Xcompression-level 1"];async function buildSif(task,order){const{client:client,report:report}=task,say=(state,detail)=>report({type:"image",
step:"build-sif",state:state,image:order.shown,detail:detail}),work=await temporaryImagePath(client.context,"build"),sif=(0,external_node_path_.join)(work,"image.sif");let unpacked;try{
for(const folder of["cache","config"])await(0,promises_.mkdir)((0,external_node_path_.join)(work,folder),{recursive:!0,mode:448});unpacked=await unpackingFolder(work);say("started",order.digest)
;const plan=await buildPlan(task,order,{work:work,unpacked:unpacked}),attempt=flags=>runBuild(client,plan,{flags:flags,sif:sif,onLine:line=>say("progress",line)});let failed=await attempt(FAST)
;if(void 0!==failed&&/mksquashfs|unknown flag|zstd|compressor/i.test(failed))failed=await attempt([]);if(void 0!==failed)throw sif_build_explain(order,failed,unpacked)
;const path=await keepSif(client.context,order.digest,sif);say("done",path);return path}finally{for(const folder of[work,...void 0===unpacked?[]:[unpacked]])await(0,promises_.rm)(folder,{recursive:!0,
force:!0}).catch(()=>{})}}const HARMLESS=/^[\p{L}\p{N}/._+,@%=~ -]*$/u;async function unpackingFolder(work){if(HARMLESS.test(work)){const folder=(0,external_node_path_.join)(work,"tmp");await(0,
promises_.mkdir)(folder,{mode:448});return folder}if(HARMLESS.test((0,external_node_os_.tmpdir)()))return(0,promises_.mkdtemp)((0,external_node_path_.join)((0,
external_node_os_.tmpdir)(),"hither-sif-"));throw new errors.bD("image",`apptainer can make no SIF file where a path has quotes, brackets, colons or the like: neither in ${work} nor in ${(0,
external_node_os_.tmpdir)()}`,`${(0,settings.zp)()}, or give a folder for temporary files with TMPDIR`)}async function buildPlan(task,{from:from},{work:work,unpacked:unpacked}){const settings={
CACHEDIR:(0,external_node_path_.join)(work,"cache"),TMPDIR:unpacked,CONFIGDIR:(0,external_node_path_.join)(work,"config")};if("registry"!==from.kind){const link=(0,
external_node_path_.join)(unpacked,"image.tar");await(0,promises_.symlink)(from.path,link);return{source:`${from.kind}:${link}`,settings:settings,flags:[]}}
const{image:image}=from,account=await task.access.account(image.registry,image.repository),login=void 0===account?{}:{DOCKER_USERNAME:account.user,DOCKER_PASSWORD:account.password
},flags=isLocalRegistry(image.registry)?["--no-https"]:[];return{source:`docker://${(0,image_reference.aR)(image)}@${image.digest}`,settings:{...settings,...login},flags:flags}}
async function runBuild(client,plan,{flags:flags,sif:sif,onLine:onLine}){const facts=client.facts();let output="";const lines=linesOf(line=>onLine(line.replace(/^INFO:\s+/,""))),take=chunk=>{
output=(output+chunk.toString("utf8")).slice(-8192);lines(chunk)},command={program:facts.program,args:["build","--force",...flags,...plan.flags,sif,plan.source],env:{
...proxyEnvironment(client.context),...apptainerEnvironment(client.context,facts,plan.settings)}},end=await startChild(command,take,take).ended;return 0===end.exitCode?void 0:end.startError??output}
function sif_build_explain({shown:shown},output,folder){const said=lastLineOf(output).replace(/^FATAL:\s+/,""),remedy=/no space left|quota/i.test(output)?`make room in ${folder}, or ${(0,
settings.zp)()}`:/mksquashfs/i.test(output)?"install squashfs-tools":/user namespace|newuidmap|fakeroot/i.test(output)?"ask for unprivileged user namespaces on this machine, or make the .sif file on another and name it":'try "apptainer build image.sif" with this image, and mend what it says'
;return new errors.bD("image",`apptainer could not make a SIF file of ${shown}: ${said}`,remedy)}// CONCATENATED MODULE: ./src/container/sif-environment.ts
async function imageVariables(path){const documents=await sifDocuments(path),config=documents.get("oci-config.json")
;if(!isObject(config)||scripts(documents.get("inspect-metadata.json")).some(([name,text])=>isOwn(name,text)))return;return sif_environment_variablesOf(config)}
function sif_environment_variablesOf(config){const entries=Array.isArray(config.Env)?config.Env.map(String):[];return Object.fromEntries(entries.flatMap(entry=>{const equals=entry.indexOf("=")
;return equals<1?[]:[[entry.slice(0,equals),entry.slice(equals+1)]]}))}function scripts(metadata){const environment=objectIn(objectIn(objectIn(metadata,"data"),"attributes"),"environment")
;return Object.entries(environment).map(([name,text])=>[name,String(text)])}function isOwn(name,text){return!/\/10-docker[^/]*\.sh$/.test(name)&&text.split("\n").some(line=>/^\s*[^#\s]/.test(line))}
function objectIn(value,key){const found=isObject(value)?value[key]:void 0;return isObject(found)?found:{}}function isObject(value){return"object"==typeof value&&null!==value&&!Array.isArray(value)}
// CONCATENATED MODULE: ./src/container/sif-images.ts
function createSifImages(client,access){const fetched=new Map;return{identify:request=>identify(client,access,request),async fetch(identity,report){
const image=fetched.get(identity.digest)??fetchImage({client:client,access:access,report:report},identity);fetched.set(identity.digest,image);image.catch(()=>fetched.delete(identity.digest));return{
...await image,identity:identity}}}}async function identify(client,access,request){const reference=(0,image_reference.rA)(request.image);switch(reference.kind){case"sif":return{request:request,
digest:await sifDigest(client,reference.path),source:reference.path};case"archive":return{request:request,digest:(await readArchive(reference.path)).digest,source:reference.path};case"id":
throw new errors.bD("image",`apptainer can't see the image ${request.image}, which is in another engine`,'save it with "docker save --output image.tar ID" and name that file, or use docker or podman')
;case"name":return identifyNamed(client,access,{request:request,image:reference})}}async function sifDigest(client,path){try{await checkIsSif(path);const sif=await fileDigest(client.context,path)
;return imageOfSif(client.context,sif)??sif}catch(thrown){throw thrown instanceof errors.bD?thrown:new errors.bD("image",`the image ${path} can't be read: ${(0,errors.u0)(thrown)}`,"check its path")}}
async function identifyNamed(client,access,{request:request,image:image}){const known="always"===request.pull?void 0:await whatNameMeans(client,image);if(void 0!==known)return{request:request,...known
};if("never"===request.pull)throw new errors.bD("image",`no SIF file was made of the image ${request.image} here`,'run once with "pull: missing", or name a .sif file')
;const answer=await askRegistry(image,access);if(!answer.found)throw answer.error;const{config:config,manifest:manifest}=answer.image;return{request:request,digest:config,source:`${(0,
image_reference.aR)(image)}@${manifest}`}}function nameRecord(client,image){return recordPath(client.context,"names",nameOf(image))}function nameOf(image){return`${(0,
image_reference.aR)(image)}${void 0===image.digest?`:${image.tag}`:`@${image.digest}`}`}async function whatNameMeans(client,image){
const record=readRecord(nameRecord(client,image)),{digest:digest,source:source}=record??{};if(record?.name!==nameOf(image)||"string"!=typeof digest||"string"!=typeof source)return
;return void 0===await findSif(client.context,digest)?void 0:{digest:digest,source:source}}async function fetchImage(task,identity){
const reference=await fetchSif(task,identity),variables=await imageVariables(reference);if(void 0!==variables)return{identity:identity,reference:reference,environment:"image",variables:variables}
;const shown=identity.request.image
;if(identity.digest!==await fileDigest(task.client.context,reference))throw new errors.bD("image",`the SIF file of ${shown} does not say which variables the image sets, so that its jobs could differ from docker's`,`remove ${reference} and use Apptainer 1.1 or later, or SingularityCE 3.10 or later`)
;const message=`${shown} sets its variables by scripts of its own and not by the config of an OCI image: they are as apptainer reads them`;task.report({type:"notice",message:message});return{
identity:identity,reference:reference,environment:"sif"}}async function fetchSif(task,identity){const{client:client}=task,{digest:digest,source:source,request:request}=identity,asked=(0,
image_reference.rA)(request.image);if("sif"===asked.kind)return source;const sif=await onlyOnce({lock:await lockPath(client.context,`sif-${(0,container_digest.ZD)(digest)}`),
owner:client.context.owner,look:()=>findSif(client.context,digest),make:async()=>buildSif(task,{digest:digest,shown:request.image,from:await sourceOf(source)})})
;if("name"===asked.kind)await writeRecord(client.context,nameRecord(client,asked),{name:nameOf(asked),digest:digest,source:source});return sif}async function sourceOf(source){
if(source.startsWith("/"))return{kind:(await readArchive(source)).kind,path:source};const image=(0,image_reference.rA)(source)
;if("name"!==image.kind)throw new errors.bD("image",`${source} is not the name of an image in a registry`,"check the image");return{kind:"registry",image:image}}
function execCommand(run,client,abilities){const{context:context}=client,facts=client.facts(),surroundings={facts:facts,abilities:abilities,seccompProfile:seccompProfilePath(context,"apptainer"),
gpuDriver:gpuDriver()};return{program:facts.program,args:execArguments(run,surroundings),env:apptainerEnvironment(context,facts)}}function gpuDriver(){if((0,
external_node_fs_.existsSync)("/dev/nvidiactl"))return"nvidia";return(0,external_node_fs_.existsSync)("/dev/kfd")?"amd":void 0}function leftToSupervisor(run,{limits:limits}){
const{memory:memory,pids:pids}=run.resources;return{..."none"===limits?{limitPids:pids}:{},...void 0===memory?{}:{watchMemory:memory},variables:unsettableVariables(run),
environmentScript:environmentScript(run)}}function achieved(run,client,{limits:limits,seccomp:seccomp}){
const{network:network,relax:relax,resources:resources}=run,facts=client.facts(),memory="none"===limits?"watchdog":"cgroup",rlimit=0===client.context.user.uid?"none":"rlimit";return{network:network,
filesystem:relax.includes("writable-root")?"writable-root":"read-only",processes:"namespace",memory:void 0===resources.memory?"none":memory,pids:"none"===limits?rlimit:"cgroup",
cpus:"all"===limits?"cgroup":"none",tmp:isTmpLimited(run,facts)?"limited":"none",seccomp:seccomp,capabilities:"none",user:"caller"}}function runArguments(run,engine,environment){
const{dialect:dialect,facts:facts}=engine
;return["run","--rm","--name",run.name,"--interactive","--pull","never","--hostname","hither","--label","hither-action=1","--label",`hither-owner=${ownerText(engine.owner)}`,...isolationArguments(run,engine),...engine_arguments_limitArguments(run,facts),"--stop-signal","SIGTERM","--no-healthcheck","--log-driver","none","--stop-timeout","5","--workdir","/tmp",...dialect.always,...void 0===run.resources.gpus?[]:dialect.gpus(run.resources.gpus),...userArguments(run,engine),...dialect.forRun(run),...environment,...engine_arguments_mountsOf(run).flatMap(mount=>["--mount",mountArgument(mount,"readonly")]),"--entrypoint",run.python,run.image.reference,"-s","-B","-u","/in/runner/run_job.py","/out"]
}function isolationArguments(run,{dialect:dialect,facts:facts,seccompProfile:seccompProfile}){
const{relax:relax,resources:resources}=run,network=dialect.network(run.network,facts),exec=relax.includes("tmp-exec")?"exec":"noexec"
;return[...void 0===network?[]:["--network",network],"--ipc","private",...relax.includes("writable-root")?[]:["--read-only"],"--cap-drop","ALL","--security-opt","no-new-privileges",...void 0===seccompProfile?[]:["--security-opt",`seccomp=${seccompProfile}`],...facts.selinux?["--security-opt","label=disable"]:[],"--tmpfs",`/tmp:rw,nosuid,nodev,${exec},size=${resources.tmp},mode=1777`,"--shm-size",`${resources.shm}b`]
}function engine_arguments_limitArguments({resources:resources},{limits:limits,cpus:cpus}){const{memory:memory}=resources
;return[...void 0!==memory&&limits.memory?["--memory",`${memory}b`]:[],...void 0!==memory&&limits.memory&&limits.swap?["--memory-swap",`${memory}b`]:[],...limits.pids?["--pids-limit",String(resources.pids)]:[],...limits.cpus?["--cpus",String(Math.min(resources.cpus,cpus))]:[],"--ulimit","core=0:0"]
}function userArguments(run,{dialect:dialect,facts:facts,user:user}){return asImageUser(run)?[]:dialect.asCaller(facts,user)}function asImageUser(run){return run.relax.includes("image-user")}
function engine_arguments_mountsOf(run){const ofEtc=name=>({source:(0,external_node_path_.join)(run.folder,"in","etc",name),target:`/etc/${name}`,writable:!1});return[{source:(0,
external_node_path_.join)(run.folder,"in"),target:"/in",writable:!1},{source:(0,external_node_path_.join)(run.folder,"out"),target:"/out",writable:!0
},...asImageUser(run)?[]:[ofEtc("passwd"),ofEtc("group")],..."none"===run.network?[ofEtc("hosts")]:[],...run.mounts]}function ownerText({host:host,pid:pid,startTime:startTime}){
return`${pid}:${startTime}:${host}`}function parseOwner(text){const[,pid,startTime,host]=/^(\d+):(\d*):(.+)$/s.exec(text)??[];return void 0===pid||void 0===startTime||void 0===host?void 0:{host:host,
pid:Number(pid),startTime:startTime}}// CONCATENATED MODULE: ./src/container/engine-environment.ts
const OF_CLIENT=/^(PATH|HOME|USER|LOGNAME|TMPDIR|HOSTALIASES|DBUS_SESSION_BUS_ADDRESS|NOTIFY_SOCKET|LISTEN_\w+|(XDG|DOCKER|CONTAINERS?|PODMAN|STORAGE|REGISTRY|BUILDAH|BUILDKIT|SSH|SSL_CERT|LD|OTEL|_CONTAINERS)_\w+|GO[A-Z]+|LD_PRELOAD)$/,engine_environment_PROXIES=/^(https?|ftp|no|all)_proxy$/i
;function clientEnvironment(env){return engine_environment_select(env,name=>OF_CLIENT.test(name)&&!name.startsWith("LD_")||engine_environment_PROXIES.test(name))}function passEnvironment(env,inside){
const client=engine_environment_select(env,name=>OF_CLIENT.test(name)&&!name.startsWith("LD_")),args=[]
;for(const[name,value]of Object.entries(inside))if(OF_CLIENT.test(name))args.push("--env",`${name}=${value}`);else{args.push("--env",name);client[name]=value}return{args:args,env:client}}
function withoutProxies(inside){const names=["HTTP_PROXY","HTTPS_PROXY","FTP_PROXY","NO_PROXY","ALL_PROXY"]
;return[...names,...names.map(name=>name.toLowerCase())].filter(name=>!(name in inside)).flatMap(name=>["--env",name])}function engine_environment_select(env,wanted){
return Object.fromEntries(Object.entries(env).filter(entry=>void 0!==entry[1]&&wanted(entry[0])))}var external_node_net_=__webpack_require__(77030);function getFromSocket(socket,path){
return new Promise(resolve=>{const chunks=[];let size=0;const connection=(0,external_node_net_.connect)(socket);connection.setTimeout(1e4,()=>connection.destroy());connection.on("error",()=>{})
;connection.on("connect",()=>connection.write(`GET ${path} HTTP/1.0\r\nHost: docker\r\n\r\n`));connection.on("data",chunk=>{chunks.push(chunk);size+=chunk.length;if(size>4194304)connection.destroy()})
;connection.on("close",()=>resolve(size>4194304?void 0:bodyOf(Buffer.concat(chunks))))})}function bodyOf(answer){
const end=answer.indexOf("\r\n\r\n"),head=answer.toString("latin1",0,Math.max(end,0)),length=/^content-length: *(\d+)\r?$/im.exec(head)?.[1],body=answer.subarray(end+4),isWhole=void 0===length||Number(length)===body.length
;return/^HTTP\/1\.[01] 200 /.test(head)&&isWhole?body.toString("utf8"):void 0}// CONCATENATED MODULE: ./src/container/engine-client.ts
function createEngineClient(dialect,context){let found,probing;const program=(0,find_program.K)(dialect.name,context.env.PATH),ask=args=>(0,run_command.d)({program:program??dialect.name,args:args,
env:clientEnvironment(context.env)}),look=async()=>{if(void 0===program)return refused(`there is no program "${dialect.name}" on PATH`,dialect.installRemedy);const answer=await askAboutItself({
dialect:dialect,context:context,program:program,ask:ask});if("facts"in answer){found={program:program,facts:answer.facts,seccompProfile:await writeStricter(context,answer.facts)};return{available:!0,
version:answer.facts.version}}return engine_client_explain(answer.failed,dialect)};return{dialect:dialect,context:context,probe(){probing??=look();return probing},engine(){if(void 0===found)throw(0,
errors.jr)(`the ${dialect.name} runtime was used without a probe`);return found},ask:ask,async inspectImage(name){
const socket=void 0===program||!PLAIN_NAME.test(name)?void 0:dialect.socket(program,context.env),said=void 0===socket?void 0:await getFromSocket(socket,`/images/${name}/json`)
;if(void 0!==said)return said;const{exitCode:exitCode,stdout:stdout}=await ask(["image","inspect",name]);return 0===exitCode?stdout:void 0}}}const PLAIN_NAME=/^[\w.:/@-]+$/
;async function writeStricter(context,{seccompProfile:seccompProfile}){const profile=stricterProfile(""===seccompProfile?"":await(0,promises_.readFile)(seccompProfile,"utf8").catch(()=>""))
;return void 0===profile?void 0:writeProfile(context,"podman",profile).catch(()=>{})}async function askAboutItself(question){const{dialect:dialect,context:context,program:program,ask:ask}=question
;let failed={exitCode:null,stdout:"",stderr:""};const find=async()=>{const answer=await ask(dialect.info);failed=answer;return void 0===dialect.facts(answer.stdout)?void 0:answer.stdout
},path=recordPath(context,"engines",`${dialect.name} ${context.user.uid}`),key=dialect.stateKey(program,context.env),text=void 0===key?await find():await rememberedText(context,{path:path,key:key
},find),facts=void 0===text?void 0:dialect.facts(text);return void 0===facts?{failed:failed}:{facts:facts}}function refused(reason,remedy){return{available:!1,reason:reason,remedy:remedy}}
function engine_client_explain({stdout:stdout,stderr:stderr},dialect){const name=dialect.name,said=stderr.trim().split("\n").at(-1)??""
;if(/permission denied|EACCES/i.test(stderr))return refused(`the ${name} engine refuses this user: ${said}`,dialect.permissionRemedy)
;if(/client version .* is too new|is too old|Minimum supported API|client .*newer than server/i.test(stderr))return refused(`the ${name} client and its engine are too far apart in age: ${said}`,"update the older of the two, or put a client of the engine's age first on PATH")
;if(/cannot connect|connection refused|no such file|error during connect|is the docker daemon running/i.test(stderr))return refused(`the ${name} engine is not running: ${said}`,dialect.startRemedy)
;if("docker"===name&&stdout.includes('"buildahVersion"'))return refused('the program "docker" on PATH is podman under another name',"use the runtime podman")
;return refused(`${name} does not work here: ${said||"it did not say why"}`,dialect.startRemedy)}async function stopContainer(client,name){const stopped=await client.ask(["stop","--time","1",name])
;if(0!==stopped.exitCode&&isUnknown(stopped.stderr))return;await client.ask(["rm","--force","--volumes",name])}function isUnknown(stderr){
return/no such container|no container with name or id/i.test(stderr)}async function sweepContainers(client,isDead){
const format=`{{.Names}} ${client.dialect.labelOf("hither-owner")}`,dead=(await client.ask(["ps","--all","--filter","label=hither-action=1","--format",format])).stdout.split("\n").flatMap(line=>{
const[name="",...label]=line.trim().split(" "),owner=parseOwner(label.join(" "));return void 0!==owner&&isDead(owner)?[name]:[]})
;for(const name of dead)await client.ask(["rm","--force","--volumes",name]);return dead}function engine_facts_parse(text){try{return engine_facts_objectOf(JSON.parse(text))}catch{return{}}}
function engine_facts_objectOf(value){return"object"==typeof value&&null!==value?value:{}}function textOf(value){return"string"==typeof value?value:""}function countOf(value){
return"number"==typeof value&&value>0?value:Number.POSITIVE_INFINITY}function dockerKey(program,env){if(env.DOCKER_HOST||env.DOCKER_CONTEXT||hasContext(env))return;try{(0,
external_node_fs_.accessSync)("/var/run/docker.sock",external_node_fs_.constants.R_OK|external_node_fs_.constants.W_OK);const daemon=(0,process_owner.fc)(Number((0,
external_node_fs_.readFileSync)("/var/run/docker.pid","utf8")),"");return(0,process_owner.XU)(daemon,"")?void 0:JSON.stringify([daemon,bootId(),signOf(program)])}catch{return}}
function hasContext({HOME:HOME="",DOCKER_CONFIG:DOCKER_CONFIG=(0,external_node_path_.join)(HOME,".docker")}){const path=(0,external_node_path_.join)(DOCKER_CONFIG,"config.json");if(void 0===(0,
external_node_fs_.statSync)(path,{throwIfNoEntry:!1}))return!1;try{const{currentContext:currentContext="default"}=JSON.parse((0,external_node_fs_.readFileSync)(path,"utf8"))
;return"default"!==currentContext&&""!==currentContext}catch{return!0}}function signOf(path){const status=""===path?void 0:(0,external_node_fs_.statSync)(path,{bigint:!0,throwIfNoEntry:!1})
;return void 0===status?path:`${path} ${(0,stat_index.m1)(status)}`}// CONCATENATED MODULE: ./src/container/engine-dialect.ts
const docker={name:"docker",info:["info","--format","{{json .}}"],facts:// CONCATENATED MODULE: ./src/container/engine-facts.ts
function(text){const info=engine_facts_parse(text),version=textOf(info.ServerVersion);if(""===version)return
;const security=Array.isArray(info.SecurityOptions)?info.SecurityOptions.map(String):[],has=name=>security.some(option=>option.split(",").includes(`name=${name}`));return{version:version,
rootless:has("rootless"),remapsUsers:has("userns"),selinux:has("selinux"),seccomp:has("seccomp"),seccompProfile:"",limits:{memory:!0===info.MemoryLimit,swap:!0===info.SwapLimit,
pids:!0===info.PidsLimit,cpus:!0===info.CpuCfsQuota},cpus:countOf(info.NCPU),idsAreManifests:JSON.stringify(info.DriverStatus??null).includes("io.containerd.snapshotter")}},stateKey:dockerKey,
socket:function(program,env){return void 0===dockerKey(program,env)?void 0:"/var/run/docker.sock"},always:["--init","--ulimit","nofile=4096:4096"],forRun:run=>withoutProxies(run.env),
asCaller:(facts,{uid:uid,gid:gid})=>{if(facts.rootless)return["--user","0:0"];return[...facts.remapsUsers?["--userns","host"]:[],"--user",`${uid}:${gid}`]},labelOf:name=>`{{.Label "${name}"}}`,
gpus:wanted=>["--gpus",wanted],network:mode=>mode,pullLocal:[],installRemedy:"install Docker (https://docs.docker.com/engine/install/), or use another runtime",
startRemedy:'start the Docker daemon ("sudo systemctl start docker", or Docker Desktop), or use another runtime',
permissionRemedy:'ask for access to the Docker socket (the group "docker", which amounts to root), or use podman or apptainer'},podman={name:"podman",info:["info","--format","json"],
facts:function(text){const info=engine_facts_parse(text),host=engine_facts_objectOf(info.host),security=engine_facts_objectOf(host.security),version=textOf(engine_facts_objectOf(info.version).Version)
;if(""===version)return
;const rootless=!0===security.rootless,controllers=Array.isArray(host.cgroupControllers)?host.cgroupControllers.map(String):[],limited=name=>controllers.includes(name)&&!(rootless&&"v1"===host.cgroupVersion)
;return{version:version,rootless:rootless,remapsUsers:!1,selinux:!0===security.selinuxEnabled,seccomp:!0===security.seccompEnabled,seccompProfile:textOf(security.seccompProfilePath),limits:{
memory:limited("memory"),swap:limited("memory"),pids:limited("pids"),cpus:limited("cpu")},cpus:countOf(host.cpus),idsAreManifests:!1}},stateKey:// CONCATENATED MODULE: ./src/container/engine-memory.ts
function(program,env){
const{HOME:HOME="",XDG_CONFIG_HOME:XDG_CONFIG_HOME=`${HOME}/.config`,CONTAINERS_CONF:CONTAINERS_CONF="",CONTAINER_HOST:CONTAINER_HOST=""}=env,settings=["/etc/containers/containers.conf",`${XDG_CONFIG_HOME}/containers/containers.conf`,CONTAINERS_CONF]
;return JSON.stringify([CONTAINER_HOST,bootId(),...[program,...settings].map(signOf)])},socket:()=>{},always:["--http-proxy=false","--read-only-tmpfs=false","--image-volume=ignore",...function(){
const files=Math.min(4096,ownLimit("Max open files")),processes=Math.min(Number(readKernelFile("/proc/sys/kernel/pid_max"))||4096,ownLimit("Max processes"))
;return["--ulimit",`nofile=${files}:${files}`,"--ulimit",`nproc=${processes}:${processes}`]}()],forRun:()=>[],
asCaller:(facts,{uid:uid,gid:gid})=>[...facts.rootless?["--userns","keep-id"]:[],"--user",`${uid}:${gid}`],labelOf:name=>`{{index .Labels "${name}"}}`,gpus:function(wanted){
return("all"===wanted?["all"]:Array.from({length:Number(wanted)||0},(_,number)=>String(number))).flatMap(device=>["--device",`nvidia.com/gpu=${device}`])},
network:(mode,facts)=>"bridge"===mode&&facts.rootless?void 0:mode,pullLocal:["--tls-verify=false"],installRemedy:"install podman (https://podman.io/docs/installation), or use another runtime",
startRemedy:'run "podman info" and mend what it says, or use another runtime',permissionRemedy:'run "podman info" and mend what it says, or use another runtime'},DIALECTS={docker:docker,podman:podman}
;// CONCATENATED MODULE: ./src/container/engine-failure.ts
const NOT_STARTED=[126,127];async function engineFailure(client,{end:end,stderrTail:stderrTail,run:run}){const{name:name,startRemedy:startRemedy}=client.dialect;if(void 0!==end.startError)return{
kind:"runtime",message:`${name} can't be started: ${end.startError}`,remedy:startRemedy};if((0,external_node_fs_.existsSync)((0,external_node_path_.join)(run.folder,"out","ended.json")))return
;if(137===end.exitCode)return wasOutOfMemory(client,run)?engine_failure_outOfMemory(run):void 0;const python=pythonMissing(stderrTail,run)
;if(NOT_STARTED.includes(end.exitCode??0)&&void 0!==python)return python
;return 125===end.exitCode||/^(Error: |docker: )/m.test(lastErrors(stderrTail))?engine_failure_explain(lastErrors(stderrTail),name,run):void 0}function wasOutOfMemory(client,run){
return void 0!==run.resources.memory&&client.engine().facts.limits.memory}function engine_failure_outOfMemory(run){return{kind:"out-of-memory",
message:`the function used more memory than its limit of ${(0,number_text.lP)(run.resources.memory??0)}`,remedy:'raise "resources: memory", or use less'}}
function pythonMissing(stderr,{python:python,image:image}){if(![`exec: "${python}"`,`exec ${python} failed`,`executable file \`${python}\` not found`].some(text=>stderr.includes(text)))return;return{
kind:"python",message:`the image ${image.identity.request.image} has no Python interpreter "${python}" that can be run`,
remedy:'name its interpreter with "python:", or choose an image with Python 3.6 or later'}}function lastErrors(stderr){
return stderr.split("\n").filter(line=>""!==line.trim()&&!/^Run 'docker run --help'|^See 'docker run --help'/.test(line)).slice(-5).join("\n")}
const known=()=>[[/no such image|image not known|unable to find image/i,"image","run again: the image was removed meanwhile"],[/could not select device driver|nvidia|gpu/i,"runtime",'install the NVIDIA Container Toolkit on this machine, or leave "resources: gpus" out'],[/bind source path does not exist|statfs .*no such file|error mounting/i,"runtime",`the engine must see the same files as this program: use a local disk for the store (${(0,
settings.Pe)("store")}), and an engine on this machine`],[/no space left on device/i,"runtime","make room on the disk of the engine"],[/permission denied while trying to connect|cannot connect to the docker daemon/i,"runtime","start the engine, or ask for access to it"],[/minimum memory limit|memory limit/i,"runtime",'raise "resources: memory"'],[/cgroup/i,"runtime",'see that the engine can use control groups: its own "info" command tells']]
;function engine_failure_explain(said,engine,run){const conflict=mountConflict(said,run);if(void 0!==conflict)return conflict
;const[,kind,remedy]=known().find(([pattern])=>pattern.test(said))??[void 0,"runtime",`see that "${engine} run ${run.image.reference} true" works on this machine`];return{kind:kind,
message:`${engine} could not run the container: ${lastLineOf(said).replace(/^(docker: )?(Error: |Error response from daemon: )/,"")||"it did not say why"}`,remedy:remedy}}
// CONCATENATED MODULE: ./src/container/config-of-saved-image.ts
async function configOfSavedImage(client,id){try{const path=await temporaryImagePath(client.context,"image.tar"),saved=client.ask(["save","--output",path,id])
;return await saved.then(({exitCode:exitCode})=>0===exitCode?archiveDigest(path):void 0).finally(()=>(0,promises_.rm)(path,{force:!0}))}catch{return}}
// CONCATENATED MODULE: ./src/container/engine-images.ts
function createEngineImages(client,access){const fetched=new Map;return{identify:(request,report)=>engine_images_identify({client:client,access:access,report:report},request),fetch(identity,report){
const key=`${identity.digest} ${identity.source}`,image=fetched.get(key)??engine_images_fetchImage({client:client,access:access,report:report},identity);fetched.set(key,image)
;image.catch(()=>fetched.delete(key));return image}}}async function engine_images_identify(task,request){const reference=(0,image_reference.rA)(request.image),name=task.client.dialect.name
;switch(reference.kind){case"sif":
throw new errors.bD("image",`the image ${reference.path} is a SIF file, which ${name} can't run`,"use the runtime apptainer, or name the image that the file was made from");case"archive":return{
request:request,digest:await archiveDigest(reference.path),source:reference.path};case"id":
return identityOf(task,request,await inspect(task,reference.digest)??missing(request,name,'check the id with "images"'));case"name":return engine_images_identifyNamed(task,request,reference)}}
async function engine_images_identifyNamed(task,request,image){const{pull:pull}=request,local="always"===pull?void 0:await inspect(task,image.written)
;if(void 0!==local)return identityOf(task,request,local);const engine=task.client.dialect.name
;if("never"===pull)return missing(request,engine,`fetch it with "${engine} pull ${image.written}", or allow that with "pull: missing"`);const answer=await askRegistry(image,task.access)
;if(answer.found){const{config:config,digest:digest}=answer.image;return{request:request,digest:config,source:`${(0,image_reference.aR)(image)}@${digest}`}}return identifyByPulling(task,{
request:request,image:image,answer:answer})}async function identifyByPulling(task,{request:request,image:image,answer:answer}){if("not-found"===answer.reason)throw answer.error
;const reference=void 0===image.digest?`${(0,image_reference.aR)(image)}:${image.tag}`:`${(0,image_reference.aR)(image)}@${image.digest}`;try{await pull(task,image,{reference:reference,
shown:request.image})}catch(thrown){throw thrown instanceof errors.bD?new errors.bD("image",`${answer.error.message}; ${thrown.message}`,answer.error.remedy,{cause:thrown}):thrown}
return identityOf(task,request,await inspect(task,reference)??missing(request,task.client.dialect.name,answer.error.remedy))}function missing(request,engine,remedy){
throw new errors.bD("image",`${engine} has no image ${request.image}`,remedy)}async function identityOf(task,request,local){return{request:request,
digest:task.client.engine().facts.idsAreManifests?await configDigestOf(task,local):local.id,source:local.id}}async function configDigestOf(task,local){
const{client:client,access:access}=task,path=recordPath(client.context,"configs",local.id);return await rememberedText(client.context,{path:path,key:local.id},async()=>{
for(const name of local.repoDigests){const reference=(0,image_reference.rA)(name),answer="name"===reference.kind?await askRegistry(reference,access):void 0;if(answer?.found)return answer.image.config}
return configOfSavedImage(client,local.id)})??local.id}async function engine_images_fetchImage(task,identity){const{client:client}=task,{source:source,digest:digest}=identity;if(void 0!==(0,
container_digest.m)(source))return{identity:identity,reference:source,environment:"image"};const id=await onlyOnce({lock:await lockPath(client.context,`${client.dialect.name}-${(0,
container_digest.ZD)(digest)}`),owner:client.context.owner,look:async()=>(await inspect(task,digest)??await inspectManifest(task,identity))?.id,
make:()=>source.startsWith("/")?loadArchive(task,identity):pullImage(task,identity)});return{identity:identity,reference:id,environment:"image"}}
async function inspectManifest(task,{source:source,digest:digest}){const{client:client}=task;if(!client.engine().facts.idsAreManifests)return
;const name=source.startsWith("/")?readRecord(recordPath(client.context,"ids",digest))?.text:source;return"string"==typeof name?inspect(task,name):void 0}
async function remember({client:client},{id:id},{digest:digest}){if(client.engine().facts.idsAreManifests){const{context:context}=client;await writeRecord(context,recordPath(context,"configs",id),{
key:id,text:digest});await writeRecord(context,recordPath(context,"ids",digest),{key:digest,text:id})}}async function pullImage(task,identity){const{client:client}=task,image=(0,
image_reference.rA)(identity.source),asked=(0,image_reference.rA)(identity.request.image);if("name"!==image.kind)return missing(identity.request,client.dialect.name,"check the name of the image")
;await pull(task,image,{reference:identity.source,shown:identity.request.image});const local=await inspect(task,identity.source)
;if(void 0===local||!client.engine().facts.idsAreManifests&&local.id!==identity.digest)throw new errors.bD("image",`${client.dialect.name} pulled ${identity.source}, but it is not the image that its registry told (${identity.digest})`,"run again; if it stays so, remove the image from the engine")
;await remember(task,local,identity);if("name"===asked.kind&&void 0===asked.digest)await client.ask(["tag",local.id,`${(0,image_reference.aR)(asked)}:${asked.tag}`]);return local.id}
async function loadArchive(task,identity){const{client:client,report:report}=task,shown=identity.request.image;report({type:"image",step:"pull",state:"started",image:shown,
detail:`loading ${identity.source}`});const answer=await load(client,identity.source)
;if(0!==answer.exitCode)throw new errors.bD("image",`${client.dialect.name} could not load ${identity.source}: ${lastLineOf(answer.stderr)}`,'make the file again with "docker save --output image.tar NAME"')
;report({type:"image",step:"pull",state:"done",image:shown,detail:identity.source})
;const loaded=/Loaded image(?:s| ID|\(s\))*: *(\S+)/.exec(answer.stdout)?.[1],local=await inspect(task,identity.digest)??(void 0===loaded?void 0:await inspect(task,loaded))
;if(void 0===local)return missing(identity.request,client.dialect.name,`${identity.source} was loaded but can't be found`);await remember(task,local,identity);return local.id}
async function load(client,path){const link=await temporaryImagePath(client.context,"image.tar");await(0,promises_.symlink)(path,link);return client.ask(["load","--input",link]).finally(()=>(0,
promises_.rm)(link,{force:!0}))}async function pull({client:client,report:report},image,{reference:reference,shown:shown}){const{dialect:dialect,context:context}=client,say=(state,detail)=>report({
type:"image",step:"pull",state:state,image:shown,detail:detail});say("started",reference);let output="";const lines=linesOf(line=>say("progress",line)),take=chunk=>{
output=(output+chunk.toString("utf8")).slice(-4096);lines(chunk)},flags=isLocalRegistry(image.registry)?dialect.pullLocal:[],command={program:client.engine().program,args:["pull",...flags,reference],
env:clientEnvironment(context.env)},end=await startChild(command,take,take).ended
;if(0!==end.exitCode)throw new errors.bD("image",`${dialect.name} could not pull ${shown}: ${end.startError??lastLineOf(output)}`,/no space left/i.test(output)?`make room where ${dialect.name} keeps its images ("${dialect.name} system prune")`:`try "${dialect.name} pull ${reference}", and mend what it says`)
;say("done",reference)}async function inspect({client:client},name){const said=await client.inspectImage(name);if(void 0===said)return;try{
const[first]=[JSON.parse(said)].flat(),id=String(first?.Id),digests=Array.isArray(first?.RepoDigests)?first.RepoDigests.map(String):[];return void 0===first?void 0:{
id:id.startsWith("sha256:")?id:`sha256:${id}`,repoDigests:digests}}catch{return}}// CONCATENATED MODULE: ./src/container/engine-runtime.ts
function createEngineRuntime(name,context){const client=createEngineClient(DIALECTS[name],context),access={account:accountsOf(context.env),env:context.env,architecture:process.arch
},images=createEngineImages(client,access);return{name:name,probe:()=>client.probe(),identify:(request,report=()=>{})=>images.identify(request,report),
fetch:(identity,report)=>images.fetch(identity,report),command:run=>engineCommand(run,client),isolation:run=>engine_runtime_achieved(run,client),
supervision:run=>engine_runtime_leftToSupervisor(run,client),stop:container=>stopContainer(client,container),sweep:isDead=>sweepContainers(client,isDead),
diagnose:(end,stderrTail,run)=>engineFailure(client,{end:end,stderrTail:stderrTail,run:run})}}function engineCommand(run,{dialect:dialect,context:context,engine:engine}){
const{args:args,env:env}=passEnvironment(context.env,run.env),surroundings={...engine(),dialect:dialect,owner:context.owner,user:context.user};return{program:surroundings.program,
args:runArguments(run,surroundings,args),env:env,cwd:run.folder}}function engine_runtime_leftToSupervisor({resources:resources},{engine:engine}){const{limits:limits}=engine().facts;return{
...void 0===resources.memory||limits.memory?{}:{watchMemory:resources.memory},...limits.pids?{}:{limitPids:resources.pids}}}
function engine_runtime_achieved({network:network,relax:relax,resources:resources},{engine:engine}){const{limits:limits,seccomp:seccomp}=engine().facts,memory=limits.memory?"cgroup":"watchdog";return{
network:network,filesystem:relax.includes("writable-root")?"writable-root":"read-only",processes:"namespace",memory:void 0===resources.memory?"none":memory,pids:limits.pids?"cgroup":"rlimit",
cpus:limits.cpus?"cgroup":"none",tmp:"limited",seccomp:seccomp,capabilities:"none",user:relax.includes("image-user")?"image":"caller"}}async function digestOfModules(context,places){
const files=places.flatMap(path=>filesAt({path:path,name:(0,external_node_path_.basename)(path),isInPackage:!isDirectory(path)},new Set)),bytes=files.reduce((sum,file)=>sum+file.size,0)
;if(files.length>2e4||bytes>536870912)return;if(!files.every(file=>file.isSettled))return contentOf(files);const about=JSON.stringify(places),key=(0,container_digest.wN)((0,
external_node_crypto_.createHash)("sha256").update(JSON.stringify(files.map(({name:name,sign:sign})=>[name,sign])))),path=recordPath(context,"python-modules",about);return(0,
container_digest.m)(await rememberedText(context,{path:path,key:key},async()=>contentOf(files))??"")}const MODULE=/\.(py|pyc|so|pyd)$/,PASSED_OVER=/^(\.|__pycache__$|node_modules$)/
;function filesAt({path:path,name:name,isInPackage:isInPackage},seen){const found=(0,external_node_fs_.statSync)(path,{bigint:!0,throwIfNoEntry:!1});if(found?.isFile()){const file={name:name,
path:path,size:Number(found.size),sign:(0,stat_index.m1)(found),isSettled:(0,stat_index.Is)(found)};return isInPackage||MODULE.test(name)?[file]:[]}const real=found?.isDirectory()?(0,
external_node_fs_.realpathSync)(path):void 0;if(void 0===real||seen.has(real))return[];seen.add(real);const names=unlessForbidden(()=>(0,
external_node_fs_.readdirSync)(path),[]).sort(),inner=names.includes("pyvenv.cfg")?[]:names.filter(each=>!PASSED_OVER.test(each)),isPackage=isInPackage||names.includes("__init__.py")
;return inner.flatMap(each=>filesAt({path:(0,external_node_path_.join)(path,each),name:`${name}/${each}`,isInPackage:isPackage},seen))}function isDirectory(path){return!0===(0,
external_node_fs_.statSync)(path,{throwIfNoEntry:!1})?.isDirectory()}function contentOf(files){const hash=(0,external_node_crypto_.createHash)("sha256");for(const{name:name,path:path}of files){
const bytes=unlessForbidden(()=>(0,external_node_fs_.readFileSync)(path),Buffer.alloc(0));hash.update(JSON.stringify([name,bytes.length]));hash.update(bytes)}return(0,container_digest.wN)(hash)}
function unlessForbidden(read,otherwise){try{return read()}catch(thrown){if((0,errors.US)(thrown))return otherwise;throw thrown}}// CONCATENATED MODULE: ./src/container/host-python.ts
async function describePython(context,request){
const program=isScript(request.program)?await behindScript(request.program,context):request.program,{identity:identity,modules:modules,unclear:unclear}=await description(context,{...request,
program:program}),content=0===modules.length?null:await digestOfModules(context,modules),uncovered=unclear??(void 0===content?"modules that are too large to be read":void 0);return{executable:program,
digest:(0,container_digest.wN)((0,external_node_crypto_.createHash)("sha256").update(JSON.stringify([identity,content??null]))),...void 0===uncovered?{}:{uncovered:uncovered}}}
async function description(context,{program:program,env:env}){
const path=recordPath(context,"pythons",JSON.stringify([program,env.PYTHONPATH,env.PYTHONHOME,env.VIRTUAL_ENV])),remembered=readRecord(path),known=remembered?.description
;if(isDescription(known)&&remembered?.key===(await signsOf(program,known)).key)return known
;const found=JSON.parse(await askPython(program,["-s","-B","-c","\nimport hashlib, json, os, re, sys, sysconfig\n\nLIBRARY = os.path.dirname(os.__file__)\nMODULE = re.compile(r'[^\\W\\d]\\w*(\\.py|\\.pyc|(\\.[\\w-]+)*\\.so)?$')\nKNOWN_FINDERS = ('_frozen_importlib', '_frozen_importlib_external', 'zipimport', '_distutils_hack', '_virtualenv',\n                 'importlib._bootstrap_external', 'importlib._bootstrap')\n\ndef is_standard(path):\n    name = os.path.basename(path)\n    if name.startswith('python') and name.endswith('.zip') or name == 'lib-dynload':\n        return True\n    return path == LIBRARY or path.startswith(LIBRARY + os.sep) and '-packages' not in path\n\ndef is_library(path):\n    return os.path.basename(path) in ('site-packages', 'dist-packages')\n\ndef names_in(folder):\n    try:\n        return sorted(os.listdir(folder))\n    except OSError:\n        return []\n\ndef text_of(*parts):\n    try:\n        with open(os.path.join(*parts), 'rb') as file:\n            return file.read().decode('utf-8', 'replace')\n    except (IOError, OSError):\n        return None\n\ndef distributions(folder):\n    found = [name for name in names_in(folder) if re.search(r'\\.(dist-info|egg-info|egg)$', name)]\n    # beside source there may be the metadata of that source, which says nothing of its content\n    return found if is_library(folder) else [name for name in found if text_of(folder, name, 'RECORD') is not None]\n\ndef identity_of(folder, name):\n    if text_of(folder, name, 'direct_url.json') is None:\n        return name\n    record = text_of(folder, name, 'RECORD') or ''\n    return [name, hashlib.sha256(record.encode('utf-8')).hexdigest()]\n\ndef owned(folder, name):\n    for list_name in ('RECORD', 'installed-files.txt', 'SOURCES.txt', 'top_level.txt'):\n        for line in (text_of(folder, name, list_name) or '').splitlines():\n            yield re.split(r'[/,]', line.replace('../', ''))[0]\n    stem = re.split(r'-\\d|\\.(?:dist|egg)-info', name)[0]\n    yield stem\n    yield stem.replace('-', '_').lower()\n\ndef modules_in(folder):\n    owners = set(['__pycache__'])\n    for name in distributions(folder):\n        owners.update(owned(folder, name))\n    for name in names_in(folder):\n        stem = name.split('.')[0]\n        place = os.path.join(folder, name)\n        if MODULE.match(name) and ('.' in name or os.path.isdir(place)) and not owners.intersection([name, stem]):\n            yield place\n\ndef editable(finder_module):\n    mapping = getattr(finder_module, 'MAPPING', {})\n    namespaces = getattr(finder_module, 'NAMESPACES', {})\n    for place in list(mapping.values()) + [place for places in namespaces.values() for place in places]:\n        yield place if os.path.exists(place) else place + '.py'\n\ndef finder_modules():\n    for finder in list(sys.meta_path) + list(sys.path_hooks):\n        name = getattr(finder, '__module__', None) or type(finder).__module__\n        if name not in KNOWN_FINDERS:\n            yield name\n\npath = [each for each in sys.path if each]\nlibraries = [each for each in path if not is_standard(each)]\nmodules, unclear = [], None\nfor each in libraries:\n    if os.path.isfile(each) and not each.endswith('.egg'):\n        modules.append(each)\n    elif not each.endswith('.egg'):\n        modules.extend(modules_in(each))\nfor name in finder_modules():\n    if re.match(r'__editable___\\w+_finder$', name):\n        modules.extend(editable(sys.modules[name]))\n    else:\n        unclear = 'the module finder %s, which can import from anywhere' % name\nfor name in ('sitecustomize', 'usercustomize'):\n    file = getattr(sys.modules.get(name), '__file__', None)\n    if file:\n        modules.append(file)\nwatched = [os.path.join(folder, name) for folder in libraries for name in names_in(folder) if name.endswith('.pth')]\nprint(json.dumps({\n    'executable': sys.executable,\n    'path': path,\n    'watched': watched + [os.path.join(sys.prefix, 'pyvenv.cfg')],\n    'identity': [sys.version, sysconfig.get_platform(),\n                 [[identity_of(folder, name) for name in distributions(folder)] for folder in libraries]],\n    'modules': modules,\n    'unclear': unclear,\n}))\n"],env)),{key:key,areSettled:areSettled}=await signsOf(program,found)
;if(areSettled)await writeRecord(context,path,{key:key,description:found});return found}function isDescription(value){const{path:path,watched:watched,modules:modules}=value??{}
;return[path,watched,modules].every(list=>Array.isArray(list)&&list.every(item=>"string"==typeof item))}async function signsOf(program,{path:path,watched:watched}){
const statuses=await Promise.all([program,...path,...watched].map(each=>(0,promises_.stat)(each,{bigint:!0}).catch(()=>{})));return{
key:JSON.stringify(statuses.map(status=>void 0===status?"not there":(0,stat_index.m1)(status))),areSettled:statuses.every(status=>void 0===status||(0,stat_index.Is)(status))}}
function isScript(program){const start=Buffer.alloc(2);try{const file=(0,external_node_fs_.openSync)(program,"r");(0,external_node_fs_.readSync)(file,start);(0,external_node_fs_.closeSync)(file)
}catch{}return"#!"===start.toString("latin1")}async function behindScript(program,{env:env}){
return(await askPython(program,["-s","-S","-B","-c","import sys; print(sys.executable)"],env)).trim()||program}async function askPython(program,args,env){
const given=Object.entries(env).filter(entry=>void 0!==entry[1]),answer=await(0,run_command.d)({program:program,args:args,env:Object.fromEntries(given)});if(0===answer.exitCode)return answer.stdout
;const said=answer.stderr.trim().split("\n").at(-1)??""
;throw new errors.bD("image",`the Python ${program} does not work: ${said||`exit code ${answer.exitCode}`}`,'name another interpreter with "python:"')}
// CONCATENATED MODULE: ./src/container/host-runtime.ts
const host_runtime_REMEDY='install Python 3.6 or later, or name an interpreter with "python:"';function available(){return"win32"===process.platform?{available:!1,reason:"Windows is not supported",
remedy:"use WSL"}:{available:!0,version:process.platform}}async function host_runtime_identify(request,context){
const names=void 0===request.python?["python3","python"]:[request.python],program=names.map(name=>(0,find_program.K)(name,context.env.PATH)).find(path=>void 0!==path)
;if(void 0===program)throw new errors.bD("image",`there is no Python on this machine: no program ${names.join(" or ")} on PATH`,host_runtime_REMEDY)
;const{executable:executable,digest:digest,uncovered:uncovered}=await describePython(context,{program:program,env:hostEnvironment(context)});return{request:request,digest:digest,source:executable,
...void 0===uncovered?{}:{uncovered:uncovered}}}
const OF_INTERPRETER=["PATH","LD_LIBRARY_PATH","DYLD_LIBRARY_PATH","PYTHONPATH","PYTHONHOME","VIRTUAL_ENV","CONDA_PREFIX","CONDA_DEFAULT_ENV","CUDA_VISIBLE_DEVICES"]
;function hostEnvironment({env:env}){return Object.fromEntries(OF_INTERPRETER.flatMap(name=>{const value=env[name];return void 0===value?[]:[[name,value]]}))}function pythonCommand(run,context){
if(run.mounts.length>0)throw new errors.bD("runtime","the job asks for mounts, which the runtime host can not give: paths are what they are there",'pass the files as arguments with "$file:", or use a container runtime')
;const folder=name=>(0,external_node_path_.join)(run.folder,name);return{program:run.image.reference,args:["-s","-B","-u",folder("in/runner/run_job.py"),folder("out")],env:{
...hostEnvironment(context),...run.env},cwd:folder("tmp")}}function host_runtime_leftToSupervisor({resources:{memory:memory,pids:pids}}){return{limitPids:pids,...void 0===memory?{}:{watchMemory:memory
}}}function host_runtime_achieved({resources:resources},{user:user}){return{network:"host",filesystem:"none",processes:"none",memory:void 0===resources.memory?"none":"watchdog",
pids:0===user.uid?"none":"rlimit",cpus:"none",tmp:"none",seccomp:!1,capabilities:0===user.uid?"some":"none",user:"caller"}}function failureOf(end,{image:image,folder:folder}){
if(void 0!==end.startError)return{kind:"python",message:`${image.reference} can't be started: ${end.startError}`,remedy:host_runtime_REMEDY};return(0,external_node_fs_.existsSync)((0,
external_node_path_.join)(folder,"out","ended.json"))||null!==end.signal?void 0:{kind:"python",
message:`${image.reference} could not run our program (exit code ${end.exitCode}); the console text says why`,remedy:host_runtime_REMEDY}}// CONCATENATED MODULE: ./src/container/create-runtime.ts
const FACTORIES={docker:context=>createEngineRuntime("docker",context),podman:context=>createEngineRuntime("podman",context),apptainer:// CONCATENATED MODULE: ./src/container/apptainer-runtime.ts
function(context){const client=createApptainerClient(context),access={account:accountsOf(context.env),env:context.env,architecture:process.arch
},images=createSifImages(client,access),folders=createJobFolders(context,"mounts");let trying,abilities={limits:"none",seccomp:!1};return{name:"apptainer",probe:()=>client.probe(),
identify:request=>images.identify(request),async fetch(identity,report){const image=await images.fetch(identity,report);trying??=findAbilities(client,image.reference);abilities=await trying
;return image},command(run){folders.add(run);return execCommand(run,client,abilities)},supervision:run=>leftToSupervisor(run,abilities),isolation:run=>achieved(run,client,abilities),
stop:name=>folders.stop(name),sweep:isDead=>folders.sweep(isDead),diagnose:async(end,stderrTail,run)=>apptainerFailure(end,stderrTail,{run:run,abilities:abilities})}},host:function(context){
const folders=createJobFolders(context,"arguments");return{name:"host",probe:async()=>available(),identify:request=>host_runtime_identify(request,context),fetch:async identity=>({identity:identity,
reference:identity.source,environment:null}),command(run){folders.add(run);return pythonCommand(run,context)},supervision:host_runtime_leftToSupervisor,
isolation:run=>host_runtime_achieved(run,context),stop:name=>folders.stop(name),sweep:isDead=>folders.sweep(isDead),diagnose:async(end,_stderrTail,run)=>failureOf(end,run)}}}
;function createRuntime(name,context){return FACTORIES[name](context)}// CONCATENATED MODULE: ./src/container/choose-runtime.ts
async function chooseRuntime(choice,context,report){const refused=[];for(const name of"auto"===choice?orderOf(context.env):[choice]){
const runtime=createRuntime(name,context),answer=await runtime.probe();if(answer.available){for(const{name:other,reason:reason}of refused)report({type:"notice",
message:`${other} is not used: ${reason}`});return runtime}refused.push({name:name,...answer})}throw noneWorks(choice,refused)}function orderOf(env){
return"TRUE"===env.HITHER_USE_SINGULARITY?.toUpperCase()?["apptainer","docker","podman"]:["docker","podman","apptainer"]}function noneWorks(choice,refused){const[only]=refused
;if("auto"!==choice&&void 0!==only)return new errors.bD("runtime",`the runtime ${choice} can't be used: ${only.reason}`,only.remedy)
;const reasons=refused.map(({name:name,reason:reason,remedy:remedy})=>`${name}: ${reason} (${remedy})`)
;return new errors.bD("runtime",`no container runtime works here; ${reasons.join("; ")}`,`fix one of them, or run without isolation by ${(0,settings.Pe)("runtime","host")}`)}
// CONCATENATED MODULE: ./src/executor/local.ts
const local_GRACE_MS=2e3;function createLocalExecutor(machine){return{name:"local",run:(work,signal)=>runLocally(machine,work,signal)}}async function runLocally(machine,work,signal){
const startTime=machine.now()/1e3,child=startChild(work.command,chunk=>work.onOutput("stdout",chunk),chunk=>work.onOutput("stderr",chunk)),gaveUp=watch(child,work,signal),end=await child.ended;return{
reason:await gaveUp.reason(),end:end,startTime:startTime,endTime:machine.now()/1e3,host:machine.host,jobId:null}}function watch(child,work,signal){let ending,reason="ended";const giveUp=why=>{
if(void 0===ending){reason=why;ending=endChild(child,work)}},cancel=()=>giveUp("cancelled"),timer=void 0===work.timeout?void 0:startTimer(work.timeout,()=>giveUp("timed-out"))
;signal.addEventListener("abort",cancel);if(signal.aborted)cancel();return{async reason(){timer?.clear();signal.removeEventListener("abort",cancel);await ending;return reason}}}
async function endChild(child,work){child.kill("SIGTERM");const ended=await Promise.race([child.ended.then(()=>!0),delay(local_GRACE_MS).then(()=>!1)]);await work.stop()
;if(!ended)child.kill("SIGKILL")}function delay(milliseconds){return new Promise(resolve=>{setTimeout(resolve,milliseconds).unref()})}const MAX_DELAY_MS=2**31-1;function startTimer(seconds,done){
let handle;const arm=remaining=>{const step=Math.min(remaining,MAX_DELAY_MS);handle=setTimeout(()=>remaining>step?arm(remaining-step):done(),step)};arm(1e3*seconds);return{
clear:()=>clearTimeout(handle)}}var stage_bundle=__webpack_require__(60526),once=__webpack_require__(78094),run_folder=__webpack_require__(36091),remote_folder=__webpack_require__(48652)
;// CONCATENATED MODULE: ./src/place-of-run.ts
const NO_FOLDER=["ENOTDIR","EEXIST"];async function placeOfRun(store,runId,{owner:owner,retain:retain,warn:warn}){try{return{root:store,folder:await(0,run_folder.kg)(store,runId,owner),
remoteStores:[],leave:async()=>{}}}catch(thrown){if(!(thrown instanceof errors.bD)||NO_FOLDER.includes((0,errors.vq)(thrown.details.cause)??""))throw thrown;const root=await(0,promises_.mkdtemp)((0,
external_node_path_.join)((0,external_node_os_.tmpdir)(),"hither-store-"));warn(`${thrown.message}: what is known there is used, and nothing is kept; ${thrown.remedy}`);return{root:root,
folder:await(0,run_folder.kg)(root,runId,owner),remoteStores:(0,external_node_fs_.existsSync)(store)?[(0,remote_folder.s)({root:store,random:external_node_crypto_.randomBytes},!1)]:[],
leave:()=>retain?Promise.resolve():(0,run_folder.v$)(root)}}}var content_store=__webpack_require__(81931),store_remotes=__webpack_require__(98698);// CONCATENATED MODULE: ./src/sweep-runs.ts
const RUNTIMES=["docker","podman","apptainer","host"];async function sweep_runs_sweepRuns(context,isOver){const folders=await(0,run_folder.Xj)(context.storeRoot,isOver);if(0===folders.length)return[]
;const removed=await Promise.all(RUNTIMES.map(name=>createRuntime(name,context).sweep(isOver)));await sweepLocks((0,store_layout.M5)(context.storeRoot),isOver)
;await sweepLocks(locksFolder(context),isOver);await Promise.all(folders.map(folder=>(0,run_folder.v$)(folder).catch(()=>{})));return removed.flat()}// CONCATENATED MODULE: ./src/run-context.ts
async function openRun(request,control){const{report:report,signal:signal,remoteStores:remoteStores=[]}=control,host=(0,external_node_os_.hostname)(),runId=(0,
external_node_crypto_.randomUUID)().slice(0,13),warn=message=>report({type:"warning",message:message}),asking={env:request.environment,random:external_node_crypto_.randomBytes,signal:signal
},opened=await(0,store_remotes.E9)(request.remoteStores,asking),owner=(0,process_owner.WF)(host),place=await placeOfRun(request.store,runId,{owner:owner,warn:warn,retain:request.retain
}),{folder:folder}=place,remotes=(0,store_remotes.GY)([...place.remoteStores,...remoteStores,...opened],warn),store=(0,content_store.C)(place.root,{remotes:remotes}),user=thisUser(),runtimes={
env:request.environment,storeRoot:store.root,owner:owner,user:user,random:external_node_crypto_.randomBytes},runtimeOf=(0,
once.O)(choice=>chooseRuntime(choice,runtimes,report)),identities=new Map,swept=sweep_runs_sweepRuns(runtimes,other=>(0,
process_owner.XU)(other,host)),discarded=createDiscarded(request.retain,report),numbers={job:0,bundle:0},stage=(0,once.O)(bundle=>{numbers.bundle+=1;return(0,stage_bundle.Th)(bundle.files,(0,
external_node_path_.join)(folder,`bundle-${numbers.bundle}`))}),runner=(0,once.O)(name=>stageRunner((0,external_node_path_.join)(folder,name)));return{context:{store:store,cache:(0,job_cache.y)({
store:store,random:external_node_crypto_.randomBytes,remotes:remotes}),cacheRequest:request,unkept:collectUnkept(),flights:openFlights(store.root,owner,signal),executor:createLocalExecutor({host:host,
now:Date.now}),runtimeOf:job=>runtimeOf(request.runtime??job.spec.runtime??"auto"),identityOf(runtime,request){
const key=JSON.stringify([runtime.name,request]),identity=identities.get(key)??runtime.identify(request,report);identities.set(key,identity);return identity},stage:stage,runner:()=>runner("runner"),
newJob:()=>{numbers.job+=1;return{folder:(0,external_node_path_.join)(folder,`job-${numbers.job}`),container:`hither-${runId}-${numbers.job}`}},discard:discarded.add,parallel:request.parallel,
requireIsolation:request.requireIsolation,retain:request.retain,output:request.output,report:report,signal:signal,now:Date.now,host:host,user:user,environment:request.environment},close:async()=>{
await Promise.all([swept,discarded.gone()]);await(request.retain?(0,run_folder.vF)(folder):removeOrTell(folder,report));await place.leave()}}}function createDiscarded(retain,report){
const removals=new Set;return{add(folder){if(retain){report({type:"notice",message:`the job folder is kept: ${folder}`});return}const removal=(0,
run_folder.v$)(folder).catch(()=>{}).finally(()=>removals.delete(removal));removals.add(removal)},gone:()=>Promise.all(removals)}}async function removeOrTell(folder,report){try{await(0,
run_folder.v$)(folder)}catch(thrown){report({type:"warning",message:`the folder of the run, ${folder}, can't be removed: ${(0,errors.u0)(thrown)}`})}}async function stageRunner(folder){return(0,
stage_bundle.Th)(await(0,stage_bundle.DR)(RUNNER),folder)}function sweepRun({owner:owner,store:store,environment:environment}){const host=(0,external_node_os_.hostname)();return sweep_runs_sweepRuns({
env:environment,storeRoot:store,owner:(0,process_owner.WF)(host),user:thisUser(),random:external_node_crypto_.randomBytes},other=>(0,process_owner.XU)(other,host)||(0,process_owner.Ft)(other,owner))}
function thisUser(){return{uid:process.getuid?.()??0,gid:process.getgid?.()??0}}const RUNNER=(0,external_node_path_.join)((0,external_node_path_.dirname)((0,
external_node_url_.fileURLToPath)(import.meta.url)),"in-container")}),36091:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{
NV:()=>runsSince,Xj:()=>foldersOfRuns,kg:()=>createRunFolder,v$:()=>removeFolder,vF:()=>keepRunFolder})
;var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024),node_fs_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(51455),node_path__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(76760),_process_owner__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(9694),_store_durable_folder__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(92187),_store_store_error__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(6487),_store_store_layout__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(58759)
;const BEGUN="begun",ROOM=65536,KEPT="kept";async function createRunFolder(store,runId,owner){const folder=(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,
_store_store_layout__WEBPACK_IMPORTED_MODULE_6__.Xc)(store),(0,_process_owner__WEBPACK_IMPORTED_MODULE_3__.do)(runId,owner));try{await(0,_store_durable_folder__WEBPACK_IMPORTED_MODULE_4__.w)((0,
_store_store_layout__WEBPACK_IMPORTED_MODULE_6__.Xc)(store));(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder,{mode:448});(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,
node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder,BEGUN),Buffer.alloc(ROOM))}catch(thrown){await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder,{recursive:!0,force:!0}).catch(()=>{})
;throw(0,_store_store_error__WEBPACK_IMPORTED_MODULE_5__.gl)(thrown,`run jobs in ${store}`)}return folder}async function keepRunFolder(folder){await(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder,KEPT),"")}async function removeFolder(folder){try{await(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder,{recursive:!0,force:!0})}catch{await allowRemoval(folder);await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder,{recursive:!0,
force:!0})}}async function allowRemoval(folder){await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.chmod)(folder,448).catch(()=>{});for(const entry of await(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder,{withFileTypes:!0}).catch(()=>[]))if(entry.isDirectory())await allowRemoval((0,
node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder,entry.name))}async function runsSince(store,isOver){const names=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)((0,
_store_store_layout__WEBPACK_IMPORTED_MODULE_6__.Xc)(store)).catch(()=>[]),over=new Set(await foldersOfRuns(store,isOver)),folders=names.map(name=>(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,
_store_store_layout__WEBPACK_IMPORTED_MODULE_6__.Xc)(store),name)).filter(folder=>!over.has(folder));return(await Promise.all(folders.map(folder=>(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder,BEGUN)).catch(()=>(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(folder).catch(()=>{}))))).flatMap(status=>void 0===status?[]:[status.mtimeMs])}async function foldersOfRuns(store,isOver){const folders=(await(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)((0,_store_store_layout__WEBPACK_IMPORTED_MODULE_6__.Xc)(store)).catch(()=>[])).filter(name=>{const owner=(0,
_process_owner__WEBPACK_IMPORTED_MODULE_3__.qR)(name);return void 0!==owner&&isOver(owner)}).map(name=>(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,
_store_store_layout__WEBPACK_IMPORTED_MODULE_6__.Xc)(store),name)),kept=await Promise.all(folders.map(folder=>(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)((0,
node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder,KEPT)).catch(()=>{})));return folders.filter((_,index)=>void 0===kept[index])}}),
59694:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{ls:()=>identify,zn:()=>namedKey,b5:()=>runJob,lK:()=>serialize})
;var errors=__webpack_require__(83916),external_node_path_=__webpack_require__(76760),promises_=__webpack_require__(51455),walk_folder=__webpack_require__(12832)
;// CONCATENATED MODULE: ./src/hints/repository.ts
function pathFromRoot(path,root){return(0,walk_folder.Yw)(path,root)?(0,external_node_path_.relative)(root,path).split(external_node_path_.sep).join("/")||".":void 0}
async function firstInRepository(paths,root){for(const each of paths){const absolute=(0,external_node_path_.resolve)(root,each),path=pathFromRoot(absolute,root);if(void 0===path||"."===path)continue
;const real=await(0,promises_.realpath)(absolute).catch(()=>{}),found=void 0!==real&&(0,walk_folder.Yw)(real,root)?await(0,promises_.stat)(real).catch(()=>{}):void 0;if(void 0!==found)return{
path:path,isFolder:found.isDirectory()}}return}// CONCATENATED MODULE: ./src/hints/find-file.ts
const NAMED=[/: '([^']+)'$/,/: "([^"]+)"$/,/\bname = '([^']+)'/,/^(\S+) not found\.?$/],IN_SOURCE=/^.*\/in\/src\/(?=.)/,IN_WORKING_DIRECTORY=/^(?:\/tmp|.*\/job-\d+\/tmp)\/(?=.)/
;async function findFile(job,message){const named=NAMED.map(pattern=>pattern.exec(message)?.[1]).find(path=>void 0!==path);if(void 0===named)return
;const{root:root,folder:folder}=job.paths,[asked,candidates]=candidatesOf(named,job),argument=argumentOf(asked,job.args),found=await firstInRepository(void 0===argument?candidates:[(0,
external_node_path_.resolve)(folder,asked),...candidates],root);if(void 0===found&&(void 0===argument||!isElsewhere(argument.value,root)))return;const isFolder=found?.isFolder??!1;return{asked:asked,
found:found?.path,isFolder:isFolder,bundled:void 0!==found&&isBundled(found.path,job),argument:argument}}function candidatesOf(named,{args:args,bundle:bundle,paths:paths}){
if(IN_SOURCE.test(named))return[named,[named.replace(IN_SOURCE,"")]];const asked=void 0!==pathFromRoot(named,paths.root)||void 0!==argumentOf(named,args)?named:named.replace(IN_WORKING_DIRECTORY,"")
;return[asked,(0,external_node_path_.isAbsolute)(asked)?[asked]:[(0,external_node_path_.join)((0,external_node_path_.dirname)(bundle.file),asked),asked,(0,
external_node_path_.join)(paths.folder,asked)]]}function isElsewhere(value,root){return(0,external_node_path_.isAbsolute)(value)&&void 0===pathFromRoot(value,root)}
function isBundled(path,{bundle:bundle}){return bundle.files.some(file=>file.path===path||file.path.startsWith(`${path}/`))}function argumentOf(asked,args){for(const[name,value]of args){
const text=textsOf(value).find(each=>isAround(each,asked));if(void 0!==text)return{name:name,value:text}}return}function isAround(text,asked){
const path=text.replace(/^\.\//,"").replace(/\/+$/,""),wanted=asked.replace(/^\.\//,"");return""!==path&&(path===wanted||"."!==path&&wanted.startsWith(`${path}/`))}function textsOf(value){
switch(value.kind){case"string":return[value.value];case"list":case"tuple":return value.items.flatMap(textsOf);case"mapping":return value.entries.flatMap(entry=>textsOf(entry.value));default:return[]}
}var standard_library=__webpack_require__(76825);// CONCATENATED MODULE: ./src/hints/find-module.ts
const MISSING=/^No module named '(\w+(?:\.\w+)*)'/,LACKS=[/module '([^']+)' has no attribute /,/^cannot import name '[^']+' from '([^']+)'/,/^No module named '([^'.]+)\.[^']*'; '\1' is not a package$/],MOST_FOLDERS=2e3
;async function findModule(job,message){const name=MISSING.exec(message)?.[1];if(void 0===name)return;const found=await search(name.split("."),job.paths.root)
;return job.bundle.files.some(({path:path})=>path===found||path===`${found}/__init__.py`)&&!name.includes(".")?void 0:{name:name,found:found}}async function search([top="",...rest],root){
const found=await searchTop(top,root);if(void 0===found||0===rest.length)return found;const inner=[found,...rest].join("/")
;return void 0===await firstInRepository([`${inner}.py`,inner],root)?void 0:found}async function searchTop(name,root){const folders=["."];for(const folder of folders.values()){const entries=await(0,
promises_.readdir)((0,external_node_path_.join)(root,folder),{withFileTypes:!0}).catch(()=>[]);if(entries.some(entry=>"pyvenv.cfg"===entry.name))continue
;for(const entry of entries.filter(each=>isNamed(each,name))){const path=(0,external_node_path_.join)(folder,entry.name);if(entry.isFile()||await hasPython((0,
external_node_path_.join)(root,path)))return path}const inner=entries.filter(entry=>entry.isDirectory()&&!(0,walk_folder.JR)(entry.name));folders.push(...inner.map(entry=>(0,
external_node_path_.join)(folder,entry.name)).slice(0,MOST_FOLDERS-folders.length))}return}function isNamed(entry,name){
return entry.isFile()?entry.name===`${name}.py`:entry.isDirectory()&&entry.name===name}async function hasPython(folder){return(await(0,
promises_.readdir)(folder).catch(()=>[])).some(name=>name.endsWith(".py"))}async function findHidden({bundle:bundle,paths:paths},message){
const name=LACKS.map(pattern=>pattern.exec(message)?.[1]).find(each=>void 0!==each);if(void 0===name||!(0,standard_library.L)(name))return;const candidates=bundle.importPaths.flatMap(folder=>[(0,
external_node_path_.join)(folder,`${name}.py`),(0,external_node_path_.join)(folder,name,"__init__.py")]),found=await firstInRepository(candidates,paths.root);return void 0===found?void 0:{name:name,
file:found.path}}var number_text=__webpack_require__(30449);// CONCATENATED MODULE: ./src/hints/execution-rules.ts
const NO_NETWORK=/Temporary failure in name resolution|Name or service not known|Name does not resolve|No address associated with hostname|\[Errno -3\]|Network is unreachable|Could not resolve host/,OF_PROGRAM=new Set(["CalledProcessError","SystemExit","Exited"])
;function wasExecution(facts){const{type:type,message:message,traceback:traceback}=facts.error??{type:"",message:"",traceback:""};if(/failed to map segment from shared object/.test(message))return!0
;if("PermissionError"===type&&/'\/tmp\/[^']*'$/.test(message))return/\bin _execute_child\b|\bos\.(?:exec|spawn|posix_spawn)/.test(traceback)
;const notExecutable=/exit status 126\.?$|exit code 126\b|^126$/.test(message);return OF_PROGRAM.has(type)&&notExecutable&&/\/tmp\/.*Permission denied/.test(facts.console)}
const OF_SHARED_MEMORY=/out of shared memory|insufficient shared memory|killed by signal: Bus error/i,NO_ROOM=/No space left on device/;function isBusError({status:status,error:error}){
return"failed"===status&&"Signal"===error?.type&&error.message.includes("SIGBUS")}function said({error:error,console:console}){if(null===error)return""
;return`${error.message}\n${error.traceback}\n${OF_PROGRAM.has(error.type)?console:""}`}function isContained({container:container}){return null!==container.runtime&&"host"!==container.runtime}
function isLimitedByEngine({container:container}){return"docker"===container.runtime||"podman"===container.runtime}const EXECUTION_RULES=[facts=>{
if("none"!==facts.network||!isContained(facts)||!NO_NETWORK.test(said(facts)))return
;return`the container has no network: write \`${"apptainer"===facts.container.runtime?"network: host":"network: bridge"}\` in the job to give it one`},facts=>{const{relax:relax,error:error}=facts
;if(!isLimitedByEngine(facts)||relax.includes("tmp-exec")||null===error||!wasExecution(facts))return
;return"nothing in /tmp can be run or loaded as a library (noexec): write `relax: [tmp-exec]` in the job to allow it"},facts=>{const{error:error,full:full,resources:resources}=facts
;if(null===error||!isLimitedByEngine(facts))return
;const remedy="raise it with `resources: { shm: 1G }`",text=`${error.message}\n${error.traceback}`,noRoom=NO_ROOM.test(text)&&(full.includes("/dev/shm")||/\/dev\/shm|shared memory|<?\/torch_/.test(text)),died=isBusError(facts)&&full.includes("/dev/shm")
;if(noRoom||died||OF_SHARED_MEMORY.test(text))return`/dev/shm, which processes share memory through, is full at ${(0,number_text.lP)(resources.shm)}: ${remedy}`
;return isBusError(facts)?`SIGBUS in a container mostly means that /dev/shm is full, which has ${(0,number_text.lP)(resources.shm)} here: ${remedy}`:void 0},facts=>{
const{error:error,full:full,container:container,resources:resources}=facts
;return"limited"===container.isolation?.tmp&&full.includes("/tmp")&&NO_ROOM.test(`${error?.message}\n${error?.traceback}`)?`/tmp, where the working directory is, is full at ${(0,
number_text.lP)(resources.tmp)}: raise it with \`resources: { tmp: 4G }\``:void 0}];var quoted=__webpack_require__(25403);function quotedPath(path){return`"${(0,quoted.g)(path,400)}"`}
function mountOf(value){return`list the folder ${quotedPath(value)} in \`mounts:\`, or give each file as { $file: \u2026 } or { $npy: \u2026 }`}
function specialValue(value,{missingFile:missingFile,specFolder:specFolder}){const found=missingFile?.found,path=void 0===found?value:external_node_path_.posix.relative(specFolder,found)
;return`write ${`{ ${value.endsWith(".npy")?"$npy":"$file"}: ${quotedPath(path)} }`} in place of ${quotedPath(value)}${void 0===found?", or list its folder in `mounts:`":""}`}
function openBeside({missingFile:missingFile,functionFolder:functionFolder}){
return`open it as os.path.join(os.path.dirname(__file__), ${quotedPath(external_node_path_.posix.relative(functionFolder,missingFile?.found??""))})`}
function listing({found:found="",isFolder:isFolder},{functionFolder:functionFolder,specFolder:specFolder}){const pattern=isFolder?`${found}/**`:found,places=[{
path:external_node_path_.posix.relative(functionFolder,pattern),write:path=>`@hi.additional_files([${path}])`},{path:external_node_path_.posix.relative(specFolder,pattern),
write:path=>`\`additional-files: [${path}]\``}],[nearest]=places.filter(({path:path})=>!path.startsWith("../"))
;return void 0===nearest?"give it as an argument, { $file: \u2026 }":`list it with ${nearest.write(quotedPath(nearest.path))} (additional_files), or give it as an argument, { $file: \u2026 }`}
const FILE_RULES=[facts=>{const{missingFile:missingFile}=facts;if(void 0===missingFile?.argument)return
;const{name:name,value:value}=missingFile.argument,remedy=missingFile.isFolder||missingFile.asked!==value?mountOf(value):specialValue(value,facts)
;return`the function gets the argument ${quotedPath(name)} as text, and no file with it: ${remedy}`},facts=>{const{missingFile:missingFile}=facts
;if(void 0===missingFile?.found||void 0!==missingFile.argument)return;const{found:found,bundled:bundled,asked:asked}=missingFile,beside=external_node_path_.posix.isAbsolute(asked)?"":openBeside(facts)
;return bundled?`${quotedPath(found)} was taken along, but not into the working directory, which is empty at first: ${openBeside(facts)}`:`${quotedPath(found)} is in the repository, but was not taken along: ${listing(missingFile,facts)}${""===beside?"":`, and ${beside}`}`
}],MODULE_RULES=[({missingModule:missingModule,container:container,functionFolder:functionFolder,hostPython:hostPython="python3"})=>{if(void 0===missingModule)return
;const{name:name,found:found}=missingModule;if(void 0!==found){const path=quotedPath(external_node_path_.posix.relative(functionFolder,found))
;return`${quotedPath(found)} is in the repository, but was not taken along as ${quotedPath(name)}: list it with @hi.local_modules([${path}]), or in \`local-modules:\` of the job`}
const onHost="host"===container.runtime,place=onHost?`the Python of this machine, ${hostPython},`:`the image ${container.declared}`,remedy=onHost?`install it there ("${hostPython} -m pip install ${name.split(".")[0]}"), or name another Python with \`python:\``:"name an image that has it with `container:`"
;return`${quotedPath(name)} is neither in ${place} nor among the modules of the repository: ${remedy}`},({hiddenModule:hiddenModule})=>{if(void 0===hiddenModule)return
;const{name:name,file:file}=hiddenModule;return`"import ${name}" gives the standard library's module, not ${quotedPath(file)}: rename yours, or import it relatively ("from . import ${name}")`
}],SUCCESS=new Set(["","0","None"]),RULES=[...EXECUTION_RULES,...FILE_RULES,...MODULE_RULES,...[({status:status,error:error})=>{
if("error"===status&&"SystemExit"===error?.type&&SUCCESS.has(error.message))return"a function that exits gives no result: return the result instead of calling sys.exit"
;return"failed"===status&&"Exited"===error?.type&&error.message.includes("exit code 0 ")?"a function that ends its process gives no result: return the result instead of calling os._exit":void 0
},({status:status,left:files})=>{const[first]=files;if("finished"!==status||void 0===first)return
;return`files in the working directory go with the job: ${files.slice(0,10).map(quotedPath).join(", ")+(files.length>10?" and more":"")}; return hi.File(${quotedPath(first)}) to keep one`}]]
;function hintsFor(facts){return RULES.flatMap(rule=>rule(facts)??[])}// CONCATENATED MODULE: ./src/hints/gather-facts.ts
const TAIL_LINES=50;async function hintsOf(ended){const{record:record,noticed:noticed}=ended
;return"finished"===record.status&&0===(noticed?.left??[]).length||"skipped"===record.status?[]:hintsFor(await gather(ended))}async function gather({job:job,record:record,noticed:noticed}){
const{spec:spec,paths:paths,bundle:bundle}=job,found="error"===record.status&&null!==record.error?await lookUp(job,record.error):{};return{status:record.status,error:record.error,
console:record.runtime_info.console_out.lines.slice(-TAIL_LINES).map(({text:text})=>text).join("\n"),container:record.container,network:spec.network,relax:spec.relax,resources:spec.resources,
functionFolder:(0,external_node_path_.dirname)(bundle.file),specFolder:pathFromRoot(paths.folder,paths.root)??".",left:noticed?.left??[],full:noticed?.full??[],hostPython:noticed?.hostPython,...found}
}async function lookUp(job,error){switch(error.type){case"FileNotFoundError":return defined("missingFile",await findFile(job,error.message));case"ModuleNotFoundError":{
const hidden=await findHidden(job,error.message);return void 0===hidden?defined("missingModule",await findModule(job,error.message)):{hiddenModule:hidden}}case"AttributeError":case"ImportError":
return defined("hiddenModule",await findHidden(job,error.message));default:return{}}}function defined(key,value){return void 0===value?{}:{[key]:value}}
var encode_arguments=__webpack_require__(16715),external_node_crypto_=__webpack_require__(77598),dtype=__webpack_require__(69346),encoded_view=__webpack_require__(14972),npy_header=__webpack_require__(33065),npy_header_text=__webpack_require__(11365),write_json=__webpack_require__(7096)
;// CONCATENATED MODULE: ./src/values/hither-hash.ts
const MAX_ARRAY_BYTES=67108864;async function hitherHash(job){const pieces=['{"args":'];if(!addMapping([...job.args],pieces)||arrayBytesIn(pieces)>MAX_ARRAY_BYTES)return null
;const{functionVersion:version,functionName:name}=job;pieces.push(`,"function_Version":${(0,write_json.cE)(version)},"function_name":${(0,write_json.cE)(name)}}`);return digest(pieces,job.arrayBytes)}
function arrayBytesIn(pieces){return pieces.reduce((sum,piece)=>sum+("string"==typeof piece?0:piece.ref.size),0)}async function digest(pieces,arrayBytes){const hash=(0,
external_node_crypto_.createHash)("sha1");for(const piece of pieces){if("string"==typeof piece){hash.update(piece);continue}const stored=await arrayBytes(piece.ref),file=stored&&asSaved(stored)
;if(void 0===file)return null;updateArray(file,hash)}return hash.digest("hex")}const PART_BYTES=786432;function updateArray(file,hash){hash.update('{"_type":"npy","data_b64":"')
;for(let at=0;at<file.length;at+=PART_BYTES)hash.update(file.toString("base64",at,at+PART_BYTES));hash.update('"}')}function add(json,pieces){const view=(0,encoded_view.E)(json);switch(view.kind){
case"list":return addItems(["[","]"],view.items,pieces);case"tuple":return addItems(['{"_type":"tuple","data":[',"]}"],view.items,pieces);case"object":return addMapping([...view.entries],pieces)
;case"dict":return addMapping(view.pairs,pieces);case"array":pieces.push(view);return!0;default:return addLeaf(view,pieces)}}function addLeaf(view,pieces){const text=leafText(view)
;if(void 0!==text)pieces.push(text);return void 0!==text}function leafText(view){switch(view.kind){case"null":return"null";case"boolean":return String(view.value);case"string":return(0,
write_json.cE)(view.value);case"integer":return(0,number_text.xe)(view.text);case"float":return floatToken(view.value);default:return}}function addItems([open,close],items,pieces){pieces.push(open)
;for(const[index,item]of items.entries()){pieces.push(0===index?"":",");if(!add(item,pieces))return!1}pieces.push(close);return!0}function addMapping(pairs,pieces){const sorted=sortByKey(pairs)
;pieces.push("{");for(const[index,[key,value]]of(sorted??[]).entries()){pieces.push(`${0===index?"":","}${(0,write_json.cE)(key)}:`);if(!add(value,pieces))return!1}pieces.push("}")
;return void 0!==sorted}function sortByKey(pairs){const keys=pairs.map(([key])=>keyOf(key)),kinds=new Set(keys.map(key=>key?.kind))
;if(keys.includes(void 0)||kinds.size>1||kinds.has("none")&&keys.length>1)return;const items=pairs.map(([,value],index)=>({key:keys[index]??NONE,value:value}))
;items.sort((a,b)=>"string"===a.key.kind?(0,write_json.HH)(a.key.text,b.key.text):a.key.order-b.key.order);return items.map(({key:key,value:value})=>[key.text,value])}const NONE={kind:"none",
text:"null",order:0};function keyOf(json){const view=(0,encoded_view.E)(json);switch(view.kind){case"string":return{kind:"string",text:view.value,order:0};case"integer":return{kind:"number",text:(0,
number_text.xe)(view.text),order:Number(view.text)};case"float":return{kind:"number",text:floatToken(view.value),order:view.value};case"boolean":return{kind:"number",text:String(view.value),
order:Number(view.value)};case"null":return NONE;default:return}}function floatToken(value){if(Number.isFinite(value))return(0,number_text.qx)(value)
;return Number.isNaN(value)?"NaN":value>0?"Infinity":"-Infinity"}function asSaved(stored){const header=(0,npy_header.nq)(stored,stored.length);if(!header.ok)return
;const bothOrders=header.shape.includes(0)||header.shape.filter(dim=>dim>1).length<=1,form={dtype:(0,dtype.X4)(header.dtype),shape:header.shape,fortranOrder:header.fortranOrder&&!bothOrders},own=(0,
npy_header_text.w)(form);return stored.subarray(0,header.headerLength).equals(own)?stored:Buffer.concat([own,stored.subarray(header.headerLength)])}
// CONCATENATED MODULE: ./src/job/hither-hash-of-job.ts
function hitherHashOf({job:job,encoded:encoded},store){return hitherHash({functionName:job.functionName,functionVersion:job.functionVersion,args:encoded.args,arrayBytes:ref=>store.readVerified(ref)})}
var job_document=__webpack_require__(5500),job_environment=__webpack_require__(69836);// CONCATENATED MODULE: ./src/job/job-folder.ts
function jobFolderAt(path){const inFolder=(0,external_node_path_.join)(path,"in");return{path:path,in:inFolder,out:(0,external_node_path_.join)(path,"out"),tmp:(0,
external_node_path_.join)(path,"tmp"),runner:(0,external_node_path_.join)(inFolder,"runner"),source:(0,external_node_path_.join)(inFolder,"src"),jobDocument:(0,
external_node_path_.join)(inFolder,"job.json"),runDocument:(0,external_node_path_.join)(inFolder,"run.json"),passwd:(0,external_node_path_.join)(inFolder,"etc","passwd"),group:(0,
external_node_path_.join)(inFolder,"etc","group"),hosts:(0,external_node_path_.join)(inFolder,"etc","hosts"),environmentScript:(0,external_node_path_.join)(inFolder,"etc","env","99-zz-hither.sh")}}
function placedObject(folder,sha1){return(0,external_node_path_.join)(folder.in,"store","sha1",sha1.slice(0,2),sha1.slice(2,4),sha1.slice(4,6),sha1)}function placedFile(folder,sha1,name){return(0,
external_node_path_.join)(folder.in,"files",sha1,name)}// CONCATENATED MODULE: ./src/values/job-hash-text.ts
const PREFIX="hither-job/1\n";function canonicalText(object){const entries=(0,write_json.CA)(object).map(([key,value])=>[key,"args"===key&&value instanceof Map?new Map((0,
write_json.CA)(value)):value]);return PREFIX+(0,write_json.bv)(new Map(entries))}// CONCATENATED MODULE: ./src/job/job-hash.ts
const NAMES_OF_IMAGE=new Set(["declared"]);function jobKey(document){const fields=new Map([...document].map(([key,value])=>[key,counted(key,value)]));return{hash:(0,
external_node_crypto_.createHash)("sha256").update(canonicalText(fields)).digest("hex"),fields:fields}}function counted(key,value){if(!(value instanceof Map))return value;switch(key){case"container":
return new Map([...value].filter(([name])=>!NAMES_OF_IMAGE.has(name)));case"args":return new Map([...value].map(([name,argument])=>[name,hashedValue(argument)]));default:return value}}
function hashedValue(value){if(Array.isArray(value))return value.map(hashedValue);if(!(value instanceof Map))return value
;return"hither_file"===value.get("_type")?hashedObject(value):new Map([...value].map(([key,item])=>[key,hashedValue(item)]))}function hashedObject(value){
const kind=value.get("item_type")??null,fields=[["_type","hither_file"],["kind",kind],["sha256",value.get("sha256")??null],["size",value.get("size")??null]]
;return new Map("file"===kind?[...fields,["name",baseName(value.get("sha1_path"))]]:fields)}function baseName(uri){return"string"==typeof uri?uri.slice(uri.lastIndexOf("/")+1):null}
// CONCATENATED MODULE: ./src/job/required-isolation.ts
function missingIsolation(spec,isolation){const{resources:resources,relax:relax,network:network}=spec
;return[[isolation.network===network||"none"===isolation.network,`network ${isolation.network}`],["read-only"===isolation.filesystem||relax.includes("writable-root"),`file system ${isolation.filesystem}`],["namespace"===isolation.processes,"processes of the machine are visible"],[void 0===resources.memory||"none"!==isolation.memory,"memory is not limited"],["none"!==isolation.pids,"the number of processes is not limited"],["none"!==isolation.cpus,"CPUs are not limited"],["none"!==isolation.tmp,"temporary files are not limited"],[isolation.seccomp,"system calls are not filtered"],["none"===isolation.capabilities,"capabilities are kept"]].filter(([given])=>!given).map(([,words])=>words)
}var external_node_fs_=__webpack_require__(73024),from_plain=__webpack_require__(41069);// CONCATENATED MODULE: ./src/job/resource-limits.ts
const OUTPUT_LIMIT=64*1024**3;var stage_bundle=__webpack_require__(60526);// CONCATENATED MODULE: ./src/job/write-job-folder.ts
async function writeJobFolder(serialized,options){const folder=jobFolderAt(options.path);for(const path of[folder.path,folder.in,folder.out,folder.tmp,(0,
external_node_path_.dirname)(folder.passwd)])(0,external_node_fs_.mkdirSync)(path,{recursive:!0,mode:493});(0,external_node_fs_.chmodSync)(folder.path,448);(0,
stage_bundle.ey)(options.runner,folder.runner,options.mode);(0,stage_bundle.ey)(serialized.bundle,folder.source,options.mode);await placeObjects(serialized,folder,options);(0,
external_node_fs_.writeFileSync)(folder.jobDocument,(0,write_json.GF)(options.document));(0,external_node_fs_.writeFileSync)(folder.runDocument,(0,write_json.GF)(runDocument(options.supervision)))
;writeAccounts(folder,options.user);writeEnvironment(folder,options.supervision);return folder}async function placeObjects({encoded:encoded},folder,options){
const opened=new Set([...encoded.files.map(({ref:ref})=>ref.sha1),...encoded.mentioned.map(({sha1:sha1})=>sha1)]);for(const ref of encoded.objects){const mode=opened.has(ref.sha1)?options.mode:"link"
;await options.store.placeVerified(ref,placedObject(folder,ref.sha1),mode)}
for(const{ref:ref,name:name}of encoded.files)await options.store.placeVerified(ref,placedFile(folder,ref.sha1,name),options.mode)}function runDocument(supervision){return(0,from_plain.b)({
schema:"hither-run/1",watch_memory:supervision.watchMemory??null,limit_pids:supervision.limitPids??null,limit_file_size:OUTPUT_LIMIT,limit_output:OUTPUT_LIMIT,variables:supervision.variables??{}})}
function writeEnvironment({environmentScript:environmentScript},{environmentScript:text}){if(void 0!==text){(0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(environmentScript));(0,
external_node_fs_.writeFileSync)(environmentScript,text)}}const HOSTS="127.0.0.1 localhost\n127.0.1.1 hither\n::1 localhost ip6-localhost ip6-loopback\n"
;function writeAccounts(folder,{uid:uid,gid:gid}){const user=0===uid?[]:[`hither:x:${uid}:${gid}::/tmp:/bin/sh`],group=0===gid?[]:[`hither:x:${gid}:`];(0,
external_node_fs_.writeFileSync)(folder.passwd,["root:x:0:0:root:/tmp:/bin/sh",...user,""].join("\n"));(0,external_node_fs_.writeFileSync)(folder.hosts,HOSTS);(0,
external_node_fs_.writeFileSync)(folder.group,["root:x:0:",...group,""].join("\n"))}var policy=__webpack_require__(94798),settings=__webpack_require__(58750);// CONCATENATED MODULE: ./src/known-job.ts
async function knownOr(keyed,compute){const{key:key,identity:identity,job:job,context:context,known:known}=keyed,use=(0,policy.E)(job.spec,context.cacheRequest,identity.uncovered);known.cache={hit:!1,
reason:use.why};const make=async()=>{const computed=await compute().catch(async thrown=>{if(use.keep&&thrown instanceof errors.bD)await context.cache.note(key,{status:"failed",type:""});throw thrown})
;if(!use.keep||!await keep(computed,keyed))await noteEnd(computed.verdict,keyed,use.keep);return computed.verdict};return use.look?context.flights.join(key.hash,{look:()=>look(keyed,use.keep),
make:make,onWait:holder=>tellWaiting(holder,keyed)}):make()}function tellWaiting(holder,{job:job,context:context}){const who=void 0===holder?"another run":`process ${holder.pid} on ${holder.host}`
;context.report({type:"notice",message:`${job.label} is being computed by ${who}: waiting for its result`})}async function look(keyed,keep){
const{key:key,job:job,context:context,known:known}=keyed,found=await context.cache.lookUp(key,job.spec.cache,"verify");if(found.hit){
if(void 0!==found.from&&keep)await orTell(keyed,()=>context.cache.keep(found.entry));if(context.retain){const message=`${job.label} has no job folder that could be kept: its result is known; ${(0,
settings.Pe)("force-run")} computes it again`;context.report({type:"notice",message:message})}return recall(found,known)}if(!known.cache?.reason){known.cache={hit:!1,reason:found.reason}
;if(void 0!==found.warning)context.report({type:"warning",message:`${job.label} is computed again: ${found.warning}`})}return}function recall({entry:entry,from:from},known){
const{status:status,result:result,error:error,container:container,runtimeInfo:runtimeInfo}=entry,{runtime:runtime,isolation:isolation,environment:environment,digest:digest}=container;known.container={
runtime:runtime,isolation:isolation,environment:environment,digest:digest};known.runtimeInfo=runtimeInfo
;const when=new Date(1e3*runtimeInfo.end_time).toISOString().slice(0,19).replace("T"," "),where=void 0===from?"":`, known to ${from}`;known.cache={hit:!0,
reason:`computed on ${when} UTC on ${runtimeInfo.host}${where}`};return{status:status,result:result,error:error}}async function noteEnd({status:status,error:error},{key:key,context:context},mayNote){
if("finished"===status)await context.cache.note(key,void 0);else if(mayNote&&"cancelled"!==status&&"skipped"!==status)await context.cache.note(key,{status:status,type:error?.type??""})}
async function keep({verdict:verdict,objects:objects},keyed){const{key:key,job:job,context:context,known:known}=keyed,{status:status,result:result,error:error}=verdict
;if(!("finished"===status||"error"===status&&job.spec.cache.cacheFailing)||void 0===known.runtimeInfo||void 0===known.container)return!1;const entry={key:key,functionName:job.functionName,
functionVersion:job.functionVersion,status:status,result:result,error:error,hitherHash:known.hitherHash??null,container:{declared:job.declaredImage,...known.container},runtimeInfo:known.runtimeInfo,
objects:objects};await orTell(keyed,async()=>{await context.cache.keep(entry);await context.cache.publish(entry)});return!0}async function orTell({job:job,context:context},keepEntry){try{
await keepEntry()}catch(thrown){context.unkept.add(job.label,thrown)}}var build_record=__webpack_require__(99803);// CONCATENATED MODULE: ./src/result/classify.ts
function classify(evidence){const{reason:reason,outcome:outcome,processEnd:processEnd}=evidence
;if("timed-out"===reason)return stopped("timed-out","TimedOut",`the time limit of ${evidence.timeout} s was reached`)
;if("cancelled"===reason)return stopped("cancelled","Cancelled","the run was cancelled");if("memory"===processEnd?.killed){
return failure("OutOfMemory",`the function used more memory than ${void 0===evidence.memory?"there is":`its limit of ${(0,number_text.lP)(evidence.memory)}`}: raise "resources: memory", or use less`)}
if("output"===processEnd?.killed)return failure("DiskFull","the function wrote more into its output folder than is allowed");if("finished"===outcome.status)return{status:"finished",
result:outcome.result,error:null};if("none"===outcome.status)return withoutResult(evidence);return{status:outcome.status,result:null,error:outcome.error}}function failure(type,message){
return stopped("failed",type,message)}function stopped(status,type,message){return{status:status,result:null,error:{type:type,message:message,traceback:""}}}function withoutResult(evidence){
const signal=evidence.processEnd?.signal??evidence.signal,exitCode=evidence.processEnd?.exitCode??evidence.exitCode
;if(null!==signal)return failure("Signal",`the function was ended by ${signal}${explainSignal(signal)} and left no result`)
;if(null!==exitCode&&exitCode>128&&void 0===evidence.processEnd)return failure("Signal",`the container was ended by signal ${exitCode-128} and left no result`)
;return failure("Exited",`the function ended with exit code ${exitCode??"unknown"} and left no result`)}function explainSignal(signal){return{SIGSEGV:" (a crash in compiled code)",
SIGBUS:" (mapped memory that could not be had: a full /dev/shm, or a file that shrank while it was mapped)",SIGILL:" (an instruction that this processor does not have)",
SIGFPE:" (an integer division by zero in compiled code)",SIGABRT:" (compiled code gave up)",SIGKILL:" (killed from outside, often for lack of memory)"}[signal]??""}
var check_encoded=__webpack_require__(32857),encoded=__webpack_require__(22544);// CONCATENATED MODULE: ./src/result/left-file.ts
async function openLeftFile(path){const handle=await openHere(path),stat=await(handle?.stat());if(void 0!==stat&&(!stat.isFile()||1!==stat.nlink)){await(handle?.close());throw notOurs(path)}
return handle}async function openHere(path){try{return await(0,promises_.open)(path,external_node_fs_.constants.O_RDONLY|external_node_fs_.constants.O_NOFOLLOW|external_node_fs_.constants.O_NONBLOCK)
}catch(thrown){if("ENOENT"===(0,errors.vq)(thrown))return;throw notOurs(path,thrown)}}function notOurs(path,cause){
return new errors.bD("runtime",`${path} is not a regular file with one name that can be read`,"the function must not replace the files of its result by links, pipes or folders",{cause:cause})}
// CONCATENATED MODULE: ./src/result/collect-objects.ts
const OUT_NAME=/^\d{1,9}(\.npy)?$/;async function collectObjects(result,outFolder,store){const collected=await collect(result,outFolder,store),checked=(0,check_encoded.lq)(collected)
;if(!checked.ok)throw unusable(`result${checked.path}: ${checked.message}`);return collected}async function collect(result,outFolder,store){if(Array.isArray(result)){const items=[]
;for(const item of result)items.push(await collect(item,outFolder,store));return items}if(!(result instanceof Map))return result
;if("hither_file"===result.get("_type"))return collectOne(result,outFolder,store);const entries=[];for(const[key,value]of result)entries.push([key,await collect(value,outFolder,store)])
;return new Map(entries)}async function collectOne(reference,outFolder,store){const out=reference.get("out")
;if("string"!=typeof out||!OUT_NAME.test(out))throw unusable("the name of one of its files is not ours");const path=(0,external_node_path_.join)(outFolder,out),header=await readHeader(path)
;if("ndarray"!==reference.get("item_type")){const name=reference.get("name");return(0,encoded.We)(await store.adoptFile(path),"string"==typeof name?name:"file")}
if(!header.ok)throw unusable(`an array is damaged: ${header.message}`);return(0,encoded.z)(await store.adoptFile(path),header)}async function readHeader(path){const handle=await openLeftFile(path)
;if(void 0===handle)throw unusable(`its file ${path} is missing`);try{return await(0,npy_header.SN)(handle)}finally{await handle.close()}}function unusable(why){
return new errors.bD("runtime",`the result can't be used: ${why}`,"the function must not touch the files below /out")}
var external_node_buffer_=__webpack_require__(4573),json=__webpack_require__(93258),parse_json=__webpack_require__(21704);// CONCATENATED MODULE: ./src/result/collect-outcome.ts
const MAX_RESULT_BYTES=67108864;async function readOutcome(outFolder){const document=await readDocument((0,external_node_path_.join)(outFolder,"result.json"));if(void 0===document)return{status:"none"
};if("string"==typeof document)return broken(document);const status=document.get("status"),result=document.get("result");if("finished"===status&&void 0!==result)return{status:status,result:result,
left:namesIn(document.get("left"))};const error=document.get("error");if(("error"===status||"failed"===status)&&error instanceof Map)return{status:status,error:readError(error),
full:namesIn(document.get("full"))};return broken("it has no result and no error")}async function readProcessEnd(outFolder){const document=await readDocument((0,
external_node_path_.join)(outFolder,"ended.json"));if(void 0===document||"string"==typeof document)return;const killed=document.get("killed");return{exitCode:integerOf(document.get("exit_code")),
signal:textOf(document.get("signal"))||null,maxRss:integerOf(document.get("max_rss")),killed:"memory"===killed||"output"===killed||"stdin"===killed?killed:null,full:namesIn(document.get("full"))}}
const MAX_NAMES=11,MAX_NAME=4096;function namesIn(value){return(Array.isArray(value)?value.slice(0,MAX_NAMES):[]).filter(item=>"string"==typeof item&&item.length<=MAX_NAME)}
async function readDocument(path){let handle;try{handle=await openLeftFile(path)}catch(thrown){return(0,errors.u0)(thrown)}if(void 0===handle)return;try{const{size:size}=await handle.stat()
;if(size>MAX_RESULT_BYTES)return`it has ${size} bytes; return large data as numpy arrays, or as hi.File`;const bytes=await handle.readFile();if(!(0,
external_node_buffer_.isUtf8)(bytes))return"it is not UTF-8";const parsed=(0,parse_json.q)(bytes.toString());if(!parsed.ok)return parsed.message
;return parsed.value instanceof Map?parsed.value:"it is not a JSON object"}finally{await handle.close()}}function broken(why){return{status:"failed",error:{type:"Exited",
message:`the result can't be read: ${why}`,traceback:""}}}function readError(error){return{type:textOf(error.get("type")),message:textOf(error.get("message")),traceback:textOf(error.get("traceback"))}
}function textOf(value){return"string"==typeof value?value:""}function integerOf(value){return value instanceof json.W&&/^-?\d{1,15}$/.test(value.text)?Number(value.text):null}
// CONCATENATED MODULE: ./src/result/collect-stored.ts
const MAX_OBJECTS=1e5,SHA1=/^[0-9a-f]{40}$/;async function collectStored(folder,store){const stored=[];for(const path of await objectPaths(folder)){const handle=await openLeftFile(path)
;await(handle?.close());const ref=await store.adoptFile(path)
;if(ref.sha1!==(0,external_node_path_.basename)(path))throw new errors.bD("runtime",`the function stored ${ref.size} bytes under the sha1 ${(0,
external_node_path_.basename)(path)}, but their sha1 is ${ref.sha1}`,"store files with kachery.store_file and its like only");stored.push(ref)}return stored}async function objectPaths(folder){
let folders=await isFolder(folder)&&await isFolder((0,external_node_path_.join)(folder,"sha1"))?[(0,external_node_path_.join)(folder,"sha1")]:[];for(let level=0;level<3;level+=1){
folders=(await Promise.all(folders.map(innerFolders))).flat();refuseTooMany(folders.length)}const paths=(await Promise.all(folders.map(objectsIn))).flat().sort();refuseTooMany(paths.length)
;return paths}async function isFolder(path){return(await(0,promises_.lstat)(path).catch(()=>{}))?.isDirectory()??!1}async function innerFolders(folder){return(await(0,promises_.readdir)(folder,{
withFileTypes:!0})).filter(entry=>entry.isDirectory()).map(entry=>(0,external_node_path_.join)(folder,entry.name))}async function objectsIn(folder){return(await(0,
promises_.readdir)(folder)).filter(name=>SHA1.test(name)).map(name=>(0,external_node_path_.join)(folder,name))}function refuseTooMany(count){
if(count>MAX_OBJECTS)throw new errors.bD("runtime",`the function stored ${count} objects; at most ${MAX_OBJECTS} are taken`,"put many small pieces into one file")}
var external_node_string_decoder_=__webpack_require__(46193),bar_lines=__webpack_require__(59226);// CONCATENATED MODULE: ./src/result/console.ts
const KEEP_BYTES=1048576,MAX_LINE=65536;function createConsoleCapture(label){const kept=createHeadAndTail(),streams={stdout:{decoder:new external_node_string_decoder_.StringDecoder("utf8"),stderr:!1,
partial:""},stderr:{decoder:new external_node_string_decoder_.StringDecoder("utf8"),stderr:!0,partial:""}},addText=(state,text,now)=>{const lines=(0,bar_lines.C)(state.partial+text).split("\n")
;state.partial=lines.pop()??"";for(const line of lines)kept.add({timestamp:now,text:line,stderr:state.stderr});for(;state.partial.length>MAX_LINE;){kept.add({timestamp:now,
text:state.partial.slice(0,MAX_LINE),stderr:state.stderr});state.partial=state.partial.slice(MAX_LINE)}};return{
add:(stream,chunk,now)=>addText(streams[stream],streams[stream].decoder.write(chunk),now),stderrTail:()=>kept.tailText(line=>line.stderr)+streams.stderr.partial,finish(now){
for(const state of[streams.stdout,streams.stderr]){addText(state,state.decoder.end(),now);if(""!==state.partial)addText(state,"\n",now)}return{label:label,lines:kept.lines(now)}}}}
function createHeadAndTail(){const head=[];let tail=[],tailStart=0,headBytes=0,tailBytes=0,droppedLines=0,droppedBytes=0;const dropOldest=()=>{const oldest=tail[tailStart];if(void 0!==oldest){
tailStart+=1;tailBytes-=size(oldest);droppedBytes+=size(oldest);droppedLines+=1}if(tailStart>tail.length/2){tail=tail.slice(tailStart);tailStart=0}},rest=()=>tail.slice(tailStart);return{add(line){
if(0===tail.length&&headBytes+size(line)<=KEEP_BYTES){head.push(line);headBytes+=size(line);return}tail.push(line);tailBytes+=size(line);for(;tailBytes>KEEP_BYTES;)dropOldest()},lines(now){
const text=`[${droppedLines} lines, ${droppedBytes} bytes left out]`;return 0===droppedLines?[...head,...rest()]:[...head,{timestamp:now,text:text,stderr:!1},...rest()]},
tailText:wanted=>[...head,...rest()].filter(wanted).slice(-200).map(line=>`${line.text}\n`).join("")}}function size(line){return Buffer.byteLength(line.text)+1}
var sidecar_names=__webpack_require__(50763);// CONCATENATED MODULE: ./src/run-container.ts
const INTERPRETERS=["python3","python"];async function runContainer(jobRun){
const{job:job,known:known,context:context,run:run,runtime:runtime}=jobRun,capture=createConsoleCapture(job.label),ending=await runWithInterpreter(jobRun,capture),{end:end,processEnd:processEnd}=ending
;known.runtimeInfo={start_time:end.startTime,end_time:end.endTime,elapsed_sec:end.endTime-end.startTime,console_out:capture.finish(context.now()/1e3),max_rss:processEnd?.maxRss??null,host:end.host,
executor_job_id:end.jobId};known.noticed={...noticedIn(ending),hostPython:"host"===runtime.name?run.image.reference:void 0};return conclude(ending,jobRun)}
function noticedIn({outcome:outcome,processEnd:processEnd}){return{left:("finished"===outcome.status?outcome.left:void 0)??[],
full:("error"===outcome.status||"failed"===outcome.status?outcome.full:processEnd?.full)??[]}}async function runWithInterpreter(jobRun,capture){
const{job:job,run:run}=jobRun,[first="python3",...others]=void 0===job.spec.python?INTERPRETERS:[job.spec.python];let ending=await runOnce({...jobRun,run:{...run,python:first}},capture)
;for(const python of others)if("python"===ending.engine?.kind)ending=await runOnce({...jobRun,run:{...run,python:python}},capture);return ending}
async function runOnce({job:job,run:run,runtime:runtime,context:context},capture){const work={command:runtime.command(run),timeout:job.spec.timeout,onOutput:(stream,chunk)=>{
capture.add(stream,chunk,context.now()/1e3);context.report({type:"console",label:job.label,stream:stream,chunk:chunk})},stop:()=>runtime.stop(run.name)
},end=await context.executor.run(work,context.signal),{out:out}=jobFolderAt(run.folder),[outcome,processEnd]=await Promise.all([readOutcome(out),readProcessEnd(out)]),engine="ended"===end.reason&&"none"===outcome.status?await runtime.diagnose(end.end,capture.stderrTail(),run):void 0
;if(void 0===processEnd)await runtime.stop(run.name);return{end:end,outcome:outcome,processEnd:processEnd,engine:engine}}
async function conclude({end:end,outcome:outcome,processEnd:processEnd,engine:engine},jobRun){
if(void 0!==engine)return withoutObjects(failure(FAILURE_OF_ENGINE[engine.kind],`${engine.message}: ${engine.remedy}`))
;const{timeout:timeout,resources:resources}=jobRun.job.spec,{exitCode:exitCode,signal:signal}=end.end,{memory:memory}=resources,verdict=classify({reason:end.reason,timeout:timeout,memory:memory,
outcome:outcome,processEnd:processEnd,exitCode:exitCode,signal:signal});return"finished"===verdict.status?run_container_collect(verdict,jobRun):withoutObjects(verdict)}const FAILURE_OF_ENGINE={
image:"Image",python:"Image",runtime:"Runtime","out-of-memory":"OutOfMemory"};function withoutObjects(verdict){return{verdict:verdict,objects:[]}}
async function run_container_collect(verdict,{run:run,context:context}){const{out:out}=jobFolderAt(run.folder),{store:store}=context,stored=await collectStored((0,
external_node_path_.join)(out,"store"),store),result=await collectObjects(verdict.result,out,store),objects=[...stored,...(0,sidecar_names.w)(result).map(({ref:ref})=>ref)];return{verdict:{...verdict,
result:result},objects:[...new Map(objects.map(ref=>[ref.sha1,ref])).values()]}}var store_error=__webpack_require__(6487);// CONCATENATED MODULE: ./src/run-job.ts
async function runJob(job,needed,context){const known={},verdict=await attempt({job:job,needed:needed,context:context,known:known}),record=(0,build_record.k)(job,verdict,{...known,
now:context.now()/1e3,host:context.host}),hints=await hintsOf({job:job,record:record,noticed:known.noticed});return{record:record,document:known.document,bundle:known.bundle,hints:hints}}
function mayNotStart(needed,context){if(context.signal.aborted)return stopped("cancelled","Cancelled","the run was cancelled before the job started")
;const unfinished=[...needed.values()].flat().find(record=>"finished"!==record.status);if(void 0===unfinished)return;const{label:label,status:status,error:error}=unfinished
;return stopped("skipped","Skipped",("skipped"===status&&null!==error?error.message:void 0)??`the needed job "${label}" did not finish: it is ${status}`)}async function attempt(attempted){try{
attempted.known.matrix=await matrixPoint(attempted);return mayNotStart(attempted.needed,attempted.context)??await compute(attempted)}catch(thrown){const{signal:signal}=attempted.context
;return signal.aborted&&thrown===signal.reason?stopped("cancelled","Cancelled","the run was cancelled while another process computed the job"):verdictOf(thrown)}}
async function matrixPoint({job:job,needed:needed,context:context}){return null===job.matrix?null:(0,encode_arguments.t)(job.matrix,{needed:needed,store:context.store,paths:job.paths})}
async function compute(attempted){const{job:job,needed:needed,context:context,known:known}=attempted,identified=identify(job,context);identified.catch(()=>{})
;const serialized=await serialize(job,needed,context);known.bundle=serialized.bundle;known.hitherHash=await hitherHashOf(serialized,context.store)
;const{runtime:runtime,identity:identity}=await identified;known.container={digest:identity.digest,runtime:runtime.name,isolation:null,environment:null};const document=(0,
job_document.h)(serialized,identity.digest),key=namedKey(document,job,runtime);known.document=document;known.jobHash=key.hash;return knownOr({key:key,identity:identity,job:job,context:context,
known:known},()=>execute({...attempted,serialized:serialized,document:document,runtime:runtime,identity:identity}))}
async function execute({job:job,context:context,known:known,serialized:serialized,document:document,runtime:runtime,identity:identity}){
const{report:report}=context,[image,runner]=await Promise.all([runtime.fetch(identity,report),context.runner()]),run=containerRun(job,{image:image,runtime:runtime,context:context
}),[isolation,{environment:environment}]=[runtime.isolation(run),image];known.container={digest:identity.digest,runtime:runtime.name,isolation:isolation,environment:environment}
;if(context.requireIsolation)refuseIncomplete(job,runtime.name,isolation);try{await writeFolder(serialized,{run:run,runtime:runtime,runner:runner,document:document,context:context});report({
type:"job-started",label:job.label,runtime:runtime.name});return await runContainer({job:job,run:run,runtime:runtime,context:context,known:known})}finally{context.discard(run.folder)}}
async function serialize(job,needed,context){return{job:job,bundle:await context.stage(job.bundle),encoded:await(0,encode_arguments.h)(job.args,{needed:needed,store:context.store,paths:job.paths})}}
function namedKey(document,{label:label},runtime){return{...jobKey(document),label:label,onHost:!run_job_isContained(runtime)}}async function identify(job,context){
const runtime=await context.runtimeOf(job);return{runtime:runtime,identity:await context.identityOf(runtime,imageRequest(job))}}function imageRequest(job){const{pull:pull,python:python}=job.spec
;return{image:job.image??"",pull:pull,...void 0===python?{}:{python:python}}}function containerRun(job,{image:image,runtime:runtime,context:context}){
const{folder:folder,container:container}=context.newJob(),{spec:spec}=job,tmp=run_job_isContained(runtime)?"/tmp":jobFolderAt(folder).tmp;return{name:container,image:image,folder:folder,
python:spec.python??"python3",env:(0,job_environment.t)(spec,{tmp:tmp,caller:context.environment}),mounts:job.mounts,network:spec.network,relax:spec.relax,resources:spec.resources}}
function run_job_isContained(runtime){return"host"!==runtime.name}function refuseIncomplete(job,runtime,isolation){const missing=missingIsolation(job.spec,isolation)
;if(missing.length>0)throw new errors.bD("runtime",`the isolation that ${runtime} gives here is not complete: ${missing.join(", ")}`,`run the job on another machine or under another runtime, or without ${(0,
settings.Pe)("require-isolation")}`)}async function writeFolder(serialized,parts){const{run:run,runtime:runtime,runner:runner,document:document,context:context}=parts;await writeJobFolder(serialized,{
path:run.folder,runner:runner,store:context.store,mode:run_job_isContained(runtime)?"link":"copy",document:document,supervision:runtime.supervision(run),user:context.user})}const FAILURE_TYPES={
runtime:"Runtime",spec:"Runtime",image:"Image",store:"Store"};function verdictOf(thrown){if(thrown instanceof errors.bD){const problems=thrown.problems.map(errors.Vw).join("\n")
;return failure(FAILURE_TYPES[thrown.code]??"Internal",problems)}if((0,errors.Or)(thrown))return failure("Store",(0,store_error.gl)(thrown,"prepare the job").problems.map(errors.Vw).join("\n"))
;return failure("Internal",`this is a bug of hither-action, please report it: ${thrown instanceof Error?thrown.stack??thrown.message:String(thrown)}`)}}),
5599:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{A:()=>runJobs})
;var external_node_path_=__webpack_require__(76760),errors=__webpack_require__(83916),process_owner=__webpack_require__(9694);// CONCATENATED MODULE: ./src/result/exit-code.ts
const INFRASTRUCTURE=new Set(["Runtime","Image","Store"]);function exitCodeOf(records){const has=test=>records.some(test)
;if(has(record=>"failed"===record.status&&"Internal"===record.error?.type))return 70;if(has(record=>"failed"===record.status&&INFRASTRUCTURE.has(record.error?.type??"")))return 3
;if(has(record=>["failed","timed-out","cancelled"].includes(record.status)))return 4;return has(record=>"error"===record.status)?1:0}
var write_json=__webpack_require__(7096),earlier_output=__webpack_require__(31235),external_node_crypto_=__webpack_require__(77598),external_node_fs_=__webpack_require__(73024),promises_=__webpack_require__(51455)
;// CONCATENATED MODULE: ./src/result/file-content.ts
function textContent(text){return{async write(path){(0,external_node_fs_.writeFileSync)(path,text);return digestOf(text)}}}function digestOf(text){return{size:Buffer.byteLength(text),sha256:(0,
external_node_crypto_.createHash)("sha256").update(text).digest("hex")}}function piecesContent(text){return{async write(path){const hash=(0,external_node_crypto_.createHash)("sha256");let size=0
;await(0,promises_.writeFile)(path,function*(){for(const piece of text){hash.update(piece);size+=Buffer.byteLength(piece);yield piece}}());return{size:size,sha256:hash.digest("hex")}}}}
function knownText(text){return{...textContent(text),digest:digestOf(text)}}function objectContent(ref,store){const{size:size,sha256:sha256}=ref;return{digest:{size:size,sha256:sha256},
async write(path){await store.placeVerified(ref,path,"copy");return{size:size,sha256:sha256}}}}function copiedContent(source,sha256){return{async write(path){await(0,promises_.copyFile)(source,path)
;return{size:(await(0,promises_.stat)(path)).size,sha256:sha256}}}}
var once=__webpack_require__(78094),remove_file=__webpack_require__(142),digest_file=__webpack_require__(95331),store_context=__webpack_require__(75794)
;// CONCATENATED MODULE: ./src/result/folder-files.ts
async function identify(path,candidates){const status=statusOf(path);if(void 0===status)return"nothing";if(!status.isFile()||!candidates.some(({size:size})=>size===status.size))return"other"
;const sha256=await sha256Of(path,status.size);return candidates.find(each=>each.size===status.size&&each.sha256===sha256)??"other"}function statusOf(path){try{return(0,
external_node_fs_.lstatSync)(path)}catch(thrown){return unlessMissing(thrown)}}async function sha256Of(path,size){try{if(size<=CHUNK)return sha256OfSmall(path);return await(0,store_context.D)(await(0,
digest_file.sb)(path),async handle=>{const hash=(0,external_node_crypto_.createHash)("sha256");for await(const chunk of handle.createReadStream({autoClose:!1,highWaterMark:CHUNK}))hash.update(chunk)
;return hash.digest("hex")})}catch(thrown){if(["EACCES","EPERM","ELOOP","ENOENT"].includes((0,errors.vq)(thrown)??""))return;throw thrown}}const CHUNK=1048576;function sha256OfSmall(path){
const file=(0,external_node_fs_.openSync)(path,external_node_fs_.constants.O_RDONLY|external_node_fs_.constants.O_NOFOLLOW|external_node_fs_.constants.O_NONBLOCK);try{return(0,
external_node_crypto_.createHash)("sha256").update((0,external_node_fs_.readFileSync)(file)).digest("hex")}finally{(0,external_node_fs_.closeSync)(file)}}function unlessMissing(thrown){
if(!["ENOENT","ENOTDIR","ENAMETOOLONG"].includes((0,errors.vq)(thrown)??""))throw thrown}async function madeFolder(path){try{await(0,promises_.mkdir)(path);return!0}catch(thrown){if("EEXIST"!==(0,
errors.vq)(thrown))throw thrown;return(await(0,promises_.lstat)(path)).isDirectory()}}async function setAside(path){if(void 0===await(0,promises_.lstat)(path).catch(unlessMissing))return
;let aside=`${path}.kept`;for(let count=2;void 0!==await(0,promises_.lstat)(aside).catch(unlessMissing);count+=1)aside=`${path}.kept-${count}`;await(0,promises_.rename)(path,aside);return aside}
async function isReal(root,path){if("."===path)return!0;const status=await(0,promises_.lstat)((0,external_node_path_.join)(root,path)).catch(unlessMissing)
;return!0===status?.isDirectory()&&await isReal(root,(0,external_node_path_.dirname)(path))}async function removeEmpty(root,path,until){for(let folder=path;folder!==until&&"."!==folder;folder=(0,
external_node_path_.dirname)(folder))try{await(0,promises_.rmdir)((0,external_node_path_.join)(root,folder))}catch(thrown){const code=(0,errors.vq)(thrown)??""
;if(["ENOTEMPTY","EEXIST"].includes(code))return;if("ENOENT"!==code)throw thrown}}async function isOneFile(one,other){const[a,b]=await Promise.all([one,other].map(path=>(0,promises_.lstat)(path,{
bigint:!0}).catch(unlessMissing)));return void 0!==a&&a.ino===b?.ino&&a.dev===b.dev}// CONCATENATED MODULE: ./src/result/folder-lock.ts
const BEAT_MS=1e4,STILL_MS=12e4,NO_LINKS=["EPERM","ENOTSUP","EOPNOTSUPP","ENOSYS"];async function lockFolder(folder,owner){const path=(0,
external_node_path_.join)(folder,`.hither-lock-${await nextNumber(folder)}`);refuseHeld(folder,await locksIn(folder,owner.host));try{await(0,promises_.symlink)(JSON.stringify(owner),path)
}catch(thrown){const code=(0,errors.vq)(thrown)??"";if("EEXIST"===code)return lockFolder(folder,owner);if(NO_LINKS.includes(code))return{release:async()=>{}};throw thrown}
const beat=keepAlive(path),release=async()=>{clearInterval(beat);await(0,remove_file.n)(path)};try{const others=(await locksIn(folder,owner.host)).filter(lock=>lock.path!==path)
;refuseHeld(folder,others);await Promise.all(others.map(lock=>(0,remove_file.n)(lock.path)))}catch(thrown){await release();throw thrown}return{release:release}}function keepAlive(path){
return setInterval(()=>{const now=new Date;(0,promises_.lutimes)(path,now,now).catch(()=>{})},BEAT_MS).unref()}function refuseHeld(folder,locks){const held=locks.find(lock=>!lock.isAbandoned)
;if(void 0!==held){const{pid:pid,host:host}=held.owner
;throw new errors.bD("usage",`--output ${folder}: another run is writing to it (process ${pid} on ${host})`,`name another folder, or wait for that run; if it is over, remove ${held.path}`)}}
async function locksIn(folder,host){const names=(await(0,promises_.readdir)(folder)).filter(name=>earlier_output.YM.test(name));return(await Promise.all(names.map(name=>readLock((0,
external_node_path_.join)(folder,name),host)))).flatMap(lock=>void 0===lock?[]:[lock])}async function readLock(path,host){const owner=(0,process_owner.pZ)(await(0,
promises_.readlink)(path).catch(()=>"")),status=await(0,promises_.lstat)(path).catch(()=>{});if(void 0===owner||void 0===status)return
;const isStill=owner.host!==host&&Date.now()-status.mtimeMs>STILL_MS;return{path:path,owner:owner,isAbandoned:(0,process_owner.XU)(owner,host)||isStill}}async function nextNumber(folder){
const numbers=(await(0,promises_.readdir)(folder)).map(name=>Number(earlier_output.YM.exec(name)?.[1]??0));return Math.max(0,...numbers)+1}var output_list=__webpack_require__(8333)
;async function claimFolder(root,owner){await(0,promises_.mkdir)(root,{recursive:!0});const lock=await lockFolder(root,owner);try{return await openLocked(root,lock)}catch(thrown){await lock.release()
;throw thrown}}async function openLocked(root,lock){const earlier=await(0,earlier_output.wi)(root),parts=(await(0,promises_.readdir)(root)).filter(name=>earlier_output.s3.test(name))
;await Promise.all(parts.map(name=>(0,remove_file.n)((0,external_node_path_.join)(root,name))));const list=await(0,output_list.Nu)(root,(0,external_node_path_.join)(root,".hither-part-0"),earlier)
;try{const folder=new OwnedFolder(root,{earlier:earlier,list:list,lock:lock});await folder.begin();return folder}catch(thrown){await list.close();throw thrown}}class OwnedFolder{root;claimed
;#earlier=new Map;#written=new Map;#kept=[];#cleared=new Set;#makeFolder=(0,once.O)(path=>this.#makeMissing(path));#parts=0;constructor(root,claimed){this.root=root;this.claimed=claimed
;for(const file of claimed.earlier){const alike=this.#earlier.get(folded(file.path));this.#earlier.set(folded(file.path),[...alike??[],file])}}async begin(){
await this.put(earlier_output.j5,knownText("A run of hither is writing to this folder, or was killed while it did: what is here is not complete.\nThe next run with --output to this folder replaces it.\n"))
;await this.#removeEarlier("results.json",".")}async put(path,{digest:digest,write:write}){await this.#makeFolder((0,external_node_path_.dirname)(path));const target=(0,
external_node_path_.join)(this.root,path),found=await identify(target,[...this.#earlierAt(path),...void 0===digest?[]:[digest]]);if(void 0!==digest&&isSame(found,digest)){this.#list(path,digest)
;return}const part=this.#newPart();try{this.#list(path,await write(part));if("other"===found)await this.#clear(path);(0,external_node_fs_.renameSync)(part,target)}catch(thrown){await(0,
promises_.rm)(part,{force:!0}).catch(()=>{});throw thrown}}async complete(){const written=new Map([...this.#written.keys()].map(path=>[folded(path),path]))
;for(const path of new Set(this.claimed.earlier.map(file=>file.path))){const alike=written.get(folded(path))
;if(!(this.#cleared.has(path)||void 0!==alike&&await this.#isOneFile(path,alike))&&"other"===await this.#removeEarlier(path,"."))this.#kept.push(path)}this.#written.delete(earlier_output.j5)
;const files=[...this.#written].map(([path,digest])=>({path:path,...digest}));await(0,output_list.y2)(this.root,this.#newPart(),files);await(0,remove_file.n)((0,
external_node_path_.join)(this.root,earlier_output.j5))}async leave(){const{list:list,lock:lock}=this.claimed;await list.close();await lock.release();return this.#kept}#list(path,digest){
this.claimed.list.add({path:path,...digest});this.#written.set(path,digest)}#earlierAt(path){return this.#earlier.get(folded(path))??[]}async#isOneFile(one,other){return one===other||isOneFile((0,
external_node_path_.join)(this.root,one),(0,external_node_path_.join)(this.root,other))}#newPart(){this.#parts+=1;return(0,external_node_path_.join)(this.root,`.hither-part-${this.#parts}`)}
async#makeMissing(path){if("."===path)return;await this.#makeFolder((0,external_node_path_.dirname)(path));if(!await madeFolder((0,external_node_path_.join)(this.root,path))){await this.#clear(path)
;await(0,promises_.mkdir)((0,external_node_path_.join)(this.root,path))}}async#clear(path){const listed=this.claimed.earlier.filter(file=>`${file.path}/`.startsWith(`${path}/`))
;for(const file of new Set(listed.map(each=>each.path))){await this.#removeEarlier(file,(0,external_node_path_.dirname)(path));this.#cleared.add(file)}const aside=await setAside((0,
external_node_path_.join)(this.root,path));if(void 0!==aside)this.#kept.push((0,external_node_path_.relative)(this.root,aside))}async#removeEarlier(path,until){const folder=(0,
external_node_path_.dirname)(path);if(!await isReal(this.root,folder))return identify((0,external_node_path_.join)(this.root,path),[]);const found=await identify((0,
external_node_path_.join)(this.root,path),this.#earlierAt(path));if("other"!==found){await(0,remove_file.n)((0,external_node_path_.join)(this.root,path));await removeEmpty(this.root,folder,until)}
return found}}function folded(path){return path.normalize("NFC").toLowerCase()}function isSame(found,digest){return"object"==typeof found&&found.size===digest.size&&found.sha256===digest.sha256}
var results_document=__webpack_require__(89997),sidecar_names=__webpack_require__(50763),unique_names=__webpack_require__(96639);// CONCATENATED MODULE: ./src/result/output-folder.ts
async function openOutputFolder(path,options){const{store:store,jobs:jobs,warn:warn}=options,folder=await claimFolder(path,options.owner),placeOf=jobFolders(jobs),sources=new Map,sidecars=[]
;let unwritten=0;return{sidecars:sidecars,async add(job){unwritten+=1;const{name:name,index:index,status:status,cache:cache}=job.record,place=placeOf(name),written=await writeJob(folder,job,{
place:null===index?place:(0,external_node_path_.join)(place,String(index)),store:store}),isNew="finished"===status&&!cache.hit;sidecars.push(...written.map(sidecar=>({...sidecar,isNew:isNew})))
;if(job.sources.length>0){const copied=sources.get(name)??writeSources(folder,(0,external_node_path_.join)(place,"src"),job.sources);sources.set(name,copied);await copied}unwritten-=1},
async finish(records){try{await folder.put("results.json",piecesContent((0,results_document.U)(records)));if(0===unwritten)await folder.complete()}finally{tellKept(path,await folder.leave(),warn)}}}}
function jobFolders(jobs){const unique=(0,unique_names.N)([earlier_output.j5]),folders=new Map(Array.from(new Set(jobs),name=>[name,unique(name)]));return name=>folders.get(name)??name}
const MAX_TOLD=20;function tellKept(folder,kept,warn){if(kept.length>0){const files=kept.slice(0,MAX_TOLD).map(path=>(0,
external_node_path_.join)(folder,path)),more=kept.length>MAX_TOLD?` and ${kept.length-MAX_TOLD} more`:""
;warn(`${"these files in the output folder are kept, for they are not as hither wrote them"}: ${files.join(", ")}${more}; remove them if they are not needed`)}}
async function writeJob(folder,job,{place:place,store:store}){const{record:record,document:document}=job,putDocument=(name,json)=>folder.put((0,external_node_path_.join)(place,name),textContent(`${(0,
write_json.GF)(json)}\n`));await putDocument("result.json",(0,results_document.z)(record));await folder.put((0,
external_node_path_.join)(place,"console.txt"),textContent(consoleText(record.runtime_info.console_out)));const sidecars=sidecarsIn(place,(0,sidecar_names.w)(record.result));if(void 0!==document){
await putDocument("job.json",document);sidecars.push(...sidecarsIn((0,external_node_path_.join)(place,"args"),(0,sidecar_names.q)(argumentsOf(document))))}
for(const{ref:ref,path:path}of sidecars)await folder.put(path,objectContent(ref,store));return sidecars}function sidecarsIn(place,sidecars){return sidecars.map(({ref:ref,name:name})=>({ref:ref,
path:(0,external_node_path_.join)(place,name)}))}async function writeSources(folder,place,sources){for(const{path:path,copy:copy,sha256:sha256}of sources)await folder.put((0,
external_node_path_.join)(place,path),copiedContent(copy,sha256))}function argumentsOf(document){const args=document instanceof Map?document.get("args"):void 0;return args instanceof Map?args:new Map}
function consoleText(console){return console.lines.map(line=>`${line.text}\n`).join("")}var run_job=__webpack_require__(59694);// CONCATENATED MODULE: ./src/run-jobs.ts
async function runJobs(jobs,context){const groups=groupByName(jobs),output=await createOutput(context,groups.keys()),done=new Map,queue=[],waiting=new Set(groups.values()),release=()=>{
for(const group of waiting)if(group.needs.every(name=>done.has(name))){waiting.delete(group);queue.push(...group.jobs)}},tellOnce=createOnce(),finish=({record:record,hints:hints},group)=>{
context.report({type:"job-ended",record:record,hints:tellOnce(record.name,hints)});group.records.push(record);if(group.records.length===group.jobs.length){
group.records.sort((a,b)=>(a.index??0)-(b.index??0));done.set(group.name,group);release()}};release();await runQueue(queue,context.parallel,async job=>{const group=groups.get(job.name)
;if(void 0!==group){const needed=new Map(group.needs.map(name=>[name,done.get(name)?.records??[]])),end=await(0,run_job.b5)(job,needed,context);await output.add(end);finish(end,group)}})
;const records=[...groups.values()].flatMap(group=>group.records);context.unkept.tell(context.report);const written=await output.finish(records);return{records:records,sidecars:output.sidecars,
exitCode:written?exitCodeOf(records):errors.ai.store}}function createOnce(){const given=new Set;return(name,hints)=>hints.filter(hint=>{const key=`${name}\n${hint}`,isNew=!given.has(key)
;given.add(key);return isNew})}async function createOutput({output:output,store:store,host:host,report:report},jobs){const warn=message=>report({type:"warning",message:message
}),failures=[],attempt=async write=>{try{return await write()}catch(thrown){if(thrown instanceof errors.bD&&"usage"===thrown.code)throw thrown;failures.push(thrown);return}},owner=(0,
process_owner.WF)(host),folder=void 0===output?void 0:await attempt(()=>openOutputFolder(output,{store:store,owner:owner,jobs:jobs,warn:warn}));return{sidecars:folder?.sidecars??[],
async add({record:record,document:document,bundle:bundle}){if(void 0!==folder){const sources=(bundle?.files??[]).map(({path:path,sha256:sha256})=>({path:path,copy:(0,
external_node_path_.join)(bundle?.folder??"",path),sha256:sha256}));await attempt(()=>folder.add({record:record,document:document,sources:sources}))}},async finish(records){
if(void 0!==folder)await attempt(()=>folder.finish(records));if(failures.length>0){const often=failures.length>1?` (${failures.length} times)`:"";report({type:"warning",
message:`the output folder can't be written${often}: ${(0,errors.u0)(failures[0])}`})}return 0===failures.length}}}function groupByName(jobs){const byName=new Map;for(const job of jobs){
const group=byName.get(job.name);if(void 0===group)byName.set(job.name,[job]);else group.push(job)}return new Map([...byName].map(([name,members])=>[name,{name:name,jobs:members,
needs:members[0]?.spec.needs??[],records:[]}]))}async function runQueue(queue,parallel,turn){const running=new Set;let next=0;for(;next<queue.length||running.size>0;){
for(;running.size<parallel&&next<queue.length;){const item=queue[next];next+=1;const current=turn(item).finally(()=>running.delete(current));running.add(current)}await Promise.race(running)}}}),
58750:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{Pe:()=>setting,X_:()=>rootFlag,g4:()=>argumentSetting,oF:()=>useInputNames,
zp:()=>chooseStore});const INPUTS={arg:"args","data-root":"data-roots"};let door="command-line";function useInputNames(){door="action"}function setting(name,value){
return"action"===door?`the input "${INPUTS[name]??name}${void 0===value?"":`: ${value}`}"`:`--${name}${void 0===value?"":` ${value}`}`}function argumentSetting(name){
return"action"===door?`"${name}: VALUE" in ${setting("arg")}`:`--arg ${name}=VALUE`}function rootFlag(){return"action"===door?void 0:"--root"}function chooseStore(){
return`choose another folder with ${setting("store")} or KACHERY_STORAGE_DIR`}}),87319:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){
__webpack_require__.d(__webpack_exports__,{B:()=>openConfined,e:()=>confinePath})
;var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024),node_fs_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(51455),node_path__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(76760),_errors__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(83916),_settings__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(58750),_values_pointer_text__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(1607),_nearest__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(30073)
;async function confinePath(given,rules){const form=checkText(given);if(void 0!==form)return failed(form);const asked=(0,
node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)("spec"===given.base?rules.folder:rules.cwd,given.path);try{const real=await(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(asked),problem="spec"===given.base?checkPlace(given,real,rules):void 0;return void 0===problem?{ok:!0,value:real,warnings:[]}:failed(problem)
}catch(thrown){return failed(await missingOutside(given,asked,rules)??await missing(given,asked,thrown))}}async function missingOutside(given,asked,rules){if("command-line"===given.base)return
;let folder=(0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(asked);for(;;){const real=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(folder).catch(()=>{})
;if(void 0!==real)return checkPlace(given,(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(real,(0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(folder,asked)),rules);folder=(0,
node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder)}}async function openConfined(given,rules){const confined=await confinePath(given,rules);if(!confined.ok)return confined;try{
const handle=await(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(confined.value,node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY|node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK),problem=await checkOpened(given,handle,rules)
;if(void 0===problem)return{ok:!0,value:handle,warnings:await otherNames(given,handle)};await handle.close();return failed(problem)}catch(thrown){
return failed(await missing(given,confined.value,thrown))}}async function otherNames({path:path,where:where},handle){const{nlink:nlink}=await handle.stat();return 1===nlink?[]:[{
message:`${path} is one of ${nlink} names of its file (hard links), and the others may lie outside of the root`,remedy:"copy the file if that is not meant",where:where}]}function failed(problem){
return{ok:!1,problems:[problem],warnings:[]}}function checkText({path:path,where:where}){return""===path||/[\0\n\r]/.test(path)?{message:"this is no path",
remedy:"write the path of a file, without line ends",where:where}:void 0}function checkPlace(given,real,rules){const{path:path,where:where}=given
;if(rules.dataRoots.some(folder=>isInside(real,folder)))return;if((0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(path))return{message:`the path ${path} is absolute`,
remedy:`make it relative to the spec, or allow its folder with ${(0,_settings__WEBPACK_IMPORTED_MODULE_4__.Pe)("data-root")}`,where:where};if(isInside(real,rules.root))return;const flag=(0,
_settings__WEBPACK_IMPORTED_MODULE_4__.X_)(),another=void 0===flag?"":` choose another with ${flag},`,remedy=`move it below the root ${rules.root},${another} or allow its folder with ${(0,
_settings__WEBPACK_IMPORTED_MODULE_4__.Pe)("data-root")}`;return{message:`${path} leads to ${real}, out of the root`,remedy:remedy,where:where}}function isInside(path,folder){const way=(0,
node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(folder,path);return""===way||".."!==way&&!way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`)&&!(0,
node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(way)}async function checkOpened(given,handle,rules){const{path:path,base:base,where:where}=given,found=await handle.stat();if(!found.isFile()){
return{message:`${path} is ${found.isDirectory()?"a folder":"not a regular file"}`,remedy:"give the path of a file",where:where}}const opened=await(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readlink)(`/proc/self/fd/${handle.fd}`).catch(()=>{});return void 0===opened||"command-line"===base?void 0:checkPlace(given,opened,rules)}
async function missing({path:path,where:where},asked,thrown){switch((0,_errors__WEBPACK_IMPORTED_MODULE_3__.vq)(thrown)){case"ENOENT":case"ENOTDIR":return{...await notFetched(path,asked)??{
message:`there is no ${path}`,remedy:await nearestFile(asked)},where:where};case"EACCES":return{message:`${path} may not be read`,remedy:"give yourself the right to read it",where:where};case"ELOOP":
return{message:`${path} is a link that leads in a circle`,remedy:"mend the link",where:where};default:return{message:`${path} can't be read: ${(0,_errors__WEBPACK_IMPORTED_MODULE_3__.u0)(thrown)}`,
remedy:"check the path",where:where}}}async function notFetched(path,asked){const target=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readlink)(asked).catch(()=>"");if((0,
_values_pointer_text__WEBPACK_IMPORTED_MODULE_6__.Nk)(target))return{message:`the content of ${path} is not here: git-annex keeps it`,remedy:(0,
_values_pointer_text__WEBPACK_IMPORTED_MODULE_6__.Yo)(path).remedy};for(let[given,at]=[path,asked];!await exists(at);[given,at]=[(0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(given),(0,
node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(at)])if(await exists(`${at}.dvc`))return{message:`${path} is not here: DVC keeps it`,remedy:`fetch it with "dvc pull ${given}.dvc"`};return}
async function exists(path){return void 0!==await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch(()=>{})}async function nearestFile(asked){const folder=(0,
node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(asked),names=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder).catch(()=>{});if(names?.includes((0,
node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(asked)))return"it is a link that leads nowhere: mend the link";if(void 0!==names)return(0,_nearest__WEBPACK_IMPORTED_MODULE_5__.au)((0,
node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(asked),names,`check the path; it was looked for at ${asked}`);return void 0===await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)((0,
node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder)).catch(()=>{})?`check the path; it was looked for at ${asked}`:`there is no folder ${folder}`}}),
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
return DURATION.test(text)&&isPossibleDuration(text)?secondsOf(text):void 0}}),25403:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){
__webpack_require__.d(__webpack_exports__,{T:()=>quoted,g:()=>printable});const UNPRINTABLE=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu,MAX_LENGTH=80;function printable(text,maxLength=MAX_LENGTH){
return(text.length>maxLength?`${text.slice(0,maxLength-1)}\u2026`:text).replace(UNPRINTABLE,character=>`\\u{${character.codePointAt(0)?.toString(16)}}`)}function quoted(text){
return`"${printable(text)}"`}}),81931:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{C:()=>openStore})
;var external_node_crypto_=__webpack_require__(77598),promises_=__webpack_require__(51455),external_node_path_=__webpack_require__(76760),errors=__webpack_require__(83916)
;// CONCATENATED MODULE: ./src/store/known-good.ts
const LARGE=1048576,TICK=20000000n;async function noteGood(good,{sha1:sha1,size:size},path){if(size<LARGE)return;const status=await(0,promises_.lstat)(path,{bigint:!0}).catch(()=>{})
;if(void 0!==status&&status.ctimeNs-status.mtimeNs>TICK)good.set(sha1,status);else good.delete(sha1)}async function unchangedSince(good,{sha1:sha1},path){
const known=good.get(sha1),status=void 0===known?void 0:await(0,promises_.lstat)(path,{bigint:!0}).catch(()=>{})
;return void 0!==known&&void 0!==status&&sameContent(known,status)&&known.ctimeNs===status.ctimeNs?known:void 0}function sameContent(one,other){
return one.dev===other.dev&&one.ino===other.ino&&one.size===other.size&&one.mtimeNs===other.mtimeNs}var external_node_fs_=__webpack_require__(73024);// CONCATENATED MODULE: ./src/store/linked-files.ts
const MAX_BYTES=65536;function linkedFiles(root){return{name:`${root} (links)`,has:async key=>void 0!==await target(root,key),async fetch(key,copy){const path=await target(root,key)
;if(void 0===path)return!1;await(0,promises_.copyFile)(path,copy,external_node_fs_.constants.COPYFILE_EXCL|external_node_fs_.constants.COPYFILE_FICLONE);return!0}}}async function target(root,key){
for(const link of[(0,external_node_path_.join)(root,`${key}.link`),(0,external_node_path_.join)(root,"linked_files",key)]){const found=await readLink(link),status=void 0===found?void 0:await(0,
promises_.lstat)(found.path).catch(unreadable);if(void 0!==found&&status?.isFile()&&status.size===found.size)return found.path}return}async function readLink(link){const status=await(0,
promises_.lstat)(link).catch(unreadable);if(!status?.isFile()||status.size>MAX_BYTES)return;const document=parse(await(0,
promises_.readFile)(link,"utf8").catch(()=>"")),path=textAt(document,"path"),size=numberAt(document,"size")??numberAt(at(document,"stat"),"size");return void 0===path||void 0===size||!(0,
external_node_path_.isAbsolute)(path)?void 0:{path:path,size:size}}function unreadable(thrown){if(void 0===(0,errors.vq)(thrown))throw thrown}function parse(text){try{return JSON.parse(text)}catch{
return}}function at(value,key){return"object"==typeof value&&null!==value?value[key]:void 0}function textAt(value,key){const found=at(value,key);return"string"==typeof found?found:void 0}
function numberAt(value,key){const found=at(value,key);return"number"==typeof found?found:void 0}
var overlay=__webpack_require__(67005),digest_file=__webpack_require__(95331),durable_folder=__webpack_require__(92187),store_context=__webpack_require__(75794),store_layout=__webpack_require__(58759),verify_object=__webpack_require__(29922)
;// CONCATENATED MODULE: ./src/store/place-object.ts
async function placeObject(context,target,{ref:ref,mode:mode}){await(0,durable_folder.w)((0,external_node_path_.dirname)(target))
;return("link"===mode?await placeLink(context,target,ref):void 0)??await placeKnown(context,target,ref)??placeCopy((0,store_layout.du)(context.root,ref.sha1),target,ref)}
const NO_LINK=["EXDEV","EPERM","EACCES","EMLINK","ENOTSUP","EOPNOTSUPP","ENOSYS","EEXIST"];async function placeLink({root:root,knownGood:knownGood},target,ref){const source=(0,
store_layout.du)(root,ref.sha1),before=await unchangedSince(knownGood,ref,source);try{await(0,promises_.link)(source,target)}catch(thrown){const code=(0,errors.vq)(thrown)??""
;if(NO_LINK.includes(code))return;if("ENOENT"===code)return{state:"missing"};throw thrown}const found=await removeUnlessGood(target,()=>verifyLink(target,ref,before))
;if(void 0!==before&&"good"===found?.state)await noteGood(knownGood,ref,target);return found}async function verifyLink(target,ref,written){let foreign=!1;const found=await(0,
verify_object.Nn)(target,async(handle,size)=>{const stat=await handle.stat({bigint:!0});foreign=stat.uid!==BigInt(process.getuid?.()??-1)||0n!=(18n&stat.mode);if(foreign)return{state:"damaged",why:""}
;return void 0!==written&&sameContent(written,stat)?{state:"good",value:ref}:(0,verify_object.sA)(handle,size,ref)});return foreign?void 0:found}
async function placeKnown({root:root,knownGood:knownGood},target,ref){const source=(0,store_layout.du)(root,ref.sha1);if(void 0===await unchangedSince(knownGood,ref,source))return;try{await(0,
promises_.copyFile)(source,target,external_node_fs_.constants.COPYFILE_EXCL|external_node_fs_.constants.COPYFILE_FICLONE)}catch(thrown){if(["EEXIST","ENOENT"].includes((0,
errors.vq)(thrown)??""))return;throw thrown}return removeUnlessGood(target,async()=>{await(0,promises_.chmod)(target,292);const{size:size}=await(0,promises_.lstat)(target)
;return size===ref.size&&void 0!==await unchangedSince(knownGood,ref,source)?{state:"good",value:ref}:void 0})}async function placeCopy(source,target,ref){try{return await(0,
verify_object.Nn)(source,async from=>{
const flags=external_node_fs_.constants.O_WRONLY|external_node_fs_.constants.O_CREAT|external_node_fs_.constants.O_EXCL|external_node_fs_.constants.O_NOFOLLOW,to=await(0,
promises_.open)(target,flags,292);return await removeUnlessGood(target,async()=>(0,verify_object.UD)(await(0,store_context.D)(to,()=>(0,digest_file.TM)(from,to)),ref))})}catch(thrown){
if("EEXIST"===(0,errors.vq)(thrown))return alreadyThere(target,ref);throw thrown}}async function alreadyThere(target,ref){const found=await(0,verify_object.T5)(target,ref)
;if("good"!==found.state)throw new errors.bD("store",`another file is at ${target} already`,"remove it");return found}async function removeUnlessGood(target,verify){let good=!1;try{
const found=await verify();good="good"===found?.state;return found}finally{if(!good)await(0,promises_.rm)(target,{force:!0})}}
var settings=__webpack_require__(58750),move_file=__webpack_require__(61963),set_aside=__webpack_require__(47372),sha256_map=__webpack_require__(88701),store_error=__webpack_require__(6487)
;// CONCATENATED MODULE: ./src/store/commit-object.ts
async function commitObject(context,temporary,ref){const target=(0,store_layout.du)(context.root,ref.sha1);if(await isThere(context,target,ref)){await(0,promises_.rm)(temporary);await markUsed(target)
}else{await place(context,temporary,{target:target,ref:ref});await noteGood(context.knownGood,ref,target)}await(0,sha256_map.N)(context,ref)}async function isThere({root:root},target,ref){
const stat=await(0,promises_.lstat)(target).catch(ifMissing);if(!stat?.isFile())return!1;const known=await(0,sha256_map.f)(root,ref.sha1);if(known?.sha256===ref.sha256&&stat.size===ref.size)return!1
;const found=await(0,verify_object.mw)(target);if("good"!==found.state||found.value.sha1!==ref.sha1)return!1;if(found.value.sha256!==ref.sha256)throw(0,store_error.RU)(root,ref,found.value.sha256)
;return!0}async function markUsed(target){const now=new Date;await(0,promises_.utimes)(target,now,now).catch(()=>{})}async function place(context,temporary,{target:target,ref:ref}){try{
const changed=await(0,durable_folder.w)((0,external_node_path_.dirname)(target));await moveTo(context,temporary,target);for(const folder of new Set([(0,
external_node_path_.dirname)(target),...changed]))await(0,durable_folder.Y)(folder)}catch(thrown){if(!isRefused(thrown)||"good"!==(await(0,verify_object.T5)(target,ref)).state)throw thrown;await(0,
promises_.rm)(temporary,{force:!0})}}async function moveTo(context,temporary,target){try{await(0,move_file.m)(temporary,target)}catch(thrown){if("EISDIR"!==(0,errors.vq)(thrown))throw thrown;await(0,
set_aside.F)(context,target);await(0,move_file.m)(temporary,target)}}function ifMissing(thrown){const code=(0,errors.vq)(thrown);if("ENOENT"!==code&&"ENOTDIR"!==code)throw thrown}
function isRefused(thrown){return(0,errors.US)(thrown)||"EROFS"===(0,errors.vq)(thrown)}var stat_index=__webpack_require__(5310),temporary_file=__webpack_require__(48237)
;// CONCATENATED MODULE: ./src/store/put-object.ts
const OBJECT_MODE=292;async function putBytes(context,bytes){const ref=(0,digest_file.QN)(bytes);await(0,temporary_file.mA)(context,async temporary=>{await(0,store_context.D)(await(0,
temporary_file.GY)(context,temporary),async handle=>{await handle.writeFile(bytes);await seal(handle,ref.size)});await commitObject(context,temporary,ref)});return ref}
async function putFile(context,source){if("string"!=typeof source)return copyIn(context,source);return(0,store_context.D)(await(0,digest_file.sb)(source),handle=>copyIn(context,handle))}
async function copyIn(context,source){const before=await regularFile(source),known=await(0,stat_index.ex)(context,before);if(void 0!==known)return known;return(0,
temporary_file.mA)(context,async temporary=>{const ref=await(0,store_context.D)(await(0,temporary_file.GY)(context,temporary),async handle=>{const digests=await(0,digest_file.TM)(source,handle)
;await seal(handle,digests.size);return digests}),after=await source.stat({bigint:!0})
;if(ref.size!==Number(before.size)||after.mtimeNs!==before.mtimeNs)throw new errors.bD("store","the file changed while it was read","run again once nobody writes to it")
;await commitObject(context,temporary,ref);if((0,stat_index.H5)(before,after))await(0,stat_index.LI)(context,before,ref);return ref})}async function seal(handle,size){await handle.chmod(OBJECT_MODE)
;await handle.sync();const stat=await handle.stat();if(stat.size!==size)throw new errors.bD("store",`the disk took ${stat.size} of ${size} bytes without an error`,`check the disk, or ${(0,
settings.zp)()}`)}async function adoptFile(context,path){const stat=await(0,promises_.lstat)(path);if(!stat.isFile()||1!==stat.nlink||stat.uid!==process.getuid?.())return putFile(context,path)
;return await(0,temporary_file.mA)(context,async temporary=>{if(!await takeAway(context,path,temporary))return;try{return await adoptTaken(context,temporary)}catch(thrown){await(0,
promises_.rename)(temporary,path).catch(()=>{});throw thrown}})??putFile(context,path)}async function takeAway(context,path,temporary){try{await(0,temporary_file.PX)(context,()=>(0,
move_file.m)(path,temporary));return!0}catch(thrown){if(["EXDEV","EACCES","EPERM"].includes((0,errors.vq)(thrown)??""))return!1;throw thrown}}async function adoptTaken(context,temporary){
const ref=await sealTaken(temporary);await commitObject(context,temporary,ref);return ref}async function sealTaken(temporary){const handle=await(0,
promises_.open)(temporary,external_node_fs_.constants.O_RDONLY|external_node_fs_.constants.O_NOFOLLOW|external_node_fs_.constants.O_NONBLOCK);return(0,store_context.D)(handle,async()=>{
await regularFile(handle);const digests=await(0,digest_file.TM)(handle);await seal(handle,digests.size);return digests})}async function adoptExpected(context,temporary,expected){
const ref=await sealTaken(temporary),isExpected=ref.sha1===expected.sha1&&ref.sha256===(expected.sha256??ref.sha256)&&ref.size===(expected.size??ref.size)
;if(isExpected)await commitObject(context,temporary,ref);return isExpected}async function regularFile(handle){const stat=await handle.stat({bigint:!0})
;if(!stat.isFile())throw new errors.bD("store","only regular files can be stored","give a file, not a folder, a pipe or a device");return stat}// CONCATENATED MODULE: ./src/store/read-through.ts
function readThrough(store,context,origins){const bring=createBringer(store,context,origins),after=async(wanted,read)=>{if(!await store.has(wanted.sha1))await bring(wanted);return read()};return{
...store,has:async sha1=>await store.has(sha1)||hasAny(origins,sha1),identify:sha1=>after({sha1:sha1},()=>store.identify(sha1)),async verify(ref){const state=await store.verify(ref)
;if("damaged"===state&&await hasAny(origins,ref.sha1))await store.setAside(ref.sha1).catch(()=>{});return"good"!==state&&await bring(ref)?store.verify(ref):state},
readVerified:ref=>after(ref,()=>store.readVerified(ref)),openVerified:ref=>after(ref,()=>store.openVerified(ref)),readStart:(ref,bytes)=>after(ref,()=>store.readStart(ref,bytes)),
placeVerified:(ref,target,mode)=>after(ref,()=>store.placeVerified(ref,target,mode))}}async function hasAny({links:links,remotes:remotes},sha1){const key=(0,store_layout.du)("",sha1)
;return await links.has(key)||remotes.has(key)}function createBringer(store,context,{links:links,remotes:remotes}){const coming=new Map,fetchObject=async wanted=>{const temporary=(0,
temporary_file.l5)(context);try{const key=(0,store_layout.du)("",wanted.sha1),sources=await links.has(key)?[links,remotes]:[remotes],accept=()=>store.adoptExpected(temporary,wanted)
;for(const source of sources.filter(({count:count})=>count>0)){await(0,temporary_file.wE)(context);if(void 0!==await source.fetch(key,temporary,accept))return!0}return!1}catch(thrown){throw(0,
store_error.gl)(thrown,`store sha1://${wanted.sha1} in ${store.root}`)}};return wanted=>{const already=coming.get(wanted.sha1);if(void 0!==already)return already
;const fetched=fetchObject(wanted).finally(()=>coming.delete(wanted.sha1));coming.set(wanted.sha1,fetched);return fetched}}var store_remotes=__webpack_require__(98698)
;// CONCATENATED MODULE: ./src/store/content-store.ts
function openStore(root,{random:random=external_node_crypto_.randomBytes,remotes:remotes=store_remotes.mR}={}){const context={root:(0,external_node_path_.resolve)(root),random:random,knownGood:new Map
},links=(0,store_remotes.GY)([linkedFiles(context.root)],()=>{});return readThrough((0,overlay.rs)(localStore(context),layer=>localStore({root:layer,random:random,knownGood:new Map})),context,{
links:links,remotes:remotes})}function localStore(context){const doing=(what,act)=>act().catch(thrown=>{throw(0,store_error.gl)(thrown,what)});return{root:context.root,
putBytes:bytes=>doing(`store ${bytes.length} bytes in ${context.root}`,()=>putBytes(context,bytes)),putFile:source=>doing(`store ${nameOf(source)} in ${context.root}`,()=>putFile(context,source)),
adoptFile:path=>doing(`store ${path} in ${context.root}`,()=>adoptFile(context,path)),
adoptExpected:(temporary,expected)=>doing(`store sha1://${expected.sha1} in ${context.root}`,()=>adoptExpected(context,temporary,expected)),
has:sha1=>doing(`look for sha1://${sha1}`,()=>has(context.root,sha1)),identify:sha1=>doing(`read sha1://${sha1}`,()=>identify(context,sha1)),
verify:ref=>doing(`read sha1://${ref.sha1}`,async()=>(await verify(context,ref)).state),setAside:sha1=>doing(`set sha1://${sha1} aside`,()=>(0,set_aside.A)(context,sha1)),
readVerified:ref=>doing(`read sha1://${ref.sha1}`,()=>readVerified(context.root,ref)),openVerified:ref=>doing(`read sha1://${ref.sha1}`,()=>openVerified(context.root,ref)),
readStart:(ref,bytes)=>doing(`read sha1://${ref.sha1}`,()=>readStart(context.root,ref,bytes)),
placeVerified:(ref,target,mode)=>doing(`place sha1://${ref.sha1} at ${target}`,()=>placeVerified(context,target,{ref:ref,mode:mode}))}}function nameOf(source){
return"string"==typeof source?source:"a file"}async function has(root,sha1){try{return(await(0,promises_.lstat)((0,store_layout.du)(root,sha1))).isFile()}catch(thrown){if("ENOENT"===(0,
errors.vq)(thrown))return!1;throw thrown}}async function identify(context,sha1){const{root:root}=context,known=await(0,sha256_map.f)(root,sha1);if(void 0!==known&&await has(root,sha1))return known
;const ref=valueOrThrow(await(0,verify_object.P4)(async()=>{const digest=await(0,verify_object.mw)((0,store_layout.du)(root,sha1));return"good"!==digest.state||digest.value.sha1===sha1?digest:{
state:"damaged",why:`has the sha1 ${digest.value.sha1}`}}),root,sha1);await(0,sha256_map.N)(context,ref);return ref}async function verify({root:root,knownGood:knownGood},ref){const path=(0,
store_layout.du)(root,ref.sha1),found=await(0,verify_object.P4)(()=>(0,verify_object.T5)(path,ref));if("good"===found.state)await noteGood(knownGood,ref,path);return found}
async function readVerified(root,ref){return valueOrThrow(await(0,verify_object.P4)(()=>(0,verify_object.m6)((0,store_layout.du)(root,ref.sha1),ref)),root,ref.sha1)}
async function openVerified(root,ref){return valueOrThrow(await(0,verify_object.P4)(()=>(0,verify_object._8)((0,store_layout.du)(root,ref.sha1),ref)),root,ref.sha1)}
async function readStart(root,ref,bytes){return valueOrThrow(await(0,verify_object.Nn)((0,store_layout.du)(root,ref.sha1),async(handle,size)=>{
const{buffer:buffer,bytesRead:bytesRead}=await handle.read(Buffer.alloc(Math.min(bytes,size)),0);return{state:"good",value:buffer.subarray(0,bytesRead)}}),root,ref.sha1)}
async function placeVerified(context,target,how){const{sha1:sha1}=how.ref,found=await(0,verify_object.P4)(()=>placeObject(context,target,how));if("damaged"===found.state)await(0,
set_aside.A)(context,sha1).catch(()=>{});valueOrThrow(found,context.root,sha1)}function valueOrThrow(found,root,sha1){switch(found.state){case"good":return found.value;case"missing":throw(0,
store_error.Ku)(root,sha1);case"damaged":throw(0,store_error.bi)(root,sha1,found.why)}}}),95331:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){
__webpack_require__.d(__webpack_exports__,{QN:()=>digestBytes,TM:()=>digestFile,sb:()=>openForReading})
;var external_node_crypto_=__webpack_require__(77598),external_node_fs_=__webpack_require__(73024),promises_=__webpack_require__(51455),external_node_worker_threads_=__webpack_require__(75919)
;// CONCATENATED MODULE: ./src/store/two-hashes.ts
const LARGE=67108864,PIECE_BYTES=4194304;function twoHashes(size){
const piece=Math.min(PIECE_BYTES,size+1),memory=[new SharedArrayBuffer(piece),new SharedArrayBuffer(piece)],buffers=[Buffer.from(memory[0]),Buffer.from(memory[1])],sha1=(0,
external_node_crypto_.createHash)("sha1"),sha256=size<LARGE?sha256Here(buffers):sha256InThread(memory);return{buffers:buffers,async update(buffer,length){const other=sha256.update(buffer,length)
;sha1.update(buffers[buffer].subarray(0,length));await other},digest:async()=>({sha1:sha1.digest("hex"),sha256:await sha256.digest()}),close:sha256.close}}function sha256Here(buffers){const hash=(0,
external_node_crypto_.createHash)("sha256");return{update:async(buffer,length)=>hash.update(buffers[buffer].subarray(0,length)),digest:async()=>hash.digest("hex"),close:async()=>{}}}
const THREAD="\nconst { parentPort, workerData } = require('node:worker_threads');\nconst hash = require('node:crypto').createHash('sha256');\nparentPort.on('message', (piece) => {\n  if (piece !== null) {\n    hash.update(new Uint8Array(workerData[piece[0]], 0, piece[1]));\n  }\n  parentPort.postMessage(piece === null ? hash.digest('hex') : '');\n});\n"
;function sha256InThread(memory){const worker=new external_node_worker_threads_.Worker(THREAD,{eval:!0,workerData:memory}),ask=question=>new Promise((done,fail)=>{worker.once("message",answer=>{
worker.off("error",fail);done(answer)});worker.once("error",fail);worker.postMessage(question)});return{update:(buffer,length)=>ask([buffer,length]),digest:()=>ask(null),close:async()=>{
await worker.terminate()}}}// CONCATENATED MODULE: ./src/store/digest-file.ts
function openForReading(path){return(0,promises_.open)(path,external_node_fs_.constants.O_RDONLY|external_node_fs_.constants.O_NOFOLLOW|external_node_fs_.constants.O_NONBLOCK)}
async function digestFile(source,target){const hashes=twoHashes((await source.stat()).size);try{const size=await passThrough(source,target,hashes);return{...await hashes.digest(),size:size}}finally{
await hashes.close()}}async function passThrough(source,target,hashes){const fill=(buffer,position)=>source.read(hashes.buffers[buffer],0,hashes.buffers[buffer].length,position)
;let current=0,size=0,{bytesRead:bytesRead}=await fill(current,0);for(;bytesRead>0;){
const other=0===current?1:0,written=void 0===target?void 0:writeAll(target,hashes.buffers[current].subarray(0,bytesRead)),read=fill(other,size+bytesRead),hashed=hashes.update(current,bytesRead)
;size+=bytesRead;[{bytesRead:bytesRead}]=await Promise.all([read,written,hashed]);current=other}return size}async function writeAll(target,bytes){for(let done=0;done<bytes.length;){
const{bytesWritten:bytesWritten}=await target.write(bytes,done,bytes.length-done,null);done+=bytesWritten}}function digestBytes(bytes){return{sha1:(0,
external_node_crypto_.createHash)("sha1").update(bytes).digest("hex"),sha256:(0,external_node_crypto_.createHash)("sha256").update(bytes).digest("hex"),size:bytes.length}}}),
92187:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{Y:()=>syncFolder,w:()=>makeFolders})
;var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024),node_fs_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(51455),node_path__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(76760),_errors__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(83916),_store_context__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(75794)
;async function makeFolders(path){const parent=(0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path);try{return await makeFolder(path)?[parent]:[]}catch(thrown){if("ENOENT"!==(0,
_errors__WEBPACK_IMPORTED_MODULE_3__.vq)(thrown)||parent===path)throw thrown}const changed=await makeFolders(parent);return await makeFolder(path)?[parent,...changed]:changed}
async function makeFolder(path){try{await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(path);await shareLikeParent(path);return!0}catch(thrown){if("EEXIST"===(0,
_errors__WEBPACK_IMPORTED_MODULE_3__.vq)(thrown))return!1;throw thrown}}const SETGID=1024,GROUP_WRITES=16;async function shareLikeParent(path){const{mode:mode}=await(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));if(0!==(mode&SETGID)&&0!==(mode&GROUP_WRITES))await(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.chmod)(path,4095&mode)}const CAN_NOT_SYNC=["EINVAL","ENOTSUP","EOPNOTSUPP"];async function syncFolder(path){const handle=await(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path,node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY|node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_DIRECTORY);await(0,
_store_context__WEBPACK_IMPORTED_MODULE_4__.D)(handle,async()=>{try{await handle.sync()}catch(thrown){if(!CAN_NOT_SYNC.includes((0,_errors__WEBPACK_IMPORTED_MODULE_3__.vq)(thrown)??""))throw thrown}})
}}),6489:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{GH:()=>findKacheryUris,rI:()=>parseKacheryUri,t2:()=>formatKacheryUri})
;const SHA1_URI=/^sha1:\/\/([0-9a-f]{40})(?:\.[^/?]*)?(?:\/([^?]*))?(?:\?(.*))?$/is,FOLDER_URI=/^sha1dir:\/\/([0-9a-f]{40})(?:\.[^/?]*)?(?:\/([^?]*))?(?:\?.*)?$/is,MD5_URI=/^md5:\/\/([0-9a-f]{32})(?:\.[^/?]*)?(?:\/([^?]*))?(?:\?.*)?$/is,ZONE_URI=/^kachery:[^:/]*:sha1:([0-9a-f]{40})(?::(.*))?$/is
;function parseKacheryUri(text){const[,folder,inside=""]=FOLDER_URI.exec(text)??[];if(void 0!==folder)return{kind:"folder",sha1:folder.toLowerCase(),path:inside.split("/").filter(step=>""!==step)}
;const[,md5,md5Path]=MD5_URI.exec(text)??[];if(void 0!==md5)return{kind:"md5",md5:md5.toLowerCase(),...named(lastSegment(md5Path))};const[,sha1,path,query]=SHA1_URI.exec(text)??[];if(void 0!==sha1){
const asked=new URLSearchParams(query??""),name=lastSegment(path)||(asked.get("label")??void 0);return{kind:"object",sha1:sha1.toLowerCase(),...named(name),...origins(asked)}}
const[,hash,label]=ZONE_URI.exec(text)??[];return void 0===hash?void 0:{kind:"object",sha1:hash.toLowerCase(),...named(label)}}function named(name){return void 0===name||""===name?{}:{name:name}}
function origins(asked){const manifest=/^[0-9a-f]{40}$/i.exec(asked.get("manifest")??"")?.[0],[,sha1,start,end]=/^([0-9a-f]{40})~(\d{1,15})~(\d{1,15})$/i.exec(asked.get("chunkOf")??"")??[];return{
...void 0===manifest?{}:{manifest:manifest.toLowerCase()},...void 0===sha1?{}:{chunkOf:{sha1:sha1.toLowerCase(),start:Number(start),end:Number(end)}}}}function lastSegment(path){
return path?.slice(path.lastIndexOf("/")+1)}function formatKacheryUri(sha1,name){return`sha1://${sha1}/${name}`}
const URI_IN_TEXT=/(?:sha1(?:dir)?:\/\/|kachery:[\w.-]*:sha1:)[0-9a-f]{40}(?![0-9a-z])[^\s"'<>\\^`{|}]*/gi;function findKacheryUris(text){const found=new Map
;for(const[match]of text.matchAll(URI_IN_TEXT)){const uri=parseKacheryUri(match),key=void 0===uri||"md5"===uri.kind?match:`${uri.kind} ${uri.sha1}`;if(void 0!==uri&&!found.has(key))found.set(key,uri)}
return[...found.values()]}}),61963:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{m:()=>moveFile})
;var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(51455),_errors__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(83916);async function moveFile(from,to){try{await(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(from,to)}catch(thrown){if("ENOENT"!==(0,_errors__WEBPACK_IMPORTED_MODULE_1__.vq)(thrown)||!await wasMoved(from,to))throw thrown}}
async function wasMoved(from,to){const[before,after]=[await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(from).catch(ifMissing),await(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(to).catch(ifMissing)];return void 0===before&&!0===after?.isFile()}function ifMissing(thrown){const code=(0,
_errors__WEBPACK_IMPORTED_MODULE_1__.vq)(thrown);if("ENOENT"!==code&&"ENOTDIR"!==code)throw thrown}}),67005:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){
__webpack_require__.d(__webpack_exports__,{Mp:()=>layeredPath,Xv:()=>makeOverlay,rs:()=>withOverlay,v8:()=>isOthersBelow,w:()=>layersOf})
;var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024),node_fs_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(51455),node_path__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(76760),_errors__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(83916),_durable_folder__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(92187),_store_layout__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(58759),_user_folder__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(37079)
;const OVERLAY="overlay";function layersOf(root){const overlay=(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,_user_folder__WEBPACK_IMPORTED_MODULE_6__.Ys)(root),OVERLAY);return(0,
node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(overlay)&&(0,_user_folder__WEBPACK_IMPORTED_MODULE_6__.y2)(root)?[overlay,root]:[root]}async function makeOverlay(root){const overlay=(0,
node_path__WEBPACK_IMPORTED_MODULE_2__.join)(await(0,_user_folder__WEBPACK_IMPORTED_MODULE_6__.GC)(root),OVERLAY);await(0,_durable_folder__WEBPACK_IMPORTED_MODULE_4__.w)(overlay);return overlay}
function layeredPath(layers,pathIn){const paths=layers.map(pathIn);return paths.find((path,index)=>index===paths.length-1||(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))??""}
function isOthersBelow(folder,thrown){const cause=thrown instanceof _errors__WEBPACK_IMPORTED_MODULE_3__.bD?thrown.details.cause:thrown,{path:path,dest:dest}=cause??{};return(0,
_errors__WEBPACK_IMPORTED_MODULE_3__.US)(cause)&&[path,dest].some(place=>"string"==typeof place&&place.startsWith(`${folder}/`))}function withOverlay(shared,open){
const[first=shared.root]=layersOf(shared.root);let overlay=first===shared.root?void 0:open(first);const holder=async sha1=>void 0!==overlay&&await isThere((0,
_store_layout__WEBPACK_IMPORTED_MODULE_5__.du)(overlay.root,sha1))?overlay:shared,put=async act=>{try{return await act(shared)}catch(thrown){if(!isOthersBelow((0,
_store_layout__WEBPACK_IMPORTED_MODULE_5__.t3)(shared.root),thrown))throw thrown;const root=await makeOverlay(shared.root).catch(()=>{throw thrown});overlay??=open(root);return act(overlay)}};return{
root:shared.root,putBytes:bytes=>put(store=>store.putBytes(bytes)),putFile:source=>put(store=>store.putFile(source)),adoptFile:path=>put(store=>store.adoptFile(path)),
adoptExpected:(temporary,expected)=>put(store=>store.adoptExpected(temporary,expected)),has:async sha1=>(await holder(sha1)).has(sha1),identify:async sha1=>(await holder(sha1)).identify(sha1),
verify:async ref=>(await holder(ref.sha1)).verify(ref),setAside:async sha1=>(await holder(sha1)).setAside(sha1),readVerified:async ref=>(await holder(ref.sha1)).readVerified(ref),
openVerified:async ref=>(await holder(ref.sha1)).openVerified(ref),readStart:async(ref,bytes)=>(await holder(ref.sha1)).readStart(ref,bytes),
placeVerified:async(ref,target,mode)=>(await holder(ref.sha1)).placeVerified(ref,target,mode)}}async function isThere(path){return void 0!==await(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path).catch(()=>{})}}),5952:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{
L1:()=>readCredentials,rv:()=>authorizationFor});var _errors__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(83916)
;const CREDENTIALS_VARIABLE="HITHER_REMOTE_CREDENTIALS",LINE=/^(https?:\/\/\S+)\s+(\S.*)$/;function readCredentials(text){return(text??"").split("\n").map(line=>line.trim()).flatMap((line,index)=>{
if(""===line||line.startsWith("#"))return[];const[,base="",login=""]=LINE.exec(line)??[]
;if(!URL.canParse(base))throw new _errors__WEBPACK_IMPORTED_MODULE_0__.bD("usage",`line ${index+1} of ${CREDENTIALS_VARIABLE} can't be read`,"write an address and a token, or an address and USER:PASSWORD: https://store.example.org/kachery TOKEN")
;const authorization=login.includes(":")?`Basic ${Buffer.from(login).toString("base64")}`:`Bearer ${login}`;return[{base:new URL(base),authorization:authorization}]})}
function authorizationFor(url,credentials){const{origin:origin,pathname:pathname}=new URL(url);return credentials.find(({base:base})=>{const path=base.pathname.replace(/\/$/,"")
;return base.origin===origin&&(pathname===path||pathname.startsWith(`${path}/`))})?.authorization}}),48652:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){
__webpack_require__.d(__webpack_exports__,{s:()=>folderStore})
;var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024),node_fs_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(51455),node_path__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(76760),_errors__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(83916),_digest_file__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(95331),_durable_folder__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(92187),_move_file__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(61963),_remote_store__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(59551),_store_context__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(75794),_temporary_file__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(48237)
;const MISSING=["ENOENT","ENOTDIR"];function folderStore(place,writes){const{root:root}=place,reading=look=>lookIn(root,look);return{name:root,has:key=>reading(async()=>(await(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root,key))).isFile()),async fetch(key,target){const path=(0,
node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root,key);if(!await reading(async()=>(0,_store_context__WEBPACK_IMPORTED_MODULE_8__.D)(await(0,
_digest_file__WEBPACK_IMPORTED_MODULE_4__.sb)(path),async handle=>(await handle.stat()).isFile())))return!1;await(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.copyFile)(path,target,node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.COPYFILE_EXCL|node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.COPYFILE_FICLONE)
;return!0},...writes?{put:(key,source)=>put(place,key,source)}:{}}}async function lookIn(root,look){try{return await look()}catch(thrown){if(!MISSING.includes((0,
_errors__WEBPACK_IMPORTED_MODULE_3__.vq)(thrown)??""))throw failure("can't be read",thrown)}if(!(await(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(root).catch(()=>{}))?.isDirectory())throw new _remote_store__WEBPACK_IMPORTED_MODULE_9__.p("is not there: check its path, or make the folder")
;return!1}function failure(what,thrown){return void 0===(0,_errors__WEBPACK_IMPORTED_MODULE_3__.vq)(thrown)?thrown:new _remote_store__WEBPACK_IMPORTED_MODULE_9__.p(`${what}: ${(0,
_errors__WEBPACK_IMPORTED_MODULE_3__.u0)(thrown)}`)}async function put(place,key,source){try{await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(place.root);await putFile(place,(0,
node_path__WEBPACK_IMPORTED_MODULE_2__.join)(place.root,key),source)}catch(thrown){throw failure("takes nothing",thrown)}}async function putFile(place,path,{chunks:chunks}){await(0,
_temporary_file__WEBPACK_IMPORTED_MODULE_7__.mA)(place,async temporary=>{await(0,_store_context__WEBPACK_IMPORTED_MODULE_8__.D)(await(0,
_temporary_file__WEBPACK_IMPORTED_MODULE_7__.GY)(place,temporary),async copy=>{for await(const chunk of chunks())await copy.writeFile(chunk);await copy.chmod(292);await copy.sync()})
;const changed=await(0,_durable_folder__WEBPACK_IMPORTED_MODULE_5__.w)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));await(0,_move_file__WEBPACK_IMPORTED_MODULE_6__.m)(temporary,path)
;for(const folder of new Set([(0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path),...changed]))await(0,_durable_folder__WEBPACK_IMPORTED_MODULE_5__.Y)(folder)})}}),
50512:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{Gq:()=>withoutLogin,Ih:()=>remoteLocation,Iw:()=>remoteProblem,
PW:()=>isAddress,ze:()=>readRemoteList});var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(76760);function readRemoteList(text,cwd){
return text.split("\n").map(line=>line.trim()).filter(line=>""!==line).map(line=>readLine(line,cwd))}function readLine(line,cwd){
const[,location="",word]=/^(.*?)(?:\s+(write))?$/.exec(line)??[],problem=remoteProblem(location);return void 0===problem?{ok:!0,store:{location:remoteLocation(location,cwd),write:void 0!==word}}:{
ok:!1,given:withoutLogin(location),...problem}}function withoutLogin(location){return location.replace(/\/\/[^/@]*@/,"//\u2026@")}const SCHEME=/^[a-z][a-z0-9+.-]*:\/\//i;function isAddress(location){
return SCHEME.test(location)}function remoteProblem(location){if(!isAddress(location))return;const url=URL.canParse(location)?new URL(location):void 0
;if(void 0===url||!/^https?:$/.test(url.protocol))return{why:"is no address of a remote store",remedy:"give a folder, or an address that begins with http:// or https://"}
;if(""!==url.username||""!==url.password)return{why:"has a login in it, which messages would show",remedy:'remove it from the address, and set HITHER_REMOTE_CREDENTIALS to "ADDRESS USER:PASSWORD"'}
;return""===url.search&&""===url.hash?void 0:{why:'has a "?" or a "#" in it',remedy:'give the address that "sha1/aa/bb/cc/HASH" is below'}}function remoteLocation(location,cwd){
return isAddress(location)?new URL(location).href.replace(/\/+$/,""):(0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd,location)}}),
3361:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{A:()=>sourceOfText,p:()=>sourceOfFile})
;var _remote_store__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(59551);const CHUNK=262144;function sourceOfFile(handle,size){return{size:size,chunks:()=>chunksOf(handle,size)}}
function sourceOfText(text){const bytes=Buffer.from(text);return{size:bytes.length,async*chunks(){yield bytes}}}async function*chunksOf(handle,size){for(let position=0;position<size;){
const{buffer:buffer,bytesRead:bytesRead}=await handle.read(Buffer.allocUnsafe(CHUNK),0,CHUNK,position)
;if(0===bytesRead)throw new _remote_store__WEBPACK_IMPORTED_MODULE_0__.p("got too little: the file that was sent became shorter meanwhile");yield buffer.subarray(0,bytesRead);position+=bytesRead}}}),
59551:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{p:()=>RemoteFailure});class RemoteFailure extends Error{name="RemoteFailure"}
}),98698:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{E9:()=>openRemotes,GY:()=>joinRemotes,mR:()=>NO_REMOTES})
;var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(51455),_remote_credentials__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(5952),_remote_folder__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(48652),_remote_store__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(59551)
;const NO_REMOTES={count:0,write:!1,has:async()=>!1,fetch:async()=>{},put:async()=>{}};async function openRemotes(choices,{env:env,random:random,signal:signal}){const stores=[]
;for(const{location:location,write:write}of choices)if(/^https?:/.test(location)){
const{webStore:webStore}=await __webpack_require__.e(216).then(__webpack_require__.bind(__webpack_require__,63216)),credentials=(0,
_remote_credentials__WEBPACK_IMPORTED_MODULE_1__.L1)(env.HITHER_REMOTE_CREDENTIALS);stores.push(webStore({base:location,writes:write,credentials:credentials,env:env,...signal&&{signal:signal}}))
}else stores.push((0,_remote_folder__WEBPACK_IMPORTED_MODULE_2__.s)({root:location,random:random},write));return stores}function joinRemotes(stores,warn){const failed={read:new Set,put:new Set
},attempt=async(use,store,act)=>{if(failed.read.has(store)||failed[use].has(store))return;try{return await act()}catch(thrown){
if(!(thrown instanceof _remote_store__WEBPACK_IMPORTED_MODULE_3__.p))throw thrown;if(!failed[use].has(store)){const what="put"===use?"nothing more is put there":"it is not asked any more"
;warn(`the remote store ${store.name} ${thrown.message}; ${what} in this run`)}failed[use].add(store);return}},wrong=new Set,writing=stores.flatMap(store=>void 0===store.put?[]:[{store:store,
put:store.put}]);return{count:stores.length,write:writing.length>0,async has(key){for(const store of stores)if(await attempt("read",store,()=>store.has(key)))return!0;return!1},
async fetch(key,target,accept){for(const store of stores){let accepted=!1;try{const isThere=await attempt("read",store,()=>store.fetch(key,target))??!1;accepted=isThere&&await accept()
;if(isThere&&!accepted){wrong.add(`${store.name} ${key}`);warn(`the remote store ${store.name} has wrong bytes at ${key}: they are not used`)}}finally{if(!accepted)await(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(target,{force:!0})}if(accepted)return store.name}return},async put(key,source,when){
for(const{store:store,put:put}of writing)await attempt("put",store,async()=>{if(!("missing"===when&&!wrong.has(`${store.name} ${key}`)&&await store.has(key)))await put(key,source)})}}}}),
11398:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{H:()=>resolveUri,q:()=>objectsOfUri})
;var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598),node_fs_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(51455),_errors__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(83916),_store_context__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(75794),_store_layout__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(58759)
;async function resolveUri(uri,store){switch(uri.kind){case"object":await makePresent(uri,store);return{ref:await store.identify(uri.sha1),name:uri.name};case"folder":return fileInFolder(uri,store)
;case"md5":return{ref:await objectOfMd5(uri.md5,store),name:uri.name}}}async function objectsOfUri(uri,store){if("md5"===uri.kind)return[];if("object"===uri.kind){await makePresent(uri,store)
;return[uri.sha1]}
const{readListing:readListing}=await __webpack_require__.e(872).then(__webpack_require__.bind(__webpack_require__,63872)),listing=await store.has(uri.sha1)?await readListing(uri.sha1,store):void 0,inside=void 0===listing?void 0:entryAt(listing,uri.path)
;return void 0===inside?[uri.sha1]:[uri.sha1,..."sha1"in inside?[inside.sha1]:filesOf(inside)]}async function makePresent({sha1:sha1,manifest:manifest,chunkOf:chunkOf},store){
if(void 0===manifest&&void 0===chunkOf||await store.has(sha1))return
;const{cutChunk:cutChunk,joinChunks:joinChunks}=await __webpack_require__.e(463).then(__webpack_require__.bind(__webpack_require__,89463))
;if(void 0!==chunkOf&&await store.has(chunkOf.sha1))await cutChunk(sha1,chunkOf,store);else if(void 0!==manifest&&await store.has(manifest))await joinChunks(sha1,manifest,store)}
async function fileInFolder({sha1:sha1,path:path},store){
const shown=`sha1dir://${sha1}${path.map(step=>`/${step}`).join("")}`,{readListing:readListing}=await __webpack_require__.e(872).then(__webpack_require__.bind(__webpack_require__,63872)),entry=entryAt(await readListing(sha1,store),path)
;if(void 0===entry)throw new _errors__WEBPACK_IMPORTED_MODULE_2__.bD("usage",`${shown}: there is no such file in the folder`,"check the path after the hash")
;if(!("sha1"in entry))throw new _errors__WEBPACK_IMPORTED_MODULE_2__.bD("usage",`${shown} is a folder`,"name a file in it: sha1dir://HASH/PATH");return{ref:await store.identify(entry.sha1),
name:path.at(-1)}}function entryAt(listing,path){const[step,...rest]=path;if(void 0===step)return listing;const inner=listing.dirs.get(step)
;return void 0===inner?0===rest.length?listing.files.get(step):void 0:entryAt(inner,rest)}function filesOf({files:files,dirs:dirs}){
return[...[...files.values()].map(({sha1:sha1})=>sha1),...[...dirs.values()].flatMap(filesOf)]}async function objectOfMd5(md5,store){const path=(0,
_store_layout__WEBPACK_IMPORTED_MODULE_3__.wb)(store.root,md5);await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path).catch(thrown=>{if("ENOENT"===(0,
_errors__WEBPACK_IMPORTED_MODULE_2__.vq)(thrown))throw new _errors__WEBPACK_IMPORTED_MODULE_2__.bD("store",`the object md5://${md5} is not in the content store: there is no ${path}`,'store the file with "hither store put FILE", and name it by the URI that this prints')
;throw thrown});const ref=await store.putFile(path),actual=await(0,_store_context__WEBPACK_IMPORTED_MODULE_4__.D)(await store.openVerified(ref),async handle=>{const hash=(0,
node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("md5");for await(const chunk of handle.createReadStream({start:0,autoClose:!1}))hash.update(chunk);return hash.digest("hex")})
;if(actual!==md5)throw new _errors__WEBPACK_IMPORTED_MODULE_2__.bD("store",`the object md5://${md5} is damaged: ${path} has the md5 ${actual}`,"remove that file, and store the right one");return ref}
}),47372:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{A:()=>setDamagedAside,F:()=>setAside})
;var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(51455),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760),_durable_folder__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(92187),_store_layout__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(58759),_verify_object__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(29922)
;async function setAside({root:root,random:random},path){const folder=(0,_store_layout__WEBPACK_IMPORTED_MODULE_3__.l8)(root);await(0,_durable_folder__WEBPACK_IMPORTED_MODULE_2__.w)(folder)
;const target=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder,`${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)}.${random(8).toString("hex")}`);await(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(path,target);return target}async function setDamagedAside(place,sha1){const path=(0,
_store_layout__WEBPACK_IMPORTED_MODULE_3__.du)(place.root,sha1),found=await(0,_verify_object__WEBPACK_IMPORTED_MODULE_4__.mw)(path)
;return"good"===found.state&&found.value.sha1===sha1||"missing"===found.state?void 0:setAside(place,path)}}),88701:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){
__webpack_require__.d(__webpack_exports__,{N:()=>rememberObject,f:()=>knownObject})
;var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598),_errors__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(83916),_digest_file__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(95331),_store_context__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(75794),_store_layout__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(58759),_write_whole__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(53320)
;const MAX_BYTES=1024;async function knownObject(root,sha1){const text=await readSmall((0,
_store_layout__WEBPACK_IMPORTED_MODULE_3__.qD)(root,sha1)),[,sha256="",digits]=/^\{"sha256":"([0-9a-f]{64})","size":(\d{1,15}),"check":"[0-9a-f]{64}"\}\n$/.exec(text)??[],ref={sha1:sha1,sha256:sha256,
size:Number(digits)};return void 0!==digits&&text===lineOf(ref)?ref:void 0}async function rememberObject(context,ref){const known=await knownObject(context.root,ref.sha1)
;if(known?.sha256===ref.sha256&&known.size===ref.size)return;try{await(0,_write_whole__WEBPACK_IMPORTED_MODULE_4__.f)(context,{path:(0,
_store_layout__WEBPACK_IMPORTED_MODULE_3__.qD)(context.root,ref.sha1),text:lineOf(ref)})}catch(thrown){if(thrown instanceof _errors__WEBPACK_IMPORTED_MODULE_1__.bD||void 0===(0,
_errors__WEBPACK_IMPORTED_MODULE_1__.vq)(thrown))throw thrown}}function lineOf({sha1:sha1,sha256:sha256,size:size}){return`{"sha256":"${sha256}","size":${size},"check":"${(0,
node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(`hither-map/1 ${sha1} ${sha256} ${size}`).digest("hex")}"}\n`}async function readSmall(path){try{return await(0,
_store_context__WEBPACK_IMPORTED_MODULE_5__.D)(await(0,_digest_file__WEBPACK_IMPORTED_MODULE_2__.sb)(path),async handle=>{
const{buffer:buffer,bytesRead:bytesRead}=await handle.read(Buffer.alloc(MAX_BYTES),0,MAX_BYTES,0);return buffer.toString("utf8",0,bytesRead)})}catch(thrown){if(void 0===(0,
_errors__WEBPACK_IMPORTED_MODULE_1__.vq)(thrown))throw thrown;return""}}}),5310:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{
H5:()=>sameStatus,Is:()=>isSettled,LI:()=>noteFile,ex:()=>knownFile,m1:()=>fileSign})
;var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598),node_fs_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(51455),_store_layout__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(58759),_write_whole__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(53320)
;const LARGE=1024n**2n,RACY_MS=2500;async function knownFile(place,status){if(status.size<LARGE)return;const text=await(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(pathOf(place,status),"utf8").catch(()=>""),[,sha1="",sha256=""]=/^([0-9a-f]{40}) ([0-9a-f]{64}) [0-9a-f]{64}\n$/.exec(text)??[],ref={sha1:sha1,
sha256:sha256,size:Number(status.size)};return""!==sha1&&text===await lineOf(place,ref,status)?ref:void 0}async function noteFile(place,status,ref){if(status.size>=LARGE&&isSettled(status)){
const text=await lineOf(place,ref,status);await(0,_write_whole__WEBPACK_IMPORTED_MODULE_3__.f)(place,{path:pathOf(place,status),text:text}).catch(()=>{})}}function isSettled({ctimeNs:ctimeNs}){
return Date.now()-Number(ctimeNs/1000000n)>RACY_MS}function sameStatus(one,other){return fileSign(one)===fileSign(other)}function pathOf(place,{dev:dev,ino:ino}){return(0,
_store_layout__WEBPACK_IMPORTED_MODULE_2__.qW)(place.root,(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(`${dev} ${ino}`).digest("hex"))}
function fileSign({dev:dev,ino:ino,size:size,mtimeNs:mtimeNs,ctimeNs:ctimeNs}){return[dev,ino,size,mtimeNs,ctimeNs].join(" ")}async function lineOf(place,{sha1:sha1,sha256:sha256},status){
const stored=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)((0,_store_layout__WEBPACK_IMPORTED_MODULE_2__.du)(place.root,sha1),{bigint:!0
}).catch(()=>{}),object=stored?.isFile()?[stored.ino,stored.size,stored.mtimeNs].join(" "):"none",check=(0,
node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(`hither-stat/1 ${fileSign(status)} ${object} ${sha1} ${sha256}`).digest("hex")
;return"none"===object?"":`${sha1} ${sha256} ${check}\n`}}),75794:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{D:()=>withFile})
;async function withFile(handle,use){let result;try{result=await use(handle)}catch(thrown){await handle.close().catch(()=>{});throw thrown}await handle.close();return result}}),
6487:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{Ku:()=>missingObject,RU:()=>collidingObject,bi:()=>damagedObject,
gl:()=>storeError})
;var node_os__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(48161),_errors__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(83916),_settings__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(58750),_store_layout__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(58759)
;const OF_THE_FOLDER=new Map([["ENOSPC",{what:"the disk is full",remedy:"free some space there"}],["EDQUOT",{what:"your disk quota is used up",remedy:"free some of it"}],["EFBIG",{
what:"the file is larger than is allowed here",remedy:"raise the limit (ulimit -f)"}],["EACCES",{what:"you may not do that there",remedy:"ask the owner of the folder for access"}],["EPERM",{
what:"you may not do that there",remedy:"ask the owner of the folder for access"}],["EROFS",{what:"the file system is read-only"}],["ENOTDIR",{what:"a file stands where a folder belongs",
remedy:"move the file away"}],["EIO",{what:"the disk reported an error",remedy:"check the disk"}]]),OTHERS=new Map([["ENOENT",{what:"there is no such file",remedy:"check the path"}],["ELOOP",{
what:"it is a symbolic link",remedy:"give the file that it leads to"}],["EMFILE",{what:"too many files are open",remedy:"raise the limit (ulimit -n), or run fewer jobs at once"}]])
;function storeError(thrown,doing){if(thrown instanceof _errors__WEBPACK_IMPORTED_MODULE_1__.bD)return thrown;const code=codeOf(thrown),meaning=meaningOf(code)??{what:(0,
_errors__WEBPACK_IMPORTED_MODULE_1__.u0)(thrown),remedy:"try again; if it stays, check the disk"
},place=[code,pathOf(thrown)].filter(part=>part).join(" at "),message=`can't ${doing}: ${meaning.what}${""===place?"":` (${place})`}`
;return new _errors__WEBPACK_IMPORTED_MODULE_1__.bD("store",message,meaning.remedy,{cause:thrown})}function meaningOf(code){const ofFolder=OF_THE_FOLDER.get(code)
;return void 0===ofFolder?OTHERS.get(code):{...ofFolder,remedy:`${ofFolder.remedy}, or ${(0,_settings__WEBPACK_IMPORTED_MODULE_2__.zp)()}`}}function codeOf(thrown){
return thrown instanceof Error&&"errno"in thrown&&thrown.errno===-node_os__WEBPACK_IMPORTED_MODULE_0__.constants.errno.EDQUOT?"EDQUOT":(0,_errors__WEBPACK_IMPORTED_MODULE_1__.vq)(thrown)??""}
function pathOf(thrown){return thrown instanceof Error&&"path"in thrown&&"string"==typeof thrown.path?thrown.path:void 0}function missingObject(root,sha1){const place=(0,
_store_layout__WEBPACK_IMPORTED_MODULE_3__.du)(root,sha1)
;return new _errors__WEBPACK_IMPORTED_MODULE_1__.bD("store",`the object sha1://${sha1} is not in the content store: there is no ${place}`,`store it with "hither store put FILE", run the job that makes it, or name the store that has it with ${(0,
_settings__WEBPACK_IMPORTED_MODULE_2__.Pe)("store")}`)}function damagedObject(root,sha1,why){return new _errors__WEBPACK_IMPORTED_MODULE_1__.bD("store",`the object sha1://${sha1} is damaged: ${(0,
_store_layout__WEBPACK_IMPORTED_MODULE_3__.du)(root,sha1)} ${why}`,'run again, which stores or computes it anew, or store it with "hither store put FILE": that replaces the damaged file')}
function collidingObject(root,ref,otherSha256){
return new _errors__WEBPACK_IMPORTED_MODULE_1__.bD("store",`another object with the sha1 ${ref.sha1} is in the content store: its sha256 is ${otherSha256}, that of the new one ${ref.sha256}`,`one of the two files was made to be taken for the other: find out where they come from; the stored one is ${(0,
_store_layout__WEBPACK_IMPORTED_MODULE_3__.du)(root,ref.sha1)}`)}}),58759:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{
AW:()=>recentFolder,K1:()=>failuresFolder,M5:()=>flightsFolder,Pr:()=>recentPath,Xc:()=>runsFolder,YA:()=>failurePath,du:()=>objectPath,j7:()=>userFolderPath,jc:()=>CACHEDIR_TAG,
l8:()=>quarantineFolder,q1:()=>storeRoot,qD:()=>mapPath,qW:()=>statPath,s3:()=>entryPath,t3:()=>objectsFolder,v$:()=>jobsFolder,vY:()=>ownFolder,wb:()=>md5Path,yg:()=>flightPath,yy:()=>temporaryFolder
});var node_os__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(48161),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760),_errors__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(83916)
;function ownFolder(root){return(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root,"hither","v1")}function temporaryFolder(root){return(0,
node_path__WEBPACK_IMPORTED_MODULE_1__.join)(ownFolder(root),"tmp")}function quarantineFolder(root){return(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(ownFolder(root),"quarantine")}
function userFolderPath(root,uid){return(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(ownFolder(root),"users",String(uid))}function runsFolder(root){return(0,
node_path__WEBPACK_IMPORTED_MODULE_1__.join)(ownFolder(root),"runs")}function jobsFolder(root){return(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(ownFolder(root),"jobs")}
function entryPath(root,hash){return(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(jobsFolder(root),hash.slice(0,2),hash.slice(2,4),`${checkedSha256(hash)}.json`)}function recentFolder(root){
return(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(ownFolder(root),"recent")}function recentPath(root,kind){return(0,
node_path__WEBPACK_IMPORTED_MODULE_1__.join)(recentFolder(root),kind.slice(0,2),checkedSha256(kind))}function failuresFolder(root){return(0,
node_path__WEBPACK_IMPORTED_MODULE_1__.join)(ownFolder(root),"failures")}function failurePath(root,kind){return(0,
node_path__WEBPACK_IMPORTED_MODULE_1__.join)(failuresFolder(root),checkedSha256(kind).slice(0,2),kind.slice(2,4))}function statPath(root,file){return(0,
node_path__WEBPACK_IMPORTED_MODULE_1__.join)(ownFolder(root),"stats",file.slice(0,2),checkedSha256(file))}function flightsFolder(root){return(0,
node_path__WEBPACK_IMPORTED_MODULE_1__.join)(ownFolder(root),"flights")}function flightPath(root,hash){return(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(flightsFolder(root),checkedSha256(hash))}
function objectsFolder(root){return(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root,"sha1")}function objectPath(root,sha1){return(0,
node_path__WEBPACK_IMPORTED_MODULE_1__.join)(objectsFolder(root),...fanOut(sha1),sha1)}function md5Path(root,md5){if(!/^[0-9a-f]{32}$/.test(md5))throw(0,
_errors__WEBPACK_IMPORTED_MODULE_2__.jr)(`${JSON.stringify(md5.slice(0,60))} is no md5`);return(0,
node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root,"md5",md5.slice(0,2),md5.slice(2,4),md5.slice(4,6),md5)}function mapPath(root,sha1){return(0,
node_path__WEBPACK_IMPORTED_MODULE_1__.join)(ownFolder(root),"map",...fanOut(sha1),`${sha1}.json`)}function checkedSha256(hex){if(!/^[0-9a-f]{64}$/.test(hex))throw(0,
_errors__WEBPACK_IMPORTED_MODULE_2__.jr)(`${JSON.stringify(hex.slice(0,80))} is no sha256`);return hex}function fanOut(sha1){if(!/^[0-9a-f]{40}$/.test(sha1))throw(0,
_errors__WEBPACK_IMPORTED_MODULE_2__.jr)(`${JSON.stringify(sha1.slice(0,60))} is no sha1`);return[sha1.slice(0,2),sha1.slice(2,4),sha1.slice(4,6)]}function storeRoot(env){
if(env.KACHERY_STORAGE_DIR)return(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(env.KACHERY_STORAGE_DIR);const data=env.XDG_DATA_HOME&&(0,
node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(env.XDG_DATA_HOME)?env.XDG_DATA_HOME:void 0;return(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(data??(0,
node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env.HOME||(0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(),".local","share"),"hither","kachery")}
const CACHEDIR_TAG="Signature: 8a477f597d28d172789f06886806bc55\n# Objects and results of hither-action; they can be made again. See https://bford.info/cachedir/\n"}),
48237:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{GY:()=>createTemporary,PX:()=>inTemporaryFolder,l5:()=>temporaryPath,
mA:()=>withTemporary,wE:()=>makeTemporaryFolder})
;var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024),node_fs_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(51455),node_os__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(48161),node_path__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(76760),_errors__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(83916),_durable_folder__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(92187),_store_layout__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(58759)
;function temporaryPath({root:root,random:random}){const host=(0,node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)().replace(/[^\w.-]/g,"_");return(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,
_store_layout__WEBPACK_IMPORTED_MODULE_6__.yy)(root),`${host}.${process.pid}.${random(16).toString("hex")}`)}async function withTemporary(context,use){const path=temporaryPath(context);try{
return await use(path)}catch(thrown){await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path,{force:!0}).catch(()=>{});throw thrown}}async function createTemporary(context,path){
return inTemporaryFolder(context,()=>(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path,node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_WRONLY|node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_CREAT|node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_EXCL|node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW,384))
}async function inTemporaryFolder(context,use){try{return await use()}catch(thrown){if("ENOENT"!==(0,_errors__WEBPACK_IMPORTED_MODULE_4__.vq)(thrown))throw thrown;await makeTemporaryFolder(context)
;return use()}}async function makeTemporaryFolder(context){const changed=await(0,_durable_folder__WEBPACK_IMPORTED_MODULE_5__.w)((0,_store_layout__WEBPACK_IMPORTED_MODULE_6__.yy)(context.root))
;if(0===changed.length)return;for(const folder of changed)await(0,_durable_folder__WEBPACK_IMPORTED_MODULE_5__.Y)(folder);await markAsCache(context.root)}async function markAsCache(root){try{await(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,
_store_layout__WEBPACK_IMPORTED_MODULE_6__.vY)(root),"CACHEDIR.TAG"),_store_layout__WEBPACK_IMPORTED_MODULE_6__.jc,{flag:"wx"})}catch(thrown){if("EEXIST"!==(0,
_errors__WEBPACK_IMPORTED_MODULE_4__.vq)(thrown))throw thrown}}}),37079:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{
GC:()=>makeUserFolder,Ys:()=>userFolder,y2:()=>hasUserFolder})
;var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598),node_fs__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(73024),node_fs_promises__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(51455),node_path__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(76760),_errors__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(83916),_settings__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(58750),_durable_folder__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(92187),_store_layout__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(58759)
;const uid=()=>process.getuid?.()??0;function userFolder(root){return(0,_store_layout__WEBPACK_IMPORTED_MODULE_7__.j7)(root,uid())}function hasUserFolder(root){const status=(0,
node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(userFolder(root),{throwIfNoEntry:!1});return!0===status?.isDirectory()&&(status.uid===uid()||status.uid===uidOfNewFiles(root))}
function uidOfNewFiles(root){const path=(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(userFolder(root)),`new.${process.pid}.${(0,
node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString("hex")}`);try{(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(path,{mode:448});const status=(0,
node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path);(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmdirSync)(path);return status.uid}catch{return}}async function makeUserFolder(root){
const folder=userFolder(root);await(0,_durable_folder__WEBPACK_IMPORTED_MODULE_6__.w)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(folder));try{await(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(folder,{mode:448})}catch(thrown){if("EEXIST"!==(0,_errors__WEBPACK_IMPORTED_MODULE_4__.vq)(thrown))throw thrown
;if(!hasUserFolder(root))throw new _errors__WEBPACK_IMPORTED_MODULE_4__.bD("store",`${folder} has your number, but belongs to another user`,`have its owner remove it, or ${(0,
_settings__WEBPACK_IMPORTED_MODULE_5__.zp)()}`)}return folder}}),29922:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{
Nn:()=>inspect,P4:()=>twice,T5:()=>verifyAt,UD:()=>compare,_8:()=>openAt,m6:()=>readAt,mw:()=>digestAt,sA:()=>verifyHandle})
;var _errors__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(83916),_digest_file__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(95331),_store_context__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(75794)
;async function inspect(path,use){const opened=await openIfThere(path);if("good"!==opened.state)return opened;return(0,_store_context__WEBPACK_IMPORTED_MODULE_2__.D)(opened.value,async handle=>{
const stat=await handle.stat();return stat.isFile()?use(handle,stat.size):notRegular})}async function openAt(path,ref){const opened=await openIfThere(path);if("good"!==opened.state)return opened
;const handle=opened.value,stat=await handle.stat(),found=stat.isFile()?await verifyHandle(handle,stat.size,ref):notRegular;if("good"===found.state)return opened;await handle.close();return found}
const notRegular={state:"damaged",why:"is not a regular file"};async function openIfThere(path){try{return{state:"good",value:await(0,_digest_file__WEBPACK_IMPORTED_MODULE_1__.sb)(path)}
}catch(thrown){switch((0,_errors__WEBPACK_IMPORTED_MODULE_0__.vq)(thrown)){case"ENOENT":return{state:"missing"};case"ELOOP":return{state:"damaged",why:"is a symbolic link"};case"ENXIO":
return notRegular;default:throw thrown}}}async function twice(check){try{const first=await check();return"damaged"===first.state?check():first}catch(thrown){if("ESTALE"!==(0,
_errors__WEBPACK_IMPORTED_MODULE_0__.vq)(thrown))throw thrown;return check()}}function digestAt(path){return inspect(path,async handle=>({state:"good",value:await(0,
_digest_file__WEBPACK_IMPORTED_MODULE_1__.TM)(handle)}))}function verifyAt(path,ref){return inspect(path,(handle,size)=>verifyHandle(handle,size,ref))}async function verifyHandle(handle,size,ref){
return size===ref.size?compare(await(0,_digest_file__WEBPACK_IMPORTED_MODULE_1__.TM)(handle),ref):wrongSize(size,ref)}function readAt(path,ref){return inspect(path,async(handle,size)=>{
if(size!==ref.size)return wrongSize(size,ref);const bytes=await handle.readFile(),compared=compare((0,_digest_file__WEBPACK_IMPORTED_MODULE_1__.QN)(bytes),ref);return"good"===compared.state?{
state:"good",value:bytes}:compared})}function compare(actual,expected){if(actual.size!==expected.size)return wrongSize(actual.size,expected);if(actual.sha1!==expected.sha1)return{state:"damaged",
why:`has the sha1 ${actual.sha1}`};return actual.sha256===expected.sha256?{state:"good",value:actual}:{state:"damaged",why:`has the sha256 ${actual.sha256}, where ${expected.sha256} was promised`}}
function wrongSize(size,ref){return{state:"damaged",why:`has ${size} bytes instead of ${ref.size}`}}}),32613:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){
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
_errors__WEBPACK_IMPORTED_MODULE_2__.vq)(thrown)??""))return[];throw thrown}}}),53320:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){
__webpack_require__.d(__webpack_exports__,{f:()=>writeWhole,v:()=>writeDurably})
;var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(51455),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760),_durable_folder__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(92187),_move_file__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(61963),_store_context__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(75794),_temporary_file__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(48237)
;async function writeWhole(context,{path:path,text:text}){await(0,_temporary_file__WEBPACK_IMPORTED_MODULE_4__.mA)(context,async temporary=>{await(0,
_store_context__WEBPACK_IMPORTED_MODULE_5__.D)(await(0,_temporary_file__WEBPACK_IMPORTED_MODULE_4__.GY)(context,temporary),async handle=>{await handle.writeFile(text);await handle.chmod(MODE)})
;await(0,_durable_folder__WEBPACK_IMPORTED_MODULE_2__.w)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));await(0,_move_file__WEBPACK_IMPORTED_MODULE_3__.m)(temporary,path)})}const MODE=420
;async function writeDurably(context,files){const temporaries=files.map(({path:path,text:text})=>({path:path,text:text,temporary:(0,_temporary_file__WEBPACK_IMPORTED_MODULE_4__.l5)(context)}));try{
await Promise.all(temporaries.map(file=>writeSynced(context,file)));const folders=new Set;for(const{path:path,temporary:temporary}of temporaries){for(const folder of[...await(0,
_durable_folder__WEBPACK_IMPORTED_MODULE_2__.w)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)),(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)])folders.add(folder);await(0,
_move_file__WEBPACK_IMPORTED_MODULE_3__.m)(temporary,path)}for(const folder of folders)await(0,_durable_folder__WEBPACK_IMPORTED_MODULE_2__.Y)(folder)}catch(thrown){
await Promise.all(temporaries.map(({temporary:temporary})=>(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(temporary,{force:!0}).catch(()=>{})));throw thrown}}
async function writeSynced(context,{temporary:temporary,text:text}){await(0,_store_context__WEBPACK_IMPORTED_MODULE_5__.D)(await(0,
_temporary_file__WEBPACK_IMPORTED_MODULE_4__.GY)(context,temporary),async handle=>{await handle.writeFile(text);await handle.chmod(MODE);await handle.sync()})}}),
11563:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{c:()=>openOutput})
;var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024),node_net__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(77030),node_stream__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(57075),node_stream_promises__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(46466),_errors__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(83916)
;function openOutput(standard){const stream=standard instanceof node_net__WEBPACK_IMPORTED_MODULE_1__.Socket?standard:fileStream(standard.fd);let failure;stream.on("error",thrown=>{failure??=thrown})
;return{write:data=>void stream.write(data),async pipe(source){try{await(0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)(source,stream,{end:!1})}catch(thrown){
if(void 0===failure)throw thrown}},async failure(){await new Promise(resolve=>stream.write("",()=>setImmediate(resolve)));return"EPIPE"===(0,
_errors__WEBPACK_IMPORTED_MODULE_4__.vq)(failure)?void 0:failure}}}function fileStream(fd){return new node_stream__WEBPACK_IMPORTED_MODULE_2__.Writable({decodeStrings:!0,write(chunk,_encoding,done){
try{for(let written=0;written<chunk.length;)written+=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(fd,chunk,written);done()}catch(thrown){done(thrown)}}})}}),
32857:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{Qv:()=>objectsIn,Y_:()=>children,lq:()=>readEncoded})
;var _encoded_view__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(14972),_parse_json__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(21704);function readEncoded(json){
const objects=[],problem=check(json,objects,[]);return void 0===problem?{ok:!0,value:json,objects:objects}:{ok:!1,message:problem.message,path:problem.path.join("")}}function objectsIn(json){
const objects=[];check(json,objects,[]);return objects}function children(view){switch(view.kind){case"list":case"tuple":return view.items.map((item,index)=>[`[${index}]`,item]);case"object":
return Array.from(view.entries,([key,value])=>[`.${key.slice(0,40)}`,value]);case"dict":return view.pairs.flatMap(([key,value],index)=>[[`.keys[${index}]`,key],[`.values[${index}]`,value]]);default:
return[]}}function check(json,objects,path){const view=(0,_encoded_view__WEBPACK_IMPORTED_MODULE_0__.E)(json);if("invalid"===view.kind)return{message:view.message,path:path}
;if(path.length>_parse_json__WEBPACK_IMPORTED_MODULE_1__.l)return{message:`more than ${_parse_json__WEBPACK_IMPORTED_MODULE_1__.l} levels are nested`,path:path.slice(0,3)}
;if("array"===view.kind||"file"===view.kind)objects.push(view);for(const[step,child]of children(view)){const problem=check(child,objects,[...path,step]);if(void 0!==problem)return problem}return}}),
26192:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{K:()=>displayValue})
;var _dtype__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(69346),_encoded_view__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(14972),_number_text__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(30449),_python_repr__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(72552)
;function displayValue(json,maxLength){const line=new Line(maxLength);show(json,line);return line.text()}class Line{maxLength;parts=[];length=0;constructor(maxLength){this.maxLength=maxLength}
get full(){return this.length>this.maxLength}get room(){return this.maxLength+1-this.length}add(part){this.parts.push(part);this.length+=part.length}text(){const whole=this.parts.join("")
;if(whole.length<=this.maxLength)return whole;const cut=Math.max(this.maxLength-1,0),within=(whole.codePointAt(cut-1)??0)>65535;return`${whole.slice(0,within?cut-1:cut)}\u2026`}}
function show(json,line){const view=(0,_encoded_view__WEBPACK_IMPORTED_MODULE_1__.E)(json);switch(view.kind){case"list":showItems(["[","]"],view.items,line);break;case"tuple":
showItems(["(",1===view.items.length?",)":")"],view.items,line);break;case"object":showPairs([...view.entries],line);break;case"dict":showPairs(view.pairs,line);break;default:
line.add(showLeaf(view,line.room))}}function showItems([open,close],items,line){line.add(open);for(const[index,item]of items.entries()){if(line.full)return;line.add(0===index?"":", ");show(item,line)}
line.add(close)}function showPairs(pairs,line){line.add("{");for(const[index,[key,value]]of pairs.entries()){if(line.full)return;line.add(0===index?"":", ");show(key,line);line.add(": ")
;show(value,line)}line.add("}")}function showLeaf(view,room){switch(view.kind){case"null":return"None";case"boolean":return view.value?"True":"False";case"string":return(0,
_python_repr__WEBPACK_IMPORTED_MODULE_3__.h)(view.value.slice(0,room));case"integer":return(0,_number_text__WEBPACK_IMPORTED_MODULE_2__.xe)(view.text);case"float":return(0,
_number_text__WEBPACK_IMPORTED_MODULE_2__.SX)(view.value);case"complex":return(0,_number_text__WEBPACK_IMPORTED_MODULE_2__.mo)(view.re,view.im);case"bytes":return(0,
_python_repr__WEBPACK_IMPORTED_MODULE_3__.L)(Buffer.from(view.base64.slice(0,4*room),"base64"));case"array":return`array(${dtypeName(view.dtype)}, shape=${(0,
_dtype__WEBPACK_IMPORTED_MODULE_0__.l)(view.shape)})`;case"file":return`File(${(0,_python_repr__WEBPACK_IMPORTED_MODULE_3__.h)(view.name)}, ${view.ref.size} bytes)`;default:
return"invalid"===view.kind?`<${view.message}>`:""}}
const NAMES=new Map([["i","int"],["u","uint"],["f","float"],["c","complex"],["S","bytes"],["U","str"],["V","void"],["M","datetime64"],["m","timedelta64"]]);function dtypeName(dtype){
if("string"!=typeof dtype)return"structured";const[,order,kind="",size,unit=""]=/^(.)(.)(\d+)(.*)$/s.exec(dtype)??[];if("b"===kind)return"bool"
;return`${">"===order?"big-endian ":""}${NAMES.get(kind)??kind}${"M"===kind||"m"===kind?unit:"S"===kind||"U"===kind?size:String(8*Number(size))}`}}),
69346:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{B0:()=>checkDtype,X4:()=>canonicalDtype,l:()=>shapeRepr,um:()=>dtypeRepr})
;var _json__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(93258),_python_repr__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(72552);const MAX_ITEM_SIZE=2**31-1,MAX_DEPTH=32
;function checkDtype(dtype){return checkAt(dtype,0)}function checkAt(dtype,depth){if("string"==typeof dtype)return checkSimple(dtype)
;if(!Array.isArray(dtype))return refuse("a dtype is a text or a list of fields");return depth<MAX_DEPTH?checkFields(dtype,depth):refuse(`structures are nested deeper than ${MAX_DEPTH}`)}
const FIXED_SIZES=new Map([["b",[1]],["i",[1,2,4,8]],["u",[1,2,4,8]],["f",[2,4,8,16]],["c",[8,16,32]]]),SIMPLE=/^([<>|])([biufcSUV])(\d{1,10})$/,DATE_TIME=/^[<>][Mm]8(?:\[([1-9]\d{0,9})?(?:Y|M|W|D|h|m|s|ms|us|ns|ps|fs|as)\])?$/
;function checkSimple(text){if(/O/.test(text))return refuse("it holds Python objects (dtype object), which are never read: save it with a plain dtype");if(DATE_TIME.test(text)){
return Number(DATE_TIME.exec(text)?.[1]??1)<=MAX_ITEM_SIZE?{ok:!0,itemSize:8}:refuse(unknown(text))}
const[,order,kind="",digits=""]=SIMPLE.exec(text)??[],itemSize=Number(digits)*("U"===kind?4:1),sizes=FIXED_SIZES.get(kind)
;if(void 0===order||sizes&&!sizes.includes(itemSize)||/^0\d/.test(digits))return refuse(unknown(text));if("|"===order&&itemSize>1&&"S"!==kind&&"V"!==kind)return refuse(`the dtype ${(0,
_python_repr__WEBPACK_IMPORTED_MODULE_0__.h)(text)} has no byte order`);return itemSize<=MAX_ITEM_SIZE?{ok:!0,itemSize:itemSize}:refuse("its elements are larger than 2 GiB")}
function checkFields(fields,depth){const names=new Set;let itemSize=0;for(const field of fields){const size=checkField(field,names,depth);if(!size.ok)return size;itemSize+=size.itemSize}
return itemSize<=MAX_ITEM_SIZE?{ok:!0,itemSize:itemSize}:refuse("its elements are larger than 2 GiB")}function checkField(field,names,depth){
const[name=null,dtype,shape=[]]=Array.isArray(field)&&field.length<=3?field:[],dims=Array.isArray(shape)?shape.map(dimension):void 0
;if(void 0===dtype||void 0===dims||dims.some(Number.isNaN))return refuse("a field is no (name, dtype) or (name, dtype, shape)");const element=checkAt(dtype,depth+1);if(!element.ok)return element
;const isVoid="string"==typeof dtype&&/^.?V/.test(dtype);if(!isPadding(field)&&(""===name&&isVoid||!claim(name,names)))return refuse("a field has no name, or two have the same")
;const itemSize=dims.reduce((size,dim)=>size*dim,element.itemSize);return dims.length<=MAX_DEPTH&&itemSize<=MAX_ITEM_SIZE?{ok:!0,itemSize:itemSize}:refuse("its elements are larger than 2 GiB")}
function isPadding(field){return Array.isArray(field)&&2===field.length&&""===field[0]&&/^\|V\d+$/.test(String(field[1]))}function claim(name,names){const isPair=Array.isArray(name)&&2===name.length
;return(isPair?name:[name]).every(each=>{const free=!("string"!=typeof each||""===each&&isPair||names.has(each));names.add(String(each));return free})}function dimension(json){
return json instanceof _json__WEBPACK_IMPORTED_MODULE_1__.W&&/^\d{1,10}$/.test(json.text)?Number(json.text):Number.NaN}function canonicalDtype(dtype){
if("string"==typeof dtype)return canonicalSimple(dtype);const fields=[];let padding=0;const flush=()=>{if(padding>0)fields.push(["",`|V${padding}`]);padding=0}
;for(const field of Array.isArray(dtype)?dtype:[])if(isPadding(field))padding+=Number(String(Array.isArray(field)?field[1]:"").slice(2));else{flush();fields.push(canonicalField(field))}flush()
;return fields}function canonicalField(field){const[name="",dtype="",shape=[]]=Array.isArray(field)?field:[],simple=[name,canonicalDtype(dtype)]
;return Array.isArray(shape)&&shape.length>0?[...simple,shape]:simple}function canonicalSimple(text){const withoutOne=text.replace("[1",(found,at)=>/^\d/.test(text.slice(at+2))?found:"[")
;return/^.(?:[biu]1$|[SV])/.test(withoutOne)?`|${withoutOne.slice(1)}`:withoutOne}function dtypeRepr(dtype){if("string"==typeof dtype)return(0,_python_repr__WEBPACK_IMPORTED_MODULE_0__.h)(dtype)
;return`[${(Array.isArray(dtype)?dtype:[]).map(fieldRepr).join(", ")}]`}function fieldRepr(field){
const[name="",dtype="",shape]=Array.isArray(field)?field:[],names=Array.isArray(name)?`(${name.map(each=>(0,_python_repr__WEBPACK_IMPORTED_MODULE_0__.h)(String(each))).join(", ")})`:(0,
_python_repr__WEBPACK_IMPORTED_MODULE_0__.h)(String(name)),dims=Array.isArray(shape)?`, ${shapeRepr(shape.map(dimension))}`:"";return`(${names}, ${dtypeRepr(dtype)}${dims})`}function shapeRepr(shape){
return 1===shape.length?`(${shape[0]},)`:`(${shape.join(", ")})`}function unknown(text){return`the dtype ${(0,_python_repr__WEBPACK_IMPORTED_MODULE_0__.h)(text.slice(0,40))} is not known`}
function refuse(message){return{ok:!1,message:message}}}),14972:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{E:()=>viewEncoded})
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
_errors__WEBPACK_IMPORTED_MODULE_0__.jr)(`a ${typeof value} has no place in JSON`)}}),93258:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){
__webpack_require__.d(__webpack_exports__,{W:()=>JsonNumber});class JsonNumber{text;constructor(text){this.text=text}}}),11365:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){
__webpack_require__.d(__webpack_exports__,{w:()=>npyHeaderBytes});var _dtype__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(69346);const ALIGNMENT=64,GROWTH_DIGITS=21
;function npyHeaderBytes({dtype:dtype,shape:shape,fortranOrder:fortranOrder}){const text=`{'descr': ${(0,
_dtype__WEBPACK_IMPORTED_MODULE_0__.um)(dtype)}, 'fortran_order': ${fortranOrder?"True":"False"}, 'shape': ${(0,
_dtype__WEBPACK_IMPORTED_MODULE_0__.l)(shape)}, }`+" ".repeat(growthRoom(shape,fortranOrder));if(!/^[\x00-\xff]*$/.test(text))return frame(3,Buffer.from(text,"utf8"))
;return frame(1,Buffer.from(text,"latin1"))}function growthRoom(shape,fortranOrder){const axis=fortranOrder?shape.at(-1):shape[0];return void 0===axis?0:GROWTH_DIGITS-String(axis).length}
function padding(version,length){return ALIGNMENT-(prefixLength(version)+length+1)%ALIGNMENT}function prefixLength(version){return 1===version?10:12}function frame(version,text){
const blanks=padding(version,text.length),prefix=Buffer.alloc(prefixLength(version));prefix.write("\x93NUMPY","latin1");prefix[6]=version;const length=text.length+blanks+1
;if(1===version)prefix.writeUInt16LE(length,8);else prefix.writeUInt32LE(length,8);return Buffer.concat([prefix,text,Buffer.from(`${" ".repeat(blanks)}\n`)])}}),
33065:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{Qk:()=>NPY_HEADER_BYTES,SN:()=>npyHeaderOf,nq:()=>readNpyHeader})
;var dtype=__webpack_require__(69346),json=__webpack_require__(93258);function readLiteral(text,python2){const reader=new LiteralReader(text,python2?LONG_OR_INTEGER:INTEGER),value=reader.read(0)
;return void 0!==value&&reader.atEnd()?value:void 0}
const BLANKS=/[ \t\n\r\f]*/y,INTEGER=/(?:0|[1-9]\d{0,30})(?![\w.])/y,LONG_OR_INTEGER=/(?:0|[1-9]\d{0,30})L?(?![\w.])/y,WORD=/(?:True|False)(?!\w)/y,STRING=/u?(?:'(?:[^'\\\n\r\0]|\\[^\n\r\0])*'|"(?:[^"\\\n\r\0]|\\[^\n\r\0])*")/y,STRING_ESCAPE=/\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|(.))/gs,ESCAPED=new Map([["\\","\\"],["'","'"],['"','"'],["n","\n"],["r","\r"],["t","\t"]])
;class LiteralReader{text;integer;at=0;constructor(text,integer){this.text=text;this.integer=integer}read(depth){this.match(BLANKS);const value=depth>64?void 0:this.readBare(depth);this.match(BLANKS)
;return value}atEnd(){return this.at===this.text.length}readBare(depth){if(this.take("{"))return this.readDict(depth);if(this.take("[")){const items=this.readItems("]",depth);return items&&{
kind:"list",items:items.values}}if(this.take("("))return this.readParenthesis(depth);const string=this.match(STRING);if(""!==string)return unquote(string)
;const word=this.match(WORD)||this.match(this.integer);if("True"===word||"False"===word)return"True"===word;return""===word?void 0:BigInt(word.replace("L",""))}readParenthesis(depth){
const items=this.readItems(")",depth);if(1===items?.values.length&&!items.trailingComma)return items.values[0];return items&&{kind:"tuple",items:items.values}}readItems(end,depth){const values=[]
;this.match(BLANKS);if(this.take(end))return{values:values,trailingComma:!1};for(;;){const value=this.read(depth+1);if(void 0===value)return;values.push(value);const comma=this.take(",")
;this.match(BLANKS);if(this.take(end))return{values:values,trailingComma:comma};if(!comma)return}}readDict(depth){const entries=new Map;this.match(BLANKS);for(;!this.take("}");){
const key=this.read(depth+1),value=this.take(":")?this.read(depth+1):void 0;if("string"!=typeof key||void 0===value||entries.has(key))return;entries.set(key,value);const comma=this.take(",")
;this.match(BLANKS);if(!comma&&"}"!==this.text[this.at])return}return{kind:"dict",entries:entries}}take(sign){if(this.text[this.at]!==sign)return!1;this.at+=1;return!0}match(pattern){
pattern.lastIndex=this.at;const found=pattern.exec(this.text)?.[0]??"";this.at+=found.length;return found}}function unquote(literal){const body=literal.slice(literal.startsWith("u")?2:1,-1)
;let known=!0;const value=body.replace(STRING_ESCAPE,(...groups)=>{
const hex=groups[1]??groups[2]??groups[3],code=void 0===hex?void 0:Number.parseInt(hex,16),character=void 0===code?ESCAPED.get(groups[4]??""):codePoint(code);known&&=void 0!==character
;return character??""});return known?value:void 0}function codePoint(code){return code<=1114111?String.fromCodePoint(code):void 0}// CONCATENATED MODULE: ./src/values/npy-header.ts
const MAX_TEXT_BYTES=1e4,NPY_HEADER_BYTES=MAX_TEXT_BYTES+12,MAX_DIMENSIONS=64,MAX_EMPTY_ELEMENTS=2**20;function readNpyHeader(bytes,fileSize){
const frame=readFrame(Buffer.from(bytes.buffer,bytes.byteOffset,bytes.byteLength));if("string"==typeof frame)return refuse(frame);const dict=readLiteral(frame.text,frame.version<3)
;if(void 0===dict||"object"!=typeof dict||"dict"!==dict.kind)return refuse("its header is not the text that numpy writes");const fields=readFields(dict)
;if("string"==typeof fields)return refuse(fields);const checked=(0,dtype.B0)(fields.dtype);if(!checked.ok)return checked;const header={...fields,version:frame.version,headerLength:frame.length,
itemSize:checked.itemSize},problem=sizeProblem(header,fileSize);return void 0===problem?{ok:!0,...header}:refuse(problem)}async function npyHeaderOf(file){
const{size:size}=await file.stat(),{buffer:buffer,bytesRead:bytesRead}=await file.read(Buffer.alloc(Math.min(size,NPY_HEADER_BYTES)),0,void 0,0);return readNpyHeader(buffer.subarray(0,bytesRead),size)
}function readFrame(bytes){if(bytes.length<10||"\x93NUMPY"!==bytes.toString("latin1",0,6))return"it does not begin as an .npy file does";const version=bytes[6]??0
;if(version<1||version>3||0!==bytes[7])return`its format version ${version}.${bytes[7]} is not known`;const start=1===version?10:12;if(bytes.length<start)return"it ends within its header"
;const size=1===version?bytes.readUInt16LE(8):bytes.readUInt32LE(8);if(size>MAX_TEXT_BYTES)return`its header has ${size} bytes, more than numpy reads (${MAX_TEXT_BYTES})`
;if(bytes.length<start+size)return"it ends within its header";const text=decode(bytes.subarray(start,start+size),version);return void 0===text?"its header is not UTF-8":{version:version,
length:start+size,text:text}}function decode(bytes,version){if(version<3)return bytes.toString("latin1");try{return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(bytes)}catch{return}}
function readFields({entries:entries}){const shape=shapeOf(entries.get("shape")),fortranOrder=entries.get("fortran_order"),dtype=dtypeOf(entries.get("descr"))
;if(3!==entries.size||void 0===shape||"boolean"!=typeof fortranOrder||void 0===dtype)return"its header does not give a descr, a fortran_order and a shape alone, each as numpy writes it";return{
dtype:dtype,shape:shape,fortranOrder:fortranOrder}}function shapeOf(literal){if("object"!=typeof literal||"tuple"!==literal.kind||literal.items.length>MAX_DIMENSIONS)return
;const dims=literal.items.map(item=>"bigint"==typeof item?Number(item):Number.NaN);return dims.every(Number.isSafeInteger)?dims:void 0}function dtypeOf(literal){
if("string"==typeof literal)return literal;if("object"!=typeof literal||"list"!==literal.kind)return;const fields=literal.items.map(fieldOf);return fields.every(field=>void 0!==field)?fields:void 0}
function fieldOf(literal){const[name,descr,shape,...more]="object"==typeof literal&&"tuple"===literal.kind?literal.items:[],title=nameOf(name),dtype=dtypeOf(descr)
;if(void 0===title||void 0===dtype||more.length>0)return;if(void 0===shape)return[title,dtype];const dims=shapeOf(shape);return dims&&[title,dtype,dims.map(dim=>new json.W(String(dim)))]}
function nameOf(literal){if("string"==typeof literal)return literal;const[title,name,...more]="object"==typeof literal&&"tuple"===literal.kind?literal.items:[]
;return"string"==typeof title&&"string"==typeof name&&0===more.length?[title,name]:void 0}function sizeProblem(header,fileSize){const count=header.shape.reduce((product,dim)=>product*BigInt(dim),1n)
;if(header.shape.reduce((product,dim)=>product*BigInt(dim||1),BigInt(header.itemSize||1))>=2n**63n)return"its shape has more elements than numpy can count"
;if(0===header.itemSize&&(count>MAX_EMPTY_ELEMENTS||count>0&&isEmptyText(header.dtype)))return"it has elements without any bytes"
;const expected=count*BigInt(header.itemSize)+BigInt(header.headerLength);return expected===BigInt(fileSize)?void 0:`its size is ${fileSize} bytes, but by its header it has to be ${expected}`}
function isEmptyText(dtype){return"string"==typeof dtype&&/^.[SU]0$/.test(dtype)}function refuse(message){return{ok:!1,message:message}}}),
39860:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{J:()=>writeNpy});var number_text=__webpack_require__(30449)
;// CONCATENATED MODULE: ./src/values/array-text.ts
function elementText(element){if("bytes"===element.kind)return[...Buffer.from(element.base64,"base64")];return Array.from(plainText(element),character=>character.codePointAt(0)??0)}
function plainText(element){switch(element.kind){case"boolean":return element.value?"True":"False";case"integer":return String(BigInt(element.text));case"float":return(0,number_text.SX)(element.value)
;case"complex":return(0,number_text.mo)(element.re,element.im);default:return element.value}}// CONCATENATED MODULE: ./src/values/half-float.ts
function halfBits(value){if(Number.isNaN(value))return 32256;const sign=value<0||Object.is(value,-0)?32768:0,magnitude=Math.abs(value);if(magnitude>=65520)return 31744|sign
;const exponent=Math.max(exponentOf(magnitude),-14);return sign|(exponent+14<<10)+roundToEven(magnitude/2**(exponent-10))}function exponentOf(magnitude){const view=new DataView(new ArrayBuffer(8))
;view.setFloat64(0,magnitude);return(view.getUint16(0)>>4&2047)-1023}function roundToEven(value){const floor=Math.floor(value),rest=value-floor;return rest>.5||.5===rest&&floor%2==1?floor+1:floor}
// CONCATENATED MODULE: ./src/values/array-bytes.ts
function elementWriter(dtype){switch(dtype.kind){case"b":return writeBoolean;case"i":case"u":return integerWriter(dtype);case"f":return floatWriter(dtype);case"c":return complexWriter(dtype);default:
return textWriter(dtype)}}function writeBoolean(element,target,at){target.setUint8(at,isTrue(element)?1:0)}function isTrue(element){switch(element.kind){case"boolean":return element.value
;case"integer":return 0n!==BigInt(element.text);case"float":return 0!==element.value;case"complex":return 0!==element.re||0!==element.im;default:return elementText(element).length>0}}
function integerWriter({kind:kind,size:size,bigEndian:bigEndian}){const bits=BigInt(8*size),low="i"===kind?-(2n**(bits-1n)):0n,end=low+2n**bits;return(element,target,at)=>{
const value=integerOf(element);if("string"==typeof value)return value;if(value<low||value>=end)return`${value} is out of bounds for ${"i"===kind?"int":"uint"}${bits}`;setInteger({target:target,at:at,
size:size,bigEndian:bigEndian},BigInt.asUintN(8*size,value));return}}function integerOf(element){switch(element.kind){case"boolean":return element.value?1n:0n;case"integer":return BigInt(element.text)
;case"float":return Number.isFinite(element.value)?BigInt(Math.trunc(element.value)):"nan and inf are no integers";default:return refusal(element,"an integer")}}
function setInteger({target:target,at:at,size:size,bigEndian:bigEndian},value){
if(8===size)target.setBigUint64(at,value,!bigEndian);else if(4===size)target.setUint32(at,Number(value),!bigEndian);else if(2===size)target.setUint16(at,Number(value),!bigEndian);else target.setUint8(at,Number(value))
}function floatWriter({size:size,bigEndian:bigEndian}){return(element,target,at)=>{const value=doubleOf(element);if("string"==typeof value)return value;setFloat({target:target,at:at,size:size,
bigEndian:bigEndian},value);return}}function complexWriter({size:size,bigEndian:bigEndian}){const part=size/2;return(element,target,at)=>{
const[re,im]="complex"===element.kind?[element.re,element.im]:[doubleOf(element),0];if("string"==typeof re)return re;setFloat({target:target,at:at,size:part,bigEndian:bigEndian},re);setFloat({
target:target,at:at+part,size:part,bigEndian:bigEndian},im);return}}function doubleOf(element){switch(element.kind){case"boolean":return element.value?1:0;case"integer":
return doubleOfInteger(element.text);case"float":return element.value;default:return refusal(element,"a float")}}function doubleOfInteger(text){const value=Number(BigInt(text))
;return Number.isFinite(value)?value:"an integer is too large for a float"}function setFloat({target:target,at:at,size:size,bigEndian:bigEndian},value){
if(8===size)target.setFloat64(at,value,!bigEndian);else if(4===size)target.setFloat32(at,value,!bigEndian);else target.setUint16(at,halfBits(value),!bigEndian)}
function textWriter({kind:kind,size:size,bigEndian:bigEndian}){const width="U"===kind?4:1;return(element,target,at)=>{const text=elementText(element)
;if(("bytes"===element.kind?"U"===kind:"S"===kind)&&text.some(code=>code>127))return"bytes and texts turn into each other only where all is ASCII"
;for(const[index,code]of text.slice(0,size).entries())setInteger({target:target,at:at+index*width,size:width,bigEndian:bigEndian},BigInt(code));return}}const TYPE_NAMES={boolean:"a boolean",
integer:"an integer",float:"a float",complex:"a complex number",string:"a text",bytes:"bytes"};function refusal(element,wanted){
return`${TYPE_NAMES[element.kind]} stands where the dtype wants ${wanted}`}// CONCATENATED MODULE: ./src/values/array-dtype.ts
const INT64_MIN=-(2n**63n),INT64_END=2n**63n,UINT64_END=2n**64n;function findDtype(elements){const found=new Set(elements.map(findOne));if(found.has("object"))return
;if(found.has("string")||found.has("bytes"))return textDtype(found,elements);return numberDtype(found)}function findOne(element){switch(element.kind){case"boolean":return"bool";case"integer":
return findInteger(BigInt(element.text));case"float":return"float64";case"complex":return"complex128";default:return element.kind}}function findInteger(value){
if(value>=INT64_MIN&&value<INT64_END)return"int64";return value>0n&&value<UINT64_END?"uint64":"object"}function numberDtype(found){if(found.has("complex128"))return plain("c",16)
;if(0===found.size||found.has("float64")||found.has("int64")&&found.has("uint64"))return plain("f",8);if(found.has("uint64"))return plain("u",8);return found.has("int64")?plain("i",8):plain("b",1)}
const TEXT_ROOM=new Map([["bool",5],["int64",21],["uint64",20],["float64",32],["complex128",64]]);function textDtype(found,elements){
const rooms=[...found].map(each=>TEXT_ROOM.get(each)??0),size=elements.map(element=>isText(element)?elementText(element).length:0).reduce((a,b)=>Math.max(a,b),Math.max(1,...rooms))
;return plain(found.has("string")?"U":"S",size)}function isText(element){return"string"===element.kind||"bytes"===element.kind}
const NAMES=new Map([...names("b",1,["bool","bool_","?"]),...names("i",1,["int8","byte","b"]),...names("i",2,["int16","short","h"]),...names("i",4,["int32","intc","i"]),...names("i",8,["int64","int","int_","intp","long","longlong","l","q","p"]),...names("u",1,["uint8","ubyte","B"]),...names("u",2,["uint16","ushort","H"]),...names("u",4,["uint32","uintc","I"]),...names("u",8,["uint64","uint","uintp","ulong","ulonglong","L","Q","P"]),...names("f",2,["float16","half","e"]),...names("f",4,["float32","single","f"]),...names("f",8,["float64","float","double","d"]),...names("c",8,["complex64","csingle","F"]),...names("c",16,["complex128","complex","cdouble","D"]),...names("S",0,["bytes","bytes_","S"]),...names("U",0,["str","str_","U"])])
;function names(kind,size,all){return all.map(name=>[name,plain(kind,size)])}const SIZES=new Map([["b",[1]],["i",[1,2,4,8]],["u",[1,2,4,8]],["f",[2,4,8]],["c",[8,16]]]);function namedDtype(name){
const[,order="",rest=""]=/^([<>=|]?)(.*)$/s.exec(name)??[],bigEndian=">"===order,named=NAMES.get(rest);if(void 0!==named&&(""===order||1===rest.length))return{...named,bigEndian:bigEndian}
;const[,letter="",digits=""]=/^([biufcSU])(\d{1,9})$/.exec(rest)??[],kind=kindOf(letter),size=Number(digits),legal=SIZES.get(letter)?.includes(size)??(""!==letter&&size*("U"===letter?4:1)<2**31)
;return void 0!==kind&&legal?{kind:kind,size:size,bigEndian:bigEndian}:void 0}const KINDS=["b","i","u","f","c","S","U"];function kindOf(letter){return KINDS.find(kind=>kind===letter)}
function plain(kind,size){return{kind:kind,size:size,bigEndian:!1}}// CONCATENATED MODULE: ./src/values/array-input.ts
const MAX_DIMENSIONS=32;function flatten(input){const shape=shapeAlongFirst(input);if(shape.length>MAX_DIMENSIONS)return{ok:!1,
message:`lists are nested deeper than an array can have dimensions (${MAX_DIMENSIONS})`,path:[]};const elements=[];return collect(input,{shape:shape,elements:elements,path:[]})??{ok:!0,shape:shape,
elements:elements}}function shapeAlongFirst(input){const shape=[];for(let at=input;"list"===at?.kind;at=at.items[0])shape.push(at.items.length);return shape}function collect(input,collection){
const{shape:shape,elements:elements,path:path}=collection,length=shape[path.length];if("list"!==input.kind){elements.push(input)
;return void 0===length?void 0:ragged("a single value stands where others are lists",path)}if(void 0===length)return ragged("a list stands where others are single values",path)
;if(input.items.length!==length)return ragged(`a list has ${input.items.length} items where others have ${length}`,path);for(const[index,item]of input.items.entries()){path.push(index)
;const problem=collect(item,collection);if(void 0!==problem)return problem;path.pop()}return}function ragged(message,path){return{ok:!1,message:`${message}: the lists of an array must be rectangular`,
path:[...path]}}function pathOf(index,shape){const path=[];let rest=index;for(const dim of[...shape].reverse()){path.unshift(rest%dim);rest=Math.floor(rest/dim)}return path}
var npy_header_text=__webpack_require__(11365);// CONCATENATED MODULE: ./src/values/npy-write.ts
const MAX_BYTES=2**30;function writeNpy(input,dtypeName){const array=flatten(input);if(!array.ok)return array;const dtype=void 0===dtypeName?findDtype(array.elements):namedDtype(dtypeName)
;if(void 0===dtype)return void 0===dtypeName?objectProblem(array):unknownDtype(dtypeName);return writeElements(array,{...dtype,size:dtype.size||longestText(array.elements)})}
function writeElements(array,dtype){const itemSize=dtype.size*("U"===dtype.kind?4:1);if(itemSize*array.elements.length>MAX_BYTES)return{ok:!1,message:"the array has more than 1 GiB",path:[]}
;const data=Buffer.alloc(itemSize*array.elements.length),view=new DataView(data.buffer,data.byteOffset,data.byteLength),write=elementWriter(dtype);for(const[index,element]of array.elements.entries()){
const message=write(element,view,index*itemSize);if(void 0!==message)return{ok:!1,message:message,path:pathOf(index,array.shape)}}const form={dtype:dtypeText(dtype),shape:array.shape},header=(0,
npy_header_text.w)({...form,fortranOrder:!1});return{ok:!0,bytes:Buffer.concat([header,data]),form:form}}function dtypeText({kind:kind,size:size,bigEndian:bigEndian}){
return`${"S"===kind||1===size&&"U"!==kind?"|":bigEndian?">":"<"}${kind}${size}`}function longestText(elements){
return elements.reduce((longest,element)=>Math.max(longest,elementText(element).length),1)}function objectProblem({elements:elements,shape:shape}){
const index=elements.findIndex(element=>void 0===findDtype([element]));return{ok:!1,message:"an integer is beyond 64 bits, so numpy would keep Python objects: give a dtype, such as float64",
path:pathOf(Math.max(index,0),shape)}}function unknownDtype(name){return{ok:!1,
message:`the dtype ${JSON.stringify(name.slice(0,40))} can't be written here: bool, int8 to int64, uint8 to uint64, float16 to float64, complex64, complex128, S and U can; others can come from an .npy file`,
path:[]}}}),30449:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{MU:()=>isIntegerText,SX:()=>anyFloatText,lP:()=>sizeText,
mo:()=>complexText,qx:()=>floatText,tZ:()=>isNumberText,xe:()=>pythonNumberText});var _errors__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(83916)
;const NUMBER=/^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;function isNumberText(text){return NUMBER.test(text)}function isIntegerText(text){return/^-?\d+$/.test(text)}function floatText(value){
if(!Number.isFinite(value))throw(0,_errors__WEBPACK_IMPORTED_MODULE_0__.jr)(`${value} has no place in JSON`);const[mantissa="",exponent=""]=Math.abs(value).toExponential().split("e")
;return(value<0||Object.is(value,-0)?"-":"")+layOut(mantissa.replace(".",""),Number(exponent))}function layOut(digits,exponent){if(exponent<-4||exponent>=16){
return`${1===digits.length?digits:`${digits.charAt(0)}.${digits.slice(1)}`}e${exponent<0?"-":"+"}${String(Math.abs(exponent)).padStart(2,"0")}`}
if(exponent<0)return`0.${"0".repeat(-exponent-1)}${digits}`;const padded=digits.padEnd(exponent+2,"0");return`${padded.slice(0,exponent+1)}.${padded.slice(exponent+1)}`}
function pythonNumberText(text){if(isIntegerText(text))return"-0"===text?"0":text;return floatText(Number(text))}function anyFloatText(value){if(Number.isNaN(value))return"nan"
;return Number.isFinite(value)?floatText(value):value>0?"inf":"-inf"}function complexText(re,im){const imaginary=bareText(im);if(Object.is(re,0))return`${imaginary}j`
;const sign=imaginary.startsWith("-")?"":"+";return`(${bareText(re)}${sign}${imaginary}j)`}function bareText(value){return anyFloatText(value).replace(/\.0$/,"")}const UNITS=["GiB","MiB","KiB"]
;function sizeText(bytes){const found=UNITS.findIndex((_,index)=>bytes>0&&bytes%1024**(3-index)===0);return found<0?`${bytes} bytes`:`${bytes/1024**(3-found)} ${UNITS[found]}`}}),
21704:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{l:()=>MAX_DEPTH,q:()=>parseJson})
;var _json__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(93258);const MAX_DEPTH=100;function parseJson(text){const reader=new Reader(text),value=reader.readDocument();return value===FAILED?{ok:!1,
message:reader.message,offset:reader.offset}:{ok:!0,value:value}}
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
;if(32!==code&&10!==code&&13!==code&&9!==code)return;this.offset+=1}}fail(message){this.message=message;return FAILED}}}),1607:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){
__webpack_require__.d(__webpack_exports__,{Nk:()=>isAnnexLink,Yo:()=>annexPointer,jy:()=>MAX_POINTER,rq:()=>pointerOf});const MAX_POINTER=4096;function pointerOf(content,path){
const text=Buffer.from(content).toString("latin1");if(/^version https:\/\/(?:git-lfs\.github\.com|hawser\.github\.com)\/spec\//.test(text))return{what:"a pointer of Git LFS",remedy:LFS}
;if(/^\/annex\/objects\/\S+\r?\n/.test(text))return annexPointer(path);if(path.endsWith(".dvc")&&/^outs:\r?$/m.test(text)){return{what:"a pointer of DVC",
remedy:`fetch the file itself with "dvc pull ${path}", and name that: ${path.slice(0,-4)}`}}return}
const LFS='fetch the file itself with "git lfs pull", in a workflow with `lfs: true` of actions/checkout';function isAnnexLink(target){return/(?:^|\/)\.git\/annex\/objects\//.test(target)}
function annexPointer(path){return{what:"a pointer of git-annex",remedy:`fetch the file itself with "git annex get ${path}", or "datalad get ${path}"`}}}),
82068:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{m:()=>foldedName,x:()=>keywordName});function foldedName(identifier){
return identifier.normalize("NFKC")}const IDENTIFIER=/^[_\p{XID_Start}][\p{XID_Continue}]*$/u;function keywordName(written){const folded=foldedName(written)
;return IDENTIFIER.test(folded)?folded:written}}),72552:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{L:()=>bytesRepr,
h:()=>stringRepr});const SHORT_ESCAPES=new Map([["\\","\\\\"],["\n","\\n"],["\r","\\r"],["\t","\\t"]]),NOT_PRINTABLE=/[\p{C}\p{Z}]/u;function stringRepr(text){
const quote=chooseQuote(text),body=Array.from(text,character=>SHORT_ESCAPES.get(character)??(character===quote?`\\${quote}`:void 0)??(" "!==character&&NOT_PRINTABLE.test(character)?hexEscape(character):character))
;return quote+body.join("")+quote}function bytesRepr(bytes){
const text=Buffer.from(bytes).toString("latin1"),quote=chooseQuote(text),body=Array.from(text,character=>SHORT_ESCAPES.get(character)??(character===quote?`\\${quote}`:void 0)??(character<" "||character>"~"?hexEscape(character):character))
;return`b${quote}${body.join("")}${quote}`}function chooseQuote(text){return text.includes("'")&&!text.includes('"')?'"':"'"}function hexEscape(character){
const code=character.codePointAt(0)??0,hex=code.toString(16);if(code<=255)return`\\x${hex.padStart(2,"0")}`;return code<=65535?`\\u${hex.padStart(4,"0")}`:`\\U${hex.padStart(8,"0")}`}}),
7096:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{CA:()=>sortedEntries,GF:()=>writeJson,HH:()=>byCodePoint,bv:()=>pythonJson,
cE:()=>pythonString})
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
