"use strict";exports.id=914;exports.ids=[914];exports.modules={17914:(function(t,e,o){o.r(e);o.d(e,{gather:()=>gather});var n=o(76760),i=o(51455),r=o(67859),s=o(3686)
;// CONCATENATED MODULE: ./src/hints/repository.ts
function pathFromRoot(t,e){return(0,r.Y)(t,e)?(0,n.relative)(e,t).split(n.sep).join("/")||".":void 0}async function firstInRepository(t,e){for(const o of t){const t=(0,
n.resolve)(e,o),a=pathFromRoot(t,e);if(void 0===a||"."===a)continue;const c=await(0,i.realpath)(t).catch(()=>{}),d=void 0!==c&&(0,r.Y)(c,e)&&void 0===(0,s.y0)({asked:t,real:c})?await(0,
i.stat)(c).catch(()=>{}):void 0;if(void 0!==d)return{path:a,isDirectory:d.isDirectory()}}return}// CONCATENATED MODULE: ./src/hints/find-file.ts
const a=[/: '([^']+)'$/,/: "([^"]+)"$/,/\bname = '([^']+)'/,/^(\S+) not found\.?$/],c=/^.*\/in\/src\/(?=.)/,d=/^(?:\/tmp|.*\/job-\d+\/tmp)\/(?=.)/;async function findFile(t,e){
const o=a.map(t=>t.exec(e)?.[1]).find(t=>void 0!==t);if(void 0===o)return;const{root:i,directory:r}=t.paths,[s,c]=candidatesOf(o,t),d=argumentOf(s,t.args),u=await firstInRepository(void 0===d?c:[(0,
n.resolve)(r,s),...c],i);if(void 0===u&&(void 0===d||!isOutsideRepository(d.value,i)))return;const f=u?.isDirectory??!1;return{asked:s,found:u?.path,isDirectory:f,
bundled:void 0!==u&&isBundled(u.path,t),argument:d}}function candidatesOf(t,{args:e,bundle:o,paths:i}){if(c.test(t))return[t,[t.replace(c,"")]]
;const r=void 0!==pathFromRoot(t,i.root)||void 0!==argumentOf(t,e)?t:t.replace(d,"");return[r,(0,n.isAbsolute)(r)?[r]:[(0,n.join)((0,n.dirname)(o.file),r),r,(0,n.join)(i.directory,r)]]}
function isOutsideRepository(t,e){return(0,n.isAbsolute)(t)&&void 0===pathFromRoot(t,e)}function isBundled(t,{bundle:e}){return e.files.some(e=>e.path===t||e.path.startsWith(`${t}/`))}
function argumentOf(t,e){for(const[o,n]of e){const e=textsOf(n).find(e=>isAround(e,t));if(void 0!==e)return{name:o,value:e}}return}function isAround(t,e){
const o=t.replace(/^\.\//,"").replace(/\/+$/,""),n=e.replace(/^\.\//,"");return""!==o&&(o===n||"."!==o&&n.startsWith(`${o}/`))}function textsOf(t){switch(t.kind){case"string":return[t.value]
;case"list":case"tuple":return t.items.flatMap(textsOf);case"mapping":return t.entries.flatMap(t=>textsOf(t.value));default:return[]}}var u=o(76825),f=o(11077)
;// CONCATENATED MODULE: ./src/hints/find-module.ts
const l=/^No module named '(\w+(?:\.\w+)*)'/,p=[/module '([^']+)' has no attribute /,/^cannot import name '[^']+' from '([^']+)'/,/^No module named '([^'.]+)\.[^']*'; '\1' is not a package$/],m=2e3
;async function findModule(t,e){const o=l.exec(e)?.[1];if(void 0===o)return;const n=await search(o.split("."),t.paths.root)
;return t.bundle.files.some(({path:t})=>t===n||t===`${n}/__init__.py`)&&!o.includes(".")?void 0:{name:o,found:n}}async function search([t="",...e],o){const n=await searchTop(t,o)
;if(void 0===n||0===e.length)return n;const i=[n,...e].join("/");return void 0===await firstInRepository([`${i}.py`,i],o)?void 0:n}async function searchTop(t,e){const o=["."]
;for(const r of o.values()){const s=await(0,i.readdir)((0,n.join)(e,r),{withFileTypes:!0}).catch(()=>[]);if(s.some(t=>"pyvenv.cfg"===t.name))continue;for(const o of s.filter(e=>isNamed(e,t))){
const t=(0,n.join)(r,o.name);if(o.isFile()||await hasPython((0,n.join)(e,t)))return t}const a=s.filter(t=>t.isDirectory()&&!(0,f.J)(t.name));o.push(...a.map(t=>(0,
n.join)(r,t.name)).slice(0,m-o.length))}return}function isNamed(t,e){return t.isFile()?t.name===`${e}.py`:t.isDirectory()&&t.name===e}async function hasPython(t){return(await(0,
i.readdir)(t).catch(()=>[])).some(t=>t.endsWith(".py"))}async function findHidden({bundle:t,paths:e},o){const i=p.map(t=>t.exec(o)?.[1]).find(t=>void 0!==t);if(void 0===i||!(0,u.L)(i))return
;const r=t.importPaths.flatMap(t=>[(0,n.join)(t,`${i}.py`),(0,n.join)(t,i,"__init__.py")]),s=await firstInRepository(r,e.root);return void 0===s?void 0:{name:i,file:s.path}}
// CONCATENATED MODULE: ./src/hints/gather-facts.ts
const h=50;async function gather({job:t,record:e,noticed:o}){const{spec:i,paths:r,bundle:s}=t,a="error"===e.status&&null!==e.error?await lookUp(t,e.error):{};return{status:e.status,error:e.error,
console:e.runtime_info.console_out.lines.slice(-h).map(({text:t})=>t).join("\n"),container:e.container,network:i.network,relax:i.relax,resources:i.resources,functionDirectory:(0,n.dirname)(s.file),
specDirectory:pathFromRoot(r.directory,r.root)??".",left:o?.left??[],full:o?.full??[],memory:o?.memory,hostPython:o?.hostPython,...a}}async function lookUp(t,e){switch(e.type){case"FileNotFoundError":
return defined("missingFile",await findFile(t,e.message));case"ModuleNotFoundError":{const o=await findHidden(t,e.message);return void 0===o?defined("missingModule",await findModule(t,e.message)):{
hiddenModule:o}}case"AttributeError":case"ImportError":return defined("hiddenModule",await findHidden(t,e.message));default:return{}}}function defined(t,e){return void 0===e?{}:{[t]:e}}})};
