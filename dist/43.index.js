"use strict";exports.id=43;exports.ids=[43];exports.modules={41043:(function(t,a,e){e.d(a,{cutChunk:()=>cutChunk,joinChunks:()=>joinChunks});var i=e(51455),n=e(28395),r=e(73305),s=e(20687),o=e(74890)
;const c=67108864,f=67108864,u=n.Ikc({size:n.Whr(),chunks:n.YOg(n.Ikc({start:n.Whr(),end:n.Whr(),sha1:n.YjP().check(r.Fk(/^[0-9a-f]{40}$/))}))});async function cutChunk(t,{sha1:a,start:e,end:i},n){
const r=await n.identify(a);if(i<=e||i>r.size||i-e>c)return;const s=await(0,o.D)(await n.openVerified(r),async t=>{const{buffer:a,bytesRead:n}=await t.read(Buffer.alloc(i-e),0,i-e,e)
;return a.subarray(0,n)});await storeExpected(t,n,t=>t.writeFile(s))}async function joinChunks(t,a,e){const i=await readManifest(a,e);if(void 0===i)return
;for(const t of i.chunks)if(!await e.has(t.sha1))return;await storeExpected(t,e,async t=>{for(const a of i.chunks)await t.writeFile(await e.readVerified(await e.identify(a.sha1)))})}
async function readManifest(t,a){const e=await a.identify(t),i=e.size>f?void 0:parse((await a.readVerified(e)).toString("utf8"));if(void 0===i)return;let n=0;for(const{start:t,end:a}of i.chunks){
if(t!==n||a<=t||a-t>c)return;n=a}return n===i.size?i:void 0}function parse(t){try{const a=u.safeParse(JSON.parse(t));return a.success?a.data:void 0}catch(t){if(t instanceof SyntaxError)return;throw t}
}async function storeExpected(t,a,e){const n={root:a.root},r=(0,s.l5)(n);try{await(0,o.D)(await(0,s.GY)(n,r),e);await a.ingestExpected(r,{sha1:t})}finally{await(0,i.rm)(r,{force:!0})}}})};
