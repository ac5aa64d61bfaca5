"use strict";exports.id=179;exports.ids=[179];exports.modules={16179:(function(t,i,e){e.d(i,{readListing:()=>readListing});var s=e(28395),r=e(73305),n=e(74296);const o=67108864,a=64,c=s.Ikc({
sha1:s.YjP().check(r.Fk(/^[0-9a-f]{40}$/i))}),d=s.Ikc({files:s.lqM(s.g1P(s.YjP(),c)),dirs:s.lqM(s.g1P(s.YjP(),s.L5J()))});async function readListing(t,i){
const e=await i.identify(t),s=e.size>o?void 0:await i.readVerified(e),r=void 0===s?void 0:parse(s.toString("utf8"));if(void 0===r){
const i="name a file with sha1://HASH, or check the source of the URI";throw new n.bD("store",`sha1dir://${t} is not a directory: the object is not a directory listing`,i)}return r}function parse(t){
try{return listingOf(JSON.parse(t),0)}catch(t){if(t instanceof SyntaxError)return;throw t}}function listingOf(t,i){const e=d.safeParse(t)
;if(!e.success||i>a||void 0===e.data.files&&void 0===e.data.dirs)return;const s=new Map;for(const[t,r]of Object.entries(e.data.dirs??{})){const e=listingOf(r,i+1);if(void 0===e)return;s.set(t,e)}
const r=Object.entries(e.data.files??{}).map(([t,{sha1:i}])=>[t,{sha1:i.toLowerCase()}]);return{files:new Map(r),dirs:s}}})};
