"use strict";exports.id=512;exports.ids=[512,384];exports.modules={5384:(function(e,t,r){r.d(t,{H:()=>HttpFailure,g:()=>failureOf,sendRequest:()=>sendRequest});var o=r(37067),n=r(44708),s=r(41692)
;// CONCATENATED MODULE: ./src/http/proxy.ts
function proxyFor(e,t){
const get=e=>t[e]||t[e.toUpperCase()]||"",r=get("https:"===e.protocol?"https_proxy":"http_proxy")||get("all_proxy"),o=e.hostname,n="localhost"===o||"[::1]"===o||/^127\./.test(o),s=get("no_proxy").split(",").map(e=>e.trim().replace(/^\*?\./,"")).filter(e=>""!==e).some(e=>"*"===e||o===e||o.endsWith(`.${e}`))
;return""===r||n||s?void 0:parseProxy(r)}function parseProxy(e){const t=e.includes("://")?e:`http://${e}`;return URL.canParse(t)&&"http:"===new URL(t).protocol?new URL(t):void 0}function addressOf(e){
const t=`${decodeURIComponent(e.username)}:${decodeURIComponent(e.password)}`;return{host:e.hostname,port:e.port||80,headers:":"===t?{}:{
"proxy-authorization":`Basic ${Buffer.from(t).toString("base64")}`}}}// CONCATENATED MODULE: ./src/http/request.ts
class HttpFailure extends Error{host;name="HttpFailure";constructor(e,t){super(t);this.host=e}}const a=2e4,i=5;async function sendRequest(e,t){let r=new URL(e),o=t.headers;for(let e=0;e<=i;e++){
const e=await sendOnce(r,{...t,headers:o}),{location:n}=e.headers;if(e.status<300||e.status>399||void 0===n||void 0!==t.body)return e;e.body.destroy();const s=new URL(n,r)
;if(s.protocol!==r.protocol)throw new HttpFailure(r.host,`it redirects from ${r.protocol} to ${s.protocol}`);o=s.host===r.host?o:without(o,"authorization");r=s}
throw new HttpFailure(r.host,"it redirects without end")}function without(e,t){return Object.fromEntries(Object.entries(e).filter(([e])=>e!==t))}const c={http:new o.Agent({keepAlive:!0}),
https:new n.Agent({keepAlive:!0})};async function sendOnce(e,t){const{method:r="GET",headers:a,env:i,signal:u}=t,d="https:"===e.protocol,h=proxyFor(e,i),p={method:r,headers:a,...void 0===u?{}:{
signal:u}};if(void 0===h)return d?send(t=>(0,n.request)(e,{...p,agent:c.https},t),e,t.body):send(t=>(0,o.request)(e,{...p,agent:c.http},t),e,t.body);if(!d){
const{host:r,port:n,headers:s}=addressOf(h),i={...p,host:r,port:n,path:e.href,headers:{...a,...s,host:e.host}};return send(e=>(0,o.request)({...i,agent:!1},e),e,t.body)}
const f=await openTunnel(e,h),createConnection=()=>(0,s.connect)({socket:f,servername:e.hostname});return send(t=>(0,n.request)(e,{...p,createConnection:createConnection},t),e,t.body)}
function send(e,t,r){return new Promise((o,n)=>{const s=e(e=>o(answerOf(e,t)));s.setTimeout(a,()=>s.destroy(silent(t)));s.on("error",e=>n(failureOf(t.host,e)));if(void 0===r)s.end();else{
r.on("error",e=>s.destroy(e));r.pipe(s)}})}function silent(e){return new HttpFailure(e.host,`no answer within ${a/1e3} s`)}function answerOf(e,t){e.setTimeout(a,()=>e.destroy(silent(t)))
;const r=Object.fromEntries(Object.entries(e.headers).map(([e,t])=>[e,Array.isArray(t)?t.join(", "):t??""]));return{status:e.statusCode??0,headers:r,body:e}}function openTunnel(e,t){
const r=`${e.hostname}:${e.port||"443"}`;return new Promise((n,s)=>{const fail=r=>s(new HttpFailure(e.host,`the proxy ${t.host} ${r}`)),i=(0,o.request)({...addressOf(t),method:"CONNECT",path:r,
agent:!1});i.setTimeout(a,()=>i.destroy(silent(e)));i.on("connect",(e,t)=>{if(200===e.statusCode)n(t);else{t.destroy();fail(`answered HTTP ${e.statusCode}`)}});i.on("error",e=>fail(messageOf(e)))
;i.end()})}function failureOf(e,t){return t instanceof HttpFailure?t:new HttpFailure(e,messageOf(t))}function messageOf(e){if("TimeoutError"===e.name)return"no answer in time"
;if("AbortError"===e.name)return e.cause instanceof Error&&"TimeoutError"===e.cause.name?"no answer in time":"it was cancelled";const t=e instanceof AggregateError?e.errors[0]:e
;return t instanceof Error?t.message:String(t)}}),87512:(function(e,t,r){r.d(t,{getOverHttp:()=>getOverHttp});var o=r(74296),n=r(5384);const s=4194304,a=2e4;async function getOverHttp(e,t){try{
const{status:r,headers:o,body:s}=await(0,n.sendRequest)(e,{...t,signal:AbortSignal.timeout(a)});return{status:r,headers:o,body:await read(s,new URL(e).host)}}catch(e){
if(e instanceof n.H)throw new o.bD("image",`${e.host} can't be reached: ${e.message}`,"check the name of the registry and the network");throw e}}async function read(e,t){const r=[];let o=0;try{
for await(const a of e){o+=a.length;if(o>s)throw new n.H(t,`its answer is larger than ${s} bytes`);r.push(a)}}catch(e){throw e instanceof Error?(0,n.g)(t,e):e}return Buffer.concat(r)}})};
