export const id=868;export const ids=[868];export const modules={64868:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.r(__webpack_exports__)
;__webpack_require__.d(__webpack_exports__,{hintsFor:()=>hintsFor});var number_text=__webpack_require__(30449);// CONCATENATED MODULE: ./src/hints/execution-rules.ts
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
number_text.lP)(resources.tmp)}: raise it with \`resources: { tmp: 4G }\``:void 0}];var external_node_path_=__webpack_require__(76760),quoted=__webpack_require__(25403);function quotedPath(path){
return`"${(0,quoted.g)(path,400)}"`}function mountOf(value){return`list the folder ${quotedPath(value)} in \`mounts:\`, or give each file as { $file: \u2026 } or { $npy: \u2026 }`}
function specialValue(value,{missingFile:missingFile,specFolder:specFolder}){const found=missingFile?.found,path=void 0===found?value:external_node_path_.posix.relative(specFolder,found)
;return`write ${`{ ${value.endsWith(".npy")?"$npy":"$file"}: ${quotedPath(path)} }`} in place of ${quotedPath(value)}${void 0===found?", or list its folder in `mounts:`":""}`}
function openBeside({missingFile:missingFile,functionFolder:functionFolder}){
return`open it as os.path.join(os.path.dirname(__file__), ${quotedPath(external_node_path_.posix.relative(functionFolder,missingFile?.found??""))})`}
function listing({found:found="",isFolder:isFolder},{functionFolder:functionFolder,specFolder:specFolder},beside){const pattern=isFolder?`${found}/**`:found,places=[{
path:external_node_path_.posix.relative(functionFolder,pattern),write:path=>`@hi.additional_files([${path}])`},{path:external_node_path_.posix.relative(specFolder,pattern),
write:path=>`\`additional-files: [${path}]\``}],[nearest]=places.filter(({path:path})=>!path.startsWith("../")),asArgument="give it as an argument, { $file: \u2026 }"
;if(void 0===nearest)return asArgument;const listed=`list it with ${nearest.write(quotedPath(nearest.path))} (additional_files)`
;return""===beside?`${listed}, or ${asArgument}`:`${listed} and ${beside}; or ${asArgument}`}const FILE_RULES=[facts=>{const{missingFile:missingFile}=facts;if(void 0===missingFile?.argument)return
;const{name:name,value:value}=missingFile.argument,remedy=missingFile.isFolder||missingFile.asked!==value?mountOf(value):specialValue(value,facts)
;return`the function gets the argument ${quotedPath(name)} as text, and no file with it: ${remedy}`},facts=>{const{missingFile:missingFile}=facts
;if(void 0===missingFile?.found||void 0!==missingFile.argument)return;const{found:found,bundled:bundled,asked:asked}=missingFile,beside=external_node_path_.posix.isAbsolute(asked)?"":openBeside(facts)
;return bundled?`${quotedPath(found)} was taken along, but not into the working directory, which is empty at first: ${openBeside(facts)}`:`${quotedPath(found)} is in the repository, but was not taken along: ${listing(missingFile,facts,beside)}`
}],STAND_INS=new Set(["hither","hither2","hither_sf","kachery","kachery_p2p","kachery_client"]),MODULE_RULES=[({missingModule:missingModule,container:container,functionFolder:functionFolder,hostPython:hostPython="python3"})=>{
if(void 0===missingModule)return;const{name:name,found:found}=missingModule;if(void 0!==found){const path=quotedPath(external_node_path_.posix.relative(functionFolder,found))
;return`${quotedPath(found)} is in the repository, but was not taken along as ${quotedPath(name)}: list it with @hi.local_modules([${path}]), or in \`local-modules:\` of the job`}
if(STAND_INS.has(name.split(".")[0]??""))return`no published version of hither or kachery has a module ${quotedPath(name)}`
;const onHost="host"===container.runtime,place=onHost?`the Python of this machine, ${hostPython},`:`the image ${container.declared}`,remedy=onHost?`install it there ("${hostPython} -m pip install ${name.split(".")[0]}"), or name another Python with \`python:\``:"name an image that has it with `container:`"
;return`${quotedPath(name)} is neither in ${place} nor among the modules of the repository: ${remedy}`},({hiddenModule:hiddenModule})=>{if(void 0===hiddenModule)return
;const{name:name,file:file}=hiddenModule;return`"import ${name}" gives the standard library's module, not ${quotedPath(file)}: rename yours, or import it relatively ("from . import ${name}")`
}],SUCCESS=new Set(["","0","None"]),RULES=[...EXECUTION_RULES,...FILE_RULES,...MODULE_RULES,...[({status:status,error:error})=>{
if("error"===status&&"SystemExit"===error?.type&&SUCCESS.has(error.message))return"a function that exits gives no result: return the result instead of calling sys.exit"
;return"failed"===status&&"Exited"===error?.type&&error.message.includes("exit code 0 ")?"a function that ends its process gives no result: return the result instead of calling os._exit":void 0
},({status:status,left:files})=>{const[first]=files;if("finished"!==status||void 0===first)return
;return`files in the working directory go with the job: ${files.slice(0,10).map(quotedPath).join(", ")+(files.length>10?" and more":"")}; return hi.File(${quotedPath(first)}) to keep one`}]]
;function hintsFor(facts){return RULES.flatMap(rule=>rule(facts)??[])}})};
