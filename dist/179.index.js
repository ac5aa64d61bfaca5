"use strict";exports.id=179;exports.ids=[179];exports.modules={16179:(function(i,t,e){e.d(t,{readListing:()=>readListing});var s=e(28395),r=e(73305),n=e(74296);const o=67108864,a=64,c=s.Ikc({
sha1:s.YjP().check(r.Fk(/^[0-9a-f]{40}$/i))}),d=s.Ikc({files:s.lqM(s.g1P(s.YjP(),c)),dirs:s.lqM(s.g1P(s.YjP(),s.L5J()))});async function readListing(i,t){
const e=await t.identify(i),s=e.size>o?void 0:await t.readVerified(e),r=void 0===s?void 0:parse(s.toString("utf8"));if(void 0===r){
const t="name a file by sha1://HASH, or check where the URI comes from";throw new n.bD("store",`sha1dir://${i} is no directory: the object is no listing of one`,t)}return r}function parse(i){try{
return listingOf(JSON.parse(i),0)}catch(i){if(i instanceof SyntaxError)return;throw i}}function listingOf(i,t){const e=d.safeParse(i)
;if(!e.success||t>a||void 0===e.data.files&&void 0===e.data.dirs)return;const s=new Map;for(const[i,r]of Object.entries(e.data.dirs??{})){const e=listingOf(r,t+1);if(void 0===e)return;s.set(i,e)}
const r=Object.entries(e.data.files??{}).map(([i,{sha1:t}])=>[i,{sha1:t.toLowerCase()}]);return{files:new Map(r),dirs:s}}})};
