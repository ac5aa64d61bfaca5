exports.id=838;exports.ids=[838];exports.modules={20770:(function(e,t,r){e.exports=r(20218)}),20218:(function(e,t,r){"use strict";r(69278);var n,s=r(64756),o=r(58611),i=r(65692),a=r(24434),u=(r(42613),
r(39023));t.httpOverHttp=function(e){var t=new TunnelingAgent(e);t.request=o.request;return t};t.httpsOverHttp=function(e){var t=new TunnelingAgent(e);t.request=o.request
;t.createSocket=createSecureSocket;t.defaultPort=443;return t};t.httpOverHttps=function(e){var t=new TunnelingAgent(e);t.request=i.request;return t};t.httpsOverHttps=function(e){
var t=new TunnelingAgent(e);t.request=i.request;t.createSocket=createSecureSocket;t.defaultPort=443;return t};function TunnelingAgent(e){var t=this;t.options=e||{};t.proxyOptions=t.options.proxy||{}
;t.maxSockets=t.options.maxSockets||o.Agent.defaultMaxSockets;t.requests=[];t.sockets=[];t.on("free",function(e,r,n,s){for(var o=toOptions(r,n,s),i=0,a=t.requests.length;i<a;++i){var u=t.requests[i]
;if(u.host===o.host&&u.port===o.port){t.requests.splice(i,1);u.request.onSocket(e);return}}e.destroy();t.removeSocket(e)})}u.inherits(TunnelingAgent,a.EventEmitter)
;TunnelingAgent.prototype.addRequest=function(e,t,r,n){var s=this,o=mergeOptions({request:e},s.options,toOptions(t,r,n));if(s.sockets.length>=this.maxSockets){s.requests.push(o);return}
s.createSocket(o,function(t){t.on("free",onFree);t.on("close",onCloseOrRemove);t.on("agentRemove",onCloseOrRemove);e.onSocket(t);function onFree(){s.emit("free",t,o)}function onCloseOrRemove(e){
s.removeSocket(t);t.removeListener("free",onFree);t.removeListener("close",onCloseOrRemove);t.removeListener("agentRemove",onCloseOrRemove)}})};TunnelingAgent.prototype.createSocket=function(e,t){
var r=this,s={};r.sockets.push(s);var o=mergeOptions({},r.proxyOptions,{method:"CONNECT",path:e.host+":"+e.port,agent:!1,headers:{host:e.host+":"+e.port}})
;if(e.localAddress)o.localAddress=e.localAddress;if(o.proxyAuth){o.headers=o.headers||{};o.headers["Proxy-Authorization"]="Basic "+new Buffer(o.proxyAuth).toString("base64")}
n("making CONNECT request");var i=r.request(o);i.useChunkedEncodingByDefault=!1;i.once("response",function(e){e.upgrade=!0});i.once("upgrade",function(e,t,r){process.nextTick(function(){
onConnect(e,t,r)})});i.once("connect",onConnect);i.once("error",function(t){i.removeAllListeners();n("tunneling socket could not be established, cause=%s\n",t.message,t.stack)
;var o=new Error("tunneling socket could not be established, cause="+t.message);o.code="ECONNRESET";e.request.emit("error",o);r.removeSocket(s)});i.end();function onConnect(o,a,u){
i.removeAllListeners();a.removeAllListeners();if(200!==o.statusCode){n("tunneling socket could not be established, statusCode=%d",o.statusCode);a.destroy()
;(c=new Error("tunneling socket could not be established, statusCode="+o.statusCode)).code="ECONNRESET";e.request.emit("error",c);r.removeSocket(s);return}if(u.length>0){
n("got illegal response body from proxy");a.destroy();var c;(c=new Error("got illegal response body from proxy")).code="ECONNRESET";e.request.emit("error",c);r.removeSocket(s);return}
n("tunneling connection has established");r.sockets[r.sockets.indexOf(s)]=a;return t(a)}};TunnelingAgent.prototype.removeSocket=function(e){var t=this.sockets.indexOf(e);if(-1===t)return
;this.sockets.splice(t,1);var r=this.requests.shift();if(r)this.createSocket(r,function(e){r.request.onSocket(e)})};function createSecureSocket(e,t){var r=this
;TunnelingAgent.prototype.createSocket.call(r,e,function(n){var o=e.request.getHeader("host"),i=mergeOptions({},r.options,{socket:n,servername:o?o.replace(/:.*$/,""):e.host}),a=s.connect(0,i)
;r.sockets[r.sockets.indexOf(n)]=a;t(a)})}function toOptions(e,t,r){if("string"==typeof e)return{host:e,port:t,localAddress:r};return e}function mergeOptions(e){
for(var t=1,r=arguments.length;t<r;++t){var n=arguments[t];if("object"==typeof n)for(var s=Object.keys(n),o=0,i=s.length;o<i;++o){var a=s[o];if(void 0!==n[a])e[a]=n[a]}}return e}
if(process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG))n=function(){var e=Array.prototype.slice.call(arguments);if("string"==typeof e[0])e[0]="TUNNEL: "+e[0];else e.unshift("TUNNEL:")
;console.error.apply(console,e)};else n=function(){};t.debug=n}),33838:(function(e,t,r){"use strict";r.d(t,{Yz:()=>core_debug,N4:()=>endGroup,z3:()=>error,Vt:()=>getBooleanInput,V4:()=>getInput,
q3:()=>getMultilineInput,Gu:()=>getState,pq:()=>info,_o:()=>isDebug,lm:()=>notice,LZ:()=>saveState,uH:()=>setOutput,Pq:()=>core_setSecret,Oh:()=>startGroup,z:()=>l,$e:()=>warning});var n=r(70857)
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
function utils_toCommandValue(e){if(null==e)return"";else if("string"==typeof e||e instanceof String)return e;return JSON.stringify(e)}function toCommandProperties(e){
if(!Object.keys(e).length)return{};return{title:e.title,file:e.file,line:e.startLine,endLine:e.endLine,col:e.startColumn,endColumn:e.endColumn}}
// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js
function command_issueCommand(e,t,r){const s=new Command(e,t,r);process.stdout.write(s.toString()+n.EOL)}function command_issue(e,t=""){command_issueCommand(e,{},t)}class Command{constructor(e,t,r){
if(!e)e="missing.command";this.command=e;this.properties=t;this.message=r}toString(){let e="::"+this.command;if(this.properties&&Object.keys(this.properties).length>0){e+=" ";let t=!0
;for(const r in this.properties)if(this.properties.hasOwnProperty(r)){const n=this.properties[r];if(n){if(t)t=!1;else e+=",";e+=`${r}=${escapeProperty(n)}`}}}e+=`::${escapeData(this.message)}`
;return e}}function escapeData(e){return utils_toCommandValue(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function escapeProperty(e){
return utils_toCommandValue(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}var s=r(76982),o=r(79896)
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
function file_command_issueFileCommand(e,t){const r=process.env[`GITHUB_${e}`];if(!r)throw new Error(`Unable to find environment variable for file command ${e}`)
;if(!o.existsSync(r))throw new Error(`Missing file at path: ${r}`);o.appendFileSync(r,`${utils_toCommandValue(t)}${n.EOL}`,{encoding:"utf8"})}function file_command_prepareKeyValueMessage(e,t){
const r=`ghadelimiter_${s.randomUUID()}`,o=utils_toCommandValue(t);if(e.includes(r))throw new Error(`Unexpected input: name should not contain the delimiter "${r}"`)
;if(o.includes(r))throw new Error(`Unexpected input: value should not contain the delimiter "${r}"`);return`${e}<<${r}${n.EOL}${o}${n.EOL}${r}`}r(16928),r(44942),r(92145)
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/summary.js
var summary_awaiter=function(e,t,r,n){function adopt(e){return e instanceof r?e:new r(function(t){t(e)})}return new(r||(r=Promise))(function(r,s){function fulfilled(e){try{step(n.next(e))}catch(e){
s(e)}}function rejected(e){try{step(n.throw(e))}catch(e){s(e)}}function step(e){e.done?r(e.value):adopt(e.value).then(fulfilled,rejected)}step((n=n.apply(e,t||[])).next())})}
;const{access:i,appendFile:a,writeFile:u}=o.promises,c="GITHUB_STEP_SUMMARY";const d=new class{constructor(){this._buffer=""}filePath(){return summary_awaiter(this,void 0,void 0,function*(){
if(this._filePath)return this._filePath;const e=process.env[c];if(!e)throw new Error(`Unable to find environment variable for $${c}. Check if your runtime environment supports job summaries.`);try{
yield i(e,o.constants.R_OK|o.constants.W_OK)}catch(t){throw new Error(`Unable to access summary file: '${e}'. Check if the file has correct read/write permissions.`)}this._filePath=e
;return this._filePath})}wrap(e,t,r={}){const n=Object.entries(r).map(([e,t])=>` ${e}="${t}"`).join("");if(!t)return`<${e}${n}>`;return`<${e}${n}>${t}</${e}>`}write(e){
return summary_awaiter(this,void 0,void 0,function*(){const t=!!(null==e?void 0:e.overwrite),r=yield this.filePath(),n=t?u:a;yield n(r,this._buffer,{encoding:"utf8"});return this.emptyBuffer()})}
clear(){return summary_awaiter(this,void 0,void 0,function*(){return this.emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return 0===this._buffer.length}
emptyBuffer(){this._buffer="";return this}addRaw(e,t=!1){this._buffer+=e;return t?this.addEOL():this}addEOL(){return this.addRaw(n.EOL)}addCodeBlock(e,t){const r=Object.assign({},t&&{lang:t
}),n=this.wrap("pre",this.wrap("code",e),r);return this.addRaw(n).addEOL()}addList(e,t=!1){const r=t?"ol":"ul",n=e.map(e=>this.wrap("li",e)).join(""),s=this.wrap(r,n);return this.addRaw(s).addEOL()}
addTable(e){const t=e.map(e=>{const t=e.map(e=>{if("string"==typeof e)return this.wrap("td",e);const{header:t,data:r,colspan:n,rowspan:s}=e,o=t?"th":"td",i=Object.assign(Object.assign({},n&&{colspan:n
}),s&&{rowspan:s});return this.wrap(o,r,i)}).join("");return this.wrap("tr",t)}).join(""),r=this.wrap("table",t);return this.addRaw(r).addEOL()}addDetails(e,t){
const r=this.wrap("details",this.wrap("summary",e)+t);return this.addRaw(r).addEOL()}addImage(e,t,r){const{width:n,height:s}=r||{},o=Object.assign(Object.assign({},n&&{width:n}),s&&{height:s
}),i=this.wrap("img",null,Object.assign({src:e,alt:t},o));return this.addRaw(i).addEOL()}addHeading(e,t){const r=`h${t}`,n=["h1","h2","h3","h4","h5","h6"].includes(r)?r:"h1",s=this.wrap(n,e)
;return this.addRaw(s).addEOL()}addSeparator(){const e=this.wrap("hr",null);return this.addRaw(e).addEOL()}addBreak(){const e=this.wrap("br",null);return this.addRaw(e).addEOL()}addQuote(e,t){
const r=Object.assign({},t&&{cite:t}),n=this.wrap("blockquote",e,r);return this.addRaw(n).addEOL()}addLink(e,t){const r=this.wrap("a",e,{href:t});return this.addRaw(r).addEOL()}},l=d;r(41955)
;n.platform(),n.arch();// CONCATENATED MODULE: ./node_modules/@actions/core/lib/core.js
var p;!function(e){e[e.Success=0]="Success";e[e.Failure=1]="Failure"}(p||(p={}));function core_setSecret(e){command_issueCommand("add-mask",{},e)}function getInput(e,t){
const r=process.env[`INPUT_${e.replace(/ /g,"_").toUpperCase()}`]||"";if(t&&t.required&&!r)throw new Error(`Input required and not supplied: ${e}`);if(t&&!1===t.trimWhitespace)return r;return r.trim()
}function getMultilineInput(e,t){const r=getInput(e,t).split("\n").filter(e=>""!==e);if(t&&!1===t.trimWhitespace)return r;return r.map(e=>e.trim())}function getBooleanInput(e,t){const r=getInput(e,t)
;if(["true","True","TRUE"].includes(r))return!0;if(["false","False","FALSE"].includes(r))return!1
;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${e}\nSupport boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function setOutput(e,t){
if(process.env.GITHUB_OUTPUT||"")return file_command_issueFileCommand("OUTPUT",file_command_prepareKeyValueMessage(e,t));process.stdout.write(n.EOL);command_issueCommand("set-output",{name:e
},utils_toCommandValue(t))}function isDebug(){return"1"===process.env.RUNNER_DEBUG}function core_debug(e){command_issueCommand("debug",{},e)}function error(e,t={}){
command_issueCommand("error",toCommandProperties(t),e instanceof Error?e.toString():e)}function warning(e,t={}){command_issueCommand("warning",toCommandProperties(t),e instanceof Error?e.toString():e)
}function notice(e,t={}){command_issueCommand("notice",toCommandProperties(t),e instanceof Error?e.toString():e)}function info(e){process.stdout.write(e+n.EOL)}function startGroup(e){
command_issue("group",e)}function endGroup(){command_issue("endgroup")}function saveState(e,t){
if(process.env.GITHUB_STATE||"")return file_command_issueFileCommand("STATE",file_command_prepareKeyValueMessage(e,t));command_issueCommand("save-state",{name:e},utils_toCommandValue(t))}
function getState(e){return process.env[`STATE_${e}`]||""}}),92145:(function(e,t,r){"use strict";r.d(t,{tZ:()=>BearerCredentialHandler});var __awaiter=function(e,t,r,n){function adopt(e){
return e instanceof r?e:new r(function(t){t(e)})}return new(r||(r=Promise))(function(r,s){function fulfilled(e){try{step(n.next(e))}catch(e){s(e)}}function rejected(e){try{step(n.throw(e))}catch(e){
s(e)}}function step(e){e.done?r(e.value):adopt(e.value).then(fulfilled,rejected)}step((n=n.apply(e,t||[])).next())})};class BearerCredentialHandler{constructor(e){this.token=e}prepareRequest(e){
if(!e.headers)throw Error("The request has no headers");e.headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){return!1}handleAuthentication(){
return __awaiter(this,void 0,void 0,function*(){throw new Error("not implemented")})}}}),44942:(function(e,t,r){"use strict";r.d(t,{Qq:()=>HttpClient,Kg:()=>HttpClientError,Hv:()=>a})
;var n=r(58611),s=r.t(n,2),o=r(65692),i=r.t(o,2);// CONCATENATED MODULE: ./node_modules/@actions/http-client/lib/proxy.js
function getProxyUrl(e){const t="https:"===e.protocol;if(checkBypass(e))return;const r=(()=>{
if(t)return process.env.https_proxy||process.env.HTTPS_PROXY;else return process.env.http_proxy||process.env.HTTP_PROXY})();if(r)try{return new DecodedURL(r)}catch(e){
if(!r.startsWith("http://")&&!r.startsWith("https://"))return new DecodedURL(`http://${r}`)}else return}function checkBypass(e){if(!e.hostname)return!1;if(isLoopbackAddress(e.hostname))return!0
;const t=process.env.no_proxy||process.env.NO_PROXY||"";if(!t)return!1;let r;if(e.port)r=Number(e.port);else if("http:"===e.protocol)r=80;else if("https:"===e.protocol)r=443
;const n=[e.hostname.toUpperCase()];if("number"==typeof r)n.push(`${n[0]}:${r}`)
;for(const e of t.split(",").map(e=>e.trim().toUpperCase()).filter(e=>e))if("*"===e||n.some(t=>t===e||t.endsWith(`.${e}`)||e.startsWith(".")&&t.endsWith(`${e}`)))return!0;return!1}
function isLoopbackAddress(e){const t=e.toLowerCase();return"localhost"===t||t.startsWith("127.")||t.startsWith("[::1]")||t.startsWith("[0:0:0:0:0:0:0:1]")}class DecodedURL extends URL{
constructor(e,t){super(e,t);this._decodedUsername=decodeURIComponent(super.username);this._decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}
get password(){return this._decodedPassword}}var a,u,c,d=r(20770),l=r(46752),__awaiter=function(e,t,r,n){function adopt(e){return e instanceof r?e:new r(function(t){t(e)})}
return new(r||(r=Promise))(function(r,s){function fulfilled(e){try{step(n.next(e))}catch(e){s(e)}}function rejected(e){try{step(n.throw(e))}catch(e){s(e)}}function step(e){
e.done?r(e.value):adopt(e.value).then(fulfilled,rejected)}step((n=n.apply(e,t||[])).next())})};!function(e){e[e.OK=200]="OK";e[e.MultipleChoices=300]="MultipleChoices"
;e[e.MovedPermanently=301]="MovedPermanently";e[e.ResourceMoved=302]="ResourceMoved";e[e.SeeOther=303]="SeeOther";e[e.NotModified=304]="NotModified";e[e.UseProxy=305]="UseProxy"
;e[e.SwitchProxy=306]="SwitchProxy";e[e.TemporaryRedirect=307]="TemporaryRedirect";e[e.PermanentRedirect=308]="PermanentRedirect";e[e.BadRequest=400]="BadRequest";e[e.Unauthorized=401]="Unauthorized"
;e[e.PaymentRequired=402]="PaymentRequired";e[e.Forbidden=403]="Forbidden";e[e.NotFound=404]="NotFound";e[e.MethodNotAllowed=405]="MethodNotAllowed";e[e.NotAcceptable=406]="NotAcceptable"
;e[e.ProxyAuthenticationRequired=407]="ProxyAuthenticationRequired";e[e.RequestTimeout=408]="RequestTimeout";e[e.Conflict=409]="Conflict";e[e.Gone=410]="Gone"
;e[e.TooManyRequests=429]="TooManyRequests";e[e.InternalServerError=500]="InternalServerError";e[e.NotImplemented=501]="NotImplemented";e[e.BadGateway=502]="BadGateway"
;e[e.ServiceUnavailable=503]="ServiceUnavailable";e[e.GatewayTimeout=504]="GatewayTimeout"}(a||(a={}));!function(e){e.Accept="accept";e.ContentType="content-type"}(u||(u={}));!function(e){
e.ApplicationJson="application/json"}(c||(c={}))
;const p=[a.MovedPermanently,a.ResourceMoved,a.SeeOther,a.TemporaryRedirect,a.PermanentRedirect],h=[a.BadGateway,a.ServiceUnavailable,a.GatewayTimeout],f=["OPTIONS","GET","DELETE","HEAD"]
;class HttpClientError extends Error{constructor(e,t){super(e);this.name="HttpClientError";this.statusCode=t;Object.setPrototypeOf(this,HttpClientError.prototype)}}class HttpClientResponse{
constructor(e){this.message=e}readBody(){return __awaiter(this,void 0,void 0,function*(){return new Promise(e=>__awaiter(this,void 0,void 0,function*(){let t=Buffer.alloc(0)
;this.message.on("data",e=>{t=Buffer.concat([t,e])});this.message.on("end",()=>{e(t.toString())})}))})}readBodyBuffer(){return __awaiter(this,void 0,void 0,function*(){
return new Promise(e=>__awaiter(this,void 0,void 0,function*(){const t=[];this.message.on("data",e=>{t.push(e)});this.message.on("end",()=>{e(Buffer.concat(t))})}))})}}class HttpClient{
constructor(e,t,r){this._ignoreSslError=!1;this._allowRedirects=!0;this._allowRedirectDowngrade=!1;this._maxRedirects=50;this._allowRetries=!1;this._maxRetries=1;this._keepAlive=!1;this._disposed=!1
;this.userAgent=this._getUserAgentWithOrchestrationId(e);this.handlers=t||[];this.requestOptions=r;if(r){if(null!=r.ignoreSslError)this._ignoreSslError=r.ignoreSslError
;this._socketTimeout=r.socketTimeout;if(null!=r.allowRedirects)this._allowRedirects=r.allowRedirects;if(null!=r.allowRedirectDowngrade)this._allowRedirectDowngrade=r.allowRedirectDowngrade
;if(null!=r.maxRedirects)this._maxRedirects=Math.max(r.maxRedirects,0);if(null!=r.keepAlive)this._keepAlive=r.keepAlive;if(null!=r.allowRetries)this._allowRetries=r.allowRetries
;if(null!=r.maxRetries)this._maxRetries=r.maxRetries}}options(e,t){return __awaiter(this,void 0,void 0,function*(){return this.request("OPTIONS",e,null,t||{})})}get(e,t){
return __awaiter(this,void 0,void 0,function*(){return this.request("GET",e,null,t||{})})}del(e,t){return __awaiter(this,void 0,void 0,function*(){return this.request("DELETE",e,null,t||{})})}
post(e,t,r){return __awaiter(this,void 0,void 0,function*(){return this.request("POST",e,t,r||{})})}patch(e,t,r){return __awaiter(this,void 0,void 0,function*(){return this.request("PATCH",e,t,r||{})
})}put(e,t,r){return __awaiter(this,void 0,void 0,function*(){return this.request("PUT",e,t,r||{})})}head(e,t){return __awaiter(this,void 0,void 0,function*(){return this.request("HEAD",e,null,t||{})
})}sendStream(e,t,r,n){return __awaiter(this,void 0,void 0,function*(){return this.request(e,t,r,n)})}getJson(e){return __awaiter(this,arguments,void 0,function*(e,t={}){
t[u.Accept]=this._getExistingOrDefaultHeader(t,u.Accept,c.ApplicationJson);const r=yield this.get(e,t);return this._processResponse(r,this.requestOptions)})}postJson(e,t){
return __awaiter(this,arguments,void 0,function*(e,t,r={}){const n=JSON.stringify(t,null,2);r[u.Accept]=this._getExistingOrDefaultHeader(r,u.Accept,c.ApplicationJson)
;r[u.ContentType]=this._getExistingOrDefaultContentTypeHeader(r,c.ApplicationJson);const s=yield this.post(e,n,r);return this._processResponse(s,this.requestOptions)})}putJson(e,t){
return __awaiter(this,arguments,void 0,function*(e,t,r={}){const n=JSON.stringify(t,null,2);r[u.Accept]=this._getExistingOrDefaultHeader(r,u.Accept,c.ApplicationJson)
;r[u.ContentType]=this._getExistingOrDefaultContentTypeHeader(r,c.ApplicationJson);const s=yield this.put(e,n,r);return this._processResponse(s,this.requestOptions)})}patchJson(e,t){
return __awaiter(this,arguments,void 0,function*(e,t,r={}){const n=JSON.stringify(t,null,2);r[u.Accept]=this._getExistingOrDefaultHeader(r,u.Accept,c.ApplicationJson)
;r[u.ContentType]=this._getExistingOrDefaultContentTypeHeader(r,c.ApplicationJson);const s=yield this.patch(e,n,r);return this._processResponse(s,this.requestOptions)})}request(e,t,r,n){
return __awaiter(this,void 0,void 0,function*(){if(this._disposed)throw new Error("Client has already been disposed.");const s=new URL(t);let o=this._prepareRequest(e,s,n)
;const i=this._allowRetries&&f.includes(e)?this._maxRetries+1:1;let u,c=0;do{u=yield this.requestRaw(o,r);if(u&&u.message&&u.message.statusCode===a.Unauthorized){let e
;for(const t of this.handlers)if(t.canHandleAuthentication(u)){e=t;break}if(e)return e.handleAuthentication(this,o,r);else return u}let t=this._maxRedirects
;for(;u.message.statusCode&&p.includes(u.message.statusCode)&&this._allowRedirects&&t>0;){const i=u.message.headers.location;if(!i)break;const a=new URL(i)
;if("https:"===s.protocol&&s.protocol!==a.protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.")
;yield u.readBody();if(a.hostname!==s.hostname)for(const e in n)if("authorization"===e.toLowerCase())delete n[e];o=this._prepareRequest(e,a,n);u=yield this.requestRaw(o,r);t--}
if(!u.message.statusCode||!h.includes(u.message.statusCode))return u;c+=1;if(c<i){yield u.readBody();yield this._performExponentialBackoff(c)}}while(c<i);return u})}dispose(){
if(this._agent)this._agent.destroy();this._disposed=!0}requestRaw(e,t){return __awaiter(this,void 0,void 0,function*(){return new Promise((r,n)=>{this.requestRawWithCallback(e,t,function(e,t){
if(e)n(e);else if(!t)n(new Error("Unknown error"));else r(t)})})})}requestRawWithCallback(e,t,r){if("string"==typeof t){if(!e.options.headers)e.options.headers={}
;e.options.headers["Content-Length"]=Buffer.byteLength(t,"utf8")}let n=!1;function handleResult(e,t){if(!n){n=!0;r(e,t)}}const s=e.httpModule.request(e.options,e=>{
handleResult(void 0,new HttpClientResponse(e))});let o;s.on("socket",e=>{o=e});s.setTimeout(this._socketTimeout||18e4,()=>{if(o)o.end();handleResult(new Error(`Request timeout: ${e.options.path}`))})
;s.on("error",function(e){handleResult(e)});if(t&&"string"==typeof t)s.write(t,"utf8");if(t&&"string"!=typeof t){t.on("close",function(){s.end()});t.pipe(s)}else s.end()}getAgent(e){const t=new URL(e)
;return this._getAgent(t)}getAgentDispatcher(e){const t=new URL(e),r=getProxyUrl(t);if(!(r&&r.hostname))return;return this._getProxyAgentDispatcher(t,r)}_prepareRequest(e,t,r){const n={};n.parsedUrl=t
;const o="https:"===n.parsedUrl.protocol;n.httpModule=o?i:s;const a=o?443:80;n.options={};n.options.host=n.parsedUrl.hostname;n.options.port=n.parsedUrl.port?parseInt(n.parsedUrl.port):a
;n.options.path=(n.parsedUrl.pathname||"")+(n.parsedUrl.search||"");n.options.method=e;n.options.headers=this._mergeHeaders(r);if(null!=this.userAgent)n.options.headers["user-agent"]=this.userAgent
;n.options.agent=this._getAgent(n.parsedUrl);if(this.handlers)for(const e of this.handlers)e.prepareRequest(n.options);return n}_mergeHeaders(e){
if(this.requestOptions&&this.requestOptions.headers)return Object.assign({},lowercaseKeys(this.requestOptions.headers),lowercaseKeys(e||{}));return lowercaseKeys(e||{})}
_getExistingOrDefaultHeader(e,t,r){let n;if(this.requestOptions&&this.requestOptions.headers){const e=lowercaseKeys(this.requestOptions.headers)[t];if(e)n="number"==typeof e?e.toString():e}
const s=e[t];if(void 0!==s)return"number"==typeof s?s.toString():s;if(void 0!==n)return n;return r}_getExistingOrDefaultContentTypeHeader(e,t){let r
;if(this.requestOptions&&this.requestOptions.headers){const e=lowercaseKeys(this.requestOptions.headers)[u.ContentType]
;if(e)if("number"==typeof e)r=String(e);else if(Array.isArray(e))r=e.join(", ");else r=e}const n=e[u.ContentType]
;if(void 0!==n)if("number"==typeof n)return String(n);else if(Array.isArray(n))return n.join(", ");else return n;if(void 0!==r)return r;return t}_getAgent(e){let t
;const r=getProxyUrl(e),s=r&&r.hostname;if(this._keepAlive&&s)t=this._proxyAgent;if(!s)t=this._agent;if(t)return t;const i="https:"===e.protocol;let a=100
;if(this.requestOptions)a=this.requestOptions.maxSockets||n.globalAgent.maxSockets;if(r&&r.hostname){const e={maxSockets:a,keepAlive:this._keepAlive,
proxy:Object.assign(Object.assign({},(r.username||r.password)&&{proxyAuth:`${r.username}:${r.password}`}),{host:r.hostname,port:r.port})};let n;const s="https:"===r.protocol
;if(i)n=s?d.httpsOverHttps:d.httpsOverHttp;else n=s?d.httpOverHttps:d.httpOverHttp;t=n(e);this._proxyAgent=t}if(!t){const e={keepAlive:this._keepAlive,maxSockets:a};t=i?new o.Agent(e):new n.Agent(e)
;this._agent=t}if(i&&this._ignoreSslError)t.options=Object.assign(t.options||{},{rejectUnauthorized:!1});return t}_getProxyAgentDispatcher(e,t){let r;if(this._keepAlive)r=this._proxyAgentDispatcher
;if(r)return r;const n="https:"===e.protocol;r=new l.ProxyAgent(Object.assign({uri:t.href,pipelining:!this._keepAlive?0:1},(t.username||t.password)&&{
token:`Basic ${Buffer.from(`${t.username}:${t.password}`).toString("base64")}`}));this._proxyAgentDispatcher=r;if(n&&this._ignoreSslError)r.options=Object.assign(r.options.requestTls||{},{
rejectUnauthorized:!1});return r}_getUserAgentWithOrchestrationId(e){const t=e||"actions/http-client",r=process.env.ACTIONS_ORCHESTRATION_ID;if(r){
return`${t} actions_orchestration_id/${r.replace(/[^a-z0-9_.-]/gi,"_")}`}return t}_performExponentialBackoff(e){return __awaiter(this,void 0,void 0,function*(){e=Math.min(10,e);const t=5*Math.pow(2,e)
;return new Promise(e=>setTimeout(()=>e(),t))})}_processResponse(e,t){return __awaiter(this,void 0,void 0,function*(){return new Promise((r,n)=>__awaiter(this,void 0,void 0,function*(){
const s=e.message.statusCode||0,o={statusCode:s,result:null,headers:{}};if(s===a.NotFound)r(o);let i,u;try{u=yield e.readBody();if(u&&u.length>0){if(t&&t.deserializeDates)i=JSON.parse(u,function(e,t){
if("string"==typeof t){const e=new Date(t);if(!isNaN(e.valueOf()))return e}return t});else i=JSON.parse(u);o.result=i}o.headers=e.message.headers}catch(e){}if(s>299){let e
;if(i&&i.message)e=i.message;else if(u&&u.length>0)e=u;else e=`Failed request: (${s})`;const t=new HttpClientError(e,s);t.result=o.result;n(t)}else r(o)}))})}}
const lowercaseKeys=e=>Object.keys(e).reduce((t,r)=>(t[r.toLowerCase()]=e[r],t),{})})};
