"use strict";exports.id=868;exports.ids=[868];exports.modules={64868:(function(e,t,i){i.r(t);i.d(t,{hintsFor:()=>hintsFor});var r=i(99210),o=i(50422)
;// CONCATENATED MODULE: ./src/hints/execution-rules.ts
const n=new RegExp(["Temporary failure in name resolution","Name or service not known","Name does not resolve","No address associated with hostname","\\[Errno -3\\]","Network is unreachable","Could not resolve host"].join("|")),s=new Set(["CalledProcessError","SystemExit","Exited"])
;function wasExecution(e){const{type:t,message:i,traceback:r}=e.error??{type:"",message:"",traceback:""};if(/failed to map segment from shared object/.test(i))return!0
;if("PermissionError"===t&&/'\/tmp\/[^']*'$/.test(i))return/\bin _execute_child\b|\bos\.(?:exec|spawn|posix_spawn)/.test(r);const o=/exit status 126\.?$|exit code 126\b|^126$/.test(i)
;return s.has(t)&&o&&/\/tmp\/.*Permission denied/.test(e.console)}const a=/out of shared memory|insufficient shared memory|killed by signal: Bus error/i,u=/No space left on device/
;function isBusError({status:e,error:t}){return"failed"===e&&"Signal"===t?.type&&t.message.includes("SIGBUS")}function errorText({error:e,console:t}){if(null===e)return""
;return`${e.message}\n${e.traceback}\n${s.has(e.type)?t:""}`}function isLimitedByEngine({container:{runtime:e}}){return null!==e&&r.a[e].limitsFiles}const h=[e=>{const{runtime:t}=e.container
;if("none"!==e.network||null===t||"host"===t||!n.test(errorText(e)))return;return`the container has no network: add \`${r.a[t].ownNetwork?"network: bridge":"network: host"}\` to the job`},e=>{
const{relax:t,error:i}=e;if(!isLimitedByEngine(e)||t.includes("tmp-exec")||null===i||!wasExecution(e))return
;return"programs and libraries in /tmp can't be executed (noexec): add `relax: [tmp-exec]` to the job to allow it"},e=>{const{error:t,full:i,resources:r}=e;if(null===t||!isLimitedByEngine(e))return
;const n="raise it with `resources: { shm: 1G }`",s=`${t.message}\n${t.traceback}`,h=u.test(s)&&(i.includes("/dev/shm")||/\/dev\/shm|shared memory|<?\/torch_/.test(s)),d=isBusError(e)&&i.includes("/dev/shm")
;if(h||d||a.test(s))return`/dev/shm (shared memory) is full at ${(0,o.lP)(r.shm)}: ${n}`;return isBusError(e)?`SIGBUS in a container usually means that /dev/shm (${(0,
o.lP)(r.shm)} here) is full: ${n}`:void 0},e=>{const{error:t,full:i,container:r,resources:n}=e
;return"limited"===r.isolation?.tmp&&i.includes("/tmp")&&u.test(`${t?.message}\n${t?.traceback}`)?`/tmp, which contains the working directory, is full at ${(0,
o.lP)(n.tmp)}: raise it with \`resources: { tmp: 4G }\``:void 0}];var d=i(76760),l=i(50891);function quotedPath(e){return`"${(0,l.g)(e,400)}"`}function mountOf(e){
return`list the directory ${quotedPath(e)} in \`mounts:\`, or pass each file as { $file: \u2026 } or { $npy: \u2026 }`}function specialValue(e,{missingFile:t,specDirectory:i}){
const r=t?.found,o=void 0===r?e:d.posix.relative(i,r),n=void 0===r?", or list its directory in `mounts:`":""
;return`write ${`{ ${e.endsWith(".npy")?"$npy":"$file"}: ${quotedPath(o)} }`} instead of ${quotedPath(e)}${n}`}function openBeside({missingFile:e,functionDirectory:t}){
return`open it as os.path.join(os.path.dirname(__file__), ${quotedPath(d.posix.relative(t,e?.found??""))})`}function listing({found:e="",isDirectory:t},{functionDirectory:i,specDirectory:r},o){
const n=t?`${e}/**`:e,s=[{path:d.posix.relative(i,n),write:e=>`@hi.additional_files([${e}])`},{path:d.posix.relative(r,n),write:e=>`\`additional-files: [${e}]\``
}],[a]=s.filter(({path:e})=>!e.startsWith("../")),u="pass it as an argument, { $file: \u2026 }";if(void 0===a)return u;const h=`list it with ${a.write(quotedPath(a.path))}`
;return""===o?`${h}, or ${u}`:`${h} and ${o}; or ${u}`}const c=[e=>{const{missingFile:t}=e;if(void 0===t?.argument)return
;const{name:i,value:r}=t.argument,o=t.isDirectory||t.asked!==r?mountOf(r):specialValue(r,e);return`the argument ${quotedPath(i)} is passed as text, without the file: ${o}`},e=>{const{missingFile:t}=e
;if(void 0===t?.found||void 0!==t.argument)return;const{found:i,bundled:r,asked:o}=t,n=d.posix.isAbsolute(o)?"":openBeside(e)
;return r?`${quotedPath(i)} is next to the code, not in the working directory, which starts empty: ${openBeside(e)}`:`${quotedPath(i)} is in the repository, but the job doesn't have it: ${listing(t,e,n)}`
}],m=new Set(["hither","hither2","hither_sf","kachery","kachery_p2p","kachery_client"]),f=[({missingModule:e,container:t,functionDirectory:i,hostPython:r="python3"})=>{if(void 0===e)return
;const{name:o,found:n}=e;if(void 0!==n){const e=`list it with @hi.local_modules([${quotedPath(d.posix.relative(i,n))}]), or in \`local-modules:\` of the job`
;return`${quotedPath(n)} is in the repository, but the job doesn't have it as ${quotedPath(o)}: ${e}`}
if(m.has(o.split(".")[0]??""))return`no published version of hither or kachery has a module ${quotedPath(o)}: check the name`
;const s="host"===t.runtime,a=s?`the Python of this machine, ${r},`:`the image ${t.declared}`,u=s?`install it there ("${r} -m pip install ${o.split(".")[0]}"), or name another Python with \`python:\``:"name an image that has it with `container:`"
;return`${quotedPath(o)} is neither in ${a} nor in the repository: ${u}`},({hiddenModule:e})=>{if(void 0===e)return
;const{name:t,file:i}=e,r=`rename yours, or import it relatively ("from . import ${t}")`;return`"import ${t}" imports the standard library's module, not ${quotedPath(i)}: ${r}`
}],p=new Set(["","0","None"]),$=[...h,...c,...f,...[({status:e,error:t})=>{
if("error"===e&&"SystemExit"===t?.type&&p.has(t.message))return"the function exited without a result: return the result instead of calling sys.exit"
;return"failed"===e&&"Exited"===t?.type&&t.message.includes("exit code 0 ")?"the function ended its process without a result: return the result instead of calling os._exit":void 0
},({status:e,left:t})=>{const[i]=t;if("finished"!==e||void 0===i)return
;return`files in the working directory are deleted after the job: ${t.slice(0,10).map(quotedPath).join(", ")+(t.length>10?" and more":"")}; ${`return hi.File(${quotedPath(i)}) to keep one`}`}]]
;function hintsFor(e){return $.flatMap(t=>t(e)??[])}})};
