"use strict";exports.id=324;exports.ids=[324];exports.modules={16547:(function(e,t,n){n.d(t,{B:()=>append});function append(e,t){for(const n of t)e.push(n)}}),47069:(function(e,t,n){n.d(t,{
T:()=>memoizePerObject});function memoizePerObject(e){const t=new WeakMap;return n=>{const r=t.get(n)??e(n);t.set(n,r);return r}}}),9567:(function(e,t,n){n.d(t,{z:()=>r});const r=".hither-files"}),
67859:(function(e,t,n){n.d(t,{Y:()=>isBelow});var r=n(76760);function isBelow(e,t){return e===t||e.startsWith(t.endsWith(r.sep)?t:`${t}${r.sep}`)}}),10662:(function(e,t,n){n.d(t,{
Bf:()=>openForReadingSync,kB:()=>withRegularSync,lf:()=>openRegular,sb:()=>openForReading});var r=n(73024),i=n(51455),o=n(74296);const s={
refuse:r.constants.O_RDONLY|r.constants.O_NONBLOCK|r.constants.O_NOFOLLOW,follow:r.constants.O_RDONLY|r.constants.O_NONBLOCK};function openForReading(e){return(0,i.open)(e,s.refuse)}
function openForReadingSync(e){return(0,r.openSync)(e,s.refuse)}async function openRegular(e,t="refuse"){if("follow"===t){const t=await(0,i.stat)(e).catch(()=>{});requireRegular(e,t)}const n=await(0,
i.open)(e,s[t]).catch(t=>{throw explained(e,t)});try{requireRegular(e,await n.stat());return n}catch(e){await n.close();throw e}}function withRegularSync(e,t,n){
if("follow"===t)requireRegular(e,statusSync(e));const i=openedSync(e,t);try{const t=(0,r.fstatSync)(i);requireRegular(e,t);return n(i,t.size)}finally{(0,r.closeSync)(i)}}function statusSync(e){try{
return(0,r.statSync)(e)}catch{return}}function openedSync(e,t){try{return(0,r.openSync)(e,s[t])}catch(t){throw explained(e,t)}}function requireRegular(e,t){
if(!1===t?.isFile())throw notRegular(e,kindOf(t))}function kindOf(e){if(e.isDirectory())return"a directory";if(e.isFIFO())return"a pipe";return e.isSocket()?"a socket":"a device"}
function explained(e,t){switch((0,o.vq)(t)){case"ELOOP":return notRegular(e,"a symbolic link");case"ENXIO":return notRegular(e,"a socket");default:return t}}function notRegular(e,t){
return new o.bD("usage",`${e} is ${t}, not a regular file`,"replace it with a regular file")}}),3686:(function(e,t,n){n.d(t,{JL:()=>isGit,nP:()=>a,p_:()=>isCredentials,y0:()=>whyPrivate})
;var r=n(73024),i=n(76760);const o=/^(?:gha-creds-.*\.json|git-credentials-.*\.config)$/i,s=/\/\.git\/(?:modules\/.+\/)?annex\/objects\/(?!.*\/\.git(?:\/|$))/;function whyPrivate({asked:e,real:t}){
if(isInGit(e)||isInGit(t)&&!isAnnexObject(t))return"is in .git, which jobs may not read: it may contain a token of the checkout";return isCredentials((0,i.basename)(e))||isCredentials((0,
i.basename)(t))?"contains credentials of a workflow step, which jobs may not read":void 0}const a="copy what the job needs to another place, and use that path";function isCredentials(e){
return o.test(e)}function isGit(e){return".git"===e.toLowerCase()}function isInGit(e){return e.split("/").some(isGit)}function isAnnexObject(e){return s.test(e)&&!0===(0,r.lstatSync)(e,{
throwIfNoEntry:!1})?.isFile()}}),20654:(function(e,t,n){n.d(t,{VX:()=>readRegular,Wy:()=>readRegularSync,l2:()=>readOrEmpty});var r=n(73024),i=n(74296),o=n(10662)
;async function readRegular(e,{limit:t,links:n="refuse"}){const r=await(0,o.lf)(e,n);try{const{size:n}=await r.stat();requireSize(e,n,t);return await readBytes(r,n)}finally{await r.close()}}
async function readBytes(e,t){const n=Buffer.allocUnsafe(t);let r=0;for(let i=t;r<t&&i>0;r+=i)i=(await e.read(n,r,t-r,r)).bytesRead;return n.subarray(0,r)}
function readRegularSync(e,{limit:t,links:n="refuse"}){return(0,o.kB)(e,n,(n,i)=>{requireSize(e,i,t);const o=Buffer.allocUnsafe(i);let s=0;for(let e=i;s<i&&e>0;s+=e)e=(0,r.readSync)(n,o,s,i-s,s)
;return o.subarray(0,s)})}function readOrEmpty(e,t){try{return readRegularSync(e,t)}catch{return Buffer.alloc(0)}}function requireSize(e,t,n){
if(t>n)throw new i.bD("usage",`${e} has ${t} bytes; the limit here is ${n}`,"check that this is the right file: files of this kind are much smaller")}}),24459:(function(e,t,n){n.d(t,{K:()=>findProgram})
;var r=n(73024),i=n(76760);function findProgram(e,t){return((0,i.isAbsolute)(e)?[e]:(t??"").split(i.delimiter).map(t=>(0,i.join)(t,e))).find(e=>(0,i.isAbsolute)(e)&&isExecutable(e))}
function isExecutable(e){try{(0,r.accessSync)(e,r.constants.X_OK);return(0,r.statSync)(e).isFile()}catch{return!1}}}),62408:(function(e,t,n){n.d(t,{d:()=>runCommand});var r=n(74296),i=n(24459)
;async function runCommand(e,t){const o=(0,i.K)(e.program,e.env.PATH);if(void 0===o)return{exitCode:null,stdout:"",stderr:`there is no program ${e.program}`}
;const{getExecOutput:s}=await n.e(955).then(n.bind(n,41955));try{return await s(quoted(o),[...e.args],{env:{...e.env},...void 0===e.cwd?{}:{cwd:e.cwd},...void 0===t?{}:{input:Buffer.from(t)},
silent:!0,ignoreReturnCode:!0})}catch(e){const t=(0,r.u0)(e).replace(/^.* Error: (?=spawn )/s,"");return{exitCode:null,startError:t,stdout:"",stderr:t}}}function quoted(e){
return`"${e.replaceAll('"','\\"')}"`}}),54861:(function(e,t,n){n.d(t,{W:()=>findFunction,T:()=>findFunctions});var r=n(73024),i=n(51455),o=n(76760),s=n(9567),a=n(67859),c=n(63047),u=n(3686),l=n(20654)
;// CONCATENATED MODULE: ./src/python-source/dockerfile-tag.ts
const f=/^[ \t]*LABEL[ \t](?:.*[ \t])?version=("[^"\r\n]*"|'[^'\r\n]*'|[^\s"']+)/im,d=1048576;async function withDockerfileTag(e,t){const{container:n,dockerfile:r}=e
;if(void 0===r||"literal"!==n.state)return e;if("computed"===r.state)return{...e,container:r};const i="literal"===r.state&&!(0,
o.isAbsolute)(r.value)?r.value:void 0,s=void 0===i?"":await readConfined(i,t),a=f.exec(s)?.[1]?.replace(/^["']|["']$/g,"");return void 0===a?e:{...e,container:{...n,value:`${n.value}:${a}`}}}
async function readConfined(e,{file:t,root:n}){const r=(0,o.join)((0,o.dirname)(t),e);try{const e=await(0,i.realpath)(r);return(0,a.Y)(e,n)&&void 0===(0,u.y0)({asked:r,real:e})?String(await(0,
l.VX)(e,{limit:d})):""}catch{return""}}var m=n(41569),h=n(45131),p=n(81817),g=n(62408);// CONCATENATED MODULE: ./src/python-source/syntax-errors.ts
const w="\nimport sys, tokenize, warnings\nwarnings.simplefilter('ignore')\nprint('%d.%d' % sys.version_info[:2])\ntry:\n    with tokenize.open(sys.argv[1]) as file:\n        compile(file.read(), sys.argv[1], 'exec', dont_inherit=True)\nexcept (SyntaxError, ValueError) as error:\n    print(getattr(error, 'lineno', 1) or 1)\n    print(getattr(error, 'offset', 1) or 1)\n    print(getattr(error, 'msg', None) or error)\n"
;async function syntaxFindings(e,t,n){const[r]=(0,p.um)(e),i=e.isRewritten&&void 0!==n.hostPython;if(void 0===r&&!i)return{problems:[],warnings:[]};const o=await judged(e,t,n);switch(o.kind){
case"accepted":return{problems:[],warnings:[]};case"none":return{problems:[],warnings:void 0===r?[]:[unknownSyntax((0,p.de)(e,r))]};case"refused":return void 0===n.hostPython?{problems:[],
warnings:[refusedElsewhere(o)],...certainError(e,o)}:{problems:[syntaxError(o.message,o.where)],warnings:[]}}}
const y=/was never closed|unexpected EOF|unmatched '|does not match opening/,x=/unexpected indent|unindent does not match|expected an indented block|inconsistent use of tabs/
;function certainError(e,{message:t,where:n}){const r=(0,p.um)(e).map(t=>(0,p.de)(e,t).line??0);return(y.test(t)||x.test(t))&&r.some(e=>Math.abs(e-(n.line??0))<=1)?{certain:syntaxError(t,n)}:{}}
async function judged(e,t,{searchPath:n,hostPython:r}){const i=["-I","-S","-c",w,t],o=await(0,g.d)({program:r??"python3",args:i,env:{PATH:n}}),[s="",a,c,u]=o.stdout.split("\n")
;if(0!==o.exitCode)return{kind:"none"};if(void 0===u)return{kind:"accepted"};return{kind:"refused",version:s,message:u,where:{path:e.path,line:Number(a),column:Math.max(1,Number(c))}}}
function syntaxError(e,t){return{message:`Python syntax error: ${e}`,remedy:"check this line and the one before",where:t}}function refusedElsewhere({version:e,message:t,where:n}){return{
message:`Python ${e} on this machine reports a syntax error: ${t}`,remedy:"fix it, unless the Python in the image accepts it",where:n}}function unknownSyntax(e){return{
message:"hither does not understand this syntax, and found no python3 on this machine to check it",remedy:"check this line and the one before; the Python in the image decides",where:e}}var v=n(11077)
;// CONCATENATED MODULE: ./src/python-source/find-functions.ts
async function findFunctions(e,{shown:t,searchPath:n}){const r=[],s=[],a=await(0,i.realpath)(e);for(const e of await pythonFiles(a)){const i=(0,o.relative)(a,e),c=await readIfHither({file:e,root:a,
shown:"."===t?i:(0,o.join)(t,i),searchPath:n});r.push(...c.functions);s.push(...c.problems)}return{functions:r,problems:s}}async function pythonFiles(e){const t=(await(0,
v.E)(e,e)).filter(({path:e})=>e.endsWith(".py")),n=[...new Set(t.map(({path:t,real:n})=>(0,a.Y)(n,e)?n:t))].sort(),r=createIsOutput(e);return n.filter(e=>!r((0,o.dirname)(e)))}
function createIsOutput(e){const t=new Map,isOutput=n=>{const i=t.get(n);if(void 0!==i)return i;const c=(0,r.existsSync)((0,o.join)(n,s.z))||n!==e&&(0,a.Y)(n,e)&&isOutput((0,o.dirname)(n));t.set(n,c)
;return c};return isOutput}async function readIfHither(e){const t=await(0,h.o$)(e.file,e.searchPath);if(void 0!==t.flaw&&(""===t.text||t.text.includes("hither")))return{functions:[],problems:[{
...t.flaw,where:{path:e.shown}}]};if(!t.text.includes("hither"))return{functions:[],problems:[]};const n=(0,p.w_)(t.text,e.shown,t.isUncertain),{functions:r,problems:i}=(0,
m.y)(n),o=await Promise.all(r.map(t=>withDockerfileTag(t,e))),{warnings:s}=await syntaxFindings(n,e.file,e);return{functions:o,problems:[...s,...o.flatMap(unreadProblems),...i]}}
function unreadProblems({name:e,unread:t}){return void 0===t?[]:[syntaxError(`the decorators or the signature of ${e} can't be read here`,t)]}async function findFunction(e){const t=await(0,
h.o$)(e.file,e.searchPath);if(void 0!==t.flaw)return{ok:!1,problems:[{...t.flaw,where:{path:e.shown}}],warnings:[]};const n=(0,p.w_)(t.text,e.shown,t.isUncertain),{functions:r,problems:i}=(0,
m.y)(n),o=await syntaxFindings(n,e.file,e),s=undecorated(n,e,r)??chooseFunction(e,r);if("message"in s)return{ok:!1,problems:[...o.problems,s,...i],warnings:o.warnings}
;const a=void 0!==o.certain&&isWithin(n,s,o.certain)?[o.certain]:[],[c]=[o.problems,a,unreadProblems(s)].filter(e=>e.length>0);if(void 0!==c)return{ok:!1,problems:c,warnings:[]};return{ok:!0,
value:await withDockerfileTag(s,e),warnings:o.warnings}}function undecorated({text:e},{name:t,shown:n,where:r},i){const o=e.split(/\r\n|\r|\n/),s=(0,c.m)(t),a=o.findIndex(e=>(0,
c.m)(/^(?:async[ \t]+)?def[ \t]+([^\s(]+)/.exec(e)?.[1]??"")===s);if(a<0||i.some(e=>e.name===s||hitherName(e)===t))return;return{message:`${t}() on line ${a+1} of ${n} is not a hither function`,
remedy:`put @hi.function('${t}', '0.1.0') above its "def", and "import hither as hi" above that`,where:r}}function isWithin({text:e},{where:t},n){const r=t.line??0,i=n.where?.line??0
;return i>=r&&!e.split(/\r\n|\r|\n/).slice(r,i).some(e=>/^[^\s#)\]}]/.test(e))}function chooseFunction(e,t){const n=(0,
c.m)(e.name),r=t.filter(t=>t.name===n||hitherName(t)===e.name),i=r.filter(e=>e.name===n),[o,s]=1===i.length?i:r;return void 0===o||void 0!==s?notFound(e,t,r):o}function hitherName({functionName:e}){
return"literal"===e.state?e.value:void 0}const b=20;function notFound({shown:e,name:t,where:n},r,i){if(i.length>1){return{
message:`${e} has more than one function "${t}", on lines ${i.map(e=>e.where.line).join(" and ")}`,remedy:"rename one of them",where:n}}return{message:`there is no hither function "${t}" in ${e}`,
remedy:whichFunctions(t,r.map(e=>e.name)),where:n}}function whichFunctions(e,t){if(t.length>0)return`its hither functions are ${t.slice(0,b).join(", ")}${t.length>b?", \u2026":""}`
;return e.includes(".")?"define a hither function at the top level of the module, and name it without a dot":`put @hi.function('${e}', '0.1.0') above its "def", and "import hither as hi" above that`}
}),10726:(function(e,t,n){n.d(t,{M:()=>o});var r=n(47069),i=n(81817);const o=(0,r.T)(e=>(0,i.Nh)(e,e=>"ImportStatement"===e).flatMap(t=>readStatement(e,t)));function readStatement(e,t){const n=(0,
i.LU)(t).map(t=>(0,i.Vb)(e,t));return"from"===n[0]?[readFrom(n,t.from)]:readImport(n.slice(1),t.from)}function readImport(e,t){return splitAt(e,",").map(e=>{const n=e.indexOf("as");return{level:0,
module:(n<0?e:e.slice(0,n)).join(""),names:void 0,alias:n<0?void 0:e[n+1],offset:t}})}function readFrom(e,t){
const n=e.indexOf("import"),r=e.slice(1,n).join(""),i=/^\.*/.exec(r)?.[0].length??0,o=splitAt(e.slice(n+1).filter(e=>"("!==e&&")"!==e),",").filter(e=>e.length>0).map(([e="",,t])=>({name:e,alias:t??e
}));return{level:i,module:r.slice(i),names:o,alias:void 0,offset:t}}function splitAt(e,t){const n=[[]];for(const r of e)if(r===t)n.push([]);else n.at(-1)?.push(r);return n}}),35057:(function(e,t,n){
n.d(t,{VV:()=>placeIn,hw:()=>lineTable,nT:()=>firstFrom});function lineTable(e){const t=[0];for(const{0:n,index:r}of e.matchAll(/\r\n|\r|\n/g))t.push(r+n.length);return{starts:t,
pairs:Array.from(e.matchAll(/[\u{10000}-\u{10ffff}]/gu),({index:e})=>e)}}function placeIn({starts:e,pairs:t},n){const r=firstFrom(e,n+1),i=e[r-1]??0;return{line:r,
column:n-i-(firstFrom(t,n)-firstFrom(t,i))+1}}function firstFrom(e,t){let n=0,r=e.length;for(;n<r;){const i=n+r>>1;if(e[i]<t)n=i+1;else r=i}return n}}),23245:(function(e,t,n){n.d(t,{Nj:()=>logicalLines,
p0:()=>nextCode,sw:()=>endOfBrackets});var r=n(35057)
;const i=new RegExp(`${/"""[\s\S]*?(?:"""|$)|'''[\s\S]*?(?:'''|$)|"(?:\\[\s\S]|[^"\\\r\n])*"?|'(?:\\[\s\S]|[^'\\\r\n])*'?/.source}|${/#.*|\\\r?\n|[()[\]{}]|[\r\n]/.source}`,"g")
;function nextCode(e,t){const n=/#.*|\S/g;n.lastIndex=t;let r=n.exec(e);for(;r?.[0].startsWith("#");)r=n.exec(e);return r?.index??e.length}function endOfBrackets(e){let t=0
;for(const{0:n,index:r}of e.matchAll(i)){t+="([{".includes(n)?1:")]}".includes(n)?-1:0;if(0===t&&/^[)\]}]$/.test(n))return r+1}return-1}function logicalLines(e){
const{offsets:t,depths:n,nextEnd:i,shallower:o}=tokensOf(e);return s=>{const a=(0,r.nT)(t,s),c=n[a]??0;let u=i[a]??t.length;for(;u<t.length&&n[u]>c;)u=o[u];return t[u]??e.length}}function tokensOf(e){
const t=[],n=[],r=[];let o=0;for(const{0:s,index:a}of e.matchAll(i)){const e="([{".includes(s)?1:")]}".includes(s)?-1:0,i=/^[#\r\n]/.test(s);if(0!==e||i){t.push(a);n.push(o);r.push(i)}o+=e}return{
offsets:t,depths:n,isEnd:r,...linksOf(n,r)}}function linksOf(e,t){const n=e.length,r=new Array(n).fill(n),i=new Array(n).fill(n);let o=n;for(let s=n-1;s>=0;s-=1){if(t[s]){let t=o
;for(;t<n&&e[t]>=e[s];)t=i[t];i[s]=t;o=s}r[s]=o}return{nextEnd:r,shallower:i}}}),44876:(function(e,t,n){n.d(t,{J:()=>inOlderSyntax});var r=n(23245);function inOlderSyntax(e){
return withPlainDecorators(e).replace(i,e=>e.replace(/t/i,"f")).replace(o,e=>" ".repeat(e.length)).replace(s," ")}
const i=/(?<![\w\u0080-\uffff])(?:[tT][rR]?|[rR][tT])(?=['"])/g,o=/\[(?<=\b(?:def|class|type)[ \t]+[\w\u0080-\uffff]+[ \t]*\[)[^#'"]{0,500}?\](?=[ \t]*[(:=])/g,s=/\*(?<=\*[ \t]*[\w\u0080-\uffff]+[ \t]*:[ \t]*\*)(?=[ \t]*[\w(])/g,a=/^[ \t\f]*@/gm
;function withPlainDecorators(e){const t=[],n=(0,r.Nj)(e);let i=0,o=0;for(const r of e.matchAll(a)){const s=r.index+r[0].length,a=n(s);if(s<o||a===e.length)continue;o=a
;if(!isPlain(e.slice(s,a))&&c.test(codeAt(e,a))){t.push(e.slice(i,s),"_".repeat(a-s));i=a}}return[...t,e.slice(i)].join("")}function codeAt(e,t){const n=(0,r.p0)(e,t);return e.slice(n,n+6)}
const c=/^(?:@|def\b|async\b|class\b)/;function isPlain(e){const t=u.exec(e)?.[0],n=e.slice(t?.length).trimEnd();return void 0!==t&&(""===n||n.startsWith("(")&&(0,r.sw)(n)===n.length)}
const u=/^(?:\s|\\)*[\w\u0080-\uffff]+(?:(?:\s|\\)*\.(?:\s|\\)*[\w\u0080-\uffff]+)*(?:\s|\\)*/}),41569:(function(e,t,n){n.d(t,{y:()=>S});var r=n(47069)
;// CONCATENATED MODULE: ./src/python-source/directory-expressions.ts
const i=new RegExp("^(?:os\\.)?(?:path\\.)?(?:dirname\\((?:os\\.)?(?:path\\.)?(?:(?:real|abs)path\\(__file__\\)|__file__)\\)|(?:real|abs)path\\((?:os\\.)?(?:path\\.)?dirname\\(__file__\\)\\))$")
;function isOwnDirectory(e){return i.test(e.replace(/\s/g,""))}function isPathJoin(e){return/^(?:os\.)?path\.join$/.test(e)}var o=n(80025),s=n(81817)
;// CONCATENATED MODULE: ./src/python-source/literals.ts
function allowanceOf({text:e}){return{left:4e6+40*e.length}}function readConstants(e){const t=new Map,note=(e,n)=>{t.set(e,t.has(e)?void 0:n)};let n=0;e.tree.iterate({enter(t){
if(u.has(t.name)&&(0===n||"ScopeStatement"===t.name))noteBindings(e,t.node,note);n+=a.has(t.name)?1:0},leave({name:e}){n-=a.has(e)?1:0}});return{
byName:new Map([...t].flatMap(([e,t])=>void 0===t?[]:[[e,t]])),allowance:allowanceOf(e)}}
const a=new Set(["FunctionDefinition","ClassDefinition","LambdaExpression"]),c=new Set(["ImportStatement","ForStatement","WithStatement","TryStatement","NamedExpression","DeleteStatement","ScopeStatement","UpdateStatement","FunctionDefinition","ClassDefinition"]),u=new Set([...c,"AssignStatement","MemberExpression"]),l=new Set(["append","extend","insert","remove","pop","clear","sort","reverse"])
;function noteBindings(e,t,n){if("AssignStatement"===t.name){const r=(0,s.LU)(t).filter(e=>"TypeDef"!==e.name),[i]=r,o=3===r.length&&"VariableName"===i?.name?r[2]:void 0
;for(const t of r.slice(0,-1))noteTargets(e,t,e=>n(e,o))}else if(c.has(t.name))for(const r of(0,s.LU)(t).filter(e=>"Body"!==e.name))noteTargets(e,r,n);else if("MemberExpression"===t.name){
const[r,,i]=(0,s.LU)(t);if("VariableName"===r?.name&&void 0!==i&&l.has((0,s.b6)(e,i))){n((0,s.Vb)(e,r));n((0,s.Vb)(e,r))}}}function noteTargets(e,t,n){const r=[t]
;for(let t=r.pop();void 0!==t;t=r.pop())if("VariableName"===t.name)n((0,s.Vb)(e,t));else if(f.has(t.name))r.push(...(0,s.LU)(t))}
const f=new Set(["TupleExpression","ArrayExpression","ParenthesizedExpression","MemberExpression"]);function literalValue(e,t,n){return literalOf(t,{file:e,constants:n,depth:0})}
function literalOf(e,t){const{allowance:n}=t.constants;if(void 0===e||t.depth>50||n.left<0)return;const r=d.has(e.name)?combined(e,t):leaf(e,t);n.left-=1+(r?.length??0);return r}
function leaf(e,{file:t,constants:n,depth:r}){switch(e.name){case"String":return readString(t,(0,s.b6)(t,e));case"VariableName":return literalOf(n.byName.get((0,s.Vb)(t,e)),{file:t,constants:n,
depth:r+1});default:return}}const d=new Set(["FormatString","CallExpression","ContinuedString","ParenthesizedExpression","ArrayExpression","TupleExpression","BinaryExpression"])
;function combined(e,{file:t,constants:n,depth:r}){const inner=e=>literalOf(e,{file:t,constants:n,depth:r+1}),i=(0,s.LU)(e);n.allowance.left-=i.length;switch(e.name){case"FormatString":
return formatted(t,e,inner);case"CallExpression":return calledPath(t,e,inner);case"ContinuedString":return joined(i.map(inner));case"ParenthesizedExpression":
return inner(i.find(e=>"("!==e.name&&")"!==e.name));case"ArrayExpression":case"TupleExpression":return listed(i.filter(e=>!/^[[\](),]$/.test(e.name)).map(inner));case"BinaryExpression":
return 3===i.length&&"+"===(0,s.b6)(t,i[1])?added(inner(i[0]),inner(i[2])):void 0;default:return}}function readString(e,t){return e.isUncertain&&/[\u0080-\uffff]/.test(t)?void 0:(0,o.r)(t)}
function formatted(e,t,n){const r=t.getChildren("FormatReplacement"),[i="",o=""]=/^[a-zA-Z]*('''|"""|'|")/.exec((0,s.b6)(e,t))??[],a=[];let c=t.from+i.length;for(const t of r){
a.push(readString(e,`${i}${e.text.slice(c,t.from)}${o}`),fieldValue(t,n));c=t.to}return joined([...a,readString(e,`${i}${e.text.slice(c,t.to)}`)])}function fieldValue(e,t){const[,n,r]=(0,s.LU)(e)
;return"VariableName"===n?.name&&"}"===r?.name?t(n):void 0}function calledPath(e,t,n){const[r,i]=(0,s.LU)(t);if(isOwnDirectory((0,s.b6)(e,t)))return".";if(void 0===r||void 0===i||!isPathJoin((0,
s.Vb)(e,r)))return;const o=(0,s.LU)(i).filter(e=>!/^[(),]$/.test(e.name)).map(n);return o.slice(1).every(e=>"string"==typeof e&&!e.startsWith("/"))&&o.every(e=>"string"==typeof e)?o.join("/"):void 0}
function joined(e){return e.every(e=>"string"==typeof e)?e.join(""):void 0}function listed(e){return e.every(e=>void 0!==e)?e:void 0}function added(e,t){
if("string"==typeof e&&"string"==typeof t)return e+t;return Array.isArray(e)&&Array.isArray(t)?[...e,...t]:void 0}// CONCATENATED MODULE: ./src/python-source/declared-values.ts
const m={state:"absent"};function declaredText(e,t){return declared(e,t,e=>"string"==typeof e)}function declaredList(e,t){return declared(e,t,e=>Array.isArray(e)&&e.every(e=>"string"==typeof e))}
function declared(e,t,n){if(void 0===e)return m;const r=literalValue(t.file,e,t.constants);return void 0!==r&&n(r)?{state:"literal",value:r,where:(0,s.de)(t.file,e.from)}:computed(e,t)}
function computed(e,{file:t}){const n=(0,s.b6)(t,e).replace(/\s+/g," "),r=n.length>60?`${n.slice(0,59)}\u2026`:n;return{state:"computed",where:(0,s.de)(t,e.from),source:r}}var h=n(63047)
;// CONCATENATED MODULE: ./src/python-source/decorator-calls.ts
function readDecorator(e,t,n){const r=e.getChild("ArgList"),i=r?.from??e.to;return{meaning:n((0,h.m)(t.text.slice(e.from+1,i).replace(/\s|\\/g,""))),...readCallArguments(t,r)}}function callOf(e){
const[t,n]="CallExpression"===e.name?(0,s.LU)(e):[];return void 0===t||void 0===n?void 0:{callee:t,list:n}}function readCallArguments(e,t){const n=[],r=new Map,i=null===t?[]:(0,s.LU)(t).slice(1,-1)
;let o=0;for(;o<i.length;){const t=i[o],a=i[o+2];if("AssignOp"===i[o+1]?.name&&void 0!==a){r.set((0,s.Vb)(e,t),a);o+=3}else{if(","!==t.name)n.push(t);o+=1}}return{positional:n,keywords:r}}
function argument({positional:e,keywords:t},{position:n,keyword:r}){return t.get(r)??(void 0===n?void 0:e[n])}// CONCATENATED MODULE: ./src/python-source/declared-image.ts
function readImage(e,t,n){const r=e.filter(e=>"container"===e.meaning).map(e=>imageIn(e)).find(e=>void 0!==e)??argument(t,{position:2,keyword:"container"})??argument(t,{keyword:"image"})
;if(void 0===r||"None"===(0,s.b6)(n.file,r))return{container:m};return readImageNode(r,n)??{container:declaredText(r,n)}}function imageIn(e){return argument(e,{position:0,keyword:"default"
})??argument(e,{keyword:"container"})}function readImageNode(e,t){const{file:n,meaning:r}=t,i=callOf(constantOf(e,t)),o=void 0===i?void 0:r((0,s.Vb)(n,i.callee));if(void 0===i||void 0===o)return
;const a=readCallArguments(n,i.list),c=a.positional[0]??a.keywords.get("name");switch(c&&o){case"RemoteDockerImage":case"LocalDockerImage":return{
container:withTag(declaredText(c,t),a.keywords.get("tag"),t)};case"DockerImageFromScript":return{container:declaredText(c,t),...dockerfileOf(a.keywords.get("dockerfile"),t)};default:return}}
function constantOf(e,{file:t,constants:n}){return("VariableName"===e.name?n.byName.get((0,s.Vb)(t,e)):void 0)??e}function withTag(e,t,n){const r=void 0===t||"None"===(0,
s.b6)(n.file,t)?m:declaredText(t,n);if("absent"===r.state||"literal"!==e.state)return e;return"literal"===r.state?{...e,value:`${e.value}:${r.value}`}:r}function dockerfileOf(e,t){
return void 0===e?{}:{dockerfile:declaredText(e,t)}}var p=n(35057),g=n(23245),w=n(44876);// CONCATENATED MODULE: ./src/python-source/decorated-statements.ts
function decoratedStatements(e){const t=(0,s.Nh)(e,e=>"DecoratedStatement"===e),n=(0,s.um)(e);if(0===n.length)return t.map(e=>({node:e,failedAt:void 0}));const r=(0,s.gf)(e,(0,
w.J)(headsAlone(e))),i=(0,s.um)(r)
;return[...(0,s.Nh)(r,e=>"DecoratedStatement"===e).map(e=>withPlace(e,i)),...t.filter(t=>!isAtTop(e,t.from)).map(e=>withPlace(e,n))].sort((e,t)=>e.node.from-t.node.from)}function withPlace(e,t){
const n=e.getChild("FunctionDefinition")?.getChild("Body")?.from??e.to,r=t[(0,p.nT)(t,e.from)];return{node:e,failedAt:void 0!==r&&r<=n?r:void 0}}function isAtTop({text:e},t){
return 0===t||"\n"===e[t-1]||"\r"===e[t-1]}function headsAlone(e){const{text:t}=e,n=[],r=(0,g.Nj)(t),i=stringsOf(e);let o=0;for(const{index:e}of t.matchAll(/^@/gm))if(e>=o&&!i(e)){
const i=endOfHead(t,e,r),s=t.slice(e,i),a=s.trimEnd().endsWith(":")&&"@"!==t[i+1]?"0\n":"";n.push(blank(t.slice(o,e)),s,a);o=i+a.length}return[...n,blank(t.slice(o))].join("")}function blank(e){
return e.replace(/[^\r\n]/g," ")}function stringsOf({tree:e}){const t=[],n=[];e.iterate({enter({name:e,from:r,to:i}){if(!e.endsWith("String"))return!0;t.push(r);n.push(i);return!1}})
;return e=>e<(n[(0,p.nT)(t,e+1)-1]??0)}function endOfHead(e,t,n){const r=/^(?:@|def\b|class\b|async\b)/gm;let i=t;for(;"@"===e[i];)i=(0,g.p0)(e,n(i));r.lastIndex=i+1
;return Math.min(n(i),r.exec(e)?.index??e.length)}var y=n(10726);// CONCATENATED MODULE: ./src/python-source/hither-names.ts
const x=/(?:^|\.)(?:\w*_)?hither(?:\d+|_\w*)?(?=\.|$)/,v=["function","container","additional_files","local_modules","local_module","opts","input_file","output_file","parameter","RemoteDockerImage","LocalDockerImage","DockerImageFromScript"],b=/^(?:_?core|dockerimage|dockerimagefromscript)$/
;function hitherNames(e){const t=new Set,n=new Map;for(const r of(0,y.M)(e))for(const[e,i]of importedNames(r))if(void 0===i)t.add(e);else n.set(e,i);return e=>{const r=e.lastIndexOf(".")
;return r<0?n.get(e):isBelow(e,t)?e.slice(r+1):void 0}}const k=200;function isBelow(e,t){const n=e.slice(0,k).split(".").slice(0,-1);return n.some((e,r)=>t.has(n.slice(0,r+1).join(".")))}
function importedNames(e){const{module:t,names:n,alias:r}=e;if(void 0===n)return x.test(t)?[[r??t,void 0]]:[];const i=x.test(t);return n.flatMap(({name:e,alias:t})=>{
if("*"===e)return i?v.map(e=>[e,e]):[];if(x.test(e)||i&&b.test(e))return[[t,void 0]];return i?[[t,e]]:[]})}// CONCATENATED MODULE: ./src/python-source/signature.ts
function readParameters(e,t){const n=t.getChild("ParamList"),r=[];let i="positional-or-keyword",o=0;for(const t of splitAtCommas(e,n)){const[e=""]=t.texts;if("/"===e)for(;o<r.length;o+=1)r[o]={
...r[o],kind:"positional-only"};else if("*"===e&&void 0===t.name)i="keyword-only";else if(void 0!==t.name){const n="*"===e?"var-positional":"**"===e?"var-keyword":i;r.push({name:t.name,kind:n,
hasDefault:t.texts.includes("=")});i="var-positional"===n?"keyword-only":i}}return r}function splitAtCommas(e,t){if(null===t)return[];const n=[];let r=[],i=t.from+1;const close=t=>{
n.push(readGroup(e,r,e.text.slice(i,t)));r=[];i=t+1};for(const e of(0,s.LU)(t))if(","===e.name)close(e.from);else if("("!==e.name&&")"!==e.name)r.push(e);close(t.to-1);return n}
function readGroup(e,t,n){const r=t.map(t=>(0,s.b6)(e,t)),i=t.find(e=>"VariableName"===e.name),o=void 0===r[0]&&"/"===n.replace(/#.*/g,"").trim()?"/":r[0];return{
texts:[...void 0===o?[]:[o],...r.slice(1)],name:void 0===i?void 0:(0,s.Vb)(e,i)}}// CONCATENATED MODULE: ./src/python-source/read-functions.ts
const S=(0,r.T)(e=>{const t={file:e,meaning:hitherNames(e),constants:readConstants(e),problems:[]};return{functions:decoratedStatements(e).flatMap(e=>readDecorated(e,t)),problems:t.problems}})
;function readDecorated({node:e,failedAt:t},n){
const{file:r,meaning:i}=n,o=e.getChild("FunctionDefinition"),a=o?.getChild("VariableName"),c=e.getChildren("Decorator").map(e=>readDecorator(e,r,i)),u=c.find(e=>"function"===e.meaning)
;if(null==o||null==a||void 0===u)return[];const l=(0,s.de)(r,o.from);if(isNested(e)){const e=`${(0,s.Vb)(r,a)} is defined inside a function or a class, so it can't be called by name`;n.problems.push({
message:e,remedy:"define it at the top level of the module",where:l});return[]}return[{file:r.path,name:(0,s.Vb)(r,a),where:l,functionName:declaredText(argument(u,{position:0,keyword:"name"}),n),
functionVersion:declaredText(argument(u,{position:1,keyword:"version"}),n),...readImage(c,u,n),...readModules(c,u,n),additionalFiles:declaredList(onlyArgument(c,"additional_files"),n),
parameters:readParameters(r,o),foreignDecorator:c.some(e=>void 0===e.meaning),...void 0===t?{}:{unread:(0,s.de)(r,t)}}]}function isNested(e){
for(let t=e.parent;null!==t;t=t.parent)if("FunctionDefinition"===t.name||"ClassDefinition"===t.name)return!0;return!1}function readModules(e,t,n){
const r=[declaredList(onlyArgument(e,"local_modules"),n),...e.filter(e=>"local_module"===e.meaning).map(e=>asList(declaredText(firstArgument(e),n)))].reduce(read_functions_joined),i=argument(t,{
keyword:"modules"});return"absent"===r.state&&void 0!==i?{localModules:declaredList(i,n),modulesByName:!0}:{localModules:r}}function asList(e){return"literal"===e.state?{...e,value:[e.value]}:e}
function read_functions_joined(e,t){if("literal"===e.state&&"literal"===t.state)return{...e,value:[...e.value,...t.value]};return"computed"===e.state||"absent"===t.state?e:t}
function onlyArgument(e,t){const n=e.find(e=>e.meaning===t);return void 0===n?void 0:firstArgument(n)}function firstArgument({positional:e,keywords:t}){return e[0]??t.values().next().value}}),
45131:(function(e,t,n){n.d(t,{JG:()=>decodeFile,o$:()=>readSource});var r=n(74296),i=n(20654),o=n(62408)
;const s=/^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)/,a=/^[ \t\f]*(?:#.*)?$/,c=Buffer.from([239,187,191]),u=/^(?:latin|latin_1|latin1|l1|8859|cp819|ibm819|iso_?8859(?:_1)?(?:_1987)?|iso_latin_1|iso_ir_100)$/,l=/^(?:ascii|us_ascii|646|us|cp367|ibm367|iso646_us|iso_ir_6)$/,f=/^(?:u8|utf|utf8|utf_8|utf8_ucs[24]|cp65001|utf_8_.*)$/,d=new Map(Object.entries({
shift_jis:["s_jis","shiftjis","cp932","932","mskanji","ms_kanji"],"euc-jp":["eucjp","ujis","u_jis"],"euc-kr":["euckr","ksc5601","cp949","949","ms949","uhc"],
gbk:["936","cp936","ms936","euccn","euc_cn"],big5:["big5_tw","cp950","950","ms950"],"iso-2022-jp":["iso2022_jp","iso2022jp"],macintosh:["mac_roman","macroman"],
"x-mac-cyrillic":["mac_cyrillic","maccyrillic"]}).flatMap(([e,t])=>t.map(t=>[t,e]))),m=4194304;function decodeSource(e){if(e.length>m){return{text:"",isUncertain:!1,flaw:{
message:`the file has ${(e.length/1024/1024).toFixed(1)} MiB; the limit for Python files is ${m/1024/1024} MiB`,remedy:"move its data into a separate file"}}}
const t=e.subarray(0,3).equals(c),n=declaredEncoding(e.subarray(t?3:0)),r=void 0===n?"utf_8":pythonName(n);if(t&&!f.test(r)){
const t=`the file begins with the byte order mark of UTF-8, but declares the encoding ${n}`,r="remove one of them: Python rejects such a file";return{text:e.toString("utf8"),isUncertain:!1,flaw:{
message:t,remedy:r}}}if(f.test(r))return decodeUtf8(e);const i=u.test(r)||l.test(r)?void 0:decoderOf(r);if(void 0!==i)return{text:i.decode(e),isUncertain:!1};return{text:e.toString("latin1"),
isUncertain:!u.test(r)&&!isPlainAscii(e,r)}}function decodeUtf8(e){try{return{text:new TextDecoder("utf-8",{fatal:!0}).decode(e),isUncertain:!1}}catch{
const t="the file is not UTF-8 and declares no other encoding, so Python rejects it",n="save it as UTF-8, or declare its encoding on the first line: # -*- coding: cp1252 -*-";return{
text:e.toString("utf8"),isUncertain:!1,flaw:{message:t,remedy:n}}}}function declaredEncoding(e){const[t="",n=""]=e.subarray(0,1e3).toString("latin1").split(/\r\n|\r|\n/)
;return(s.exec(t)??(a.test(t)?s.exec(n):null))?.[1]}function pythonName(e){return e.toLowerCase().replace(/[^a-z0-9.]+/g,"_")}function decoderOf(e){
const t=d.get(e)??e.replace(/^(?:cp|windows)_?(125\d|874)$/,"windows-$1").replace(/^iso_?8859_?(\d+)(?:_e|_i)?$/,"iso-8859-$1").replaceAll("_","-");return/^utf-|hkscs$/.test(t)?void 0:newDecoder(t)}
function newDecoder(e){try{return new TextDecoder(e)}catch{return}}function isPlainAscii(e,t){return!/^u7$|utf_?7|escape|^hz|2022|punycode|idna/.test(t)&&e.every(e=>e<128)}
const h="\nimport sys, tokenize\nwith tokenize.open(sys.argv[1]) as file:\n    text = file.read()\nsys.stdout.buffer.write(text.encode('utf-8'))\n",p=33554432;function readSourceBytes(e){return(0,
i.Wy)(e,{limit:p,links:"follow"})}function decodeFile(e){return decodeSource((0,i.l2)(e,{limit:p,links:"follow"}))}async function readSource(e,t){let n;try{n=readSourceBytes(e)}catch(e){
const t=e instanceof r.bD?e.remedy:"check its permissions";return{text:"",isUncertain:!1,flaw:{message:`the file can't be read: ${(0,r.u0)(e)}`,remedy:t}}}const i=decodeSource(n)
;if(!i.isUncertain)return i;const s=["-I","-S","-c",h,e],a=await(0,o.d)({program:"python3",args:s,env:{PATH:t}});return 0===a.exitCode?{text:a.stdout,isUncertain:!1}:i}}),80025:(function(e,t,n){n.d(t,{
r:()=>stringValue});const r=/^(?<prefix>[a-zA-Z]*)(?<quote>'''|"""|'|")(?<body>[\s\S]*)\k<quote>$/;function stringValue(e){const{prefix:t="",body:n}=r.exec(e)?.groups??{},i=t.toLowerCase()
;if(void 0===n||!["","r","u","f","fr","rf"].includes(i))return;const o=n.replace(/\r\n?/g,"\n");if(i.includes("f"))return withoutFields(o,i);return"r"===i?o:unescaped(o)}function withoutFields(e,t){
const n=e.replaceAll("{{","\0").replaceAll("}}","\x01");if(/[{}]/.test(n))return;const r="f"===t?unescaped(n):n;return r?.replaceAll("\0","{").replaceAll("\x01","}")}const i={"\n":"","\\":"\\",
"'":"'",'"':'"',a:"\x07",b:"\b",f:"\f",n:"\n",r:"\r",t:"\t",v:"\v"},o=/\\(?:([0-7]{1,3})|x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|(N\{[^}]*\})|([\s\S]))/g;function unescaped(e){const t=[]
;let n=0;for(const r of e.matchAll(o)){const i=characterOf(r);if(void 0===i)return;t.push(e.slice(n,r.index),i);n=r.index+r[0].length}return[...t,e.slice(n)].join("")}function characterOf([e,...t]){
const[n,r,o,s,a,c=""]=t,u=r??o??s;if(void 0!==n||void 0!==u){const e=void 0===n?Number.parseInt(u??"",16):Number.parseInt(n,8);return e<=1114111?String.fromCodePoint(e):void 0}
return void 0!==a||"xuUN".includes(c)?void 0:i[c]??e}}),81817:(function(e,t,n){n.d(t,{LU:()=>childrenOf,Nh:()=>nodesOf,Vb:()=>nameOf,b6:()=>textOf,de:()=>whereOf,gf:()=>parseAs,um:()=>d,
w_:()=>parsePython});var r=n(81283),i=n(74296),o=n(47069),s=n(63047),a=n(35057),c=n(44876);const u=[],l=4;function parsePython(e,t,n=!1){
const r=u.find(r=>r.file.path===t&&r.file.isUncertain===n&&r.text===e);if(void 0!==r)return r.file;const i=parseNew(e,t,n);u.push({text:e,file:i});u.splice(0,u.length-l);return i}
function parseNew(e,t,n){const r=e.replace(/^\uFEFF/,""),i={path:t,text:r,lines:(0,a.hw)(r),tree:treeOf(r,t),isUncertain:n,isRewritten:!1};if(0===countErrors(i))return i;const o={...parseAs(i,(0,
c.J)(r)),isRewritten:!0};return countErrors(o)<countErrors(i)?o:i}function parseAs(e,t){return{...e,tree:treeOf(t,e.path)}}let f;function treeOf(e,t){if(f?.text!==e)f={text:e,tree:parse(e,t)}
;return f.tree}function parse(e,t){try{return r.K.parse(e)}catch(e){if(e instanceof RangeError){const e="use fewer nested brackets: Python accepts at most 200"
;throw new i.bD("spec","expressions are nested too deeply",e,{where:{path:t}})}throw e}}function countErrors({tree:e}){let t=0;e.iterate({enter({type:e}){t+=e.isError?1:0}});return t}
function childrenOf(e){const t=[];for(let n=e.firstChild;null!==n;n=n.nextSibling)if("Comment"!==n.name)t.push(n);return t}function textOf(e,t){return e.text.slice(t.from,t.to)}function nameOf(e,t){
return(0,s.m)(textOf(e,t).replace(/\s|\\/g,""))}function whereOf(e,t){return{path:e.path,...(0,a.VV)(e.lines,t)}}function nodesOf(e,t){const n=[];e.tree.iterate({enter(e){if(t(e.name))n.push(e.node)}
});return n}const d=(0,o.T)(e=>{const t=[],n=[];e.tree.iterate({enter(r){const i=!0===n.at(-1);if(r.type.isError?!(i||hasGapBeside(e,r.from)):isOpenString(e,r))t.push(r.from)
;n.push(p.test(r.name)||i&&!g.test(r.name))},leave(){n.pop()}});return t});function isOpenString(e,{name:t,from:n,to:r}){if("String"!==t&&"FormatString"!==t)return!1
;const i=e.text.slice(n,r),[o="",s=""]=/^[a-zA-Z]*('''|"""|'|")/.exec(i)??[];return!i.endsWith(s)||i.length<o.length+s.length}
const m=/\d\.\s*$|\byield[ \t]*$|\f\s*$|\bas\s*\([^()]*\)\s*:\s*$/,h=/^\s*(?:\*|\/\s*[,:])/;function hasGapBeside({text:e},t){return m.test(e.slice(Math.max(0,t-80),t))||h.test(e.slice(t,t+20))}
const p=/^(?:WithStatement|MatchClause)$/,g=/^(?:Body|Script)$/}),11077:(function(e,t,n){n.d(t,{E:()=>filesBelowDirectory,J:()=>isSkipped});var r=n(51455),i=n(76760),o=n(16547),s=n(67859),a=n(3686)
;function isSkipped(e){return e.startsWith(".")||/^(?:__pycache__|node_modules|site-packages|dist-packages)$/.test(e)}async function filesBelowDirectory(e,t){const n=await(0,r.realpath)(e)
;return walk(e,{root:t,seen:new Set([n]),around:[n],isLinked:!1})}async function walk(e,t){const n=[],s=(await(0,r.readdir)(e)).sort();if(s.includes("pyvenv.cfg"))return[]
;for(const c of s.filter(e=>!isSkipped(e))){const s=(0,i.join)(e,c),u=await(0,r.realpath)(s).catch(()=>{}),l=void 0===u?void 0:await(0,r.stat)(u);if(void 0===u||void 0===l||void 0!==(0,a.y0)({asked:s,
real:u}))continue;if(l.isFile())n.push({path:s,real:u});else if(l.isDirectory())(0,o.B)(n,await walkInto({path:s,real:u},t))}return n}async function walkInto({path:e,real:t},n){const r=t!==(0,
i.join)(n.around.at(-1)??"",(0,i.basename)(e)),o=n.around.some(e=>(0,s.Y)(e,t));if(!(0,s.Y)(t,n.root)||r&&(o||n.isLinked&&n.seen.has(t)))return[];n.seen.add(t);return walk(e,{...n,
around:[...n.around,t],isLinked:n.isLinked||r})}}),76815:(function(e,t,n){n.d(t,{W:()=>JsonNumber});class JsonNumber{text;constructor(e){this.text=e}}}),50422:(function(e,t,n){n.d(t,{MU:()=>isIntegerText,
SX:()=>anyFloatText,kv:()=>roughSizeText,lP:()=>sizeText,mo:()=>complexText,qx:()=>floatText,tZ:()=>isNumberText,xe:()=>pythonNumberText});var r=n(74296)
;const i=/^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;function isNumberText(e){return i.test(e)}function isIntegerText(e){return/^-?\d+$/.test(e)}function floatText(e){
if(!Number.isFinite(e))throw(0,r.jr)(`${e} can't be written as JSON`);const[t="",n=""]=Math.abs(e).toExponential().split("e");return(e<0||Object.is(e,-0)?"-":"")+layOut(t.replace(".",""),Number(n))}
function layOut(e,t){if(t<-4||t>=16){return`${1===e.length?e:`${e.charAt(0)}.${e.slice(1)}`}e${t<0?"-":"+"}${String(Math.abs(t)).padStart(2,"0")}`}if(t<0)return`0.${"0".repeat(-t-1)}${e}`
;const n=e.padEnd(t+2,"0");return`${n.slice(0,t+1)}.${n.slice(t+1)}`}function pythonNumberText(e){if(isIntegerText(e))return"-0"===e?"0":e;return floatText(Number(e))}function anyFloatText(e){
if(Number.isNaN(e))return"nan";return Number.isFinite(e)?floatText(e):e>0?"inf":"-inf"}function complexText(e,t){const n=bareText(t);if(Object.is(e,0))return`${n}j`;const r=n.startsWith("-")?"":"+"
;return`(${bareText(e)}${r}${n}j)`}function bareText(e){return anyFloatText(e).replace(/\.0$/,"")}const o=["GiB","MiB","KiB"];function sizeText(e){const t=o.findIndex((t,n)=>e>0&&e%1024**(3-n)===0)
;return t<0?`${e} bytes`:`${e/1024**(3-t)} ${o[t]}`}function roughSizeText(e){const t=o.findIndex((t,n)=>e>=1024**(3-n));return t<0?`${e} bytes`:`${Math.floor(100*e/1024**(3-t))/100} ${o[t]}`}}),
63047:(function(e,t,n){n.d(t,{m:()=>foldedName,x:()=>keywordName});function foldedName(e){return e.normalize("NFKC")}const r=/^[_\p{XID_Start}][\p{XID_Continue}]*$/u;function keywordName(e){
const t=foldedName(e);return r.test(t)?t:e}})};
