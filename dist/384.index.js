"use strict";exports.id=384;exports.ids=[384];exports.modules={5384:(function(e,t,o){o.d(t,{H:()=>HttpFailure,g:()=>failureOf,sendRequest:()=>sendRequest});var r=o(37067),n=o(44708),s=o(41692)
;// CONCATENATED MODULE: ./src/http/proxy.ts
function proxyFor(e,t){
const get=e=>t[e]||t[e.toUpperCase()]||"",o=get("https:"===e.protocol?"https_proxy":"http_proxy")||get("all_proxy"),r=e.hostname,n="localhost"===r||"[::1]"===r||/^127\./.test(r),s=get("no_proxy").split(",").map(e=>e.trim().replace(/^\*?\./,"")).filter(e=>""!==e).some(e=>"*"===e||r===e||r.endsWith(`.${e}`))
;return""===o||n||s?void 0:parseProxy(o)}function parseProxy(e){const t=e.includes("://")?e:`http://${e}`;return URL.canParse(t)&&"http:"===new URL(t).protocol?new URL(t):void 0}function addressOf(e){
const t=`${decodeURIComponent(e.username)}:${decodeURIComponent(e.password)}`;return{host:e.hostname,port:e.port||80,headers:":"===t?{}:{
"proxy-authorization":`Basic ${Buffer.from(t).toString("base64")}`}}}// CONCATENATED MODULE: ./src/http/request.ts
class HttpFailure extends Error{host;name="HttpFailure";constructor(e,t){super(t);this.host=e}}const i=2e4,a=5;async function sendRequest(e,t){let o=new URL(e),r=t.headers;for(let e=0;e<=a;e++){
const e=await sendOnce(o,{...t,headers:r}),{location:n}=e.headers;if(e.status<300||e.status>399||void 0===n||void 0!==t.body)return e;e.body.destroy();const s=new URL(n,o)
;if(s.protocol!==o.protocol)throw new HttpFailure(o.host,`it redirects from ${o.protocol} to ${s.protocol}`);r=s.host===o.host?r:without(r,"authorization");o=s}
throw new HttpFailure(o.host,"it redirects without end")}function without(e,t){return Object.fromEntries(Object.entries(e).filter(([e])=>e!==t))}const u={http:new r.Agent({keepAlive:!0}),
https:new n.Agent({keepAlive:!0})};async function sendOnce(e,t){const{method:o="GET",headers:i,env:a,signal:c}=t,d="https:"===e.protocol,p=proxyFor(e,a),h={method:o,headers:i,...void 0===c?{}:{
signal:c}};if(void 0===p)return d?send(t=>(0,n.request)(e,{...h,agent:u.https},t),e,t.body):send(t=>(0,r.request)(e,{...h,agent:u.http},t),e,t.body);if(!d){
const{host:o,port:n,headers:s}=addressOf(p),a={...h,host:o,port:n,path:e.href,headers:{...i,...s,host:e.host}};return send(e=>(0,r.request)({...a,agent:!1},e),e,t.body)}
const f=await openTunnel(e,p),createConnection=()=>(0,s.connect)({socket:f,servername:e.hostname});return send(t=>(0,n.request)(e,{...h,createConnection:createConnection},t),e,t.body)}
function send(e,t,o){return new Promise((r,n)=>{const s=e(e=>r(answerOf(e,t)));s.setTimeout(i,()=>s.destroy(silent(t)));s.on("error",e=>n(failureOf(t.host,e)));if(void 0===o)s.end();else{
o.on("error",e=>s.destroy(e));o.pipe(s)}})}function silent(e){return new HttpFailure(e.host,`no answer within ${i/1e3} s`)}function answerOf(e,t){e.setTimeout(i,()=>e.destroy(silent(t)))
;const o=Object.fromEntries(Object.entries(e.headers).map(([e,t])=>[e,Array.isArray(t)?t.join(", "):t??""]));return{status:e.statusCode??0,headers:o,body:e}}function openTunnel(e,t){
const o=`${e.hostname}:${e.port||"443"}`;return new Promise((n,s)=>{const fail=o=>s(new HttpFailure(e.host,`the proxy ${t.host} ${o}`)),a=(0,r.request)({...addressOf(t),method:"CONNECT",path:o,
agent:!1});a.setTimeout(i,()=>a.destroy(silent(e)));a.on("connect",(e,t)=>{if(200===e.statusCode)n(t);else{t.destroy();fail(`answered HTTP ${e.statusCode}`)}});a.on("error",e=>fail(messageOf(e)))
;a.end()})}function failureOf(e,t){return t instanceof HttpFailure?t:new HttpFailure(e,messageOf(t))}function messageOf(e){if("TimeoutError"===e.name)return"no answer in time"
;if("AbortError"===e.name)return e.cause instanceof Error&&"TimeoutError"===e.cause.name?"no answer in time":"it was cancelled";const t=e instanceof AggregateError?e.errors[0]:e
;return t instanceof Error?t.message:String(t)}})};
