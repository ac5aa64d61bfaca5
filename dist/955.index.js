"use strict";exports.id=955;exports.ids=[955];exports.modules={41955:(function(e,t,i){i.d(t,{m:()=>exec,getExecOutput:()=>getExecOutput})
;var s=i(13193),o=i(70857),r=i(24434),n=i(35317),c=i(16928),l=i(88701),d=i(90),u=i(53557),__awaiter=function(e,t,i,s){function adopt(e){return e instanceof i?e:new i(function(t){t(e)})}
return new(i||(i=Promise))(function(i,o){function fulfilled(e){try{step(s.next(e))}catch(e){o(e)}}function rejected(e){try{step(s.throw(e))}catch(e){o(e)}}function step(e){
e.done?i(e.value):adopt(e.value).then(fulfilled,rejected)}step((s=s.apply(e,t||[])).next())})};const a="win32"===process.platform;class ToolRunner extends r.EventEmitter{constructor(e,t,i){super()
;if(!e)throw new Error("Parameter 'toolPath' cannot be null or empty.");this.toolPath=e;this.args=t||[];this.options=i||{}}_debug(e){
if(this.options.listeners&&this.options.listeners.debug)this.options.listeners.debug(e)}_getCommandString(e,t){const i=this._getSpawnFileName(),s=this._getSpawnArgs(e);let o=t?"":"[command]"
;if(a)if(this._isCmdFile()){o+=i;for(const e of s)o+=` ${e}`}else if(e.windowsVerbatimArguments){o+=`"${i}"`;for(const e of s)o+=` ${e}`}else{o+=this._windowsQuoteCmdArg(i)
;for(const e of s)o+=` ${this._windowsQuoteCmdArg(e)}`}else{o+=i;for(const e of s)o+=` ${e}`}return o}_processLineBuffer(e,t,i){try{let s=t+e.toString(),r=s.indexOf(o.EOL);for(;r>-1;){
i(s.substring(0,r));s=s.substring(r+o.EOL.length);r=s.indexOf(o.EOL)}return s}catch(e){this._debug(`error processing line. Failed with error ${e}`);return""}}_getSpawnFileName(){
if(a)if(this._isCmdFile())return process.env.COMSPEC||"cmd.exe";return this.toolPath}_getSpawnArgs(e){if(a)if(this._isCmdFile()){let t=`/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`
;for(const i of this.args){t+=" ";t+=e.windowsVerbatimArguments?i:this._windowsQuoteCmdArg(i)}t+='"';return[t]}return this.args}_endsWith(e,t){return e.endsWith(t)}_isCmdFile(){
const e=this.toolPath.toUpperCase();return this._endsWith(e,".CMD")||this._endsWith(e,".BAT")}_windowsQuoteCmdArg(e){if(!this._isCmdFile())return this._uvQuoteCmdArg(e);if(!e)return'""'
;const t=[" ","\t","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'];let i=!1;for(const s of e)if(t.some(e=>e===s)){i=!0;break}if(!i)return e;let s='"',o=!0
;for(let t=e.length;t>0;t--){s+=e[t-1];if(o&&"\\"===e[t-1])s+="\\";else if('"'===e[t-1]){o=!0;s+='"'}else o=!1}s+='"';return s.split("").reverse().join("")}_uvQuoteCmdArg(e){if(!e)return'""'
;if(!e.includes(" ")&&!e.includes("\t")&&!e.includes('"'))return e;if(!e.includes('"')&&!e.includes("\\"))return`"${e}"`;let t='"',i=!0;for(let s=e.length;s>0;s--){t+=e[s-1]
;if(i&&"\\"===e[s-1])t+="\\";else if('"'===e[s-1]){i=!0;t+="\\"}else i=!1}t+='"';return t.split("").reverse().join("")}_cloneExecOptions(e){const t={cwd:(e=e||{}).cwd||process.cwd(),
env:e.env||process.env,silent:e.silent||!1,windowsVerbatimArguments:e.windowsVerbatimArguments||!1,failOnStdErr:e.failOnStdErr||!1,ignoreReturnCode:e.ignoreReturnCode||!1,delay:e.delay||1e4}
;t.outStream=e.outStream||process.stdout;t.errStream=e.errStream||process.stderr;return t}_getSpawnOptions(e,t){e=e||{};const i={};i.cwd=e.cwd;i.env=e.env
;i.windowsVerbatimArguments=e.windowsVerbatimArguments||this._isCmdFile();if(e.windowsVerbatimArguments)i.argv0=`"${t}"`;return i}exec(){return __awaiter(this,void 0,void 0,function*(){
if(!d.Qh(this.toolPath)&&(this.toolPath.includes("/")||a&&this.toolPath.includes("\\")))this.toolPath=c.resolve(process.cwd(),this.options.cwd||process.cwd(),this.toolPath)
;this.toolPath=yield l.K7(this.toolPath,!0);return new Promise((e,t)=>__awaiter(this,void 0,void 0,function*(){this._debug(`exec tool: ${this.toolPath}`);this._debug("arguments:")
;for(const e of this.args)this._debug(`   ${e}`);const i=this._cloneExecOptions(this.options);if(!i.silent&&i.outStream)i.outStream.write(this._getCommandString(i)+o.EOL)
;const s=new ExecState(i,this.toolPath);s.on("debug",e=>{this._debug(e)});if(this.options.cwd&&!(yield d.t2(this.options.cwd)))return t(new Error(`The cwd: ${this.options.cwd} does not exist!`))
;const r=this._getSpawnFileName(),c=n.spawn(r,this._getSpawnArgs(i),this._getSpawnOptions(this.options,r));let l="";if(c.stdout)c.stdout.on("data",e=>{
if(this.options.listeners&&this.options.listeners.stdout)this.options.listeners.stdout(e);if(!i.silent&&i.outStream)i.outStream.write(e);l=this._processLineBuffer(e,l,e=>{
if(this.options.listeners&&this.options.listeners.stdline)this.options.listeners.stdline(e)})});let u="";if(c.stderr)c.stderr.on("data",e=>{s.processStderr=!0
;if(this.options.listeners&&this.options.listeners.stderr)this.options.listeners.stderr(e);if(!i.silent&&i.errStream&&i.outStream){(i.failOnStdErr?i.errStream:i.outStream).write(e)}
u=this._processLineBuffer(e,u,e=>{if(this.options.listeners&&this.options.listeners.errline)this.options.listeners.errline(e)})});c.on("error",e=>{s.processError=e.message;s.processExited=!0
;s.processClosed=!0;s.CheckComplete()});c.on("exit",e=>{s.processExitCode=e;s.processExited=!0;this._debug(`Exit code ${e} received from tool '${this.toolPath}'`);s.CheckComplete()});c.on("close",e=>{
s.processExitCode=e;s.processExited=!0;s.processClosed=!0;this._debug(`STDIO streams have closed for tool '${this.toolPath}'`);s.CheckComplete()});s.on("done",(i,s)=>{
if(l.length>0)this.emit("stdline",l);if(u.length>0)this.emit("errline",u);c.removeAllListeners();if(i)t(i);else e(s)});if(this.options.input){if(!c.stdin)throw new Error("child process missing stdin")
;c.stdin.end(this.options.input)}}))})}}function argStringToArray(e){const t=[];let i=!1,s=!1,o="";function append(e){if(s&&'"'!==e)o+="\\";o+=e;s=!1}for(let r=0;r<e.length;r++){const n=e.charAt(r)
;if('"'===n){if(!s)i=!i;else append(n);continue}if("\\"===n&&s){append(n);continue}if("\\"===n&&i){s=!0;continue}if(" "===n&&!i){if(o.length>0){t.push(o);o=""}continue}append(n)}
if(o.length>0)t.push(o.trim());return t}class ExecState extends r.EventEmitter{constructor(e,t){super();this.processClosed=!1;this.processError="";this.processExitCode=0;this.processExited=!1
;this.processStderr=!1;this.delay=1e4;this.done=!1;this.timeout=null;if(!t)throw new Error("toolPath must not be empty");this.options=e;this.toolPath=t;if(e.delay)this.delay=e.delay}CheckComplete(){
if(this.done)return;if(this.processClosed)this._setResult();else if(this.processExited)this.timeout=(0,u.setTimeout)(ExecState.HandleTimeout,this.delay,this)}_debug(e){this.emit("debug",e)}
_setResult(){let e
;if(this.processExited)if(this.processError)e=new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`);else if(0!==this.processExitCode&&!this.options.ignoreReturnCode)e=new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`);else if(this.processStderr&&this.options.failOnStdErr)e=new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`)
;if(this.timeout){clearTimeout(this.timeout);this.timeout=null}this.done=!0;this.emit("done",e,this.processExitCode)}static HandleTimeout(e){if(e.done)return;if(!e.processClosed&&e.processExited){
const t=`The STDIO streams did not close within ${e.delay/1e3} seconds of the exit event from process '${e.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`
;e._debug(t)}e._setResult()}}// CONCATENATED MODULE: ./node_modules/@actions/exec/lib/exec.js
var exec_awaiter=function(e,t,i,s){function adopt(e){return e instanceof i?e:new i(function(t){t(e)})}return new(i||(i=Promise))(function(i,o){function fulfilled(e){try{step(s.next(e))}catch(e){o(e)}}
function rejected(e){try{step(s.throw(e))}catch(e){o(e)}}function step(e){e.done?i(e.value):adopt(e.value).then(fulfilled,rejected)}step((s=s.apply(e,t||[])).next())})};function exec(e,t,i){
return exec_awaiter(this,void 0,void 0,function*(){const s=argStringToArray(e);if(0===s.length)throw new Error("Parameter 'commandLine' cannot be null or empty.");const o=s[0]
;t=s.slice(1).concat(t||[]);return new ToolRunner(o,t,i).exec()})}function getExecOutput(e,t,i){return exec_awaiter(this,void 0,void 0,function*(){var o,r;let n="",c=""
;const l=new s.StringDecoder("utf8"),d=new s.StringDecoder("utf8"),u=null===(o=null==i?void 0:i.listeners)||void 0===o?void 0:o.stdout,a=null===(r=null==i?void 0:i.listeners)||void 0===r?void 0:r.stderr,h=Object.assign(Object.assign({},null==i?void 0:i.listeners),{
stdout:e=>{n+=l.write(e);if(u)u(e)},stderr:e=>{c+=d.write(e);if(a)a(e)}}),f=yield exec(e,t,Object.assign(Object.assign({},i),{listeners:h}));n+=l.end();c+=d.end();return{exitCode:f,stdout:n,stderr:c}
})}}),90:(function(e,t,i){i.d(t,{Ck:()=>l,H8:()=>g,Qh:()=>isRooted,rm:()=>h,t2:()=>exists,vr:()=>tryGetExecutablePath});var s=i(79896),o=i(16928),__awaiter=function(e,t,i,s){function adopt(e){
return e instanceof i?e:new i(function(t){t(e)})}return new(i||(i=Promise))(function(i,o){function fulfilled(e){try{step(s.next(e))}catch(e){o(e)}}function rejected(e){try{step(s.throw(e))}catch(e){
o(e)}}function step(e){e.done?i(e.value):adopt(e.value).then(fulfilled,rejected)}step((s=s.apply(e,t||[])).next())})}
;const{chmod:r,copyFile:n,lstat:c,mkdir:l,open:d,readdir:u,rename:a,rm:h,rmdir:f,stat:p,symlink:m,unlink:w}=s.promises,g="win32"===process.platform;s.constants.O_RDONLY;function exists(e){
return __awaiter(this,void 0,void 0,function*(){try{yield p(e)}catch(e){if("ENOENT"===e.code)return!1;throw e}return!0})}function isRooted(e){
if(!(e=normalizeSeparators(e)))throw new Error('isRooted() parameter "p" cannot be empty');if(g)return e.startsWith("\\")||/^[A-Z]:/i.test(e);return e.startsWith("/")}
function tryGetExecutablePath(e,t){return __awaiter(this,void 0,void 0,function*(){let i;try{i=yield p(e)}catch(t){
if("ENOENT"!==t.code)console.log(`Unexpected error attempting to determine if executable file exists '${e}': ${t}`)}if(i&&i.isFile())if(g){const i=o.extname(e).toUpperCase()
;if(t.some(e=>e.toUpperCase()===i))return e}else if(isUnixExecutable(i))return e;const s=e;for(const r of t){e=s+r;i=void 0;try{i=yield p(e)}catch(t){
if("ENOENT"!==t.code)console.log(`Unexpected error attempting to determine if executable file exists '${e}': ${t}`)}if(i&&i.isFile())if(g){try{const t=o.dirname(e),i=o.basename(e).toUpperCase()
;for(const s of yield u(t))if(i===s.toUpperCase()){e=o.join(t,s);break}}catch(t){console.log(`Unexpected error attempting to determine the actual case of the file '${e}': ${t}`)}return e
}else if(isUnixExecutable(i))return e}return""})}function normalizeSeparators(e){e=e||"";if(g)return(e=e.replace(/\//g,"\\")).replace(/\\\\+/g,"\\");return e.replace(/\/\/+/g,"/")}
function isUnixExecutable(e){return(1&e.mode)>0||(8&e.mode)>0&&void 0!==process.getgid&&e.gid===process.getgid()||(64&e.mode)>0&&void 0!==process.getuid&&e.uid===process.getuid()}}),
88701:(function(e,t,i){i.d(t,{K7:()=>which,U$:()=>mkdirP,Yz:()=>rmRF});var s=i(42613),o=i(16928),r=i(90),__awaiter=function(e,t,i,s){function adopt(e){return e instanceof i?e:new i(function(t){t(e)})}
return new(i||(i=Promise))(function(i,o){function fulfilled(e){try{step(s.next(e))}catch(e){o(e)}}function rejected(e){try{step(s.throw(e))}catch(e){o(e)}}function step(e){
e.done?i(e.value):adopt(e.value).then(fulfilled,rejected)}step((s=s.apply(e,t||[])).next())})};function rmRF(e){return __awaiter(this,void 0,void 0,function*(){
if(r.H8)if(/[*"<>|]/.test(e))throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');try{yield r.rm(e,{force:!0,maxRetries:3,recursive:!0,retryDelay:300})}catch(e){
throw new Error(`File was unable to be removed ${e}`)}})}function mkdirP(e){return __awaiter(this,void 0,void 0,function*(){(0,s.ok)(e,"a path argument must be provided");yield r.Ck(e,{recursive:!0})
})}function which(e,t){return __awaiter(this,void 0,void 0,function*(){if(!e)throw new Error("parameter 'tool' is required");if(t){const t=yield which(e,!1)
;if(!t)if(r.H8)throw new Error(`Unable to locate executable file: ${e}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`);else throw new Error(`Unable to locate executable file: ${e}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`)
;return t}const i=yield findInPath(e);if(i&&i.length>0)return i[0];return""})}function findInPath(e){return __awaiter(this,void 0,void 0,function*(){
if(!e)throw new Error("parameter 'tool' is required");const t=[];if(r.H8&&process.env.PATHEXT)for(const e of process.env.PATHEXT.split(o.delimiter))if(e)t.push(e);if(r.Qh(e)){const i=yield r.vr(e,t)
;if(i)return[i];return[]}if(e.includes(o.sep))return[];const i=[];if(process.env.PATH)for(const e of process.env.PATH.split(o.delimiter))if(e)i.push(e);const s=[];for(const n of i){
const i=yield r.vr(o.join(n,e),t);if(i)s.push(i)}return s})}})};
