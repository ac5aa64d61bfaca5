"use strict";exports.id=868;exports.ids=[868];exports.modules={64868:(function(e,t,i){i.r(t);i.d(t,{hintsFor:()=>hintsFor});var n=i(50422);// CONCATENATED MODULE: ./src/hints/execution-rules.ts
const r=/Temporary failure in name resolution|Name or service not known|Name does not resolve|No address associated with hostname|\[Errno -3\]|Network is unreachable|Could not resolve host/,o=new Set(["CalledProcessError","SystemExit","Exited"])
;function wasExecution(e){const{type:t,message:i,traceback:n}=e.error??{type:"",message:"",traceback:""};if(/failed to map segment from shared object/.test(i))return!0
;if("PermissionError"===t&&/'\/tmp\/[^']*'$/.test(i))return/\bin _execute_child\b|\bos\.(?:exec|spawn|posix_spawn)/.test(n);const r=/exit status 126\.?$|exit code 126\b|^126$/.test(i)
;return o.has(t)&&r&&/\/tmp\/.*Permission denied/.test(e.console)}const s=/out of shared memory|insufficient shared memory|killed by signal: Bus error/i,a=/No space left on device/
;function isBusError({status:e,error:t}){return"failed"===e&&"Signal"===t?.type&&t.message.includes("SIGBUS")}function said({error:e,console:t}){if(null===e)return""
;return`${e.message}\n${e.traceback}\n${o.has(e.type)?t:""}`}function isContained({container:e}){return null!==e.runtime&&"host"!==e.runtime}function isLimitedByEngine({container:e}){
return"docker"===e.runtime||"podman"===e.runtime}const u=[e=>{if("none"!==e.network||!isContained(e)||!r.test(said(e)))return
;return`the container has no network: write \`${"apptainer"===e.container.runtime?"network: host":"network: bridge"}\` in the job to give it one`},e=>{const{relax:t,error:i}=e
;if(!isLimitedByEngine(e)||t.includes("tmp-exec")||null===i||!wasExecution(e))return
;return"nothing in /tmp can be run or loaded as a library (noexec): write `relax: [tmp-exec]` in the job to allow it"},e=>{const{error:t,full:i,resources:r}=e;if(null===t||!isLimitedByEngine(e))return
;const o="raise it with `resources: { shm: 1G }`",u=`${t.message}\n${t.traceback}`,l=a.test(u)&&(i.includes("/dev/shm")||/\/dev\/shm|shared memory|<?\/torch_/.test(u)),h=isBusError(e)&&i.includes("/dev/shm")
;if(l||h||s.test(u))return`/dev/shm, which processes share memory through, is full at ${(0,n.lP)(r.shm)}: ${o}`
;return isBusError(e)?`SIGBUS in a container mostly means that /dev/shm is full, which has ${(0,n.lP)(r.shm)} here: ${o}`:void 0},e=>{const{error:t,full:i,container:r,resources:o}=e
;return"limited"===r.isolation?.tmp&&i.includes("/tmp")&&a.test(`${t?.message}\n${t?.traceback}`)?`/tmp, where the working directory is, is full at ${(0,
n.lP)(o.tmp)}: raise it with \`resources: { tmp: 4G }\``:void 0}];var l=i(76760),h=i(50891);function quotedPath(e){return`"${(0,h.g)(e,400)}"`}function mountOf(e){
return`list the directory ${quotedPath(e)} in \`mounts:\`, or give each file as { $file: \u2026 } or { $npy: \u2026 }`}function specialValue(e,{missingFile:t,specDirectory:i}){
const n=t?.found,r=void 0===n?e:l.posix.relative(i,n)
;return`write ${`{ ${e.endsWith(".npy")?"$npy":"$file"}: ${quotedPath(r)} }`} in place of ${quotedPath(e)}${void 0===n?", or list its directory in `mounts:`":""}`}
function openBeside({missingFile:e,functionDirectory:t}){return`open it as os.path.join(os.path.dirname(__file__), ${quotedPath(l.posix.relative(t,e?.found??""))})`}
function listing({found:e="",isDirectory:t},{functionDirectory:i,specDirectory:n},r){const o=t?`${e}/**`:e,s=[{path:l.posix.relative(i,o),write:e=>`@hi.additional_files([${e}])`},{
path:l.posix.relative(n,o),write:e=>`\`additional-files: [${e}]\``}],[a]=s.filter(({path:e})=>!e.startsWith("../")),u="give it as an argument, { $file: \u2026 }";if(void 0===a)return u
;const h=`list it with ${a.write(quotedPath(a.path))} (additional_files)`;return""===r?`${h}, or ${u}`:`${h} and ${r}; or ${u}`}const c=[e=>{const{missingFile:t}=e;if(void 0===t?.argument)return
;const{name:i,value:n}=t.argument,r=t.isDirectory||t.asked!==n?mountOf(n):specialValue(n,e);return`the function gets the argument ${quotedPath(i)} as text, and no file with it: ${r}`},e=>{
const{missingFile:t}=e;if(void 0===t?.found||void 0!==t.argument)return;const{found:i,bundled:n,asked:r}=t,o=l.posix.isAbsolute(r)?"":openBeside(e)
;return n?`${quotedPath(i)} was taken along, but not into the working directory, which is empty at first: ${openBeside(e)}`:`${quotedPath(i)} is in the repository, but was not taken along: ${listing(t,e,o)}`
}],d=new Set(["hither","hither2","hither_sf","kachery","kachery_p2p","kachery_client"]),m=[({missingModule:e,container:t,functionDirectory:i,hostPython:n="python3"})=>{if(void 0===e)return
;const{name:r,found:o}=e;if(void 0!==o){const e=quotedPath(l.posix.relative(i,o))
;return`${quotedPath(o)} is in the repository, but was not taken along as ${quotedPath(r)}: list it with @hi.local_modules([${e}]), or in \`local-modules:\` of the job`}
if(d.has(r.split(".")[0]??""))return`no published version of hither or kachery has a module ${quotedPath(r)}`
;const s="host"===t.runtime,a=s?`the Python of this machine, ${n},`:`the image ${t.declared}`,u=s?`install it there ("${n} -m pip install ${r.split(".")[0]}"), or name another Python with \`python:\``:"name an image that has it with `container:`"
;return`${quotedPath(r)} is neither in ${a} nor among the modules of the repository: ${u}`},({hiddenModule:e})=>{if(void 0===e)return;const{name:t,file:i}=e
;return`"import ${t}" gives the standard library's module, not ${quotedPath(i)}: rename yours, or import it relatively ("from . import ${t}")`
}],f=new Set(["","0","None"]),p=[...u,...c,...m,...[({status:e,error:t})=>{
if("error"===e&&"SystemExit"===t?.type&&f.has(t.message))return"a function that exits gives no result: return the result instead of calling sys.exit"
;return"failed"===e&&"Exited"===t?.type&&t.message.includes("exit code 0 ")?"a function that ends its process gives no result: return the result instead of calling os._exit":void 0
},({status:e,left:t})=>{const[i]=t;if("finished"!==e||void 0===i)return
;return`files in the working directory go with the job: ${t.slice(0,10).map(quotedPath).join(", ")+(t.length>10?" and more":"")}; return hi.File(${quotedPath(i)}) to keep one`}]];function hintsFor(e){
return p.flatMap(t=>t(e)??[])}})};
