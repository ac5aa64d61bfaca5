"use strict";exports.id=404;exports.ids=[404];exports.modules={24459:(function(e,t,n){n.d(t,{K:()=>findProgram});var r=n(73024),i=n(76760);function findProgram(e,t){return((0,
i.isAbsolute)(e)?[e]:(t??"").split(i.delimiter).map(t=>(0,i.join)(t,e))).find(e=>(0,i.isAbsolute)(e)&&isExecutable(e))}function isExecutable(e){try{(0,r.accessSync)(e,r.constants.X_OK);return(0,
r.statSync)(e).isFile()}catch{return!1}}}),62408:(function(e,t,n){n.d(t,{d:()=>runCommand});var r=n(83916),i=n(24459);async function runCommand(e,t){const o=(0,i.K)(e.program,e.env.PATH)
;if(void 0===o)return{exitCode:null,stdout:"",stderr:`there is no program ${e.program}`};const{getExecOutput:s}=await n.e(955).then(n.bind(n,41955));try{return await s(quoted(o),[...e.args],{env:{
...e.env},...void 0===e.cwd?{}:{cwd:e.cwd},...void 0===t?{}:{input:Buffer.from(t)},silent:!0,ignoreReturnCode:!0})}catch(e){return{exitCode:null,stdout:"",stderr:(0,r.u0)(e)}}}function quoted(e){
return`"${e.replaceAll('"','\\"')}"`}}),54861:(function(e,t,n){n.d(t,{W:()=>findFunction,T:()=>findFunctions});var r=n(51455),i=n(76760),o=n(82068)
;// CONCATENATED MODULE: ./src/python-source/dockerfile-tag.ts
const s=/^[ \t]*LABEL[ \t](?:.*[ \t])?version=("[^"\r\n]*"|'[^'\r\n]*'|[^\s"']+)/im;async function withDockerfileTag(e,t){const{container:n,dockerfile:o}=e;if(void 0===o||"literal"!==n.state)return e
;if("computed"===o.state)return{...e,container:o};const a="literal"===o.state&&!(0,i.isAbsolute)(o.value)?o.value:void 0,c=void 0===a?"":await(0,r.readFile)((0,i.join)((0,
i.dirname)(t),a),"utf8").catch(()=>""),u=s.exec(c)?.[1]?.replace(/^["']|["']$/g,"");return void 0===u?e:{...e,container:{...n,value:`${n.value}:${u}`}}}var a=n(53658),c=n(45131),u=n(81817),l=n(62408)
;// CONCATENATED MODULE: ./src/python-source/syntax-errors.ts
const f="\nimport sys, tokenize, warnings\nwarnings.simplefilter('ignore')\nprint('%d.%d' % sys.version_info[:2])\ntry:\n    with tokenize.open(sys.argv[1]) as file:\n        compile(file.read(), sys.argv[1], 'exec', dont_inherit=True)\nexcept (SyntaxError, ValueError) as error:\n    print(getattr(error, 'lineno', 1) or 1)\n    print(getattr(error, 'offset', 1) or 1)\n    print(getattr(error, 'msg', None) or error)\n"
;async function syntaxFindings(e,t,n){const[r]=(0,u.um)(e),i=e.isRewritten&&void 0!==n.hostPython;if(void 0===r&&!i)return{problems:[],warnings:[]};const o=await judged(e,t,n);switch(o.kind){
case"accepted":return{problems:[],warnings:[]};case"none":return{problems:[],warnings:void 0===r?[]:[unknownSyntax((0,u.de)(e,r))]};case"refused":return void 0===n.hostPython?{problems:[],
warnings:[refusedElsewhere(o)],...certainError(e,o)}:{problems:[syntaxError(o.message,o.where)],warnings:[]}}}
const d=/was never closed|unexpected EOF|unmatched '|does not match opening|unexpected indent|unindent does not match|expected an indented block|inconsistent use of tabs/
;function certainError(e,{message:t,where:n}){const r=(0,u.um)(e).map(t=>(0,u.de)(e,t).line??0);return d.test(t)&&r.some(e=>Math.abs(e-(n.line??0))<=1)?{certain:syntaxError(t,n)}:{}}
async function judged(e,t,{searchPath:n,hostPython:r}){const i=["-I","-S","-c",f,t],o=await(0,l.d)({program:r??"python3",args:i,env:{PATH:n}}),[s="",a,c,u]=o.stdout.split("\n")
;if(0!==o.exitCode)return{kind:"none"};if(void 0===u)return{kind:"accepted"};return{kind:"refused",version:s,message:u,where:{path:e.path,line:Number(a),column:Math.max(1,Number(c))}}}
function syntaxError(e,t){return{message:`Python syntax error: ${e}`,remedy:"check this line and the one before",where:t}}function refusedElsewhere({version:e,message:t,where:n}){return{
message:`Python ${e} of this machine finds a syntax error here: ${t}`,remedy:"fix it, unless the Python of the image is another one that accepts it",where:n}}function unknownSyntax(e){return{
message:"this is not Python as far as hither knows it, and this machine has no Python to ask",remedy:"check this line and the one before; the Python of the image decides",where:e}}var m=n(12832)
;// CONCATENATED MODULE: ./src/python-source/find-functions.ts
async function findFunctions(e,{shown:t,searchPath:n}){const o=[],s=[],a=await(0,r.realpath)(e);for(const e of await pythonFiles(a)){const r=(0,i.relative)(a,e),c=await readIfHither({file:e,
shown:"."===t?r:(0,i.join)(t,r),searchPath:n});o.push(...c.functions);s.push(...c.problems)}return{functions:o,problems:s}}async function pythonFiles(e){const t=(await(0,
m.zD)(e,e)).filter(({path:e})=>e.endsWith(".py"));return[...new Set(t.map(({path:t,real:n})=>(0,m.Yw)(n,e)?n:t))].sort()}async function readIfHither(e){const t=await(0,c.o)(e.file,e.searchPath)
;if(void 0!==t.flaw&&(""===t.text||t.text.includes("hither")))return{functions:[],problems:[{...t.flaw,where:{path:e.shown}}]};if(!t.text.includes("hither"))return{functions:[],problems:[]}
;const n=(0,u.w_)(t.text,e.shown,t.isUncertain),{functions:r,problems:i}=(0,a.y)(n),o=await Promise.all(r.map(t=>withDockerfileTag(t,e.file))),{warnings:s}=await syntaxFindings(n,e.file,e);return{
functions:o,problems:[...s,...o.flatMap(unreadProblems),...i]}}function unreadProblems({name:e,unread:t}){
return void 0===t?[]:[syntaxError(`the decorators or the signature of ${e} can't be read here`,t)]}async function findFunction(e){const t=await(0,c.o)(e.file,e.searchPath);if(void 0!==t.flaw)return{
ok:!1,problems:[{...t.flaw,where:{path:e.shown}}],warnings:[]};const n=(0,u.w_)(t.text,e.shown,t.isUncertain),{functions:r,problems:i}=(0,
a.y)(n),o=await syntaxFindings(n,e.file,e),s=undecorated(n,e,r)??chooseFunction(e,r);if("message"in s)return{ok:!1,problems:[...o.problems,s,...i],warnings:o.warnings}
;const l=void 0!==o.certain&&isWithin(n,s,o.certain)?[o.certain]:[],[f]=[o.problems,l,unreadProblems(s)].filter(e=>e.length>0);if(void 0!==f)return{ok:!1,problems:f,warnings:[]};return{ok:!0,
value:await withDockerfileTag(s,e.file),warnings:o.warnings}}function undecorated({text:e},{name:t,shown:n,where:r},i){const s=e.split(/\r\n|\r|\n/),a=(0,o.m)(t),c=s.findIndex(e=>(0,
o.m)(/^(?:async[ \t]+)?def[ \t]+([^\s(]+)/.exec(e)?.[1]??"")===a);if(c<0||i.some(e=>e.name===a||hitherName(e)===t))return;return{message:`${t}() in line ${c+1} of ${n} is no hither function`,
remedy:`put @hi.function('${t}', '0.1.0') above its "def", and "import hither as hi" above that`,where:r}}function isWithin({text:e},{where:t},n){const r=t.line??0,i=n.where?.line??0
;return i>=r&&!e.split(/\r\n|\r|\n/).slice(r,i).some(e=>/^[^\s#)\]}]/.test(e))}function chooseFunction(e,t){const n=(0,
o.m)(e.name),r=t.filter(t=>t.name===n||hitherName(t)===e.name),i=r.filter(e=>e.name===n),[s,a]=1===i.length?i:r;return void 0===s||void 0!==a?notFound(e,t,r):s}function hitherName({functionName:e}){
return"literal"===e.state?e.value:void 0}const h=20;function notFound({shown:e,name:t,where:n},r,i){if(i.length>1){return{
message:`${e} has more than one function "${t}", in lines ${i.map(e=>e.where.line).join(" and ")}`,remedy:"rename one of them",where:n}}return{message:`there is no hither function "${t}" in ${e}`,
remedy:whichFunctions(t,r.map(e=>e.name)),where:n}}function whichFunctions(e,t){if(t.length>0)return`its hither functions are ${t.slice(0,h).join(", ")}${t.length>h?", \u2026":""}`
;return e.includes(".")?"define a hither function at the top level of the module, and name it without a dot":`put @hi.function('${e}', '0.1.0') above its "def", and "import hither as hi" above that`}
}),10726:(function(e,t,n){n.d(t,{M:()=>importStatements});var r=n(81817);function importStatements(e){return(0,r.Nh)(e,e=>"ImportStatement"===e).flatMap(t=>readStatement(e,t))}
function readStatement(e,t){const n=(0,r.LU)(t).map(t=>(0,r.Vb)(e,t));return"from"===n[0]?[readFrom(n,t.from)]:readImport(n.slice(1),t.from)}function readImport(e,t){return splitAt(e,",").map(e=>{
const n=e.indexOf("as");return{level:0,module:(n<0?e:e.slice(0,n)).join(""),names:void 0,alias:n<0?void 0:e[n+1],offset:t}})}function readFrom(e,t){
const n=e.indexOf("import"),r=e.slice(1,n).join(""),i=/^\.*/.exec(r)?.[0].length??0,o=splitAt(e.slice(n+1).filter(e=>"("!==e&&")"!==e),",").filter(e=>e.length>0).map(([e="",,t])=>({name:e,alias:t??e
}));return{level:i,module:r.slice(i),names:o,alias:void 0,offset:t}}function splitAt(e,t){const n=[[]];for(const r of e)if(r===t)n.push([]);else n.at(-1)?.push(r);return n}}),44876:(function(e,t,n){
n.d(t,{J:()=>inOlderSyntax,v:()=>endOfLine});function inOlderSyntax(e){return withPlainDecorators(e).replace(r,e=>e.replace(/t/i,"f")).replace(i,e=>" ".repeat(e.length)).replace(o," ")}
const r=/(?<![\w\u0080-\uffff])(?:[tT][rR]?|[rR][tT])(?=['"])/g,i=/(?<=\b(?:def|class|type)[ \t]+[\w\u0080-\uffff]+[ \t]*)\[[^#'"]*?\](?=[ \t]*[(:=])/g,o=/(?<=\*[ \t]*[\w\u0080-\uffff]+[ \t]*:[ \t]*)\*(?=[ \t]*[\w(])/g,s=/^[ \t\f]*@/gm
;function withPlainDecorators(e){const t=[];let n=0;for(const r of e.matchAll(s)){const i=r.index+r[0].length,o=endOfLine(e,i);if(i>=n&&!isPlain(e.slice(i,o))&&isAboveDefinition(e.slice(o,o+2e3))){
t.push(e.slice(n,i),"_".repeat(o-i));n=o}}return[...t,e.slice(n)].join("")}const a=/"""[\s\S]*?"""|'''[\s\S]*?'''|"(?:\\[\s\S]|[^"\\\r\n])*"|'(?:\\[\s\S]|[^'\\\r\n])*'|#.*|\\\r?\n|[()[\]{}]|[\r\n]/g
;function endOfLine(e,t){let n=0;for(const{0:r,index:i}of e.slice(t).matchAll(a)){if(n<=0&&/^[#\r\n]/.test(r))return t+i;n+="([{".includes(r)?1:")]}".includes(r)?-1:0}return e.length}
function isPlain(e){const t=c.exec(e)?.[0],n=e.slice(t?.length).trimEnd();return void 0!==t&&(""===n||n.startsWith("(")&&endOfBrackets(n)===n.length)}
const c=/^(?:\s|\\)*[\w\u0080-\uffff]+(?:(?:\s|\\)*\.(?:\s|\\)*[\w\u0080-\uffff]+)*(?:\s|\\)*/;function endOfBrackets(e){let t=0;for(const{0:n,index:r}of e.matchAll(a)){
t+="([{".includes(n)?1:")]}".includes(n)?-1:0;if(0===t&&/^[)\]}]$/.test(n))return r+1}return-1}function isAboveDefinition(e){return/^(?:\s|#.*)*(?:@|def\b|async\b|class\b)/.test(e)}}),
53658:(function(e,t,n){n.d(t,{y:()=>readFunctions});// CONCATENATED MODULE: ./src/python-source/own-folder.ts
const r=new RegExp("^(?:os\\.)?(?:path\\.)?(?:dirname\\((?:os\\.)?(?:path\\.)?(?:(?:real|abs)path\\(__file__\\)|__file__)\\)|(?:real|abs)path\\((?:os\\.)?(?:path\\.)?dirname\\(__file__\\)\\))$")
;function isOwnFolder(e){return r.test(e.replace(/\s/g,""))}function isPathJoin(e){return/^(?:os\.)?path\.join$/.test(e)}var i=n(80025),o=n(81817)
;// CONCATENATED MODULE: ./src/python-source/literals.ts
const s=50;function readConstants(e){const t=new Map,note=(e,n)=>{t.set(e,t.has(e)?void 0:n)};e.tree.iterate({enter({name:t,node:n}){if("ScopeStatement"===t||!isInFunction(n))noteBindings(e,n,note)}})
;return new Map([...t].flatMap(([e,t])=>void 0===t?[]:[[e,t]]))}function isInFunction(e){
for(let t=e.parent;null!==t;t=t.parent)if(/^(FunctionDefinition|ClassDefinition|LambdaExpression)$/.test(t.name))return!0;return!1}
const a=new Set(["ImportStatement","ForStatement","WithStatement","TryStatement","NamedExpression","DeleteStatement","ScopeStatement","UpdateStatement","FunctionDefinition","ClassDefinition"]),c=new Set(["append","extend","insert","remove","pop","clear","sort","reverse"])
;function noteBindings(e,t,n){if("AssignStatement"===t.name){const r=(0,o.LU)(t).filter(e=>"TypeDef"!==e.name),[i]=r,s=3===r.length&&"VariableName"===i?.name?r[2]:void 0
;for(const t of r.slice(0,-1))noteTargets(e,t,e=>n(e,s))}else if(a.has(t.name))for(const r of(0,o.LU)(t).filter(e=>"Body"!==e.name))noteTargets(e,r,n);else if("MemberExpression"===t.name){
const[r,,i]=(0,o.LU)(t);if("VariableName"===r?.name&&void 0!==i&&c.has((0,o.b6)(e,i))){n((0,o.Vb)(e,r));n((0,o.Vb)(e,r))}}}function noteTargets(e,t,n){if("VariableName"===t.name)n((0,
o.Vb)(e,t));else if(/^(TupleExpression|ArrayExpression|ParenthesizedExpression|MemberExpression)$/.test(t.name))for(const r of(0,o.LU)(t))noteTargets(e,r,n)}function literalValue(e,t,n){
return literalOf(t,{file:e,constants:n,depth:0})}function literalOf(e,{file:t,constants:n,depth:r}){if(void 0===e||r>s)return;const inner=e=>literalOf(e,{file:t,constants:n,depth:r+1}),i=(0,o.LU)(e)
;switch(e.name){case"String":return readString(t,(0,o.b6)(t,e));case"FormatString":return formatted(t,e,inner);case"CallExpression":return calledPath(t,e,inner);case"ContinuedString":
return joined(i.map(inner));case"ParenthesizedExpression":return inner(i.find(e=>"("!==e.name&&")"!==e.name));case"ArrayExpression":case"TupleExpression":
return listed(i.filter(e=>!/^[[\](),]$/.test(e.name)).map(inner));case"BinaryExpression":return 3===i.length&&"+"===(0,o.b6)(t,i[1])?added(inner(i[0]),inner(i[2])):void 0;case"VariableName":
return inner(n.get((0,o.Vb)(t,e)));default:return}}function readString(e,t){return e.isUncertain&&/[\u0080-\uffff]/.test(t)?void 0:(0,i.r)(t)}function formatted(e,t,n){
const r=t.getChildren("FormatReplacement"),[i="",s=""]=/^[a-zA-Z]*('''|"""|'|")/.exec((0,o.b6)(e,t))??[],a=[];let c=t.from+i.length;for(const t of r){
a.push(readString(e,`${i}${e.text.slice(c,t.from)}${s}`),fieldValue(t,n));c=t.to}return joined([...a,readString(e,`${i}${e.text.slice(c,t.to)}`)])}function fieldValue(e,t){const[,n,r]=(0,o.LU)(e)
;return"VariableName"===n?.name&&"}"===r?.name?t(n):void 0}function calledPath(e,t,n){const[r,i]=(0,o.LU)(t);if(isOwnFolder((0,o.b6)(e,t)))return".";if(void 0===r||void 0===i||!isPathJoin((0,
o.Vb)(e,r)))return;const s=(0,o.LU)(i).filter(e=>!/^[(),]$/.test(e.name)).map(n);return s.slice(1).every(e=>"string"==typeof e&&!e.startsWith("/"))&&s.every(e=>"string"==typeof e)?s.join("/"):void 0}
function joined(e){return e.every(e=>"string"==typeof e)?e.join(""):void 0}function listed(e){return e.every(e=>void 0!==e)?e:void 0}function added(e,t){
if("string"==typeof e&&"string"==typeof t)return e+t;return Array.isArray(e)&&Array.isArray(t)?[...e,...t]:void 0}// CONCATENATED MODULE: ./src/python-source/declared-values.ts
const u={state:"absent"};function declaredText(e,t){return declared(e,t,e=>"string"==typeof e)}function declaredList(e,t){return declared(e,t,e=>Array.isArray(e)&&e.every(e=>"string"==typeof e))}
function declared(e,t,n){if(void 0===e)return u;const r=literalValue(t.file,e,t.constants);return void 0!==r&&n(r)?{state:"literal",value:r,where:(0,o.de)(t.file,e.from)}:computed(e,t)}
function computed(e,{file:t}){const n=(0,o.b6)(t,e).replace(/\s+/g," "),r=n.length>60?`${n.slice(0,59)}\u2026`:n;return{state:"computed",where:(0,o.de)(t,e.from),source:r}}var l=n(82068)
;// CONCATENATED MODULE: ./src/python-source/decorator-calls.ts
function readDecorator(e,t,n){const r=e.getChild("ArgList"),i=r?.from??e.to;return{meaning:n((0,l.m)(t.text.slice(e.from+1,i).replace(/\s|\\/g,""))),...readCallArguments(t,r)}}function callOf(e){
const[t,n]="CallExpression"===e.name?(0,o.LU)(e):[];return void 0===t||void 0===n?void 0:{callee:t,list:n}}function readCallArguments(e,t){const n=[],r=new Map,i=null===t?[]:(0,o.LU)(t).slice(1,-1)
;let s=0;for(;s<i.length;){const t=i[s],a=i[s+2];if("AssignOp"===i[s+1]?.name&&void 0!==a){r.set((0,o.Vb)(e,t),a);s+=3}else{if(","!==t.name)n.push(t);s+=1}}return{positional:n,keywords:r}}
function argument({positional:e,keywords:t},{position:n,keyword:r}){return t.get(r)??(void 0===n?void 0:e[n])}// CONCATENATED MODULE: ./src/python-source/declared-image.ts
function readImage(e,t,n){const r=e.filter(e=>"container"===e.meaning).map(e=>imageIn(e)).find(e=>void 0!==e)??argument(t,{position:2,keyword:"container"})??argument(t,{keyword:"image"})
;if(void 0===r||"None"===(0,o.b6)(n.file,r))return{container:u};return readImageNode(r,n)??{container:declaredText(r,n)}}function imageIn(e){return argument(e,{position:0,keyword:"default"
})??argument(e,{keyword:"container"})}function readImageNode(e,t){const{file:n,meaning:r}=t,i=callOf(constantOf(e,t)),s=void 0===i?void 0:r((0,o.Vb)(n,i.callee));if(void 0===i||void 0===s)return
;const a=readCallArguments(n,i.list),c=a.positional[0]??a.keywords.get("name");switch(c&&s){case"RemoteDockerImage":case"LocalDockerImage":return{
container:withTag(declaredText(c,t),a.keywords.get("tag"),t)};case"DockerImageFromScript":return{container:declaredText(c,t),...dockerfileOf(a.keywords.get("dockerfile"),t)};default:return}}
function constantOf(e,{file:t,constants:n}){return("VariableName"===e.name?n.get((0,o.Vb)(t,e)):void 0)??e}function withTag(e,t,n){const r=void 0===t||"None"===(0,o.b6)(n.file,t)?u:declaredText(t,n)
;if("absent"===r.state||"literal"!==e.state)return e;return"literal"===r.state?{...e,value:`${e.value}:${r.value}`}:r}function dockerfileOf(e,t){return void 0===e?{}:{dockerfile:declaredText(e,t)}}
var f=n(44876);// CONCATENATED MODULE: ./src/python-source/decorated-statements.ts
function decoratedStatements(e){const t=(0,o.Nh)(e,e=>"DecoratedStatement"===e),n=(0,o.um)(e);if(0===n.length)return t.map(e=>({node:e,lostAt:void 0}));const r=(0,o.gf)(e,(0,f.J)(headsAlone(e)))
;return[...(0,o.Nh)(r,e=>"DecoratedStatement"===e).map(e=>withPlace(e,(0,o.um)(r))),...t.filter(t=>!isAtTop(e,t.from)).map(e=>withPlace(e,n))].sort((e,t)=>e.node.from-t.node.from)}
function withPlace(e,t){const n=e.getChild("FunctionDefinition")?.getChild("Body")?.from??e.to;return{node:e,lostAt:t.find(t=>t>=e.from&&t<=n)}}function isAtTop({text:e},t){
return 0===t||"\n"===e[t-1]||"\r"===e[t-1]}function headsAlone(e){const{text:t}=e,n=[];let r=0;for(const{index:i}of t.matchAll(/^@/gm))if(i>=r&&!isInString(e,i)){
const e=endOfHead(t,i),o=t.slice(i,e),s=o.trimEnd().endsWith(":")&&"@"!==t[e+1]?"0\n":"";n.push(blank(t.slice(r,i)),o,s);r=e+s.length}return[...n,blank(t.slice(r))].join("")}function blank(e){
return e.replace(/[^\r\n]/g," ")}function isInString({tree:e},t){return/String$/.test(e.resolveInner(t,1).name)}function endOfHead(e,t){const n=/^(?:@|def\b|class\b|async\b)/gm;let r=t
;for(;"@"===e[r];){const t=(0,f.v)(e,r);r=t+(/^(?:\s|#.*)*/.exec(e.slice(t))?.[0].length??0)}n.lastIndex=r+1;return Math.min((0,f.v)(e,r),n.exec(e)?.index??e.length)}var d=n(10726)
;// CONCATENATED MODULE: ./src/python-source/hither-names.ts
const m=/(?:^|\.)(?:\w*_)?hither(?:\d+|_\w*)?(?=\.|$)/,h=["function","container","additional_files","local_modules","local_module","opts","input_file","output_file","parameter","RemoteDockerImage","LocalDockerImage","DockerImageFromScript"],p=/^(?:_?core|dockerimage|dockerimagefromscript)$/
;function hitherNames(e){const t=new Set,n=new Map;for(const r of(0,d.M)(e))for(const[e,i]of importedNames(r))if(void 0===i)t.add(e);else n.set(e,i);return e=>{const r=e.lastIndexOf(".")
;return r<0?n.get(e):isBelow(e,t)?e.slice(r+1):void 0}}function isBelow(e,t){return[...t].some(t=>e.startsWith(`${t}.`))}function importedNames(e){const{module:t,names:n,alias:r}=e
;if(void 0===n)return m.test(t)?[[r??t,void 0]]:[];const i=m.test(t);return n.flatMap(({name:e,alias:t})=>{if("*"===e)return i?h.map(e=>[e,e]):[];if(m.test(e)||i&&p.test(e))return[[t,void 0]]
;return i?[[t,e]]:[]})}// CONCATENATED MODULE: ./src/python-source/signature.ts
function readParameters(e,t){const n=t.getChild("ParamList"),r=[];let i="positional-or-keyword";for(const t of splitAtCommas(e,n)){const[e=""]=t.texts;if("/"===e)r.forEach((e,t)=>{r[t]={...e,
kind:"positional-only"}});else if("*"===e&&void 0===t.name)i="keyword-only";else if(void 0!==t.name){const n="*"===e?"var-positional":"**"===e?"var-keyword":i;r.push({name:t.name,kind:n,
hasDefault:t.texts.includes("=")});i="var-positional"===n?"keyword-only":i}}return r}function splitAtCommas(e,t){if(null===t)return[];const n=[];let r=[],i=t.from+1;const close=t=>{
n.push(readGroup(e,r,e.text.slice(i,t)));r=[];i=t+1};for(const e of(0,o.LU)(t))if(","===e.name)close(e.from);else if("("!==e.name&&")"!==e.name)r.push(e);close(t.to-1);return n}
function readGroup(e,t,n){const r=t.map(t=>(0,o.b6)(e,t)),i=t.find(e=>"VariableName"===e.name),s=void 0===r[0]&&/^\s*\/\s*(#.*\s*)*$/.test(n)?"/":r[0];return{
texts:[...void 0===s?[]:[s],...r.slice(1)],name:void 0===i?void 0:(0,o.Vb)(e,i)}}// CONCATENATED MODULE: ./src/python-source/read-functions.ts
function readFunctions(e){const t={file:e,meaning:hitherNames(e),constants:readConstants(e),problems:[]};return{functions:decoratedStatements(e).flatMap(e=>readDecorated(e,t)),problems:t.problems}}
function readDecorated({node:e,lostAt:t},n){
const{file:r,meaning:i}=n,s=e.getChild("FunctionDefinition"),a=s?.getChild("VariableName"),c=e.getChildren("Decorator").map(e=>readDecorator(e,r,i)),u=c.find(e=>"function"===e.meaning)
;if(null==s||null==a||void 0===u)return[];const l=(0,o.de)(r,s.from);if(isNested(e)){const e=`${(0,o.Vb)(r,a)} is defined inside a function or a class, so it can't be called by name`;n.problems.push({
message:e,remedy:"define it at the top level of the module",where:l});return[]}return[{file:r.path,name:(0,o.Vb)(r,a),where:l,functionName:declaredText(argument(u,{position:0,keyword:"name"}),n),
functionVersion:declaredText(argument(u,{position:1,keyword:"version"}),n),...readImage(c,u,n),...readModules(c,u,n),additionalFiles:declaredList(onlyArgument(c,"additional_files"),n),
parameters:readParameters(r,s),foreignDecorator:c.some(e=>void 0===e.meaning),...void 0===t?{}:{unread:(0,o.de)(r,t)}}]}function isNested(e){
for(let t=e.parent;null!==t;t=t.parent)if("FunctionDefinition"===t.name||"ClassDefinition"===t.name)return!0;return!1}function readModules(e,t,n){
const r=[declaredList(onlyArgument(e,"local_modules"),n),...e.filter(e=>"local_module"===e.meaning).map(e=>asList(declaredText(firstArgument(e),n)))].reduce(read_functions_joined),i=argument(t,{
keyword:"modules"});return"absent"===r.state&&void 0!==i?{localModules:declaredList(i,n),modulesByName:!0}:{localModules:r}}function asList(e){return"literal"===e.state?{...e,value:[e.value]}:e}
function read_functions_joined(e,t){if("literal"===e.state&&"literal"===t.state)return{...e,value:[...e.value,...t.value]};return"computed"===e.state||"absent"===t.state?e:t}
function onlyArgument(e,t){const n=e.find(e=>e.meaning===t);return void 0===n?void 0:firstArgument(n)}function firstArgument({positional:e,keywords:t}){return e[0]??t.values().next().value}}),
45131:(function(e,t,n){n.d(t,{E:()=>decodeSource,o:()=>readSource});var r=n(51455),i=n(83916),o=n(62408)
;const s=/^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)/,a=/^[ \t\f]*(?:#.*)?$/,c=Buffer.from([239,187,191]),u=/^(?:latin|latin_1|latin1|l1|8859|cp819|ibm819|iso_?8859(?:_1)?(?:_1987)?|iso_latin_1|iso_ir_100)$/,l=/^(?:ascii|us_ascii|646|us|cp367|ibm367|iso646_us|iso_ir_6)$/,f=/^(?:u8|utf|utf8|utf_8|utf8_ucs[24]|cp65001|utf_8_.*)$/,d=new Map(Object.entries({
shift_jis:["s_jis","shiftjis","cp932","932","mskanji","ms_kanji"],"euc-jp":["eucjp","ujis","u_jis"],"euc-kr":["euckr","ksc5601","cp949","949","ms949","uhc"],
gbk:["936","cp936","ms936","euccn","euc_cn"],big5:["big5_tw","cp950","950","ms950"],"iso-2022-jp":["iso2022_jp","iso2022jp"],macintosh:["mac_roman","macroman"],
"x-mac-cyrillic":["mac_cyrillic","maccyrillic"]}).flatMap(([e,t])=>t.map(t=>[t,e])));function decodeSource(e){
const t=e.subarray(0,3).equals(c),n=declaredEncoding(e.subarray(t?3:0)),r=void 0===n?"utf_8":pythonName(n);if(t&&!f.test(r)){
const t=`the file begins with the byte order mark of UTF-8, but declares the encoding ${n}`,r="remove one of them: Python refuses such a file";return{text:e.toString("utf8"),isUncertain:!1,flaw:{
message:t,remedy:r}}}if(f.test(r))return decodeUtf8(e);const i=u.test(r)||l.test(r)?void 0:decoderOf(r);if(void 0!==i)return{text:i.decode(e),isUncertain:!1};return{text:e.toString("latin1"),
isUncertain:!u.test(r)&&!isPlainAscii(e,r)}}function decodeUtf8(e){try{return{text:new TextDecoder("utf-8",{fatal:!0}).decode(e),isUncertain:!1}}catch{
const t="the file is not UTF-8, and declares no other encoding, so Python refuses it",n="save it as UTF-8, or declare its encoding in the first line: # -*- coding: cp1252 -*-";return{
text:e.toString("utf8"),isUncertain:!1,flaw:{message:t,remedy:n}}}}function declaredEncoding(e){const[t="",n=""]=e.subarray(0,1e3).toString("latin1").split(/\r\n|\r|\n/)
;return(s.exec(t)??(a.test(t)?s.exec(n):null))?.[1]}function pythonName(e){return e.toLowerCase().replace(/[^a-z0-9.]+/g,"_")}function decoderOf(e){
const t=d.get(e)??e.replace(/^(?:cp|windows)_?(125\d|874)$/,"windows-$1").replace(/^iso_?8859_?(\d+)(?:_e|_i)?$/,"iso-8859-$1").replaceAll("_","-");return/^utf-|hkscs$/.test(t)?void 0:newDecoder(t)}
function newDecoder(e){try{return new TextDecoder(e)}catch{return}}function isPlainAscii(e,t){return!/^u7$|utf_?7|escape|^hz|2022|punycode|idna/.test(t)&&e.every(e=>e<128)}
const m="\nimport sys, tokenize\nwith tokenize.open(sys.argv[1]) as file:\n    text = file.read()\nsys.stdout.buffer.write(text.encode('utf-8'))\n";async function readSource(e,t){let n;try{n=await(0,
r.readFile)(e)}catch(e){return{text:"",isUncertain:!1,flaw:{message:`the file can't be read: ${(0,i.u0)(e)}`,remedy:"check its permissions"}}}const s=decodeSource(n);if(!s.isUncertain)return s
;const a=["-I","-S","-c",m,e],c=await(0,o.d)({program:"python3",args:a,env:{PATH:t}});return 0===c.exitCode?{text:c.stdout,isUncertain:!1}:s}}),80025:(function(e,t,n){n.d(t,{r:()=>stringValue})
;const r=/^(?<prefix>[a-zA-Z]*)(?<quote>'''|"""|'|")(?<body>[\s\S]*)\k<quote>$/;function stringValue(e){const{prefix:t="",body:n}=r.exec(e)?.groups??{},i=t.toLowerCase()
;if(void 0===n||!["","r","u","f","fr","rf"].includes(i))return;const o=n.replace(/\r\n?/g,"\n");if(i.includes("f"))return withoutFields(o,i);return"r"===i?o:unescaped(o)}function withoutFields(e,t){
const n=e.replaceAll("{{","\0").replaceAll("}}","\x01");if(/[{}]/.test(n))return;const r="f"===t?unescaped(n):n;return r?.replaceAll("\0","{").replaceAll("\x01","}")}const i={"\n":"","\\":"\\",
"'":"'",'"':'"',a:"\x07",b:"\b",f:"\f",n:"\n",r:"\r",t:"\t",v:"\v"},o=/\\(?:([0-7]{1,3})|x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|(N\{[^}]*\})|([\s\S]))/g;function unescaped(e){const t=[]
;let n=0;for(const r of e.matchAll(o)){const i=characterOf(r);if(void 0===i)return;t.push(e.slice(n,r.index),i);n=r.index+r[0].length}return[...t,e.slice(n)].join("")}function characterOf([e,...t]){
const[n,r,o,s,a,c=""]=t,u=r??o??s;if(void 0!==n||void 0!==u){const e=void 0===n?Number.parseInt(u??"",16):Number.parseInt(n,8);return e<=1114111?String.fromCodePoint(e):void 0}
return void 0!==a||"xuUN".includes(c)?void 0:i[c]??e}}),81817:(function(e,t,n){n.d(t,{LU:()=>childrenOf,Nh:()=>nodesOf,Vb:()=>nameOf,b6:()=>textOf,de:()=>whereOf,gf:()=>parseAs,um:()=>suspectedErrors,
w_:()=>parsePython});var r=n(81283),i=n(82068),o=n(44876);function parsePython(e,t,n=!1){const r=e.replace(/^\uFEFF/,""),i={path:t,text:r,tree:treeOf(r),isUncertain:n,isRewritten:!1}
;if(0===countErrors(i))return i;const s={...parseAs(i,(0,o.J)(r)),isRewritten:!0};return countErrors(s)<countErrors(i)?s:i}function parseAs(e,t){return{...e,tree:treeOf(t)}}let s;function treeOf(e){
if(s?.text!==e)s={text:e,tree:r.K.parse(e)};return s.tree}function countErrors({tree:e}){let t=0;e.iterate({enter({type:e}){t+=e.isError?1:0}});return t}function childrenOf(e){const t=[]
;for(let n=e.firstChild;null!==n;n=n.nextSibling)if("Comment"!==n.name)t.push(n);return t}function textOf(e,t){return e.text.slice(t.from,t.to)}function nameOf(e,t){return(0,
i.m)(textOf(e,t).replace(/\s|\\/g,""))}function whereOf(e,t){const n=e.text.slice(0,t).split(/\r\n|\r|\n/);return{path:e.path,line:n.length,column:[...n.at(-1)??""].length+1}}function nodesOf(e,t){
const n=[];e.tree.iterate({enter(e){if(t(e.name))n.push(e.node)}});return n}function suspectedErrors(e){const t=[];e.tree.iterate({enter(n){
if(n.type.isError?!isKnownGap(e,n.node):isOpenString(e,n.node))t.push(n.from)}});return t}function isOpenString(e,t){if("String"!==t.name&&"FormatString"!==t.name)return!1
;const n=textOf(e,t),[r="",i=""]=/^[a-zA-Z]*('''|"""|'|")/.exec(n)??[];return!n.endsWith(i)||n.length<r.length+i.length}
const a=/\d\.\s*$|\byield[ \t]*$|\f\s*$|\bas\s*\([^()]*\)\s*:\s*$/,c=/^\s*(?:\*|\/\s*[,:])/;function isKnownGap(e,t){const{text:n}=e
;if(a.test(n.slice(Math.max(0,t.from-80),t.from))||c.test(n.slice(t.from,t.from+20)))return!0;for(let e=t.parent;null!==e;e=e.parent){if(/^(WithStatement|MatchClause)$/.test(e.name))return!0
;if(/^(Body|Script)$/.test(e.name))return!1}return!1}}),12832:(function(e,t,n){n.d(t,{JR:()=>isSkipped,MT:()=>matchesPattern,Yw:()=>isBelow,zD:()=>filesBelowFolder});var r=n(51455),i=n(76760)
;function isSkipped(e){return e.startsWith(".")||/^(?:__pycache__|node_modules|site-packages|dist-packages)$/.test(e)}function isBelow(e,t){
return e===t||e.startsWith(t.endsWith(i.sep)?t:`${t}${i.sep}`)}async function filesBelowFolder(e,t){const n=await(0,r.realpath)(e);return walk(e,{root:t,seen:new Set([n]),around:[n],isLinked:!1})}
async function walk(e,t){const n=[],o=(await(0,r.readdir)(e)).sort();if(o.includes("pyvenv.cfg"))return[];for(const s of o.filter(e=>!isSkipped(e))){const o=(0,i.join)(e,s),a=await(0,
r.realpath)(o).catch(()=>{}),c=void 0===a?void 0:await(0,r.stat)(a);if(void 0===a||void 0===c)continue;if(c.isFile())n.push({path:o,real:a});else if(c.isDirectory())n.push(...await walkInto({path:o,
real:a},t))}return n}async function walkInto({path:e,real:t},n){const r=t!==(0,i.join)(n.around.at(-1)??"",(0,i.basename)(e)),o=n.around.some(e=>isBelow(e,t))
;if(!isBelow(t,n.root)||r&&(o||n.isLinked&&n.seen.has(t)))return[];n.seen.add(t);return walk(e,{...n,around:[...n.around,t],isLinked:n.isLinked||r})}function matchesPattern(e,t,n){const r=(0,
i.relative)(t,e).split(i.sep).join("/"),o=n.replace(/^\.\//,"");return o.includes("/")?globExpression(o).test(r):globExpression(o).test(r.slice(r.lastIndexOf("/")+1))}function globExpression(e){
const t=e.replace(/\*\*\/|\*\*|\*|\?|\[!?\]?[^\]]*\]|[.+^${}()|\\[\]]/g,e=>{switch(e){case"**/":return"(?:.*/)?";case"**":return".*";case"*":return"[^/]*";case"?":return"[^/]";default:
return e.length>2&&e.startsWith("[")?e.replace(/^\[!/,"[^"):`\\${e}`}});try{return new RegExp(`^${t}$`)}catch{return/(?!)/}}}),93258:(function(e,t,n){n.d(t,{W:()=>JsonNumber});class JsonNumber{text
;constructor(e){this.text=e}}}),30449:(function(e,t,n){n.d(t,{MU:()=>isIntegerText,SX:()=>anyFloatText,lP:()=>sizeText,mo:()=>complexText,qx:()=>floatText,tZ:()=>isNumberText,xe:()=>pythonNumberText})
;var r=n(83916);const i=/^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;function isNumberText(e){return i.test(e)}function isIntegerText(e){return/^-?\d+$/.test(e)}function floatText(e){
if(!Number.isFinite(e))throw(0,r.jr)(`${e} has no place in JSON`);const[t="",n=""]=Math.abs(e).toExponential().split("e");return(e<0||Object.is(e,-0)?"-":"")+layOut(t.replace(".",""),Number(n))}
function layOut(e,t){if(t<-4||t>=16){return`${1===e.length?e:`${e.charAt(0)}.${e.slice(1)}`}e${t<0?"-":"+"}${String(Math.abs(t)).padStart(2,"0")}`}if(t<0)return`0.${"0".repeat(-t-1)}${e}`
;const n=e.padEnd(t+2,"0");return`${n.slice(0,t+1)}.${n.slice(t+1)}`}function pythonNumberText(e){if(isIntegerText(e))return"-0"===e?"0":e;return floatText(Number(e))}function anyFloatText(e){
if(Number.isNaN(e))return"nan";return Number.isFinite(e)?floatText(e):e>0?"inf":"-inf"}function complexText(e,t){const n=bareText(t);if(Object.is(e,0))return`${n}j`;const r=n.startsWith("-")?"":"+"
;return`(${bareText(e)}${r}${n}j)`}function bareText(e){return anyFloatText(e).replace(/\.0$/,"")}const o=["GiB","MiB","KiB"];function sizeText(e){const t=o.findIndex((t,n)=>e>0&&e%1024**(3-n)===0)
;return t<0?`${e} bytes`:`${e/1024**(3-t)} ${o[t]}`}}),82068:(function(e,t,n){n.d(t,{m:()=>foldedName,x:()=>keywordName});function foldedName(e){return e.normalize("NFKC")}
const r=/^[_\p{XID_Start}][\p{XID_Continue}]*$/u;function keywordName(e){const t=foldedName(e);return r.test(t)?t:e}})};
