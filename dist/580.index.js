export const id=580;export const ids=[580];export const modules={28483:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{
ZD:()=>hexOf,m:()=>parseDigest,ol:()=>digestOf,wN:()=>digestOfHash});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598);function parseDigest(text){
return isDigest(text)?text:void 0}function isDigest(text){return/^sha256:[0-9a-f]{64}$/.test(text)}function digestOf(bytes){return digestOfHash((0,
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
70653:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{G3:()=>notAnArray,Ld:()=>arrayProblem,aT:()=>arrayInput})
;function arrayInput(value){if("list"===value.kind)return{kind:"list",items:value.items.map(arrayInput)};switch(value.kind){case"boolean":case"integer":case"float":case"complex":case"string":
case"bytes":return value;default:return{kind:"string",value:""}}}function arrayProblem(value,problem){let at=value.data;for(const index of problem.path){
at=("list"===at.kind?at.items[index]:void 0)??at}return{message:`this is no array: ${problem.message}`,
remedy:'make all lists of one level equally long and all elements of one kind, or give a "dtype:"',where:at.where}}function notAnArray(value,why){return{
message:`${value.path} is no array that can be used: ${why}`,remedy:"write it with numpy.save(path, array, allow_pickle=False)",where:value.where}}}),
69836:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{b:()=>mayPass,t:()=>jobEnvironment})
;const THREAD_VARIABLES=["OMP_NUM_THREADS","OPENBLAS_NUM_THREADS","MKL_NUM_THREADS","NUMEXPR_NUM_THREADS","NUMBA_NUM_THREADS","VECLIB_MAXIMUM_THREADS"],RUNNER_VARIABLE=/^(GITHUB|ACTIONS|RUNNER|INPUT)_|^HITHER_REMOTE_CREDENTIALS$/i
;function mayPass(name){return!RUNNER_VARIABLE.test(name)}function jobEnvironment(job,options){
const{tmp:tmp,caller:caller}=options,threads=String(Math.max(1,Math.floor(job.resources.cpus))),passed=job.passEnv.filter(mayPass).flatMap(name=>{const value=caller[name]
;return void 0===value?[]:[[name,value]]});return{PYTHONHASHSEED:"0",LANG:"C.UTF-8",TZ:"UTC",HOME:tmp,TMPDIR:tmp,XDG_CACHE_HOME:`${tmp}/.cache`,MPLCONFIGDIR:`${tmp}/matplotlib`,
NUMBA_CACHE_DIR:`${tmp}/numba`,...Object.fromEntries(THREAD_VARIABLES.map(name=>[name,threads])),...Object.fromEntries(passed),...Object.fromEntries(job.env)}}}),
6233:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{Z:()=>prepareRun})
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
if(isCollection&&0===problems.length&&!/^[[{]/.test(typed))return bothWays(tree,argument);if(void 0!==tree&&isWhole(tree,typed)&&losesDigits(typed))return bothWays(tree,argument)
;return/^["'[{]/.test(typed)||isWhole(tree,typed)?asYaml(reading,argument):asText(argument)}function asText({text:text,where:where}){return{tree:{kind:"string",value:text,where:where},problems:[]}}
function isWhole(tree,typed){switch(tree?.kind){case"integer":case"float":return tree.source===typed;case"boolean":return String(tree.value)===typed.toLowerCase();case"null":
return"null"===typed.toLowerCase();default:return!1}}function losesDigits(typed){return/^[-+]?0\d/.test(typed)||/^[-+.\d]/.test(typed)&&!Number.isFinite(Number(typed))&&/\d/.test(typed)}
const HOW_TO_WRITE={list:"write a list in brackets",mapping:"write a mapping in braces"};function bothWays({kind:kind,where:where},argument){const what="integer"===kind||"float"===kind?"number":kind
;return{tree:void 0,problems:[{message:`${(0,quoted.T)(argument.text)} can be read as text or as a ${what}`,
remedy:`${howToQuote(argument)}; ${HOW_TO_WRITE[kind]??"write a number without zeros in front, as Python shows it"}`,where:where}]}}function asYaml({tree:tree,problems:problems},argument){
const{path:path}=argument.where;return{tree:tree,problems:[...problems,...findComments(argument.text).map(({source:source,line:line,column:column})=>({message:`${(0,
quoted.T)(source)} would be a comment`,remedy:"remove it",where:{path:path,line:line,column:column}}))].map(problem=>({...problem,remedy:`${problem.remedy}; ${howToQuote(argument)}`}))}}
const MAX_SHOWN=60;function howToQuote({target:target,text:text}){const inQuotes=text.length>MAX_SHOWN?'"\u2026"':JSON.stringify(text).replaceAll("'",String.raw`'\''`);return`text is passed as ${(0,
settings.Pe)("arg")} '${(0,quoted.g)(target)}=${inQuotes}'`}var kachery_uri=__webpack_require__(6489);// CONCATENATED MODULE: ./src/spec/spec-values.ts
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
const{name:name,targets:targets}=choice,given=value??{kind:"null",where:where};return jobs.map(job=>targets.includes(job)?replaceIn(job,{name:name,value:given,where:where},applying):job)}
function replaceIn(job,{name:name,value:value,where:where},{problems:problems,axes:axes}){if(hasAxis(job,name)){const ofJob=axes.get(job.name)??new Map
;axes.set(job.name,ofJob.set(name,axisValues(name,value,{where:where,problems:problems})));return job}if(job.matrix?.some(point=>point.arguments.has(name))){const message=`${(0,
quoted.T)(name)} is given by "include" in the matrix of the job ${(0,quoted.T)(job.name)}`;problems.push({message:message,remedy:"change it in the spec, or choose a point by its label",where:where})}
return withArgument(job,name,value)}function withArgument(job,name,value){const args=new Map([...job.args,[name,value]]);return{...job,args:args,
needs:neededJobs(job.statedNeeds,args.values(),job.matrix)}}function chooseJobs(jobs,target){const byName=new Map(jobs.map(job=>[job.name,job])),dot=target.indexOf(".");if(dot>0){
const job=byName.get(target.slice(0,dot));return void 0===job?{message:`there is no job ${(0,quoted.T)(target.slice(0,dot))}`,remedy:whichJobs(target.slice(0,dot),byName)}:{name:(0,
python_name.x)(target.slice(dot+1)),targets:[job]}}const name=(0,python_name.x)(target);if(1===jobs.length||jobs.every(job=>job.args.has(name)||hasAxis(job,name)))return{name:name,targets:jobs}
;const having=jobs.filter(job=>job.args.has(name)||hasAxis(job,name)).map(job=>job.name),names=having.length>0?having:[...byName.keys()],shown=`${names.slice(0,20).join(", ")}${names.length>20?", \u2026":""}`
;return{message:`it is not clear which job's ${(0,quoted.T)(target)} is meant`,remedy:`write JOB.${(0,quoted.g)(target)}, with JOB one of ${shown}`}}// CONCATENATED MODULE: ./src/spec/select-jobs.ts
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
;at=parent}}function exists(path){return(0,promises_.lstat)(path).then(()=>!0,()=>!1)}// CONCATENATED MODULE: ./src/spec/adopt-keys.ts
const JOB_KEYS=new Set(Object.keys(jobSchema.shape));function adoptKeys(entries,problems){const jobs=[];let adopted;for(const entry of entries){
const job=jobs.at(-1),isOfJob=JOB_KEYS.has(entry.key)&&(void 0!==adopted||"null"===job?.value.kind);if(void 0===job||!isOfJob){jobs.push(entry);adopted=void 0;continue}if(void 0===adopted){
adopted=new Map;jobs[jobs.length-1]={...job,value:{kind:"mapping",entries:adopted,where:entry.where}};const message=`${(0,quoted.T)(entry.key)} is a key of a job, but stands beside the job ${(0,
quoted.T)(job.key)}`,remedy=`indent it and the keys after it, below "${job.key}:"`;problems.push({message:message,remedy:remedy,where:entry.where})}adopted.set(entry.key,entry)}return jobs}
// CONCATENATED MODULE: ./src/spec/check-form.ts
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
quoted.T)(expression)} is not evaluated here: GitHub evaluates expressions in workflow files only`,
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
;if(void 0!==tooMuch){problems.push(tooMuch);return[]}return adoptKeys(jobs.entries.values(),problems).map(entry=>read_spec_readEntry(entry,shared,reading))}function read_spec_entryOf(tree,key){
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
76825:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{L:()=>isStandardLibrary})
;const STANDARD_LIBRARY=new Set("\n  __future__ abc aifc annotationlib antigravity argparse array ast asynchat asyncio asyncore atexit audioop\n  base64 bdb binascii binhex bisect builtins bz2 cProfile calendar cgi cgitb chunk cmath cmd code codecs\n  codeop collections colorsys compileall compression concurrent configparser contextlib contextvars copy\n  copyreg crypt csv ctypes curses dataclasses datetime dbm decimal difflib dis distutils doctest\n  dummy_threading email encodings ensurepip enum errno faulthandler fcntl filecmp fileinput fnmatch formatter\n  fractions ftplib functools gc genericpath getopt getpass gettext glob graphlib grp gzip hashlib heapq hmac\n  html http idlelib imaplib imghdr imp importlib inspect io ipaddress itertools json keyword lib2to3\n  linecache locale logging lzma macpath macurl2path mailbox mailcap marshal math mimetypes mmap modulefinder\n  msilib msvcrt multiprocessing netrc nis nntplib nt ntpath nturl2path numbers opcode operator optparse os\n  ossaudiodev parser pathlib pdb pickle pickletools pipes pkgutil platform plistlib poplib posix posixpath\n  pprint profile pstats pty pwd py_compile pyclbr pydoc pydoc_data pyexpat queue quopri random re readline reprlib\n  resource rlcompleter runpy sched secrets select selectors shelve shlex shutil signal site smtpd smtplib\n  sndhdr socket socketserver spwd sqlite3 sre_compile sre_constants sre_parse ssl stat statistics string\n  stringprep struct subprocess sunau symbol symtable sys sysconfig syslog tabnanny tarfile telnetlib tempfile\n  termios textwrap this threading time timeit tkinter token tokenize tomllib trace traceback tracemalloc tty\n  turtle turtledemo types typing unicodedata unittest urllib uu uuid venv warnings wave weakref webbrowser winreg\n  winsound wsgiref xdrlib xml xmlrpc xxlimited xxsubtype zipapp zipfile zipimport zlib zoneinfo\n  _abc _aix_support _android_support _ast _asyncio _bisect _blake2 _bootlocale _bootsubprocess _bz2 _codecs\n  _codecs_cn _codecs_hk _codecs_iso2022 _codecs_jp _codecs_kr _codecs_tw _collections _collections_abc\n  _colorize _compat_pickle _compression _contextvars _crypt _csv _ctypes _curses _curses_panel _datetime\n  _dbm _decimal _dummy_thread _elementtree _frozen_importlib _frozen_importlib_external _functools _gdbm\n  _hashlib _heapq _imp _interpchannels _interpqueues _interpreters _io _ios_support _json _locale _lsprof\n  _lzma _markupbase _md5 _msi _multibytecodec _multiprocessing _opcode _opcode_metadata _operator\n  _osx_support _overlapped _peg_parser _pickle _posixshmem _posixsubprocess _py_abc _pydatetime _pydecimal\n  _pyio _pylong _pyrepl _queue _random _scproxy _sha1 _sha2 _sha256 _sha3 _sha512 _signal _sitebuiltins\n  _socket _sqlite3 _sre _ssl _stat _statistics _string _strptime _struct _suggestions _symtable _sysconfig\n  _thread _threading_local _tkinter _tokenize _tracemalloc _typing _uuid _warnings _weakref _weakrefset\n  _winapi _wmi _zoneinfo\n".split(/\s+/).filter(name=>""!==name))
;function isStandardLibrary(name){return STANDARD_LIBRARY.has(name)}}),31235:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{
GW:()=>outputProblems,YM:()=>LOCK,j5:()=>INCOMPLETE,s3:()=>PART,wi:()=>earlierFiles})
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
path:path,size:size,sha256:sha256})}\n`}}),58750:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{Pe:()=>setting,X_:()=>rootFlag,
g4:()=>argumentSetting,oF:()=>useInputNames,zp:()=>chooseStore});const INPUTS={arg:"args","data-root":"data-roots"};let door="command-line";function useInputNames(){door="action"}
function setting(name,value){return"action"===door?`the input "${INPUTS[name]??name}${void 0===value?"":`: ${value}`}"`:`--${name}${void 0===value?"":` ${value}`}`}function argumentSetting(name){
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
25403:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{T:()=>quoted,g:()=>printable})
;const UNPRINTABLE=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu,MAX_LENGTH=80;function printable(text,maxLength=MAX_LENGTH){
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
var settings=__webpack_require__(58750),move_file=__webpack_require__(61963),set_aside=__webpack_require__(47372),sha256_map=__webpack_require__(11082),store_error=__webpack_require__(6487)
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
;return"good"===found.state&&found.value.sha1===sha1||"missing"===found.state?void 0:setAside(place,path)}}),11082:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){
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
;if(void 0===ofFolder)return OTHERS.get(code);const remedies=[ofFolder.remedy,(0,_settings__WEBPACK_IMPORTED_MODULE_2__.zp)()].filter(remedy=>void 0!==remedy);return{...ofFolder,
remedy:remedies.join(", or ")}}function codeOf(thrown){return thrown instanceof Error&&"errno"in thrown&&thrown.errno===-node_os__WEBPACK_IMPORTED_MODULE_0__.constants.errno.EDQUOT?"EDQUOT":(0,
_errors__WEBPACK_IMPORTED_MODULE_1__.vq)(thrown)??""}function pathOf(thrown){return thrown instanceof Error&&"path"in thrown&&"string"==typeof thrown.path?thrown.path:void 0}
function missingObject(root,sha1){const place=(0,_store_layout__WEBPACK_IMPORTED_MODULE_3__.du)(root,sha1)
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
function wrongSize(size,ref){return{state:"damaged",why:`has ${size} bytes instead of ${ref.size}`}}}),53320:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){
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
function refuse(message){return{ok:!1,message:message}}}),11365:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{w:()=>npyHeaderBytes
});var _dtype__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(69346);const ALIGNMENT=64,GROWTH_DIGITS=21;function npyHeaderBytes({dtype:dtype,shape:shape,fortranOrder:fortranOrder}){
const text=`{'descr': ${(0,_dtype__WEBPACK_IMPORTED_MODULE_0__.um)(dtype)}, 'fortran_order': ${fortranOrder?"True":"False"}, 'shape': ${(0,
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
path:[]}}}),1607:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{Nk:()=>isAnnexLink,Yo:()=>annexPointer,jy:()=>MAX_POINTER,
rq:()=>pointerOf});const MAX_POINTER=4096;function pointerOf(content,path){const text=Buffer.from(content).toString("latin1")
;if(/^version https:\/\/(?:git-lfs\.github\.com|hawser\.github\.com)\/spec\//.test(text))return{what:"a pointer of Git LFS",remedy:LFS}
;if(/^\/annex\/objects\/\S+\r?\n/.test(text))return annexPointer(path);if(path.endsWith(".dvc")&&/^outs:\r?$/m.test(text)){return{what:"a pointer of DVC",
remedy:`fetch the file itself with "dvc pull ${path}", and name that: ${path.slice(0,-4)}`}}return}
const LFS='fetch the file itself with "git lfs pull", in a workflow with `lfs: true` of actions/checkout';function isAnnexLink(target){return/(?:^|\/)\.git\/annex\/objects\//.test(target)}
function annexPointer(path){return{what:"a pointer of git-annex",remedy:`fetch the file itself with "git annex get ${path}", or "datalad get ${path}"`}}}),
72552:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{L:()=>bytesRepr,h:()=>stringRepr})
;const SHORT_ESCAPES=new Map([["\\","\\\\"],["\n","\\n"],["\r","\\r"],["\t","\\t"]]),NOT_PRINTABLE=/[\p{C}\p{Z}]/u;function stringRepr(text){
const quote=chooseQuote(text),body=Array.from(text,character=>SHORT_ESCAPES.get(character)??(character===quote?`\\${quote}`:void 0)??(" "!==character&&NOT_PRINTABLE.test(character)?hexEscape(character):character))
;return quote+body.join("")+quote}function bytesRepr(bytes){
const text=Buffer.from(bytes).toString("latin1"),quote=chooseQuote(text),body=Array.from(text,character=>SHORT_ESCAPES.get(character)??(character===quote?`\\${quote}`:void 0)??(character<" "||character>"~"?hexEscape(character):character))
;return`b${quote}${body.join("")}${quote}`}function chooseQuote(text){return text.includes("'")&&!text.includes('"')?'"':"'"}function hexEscape(character){
const code=character.codePointAt(0)??0,hex=code.toString(16);if(code<=255)return`\\x${hex.padStart(2,"0")}`;return code<=65535?`\\u${hex.padStart(4,"0")}`:`\\U${hex.padStart(8,"0")}`}})};
