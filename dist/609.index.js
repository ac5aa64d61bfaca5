"use strict";exports.id=609;exports.ids=[609];exports.modules={78962:(function(e,t,n){n.d(t,{h:()=>readEntry,u:()=>entryText})
;var i=n(77598),r=n(28395),a=n(73305),s=n(32857),o=n(41069),c=n(21704),f=n(7096);const u="hither-cache/1";function entryText(e){const t=(0,f.GF)((0,o.b)({schema:u,job_hash:e.key.hash,
fields:e.key.fields,function_name:e.functionName,function_version:e.functionVersion,status:e.status,result:e.result,error:e.error,hither_hash:e.hitherHash,container:e.container,
runtime_info:e.runtimeInfo,objects:e.objects}));return`${t}\n${digestOf(t)}\n`}function digestOf(e){return(0,i.createHash)("sha256").update(e).digest("hex")}
const h=r.YjP(),d=r.aig(),l=r.YjP().check(a.Fk(/^[0-9a-f]{64}$/)),nullable=e=>r.mee(e),p=r.Ikc({job_hash:l,function_name:h,function_version:h,status:r.k5n(["finished","error"]),error:nullable(r.Ikc({
type:h,message:h,traceback:h})),hither_hash:nullable(h),container:r.Ikc({declared:nullable(h),digest:nullable(h),runtime:nullable(r.k5n(["docker","podman","apptainer","host"])),isolation:r.L5J(),
environment:r.lqM(nullable(r.k5n(["image","sif"])))}),runtime_info:r.Ikc({start_time:d,end_time:d,elapsed_sec:d,console_out:r.Ikc({label:h,lines:r.YOg(r.Ikc({timestamp:d,text:h,stderr:r.zMY()}))}),
max_rss:nullable(d),host:h,executor_job_id:nullable(h)}),objects:r.YOg(r.Ikc({sha1:r.YjP().check(a.Fk(/^[0-9a-f]{40}$/)),sha256:l,size:d}))});function readEntry(e,t){const[n="",i,r,...a]=e.split("\n")
;if(i!==digestOf(n)||""!==r||a.length>0)return{state:"damaged",why:"is damaged: it does not have the digest that it names"};const o=(0,c.q)(n),f=o.ok&&o.value instanceof Map?o.value:void 0
;if(f?.get("schema")!==u)return{state:"foreign",why:"was written by another version of hither-action"};const[h,d]=[f.get("fields"),f.get("result")],l=p.safeParse(JSON.parse(n))
;if(!(l.success&&h instanceof Map&&void 0!==d&&(0,s.lq)(d).ok)||l.data.job_hash!==t)return{state:"damaged",why:"does not say what an entry of this job has to say"};const{data:y}=l;return{state:"good",
entry:{key:{hash:t,fields:h},functionName:y.function_name,functionVersion:y.function_version,status:y.status,result:d,error:y.error,hitherHash:y.hither_hash,container:{environment:null,...y.container
},runtimeInfo:y.runtime_info,objects:y.objects}}}}),7911:(function(e,t,n){n.d(t,{MQ:()=>forgetFailure,VD:()=>forgetFailures,fj:()=>noteFailure,xW:()=>lastFailure})
;var i=n(51455),r=n(76760),a=n(142),s=n(58759),o=n(53320),c=n(41069),f=n(21704),u=n(7096),h=n(95615);const d="hither-failure/1",l=65536;async function noteFailure(e,t,{status:n,type:i}){const r=(0,
u.GF)(t.fields).length>l?{}:t.fields,a=(0,h.tG)(t).map(({id:a})=>{const f=(0,u.GF)((0,c.b)({schema:d,kind:a,job_hash:t.hash,status:n,type:i,fields:r}));return(0,o.f)(e,{path:(0,s.YA)(e.root,a),
text:`${f}\n`}).catch(()=>{})});await Promise.all(a)}async function lastFailure(e,t){try{const n=(0,s.YA)(e,t),r=(0,f.q)(await(0,
i.readFile)(n,"utf8")),get=e=>r.ok&&r.value instanceof Map?r.value.get(e):void 0,[a,o,c,u]=[get("job_hash"),get("status"),get("type"),get("fields")]
;if(!(get("schema")===d&&get("kind")===t&&u instanceof Map)||"string"!=typeof a||"string"!=typeof o||"string"!=typeof c)return;return{hash:a,status:o,type:c,fields:u,time:(await(0,i.stat)(n)).mtimeMs}
}catch{return}}async function forgetFailure(e,t){for(const{id:n}of(0,h.tG)(t))if((await lastFailure(e,n))?.hash===t.hash)await(0,a.n)((0,s.YA)(e,n)).catch(()=>{})}async function forgetFailures(e,t){
for(const n of await(0,i.readdir)((0,s.K1)(e),{recursive:!0}).catch(()=>[])){const o=(0,r.join)((0,s.K1)(e),n),c=await(0,i.stat)(o).catch(()=>{});if(c?.isFile()&&c.mtimeMs<t)await(0,
a.n)(o).catch(()=>{})}}}),17609:(function(e,t,n){n.d(t,{y:()=>openJobCache});var i=n(73024),r=n(83916),a=n(78094),s=n(142),o=n(53320);// CONCATENATED MODULE: ./src/store/commit-group.ts
const c=100;function createCommitGroup(e,t=o.v){const n=[];let i=!1;const work=async()=>{i=!0;for(;n.length>0;)await commit(n.splice(0,c));i=!1},commit=async n=>{try{await t(e,n)
;for(const{done:e}of n)e()}catch(e){await(1===n.length?n[0]?.failed(e):commitEach(n))}},commitEach=async e=>{for(const t of e)await commit([t])};return e=>new Promise((t,r)=>{n.push({...e,done:t,
failed:r});if(!i)work()})}var f=n(67005),u=n(98698),h=n(58759),d=n(78962),l=n(7911),p=n(95615);// CONCATENATED MODULE: ./src/cache/known-here.ts
function knownHere(e,{pathOf:t,read:n}){return{failureOf:async t=>(await Promise.all((0,p.tG)(t).map(({id:t})=>(0,l.xW)(e,t)))).find(e=>e?.hash===t.hash),async last(i){const r=await(0,
l.xW)(e,i),a=(await(0,p.c)(e,i)).map(e=>({hash:e,time:timeOf(t(e))})),[s]=a.sort((e,t)=>t.time-e.time);if(void 0!==r&&r.time>=(s?.time??0))return 0===r.fields.size?void 0:{fields:r.fields,failed:r}
;const o=void 0===s?void 0:n(s.hash);return"good"===o?.state?{fields:o.entry.key.fields}:void 0}}}function timeOf(e){return(0,i.statSync)(e,{throwIfNoEntry:!1})?.mtimeMs??0}var y=n(18265)
;// CONCATENATED MODULE: ./src/cache/note-use.ts
function noteUse(e){try{const t=new Date;(0,i.utimesSync)(e,t,t);return!0}catch(e){return"ENOENT"!==(0,r.vq)(e)}}var m=n(51455),g=n(3361),v=n(75794),w=n(48237)
;// CONCATENATED MODULE: ./src/cache/remote-entries.ts
const k=67108864;async function fetchEntry(e,t,n){let i;const r=await fetchText((0,h.s3)("",e),{place:t,remotes:n},t=>{const n=void 0===t?void 0:(0,d.h)(t,e);i="good"===n?.state?n.entry:void 0
;return void 0!==n?.state&&"damaged"!==n.state});return void 0===r||void 0===i?void 0:{entry:i,from:r}}async function fetchRecent(e,t,n){let i;await fetchText((0,h.Pr)("",e),{place:t,remotes:n},e=>{
[i]=(0,p.Cx)(e??"");return void 0!==i});return i}async function fetchText(e,{place:t,remotes:n},i){if(0===n.count)return;await(0,w.wE)(t);const r=(0,w.l5)(t);try{return await n.fetch(e,r,async()=>{
const{size:e}=await(0,m.stat)(r);return i(e>k?void 0:await(0,m.readFile)(r,"utf8"))})}finally{await(0,m.rm)(r,{force:!0})}}async function publishEntry(e,t,n){for(const i of e.objects)await(0,
v.D)(await t.openVerified(i),e=>n.put((0,h.du)("",i.sha1),(0,g.p)(e,i.size),"missing"));await n.put((0,h.s3)("",e.key.hash),(0,g.A)((0,d.u)(e)),"always");for(const{id:t}of(0,
p.tG)(e.key))await n.put((0,h.Pr)("",t),(0,g.A)((0,p.zT)([e.key.hash])),"always")}// CONCATENATED MODULE: ./src/cache/job-cache.ts
function openJobCache({store:e,random:t,remotes:n=u.mR}){const i={root:e.root,random:t},r=createCommitGroup(i);let s=(0,f.w)(i.root);const pathOf=e=>(0,f.Mp)(s,t=>(0,
h.s3)(t,e)),read=e=>readAt(pathOf(e),e),c=knownHere(i.root,{pathOf:pathOf,read:read}),m=(0,a.O)(async e=>(await fetchEntry(e,i,n))?.entry.key.fields),g={last:(0,a.O)(async e=>{
const t=await fetchRecent(e,i,n),r=void 0===t?void 0:await m(t);return void 0===r?void 0:{fields:r}})},lookElsewhere=async({key:t,options:r,thoroughness:a})=>{const s=await fetchEntry(t.hash,i,n)
;if(void 0===s||void 0!==refused(s.entry,r))return;const o=await unlessObjectsAreWrong(s.entry,e,a);return o.hit?{...o,from:s.from}:{hit:!1,reason:`${s.from} knows it, but ${o.reason}`}};return{
read:read,async lookUp(t,n,i){const r=read(t.hash);if(void 0===r){return await lookElsewhere({key:t,options:n,thoroughness:i})??{hit:!1,reason:await(0,y.V)(t,[c,g])}}if("good"!==r.state){
const e=`the entry ${pathOf(t.hash)} ${r.why}`,a=`; use that version, or forget what it found with "hither cache rm ${t.hash.slice(0,12)}"`,s="foreign"===r.state?`${e}${a}`:e,o=await lookElsewhere({
key:t,options:n,thoroughness:i});return o?.hit?o:{hit:!1,reason:e,warning:s}}const{entry:a}=r,s=refused(a,n);if(void 0!==s||"glance"===i)return s??unlessObjectsAreWrong(a,e,i)
;return noteUse(pathOf(t.hash))?unlessObjectsAreWrong(a,e,i):{hit:!1,reason:"it was just forgotten"}},async keep(e){const{hash:n}=e.key;if("foreign"===read(n)?.state)return;const a=(0,p.mH)(i,e.key)
;try{await r({path:(0,h.s3)(i.root,n),text:(0,d.u)(e)});await forgetIn(s.slice(0,-1),n)}catch(r){if(!(0,f.v8)((0,h.v$)(i.root),r))throw r;const a={root:await(0,f.Xv)(i.root),random:t};await(0,
o.v)(a,[{path:(0,h.s3)(a.root,n),text:(0,d.u)(e)}]);s=(0,f.w)(i.root)}await Promise.all([a,(0,l.MQ)(i.root,e.key)])},note:(e,t)=>void 0===t?(0,l.MQ)(i.root,e):(0,l.fj)(i,e,t),async publish(t){
if(n.write)await publishEntry(t,e,n)},forget:e=>forgetIn(s,e)}}async function forgetIn(e,t){let n=!1;for(const i of e)n=await(0,s.n)((0,h.s3)(i,t))||n;return n}function readAt(e,t){try{return(0,
d.h)((0,i.readFileSync)(e,"utf8"),t)}catch(e){return"ENOENT"===(0,r.vq)(e)?void 0:{state:"damaged",why:`can't be read: ${(0,r.u0)(e)}`}}}function refused({status:e,error:t},n){
if("finished"===e||n.cacheFailing&&!n.rerunFailing)return;const i=`it is known to raise ${t?.type??"an exception"}`;return{hit:!1,reason:n.rerunFailing?`${i}, and is run again (rerun-failing)`:i}}
async function unlessObjectsAreWrong(e,t,n){for(const i of e.objects){const e="verify"===n?await t.verify(i):await t.has(i.sha1)?"good":"missing";if("missing"===e)return{hit:!1,
reason:`sha1://${i.sha1}, which its result needs, is no longer in the store`};if("damaged"===e){const e=`sha1://${i.sha1}, which its result needs, is damaged`;return{hit:!1,reason:e,
warning:`${e}${await setAside(i.sha1,t)}`}}}return{hit:!0,entry:e}}async function setAside(e,t){try{const n=await t.setAside(e);return void 0===n?"":`; the damaged file is now ${n}`}catch{
return'; its file can\'t be moved away: have its owner call "hither store verify --quarantine"'}}}),18265:(function(e,t,n){n.d(t,{V:()=>whyNew,t:()=>differences});var i=n(7096),r=n(95615)
;async function whyNew(e,t){for(const{failureOf:n}of t){const t=await(n?.(e));if(void 0!==t)return howItFailed(t)}for(const{id:n,same:i}of(0,r.tG)(e))for(const{last:r}of t){
const t=await r(n),a=void 0===t?"":differences(t.fields,e.fields,e.onHost);if(void 0!==t&&""!==a)return void 0!==t.failed&&i?`${a}, and ${howItFailed(t.failed)}`:a}return"it was never computed here"}
function howItFailed({status:e,type:t}){switch(e){case"error":return`it raised ${t} last time`;case"timed-out":return"it timed out last time";default:
return""===t?"it failed last time":`it failed last time (${t})`}}const a=5;function differences(e,t,n=!1){const i=[...new Set([...t.keys(),...e.keys()])].flatMap(i=>{
const[r,a]=[e.get(i)??null,t.get(i)??null],o=n&&"container"===i?environmentDifference:s.get(i);return o?.(r,a)??changed(i,r,a)}),r=i.length>a?[i.length-a+" more"]:[]
;return[...i.slice(0,a),...r].join(", ")}const s=new Map(Object.entries({runner:(e,t)=>changed("the program that runs functions",e,t),
function:(e,t)=>[...changed("the version",at(e,"function_version"),at(t,"function_version")),...changed("the name in the decorator",at(e,"function_name"),at(t,"function_name")),...changed("the function",at(e,"name"),at(t,"name")),...changed("the function's file",at(e,"file"),at(t,"file"))],
container:(e,t)=>changed("the image",at(e,"digest"),at(t,"digest")),import_paths:(e,t)=>changed("the search path of modules",e,t),bundle:function(e,t){const[n,i]=[filesOf(e),filesOf(t)]
;return[...new Set([...n.keys(),...i.keys()])].sort().flatMap(e=>difference(e,n.get(e),i.get(e)))},args:(e,t)=>entryDifferences("the argument",e,t),
objects:(e,t)=>same(e,t)?[]:["an object that the arguments name changed"],env:(e,t)=>entryDifferences("the variable",e,t)}));function changed(e,t,n){
return same(t,n)?[]:[`${e} changed from ${shown(t)} to ${shown(n)}`]}function environmentDifference(e,t){return same(e,t)?[]:["the Python environment changed"]}function filesOf(e){
const t=Array.isArray(e)?e:[];return new Map(t.map(e=>[Array.isArray(e)?String(e[0]):"",e]))}function entryDifferences(e,t,n){const[i,r]=[mappingOf(t),mappingOf(n)]
;return[...new Set([...i.keys(),...r.keys()])].sort().flatMap(t=>difference(`${e} "${t}"`,i.get(t),r.get(t)))}function difference(e,t,n){
if(void 0===t||void 0===n)return[`${e} is ${void 0===t?"new":"gone"}`];return same(t,n)?[]:[`${e} changed`]}function mappingOf(e){return e instanceof Map?e:new Map}function at(e,t){
return mappingOf(e).get(t)??null}function same(e,t){return(0,i.GF)(e??null)===(0,i.GF)(t??null)}function shown(e){const t="string"==typeof e?e:(0,
i.GF)(e),n=/^(sha256:[0-9a-f]{12})[0-9a-f]{52}$/.exec(t)?.[1];return void 0===n?""===t?'""':t.slice(0,60):`${n}\u2026`}}),95615:(function(e,t,n){n.d(t,{Cx:()=>recentHashes,HE:()=>forgetRecent,
c:()=>recentJobs,mH:()=>noteRecent,tG:()=>kindsOf,zT:()=>recentText});var i=n(77598),r=n(51455),a=n(76760),s=n(142),o=n(58759),c=n(53320),f=n(7096);const u=4;async function noteRecent(e,t){
await Promise.all(kindsOf(t).map(({id:n})=>noteOne(e,n,t.hash).catch(()=>{})))}async function noteOne(e,t,n){const i=await recentJobs(e.root,t);if(i[0]!==n){
const r=[n,...i.filter(e=>e!==n)].slice(0,u);await(0,c.f)(e,{path:(0,o.Pr)(e.root,t),text:recentText(r)})}}async function recentJobs(e,t){return recentHashes(await(0,r.readFile)((0,
o.Pr)(e,t),"utf8").catch(()=>""))}async function forgetRecent(e,t){for(const n of await(0,r.readdir)((0,o.AW)(e),{recursive:!0}).catch(()=>[])){const i=(0,a.join)((0,o.AW)(e),n),c=await(0,
r.readFile)(i,"utf8").catch(()=>{});if(void 0!==c&&!recentHashes(c).some(t))await(0,s.n)(i).catch(()=>{})}}function recentText(e){return e.map(e=>`${e}\n`).join("")}function recentHashes(e){
return/^(?:[0-9a-f]{64}\n){1,16}$/.test(e)?e.trimEnd().split("\n"):[]}function kindsOf({fields:e,label:t}){
const n=e.get("function"),[i=null,r=null]=n instanceof Map?[n.get("file"),n.get("name")]:[],a=e.get("args");return[{id:kindId([i,r,a instanceof Map?new Map((0,f.CA)(a)):null]),same:!0
},...void 0===t?[]:[{id:kindId([i,r,"label",t]),same:!0}],{id:kindId([i,r]),same:!1}]}function kindId(e){return(0,i.createHash)("sha256").update(`hither-recent/1\n${(0,f.bv)([...e])}`).digest("hex")}
}),78094:(function(e,t,n){n.d(t,{O:()=>once});function once(e){const t=new Map;return n=>{const i=t.get(n)??e(n);t.set(n,i);return i}}}),142:(function(e,t,n){n.d(t,{n:()=>removeFile})
;var i=n(51455),r=n(83916);async function removeFile(e){try{await(0,i.unlink)(e);return!0}catch(e){if("ENOENT"===(0,r.vq)(e))return!1;throw e}}}),32857:(function(e,t,n){n.d(t,{Qv:()=>objectsIn,
Y_:()=>children,lq:()=>readEncoded});var i=n(14972),r=n(21704);function readEncoded(e){const t=[],n=check(e,t,[]);return void 0===n?{ok:!0,value:e,objects:t}:{ok:!1,message:n.message,
path:n.path.join("")}}function objectsIn(e){const t=[];check(e,t,[]);return t}function children(e){switch(e.kind){case"list":case"tuple":return e.items.map((e,t)=>[`[${t}]`,e]);case"object":
return Array.from(e.entries,([e,t])=>[`.${e.slice(0,40)}`,t]);case"dict":return e.pairs.flatMap(([e,t],n)=>[[`.keys[${n}]`,e],[`.values[${n}]`,t]]);default:return[]}}function check(e,t,n){const a=(0,
i.E)(e);if("invalid"===a.kind)return{message:a.message,path:n};if(n.length>r.l)return{message:`more than ${r.l} levels are nested`,path:n.slice(0,3)};if("array"===a.kind||"file"===a.kind)t.push(a)
;for(const[e,i]of children(a)){const r=check(i,t,[...n,e]);if(void 0!==r)return r}return}}),14972:(function(e,t,n){n.d(t,{E:()=>viewEncoded});var i=n(69346),r=n(22544),a=n(93258),s=n(30449)
;function viewEncoded(e){if(null===e)return{kind:"null"};if("boolean"==typeof e)return{kind:"boolean",value:e};if("string"==typeof e)return{kind:"string",value:e}
;if(e instanceof a.W)return viewNumber(e);if(e instanceof Map)return e.has("_type")?viewTyped(e):{kind:"object",entries:e};return{kind:"list",items:Array.isArray(e)?e:[]}}
function viewNumber({text:e}){if((0,s.MU)(e))return{kind:"integer",text:e};const t=Number(e);return Number.isFinite(t)?{kind:"float",value:t}:invalid(`no double holds the number ${e.slice(0,40)}`)}
function viewTyped(e){const t=e.get("_type");if("hither_file"===t)return viewReference(e);const n="string"==typeof t?o.get(t):void 0
;if(void 0===n)return invalid(`the _type ${describe(t)} is not known`);const i=e.get("data");if(2!==e.size||void 0===i)return invalid(`a ${describe(t)} has exactly the keys _type and data`)
;return n(i)}const o=new Map([["tuple",function(e){return Array.isArray(e)?{kind:"tuple",items:e}:invalid("the data of a tuple is a list")}],["bytes",function(e){
return"string"==typeof e&&isBase64(e)?{kind:"bytes",base64:e}:invalid("the data of bytes is base64 with padding and without line ends")}],["complex",function(e){
const[t,n]=Array.isArray(e)&&2===e.length?e.map(doubleOf):[];return void 0===t||void 0===n?invalid("the data of a complex number is a list of two floats"):{kind:"complex",re:t,im:n}
}],["float",function(e){const t=c.get(e);return void 0===t?invalid('the data of a float is "nan", "inf" or "-inf"'):{kind:"float",value:t}}],["dict",function(e){const t=[]
;for(const n of Array.isArray(e)?e:[void 0]){const[e,i]=Array.isArray(n)&&2===n.length?n:[];if(void 0===e||void 0===i)return invalid("the data of a dict is a list of pairs")
;if(!isHashable(e))return invalid("a key of a dict is not hashable in Python");t.push([e,i])}return{kind:"dict",pairs:t}}]]);function doubleOf(e){const t=viewEncoded(e)
;if("float"===t.kind)return t.value;return"integer"===t.kind&&Number.isFinite(Number(t.text))?Number(t.text):void 0}
const c=new Map([["nan",Number.NaN],["inf",Number.POSITIVE_INFINITY],["-inf",Number.NEGATIVE_INFINITY]]);function isHashable(e){const t=viewEncoded(e)
;if("tuple"===t.kind)return t.items.every(isHashable);return!["list","object","dict","array","file","invalid"].includes(t.kind)}const f=/^sha1:\/\/([0-9a-f]{40})\/([^/]+)$/s;function viewReference(e){
const[,t,n]=f.exec(textOf(e.get("sha1_path")))??[],i=textOf(e.get("sha256")),a=lengthOf(e.get("size"));if(void 0===t||void 0===n||!(0,
r.oV)(n))return invalid("the sha1_path of a hither_file is not sha1://<40 hex digits>/<name>")
;if(!/^[0-9a-f]{64}$/.test(i)||void 0===a)return invalid("a hither_file lacks its sha256 (64 hex digits) or its size");const s={sha1:t,sha256:i,size:a}
;return"ndarray"===e.get("item_type")?viewArray(e,s,n):viewFile(e,s,n)}function viewFile(e,t,n){
if("file"!==e.get("item_type")||5!==e.size)return invalid('the item_type of a hither_file is neither "ndarray" nor "file", or it has keys that are not its own');return{kind:"file",ref:t,name:n}}
function viewArray(e,t,n){const r=e.get("shape"),a=Array.isArray(r)?r.map(lengthOf):[void 0],s=e.get("dtype")
;if(!a.every(e=>void 0!==e)||void 0===s||7!==e.size)return invalid("an ndarray lacks its dtype or its shape, or it has keys that are not its own");const o=(0,i.B0)(s);return o.ok?{kind:"array",ref:t,
name:n,dtype:s,shape:a}:invalid(`an ndarray: ${o.message}`)}function lengthOf(e){const t=e instanceof a.W&&/^(?:0|[1-9]\d{0,15})$/.test(e.text)?Number(e.text):Number.NaN
;return Number.isSafeInteger(t)?t:void 0}function textOf(e){return"string"==typeof e?e:""}function isBase64(e){return e.length%4==0&&/^[A-Za-z0-9+/]*={0,2}$/.test(e)}function describe(e){
return"string"==typeof e?JSON.stringify(e.slice(0,40)):"that is no string"}function invalid(e){return{kind:"invalid",message:e}}}),22544:(function(e,t,n){n.d(t,{We:()=>fileReference,Xb:()=>encodedDict,
dq:()=>encodedFloat,oV:()=>isFileName,pC:()=>encodedTuple,ph:()=>encodedComplex,wV:()=>encodedBytes,z:()=>arrayReference});var i=n(93258),r=n(30449);function encodedInteger(e){
return new i.W(String(e))}function encodedFloat(e){if(Number.isFinite(e))return new i.W((0,r.qx)(e));return typed("float",Number.isNaN(e)?"nan":e>0?"inf":"-inf")}function encodedComplex(e,t){
return typed("complex",[encodedFloat(e),encodedFloat(t)])}function encodedBytes(e){return typed("bytes",e)}function encodedTuple(e){return typed("tuple",e)}function encodedDict(e){const t=new Map
;for(const[n,i]of e){if("string"!=typeof n||"_type"===n)return typed("dict",e.map(([e,t])=>[e,t]));t.set(n,i)}return t}function arrayReference(e,t,n="file.npy"){
return new Map([...reference("ndarray",e,n),["dtype",t.dtype],["shape",t.shape.map(encodedInteger)]])}function fileReference(e,t){return new Map(reference("file",e,isFileName(t)?t:"file"))}
function isFileName(e){return""!==e&&"."!==e&&".."!==e&&!/[/\0]/.test(e)&&Buffer.byteLength(e)<=255}function reference(e,t,n){
return[["_type","hither_file"],["item_type",e],["sha1_path",`sha1://${t.sha1}/${n}`],["sha256",t.sha256],["size",encodedInteger(t.size)]]}function typed(e,t){return new Map([["_type",e],["data",t]])}
}),41069:(function(e,t,n){n.d(t,{b:()=>fromPlain});var i=n(83916),r=n(93258),a=n(30449);function fromPlain(e){if(null===e||"boolean"==typeof e||"string"==typeof e||e instanceof r.W)return e
;if("number"==typeof e)return new r.W(Number.isSafeInteger(e)?String(e):(0,a.qx)(e));if(Array.isArray(e))return e.map(fromPlain)
;if(e instanceof Map)return new Map([...e].map(([e,t])=>[String(e),fromPlain(t)]));if("object"==typeof e){const t=Object.entries(e).filter(([,e])=>void 0!==e)
;return new Map(t.map(([e,t])=>[e,fromPlain(t)]))}throw(0,i.jr)(`a ${typeof e} has no place in JSON`)}}),21704:(function(e,t,n){n.d(t,{l:()=>r,q:()=>parseJson});var i=n(93258);const r=100
;function parseJson(e){const t=new Reader(e),n=t.readDocument();return n===a?{ok:!1,message:t.message,offset:t.offset}:{ok:!0,value:n}}
const a=Symbol("failed"),s=/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y,o=/\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y,c=[["true",!0],["false",!1],["null",null]];class Reader{text;offset=0;message=""
;depth=0;constructor(e){this.text=e}readDocument(){const e=this.readValue();if(e===a)return a;this.skipBlanks();return this.offset<this.text.length?this.fail("there is more text after the value"):e}
readValue(){this.skipBlanks();switch(this.text[this.offset]){case"{":return this.nested(()=>this.readObject());case"[":return this.nested(()=>this.readArray());case'"':return this.readString()
;default:return this.readScalar()}}nested(e){this.depth+=1;if(this.depth>r)return this.fail(`more than ${r} levels are nested`);this.offset+=1;const t=e();this.depth-=1;return t}readArray(){const e=[]
;if(this.take("]"))return e;for(;;){const t=this.readValue();if(t===a)return a;e.push(t);if(this.take("]"))return e;if(!this.take(","))return this.fail('expected "," or "]"')}}readObject(){
const e=new Map;if(this.take("}"))return e;for(;;){if(!this.readEntry(e))return a;if(this.take("}"))return e;if(!this.take(","))return this.fail('expected "," or "}"')}}readEntry(e){this.skipBlanks()
;const t=this.offset,n='"'===this.text[t]?this.readString():this.fail("expected a key in double quotes");if("string"!=typeof n)return!1;if(e.has(n)){this.offset=t
;this.fail(`the key ${JSON.stringify(n.slice(0,100))} occurs twice`);return!1}if(!this.take(":")){this.fail('expected ":"');return!1}const i=this.readValue();if(i===a)return!1;e.set(n,i);return!0}
readString(){const e=this.offset;let t=!1;for(let n=e+1;;n+=1){const i=this.text.charCodeAt(n);if(34===i){this.offset=n+1;return t?String(JSON.parse(this.text.slice(e,n+1))):this.text.slice(e+1,n)}
if(92===i){const e=this.match(o,n).length;if(0===e){this.offset=n;return this.fail("a backslash starts no escape that JSON has")}t=!0;n+=e-1}else if(!(i>=32)){this.offset=n
;return this.fail(Number.isNaN(i)?"a string has no end":"a control character stands in a string")}}}readScalar(){const e=this.match(s,this.offset);if(""!==e){this.offset+=e.length;return new i.W(e)}
for(const[e,t]of c)if(this.text.startsWith(e,this.offset)){this.offset+=e.length;return t}return this.fail(this.offset<this.text.length?"expected a value":"the text ends before the value")}match(e,t){
e.lastIndex=t;return e.exec(this.text)?.[0]??""}take(e){this.skipBlanks();if(this.text[this.offset]!==e)return!1;this.offset+=1;return!0}skipBlanks(){for(;;){const e=this.text.charCodeAt(this.offset)
;if(32!==e&&10!==e&&13!==e&&9!==e)return;this.offset+=1}}fail(e){this.message=e;return a}}}),7096:(function(e,t,n){n.d(t,{CA:()=>sortedEntries,GF:()=>writeJson,HH:()=>byCodePoint,bv:()=>pythonJson,
cE:()=>pythonString});var i=n(83916),r=n(93258),a=n(30449);function writeJson(e,t={}){return join(e,{order:t,string:JSON.stringify,number:strictNumber})}function pythonJson(e,t={}){return join(e,{
order:t,string:pythonString,number:a.xe})}function pythonString(e){return JSON.stringify(e).replace(/[\u007f-\uffff]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)}
function byCodePoint(e,t){const n=Math.min(e.length,t.length);for(let i=0;i<n;i+=1)if(e.charCodeAt(i)!==t.charCodeAt(i)){const n=i>0&&isHigh(e,i-1)&&(isLow(e,i)||isLow(t,i))?i-1:i
;return codePoint(e,n)-codePoint(t,n)}return e.length-t.length}function codePoint(e,t){return e.codePointAt(t)??0}function isHigh(e,t){return 55296==(64512&e.charCodeAt(t))}function isLow(e,t){
return 56320==(64512&e.charCodeAt(t))}function join(e,t){const n=[];append(e,t,n);return n.join("")}function append(e,t,n){
if("string"==typeof e)n.push(t.string(e));else if(e instanceof r.W)n.push(t.number(e.text));else if(null===e||"boolean"==typeof e)n.push(String(e));else if(e instanceof Map)appendObject(e,t,n);else if(Array.isArray(e))appendList(e,t,n)
}function appendList(e,t,n){let i="[";for(const r of e){n.push(i);append(r,t,n);i=","}n.push(0===e.length?"[]":"]")}function appendObject(e,t,n){let i="{"
;for(const[r,a]of t.order.sortKeys?sortedEntries(e):e){n.push(i,t.string(r),":");append(a,t,n);i=","}n.push(0===e.size?"{}":"}")}function sortedEntries(e){
return[...e].sort(([e],[t])=>byCodePoint(e,t))}function strictNumber(e){if(!(0,a.tZ)(e))throw(0,i.jr)(`${JSON.stringify(e.slice(0,100))} is no JSON number`);return e}})};
