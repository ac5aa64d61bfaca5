export const id=914;export const ids=[914];export const modules={17914:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.r(__webpack_exports__)
;__webpack_require__.d(__webpack_exports__,{gather:()=>gather});var external_node_path_=__webpack_require__(76760),promises_=__webpack_require__(51455),walk_folder=__webpack_require__(12832)
;// CONCATENATED MODULE: ./src/hints/repository.ts
function pathFromRoot(path,root){return(0,walk_folder.Yw)(path,root)?(0,external_node_path_.relative)(root,path).split(external_node_path_.sep).join("/")||".":void 0}
async function firstInRepository(paths,root){for(const each of paths){const absolute=(0,external_node_path_.resolve)(root,each),path=pathFromRoot(absolute,root);if(void 0===path||"."===path)continue
;const real=await(0,promises_.realpath)(absolute).catch(()=>{}),found=void 0!==real&&(0,walk_folder.Yw)(real,root)?await(0,promises_.stat)(real).catch(()=>{}):void 0;if(void 0!==found)return{
path:path,isFolder:found.isDirectory()}}return}// CONCATENATED MODULE: ./src/hints/find-file.ts
const NAMED=[/: '([^']+)'$/,/: "([^"]+)"$/,/\bname = '([^']+)'/,/^(\S+) not found\.?$/],IN_SOURCE=/^.*\/in\/src\/(?=.)/,IN_WORKING_DIRECTORY=/^(?:\/tmp|.*\/job-\d+\/tmp)\/(?=.)/
;async function findFile(job,message){const named=NAMED.map(pattern=>pattern.exec(message)?.[1]).find(path=>void 0!==path);if(void 0===named)return
;const{root:root,folder:folder}=job.paths,[asked,candidates]=candidatesOf(named,job),argument=argumentOf(asked,job.args),found=await firstInRepository(void 0===argument?candidates:[(0,
external_node_path_.resolve)(folder,asked),...candidates],root);if(void 0===found&&(void 0===argument||!isElsewhere(argument.value,root)))return;const isFolder=found?.isFolder??!1;return{asked:asked,
found:found?.path,isFolder:isFolder,bundled:void 0!==found&&isBundled(found.path,job),argument:argument}}function candidatesOf(named,{args:args,bundle:bundle,paths:paths}){
if(IN_SOURCE.test(named))return[named,[named.replace(IN_SOURCE,"")]];const asked=void 0!==pathFromRoot(named,paths.root)||void 0!==argumentOf(named,args)?named:named.replace(IN_WORKING_DIRECTORY,"")
;return[asked,(0,external_node_path_.isAbsolute)(asked)?[asked]:[(0,external_node_path_.join)((0,external_node_path_.dirname)(bundle.file),asked),asked,(0,
external_node_path_.join)(paths.folder,asked)]]}function isElsewhere(value,root){return(0,external_node_path_.isAbsolute)(value)&&void 0===pathFromRoot(value,root)}
function isBundled(path,{bundle:bundle}){return bundle.files.some(file=>file.path===path||file.path.startsWith(`${path}/`))}function argumentOf(asked,args){for(const[name,value]of args){
const text=textsOf(value).find(each=>isAround(each,asked));if(void 0!==text)return{name:name,value:text}}return}function isAround(text,asked){
const path=text.replace(/^\.\//,"").replace(/\/+$/,""),wanted=asked.replace(/^\.\//,"");return""!==path&&(path===wanted||"."!==path&&wanted.startsWith(`${path}/`))}function textsOf(value){
switch(value.kind){case"string":return[value.value];case"list":case"tuple":return value.items.flatMap(textsOf);case"mapping":return value.entries.flatMap(entry=>textsOf(entry.value));default:return[]}
}var standard_library=__webpack_require__(76825);// CONCATENATED MODULE: ./src/hints/find-module.ts
const MISSING=/^No module named '(\w+(?:\.\w+)*)'/,LACKS=[/module '([^']+)' has no attribute /,/^cannot import name '[^']+' from '([^']+)'/,/^No module named '([^'.]+)\.[^']*'; '\1' is not a package$/],MOST_FOLDERS=2e3
;async function findModule(job,message){const name=MISSING.exec(message)?.[1];if(void 0===name)return;const found=await search(name.split("."),job.paths.root)
;return job.bundle.files.some(({path:path})=>path===found||path===`${found}/__init__.py`)&&!name.includes(".")?void 0:{name:name,found:found}}async function search([top="",...rest],root){
const found=await searchTop(top,root);if(void 0===found||0===rest.length)return found;const inner=[found,...rest].join("/")
;return void 0===await firstInRepository([`${inner}.py`,inner],root)?void 0:found}async function searchTop(name,root){const folders=["."];for(const folder of folders.values()){const entries=await(0,
promises_.readdir)((0,external_node_path_.join)(root,folder),{withFileTypes:!0}).catch(()=>[]);if(entries.some(entry=>"pyvenv.cfg"===entry.name))continue
;for(const entry of entries.filter(each=>isNamed(each,name))){const path=(0,external_node_path_.join)(folder,entry.name);if(entry.isFile()||await hasPython((0,
external_node_path_.join)(root,path)))return path}const inner=entries.filter(entry=>entry.isDirectory()&&!(0,walk_folder.JR)(entry.name));folders.push(...inner.map(entry=>(0,
external_node_path_.join)(folder,entry.name)).slice(0,MOST_FOLDERS-folders.length))}return}function isNamed(entry,name){
return entry.isFile()?entry.name===`${name}.py`:entry.isDirectory()&&entry.name===name}async function hasPython(folder){return(await(0,
promises_.readdir)(folder).catch(()=>[])).some(name=>name.endsWith(".py"))}async function findHidden({bundle:bundle,paths:paths},message){
const name=LACKS.map(pattern=>pattern.exec(message)?.[1]).find(each=>void 0!==each);if(void 0===name||!(0,standard_library.L)(name))return;const candidates=bundle.importPaths.flatMap(folder=>[(0,
external_node_path_.join)(folder,`${name}.py`),(0,external_node_path_.join)(folder,name,"__init__.py")]),found=await firstInRepository(candidates,paths.root);return void 0===found?void 0:{name:name,
file:found.path}}// CONCATENATED MODULE: ./src/hints/gather-facts.ts
const TAIL_LINES=50;async function gather({job:job,record:record,noticed:noticed}){
const{spec:spec,paths:paths,bundle:bundle}=job,found="error"===record.status&&null!==record.error?await lookUp(job,record.error):{};return{status:record.status,error:record.error,
console:record.runtime_info.console_out.lines.slice(-TAIL_LINES).map(({text:text})=>text).join("\n"),container:record.container,network:spec.network,relax:spec.relax,resources:spec.resources,
functionFolder:(0,external_node_path_.dirname)(bundle.file),specFolder:pathFromRoot(paths.folder,paths.root)??".",left:noticed?.left??[],full:noticed?.full??[],hostPython:noticed?.hostPython,...found}
}async function lookUp(job,error){switch(error.type){case"FileNotFoundError":return defined("missingFile",await findFile(job,error.message));case"ModuleNotFoundError":{
const hidden=await findHidden(job,error.message);return void 0===hidden?defined("missingModule",await findModule(job,error.message)):{hiddenModule:hidden}}case"AttributeError":case"ImportError":
return defined("hiddenModule",await findHidden(job,error.message));default:return{}}}function defined(key,value){return void 0===value?{}:{[key]:value}}})};
