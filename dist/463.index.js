"use strict";exports.id=463;exports.ids=[463];exports.modules={89463:(function(t,a,e){e.d(a,{cutChunk:()=>cutChunk,joinChunks:()=>joinChunks})
;var n=e(77598),r=e(51455),i=e(28395),s=e(73305),o=e(75794),c=e(48237);const f=67108864,u=67108864,d=i.Ikc({size:i.Whr(),chunks:i.YOg(i.Ikc({start:i.Whr(),end:i.Whr(),
sha1:i.YjP().check(s.Fk(/^[0-9a-f]{40}$/))}))});async function cutChunk(t,{sha1:a,start:e,end:n},r){const i=await r.identify(a);if(n<=e||n>i.size||n-e>f)return;const s=await(0,
o.D)(await r.openVerified(i),async t=>{const{buffer:a,bytesRead:r}=await t.read(Buffer.alloc(n-e),0,n-e,e);return a.subarray(0,r)});await storeExpected(t,r,t=>t.writeFile(s))}
async function joinChunks(t,a,e){const n=await readManifest(a,e);if(void 0===n)return;for(const t of n.chunks)if(!await e.has(t.sha1))return;await storeExpected(t,e,async t=>{
for(const a of n.chunks)await t.writeFile(await e.readVerified(await e.identify(a.sha1)))})}async function readManifest(t,a){
const e=await a.identify(t),n=e.size>u?void 0:parse((await a.readVerified(e)).toString("utf8"));if(void 0===n)return;let r=0;for(const{start:t,end:a}of n.chunks){if(t!==r||a<=t||a-t>f)return;r=a}
return r===n.size?n:void 0}function parse(t){try{const a=d.safeParse(JSON.parse(t));return a.success?a.data:void 0}catch(t){if(t instanceof SyntaxError)return;throw t}}
async function storeExpected(t,a,e){const i={root:a.root,random:n.randomBytes},s=(0,c.l5)(i);try{await(0,o.D)(await(0,c.GY)(i,s),e);await a.adoptExpected(s,{sha1:t})}finally{await(0,r.rm)(s,{force:!0
})}}})};
