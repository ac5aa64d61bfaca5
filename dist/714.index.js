"use strict";exports.id=714;exports.ids=[714];exports.modules={75948:(function(t,n,e){e.d(n,{c:()=>twinsInFiles,s:()=>twinFunctions});var r=e(41569),i=e(45131),o=e(81817);function twinFunctions(t){
const n=new Map;return t.flatMap(t=>{const{functionName:e,functionVersion:r,name:i,where:o}=t,s="literal"===e.state?e.value:i;if("literal"!==r.state)return[]
;const a=JSON.stringify([s,r.value]),c=n.get(a);if(void 0===c){n.set(a,t);return[]}const u=`${c.name} in ${c.file}:${c.where.line}`;return[{
message:`${i} has the same name "${s}" and version "${r.value}" as ${u}`,remedy:"change the name or version in one of the decorators",where:o}]})}function twinsInFiles(t){
const n=new Map(t.filter(({path:t})=>t.endsWith(".py")).map(({path:t,source:n})=>[t,n])),e=[];for(const[t,s]of n){const{text:n}=(0,i.JG)(s);e.push(...n.includes("hither")?(0,r.y)((0,
o.w_)(n,t)).functions:[])}return twinFunctions(e)}}),59714:(function(t,n,e){e.r(n);e.d(n,{listFunctions:()=>listFunctions})
;var r=e(51455),i=e(76760),o=e(74296),s=e(59505),a=e(54861),c=e(75948),u=e(43628),f=e(55205);async function listFunctions(t,n){const e=(0,i.resolve)(n.cwd,t.directory);if(!(await(0,
r.stat)(e).catch(()=>{}))?.isDirectory())throw new o.bD("usage",`there is no directory ${t.directory}`,"check the path; it starts from the current directory");const{functions:s,problems:l}=await(0,
a.T)(e,{shown:t.directory,searchPath:n.environment.PATH??""}),m=[...l,...s.flatMap(computedProblems),...(0,c.s)(s)];if(t.json){const t={schema:"hither-functions/1",functions:s.map(entry),
problems:m.map(problemEntry)};n.writeOut(`${(0,f.GF)((0,u.b)(t))}\n`);return 0}for(const t of s)n.writeOut(functionLine(t));for(const t of m)n.writeErr(`${(0,o.Vw)(t)}\n`);return 0}function entry(t){
return{file:t.file,line:t.where.line,name:t.name,function_name:literal(t.functionName),function_version:literal(t.functionVersion),container:literal(t.container),local_modules:list(t.localModules),
additional_files:list(t.additionalFiles)}}function problemEntry({message:t,remedy:n,where:e}){return{file:e?.path??"",line:e?.line??0,column:e?.column??0,message:`${t}: ${n}`}}function literal(t){
return"literal"===t.state?t.value:null}function list(t){return"computed"===t.state?null:literal(t)??[]}function computedProblems(t){const{name:n}=t
;return[["name",t.functionName,"write it as a string"],["version",t.functionVersion,'write it as a string, or give "version:" in the job spec'],["container image",t.container,'write it as a string, or give "container:" in the job spec'],["local modules",t.localModules,'write them as strings, or give "local-modules:" in the job spec'],["additional files",t.additionalFiles,'write them as strings, or give "additional-files:" in the job spec']].flatMap(([t,e,r])=>"computed"===e.state?[{
message:`the ${t} of ${n} ${t.endsWith("s")?"are":"is"} computed (${e.source})`,remedy:r,where:e.where}]:[])}function functionLine(t){
const{file:n,where:e,name:r}=t,i=literal(t.functionVersion)??"?",o=literal(t.container)??"no image";return`${(0,s.P)(`${n}:${e.line}  ${r}  ${i}  ${o}`)}\n`}}),43628:(function(t,n,e){e.d(n,{
b:()=>fromPlain});var r=e(74296),i=e(76815),o=e(50422);function fromPlain(t){if(null===t||"boolean"==typeof t||"string"==typeof t||t instanceof i.W)return t
;if("number"==typeof t)return new i.W(Number.isSafeInteger(t)?String(t):(0,o.qx)(t));if(Array.isArray(t))return t.map(fromPlain)
;if(t instanceof Map)return new Map([...t].map(([t,n])=>[String(t),fromPlain(n)]));if("object"==typeof t){const n=Object.entries(t).filter(([,t])=>void 0!==t)
;return new Map(n.map(([t,n])=>[t,fromPlain(n)]))}throw(0,r.jr)(`a ${typeof t} can't be written as JSON`)}}),55205:(function(t,n,e){e.d(n,{CA:()=>sortedEntries,GF:()=>writeJson,HH:()=>byCodePoint,
bv:()=>pythonJson,cE:()=>pythonString});var r=e(74296),i=e(76815),o=e(50422);function writeJson(t,n={}){return textOf(t,{order:n,string:JSON.stringify,number:strictNumber})}
function pythonJson(t,n={}){return textOf(t,{order:n,string:pythonString,number:o.xe})}const s=/^[ !#-[\]-~]*$/;function pythonString(t){if(s.test(t))return`"${t}"`
;return JSON.stringify(t).replace(/[\u007f-\uffff]/g,t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`)}function byCodePoint(t,n){const e=Math.min(t.length,n.length)
;for(let r=0;r<e;r+=1)if(t.charCodeAt(r)!==n.charCodeAt(r)){const e=r>0&&isHigh(t,r-1)&&(isLow(t,r)||isLow(n,r))?r-1:r;return codePoint(t,e)-codePoint(n,e)}return t.length-n.length}
function codePoint(t,n){return t.codePointAt(n)??0}function isHigh(t,n){return 55296==(64512&t.charCodeAt(n))}function isLow(t,n){return 56320==(64512&t.charCodeAt(n))}function textOf(t,n){
if("string"==typeof t)return n.string(t);if(t instanceof i.W)return n.number(t.text);if(t instanceof Map)return textOfObject(t,n);return Array.isArray(t)?textOfList(t,n):String(t)}
function textOfList(t,n){let e="";for(const r of t)e+=`${""===e?"[":","}${textOf(r,n)}`;return""===e?"[]":`${e}]`}function textOfObject(t,n){let e=""
;for(const[r,i]of n.order.sortKeys?sortedEntries(t):t)e+=`${""===e?"{":","}${n.string(r)}:${textOf(i,n)}`;return""===e?"{}":`${e}}`}function sortedEntries(t){
return[...t].sort(([t],[n])=>byCodePoint(t,n))}function strictNumber(t){if(!(0,o.tZ)(t))throw(0,r.jr)(`${JSON.stringify(t.slice(0,100))} is not a JSON number`);return t}})};
