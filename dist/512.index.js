"use strict";exports.id=512;exports.ids=[512,763];exports.modules={30781:(function(t,e,n){n.d(e,{H:()=>HttpFailure,g:()=>failureOf});class HttpFailure extends Error{host;name="HttpFailure"
;constructor(t,e){super(e);this.host=t}}const o={UND_ERR_HEADERS_TIMEOUT:"it stopped responding",UND_ERR_BODY_TIMEOUT:"it stopped responding",UND_ERR_CONNECT_TIMEOUT:"connecting took too long",
UND_ERR_SOCKET:"the connection was closed too early"};function failureOf(t,e,n){if(e instanceof HttpFailure)return e;return new HttpFailure(t,void 0===n?reasonOf(e):reasonBehind(n,e))}
function reasonBehind(t,e){const n=/^Proxy .*\((\d{3})\)/.exec(e.message)?.[1];if(void 0===n)return`through the proxy ${t.host}: ${reasonOf(e)}`
;const o="407"===n?": write its user name and password into its address, http://USER:PASSWORD@HOST":"";return`the proxy ${t.host} answered HTTP ${n}${o}`}function reasonOf(t){
if("TimeoutError"===t.name)return"it did not respond in time";if("AbortError"===t.name)return"it was cancelled"
;const e=t instanceof AggregateError?t.errors[0]:t,{code:n,message:r}=e instanceof Error?e:{code:"",message:String(e)};return o[n??""]??r}}),38763:(function(t,e,n){n.d(e,{sendRequest:()=>sendRequest})
;var o=n(78474),r=n(30781),s=n(77030);// CONCATENATED MODULE: ./src/http/no-proxy.ts
function isExcepted(t,e){const n=bare(t.hostname),o=t.port||("https:"===t.protocol?"443":"80");return e.toLowerCase().split(/[\s,]+/).some(t=>matches(t,n,o))}function matches(t,e,n){
if("*"===t)return!0;const[,o,r]=(0,s.isIPv6)(t)?[]:/^(.+):(\d+)$/.exec(t)??[];if(void 0!==r&&r!==n)return!1;const i=bare(o??t).replace(/^\*?\./,"");return""!==i&&(e===i||(0===(0,
s.isIP)(e)?e.endsWith(`.${i}`):isInNetwork(e,i)))}function bare(t){return t.replace(/^\[(.*)\]$/,"$1").replace(/\.$/,"")}function isInNetwork(t,e){
const[,n="",o=""]=/^([\da-f.:]+)\/(\d{1,3})$/.exec(e)??[],r=(0,s.isIPv6)(n)?"ipv6":"ipv4";if(0===(0,s.isIP)(n)||Number(o)>("ipv6"===r?128:32))return!1;const i=new s.BlockList
;i.addSubnet(n,Number(o),r);return i.check(t,(0,s.isIPv6)(t)?"ipv6":"ipv4")}// CONCATENATED MODULE: ./src/http/proxy.ts
function proxyFor(t,e){const n="https:"===t.protocol?"https_proxy":"http_proxy",o=[n,n.toUpperCase(),"all_proxy","ALL_PROXY"].find(t=>e[t])
;if(void 0===o||isThisMachine(t.hostname)||isExcepted(t,e.no_proxy||e.NO_PROXY||""))return;const s=e[o]??"",i=parseProxy(s);if(void 0===i){
const e=/^([a-z][\w+.-]*):\/\//i.exec(s)?.[1],n=void 0===e||/^https?$/i.test(e)?"is not an address":`is a ${e}:// proxy`
;throw new r.H(t.host,`${o} ${n}: only http:// and https:// proxies are supported`)}return i}function isThisMachine(t){return"localhost"===t||"[::1]"===t||/^127\./.test(t)}function parseProxy(t){
const e=t.includes("://")?t:`http://${t}`,n=URL.canParse(e)?new URL(e):void 0;return void 0!==n&&/^https?:$/.test(n.protocol)&&void 0!==loginOf(n)?n:void 0}function loginOf({username:t,password:e}){
try{const n=`${decodeURIComponent(t)}:${decodeURIComponent(e)}`;return":"===n?"":`Basic ${Buffer.from(n).toString("base64")}`}catch{return}}// CONCATENATED MODULE: ./src/http/connections.ts
const i=2e4,a=1e4,c=new WeakMap,d=(new AbortController).signal;async function connections(t,e=d){const o=await n.e(752).then(n.t.bind(n,46752,19)),r=c.get(e)??new Map;c.set(e,r)
;const s=t?.href??"",i=r.get(s)??connections_open(o,t,e);r.set(s,i);return i}function connections_open({Agent:t,Pool:e,ProxyAgent:n},o,r){const s={headersTimeout:i,bodyTimeout:i},c={timeout:a,
signal:withoutWarning(r)};if(void 0===o)return new t({...s,connect:c});const d=loginOf(o);return new n({...s,uri:o.href,...d&&{token:d},proxyTls:c,clientFactory:(t,n)=>new e(t,{...n,...s}),
proxyTunnel:!1})}function withoutWarning(t){const e=new AbortController;(0,o.setMaxListeners)(0,e.signal);t.addEventListener("abort",()=>e.abort(t.reason),{once:!0});if(t.aborted)e.abort(t.reason)
;return e.signal}// CONCATENATED MODULE: ./src/http/request.ts
const u=5;async function sendRequest(t,e){const n=void 0===e.timeout?{}:{ends:AbortSignal.timeout(e.timeout)};let o=new URL(t),s=e.headers;for(let t=0;t<=u;t++){const t=await sendOnce(o,{...e,
headers:s,...n}),{location:r}=t.headers;if(t.status<300||t.status>399||void 0===r||void 0!==e.body)return t;t.body.dump();const i=nextOf(o,r);s=i.host===o.host?s:without(s,"authorization");o=i}
throw new r.H(o.host,"too many redirects")}function nextOf(t,e){if(!URL.canParse(e,t.href))throw new r.H(t.host,"it redirects to an invalid address");const n=new URL(e,t)
;if(n.protocol!==t.protocol)throw new r.H(t.host,`it redirects from ${t.protocol} to ${n.protocol}`);return n}function without(t,e){return Object.fromEntries(Object.entries(t).filter(([t])=>t!==e))}
async function sendOnce(t,e){const{method:n="GET",headers:o,body:s,ends:i}=e,a=proxyFor(t,e.env),c=await connections(a,e.signal),d=t.pathname+t.search;try{const e=await c.request({origin:t.origin,
path:d,method:n,headers:o,...s&&{body:s},...i&&{signal:i}});return{status:e.statusCode,headers:oneLineEach(e.headers),body:e.body}}catch(e){throw(0,r.g)(t.host,e,a)}}function oneLineEach(t){
return Object.fromEntries(Object.entries(t).map(([t,e])=>[t,Array.isArray(e)?e.join(", "):e??""]))}}),87512:(function(t,e,n){n.d(e,{getOverHttp:()=>getOverHttp});var o=n(74296),r=n(30781),s=n(38763)
;const i=4194304,a=2e4;async function getOverHttp(t,e){try{const{status:n,headers:o,body:r}=await(0,s.sendRequest)(t,{...e,timeout:a});return{status:n,headers:o,body:await read(r,new URL(t).host)}
}catch(t){if(t instanceof r.H)throw new o.bD("image",`${t.host} can't be reached: ${t.message}`,"check the name of the registry and the network");throw t}}async function read(t,e){const n=[];let o=0
;try{for await(const s of t){o+=s.length;if(o>i)throw new r.H(e,`its answer is larger than ${i} bytes`);n.push(s)}}catch(t){throw t instanceof Error?(0,r.g)(e,t):t}return Buffer.concat(n)}})};
