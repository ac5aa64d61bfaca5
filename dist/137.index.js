"use strict";exports.id=137;exports.ids=[137];exports.modules={53518:(function(e,t,n){n.d(t,{openEventsFile:()=>openEventsFile});var r=n(73024),i=n(77030),o=n(76760),s=n(74296),c=n(58500)
;// CONCATENATED MODULE: ./src/files/open-for-writing.ts
const a=50;async function openForWriting(e,t){try{const n=/^\/(?:dev|proc\/self)\/fd\/(\d{1,5})$/.exec(e)?.[1],r=void 0===n?await opened(e,t):writable(Number(n));return{descriptor:r,kind:kindOf(r)}
}catch(n){if(n instanceof s.bD||t.aborted)throw n;throw unwritable(e,(0,s.u0)(n))}}async function opened(e,t){const n=(0,r.statSync)(e,{throwIfNoEntry:!1})
;if(!0===n?.isBlockDevice())throw unwritable(e,"it is a disk");return!0===n?.isFIFO()?openedPipe(e,t):(0,r.openSync)(e,"w")}async function openedPipe(e,t){for(;;){t.throwIfAborted();try{return(0,
r.openSync)(e,r.constants.O_WRONLY|r.constants.O_NONBLOCK)}catch(e){if("ENXIO"!==(0,s.vq)(e))throw e}await(0,c.setTimeout)(a)}}function writable(e){(0,r.writeSync)(e,Buffer.alloc(0));return e}
function kindOf(e){const t=(0,r.fstatSync)(e);if(t.isFile())return"regular";return t.isFIFO()||t.isSocket()?"pipe":"device"}function unwritable(e,t){
return new s.bD("usage",`${e} can't be written: ${t}`,"name a file in a directory that you can write")}var u=n(13429);// CONCATENATED MODULE: ./src/terminal/event-lines.ts
const f="hither-event/1",d=`{"schema":"${f}",`;function createEventLines(e=Date.now){const t=(0,u.Xf)(e);return n=>{t.add(n);const r="run-ended"===n.type?{exit_code:n.exitCode,counts:t.counts
}:fieldsOf(n);if(void 0===r)return;const i="run-started"===n.type?{schema:f}:{};return`${escaped(JSON.stringify({...i,event:n.type,time:e()/1e3,...r}))}\n`}}function fieldsOf(e){switch(e.type){
case"run-started":return{jobs:e.jobs};case"notice":case"warning":return{message:e.message,where:e.where??null};case"image":return"progress"===e.state?void 0:{step:e.step,state:e.state,image:e.image,
detail:e.detail};case"job-started":return{label:e.label,runtime:e.runtime};case"job-retried":return{label:e.label,attempt:e.attempt,of:e.of,delay_sec:e.delay,reason:e.reason};case"console":
case"job-computed":return;case"job-ended":return endFields(e)}}const l=1e3;function endFields({record:e,hints:t=[]}){
const{name:n,label:r,index:i,status:o,attempt:s,job_hash:c,cache:a,error:u,runtime_info:f}=e;return{name:n,label:r,index:i,status:o,job_hash:c,cached:a.hit,attempt:s,elapsed_sec:f.elapsed_sec,
error_type:u?.type??null,error_message:null===u?null:startOf(u.message),hints:t}}function startOf(e){return e.slice(0,l).replace(/[\ud800-\udbff]$/,"")}function escaped(e){
return e.replace(/[\u007f-\u009f\u2028\u2029]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)}var p=n(10662);// CONCATENATED MODULE: ./src/terminal/refuse-foreign-file.ts
const w="name a new file, or remove this one if you no longer need it";function refuseForeignFile(e){const t=(0,r.statSync)(e,{throwIfNoEntry:!1})
;if(!0!==t?.isFile()||0===t.size||isDescriptor(e))return;const n=foreignBecause(e);if(void 0!==n)throw new s.bD("usage",`--events would overwrite ${e}: ${n}`,w)}function isDescriptor(e){
return/^\/(?:dev|proc\/self)\/fd\/\d+$/.test(e)}function foreignBecause(e){try{return startsWith(e,Buffer.from(d))?void 0:"it is not a file of events"}catch(e){
return`it can't be read, so what it has is unknown (${(0,s.u0)(e)})`}}function startsWith(e,t){return(0,p.kB)(e,"follow",e=>{const n=Buffer.alloc(t.length);return(0,
r.readSync)(e,n)===t.length&&n.equals(t)})}// CONCATENATED MODULE: ./src/terminal/events-file.ts
async function openEventsFile(e,t,n){let r=!1;const fail=t=>{if(!r){r=!0;n(`${e} can't be written, so further events are missing from it: ${(0,s.u0)(t)}`)}
},i=await openSink(e,t,fail),o=createEventLines();return{report(e){const t=r?void 0:o(e);if(void 0!==t)try{i.write(t)}catch(e){fail(e)}},close:i.close}}async function openSink(e,t,n){
if(""===e)throw new s.bD("usage","--events is empty","name a file");const[,r]=/^\/(?:dev|proc\/self)\/(stdout|stderr|fd\/[12])$/.exec(e)??[];if(void 0!==r)return{
write:"stdout"===r||"fd/1"===r?t.writeOut:t.writeErr,close:async()=>{}};const i=(0,o.resolve)(t.cwd,e);refuseForeignFile(i);const c=await openForWriting(i,t.signal)
;return"pipe"===c.kind?pipeSink(c,t.signal,n):fileSink(c)}function fileSink({descriptor:e,kind:t}){return{write(n){const i=Buffer.from(n);let o=0;try{for(;o<i.length;)o+=(0,r.writeSync)(e,i,o)
}catch(n){if("regular"===t&&o>0)(0,r.ftruncateSync)(e,(0,r.fstatSync)(e).size-o);throw n}},close:async()=>(0,r.closeSync)(e)}}const h=1e3;function pipeSink({descriptor:e},t,n){const r=new i.Socket({
fd:e,readable:!1,writable:!0});r.on("error",n);return{write:e=>void r.write(e),close:()=>new Promise(e=>{if(r.destroyed){e();return}const giveUp=()=>void setTimeout(()=>r.destroy(),h).unref()
;r.once("close",()=>e());r.end(()=>r.destroy());if(t.aborted)giveUp();else t.addEventListener("abort",giveUp,{once:!0})})}}})};
