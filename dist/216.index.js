export const id=216;export const ids=[216,384];export const modules={5384:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{
H:()=>HttpFailure,g:()=>failureOf,sendRequest:()=>sendRequest})
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
;const first=error instanceof AggregateError?error.errors[0]:error;return first instanceof Error?first.message:String(first)}}),
63216:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{webStore:()=>webStore})
;var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(51455),node_stream__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(57075),_http_request__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(5384),_remote_credentials__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(5952),_remote_store__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(59551),_store_context__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(75794)
;const MISSING=[404,410];function webStore(options){const{base:base}=options,send=(method,key,source)=>retried(options.signal,()=>sendTo(options,{method:method,key:key,source:source
})),find=async(method,key)=>{for(const each of[key,...flatKey(key)]){const answer=await send(method,each);if(200===answer.status)return answer;answer.body.resume()
;if(!MISSING.includes(answer.status))throw refusal(answer.status,method)}return};return{name:base,async has(key){const answer=await find("HEAD",key);answer?.body.resume();return void 0!==answer},
async fetch(key,target){const answer=await find("GET",key);if(void 0===answer)return!1;await download(answer,target,new URL(base).host);return!0},...options.writes?{put:async(key,source)=>{
const answer=await send("PUT",key,source);answer.body.resume();if(answer.status<200||answer.status>299)throw refusal(answer.status,"PUT")}}:{}}}function flatKey(key){
const sha1=/^sha1\/..\/..\/..\/([0-9a-f]{40})$/.exec(key)?.[1];return void 0===sha1?[]:[`sha1/${sha1}`]}function sendTo(options,{method:method,key:key,source:source}){
const{base:base,credentials:credentials,env:env,signal:signal}=options,url=`${base}/${key}`,authorization=(0,_remote_credentials__WEBPACK_IMPORTED_MODULE_3__.rv)(url,credentials),headers={
...void 0===authorization?{}:{authorization:authorization},...void 0===source?{}:{"content-length":String(source.size)}
},body=void 0===source?void 0:node_stream__WEBPACK_IMPORTED_MODULE_1__.Readable.from(source.chunks());return(0,_http_request__WEBPACK_IMPORTED_MODULE_2__.sendRequest)(url,{method:method,
headers:headers,env:env,...signal&&{signal:signal},...body&&{body:body}})}const ATTEMPTS=3,PAUSE_MS=500;async function retried(signal,send){for(let turn=1;;turn++){
const isLast=()=>turn===ATTEMPTS||!0===signal?.aborted;try{const answer=await send();if(isLast()||answer.status<500&&429!==answer.status)return answer;answer.body.resume()}catch(thrown){
if(!(thrown instanceof _http_request__WEBPACK_IMPORTED_MODULE_2__.H))throw thrown;if(isLast())throw new _remote_store__WEBPACK_IMPORTED_MODULE_4__.p(`can't be reached: ${thrown.message}`)}
await new Promise(resolve=>setTimeout(resolve,PAUSE_MS*turn))}}async function download({body:body},target,host){let broken;body.on("error",error=>{broken??=error});try{await(0,
_store_context__WEBPACK_IMPORTED_MODULE_5__.D)(await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(target,"wx",384),async handle=>{for await(const chunk of body)await handle.writeFile(chunk)})
}catch(thrown){body.destroy();throw void 0===broken?thrown:new _remote_store__WEBPACK_IMPORTED_MODULE_4__.p(`broke off: ${(0,_http_request__WEBPACK_IMPORTED_MODULE_2__.g)(host,broken).message}`)}}
function refusal(status,method){const meaning={401:"it wants credentials, or others: set HITHER_REMOTE_CREDENTIALS",403:"it wants credentials, or others: set HITHER_REMOTE_CREDENTIALS",
405:"it takes no uploads there",409:"it has to make the folders of an upload itself (nginx: create_full_put_path on)",413:"the file is larger than it takes (nginx: client_max_body_size)",
507:"its disk is full"}[status];return new _remote_store__WEBPACK_IMPORTED_MODULE_4__.p(`answered HTTP ${status} to ${method}${void 0===meaning?"":`: ${meaning}`}`)}})};
