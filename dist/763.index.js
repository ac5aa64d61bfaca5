"use strict";exports.id=763;exports.ids=[763];exports.modules={30781:(function(t,e,o){o.d(e,{H:()=>HttpFailure,g:()=>failureOf});class HttpFailure extends Error{host;name="HttpFailure"
;constructor(t,e){super(e);this.host=t}}const n={UND_ERR_HEADERS_TIMEOUT:"it stopped responding",UND_ERR_BODY_TIMEOUT:"it stopped responding",UND_ERR_CONNECT_TIMEOUT:"connecting took too long",
UND_ERR_SOCKET:"the connection was closed too early"};function failureOf(t,e,o){if(e instanceof HttpFailure)return e;return new HttpFailure(t,void 0===o?reasonOf(e):reasonBehind(o,e))}
function reasonBehind(t,e){const o=/^Proxy .*\((\d{3})\)/.exec(e.message)?.[1];if(void 0===o)return`through the proxy ${t.host}: ${reasonOf(e)}`
;const n="407"===o?": write its user name and password into its address, http://USER:PASSWORD@HOST":"";return`the proxy ${t.host} answered HTTP ${o}${n}`}function reasonOf(t){
if("TimeoutError"===t.name)return"it did not respond in time";if("AbortError"===t.name)return"it was cancelled"
;const e=t instanceof AggregateError?t.errors[0]:t,{code:o,message:r}=e instanceof Error?e:{code:"",message:String(e)};return n[o??""]??r}}),38763:(function(t,e,o){o.d(e,{sendRequest:()=>sendRequest})
;var n=o(78474),r=o(30781),s=o(77030);// CONCATENATED MODULE: ./src/http/no-proxy.ts
function isExcepted(t,e){const o=bare(t.hostname),n=t.port||("https:"===t.protocol?"443":"80");return e.toLowerCase().split(/[\s,]+/).some(t=>matches(t,o,n))}function matches(t,e,o){
if("*"===t)return!0;const[,n,r]=(0,s.isIPv6)(t)?[]:/^(.+):(\d+)$/.exec(t)??[];if(void 0!==r&&r!==o)return!1;const i=bare(n??t).replace(/^\*?\./,"");return""!==i&&(e===i||(0===(0,
s.isIP)(e)?e.endsWith(`.${i}`):isInNetwork(e,i)))}function bare(t){return t.replace(/^\[(.*)\]$/,"$1").replace(/\.$/,"")}function isInNetwork(t,e){
const[,o="",n=""]=/^([\da-f.:]+)\/(\d{1,3})$/.exec(e)??[],r=(0,s.isIPv6)(o)?"ipv6":"ipv4";if(0===(0,s.isIP)(o)||Number(n)>("ipv6"===r?128:32))return!1;const i=new s.BlockList
;i.addSubnet(o,Number(n),r);return i.check(t,(0,s.isIPv6)(t)?"ipv6":"ipv4")}// CONCATENATED MODULE: ./src/http/proxy.ts
function proxyFor(t,e){const o="https:"===t.protocol?"https_proxy":"http_proxy",n=[o,o.toUpperCase(),"all_proxy","ALL_PROXY"].find(t=>e[t])
;if(void 0===n||isThisMachine(t.hostname)||isExcepted(t,e.no_proxy||e.NO_PROXY||""))return;const s=e[n]??"",i=parseProxy(s);if(void 0===i){
const e=/^([a-z][\w+.-]*):\/\//i.exec(s)?.[1],o=void 0===e||/^https?$/i.test(e)?"is not an address":`is a ${e}:// proxy`
;throw new r.H(t.host,`${n} ${o}: only http:// and https:// proxies are supported`)}return i}function isThisMachine(t){return"localhost"===t||"[::1]"===t||/^127\./.test(t)}function parseProxy(t){
const e=t.includes("://")?t:`http://${t}`,o=URL.canParse(e)?new URL(e):void 0;return void 0!==o&&/^https?:$/.test(o.protocol)&&void 0!==loginOf(o)?o:void 0}function loginOf({username:t,password:e}){
try{const o=`${decodeURIComponent(t)}:${decodeURIComponent(e)}`;return":"===o?"":`Basic ${Buffer.from(o).toString("base64")}`}catch{return}}// CONCATENATED MODULE: ./src/http/connections.ts
const i=2e4,a=1e4,c=new WeakMap,d=(new AbortController).signal;async function connections(t,e=d){const n=await o.e(752).then(o.t.bind(o,46752,19)),r=c.get(e)??new Map;c.set(e,r)
;const s=t?.href??"",i=r.get(s)??connections_open(n,t,e);r.set(s,i);return i}function connections_open({Agent:t,Pool:e,ProxyAgent:o},n,r){const s={headersTimeout:i,bodyTimeout:i},c={timeout:a,
signal:withoutWarning(r)};if(void 0===n)return new t({...s,connect:c});const d=loginOf(n);return new o({...s,uri:n.href,...d&&{token:d},proxyTls:c,clientFactory:(t,o)=>new e(t,{...o,...s}),
proxyTunnel:!1})}function withoutWarning(t){const e=new AbortController;(0,n.setMaxListeners)(0,e.signal);t.addEventListener("abort",()=>e.abort(t.reason),{once:!0});if(t.aborted)e.abort(t.reason)
;return e.signal}// CONCATENATED MODULE: ./src/http/request.ts
const u=5;async function sendRequest(t,e){const o=void 0===e.timeout?{}:{ends:AbortSignal.timeout(e.timeout)};let n=new URL(t),s=e.headers;for(let t=0;t<=u;t++){const t=await sendOnce(n,{...e,
headers:s,...o}),{location:r}=t.headers;if(t.status<300||t.status>399||void 0===r||void 0!==e.body)return t;t.body.dump();const i=nextOf(n,r);s=i.host===n.host?s:without(s,"authorization");n=i}
throw new r.H(n.host,"too many redirects")}function nextOf(t,e){if(!URL.canParse(e,t.href))throw new r.H(t.host,"it redirects to an invalid address");const o=new URL(e,t)
;if(o.protocol!==t.protocol)throw new r.H(t.host,`it redirects from ${t.protocol} to ${o.protocol}`);return o}function without(t,e){return Object.fromEntries(Object.entries(t).filter(([t])=>t!==e))}
async function sendOnce(t,e){const{method:o="GET",headers:n,body:s,ends:i}=e,a=proxyFor(t,e.env),c=await connections(a,e.signal),d=t.pathname+t.search;try{const e=await c.request({origin:t.origin,
path:d,method:o,headers:n,...s&&{body:s},...i&&{signal:i}});return{status:e.statusCode,headers:oneLineEach(e.headers),body:e.body}}catch(e){throw(0,r.g)(t.host,e,a)}}function oneLineEach(t){
return Object.fromEntries(Object.entries(t).map(([t,e])=>[t,Array.isArray(e)?e.join(", "):e??""]))}})};
