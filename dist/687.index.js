"use strict";exports.id=687;exports.ids=[687,384];exports.modules={5384:(function(t,e,o){o.d(e,{H:()=>HttpFailure,g:()=>failureOf,sendRequest:()=>sendRequest});var s=o(37067),r=o(44708),n=o(41692)
;// CONCATENATED MODULE: ./src/http/proxy.ts
function proxyFor(t,e){
const get=t=>e[t]||e[t.toUpperCase()]||"",o=get("https:"===t.protocol?"https_proxy":"http_proxy")||get("all_proxy"),s=t.hostname,r="localhost"===s||"[::1]"===s||/^127\./.test(s),n=get("no_proxy").split(",").map(t=>t.trim().replace(/^\*?\./,"")).filter(t=>""!==t).some(t=>"*"===t||s===t||s.endsWith(`.${t}`))
;return""===o||r||n?void 0:parseProxy(o)}function parseProxy(t){const e=t.includes("://")?t:`http://${t}`;return URL.canParse(e)&&"http:"===new URL(e).protocol?new URL(e):void 0}function addressOf(t){
const e=`${decodeURIComponent(t.username)}:${decodeURIComponent(t.password)}`;return{host:t.hostname,port:t.port||80,headers:":"===e?{}:{
"proxy-authorization":`Basic ${Buffer.from(e).toString("base64")}`}}}// CONCATENATED MODULE: ./src/http/request.ts
class HttpFailure extends Error{host;name="HttpFailure";constructor(t,e){super(e);this.host=t}}const a=2e4,i=5;async function sendRequest(t,e){let o=new URL(t),s=e.headers;for(let t=0;t<=i;t++){
const t=await sendOnce(o,{...e,headers:s}),{location:r}=t.headers;if(t.status<300||t.status>399||void 0===r||void 0!==e.body)return t;t.body.destroy();const n=new URL(r,o)
;if(n.protocol!==o.protocol)throw new HttpFailure(o.host,`it redirects from ${o.protocol} to ${n.protocol}`);s=n.host===o.host?s:without(s,"authorization");o=n}
throw new HttpFailure(o.host,"it redirects without end")}function without(t,e){return Object.fromEntries(Object.entries(t).filter(([t])=>t!==e))}const u={http:new s.Agent({keepAlive:!0}),
https:new r.Agent({keepAlive:!0})};async function sendOnce(t,e){const{method:o="GET",headers:a,env:i,signal:c}=e,d="https:"===t.protocol,h=proxyFor(t,i),f={method:o,headers:a,...void 0===c?{}:{
signal:c}};if(void 0===h)return d?send(e=>(0,r.request)(t,{...f,agent:u.https},e),t,e.body):send(e=>(0,s.request)(t,{...f,agent:u.http},e),t,e.body);if(!d){
const{host:o,port:r,headers:n}=addressOf(h),i={...f,host:o,port:r,path:t.href,headers:{...a,...n,host:t.host}};return send(t=>(0,s.request)({...i,agent:!1},t),t,e.body)}
const l=await openTunnel(t,h),createConnection=()=>(0,n.connect)({socket:l,servername:t.hostname});return send(e=>(0,r.request)(t,{...f,createConnection:createConnection},e),t,e.body)}
function send(t,e,o){return new Promise((s,r)=>{const n=t(t=>s(answerOf(t,e)));n.setTimeout(a,()=>n.destroy(silent(e)));n.on("error",t=>r(failureOf(e.host,t)));if(void 0===o)n.end();else{
o.on("error",t=>n.destroy(t));o.pipe(n)}})}function silent(t){return new HttpFailure(t.host,`no answer within ${a/1e3} s`)}function answerOf(t,e){t.setTimeout(a,()=>t.destroy(silent(e)))
;const o=Object.fromEntries(Object.entries(t.headers).map(([t,e])=>[t,Array.isArray(e)?e.join(", "):e??""]));return{status:t.statusCode??0,headers:o,body:t}}function openTunnel(t,e){
const o=`${t.hostname}:${t.port||"443"}`;return new Promise((r,n)=>{const fail=o=>n(new HttpFailure(t.host,`the proxy ${e.host} ${o}`)),i=(0,s.request)({...addressOf(e),method:"CONNECT",path:o,
agent:!1});i.setTimeout(a,()=>i.destroy(silent(t)));i.on("connect",(t,e)=>{if(200===t.statusCode)r(e);else{e.destroy();fail(`answered HTTP ${t.statusCode}`)}});i.on("error",t=>fail(messageOf(t)))
;i.end()})}function failureOf(t,e){return e instanceof HttpFailure?e:new HttpFailure(t,messageOf(e))}function messageOf(t){if("TimeoutError"===t.name)return"no answer in time"
;if("AbortError"===t.name)return t.cause instanceof Error&&"TimeoutError"===t.cause.name?"no answer in time":"it was cancelled";const e=t instanceof AggregateError?t.errors[0]:t
;return e instanceof Error?e.message:String(e)}}),39687:(function(t,e,o){o.d(e,{webStore:()=>webStore});var s=o(51455),r=o(57075),n=o(74890),a=o(5384),i=o(79310),u=o(816);const c=[404,410]
;function webStore(t){const{base:e}=t,send=(e,o,s)=>retried(t.signal,()=>sendTo(t,{method:e,key:o,source:s})),find=async(t,e)=>{for(const o of[e,...flatKey(e)]){const e=await send(t,o)
;if(200===e.status)return e;e.body.resume();if(!c.includes(e.status))throw refusal(e.status,t)}return};return{name:e,async has(t){const e=await find("HEAD",t);e?.body.resume();return void 0!==e},
async fetch(t,o,s=Number.POSITIVE_INFINITY){const r=await find("GET",t);if(void 0===r)return!1;await download(r,o,{host:new URL(e).host,most:s});return!0},...t.writes?{put:async(t,e)=>{
const o=await send("PUT",t,e);o.body.resume();if(o.status<200||o.status>299)throw refusal(o.status,"PUT")}}:{}}}function flatKey(t){const e=/^sha1\/..\/..\/..\/([0-9a-f]{40})$/.exec(t)?.[1]
;return void 0===e?[]:[`sha1/${e}`]}function sendTo(t,{method:e,key:o,source:s}){const{base:n,credentials:u,env:c,signal:d}=t,h=`${n}/${o}`,f=(0,i.rv)(h,u),l={...void 0===f?{}:{authorization:f},
...void 0===s?{}:{"content-length":String(s.size)}},p=void 0===s?void 0:r.Readable.from(s.chunks());return(0,a.sendRequest)(h,{method:e,headers:l,env:c,...d&&{signal:d},...p&&{body:p}})}
const d=3,h=500;async function retried(t,e){for(let o=1;;o++){const isLast=()=>o===d||!0===t?.aborted;try{const t=await e();if(isLast()||t.status<500&&429!==t.status)return t;t.body.resume()}catch(t){
if(!(t instanceof a.H))throw t;if(isLast())throw new u.p(`can't be reached: ${t.message}`)}await new Promise(t=>setTimeout(t,h*o))}}async function download({body:t},e,{host:o,most:r}){let i
;t.on("error",t=>{i??=t});try{await(0,n.D)(await(0,s.open)(e,"wx",384),async e=>{let o=0;for await(const s of t){await e.writeFile(s);o+=s.length;if(o>r)break}})}catch(e){t.destroy()
;throw void 0===i?e:new u.p(`broke off: ${(0,a.g)(o,i).message}`)}}function refusal(t,e){const o={401:"it wants credentials, or others: set HITHER_REMOTE_CREDENTIALS",
403:"it wants credentials, or others: set HITHER_REMOTE_CREDENTIALS",405:"it takes no uploads there",409:"it has to make the directories of an upload itself (nginx: create_full_put_path on)",
413:"the file is larger than it takes (nginx: client_max_body_size)",507:"its disk is full"}[t];return new u.p(`answered HTTP ${t} to ${e}${void 0===o?"":`: ${o}`}`)}})};
