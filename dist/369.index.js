"use strict";exports.id=369;exports.ids=[369];exports.modules={75948:(function(n,e,t){t.d(e,{c:()=>twinsInFiles,s:()=>twinFunctions});var i=t(51455),r=t(53658),o=t(45131),s=t(81817)
;function twinFunctions(n){const e=new Map;return n.flatMap(n=>{const{functionName:t,functionVersion:i,name:r,where:o}=n,s="literal"===t.state?t.value:r;if("literal"!==i.state)return[]
;const a=JSON.stringify([s,i.value]),c=e.get(a);if(void 0===c){e.set(a,n);return[]}return[{message:`${r} has the name "${s}" and version "${i.value}" of ${c.name} in ${c.file}:${c.where.line}`,
remedy:"give one of them another name or version in its decorator",where:o}]})}async function twinsInFiles(n){
const e=new Map(n.filter(({path:n})=>n.endsWith(".py")).map(({path:n,source:e})=>[n,e])),t=[];for(const[n,a]of e){const{text:e}=(0,o.E)(await(0,i.readFile)(a).catch(()=>Buffer.alloc(0)))
;t.push(...e.includes("hither")?(0,r.y)((0,s.w_)(e,n)).functions:[])}return twinFunctions(t)}}),63369:(function(n,e,t){t.r(e);t.d(e,{listFunctions:()=>listFunctions})
;var i=t(51455),r=t(76760),o=t(83916),s=t(54861),a=t(75948),c=t(41069),u=t(7096);async function listFunctions(n,e){const t=(0,r.resolve)(e.cwd,n.folder);if(!(await(0,
i.stat)(t).catch(()=>{}))?.isDirectory())throw new o.bD("usage",`there is no folder ${n.folder}`,"name the folder that has the Python files");const{functions:l,problems:f}=await(0,s.T)(t,{
shown:n.folder,searchPath:e.environment.PATH??""}),p=[...f,...l.flatMap(computedProblems),...(0,a.s)(l)];if(n.json){const n={schema:"hither-functions/1",functions:l.map(entry),
problems:p.map(problemEntry)};e.writeOut(`${(0,u.GF)((0,c.b)(n))}\n`);return 0}for(const n of l)e.writeOut(functionLine(n));for(const n of p)e.writeErr(`${(0,o.Vw)(n)}\n`);return 0}function entry(n){
return{file:n.file,line:n.where.line,name:n.name,function_name:literal(n.functionName),function_version:literal(n.functionVersion),container:literal(n.container),local_modules:list(n.localModules),
additional_files:list(n.additionalFiles)}}function problemEntry({message:n,remedy:e,where:t}){return{file:t?.path??"",line:t?.line??0,column:t?.column??0,message:`${n}: ${e}`}}function literal(n){
return"literal"===n.state?n.value:null}function list(n){return"computed"===n.state?null:literal(n)??[]}function computedProblems(n){
return[["name",n.functionName,"write it as a string"],["version",n.functionVersion,'write it as a string, or give "version:" in the job spec'],["container image",n.container,'write it as a string, or give "container:" in the job spec'],["local modules",n.localModules,'write them as strings, or give "local-modules:" in the job spec'],["additional files",n.additionalFiles,'write them as strings, or give "additional-files:" in the job spec']].flatMap(([e,t,i])=>"computed"===t.state?[{
message:`the ${e} of ${n.name} ${e.endsWith("s")?"are":"is"} computed (${t.source})`,remedy:i,where:t.where}]:[])}function functionLine(n){
const{file:e,where:t,name:i}=n,r=literal(n.functionVersion)??"?",o=literal(n.container)??"no image";return`${e}:${t.line}  ${i}  ${r}  ${o}\n`}}),41069:(function(n,e,t){t.d(e,{b:()=>fromPlain})
;var i=t(83916),r=t(93258),o=t(30449);function fromPlain(n){if(null===n||"boolean"==typeof n||"string"==typeof n||n instanceof r.W)return n
;if("number"==typeof n)return new r.W(Number.isSafeInteger(n)?String(n):(0,o.qx)(n));if(Array.isArray(n))return n.map(fromPlain)
;if(n instanceof Map)return new Map([...n].map(([n,e])=>[String(n),fromPlain(e)]));if("object"==typeof n){const e=Object.entries(n).filter(([,n])=>void 0!==n)
;return new Map(e.map(([n,e])=>[n,fromPlain(e)]))}throw(0,i.jr)(`a ${typeof n} has no place in JSON`)}}),7096:(function(n,e,t){t.d(e,{CA:()=>sortedEntries,GF:()=>writeJson,HH:()=>byCodePoint,
bv:()=>pythonJson,cE:()=>pythonString});var i=t(83916),r=t(93258),o=t(30449);function writeJson(n,e={}){return join(n,{order:e,string:JSON.stringify,number:strictNumber})}function pythonJson(n,e={}){
return join(n,{order:e,string:pythonString,number:o.xe})}function pythonString(n){return JSON.stringify(n).replace(/[\u007f-\uffff]/g,n=>`\\u${n.charCodeAt(0).toString(16).padStart(4,"0")}`)}
function byCodePoint(n,e){const t=Math.min(n.length,e.length);for(let i=0;i<t;i+=1)if(n.charCodeAt(i)!==e.charCodeAt(i)){const t=i>0&&isHigh(n,i-1)&&(isLow(n,i)||isLow(e,i))?i-1:i
;return codePoint(n,t)-codePoint(e,t)}return n.length-e.length}function codePoint(n,e){return n.codePointAt(e)??0}function isHigh(n,e){return 55296==(64512&n.charCodeAt(e))}function isLow(n,e){
return 56320==(64512&n.charCodeAt(e))}function join(n,e){const t=[];append(n,e,t);return t.join("")}function append(n,e,t){
if("string"==typeof n)t.push(e.string(n));else if(n instanceof r.W)t.push(e.number(n.text));else if(null===n||"boolean"==typeof n)t.push(String(n));else if(n instanceof Map)appendObject(n,e,t);else if(Array.isArray(n))appendList(n,e,t)
}function appendList(n,e,t){let i="[";for(const r of n){t.push(i);append(r,e,t);i=","}t.push(0===n.length?"[]":"]")}function appendObject(n,e,t){let i="{"
;for(const[r,o]of e.order.sortKeys?sortedEntries(n):n){t.push(i,e.string(r),":");append(o,e,t);i=","}t.push(0===n.size?"{}":"}")}function sortedEntries(n){
return[...n].sort(([n],[e])=>byCodePoint(n,e))}function strictNumber(n){if(!(0,o.tZ)(n))throw(0,i.jr)(`${JSON.stringify(n.slice(0,100))} is no JSON number`);return n}})};
