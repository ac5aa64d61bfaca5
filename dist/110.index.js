export const id=110;export const ids=[110];export const modules={37889:(function(__unused_webpack_module,exports){var __awaiter=this&&this.__awaiter||function(thisArg,_arguments,P,generator){
function adopt(value){return value instanceof P?value:new P(function(resolve){resolve(value)})}return new(P||(P=Promise))(function(resolve,reject){function fulfilled(value){try{
step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator.throw(value))}catch(e){reject(e)}}function step(result){
result.done?resolve(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})};Object.defineProperty(exports,"__esModule",{value:!0
});exports.ClientStreamingCall=void 0;exports.ClientStreamingCall=class{constructor(method,requestHeaders,request,headers,response,status,trailers){this.method=method
;this.requestHeaders=requestHeaders;this.requests=request;this.headers=headers;this.response=response;this.status=status;this.trailers=trailers}then(onfulfilled,onrejected){
return this.promiseFinished().then(value=>onfulfilled?Promise.resolve(onfulfilled(value)):value,reason=>onrejected?Promise.resolve(onrejected(reason)):Promise.reject(reason))}promiseFinished(){
return __awaiter(this,void 0,void 0,function*(){let[headers,response,status,trailers]=yield Promise.all([this.headers,this.response,this.status,this.trailers]);return{method:this.method,
requestHeaders:this.requestHeaders,headers:headers,response:response,status:status,trailers:trailers}})}}}),71409:(function(__unused_webpack_module,exports){Object.defineProperty(exports,"__esModule",{
value:!0});exports.Deferred=exports.DeferredState=void 0;var DeferredState;!function(DeferredState){DeferredState[DeferredState.PENDING=0]="PENDING";DeferredState[DeferredState.REJECTED=1]="REJECTED"
;DeferredState[DeferredState.RESOLVED=2]="RESOLVED"}(DeferredState=exports.DeferredState||(exports.DeferredState={}));exports.Deferred=class{constructor(preventUnhandledRejectionWarning=!0){
this._state=DeferredState.PENDING;this._promise=new Promise((resolve,reject)=>{this._resolve=resolve;this._reject=reject});if(preventUnhandledRejectionWarning)this._promise.catch(_=>{})}get state(){
return this._state}get promise(){return this._promise}resolve(value){if(this.state!==DeferredState.PENDING)throw new Error(`cannot resolve ${DeferredState[this.state].toLowerCase()}`)
;this._resolve(value);this._state=DeferredState.RESOLVED}reject(reason){if(this.state!==DeferredState.PENDING)throw new Error(`cannot reject ${DeferredState[this.state].toLowerCase()}`)
;this._reject(reason);this._state=DeferredState.REJECTED}resolvePending(val){if(this._state===DeferredState.PENDING)this.resolve(val)}rejectPending(reason){
if(this._state===DeferredState.PENDING)this.reject(reason)}}}),36826:(function(__unused_webpack_module,exports){var __awaiter=this&&this.__awaiter||function(thisArg,_arguments,P,generator){
function adopt(value){return value instanceof P?value:new P(function(resolve){resolve(value)})}return new(P||(P=Promise))(function(resolve,reject){function fulfilled(value){try{
step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator.throw(value))}catch(e){reject(e)}}function step(result){
result.done?resolve(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})};Object.defineProperty(exports,"__esModule",{value:!0
});exports.DuplexStreamingCall=void 0;exports.DuplexStreamingCall=class{constructor(method,requestHeaders,request,headers,response,status,trailers){this.method=method
;this.requestHeaders=requestHeaders;this.requests=request;this.headers=headers;this.responses=response;this.status=status;this.trailers=trailers}then(onfulfilled,onrejected){
return this.promiseFinished().then(value=>onfulfilled?Promise.resolve(onfulfilled(value)):value,reason=>onrejected?Promise.resolve(onrejected(reason)):Promise.reject(reason))}promiseFinished(){
return __awaiter(this,void 0,void 0,function*(){let[headers,status,trailers]=yield Promise.all([this.headers,this.status,this.trailers]);return{method:this.method,requestHeaders:this.requestHeaders,
headers:headers,status:status,trailers:trailers}})}}}),44420:(function(__unused_webpack_module,exports,__webpack_require__){0;var service_type_1=__webpack_require__(56892)
;Object.defineProperty(exports,"C0",{enumerable:!0,get:function(){return service_type_1.ServiceType}});var reflection_info_1=__webpack_require__(62496);0;0;0;var rpc_error_1=__webpack_require__(78636)
;0;var rpc_options_1=__webpack_require__(28576);0;var rpc_output_stream_1=__webpack_require__(72726);0;var test_transport_1=__webpack_require__(79122);0;var deferred_1=__webpack_require__(71409);0;0
;var duplex_streaming_call_1=__webpack_require__(36826);0;var client_streaming_call_1=__webpack_require__(37889);0;var server_streaming_call_1=__webpack_require__(46173);0
;var unary_call_1=__webpack_require__(29288);0;var rpc_interceptor_1=__webpack_require__(52849);0;0;0;0;0;var server_call_context_1=__webpack_require__(43352);0}),
62496:(function(__unused_webpack_module,exports,__webpack_require__){Object.defineProperty(exports,"__esModule",{value:!0})
;exports.readServiceOption=exports.readMethodOption=exports.readMethodOptions=exports.normalizeMethodInfo=void 0;const runtime_1=__webpack_require__(68886)
;exports.normalizeMethodInfo=function(method,service){var _a,_b,_c;let m=method;m.service=service;m.localName=null!==(_a=m.localName)&&void 0!==_a?_a:runtime_1.lowerCamelCase(m.name)
;m.serverStreaming=!!m.serverStreaming;m.clientStreaming=!!m.clientStreaming;m.options=null!==(_b=m.options)&&void 0!==_b?_b:{};m.idempotency=null!==(_c=m.idempotency)&&void 0!==_c?_c:void 0;return m}
;exports.readMethodOptions=function(service,methodName,extensionName,extensionType){var _a
;const options=null===(_a=service.methods.find((m,i)=>m.localName===methodName||i===methodName))||void 0===_a?void 0:_a.options
;return options&&options[extensionName]?extensionType.fromJson(options[extensionName]):void 0};exports.readMethodOption=function(service,methodName,extensionName,extensionType){var _a
;const options=null===(_a=service.methods.find((m,i)=>m.localName===methodName||i===methodName))||void 0===_a?void 0:_a.options;if(!options)return;const optionVal=options[extensionName]
;if(void 0===optionVal)return optionVal;return extensionType?extensionType.fromJson(optionVal):optionVal};exports.readServiceOption=function(service,extensionName,extensionType){
const options=service.options;if(!options)return;const optionVal=options[extensionName];if(void 0===optionVal)return optionVal;return extensionType?extensionType.fromJson(optionVal):optionVal}}),
78636:(function(__unused_webpack_module,exports){Object.defineProperty(exports,"__esModule",{value:!0});exports.RpcError=void 0;class RpcError extends Error{constructor(message,code="UNKNOWN",meta){
super(message);this.name="RpcError";Object.setPrototypeOf(this,new.target.prototype);this.code=code;this.meta=null!=meta?meta:{}}toString(){const l=[this.name+": "+this.message];if(this.code){
l.push("");l.push("Code: "+this.code)}if(this.serviceName&&this.methodName)l.push("Method: "+this.serviceName+"/"+this.methodName);let m=Object.entries(this.meta);if(m.length){l.push("")
;l.push("Meta:");for(let[k,v]of m)l.push(`  ${k}: ${v}`)}return l.join("\n")}}exports.RpcError=RpcError}),52849:(function(__unused_webpack_module,exports,__webpack_require__){
Object.defineProperty(exports,"__esModule",{value:!0})
;exports.stackDuplexStreamingInterceptors=exports.stackClientStreamingInterceptors=exports.stackServerStreamingInterceptors=exports.stackUnaryInterceptors=exports.stackIntercept=void 0
;const runtime_1=__webpack_require__(68886);function stackIntercept(kind,transport,method,options,input){var _a,_b,_c,_d;if("unary"==kind){let tail=(mtd,inp,opt)=>transport.unary(mtd,inp,opt)
;for(const curr of(null!==(_a=options.interceptors)&&void 0!==_a?_a:[]).filter(i=>i.interceptUnary).reverse()){const next=tail;tail=(mtd,inp,opt)=>curr.interceptUnary(next,mtd,inp,opt)}
return tail(method,input,options)}if("serverStreaming"==kind){let tail=(mtd,inp,opt)=>transport.serverStreaming(mtd,inp,opt)
;for(const curr of(null!==(_b=options.interceptors)&&void 0!==_b?_b:[]).filter(i=>i.interceptServerStreaming).reverse()){const next=tail
;tail=(mtd,inp,opt)=>curr.interceptServerStreaming(next,mtd,inp,opt)}return tail(method,input,options)}if("clientStreaming"==kind){let tail=(mtd,opt)=>transport.clientStreaming(mtd,opt)
;for(const curr of(null!==(_c=options.interceptors)&&void 0!==_c?_c:[]).filter(i=>i.interceptClientStreaming).reverse()){const next=tail;tail=(mtd,opt)=>curr.interceptClientStreaming(next,mtd,opt)}
return tail(method,options)}if("duplex"==kind){let tail=(mtd,opt)=>transport.duplex(mtd,opt)
;for(const curr of(null!==(_d=options.interceptors)&&void 0!==_d?_d:[]).filter(i=>i.interceptDuplex).reverse()){const next=tail;tail=(mtd,opt)=>curr.interceptDuplex(next,mtd,opt)}
return tail(method,options)}runtime_1.assertNever(kind)}exports.stackIntercept=stackIntercept;exports.stackUnaryInterceptors=function(transport,method,input,options){
return stackIntercept("unary",transport,method,options,input)};exports.stackServerStreamingInterceptors=function(transport,method,input,options){
return stackIntercept("serverStreaming",transport,method,options,input)};exports.stackClientStreamingInterceptors=function(transport,method,options){
return stackIntercept("clientStreaming",transport,method,options)};exports.stackDuplexStreamingInterceptors=function(transport,method,options){return stackIntercept("duplex",transport,method,options)}
}),28576:(function(__unused_webpack_module,exports,__webpack_require__){Object.defineProperty(exports,"__esModule",{value:!0});exports.mergeRpcOptions=void 0;const runtime_1=__webpack_require__(68886)
;exports.mergeRpcOptions=function(defaults,options){if(!options)return defaults;let o={};copy(defaults,o);copy(options,o);for(let key of Object.keys(options)){let val=options[key];switch(key){
case"jsonOptions":o.jsonOptions=runtime_1.mergeJsonOptions(defaults.jsonOptions,o.jsonOptions);break;case"binaryOptions":
o.binaryOptions=runtime_1.mergeBinaryOptions(defaults.binaryOptions,o.binaryOptions);break;case"meta":o.meta={};copy(defaults.meta,o.meta);copy(options.meta,o.meta);break;case"interceptors":
o.interceptors=defaults.interceptors?defaults.interceptors.concat(val):val.concat()}}return o};function copy(a,into){if(!a)return;let c=into
;for(let[k,v]of Object.entries(a))if(v instanceof Date)c[k]=new Date(v.getTime());else if(Array.isArray(v))c[k]=v.concat();else c[k]=v}}),
72726:(function(__unused_webpack_module,exports,__webpack_require__){Object.defineProperty(exports,"__esModule",{value:!0});exports.RpcOutputStreamController=void 0
;const deferred_1=__webpack_require__(71409),runtime_1=__webpack_require__(68886);class RpcOutputStreamController{constructor(){this._lis={nxt:[],msg:[],err:[],cmp:[]};this._closed=!1;this._itState={
q:[]}}onNext(callback){return this.addLis(callback,this._lis.nxt)}onMessage(callback){return this.addLis(callback,this._lis.msg)}onError(callback){return this.addLis(callback,this._lis.err)}
onComplete(callback){return this.addLis(callback,this._lis.cmp)}addLis(callback,list){list.push(callback);return()=>{let i=list.indexOf(callback);if(i>=0)list.splice(i,1)}}clearLis(){
for(let l of Object.values(this._lis))l.splice(0,l.length)}get closed(){return!1!==this._closed}notifyNext(message,error,complete){
runtime_1.assert((message?1:0)+(error?1:0)+(complete?1:0)<=1,"only one emission at a time");if(message)this.notifyMessage(message);if(error)this.notifyError(error);if(complete)this.notifyComplete()}
notifyMessage(message){runtime_1.assert(!this.closed,"stream is closed");this.pushIt({value:message,done:!1});this._lis.msg.forEach(l=>l(message));this._lis.nxt.forEach(l=>l(message,void 0,!1))}
notifyError(error){runtime_1.assert(!this.closed,"stream is closed");this._closed=error;this.pushIt(error);this._lis.err.forEach(l=>l(error));this._lis.nxt.forEach(l=>l(void 0,error,!1))
;this.clearLis()}notifyComplete(){runtime_1.assert(!this.closed,"stream is closed");this._closed=!0;this.pushIt({value:null,done:!0});this._lis.cmp.forEach(l=>l())
;this._lis.nxt.forEach(l=>l(void 0,void 0,!0));this.clearLis()}[Symbol.asyncIterator](){if(!0===this._closed)this.pushIt({value:null,done:!0});else if(!1!==this._closed)this.pushIt(this._closed)
;return{next:()=>{let state=this._itState;runtime_1.assert(state,"bad state");runtime_1.assert(!state.p,"iterator contract broken");let first=state.q.shift()
;if(first)return"value"in first?Promise.resolve(first):Promise.reject(first);state.p=new deferred_1.Deferred;return state.p.promise}}}pushIt(result){let state=this._itState;if(state.p){const p=state.p
;runtime_1.assert(p.state==deferred_1.DeferredState.PENDING,"iterator contract broken");"value"in result?p.resolve(result):p.reject(result);delete state.p}else state.q.push(result)}}
exports.RpcOutputStreamController=RpcOutputStreamController}),43352:(function(__unused_webpack_module,exports){Object.defineProperty(exports,"__esModule",{value:!0})
;exports.ServerCallContextController=void 0;exports.ServerCallContextController=class{constructor(method,headers,deadline,sendResponseHeadersFn,defaultStatus={code:"OK",detail:""}){this._cancelled=!1
;this._listeners=[];this.method=method;this.headers=headers;this.deadline=deadline;this.trailers={};this._sendRH=sendResponseHeadersFn;this.status=defaultStatus}notifyCancelled(){if(!this._cancelled){
this._cancelled=!0;for(let l of this._listeners)l()}}sendResponseHeaders(data){this._sendRH(data)}get cancelled(){return this._cancelled}onCancel(callback){const l=this._listeners;l.push(callback)
;return()=>{let i=l.indexOf(callback);if(i>=0)l.splice(i,1)}}}}),46173:(function(__unused_webpack_module,exports){var __awaiter=this&&this.__awaiter||function(thisArg,_arguments,P,generator){
function adopt(value){return value instanceof P?value:new P(function(resolve){resolve(value)})}return new(P||(P=Promise))(function(resolve,reject){function fulfilled(value){try{
step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator.throw(value))}catch(e){reject(e)}}function step(result){
result.done?resolve(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})};Object.defineProperty(exports,"__esModule",{value:!0
});exports.ServerStreamingCall=void 0;exports.ServerStreamingCall=class{constructor(method,requestHeaders,request,headers,response,status,trailers){this.method=method
;this.requestHeaders=requestHeaders;this.request=request;this.headers=headers;this.responses=response;this.status=status;this.trailers=trailers}then(onfulfilled,onrejected){
return this.promiseFinished().then(value=>onfulfilled?Promise.resolve(onfulfilled(value)):value,reason=>onrejected?Promise.resolve(onrejected(reason)):Promise.reject(reason))}promiseFinished(){
return __awaiter(this,void 0,void 0,function*(){let[headers,status,trailers]=yield Promise.all([this.headers,this.status,this.trailers]);return{method:this.method,requestHeaders:this.requestHeaders,
request:this.request,headers:headers,status:status,trailers:trailers}})}}}),56892:(function(__unused_webpack_module,exports,__webpack_require__){Object.defineProperty(exports,"__esModule",{value:!0})
;exports.ServiceType=void 0;const reflection_info_1=__webpack_require__(62496);exports.ServiceType=class{constructor(typeName,methods,options){this.typeName=typeName
;this.methods=methods.map(i=>reflection_info_1.normalizeMethodInfo(i,this));this.options=null!=options?options:{}}}}),79122:(function(__unused_webpack_module,exports,__webpack_require__){
var __awaiter=this&&this.__awaiter||function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve){resolve(value)})}
return new(P||(P=Promise))(function(resolve,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator.throw(value))}catch(e){
reject(e)}}function step(result){result.done?resolve(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})}
;Object.defineProperty(exports,"__esModule",{value:!0});exports.TestTransport=void 0
;const rpc_error_1=__webpack_require__(78636),runtime_1=__webpack_require__(68886),rpc_output_stream_1=__webpack_require__(72726),rpc_options_1=__webpack_require__(28576),unary_call_1=__webpack_require__(29288),server_streaming_call_1=__webpack_require__(46173),client_streaming_call_1=__webpack_require__(37889),duplex_streaming_call_1=__webpack_require__(36826)
;class TestTransport{constructor(data){this.suppressUncaughtRejections=!0;this.headerDelay=10;this.responseDelay=50;this.betweenResponseDelay=10;this.afterResponseDelay=10;this.data=null!=data?data:{}
}get sentMessages(){if(this.lastInput instanceof TestInputStream)return this.lastInput.sent;else if("object"==typeof this.lastInput)return[this.lastInput.single];return[]}get sendComplete(){
if(this.lastInput instanceof TestInputStream)return this.lastInput.completed;else if("object"==typeof this.lastInput)return!0;return!1}promiseHeaders(){var _a
;const headers=null!==(_a=this.data.headers)&&void 0!==_a?_a:TestTransport.defaultHeaders;return headers instanceof rpc_error_1.RpcError?Promise.reject(headers):Promise.resolve(headers)}
promiseSingleResponse(method){if(this.data.response instanceof rpc_error_1.RpcError)return Promise.reject(this.data.response);let r;if(Array.isArray(this.data.response)){
runtime_1.assert(this.data.response.length>0);r=this.data.response[0]}else if(void 0!==this.data.response)r=this.data.response;else r=method.O.create();runtime_1.assert(method.O.is(r))
;return Promise.resolve(r)}streamResponses(method,stream,abort){return __awaiter(this,void 0,void 0,function*(){const messages=[]
;if(void 0===this.data.response)messages.push(method.O.create());else if(Array.isArray(this.data.response))for(let msg of this.data.response){runtime_1.assert(method.O.is(msg));messages.push(msg)
}else if(!(this.data.response instanceof rpc_error_1.RpcError)){runtime_1.assert(method.O.is(this.data.response));messages.push(this.data.response)}try{yield delay(this.responseDelay,abort)(void 0)
}catch(error){stream.notifyError(error);return}if(this.data.response instanceof rpc_error_1.RpcError){stream.notifyError(this.data.response);return}for(let msg of messages){stream.notifyMessage(msg)
;try{yield delay(this.betweenResponseDelay,abort)(void 0)}catch(error){stream.notifyError(error);return}}if(this.data.status instanceof rpc_error_1.RpcError){stream.notifyError(this.data.status)
;return}if(this.data.trailers instanceof rpc_error_1.RpcError){stream.notifyError(this.data.trailers);return}stream.notifyComplete()})}promiseStatus(){var _a
;const status=null!==(_a=this.data.status)&&void 0!==_a?_a:TestTransport.defaultStatus;return status instanceof rpc_error_1.RpcError?Promise.reject(status):Promise.resolve(status)}promiseTrailers(){
var _a;const trailers=null!==(_a=this.data.trailers)&&void 0!==_a?_a:TestTransport.defaultTrailers;return trailers instanceof rpc_error_1.RpcError?Promise.reject(trailers):Promise.resolve(trailers)}
maybeSuppressUncaught(...promise){if(this.suppressUncaughtRejections)for(let p of promise)p.catch(()=>{})}mergeOptions(options){return rpc_options_1.mergeRpcOptions({},options)}
unary(method,input,options){var _a
;const requestHeaders=null!==(_a=options.meta)&&void 0!==_a?_a:{},headersPromise=this.promiseHeaders().then(delay(this.headerDelay,options.abort)),responsePromise=headersPromise.catch(_=>{}).then(delay(this.responseDelay,options.abort)).then(_=>this.promiseSingleResponse(method)),statusPromise=responsePromise.catch(_=>{}).then(delay(this.afterResponseDelay,options.abort)).then(_=>this.promiseStatus()),trailersPromise=responsePromise.catch(_=>{}).then(delay(this.afterResponseDelay,options.abort)).then(_=>this.promiseTrailers())
;this.maybeSuppressUncaught(statusPromise,trailersPromise);this.lastInput={single:input}
;return new unary_call_1.UnaryCall(method,requestHeaders,input,headersPromise,responsePromise,statusPromise,trailersPromise)}serverStreaming(method,input,options){var _a
;const requestHeaders=null!==(_a=options.meta)&&void 0!==_a?_a:{},headersPromise=this.promiseHeaders().then(delay(this.headerDelay,options.abort)),outputStream=new rpc_output_stream_1.RpcOutputStreamController,responseStreamClosedPromise=headersPromise.then(delay(this.responseDelay,options.abort)).catch(()=>{}).then(()=>this.streamResponses(method,outputStream,options.abort)).then(delay(this.afterResponseDelay,options.abort)),statusPromise=responseStreamClosedPromise.then(()=>this.promiseStatus()),trailersPromise=responseStreamClosedPromise.then(()=>this.promiseTrailers())
;this.maybeSuppressUncaught(statusPromise,trailersPromise);this.lastInput={single:input}
;return new server_streaming_call_1.ServerStreamingCall(method,requestHeaders,input,headersPromise,outputStream,statusPromise,trailersPromise)}clientStreaming(method,options){var _a
;const requestHeaders=null!==(_a=options.meta)&&void 0!==_a?_a:{},headersPromise=this.promiseHeaders().then(delay(this.headerDelay,options.abort)),responsePromise=headersPromise.catch(_=>{}).then(delay(this.responseDelay,options.abort)).then(_=>this.promiseSingleResponse(method)),statusPromise=responsePromise.catch(_=>{}).then(delay(this.afterResponseDelay,options.abort)).then(_=>this.promiseStatus()),trailersPromise=responsePromise.catch(_=>{}).then(delay(this.afterResponseDelay,options.abort)).then(_=>this.promiseTrailers())
;this.maybeSuppressUncaught(statusPromise,trailersPromise);this.lastInput=new TestInputStream(this.data,options.abort)
;return new client_streaming_call_1.ClientStreamingCall(method,requestHeaders,this.lastInput,headersPromise,responsePromise,statusPromise,trailersPromise)}duplex(method,options){var _a
;const requestHeaders=null!==(_a=options.meta)&&void 0!==_a?_a:{},headersPromise=this.promiseHeaders().then(delay(this.headerDelay,options.abort)),outputStream=new rpc_output_stream_1.RpcOutputStreamController,responseStreamClosedPromise=headersPromise.then(delay(this.responseDelay,options.abort)).catch(()=>{}).then(()=>this.streamResponses(method,outputStream,options.abort)).then(delay(this.afterResponseDelay,options.abort)),statusPromise=responseStreamClosedPromise.then(()=>this.promiseStatus()),trailersPromise=responseStreamClosedPromise.then(()=>this.promiseTrailers())
;this.maybeSuppressUncaught(statusPromise,trailersPromise);this.lastInput=new TestInputStream(this.data,options.abort)
;return new duplex_streaming_call_1.DuplexStreamingCall(method,requestHeaders,this.lastInput,headersPromise,outputStream,statusPromise,trailersPromise)}}exports.TestTransport=TestTransport
;TestTransport.defaultHeaders={responseHeader:"test"};TestTransport.defaultStatus={code:"OK",detail:"all good"};TestTransport.defaultTrailers={responseTrailer:"test"};function delay(ms,abort){
return v=>new Promise((resolve,reject)=>{if(null==abort?void 0:abort.aborted)reject(new rpc_error_1.RpcError("user cancel","CANCELLED"));else{const id=setTimeout(()=>resolve(v),ms)
;if(abort)abort.addEventListener("abort",ev=>{clearTimeout(id);reject(new rpc_error_1.RpcError("user cancel","CANCELLED"))})}})}class TestInputStream{constructor(data,abort){this._completed=!1
;this._sent=[];this.data=data;this.abort=abort}get sent(){return this._sent}get completed(){return this._completed}send(message){
if(this.data.inputMessage instanceof rpc_error_1.RpcError)return Promise.reject(this.data.inputMessage);const delayMs=void 0===this.data.inputMessage?10:this.data.inputMessage
;return Promise.resolve(void 0).then(()=>{this._sent.push(message)}).then(delay(delayMs,this.abort))}complete(){
if(this.data.inputComplete instanceof rpc_error_1.RpcError)return Promise.reject(this.data.inputComplete);const delayMs=void 0===this.data.inputComplete?10:this.data.inputComplete
;return Promise.resolve(void 0).then(()=>{this._completed=!0}).then(delay(delayMs,this.abort))}}}),29288:(function(__unused_webpack_module,exports){
var __awaiter=this&&this.__awaiter||function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve){resolve(value)})}
return new(P||(P=Promise))(function(resolve,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator.throw(value))}catch(e){
reject(e)}}function step(result){result.done?resolve(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})}
;Object.defineProperty(exports,"__esModule",{value:!0});exports.UnaryCall=void 0;exports.UnaryCall=class{constructor(method,requestHeaders,request,headers,response,status,trailers){this.method=method
;this.requestHeaders=requestHeaders;this.request=request;this.headers=headers;this.response=response;this.status=status;this.trailers=trailers}then(onfulfilled,onrejected){
return this.promiseFinished().then(value=>onfulfilled?Promise.resolve(onfulfilled(value)):value,reason=>onrejected?Promise.resolve(onrejected(reason)):Promise.reject(reason))}promiseFinished(){
return __awaiter(this,void 0,void 0,function*(){let[headers,response,status,trailers]=yield Promise.all([this.headers,this.response,this.status,this.trailers]);return{method:this.method,
requestHeaders:this.requestHeaders,request:this.request,headers:headers,response:response,status:status,trailers:trailers}})}}}),8602:(function(__unused_webpack_module,exports){
Object.defineProperty(exports,"__esModule",{value:!0});exports.assertFloat32=exports.assertUInt32=exports.assertInt32=exports.assertNever=exports.assert=void 0;exports.assert=function(condition,msg){
if(!condition)throw new Error(msg)};exports.assertNever=function(value,msg){throw new Error(null!=msg?msg:"Unexpected object: "+value)};exports.assertInt32=function(arg){
if("number"!=typeof arg)throw new Error("invalid int 32: "+typeof arg);if(!Number.isInteger(arg)||arg>2147483647||arg<-2147483648)throw new Error("invalid int 32: "+arg)}
;exports.assertUInt32=function(arg){if("number"!=typeof arg)throw new Error("invalid uint 32: "+typeof arg);if(!Number.isInteger(arg)||arg>4294967295||arg<0)throw new Error("invalid uint 32: "+arg)}
;exports.assertFloat32=function(arg){if("number"!=typeof arg)throw new Error("invalid float 32: "+typeof arg);if(!Number.isFinite(arg))return
;if(arg>34028234663852886e22||arg<-34028234663852886e22)throw new Error("invalid float 32: "+arg)}}),26335:(function(__unused_webpack_module,exports){Object.defineProperty(exports,"__esModule",{value:!0
});exports.base64encode=exports.base64decode=void 0;let encTable="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".split(""),decTable=[]
;for(let i=0;i<encTable.length;i++)decTable[encTable[i].charCodeAt(0)]=i;decTable["-".charCodeAt(0)]=encTable.indexOf("+");decTable["_".charCodeAt(0)]=encTable.indexOf("/")
;exports.base64decode=function(base64Str){let es=3*base64Str.length/4;if("="==base64Str[base64Str.length-2])es-=2;else if("="==base64Str[base64Str.length-1])es-=1
;let b,bytes=new Uint8Array(es),bytePos=0,groupPos=0,p=0;for(let i=0;i<base64Str.length;i++){b=decTable[base64Str.charCodeAt(i)];if(void 0===b)switch(base64Str[i]){case"=":groupPos=0;case"\n":
case"\r":case"\t":case" ":continue;default:throw Error("invalid base64 string.")}switch(groupPos){case 0:p=b;groupPos=1;break;case 1:bytes[bytePos++]=p<<2|(48&b)>>4;p=b;groupPos=2;break;case 2:
bytes[bytePos++]=(15&p)<<4|(60&b)>>2;p=b;groupPos=3;break;case 3:bytes[bytePos++]=(3&p)<<6|b;groupPos=0}}if(1==groupPos)throw Error("invalid base64 string.");return bytes.subarray(0,bytePos)}
;exports.base64encode=function(bytes){let b,base64="",groupPos=0,p=0;for(let i=0;i<bytes.length;i++){b=bytes[i];switch(groupPos){case 0:base64+=encTable[b>>2];p=(3&b)<<4;groupPos=1;break;case 1:
base64+=encTable[p|b>>4];p=(15&b)<<2;groupPos=2;break;case 2:base64+=encTable[p|b>>6];base64+=encTable[63&b];groupPos=0}}if(groupPos){base64+=encTable[p];base64+="=";if(1==groupPos)base64+="="}
return base64}}),54816:(function(__unused_webpack_module,exports){Object.defineProperty(exports,"__esModule",{value:!0});exports.WireType=exports.mergeBinaryOptions=exports.UnknownFieldHandler=void 0
;!function(UnknownFieldHandler){UnknownFieldHandler.symbol=Symbol.for("protobuf-ts/unknown");UnknownFieldHandler.onRead=(typeName,message,fieldNo,wireType,data)=>{
(is(message)?message[UnknownFieldHandler.symbol]:message[UnknownFieldHandler.symbol]=[]).push({no:fieldNo,wireType:wireType,data:data})};UnknownFieldHandler.onWrite=(typeName,message,writer)=>{
for(let{no:no,wireType:wireType,data:data}of UnknownFieldHandler.list(message))writer.tag(no,wireType).raw(data)};UnknownFieldHandler.list=(message,fieldNo)=>{if(is(message)){
let all=message[UnknownFieldHandler.symbol];return fieldNo?all.filter(uf=>uf.no==fieldNo):all}return[]}
;UnknownFieldHandler.last=(message,fieldNo)=>UnknownFieldHandler.list(message,fieldNo).slice(-1)[0];const is=message=>message&&Array.isArray(message[UnknownFieldHandler.symbol])
}(exports.UnknownFieldHandler||(exports.UnknownFieldHandler={}));exports.mergeBinaryOptions=function(a,b){return Object.assign(Object.assign({},a),b)};!function(WireType){
WireType[WireType.Varint=0]="Varint";WireType[WireType.Bit64=1]="Bit64";WireType[WireType.LengthDelimited=2]="LengthDelimited";WireType[WireType.StartGroup=3]="StartGroup"
;WireType[WireType.EndGroup=4]="EndGroup";WireType[WireType.Bit32=5]="Bit32"}(exports.WireType||(exports.WireType={}))}),92889:(function(__unused_webpack_module,exports,__webpack_require__){
Object.defineProperty(exports,"__esModule",{value:!0});exports.BinaryReader=exports.binaryReadOptions=void 0
;const binary_format_contract_1=__webpack_require__(54816),pb_long_1=__webpack_require__(61753),goog_varint_1=__webpack_require__(93223),defaultsRead={readUnknownField:!0,
readerFactory:bytes=>new BinaryReader(bytes)};exports.binaryReadOptions=function(options){return options?Object.assign(Object.assign({},defaultsRead),options):defaultsRead};class BinaryReader{
constructor(buf,textDecoder){this.varint64=goog_varint_1.varint64read;this.uint32=goog_varint_1.varint32read;this.buf=buf;this.len=buf.length;this.pos=0
;this.view=new DataView(buf.buffer,buf.byteOffset,buf.byteLength);this.textDecoder=null!=textDecoder?textDecoder:new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0})}tag(){
let tag=this.uint32(),fieldNo=tag>>>3,wireType=7&tag;if(fieldNo<=0||wireType<0||wireType>5)throw new Error("illegal tag: field no "+fieldNo+" wire type "+wireType);return[fieldNo,wireType]}
skip(wireType){let start=this.pos;switch(wireType){case binary_format_contract_1.WireType.Varint:for(;128&this.buf[this.pos++];);break;case binary_format_contract_1.WireType.Bit64:this.pos+=4
;case binary_format_contract_1.WireType.Bit32:this.pos+=4;break;case binary_format_contract_1.WireType.LengthDelimited:let len=this.uint32();this.pos+=len;break
;case binary_format_contract_1.WireType.StartGroup:let t;for(;(t=this.tag()[1])!==binary_format_contract_1.WireType.EndGroup;)this.skip(t);break;default:
throw new Error("cant skip wire type "+wireType)}this.assertBounds();return this.buf.subarray(start,this.pos)}assertBounds(){if(this.pos>this.len)throw new RangeError("premature EOF")}int32(){
return 0|this.uint32()}sint32(){let zze=this.uint32();return zze>>>1^-(1&zze)}int64(){return new pb_long_1.PbLong(...this.varint64())}uint64(){return new pb_long_1.PbULong(...this.varint64())}
sint64(){let[lo,hi]=this.varint64(),s=-(1&lo);lo=(lo>>>1|(1&hi)<<31)^s;hi=hi>>>1^s;return new pb_long_1.PbLong(lo,hi)}bool(){let[lo,hi]=this.varint64();return 0!==lo||0!==hi}fixed32(){
return this.view.getUint32((this.pos+=4)-4,!0)}sfixed32(){return this.view.getInt32((this.pos+=4)-4,!0)}fixed64(){return new pb_long_1.PbULong(this.sfixed32(),this.sfixed32())}sfixed64(){
return new pb_long_1.PbLong(this.sfixed32(),this.sfixed32())}float(){return this.view.getFloat32((this.pos+=4)-4,!0)}double(){return this.view.getFloat64((this.pos+=8)-8,!0)}bytes(){
let len=this.uint32(),start=this.pos;this.pos+=len;this.assertBounds();return this.buf.subarray(start,start+len)}string(){return this.textDecoder.decode(this.bytes())}}
exports.BinaryReader=BinaryReader}),23957:(function(__unused_webpack_module,exports,__webpack_require__){Object.defineProperty(exports,"__esModule",{value:!0})
;exports.BinaryWriter=exports.binaryWriteOptions=void 0;const pb_long_1=__webpack_require__(61753),goog_varint_1=__webpack_require__(93223),assert_1=__webpack_require__(8602),defaultsWrite={
writeUnknownFields:!0,writerFactory:()=>new BinaryWriter};exports.binaryWriteOptions=function(options){return options?Object.assign(Object.assign({},defaultsWrite),options):defaultsWrite}
;class BinaryWriter{constructor(textEncoder){this.stack=[];this.textEncoder=null!=textEncoder?textEncoder:new TextEncoder;this.chunks=[];this.buf=[]}finish(){this.chunks.push(new Uint8Array(this.buf))
;let len=0;for(let i=0;i<this.chunks.length;i++)len+=this.chunks[i].length;let bytes=new Uint8Array(len),offset=0;for(let i=0;i<this.chunks.length;i++){bytes.set(this.chunks[i],offset)
;offset+=this.chunks[i].length}this.chunks=[];return bytes}fork(){this.stack.push({chunks:this.chunks,buf:this.buf});this.chunks=[];this.buf=[];return this}join(){
let chunk=this.finish(),prev=this.stack.pop();if(!prev)throw new Error("invalid state, fork stack empty");this.chunks=prev.chunks;this.buf=prev.buf;this.uint32(chunk.byteLength);return this.raw(chunk)
}tag(fieldNo,type){return this.uint32((fieldNo<<3|type)>>>0)}raw(chunk){if(this.buf.length){this.chunks.push(new Uint8Array(this.buf));this.buf=[]}this.chunks.push(chunk);return this}uint32(value){
assert_1.assertUInt32(value);for(;value>127;){this.buf.push(127&value|128);value>>>=7}this.buf.push(value);return this}int32(value){assert_1.assertInt32(value)
;goog_varint_1.varint32write(value,this.buf);return this}bool(value){this.buf.push(value?1:0);return this}bytes(value){this.uint32(value.byteLength);return this.raw(value)}string(value){
let chunk=this.textEncoder.encode(value);this.uint32(chunk.byteLength);return this.raw(chunk)}float(value){assert_1.assertFloat32(value);let chunk=new Uint8Array(4)
;new DataView(chunk.buffer).setFloat32(0,value,!0);return this.raw(chunk)}double(value){let chunk=new Uint8Array(8);new DataView(chunk.buffer).setFloat64(0,value,!0);return this.raw(chunk)}
fixed32(value){assert_1.assertUInt32(value);let chunk=new Uint8Array(4);new DataView(chunk.buffer).setUint32(0,value,!0);return this.raw(chunk)}sfixed32(value){assert_1.assertInt32(value)
;let chunk=new Uint8Array(4);new DataView(chunk.buffer).setInt32(0,value,!0);return this.raw(chunk)}sint32(value){assert_1.assertInt32(value);value=(value<<1^value>>31)>>>0
;goog_varint_1.varint32write(value,this.buf);return this}sfixed64(value){let chunk=new Uint8Array(8),view=new DataView(chunk.buffer),long=pb_long_1.PbLong.from(value);view.setInt32(0,long.lo,!0)
;view.setInt32(4,long.hi,!0);return this.raw(chunk)}fixed64(value){let chunk=new Uint8Array(8),view=new DataView(chunk.buffer),long=pb_long_1.PbULong.from(value);view.setInt32(0,long.lo,!0)
;view.setInt32(4,long.hi,!0);return this.raw(chunk)}int64(value){let long=pb_long_1.PbLong.from(value);goog_varint_1.varint64write(long.lo,long.hi,this.buf);return this}sint64(value){
let long=pb_long_1.PbLong.from(value),sign=long.hi>>31,lo=long.lo<<1^sign,hi=(long.hi<<1|long.lo>>>31)^sign;goog_varint_1.varint64write(lo,hi,this.buf);return this}uint64(value){
let long=pb_long_1.PbULong.from(value);goog_varint_1.varint64write(long.lo,long.hi,this.buf);return this}}exports.BinaryWriter=BinaryWriter}),70257:(function(__unused_webpack_module,exports){
Object.defineProperty(exports,"__esModule",{value:!0});exports.listEnumNumbers=exports.listEnumNames=exports.listEnumValues=exports.isEnumObject=void 0;function isEnumObject(arg){
if("object"!=typeof arg||null===arg)return!1;if(!arg.hasOwnProperty(0))return!1;for(let k of Object.keys(arg)){let num=parseInt(k);if(!Number.isNaN(num)){let nam=arg[num];if(void 0===nam)return!1
;if(arg[nam]!==num)return!1}else{let num=arg[k];if(void 0===num)return!1;if("number"!=typeof num)return!1;if(void 0===arg[num])return!1}}return!0}exports.isEnumObject=isEnumObject
;function listEnumValues(enumObject){if(!isEnumObject(enumObject))throw new Error("not a typescript enum object");let values=[]
;for(let[name,number]of Object.entries(enumObject))if("number"==typeof number)values.push({name:name,number:number});return values}exports.listEnumValues=listEnumValues
;exports.listEnumNames=function(enumObject){return listEnumValues(enumObject).map(val=>val.name)};exports.listEnumNumbers=function(enumObject){
return listEnumValues(enumObject).map(val=>val.number).filter((num,index,arr)=>arr.indexOf(num)==index)}}),93223:(function(__unused_webpack_module,exports){Object.defineProperty(exports,"__esModule",{
value:!0});exports.varint32read=exports.varint32write=exports.int64toString=exports.int64fromString=exports.varint64write=exports.varint64read=void 0;exports.varint64read=function(){
let lowBits=0,highBits=0;for(let shift=0;shift<28;shift+=7){let b=this.buf[this.pos++];lowBits|=(127&b)<<shift;if(!(128&b)){this.assertBounds();return[lowBits,highBits]}}
let middleByte=this.buf[this.pos++];lowBits|=(15&middleByte)<<28;highBits=(112&middleByte)>>4;if(!(128&middleByte)){this.assertBounds();return[lowBits,highBits]}for(let shift=3;shift<=31;shift+=7){
let b=this.buf[this.pos++];highBits|=(127&b)<<shift;if(!(128&b)){this.assertBounds();return[lowBits,highBits]}}throw new Error("invalid varint")};exports.varint64write=function(lo,hi,bytes){
for(let i=0;i<28;i+=7){const shift=lo>>>i,hasNext=!(shift>>>7==0&&0==hi),byte=255&(hasNext?128|shift:shift);bytes.push(byte);if(!hasNext)return}
const splitBits=lo>>>28&15|(7&hi)<<4,hasMoreBits=!!(hi>>3);bytes.push(255&(hasMoreBits?128|splitBits:splitBits));if(!hasMoreBits)return;for(let i=3;i<31;i+=7){
const shift=hi>>>i,hasNext=!(shift>>>7==0),byte=255&(hasNext?128|shift:shift);bytes.push(byte);if(!hasNext)return}bytes.push(hi>>>31&1)};exports.int64fromString=function(dec){let minus="-"==dec[0]
;if(minus)dec=dec.slice(1);let lowBits=0,highBits=0;function add1e6digit(begin,end){const digit1e6=Number(dec.slice(begin,end));highBits*=1e6;lowBits=1e6*lowBits+digit1e6;if(lowBits>=4294967296){
highBits+=lowBits/4294967296|0;lowBits%=4294967296}}add1e6digit(-24,-18);add1e6digit(-18,-12);add1e6digit(-12,-6);add1e6digit(-6);return[minus,lowBits,highBits]}
;exports.int64toString=function(bitsLow,bitsHigh){if(bitsHigh>>>0<=2097151)return""+(4294967296*bitsHigh+(bitsLow>>>0))
;let mid=(bitsLow>>>24|bitsHigh<<8)>>>0&16777215,high=bitsHigh>>16&65535,digitA=(16777215&bitsLow)+6777216*mid+6710656*high,digitB=mid+8147497*high,digitC=2*high,base=1e7;if(digitA>=base){
digitB+=Math.floor(digitA/base);digitA%=base}if(digitB>=base){digitC+=Math.floor(digitB/base);digitB%=base}function decimalFrom1e7(digit1e7,needLeadingZeros){let partial=digit1e7?String(digit1e7):""
;if(needLeadingZeros)return"0000000".slice(partial.length)+partial;return partial}return decimalFrom1e7(digitC,0)+decimalFrom1e7(digitB,digitC)+decimalFrom1e7(digitA,1)}
;exports.varint32write=function(value,bytes){if(value>=0){for(;value>127;){bytes.push(127&value|128);value>>>=7}bytes.push(value)}else{for(let i=0;i<9;i++){bytes.push(127&value|128);value>>=7}
bytes.push(1)}};exports.varint32read=function(){let b=this.buf[this.pos++],result=127&b;if(!(128&b)){this.assertBounds();return result}b=this.buf[this.pos++];result|=(127&b)<<7;if(!(128&b)){
this.assertBounds();return result}b=this.buf[this.pos++];result|=(127&b)<<14;if(!(128&b)){this.assertBounds();return result}b=this.buf[this.pos++];result|=(127&b)<<21;if(!(128&b)){this.assertBounds()
;return result}b=this.buf[this.pos++];result|=(15&b)<<28;for(let readBytes=5;128&b&&readBytes<10;readBytes++)b=this.buf[this.pos++];if(128&b)throw new Error("invalid varint");this.assertBounds()
;return result>>>0}}),68886:(function(__unused_webpack_module,exports,__webpack_require__){Object.defineProperty(exports,"__esModule",{value:!0});var json_typings_1=__webpack_require__(49999)
;Object.defineProperty(exports,"typeofJsonValue",{enumerable:!0,get:function(){return json_typings_1.typeofJsonValue}});Object.defineProperty(exports,"isJsonObject",{enumerable:!0,get:function(){
return json_typings_1.isJsonObject}});var base64_1=__webpack_require__(26335);Object.defineProperty(exports,"base64decode",{enumerable:!0,get:function(){return base64_1.base64decode}})
;Object.defineProperty(exports,"base64encode",{enumerable:!0,get:function(){return base64_1.base64encode}});var protobufjs_utf8_1=__webpack_require__(58950);Object.defineProperty(exports,"utf8read",{
enumerable:!0,get:function(){return protobufjs_utf8_1.utf8read}});var binary_format_contract_1=__webpack_require__(54816);Object.defineProperty(exports,"WireType",{enumerable:!0,get:function(){
return binary_format_contract_1.WireType}});Object.defineProperty(exports,"mergeBinaryOptions",{enumerable:!0,get:function(){return binary_format_contract_1.mergeBinaryOptions}})
;Object.defineProperty(exports,"UnknownFieldHandler",{enumerable:!0,get:function(){return binary_format_contract_1.UnknownFieldHandler}});var binary_reader_1=__webpack_require__(92889)
;Object.defineProperty(exports,"BinaryReader",{enumerable:!0,get:function(){return binary_reader_1.BinaryReader}});Object.defineProperty(exports,"binaryReadOptions",{enumerable:!0,get:function(){
return binary_reader_1.binaryReadOptions}});var binary_writer_1=__webpack_require__(23957);Object.defineProperty(exports,"BinaryWriter",{enumerable:!0,get:function(){
return binary_writer_1.BinaryWriter}});Object.defineProperty(exports,"binaryWriteOptions",{enumerable:!0,get:function(){return binary_writer_1.binaryWriteOptions}})
;var pb_long_1=__webpack_require__(61753);Object.defineProperty(exports,"PbLong",{enumerable:!0,get:function(){return pb_long_1.PbLong}});Object.defineProperty(exports,"PbULong",{enumerable:!0,
get:function(){return pb_long_1.PbULong}});var json_format_contract_1=__webpack_require__(29367);Object.defineProperty(exports,"jsonReadOptions",{enumerable:!0,get:function(){
return json_format_contract_1.jsonReadOptions}});Object.defineProperty(exports,"jsonWriteOptions",{enumerable:!0,get:function(){return json_format_contract_1.jsonWriteOptions}})
;Object.defineProperty(exports,"mergeJsonOptions",{enumerable:!0,get:function(){return json_format_contract_1.mergeJsonOptions}});var message_type_contract_1=__webpack_require__(43785)
;Object.defineProperty(exports,"MESSAGE_TYPE",{enumerable:!0,get:function(){return message_type_contract_1.MESSAGE_TYPE}});var message_type_1=__webpack_require__(15106)
;Object.defineProperty(exports,"MessageType",{enumerable:!0,get:function(){return message_type_1.MessageType}});var reflection_info_1=__webpack_require__(67910)
;Object.defineProperty(exports,"ScalarType",{enumerable:!0,get:function(){return reflection_info_1.ScalarType}});Object.defineProperty(exports,"LongType",{enumerable:!0,get:function(){
return reflection_info_1.LongType}});Object.defineProperty(exports,"RepeatType",{enumerable:!0,get:function(){return reflection_info_1.RepeatType}})
;Object.defineProperty(exports,"normalizeFieldInfo",{enumerable:!0,get:function(){return reflection_info_1.normalizeFieldInfo}});Object.defineProperty(exports,"readFieldOptions",{enumerable:!0,
get:function(){return reflection_info_1.readFieldOptions}});Object.defineProperty(exports,"readFieldOption",{enumerable:!0,get:function(){return reflection_info_1.readFieldOption}})
;Object.defineProperty(exports,"readMessageOption",{enumerable:!0,get:function(){return reflection_info_1.readMessageOption}});var reflection_type_check_1=__webpack_require__(25167)
;Object.defineProperty(exports,"ReflectionTypeCheck",{enumerable:!0,get:function(){return reflection_type_check_1.ReflectionTypeCheck}});var reflection_create_1=__webpack_require__(75726)
;Object.defineProperty(exports,"reflectionCreate",{enumerable:!0,get:function(){return reflection_create_1.reflectionCreate}});var reflection_scalar_default_1=__webpack_require__(19526)
;Object.defineProperty(exports,"reflectionScalarDefault",{enumerable:!0,get:function(){return reflection_scalar_default_1.reflectionScalarDefault}})
;var reflection_merge_partial_1=__webpack_require__(98044);Object.defineProperty(exports,"reflectionMergePartial",{enumerable:!0,get:function(){return reflection_merge_partial_1.reflectionMergePartial
}});var reflection_equals_1=__webpack_require__(4827);Object.defineProperty(exports,"reflectionEquals",{enumerable:!0,get:function(){return reflection_equals_1.reflectionEquals}})
;var reflection_binary_reader_1=__webpack_require__(89611);Object.defineProperty(exports,"ReflectionBinaryReader",{enumerable:!0,get:function(){return reflection_binary_reader_1.ReflectionBinaryReader
}});var reflection_binary_writer_1=__webpack_require__(66907);Object.defineProperty(exports,"ReflectionBinaryWriter",{enumerable:!0,get:function(){
return reflection_binary_writer_1.ReflectionBinaryWriter}});var reflection_json_reader_1=__webpack_require__(46790);Object.defineProperty(exports,"ReflectionJsonReader",{enumerable:!0,get:function(){
return reflection_json_reader_1.ReflectionJsonReader}});var reflection_json_writer_1=__webpack_require__(11094);Object.defineProperty(exports,"ReflectionJsonWriter",{enumerable:!0,get:function(){
return reflection_json_writer_1.ReflectionJsonWriter}});var reflection_contains_message_type_1=__webpack_require__(59946);Object.defineProperty(exports,"containsMessageType",{enumerable:!0,
get:function(){return reflection_contains_message_type_1.containsMessageType}});var oneof_1=__webpack_require__(18063);Object.defineProperty(exports,"isOneofGroup",{enumerable:!0,get:function(){
return oneof_1.isOneofGroup}});Object.defineProperty(exports,"setOneofValue",{enumerable:!0,get:function(){return oneof_1.setOneofValue}});Object.defineProperty(exports,"getOneofValue",{enumerable:!0,
get:function(){return oneof_1.getOneofValue}});Object.defineProperty(exports,"clearOneofValue",{enumerable:!0,get:function(){return oneof_1.clearOneofValue}})
;Object.defineProperty(exports,"getSelectedOneofValue",{enumerable:!0,get:function(){return oneof_1.getSelectedOneofValue}});var enum_object_1=__webpack_require__(70257)
;Object.defineProperty(exports,"listEnumValues",{enumerable:!0,get:function(){return enum_object_1.listEnumValues}});Object.defineProperty(exports,"listEnumNames",{enumerable:!0,get:function(){
return enum_object_1.listEnumNames}});Object.defineProperty(exports,"listEnumNumbers",{enumerable:!0,get:function(){return enum_object_1.listEnumNumbers}})
;Object.defineProperty(exports,"isEnumObject",{enumerable:!0,get:function(){return enum_object_1.isEnumObject}});var lower_camel_case_1=__webpack_require__(4073)
;Object.defineProperty(exports,"lowerCamelCase",{enumerable:!0,get:function(){return lower_camel_case_1.lowerCamelCase}});var assert_1=__webpack_require__(8602)
;Object.defineProperty(exports,"assert",{enumerable:!0,get:function(){return assert_1.assert}});Object.defineProperty(exports,"assertNever",{enumerable:!0,get:function(){return assert_1.assertNever}})
;Object.defineProperty(exports,"assertInt32",{enumerable:!0,get:function(){return assert_1.assertInt32}});Object.defineProperty(exports,"assertUInt32",{enumerable:!0,get:function(){
return assert_1.assertUInt32}});Object.defineProperty(exports,"assertFloat32",{enumerable:!0,get:function(){return assert_1.assertFloat32}})}),29367:(function(__unused_webpack_module,exports){
Object.defineProperty(exports,"__esModule",{value:!0});exports.mergeJsonOptions=exports.jsonWriteOptions=exports.jsonReadOptions=void 0;const defaultsWrite={emitDefaultValues:!1,enumAsInteger:!1,
useProtoFieldName:!1,prettySpaces:0},defaultsRead={ignoreUnknownFields:!1};exports.jsonReadOptions=function(options){return options?Object.assign(Object.assign({},defaultsRead),options):defaultsRead}
;exports.jsonWriteOptions=function(options){return options?Object.assign(Object.assign({},defaultsWrite),options):defaultsWrite};exports.mergeJsonOptions=function(a,b){var _a,_b
;let c=Object.assign(Object.assign({},a),b);c.typeRegistry=[...null!==(_a=null==a?void 0:a.typeRegistry)&&void 0!==_a?_a:[],...null!==(_b=null==b?void 0:b.typeRegistry)&&void 0!==_b?_b:[]];return c}}),
49999:(function(__unused_webpack_module,exports){Object.defineProperty(exports,"__esModule",{value:!0});exports.isJsonObject=exports.typeofJsonValue=void 0;exports.typeofJsonValue=function(value){
let t=typeof value;if("object"==t){if(Array.isArray(value))return"array";if(null===value)return"null"}return t};exports.isJsonObject=function(value){
return null!==value&&"object"==typeof value&&!Array.isArray(value)}}),4073:(function(__unused_webpack_module,exports){Object.defineProperty(exports,"__esModule",{value:!0});exports.lowerCamelCase=void 0
;exports.lowerCamelCase=function(snakeCase){let capNext=!1;const sb=[];for(let i=0;i<snakeCase.length;i++){let next=snakeCase.charAt(i);if("_"==next)capNext=!0;else if(/\d/.test(next)){sb.push(next)
;capNext=!0}else if(capNext){sb.push(next.toUpperCase());capNext=!1}else if(0==i)sb.push(next.toLowerCase());else sb.push(next)}return sb.join("")}}),43785:(function(__unused_webpack_module,exports){
Object.defineProperty(exports,"__esModule",{value:!0});exports.MESSAGE_TYPE=void 0;exports.MESSAGE_TYPE=Symbol.for("protobuf-ts/message-type")}),
15106:(function(__unused_webpack_module,exports,__webpack_require__){Object.defineProperty(exports,"__esModule",{value:!0});exports.MessageType=void 0
;const message_type_contract_1=__webpack_require__(43785),reflection_info_1=__webpack_require__(67910),reflection_type_check_1=__webpack_require__(25167),reflection_json_reader_1=__webpack_require__(46790),reflection_json_writer_1=__webpack_require__(11094),reflection_binary_reader_1=__webpack_require__(89611),reflection_binary_writer_1=__webpack_require__(66907),reflection_create_1=__webpack_require__(75726),reflection_merge_partial_1=__webpack_require__(98044),json_typings_1=__webpack_require__(49999),json_format_contract_1=__webpack_require__(29367),reflection_equals_1=__webpack_require__(4827),binary_writer_1=__webpack_require__(23957),binary_reader_1=__webpack_require__(92889),baseDescriptors=Object.getOwnPropertyDescriptors(Object.getPrototypeOf({})),messageTypeDescriptor=baseDescriptors[message_type_contract_1.MESSAGE_TYPE]={}
;exports.MessageType=class{constructor(name,fields,options){this.defaultCheckDepth=16;this.typeName=name;this.fields=fields.map(reflection_info_1.normalizeFieldInfo)
;this.options=null!=options?options:{};messageTypeDescriptor.value=this;this.messagePrototype=Object.create(null,baseDescriptors)
;this.refTypeCheck=new reflection_type_check_1.ReflectionTypeCheck(this);this.refJsonReader=new reflection_json_reader_1.ReflectionJsonReader(this)
;this.refJsonWriter=new reflection_json_writer_1.ReflectionJsonWriter(this);this.refBinReader=new reflection_binary_reader_1.ReflectionBinaryReader(this)
;this.refBinWriter=new reflection_binary_writer_1.ReflectionBinaryWriter(this)}create(value){let message=reflection_create_1.reflectionCreate(this)
;if(void 0!==value)reflection_merge_partial_1.reflectionMergePartial(this,message,value);return message}clone(message){let copy=this.create()
;reflection_merge_partial_1.reflectionMergePartial(this,copy,message);return copy}equals(a,b){return reflection_equals_1.reflectionEquals(this,a,b)}is(arg,depth=this.defaultCheckDepth){
return this.refTypeCheck.is(arg,depth,!1)}isAssignable(arg,depth=this.defaultCheckDepth){return this.refTypeCheck.is(arg,depth,!0)}mergePartial(target,source){
reflection_merge_partial_1.reflectionMergePartial(this,target,source)}fromBinary(data,options){let opt=binary_reader_1.binaryReadOptions(options)
;return this.internalBinaryRead(opt.readerFactory(data),data.byteLength,opt)}fromJson(json,options){return this.internalJsonRead(json,json_format_contract_1.jsonReadOptions(options))}
fromJsonString(json,options){let value=JSON.parse(json);return this.fromJson(value,options)}toJson(message,options){
return this.internalJsonWrite(message,json_format_contract_1.jsonWriteOptions(options))}toJsonString(message,options){var _a;let value=this.toJson(message,options)
;return JSON.stringify(value,null,null!==(_a=null==options?void 0:options.prettySpaces)&&void 0!==_a?_a:0)}toBinary(message,options){let opt=binary_writer_1.binaryWriteOptions(options)
;return this.internalBinaryWrite(message,opt.writerFactory(),opt).finish()}internalJsonRead(json,options,target){if(null!==json&&"object"==typeof json&&!Array.isArray(json)){
let message=null!=target?target:this.create();this.refJsonReader.read(json,message,options);return message}
throw new Error(`Unable to parse message ${this.typeName} from JSON ${json_typings_1.typeofJsonValue(json)}.`)}internalJsonWrite(message,options){return this.refJsonWriter.write(message,options)}
internalBinaryWrite(message,writer,options){this.refBinWriter.write(message,writer,options);return writer}internalBinaryRead(reader,length,options,target){let message=null!=target?target:this.create()
;this.refBinReader.read(reader,message,options,length);return message}}}),18063:(function(__unused_webpack_module,exports){Object.defineProperty(exports,"__esModule",{value:!0})
;exports.getSelectedOneofValue=exports.clearOneofValue=exports.setUnknownOneofValue=exports.setOneofValue=exports.getOneofValue=exports.isOneofGroup=void 0;exports.isOneofGroup=function(any){
if("object"!=typeof any||null===any||!any.hasOwnProperty("oneofKind"))return!1;switch(typeof any.oneofKind){case"string":if(void 0===any[any.oneofKind])return!1;return 2==Object.keys(any).length
;case"undefined":return 1==Object.keys(any).length;default:return!1}};exports.getOneofValue=function(oneof,kind){return oneof[kind]};exports.setOneofValue=function(oneof,kind,value){
if(void 0!==oneof.oneofKind)delete oneof[oneof.oneofKind];oneof.oneofKind=kind;if(void 0!==value)oneof[kind]=value};exports.setUnknownOneofValue=function(oneof,kind,value){
if(void 0!==oneof.oneofKind)delete oneof[oneof.oneofKind];oneof.oneofKind=kind;if(void 0!==value&&void 0!==kind)oneof[kind]=value};exports.clearOneofValue=function(oneof){
if(void 0!==oneof.oneofKind)delete oneof[oneof.oneofKind];oneof.oneofKind=void 0};exports.getSelectedOneofValue=function(oneof){if(void 0===oneof.oneofKind)return;return oneof[oneof.oneofKind]}}),
61753:(function(__unused_webpack_module,exports,__webpack_require__){Object.defineProperty(exports,"__esModule",{value:!0});exports.PbLong=exports.PbULong=exports.detectBi=void 0
;const goog_varint_1=__webpack_require__(93223);let BI;function detectBi(){
const dv=new DataView(new ArrayBuffer(8)),ok=void 0!==globalThis.BigInt&&"function"==typeof dv.getBigInt64&&"function"==typeof dv.getBigUint64&&"function"==typeof dv.setBigInt64&&"function"==typeof dv.setBigUint64
;BI=ok?{MIN:BigInt("-9223372036854775808"),MAX:BigInt("9223372036854775807"),UMIN:BigInt("0"),UMAX:BigInt("18446744073709551615"),C:BigInt,V:dv}:void 0}exports.detectBi=detectBi;detectBi()
;function assertBi(bi){if(!bi)throw new Error("BigInt unavailable, see https://github.com/timostamm/protobuf-ts/blob/v1.0.8/MANUAL.md#bigint-support")}const RE_DECIMAL_STR=/^-?[0-9]+$/
;class SharedPbLong{constructor(lo,hi){this.lo=0|lo;this.hi=0|hi}isZero(){return 0==this.lo&&0==this.hi}toNumber(){let result=4294967296*this.hi+(this.lo>>>0)
;if(!Number.isSafeInteger(result))throw new Error("cannot convert to safe number");return result}}class PbULong extends SharedPbLong{static from(value){if(BI)switch(typeof value){case"string":
if("0"==value)return this.ZERO;if(""==value)throw new Error("string is no integer");value=BI.C(value);case"number":if(0===value)return this.ZERO;value=BI.C(value);case"bigint":
if(!value)return this.ZERO;if(value<BI.UMIN)throw new Error("signed value for ulong");if(value>BI.UMAX)throw new Error("ulong too large");BI.V.setBigUint64(0,value,!0)
;return new PbULong(BI.V.getInt32(0,!0),BI.V.getInt32(4,!0))}else switch(typeof value){case"string":if("0"==value)return this.ZERO;value=value.trim()
;if(!RE_DECIMAL_STR.test(value))throw new Error("string is no integer");let[minus,lo,hi]=goog_varint_1.int64fromString(value);if(minus)throw new Error("signed value for ulong")
;return new PbULong(lo,hi);case"number":if(0==value)return this.ZERO;if(!Number.isSafeInteger(value))throw new Error("number is no integer");if(value<0)throw new Error("signed value for ulong")
;return new PbULong(value,value/4294967296)}throw new Error("unknown value "+typeof value)}toString(){return BI?this.toBigInt().toString():goog_varint_1.int64toString(this.lo,this.hi)}toBigInt(){
assertBi(BI);BI.V.setInt32(0,this.lo,!0);BI.V.setInt32(4,this.hi,!0);return BI.V.getBigUint64(0,!0)}}exports.PbULong=PbULong;PbULong.ZERO=new PbULong(0,0);class PbLong extends SharedPbLong{
static from(value){if(BI)switch(typeof value){case"string":if("0"==value)return this.ZERO;if(""==value)throw new Error("string is no integer");value=BI.C(value);case"number":
if(0===value)return this.ZERO;value=BI.C(value);case"bigint":if(!value)return this.ZERO;if(value<BI.MIN)throw new Error("signed long too small")
;if(value>BI.MAX)throw new Error("signed long too large");BI.V.setBigInt64(0,value,!0);return new PbLong(BI.V.getInt32(0,!0),BI.V.getInt32(4,!0))}else switch(typeof value){case"string":
if("0"==value)return this.ZERO;value=value.trim();if(!RE_DECIMAL_STR.test(value))throw new Error("string is no integer");let[minus,lo,hi]=goog_varint_1.int64fromString(value);if(minus){
if(hi>2147483648||2147483648==hi&&0!=lo)throw new Error("signed long too small")}else if(hi>=2147483648)throw new Error("signed long too large");let pbl=new PbLong(lo,hi);return minus?pbl.negate():pbl
;case"number":if(0==value)return this.ZERO;if(!Number.isSafeInteger(value))throw new Error("number is no integer")
;return value>0?new PbLong(value,value/4294967296):new PbLong(-value,-value/4294967296).negate()}throw new Error("unknown value "+typeof value)}isNegative(){return!!(2147483648&this.hi)}negate(){
let hi=~this.hi,lo=this.lo;if(lo)lo=1+~lo;else hi+=1;return new PbLong(lo,hi)}toString(){if(BI)return this.toBigInt().toString();if(this.isNegative()){let n=this.negate()
;return"-"+goog_varint_1.int64toString(n.lo,n.hi)}return goog_varint_1.int64toString(this.lo,this.hi)}toBigInt(){assertBi(BI);BI.V.setInt32(0,this.lo,!0);BI.V.setInt32(4,this.hi,!0)
;return BI.V.getBigInt64(0,!0)}}exports.PbLong=PbLong;PbLong.ZERO=new PbLong(0,0)}),58950:(function(__unused_webpack_module,exports){Object.defineProperty(exports,"__esModule",{value:!0})
;exports.utf8read=void 0;const fromCharCodes=chunk=>String.fromCharCode.apply(String,chunk);exports.utf8read=function(bytes){if(bytes.length<1)return""
;let t,pos=0,parts=[],chunk=[],i=0,len=bytes.length;for(;pos<len;){t=bytes[pos++];if(t<128)chunk[i++]=t;else if(t>191&&t<224)chunk[i++]=(31&t)<<6|63&bytes[pos++];else if(t>239&&t<365){
t=((7&t)<<18|(63&bytes[pos++])<<12|(63&bytes[pos++])<<6|63&bytes[pos++])-65536;chunk[i++]=55296+(t>>10);chunk[i++]=56320+(1023&t)}else chunk[i++]=(15&t)<<12|(63&bytes[pos++])<<6|63&bytes[pos++]
;if(i>8191){parts.push(fromCharCodes(chunk));i=0}}if(parts.length){if(i)parts.push(fromCharCodes(chunk.slice(0,i)));return parts.join("")}return fromCharCodes(chunk.slice(0,i))}}),
89611:(function(__unused_webpack_module,exports,__webpack_require__){Object.defineProperty(exports,"__esModule",{value:!0});exports.ReflectionBinaryReader=void 0
;const binary_format_contract_1=__webpack_require__(54816),reflection_info_1=__webpack_require__(67910),reflection_long_convert_1=__webpack_require__(63402),reflection_scalar_default_1=__webpack_require__(19526)
;exports.ReflectionBinaryReader=class{constructor(info){this.info=info}prepare(){var _a;if(!this.fieldNoToField){const fieldsInput=null!==(_a=this.info.fields)&&void 0!==_a?_a:[]
;this.fieldNoToField=new Map(fieldsInput.map(field=>[field.no,field]))}}read(reader,message,options,length){this.prepare();const end=void 0===length?reader.len:reader.pos+length;for(;reader.pos<end;){
const[fieldNo,wireType]=reader.tag(),field=this.fieldNoToField.get(fieldNo);if(!field){let u=options.readUnknownField
;if("throw"==u)throw new Error(`Unknown field ${fieldNo} (wire type ${wireType}) for ${this.info.typeName}`);let d=reader.skip(wireType)
;if(!1!==u)(!0===u?binary_format_contract_1.UnknownFieldHandler.onRead:u)(this.info.typeName,message,fieldNo,wireType,d);continue}let target=message,repeated=field.repeat,localName=field.localName
;if(field.oneof){target=target[field.oneof];if(target.oneofKind!==localName)target=message[field.oneof]={oneofKind:localName}}switch(field.kind){case"scalar":case"enum":
let T="enum"==field.kind?reflection_info_1.ScalarType.INT32:field.T,L="scalar"==field.kind?field.L:void 0;if(repeated){let arr=target[localName]
;if(wireType==binary_format_contract_1.WireType.LengthDelimited&&T!=reflection_info_1.ScalarType.STRING&&T!=reflection_info_1.ScalarType.BYTES){let e=reader.uint32()+reader.pos
;for(;reader.pos<e;)arr.push(this.scalar(reader,T,L))}else arr.push(this.scalar(reader,T,L))}else target[localName]=this.scalar(reader,T,L);break;case"message":if(repeated){
let arr=target[localName],msg=field.T().internalBinaryRead(reader,reader.uint32(),options);arr.push(msg)
}else target[localName]=field.T().internalBinaryRead(reader,reader.uint32(),options,target[localName]);break;case"map":let[mapKey,mapVal]=this.mapEntry(field,reader,options)
;target[localName][mapKey]=mapVal}}}mapEntry(field,reader,options){let key,val,length=reader.uint32(),end=reader.pos+length;for(;reader.pos<end;){let[fieldNo,wireType]=reader.tag();switch(fieldNo){
case 1:if(field.K==reflection_info_1.ScalarType.BOOL)key=reader.bool().toString();else key=this.scalar(reader,field.K,reflection_info_1.LongType.STRING);break;case 2:switch(field.V.kind){case"scalar":
val=this.scalar(reader,field.V.T,field.V.L);break;case"enum":val=reader.int32();break;case"message":val=field.V.T().internalBinaryRead(reader,reader.uint32(),options)}break;default:
throw new Error(`Unknown field ${fieldNo} (wire type ${wireType}) in map entry for ${this.info.typeName}#${field.name}`)}}if(void 0===key){
let keyRaw=reflection_scalar_default_1.reflectionScalarDefault(field.K);key=field.K==reflection_info_1.ScalarType.BOOL?keyRaw.toString():keyRaw}if(void 0===val)switch(field.V.kind){case"scalar":
val=reflection_scalar_default_1.reflectionScalarDefault(field.V.T,field.V.L);break;case"enum":val=0;break;case"message":val=field.V.T().create()}return[key,val]}scalar(reader,type,longType){
switch(type){case reflection_info_1.ScalarType.INT32:return reader.int32();case reflection_info_1.ScalarType.STRING:return reader.string();case reflection_info_1.ScalarType.BOOL:return reader.bool()
;case reflection_info_1.ScalarType.DOUBLE:return reader.double();case reflection_info_1.ScalarType.FLOAT:return reader.float();case reflection_info_1.ScalarType.INT64:
return reflection_long_convert_1.reflectionLongConvert(reader.int64(),longType);case reflection_info_1.ScalarType.UINT64:
return reflection_long_convert_1.reflectionLongConvert(reader.uint64(),longType);case reflection_info_1.ScalarType.FIXED64:
return reflection_long_convert_1.reflectionLongConvert(reader.fixed64(),longType);case reflection_info_1.ScalarType.FIXED32:return reader.fixed32();case reflection_info_1.ScalarType.BYTES:
return reader.bytes();case reflection_info_1.ScalarType.UINT32:return reader.uint32();case reflection_info_1.ScalarType.SFIXED32:return reader.sfixed32();case reflection_info_1.ScalarType.SFIXED64:
return reflection_long_convert_1.reflectionLongConvert(reader.sfixed64(),longType);case reflection_info_1.ScalarType.SINT32:return reader.sint32();case reflection_info_1.ScalarType.SINT64:
return reflection_long_convert_1.reflectionLongConvert(reader.sint64(),longType)}}}}),66907:(function(__unused_webpack_module,exports,__webpack_require__){Object.defineProperty(exports,"__esModule",{
value:!0});exports.ReflectionBinaryWriter=void 0
;const binary_format_contract_1=__webpack_require__(54816),reflection_info_1=__webpack_require__(67910),assert_1=__webpack_require__(8602),pb_long_1=__webpack_require__(61753)
;exports.ReflectionBinaryWriter=class{constructor(info){this.info=info}prepare(){if(!this.fields){const fieldsInput=this.info.fields?this.info.fields.concat():[]
;this.fields=fieldsInput.sort((a,b)=>a.no-b.no)}}write(message,writer,options){this.prepare();for(const field of this.fields){let value,emitDefault,repeated=field.repeat,localName=field.localName
;if(field.oneof){const group=message[field.oneof];if(group.oneofKind!==localName)continue;value=group[localName];emitDefault=!0}else{value=message[localName];emitDefault=!1}switch(field.kind){
case"scalar":case"enum":let T="enum"==field.kind?reflection_info_1.ScalarType.INT32:field.T;if(repeated){assert_1.assert(Array.isArray(value))
;if(repeated==reflection_info_1.RepeatType.PACKED)this.packed(writer,T,field.no,value);else for(const item of value)this.scalar(writer,T,field.no,item,!0)
}else if(void 0===value)assert_1.assert(field.opt);else this.scalar(writer,T,field.no,value,emitDefault||field.opt);break;case"message":if(repeated){assert_1.assert(Array.isArray(value))
;for(const item of value)this.message(writer,options,field.T(),field.no,item)}else this.message(writer,options,field.T(),field.no,value);break;case"map":
assert_1.assert("object"==typeof value&&null!==value);for(const[key,val]of Object.entries(value))this.mapEntry(writer,options,field,key,val)}}let u=options.writeUnknownFields
;if(!1!==u)(!0===u?binary_format_contract_1.UnknownFieldHandler.onWrite:u)(this.info.typeName,message,writer)}mapEntry(writer,options,field,key,value){
writer.tag(field.no,binary_format_contract_1.WireType.LengthDelimited);writer.fork();let keyValue=key;switch(field.K){case reflection_info_1.ScalarType.INT32:case reflection_info_1.ScalarType.FIXED32:
case reflection_info_1.ScalarType.UINT32:case reflection_info_1.ScalarType.SFIXED32:case reflection_info_1.ScalarType.SINT32:keyValue=Number.parseInt(key);break;case reflection_info_1.ScalarType.BOOL:
assert_1.assert("true"==key||"false"==key);keyValue="true"==key}this.scalar(writer,field.K,1,keyValue,!0);switch(field.V.kind){case"scalar":this.scalar(writer,field.V.T,2,value,!0);break;case"enum":
this.scalar(writer,reflection_info_1.ScalarType.INT32,2,value,!0);break;case"message":this.message(writer,options,field.V.T(),2,value)}writer.join()}message(writer,options,handler,fieldNo,value){
if(void 0===value)return;handler.internalBinaryWrite(value,writer.tag(fieldNo,binary_format_contract_1.WireType.LengthDelimited).fork(),options);writer.join()}
scalar(writer,type,fieldNo,value,emitDefault){let[wireType,method,isDefault]=this.scalarInfo(type,value);if(!isDefault||emitDefault){writer.tag(fieldNo,wireType);writer[method](value)}}
packed(writer,type,fieldNo,value){if(!value.length)return;assert_1.assert(type!==reflection_info_1.ScalarType.BYTES&&type!==reflection_info_1.ScalarType.STRING)
;writer.tag(fieldNo,binary_format_contract_1.WireType.LengthDelimited);writer.fork();let[,method]=this.scalarInfo(type);for(let i=0;i<value.length;i++)writer[method](value[i]);writer.join()}
scalarInfo(type,value){let m,t=binary_format_contract_1.WireType.Varint,i=void 0===value,d=0===value;switch(type){case reflection_info_1.ScalarType.INT32:m="int32";break
;case reflection_info_1.ScalarType.STRING:d=i||!value.length;t=binary_format_contract_1.WireType.LengthDelimited;m="string";break;case reflection_info_1.ScalarType.BOOL:d=!1===value;m="bool";break
;case reflection_info_1.ScalarType.UINT32:m="uint32";break;case reflection_info_1.ScalarType.DOUBLE:t=binary_format_contract_1.WireType.Bit64;m="double";break;case reflection_info_1.ScalarType.FLOAT:
t=binary_format_contract_1.WireType.Bit32;m="float";break;case reflection_info_1.ScalarType.INT64:d=i||pb_long_1.PbLong.from(value).isZero();m="int64";break;case reflection_info_1.ScalarType.UINT64:
d=i||pb_long_1.PbULong.from(value).isZero();m="uint64";break;case reflection_info_1.ScalarType.FIXED64:d=i||pb_long_1.PbULong.from(value).isZero();t=binary_format_contract_1.WireType.Bit64;m="fixed64"
;break;case reflection_info_1.ScalarType.BYTES:d=i||!value.byteLength;t=binary_format_contract_1.WireType.LengthDelimited;m="bytes";break;case reflection_info_1.ScalarType.FIXED32:
t=binary_format_contract_1.WireType.Bit32;m="fixed32";break;case reflection_info_1.ScalarType.SFIXED32:t=binary_format_contract_1.WireType.Bit32;m="sfixed32";break
;case reflection_info_1.ScalarType.SFIXED64:d=i||pb_long_1.PbLong.from(value).isZero();t=binary_format_contract_1.WireType.Bit64;m="sfixed64";break;case reflection_info_1.ScalarType.SINT32:m="sint32"
;break;case reflection_info_1.ScalarType.SINT64:d=i||pb_long_1.PbLong.from(value).isZero();m="sint64"}return[t,m,i||d]}}}),59946:(function(__unused_webpack_module,exports,__webpack_require__){
Object.defineProperty(exports,"__esModule",{value:!0});exports.containsMessageType=void 0;const message_type_contract_1=__webpack_require__(43785);exports.containsMessageType=function(msg){
return null!=msg[message_type_contract_1.MESSAGE_TYPE]}}),75726:(function(__unused_webpack_module,exports,__webpack_require__){Object.defineProperty(exports,"__esModule",{value:!0})
;exports.reflectionCreate=void 0;const reflection_scalar_default_1=__webpack_require__(19526),message_type_contract_1=__webpack_require__(43785);exports.reflectionCreate=function(type){
const msg=type.messagePrototype?Object.create(type.messagePrototype):Object.defineProperty({},message_type_contract_1.MESSAGE_TYPE,{value:type});for(let field of type.fields){let name=field.localName
;if(field.opt)continue;if(field.oneof)msg[field.oneof]={oneofKind:void 0};else if(field.repeat)msg[name]=[];else switch(field.kind){case"scalar":
msg[name]=reflection_scalar_default_1.reflectionScalarDefault(field.T,field.L);break;case"enum":msg[name]=0;break;case"map":msg[name]={}}}return msg}}),
4827:(function(__unused_webpack_module,exports,__webpack_require__){Object.defineProperty(exports,"__esModule",{value:!0});exports.reflectionEquals=void 0
;const reflection_info_1=__webpack_require__(67910);exports.reflectionEquals=function(info,a,b){if(a===b)return!0;if(!a||!b)return!1;for(let field of info.fields){
let localName=field.localName,val_a=field.oneof?a[field.oneof][localName]:a[localName],val_b=field.oneof?b[field.oneof][localName]:b[localName];switch(field.kind){case"enum":case"scalar":
let t="enum"==field.kind?reflection_info_1.ScalarType.INT32:field.T;if(!(field.repeat?repeatedPrimitiveEq(t,val_a,val_b):primitiveEq(t,val_a,val_b)))return!1;break;case"map":
if(!("message"==field.V.kind?repeatedMsgEq(field.V.T(),objectValues(val_a),objectValues(val_b)):repeatedPrimitiveEq("enum"==field.V.kind?reflection_info_1.ScalarType.INT32:field.V.T,objectValues(val_a),objectValues(val_b))))return!1
;break;case"message":let T=field.T();if(!(field.repeat?repeatedMsgEq(T,val_a,val_b):T.equals(val_a,val_b)))return!1}}return!0};const objectValues=Object.values;function primitiveEq(type,a,b){
if(a===b)return!0;if(type!==reflection_info_1.ScalarType.BYTES)return!1;let ba=a,bb=b;if(ba.length!==bb.length)return!1;for(let i=0;i<ba.length;i++)if(ba[i]!=bb[i])return!1;return!0}
function repeatedPrimitiveEq(type,a,b){if(a.length!==b.length)return!1;for(let i=0;i<a.length;i++)if(!primitiveEq(type,a[i],b[i]))return!1;return!0}function repeatedMsgEq(type,a,b){
if(a.length!==b.length)return!1;for(let i=0;i<a.length;i++)if(!type.equals(a[i],b[i]))return!1;return!0}}),67910:(function(__unused_webpack_module,exports,__webpack_require__){
Object.defineProperty(exports,"__esModule",{value:!0})
;exports.readMessageOption=exports.readFieldOption=exports.readFieldOptions=exports.normalizeFieldInfo=exports.RepeatType=exports.LongType=exports.ScalarType=void 0
;const lower_camel_case_1=__webpack_require__(4073);var RepeatType;!function(ScalarType){ScalarType[ScalarType.DOUBLE=1]="DOUBLE";ScalarType[ScalarType.FLOAT=2]="FLOAT"
;ScalarType[ScalarType.INT64=3]="INT64";ScalarType[ScalarType.UINT64=4]="UINT64";ScalarType[ScalarType.INT32=5]="INT32";ScalarType[ScalarType.FIXED64=6]="FIXED64"
;ScalarType[ScalarType.FIXED32=7]="FIXED32";ScalarType[ScalarType.BOOL=8]="BOOL";ScalarType[ScalarType.STRING=9]="STRING";ScalarType[ScalarType.BYTES=12]="BYTES"
;ScalarType[ScalarType.UINT32=13]="UINT32";ScalarType[ScalarType.SFIXED32=15]="SFIXED32";ScalarType[ScalarType.SFIXED64=16]="SFIXED64";ScalarType[ScalarType.SINT32=17]="SINT32"
;ScalarType[ScalarType.SINT64=18]="SINT64"}(exports.ScalarType||(exports.ScalarType={}));!function(LongType){LongType[LongType.BIGINT=0]="BIGINT";LongType[LongType.STRING=1]="STRING"
;LongType[LongType.NUMBER=2]="NUMBER"}(exports.LongType||(exports.LongType={}));!function(RepeatType){RepeatType[RepeatType.NO=0]="NO";RepeatType[RepeatType.PACKED=1]="PACKED"
;RepeatType[RepeatType.UNPACKED=2]="UNPACKED"}(RepeatType=exports.RepeatType||(exports.RepeatType={}));exports.normalizeFieldInfo=function(field){var _a,_b,_c,_d
;field.localName=null!==(_a=field.localName)&&void 0!==_a?_a:lower_camel_case_1.lowerCamelCase(field.name)
;field.jsonName=null!==(_b=field.jsonName)&&void 0!==_b?_b:lower_camel_case_1.lowerCamelCase(field.name);field.repeat=null!==(_c=field.repeat)&&void 0!==_c?_c:RepeatType.NO
;field.opt=null!==(_d=field.opt)&&void 0!==_d?_d:field.repeat?!1:field.oneof?!1:"message"==field.kind;return field}
;exports.readFieldOptions=function(messageType,fieldName,extensionName,extensionType){var _a
;const options=null===(_a=messageType.fields.find((m,i)=>m.localName==fieldName||i==fieldName))||void 0===_a?void 0:_a.options
;return options&&options[extensionName]?extensionType.fromJson(options[extensionName]):void 0};exports.readFieldOption=function(messageType,fieldName,extensionName,extensionType){var _a
;const options=null===(_a=messageType.fields.find((m,i)=>m.localName==fieldName||i==fieldName))||void 0===_a?void 0:_a.options;if(!options)return;const optionVal=options[extensionName]
;if(void 0===optionVal)return optionVal;return extensionType?extensionType.fromJson(optionVal):optionVal};exports.readMessageOption=function(messageType,extensionName,extensionType){
const optionVal=messageType.options[extensionName];if(void 0===optionVal)return optionVal;return extensionType?extensionType.fromJson(optionVal):optionVal}}),
46790:(function(__unused_webpack_module,exports,__webpack_require__){Object.defineProperty(exports,"__esModule",{value:!0});exports.ReflectionJsonReader=void 0
;const json_typings_1=__webpack_require__(49999),base64_1=__webpack_require__(26335),reflection_info_1=__webpack_require__(67910),pb_long_1=__webpack_require__(61753),assert_1=__webpack_require__(8602),reflection_long_convert_1=__webpack_require__(63402)
;exports.ReflectionJsonReader=class{constructor(info){this.info=info}prepare(){var _a;if(void 0===this.fMap){this.fMap={};const fieldsInput=null!==(_a=this.info.fields)&&void 0!==_a?_a:[]
;for(const field of fieldsInput){this.fMap[field.name]=field;this.fMap[field.jsonName]=field;this.fMap[field.localName]=field}}}assert(condition,fieldName,jsonValue){if(!condition){
let what=json_typings_1.typeofJsonValue(jsonValue);if("number"==what||"boolean"==what)what=jsonValue.toString();throw new Error(`Cannot parse JSON ${what} for ${this.info.typeName}#${fieldName}`)}}
read(input,message,options){this.prepare();const oneofsHandled=[];for(const[jsonKey,jsonValue]of Object.entries(input)){const field=this.fMap[jsonKey];if(!field){
if(!options.ignoreUnknownFields)throw new Error(`Found unknown field while reading ${this.info.typeName} from JSON format. JSON key: ${jsonKey}`);continue}const localName=field.localName;let target
;if(field.oneof){if(null===jsonValue&&("enum"!==field.kind||"google.protobuf.NullValue"!==field.T()[0]))continue
;if(oneofsHandled.includes(field.oneof))throw new Error(`Multiple members of the oneof group "${field.oneof}" of ${this.info.typeName} are present in JSON.`);oneofsHandled.push(field.oneof)
;target=message[field.oneof]={oneofKind:localName}}else target=message;if("map"==field.kind){if(null===jsonValue)continue;this.assert(json_typings_1.isJsonObject(jsonValue),field.name,jsonValue)
;const fieldObj=target[localName];for(const[jsonObjKey,jsonObjValue]of Object.entries(jsonValue)){this.assert(null!==jsonObjValue,field.name+" map value",null);let val;switch(field.V.kind){
case"message":val=field.V.T().internalJsonRead(jsonObjValue,options);break;case"enum":val=this.enum(field.V.T(),jsonObjValue,field.name,options.ignoreUnknownFields);if(!1===val)continue;break
;case"scalar":val=this.scalar(jsonObjValue,field.V.T,field.V.L,field.name)}this.assert(void 0!==val,field.name+" map value",jsonObjValue);let key=jsonObjKey
;if(field.K==reflection_info_1.ScalarType.BOOL)key="true"==key?!0:"false"==key?!1:key;key=this.scalar(key,field.K,reflection_info_1.LongType.STRING,field.name).toString();fieldObj[key]=val}
}else if(field.repeat){if(null===jsonValue)continue;this.assert(Array.isArray(jsonValue),field.name,jsonValue);const fieldArr=target[localName];for(const jsonItem of jsonValue){
this.assert(null!==jsonItem,field.name,null);let val;switch(field.kind){case"message":val=field.T().internalJsonRead(jsonItem,options);break;case"enum":
val=this.enum(field.T(),jsonItem,field.name,options.ignoreUnknownFields);if(!1===val)continue;break;case"scalar":val=this.scalar(jsonItem,field.T,field.L,field.name)}
this.assert(void 0!==val,field.name,jsonValue);fieldArr.push(val)}}else switch(field.kind){case"message":if(null===jsonValue&&"google.protobuf.Value"!=field.T().typeName){
this.assert(void 0===field.oneof,field.name+" (oneof member)",null);continue}target[localName]=field.T().internalJsonRead(jsonValue,options,target[localName]);break;case"enum":
if(null===jsonValue)continue;let val=this.enum(field.T(),jsonValue,field.name,options.ignoreUnknownFields);if(!1===val)continue;target[localName]=val;break;case"scalar":if(null===jsonValue)continue
;target[localName]=this.scalar(jsonValue,field.T,field.L,field.name)}}}enum(type,json,fieldName,ignoreUnknownFields){
if("google.protobuf.NullValue"==type[0])assert_1.assert(null===json||"NULL_VALUE"===json,`Unable to parse field ${this.info.typeName}#${fieldName}, enum ${type[0]} only accepts null.`)
;if(null===json)return 0;switch(typeof json){case"number":
assert_1.assert(Number.isInteger(json),`Unable to parse field ${this.info.typeName}#${fieldName}, enum can only be integral number, got ${json}.`);return json;case"string":let localEnumName=json
;if(type[2]&&json.substring(0,type[2].length)===type[2])localEnumName=json.substring(type[2].length);let enumNumber=type[1][localEnumName];if(void 0===enumNumber&&ignoreUnknownFields)return!1
;assert_1.assert("number"==typeof enumNumber,`Unable to parse field ${this.info.typeName}#${fieldName}, enum ${type[0]} has no value for "${json}".`);return enumNumber}
assert_1.assert(!1,`Unable to parse field ${this.info.typeName}#${fieldName}, cannot parse enum value from ${typeof json}".`)}scalar(json,type,longType,fieldName){let e;try{switch(type){
case reflection_info_1.ScalarType.DOUBLE:case reflection_info_1.ScalarType.FLOAT:if(null===json)return 0;if("NaN"===json)return Number.NaN;if("Infinity"===json)return Number.POSITIVE_INFINITY
;if("-Infinity"===json)return Number.NEGATIVE_INFINITY;if(""===json){e="empty string";break}if("string"==typeof json&&json.trim().length!==json.length){e="extra whitespace";break}
if("string"!=typeof json&&"number"!=typeof json)break;let float=Number(json);if(Number.isNaN(float)){e="not a number";break}if(!Number.isFinite(float)){e="too large or small";break}
if(type==reflection_info_1.ScalarType.FLOAT)assert_1.assertFloat32(float);return float;case reflection_info_1.ScalarType.INT32:case reflection_info_1.ScalarType.FIXED32:
case reflection_info_1.ScalarType.SFIXED32:case reflection_info_1.ScalarType.SINT32:case reflection_info_1.ScalarType.UINT32:if(null===json)return 0;let int32
;if("number"==typeof json)int32=json;else if(""===json)e="empty string";else if("string"==typeof json)if(json.trim().length!==json.length)e="extra whitespace";else int32=Number(json)
;if(void 0===int32)break;if(type==reflection_info_1.ScalarType.UINT32)assert_1.assertUInt32(int32);else assert_1.assertInt32(int32);return int32;case reflection_info_1.ScalarType.INT64:
case reflection_info_1.ScalarType.SFIXED64:case reflection_info_1.ScalarType.SINT64:if(null===json)return reflection_long_convert_1.reflectionLongConvert(pb_long_1.PbLong.ZERO,longType)
;if("number"!=typeof json&&"string"!=typeof json)break;return reflection_long_convert_1.reflectionLongConvert(pb_long_1.PbLong.from(json),longType);case reflection_info_1.ScalarType.FIXED64:
case reflection_info_1.ScalarType.UINT64:if(null===json)return reflection_long_convert_1.reflectionLongConvert(pb_long_1.PbULong.ZERO,longType);if("number"!=typeof json&&"string"!=typeof json)break
;return reflection_long_convert_1.reflectionLongConvert(pb_long_1.PbULong.from(json),longType);case reflection_info_1.ScalarType.BOOL:if(null===json)return!1;if("boolean"!=typeof json)break
;return json;case reflection_info_1.ScalarType.STRING:if(null===json)return"";if("string"!=typeof json){e="extra whitespace";break}try{encodeURIComponent(json)}catch(e){e="invalid UTF8";break}
return json;case reflection_info_1.ScalarType.BYTES:if(null===json||""===json)return new Uint8Array(0);if("string"!=typeof json)break;return base64_1.base64decode(json)}}catch(error){e=error.message}
this.assert(!1,fieldName+(e?" - "+e:""),json)}}}),11094:(function(__unused_webpack_module,exports,__webpack_require__){Object.defineProperty(exports,"__esModule",{value:!0})
;exports.ReflectionJsonWriter=void 0;const base64_1=__webpack_require__(26335),pb_long_1=__webpack_require__(61753),reflection_info_1=__webpack_require__(67910),assert_1=__webpack_require__(8602)
;exports.ReflectionJsonWriter=class{constructor(info){var _a;this.fields=null!==(_a=info.fields)&&void 0!==_a?_a:[]}write(message,options){const json={},source=message;for(const field of this.fields){
if(!field.oneof){let jsonValue=this.field(field,source[field.localName],options);if(void 0!==jsonValue)json[options.useProtoFieldName?field.name:field.jsonName]=jsonValue;continue}
const group=source[field.oneof];if(group.oneofKind!==field.localName)continue;const opt="scalar"==field.kind||"enum"==field.kind?Object.assign(Object.assign({},options),{emitDefaultValues:!0}):options
;let jsonValue=this.field(field,group[field.localName],opt);assert_1.assert(void 0!==jsonValue);json[options.useProtoFieldName?field.name:field.jsonName]=jsonValue}return json}
field(field,value,options){let jsonValue;if("map"==field.kind){assert_1.assert("object"==typeof value&&null!==value);const jsonObj={};switch(field.V.kind){case"scalar":
for(const[entryKey,entryValue]of Object.entries(value)){const val=this.scalar(field.V.T,entryValue,field.name,!1,!0);assert_1.assert(void 0!==val);jsonObj[entryKey.toString()]=val}break;case"message":
const messageType=field.V.T();for(const[entryKey,entryValue]of Object.entries(value)){const val=this.message(messageType,entryValue,field.name,options);assert_1.assert(void 0!==val)
;jsonObj[entryKey.toString()]=val}break;case"enum":const enumInfo=field.V.T();for(const[entryKey,entryValue]of Object.entries(value)){assert_1.assert(void 0===entryValue||"number"==typeof entryValue)
;const val=this.enum(enumInfo,entryValue,field.name,!1,!0,options.enumAsInteger);assert_1.assert(void 0!==val);jsonObj[entryKey.toString()]=val}}
if(options.emitDefaultValues||Object.keys(jsonObj).length>0)jsonValue=jsonObj}else if(field.repeat){assert_1.assert(Array.isArray(value));const jsonArr=[];switch(field.kind){case"scalar":
for(let i=0;i<value.length;i++){const val=this.scalar(field.T,value[i],field.name,field.opt,!0);assert_1.assert(void 0!==val);jsonArr.push(val)}break;case"enum":const enumInfo=field.T()
;for(let i=0;i<value.length;i++){assert_1.assert(void 0===value[i]||"number"==typeof value[i]);const val=this.enum(enumInfo,value[i],field.name,field.opt,!0,options.enumAsInteger)
;assert_1.assert(void 0!==val);jsonArr.push(val)}break;case"message":const messageType=field.T();for(let i=0;i<value.length;i++){const val=this.message(messageType,value[i],field.name,options)
;assert_1.assert(void 0!==val);jsonArr.push(val)}}if(options.emitDefaultValues||jsonArr.length>0||options.emitDefaultValues)jsonValue=jsonArr}else switch(field.kind){case"scalar":
jsonValue=this.scalar(field.T,value,field.name,field.opt,options.emitDefaultValues);break;case"enum":
jsonValue=this.enum(field.T(),value,field.name,field.opt,options.emitDefaultValues,options.enumAsInteger);break;case"message":jsonValue=this.message(field.T(),value,field.name,options)}
return jsonValue}enum(type,value,fieldName,optional,emitDefaultValues,enumAsInteger){if("google.protobuf.NullValue"==type[0])return!emitDefaultValues&&!optional?void 0:null;if(void 0===value){
assert_1.assert(optional);return}if(0===value&&!emitDefaultValues&&!optional)return;assert_1.assert("number"==typeof value);assert_1.assert(Number.isInteger(value))
;if(enumAsInteger||!type[1].hasOwnProperty(value))return value;if(type[2])return type[2]+type[1][value];return type[1][value]}message(type,value,fieldName,options){
if(void 0===value)return options.emitDefaultValues?null:void 0;return type.internalJsonWrite(value,options)}scalar(type,value,fieldName,optional,emitDefaultValues){if(void 0===value){
assert_1.assert(optional);return}const ed=emitDefaultValues||optional;switch(type){case reflection_info_1.ScalarType.INT32:case reflection_info_1.ScalarType.SFIXED32:
case reflection_info_1.ScalarType.SINT32:if(0===value)return ed?0:void 0;assert_1.assertInt32(value);return value;case reflection_info_1.ScalarType.FIXED32:case reflection_info_1.ScalarType.UINT32:
if(0===value)return ed?0:void 0;assert_1.assertUInt32(value);return value;case reflection_info_1.ScalarType.FLOAT:assert_1.assertFloat32(value);case reflection_info_1.ScalarType.DOUBLE:
if(0===value)return ed?0:void 0;assert_1.assert("number"==typeof value);if(Number.isNaN(value))return"NaN";if(value===Number.POSITIVE_INFINITY)return"Infinity"
;if(value===Number.NEGATIVE_INFINITY)return"-Infinity";return value;case reflection_info_1.ScalarType.STRING:if(""===value)return ed?"":void 0;assert_1.assert("string"==typeof value);return value
;case reflection_info_1.ScalarType.BOOL:if(!1===value)return ed?!1:void 0;assert_1.assert("boolean"==typeof value);return value;case reflection_info_1.ScalarType.UINT64:
case reflection_info_1.ScalarType.FIXED64:assert_1.assert("number"==typeof value||"string"==typeof value||"bigint"==typeof value);let ulong=pb_long_1.PbULong.from(value);if(ulong.isZero()&&!ed)return
;return ulong.toString();case reflection_info_1.ScalarType.INT64:case reflection_info_1.ScalarType.SFIXED64:case reflection_info_1.ScalarType.SINT64:
assert_1.assert("number"==typeof value||"string"==typeof value||"bigint"==typeof value);let long=pb_long_1.PbLong.from(value);if(long.isZero()&&!ed)return;return long.toString()
;case reflection_info_1.ScalarType.BYTES:assert_1.assert(value instanceof Uint8Array);if(!value.byteLength)return ed?"":void 0;return base64_1.base64encode(value)}}}}),
63402:(function(__unused_webpack_module,exports,__webpack_require__){Object.defineProperty(exports,"__esModule",{value:!0});exports.reflectionLongConvert=void 0
;const reflection_info_1=__webpack_require__(67910);exports.reflectionLongConvert=function(long,type){switch(type){case reflection_info_1.LongType.BIGINT:return long.toBigInt()
;case reflection_info_1.LongType.NUMBER:return long.toNumber();default:return long.toString()}}}),98044:(function(__unused_webpack_module,exports){Object.defineProperty(exports,"__esModule",{value:!0})
;exports.reflectionMergePartial=void 0;exports.reflectionMergePartial=function(info,target,source){let fieldValue,output,input=source;for(let field of info.fields){let name=field.localName
;if(field.oneof){const group=input[field.oneof];if(null==(null==group?void 0:group.oneofKind))continue;fieldValue=group[name];output=target[field.oneof];output.oneofKind=group.oneofKind
;if(null==fieldValue){delete output[name];continue}}else{fieldValue=input[name];output=target;if(null==fieldValue)continue}if(field.repeat)output[name].length=fieldValue.length;switch(field.kind){
case"scalar":case"enum":if(field.repeat)for(let i=0;i<fieldValue.length;i++)output[name][i]=fieldValue[i];else output[name]=fieldValue;break;case"message":let T=field.T()
;if(field.repeat)for(let i=0;i<fieldValue.length;i++)output[name][i]=T.create(fieldValue[i]);else if(void 0===output[name])output[name]=T.create(fieldValue);else T.mergePartial(output[name],fieldValue)
;break;case"map":switch(field.V.kind){case"scalar":case"enum":Object.assign(output[name],fieldValue);break;case"message":let T=field.V.T()
;for(let k of Object.keys(fieldValue))output[name][k]=T.create(fieldValue[k])}}}}}),19526:(function(__unused_webpack_module,exports,__webpack_require__){Object.defineProperty(exports,"__esModule",{
value:!0});exports.reflectionScalarDefault=void 0;const reflection_info_1=__webpack_require__(67910),reflection_long_convert_1=__webpack_require__(63402),pb_long_1=__webpack_require__(61753)
;exports.reflectionScalarDefault=function(type,longType=reflection_info_1.LongType.STRING){switch(type){case reflection_info_1.ScalarType.BOOL:return!1;case reflection_info_1.ScalarType.UINT64:
case reflection_info_1.ScalarType.FIXED64:return reflection_long_convert_1.reflectionLongConvert(pb_long_1.PbULong.ZERO,longType);case reflection_info_1.ScalarType.INT64:
case reflection_info_1.ScalarType.SFIXED64:case reflection_info_1.ScalarType.SINT64:return reflection_long_convert_1.reflectionLongConvert(pb_long_1.PbLong.ZERO,longType)
;case reflection_info_1.ScalarType.DOUBLE:case reflection_info_1.ScalarType.FLOAT:return 0;case reflection_info_1.ScalarType.BYTES:return new Uint8Array(0);case reflection_info_1.ScalarType.STRING:
return"";default:return 0}}}),25167:(function(__unused_webpack_module,exports,__webpack_require__){Object.defineProperty(exports,"__esModule",{value:!0});exports.ReflectionTypeCheck=void 0
;const reflection_info_1=__webpack_require__(67910),oneof_1=__webpack_require__(18063);exports.ReflectionTypeCheck=class{constructor(info){var _a;this.fields=null!==(_a=info.fields)&&void 0!==_a?_a:[]
}prepare(){if(this.data)return;const req=[],known=[],oneofs=[];for(let field of this.fields)if(field.oneof){if(!oneofs.includes(field.oneof)){oneofs.push(field.oneof);req.push(field.oneof)
;known.push(field.oneof)}}else{known.push(field.localName);switch(field.kind){case"scalar":case"enum":if(!field.opt||field.repeat)req.push(field.localName);break;case"message":
if(field.repeat)req.push(field.localName);break;case"map":req.push(field.localName)}}this.data={req:req,known:known,oneofs:Object.values(oneofs)}}is(message,depth,allowExcessProperties=!1){
if(depth<0)return!0;if(null==message||"object"!=typeof message)return!1;this.prepare();let keys=Object.keys(message),data=this.data
;if(keys.length<data.req.length||data.req.some(n=>!keys.includes(n)))return!1;if(!allowExcessProperties)if(keys.some(k=>!data.known.includes(k)))return!1;if(depth<1)return!0
;for(const name of data.oneofs){const group=message[name];if(!oneof_1.isOneofGroup(group))return!1;if(void 0===group.oneofKind)continue;const field=this.fields.find(f=>f.localName===group.oneofKind)
;if(!field)return!1;if(!this.field(group[group.oneofKind],field,allowExcessProperties,depth))return!1}for(const field of this.fields){if(void 0!==field.oneof)continue
;if(!this.field(message[field.localName],field,allowExcessProperties,depth))return!1}return!0}field(arg,field,allowExcessProperties,depth){let repeated=field.repeat;switch(field.kind){case"scalar":
if(void 0===arg)return field.opt;if(repeated)return this.scalars(arg,field.T,depth,field.L);return this.scalar(arg,field.T,field.L);case"enum":if(void 0===arg)return field.opt
;if(repeated)return this.scalars(arg,reflection_info_1.ScalarType.INT32,depth);return this.scalar(arg,reflection_info_1.ScalarType.INT32);case"message":if(void 0===arg)return!0
;if(repeated)return this.messages(arg,field.T(),allowExcessProperties,depth);return this.message(arg,field.T(),allowExcessProperties,depth);case"map":if("object"!=typeof arg||null===arg)return!1
;if(depth<2)return!0;if(!this.mapKeys(arg,field.K,depth))return!1;switch(field.V.kind){case"scalar":return this.scalars(Object.values(arg),field.V.T,depth,field.V.L);case"enum":
return this.scalars(Object.values(arg),reflection_info_1.ScalarType.INT32,depth);case"message":return this.messages(Object.values(arg),field.V.T(),allowExcessProperties,depth)}}return!0}
message(arg,type,allowExcessProperties,depth){if(allowExcessProperties)return type.isAssignable(arg,depth);return type.is(arg,depth)}messages(arg,type,allowExcessProperties,depth){
if(!Array.isArray(arg))return!1;if(depth<2)return!0;if(allowExcessProperties){for(let i=0;i<arg.length&&i<depth;i++)if(!type.isAssignable(arg[i],depth-1))return!1
}else for(let i=0;i<arg.length&&i<depth;i++)if(!type.is(arg[i],depth-1))return!1;return!0}scalar(arg,type,longType){let argType=typeof arg;switch(type){case reflection_info_1.ScalarType.UINT64:
case reflection_info_1.ScalarType.FIXED64:case reflection_info_1.ScalarType.INT64:case reflection_info_1.ScalarType.SFIXED64:case reflection_info_1.ScalarType.SINT64:switch(longType){
case reflection_info_1.LongType.BIGINT:return"bigint"==argType;case reflection_info_1.LongType.NUMBER:return"number"==argType&&!isNaN(arg);default:return"string"==argType}
case reflection_info_1.ScalarType.BOOL:return"boolean"==argType;case reflection_info_1.ScalarType.STRING:return"string"==argType;case reflection_info_1.ScalarType.BYTES:
return arg instanceof Uint8Array;case reflection_info_1.ScalarType.DOUBLE:case reflection_info_1.ScalarType.FLOAT:return"number"==argType&&!isNaN(arg);default:
return"number"==argType&&Number.isInteger(arg)}}scalars(arg,type,depth,longType){if(!Array.isArray(arg))return!1;if(depth<2)return!0
;if(Array.isArray(arg))for(let i=0;i<arg.length&&i<depth;i++)if(!this.scalar(arg[i],type,longType))return!1;return!0}mapKeys(map,type,depth){let keys=Object.keys(map);switch(type){
case reflection_info_1.ScalarType.INT32:case reflection_info_1.ScalarType.FIXED32:case reflection_info_1.ScalarType.SFIXED32:case reflection_info_1.ScalarType.SINT32:
case reflection_info_1.ScalarType.UINT32:return this.scalars(keys.slice(0,depth).map(k=>parseInt(k)),type,depth);case reflection_info_1.ScalarType.BOOL:
return this.scalars(keys.slice(0,depth).map(k=>"true"==k?!0:"false"==k?!1:k),type,depth);default:return this.scalars(keys,type,depth,reflection_info_1.LongType.STRING)}}}}),
15183:(function(__unused_webpack_module,exports,__webpack_require__){var __createBinding=this&&this.__createBinding||(Object.create?function(o,m,k,k2){if(void 0===k2)k2=k
;var desc=Object.getOwnPropertyDescriptor(m,k);if(!desc||("get"in desc?!m.__esModule:desc.writable||desc.configurable))desc={enumerable:!0,get:function(){return m[k]}};Object.defineProperty(o,k2,desc)
}:function(o,m,k,k2){if(void 0===k2)k2=k;o[k2]=m[k]}),__setModuleDefault=this&&this.__setModuleDefault||(Object.create?function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})
}:function(o,v){o.default=v}),__importStar=this&&this.__importStar||function(mod){if(mod&&mod.__esModule)return mod;var result={}
;if(null!=mod)for(var k in mod)if("default"!==k&&Object.prototype.hasOwnProperty.call(mod,k))__createBinding(result,mod,k);__setModuleDefault(result,mod);return result}
;Object.defineProperty(exports,"__esModule",{value:!0});exports.req=exports.json=exports.toBuffer=void 0
;const http=__importStar(__webpack_require__(58611)),https=__importStar(__webpack_require__(65692));async function toBuffer(stream){let length=0;const chunks=[];for await(const chunk of stream){
length+=chunk.length;chunks.push(chunk)}return Buffer.concat(chunks,length)}exports.toBuffer=toBuffer;exports.json=async function(stream){const str=(await toBuffer(stream)).toString("utf8");try{
return JSON.parse(str)}catch(_err){const err=_err;err.message+=` (input: ${str})`;throw err}};exports.req=function(url,opts={}){
const req=(("string"==typeof url?url:url.href).startsWith("https:")?https:http).request(url,opts),promise=new Promise((resolve,reject)=>{req.once("response",resolve).once("error",reject).end()})
;req.then=promise.then.bind(promise);return req}}),98894:(function(__unused_webpack_module,exports,__webpack_require__){var __createBinding=this&&this.__createBinding||(Object.create?function(o,m,k,k2){
if(void 0===k2)k2=k;var desc=Object.getOwnPropertyDescriptor(m,k);if(!desc||("get"in desc?!m.__esModule:desc.writable||desc.configurable))desc={enumerable:!0,get:function(){return m[k]}}
;Object.defineProperty(o,k2,desc)}:function(o,m,k,k2){if(void 0===k2)k2=k;o[k2]=m[k]}),__setModuleDefault=this&&this.__setModuleDefault||(Object.create?function(o,v){
Object.defineProperty(o,"default",{enumerable:!0,value:v})}:function(o,v){o.default=v}),__importStar=this&&this.__importStar||function(mod){if(mod&&mod.__esModule)return mod;var result={}
;if(null!=mod)for(var k in mod)if("default"!==k&&Object.prototype.hasOwnProperty.call(mod,k))__createBinding(result,mod,k);__setModuleDefault(result,mod);return result
},__exportStar=this&&this.__exportStar||function(m,exports){for(var p in m)if("default"!==p&&!Object.prototype.hasOwnProperty.call(exports,p))__createBinding(exports,m,p)}
;Object.defineProperty(exports,"__esModule",{value:!0});exports.Agent=void 0
;const net=__importStar(__webpack_require__(69278)),http=__importStar(__webpack_require__(58611)),https_1=__webpack_require__(65692);__exportStar(__webpack_require__(15183),exports)
;const INTERNAL=Symbol("AgentBaseInternalState");class Agent extends http.Agent{constructor(opts){super(opts);this[INTERNAL]={}}isSecureEndpoint(options){if(options){
if("boolean"==typeof options.secureEndpoint)return options.secureEndpoint;if("string"==typeof options.protocol)return"https:"===options.protocol}const{stack:stack}=new Error
;if("string"!=typeof stack)return!1;return stack.split("\n").some(l=>-1!==l.indexOf("(https.js:")||-1!==l.indexOf("node:https:"))}incrementSockets(name){
if(this.maxSockets===1/0&&this.maxTotalSockets===1/0)return null;if(!this.sockets[name])this.sockets[name]=[];const fakeSocket=new net.Socket({writable:!1});this.sockets[name].push(fakeSocket)
;this.totalSocketCount++;return fakeSocket}decrementSockets(name,socket){if(!this.sockets[name]||null===socket)return;const sockets=this.sockets[name],index=sockets.indexOf(socket);if(-1!==index){
sockets.splice(index,1);this.totalSocketCount--;if(0===sockets.length)delete this.sockets[name]}}getName(options){
if(this.isSecureEndpoint(options))return https_1.Agent.prototype.getName.call(this,options);return super.getName(options)}createSocket(req,options,cb){const connectOpts={...options,
secureEndpoint:this.isSecureEndpoint(options)},name=this.getName(connectOpts),fakeSocket=this.incrementSockets(name);Promise.resolve().then(()=>this.connect(req,connectOpts)).then(socket=>{
this.decrementSockets(name,fakeSocket);if(socket instanceof http.Agent)try{return socket.addRequest(req,connectOpts)}catch(err){return cb(err)}this[INTERNAL].currentSocket=socket
;super.createSocket(req,options,cb)},err=>{this.decrementSockets(name,fakeSocket);cb(err)})}createConnection(){const socket=this[INTERNAL].currentSocket;this[INTERNAL].currentSocket=void 0
;if(!socket)throw new Error("No socket was returned in the `connect()` function");return socket}get defaultPort(){return this[INTERNAL].defaultPort??("https:"===this.protocol?443:80)}
set defaultPort(v){if(this[INTERNAL])this[INTERNAL].defaultPort=v}get protocol(){return this[INTERNAL].protocol??(this.isSecureEndpoint()?"https:":"http:")}set protocol(v){
if(this[INTERNAL])this[INTERNAL].protocol=v}}exports.Agent=Agent}),6110:(function(module,exports,__webpack_require__){exports.formatArgs=function(args){
args[0]=(this.useColors?"%c":"")+this.namespace+(this.useColors?" %c":" ")+args[0]+(this.useColors?"%c ":" ")+"+"+module.exports.humanize(this.diff);if(!this.useColors)return
;const c="color: "+this.color;args.splice(1,0,c,"color: inherit");let index=0,lastC=0;args[0].replace(/%[a-zA-Z%]/g,match=>{if("%%"===match)return;index++;if("%c"===match)lastC=index})
;args.splice(lastC,0,c)};exports.save=function(namespaces){try{if(namespaces)exports.storage.setItem("debug",namespaces);else exports.storage.removeItem("debug")}catch(error){}}
;exports.load=function(){let r;try{r=exports.storage.getItem("debug")||exports.storage.getItem("DEBUG")}catch(error){}if(!r&&"undefined"!=typeof process&&"env"in process)r=process.env.DEBUG;return r}
;exports.useColors=function(){if("undefined"!=typeof window&&window.process&&("renderer"===window.process.type||window.process.__nwjs))return!0
;if("undefined"!=typeof navigator&&navigator.userAgent&&navigator.userAgent.toLowerCase().match(/(edge|trident)\/(\d+)/))return!1;let m
;return"undefined"!=typeof document&&document.documentElement&&document.documentElement.style&&document.documentElement.style.WebkitAppearance||"undefined"!=typeof window&&window.console&&(window.console.firebug||window.console.exception&&window.console.table)||"undefined"!=typeof navigator&&navigator.userAgent&&(m=navigator.userAgent.toLowerCase().match(/firefox\/(\d+)/))&&parseInt(m[1],10)>=31||"undefined"!=typeof navigator&&navigator.userAgent&&navigator.userAgent.toLowerCase().match(/applewebkit\/(\d+)/)
};exports.storage=function(){try{return localStorage}catch(error){}}();exports.destroy=(()=>{let warned=!1;return()=>{if(!warned){warned=!0
;console.warn("Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.")}}})()
;exports.colors=["#0000CC","#0000FF","#0033CC","#0033FF","#0066CC","#0066FF","#0099CC","#0099FF","#00CC00","#00CC33","#00CC66","#00CC99","#00CCCC","#00CCFF","#3300CC","#3300FF","#3333CC","#3333FF","#3366CC","#3366FF","#3399CC","#3399FF","#33CC00","#33CC33","#33CC66","#33CC99","#33CCCC","#33CCFF","#6600CC","#6600FF","#6633CC","#6633FF","#66CC00","#66CC33","#9900CC","#9900FF","#9933CC","#9933FF","#99CC00","#99CC33","#CC0000","#CC0033","#CC0066","#CC0099","#CC00CC","#CC00FF","#CC3300","#CC3333","#CC3366","#CC3399","#CC33CC","#CC33FF","#CC6600","#CC6633","#CC9900","#CC9933","#CCCC00","#CCCC33","#FF0000","#FF0033","#FF0066","#FF0099","#FF00CC","#FF00FF","#FF3300","#FF3333","#FF3366","#FF3399","#FF33CC","#FF33FF","#FF6600","#FF6633","#FF9900","#FF9933","#FFCC00","#FFCC33"]
;exports.log=console.debug||console.log||(()=>{});module.exports=__webpack_require__(40897)(exports);const{formatters:formatters}=module.exports;formatters.j=function(v){try{return JSON.stringify(v)
}catch(error){return"[UnexpectedJSONParseError]: "+error.message}}}),40897:(function(module,__unused_webpack_exports,__webpack_require__){module.exports=function(env){createDebug.debug=createDebug
;createDebug.default=createDebug;createDebug.coerce=function(val){if(val instanceof Error)return val.stack||val.message;return val};createDebug.disable=function(){
const namespaces=[...createDebug.names,...createDebug.skips.map(namespace=>"-"+namespace)].join(",");createDebug.enable("");return namespaces};createDebug.enable=function(namespaces){
createDebug.save(namespaces);createDebug.namespaces=namespaces;createDebug.names=[];createDebug.skips=[]
;const split=("string"==typeof namespaces?namespaces:"").trim().replace(/\s+/g,",").split(",").filter(Boolean)
;for(const ns of split)if("-"===ns[0])createDebug.skips.push(ns.slice(1));else createDebug.names.push(ns)};createDebug.enabled=function(name){
for(const skip of createDebug.skips)if(matchesTemplate(name,skip))return!1;for(const ns of createDebug.names)if(matchesTemplate(name,ns))return!0;return!1}
;createDebug.humanize=__webpack_require__(70744);createDebug.destroy=function(){
console.warn("Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.")};Object.keys(env).forEach(key=>{
createDebug[key]=env[key]});createDebug.names=[];createDebug.skips=[];createDebug.formatters={};createDebug.selectColor=function(namespace){let hash=0;for(let i=0;i<namespace.length;i++){
hash=(hash<<5)-hash+namespace.charCodeAt(i);hash|=0}return createDebug.colors[Math.abs(hash)%createDebug.colors.length]};function createDebug(namespace){
let prevTime,namespacesCache,enabledCache,enableOverride=null;function debug(...args){if(!debug.enabled)return;const self=debug,curr=Number(new Date),ms=curr-(prevTime||curr);self.diff=ms
;self.prev=prevTime;self.curr=curr;prevTime=curr;args[0]=createDebug.coerce(args[0]);if("string"!=typeof args[0])args.unshift("%O");let index=0
;args[0]=args[0].replace(/%([a-zA-Z%])/g,(match,format)=>{if("%%"===match)return"%";index++;const formatter=createDebug.formatters[format];if("function"==typeof formatter){const val=args[index]
;match=formatter.call(self,val);args.splice(index,1);index--}return match});createDebug.formatArgs.call(self,args);(self.log||createDebug.log).apply(self,args)}debug.namespace=namespace
;debug.useColors=createDebug.useColors();debug.color=createDebug.selectColor(namespace);debug.extend=extend;debug.destroy=createDebug.destroy;Object.defineProperty(debug,"enabled",{enumerable:!0,
configurable:!1,get:()=>{if(null!==enableOverride)return enableOverride;if(namespacesCache!==createDebug.namespaces){namespacesCache=createDebug.namespaces;enabledCache=createDebug.enabled(namespace)}
return enabledCache},set:v=>{enableOverride=v}});if("function"==typeof createDebug.init)createDebug.init(debug);return debug}function extend(namespace,delimiter){
const newDebug=createDebug(this.namespace+(void 0===delimiter?":":delimiter)+namespace);newDebug.log=this.log;return newDebug}function matchesTemplate(search,template){
let searchIndex=0,templateIndex=0,starIndex=-1,matchIndex=0
;for(;searchIndex<search.length;)if(templateIndex<template.length&&(template[templateIndex]===search[searchIndex]||"*"===template[templateIndex]))if("*"===template[templateIndex]){
starIndex=templateIndex;matchIndex=searchIndex;templateIndex++}else{searchIndex++;templateIndex++}else if(-1!==starIndex){templateIndex=starIndex+1;matchIndex++;searchIndex=matchIndex}else return!1
;for(;templateIndex<template.length&&"*"===template[templateIndex];)templateIndex++;return templateIndex===template.length}createDebug.enable(createDebug.load());return createDebug}}),
2830:(function(module,__unused_webpack_exports,__webpack_require__){
if("undefined"==typeof process||"renderer"===process.type||!0===process.browser||process.__nwjs)module.exports=__webpack_require__(6110);else module.exports=__webpack_require__(95108)}),
95108:(function(module,exports,__webpack_require__){const tty=__webpack_require__(52018),util=__webpack_require__(39023);exports.init=function(debug){debug.inspectOpts={}
;const keys=Object.keys(exports.inspectOpts);for(let i=0;i<keys.length;i++)debug.inspectOpts[keys[i]]=exports.inspectOpts[keys[i]]};exports.log=function(...args){
return process.stderr.write(util.formatWithOptions(exports.inspectOpts,...args)+"\n")};exports.formatArgs=function(args){const{namespace:name,useColors:useColors}=this;if(useColors){
const c=this.color,colorCode="\x1b[3"+(c<8?c:"8;5;"+c),prefix=`  ${colorCode};1m${name} \x1b[0m`;args[0]=prefix+args[0].split("\n").join("\n"+prefix)
;args.push(colorCode+"m+"+module.exports.humanize(this.diff)+"\x1b[0m")}else args[0]=getDate()+name+" "+args[0]};exports.save=function(namespaces){
if(namespaces)process.env.DEBUG=namespaces;else delete process.env.DEBUG};exports.load=function(){return process.env.DEBUG};exports.useColors=function(){
return"colors"in exports.inspectOpts?Boolean(exports.inspectOpts.colors):tty.isatty(process.stderr.fd)}
;exports.destroy=util.deprecate(()=>{},"Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.")
;exports.colors=[6,2,3,4,5,1];try{const supportsColor=__webpack_require__(60075)
;if(supportsColor&&(supportsColor.stderr||supportsColor).level>=2)exports.colors=[20,21,26,27,32,33,38,39,40,41,42,43,44,45,56,57,62,63,68,69,74,75,76,77,78,79,80,81,92,93,98,99,112,113,128,129,134,135,148,149,160,161,162,163,164,165,166,167,168,169,170,171,172,173,178,179,184,185,196,197,198,199,200,201,202,203,204,205,206,207,208,209,214,215,220,221]
}catch(error){}exports.inspectOpts=Object.keys(process.env).filter(key=>/^debug_/i.test(key)).reduce((obj,key)=>{const prop=key.substring(6).toLowerCase().replace(/_([a-z])/g,(_,k)=>k.toUpperCase())
;let val=process.env[key];if(/^(yes|on|true|enabled)$/i.test(val))val=!0;else if(/^(no|off|false|disabled)$/i.test(val))val=!1;else if("null"===val)val=null;else val=Number(val);obj[prop]=val
;return obj},{});function getDate(){if(exports.inspectOpts.hideDate)return"";return(new Date).toISOString()+" "}module.exports=__webpack_require__(40897)(exports)
;const{formatters:formatters}=module.exports;formatters.o=function(v){this.inspectOpts.colors=this.useColors;return util.inspect(v,this.inspectOpts).split("\n").map(str=>str.trim()).join(" ")}
;formatters.O=function(v){this.inspectOpts.colors=this.useColors;return util.inspect(v,this.inspectOpts)}}),81970:(function(__unused_webpack_module,exports,__webpack_require__){
var __createBinding=this&&this.__createBinding||(Object.create?function(o,m,k,k2){if(void 0===k2)k2=k;var desc=Object.getOwnPropertyDescriptor(m,k)
;if(!desc||("get"in desc?!m.__esModule:desc.writable||desc.configurable))desc={enumerable:!0,get:function(){return m[k]}};Object.defineProperty(o,k2,desc)}:function(o,m,k,k2){if(void 0===k2)k2=k
;o[k2]=m[k]}),__setModuleDefault=this&&this.__setModuleDefault||(Object.create?function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}:function(o,v){o.default=v
}),__importStar=this&&this.__importStar||function(mod){if(mod&&mod.__esModule)return mod;var result={}
;if(null!=mod)for(var k in mod)if("default"!==k&&Object.prototype.hasOwnProperty.call(mod,k))__createBinding(result,mod,k);__setModuleDefault(result,mod);return result
},__importDefault=this&&this.__importDefault||function(mod){return mod&&mod.__esModule?mod:{default:mod}};Object.defineProperty(exports,"__esModule",{value:!0});exports.HttpProxyAgent=void 0
;const net=__importStar(__webpack_require__(69278)),tls=__importStar(__webpack_require__(64756)),debug_1=__importDefault(__webpack_require__(2830)),events_1=__webpack_require__(24434),agent_base_1=__webpack_require__(98894),url_1=__webpack_require__(87016),debug=(0,
debug_1.default)("http-proxy-agent");class HttpProxyAgent extends agent_base_1.Agent{constructor(proxy,opts){super(opts);this.proxy="string"==typeof proxy?new url_1.URL(proxy):proxy
;this.proxyHeaders=opts?.headers??{};debug("Creating new HttpProxyAgent instance: %o",this.proxy.href)
;const host=(this.proxy.hostname||this.proxy.host).replace(/^\[|\]$/g,""),port=this.proxy.port?parseInt(this.proxy.port,10):"https:"===this.proxy.protocol?443:80;this.connectOpts={
...opts?omit(opts,"headers"):null,host:host,port:port}}addRequest(req,opts){req._header=null;this.setRequestProps(req,opts);super.addRequest(req,opts)}setRequestProps(req,opts){
const{proxy:proxy}=this,base=`${opts.secureEndpoint?"https:":"http:"}//${req.getHeader("host")||"localhost"}`,url=new url_1.URL(req.path,base);if(80!==opts.port)url.port=String(opts.port)
;req.path=String(url);const headers="function"==typeof this.proxyHeaders?this.proxyHeaders():{...this.proxyHeaders};if(proxy.username||proxy.password){
const auth=`${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`;headers["Proxy-Authorization"]=`Basic ${Buffer.from(auth).toString("base64")}`}
if(!headers["Proxy-Connection"])headers["Proxy-Connection"]=this.keepAlive?"Keep-Alive":"close";for(const name of Object.keys(headers)){const value=headers[name];if(value)req.setHeader(name,value)}}
async connect(req,opts){req._header=null;if(!req.path.includes("://"))this.setRequestProps(req,opts);let first,endOfHeaders,socket;debug("Regenerating stored HTTP header string for request")
;req._implicitHeader();if(req.outputData&&req.outputData.length>0){debug("Patching connection write() output buffer with updated header");first=req.outputData[0].data
;endOfHeaders=first.indexOf("\r\n\r\n")+4;req.outputData[0].data=req._header+first.substring(endOfHeaders);debug("Output buffer: %o",req.outputData[0].data)}if("https:"===this.proxy.protocol){
debug("Creating `tls.Socket`: %o",this.connectOpts);socket=tls.connect(this.connectOpts)}else{debug("Creating `net.Socket`: %o",this.connectOpts);socket=net.connect(this.connectOpts)}await(0,
events_1.once)(socket,"connect");return socket}}HttpProxyAgent.protocols=["http","https"];exports.HttpProxyAgent=HttpProxyAgent;function omit(obj,...keys){const ret={};let key
;for(key in obj)if(!keys.includes(key))ret[key]=obj[key];return ret}}),3669:(function(__unused_webpack_module,exports,__webpack_require__){
var __createBinding=this&&this.__createBinding||(Object.create?function(o,m,k,k2){if(void 0===k2)k2=k;var desc=Object.getOwnPropertyDescriptor(m,k)
;if(!desc||("get"in desc?!m.__esModule:desc.writable||desc.configurable))desc={enumerable:!0,get:function(){return m[k]}};Object.defineProperty(o,k2,desc)}:function(o,m,k,k2){if(void 0===k2)k2=k
;o[k2]=m[k]}),__setModuleDefault=this&&this.__setModuleDefault||(Object.create?function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}:function(o,v){o.default=v
}),__importStar=this&&this.__importStar||function(mod){if(mod&&mod.__esModule)return mod;var result={}
;if(null!=mod)for(var k in mod)if("default"!==k&&Object.prototype.hasOwnProperty.call(mod,k))__createBinding(result,mod,k);__setModuleDefault(result,mod);return result
},__importDefault=this&&this.__importDefault||function(mod){return mod&&mod.__esModule?mod:{default:mod}};Object.defineProperty(exports,"__esModule",{value:!0});exports.HttpsProxyAgent=void 0
;const net=__importStar(__webpack_require__(69278)),tls=__importStar(__webpack_require__(64756)),assert_1=__importDefault(__webpack_require__(42613)),debug_1=__importDefault(__webpack_require__(2830)),agent_base_1=__webpack_require__(98894),url_1=__webpack_require__(87016),parse_proxy_response_1=__webpack_require__(37943),debug=(0,
debug_1.default)("https-proxy-agent"),setServernameFromNonIpHost=options=>{if(void 0===options.servername&&options.host&&!net.isIP(options.host))return{...options,servername:options.host}
;return options};class HttpsProxyAgent extends agent_base_1.Agent{constructor(proxy,opts){super(opts);this.options={path:void 0};this.proxy="string"==typeof proxy?new url_1.URL(proxy):proxy
;this.proxyHeaders=opts?.headers??{};debug("Creating new HttpsProxyAgent instance: %o",this.proxy.href)
;const host=(this.proxy.hostname||this.proxy.host).replace(/^\[|\]$/g,""),port=this.proxy.port?parseInt(this.proxy.port,10):"https:"===this.proxy.protocol?443:80;this.connectOpts={
ALPNProtocols:["http/1.1"],...opts?omit(opts,"headers"):null,host:host,port:port}}async connect(req,opts){const{proxy:proxy}=this;if(!opts.host)throw new TypeError('No "host" provided');let socket
;if("https:"===proxy.protocol){debug("Creating `tls.Socket`: %o",this.connectOpts);socket=tls.connect(setServernameFromNonIpHost(this.connectOpts))}else{
debug("Creating `net.Socket`: %o",this.connectOpts);socket=net.connect(this.connectOpts)}const headers="function"==typeof this.proxyHeaders?this.proxyHeaders():{...this.proxyHeaders
},host=net.isIPv6(opts.host)?`[${opts.host}]`:opts.host;let payload=`CONNECT ${host}:${opts.port} HTTP/1.1\r\n`;if(proxy.username||proxy.password){
const auth=`${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`;headers["Proxy-Authorization"]=`Basic ${Buffer.from(auth).toString("base64")}`}
headers.Host=`${host}:${opts.port}`;if(!headers["Proxy-Connection"])headers["Proxy-Connection"]=this.keepAlive?"Keep-Alive":"close"
;for(const name of Object.keys(headers))payload+=`${name}: ${headers[name]}\r\n`;const proxyResponsePromise=(0,parse_proxy_response_1.parseProxyResponse)(socket);socket.write(`${payload}\r\n`)
;const{connect:connect,buffered:buffered}=await proxyResponsePromise;req.emit("proxyConnect",connect);this.emit("proxyConnect",connect,req);if(200===connect.statusCode){req.once("socket",resume)
;if(opts.secureEndpoint){debug("Upgrading socket connection to TLS");return tls.connect({...omit(setServernameFromNonIpHost(opts),"host","path","port"),socket:socket})}return socket}socket.destroy()
;const fakeSocket=new net.Socket({writable:!1});fakeSocket.readable=!0;req.once("socket",s=>{debug("Replaying proxy buffer for failed request");(0,assert_1.default)(s.listenerCount("data")>0)
;s.push(buffered);s.push(null)});return fakeSocket}}HttpsProxyAgent.protocols=["http","https"];exports.HttpsProxyAgent=HttpsProxyAgent;function resume(socket){socket.resume()}
function omit(obj,...keys){const ret={};let key;for(key in obj)if(!keys.includes(key))ret[key]=obj[key];return ret}}),37943:(function(__unused_webpack_module,exports,__webpack_require__){
var __importDefault=this&&this.__importDefault||function(mod){return mod&&mod.__esModule?mod:{default:mod}};Object.defineProperty(exports,"__esModule",{value:!0});exports.parseProxyResponse=void 0
;const debug=(0,__importDefault(__webpack_require__(2830)).default)("https-proxy-agent:parse-proxy-response");exports.parseProxyResponse=function(socket){return new Promise((resolve,reject)=>{
let buffersLength=0;const buffers=[];function read(){const b=socket.read();if(b)ondata(b);else socket.once("readable",read)}function cleanup(){socket.removeListener("end",onend)
;socket.removeListener("error",onerror);socket.removeListener("readable",read)}function onend(){cleanup();debug("onend");reject(new Error("Proxy connection ended before receiving CONNECT response"))}
function onerror(err){cleanup();debug("onerror %o",err);reject(err)}function ondata(b){buffers.push(b);buffersLength+=b.length
;const buffered=Buffer.concat(buffers,buffersLength),endOfHeaders=buffered.indexOf("\r\n\r\n");if(-1===endOfHeaders){debug("have not received end of HTTP headers yet...");read();return}
const headerParts=buffered.slice(0,endOfHeaders).toString("ascii").split("\r\n"),firstLine=headerParts.shift();if(!firstLine){socket.destroy()
;return reject(new Error("No header received from proxy CONNECT response"))}
const firstLineParts=firstLine.split(" "),statusCode=+firstLineParts[1],statusText=firstLineParts.slice(2).join(" "),headers={};for(const header of headerParts){if(!header)continue
;const firstColon=header.indexOf(":");if(-1===firstColon){socket.destroy();return reject(new Error(`Invalid header from proxy CONNECT response: "${header}"`))}
const key=header.slice(0,firstColon).toLowerCase(),value=header.slice(firstColon+1).trimStart(),current=headers[key]
;if("string"==typeof current)headers[key]=[current,value];else if(Array.isArray(current))current.push(value);else headers[key]=value}debug("got proxy server response: %o %o",firstLine,headers)
;cleanup();resolve({connect:{statusCode:statusCode,statusText:statusText,headers:headers},buffered:buffered})}socket.on("error",onerror);socket.on("end",onend);read()})}}),70744:(function(module){
var s=1e3,m=60*s,h=60*m,d=24*h,w=7*d;module.exports=function(val,options){options=options||{};var type=typeof val
;if("string"===type&&val.length>0)return parse(val);else if("number"===type&&isFinite(val))return options.long?fmtLong(val):fmtShort(val)
;throw new Error("val is not a non-empty string or a valid number. val="+JSON.stringify(val))};function parse(str){if((str=String(str)).length>100)return
;var match=/^(-?(?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)?$/i.exec(str);if(!match)return;var n=parseFloat(match[1])
;switch((match[2]||"ms").toLowerCase()){case"years":case"year":case"yrs":case"yr":case"y":return 315576e5*n;case"weeks":case"week":case"w":return n*w;case"days":case"day":case"d":return n*d
;case"hours":case"hour":case"hrs":case"hr":case"h":return n*h;case"minutes":case"minute":case"mins":case"min":case"m":return n*m;case"seconds":case"second":case"secs":case"sec":case"s":return n*s
;case"milliseconds":case"millisecond":case"msecs":case"msec":case"ms":return n;default:return}}function fmtShort(ms){var msAbs=Math.abs(ms);if(msAbs>=d)return Math.round(ms/d)+"d"
;if(msAbs>=h)return Math.round(ms/h)+"h";if(msAbs>=m)return Math.round(ms/m)+"m";if(msAbs>=s)return Math.round(ms/s)+"s";return ms+"ms"}function fmtLong(ms){var msAbs=Math.abs(ms)
;if(msAbs>=d)return plural(ms,msAbs,d,"day");if(msAbs>=h)return plural(ms,msAbs,h,"hour");if(msAbs>=m)return plural(ms,msAbs,m,"minute");if(msAbs>=s)return plural(ms,msAbs,s,"second");return ms+" ms"}
function plural(ms,msAbs,n,name){var isPlural=msAbs>=1.5*n;return Math.round(ms/n)+" "+name+(isPlural?"s":"")}}),60075:(function(module){module.exports=eval("require")("supports-color")}),
70030:(function(__unused_webpack_module,exports){0;exports.w=void 0;exports.w={operationRequestMap:new WeakMap}}),38914:(function(__unused_webpack_module,exports){0;exports.w=void 0;exports.w={
instrumenterImplementation:void 0}}),65473:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{l:()=>AbortError})
;// CONCATENATED MODULE: ./node_modules/@azure/abort-controller/dist/esm/AbortError.js
class AbortError extends Error{constructor(message){super(message);this.name="AbortError"}}}),98365:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){
__webpack_require__.d(__webpack_exports__,{Zp:()=>isTokenCredential});__webpack_require__(16966);function isTokenCredential(credential){const castCredential=credential
;return castCredential&&"function"==typeof castCredential.getToken&&(void 0===castCredential.signRequest||castCredential.getToken.length>0)}}),
95738:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{Nl:()=>ServiceClient,rH:()=>authorizeRequestOnTenantChallenge,
uc:()=>createClientPipeline,rl:()=>createSerializer,h6:()=>serializationPolicy});var esm=__webpack_require__(16966);function encodeByteArray(value){return(0,esm.SW)(value,"base64")}
function decodeString(value){return(0,esm.Al)(value,"base64")}// CONCATENATED MODULE: ./node_modules/@azure/core-client/dist/esm/interfaces.js
const XML_ATTRKEY="$",XML_CHARKEY="_";// CONCATENATED MODULE: ./node_modules/@azure/core-client/dist/esm/utils.js
function isPrimitiveBody(value,mapperTypeName){
return"Composite"!==mapperTypeName&&"Dictionary"!==mapperTypeName&&("string"==typeof value||"number"==typeof value||"boolean"==typeof value||null!==mapperTypeName?.match(/^(Date|DateTime|DateTimeRfc1123|UnixTime|ByteArray|Base64Url)$/i)||null==value)
}const validateISODuration=/^(-|\+)?P(?:([-+]?[0-9,.]*)Y)?(?:([-+]?[0-9,.]*)M)?(?:([-+]?[0-9,.]*)W)?(?:([-+]?[0-9,.]*)D)?(?:T(?:([-+]?[0-9,.]*)H)?(?:([-+]?[0-9,.]*)M)?(?:([-+]?[0-9,.]*)S)?)?$/
;function isDuration(value){return validateISODuration.test(value)}const validUuidRegex=/^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$/i;function isValidUuid(uuid){
return validUuidRegex.test(uuid)}function handleNullableResponseAndWrappableBody(responseObject){const combinedHeadersAndBody={...responseObject.headers,...responseObject.body}
;if(responseObject.hasNullableType&&0===Object.getOwnPropertyNames(combinedHeadersAndBody).length)return responseObject.shouldWrapBody?{body:null}:null;else return responseObject.shouldWrapBody?{
...responseObject.headers,body:responseObject.body}:combinedHeadersAndBody}function flattenResponse(fullResponse,responseSpec){const parsedHeaders=fullResponse.parsedHeaders
;if("HEAD"===fullResponse.request.method)return{...parsedHeaders,body:fullResponse.parsedBody}
;const bodyMapper=responseSpec&&responseSpec.bodyMapper,isNullable=Boolean(bodyMapper?.nullable),expectedBodyTypeName=bodyMapper?.type.name;if("Stream"===expectedBodyTypeName)return{...parsedHeaders,
blobBody:fullResponse.blobBody,readableStreamBody:fullResponse.readableStreamBody}
;const modelProperties="Composite"===expectedBodyTypeName&&bodyMapper.type.modelProperties||{},isPageableResponse=Object.keys(modelProperties).some(k=>""===modelProperties[k].serializedName)
;if("Sequence"===expectedBodyTypeName||isPageableResponse){const arrayResponse=fullResponse.parsedBody??[]
;for(const key of Object.keys(modelProperties))if(modelProperties[key].serializedName)arrayResponse[key]=fullResponse.parsedBody?.[key]
;if(parsedHeaders)for(const key of Object.keys(parsedHeaders))arrayResponse[key]=parsedHeaders[key]
;return isNullable&&!fullResponse.parsedBody&&!parsedHeaders&&0===Object.getOwnPropertyNames(modelProperties).length?null:arrayResponse}return handleNullableResponseAndWrappableBody({
body:fullResponse.parsedBody,headers:parsedHeaders,hasNullableType:isNullable,shouldWrapBody:isPrimitiveBody(fullResponse.parsedBody,expectedBodyTypeName)})}
// CONCATENATED MODULE: ./node_modules/@azure/core-client/dist/esm/serializer.js
class SerializerImpl{modelMappers;isXML;constructor(modelMappers={},isXML=!1){this.modelMappers=modelMappers;this.isXML=isXML}validateConstraints(mapper,value,objectName){
const failValidation=(constraintName,constraintValue)=>{throw new Error(`"${objectName}" with value "${value}" should satisfy the constraint "${constraintName}": ${constraintValue}.`)}
;if(mapper.constraints&&null!=value){
const{ExclusiveMaximum:ExclusiveMaximum,ExclusiveMinimum:ExclusiveMinimum,InclusiveMaximum:InclusiveMaximum,InclusiveMinimum:InclusiveMinimum,MaxItems:MaxItems,MaxLength:MaxLength,MinItems:MinItems,MinLength:MinLength,MultipleOf:MultipleOf,Pattern:Pattern,UniqueItems:UniqueItems}=mapper.constraints
;if(void 0!==ExclusiveMaximum&&value>=ExclusiveMaximum)failValidation("ExclusiveMaximum",ExclusiveMaximum)
;if(void 0!==ExclusiveMinimum&&value<=ExclusiveMinimum)failValidation("ExclusiveMinimum",ExclusiveMinimum)
;if(void 0!==InclusiveMaximum&&value>InclusiveMaximum)failValidation("InclusiveMaximum",InclusiveMaximum)
;if(void 0!==InclusiveMinimum&&value<InclusiveMinimum)failValidation("InclusiveMinimum",InclusiveMinimum);if(void 0!==MaxItems&&value.length>MaxItems)failValidation("MaxItems",MaxItems)
;if(void 0!==MaxLength&&value.length>MaxLength)failValidation("MaxLength",MaxLength);if(void 0!==MinItems&&value.length<MinItems)failValidation("MinItems",MinItems)
;if(void 0!==MinLength&&value.length<MinLength)failValidation("MinLength",MinLength);if(void 0!==MultipleOf&&value%MultipleOf!==0)failValidation("MultipleOf",MultipleOf);if(Pattern){
const pattern="string"==typeof Pattern?new RegExp(Pattern):Pattern;if("string"!=typeof value||null===value.match(pattern))failValidation("Pattern",Pattern)}
if(UniqueItems&&value.some((item,i,ar)=>ar.indexOf(item)!==i))failValidation("UniqueItems",UniqueItems)}}serialize(mapper,object,objectName,options={xml:{}}){const updatedOptions={xml:{
rootName:options.xml.rootName??"",includeRoot:options.xml.includeRoot??!1,xmlCharKey:options.xml.xmlCharKey??XML_CHARKEY}};let payload={};const mapperType=mapper.type.name
;if(!objectName)objectName=mapper.serializedName;if(null!==mapperType.match(/^Sequence$/i))payload=[];if(mapper.isConstant)object=mapper.defaultValue;const{required:required,nullable:nullable}=mapper
;if(required&&nullable&&void 0===object)throw new Error(`${objectName} cannot be undefined.`);if(required&&!nullable&&null==object)throw new Error(`${objectName} cannot be null or undefined.`)
;if(!required&&!1===nullable&&null===object)throw new Error(`${objectName} cannot be null.`)
;if(null==object)payload=object;else if(null!==mapperType.match(/^any$/i))payload=object;else if(null!==mapperType.match(/^(Number|String|Boolean|Object|Stream|Uuid)$/i))payload=serializeBasicTypes(mapperType,objectName,object);else if(null!==mapperType.match(/^Enum$/i)){
payload=serializeEnumType(objectName,mapper.type.allowedValues,object)
}else if(null!==mapperType.match(/^(Date|DateTime|TimeSpan|DateTimeRfc1123|UnixTime)$/i))payload=serializeDateTypes(mapperType,object,objectName);else if(null!==mapperType.match(/^ByteArray$/i))payload=serializeByteArrayType(objectName,object);else if(null!==mapperType.match(/^Base64Url$/i))payload=serializeBase64UrlType(objectName,object);else if(null!==mapperType.match(/^Sequence$/i))payload=serializeSequenceType(this,mapper,object,objectName,Boolean(this.isXML),updatedOptions);else if(null!==mapperType.match(/^Dictionary$/i))payload=serializeDictionaryType(this,mapper,object,objectName,Boolean(this.isXML),updatedOptions);else if(null!==mapperType.match(/^Composite$/i))payload=serializeCompositeType(this,mapper,object,objectName,Boolean(this.isXML),updatedOptions)
;return payload}deserialize(mapper,responseBody,objectName,options={xml:{}}){const updatedOptions={xml:{rootName:options.xml.rootName??"",includeRoot:options.xml.includeRoot??!1,
xmlCharKey:options.xml.xmlCharKey??XML_CHARKEY},ignoreUnknownProperties:options.ignoreUnknownProperties??!1};if(null==responseBody){
if(this.isXML&&"Sequence"===mapper.type.name&&!mapper.xmlIsWrapped)responseBody=[];if(void 0!==mapper.defaultValue)responseBody=mapper.defaultValue;return responseBody}let payload
;const mapperType=mapper.type.name;if(!objectName)objectName=mapper.serializedName
;if(null!==mapperType.match(/^Composite$/i))payload=deserializeCompositeType(this,mapper,responseBody,objectName,updatedOptions);else{if(this.isXML){const xmlCharKey=updatedOptions.xml.xmlCharKey
;if(void 0!==responseBody[XML_ATTRKEY]&&void 0!==responseBody[xmlCharKey])responseBody=responseBody[xmlCharKey]}if(null!==mapperType.match(/^Number$/i)){payload=parseFloat(responseBody)
;if(isNaN(payload))payload=responseBody
}else if(null!==mapperType.match(/^Boolean$/i))if("true"===responseBody)payload=!0;else if("false"===responseBody)payload=!1;else payload=responseBody;else if(null!==mapperType.match(/^(String|Enum|Object|Stream|Uuid|TimeSpan|any)$/i))payload=responseBody;else if(null!==mapperType.match(/^(Date|DateTime|DateTimeRfc1123)$/i))payload=new Date(responseBody);else if(null!==mapperType.match(/^UnixTime$/i))payload=unixTimeToDate(responseBody);else if(null!==mapperType.match(/^ByteArray$/i))payload=decodeString(responseBody);else if(null!==mapperType.match(/^Base64Url$/i))payload=base64UrlToByteArray(responseBody);else if(null!==mapperType.match(/^Sequence$/i))payload=deserializeSequenceType(this,mapper,responseBody,objectName,updatedOptions);else if(null!==mapperType.match(/^Dictionary$/i))payload=deserializeDictionaryType(this,mapper,responseBody,objectName,updatedOptions)
}if(mapper.isConstant)payload=mapper.defaultValue;return payload}}function createSerializer(modelMappers={},isXML=!1){return new SerializerImpl(modelMappers,isXML)}function trimEnd(str,ch){
let len=str.length;for(;len-1>=0&&str[len-1]===ch;)--len;return str.substr(0,len)}function bufferToBase64Url(buffer){if(!buffer)return
;if(!(buffer instanceof Uint8Array))throw new Error("Please provide an input of type Uint8Array for converting to Base64Url.")
;return trimEnd(encodeByteArray(buffer),"=").replace(/\+/g,"-").replace(/\//g,"_")}function base64UrlToByteArray(str){if(!str)return
;if(str&&"string"!=typeof str.valueOf())throw new Error("Please provide an input of type string for converting to Uint8Array");return decodeString(str=str.replace(/-/g,"+").replace(/_/g,"/"))}
function splitSerializeName(prop){const classes=[];let partialclass="";if(prop){const subwords=prop.split(".")
;for(const item of subwords)if("\\"===item.charAt(item.length-1))partialclass+=item.substr(0,item.length-1)+".";else{partialclass+=item;classes.push(partialclass);partialclass=""}}return classes}
function dateToUnixTime(d){if(!d)return;if("string"==typeof d.valueOf())d=new Date(d);return Math.floor(d.getTime()/1e3)}function unixTimeToDate(n){if(!n)return;return new Date(1e3*n)}
function serializeBasicTypes(typeName,objectName,value){if(null!=value)if(null!==typeName.match(/^Number$/i)){
if("number"!=typeof value)throw new Error(`${objectName} with value ${value} must be of type number.`)}else if(null!==typeName.match(/^String$/i)){
if("string"!=typeof value.valueOf())throw new Error(`${objectName} with value "${value}" must be of type string.`)}else if(null!==typeName.match(/^Uuid$/i)){
if("string"!=typeof value.valueOf()||!isValidUuid(value))throw new Error(`${objectName} with value "${value}" must be of type string and a valid uuid.`)}else if(null!==typeName.match(/^Boolean$/i)){
if("boolean"!=typeof value)throw new Error(`${objectName} with value ${value} must be of type boolean.`)}else if(null!==typeName.match(/^Stream$/i)){const objectType=typeof value
;if(!("string"===objectType||"function"==typeof value.pipe||"function"==typeof value.tee||value instanceof ArrayBuffer||ArrayBuffer.isView(value)||("function"==typeof Blob||"object"==typeof Blob)&&value instanceof Blob||"function"===objectType))throw new Error(`${objectName} must be a string, Blob, ArrayBuffer, ArrayBufferView, ReadableStream, or () => ReadableStream.`)
}return value}function serializeEnumType(objectName,allowedValues,value){if(!allowedValues)throw new Error(`Please provide a set of allowedValues to validate ${objectName} as an Enum Type.`)
;if(!allowedValues.some(item=>{if("string"==typeof item.valueOf())return item.toLowerCase()===value.toLowerCase();return item===value
}))throw new Error(`${value} is not a valid value for ${objectName}. The valid values are: ${JSON.stringify(allowedValues)}.`);return value}function serializeByteArrayType(objectName,value){
if(null!=value){if(!(value instanceof Uint8Array))throw new Error(`${objectName} must be of type Uint8Array.`);value=encodeByteArray(value)}return value}
function serializeBase64UrlType(objectName,value){if(null!=value){if(!(value instanceof Uint8Array))throw new Error(`${objectName} must be of type Uint8Array.`);value=bufferToBase64Url(value)}
return value}function serializeDateTypes(typeName,value,objectName){if(null!=value)if(null!==typeName.match(/^Date$/i)){
if(!(value instanceof Date||"string"==typeof value.valueOf()&&!isNaN(Date.parse(value))))throw new Error(`${objectName} must be an instanceof Date or a string in ISO8601 format.`)
;value=value instanceof Date?value.toISOString().substring(0,10):new Date(value).toISOString().substring(0,10)}else if(null!==typeName.match(/^DateTime$/i)){
if(!(value instanceof Date||"string"==typeof value.valueOf()&&!isNaN(Date.parse(value))))throw new Error(`${objectName} must be an instanceof Date or a string in ISO8601 format.`)
;value=value instanceof Date?value.toISOString():new Date(value).toISOString()}else if(null!==typeName.match(/^DateTimeRfc1123$/i)){
if(!(value instanceof Date||"string"==typeof value.valueOf()&&!isNaN(Date.parse(value))))throw new Error(`${objectName} must be an instanceof Date or a string in RFC-1123 format.`)
;value=value instanceof Date?value.toUTCString():new Date(value).toUTCString()}else if(null!==typeName.match(/^UnixTime$/i)){
if(!(value instanceof Date||"string"==typeof value.valueOf()&&!isNaN(Date.parse(value))))throw new Error(`${objectName} must be an instanceof Date or a string in RFC-1123/ISO8601 format for it to be serialized in UnixTime/Epoch format.`)
;value=dateToUnixTime(value)}else if(null!==typeName.match(/^TimeSpan$/i))if(!isDuration(value))throw new Error(`${objectName} must be a string in ISO 8601 format. Instead was "${value}".`)
;return value}function serializeSequenceType(serializer,mapper,object,objectName,isXml,options){if(!Array.isArray(object))throw new Error(`${objectName} must be of type Array.`)
;let elementType=mapper.type.element
;if(!elementType||"object"!=typeof elementType)throw new Error(`"element" metadata for an Array must be defined in the mapper and it must be of type "object" in ${objectName}.`)
;if("Composite"===elementType.type.name&&elementType.type.className)elementType=serializer.modelMappers[elementType.type.className]??elementType;const tempArray=[];for(let i=0;i<object.length;i++){
const serializedValue=serializer.serialize(elementType,object[i],objectName,options);if(isXml&&elementType.xmlNamespace){
const xmlnsKey=elementType.xmlNamespacePrefix?`xmlns:${elementType.xmlNamespacePrefix}`:"xmlns";if("Composite"===elementType.type.name){tempArray[i]={...serializedValue};tempArray[i][XML_ATTRKEY]={
[xmlnsKey]:elementType.xmlNamespace}}else{tempArray[i]={};tempArray[i][options.xml.xmlCharKey]=serializedValue;tempArray[i][XML_ATTRKEY]={[xmlnsKey]:elementType.xmlNamespace}}
}else tempArray[i]=serializedValue}return tempArray}function serializeDictionaryType(serializer,mapper,object,objectName,isXml,options){
if("object"!=typeof object)throw new Error(`${objectName} must be of type object.`);const valueType=mapper.type.value
;if(!valueType||"object"!=typeof valueType)throw new Error(`"value" metadata for a Dictionary must be defined in the mapper and it must of type "object" in ${objectName}.`);const tempDictionary={}
;for(const key of Object.keys(object)){const serializedValue=serializer.serialize(valueType,object[key],objectName,options)
;tempDictionary[key]=getXmlObjectValue(valueType,serializedValue,isXml,options)}if(isXml&&mapper.xmlNamespace){
const xmlnsKey=mapper.xmlNamespacePrefix?`xmlns:${mapper.xmlNamespacePrefix}`:"xmlns",result=tempDictionary;result[XML_ATTRKEY]={[xmlnsKey]:mapper.xmlNamespace};return result}return tempDictionary}
function resolveAdditionalProperties(serializer,mapper,objectName){const additionalProperties=mapper.type.additionalProperties;if(!additionalProperties&&mapper.type.className){
const modelMapper=resolveReferencedMapper(serializer,mapper,objectName);return modelMapper?.type.additionalProperties}return additionalProperties}
function resolveReferencedMapper(serializer,mapper,objectName){const className=mapper.type.className
;if(!className)throw new Error(`Class name for model "${objectName}" is not provided in the mapper "${JSON.stringify(mapper,void 0,2)}".`);return serializer.modelMappers[className]}
function resolveModelProperties(serializer,mapper,objectName){let modelProps=mapper.type.modelProperties;if(!modelProps){const modelMapper=resolveReferencedMapper(serializer,mapper,objectName)
;if(!modelMapper)throw new Error(`mapper() cannot be null or undefined for model "${mapper.type.className}".`);modelProps=modelMapper?.type.modelProperties
;if(!modelProps)throw new Error(`modelProperties cannot be null or undefined in the mapper "${JSON.stringify(modelMapper)}" of type "${mapper.type.className}" for object "${objectName}".`)}
return modelProps}function serializeCompositeType(serializer,mapper,object,objectName,isXml,options){
if(getPolymorphicDiscriminatorRecursively(serializer,mapper))mapper=getPolymorphicMapper(serializer,mapper,object,"clientName");if(null!=object){
const payload={},modelProps=resolveModelProperties(serializer,mapper,objectName);for(const key of Object.keys(modelProps)){const propertyMapper=modelProps[key];if(propertyMapper.readOnly)continue
;let propName,parentObject=payload;if(serializer.isXML)if(propertyMapper.xmlIsWrapped)propName=propertyMapper.xmlName;else propName=propertyMapper.xmlElementName||propertyMapper.xmlName;else{
const paths=splitSerializeName(propertyMapper.serializedName);propName=paths.pop();for(const pathName of paths){const childObject=parentObject[pathName]
;if(null==childObject&&(void 0!==object[key]&&null!==object[key]||void 0!==propertyMapper.defaultValue))parentObject[pathName]={};parentObject=parentObject[pathName]}}if(null!=parentObject){
if(isXml&&mapper.xmlNamespace){const xmlnsKey=mapper.xmlNamespacePrefix?`xmlns:${mapper.xmlNamespacePrefix}`:"xmlns";parentObject[XML_ATTRKEY]={...parentObject[XML_ATTRKEY],
[xmlnsKey]:mapper.xmlNamespace}}const propertyObjectName=""!==propertyMapper.serializedName?objectName+"."+propertyMapper.serializedName:objectName;let toSerialize=object[key]
;const polymorphicDiscriminator=getPolymorphicDiscriminatorRecursively(serializer,mapper)
;if(polymorphicDiscriminator&&polymorphicDiscriminator.clientName===key&&null==toSerialize)toSerialize=mapper.serializedName
;const serializedValue=serializer.serialize(propertyMapper,toSerialize,propertyObjectName,options);if(void 0!==serializedValue&&null!=propName){
const value=getXmlObjectValue(propertyMapper,serializedValue,isXml,options);if(isXml&&propertyMapper.xmlIsAttribute){parentObject[XML_ATTRKEY]=parentObject[XML_ATTRKEY]||{}
;parentObject[XML_ATTRKEY][propName]=serializedValue}else if(isXml&&propertyMapper.xmlIsWrapped)parentObject[propName]={[propertyMapper.xmlElementName]:value};else parentObject[propName]=value}}}
const additionalPropertiesMapper=resolveAdditionalProperties(serializer,mapper,objectName);if(additionalPropertiesMapper){const propNames=Object.keys(modelProps)
;for(const clientPropName of Object.keys(object)){if(propNames.every(pn=>pn!==clientPropName))Object.defineProperty(payload,clientPropName,{
value:serializer.serialize(additionalPropertiesMapper,object[clientPropName],objectName+'["'+clientPropName+'"]',options),enumerable:!0,configurable:!0,writable:!0})}}return payload}return object}
function getXmlObjectValue(propertyMapper,serializedValue,isXml,options){if(!isXml||!propertyMapper.xmlNamespace)return serializedValue
;const xmlnsKey=propertyMapper.xmlNamespacePrefix?`xmlns:${propertyMapper.xmlNamespacePrefix}`:"xmlns",xmlNamespace={[xmlnsKey]:propertyMapper.xmlNamespace}
;if(["Composite"].includes(propertyMapper.type.name))if(serializedValue[XML_ATTRKEY])return serializedValue;else{const result={...serializedValue};result[XML_ATTRKEY]=xmlNamespace;return result}
const result={};result[options.xml.xmlCharKey]=serializedValue;result[XML_ATTRKEY]=xmlNamespace;return result}function isSpecialXmlProperty(propertyName,options){
return[XML_ATTRKEY,options.xml.xmlCharKey].includes(propertyName)}function deserializeCompositeType(serializer,mapper,responseBody,objectName,options){
const xmlCharKey=options.xml.xmlCharKey??XML_CHARKEY;if(getPolymorphicDiscriminatorRecursively(serializer,mapper))mapper=getPolymorphicMapper(serializer,mapper,responseBody,"serializedName")
;const modelProps=resolveModelProperties(serializer,mapper,objectName);let instance={};const handledPropertyNames=[];for(const key of Object.keys(modelProps)){
const propertyMapper=modelProps[key],paths=splitSerializeName(modelProps[key].serializedName);handledPropertyNames.push(paths[0])
;const{serializedName:serializedName,xmlName:xmlName,xmlElementName:xmlElementName}=propertyMapper;let propertyObjectName=objectName
;if(""!==serializedName&&void 0!==serializedName)propertyObjectName=objectName+"."+serializedName;const headerCollectionPrefix=propertyMapper.headerCollectionPrefix;if(headerCollectionPrefix){
const dictionary={};for(const headerKey of Object.keys(responseBody)){
if(headerKey.startsWith(headerCollectionPrefix))dictionary[headerKey.substring(headerCollectionPrefix.length)]=serializer.deserialize(propertyMapper.type.value,responseBody[headerKey],propertyObjectName,options)
;handledPropertyNames.push(headerKey)}instance[key]=dictionary
}else if(serializer.isXML)if(propertyMapper.xmlIsAttribute&&responseBody[XML_ATTRKEY])instance[key]=serializer.deserialize(propertyMapper,responseBody[XML_ATTRKEY][xmlName],propertyObjectName,options);else if(propertyMapper.xmlIsMsText){
if(void 0!==responseBody[xmlCharKey])instance[key]=responseBody[xmlCharKey];else if("string"==typeof responseBody)instance[key]=responseBody}else{
const propertyName=xmlElementName||xmlName||serializedName;if(propertyMapper.xmlIsWrapped){const wrapped=responseBody[xmlName],elementList=wrapped?.[xmlElementName]??[]
;Object.defineProperty(instance,key,{value:serializer.deserialize(propertyMapper,elementList,propertyObjectName,options),enumerable:!0,configurable:!0,writable:!0});handledPropertyNames.push(xmlName)
}else{const property=responseBody[propertyName];instance[key]=serializer.deserialize(propertyMapper,property,propertyObjectName,options);handledPropertyNames.push(propertyName)}}else{
let propertyInstance,res=responseBody,steps=0;for(const item of paths){if(!res)break;steps++;res=res[item]}if(null===res&&steps<paths.length)res=void 0;propertyInstance=res
;const polymorphicDiscriminator=mapper.type.polymorphicDiscriminator
;if(polymorphicDiscriminator&&key===polymorphicDiscriminator.clientName&&null==propertyInstance)propertyInstance=mapper.serializedName;let serializedValue
;if(Array.isArray(responseBody[key])&&""===modelProps[key].serializedName){propertyInstance=responseBody[key]
;const arrayInstance=serializer.deserialize(propertyMapper,propertyInstance,propertyObjectName,options)
;for(const[k,v]of Object.entries(instance))if(!Object.prototype.hasOwnProperty.call(arrayInstance,k))arrayInstance[k]=v;instance=arrayInstance
}else if(void 0!==propertyInstance||void 0!==propertyMapper.defaultValue){serializedValue=serializer.deserialize(propertyMapper,propertyInstance,propertyObjectName,options)
;instance[key]=serializedValue}}}const additionalPropertiesMapper=mapper.type.additionalProperties;if(additionalPropertiesMapper){const isAdditionalProperty=responsePropName=>{
for(const clientPropName of Object.keys(modelProps)){if(splitSerializeName(modelProps[clientPropName].serializedName)[0]===responsePropName)return!1}return!0}
;for(const responsePropName of Object.keys(responseBody))if(isAdditionalProperty(responsePropName)){
const deserializedValue=serializer.deserialize(additionalPropertiesMapper,responseBody[responsePropName],objectName+'["'+responsePropName+'"]',options)
;Object.defineProperty(instance,responsePropName,{value:deserializedValue,enumerable:!0,configurable:!0,writable:!0})}
}else if(responseBody&&!options.ignoreUnknownProperties)for(const key of Object.keys(responseBody))if(void 0===instance[key]&&!handledPropertyNames.includes(key)&&!isSpecialXmlProperty(key,options))Object.defineProperty(instance,key,{
value:responseBody[key],enumerable:!0,configurable:!0,writable:!0});return instance}function deserializeDictionaryType(serializer,mapper,responseBody,objectName,options){const value=mapper.type.value
;if(!value||"object"!=typeof value)throw new Error(`"value" metadata for a Dictionary must be defined in the mapper and it must of type "object" in ${objectName}`);if(responseBody){
const tempDictionary={};for(const key of Object.keys(responseBody))tempDictionary[key]=serializer.deserialize(value,responseBody[key],objectName,options);return tempDictionary}return responseBody}
function deserializeSequenceType(serializer,mapper,responseBody,objectName,options){let element=mapper.type.element
;if(!element||"object"!=typeof element)throw new Error(`"element" metadata for an Array must be defined in the mapper and it must be of type "object" in ${objectName}`);if(responseBody){
if(!Array.isArray(responseBody))responseBody=[responseBody];if("Composite"===element.type.name&&element.type.className)element=serializer.modelMappers[element.type.className]??element
;const tempArray=[];for(let i=0;i<responseBody.length;i++)tempArray[i]=serializer.deserialize(element,responseBody[i],`${objectName}[${i}]`,options);return tempArray}return responseBody}
function getIndexDiscriminator(discriminators,discriminatorValue,typeName){const typeNamesToCheck=[typeName];for(;typeNamesToCheck.length;){
const currentName=typeNamesToCheck.shift(),indexDiscriminator=discriminatorValue===currentName?discriminatorValue:currentName+"."+discriminatorValue
;if(Object.prototype.hasOwnProperty.call(discriminators,indexDiscriminator))return discriminators[indexDiscriminator];else for(const[name,mapper]of Object.entries(discriminators))if(name.startsWith(currentName+".")&&mapper.type.uberParent===currentName&&mapper.type.className)typeNamesToCheck.push(mapper.type.className)
}return}function getPolymorphicMapper(serializer,mapper,object,polymorphicPropertyName){const polymorphicDiscriminator=getPolymorphicDiscriminatorRecursively(serializer,mapper)
;if(polymorphicDiscriminator){let discriminatorName=polymorphicDiscriminator[polymorphicPropertyName];if(discriminatorName){
if("serializedName"===polymorphicPropertyName)discriminatorName=discriminatorName.replace(/\\/gi,"")
;const discriminatorValue=object[discriminatorName],typeName=mapper.type.uberParent??mapper.type.className;if("string"==typeof discriminatorValue&&typeName){
const polymorphicMapper=getIndexDiscriminator(serializer.modelMappers.discriminators,discriminatorValue,typeName);if(polymorphicMapper)mapper=polymorphicMapper}}}return mapper}
function getPolymorphicDiscriminatorRecursively(serializer,mapper){
return mapper.type.polymorphicDiscriminator||getPolymorphicDiscriminatorSafely(serializer,mapper.type.uberParent)||getPolymorphicDiscriminatorSafely(serializer,mapper.type.className)}
function getPolymorphicDiscriminatorSafely(serializer,typeName){return typeName&&serializer.modelMappers[typeName]&&serializer.modelMappers[typeName].type.polymorphicDiscriminator}
const MapperTypeNames={Base64Url:"Base64Url",Boolean:"Boolean",ByteArray:"ByteArray",Composite:"Composite",Date:"Date",DateTime:"DateTime",DateTimeRfc1123:"DateTimeRfc1123",Dictionary:"Dictionary",
Enum:"Enum",Number:"Number",Object:"Object",Sequence:"Sequence",String:"String",Stream:"Stream",TimeSpan:"TimeSpan",UnixTime:"UnixTime"};var dist_esm=__webpack_require__(15932)
;// CONCATENATED MODULE: ./node_modules/@azure/core-client/dist/esm/state.js
const state=__webpack_require__(70030).w;// CONCATENATED MODULE: ./node_modules/@azure/core-client/dist/esm/operationHelpers.js
function getOperationArgumentValueFromParameter(operationArguments,parameter,fallbackObject){let parameterPath=parameter.parameterPath;const parameterMapper=parameter.mapper;let value
;if("string"==typeof parameterPath)parameterPath=[parameterPath];if(Array.isArray(parameterPath)){if(parameterPath.length>0)if(parameterMapper.isConstant)value=parameterMapper.defaultValue;else{
let propertySearchResult=getPropertyFromParameterPath(operationArguments,parameterPath)
;if(!propertySearchResult.propertyFound&&fallbackObject)propertySearchResult=getPropertyFromParameterPath(fallbackObject,parameterPath);let useDefaultValue=!1
;if(!propertySearchResult.propertyFound)useDefaultValue=parameterMapper.required||"options"===parameterPath[0]&&2===parameterPath.length
;value=useDefaultValue?parameterMapper.defaultValue:propertySearchResult.propertyValue}}else{if(parameterMapper.required)value={};for(const[propertyName,propertyPath]of Object.entries(parameterPath)){
const propertyValue=getOperationArgumentValueFromParameter(operationArguments,{parameterPath:propertyPath,mapper:parameterMapper.type.modelProperties[propertyName]},fallbackObject)
;if(void 0!==propertyValue){if(!value)value={};Object.defineProperty(value,propertyName,{value:propertyValue,enumerable:!0,configurable:!0,writable:!0})}}}return value}
function getPropertyFromParameterPath(parent,parameterPath){const result={propertyFound:!1};let i=0;for(;i<parameterPath.length;++i){const parameterPathPart=parameterPath[i]
;if(parent&&parameterPathPart in parent)parent=parent[parameterPathPart];else break}if(i===parameterPath.length){result.propertyValue=parent;result.propertyFound=!0}return result}
const originalRequestSymbol=Symbol.for("@azure/core-client original request");function hasOriginalRequest(request){return originalRequestSymbol in request}function getOperationRequestInfo(request){
if(hasOriginalRequest(request))return getOperationRequestInfo(request[originalRequestSymbol]);let info=state.operationRequestMap.get(request);if(!info){info={}
;state.operationRequestMap.set(request,info)}return info}// CONCATENATED MODULE: ./node_modules/@azure/core-client/dist/esm/deserializationPolicy.js
const defaultJsonContentTypes=["application/json","text/json"],defaultXmlContentTypes=["application/xml","application/atom+xml"],deserializationPolicyName="deserializationPolicy"
;function deserializationPolicy(options={}){
const jsonContentTypes=options.expectedContentTypes?.json??defaultJsonContentTypes,xmlContentTypes=options.expectedContentTypes?.xml??defaultXmlContentTypes,parseXML=options.parseXML,serializerOptions=options.serializerOptions,updatedOptions={
xml:{rootName:serializerOptions?.xml.rootName??"",includeRoot:serializerOptions?.xml.includeRoot??!1,xmlCharKey:serializerOptions?.xml.xmlCharKey??XML_CHARKEY}};return{name:deserializationPolicyName,
async sendRequest(request,next){const response=await next(request);return deserializeResponseBody(jsonContentTypes,xmlContentTypes,response,updatedOptions,parseXML)}}}
function getOperationResponseMap(parsedResponse){let result;const operationInfo=getOperationRequestInfo(parsedResponse.request),operationSpec=operationInfo?.operationSpec
;if(operationSpec)if(!operationInfo?.operationResponseGetter)result=operationSpec.responses[parsedResponse.status];else result=operationInfo?.operationResponseGetter(operationSpec,parsedResponse)
;return result}function shouldDeserializeResponse(parsedResponse){const operationInfo=getOperationRequestInfo(parsedResponse.request),shouldDeserialize=operationInfo?.shouldDeserialize;let result
;if(void 0===shouldDeserialize)result=!0;else if("boolean"==typeof shouldDeserialize)result=shouldDeserialize;else result=shouldDeserialize(parsedResponse);return result}
async function deserializeResponseBody(jsonContentTypes,xmlContentTypes,response,options,parseXML){const parsedResponse=await parse(jsonContentTypes,xmlContentTypes,response,options,parseXML)
;if(!shouldDeserializeResponse(parsedResponse))return parsedResponse;const operationInfo=getOperationRequestInfo(parsedResponse.request),operationSpec=operationInfo?.operationSpec
;if(!operationSpec||!operationSpec.responses)return parsedResponse
;const responseSpec=getOperationResponseMap(parsedResponse),{error:error,shouldReturnResponse:shouldReturnResponse}=handleErrorResponse(parsedResponse,operationSpec,responseSpec,options)
;if(error)throw error;else if(shouldReturnResponse)return parsedResponse;if(responseSpec){if(responseSpec.bodyMapper){let valueToDeserialize=parsedResponse.parsedBody
;if(operationSpec.isXML&&responseSpec.bodyMapper.type.name===MapperTypeNames.Sequence)valueToDeserialize="object"==typeof valueToDeserialize?valueToDeserialize[responseSpec.bodyMapper.xmlElementName]:[]
;try{parsedResponse.parsedBody=operationSpec.serializer.deserialize(responseSpec.bodyMapper,valueToDeserialize,"operationRes.parsedBody",options)}catch(deserializeError){
throw new dist_esm.pj(`Error ${deserializeError} occurred in deserializing the responseBody - ${parsedResponse.bodyAsText}`,{statusCode:parsedResponse.status,request:parsedResponse.request,
response:parsedResponse})}}else if("HEAD"===operationSpec.httpMethod)parsedResponse.parsedBody=response.status>=200&&response.status<300
;if(responseSpec.headersMapper)parsedResponse.parsedHeaders=operationSpec.serializer.deserialize(responseSpec.headersMapper,parsedResponse.headers.toJSON(),"operationRes.parsedHeaders",{xml:{},
ignoreUnknownProperties:!0})}return parsedResponse}function isOperationSpecEmpty(operationSpec){const expectedStatusCodes=Object.keys(operationSpec.responses)
;return 0===expectedStatusCodes.length||1===expectedStatusCodes.length&&"default"===expectedStatusCodes[0]}function handleErrorResponse(parsedResponse,operationSpec,responseSpec,options){
const isSuccessByStatus=200<=parsedResponse.status&&parsedResponse.status<300;if(isOperationSpecEmpty(operationSpec)?isSuccessByStatus:!!responseSpec)if(responseSpec){if(!responseSpec.isError)return{
error:null,shouldReturnResponse:!1}}else return{error:null,shouldReturnResponse:!1}
;const errorResponseSpec=responseSpec??operationSpec.responses.default,initialErrorMessage=parsedResponse.request.streamResponseStatusCodes?.has(parsedResponse.status)?`Unexpected status code: ${parsedResponse.status}`:parsedResponse.bodyAsText,error=new dist_esm.pj(initialErrorMessage,{
statusCode:parsedResponse.status,request:parsedResponse.request,response:parsedResponse})
;if(!(errorResponseSpec||parsedResponse.parsedBody?.error?.code&&parsedResponse.parsedBody?.error?.message))throw error
;const defaultBodyMapper=errorResponseSpec?.bodyMapper,defaultHeadersMapper=errorResponseSpec?.headersMapper;try{if(parsedResponse.parsedBody){const parsedBody=parsedResponse.parsedBody
;let deserializedError;if(defaultBodyMapper){let valueToDeserialize=parsedBody;if(operationSpec.isXML&&defaultBodyMapper.type.name===MapperTypeNames.Sequence){valueToDeserialize=[]
;const elementName=defaultBodyMapper.xmlElementName;if("object"==typeof parsedBody&&elementName)valueToDeserialize=parsedBody[elementName]}
deserializedError=operationSpec.serializer.deserialize(defaultBodyMapper,valueToDeserialize,"error.response.parsedBody",options)}const internalError=parsedBody.error||deserializedError||parsedBody
;error.code=internalError.code;if(internalError.message)error.message=internalError.message;if(defaultBodyMapper)error.response.parsedBody=deserializedError}
if(parsedResponse.headers&&defaultHeadersMapper)error.response.parsedHeaders=operationSpec.serializer.deserialize(defaultHeadersMapper,parsedResponse.headers.toJSON(),"operationRes.parsedHeaders")
}catch(defaultError){error.message=`Error "${defaultError.message}" occurred in deserializing the responseBody - "${parsedResponse.bodyAsText}" for the default response.`}return{error:error,
shouldReturnResponse:!1}}async function parse(jsonContentTypes,xmlContentTypes,operationResponse,opts,parseXML){
if(!operationResponse.request.streamResponseStatusCodes?.has(operationResponse.status)&&operationResponse.bodyAsText){
const text=operationResponse.bodyAsText,contentType=operationResponse.headers.get("Content-Type")||"",contentComponents=!contentType?[]:contentType.split(";").map(component=>component.toLowerCase())
;try{if(0===contentComponents.length||contentComponents.some(component=>-1!==jsonContentTypes.indexOf(component))){operationResponse.parsedBody=JSON.parse(text);return operationResponse
}else if(contentComponents.some(component=>-1!==xmlContentTypes.indexOf(component))){if(!parseXML)throw new Error("Parsing XML not supported.");const body=await parseXML(text,opts.xml)
;operationResponse.parsedBody=body;return operationResponse}}catch(err){
const msg=`Error "${err}" occurred while parsing the response body - ${operationResponse.bodyAsText}.`,errCode=err.code||dist_esm.pj.PARSE_ERROR;throw new dist_esm.pj(msg,{code:errCode,
statusCode:operationResponse.status,request:operationResponse.request,response:operationResponse})}}return operationResponse}
// CONCATENATED MODULE: ./node_modules/@azure/core-client/dist/esm/interfaceHelpers.js
function getStreamingResponseStatusCodes(operationSpec){const result=new Set
;for(const[statusCode,operationResponse]of Object.entries(operationSpec.responses))if(operationResponse.bodyMapper&&operationResponse.bodyMapper.type.name===MapperTypeNames.Stream)result.add(Number(statusCode))
;return result}function getPathStringFromParameter(parameter){const{parameterPath:parameterPath,mapper:mapper}=parameter;let result
;if("string"==typeof parameterPath)result=parameterPath;else if(Array.isArray(parameterPath))result=parameterPath.join(".");else result=mapper.serializedName;return result}
// CONCATENATED MODULE: ./node_modules/@azure/core-client/dist/esm/serializationPolicy.js
const serializationPolicyName="serializationPolicy";function serializationPolicy(options={}){const stringifyXML=options.stringifyXML;return{name:serializationPolicyName,sendRequest(request,next){
const operationInfo=getOperationRequestInfo(request),operationSpec=operationInfo?.operationSpec,operationArguments=operationInfo?.operationArguments;if(operationSpec&&operationArguments){
serializeHeaders(request,operationArguments,operationSpec);serializeRequestBody(request,operationArguments,operationSpec,stringifyXML)}return next(request)}}}
function serializeHeaders(request,operationArguments,operationSpec){if(operationSpec.headerParameters)for(const headerParameter of operationSpec.headerParameters){
let headerValue=getOperationArgumentValueFromParameter(operationArguments,headerParameter);if(null!=headerValue||headerParameter.mapper.required){
headerValue=operationSpec.serializer.serialize(headerParameter.mapper,headerValue,getPathStringFromParameter(headerParameter))
;const headerCollectionPrefix=headerParameter.mapper.headerCollectionPrefix
;if(headerCollectionPrefix)for(const key of Object.keys(headerValue))request.headers.set(headerCollectionPrefix+key,headerValue[key]);else request.headers.set(headerParameter.mapper.serializedName||getPathStringFromParameter(headerParameter),headerValue)
}}const customHeaders=operationArguments.options?.requestOptions?.customHeaders
;if(customHeaders)for(const customHeaderName of Object.keys(customHeaders))request.headers.set(customHeaderName,customHeaders[customHeaderName])}
function serializeRequestBody(request,operationArguments,operationSpec,stringifyXML=function(){throw new Error("XML serialization unsupported!")}){
const serializerOptions=operationArguments.options?.serializerOptions,updatedOptions={xml:{rootName:serializerOptions?.xml.rootName??"",includeRoot:serializerOptions?.xml.includeRoot??!1,
xmlCharKey:serializerOptions?.xml.xmlCharKey??XML_CHARKEY}},xmlCharKey=updatedOptions.xml.xmlCharKey;if(operationSpec.requestBody&&operationSpec.requestBody.mapper){
request.body=getOperationArgumentValueFromParameter(operationArguments,operationSpec.requestBody)
;const bodyMapper=operationSpec.requestBody.mapper,{required:required,serializedName:serializedName,xmlName:xmlName,xmlElementName:xmlElementName,xmlNamespace:xmlNamespace,xmlNamespacePrefix:xmlNamespacePrefix,nullable:nullable}=bodyMapper,typeName=bodyMapper.type.name
;try{if(void 0!==request.body&&null!==request.body||nullable&&null===request.body||required){const requestBodyParameterPathString=getPathStringFromParameter(operationSpec.requestBody)
;request.body=operationSpec.serializer.serialize(bodyMapper,request.body,requestBodyParameterPathString,updatedOptions);const isStream=typeName===MapperTypeNames.Stream;if(operationSpec.isXML){
const xmlnsKey=xmlNamespacePrefix?`xmlns:${xmlNamespacePrefix}`:"xmlns",value=getXmlValueWithNamespace(xmlNamespace,xmlnsKey,typeName,request.body,updatedOptions)
;if(typeName===MapperTypeNames.Sequence)request.body=stringifyXML(prepareXMLRootList(value,xmlElementName||xmlName||serializedName,xmlnsKey,xmlNamespace),{rootName:xmlName||serializedName,
xmlCharKey:xmlCharKey});else if(!isStream)request.body=stringifyXML(value,{rootName:xmlName||serializedName,xmlCharKey:xmlCharKey})
}else if(typeName===MapperTypeNames.String&&(operationSpec.contentType?.match("text/plain")||"text"===operationSpec.mediaType))return;else if(!isStream)request.body=JSON.stringify(request.body)}
}catch(error){throw new Error(`Error "${error.message}" occurred in serializing the payload - ${JSON.stringify(serializedName,void 0,"  ")}.`)}
}else if(operationSpec.formDataParameters&&operationSpec.formDataParameters.length>0){request.formData={};for(const formDataParameter of operationSpec.formDataParameters){
const formDataParameterValue=getOperationArgumentValueFromParameter(operationArguments,formDataParameter);if(null!=formDataParameterValue){
const formDataParameterPropertyName=formDataParameter.mapper.serializedName||getPathStringFromParameter(formDataParameter)
;request.formData[formDataParameterPropertyName]=operationSpec.serializer.serialize(formDataParameter.mapper,formDataParameterValue,getPathStringFromParameter(formDataParameter),updatedOptions)}}}}
function getXmlValueWithNamespace(xmlNamespace,xmlnsKey,typeName,serializedValue,options){if(xmlNamespace&&!["Composite","Sequence","Dictionary"].includes(typeName)){const result={}
;result[options.xml.xmlCharKey]=serializedValue;result[XML_ATTRKEY]={[xmlnsKey]:xmlNamespace};return result}return serializedValue}
function prepareXMLRootList(obj,elementName,xmlNamespaceKey,xmlNamespace){if(!Array.isArray(obj))obj=[obj];if(!xmlNamespaceKey||!xmlNamespace)return{[elementName]:obj};const result={[elementName]:obj}
;result[XML_ATTRKEY]={[xmlNamespaceKey]:xmlNamespace};return result}// CONCATENATED MODULE: ./node_modules/@azure/core-client/dist/esm/pipeline.js
function createClientPipeline(options={}){const pipeline=(0,dist_esm.Fp)(options??{});if(options.credentialOptions)pipeline.addPolicy((0,dist_esm.N$)({credential:options.credentialOptions.credential,
scopes:options.credentialOptions.credentialScopes}));pipeline.addPolicy(serializationPolicy(options.serializationOptions),{phase:"Serialize"})
;pipeline.addPolicy(deserializationPolicy(options.deserializationOptions),{phase:"Deserialize"});return pipeline}// CONCATENATED MODULE: ./node_modules/@azure/core-client/dist/esm/httpClientCache.js
let cachedHttpClient;function getCachedDefaultHttpClient(){if(!cachedHttpClient)cachedHttpClient=(0,dist_esm.fl)();return cachedHttpClient}
// CONCATENATED MODULE: ./node_modules/@azure/core-client/dist/esm/urlHelpers.js
const CollectionFormatToDelimiterMap={CSV:",",SSV:" ",Multi:"Multi",TSV:"\t",Pipes:"|"};function getRequestUrl(baseUri,operationSpec,operationArguments,fallbackObject){
const urlReplacements=calculateUrlReplacements(operationSpec,operationArguments,fallbackObject);let isAbsolutePath=!1,requestUrl=replaceAll(baseUri,urlReplacements);if(operationSpec.path){
let path=replaceAll(operationSpec.path,urlReplacements);if("/{nextLink}"===operationSpec.path&&path.startsWith("/"))path=path.substring(1);if(isAbsoluteUrl(path)){requestUrl=path;isAbsolutePath=!0
}else requestUrl=appendPath(requestUrl,path)}const{queryParams:queryParams,sequenceParams:sequenceParams}=calculateQueryParameters(operationSpec,operationArguments,fallbackObject)
;requestUrl=appendQueryParams(requestUrl,queryParams,sequenceParams,isAbsolutePath);return requestUrl}function replaceAll(input,replacements){let result=input
;for(const[searchValue,replaceValue]of replacements)result=result.split(searchValue).join(replaceValue);return result}
function calculateUrlReplacements(operationSpec,operationArguments,fallbackObject){const result=new Map;if(operationSpec.urlParameters?.length)for(const urlParameter of operationSpec.urlParameters){
let urlParameterValue=getOperationArgumentValueFromParameter(operationArguments,urlParameter,fallbackObject);const parameterPathString=getPathStringFromParameter(urlParameter)
;urlParameterValue=operationSpec.serializer.serialize(urlParameter.mapper,urlParameterValue,parameterPathString);if(!urlParameter.skipEncoding)urlParameterValue=encodeURIComponent(urlParameterValue)
;result.set(`{${urlParameter.mapper.serializedName||parameterPathString}}`,urlParameterValue)}return result}function isAbsoluteUrl(url){return url.includes("://")}
function appendPath(url,pathToAppend){if(!pathToAppend)return url;const parsedUrl=new URL(url);let newPath=parsedUrl.pathname;if(!newPath.endsWith("/"))newPath=`${newPath}/`
;if(pathToAppend.startsWith("/"))pathToAppend=pathToAppend.substring(1);const searchStart=pathToAppend.indexOf("?");if(-1!==searchStart){
const path=pathToAppend.substring(0,searchStart),search=pathToAppend.substring(searchStart+1);newPath+=path;if(search)parsedUrl.search=parsedUrl.search?`${parsedUrl.search}&${search}`:search
}else newPath+=pathToAppend;Object.assign(parsedUrl,{pathname:newPath});return parsedUrl.toString()}function calculateQueryParameters(operationSpec,operationArguments,fallbackObject){
const result=new Map,sequenceParams=new Set;if(operationSpec.queryParameters?.length)for(const queryParameter of operationSpec.queryParameters){
if("Sequence"===queryParameter.mapper.type.name&&queryParameter.mapper.serializedName)sequenceParams.add(queryParameter.mapper.serializedName)
;let queryParameterValue=getOperationArgumentValueFromParameter(operationArguments,queryParameter,fallbackObject);if(null!=queryParameterValue||queryParameter.mapper.required){
queryParameterValue=operationSpec.serializer.serialize(queryParameter.mapper,queryParameterValue,getPathStringFromParameter(queryParameter))
;const delimiter=queryParameter.collectionFormat?CollectionFormatToDelimiterMap[queryParameter.collectionFormat]:""
;if(Array.isArray(queryParameterValue))queryParameterValue=queryParameterValue.map(item=>{if(null==item)return"";return item})
;if("Multi"===queryParameter.collectionFormat&&0===queryParameterValue.length)continue;else if(Array.isArray(queryParameterValue)&&("SSV"===queryParameter.collectionFormat||"TSV"===queryParameter.collectionFormat))queryParameterValue=queryParameterValue.join(delimiter)
;if(!queryParameter.skipEncoding)if(Array.isArray(queryParameterValue))queryParameterValue=queryParameterValue.map(item=>encodeURIComponent(item));else queryParameterValue=encodeURIComponent(queryParameterValue)
;if(Array.isArray(queryParameterValue)&&("CSV"===queryParameter.collectionFormat||"Pipes"===queryParameter.collectionFormat))queryParameterValue=queryParameterValue.join(delimiter)
;result.set(queryParameter.mapper.serializedName||getPathStringFromParameter(queryParameter),queryParameterValue)}}return{queryParams:result,sequenceParams:sequenceParams}}
function simpleParseQueryParams(queryString){const result=new Map;if(!queryString||"?"!==queryString[0])return result;const pairs=(queryString=queryString.slice(1)).split("&")
;for(const pair of pairs){const[name,value]=pair.split("=",2),existingValue=result.get(name)
;if(existingValue)if(Array.isArray(existingValue))existingValue.push(value);else result.set(name,[existingValue,value]);else result.set(name,value)}return result}
function appendQueryParams(url,queryParams,sequenceParams,noOverwrite=!1){if(0===queryParams.size)return url;const parsedUrl=new URL(url),combinedParams=simpleParseQueryParams(parsedUrl.search)
;for(const[name,value]of queryParams){const existingValue=combinedParams.get(name);if(Array.isArray(existingValue))if(Array.isArray(value)){existingValue.push(...value)
;const valueSet=new Set(existingValue);combinedParams.set(name,Array.from(valueSet))}else existingValue.push(value);else if(existingValue){
if(Array.isArray(value))value.unshift(existingValue);else if(sequenceParams.has(name))combinedParams.set(name,[existingValue,value]);if(!noOverwrite)combinedParams.set(name,value)
}else combinedParams.set(name,value)}const searchPieces=[]
;for(const[name,value]of combinedParams)if("string"==typeof value)searchPieces.push(`${name}=${value}`);else if(Array.isArray(value))for(const subValue of value)searchPieces.push(`${name}=${subValue}`);else searchPieces.push(`${name}=${value}`)
;parsedUrl.search=searchPieces.length?`?${searchPieces.join("&")}`:"";return parsedUrl.toString()}// CONCATENATED MODULE: ./node_modules/@azure/core-client/dist/esm/log.js
const logger=(0,__webpack_require__(7567).KV)("core-client");// CONCATENATED MODULE: ./node_modules/@azure/core-client/dist/esm/serviceClient.js
class ServiceClient{_endpoint;_requestContentType;_allowInsecureConnection;_httpClient;pipeline;constructor(options={}){this._requestContentType=options.requestContentType
;this._endpoint=options.endpoint??options.baseUri;if(options.baseUri)logger.warning("The baseUri option for SDK Clients has been deprecated, please use endpoint instead.")
;this._allowInsecureConnection=options.allowInsecureConnection;this._httpClient=options.httpClient||getCachedDefaultHttpClient();this.pipeline=options.pipeline||createDefaultPipeline(options)
;if(options.additionalPolicies?.length)for(const{policy:policy,position:position}of options.additionalPolicies){const afterPhase="perRetry"===position?"Sign":void 0;this.pipeline.addPolicy(policy,{
afterPhase:afterPhase})}}sendRequest(request){return this.pipeline.sendRequest(this._httpClient,request)}async sendOperationRequest(operationArguments,operationSpec){
const endpoint=operationSpec.baseUrl||this._endpoint
;if(!endpoint)throw new Error("If operationSpec.baseUrl is not specified, then the ServiceClient must have a endpoint string property that contains the base URL to use.")
;const url=getRequestUrl(endpoint,operationSpec,operationArguments,this),request=(0,dist_esm.G6)({url:url});request.method=operationSpec.httpMethod;const operationInfo=getOperationRequestInfo(request)
;operationInfo.operationSpec=operationSpec;operationInfo.operationArguments=operationArguments;const contentType=operationSpec.contentType||this._requestContentType
;if(contentType&&operationSpec.requestBody)request.headers.set("Content-Type",contentType);const options=operationArguments.options;if(options){const requestOptions=options.requestOptions
;if(requestOptions){if(requestOptions.timeout)request.timeout=requestOptions.timeout;if(requestOptions.onUploadProgress)request.onUploadProgress=requestOptions.onUploadProgress
;if(requestOptions.onDownloadProgress)request.onDownloadProgress=requestOptions.onDownloadProgress
;if(void 0!==requestOptions.shouldDeserialize)operationInfo.shouldDeserialize=requestOptions.shouldDeserialize;if(requestOptions.allowInsecureConnection)request.allowInsecureConnection=!0}
if(options.abortSignal)request.abortSignal=options.abortSignal;if(options.tracingOptions)request.tracingOptions=options.tracingOptions}
if(this._allowInsecureConnection)request.allowInsecureConnection=!0;if(void 0===request.streamResponseStatusCodes)request.streamResponseStatusCodes=getStreamingResponseStatusCodes(operationSpec);try{
const rawResponse=await this.sendRequest(request),flatResponse=flattenResponse(rawResponse,operationSpec.responses[rawResponse.status])
;if(options?.onResponse)options.onResponse(rawResponse,flatResponse);return flatResponse}catch(error){if("object"==typeof error&&error?.response){
const rawResponse=error.response,flatResponse=flattenResponse(rawResponse,operationSpec.responses[error.statusCode]||operationSpec.responses.default);error.details=flatResponse
;if(options?.onResponse)options.onResponse(rawResponse,flatResponse,error)}throw error}}}function createDefaultPipeline(options){
const credentialScopes=getCredentialScopes(options),credentialOptions=options.credential&&credentialScopes?{credentialScopes:credentialScopes,credential:options.credential}:void 0
;return createClientPipeline({...options,credentialOptions:credentialOptions})}function getCredentialScopes(options){if(options.credentialScopes)return options.credentialScopes
;if(options.endpoint)return`${options.endpoint}/.default`;if(options.baseUri)return`${options.baseUri}/.default`
;if(options.credential)throw new Error("When using credentials, the ServiceClientOptions must contain either a endpoint or a credentialScopes. Unable to create a bearerTokenAuthenticationPolicy")
;return}// CONCATENATED MODULE: ./node_modules/@azure/core-client/dist/esm/authorizeRequestOnTenantChallenge.js
const Constants_DefaultScope="/.default",Constants_HeaderConstants={AUTHORIZATION:"authorization"};function isUuid(text){
return/^[0-9a-fA-F]{8}\b-[0-9a-fA-F]{4}\b-[0-9a-fA-F]{4}\b-[0-9a-fA-F]{4}\b-[0-9a-fA-F]{12}$/.test(text)}const authorizeRequestOnTenantChallenge=async challengeOptions=>{
const requestOptions=requestToOptions(challengeOptions.request),challenge=getChallenge(challengeOptions.response);if(challenge){
const challengeInfo=parseChallenge(challenge),challengeScopes=buildScopes(challengeOptions,challengeInfo),tenantId=extractTenantId(challengeInfo);if(!tenantId)return!1
;const accessToken=await challengeOptions.getAccessToken(challengeScopes,{...requestOptions,tenantId:tenantId});if(!accessToken)return!1
;challengeOptions.request.headers.set(Constants_HeaderConstants.AUTHORIZATION,`${accessToken.tokenType??"Bearer"} ${accessToken.token}`);return!0}return!1};function extractTenantId(challengeInfo){
const tenantId=new URL(challengeInfo.authorization_uri).pathname.split("/")[1];if(tenantId&&isUuid(tenantId))return tenantId;return}function buildScopes(challengeOptions,challengeInfo){
if(!challengeInfo.resource_id)return challengeOptions.scopes;const challengeScopes=new URL(challengeInfo.resource_id);let scope=new URL(Constants_DefaultScope,challengeScopes.origin).toString()
;if("https://disk.azure.com/.default"===scope)scope="https://disk.azure.com//.default";return[scope]}function getChallenge(response){const challenge=response.headers.get("WWW-Authenticate")
;if(401===response.status&&challenge)return challenge;return}function parseChallenge(challenge){return`${challenge.slice(7).trim()} `.split(" ").filter(x=>x).map(keyValue=>(([key,value])=>({
[key]:value}))(keyValue.trim().split("="))).reduce((a,b)=>({...a,...b}),{})}function requestToOptions(request){return{abortSignal:request.abortSignal,requestOptions:{timeout:request.timeout},
tracingOptions:request.tracingOptions}}}),51097:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{
m4:()=>ExtendedServiceClient,H_:()=>convertHttpClient,g1:()=>createRequestPolicyFactoryPolicy,LJ:()=>toHttpHeadersLike});function createDisableKeepAlivePolicy(){return{name:"DisableKeepAlivePolicy",
async sendRequest(request,next){request.disableKeepAlive=!0;return next(request)}}}function pipelineContainsDisableKeepAlivePolicy(pipeline){
return pipeline.getOrderedPolicies().some(policy=>"DisableKeepAlivePolicy"===policy.name)}var esm=__webpack_require__(15932),dist_esm=__webpack_require__(95738)
;// CONCATENATED MODULE: ./node_modules/@azure/core-http-compat/dist/esm/util.js
const originalRequestSymbol=Symbol("Original PipelineRequest"),originalClientRequestSymbol=Symbol.for("@azure/core-client original request");function toPipelineRequest(webResource,options={}){
const request=webResource[originalRequestSymbol],headers=(0,esm.Nc)(webResource.headers.toJson({preserveCase:!0}));if(request){request.headers=headers;return request}else{const newRequest=(0,esm.G6)({
url:webResource.url,method:webResource.method,headers:headers,withCredentials:webResource.withCredentials,timeout:webResource.timeout,requestId:webResource.requestId,
abortSignal:webResource.abortSignal,body:webResource.body,formData:webResource.formData,disableKeepAlive:!!webResource.keepAlive,onDownloadProgress:webResource.onDownloadProgress,
onUploadProgress:webResource.onUploadProgress,proxySettings:webResource.proxySettings,streamResponseStatusCodes:webResource.streamResponseStatusCodes,agent:webResource.agent,
requestOverrides:webResource.requestOverrides});if(options.originalRequest)newRequest[originalClientRequestSymbol]=options.originalRequest;return newRequest}}
function toWebResourceLike(request,options){const originalRequest=options?.originalRequest??request,webResource={url:request.url,method:request.method,headers:toHttpHeadersLike(request.headers),
withCredentials:request.withCredentials,timeout:request.timeout,requestId:request.headers.get("x-ms-client-request-id")||request.requestId,abortSignal:request.abortSignal,body:request.body,
formData:request.formData,keepAlive:!!request.disableKeepAlive,onDownloadProgress:request.onDownloadProgress,onUploadProgress:request.onUploadProgress,proxySettings:request.proxySettings,
streamResponseStatusCodes:request.streamResponseStatusCodes,agent:request.agent,requestOverrides:request.requestOverrides,clone(){throw new Error("Cannot clone a non-proxied WebResourceLike")},
prepare(){throw new Error("WebResourceLike.prepare() is not supported by @azure/core-http-compat")},validateRequestProperties(){}};if(options?.createProxy)return new Proxy(webResource,{
get(target,prop,receiver){if(prop===originalRequestSymbol)return request;else if("clone"===prop)return()=>toWebResourceLike(toPipelineRequest(webResource,{originalRequest:originalRequest}),{
createProxy:!0,originalRequest:originalRequest});return Reflect.get(target,prop,receiver)},set(target,prop,value,receiver){if("keepAlive"===prop)request.disableKeepAlive=!value
;if("string"==typeof prop&&["url","method","withCredentials","timeout","requestId","abortSignal","body","formData","onDownloadProgress","onUploadProgress","proxySettings","streamResponseStatusCodes","agent","requestOverrides"].includes(prop))request[prop]=value
;return Reflect.set(target,prop,value,receiver)}});else return webResource}function toHttpHeadersLike(headers){return new HttpHeaders(headers.toJSON({preserveCase:!0}))}
function getHeaderKey(headerName){return headerName.toLowerCase()}class HttpHeaders{_headersMap;constructor(rawHeaders){this._headersMap={}
;if(rawHeaders)for(const headerName in rawHeaders)this.set(headerName,rawHeaders[headerName])}set(headerName,headerValue){this._headersMap[getHeaderKey(headerName)]={name:headerName,
value:headerValue.toString()}}get(headerName){const header=this._headersMap[getHeaderKey(headerName)];return!header?void 0:header.value}contains(headerName){
return!!this._headersMap[getHeaderKey(headerName)]}remove(headerName){const result=this.contains(headerName);delete this._headersMap[getHeaderKey(headerName)];return result}rawHeaders(){
return this.toJson({preserveCase:!0})}headersArray(){const headers=[];for(const headerKey in this._headersMap)headers.push(this._headersMap[headerKey]);return headers}headerNames(){
const headerNames=[],headers=this.headersArray();for(let i=0;i<headers.length;++i)headerNames.push(headers[i].name);return headerNames}headerValues(){const headerValues=[],headers=this.headersArray()
;for(let i=0;i<headers.length;++i)headerValues.push(headers[i].value);return headerValues}toJson(options={}){const result={};if(options.preserveCase)for(const headerKey in this._headersMap){
const header=this._headersMap[headerKey];result[header.name]=header.value}else for(const headerKey in this._headersMap){const header=this._headersMap[headerKey]
;result[getHeaderKey(header.name)]=header.value}return result}toString(){return JSON.stringify(this.toJson({preserveCase:!0}))}clone(){const resultPreservingCasing={}
;for(const headerKey in this._headersMap){const header=this._headersMap[headerKey];resultPreservingCasing[header.name]=header.value}return new HttpHeaders(resultPreservingCasing)}}
// CONCATENATED MODULE: ./node_modules/@azure/core-http-compat/dist/esm/response.js
const originalResponse=Symbol("Original FullOperationResponse");function toCompatResponse(response,options){let request=toWebResourceLike(response.request),headers=toHttpHeadersLike(response.headers)
;if(options?.createProxy)return new Proxy(response,{get(target,prop,receiver){if("headers"===prop)return headers;else if("request"===prop)return request;else if(prop===originalResponse)return response
;return Reflect.get(target,prop,receiver)},set(target,prop,value,receiver){if("headers"===prop)headers=value;else if("request"===prop)request=value;return Reflect.set(target,prop,value,receiver)}
});else return{...response,request:request,headers:headers}}function toPipelineResponse(compatResponse){const response=compatResponse[originalResponse],headers=(0,
esm.Nc)(compatResponse.headers.toJson({preserveCase:!0}));if(response){response.headers=headers;return response}else return{...compatResponse,headers:headers,
request:toPipelineRequest(compatResponse.request)}}// CONCATENATED MODULE: ./node_modules/@azure/core-http-compat/dist/esm/extendedClient.js
class ExtendedServiceClient extends dist_esm.Nl{constructor(options){super(options)
;if(!1===options.keepAliveOptions?.enable&&!pipelineContainsDisableKeepAlivePolicy(this.pipeline))this.pipeline.addPolicy(createDisableKeepAlivePolicy())
;if(!1===options.redirectOptions?.handleRedirects)this.pipeline.removePolicy({name:esm.Ou})}async sendOperationRequest(operationArguments,operationSpec){
const userProvidedCallBack=operationArguments?.options?.onResponse;let lastResponse;operationArguments.options={...operationArguments.options,onResponse:function(rawResponse,flatResponse,error){
lastResponse=rawResponse;if(userProvidedCallBack)userProvidedCallBack(rawResponse,flatResponse,error)}};const result=await super.sendOperationRequest(operationArguments,operationSpec)
;if(lastResponse)Object.defineProperty(result,"_response",{value:toCompatResponse(lastResponse)});return result}}
// CONCATENATED MODULE: ./node_modules/@azure/core-http-compat/dist/esm/policies/requestPolicyFactoryPolicy.js
var HttpPipelineLogLevel;!function(HttpPipelineLogLevel){HttpPipelineLogLevel[HttpPipelineLogLevel.ERROR=1]="ERROR";HttpPipelineLogLevel[HttpPipelineLogLevel.INFO=3]="INFO"
;HttpPipelineLogLevel[HttpPipelineLogLevel.OFF=0]="OFF";HttpPipelineLogLevel[HttpPipelineLogLevel.WARNING=2]="WARNING"}(HttpPipelineLogLevel||(HttpPipelineLogLevel={}))
;const mockRequestPolicyOptions={log(_logLevel,_message){},shouldLog:_logLevel=>!1},requestPolicyFactoryPolicyName="RequestPolicyFactoryPolicy";function createRequestPolicyFactoryPolicy(factories){
const orderedFactories=factories.slice().reverse();return{name:requestPolicyFactoryPolicyName,async sendRequest(request,next){let httpPipeline={
sendRequest:async httpRequest=>toCompatResponse(await next(toPipelineRequest(httpRequest)),{createProxy:!0})}
;for(const factory of orderedFactories)httpPipeline=factory.create(httpPipeline,mockRequestPolicyOptions);const webResourceLike=toWebResourceLike(request,{createProxy:!0})
;return toPipelineResponse(await httpPipeline.sendRequest(webResourceLike))}}}// CONCATENATED MODULE: ./node_modules/@azure/core-http-compat/dist/esm/httpClientAdapter.js
function convertHttpClient(requestPolicyClient){return{sendRequest:async request=>toPipelineResponse(await requestPolicyClient.sendRequest(toWebResourceLike(request,{createProxy:!0})))}}}),
67352:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{vu:()=>Poller})
;// CONCATENATED MODULE: ./node_modules/@azure/core-lro/dist/esm/logger.js
(0,__webpack_require__(7567).KV)("core-lro");__webpack_require__(16966);// CONCATENATED MODULE: ./node_modules/@azure/core-lro/dist/esm/legacy/poller.js
class PollerStoppedError extends Error{constructor(message){super(message);this.name="PollerStoppedError";Object.setPrototypeOf(this,PollerStoppedError.prototype)}}
class PollerCancelledError extends Error{constructor(message){super(message);this.name="PollerCancelledError";Object.setPrototypeOf(this,PollerCancelledError.prototype)}}class Poller{
constructor(operation){this.resolveOnUnsuccessful=!1;this.stopped=!0;this.pollProgressCallbacks=[];this.operation=operation;this.promise=new Promise((resolve,reject)=>{this.resolve=resolve
;this.reject=reject});this.promise.catch(()=>{})}async startPolling(pollOptions={}){if(this.stopped)this.stopped=!1;for(;!this.isStopped()&&!this.isDone();){await this.poll(pollOptions)
;await this.delay()}}async pollOnce(options={}){if(!this.isDone())this.operation=await this.operation.update({abortSignal:options.abortSignal,fireProgress:this.fireProgress.bind(this)})
;this.processUpdatedState()}fireProgress(state){for(const callback of this.pollProgressCallbacks)callback(state)}async cancelOnce(options={}){this.operation=await this.operation.cancel(options)}
poll(options={}){if(!this.pollOncePromise){this.pollOncePromise=this.pollOnce(options);const clearPollOncePromise=()=>{this.pollOncePromise=void 0}
;this.pollOncePromise.then(clearPollOncePromise,clearPollOncePromise).catch(this.reject)}return this.pollOncePromise}processUpdatedState(){if(this.operation.state.error){this.stopped=!0
;if(!this.resolveOnUnsuccessful){this.reject(this.operation.state.error);throw this.operation.state.error}}if(this.operation.state.isCancelled){this.stopped=!0;if(!this.resolveOnUnsuccessful){
const error=new PollerCancelledError("Operation was canceled");this.reject(error);throw error}}if(this.isDone()&&this.resolve)this.resolve(this.getResult())}async pollUntilDone(pollOptions={}){
if(this.stopped)this.startPolling(pollOptions).catch(this.reject);this.processUpdatedState();return this.promise}onProgress(callback){this.pollProgressCallbacks.push(callback);return()=>{
this.pollProgressCallbacks=this.pollProgressCallbacks.filter(c=>c!==callback)}}isDone(){const state=this.operation.state;return Boolean(state.isCompleted||state.isCancelled||state.error)}
stopPolling(){if(!this.stopped){this.stopped=!0;if(this.reject)this.reject(new PollerStoppedError("This poller is already stopped"))}}isStopped(){return this.stopped}cancelOperation(options={}){
if(!this.cancelPromise)this.cancelPromise=this.cancelOnce(options);else if(options.abortSignal)throw new Error("A cancel request is currently pending");return this.cancelPromise}getOperationState(){
return this.operation.state}getResult(){return this.operation.state.result}toString(){return this.operation.toString()}}}),
15932:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{pj:()=>RestError,N$:()=>bearerTokenAuthenticationPolicy,
fl:()=>createDefaultHttpClient,O8:()=>createEmptyPipeline,Nc:()=>createHttpHeaders,Fp:()=>createPipelineFromOptions,G6:()=>createPipelineRequest,e4:()=>decompressResponsePolicyName,
nV:()=>getDefaultProxySettings,Ou:()=>redirectPolicyName});var esm=__webpack_require__(42056);// CONCATENATED MODULE: ./node_modules/@azure/core-rest-pipeline/dist/esm/pipeline.js
function createEmptyPipeline(){return(0,esm.O8)()}var dist_esm=__webpack_require__(7567);// CONCATENATED MODULE: ./node_modules/@azure/core-rest-pipeline/dist/esm/log.js
const log_logger=(0,dist_esm.KV)("core-rest-pipeline");var internal=__webpack_require__(30629);function logPolicy(options={}){return(0,internal.rO)({logger:log_logger.info,...options})}
// CONCATENATED MODULE: ./node_modules/@azure/core-rest-pipeline/dist/esm/policies/redirectPolicy.js
const redirectPolicyName=internal.Ou;function redirectPolicy(options={}){return(0,internal.xF)(options)}
var external_node_os_=__webpack_require__(48161),external_node_process_=__webpack_require__(1708);// CONCATENATED MODULE: ./node_modules/@azure/core-rest-pipeline/dist/esm/util/userAgentPlatform.js
function getHeaderName(){return"User-Agent"}async function setPlatformSpecificData(map){if(external_node_process_&&external_node_process_.versions){
const osInfo=`${external_node_os_.type()} ${external_node_os_.release()}; ${external_node_os_.arch()}`,versions=external_node_process_.versions
;if(versions.bun)map.set("Bun",`${versions.bun} (${osInfo})`);else if(versions.deno)map.set("Deno",`${versions.deno} (${osInfo})`);else if(versions.node)map.set("Node",`${versions.node} (${osInfo})`)}
}// CONCATENATED MODULE: ./node_modules/@azure/core-rest-pipeline/dist/esm/constants.js
const SDK_VERSION="1.22.3";// CONCATENATED MODULE: ./node_modules/@azure/core-rest-pipeline/dist/esm/util/userAgent.js
function getUserAgentString(telemetryInfo){const parts=[];for(const[key,value]of telemetryInfo){const token=value?`${key}/${value}`:key;parts.push(token)}return parts.join(" ")}
async function getUserAgentValue(prefix){const runtimeInfo=new Map;runtimeInfo.set("core-rest-pipeline",SDK_VERSION);await setPlatformSpecificData(runtimeInfo)
;const defaultAgent=getUserAgentString(runtimeInfo);return prefix?`${prefix} ${defaultAgent}`:defaultAgent}
// CONCATENATED MODULE: ./node_modules/@azure/core-rest-pipeline/dist/esm/policies/userAgentPolicy.js
const UserAgentHeaderName=function(){return getHeaderName()}(),userAgentPolicyName="userAgentPolicy";function userAgentPolicy(options={}){
const userAgentValue=getUserAgentValue(options.userAgentPrefix);return{name:userAgentPolicyName,async sendRequest(request,next){
if(!request.headers.has(UserAgentHeaderName))request.headers.set(UserAgentHeaderName,await userAgentValue);return next(request)}}}var core_util_dist_esm=__webpack_require__(16966)
;const rawContent=Symbol("rawContent");function hasRawContent(x){return"function"==typeof x[rawContent]}function getRawContent(blob){if(hasRawContent(blob))return blob[rawContent]();else return blob}
// CONCATENATED MODULE: ./node_modules/@azure/core-rest-pipeline/dist/esm/policies/multipartPolicy.js
const multipartPolicyName=internal.uD;function multipartPolicy(){const tspPolicy=(0,internal.JA)();return{name:multipartPolicyName,sendRequest:async(request,next)=>{
if(request.multipartBody)for(const part of request.multipartBody.parts)if(hasRawContent(part.body))part.body=getRawContent(part.body);return tspPolicy.sendRequest(request,next)}}}
// CONCATENATED MODULE: ./node_modules/@azure/core-rest-pipeline/dist/esm/policies/decompressResponsePolicy.js
const decompressResponsePolicyName=internal.e4;function decompressResponsePolicy(){return(0,internal.rQ)()}function defaultRetryPolicy(options={}){return(0,internal.ur)(options)}
function formDataPolicy(){return(0,internal.jh)()}function getDefaultProxySettings(proxyUrl){return(0,internal.nV)(proxyUrl)}function proxyPolicy(proxySettings,options){return(0,
internal.Ll)(proxySettings,options)}// CONCATENATED MODULE: ./node_modules/@azure/core-rest-pipeline/dist/esm/policies/setClientRequestIdPolicy.js
const setClientRequestIdPolicyName="setClientRequestIdPolicy";function setClientRequestIdPolicy(requestIdHeaderName="x-ms-client-request-id"){return{name:setClientRequestIdPolicyName,
async sendRequest(request,next){if(!request.headers.has(requestIdHeaderName))request.headers.set(requestIdHeaderName,request.requestId);return next(request)}}}function agentPolicy(agent){return(0,
internal.ew)(agent)}function tlsPolicy(tlsSettings){return(0,internal.iY)(tlsSettings)}var core_tracing_dist_esm=__webpack_require__(65433)
;// CONCATENATED MODULE: ./node_modules/@azure/core-rest-pipeline/dist/esm/restError.js
const RestError=esm.pj;function isRestError(e){return(0,esm.T0)(e)}var util_internal=__webpack_require__(1834)
;// CONCATENATED MODULE: ./node_modules/@azure/core-rest-pipeline/dist/esm/policies/tracingPolicy.js
const tracingPolicyName="tracingPolicy";function tracingPolicy(options={}){const userAgentPromise=getUserAgentValue(options.userAgentPrefix),sanitizer=new util_internal.If({
additionalAllowedQueryParameters:options.additionalAllowedQueryParameters}),tracingClient=tryCreateTracingClient();return{name:tracingPolicyName,async sendRequest(request,next){
if(!tracingClient)return next(request);const userAgent=await userAgentPromise,spanAttributes={"http.url":sanitizer.sanitizeUrl(request.url),"http.method":request.method,"http.user_agent":userAgent,
requestId:request.requestId};if(userAgent)spanAttributes["http.user_agent"]=userAgent;const{span:span,tracingContext:tracingContext}=tryCreateSpan(tracingClient,request,spanAttributes)??{}
;if(!span||!tracingContext)return next(request);try{const response=await tracingClient.withContext(tracingContext,next,request);tryProcessResponse(span,response);return response}catch(err){
tryProcessError(span,err);throw err}}}}function tryCreateTracingClient(){try{return(0,core_tracing_dist_esm.y)({namespace:"",packageName:"@azure/core-rest-pipeline",packageVersion:SDK_VERSION})
}catch(e){log_logger.warning(`Error when creating the TracingClient: ${(0,core_util_dist_esm.u1)(e)}`);return}}function tryCreateSpan(tracingClient,request,spanAttributes){try{
const{span:span,updatedOptions:updatedOptions}=tracingClient.startSpan(`HTTP ${request.method}`,{tracingOptions:request.tracingOptions},{spanKind:"client",spanAttributes:spanAttributes})
;if(!span.isRecording()){span.end();return}const headers=tracingClient.createRequestHeaders(updatedOptions.tracingOptions.tracingContext)
;for(const[key,value]of Object.entries(headers))request.headers.set(key,value);return{span:span,tracingContext:updatedOptions.tracingOptions.tracingContext}}catch(e){
log_logger.warning(`Skipping creating a tracing span due to an error: ${(0,core_util_dist_esm.u1)(e)}`);return}}function tryProcessError(span,error){try{span.setStatus({status:"error",error:(0,
core_util_dist_esm.bJ)(error)?error:void 0});if(isRestError(error)&&error.statusCode)span.setAttribute("http.status_code",error.statusCode);span.end()}catch(e){
log_logger.warning(`Skipping tracing span processing due to an error: ${(0,core_util_dist_esm.u1)(e)}`)}}function tryProcessResponse(span,response){try{
span.setAttribute("http.status_code",response.status);const serviceRequestId=response.headers.get("x-ms-request-id");if(serviceRequestId)span.setAttribute("serviceRequestId",serviceRequestId)
;if(response.status>=400)span.setStatus({status:"error"});span.end()}catch(e){log_logger.warning(`Skipping tracing span processing due to an error: ${(0,core_util_dist_esm.u1)(e)}`)}}
// CONCATENATED MODULE: ./node_modules/@azure/core-rest-pipeline/dist/esm/util/wrapAbortSignal.js
function wrapAbortSignalLike(abortSignalLike){if(abortSignalLike instanceof AbortSignal)return{abortSignal:abortSignalLike};if(abortSignalLike.aborted)return{
abortSignal:AbortSignal.abort(abortSignalLike.reason)};const controller=new AbortController;let needsCleanup=!0;function cleanup(){if(needsCleanup){
abortSignalLike.removeEventListener("abort",listener);needsCleanup=!1}}function listener(){controller.abort(abortSignalLike.reason);cleanup()}abortSignalLike.addEventListener("abort",listener);return{
abortSignal:controller.signal,cleanup:cleanup}}// CONCATENATED MODULE: ./node_modules/@azure/core-rest-pipeline/dist/esm/policies/wrapAbortSignalLikePolicy.js
const wrapAbortSignalLikePolicyName="wrapAbortSignalLikePolicy";function wrapAbortSignalLikePolicy(){return{name:wrapAbortSignalLikePolicyName,sendRequest:async(request,next)=>{
if(!request.abortSignal)return next(request);const{abortSignal:abortSignal,cleanup:cleanup}=wrapAbortSignalLike(request.abortSignal);request.abortSignal=abortSignal;try{return await next(request)
}finally{cleanup?.()}}}}// CONCATENATED MODULE: ./node_modules/@azure/core-rest-pipeline/dist/esm/createPipelineFromOptions.js
function createPipelineFromOptions(options){const pipeline=createEmptyPipeline();if(core_util_dist_esm.qx){if(options.agent)pipeline.addPolicy(agentPolicy(options.agent))
;if(options.tlsOptions)pipeline.addPolicy(tlsPolicy(options.tlsOptions));pipeline.addPolicy(proxyPolicy(options.proxyOptions));pipeline.addPolicy(decompressResponsePolicy())}
pipeline.addPolicy(wrapAbortSignalLikePolicy());pipeline.addPolicy(formDataPolicy(),{beforePolicies:[multipartPolicyName]});pipeline.addPolicy(userAgentPolicy(options.userAgentOptions))
;pipeline.addPolicy(setClientRequestIdPolicy(options.telemetryOptions?.clientRequestIdHeaderName));pipeline.addPolicy(multipartPolicy(),{afterPhase:"Deserialize"})
;pipeline.addPolicy(defaultRetryPolicy(options.retryOptions),{phase:"Retry"});pipeline.addPolicy(tracingPolicy({...options.userAgentOptions,...options.loggingOptions}),{afterPhase:"Retry"})
;if(core_util_dist_esm.qx)pipeline.addPolicy(redirectPolicy(options.redirectOptions),{afterPhase:"Retry"});pipeline.addPolicy(logPolicy(options.loggingOptions),{afterPhase:"Sign"});return pipeline}
// CONCATENATED MODULE: ./node_modules/@azure/core-rest-pipeline/dist/esm/defaultHttpClient.js
function createDefaultHttpClient(){const client=(0,esm.fl)();return{async sendRequest(request){
const{abortSignal:abortSignal,cleanup:cleanup}=request.abortSignal?wrapAbortSignalLike(request.abortSignal):{};try{request.abortSignal=abortSignal;return await client.sendRequest(request)}finally{
cleanup?.()}}}}// CONCATENATED MODULE: ./node_modules/@azure/core-rest-pipeline/dist/esm/httpHeaders.js
function createHttpHeaders(rawHeaders){return(0,esm.Nc)(rawHeaders)}// CONCATENATED MODULE: ./node_modules/@azure/core-rest-pipeline/dist/esm/pipelineRequest.js
function createPipelineRequest(options){return(0,esm.G6)(options)}// CONCATENATED MODULE: ./node_modules/@azure/core-rest-pipeline/dist/esm/policies/retryPolicy.js
(0,dist_esm.KV)("core-rest-pipeline retryPolicy");// CONCATENATED MODULE: ./node_modules/@azure/core-rest-pipeline/dist/esm/util/tokenCycler.js
const DEFAULT_CYCLER_OPTIONS={forcedRefreshWindowInMs:1e3,retryIntervalInMs:3e3,refreshWindowInMs:12e4};async function beginRefresh(getAccessToken,retryIntervalInMs,refreshTimeout){
async function tryGetAccessToken(){if(Date.now()<refreshTimeout)try{return await getAccessToken()}catch{return null}else{const finalToken=await getAccessToken()
;if(null===finalToken)throw new Error("Failed to refresh access token.");return finalToken}}let token=await tryGetAccessToken();for(;null===token;){await(0,core_util_dist_esm.cb)(retryIntervalInMs)
;token=await tryGetAccessToken()}return token}function tokenCycler_createTokenCycler(credential,tokenCyclerOptions){let tenantId,refreshWorker=null,token=null;const options={...DEFAULT_CYCLER_OPTIONS,
...tokenCyclerOptions},cycler={get isRefreshing(){return null!==refreshWorker},get shouldRefresh(){if(cycler.isRefreshing)return!1
;if(token?.refreshAfterTimestamp&&token.refreshAfterTimestamp<Date.now())return!0;return(token?.expiresOnTimestamp??0)-options.refreshWindowInMs<Date.now()},get mustRefresh(){
return null===token||token.expiresOnTimestamp-options.forcedRefreshWindowInMs<Date.now()}};function refresh(scopes,getTokenOptions){if(!cycler.isRefreshing){
refreshWorker=beginRefresh(()=>credential.getToken(scopes,getTokenOptions),options.retryIntervalInMs,token?.expiresOnTimestamp??Date.now()).then(_token=>{refreshWorker=null;token=_token
;tenantId=getTokenOptions.tenantId;return token}).catch(reason=>{refreshWorker=null;token=null;tenantId=void 0;throw reason})}return refreshWorker}return async(scopes,tokenOptions)=>{
const hasClaimChallenge=Boolean(tokenOptions.claims),tenantIdChanged=tenantId!==tokenOptions.tenantId;if(hasClaimChallenge)token=null
;if(tenantIdChanged||hasClaimChallenge||cycler.mustRefresh)return refresh(scopes,tokenOptions);if(cycler.shouldRefresh)refresh(scopes,tokenOptions);return token}}
// CONCATENATED MODULE: ./node_modules/@azure/core-rest-pipeline/dist/esm/policies/bearerTokenAuthenticationPolicy.js
const bearerTokenAuthenticationPolicyName="bearerTokenAuthenticationPolicy";async function trySendRequest(request,next){try{return[await next(request),void 0]}catch(e){
if(isRestError(e)&&e.response)return[e.response,e];else throw e}}async function defaultAuthorizeRequest(options){
const{scopes:scopes,getAccessToken:getAccessToken,request:request}=options,getTokenOptions={abortSignal:request.abortSignal,tracingOptions:request.tracingOptions,enableCae:!0
},accessToken=await getAccessToken(scopes,getTokenOptions);if(accessToken)options.request.headers.set("Authorization",`Bearer ${accessToken.token}`)}function isChallengeResponse(response){
return 401===response.status&&response.headers.has("WWW-Authenticate")}async function authorizeRequestOnCaeChallenge(onChallengeOptions,caeClaims){
const{scopes:scopes}=onChallengeOptions,accessToken=await onChallengeOptions.getAccessToken(scopes,{enableCae:!0,claims:caeClaims});if(!accessToken)return!1
;onChallengeOptions.request.headers.set("Authorization",`${accessToken.tokenType??"Bearer"} ${accessToken.token}`);return!0}function bearerTokenAuthenticationPolicy(options){
const{credential:credential,scopes:scopes,challengeCallbacks:challengeCallbacks}=options,logger=options.logger||log_logger,callbacks={
authorizeRequest:challengeCallbacks?.authorizeRequest?.bind(challengeCallbacks)??defaultAuthorizeRequest,
authorizeRequestOnChallenge:challengeCallbacks?.authorizeRequestOnChallenge?.bind(challengeCallbacks)},getAccessToken=credential?tokenCycler_createTokenCycler(credential):()=>Promise.resolve(null)
;return{name:bearerTokenAuthenticationPolicyName,async sendRequest(request,next){
if(!request.url.toLowerCase().startsWith("https://"))throw new Error("Bearer token authentication is not permitted for non-TLS protected (non-https) URLs.");await callbacks.authorizeRequest({
scopes:Array.isArray(scopes)?scopes:[scopes],request:request,getAccessToken:getAccessToken,logger:logger});let response,error,shouldSendRequest;[response,error]=await trySendRequest(request,next)
;if(isChallengeResponse(response)){let claims=getCaeChallengeClaims(response.headers.get("WWW-Authenticate"));if(claims){let parsedClaim;try{parsedClaim=atob(claims)}catch(e){
logger.warning(`The WWW-Authenticate header contains "claims" that cannot be parsed. Unable to perform the Continuous Access Evaluation authentication flow. Unparsable claims: ${claims}`)
;return response}shouldSendRequest=await authorizeRequestOnCaeChallenge({scopes:Array.isArray(scopes)?scopes:[scopes],response:response,request:request,getAccessToken:getAccessToken,logger:logger
},parsedClaim);if(shouldSendRequest)[response,error]=await trySendRequest(request,next)}else if(callbacks.authorizeRequestOnChallenge){shouldSendRequest=await callbacks.authorizeRequestOnChallenge({
scopes:Array.isArray(scopes)?scopes:[scopes],request:request,response:response,getAccessToken:getAccessToken,logger:logger});if(shouldSendRequest)[response,error]=await trySendRequest(request,next)
;if(isChallengeResponse(response)){claims=getCaeChallengeClaims(response.headers.get("WWW-Authenticate"));if(claims){let parsedClaim;try{parsedClaim=atob(claims)}catch(e){
logger.warning(`The WWW-Authenticate header contains "claims" that cannot be parsed. Unable to perform the Continuous Access Evaluation authentication flow. Unparsable claims: ${claims}`)
;return response}shouldSendRequest=await authorizeRequestOnCaeChallenge({scopes:Array.isArray(scopes)?scopes:[scopes],response:response,request:request,getAccessToken:getAccessToken,logger:logger
},parsedClaim);if(shouldSendRequest)[response,error]=await trySendRequest(request,next)}}}}if(error)throw error;else return response}}}function parseChallenges(challenges){
const challengeRegex=/(\w+)\s+((?:\w+=(?:"[^"]*"|[^,]*),?\s*)+)/g,paramRegex=/(\w+)="([^"]*)"/g,parsedChallenges=[];let match;for(;null!==(match=challengeRegex.exec(challenges));){
const scheme=match[1],paramsString=match[2],params={};let paramMatch;for(;null!==(paramMatch=paramRegex.exec(paramsString));)params[paramMatch[1]]=paramMatch[2];parsedChallenges.push({scheme:scheme,
params:params})}return parsedChallenges}function getCaeChallengeClaims(challenges){if(!challenges)return;const parsedChallenges=parseChallenges(challenges)
;return parsedChallenges.find(x=>"Bearer"===x.scheme&&x.params.claims&&"insufficient_claims"===x.params.error)?.params.claims}}),
65433:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{y:()=>createTracingClient})
;// CONCATENATED MODULE: ./node_modules/@azure/core-tracing/dist/esm/tracingContext.js
const knownContextKeys={span:Symbol.for("@azure/core-tracing span"),namespace:Symbol.for("@azure/core-tracing namespace")};function createTracingContext(options={}){
let context=new TracingContextImpl(options.parentContext);if(options.span)context=context.setValue(knownContextKeys.span,options.span)
;if(options.namespace)context=context.setValue(knownContextKeys.namespace,options.namespace);return context}class TracingContextImpl{_contextMap;constructor(initialContext){
this._contextMap=initialContext instanceof TracingContextImpl?new Map(initialContext._contextMap):new Map}setValue(key,value){const newContext=new TracingContextImpl(this)
;newContext._contextMap.set(key,value);return newContext}getValue(key){return this._contextMap.get(key)}deleteValue(key){const newContext=new TracingContextImpl(this)
;newContext._contextMap.delete(key);return newContext}}// CONCATENATED MODULE: ./node_modules/@azure/core-tracing/dist/esm/state.js
const state_state=__webpack_require__(38914).w;// CONCATENATED MODULE: ./node_modules/@azure/core-tracing/dist/esm/instrumenter.js
function createDefaultTracingSpan(){return{end:()=>{},isRecording:()=>!1,recordException:()=>{},setAttribute:()=>{},setStatus:()=>{},addEvent:()=>{}}}function createDefaultInstrumenter(){return{
createRequestHeaders:()=>({}),parseTraceparentHeader:()=>{},startSpan:(_name,spanOptions)=>({span:createDefaultTracingSpan(),tracingContext:createTracingContext({
parentContext:spanOptions.tracingContext})}),withContext:(_context,callback,...callbackArgs)=>callback(...callbackArgs)}}function getInstrumenter(){
if(!state_state.instrumenterImplementation)state_state.instrumenterImplementation=createDefaultInstrumenter();return state_state.instrumenterImplementation}
// CONCATENATED MODULE: ./node_modules/@azure/core-tracing/dist/esm/tracingClient.js
function createTracingClient(options){const{namespace:namespace,packageName:packageName,packageVersion:packageVersion}=options;function startSpan(name,operationOptions,spanOptions){
const startSpanResult=getInstrumenter().startSpan(name,{...spanOptions,packageName:packageName,packageVersion:packageVersion,tracingContext:operationOptions?.tracingOptions?.tracingContext})
;let tracingContext=startSpanResult.tracingContext;const span=startSpanResult.span
;if(!tracingContext.getValue(knownContextKeys.namespace))tracingContext=tracingContext.setValue(knownContextKeys.namespace,namespace)
;span.setAttribute("az.namespace",tracingContext.getValue(knownContextKeys.namespace));return{span:span,updatedOptions:Object.assign({},operationOptions,{tracingOptions:{
...operationOptions?.tracingOptions,tracingContext:tracingContext}})}}function withContext(context,callback,...callbackArgs){return getInstrumenter().withContext(context,callback,...callbackArgs)}
return{startSpan:startSpan,withSpan:async function(name,operationOptions,callback,spanOptions){const{span:span,updatedOptions:updatedOptions}=startSpan(name,operationOptions,spanOptions);try{
const result=await withContext(updatedOptions.tracingOptions.tracingContext,()=>Promise.resolve(callback(updatedOptions,span)));span.setStatus({status:"success"});return result}catch(err){
span.setStatus({status:"error",error:err});throw err}finally{span.end()}},withContext:withContext,parseTraceparentHeader:function(traceparentHeader){
return getInstrumenter().parseTraceparentHeader(traceparentHeader)},createRequestHeaders:function(tracingContext){return getInstrumenter().createRequestHeaders(tracingContext)}}}}),
16966:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{cb:()=>delay,u1:()=>getErrorMessage,bJ:()=>isError,
qx:()=>isNodeLike,N4:()=>randomUUID,Al:()=>stringToUint8Array,SW:()=>uint8ArrayToString});var internal=__webpack_require__(1834),esm=__webpack_require__(65473)
;// CONCATENATED MODULE: ./node_modules/@azure/core-util/dist/esm/createAbortablePromise.js
function createAbortablePromise(buildPromise,options){const{cleanupBeforeAbort:cleanupBeforeAbort,abortSignal:abortSignal,abortErrorMsg:abortErrorMsg}=options??{}
;return new Promise((resolve,reject)=>{function rejectOnAbort(){reject(new esm.l(abortErrorMsg??"The operation was aborted."))}function removeListeners(){
abortSignal?.removeEventListener("abort",onAbort)}function onAbort(){cleanupBeforeAbort?.();removeListeners();rejectOnAbort()}if(abortSignal?.aborted)return rejectOnAbort();try{buildPromise(x=>{
removeListeners();resolve(x)},x=>{removeListeners();reject(x)})}catch(err){reject(err)}abortSignal?.addEventListener("abort",onAbort)})}
// CONCATENATED MODULE: ./node_modules/@azure/core-util/dist/esm/delay.js
const StandardAbortMessage="The delay was aborted.";function delay(timeInMs,options){let token;const{abortSignal:abortSignal,abortErrorMsg:abortErrorMsg}=options??{}
;return createAbortablePromise(resolve=>{token=setTimeout(resolve,timeInMs)},{cleanupBeforeAbort:()=>clearTimeout(token),abortSignal:abortSignal,abortErrorMsg:abortErrorMsg??StandardAbortMessage})}
// CONCATENATED MODULE: ./node_modules/@azure/core-util/dist/esm/error.js
function getErrorMessage(e){if((0,internal.bJ)(e))return e.message;else{let stringified;try{if("object"==typeof e&&e)stringified=JSON.stringify(e);else stringified=String(e)}catch(err){
stringified="[unable to stringify input]"}return`Unknown error ${stringified}`}}function isError(e){return internal.bJ(e)}function randomUUID(){return internal.N4()}internal.Bd,internal.Qg,
internal.N6,internal.qx;const isNodeLike=internal.qx;internal.tX,internal.lV,internal.p7;function uint8ArrayToString(bytes,format){return internal.SW(bytes,format)}
function stringToUint8Array(value,format){return internal.Al(value,format)}}),98456:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){
__webpack_require__.d(__webpack_exports__,{h:()=>parseXML,R:()=>stringifyXML});// CONCATENATED MODULE: ./node_modules/path-expression-matcher/src/Expression.js
class Expression{constructor(pattern,options={},data){this.pattern=pattern;this.separator=options.separator||".";this.segments=this._parse(pattern);this.data=data
;this._hasDeepWildcard=this.segments.some(seg=>"deep-wildcard"===seg.type);this._hasAttributeCondition=this.segments.some(seg=>void 0!==seg.attrName)
;this._hasPositionSelector=this.segments.some(seg=>void 0!==seg.position)}_parse(pattern){const segments=[];let i=0,currentPart=""
;for(;i<pattern.length;)if(pattern[i]===this.separator)if(i+1<pattern.length&&pattern[i+1]===this.separator){if(currentPart.trim()){segments.push(this._parseSegment(currentPart.trim()));currentPart=""
}segments.push({type:"deep-wildcard"});i+=2}else{if(currentPart.trim())segments.push(this._parseSegment(currentPart.trim()));currentPart="";i++}else{currentPart+=pattern[i];i++}
if(currentPart.trim())segments.push(this._parseSegment(currentPart.trim()));return segments}_parseSegment(part){const segment={type:"tag"};let bracketContent=null,withoutBrackets=part
;const bracketMatch=part.match(/^([^\[]+)(\[[^\]]*\])(.*)$/);if(bracketMatch){withoutBrackets=bracketMatch[1]+bracketMatch[3];if(bracketMatch[2]){const content=bracketMatch[2].slice(1,-1)
;if(content)bracketContent=content}}let namespace,tag,tagAndPosition=withoutBrackets;if(withoutBrackets.includes("::")){const nsIndex=withoutBrackets.indexOf("::")
;namespace=withoutBrackets.substring(0,nsIndex).trim();tagAndPosition=withoutBrackets.substring(nsIndex+2).trim();if(!namespace)throw new Error(`Invalid namespace in pattern: ${part}`)}
let positionMatch=null;if(tagAndPosition.includes(":")){
const colonIndex=tagAndPosition.lastIndexOf(":"),tagPart=tagAndPosition.substring(0,colonIndex).trim(),posPart=tagAndPosition.substring(colonIndex+1).trim()
;if(["first","last","odd","even"].includes(posPart)||/^nth\(\d+\)$/.test(posPart)){tag=tagPart;positionMatch=posPart}else tag=tagAndPosition}else tag=tagAndPosition
;if(!tag)throw new Error(`Invalid segment pattern: ${part}`);segment.tag=tag;if(namespace)segment.namespace=namespace;if(bracketContent)if(bracketContent.includes("=")){
const eqIndex=bracketContent.indexOf("=");segment.attrName=bracketContent.substring(0,eqIndex).trim();segment.attrValue=bracketContent.substring(eqIndex+1).trim()
}else segment.attrName=bracketContent.trim();if(positionMatch){const nthMatch=positionMatch.match(/^nth\((\d+)\)$/);if(nthMatch){segment.position="nth";segment.positionValue=parseInt(nthMatch[1],10)
}else segment.position=positionMatch}return segment}get length(){return this.segments.length}hasDeepWildcard(){return this._hasDeepWildcard}hasAttributeCondition(){return this._hasAttributeCondition}
hasPositionSelector(){return this._hasPositionSelector}toString(){return this.pattern}}// CONCATENATED MODULE: ./node_modules/path-expression-matcher/src/Matcher.js
class MatcherView{constructor(matcher){this._matcher=matcher}get separator(){return this._matcher.separator}getCurrentTag(){const path=this._matcher.path
;return path.length>0?path[path.length-1].tag:void 0}getCurrentNamespace(){const path=this._matcher.path;return path.length>0?path[path.length-1].namespace:void 0}getAttrValue(attrName){
const path=this._matcher.path;if(0===path.length)return;return path[path.length-1].values?.[attrName]}hasAttr(attrName){const path=this._matcher.path;if(0===path.length)return!1
;const current=path[path.length-1];return void 0!==current.values&&attrName in current.values}getAnyParentAttr(attrName){return this._matcher.getAnyParentAttr(attrName)}hasAnyParentAttr(attrName){
return this._matcher.hasAnyParentAttr(attrName)}getPosition(){const path=this._matcher.path;if(0===path.length)return-1;return path[path.length-1].position??0}getCounter(){
const path=this._matcher.path;if(0===path.length)return-1;return path[path.length-1].counter??0}getIndex(){return this.getPosition()}getDepth(){return this._matcher.path.length}
toString(separator,includeNamespace=!0){return this._matcher.toString(separator,includeNamespace)}toArray(){return this._matcher.path.map(n=>n.tag)}matches(expression){
return this._matcher.matches(expression)}matchesAny(exprSet){return exprSet.matchesAny(this._matcher)}}class Matcher{constructor(options={}){this.separator=options.separator||".";this.path=[]
;this.siblingStacks=[];this._pathStringCache=null;this._view=new MatcherView(this);this._keptAttrs=[]}push(tagName,attrValues=null,namespace=null,options=null){this._pathStringCache=null
;if(this.path.length>0)this.path[this.path.length-1].values=void 0;const currentLevel=this.path.length;let level=this.siblingStacks[currentLevel];if(!level){level={counts:new Map,total:0}
;this.siblingStacks[currentLevel]=level}const siblingKey=namespace?`${namespace}:${tagName}`:tagName,counter=level.counts.get(siblingKey)||0,position=level.total;level.counts.set(siblingKey,counter+1)
;level.total++;const node={tag:tagName,position:position,counter:counter};if(null!=namespace)node.namespace=namespace;if(null!=attrValues)node.values=attrValues;this.path.push(node)
;const depth=this.path.length,keep=null!==options?options.keep:null;if(null!=keep&&keep.length>0&&attrValues)for(let i=0;i<keep.length;i++){const name=keep[i]
;if(void 0!==attrValues[name])this._keptAttrs.push({depth:depth,name:name,value:attrValues[name]})}}pop(){if(0===this.path.length)return;this._pathStringCache=null;const node=this.path.pop()
;if(this.siblingStacks.length>this.path.length+1)this.siblingStacks.length=this.path.length+1;const poppedDepth=this.path.length+1
;for(;this._keptAttrs.length>0&&this._keptAttrs[this._keptAttrs.length-1].depth>=poppedDepth;)this._keptAttrs.pop();return node}updateCurrent(attrValues){if(this.path.length>0){
const current=this.path[this.path.length-1];if(null!=attrValues)current.values=attrValues}}getCurrentTag(){return this.path.length>0?this.path[this.path.length-1].tag:void 0}getCurrentNamespace(){
return this.path.length>0?this.path[this.path.length-1].namespace:void 0}getAttrValue(attrName){if(0===this.path.length)return;return this.path[this.path.length-1].values?.[attrName]}
hasAttr(attrName){if(0===this.path.length)return!1;const current=this.path[this.path.length-1];return void 0!==current.values&&attrName in current.values}getAnyParentAttr(attrName){
const kept=this._keptAttrs;for(let i=kept.length-1;i>=0;i--)if(kept[i].name===attrName)return kept[i].value;return}hasAnyParentAttr(attrName){const kept=this._keptAttrs
;for(let i=kept.length-1;i>=0;i--)if(kept[i].name===attrName)return!0;return!1}getPosition(){if(0===this.path.length)return-1;return this.path[this.path.length-1].position??0}getCounter(){
if(0===this.path.length)return-1;return this.path[this.path.length-1].counter??0}getIndex(){return this.getPosition()}getDepth(){return this.path.length}toString(separator,includeNamespace=!0){
const sep=separator||this.separator;if(sep===this.separator&&!0===includeNamespace){if(null!==this._pathStringCache)return this._pathStringCache
;const result=this.path.map(n=>n.namespace?`${n.namespace}:${n.tag}`:n.tag).join(sep);this._pathStringCache=result;return result}
return this.path.map(n=>includeNamespace&&n.namespace?`${n.namespace}:${n.tag}`:n.tag).join(sep)}toArray(){return this.path.map(n=>n.tag)}reset(){this._pathStringCache=null;this.path=[]
;this.siblingStacks=[];this._keptAttrs=[]}matches(expression){const segments=expression.segments;if(0===segments.length)return!1
;if(expression.hasDeepWildcard())return this._matchWithDeepWildcard(segments);return this._matchSimple(segments)}_matchSimple(segments){if(this.path.length!==segments.length)return!1
;for(let i=0;i<segments.length;i++)if(!this._matchSegment(segments[i],this.path[i],i===this.path.length-1))return!1;return!0}_matchWithDeepWildcard(segments){
let pathIdx=this.path.length-1,segIdx=segments.length-1;for(;segIdx>=0&&pathIdx>=0;){const segment=segments[segIdx];if("deep-wildcard"===segment.type){segIdx--;if(segIdx<0)return!0
;const nextSeg=segments[segIdx];let found=!1;for(let i=pathIdx;i>=0;i--)if(this._matchSegment(nextSeg,this.path[i],i===this.path.length-1)){pathIdx=i-1;segIdx--;found=!0;break}if(!found)return!1}else{
if(!this._matchSegment(segment,this.path[pathIdx],pathIdx===this.path.length-1))return!1;pathIdx--;segIdx--}}return segIdx<0}_matchSegment(segment,node,isCurrentNode){
if("*"!==segment.tag&&segment.tag!==node.tag)return!1;if(void 0!==segment.namespace)if("*"!==segment.namespace&&segment.namespace!==node.namespace)return!1;if(void 0!==segment.attrName){
if(!isCurrentNode)return!1;if(!node.values||!(segment.attrName in node.values))return!1;if(void 0!==segment.attrValue)if(String(node.values[segment.attrName])!==String(segment.attrValue))return!1}
if(void 0!==segment.position){if(!isCurrentNode)return!1;const counter=node.counter??0
;if("first"===segment.position&&0!==counter)return!1;else if("odd"===segment.position&&counter%2!=1)return!1;else if("even"===segment.position&&counter%2!=0)return!1;else if("nth"===segment.position&&counter!==segment.positionValue)return!1
}return!0}matchesAny(exprSet){return exprSet.matchesAny(this)}snapshot(){return{path:this.path.map(node=>({...node})),siblingStacks:this.siblingStacks.map(level=>level?{counts:new Map(level.counts),
total:level.total}:level),keptAttrs:this._keptAttrs.map(entry=>({...entry}))}}restore(snapshot){this._pathStringCache=null;this.path=snapshot.path.map(node=>({...node}))
;this.siblingStacks=snapshot.siblingStacks.map(level=>level?{counts:new Map(level.counts),total:level.total}:level);this._keptAttrs=(snapshot.keptAttrs||[]).map(entry=>({...entry}))}readOnly(){
return this._view}}// CONCATENATED MODULE: ./node_modules/fast-xml-builder/src/util.js
function valToStr(val){return"number"==typeof val&&Object.is(val,-0)?"-0":String(val)}function safeComment(val){return valToStr(val).replace(/--/g,"- -").replace(/--/g,"- -").replace(/-$/,"- ")}
function safeCdata(val){return valToStr(val).replace(/\]\]>/g,"]]]]><![CDATA[>")}function escapeAttribute(val){return valToStr(val).replace(/"/g,"&quot;").replace(/'/g,"&apos;")}
function resolveName(name,isAttribute,options,matcher,validator){if(!options.sanitizeName)return name;const isPI=!isAttribute&&"?"===name[0],bare=isPI?name.slice(1):name;if(validator(bare))return name
;const result=options.sanitizeName(bare,{isAttribute:isAttribute,matcher:matcher.readOnly()})
;if("string"!=typeof result||!validator(result))throw new Error(`sanitizeName returned an invalid XML name for "${bare}"`);return isPI?"?"+result:result}
// CONCATENATED MODULE: ./node_modules/xml-naming/src/index.js
const buildRegexes=(startChar,char,flags="")=>{const ncNamePat=`[${startChar.replace(":","")}][${char.replace(":","")}]*`;return{name:new RegExp(`^[${startChar}][${char}]*$`,flags),
ncName:new RegExp(`^${ncNamePat}$`,flags),qName:new RegExp(`^${ncNamePat}(?::${ncNamePat})?$`,flags),nmToken:new RegExp(`^[${char}]+$`,flags),
nmTokens:new RegExp(`^[${char}]+(?:\\s+[${char}]+)*$`,flags)}
},regexes10=buildRegexes(":A-Za-z_\xc0-\xd6\xd8-\xf6\xf8-\u02ff\u0370-\u037d\u037f-\u0486\u0488-\u1fff\u200c-\u200d\u2070-\u218f\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd",":A-Za-z_\xc0-\xd6\xd8-\xf6\xf8-\u02ff\u0370-\u037d\u037f-\u0486\u0488-\u1fff\u200c-\u200d\u2070-\u218f\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd\\-\\.\\d\xb7\u0300-\u036f\u203f-\u2040"),regexes11=buildRegexes(":A-Za-z_\xc0-\u02ff\u0370-\u037d\u037f-\u0486\u0488-\u1fff\u200c-\u200d\u2070-\u218f\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd\ud800\udc00-\udb7f\udfff",":A-Za-z_\xc0-\u02ff\u0370-\u037d\u037f-\u0486\u0488-\u1fff\u200c-\u200d\u2070-\u218f\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd\ud800\udc00-\udb7f\udfff\\-\\.\\d\xb7\u0300-\u036f\u0487\u203f-\u2040","u"),regexesAscii=buildRegexes(":A-Za-z_",":A-Za-z_\\-\\.\\d"),getRegexes=(xmlVersion="1.0",asciiOnly=!1)=>{
if(asciiOnly)return regexesAscii;return"1.1"===xmlVersion?regexes11:regexes10
},qName=(str,{xmlVersion:xmlVersion="1.0",asciiOnly:asciiOnly=!1}={})=>getRegexes(xmlVersion,asciiOnly).qName.test(str),PRODUCTIONS=["name","ncName","qName","nmToken","nmTokens"],createValidator=(production,{xmlVersion:xmlVersion="1.0",asciiOnly:asciiOnly=!1,maxCacheSize:maxCacheSize=2048}={})=>{
if(!PRODUCTIONS.includes(production))throw new TypeError(`Unknown production "${production}". Must be one of: ${PRODUCTIONS.join(", ")}`);const regex=getRegexes(xmlVersion,asciiOnly)[production]
;let cache=new Map;const validator=str=>{const cached=cache.get(str);if(void 0!==cached)return cached;const result=regex.test(str);if(cache.size<maxCacheSize)cache.set(str,result);return result}
;validator.reset=()=>{cache=new Map};return validator};function detectXmlVersionFromArray(jArray,options){if(!Array.isArray(jArray)||0===jArray.length)return"1.0";const first=jArray[0]
;if("?xml"===propName(first)){const attrs=first[":@"];if(attrs){const versionKey=options.attributeNamePrefix+"version";if(attrs[versionKey])return attrs[versionKey]}}return"1.0"}
function toXml(jArray,options){let indentation="";if(options.format)indentation="\n";const stopNodeExpressions=[]
;if(options.stopNodes&&Array.isArray(options.stopNodes))for(let i=0;i<options.stopNodes.length;i++){const node=options.stopNodes[i]
;if("string"==typeof node)stopNodeExpressions.push(new Expression(node));else if(node instanceof Expression)stopNodeExpressions.push(node)}
const xmlVersion=detectXmlVersionFromArray(jArray,options),qNameValidator=createValidator("qName",{xmlVersion:xmlVersion})
;return arrToStr(jArray,options,indentation,new Matcher,stopNodeExpressions,qNameValidator)}function arrToStr(arr,options,indentation,matcher,stopNodeExpressions,qNameValidator){
let xmlStr="",isPreviousElementTag=!1;if(options.maxNestedTags&&matcher.getDepth()>options.maxNestedTags)throw new Error("Maximum nested tags exceeded");if(!Array.isArray(arr)){if(null!=arr){
let text=valToStr(arr);text=replaceEntitiesValue(text,options);return text}return""}for(let i=0;i<arr.length;i++){const tagObj=arr[i],rawTagName=propName(tagObj);if(void 0===rawTagName)continue
;const tagName=rawTagName===options.textNodeName||rawTagName===options.cdataPropName||rawTagName===options.commentPropName?rawTagName:resolveName(rawTagName,!1,options,matcher,qNameValidator),attrValues=extractAttributeValues(tagObj[":@"],options)
;matcher.push(tagName,attrValues);const isStopNode=checkStopNode(matcher,stopNodeExpressions);if(tagName===options.textNodeName){let tagText=tagObj[rawTagName];if(!isStopNode){
tagText=options.tagValueProcessor(tagName,tagText);tagText=replaceEntitiesValue(tagText,options)}tagText=valToStr(tagText);if(isPreviousElementTag)xmlStr+=indentation;xmlStr+=tagText
;isPreviousElementTag=!1;matcher.pop();continue}else if(tagName===options.cdataPropName){if(isPreviousElementTag)xmlStr+=indentation
;xmlStr+=`<![CDATA[${safeCdata(tagObj[rawTagName][0][options.textNodeName])}]]>`;isPreviousElementTag=!1;matcher.pop();continue}else if(tagName===options.commentPropName){
xmlStr+=indentation+`\x3c!--${safeComment(tagObj[rawTagName][0][options.textNodeName])}--\x3e`;isPreviousElementTag=!0;matcher.pop();continue}else if("?"===tagName[0]){
xmlStr+=("?xml"===tagName?"":indentation)+`<${tagName}${attr_to_str(tagObj[":@"],options,isStopNode,matcher,qNameValidator)}?>`;isPreviousElementTag=!0;matcher.pop();continue}
let newIdentation=indentation;if(""!==newIdentation)newIdentation+=options.indentBy;const tagStart=indentation+`<${tagName}${attr_to_str(tagObj[":@"],options,isStopNode,matcher,qNameValidator)}`
;let tagValue
;if(isStopNode)tagValue=getRawContent(tagObj[rawTagName],options,matcher.getDepth());else tagValue=arrToStr(tagObj[rawTagName],options,newIdentation,matcher,stopNodeExpressions,qNameValidator)
;if(-1!==options.unpairedTags.indexOf(tagName))if(options.suppressUnpairedNode)xmlStr+=tagStart+">";else xmlStr+=tagStart+"/>";else if((!tagValue||0===tagValue.length)&&options.suppressEmptyNode)xmlStr+=tagStart+"/>";else if(tagValue&&tagValue.endsWith(">"))xmlStr+=tagStart+`>${tagValue}${indentation}</${tagName}>`;else{
xmlStr+=tagStart+">";if(tagValue&&""!==indentation&&(tagValue.includes("/>")||tagValue.includes("</")))xmlStr+=indentation+options.indentBy+tagValue+indentation;else xmlStr+=tagValue
;xmlStr+=`</${tagName}>`}isPreviousElementTag=!0;matcher.pop()}return xmlStr}function extractAttributeValues(attrMap,options){if(!attrMap||options.ignoreAttributes)return null;const attrValues={}
;let hasAttrs=!1;for(let attr in attrMap){if(!Object.prototype.hasOwnProperty.call(attrMap,attr))continue
;attrValues[attr.startsWith(options.attributeNamePrefix)?attr.substr(options.attributeNamePrefix.length):attr]=escapeAttribute(attrMap[attr]);hasAttrs=!0}return hasAttrs?attrValues:null}
function getRawContent(arr,options,depth=0){if(options.maxNestedTags&&depth>options.maxNestedTags)throw new Error("Maximum nested tags exceeded");if(!Array.isArray(arr)){
if(null!=arr)return valToStr(arr);return""}let content="";for(let i=0;i<arr.length;i++){const item=arr[i],tagName=propName(item)
;if(tagName===options.textNodeName)content+=valToStr(item[tagName]);else if(tagName===options.cdataPropName)content+=item[tagName][0][options.textNodeName];else if(tagName===options.commentPropName)content+=item[tagName][0][options.textNodeName];else if(tagName&&"?"===tagName[0])continue;else if(tagName){
const attStr=attr_to_str_raw(item[":@"],options),nestedContent=getRawContent(item[tagName],options,depth+1)
;if(!nestedContent||0===nestedContent.length)content+=`<${tagName}${attStr}/>`;else content+=`<${tagName}${attStr}>${nestedContent}</${tagName}>`}}return content}
function attr_to_str_raw(attrMap,options){let attrStr="";if(attrMap&&!options.ignoreAttributes)for(let attr in attrMap){if(!Object.prototype.hasOwnProperty.call(attrMap,attr))continue
;let attrVal=attrMap[attr]
;if(!0===attrVal&&options.suppressBooleanAttributes)attrStr+=` ${attr.substr(options.attributeNamePrefix.length)}`;else attrStr+=` ${attr.substr(options.attributeNamePrefix.length)}="${escapeAttribute(attrVal)}"`
}return attrStr}function propName(obj){const keys=Object.keys(obj);for(let i=0;i<keys.length;i++){const key=keys[i];if(!Object.prototype.hasOwnProperty.call(obj,key))continue;if(":@"!==key)return key}
}function attr_to_str(attrMap,options,isStopNode,matcher,qNameValidator){let attrStr="";if(attrMap&&!options.ignoreAttributes)for(let attr in attrMap){
if(!Object.prototype.hasOwnProperty.call(attrMap,attr))continue
;const cleanAttrName=attr.substr(options.attributeNamePrefix.length),resolvedAttrName=isStopNode?cleanAttrName:resolveName(cleanAttrName,!0,options,matcher,qNameValidator);let attrVal
;if(isStopNode)attrVal=attrMap[attr];else{attrVal=options.attributeValueProcessor(attr,attrMap[attr]);attrVal=replaceEntitiesValue(attrVal,options)}
if(!0===attrVal&&options.suppressBooleanAttributes)attrStr+=` ${resolvedAttrName}`;else attrStr+=` ${resolvedAttrName}="${escapeAttribute(attrVal)}"`}return attrStr}
function checkStopNode(matcher,stopNodeExpressions){if(!stopNodeExpressions||0===stopNodeExpressions.length)return!1
;for(let i=0;i<stopNodeExpressions.length;i++)if(matcher.matches(stopNodeExpressions[i]))return!0;return!1}function replaceEntitiesValue(textValue,options){
if(textValue&&textValue.length>0&&options.processEntities)for(let i=0;i<options.entities.length;i++){const entity=options.entities[i];textValue=textValue.replace(entity.regex,entity.val)}
return textValue}// CONCATENATED MODULE: ./node_modules/fast-xml-builder/src/ignoreAttributes.js
function getIgnoreAttributesFn(ignoreAttributes){if("function"==typeof ignoreAttributes)return ignoreAttributes;if(Array.isArray(ignoreAttributes))return attrName=>{
for(const pattern of ignoreAttributes){if("string"==typeof pattern&&attrName===pattern)return!0;if(pattern instanceof RegExp&&pattern.test(attrName))return!0}};return()=>!1}
// CONCATENATED MODULE: ./node_modules/fast-xml-builder/src/fxb.js
const defaultOptions={attributeNamePrefix:"@_",attributesGroupName:!1,textNodeName:"#text",ignoreAttributes:!0,cdataPropName:!1,format:!1,indentBy:"  ",suppressEmptyNode:!1,suppressUnpairedNode:!0,
suppressBooleanAttributes:!0,tagValueProcessor:function(key,a){return a},attributeValueProcessor:function(attrName,a){return a},preserveOrder:!1,commentPropName:!1,unpairedTags:[],entities:[{
regex:new RegExp("&","g"),val:"&amp;"},{regex:new RegExp(">","g"),val:"&gt;"},{regex:new RegExp("<","g"),val:"&lt;"},{regex:new RegExp("'","g"),val:"&apos;"},{regex:new RegExp('"',"g"),val:"&quot;"}],
processEntities:!0,stopNodes:[],oneListGroup:!1,maxNestedTags:100,jPath:!0,sanitizeName:!1};function Builder(options){this.options=Object.assign({},defaultOptions,options)
;if(this.options.stopNodes&&Array.isArray(this.options.stopNodes))this.options.stopNodes=this.options.stopNodes.map(node=>{if("string"==typeof node&&node.startsWith("*."))return".."+node.substring(2)
;return node});this.stopNodeExpressions=[];if(this.options.stopNodes&&Array.isArray(this.options.stopNodes))for(let i=0;i<this.options.stopNodes.length;i++){const node=this.options.stopNodes[i]
;if("string"==typeof node)this.stopNodeExpressions.push(new Expression(node));else if(node instanceof Expression)this.stopNodeExpressions.push(node)}
if(!0===this.options.ignoreAttributes||this.options.attributesGroupName)this.isAttribute=function(){return!1};else{this.ignoreAttributesFn=getIgnoreAttributesFn(this.options.ignoreAttributes)
;this.attrPrefixLen=this.options.attributeNamePrefix.length;this.isAttribute=isAttribute}this.processTextOrObjNode=processTextOrObjNode;if(this.options.format){this.indentate=indentate
;this.tagEndChar=">\n";this.newLine="\n"}else{this.indentate=function(){return""};this.tagEndChar=">";this.newLine=""}}function detectXmlVersionFromObj(jObj,options){const decl=jObj["?xml"]
;if(decl&&"object"==typeof decl){if(options.attributesGroupName&&decl[options.attributesGroupName]){const v=decl[options.attributesGroupName][options.attributeNamePrefix+"version"];if(v)return v}
const v=decl[options.attributeNamePrefix+"version"];if(v)return v}return"1.0"}Builder.prototype.build=function(jObj){if(this.options.preserveOrder)return toXml(jObj,this.options);else{
if(Array.isArray(jObj)&&this.options.arrayNodeName&&this.options.arrayNodeName.length>1)jObj={[this.options.arrayNodeName]:jObj}
;const matcher=new Matcher,xmlVersion=detectXmlVersionFromObj(jObj,this.options),qNameValidator=createValidator("qName",{xmlVersion:xmlVersion});return this.j2x(jObj,0,matcher,qNameValidator).val}}
;Builder.prototype.j2x=function(jObj,level,matcher,qNameValidator){let attrStr="",val=""
;if(this.options.maxNestedTags&&matcher.getDepth()>=this.options.maxNestedTags)throw new Error("Maximum nested tags exceeded")
;const jPath=this.options.jPath?matcher.toString():matcher,isCurrentStopNode=this.checkStopNode(matcher);for(let key in jObj){if(!Object.prototype.hasOwnProperty.call(jObj,key))continue
;const resolvedKey=key===this.options.textNodeName||key===this.options.cdataPropName||key===this.options.commentPropName||this.options.attributesGroupName&&key===this.options.attributesGroupName||this.isAttribute(key)?key:resolveName(key,!1,this.options,matcher,qNameValidator)
;if(void 0===jObj[key]){if(this.isAttribute(key))val+=""
}else if(null===jObj[key])if(this.isAttribute(key))val+="";else if(resolvedKey===this.options.cdataPropName||resolvedKey===this.options.commentPropName)val+="";else if("?"===resolvedKey[0])val+=this.indentate(level)+"<"+resolvedKey+"?"+this.tagEndChar;else val+=this.indentate(level)+"<"+resolvedKey+"/"+this.tagEndChar;else if(jObj[key]instanceof Date)val+=this.buildTextValNode(jObj[key],resolvedKey,"",level,matcher);else if("object"!=typeof jObj[key]){
const attr=this.isAttribute(key);if(attr&&!this.ignoreAttributesFn(attr,jPath)){const resolvedAttr=resolveName(attr,!0,this.options,matcher,qNameValidator)
;attrStr+=this.buildAttrPairStr(resolvedAttr,valToStr(jObj[key]),isCurrentStopNode)}else if(!attr)if(key===this.options.textNodeName){let newval=this.options.tagValueProcessor(key,valToStr(jObj[key]))
;val+=this.replaceEntitiesValue(newval)}else{matcher.push(resolvedKey);const isStopNode=this.checkStopNode(matcher);matcher.pop();if(isStopNode){const textValue=valToStr(jObj[key])
;if(""===textValue)val+=this.indentate(level)+"<"+resolvedKey+this.closeTag(resolvedKey)+this.tagEndChar;else val+=this.indentate(level)+"<"+resolvedKey+">"+textValue+"</"+resolvedKey+this.tagEndChar
}else val+=this.buildTextValNode(jObj[key],resolvedKey,"",level,matcher)}}else if(Array.isArray(jObj[key])){const arrLen=jObj[key].length;let listTagVal="",listTagAttr="";for(let j=0;j<arrLen;j++){
const item=jObj[key][j]
;if(void 0===item);else if(null===item)if("?"===resolvedKey[0])val+=this.indentate(level)+"<"+resolvedKey+"?"+this.tagEndChar;else val+=this.indentate(level)+"<"+resolvedKey+"/"+this.tagEndChar;else if("object"==typeof item)if(this.options.oneListGroup){
matcher.push(resolvedKey);const result=this.j2x(item,level+1,matcher,qNameValidator);matcher.pop();listTagVal+=result.val
;if(this.options.attributesGroupName&&item.hasOwnProperty(this.options.attributesGroupName))listTagAttr+=result.attrStr
}else listTagVal+=this.processTextOrObjNode(item,resolvedKey,level,matcher,qNameValidator);else if(this.options.oneListGroup){let textValue=this.options.tagValueProcessor(resolvedKey,item)
;textValue=this.replaceEntitiesValue(textValue);textValue=valToStr(textValue);listTagVal+=textValue}else{matcher.push(resolvedKey);const isStopNode=this.checkStopNode(matcher);matcher.pop()
;if(isStopNode){const textValue=valToStr(item)
;if(""===textValue)listTagVal+=this.indentate(level)+"<"+resolvedKey+this.closeTag(resolvedKey)+this.tagEndChar;else listTagVal+=this.indentate(level)+"<"+resolvedKey+">"+textValue+"</"+resolvedKey+this.tagEndChar
}else listTagVal+=this.buildTextValNode(item,resolvedKey,"",level,matcher)}}if(this.options.oneListGroup)listTagVal=this.buildObjectNode(listTagVal,resolvedKey,listTagAttr,level);val+=listTagVal
}else if(this.options.attributesGroupName&&key===this.options.attributesGroupName){const Ks=Object.keys(jObj[key]),L=Ks.length;for(let j=0;j<L;j++){
const resolvedAttr=resolveName(Ks[j],!0,this.options,matcher,qNameValidator);attrStr+=this.buildAttrPairStr(resolvedAttr,valToStr(jObj[key][Ks[j]]),isCurrentStopNode)}
}else val+=this.processTextOrObjNode(jObj[key],resolvedKey,level,matcher,qNameValidator)}return{attrStr:attrStr,val:val}};Builder.prototype.buildAttrPairStr=function(attrName,val,isStopNode){
if(!isStopNode){val=this.options.attributeValueProcessor(attrName,valToStr(val));val=this.replaceEntitiesValue(val)}
if(this.options.suppressBooleanAttributes&&"true"===val)return" "+attrName;else return" "+attrName+'="'+escapeAttribute(val)+'"'}
;function processTextOrObjNode(object,key,level,matcher,qNameValidator){const attrValues=this.extractAttributes(object);matcher.push(key,attrValues);if(this.checkStopNode(matcher)){
const rawContent=this.buildRawContent(object,matcher.getDepth()),attrStr=this.buildAttributesForStopNode(object);matcher.pop();return this.buildObjectNode(rawContent,key,attrStr,level)}
const result=this.j2x(object,level+1,matcher,qNameValidator);matcher.pop()
;if("?"===key[0])return this.buildTextValNode("",key,result.attrStr,level,matcher);else if(void 0!==object[this.options.textNodeName]&&1===Object.keys(object).length)return this.buildTextValNode(object[this.options.textNodeName],key,result.attrStr,level,matcher);else return this.buildObjectNode(result.val,key,result.attrStr,level)
}Builder.prototype.extractAttributes=function(obj){if(!obj||"object"!=typeof obj)return null;const attrValues={};let hasAttrs=!1
;if(this.options.attributesGroupName&&obj[this.options.attributesGroupName]){const attrGroup=obj[this.options.attributesGroupName];for(let attrKey in attrGroup){
if(!Object.prototype.hasOwnProperty.call(attrGroup,attrKey))continue
;attrValues[attrKey.startsWith(this.options.attributeNamePrefix)?attrKey.substring(this.options.attributeNamePrefix.length):attrKey]=escapeAttribute(attrGroup[attrKey]);hasAttrs=!0}
}else for(let key in obj){if(!Object.prototype.hasOwnProperty.call(obj,key))continue;const attr=this.isAttribute(key);if(attr){attrValues[attr]=escapeAttribute(obj[key]);hasAttrs=!0}}
return hasAttrs?attrValues:null};Builder.prototype.buildRawContent=function(obj,depth=0){
if(this.options.maxNestedTags&&depth>=this.options.maxNestedTags)throw new Error("Maximum nested tags exceeded");if("string"==typeof obj)return obj
;if("object"!=typeof obj||null===obj)return String(obj);if(void 0!==obj[this.options.textNodeName])return obj[this.options.textNodeName];let content="";for(let key in obj){
if(!Object.prototype.hasOwnProperty.call(obj,key))continue;if(this.isAttribute(key))continue;if(this.options.attributesGroupName&&key===this.options.attributesGroupName)continue;const value=obj[key]
;if(key===this.options.textNodeName)content+=value;else if(Array.isArray(value)){
for(let item of value)if("string"==typeof item||"number"==typeof item)content+=`<${key}>${item}</${key}>`;else if("object"==typeof item&&null!==item){
const nestedContent=this.buildRawContent(item,depth+1),nestedAttrs=this.buildAttributesForStopNode(item)
;if(""===nestedContent)content+=`<${key}${nestedAttrs}/>`;else content+=`<${key}${nestedAttrs}>${nestedContent}</${key}>`}}else if("object"==typeof value&&null!==value){
const nestedContent=this.buildRawContent(value,depth+1),nestedAttrs=this.buildAttributesForStopNode(value)
;if(""===nestedContent)content+=`<${key}${nestedAttrs}/>`;else content+=`<${key}${nestedAttrs}>${nestedContent}</${key}>`}else content+=`<${key}>${value}</${key}>`}return content}
;Builder.prototype.buildAttributesForStopNode=function(obj){if(!obj||"object"!=typeof obj)return"";let attrStr="";if(this.options.attributesGroupName&&obj[this.options.attributesGroupName]){
const attrGroup=obj[this.options.attributesGroupName];for(let attrKey in attrGroup){if(!Object.prototype.hasOwnProperty.call(attrGroup,attrKey))continue
;const cleanKey=attrKey.startsWith(this.options.attributeNamePrefix)?attrKey.substring(this.options.attributeNamePrefix.length):attrKey,val=attrGroup[attrKey]
;if(!0===val&&this.options.suppressBooleanAttributes)attrStr+=" "+cleanKey;else attrStr+=" "+cleanKey+'="'+escapeAttribute(val)+'"'}}else for(let key in obj){
if(!Object.prototype.hasOwnProperty.call(obj,key))continue;const attr=this.isAttribute(key);if(attr){const val=obj[key]
;if(!0===val&&this.options.suppressBooleanAttributes)attrStr+=" "+attr;else attrStr+=" "+attr+'="'+escapeAttribute(val)+'"'}}return attrStr}
;Builder.prototype.buildObjectNode=function(val,key,attrStr,level){
if(""===val)if("?"===key[0])return this.indentate(level)+"<"+key+attrStr+"?"+this.tagEndChar;else return this.indentate(level)+"<"+key+attrStr+this.closeTag(key)+this.tagEndChar;else if("?"===key[0])return this.indentate(level)+"<"+key+attrStr+"?"+this.tagEndChar;else{
let tagEndExp="</"+key+this.tagEndChar,piClosingChar="";if("?"===key[0]){piClosingChar="?";tagEndExp=""}
if((attrStr||""===attrStr)&&-1===val.indexOf("<"))return this.indentate(level)+"<"+key+attrStr+piClosingChar+">"+val+tagEndExp;else if(!1!==this.options.commentPropName&&key===this.options.commentPropName&&0===piClosingChar.length)return this.indentate(level)+`\x3c!--${safeComment(val)}--\x3e`+this.newLine;else return this.indentate(level)+"<"+key+attrStr+piClosingChar+this.tagEndChar+val+this.indentate(level)+tagEndExp
}};Builder.prototype.closeTag=function(key){let closeTag="";if(-1!==this.options.unpairedTags.indexOf(key)){if(!this.options.suppressUnpairedNode)closeTag="/"
}else if(this.options.suppressEmptyNode)closeTag="/";else closeTag=`></${key}`;return closeTag};Builder.prototype.checkStopNode=function(matcher){
if(!this.stopNodeExpressions||0===this.stopNodeExpressions.length)return!1;for(let i=0;i<this.stopNodeExpressions.length;i++)if(matcher.matches(this.stopNodeExpressions[i]))return!0;return!1}
;Builder.prototype.buildTextValNode=function(val,key,attrStr,level,matcher){if(!1!==this.options.cdataPropName&&key===this.options.cdataPropName){const safeVal=safeCdata(val)
;return this.indentate(level)+`<![CDATA[${safeVal}]]>`+this.newLine}else if(!1!==this.options.commentPropName&&key===this.options.commentPropName){const safeVal=safeComment(val)
;return this.indentate(level)+`\x3c!--${safeVal}--\x3e`+this.newLine}else if("?"===key[0])return this.indentate(level)+"<"+key+attrStr+"?"+this.tagEndChar;else{
let textValue=this.options.tagValueProcessor(key,val);textValue=this.replaceEntitiesValue(textValue);textValue=valToStr(textValue)
;if(""===textValue)return this.indentate(level)+"<"+key+attrStr+this.closeTag(key)+this.tagEndChar;else return this.indentate(level)+"<"+key+attrStr+">"+textValue+"</"+key+this.tagEndChar}}
;Builder.prototype.replaceEntitiesValue=function(textValue){if(textValue&&textValue.length>0&&this.options.processEntities)for(let i=0;i<this.options.entities.length;i++){
const entity=this.options.entities[i];textValue=textValue.replace(entity.regex,entity.val)}return textValue};function indentate(level){return this.options.indentBy.repeat(level)}
function isAttribute(name){if(name.startsWith(this.options.attributeNamePrefix)&&name!==this.options.textNodeName)return name.substr(this.attrPrefixLen);else return!1}
// CONCATENATED MODULE: ./node_modules/fast-xml-parser/src/xmlbuilder/json2xml.js
const json2xml=Builder,nameStartChar=":A-Za-z_\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD",regexName=new RegExp("^"+("["+nameStartChar+"]["+(nameStartChar+"\\-.\\d\\u00B7\\u0300-\\u036F\\u203F-\\u2040")+"]*")+"$")
;function getAllMatches(string,regex){const matches=[];let match=regex.exec(string);for(;match;){const allmatches=[];allmatches.startIndex=regex.lastIndex-match[0].length;const len=match.length
;for(let index=0;index<len;index++)allmatches.push(match[index]);matches.push(allmatches);match=regex.exec(string)}return matches}const isName=function(string){const match=regexName.exec(string)
;return!(null==match)};function isExist(v){return void 0!==v}
const DANGEROUS_PROPERTY_NAMES=["hasOwnProperty","toString","valueOf","__defineGetter__","__defineSetter__","__lookupGetter__","__lookupSetter__"],criticalProperties=["__proto__","constructor","prototype"],validator_defaultOptions={
allowBooleanAttributes:!1,unpairedTags:[]};function validator_validate(xmlData,options){options=Object.assign({},validator_defaultOptions,options);const tags=[];let tagFound=!1,reachedRoot=!1
;if("\ufeff"===xmlData[0])xmlData=xmlData.substr(1);for(let i=0;i<xmlData.length;i++)if("<"===xmlData[i]&&"?"===xmlData[i+1]){i+=2;i=readPI(xmlData,i);if(i.err)return i}else if("<"===xmlData[i]){
let tagStartPos=i;i++;if("!"===xmlData[i]){i=readCommentAndCDATA(xmlData,i);continue}else{let closingTag=!1;if("/"===xmlData[i]){closingTag=!0;i++}let tagName=""
;for(;i<xmlData.length&&">"!==xmlData[i]&&" "!==xmlData[i]&&"\t"!==xmlData[i]&&"\n"!==xmlData[i]&&"\r"!==xmlData[i];i++)tagName+=xmlData[i];tagName=tagName.trim();if("/"===tagName[tagName.length-1]){
tagName=tagName.substring(0,tagName.length-1);i--}if(!validateTagName(tagName)){let msg;if(0===tagName.trim().length)msg="Invalid space after '<'.";else msg="Tag '"+tagName+"' is an invalid name."
;return getErrorObject("InvalidTag",msg,getLineNumberForPosition(xmlData,i))}const result=readAttributeStr(xmlData,i)
;if(!1===result)return getErrorObject("InvalidAttr","Attributes for '"+tagName+"' have open quote.",getLineNumberForPosition(xmlData,i));let attrStr=result.value;i=result.index
;if("/"===attrStr[attrStr.length-1]){const attrStrStart=i-attrStr.length;attrStr=attrStr.substring(0,attrStr.length-1);const isValid=validateAttributeString(attrStr,options)
;if(!0===isValid)tagFound=!0;else return getErrorObject(isValid.err.code,isValid.err.msg,getLineNumberForPosition(xmlData,attrStrStart+isValid.err.line))
}else if(closingTag)if(!result.tagClosed)return getErrorObject("InvalidTag","Closing tag '"+tagName+"' doesn't have proper closing.",getLineNumberForPosition(xmlData,i));else if(attrStr.trim().length>0)return getErrorObject("InvalidTag","Closing tag '"+tagName+"' can't have attributes or invalid starting.",getLineNumberForPosition(xmlData,tagStartPos));else if(0===tags.length)return getErrorObject("InvalidTag","Closing tag '"+tagName+"' has not been opened.",getLineNumberForPosition(xmlData,tagStartPos));else{
const otg=tags.pop();if(tagName!==otg.tagName){let openPos=getLineNumberForPosition(xmlData,otg.tagStartPos)
;return getErrorObject("InvalidTag","Expected closing tag '"+otg.tagName+"' (opened in line "+openPos.line+", col "+openPos.col+") instead of closing tag '"+tagName+"'.",getLineNumberForPosition(xmlData,tagStartPos))
}if(0==tags.length)reachedRoot=!0}else{const isValid=validateAttributeString(attrStr,options)
;if(!0!==isValid)return getErrorObject(isValid.err.code,isValid.err.msg,getLineNumberForPosition(xmlData,i-attrStr.length+isValid.err.line))
;if(!0===reachedRoot)return getErrorObject("InvalidXml","Multiple possible root nodes found.",getLineNumberForPosition(xmlData,i));else if(-1!==options.unpairedTags.indexOf(tagName));else tags.push({
tagName:tagName,tagStartPos:tagStartPos});tagFound=!0}for(i++;i<xmlData.length;i++)if("<"===xmlData[i])if("!"===xmlData[i+1]){i++;i=readCommentAndCDATA(xmlData,i);continue}else if("?"===xmlData[i+1]){
i=readPI(xmlData,++i);if(i.err)return i}else break;else if("&"===xmlData[i]){const afterAmp=validateAmpersand(xmlData,i)
;if(-1==afterAmp)return getErrorObject("InvalidChar","char '&' is not expected.",getLineNumberForPosition(xmlData,i));i=afterAmp
}else if(!0===reachedRoot&&!isWhiteSpace(xmlData[i]))return getErrorObject("InvalidXml","Extra text at the end",getLineNumberForPosition(xmlData,i));if("<"===xmlData[i])i--}}else{
if(isWhiteSpace(xmlData[i]))continue;return getErrorObject("InvalidChar","char '"+xmlData[i]+"' is not expected.",getLineNumberForPosition(xmlData,i))}
if(!tagFound)return getErrorObject("InvalidXml","Start tag expected.",1);else if(1==tags.length)return getErrorObject("InvalidTag","Unclosed tag '"+tags[0].tagName+"'.",getLineNumberForPosition(xmlData,tags[0].tagStartPos));else if(tags.length>0)return getErrorObject("InvalidXml","Invalid '"+JSON.stringify(tags.map(t=>t.tagName),null,4).replace(/\r?\n/g,"")+"' found.",{
line:1,col:1});return!0}function isWhiteSpace(char){return" "===char||"\t"===char||"\n"===char||"\r"===char}function readPI(xmlData,i){const start=i
;for(;i<xmlData.length;i++)if("?"==xmlData[i]||" "==xmlData[i]){const tagname=xmlData.substr(start,i-start)
;if(i>5&&"xml"===tagname)return getErrorObject("InvalidXml","XML declaration allowed only at the start of the document.",getLineNumberForPosition(xmlData,i));else if("?"==xmlData[i]&&">"==xmlData[i+1]){
i++;break}else continue}return i}function readCommentAndCDATA(xmlData,i){if(xmlData.length>i+5&&"-"===xmlData[i+1]&&"-"===xmlData[i+2]){
for(i+=3;i<xmlData.length;i++)if("-"===xmlData[i]&&"-"===xmlData[i+1]&&">"===xmlData[i+2]){i+=2;break}
}else if(xmlData.length>i+8&&"D"===xmlData[i+1]&&"O"===xmlData[i+2]&&"C"===xmlData[i+3]&&"T"===xmlData[i+4]&&"Y"===xmlData[i+5]&&"P"===xmlData[i+6]&&"E"===xmlData[i+7]){let angleBracketsCount=1
;for(i+=8;i<xmlData.length;i++)if("<"===xmlData[i])angleBracketsCount++;else if(">"===xmlData[i]){angleBracketsCount--;if(0===angleBracketsCount)break}
}else if(xmlData.length>i+9&&"["===xmlData[i+1]&&"C"===xmlData[i+2]&&"D"===xmlData[i+3]&&"A"===xmlData[i+4]&&"T"===xmlData[i+5]&&"A"===xmlData[i+6]&&"["===xmlData[i+7])for(i+=8;i<xmlData.length;i++)if("]"===xmlData[i]&&"]"===xmlData[i+1]&&">"===xmlData[i+2]){
i+=2;break}return i}const doubleQuote='"',singleQuote="'";function readAttributeStr(xmlData,i){let attrStr="",startChar="",tagClosed=!1;for(;i<xmlData.length;i++){
if(xmlData[i]===doubleQuote||xmlData[i]===singleQuote)if(""===startChar)startChar=xmlData[i];else if(startChar!==xmlData[i]);else startChar="";else if(">"===xmlData[i])if(""===startChar){tagClosed=!0
;break}attrStr+=xmlData[i]}if(""!==startChar)return!1;return{value:attrStr,index:i,tagClosed:tagClosed}}function scanAttributeTokens(attrStr){const tokens=[],len=attrStr.length;let i=0;for(;i<len;){
const tokenStart=i;for(;i<len&&isWhiteSpace(attrStr[i]);)i++;if(i>=len)break;if("="===attrStr[i]){i++;continue}const leadingWs=attrStr.slice(tokenStart,i),nameStart=i
;for(;i<len&&!isWhiteSpace(attrStr[i])&&"="!==attrStr[i];)i++;const name=attrStr.slice(nameStart,i);let equalsGroup,quoteChar,value,j=i;for(;j<len&&isWhiteSpace(attrStr[j]);)j++
;if(j<len&&"="===attrStr[j]){equalsGroup=attrStr.slice(i,j+1);i=j+1}let k=i;for(;k<len&&isWhiteSpace(attrStr[k]);)k++;if(k<len&&('"'===attrStr[k]||"'"===attrStr[k])){
const valueStart=k+1,closeIdx=attrStr.indexOf(attrStr[k],valueStart);if(-1!==closeIdx){quoteChar=attrStr[k];value=attrStr.slice(valueStart,closeIdx);i=closeIdx+1}}const token={startIndex:tokenStart}
;token[1]=leadingWs;token[2]=name;token[3]=equalsGroup;token[4]=void 0!==quoteChar?!0:void 0;token[5]=quoteChar;token[6]=value;tokens.push(token)}return tokens}
function validateAttributeString(attrStr,options){const matches=scanAttributeTokens(attrStr),attrNames={};for(let i=0;i<matches.length;i++){
if(0===matches[i][1].length)return getErrorObject("InvalidAttr","Attribute '"+matches[i][2]+"' has no space in starting.",getPositionFromMatch(matches[i]));else if(void 0!==matches[i][3]&&void 0===matches[i][4])return getErrorObject("InvalidAttr","Attribute '"+matches[i][2]+"' is without value.",getPositionFromMatch(matches[i]));else if(void 0===matches[i][3]&&!options.allowBooleanAttributes)return getErrorObject("InvalidAttr","boolean attribute '"+matches[i][2]+"' is not allowed.",getPositionFromMatch(matches[i]))
;const attrName=matches[i][2];if(!validateAttrName(attrName))return getErrorObject("InvalidAttr","Attribute '"+attrName+"' is an invalid name.",getPositionFromMatch(matches[i]))
;if(!Object.prototype.hasOwnProperty.call(attrNames,attrName))attrNames[attrName]=1;else return getErrorObject("InvalidAttr","Attribute '"+attrName+"' is repeated.",getPositionFromMatch(matches[i]))}
return!0}function validateNumberAmpersand(xmlData,i){let re=/\d/;if("x"===xmlData[i]){i++;re=/[\da-fA-F]/}for(;i<xmlData.length;i++){if(";"===xmlData[i])return i;if(!xmlData[i].match(re))break}
return-1}function validateAmpersand(xmlData,i){if(";"===xmlData[++i])return-1;if("#"===xmlData[i])return validateNumberAmpersand(xmlData,++i);let count=0;for(;i<xmlData.length;i++,count++){
if(xmlData[i].match(/\w/)&&count<20)continue;if(";"===xmlData[i])break;return-1}return i}function getErrorObject(code,message,lineNumber){return{err:{code:code,msg:message,
line:lineNumber.line||lineNumber,col:lineNumber.col}}}function validateAttrName(attrName){return isName(attrName)}function validateTagName(tagname){return isName(tagname)}
function getLineNumberForPosition(xmlData,index){const lines=xmlData.substring(0,index).split(/\r?\n/);return{line:lines.length,col:lines[lines.length-1].length+1}}
function getPositionFromMatch(match){return match.startIndex+match[1].length}// CONCATENATED MODULE: ./node_modules/fast-xml-parser/src/fxp.js
const XMLValidator={validate:validator_validate},defaultOnDangerousProperty=name=>{if(DANGEROUS_PROPERTY_NAMES.includes(name))return"__"+name;return name},OptionsBuilder_defaultOptions={
preserveOrder:!1,attributeNamePrefix:"@_",attributesGroupName:!1,textNodeName:"#text",ignoreAttributes:!0,removeNSPrefix:!1,allowBooleanAttributes:!1,parseTagValue:!0,parseAttributeValue:!1,
trimValues:!0,cdataPropName:!1,numberParseOptions:{hex:!0,leadingZeros:!0,eNotation:!0,unicode:!1},tagValueProcessor:function(tagName,val){return val},attributeValueProcessor:function(attrName,val){
return val},stopNodes:[],alwaysCreateTextNode:!1,isArray:()=>!1,commentPropName:!1,unpairedTags:[],processEntities:!0,htmlEntities:!1,entityDecoder:null,ignoreDeclaration:!1,ignorePiTags:!1,
transformTagName:!1,transformAttributeName:!1,updateTag:function(tagName,jPath,attrs){return tagName},captureMetaData:!1,maxNestedTags:100,strictReservedNames:!0,jPath:!0,
onDangerousProperty:defaultOnDangerousProperty};// CONCATENATED MODULE: ./node_modules/fast-xml-parser/src/xmlparser/OptionsBuilder.js
function validatePropertyName(propertyName,optionName){if("string"!=typeof propertyName)return;const normalized=propertyName.toLowerCase()
;if(DANGEROUS_PROPERTY_NAMES.some(dangerous=>normalized===dangerous.toLowerCase()))throw new Error(`[SECURITY] Invalid ${optionName}: "${propertyName}" is a reserved JavaScript keyword that could cause prototype pollution`)
;if(criticalProperties.some(dangerous=>normalized===dangerous.toLowerCase()))throw new Error(`[SECURITY] Invalid ${optionName}: "${propertyName}" is a reserved JavaScript keyword that could cause prototype pollution`)
}function normalizeProcessEntities(value,htmlEntities){if("boolean"==typeof value)return{enabled:value,maxEntitySize:1e4,maxExpansionDepth:1e4,maxTotalExpansions:1/0,maxExpandedLength:1e5,
maxEntityCount:1e3,allowedTags:null,tagFilter:null,appliesTo:"all"};if("object"==typeof value&&null!==value)return{enabled:!1!==value.enabled,maxEntitySize:Math.max(1,value.maxEntitySize??1e4),
maxExpansionDepth:Math.max(1,value.maxExpansionDepth??1e4),maxTotalExpansions:Math.max(1,value.maxTotalExpansions??1/0),maxExpandedLength:Math.max(1,value.maxExpandedLength??1e5),
maxEntityCount:Math.max(1,value.maxEntityCount??1e3),allowedTags:value.allowedTags??null,tagFilter:value.tagFilter??null,appliesTo:value.appliesTo??"all"};return normalizeProcessEntities(!0)}
const buildOptions=function(options){const built=Object.assign({},OptionsBuilder_defaultOptions,options),propertyNameOptions=[{value:built.attributeNamePrefix,name:"attributeNamePrefix"},{
value:built.attributesGroupName,name:"attributesGroupName"},{value:built.textNodeName,name:"textNodeName"},{value:built.cdataPropName,name:"cdataPropName"},{value:built.commentPropName,
name:"commentPropName"}];for(const{value:value,name:name}of propertyNameOptions)if(value)validatePropertyName(value,name)
;if(null===built.onDangerousProperty)built.onDangerousProperty=defaultOnDangerousProperty;built.processEntities=normalizeProcessEntities(built.processEntities,built.htmlEntities)
;built.unpairedTagsSet=new Set(built.unpairedTags);if(built.stopNodes&&Array.isArray(built.stopNodes))built.stopNodes=built.stopNodes.map(node=>{
if("string"==typeof node&&node.startsWith("*."))return".."+node.substring(2);return node});return built};// CONCATENATED MODULE: ./node_modules/fast-xml-parser/src/xmlparser/xmlNode.js
let METADATA_SYMBOL;if("function"!=typeof Symbol)METADATA_SYMBOL="@@xmlMetadata";else METADATA_SYMBOL=Symbol("XML Node Metadata");class XmlNode{constructor(tagname){this.tagname=tagname;this.child=[]
;this[":@"]=Object.create(null)}add(key,val){if("__proto__"===key)key="#__proto__";this.child.push({[key]:val})}addChild(node,startIndex){if("__proto__"===node.tagname)node.tagname="#__proto__"
;if(node[":@"]&&Object.keys(node[":@"]).length>0)this.child.push({[node.tagname]:node.child,":@":node[":@"]});else this.child.push({[node.tagname]:node.child});this.addStartIndex(startIndex)}
addStartIndex(startIndex){if(void 0!==startIndex)this.child[this.child.length-1][METADATA_SYMBOL]={startIndex:startIndex}}addEndIndex(endIndex){const lastChild=this.child[this.child.length-1]
;if(void 0!==lastChild&&void 0!==lastChild[METADATA_SYMBOL]&&void 0===lastChild[METADATA_SYMBOL].endIndex)lastChild[METADATA_SYMBOL].endIndex=endIndex}static getMetaDataSymbol(){return METADATA_SYMBOL
}}// CONCATENATED MODULE: ./node_modules/fast-xml-parser/src/xmlparser/DocTypeReader.js
class DocTypeReader{constructor(options,xmlVersion){this.suppressValidationErr=!options;this.options=options;this.xmlVersion=xmlVersion||1}setXmlVersion(xmlVersion=1){this.xmlVersion=xmlVersion}
readDocType(xmlData,i){const entities=Object.create(null);let entityCount=0;if("O"===xmlData[i+3]&&"C"===xmlData[i+4]&&"T"===xmlData[i+5]&&"Y"===xmlData[i+6]&&"P"===xmlData[i+7]&&"E"===xmlData[i+8]){
i+=9;let angleBracketsCount=1,hasBody=!1,comment=!1,quoteChar=null,exp="";for(;i<xmlData.length;i++){if(null!==quoteChar){if(xmlData[i]===quoteChar)quoteChar=null;exp+=xmlData[i];continue}
if(!(hasBody||comment||'"'!==xmlData[i]&&"'"!==xmlData[i])){quoteChar=xmlData[i];exp+=xmlData[i];continue}if("<"===xmlData[i]&&!comment){if(hasBody&&hasSeq(xmlData,"!ENTITY",i)){i+=7
;let entityName,val;[entityName,val,i]=this.readEntityExp(xmlData,i+1,this.suppressValidationErr);if(-1===val.indexOf("&")){
if(!1!==this.options.enabled&&null!=this.options.maxEntityCount&&entityCount>=this.options.maxEntityCount)throw new Error(`Entity count (${entityCount+1}) exceeds maximum allowed (${this.options.maxEntityCount})`)
;entities[entityName]=val;entityCount++}}else if(hasBody&&hasSeq(xmlData,"!ELEMENT",i)){i+=8;const{index:index}=this.readElementExp(xmlData,i+1);i=index
}else if(hasBody&&hasSeq(xmlData,"!ATTLIST",i))i+=8;else if(hasBody&&hasSeq(xmlData,"!NOTATION",i)){i+=9;const{index:index}=this.readNotationExp(xmlData,i+1,this.suppressValidationErr);i=index
}else if(hasSeq(xmlData,"!--",i))comment=!0;else throw new Error("Invalid DOCTYPE");angleBracketsCount++;exp=""}else if(">"===xmlData[i]){if(comment){if("-"===xmlData[i-1]&&"-"===xmlData[i-2]){
comment=!1;angleBracketsCount--}}else angleBracketsCount--;if(0===angleBracketsCount)break}else if("["===xmlData[i])hasBody=!0;else exp+=xmlData[i]}
if(null!==quoteChar||0!==angleBracketsCount)throw new Error("Unclosed DOCTYPE")}else throw new Error("Invalid Tag instead of DOCTYPE");return{entities:entities,i:i}}readEntityExp(xmlData,i){
const startIndex=i=skipWhitespace(xmlData,i);for(;i<xmlData.length&&!/\s/.test(xmlData[i])&&'"'!==xmlData[i]&&"'"!==xmlData[i];)i++;let entityName=xmlData.substring(startIndex,i)
;validateEntityName(entityName,{xmlVersion:this.xmlVersion});i=skipWhitespace(xmlData,i)
;if(!this.suppressValidationErr)if("SYSTEM"===xmlData.substring(i,i+6).toUpperCase())throw new Error("External entities are not supported");else if("%"===xmlData[i])throw new Error("Parameter entities are not supported")
;let entityValue="";[i,entityValue]=this.readIdentifierVal(xmlData,i,"entity")
;if(!1!==this.options.enabled&&null!=this.options.maxEntitySize&&entityValue.length>this.options.maxEntitySize)throw new Error(`Entity "${entityName}" size (${entityValue.length}) exceeds maximum allowed size (${this.options.maxEntitySize})`)
;return[entityName,entityValue,--i]}readNotationExp(xmlData,i){const startIndex=i=skipWhitespace(xmlData,i);for(;i<xmlData.length&&!/\s/.test(xmlData[i]);)i++
;let notationName=xmlData.substring(startIndex,i);!this.suppressValidationErr&&validateEntityName(notationName,{xmlVersion:this.xmlVersion});i=skipWhitespace(xmlData,i)
;const identifierType=xmlData.substring(i,i+6).toUpperCase()
;if(!this.suppressValidationErr&&"SYSTEM"!==identifierType&&"PUBLIC"!==identifierType)throw new Error(`Expected SYSTEM or PUBLIC, found "${identifierType}"`);i+=identifierType.length
;i=skipWhitespace(xmlData,i);let publicIdentifier=null,systemIdentifier=null;if("PUBLIC"===identifierType){[i,publicIdentifier]=this.readIdentifierVal(xmlData,i,"publicIdentifier")
;if('"'===xmlData[i=skipWhitespace(xmlData,i)]||"'"===xmlData[i])[i,systemIdentifier]=this.readIdentifierVal(xmlData,i,"systemIdentifier")}else if("SYSTEM"===identifierType){
[i,systemIdentifier]=this.readIdentifierVal(xmlData,i,"systemIdentifier");if(!this.suppressValidationErr&&!systemIdentifier)throw new Error("Missing mandatory system identifier for SYSTEM notation")}
return{notationName:notationName,publicIdentifier:publicIdentifier,systemIdentifier:systemIdentifier,index:--i}}readIdentifierVal(xmlData,i,type){let identifierVal="";const startChar=xmlData[i]
;if('"'!==startChar&&"'"!==startChar)throw new Error(`Expected quoted string, found "${startChar}"`);const startIndex=++i;for(;i<xmlData.length&&xmlData[i]!==startChar;)i++
;identifierVal=xmlData.substring(startIndex,i);if(xmlData[i]!==startChar)throw new Error(`Unterminated ${type} value`);return[++i,identifierVal]}readElementExp(xmlData,i){
const startIndex=i=skipWhitespace(xmlData,i);for(;i<xmlData.length&&!/\s/.test(xmlData[i]);)i++;let elementName=xmlData.substring(startIndex,i);if(!this.suppressValidationErr&&!qName(elementName,{
xmlVersion:this.xmlVersion}))throw new Error(`Invalid element name: "${elementName}"`);let contentModel=""
;if("E"===xmlData[i=skipWhitespace(xmlData,i)]&&hasSeq(xmlData,"MPTY",i))i+=4;else if("A"===xmlData[i]&&hasSeq(xmlData,"NY",i))i+=2;else if("("===xmlData[i]){const startIndex=++i
;for(;i<xmlData.length&&")"!==xmlData[i];)i++;contentModel=xmlData.substring(startIndex,i);if(")"!==xmlData[i])throw new Error("Unterminated content model")
}else if(!this.suppressValidationErr)throw new Error(`Invalid Element Expression, found "${xmlData[i]}"`);return{elementName:elementName,contentModel:contentModel.trim(),index:i}}
readAttlistExp(xmlData,i){let startIndex=i=skipWhitespace(xmlData,i);for(;i<xmlData.length&&!/\s/.test(xmlData[i]);)i++;let elementName=xmlData.substring(startIndex,i);validateEntityName(elementName,{
xmlVersion:this.xmlVersion});startIndex=i=skipWhitespace(xmlData,i);for(;i<xmlData.length&&!/\s/.test(xmlData[i]);)i++;let attributeName=xmlData.substring(startIndex,i)
;if(!validateEntityName(attributeName,{xmlVersion:this.xmlVersion}))throw new Error(`Invalid attribute name: "${attributeName}"`);i=skipWhitespace(xmlData,i);let attributeType=""
;if("NOTATION"===xmlData.substring(i,i+8).toUpperCase()){attributeType="NOTATION";if("("!==xmlData[i=skipWhitespace(xmlData,i+=8)])throw new Error(`Expected '(', found "${xmlData[i]}"`);i++
;let allowedNotations=[];for(;i<xmlData.length&&")"!==xmlData[i];){const startIndex=i;for(;i<xmlData.length&&"|"!==xmlData[i]&&")"!==xmlData[i];)i++;let notation=xmlData.substring(startIndex,i)
;notation=notation.trim();if(!validateEntityName(notation,{xmlVersion:this.xmlVersion}))throw new Error(`Invalid notation name: "${notation}"`);allowedNotations.push(notation);if("|"===xmlData[i]){i++
;i=skipWhitespace(xmlData,i)}}if(")"!==xmlData[i])throw new Error("Unterminated list of notations");i++;attributeType+=" ("+allowedNotations.join("|")+")"}else{const startIndex=i
;for(;i<xmlData.length&&!/\s/.test(xmlData[i]);)i++;attributeType+=xmlData.substring(startIndex,i);const validTypes=["CDATA","ID","IDREF","IDREFS","ENTITY","ENTITIES","NMTOKEN","NMTOKENS"]
;if(!this.suppressValidationErr&&!validTypes.includes(attributeType.toUpperCase()))throw new Error(`Invalid attribute type: "${attributeType}"`)}i=skipWhitespace(xmlData,i);let defaultValue=""
;if("#REQUIRED"===xmlData.substring(i,i+8).toUpperCase()){defaultValue="#REQUIRED";i+=8}else if("#IMPLIED"===xmlData.substring(i,i+7).toUpperCase()){defaultValue="#IMPLIED";i+=7
}else[i,defaultValue]=this.readIdentifierVal(xmlData,i,"ATTLIST");return{elementName:elementName,attributeName:attributeName,attributeType:attributeType,defaultValue:defaultValue,index:i}}}
const skipWhitespace=(data,index)=>{for(;index<data.length&&/\s/.test(data[index]);)index++;return index};function hasSeq(data,seq,i){for(let j=0;j<seq.length;j++)if(seq[j]!==data[i+j+1])return!1
;return!0}function validateEntityName(name,xmlVersion){if(qName(name,{xmlVersion:xmlVersion}))return name;else throw new Error(`Invalid entity name ${name}`)}
// CONCATENATED MODULE: ./node_modules/anynum/digitTable.js
const SCRIPT_ZEROS=[48,1632,1776,2406,2534,2662,2790,2918,3046,3174,3302,3430,3558,3664,3792,3872,4160,4240,6112,6160,6470,6608,6784,6800,6992,7088,7232,7248,65296,120782,120792,120802,120812,120822,66720,68912,69734,69872,69942,70096,70384,70736,70864,71248,71360,71472,71904,72016,72688,72784,73040,73120,73552,92768,92864,93008,123200,123632,124144,125264,130032],HIGH_MAP=new Map,TABLE=new Uint8Array(63904).fill(255)
;for(const zero of SCRIPT_ZEROS)for(let d=0;d<10;d++){const cp=zero+d;if(cp<=65535)TABLE[cp-1632]=d;else HIGH_MAP.set(cp,d)}// CONCATENATED MODULE: ./node_modules/anynum/anynum.js
const MINUS_SET=new Set([8722,65293,65123]);const anynum_anynum=function(str){if("string"!=typeof str)return str;const len=str.length;if(0===len)return str;let firstHit=-1;for(let i=0;i<len;i++){
const cc=str.charCodeAt(i);if(cc>=48&&cc<=57||45===cc)continue;if(cc<1632){if(MINUS_SET.has(cc)){firstHit=i;break}continue}if(cc>=55296&&cc<=56319){if(i+1<len){const low=str.charCodeAt(i+1)
;if(low>=56320&&low<=57343){const cp=65536+(cc-55296<<10)+(low-56320);if(HIGH_MAP.has(cp)){firstHit=i;break}}}continue}if(255!==TABLE[cc-1632]||MINUS_SET.has(cc)){firstHit=i;break}}
if(-1===firstHit)return str;const chars=[];if(firstHit>0)chars.push(str.slice(0,firstHit));for(let i=firstHit;i<len;i++){const cc=str.charCodeAt(i);if(cc>=48&&cc<=57||45===cc){chars.push(str[i])
;continue}if(cc<1632){chars.push(MINUS_SET.has(cc)?"-":str[i]);continue}if(cc>=55296&&cc<=56319){if(i+1<len){const low=str.charCodeAt(i+1);if(low>=56320&&low<=57343){
const cp=65536+(cc-55296<<10)+(low-56320),d=HIGH_MAP.get(cp);if(void 0!==d){chars.push(String.fromCharCode(d+48));i++;continue}}}chars.push(str[i]);continue}if(MINUS_SET.has(cc)){chars.push("-")
;continue}const d=TABLE[cc-1632];chars.push(255!==d?String.fromCharCode(d+48):str[i])}return chars.join("")
},hexRegex=/^[-+]?0x[a-fA-F0-9]+$/,binRegex=/^0b[01]+$/,octRegex=/^0o[0-7]+$/,numRegex=/^([\-\+])?(0*)([0-9]*(\.[0-9]*)?)$/,consider={hex:!0,binary:!1,octal:!1,leadingZeros:!0,decimalPoint:".",
eNotation:!0,infinity:"original",unicode:!1};function toNumber(str,options={}){options=Object.assign({},consider,options);if(!str||"string"!=typeof str)return str;let trimmedStr=str.trim()
;if(0===trimmedStr.length)return str;else if(void 0!==options.skipLike&&options.skipLike.test(trimmedStr))return str;else if("0"===trimmedStr)return 0;if(options.unicode){
trimmedStr=anynum_anynum(trimmedStr);if("0"===trimmedStr)return 0}
if(options.hex&&hexRegex.test(trimmedStr))return parse_int(trimmedStr,16);else if(options.binary&&binRegex.test(trimmedStr))return parse_int(trimmedStr,2);else if(options.octal&&octRegex.test(trimmedStr))return parse_int(trimmedStr,8);else if(!isFinite(trimmedStr)){
const num=Number(trimmedStr);if(Number.isNaN(num))return str;return handleInfinity(str,num,options)
}else if(trimmedStr.includes("e")||trimmedStr.includes("E"))return resolveEnotation(str,trimmedStr,options);else{const match=numRegex.exec(trimmedStr);if(match){
const sign=match[1]||"",leadingZeros=match[2];let numTrimmedByZeros=trimZeros(match[3])
;const decimalAdjacentToLeadingZeros=sign?"."===trimmedStr[leadingZeros.length+1]:"."===trimmedStr[leadingZeros.length]
;if(!options.leadingZeros&&(leadingZeros.length>1||1===leadingZeros.length&&!decimalAdjacentToLeadingZeros))return str;else{const num=Number(trimmedStr),parsedStr=String(num);if(0===num)return num
;if(-1!==parsedStr.search(/[eE]/))if(options.eNotation)return num;else return str;else if(-1!==trimmedStr.indexOf("."))if("0"===parsedStr)return num;else if(parsedStr===numTrimmedByZeros)return num;else if(parsedStr===`${sign}${numTrimmedByZeros}`)return num;else return str
;let n=leadingZeros?numTrimmedByZeros:trimmedStr;if(leadingZeros)return n===parsedStr||sign+n===parsedStr?num:str;else return n===parsedStr||n===sign+parsedStr?num:str}}else return str}}
const eNotationRegx=/^([-+])?(0*)(\d*(\.\d*)?[eE][-\+]?\d+)$/;function resolveEnotation(str,trimmedStr,options){if(!options.eNotation)return str;const notation=trimmedStr.match(eNotationRegx)
;if(notation){let sign=notation[1]||""
;const eChar=-1===notation[3].indexOf("e")?"E":"e",leadingZeros=notation[2],eAdjacentToLeadingZeros=sign?trimmedStr[leadingZeros.length+1]===eChar:trimmedStr[leadingZeros.length]===eChar
;if(leadingZeros.length>1&&eAdjacentToLeadingZeros)return str;else if(1===leadingZeros.length&&(notation[3].startsWith(`.${eChar}`)||notation[3][0]===eChar))return Number(trimmedStr);else if(leadingZeros.length>0)if(options.leadingZeros&&!eAdjacentToLeadingZeros)return Number(trimmedStr);else return str;else return Number(trimmedStr)
}else return str}function trimZeros(numStr){if(numStr&&-1!==numStr.indexOf(".")){let end=numStr.length;for(;end>0&&48===numStr.charCodeAt(end-1);)end--
;if("."===(numStr=numStr.slice(0,end)))numStr="0";else if("."===numStr[0])numStr="0"+numStr;else if("."===numStr[numStr.length-1])numStr=numStr.substring(0,numStr.length-1);return numStr}return numStr
}function parse_int(numStr,base){const str=numStr.trim();if(2===base||8===base)numStr=str.substring(2)
;if(parseInt)return parseInt(numStr,base);else if(Number.parseInt)return Number.parseInt(numStr,base);else if(window&&window.parseInt)return window.parseInt(numStr,base);else throw new Error("parseInt, Number.parseInt, window.parseInt are not supported")
}function handleInfinity(str,num,options){const isPositive=num===1/0;switch(options.infinity.toLowerCase()){case"null":return null;case"infinity":return num;case"string":
return isPositive?"Infinity":"-Infinity";default:return str}}// CONCATENATED MODULE: ./node_modules/fast-xml-parser/src/ignoreAttributes.js
function ignoreAttributes_getIgnoreAttributesFn(ignoreAttributes){if("function"==typeof ignoreAttributes)return ignoreAttributes;if(Array.isArray(ignoreAttributes))return attrName=>{
for(const pattern of ignoreAttributes){if("string"==typeof pattern&&attrName===pattern)return!0;if(pattern instanceof RegExp&&pattern.test(attrName))return!0}};return()=>!1}
// CONCATENATED MODULE: ./node_modules/path-expression-matcher/src/ExpressionSet.js
class ExpressionSet{constructor(){this._byDepthAndTag=new Map;this._wildcardByDepth=new Map;this._deepWildcards=[];this._deepByTerminalTag=new Map;this._patterns=new Set;this._sealed=!1}
add(expression){if(this._sealed)throw new TypeError("ExpressionSet is sealed. Create a new ExpressionSet to add more expressions.");if(this._patterns.has(expression.pattern))return this
;this._patterns.add(expression.pattern);if(expression.hasDeepWildcard()){const lastSeg=expression.segments[expression.segments.length-1];if(lastSeg&&"deep-wildcard"!==lastSeg.type&&"*"!==lastSeg.tag){
const tag=lastSeg.tag;if(!this._deepByTerminalTag.has(tag))this._deepByTerminalTag.set(tag,[]);this._deepByTerminalTag.get(tag).push(expression)}else this._deepWildcards.push(expression);return this}
const depth=expression.length,lastSeg=expression.segments[expression.segments.length-1],tag=lastSeg?.tag;if(!tag||"*"===tag){if(!this._wildcardByDepth.has(depth))this._wildcardByDepth.set(depth,[])
;this._wildcardByDepth.get(depth).push(expression)}else{const key=`${depth}:${tag}`;if(!this._byDepthAndTag.has(key))this._byDepthAndTag.set(key,[]);this._byDepthAndTag.get(key).push(expression)}
return this}addAll(expressions){for(const expr of expressions)this.add(expr);return this}has(expression){return this._patterns.has(expression.pattern)}get size(){return this._patterns.size}seal(){
this._sealed=!0;return this}get isSealed(){return this._sealed}matchesAny(matcher){return null!==this.findMatch(matcher)}findMatch(matcher){
const depth=matcher.getDepth(),tag=matcher.getCurrentTag(),exactKey=`${depth}:${tag}`,exactBucket=this._byDepthAndTag.get(exactKey)
;if(exactBucket)for(let i=0;i<exactBucket.length;i++)if(matcher.matches(exactBucket[i]))return exactBucket[i];const wildcardBucket=this._wildcardByDepth.get(depth)
;if(wildcardBucket)for(let i=0;i<wildcardBucket.length;i++)if(matcher.matches(wildcardBucket[i]))return wildcardBucket[i];const deepBucket=this._deepByTerminalTag.get(tag)
;if(deepBucket)for(let i=0;i<deepBucket.length;i++)if(matcher.matches(deepBucket[i]))return deepBucket[i]
;for(let i=0;i<this._deepWildcards.length;i++)if(matcher.matches(this._deepWildcards[i]))return this._deepWildcards[i];return null}}
// CONCATENATED MODULE: ./node_modules/@nodable/entities/src/entities.js
const CURRENCY={cent:"\xa2",pound:"\xa3",curren:"\xa4",yen:"\xa5",euro:"\u20ac",dollar:"$",fnof:"\u0192",inr:"\u20b9",af:"\u060b",birr:"\u1265\u122d",peso:"\u20b1",rub:"\u20bd",won:"\u20a9",
yuan:"\xa5",cedil:"\xb8"},XML={amp:"&",apos:"'",gt:">",lt:"<",quot:'"'},COMMON_HTML={nbsp:"\xa0",copy:"\xa9",reg:"\xae",trade:"\u2122",mdash:"\u2014",ndash:"\u2013",hellip:"\u2026",laquo:"\xab",
raquo:"\xbb",lsquo:"\u2018",rsquo:"\u2019",ldquo:"\u201c",rdquo:"\u201d",bull:"\u2022",para:"\xb6",sect:"\xa7",deg:"\xb0",frac12:"\xbd",frac14:"\xbc",frac34:"\xbe"},ENTITY_ACTION=Object.freeze({
ALLOW:"allow",BLOCK:"block",THROW:"throw"}),SPECIAL_CHARS=new Set("!?\\\\/[]$%{}^&*()<>|+");function EntityDecoder_validateEntityName(name){
if("#"===name[0])throw new Error(`[EntityReplacer] Invalid character '#' in entity name: "${name}"`)
;for(const ch of name)if(SPECIAL_CHARS.has(ch))throw new Error(`[EntityReplacer] Invalid character '${ch}' in entity name: "${name}"`);return name}function mergeEntityMaps(...maps){
const out=Object.create(null);for(const map of maps){if(!map)continue;for(const key of Object.keys(map)){const raw=map[key]
;if("string"==typeof raw)out[key]=raw;else if(raw&&"object"==typeof raw&&void 0!==raw.val){const val=raw.val;if("string"==typeof val)out[key]=val}}}return out}function parseLimitTiers(raw){
if(!raw||"external"===raw)return new Set(["external"]);if("all"===raw)return new Set(["all"]);if("base"===raw)return new Set(["base"]);if(Array.isArray(raw))return new Set(raw)
;return new Set(["external"])}const NCR_LEVEL=Object.freeze({allow:0,leave:1,remove:2,throw:3}),XML10_ALLOWED_C0=new Set([9,10,13]);function parseNCRConfig(ncr){if(!ncr)return{xmlVersion:1,
onLevel:NCR_LEVEL.allow,nullLevel:NCR_LEVEL.remove};const xmlVersion=1.1===ncr.xmlVersion?1.1:1,onLevel=NCR_LEVEL[ncr.onNCR]??NCR_LEVEL.allow,nullLevel=NCR_LEVEL[ncr.nullNCR]??NCR_LEVEL.remove;return{
xmlVersion:xmlVersion,onLevel:onLevel,nullLevel:Math.max(nullLevel,NCR_LEVEL.remove)}}class EntityDecoder{constructor(options={}){this._limit=options.limit||{}
;this._maxTotalExpansions=this._limit.maxTotalExpansions||0;this._maxExpandedLength=this._limit.maxExpandedLength||0;this._postCheck="function"==typeof options.postCheck?options.postCheck:r=>r
;this._limitTiers=parseLimitTiers(this._limit.applyLimitsTo??"external");this._numericAllowed=options.numericAllowed??!0;this._baseMap=mergeEntityMaps(XML,options.namedEntities||null)
;this._externalMap=Object.create(null);this._inputMap=Object.create(null);this._totalExpansions=0;this._expandedLength=0
;this._removeSet=new Set(options.remove&&Array.isArray(options.remove)?options.remove:[]);this._leaveSet=new Set(options.leave&&Array.isArray(options.leave)?options.leave:[])
;const ncrCfg=parseNCRConfig(options.ncr);this._ncrXmlVersion=ncrCfg.xmlVersion;this._ncrOnLevel=ncrCfg.onLevel;this._ncrNullLevel=ncrCfg.nullLevel
;this._onExternalEntity="function"==typeof options.onExternalEntity?options.onExternalEntity:null;this._onInputEntity="function"==typeof options.onInputEntity?options.onInputEntity:null}
_applyRegistrationHook(hook,name,value,context){if(!hook)return!0;const action=hook(name,value);if(action===ENTITY_ACTION.BLOCK)return!1
;if(action===ENTITY_ACTION.THROW)throw new Error(`[EntityDecoder] Registration of ${context} entity "&${name};" was rejected by hook`);return!0}setExternalEntities(map){
if(map)for(const key of Object.keys(map))EntityDecoder_validateEntityName(key);if(!this._onExternalEntity){this._externalMap=mergeEntityMaps(map);return}
const flat=mergeEntityMaps(map),filtered=Object.create(null)
;for(const[name,value]of Object.entries(flat))if(this._applyRegistrationHook(this._onExternalEntity,name,value,"external"))filtered[name]=value;this._externalMap=filtered}addExternalEntity(key,value){
EntityDecoder_validateEntityName(key);if("string"==typeof value&&-1===value.indexOf("&"))if(this._applyRegistrationHook(this._onExternalEntity,key,value,"external"))this._externalMap[key]=value}
addInputEntities(map){this._totalExpansions=0;this._expandedLength=0;if(!this._onInputEntity){this._inputMap=mergeEntityMaps(map);return}const flat=mergeEntityMaps(map),filtered=Object.create(null)
;for(const[name,value]of Object.entries(flat))if(this._applyRegistrationHook(this._onInputEntity,name,value,"input"))filtered[name]=value;this._inputMap=filtered}reset(){
this._inputMap=Object.create(null);this._totalExpansions=0;this._expandedLength=0;return this}setXmlVersion(version){this._ncrXmlVersion=1.1===version?1.1:1}decode(str){
if("string"!=typeof str||0===str.length)return str;if(-1===str.indexOf("&"))return str;const original=str,chunks=[],len=str.length;let last=0,i=0
;const limitExpansions=this._maxTotalExpansions>0,limitLength=this._maxExpandedLength>0,checkLimits=limitExpansions||limitLength;for(;i<len;){if(38!==str.charCodeAt(i)){i++;continue}let j=i+1
;for(;j<len&&59!==str.charCodeAt(j)&&j-i<=32;)j++;if(j>=len||59!==str.charCodeAt(j)){i++;continue}const token=str.slice(i+1,j);if(0===token.length){i++;continue}let replacement,tier
;if(this._removeSet.has(token)){replacement="";if(void 0===tier)tier="external"}else if(this._leaveSet.has(token)){i++;continue}else if(35===token.charCodeAt(0)){
const ncrResult=this._resolveNCR(token);if(void 0===ncrResult){i++;continue}replacement=ncrResult;tier="base"}else{const resolved=this._resolveName(token);replacement=resolved?.value
;tier=resolved?.tier}if(void 0===replacement){i++;continue}if(i>last)chunks.push(str.slice(last,i));chunks.push(replacement);last=j+1;i=last;if(checkLimits&&this._tierCounts(tier)){
if(limitExpansions){this._totalExpansions++
;if(this._totalExpansions>this._maxTotalExpansions)throw new Error(`[EntityReplacer] Entity expansion count limit exceeded: ${this._totalExpansions} > ${this._maxTotalExpansions}`)}if(limitLength){
const delta=replacement.length-(token.length+2);if(delta>0){this._expandedLength+=delta
;if(this._expandedLength>this._maxExpandedLength)throw new Error(`[EntityReplacer] Expanded content length limit exceeded: ${this._expandedLength} > ${this._maxExpandedLength}`)}}}}
if(last<len)chunks.push(str.slice(last));const result=0===chunks.length?str:chunks.join("");return this._postCheck(result,original)}_tierCounts(tier){if(this._limitTiers.has("all"))return!0
;return this._limitTiers.has(tier)}_resolveName(name){if(name in this._inputMap)return{value:this._inputMap[name],tier:"external"};if(name in this._externalMap)return{value:this._externalMap[name],
tier:"external"};if(name in this._baseMap)return{value:this._baseMap[name],tier:"base"};return}_classifyNCR(cp){if(0===cp)return this._ncrNullLevel;if(cp>=55296&&cp<=57343)return NCR_LEVEL.remove
;if(1===this._ncrXmlVersion)if(cp>=1&&cp<=31&&!XML10_ALLOWED_C0.has(cp))return NCR_LEVEL.remove;return-1}_applyNCRAction(action,token,cp){switch(action){case NCR_LEVEL.allow:
return String.fromCodePoint(cp);case NCR_LEVEL.remove:return"";case NCR_LEVEL.leave:return;case NCR_LEVEL.throw:
throw new Error(`[EntityDecoder] Prohibited numeric character reference &${token}; (U+${cp.toString(16).toUpperCase().padStart(4,"0")})`);default:return String.fromCodePoint(cp)}}_resolveNCR(token){
const second=token.charCodeAt(1);let cp;if(120===second||88===second)cp=parseInt(token.slice(2),16);else cp=parseInt(token.slice(1),10);if(Number.isNaN(cp)||cp<0||cp>1114111)return
;const minimum=this._classifyNCR(cp);if(!this._numericAllowed&&minimum<NCR_LEVEL.remove)return;const effective=-1===minimum?this._ncrOnLevel:Math.max(this._ncrOnLevel,minimum)
;return this._applyNCRAction(effective,token,cp)}}// CONCATENATED MODULE: ./node_modules/is-unsafe/src/contexts/sql.js
const sql=[{id:"sql-block-comment-open",description:"SQL block comment open: /* ... */ \u2014 unusual in legitimate user text",pattern:/\/\*/},{id:"sql-union-select",
description:"UNION SELECT \u2014 most common SQL injection aggregation attack",pattern:/\bUNION\s{1,20}(?:ALL\s{1,20})?SELECT\b/i},{id:"sql-drop-table",
description:"DROP TABLE \u2014 destructive DDL injection",pattern:/\bDROP\s{1,20}TABLE\b/i},{id:"sql-drop-database",description:"DROP DATABASE \u2014 destructive DDL injection",
pattern:/\bDROP\s{1,20}DATABASE\b/i},{id:"sql-insert-into",description:"INSERT INTO \u2014 data injection",pattern:/\bINSERT\s{1,20}INTO\b/i},{id:"sql-delete-from",
description:"DELETE FROM \u2014 data deletion injection",pattern:/\bDELETE\s{1,20}FROM\b/i},{id:"sql-update-set",description:"UPDATE ... SET \u2014 data modification injection",
pattern:/\bUPDATE\b[\s\S]{1,60}\bSET\b/i},{id:"sql-exec-xp",description:"EXEC xp_ \u2014 MSSQL extended stored procedure execution",pattern:/\bEXEC(?:UTE)?\s{1,20}xp_/i},{id:"sql-tautology-string",
description:'Classic string tautology: \' OR \'1\'=\'1 or " OR "1"="1"',pattern:/'\s{0,10}OR\s{0,10}'[^']{0,20}'\s*=\s*'[^']{0,20}/i},{id:"sql-tautology-numeric",
description:"Numeric tautology: OR 1=1",pattern:/\bOR\s{1,10}1\s*=\s*1\b/i},{id:"sql-always-true-zero",description:"Numeric tautology: OR 0=0",pattern:/\bOR\s{1,10}0\s*=\s*0\b/i},{
id:"sql-sleep-benchmark",description:"Time-based blind injection: SLEEP() or BENCHMARK()",pattern:/\b(?:SLEEP|BENCHMARK)\s*\(/i},{id:"sql-waitfor-delay",
description:"MSSQL time-based blind injection: WAITFOR DELAY",pattern:/\bWAITFOR\s{1,20}DELAY\b/i},{id:"sql-char-function",description:"CHAR() function \u2014 used to obfuscate injected strings",
pattern:/\bCHAR\s*\(\s*\d{1,3}/i},{id:"sql-information-schema",description:"INFORMATION_SCHEMA \u2014 reconnaissance query for table/column enumeration",pattern:/\bINFORMATION_SCHEMA\b/i
}],sql_strict=[...sql,{id:"sql-line-comment",description:"SQL line comment: -- followed by whitespace or end of string",pattern:/--(?:\s|$)/},{id:"sql-stacked-query",
description:"Stacked queries: semicolon immediately followed by a SQL keyword",pattern:/;\s{0,10}(?:SELECT|INSERT|UPDATE|DELETE|DROP|CREATE|ALTER|EXEC)\b/i},{id:"sql-hex-encoding",
description:"Hex-encoded string injection: 0x41414141 style (MySQL)",pattern:/\b0x[0-9a-f]{4,}/i}],NAMED=Object.freeze({colon:":",Tab:"\t",NewLine:"\n"
}),ENTITY_RE=/&(?:#[xX]0*([0-9a-fA-F]{1,6});?|#0*([0-9]{1,7});?|([a-zA-Z][a-zA-Z0-9]{1,15});)/g;function decodeEntities(input){if(-1===input.indexOf("&"))return input
;return input.replace(ENTITY_RE,(match,hex,dec,name)=>{if(void 0!==name)return Object.prototype.hasOwnProperty.call(NAMED,name)?NAMED[name]:match
;const cp=void 0!==hex?parseInt(hex,16):parseInt(dec,10);if(!Number.isFinite(cp)||cp>1114111)return match;return String.fromCodePoint(cp)})}
// CONCATENATED MODULE: ./node_modules/is-unsafe/src/contexts/html.js
const html=[{id:"html-script-open",description:"<script opening tag",pattern:/<script[\s>/]/i},{id:"html-script-close",description:"<\/script closing tag",pattern:/<\/script[\s>]/i},{
id:"html-javascript-protocol",description:"javascript: URI scheme (with optional whitespace/encoding)",
pattern:/j[\t\n\r ]*a[\t\n\r ]*v[\t\n\r ]*a[\t\n\r ]*s[\t\n\r ]*c[\t\n\r ]*r[\t\n\r ]*i[\t\n\r ]*p[\t\n\r ]*t[\t\n\r ]*:/i},{id:"html-vbscript-protocol",description:"vbscript: URI scheme",
pattern:/vbscript[\t\n\r ]*:/i},{id:"html-data-html",description:"data:text/html URI \u2014 can execute scripts in browsers",pattern:/data[\t\n\r ]*:[\t\n\r ]*text\/html/i},{id:"html-data-xhtml",
description:"data:application/xhtml+xml URI",pattern:/data[\t\n\r ]*:[\t\n\r ]*application\/xhtml/i},{id:"html-data-svg",description:"data:image/svg+xml URI \u2014 can execute scripts",
pattern:/data[\t\n\r ]*:[\t\n\r ]*image\/svg\+xml/i},{id:"html-inline-event-handler",description:"Inline event handler attributes: onclick=, onerror=, onload=, etc.",pattern:/\bon\w{1,30}\s*=/i},{
id:"html-entity-obfuscated-script",description:"HTML-entity-encoded <script (e.g. &#x3C;script or &lt;script)",pattern:/(?:&#x0*3[Cc];?|&#0*60;?|&lt;)\s*script/i},{
id:"html-entity-obfuscated-javascript",description:'HTML-entity-encoded javascript: (partial \u2014 catches common &#106; or &#x6a; for "j")',
pattern:/(?:&#x0*6[Aa];?|&#0*106;?)\s*(?:&#x0*61;?|a)[\s\S]{0,80}script\s*:/i},{id:"html-style-expression",description:"CSS expression() \u2014 IE-era code execution in style attributes",
pattern:/style[\s\S]{0,20}expression\s*\(/i},{id:"html-object-embed",description:"<object or <embed tags that can load active content",pattern:/<(?:object|embed)[\s>/]/i},{id:"html-base-tag",
description:"<base href= \u2014 can hijack all relative URLs on a page",pattern:/<base[\s>]/i},{id:"html-meta-refresh",description:'<meta http-equiv="refresh" \u2014 can redirect users',
pattern:/<meta[\s\S]{0,40}http-equiv[\s\S]{0,20}refresh/i},{id:"html-srcdoc",description:"srcdoc= attribute on iframes \u2014 embeds HTML that can run scripts",pattern:/srcdoc\s*=/i},{
id:"html-iframe",description:"<iframe tag",pattern:/<iframe[\s>/]/i},{id:"html-form",description:"<form tag \u2014 can be used for phishing / credential harvesting injection",pattern:/<form[\s>/]/i
}],xml=[{id:"xml-cdata-injection",description:"CDATA section injection: <![CDATA[ breaks out of text node context",pattern:/<!\[CDATA\[/i},{id:"xml-cdata-close",
description:"CDATA close sequence: ]]> can terminate an enclosing CDATA section",pattern:/\]\]>/},{id:"xml-processing-instruction",
description:"XML processing instruction: <?xml-stylesheet or <?php etc.",pattern:/<\?(?:xml[\- ]|php|asp)/i},{id:"xml-doctype-injection",
description:"DOCTYPE declaration embedded in content \u2014 can define entities",pattern:/<!DOCTYPE(?:[\s[]|$)/i},{id:"xml-entity-system",
description:"SYSTEM keyword \u2014 used in external entity declarations (XXE)",pattern:/\bSYSTEM\s+["']/i},{id:"xml-entity-public",
description:"PUBLIC keyword \u2014 used in external entity declarations (XXE)",pattern:/\bPUBLIC\s+["']/i},{id:"xml-entity-declaration",
description:"<!ENTITY declaration \u2014 defines entities, potential XXE or entity expansion",pattern:/<!ENTITY[\s%]/i},{id:"xml-billion-laughs",
description:"Entity reference chaining / billion laughs: repeated &eX; style references",pattern:/(?:&\w{1,20};){3,}/},{id:"xml-namespace-confusion",
description:"xmlns: attribute injection \u2014 can redefine namespaces to confuse parsers",pattern:/\bxmlns(?::\w{1,40})?\s*=/i},{id:"xml-comment-injection",
description:"\x3c!-- comment injection \u2014 can hide content from some parsers",pattern:/<!--/},{id:"xml-comment-close",description:"--\x3e closes an enclosing XML comment",pattern:/-->/},{
id:"xml-pi-close",description:"?> closes an enclosing processing instruction",pattern:/\?>/}],svg=[{id:"svg-script-element",description:"<script element inside SVG executes JavaScript",
pattern:/<script[\s>/]/i},{id:"svg-xlink-href-javascript",description:"xlink:href with javascript: \u2014 classic SVG XSS via <a> or <use>",pattern:/xlink\s*:\s*href\s*=\s*["']?\s*javascript\s*:/i},{
id:"svg-href-javascript",description:"href= with javascript: in SVG context (<a>, <animate>, etc.)",pattern:/href\s*=\s*["']?\s*javascript\s*:/i},{id:"svg-foreignobject",
description:"<foreignObject embeds HTML inside SVG \u2014 can execute scripts",pattern:/<foreignObject[\s>/]/i},{id:"svg-use-external",
description:"<use xlink:href or href pointing to external resource (non-fragment URL)",pattern:/<use[\s\S]{0,60}(?:xlink\s*:\s*)?href\s*=\s*(?:["'][^#]|[^"'#\s>])/i},{id:"svg-animate-href",
description:'<animate attributeName="href" \u2014 can dynamically change href to javascript:',pattern:/<animate[\s\S]{0,80}attributeName\s*=\s*["'][\s]*href["']/i},{id:"svg-animate-xlinkhref",
description:'<animate attributeName="xlink:href"',pattern:/<animate[\s\S]{0,80}attributeName\s*=\s*["'][\s]*xlink\s*:\s*href["']/i},{id:"svg-set-javascript",
description:'<set to="javascript:..." \u2014 sets an attribute to a javascript: URI',pattern:/<set[\s\S]{0,80}to\s*=\s*["']?\s*javascript\s*:/i},{id:"svg-event-handler",
description:"SVG-specific event handler attributes: onload=, onerror=, onactivate=, etc.",pattern:/\bon(?:load|error|activate|begin|end|repeat|focus|blur|click|mouse\w{1,20}|key\w{1,20})\s*=/i},{
id:"svg-handler-generic",description:"Generic on* handler catch-all for SVG attributes",pattern:/\bon\w{1,30}\s*=/i},{id:"svg-filter-feimage",
description:"<feImage href= \u2014 filter primitive that can load external resources",pattern:/<feImage[\s\S]{0,80}(?:xlink\s*:\s*)?href\s*=/i},{id:"svg-image-external",
description:"<image xlink:href with http/https or javascript protocol",pattern:/<image[\s\S]{0,80}(?:xlink\s*:\s*)?href\s*=\s*["']?\s*(?:https?|javascript)\s*:/i},{id:"svg-style-javascript",
description:"style= attribute containing javascript: (e.g. background:url(javascript:...))",pattern:/style\s*=[\s\S]{0,60}javascript\s*:/i}],shell=[{id:"shell-path-traversal-unix",
description:"Unix path traversal: ../  \u2014 climbing the directory tree",pattern:/\.\.\//},{id:"shell-path-traversal-windows",
description:"Windows path traversal: ..\\ \u2014 climbing the directory tree",pattern:/\.\.\\/},{id:"shell-path-traversal-encoded",description:"URL-encoded path traversal: %2e%2e or %2f variants",
pattern:/%2e%2e|%2f\.\.|\.\.%2f/i},{id:"shell-null-byte",description:"Null byte injection: \\x00 or %00 \u2014 truncates strings in C-backed functions",pattern:/\x00|%00/},{id:"shell-semicolon",
description:"Semicolon command separator: cmd1; cmd2",pattern:/;/},{id:"shell-pipe",description:"Pipe operator: cmd1 | cmd2",pattern:/\|/},{id:"shell-and-operator",
description:"AND operator: cmd1 && cmd2",pattern:/&&/},{id:"shell-or-operator",description:"OR operator: cmd1 || cmd2",pattern:/\|\|/},{id:"shell-backtick",
description:"Backtick command substitution: `cmd`",pattern:/`/},{id:"shell-dollar-paren",description:"Dollar-paren command substitution: $(cmd)",pattern:/\$\(/},{id:"shell-dollar-brace",
description:"Dollar-brace variable expansion: ${var} \u2014 can be abused for injection",pattern:/\$\{/},{id:"shell-redirect-out",description:"Output redirection: cmd > file or cmd >> file",
pattern:/>{1,2}/},{id:"shell-redirect-in",description:"Input redirection: cmd < file",pattern:/</},{id:"shell-newline-injection",
description:"Newline injection: \\n or \\r \u2014 can inject new shell commands",pattern:/[\n\r]/},{id:"shell-glob-star",description:"Glob expansion: * or ? \u2014 can expand to unintended files",
pattern:/[/\\][*?]/},{id:"shell-absolute-root",description:"Absolute root path injection: string starting with / or \\ (Windows UNC)",pattern:/^(?:\/|\\\\)/},{id:"shell-windows-drive",
description:"Windows drive letter path injection: C:\\ or D:/",pattern:/^[a-zA-Z]:[/\\]/},{id:"shell-curl-wget",
description:"curl/wget with URL or flags \u2014 can exfiltrate data or download payloads",pattern:/\b(?:curl|wget)\s+(?:https?:\/\/|ftp:\/\/|-)/i}],redos=[{id:"redos-nested-quantifier-plus",
description:"Nested + quantifier inside a group with outer quantifier: (a+)+, (.+b)*, etc.",pattern:/\([^)]*\+[^)]*\)[+*]/},{id:"redos-nested-quantifier-star",
description:"Nested * quantifier: (a*)* or (a*)+ \u2014 catastrophic backtracking",pattern:/\([^)]*\*[^)]*\)[*+]/},{id:"redos-nested-groups",
description:"Doubly nested quantified groups: ((a+)+) \u2014 guaranteed catastrophic",pattern:/\(\([^)]{0,40}\)[+*]\)[+*]/},{id:"redos-alternation-overlap",
description:"Overlapping alternation under quantifier: (a|a)+ \u2014 ambiguous NFA paths",pattern:/\(([^|()]{1,20})\|(?:\1)(?:\|[^|()]{1,20}){0,5}\)[+*?]{1,2}/},{id:"redos-star-plus-concat",
description:"(x*x)+ pattern \u2014 triggers super-linear backtracking",pattern:/\([^)]{0,10}\*[^)]{0,10}\)[+*]/},{id:"redos-dot-star-greedy",
description:"(.*){n,} or (.+){n,} \u2014 repeated greedy dot quantifiers",pattern:/\(\.[*+]\)\{?\d/},{id:"redos-large-repetition",
description:"Very large fixed or range repetition count {1000,} or {1000,n} \u2014 denial of service via backtracking",pattern:/\{\d{4,}(?:,\d*)?\}/},{id:"redos-catastrophic-alternation",
description:"Long alternation with many similar branches \u2014 polynomial backtracking risk",pattern:/\([^)]{0,200}(?:\|[^|)]{0,50}){9,}\)/}],sep="[\"'\\s]*:",nosql=[{id:"nosql-where-operator",
description:"$where \u2014 executes arbitrary JavaScript server-side in MongoDB",pattern:new RegExp(`\\$where${sep}`,"i")},{id:"nosql-ne-operator",
description:'$ne \u2014 "not equal" operator used to bypass equality checks',pattern:new RegExp(`\\$ne${sep}`,"i")},{id:"nosql-gt-operator",
description:'$gt \u2014 "greater than" used to bypass password/value checks',pattern:new RegExp(`\\$gte?${sep}`,"i")},{id:"nosql-lt-operator",
description:'$lt / $lte \u2014 "less than" bypass variants',pattern:new RegExp(`\\$lte?${sep}`,"i")},{id:"nosql-regex-operator",
description:"$regex \u2014 can be used to extract data character by character (blind injection)",pattern:new RegExp(`\\$regex${sep}`,"i")},{id:"nosql-or-operator",
description:"$or \u2014 logical OR; used to create always-true conditions",pattern:new RegExp(`\\$or${sep}\\s*\\[`,"i")},{id:"nosql-and-operator",
description:"$and \u2014 logical AND operator injection",pattern:new RegExp(`\\$and${sep}\\s*\\[`,"i")},{id:"nosql-nor-operator",description:"$nor \u2014 logical NOR operator injection",
pattern:new RegExp(`\\$nor${sep}\\s*\\[`,"i")},{id:"nosql-exists-operator",description:"$exists \u2014 can enumerate fields to determine schema",pattern:new RegExp(`\\$exists${sep}`,"i")},{
id:"nosql-in-operator",description:"$in \u2014 matches any value in a list; can enumerate values",pattern:new RegExp(`\\$in${sep}\\s*\\[`,"i")},{id:"nosql-expr-operator",
description:"$expr \u2014 allows aggregation expressions in queries (MongoDB 3.6+)",pattern:new RegExp(`\\$expr${sep}`,"i")},{id:"nosql-function-operator",
description:"$function \u2014 executes arbitrary JavaScript in MongoDB 4.4+",pattern:new RegExp(`\\$function${sep}`,"i")},{id:"nosql-accumulator-operator",
description:"$accumulator \u2014 custom aggregation with arbitrary JS execution",pattern:new RegExp(`\\$accumulator${sep}`,"i")},{id:"nosql-proto-pollution",
description:"__proto__ \u2014 prototype pollution via object key injection",pattern:/__proto__/},{id:"nosql-constructor-prototype",
description:"constructor.prototype \u2014 alternative prototype pollution vector (dot notation or JSON key)",pattern:/constructor[\s"':.,{\[]*prototype/i},{id:"nosql-proto-bracket",
description:'["__proto__"] \u2014 bracket-notation prototype pollution',pattern:/\[["']__proto__["']\]/}],log=[{id:"log-crlf-injection",
description:"CRLF injection: literal \\r or \\n embeds fake log lines",pattern:/[\r\n]/},{id:"log-url-encoded-crlf",
description:"URL-encoded CRLF: %0d, %0a, %0D, %0A \u2014 decoded by some log parsers",pattern:/%0[dDaA]/},{id:"log-unicode-newline",
description:"Unicode newline variants: U+2028 (line separator), U+2029 (paragraph separator)",pattern:/[\u2028\u2029]/},{id:"log-log4shell-jndi",
description:"Log4Shell: ${jndi:...} triggers remote code execution in Apache Log4j",pattern:/\$\{jndi\s*:/i},{id:"log-log4shell-obfuscated",
description:"Obfuscated Log4Shell: ${::-j}... lookup-bypass prefix used to evade WAF detection",pattern:/\$\{::-/},{id:"log-log4j-lookup",
description:"Log4j lookup syntax: ${env:...}, ${sys:...}, ${ctx:...} \u2014 data exfiltration",pattern:/\$\{(?:env|sys|ctx|main|map|sd|web|docker|k8s|spring)\s*:/i},{id:"log-ssti-double-brace",
description:"SSTI double-brace: {{expression}} \u2014 Jinja2, Twig, Handlebars, etc.",pattern:/\{\{[\s\S]{0,80}\}\}/},{id:"log-ssti-hash-brace",
description:"SSTI hash-brace: #{expression} \u2014 Thymeleaf, Velocity, Ruby ERB",pattern:/#\{[\s\S]{0,80}\}/},{id:"log-ssti-dollar-brace",
description:"SSTI/EL injection: ${expression with operators or method calls} \u2014 JSP EL, Freemarker, SpEL",pattern:/\$\{[^}]*(?:\.|\(|\*|\+|\bclass\b|\bruntime\b|\bprocess\b|\bexec\b)[^}]{0,80}\}/i
},{id:"log-ssti-percent-tag",description:"SSTI ERB/ASP tag: <%= expression %> \u2014 Ruby ERB, ASP",pattern:/<%=[\s\S]{0,80}%>/},{id:"log-null-byte",
description:"Null byte: \\x00 or %00 \u2014 can truncate log entries in C-backed loggers",pattern:/\x00|%00/},{id:"log-ansi-escape",
description:"ANSI escape sequence: ESC[ \u2014 can manipulate terminal output when logs are tailed",pattern:/\x1b\[/}];// CONCATENATED MODULE: ./node_modules/is-unsafe/src/index.js
html.label="HTML";xml.label="XML";svg.label="SVG";html.decodeEntities=!0;xml.decodeEntities=!0;svg.decodeEntities=!0;sql.label="SQL";sql_strict.label="SQL-STRICT";shell.label="SHELL"
;redos.label="REDOS";nosql.label="NOSQL";log.label="LOG";Object.freeze({HTML:html,XML:xml,SVG:svg,SQL:sql,"SQL-STRICT":sql_strict,SHELL:shell,REDOS:redos,NOSQL:nosql,LOG:log})
;function assertString(value){if("string"!=typeof value)throw new TypeError("is-unsafe: first argument must be a string, got "+typeof value)}function assertContext(context){
if(context instanceof RegExp)return;if(Array.isArray(context)){if(0===context.length)throw new TypeError("is-unsafe: context must not be an empty array")
;if(Array.isArray(context[0]))for(const list of context)if(!Array.isArray(list)||0===list.length)throw new TypeError("is-unsafe: each context in the array must be a non-empty pattern array (PatternList)")
;return}throw new TypeError("is-unsafe: second argument must be a PatternList (e.g. HTML), an array of PatternLists (e.g. [HTML, XML]), or a RegExp. Got: "+typeof context)}function normalise(context){
if(context instanceof RegExp)return{lists:null,regex:context};if(Array.isArray(context[0]))return{lists:context,regex:null};return{lists:[context],regex:null}}function decodedCopy(value,list){
if(!list.decodeEntities)return null;const decoded=decodeEntities(value);return decoded===value?null:decoded}function matchList(value,list){
const label=list.label??"CUSTOM",decoded=decodedCopy(value,list);for(const rule of list)if(rule.pattern.test(value)||null!==decoded&&rule.pattern.test(decoded))return{context:label,id:rule.id,
description:rule.description,pattern:rule.pattern};return null}function isUnsafe(value,context){assertString(value);assertContext(context);const{lists:lists,regex:regex}=normalise(context)
;if(regex)return regex.test(value);for(const list of lists)if(null!==matchList(value,list))return!0;return!1}// CONCATENATED MODULE: ./node_modules/fast-xml-parser/src/xmlparser/OrderedObjParser.js
function extractRawAttributes(prefixedAttrs,options){if(!prefixedAttrs)return{};const attrs=options.attributesGroupName?prefixedAttrs[options.attributesGroupName]:prefixedAttrs;if(!attrs)return{}
;const rawAttrs={};for(const key in attrs)if(key.startsWith(options.attributeNamePrefix)){rawAttrs[key.substring(options.attributeNamePrefix.length)]=attrs[key]}else rawAttrs[key]=attrs[key]
;return rawAttrs}function extractNamespace(rawTagName){if(!rawTagName||"string"!=typeof rawTagName)return;const colonIndex=rawTagName.indexOf(":");if(-1!==colonIndex&&colonIndex>0){
const ns=rawTagName.substring(0,colonIndex);if("xmlns"!==ns)return ns}return}class OrderedObjParser{constructor(options,externalEntities){this.options=options;this.currentNode=null
;this.tagsNodeStack=[];this.parseXml=parseXml;this.parseTextData=parseTextData;this.resolveNameSpace=resolveNameSpace;this.buildAttributesMap=buildAttributesMap;this.isItStopNode=isItStopNode
;this.replaceEntitiesValue=OrderedObjParser_replaceEntitiesValue;this.readStopNodeData=readStopNodeData;this.saveTextToParentTag=saveTextToParentTag;this.addChild=addChild
;this.ignoreAttributesFn=ignoreAttributes_getIgnoreAttributesFn(this.options.ignoreAttributes);this.entityExpansionCount=0;this.currentExpandedLength=0;this.doctypefound=!1;let namedEntities={...XML}
;if(this.options.entityDecoder)this.entityDecoder=this.options.entityDecoder;else{
if("object"==typeof this.options.htmlEntities)namedEntities=this.options.htmlEntities;else if(!0===this.options.htmlEntities)namedEntities={...COMMON_HTML,...CURRENCY}
;this.entityDecoder=new EntityDecoder({namedEntities:{...namedEntities,...externalEntities},numericAllowed:this.options.htmlEntities,limit:{
maxTotalExpansions:this.options.processEntities.maxTotalExpansions,maxExpandedLength:this.options.processEntities.maxExpandedLength,applyLimitsTo:this.options.processEntities.appliesTo},
onInputEntity:(name,value)=>isUnsafe(value,[html,xml])?ENTITY_ACTION.BLOCK:ENTITY_ACTION.ALLOW})}this.matcher=new Matcher;this.readonlyMatcher=this.matcher.readOnly();this.isCurrentNodeStopNode=!1
;this.stopNodeExpressionsSet=new ExpressionSet;const stopNodesOpts=this.options.stopNodes;if(stopNodesOpts&&stopNodesOpts.length>0){for(let i=0;i<stopNodesOpts.length;i++){
const stopNodeExp=stopNodesOpts[i]
;if("string"==typeof stopNodeExp)this.stopNodeExpressionsSet.add(new Expression(stopNodeExp));else if(stopNodeExp instanceof Expression)this.stopNodeExpressionsSet.add(stopNodeExp)}
this.stopNodeExpressionsSet.seal()}}}function parseTextData(val,tagName,jPath,dontTrim,hasAttributes,isLeafNode,escapeEntities){const options=this.options;if(void 0!==val){
if(options.trimValues&&!dontTrim)val=val.trim();if(val.length>0){if(!escapeEntities)val=this.replaceEntitiesValue(val,tagName,jPath)
;const jPathOrMatcher=options.jPath?jPath.toString():jPath,newval=options.tagValueProcessor(tagName,val,jPathOrMatcher,hasAttributes,isLeafNode)
;if(null==newval)return val;else if(typeof newval!=typeof val||newval!==val)return newval;else if(options.trimValues)return parseValue(val,options.parseTagValue,options.numberParseOptions);else{
if(val.trim()===val)return parseValue(val,options.parseTagValue,options.numberParseOptions);else return val}}}}function resolveNameSpace(tagname){if(this.options.removeNSPrefix){
const tags=tagname.split(":"),prefix="/"===tagname.charAt(0)?"/":"";if("xmlns"===tags[0])return"";if(2===tags.length)tagname=prefix+tags[1]}return tagname}
const attrsRegx=/([^\s=]+)\s*(=\s*(?:"([^"]*)"|'([^']*)'))?/gm;function attrValue(match){return void 0!==match[3]?match[3]:match[4]}function buildAttributesMap(attrStr,jPath,tagName,force=!1){
const options=this.options;if(!0===force||!0!==options.ignoreAttributes&&"string"==typeof attrStr){
const matches=getAllMatches(attrStr,attrsRegx),len=matches.length,attrs={},processedVals=new Array(len);let hasRawAttrs=!1;const rawAttrsForMatcher={};for(let i=0;i<len;i++){
const attrName=this.resolveNameSpace(matches[i][1]),oldVal=attrValue(matches[i]);if(attrName.length&&void 0!==oldVal){let val=oldVal;if(options.trimValues)val=val.trim()
;val=this.replaceEntitiesValue(val,tagName,this.readonlyMatcher);processedVals[i]=val;rawAttrsForMatcher[attrName]=val;hasRawAttrs=!0}}
if(hasRawAttrs&&"object"==typeof jPath&&jPath.updateCurrent)jPath.updateCurrent(rawAttrsForMatcher);const jPathStr=options.jPath?jPath.toString():this.readonlyMatcher;let hasAttrs=!1
;for(let i=0;i<len;i++){const attrName=this.resolveNameSpace(matches[i][1]);if(this.ignoreAttributesFn(attrName,jPathStr))continue;let aName=options.attributeNamePrefix+attrName;if(attrName.length){
if(options.transformAttributeName)aName=options.transformAttributeName(aName);aName=sanitizeName(aName,options);if(void 0!==attrValue(matches[i])){
const oldVal=processedVals[i],newVal=options.attributeValueProcessor(attrName,oldVal,jPathStr)
;if(null==newVal)attrs[aName]=oldVal;else if(typeof newVal!=typeof oldVal||newVal!==oldVal)attrs[aName]=newVal;else attrs[aName]=parseValue(oldVal,options.parseAttributeValue,options.numberParseOptions)
;hasAttrs=!0}else if(options.allowBooleanAttributes){attrs[aName]=!0;hasAttrs=!0}}}if(!hasAttrs)return;if(options.attributesGroupName&&!options.preserveOrder){const attrCollection={}
;attrCollection[options.attributesGroupName]=attrs;return attrCollection}return attrs}}const parseXml=function(xmlData){const options=this.options,crlfPositions=options.captureMetaData?[]:void 0
;xmlData=xmlData.replace(/\r\n?/g,options.captureMetaData?(newline,index)=>{if(2===newline.length)crlfPositions.push(index-crlfPositions.length);return"\n"}:"\n");const xmlObj=new XmlNode("!xml")
;let currentNode=xmlObj,textData="";this.matcher.reset();this.entityDecoder.reset();this.entityExpansionCount=0;this.currentExpandedLength=0;this.doctypefound=!1
;const docTypeReader=new DocTypeReader(options.processEntities),xmlLen=xmlData.length;for(let i=0;i<xmlLen;i++){if("<"===xmlData[i]){const c1=xmlData.charCodeAt(i+1);if(47===c1){
const closeIndex=findClosingIndex(xmlData,">",i,"Closing Tag is not closed.");let tagName=xmlData.substring(i+2,closeIndex).trim();if(options.removeNSPrefix){const colonIndex=tagName.indexOf(":")
;if(-1!==colonIndex)tagName=tagName.substr(colonIndex+1)}tagName=transformTagName(options.transformTagName,tagName,"",options).tagName
;if(currentNode)textData=this.saveTextToParentTag(textData,currentNode,this.readonlyMatcher);const lastTagName=this.matcher.getCurrentTag()
;if(tagName&&options.unpairedTagsSet.has(tagName))throw new Error(`Unpaired tag can not be used as closing tag: </${tagName}>`);if(lastTagName&&options.unpairedTagsSet.has(lastTagName)){
this.matcher.pop();this.tagsNodeStack.pop()}this.matcher.pop();this.isCurrentNodeStopNode=!1;currentNode=this.tagsNodeStack.pop()||xmlObj
;if(options.captureMetaData&&currentNode)currentNode.addEndIndex(getOriginalIndex(closeIndex+1,crlfPositions));textData="";i=closeIndex}else if(63===c1){let tagData=readTagExp(xmlData,i,!1,"?>")
;if(!tagData)throw new Error("Pi Tag is not closed.");textData=this.saveTextToParentTag(textData,currentNode,this.readonlyMatcher)
;const attsMap=this.buildAttributesMap(tagData.tagExp,this.matcher,tagData.tagName,!0);if(attsMap){const ver=attsMap[this.options.attributeNamePrefix+"version"]
;this.entityDecoder.setXmlVersion(Number(ver)||1);docTypeReader.setXmlVersion(Number(ver)||1)}if(options.ignoreDeclaration&&"?xml"===tagData.tagName||options.ignorePiTags);else{
const childNode=new XmlNode(tagData.tagName);childNode.add(options.textNodeName,"");if(tagData.tagName!==tagData.tagExp&&tagData.attrExpPresent&&!0!==options.ignoreAttributes)childNode[":@"]=attsMap
;const startIndex=options.captureMetaData?getOriginalIndex(i,crlfPositions):i;this.addChild(currentNode,childNode,this.readonlyMatcher,startIndex)
;if(options.captureMetaData)currentNode.addEndIndex(getOriginalIndex(tagData.closeIndex+2,crlfPositions))}i=tagData.closeIndex+1
}else if(33===c1&&45===xmlData.charCodeAt(i+2)&&45===xmlData.charCodeAt(i+3)){const endIndex=findClosingIndex(xmlData,"--\x3e",i+4,"Comment is not closed.");if(options.commentPropName){
const comment=xmlData.substring(i+4,endIndex-2);textData=this.saveTextToParentTag(textData,currentNode,this.readonlyMatcher);currentNode.add(options.commentPropName,[{[options.textNodeName]:comment}])
}i=endIndex}else if(33===c1&&68===xmlData.charCodeAt(i+2)){if(this.doctypefound)throw new Error("Multiple DOCTYPE declarations found.");this.doctypefound=!0
;const result=docTypeReader.readDocType(xmlData,i);this.entityDecoder.addInputEntities(result.entities);i=result.i}else if(33===c1&&91===xmlData.charCodeAt(i+2)){
const closeIndex=findClosingIndex(xmlData,"]]>",i,"CDATA is not closed.")-2,tagExp=xmlData.substring(i+9,closeIndex);textData=this.saveTextToParentTag(textData,currentNode,this.readonlyMatcher)
;let val=this.parseTextData(tagExp,currentNode.tagname,this.readonlyMatcher,!0,!1,!0,!0);if(null==val)val="";if(options.cdataPropName)currentNode.add(options.cdataPropName,[{
[options.textNodeName]:tagExp}]);else currentNode.add(options.textNodeName,val);i=closeIndex+2}else{let result=readTagExp(xmlData,i,options.removeNSPrefix);if(!result){
const context=xmlData.substring(Math.max(0,i-50),Math.min(xmlLen,i+50));throw new Error(`readTagExp returned undefined at position ${i}. Context: "${context}"`)}let tagName=result.tagName
;const rawTagName=result.rawTagName;let tagExp=result.tagExp,attrExpPresent=result.attrExpPresent,closeIndex=result.closeIndex
;({tagName:tagName,tagExp:tagExp}=transformTagName(options.transformTagName,tagName,tagExp,options))
;if(options.strictReservedNames&&(tagName===options.commentPropName||tagName===options.cdataPropName||tagName===options.textNodeName||tagName===options.attributesGroupName))throw new Error(`Invalid tag name: ${tagName}`)
;if(currentNode&&textData)if("!xml"!==currentNode.tagname)textData=this.saveTextToParentTag(textData,currentNode,this.readonlyMatcher,!1);const lastTag=currentNode
;if(lastTag&&options.unpairedTagsSet.has(lastTag.tagname)){currentNode=this.tagsNodeStack.pop();this.matcher.pop()}let isSelfClosing=!1;if(tagExp.length>0&&tagExp.lastIndexOf("/")===tagExp.length-1){
isSelfClosing=!0;if("/"===tagName[tagName.length-1]){tagName=tagName.substr(0,tagName.length-1);tagExp=tagName}else tagExp=tagExp.substr(0,tagExp.length-1);attrExpPresent=tagName!==tagExp}
let namespace,prefixedAttrs=null,rawAttrs={};namespace=extractNamespace(rawTagName);if(tagName!==xmlObj.tagname)this.matcher.push(tagName,{},namespace);if(tagName!==tagExp&&attrExpPresent){
prefixedAttrs=this.buildAttributesMap(tagExp,this.matcher,tagName);if(prefixedAttrs)rawAttrs=extractRawAttributes(prefixedAttrs,options)}
if(tagName!==xmlObj.tagname)this.isCurrentNodeStopNode=this.isItStopNode();const startIndex=options.captureMetaData?getOriginalIndex(i,crlfPositions):i;if(this.isCurrentNodeStopNode){let tagContent=""
;if(isSelfClosing)i=result.closeIndex;else if(options.unpairedTagsSet.has(tagName))i=result.closeIndex;else{const result=this.readStopNodeData(xmlData,rawTagName,closeIndex+1)
;if(!result)throw new Error(`Unexpected end of ${rawTagName}`);i=result.i;tagContent=result.tagContent}const childNode=new XmlNode(tagName);if(prefixedAttrs)childNode[":@"]=prefixedAttrs
;childNode.add(options.textNodeName,tagContent);this.matcher.pop();this.isCurrentNodeStopNode=!1;this.addChild(currentNode,childNode,this.readonlyMatcher,startIndex)
;if(options.captureMetaData)currentNode.addEndIndex(getOriginalIndex(i+1,crlfPositions))}else{if(isSelfClosing){
({tagName:tagName,tagExp:tagExp}=transformTagName(options.transformTagName,tagName,tagExp,options));const childNode=new XmlNode(tagName);if(prefixedAttrs)childNode[":@"]=prefixedAttrs
;this.addChild(currentNode,childNode,this.readonlyMatcher,startIndex);if(options.captureMetaData)currentNode.addEndIndex(getOriginalIndex(closeIndex+1,crlfPositions));this.matcher.pop()
;this.isCurrentNodeStopNode=!1}else if(options.unpairedTagsSet.has(tagName)){const childNode=new XmlNode(tagName);if(prefixedAttrs)childNode[":@"]=prefixedAttrs
;this.addChild(currentNode,childNode,this.readonlyMatcher,startIndex);if(options.captureMetaData)currentNode.addEndIndex(getOriginalIndex(result.closeIndex+1,crlfPositions));this.matcher.pop()
;this.isCurrentNodeStopNode=!1;i=result.closeIndex;continue}else{const childNode=new XmlNode(tagName);if(this.tagsNodeStack.length>options.maxNestedTags)throw new Error("Maximum nested tags exceeded")
;this.tagsNodeStack.push(currentNode);if(prefixedAttrs)childNode[":@"]=prefixedAttrs;this.addChild(currentNode,childNode,this.readonlyMatcher,startIndex);currentNode=childNode}textData="";i=closeIndex
}}}else textData+=xmlData[i]}return xmlObj.child};function getOriginalIndex(index,crlfPositions){let low=0,high=crlfPositions.length;for(;low<high;){const middle=Math.floor((low+high)/2)
;if(crlfPositions[middle]<index)low=middle+1;else high=middle}return index+low}function addChild(currentNode,childNode,matcher,startIndex){if(!this.options.captureMetaData)startIndex=void 0
;const jPathOrMatcher=this.options.jPath?matcher.toString():matcher,result=this.options.updateTag(childNode.tagname,jPathOrMatcher,childNode[":@"]);if(!1===result);else if("string"==typeof result){
childNode.tagname=result;currentNode.addChild(childNode,startIndex)}else currentNode.addChild(childNode,startIndex)}function OrderedObjParser_replaceEntitiesValue(val,tagName,jPath){
const entityConfig=this.options.processEntities;if(!entityConfig||!entityConfig.enabled)return val;if(entityConfig.allowedTags){const jPathOrMatcher=this.options.jPath?jPath.toString():jPath
;if(!(Array.isArray(entityConfig.allowedTags)?entityConfig.allowedTags.includes(tagName):entityConfig.allowedTags(tagName,jPathOrMatcher)))return val}if(entityConfig.tagFilter){
const jPathOrMatcher=this.options.jPath?jPath.toString():jPath;if(!entityConfig.tagFilter(tagName,jPathOrMatcher))return val}return this.entityDecoder.decode(val)}
function saveTextToParentTag(textData,parentNode,matcher,isLeafNode){if(textData){if(void 0===isLeafNode)isLeafNode=0===parentNode.child.length
;if(void 0!==(textData=this.parseTextData(textData,parentNode.tagname,matcher,!1,parentNode[":@"]?0!==Object.keys(parentNode[":@"]).length:!1,isLeafNode))&&""!==textData)parentNode.add(this.options.textNodeName,textData)
;textData=""}return textData}function isItStopNode(){if(0===this.stopNodeExpressionsSet.size)return!1;return this.matcher.matchesAny(this.stopNodeExpressionsSet)}
function tagExpWithClosingIndex(xmlData,i,closingChar=">"){const len=xmlData.length,closeCode0=closingChar.charCodeAt(0),closeCode1=closingChar.length>1?closingChar.charCodeAt(1):-1
;let result="",segmentStart=i;for(let index=i;index<len;index++){const code=xmlData.charCodeAt(index);if(34===code||39===code){index=xmlData.indexOf(xmlData[index],index+1);if(-1===index)return
}else if(code===closeCode0)if(-1!==closeCode1){if(xmlData.charCodeAt(index+1)===closeCode1){result+=xmlData.substring(segmentStart,index);return{data:result,index:index}}}else{
result+=xmlData.substring(segmentStart,index);return{data:result,index:index}}else if(9===code){result+=xmlData.substring(segmentStart,index)+" ";segmentStart=index+1}}}
function findClosingIndex(xmlData,str,i,errMsg){const closingIndex=xmlData.indexOf(str,i);if(-1===closingIndex)throw new Error(errMsg);else return closingIndex+str.length-1}
function findClosingChar(xmlData,char,i,errMsg){const closingIndex=xmlData.indexOf(char,i);if(-1===closingIndex)throw new Error(errMsg);return closingIndex}
function readTagExp(xmlData,i,removeNSPrefix,closingChar=">"){const result=tagExpWithClosingIndex(xmlData,i+1,closingChar);if(!result)return;let tagExp=result.data
;const closeIndex=result.index,separatorIndex=tagExp.search(/\s/);let tagName=tagExp,attrExpPresent=!0;if(-1!==separatorIndex){tagName=tagExp.substring(0,separatorIndex)
;tagExp=tagExp.substring(separatorIndex+1).trimStart()}const rawTagName=tagName;if(removeNSPrefix){const colonIndex=tagName.indexOf(":");if(-1!==colonIndex){tagName=tagName.substr(colonIndex+1)
;attrExpPresent=tagName!==result.data.substr(colonIndex+1)}}return{tagName:tagName,tagExp:tagExp,closeIndex:closeIndex,attrExpPresent:attrExpPresent,rawTagName:rawTagName}}
function readStopNodeData(xmlData,tagName,i){const startIndex=i;let openTagCount=1,lenient=!1,nextGt=-1;const xmllen=xmlData.length;for(;i<xmllen;i++)if("<"===xmlData[i]){
const c1=xmlData.charCodeAt(i+1);if(47===c1){const closeIndex=findClosingChar(xmlData,">",i,`${tagName} is not closed`);if(xmlData.substring(i+2,closeIndex).trim()===tagName){openTagCount--
;if(0===openTagCount)return{tagContent:xmlData.substring(startIndex,i),i:closeIndex}}i=closeIndex}else if(63===c1){i=findClosingIndex(xmlData,"?>",i+1,"StopNode is not closed.")
}else if(33===c1&&45===xmlData.charCodeAt(i+2)&&45===xmlData.charCodeAt(i+3)){i=findClosingIndex(xmlData,"--\x3e",i+3,"StopNode is not closed.")}else if(33===c1&&91===xmlData.charCodeAt(i+2)){
i=findClosingIndex(xmlData,"]]>",i,"StopNode is not closed.")-2}else{const tagData=lenient?void 0:readTagExp(xmlData,i,!1);if(tagData){
if(tagData.tagName===tagName&&"/"!==tagData.tagExp[tagData.tagExp.length-1])openTagCount++;i=tagData.closeIndex}else{lenient=!0;if(nextGt<i){nextGt=xmlData.indexOf(">",i);if(-1===nextGt)return}
const nextLt=xmlData.indexOf("<",i+1);if(-1===nextLt||nextLt>nextGt){const exp=xmlData.substring(i+1,nextGt),sep=exp.search(/\s/)
;if((-1===sep?exp:exp.substring(0,sep))===tagName&&"/"!==exp[exp.length-1])openTagCount++;i=nextGt}}}}}function parseValue(val,shouldParse,options){if(shouldParse&&"string"==typeof val){
const newval=val.trim();if("true"===newval)return!0;else if("false"===newval)return!1;else return toNumber(val,options)}else if(isExist(val))return val;else return""}
function transformTagName(fn,tagName,tagExp,options){if(fn){const newTagName=fn(tagName);if(tagExp===tagName)tagExp=newTagName;tagName=newTagName}return{tagName:tagName=sanitizeName(tagName,options),
tagExp:tagExp}}function sanitizeName(name,options){
if(criticalProperties.includes(name))throw new Error(`[SECURITY] Invalid name: "${name}" is a reserved JavaScript keyword that could cause prototype pollution`);else if(DANGEROUS_PROPERTY_NAMES.includes(name))return options.onDangerousProperty(name)
;return name}// CONCATENATED MODULE: ./node_modules/fast-xml-parser/src/xmlparser/node2json.js
const node2json_METADATA_SYMBOL=XmlNode.getMetaDataSymbol();function stripAttributePrefix(attrs,prefix){if(!attrs||"object"!=typeof attrs)return{};if(!prefix)return attrs;const rawAttrs={}
;for(const key in attrs)if(key.startsWith(prefix)){rawAttrs[key.substring(prefix.length)]=attrs[key]}else rawAttrs[key]=attrs[key];return rawAttrs}
function prettify(node,options,matcher,readonlyMatcher){return compress(node,options,matcher,readonlyMatcher)}function compress(arr,options,matcher,readonlyMatcher){let text;const compressedObj={}
;for(let i=0;i<arr.length;i++){const tagObj=arr[i],property=node2json_propName(tagObj);if(void 0!==property&&property!==options.textNodeName){
const rawAttrs=stripAttributePrefix(tagObj[":@"]||{},options.attributeNamePrefix);matcher.push(property,rawAttrs)}
if(property===options.textNodeName)if(void 0===text)text=tagObj[property];else text+=""+tagObj[property];else if(void 0===property)continue;else if(tagObj[property]){
let val=compress(tagObj[property],options,matcher,readonlyMatcher);const isLeaf=isLeafTag(val,options);if(0===Object.keys(val).length&&options.alwaysCreateTextNode)val[options.textNodeName]=""
;if(tagObj[":@"])assignAttributes(val,tagObj[":@"],readonlyMatcher,options);else if(1===Object.keys(val).length&&void 0!==val[options.textNodeName]&&!options.alwaysCreateTextNode)val=val[options.textNodeName];else if(0===Object.keys(val).length)if(options.alwaysCreateTextNode)val[options.textNodeName]="";else val=""
;if(void 0!==tagObj[node2json_METADATA_SYMBOL]&&"object"==typeof val&&null!==val)val[node2json_METADATA_SYMBOL]=tagObj[node2json_METADATA_SYMBOL]
;if(void 0!==compressedObj[property]&&Object.prototype.hasOwnProperty.call(compressedObj,property)){if(!Array.isArray(compressedObj[property]))compressedObj[property]=[compressedObj[property]]
;compressedObj[property].push(val)}else{const jPathOrMatcher=options.jPath?readonlyMatcher.toString():readonlyMatcher
;if(options.isArray(property,jPathOrMatcher,isLeaf))compressedObj[property]=[val];else compressedObj[property]=val}if(void 0!==property&&property!==options.textNodeName)matcher.pop()}}
if("string"==typeof text){if(text.length>0)compressedObj[options.textNodeName]=text}else if(void 0!==text)compressedObj[options.textNodeName]=text;return compressedObj}
function node2json_propName(obj){const keys=Object.keys(obj);for(let i=0;i<keys.length;i++){const key=keys[i];if(":@"!==key)return key}}function assignAttributes(obj,attrMap,readonlyMatcher,options){
if(attrMap){const keys=Object.keys(attrMap),len=keys.length;for(let i=0;i<len;i++){
const atrrName=keys[i],rawAttrName=atrrName.startsWith(options.attributeNamePrefix)?atrrName.substring(options.attributeNamePrefix.length):atrrName,jPathOrMatcher=options.jPath?readonlyMatcher.toString()+"."+rawAttrName:readonlyMatcher
;if(options.isArray(atrrName,jPathOrMatcher,!0,!0))obj[atrrName]=[attrMap[atrrName]];else obj[atrrName]=attrMap[atrrName]}}}function isLeafTag(obj,options){
const{textNodeName:textNodeName}=options,propCount=Object.keys(obj).length;if(0===propCount)return!0
;if(1===propCount&&(obj[textNodeName]||"boolean"==typeof obj[textNodeName]||0===obj[textNodeName]))return!0;return!1}// CONCATENATED MODULE: ./node_modules/fast-xml-parser/src/xmlparser/XMLParser.js
class XMLParser{constructor(options){this.externalEntities={};this.options=buildOptions(options)}parse(xmlData,validationOption){
if("string"!=typeof xmlData&&xmlData.toString)if(xmlData instanceof Uint8Array&&("undefined"==typeof Buffer||!Buffer.isBuffer(xmlData)))xmlData=new TextDecoder("utf-8",{ignoreBOM:!0
}).decode(xmlData);else xmlData=xmlData.toString();else if("string"!=typeof xmlData)throw new Error("XML data is accepted in String or Bytes[] form.");if(validationOption){
if(!0===validationOption)validationOption={};const result=validator_validate(xmlData,validationOption);if(!0!==result)throw Error(`${result.err.msg}:${result.err.line}:${result.err.col}`)}
const orderedObjParser=new OrderedObjParser(this.options,this.externalEntities),orderedResult=orderedObjParser.parseXml(xmlData)
;if(this.options.preserveOrder||void 0===orderedResult)return orderedResult;else return prettify(orderedResult,this.options,orderedObjParser.matcher,orderedObjParser.readonlyMatcher)}
addEntity(key,value){
if(-1!==value.indexOf("&"))throw new Error("Entity value can't have '&'");else if(-1!==key.indexOf("&")||-1!==key.indexOf(";"))throw new Error("An entity must be set without '&' and ';'. Eg. use '#xD' for '&#xD;'");else if("&"===value)throw new Error("An entity with value '&' is not permitted");else this.externalEntities[key]=value
}static getMetaDataSymbol(){return XmlNode.getMetaDataSymbol()}}// CONCATENATED MODULE: ./node_modules/@azure/core-xml/dist/esm/xml.common.js
const XML_ATTRKEY="$",XML_CHARKEY="_";// CONCATENATED MODULE: ./node_modules/@azure/core-xml/dist/esm/xml.js
function getCommonOptions(options){return{attributesGroupName:XML_ATTRKEY,textNodeName:options.xmlCharKey??XML_CHARKEY,ignoreAttributes:!1,suppressBooleanAttributes:!1}}
function getSerializerOptions(options={}){return{...getCommonOptions(options),attributeNamePrefix:"@_",format:!0,suppressEmptyNode:!0,indentBy:"",rootNodeName:options.rootName??"root",
cdataPropName:options.cdataPropName??"__cdata"}}function getParserOptions(options={}){return{...getCommonOptions(options),parseAttributeValue:!1,parseTagValue:!1,attributeNamePrefix:"",
stopNodes:options.stopNodes,processEntities:!0,trimValues:!1}}function stringifyXML(obj,opts={}){const parserOptions=getSerializerOptions(opts),j2x=new json2xml(parserOptions),node={
[parserOptions.rootNodeName]:obj};return`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${j2x.build(node)}`.replace(/\n/g,"")}async function parseXML(str,opts={}){
if(!str)throw new Error("Document is empty");const validation=XMLValidator.validate(str);if(!0!==validation)throw validation;const parsedXml=new XMLParser(getParserOptions(opts)).parse(str)
;if(parsedXml["?xml"])delete parsedXml["?xml"];if(!opts.includeRoot)for(const key of Object.keys(parsedXml)){const value=parsedXml[key];return"object"==typeof value?{...value}:value}return parsedXml}
}),7567:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{KV:()=>createClientLogger})
;// CONCATENATED MODULE: ./node_modules/@azure/logger/dist/esm/index.js
const context=(0,__webpack_require__(3482).MX)({logLevelEnvVarName:"AZURE_LOG_LEVEL",namespace:"azure"});context.logger;function createClientLogger(namespace){
return context.createClientLogger(namespace)}}),60501:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{
tv:()=>AnonymousCredential,cn:()=>BufferScheduler,g8:()=>StorageBrowserPolicyFactory,Ot:()=>StorageCRC64Calculator,WC:()=>StorageRetryPolicyFactory,Z3:()=>StorageSharedKeyCredential,
u7:()=>UserDelegationKeyCredential,dE:()=>getCachedDefaultHttpClient,kx:()=>storageBrowserPolicy,Zj:()=>storageCorrectContentLengthPolicy,mf:()=>storageRequestFailureDetailsParserPolicy,
Cj:()=>storageRetryPolicy,Re:()=>storageSharedKeyCredentialPolicy,GO:()=>structuredMessageDecodingBrowser,wl:()=>structuredMessageDecodingStream,G:()=>structuredMessageEncoding})
;var external_events_=__webpack_require__(24434),external_node_stream_=__webpack_require__(57075);// CONCATENATED MODULE: ./node_modules/@azure/storage-common/dist/esm/BuffersStream.js
class BuffersStream extends external_node_stream_.Readable{buffers;byteLength;byteOffsetInCurrentBuffer;bufferIndex;pushedBytesLength;constructor(buffers,byteLength,options){super(options)
;this.buffers=buffers;this.byteLength=byteLength;this.byteOffsetInCurrentBuffer=0;this.bufferIndex=0;this.pushedBytesLength=0;let buffersLength=0
;for(const buf of this.buffers)buffersLength+=buf.byteLength;if(buffersLength<this.byteLength)throw new Error("Data size shouldn't be larger than the total length of buffers.")}_read(size){
if(this.pushedBytesLength>=this.byteLength)this.push(null);if(!size)size=this.readableHighWaterMark;const outBuffers=[];let i=0;for(;i<size&&this.pushedBytesLength<this.byteLength;){
const remainingDataInAllBuffers=this.byteLength-this.pushedBytesLength,remainingCapacityInThisBuffer=this.buffers[this.bufferIndex].byteLength-this.byteOffsetInCurrentBuffer,remaining=Math.min(remainingCapacityInThisBuffer,remainingDataInAllBuffers)
;if(remaining>size-i){const end=this.byteOffsetInCurrentBuffer+size-i;outBuffers.push(this.buffers[this.bufferIndex].slice(this.byteOffsetInCurrentBuffer,end));this.pushedBytesLength+=size-i
;this.byteOffsetInCurrentBuffer=end;i=size;break}else{const end=this.byteOffsetInCurrentBuffer+remaining;outBuffers.push(this.buffers[this.bufferIndex].slice(this.byteOffsetInCurrentBuffer,end))
;if(remaining===remainingCapacityInThisBuffer){this.byteOffsetInCurrentBuffer=0;this.bufferIndex++}else this.byteOffsetInCurrentBuffer=end;this.pushedBytesLength+=remaining;i+=remaining}}
if(outBuffers.length>1)this.push(Buffer.concat(outBuffers));else if(1===outBuffers.length)this.push(outBuffers[0])}}
// CONCATENATED MODULE: ./node_modules/@azure/storage-common/dist/esm/PooledBuffer.js
const maxBufferLength=__webpack_require__(4573).constants.MAX_LENGTH;class PooledBuffer{buffers=[];capacity;_size;get size(){return this._size}constructor(capacity,buffers,totalLength){
this.capacity=capacity;this._size=0;const bufferNum=Math.ceil(capacity/maxBufferLength);for(let i=0;i<bufferNum;i++){let len=i===bufferNum-1?capacity%maxBufferLength:maxBufferLength
;if(0===len)len=maxBufferLength;this.buffers.push(Buffer.allocUnsafe(len))}if(buffers)this.fill(buffers,totalLength)}fill(buffers,totalLength){this._size=Math.min(this.capacity,totalLength)
;let i=0,j=0,targetOffset=0,sourceOffset=0,totalCopiedNum=0;for(;totalCopiedNum<this._size;){const source=buffers[i],target=this.buffers[j],copiedNum=source.copy(target,targetOffset,sourceOffset)
;totalCopiedNum+=copiedNum;sourceOffset+=copiedNum;targetOffset+=copiedNum;if(sourceOffset===source.length){i++;sourceOffset=0}if(targetOffset===target.length){j++;targetOffset=0}}buffers.splice(0,i)
;if(buffers.length>0)buffers[0]=buffers[0].slice(sourceOffset)}getReadableStream(){return new BuffersStream(this.buffers,this.size)}}
// CONCATENATED MODULE: ./node_modules/@azure/storage-common/dist/esm/BufferScheduler.js
class BufferScheduler{bufferSize;maxBuffers;readable;outgoingHandler;emitter=new external_events_.EventEmitter;concurrency;offset=0;isStreamEnd=!1;isError=!1;executingOutgoingHandlers=0;encoding
;numBuffers=0;unresolvedDataArray=[];unresolvedLength=0;incoming=[];outgoing=[];constructor(readable,bufferSize,maxBuffers,outgoingHandler,concurrency,encoding){
if(bufferSize<=0)throw new RangeError(`bufferSize must be larger than 0, current is ${bufferSize}`);if(maxBuffers<=0)throw new RangeError(`maxBuffers must be larger than 0, current is ${maxBuffers}`)
;if(concurrency<=0)throw new RangeError(`concurrency must be larger than 0, current is ${concurrency}`);this.bufferSize=bufferSize;this.maxBuffers=maxBuffers;this.readable=readable
;this.outgoingHandler=outgoingHandler;this.concurrency=concurrency;this.encoding=encoding}async do(){return new Promise((resolve,reject)=>{this.readable.on("data",data=>{
data="string"==typeof data?Buffer.from(data,this.encoding):data;this.appendUnresolvedData(data);if(!this.resolveData())this.readable.pause()});this.readable.on("error",err=>{
this.emitter.emit("error",err)});this.readable.on("end",()=>{this.isStreamEnd=!0;this.emitter.emit("checkEnd")});this.emitter.on("error",err=>{this.isError=!0;this.readable.pause();reject(err)})
;this.emitter.on("checkEnd",()=>{if(this.outgoing.length>0){this.triggerOutgoingHandlers();return}
if(this.isStreamEnd&&0===this.executingOutgoingHandlers)if(this.unresolvedLength>0&&this.unresolvedLength<this.bufferSize){const buffer=this.shiftBufferFromUnresolvedDataArray()
;this.outgoingHandler(()=>buffer.getReadableStream(),buffer.size,this.offset).then(resolve).catch(reject)}else if(this.unresolvedLength>=this.bufferSize)return;else resolve()})})}
appendUnresolvedData(data){this.unresolvedDataArray.push(data);this.unresolvedLength+=data.length}shiftBufferFromUnresolvedDataArray(buffer){
if(!buffer)buffer=new PooledBuffer(this.bufferSize,this.unresolvedDataArray,this.unresolvedLength);else buffer.fill(this.unresolvedDataArray,this.unresolvedLength);this.unresolvedLength-=buffer.size
;return buffer}resolveData(){for(;this.unresolvedLength>=this.bufferSize;){let buffer;if(this.incoming.length>0){buffer=this.incoming.shift();this.shiftBufferFromUnresolvedDataArray(buffer)
}else if(this.numBuffers<this.maxBuffers){buffer=this.shiftBufferFromUnresolvedDataArray();this.numBuffers++}else return!1;this.outgoing.push(buffer);this.triggerOutgoingHandlers()}return!0}
async triggerOutgoingHandlers(){let buffer;do{if(this.executingOutgoingHandlers>=this.concurrency)return;buffer=this.outgoing.shift();if(buffer)this.triggerOutgoingHandler(buffer)}while(buffer)}
async triggerOutgoingHandler(buffer){const bufferLength=buffer.size;this.executingOutgoingHandlers++;this.offset+=bufferLength;try{
await this.outgoingHandler(()=>buffer.getReadableStream(),bufferLength,this.offset-bufferLength)}catch(err){this.emitter.emit("error",err);return}this.executingOutgoingHandlers--
;this.reuseBuffer(buffer);this.emitter.emit("checkEnd")}reuseBuffer(buffer){this.incoming.push(buffer);if(!this.isError&&this.resolveData()&&!this.isStreamEnd)this.readable.resume()}}
var esm=__webpack_require__(65473),external_node_module_=__webpack_require__(98995),external_node_path_=__webpack_require__(76760),external_node_url_=__webpack_require__(73136)
;let crc64_require,crc64_filename,crc64_dirname;if("object"==typeof process&&"object"==typeof process.versions&&"string"==typeof process.versions.node){crc64_require=(0,
external_node_module_.createRequire)(import.meta.url);crc64_filename=(0,external_node_url_.fileURLToPath)(import.meta.url);crc64_dirname=(0,external_node_path_.dirname)(crc64_filename)}
var NativeCRC64=(()=>{var _scriptDir="undefined"!=typeof document&&document.currentScript?document.currentScript.src:void 0;if(void 0!==crc64_filename)_scriptDir=_scriptDir||crc64_filename
;return function(NativeCRC64){var readyPromiseResolve,readyPromiseReject,Module=void 0!==(NativeCRC64=NativeCRC64||{})?NativeCRC64:{};Module.ready=new Promise(function(resolve,reject){
readyPromiseResolve=resolve;readyPromiseReject=reject})
;["_malloc","_free","_emscripten_bind_VoidPtr___destroy___0","_emscripten_bind_Crc64Hash_Crc64Hash_0","_emscripten_bind_Crc64Hash_OnAppend_2","_emscripten_bind_Crc64Hash_OnFinal_3","_emscripten_bind_Crc64Hash___destroy___0","_fflush","onRuntimeInitialized"].forEach(prop=>{
if(!Object.getOwnPropertyDescriptor(Module.ready,prop))Object.defineProperty(Module.ready,prop,{
get:()=>abort("You are getting "+prop+" on the Promise object, instead of the instance. Use .then() to get called back with the instance, see the MODULARIZE docs in src/settings.js"),
set:()=>abort("You are setting "+prop+" on the Promise object, instead of the instance. Use .then() to get called back with the instance, see the MODULARIZE docs in src/settings.js")})})
;var moduleOverrides=Object.assign({},Module),arguments_=[],ENVIRONMENT_IS_WEB="object"==typeof window,ENVIRONMENT_IS_WORKER="function"==typeof importScripts,ENVIRONMENT_IS_NODE="object"==typeof process&&"object"==typeof process.versions&&"string"==typeof process.versions.node,ENVIRONMENT_IS_SHELL=!ENVIRONMENT_IS_WEB&&!ENVIRONMENT_IS_NODE&&!ENVIRONMENT_IS_WORKER
;if(Module.ENVIRONMENT)throw new Error("Module.ENVIRONMENT has been deprecated. To force the environment, use the ENVIRONMENT compile-time option (for example, -sENVIRONMENT=web or -sENVIRONMENT=node)")
;var read_,readBinary,scriptDirectory="";function logExceptionOnExit(e){if(e instanceof ExitStatus)return;let toLog=e;if(e&&"object"==typeof e&&e.stack)[e,e.stack]
;err("exiting due to exception: "+toLog)}if(ENVIRONMENT_IS_NODE){
if("undefined"==typeof process||!process.release||"node"!==process.release.name)throw new Error("not compiled for this environment (did you build to HTML and try to run it not on the web, or set ENVIRONMENT to something - like node - and run it someplace else - like on the web?)")
;var fs=crc64_require("fs"),nodePath=crc64_require("path");if(ENVIRONMENT_IS_WORKER)scriptDirectory=nodePath.dirname(scriptDirectory)+"/";else scriptDirectory=crc64_dirname+"/"
;read_=(filename,binary)=>{filename=isFileURI(filename)?new URL(filename):nodePath.normalize(filename);return fs.readFileSync(filename,binary?void 0:"utf8")};readBinary=filename=>{
var ret=read_(filename,!0);if(!ret.buffer)ret=new Uint8Array(ret);assert(ret.buffer);return ret};0;if(process.argv.length>1)process.argv[1].replace(/\\/g,"/");arguments_=process.argv.slice(2)
;process.on("uncaughtException",function(ex){if(!(ex instanceof ExitStatus))throw ex});process.on("unhandledRejection",function(reason){throw reason});0;Module.inspect=function(){
return"[Emscripten Module object]"}}else if(ENVIRONMENT_IS_SHELL){
if("object"==typeof process&&"function"==typeof crc64_require||"object"==typeof window||"function"==typeof importScripts)throw new Error("not compiled for this environment (did you build to HTML and try to run it not on the web, or set ENVIRONMENT to something - like node - and run it someplace else - like on the web?)")
;if("undefined"!=typeof read)read_=function(f){return read(f)};readBinary=function(f){let data;if("function"==typeof readbuffer)return new Uint8Array(readbuffer(f));data=read(f,"binary")
;assert("object"==typeof data);return data};0;if("undefined"!=typeof scriptArgs)arguments_=scriptArgs;else if(void 0!==arguments)arguments_=arguments;if("function"==typeof quit)0
;if("undefined"!=typeof print){if("undefined"==typeof console)console={};console.log=print;console.warn=console.error="undefined"!=typeof printErr?printErr:print}
}else if(ENVIRONMENT_IS_WEB||ENVIRONMENT_IS_WORKER){
if(ENVIRONMENT_IS_WORKER)scriptDirectory=self.location.href;else if("undefined"!=typeof document&&document.currentScript)scriptDirectory=document.currentScript.src
;if(_scriptDir)scriptDirectory=_scriptDir
;if(0!==scriptDirectory.indexOf("blob:"))scriptDirectory=scriptDirectory.substr(0,scriptDirectory.replace(/[?#].*/,"").lastIndexOf("/")+1);else scriptDirectory=""
;if("object"!=typeof window&&"function"!=typeof importScripts)throw new Error("not compiled for this environment (did you build to HTML and try to run it not on the web, or set ENVIRONMENT to something - like node - and run it someplace else - like on the web?)")
;read_=url=>{var xhr=new XMLHttpRequest;xhr.open("GET",url,!1);xhr.send(null);return xhr.responseText};if(ENVIRONMENT_IS_WORKER)readBinary=url=>{var xhr=new XMLHttpRequest;xhr.open("GET",url,!1)
;xhr.responseType="arraybuffer";xhr.send(null);return new Uint8Array(xhr.response)};0;0}else throw new Error("environment detection error")
;var out=Module.print||console.log.bind(console),err=Module.printErr||console.warn.bind(console);Object.assign(Module,moduleOverrides);moduleOverrides=null;!function(){
ignoredModuleProp("fetchSettings")}();if(Module.arguments)arguments_=Module.arguments;legacyModuleProp("arguments","arguments_");if(Module.thisProgram)Module.thisProgram
;legacyModuleProp("thisProgram","thisProgram");if(Module.quit)Module.quit;legacyModuleProp("quit","quit_")
;assert(void 0===Module.memoryInitializerPrefixURL,"Module.memoryInitializerPrefixURL option was removed, use Module.locateFile instead")
;assert(void 0===Module.pthreadMainPrefixURL,"Module.pthreadMainPrefixURL option was removed, use Module.locateFile instead")
;assert(void 0===Module.cdInitializerPrefixURL,"Module.cdInitializerPrefixURL option was removed, use Module.locateFile instead")
;assert(void 0===Module.filePackagePrefixURL,"Module.filePackagePrefixURL option was removed, use Module.locateFile instead")
;assert(void 0===Module.read,"Module.read option was removed (modify read_ in JS)");assert(void 0===Module.readAsync,"Module.readAsync option was removed (modify readAsync in JS)")
;assert(void 0===Module.readBinary,"Module.readBinary option was removed (modify readBinary in JS)")
;assert(void 0===Module.setWindowTitle,"Module.setWindowTitle option was removed (modify setWindowTitle in JS)")
;assert(void 0===Module.TOTAL_MEMORY,"Module.TOTAL_MEMORY has been renamed Module.INITIAL_MEMORY");legacyModuleProp("read","read_");legacyModuleProp("readAsync","readAsync")
;legacyModuleProp("readBinary","readBinary");legacyModuleProp("setWindowTitle","setWindowTitle")
;assert(!ENVIRONMENT_IS_SHELL,"shell environment detected but not enabled at build time.  Add 'shell' to `-sENVIRONMENT` to enable.");function legacyModuleProp(prop,newName){
if(!Object.getOwnPropertyDescriptor(Module,prop))Object.defineProperty(Module,prop,{configurable:!0,get:function(){
abort("Module."+prop+" has been replaced with plain "+newName+" (the initial value can be provided on Module, but after startup the value is only looked for on a local variable of that name)")}})}
function ignoredModuleProp(prop){if(Object.getOwnPropertyDescriptor(Module,prop))abort("`Module."+prop+"` was supplied but `"+prop+"` not included in INCOMING_MODULE_JS_API")}
function isExportedByForceFilesystem(name){
return"FS_createPath"===name||"FS_createDataFile"===name||"FS_createPreloadedFile"===name||"FS_unlink"===name||"addRunDependency"===name||"FS_createLazyFile"===name||"FS_createDevice"===name||"removeRunDependency"===name
}if(Module.wasmBinary)Module.wasmBinary;legacyModuleProp("wasmBinary","wasmBinary");var wasmMemory,noExitRuntime=Module.noExitRuntime||!0;legacyModuleProp("noExitRuntime","noExitRuntime")
;if("object"!=typeof WebAssembly)abort("no native wasm support detected");var ABORT=!1;function assert(condition,text){if(!condition)abort("Assertion failed"+(text?": "+text:""))}
var buffer,HEAPU8,HEAPU32,UTF8Decoder="undefined"!=typeof TextDecoder?new TextDecoder("utf8"):void 0;function UTF8ArrayToString(heapOrArray,idx,maxBytesToRead){
for(var endIdx=idx+maxBytesToRead,endPtr=idx;heapOrArray[endPtr]&&!(endPtr>=endIdx);)++endPtr
;if(endPtr-idx>16&&heapOrArray.buffer&&UTF8Decoder)return UTF8Decoder.decode(heapOrArray.subarray(idx,endPtr));for(var str="";idx<endPtr;){var u0=heapOrArray[idx++];if(!(128&u0)){
str+=String.fromCharCode(u0);continue}var u1=63&heapOrArray[idx++];if(192==(224&u0)){str+=String.fromCharCode((31&u0)<<6|u1);continue}var u2=63&heapOrArray[idx++]
;if(224==(240&u0))u0=(15&u0)<<12|u1<<6|u2;else{if(240!=(248&u0))warnOnce("Invalid UTF-8 leading byte "+ptrToString(u0)+" encountered when deserializing a UTF-8 string in wasm memory to a JS string!")
;u0=(7&u0)<<18|u1<<12|u2<<6|63&heapOrArray[idx++]}if(u0<65536)str+=String.fromCharCode(u0);else{var ch=u0-65536;str+=String.fromCharCode(55296|ch>>10,56320|1023&ch)}}return str}
function updateGlobalBufferAndViews(buf){buffer=buf;Module.HEAP8=new Int8Array(buf);Module.HEAP16=new Int16Array(buf);Module.HEAP32=new Int32Array(buf);Module.HEAPU8=HEAPU8=new Uint8Array(buf)
;Module.HEAPU16=new Uint16Array(buf);Module.HEAPU32=HEAPU32=new Uint32Array(buf);Module.HEAPF32=new Float32Array(buf);Module.HEAPF64=new Float64Array(buf)}
if(Module.STACK_SIZE)assert(5242880===Module.STACK_SIZE,"the stack size can no longer be determined at runtime");var INITIAL_MEMORY=Module.INITIAL_MEMORY||16777216
;legacyModuleProp("INITIAL_MEMORY","INITIAL_MEMORY");assert(INITIAL_MEMORY>=5242880,"INITIAL_MEMORY should be larger than STACK_SIZE, was "+INITIAL_MEMORY+"! (STACK_SIZE=5242880)")
;assert("undefined"!=typeof Int32Array&&"undefined"!=typeof Float64Array&&null!=Int32Array.prototype.subarray&&null!=Int32Array.prototype.set,"JS engine does not provide full typed array support")
;assert(!Module.wasmMemory,"Use of `wasmMemory` detected.  Use -sIMPORTED_MEMORY to define wasmMemory externally")
;assert(16777216==INITIAL_MEMORY,"Detected runtime INITIAL_MEMORY setting.  Use -sIMPORTED_MEMORY to define wasmMemory dynamically");function writeStackCookie(){var max=_emscripten_stack_get_end()
;assert(!(3&max));if(0==max)max+=4;HEAPU32[max>>2]=34821223;HEAPU32[max+4>>2]=2310721022;HEAPU32[0]=1668509029}function checkStackCookie(){if(ABORT)return;var max=_emscripten_stack_get_end()
;if(0==max)max+=4;var cookie1=HEAPU32[max>>2],cookie2=HEAPU32[max+4>>2]
;if(34821223!=cookie1||2310721022!=cookie2)abort("Stack overflow! Stack cookie has been overwritten at "+ptrToString(max)+", expected hex dwords 0x89BACDFE and 0x2135467, but received "+ptrToString(cookie2)+" "+ptrToString(cookie1))
;if(1668509029!==HEAPU32[0])abort("Runtime error: The application has corrupted its heap memory area (address zero)!")}!function(){var h16=new Int16Array(1),h8=new Int8Array(h16.buffer);h16[0]=25459
;if(115!==h8[0]||99!==h8[1])throw"Runtime error: expected the system to be little-endian! (Run with -sSUPPORT_BIG_ENDIAN to bypass)"}()
;var __ATPRERUN__=[],__ATINIT__=[],__ATPOSTRUN__=[],runtimeInitialized=!1;function keepRuntimeAlive(){return noExitRuntime}function preRun(){if(Module.preRun){
if("function"==typeof Module.preRun)Module.preRun=[Module.preRun];for(;Module.preRun.length;)addOnPreRun(Module.preRun.shift())}callRuntimeCallbacks(__ATPRERUN__)}function initRuntime(){
assert(!runtimeInitialized);runtimeInitialized=!0;checkStackCookie();callRuntimeCallbacks(__ATINIT__)}function postRun(){checkStackCookie();if(Module.postRun){
if("function"==typeof Module.postRun)Module.postRun=[Module.postRun];for(;Module.postRun.length;)addOnPostRun(Module.postRun.shift())}callRuntimeCallbacks(__ATPOSTRUN__)}function addOnPreRun(cb){
__ATPRERUN__.unshift(cb)}function addOnInit(cb){__ATINIT__.unshift(cb)}function addOnPostRun(cb){__ATPOSTRUN__.unshift(cb)}
assert(Math.imul,"This browser does not support Math.imul(), build with LEGACY_VM_SUPPORT or POLYFILL_OLD_MATH_FUNCTIONS to add in a polyfill")
;assert(Math.fround,"This browser does not support Math.fround(), build with LEGACY_VM_SUPPORT or POLYFILL_OLD_MATH_FUNCTIONS to add in a polyfill")
;assert(Math.clz32,"This browser does not support Math.clz32(), build with LEGACY_VM_SUPPORT or POLYFILL_OLD_MATH_FUNCTIONS to add in a polyfill")
;assert(Math.trunc,"This browser does not support Math.trunc(), build with LEGACY_VM_SUPPORT or POLYFILL_OLD_MATH_FUNCTIONS to add in a polyfill")
;var runDependencies=0,runDependencyWatcher=null,dependenciesFulfilled=null,runDependencyTracking={};function addRunDependency(id){runDependencies++
;if(Module.monitorRunDependencies)Module.monitorRunDependencies(runDependencies);if(id){assert(!runDependencyTracking[id]);runDependencyTracking[id]=1
;if(null===runDependencyWatcher&&"undefined"!=typeof setInterval)runDependencyWatcher=setInterval(function(){if(ABORT){clearInterval(runDependencyWatcher);runDependencyWatcher=null;return}var shown=!1
;for(var dep in runDependencyTracking){if(!shown){shown=!0;err("still waiting on run dependencies:")}err("dependency: "+dep)}if(shown)err("(end of list)")},1e4)
}else err("warning: run dependency added without ID")}function removeRunDependency(id){runDependencies--;if(Module.monitorRunDependencies)Module.monitorRunDependencies(runDependencies);if(id){
assert(runDependencyTracking[id]);delete runDependencyTracking[id]}else err("warning: run dependency removed without ID");if(0==runDependencies){if(null!==runDependencyWatcher){
clearInterval(runDependencyWatcher);runDependencyWatcher=null}if(dependenciesFulfilled){var callback=dependenciesFulfilled;dependenciesFulfilled=null;callback()}}}function abort(what){
if(Module.onAbort)Module.onAbort(what);err(what="Aborted("+what+")");ABORT=!0;0;var e=new WebAssembly.RuntimeError(what);readyPromiseReject(e);throw e}var FS={error:function(){
abort("Filesystem support (FS) was not included. The problem is that you are using files from JS, but files were not used from C/C++, so filesystem support was not auto-included. You can force-include filesystem support with -sFORCE_FILESYSTEM")
},init:function(){FS.error()},createDataFile:function(){FS.error()},createPreloadedFile:function(){FS.error()},createLazyFile:function(){FS.error()},open:function(){FS.error()},mkdev:function(){
FS.error()},registerDevice:function(){FS.error()},analyzePath:function(){FS.error()},loadFilesFromDB:function(){FS.error()},ErrnoError:function(){FS.error()}}
;Module.FS_createDataFile=FS.createDataFile;Module.FS_createPreloadedFile=FS.createPreloadedFile;var wasmBinaryFile;function isFileURI(filename){return filename.startsWith("file://")}
function createExportWrapper(name,fixedasm){return function(){var displayName=name,asm=fixedasm;if(!fixedasm)asm=Module.asm
;assert(runtimeInitialized,"native function `"+displayName+"` called before runtime initialization");if(!asm[name])assert(asm[name],"exported native function `"+displayName+"` not found")
;return asm[name].apply(null,arguments)}}if(!function(filename){return filename.startsWith("data:application/octet-stream;base64,")}(wasmBinaryFile="crc64.wasm"))wasmBinaryFile=function(path){
if(Module.locateFile)return Module.locateFile(path,scriptDirectory);return scriptDirectory+path}(wasmBinaryFile)
;var binaryInString=["AGFzbQEAAAABzYCAgAAMYAF/AX9gAAF/YAF/AGAAAGADf35/AX5gA39/fwBgBH9/f38AYAN/f38Bf2AFf39","/f38Bf2AEf39/fwF/YAR/f35/AX5gBH9+f38BfwKPgYCAAAUDZW52BWFib3J0AAMDZW52FmVtc2NyaXB0ZW","5fcmVzaXplX2hlYXAAABZ3YXNpX3NuYXBzaG90X3ByZXZpZXcxCGZkX2Nsb3NlAAAWd2FzaV9zbmFwc2hvd","F9wcmV2aWV3MQhmZF93cml0ZQAJFndhc2lfc25hcHNob3RfcHJldmlldzEHZmRfc2VlawAIA62AgIAALAMF","BgIBAAUGAgEBAAACAAIAAAAHBAQCAgEDAAIAAQIBAQIAAQMBAQEACggLBIWAgIAAAXABBAQFh4CAgAABAYA","CgIACBsiAgIAACn8BQYCAwAILfwFBAAt/AUEAC38BQQALfwBBnJHBAgt/AEGwkcECC38AQZyRwQILfwBBsJ","HBAgt/AEGwkcECC38AQZKSwQILB/qEgIAAGwZtZW1vcnkCABFfX3dhc21fY2FsbF9jdG9ycwAFJWVtc2Nya","XB0ZW5fYmluZF9Wb2lkUHRyX19fZGVzdHJveV9fXzAACCVlbXNjcmlwdGVuX2JpbmRfQ3JjNjRIYXNoX0Ny","YzY0SGFzaF8wAAkkZW1zY3JpcHRlbl9iaW5kX0NyYzY0SGFzaF9PbkFwcGVuZF8yAAsjZW1zY3JpcHRlbl9","iaW5kX0NyYzY0SGFzaF9PbkZpbmFsXzMADCdlbXNjcmlwdGVuX2JpbmRfQ3JjNjRIYXNoX19fZGVzdHJveV","9fXzAADRtfX2VtX2xpYl9kZXBzX3dlYmlkbF9iaW5kZXIDBCFfX2VtX2pzX19hcnJheV9ib3VuZHNfY2hlY","2tfZXJyb3IDBRlfX2luZGlyZWN0X2Z1bmN0aW9uX3RhYmxlAQAQX19lcnJub19sb2NhdGlvbgAPBmZmbHVz","aAAtBm1hbGxvYwARBGZyZWUAEhVlbXNjcmlwdGVuX3N0YWNrX2luaXQAKRllbXNjcmlwdGVuX3N0YWNrX2d","ldF9mcmVlACoZZW1zY3JpcHRlbl9zdGFja19nZXRfYmFzZQArGGVtc2NyaXB0ZW5fc3RhY2tfZ2V0X2VuZA","AsCXN0YWNrU2F2ZQAlDHN0YWNrUmVzdG9yZQAmCnN0YWNrQWxsb2MAJxxlbXNjcmlwdGVuX3N0YWNrX2dld","F9jdXJyZW50ACgTX19zdGFydF9lbV9saWJfZGVwcwMGEl9fc3RvcF9lbV9saWJfZGVwcwMHDV9fc3RhcnRf","ZW1fanMDCAxfX3N0b3BfZW1fanMDCQxkeW5DYWxsX2ppamkALwmJgICAAAEAQQELAxYYGgqtkYGAACwEABA","pC81IAvcCf6EFfiMAIQNBgAEhBCADIARrIQUgBSAANgJ8IAUgATYCeCAFIAI2AnQgBSgCfCEGIAUoAnghBy","AFIAc2AnAgBSgCdCEIIAghCSAJrCH6AiAGKQMIIfsCIPsCIPoCfCH8AiAGIPwCNwMIIAYpAwAh/QJCfyH+A","iD9AiD+AoUh/wIgBSD/AjcDaEIAIYADIAUggAM3A2AgBSgCdCEKIAUoAnQhC0EgIQwgCyAMbyENIAogDWsh","DiAFIA42AlwgBSgCXCEPQcAAIRAgDyERIBAhEiARIBJPIRNBASEUIBMgFHEhFQJAIBVFDQAgBSgCcCEWIAU","gFjYCWEIAIYEDIAUggQM3A1BCACGCAyAFIIIDNwNIQgAhgwMgBSCDAzcDQEIAIYQDIAUghAM3AzggBSkDYC","GFAyAFKAJcIRcgFyEYIBitIYYDIIUDIIYDfCGHA0IgIYgDIIcDIIgDfSGJAyAFIIkDNwMwIAUoAlwhGSAFK","AJ0IRogGiAZayEbIAUgGzYCdCAFKQNoIYoDIAUgigM3A1ACQANAIAUpA2AhiwMgBSkDMCGMAyCLAyGNAyCM","AyGOAyCNAyCOA1QhHEEBIR0gHCAdcSEeIB5FDQEgBSgCWCEfIB8pAwAhjwMgBSkDUCGQAyCPAyCQA4UhkQM","gBSCRAzcDKCAFKAJYISAgICkDCCGSAyAFKQNIIZMDIJIDIJMDhSGUAyAFIJQDNwMgIAUoAlghISAhKQMQIZ","UDIAUpA0AhlgMglQMglgOFIZcDIAUglwM3AxggBSgCWCEiICIpAxghmAMgBSkDOCGZAyCYAyCZA4UhmgMgB","SCaAzcDECAFKQMoIZsDQv8BIZwDIJsDIJwDgyGdA0KADiGeAyCdAyCeA3whnwMgnwOnISNBgIDAAiEkQQMh","JSAjICV0ISYgJCAmaiEnICcpAwAhoAMgBSCgAzcDUCAFKQMoIaEDQgghogMgoQMgogOIIaMDIAUgowM3Ayg","gBSkDICGkA0L/ASGlAyCkAyClA4MhpgNCgA4hpwMgpgMgpwN8IagDIKgDpyEoQYCAwAIhKUEDISogKCAqdC","ErICkgK2ohLCAsKQMAIakDIAUgqQM3A0ggBSkDICGqA0IIIasDIKoDIKsDiCGsAyAFIKwDNwMgIAUpAxghr","QNC/wEhrgMgrQMgrgODIa8DQoAOIbADIK8DILADfCGxAyCxA6chLUGAgMACIS5BAyEvIC0gL3QhMCAuIDBq","ITEgMSkDACGyAyAFILIDNwNAIAUpAxghswNCCCG0AyCzAyC0A4ghtQMgBSC1AzcDGCAFKQMQIbYDQv8BIbc","DILYDILcDgyG4A0KADiG5AyC4AyC5A3whugMgugOnITJBgIDAAiEzQQMhNCAyIDR0ITUgMyA1aiE2IDYpAw","AhuwMgBSC7AzcDOCAFKQMQIbwDQgghvQMgvAMgvQOIIb4DIAUgvgM3AxAgBSkDKCG/A0L/ASHAAyC/AyDAA","4MhwQNCgAwhwgMgwQMgwgN8IcMDIMMDpyE3QYCAwAIhOEEDITkgNyA5dCE6IDggOmohOyA7KQMAIcQDIAUp","A1AhxQMgxQMgxAOFIcYDIAUgxgM3A1AgBSkDKCHHA0IIIcgDIMcDIMgDiCHJAyAFIMkDNwMoIAUpAyAhygN","C/wEhywMgygMgywODIcwDQoAMIc0DIMwDIM0DfCHOAyDOA6chPEGAgMACIT1BAyE+IDwgPnQhPyA9ID9qIU","AgQCkDACHPAyAFKQNIIdADINADIM8DhSHRAyAFINEDNwNIIAUpAyAh0gNCCCHTAyDSAyDTA4gh1AMgBSDUA","zcDICAFKQMYIdUDQv8BIdYDINUDINYDgyHXA0KADCHYAyDXAyDYA3wh2QMg2QOnIUFBgIDAAiFCQQMhQyBB","IEN0IUQgQiBEaiFFIEUpAwAh2gMgBSkDQCHbAyDbAyDaA4Uh3AMgBSDcAzcDQCAFKQMYId0DQggh3gMg3QM","g3gOIId8DIAUg3wM3AxggBSkDECHgA0L/ASHhAyDgAyDhA4Mh4gNCgAwh4wMg4gMg4wN8IeQDIOQDpyFGQY","CAwAIhR0EDIUggRiBIdCFJIEcgSWohSiBKKQMAIeUDIAUpAzgh5gMg5gMg5QOFIecDIAUg5wM3AzggBSkDE","CHoA0IIIekDIOgDIOkDiCHqAyAFIOoDNwMQIAUpAygh6wNC/wEh7AMg6wMg7AODIe0DQoAKIe4DIO0DIO4D","fCHvAyDvA6chS0GAgMACIUxBAyFNIEsgTXQhTiBMIE5qIU8gTykDACHwAyAFKQNQIfEDIPEDIPADhSHyAyA","FIPIDNwNQIAUpAygh8wNCCCH0AyDzAyD0A4gh9QMgBSD1AzcDKCAFKQMgIfYDQv8BIfcDIPYDIPcDgyH4A0","KACiH5AyD4AyD5A3wh+gMg+gOnIVBBgIDAAiFRQQMhUiBQIFJ0IVMgUSBTaiFUIFQpAwAh+wMgBSkDSCH8A","yD8AyD7A4Uh/QMgBSD9AzcDSCAFKQMgIf4DQggh/wMg/gMg/wOIIYAEIAUggAQ3AyAgBSkDGCGBBEL/ASGC","BCCBBCCCBIMhgwRCgAohhAQggwQghAR8IYUEIIUEpyFVQYCAwAIhVkEDIVcgVSBXdCFYIFYgWGohWSBZKQM","AIYYEIAUpA0AhhwQghwQghgSFIYgEIAUgiAQ3A0AgBSkDGCGJBEIIIYoEIIkEIIoEiCGLBCAFIIsENwMYIA","UpAxAhjARC/wEhjQQgjAQgjQSDIY4EQoAKIY8EII4EII8EfCGQBCCQBKchWkGAgMACIVtBAyFcIFogXHQhX","SBbIF1qIV4gXikDACGRBCAFKQM4IZIEIJIEIJEEhSGTBCAFIJMENwM4IAUpAxAhlARCCCGVBCCUBCCVBIgh","lgQgBSCWBDcDECAFKQMoIZcEQv8BIZgEIJcEIJgEgyGZBEKACCGaBCCZBCCaBHwhmwQgmwSnIV9BgIDAAiF","gQQMhYSBfIGF0IWIgYCBiaiFjIGMpAwAhnAQgBSkDUCGdBCCdBCCcBIUhngQgBSCeBDcDUCAFKQMoIZ8EQg","ghoAQgnwQgoASIIaEEIAUgoQQ3AyggBSkDICGiBEL/ASGjBCCiBCCjBIMhpARCgAghpQQgpAQgpQR8IaYEI","KYEpyFkQYCAwAIhZUEDIWYgZCBmdCFnIGUgZ2ohaCBoKQMAIacEIAUpA0ghqAQgqAQgpwSFIakEIAUgqQQ3","A0ggBSkDICGqBEIIIasEIKoEIKsEiCGsBCAFIKwENwMgIAUpAxghrQRC/wEhrgQgrQQgrgSDIa8EQoAIIbA","EIK8EILAEfCGxBCCxBKchaUGAgMACIWpBAyFrIGkga3QhbCBqIGxqIW0gbSkDACGyBCAFKQNAIbMEILMEIL","IEhSG0BCAFILQENwNAIAUpAxghtQRCCCG2BCC1BCC2BIghtwQgBSC3BDcDGCAFKQMQIbgEQv8BIbkEILgEI","LkEgyG6BEKACCG7BCC6BCC7BHwhvAQgvASnIW5BgIDAAiFvQQMhcCBuIHB0IXEgbyBxaiFyIHIpAwAhvQQg","BSkDOCG+BCC+BCC9BIUhvwQgBSC/BDcDOCAFKQMQIcAEQgghwQQgwAQgwQSIIcIEIAUgwgQ3AxAgBSkDKCH","DBEL/ASHEBCDDBCDEBIMhxQRCgAYhxgQgxQQgxgR8IccEIMcEpyFzQYCAwAIhdEEDIXUgcyB1dCF2IHQgdm","ohdyB3KQMAIcgEIAUpA1AhyQQgyQQgyASFIcoEIAUgygQ3A1AgBSkDKCHLBEIIIcwEIMsEIMwEiCHNBCAFI","M0ENwMoIAUpAyAhzgRC/wEhzwQgzgQgzwSDIdAEQoAGIdEEINAEINEEfCHSBCDSBKcheEGAgMACIXlBAyF6","IHggenQheyB5IHtqIXwgfCkDACHTBCAFKQNIIdQEINQEINMEhSHVBCAFINUENwNIIAUpAyAh1gRCCCHXBCD","WBCDXBIgh2AQgBSDYBDcDICAFKQMYIdkEQv8BIdoEINkEINoEgyHbBEKABiHcBCDbBCDcBHwh3QQg3QSnIX","1BgIDAAiF+QQMhfyB9IH90IYABIH4ggAFqIYEBIIEBKQMAId4EIAUpA0Ah3wQg3wQg3gSFIeAEIAUg4AQ3A","0AgBSkDGCHhBEIIIeIEIOEEIOIEiCHjBCAFIOMENwMYIAUpAxAh5ARC/wEh5QQg5AQg5QSDIeYEQoAGIecE","IOYEIOcEfCHoBCDoBKchggFBgIDAAiGDAUEDIYQBIIIBIIQBdCGFASCDASCFAWohhgEghgEpAwAh6QQgBSk","DOCHqBCDqBCDpBIUh6wQgBSDrBDcDOCAFKQMQIewEQggh7QQg7AQg7QSIIe4EIAUg7gQ3AxAgBSkDKCHvBE","L/ASHwBCDvBCDwBIMh8QRCgAQh8gQg8QQg8gR8IfMEIPMEpyGHAUGAgMACIYgBQQMhiQEghwEgiQF0IYoBI","IgBIIoBaiGLASCLASkDACH0BCAFKQNQIfUEIPUEIPQEhSH2BCAFIPYENwNQIAUpAygh9wRCCCH4BCD3BCD4","BIgh+QQgBSD5BDcDKCAFKQMgIfoEQv8BIfsEIPoEIPsEgyH8BEKABCH9BCD8BCD9BHwh/gQg/gSnIYwBQYC","AwAIhjQFBAyGOASCMASCOAXQhjwEgjQEgjwFqIZABIJABKQMAIf8EIAUpA0ghgAUggAUg/wSFIYEFIAUggQ","U3A0ggBSkDICGCBUIIIYMFIIIFIIMFiCGEBSAFIIQFNwMgIAUpAxghhQVC/wEhhgUghQUghgWDIYcFQoAEI","YgFIIcFIIgFfCGJBSCJBachkQFBgIDAAiGSAUEDIZMBIJEBIJMBdCGUASCSASCUAWohlQEglQEpAwAhigUg","BSkDQCGLBSCLBSCKBYUhjAUgBSCMBTcDQCAFKQMYIY0FQgghjgUgjQUgjgWIIY8FIAUgjwU3AxggBSkDECG","QBUL/ASGRBSCQBSCRBYMhkgVCgAQhkwUgkgUgkwV8IZQFIJQFpyGWAUGAgMACIZcBQQMhmAEglgEgmAF0IZ","kBIJcBIJkBaiGaASCaASkDACGVBSAFKQM4IZYFIJYFIJUFhSGXBSAFIJcFNwM4IAUpAxAhmAVCCCGZBSCYB","SCZBYghmgUgBSCaBTcDECAFKQMoIZsFQv8BIZwFIJsFIJwFgyGdBUKAAiGeBSCdBSCeBXwhnwUgnwWnIZsB","QYCAwAIhnAFBAyGdASCbASCdAXQhngEgnAEgngFqIZ8BIJ8BKQMAIaAFIAUpA1AhoQUgoQUgoAWFIaIFIAU","gogU3A1AgBSkDKCGjBUIIIaQFIKMFIKQFiCGlBSAFIKUFNwMoIAUpAyAhpgVC/wEhpwUgpgUgpwWDIagFQo","ACIakFIKgFIKkFfCGqBSCqBachoAFBgIDAAiGhAUEDIaIBIKABIKIBdCGjASChASCjAWohpAEgpAEpAwAhq","wUgBSkDSCGsBSCsBSCrBYUhrQUgBSCtBTcDSCAFKQMgIa4FQgghrwUgrgUgrwWIIbAFIAUgsAU3AyAgBSkD","GCGxBUL/ASGyBSCxBSCyBYMhswVCgAIhtAUgswUgtAV8IbUFILUFpyGlAUGAgMACIaYBQQMhpwEgpQEgpwF","0IagBIKYBIKgBaiGpASCpASkDACG2BSAFKQNAIbcFILcFILYFhSG4BSAFILgFNwNAIAUpAxghuQVCCCG6BS","C5BSC6BYghuwUgBSC7BTcDGCAFKQMQIbwFQv8BIb0FILwFIL0FgyG+BUKAAiG/BSC+BSC/BXwhwAUgwAWnI","aoBQYCAwAIhqwFBAyGsASCqASCsAXQhrQEgqwEgrQFqIa4BIK4BKQMAIcEFIAUpAzghwgUgwgUgwQWFIcMF","IAUgwwU3AzggBSkDECHEBUIIIcUFIMQFIMUFiCHGBSAFIMYFNwMQIAUpAyghxwVC/wEhyAUgxwUgyAWDIck","FQgAhygUgyQUgygV8IcsFIMsFpyGvAUGAgMACIbABQQMhsQEgrwEgsQF0IbIBILABILIBaiGzASCzASkDAC","HMBSAFKQNQIc0FIM0FIMwFhSHOBSAFIM4FNwNQIAUpAyAhzwVC/wEh0AUgzwUg0AWDIdEFQgAh0gUg0QUg0","gV8IdMFINMFpyG0AUGAgMACIbUBQQMhtgEgtAEgtgF0IbcBILUBILcBaiG4ASC4ASkDACHUBSAFKQNIIdUF","INUFINQFhSHWBSAFINYFNwNIIAUpAxgh1wVC/wEh2AUg1wUg2AWDIdkFQgAh2gUg2QUg2gV8IdsFINsFpyG","5AUGAgMACIboBQQMhuwEguQEguwF0IbwBILoBILwBaiG9ASC9ASkDACHcBSAFKQNAId0FIN0FINwFhSHeBS","AFIN4FNwNAIAUpAxAh3wVC/wEh4AUg3wUg4AWDIeEFQgAh4gUg4QUg4gV8IeMFIOMFpyG+AUGAgMACIb8BQ","QMhwAEgvgEgwAF0IcEBIL8BIMEBaiHCASDCASkDACHkBSAFKQM4IeUFIOUFIOQFhSHmBSAFIOYFNwM4IAUp","A2Ah5wVCICHoBSDnBSDoBXwh6QUgBSDpBTcDYCAFKAJYIcMBQSAhxAEgwwEgxAFqIcUBIAUgxQE2AlgMAAs","AC0IAIeoFIAUg6gU3A2ggBSgCWCHGASDGASkDACHrBSAFKQNQIewFIOsFIOwFhSHtBSAFKQNoIe4FIO4FIO","0FhSHvBSAFIO8FNwNoIAUpA2gh8AVCCCHxBSDwBSDxBYgh8gUgBSkDaCHzBUL/ASH0BSDzBSD0BYMh9QUg9","QWnIccBQYCAwQIhyAFBAyHJASDHASDJAXQhygEgyAEgygFqIcsBIMsBKQMAIfYFIPIFIPYFhSH3BSAFIPcF","NwNoIAUpA2gh+AVCCCH5BSD4BSD5BYgh+gUgBSkDaCH7BUL/ASH8BSD7BSD8BYMh/QUg/QWnIcwBQYCAwQI","hzQFBAyHOASDMASDOAXQhzwEgzQEgzwFqIdABINABKQMAIf4FIPoFIP4FhSH/BSAFIP8FNwNoIAUpA2ghgA","ZCCCGBBiCABiCBBoghggYgBSkDaCGDBkL/ASGEBiCDBiCEBoMhhQYghQanIdEBQYCAwQIh0gFBAyHTASDRA","SDTAXQh1AEg0gEg1AFqIdUBINUBKQMAIYYGIIIGIIYGhSGHBiAFIIcGNwNoIAUpA2ghiAZCCCGJBiCIBiCJ","BoghigYgBSkDaCGLBkL/ASGMBiCLBiCMBoMhjQYgjQanIdYBQYCAwQIh1wFBAyHYASDWASDYAXQh2QEg1wE","g2QFqIdoBINoBKQMAIY4GIIoGII4GhSGPBiAFII8GNwNoIAUpA2ghkAZCCCGRBiCQBiCRBoghkgYgBSkDaC","GTBkL/ASGUBiCTBiCUBoMhlQYglQanIdsBQYCAwQIh3AFBAyHdASDbASDdAXQh3gEg3AEg3gFqId8BIN8BK","QMAIZYGIJIGIJYGhSGXBiAFIJcGNwNoIAUpA2ghmAZCCCGZBiCYBiCZBoghmgYgBSkDaCGbBkL/ASGcBiCb","BiCcBoMhnQYgnQanIeABQYCAwQIh4QFBAyHiASDgASDiAXQh4wEg4QEg4wFqIeQBIOQBKQMAIZ4GIJoGIJ4","GhSGfBiAFIJ8GNwNoIAUpA2ghoAZCCCGhBiCgBiChBoghogYgBSkDaCGjBkL/ASGkBiCjBiCkBoMhpQYgpQ","anIeUBQYCAwQIh5gFBAyHnASDlASDnAXQh6AEg5gEg6AFqIekBIOkBKQMAIaYGIKIGIKYGhSGnBiAFIKcGN","wNoIAUpA2ghqAZCCCGpBiCoBiCpBoghqgYgBSkDaCGrBkL/ASGsBiCrBiCsBoMhrQYgrQanIeoBQYCAwQIh","6wFBAyHsASDqASDsAXQh7QEg6wEg7QFqIe4BIO4BKQMAIa4GIKoGIK4GhSGvBiAFIK8GNwNoIAUoAlgh7wE","g7wEpAwghsAYgBSkDSCGxBiCwBiCxBoUhsgYgBSkDaCGzBiCzBiCyBoUhtAYgBSC0BjcDaCAFKQNoIbUGQg","ghtgYgtQYgtgaIIbcGIAUpA2ghuAZC/wEhuQYguAYguQaDIboGILoGpyHwAUGAgMECIfEBQQMh8gEg8AEg8","gF0IfMBIPEBIPMBaiH0ASD0ASkDACG7BiC3BiC7BoUhvAYgBSC8BjcDaCAFKQNoIb0GQgghvgYgvQYgvgaI","Ib8GIAUpA2ghwAZC/wEhwQYgwAYgwQaDIcIGIMIGpyH1AUGAgMECIfYBQQMh9wEg9QEg9wF0IfgBIPYBIPg","BaiH5ASD5ASkDACHDBiC/BiDDBoUhxAYgBSDEBjcDaCAFKQNoIcUGQgghxgYgxQYgxgaIIccGIAUpA2ghyA","ZC/wEhyQYgyAYgyQaDIcoGIMoGpyH6AUGAgMECIfsBQQMh/AEg+gEg/AF0If0BIPsBIP0BaiH+ASD+ASkDA","CHLBiDHBiDLBoUhzAYgBSDMBjcDaCAFKQNoIc0GQgghzgYgzQYgzgaIIc8GIAUpA2gh0AZC/wEh0QYg0AYg","0QaDIdIGINIGpyH/AUGAgMECIYACQQMhgQIg/wEggQJ0IYICIIACIIICaiGDAiCDAikDACHTBiDPBiDTBoU","h1AYgBSDUBjcDaCAFKQNoIdUGQggh1gYg1QYg1gaIIdcGIAUpA2gh2AZC/wEh2QYg2AYg2QaDIdoGINoGpy","GEAkGAgMECIYUCQQMhhgIghAIghgJ0IYcCIIUCIIcCaiGIAiCIAikDACHbBiDXBiDbBoUh3AYgBSDcBjcDa","CAFKQNoId0GQggh3gYg3QYg3gaIId8GIAUpA2gh4AZC/wEh4QYg4AYg4QaDIeIGIOIGpyGJAkGAgMECIYoC","QQMhiwIgiQIgiwJ0IYwCIIoCIIwCaiGNAiCNAikDACHjBiDfBiDjBoUh5AYgBSDkBjcDaCAFKQNoIeUGQgg","h5gYg5QYg5gaIIecGIAUpA2gh6AZC/wEh6QYg6AYg6QaDIeoGIOoGpyGOAkGAgMECIY8CQQMhkAIgjgIgkA","J0IZECII8CIJECaiGSAiCSAikDACHrBiDnBiDrBoUh7AYgBSDsBjcDaCAFKQNoIe0GQggh7gYg7QYg7gaII","e8GIAUpA2gh8AZC/wEh8QYg8AYg8QaDIfIGIPIGpyGTAkGAgMECIZQCQQMhlQIgkwIglQJ0IZYCIJQCIJYC","aiGXAiCXAikDACHzBiDvBiDzBoUh9AYgBSD0BjcDaCAFKAJYIZgCIJgCKQMQIfUGIAUpA0Ah9gYg9QYg9ga","FIfcGIAUpA2gh+AYg+AYg9waFIfkGIAUg+QY3A2ggBSkDaCH6BkIIIfsGIPoGIPsGiCH8BiAFKQNoIf0GQv","8BIf4GIP0GIP4GgyH/BiD/BqchmQJBgIDBAiGaAkEDIZsCIJkCIJsCdCGcAiCaAiCcAmohnQIgnQIpAwAhg","Acg/AYggAeFIYEHIAUggQc3A2ggBSkDaCGCB0IIIYMHIIIHIIMHiCGEByAFKQNoIYUHQv8BIYYHIIUHIIYH","gyGHByCHB6chngJBgIDBAiGfAkEDIaACIJ4CIKACdCGhAiCfAiChAmohogIgogIpAwAhiAcghAcgiAeFIYk","HIAUgiQc3A2ggBSkDaCGKB0IIIYsHIIoHIIsHiCGMByAFKQNoIY0HQv8BIY4HII0HII4HgyGPByCPB6chow","JBgIDBAiGkAkEDIaUCIKMCIKUCdCGmAiCkAiCmAmohpwIgpwIpAwAhkAcgjAcgkAeFIZEHIAUgkQc3A2ggB","SkDaCGSB0IIIZMHIJIHIJMHiCGUByAFKQNoIZUHQv8BIZYHIJUHIJYHgyGXByCXB6chqAJBgIDBAiGpAkED","IaoCIKgCIKoCdCGrAiCpAiCrAmohrAIgrAIpAwAhmAcglAcgmAeFIZkHIAUgmQc3A2ggBSkDaCGaB0IIIZs","HIJoHIJsHiCGcByAFKQNoIZ0HQv8BIZ4HIJ0HIJ4HgyGfByCfB6chrQJBgIDBAiGuAkEDIa8CIK0CIK8CdC","GwAiCuAiCwAmohsQIgsQIpAwAhoAcgnAcgoAeFIaEHIAUgoQc3A2ggBSkDaCGiB0IIIaMHIKIHIKMHiCGkB","yAFKQNoIaUHQv8BIaYHIKUHIKYHgyGnByCnB6chsgJBgIDBAiGzAkEDIbQCILICILQCdCG1AiCzAiC1Amoh","tgIgtgIpAwAhqAcgpAcgqAeFIakHIAUgqQc3A2ggBSkDaCGqB0IIIasHIKoHIKsHiCGsByAFKQNoIa0HQv8","BIa4HIK0HIK4HgyGvByCvB6chtwJBgIDBAiG4AkEDIbkCILcCILkCdCG6AiC4AiC6AmohuwIguwIpAwAhsA","cgrAcgsAeFIbEHIAUgsQc3A2ggBSkDaCGyB0IIIbMHILIHILMHiCG0ByAFKQNoIbUHQv8BIbYHILUHILYHg","yG3ByC3B6chvAJBgIDBAiG9AkEDIb4CILwCIL4CdCG/AiC9AiC/AmohwAIgwAIpAwAhuAcgtAcguAeFIbkH","IAUguQc3A2ggBSgCWCHBAiDBAikDGCG6ByAFKQM4IbsHILoHILsHhSG8ByAFKQNoIb0HIL0HILwHhSG+ByA","FIL4HNwNoIAUpA2ghvwdCCCHAByC/ByDAB4ghwQcgBSkDaCHCB0L/ASHDByDCByDDB4MhxAcgxAenIcICQY","CAwQIhwwJBAyHEAiDCAiDEAnQhxQIgwwIgxQJqIcYCIMYCKQMAIcUHIMEHIMUHhSHGByAFIMYHNwNoIAUpA","2ghxwdCCCHIByDHByDIB4ghyQcgBSkDaCHKB0L/ASHLByDKByDLB4MhzAcgzAenIccCQYCAwQIhyAJBAyHJ","AiDHAiDJAnQhygIgyAIgygJqIcsCIMsCKQMAIc0HIMkHIM0HhSHOByAFIM4HNwNoIAUpA2ghzwdCCCHQByD","PByDQB4gh0QcgBSkDaCHSB0L/ASHTByDSByDTB4Mh1Acg1AenIcwCQYCAwQIhzQJBAyHOAiDMAiDOAnQhzw","IgzQIgzwJqIdACINACKQMAIdUHINEHINUHhSHWByAFINYHNwNoIAUpA2gh1wdCCCHYByDXByDYB4gh2QcgB","SkDaCHaB0L/ASHbByDaByDbB4Mh3Acg3AenIdECQYCAwQIh0gJBAyHTAiDRAiDTAnQh1AIg0gIg1AJqIdUC","INUCKQMAId0HINkHIN0HhSHeByAFIN4HNwNoIAUpA2gh3wdCCCHgByDfByDgB4gh4QcgBSkDaCHiB0L/ASH","jByDiByDjB4Mh5Acg5AenIdYCQYCAwQIh1wJBAyHYAiDWAiDYAnQh2QIg1wIg2QJqIdoCINoCKQMAIeUHIO","EHIOUHhSHmByAFIOYHNwNoIAUpA2gh5wdCCCHoByDnByDoB4gh6QcgBSkDaCHqB0L/ASHrByDqByDrB4Mh7","Acg7AenIdsCQYCAwQIh3AJBAyHdAiDbAiDdAnQh3gIg3AIg3gJqId8CIN8CKQMAIe0HIOkHIO0HhSHuByAF","IO4HNwNoIAUpA2gh7wdCCCHwByDvByDwB4gh8QcgBSkDaCHyB0L/ASHzByDyByDzB4Mh9Acg9AenIeACQYC","AwQIh4QJBAyHiAiDgAiDiAnQh4wIg4QIg4wJqIeQCIOQCKQMAIfUHIPEHIPUHhSH2ByAFIPYHNwNoIAUpA2","gh9wdCCCH4ByD3ByD4B4gh+QcgBSkDaCH6B0L/ASH7ByD6ByD7B4Mh/Acg/AenIeUCQYCAwQIh5gJBAyHnA","iDlAiDnAnQh6AIg5gIg6AJqIekCIOkCKQMAIf0HIPkHIP0HhSH+ByAFIP4HNwNoIAUpA2Ah/wdCICGACCD/","ByCACHwhgQggBSCBCDcDYAtCACGCCCAFIIIINwMIAkADQCAFKQMIIYMIIAUoAnQh6gIg6gIh6wIg6wKsIYQ","IIIMIIYUIIIQIIYYIIIUIIIYIVCHsAkEBIe0CIOwCIO0CcSHuAiDuAkUNASAFKQNoIYcIQgghiAgghwggiA","iIIYkIIAUpA2ghigggBSgCcCHvAiAFKQNgIYsIIIsIpyHwAiDvAiDwAmoh8QIg8QItAAAh8gJB/wEh8wIg8","gIg8wJxIfQCIPQCrSGMCCCKCCCMCIUhjQhC/wEhjgggjQggjgiDIY8III8IpyH1AkGAgMECIfYCQQMh9wIg","9QIg9wJ0IfgCIPYCIPgCaiH5AiD5AikDACGQCCCJCCCQCIUhkQggBSCRCDcDaCAFKQMIIZIIQgEhkwggkgg","gkwh8IZQIIAUglAg3AwggBSkDYCGVCEIBIZYIIJUIIJYIfCGXCCAFIJcINwNgDAALAAsgBSkDaCGYCEJ/IZ","kIIJgIIJkIhSGaCCAGIJoINwMADwudAgIcfwV+IwAhBEEgIQUgBCAFayEGIAYkACAGIAA2AhwgBiABNgIYI","AYgAjYCFCAGIAM2AhAgBigCHCEHIAYoAhghCCAGKAIUIQkgByAIIAkQBiAGKAIQIQogBiAKNgIMQQAhCyAG","IAs2AggCQANAIAYoAgghDEEIIQ0gDCEOIA0hDyAOIA9JIRBBASERIBAgEXEhEiASRQ0BIAcpAwAhICAGKAI","IIRNBAyEUIBMgFHQhFSAVIRYgFq0hISAgICGIISJC/wEhIyAiICODISQgJKchFyAGKAIMIRggBigCCCEZIB","ggGWohGiAaIBc6AAAgBigCCCEbQQEhHCAbIBxqIR0gBiAdNgIIDAALAAtBICEeIAYgHmohHyAfJAAPC14BD","H8jACEBQRAhAiABIAJrIQMgAyQAIAMgADYCDCADKAIMIQRBACEFIAQhBiAFIQcgBiAHRiEIQQEhCSAIIAlx","IQoCQCAKDQAgBBAUC0EQIQsgAyALaiEMIAwkAA8LNQIEfwF+QRAhACAAEBMhAUIAIQQgASAENwMAQQghAiA","BIAJqIQMgAyAENwMAIAEQChogAQ8LPAIEfwJ+IwAhAUEQIQIgASACayEDIAMgADYCDCADKAIMIQRCACEFIA","QgBTcDAEIAIQYgBCAGNwMIIAQPC1kBCH8jACEDQRAhBCADIARrIQUgBSQAIAUgADYCDCAFIAE2AgggBSACN","gIEIAUoAgwhBiAFKAIIIQcgBSgCBCEIIAYgByAIEAZBECEJIAUgCWohCiAKJAAPC2kBCX8jACEEQRAhBSAE","IAVrIQYgBiQAIAYgADYCDCAGIAE2AgggBiACNgIEIAYgAzYCACAGKAIMIQcgBigCCCEIIAYoAgQhCSAGKAI","AIQogByAIIAkgChAHQRAhCyAGIAtqIQwgDCQADwteAQx/IwAhAUEQIQIgASACayEDIAMkACADIAA2AgwgAy","gCDCEEQQAhBSAEIQYgBSEHIAYgB0YhCEEBIQkgCCAJcSEKAkAgCg0AIAQQFAtBECELIAMgC2ohDCAMJAAPC","wcAPwBBEHQLBwBBlJLBAgtUAQJ/QQAoAoCQwQIiASAAQQdqQXhxIgJqIQACQAJAIAJFDQAgACABTQ0BCwJA","IAAQDk0NACAAEAFFDQELQQAgADYCgJDBAiABDwsQD0EwNgIAQX8LviwBC38jAEEQayIBJAACQAJAAkACQAJ","AAkACQAJAAkACQAJAAkACQAJAAkAgAEH0AUsNAAJAQQAoApiSwQIiAkEQIABBC2pBeHEgAEELSRsiA0EDdi","IEdiIAQQNxRQ0AAkACQCAAQX9zQQFxIARqIgVBA3QiBEHAksECaiIAIARByJLBAmooAgAiBCgCCCIDRw0AQ","QAgAkF+IAV3cTYCmJLBAgwBCyADIAA2AgwgACADNgIICyAEQQhqIQAgBCAFQQN0IgVBA3I2AgQgBCAFaiIE","IAQoAgRBAXI2AgQMDwsgA0EAKAKgksECIgZNDQECQCAARQ0AAkACQCAAIAR0QQIgBHQiAEEAIABrcnEiAEE","AIABrcWgiBEEDdCIAQcCSwQJqIgUgAEHIksECaigCACIAKAIIIgdHDQBBACACQX4gBHdxIgI2ApiSwQIMAQ","sgByAFNgIMIAUgBzYCCAsgACADQQNyNgIEIAAgA2oiByAEQQN0IgQgA2siBUEBcjYCBCAAIARqIAU2AgACQ","CAGRQ0AIAZBeHFBwJLBAmohA0EAKAKsksECIQQCQAJAIAJBASAGQQN2dCIIcQ0AQQAgAiAIcjYCmJLBAiAD","IQgMAQsgAygCCCEICyADIAQ2AgggCCAENgIMIAQgAzYCDCAEIAg2AggLIABBCGohAEEAIAc2AqySwQJBACA","FNgKgksECDA8LQQAoApySwQIiCUUNASAJQQAgCWtxaEECdEHIlMECaigCACIHKAIEQXhxIANrIQQgByEFAk","ADQAJAIAUoAhAiAA0AIAVBFGooAgAiAEUNAgsgACgCBEF4cSADayIFIAQgBSAESSIFGyEEIAAgByAFGyEHI","AAhBQwACwALIAcoAhghCgJAIAcoAgwiCCAHRg0AIAcoAggiAEEAKAKoksECSRogACAINgIMIAggADYCCAwO","CwJAIAdBFGoiBSgCACIADQAgBygCECIARQ0DIAdBEGohBQsDQCAFIQsgACIIQRRqIgUoAgAiAA0AIAhBEGo","hBSAIKAIQIgANAAsgC0EANgIADA0LQX8hAyAAQb9/Sw0AIABBC2oiAEF4cSEDQQAoApySwQIiBkUNAEEAIQ","sCQCADQYACSQ0AQR8hCyADQf///wdLDQAgA0EmIABBCHZnIgBrdkEBcSAAQQF0a0E+aiELC0EAIANrIQQCQ","AJAAkACQCALQQJ0QciUwQJqKAIAIgUNAEEAIQBBACEIDAELQQAhACADQQBBGSALQQF2ayALQR9GG3QhB0EA","IQgDQAJAIAUoAgRBeHEgA2siAiAETw0AIAIhBCAFIQggAg0AQQAhBCAFIQggBSEADAMLIAAgBUEUaigCACI","CIAIgBSAHQR12QQRxakEQaigCACIFRhsgACACGyEAIAdBAXQhByAFDQALCwJAIAAgCHINAEEAIQhBAiALdC","IAQQAgAGtyIAZxIgBFDQMgAEEAIABrcWhBAnRByJTBAmooAgAhAAsgAEUNAQsDQCAAKAIEQXhxIANrIgIgB","EkhBwJAIAAoAhAiBQ0AIABBFGooAgAhBQsgAiAEIAcbIQQgACAIIAcbIQggBSEAIAUNAAsLIAhFDQAgBEEA","KAKgksECIANrTw0AIAgoAhghCwJAIAgoAgwiByAIRg0AIAgoAggiAEEAKAKoksECSRogACAHNgIMIAcgADY","CCAwMCwJAIAhBFGoiBSgCACIADQAgCCgCECIARQ0DIAhBEGohBQsDQCAFIQIgACIHQRRqIgUoAgAiAA0AIA","dBEGohBSAHKAIQIgANAAsgAkEANgIADAsLAkBBACgCoJLBAiIAIANJDQBBACgCrJLBAiEEAkACQCAAIANrI","gVBEEkNAEEAIAU2AqCSwQJBACAEIANqIgc2AqySwQIgByAFQQFyNgIEIAQgAGogBTYCACAEIANBA3I2AgQM","AQtBAEEANgKsksECQQBBADYCoJLBAiAEIABBA3I2AgQgBCAAaiIAIAAoAgRBAXI2AgQLIARBCGohAAwNCwJ","AQQAoAqSSwQIiByADTQ0AQQAgByADayIENgKkksECQQBBACgCsJLBAiIAIANqIgU2ArCSwQIgBSAEQQFyNg","IEIAAgA0EDcjYCBCAAQQhqIQAMDQsCQAJAQQAoAvCVwQJFDQBBACgC+JXBAiEEDAELQQBCfzcC/JXBAkEAQ","oCggICAgAQ3AvSVwQJBACABQQxqQXBxQdiq1aoFczYC8JXBAkEAQQA2AoSWwQJBAEEANgLUlcECQYAgIQQL","QQAhACAEIANBL2oiBmoiAkEAIARrIgtxIgggA00NDEEAIQACQEEAKALQlcECIgRFDQBBACgCyJXBAiIFIAh","qIgkgBU0NDSAJIARLDQ0LAkACQEEALQDUlcECQQRxDQACQAJAAkACQAJAQQAoArCSwQIiBEUNAEHYlcECIQ","ADQAJAIAAoAgAiBSAESw0AIAUgACgCBGogBEsNAwsgACgCCCIADQALC0EAEBAiB0F/Rg0DIAghAgJAQQAoA","vSVwQIiAEF/aiIEIAdxRQ0AIAggB2sgBCAHakEAIABrcWohAgsgAiADTQ0DAkBBACgC0JXBAiIARQ0AQQAo","AsiVwQIiBCACaiIFIARNDQQgBSAASw0ECyACEBAiACAHRw0BDAULIAIgB2sgC3EiAhAQIgcgACgCACAAKAI","EakYNASAHIQALIABBf0YNAQJAIANBMGogAksNACAAIQcMBAsgBiACa0EAKAL4lcECIgRqQQAgBGtxIgQQEE","F/Rg0BIAQgAmohAiAAIQcMAwsgB0F/Rw0CC0EAQQAoAtSVwQJBBHI2AtSVwQILIAgQECEHQQAQECEAIAdBf","0YNBSAAQX9GDQUgByAATw0FIAAgB2siAiADQShqTQ0FC0EAQQAoAsiVwQIgAmoiADYCyJXBAgJAIABBACgC","zJXBAk0NAEEAIAA2AsyVwQILAkACQEEAKAKwksECIgRFDQBB2JXBAiEAA0AgByAAKAIAIgUgACgCBCIIakY","NAiAAKAIIIgANAAwFCwALAkACQEEAKAKoksECIgBFDQAgByAATw0BC0EAIAc2AqiSwQILQQAhAEEAIAI2At","yVwQJBACAHNgLYlcECQQBBfzYCuJLBAkEAQQAoAvCVwQI2ArySwQJBAEEANgLklcECA0AgAEEDdCIEQciSw","QJqIARBwJLBAmoiBTYCACAEQcySwQJqIAU2AgAgAEEBaiIAQSBHDQALQQAgAkFYaiIAQXggB2tBB3FBACAH","QQhqQQdxGyIEayIFNgKkksECQQAgByAEaiIENgKwksECIAQgBUEBcjYCBCAHIABqQSg2AgRBAEEAKAKAlsE","CNgK0ksECDAQLIAAtAAxBCHENAiAEIAVJDQIgBCAHTw0CIAAgCCACajYCBEEAIARBeCAEa0EHcUEAIARBCG","pBB3EbIgBqIgU2ArCSwQJBAEEAKAKkksECIAJqIgcgAGsiADYCpJLBAiAFIABBAXI2AgQgBCAHakEoNgIEQ","QBBACgCgJbBAjYCtJLBAgwDC0EAIQgMCgtBACEHDAgLAkAgB0EAKAKoksECIghPDQBBACAHNgKoksECIAch","CAsgByACaiEFQdiVwQIhAAJAAkACQAJAA0AgACgCACAFRg0BIAAoAggiAA0ADAILAAsgAC0ADEEIcUUNAQt","B2JXBAiEAA0ACQCAAKAIAIgUgBEsNACAFIAAoAgRqIgUgBEsNAwsgACgCCCEADAALAAsgACAHNgIAIAAgAC","gCBCACajYCBCAHQXggB2tBB3FBACAHQQhqQQdxG2oiCyADQQNyNgIEIAVBeCAFa0EHcUEAIAVBCGpBB3Eba","iICIAsgA2oiA2shAAJAIAIgBEcNAEEAIAM2ArCSwQJBAEEAKAKkksECIABqIgA2AqSSwQIgAyAAQQFyNgIE","DAgLAkAgAkEAKAKsksECRw0AQQAgAzYCrJLBAkEAQQAoAqCSwQIgAGoiADYCoJLBAiADIABBAXI2AgQgAyA","AaiAANgIADAgLIAIoAgQiBEEDcUEBRw0GIARBeHEhBgJAIARB/wFLDQAgAigCCCIFIARBA3YiCEEDdEHAks","ECaiIHRhoCQCACKAIMIgQgBUcNAEEAQQAoApiSwQJBfiAId3E2ApiSwQIMBwsgBCAHRhogBSAENgIMIAQgB","TYCCAwGCyACKAIYIQkCQCACKAIMIgcgAkYNACACKAIIIgQgCEkaIAQgBzYCDCAHIAQ2AggMBQsCQCACQRRq","IgUoAgAiBA0AIAIoAhAiBEUNBCACQRBqIQULA0AgBSEIIAQiB0EUaiIFKAIAIgQNACAHQRBqIQUgBygCECI","EDQALIAhBADYCAAwEC0EAIAJBWGoiAEF4IAdrQQdxQQAgB0EIakEHcRsiCGsiCzYCpJLBAkEAIAcgCGoiCD","YCsJLBAiAIIAtBAXI2AgQgByAAakEoNgIEQQBBACgCgJbBAjYCtJLBAiAEIAVBJyAFa0EHcUEAIAVBWWpBB","3EbakFRaiIAIAAgBEEQakkbIghBGzYCBCAIQRBqQQApAuCVwQI3AgAgCEEAKQLYlcECNwIIQQAgCEEIajYC","4JXBAkEAIAI2AtyVwQJBACAHNgLYlcECQQBBADYC5JXBAiAIQRhqIQADQCAAQQc2AgQgAEEIaiEHIABBBGo","hACAHIAVJDQALIAggBEYNACAIIAgoAgRBfnE2AgQgBCAIIARrIgdBAXI2AgQgCCAHNgIAAkAgB0H/AUsNAC","AHQXhxQcCSwQJqIQACQAJAQQAoApiSwQIiBUEBIAdBA3Z0IgdxDQBBACAFIAdyNgKYksECIAAhBQwBCyAAK","AIIIQULIAAgBDYCCCAFIAQ2AgwgBCAANgIMIAQgBTYCCAwBC0EfIQACQCAHQf///wdLDQAgB0EmIAdBCHZn","IgBrdkEBcSAAQQF0a0E+aiEACyAEIAA2AhwgBEIANwIQIABBAnRByJTBAmohBQJAAkACQEEAKAKcksECIgh","BASAAdCICcQ0AQQAgCCACcjYCnJLBAiAFIAQ2AgAgBCAFNgIYDAELIAdBAEEZIABBAXZrIABBH0YbdCEAIA","UoAgAhCANAIAgiBSgCBEF4cSAHRg0CIABBHXYhCCAAQQF0IQAgBSAIQQRxaiICQRBqKAIAIggNAAsgAkEQa","iAENgIAIAQgBTYCGAsgBCAENgIMIAQgBDYCCAwBCyAFKAIIIgAgBDYCDCAFIAQ2AgggBEEANgIYIAQgBTYC","DCAEIAA2AggLQQAoAqSSwQIiACADTQ0AQQAgACADayIENgKkksECQQBBACgCsJLBAiIAIANqIgU2ArCSwQI","gBSAEQQFyNgIEIAAgA0EDcjYCBCAAQQhqIQAMCAsQD0EwNgIAQQAhAAwHC0EAIQcLIAlFDQACQAJAIAIgAi","gCHCIFQQJ0QciUwQJqIgQoAgBHDQAgBCAHNgIAIAcNAUEAQQAoApySwQJBfiAFd3E2ApySwQIMAgsgCUEQQ","RQgCSgCECACRhtqIAc2AgAgB0UNAQsgByAJNgIYAkAgAigCECIERQ0AIAcgBDYCECAEIAc2AhgLIAJBFGoo","AgAiBEUNACAHQRRqIAQ2AgAgBCAHNgIYCyAGIABqIQAgAiAGaiICKAIEIQQLIAIgBEF+cTYCBCADIABBAXI","2AgQgAyAAaiAANgIAAkAgAEH/AUsNACAAQXhxQcCSwQJqIQQCQAJAQQAoApiSwQIiBUEBIABBA3Z0IgBxDQ","BBACAFIAByNgKYksECIAQhAAwBCyAEKAIIIQALIAQgAzYCCCAAIAM2AgwgAyAENgIMIAMgADYCCAwBC0EfI","QQCQCAAQf///wdLDQAgAEEmIABBCHZnIgRrdkEBcSAEQQF0a0E+aiEECyADIAQ2AhwgA0IANwIQIARBAnRB","yJTBAmohBQJAAkACQEEAKAKcksECIgdBASAEdCIIcQ0AQQAgByAIcjYCnJLBAiAFIAM2AgAgAyAFNgIYDAE","LIABBAEEZIARBAXZrIARBH0YbdCEEIAUoAgAhBwNAIAciBSgCBEF4cSAARg0CIARBHXYhByAEQQF0IQQgBS","AHQQRxaiIIQRBqKAIAIgcNAAsgCEEQaiADNgIAIAMgBTYCGAsgAyADNgIMIAMgAzYCCAwBCyAFKAIIIgAgA","zYCDCAFIAM2AgggA0EANgIYIAMgBTYCDCADIAA2AggLIAtBCGohAAwCCwJAIAtFDQACQAJAIAggCCgCHCIF","QQJ0QciUwQJqIgAoAgBHDQAgACAHNgIAIAcNAUEAIAZBfiAFd3EiBjYCnJLBAgwCCyALQRBBFCALKAIQIAh","GG2ogBzYCACAHRQ0BCyAHIAs2AhgCQCAIKAIQIgBFDQAgByAANgIQIAAgBzYCGAsgCEEUaigCACIARQ0AIA","dBFGogADYCACAAIAc2AhgLAkACQCAEQQ9LDQAgCCAEIANqIgBBA3I2AgQgCCAAaiIAIAAoAgRBAXI2AgQMA","QsgCCADQQNyNgIEIAggA2oiByAEQQFyNgIEIAcgBGogBDYCAAJAIARB/wFLDQAgBEF4cUHAksECaiEAAkAC","QEEAKAKYksECIgVBASAEQQN2dCIEcQ0AQQAgBSAEcjYCmJLBAiAAIQQMAQsgACgCCCEECyAAIAc2AgggBCA","HNgIMIAcgADYCDCAHIAQ2AggMAQtBHyEAAkAgBEH///8HSw0AIARBJiAEQQh2ZyIAa3ZBAXEgAEEBdGtBPm","ohAAsgByAANgIcIAdCADcCECAAQQJ0QciUwQJqIQUCQAJAAkAgBkEBIAB0IgNxDQBBACAGIANyNgKcksECI","AUgBzYCACAHIAU2AhgMAQsgBEEAQRkgAEEBdmsgAEEfRht0IQAgBSgCACEDA0AgAyIFKAIEQXhxIARGDQIg","AEEddiEDIABBAXQhACAFIANBBHFqIgJBEGooAgAiAw0ACyACQRBqIAc2AgAgByAFNgIYCyAHIAc2AgwgByA","HNgIIDAELIAUoAggiACAHNgIMIAUgBzYCCCAHQQA2AhggByAFNgIMIAcgADYCCAsgCEEIaiEADAELAkAgCk","UNAAJAAkAgByAHKAIcIgVBAnRByJTBAmoiACgCAEcNACAAIAg2AgAgCA0BQQAgCUF+IAV3cTYCnJLBAgwCC","yAKQRBBFCAKKAIQIAdGG2ogCDYCACAIRQ0BCyAIIAo2AhgCQCAHKAIQIgBFDQAgCCAANgIQIAAgCDYCGAsg","B0EUaigCACIARQ0AIAhBFGogADYCACAAIAg2AhgLAkACQCAEQQ9LDQAgByAEIANqIgBBA3I2AgQgByAAaiI","AIAAoAgRBAXI2AgQMAQsgByADQQNyNgIEIAcgA2oiBSAEQQFyNgIEIAUgBGogBDYCAAJAIAZFDQAgBkF4cU","HAksECaiEDQQAoAqySwQIhAAJAAkBBASAGQQN2dCIIIAJxDQBBACAIIAJyNgKYksECIAMhCAwBCyADKAIII","QgLIAMgADYCCCAIIAA2AgwgACADNgIMIAAgCDYCCAtBACAFNgKsksECQQAgBDYCoJLBAgsgB0EIaiEACyAB","QRBqJAAgAAuDDQEHfwJAIABFDQAgAEF4aiIBIABBfGooAgAiAkF4cSIAaiEDAkAgAkEBcQ0AIAJBA3FFDQE","gASABKAIAIgJrIgFBACgCqJLBAiIESQ0BIAIgAGohAAJAAkACQCABQQAoAqySwQJGDQACQCACQf8BSw0AIA","EoAggiBCACQQN2IgVBA3RBwJLBAmoiBkYaAkAgASgCDCICIARHDQBBAEEAKAKYksECQX4gBXdxNgKYksECD","AULIAIgBkYaIAQgAjYCDCACIAQ2AggMBAsgASgCGCEHAkAgASgCDCIGIAFGDQAgASgCCCICIARJGiACIAY2","AgwgBiACNgIIDAMLAkAgAUEUaiIEKAIAIgINACABKAIQIgJFDQIgAUEQaiEECwNAIAQhBSACIgZBFGoiBCg","CACICDQAgBkEQaiEEIAYoAhAiAg0ACyAFQQA2AgAMAgsgAygCBCICQQNxQQNHDQJBACAANgKgksECIAMgAk","F+cTYCBCABIABBAXI2AgQgAyAANgIADwtBACEGCyAHRQ0AAkACQCABIAEoAhwiBEECdEHIlMECaiICKAIAR","w0AIAIgBjYCACAGDQFBAEEAKAKcksECQX4gBHdxNgKcksECDAILIAdBEEEUIAcoAhAgAUYbaiAGNgIAIAZF","DQELIAYgBzYCGAJAIAEoAhAiAkUNACAGIAI2AhAgAiAGNgIYCyABQRRqKAIAIgJFDQAgBkEUaiACNgIAIAI","gBjYCGAsgASADTw0AIAMoAgQiAkEBcUUNAAJAAkACQAJAAkAgAkECcQ0AAkAgA0EAKAKwksECRw0AQQAgAT","YCsJLBAkEAQQAoAqSSwQIgAGoiADYCpJLBAiABIABBAXI2AgQgAUEAKAKsksECRw0GQQBBADYCoJLBAkEAQ","QA2AqySwQIPCwJAIANBACgCrJLBAkcNAEEAIAE2AqySwQJBAEEAKAKgksECIABqIgA2AqCSwQIgASAAQQFy","NgIEIAEgAGogADYCAA8LIAJBeHEgAGohAAJAIAJB/wFLDQAgAygCCCIEIAJBA3YiBUEDdEHAksECaiIGRho","CQCADKAIMIgIgBEcNAEEAQQAoApiSwQJBfiAFd3E2ApiSwQIMBQsgAiAGRhogBCACNgIMIAIgBDYCCAwECy","ADKAIYIQcCQCADKAIMIgYgA0YNACADKAIIIgJBACgCqJLBAkkaIAIgBjYCDCAGIAI2AggMAwsCQCADQRRqI","gQoAgAiAg0AIAMoAhAiAkUNAiADQRBqIQQLA0AgBCEFIAIiBkEUaiIEKAIAIgINACAGQRBqIQQgBigCECIC","DQALIAVBADYCAAwCCyADIAJBfnE2AgQgASAAQQFyNgIEIAEgAGogADYCAAwDC0EAIQYLIAdFDQACQAJAIAM","gAygCHCIEQQJ0QciUwQJqIgIoAgBHDQAgAiAGNgIAIAYNAUEAQQAoApySwQJBfiAEd3E2ApySwQIMAgsgB0","EQQRQgBygCECADRhtqIAY2AgAgBkUNAQsgBiAHNgIYAkAgAygCECICRQ0AIAYgAjYCECACIAY2AhgLIANBF","GooAgAiAkUNACAGQRRqIAI2AgAgAiAGNgIYCyABIABBAXI2AgQgASAAaiAANgIAIAFBACgCrJLBAkcNAEEA","IAA2AqCSwQIPCwJAIABB/wFLDQAgAEF4cUHAksECaiECAkACQEEAKAKYksECIgRBASAAQQN2dCIAcQ0AQQA","gBCAAcjYCmJLBAiACIQAMAQsgAigCCCEACyACIAE2AgggACABNgIMIAEgAjYCDCABIAA2AggPC0EfIQICQC","AAQf///wdLDQAgAEEmIABBCHZnIgJrdkEBcSACQQF0a0E+aiECCyABIAI2AhwgAUIANwIQIAJBAnRByJTBA","mohBAJAAkACQAJAQQAoApySwQIiBkEBIAJ0IgNxDQBBACAGIANyNgKcksECIAQgATYCACABIAQ2AhgMAQsg","AEEAQRkgAkEBdmsgAkEfRht0IQIgBCgCACEGA0AgBiIEKAIEQXhxIABGDQIgAkEddiEGIAJBAXQhAiAEIAZ","BBHFqIgNBEGooAgAiBg0ACyADQRBqIAE2AgAgASAENgIYCyABIAE2AgwgASABNgIIDAELIAQoAggiACABNg","IMIAQgATYCCCABQQA2AhggASAENgIMIAEgADYCCAtBAEEAKAK4ksECQX9qIgFBfyABGzYCuJLBAgsLMQEBf","yAAQQEgABshAQJAA0AgARARIgANAQJAECIiAEUNACAAEQMADAELCxAAAAsgAAsGACAAEBILBAAgAAsLACAA","KAI8EBUQAgsVAAJAIAANAEEADwsQDyAANgIAQX8L4wIBB38jAEEgayIDJAAgAyAAKAIcIgQ2AhAgACgCFCE","FIAMgAjYCHCADIAE2AhggAyAFIARrIgE2AhQgASACaiEGIANBEGohBEECIQcCQAJAAkACQAJAIAAoAjwgA0","EQakECIANBDGoQAxAXRQ0AIAQhBQwBCwNAIAYgAygCDCIBRg0CAkAgAUF/Sg0AIAQhBQwECyAEIAEgBCgCB","CIISyIJQQN0aiIFIAUoAgAgASAIQQAgCRtrIghqNgIAIARBDEEEIAkbaiIEIAQoAgAgCGs2AgAgBiABayEG","IAUhBCAAKAI8IAUgByAJayIHIANBDGoQAxAXRQ0ACwsgBkF/Rw0BCyAAIAAoAiwiATYCHCAAIAE2AhQgACA","BIAAoAjBqNgIQIAIhAQwBC0EAIQEgAEEANgIcIABCADcDECAAIAAoAgBBIHI2AgAgB0ECRg0AIAIgBSgCBG","shAQsgA0EgaiQAIAELNwEBfyMAQRBrIgMkACAAIAEgAkH/AXEgA0EIahAwEBchAiADKQMIIQEgA0EQaiQAQ","n8gASACGwsNACAAKAI8IAEgAhAZCwIACwIACw4AQZCWwQIQG0GUlsECCwkAQZCWwQIQHAsEAEEBCwIACwcA","IAAoAgALCQBBnJbBAhAhCwYAIAAkAQsEACMBCwQAIwALBgAgACQACxIBAn8jACAAa0FwcSIBJAAgAQsEACM","ACxMAQYCAwAIkA0EAQQ9qQXBxJAILBwAjACMCawsEACMDCwQAIwILuAIBA38CQCAADQBBACEBAkBBACgCmJ","bBAkUNAEEAKAKYlsECEC0hAQsCQEEAKAKYkcECRQ0AQQAoApiRwQIQLSABciEBCwJAEB0oAgAiAEUNAANAQ","QAhAgJAIAAoAkxBAEgNACAAEB8hAgsCQCAAKAIUIAAoAhxGDQAgABAtIAFyIQELAkAgAkUNACAAECALIAAo","AjgiAA0ACwsQHiABDwtBACECAkAgACgCTEEASA0AIAAQHyECCwJAAkACQCAAKAIUIAAoAhxGDQAgAEEAQQA","gACgCJBEHABogACgCFA0AQX8hASACDQEMAgsCQCAAKAIEIgEgACgCCCIDRg0AIAAgASADa6xBASAAKAIoEQ","QAGgtBACEBIABBADYCHCAAQgA3AxAgAEIANwIEIAJFDQELIAAQIAsgAQsNACABIAIgAyAAEQQACyMBAX4gA","CABIAKtIAOtQiCGhCAEEC4hBSAFQiCIpxAjIAWnCxMAIAAgAacgAUIgiKcgAiADEAQLC7aSgYAABABBgIDA","AguAkAEAAAAAAAAAADGyfhfBM8W4CfdqdtFBU0U4RRRhEHKW/RLu1eyig6aKI1yr+2OwYzIbGb+ac8L1zyq","rwY2y8TB3T088gRYhlCF+/UKW1xJRmUa4VvfHYMdkdwoo4AZTAtxdoelttKIyq2wTl3p1kfcTVFaDG2XjYe","5l5P0MpNCkVp6eeAItQihDrywGFexx7fuXaRJ0/AN7BqbbbGM9ML6+jHCt7o/Bjsm9wtP5TvJLcYWHx5heg","N2MtDW5j5+zGDTR0USDO2O8YuBjOpT6UHna2CYu9eoi7yfplFDiKxEqn8M/kW+Z4Bro8o3veFjT31DKyPsZ","SKFJrft6hQ6JkowVPD3xBFqEUIYNj48Tm7eVPjXKm3KLxQPDBHjlZUr2xnsu0yTo+Af2DB9hWv85NDO0JyR","OnilGpUkWljCJ6HVg8XNyzYVMpcSnQsCzko2WAR96hafzneSX4ks32eRc11JaYZwYae4mYi1QLmZ+LxWnlW","hrch8/ZzFoWdkMCP5U9NCio4kGd8Z4xZMR9xG29b19q1TjcKaHK4Ca5p1nZ7TuOLBNXOrVRd5Pgf8i/RR2G","/e5ujacBASNCogISIvFN0iy7ey1h2Hn7OTcXsuQoNQpXOQb3/Gwpr+h1amh5nGVehn/AmBrw2RKbs6wHnwC","V4/W9vUKHRIlGSvHR3QK0xbckxPpdVHnLng4IlsLRiYdvYAaHh8nNm8rfSusYTD3XO7FAQegvUWt3rIwtd6","qhJ4bCgjwysuU7I33OUK03FXfSE9cpknQ8Q/sGW0UN8cwPCmhVVEjpiBOv1xk412x4X165E5InDxTjEqTf/","riK5K/jytHv/ZKgs0Z1nYNiF1D/txujXcNU8psUHu8xXNEC1+Vw4SAZyUbLQM+tTIZMtoexoafmdi/aO/28","a4rpqip3DNJlm6yybmupbSn3MzeeJ1gDMI4MdLcTcRa84pPxR1+AeLLz1ukDQyXH/p9JbPMP1Kn0NbkPn7O","YtDhZJopv/2naNkhjkivjzGV6JPwX2689C0v1IRVvaoovh5m+kJ8me0GJiPuI2zre/sXkZA0rdi+Qz06Ubk","fKY40DIgvrt4aS4w0zTvPzmjdcQV/RdgPWxjJYJu41KuLvJ9RKcbDarh5J2ls0qJ6yu/aWN6stbv5KmJydW","04CQgaFUPHEy/IO9+te4IHTthJSVBKMHlZGXqM6LFK/FeQ6AD9gPiCQFHbxUW4vZYhQalTuIkP6DaAmpYAo","6QpuzJrpneSFles81hjz6pTQ83jKvUym+E92iIZMIr+BcDWhsmU3M+3vsFH+lFk9/KqoFeIx5nGQNS3lrsC","IezrFTokSjJW3VlrLeV59+7lHH9M9QthE9SuAVs0OKSrJtLros5d8HAXYJW1D241yC8lgdQfHKM1Hpf/w94","vZo00PD5ObN5W+gWOQFmt7ZNCPctUOL2fBb8MeSovfKzAB2md1yPYfGRRWC+pNBlPoelgar1VCT03FFHYw0","LIDvKse3MCz3r/wttKwXzYu8wHY3KEaLmrvpGeQzYWrmqNVCa4TJOg4x/YM4n+7bciLB2Lsbv51jJei3aAC","YfB821OzqqiRkxBnH65mxA4W4CvuwGjVSw6kN0t/JLnUi1R7uhE9wOvIfU+TBLGsdE2NA2Jqv70xVckfx9X","z0a7QOVM2u/l7XrNV73qmNRfBNqWji8g7BoQu4b8ud3dqG6sR898ZRrvGqaU2aD2K11ksVXqZU4TGHDQRZj","zsyKqDseEqzYLCAHPSjZaBnw5s7Fd92nDxAH2pTznG1U5METbKyYokIFVoCYngvg012QSWDBDy/FvXFdMUV","O5Z5Jt5TJGkoqiKkdO88sge5JddvyN3OFIV+VOuZm98TrBGH8L56owCQSghHFipLmbiLW1wxyzeKhNDY2GC","NJo2tvwvDR2xanpHkiWn7dIGxguP6ctyV/aK+uHn2jdPspZfXqu2qMpC2q4wss+XiWvuhyU+owgMm6J2SzC","yTRTfvtP0fN7SkS/yIpp2dCLyQ05uh7oYvXezAp/ptAn4b/ceOlb4ZWfqB1LLOM1O57zKXOISASJ4OToQE3","wPMz0hfgy2w0NfoqSOQEetSfVSx+L8C7CFmc1CErD63ouIiFpWrF9hx+QX36bgrg/enSicj9SHGlLxtxl/m","HZ0XODyATuE08sQjG2Ey8gipRomneendG641koCYlc4n9bYW0d6EyQ6aZQ32P/jaMsHqul5vEEMaALmheY5","sUCZbOiUoyH1XDzTpPg8pAUQzb2uUszHaayBoGI+U0KZ4HDObC8WWt381XEgQ4nfLbAkHzk6tpwEhA0KtVY","pGfTI/GS7R2wBsNRZ2/cr84RAmKi1/YED5ywk5Kgx7Zxi3GgVxj/82XqYdLB5c5BG/2g4QRdCQZv93P32M4","4tBHgssQddgDxBYGitouLMUN7lmOFTjMb6Lob0XR+RCpaxAwQR7v8Eh/QbQA1LQEjra56wQbouUZJU3Zl1k","zvd/stYaTliVdPvjkAtJcfqn4MRxd1pNoSVKeGmsdV6mVlFfiNBmYv3V1Q7OwWFLkgbOKS+9cnfJiXmBf1X","rXwjaYqaeKfhjU1nm99g4/0o8iv3QOUTsdmcIV2whn8NlYHtMS8Dj0Fk7+MgahvLXcFQr0z1njsRMD62Ncr","dEiUZKzpZVVjiaehFNEgQQKZ1Tfp4JI/FVjm8lHKOf6Y6hfCJvuLgI8rJAeew86U7jtWkWPyfOr5+mVU2wA","AAAAAAAAASEfgaLc09/b7HVeJPU832bNat+GKe8Avnag5Sii4t4bV79kin4xAcGa1bsMV94BfLvKOq6LDd6","lRwuTMA1a2ORmFBKS0YkHPqt+zRT4ZgeDimFMtiS12Fsxq3YYr7gG/hC097pza9kk3d4oPFqE2Zn8wamehl","cGQooTJmQesbHPqwynxsJibhVmZnhA641uqEd5+eI3XrFw/LPDTLxTb9XdrELuYICwDxDGnWhJb7CyMdkcy","pW8b2vNGLVUE+tpKuwHNPbPOLbwIW3rcObXtk0AcmrSOgRplbu4UHyxCbcwmqfR3m3aaOpXzQ5YRDVoV3bS","j/qY5reNECZMzD1jZ5gxOc1u4bC4QvxTEujIX7j/3UyTShSMZydmhqnkn4G5gkeZKEZDUmZYivP3wGq9ZuW","r7HZitm65PFct3/wwOb99djJeXuzqYKe7WIHYxQVgGppHAHoZ1r/CIY061JLbYWcAkrt2Tgi+vc34ZPBn57","4A7OflUrs0YduaNWqoI9LWVrsq6wr/AQmMdkA0jNbuCTFXX7UuCj3W6eyVj4CBMAhMzYoOIl3j15YA4NGkd","AzXKyH/UAao3wjy3T75mC6IDrP8IXg68lvRaTFLp7zbtNHUEFQmHgdnDgyrnhywjGrQqYqBnRJQuQ9zR+tC","lHlWD85m9MM2pYXQF44GxP02Wa/mrxlFX+qKcDxic5rZw2VwgUNsG3sftq9Z+KYh1ZS7cfzZuaB3SGiuJhT","Tf/Fhh66bNcz+U71UcULJDVfNOwN3A+gS1m/n0KjZJXgJ6c4/qGQEZ4hLEux3vL+tsuWZ4akZnrIzR0Uyds","NT2OzBbN12fnLHbWOwDqmlBBXimSjoHiglCmM79DvB8uhgvL3d1MFPyX89HwEHHpdytQexigrAMlOqhhNW2","R/onsBZlX82H1W/39g3o+XAjEMecaklssbNYgHwC/lhGRevay+N0I4Zqo50ri8MXcZyNb6UgYdQGNcUoRUj","W4PHDdnLyqVybMew+NRLB66/GGqeIIgxCzrIf78/CZPX6RelclXWFf4GFxhTSle3ItXIwOiAbRmp2BZlyZ/","su3ULyb8E9TM9XOTJAiXqsp+ANxbb2SsbAQZgEJr4NJqj2rPPQDVeRSXzXM/9FEHEhy+PECWvi/4ppILOgI","6Uf4t4URFaQ/6gDVG+Eedi4SGvjW3OPBQzrlUVi3mxNSwv98lYpmv4RvBx4Lem1tlZcdM8ZHkOYpNLfbdpp","6tDjMrfa7p4cY7mFVlCVXjMr/mU+56GpxVTOD1lGNGhVHInvMfEAn6Ov01jQe3tfjOeUuLjMT6h6yWY2E26","M39OBIdZ72bgoJTJ7YZpTw+gKejyB8uT3H/ytkPQnyQoOxuXXFE9+PvkwVo2jrvRFOR8eykPGQ3HO6TA4zW","3hsrlAeH8tBVaGTrbLJZrk3P2OmYNieoxryXlv/FIQ68pcuP+0FfCDfWhPCQdPR2L3E48mTwinCkAneNBh+","imh4uQPeSm9yclV0PiPmud+KN+rOKDSoJ5AaJ/PVg8UPb7OpmK1R1Pd1nmSlUP0CWo38+lVbLxOil9E3aKa","krwE9OYe1TPa++ScUSoixWmhU33bUeLqIeazFWxlFRxe1tlyzfDUjBaRORp6xCN6pcuO+/C/41XtjG6TR4s","Uo8N+4DjlSGMKizkAUFJ8lPw4Y7ex2AdU03AkV9lvM6Ml6ZlnFMZS1yCh3od8cWYg1hKEMJ37HeD5WsPQ9U","wpFw90MV5e7upgpjx2vjZZ3pdQjywJ19OlV3/Ha+m/ZJGgibhbg9jFBGEZ8BxjsHIwlu9DRtRR+EtWwAsBN","DlPf6E2JfO6ku281p9ttFr6Woghad7u7RvQ8+FGlqkNc2fHFrBLHa6Nwf67UwNaTuV2ykylsAD5BPyxjIr4","RxlsS4V7fNa1l8fpRgzVnvJ3r15y+yMtqMBO1Ak7DGXvICZjPcz6Gt9KQcKoDWpSmKopdZz6nOHCHcj/5zq","zqYX9oEjTzUWHd3ML6hC67M8wk2NdJE0afGokgtdfjTU0LcTqYGt6w04RRRiEnGU/BlalcDOoksm1DBKRud","NS5v1L8vkO56UQ07l8Uqwk0rmb/pw6GxAlTyikK9uRa+VgYOPLsyZfEpYf06HUh8rTBleUQbww/iTw5M72X","bqF5N+siRY1DbETKYJ7mJ6vcmSAyjx49hhGk3Z5Zs8Xkj1TWTEhL38lCaSv7JWMgYMwCUyk0mzpNAT+uheI","2wi+fz6VX887YAlLyWNxPbXLq4i+yjl6VaMcvEk8iiDiQpbHiRPCZwIqIfN+5b1XaE2AZr919RCIJTdSSIN","GSj/EvSmIrA4N36wKHX9aIP9RB6jeCPNouLFvH+r/BdviBo6VkT8qk6Xm5iKlyNwKGNYri8S82UJfNkM88E","sv8QWBoraLiwC5QmHKAb989pew72GjfAtf3/cPCRRI/KlsrbjonjM8hiTqWIApB8twW9oy54iSCuATndKPP","6b9FqDHZW613T056ICFBgLpys/GcgutoCq9Zo4168UXHkqQPW9cJJ1lir91KLxMKlF9SaicH7KMaNCq4Nv/","2jtcJ1xTgUg7sSfncxvGqFMGExCFNTQm+KTQZyx9c8aQE+SQ2s4pcXGZn1D1hm6RGS6rpwP5Xvt+jz5mk7E","ZGxY4CpFlAkOs97JxUUpKBEyfBUWmvGT2wjSnhtEVLLEiXBCyJuOf65W9msnmzNesddUt/RE6AAAAAAAAAA","BdMxKlPcGwcbpmJEp7gmHj51U270ZD0ZIfXt/MpSIa8kJtzWmY46qDpTj7ht6gexH4C+kj42HLYFUvKcEYY","+3QCBw7ZCWiXaHvSQ2LY+GMM7J6Hy5eIDxCSnH2Db1B9yIXQuSogIBHU/AX0kfGw5bBrSTA4vsCJrDBzcXa","YuADlZz+139fIbPke6vhkBliYnYmmPM1JKPSB96TGhbHwhlng6AIs/oDqRZk9T5cvEB4hDnGLPmBgcj1lOL","sG3qD7kXJ0f6+R0JeNC6EyFEBAY+mc7fa9DzAP9eLvDPX36H0t9aPIXLiYETGMdoXnaQjlVRs6QU4meIlJe","kIHO2W5t4etDsOSKsnbm9Tbjin7WS//Q5dKgLQpQ+M9lbDITPExOyrZdGEDgV0nUww52tIRqUPEQP1znWHF","X68JzUsjoUzzuEUJ4mzRIO/BkERZvUHUi1bcgPDyMbiXKN56uArpyk8/kr4RRZmmU0ZH86qUCVI30Qs3A9t","5PiuKMXZN/QG3Yt19suSycdt+pKj/X2PhLxoz5Dv2LJFDBk3mwb7USTHeWqoFF5s5XcIjf0isSqmpprQzjA","UF2cW633q8PbsZTBbINniU9GkgCrHjNS8l+dRuJq/xhmqJuHJYrQvOklHKqk/hz2fdIaa2NjSC3AyxUtKhe","EZ1Q8E+zvSETjaLc29PY8iKn8QDA1MaHcckFZP3N41RA41a45sr81P5xaI76fPkHz1s7UuF753KcNc823GL","Coa0fnOrHZdhz4RGzWuUO3aDQO+CG/gnD1YNVFOLDEOYGsn9HPtgX+YYM7XkIxKH8VT3HKtTfpuIgbqnesO","K/x/Nfg41s+bjRPc/QBPLb6oTu/vpXLsDtmputlKNK/fS/SJy+8Jbm86DIIizOoPpFpRsTBp184UK7bkBoa","RjcW569cUI6xMdchG89TBV05TeBvAxmRqj+MJ/JXwiyzMMpuhpuIuEQ2C6lmtCw3ybEmKBJ4ZqM+t+fvjyy","9Hie4oab74PeK0L5gYOxkkN7srYyNmKjaShurTUoF/AH3AqQLA3EwS2P1osrEkR/v7Hgl50Xl06V4jyMmgn","iHfsWWLGDLDEs0UWEqoQ242DfajSI7zMwUfU56JPoLUUCm82MrvEIljOxnlC19hcWjSOgZqlAEsW8CfO6sk","cMsO9nB96PXilj3k1UApRZP61OHt2ctgtqfn80jkCtDHQLLFp6JJAVUdgdcCn4ixJOWKPiF86XpEuLkshEE","oyjVf7BprB2sbpwLfCM46qqvWr/vILMGojWbyyNqJ/Gk9FxWd7Ga6KuyFSK7+w4frXPSwpRfgZIqXlO2WBU","VZSyflCsMzqh8I9ndX8CEPIslGBqQjcLRbmnt7+RBiEWZbywoeRVT+IBgamEN2Rlsd2arpu32veP64YYnmT","r3dw3nR+AEbizKFOgBqXCiZl7j7sBvxDFl1Q/mWq6w/S9B+OCbaS2p9Pzh790gWWW+aBbpHOe5Shrnm24xZ","s2GUHNsaPChUNKLznVntugkHsFagmF3LZe61bjl6eO443afLBLvIn9+IkSRC+BkNgruDgX85qXx6sGqinFh","iHCeDeAehmdJtwNZO6OfaA/+d5VxN2huzjjDBnK8hGZU+bfKOChzYJU+Kp7jlWpv03deUqkBnWkSsL59DY4","Q7j8xyrFHGufo/vZX5Zyn/ue4vyMp1jMJ4Xl5NK2xZzXylZRAYfvzwvRUU901IE7b+xIaqflq2iz9091J1s","5VoXr+XD0ahMFWfD+boE5ffE9zedLUghXouHW4FGARFmNUfSLVFN1c96N74xKJiYdKunSlW/1Fzd5NcmScH","WppUcD1SR1ppiPFN/OI2vTy+Hgu/M6TgD6y7Nn6D1YzmqYOvnKbw0dW7JpJdFoE2gI3J1B7HE2uzn2zp33d","ik7h2Twq+vALOi2TqN38McyneUgVxPN3hdO1AoEz9bZDZyYBCt/9LIIT6kueKPvtRY6+kCMx9KsM+nLat8b","yassaXX44S3VHSm6RNKy8c4aN88XvEaV8wMSHCaWFUnoBAdjJIbnZXxkYrAVrLS5Z2N8xUbCQN1aelkWd+g","TAUF9RpbJei03XctDRfhQfutGzF0wqz6Kj3vVeOOaFNlTYNJiMdYa9uNCuWfi5zClP1m+eZe0XlFbZKdcRI","V0Aod/oEPEO+Y8sWMWRhcKzG9teBFYYlmimwlFCH2xaIjI1V4Pa3/420FLfF0+rMnxEpdnWiDZmp/m81pDB","QqrtbUvQUQaihUnixld8h9ZJA3YxUb1ASx3Yyyhe+wk/0ZJf31g6z4tCkdQzUKAO/47bQMRWYcli2gD93Vk","ngBYWSmkqX+ZH9jnu5qfYy8aC9aRyUN4KAR+hf89J0UxIa201W77XjY586VIPgsRhYwglGJt1wqCklXHDJm","zN5u3hvYmym8snKgGSLT0WTAqrdV5nqeFKy2zoCrwU+EWNJZzG9oAPQ0zjKFX1C+NL1iJcmb+fFE0X5cHNZ","CINQlGstQEutvpEkGtVLoo5d8O96iHiwK2AxXwtvLYbEJnKOmTIelGEbsz7oXveRWYJRG80DxIP8v5CrvOS","RtRP503ouuaKntsQSyl9BqU6VJ3MBPxyaXDAasrFO+89q31zxYNym/Hh6YTDQrQvYuJiaMvYdVuuqPafzRm","yxvpzS4bCX/uyNjnfccSePFIZnVD8Q7O9JtXXxAtFcnq7gQx5Eko0M89NRu3lTPX0AAAAAAAAAAF6RFQ9Ib","Nu/17G8RsP+b0uJIKlJi5K09K5jeY2G/d+W8PJsgs6RBCl50sXLRQOw3SdD0MQNb2tiN1RlQl7dZhlpxXBN","FrG9puDl2QSdIwlSvnTMC9VP0u2ZNxzP2CC5j8emCcCQTGIwToagiRve1sQQF7WGU7INe26oyoS8us0yMDn","fi/TWFo25GXbCf0SieeeIY803KHnGwMuzCTpHEqSeWqYGcivJGxd6D0/5uX3vSesaQLHVplBZ/K/G4merKw","dtusmqC3CUjk0TgCGZxGDQ3AaPafUf3/ef1ktkmnS9qQ7DRCz2rwIgLmoNp2Qb9n6/fwLvCMBJ3FCVCXl1m","2WCwYAGMRlA2gvhKU+6i/QuVXA8QPLnL5FyM+yE/4hE8yyi+Yu35J9MpYJQwjx2K7j7E0XNdBrwB+sE8Esn","qP18tZXlRG/EJsM8tUwN5FaSN2IkWQKsOkmIRWeJxqFVIuob9pzJ6Tn5VZLWNYBiq02hzEcgjyrHlh6y+F+","Nxc9WV+xpSoKNo43oZUnjywYxORw72PbETl3ioxybJgBDMonBQgozDwteUn7LKppGgMzmipW7j0nIoD01ha","w6z5sSME7bPS/A037r8VIdholY7F8FDIyThhCAhLorz0NCHe/v2HVeVk1VgzRn/H7/BN4RgJOi7+oLln1bL","LihKhPy6jbL5jA/HLqG7XRvEJZVMRRZgDGBg1p5eII/FsJTnnQX6V1IU0aRPHsy4sFz79i36YYWn+L61/+F","XamP9U9RrDdQ0tFkWl7kW4ttWETzF2/JP5kG1eYYJ6XkJiGWNtwqyo9Efwcj02KmVPv2J4qa6TTgD6i2n5W","hWDuw1gngl05Q+/mImPWYBjwgRgG4XNGNrpSyXylJ3sXCTw14apkayK0kbyb7jBWAwf/Qr9slXAtTSyTxSj","BTQz+Qm+FdhdUQjZ3gv8yQ2ljhRl827DmT03Pyq2h9LJybHykUTz78WJZwQnYRr+lX3hyZyZiPQB5Vji09x","h5VER3i9oJk8b8ai5+trjpgqhXD83YRs0ADXEhhwuXt0RZTAA0ZWsqSxpcNYnI4lAPTmEUOqYcdI3rRzpwd","c0Oyb96G8MbMU6XaWNVCy7cNNM9XnS4QCIQUZh4WvKT82oVzEV7Qf0P9xqPVU78UIaNXttob08+eKncfk5B","Be2p05gqc2C2g1QpZdZ43JWCcVMhgkX9JuyPd6MnY9NsP14N53Ne8t9RopDoME7HYvwr6qxkc+bRktXOLsF","VyJtBBLRqlWjpKC/49DRDcafgGhWOcBdMhlN066rysmqoGac60LbmV4mqycZNuaVHvBdkTzf98XqdpAqxE3","9UXLPu2WBpOwBhkl23nG9DCfrfztKJFQddx/59vHcxhfjh0DdvpkvBrNzxhAFa1s7vzMQ5rNOsirvx5YrCL","YgIHtfLwBH88kxK6upzfwCyEpzzpLtK7chWyM6FCCQT7NRt6KtC98KWkDnVivGZPgufesW/TDS3cdsu+J7/","WklVWYvesLWJmC8d3+ORBudl1eAj6C0l5kCvpHfVDJaIvosm0vMi3Ftv8WKGzgNvNZNsbcXeNtKYGhYpkeM","XYfbkMqs0xTkrJTVI72D4GJhLyQixtuFWUH4kcvXi3HfjENpWd0f6WanDCywzE8d4Gq33sTxQ102nAH7LeA","TqbBRugO/6ocxCXr1Rlb718WPt068eAV3fOhi/HmRFCeIbq9HgQMesxDXhAjE6g/j5FFJszaeMu+kh78FE3","cjv1ABcr7r5SkryLhZ8a4MOHs8PpRKXw1DI1kFtJ3q5FJzrYN5JhJ2WOc1OlJpV59Jt8G8n9Kl63S7gWppZ","IACZet17KTfeJBvf+1Vj5A9eX4vGdNCK8qSid83I84vX3uYj8OlA5Sn6ZIbWxwo2+IAg0uvmuVgEHS+R+9M","E9Y1na8XG8rebc0PpYODc/UiiOa003f1OJl558+LEs4YTswO3tvmSNX1NJzUT37x/rpxdcUfinczAYMB+BP","KocW3pujpQz4nCAxeeuPXpp4jQxuT8odSGO746jcehtRRmCaf3g/WINdVnWdMBUK4bn7SIqUUEkzos2nQ0S","keDD5F3/U4OE74uIhkDaoy2mABoytIQyOKlIdukLlCWNLxvE5HDKtJggU6g/z0OUMWnYOos7HQUkZpBWUIQ","6RvSinTk75mTX4a3VVeBZ7fdI5F7HVK2zZl3rFquPEs3ZIun5o09bk0g35rHPlOQaaJ6vOl0gEET5i6ByMf","uvY7pbZH9ekM09K05rNzJLcrQL5yK8oP+G6pryLfTMJDn6jUerp34pQqQcUqTvEvL9LTz77WSARglzre7iL","OydtlTuPiYhg/bUCn8rKWnvLWuDX4Jg4n2Zn93Ol2+qEUIgfyF9ZDxsGQwhsGhrdADCs6iQwSL/knZH9gHU","Lbf+rfjRQgTpupHGmo/TEeby/R0lBvO4r3lvqdFYYq2gMQNybkh1GCZisX8VFuQNKSrdpKqfxKRgoU8QXsF","VsW/pI8vh5hZhq+RMoIO4h3SkrCB7PDGn3e0nss/IbzbI4m/eFHcRibfggNbUPk8You/Iug+BxjgLpkMou3","WYqR6pC0Rgyr/qzm0GKwuo4XvbYk5H0BdoW3IrxdVk4zbKZySNub9cJt3Sot4Lsid4TMetlmdpmPFsbuQd9","d1sr/1761WZBtOIvqsvWPZtsdYvviAQmrYOXw8XaZsIAvoBngJm02TZRQAAAAAAAAAAdw3hKr0Wpj7uGsJV","ei1MfZkXI3/HO+pD3DWEq/RamPqrOGWBSUw+xDIvRv6Od9SHRSKn1DNhcrnT+J8PupPpwaT1fiUHhU//PeJ","dWsC+pbxK77xwfagDgg/NG6ROyXE7eMD6jvPf1wXh19nxNOQ9RpbaONuJ8pt4zWKoRycBCre6b0ltmhesiS","N4ahJdLEbKVHWLOOA64PQRVyzs01uSTWZazcZuTTRz/03uual23jCIQA+TFGB4Dh6aN0idkuN2aZfWYiCER","UjwgPUd57+vC4eNFDdaqQk1wq+z42nIe4y1olLJ1N7dsiy1cbYT5TfxW7iQnK7zkc/xVsfXHSTNWoZbJv2g","MmtkH0wFgmcJgSdoQeSo2h8nGS1jQ3zpflWgWm6iVlRo857DeYEpk1MZ3bR0YAMuRb/jIq5Y2Ke3JJtVo7n","yGqGCpcy0mo3dmmjmu7l7p2CMztj+m9xzU+28YYmWPVnu+xpfEIEeJinA8BxnjP8MlNZWIjw0b5A6JcftSz","mOuoczYdPSLq3FQAiLkKUjTO/9Hi2u4AHrO85/XxeXDAoRc2n5KQ4bKW60UhNqeRbIRAlEtVTvzPCfgLYuL","JjBEbU9oIgSAdYyyvqbYlF229PgR43EbzP5dDR07LbWRPSVHsn6EOjd47ZhDsH6q6ruV0uz11yV4q2OrztI","mrWVoG+Fhl48iwy3TPpBZdbIe7qt0PxzcPY+mAoEzxICT0mV6y5yBKRx0ILIUbU/TjKnjyl7CCnoDDFVEaC","B23N0RljwijzN1UrfT9P1+/Y/CahCMt9G4Jk37WCVC3WB646abXQhyJdNsAN6V14PrKfzdHe2dLK6Ac0vzy","boHEmQAljCx8KhXzY8wdXkvWZk3H+22AWX23J6QfP6okPoEwj4hPdDaVUFrsYd4GAWkj5EhWrtgTwvKOK7/","De556baecOLOljNG8zf/RIte7Lc9zW+ZSCamGHhk4AgAj1MUoDhOVcP3GbvlkcHzhj/GSitrUS5FR4zlbsL","ehP7SXgmbFfvZPaoUpt68dH94YstXEEbkorsagfhV72sz87N09I2zxW4wyz5byBpKyHUD4aoG4NoVtnurBU","NJVbAA9Z3nP++LrcON10h6RgQLhkUIubS8lNZFPUIW8RUbRw2UtxopSbUazuz9tWzgOryLJCJEohqqYUhca","OvnsyX3pnhPwFtXViplAAVvHv7ZjCDI2p7QBElR47CQMZWtxsCrGWU9TfFonWhhL5IIWOc7LanwY8aid+bu","0brMgwv4Q1hfjC7/rSZemyfGgboEqfje7xlwdP45JR2XU98xV7a0VT6m0+kLGOmWRux8rKKXT9OOM41iWAe","SEPZ5IifxiCvyIoHJLbtX9jFay2ZoEthQdJIUl6boSI236l4440HHHP9DqzQ7HWlBPDvhm3605ud58z5qsE","52OrqLdMX15/mfDAVCJ4lBJ4LPfQiIzOioJIq113kCEjj5Sc2d1ke7t2gBZGjan+cZNcIcInXaTpaTh9T9h","BS0Bk5ErLcrUR2J2KqIkADt+foFafDar6hQdaMsOAVeZqrlfu9AT/EjA2rvp+m6/ftfxLJkkfBSvvZLFCFZ","L6NwDNvJ4iFlDDWlVGxUr1PuSQOKcZfXGUEMqgXX0h/GsMJQlQoRZ4wfh/kam1nOeRNfpbTGmrYzvBoMO2D","ffuxN1ParvRwGpuKRXyQXp5N0DmSIAUpk6z6hISGO7CEj4VDv2x4x4lur/6pykaCq8l7zci4//WmKFFw3h7","BbLELLrfl9IIbvOoECvNSvI1m0t+DAcnE+msz9T4Xb/pjfBCK+SyFuRRx8aBEOiOHUVNWdHdbUT4mXrdeyk","33AL9JlCENdh1DyER1C7Bgu32T/OWXHpMqsuTxBL2jhYyMfeYnwmS+Zs8K68bo2ajA8U/JYTzqybJIOMSAF","lffFHah06NpkOT+NdbeQkMt8lgLQAR6mKQAw3M3CZuyGRZlTa4euM3eLY8O2RNZ52M7KTCcMf4zUFpbies8","HxntTP23cis8Zip3F/QFJt1Ml2Gxyk1lBKgf/nfqOmjlgqLo0dSjf8b9ZdM7l9RyJ9fYxZ2pkVCAA+uk7xD","mXWEpVrJJLn9KQlaRiaNtCEejfCyfBVOenZunpW2eK+mQeo0YezgVcIdZ8t9A0lYHirjYYlZ0aEKoHwxRNw","bRNaX+JuwhoO+sst1ZKxpKrNu/PHOWDOySgAes7zj/fV33Ck3FhenbY24dbrpC0jEgGRCPkP/Elx5cMihEz","KXlpys/yW5xs0OZsijqEbaIqdrFJQs7C54P5FP/M+CCbJScJPLSyj96MqK95fG1+EHY4croEJ9FV37fj8q3","S3Y2DGb4x1ZhyyCqWGHQdR4MG0AbFt2UNLEN5iW8M8N/Atq6sMs+IlW/zByOUikBKnj39s0lJOAAxeFQ82A","GR9T2gCJKFwum/kuWhHSOHIWBjK1uN/kRZKsxu8gJb8tccLhJU3EYxr1aBV/1T4HRniXCZB8M9tx/D39yuT","Kz/tjbTBPLi8TzOfHxBW21XeQajjY+h/Yq6fukiyghyHFRazgl27AHBlyKEpjNFjmfS6ltX/b8euhGSEfi4","FpErWTvk9GBKP3aaQ65bJeOw0N+LcarrGSANHPM7Ba6wr6iqfQ3n0hZxtWkFR0iXv/4TLM2YuVlFbs7vtdI","WHOzhX6ccJxrEsE8CZGRttYEZwKQhrLJET+NQeeLU+OsKSt/AAAAAAAAAADlUZmWzImUFsqjMi2ZEyktL/K","ru1WavTuUR2VaMidSWnEW/Mz+rsZMXuRXd6s0e3e7tc7hZ73vYSiPyrRkTqS0zd5TIqjHMKLiLPiZ/V2NmQ","d9YQ8x1BmPvMiv7lZp9u5ZmTZ4muBi+HZrncPPet/DkzoEVQPzS9U7jQIxmrqRXd7cm6dWMwVL8S4wHAOpu","HAUf6mKzyAsZq/KZ2uoncMHSpv+/WQUVxFlaVVGMY7qKoA4zND9B348EwLIhf70Nen2U1ETMn2h/9mh+qhn","5xzEPPBjPqtuiNKHRa3fzNNns2IUNEkAWvOlTeaf8lXATp6otwZkmUnaiHYaBWI0dSO7k0uc9Pj8t628uTd","PrWYKllnortlh756A4l1gOAZSceEHDPmuytvl9yj+UhWfQVjMza/Lg1PIzNpelc/WUDuHD7vEVkCcshMZlD","b9+8koriJxZ2RtBaE6NMrSqoxiHNVVL4MzGq6VQUMAcZih+w/8eOUgATc3hmhuTZcHU67Psuaoxp7FYkYm8","Ic0NX433JvLYmWs6PtVD93Z0GIJnOjgvDyB+59QYXSqE3NQJAX7yZH2IsmyyXJdh2UYzefKgRZSgElUcQYI","gkSvu//KU5I/f0rqZlyfG6tp8V+ovfimRAgUDjErNC/QHjv8mpBhtW0l3q0DBq08+TOHp52cO8yfQmL2BAr","3RQtUTQSvsaLftm+oVTYnblYieRPg+MYJ680Y9rFhUMViWQ7ZQ8rrkPjkNTwSU31ccXAjryhXKF+CO/ZKec","6+kwuv4GWLZQXGkRLbgNr8kwoYhs07bzJybaVprN4+q+ShLP268cwAX/S2QIEUnZnJOD/Ul7wqn62hdg4fW","XsGO23/mgl2ia2AOGUnMpPYNBb07LMkKG3695NRXEXNPGNhX9jIU+LOyNoKQnVoB59RTMbL4X6UpVUZxTiq","q3H0zI8JsT69XgZnNFwrg4a7V/6ikKIXkADiMEP3H/jx5bOp1TuWbOfKQQJubgzR3C8Qm/iihUXK8b2Y/g+","5vPkU7AFowzAo7zseqtOWqpXU3k8zRVojAcJl+v2kPZ7uo4CrZDLxF3q1r1nPiaSNx45KCFYfaARTmNkyUk","pr9xhNPGPL3Kd+jFsTkWBn8uQxYPbA+fE+baV2TXU3EFnQSheoJK6GlVneAYfWBT3Aw2M6YoecqwxK9yzKM","JrPlQMtpC9hA1lZirmyAJOo4gwQBInlwjF0wJmQn153/5WnJH/+uyZmA2ut6+iU1M24PjdW03GFVC7yvsLF","4r9Qe/FNiRAH7sntPcQdBigcYlZoXqA9zU37wKTXNCt2+DUhw2rbSpOprLcP409cvFsHDFp58mdZCp6alvB","mcQ5POzl3mD+F6x6ir7sRq5PE7AkU7osWqCG9kIIiAoK+mgheY0W/bd9/Wcf1iTb5yVCrbE7crETytfr12B","Al0OQmwPGNE9abMcORaBvfXw8n7GPDoIrFshwJMlo2RkwmCrKHlNch8clrV9YNQe14XX14JKb6uOLgRp11P","2x0a3RQNcI5CO0irtjQk6CeIas6zv9hCyV0MYf1GjCSs7i4E+OhhVxS3wX8gkTUxcQTjGiUayZuf0YW1a+O","d/fpip9BuR1N87yJbAps+BxqKkXlnnrX7sGREH8jQTK/WAfc9rdXiQqW5rtLWDZsWw9wd8LMIEOppMsiWHE","bpvg9Xe7R5Q14VT5bQ+0cPp0Ep82PZIgosvYMdtr+NRNXp5XgFnehBewSWwFxyk5kCUPCl71D2nImsWks6N","lnScPg8LokUPNfUNr07yejuIq1i2156yosnJp5xsK+sJGnfyhfVHI5BbHEnZG1FYTq0CHMCCPZDX7GDj6jm","IyXw/3rbzoOQB5X60PYPGrZV41jpoml/BXeGXWJew5HQESkTmwql9GMzTBY159ZMOtw3zkyzsCmJ/lLLx08","ax1yY/YU+G3yi77qYgJrV/bevRkp144Gb0hxkL3BofTE8yQKAPpEpV1l6IOU7P8Qk4SPPnuNGkEKEkO375s","1s6GpFi1SoNDiOD/apMa2ieimpUxUoMdsuT8zgN000UNLlIjVR4nqphoNHhnOHfwdr8P/fnPynfj+Wmmy+m","aL1wzx0udg27AyXWhEK+lPpqFnbBEoGgRzRDb1h+STkGVrxF48sQktXo6Vx6p9gLlINSAJSxo9VinQcZDd1","rTCP/+DO2aDLn8EGtKi8E+n6xKyZaSU1u4xmlc0PQIaZ6WMeMaWuU/9GLedlw8vg3SMoSYiwc7kyWPAw3NY","WChA99bsgfPjfdpK7QnQanWxU977mupuILKglS5/u/e2fikBOFBJXA0rs7wDtRjFm+c6KBUOrQt6gIfHdOv","8kuxMDlNixA45VxmU7lkhX6DB1R16T//yo8d4IYN8GqM6UbSoF2o1UZHq4TKqUdAACHwtuz5Ha7XGnUoG0S","aO5F8Lho9FMKEW9LDTFfgLREdtJh+cbB3XfWlzHG8nyDIs8OXQ5rPeHd5bXoV8DuX4j8LISfWa80M6DCkuS","HWSpmuVv+LB4YSJmT4Et1tcv2zIp5J70sipxH+h9uKbEiEhLjhgLhKGNw7ck9t7iDsM640KTbcBrxpQOMSs","0LxAe7VpXTocNdRtmpv2gUmvaVZ/ym8XhSb9QOzwa0KG1baVCaHy1EpcIoMmU1lvH8afuMMCwPnTTwuueLc","OGLTy5M+d5peOeHtw2bIUPDUt4c3iV0Wlo+FoWfQAAAAAAAAAAH+du6PRNu0K/jp3R6Nt2hWBp8zkcls3H/","x17o5G27Qrg+hVLZftWSECT5nJ5bZuPn3SImo0gIM0+OvcHY22aVeHdme+XICEXQbRq1ou27NCeUwQ+f/tX","kgEnjKTy23dfHsDiTAaWzB2+qRF1GgAB2mFOf53uTbqY/DXuTsabdOuj0oCmMtbPqQO7c58uQAJu3Fwdd9o","NuSxDKJXtVy2Z4VzP+wWjYCKj/KYIPL/272QjQWbUS7tUJoIPGUml9u6+Xeh3oVG7Vfz9gYSYTS2YOyJm6n","C5YCN5vRJi6jRAA7Si9QwCwA249gKc/zvcm3Ux3XuR0yjWznNizzkL2f8f2n0oV+MtsqSY3UGk2jEkaV8Cp","soyxWnSHZ3SQqhISfLQgjUsQLwESZIiXN95oJKEVf27sZFU3z8XXPXODLqShY+DEqDkTt8+zSN7U91SSfMK","/Jw9NaYESEhj6LWvKyRohXwP20ffadPH3GYofsP/HgADgUaWN7KlQp7610UfZGsxwR25resp0HNhdEqU978","dtL6TJHwD8qb2Iees5o7Shjs+AMIOep89eZ5pMTdmCfC+QY5f35JES/zgwCBCfAnxZD8nTqqIREomn069k5","TSh+FAqdN7YJ88o9/dW+HtvxxuwDo1CRnypyxgU8YwBWRq67+0qNjxKdGpBZ5yF/O+P/SaeRz/B/OEtjoQ7","8YbZUlx5feBLu8o8jN6gwm0YgjS/mVkZ1yWRWm8xQ2UZYrTpHsa6vqNfp4fObukhRCQ06WhZEPr+GSeHuPE","KhjBeAjTJBvNdimMRWhmhLn+swFlSKubXpBb9Sjz6Ts3Y2Lpvj4u5NANih3zhWx5q5xZNSVLHyZM8rHBaPB","dhiUBiN3+PZpZwm9gKbOG2Ma25/qkk6YV2VGJElDeHVd5OHorTEjQkKbfFMO4BWvSB5FrXlZI0UrYdgW2og","VqCHgf9o++k6fPp/iYZ0reHI04jBD9x/48QCdrfhUzs4cChwKNLC8lSsVY5ePE22jxh+dRSxwqQSAu+LYl9","N4Mm2xY39bNwppWq4c4uCU21+3pGEwwv7v3zSQHq15XT7p2ZqfCrW5TLLuheCXDhqdhAOPZa7wbSSy6ewaM","0vO9YQE5puUhyqH3zP55Ak8iVbp3vOZ2x7jYmldx+ZGpUCzX7DNZ+FppMEEh9IYfNIHEDJq2G2SlUuzaVMV","Eg8u6GJfvh+TqOIMEASJAOw1Wa/BMmQKked7xfWy5z7uesBmJIQKNG/dDIJW3z0rEEC3IYfp0CGVeUlWPt8","6Qurk8vXv6ddIa0M+EZ2y4FcU3oWyTIQNXWkMp9h4BI5pFpEce6kyY2OXNtCf22lUfOirazwKX7l2R2EH58","/XJpE4/LxEHuHLm7lbcKBsuvyExsbLA72MEY67FOlpiQySusSJUspYOn+wRS6eLiphSK86syWN+1elpb+K2","/pCYU/GwBdgWZNXosxBsKy94QyV0z4tFx4wOnjZQ/81dAS6++08Yo7X1YwW573FQjOn1yH4wlj5kHbhzPK3","tr7c1br1P8grBX8EjBg1SYzJm3bXLyo2EXI4p+HCIEvDUFKTYUEUNF7r8UJXrB61+ScVMAybAcpknLbhOnY","LT11iwVgMnGgwwNliiTpxYrFnFYb7YUZ9zvquJSpXq3ezKIxPHtcoQ8y1N+zP4cVJTRL7CL268lYyj0CrbI","wfXMxd48ioK1n4s8BYa3kdtPIyZ5SPC0aD7U36LyzacG7nMCgNRu7w7dNPtbblP8YA2c4SegFNnTfGsY/Bo","pyr2sw0tj/VJZ0wr0srhHb0q92lyoxIkobw6rq1EfMxV8YHsMjD0VtjRoSEt15q+LJwaY42+aYcwCtekUlk","Hb8RHbObPIpa87JGilZDF+FQY3BnXMKwLbQRK1BDvS2WF8AdvUnA/7R99J0+fb9iD94lq9N3PsXDOlfw5Gh","BWHiZhsYJYsRhhu4/8OMBu/w9Te7GDgs6W/GpnJ05FEXGSgpNq9QeOBRoYHkrVypHidPDqB26IMYuHyfaRo","0/ubOkhAtwYDVRGM+4AS/ZQy6FdBvQGTRJryK4/6JCA1bQvwNcc3TuXK1tITZH9G1o0vCalZbCgGJTV1Zx5","Jm3fSzK7dI1r1p3qfMTpYyZsBTWbqgGXa9dHlfJZOIv9GoBKFTfQf7ChwtVhv0rykIEPyobRogbdOk1q7yK","bGkv3irUITHPuBkzIKHPdoMbQgrt3lLNIMp05+df9QHEuC/Q+CBoumdpGT3yXbqYDV2ZvsYiJyOujK9TzKO","A70r+9GTT3B1U6S/CidlZJKqelvRjuia5ET1Hwo6wpx7d2TWZua/Yg2Z65K9UpaVRRBDQL9eR2sz/swEZOp","tbazNXc0INhCT2iPSidOCO2iQrl2bTpiqluZA0t+VLICQeXNDFvnw/W4PncxSIkTUmUcUZIAgSAVnMfrrxP","v8L2GuyXoNlyBSn9gn9UlMlHiLP94rrZc99XVJMKTpTInfc9YDNSAgVaKNoO26ZPvhi3roZBK2+e1ahJ6Kn","fIiWXCCAbkMO06FDXx3V4N/lTEkq85KsfL51hFVuKQ+tiJiO1Mnl69/Tr5GrVF5IDuVCm9aGfCI6ZcGvqRv","HgetTLKUovAtlmQgbulchsMZIPvaw0hhOsfEIHNOthfUSID7x2SwiOfZSZcbGU7+CVYNTK8wubaA/t9Oo+F","HwG5xm5UXy0FfXeBS+cu2vymzbxYif5wAAAAAAAAAAAPUEklguvLBreZ584nqhVWuMmu66VB3l1vI8+cT1Q","qvWBzhrnNv+G72LooUmj+P+vX6mF36hX07Hdu6q2s1cYseD6jiC4+DSrA9w1ji3/Tes+nREYJlBhxGE0lMe","OB7JEXHWwUYWonl6/Uwv/EK/nHoISL2kbAMsju3cVbWbucSOGNjH7bUFdOWUQilX4RiR5WFGuw/PpCFYH+C","scW77b1jq5D4pQEffM2Z+0JMUWjozk3pCyzrmikmbMv9vVuWmSW42bTd4WRYi4qyDjSxE8yIXqBHVAvhDn2","kOBqujpw2fnAqU840bvfQQkHpJ2QZY9OWU6BH3uuh3SC7zORGqvXe9KmFhPxYNHDGwj9trC+gcxLQdg0W3W","KG6Egr95OgWoU8WmKXKVKbKw4x2H55JQ8o2iORHsPXzsD7AWePc9t+wy8TLu/JKb9tHXiUBpleK27Jat1mI","6zpmzPygJym0dGY5+DJ/BwjEDbVi3MVTFSENQGZOnX2pkfml8qaMihN5+VD2NNSkr8mS3GzabvCyLJIpaEg","23g6cL1fOX0h/UdIvosrNEFHtYkQuUCOqBfCHRNtUsfIrTDc+0xwMVkdPGz4mGJ4OafOrVaqCcLQ97k5VX4","bi7BNS/ughIPWSsg2w6NQkZ8qcsQCDWL6JcMis5YOtuhso5hBVhQPLviAEjU+F9s8seCox/+56VcLCfiwa7","o9RUJpQkKpT8fdH5PHP5FME89W833NUOIhpOwaLbrE4fW2pXqXSAUJ1JRT6ydEtQoAhhqLnbZ0pDLtoGLNw","eCn5v/pAnczIlIcZ7T48k4aUch1/ZhIvNv/+h5HcRjLT/wuDA4RojmML7hfrlZ80iwsbE3nNsYg7YJeJl3f","lld5gYo0FL8spbt0cKxJRanYg3ekvgAlEypC2ZbVusxDXdbaQsfzrPmvFzJj5QU9SaOnMbf3TF3zUWafhZz","2tKMm8pxRjr/UGdQwaasW4i6cqQhqfwSrTiZbycRNbxGndixdx5l9WMfM3p/JL5U0ZFSfy8r7h30E7m0KZM","nsx+2+Gp5nHf6OjQToXJLnZtN3gZVkkTN0mhc7Z6U/AR8g/msQMTzVDWme0eLw1PQvnw9h7kDXID3Wb9scg","XkSVmyGi2sVesZEJeYxmdePPNx4HLTk74zozjF8DhYuItqli5VeYbohDrfC9eSTefKY5GKyOnjZ8Uz2K9KA","ihhffp2RO9D9jFyqj9hbag9OqVAXhaHvcnaqhAXMwVWAtwS2bnYoBfcjB2J8P0i/BeLvQ17J2Q8JUuyXTIC","5tfuTQqUnOlDljAdBcTVzMF9+xbSLrS7K2gP9t1+/Z6pg8TwZbdTdQzCGqBq5xpQjinRoKB5Z9QQganwryk","u8ZJqYvYX4IAaNyu8phiwyT+1wHetz1qoSF/Vg03ACuFt3T5IS3jDT4Z4f5Ybd5MGo/qUXRzXF415vFRv3N","hHxFw+v6TaYI5qt5v+eopv3iOSGRWxgbg0QuXzAEVht2QLwHHrjmcPraUr1KpQNwD97A5WQZs4TqSij0k6N","bhB9Ouqy9H+vvk9RUFukCDu9m0MZOx76+Uhh20TBm4fBS7XJDaEhdQDlh6K3SHEClOZTsP4oy/BVDnKSCLl","7/OUNpoBB2cEOJKOU6/swkXmwoED5slAri3JVumHvqq72SlZuc6bKFASL+FwYHCNEcx/7iApVQ/6B3fU+4j","ngZsCJ9urwcIDcMkhY2JvKaYxF3FsMiYMJNrcervYR3vOzyiatIgOXkwk45wMQaC16WU9zAMR6ZBrjvbLo5","ViSi1OxAusxStvr6UPDRQMhYQK5NFdG1zMoYgPGlbMtq3WYhrutsPm5PPg8SWwey9KGEWw++B0fwM9x1sw7","zomTbzYIJ5vNXYEmVrLVWmNv6py/4qLOYLv41d9YUAyVQWCIJd0tNJaVcsFFZ9/1OKcZe6w3qGE7cwsyzI1","aoNNSKcRdPVYQ0IY7jT2HpNF+tFA31NfTRX1gQn60bSGHiJraI07oXL+LTshqLlKufiV8o9DHAtnqJqixma","e4Kyo8EXcNhDJfQj/FZUTkiK2DkfcO/g3Y2heSIxy3bWIo1WfZhOqX51XtZA2Wo/ddpyzKP/0ZHg3QuMnr7","1B+tyJ5IcrNpu8HLskiHt/vj73cCIwstFVm7aucj/imHAZXWV56Aj5B/NIkZnnWLAicaNan1+RHsnU4oTPU","MFX7FYJT8AemBltSXLhQBHIUEjLmSpGqQH+o27Y9BamUbeG7DM/HXG71vEGJsv9fuuf1ITNAPvGIjE/IYze","q8lyeBqjZxWsafbzwOWnJ2xmprrlZ0zsat5vFA7CDTI60T9dK0Dm+TEG1TxcqvMN0QmFdXkoGMbXsUzbko1","ZGIe+HJK3D7LTj4THMwWB09bfi5d6IAM4HdkzXtTLpnnDiTwOne4kkgiC6+T8mc6H/GLktLW8TGw3ZFx9G1","fpLek0Uy1ScmvGIjPzqdmoLQYQ8/z5kI2v7dv1RDA+ZgqsBaVLYHdDiEfOrpyKFjRiUjpOk9pfEeC58UgrE","/H6RfgvGCRDuN/HE+QXahr2XthoSpdlSr97WoOBkd2DEZD/wl/B0tNYtX0plMoFOTnClzxgKgppcOcV16ss","sqDeDLCWdXy98JcpMn2+ex10HPN0vYy7EiRV1vZWR72q7fs9UxeZ7aW9shjR/FLmclfTbzvppgZ9B5pKuQJ","tAMXONKEcQ7NQyp59hJ6oeFAAAAAAAAAAB5iTUwyPBuf/ISa2CQ4d3+i5teUFgRs4GPtkGYc+ViyfY/dKi7","FQy2faQq+OMEvzcELR/IK/TRSHX+FGi07BymDHchWHwcctmH7H8IJA3BWP5lSjjs/a8n+khV8McJfm+DwWD","AD/kQEAhaPpBX6KORcdMLoJ8Yze6Bb76IO//gePjmi7jzD44Hc33V6KsePYYK9ODYY+5T+Q7Z/xBIGoKxd1","DKIIDq7M78y5Rw2PtfT4VCoUAQCzEw9JGq4I8T/N6NGJ/QR+OSoQaDwYAf8iEgfwr0sNcCT197J+t4/PaeF","wKu3kg0BvBoiTWAGGwXQ+nwvLUopOctlgLffBF3/sHxe1ZJIb8Or47wzRdx5x8cD4lEIkEv73JwjWk9iQQb","ozj04Ai5zOvNR397VumU+n7GBvJj2VwKELl3IWh5wxLdVw6oXUkL4rMohTMDGVPzAKn8ujYpmwNu1viXKeG","w97+egR4c0XgH0eEKhUKBIBZiYHMMd7Ho5gwfg7DCmUwBIYn6OfephPFP9nGiqfnc4Px3CCucyRQQkggMBo","MBP+RDQHWPtjH3FC0//hToYa8Fnr6Hnd1RZ/XwwfZO1vH47T0vj8fjwTAdU1AEXL2RaAzg0X3ViKGg/I6ue","fiXaYsIX+YAcaJZQ/gxmYvq/Akb6YIY8mPJOdMZ7GdvLW56vdpa1xakW0p1KjSonT8FGi07hynktjAq5cvp","VuCbL+LOPzgemRIa0gbPVmESiUSCXt7l4GsAcbKWLoufGtN6Egk2RnFjWk8iwcYoDujBEXKZ15uPkUgkQlE","n9fCVZTuKetMkuOzsDrqyI0rHZ3dQ6uoy+UYe/mXaIsKXOe5C0PKGJbqvl8vlwk7V1NAcULuSFsRnUWXZjq","LeNAkuYfSRavXA2GYYfaRaPTC2GZPm+gplIQWY6m/POq3Ra+ebvMSaMsmmCeI18ar6Och2aa6v+qIoe/cQJ","5rKatgViBQKhQJBLMTAbYOwMoncqr/mGO5i0c0ZPp+R21IZPXdBbfISa8okmyYUeydbAtT1WZ/geQtaxUbY","5mlMO5I1KKfiRFPzucH575vNZsNxMZeQEFY4kykgJBFp3w2j4dBKbhgMBgN+yIeAYYUzM7Y46f/qHm1j7il","afpOXWFMm2TQBl7pHmw0t5UnuM3Krxd2LNmWoLPudzDi3HCEZy1U8Vsjsnazj8dt7XpUUmdM5KxUhHo/Hg2","E6pqBnBvKzqcrI32Mr7XuCPhmXGqLYS0rOd+iROYYbEt/EaeiwsyvaL6oWmWO4i0U3Z/jg6o27jccJh2tx0","+vV1roGEvjm2x0m1HkW1fkTNtIFMW9czCP+ImtO5MeSc6Yz2M+dTqdDbsO2sLXJS6wpk2yazEB+nOFjAuVH","2yDMuXKxZD5SFfxxgt8bOn8KNFp2DlND9j8EkoZgLMhtYVTKl9OtseRUZAJnvdLAN1/EnX9wPLm+avRVjx5","DMiU0pA2ercJLrAGUxW7DvU+BHlzumhL1NggrbCZqfIq9k3U8fnvPC8QaQAy2i6F0NKb1JBJsjOJNL8AU2p","zinca0nkSCjVEcvz2rdEp9P2O7ELS8YYnuK8KZgYypeYBUSQLf3PFoM9Uwi+rsOZhdqkFY4UymgJBEONHUf","G5w/juzSoosNmFNusrDvxz+kSPFzu6g1NVl8o23Z5XkHZWc8jz8y7RFhC9zRXX+hI10QQy3Fje9Xm2ta86f","Ao2WncMURQRc3c6McJU8jWntBnwe6jigdiUtiM+iQSlDFeV4od3Ksh1FvWkSXLM7KHV1mXwjwugj1eqBsc2","7YRblInHfsjD6SLV6YGwzSXN9hbKQAkxNXmJNmWTTBDTXV31RlL17v0wJLQmFDvrGxTwdwXVghTZ5iTVlkk","0TT/C8Ba1iI2zEa+JV9XOQ7b3i12U9g/6Suc/IrRZ3L9rARv2d3odBpUvdo82GlvIkMlSW/U5mnFtDh51d0","X5RtToOqG0Zjj/KsZX2PUGfjEvIHMMNiW/iNMwx3MWimzN8tbjp9WprXQM+I7elMnrugkeqgpX6ioD92uQl","1pRJNk2jbRDmXLlYMij2TrYEqOuzUX97hsxYhcxVUmRO56xUhCzbUX4vXDr7p0APLndNiXreyToev73nBa8","aMb4gpSrr1pMEjuhVRJRdCFresET3FSSBb+54tJlqIKxwJlNASCJZJUUWm7AmXdK+G0bDoZXcqzcudgtR+6","Nbi5ter7bWNSICrm5nRrhKqZnwPj9XC8vQEMUO96dltNQ92sbcU7T8rbTv9hSj2oMmL7GmTLJpAl+mhJaEQ","gd9LnWPNhtaypNX/LoG06qk7Nxn5FaLuxdtpe7RZkNLeRKhw86uaL+oWthK+56gT8YlU9GlzvhedaQqWJD+","MK4b29g7Wcfjt/e8obJs9ytHmcMqKTKnc1YqQlOgB5e7pkQ9V40YX5BSlXUuBC1vWKL7CqWfcz8As0iL3BZ","GD8hDJvStxU2vV1vrGtRMeJ+fq4VlX9cmz8e6NuQmXhP/D0pYmyJzDDckvonTW/o5B+xO56zQYWdXtF9ULa","noUmd8rzpSWVTnT9hIF8Qg3dJ/ELh5u6tGjC9Iqco60s+5H4BZpEXW4qbXq611Da9rk+djXRtyJPDNtztMq","PNdefiH87zGjCyq8ydspAtiVSPGF6RUZR3euJhH/EXWnKcxrXc0tbjjoxyyvx9BaavalYeP17EH1FEO2d+P","oLRVKIfs70dQ2ioAQYCQwQILnAEgS1AAAAAAAAUAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAA","AAAIAAAADAAAAEEtQAAAAAAAAAAAAAAAAAAIAAAAAAAAAAAAAAAAAAAD//////////wAAAAAAAAAAAAAAAA","AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAhIUAAAQZyRwQILFCRpb","nRBcnJheUZyb21TdHJpbmcAAEGwkcECC2Ioc2l6ZV90IGlkeCwgc2l6ZV90IHNpemUpPDo6PnsgdGhyb3cg","J0FycmF5IGluZGV4ICcgKyBpZHggKyAnIG91dCBvZiBib3VuZHM6IFswLCcgKyBzaXplICsgJyknOyB9AA=="].join("")
;function _base64ToArrayBuffer(base64){for(var binary_string=window.atob(base64),len=binary_string.length,bytes=new Uint8Array(len),i=0;i<len;i++)bytes[i]=binary_string.charCodeAt(i);return bytes}
function getBinary(file){if("function"==typeof Buffer)return Buffer.from(binaryInString,"base64");else return _base64ToArrayBuffer(binaryInString)}function getBinaryPromise(){
return Promise.resolve().then(function(){return getBinary()})}function ExitStatus(status){this.name="ExitStatus";this.message="Program terminated with exit("+status+")";this.status=status}
function callRuntimeCallbacks(callbacks){for(;callbacks.length>0;)callbacks.shift()(Module)}function ptrToString(ptr){return"0x"+ptr.toString(16).padStart(8,"0")}function warnOnce(text){
if(!warnOnce.shown)warnOnce.shown={};if(!warnOnce.shown[text]){warnOnce.shown[text]=1;if(ENVIRONMENT_IS_NODE)text="warning: "+text;err(text)}}function getHeapMax(){return 2147483648}
function emscripten_realloc_buffer(size){try{wasmMemory.grow(size-buffer.byteLength+65535>>>16);updateGlobalBufferAndViews(wasmMemory.buffer);return 1}catch(e){
err("emscripten_realloc_buffer: Attempted to grow heap from "+buffer.byteLength+" bytes to "+size+" bytes, but got error: "+e)}}var printCharBuffers=[null,[],[]];function printChar(stream,curr){
var buffer=printCharBuffers[stream];assert(buffer);if(0===curr||10===curr){(1===stream?out:err)(UTF8ArrayToString(buffer,0));buffer.length=0}else buffer.push(curr)}var asmLibraryArg={abort:function(){
abort("native code called abort()")},array_bounds_check_error:function(idx,size){throw"Array index "+idx+" out of bounds: [0,"+size+")"},emscripten_resize_heap:function(requestedSize){
var oldSize=HEAPU8.length;assert((requestedSize>>>=0)>oldSize);var maxHeapSize=getHeapMax();if(requestedSize>maxHeapSize){
err("Cannot enlarge memory, asked to go up to "+requestedSize+" bytes, but the limit is "+maxHeapSize+" bytes!");return!1}let alignUp=(x,multiple)=>x+(multiple-x%multiple)%multiple
;for(var cutDown=1;cutDown<=4;cutDown*=2){var overGrownHeapSize=oldSize*(1+.2/cutDown);overGrownHeapSize=Math.min(overGrownHeapSize,requestedSize+100663296)
;var newSize=Math.min(maxHeapSize,alignUp(Math.max(requestedSize,overGrownHeapSize),65536));if(emscripten_realloc_buffer(newSize))return!0}
err("Failed to grow the heap from "+oldSize+" bytes to "+newSize+" bytes, not enough memory!");return!1},fd_close:function(fd){abort("fd_close called without SYSCALLS_REQUIRE_FILESYSTEM")},
fd_seek:function(fd,offset_low,offset_high,whence,newOffset){return 70},fd_write:function(fd,iov,iovcnt,pnum){for(var num=0,i=0;i<iovcnt;i++){var ptr=HEAPU32[iov>>2],len=HEAPU32[iov+4>>2];iov+=8
;for(var j=0;j<len;j++)printChar(fd,HEAPU8[ptr+j]);num+=len}HEAPU32[pnum>>2]=num;return 0}},_emscripten_bind_VoidPtr___destroy___0=(function(){var info={env:asmLibraryArg,
wasi_snapshot_preview1:asmLibraryArg};function receiveInstance(instance,module){var exports=instance.exports;Module.asm=exports;assert(wasmMemory=Module.asm.memory,"memory not found in wasm exports")
;updateGlobalBufferAndViews(wasmMemory.buffer);assert(Module.asm.__indirect_function_table,"table not found in wasm exports");addOnInit(Module.asm.__wasm_call_ctors)
;removeRunDependency("wasm-instantiate")}addRunDependency("wasm-instantiate");var trueModule=Module;function receiveInstantiationResult(result){
assert(Module===trueModule,"the Module object should not be replaced during async compilation - perhaps the order of HTML elements is wrong?");trueModule=null;receiveInstance(result.instance)}
function instantiateArrayBuffer(receiver){return getBinaryPromise().then(function(binary){return WebAssembly.instantiate(binary,info)}).then(function(instance){return instance
}).then(receiver,function(reason){err("failed to asynchronously prepare wasm: "+reason)
;if(isFileURI(wasmBinaryFile))err("warning: Loading from a file URI ("+wasmBinaryFile+") is not supported in most browsers. See https://emscripten.org/docs/getting_started/FAQ.html#how-do-i-run-a-local-webserver-for-testing-why-does-my-program-stall-in-downloading-or-preparing")
;abort(reason)})}if(Module.instantiateWasm)try{return Module.instantiateWasm(info,receiveInstance)}catch(e){err("Module.instantiateWasm callback failed with error: "+e);readyPromiseReject(e)}
(function(){return instantiateArrayBuffer(receiveInstantiationResult)})().catch(readyPromiseReject)}(),Module.___wasm_call_ctors=createExportWrapper("__wasm_call_ctors"),
Module._emscripten_bind_VoidPtr___destroy___0=createExportWrapper("emscripten_bind_VoidPtr___destroy___0")),_emscripten_bind_Crc64Hash_Crc64Hash_0=Module._emscripten_bind_Crc64Hash_Crc64Hash_0=createExportWrapper("emscripten_bind_Crc64Hash_Crc64Hash_0"),_emscripten_bind_Crc64Hash_OnAppend_2=Module._emscripten_bind_Crc64Hash_OnAppend_2=createExportWrapper("emscripten_bind_Crc64Hash_OnAppend_2"),_emscripten_bind_Crc64Hash_OnFinal_3=Module._emscripten_bind_Crc64Hash_OnFinal_3=createExportWrapper("emscripten_bind_Crc64Hash_OnFinal_3"),_emscripten_bind_Crc64Hash___destroy___0=Module._emscripten_bind_Crc64Hash___destroy___0=createExportWrapper("emscripten_bind_Crc64Hash___destroy___0"),_emscripten_stack_init=(Module.___errno_location=createExportWrapper("__errno_location"),
Module._fflush=createExportWrapper("fflush"),Module._malloc=createExportWrapper("malloc"),Module._free=createExportWrapper("free"),Module._emscripten_stack_init=function(){
return(_emscripten_stack_init=Module._emscripten_stack_init=Module.asm.emscripten_stack_init).apply(null,arguments)}),_emscripten_stack_get_end=(Module._emscripten_stack_get_free=function(){
return(Module._emscripten_stack_get_free=Module.asm.emscripten_stack_get_free).apply(null,arguments)},Module._emscripten_stack_get_base=function(){
return(Module._emscripten_stack_get_base=Module.asm.emscripten_stack_get_base).apply(null,arguments)},Module._emscripten_stack_get_end=function(){
return(_emscripten_stack_get_end=Module._emscripten_stack_get_end=Module.asm.emscripten_stack_get_end).apply(null,arguments)});Module.stackSave=createExportWrapper("stackSave"),
Module.stackRestore=createExportWrapper("stackRestore"),Module.stackAlloc=createExportWrapper("stackAlloc"),Module._emscripten_stack_get_current=function(){
return(Module._emscripten_stack_get_current=Module.asm.emscripten_stack_get_current).apply(null,arguments)},Module.dynCall_jiji=createExportWrapper("dynCall_jiji"),Module.___start_em_js=5261488,
Module.___stop_em_js=5261586
;["run","UTF8ArrayToString","UTF8ToString","stringToUTF8Array","stringToUTF8","lengthBytesUTF8","addOnPreRun","addOnInit","addOnPreMain","addOnExit","addOnPostRun","addRunDependency","removeRunDependency","FS_createFolder","FS_createPath","FS_createDataFile","FS_createPreloadedFile","FS_createLazyFile","FS_createLink","FS_createDevice","FS_unlink","getLEB","getFunctionTables","alignFunctionTables","registerFunctions","prettyPrint","getCompilerSetting","out","err","callMain","abort","keepRuntimeAlive","wasmMemory","stackAlloc","stackSave","stackRestore","getTempRet0","setTempRet0","writeStackCookie","checkStackCookie","ptrToString","zeroMemory","stringToNewUTF8","exitJS","getHeapMax","emscripten_realloc_buffer","ENV","ERRNO_CODES","ERRNO_MESSAGES","setErrNo","inetPton4","inetNtop4","inetPton6","inetNtop6","readSockaddr","writeSockaddr","DNS","getHostByName","Protocols","Sockets","getRandomDevice","warnOnce","traverseStack","UNWIND_CACHE","convertPCtoSourceLocation","readEmAsmArgsArray","readEmAsmArgs","runEmAsmFunction","runMainThreadEmAsm","jstoi_q","jstoi_s","getExecutableName","listenOnce","autoResumeAudioContext","dynCallLegacy","getDynCaller","dynCall","handleException","runtimeKeepalivePush","runtimeKeepalivePop","callUserCallback","maybeExit","safeSetTimeout","asmjsMangle","asyncLoad","alignMemory","mmapAlloc","writeI53ToI64","writeI53ToI64Clamped","writeI53ToI64Signaling","writeI53ToU64Clamped","writeI53ToU64Signaling","readI53FromI64","readI53FromU64","convertI32PairToI53","convertI32PairToI53Checked","convertU32PairToI53","getCFunc","ccall","cwrap","uleb128Encode","sigToWasmTypes","generateFuncType","convertJsFunctionToWasm","freeTableIndexes","functionsInTableMap","getEmptyTableSlot","updateTableMap","addFunction","removeFunction","reallyNegative","unSign","strLen","reSign","formatString","setValue","getValue","PATH","PATH_FS","intArrayFromString","intArrayToString","AsciiToString","stringToAscii","UTF16Decoder","UTF16ToString","stringToUTF16","lengthBytesUTF16","UTF32ToString","stringToUTF32","lengthBytesUTF32","allocateUTF8","allocateUTF8OnStack","writeStringToMemory","writeArrayToMemory","writeAsciiToMemory","SYSCALLS","getSocketFromFD","getSocketAddress","JSEvents","registerKeyEventCallback","specialHTMLTargets","maybeCStringToJsString","findEventTarget","findCanvasEventTarget","getBoundingClientRect","fillMouseEventData","registerMouseEventCallback","registerWheelEventCallback","registerUiEventCallback","registerFocusEventCallback","fillDeviceOrientationEventData","registerDeviceOrientationEventCallback","fillDeviceMotionEventData","registerDeviceMotionEventCallback","screenOrientation","fillOrientationChangeEventData","registerOrientationChangeEventCallback","fillFullscreenChangeEventData","registerFullscreenChangeEventCallback","JSEvents_requestFullscreen","JSEvents_resizeCanvasForFullscreen","registerRestoreOldStyle","hideEverythingExceptGivenElement","restoreHiddenElements","setLetterbox","currentFullscreenStrategy","restoreOldWindowedStyle","softFullscreenResizeWebGLRenderTarget","doRequestFullscreen","fillPointerlockChangeEventData","registerPointerlockChangeEventCallback","registerPointerlockErrorEventCallback","requestPointerLock","fillVisibilityChangeEventData","registerVisibilityChangeEventCallback","registerTouchEventCallback","fillGamepadEventData","registerGamepadEventCallback","registerBeforeUnloadEventCallback","fillBatteryEventData","battery","registerBatteryEventCallback","setCanvasElementSize","getCanvasElementSize","demangle","demangleAll","jsStackTrace","stackTrace","ExitStatus","getEnvStrings","checkWasiClock","flush_NO_FILESYSTEM","dlopenMissingError","createDyncallWrapper","setImmediateWrapped","clearImmediateWrapped","polyfillSetImmediate","uncaughtExceptionCount","exceptionLast","exceptionCaught","ExceptionInfo","exception_addRef","exception_decRef","Browser","setMainLoop","wget","FS","MEMFS","TTY","PIPEFS","SOCKFS","_setNetworkCallback","tempFixedLengthArray","miniTempWebGLFloatBuffers","heapObjectForWebGLType","heapAccessShiftForWebGLHeap","GL","emscriptenWebGLGet","computeUnpackAlignedImageSize","emscriptenWebGLGetTexPixelData","emscriptenWebGLGetUniform","webglGetUniformLocation","webglPrepareUniformLocationsBeforeFirstUse","webglGetLeftBracePos","emscriptenWebGLGetVertexAttrib","writeGLArray","AL","SDL_unicode","SDL_ttfContext","SDL_audio","SDL","SDL_gfx","GLUT","EGL","GLFW_Window","GLFW","GLEW","IDBStore","runAndAbortIfError","ALLOC_NORMAL","ALLOC_STACK","allocate"].forEach(function(sym){
if(!Object.getOwnPropertyDescriptor(Module,sym))Object.defineProperty(Module,sym,{configurable:!0,get:function(){var msg="'"+sym+"' was not exported. add it to EXPORTED_RUNTIME_METHODS (see the FAQ)"
;if(isExportedByForceFilesystem(sym))msg+=". Alternatively, forcing filesystem support (-sFORCE_FILESYSTEM) can export this for you";abort(msg)}})});var calledRun
;["zeroMemory","stringToNewUTF8","exitJS","setErrNo","inetPton4","inetNtop4","inetPton6","inetNtop6","readSockaddr","writeSockaddr","getHostByName","getRandomDevice","traverseStack","convertPCtoSourceLocation","readEmAsmArgs","runEmAsmFunction","runMainThreadEmAsm","jstoi_q","jstoi_s","getExecutableName","listenOnce","autoResumeAudioContext","dynCallLegacy","getDynCaller","dynCall","handleException","runtimeKeepalivePush","runtimeKeepalivePop","callUserCallback","maybeExit","safeSetTimeout","asmjsMangle","asyncLoad","alignMemory","mmapAlloc","writeI53ToI64","writeI53ToI64Clamped","writeI53ToI64Signaling","writeI53ToU64Clamped","writeI53ToU64Signaling","readI53FromI64","readI53FromU64","convertI32PairToI53","convertU32PairToI53","getCFunc","ccall","cwrap","uleb128Encode","sigToWasmTypes","generateFuncType","convertJsFunctionToWasm","getEmptyTableSlot","updateTableMap","addFunction","removeFunction","reallyNegative","unSign","strLen","reSign","formatString","intArrayToString","AsciiToString","stringToAscii","UTF16ToString","stringToUTF16","lengthBytesUTF16","UTF32ToString","stringToUTF32","lengthBytesUTF32","allocateUTF8","allocateUTF8OnStack","writeStringToMemory","writeArrayToMemory","writeAsciiToMemory","getSocketFromFD","getSocketAddress","registerKeyEventCallback","maybeCStringToJsString","findEventTarget","findCanvasEventTarget","getBoundingClientRect","fillMouseEventData","registerMouseEventCallback","registerWheelEventCallback","registerUiEventCallback","registerFocusEventCallback","fillDeviceOrientationEventData","registerDeviceOrientationEventCallback","fillDeviceMotionEventData","registerDeviceMotionEventCallback","screenOrientation","fillOrientationChangeEventData","registerOrientationChangeEventCallback","fillFullscreenChangeEventData","registerFullscreenChangeEventCallback","JSEvents_requestFullscreen","JSEvents_resizeCanvasForFullscreen","registerRestoreOldStyle","hideEverythingExceptGivenElement","restoreHiddenElements","setLetterbox","softFullscreenResizeWebGLRenderTarget","doRequestFullscreen","fillPointerlockChangeEventData","registerPointerlockChangeEventCallback","registerPointerlockErrorEventCallback","requestPointerLock","fillVisibilityChangeEventData","registerVisibilityChangeEventCallback","registerTouchEventCallback","fillGamepadEventData","registerGamepadEventCallback","registerBeforeUnloadEventCallback","fillBatteryEventData","battery","registerBatteryEventCallback","setCanvasElementSize","getCanvasElementSize","demangle","demangleAll","jsStackTrace","stackTrace","getEnvStrings","checkWasiClock","createDyncallWrapper","setImmediateWrapped","clearImmediateWrapped","polyfillSetImmediate","ExceptionInfo","exception_addRef","exception_decRef","setMainLoop","_setNetworkCallback","heapObjectForWebGLType","heapAccessShiftForWebGLHeap","emscriptenWebGLGet","computeUnpackAlignedImageSize","emscriptenWebGLGetTexPixelData","emscriptenWebGLGetUniform","webglGetUniformLocation","webglPrepareUniformLocationsBeforeFirstUse","webglGetLeftBracePos","emscriptenWebGLGetVertexAttrib","writeGLArray","SDL_unicode","SDL_ttfContext","SDL_audio","GLFW_Window","runAndAbortIfError","ALLOC_NORMAL","ALLOC_STACK","allocate"].forEach(function(sym){
if("undefined"!=typeof globalThis&&!Object.getOwnPropertyDescriptor(globalThis,sym))Object.defineProperty(globalThis,sym,{configurable:!0,get:function(){
var msg="`"+sym+"` is a library symbol and not included by default; add it to your library.js __deps or to DEFAULT_LIBRARY_FUNCS_TO_INCLUDE on the command line",librarySymbol=sym
;if(!librarySymbol.startsWith("_"))librarySymbol="$"+sym;msg+=" (e.g. -sDEFAULT_LIBRARY_FUNCS_TO_INCLUDE="+librarySymbol+")"
;if(isExportedByForceFilesystem(sym))msg+=". Alternatively, forcing filesystem support (-sFORCE_FILESYSTEM) can export this for you";warnOnce(msg);return}})})
;dependenciesFulfilled=function runCaller(){if(!calledRun)run();if(!calledRun)dependenciesFulfilled=runCaller};function stackCheckInit(){_emscripten_stack_init();writeStackCookie()}function run(args){
args=args||arguments_;if(runDependencies>0)return;stackCheckInit();preRun();if(runDependencies>0)return;function doRun(){if(calledRun)return;calledRun=!0;Module.calledRun=!0;if(ABORT)return
;initRuntime();readyPromiseResolve(Module);if(Module.onRuntimeInitialized)Module.onRuntimeInitialized()
;assert(!Module._main,'compiled without a main, but one is present. if you added it from JS, use Module["onRuntimeInitialized"]');postRun()}if(Module.setStatus){Module.setStatus("Running...")
;setTimeout(function(){setTimeout(function(){Module.setStatus("")},1);doRun()},1)}else doRun();checkStackCookie()}if(Module.preInit){
if("function"==typeof Module.preInit)Module.preInit=[Module.preInit];for(;Module.preInit.length>0;)Module.preInit.pop()()}run();function WrapperObject(){}
WrapperObject.prototype=Object.create(WrapperObject.prototype);WrapperObject.prototype.constructor=WrapperObject;WrapperObject.prototype.__class__=WrapperObject;WrapperObject.__cache__={}
;Module.WrapperObject=WrapperObject;function getCache(__class__){return(__class__||WrapperObject).__cache__}Module.getCache=getCache;function wrapPointer(ptr,__class__){
var cache=getCache(__class__),ret=cache[ptr];if(ret)return ret;(ret=Object.create((__class__||WrapperObject).prototype)).ptr=ptr;return cache[ptr]=ret}Module.wrapPointer=wrapPointer
;Module.castObject=function(obj,__class__){return wrapPointer(obj.ptr,__class__)};Module.NULL=wrapPointer(0);Module.destroy=function(obj){
if(!obj.__destroy__)throw"Error: Cannot destroy object. (Did you create it yourself?)";obj.__destroy__();delete getCache(obj.__class__)[obj.ptr]};Module.compare=function(obj1,obj2){
return obj1.ptr===obj2.ptr};Module.getPointer=function(obj){return obj.ptr};Module.getClass=function(obj){return obj.__class__};function VoidPtr(){
throw"cannot construct a VoidPtr, no constructor in IDL"}VoidPtr.prototype=Object.create(WrapperObject.prototype);VoidPtr.prototype.constructor=VoidPtr;VoidPtr.prototype.__class__=VoidPtr
;VoidPtr.__cache__={};Module.VoidPtr=VoidPtr;VoidPtr.prototype.__destroy__=VoidPtr.prototype.__destroy__=function(){var self=this.ptr;_emscripten_bind_VoidPtr___destroy___0(self)}
;function Crc64Hash(){this.ptr=_emscripten_bind_Crc64Hash_Crc64Hash_0();getCache(Crc64Hash)[this.ptr]=this}Crc64Hash.prototype=Object.create(WrapperObject.prototype)
;Crc64Hash.prototype.constructor=Crc64Hash;Crc64Hash.prototype.__class__=Crc64Hash;Crc64Hash.__cache__={};Module.Crc64Hash=Crc64Hash
;Crc64Hash.prototype.OnAppend=Crc64Hash.prototype.OnAppend=function(data,length){var self=this.ptr;if(data&&"object"==typeof data)data=data.ptr;if(length&&"object"==typeof length)length=length.ptr
;_emscripten_bind_Crc64Hash_OnAppend_2(self,data,length)};Crc64Hash.prototype.OnFinal=Crc64Hash.prototype.OnFinal=function(data,length,result){var self=this.ptr
;if(data&&"object"==typeof data)data=data.ptr;if(length&&"object"==typeof length)length=length.ptr;if(result&&"object"==typeof result)result=result.ptr
;_emscripten_bind_Crc64Hash_OnFinal_3(self,data,length,result)};Crc64Hash.prototype.__destroy__=Crc64Hash.prototype.__destroy__=function(){var self=this.ptr
;_emscripten_bind_Crc64Hash___destroy___0(self)};return NativeCRC64.ready}})();const crc64=NativeCRC64;// CONCATENATED MODULE: ./node_modules/@azure/storage-common/dist/esm/StorageCRC64Calculator.js
class StorageCRC64Calculator{nativeCrc64Hash;static nativeInstance;constructor(){this.nativeCrc64Hash=new StorageCRC64Calculator.nativeInstance.Crc64Hash}static initPromise;static async init(){
if(!this.initPromise)this.initPromise=crc64().then(instance=>{this.nativeInstance=instance;return});return this.initPromise}append(body,length){
const ptr=StorageCRC64Calculator.nativeInstance._malloc(length);StorageCRC64Calculator.nativeInstance.HEAPU8.set(body,ptr);this.nativeCrc64Hash.OnAppend(ptr,length)
;StorageCRC64Calculator.nativeInstance._free(ptr)}final(body,length){const ptr=StorageCRC64Calculator.nativeInstance._malloc(length);StorageCRC64Calculator.nativeInstance.HEAPU8.set(body,ptr)
;const result=StorageCRC64Calculator.nativeInstance._malloc(8);this.nativeCrc64Hash.OnFinal(ptr,length,result);StorageCRC64Calculator.nativeInstance._free(ptr);const resultArray=new Uint8Array(8)
;resultArray.set(StorageCRC64Calculator.nativeInstance.HEAPU8.subarray(result,result+8));StorageCRC64Calculator.nativeInstance._free(result);return resultArray}}
// CONCATENATED MODULE: ./node_modules/@azure/storage-common/dist/esm/streamHelpers.js
function signalStreamEnd(pushData){pushData(null)}var SMRegion;!function(SMRegion){SMRegion[SMRegion.StreamHeader=0]="StreamHeader";SMRegion[SMRegion.StreamFooter=1]="StreamFooter"
;SMRegion[SMRegion.SegmentHeader=2]="SegmentHeader";SMRegion[SMRegion.SegmentFooter=3]="SegmentFooter";SMRegion[SMRegion.SegmentContent=4]="SegmentContent";SMRegion[SMRegion.Completed=5]="Completed"
}(SMRegion||(SMRegion={}));class StructuredMessageEncoding{pushData;contentLength;messageLength;constructor(pushData,contentLength){this.pushData=pushData;this.contentLength=contentLength
;this.contentOffset=0;this.currentDataOffset=0;this.segmentsCount=Math.ceil(this.contentLength/4194304);this.messageLength=this.contentLength+13+18*this.segmentsCount+8
;this.messageHeaderBuffer=new Uint8Array(13);this.segmentNumber=0;this.segmentContentLength=0;this.segmentContentOffset=0;this.state=SMRegion.StreamHeader;this.segmentCrc64=new StorageCRC64Calculator
;this.messageCrc64=new StorageCRC64Calculator}currentDataOffset;contentOffset;segmentsCount;messageHeaderBuffer;segmentNumber;segmentContentLength;segmentContentOffset;segmentCrc64;messageCrc64;state
;sourceDataHandler=data=>{this.currentDataOffset=0;if(this.state===SMRegion.StreamHeader)this.handlingMessageHeader();for(;this.segmentNumber<this.segmentsCount;){
this.segmentContentLength=Math.min(4194304,this.contentLength-this.contentOffset);if(this.state===SMRegion.SegmentHeader)this.handlingSegmentHeader()
;if(this.state===SMRegion.SegmentContent)this.handlingSegmentContent(data);if(this.state===SMRegion.SegmentFooter){this.handlingSegmentFooter();this.contentOffset+=this.segmentContentLength}
if(this.currentDataOffset===data.length)break}if(this.state===SMRegion.StreamFooter)this.handlingMessageFooter()};handlingMessageHeader(){this.messageHeaderBuffer[0]=1
;this.fillInt64(this.messageHeaderBuffer,1,this.messageLength);this.fillInt16(this.messageHeaderBuffer,9,1);this.fillInt16(this.messageHeaderBuffer,11,this.segmentsCount)
;this.pushData(this.messageHeaderBuffer);this.state=SMRegion.SegmentHeader}handlingSegmentHeader(){const segmentHeaderBuffer=new Uint8Array(10)
;this.fillInt16(segmentHeaderBuffer,0,this.segmentNumber+1);this.fillInt64(segmentHeaderBuffer,2,this.segmentContentLength);this.segmentContentOffset=0;this.pushData(segmentHeaderBuffer)
;this.state=SMRegion.SegmentContent}handlingSegmentContent(data){const length=Math.min(this.segmentContentLength-this.segmentContentOffset,data.length-this.currentDataOffset);if(0!==length){
const current_content=Uint8Array.prototype.slice.call(data,this.currentDataOffset,this.currentDataOffset+length);this.messageCrc64.append(current_content,length)
;this.segmentCrc64.append(current_content,length);this.pushData(current_content)}this.segmentContentOffset+=length;this.currentDataOffset+=length
;if(this.segmentContentOffset===this.segmentContentLength)this.state=SMRegion.SegmentFooter}handlingSegmentFooter(){const crc64Result=this.segmentCrc64.final(new Uint8Array([]),0)
;this.pushData(crc64Result);this.segmentCrc64=new StorageCRC64Calculator;++this.segmentNumber
;if(this.segmentNumber===this.segmentsCount)this.state=SMRegion.StreamFooter;else this.state=SMRegion.SegmentHeader}handlingMessageFooter(){
const crc64Result=this.messageCrc64.final(new Uint8Array([]),0);this.pushData(crc64Result);signalStreamEnd(this.pushData);this.state=SMRegion.Completed}fillInt64(buffer,offset,input){
if(buffer.length<offset+8)throw new Error("Uint8Array length is not expected.");new DataView(buffer.buffer,buffer.byteOffset+offset,8).setBigUint64(0,BigInt(input),!0)}fillInt16(buffer,offset,input){
if(buffer.length<offset+2)throw new Error("Uint8Array length is not expected.");new DataView(buffer.buffer,buffer.byteOffset+offset,2).setUint16(0,input,!0)}}
// CONCATENATED MODULE: ./node_modules/@azure/storage-common/dist/esm/StructuredMessageEncodingStream.js
function isNodeReadableStream(source){
return null!==source&&source instanceof external_node_stream_&&"function"==typeof source._read&&"object"==typeof source._readableState&&"function"==typeof source.pipe}
async function structuredMessageEncoding(source,contentLength){if(null===source)return{body:source,encodedContentLength:contentLength};if(isNodeReadableStream(source)){
const encodingMessage=new StructuredMessageEncodingStream(source,contentLength,{});return{body:encodingMessage,encodedContentLength:encodingMessage.messageLength()}}if("function"==typeof source){
const encodingMessage=new StructuredMessageEncodingStream(source(),contentLength,{});return{body:encodingMessage,encodedContentLength:encodingMessage.messageLength()}}if(source instanceof Blob){
const encoding=await BrowserStream(source,contentLength);return{body:encoding.content,encodedContentLength:encoding.encodedContentLength}}if("string"==typeof source){
const s=new external_node_stream_.Readable;s._read=()=>{};s.push(source);s.push(null)
;const stringContentLength=Buffer.byteLength(source),encodingMessage=await new StructuredMessageEncodingStream(s,stringContentLength,{});return{body:encodingMessage,
encodedContentLength:encodingMessage.messageLength()}}if(source instanceof ArrayBuffer){
const stream=external_node_stream_.Readable.from(Buffer.from(source)),encodingMessage=await new StructuredMessageEncodingStream(stream,contentLength,{});return{body:encodingMessage,
encodedContentLength:encodingMessage.messageLength()}}if(source instanceof Buffer){
const stream=external_node_stream_.Readable.from(source),encodingMessage=await new StructuredMessageEncodingStream(stream,contentLength,{});return{body:encodingMessage,
encodedContentLength:encodingMessage.messageLength()}}if(ArrayBuffer.isView(source)){
const stream=external_node_stream_.Readable.from(Buffer.from(source.buffer,source.byteOffset,source.byteLength)),encodingMessage=await new StructuredMessageEncodingStream(stream,contentLength,{})
;return{body:encodingMessage,encodedContentLength:encodingMessage.messageLength()}}throw new Error("The specified request body type is not supported for CRC64 checksum")}
async function pump(reader,controller,encodingStream){const{done:done,value:value}=await reader.read();if(done){controller.close();return}encodingStream.sourceDataHandler(Buffer.from(value))}
async function BrowserStream(source,contentLength){const reader=(source instanceof Blob?source.stream():source).getReader();let encodingStream;const stream=new ReadableStream({start(controller){
encodingStream=new StructuredMessageEncoding(data=>{controller.enqueue(data)},contentLength)},pull(controller){pump(reader,controller,encodingStream).then(()=>{}).catch(function(error){
controller.error(error)})}}),response=new Response(stream);return{content:await response.blob(),encodedContentLength:encodingStream.messageLength}}
class StructuredMessageEncodingStream extends external_node_stream_.Readable{source;encodingMethods;constructor(source,contentLength,options){super({highWaterMark:options.highWaterMark})
;this.source=source;this.encodingMethods=new StructuredMessageEncoding(dataToHandle=>{if(!this.push(dataToHandle))source.pause()},contentLength);this.setSourceEventHandlers()}messageLength(){
return this.encodingMethods.messageLength}setSourceEventHandlers(){this.source.on("data",this.sourceDataHandler);this.source.on("end",this.sourceErrorOrEndHandler)
;this.source.on("error",this.sourceErrorOrEndHandler);this.source.on("aborted",this.sourceAbortedHandler)}removeSourceEventHandlers(){this.source.removeListener("data",this.sourceDataHandler)
;this.source.removeListener("end",this.sourceErrorOrEndHandler);this.source.removeListener("error",this.sourceErrorOrEndHandler);this.source.removeListener("aborted",this.sourceAbortedHandler)}
sourceDataHandler=data=>{this.encodingMethods.sourceDataHandler(data)};sourceAbortedHandler=()=>{const abortError=new esm.l("The operation was aborted.");this.destroy(abortError)}
;sourceErrorOrEndHandler=err=>{if(err&&"AbortError"===err.name){this.destroy(err);return}this.removeSourceEventHandlers()};_read(){this.source.resume()}_destroy(error,callback){
this.removeSourceEventHandlers();this.source.destroy();callback(null===error?void 0:error)}}var StructuredMessageDecoding_SMRegion;!function(SMRegion){SMRegion[SMRegion.StreamHeader=0]="StreamHeader"
;SMRegion[SMRegion.StreamFooter=1]="StreamFooter";SMRegion[SMRegion.SegmentHeader=2]="SegmentHeader";SMRegion[SMRegion.SegmentFooter=3]="SegmentFooter"
;SMRegion[SMRegion.SegmentContent=4]="SegmentContent"}(StructuredMessageDecoding_SMRegion||(StructuredMessageDecoding_SMRegion={}));class StructuredMessageDecoding{pushData;segmentsCount;currentOffset
;currentDataOffset;messageHeaderBuffer;messageHeaderOffset;segmentNumber;segmentHeaderOffset;segmentHeaderBuffer;segmentContentOffset;segmentContentLength;segmentFooterOffset;segmentFooterBuffer
;messageFooterOffset;messageFooterBuffer;segmentCrc64;messageCrc64;state;constructor(pushData){this.pushData=pushData;this.currentOffset=0;this.segmentsCount=0;this.messageHeaderOffset=0
;this.messageHeaderBuffer=new Uint8Array(13);this.currentDataOffset=0;this.segmentNumber=0;this.segmentHeaderOffset=0;this.segmentHeaderBuffer=new Uint8Array(10);this.segmentContentOffset=0
;this.segmentContentLength=0;this.state=StructuredMessageDecoding_SMRegion.StreamHeader;this.segmentFooterOffset=0;this.segmentFooterBuffer=new Uint8Array(8);this.messageFooterOffset=0
;this.messageFooterBuffer=new Uint8Array(8);this.segmentCrc64=new StorageCRC64Calculator;this.messageCrc64=new StorageCRC64Calculator}sourceDataHandler=data=>{this.currentDataOffset=0
;if(this.state===StructuredMessageDecoding_SMRegion.StreamHeader)this.parseMessageHeader(data);for(;this.segmentNumber<this.segmentsCount&&this.currentDataOffset<data.length;){
if(this.state===StructuredMessageDecoding_SMRegion.SegmentHeader)this.parseSegmentHeader(data);if(this.state===StructuredMessageDecoding_SMRegion.SegmentContent)this.parseSegmentContent(data)
;if(this.state===StructuredMessageDecoding_SMRegion.SegmentFooter)this.parseSegmentFooter(data)}if(this.state===StructuredMessageDecoding_SMRegion.StreamFooter)this.parseMessageFooter(data)}
;parseMessageHeader(data){const length=Math.min(13-this.messageHeaderOffset,data.length-this.currentDataOffset)
;this.messageHeaderBuffer.set(Uint8Array.prototype.slice.call(data,this.currentDataOffset,this.currentDataOffset+length),this.messageHeaderOffset);this.currentDataOffset+=length
;this.messageHeaderOffset+=length;this.currentOffset+=length;if(13===this.messageHeaderOffset){if(1!==this.messageHeaderBuffer[0])throw new Error("Unexpected message version")
;this.segmentsCount=this.toInt16(Uint8Array.prototype.slice.call(this.messageHeaderBuffer,11,13));this.state=StructuredMessageDecoding_SMRegion.SegmentHeader}}parseSegmentHeader(data){
const length=Math.min(10-this.segmentHeaderOffset,data.length-this.currentDataOffset)
;this.segmentHeaderBuffer.set(Uint8Array.prototype.slice.call(data,this.currentDataOffset,this.currentDataOffset+length),this.segmentHeaderOffset);this.currentDataOffset+=length
;this.segmentHeaderOffset+=length;this.currentOffset+=length;if(10===this.segmentHeaderOffset){
if(this.toInt16(Uint8Array.prototype.slice.call(this.segmentHeaderBuffer,0,2))!==this.segmentNumber+1)throw new Error("Segment number is unexpected.")
;this.segmentContentLength=this.toInt64(this.segmentHeaderBuffer,2);this.segmentContentOffset=0;this.state=StructuredMessageDecoding_SMRegion.SegmentContent}}parseSegmentContent(data){
const length=Math.min(this.segmentContentLength-this.segmentContentOffset,data.length-this.currentDataOffset),dataToHandle=Uint8Array.prototype.slice.call(data,this.currentDataOffset,this.currentDataOffset+length)
;this.segmentCrc64.append(dataToHandle,length);this.messageCrc64.append(dataToHandle,length);this.pushData(dataToHandle);this.currentDataOffset+=length;this.segmentContentOffset+=length
;this.currentOffset+=length;if(this.segmentContentOffset===this.segmentContentLength)this.state=StructuredMessageDecoding_SMRegion.SegmentFooter}parseSegmentFooter(data){
const length=Math.min(8-this.segmentFooterOffset,data.length-this.currentDataOffset)
;this.segmentFooterBuffer.set(Uint8Array.prototype.slice.call(data,this.currentDataOffset,this.currentDataOffset+length),this.segmentFooterOffset);this.currentDataOffset+=length
;this.segmentFooterOffset+=length;this.currentOffset+=length;if(8===this.segmentFooterOffset){const crc64Result=this.segmentCrc64.final(new Uint8Array([]),0)
;if(!this.checkCrc64CheckSum(crc64Result,this.segmentFooterBuffer))throw new Error(`Segment check sum mismatch, segmentNumber: ${this.segmentNumber}`);++this.segmentNumber
;if(this.segmentNumber===this.segmentsCount)this.state=StructuredMessageDecoding_SMRegion.StreamFooter;else{this.segmentHeaderOffset=0;this.segmentFooterOffset=0
;this.segmentCrc64=new StorageCRC64Calculator;this.state=StructuredMessageDecoding_SMRegion.SegmentHeader}}}parseMessageFooter(data){
const length=Math.min(8-this.messageFooterOffset,data.length-this.currentDataOffset)
;this.messageFooterBuffer.set(Uint8Array.prototype.slice.call(data,this.currentDataOffset,this.currentDataOffset+length),this.messageFooterOffset);this.currentDataOffset+=length
;this.messageFooterOffset+=length;this.currentOffset+=length;if(8===this.messageFooterOffset){const crc64Result=this.messageCrc64.final(new Uint8Array([]),0)
;if(!this.checkCrc64CheckSum(crc64Result,this.messageFooterBuffer))throw new Error("Check sum mismatch");this.pushData(null)}}toInt64(input,offset){
if(input.length<offset+8)throw new Error("CRC64 buffer error, something wrong with crc64 calculator");const view=new DataView(input.buffer,input.byteOffset+offset,8)
;return Number(view.getBigUint64(0,!0))}toInt16(input){if(2!==input.length)throw new Error("CRC64 buffer error, something wrong with crc64 calculator");return input[0]+256*input[1]}
checkCrc64CheckSum(first,second){if(8!==first.length||8!==second.length)throw new Error("CRC64 buffer error, something wrong with crc64 calculator")
;for(let index=0;index<8;++index)if(first[index]!==second[index])return!1;return!0}}// CONCATENATED MODULE: ./node_modules/@azure/storage-common/dist/esm/StructuredMessageDecodingStream.js
async function structuredMessageDecodingBrowser(source){throw new Error("structuredMessageDecodingBrowser is only for Browser")}function structuredMessageDecodingStream(source,options){
return new StructuredMessageDecodingStream(source,options)}class StructuredMessageDecodingStream extends external_node_stream_.Readable{source;decodingMethods;constructor(source,options){super({
highWaterMark:options.highWaterMark});this.source=source;this.decodingMethods=new StructuredMessageDecoding(dataToHandle=>{if(!this.push(dataToHandle))source.pause()});this.setSourceEventHandlers()}
_read(){this.source.resume()}setSourceEventHandlers(){this.source.on("data",this.sourceDataHandler);this.source.on("end",this.sourceErrorOrEndHandler)
;this.source.on("error",this.sourceErrorOrEndHandler);this.source.on("aborted",this.sourceAbortedHandler)}removeSourceEventHandlers(){this.source.removeListener("data",this.sourceDataHandler)
;this.source.removeListener("end",this.sourceErrorOrEndHandler);this.source.removeListener("error",this.sourceErrorOrEndHandler);this.source.removeListener("aborted",this.sourceAbortedHandler)}
sourceDataHandler=data=>{try{this.decodingMethods.sourceDataHandler(data)}catch(err){this.destroy(err)}};sourceAbortedHandler=()=>{const abortError=new esm.l("The operation was aborted.")
;this.destroy(abortError)};sourceErrorOrEndHandler=err=>{if(err){this.destroy(err);return}this.removeSourceEventHandlers()};_destroy(error,callback){this.removeSourceEventHandlers()
;this.source.destroy();callback(null===error?void 0:error)}}var dist_esm=__webpack_require__(42056);var logger_dist_esm=__webpack_require__(7567)
;// CONCATENATED MODULE: ./node_modules/@azure/storage-common/node_modules/@azure/core-rest-pipeline/dist/esm/log.js
(0,logger_dist_esm.KV)("core-rest-pipeline");__webpack_require__(30629);__webpack_require__(48161),__webpack_require__(1708)
;// CONCATENATED MODULE: ./node_modules/@azure/storage-common/node_modules/@azure/core-rest-pipeline/dist/esm/util/userAgentPlatform.js
function getHeaderName(){return"User-Agent"}// CONCATENATED MODULE: ./node_modules/@azure/storage-common/node_modules/@azure/core-rest-pipeline/dist/esm/policies/userAgentPolicy.js
!function(){getHeaderName()}();Symbol("rawContent");var core_util_dist_esm=__webpack_require__(16966);__webpack_require__(65433)
;// CONCATENATED MODULE: ./node_modules/@azure/storage-common/node_modules/@azure/core-rest-pipeline/dist/esm/restError.js
const RestError=dist_esm.pj;function restError_isRestError(e){return(0,dist_esm.T0)(e)}__webpack_require__(1834)
;// CONCATENATED MODULE: ./node_modules/@azure/storage-common/node_modules/@azure/core-rest-pipeline/dist/esm/util/wrapAbortSignal.js
function wrapAbortSignalLike(abortSignalLike){if(abortSignalLike instanceof AbortSignal)return{abortSignal:abortSignalLike};if(abortSignalLike.aborted)return{
abortSignal:AbortSignal.abort("reason"in abortSignalLike?abortSignalLike.reason:void 0)};const controller=new AbortController;let needsCleanup=!0;function cleanup(){if(needsCleanup){
abortSignalLike.removeEventListener("abort",listener);needsCleanup=!1}}function listener(){controller.abort("reason"in abortSignalLike?abortSignalLike.reason:void 0);cleanup()}
abortSignalLike.addEventListener("abort",listener);return{abortSignal:controller.signal,cleanup:cleanup}}
// CONCATENATED MODULE: ./node_modules/@azure/storage-common/node_modules/@azure/core-rest-pipeline/dist/esm/defaultHttpClient.js
function createDefaultHttpClient(){const client=(0,dist_esm.fl)();return{async sendRequest(request){
const{abortSignal:abortSignal,cleanup:cleanup}=request.abortSignal?wrapAbortSignalLike(request.abortSignal):{};try{request.abortSignal=abortSignal;return await client.sendRequest(request)}finally{
cleanup?.()}}}}// CONCATENATED MODULE: ./node_modules/@azure/storage-common/node_modules/@azure/core-rest-pipeline/dist/esm/policies/retryPolicy.js
(0,logger_dist_esm.KV)("core-rest-pipeline retryPolicy");// CONCATENATED MODULE: ./node_modules/@azure/storage-common/dist/esm/cache.js
let _defaultHttpClient;function getCachedDefaultHttpClient(){if(!_defaultHttpClient)_defaultHttpClient=createDefaultHttpClient();return _defaultHttpClient}
// CONCATENATED MODULE: ./node_modules/@azure/storage-common/dist/esm/policies/RequestPolicy.js
class BaseRequestPolicy{_nextPolicy;_options;constructor(_nextPolicy,_options){this._nextPolicy=_nextPolicy;this._options=_options}shouldLog(logLevel){return this._options.shouldLog(logLevel)}
log(logLevel,message){this._options.log(logLevel,message)}}// CONCATENATED MODULE: ./node_modules/@azure/storage-common/dist/esm/policies/StorageBrowserPolicy.js
class StorageBrowserPolicy extends BaseRequestPolicy{constructor(nextPolicy,options){super(nextPolicy,options)}async sendRequest(request){return this._nextPolicy.sendRequest(request)}}
// CONCATENATED MODULE: ./node_modules/@azure/storage-common/dist/esm/StorageBrowserPolicyFactory.js
class StorageBrowserPolicyFactory{create(nextPolicy,options){return new StorageBrowserPolicy(nextPolicy,options)}}
// CONCATENATED MODULE: ./node_modules/@azure/storage-common/dist/esm/policies/CredentialPolicy.js
class CredentialPolicy extends BaseRequestPolicy{sendRequest(request){return this._nextPolicy.sendRequest(this.signRequest(request))}signRequest(request){return request}}
// CONCATENATED MODULE: ./node_modules/@azure/storage-common/dist/esm/policies/AnonymousCredentialPolicy.js
class AnonymousCredentialPolicy extends CredentialPolicy{constructor(nextPolicy,options){super(nextPolicy,options)}}
// CONCATENATED MODULE: ./node_modules/@azure/storage-common/dist/esm/credentials/Credential.js
class Credential{create(_nextPolicy,_options){throw new Error("Method should be implemented in children classes.")}}
// CONCATENATED MODULE: ./node_modules/@azure/storage-common/dist/esm/credentials/AnonymousCredential.js
class AnonymousCredential extends Credential{create(nextPolicy,options){return new AnonymousCredentialPolicy(nextPolicy,options)}}var external_node_crypto_=__webpack_require__(77598)
;// CONCATENATED MODULE: ./node_modules/@azure/storage-common/dist/esm/utils/constants.js
const constants_URLConstants={Parameters:{FORCE_BROWSER_NO_CACHE:"_",SIGNATURE:"sig",SNAPSHOT:"snapshot",VERSIONID:"versionid",TIMEOUT:"timeout"}},constants_HeaderConstants={
AUTHORIZATION:"Authorization",AUTHORIZATION_SCHEME:"Bearer",CONTENT_ENCODING:"Content-Encoding",CONTENT_ID:"Content-ID",CONTENT_LANGUAGE:"Content-Language",CONTENT_LENGTH:"Content-Length",
CONTENT_MD5:"Content-Md5",CONTENT_TRANSFER_ENCODING:"Content-Transfer-Encoding",CONTENT_TYPE:"Content-Type",COOKIE:"Cookie",DATE:"date",IF_MATCH:"if-match",IF_MODIFIED_SINCE:"if-modified-since",
IF_NONE_MATCH:"if-none-match",IF_UNMODIFIED_SINCE:"if-unmodified-since",PREFIX_FOR_STORAGE:"x-ms-",RANGE:"Range",USER_AGENT:"User-Agent",X_MS_CLIENT_REQUEST_ID:"x-ms-client-request-id",
X_MS_COPY_SOURCE:"x-ms-copy-source",X_MS_DATE:"x-ms-date",X_MS_ERROR_CODE:"x-ms-error-code",X_MS_VERSION:"x-ms-version",X_MS_CopySourceErrorCode:"x-ms-copy-source-error-code"}
;function setURLParameter(url,name,value){
const urlParsed=new URL(url),encodedName=encodeURIComponent(name),encodedValue=value?encodeURIComponent(value):void 0,searchString=""===urlParsed.search?"?":urlParsed.search,searchPieces=[]
;for(const pair of searchString.slice(1).split("&"))if(pair){const[key]=pair.split("=",2);if(key!==encodedName)searchPieces.push(pair)}
if(encodedValue)searchPieces.push(`${encodedName}=${encodedValue}`);urlParsed.search=searchPieces.length?`?${searchPieces.join("&")}`:"";return urlParsed.toString()}function setURLHost(url,host){
const urlParsed=new URL(url);urlParsed.hostname=host;return urlParsed.toString()}function getURLPath(url){try{return new URL(url).pathname}catch(e){return}}function getURLQueries(url){
let queryString=new URL(url).search;if(!queryString)return{};queryString=queryString.trim();queryString=queryString.startsWith("?")?queryString.substring(1):queryString
;let querySubStrings=queryString.split("&");querySubStrings=querySubStrings.filter(value=>{const indexOfEqual=value.indexOf("="),lastIndexOfEqual=value.lastIndexOf("=")
;return indexOfEqual>0&&indexOfEqual===lastIndexOfEqual&&lastIndexOfEqual<value.length-1});const queries={};for(const querySubString of querySubStrings){
const splitResults=querySubString.split("="),key=splitResults[0],value=splitResults[1];queries[key]=value}return queries}async function utils_common_delay(timeInMs,aborter,abortError){
return new Promise((resolve,reject)=>{let timeout;const abortHandler=()=>{if(void 0!==timeout)clearTimeout(timeout);reject(abortError)};timeout=setTimeout(()=>{
if(void 0!==aborter)aborter.removeEventListener("abort",abortHandler);resolve()},timeInMs);if(void 0!==aborter)aborter.addEventListener("abort",abortHandler)})}
// CONCATENATED MODULE: ./node_modules/@azure/storage-common/dist/esm/utils/SharedKeyComparator.js
const table_lv0=new Uint32Array([0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1820,0,1823,1825,1827,1829,0,0,0,1837,2051,0,0,1843,0,3331,3354,3356,3358,3360,3362,3364,3366,3368,3370,0,0,0,0,0,0,0,3586,3593,3594,3610,3617,3619,3621,3628,3634,3637,3638,3656,3665,3696,3708,3710,3721,3722,3729,3737,3743,3746,3748,3750,3751,3753,0,0,0,1859,1860,1864,3586,3593,3594,3610,3617,3619,3621,3628,3634,3637,3638,3656,3665,3696,3708,3710,3721,3722,3729,3737,3743,3746,3748,3750,3751,3753,0,1868,0,1872,0]),table_lv2=new Uint32Array([0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0]),table_lv4=new Uint32Array([0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,32786,0,0,0,0,0,33298,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0])
;function compareHeader(lhs,rhs){if(isLessThan(lhs,rhs))return-1;return 1}function isLessThan(lhs,rhs){const tables=[table_lv0,table_lv2,table_lv4];let curr_level=0,i=0,j=0
;for(;curr_level<tables.length;){if(curr_level===tables.length-1&&i!==j)return i>j
;const weight1=i<lhs.length?tables[curr_level][lhs[i].charCodeAt(0)]:1,weight2=j<rhs.length?tables[curr_level][rhs[j].charCodeAt(0)]:1;if(1===weight1&&1===weight2){i=0;j=0;++curr_level
}else if(weight1===weight2){++i;++j}else if(0===weight1)++i;else if(0===weight2)++j;else return weight1<weight2}return!1}
// CONCATENATED MODULE: ./node_modules/@azure/storage-common/dist/esm/policies/StorageSharedKeyCredentialPolicy.js
class StorageSharedKeyCredentialPolicy extends CredentialPolicy{factory;constructor(nextPolicy,options,factory){super(nextPolicy,options);this.factory=factory}signRequest(request){
request.headers.set(constants_HeaderConstants.X_MS_DATE,(new Date).toUTCString())
;if(request.body&&("string"==typeof request.body||void 0!==request.body)&&request.body.length>0)request.headers.set(constants_HeaderConstants.CONTENT_LENGTH,Buffer.byteLength(request.body))
;const stringToSign=[request.method.toUpperCase(),this.getHeaderValueToSign(request,constants_HeaderConstants.CONTENT_LANGUAGE),this.getHeaderValueToSign(request,constants_HeaderConstants.CONTENT_ENCODING),this.getHeaderValueToSign(request,constants_HeaderConstants.CONTENT_LENGTH),this.getHeaderValueToSign(request,constants_HeaderConstants.CONTENT_MD5),this.getHeaderValueToSign(request,constants_HeaderConstants.CONTENT_TYPE),this.getHeaderValueToSign(request,constants_HeaderConstants.DATE),this.getHeaderValueToSign(request,constants_HeaderConstants.IF_MODIFIED_SINCE),this.getHeaderValueToSign(request,constants_HeaderConstants.IF_MATCH),this.getHeaderValueToSign(request,constants_HeaderConstants.IF_NONE_MATCH),this.getHeaderValueToSign(request,constants_HeaderConstants.IF_UNMODIFIED_SINCE),this.getHeaderValueToSign(request,constants_HeaderConstants.RANGE)].join("\n")+"\n"+this.getCanonicalizedHeadersString(request)+this.getCanonicalizedResourceString(request),signature=this.factory.computeHMACSHA256(stringToSign)
;request.headers.set(constants_HeaderConstants.AUTHORIZATION,`SharedKey ${this.factory.accountName}:${signature}`);return request}getHeaderValueToSign(request,headerName){
const value=request.headers.get(headerName);if(!value)return"";if(headerName===constants_HeaderConstants.CONTENT_LENGTH&&"0"===value)return"";return value}getCanonicalizedHeadersString(request){
let headersArray=request.headers.headersArray().filter(value=>value.name.toLowerCase().startsWith(constants_HeaderConstants.PREFIX_FOR_STORAGE))
;headersArray.sort((a,b)=>compareHeader(a.name.toLowerCase(),b.name.toLowerCase()));headersArray=headersArray.filter((value,index,array)=>{
if(index>0&&value.name.toLowerCase()===array[index-1].name.toLowerCase())return!1;return!0});let canonicalizedHeadersStringToSign="";headersArray.forEach(header=>{
canonicalizedHeadersStringToSign+=`${header.name.toLowerCase().trimRight()}:${header.value.trimLeft()}\n`});return canonicalizedHeadersStringToSign}getCanonicalizedResourceString(request){
const path=getURLPath(request.url)||"/";let canonicalizedResourceString="";canonicalizedResourceString+=`/${this.factory.accountName}${path}`
;const queries=getURLQueries(request.url),lowercaseQueries={};if(queries){const queryKeys=[];for(const key in queries)if(Object.prototype.hasOwnProperty.call(queries,key)){
const lowercaseKey=key.toLowerCase();lowercaseQueries[lowercaseKey]=queries[key];queryKeys.push(lowercaseKey)}queryKeys.sort()
;for(const key of queryKeys)canonicalizedResourceString+=`\n${key}:${decodeURIComponent(lowercaseQueries[key])}`}return canonicalizedResourceString}}
// CONCATENATED MODULE: ./node_modules/@azure/storage-common/dist/esm/credentials/StorageSharedKeyCredential.js
class StorageSharedKeyCredential extends Credential{accountName;accountKey;constructor(accountName,accountKey){super();this.accountName=accountName;this.accountKey=Buffer.from(accountKey,"base64")}
create(nextPolicy,options){return new StorageSharedKeyCredentialPolicy(nextPolicy,options,this)}computeHMACSHA256(stringToSign){return(0,
external_node_crypto_.createHmac)("sha256",this.accountKey).update(stringToSign,"utf8").digest("base64")}}// CONCATENATED MODULE: ./node_modules/@azure/storage-common/dist/esm/log.js
const esm_log_logger=(0,logger_dist_esm.KV)("storage-common");// CONCATENATED MODULE: ./node_modules/@azure/storage-common/dist/esm/policies/StorageRetryPolicyType.js
var StorageRetryPolicyType;!function(StorageRetryPolicyType){StorageRetryPolicyType[StorageRetryPolicyType.EXPONENTIAL=0]="EXPONENTIAL";StorageRetryPolicyType[StorageRetryPolicyType.FIXED=1]="FIXED"
}(StorageRetryPolicyType||(StorageRetryPolicyType={}));const DEFAULT_RETRY_OPTIONS={maxRetryDelayInMs:12e4,maxTries:4,retryDelayInMs:4e3,retryPolicyType:StorageRetryPolicyType.EXPONENTIAL,
secondaryHost:"",tryTimeoutInMs:void 0},RETRY_ABORT_ERROR=new esm.l("The operation was aborted.");class StorageRetryPolicy extends BaseRequestPolicy{retryOptions
;constructor(nextPolicy,options,retryOptions=DEFAULT_RETRY_OPTIONS){super(nextPolicy,options);this.retryOptions={
retryPolicyType:retryOptions.retryPolicyType?retryOptions.retryPolicyType:DEFAULT_RETRY_OPTIONS.retryPolicyType,
maxTries:retryOptions.maxTries&&retryOptions.maxTries>=1?Math.floor(retryOptions.maxTries):DEFAULT_RETRY_OPTIONS.maxTries,
tryTimeoutInMs:retryOptions.tryTimeoutInMs&&retryOptions.tryTimeoutInMs>=0?retryOptions.tryTimeoutInMs:DEFAULT_RETRY_OPTIONS.tryTimeoutInMs,
retryDelayInMs:retryOptions.retryDelayInMs&&retryOptions.retryDelayInMs>=0?Math.min(retryOptions.retryDelayInMs,retryOptions.maxRetryDelayInMs?retryOptions.maxRetryDelayInMs:DEFAULT_RETRY_OPTIONS.maxRetryDelayInMs):DEFAULT_RETRY_OPTIONS.retryDelayInMs,
maxRetryDelayInMs:retryOptions.maxRetryDelayInMs&&retryOptions.maxRetryDelayInMs>=0?retryOptions.maxRetryDelayInMs:DEFAULT_RETRY_OPTIONS.maxRetryDelayInMs,
secondaryHost:retryOptions.secondaryHost?retryOptions.secondaryHost:DEFAULT_RETRY_OPTIONS.secondaryHost}}async sendRequest(request){return this.attemptSendRequest(request,!1,1)}
async attemptSendRequest(request,secondaryHas404,attempt){
const newRequest=request.clone(),isPrimaryRetry=secondaryHas404||!this.retryOptions.secondaryHost||!("GET"===request.method||"HEAD"===request.method||"OPTIONS"===request.method)||attempt%2==1
;if(!isPrimaryRetry)newRequest.url=setURLHost(newRequest.url,this.retryOptions.secondaryHost)
;if(this.retryOptions.tryTimeoutInMs)newRequest.url=setURLParameter(newRequest.url,constants_URLConstants.Parameters.TIMEOUT,Math.floor(this.retryOptions.tryTimeoutInMs/1e3).toString());let response
;try{esm_log_logger.info(`RetryPolicy: =====> Try=${attempt} ${isPrimaryRetry?"Primary":"Secondary"}`);response=await this._nextPolicy.sendRequest(newRequest)
;if(!this.shouldRetry(isPrimaryRetry,attempt,response))return response;secondaryHas404=secondaryHas404||!isPrimaryRetry&&404===response.status}catch(err){
esm_log_logger.error(`RetryPolicy: Caught error, message: ${err.message}, code: ${err.code}`);if(!this.shouldRetry(isPrimaryRetry,attempt,response,err))throw err}
await this.delay(isPrimaryRetry,attempt,request.abortSignal);return this.attemptSendRequest(request,secondaryHas404,++attempt)}shouldRetry(isPrimaryRetry,attempt,response,err){
if(attempt>=this.retryOptions.maxTries){esm_log_logger.info(`RetryPolicy: Attempt(s) ${attempt} >= maxTries ${this.retryOptions.maxTries}, no further try.`);return!1}
const retriableErrors=["ETIMEDOUT","ESOCKETTIMEDOUT","ECONNREFUSED","ECONNRESET","ENOENT","ENOTFOUND","TIMEOUT","EPIPE","REQUEST_SEND_ERROR"]
;if(err)for(const retriableError of retriableErrors)if(err.name.toUpperCase().includes(retriableError)||err.message.toUpperCase().includes(retriableError)||err.code&&err.code.toString().toUpperCase()===retriableError){
esm_log_logger.info(`RetryPolicy: Network error ${retriableError} found, will retry.`);return!0}if(response||err){const statusCode=response?response.status:err?err.statusCode:0
;if(!isPrimaryRetry&&404===statusCode){esm_log_logger.info("RetryPolicy: Secondary access with 404, will retry.");return!0}if(503===statusCode||500===statusCode){
esm_log_logger.info(`RetryPolicy: Will retry for status code ${statusCode}.`);return!0}}if(response)if(response?.status>=400){
const copySourceError=response.headers.get(constants_HeaderConstants.X_MS_CopySourceErrorCode);if(void 0!==copySourceError)switch(copySourceError){case"InternalError":case"OperationTimedOut":
case"ServerBusy":return!0}}if("PARSE_ERROR"===err?.code&&err?.message.startsWith('Error "Error: Unclosed root tag')){
esm_log_logger.info("RetryPolicy: Incomplete XML response likely due to service timeout, will retry.");return!0}return!1}async delay(isPrimaryRetry,attempt,abortSignal){let delayTimeInMs=0
;if(isPrimaryRetry)switch(this.retryOptions.retryPolicyType){case StorageRetryPolicyType.EXPONENTIAL:
delayTimeInMs=Math.min((Math.pow(2,attempt-1)-1)*this.retryOptions.retryDelayInMs,this.retryOptions.maxRetryDelayInMs);break;case StorageRetryPolicyType.FIXED:
delayTimeInMs=this.retryOptions.retryDelayInMs}else delayTimeInMs=1e3*Math.random();esm_log_logger.info(`RetryPolicy: Delay for ${delayTimeInMs}ms`)
;return utils_common_delay(delayTimeInMs,abortSignal,RETRY_ABORT_ERROR)}}// CONCATENATED MODULE: ./node_modules/@azure/storage-common/dist/esm/StorageRetryPolicyFactory.js
class StorageRetryPolicyFactory{retryOptions;constructor(retryOptions){this.retryOptions=retryOptions}create(nextPolicy,options){return new StorageRetryPolicy(nextPolicy,options,this.retryOptions)}}
// CONCATENATED MODULE: ./node_modules/@azure/storage-common/dist/esm/policies/StorageBrowserPolicyV2.js
const storageBrowserPolicyName="storageBrowserPolicy";function storageBrowserPolicy(){return{name:storageBrowserPolicyName,sendRequest:async(request,next)=>next(request)}}
// CONCATENATED MODULE: ./node_modules/@azure/storage-common/dist/esm/policies/StorageCorrectContentLengthPolicy.js
const storageCorrectContentLengthPolicyName="StorageCorrectContentLengthPolicy";function storageCorrectContentLengthPolicy(){function correctContentLength(request){
if(request.body&&("string"==typeof request.body||Buffer.isBuffer(request.body))&&request.body.length>0)request.headers.set(constants_HeaderConstants.CONTENT_LENGTH,Buffer.byteLength(request.body))}
return{name:storageCorrectContentLengthPolicyName,async sendRequest(request,next){correctContentLength(request);return next(request)}}}
// CONCATENATED MODULE: ./node_modules/@azure/storage-common/dist/esm/policies/StorageRetryPolicyV2.js
const storageRetryPolicyName="storageRetryPolicy",StorageRetryPolicyV2_DEFAULT_RETRY_OPTIONS={maxRetryDelayInMs:12e4,maxTries:4,retryDelayInMs:4e3,retryPolicyType:StorageRetryPolicyType.EXPONENTIAL,
secondaryHost:"",tryTimeoutInMs:void 0
},retriableErrors=["ETIMEDOUT","ESOCKETTIMEDOUT","ECONNREFUSED","ECONNRESET","ENOENT","ENOTFOUND","TIMEOUT","EPIPE","REQUEST_SEND_ERROR"],StorageRetryPolicyV2_RETRY_ABORT_ERROR=new esm.l("The operation was aborted.")
;function storageRetryPolicy(options={}){
const retryPolicyType=options.retryPolicyType??StorageRetryPolicyV2_DEFAULT_RETRY_OPTIONS.retryPolicyType,maxTries=options.maxTries??StorageRetryPolicyV2_DEFAULT_RETRY_OPTIONS.maxTries,retryDelayInMs=options.retryDelayInMs??StorageRetryPolicyV2_DEFAULT_RETRY_OPTIONS.retryDelayInMs,maxRetryDelayInMs=options.maxRetryDelayInMs??StorageRetryPolicyV2_DEFAULT_RETRY_OPTIONS.maxRetryDelayInMs,secondaryHost=options.secondaryHost??StorageRetryPolicyV2_DEFAULT_RETRY_OPTIONS.secondaryHost,tryTimeoutInMs=options.tryTimeoutInMs??StorageRetryPolicyV2_DEFAULT_RETRY_OPTIONS.tryTimeoutInMs
;function shouldRetry({isPrimaryRetry:isPrimaryRetry,attempt:attempt,response:response,error:error}){if(attempt>=maxTries){
esm_log_logger.info(`RetryPolicy: Attempt(s) ${attempt} >= maxTries ${maxTries}, no further try.`);return!1}if(error){
for(const retriableError of retriableErrors)if(error.name.toUpperCase().includes(retriableError)||error.message.toUpperCase().includes(retriableError)||error.code&&error.code.toString().toUpperCase()===retriableError){
esm_log_logger.info(`RetryPolicy: Network error ${retriableError} found, will retry.`);return!0}if("PARSE_ERROR"===error?.code&&error?.message.startsWith('Error "Error: Unclosed root tag')){
esm_log_logger.info("RetryPolicy: Incomplete XML response likely due to service timeout, will retry.");return!0}}if(response||error){const statusCode=response?.status??error?.statusCode??0
;if(!isPrimaryRetry&&404===statusCode){esm_log_logger.info("RetryPolicy: Secondary access with 404, will retry.");return!0}if(503===statusCode||500===statusCode){
esm_log_logger.info(`RetryPolicy: Will retry for status code ${statusCode}.`);return!0}}if(response)if(response?.status>=400){
const copySourceError=response.headers.get(constants_HeaderConstants.X_MS_CopySourceErrorCode);if(void 0!==copySourceError)switch(copySourceError){case"InternalError":case"OperationTimedOut":
case"ServerBusy":return!0}}return!1}function calculateDelay(isPrimaryRetry,attempt){let delayTimeInMs=0;if(isPrimaryRetry)switch(retryPolicyType){case StorageRetryPolicyType.EXPONENTIAL:
delayTimeInMs=Math.min((Math.pow(2,attempt-1)-1)*retryDelayInMs,maxRetryDelayInMs);break;case StorageRetryPolicyType.FIXED:delayTimeInMs=retryDelayInMs}else delayTimeInMs=1e3*Math.random()
;esm_log_logger.info(`RetryPolicy: Delay for ${delayTimeInMs}ms`);return delayTimeInMs}return{name:storageRetryPolicyName,async sendRequest(request,next){
if(tryTimeoutInMs)request.url=setURLParameter(request.url,constants_URLConstants.Parameters.TIMEOUT,String(Math.floor(tryTimeoutInMs/1e3)))
;const primaryUrl=request.url,secondaryUrl=secondaryHost?setURLHost(request.url,secondaryHost):void 0;let response,error,secondaryHas404=!1,attempt=1,retryAgain=!0;for(;retryAgain;){
const isPrimaryRetry=secondaryHas404||!secondaryUrl||!["GET","HEAD","OPTIONS"].includes(request.method)||attempt%2==1;request.url=isPrimaryRetry?primaryUrl:secondaryUrl;response=void 0;error=void 0
;try{esm_log_logger.info(`RetryPolicy: =====> Try=${attempt} ${isPrimaryRetry?"Primary":"Secondary"}`);response=await next(request)
;secondaryHas404=secondaryHas404||!isPrimaryRetry&&404===response.status}catch(e){if(restError_isRestError(e)){esm_log_logger.error(`RetryPolicy: Caught error, message: ${e.message}, code: ${e.code}`)
;error=e}else{esm_log_logger.error(`RetryPolicy: Caught error, message: ${(0,core_util_dist_esm.u1)(e)}`);throw e}}retryAgain=shouldRetry({isPrimaryRetry:isPrimaryRetry,attempt:attempt,
response:response,error:error});if(retryAgain)await utils_common_delay(calculateDelay(isPrimaryRetry,attempt),request.abortSignal,StorageRetryPolicyV2_RETRY_ABORT_ERROR);attempt++}
if(response)return response;throw error??new RestError("RetryPolicy failed without known error.")}}}
// CONCATENATED MODULE: ./node_modules/@azure/storage-common/dist/esm/policies/StorageSharedKeyCredentialPolicyV2.js
const storageSharedKeyCredentialPolicyName="storageSharedKeyCredentialPolicy";function storageSharedKeyCredentialPolicy(options){function signRequest(request){
request.headers.set(constants_HeaderConstants.X_MS_DATE,(new Date).toUTCString())
;if(request.body&&("string"==typeof request.body||Buffer.isBuffer(request.body))&&request.body.length>0)request.headers.set(constants_HeaderConstants.CONTENT_LENGTH,Buffer.byteLength(request.body))
;const stringToSign=[request.method.toUpperCase(),getHeaderValueToSign(request,constants_HeaderConstants.CONTENT_LANGUAGE),getHeaderValueToSign(request,constants_HeaderConstants.CONTENT_ENCODING),getHeaderValueToSign(request,constants_HeaderConstants.CONTENT_LENGTH),getHeaderValueToSign(request,constants_HeaderConstants.CONTENT_MD5),getHeaderValueToSign(request,constants_HeaderConstants.CONTENT_TYPE),getHeaderValueToSign(request,constants_HeaderConstants.DATE),getHeaderValueToSign(request,constants_HeaderConstants.IF_MODIFIED_SINCE),getHeaderValueToSign(request,constants_HeaderConstants.IF_MATCH),getHeaderValueToSign(request,constants_HeaderConstants.IF_NONE_MATCH),getHeaderValueToSign(request,constants_HeaderConstants.IF_UNMODIFIED_SINCE),getHeaderValueToSign(request,constants_HeaderConstants.RANGE)].join("\n")+"\n"+getCanonicalizedHeadersString(request)+getCanonicalizedResourceString(request),signature=(0,
external_node_crypto_.createHmac)("sha256",options.accountKey).update(stringToSign,"utf8").digest("base64")
;request.headers.set(constants_HeaderConstants.AUTHORIZATION,`SharedKey ${options.accountName}:${signature}`)}function getHeaderValueToSign(request,headerName){
const value=request.headers.get(headerName);if(!value)return"";if(headerName===constants_HeaderConstants.CONTENT_LENGTH&&"0"===value)return"";return value}
function getCanonicalizedHeadersString(request){let headersArray=[]
;for(const[name,value]of request.headers)if(name.toLowerCase().startsWith(constants_HeaderConstants.PREFIX_FOR_STORAGE))headersArray.push({name:name,value:value})
;headersArray.sort((a,b)=>compareHeader(a.name.toLowerCase(),b.name.toLowerCase()));headersArray=headersArray.filter((value,index,array)=>{
if(index>0&&value.name.toLowerCase()===array[index-1].name.toLowerCase())return!1;return!0});let canonicalizedHeadersStringToSign="";headersArray.forEach(header=>{
canonicalizedHeadersStringToSign+=`${header.name.toLowerCase().trimRight()}:${header.value.trimLeft()}\n`});return canonicalizedHeadersStringToSign}function getCanonicalizedResourceString(request){
const path=getURLPath(request.url)||"/";let canonicalizedResourceString="";canonicalizedResourceString+=`/${options.accountName}${path}`;const queries=getURLQueries(request.url),lowercaseQueries={}
;if(queries){const queryKeys=[];for(const key in queries)if(Object.prototype.hasOwnProperty.call(queries,key)){const lowercaseKey=key.toLowerCase();lowercaseQueries[lowercaseKey]=queries[key]
;queryKeys.push(lowercaseKey)}queryKeys.sort();for(const key of queryKeys)canonicalizedResourceString+=`\n${key}:${decodeURIComponent(lowercaseQueries[key])}`}return canonicalizedResourceString}
return{name:storageSharedKeyCredentialPolicyName,async sendRequest(request,next){signRequest(request);return next(request)}}}
// CONCATENATED MODULE: ./node_modules/@azure/storage-common/dist/esm/policies/StorageRequestFailureDetailsParserPolicy.js
const storageRequestFailureDetailsParserPolicyName="storageRequestFailureDetailsParserPolicy";function storageRequestFailureDetailsParserPolicy(){return{
name:storageRequestFailureDetailsParserPolicyName,async sendRequest(request,next){try{return await next(request)}catch(err){
if("object"==typeof err&&null!==err&&err.response&&err.response.parsedBody)if("InvalidHeaderValue"===err.response.parsedBody.code&&"x-ms-version"===err.response.parsedBody.HeaderName)err.message="The provided service version is not enabled on this storage account. Please see https://learn.microsoft.com/rest/api/storageservices/versioning-for-the-azure-storage-services for additional information.\n"
;throw err}}}}// CONCATENATED MODULE: ./node_modules/@azure/storage-common/dist/esm/credentials/UserDelegationKeyCredential.js
class UserDelegationKeyCredential{accountName;userDelegationKey;key;constructor(accountName,userDelegationKey){this.accountName=accountName;this.userDelegationKey=userDelegationKey
;this.key=Buffer.from(userDelegationKey.value,"base64")}computeHMACSHA256(stringToSign){return(0,external_node_crypto_.createHmac)("sha256",this.key).update(stringToSign,"utf8").digest("base64")}}}),
95151:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{l:()=>AbortError});class AbortError extends Error{
constructor(message){super(message);this.name="AbortError"}}}),24084:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{
o:()=>DEFAULT_RETRY_POLICY_COUNT});const DEFAULT_RETRY_POLICY_COUNT=3}),27970:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){
__webpack_require__.d(__webpack_exports__,{Az:()=>getEnvironmentVariable,Bd:()=>isBrowser,N6:()=>isDeno,Qg:()=>isBun,lV:()=>isReactNative,p7:()=>isWebWorker,qx:()=>isNodeLike,tX:()=>isNodeRuntime})
;var node_process__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1708);function getEnvironmentVariable(name){return node_process__WEBPACK_IMPORTED_MODULE_0__.env[name]}
const isBrowser=!1,isWebWorker=!1,isDeno="string"==typeof node_process__WEBPACK_IMPORTED_MODULE_0__.versions.deno&&node_process__WEBPACK_IMPORTED_MODULE_0__.versions.deno.length>0,isBun="string"==typeof node_process__WEBPACK_IMPORTED_MODULE_0__.versions.bun&&node_process__WEBPACK_IMPORTED_MODULE_0__.versions.bun.length>0,isNodeLike=!0,isNodeRuntime=!isBun&&!isDeno,isReactNative=!1
}),98443:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{N:()=>createHttpHeaders});function normalizeName(name){
return name.toLowerCase()}function normalizeValue(value){return String(value).trim().replace(/[\r\n]/g,"")}function*headerIterator(map){for(const entry of map.values())yield[entry.name,entry.value]}
class HttpHeadersImpl{_headersMap;constructor(rawHeaders){this._headersMap=new Map;if(rawHeaders)for(const headerName of Object.keys(rawHeaders))this.set(headerName,rawHeaders[headerName])}
set(name,value){this._headersMap.set(normalizeName(name),{name:name,value:normalizeValue(value)})}get(name){return this._headersMap.get(normalizeName(name))?.value}has(name){
return this._headersMap.has(normalizeName(name))}delete(name){this._headersMap.delete(normalizeName(name))}toJSON(options={}){const result={}
;if(options.preserveCase)for(const entry of this._headersMap.values())result[entry.name]=entry.value;else for(const[normalizedName,entry]of this._headersMap)result[normalizedName]=entry.value
;return result}toString(){return JSON.stringify(this.toJSON({preserveCase:!0}))}[Symbol.iterator](){return headerIterator(this._headersMap)}}function createHttpHeaders(rawHeaders){
return new HttpHeadersImpl(rawHeaders)}}),42056:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{pj:()=>restError.p,
fl:()=>defaultHttpClient_createDefaultHttpClient,O8:()=>pipeline_createEmptyPipeline,Nc:()=>httpHeaders.N,G6:()=>pipelineRequest_createPipelineRequest,T0:()=>restError.T})
;var AbortError=__webpack_require__(95151),httpHeaders=(__webpack_require__(3482),__webpack_require__(98443)),uuidUtils=__webpack_require__(15410)
;// CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/pipelineRequest.js
class PipelineRequestImpl{url;method;headers;timeout;withCredentials;body;multipartBody;formData;streamResponseStatusCodes;enableBrowserStreams;proxySettings;disableKeepAlive;abortSignal;requestId
;allowInsecureConnection;onUploadProgress;onDownloadProgress;requestOverrides;authSchemes;constructor(options){this.url=options.url;this.body=options.body;this.headers=options.headers??(0,
httpHeaders.N)();this.method=options.method??"GET";this.timeout=options.timeout??0;this.multipartBody=options.multipartBody;this.formData=options.formData
;this.disableKeepAlive=options.disableKeepAlive??!1;this.proxySettings=options.proxySettings;this.streamResponseStatusCodes=options.streamResponseStatusCodes
;this.withCredentials=options.withCredentials??!1;this.abortSignal=options.abortSignal;this.onUploadProgress=options.onUploadProgress;this.onDownloadProgress=options.onDownloadProgress
;this.requestId=options.requestId||(0,uuidUtils.N)();this.allowInsecureConnection=options.allowInsecureConnection??!1;this.enableBrowserStreams=options.enableBrowserStreams??!1
;this.requestOverrides=options.requestOverrides;this.authSchemes=options.authSchemes}}function pipelineRequest_createPipelineRequest(options){return new PipelineRequestImpl(options)}
// CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/pipeline.js
const ValidPhaseNames=new Set(["Deserialize","Serialize","Retry","Sign"]);class HttpPipeline{_policies=[];_orderedPolicies;constructor(policies){this._policies=policies?.slice(0)??[]
;this._orderedPolicies=void 0}addPolicy(policy,options={}){if(options.phase&&options.afterPhase)throw new Error("Policies inside a phase cannot specify afterPhase.")
;if(options.phase&&!ValidPhaseNames.has(options.phase))throw new Error(`Invalid phase name: ${options.phase}`)
;if(options.afterPhase&&!ValidPhaseNames.has(options.afterPhase))throw new Error(`Invalid afterPhase name: ${options.afterPhase}`);this._policies.push({policy:policy,options:options})
;this._orderedPolicies=void 0}removePolicy(options){const removedPolicies=[];this._policies=this._policies.filter(policyDescriptor=>{
if(options.name&&policyDescriptor.policy.name===options.name||options.phase&&policyDescriptor.options.phase===options.phase){removedPolicies.push(policyDescriptor.policy);return!1}else return!0})
;this._orderedPolicies=void 0;return removedPolicies}sendRequest(httpClient,request){
return this.getOrderedPolicies().reduceRight((next,policy)=>req=>policy.sendRequest(req,next),req=>httpClient.sendRequest(req))(request)}getOrderedPolicies(){
if(!this._orderedPolicies)this._orderedPolicies=this.orderPolicies();return this._orderedPolicies}clone(){return new HttpPipeline(this._policies)}static create(){return new HttpPipeline}
orderPolicies(){const result=[],policyMap=new Map;function createPhase(name){return{name:name,policies:new Set,hasRun:!1,hasAfterPolicies:!1}}
const serializePhase=createPhase("Serialize"),noPhase=createPhase("None"),deserializePhase=createPhase("Deserialize"),retryPhase=createPhase("Retry"),signPhase=createPhase("Sign"),orderedPhases=[serializePhase,noPhase,deserializePhase,retryPhase,signPhase]
;function getPhase(phase){
if("Retry"===phase)return retryPhase;else if("Serialize"===phase)return serializePhase;else if("Deserialize"===phase)return deserializePhase;else if("Sign"===phase)return signPhase;else return noPhase
}for(const descriptor of this._policies){const policy=descriptor.policy,options=descriptor.options,policyName=policy.name
;if(policyMap.has(policyName))throw new Error("Duplicate policy names not allowed in pipeline");const node={policy:policy,dependsOn:new Set,dependants:new Set};if(options.afterPhase){
node.afterPhase=getPhase(options.afterPhase);node.afterPhase.hasAfterPolicies=!0}policyMap.set(policyName,node);getPhase(options.phase).policies.add(node)}for(const descriptor of this._policies){
const{policy:policy,options:options}=descriptor,policyName=policy.name,node=policyMap.get(policyName);if(!node)throw new Error(`Missing node for policy ${policyName}`)
;if(options.afterPolicies)for(const afterPolicyName of options.afterPolicies){const afterNode=policyMap.get(afterPolicyName);if(afterNode){node.dependsOn.add(afterNode);afterNode.dependants.add(node)}
}if(options.beforePolicies)for(const beforePolicyName of options.beforePolicies){const beforeNode=policyMap.get(beforePolicyName);if(beforeNode){beforeNode.dependsOn.add(node)
;node.dependants.add(beforeNode)}}}function walkPhase(phase){phase.hasRun=!0;for(const node of phase.policies){if(node.afterPhase&&(!node.afterPhase.hasRun||node.afterPhase.policies.size))continue
;if(0===node.dependsOn.size){result.push(node.policy);for(const dependant of node.dependants)dependant.dependsOn.delete(node);policyMap.delete(node.policy.name);phase.policies.delete(node)}}}
function walkPhases(){for(const phase of orderedPhases){walkPhase(phase);if(phase.policies.size>0&&phase!==noPhase){if(!noPhase.hasRun)walkPhase(noPhase);return}
if(phase.hasAfterPolicies)walkPhase(noPhase)}}let iteration=0;for(;policyMap.size>0;){iteration++;const initialResultLength=result.length;walkPhases()
;if(result.length<=initialResultLength&&iteration>1)throw new Error("Cannot satisfy policy dependencies due to requirements cycle.")}return result}}function pipeline_createEmptyPipeline(){
return HttpPipeline.create()}
var restError=__webpack_require__(35571),external_node_http_=__webpack_require__(37067),external_node_https_=__webpack_require__(44708),external_node_zlib_=__webpack_require__(38522),external_node_stream_=__webpack_require__(57075),log=__webpack_require__(47507),util_sanitizer=__webpack_require__(51945)
;// CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/nodeHttpClient.js
const DEFAULT_TLS_SETTINGS={};function nodeHttpClient_isReadableStream(body){return body&&"function"==typeof body.pipe}function isStreamComplete(stream){
if(!1===stream.readable)return Promise.resolve();return new Promise(resolve=>{const handler=()=>{resolve();stream.removeListener("close",handler);stream.removeListener("end",handler)
;stream.removeListener("error",handler)};stream.on("close",handler);stream.on("end",handler);stream.on("error",handler)})}function isArrayBuffer(body){return body&&"number"==typeof body.byteLength}
class ReportTransform extends external_node_stream_.Transform{loadedBytes=0;progressCallback;_transform(chunk,_encoding,callback){this.push(chunk);this.loadedBytes+=chunk.length;try{
this.progressCallback({loadedBytes:this.loadedBytes});callback()}catch(e){callback(e)}}constructor(progressCallback){super();this.progressCallback=progressCallback}}class NodeHttpClient{
cachedHttpAgent;cachedHttpsAgents=new WeakMap;async sendRequest(request){const abortController=new AbortController;let abortListener,timeoutId;if(request.abortSignal){
if(request.abortSignal.aborted)throw new AbortError.l("The operation was aborted. Request has already been canceled.");abortListener=event=>{if("abort"===event.type)abortController.abort()}
;request.abortSignal.addEventListener("abort",abortListener)}if(request.timeout>0)timeoutId=setTimeout(()=>{const sanitizer=new util_sanitizer.I
;log.v.info(`request to '${sanitizer.sanitizeUrl(request.url)}' timed out. canceling...`);abortController.abort()},request.timeout)
;const acceptEncoding=request.headers.get("Accept-Encoding"),shouldDecompress=acceptEncoding?.includes("gzip")||acceptEncoding?.includes("deflate")
;let responseStream,body="function"==typeof request.body?request.body():request.body;if(body&&!request.headers.has("Content-Length")){const bodyLength=getBodyLength(body)
;if(null!==bodyLength)request.headers.set("Content-Length",bodyLength)}try{if(body&&request.onUploadProgress){
const onUploadProgress=request.onUploadProgress,uploadReportStream=new ReportTransform(onUploadProgress);uploadReportStream.on("error",e=>{log.v.error("Error in upload progress",e)})
;if(nodeHttpClient_isReadableStream(body))body.pipe(uploadReportStream);else uploadReportStream.end(body);body=uploadReportStream}const res=await this.makeRequest(request,abortController,body)
;if(void 0!==timeoutId)clearTimeout(timeoutId);const headers=getResponseHeaders(res),response={status:res.statusCode??0,headers:headers,request:request};if("HEAD"===request.method){res.resume()
;return response}responseStream=shouldDecompress?getDecodedResponseStream(res,headers):res;const onDownloadProgress=request.onDownloadProgress;if(onDownloadProgress){
const downloadReportStream=new ReportTransform(onDownloadProgress);downloadReportStream.on("error",e=>{log.v.error("Error in download progress",e)});responseStream.pipe(downloadReportStream)
;responseStream=downloadReportStream}
if(request.streamResponseStatusCodes?.has(Number.POSITIVE_INFINITY)||request.streamResponseStatusCodes?.has(response.status))response.readableStreamBody=responseStream;else response.bodyAsText=await streamToText(responseStream)
;return response}finally{if(request.abortSignal&&abortListener){let uploadStreamDone=Promise.resolve();if(nodeHttpClient_isReadableStream(body))uploadStreamDone=isStreamComplete(body)
;let downloadStreamDone=Promise.resolve();if(nodeHttpClient_isReadableStream(responseStream))downloadStreamDone=isStreamComplete(responseStream)
;Promise.all([uploadStreamDone,downloadStreamDone]).then(()=>{if(abortListener)request.abortSignal?.removeEventListener("abort",abortListener)}).catch(e=>{
log.v.warning("Error when cleaning up abortListener on httpRequest",e)})}}}makeRequest(request,abortController,body){const url=new URL(request.url),isInsecure="https:"!==url.protocol
;if(isInsecure&&!request.allowInsecureConnection)throw new Error(`Cannot connect to ${request.url} while allowInsecureConnection is false.`);const options={
agent:request.agent??this.getOrCreateAgent(request,isInsecure),hostname:url.hostname,path:`${url.pathname}${url.search}`,port:url.port,method:request.method,headers:request.headers.toJSON({
preserveCase:!0}),...request.requestOverrides};return new Promise((resolve,reject)=>{const req=isInsecure?external_node_http_.request(options,resolve):external_node_https_.request(options,resolve)
;req.once("error",err=>{reject(new restError.p(err.message,{code:err.code??restError.p.REQUEST_SEND_ERROR,request:request}))});abortController.signal.addEventListener("abort",()=>{
const abortError=new AbortError.l("The operation was aborted. Rejecting from abort signal callback while making request.");req.destroy(abortError);reject(abortError)})
;if(body&&nodeHttpClient_isReadableStream(body))body.pipe(req);else if(body)if("string"==typeof body||Buffer.isBuffer(body))req.end(body);else if(isArrayBuffer(body))req.end(ArrayBuffer.isView(body)?Buffer.from(body.buffer,body.byteOffset,body.byteLength):Buffer.from(body));else{
log.v.error("Unrecognized body type",body);reject(new restError.p("Unrecognized body type"))}else req.end()})}getOrCreateAgent(request,isInsecure){const disableKeepAlive=request.disableKeepAlive
;if(isInsecure){if(disableKeepAlive)return external_node_http_.globalAgent;if(!this.cachedHttpAgent)this.cachedHttpAgent=new external_node_http_.Agent({keepAlive:!0});return this.cachedHttpAgent}else{
if(disableKeepAlive&&!request.tlsSettings)return external_node_https_.globalAgent;const tlsSettings=request.tlsSettings??DEFAULT_TLS_SETTINGS;let agent=this.cachedHttpsAgents.get(tlsSettings)
;if(agent&&agent.options.keepAlive===!disableKeepAlive)return agent;log.v.info("No cached TLS Agent exist, creating a new Agent");agent=new external_node_https_.Agent({keepAlive:!disableKeepAlive,
...tlsSettings});this.cachedHttpsAgents.set(tlsSettings,agent);return agent}}}function getResponseHeaders(res){const headers=(0,httpHeaders.N)();for(const header of Object.keys(res.headers)){
const value=res.headers[header];if(Array.isArray(value)){if(value.length>0)headers.set(header,value[0])}else if(value)headers.set(header,value)}return headers}
function getDecodedResponseStream(stream,headers){const contentEncoding=headers.get("Content-Encoding");if("gzip"===contentEncoding){const unzip=external_node_zlib_.createGunzip();stream.pipe(unzip)
;return unzip}else if("deflate"===contentEncoding){const inflate=external_node_zlib_.createInflate();stream.pipe(inflate);return inflate}return stream}function streamToText(stream){
return new Promise((resolve,reject)=>{const buffer=[];stream.on("data",chunk=>{if(Buffer.isBuffer(chunk))buffer.push(chunk);else buffer.push(Buffer.from(chunk))});stream.on("end",()=>{
resolve(Buffer.concat(buffer).toString("utf8"))});stream.on("error",e=>{if(e&&"AbortError"===e?.name)reject(e);else reject(new restError.p(`Error reading response as text: ${e.message}`,{
code:restError.p.PARSE_ERROR}))})})}function getBodyLength(body){
if(!body)return 0;else if(Buffer.isBuffer(body))return body.length;else if(nodeHttpClient_isReadableStream(body))return null;else if(isArrayBuffer(body))return body.byteLength;else if("string"==typeof body)return Buffer.from(body).length;else return null
}function createNodeHttpClient(){return new NodeHttpClient}// CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/defaultHttpClient.js
function defaultHttpClient_createDefaultHttpClient(){return createNodeHttpClient()}__webpack_require__(78676),__webpack_require__(51425),__webpack_require__(37005),__webpack_require__(98977),
__webpack_require__(77794),__webpack_require__(78804);__webpack_require__(95895);__webpack_require__(27970);__webpack_require__(91717)}),
47507:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{v:()=>logger});const logger=(0,
__webpack_require__(3482).KV)("ts-http-runtime")}),3482:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{
KV:()=>createClientLogger,MX:()=>createLoggerContext});var external_node_os_=__webpack_require__(48161),external_node_util_=__webpack_require__(57975),external_node_process_=__webpack_require__(1708)
;var env=__webpack_require__(27970);// CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/logger/debug.js
const debugEnvVariable=(0,env.Az)("DEBUG");let enabledString,enabledNamespaces=[],skippedNamespaces=[];const debuggers=[];if(debugEnvVariable)enable(debugEnvVariable)
;const debugObj=Object.assign(namespace=>createDebugger(namespace),{enable:enable,enabled:enabled,disable:function(){const result=enabledString||"";enable("");return result},
log:// CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/logger/log.js
function(message,...args){external_node_process_.stderr.write(`${external_node_util_.format(message,...args)}${external_node_os_.EOL}`)}});function enable(namespaces){enabledString=namespaces
;enabledNamespaces=[];skippedNamespaces=[];const namespaceList=namespaces.split(",").map(ns=>ns.trim())
;for(const ns of namespaceList)if(ns.startsWith("-"))skippedNamespaces.push(ns.substring(1));else enabledNamespaces.push(ns)
;for(const instance of debuggers)instance.enabled=enabled(instance.namespace)}function enabled(namespace){if(namespace.endsWith("*"))return!0
;for(const skipped of skippedNamespaces)if(namespaceMatches(namespace,skipped))return!1;for(const enabledNamespace of enabledNamespaces)if(namespaceMatches(namespace,enabledNamespace))return!0
;return!1}function namespaceMatches(namespace,patternToMatch){if(-1===patternToMatch.indexOf("*"))return namespace===patternToMatch;let pattern=patternToMatch;if(-1!==patternToMatch.indexOf("**")){
const patternParts=[];let lastCharacter="";for(const character of patternToMatch)if("*"===character&&"*"===lastCharacter)continue;else{lastCharacter=character;patternParts.push(character)}
pattern=patternParts.join("")}let namespaceIndex=0,patternIndex=0;const patternLength=pattern.length,namespaceLength=namespace.length;let lastWildcard=-1,lastWildcardNamespace=-1
;for(;namespaceIndex<namespaceLength&&patternIndex<patternLength;)if("*"===pattern[patternIndex]){lastWildcard=patternIndex;patternIndex++;if(patternIndex===patternLength)return!0
;for(;namespace[namespaceIndex]!==pattern[patternIndex];){namespaceIndex++;if(namespaceIndex===namespaceLength)return!1}lastWildcardNamespace=namespaceIndex;namespaceIndex++;patternIndex++;continue
}else if(pattern[patternIndex]===namespace[namespaceIndex]){patternIndex++;namespaceIndex++}else if(lastWildcard>=0){patternIndex=lastWildcard+1;namespaceIndex=lastWildcardNamespace+1
;if(namespaceIndex===namespaceLength)return!1;for(;namespace[namespaceIndex]!==pattern[patternIndex];){namespaceIndex++;if(namespaceIndex===namespaceLength)return!1}
lastWildcardNamespace=namespaceIndex;namespaceIndex++;patternIndex++;continue}else return!1
;const namespaceDone=namespaceIndex===namespace.length,patternDone=patternIndex===pattern.length,trailingWildCard=patternIndex===pattern.length-1&&"*"===pattern[patternIndex]
;return namespaceDone&&(patternDone||trailingWildCard)}function createDebugger(namespace){const newDebugger=Object.assign(function(...args){if(!newDebugger.enabled)return
;if(args.length>0)args[0]=`${namespace} ${args[0]}`;newDebugger.log(...args)},{enabled:enabled(namespace),destroy:destroy,log:debugObj.log,namespace:namespace,extend:extend})
;debuggers.push(newDebugger);return newDebugger}function destroy(){const index=debuggers.indexOf(this);if(index>=0){debuggers.splice(index,1);return!0}return!1}function extend(namespace){
const newDebugger=createDebugger(`${this.namespace}:${namespace}`);newDebugger.log=this.log;return newDebugger}
const debug=debugObj,TYPESPEC_RUNTIME_LOG_LEVELS=["verbose","info","warning","error"],levelMap={verbose:400,info:300,warning:200,error:100};function patchLogMethod(parent,child){child.log=(...args)=>{
parent.log(...args)}}function isTypeSpecRuntimeLogLevel(level){return TYPESPEC_RUNTIME_LOG_LEVELS.includes(level)}function createLoggerContext(options){
const registeredLoggers=new Set,logLevelFromEnv=(0,env.Az)(options.logLevelEnvVarName);let logLevel;const clientLogger=debug(options.namespace);clientLogger.log=(...args)=>{debug.log(...args)}
;function contextSetLogLevel(level){if(level&&!isTypeSpecRuntimeLogLevel(level))throw new Error(`Unknown log level '${level}'. Acceptable values: ${TYPESPEC_RUNTIME_LOG_LEVELS.join(",")}`)
;logLevel=level;const enabledNamespaces=[];for(const logger of registeredLoggers)if(shouldEnable(logger))enabledNamespaces.push(logger.namespace);debug.enable(enabledNamespaces.join(","))}
if(logLevelFromEnv)if(isTypeSpecRuntimeLogLevel(logLevelFromEnv))contextSetLogLevel(logLevelFromEnv);else console.error(`${options.logLevelEnvVarName} set to unknown log level '${logLevelFromEnv}'; logging is not enabled. Acceptable values: ${TYPESPEC_RUNTIME_LOG_LEVELS.join(", ")}.`)
;function shouldEnable(logger){return Boolean(logLevel&&levelMap[logger.level]<=levelMap[logLevel])}function createLogger(parent,level){const logger=Object.assign(parent.extend(level),{level:level})
;patchLogMethod(parent,logger);if(shouldEnable(logger)){const enabledNamespaces=debug.disable();debug.enable(enabledNamespaces+","+logger.namespace)}registeredLoggers.add(logger);return logger}return{
setLogLevel:contextSetLogLevel,getLogLevel:function(){return logLevel},createClientLogger:function(namespace){const clientRootLogger=clientLogger.extend(namespace)
;patchLogMethod(clientLogger,clientRootLogger);return{error:createLogger(clientRootLogger,"error"),warning:createLogger(clientRootLogger,"warning"),info:createLogger(clientRootLogger,"info"),
verbose:createLogger(clientRootLogger,"verbose")}},logger:clientLogger}}const context=createLoggerContext({logLevelEnvVarName:"TYPESPEC_RUNTIME_LOG_LEVEL",namespace:"typeSpecRuntime"});context.logger
;function createClientLogger(namespace){return context.createClientLogger(namespace)}}),37005:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){
__webpack_require__.d(__webpack_exports__,{u:()=>defaultRetryPolicy})
;var _retryStrategies_exponentialRetryStrategy_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(13945),_retryStrategies_throttlingRetryStrategy_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(95039),_retryPolicy_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(69004),_constants_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(24084)
;const defaultRetryPolicyName="defaultRetryPolicy";function defaultRetryPolicy(options={}){return{name:defaultRetryPolicyName,sendRequest:(0,_retryPolicy_js__WEBPACK_IMPORTED_MODULE_2__.J)([(0,
_retryStrategies_throttlingRetryStrategy_js__WEBPACK_IMPORTED_MODULE_1__.P)(),(0,_retryStrategies_exponentialRetryStrategy_js__WEBPACK_IMPORTED_MODULE_0__.xB)(options)],{
maxRetries:options.maxRetries??_constants_js__WEBPACK_IMPORTED_MODULE_3__.o}).sendRequest}}}),98977:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){
__webpack_require__.d(__webpack_exports__,{j:()=>formDataPolicy});var bytesEncoding=__webpack_require__(3816);// CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/formData.js
function convertBodyToFormDataMap(body){if("undefined"!=typeof FormData&&body instanceof FormData){const formDataMap={};for(const[key,value]of body.entries()){const existing=formDataMap[key]
;if(Array.isArray(existing))existing.push(value);else formDataMap[key]=void 0!==existing?[existing,value]:[value]}return formDataMap}return}var httpHeaders=__webpack_require__(98443)
;// CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/policies/formDataPolicy.js
const formDataPolicyName="formDataPolicy";function formDataPolicy(){return{name:formDataPolicyName,async sendRequest(request,next){const converted=convertBodyToFormDataMap(request.body);if(converted){
request.formData=converted;request.body=void 0}if(request.formData){const contentType=request.headers.get("Content-Type")
;if(contentType&&-1!==contentType.indexOf("application/x-www-form-urlencoded"))request.body=wwwFormUrlEncode(request.formData);else await prepareFormData(request.formData,request)
;request.formData=void 0}return next(request)}}}function wwwFormUrlEncode(formData){const urlSearchParams=new URLSearchParams
;for(const[key,value]of Object.entries(formData))if(Array.isArray(value))for(const subValue of value)urlSearchParams.append(key,subValue.toString());else urlSearchParams.append(key,value.toString())
;return urlSearchParams.toString()}async function prepareFormData(formData,request){const contentType=request.headers.get("Content-Type")
;if(contentType&&!contentType.startsWith("multipart/form-data"))return;request.headers.set("Content-Type",contentType??"multipart/form-data");const parts=[]
;for(const[fieldName,values]of Object.entries(formData))for(const value of Array.isArray(values)?values:[values])if("string"==typeof value)parts.push({headers:(0,httpHeaders.N)({
"Content-Disposition":`form-data; name="${fieldName}"`}),body:(0,bytesEncoding.A)(value,"utf-8")
});else if(null==value||"object"!=typeof value)throw new Error(`Unexpected value for key ${fieldName}: ${value}. Value should be serialized to string first.`);else{
const fileName=value.name||"blob",headers=(0,httpHeaders.N)();headers.set("Content-Disposition",`form-data; name="${fieldName}"; filename="${fileName}"`)
;headers.set("Content-Type",value.type||"application/octet-stream");parts.push({headers:headers,body:value})}request.multipartBody={parts:parts}}}),
30629:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{ew:()=>agentPolicy,rQ:()=>decompressResponsePolicy,
e4:()=>decompressResponsePolicyName,ur:()=>defaultRetryPolicy.u,jh:()=>formDataPolicy.j,nV:()=>proxyPolicy.nV,rO:()=>logPolicy.r,JA:()=>multipartPolicy.J,uD:()=>multipartPolicy.u,
Ll:()=>proxyPolicy.Ll,xF:()=>redirectPolicy.x,Ou:()=>redirectPolicy.O,iY:()=>tlsPolicy});// CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/policies/agentPolicy.js
const agentPolicyName="agentPolicy";function agentPolicy(agent){return{name:agentPolicyName,sendRequest:async(req,next)=>{if(!req.agent)req.agent=agent;return next(req)}}}
// CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/policies/decompressResponsePolicy.js
const decompressResponsePolicyName="decompressResponsePolicy";function decompressResponsePolicy(){return{name:decompressResponsePolicyName,async sendRequest(request,next){
if("HEAD"!==request.method)request.headers.set("Accept-Encoding","gzip,deflate");return next(request)}}}var defaultRetryPolicy=__webpack_require__(37005);__webpack_require__(13945),
__webpack_require__(69004);__webpack_require__(95039)
;var formDataPolicy=__webpack_require__(98977),logPolicy=__webpack_require__(78676),multipartPolicy=__webpack_require__(95895),proxyPolicy=__webpack_require__(77794),redirectPolicy=__webpack_require__(78804)
;// CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/policies/tlsPolicy.js
const tlsPolicyName="tlsPolicy";function tlsPolicy(tlsSettings){return{name:tlsPolicyName,sendRequest:async(req,next)=>{if(!req.tlsSettings)req.tlsSettings=tlsSettings;return next(req)}}}
__webpack_require__(51425)}),78676:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{r:()=>logPolicy})
;var _log_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(47507),_util_sanitizer_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(51945);const logPolicyName="logPolicy"
;function logPolicy(options={}){const logger=options.logger??_log_js__WEBPACK_IMPORTED_MODULE_0__.v.info,sanitizer=new _util_sanitizer_js__WEBPACK_IMPORTED_MODULE_1__.I({
additionalAllowedHeaderNames:options.additionalAllowedHeaderNames,additionalAllowedQueryParameters:options.additionalAllowedQueryParameters});return{name:logPolicyName,async sendRequest(request,next){
if(!logger.enabled)return next(request);logger(`Request: ${sanitizer.sanitize(request)}`);const response=await next(request);logger(`Response status code: ${response.status}`)
;logger(`Headers: ${sanitizer.sanitize(response.headers)}`);return response}}}}),95895:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){
__webpack_require__.d(__webpack_exports__,{J:()=>multipartPolicy,u:()=>multipartPolicyName})
;var bytesEncoding=__webpack_require__(3816),typeGuards=__webpack_require__(91717),uuidUtils=__webpack_require__(15410),external_stream_=__webpack_require__(2203)
;// CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/util/concat.js
async function*streamAsyncIterator(){const reader=this.getReader();try{for(;;){const{done:done,value:value}=await reader.read();if(done)return;yield value}}finally{reader.releaseLock()}}
function makeAsyncIterable(webStream){if(!webStream[Symbol.asyncIterator])webStream[Symbol.asyncIterator]=streamAsyncIterator.bind(webStream)
;if(!webStream.values)webStream.values=streamAsyncIterator.bind(webStream)}function ensureNodeStream(stream){if(stream instanceof ReadableStream){makeAsyncIterable(stream)
;return external_stream_.Readable.fromWeb(stream)}else return stream}function toStream(source){if(source instanceof Uint8Array)return external_stream_.Readable.from(Buffer.from(source));else if((0,
typeGuards.qf)(source))return ensureNodeStream(source.stream());else return ensureNodeStream(source)}async function concat(sources){return function(){
const streams=sources.map(x=>"function"==typeof x?x():x).map(toStream);return external_stream_.Readable.from(async function*(){for(const stream of streams)for await(const chunk of stream)yield chunk
}())}}// CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/policies/multipartPolicy.js
function generateBoundary(){return`----AzSDKFormBoundary${(0,uuidUtils.N)()}`}function encodeHeaders(headers){let result="";for(const[key,value]of headers)result+=`${key}: ${value}\r\n`;return result}
function getLength(source){if(source instanceof Uint8Array)return source.byteLength;else if((0,typeGuards.qf)(source))return-1===source.size?void 0:source.size;else return}
function getTotalLength(sources){let total=0;for(const source of sources){const partLength=getLength(source);if(void 0===partLength)return;else total+=partLength}return total}
async function buildRequestBody(request,parts,boundary){const sources=[(0,bytesEncoding.A)(`--${boundary}`,"utf-8"),...parts.flatMap(part=>[(0,bytesEncoding.A)("\r\n","utf-8"),(0,
bytesEncoding.A)(encodeHeaders(part.headers),"utf-8"),(0,bytesEncoding.A)("\r\n","utf-8"),part.body,(0,bytesEncoding.A)(`\r\n--${boundary}`,"utf-8")]),(0,
bytesEncoding.A)("--\r\n\r\n","utf-8")],contentLength=getTotalLength(sources);if(contentLength)request.headers.set("Content-Length",contentLength);request.body=await concat(sources)}
const multipartPolicyName="multipartPolicy",maxBoundaryLength=70,validBoundaryCharacters=new Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'()+,-./:=?")
;function assertValidBoundary(boundary){if(boundary.length>maxBoundaryLength)throw new Error(`Multipart boundary "${boundary}" exceeds maximum length of 70 characters`)
;if(Array.from(boundary).some(x=>!validBoundaryCharacters.has(x)))throw new Error(`Multipart boundary "${boundary}" contains invalid characters`)}function multipartPolicy(){return{
name:multipartPolicyName,async sendRequest(request,next){if(!request.multipartBody)return next(request);if(request.body)throw new Error("multipartBody and regular body cannot be set at the same time")
;let boundary=request.multipartBody.boundary
;const contentTypeHeader=request.headers.get("Content-Type")??"multipart/mixed",parsedHeader=contentTypeHeader.match(/^(multipart\/[^ ;]+)(?:; *boundary=(.+))?$/)
;if(!parsedHeader)throw new Error(`Got multipart request body, but content-type header was not multipart: ${contentTypeHeader}`);const[,contentType,parsedBoundary]=parsedHeader
;if(parsedBoundary&&boundary&&parsedBoundary!==boundary)throw new Error(`Multipart boundary was specified as ${parsedBoundary} in the header, but got ${boundary} in the request body`)
;boundary??=parsedBoundary;if(boundary)assertValidBoundary(boundary);else boundary=generateBoundary();request.headers.set("Content-Type",`${contentType}; boundary=${boundary}`)
;await buildRequestBody(request,request.multipartBody.parts,boundary);request.multipartBody=void 0;return next(request)}}}}),
77794:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{Ll:()=>proxyPolicy,nV:()=>getDefaultProxySettings})
;var https_proxy_agent__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3669),http_proxy_agent__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(81970),_log_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(47507)
;const HTTPS_PROXY="HTTPS_PROXY",HTTP_PROXY="HTTP_PROXY",ALL_PROXY="ALL_PROXY",NO_PROXY="NO_PROXY",proxyPolicyName="proxyPolicy",globalNoProxyList=[];let noProxyListLoaded=!1
;const globalBypassedMap=new Map;function getEnvironmentValue(name){if(process.env[name])return process.env[name];else if(process.env[name.toLowerCase()])return process.env[name.toLowerCase()];return}
function loadEnvironmentProxyValue(){if(!process)return;const httpsProxy=getEnvironmentValue(HTTPS_PROXY),allProxy=getEnvironmentValue(ALL_PROXY),httpProxy=getEnvironmentValue(HTTP_PROXY)
;return httpsProxy||allProxy||httpProxy}function isBypassed(uri,noProxyList,bypassedMap){if(0===noProxyList.length)return!1;const host=new URL(uri).hostname
;if(bypassedMap?.has(host))return bypassedMap.get(host);let isBypassedFlag=!1;for(const pattern of noProxyList)if("."===pattern[0]){
if(host.endsWith(pattern))isBypassedFlag=!0;else if(host.length===pattern.length-1&&host===pattern.slice(1))isBypassedFlag=!0}else if(host===pattern)isBypassedFlag=!0
;bypassedMap?.set(host,isBypassedFlag);return isBypassedFlag}function loadNoProxy(){const noProxy=getEnvironmentValue(NO_PROXY);noProxyListLoaded=!0
;if(noProxy)return noProxy.split(",").map(item=>item.trim()).filter(item=>item.length);return[]}function getDefaultProxySettings(proxyUrl){
if(!proxyUrl)if(!(proxyUrl=loadEnvironmentProxyValue()))return;const parsedUrl=new URL(proxyUrl);return{host:(parsedUrl.protocol?parsedUrl.protocol+"//":"")+parsedUrl.hostname,
port:Number.parseInt(parsedUrl.port||"80"),username:parsedUrl.username,password:parsedUrl.password}}function getDefaultProxySettingsInternal(){const envProxy=loadEnvironmentProxyValue()
;return envProxy?new URL(envProxy):void 0}function getUrlFromProxySettings(settings){let parsedProxyUrl;try{parsedProxyUrl=new URL(settings.host)}catch{
throw new Error(`Expecting a valid host string in proxy settings, but found "${settings.host}".`)}parsedProxyUrl.port=String(settings.port)
;if(settings.username)parsedProxyUrl.username=settings.username;if(settings.password)parsedProxyUrl.password=settings.password;return parsedProxyUrl}
function setProxyAgentOnRequest(request,cachedAgents,proxyUrl){if(request.agent)return;const isInsecure="https:"!==new URL(request.url).protocol
;if(request.tlsSettings)_log_js__WEBPACK_IMPORTED_MODULE_2__.v.warning("TLS settings are not supported in combination with custom Proxy, certificates provided to the client will be ignored.")
;if(isInsecure){if(!cachedAgents.httpProxyAgent)cachedAgents.httpProxyAgent=new http_proxy_agent__WEBPACK_IMPORTED_MODULE_1__.HttpProxyAgent(proxyUrl);request.agent=cachedAgents.httpProxyAgent}else{
if(!cachedAgents.httpsProxyAgent)cachedAgents.httpsProxyAgent=new https_proxy_agent__WEBPACK_IMPORTED_MODULE_0__.HttpsProxyAgent(proxyUrl);request.agent=cachedAgents.httpsProxyAgent}}
function proxyPolicy(proxySettings,options){if(!noProxyListLoaded)globalNoProxyList.push(...loadNoProxy())
;const defaultProxy=proxySettings?getUrlFromProxySettings(proxySettings):getDefaultProxySettingsInternal(),cachedAgents={};return{name:proxyPolicyName,async sendRequest(request,next){
if(!request.proxySettings&&defaultProxy&&!isBypassed(request.url,options?.customNoProxyList??globalNoProxyList,options?.customNoProxyList?void 0:globalBypassedMap))setProxyAgentOnRequest(request,cachedAgents,defaultProxy);else if(request.proxySettings)setProxyAgentOnRequest(request,cachedAgents,getUrlFromProxySettings(request.proxySettings))
;return next(request)}}}}),78804:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{O:()=>redirectPolicyName,
x:()=>redirectPolicy});var _log_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(47507);const redirectPolicyName="redirectPolicy",allowedRedirect=["GET","HEAD"];function redirectPolicy(options={}){
const{maxRetries:maxRetries=20,allowCrossOriginRedirects:allowCrossOriginRedirects=!1}=options;return{name:redirectPolicyName,async sendRequest(request,next){const response=await next(request)
;return handleRedirect(next,response,maxRetries,allowCrossOriginRedirects)}}}async function handleRedirect(next,response,maxRetries,allowCrossOriginRedirects,currentRetries=0){
const{request:request,status:status,headers:headers}=response,locationHeader=headers.get("location")
;if(locationHeader&&(300===status||301===status&&allowedRedirect.includes(request.method)||302===status&&allowedRedirect.includes(request.method)||303===status&&"POST"===request.method||307===status)&&currentRetries<maxRetries){
const url=new URL(locationHeader,request.url);if(!allowCrossOriginRedirects){const originalUrl=new URL(request.url);if(url.origin!==originalUrl.origin){
_log_js__WEBPACK_IMPORTED_MODULE_0__.v.verbose(`Skipping cross-origin redirect from ${originalUrl.origin} to ${url.origin}.`);return response}}request.url=url.toString();if(303===status){
request.method="GET";request.headers.delete("Content-Length");delete request.body}request.headers.delete("Authorization");const res=await next(request)
;return handleRedirect(next,res,maxRetries,allowCrossOriginRedirects,currentRetries+1)}return response}}),69004:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){
__webpack_require__.d(__webpack_exports__,{J:()=>retryPolicy})
;var _util_helpers_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(45607),_restError_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(35571),_abort_controller_AbortError_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(95151),_logger_logger_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(3482),_constants_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(24084)
;const retryPolicyLogger=(0,_logger_logger_js__WEBPACK_IMPORTED_MODULE_3__.KV)("ts-http-runtime retryPolicy"),retryPolicyName="retryPolicy";function retryPolicy(strategies,options={
maxRetries:_constants_js__WEBPACK_IMPORTED_MODULE_4__.o}){const logger=options.logger||retryPolicyLogger;return{name:retryPolicyName,async sendRequest(request,next){
let response,responseError,retryCount=-1;retryRequest:for(;;){retryCount+=1;response=void 0;responseError=void 0;try{logger.info(`Retry ${retryCount}: Attempting to send request`,request.requestId)
;response=await next(request);logger.info(`Retry ${retryCount}: Received a response from request`,request.requestId)}catch(e){
logger.error(`Retry ${retryCount}: Received an error from request`,request.requestId);if(!(0,_restError_js__WEBPACK_IMPORTED_MODULE_1__.T)(e))throw e;responseError=e;response=e.response}
if(request.abortSignal?.aborted){logger.error(`Retry ${retryCount}: Request aborted.`);throw new _abort_controller_AbortError_js__WEBPACK_IMPORTED_MODULE_2__.l}
if(retryCount>=(options.maxRetries??_constants_js__WEBPACK_IMPORTED_MODULE_4__.o)){
logger.info(`Retry ${retryCount}: Maximum retries reached. Returning the last received response, or throwing the last received error.`)
;if(responseError)throw responseError;else if(response)return response;else throw new Error("Maximum retries reached with no response or error to throw")}
logger.info(`Retry ${retryCount}: Processing ${strategies.length} retry strategies.`);strategiesLoop:for(const strategy of strategies){const strategyLogger=strategy.logger||logger
;strategyLogger.info(`Retry ${retryCount}: Processing retry strategy ${strategy.name}.`);const modifiers=strategy.retry({retryCount:retryCount,response:response,responseError:responseError})
;if(modifiers.skipStrategy){strategyLogger.info(`Retry ${retryCount}: Skipped.`);continue strategiesLoop}const{errorToThrow:errorToThrow,retryAfterInMs:retryAfterInMs,redirectTo:redirectTo}=modifiers
;if(errorToThrow){strategyLogger.error(`Retry ${retryCount}: Retry strategy ${strategy.name} throws error:`,errorToThrow);throw errorToThrow}if(retryAfterInMs||0===retryAfterInMs){
strategyLogger.info(`Retry ${retryCount}: Retry strategy ${strategy.name} retries after ${retryAfterInMs}`);await(0,_util_helpers_js__WEBPACK_IMPORTED_MODULE_0__.c)(retryAfterInMs,void 0,{
abortSignal:request.abortSignal});continue retryRequest}if(redirectTo){strategyLogger.info(`Retry ${retryCount}: Retry strategy ${strategy.name} redirects to ${redirectTo}`);request.url=redirectTo
;continue retryRequest}}if(responseError){logger.info("None of the retry strategies could work with the received error. Throwing it.");throw responseError}if(response){
logger.info("None of the retry strategies could work with the received response. Returning it.");return response}}}}}}),
51425:(function(__unused_webpack___webpack_module__,__unused_webpack___webpack_exports__,__webpack_require__){__webpack_require__(48161),__webpack_require__(1708)
;// CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/util/userAgentPlatform.js
function getHeaderName(){return"User-Agent"}// CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/policies/userAgentPolicy.js
!function(){getHeaderName()}()}),35571:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{p:()=>RestError,T:()=>isRestError
});var error=__webpack_require__(34820);// CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/util/inspect.js
const custom=__webpack_require__(57975).inspect.custom;// CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/restError.js
const errorSanitizer=new(__webpack_require__(51945).I);class RestError extends Error{static REQUEST_SEND_ERROR="REQUEST_SEND_ERROR";static PARSE_ERROR="PARSE_ERROR";code;statusCode;request;response
;details;constructor(message,options={}){super(message);this.name="RestError";this.code=options.code;this.statusCode=options.statusCode;Object.defineProperty(this,"request",{value:options.request,
enumerable:!1});Object.defineProperty(this,"response",{value:options.response,enumerable:!1});const agent=this.request?.agent?{maxFreeSockets:this.request.agent.maxFreeSockets,
maxSockets:this.request.agent.maxSockets}:void 0;Object.defineProperty(this,custom,{value:()=>`RestError: ${this.message} \n ${errorSanitizer.sanitize({...this,request:{...this.request,agent:agent},
response:this.response})}`,enumerable:!1});Object.setPrototypeOf(this,RestError.prototype)}}function isRestError(e){if(e instanceof RestError)return!0;return(0,error.b)(e)&&"RestError"===e.name}}),
13945:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{xB:()=>exponentialRetryStrategy})
;// CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/util/random.js
function getRandomIntegerInclusive(min,max){min=Math.ceil(min);max=Math.floor(max);return Math.floor(Math.random()*(max-min+1))+min}
// CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/util/delay.js
function calculateRetryDelay(retryAttempt,config){const exponentialDelay=config.retryDelayInMs*Math.pow(2,retryAttempt),clampedDelay=Math.min(config.maxRetryDelayInMs,exponentialDelay);return{
retryAfterInMs:clampedDelay/2+getRandomIntegerInclusive(0,clampedDelay/2)}}var throttlingRetryStrategy=__webpack_require__(95039)
;// CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/retryStrategies/exponentialRetryStrategy.js
const DEFAULT_CLIENT_RETRY_INTERVAL=1e3,DEFAULT_CLIENT_MAX_RETRY_INTERVAL=64e3;function exponentialRetryStrategy(options={}){
const retryInterval=options.retryDelayInMs??DEFAULT_CLIENT_RETRY_INTERVAL,maxRetryInterval=options.maxRetryDelayInMs??DEFAULT_CLIENT_MAX_RETRY_INTERVAL;return{name:"exponentialRetryStrategy",
retry({retryCount:retryCount,response:response,responseError:responseError}){
const matchedSystemError=isSystemError(responseError),ignoreSystemErrors=matchedSystemError&&options.ignoreSystemErrors,isExponential=isExponentialRetryResponse(response),ignoreExponentialResponse=isExponential&&options.ignoreHttpStatusCodes
;if(response&&((0,throttlingRetryStrategy.$)(response)||!isExponential)||ignoreExponentialResponse||ignoreSystemErrors)return{skipStrategy:!0}
;if(responseError&&!matchedSystemError&&!isExponential)return{errorToThrow:responseError};return calculateRetryDelay(retryCount,{retryDelayInMs:retryInterval,maxRetryDelayInMs:maxRetryInterval})}}}
function isExponentialRetryResponse(response){return Boolean(response&&void 0!==response.status&&(response.status>=500||408===response.status)&&501!==response.status&&505!==response.status)}
function isSystemError(err){if(!err)return!1;return"ETIMEDOUT"===err.code||"ESOCKETTIMEDOUT"===err.code||"ECONNREFUSED"===err.code||"ECONNRESET"===err.code||"ENOENT"===err.code||"ENOTFOUND"===err.code
}}),95039:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{$:()=>isThrottlingRetryResponse,P:()=>throttlingRetryStrategy
});var _util_helpers_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(45607);const RetryAfterHeader="Retry-After",AllRetryAfterHeaders=["retry-after-ms","x-ms-retry-after-ms",RetryAfterHeader]
;function getRetryAfterInMs(response){if(!response||![429,503].includes(response.status))return;try{for(const header of AllRetryAfterHeaders){const retryAfterValue=(0,
_util_helpers_js__WEBPACK_IMPORTED_MODULE_0__.H)(response,header);if(0===retryAfterValue||retryAfterValue){return retryAfterValue*(header===RetryAfterHeader?1e3:1)}}
const retryAfterHeader=response.headers.get(RetryAfterHeader);if(!retryAfterHeader)return;const diff=Date.parse(retryAfterHeader)-Date.now();return Number.isFinite(diff)?Math.max(0,diff):void 0}catch{
return}}function isThrottlingRetryResponse(response){return Number.isFinite(getRetryAfterInMs(response))}function throttlingRetryStrategy(){return{name:"throttlingRetryStrategy",
retry({response:response}){const retryAfterInMs=getRetryAfterInMs(response);if(!Number.isFinite(retryAfterInMs))return{skipStrategy:!0};return{retryAfterInMs:retryAfterInMs}}}}}),
3816:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{A:()=>stringToUint8Array,S:()=>uint8ArrayToString})
;function uint8ArrayToString(bytes,format){return Buffer.from(bytes).toString(format)}function stringToUint8Array(value,format){return Buffer.from(value,format)}}),
34820:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{b:()=>isError})
;var _object_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(8011);function isError(e){if((0,_object_js__WEBPACK_IMPORTED_MODULE_0__.G)(e)){
const hasName="string"==typeof e.name,hasMessage="string"==typeof e.message;return hasName&&hasMessage}return!1}}),
45607:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{H:()=>parseHeaderValueAsNumber,c:()=>delay})
;var _abort_controller_AbortError_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(95151);const StandardAbortMessage="The operation was aborted.";function delay(delayInMs,value,options){
return new Promise((resolve,reject)=>{let timer,onAborted
;const rejectOnAbort=()=>reject(new _abort_controller_AbortError_js__WEBPACK_IMPORTED_MODULE_0__.l(options?.abortErrorMsg?options?.abortErrorMsg:StandardAbortMessage)),removeListeners=()=>{
if(options?.abortSignal&&onAborted)options.abortSignal.removeEventListener("abort",onAborted)};onAborted=()=>{if(timer)clearTimeout(timer);removeListeners();return rejectOnAbort()}
;if(options?.abortSignal&&options.abortSignal.aborted)return rejectOnAbort();timer=setTimeout(()=>{removeListeners();resolve(value)},delayInMs)
;if(options?.abortSignal)options.abortSignal.addEventListener("abort",onAborted)})}function parseHeaderValueAsNumber(response,headerName){const value=response.headers.get(headerName);if(!value)return
;const valueAsNum=Number(value);if(Number.isNaN(valueAsNum))return;return valueAsNum}}),1834:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){
__webpack_require__.d(__webpack_exports__,{If:()=>sanitizer.I,Bd:()=>env.Bd,Qg:()=>env.Qg,N6:()=>env.N6,bJ:()=>error.b,qx:()=>env.qx,tX:()=>env.tX,lV:()=>env.lV,p7:()=>env.p7,N4:()=>uuidUtils.N,
Al:()=>bytesEncoding.A,SW:()=>bytesEncoding.S});var error=__webpack_require__(34820);__webpack_require__(77598)
;var uuidUtils=__webpack_require__(15410),env=__webpack_require__(27970),bytesEncoding=__webpack_require__(3816),sanitizer=__webpack_require__(51945)}),
8011:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{G:()=>isObject});function isObject(input){
return!("object"!=typeof input||null===input||Array.isArray(input)||input instanceof RegExp||input instanceof Date)}}),
51945:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{I:()=>Sanitizer})
;var _object_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(8011)
;const defaultAllowedHeaderNames=["x-ms-client-request-id","x-ms-return-client-request-id","x-ms-useragent","x-ms-correlation-request-id","x-ms-request-id","client-request-id","ms-cv","return-client-request-id","traceparent","Access-Control-Allow-Credentials","Access-Control-Allow-Headers","Access-Control-Allow-Methods","Access-Control-Allow-Origin","Access-Control-Expose-Headers","Access-Control-Max-Age","Access-Control-Request-Headers","Access-Control-Request-Method","Origin","Accept","Accept-Encoding","Cache-Control","Connection","Content-Length","Content-Type","Date","ETag","Expires","If-Match","If-Modified-Since","If-None-Match","If-Unmodified-Since","Last-Modified","Pragma","Request-Id","Retry-After","Server","Transfer-Encoding","User-Agent","WWW-Authenticate"],defaultAllowedQueryParameters=["api-version"]
;class Sanitizer{allowedHeaderNames;allowedQueryParameters;constructor({additionalAllowedHeaderNames:allowedHeaderNames=[],additionalAllowedQueryParameters:allowedQueryParameters=[]}={}){
allowedHeaderNames=defaultAllowedHeaderNames.concat(allowedHeaderNames);allowedQueryParameters=defaultAllowedQueryParameters.concat(allowedQueryParameters)
;this.allowedHeaderNames=new Set(allowedHeaderNames.map(n=>n.toLowerCase()));this.allowedQueryParameters=new Set(allowedQueryParameters.map(p=>p.toLowerCase()))}sanitize(obj){const seen=new Set
;return JSON.stringify(obj,(key,value)=>{if(value instanceof Error)return{...value,name:value.name,message:value.message};if("headers"===key&&(0,
_object_js__WEBPACK_IMPORTED_MODULE_0__.G)(value))return this.sanitizeHeaders(value);else if("url"===key&&"string"==typeof value)return this.sanitizeUrl(value);else if("query"===key&&(0,
_object_js__WEBPACK_IMPORTED_MODULE_0__.G)(value))return this.sanitizeQuery(value);else if("body"===key)return;else if("response"===key)return;else if("operationSpec"===key)return;else if(Array.isArray(value)||(0,
_object_js__WEBPACK_IMPORTED_MODULE_0__.G)(value)){if(seen.has(value))return"[Circular]";seen.add(value)}return value},2)}sanitizeUrl(value){
if("string"!=typeof value||null===value||""===value)return value;const url=new URL(value);if(!url.search)return value
;for(const[key]of url.searchParams)if(!this.allowedQueryParameters.has(key.toLowerCase()))url.searchParams.set(key,"REDACTED");return url.toString()}sanitizeHeaders(obj){const sanitized={}
;for(const key of Object.keys(obj))if(this.allowedHeaderNames.has(key.toLowerCase()))sanitized[key]=obj[key];else sanitized[key]="REDACTED";return sanitized}sanitizeQuery(value){
if("object"!=typeof value||null===value)return value;const sanitized={}
;for(const k of Object.keys(value))if(this.allowedQueryParameters.has(k.toLowerCase()))sanitized[k]=value[k];else sanitized[k]="REDACTED";return sanitized}}}),
91717:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{qf:()=>isBlob});__webpack_require__(2203);function isBlob(x){
return x instanceof Blob}}),15410:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{N:()=>randomUUID})
;function randomUUID(){return crypto.randomUUID()}})};
