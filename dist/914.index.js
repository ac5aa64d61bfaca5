"use strict";exports.id=914;exports.ids=[914];exports.modules={17914:(function(e,t,n){n.r(t);n.d(t,{gather:()=>gather});var o=n(76760),i=n(51455),r=n(3686),s=n(12832)
;// CONCATENATED MODULE: ./src/hints/repository.ts
function pathFromRoot(e,t){return(0,s.Yw)(e,t)?(0,o.relative)(t,e).split(o.sep).join("/")||".":void 0}async function firstInRepository(e,t){for(const n of e){const e=(0,
o.resolve)(t,n),a=pathFromRoot(e,t);if(void 0===a||"."===a)continue;const d=await(0,i.realpath)(e).catch(()=>{}),c=void 0!==d&&(0,s.Yw)(d,t)&&void 0===(0,r.y0)({asked:e,real:d})?await(0,
i.stat)(d).catch(()=>{}):void 0;if(void 0!==c)return{path:a,isFolder:c.isDirectory()}}return}// CONCATENATED MODULE: ./src/hints/find-file.ts
const a=[/: '([^']+)'$/,/: "([^"]+)"$/,/\bname = '([^']+)'/,/^(\S+) not found\.?$/],d=/^.*\/in\/src\/(?=.)/,c=/^(?:\/tmp|.*\/job-\d+\/tmp)\/(?=.)/;async function findFile(e,t){
const n=a.map(e=>e.exec(t)?.[1]).find(e=>void 0!==e);if(void 0===n)return;const{root:i,folder:r}=e.paths,[s,d]=candidatesOf(n,e),c=argumentOf(s,e.args),u=await firstInRepository(void 0===c?d:[(0,
o.resolve)(r,s),...d],i);if(void 0===u&&(void 0===c||!isElsewhere(c.value,i)))return;const f=u?.isFolder??!1;return{asked:s,found:u?.path,isFolder:f,bundled:void 0!==u&&isBundled(u.path,e),argument:c}
}function candidatesOf(e,{args:t,bundle:n,paths:i}){if(d.test(e))return[e,[e.replace(d,"")]];const r=void 0!==pathFromRoot(e,i.root)||void 0!==argumentOf(e,t)?e:e.replace(c,"");return[r,(0,
o.isAbsolute)(r)?[r]:[(0,o.join)((0,o.dirname)(n.file),r),r,(0,o.join)(i.folder,r)]]}function isElsewhere(e,t){return(0,o.isAbsolute)(e)&&void 0===pathFromRoot(e,t)}function isBundled(e,{bundle:t}){
return t.files.some(t=>t.path===e||t.path.startsWith(`${e}/`))}function argumentOf(e,t){for(const[n,o]of t){const t=textsOf(o).find(t=>isAround(t,e));if(void 0!==t)return{name:n,value:t}}return}
function isAround(e,t){const n=e.replace(/^\.\//,"").replace(/\/+$/,""),o=t.replace(/^\.\//,"");return""!==n&&(n===o||"."!==n&&o.startsWith(`${n}/`))}function textsOf(e){switch(e.kind){case"string":
return[e.value];case"list":case"tuple":return e.items.flatMap(textsOf);case"mapping":return e.entries.flatMap(e=>textsOf(e.value));default:return[]}}var u=n(76825)
;// CONCATENATED MODULE: ./src/hints/find-module.ts
const f=/^No module named '(\w+(?:\.\w+)*)'/,l=[/module '([^']+)' has no attribute /,/^cannot import name '[^']+' from '([^']+)'/,/^No module named '([^'.]+)\.[^']*'; '\1' is not a package$/],p=2e3
;async function findModule(e,t){const n=f.exec(t)?.[1];if(void 0===n)return;const o=await search(n.split("."),e.paths.root)
;return e.bundle.files.some(({path:e})=>e===o||e===`${o}/__init__.py`)&&!n.includes(".")?void 0:{name:n,found:o}}async function search([e="",...t],n){const o=await searchTop(e,n)
;if(void 0===o||0===t.length)return o;const i=[o,...t].join("/");return void 0===await firstInRepository([`${i}.py`,i],n)?void 0:o}async function searchTop(e,t){const n=["."]
;for(const r of n.values()){const a=await(0,i.readdir)((0,o.join)(t,r),{withFileTypes:!0}).catch(()=>[]);if(a.some(e=>"pyvenv.cfg"===e.name))continue;for(const n of a.filter(t=>isNamed(t,e))){
const e=(0,o.join)(r,n.name);if(n.isFile()||await hasPython((0,o.join)(t,e)))return e}const d=a.filter(e=>e.isDirectory()&&!(0,s.JR)(e.name));n.push(...d.map(e=>(0,
o.join)(r,e.name)).slice(0,p-n.length))}return}function isNamed(e,t){return e.isFile()?e.name===`${t}.py`:e.isDirectory()&&e.name===t}async function hasPython(e){return(await(0,
i.readdir)(e).catch(()=>[])).some(e=>e.endsWith(".py"))}async function findHidden({bundle:e,paths:t},n){const i=l.map(e=>e.exec(n)?.[1]).find(e=>void 0!==e);if(void 0===i||!(0,u.L)(i))return
;const r=e.importPaths.flatMap(e=>[(0,o.join)(e,`${i}.py`),(0,o.join)(e,i,"__init__.py")]),s=await firstInRepository(r,t.root);return void 0===s?void 0:{name:i,file:s.path}}
// CONCATENATED MODULE: ./src/hints/gather-facts.ts
const m=50;async function gather({job:e,record:t,noticed:n}){const{spec:i,paths:r,bundle:s}=e,a="error"===t.status&&null!==t.error?await lookUp(e,t.error):{};return{status:t.status,error:t.error,
console:t.runtime_info.console_out.lines.slice(-m).map(({text:e})=>e).join("\n"),container:t.container,network:i.network,relax:i.relax,resources:i.resources,functionFolder:(0,o.dirname)(s.file),
specFolder:pathFromRoot(r.folder,r.root)??".",left:n?.left??[],full:n?.full??[],hostPython:n?.hostPython,...a}}async function lookUp(e,t){switch(t.type){case"FileNotFoundError":
return defined("missingFile",await findFile(e,t.message));case"ModuleNotFoundError":{const n=await findHidden(e,t.message);return void 0===n?defined("missingModule",await findModule(e,t.message)):{
hiddenModule:n}}case"AttributeError":case"ImportError":return defined("hiddenModule",await findHidden(e,t.message));default:return{}}}function defined(e,t){return void 0===t?{}:{[e]:t}}})};
