export const id=404;export const ids=[404];export const modules={24459:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{
K:()=>findProgram});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760);function findProgram(name,path){return((0,
node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(name)?[name]:(path??"").split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter).map(folder=>(0,
node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder,name))).find(candidate=>(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(candidate)&&isExecutable(candidate))}function isExecutable(path){try{
(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path,node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);return(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isFile()}catch{return!1}}}),
62408:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{d:()=>runCommand})
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
read_functions.y)(parsed),syntax=await syntaxFindings(parsed,request.file,request),chosen=undecorated(parsed,request,functions)??chooseFunction(request,functions);if("message"in chosen)return{ok:!1,
problems:[...syntax.problems,chosen,...problems],warnings:syntax.warnings}
;const own=void 0!==syntax.certain&&isWithin(parsed,chosen,syntax.certain)?[syntax.certain]:[],[mistakes]=[syntax.problems,own,unreadProblems(chosen)].filter(each=>each.length>0)
;if(void 0!==mistakes)return{ok:!1,problems:mistakes,warnings:[]};return{ok:!0,value:await withDockerfileTag(chosen,request.file),warnings:syntax.warnings}}
function undecorated({text:text},{name:name,shown:shown,where:where},functions){const lines=text.split(/\r\n|\r|\n/),wanted=(0,python_name.m)(name),line=lines.findIndex(each=>(0,
python_name.m)(/^(?:async[ \t]+)?def[ \t]+([^\s(]+)/.exec(each)?.[1]??"")===wanted);if(line<0||functions.some(each=>each.name===wanted||hitherName(each)===name))return;return{
message:`${name}() in line ${line+1} of ${shown} is no hither function`,remedy:`put @hi.function('${name}', '0.1.0') above its "def", and "import hither as hi" above that`,where:where}}
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
text:answer.stdout,isUncertain:!1}:decoded}}),80025:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{r:()=>stringValue})
;const LITERAL=/^(?<prefix>[a-zA-Z]*)(?<quote>'''|"""|'|")(?<body>[\s\S]*)\k<quote>$/;function stringValue(source){
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
;default:return token.length>2&&token.startsWith("[")?token.replace(/^\[!/,"[^"):`\\${token}`}});try{return new RegExp(`^${source}$`)}catch{return/(?!)/}}}),
93258:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{W:()=>JsonNumber});class JsonNumber{text;constructor(text){this.text=text}}}),
30449:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{MU:()=>isIntegerText,SX:()=>anyFloatText,lP:()=>sizeText,mo:()=>complexText,
qx:()=>floatText,tZ:()=>isNumberText,xe:()=>pythonNumberText});var _errors__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(83916);const NUMBER=/^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/
;function isNumberText(text){return NUMBER.test(text)}function isIntegerText(text){return/^-?\d+$/.test(text)}function floatText(value){if(!Number.isFinite(value))throw(0,
_errors__WEBPACK_IMPORTED_MODULE_0__.jr)(`${value} has no place in JSON`);const[mantissa="",exponent=""]=Math.abs(value).toExponential().split("e")
;return(value<0||Object.is(value,-0)?"-":"")+layOut(mantissa.replace(".",""),Number(exponent))}function layOut(digits,exponent){if(exponent<-4||exponent>=16){
return`${1===digits.length?digits:`${digits.charAt(0)}.${digits.slice(1)}`}e${exponent<0?"-":"+"}${String(Math.abs(exponent)).padStart(2,"0")}`}
if(exponent<0)return`0.${"0".repeat(-exponent-1)}${digits}`;const padded=digits.padEnd(exponent+2,"0");return`${padded.slice(0,exponent+1)}.${padded.slice(exponent+1)}`}
function pythonNumberText(text){if(isIntegerText(text))return"-0"===text?"0":text;return floatText(Number(text))}function anyFloatText(value){if(Number.isNaN(value))return"nan"
;return Number.isFinite(value)?floatText(value):value>0?"inf":"-inf"}function complexText(re,im){const imaginary=bareText(im);if(Object.is(re,0))return`${imaginary}j`
;const sign=imaginary.startsWith("-")?"":"+";return`(${bareText(re)}${sign}${imaginary}j)`}function bareText(value){return anyFloatText(value).replace(/\.0$/,"")}const UNITS=["GiB","MiB","KiB"]
;function sizeText(bytes){const found=UNITS.findIndex((_,index)=>bytes>0&&bytes%1024**(3-index)===0);return found<0?`${bytes} bytes`:`${bytes/1024**(3-found)} ${UNITS[found]}`}}),
82068:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{m:()=>foldedName,x:()=>keywordName});function foldedName(identifier){
return identifier.normalize("NFKC")}const IDENTIFIER=/^[_\p{XID_Start}][\p{XID_Continue}]*$/u;function keywordName(written){const folded=foldedName(written)
;return IDENTIFIER.test(folded)?folded:written}})};
