"use strict";exports.id=505;exports.ids=[505];exports.modules={82505:(function(e,t,r){r.r(t);r.d(t,{hintsFor:()=>hintsFor});var o=r(99210),i=r(52032),s=r(50422)
;// CONCATENATED MODULE: ./src/hints/execution-rules.ts
const n=new RegExp(["Temporary failure in name resolution","Name or service not known","Name does not resolve","No address associated with hostname","\\[Errno -3\\]","Network is unreachable","Could not resolve host"].join("|")),a=new Set(["CalledProcessError","SystemExit","Exited"])
;function wasExecution(e){const{type:t,message:r,traceback:o}=e.error??{type:"",message:"",traceback:""};if(/failed to map segment from shared object/.test(r))return!0
;if("PermissionError"===t&&/'\/tmp\/[^']*'$/.test(r))return/\bin _execute_child\b|\bos\.(?:exec|spawn|posix_spawn)/.test(o);const i=/exit status 126\.?$|exit code 126\b|^126$/.test(r)
;return a.has(t)&&i&&e.console.split("\n").some(isDeniedInTmp)}function isDeniedInTmp(e){const t=e.indexOf("/tmp/");return t>=0&&e.indexOf("Permission denied",t)>=0}
const u=/out of shared memory|insufficient shared memory|killed by signal: Bus error/i,l=/No space left on device|Disk quota exceeded|database or disk is full|errno = 28\b/,c=/File too large|SIGXFSZ|File size limit exceeded|exit (?:status|code) 153\b/
;function isBusError({status:e,error:t}){return"failed"===e&&"Signal"===t?.type&&t.message.includes("SIGBUS")}
const d=/can't start new thread|pthread_create(?:\(\))? failed|libgomp: Thread creation failed/i,h=/[Cc]an(?:no|')t fork|fork: (?:retry: )?(?:Resource temporarily unavailable|Try again)/,m=/\b_?fork(?:_exec)?\b|\b_execute_child\b|\b_launch\b/
;function errorText({error:e,console:t}){if(null===e)return"";return`${e.message}\n${e.traceback}\n${a.has(e.type)?t:""}`}function isLimitedByEngine({container:{runtime:e}}){
return null!==e&&o.a[e].limitsFiles}const f=[e=>{const{runtime:t}=e.container;if("none"!==e.network||null===t||"host"===t||!n.test(errorText(e)))return
;return`the container has no network: add \`${o.a[t].ownNetwork?"network: bridge":"network: host"}\` to the job`},e=>{const{relax:t,error:r}=e
;if(!isLimitedByEngine(e)||t.includes("tmp-exec")||null===r||!wasExecution(e))return;return"programs and libraries in /tmp can't be executed (noexec): add `relax: [tmp-exec]` to the job to allow it"
},e=>{const{error:t,full:r,resources:o}=e;if(null===t||!isLimitedByEngine(e))return
;const i="raise it with `resources: { shm: 1G }`",n=`${t.message}\n${t.traceback}`,a=l.test(n)&&(r.includes("/dev/shm")||/\/dev\/shm|shared memory|<?\/torch_/.test(n)),c=isBusError(e)&&r.includes("/dev/shm")
;if(a||c||u.test(n))return`/dev/shm (shared memory) is full at ${(0,s.lP)(o.shm)}: ${i}`;return isBusError(e)?`SIGBUS in a container usually means that /dev/shm (${(0,
s.lP)(o.shm)} here) is full: ${i}`:void 0},e=>{const{full:t,container:r,resources:o}=e,i="/tmp, which contains the working directory,",{isolation:n,runtime:a}=r
;if(null===n||"host"===a||!t.includes("/tmp")||!l.test(errorText(e)))return;return"limited"===n.tmp?`${i} is full at ${(0,
s.lP)(o.tmp)}: raise it with \`resources: { tmp: 4G }\``:`${i} has no limit here, but its disk is full: free space on it, or use a content store on another disk`},e=>{
const t=errorText(e),r="BlockingIOError"===e.error?.type&&m.test(t);if("host"===e.container.runtime||!(r||d.test(t)||h.test(t)))return;const{pids:o}=e.resources
;return`a job can have ${o} processes and threads at once: raise this with \`resources: { pids: ${4*o} }\`, or start fewer`},e=>"error"===e.status&&c.test(errorText(e))?`a file can have at most ${(0,
s.lP)(i.o)}, or less if the shell or the disk sets a limit (ulimit -f)`:void 0];var p=r(76760),$=r(50891);function quotedPath(e){return`"${(0,$.g)(e,400)}"`}function mountOf(e){
return`list the directory ${quotedPath(e)} in \`mounts:\`, or pass each file as { $file: \u2026 } or { $npy: \u2026 }`}function specialValue(e,{missingFile:t,specDirectory:r}){
const o=t?.found,i=void 0===o?e:p.posix.relative(r,o),s=void 0===o?", or list its directory in `mounts:`":""
;return`write ${`{ ${e.endsWith(".npy")?"$npy":"$file"}: ${quotedPath(i)} }`} instead of ${quotedPath(e)}${s}`}function openBeside({missingFile:e,functionDirectory:t}){
return`open it as os.path.join(os.path.dirname(__file__), ${quotedPath(p.posix.relative(t,e?.found??""))})`}function listing({found:e="",isDirectory:t},{functionDirectory:r,specDirectory:o},i){
const s=t?`${e}/**`:e,n=[{path:p.posix.relative(r,s),write:e=>`@hi.additional_files([${e}])`},{path:p.posix.relative(o,s),write:e=>`\`additional-files: [${e}]\``
}],[a]=n.filter(({path:e})=>!e.startsWith("../")),u="pass it as an argument, { $file: \u2026 }";if(void 0===a)return u;const l=`list it with ${a.write(quotedPath(a.path))}`
;return""===i?`${l}, or ${u}`:`${l} and ${i}; or ${u}`}const y=[e=>{const{missingFile:t}=e;if(void 0===t?.argument)return
;const{name:r,value:o}=t.argument,i=t.isDirectory||t.asked!==o?mountOf(o):specialValue(o,e);return`the argument ${quotedPath(r)} is passed as text, without the file: ${i}`},e=>{const{missingFile:t}=e
;if(void 0===t?.found||void 0!==t.argument)return;const{found:r,bundled:o,asked:i}=t,s=p.posix.isAbsolute(i)?"":openBeside(e)
;return o?`${quotedPath(r)} is next to the code, not in the working directory, which starts empty: ${openBeside(e)}`:`${quotedPath(r)} is in the repository, but the job doesn't have it: ${listing(t,e,s)}`
}];var b=r(89975);// CONCATENATED MODULE: ./src/hints/memory-rules.ts
const x=/SIGKILL|BrokenProcessPool|terminated abruptly|\bKilled\b|(?:^|[\s(=])(?:-9|137)\b/m;function processes(e){return 1===e?"1 process":`${e} processes`}const g=[e=>{const{error:t,memory:r}=e
;if(null===t||void 0===r||"OutOfMemory"===t.type||"Signal"===t.type)return;const o={...r,limit:e.resources.memory};if(r.kernelKills>0){
const e=`the kernel killed ${processes(r.kernelKills)} of the function for lack of memory`,t=(0,b.OR)(o)?"raise `resources: memory`, or use less":"the machine ran out of memory";return`${e} (${(0,
b.FC)(o)}): ${t}`}const i=`${t.type}\n${t.message}\n${t.traceback}`
;return r.machineKills>0&&x.test(i)?`while the job ran, ${processes(r.machineKills)} on this machine were killed for lack of memory, probably one of the function's (${(0,
b.FC)(o)}): use less memory, or run fewer jobs at once`:void 0},({status:e,error:t,memory:r,resources:o})=>{const i="error"===e&&/^_?(?:Array)?MemoryError$/.test(t?.type??""),s=void 0===r?"":` (${(0,
b.FC)({...r,limit:o.memory})})`;return i?`the system refused a single request for memory${s}: ask for less at once, or use a machine with more memory`:void 0
}],w=new Set(["hither","hither2","hither_sf","kachery","kachery_p2p","kachery_client"]),k=[({missingModule:e,container:t,functionDirectory:r,hostPython:o="python3"})=>{if(void 0===e)return
;const{name:i,found:s}=e;if(void 0!==s){const e=`list it with @hi.local_modules([${quotedPath(p.posix.relative(r,s))}]), or in \`local-modules:\` of the job`
;return`${quotedPath(s)} is in the repository, but the job doesn't have it as ${quotedPath(i)}: ${e}`}
if(w.has(i.split(".")[0]??""))return`no published version of hither or kachery has a module ${quotedPath(i)}: check the name`
;const n="host"===t.runtime,a=n?`the Python of this machine, ${o},`:`the image ${t.declared}`,u=n?`install it there ("${o} -m pip install ${i.split(".")[0]}"), or name another Python with \`python:\``:"name an image that has it with `container:`"
;return`${quotedPath(i)} is neither in ${a} nor in the repository: ${u}`},({hiddenModule:e})=>{if(void 0===e)return
;const{name:t,file:r}=e,o=`rename yours, or import it relatively ("from . import ${t}")`;return`"import ${t}" imports the standard library's module, not ${quotedPath(r)}: ${o}`
}],v=new Set(["","0","None"]),P=[...f,...g,...y,...k,...[({status:e,error:t})=>{
if("error"===e&&"SystemExit"===t?.type&&v.has(t.message))return"the function exited without a result: return the result instead of calling sys.exit"
;return"failed"===e&&"Exited"===t?.type&&t.message.includes("exit code 0 ")?"the function ended its process without a result: return the result instead of calling os._exit":void 0
},({status:e,left:t})=>{const[r]=t;if("finished"!==e||void 0===r)return
;return`files in the working directory are deleted after the job: ${t.slice(0,10).map(quotedPath).join(", ")+(t.length>10?" and more":"")}; ${`return hi.File(${quotedPath(r)}) to keep one`}`}]]
;function hintsFor(e){return P.flatMap(t=>t(e)??[])}})};
