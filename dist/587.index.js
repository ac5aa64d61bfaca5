"use strict";exports.id=587;exports.ids=[587];exports.modules={30825:(function(t,s,e){e.r(s);e.d(s,{validate:()=>validate});var n=e(74296),o=e(59505),i=e(23314),a=e(73169),r=e(4945),c=e(7176)
;async function validate(t,s){const{jobs:e,request:i}=await(0,r.rB)((0,r.fo)(t,s),s),a=t.images?await missingImages(e,i,s):[];for(const{text:t,jobs:e}of a){const n=e>1?` (this stops ${e} jobs)`:""
;s.writeErr(`${(0,o.Q)(t)}${n}\n`)}if(a.length>0)return n.ai.image;const l=(0,c.hS)(e.length,"job")
;s.writeOut(t.images?`${l}, no errors, all images exist\n`:`${l}, no errors; images not checked (use --images)\n`);return 0}async function missingImages(t,s,e){const{context:n,close:o}=await(0,
a.I)(s,{report:()=>{},signal:e.signal}),r=new Map;try{for(const s of t){const t=await(0,i.ls)(s,n).then(()=>{},whyNot);if(void 0!==t)r.set(t,(r.get(t)??0)+1)}}finally{await o()}
return[...r].map(([t,s])=>({text:t,jobs:s}))}function whyNot(t){if(t instanceof n.bD&&"internal"!==t.code)return t.problems.map(n.Vw).join("\n");throw t}})};
