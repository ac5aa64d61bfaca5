"use strict";exports.id=121;exports.ids=[121];exports.modules={10305:(function(e,t,n){n.d(t,{Ft:()=>isSame,Ql:()=>processHost,WF:()=>thisProcess,XU:()=>isDead,do:()=>ownedName,fc:()=>processWithId,
pZ:()=>parseOwner,qR:()=>ownerOfName});var r=n(73024),i=n(48161);function parseOwner(e){try{const t=JSON.parse(e),{host:n,pid:r,startTime:i}=t??{}
;return"string"==typeof n&&"number"==typeof r&&"string"==typeof i?{host:n,pid:r,startTime:i}:void 0}catch{return}}function ownedName(e,{host:t,pid:n,startTime:r}){
return`${e}.${n}.${r}.${encodeURIComponent(t)}`}function ownerOfName(e){const[,t,n,r]=/^[^.]+\.(\d+)\.(\d*)\.(.+)$/.exec(e)??[];try{return void 0===t||void 0===n||void 0===r?void 0:{
host:decodeURIComponent(r),pid:Number(t),startTime:n}}catch{return}}const a="pid:[4026531836]";function processHost(){const e=namespaceOf("self");return void 0===e||e===a?(0,i.hostname)():`${(0,
i.hostname)()}/${e}`}function thisProcess(e){return processWithId(process.pid,e)}function processWithId(e,t){return{host:t,pid:e,startTime:startTimeOf(e)??""}}function isDead(e,t){
if(e.host!==t)return e.host.startsWith(`${t}/pid:`)&&isNowhere(e);const n=startTimeOf(e.pid);return void 0===n?!answers(e.pid):n!==e.startTime}function isNowhere({pid:e,startTime:t}){const n=(0,
r.readdirSync)("/proc").filter(e=>/^\d+$/.test(e));return namespaceOf("self")===a&&n.includes("1")&&!n.some(n=>idsInNamespaces(n).includes(e)&&startTimeOf(Number(n))===t)}function idsInNamespaces(e){
try{const[,t=""]=/^NSpid:(.*)$/m.exec((0,r.readFileSync)(`/proc/${e}/status`,"utf8"))??[];return t.trim().split(/\s+/).map(Number)}catch{return[]}}function namespaceOf(e){try{return(0,
r.readlinkSync)(`/proc/${e}/ns/pid`)}catch{return}}function isSame(e,t){return e.host===t.host&&e.pid===t.pid&&e.startTime===t.startTime}function startTimeOf(e){try{const t=(0,
r.readFileSync)(`/proc/${e}/stat`,"utf8"),n=t.slice(t.lastIndexOf(")")+2).split(" ");return/^[ZX]/.test(n[0]??"")?void 0:n[19]}catch{return}}function answers(e){if("linux"===process.platform)return!1
;try{process.kill(e,0);return!0}catch{return!1}}}),50891:(function(e,t,n){n.d(t,{T:()=>quoted,g:()=>printable});var r=n(59505);const i=80;function printable(e,t=i){
const n=e.length>t?`${e.slice(0,t-1)}\u2026`:e;return(0,r.P)(n)}function quoted(e){return`"${printable(e)}"`}}),51922:(function(e,t,n){n.d(t,{Pe:()=>setting,X_:()=>rootFlag,g4:()=>argumentSetting,
oF:()=>useInputNames,zp:()=>chooseStore});const r={arg:"args","data-root":"data-roots"};let i="command-line";function useInputNames(){i="action"}function setting(e,t){
return"action"===i?`the input "${r[e]??e}${void 0===t?"":`: ${t}`}"`:`--${e}${void 0===t?"":` ${t}`}`}function argumentSetting(e){
return"action"===i?`"${e}: VALUE" in ${setting("arg")}`:`--arg ${e}=VALUE`}function rootFlag(){return"action"===i?void 0:"--root"}function chooseStore(){
return`choose another directory with ${setting("store")} or KACHERY_STORAGE_DIR`}}),4448:(function(e,t,n){n.d(t,{f:()=>writeWhole,v:()=>writeDurably})
;var r=n(51455),i=n(76760),a=n(73518),s=n(97029),o=n(30240),c=n(20687);async function writeWhole(e,{path:t,text:n}){await(0,c.mA)(e,async r=>{await(0,c.bW)(e,{path:r,text:n});(0,a.K)((0,i.dirname)(t))
;(0,s.m)(r,t)})}async function writeDurably(e,t){const n=t.map(({path:t,text:n})=>({path:t,text:n,temporary:(0,c.l5)(e)}));try{await Promise.all(n.map(({temporary:t,text:n})=>(0,c.bW)(e,{path:t,text:n
},o.f)));const t=new Set;for(const{path:e,temporary:r}of n){for(const n of[...(0,a.K)((0,i.dirname)(e)),(0,i.dirname)(e)])t.add(n);(0,s.m)(r,e)}await Promise.all([...t].map(a.z))}catch(e){
await Promise.all(n.map(({temporary:e})=>(0,r.rm)(e,{force:!0}).catch(()=>{})));throw e}}}),95389:(function(e,t,n){n.d(t,{j:()=>copyOpened});var r=n(73024),i=n(51455),a=n(74296);const s=4194304
;async function copyOpened(e,t,n){if(!await shareBytes(e,t)){const r=await(0,i.open)(t,"wx",384);try{await copyPieces(e,r,n);await r.close()}catch(e){await r.close().catch(()=>{});await(0,i.rm)(t,{
force:!0});throw e}}}async function shareBytes(e,t){try{const n=r.constants.COPYFILE_EXCL|r.constants.COPYFILE_FICLONE_FORCE;await(0,i.copyFile)(`/proc/self/fd/${e.fd}`,t,n);return!0}catch(e){
if("EEXIST"===(0,a.vq)(e))throw e;return!1}}async function copyPieces(e,t,n){const{size:r}=await e.stat(),i=Buffer.allocUnsafe(Math.min(s,r+1));let a=0
;for(let{bytesRead:r}=await e.read(i,0,i.length,a);r>0;){await t.writeFile(i.subarray(0,r));a+=r;n?.throwIfAborted();({bytesRead:r}=await e.read(i,0,i.length,a))}}}),73518:(function(e,t,n){n.d(t,{
K:()=>makeDirectories,z:()=>syncDirectory});var r=n(73024),i=n(76760),a=n(74296),s=n(30240);function makeDirectories(e){if((0,r.existsSync)(e))return[];const t=(0,i.dirname)(e);try{
return makeDirectory(e)?[t]:[]}catch(n){if("ENOENT"!==(0,a.vq)(n)||t===e)throw n}const n=makeDirectories(t);return makeDirectory(e)?[t,...n]:n}function makeDirectory(e){try{(0,r.mkdirSync)(e)
;shareLikeParent(e);return!0}catch(e){if("EEXIST"===(0,a.vq)(e))return!1;throw e}}const o=1024,c=16;function shareLikeParent(e){const{mode:t}=(0,r.statSync)((0,i.dirname)(e))
;if(0!==(t&o)&&0!==(t&c))(0,r.chmodSync)(e,4095&t)}const u=["EINVAL","ENOTSUP","EOPNOTSUPP"];async function syncDirectory(e){const t=(0,r.openSync)(e,r.constants.O_RDONLY|r.constants.O_DIRECTORY);try{
await(0,s.f)(t)}catch(e){if(!u.includes((0,a.vq)(e)??""))throw e}finally{(0,r.closeSync)(t)}}}),97029:(function(e,t,n){n.d(t,{m:()=>moveFile});var r=n(73024),i=n(74296);function moveFile(e,t){try{(0,
r.renameSync)(e,t)}catch(n){if("ENOENT"!==(0,i.vq)(n)||!wasMoved(e,t))throw n}}function wasMoved(e,t){return void 0===statusOf(e)&&!0===statusOf(t)?.isFile()}function statusOf(e){try{return(0,
r.lstatSync)(e)}catch(e){const t=(0,i.vq)(e);if("ENOENT"!==t&&"ENOTDIR"!==t)throw e;return}}}),13853:(function(e,t,n){n.d(t,{De:()=>temporaryDirectory,cy:()=>ownDirectory,jc:()=>i});var r=n(76760)
;function ownDirectory(e){return(0,r.join)(e,"hither","v1")}function temporaryDirectory(e){return(0,r.join)(ownDirectory(e),"tmp")}
const i="Signature: 8a477f597d28d172789f06886806bc55\n# Objects and results of hither-action; they can be made again. See https://bford.info/cachedir/\n"}),73012:(function(e,t,n){n.d(t,{
h:()=>pathOfOpenFile});var r=n(51455);async function pathOfOpenFile(e){try{const t=await(0,r.readlink)(`/proc/self/fd/${e.fd}`),[n,i]=await Promise.all([e.stat({bigint:!0}),(0,r.lstat)(t,{bigint:!0
})]);return n.dev===i.dev&&n.ino===i.ino?t:void 0}catch{return}}}),30240:(function(e,t,n){n.d(t,{f:()=>a});var r=n(73024),i=n(57975);const a=(0,i.promisify)(r.fsync)}),20687:(function(e,t,n){n.d(t,{
DN:()=>sweepTemporaryFiles,GY:()=>createTemporary,LN:()=>makeTemporaryDirectory,ai:()=>inTemporaryDirectory,bW:()=>writeTemporary,l5:()=>temporaryPath,mA:()=>withTemporary})
;var r=n(77598),i=n(73024),a=n(51455),s=n(76760),o=n(74296),c=n(10305),u=n(73518),l=n(13853),f=n(63080);let d;function temporaryPath({root:e}){d??=(0,c.WF)((0,c.Ql)());return(0,s.join)((0,l.De)(e),(0,
c.do)((0,r.randomBytes)(16).toString("hex"),d))}async function sweepTemporaryFiles({root:e},t){for(const n of await(0,a.readdir)((0,l.De)(e)).catch(()=>[])){const r=(0,c.qR)(n)
;if(void 0!==r&&t(r))await(0,f.n)((0,s.join)((0,l.De)(e),n)).catch(()=>{})}}async function withTemporary(e,t){const n=temporaryPath(e);try{return await t(n)}catch(e){await(0,a.rm)(n,{force:!0
}).catch(()=>{});throw e}}const h=i.constants.O_WRONLY|i.constants.O_CREAT|i.constants.O_EXCL|i.constants.O_NOFOLLOW;async function createTemporary(e,t){return inTemporaryDirectory(e,()=>(0,
a.open)(t,h,384))}async function writeTemporary(e,{path:t,text:n},r){const a=await inTemporaryDirectory(e,()=>(0,i.openSync)(t,h,384));try{(0,i.writeFileSync)(a,n);(0,i.fchmodSync)(a,m);await(r?.(a))
}catch(e){closeQuietly(a);throw e}(0,i.closeSync)(a)}const m=420;function closeQuietly(e){try{(0,i.closeSync)(e)}catch{}}async function inTemporaryDirectory(e,t){try{return await t()}catch(n){
if("ENOENT"!==(0,o.vq)(n))throw n;await makeTemporaryDirectory(e);return t()}}async function makeTemporaryDirectory(e){const t=(0,u.K)((0,l.De)(e.root));if(0===t.length)return
;for(const e of t)await(0,u.z)(e);await markAsCache(e.root)}async function markAsCache(e){try{await(0,a.writeFile)((0,s.join)((0,l.cy)(e),"CACHEDIR.TAG"),l.jc,{flag:"wx"})}catch(e){if("EEXIST"!==(0,
o.vq)(e))throw e}}}),63080:(function(e,t,n){n.d(t,{n:()=>removeFile});var r=n(51455),i=n(74296);async function removeFile(e){try{await(0,r.unlink)(e);return!0}catch(e){if("ENOENT"===(0,i.vq)(e))return!1
;throw e}}}),74890:(function(e,t,n){n.d(t,{D:()=>withFile});async function withFile(e,t){let n;try{n=await t(e)}catch(t){await e.close().catch(()=>{});throw t}await e.close();return n}}),
78033:(function(e,t,n){n.d(t,{ZD:()=>hexOf,m:()=>parseDigest,ol:()=>digestOf,wN:()=>digestOfHash});var r=n(77598);function parseDigest(e){return isDigest(e)?e:void 0}function isDigest(e){
return/^sha256:[0-9a-f]{64}$/.test(e)}function digestOf(e){return digestOfHash((0,r.createHash)("sha256").update(e))}function digestOfHash(e){return`sha256:${e.digest("hex")}`}function hexOf(e){
return e.slice(7)}}),28236:(function(e,t,n){n.d(t,{aR:()=>repositoryName,o_:()=>parseImageReference,rA:()=>imageReference});var r=n(76760),i=n(74296),a=n(78033)
;const s="write docker://NAME[:TAG], NAME[:TAG], REGISTRY/NAME[:TAG], any of these with @sha256:\u2026, or the path of a .sif or .tar file",o={
"docker-daemon":'write only the name, or save the image with "docker save --output image.tar NAME" and name that file',"docker-archive":"write only the path of the .tar file",
"oci-archive":"write only the path of the .tar file",oci:'pack the directory with "skopeo copy oci:DIRECTORY oci-archive:image.tar" and name that file',
oras:'fetch it with "apptainer pull image.sif oras://\u2026" and name that file',library:'fetch it with "apptainer pull image.sif library://\u2026" and name that file',
shub:'fetch it with "apptainer pull image.sif shub://\u2026" and name that file'};function parseImageReference(e){const t=parse(e.trim());return"message"in t?{ok:!1,problems:[t],warnings:[]}:{ok:!0,
value:t,warnings:[]}}function imageReference(e){const t=parse(e.trim());if("message"in t)throw new i.bD("image",t.message,t.remedy);return t}function repositoryName(e){
return`${e.registry}/${e.repository}`}function parse(e){const t=/^([a-z][a-z0-9+.-]*):\/\//i.exec(e)?.[1]?.toLowerCase()??otherScheme(e)
;if(void 0!==t&&"docker"!==t)return problem(`"${e}" has an unsupported scheme (${t})`,o[t]??s);if(void 0===t&&isFile(e))return parseFile(e);const n=void 0===t?e:e.slice(9),r=(0,a.m)(n)
;return void 0===r?parseName(n):{kind:"id",digest:r}}function otherScheme(e){const t=/^([a-z-]+):/.exec(e)?.[1];return void 0!==t&&/^(docker|oci)-|^oci$/.test(t)&&t in o?t:void 0}
const c=[[/\.(simg|img|sqsh|sqfs|squashfs)$/i,e=>`convert it to a SIF file with "apptainer build image.sif ${e}"`],[/\.(tar\.\w+|tgz|txz|tbz2?|tzst)$/i,()=>"decompress it, and name the .tar file"]]
;function isFile(e){return(0,r.isAbsolute)(e)||/^\.{1,2}\//.test(e)||/\.(sif|tar|simg|sqsh|sqfs|squashfs|tar\.\w+|tgz)$/i.test(e)}function parseFile(e){if(/\.sif$/i.test(e))return{kind:"sif",path:e}
;return/\.tar$/i.test(e)?{kind:"archive",path:e}:problem(`"${e}" is not an image file: its name ends neither in .sif nor in .tar`,c.find(([t])=>t.test(e))?.[1](e)??s)}
const u="[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*",l=new RegExp(`^${u}(?:/${u})*$`),f="[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?",d=new RegExp(`^(?:${f}(?:\\.${f})*|\\[[0-9a-fA-F:]+\\])(?::[0-9]+)?$`),h=/^\w[\w.-]{0,127}$/
;function parseName(e){const[t="",n,...r]=e.split("@"),i=void 0===n?void 0:(0,a.m)(n)
;if(r.length>0||void 0!==n&&void 0===i)return problem(`the digest of "${e}" is not sha256: and 64 lowercase hex digits`,"copy the digest again")
;const{registry:s,rest:o}=splitRegistry(t),c=o.lastIndexOf(":"),u=c<0?void 0:o.slice(c+1),l=c<0?o:o.slice(0,c),f=wrongPart({written:e,registry:s,path:l,tag:u});if(void 0!==f)return f;return{
kind:"name",written:e,registry:s,repository:s===m&&!l.includes("/")?`library/${l}`:l,tag:void 0===i?u??"latest":u,digest:i}}const m="docker.io";function splitRegistry(e){
const t=e.indexOf("/"),n=t<0?"":e.slice(0,t);if(!(/[.:]/.test(n)||"localhost"===n||n!==n.toLowerCase()))return{registry:m,rest:e};return{registry:"index.docker.io"===n?m:n,rest:e.slice(t+1)}}
function wrongPart({written:e,registry:t,path:n,tag:r}){if(!d.test(t))return problem(`"${t}" in "${e}" is not a registry`,"write HOST or HOST:PORT before the first slash")
;if(void 0!==r&&!h.test(r))return problem(`"${r}" in "${e}" is not a tag`,'a tag has letters, digits, "_", "." and "-", at most 128')
;if(n!==n.toLowerCase()&&l.test(n.toLowerCase()))return problem(`the image name "${e}" has capital letters`,`write it as "${n.toLowerCase()}"`)
;return l.test(n)&&n.length<=255?void 0:problem(`"${e}" is not the name of an image`,s)}function problem(e,t){return{message:e,remedy:t}}}),31263:(function(e,t,n){n.d(t,{Gj:()=>unescapedKey,
JA:()=>argumentName,ix:()=>namedEntries,vm:()=>isSpecialKey});var r=n(50891),i=n(63047);const a=/^\$(?!\$)/;function isSpecialKey(e){return a.test(e)}function unescapedKey(e){
return e.startsWith("$$")?e.slice(1):e}function argumentName(e,t,n){if(isSpecialKey(e)){const i=`a name that begins with $ is written ${(0,r.T)(`$${e}`)}`;n.push({message:`${(0,
r.T)(e)} is not allowed here`,remedy:i,where:t})}return(0,i.x)(unescapedKey(e))}function namedEntries(e,t){const n=new Map;for(const i of e){const e=argumentName(i.key,i.where,t),a=n.get(e)
;if(void 0!==a){const n=`${`${(0,r.T)(i.key)} is the same name as ${(0,r.T)(a.key)} on line ${a.where.line}`}: Python reads both as ${(0,r.T)(e)}`;t.push({message:n,remedy:"remove one of them",
where:i.where})}n.set(e,i)}return n}}),20033:(function(e,t,n){n.d(t,{W:()=>jobReferences,w:()=>readValue});var r=n(50891),i=n(52677),a=n(31263),s=n(30406)
;const o=new Map([["$array",["dtype"]],["$job",["item","finished"]]]),c=new Map([["$npy",(e,t)=>readPath("npy",e,t)],["$file",(e,t)=>readPath("file",e,t)],["$uri",function(e,t){
return"string"===e.kind&&isObject((0,i.rI)(e.value))?{kind:"uri",uri:e.value,where:t.where}:wrong(t,e.where,{message:"$uri must be the kachery URI of an object",
remedy:"write sha1:// and 40 hex digits; a file of a stored directory is sha1dir://HASH/PATH"})}],["$array",function(e,t){const n=t.problems.length,r=readValue(e,t)
;if(t.problems.length===n)checkElements(r,t);const i=t.companions.get("dtype")?.value;if(void 0!==i&&"string"!==i.kind)return wrong(t,i.where,{message:"dtype must be text",
remedy:'write numpy\'s name in quotes, such as "<f4"'});return{kind:"array",data:r,...void 0===i?{}:{dtype:i.value},where:t.where}}],["$tuple",function(e,t){return"list"===e.kind?{kind:"tuple",
items:e.items.map(e=>readValue(e,t)),where:t.where}:wrong(t,e.where,{message:"$tuple must be a list",remedy:"write { $tuple: [1, 2] }"})}],["$bytes",function(e,t){
const n="string"===e.kind?e.value.replace(/\s/g,""):"=";return n.length%4==0&&/^[A-Za-z0-9+/]*={0,2}$/.test(n)?{kind:"bytes",base64:n,where:t.where}:wrong(t,e.where,{message:"$bytes must be base64",
remedy:'write what "base64 -w0 FILE" prints, in quotes'})}],["$complex",function(e,t){const[n,r,...i]="list"===e.kind?e.items.map(numberOf):[]
;return void 0===n||void 0===r||i.length>0?wrong(t,e.where,{message:"$complex must be two numbers",remedy:"write { $complex: [re, im] }"}):{kind:"complex",re:n,im:r,where:t.where}
}],["$job",function(e,t){const[n,r]=[t.companions.get("item")?.value,t.companions.get("finished")];if("string"!==e.kind)return wrong(t,e.where,{message:"$job must be the name of a job",
remedy:"write { $job: name }"});const i={kind:"job",job:e.value,where:t.where};if(void 0!==r&&!isFalse(r))return readFinished(i,r,t)
;const a=void 0===n?[]:("list"===n.kind?n.items:[n]).map(stepOf),s=a.every(e=>void 0!==e);if(void 0!==n&&(!s||0===a.length))return wrong(t,n.where,{
message:"item must be an index (a whole number of at least 0), a key (text), or a list of them",remedy:"write 0 for the first result"});return s&&a.length>0?{...i,item:a}:i}]])
;function readValue(e,t){switch(e.kind){case"list":return{kind:"list",items:e.items.map(e=>readValue(e,t)),where:e.where};case"mapping":return readMapping(e,t);case"integer":return{kind:"integer",
text:e.text,where:e.where};case"float":return{kind:"float",value:e.value,where:e.where};default:return e}}function readMapping({entries:e,where:t},n){const r=[...e.values()],i=r.find(e=>(0,
a.vm)(e.key));return void 0===i?{kind:"mapping",entries:r.map(e=>readEntry(e,n)),where:t}:readSpecial(i,r,{...n,where:t})}function readEntry({key:e,where:t,value:n},r){return{key:(0,a.Gj)(e),where:t,
value:readValue(n,r)}}function readSpecial(e,t,n){const{key:i}=e,a=c.get(i);if(void 0===a)return wrong(n,e.where,{message:`there is no special value ${(0,r.T)(i)}`,remedy:(0,
s.au)(i,c.keys(),`a key that begins with $ is written ${(0,r.T)(`$${i}`)}`)});const u=new Map(t.filter(t=>t!==e).map(e=>[e.key,e])),l=o.get(i)??[]
;for(const[e,t]of u)if(!l.includes(e))wrong(n,t.where,{message:`${(0,r.T)(e)} can't be used with "${i}"`,remedy:0===l.length?`remove it; ${i} takes no other key`:`only ${l.join(", ")} can`})
;return a(e.value,{...n,companions:u})}function wrong(e,t,n){e.problems.push({...n,where:t});return{kind:"null",where:t}}function readPath(e,t,n){
if("mapping"===t.kind&&t.entries.has("glob"))return wrong(n,t.where,{message:'"glob" gives several files, so it needs a matrix in the spec',
remedy:`write matrix: { NAME: { $${e}: { glob: PATTERN } } } there`});return"string"===t.kind&&""!==t.value?{kind:e,path:t.value,base:n.base,where:n.where}:wrong(n,t.where,{
message:`$${e} must be a path`,remedy:`write { $${e}: data/file }`})}function isObject(e){return void 0!==e&&("directory"!==e.kind||e.path.length>0)}
const u=new Set(["boolean","integer","float","complex","string","bytes"]),l=new Map([["null","null"],["job","the result of a job"],["array","an array"],["npy","an array"],["uri","an object of the store"]])
;function checkElements(e,t){if("list"===e.kind)for(const n of e.items)checkElements(n,t);else if(!u.has(e.kind)){
const n=`${l.get(e.kind)??`a ${e.kind}`} can't be an element of an array: numpy would make it an object array`;wrong(t,e.where,{message:n,
remedy:"use numbers, booleans or text; write .nan for a missing number"})}}function numberOf(e){if("float"===e.kind)return e.value;const t="integer"===e.kind?Number(e.text):Number.NaN
;return Number.isFinite(t)?t:void 0}function isFalse({value:e}){return"boolean"===e.kind&&!e.value}function readFinished(e,{value:t,where:n},r){if("boolean"!==t.kind)return wrong(r,t.where,{
message:"finished must be true or false",remedy:"write finished: true"});if(r.companions.has("item")){return wrong(r,n,{message:'"finished" can\'t be used with "item"',
remedy:"remove one of them: finished: true gives a list of { index, matrix, result }"})}return{...e,finished:!0}}function stepOf(e){if("string"===e.kind)return e.value
;return"integer"===e.kind&&/^\d{1,9}$/.test(e.text)?Number(e.text):void 0}function jobReferences(e){const t=[];for(const n of new Set(e))collectReferences(n,t);return t}
function collectReferences(e,t){switch(e.kind){case"job":t.push(e);return;case"list":case"tuple":for(const n of e.items)collectReferences(n,t);return;case"mapping":
for(const n of e.entries)collectReferences(n.value,t)}}}),3385:(function(e,t,n){n.d(t,{B:()=>openConfined,e:()=>confinePath})
;var r=n(73024),i=n(51455),a=n(76760),s=n(74296),o=n(51922),c=n(10662),u=n(3686),l=n(1607),f=n(30406);async function confinePath(e,t){const n=checkText(e);if(void 0!==n)return failed(n)
;const i=askedPath(e,t);try{const n=r.realpathSync.native(i),a=checkReal(e,{asked:i,real:n},t);return void 0===a?{ok:!0,value:n,warnings:[]}:failed(a)}catch(n){
return failed(await missingOutside(e,i,t)??checkPrivate(e,{asked:i,real:i})??await missing(e,i,n))}}function askedPath({path:e,base:t},n){return(0,a.resolve)("spec"===t?n.directory:n.cwd,e)}
function checkReal(e,t,n){return("spec"===e.base?checkPlace(e,t.real,n):void 0)??checkPrivate(e,t)}function checkPrivate({path:e,where:t},n){const r=(0,u.y0)(n);return void 0===r?void 0:{
message:`${e} ${r}`,remedy:u.nP,where:t}}async function missingOutside(e,t,n){if("command-line"===e.base)return;let r=(0,a.dirname)(t);for(;;){const s=await(0,i.realpath)(r).catch(()=>{})
;if(void 0!==s)return checkPlace(e,(0,a.join)(s,(0,a.relative)(r,t)),n);r=(0,a.dirname)(r)}}async function openConfined(e,t){const n=await confinePath(e,t);if(!n.ok)return n;try{const r=await(0,
c.sb)(n.value),i=await checkOpened(e,r,t);if(void 0===i)return{ok:!0,value:r,warnings:await otherNames(e,r)};await r.close();return failed(i)}catch(t){return failed(await missing(e,n.value,t))}}
async function otherNames({path:e,where:t},n){const{nlink:r}=await n.stat();return 1===r?[]:[{message:`${e} has ${r} hard links, and the others may be outside the root`,
remedy:"if that is not intended, replace it with a copy",where:t}]}function failed(e){return{ok:!1,problems:[e],warnings:[]}}function checkText({path:e,where:t}){return""===e||/[\0\n\r]/.test(e)?{
message:"this is not a valid path",remedy:"write the path of a file, without line breaks",where:t}:void 0}function checkPlace(e,t,n){const{path:r,where:i}=e
;if(n.dataRoots.some(e=>isInside(t,e)))return;if((0,a.isAbsolute)(r))return{message:`the path ${r} is absolute`,remedy:`make it relative to the spec, or allow its directory with ${(0,
o.Pe)("data-root")}`,where:i};if(isInside(t,n.root))return;const s=(0,o.X_)(),c=void 0===s?"":` choose another with ${s},`,u=`move it below the root ${n.root},${c} or allow its directory with ${(0,
o.Pe)("data-root")}`;return{message:`${r} leads to ${t}, outside the root`,remedy:u,where:i}}function isInside(e,t){const n=(0,a.relative)(t,e)
;return""===n||".."!==n&&!n.startsWith(`..${a.sep}`)&&!(0,a.isAbsolute)(n)}async function checkOpened(e,t,n){const{path:r,where:a}=e,s=await t.stat();if(!s.isFile()){return{
message:`${r} is ${s.isDirectory()?"a directory":"not a regular file"}`,remedy:"give the path of a file",where:a}}const o=await(0,i.readlink)(`/proc/self/fd/${t.fd}`).catch(()=>{})
;return void 0===o?void 0:checkReal(e,{asked:askedPath(e,n),real:o},n)}async function missing({path:e,where:t},n,r){switch((0,s.vq)(r)){case"ENOENT":case"ENOTDIR":return{...await notFetched(e,n)??{
message:`there is no ${e}`,remedy:await nearestFile(n)},where:t};case"EACCES":return{message:`you have no permission to read ${e}`,remedy:"change its permissions",where:t};case"ELOOP":return{
message:`${e} is a symbolic link that leads to itself`,remedy:"fix the link",where:t};default:return{message:`${e} can't be read: ${(0,s.u0)(r)}`,remedy:"check the path",where:t}}}
async function notFetched(e,t){const n=await(0,i.readlink)(t).catch(()=>"");if((0,l.Nk)(n))return{message:`the content of ${e} is in git-annex and was not fetched`,remedy:(0,l.Yo)(e).remedy}
;for(let[n,r]=[e,t];!await exists(r);[n,r]=[(0,a.dirname)(n),(0,a.dirname)(r)])if(await exists(`${r}.dvc`))return{message:`${e} is in DVC and was not fetched`,
remedy:`fetch it with "dvc pull ${n}.dvc"`};return}async function exists(e){return void 0!==await(0,i.stat)(e).catch(()=>{})}async function nearestFile(e){const t=(0,a.dirname)(e),n=await(0,
i.readdir)(t).catch(()=>{});if(n?.includes((0,a.basename)(e)))return"it is a broken symbolic link: fix the link";if(void 0!==n)return(0,f.au)((0,
a.basename)(e),n,`check the path; hither looked for ${e}`);return void 0===await(0,i.stat)((0,a.dirname)(t)).catch(()=>{})?`check the path; hither looked for ${e}`:`there is no directory ${t}`}}),
22935:(function(e,t,n){n.d(t,{G3:()=>notAnArray,Ld:()=>arrayProblem,aT:()=>arrayInput});function arrayInput(e){if("list"===e.kind)return{kind:"list",items:e.items.map(arrayInput)};switch(e.kind){
case"boolean":case"integer":case"float":case"complex":case"string":case"bytes":return e;default:return{kind:"string",value:""}}}function arrayProblem(e,t){let n=e.data;for(const e of t.path){
n=("list"===n.kind?n.items[e]:void 0)??n}return{message:`this can't be an array: ${t.message}`,remedy:'use lists of equal length on each level and elements of one type, or set "dtype:"',where:n.where}
}function notAnArray(e,t){return{message:`${e.path} is not a usable array: ${t}`,remedy:"write it with numpy.save(path, array, allow_pickle=False)",where:e.where}}}),69836:(function(e,t,n){n.d(t,{
b:()=>mayPass,t:()=>jobEnvironment})
;const r=["OMP_NUM_THREADS","OPENBLAS_NUM_THREADS","MKL_NUM_THREADS","NUMEXPR_NUM_THREADS","NUMBA_NUM_THREADS","VECLIB_MAXIMUM_THREADS"],i=/^(GITHUB|ACTIONS|RUNNER|INPUT)_|^HITHER_REMOTE_CREDENTIALS$/i
;function mayPass(e){return!i.test(e)}function jobEnvironment(e,t){const{tmp:n,caller:i}=t,a=String(Math.max(1,Math.floor(e.resources.cpus))),s=e.passEnv.filter(mayPass).flatMap(e=>{const t=i[e]
;return void 0===t?[]:[[e,t]]});return{PYTHONHASHSEED:"0",LANG:"C.UTF-8",TZ:"UTC",HOME:n,TMPDIR:n,XDG_CACHE_HOME:`${n}/.cache`,MPLCONFIGDIR:`${n}/matplotlib`,NUMBA_CACHE_DIR:`${n}/numba`,
...Object.fromEntries(r.map(e=>[e,a])),...Object.fromEntries(s),...Object.fromEntries(e.env)}}}),28871:(function(e,t,n){n.d(t,{C:()=>mayNotRunTogether,_:()=>checkMountOrder})
;var r=n(76760),i=n(50891),a=n(67859);function mayNotRunTogether(e,t){return void 0!==endangers(e,t)||void 0!==endangers(t,e)}function endangers(e,t){const n=e.filter(({writable:e})=>e)
;return 0===n.length?void 0:t.find(({source:e})=>n.some(t=>isStrictlyBelow(e,t.source)))}function isStrictlyBelow(e,t){return e!==t&&(0,a.Y)(e,t)}function checkMountOrder(e){
const t=new Map(e.map(e=>[e.name,e])),n=writersByDirectory(t.values());if(0===n.size)return[];const r=new Map;for(const{name:t}of e)r.set(t,(r.get(t)??0)+1)
;const i=new Map([...t.values()].map(({name:e,spec:t})=>[e,t.needs])),a=reversed(i);return[...t.values()].flatMap(e=>{const t=1!==r.get(e.name)?endangers(e.mounts,e.mounts):void 0
;if(void 0!==t)return[inOneMatrix(e,t)];const s=writes(e)?unorderedRival(e,{writers:n,needed:i,neededFor:a}):void 0;return void 0===s?[]:[unordered(e,s)]})}function writes({mounts:e}){
return e.some(({writable:e})=>e)}function unorderedRival(e,{writers:t,needed:n,neededFor:r}){
const i=e.mounts.flatMap(({source:e})=>directoriesAround(e).flatMap(e=>t.get(e)??[])),isRival=t=>t.name<e.name&&void 0!==endangers(e.mounts,t.mounts);if(!i.some(isRival))return
;const a=new Set([...reachableFrom(e.name,n),...reachableFrom(e.name,r)]);return i.find(e=>!a.has(e.name)&&isRival(e))}function writersByDirectory(e){const t=new Map
;for(const n of e)for(const{source:e}of n.mounts.filter(({writable:e})=>e)){const r=t.get(e)??[];r.push(n);t.set(e,r)}return t}function directoriesAround(e){const t=[];for(let n=e;n!==(0,
r.dirname)(n);){n=(0,r.dirname)(n);t.push(n)}return t}function reversed(e){const t=new Map;for(const[n,r]of e)for(const e of r){const r=t.get(e)??[];r.push(n);t.set(e,r)}return t}
function reachableFrom(e,t){const n=new Set([e]);for(const e of n)for(const r of t.get(e)??[])n.add(r);return n}function inOneMatrix({name:e,mounts:t},n){
const a=t.find(e=>e.writable&&isStrictlyBelow(n.source,e.source));return{message:`points of ${(0,i.T)(e)} run at the same time, and each may write to ${a?.source??(0,
r.dirname)(n.source)}, which contains ${n.source}, which the others mount`,remedy:'mount only the outer directory, which contains the inner one; or mount it without "write: true"',where:n.where}}
function unordered(e,t){const[n,r]=[endangers(t.mounts,e.mounts),endangers(e.mounts,t.mounts)],[a,s]=[(0,i.T)(e.name),(0,i.T)(t.name)];return{
message:`${a} and ${s} can't run at the same time: ${s} could replace ${n?.source}, which ${a} mounts, and ${a} could replace ${r?.source}, which ${s} mounts`,
remedy:`set their order, as in "needs: [${t.name}]" of ${a}, or mount without "write: true"`,...void 0===n?{}:{where:n.where}}}}),97979:(function(e,t,n){n.d(t,{DX:()=>requireOpenAt,dN:()=>realPathOf,
tE:()=>isReal});var r=n(73024),i=n(76760),a=n(74296);function isReal(e){try{return(0,r.realpathSync)(e)===e}catch{return!1}}function realPathOf(e){try{return(0,r.realpathSync)(e)}catch{return e===(0,
i.dirname)(e)?e:(0,i.join)(realPathOf((0,i.dirname)(e)),(0,i.basename)(e))}}function requireOpenAt(e,t){if(!isOpenAt(e,t))throw new a.bD("spec","it was replaced since the run began","run again")}
function isOpenAt(e,t){try{return(0,r.readlinkSync)(`/proc/self/fd/${e}`)===t}catch{return isReal(t)}}}),74942:(function(e,t,n){n.d(t,{Nq:()=>resolveMounts,e6:()=>runnerTempOf,s8:()=>identityAt})
;var r=n(73024),i=n(76760),a=n(67859),s=n(3686),o=n(3385),c=n(97979);function runnerTempOf({RUNNER_TEMP:e}){return e?(0,c.dN)(e):void 0}async function resolveMounts(e,t,n){const r=[],i=[]
;for(const a of e.mounts){const e=await(0,o.e)({path:a.source,base:"spec",where:a.where},t),s=e.ok?refusal(a,e.value,{...n,root:t.root}):e.problems;if(e.ok&&0===s.length){
const{target:t,write:n,where:r}=a,s=e.value;i.push({source:s,target:t,writable:n,where:r,identity:identityAt(s)})}r.push(...s)}r.push(...i.flatMap(e=>withoutPlace(e,i)));return r.length>0?{ok:!1,
problems:r,warnings:[]}:{ok:!0,value:i,warnings:[]}}function withoutPlace({target:e,where:t},n){const s=n.filter(t=>t.target!==e&&(0,a.Y)(e,t.target)).sort((e,t)=>t.target.length-e.target.length)[0]
;if(void 0===s||s.writable)return[];const o=(0,i.join)(s.source,e.slice(s.target.length));if(void 0!==(0,r.lstatSync)(o,{throwIfNoEntry:!1}))return[];return[{
message:`${e} is inside the read-only mount ${s.target}, and does not exist there as a mount point`,remedy:`create ${o}, or choose another target`,where:t}]}function identityAt(e){const t=(0,
r.lstatSync)(e,{bigint:!0,throwIfNoEntry:!1});return t&&`${t.dev}:${t.ino}`}function refusal({source:e,write:t,where:n},r,{temp:i,ours:o=[],root:c}){if(void 0!==i&&(0,a.Y)(r,i)&&!(0,a.Y)(c,i)){
return[{message:`${e} is inside RUNNER_TEMP, which is never mounted because it may contain credentials`,remedy:s.nP,where:n}]}return o.filter(([,e])=>t&&((0,a.Y)(r,e)||(0,a.Y)(e,r))).map(([t,r])=>({
message:`the job could write to ${t} ${r} through the mount of ${e}`,remedy:`mount a directory that does not contain it, or choose another directory for ${t}`,where:n}))}}),76825:(function(e,t,n){
n.d(t,{L:()=>isStandardLibrary})
;const r=new Set("\n  __future__ abc aifc annotationlib antigravity argparse array ast asynchat asyncio asyncore atexit audioop\n  base64 bdb binascii binhex bisect builtins bz2 cProfile calendar cgi cgitb chunk cmath cmd code codecs\n  codeop collections colorsys compileall compression concurrent configparser contextlib contextvars copy\n  copyreg crypt csv ctypes curses dataclasses datetime dbm decimal difflib dis distutils doctest\n  dummy_threading email encodings ensurepip enum errno faulthandler fcntl filecmp fileinput fnmatch formatter\n  fractions ftplib functools gc genericpath getopt getpass gettext glob graphlib grp gzip hashlib heapq hmac\n  html http idlelib imaplib imghdr imp importlib inspect io ipaddress itertools json keyword lib2to3\n  linecache locale logging lzma macpath macurl2path mailbox mailcap marshal math mimetypes mmap modulefinder\n  msilib msvcrt multiprocessing netrc nis nntplib nt ntpath nturl2path numbers opcode operator optparse os\n  ossaudiodev parser pathlib pdb pickle pickletools pipes pkgutil platform plistlib poplib posix posixpath\n  pprint profile pstats pty pwd py_compile pyclbr pydoc pydoc_data pyexpat queue quopri random re readline reprlib\n  resource rlcompleter runpy sched secrets select selectors shelve shlex shutil signal site smtpd smtplib\n  sndhdr socket socketserver spwd sqlite3 sre_compile sre_constants sre_parse ssl stat statistics string\n  stringprep struct subprocess sunau symbol symtable sys sysconfig syslog tabnanny tarfile telnetlib tempfile\n  termios textwrap this threading time timeit tkinter token tokenize tomllib trace traceback tracemalloc tty\n  turtle turtledemo types typing unicodedata unittest urllib uu uuid venv warnings wave weakref webbrowser winreg\n  winsound wsgiref xdrlib xml xmlrpc xxlimited xxsubtype zipapp zipfile zipimport zlib zoneinfo\n  _abc _aix_support _android_support _ast _asyncio _bisect _blake2 _bootlocale _bootsubprocess _bz2 _codecs\n  _codecs_cn _codecs_hk _codecs_iso2022 _codecs_jp _codecs_kr _codecs_tw _collections _collections_abc\n  _colorize _compat_pickle _compression _contextvars _crypt _csv _ctypes _curses _curses_panel _datetime\n  _dbm _decimal _dummy_thread _elementtree _frozen_importlib _frozen_importlib_external _functools _gdbm\n  _hashlib _heapq _imp _interpchannels _interpqueues _interpreters _io _ios_support _json _locale _lsprof\n  _lzma _markupbase _md5 _msi _multibytecodec _multiprocessing _opcode _opcode_metadata _operator\n  _osx_support _overlapped _peg_parser _pickle _posixshmem _posixsubprocess _py_abc _pydatetime _pydecimal\n  _pyio _pylong _pyrepl _queue _random _scproxy _sha1 _sha2 _sha256 _sha3 _sha512 _signal _sitebuiltins\n  _socket _sqlite3 _sre _ssl _stat _statistics _string _strptime _struct _suggestions _symtable _sysconfig\n  _thread _threading_local _tkinter _tokenize _tracemalloc _typing _uuid _warnings _weakref _weakrefset\n  _winapi _wmi _zoneinfo\n".split(/\s+/).filter(e=>""!==e))
;function isStandardLibrary(e){return r.has(e)}}),31235:(function(e,t,n){n.d(t,{GW:()=>outputProblems,YM:()=>u,j5:()=>o,s3:()=>c,wi:()=>earlierFiles});var r=n(51455),i=n(74296),a=n(9567),s=n(8333)
;const o="INCOMPLETE",c=/^\.hither-part-\d+$/,u=/^\.hither-lock-(\d+)$/,l="name another directory, or move or remove this one";async function outputProblems(e){try{await earlierFiles(e);return[]
}catch(e){return e instanceof i.bD?e.problems:[]}}async function earlierFiles(e){const t=await namesIn(e);if(t.includes(a.z))return(0,s.LD)(e);const n=t.sort().find(e=>!c.test(e)&&!u.test(e))
;if(void 0!==n){const t=`it contains ${n}, but no list (${a.z}) of the files that hither wrote`;throw new i.bD("usage",`--output ${e}: ${t}, so results would be mixed with other files`,l)}return[]}
async function namesIn(e){try{return await(0,r.readdir)(e)}catch(t){if("ENOENT"===(0,i.vq)(t))return[];if("ENOTDIR"===(0,i.vq)(t)&&!1===(await(0,
r.stat)(e)).isDirectory())throw new i.bD("usage",`--output ${e}: it is a file, not a directory`,l,{cause:t});throw t}}}),8333:(function(e,t,n){n.d(t,{LD:()=>readList,Nu:()=>openList,y2:()=>writeList})
;var r=n(73024),i=n(51455),a=n(76760),s=n(74296),o=n(9567),c=n(20654);const u="hither-files/1",l=419430400;async function readList(e){const t=(0,a.join)(e,o.z);try{return parseList(String(await(0,
c.VX)(t,{limit:l})))}catch(n){throw new s.bD("usage",`--output ${e}: its list of files, ${t}, can't be used: ${(0,s.u0)(n)}`,"name another directory, or move or remove this one",{cause:n})}}
function parseList(e){const[t="",...n]=e.split("\n").slice(0,-1);if(parseLine(t)?.schema!==u)throw unusable(`its first line is not {"schema":"${u}"}`);return n.map((e,t)=>{
const n=parseLine(e)??{},{path:r,size:i,sha256:a}=n;if(!isInside(r)||!isDigest(i,a))throw unusable(`line ${t+2} is not a file of the directory with its size and sha256`);return{path:r,size:i,sha256:a}
})}function parseLine(e){try{return JSON.parse(e)}catch{return}}function isInside(e){return"string"==typeof e&&!e.includes("\0")&&e.split("/").every(e=>!/^\.{0,2}$/.test(e))}function isDigest(e,t){
return Number.isSafeInteger(e)&&"string"==typeof t&&/^[0-9a-f]{64}$/.test(t)}function unusable(e){return new s.bD("usage",e,"name another directory")}async function openList(e,t,n){
await writeList(e,t,n);const c=await(0,i.open)((0,a.join)(e,o.z),"a");let u=!0;return{add(t){if(!u)throw new s.bD("store",`${(0,a.join)(e,o.z)} can't be written`,"free space on the disk");u=!1;(0,
r.appendFileSync)(c.fd,lineOf(t));u=!0},close:()=>c.close()}}async function writeList(e,t,n){await(0,i.writeFile)(t,`${JSON.stringify({schema:u})}\n${Array.from(n,lineOf).join("")}`,{flag:"wx"})
;await(0,i.rename)(t,(0,a.join)(e,o.z))}function lineOf({path:e,size:t,sha256:n}){return`${JSON.stringify({path:e,size:t,sha256:n})}\n`}}),14649:(function(e,t,n){n.d(t,{Z:()=>prepareRun});n(77598)
;var r=n(73024),i=(n(98995),n(76760));n(30714);// CONCATENATED MODULE: ./src/compiled-code.ts
function compiledCodeDirectory({XDG_CACHE_HOME:e,HOME:t}){if(e&&(0,i.isAbsolute)(e))return(0,i.join)(e,"hither");return t&&(0,i.isAbsolute)(t)?(0,i.join)(t,".cache","hither"):void 0}
var a=n(74296),s=n(97979),o=n(16547),c=n(50891),u=n(3385),l=n(50422);// CONCATENATED MODULE: ./src/job-spec/matrix-label.ts
const f=40;function labelOf(e,t){const n=e.label??e.name;return void 0===t?n:[n,"[",pointName(t.arguments),"]"].join("")}function pointName(e){return[...e].map(([e,t])=>`${(0,
c.g)(e)}=${clip(valueText(t))}`).join(",")}function valueText(e){switch(e.kind){case"null":return"null";case"boolean":return String(e.value);case"integer":return e.text;case"float":return(0,
l.SX)(e.value);case"complex":return(0,l.mo)(e.re,e.im);case"string":return e.value;case"bytes":return e.base64;case"npy":case"file":return e.path;case"uri":return e.uri;case"job":
return`${e.job}${(e.item??[]).map(e=>`[${e}]`).join("")}`;case"array":return valueText(e.data);case"list":case"tuple":return`[${textOf(e.items,valueText)}]`;case"mapping":
return`{${textOf(e.entries,e=>`${e.key}:${valueText(e.value)}`)}}`}}function textOf(e,t){return e.slice(0,f).map(t).join(",")}function clip(e){return(0,c.g)(e.length>f?`${e.slice(0,f-1)}\u2026`:e)}
var d=n(31263),h=n(20033),m=n(30406);// CONCATENATED MODULE: ./src/job-spec/matrix-budget.ts
const p=1e6,w=1e7;function newBudget(){return{points:p,steps:w}}function takeFrom(e,t,n){if(t>e.points)return`the matrix has ${pointsText(t)}; one spec may have at most a million`
;if(n>e.steps)return`the matrix has ${pointsText(t)} with too many arguments, include and exclude together`;e.points-=t;e.steps-=n;return}function pointsText(e){
const t=Math.round(Math.log10(e)),n=Number.isFinite(t)?`about 10^${t}`:"more than 10^308";return`${Number.isSafeInteger(e)?e:n} points`}// CONCATENATED MODULE: ./src/job-spec/matrix.ts
function axisNames(e){return axisEntries(e).map(({key:e,where:t})=>(0,d.JA)(e,t,[]))}function axisEntries({entries:e}){return[...e.values()].filter(({key:e})=>"include"!==e&&"exclude"!==e)}
function readMatrix(e,t){const n={context:t,identities:new Map
},r=[...(0,d.ix)(axisEntries(e),t.problems)].map(([e,t])=>readAxis(e,t,n)),i=stillPossible(readCombinations(e.entries.get("include"),n),r,t),a=readCombinations(e.entries.get("exclude"),n),s=new Map(r.map((e,t)=>[e.name,t]))
;checkExcludes(a,s,t);if(r.some(e=>0===e.choices.length)||!isAffordable(e,{axes:r,include:i,exclude:a},t))return[standIn(r)];const o=[...addIncludes(withoutExcluded(0===r.length?[]:combine(r),a,{
places:s,context:t}),i,r)].map((e,t)=>({index:t,arguments:e}));if(0===o.length){const[n,i]=["the matrix has no points","give its keys values, exclude less, or remove it"];t.problems.push({message:n,
remedy:i,where:e.where});return[standIn(r)]}return o}function standIn(e){const t=e.map(({name:e,choices:[t],where:n})=>[e,t?.value??{kind:"null",where:n}]);return{index:0,arguments:new Map(t)}}
function stillPossible(e,t,{replaced:n=new Map}){const r=new Map(t.map(({name:e,choices:t})=>[e,new Set(t.map(({identity:e})=>e))]))
;return e.filter(({choices:e})=>[...e].every(([e,{identity:t}])=>!n.has(e)||r.get(e)?.has(t)))}function readChoice(e,t){return choiceOf((0,h.w)(e,t.context),t)}function choiceOf(e,{identities:t}){
const n=identityText(e),r=t.get(n)??t.size;t.set(n,r);return{value:e,identity:r}}function identityText(e){return JSON.stringify(e,(e,t)=>{if("where"===e)return;return"number"==typeof t?String(t):t})}
function readAxis(e,{key:t,where:n,value:r},i){const{problems:a}=i.context,s=i.context.replaced?.get(e);if(void 0!==s)return{name:e,where:n,choices:s.map(e=>choiceOf(e,i))};if("list"!==r.kind){
a.push({message:`${(0,c.T)(t)} in a matrix must be a list`,remedy:"write NAME: [first, second], or NAME: { $npy: { glob: 'data/*.npy' } }",where:n});return{name:e,where:n,choices:[]}}
if(0===r.items.length)a.push({message:`the list of ${(0,c.T)(t)} is empty`,remedy:"give it values, or remove it",where:n});return{name:e,where:n,choices:r.items.map(e=>readChoice(e,i))}}
function readCombinations(e,t){if(void 0===e)return[];const{key:n,value:r}=e;return("list"===r.kind?r.items:[r]).flatMap(e=>{if("list"!==r.kind||"mapping"!==e.kind||0===e.entries.size){const r=`${(0,
c.T)(n)} must be a list of non-empty mappings`;t.context.problems.push({message:r,remedy:`write ${n}: [{ NAME: value }]`,where:e.where});return[]}const i=[...(0,
d.ix)(e.entries.values(),t.context.problems)].map(([e,n])=>[e,{...readChoice(n.value,t),where:n.where}]);return[{where:e.where,choices:new Map(i)}]})}function checkExcludes(e,t,n){
for(const{choices:r}of e)for(const[e,{where:i}]of r)if(!t.has(e)){const r=(0,m.au)(e,t.keys(),`the keys are ${[...t.keys()].join(", ")}`);n.problems.push({message:`${(0,
c.T)(e)} in "exclude" is not a key of the matrix`,remedy:r,where:i})}}function isAffordable({where:e},{axes:t,include:n,exclude:r},i){
const a=0===t.length?0:t.reduce((e,t)=>e*t.choices.length,1),s=[...n,...r].reduce((e,{choices:t})=>e+t.size,0),o=takeFrom(i.budget,a+n.length,a*(t.length+s));if(void 0!==o)i.problems.push({message:o,
remedy:"make it smaller, or split it into several specs",where:e});return void 0===o}function combine(e){const t=e.reduce((e,t)=>e*t.choices.length,1),n=[...e].reverse();return Array.from({length:t
},(e,t)=>{let r=t;const i=[];for(const{choices:e}of n){i.push(e[r%e.length]);r=Math.floor(r/e.length)}return i.reverse()})}function matches(e,t){
return t.every(([t,n])=>void 0!==t&&e[t]?.identity===n.identity)}function withoutExcluded(e,t,{places:n,context:r}){let i=e;for(const{choices:a,where:s}of t){const t=[...a].map(([e,t])=>[n.get(e),t])
;if(t.every(([e])=>void 0!==e)&&!e.some(e=>matches(e,t))){const e='check its values: 1, 1.0 and "1" are different';r.warnings.push({message:'this "exclude" matches no point of the matrix',remedy:e,
where:s})}i=i.filter(e=>!matches(e,t))}return i}function*addIncludes(e,t,n){const r=new Map(n.map((e,t)=>[e.name,t])),i=e.map(e=>new Map(n.map(({name:t},n)=>[t,e[n].value]))),a=[]
;for(const{choices:n}of t){const t=[...n].filter(([e])=>r.has(e)).map(([e,t])=>[r.get(e),t]),s=i.filter((n,r)=>matches(e[r]??[],t))
;for(const e of s.length>0?s:[newPoint(a)])for(const[t,{value:r}]of n)e.set(t,r)}yield*i;yield*a}function newPoint(e){const t=new Map;e.push(t);return t}var g=n(15052),y=n(22729)
;// CONCATENATED MODULE: ./src/job-spec/read-job.ts
function readJob(e,t){const{name:n,where:r,raw:i}=e,a=new Set(e.mistaken),noting=(e,n)=>{const r=t.problems.length,i=n();if(t.problems.length>r)a.add(e);return i},s=readArguments(entryOf(e,"args"),{
...t,noting:noting}),o=noting("matrix",()=>readPoints(entryOf(e,"matrix"),s,t)),c=readNeeds(e);return{name:n,where:r,function:readFunction(e),args:new Map([...s].map(([e,{value:t}])=>[e,t])),
argsWhere:entryOf(e,"args")?.where??r,...void 0===o?{}:{matrix:o,matrixEntry:entryOf(e,"matrix")},statedNeeds:c,needs:neededJobs(c,[...s.values()].map(({value:e})=>e),o),failFast:i["fail-fast"]??!1,
continueOnError:i["continue-on-error"]??!1,worker:i.worker??"auto",slurm:readSlurm(entryOf(e,"slurm")?.value),slurmSetup:readSetup(entryOf(e,"slurm")?.value),buildsInJob:void 0!==e.raw.slurm?.[y.Bv],
packing:readPacking(e.raw.slurm),...optional(e),pull:i.pull??"missing",...readEnvironment(entryOf(e,"env")?.value),mounts:readMounts(e),network:i.network??"none",relax:[...new Set(i.relax??[])],
resources:readResources(i.resources??{}),retry:readRetry(i),cache:readCache(i.cache??{}),mistaken:a}}function entryOf({tree:e},t){return e.entries.get(t)}function readFunction(e){
const t=e.raw.function??"",n=t.lastIndexOf(":"),r=entryOf(e,"function")?.value.where??e.where;return{file:t.slice(0,Math.max(0,n)),name:t.slice(n+1),where:r}}function readArguments(e,t){
const n="mapping"===e?.value.kind?[...e.value.entries.values()]:[],r=[...t.noting("args",()=>(0,d.ix)(n,t.problems))].map(([e,{key:n,where:r,value:i}])=>({name:e,key:n,where:r,value:(0,h.w)(i,t)}))
;return new Map(r.filter(({key:e})=>!(0,d.vm)(e)).map(({name:e,value:t,where:n})=>[e,{value:t,where:n}]))}function readPoints(e,t,n){if("mapping"!==e?.value.kind)return;const r=readMatrix(e.value,n)
;for(const e of new Set(r.flatMap(e=>[...e.arguments.keys()]))){const r=t.get(e);if(void 0!==r){const t=`${(0,c.T)(e)} is both in the matrix and in the arguments`;n.problems.push({message:t,
remedy:"remove one of them",where:r.where})}}return r}function readNeeds(e){const t=entryOf(e,"needs")?.value;return("list"===t?.kind?t.items:void 0===t?[]:[t]).flatMap(e=>"string"===e.kind?[{
job:e.value,where:e.where}]:[])}function neededJobs(e,t,n=[]){return[...new Set([...e,...(0,h.W)(valuesOf(t,n))].map(({job:e})=>e))]}function valuesOf(e,t=[]){const n=new Set(e)
;for(const e of t)for(const t of e.arguments.values())n.add(t);return n}function optional(e){const{raw:t}=e,[n]=timeoutsOf(t),r=entryOf(e,"container")?.value.where??e.where;return{
...void 0===t["max-parallel"]?{}:{maxParallel:t["max-parallel"]},...void 0===t.label?{}:{label:t.label},...void 0===t.version?{}:{version:t.version},...void 0===t.container?{}:{container:{
image:t.container,where:r}},...void 0===t.python?{}:{python:t.python},...void 0===t.runtime?{}:{runtime:t.runtime},...void 0===n?{}:{timeout:n},...pathList(e,"local-modules","localModules"),
...pathList(e,"additional-files","additionalFiles")}}function pathList(e,t,n){const r=entryOf(e,t)?.value;if("list"!==r?.kind)return{};const i=r.items.flatMap(e=>"string"===e.kind?[{path:e.value,
where:e.where}]:[]);return{[n]:i}}function readSlurm(e){const t="mapping"===e?.kind?[...e.entries.values()]:[];return new Map(t.flatMap(({key:e,value:t})=>{
if("list"===t.kind||e===y.Bv||e in y.E$)return[];const n=scalarText(t);return"boolean"===t.kind?"true"===n?[[e,!0]]:[]:[[e,n]]}))}function readPacking(e={}){
const t=Object.entries(y.E$).flatMap(([t,n])=>t in e?[[n,Number(e[t])]]:[]);return Object.fromEntries(t)}function readSetup(e){const t="mapping"===e?.kind?e.entries.get("setup")?.value:void 0
;return"list"===t?.kind?t.items.map(scalarText):[]}function readEnvironment(e){if("list"===e?.kind)return{env:new Map,passEnv:[...new Set(e.items.map(scalarText))]}
;const t="mapping"===e?.kind?[...e.entries.values()]:[];return{env:new Map(t.map(({key:e,value:t})=>[e,scalarText(t)])),passEnv:[]}}function scalarText(e){
if("integer"===e.kind||"float"===e.kind)return e.source;return"value"in e?String(e.value):""}function readMounts(e){const t=entryOf(e,"mounts")?.value;return(e.raw.mounts??[]).map((n,r)=>({
source:n.source,target:n.target,write:n.write??!1,where:("list"===t?.kind?t.items[r]?.where:void 0)??e.where}))}const v=1024**3,b=1048576;function readResources(e){const[t]=memoriesOf(e);return{
cpus:e.cpus??1,...void 0===t?{}:{memory:t},...void 0===e.gpus||"none"===e.gpus?{}:{gpus:String(e.gpus)},tmp:void 0===e.tmp?v:(0,g.$$)(e.tmp),shm:void 0===e.shm?64*b:(0,g.$$)(e.shm),pids:e.pids??1024}}
function readRetry(e){return{retries:e.retries??0,onError:[e["retry-on"]??[]].flat().includes("error"),memory:memoriesOf(e.resources??{}).slice(1),timeout:timeoutsOf(e).slice(1)}}
function memoriesOf({memory:e="unlimited"}){return[e].flat().map(g.zE)}function timeoutsOf({timeout:e="none"}){return[e].flat().map(g.Rq)}function readCache(e){return{forceRun:e["force-run"]??!1,
cacheFailing:e["cache-failing"]??!1,rerunFailing:e["rerun-failing"]??!1,salt:e.salt??"",trust:e.trust??!1}}var k=n(28395),$=n(73305),x=n(48386);// CONCATENATED MODULE: ./src/job-spec/schema.ts
const O=/^[A-Za-z_][A-Za-z0-9_-]*$/,S=/^[A-Za-z_][A-Za-z0-9_]*$/,j=/^[^\x00-\x1f\x7f]+$/,E=/^(?!\/(?:in|out|proc|sys|dev)(?:\/|$))(?:\/(?!\.{1,2}(?:\/|$))[^/\x00-\x1f\x7f]+)+\/?$/,is=e=>({
error:`must be ${e}`}),described=e=>k.mIj({description:e
}),matching=(e,...t)=>k.YjP(is(e)).check(...t.map(t=>$.Fk(t,is(e)))),schema_text=e=>matching(e,j).check(described(e)),flag=e=>k.zMY(is("true or false")).check(described(e)),choice=(...e)=>k.k5n(e,is(`one of ${e.join(", ")}`)),_="a size such as 512M, 4G or 4GiB (powers of 1024; a plain number is bytes)",size=(e=_,t=1,...n)=>k.KCZ([k.Whr(is(e)).check($.qm(t,is(e))),matching(e,g.SK).check(k.YPB(e=>(0,
g.Bv)(e,t),is(e))),...n.map(e=>k.euz(e))],is(e)).check(described(e)),duration=e=>k.KCZ([k.aig(is(e)).check($.NC(is(e))),matching(e,g.ft).check(k.YPB(g.mX,is(e))),k.euz("none")],is(e)).check(described(e)),growing=(e,t,n)=>{
const r=`${e}, or a growing list of them`,i=k.z6Y(({value:e,issues:t})=>{const r=e.map(e=>n(e)??Number.POSITIVE_INFINITY);for(const[n,i]of r.entries())if(n>0&&i<=(r[n-1]??0))t.push({code:"custom",
path:[n],message:"must be more than the value before it",input:e[n]})});return k.KCZ([t(r),k.YOg(t(e),is(r)).check($.m9(1,is(r)),i)],is(r)).check(described(r))
},paths=e=>k.YOg(schema_text("a path"),is("a list of paths")).check(described(e)),T="the name of a variable (letters, digits and _)",variableValue=()=>k.KCZ([matching("text without NUL characters",/^[^\0]*$/),k.aig(),k.zMY()],is("text, a number, true or false")),N="variables as a mapping, or a list of names to pass through",A="an absolute path in the container, but not in /in, /out, /proc, /sys or /dev",mount=()=>k.rej({
source:schema_text("the path of a directory or file"),target:matching(A,E).check(described(A)),write:k.lqM(flag("the function may write there"))
},is("a mapping with source and target")),count=e=>k.Whr(is(e)).check($.qm(1,is(e)),described(e)),M="all, none, or a whole number of at least 1",D="a number of at least 0.01",P=`${_} of at least 16M, or unlimited`,F="a whole number of at least 8",I=`${y.XR.join(", ")}, or the long name of an option of sbatch in full, and none of `+y.ud.replaceAll(" ",", "),R="a mapping of options of sbatch, such as { partition: gpu, exclusive: true }",z="a list of shell commands",L='"job", to build SIF files in a job of Slurm',B="a whole number of at least 1",line=(e="one line of text")=>matching(e,j),ofHither=()=>k.OH3(k.Ikc({
setup:k.YOg(line("a shell command, on one line"),is(z)).check(described(`${z} that run on the node first`)),build:k.euz("job",is(L)).check(described(L)),
pack:count(B).check(described("how many jobs a task runs")),"at-once":count(B).check(described("how many of them it runs side by side")),
"max-tasks":count(B).check(described("from how many tasks on jobs are packed"))},is(R))),C={description:R,propertyNames:{pattern:y.W3.source}};function isMapping(e){
return"object"==typeof e&&null!==e&&!Array.isArray(e)}function checkOptionNames({value:e,issues:t}){for(const n of Object.keys(e))if(!(0,y.B7)(n)){const e={remedy:(0,y.zS)(n,"rename it")},r={
code:"custom",path:[],message:`must be ${I}`,params:e};t.push({code:"invalid_key",origin:"record",path:[n],issues:[r],input:n})}}
const q="a whole number of at least 0",U="error, or a list of such words",H={args:()=>k.g1P(k.YjP(),k.L5J(),is("a mapping of arguments by name")).check(described("arguments by name")),
matrix:()=>k.g1P(k.YjP(),k.L5J(),is("a mapping of lists by argument name")).check(described("lists of values by argument name, with include and exclude as in GitHub workflows")),
needs:()=>k.KCZ([k.YjP(),k.YOg(k.YjP(is("the name of a job")))],is("the name of a job, or a list of names")).check(described("jobs that must finish first")),
"fail-fast":()=>flag("when a point of the matrix fails, cancel its running points and skip its waiting ones"),
"max-parallel":()=>count("a whole number of at least 1").check(described("points of the matrix that run at once")),"continue-on-error":()=>flag("a failure of the job does not fail the run"),
worker:()=>choice("auto","per-job").check(described("per-job: the job gets a container of its own, even if other jobs could use the same one")),
slurm:()=>k.rUs(ofHither(),k.KCZ([line(),k.aig(),k.zMY()],is("text, a number, true or false"))).check(k.z6Y(checkOptionNames,{when:({value:e})=>isMapping(e)}),k.mIj(C)),
label:()=>schema_text("the name that logs and tables show"),version:()=>schema_text("text; write it in quotes"),container:()=>schema_text("an image, such as docker://python:3.12-slim"),
python:()=>schema_text("the interpreter in the image"),runtime:()=>choice(...x.gL).check(described("container runtime")),
pull:()=>choice("missing","always","never").check(described("when the image is pulled")),env:()=>k.KCZ([k.g1P(matching(T,S),variableValue()),k.YOg(matching(T,S))],is(N)).check(described(N)),
mounts:()=>k.YOg(mount(),is("a list of mounts")).check(described("directories and files to mount in the container")),
network:()=>choice("none","bridge","host").check(described("network of the container")),
relax:()=>k.YOg(choice("tmp-exec","writable-root","image-user"),is("a list of tmp-exec, writable-root, image-user")).check(described("parts of the isolation to turn off")),resources:()=>k.OH3(k.rej({
cpus:k.aig(is(D)).check($.qm(.01,is(D)),described("CPUs; default 1")),memory:growing(P,e=>size(e,g.pd,"unlimited"),g.zE),
gpus:k.KCZ([k.k5n(["all","none"]),k.Whr().check($.qm(1,is(M)))],is(M)).check(described("GPUs: all, or how many; default none")),tmp:size(),shm:size(),
pids:k.Whr(is(F)).check($.qm(8,is(F)),described(F))},is("a mapping of cpus, memory, gpus, tmp, shm, pids"))),
timeout:()=>growing("a time such as 90s, 30m or 2h (a plain number is seconds), or none",duration,g.Rq),
retries:()=>k.Whr(is(q)).check($.qm(0,is(q)),described("how often the job is tried again after a fault of the machine")),
"retry-on":()=>k.KCZ([k.k5n(["error"],is(U)),k.YOg(k.k5n(["error"],is("error")))],is(U)).check(described("what else counts for retries: error, an exception of the function")),cache:()=>k.OH3(k.rej({
"force-run":flag("run the job even if its result is cached"),"cache-failing":flag("cache exceptions too"),"rerun-failing":flag("run the job again if its cached result is an exception"),
salt:k.YjP(is("text; write it in quotes")).check(described("changing it invalidates all cached results")),trust:flag("cache results that depend on network, mounts or passed-through variables")
},is("a mapping of force-run, cache-failing, rerun-failing, salt, trust"))),"local-modules":()=>paths("directories of modules; replaces the decorator's list"),
"additional-files":()=>paths("files that the function needs; replaces the decorator's list")
},W=matching("FILE:NAME, such as bessel.py:integrate_bessel",j,/^.*[^:/]:[^:/]+$/).check(described("the function, as FILE:NAME")),V=["function",...Object.keys(H)],Y=new Map;function optionalShape(e){
const t=new Set(e),n=Object.entries(H).filter(([e])=>t.has(e));for(const[e,t]of n.filter(([e])=>!Y.has(e)))Y.set(e,k.lqM(t()));return Object.fromEntries(n.map(([e])=>[e,Y.get(e)]))}
const jobShape=e=>({function:W,...optionalShape(e)});function oncePerKeys(e,t){const n=new Map;return(r=e)=>{const i=new Set(r),a=e.filter(e=>i.has(e)),s=n.get(a.join())??t(new Set(a))
;n.set(a.join(),s);return s}}
const J=oncePerKeys(V,e=>k.rej(jobShape(e),is("a mapping with the keys of a job"))),G="a directory, an http(s) address, or a mapping of location and write",remoteStores=()=>k.YOg(k.KCZ([matching(G,j),k.rej({
location:schema_text("a directory or an http(s) address"),write:k.lqM(flag("upload results too"))
})],is(G)),is("a list of remote stores")).check(described("other stores to look for objects and results in")),fileKeys=()=>({"remote-stores":k.lqM(remoteStores())
}),K=[...V,"remote-stores"],X=oncePerKeys(K,e=>{const t=e.has("remote-stores")?fileKeys():{};return k.rej({...jobShape(e),...t},is("a mapping with the keys of a job"))
}),Z=oncePerKeys(V,e=>k.OH3(J(e))),jobName=()=>matching("letters, digits, _ and -, beginning with a letter or _",O),fileSchema=()=>k.rej({jobs:k.g1P(jobName(),k.L5J(),is("a mapping of jobs by name")),
defaults:k.lqM(k.L5J()),...fileKeys()},is('a mapping with "jobs:", or with "function:" for a single job'));var Q=n(54861),ee=n(51922);// CONCATENATED MODULE: ./src/files/file-pattern.ts
const te=4096;function filePattern(e){const t=!withoutDot(e).includes("/"),n=partsOf(e);return e=>{const r=e.split("/");return file_pattern_matches(n,t?r.slice(-1):r)}}function patternFlaw(e){
if(e.length>te){return{message:`a pattern of an additional file has ${e.length} characters; the limit is ${te}`,remedy:'write a shorter one with "*" or "**"'}}
const t=e.split("/").flatMap(backwardRanges)[0];if(void 0===t)return;const[n,,r]=[...t];return{message:`the range [${t}] in the additional file "${e}" is empty`,remedy:`write [${r}-${n}]`}}
const ne="any";function file_pattern_matches(e,t){let n,r=0,i=0;for(;i<t.length;){const a=e[r];if(a===ne){n={part:r,item:i};r+=1}else if(a?.(t[i])){r+=1;i+=1}else if(void 0!==n){n.item+=1;r=n.part+1
;i=n.item}else return!1}return e.slice(r).every(e=>e===ne)}function withoutDot(e){return e.replace(/^\.\//,"")}function partsOf(e){
const t=withoutDot(e).split("/"),n=t.length>1&&"**"===t.at(-1)?[...t,"*"]:t;return n.map(e=>"**"===e&&n.length>1?ne:namePattern(e))}function namePattern(e){const t=tokensOf(e).map(characterPart)
;return e=>file_pattern_matches(t,[...e])}function characterPart(e){if(e.startsWith("*"))return ne;if("?"===e)return()=>!0;return e.length>2&&e.startsWith("[")?classPart(e.slice(1,-1)):t=>t===e}
function tokensOf(e){const t=[],n=[...e];for(let e=0;e<n.length;){const r="["===n[e]?endOfClass(n,e):e;t.push(n.slice(e,r+1).join(""));e=r+1}return t}function endOfClass(e,t){
const n=e.indexOf("]",t+("!"===e[t+1]?3:2));return n<0?t:n}function classPart(e){const t=e.startsWith("!"),n=rangesOf(t?e.slice(1):e);return e=>{const r=codeOf(e)
;return n.some(({low:e,high:t})=>codeOf(e)<=r&&r<=codeOf(t))!==t}}function rangesOf(e){const t=[...e],n=[];for(let e=0;e<t.length;){const r=t[e],i="-"===t[e+1]?t[e+2]:void 0;n.push({low:r,high:i??r})
;e+=void 0===i?1:3}return n}function backwardRanges(e){
return tokensOf(e).filter(e=>e.length>2&&e.startsWith("[")).flatMap(e=>rangesOf(e.slice(1,-1).replace(/^!/,""))).filter(({low:e,high:t})=>codeOf(e)>codeOf(t)).map(({low:e,high:t})=>`${e}-${t}`)}
function codeOf(e){return e.codePointAt(0)??0}// CONCATENATED MODULE: ./src/files/file-status.ts
function statusOf(e){try{return(0,r.statSync)(e,{throwIfNoEntry:!1})}catch{return}}function realpathOrSame(e){try{return r.realpathSync.native(e)}catch{return e}}
var re=n(67859),ie=n(3686),ae=n(20654),se=n(1607),oe=n(47069),ce=n(80025),ue=n(81817);// CONCATENATED MODULE: ./src/python-source/dynamic-imports.ts
const le=new Set(["importlib.import_module","import_module","__import__"]),fe=new Set(["sys.path.insert","sys.path.append","sys.path.extend"]),de=(0,oe.T)(e=>{const t=[],n=[];for(const r of(0,
ue.Nh)(e,e=>"CallExpression"===e)){const[i,a]=(0,ue.LU)(r),s=void 0===i||i.to-i.from>30?"":(0,ue.b6)(e,i),o=(0,ue.de)(e,r.from);if(fe.has(s)){
const e=`${s} changes where Python looks for modules; hither reads source without running it`;n.push({message:e,remedy:'name the directories in @hi.local_modules([\u2026]) or "local-modules:"',where:o
})}else if(le.has(s)){const r=literalArgument(e,a);if(void 0===r){const e="this import is only known at run time, so its files may be missing in the container";n.push({message:e,
remedy:'name their directories in @hi.local_modules([\u2026]) or "local-modules:"',where:o})}else if(!r.startsWith("."))t.push(r)}}return{modules:t,warnings:n}});function literalArgument(e,t){
const n=void 0===t?void 0:(0,ue.LU)(t)[1];return"String"===n?.name?(0,ce.r)((0,ue.b6)(e,n)):void 0}var he=n(10726);// CONCATENATED MODULE: ./src/python-source/module-search.ts
function createExists(){const e=new Map;return t=>{const n=e.get(t)??statusOf(t)?.isFile()??!1;e.set(t,n);return n}}function placeOf(e,t,n){let r=(0,i.dirname)(e);for(;r!==t&&n((0,
i.join)(r,"__init__.py"));)r=(0,i.dirname)(r);const a=(0,i.relative)(r,e).replace(/\.py$/,"").split(i.sep);return{module:(a.length>1&&"__init__"===a.at(-1)?a.slice(0,-1):a).join("."),packageParent:r}}
function findModule(e,t,n){for(const r of t){const t=findBelow(e,r,n);if(void 0!==t)return t}return}function findBelow(e,t,n){const r=[];let a=t;for(const[t,s]of e.entries()){const o=(0,
i.join)(a,s,"__init__.py");if(n(o)){r.push(o);a=(0,i.join)(a,s)}else if(n((0,i.join)(a,`${s}.py`)))return[...r,(0,i.join)(a,`${s}.py`)];else if(t===e.length-1)return r.length>0?r:void 0;else a=(0,
i.join)(a,s)}return r.length>0?r:void 0}var me=n(45131),pe=n(76825),we=n(11077);// CONCATENATED MODULE: ./src/python-source/source-bundle.ts
const ge=1e4,ye=268435456;async function collectBundle(e){const{root:t,file:n}=e,r=createExists(),a=placeOf(n,t,r),s=importDirectories(e,a.packageParent),o={request:e,exists:r,directories:s,
files:new Map,problems:[],warnings:[]};addPython([n],o);await addNamedModules(o);await addLocalModules(o);await addAdditionalFiles(o);const c=bundleFiles(o),{problems:u,warnings:l}=o
;if(u.length>0)return{ok:!1,problems:u,warnings:l};const f=s.map(e=>(0,i.relative)(t,e).split(i.sep).join("/")||".");return{ok:!0,value:{files:c,file:pathInBundle(n,t),module:a.module,importPaths:f},
warnings:l}}function importDirectories({root:e,file:t,localModules:n},r){const a=(0,i.join)(e,"src"),s=[(0,i.dirname)(t),r,...n.map(({path:e})=>(0,
i.dirname)(e)),e,...statusOf(a)?.isDirectory()?[a]:[]];return[...new Set(s)].filter(t=>(0,re.Y)(t,e))}function pathInBundle(e,t){return(0,i.relative)(t,e).split(i.sep).join("/")}
function addPython(e,t){const n=[...e];for(const e of n){if(t.files.has(e))continue;const r=realpathOrSame(e);t.files.set(e,r);n.push(...void 0===refusal({path:e,real:r},t)?importedFiles(e,t):[])}}
function importedFiles(e,t){const{request:n,warnings:r}=t,{text:i,flaw:a}=(0,me.JG)(e),s=pathInBundle(e,n.root);if(void 0!==a&&""===i){
const e=`the imports of this file can't be followed: ${a.message}`;r.push({message:e,remedy:a.remedy,where:{path:s}})}const o=(0,ue.w_)(i,s),c=de(o);r.push(...c.warnings);const u=[];for(const n of(0,
he.M)(o))u.push(...filesOfImport(n,e,t));for(const e of c.modules)u.push(...absoluteFiles(e.split("."),t));return[...u,...enclosingPackages(e,t)]}function filesOfImport(e,t,n){
const r=""===e.module?[]:e.module.split("."),i=[r,...(e.names??[]).map(({name:e})=>[...r,e])],a=[];for(const r of i.filter(e=>e.length>0))a.push(...0===e.level?absoluteFiles(r,n):relativeFiles(r,{
level:e.level,path:t,collection:n}));return a}function absoluteFiles(e,{directories:t,exists:n}){return(0,pe.L)(e[0]??"")?[]:findModule(e,t,n)??[]}
function relativeFiles(e,{level:t,path:n,collection:r}){let a=(0,i.dirname)(n);for(let e=1;e<t;e+=1)a=(0,i.dirname)(a);return(0,re.Y)(a,r.request.root)?findModule(e,[a],r.exists)??[]:[]}
function enclosingPackages(e,{request:t,exists:n}){const r=[];let a=(0,i.dirname)(e);for(;(0,re.Y)(a,t.root)&&n((0,i.join)(a,"__init__.py"));){r.push((0,i.join)(a,"__init__.py"));a=(0,i.dirname)(a)}
return r}async function addLocalModules(e){for(const{path:t,where:n}of e.request.localModules){const r=realpathOrSame(t);if(void 0===statusOf(r)){const r=pathInBundle(t,e.request.root)
;e.problems.push({message:`the local module ${r} does not exist`,remedy:"check its path: it is relative to the function's file",where:n});continue}const i=refusal({path:t,real:r},e);if(void 0!==i){
e.problems.push({...i,where:n});continue}await addModule({path:t,real:r},e)}}async function addModule({path:e,real:t},n){addFound((0,r.statSync)(t).isDirectory()?await(0,we.E)(e,n.request.root):[{
path:e,real:t}],n)}async function addNamedModules(e){for(const{name:t,where:n}of e.request.namedModules??[]){const a=findModule(t.split("."),e.directories,e.exists)?.at(-1);if(void 0===a){
const r='install it in the image, or name its directory in "local-modules:"';e.warnings.push({message:`the module ${t} is not in the repository`,remedy:r,where:n})}else{const t="__init__.py"===(0,
i.basename)(a)?(0,i.dirname)(a):a;await addModule({path:t,real:r.realpathSync.native(t)},e)}}}async function addAdditionalFiles(e){const{additionalFiles:t,root:n}=e.request,r=new Map
;for(const{base:i,pattern:a,where:s}of t){const t=patternFlaw(a);if(void 0!==t){e.problems.push({...t,where:s});continue}const o=r.get(i)??(0,we.E)(i,n);r.set(i,o)
;const c=filePattern(a),u=(await o).filter(({path:e})=>c(pathInBundle(e,i)));if(0===u.length){const t=`no file matches the additional file "${a}"`;e.warnings.push({message:t,
remedy:"check the pattern: it is relative to the directory of the file that lists it, and must match files (data/** matches all files in data); links out of the root are not followed",where:s})}
warnOfPointers(u,s,e);addFound(u,e)}}function warnOfPointers(e,t,{request:n,warnings:r}){for(const{path:i,real:a}of e){const e=pathInBundle(i,n.root),s=i.endsWith(".py")?void 0:pointerAt(a,e)
;if(void 0!==s){const n=`${e} is ${s.what}, not the file itself`;r.push({message:n,remedy:s.remedy,where:t})}}}function pointerAt(e,t){const n=statusOf(e);return void 0===n||n.size>se.jy?void 0:(0,
se.rq)((0,ae.l2)(e,{limit:se.jy}),t)}function addFound(e,t){for(const{path:n,real:r}of e)if(!n.endsWith(".py"))t.files.set(n,r);addPython(e.map(({path:e})=>e).filter(e=>e.endsWith(".py")),t)}
function refusal({path:e,real:t},{request:{root:n}}){if(!(0,re.Y)(e,n)||!(0,re.Y)(t,n)){const r=(0,ee.X_)();return{message:`${e} leads to ${t}, outside the root ${n}`,
remedy:"copy it into the repository"+(void 0===r?"":`, or choose a higher root with ${r}`)}}const r=(0,ie.y0)({asked:e,real:t});return void 0===r?void 0:{message:`${pathInBundle(e,n)} ${r}`,
remedy:ie.nP}}function bundleFiles(e){const{request:t,files:n,problems:i}=e,{root:a}=t,s=[];let o=0;for(const[t,c]of n){const n=refusal({path:t,real:c},e);if(void 0!==n){i.push({...n,where:{path:t}})
;continue}const u=(0,r.statSync)(c);if(!u.isFile()){const e=`${t} is not a regular file, so it can't be part of the source`;i.push({message:e,remedy:"replace it with a regular file, or exclude it",
where:{path:t}});continue}o+=u.size;s.push({path:pathInBundle(t,a),source:c,executable:!!(73&u.mode)})}if(s.length>ge||o>ye)i.push(tooLarge(s,o,t.file))
;return s.sort((e,t)=>Buffer.compare(Buffer.from(e.path),Buffer.from(t.path)))}function tooLarge(e,t,n){const r=new Map;for(const{path:t}of e){const e=(0,i.dirname)(t).split("/").slice(0,2).join("/")
;r.set(e,(r.get(e)??0)+1)}const a=[...r].sort((e,t)=>t[1]-e[1]).slice(0,5).map(([e,t])=>`${e} (${t} files)`);return{
message:`the source of the function has ${e.length} files and ${Math.round(t/1024/1024)} MiB; the limit is ${ge} files and ${ye/1024/1024} MiB`,
remedy:`keep data out of local modules and additional files; most files are in ${a.join(", ")}`,where:{path:n}}}var ve=n(44182),be=n(50540),ke=n(22935)
;// CONCATENATED MODULE: ./src/job/bind-arguments.ts
const $e=new Set(["positional-or-keyword","keyword-only"]);function bindArguments(e,t,n){
const{parameters:r}=e,i=r.filter(e=>"positional-only"===e.kind),a=i.map(e=>e.name).filter(e=>t.has(e)),s=namesMeant(e,t);return{positional:a,
problems:[...n.incomplete?[]:missing(e,s,n.where),...gaps(i,s,n.where),...unknown(e,t)]}}function namesMeant({parameters:e},t){
const n=e.filter(e=>!e.kind.startsWith("var-")).map(({name:e})=>e),r=e.some(({kind:e})=>"var-keyword"===e)?[]:[...t.keys()].filter(e=>!n.includes(e));return new Set([...t.keys(),...r.flatMap(e=>(0,
m.pA)(e,n)??[])])}function missing({parameters:e,name:t},n,r){return e.filter(e=>!e.kind.startsWith("var-")&&!e.hasDefault&&!n.has(e.name)).map(e=>({message:`${t}() needs the argument "${e.name}"`,
remedy:`add "${e.name}:" below "args:", or pass ${(0,ee.g4)(e.name)}`,where:r}))}function gaps(e,t,n){const r=e.findLastIndex(e=>t.has(e.name))
;return e.slice(0,Math.max(r,0)).filter(e=>e.hasDefault&&!t.has(e.name)).map(e=>({message:`the positional-only argument "${e.name}" is missing, but a later one is given`,
remedy:`add "${e.name}:" with its default value`,where:n}))}function unknown(e,t){const{parameters:n,name:r}=e;if(n.some(e=>"var-keyword"===e.kind))return[]
;const i=n.filter(e=>!e.kind.startsWith("var-")).map(e=>e.name);return[...t].filter(([e])=>!i.includes(e)).map(([e,t])=>({message:`${r}() has no argument "${e}"`,remedy:unknownRemedy(e,i,n),
where:t.where}))}function unknownRemedy(e,t,n){const r=(0,m.pA)(e,t);if(void 0!==r)return`did you mean "${r}"?`
;if(n.some(t=>"var-positional"===t.kind&&t.name===e))return'remove it: arguments are passed by name, and a "*" parameter takes only positional ones';const i=n.filter(e=>$e.has(e.kind)).map(e=>e.name)
;return 0===i.length?"remove it: the function takes no arguments":`it takes ${i.join(", ")}`}var xe=n(69836),Oe=n(28871),Se=n(28236);// CONCATENATED MODULE: ./src/job/resolve-image.ts
function declaredVersion(e,t){if(void 0!==e.version)return good(e.version);const n=t.functionVersion;if(e.mistaken.has("version"))return good("");if("literal"===n.state)return good(n.value)
;return bad(notRead(t,n,{what:"version",key:'version: "0.1.0"'}))}function runsOnHost(e,{runtime:t}){return"host"===(t??e.runtime)}const je={image:null,declared:null}
;async function resolveImage(e,t,n){return await statedImage(e,n)??declaredImage(e,t,n)}async function statedImage(e,{paths:t,overrides:n}){if(void 0!==n.container)return asImage(n.container,{
base:"command-line",where:{path:(0,ee.Pe)("container")},paths:t});if(void 0!==e.container)return asImage(e.container.image,{base:"spec",where:e.container.where,paths:t})
;return e.mistaken.has("container")?good(je):void 0}async function declaredImage(e,t,{paths:n,overrides:r}){const i=runsOnHost(e,r),a=t.container;if("literal"===a.state)return i?good({image:a.value,
declared:a.value}):asImage(a.value,{base:"spec",where:a.where,paths:n});if(i||void 0===r.runtime&&e.mistaken.has("runtime"))return good(je);return"computed"===a.state?bad(notRead(t,a,{
what:"container image",key:"container: docker://\u2026"})):bad({message:`no container image is declared for ${t.name}`,remedy:`add @hi.container(\u2026) or "container:", or use ${(0,
ee.Pe)("runtime","host")}`,where:t.where})}async function asImage(e,{base:t,where:n,paths:r}){const i=(0,Se.o_)(e);if(!i.ok)return{...i,problems:i.problems.map(e=>({...e,where:n}))}
;if("name"===i.value.kind||"id"===i.value.kind)return good({image:e,declared:e});const a=await(0,u.e)({path:e,base:t,where:n},r);return a.ok?good({image:a.value,declared:e}):a}
const Ee="hither reads source without running it";function unreadLists(e,t){return[{declared:t.localModules,given:e.localModules,what:"local modules",key:"local-modules"},{declared:t.additionalFiles,
given:e.additionalFiles,what:"additional files",key:"additional-files"}].flatMap(({declared:n,given:r,what:i,key:a})=>"computed"===n.state&&void 0===r&&!e.mistaken.has(a)?[{
message:`the ${i} of ${t.name} are computed (${n.source}); ${Ee}`,remedy:`write them as strings, or add \`${a}: [\u2026]\` to the job`,where:n.where}]:[])}function notRead(e,t,{what:n,key:r}){
return"computed"===t.state?{message:`the ${n} of ${e.name} is computed (${t.source}); ${Ee}`,remedy:`write it as a string, or add \`${r}\` to the job`,where:t.where}:{
message:`${e.name} declares no ${n}`,remedy:`add it to @hi.function(\u2026), or \`${r}\` to the job`,where:e.where}}function good(e){return{ok:!0,value:e,warnings:[]}}function bad(e){return{ok:!1,
problems:[e],warnings:[]}}var _e=n(74942);// CONCATENATED MODULE: ./src/job/resolve-jobs.ts
async function resolveJobs(e,t){const n=[],r=[],i=[];let a=!0;for(const s of e){const e=await resolveJob(s,t);(0,o.B)(r,e.warnings);a&&=e.ok;if(e.ok)(0,o.B)(i,e.value);else(0,o.B)(n,e.problems)}
const s=writableOf(i),c=i.map(e=>({writable:s,...e})),u=unique(r),l=[...n,...(0,Oe._)(c)];return a&&0===l.length?{ok:!0,value:c,warnings:u}:{ok:!1,problems:unique(l),warnings:u}}
function writableOf(e){return[...new Set(e.flatMap(({mounts:e})=>e.filter(e=>e.writable).map(({source:e})=>e)))]}function unique(e){return[...new Map(e.map(e=>[JSON.stringify(e),e])).values()]}
async function resolveJob(e,t){
const n=await checkInputs(e,t),r=await findDeclaration(e,t),i=r.ok?await resolveCall(e,r.value,t):await withoutFunction(e,t),a=[r,n,i].flatMap(e=>e.ok?[]:e.problems),s=[n,r,i].flatMap(e=>e.warnings)
;if(!n.ok||!i.ok)return{ok:!1,problems:a,warnings:s};return{ok:!0,value:i.value.map(e=>({mounts:n.value,...e})),warnings:s}}async function checkInputs(e,{paths:t,reserved:n={}}){
const r=valuesOf(e.args.values(),e.matrix),i={problems:[],warnings:neverPassed(e)};await checkValues(r,t,i);const a=await(0,_e.Nq)(e,t,n),{warnings:s}=i,o=[...i.problems,...a.ok?[]:a.problems]
;return a.ok&&0===o.length?{...a,warnings:s}:{ok:!1,problems:o,warnings:s}}async function withoutFunction(e,t){const n=await statedImage(e,t);return{ok:!1,problems:void 0===n||n.ok?[]:n.problems,
warnings:[]}}async function resolveCall(e,t,n){const{paths:r}=n,{declaration:i}=t,a=e.matrix??[void 0],s=await bundleOf(e,{...t,paths:r
}),o=declaredVersion(e,i),c=await resolveImage(e,i,n),u=a.map(t=>bindPoint(e,i,t)),l=oncePerMessage(u.flatMap(e=>e.problems)),f=[...s.warnings,...i.foreignDecorator?l:[]],d=[...badName(e),...unreadLists(e,i),...[s,o,c].flatMap(e=>e.ok?[]:e.problems),...i.foreignDecorator?[]:l]
;if(!s.ok||!o.ok||!c.ok||d.length>0)return{ok:!1,problems:d,warnings:f};const h=withTimeout(e,n.overrides);return{ok:!0,value:a.map((t,n)=>({name:e.name,label:labelOf(e,t),index:t?.index??null,
matrix:t?.arguments??null,spec:h,declaration:i,functionName:literalOr(i.functionName,i.name),functionVersion:o.value,image:c.value.image,declaredImage:c.value.declared,bundle:s.value,
args:argumentsOf(e,t),positional:u[n]?.positional??[],paths:r})),warnings:f}}function oncePerMessage(e){return[...new Map([...e].reverse().map(e=>[e.message,e])).values()].reverse()}
function badName({name:e,mistaken:t,function:{where:n}}){if(O.test(e)||t.has("name"))return[];return[{message:`the job would be named ${(0,c.T)(e)} after its function, which is not a valid job name`,
remedy:"give it a name with letters, digits, _ and -, as in jobs: { NAME: { function: \u2026 } }",where:n}]}function neverPassed({passEnv:e,where:t}){return e.filter(e=>!(0,xe.b)(e)).map(e=>({
message:`the variable "${e}" belongs to the GitHub runner and is never passed into a job`,remedy:'remove it from "env"',where:t}))}function withTimeout(e,{timeout:t}){
return void 0===e.timeout&&void 0!==t?{...e,timeout:t}:e}function literalOr(e,t){return"literal"===e.state?e.value:t}function argumentsOf(e,t){if(void 0===t)return e.args
;return 0===e.args.size?t.arguments:new Map([...e.args,...t.arguments])}function bindPoint(e,t,n){const r=e.mistaken.has("args")||e.mistaken.has("matrix");return bindArguments(t,argumentsOf(e,n),{
where:e.argsWhere,incomplete:r})}async function findDeclaration(e,t){const{paths:n,searchPath:r,overrides:i}=t,{file:a,name:s,where:o}=e.function;if(e.mistaken.has("function"))return{ok:!1,
problems:[],warnings:[]};const c=await(0,u.e)({path:a,base:"spec",where:o},n);if(!c.ok)return c;const l=showPath(a,o.path),f=await(0,Q.W)({file:c.value,root:n.root,shown:l,name:s,where:o,searchPath:r,
...runsOnHost(e,i)?{hostPython:e.python??"python3"}:{}});return f.ok?{...f,value:{declaration:f.value,file:c.value}}:f}function showPath(e,t){const n=(0,i.dirname)(t)
;return"."===n||e.startsWith("/")||t.startsWith("--")?e:`${n}/${e}`}async function bundleOf(e,{declaration:t,file:n,paths:r}){
if(e.mistaken.has("local-modules")||e.mistaken.has("additional-files"))return{ok:!1,problems:[],warnings:[]};const a=(0,i.dirname)(n),s=e.localModules?.map(e=>({...e,base:r.directory
}))??(t.modulesByName?[]:listed(t.localModules,a)),o=t.modulesByName&&void 0===e.localModules?t.localModules:void 0,c=e.additionalFiles?.map(e=>({...e,base:r.directory}))??listed(t.additionalFiles,a)
;return collectBundle({root:r.root,file:n,localModules:s.map(({path:e,base:t,where:n})=>({path:(0,i.resolve)(t,e),where:n})),namedModules:void 0===o?[]:listed(o,a).map(({path:e,where:t})=>({name:e,
where:t})),additionalFiles:c.map(({path:e,base:t,where:n})=>({pattern:e,base:t,where:n}))})}function listed(e,t){return"literal"===e.state?e.value.map(n=>({path:n,base:t,where:e.where})):[]}
async function checkValues(e,t,n){for(const r of e)await checkValue(r,t,n)}async function checkValue(e,t,n){switch(e.kind){case"npy":case"file":await checkFile(e,t,n);break;case"array":{const t=(0,
be.J)((0,ke.aT)(e.data),e.dtype);n.problems.push(...t.ok?[]:[(0,ke.Ld)(e,t)]);break}case"list":case"tuple":await checkValues(e.items,t,n);break;case"mapping":{const r=e.entries.map(e=>e.value)
;await checkValues(r,t,n)}}}async function checkFile(e,t,n){const r=await(0,u.B)(e,t);if(!r.ok){n.problems.push(...r.problems);return}n.warnings.push(...r.warnings);try{const t="npy"===e.kind?await(0,
ve.SN)(r.value):void 0;if(!0!==t?.ok){const i=await pointerProblem(e,r.value);n.problems.push(...i??(void 0===t?[]:[(0,ke.G3)(e,t.message)]))}}finally{await r.value.close()}}
async function pointerProblem({path:e,where:t},n){const{size:r}=await n.stat();if(r>se.jy)return;const{buffer:i,bytesRead:a}=await n.read(Buffer.alloc(r),0,r,0),s=(0,se.rq)(i.subarray(0,a),e)
;return s&&[{message:`${e} is ${s.what}, not the file itself`,remedy:s.remedy,where:t}]}var Te=n(63047),Ne=n(38815);// CONCATENATED MODULE: ./src/job-spec/yaml/comments.ts
const Ae=new Set(["\x02","\x18","\x1f"]);function findComments(e){const t=[];let n=0,r="";for(const i of(new Ne.JG).lex(e)){if(i.startsWith("#")&&"\x1f"!==r){
const r=e.slice(0,n).split("\n"),a=r.at(-1)??"",s={line:r.length,column:a.length+1,trailing:""!==a.trim()};t.push({source:i,...s})}n+=Ae.has(i)?0:i.length;r=i}return t}
// CONCATENATED MODULE: ./src/job-spec/yaml/decode-text.ts
const Me=262144,De=/[\x00-\x08\x0b\x0c\x0e-\x1f]/;function decodeText(e){if(("string"==typeof e?Buffer.byteLength(e):e.byteLength)>Me){return offence("",{
message:`the text has more than ${Me/1024} KiB`,remedy:"put data into separate files: $npy, $file"})}
const t=("string"==typeof e?e:Buffer.from(e).toString("utf8")).replace(/^\uFEFF/,""),n="string"==typeof e?void 0:brokenAt(Buffer.from(e));if(void 0!==n)return offence(n,{
message:"the file is not UTF-8 text",remedy:"save it as UTF-8"});const r=De.exec(t);if(null!==r){
const e=r[0].charCodeAt(0).toString(16).padStart(2,"0"),n=`the control character 0x${e} is not allowed in the text`;return offence(t.slice(0,r.index),{message:n,
remedy:`write it as "\\x${e}", in double quotes`})}return{ok:!0,text:t}}function brokenAt(e){const t=e.toString("utf8"),n=Buffer.from(t);if(n.equals(e))return;const r=n.findIndex((t,n)=>t!==e[n])
;return e.subarray(0,r<0?n.length:r).toString("utf8").replace(/\uFFFD$/,"").replace(/^\uFEFF/,"")}function offence(e,t){const n=e.split("\n");return{ok:!1,offence:{...t,line:n.length,
column:(n.at(-1)??"").length+1}}}// CONCATENATED MODULE: ./src/job-spec/yaml/tokens.ts
function findForbidden(e,t){const n=[];let r=0;const i=e.map(e=>({token:e,depth:0})).reverse();for(let e=i.pop();void 0!==e;e=i.pop()){const{token:a,depth:s}=e,o=forbidden(a,s>t)
;r+="document"===a.type?1:0;if(void 0!==o||"document"===a.type&&2===r)n.push({kind:o??"document",offset:a.offset,source:"source"in a?a.source:""})
;if("too-deep"!==o)for(const e of tokens_partsOf(a).reverse())i.push({token:e,depth:s+(isCollection(e)?1:0)})}return n}function forbidden(e,t){if(t&&isCollection(e))return"too-deep";switch(e.type){
case"anchor":case"alias":case"tag":case"directive":return e.type;default:return}}function isCollection(e){return"block-map"===e.type||"block-seq"===e.type||"flow-collection"===e.type}
function tokens_partsOf(e){if("items"in e)return e.items.flatMap(({start:e,key:t,sep:n,value:r})=>[...e,...null==t?[]:[t],...n??[],...void 0===r?[]:[r]]);switch(e.type){case"document":
return[...e.start,...void 0===e.value?[]:[e.value]];case"block-scalar":return[...e.props];default:return[]}}// CONCATENATED MODULE: ./src/job-spec/yaml/parse-tokens.ts
const Pe=64;function parseTokens(e,t,n=Pe){const r=new Ne.iX(t.addNewLine);t.addNewLine(0);const i=[];for(const t of(new Ne.JG).lex(e)){i.push(...r.next(t))
;const e=r.stack.length>n?r.stack.filter(isCollection)[n]:void 0;if(void 0!==e)return{tooDeep:e.offset}}i.push(...r.end());return{tokens:i}}// CONCATENATED MODULE: ./src/job-spec/yaml/tree.ts
function readTree(e,t){const n=decodeText(e);if(!n.ok)return refused(t,n.offence);const{text:r}=n,i=new Ne.HN,a=parseTokens(r,i),whereAt=e=>{const{line:n,col:r}=i.linePos(e);return{path:t,
line:Math.max(1,n),column:Math.max(1,r)}};if("tooDeep"in a)return{tree:void 0,problems:[{...Fe,where:whereAt(a.tooDeep)}]};return readTokens(a.tokens,{whereAt:whereAt,problems:[]})}const Fe={
message:`lists and mappings are nested deeper than ${Pe} levels`,remedy:"put the data into a separate file: $npy, $file"};function refused(e,{line:t,column:n,message:r,remedy:i}){return{tree:void 0,
problems:[{message:r,remedy:i,where:{path:e,line:t,column:n}}]}}function readTokens(e,t){const{whereAt:n,problems:r}=t,i=findForbidden(e,Pe);r.push(...i.map(e=>({...forbiddenProblem(e),
where:n(e.offset)})));if(i.some(e=>"too-deep"===e.kind))return{tree:void 0,problems:r};const[a]=compose(e),s=a?.errors.filter(({code:e})=>!Re.has(e))??[]
;r.push(...s.slice(0,Ie).map(e=>syntaxProblem(e,n(e.pos[0]))));return{tree:s.length>0?void 0:convert(a?.contents,0,t),problems:r}}
const Ie=20,Re=new Set(["ALIAS_PROPS","BAD_ALIAS","BAD_DIRECTIVE","TAG_RESOLVE_FAILED"]);function compose(e){const t=e.map(e=>"document"===e.type),n=t.indexOf(!0,t.indexOf(!0)+1);return new Ne.Dk({
uniqueKeys:!1,merge:!1,prettyErrors:!1,schema:"core",resolveKnownTags:!1}).compose(n<0?e:e.slice(0,n),!0,0)}function forbiddenProblem({kind:e,source:t}){switch(e){case"too-deep":return Fe;case"tag":
return{message:`the tag ${(0,c.T)(t)} is not allowed`,remedy:"remove it; special values are written as { $tuple: \u2026 }"};case"directive":return{message:"YAML directives are not allowed",
remedy:"remove the line; the spec is YAML 1.2"};case"document":return{message:"there is more than one document in the file",
remedy:'remove the "---" lines and everything that does not belong to the spec'};default:return ze}}const ze={message:"anchors and aliases are not allowed",
remedy:'repeat the value, or put values that all jobs share in "defaults:"'};function syntaxProblem({message:e},t){const n=e.split("\n")[0]??e;return{message:`YAML syntax error: ${(0,c.g)(n)}`,
remedy:"check quotes, brackets and indentation here and just before",where:t}}function convert(e,t,n){const r=n.whereAt(e?.range?.[0]??t);if((0,Ne.jh)(e))return{kind:"mapping",
entries:readMapping(e.items,n),where:r};if((0,Ne.oP)(e))return{kind:"list",items:e.items.map(e=>convert(e,t,n)),where:r};return(0,Ne.jn)(e)?convertScalar(e,r):{kind:"null",where:r}}
function readMapping(e,t){const n=new Map;for(const r of e){const e=convert(r.key,0,t),i=keyProblem(e,r.key,n);if(void 0!==i)t.problems.push({...i,where:e.where});else if("string"===e.kind){
const i=r.key?.range?.[1]??0;n.set(e.value,{key:e.value,where:e.where,value:convert(r.value,i,t)})}}return n}function keyProblem(e,t,n){if("string"!==e.kind)return{message:"a key must be text",
remedy:"put it in quotes"};if("<<"===e.value&&(0,Ne.jn)(t)&&"PLAIN"===t.type)return{...ze,message:"merge keys are not allowed"};const r=n.get(e.value);return void 0===r?void 0:{message:`the key ${(0,
c.T)(e.value)} occurs twice, first on line ${r.where.line}`,remedy:"remove one of them"}}function convertScalar({value:e,source:t=""},n){switch(typeof e){case"string":return{kind:"string",value:e,
where:n};case"boolean":return{kind:"boolean",value:e,where:n};case"number":return convertNumber(e,t,n);default:return{kind:"null",where:n}}}function convertNumber(e,t,n){if(/^0[ox]/.test(t))return{
kind:"integer",text:BigInt(t).toString(),source:t,where:n};const[,r,i]=/^([-+]?)0*(\d+)$/.exec(t)??[];if(void 0===i)return{kind:"float",value:e,source:t,where:n};return{kind:"integer",
text:"-"===r&&"0"!==i?`-${i}`:i,source:t,where:n}}// CONCATENATED MODULE: ./src/job-spec/argument-text.ts
function readArgumentText(e){const t=e.text.trim(),n=readTree(e.text,e.where.path),{tree:r,problems:i}=n,a="list"===r?.kind||"mapping"===r?.kind;if(t.includes("\n")){
return a||i.length>0||/^["'|>]/.test(t)?asYaml(n,e):asText(e)}if(a&&0===i.length&&!/^[[{]/.test(t))return bothWays(r,e);if(void 0!==r&&isWhole(r,t)&&losesDigits(t))return bothWays(r,e)
;return/^["'[{]/.test(t)||isWhole(r,t)?asYaml(n,e):asText(e)}function asText({text:e,where:t}){return{tree:{kind:"string",value:e,where:t},problems:[]}}function isWhole(e,t){switch(e?.kind){
case"integer":case"float":return e.source===t;case"boolean":return String(e.value)===t.toLowerCase();case"null":return"null"===t.toLowerCase();default:return!1}}function losesDigits(e){
return/^[-+]?0\d/.test(e)||/^[-+.\d]/.test(e)&&!Number.isFinite(Number(e))&&/\d/.test(e)}const Le={list:"to pass a list, write it in brackets",mapping:"to pass a mapping, write it in braces"}
;function bothWays({kind:e,where:t},n){const r="integer"===e||"float"===e?"number":e,i=`${(0,
c.T)(n.text)} can be read as text or as a ${r}`,a=Le[e]??"to pass a number, write it without leading zeros, as Python shows it";return{tree:void 0,problems:[{message:i,remedy:`${howToQuote(n)}; ${a}`,
where:t}]}}function asYaml({tree:e,problems:t},n){const{path:r}=n.where,i=findComments(n.text).map(({source:e,line:t,column:n})=>({message:`${(0,c.T)(e)} would be read as a comment`,
remedy:"remove it",where:{path:r,line:t,column:n}}));return{tree:e,problems:[...t,...i].map(e=>({...e,remedy:`${e.remedy}; ${howToQuote(n)}`}))}}const Be=60;function howToQuote({target:e,text:t}){
const n=t.length>Be?'"\u2026"':JSON.stringify(t).replaceAll("'",String.raw`'\''`);return`to pass text, write ${(0,ee.Pe)("arg")} '${(0,c.g)(e)}=${n}'`}
// CONCATENATED MODULE: ./src/job-spec/job-graph.ts
const Ce=100;function checkGraph(e){const t=new Map(e.map(e=>[e.name,e])),n=new Map(e.map(e=>[e.name,referencesOf(e)]))
;return[...e.flatMap(e=>unknownNeeds(e,n.get(e.name)??[],t)).map(({job:e,name:n,where:r},i)=>({message:`${(0,c.T)(e)} needs the job ${(0,c.T)(n)}, which does not exist`,
remedy:i<Ce?whichJobs(n,t):"check its name",where:r})),...[...n.values()].flat().flatMap(e=>itemMistake(e,t)),...circles(e,t)]}function whichJobs(e,t){const n=[...t.keys()],r=n.slice(0,20).join(", ")
;return(0,m.au)(e,n,`the jobs are ${r}${n.length>20?", \u2026":""}`)}function referencesOf(e){const t=(e.matrix??[]).flatMap(e=>[...e.arguments.values()]);return(0,h.W)([...e.args.values(),...t])}
function unknownNeeds(e,t,n){return[...e.statedNeeds,...t].filter(e=>!n.has(e.job)).map(t=>({job:e.name,name:t.job,where:t.where}))}function itemMistake({job:e,item:t,where:n},r){const i=r.get(e)
;if(void 0===t||void 0===i||i.mistaken.has("matrix"))return[];const a=i.matrix?.length,[s]=t;if(void 0===a||"number"==typeof s&&s<a)return[];return[{message:`${(0,
c.T)(e)} has ${a} points, so there is no item ${"string"==typeof s?(0,c.T)(s):s}`,remedy:"the first item of a matrix is a point: use 0 to "+(a-1),where:n}]}function circles(e,t){const n=[],r=new Set
;for(const i of e){const e=r.has(i.name)?[]:[{job:i,next:0}],a=new Set([i.name]);for(let i=e.at(-1);void 0!==i;i=e.at(-1)){const s=i.job.needs[i.next],o=void 0===s?void 0:t.get(s);i.next+=1
;if(void 0===s){r.add(i.job.name);a.delete(i.job.name);e.pop()}else if(a.has(s)){n.push(circleProblem(e,s));for(const{job:t}of e.splice(0))r.add(t.name)}else if(void 0!==o&&!r.has(s)){a.add(s)
;e.push({job:o,next:0})}}}return n}function circleProblem(e,t){const n=e.slice(e.findIndex(({job:e})=>e.name===t)).map(({job:e})=>e),r=n.map(e=>(0,
c.g)(e.name)),i=r.length>12?[...r.slice(0,6),"\u2026",...r.slice(-5)]:r,a=n.at(-1),s=a?.statedNeeds.find(({job:e})=>e===t)?.where??referenceTo(a,t)??a?.where;return{message:1===n.length?`${(0,
c.T)(t)} needs itself`:`jobs need each other in a cycle: ${[...i,(0,c.g)(t)].join(" \u2192 ")}`,remedy:"remove one of these needs",...void 0===s?{}:{where:s}}}function referenceTo(e,t){
return void 0===e?void 0:referencesOf(e).find(e=>e.job===t)?.where}// CONCATENATED MODULE: ./src/job-spec/replace-axes.ts
function hasAxis({matrixEntry:e},t){return"mapping"===e?.value.kind&&axisNames(e.value).includes(t)}function axisValues(e,t,n){if("list"!==t.kind)return[t];if(0===t.items.length)n.problems.push({
message:`the list of ${(0,c.T)(e)} is empty`,remedy:"give it values",where:n.where});return t.items}function withAxes(e,t,n){const r=e.matrixEntry?.value;if("mapping"!==r?.kind)return e
;const i=readMatrix(r,{problems:n,warnings:[],base:"spec",budget:newBudget(),replaced:t});return{...e,matrix:i,needs:neededJobs(e.statedNeeds,e.args.values(),i)}}
// CONCATENATED MODULE: ./src/job-spec/apply-arguments.ts
function applyArguments(e,{args:t,argsText:n}){const r=[],i=[...void 0===n?[]:apply_arguments_readMapping(n,r),...t.flatMap(e=>readFlag(e,r))],a={problems:r,axes:new Map};let s=e
;for(const e of i)s=applyOne(s,e,a);if(r.length>0)return{jobs:s,problems:r};return{jobs:s.map(e=>{const t=a.axes.get(e.name);return void 0===t?e:withAxes(e,t,r)}),problems:r}}function readFlag(e,t){
const[,n="",r=""]=/^([^=]+)=(.*)$/s.exec(e)??[],i={path:`${(0,ee.Pe)("arg")} ${(0,c.g)(n||e)}`};if(""===n){t.push({message:`${(0,c.T)(e)} is not NAME=VALUE`,remedy:`write ${(0,
ee.Pe)("arg")} NAME=VALUE`,where:i});return[]}if(e.includes("\ufffd")){const e=String.raw`give the data as a file, { $file: PATH }; write the character U+FFFD itself as "\uFFFD"`;t.push({
message:"the value is not UTF-8 text",remedy:e,where:i})}return[{target:n,value:readFlagValue({target:n,text:r,where:i},t),where:i}]}function readFlagValue(e,t){
const{tree:n,problems:r}=readArgumentText(e);t.push(...r);return void 0===n?void 0:(0,h.w)(n,{problems:t,base:"command-line"})}function apply_arguments_readMapping(e,t){
const n="args",{tree:r,problems:i}=readTree(e,n);t.push(...i,...mistakenComments(e,n));if("mapping"===r?.kind)return[...r.entries.values()].map(({key:e,where:n,value:r})=>({target:(0,d.JA)(e,n,t),
value:(0,h.w)(r,{problems:t,base:"command-line"}),where:n}));if(void 0!==r&&"null"!==r.kind)t.push({message:"the arguments are not a mapping",remedy:"write NAME: VALUE",where:r.where});return[]}
function mistakenComments(e,t){return findComments(e).filter(({source:e,trailing:t})=>t&&/^#\S/.test(e)).map(({source:e,line:n,column:r})=>({message:`${(0,c.T)(e)} would be read as a comment`,
remedy:"put the value in quotes, or write a space after # if it is meant as a comment",where:{path:t,line:n,column:r}}))}function applyOne(e,t,n){
const{target:r,value:i,where:a}=t,{problems:s}=n,o=chooseJobs(e,r);if("message"in o){s.push({...o,where:a});return e}const{name:c,targets:u}=o,l=i??{kind:"null",where:a}
;return e.map(e=>u.includes(e)?replaceIn(e,{name:c,value:l,where:a},n):e)}function replaceIn(e,{name:t,value:n,where:r},{problems:i,axes:a}){if(hasAxis(e,t)){const s=a.get(e.name)??new Map
;a.set(e.name,s.set(t,axisValues(t,n,{where:r,problems:i})));return e}if(e.matrix?.some(e=>e.arguments.has(t))){const n=`"include" in the matrix of the job ${(0,c.T)(e.name)}`,a=`${(0,
c.T)(t)} comes from ${n}, so it can't be set here`;i.push({message:a,remedy:"change it in the spec",where:r})}return withArgument(e,t,n)}function withArgument(e,t,n){const r=new Map([...e.args,[t,n]])
;return{...e,args:r,needs:neededJobs(e.statedNeeds,r.values(),e.matrix)}}function chooseJobs(e,t){const n=new Map(e.map(e=>[e.name,e])),r=t.indexOf(".");if(r>0){const e=n.get(t.slice(0,r))
;return void 0===e?{message:`there is no job ${(0,c.T)(t.slice(0,r))}`,remedy:whichJobs(t.slice(0,r),n)}:{name:(0,Te.x)(t.slice(r+1)),targets:[e]}}const i=(0,Te.x)(t)
;if(1===e.length||e.every(e=>e.args.has(i)||hasAxis(e,i)))return{name:i,targets:e}
;const a=e.filter(e=>e.args.has(i)||hasAxis(e,i)).map(e=>e.name),s=a.length>0?a:[...n.keys()],o=`${s.slice(0,20).join(", ")}${s.length>20?", \u2026":""}`,[u]=s;return{
message:a.length>0?`not every job has an argument ${(0,c.T)(t)}`:`no job in the spec has an argument ${(0,c.T)(t)}`,remedy:1===s.length?`write ${(0,c.g)(`${u}.${t}`)}`:`write JOB.${(0,
c.g)(t)}, where JOB is one of ${o}`}}// CONCATENATED MODULE: ./src/job-spec/select-jobs.ts
function selectJobs(e,t){return select_jobs_select(e,t,chosenPoints)}function selectWhole(e,t){return select_jobs_select(e,t,e=>e)}function select_jobs_select(e,t,n){if(0===t.length)return{jobs:e,
problems:[]};const r=[],i=t.flatMap(t=>{const i=jobsOf(e,t),a=i.flatMap(e=>e.name===t?e:n(e,t)??[]);r.push(...a.length>0?[]:[select_jobs_unknown(t,i,e)]);return a});return r.length>0?{jobs:[],
problems:r}:{jobs:withNeeds(e,i),problems:r}}function jobsOf(e,t){const n=e.find(({name:e})=>e===t);if(void 0!==n)return[n]
;return e.filter(e=>void 0===e.matrix?labelOf(e)===t:t.startsWith(`${labelOf(e)}[`))}function chosenPoints(e,t){if(void 0===e.matrix||e.mistaken.has("matrix"))return e
;const n=e.matrix.filter(n=>labelOf(e,n)===t);return 0===n.length?void 0:withPoints(e,n)}function withPoints(e,t){return{...e,matrix:t,needs:neededJobs(e.statedNeeds,e.args.values(),t)}}
function withNeeds(e,t){const n=new Map(e.map(e=>[e.name,e])),r=new Map;for(const e of t){const t=r.get(e.name);r.set(e.name,void 0===t?e:together([t,e],n.get(e.name)??e))}const i=[...r.values()]
;for(const{needs:e}of i)for(const t of e){const e=n.get(t);if(void 0!==e&&r.get(t)!==e){r.set(t,e);i.push(e)}}return e.flatMap(({name:e})=>r.get(e)??[])}function together(e,t){
const n=new Set(e.flatMap(({matrix:e})=>e??[])),r=t.matrix?.filter(e=>n.has(e));return void 0===r||r.length===t.matrix?.length?t:withPoints(t,r)}const qe=5;function select_jobs_unknown(e,t,n){
const r={path:(0,ee.Pe)("select")},[i]=t;if(void 0===i?.matrix){const[t=e]=e.split("[");return{message:`there is no job ${(0,c.T)(e)}`,remedy:whichJobs(t,new Map(n.map(e=>[e.name,e]))),where:r}}
const a=i.matrix.map(e=>pointName(e.arguments)),s=e.slice(labelOf(i).length+1).replace(/\]$/,""),o=(0,m.r5)(s,a,qe),u=(o.length>0?o:a.slice(0,qe)).map(e=>(0,
c.T)(`${labelOf(i)}[${e}]`)),l=`${u.join(", ")}${u.length<a.length?", \u2026":""}`,f=o.length>0?`did you mean ${l}?`:`its points are ${l}`;return{message:`the job ${(0,c.T)(i.name)} has no point ${(0,
c.T)(e)}`,remedy:f,where:r}}// CONCATENATED MODULE: ./src/job-spec/chosen-jobs.ts
function chosenJobs(e,t){const n=selectWhole(e,t.select);if(n.problems.length>0)return withWrongChoice(e,t,n.problems);const r=applyArguments(n.jobs,t);if(r.problems.length>0)return r
;const i=new Map(r.jobs.map(e=>[e.name,e])),a=e.map(e=>i.get(e.name)??e),s=selectJobs(a,t.select);return s.problems.length>0?{...s,jobs:a}:s}function withWrongChoice(e,t,n){
const r=applyArguments(e,t),i=r.problems.filter(({where:t})=>1===e.length||void 0!==t?.line);return{jobs:r.jobs,problems:[...n,...i]}}// CONCATENATED MODULE: ./src/job-spec/find-root.ts
function findRoot(e){let t=e;for(;;){if(exists((0,i.join)(t,".git")))return t;const n=(0,i.dirname)(t);if(n===t)return e;t=n}}function exists(e){try{return void 0!==(0,r.lstatSync)(e,{
throwIfNoEntry:!1})}catch{return!1}}// CONCATENATED MODULE: ./src/job-spec/confine-spec.ts
async function confineSpec(e,t,n){const s=r.realpathSync.native((0,i.dirname)(e));confineDirectory(s,t,n);const o={path:t},c=(0,i.basename)(e);if(!(0,r.lstatSync)(e).isSymbolicLink()){const n=(0,
i.join)(s,c),r=(0,ie.y0)({asked:e,real:n});if(void 0!==r)throw(0,a.k9)([{message:`${t} ${r}`,remedy:ie.nP,where:o}]);return n}
const l=n.root??findRoot(s),[f,...d]=[l,...n.dataRoots].map(realpathOrSame),h={directory:s,root:f??s,dataRoots:d,cwd:n.cwd},m=await(0,u.e)({path:c,base:"spec",where:o},h);if(!m.ok)throw(0,
a.k9)(m.problems);confineDirectory((0,i.dirname)(m.value),t,n);return m.value}function confineDirectory(e,t,{specsIn:n}){if(void 0===n)return;const r=(0,
i.relative)(realpathOrSame(n),realpathOrSame(e));if(".."===r||r.startsWith("../")){const e=`the spec ${t} leads out of ${n}`;throw(0,a.k9)([{message:e,
remedy:"name a spec of the repository that was checked out",where:{path:t}}])}}var Ue=n(51455);// CONCATENATED MODULE: ./src/job-spec/expand-globs.ts
async function expandGlobs(e,t){const n={rules:t,problems:[]};return{tree:await inSpec(e,n),problems:n.problems}}async function inSpec(e,t){const jobs=e=>withEntries(e,async e=>inJob(e.value,t))
;return withEntries(e,async({key:e,value:n})=>{switch(e){case"jobs":return jobs(n);case"defaults":return inJob(n,t);case"matrix":return inMatrix(n,t);default:return n}})}function inJob(e,t){
return withEntries(e,async({key:e,value:n})=>"matrix"===e?inMatrix(n,t):n)}function inMatrix(e,t){return withEntries(e,async({key:e,value:n})=>"include"===e||"exclude"===e?n:inAxis(n,t))}
async function inAxis(e,t){const n=globIn(e);if(void 0!==n)return{kind:"list",items:await matchesOf(n,t),where:e.where};if("list"!==e.kind||!e.items.some(globIn))return e;const r=[]
;for(const n of e.items){const e=globIn(n);(0,o.B)(r,void 0===e?[n]:await matchesOf(e,t))}return{...e,items:r}}async function withEntries(e,t){if("mapping"!==e.kind)return e;const n=[]
;for(const[r,i]of e.entries)n.push([r,{...i,value:await t(i)}]);return{...e,entries:new Map(n)}}function globIn(e){const[t]="mapping"===e.kind&&1===e.entries.size?[...e.entries.values()]:[]
;if("mapping"!==e.kind||"$npy"!==t?.key&&"$file"!==t?.key||"mapping"!==t.value.kind)return;const[n]=1===t.value.entries.size?[...t.value.entries.values()]:[];return"glob"===n?.key?{kind:t.key,
pattern:n.value,value:e}:void 0}async function matchesOf({kind:e,pattern:t,value:n},r){const i=[{kind:"null",where:n.where}],problem=(e,n)=>{r.problems.push({message:e,remedy:n,where:t.where})
;return i};if("string"!==t.kind||""===t.value)return problem('"glob" must be a pattern of paths',`write { ${e}: { glob: 'data/*.npy' } }`);const{start:a,names:s}=parts(t.value);if(s.includes("..")){
return problem(`${(0,c.T)(t.value)} has ".." after a wildcard, where it could lead anywhere`,'write a pattern with ".." only at its start')}const o=await(0,u.e)({path:a,base:"spec",where:t.where
},r.rules);if(!o.ok){r.problems.push(...o.problems);return i}const{rules:l}=r,f={start:o.value,mayUse:e=>[l.root,...l.dataRoots].some(t=>(0,re.Y)(e,t)),found:new Set,outside:new Set}
;await search("",withoutRepeats(s),[o.value],{...f,visited:new Set});const[d]=[...f.outside].sort(byCodePoint);if(void 0!==d){return problem(`${(0,c.T)(t.value)} matches the link ${(0,
c.T)(d)}, which leads out of the root`,`write a pattern that doesn't match it, or allow its directory with ${(0,ee.Pe)("data-root")}`)}const h=[...f.found]
;if(0===h.length)return problem(`no file matches ${(0,c.T)(t.value)}`,"check the pattern; it starts at the spec's directory");const{where:m}=n;return h.sort(byCodePoint).map(t=>({kind:"mapping",
entries:new Map([[e,{key:e,where:m,value:{kind:"string",value:"."===a?t:`${a}/${t}`,where:m}}]]),where:m}))}function parts(e){
const t=e.replace(/^\.\//,"").split("/"),n=t.findIndex(e=>/[*?[]/.test(e)),r=Math.min(n<0?t.length-1:n,t.length-1);return{start:t.slice(0,r).join("/")||(e.startsWith("/")?"/":"."),
names:t.slice(r).filter((e,t,n)=>t===n.length-1||!/^\.?$/.test(e))}}async function search(e,t,n,r){const a=`${e}\0${t.join("/")}`;if(r.visited.has(a))return;r.visited.add(a);const s=(0,
i.join)(r.start,e),[o="",...c]=t,u=await(0,Ue.readdir)(s,{withFileTypes:!0}).catch(()=>[]);if("**"===o)await search(e,0===c.length?["*"]:c,n,r);const l="**"===o?()=>!0:namePattern(o)
;for(const i of u.filter(e=>l(e.name)&&(isHidden(o)||!isHidden(e.name)))){const a=`${e}${""===e?"":"/"}${i.name}`,u=0===c.length&&"**"!==o;if(u?await isFile(s,i):i.isFile()){if(u)r.found.add(a)
}else if(!u)await enter(a,i,{names:"**"===o?t:c,around:n},r)}}async function enter(e,t,{names:n,around:r},a){const s=(0,i.join)(a.start,e);if(t.isDirectory()){await search(e,n,[...r,(0,
i.join)(r.at(-1)??"",t.name)],a);return}const o=t.isSymbolicLink()?await(0,Ue.realpath)(s).catch(()=>{}):void 0;if(void 0===o||r.includes(o)||!(await(0,Ue.stat)(o)).isDirectory())return
;if(a.mayUse(o))await search(e,n,[...r,o],a);else a.outside.add(e)}function isHidden(e){return e.startsWith(".")}async function isFile(e,t){return t.isFile()||t.isSymbolicLink()&&(0,Ue.stat)((0,
i.join)(e,t.name)).then(e=>e.isFile(),()=>!1)}function withoutRepeats(e){return e.filter((t,n)=>"**"!==t||"**"!==e[n-1])}function byCodePoint(e,t){return Buffer.compare(Buffer.from(e),Buffer.from(t))}
// CONCATENATED MODULE: ./src/job-spec/looks-like-spec.ts
const He=["jobs","function"],We=/^(["']?)([A-Za-z]{2,12})\1[ \t]*:(?=\s|$|[["{])/gm,Ve=200,Ye=/^\s*\{.*"(?:jobs|function)"\s*:/s;function looksLikeSpec(e){let t=0;for(const[,,n=""]of e.matchAll(We)){
t+=1;if(He.includes(n)||t<=Ve&&void 0!==(0,m.pA)(n,He))return!0}return Ye.test(e)}// CONCATENATED MODULE: ./src/job-spec/path-rules.ts
function pathRules(e,t){const n=realpathOrSame(e);return{directory:n,root:void 0===t.root?findRoot(n):realpathOrSame(t.root),dataRoots:t.dataRoots.map(realpathOrSame),cwd:t.cwd}}
// CONCATENATED MODULE: ./src/job-spec/adopt-keys.ts
const Je=new Set(V);function adoptKeys(e,t){const n=[];let r;for(const i of e){const e=n.at(-1),a=Je.has(i.key)&&(void 0!==r||"null"===e?.value.kind);if(void 0===e||!a){n.push(i);r=void 0;continue}
if(void 0===r){r=new Map;n[n.length-1]={...e,value:{kind:"mapping",entries:r,where:i.where}};const a=`${(0,c.T)(i.key)} is a key of a job, but is on the same level as the job ${(0,
c.T)(e.key)}`,s=`indent it and the keys after it, below "${e.key}:"`;t.push({message:a,remedy:s,where:i.where})}r.set(i.key,i)}return n}// CONCATENATED MODULE: ./src/job-spec/defaults.ts
const Ge=new Set(["args","env","resources","cache"]),Ke=1e6;function checkDefaults(e,t){const n=void 0===e?0:sizeOf(e)*t;return n<=Ke?void 0:{
message:`the defaults would become ${n} values in ${t} jobs; at most ${Ke} are allowed`,remedy:"put data into a file of its own ($npy, $file), or use a matrix",...void 0===e?{}:{where:e.where}}}
function sizeOf(e){switch(e.kind){case"list":return e.items.reduce((e,t)=>e+sizeOf(t),1);case"mapping":return[...e.entries.values()].reduce((e,t)=>e+sizeOf(t.value),1);default:return 1}}
function mergeDefaults(e,t){if(void 0===e||"mapping"!==t.kind)return t;const n=new Map(e.entries);for(const[r,i]of t.entries){
const t=e.entries.get(r)?.value,a=Ge.has(r)&&void 0!==t?mergeNames(r,t,i.value):i.value;n.set(r,{...i,value:a})}return{...t,entries:n}}function mergeNames(e,t,n){
if("mapping"!==t.kind||"mapping"!==n.kind)return n;const r="args"===e?Te.x:e=>e,i=new Set([...n.entries.keys()].map(r)),a=[...t.entries].filter(([e])=>n.entries.has(e)||!i.has(r(e)));return{...n,
entries:new Map([...a,...n.entries])}}// CONCATENATED MODULE: ./src/job-spec/doubtful-jobs.ts
const Xe=new Set(["name",...V]);function markDoubtful(e,t,n){if(0===n.length)return e;const r="mapping"===t.kind?[...t.entries.values()]:[],i=new Set(n.flatMap(({where:t})=>{
const n="jobs"===last(r,t)?.key?last(e,t):void 0;return void 0===n?e:[n]}));return e.map(e=>i.has(e)?{...e,mistaken:Xe}:e)}function last(e,t){return e.findLast(e=>void 0!==t&&isBefore(e.where,t))}
function isBefore(e,t){const[n=0,r=0]=[e.line,t.line];return n<r||n===r&&(e.column??0)<=(t.column??0)}// CONCATENATED MODULE: ./src/job-spec/github-expressions.ts
const Ze="${{";function githubExpressions(e){switch(e.kind){case"string":return found(e.value,e.where);case"list":return e.items.flatMap(githubExpressions);case"mapping":
return[...e.entries.values()].flatMap(({key:e,where:t,value:n})=>[...found(e,t),...githubExpressions(n)]);default:return[]}}function found(e,t){const n=expressionIn(e)
;return void 0===n?[]:[problemOf(n.text,t)]}function expressionIn(e){const t=e.indexOf(Ze),n=t<0?-1:e.indexOf("}}",t);return n<0?void 0:{text:e.slice(t,n+2),start:t}}function problemOf(e,t){return{
message:`${(0,c.T)(e)} is not evaluated here, because GitHub only evaluates expressions in workflow files`,
remedy:'pass arguments through the input "args" of the action, where GitHub evaluates them; write other values directly',where:t}}function insteadOfSyntaxErrors(e,t){
const n="string"==typeof t?t:Buffer.from(t).toString(),r=0===e.length?[]:n.split("\n").map(expressionIn);return e.map(e=>{const{path:t="",line:n=0}=e.where??{},i=r[n-1]
;return void 0===i?e:problemOf(i.text,{path:t,line:n,column:i.start+1})})}var Qe=n(15009);// CONCATENATED MODULE: ./src/job-spec/read-remote-stores.ts
function readRemoteStores(e,t){const n="mapping"===e.kind?e.entries.get("remote-stores")?.value:void 0;return("list"===n?.kind?n.items:[]).flatMap(e=>{const n=readItem(e),r=void 0===n?void 0:(0,
Qe.Iw)(n.location);if(void 0!==n&&void 0!==r){const e=`the remote store ${(0,c.T)((0,Qe.Gq)(n.location))} ${r.why}`;t.push({message:e,remedy:r.remedy,where:n.where})}
return void 0===n||void 0!==r?[]:[n]})}function readItem(e){if("string"===e.kind)return storeAt(e.value,!1,e);const[t,n]=["location","write"].map(t=>"mapping"===e.kind?e.entries.get(t)?.value:void 0)
;return"string"===t?.kind?storeAt(t.value,"boolean"===n?.kind&&n.value,t):void 0}function storeAt(e,t,{where:n}){return{location:e,write:t,where:n}}// CONCATENATED MODULE: ./src/job-spec/validate.ts
const et=new Set(["args","matrix","jobs","defaults"]);function checkForm(e,t){const n=readForm(e);(0,o.B)(t,n.ok?[]:n.problems)}function readForm(e){
const{tree:t}=e,n=e.schema("mapping"===t.kind?t.entries.keys():void 0).safeParse(toPlain(t));if(n.success)return{ok:!0,value:n.data}
;const r=n.error.issues.flatMap(withoutUnion),i=r.flatMap(t=>"unrecognized_keys"===t.code?[{path:t.path,keys:t.keys,known:keysAt(e.schema(),t.path)
}]:[]),a=i.length>0?r.filter(({code:e})=>"unrecognized_keys"===e):r;return{ok:!1,problems:a.flatMap(t=>toProblems(t,e)),wrong:a.map(({path:e})=>e),unknown:i}}function withoutUnion(e){
const t="invalid_union"===e.code?e.errors.find(isRightKind):void 0;return void 0===t?[e]:t.flatMap(t=>withoutUnion({...t,path:[...e.path,...t.path]}))}function toPlain(e){switch(e.kind){case"null":
return null;case"integer":return Number(e.text);case"list":return e.items.map(toPlain);case"mapping":{const t=Object.create(null)
;for(const{key:n,value:r}of e.entries.values())t[n]=et.has(n)&&"mapping"===r.kind?namesOf(r):toPlain(r);return t}default:return e.value}}function namesOf({entries:e}){const t=Object.create(null)
;for(const n of e.keys())t[n]=null;return t}function toProblems(e,t){const{path:n}=e,{place:r,parent:i,last:a}=follow(t.tree,n),s=void 0===a?t.name:(0,c.T)(a);if("unrecognized_keys"===e.code){
const a=keysAt(t.schema(),n);return e.keys.map(e=>unknownKey(e,a,keyPlace(r??i,e)))}if("invalid_key"===e.code){
const[t]=e.issues,n=`the name ${s} ${t?.message??e.message}`,r="custom"===t?.code?t.params?.remedy:void 0;return[{message:n,remedy:String(r??"rename it"),where:keyPlace(i,String(a))}]}
if(void 0===r)return[{message:`${s} is missing`,remedy:`add "${a}:"; it ${e.message}`,where:i.where}];return[{message:`${s} ${e.message}`,remedy:remedyFor(e,r),where:r.where}]}function isRightKind(e){
return e.some(e=>e.path.length>0||"invalid_key"===e.code)}function remedyFor(e,t){if("invalid_value"===e.code&&"string"===t.kind)return(0,m.au)(t.value,e.values.map(String),`this is ${describe(t)}`)
;return`this is ${describe(t)}`}function describe(e){switch(e.kind){case"null":return"empty";case"integer":case"float":return`the number ${(0,c.g)(e.source)}`;case"boolean":
return`the boolean ${e.value}`;case"string":return(0,c.T)(e.value);default:return`a ${e.kind}`}}function unknownKey(e,t,n){const r=(0,m.au)(e,t,`the keys are ${t.join(", ")}`);return{
message:`there is no key ${(0,c.T)(e)} here`,remedy:r,where:n}}function follow(e,t){let n,r=e,i=e;for(const e of t){n="number"==typeof e?`${n??""}[${e}]`:String(e);i=r??i
;r=void 0===r?void 0:stepInto(r,e)}return{place:r,parent:i,last:n}}function stepInto(e,t){if("list"===e.kind)return e.items[Number(t)];return"mapping"===e.kind?e.entries.get(String(t))?.value:void 0}
function keyPlace(e,t){return("mapping"===e.kind?e.entries.get(t)?.where:void 0)??e.where}function keysAt(e,t){let n=e;for(const e of t)n="number"==typeof e?n:shapeOf(unwrap(n))?.[String(e)]
;return Object.keys(shapeOf(unwrap(n))??{})}function unwrap(e){const{innerType:t,element:n,options:r}=e?.def??{},i=t??n??r?.find(e=>void 0!==shapeOf(e));return void 0===i?e:unwrap(i)}
function shapeOf(e){return"object"==typeof e&&null!==e&&"shape"in e?e.shape:void 0}// CONCATENATED MODULE: ./src/job-spec/salvage.ts
function salvageForm(e,t){const n=readForm(e);if(n.ok&&"mapping"===e.tree.kind)return{value:n.value,tree:e.tree,mistaken:new Set};const r=repairKeys(e,t),i=readForm({...e,tree:r});(0,
o.B)(t,i.ok?[]:i.problems);const a=i.ok?[]:i.wrong;return{...withoutWrong(asMapping(r),{schema:t=>k.OH3(e.schema(t)),name:e.name}),
mistaken:a.some(e=>0===e.length)?void 0:new Set(a.map(([e])=>String(e)))}}function repairKeys(e,t){let{tree:n}=e;for(let r=readForm(e);!r.ok&&r.unknown.length>0;){(0,o.B)(t,r.problems)
;const i=r.unknown.map(e=>({path:e.path,change:t=>repaired(t,e)}));n=changed(n,i)??n;r=readForm({...e,tree:n})}return n}function repaired(e,{keys:t,known:n}){if("mapping"!==e.kind)return e
;const r=new Map;for(const[i,a]of e.entries){const s=t.includes(i)?(0,m.pA)(i,n):void 0;if(!t.includes(i))r.set(i,a);else if(void 0!==s&&!e.entries.has(s)&&!r.has(s))r.set(s,{...a,key:s})}return{...e,
entries:r}}function asMapping(e){return"mapping"===e.kind?e:{kind:"mapping",entries:new Map,where:e.where}}function withoutWrong(e,t){const n=readForm({...t,tree:e});if(n.ok)return{value:n.value,
tree:e};const r=n.wrong.map(t=>void 0===partAt(e,t)?t.slice(0,-1):t);return withoutWrong(asMapping(changed(e,r.map(e=>({path:e,change:()=>{}})))??{kind:"null",where:e.where}),t)}
function partAt(e,[t,...n]){if(void 0===t)return e;const r="list"===e.kind?e.items[Number(t)]:void 0,i="mapping"===e.kind?e.entries.get(String(t))?.value:r;return void 0===i?void 0:partAt(i,n)}
function changed(e,t){const n=new Map;for(const{path:e,change:r}of t){const[t,...i]=e;if(void 0!==t){const e=n.get(t)??[];e.push({path:i,change:r});n.set(t,e)}}
const r=t.filter(({path:e})=>0===e.length),i=0===n.size?e:changedParts(e,n);return r.reduce((e,{change:t})=>void 0===e?e:t(e),i)}function changedParts(e,t){const part=(e,n)=>{const r=t.get(e)
;return void 0===r?n:changed(n,r)};if("list"===e.kind)return{...e,items:e.items.flatMap((e,t)=>part(t,e)??[])};if("mapping"!==e.kind)return e;const n=[...e.entries.values()].flatMap(e=>{
const t=part(e.key,e.value);return void 0===t?[]:[[e.key,{...e,value:t}]]});return{...e,entries:new Map(n)}}// CONCATENATED MODULE: ./src/job-spec/read-spec.ts
function parseTree(e,t){const{tree:n,problems:r}=readTree(e,t);return{tree:n,problems:insteadOfSyntaxErrors(r,e)}}function readSpec(e,t,n=[]){if(void 0===e)return{ok:!1,problems:inOrder(n),
warnings:[],sound:{...t,jobs:[],remoteStores:[]}};const r={problems:[],warnings:[],base:"spec",budget:newBudget()
},i=[...n,...githubExpressions(e)],a=markDoubtful(readJobs(e,r),e,i),s=readRemoteStores(e,r.problems),o=[...i,...followUps([...r.problems,...checkGraph(a)],i)],c=inOrder(r.warnings),u={...t,jobs:a,
remoteStores:s};return 0===o.length?{ok:!0,value:u,warnings:c,sound:u}:{ok:!1,problems:inOrder(o),warnings:c,sound:u}}function followUps(e,t){const n=new Set(t.map(({where:e})=>JSON.stringify(e)))
;return e.filter(({where:e})=>!n.has(JSON.stringify(e)))}function inOrder(e){
return[...new Map(e.map(e=>[JSON.stringify(e),e])).values()].sort((e,t)=>(e.where?.line??0)-(t.where?.line??0)||(e.where?.column??0)-(t.where?.column??0))}function readJobs(e,t){
if("mapping"!==e.kind){const n='begin with "jobs:", or with "function: FILE:NAME" for a single job';t.problems.push({message:"the spec must be a mapping",remedy:n,where:e.where});return[]}
return isShort(e)?[readShort(e,t)]:readLong(e,t)}const tt=["defaults","remote-stores"];function isShort({entries:e}){if(e.has("jobs")||e.has("function"))return!e.has("jobs")
;const t=["jobs","defaults",...K],n=[...e.keys()].slice(0,100).map(e=>(0,m.pA)(e,t));return!n.includes("jobs")&&n.some(e=>void 0!==e&&!tt.includes(e))}function readShort(e,t){const n={tree:e,schema:X,
name:"the spec"},{value:r,tree:i,mistaken:a=Xe}=salvageForm(n,t.problems);checkRetryOn(read_spec_entryOf(e,"retry-on"),r,t.warnings);return readJob({name:(r.function??"").replace(/^.*:/s,""),
where:e.where,tree:i,raw:r,mistaken:a},t)}function readLong(e,t){const{problems:n}=t,r={tree:repairKeys({tree:e,schema:fileSchema,name:"the spec"},n)};checkForm({...r,schema:fileSchema,name:"the spec"
},n);const[i,a]=["defaults","jobs"].map(e=>read_spec_entryOf(r.tree,e)?.value),s=readDefaults(i,n);if("mapping"!==a?.kind)return[];if(0===a.entries.size)n.push({message:"there are no jobs",
remedy:"add a job: NAME: { function: FILE:NAME }",where:a.where});const o=checkDefaults(s,a.entries.size);if(void 0!==o){n.push(o);return[]}
return adoptKeys(a.entries.values(),n).map(e=>readEntry(e,s,t))}function read_spec_entryOf(e,t){return"mapping"===e.kind?e.entries.get(t):void 0}function readEntry({key:e,where:t,value:n},r,i){
const a={tree:mergeDefaults(r,n),schema:J,name:`the job ${(0,c.T)(e)}`},{value:s,tree:o,mistaken:u=Xe}=salvageForm(a,i.problems);checkRetryOn(read_spec_entryOf(n,"retry-on"),s,i.warnings)
;return readJob({name:e,where:t,tree:o,raw:s,mistaken:O.test(e)?u:new Set([...u,"name"])},i)}function checkRetryOn(e,{retries:t,"retry-on":n=[]},r){if(void 0!==e&&[n].flat().length>0&&void 0===t){
const t='"retry-on" has no effect without "retries"';r.push({message:t,remedy:'add "retries: 1", or remove it',where:e.where})}}function readDefaults(e,t){if(void 0===e)return;const n={schema:Z,
name:'"defaults"'},r=repairKeys({...n,tree:e},t);checkForm({...n,tree:r},t);return"mapping"===r.kind?r:void 0}// CONCATENATED MODULE: ./src/job-spec/load-spec.ts
const nt=["hither.yml","hither.yaml","hither.json"],rt=/^(.+\.py):([^:/]+)$/;async function loadSpec(e){const{spec:t,cwd:n}=e,r=findSpec(t,n);if(void 0===r){const[,r,s]=rt.exec(t)??[]
;if(void 0!==r&&void 0!==s){const a=(0,i.dirname)((0,i.resolve)(n,r));confineDirectory(a,t,e);return readSpec(shortForm((0,i.basename)(r),s,t),{path:t,directory:a})}
throw new a.bD("usage",`there is no job spec ${t}`,"give a file, a directory with a hither.yml, or FILE.py:NAME")}
if(r.path.endsWith(".py"))throw new a.bD("usage",`${t} is a Python file, not a job spec`,`name a function in it, ${t}:NAME, and pass its arguments with ${(0,ee.Pe)("arg")}`)
;const s=read(await confineSpec(r.path,r.shown,e),r.shown),o={path:r.shown,directory:(0,i.dirname)(r.path)
},{tree:c,problems:u}=parseTree(s,o.path),l=c&&await expandGlobs(c,pathRules(o.directory,e)),f=readSpec(l?.tree,o,[...u,...l?.problems??[]]),d=decodeText(s)
;return f.ok||!d.ok||looksLikeSpec(d.text)?f:noSpec(o)}function noSpec(e){return{ok:!1,problems:[{message:'this is not a job spec: it has neither "jobs:" nor "function:"',
remedy:'name a spec, or begin it with "jobs:", or with "function: FILE:NAME" for a single job',where:{path:e.path,line:1,column:1}}],warnings:[],sound:{...e,jobs:[],remoteStores:[]}}}
function shortForm(e,t,n){const r={path:n};return{kind:"mapping",entries:new Map([["function",{key:"function",where:r,value:{kind:"string",value:`${e}:${t}`,where:r}}]]),where:r}}
function findSpec(e,t){const n=(0,i.resolve)(t,e),r=statusOf(n);if(void 0===r||!r.isDirectory())return void 0===r?void 0:{path:n,shown:e};for(const t of nt){const r=(0,i.join)(n,t)
;if(void 0!==statusOf(r))return{path:r,shown:"."===e?t:(0,i.join)(e,t)}}
throw new a.bD("usage",`there is no ${nt[0]} in the directory ${n}`,'name a spec, its directory, or a function as FILE.py:NAME; "hither functions" lists the functions')}const it=67108864
;function read(e,t){try{return(0,ae.Wy)(e,{limit:it,links:"follow"})}catch(e){const n="EACCES"===(0,a.vq)(e)?"permission denied":(0,a.u0)(e)
;throw new a.bD("usage",`${t} can't be read: ${n}`,"give a regular file that you have permission to read",{cause:e})}}var at=n(31235);// CONCATENATED MODULE: ./src/run/prepare-run.ts
async function prepareRun(e,t){const n=await prepareSpec(e,t),r=void 0===e.output?[]:await(0,at.GW)(e.output);if(0===r.length)return n;return{ok:!1,problems:[...n.ok?[]:n.problems,...r],
warnings:n.warnings}}async function prepareSpec(e,t){const n=await loadSpec(e),r=n.sound;if(!n.ok&&0===r.jobs.length)return n
;const{jobs:i,problems:a}=prepare_run_chooseJobs(r,e),s=t?.(i,r)??[],o=[...n.ok?[]:n.problems,...s],c=[...o,...notAt(a,o)];if(s.length>0)return{ok:!1,problems:c,warnings:n.warnings}
;const u=await prepareJobs({spec:r,jobs:i},e),l=await confineRemotes(r,e),f=[...n.warnings,...u.warnings],d=[u,l].flatMap(e=>e.ok?[]:e.problems);if(c.length>0||!u.ok||!l.ok)return{ok:!1,
problems:[...c,...notAt(d,o)],warnings:f};return{ok:!0,value:{spec:r,jobs:u.value,remoteStores:l.value},warnings:f}}function notAt(e,t){const n=new Set(t.map(({where:e})=>(0,a.j$)(e)))
;return e.filter(({where:e})=>void 0===e?.line||!n.has((0,a.j$)(e)))}async function confineRemotes(e,t){const n=pathRules(e.directory,t),r=[],i=[...t.remoteStores]
;for(const{location:t,write:a,where:s}of e.remoteStores){const e=(0,Qe.PW)(t)?void 0:await(0,u.e)({path:t,base:"spec",where:s},n);if(void 0!==e&&!e.ok){r.push(...e.problems);continue}
const o=e?.value??(0,Qe.Ih)(t,n.directory);if(!i.some(e=>e.location===o))i.push({location:o,write:a})}return r.length>0?{ok:!1,problems:r,warnings:[]}:{ok:!0,value:i,warnings:[]}}
function prepare_run_chooseJobs(e,t){const{jobs:n,problems:r}=chosenJobs(e.jobs,t),i=t.slurm.flatMap(e=>(0,y.aH)(e)??[]),a=0===i.length?n:n.map(e=>(0,y.Aw)(e,i));return{jobs:a,
problems:[...r,...checkGraph(a)]}}async function prepareJobs(e,t){const n={...void 0===t.runtime?{}:{runtime:t.runtime},...void 0===t.container?{}:{container:t.container},...void 0===t.timeout?{}:{
timeout:t.timeout}};return resolveJobs(e.jobs,{paths:pathRules(e.spec.directory,t),overrides:n,searchPath:t.environment.PATH??"",reserved:reservedDirectories(t)})}
function reservedDirectories({store:e,output:t,remoteStores:n,environment:r}){
const i=compiledCodeDirectory(r),a=[["the content store",e],...void 0===i?[]:[["the cache of compiled code",i]],...void 0===t?[]:[["the output directory",t]],...n.flatMap(({location:e})=>(0,
Qe.PW)(e)?[]:[["a remote store",e]])];return{temp:(0,_e.e6)(r),ours:a.map(([e,t])=>[e,(0,s.dN)(t)])}}}),52677:(function(e,t,n){n.d(t,{GH:()=>findKacheryUris,rI:()=>parseKacheryUri,
t2:()=>formatKacheryUri})
;const r=/^sha1:\/\/([0-9a-f]{40})(?:\.[^/?]*)?(?:\/([^?]*))?(?:\?(.*))?$/is,i=/^sha1dir:\/\/([0-9a-f]{40})(?:\.[^/?]*)?(?:\/([^?]*))?(?:\?.*)?$/is,a=/^md5:\/\/([0-9a-f]{32})(?:\.[^/?]*)?(?:\/([^?]*))?(?:\?.*)?$/is,s=/^kachery:[^:/]*:sha1:([0-9a-f]{40})(?::(.*))?$/is
;function parseKacheryUri(e){const[,t,n=""]=i.exec(e)??[];if(void 0!==t)return{kind:"directory",sha1:t.toLowerCase(),path:n.split("/").filter(e=>""!==e)};const[,o,c]=a.exec(e)??[]
;if(void 0!==o)return{kind:"md5",md5:o.toLowerCase(),...named(lastSegment(c))};const[,u,l,f]=r.exec(e)??[];if(void 0!==u){const e=new URLSearchParams(f??""),t=lastSegment(l)||(e.get("label")??void 0)
;return{kind:"object",sha1:u.toLowerCase(),...named(t),...origins(e)}}const[,d,h]=s.exec(e)??[];return void 0===d?void 0:{kind:"object",sha1:d.toLowerCase(),...named(h)}}function named(e){
return void 0===e||""===e?{}:{name:e}}function origins(e){const t=/^[0-9a-f]{40}$/i.exec(e.get("manifest")??"")?.[0],[,n,r,i]=/^([0-9a-f]{40})~(\d{1,15})~(\d{1,15})$/i.exec(e.get("chunkOf")??"")??[]
;return{...void 0===t?{}:{manifest:t.toLowerCase()},...void 0===n?{}:{chunkOf:{sha1:n.toLowerCase(),start:Number(r),end:Number(i)}}}}function lastSegment(e){return e?.slice(e.lastIndexOf("/")+1)}
function formatKacheryUri(e,t){return`sha1://${e}/${t}`}const o=/(?:sha1(?:dir)?:\/\/|kachery:[\w.-]*:sha1:)[0-9a-f]{40}(?![0-9a-z])[^\s"'<>\\^`{|}]*/gi;function findKacheryUris(e){const t=new Map
;for(const[n]of e.matchAll(o)){const e=parseKacheryUri(n),r=void 0===e||"md5"===e.kind?n:`${e.kind} ${e.sha1}`;if(void 0!==e&&!t.has(r))t.set(r,e)}return[...t.values()]}}),73895:(function(e,t,n){n.d(t,{
IJ:()=>linkOf,U4:()=>linksRoot,XF:()=>readLink,ZP:()=>linkPaths,mC:()=>writeLink,yX:()=>linkText});var r=n(77598),i=n(76760),a=n(4448),s=n(20654),o=n(5891);const c=65536;function linksRoot(e){
return(0,i.join)(e,"linked_files")}function linkPaths(e,t){return[`${(0,o.du)(e,t)}.link`,(0,o.du)(linksRoot(e),t)]}async function readLink(e,t){const n=parse(String(await(0,s.VX)(e,{limit:c
}).catch(()=>""))),r=textAt(n,"path"),a=numberAt(n,"size")??numberAt(valueAt(n,"stat"),"size");return void 0===r||void 0===a||!(0,i.isAbsolute)(r)?void 0:{path:r,size:a,own:ownOf(valueAt(n,"hither"),{
sha1:t,size:a,path:r})}}async function linkOf(e,t){const n=await Promise.all(linkPaths(e,t).map(e=>readLink(e,t)));return n.find(e=>void 0!==e?.own)??n.find(e=>void 0!==e)}
async function writeLink(e,t){const n=linkText(t);for(const r of linkPaths(e.root,t.ref.sha1))if(String(await(0,s.VX)(r,{limit:c}).catch(()=>""))!==n)await(0,a.f)(e,{path:r,text:n}).catch(()=>{})}
function linkText(e){const{path:t,ref:n,status:r,start:i}=e,a=Number(r.mtimeNs/1000000000n)+1e-9*Number(r.mtimeNs%1000000000n),{sha1:s,sha256:o,size:c}=n,l=fieldsOf(e);return`${JSON.stringify({path:t,
size:c,mtime:a,sha1:s,manifest_hash:null,stat:{size:c,mtime:a},hither:{schema:u,sha256:o,...l,start:i.toString("base64"),check:checkOf(e)}})}\n`}const u="hither-link/1";function fieldsOf({status:e}){
return{device:String(e.dev),inode:String(e.ino),mtime_ns:String(e.mtimeNs),ctime_ns:String(e.ctimeNs)}}function checkOf(e){const{sha1:t,sha256:n,size:i}=e.ref;return(0,
r.createHash)("sha256").update(JSON.stringify([u,e.path,i,t,n,fieldsOf(e),e.start.toString("base64")])).digest("hex")}function ownOf(e,{path:t,size:n,sha1:r}){
const i=textAt(e,"sha256"),[a,s,o,c]=["device","inode","mtime_ns","ctime_ns"].map(t=>wholeAt(e,t));if(void 0===i||void 0===a||void 0===s||void 0===o||void 0===c||!Number.isSafeInteger(n))return
;const u={ref:{sha1:r,sha256:i,size:n},status:{dev:a,ino:s,size:BigInt(n),mtimeNs:o,ctimeNs:c},start:Buffer.from(textAt(e,"start")??"","base64")};return textAt(e,"check")===checkOf({path:t,...u
})?u:void 0}function parse(e){try{return JSON.parse(e)}catch{return}}function valueAt(e,t){return"object"==typeof e&&null!==e?e[t]:void 0}function textAt(e,t){const n=valueAt(e,t)
;return"string"==typeof n?n:void 0}function numberAt(e,t){const n=valueAt(e,t);return"number"==typeof n?n:void 0}function wholeAt(e,t){const n=textAt(e,t)
;return void 0!==n&&/^\d{1,30}$/.test(n)?BigInt(n):void 0}}),10770:(function(e,t,n){n.d(t,{H:()=>resolveUri,q:()=>objectsOfUri});var r=n(77598),i=n(51455),a=n(74296),s=n(74890),o=n(5891)
;async function resolveUri(e,t){switch(e.kind){case"object":await makePresent(e,t);return{ref:await t.identify(e.sha1),name:e.name};case"directory":return fileInDirectory(e,t);case"md5":return{
ref:await objectOfMd5(e.md5,t),name:e.name}}}async function objectsOfUri(e,t){if("md5"===e.kind)return[];if("object"===e.kind){await makePresent(e,t);return[e.sha1]}
const{readListing:r}=await n.e(179).then(n.bind(n,16179)),i=await t.has(e.sha1)?await r(e.sha1,t):void 0,a=void 0===i?void 0:entryAt(i,e.path)
;return void 0===a?[e.sha1]:[e.sha1,..."sha1"in a?[a.sha1]:filesOf(a)]}async function makePresent({sha1:e,manifest:t,chunkOf:r},i){if(void 0===t&&void 0===r||await i.has(e))return
;const{cutChunk:a,joinChunks:s}=await n.e(43).then(n.bind(n,41043));if(void 0!==r&&await i.has(r.sha1))await a(e,r,i);else if(void 0!==t&&await i.has(t))await s(e,t,i)}
async function fileInDirectory({sha1:e,path:t},r){const i=`sha1dir://${e}${t.map(e=>`/${e}`).join("")}`,{readListing:s}=await n.e(179).then(n.bind(n,16179)),o=entryAt(await s(e,r),t)
;if(void 0===o)throw new a.bD("usage",`${i}: the directory has no such file`,"check the path after the hash")
;if(!("sha1"in o))throw new a.bD("usage",`${i} is a directory`,"name a file in it: sha1dir://HASH/PATH");return{ref:await r.identify(o.sha1),name:t.at(-1)}}function entryAt(e,t){const[n,...r]=t
;if(void 0===n)return e;const i=e.dirs.get(n);return void 0===i?0===r.length?e.files.get(n):void 0:entryAt(i,r)}function filesOf({files:e,dirs:t}){
return[...[...e.values()].map(({sha1:e})=>e),...[...t.values()].flatMap(filesOf)]}async function objectOfMd5(e,t){const n=(0,o.wb)(t.root,e);await(0,i.lstat)(n).catch(t=>{if("ENOENT"===(0,
a.vq)(t))throw new a.bD("store",`the object md5://${e} is not in the content store: there is no ${n}`,'store the file with "hither store put FILE", and use the URI that it prints');throw t})
;const c=await t.putFile(n),u=await(0,s.D)(await t.openVerified(c),async e=>{const t=(0,r.createHash)("md5");for await(const n of e.createReadStream({start:0,autoClose:!1}))t.update(n)
;return t.digest("hex")});if(u!==e)throw new a.bD("store",`the object md5://${e} is damaged: ${n} has the md5 ${u}`,"remove that file and store the right one");return c}}),5891:(function(e,t,n){n.d(t,{
DA:()=>flightsDirectory,GO:()=>jobsDirectory,M1:()=>quarantineDirectory,Pr:()=>recentPath,Rk:()=>failuresDirectory,WL:()=>runsDirectory,YA:()=>failurePath,cI:()=>userDirectoryPath,du:()=>objectPath,
lt:()=>homeOf,oG:()=>objectsDirectory,q1:()=>storeRoot,qD:()=>mapPath,qW:()=>statPath,rD:()=>recentDirectory,s3:()=>entryPath,vv:()=>submittedDirectory,wb:()=>md5Path,wn:()=>journalsDirectory,
yg:()=>flightPath});var r=n(48161),i=n(76760),a=n(74296),s=n(51922),o=n(13853);function quarantineDirectory(e){return(0,i.join)((0,o.cy)(e),"quarantine")}function userDirectoryPath(e,t){return(0,
i.join)((0,o.cy)(e),"users",String(t))}function runsDirectory(e){return(0,i.join)((0,o.cy)(e),"runs")}function submittedDirectory(e){return(0,i.join)((0,o.cy)(e),"submitted")}
function journalsDirectory(e){return(0,i.join)((0,o.cy)(e),"journals")}function jobsDirectory(e){return(0,i.join)((0,o.cy)(e),"jobs")}function entryPath(e,t){
return`${jobsDirectory(e)}/${t.slice(0,2)}/${t.slice(2,4)}/${checkedSha256(t)}.json`}function recentDirectory(e){return(0,i.join)((0,o.cy)(e),"recent")}function recentPath(e,t){return(0,
i.join)(recentDirectory(e),t.slice(0,2),checkedSha256(t))}function failuresDirectory(e){return(0,i.join)((0,o.cy)(e),"failures")}function failurePath(e,t){return(0,
i.join)(failuresDirectory(e),checkedSha256(t).slice(0,2),t.slice(2,4))}function statPath(e,t){return(0,i.join)((0,o.cy)(e),"stats",t.slice(0,2),checkedSha256(t))}function flightsDirectory(e){return(0,
i.join)((0,o.cy)(e),"flights")}function flightPath(e,t){return(0,i.join)(flightsDirectory(e),checkedSha256(t))}function objectsDirectory(e){return(0,i.join)(e,"sha1")}function objectPath(e,t){
return(0,i.join)(objectsDirectory(e),...fanOut(t),t)}function md5Path(e,t){if(!/^[0-9a-f]{32}$/.test(t))throw(0,a.jr)(`${JSON.stringify(t.slice(0,60))} is not an md5`);return(0,
i.join)(e,"md5",t.slice(0,2),t.slice(2,4),t.slice(4,6),t)}function mapPath(e,t){return(0,i.join)((0,o.cy)(e),"map",...fanOut(t),`${t}.json`)}function checkedSha256(e){
if(!/^[0-9a-f]{64}$/.test(e))throw(0,a.jr)(`${JSON.stringify(e.slice(0,80))} is not a sha256`);return e}function fanOut(e){if(!/^[0-9a-f]{40}$/.test(e))throw(0,
a.jr)(`${JSON.stringify(e.slice(0,60))} is not a sha1`);return[e.slice(0,2),e.slice(2,4),e.slice(4,6)]}function storeRoot(e){if(e.KACHERY_STORAGE_DIR)return(0,i.resolve)(e.KACHERY_STORAGE_DIR)
;const t=e.XDG_DATA_HOME&&(0,i.isAbsolute)(e.XDG_DATA_HOME)?e.XDG_DATA_HOME:void 0;return(0,i.join)(t??(0,i.join)(homeOf(e),".local","share"),"hither","kachery")}function homeOf({HOME:e}){if(e&&(0,
i.isAbsolute)(e))return e;try{return(0,r.userInfo)().homedir}catch{const e=`set KACHERY_STORAGE_DIR, or name a directory with ${(0,s.Pe)("store")}`
;throw new a.bD("usage","there is no directory for the content store: this user has no home directory, and HOME is not set",e)}}}),44471:(function(e,t,n){n.d(t,{f:()=>whatChanged})
;var r=n(73024),i=n(74296),a=n(34531);function whatChanged({path:e,status:t}){let n;try{n=(0,r.lstatSync)(e,{bigint:!0})}catch(e){return["ENOENT","ENOTDIR"].includes((0,
i.vq)(e)??"")?"is gone":`can't be examined any more (${(0,i.vq)(e)})`}if((0,a.H5)(n,t))return;if(n.ino!==t.ino||n.dev!==t.dev)return"was replaced by another file"
;if(n.size!==t.size)return`has ${n.size} bytes instead of ${t.size}`;const time=e=>new Date(Number(e/1000000n)).toISOString().replace("T"," ")
;return n.mtimeNs===t.mtimeNs?`was changed, or its owner, permissions or name were, at ${time(n.ctimeNs)}`:`was written to at ${time(n.mtimeNs)}`}}),17972:(function(e,t,n){n.d(t,{Q:()=>digestBytes,
T:()=>digestFile});var r=n(77598);// CONCATENATED MODULE: ./src/store/objects/parallel-digest.ts
const i=67108864,a=4194304;async function parallelDigest(e){const t=Math.min(a,e+1),n=[new SharedArrayBuffer(t),new SharedArrayBuffer(t)],s=[Buffer.from(n[0]),Buffer.from(n[1])],o=(0,
r.createHash)("sha1"),c=e<i?sha256Here(s):await sha256InThread(n);return{buffers:s,async update(e,t){const n=c.update(e,t);o.update(s[e].subarray(0,t));await n},digest:async()=>({sha1:o.digest("hex"),
sha256:await c.digest()}),close:c.close}}function sha256Here(e){const t=(0,r.createHash)("sha256");return{update:async(n,r)=>t.update(e[n].subarray(0,r)),digest:async()=>t.digest("hex"),
close:async()=>{}}}
const s="\nconst { parentPort, workerData } = require('node:worker_threads');\nconst hash = require('node:crypto').createHash('sha256');\nparentPort.on('message', (piece) => {\n  if (piece !== null) {\n    hash.update(new Uint8Array(workerData[piece[0]], 0, piece[1]));\n  }\n  parentPort.postMessage(piece === null ? hash.digest('hex') : '');\n});\n"
;async function sha256InThread(e){const{Worker:t}=await Promise.resolve().then(n.t.bind(n,75919,23)),r=new t(s,{eval:!0,workerData:e}),ask=e=>new Promise((t,n)=>{r.once("message",e=>{r.off("error",n)
;t(e)});r.once("error",n);r.postMessage(e)});return{update:(e,t)=>ask([e,t]),digest:()=>ask(null),close:async()=>{await r.terminate()}}}// CONCATENATED MODULE: ./src/store/objects/digest-file.ts
async function digestFile(e,t={}){const n=await parallelDigest((await e.stat()).size);try{const r=await passThrough(e,t,n);return{...await n.digest(),size:r}}finally{await n.close()}}
async function passThrough(e,{target:t,signal:n},r){const fill=(t,n)=>e.read(r.buffers[t],0,r.buffers[t].length,n);let i=0,a=0,{bytesRead:s}=await fill(i,0);for(;s>0;){
const e=0===i?1:0,o=void 0===t?void 0:writeAll(t,r.buffers[i].subarray(0,s)),c=fill(e,a+s),u=r.update(i,s);a+=s;[{bytesRead:s}]=await Promise.all([c,o,u]);i=e;if(s>0)n?.throwIfAborted()}return a}
async function writeAll(e,t){for(let n=0;n<t.length;){const{bytesWritten:r}=await e.write(t,n,t.length-n,null);n+=r}}function digestBytes(e){return{sha1:(0,
r.createHash)("sha1").update(e).digest("hex"),sha256:(0,r.createHash)("sha256").update(e).digest("hex"),size:e.length}}}),40041:(function(e,t,n){n.d(t,{_:()=>readMetadata,f:()=>writeMetadata})
;var r=n(77598),i=n(74296),a=n(4448),s=n(20654),o=n(5891);const c=1024;async function readMetadata(e,t){const n=String(await(0,s.VX)((0,o.qD)(e,t),{limit:c
}).catch(()=>"")),[,r="",i]=/^\{"sha256":"([0-9a-f]{64})","size":(\d{1,15}),"check":"[0-9a-f]{64}"\}\n$/.exec(n)??[],a={sha1:t,sha256:r,size:Number(i)};return void 0!==i&&n===lineOf(a)?a:void 0}
async function writeMetadata(e,t){const n=await readMetadata(e.root,t.sha1);if(n?.sha256===t.sha256&&n.size===t.size)return;try{await(0,a.f)(e,{path:(0,o.qD)(e.root,t.sha1),text:lineOf(t)})}catch(e){
if(e instanceof i.bD||void 0===(0,i.vq)(e))throw e}}function lineOf({sha1:e,sha256:t,size:n}){return`{"sha256":"${t}","size":${n},"check":"${(0,
r.createHash)("sha256").update(`hither-map/1 ${e} ${t} ${n}`).digest("hex")}"}\n`}}),61552:(function(e,t,n){n.d(t,{g:()=>quarantineDamaged,t:()=>quarantine})
;var r=n(77598),i=n(51455),a=n(76760),s=n(73518),o=n(5891),c=n(71433);async function quarantine({root:e},t){const n=(0,o.M1)(e);(0,s.K)(n);const c=(0,a.join)(n,`${(0,a.basename)(t)}.${(0,
r.randomBytes)(8).toString("hex")}`);await(0,i.rename)(t,c);return c}async function quarantineDamaged(e,t){const n=(0,o.du)(e.root,t),r=await(0,c.mw)(n,e.signal)
;return"good"===r.state&&r.value.sha1===t||"missing"===r.state?void 0:quarantine(e,n)}}),34531:(function(e,t,n){n.d(t,{H5:()=>sameStatus,Is:()=>isSettled,Np:()=>recordedFile,U8:()=>recordedDigests,
a9:()=>fileStamp,mR:()=>recordFile,nt:()=>recordDigests});var r=n(77598),i=n(51455),a=n(4448),s=n(20654),o=n(5891);const c=1024n**2n,u=2500,l=1024;async function recordedFile(e,t){
const{text:n,ref:r}=await recordOf(e,t),i=void 0===r?f:await objectStamp(e,r);return void 0!==r&&i!==f&&n===lineOf(r,t,i)?r:void 0}async function recordedDigests(e,t){
const{text:n,ref:r}=await recordOf(e,t);if(void 0===r)return;return[lineOf(r,t,f),lineOf(r,t,await objectStamp(e,r))].includes(n)?r:void 0}async function recordFile(e,t,n){
const r=await objectStamp(e,n);if(r!==f)await record(e,t,lineOf(n,t,r))}async function recordDigests(e,t,n){await record(e,t,lineOf(n,t,f))}async function record(e,t,n){
if(t.size>=c&&isSettled(t))await(0,a.f)(e,{path:pathOf(e,t),text:n}).catch(()=>{})}async function recordOf(e,t){if(t.size<c)return{text:"",ref:void 0};const n=String(await(0,s.VX)(pathOf(e,t),{limit:l
}).catch(()=>"")),[,r,i=""]=/^([0-9a-f]{40}) ([0-9a-f]{64}) [0-9a-f]{64}\n$/.exec(n)??[];return{text:n,ref:void 0===r?void 0:{sha1:r,sha256:i,size:Number(t.size)}}}function isSettled({ctimeNs:e}){
return Date.now()-Number(e/1000000n)>u}function sameStatus(e,t){return fileStamp(e)===fileStamp(t)}function pathOf(e,{dev:t,ino:n}){return(0,o.qW)(e.root,(0,
r.createHash)("sha256").update(`${t} ${n}`).digest("hex"))}function fileStamp({dev:e,ino:t,size:n,mtimeNs:r,ctimeNs:i}){return[e,t,n,r,i].join(" ")}const f="none"
;async function objectStamp(e,{sha1:t}){const n=await(0,i.lstat)((0,o.du)(e.root,t),{bigint:!0}).catch(()=>{});return n?.isFile()?[n.ino,n.size,n.mtimeNs].join(" "):f}
function lineOf({sha1:e,sha256:t},n,i){return`${e} ${t} ${(0,r.createHash)("sha256").update(`hither-stat/1 ${fileStamp(n)} ${i} ${e} ${t}`).digest("hex")}\n`}}),71433:(function(e,t,n){n.d(t,{
Nn:()=>inspect,T5:()=>verifyAt,UD:()=>compare,_8:()=>openAt,cf:()=>retryOnce,m6:()=>readAt,mw:()=>digestAt,sA:()=>verifyHandle});var r=n(74296),i=n(10662),a=n(74890),s=n(17972)
;async function inspect(e,t){const n=await openIfThere(e);if("good"!==n.state)return n;return(0,a.D)(n.value,async e=>{const n=await e.stat();return n.isFile()?t(e,n.size):o})}
async function openAt(e,t,n){const r=await openIfThere(e);if("good"!==r.state)return r;const i=r.value;let a=o;try{a=(await i.stat()).isFile()?await verifyHandle(i,t,n):o}finally{
if("good"!==a.state)await i.close()}return"good"===a.state?r:a}const o={state:"damaged",why:"is not a regular file"};async function openIfThere(e){try{return{state:"good",value:await(0,i.sb)(e)}
}catch(e){switch((0,r.vq)(e)){case"ENOENT":return{state:"missing"};case"ELOOP":return{state:"damaged",why:"is a symbolic link"};case"ENXIO":return o;default:throw e}}}async function retryOnce(e){try{
const t=await e();return"damaged"===t.state?e():t}catch(t){if("ESTALE"!==(0,r.vq)(t))throw t;return e()}}function digestAt(e,t){return inspect(e,async e=>({state:"good",value:await(0,s.T)(e,{signal:t
})}))}function verifyAt(e,t,n){return inspect(e,e=>verifyHandle(e,t,n))}async function verifyHandle(e,t,n){const{size:r}=await e.stat();return r===t.size?compare(await(0,s.T)(e,{signal:n
}),t):wrongSize(r,t)}function readAt(e,t){return inspect(e,async(e,n)=>{if(n!==t.size)return wrongSize(n,t);const r=await e.readFile(),i=compare((0,s.Q)(r),t);return"good"===i.state?{state:"good",
value:r}:i})}function compare(e,t){if(e.size!==t.size)return wrongSize(e.size,t);if(e.sha1!==t.sha1)return{state:"damaged",why:`has the sha1 ${e.sha1}`};return e.sha256===t.sha256?{state:"good",
value:e}:{state:"damaged",why:`has the sha256 ${e.sha256} instead of ${t.sha256}`}}function wrongSize(e,t){return{state:"damaged",why:`has ${e} bytes instead of ${t.size}`}}}),10513:(function(e,t,n){
n.d(t,{C:()=>openStore});var r=n(76760),i=n(51455),a=n(74296),s=n(95389),o=n(10662),c=n(74890),u=n(73895);// CONCATENATED MODULE: ./src/store/kachery/linked-files.ts
function linkedFiles(e,t){return{name:`${e} (links)`,has:async t=>void 0!==await target(e,t),async fetch(n,r){const i=await target(e,n);if(void 0===i)return!1;await(0,c.D)(await(0,o.lf)(i),e=>(0,
s.j)(e,r,t));return!0}}}async function target(e,t){const n=(0,r.basename)(t);for(const t of(0,u.ZP)(e,n)){const e=await(0,u.XF)(t,n),r=void 0===e?void 0:await(0,i.lstat)(e.path).catch(unreadable)
;if(void 0!==e&&r?.isFile()&&r.size===e.size)return e.path}return}function unreadable(e){if(void 0===(0,a.vq)(e))throw e}var l=n(73518),f=n(73012),d=n(44182),h=n(44471),m=n(17972),p=n(73024),w=n(5891)
;// CONCATENATED MODULE: ./src/store/objects/verified-files.ts
const g=1048576,y=20000000n;async function recordVerified(e,{sha1:t,size:n},r){if(n<g)return;const a=await(0,i.lstat)(r,{bigint:!0}).catch(()=>{})
;if(void 0!==a&&a.ctimeNs-a.mtimeNs>y)e.set(t,a);else e.delete(t)}async function unchangedSince(e,{sha1:t},n){const r=e.get(t),a=void 0===r?void 0:await(0,i.lstat)(n,{bigint:!0}).catch(()=>{})
;return void 0!==r&&void 0!==a&&sameContent(r,a)&&r.ctimeNs===a.ctimeNs?r:void 0}function sameContent(e,t){return e.dev===t.dev&&e.ino===t.ino&&e.size===t.size&&e.mtimeNs===t.mtimeNs}var v=n(71433)
;// CONCATENATED MODULE: ./src/store/objects/materialize-object.ts
async function materializeObject(e,t,{ref:n,mode:i}){(0,l.K)((0,r.dirname)(t));return("link"===i?await placeLink(e,t,n):void 0)??await placeSystemCopy(e,t,n)??placeCopy(e,t,n)}
const b=["EXDEV","EPERM","EACCES","EMLINK","ENOTSUP","EOPNOTSUPP","ENOSYS","EEXIST"];async function placeLink({root:e,verifiedFiles:t,signal:n},r,s){const o=(0,
w.du)(e,s.sha1),c=await unchangedSince(t,s,o);try{await(0,i.link)(o,r)}catch(e){const t=(0,a.vq)(e)??"";if(b.includes(t))return;if("ENOENT"===t)return{state:"missing"};throw e}
const u=await removeUnlessGood(r,()=>verifyLink(r,s,{written:c,signal:n}));if(void 0!==c&&"good"===u?.state)await recordVerified(t,s,r);return u}async function verifyLink(e,t,{written:n,signal:r}){
let i=!1;const a=await(0,v.Nn)(e,async e=>{const a=await e.stat({bigint:!0});i=a.uid!==BigInt(process.getuid?.()??-1)||0n!=(18n&a.mode);if(i)return{state:"damaged",why:""}
;return void 0!==n&&sameContent(n,a)?{state:"good",value:t}:(0,v.sA)(e,t,r)});return i?void 0:a}async function placeSystemCopy({root:e,verifiedFiles:t,signal:n},r,u){const l=(0,w.du)(e,u.sha1)
;if(void 0===await unchangedSince(t,u,l))return;try{await(0,c.D)(await(0,o.lf)(l),e=>(0,s.j)(e,r,n))}catch(e){if(["EEXIST","ENOENT"].includes((0,a.vq)(e)??""))return;throw e}
return removeUnlessGood(r,async()=>{await(0,i.chmod)(r,292);const{size:e}=await(0,i.lstat)(r);return e===u.size&&void 0!==await unchangedSince(t,u,l)?{state:"good",value:u}:void 0})}
function placeCopy({root:e,signal:t},n,r){return copyVerified((0,w.du)(e,r.sha1),n,{ref:r,signal:t})}async function copyVerified(e,t,{ref:n,signal:r}){try{return await(0,v.Nn)(e,async e=>{
const a=p.constants.O_WRONLY|p.constants.O_CREAT|p.constants.O_EXCL|p.constants.O_NOFOLLOW,s=await(0,i.open)(t,a,292);return await removeUnlessGood(t,async()=>(0,v.UD)(await(0,c.D)(s,()=>(0,m.T)(e,{
target:s,signal:r})),n))})}catch(e){if("EEXIST"===(0,a.vq)(e))return alreadyThere(t,n,r);throw e}}async function alreadyThere(e,t,n){const r=await(0,v.T5)(e,t,n)
;if("good"!==r.state)throw new a.bD("store",`${e} already exists and is not this object`,"give a path that does not exist yet");return r}async function removeUnlessGood(e,t){let n=!1;try{
const e=await t();n="good"===e?.state;return e}finally{if(!n)await(0,i.rm)(e,{force:!0})}}var k=n(34531),$=n(6487);// CONCATENATED MODULE: ./src/store/link-file.ts
function withLinks(e,t,n){const i=new Map,a=createDigester(n),ofThisRun=async({sha1:e})=>{const n=i.get(e);return void 0===n||await t.has(e)?void 0:n
},elsewhere=async e=>await t.has(e.sha1)?void 0:i.get(e.sha1)??unchangedLink(n,e),recorded=async e=>await t.has(e)?void 0:(await(0,u.IJ)(n.root,e))?.own;return{...e,linkedFile:e=>i.get(e),
async linkFile(e){const t=await linkFile(e,{context:n,digestOnce:a});if(void 0!==t)i.set(t.ref.sha1,t);return t},has:async t=>i.has(t)||e.has(t),
identify:async t=>i.get(t)?.ref??(await recorded(t))?.ref??e.identify(t),async readStart(t,r){const i=(await recorded(t.sha1))?.start;return i?.subarray(0,r)??saysWhere(n,t,()=>e.readStart(t,r))},
async readVerified(t){const r=await ofThisRun(t);return void 0===r?saysWhere(n,t,()=>e.readVerified(t)):openLinked(r,n).then(async e=>e.readFile().finally(()=>e.close()))},async openVerified(t){
const r=await elsewhere(t);return void 0===r?saysWhere(n,t,()=>e.openVerified(t)):openLinked(r,n)},async materialize(t,i,a){const s=await("copy"===a?elsewhere(t):ofThisRun(t))
;if(void 0===s)return saysWhere(n,t,()=>e.materialize(t,i,a));(0,l.K)((0,r.dirname)(i));if("good"!==(await copyVerified(s.path,i,{ref:t,signal:n.signal}).catch(e=>{throw(0,
$.gl)(e,`copy ${s.path} to ${i}`)})).state)throw await notTheObject(s)}}}async function unchangedLink({root:e},{sha1:t,sha256:n}){const r=await(0,u.IJ)(e,t),i=r?.own&&{...r.own,path:r.path}
;return i?.ref.sha256===n&&void 0===(0,h.f)(i)?i:void 0}async function linkFile(e,{context:t,digestOnce:n}){const r=await e.stat({bigint:!0}),i=(0,k.Is)(r)?await(0,f.h)(e):void 0;if(void 0===i)return
;const a=await(0,k.U8)(t,r),s=a??await n(e,r).catch(failed(i,t));if(void 0===a){if(!(0,k.H5)(r,await e.stat({bigint:!0})))throw(0,$.a4)(i);await(0,k.nt)(t,r,s)}const o={ref:s,path:i,status:r,
start:await startOf(e,s.size)};await(0,u.mC)(t,o);return o}function failed(e,{root:t}){return n=>{throw(0,$.gl)(n,`link ${e} in ${t}`)}}function createDigester({signal:e}){const t=new Map
;return(n,r)=>{const i=(0,k.a9)(r),a=t.get(i)??(0,m.T)(n,{signal:e}).finally(()=>t.delete(i));t.set(i,a);return a}}async function startOf(e,t){
const{buffer:n,bytesRead:r}=await e.read(Buffer.alloc(d.Qk),0,d.Qk,0),i=(0,d.nq)(n.subarray(0,r),t);return i.ok?n.subarray(0,i.headerLength):Buffer.alloc(0)}async function openLinked(e,{signal:t}){
const n=await(0,v._8)(e.path,e.ref,t).catch(t=>{throw(0,$.gl)(t,`read ${e.path}`)});if("good"!==n.state)throw await notTheObject(e);return n.value}async function notTheObject(e){
return goneFile(e.ref.sha1,e.path,(0,h.f)(e)??"has other bytes")}async function saysWhere({root:e},{sha1:t},n){try{return await n()}catch(n){const r=n instanceof a.bD&&"store"===n.code?await(0,
u.IJ)(e,t):void 0,i=r?.own&&(0,h.f)({path:r.path,status:r.own.status});throw void 0===r||void 0===i?n:goneFile(t,r.path,i)}}function goneFile(e,t,n){
return new a.bD("store",`the object sha1://${e} is not in the content store: it was linked to ${t}, which ${n}`,'put the file back, or store it with "hither store put FILE"')}
var x=n(40041),O=n(51922),S=n(97029),j=n(20687),E=n(61552);// CONCATENATED MODULE: ./src/store/objects/commit-object.ts
async function commitObject(e,t,n){const r=(0,w.du)(e.root,n.sha1);if(await isThere(e,r,n)){await(0,i.rm)(t);await markUsed(r)}else{await place(e,t,{target:r,ref:n})
;await recordVerified(e.verifiedFiles,n,r)}await(0,x.f)(e,n)}async function isThere({root:e,signal:t},n,r){const a=await(0,i.lstat)(n).catch(ifMissing);if(!a?.isFile()||a.size!==r.size)return!1
;const s=await(0,x._)(e,r.sha1);if(s?.sha256===r.sha256)return!1;const o=await(0,v.mw)(n,t);if("good"!==o.state||o.value.sha1!==r.sha1)return!1;if(o.value.sha256!==r.sha256)throw(0,
$.RU)(e,r,o.value.sha256);return!0}async function markUsed(e){const t=new Date;await(0,i.utimes)(e,t,t).catch(()=>{})}async function place(e,t,{target:n,ref:a}){try{const i=(0,l.K)((0,r.dirname)(n))
;await moveTo(e,t,n);await Promise.all([...new Set([(0,r.dirname)(n),...i])].map(l.z))}catch(r){if(!isRefused(r)||"good"!==(await(0,v.T5)(n,a,e.signal)).state)throw r;await(0,i.rm)(t,{force:!0})}}
async function moveTo(e,t,n){try{(0,S.m)(t,n)}catch(r){if("EISDIR"!==(0,a.vq)(r))throw r;await(0,E.t)(e,n);(0,S.m)(t,n)}}function ifMissing(e){const t=(0,a.vq)(e)
;if("ENOENT"!==t&&"ENOTDIR"!==t)throw e}function isRefused(e){return(0,a.gj)(e)||"EROFS"===(0,a.vq)(e)}// CONCATENATED MODULE: ./src/store/objects/put-object.ts
const _=292;async function putBytes(e,t){const n=(0,m.Q)(t);await(0,j.mA)(e,async r=>{await(0,c.D)(await(0,j.GY)(e,r),async e=>{await e.writeFile(t);await seal(e,n.size)});await commitObject(e,r,n)})
;return n}async function putFile(e,t){if("string"!=typeof t)return copyIn(e,t);return(0,c.D)(await(0,o.sb)(t),t=>copyIn(e,t))}async function copyIn(e,t){const n=await regularFile(t),r=await(0,
k.Np)(e,n);if(void 0!==r)return r;return(0,j.mA)(e,async r=>{const i=await(0,c.D)(await(0,j.GY)(e,r),async n=>{const r=await(0,m.T)(t,{target:n,signal:e.signal});await seal(n,r.size);return r
}),a=await t.stat({bigint:!0});if(i.size!==Number(n.size)||a.mtimeNs!==n.mtimeNs)throw(0,$.a4)(await(0,f.h)(t)??"the file");await commitObject(e,r,i);if((0,k.H5)(n,a))await(0,k.mR)(e,n,i);return i})}
async function seal(e,t){await e.chmod(_);await e.sync();const n=await e.stat()
;if(n.size!==t)throw new a.bD("store",`the disk stored only ${n.size} of ${t} bytes, and reported no error`,`check the disk, or ${(0,O.zp)()}`,{transient:!0})}async function ingestFile(e,t){
e.signal?.throwIfAborted();const n=await(0,i.lstat)(t);if(!n.isFile()||1!==n.nlink||n.uid!==process.getuid?.())return putFile(e,t);return await(0,j.mA)(e,async n=>{if(!await takeAway(e,t,n))return
;try{return await adoptTaken(e,n)}catch(e){await(0,i.rename)(n,t).catch(()=>{});throw e}})??putFile(e,t)}async function takeAway(e,t,n){try{await(0,j.ai)(e,()=>(0,S.m)(t,n));return!0}catch(e){
if(["EXDEV","EACCES","EPERM"].includes((0,a.vq)(e)??""))return!1;throw e}}async function adoptTaken(e,t){const n=await sealTaken(e,t);await commitObject(e,t,n);return n}
async function sealTaken({signal:e},t){return(0,c.D)(await(0,o.sb)(t),async t=>{await regularFile(t);const n=await(0,m.T)(t,{signal:e});await seal(t,n.size);return n})}
async function ingestExpected(e,t,n){const r=await sealTaken(e,t),i=r.sha1===n.sha1&&r.sha256===(n.sha256??r.sha256)&&r.size===(n.size??r.size);if(i)await commitObject(e,t,r);return i}
async function regularFile(e){const t=await e.stat({bigint:!0});if(!t.isFile())throw new a.bD("store","only regular files can be stored","give a file, not a directory, a pipe or a device");return t}
// CONCATENATED MODULE: ./src/store/local-store.ts
function localStore(e){const doing=(e,t)=>t().catch(t=>{throw(0,$.gl)(t,e)});return{root:e.root,putBytes:t=>doing(`store ${t.length} bytes in ${e.root}`,()=>putBytes(e,t)),
putFile:t=>doing(`store ${nameOf(t)} in ${e.root}`,()=>putFile(e,t)),ingestFile:t=>doing(`store ${t} in ${e.root}`,()=>ingestFile(e,t)),
ingestExpected:(t,n)=>doing(`store sha1://${n.sha1} in ${e.root}`,()=>ingestExpected(e,t,n)),has:t=>doing(`look for sha1://${t}`,()=>has(e.root,t)),
identify:t=>doing(`read sha1://${t}`,()=>identify(e,t)),verify:t=>doing(`read sha1://${t.sha1}`,async()=>(await verify(e,t)).state),quarantine:t=>doing(`quarantine sha1://${t}`,()=>(0,E.g)(e,t)),
readVerified:t=>doing(`read sha1://${t.sha1}`,()=>readVerified(e.root,t)),openVerified:t=>doing(`read sha1://${t.sha1}`,()=>openVerified(e,t)),
readStart:(t,n)=>doing(`read sha1://${t.sha1}`,()=>readStart(e.root,t,n)),materialize:(t,n,r)=>doing(`place sha1://${t.sha1} at ${n}`,()=>materialize(e,n,{ref:t,mode:r}))}}function nameOf(e){
return"string"==typeof e?e:"a file"}async function has(e,t){try{return(await(0,i.lstat)((0,w.du)(e,t))).isFile()}catch(e){if("ENOENT"===(0,a.vq)(e))return!1;throw e}}async function identify(e,t){
const{root:n,signal:r}=e,i=await(0,x._)(n,t);if(void 0!==i&&await has(n,t))return i;const a=valueOrThrow(await(0,v.cf)(async()=>{const e=await(0,v.mw)((0,w.du)(n,t),r)
;return"good"!==e.state||e.value.sha1===t?e:{state:"damaged",why:`has the sha1 ${e.value.sha1}`}}),n,t);await(0,x.f)(e,a);return a}async function verify({root:e,verifiedFiles:t,signal:n},r){
const i=(0,w.du)(e,r.sha1),a=await(0,v.cf)(()=>(0,v.T5)(i,r,n));if("good"===a.state)await recordVerified(t,r,i);return a}async function readVerified(e,t){return valueOrThrow(await(0,v.cf)(()=>(0,
v.m6)((0,w.du)(e,t.sha1),t)),e,t.sha1)}async function openVerified({root:e,signal:t},n){return valueOrThrow(await(0,v.cf)(()=>(0,v._8)((0,w.du)(e,n.sha1),n,t)),e,n.sha1)}
async function readStart(e,t,n){return valueOrThrow(await(0,v.Nn)((0,w.du)(e,t.sha1),async(e,t)=>{const{buffer:r,bytesRead:i}=await e.read(Buffer.alloc(Math.min(n,t)),0);return{state:"good",
value:r.subarray(0,i)}}),e,t.sha1)}async function materialize(e,t,n){const{sha1:r}=n.ref,i=await(0,v.cf)(()=>materializeObject(e,t,n));if("damaged"===i.state)await(0,E.g)(e,r).catch(()=>{})
;valueOrThrow(i,e.root,r)}function valueOrThrow(e,t,n){switch(e.state){case"good":return e.value;case"missing":throw(0,$.Ku)(t,n);case"damaged":throw(0,$.bi)(t,n,e.why)}}var T=n(67005)
;// CONCATENATED MODULE: ./src/store/remote/read-through.ts
function readThrough(e,t,n){const r=createFetcher(e,t,n),after=async(t,n)=>{if(!await e.has(t.sha1))await r(t);return n()};return{...e,has:async t=>await e.has(t)||hasAny(n,t),identify:t=>after({
sha1:t},()=>e.identify(t)),async verify(t){const i=await e.verify(t);if("damaged"===i&&await hasAny(n,t.sha1))await e.quarantine(t.sha1).catch(()=>{});return"good"!==i&&await r(t)?e.verify(t):i},
readVerified:t=>after(t,()=>e.readVerified(t)),openVerified:t=>after(t,()=>e.openVerified(t)),readStart:(t,n)=>after(t,()=>e.readStart(t,n)),materialize:(t,n,r)=>after(t,()=>e.materialize(t,n,r))}}
async function hasAny({links:e,remotes:t},n){const r=(0,w.du)("",n);return await e.has(r)||t.has(r)}function createFetcher(e,t,{links:n,remotes:r}){const i=new Map,fetchObject=async i=>{const a=(0,
j.l5)(t);try{const s=(0,w.du)("",i.sha1),o=await n.has(s)?[n,r]:[r],accept=()=>e.ingestExpected(a,i);for(const e of o.filter(({count:e})=>e>0)){await(0,j.LN)(t);if(void 0!==await e.fetch(s,a,{
most:i.size,accept:accept}))return!0}return!1}catch(t){throw(0,$.gl)(t,`store sha1://${i.sha1} in ${e.root}`)}};return e=>{const t=i.get(e.sha1);if(void 0!==t)return t
;const n=fetchObject(e).finally(()=>i.delete(e.sha1));i.set(e.sha1,n);return n}}var N=n(22955);// CONCATENATED MODULE: ./src/store/open-store.ts
function openStore(e,{remotes:t=N.mR,signal:n}={}){const i={root:(0,r.resolve)(e),verifiedFiles:new Map,signal:n},a=(0,N.GY)([linkedFiles(i.root,n)],()=>{}),s=(0,T.rs)(localStore(i),e=>localStore({
root:e,verifiedFiles:new Map,signal:n}));return withLinks(readThrough(s,i,{links:a,remotes:t}),s,i)}}),67005:(function(e,t,n){n.d(t,{Mp:()=>layeredPath,Xv:()=>makeOverlay,rs:()=>withOverlay,
v8:()=>isOthersBelow,w:()=>layersOf});var r=n(73024),i=n(51455),a=n(76760),s=n(74296),o=n(73518),c=n(5891),u=n(48924);const l="overlay";function layersOf(e){const t=(0,a.join)((0,u.dy)(e),l);return(0,
r.existsSync)(t)&&(0,u.ZH)(e)?[t,e]:[e]}async function makeOverlay(e){const t=(0,a.join)(await(0,u.Rp)(e),l);(0,o.K)(t);return t}function layeredPath(e,t){const n=e.map(t)
;return n.find((e,t)=>t===n.length-1||(0,r.existsSync)(e))??""}function isOthersBelow(e,t){const n=t instanceof s.bD?t.details.cause:t,{path:r,dest:i}=n??{};return(0,
s.gj)(n)&&[r,i].some(t=>"string"==typeof t&&t.startsWith(`${e}/`))}function withOverlay(e,t){const[n=e.root]=layersOf(e.root);let r=n===e.root?void 0:t(n)
;const holder=async t=>void 0!==r&&await isThere((0,c.du)(r.root,t))?r:e,put=async n=>{try{return await n(e)}catch(i){if(!isOthersBelow((0,c.oG)(e.root),i))throw i
;const a=await makeOverlay(e.root).catch(()=>{throw i});r??=t(a);return n(r)}};return{root:e.root,putBytes:e=>put(t=>t.putBytes(e)),putFile:e=>put(t=>t.putFile(e)),
ingestFile:e=>put(t=>t.ingestFile(e)),ingestExpected:(e,t)=>put(n=>n.ingestExpected(e,t)),has:async e=>(await holder(e)).has(e),identify:async e=>(await holder(e)).identify(e),
verify:async e=>(await holder(e.sha1)).verify(e),quarantine:async e=>(await holder(e)).quarantine(e),readVerified:async e=>(await holder(e.sha1)).readVerified(e),
openVerified:async e=>(await holder(e.sha1)).openVerified(e),readStart:async(e,t)=>(await holder(e.sha1)).readStart(e,t),materialize:async(e,t,n)=>(await holder(e.sha1)).materialize(e,t,n)}}
async function isThere(e){return void 0!==await(0,i.lstat)(e).catch(()=>{})}}),79310:(function(e,t,n){n.d(t,{L1:()=>readCredentials,rv:()=>authorizationFor});var r=n(74296)
;const i="HITHER_REMOTE_CREDENTIALS",a=/^(https?:\/\/\S+)\s+(\S.*)$/;function readCredentials(e){return(e??"").split("\n").map(e=>e.trim()).flatMap((e,t)=>{if(""===e||e.startsWith("#"))return[]
;const[,n="",s=""]=a.exec(e)??[]
;if(!URL.canParse(n))throw new r.bD("usage",`line ${t+1} of ${i} is invalid`,"write ADDRESS TOKEN or ADDRESS USER:PASSWORD, for example: https://store.example.org/kachery TOKEN")
;const o=s.includes(":")?`Basic ${Buffer.from(s).toString("base64")}`:`Bearer ${s}`;return[{base:new URL(n),authorization:o}]})}function authorizationFor(e,t){const{origin:n,pathname:r}=new URL(e)
;return t.find(({base:e})=>{const t=e.pathname.replace(/\/$/,"");return e.origin===n&&(r===t||r.startsWith(`${t}/`))})?.authorization}}),91826:(function(e,t,n){n.d(t,{P:()=>directoryStore})
;var r=n(51455),i=n(76760),a=n(74296),s=n(95389),o=n(73518),c=n(97029),u=n(10662),l=n(20687),f=n(74890),d=n(816);const h=["ENOENT","ENOTDIR"];function directoryStore(e,t){
const{root:n,signal:a}=e,reading=e=>readIn(n,e);return{name:n,has:e=>reading(async()=>(await(0,r.lstat)((0,i.join)(n,e))).isFile()),async fetch(e,t,r){let s;await reading(async()=>{s=await(0,u.sb)((0,
i.join)(n,e));return!0});return void 0===s?!1:(0,f.D)(s,e=>copyRegular(e,t,{most:r,signal:a}))},...t?{put:(t,n)=>put(e,t,n)}:{}}}async function copyRegular(e,t,{most:n,signal:i}){
const a=await e.stat();if(a.isFile())await(a.size>(n??Number.POSITIVE_INFINITY)?(0,r.writeFile)(t,"",{flag:"wx",mode:384}):(0,s.j)(e,t,i));return a.isFile()}async function readIn(e,t){try{
return await t()}catch(e){if(!h.includes((0,a.vq)(e)??""))throw failure("can't be read",e)}if(!(await(0,
r.stat)(e).catch(()=>{}))?.isDirectory())throw new d.p("doesn't exist: check its path, or create the directory");return!1}function failure(e,t){return void 0===(0,a.vq)(t)?t:new d.p(`${e}: ${(0,
a.u0)(t)}`)}async function put(e,t,n){try{await(0,r.stat)(e.root);await putFile(e,(0,i.join)(e.root,t),n)}catch(e){throw failure("can't be written to",e)}}async function putFile(e,t,{chunks:n}){
await(0,l.mA)(e,async r=>{await(0,f.D)(await(0,l.GY)(e,r),async t=>{for await(const r of n()){await t.writeFile(r);e.signal?.throwIfAborted()}await t.chmod(292);await t.sync()});const a=(0,o.K)((0,
i.dirname)(t));(0,c.m)(r,t);for(const e of new Set([(0,i.dirname)(t),...a]))await(0,o.z)(e)})}}),15009:(function(e,t,n){n.d(t,{Gq:()=>withoutLogin,Ih:()=>remoteLocation,Iw:()=>remoteProblem,
PW:()=>isAddress,ze:()=>readRemoteList});var r=n(76760);function readRemoteList(e,t){return e.split("\n").map(e=>e.trim()).filter(e=>""!==e).map(e=>readLine(e,t))}function readLine(e,t){
const[,n="",r]=/^(.*?)(?:\s+(write))?$/.exec(e)??[],i=remoteProblem(n);return void 0===i?{ok:!0,store:{location:remoteLocation(n,t),write:void 0!==r}}:{ok:!1,given:withoutLogin(n),...i}}
function withoutLogin(e){return e.replace(/\/\/[^/@]*@/,"//\u2026@")}const i=/^[a-z][a-z0-9+.-]*:\/\//i;function isAddress(e){return i.test(e)}function remoteProblem(e){if(!isAddress(e))return
;const t=URL.canParse(e)?new URL(e):void 0;if(void 0===t||!/^https?:$/.test(t.protocol))return{why:"is not the address of a remote store",
remedy:"give a directory, or an address that begins with http:// or https://"};if(""!==t.username||""!==t.password)return{why:"contains a login, which messages would show",
remedy:'remove it from the address, and set HITHER_REMOTE_CREDENTIALS to "ADDRESS USER:PASSWORD"'};return""===t.search&&""===t.hash?void 0:{why:'contains a "?" or a "#"',
remedy:'give the address above "sha1/aa/bb/cc/HASH"'}}function remoteLocation(e,t){return isAddress(e)?new URL(e).href.replace(/\/+$/,""):(0,r.resolve)(t,e)}}),13172:(function(e,t,n){n.d(t,{
A:()=>sourceOfText,p:()=>sourceOfFile});var r=n(816);const i=262144;function sourceOfFile(e,t){return{size:t,chunks:()=>chunksOf(e,t)}}function sourceOfText(e){const t=Buffer.from(e);return{
size:t.length,async*chunks(){yield t}}}async function*chunksOf(e,t){for(let n=0;n<t;){const{buffer:t,bytesRead:a}=await e.read(Buffer.allocUnsafe(i),0,i,n)
;if(0===a)throw new r.p("got too few bytes: the file became shorter while it was sent");yield t.subarray(0,a);n+=a}}}),816:(function(e,t,n){n.d(t,{p:()=>RemoteFailure})
;class RemoteFailure extends Error{name="RemoteFailure"}}),22955:(function(e,t,n){n.d(t,{E9:()=>openRemotes,GY:()=>joinRemotes,mR:()=>o});var r=n(51455),i=n(79310),a=n(91826),s=n(816);const o={count:0,
write:!1,has:async()=>!1,fetch:async()=>{},put:async()=>{}};async function openRemotes(e,{env:t,signal:r}){const s=[];for(const{location:o,write:c}of e)if(/^https?:/.test(o)){
const{webStore:e}=await n.e(687).then(n.bind(n,39687)),a=(0,i.L1)(t.HITHER_REMOTE_CREDENTIALS);s.push(e({base:o,writes:c,credentials:a,env:t,...r&&{signal:r}}))}else s.push((0,a.P)({root:o,signal:r
},c));return s}function joinRemotes(e,t){const n={read:new Set,put:new Set},attempt=async(e,r,i)=>{if(n.read.has(r)||n[e].has(r))return;try{return await i()}catch(i){if(!(i instanceof s.p))throw i
;if(!n[e].has(r)){const n="put"===e?"uploads to it are":"this remote store is";t(`${r.name} ${i.message}; ${n} skipped for the rest of this run`)}n[e].add(r);return}
},i=new Set,a=e.flatMap(e=>void 0===e.put?[]:[{store:e,put:e.put}]);return{count:e.length,write:a.length>0,async has(t){for(const n of e)if(await attempt("read",n,()=>n.has(t)))return!0;return!1},
async fetch(n,a,{most:s,accept:o}){for(const c of e){let e=!1;try{const r=await attempt("read",c,()=>c.fetch(n,a,s))??!1;e=r&&await o();if(r&&!e){i.add(`${c.name} ${n}`)
;t(`${c.name}: ${n} failed verification; ignored`)}}finally{if(!e)await(0,r.rm)(a,{force:!0})}if(e)return c.name}return},async put(e,t,n){for(const{store:r,put:s}of a)await attempt("put",r,async()=>{
if(!("missing"===n&&!i.has(`${r.name} ${e}`)&&await r.has(e)))await s(e,t)})}}}}),6487:(function(e,t,n){n.d(t,{Ku:()=>missingObject,RU:()=>collidingObject,a4:()=>changedWhileRead,bi:()=>damagedObject,
gl:()=>storeError});var r=n(48161),i=n(74296),a=n(51922),s=n(5891);const o=new Map([["ENOSPC",{what:"the disk is full",remedy:"free some space there"}],["EDQUOT",{what:"your disk quota is used up",
remedy:"remove files that you don't need"}],["EFBIG",{what:"the file exceeds the size limit",remedy:"raise the limit (ulimit -f)"}],["EACCES",{what:"permission denied",
remedy:"ask the owner of the directory for access"}],["EPERM",{what:"permission denied",remedy:"ask the owner of the directory for access"}],["EROFS",{what:"the file system is read-only"
}],["ENOTDIR",{what:"a file is where a directory should be",remedy:"move the file away"}],["EIO",{what:"the disk reported an error",remedy:"check the disk"}]]),c=new Map([["ENOENT",{
what:"there is no such file",remedy:"check the path"}],["ELOOP",{what:"it is a symbolic link",remedy:"name the file that it points to"}],["EMFILE",{what:"too many files are open",
remedy:"raise the limit (ulimit -n), or run fewer jobs at once"}]]),u=new Set(["EACCES","EPERM","EROFS","EFBIG","ENOTDIR","ENOENT","ELOOP"]);function storeError(e,t){if((0,i.rV)(e))throw e
;if(e instanceof i.bD)return e;const n=codeOf(e),r=meaningOf(n)??{what:(0,i.u0)(e),remedy:"try again; if that doesn't help, check the disk"
},a=[n,pathOf(e)].filter(e=>e).join(" at "),s=`can't ${t}: ${r.what}${""===a?"":` (${a})`}`;return new i.bD("store",s,r.remedy,{cause:e,transient:!u.has(n)})}function meaningOf(e){const t=o.get(e)
;if(void 0===t)return c.get(e);const n=[t.remedy,(0,a.zp)()].filter(e=>void 0!==e);return{...t,remedy:n.join(", or ")}}function codeOf(e){
return e instanceof Error&&"errno"in e&&e.errno===-r.constants.errno.EDQUOT?"EDQUOT":(0,i.vq)(e)??""}function pathOf(e){return e instanceof Error&&"path"in e&&"string"==typeof e.path?e.path:void 0}
function changedWhileRead(e){return new i.bD("store",`${e} changed while it was being read`,"run again when no other process is writing to it")}function missingObject(e,t){const n=(0,s.du)(e,t)
;return new i.bD("store",`the object sha1://${t} is not in the content store: there is no ${n}`,`store it with "hither store put FILE", run the job that makes it, or choose the store that has it with ${(0,
a.Pe)("store")}`)}function damagedObject(e,t,n){return new i.bD("store",`the object sha1://${t} is damaged: ${(0,
s.du)(e,t)} ${n}`,'run again to store or recompute it, or store it with "hither store put FILE", which replaces the damaged file')}function collidingObject(e,t,n){
return new i.bD("store",`SHA-1 collision: the content store has another object with the sha1 ${t.sha1}: its sha256 is ${n}, the new one's is ${t.sha256}`,`one of the two files is probably malicious: check where they come from; the stored one is ${(0,
s.du)(e,t.sha1)}`)}}),48924:(function(e,t,n){n.d(t,{Rp:()=>makeUserDirectory,ZH:()=>hasUserDirectory,dy:()=>userDirectory})
;var r=n(77598),i=n(73024),a=n(51455),s=n(76760),o=n(74296),c=n(51922),u=n(73518),l=n(5891);const uid=()=>process.getuid?.()??0;function userDirectory(e){return(0,l.cI)(e,uid())}
function hasUserDirectory(e){const t=(0,i.lstatSync)(userDirectory(e),{throwIfNoEntry:!1});if(!t?.isDirectory())return!1;return t.uid===uid()&&0===(t.mode&f)||isLikeNew(t,newDirectory(e))}const f=18
;function isLikeNew({uid:e,mode:t},n){return void 0!==n&&n.uid===e&&(n.mode&f)===(t&f)}function newDirectory(e){const t=(0,s.join)((0,s.dirname)(userDirectory(e)),`new.${process.pid}.${(0,
r.randomBytes)(8).toString("hex")}`);try{(0,i.mkdirSync)(t,{mode:448});const e=(0,i.lstatSync)(t);(0,i.rmdirSync)(t);return e}catch{return}}async function makeUserDirectory(e){const t=userDirectory(e)
;(0,u.K)((0,s.dirname)(t));try{await(0,a.mkdir)(t,{mode:448})}catch(n){if("EEXIST"!==(0,o.vq)(n))throw n
;if(!hasUserDirectory(e))throw new o.bD("store",`${t} is named after your uid, but is owned by someone else, or others can write to it`,`ask its owner to remove it, or ${(0,c.zp)()}`)}return t}}),
51796:(function(e,t,n){n.d(t,{B0:()=>checkDtype,X4:()=>canonicalDtype,l:()=>shapeRepr,um:()=>dtypeRepr});var r=n(76815),i=n(52183);const a=2**31-1,s=32;function checkDtype(e){return checkAt(e,0)}
function checkAt(e,t){if("string"==typeof e)return checkSimple(e);if(!Array.isArray(e))return refuse("a dtype must be text or a list of fields")
;return t<s?checkFields(e,t):refuse(`structures are nested deeper than ${s}`)}
const o=new Map([["b",[1]],["i",[1,2,4,8]],["u",[1,2,4,8]],["f",[2,4,8,16]],["c",[8,16,32]]]),c=/^([<>|])([biufcSUV])(\d{1,10})$/,u=/^[<>][Mm]8(?:\[([1-9]\d{0,9})?(?:Y|M|W|D|h|m|s|ms|us|ns|ps|fs|as)\])?$/
;function checkSimple(e){if(/O/.test(e))return refuse("it contains Python objects (dtype object), which are never read: save it with a plain dtype");if(u.test(e)){return Number(u.exec(e)?.[1]??1)<=a?{
ok:!0,itemSize:8}:refuse(unknown(e))}const[,t,n="",r=""]=c.exec(e)??[],s=Number(r)*("U"===n?4:1),l=o.get(n);if(void 0===t||l&&!l.includes(s)||/^0\d/.test(r))return refuse(unknown(e))
;if("|"===t&&s>1&&"S"!==n&&"V"!==n)return refuse(`the dtype ${(0,i.h)(e)} has no byte order`);return s<=a?{ok:!0,itemSize:s}:refuse("its elements are larger than 2 GiB")}function checkFields(e,t){
const n=new Set;let r=0;for(const i of e){const e=checkField(i,n,t);if(!e.ok)return e;r+=e.itemSize}return r<=a?{ok:!0,itemSize:r}:refuse("its elements are larger than 2 GiB")}
function checkField(e,t,n){const[r=null,i,o=[]]=Array.isArray(e)&&e.length<=3?e:[],c=Array.isArray(o)?o.map(dimension):void 0
;if(void 0===i||void 0===c||c.some(Number.isNaN))return refuse("a field is not (name, dtype) or (name, dtype, shape)");const u=checkAt(i,n+1);if(!u.ok)return u
;const l="string"==typeof i&&/^.?V/.test(i);if(!isPadding(e)&&(""===r&&l||!claim(r,t)))return refuse("a field has no name, or two fields have the same name");const f=c.reduce((e,t)=>e*t,u.itemSize)
;return c.length<=s&&f<=a?{ok:!0,itemSize:f}:refuse("its elements are larger than 2 GiB")}function isPadding(e){return Array.isArray(e)&&2===e.length&&""===e[0]&&/^\|V\d+$/.test(String(e[1]))}
function claim(e,t){const n=Array.isArray(e)&&2===e.length;return(n?e:[e]).every(e=>{const r=!("string"!=typeof e||""===e&&n||t.has(e));t.add(String(e));return r})}function dimension(e){
return e instanceof r.W&&/^\d{1,10}$/.test(e.text)?Number(e.text):Number.NaN}function canonicalDtype(e){if("string"==typeof e)return canonicalSimple(e);const t=[];let n=0;const flush=()=>{
if(n>0)t.push(["",`|V${n}`]);n=0};for(const r of Array.isArray(e)?e:[])if(isPadding(r))n+=Number(String(Array.isArray(r)?r[1]:"").slice(2));else{flush();t.push(canonicalField(r))}flush();return t}
function canonicalField(e){const[t="",n="",r=[]]=Array.isArray(e)?e:[],i=[t,canonicalDtype(n)];return Array.isArray(r)&&r.length>0?[...i,r]:i}function canonicalSimple(e){
const t=e.replace("[1",(t,n)=>/^\d/.test(e.slice(n+2))?t:"[");return/^.(?:[biu]1$|[SV])/.test(t)?`|${t.slice(1)}`:t}function dtypeRepr(e){if("string"==typeof e)return(0,i.h)(e)
;return`[${(Array.isArray(e)?e:[]).map(fieldRepr).join(", ")}]`}function fieldRepr(e){const[t="",n="",r]=Array.isArray(e)?e:[],a=Array.isArray(t)?`(${t.map(e=>(0,i.h)(String(e))).join(", ")})`:(0,
i.h)(String(t)),s=Array.isArray(r)?`, ${shapeRepr(r.map(dimension))}`:"";return`(${a}, ${dtypeRepr(n)}${s})`}function shapeRepr(e){return 1===e.length?`(${e[0]},)`:`(${e.join(", ")})`}
function unknown(e){return`the dtype ${(0,i.h)(e.slice(0,40))} is unknown`}function refuse(e){return{ok:!1,message:e}}}),34871:(function(e,t,n){n.d(t,{w:()=>npyHeaderBytes});var r=n(51796)
;const i=64,a=21;function npyHeaderBytes({dtype:e,shape:t,fortranOrder:n}){const i=n?"True":"False",a=`{'descr': ${(0,r.um)(e)}, 'fortran_order': ${i}, 'shape': ${(0,
r.l)(t)}, }`+" ".repeat(growthRoom(t,n));if(!/^[\x00-\xff]*$/.test(a))return frame(3,Buffer.from(a,"utf8"));return frame(1,Buffer.from(a,"latin1"))}function growthRoom(e,t){const n=t?e.at(-1):e[0]
;return void 0===n?0:a-String(n).length}function padding(e,t){return i-(prefixLength(e)+t+1)%i}function prefixLength(e){return 1===e?10:12}function frame(e,t){
const n=padding(e,t.length),r=Buffer.alloc(prefixLength(e));r.write("\x93NUMPY","latin1");r[6]=e;const i=t.length+n+1;if(1===e)r.writeUInt16LE(i,8);else r.writeUInt32LE(i,8)
;return Buffer.concat([r,t,Buffer.from(`${" ".repeat(n)}\n`)])}}),44182:(function(e,t,n){n.d(t,{Qk:()=>h,SN:()=>npyHeaderOf,nq:()=>readNpyHeader});var r=n(76815);function readLiteral(e,t){
const n=new LiteralReader(e,t?s:a),r=n.read(0);return void 0!==r&&n.atEnd()?r:void 0}
const i=/[ \t\n\r\f]*/y,a=/(?:0|[1-9]\d{0,30})(?![\w.])/y,s=/(?:0|[1-9]\d{0,30})L?(?![\w.])/y,o=/(?:True|False)(?!\w)/y,c=/u?(?:'(?:[^'\\\n\r\0]|\\[^\n\r\0])*'|"(?:[^"\\\n\r\0]|\\[^\n\r\0])*")/y,u=/\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|(.))/gs,l=new Map([["\\","\\"],["'","'"],['"','"'],["n","\n"],["r","\r"],["t","\t"]])
;class LiteralReader{text;integer;at=0;constructor(e,t){this.text=e;this.integer=t}read(e){this.match(i);const t=e>64?void 0:this.readBare(e);this.match(i);return t}atEnd(){
return this.at===this.text.length}readBare(e){if(this.take("{"))return this.readDict(e);if(this.take("[")){const t=this.readItems("]",e);return t&&{kind:"list",items:t.values}}
if(this.take("("))return this.readParenthesis(e);const t=this.match(c);if(""!==t)return unquote(t);const n=this.match(o)||this.match(this.integer);if("True"===n||"False"===n)return"True"===n
;return""===n?void 0:BigInt(n.replace("L",""))}readParenthesis(e){const t=this.readItems(")",e);if(1===t?.values.length&&!t.trailingComma)return t.values[0];return t&&{kind:"tuple",items:t.values}}
readItems(e,t){const n=[];this.match(i);if(this.take(e))return{values:n,trailingComma:!1};for(;;){const r=this.read(t+1);if(void 0===r)return;n.push(r);const a=this.take(",");this.match(i)
;if(this.take(e))return{values:n,trailingComma:a};if(!a)return}}readDict(e){const t=new Map;this.match(i);for(;!this.take("}");){const n=this.read(e+1),r=this.take(":")?this.read(e+1):void 0
;if("string"!=typeof n||void 0===r||t.has(n))return;t.set(n,r);const a=this.take(",");this.match(i);if(!a&&"}"!==this.text[this.at])return}return{kind:"dict",entries:t}}take(e){
if(this.text[this.at]!==e)return!1;this.at+=1;return!0}match(e){e.lastIndex=this.at;const t=e.exec(this.text)?.[0]??"";this.at+=t.length;return t}}function unquote(e){
const t=e.slice(e.startsWith("u")?2:1,-1);let n=!0;const r=t.replace(u,(...e)=>{const t=e[1]??e[2]??e[3],r=void 0===t?void 0:Number.parseInt(t,16),i=void 0===r?l.get(e[4]??""):codePoint(r)
;n&&=void 0!==i;return i??""});return n?r:void 0}function codePoint(e){return e<=1114111?String.fromCodePoint(e):void 0}var f=n(51796);// CONCATENATED MODULE: ./src/values/npy/npy-header.ts
const d=1e4,h=d+12,m=64,p=2**20;function readNpyHeader(e,t){const n=readFrame(Buffer.from(e.buffer,e.byteOffset,e.byteLength));if("string"==typeof n)return refuse(n)
;const r=readLiteral(n.text,n.version<3);if(void 0===r||"object"!=typeof r||"dict"!==r.kind)return refuse("its header is not the text that numpy writes");const i=readFields(r)
;if("string"==typeof i)return refuse(i);const a=(0,f.B0)(i.dtype);if(!a.ok)return a;const s={...i,version:n.version,headerLength:n.length,itemSize:a.itemSize},o=sizeProblem(s,t);return void 0===o?{
ok:!0,...s}:refuse(o)}async function npyHeaderOf(e){const{size:t}=await e.stat(),{buffer:n,bytesRead:r}=await e.read(Buffer.alloc(Math.min(t,h)),0,void 0,0);return readNpyHeader(n.subarray(0,r),t)}
function readFrame(e){if(e.length<10||"\x93NUMPY"!==e.toString("latin1",0,6))return"it does not begin like an .npy file";const t=e[6]??0
;if(t<1||t>3||0!==e[7])return`its format version ${t}.${e[7]} is unknown`;const n=1===t?10:12;if(e.length<n)return"it ends within its header";const r=1===t?e.readUInt16LE(8):e.readUInt32LE(8)
;if(r>d)return`its header has ${r} bytes, more than numpy reads (${d})`;if(e.length<n+r)return"it ends within its header";const i=decode(e.subarray(n,n+r),t)
;return void 0===i?"its header is not UTF-8":{version:t,length:n+r,text:i}}function decode(e,t){if(t<3)return e.toString("latin1");try{return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(e)
}catch{return}}function readFields({entries:e}){const t=shapeOf(e.get("shape")),n=e.get("fortran_order"),r=dtypeOf(e.get("descr"))
;if(3!==e.size||void 0===t||"boolean"!=typeof n||void 0===r)return"its header does not consist of a valid descr, fortran_order and shape";return{dtype:r,shape:t,fortranOrder:n}}function shapeOf(e){
if("object"!=typeof e||"tuple"!==e.kind||e.items.length>m)return;const t=e.items.map(e=>"bigint"==typeof e?Number(e):Number.NaN);return t.every(Number.isSafeInteger)?t:void 0}function dtypeOf(e){
if("string"==typeof e)return e;if("object"!=typeof e||"list"!==e.kind)return;const t=e.items.map(fieldOf);return t.every(e=>void 0!==e)?t:void 0}function fieldOf(e){
const[t,n,i,...a]="object"==typeof e&&"tuple"===e.kind?e.items:[],s=nameOf(t),o=dtypeOf(n);if(void 0===s||void 0===o||a.length>0)return;if(void 0===i)return[s,o];const c=shapeOf(i)
;return c&&[s,o,c.map(e=>new r.W(String(e)))]}function nameOf(e){if("string"==typeof e)return e;const[t,n,...r]="object"==typeof e&&"tuple"===e.kind?e.items:[]
;return"string"==typeof t&&"string"==typeof n&&0===r.length?[t,n]:void 0}function sizeProblem(e,t){const n=e.shape.reduce((e,t)=>e*BigInt(t),1n)
;if(e.shape.reduce((e,t)=>e*BigInt(t||1),BigInt(e.itemSize||1))>=2n**63n)return"its shape has more elements than numpy can count"
;if(0===e.itemSize&&(n>p||n>0&&isEmptyText(e.dtype)))return"it has elements without any bytes";const r=n*BigInt(e.itemSize)+BigInt(e.headerLength)
;return r===BigInt(t)?void 0:`its size is ${t} bytes, but its header requires ${r}`}function isEmptyText(e){return"string"==typeof e&&/^.[SU]0$/.test(e)}function refuse(e){return{ok:!1,message:e}}}),
50540:(function(e,t,n){n.d(t,{J:()=>writeNpy});var r=n(50422);// CONCATENATED MODULE: ./src/values/npy/array-text.ts
function elementText(e){if("bytes"===e.kind)return[...Buffer.from(e.base64,"base64")];return Array.from(plainText(e),e=>e.codePointAt(0)??0)}function plainText(e){switch(e.kind){case"boolean":
return e.value?"True":"False";case"integer":return String(BigInt(e.text));case"float":return(0,r.SX)(e.value);case"complex":return(0,r.mo)(e.re,e.im);default:return e.value}}
// CONCATENATED MODULE: ./src/values/npy/half-float.ts
function halfBits(e){if(Number.isNaN(e))return 32256;const t=e<0||Object.is(e,-0)?32768:0,n=Math.abs(e);if(n>=65520)return 31744|t;const r=Math.max(exponentOf(n),-14)
;return t|(r+14<<10)+roundToEven(n/2**(r-10))}function exponentOf(e){const t=new DataView(new ArrayBuffer(8));t.setFloat64(0,e);return(t.getUint16(0)>>4&2047)-1023}function roundToEven(e){
const t=Math.floor(e),n=e-t;return n>.5||.5===n&&t%2==1?t+1:t}// CONCATENATED MODULE: ./src/values/npy/array-bytes.ts
function elementWriter(e){switch(e.kind){case"b":return writeBoolean;case"i":case"u":return integerWriter(e);case"f":return floatWriter(e);case"c":return complexWriter(e);default:return textWriter(e)}
}function writeBoolean(e,t,n){t.setUint8(n,isTrue(e)?1:0)}function isTrue(e){switch(e.kind){case"boolean":return e.value;case"integer":return 0n!==BigInt(e.text);case"float":return 0!==e.value
;case"complex":return 0!==e.re||0!==e.im;default:return elementText(e).length>0}}function integerWriter({kind:e,size:t,bigEndian:n}){const r=BigInt(8*t),i="i"===e?-(2n**(r-1n)):0n,a=i+2n**r
;return(s,o,c)=>{const u=integerOf(s);if("string"==typeof u)return u;if(u<i||u>=a)return`${u} is out of bounds for ${"i"===e?"int":"uint"}${r}`;setInteger({target:o,at:c,size:t,bigEndian:n
},BigInt.asUintN(8*t,u));return}}function integerOf(e){switch(e.kind){case"boolean":return e.value?1n:0n;case"integer":return BigInt(e.text);case"float":
return Number.isFinite(e.value)?BigInt(Math.trunc(e.value)):"nan and inf are not integers";default:return refusal(e,"an integer")}}function setInteger({target:e,at:t,size:n,bigEndian:r},i){
if(8===n)e.setBigUint64(t,i,!r);else if(4===n)e.setUint32(t,Number(i),!r);else if(2===n)e.setUint16(t,Number(i),!r);else e.setUint8(t,Number(i))}function floatWriter({size:e,bigEndian:t}){
return(n,r,i)=>{const a=doubleOf(n);if("string"==typeof a)return a;setFloat({target:r,at:i,size:e,bigEndian:t},a);return}}function complexWriter({size:e,bigEndian:t}){const n=e/2;return(e,r,i)=>{
const[a,s]="complex"===e.kind?[e.re,e.im]:[doubleOf(e),0];if("string"==typeof a)return a;setFloat({target:r,at:i,size:n,bigEndian:t},a);setFloat({target:r,at:i+n,size:n,bigEndian:t},s);return}}
function doubleOf(e){switch(e.kind){case"boolean":return e.value?1:0;case"integer":return doubleOfInteger(e.text);case"float":return e.value;default:return refusal(e,"a float")}}
function doubleOfInteger(e){const t=Number(BigInt(e));return Number.isFinite(t)?t:"an integer is too large for a float"}function setFloat({target:e,at:t,size:n,bigEndian:r},i){
if(8===n)e.setFloat64(t,i,!r);else if(4===n)e.setFloat32(t,i,!r);else e.setUint16(t,halfBits(i),!r)}function textWriter({kind:e,size:t,bigEndian:n}){const r="U"===e?4:1;return(i,a,s)=>{
const o=elementText(i);if(("bytes"===i.kind?"U"===e:"S"===e)&&o.some(e=>e>127))return"bytes and text can only be converted to each other if they are ASCII"
;for(const[e,i]of o.slice(0,t).entries())setInteger({target:a,at:s+e*r,size:r,bigEndian:n},BigInt(i));return}}const i={boolean:"a boolean",integer:"an integer",float:"a float",
complex:"a complex number",string:"a text",bytes:"bytes"};function refusal(e,t){return`${i[e.kind]} can't be converted to the dtype, which needs ${t}`}
// CONCATENATED MODULE: ./src/values/npy/array-dtype.ts
const a=-(2n**63n),s=2n**63n,o=2n**64n;function findDtype(e){const t=new Set(e.map(findOne));if(t.has("object"))return;if(t.has("string")||t.has("bytes"))return textDtype(t,e);return numberDtype(t)}
function findOne(e){switch(e.kind){case"boolean":return"bool";case"integer":return findInteger(BigInt(e.text));case"float":return"float64";case"complex":return"complex128";default:return e.kind}}
function findInteger(e){if(e>=a&&e<s)return"int64";return e>0n&&e<o?"uint64":"object"}function numberDtype(e){if(e.has("complex128"))return plain("c",16)
;if(0===e.size||e.has("float64")||e.has("int64")&&e.has("uint64"))return plain("f",8);if(e.has("uint64"))return plain("u",8);return e.has("int64")?plain("i",8):plain("b",1)}
const c=new Map([["bool",5],["int64",21],["uint64",20],["float64",32],["complex128",64]]);function textDtype(e,t){
const n=[...e].map(e=>c.get(e)??0),r=t.map(e=>isText(e)?elementText(e).length:0).reduce((e,t)=>Math.max(e,t),Math.max(1,...n));return plain(e.has("string")?"U":"S",r)}function isText(e){
return"string"===e.kind||"bytes"===e.kind}
const u=new Map([...names("b",1,["bool","bool_","?"]),...names("i",1,["int8","byte","b"]),...names("i",2,["int16","short","h"]),...names("i",4,["int32","intc","i"]),...names("i",8,["int64","int","int_","intp","long","longlong","l","q","p"]),...names("u",1,["uint8","ubyte","B"]),...names("u",2,["uint16","ushort","H"]),...names("u",4,["uint32","uintc","I"]),...names("u",8,["uint64","uint","uintp","ulong","ulonglong","L","Q","P"]),...names("f",2,["float16","half","e"]),...names("f",4,["float32","single","f"]),...names("f",8,["float64","float","double","d"]),...names("c",8,["complex64","csingle","F"]),...names("c",16,["complex128","complex","cdouble","D"]),...names("S",0,["bytes","bytes_","S"]),...names("U",0,["str","str_","U"])])
;function names(e,t,n){return n.map(n=>[n,plain(e,t)])}const l=new Map([["b",[1]],["i",[1,2,4,8]],["u",[1,2,4,8]],["f",[2,4,8]],["c",[8,16]]]);function namedDtype(e){
const[,t="",n=""]=/^([<>=|]?)(.*)$/s.exec(e)??[],r=">"===t,i=u.get(n);if(void 0!==i&&(""===t||1===n.length))return{...i,bigEndian:r}
;const[,a="",s=""]=/^([biufcSU])(\d{1,9})$/.exec(n)??[],o=kindOf(a),c=Number(s),f=l.get(a)?.includes(c)??(""!==a&&c*("U"===a?4:1)<2**31);return void 0!==o&&f?{kind:o,size:c,bigEndian:r}:void 0}
const f=["b","i","u","f","c","S","U"];function kindOf(e){return f.find(t=>t===e)}function plain(e,t){return{kind:e,size:t,bigEndian:!1}}// CONCATENATED MODULE: ./src/values/npy/array-input.ts
const d=32;function flatten(e){const t=shapeAlongFirst(e);if(t.length>d)return{ok:!1,message:`lists are nested deeper than an array can have dimensions (${d})`,path:[]};const n=[];return collect(e,{
shape:t,elements:n,path:[]})??{ok:!0,shape:t,elements:n}}function shapeAlongFirst(e){const t=[];for(let n=e;"list"===n?.kind;n=n.items[0])t.push(n.items.length);return t}function collect(e,t){
const{shape:n,elements:r,path:i}=t,a=n[i.length];if("list"!==e.kind){r.push(e);return void 0===a?void 0:ragged("lists and single values are mixed",i)}
if(void 0===a)return ragged("lists and single values are mixed",i);if(e.items.length!==a)return ragged(`lists on the same level have ${a} and ${e.items.length} items`,i)
;for(const[n,r]of e.items.entries()){i.push(n);const e=collect(r,t);if(void 0!==e)return e;i.pop()}return}function ragged(e,t){return{ok:!1,
message:`${e}, but the lists of an array must be rectangular`,path:[...t]}}function pathOf(e,t){const n=[];let r=e;for(const e of[...t].reverse()){n.unshift(r%e);r=Math.floor(r/e)}return n}
var h=n(34871);// CONCATENATED MODULE: ./src/values/npy/npy-write.ts
const m=2**30;function writeNpy(e,t){const n=flatten(e);if(!n.ok)return n;const r=void 0===t?findDtype(n.elements):namedDtype(t);if(void 0===r)return void 0===t?objectProblem(n):unknownDtype(t)
;return writeElements(n,{...r,size:r.size||longestText(n.elements)})}function writeElements(e,t){const n=t.size*("U"===t.kind?4:1);if(n*e.elements.length>m)return{ok:!1,
message:"the array has more than 1 GiB",path:[]};const r=Buffer.alloc(n*e.elements.length),i=new DataView(r.buffer,r.byteOffset,r.byteLength),a=elementWriter(t);for(const[t,r]of e.elements.entries()){
const s=a(r,i,t*n);if(void 0!==s)return{ok:!1,message:s,path:pathOf(t,e.shape)}}const s={dtype:dtypeText(t),shape:e.shape},o=(0,h.w)({...s,fortranOrder:!1});return{ok:!0,bytes:Buffer.concat([o,r]),
form:s}}function dtypeText({kind:e,size:t,bigEndian:n}){return`${"S"===e||1===t&&"U"!==e?"|":n?">":"<"}${e}${t}`}function longestText(e){return e.reduce((e,t)=>Math.max(e,elementText(t).length),1)}
function objectProblem({elements:e,shape:t}){const n=e.findIndex(e=>void 0===findDtype([e]));return{ok:!1,
message:"an integer has more than 64 bits, so numpy would use Python objects: set a dtype, such as float64",path:pathOf(Math.max(n,0),t)}}function unknownDtype(e){return{ok:!1,
message:`the dtype ${JSON.stringify(e.slice(0,40))} is not supported here: use bool, int8 to int64, uint8 to uint64, float16 to float64, complex64, complex128, S or U, or an .npy file`,path:[]}}}),
1607:(function(e,t,n){n.d(t,{Nk:()=>isAnnexLink,Yo:()=>annexPointer,jy:()=>r,rq:()=>pointerOf});const r=4096;function pointerOf(e,t){const n=Buffer.from(e).toString("latin1")
;if(/^version https:\/\/(?:git-lfs\.github\.com|hawser\.github\.com)\/spec\//.test(n))return{what:"a pointer of Git LFS",remedy:i};if(/^\/annex\/objects\/\S+\r?\n/.test(n))return annexPointer(t)
;if(t.endsWith(".dvc")&&/^outs:\r?$/m.test(n)){return{what:"a pointer of DVC",remedy:`fetch the file itself with "dvc pull ${t}", and use its path, ${t.slice(0,-4)}`}}return}
const i='fetch the file itself with "git lfs pull"; in a workflow, set `lfs: true` of actions/checkout';function isAnnexLink(e){return/(?:^|\/)\.git\/annex\/objects\//.test(e)}
function annexPointer(e){return{what:"a pointer of git-annex",remedy:`fetch the file itself with "git annex get ${e}", or "datalad get ${e}"`}}}),52183:(function(e,t,n){n.d(t,{L:()=>bytesRepr,
h:()=>stringRepr});const r=new Map([["\\","\\\\"],["\n","\\n"],["\r","\\r"],["\t","\\t"]]),i=/[\p{C}\p{Z}]/u;function stringRepr(e){
const t=chooseQuote(e),n=Array.from(e,e=>r.get(e)??(e===t?`\\${t}`:void 0)??(" "!==e&&i.test(e)?hexEscape(e):e));return t+n.join("")+t}function bytesRepr(e){
const t=Buffer.from(e).toString("latin1"),n=chooseQuote(t),i=Array.from(t,e=>r.get(e)??(e===n?`\\${n}`:void 0)??(e<" "||e>"~"?hexEscape(e):e));return`b${n}${i.join("")}${n}`}function chooseQuote(e){
return e.includes("'")&&!e.includes('"')?'"':"'"}function hexEscape(e){const t=e.codePointAt(0)??0,n=t.toString(16);if(t<=255)return`\\x${n.padStart(2,"0")}`
;return t<=65535?`\\u${n.padStart(4,"0")}`:`\\U${n.padStart(8,"0")}`}})};
