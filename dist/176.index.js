"use strict";exports.id=176;exports.ids=[176];exports.modules={78962:(function(t,e,n){n.d(e,{hB:()=>readEntry,hR:()=>objectsKeptWith,u0:()=>entryText})
;var i=n(77598),r=n(28395),s=n(73305),a=n(48386),o=n(51848),c=n(43628),f=n(10261),u=n(55205);const h="hither-cache/2",d=["hither-cache/1"];function objectsKeptWith({objects:t,runtimeInfo:e}){
const{object:n}=e.console_out;return void 0===n?t:[...t,n]}function entryText(t){const e=(0,u.GF)((0,c.b)({schema:h,job_hash:t.key.hash,fields:t.key.fields,function_name:t.functionName,
function_version:t.functionVersion,status:t.status,result:t.result,error:t.error,attempt:t.attempt,hither_hash:t.hitherHash,container:t.container,runtime_info:t.runtimeInfo,objects:t.objects}))
;return`${e}\n${digestOf(e)}\n`}function digestOf(t){return(0,i.createHash)("sha256").update(t).digest("hex")}const l=r.YjP(),m=r.aig(),y=r.YjP().check(s.Fk(/^[0-9a-f]{64}$/)),p=r.Ikc({
sha1:r.YjP().check(s.Fk(/^[0-9a-f]{40}$/)),sha256:y,size:m}),nullable=t=>r.mee(t),g=r.Ikc({job_hash:y,function_name:l,function_version:l,status:r.k5n(["finished","error"]),error:nullable(r.Ikc({
type:l,message:l,traceback:l})),attempt:r.lqM(r.Whr().check(s.qm(1))),hither_hash:nullable(l),container:r.Ikc({declared:nullable(l),digest:nullable(l),runtime:nullable(l),isolation:r.L5J(),
environment:r.lqM(nullable(r.k5n(["image","sif"])))}),runtime_info:r.Ikc({start_time:m,end_time:m,elapsed_sec:m,console_out:r.Ikc({label:l,lines:r.YOg(r.Ikc({timestamp:m,text:l,stderr:r.zMY()})),
object:r.lqM(p)}),max_rss:nullable(m),host:l,executor_job_id:nullable(l)}),objects:r.YOg(p)});function readEntry(t,e){const[n="",i,r,...s]=t.split("\n");if(i!==digestOf(n)||""!==r||s.length>0)return{
state:"damaged",why:"is damaged: its digest does not match"};const c=(0,f.q)(n),u=c.ok&&c.value instanceof Map?c.value:void 0,l=u?.get("schema");if(void 0===u||l!==h)return d.includes(l)?{
state:"earlier",why:"was written by an earlier version of hither-action"}:{state:"foreign",why:"was written by another version of hither-action"}
;const[m,y]=[u.get("fields"),u.get("result")],p=g.safeParse(JSON.parse(n));if(!(p.success&&m instanceof Map&&void 0!==y&&(0,o.lq)(y).ok)||p.data.job_hash!==e)return{state:"damaged",
why:"is not a valid entry for this job"};const{data:v}=p,{runtime:w}=v.container;if(null!==w&&!(0,a.ai)(w))return{state:"foreign",
why:"was written by a newer version of hither-action: this version does not support its runtime"};return{state:"good",entry:{key:{hash:e,fields:m},functionName:v.function_name,
functionVersion:v.function_version,status:v.status,result:y,error:v.error,attempt:v.attempt??1,hitherHash:v.hither_hash,container:{environment:null,...v.container},runtimeInfo:v.runtime_info,
objects:v.objects}}}}),38790:(function(t,e,n){n.d(e,{g:()=>explainMiss,t:()=>differences});var i=n(55205),r=n(47437);async function explainMiss(t,e){for(const{failureOf:n}of e){const e=await(n?.(t))
;if(void 0!==e)return howItFailed(e)}for(const{id:n,same:i}of(0,r.tG)(t))for(const{last:r}of e){const e=await r(n),s=void 0===e?"":differences(e.fields,t.fields,t.onHost)
;if(void 0!==e&&""!==s)return void 0!==e.failed&&i?`${s}, and ${howItFailed(e.failed)}`:s}return"no cached result"}function howItFailed({status:t,type:e}){switch(t){case"error":
return`it raised ${e} last time`;case"timed-out":return"it timed out last time";default:return""===e?"it failed last time":`it failed last time (${e})`}}const s=5;function differences(t,e,n=!1){
const i=[...new Set([...e.keys(),...t.keys()])].flatMap(i=>{const[r,s]=[t.get(i)??null,e.get(i)??null],a=n&&"container"===i?environmentDifference:o.get(i);return a?.(r,s)??changed(i,r,s)
}),r=i.length>s?[i.length-s+" more"]:[];return[...i.slice(0,s),...r].join(", ")}const a={runner:(t,e)=>changed("the in-container program",t,e),
function:(t,e)=>[...changed("the version",at(t,"function_version"),at(e,"function_version")),...changed("the name in the decorator",at(t,"function_name"),at(e,"function_name")),...changed("the function",at(t,"name"),at(e,"name")),...changed("the function's file",at(t,"file"),at(e,"file"))],
container:(t,e)=>changed("the image",at(t,"digest"),at(e,"digest")),import_paths:(t,e)=>changed("the module search path",t,e),bundle:function(t,e){const[n,i]=[filesOf(t),filesOf(e)]
;return[...new Set([...n.keys(),...i.keys()])].sort().flatMap(t=>difference(t,n.get(t),i.get(t)))},args:(t,e)=>entryDifferences("the argument",t,e),
objects:(t,e)=>same(t,e)?[]:["the stored objects that the arguments refer to changed"],env:(t,e)=>entryDifferences("the variable",t,e)},o=new Map(Object.entries(a));function changed(t,e,n){
return same(e,n)?[]:[`${t} changed from ${shown(e)} to ${shown(n)}`]}function environmentDifference(t,e){return same(t,e)?[]:["the Python environment changed"]}function filesOf(t){
const e=Array.isArray(t)?t:[];return new Map(e.map(t=>[Array.isArray(t)?String(t[0]):"",t]))}function entryDifferences(t,e,n){const[i,r]=[mappingOf(e),mappingOf(n)]
;return[...new Set([...i.keys(),...r.keys()])].sort().flatMap(e=>difference(`${t} "${e}"`,i.get(e),r.get(e)))}function difference(t,e,n){
if(void 0===e||void 0===n)return[`${t} was ${void 0===e?"added":"removed"}`];return same(e,n)?[]:[`${t} changed`]}function mappingOf(t){return t instanceof Map?t:new Map}function at(t,e){
return mappingOf(t).get(e)??null}function same(t,e){return(0,i.GF)(t??null)===(0,i.GF)(e??null)}function shown(t){const e="string"==typeof t?t:(0,
i.GF)(t),n=/^(sha256:[0-9a-f]{12})[0-9a-f]{52}$/.exec(e)?.[1];return void 0===n?""===e?'""':e.slice(0,60):`${n}\u2026`}}),7911:(function(t,e,n){n.d(e,{MQ:()=>forgetFailure,VD:()=>forgetFailures,
fj:()=>noteFailure,xW:()=>lastFailure});var i=n(73024),r=n(51455),s=n(4448),a=n(69185),o=n(20654),c=n(63080),f=n(5891),u=n(43628),h=n(10261),d=n(55205),l=n(47437)
;const m="hither-failure/1",y=65536,p=8*y;async function noteFailure(t,e,{status:n,type:i}){const r=(0,d.GF)(e.fields).length>y?{}:e.fields,a=(0,l.tG)(e).map(({id:a})=>{const o=(0,d.GF)((0,u.b)({
schema:m,kind:a,job_hash:e.hash,status:n,type:i,fields:r}));return(0,s.f)(t,{path:(0,f.YA)(t.root,a),text:`${o}\n`}).catch(()=>{})});await Promise.all(a)}function lastFailure(t,e){try{const n=(0,
f.YA)(t,e),r=(0,h.q)(String((0,o.Wy)(n,{limit:p}))),get=t=>r.ok&&r.value instanceof Map?r.value.get(t):void 0,[s,a,c,u]=[get("job_hash"),get("status"),get("type"),get("fields")]
;if(!(get("schema")===m&&get("kind")===e&&u instanceof Map)||"string"!=typeof s||"string"!=typeof a||"string"!=typeof c)return;return{hash:s,status:a,type:c,fields:u,time:(0,i.statSync)(n).mtimeMs}
}catch{return}}async function forgetFailure(t,e){for(const{id:n}of(0,l.tG)(e))if(lastFailure(t,n)?.hash===e.hash)await(0,c.n)((0,f.YA)(t,n)).catch(()=>{})}async function forgetFailures(t,e){
for await(const{path:n}of(0,a.k)((0,f.Rk)(t),1)){const t=await(0,r.stat)(n).catch(()=>{});if(t?.isFile()&&t.mtimeMs<e)await(0,c.n)(n).catch(()=>{})}}}),61176:(function(t,e,n){n.d(e,{y:()=>openJobCache})
;var i=n(74296),r=n(5799),s=n(4448),a=n(21272),o=n(20654),c=n(63080),f=n(5891),u=n(67005),h=n(22955),d=n(78962),l=n(38790),m=n(7911),y=n(73024),p=n(47437)
;// CONCATENATED MODULE: ./src/cache/job-history.ts
function localHistory(t,{pathOf:e,read:n}){return{failureOf:async e=>(0,p.tG)(e).map(({id:e})=>(0,m.xW)(t,e)).find(t=>t?.hash===e.hash),async last(i){const r=(0,m.xW)(t,i),s=(0,p.c)(t,i).map(t=>({
hash:t,time:timeOf(e(t))})),[a]=s.sort((t,e)=>e.time-t.time);if(void 0!==r&&r.time>=(a?.time??0))return 0===r.fields.size?void 0:{fields:r.fields,failed:r};const o=void 0===a?void 0:n(a.hash)
;return"good"===o?.state?{fields:o.entry.key.fields}:void 0}}}function timeOf(t){return(0,y.statSync)(t,{throwIfNoEntry:!1})?.mtimeMs??0}var g=n(51455),v=n(20687),w=n(74890),b=n(13172)
;// CONCATENATED MODULE: ./src/cache/remote-entries.ts
const k=33554432;async function fetchEntry(t,e,n){let i;const r=await fetchText((0,f.s3)("",t),{place:e,remotes:n},e=>{const n=void 0===e?void 0:(0,d.hB)(e,t);i="good"===n?.state?n.entry:void 0
;return void 0!==n?.state&&"damaged"!==n.state});return void 0===r||void 0===i?void 0:{entry:i,from:r}}async function fetchRecent(t,e,n){let i;await fetchText((0,f.Pr)("",t),{place:e,remotes:n},t=>{
[i]=(0,p.Cx)(t??"");return void 0!==i});return i}async function fetchText(t,{place:e,remotes:n},i){if(0===n.count)return;await(0,v.LN)(e);const r=(0,v.l5)(e);try{return await n.fetch(t,r,{most:k,
accept:async()=>i(await(0,o.VX)(r,{limit:k}).then(String,()=>{}))})}finally{await(0,g.rm)(r,{force:!0})}}async function publishEntry(t,e,n){const put=async t=>(0,
w.D)(await e.openVerified(t),async e=>{await n.put((0,f.du)("",t.sha1),(0,b.p)(e,t.size),"missing")});for(const e of t.objects)await put(e);const{object:i}=t.runtimeInfo.console_out
;await(i&&put(i).catch(()=>{}));await n.put((0,f.s3)("",t.key.hash),(0,b.A)((0,d.u0)(t)),"always");for(const{id:e}of(0,p.tG)(t.key))await n.put((0,f.Pr)("",e),(0,b.A)((0,p.zT)([t.key.hash])),"always")
}// CONCATENATED MODULE: ./src/cache/touch-entry.ts
function touchEntry(t){try{const e=new Date;(0,y.utimesSync)(t,e,e);return!0}catch(t){return"ENOENT"!==(0,i.vq)(t)}}// CONCATENATED MODULE: ./src/cache/job-cache.ts
function openJobCache({store:t,remotes:e=h.mR}){const n={root:t.root},i=(0,a.N)(n);let r=(0,u.w)(n.root);const pathOf=t=>(0,u.Mp)(r,e=>(0,
f.s3)(e,t)),read=t=>readAt(pathOf(t),t),o=[localHistory(n.root,{pathOf:pathOf,read:read}),...remoteHistory(n,e)],lookElsewhere=async({key:i,options:r,thoroughness:s})=>{
const a=await fetchEntry(i.hash,n,e);if(void 0===a||void 0!==refused(a.entry,r))return;const o=await unlessObjectsAreWrong(a.entry,t,s);return o.hit?{...o,from:a.from}:{hit:!1,
reason:`${a.from} has its result, but ${o.reason}`}};return{read:read,async lookUp(e,n,i){const r=pathOf(e.hash),s=readAt(r,e.hash);if(void 0===s){return await lookElsewhere({key:e,options:n,
thoroughness:i})??{hit:!1,reason:await(0,l.g)(e,o)}}if("good"!==s.state){
const t=`the entry ${r} ${s.why}`,a=`; use that version, or remove the result with "hither cache rm ${e.hash.slice(0,12)}"`,o="foreign"===s.state?`${t}${a}`:t,c=await lookElsewhere({key:e,options:n,
thoroughness:i});return c?.hit?c:{hit:!1,reason:t,warning:o}}const{entry:a}=s,c=refused(a,n);if(void 0!==c||"glance"===i)return c??unlessObjectsAreWrong(a,t,i)
;return touchEntry(r)?unlessObjectsAreWrong(a,t,i):{hit:!1,reason:"its cached result was just removed"}},async keep(t){const{hash:e}=t.key;if("foreign"===read(e)?.state)return;const a=(0,
p.mH)(n,t.key);try{await i({path:(0,f.s3)(n.root,e),text:(0,d.u0)(t)});await forgetIn(r.slice(0,-1),e)}catch(i){if(!(0,u.v8)((0,f.GO)(n.root),i))throw i;const a={root:await(0,u.Xv)(n.root)};await(0,
s.v)(a,[{path:(0,f.s3)(a.root,e),text:(0,d.u0)(t)}]);r=(0,u.w)(n.root)}await Promise.all([a,(0,m.MQ)(n.root,t.key)])},note:(t,e)=>void 0===e?(0,m.MQ)(n.root,t):(0,m.fj)(n,t,e),async publish(n){
if(e.write)await publishEntry(n,t,e)},forget:t=>forgetIn(r,t)}}function remoteHistory(t,e){if(0===e.count)return[];const n=(0,r.B)(async n=>(await fetchEntry(n,t,e))?.entry.key.fields);return[{
last:(0,r.B)(async i=>{const r=await fetchRecent(i,t,e),s=void 0===r?void 0:await n(r);return void 0===s?void 0:{fields:s}})}]}async function forgetIn(t,e){let n=!1;for(const i of t)n=await(0,c.n)((0,
f.s3)(i,e))||n;return n}const x=268435456;function readAt(t,e){try{return(0,d.hB)((0,o.Wy)(t,{limit:x}).toString("utf8"),e)}catch(t){return"ENOENT"===(0,i.vq)(t)?void 0:{state:"damaged",
why:`can't be read: ${(0,i.u0)(t)}`}}}function refused({status:t,error:e},n){if("finished"===t||n.cacheFailing&&!n.rerunFailing)return;const i=`it raised ${e?.type??"an exception"} last time`;return{
hit:!1,reason:n.rerunFailing?`${i}, and runs again (rerun-failing)`:i}}async function unlessObjectsAreWrong(t,e,n){for(const i of t.objects){
const t="verify"===n?await e.verify(i):await e.has(i.sha1)?"good":"missing";if("missing"===t)return{hit:!1,reason:`sha1://${i.sha1}, which its result needs, is no longer in the store`}
;if("damaged"===t){const t=`sha1://${i.sha1}, which its result needs, is damaged`;return{hit:!1,reason:t,warning:`${t}${await quarantineDamaged(i.sha1,e)}`}}}return{hit:!0,entry:t}}
async function quarantineDamaged(t,e){try{const n=await e.quarantine(t);return void 0===n?"":`; the damaged file is now ${n}`}catch{
return'; its file can\'t be moved to quarantine: ask its owner to run "hither store verify --quarantine"'}}}),47437:(function(t,e,n){n.d(e,{Cx:()=>recentHashes,HE:()=>forgetRecent,VH:()=>functionKind,
c:()=>recentJobs,mH:()=>noteRecent,tG:()=>kindsOf,zT:()=>recentText});var i=n(77598),r=n(4448),s=n(69185),a=n(20654),o=n(63080),c=n(5891),f=n(55205);const u=4;async function noteRecent(t,e){
await Promise.all(kindsOf(e).map(({id:n})=>noteOne(t,n,e.hash).catch(()=>{})))}async function noteOne(t,e,n){const i=recentJobs(t.root,e);if(i[0]!==n){const s=[n,...i.filter(t=>t!==n)].slice(0,u)
;await(0,r.f)(t,{path:(0,c.Pr)(t.root,e),text:recentText(s)})}}function recentJobs(t,e){return recentHashes(textAt((0,c.Pr)(t,e)))}const h=4096;function textAt(t){return String((0,a.l2)(t,{limit:h}))}
async function forgetRecent(t,e){for await(const{path:n}of(0,s.k)((0,c.rD)(t),1))if(!recentHashes(textAt(n)).some(e))await(0,o.n)(n).catch(()=>{})}function recentText(t){
return t.map(t=>`${t}\n`).join("")}function recentHashes(t){return/^(?:[0-9a-f]{64}\n){1,16}$/.test(t)?t.trimEnd().split("\n"):[]}function kindsOf({fields:t,label:e}){
const n=t.get("function"),[i=null,r=null]=n instanceof Map?[n.get("file"),n.get("name")]:[],s=t.get("args");return[{id:kindId([i,r,s instanceof Map?new Map((0,f.CA)(s)):null]),same:!0
},...void 0===e?[]:[{id:kindId([i,r,"label",e]),same:!0}],{id:functionKind(i,r),same:!1}]}function functionKind(t,e){return kindId([t,e])}function kindId(t){return(0,
i.createHash)("sha256").update(`hither-recent/1\n${(0,f.bv)([...t])}`).digest("hex")}}),5799:(function(t,e,n){n.d(e,{B:()=>memoize});function memoize(t){const e=new Map;return n=>{const i=e.get(n)??t(n)
;e.set(n,i);return i}}}),21272:(function(t,e,n){n.d(e,{N:()=>createCommitGroup});var i=n(4448);const r=100;function createCommitGroup(t,e=i.v){const n=[];let s=!1;const work=async()=>{s=!0
;for(;n.length>0;)await commit(n.splice(0,r));s=!1},commit=async n=>{try{await e(t,n);for(const{done:t}of n)t()}catch(t){await(1===n.length?n[0]?.failed(t):commitEach(n))}},commitEach=async t=>{
for(const e of t)await commit([e])};return t=>new Promise((e,i)=>{n.push({...t,done:e,failed:i});if(!s)work()})}}),69185:(function(t,e,n){n.d(e,{k:()=>filesAtDepth,w:()=>isDirectory})
;var i=n(73024),r=n(51455),s=n(76760),a=n(74296);async function*filesAtDepth(t,e){for(const n of await entriesOf(t)){const i=(0,s.join)(t,n.name);if(0===e)yield{path:i,name:n.name
};else if(n.isDirectory())yield*filesAtDepth(i,e-1)}}function entriesOf(t){return(0,r.readdir)(t,{withFileTypes:!0}).catch(()=>[])}function isDirectory(t){try{return(0,i.lstatSync)(t).isDirectory()
}catch(t){if("ENOENT"===(0,a.vq)(t))return!1;throw t}}}),51848:(function(t,e,n){n.d(e,{Qv:()=>objectsIn,Y_:()=>children,lq:()=>readEncoded});var i=n(10261),r=n(50839);function readEncoded(t){
const e=[],n=check(t,e,0);return void 0===n?{ok:!0,value:t,objects:e}:{ok:!1,message:n.message,path:n.path.join("")}}function objectsIn(t){const e=[];check(t,e,0);return e}function children(t){
switch(t.kind){case"list":case"tuple":return t.items.map((t,e)=>[`[${e}]`,t]);case"object":return Array.from(t.entries,([t,e])=>[`.${t.slice(0,40)}`,e]);case"dict":
return t.pairs.flatMap(([t,e],n)=>[[`.keys[${n}]`,t],[`.values[${n}]`,e]]);default:return[]}}function check(t,e,n){const s=(0,r.E)(t);if("invalid"===s.kind)return{message:s.message,path:[]}
;if(n>i.l)return{message:`more than ${i.l} levels are nested`,path:[]};if("array"===s.kind||"file"===s.kind||"json"===s.kind)e.push(s)
;if("list"===s.kind||"tuple"===s.kind)return checkItems(s.items,e,n+1);for(const[t,i]of children(s)){const r=check(i,e,n+1);if(void 0!==r)return within(t,r)}return}function checkItems(t,e,n){
for(const[i,r]of t.entries()){const t=check(r,e,n);if(void 0!==t)return within(`[${i}]`,t)}return}const s=10;function within(t,{message:e,path:n}){return{message:e,path:[t,...n].slice(0,s)}}}),
50839:(function(t,e,n){n.d(e,{E:()=>viewEncoded});var i=n(76815),r=n(50422),s=n(51796),a=n(14901);function viewEncoded(t){if(null===t)return{kind:"null"};if("boolean"==typeof t)return{kind:"boolean",
value:t};if("string"==typeof t)return{kind:"string",value:t};if(t instanceof i.W)return viewNumber(t);if(t instanceof Map)return t.has("_type")?viewTyped(t):{kind:"object",entries:t};return{
kind:"list",items:Array.isArray(t)?t:[]}}function viewNumber({text:t}){if((0,r.MU)(t))return{kind:"integer",text:t};const e=Number(t);return Number.isFinite(e)?{kind:"float",value:e
}:invalid(`the number ${t.slice(0,40)} is too large for a double`)}function viewTyped(t){const e=t.get("_type");if("hither_file"===e)return viewReference(t);const n="string"==typeof e?o.get(e):void 0
;if(void 0===n)return invalid(`the _type ${describe(e)} is unknown`);const i=t.get("data");if(2!==t.size||void 0===i)return invalid(`a ${describe(e)} must have exactly the keys _type and data`)
;return n(i)}const o=new Map([["tuple",function(t){return Array.isArray(t)?{kind:"tuple",items:t}:invalid("the data of a tuple must be a list")}],["bytes",function(t){
return"string"==typeof t&&isBase64(t)?{kind:"bytes",base64:t}:invalid("the data of bytes must be base64 with padding and without line ends")}],["complex",function(t){
const[e,n]=Array.isArray(t)&&2===t.length?t.map(doubleOf):[];return void 0===e||void 0===n?invalid("the data of a complex number must be a list of two floats"):{kind:"complex",re:e,im:n}
}],["float",function(t){const e=c.get(t);return void 0===e?invalid('the data of a float must be "nan", "inf" or "-inf"'):{kind:"float",value:e}}],["dict",function(t){const e=[]
;for(const n of Array.isArray(t)?t:[void 0]){const[t,i]=Array.isArray(n)&&2===n.length?n:[];if(void 0===t||void 0===i)return invalid("the data of a dict must be a list of pairs")
;if(!isHashable(t))return invalid("a key of a dict is not hashable in Python");e.push([t,i])}return{kind:"dict",pairs:e}}]]);function doubleOf(t){const e=viewEncoded(t)
;if("float"===e.kind)return e.value;return"integer"===e.kind&&Number.isFinite(Number(e.text))?Number(e.text):void 0}
const c=new Map([["nan",Number.NaN],["inf",Number.POSITIVE_INFINITY],["-inf",Number.NEGATIVE_INFINITY]]);function isHashable(t){const e=viewEncoded(t)
;if("tuple"===e.kind)return e.items.every(isHashable);return!["list","object","dict","array","file","json","invalid"].includes(e.kind)}const f=/^sha1:\/\/([0-9a-f]{40})\/([^/]+)$/s
;function viewReference(t){const[,e,n]=f.exec(textOf(t.get("sha1_path")))??[],i=textOf(t.get("sha256")),r=lengthOf(t.get("size"));if(void 0===e||void 0===n||!(0,
a.oV)(n))return invalid("the sha1_path of a hither_file must be sha1://<40 hex digits>/<name>")
;if(!/^[0-9a-f]{64}$/.test(i)||void 0===r)return invalid("a hither_file lacks its sha256 (64 hex digits) or its size");const s={sha1:e,sha256:i,size:r}
;return"ndarray"===t.get("item_type")?viewArray(t,s,n):viewFile(t,s,n)}function viewFile(t,e,n){const i=t.get("item_type")
;if("file"!==i&&"json"!==i||5!==t.size)return invalid('the item_type of a hither_file must be "ndarray", "file" or "json", without unknown keys');return{kind:i,ref:e,name:n}}function viewArray(t,e,n){
const i=t.get("shape"),r=Array.isArray(i)?i.map(lengthOf):[void 0],a=t.get("dtype")
;if(!r.every(t=>void 0!==t)||void 0===a||7!==t.size)return invalid("an ndarray lacks its dtype or its shape, or it has unknown keys");const o=(0,s.B0)(a);return o.ok?{kind:"array",ref:e,name:n,
dtype:a,shape:r}:invalid(`an ndarray: ${o.message}`)}function lengthOf(t){const e=t instanceof i.W&&/^(?:0|[1-9]\d{0,15})$/.test(t.text)?Number(t.text):Number.NaN
;return Number.isSafeInteger(e)?e:void 0}function textOf(t){return"string"==typeof t?t:""}function isBase64(t){return t.length%4==0&&/^[A-Za-z0-9+/]*={0,2}$/.test(t)}function describe(t){
return"string"==typeof t?JSON.stringify(t.slice(0,40)):"that is not a string"}function invalid(t){return{kind:"invalid",message:t}}}),14901:(function(t,e,n){n.d(e,{We:()=>fileReference,
Xb:()=>encodedDict,dq:()=>encodedFloat,fk:()=>storedReference,oV:()=>isFileName,pC:()=>encodedTuple,ph:()=>encodedComplex,wV:()=>encodedBytes,z:()=>arrayReference});var i=n(76815),r=n(50422)
;function encodedInteger(t){return new i.W(String(t))}function encodedFloat(t){if(Number.isFinite(t))return new i.W((0,r.qx)(t));return typed("float",Number.isNaN(t)?"nan":t>0?"inf":"-inf")}
function encodedComplex(t,e){return typed("complex",[encodedFloat(t),encodedFloat(e)])}function encodedBytes(t){return typed("bytes",t)}function encodedTuple(t){return typed("tuple",t)}
function encodedDict(t){const e=new Map;for(const[n,i]of t){if("string"!=typeof n||"_type"===n)return typed("dict",t.map(([t,e])=>[t,e]));e.set(n,i)}return e}function arrayReference(t,e,n="file.npy"){
return new Map([...reference("ndarray",t,n),["dtype",e.dtype],["shape",e.shape.map(encodedInteger)]])}function fileReference(t,e){return new Map(reference("file",t,isFileName(e)?e:"file"))}
function storedReference(t,e="value.json"){return new Map(reference("json",t,e))}function isFileName(t){return""!==t&&"."!==t&&".."!==t&&!/[/\0]/.test(t)&&Buffer.byteLength(t)<=255}
function reference(t,e,n){return[["_type","hither_file"],["item_type",t],["sha1_path",`sha1://${e.sha1}/${n}`],["sha256",e.sha256],["size",encodedInteger(e.size)]]}function typed(t,e){
return new Map([["_type",t],["data",e]])}}),43628:(function(t,e,n){n.d(e,{b:()=>fromPlain});var i=n(74296),r=n(76815),s=n(50422);function fromPlain(t){
if(null===t||"boolean"==typeof t||"string"==typeof t||t instanceof r.W)return t;if("number"==typeof t)return new r.W(Number.isSafeInteger(t)?String(t):(0,s.qx)(t))
;if(Array.isArray(t))return t.map(fromPlain);if(t instanceof Map)return new Map([...t].map(([t,e])=>[String(t),fromPlain(e)]));if("object"==typeof t){
const e=Object.entries(t).filter(([,t])=>void 0!==t);return new Map(e.map(([t,e])=>[t,fromPlain(e)]))}throw(0,i.jr)(`a ${typeof t} can't be written as JSON`)}}),10261:(function(t,e,n){n.d(e,{l:()=>r,
q:()=>parseJson});var i=n(76815);const r=100,s=1e6;function parseJson(t,{outer:e=0,maxValues:n=s}={}){const i=new Reader(t,e,n),r=i.readDocument();return r===a?{ok:!1,message:i.message,offset:i.offset
}:{ok:!0,value:r}}const a=Symbol("failed"),o=/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y,c=/\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y,f=[["true",!0],["false",!1],["null",null]];class Reader{text;depth
;maxValues;offset=0;message="";count=0;constructor(t,e,n){this.text=t;this.depth=e;this.maxValues=n}readDocument(){const t=this.readValue();if(t===a)return a;this.skipBlanks()
;return this.offset<this.text.length?this.fail("there is more text after the value"):t}readValue(){this.skipBlanks();this.count+=1
;if(this.count>this.maxValues)return this.fail(`it has more than ${this.maxValues} values`);switch(this.text.charCodeAt(this.offset)){case 123:case 91:return this.readNested();case 34:
return this.readString();default:return this.readScalar()}}readNested(){this.depth+=1;if(this.depth>r)return this.fail(`more than ${r} levels are nested`);this.offset+=1
;const t=123===this.text.charCodeAt(this.offset-1)?this.readObject():this.readArray();this.depth-=1;return t}readArray(){const t=[];if(this.take("]"))return t;for(;;){const e=this.readValue()
;if(e===a)return a;t.push(e);if(this.take("]"))return t;if(!this.take(","))return this.fail('expected "," or "]"')}}readObject(){const t=new Map;if(this.take("}"))return t;for(;;){
if(!this.readEntry(t))return a;if(this.take("}"))return t;if(!this.take(","))return this.fail('expected "," or "}"')}}readEntry(t){this.skipBlanks()
;const e=this.offset,n=34===this.text.charCodeAt(e)?this.readString():this.fail("expected a key in double quotes");if("string"!=typeof n)return!1;if(t.has(n)){this.offset=e
;this.fail(`the key ${JSON.stringify(n.slice(0,100))} occurs twice`);return!1}if(!this.take(":")){this.fail('expected ":"');return!1}const i=this.readValue();if(i===a)return!1;t.set(n,i);return!0}
readString(){const t=this.offset;let e=!1;for(let n=t+1;;n+=1){const i=this.text.charCodeAt(n);if(34===i){this.offset=n+1;return e?String(JSON.parse(this.text.slice(t,n+1))):this.text.slice(t+1,n)}
if(92===i){const t=this.match(c,n).length;if(0===t){this.offset=n;return this.fail("a backslash starts an invalid escape")}e=!0;n+=t-1}else if(!(i>=32)){this.offset=n
;return this.fail(Number.isNaN(i)?"a string has no end":"a string contains a control character")}}}readScalar(){const t=this.match(o,this.offset);if(""!==t){this.offset+=t.length;return new i.W(t)}
for(const[t,e]of f)if(this.text.startsWith(t,this.offset)){this.offset+=t.length;return e}return this.fail(this.offset<this.text.length?"expected a value":"the text ends before the value")}match(t,e){
t.lastIndex=e;return t.exec(this.text)?.[0]??""}take(t){this.skipBlanks();if(this.text[this.offset]!==t)return!1;this.offset+=1;return!0}skipBlanks(){for(;;){const t=this.text.charCodeAt(this.offset)
;if(32!==t&&10!==t&&13!==t&&9!==t)return;this.offset+=1}}fail(t){this.message=t;return a}}}),55205:(function(t,e,n){n.d(e,{CA:()=>sortedEntries,GF:()=>writeJson,HH:()=>byCodePoint,bv:()=>pythonJson,
cE:()=>pythonString});var i=n(74296),r=n(76815),s=n(50422);function writeJson(t,e={}){return textOf(t,{order:e,string:JSON.stringify,number:strictNumber})}function pythonJson(t,e={}){return textOf(t,{
order:e,string:pythonString,number:s.xe})}const a=/^[ !#-[\]-~]*$/;function pythonString(t){if(a.test(t))return`"${t}"`
;return JSON.stringify(t).replace(/[\u007f-\uffff]/g,t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`)}function byCodePoint(t,e){const n=Math.min(t.length,e.length)
;for(let i=0;i<n;i+=1)if(t.charCodeAt(i)!==e.charCodeAt(i)){const n=i>0&&isHigh(t,i-1)&&(isLow(t,i)||isLow(e,i))?i-1:i;return codePoint(t,n)-codePoint(e,n)}return t.length-e.length}
function codePoint(t,e){return t.codePointAt(e)??0}function isHigh(t,e){return 55296==(64512&t.charCodeAt(e))}function isLow(t,e){return 56320==(64512&t.charCodeAt(e))}function textOf(t,e){
if("string"==typeof t)return e.string(t);if(t instanceof r.W)return e.number(t.text);if(t instanceof Map)return textOfObject(t,e);return Array.isArray(t)?textOfList(t,e):String(t)}
function textOfList(t,e){let n="";for(const i of t)n+=`${""===n?"[":","}${textOf(i,e)}`;return""===n?"[]":`${n}]`}function textOfObject(t,e){let n=""
;for(const[i,r]of e.order.sortKeys?sortedEntries(t):t)n+=`${""===n?"{":","}${e.string(i)}:${textOf(r,e)}`;return""===n?"{}":`${n}}`}function sortedEntries(t){
return[...t].sort(([t],[e])=>byCodePoint(t,e))}function strictNumber(t){if(!(0,s.tZ)(t))throw(0,i.jr)(`${JSON.stringify(t.slice(0,100))} is not a JSON number`);return t}})};
