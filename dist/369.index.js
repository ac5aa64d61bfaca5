export const id=369;export const ids=[369];export const modules={75948:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{
c:()=>twinsInFiles,s:()=>twinFunctions})
;var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(51455),_read_functions__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(53658),_source_text__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(45131),_syntax__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(81817)
;function twinFunctions(functions){const first=new Map;return functions.flatMap(declaration=>{
const{functionName:functionName,functionVersion:functionVersion,name:name,where:where}=declaration,said="literal"===functionName.state?functionName.value:name
;if("literal"!==functionVersion.state)return[];const key=JSON.stringify([said,functionVersion.value]),twin=first.get(key);if(void 0===twin){first.set(key,declaration);return[]}return[{
message:`${name} has the name "${said}" and version "${functionVersion.value}" of ${twin.name} in ${twin.file}:${twin.where.line}`,remedy:"give one of them another name or version in its decorator",
where:where}]})}async function twinsInFiles(files){const paths=new Map(files.filter(({path:path})=>path.endsWith(".py")).map(({path:path,source:source})=>[path,source])),functions=[]
;for(const[path,source]of paths){const{text:text}=(0,_source_text__WEBPACK_IMPORTED_MODULE_2__.E)(await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(source).catch(()=>Buffer.alloc(0)))
;functions.push(...text.includes("hither")?(0,_read_functions__WEBPACK_IMPORTED_MODULE_1__.y)((0,_syntax__WEBPACK_IMPORTED_MODULE_3__.w_)(text,path)).functions:[])}return twinFunctions(functions)}}),
63369:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.r(__webpack_exports__);__webpack_require__.d(__webpack_exports__,{listFunctions:()=>listFunctions})
;var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(51455),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760),_errors__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(83916),_python_source_find_functions__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(54861),_python_source_twin_functions__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(75948),_values_from_plain__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(41069),_values_write_json__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(7096)
;async function listFunctions(options,io){const folder=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd,options.folder);if(!(await(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(folder).catch(()=>{}))?.isDirectory())throw new _errors__WEBPACK_IMPORTED_MODULE_2__.bD("usage",`there is no folder ${options.folder}`,"name the folder that has the Python files")
;const{functions:functions,problems:problems}=await(0,_python_source_find_functions__WEBPACK_IMPORTED_MODULE_3__.T)(folder,{shown:options.folder,searchPath:io.environment.PATH??""
}),all=[...problems,...functions.flatMap(computedProblems),...(0,_python_source_twin_functions__WEBPACK_IMPORTED_MODULE_4__.s)(functions)];if(options.json){const document={schema:"hither-functions/1",
functions:functions.map(entry),problems:all.map(problemEntry)};io.writeOut(`${(0,_values_write_json__WEBPACK_IMPORTED_MODULE_6__.GF)((0,
_values_from_plain__WEBPACK_IMPORTED_MODULE_5__.b)(document))}\n`);return 0}for(const declaration of functions)io.writeOut(functionLine(declaration));for(const problem of all)io.writeErr(`${(0,
_errors__WEBPACK_IMPORTED_MODULE_2__.Vw)(problem)}\n`);return 0}function entry(declaration){return{file:declaration.file,line:declaration.where.line,name:declaration.name,
function_name:literal(declaration.functionName),function_version:literal(declaration.functionVersion),container:literal(declaration.container),local_modules:list(declaration.localModules),
additional_files:list(declaration.additionalFiles)}}function problemEntry({message:message,remedy:remedy,where:where}){return{file:where?.path??"",line:where?.line??0,column:where?.column??0,
message:`${message}: ${remedy}`}}function literal(declared){return"literal"===declared.state?declared.value:null}function list(declared){return"computed"===declared.state?null:literal(declared)??[]}
function computedProblems(declaration){
return[["name",declaration.functionName,"write it as a string"],["version",declaration.functionVersion,'write it as a string, or give "version:" in the job spec'],["container image",declaration.container,'write it as a string, or give "container:" in the job spec'],["local modules",declaration.localModules,'write them as strings, or give "local-modules:" in the job spec'],["additional files",declaration.additionalFiles,'write them as strings, or give "additional-files:" in the job spec']].flatMap(([what,declared,remedy])=>"computed"===declared.state?[{
message:`the ${what} of ${declaration.name} ${what.endsWith("s")?"are":"is"} computed (${declared.source})`,remedy:remedy,where:declared.where}]:[])}function functionLine(declaration){
const{file:file,where:where,name:name}=declaration,version=literal(declaration.functionVersion)??"?",image=literal(declaration.container)??"no image"
;return`${file}:${where.line}  ${name}  ${version}  ${image}\n`}}),41069:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{
b:()=>fromPlain})
;var _errors__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(83916),_json__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(93258),_number_text__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(30449)
;function fromPlain(value){if(null===value||"boolean"==typeof value||"string"==typeof value||value instanceof _json__WEBPACK_IMPORTED_MODULE_2__.W)return value
;if("number"==typeof value)return new _json__WEBPACK_IMPORTED_MODULE_2__.W(Number.isSafeInteger(value)?String(value):(0,_number_text__WEBPACK_IMPORTED_MODULE_1__.qx)(value))
;if(Array.isArray(value))return value.map(fromPlain);if(value instanceof Map)return new Map([...value].map(([key,item])=>[String(key),fromPlain(item)]));if("object"==typeof value){
const entries=Object.entries(value).filter(([,item])=>void 0!==item);return new Map(entries.map(([key,item])=>[key,fromPlain(item)]))}throw(0,
_errors__WEBPACK_IMPORTED_MODULE_0__.jr)(`a ${typeof value} has no place in JSON`)}}),7096:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){
__webpack_require__.d(__webpack_exports__,{CA:()=>sortedEntries,GF:()=>writeJson,HH:()=>byCodePoint,bv:()=>pythonJson,cE:()=>pythonString})
;var _errors__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(83916),_json__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(93258),_number_text__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(30449)
;function writeJson(json,order={}){return join(json,{order:order,string:JSON.stringify,number:strictNumber})}function pythonJson(json,order={}){return join(json,{order:order,string:pythonString,
number:_number_text__WEBPACK_IMPORTED_MODULE_1__.xe})}function pythonString(text){return JSON.stringify(text).replace(/[\u007f-\uffff]/g,unit=>`\\u${unit.charCodeAt(0).toString(16).padStart(4,"0")}`)}
function byCodePoint(a,b){const length=Math.min(a.length,b.length);for(let at=0;at<length;at+=1)if(a.charCodeAt(at)!==b.charCodeAt(at)){
const start=at>0&&isHigh(a,at-1)&&(isLow(a,at)||isLow(b,at))?at-1:at;return codePoint(a,start)-codePoint(b,start)}return a.length-b.length}function codePoint(text,at){return text.codePointAt(at)??0}
function isHigh(text,at){return 55296==(64512&text.charCodeAt(at))}function isLow(text,at){return 56320==(64512&text.charCodeAt(at))}function join(json,style){const parts=[];append(json,style,parts)
;return parts.join("")}function append(json,style,parts){
if("string"==typeof json)parts.push(style.string(json));else if(json instanceof _json__WEBPACK_IMPORTED_MODULE_2__.W)parts.push(style.number(json.text));else if(null===json||"boolean"==typeof json)parts.push(String(json));else if(json instanceof Map)appendObject(json,style,parts);else if(Array.isArray(json))appendList(json,style,parts)
}function appendList(items,style,parts){let separator="[";for(const item of items){parts.push(separator);append(item,style,parts);separator=","}parts.push(0===items.length?"[]":"]")}
function appendObject(object,style,parts){let separator="{";for(const[key,value]of style.order.sortKeys?sortedEntries(object):object){parts.push(separator,style.string(key),":")
;append(value,style,parts);separator=","}parts.push(0===object.size?"{}":"}")}function sortedEntries(object){return[...object].sort(([a],[b])=>byCodePoint(a,b))}function strictNumber(text){if(!(0,
_number_text__WEBPACK_IMPORTED_MODULE_1__.tZ)(text))throw(0,_errors__WEBPACK_IMPORTED_MODULE_0__.jr)(`${JSON.stringify(text.slice(0,100))} is no JSON number`);return text}})};
