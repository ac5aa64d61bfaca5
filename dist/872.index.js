export const id=872;export const ids=[872];export const modules={63872:(function(__unused_webpack_module,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{
readListing:()=>readListing})
;var zod_mini__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(28395),zod_mini__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(73305),_errors__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(83916)
;const MAX_BYTES=67108864,MAX_DEPTH=64,fileSchema=zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({
sha1:zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__.Fk(/^[0-9a-f]{40}$/i))}),folderSchema=zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({
files:zod_mini__WEBPACK_IMPORTED_MODULE_1__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__.g1P(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP(),fileSchema)),
dirs:zod_mini__WEBPACK_IMPORTED_MODULE_1__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__.g1P(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP(),zod_mini__WEBPACK_IMPORTED_MODULE_1__.L5J()))})
;async function readListing(sha1,store){const ref=await store.identify(sha1),bytes=ref.size>MAX_BYTES?void 0:await store.readVerified(ref),listing=void 0===bytes?void 0:parse(bytes.toString("utf8"))
;if(void 0===listing){const remedy="name a file by sha1://HASH, or check where the URI comes from"
;throw new _errors__WEBPACK_IMPORTED_MODULE_0__.bD("store",`sha1dir://${sha1} is no folder: the object is no listing of one`,remedy)}return listing}function parse(text){try{
return listingOf(JSON.parse(text),0)}catch(thrown){if(thrown instanceof SyntaxError)return;throw thrown}}function listingOf(value,depth){const read=folderSchema.safeParse(value)
;if(!read.success||depth>MAX_DEPTH||void 0===read.data.files&&void 0===read.data.dirs)return;const dirs=new Map;for(const[name,inner]of Object.entries(read.data.dirs??{})){
const listing=listingOf(inner,depth+1);if(void 0===listing)return;dirs.set(name,listing)}const files=Object.entries(read.data.files??{}).map(([name,{sha1:sha1}])=>[name,{sha1:sha1.toLowerCase()}])
;return{files:new Map(files),dirs:dirs}}})};
