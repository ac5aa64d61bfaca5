export const id=463;export const ids=[463];export const modules={89463:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{
cutChunk:()=>cutChunk,joinChunks:()=>joinChunks})
;var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598),node_fs_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(51455),zod_mini__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(28395),zod_mini__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(73305),_store_context__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(75794),_temporary_file__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(48237)
;const MAX_CHUNK=67108864,MAX_MANIFEST=67108864,manifestSchema=zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({size:zod_mini__WEBPACK_IMPORTED_MODULE_3__.Whr(),
chunks:zod_mini__WEBPACK_IMPORTED_MODULE_3__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({start:zod_mini__WEBPACK_IMPORTED_MODULE_3__.Whr(),end:zod_mini__WEBPACK_IMPORTED_MODULE_3__.Whr(),
sha1:zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__.Fk(/^[0-9a-f]{40}$/))}))});async function cutChunk(sha1,{sha1:whole,start:start,end:end},store){
const ref=await store.identify(whole);if(end<=start||end>ref.size||end-start>MAX_CHUNK)return;const bytes=await(0,
_store_context__WEBPACK_IMPORTED_MODULE_5__.D)(await store.openVerified(ref),async handle=>{const{buffer:buffer,bytesRead:bytesRead}=await handle.read(Buffer.alloc(end-start),0,end-start,start)
;return buffer.subarray(0,bytesRead)});await storeExpected(sha1,store,temporary=>temporary.writeFile(bytes))}async function joinChunks(sha1,manifest,store){
const found=await readManifest(manifest,store);if(void 0===found)return;for(const chunk of found.chunks)if(!await store.has(chunk.sha1))return;await storeExpected(sha1,store,async temporary=>{
for(const chunk of found.chunks)await temporary.writeFile(await store.readVerified(await store.identify(chunk.sha1)))})}async function readManifest(sha1,store){
const ref=await store.identify(sha1),read=ref.size>MAX_MANIFEST?void 0:parse((await store.readVerified(ref)).toString("utf8"));if(void 0===read)return;let at=0
;for(const{start:start,end:end}of read.chunks){if(start!==at||end<=start||end-start>MAX_CHUNK)return;at=end}return at===read.size?read:void 0}function parse(text){try{
const read=manifestSchema.safeParse(JSON.parse(text));return read.success?read.data:void 0}catch(thrown){if(thrown instanceof SyntaxError)return;throw thrown}}
async function storeExpected(sha1,store,write){const place={root:store.root,random:node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes},path=(0,_temporary_file__WEBPACK_IMPORTED_MODULE_2__.l5)(place)
;try{await(0,_store_context__WEBPACK_IMPORTED_MODULE_5__.D)(await(0,_temporary_file__WEBPACK_IMPORTED_MODULE_2__.GY)(place,path),write);await store.adoptExpected(path,{sha1:sha1})}finally{await(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path,{force:!0})}}})};
