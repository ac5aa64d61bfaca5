export const id=457;export const ids=[457];export const modules={44838:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{
getOverHttp:()=>getOverHttp})
;var node_http__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(37067),node_https__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(44708),node_tls__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(41692),_errors__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(83916)
;const MAX_BYTES=4194304,TIMEOUT_MS=2e4,MAX_REDIRECTS=5;async function getOverHttp(url,options){let current=new URL(url),headers=options.headers;for(let turn=0;turn<=MAX_REDIRECTS;turn++){
const answer=await getOnce(current,{...options,headers:headers}),{location:location}=answer.headers;if(answer.status<300||answer.status>399||void 0===location)return answer
;const next=new URL(location,current);if(next.protocol!==current.protocol)throw unreachable(current,`it redirects from ${current.protocol} to ${next.protocol}`)
;headers=next.host===current.host?headers:without(headers,"authorization");current=next}throw unreachable(current,"it redirects without end")}function without(headers,name){
return Object.fromEntries(Object.entries(headers).filter(([key])=>key!==name))}async function getOnce(url,{headers:headers,env:env}){
const signal=AbortSignal.timeout(TIMEOUT_MS),secure="https:"===url.protocol,proxy=proxyFor(url,env),options={headers:headers,signal:signal,agent:!1}
;if(void 0===proxy)return send(take=>(secure?node_https__WEBPACK_IMPORTED_MODULE_1__.request:node_http__WEBPACK_IMPORTED_MODULE_0__.request)(url,options,take),url);if(!secure){
const{host:host,port:port,headers:login}=addressOf(proxy),through={...options,host:host,port:port,path:url.href,headers:{...headers,...login,host:url.host}};return send(take=>(0,
node_http__WEBPACK_IMPORTED_MODULE_0__.request)(through,take),url)}const socket=await openTunnel(url,proxy,signal),createConnection=()=>(0,node_tls__WEBPACK_IMPORTED_MODULE_2__.connect)({
socket:socket,servername:url.hostname});return send(take=>(0,node_https__WEBPACK_IMPORTED_MODULE_1__.request)(url,{headers:headers,signal:signal,createConnection:createConnection},take),url)}
function send(start,url){return new Promise((resolve,reject)=>{const fail=error=>reject(unreachable(url,explain(error))),request=start(message=>read(message,url).then(resolve,fail))
;request.on("error",fail);request.end()})}async function read(message,url){const chunks=[];let size=0;for await(const chunk of message){size+=chunk.length
;if(size>MAX_BYTES)throw unreachable(url,`its answer is larger than ${MAX_BYTES} bytes`);chunks.push(chunk)}
const headers=Object.fromEntries(Object.entries(message.headers).map(([name,value])=>[name,Array.isArray(value)?value.join(", "):value??""]));return{status:message.statusCode??0,headers:headers,
body:Buffer.concat(chunks)}}function openTunnel(url,proxy,signal){const target=`${url.hostname}:${url.port||"443"}`;return new Promise((resolve,reject)=>{
const fail=why=>reject(unreachable(url,`the proxy ${proxy.host} ${why}`)),request=(0,node_http__WEBPACK_IMPORTED_MODULE_0__.request)({...addressOf(proxy),method:"CONNECT",path:target,signal:signal,
agent:!1});request.on("connect",(answer,socket)=>{if(200===answer.statusCode)resolve(socket);else{socket.destroy();fail(`answered HTTP ${answer.statusCode}`)}})
;request.on("error",error=>fail(explain(error)));request.end()})}function addressOf(proxy){const login=`${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`;return{
host:proxy.hostname,port:proxy.port||80,headers:":"===login?{}:{"proxy-authorization":`Basic ${Buffer.from(login).toString("base64")}`}}}function proxyFor(url,env){
const get=name=>env[name]||env[name.toUpperCase()]||"",proxy=get("https:"===url.protocol?"https_proxy":"http_proxy")||get("all_proxy"),host=url.hostname,isHere="localhost"===host||"[::1]"===host||/^127\./.test(host),isExcepted=get("no_proxy").split(",").map(entry=>entry.trim().replace(/^\*?\./,"")).filter(entry=>""!==entry).some(entry=>"*"===entry||host===entry||host.endsWith(`.${entry}`))
;return""===proxy||isHere||isExcepted?void 0:parseProxy(proxy)}function parseProxy(text){const url=text.includes("://")?text:`http://${text}`
;return URL.canParse(url)&&"http:"===new URL(url).protocol?new URL(url):void 0}function explain(error){if(error instanceof _errors__WEBPACK_IMPORTED_MODULE_3__.bD)return error.message
;if("TimeoutError"===error.name||"AbortError"===error.name)return`no answer within ${TIMEOUT_MS/1e3} s`;const first=error instanceof AggregateError?error.errors[0]:error
;return first instanceof Error?first.message:String(first)}function unreachable(url,why){
return new _errors__WEBPACK_IMPORTED_MODULE_3__.bD("image",`${url.host} can't be reached: ${why}`,"check the name of the registry and the network")}})};
