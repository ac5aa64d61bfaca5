export const id=27;export const ids=[27];export const modules={5205:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{
cZ:()=>causesOf,xv:()=>causeText,yM:()=>isShared});var _skipped__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(53041);const OF_MACHINE=new Set(["Runtime","Image","Store"])
;function isShared({status:status,error:error}){return"failed"===status&&null!==error&&OF_MACHINE.has(error.type)||"skipped"===status||"cancelled"===status}function causesOf(records){
const causes=new Map;for(const record of records){const key=causeKey(record);if(void 0!==key&&null!==record.error){
const{type:type}=record.error,message=sharedMessage(record.error.message,record.status),cause=causes.get(key)??{type:type,message:message,status:record.status,labels:[]}
;cause.labels.push(record.label);causes.set(key,cause)}}return[...causes.values()]}function sharedMessage(message,status){return"skipped"===status?(0,
_skipped__WEBPACK_IMPORTED_MODULE_0__.I)(message):message}function causeKey(record){const{status:status,error:error}=record;if(null===error||!isShared(record))return
;const message="Store"===error.type?error.message.replaceAll(/(?<=^|[\s'"(])\/[^\s'":,)]*/g,"/"):sharedMessage(error.message,status);return JSON.stringify([status,error.type,message])}
const MAX_LABELS=3;function causeText({type:type,message:message,status:status,labels:labels}){const[only=""]=labels;if(1===labels.length)return`${only}: ${type}: ${message}`
;const named=[...labels.slice(0,MAX_LABELS),...labels.length>MAX_LABELS?["\u2026"]:[]].join(", ");return`${type}: ${message} (${labels.length} jobs ${status}: ${named})`}}),
89997:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{U:()=>resultsDocument,z:()=>recordToJson})
;var _values_from_plain__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(41069),_values_write_json__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(7096);const PIECE=65536
;function*resultsDocument(records){let piece='{"schema":"hither-results/1","jobs":[',separator="";for(const record of records){piece+=separator+(0,
_values_write_json__WEBPACK_IMPORTED_MODULE_1__.GF)(recordToJson(record));separator=",";if(piece.length>PIECE){yield piece;piece=""}}yield`${piece}]}\n`}function recordToJson(record){return(0,
_values_from_plain__WEBPACK_IMPORTED_MODULE_0__.b)(record)}}),5599:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{A:()=>runJobs})
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
var once=__webpack_require__(78094),remove_file=__webpack_require__(142),durable_folder=__webpack_require__(92187),digest_file=__webpack_require__(95331),store_context=__webpack_require__(75794)
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
;async function claimFolder(root,owner){await(0,durable_folder.w)(root);const lock=await lockFolder(root,owner);try{return await openLocked(root,lock)}catch(thrown){await lock.release();throw thrown}}
async function openLocked(root,lock){const earlier=await(0,earlier_output.wi)(root),parts=(await(0,promises_.readdir)(root)).filter(name=>earlier_output.s3.test(name))
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
function consoleText(console){return console.lines.map(line=>`${line.text}\n`).join("")}var run_job=__webpack_require__(99848),settings=__webpack_require__(58750)
;// CONCATENATED MODULE: ./src/run-jobs.ts
async function runJobs(jobs,context){const groups=groupByName(jobs),output=await createOutput(context,groups.keys()),done=new Map,queue=[],waiting=new Set(groups.values()),release=()=>{
for(const group of waiting)if(group.needs.every(name=>done.has(name))){waiting.delete(group);queue.push(...group.jobs)}},tellOnce=createOnce(),finish=({record:record,hints:hints},group)=>{
context.report({type:"job-ended",record:record,hints:tellOnce(record.name,hints)});group.records.push(record);if(group.records.length===group.jobs.length){
group.records.sort((a,b)=>(a.index??0)-(b.index??0));done.set(group.name,group);release()}};release();await runQueue(queue,context.parallel,async job=>{const group=groups.get(job.name)
;if(void 0!==group){const needed=new Map(group.needs.map(name=>[name,done.get(name)?.records??[]])),end=await(0,run_job.b5)(job,needed,context);await output.add(end);finish(end,group)}})
;const records=[...groups.values()].flatMap(group=>group.records);context.unkept.tell(context.report);const written=await output.finish(records);return{records:records,sidecars:output.sidecars,
exitCode:written?exitCodeOf(records):errors.ai.store}}function createOnce(){const given=new Set;return(name,hints)=>hints.filter(hint=>{const key=`${name}\n${hint}`,isNew=!given.has(key)
;given.add(key);return isNew})}async function createOutput({output:output,store:store,host:host,report:report},jobs){const warn=message=>report({type:"warning",message:message
}),failures=[],attempt=async write=>{try{return await write()}catch(thrown){if(thrown instanceof errors.bD&&"usage"===thrown.code)throw thrown;failures.push(thrown);return}},owner=(0,
process_owner.WF)(host),folder=void 0===output?void 0:await attempt(()=>openOutputFolder(output,{store:store,owner:owner,jobs:jobs,warn:warn})),[unopened]=failures
;if(void 0!==unopened)warn(`the output folder ${output} can't be written (${(0,errors.u0)(unopened)}): the jobs run, and their results are cached; run again with ${(0,
settings.Pe)("output")} naming another folder`);return{sidecars:folder?.sidecars??[],async add({record:record,document:document,bundle:bundle}){if(void 0!==folder){
const sources=(bundle?.files??[]).map(({path:path,sha256:sha256})=>({path:path,copy:(0,external_node_path_.join)(bundle?.folder??"",path),sha256:sha256}));await attempt(()=>folder.add({record:record,
document:document,sources:sources}))}},async finish(records){if(void 0!==folder)await attempt(()=>folder.finish(records));if(failures.length>0&&void 0===unopened){
const often=failures.length>1?` (${failures.length} times)`:"";report({type:"warning",message:`the output folder can't be written${often}: ${(0,errors.u0)(failures[0])}`})}return 0===failures.length}}
}function groupByName(jobs){const byName=new Map;for(const job of jobs){const group=byName.get(job.name);if(void 0===group)byName.set(job.name,[job]);else group.push(job)}
return new Map([...byName].map(([name,members])=>[name,{name:name,jobs:members,needs:members[0]?.spec.needs??[],records:[]}]))}async function runQueue(queue,parallel,turn){const running=new Set
;let next=0;for(;next<queue.length||running.size>0;){for(;running.size<parallel&&next<queue.length;){const item=queue[next];next+=1;const current=turn(item).finally(()=>running.delete(current))
;running.add(current)}await Promise.race(running)}}})};
