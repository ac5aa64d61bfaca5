"use strict";exports.id=609;exports.ids=[609];exports.modules={78962:(function(t,e,n){n.d(e,{h:()=>readEntry,u:()=>entryText})
;var i=n(77598),r=n(28395),a=n(73305),s=n(32857),o=n(41069),c=n(21704),f=n(7096);const u="hither-cache/1";function entryText(t){const e=(0,f.GF)((0,o.b)({schema:u,job_hash:t.key.hash,
fields:t.key.fields,function_name:t.functionName,function_version:t.functionVersion,status:t.status,result:t.result,error:t.error,hither_hash:t.hitherHash,container:t.container,
runtime_info:t.runtimeInfo,objects:t.objects}));return`${e}\n${digestOf(e)}\n`}function digestOf(t){return(0,i.createHash)("sha256").update(t).digest("hex")}
const h=r.YjP(),d=r.aig(),l=r.YjP().check(a.Fk(/^[0-9a-f]{64}$/)),nullable=t=>r.mee(t),y=r.Ikc({job_hash:l,function_name:h,function_version:h,status:r.k5n(["finished","error"]),error:nullable(r.Ikc({
type:h,message:h,traceback:h})),hither_hash:nullable(h),container:r.Ikc({declared:nullable(h),digest:nullable(h),runtime:nullable(r.k5n(["docker","podman","apptainer","host"])),isolation:r.L5J(),
environment:r.lqM(nullable(r.k5n(["image","sif"])))}),runtime_info:r.Ikc({start_time:d,end_time:d,elapsed_sec:d,console_out:r.Ikc({label:h,lines:r.YOg(r.Ikc({timestamp:d,text:h,stderr:r.zMY()}))}),
max_rss:nullable(d),host:h,executor_job_id:nullable(h)}),objects:r.YOg(r.Ikc({sha1:r.YjP().check(a.Fk(/^[0-9a-f]{40}$/)),sha256:l,size:d}))});function readEntry(t,e){const[n="",i,r,...a]=t.split("\n")
;if(i!==digestOf(n)||""!==r||a.length>0)return{state:"damaged",why:"is damaged: it does not have the digest that it names"};const o=(0,c.q)(n),f=o.ok&&o.value instanceof Map?o.value:void 0
;if(f?.get("schema")!==u)return{state:"foreign",why:"was written by another version of hither-action"};const[h,d]=[f.get("fields"),f.get("result")],l=y.safeParse(JSON.parse(n))
;if(!(l.success&&h instanceof Map&&void 0!==d&&(0,s.lq)(d).ok)||l.data.job_hash!==e)return{state:"damaged",why:"does not say what an entry of this job has to say"};const{data:m}=l;return{state:"good",
entry:{key:{hash:e,fields:h},functionName:m.function_name,functionVersion:m.function_version,status:m.status,result:d,error:m.error,hitherHash:m.hither_hash,container:{environment:null,...m.container
},runtimeInfo:m.runtime_info,objects:m.objects}}}}),7911:(function(t,e,n){n.d(e,{MQ:()=>forgetFailure,VD:()=>forgetFailures,fj:()=>noteFailure,xW:()=>lastFailure})
;var i=n(51455),r=n(76760),a=n(142),s=n(58759),o=n(53320),c=n(41069),f=n(21704),u=n(7096),h=n(95615);const d="hither-failure/1",l=65536;async function noteFailure(t,e,{status:n,type:i}){const r=(0,
u.GF)(e.fields).length>l?{}:e.fields,a=(0,h.tG)(e).map(({id:a})=>{const f=(0,u.GF)((0,c.b)({schema:d,kind:a,job_hash:e.hash,status:n,type:i,fields:r}));return(0,o.f)(t,{path:(0,s.YA)(t.root,a),
text:`${f}\n`}).catch(()=>{})});await Promise.all(a)}async function lastFailure(t,e){try{const n=(0,s.YA)(t,e),r=(0,f.q)(await(0,
i.readFile)(n,"utf8")),get=t=>r.ok&&r.value instanceof Map?r.value.get(t):void 0,[a,o,c,u]=[get("job_hash"),get("status"),get("type"),get("fields")]
;if(!(get("schema")===d&&get("kind")===e&&u instanceof Map)||"string"!=typeof a||"string"!=typeof o||"string"!=typeof c)return;return{hash:a,status:o,type:c,fields:u,time:(await(0,i.stat)(n)).mtimeMs}
}catch{return}}async function forgetFailure(t,e){for(const{id:n}of(0,h.tG)(e))if((await lastFailure(t,n))?.hash===e.hash)await(0,a.n)((0,s.YA)(t,n)).catch(()=>{})}async function forgetFailures(t,e){
for(const n of await(0,i.readdir)((0,s.K1)(t),{recursive:!0}).catch(()=>[])){const o=(0,r.join)((0,s.K1)(t),n),c=await(0,i.stat)(o).catch(()=>{});if(c?.isFile()&&c.mtimeMs<e)await(0,
a.n)(o).catch(()=>{})}}}),17609:(function(t,e,n){n.d(e,{y:()=>openJobCache});var i=n(73024),r=n(83916),a=n(78094),s=n(142),o=n(53320);// CONCATENATED MODULE: ./src/store/commit-group.ts
const c=100;function createCommitGroup(t,e=o.v){const n=[];let i=!1;const work=async()=>{i=!0;for(;n.length>0;)await commit(n.splice(0,c));i=!1},commit=async n=>{try{await e(t,n)
;for(const{done:t}of n)t()}catch(t){await(1===n.length?n[0]?.failed(t):commitEach(n))}},commitEach=async t=>{for(const e of t)await commit([e])};return t=>new Promise((e,r)=>{n.push({...t,done:e,
failed:r});if(!i)work()})}var f=n(67005),u=n(98698),h=n(58759),d=n(78962),l=n(7911),y=n(95615);// CONCATENATED MODULE: ./src/cache/known-here.ts
function knownHere(t,{pathOf:e,read:n}){return{failureOf:async e=>(await Promise.all((0,y.tG)(e).map(({id:e})=>(0,l.xW)(t,e)))).find(t=>t?.hash===e.hash),async last(i){const r=await(0,
l.xW)(t,i),a=(await(0,y.c)(t,i)).map(t=>({hash:t,time:timeOf(e(t))})),[s]=a.sort((t,e)=>e.time-t.time);if(void 0!==r&&r.time>=(s?.time??0))return 0===r.fields.size?void 0:{fields:r.fields,failed:r}
;const o=void 0===s?void 0:n(s.hash);return"good"===o?.state?{fields:o.entry.key.fields}:void 0}}}function timeOf(t){return(0,i.statSync)(t,{throwIfNoEntry:!1})?.mtimeMs??0}var m=n(18265)
;// CONCATENATED MODULE: ./src/cache/note-use.ts
function noteUse(t){try{const e=new Date;(0,i.utimesSync)(t,e,e);return!0}catch(t){return"ENOENT"!==(0,r.vq)(t)}}var p=n(51455),g=n(3361),v=n(75794),w=n(48237)
;// CONCATENATED MODULE: ./src/cache/remote-entries.ts
const k=67108864;async function fetchEntry(t,e,n){let i;const r=await fetchText((0,h.s3)("",t),{place:e,remotes:n},e=>{const n=void 0===e?void 0:(0,d.h)(e,t);i="good"===n?.state?n.entry:void 0
;return void 0!==n?.state&&"damaged"!==n.state});return void 0===r||void 0===i?void 0:{entry:i,from:r}}async function fetchRecent(t,e,n){let i;await fetchText((0,h.Pr)("",t),{place:e,remotes:n},t=>{
[i]=(0,y.Cx)(t??"");return void 0!==i});return i}async function fetchText(t,{place:e,remotes:n},i){if(0===n.count)return;await(0,w.wE)(e);const r=(0,w.l5)(e);try{return await n.fetch(t,r,async()=>{
const{size:t}=await(0,p.stat)(r);return i(t>k?void 0:await(0,p.readFile)(r,"utf8"))})}finally{await(0,p.rm)(r,{force:!0})}}async function publishEntry(t,e,n){for(const i of t.objects)await(0,
v.D)(await e.openVerified(i),t=>n.put((0,h.du)("",i.sha1),(0,g.p)(t,i.size),"missing"));await n.put((0,h.s3)("",t.key.hash),(0,g.A)((0,d.u)(t)),"always");for(const{id:e}of(0,
y.tG)(t.key))await n.put((0,h.Pr)("",e),(0,g.A)((0,y.zT)([t.key.hash])),"always")}// CONCATENATED MODULE: ./src/cache/job-cache.ts
function openJobCache({store:t,random:e,remotes:n=u.mR}){const i={root:t.root,random:e},r=createCommitGroup(i);let s=(0,f.w)(i.root);const pathOf=t=>(0,f.Mp)(s,e=>(0,
h.s3)(e,t)),read=t=>readAt(pathOf(t),t),c=knownHere(i.root,{pathOf:pathOf,read:read}),p=(0,a.O)(async t=>(await fetchEntry(t,i,n))?.entry.key.fields),g={last:(0,a.O)(async t=>{
const e=await fetchRecent(t,i,n),r=void 0===e?void 0:await p(e);return void 0===r?void 0:{fields:r}})},lookElsewhere=async({key:e,options:r,thoroughness:a})=>{const s=await fetchEntry(e.hash,i,n)
;if(void 0===s||void 0!==refused(s.entry,r))return;const o=await unlessObjectsAreWrong(s.entry,t,a);return o.hit?{...o,from:s.from}:{hit:!1,reason:`${s.from} knows it, but ${o.reason}`}};return{
read:read,async lookUp(e,n,i){const r=read(e.hash);if(void 0===r){return await lookElsewhere({key:e,options:n,thoroughness:i})??{hit:!1,reason:await(0,m.V)(e,[c,g])}}if("good"!==r.state){
const t=`the entry ${pathOf(e.hash)} ${r.why}`,a=`; use that version, or forget what it found with "hither cache rm ${e.hash.slice(0,12)}"`,s="foreign"===r.state?`${t}${a}`:t,o=await lookElsewhere({
key:e,options:n,thoroughness:i});return o?.hit?o:{hit:!1,reason:t,warning:s}}const{entry:a}=r,s=refused(a,n);if(void 0!==s||"glance"===i)return s??unlessObjectsAreWrong(a,t,i)
;return noteUse(pathOf(e.hash))?unlessObjectsAreWrong(a,t,i):{hit:!1,reason:"it was just forgotten"}},async keep(t){const{hash:n}=t.key;if("foreign"===read(n)?.state)return;const a=(0,y.mH)(i,t.key)
;try{await r({path:(0,h.s3)(i.root,n),text:(0,d.u)(t)});await forgetIn(s.slice(0,-1),n)}catch(r){if(!(0,f.v8)((0,h.v$)(i.root),r))throw r;const a={root:await(0,f.Xv)(i.root),random:e};await(0,
o.v)(a,[{path:(0,h.s3)(a.root,n),text:(0,d.u)(t)}]);s=(0,f.w)(i.root)}await Promise.all([a,(0,l.MQ)(i.root,t.key)])},note:(t,e)=>void 0===e?(0,l.MQ)(i.root,t):(0,l.fj)(i,t,e),async publish(e){
if(n.write)await publishEntry(e,t,n)},forget:t=>forgetIn(s,t)}}async function forgetIn(t,e){let n=!1;for(const i of t)n=await(0,s.n)((0,h.s3)(i,e))||n;return n}function readAt(t,e){try{return(0,
d.h)((0,i.readFileSync)(t,"utf8"),e)}catch(t){return"ENOENT"===(0,r.vq)(t)?void 0:{state:"damaged",why:`can't be read: ${(0,r.u0)(t)}`}}}function refused({status:t,error:e},n){
if("finished"===t||n.cacheFailing&&!n.rerunFailing)return;const i=`it is known to raise ${e?.type??"an exception"}`;return{hit:!1,reason:n.rerunFailing?`${i}, and is run again (rerun-failing)`:i}}
async function unlessObjectsAreWrong(t,e,n){for(const i of t.objects){const t="verify"===n?await e.verify(i):await e.has(i.sha1)?"good":"missing";if("missing"===t)return{hit:!1,
reason:`sha1://${i.sha1}, which its result needs, is no longer in the store`};if("damaged"===t){const t=`sha1://${i.sha1}, which its result needs, is damaged`;return{hit:!1,reason:t,
warning:`${t}${await setAside(i.sha1,e)}`}}}return{hit:!0,entry:t}}async function setAside(t,e){try{const n=await e.setAside(t);return void 0===n?"":`; the damaged file is now ${n}`}catch{
return'; its file can\'t be moved away: have its owner call "hither store verify --quarantine"'}}}),18265:(function(t,e,n){n.d(e,{V:()=>whyNew,t:()=>differences});var i=n(7096),r=n(95615)
;async function whyNew(t,e){for(const{failureOf:n}of e){const e=await(n?.(t));if(void 0!==e)return howItFailed(e)}for(const{id:n,same:i}of(0,r.tG)(t))for(const{last:r}of e){
const e=await r(n),a=void 0===e?"":differences(e.fields,t.fields,t.onHost);if(void 0!==e&&""!==a)return void 0!==e.failed&&i?`${a}, and ${howItFailed(e.failed)}`:a}return"it was never computed here"}
function howItFailed({status:t,type:e}){switch(t){case"error":return`it raised ${e} last time`;case"timed-out":return"it timed out last time";default:
return""===e?"it failed last time":`it failed last time (${e})`}}const a=5;function differences(t,e,n=!1){const i=[...new Set([...e.keys(),...t.keys()])].flatMap(i=>{
const[r,a]=[t.get(i)??null,e.get(i)??null],o=n&&"container"===i?environmentDifference:s.get(i);return o?.(r,a)??changed(i,r,a)}),r=i.length>a?[i.length-a+" more"]:[]
;return[...i.slice(0,a),...r].join(", ")}const s=new Map(Object.entries({runner:(t,e)=>changed("the program that runs functions",t,e),
function:(t,e)=>[...changed("the version",at(t,"function_version"),at(e,"function_version")),...changed("the name in the decorator",at(t,"function_name"),at(e,"function_name")),...changed("the function",at(t,"name"),at(e,"name")),...changed("the function's file",at(t,"file"),at(e,"file"))],
container:(t,e)=>changed("the image",at(t,"digest"),at(e,"digest")),import_paths:(t,e)=>changed("the search path of modules",t,e),bundle:function(t,e){const[n,i]=[filesOf(t),filesOf(e)]
;return[...new Set([...n.keys(),...i.keys()])].sort().flatMap(t=>difference(t,n.get(t),i.get(t)))},args:(t,e)=>entryDifferences("the argument",t,e),
objects:(t,e)=>same(t,e)?[]:["an object that the arguments name changed"],env:(t,e)=>entryDifferences("the variable",t,e)}));function changed(t,e,n){
return same(e,n)?[]:[`${t} changed from ${shown(e)} to ${shown(n)}`]}function environmentDifference(t,e){return same(t,e)?[]:["the Python environment changed"]}function filesOf(t){
const e=Array.isArray(t)?t:[];return new Map(e.map(t=>[Array.isArray(t)?String(t[0]):"",t]))}function entryDifferences(t,e,n){const[i,r]=[mappingOf(e),mappingOf(n)]
;return[...new Set([...i.keys(),...r.keys()])].sort().flatMap(e=>difference(`${t} "${e}"`,i.get(e),r.get(e)))}function difference(t,e,n){
if(void 0===e||void 0===n)return[`${t} is ${void 0===e?"new":"gone"}`];return same(e,n)?[]:[`${t} changed`]}function mappingOf(t){return t instanceof Map?t:new Map}function at(t,e){
return mappingOf(t).get(e)??null}function same(t,e){return(0,i.GF)(t??null)===(0,i.GF)(e??null)}function shown(t){const e="string"==typeof t?t:(0,
i.GF)(t),n=/^(sha256:[0-9a-f]{12})[0-9a-f]{52}$/.exec(e)?.[1];return void 0===n?""===e?'""':e.slice(0,60):`${n}\u2026`}}),95615:(function(t,e,n){n.d(e,{Cx:()=>recentHashes,HE:()=>forgetRecent,
c:()=>recentJobs,mH:()=>noteRecent,tG:()=>kindsOf,zT:()=>recentText});var i=n(77598),r=n(51455),a=n(76760),s=n(142),o=n(58759),c=n(53320),f=n(7096);const u=4;async function noteRecent(t,e){
await Promise.all(kindsOf(e).map(({id:n})=>noteOne(t,n,e.hash).catch(()=>{})))}async function noteOne(t,e,n){const i=await recentJobs(t.root,e);if(i[0]!==n){
const r=[n,...i.filter(t=>t!==n)].slice(0,u);await(0,c.f)(t,{path:(0,o.Pr)(t.root,e),text:recentText(r)})}}async function recentJobs(t,e){return recentHashes(await(0,r.readFile)((0,
o.Pr)(t,e),"utf8").catch(()=>""))}async function forgetRecent(t,e){for(const n of await(0,r.readdir)((0,o.AW)(t),{recursive:!0}).catch(()=>[])){const i=(0,a.join)((0,o.AW)(t),n),c=await(0,
r.readFile)(i,"utf8").catch(()=>{});if(void 0!==c&&!recentHashes(c).some(e))await(0,s.n)(i).catch(()=>{})}}function recentText(t){return t.map(t=>`${t}\n`).join("")}function recentHashes(t){
return/^(?:[0-9a-f]{64}\n){1,16}$/.test(t)?t.trimEnd().split("\n"):[]}function kindsOf({fields:t,label:e}){
const n=t.get("function"),[i=null,r=null]=n instanceof Map?[n.get("file"),n.get("name")]:[],a=t.get("args");return[{id:kindId([i,r,a instanceof Map?new Map((0,f.CA)(a)):null]),same:!0
},...void 0===e?[]:[{id:kindId([i,r,"label",e]),same:!0}],{id:kindId([i,r]),same:!1}]}function kindId(t){return(0,i.createHash)("sha256").update(`hither-recent/1\n${(0,f.bv)([...t])}`).digest("hex")}
}),78094:(function(t,e,n){n.d(e,{O:()=>once});function once(t){const e=new Map;return n=>{const i=e.get(n)??t(n);e.set(n,i);return i}}}),142:(function(t,e,n){n.d(e,{n:()=>removeFile})
;var i=n(51455),r=n(83916);async function removeFile(t){try{await(0,i.unlink)(t);return!0}catch(t){if("ENOENT"===(0,r.vq)(t))return!1;throw t}}}),32857:(function(t,e,n){n.d(e,{Qv:()=>objectsIn,
Y_:()=>children,lq:()=>readEncoded});var i=n(14972),r=n(21704);function readEncoded(t){const e=[],n=check(t,e,[]);return void 0===n?{ok:!0,value:t,objects:e}:{ok:!1,message:n.message,
path:n.path.join("")}}function objectsIn(t){const e=[];check(t,e,[]);return e}function children(t){switch(t.kind){case"list":case"tuple":return t.items.map((t,e)=>[`[${e}]`,t]);case"object":
return Array.from(t.entries,([t,e])=>[`.${t.slice(0,40)}`,e]);case"dict":return t.pairs.flatMap(([t,e],n)=>[[`.keys[${n}]`,t],[`.values[${n}]`,e]]);default:return[]}}function check(t,e,n){const a=(0,
i.E)(t);if("invalid"===a.kind)return{message:a.message,path:n};if(n.length>r.l)return{message:`more than ${r.l} levels are nested`,path:n.slice(0,3)};if("array"===a.kind||"file"===a.kind)e.push(a)
;for(const[t,i]of children(a)){const r=check(i,e,[...n,t]);if(void 0!==r)return r}return}}),14972:(function(t,e,n){n.d(e,{E:()=>viewEncoded});var i=n(69346),r=n(22544),a=n(93258),s=n(30449)
;function viewEncoded(t){if(null===t)return{kind:"null"};if("boolean"==typeof t)return{kind:"boolean",value:t};if("string"==typeof t)return{kind:"string",value:t}
;if(t instanceof a.W)return viewNumber(t);if(t instanceof Map)return t.has("_type")?viewTyped(t):{kind:"object",entries:t};return{kind:"list",items:Array.isArray(t)?t:[]}}
function viewNumber({text:t}){if((0,s.MU)(t))return{kind:"integer",text:t};const e=Number(t);return Number.isFinite(e)?{kind:"float",value:e}:invalid(`no double holds the number ${t.slice(0,40)}`)}
function viewTyped(t){const e=t.get("_type");if("hither_file"===e)return viewReference(t);const n="string"==typeof e?o.get(e):void 0
;if(void 0===n)return invalid(`the _type ${describe(e)} is not known`);const i=t.get("data");if(2!==t.size||void 0===i)return invalid(`a ${describe(e)} has exactly the keys _type and data`)
;return n(i)}const o=new Map([["tuple",function(t){return Array.isArray(t)?{kind:"tuple",items:t}:invalid("the data of a tuple is a list")}],["bytes",function(t){
return"string"==typeof t&&isBase64(t)?{kind:"bytes",base64:t}:invalid("the data of bytes is base64 with padding and without line ends")}],["complex",function(t){
const[e,n]=Array.isArray(t)&&2===t.length?t.map(doubleOf):[];return void 0===e||void 0===n?invalid("the data of a complex number is a list of two floats"):{kind:"complex",re:e,im:n}
}],["float",function(t){const e=c.get(t);return void 0===e?invalid('the data of a float is "nan", "inf" or "-inf"'):{kind:"float",value:e}}],["dict",function(t){const e=[]
;for(const n of Array.isArray(t)?t:[void 0]){const[t,i]=Array.isArray(n)&&2===n.length?n:[];if(void 0===t||void 0===i)return invalid("the data of a dict is a list of pairs")
;if(!isHashable(t))return invalid("a key of a dict is not hashable in Python");e.push([t,i])}return{kind:"dict",pairs:e}}]]);function doubleOf(t){const e=viewEncoded(t)
;if("float"===e.kind)return e.value;return"integer"===e.kind&&Number.isFinite(Number(e.text))?Number(e.text):void 0}
const c=new Map([["nan",Number.NaN],["inf",Number.POSITIVE_INFINITY],["-inf",Number.NEGATIVE_INFINITY]]);function isHashable(t){const e=viewEncoded(t)
;if("tuple"===e.kind)return e.items.every(isHashable);return!["list","object","dict","array","file","invalid"].includes(e.kind)}const f=/^sha1:\/\/([0-9a-f]{40})\/([^/]+)$/s;function viewReference(t){
const[,e,n]=f.exec(textOf(t.get("sha1_path")))??[],i=textOf(t.get("sha256")),a=lengthOf(t.get("size"));if(void 0===e||void 0===n||!(0,
r.oV)(n))return invalid("the sha1_path of a hither_file is not sha1://<40 hex digits>/<name>")
;if(!/^[0-9a-f]{64}$/.test(i)||void 0===a)return invalid("a hither_file lacks its sha256 (64 hex digits) or its size");const s={sha1:e,sha256:i,size:a}
;return"ndarray"===t.get("item_type")?viewArray(t,s,n):viewFile(t,s,n)}function viewFile(t,e,n){
if("file"!==t.get("item_type")||5!==t.size)return invalid('the item_type of a hither_file is neither "ndarray" nor "file", or it has keys that are not its own');return{kind:"file",ref:e,name:n}}
function viewArray(t,e,n){const r=t.get("shape"),a=Array.isArray(r)?r.map(lengthOf):[void 0],s=t.get("dtype")
;if(!a.every(t=>void 0!==t)||void 0===s||7!==t.size)return invalid("an ndarray lacks its dtype or its shape, or it has keys that are not its own");const o=(0,i.B0)(s);return o.ok?{kind:"array",ref:e,
name:n,dtype:s,shape:a}:invalid(`an ndarray: ${o.message}`)}function lengthOf(t){const e=t instanceof a.W&&/^(?:0|[1-9]\d{0,15})$/.test(t.text)?Number(t.text):Number.NaN
;return Number.isSafeInteger(e)?e:void 0}function textOf(t){return"string"==typeof t?t:""}function isBase64(t){return t.length%4==0&&/^[A-Za-z0-9+/]*={0,2}$/.test(t)}function describe(t){
return"string"==typeof t?JSON.stringify(t.slice(0,40)):"that is no string"}function invalid(t){return{kind:"invalid",message:t}}}),22544:(function(t,e,n){n.d(e,{We:()=>fileReference,Xb:()=>encodedDict,
dq:()=>encodedFloat,oV:()=>isFileName,pC:()=>encodedTuple,ph:()=>encodedComplex,wV:()=>encodedBytes,z:()=>arrayReference});var i=n(93258),r=n(30449);function encodedInteger(t){
return new i.W(String(t))}function encodedFloat(t){if(Number.isFinite(t))return new i.W((0,r.qx)(t));return typed("float",Number.isNaN(t)?"nan":t>0?"inf":"-inf")}function encodedComplex(t,e){
return typed("complex",[encodedFloat(t),encodedFloat(e)])}function encodedBytes(t){return typed("bytes",t)}function encodedTuple(t){return typed("tuple",t)}function encodedDict(t){const e=new Map
;for(const[n,i]of t){if("string"!=typeof n||"_type"===n)return typed("dict",t.map(([t,e])=>[t,e]));e.set(n,i)}return e}function arrayReference(t,e,n="file.npy"){
return new Map([...reference("ndarray",t,n),["dtype",e.dtype],["shape",e.shape.map(encodedInteger)]])}function fileReference(t,e){return new Map(reference("file",t,isFileName(e)?e:"file"))}
function isFileName(t){return""!==t&&"."!==t&&".."!==t&&!/[/\0]/.test(t)&&Buffer.byteLength(t)<=255}function reference(t,e,n){
return[["_type","hither_file"],["item_type",t],["sha1_path",`sha1://${e.sha1}/${n}`],["sha256",e.sha256],["size",encodedInteger(e.size)]]}function typed(t,e){return new Map([["_type",t],["data",e]])}
}),41069:(function(t,e,n){n.d(e,{b:()=>fromPlain});var i=n(83916),r=n(93258),a=n(30449);function fromPlain(t){if(null===t||"boolean"==typeof t||"string"==typeof t||t instanceof r.W)return t
;if("number"==typeof t)return new r.W(Number.isSafeInteger(t)?String(t):(0,a.qx)(t));if(Array.isArray(t))return t.map(fromPlain)
;if(t instanceof Map)return new Map([...t].map(([t,e])=>[String(t),fromPlain(e)]));if("object"==typeof t){const e=Object.entries(t).filter(([,t])=>void 0!==t)
;return new Map(e.map(([t,e])=>[t,fromPlain(e)]))}throw(0,i.jr)(`a ${typeof t} has no place in JSON`)}}),21704:(function(t,e,n){n.d(e,{l:()=>r,q:()=>parseJson});var i=n(93258);const r=100
;function parseJson(t){const e=new Reader(t),n=e.readDocument();return n===a?{ok:!1,message:e.message,offset:e.offset}:{ok:!0,value:n}}
const a=Symbol("failed"),s=/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y,o=/\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y,c=[["true",!0],["false",!1],["null",null]];class Reader{text;offset=0;message=""
;depth=0;constructor(t){this.text=t}readDocument(){const t=this.readValue();if(t===a)return a;this.skipBlanks();return this.offset<this.text.length?this.fail("there is more text after the value"):t}
readValue(){this.skipBlanks();switch(this.text.charCodeAt(this.offset)){case 123:case 91:return this.readNested();case 34:return this.readString();default:return this.readScalar()}}readNested(){
this.depth+=1;if(this.depth>r)return this.fail(`more than ${r} levels are nested`);this.offset+=1;const t=123===this.text.charCodeAt(this.offset-1)?this.readObject():this.readArray();this.depth-=1
;return t}readArray(){const t=[];if(this.take("]"))return t;for(;;){const e=this.readValue();if(e===a)return a;t.push(e);if(this.take("]"))return t
;if(!this.take(","))return this.fail('expected "," or "]"')}}readObject(){const t=new Map;if(this.take("}"))return t;for(;;){if(!this.readEntry(t))return a;if(this.take("}"))return t
;if(!this.take(","))return this.fail('expected "," or "}"')}}readEntry(t){this.skipBlanks()
;const e=this.offset,n=34===this.text.charCodeAt(e)?this.readString():this.fail("expected a key in double quotes");if("string"!=typeof n)return!1;if(t.has(n)){this.offset=e
;this.fail(`the key ${JSON.stringify(n.slice(0,100))} occurs twice`);return!1}if(!this.take(":")){this.fail('expected ":"');return!1}const i=this.readValue();if(i===a)return!1;t.set(n,i);return!0}
readString(){const t=this.offset;let e=!1;for(let n=t+1;;n+=1){const i=this.text.charCodeAt(n);if(34===i){this.offset=n+1;return e?String(JSON.parse(this.text.slice(t,n+1))):this.text.slice(t+1,n)}
if(92===i){const t=this.match(o,n).length;if(0===t){this.offset=n;return this.fail("a backslash starts no escape that JSON has")}e=!0;n+=t-1}else if(!(i>=32)){this.offset=n
;return this.fail(Number.isNaN(i)?"a string has no end":"a control character stands in a string")}}}readScalar(){const t=this.match(s,this.offset);if(""!==t){this.offset+=t.length;return new i.W(t)}
for(const[t,e]of c)if(this.text.startsWith(t,this.offset)){this.offset+=t.length;return e}return this.fail(this.offset<this.text.length?"expected a value":"the text ends before the value")}match(t,e){
t.lastIndex=e;return t.exec(this.text)?.[0]??""}take(t){this.skipBlanks();if(this.text[this.offset]!==t)return!1;this.offset+=1;return!0}skipBlanks(){for(;;){const t=this.text.charCodeAt(this.offset)
;if(32!==t&&10!==t&&13!==t&&9!==t)return;this.offset+=1}}fail(t){this.message=t;return a}}}),7096:(function(t,e,n){n.d(e,{CA:()=>sortedEntries,GF:()=>writeJson,HH:()=>byCodePoint,bv:()=>pythonJson,
cE:()=>pythonString});var i=n(83916),r=n(93258),a=n(30449);function writeJson(t,e={}){return textOf(t,{order:e,string:JSON.stringify,number:strictNumber})}function pythonJson(t,e={}){return textOf(t,{
order:e,string:pythonString,number:a.xe})}const s=/^[ !#-[\]-~]*$/;function pythonString(t){if(s.test(t))return`"${t}"`
;return JSON.stringify(t).replace(/[\u007f-\uffff]/g,t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`)}function byCodePoint(t,e){const n=Math.min(t.length,e.length)
;for(let i=0;i<n;i+=1)if(t.charCodeAt(i)!==e.charCodeAt(i)){const n=i>0&&isHigh(t,i-1)&&(isLow(t,i)||isLow(e,i))?i-1:i;return codePoint(t,n)-codePoint(e,n)}return t.length-e.length}
function codePoint(t,e){return t.codePointAt(e)??0}function isHigh(t,e){return 55296==(64512&t.charCodeAt(e))}function isLow(t,e){return 56320==(64512&t.charCodeAt(e))}function textOf(t,e){
if("string"==typeof t)return e.string(t);if(t instanceof r.W)return e.number(t.text);if(t instanceof Map)return textOfObject(t,e);return Array.isArray(t)?textOfList(t,e):String(t)}
function textOfList(t,e){let n="";for(const i of t)n+=`${""===n?"[":","}${textOf(i,e)}`;return""===n?"[]":`${n}]`}function textOfObject(t,e){let n=""
;for(const[i,r]of e.order.sortKeys?sortedEntries(t):t)n+=`${""===n?"{":","}${e.string(i)}:${textOf(r,e)}`;return""===n?"{}":`${n}}`}function sortedEntries(t){
return[...t].sort(([t],[e])=>byCodePoint(t,e))}function strictNumber(t){if(!(0,a.tZ)(t))throw(0,i.jr)(`${JSON.stringify(t.slice(0,100))} is no JSON number`);return t}})};
