"use strict";exports.id=310;exports.ids=[310];exports.modules={20310:(function(t,n,a){a.r(n);a.d(n,{kindsOfJobs:()=>kindsOfJobs});var e=a(20654),o=a(5891),s=a(67005),i=a(78962),r=a(47437)
;// CONCATENATED MODULE: ./src/cache/earlier-duration.ts
const c=1048576;async function earlierDuration(t,n,a){const e=await(0,r.c)(t,(0,r.VH)(n,a)),o=(await Promise.all(e.map(n=>durationOf(t,n).catch(()=>[])))).flat()
;return 0===o.length?void 0:o.reduce((t,n)=>t+n,0)/o.length}async function durationOf(t,n){const a=(0,s.Mp)((0,s.w)(t),t=>(0,o.s3)(t,n)),r=(0,i.hB)((await(0,e.VX)(a,{limit:c})).toString("utf8"),n)
;return"good"===r.state?[r.entry.runtimeInfo.elapsed_sec]:[]}var l=a(80254);// CONCATENATED MODULE: ./src/terminal/kinds-of-jobs.ts
const u=50;async function kindsOfJobs(t,n){const a=new Map;for(const n of t){const t=(0,l.w)(n.label),e=a.get(t)??[];e.push(n);a.set(t,e)}const e=[...a].map(async([t,a],e)=>{
const[o]=a,s=void 0===o||e>=u?void 0:await earlierDuration(n,o.bundle.file,o.declaration.name);return[t,{jobs:a.length,earlier:s}]});return new Map(await Promise.all(e))}})};
