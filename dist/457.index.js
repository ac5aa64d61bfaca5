export const id=457;export const ids=[457,384];export const modules={44838:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{
getOverHttp:()=>getOverHttp});var _errors__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(83916),_http_request__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(5384)
;const MAX_BYTES=4194304,TIMEOUT_MS=2e4;async function getOverHttp(url,options){try{const{status:status,headers:headers,body:body}=await(0,_http_request__WEBPACK_IMPORTED_MODULE_1__.sendRequest)(url,{
...options,signal:AbortSignal.timeout(TIMEOUT_MS)});return{status:status,headers:headers,body:await read(body,new URL(url).host)}}catch(thrown){
if(thrown instanceof _http_request__WEBPACK_IMPORTED_MODULE_1__.H)throw new _errors__WEBPACK_IMPORTED_MODULE_0__.bD("image",`${thrown.host} can't be reached: ${thrown.message}`,"check the name of the registry and the network")
;throw thrown}}async function read(body,host){const chunks=[];let size=0;try{for await(const chunk of body){size+=chunk.length
;if(size>MAX_BYTES)throw new _http_request__WEBPACK_IMPORTED_MODULE_1__.H(host,`its answer is larger than ${MAX_BYTES} bytes`);chunks.push(chunk)}}catch(thrown){throw thrown instanceof Error?(0,
_http_request__WEBPACK_IMPORTED_MODULE_1__.g)(host,thrown):thrown}return Buffer.concat(chunks)}}),5384:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){
__webpack_require__.d(__webpack_exports__,{H:()=>HttpFailure,g:()=>failureOf,sendRequest:()=>sendRequest})
;var external_node_http_=__webpack_require__(37067),external_node_https_=__webpack_require__(44708),external_node_tls_=__webpack_require__(41692);// CONCATENATED MODULE: ./src/http/proxy.ts
function proxyFor(url,env){
const get=name=>env[name]||env[name.toUpperCase()]||"",proxy=get("https:"===url.protocol?"https_proxy":"http_proxy")||get("all_proxy"),host=url.hostname,isHere="localhost"===host||"[::1]"===host||/^127\./.test(host),isExcepted=get("no_proxy").split(",").map(entry=>entry.trim().replace(/^\*?\./,"")).filter(entry=>""!==entry).some(entry=>"*"===entry||host===entry||host.endsWith(`.${entry}`))
;return""===proxy||isHere||isExcepted?void 0:parseProxy(proxy)}function parseProxy(text){const url=text.includes("://")?text:`http://${text}`
;return URL.canParse(url)&&"http:"===new URL(url).protocol?new URL(url):void 0}function addressOf(proxy){const login=`${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`
;return{host:proxy.hostname,port:proxy.port||80,headers:":"===login?{}:{"proxy-authorization":`Basic ${Buffer.from(login).toString("base64")}`}}}// CONCATENATED MODULE: ./src/http/request.ts
class HttpFailure extends Error{host;name="HttpFailure";constructor(host,message){super(message);this.host=host}}const IDLE_MS=2e4,MAX_REDIRECTS=5;async function sendRequest(url,request){
let current=new URL(url),headers=request.headers;for(let turn=0;turn<=MAX_REDIRECTS;turn++){const answer=await sendOnce(current,{...request,headers:headers}),{location:location}=answer.headers
;if(answer.status<300||answer.status>399||void 0===location||void 0!==request.body)return answer;answer.body.destroy();const next=new URL(location,current)
;if(next.protocol!==current.protocol)throw new HttpFailure(current.host,`it redirects from ${current.protocol} to ${next.protocol}`)
;headers=next.host===current.host?headers:without(headers,"authorization");current=next}throw new HttpFailure(current.host,"it redirects without end")}function without(headers,name){
return Object.fromEntries(Object.entries(headers).filter(([key])=>key!==name))}const agents={http:new external_node_http_.Agent({keepAlive:!0}),https:new external_node_https_.Agent({keepAlive:!0})}
;async function sendOnce(url,request){const{method:method="GET",headers:headers,env:env,signal:signal}=request,secure="https:"===url.protocol,proxy=proxyFor(url,env),options={method:method,
headers:headers,...void 0===signal?{}:{signal:signal}};if(void 0===proxy)return secure?send(take=>(0,external_node_https_.request)(url,{...options,agent:agents.https
},take),url,request.body):send(take=>(0,external_node_http_.request)(url,{...options,agent:agents.http},take),url,request.body);if(!secure){
const{host:host,port:port,headers:login}=addressOf(proxy),through={...options,host:host,port:port,path:url.href,headers:{...headers,...login,host:url.host}};return send(take=>(0,
external_node_http_.request)({...through,agent:!1},take),url,request.body)}const socket=await openTunnel(url,proxy),createConnection=()=>(0,external_node_tls_.connect)({socket:socket,
servername:url.hostname});return send(take=>(0,external_node_https_.request)(url,{...options,createConnection:createConnection},take),url,request.body)}function send(start,url,body){
return new Promise((resolve,reject)=>{const request=start(message=>resolve(answerOf(message,url)));request.setTimeout(IDLE_MS,()=>request.destroy(silent(url)))
;request.on("error",error=>reject(failureOf(url.host,error)));if(void 0===body)request.end();else{body.on("error",error=>request.destroy(error));body.pipe(request)}})}function silent(url){
return new HttpFailure(url.host,`no answer within ${IDLE_MS/1e3} s`)}function answerOf(message,url){message.setTimeout(IDLE_MS,()=>message.destroy(silent(url)))
;const headers=Object.fromEntries(Object.entries(message.headers).map(([name,value])=>[name,Array.isArray(value)?value.join(", "):value??""]));return{status:message.statusCode??0,headers:headers,
body:message}}function openTunnel(url,proxy){const target=`${url.hostname}:${url.port||"443"}`;return new Promise((resolve,reject)=>{
const fail=why=>reject(new HttpFailure(url.host,`the proxy ${proxy.host} ${why}`)),request=(0,external_node_http_.request)({...addressOf(proxy),method:"CONNECT",path:target,agent:!1})
;request.setTimeout(IDLE_MS,()=>request.destroy(silent(url)));request.on("connect",(answer,socket)=>{if(200===answer.statusCode)resolve(socket);else{socket.destroy()
;fail(`answered HTTP ${answer.statusCode}`)}});request.on("error",error=>fail(messageOf(error)));request.end()})}function failureOf(host,error){
return error instanceof HttpFailure?error:new HttpFailure(host,messageOf(error))}function messageOf(error){if("TimeoutError"===error.name)return"no answer in time"
;if("AbortError"===error.name)return error.cause instanceof Error&&"TimeoutError"===error.cause.name?"no answer in time":"it was cancelled"
;const first=error instanceof AggregateError?error.errors[0]:error;return first instanceof Error?first.message:String(first)}})};
