"use strict";exports.id=687;exports.ids=[687,384];exports.modules={5384:(function(e,t,o){o.d(t,{H:()=>HttpFailure,g:()=>failureOf,sendRequest:()=>sendRequest});var s=o(37067),n=o(44708),r=o(41692)
;// CONCATENATED MODULE: ./src/http/proxy.ts
function proxyFor(e,t){
const get=e=>t[e]||t[e.toUpperCase()]||"",o=get("https:"===e.protocol?"https_proxy":"http_proxy")||get("all_proxy"),s=e.hostname,n="localhost"===s||"[::1]"===s||/^127\./.test(s),r=get("no_proxy").split(",").map(e=>e.trim().replace(/^\*?\./,"")).filter(e=>""!==e).some(e=>"*"===e||s===e||s.endsWith(`.${e}`))
;return""===o||n||r?void 0:parseProxy(o)}function parseProxy(e){const t=e.includes("://")?e:`http://${e}`;return URL.canParse(t)&&"http:"===new URL(t).protocol?new URL(t):void 0}function addressOf(e){
const t=`${decodeURIComponent(e.username)}:${decodeURIComponent(e.password)}`;return{host:e.hostname,port:e.port||80,headers:":"===t?{}:{
"proxy-authorization":`Basic ${Buffer.from(t).toString("base64")}`}}}// CONCATENATED MODULE: ./src/http/request.ts
class HttpFailure extends Error{host;name="HttpFailure";constructor(e,t){super(t);this.host=e}}const a=2e4,i=5;async function sendRequest(e,t){let o=new URL(e),s=t.headers;for(let e=0;e<=i;e++){
const e=await sendOnce(o,{...t,headers:s}),{location:n}=e.headers;if(e.status<300||e.status>399||void 0===n||void 0!==t.body)return e;e.body.destroy();const r=new URL(n,o)
;if(r.protocol!==o.protocol)throw new HttpFailure(o.host,`it redirects from ${o.protocol} to ${r.protocol}`);s=r.host===o.host?s:without(s,"authorization");o=r}
throw new HttpFailure(o.host,"it redirects without end")}function without(e,t){return Object.fromEntries(Object.entries(e).filter(([e])=>e!==t))}const u={http:new s.Agent({keepAlive:!0}),
https:new n.Agent({keepAlive:!0})};async function sendOnce(e,t){const{method:o="GET",headers:a,env:i,signal:c}=t,d="https:"===e.protocol,f=proxyFor(e,i),h={method:o,headers:a,...void 0===c?{}:{
signal:c}};if(void 0===f)return d?send(t=>(0,n.request)(e,{...h,agent:u.https},t),e,t.body):send(t=>(0,s.request)(e,{...h,agent:u.http},t),e,t.body);if(!d){
const{host:o,port:n,headers:r}=addressOf(f),i={...h,host:o,port:n,path:e.href,headers:{...a,...r,host:e.host}};return send(e=>(0,s.request)({...i,agent:!1},e),e,t.body)}
const l=await openTunnel(e,f),createConnection=()=>(0,r.connect)({socket:l,servername:e.hostname});return send(t=>(0,n.request)(e,{...h,createConnection:createConnection},t),e,t.body)}
function send(e,t,o){return new Promise((s,n)=>{const r=e(e=>s(answerOf(e,t)));r.setTimeout(a,()=>r.destroy(silent(t)));r.on("error",e=>n(failureOf(t.host,e)));if(void 0===o)r.end();else{
o.on("error",e=>r.destroy(e));o.pipe(r)}})}function silent(e){return new HttpFailure(e.host,`no answer within ${a/1e3} s`)}function answerOf(e,t){e.setTimeout(a,()=>e.destroy(silent(t)))
;const o=Object.fromEntries(Object.entries(e.headers).map(([e,t])=>[e,Array.isArray(t)?t.join(", "):t??""]));return{status:e.statusCode??0,headers:o,body:e}}function openTunnel(e,t){
const o=`${e.hostname}:${e.port||"443"}`;return new Promise((n,r)=>{const fail=o=>r(new HttpFailure(e.host,`the proxy ${t.host} ${o}`)),i=(0,s.request)({...addressOf(t),method:"CONNECT",path:o,
agent:!1});i.setTimeout(a,()=>i.destroy(silent(e)));i.on("connect",(e,t)=>{if(200===e.statusCode)n(t);else{t.destroy();fail(`answered HTTP ${e.statusCode}`)}});i.on("error",e=>fail(messageOf(e)))
;i.end()})}function failureOf(e,t){return t instanceof HttpFailure?t:new HttpFailure(e,messageOf(t))}function messageOf(e){if("TimeoutError"===e.name)return"no answer in time"
;if("AbortError"===e.name)return e.cause instanceof Error&&"TimeoutError"===e.cause.name?"no answer in time":"it was cancelled";const t=e instanceof AggregateError?e.errors[0]:e
;return t instanceof Error?t.message:String(t)}}),39687:(function(e,t,o){o.d(t,{webStore:()=>webStore});var s=o(51455),n=o(57075),r=o(74890),a=o(5384),i=o(79310),u=o(816);const c=[404,410]
;function webStore(e){const{base:t}=e,send=(t,o,s)=>retried(e.signal,()=>sendTo(e,{method:t,key:o,source:s})),find=async(e,t)=>{for(const o of[t,...flatKey(t)]){const t=await send(e,o)
;if(200===t.status)return t;t.body.resume();if(!c.includes(t.status))throw refusal(t.status,e)}return};return{name:t,async has(e){const t=await find("HEAD",e);t?.body.resume();return void 0!==t},
async fetch(e,o){const s=await find("GET",e);if(void 0===s)return!1;await download(s,o,new URL(t).host);return!0},...e.writes?{put:async(e,t)=>{const o=await send("PUT",e,t);o.body.resume()
;if(o.status<200||o.status>299)throw refusal(o.status,"PUT")}}:{}}}function flatKey(e){const t=/^sha1\/..\/..\/..\/([0-9a-f]{40})$/.exec(e)?.[1];return void 0===t?[]:[`sha1/${t}`]}
function sendTo(e,{method:t,key:o,source:s}){const{base:r,credentials:u,env:c,signal:d}=e,f=`${r}/${o}`,h=(0,i.rv)(f,u),l={...void 0===h?{}:{authorization:h},...void 0===s?{}:{
"content-length":String(s.size)}},p=void 0===s?void 0:n.Readable.from(s.chunks());return(0,a.sendRequest)(f,{method:t,headers:l,env:c,...d&&{signal:d},...p&&{body:p}})}const d=3,f=500
;async function retried(e,t){for(let o=1;;o++){const isLast=()=>o===d||!0===e?.aborted;try{const e=await t();if(isLast()||e.status<500&&429!==e.status)return e;e.body.resume()}catch(e){
if(!(e instanceof a.H))throw e;if(isLast())throw new u.p(`can't be reached: ${e.message}`)}await new Promise(e=>setTimeout(e,f*o))}}async function download({body:e},t,o){let n;e.on("error",e=>{n??=e})
;try{await(0,r.D)(await(0,s.open)(t,"wx",384),async t=>{for await(const o of e)await t.writeFile(o)})}catch(t){e.destroy();throw void 0===n?t:new u.p(`broke off: ${(0,a.g)(o,n).message}`)}}
function refusal(e,t){const o={401:"it wants credentials, or others: set HITHER_REMOTE_CREDENTIALS",403:"it wants credentials, or others: set HITHER_REMOTE_CREDENTIALS",
405:"it takes no uploads there",409:"it has to make the folders of an upload itself (nginx: create_full_put_path on)",413:"the file is larger than it takes (nginx: client_max_body_size)",
507:"its disk is full"}[e];return new u.p(`answered HTTP ${e} to ${t}${void 0===o?"":`: ${o}`}`)}})};
