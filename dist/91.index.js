exports.id=91;exports.ids=[91];exports.modules={89379:(function(e,t,r){"use strict";const i=Symbol("SemVer ANY");class Comparator{static get ANY(){return i}constructor(e,t){t=a(t)
;if(e instanceof Comparator)if(e.loose===!!t.loose)return e;else e=e.value;e=e.trim().split(/\s+/).join(" ");m("comparator",e,t);this.options=t;this.loose=!!t.loose;this.parse(e)
;if(this.semver===i)this.value="";else this.value=this.operator+this.semver.version;m("comp",this)}parse(e){const t=this.options.loose?n[s.COMPARATORLOOSE]:n[s.COMPARATOR],r=e.match(t)
;if(!r)throw new TypeError(`Invalid comparator: ${e}`);this.operator=void 0!==r[1]?r[1]:"";if("="===this.operator)this.operator=""
;if(!r[2])this.semver=i;else this.semver=new l(r[2],this.options.loose)}toString(){return this.value}test(e){m("Comparator.test",e,this.options.loose);if(this.semver===i||e===i)return!0
;if("string"==typeof e)try{e=new l(e,this.options)}catch(e){return!1}return o(e,this.operator,this.semver,this.options)}intersects(e,t){
if(!(e instanceof Comparator))throw new TypeError("a Comparator is required");if(""===this.operator){if(""===this.value)return!0;return new c(e.value,t).test(this.value)}else if(""===e.operator){
if(""===e.value)return!0;return new c(this.value,t).test(e.semver)}if((t=a(t)).includePrerelease&&("<0.0.0-0"===this.value||"<0.0.0-0"===e.value))return!1
;if(!t.includePrerelease&&(this.value.startsWith("<0.0.0")||e.value.startsWith("<0.0.0")))return!1;if(this.operator.startsWith(">")&&e.operator.startsWith(">"))return!0
;if(this.operator.startsWith("<")&&e.operator.startsWith("<"))return!0;if(this.semver.version===e.semver.version&&this.operator.includes("=")&&e.operator.includes("="))return!0
;if(o(this.semver,"<",e.semver,t)&&this.operator.startsWith(">")&&e.operator.startsWith("<"))return!0
;if(o(this.semver,">",e.semver,t)&&this.operator.startsWith("<")&&e.operator.startsWith(">"))return!0;return!1}}e.exports=Comparator
;const a=r(70356),{safeRe:n,t:s}=r(95471),o=r(28646),m=r(1159),l=r(7163),c=r(96782)}),96782:(function(e,t,r){"use strict";const i=/\s+/g;class Range{constructor(e,t){t=n(t)
;if(e instanceof Range)if(e.loose===!!t.loose&&e.includePrerelease===!!t.includePrerelease)return e;else return new Range(e.raw,t);if(e instanceof s){this.raw=e.value;this.set=[[e]]
;this.formatted=void 0;return this}this.options=t;this.loose=!!t.loose;this.includePrerelease=!!t.includePrerelease;this.raw=e.trim().replace(i," ")
;this.set=this.raw.split("||").map(e=>this.parseRange(e.trim())).filter(e=>e.length);if(!this.set.length)throw new TypeError(`Invalid SemVer Range: ${this.raw}`);if(this.set.length>1){
const e=this.set[0];this.set=this.set.filter(e=>!isNullSet(e[0]));if(0===this.set.length)this.set=[e];else if(this.set.length>1)for(const e of this.set)if(1===e.length&&isAny(e[0])){this.set=[e];break
}}this.formatted=void 0}get range(){if(void 0===this.formatted){this.formatted="";for(let e=0;e<this.set.length;e++){if(e>0)this.formatted+="||";const t=this.set[e];for(let e=0;e<t.length;e++){
if(e>0)this.formatted+=" ";this.formatted+=t[e].toString().trim()}}}return this.formatted}format(){return this.range}toString(){return this.range}parseRange(e){e=e.replace(f,"")
;const t=((this.options.includePrerelease&&y)|(this.options.loose&&g))+":"+e,r=a.get(t);if(r)return r;const i=this.options.loose,n=i?c[p.HYPHENRANGELOOSE]:c[p.HYPHENRANGE]
;e=e.replace(n,hyphenReplace(this.options.includePrerelease));o("hyphen replace",e);e=l(e);o("comparator trim",e);e=e.replace(c[p.TILDETRIM],u);o("tilde trim",e);e=e.replace(c[p.CARETTRIM],h)
;o("caret trim",e);let m=e.split(" ").map(e=>parseComparator(e,this.options)).join(" ").split(/\s+/).map(e=>replaceGTE0(e,this.options));if(i)m=m.filter(e=>{o("loose invalid filter",e,this.options)
;return!!e.match(c[p.COMPARATORLOOSE])});o("range list",m);const d=new Map,x=m.map(e=>new s(e,this.options));for(const e of x){if(isNullSet(e))return[e];d.set(e.value,e)}
if(d.size>1&&d.has(""))d.delete("");const N=[...d.values()];a.set(t,N);return N}intersects(e,t){if(!(e instanceof Range))throw new TypeError("a Range is required")
;return this.set.some(r=>isSatisfiable(r,t)&&e.set.some(e=>isSatisfiable(e,t)&&r.every(r=>e.every(e=>r.intersects(e,t)))))}test(e){if(!e)return!1;if("string"==typeof e)try{e=new m(e,this.options)
}catch(e){return!1}for(let t=0;t<this.set.length;t++)if(testSet(this.set[t],e,this.options))return!0;return!1}}e.exports=Range
;const a=new(r(61383)),n=r(70356),s=r(89379),o=r(1159),m=r(7163),l=r(69737),{safeRe:c,src:d,t:p,tildeTrimReplace:u,caretTrimReplace:h}=r(95471),{FLAG_INCLUDE_PRERELEASE:y,FLAG_LOOSE:g}=r(45101),f=new RegExp(d[p.BUILD],"g"),isNullSet=e=>"<0.0.0-0"===e.value,isAny=e=>""===e.value,isSatisfiable=(e,t)=>{
let r=!0;const i=e.slice();let a=i.pop();for(;r&&i.length;){r=i.every(e=>a.intersects(e,t));a=i.pop()}return r},parseComparator=(e,t)=>{e=e.replace(c[p.BUILD],"");o("comp",e,t);e=replaceCarets(e,t)
;o("caret",e);e=replaceTildes(e,t);o("tildes",e);e=replaceXRanges(e,t);o("xrange",e);e=replaceStars(e,t);o("stars",e);return e
},isX=e=>!e||"x"===e.toLowerCase()||"*"===e,invalidXRangeOrder=(e,t,r)=>isX(e)&&!isX(t)||isX(t)&&r&&!isX(r),replaceTildes=(e,t)=>e.trim().split(/\s+/).map(e=>replaceTilde(e,t)).join(" "),replaceTilde=(e,t)=>{
const r=t.loose?c[p.TILDELOOSE]:c[p.TILDE],i=t.includePrerelease?"-0":"";return e.replace(r,(t,r,a,n,s)=>{o("tilde",e,t,r,a,n,s);let m
;if(isX(r))m="";else if(isX(a))m=`>=${r}.0.0${i} <${+r+1}.0.0-0`;else if(isX(n))m=`>=${r}.${a}.0${i} <${r}.${+a+1}.0-0`;else if(s){o("replaceTilde pr",s);m=`>=${r}.${a}.${n}-${s} <${r}.${+a+1}.0-0`
}else m=`>=${r}.${a}.${n} <${r}.${+a+1}.0-0`;o("tilde return",m);return m})},replaceCarets=(e,t)=>e.trim().split(/\s+/).map(e=>replaceCaret(e,t)).join(" "),replaceCaret=(e,t)=>{o("caret",e,t)
;const r=t.loose?c[p.CARETLOOSE]:c[p.CARET],i=t.includePrerelease?"-0":"";return e.replace(r,(t,r,a,n,s)=>{o("caret",e,t,r,a,n,s);let m
;if(isX(r))m="";else if(isX(a))m=`>=${r}.0.0${i} <${+r+1}.0.0-0`;else if(isX(n))if("0"===r)m=`>=${r}.${a}.0${i} <${r}.${+a+1}.0-0`;else m=`>=${r}.${a}.0${i} <${+r+1}.0.0-0`;else if(s){
o("replaceCaret pr",s);if("0"===r)if("0"===a)m=`>=${r}.${a}.${n}-${s} <${r}.${a}.${+n+1}-0`;else m=`>=${r}.${a}.${n}-${s} <${r}.${+a+1}.0-0`;else m=`>=${r}.${a}.${n}-${s} <${+r+1}.0.0-0`}else{
o("no pr");if("0"===r)if("0"===a)m=`>=${r}.${a}.${n} <${r}.${a}.${+n+1}-0`;else m=`>=${r}.${a}.${n} <${r}.${+a+1}.0-0`;else m=`>=${r}.${a}.${n} <${+r+1}.0.0-0`}o("caret return",m);return m})
},replaceXRanges=(e,t)=>{o("replaceXRanges",e,t);return e.split(/\s+/).map(e=>replaceXRange(e,t)).join(" ")},replaceXRange=(e,t)=>{e=e.trim();const r=t.loose?c[p.XRANGELOOSE]:c[p.XRANGE]
;return e.replace(r,(r,i,a,n,s,m)=>{o("xRange",e,r,i,a,n,s,m);if(invalidXRangeOrder(a,n,s))return e;const l=isX(a),c=l||isX(n),d=c||isX(s),p=d;if("="===i&&p)i="";m=t.includePrerelease?"-0":""
;if(l)if(">"===i||"<"===i)r="<0.0.0-0";else r="*";else if(i&&p){if(c)n=0;s=0;if(">"===i){i=">=";if(c){a=+a+1;n=0;s=0}else{n=+n+1;s=0}}else if("<="===i){i="<";if(c)a=+a+1;else n=+n+1}if("<"===i)m="-0"
;r=`${i+a}.${n}.${s}${m}`}else if(c)r=`>=${a}.0.0${m} <${+a+1}.0.0-0`;else if(d)r=`>=${a}.${n}.0${m} <${a}.${+n+1}.0-0`;o("xRange return",r);return r})},replaceStars=(e,t)=>{o("replaceStars",e,t)
;return e.trim().replace(c[p.STAR],"")},replaceGTE0=(e,t)=>{o("replaceGTE0",e,t);return e.trim().replace(c[t.includePrerelease?p.GTE0PRE:p.GTE0],"")},hyphenReplace=e=>(t,r,i,a,n,s,o,m,l,c,d,p)=>{
if(isX(i))r="";else if(isX(a))r=`>=${i}.0.0${e?"-0":""}`;else if(isX(n))r=`>=${i}.${a}.0${e?"-0":""}`;else if(s)r=`>=${r}`;else r=`>=${r}${e?"-0":""}`
;if(isX(l))m="";else if(isX(c))m=`<${+l+1}.0.0-0`;else if(isX(d))m=`<${l}.${+c+1}.0-0`;else if(p)m=`<=${l}.${c}.${d}-${p}`;else if(e)m=`<${l}.${c}.${+d+1}-0`;else m=`<=${m}`;return`${r} ${m}`.trim()
},testSet=(e,t,r)=>{for(let r=0;r<e.length;r++)if(!e[r].test(t))return!1;if(t.prerelease.length&&!r.includePrerelease){for(let r=0;r<e.length;r++){o(e[r].semver);if(e[r].semver===s.ANY)continue
;if(e[r].semver.prerelease.length>0){const i=e[r].semver;if(i.major===t.major&&i.minor===t.minor&&i.patch===t.patch)return!0}}return!1}return!0}}),7163:(function(e,t,r){"use strict"
;const i=r(1159),{MAX_LENGTH:a,MAX_SAFE_INTEGER:n}=r(45101),{safeRe:s,t:o}=r(95471),m=r(70356),{compareIdentifiers:l}=r(73348),isPrereleaseIdentifier=(e,t)=>{const r=t.split(".")
;if(r.length>e.length)return!1;for(let t=0;t<r.length;t++)if(0!==l(e[t],r[t]))return!1;return!0};class SemVer{constructor(e,t){t=m(t)
;if(e instanceof SemVer)if(e.loose===!!t.loose&&e.includePrerelease===!!t.includePrerelease)return e;else e=e.version;else if("string"!=typeof e)throw new TypeError(`Invalid version. Must be a string. Got type "${typeof e}".`)
;if(e.length>a)throw new TypeError(`version is longer than ${a} characters`);i("SemVer",e,t);this.options=t;this.loose=!!t.loose;this.includePrerelease=!!t.includePrerelease
;const r=e.trim().match(t.loose?s[o.LOOSE]:s[o.FULL]);if(!r)throw new TypeError(`Invalid Version: ${e}`);this.raw=e;this.major=+r[1];this.minor=+r[2];this.patch=+r[3]
;if(this.major>n||this.major<0)throw new TypeError("Invalid major version");if(this.minor>n||this.minor<0)throw new TypeError("Invalid minor version")
;if(this.patch>n||this.patch<0)throw new TypeError("Invalid patch version");if(!r[4])this.prerelease=[];else this.prerelease=r[4].split(".").map(e=>{if(/^[0-9]+$/.test(e)){const t=+e
;if(t>=0&&t<n)return t}return e});this.build=r[5]?r[5].split("."):[];this.format()}format(){this.version=`${this.major}.${this.minor}.${this.patch}`
;if(this.prerelease.length)this.version+=`-${this.prerelease.join(".")}`;return this.version}toString(){return this.version}compare(e){i("SemVer.compare",this.version,this.options,e)
;if(!(e instanceof SemVer)){if("string"==typeof e&&e===this.version)return 0;e=new SemVer(e,this.options)}if(e.version===this.version)return 0;return this.compareMain(e)||this.comparePre(e)}
compareMain(e){if(!(e instanceof SemVer))e=new SemVer(e,this.options);if(this.major<e.major)return-1;if(this.major>e.major)return 1;if(this.minor<e.minor)return-1;if(this.minor>e.minor)return 1
;if(this.patch<e.patch)return-1;if(this.patch>e.patch)return 1;return 0}comparePre(e){if(!(e instanceof SemVer))e=new SemVer(e,this.options)
;if(this.prerelease.length&&!e.prerelease.length)return-1;else if(!this.prerelease.length&&e.prerelease.length)return 1;else if(!this.prerelease.length&&!e.prerelease.length)return 0;let t=0;do{
const r=this.prerelease[t],a=e.prerelease[t];i("prerelease compare",t,r,a)
;if(void 0===r&&void 0===a)return 0;else if(void 0===a)return 1;else if(void 0===r)return-1;else if(r===a)continue;else return l(r,a)}while(++t)}compareBuild(e){
if(!(e instanceof SemVer))e=new SemVer(e,this.options);let t=0;do{const r=this.build[t],a=e.build[t];i("build compare",t,r,a)
;if(void 0===r&&void 0===a)return 0;else if(void 0===a)return 1;else if(void 0===r)return-1;else if(r===a)continue;else return l(r,a)}while(++t)}inc(e,t,r){if(e.startsWith("pre")){
if(!t&&!1===r)throw new Error("invalid increment argument: identifier is empty");if(t){const e=`-${t}`.match(this.options.loose?s[o.PRERELEASELOOSE]:s[o.PRERELEASE])
;if(!e||e[1]!==t)throw new Error(`invalid identifier: ${t}`)}}switch(e){case"premajor":this.prerelease.length=0;this.patch=0;this.minor=0;this.major++;this.inc("pre",t,r);break;case"preminor":
this.prerelease.length=0;this.patch=0;this.minor++;this.inc("pre",t,r);break;case"prepatch":this.prerelease.length=0;this.inc("patch",t,r);this.inc("pre",t,r);break;case"prerelease":
if(0===this.prerelease.length)this.inc("patch",t,r);this.inc("pre",t,r);break;case"release":if(0===this.prerelease.length)throw new Error(`version ${this.raw} is not a prerelease`)
;this.prerelease.length=0;break;case"major":if(0!==this.minor||0!==this.patch||0===this.prerelease.length)this.major++;this.minor=0;this.patch=0;this.prerelease=[];break;case"minor":
if(0!==this.patch||0===this.prerelease.length)this.minor++;this.patch=0;this.prerelease=[];break;case"patch":if(0===this.prerelease.length)this.patch++;this.prerelease=[];break;case"pre":{
const e=Number(r)?1:0;if(0===this.prerelease.length)this.prerelease=[e];else{let i=this.prerelease.length;for(;--i>=0;)if("number"==typeof this.prerelease[i]){this.prerelease[i]++;i=-2}if(-1===i){
if(t===this.prerelease.join(".")&&!1===r)throw new Error("invalid increment argument: identifier already exists");this.prerelease.push(e)}}if(t){let i=[t,e];if(!1===r)i=[t]
;if(isPrereleaseIdentifier(this.prerelease,t)){const e=this.prerelease[t.split(".").length];if(isNaN(e))this.prerelease=i}else this.prerelease=i}break}default:
throw new Error(`invalid increment argument: ${e}`)}this.raw=this.format();if(this.build.length)this.raw+=`+${this.build.join(".")}`;return this}}e.exports=SemVer}),1799:(function(e,t,r){"use strict"
;const i=r(16353);e.exports=(e,t)=>{const r=i(e.trim().replace(/^[=v]+/,""),t);return r?r.version:null}}),28646:(function(e,t,r){"use strict"
;const i=r(55082),a=r(4974),n=r(16599),s=r(41236),o=r(3872),m=r(56717);e.exports=(e,t,r,l)=>{switch(t){case"===":if("object"==typeof e)e=e.version;if("object"==typeof r)r=r.version;return e===r
;case"!==":if("object"==typeof e)e=e.version;if("object"==typeof r)r=r.version;return e!==r;case"":case"=":case"==":return i(e,r,l);case"!=":return a(e,r,l);case">":return n(e,r,l);case">=":
return s(e,r,l);case"<":return o(e,r,l);case"<=":return m(e,r,l);default:throw new TypeError(`Invalid operator: ${t}`)}}}),35385:(function(e,t,r){"use strict"
;const i=r(7163),a=r(16353),{safeRe:n,t:s}=r(95471);e.exports=(e,t)=>{if(e instanceof i)return e;if("number"==typeof e)e=String(e);if("string"!=typeof e)return null;let r=null
;if(!(t=t||{}).rtl)r=e.match(t.includePrerelease?n[s.COERCEFULL]:n[s.COERCE]);else{const i=t.includePrerelease?n[s.COERCERTLFULL]:n[s.COERCERTL];let a
;for(;(a=i.exec(e))&&(!r||r.index+r[0].length!==e.length);){if(!r||a.index+a[0].length!==r.index+r[0].length)r=a;i.lastIndex=a.index+a[1].length+a[2].length}i.lastIndex=-1}if(null===r)return null
;const o=r[2],m=r[3]||"0",l=r[4]||"0",c=t.includePrerelease&&r[5]?`-${r[5]}`:"",d=t.includePrerelease&&r[6]?`+${r[6]}`:"";return a(`${o}.${m}.${l}${c}${d}`,t)}}),37648:(function(e,t,r){"use strict"
;const i=r(7163);e.exports=(e,t,r)=>{const a=new i(e,r),n=new i(t,r);return a.compare(n)||a.compareBuild(n)}}),56874:(function(e,t,r){"use strict";const i=r(78469);e.exports=(e,t)=>i(e,t,!0)}),
78469:(function(e,t,r){"use strict";const i=r(7163);e.exports=(e,t,r)=>new i(e,r).compare(new i(t,r))}),70711:(function(e,t,r){"use strict";const i=r(16353);e.exports=(e,t)=>{
const r=i(e,null,!0),a=i(t,null,!0),n=r.compare(a);if(0===n)return null;const s=n>0,o=s?r:a,m=s?a:r,l=!!o.prerelease.length;if(!!m.prerelease.length&&!l){if(!m.patch&&!m.minor)return"major"
;if(0===m.compareMain(o)){if(m.minor&&!m.patch)return"minor";return"patch"}}const c=l?"pre":"";if(r.major!==a.major)return c+"major";if(r.minor!==a.minor)return c+"minor"
;if(r.patch!==a.patch)return c+"patch";return"prerelease"}}),55082:(function(e,t,r){"use strict";const i=r(78469);e.exports=(e,t,r)=>0===i(e,t,r)}),16599:(function(e,t,r){"use strict";const i=r(78469)
;e.exports=(e,t,r)=>i(e,t,r)>0}),41236:(function(e,t,r){"use strict";const i=r(78469);e.exports=(e,t,r)=>i(e,t,r)>=0}),62338:(function(e,t,r){"use strict";const i=r(7163);e.exports=(e,t,r,a,n)=>{
if("string"==typeof r){n=a;a=r;r=void 0}try{return new i(e instanceof i?e.version:e,r).inc(t,a,n).version}catch(e){return null}}}),3872:(function(e,t,r){"use strict";const i=r(78469)
;e.exports=(e,t,r)=>i(e,t,r)<0}),56717:(function(e,t,r){"use strict";const i=r(78469);e.exports=(e,t,r)=>i(e,t,r)<=0}),68511:(function(e,t,r){"use strict";const i=r(7163);e.exports=(e,t)=>new i(e,t).major
}),32603:(function(e,t,r){"use strict";const i=r(7163);e.exports=(e,t)=>new i(e,t).minor}),4974:(function(e,t,r){"use strict";const i=r(78469);e.exports=(e,t,r)=>0!==i(e,t,r)}),16353:(function(e,t,r){
"use strict";const i=r(7163);e.exports=(e,t,r=!1)=>{if(e instanceof i)return e;try{return new i(e,t)}catch(e){if(!r)return null;throw e}}}),48756:(function(e,t,r){"use strict";const i=r(7163)
;e.exports=(e,t)=>new i(e,t).patch}),15714:(function(e,t,r){"use strict";const i=r(16353);e.exports=(e,t)=>{const r=i(e,t);return r&&r.prerelease.length?r.prerelease:null}}),32173:(function(e,t,r){
"use strict";const i=r(78469);e.exports=(e,t,r)=>i(t,e,r)}),87192:(function(e,t,r){"use strict";const i=r(37648);e.exports=(e,t)=>e.sort((e,r)=>i(r,e,t))}),68011:(function(e,t,r){"use strict"
;const i=r(96782);e.exports=(e,t,r)=>{try{t=new i(t,r)}catch(e){return!1}return t.test(e)}}),29872:(function(e,t,r){"use strict";const i=r(37648);e.exports=(e,t)=>e.sort((e,r)=>i(e,r,t))}),
16114:(function(e,t,r){"use strict";const i=r(16353),a=r(45101),n=r(7163),cloneInputVersion=(e,t)=>{const r=e instanceof n?e.version:e;return i(r,t)},doTruncation=(e,t)=>{
if(isPrerelease(t))return e.version;e.prerelease=[];switch(t){case"major":e.minor=0;e.patch=0;break;case"minor":e.patch=0}return e.format()},isPrerelease=e=>e.startsWith("pre");e.exports=(e,t,r)=>{
if(!a.RELEASE_TYPES.includes(t))return null;const i=cloneInputVersion(e,r);return i&&doTruncation(i,t)}}),58780:(function(e,t,r){"use strict";const i=r(16353);e.exports=(e,t)=>{const r=i(e,t)
;return r?r.version:null}}),62088:(function(e,t,r){"use strict"
;const i=r(95471),a=r(45101),n=r(7163),s=r(73348),o=r(16353),m=r(58780),l=r(1799),c=r(62338),d=r(70711),p=r(68511),u=r(32603),h=r(48756),y=r(15714),g=r(78469),f=r(32173),x=r(56874),N=r(37648),b=r(29872),S=r(87192),C=r(16599),P=r(3872),v=r(55082),z=r(4974),R=r(41236),E=r(56717),w=r(28646),B=r(35385),I=r(16114),T=r(89379),A=r(96782),M=r(68011),q=r(54750),k=r(73193),L=r(68595),O=r(51866),H=r(64737),D=r(10280),$=r(12276),U=r(15213),_=r(23465),F=r(82028),V=r(61489)
;e.exports={parse:o,valid:m,clean:l,inc:c,diff:d,major:p,minor:u,patch:h,prerelease:y,compare:g,rcompare:f,compareLoose:x,compareBuild:N,sort:b,rsort:S,gt:C,lt:P,eq:v,neq:z,gte:R,lte:E,cmp:w,coerce:B,
truncate:I,Comparator:T,Range:A,satisfies:M,toComparators:q,maxSatisfying:k,minSatisfying:L,minVersion:O,validRange:H,outside:D,gtr:$,ltr:U,intersects:_,simplifyRange:F,subset:V,SemVer:n,re:i.re,
src:i.src,tokens:i.t,SEMVER_SPEC_VERSION:a.SEMVER_SPEC_VERSION,RELEASE_TYPES:a.RELEASE_TYPES,compareIdentifiers:s.compareIdentifiers,rcompareIdentifiers:s.rcompareIdentifiers}}),45101:(function(e){
"use strict";const t=Number.MAX_SAFE_INTEGER||9007199254740991;e.exports={MAX_LENGTH:256,MAX_SAFE_COMPONENT_LENGTH:16,MAX_SAFE_BUILD_LENGTH:250,MAX_SAFE_INTEGER:t,
WHITESPACE_CHARACTERS:["\t","\n","\v","\f","\r"," ","\xa0","\u1680","\u2000","\u2001","\u2002","\u2003","\u2004","\u2005","\u2006","\u2007","\u2008","\u2009","\u200a","\u2028","\u2029","\u202f","\u205f","\u3000","\ufeff"],
RELEASE_TYPES:["major","premajor","minor","preminor","patch","prepatch","prerelease"],SEMVER_SPEC_VERSION:"2.0.0",FLAG_INCLUDE_PRERELEASE:1,FLAG_LOOSE:2}}),1159:(function(e){"use strict"
;const t="object"==typeof process&&process.env&&process.env.NODE_DEBUG&&/\bsemver\b/i.test(process.env.NODE_DEBUG)?(...e)=>console.error("SEMVER",...e):()=>{};e.exports=t}),73348:(function(e){
"use strict";const t=/^[0-9]+$/,compareIdentifiers=(e,r)=>{if("number"==typeof e&&"number"==typeof r)return e===r?0:e<r?-1:1;const i=t.test(e),a=t.test(r);if(i&&a){e=+e;r=+r}
return e===r?0:i&&!a?-1:a&&!i?1:e<r?-1:1};e.exports={compareIdentifiers:compareIdentifiers,rcompareIdentifiers:(e,t)=>compareIdentifiers(t,e)}}),61383:(function(e){"use strict";e.exports=class{
constructor(){this.max=1e3;this.map=new Map}get(e){const t=this.map.get(e);if(void 0===t)return;else{this.map.delete(e);this.map.set(e,t);return t}}delete(e){return this.map.delete(e)}set(e,t){
if(!this.delete(e)&&void 0!==t){if(this.map.size>=this.max){const e=this.map.keys().next().value;this.delete(e)}this.map.set(e,t)}return this}}}),70356:(function(e){"use strict";const t=Object.freeze({
loose:!0}),r=Object.freeze({});e.exports=e=>{if(!e)return r;if("object"!=typeof e)return t;return e}}),95471:(function(e,t,r){"use strict"
;const{MAX_SAFE_COMPONENT_LENGTH:i,MAX_SAFE_BUILD_LENGTH:a,MAX_LENGTH:n}=r(45101),s=r(1159),o=(t=e.exports={}).re=[],m=t.safeRe=[],l=t.src=[],c=t.safeSrc=[],d=t.t={};let p=0
;const u="[a-zA-Z0-9-]",h=[["\\s",1],["\\d",n],[u,a]],makeSafeRegex=e=>{for(const[t,r]of h)e=e.split(`${t}*`).join(`${t}{0,${r}}`).split(`${t}+`).join(`${t}{1,${r}}`);return e},createToken=(e,t,r)=>{
const i=makeSafeRegex(t),a=p++;s(e,a,t);d[e]=a;l[a]=t;c[a]=i;o[a]=new RegExp(t,r?"g":void 0);m[a]=new RegExp(i,r?"g":void 0)};createToken("NUMERICIDENTIFIER","0|[1-9]\\d*")
;createToken("NUMERICIDENTIFIERLOOSE","\\d+");createToken("NONNUMERICIDENTIFIER",`\\d*[a-zA-Z-]${u}*`)
;createToken("MAINVERSION",`(${l[d.NUMERICIDENTIFIER]})\\.(${l[d.NUMERICIDENTIFIER]})\\.(${l[d.NUMERICIDENTIFIER]})`)
;createToken("MAINVERSIONLOOSE",`(${l[d.NUMERICIDENTIFIERLOOSE]})\\.(${l[d.NUMERICIDENTIFIERLOOSE]})\\.(${l[d.NUMERICIDENTIFIERLOOSE]})`)
;createToken("PRERELEASEIDENTIFIER",`(?:${l[d.NONNUMERICIDENTIFIER]}|${l[d.NUMERICIDENTIFIER]})`)
;createToken("PRERELEASEIDENTIFIERLOOSE",`(?:${l[d.NONNUMERICIDENTIFIER]}|${l[d.NUMERICIDENTIFIERLOOSE]})`)
;createToken("PRERELEASE",`(?:-(${l[d.PRERELEASEIDENTIFIER]}(?:\\.${l[d.PRERELEASEIDENTIFIER]})*))`)
;createToken("PRERELEASELOOSE",`(?:-?(${l[d.PRERELEASEIDENTIFIERLOOSE]}(?:\\.${l[d.PRERELEASEIDENTIFIERLOOSE]})*))`);createToken("BUILDIDENTIFIER",`${u}+`)
;createToken("BUILD",`(?:\\+(${l[d.BUILDIDENTIFIER]}(?:\\.${l[d.BUILDIDENTIFIER]})*))`);createToken("FULLPLAIN",`v?${l[d.MAINVERSION]}${l[d.PRERELEASE]}?${l[d.BUILD]}?`)
;createToken("FULL",`^${l[d.FULLPLAIN]}$`);createToken("LOOSEPLAIN",`[v=\\s]*${l[d.MAINVERSIONLOOSE]}${l[d.PRERELEASELOOSE]}?${l[d.BUILD]}?`);createToken("LOOSE",`^${l[d.LOOSEPLAIN]}$`)
;createToken("GTLT","((?:<|>)?=?)");createToken("XRANGEIDENTIFIERLOOSE",`${l[d.NUMERICIDENTIFIERLOOSE]}|x|X|\\*`);createToken("XRANGEIDENTIFIER",`${l[d.NUMERICIDENTIFIER]}|x|X|\\*`)
;createToken("XRANGEPLAIN",`[v=\\s]*(${l[d.XRANGEIDENTIFIER]})(?:\\.(${l[d.XRANGEIDENTIFIER]})(?:\\.(${l[d.XRANGEIDENTIFIER]})(?:${l[d.PRERELEASE]})?${l[d.BUILD]}?)?)?`)
;createToken("XRANGEPLAINLOOSE",`[v=\\s]*(${l[d.XRANGEIDENTIFIERLOOSE]})(?:\\.(${l[d.XRANGEIDENTIFIERLOOSE]})(?:\\.(${l[d.XRANGEIDENTIFIERLOOSE]})(?:${l[d.PRERELEASELOOSE]})?${l[d.BUILD]}?)?)?`)
;createToken("XRANGE",`^${l[d.GTLT]}\\s*${l[d.XRANGEPLAIN]}$`);createToken("XRANGELOOSE",`^${l[d.GTLT]}\\s*${l[d.XRANGEPLAINLOOSE]}$`)
;createToken("COERCEPLAIN",`(^|[^\\d])(\\d{1,${i}})(?:\\.(\\d{1,${i}}))?(?:\\.(\\d{1,${i}}))?`);createToken("COERCE",`${l[d.COERCEPLAIN]}(?:$|[^\\d])`)
;createToken("COERCEFULL",l[d.COERCEPLAIN]+`(?:${l[d.PRERELEASE]})?`+`(?:${l[d.BUILD]})?(?:$|[^\\d])`);createToken("COERCERTL",l[d.COERCE],!0);createToken("COERCERTLFULL",l[d.COERCEFULL],!0)
;createToken("LONETILDE","(?:~>?)");createToken("TILDETRIM",`(\\s*)${l[d.LONETILDE]}\\s+`,!0);t.tildeTrimReplace="$1~";createToken("TILDE",`^${l[d.LONETILDE]}${l[d.XRANGEPLAIN]}$`)
;createToken("TILDELOOSE",`^${l[d.LONETILDE]}${l[d.XRANGEPLAINLOOSE]}$`);createToken("LONECARET","(?:\\^)");createToken("CARETTRIM",`(\\s*)${l[d.LONECARET]}\\s+`,!0);t.caretTrimReplace="$1^"
;createToken("CARET",`^${l[d.LONECARET]}${l[d.XRANGEPLAIN]}$`);createToken("CARETLOOSE",`^${l[d.LONECARET]}${l[d.XRANGEPLAINLOOSE]}$`)
;createToken("COMPARATORLOOSE",`^${l[d.GTLT]}\\s*(${l[d.LOOSEPLAIN]})$|^$`);createToken("COMPARATOR",`^${l[d.GTLT]}\\s*(${l[d.FULLPLAIN]})$|^$`)
;createToken("COMPARATORTRIM",`(\\s*)${l[d.GTLT]}\\s*(${l[d.LOOSEPLAIN]}|${l[d.XRANGEPLAIN]})`,!0);t.comparatorTrimReplace="$1$2$3"
;createToken("HYPHENRANGE",`^\\s*(${l[d.XRANGEPLAIN]})\\s+-\\s+(${l[d.XRANGEPLAIN]})\\s*$`);createToken("HYPHENRANGELOOSE",`^\\s*(${l[d.XRANGEPLAINLOOSE]})\\s+-\\s+(${l[d.XRANGEPLAINLOOSE]})\\s*$`)
;createToken("STAR","(<|>)?=?\\s*\\*");createToken("GTE0","^\\s*>=\\s*0\\.0\\.0\\s*$");createToken("GTE0PRE","^\\s*>=\\s*0\\.0\\.0-0\\s*$")}),69737:(function(e,t,r){"use strict"
;const{MAX_LENGTH:i,MAX_SAFE_BUILD_LENGTH:a,WHITESPACE_CHARACTERS:n}=r(45101),s=new Uint8Array(65536);for(const e of n)s[e.charCodeAt(0)]=1
;const isWhitespace=e=>void 0!==e&&1===s[e.charCodeAt(0)],isVersionPrefix=e=>"v"===e||"="===e||isWhitespace(e),isDigit=e=>void 0!==e&&e>="0"&&e<="9",isLetter=e=>void 0!==e&&(e>="a"&&e<="z"||e>="A"&&e<="Z"),isIdentifierCharacter=e=>isDigit(e)||isLetter(e)||"-"===e,isVersionStart=e=>isDigit(e)||"x"===e||"X"===e||"*"===e,findDigitsEndIndex=(e,t,r,i)=>{
if(!isDigit(e[t]))return t;if(t>=i.start&&t<i.end)return Math.min(t+r,i.end);if(t>=i.previousStart&&t<i.previousEnd)return Math.min(t+r,i.previousEnd);let a=t+1;for(;isDigit(e[a]);)a++
;i.previousStart=i.start;i.previousEnd=i.end;i.start=t;i.end=a;return Math.min(t+r,a)},findVersionNumberEndIndex=(e,t,r,a)=>{if(!r&&"0"===e[t])return t+1;return findDigitsEndIndex(e,t,r?i:i+1,a)
},findPrereleaseIdentifierEndIndex=(e,t,r,n)=>{const s=findDigitsEndIndex(e,t,i,n);if(isLetter(e[s])||"-"===e[s]){let t=s+1;const r=t+a;for(;t<r&&isIdentifierCharacter(e[t]);)t++;return t}
return findVersionNumberEndIndex(e,t,r,n)},findPrereleaseEndIndex=(e,t,r,i)=>{const a="-"===e[t];if(!r&&!a)return t;const n=t+(a?1:0);let s=findPrereleaseIdentifierEndIndex(e,n,r,i);if(s===n){
if(!r||!a)return t;s=findPrereleaseIdentifierEndIndex(e,t,r,i)}for(;"."===e[s];){const t=findPrereleaseIdentifierEndIndex(e,s+1,r,i);if(t===s+1)break;s=t}return s},findBuildIdentifierEndIndex=(e,t)=>{
let r=t;for(;r-t<a&&isIdentifierCharacter(e[r]);)r++;return r},findBuildEndIndex=(e,t)=>{if("+"!==e[t])return t;let r=findBuildIdentifierEndIndex(e,t+1);if(r===t+1)return t;for(;"."===e[r];){
const t=findBuildIdentifierEndIndex(e,r+1);if(t===r+1)break;r=t}return r},findLooseFullVersionEndIndex=(e,t,r)=>{let i=t;for(let a=0;a<3;a++){const n=findVersionNumberEndIndex(e,i,!0,r)
;if(n===i)return t;i=n;if(a<2){if("."!==e[i])return t;i++}}const a=findPrereleaseEndIndex(e,i,!0,r);return findBuildEndIndex(e,a)},findPartialVersionComponentEndIndex=(e,t,r)=>{
if(isDigit(e[t]))return findVersionNumberEndIndex(e,t,!1,r);return isVersionStart(e[t])?t+1:t},findPartialVersionEndIndex=(e,t,r)=>{let i=findPartialVersionComponentEndIndex(e,t,r)
;for(let t=0;t<2;t++){if("."!==e[i])return i;const t=findPartialVersionComponentEndIndex(e,i+1,r);if(t===i+1)return i;i=t}const a=findPrereleaseEndIndex(e,i,!1,r);return findBuildEndIndex(e,a)
},findVersionEndIndex=(e,t,r)=>{const i=findLooseFullVersionEndIndex(e,t,r);return i!==t?i:findPartialVersionEndIndex(e,t,r)},findRemovableWhitespaceIndex=(e,t)=>{let r=t;if(isWhitespace(e[r]))r++
;if("<"===e[r]||">"===e[r])r++;if("="===e[r])r++;return isWhitespace(e[r])?r:-1};e.exports=e=>{let t="",r=0,i=0;const a={start:-1,end:-1,previousStart:-1,previousEnd:-1};for(;i<e.length;){const n=i
;if("<"===e[i]||">"===e[i])i++;else if(!isVersionPrefix(e[i])&&!isVersionStart(e[i])){i++;continue}for(;i<e.length&&isVersionPrefix(e[i]);)i++;if(!isVersionStart(e[i]))continue
;const s=findRemovableWhitespaceIndex(e,n);if(-1!==s){t+=e.slice(r,s);r=s+1}i=findVersionEndIndex(e,i,a)}return t+e.slice(r)}}),12276:(function(e,t,r){"use strict";const i=r(10280)
;e.exports=(e,t,r)=>i(e,t,">",r)}),23465:(function(e,t,r){"use strict";const i=r(96782);e.exports=(e,t,r)=>{e=new i(e,r);t=new i(t,r);return e.intersects(t,r)}}),15213:(function(e,t,r){"use strict"
;const i=r(10280);e.exports=(e,t,r)=>i(e,t,"<",r)}),73193:(function(e,t,r){"use strict";const i=r(7163),a=r(96782);e.exports=(e,t,r)=>{let n=null,s=null,o=null;try{o=new a(t,r)}catch(e){return null}
e.forEach(e=>{if(o.test(e))if(!n||-1===s.compare(e)){n=e;s=new i(n,r)}});return n}}),68595:(function(e,t,r){"use strict";const i=r(7163),a=r(96782);e.exports=(e,t,r)=>{let n=null,s=null,o=null;try{
o=new a(t,r)}catch(e){return null}e.forEach(e=>{if(o.test(e))if(!n||1===s.compare(e)){n=e;s=new i(n,r)}});return n}}),51866:(function(e,t,r){"use strict";const i=r(7163),a=r(96782),n=r(16599)
;e.exports=(e,t)=>{e=new a(e,t);let r=new i("0.0.0");if(e.test(r))return r;r=new i("0.0.0-0");if(e.test(r))return r;r=null;for(let t=0;t<e.set.length;++t){const a=e.set[t];let s=null;a.forEach(e=>{
const t=new i(e.semver.version);switch(e.operator){case">":if(0===t.prerelease.length)t.patch++;else t.prerelease.push(0);t.raw=t.format();case"":case">=":if(!s||n(t,s))s=t;break;case"<":case"<=":
break;default:throw new Error(`Unexpected operation: ${e.operator}`)}});if(s&&(!r||n(r,s)))r=s}if(r&&e.test(r))return r;return null}}),10280:(function(e,t,r){"use strict"
;const i=r(7163),a=r(89379),{ANY:n}=a,s=r(96782),o=r(68011),m=r(16599),l=r(3872),c=r(56717),d=r(41236);e.exports=(e,t,r,p)=>{e=new i(e,p);t=new s(t,p);let u,h,y,g,f;switch(r){case">":u=m;h=c;y=l;g=">"
;f=">=";break;case"<":u=l;h=d;y=m;g="<";f="<=";break;default:throw new TypeError('Must provide a hilo val of "<" or ">"')}if(o(e,t,p))return!1;for(let r=0;r<t.set.length;++r){const i=t.set[r]
;let s=null,o=null;i.forEach(e=>{if(e.semver===n)e=new a(">=0.0.0");s=s||e;o=o||e;if(u(e.semver,s.semver,p))s=e;else if(y(e.semver,o.semver,p))o=e});if(s.operator===g||s.operator===f)return!1
;if((!o.operator||o.operator===g)&&h(e,o.semver))return!1;else if(o.operator===f&&y(e,o.semver))return!1}return!0}}),82028:(function(e,t,r){"use strict";const i=r(68011),a=r(78469);e.exports=(e,t,r)=>{
const n=[];let s=null,o=null;const m=e.sort((e,t)=>a(e,t,r));for(const e of m){if(i(e,t,r)){o=e;if(!s)s=e}else{if(o)n.push([s,o]);o=null;s=null}}if(s)n.push([s,null]);const l=[]
;for(const[e,t]of n)if(e===t)l.push(e);else if(!t&&e===m[0])l.push("*");else if(!t)l.push(`>=${e}`);else if(e===m[0])l.push(`<=${t}`);else l.push(`${e} - ${t}`)
;const c=l.join(" || "),d="string"==typeof t.raw?t.raw:String(t);return c.length<d.length?c:t}}),61489:(function(e,t,r){"use strict"
;const i=r(96782),a=r(89379),{ANY:n}=a,s=r(68011),o=r(78469),m=[new a(">=0.0.0-0")],l=[new a(">=0.0.0")],simpleSubset=(e,t,r)=>{if(e===t)return!0
;if(1===e.length&&e[0].semver===n)if(1===t.length&&t[0].semver===n)return!0;else if(r.includePrerelease)e=m;else e=l;if(1===t.length&&t[0].semver===n)if(r.includePrerelease)return!0;else t=l
;const i=new Set;let a,c,d,p,u,h,y;for(const t of e)if(">"===t.operator||">="===t.operator)a=higherGT(a,t,r);else if("<"===t.operator||"<="===t.operator)c=lowerLT(c,t,r);else i.add(t.semver)
;if(i.size>1)return null;if(a&&c){d=o(a.semver,c.semver,r);if(d>0)return null;else if(0===d&&(">="!==a.operator||"<="!==c.operator))return null}for(const e of i){if(a&&!s(e,String(a),r))return null
;if(c&&!s(e,String(c),r))return null;for(const i of t)if(!s(e,String(i),r))return!1;return!0}
let g=c&&!r.includePrerelease&&c.semver.prerelease.length?c.semver:!1,f=a&&!r.includePrerelease&&a.semver.prerelease.length?a.semver:!1
;if(g&&1===g.prerelease.length&&"<"===c.operator&&0===g.prerelease[0])g=!1;for(const e of t){y=y||">"===e.operator||">="===e.operator;h=h||"<"===e.operator||"<="===e.operator;if(a){
if(f)if(e.semver.prerelease&&e.semver.prerelease.length&&e.semver.major===f.major&&e.semver.minor===f.minor&&e.semver.patch===f.patch)f=!1;if(">"===e.operator||">="===e.operator){p=higherGT(a,e,r)
;if(p===e&&p!==a)return!1}else if(">="===a.operator&&!e.test(a.semver))return!1}if(c){
if(g)if(e.semver.prerelease&&e.semver.prerelease.length&&e.semver.major===g.major&&e.semver.minor===g.minor&&e.semver.patch===g.patch)g=!1;if("<"===e.operator||"<="===e.operator){u=lowerLT(c,e,r)
;if(u===e&&u!==c)return!1}else if("<="===c.operator&&!e.test(c.semver))return!1}if(!e.operator&&(c||a)&&0!==d)return!1}if(a&&h&&!c&&0!==d)return!1;if(c&&y&&!a&&0!==d)return!1;if(f||g)return!1;return!0
},higherGT=(e,t,r)=>{if(!e)return t;const i=o(e.semver,t.semver,r);return i>0?e:i<0?t:">"===t.operator&&">="===e.operator?t:e},lowerLT=(e,t,r)=>{if(!e)return t;const i=o(e.semver,t.semver,r)
;return i<0?e:i>0?t:"<"===t.operator&&"<="===e.operator?t:e};e.exports=(e,t,r={})=>{if(e===t)return!0;e=new i(e,r);t=new i(t,r);let a=!1;e:for(const i of e.set){for(const e of t.set){
const t=simpleSubset(i,e,r);a=a||null!==t;if(t)continue e}if(a)return!1}return!0}}),54750:(function(e,t,r){"use strict";const i=r(96782)
;e.exports=(e,t)=>new i(e,t).set.map(e=>e.map(e=>e.value).join(" ").trim().split(" "))}),64737:(function(e,t,r){"use strict";const i=r(96782);e.exports=(e,t)=>{try{return new i(e,t).range||"*"}catch(e){
return null}}}),38658:(function(e,t,r){const i=r(64012);e.exports={version:i.version}}),18091:(function(e,t,r){"use strict";r.d(t,{restoreCache:()=>restoreCache,saveCache:()=>cache_saveCache});var i={}
;r.r(i);r.d(i,{AccessPolicy:()=>lt,AppendBlobAppendBlockExceptionHeaders:()=>Vi,AppendBlobAppendBlockFromUrlExceptionHeaders:()=>Gi,AppendBlobAppendBlockFromUrlHeaders:()=>ji,
AppendBlobAppendBlockHeaders:()=>Fi,AppendBlobCreateExceptionHeaders:()=>_i,AppendBlobCreateHeaders:()=>Ui,AppendBlobSealExceptionHeaders:()=>Wi,AppendBlobSealHeaders:()=>Ki,ArrowConfiguration:()=>Bt,
ArrowField:()=>It,BlobAbortCopyFromURLExceptionHeaders:()=>pi,BlobAbortCopyFromURLHeaders:()=>di,BlobAcquireLeaseExceptionHeaders:()=>Qr,BlobAcquireLeaseHeaders:()=>Xr,
BlobBreakLeaseExceptionHeaders:()=>ai,BlobBreakLeaseHeaders:()=>ii,BlobChangeLeaseExceptionHeaders:()=>ri,BlobChangeLeaseHeaders:()=>ti,BlobCopyFromURLExceptionHeaders:()=>ci,
BlobCopyFromURLHeaders:()=>li,BlobCreateSnapshotExceptionHeaders:()=>si,BlobCreateSnapshotHeaders:()=>ni,BlobDeleteExceptionHeaders:()=>qr,BlobDeleteHeaders:()=>Mr,
BlobDeleteImmutabilityPolicyExceptionHeaders:()=>Vr,BlobDeleteImmutabilityPolicyHeaders:()=>Fr,BlobDownloadExceptionHeaders:()=>Ir,BlobDownloadHeaders:()=>Br,BlobFlatListSegment:()=>dt,
BlobGetAccountInfoExceptionHeaders:()=>gi,BlobGetAccountInfoHeaders:()=>yi,BlobGetPropertiesExceptionHeaders:()=>Ar,BlobGetPropertiesHeaders:()=>Tr,BlobGetTagsExceptionHeaders:()=>bi,
BlobGetTagsHeaders:()=>Ni,BlobHierarchyListSegment:()=>gt,BlobItemInternal:()=>pt,BlobName:()=>ut,BlobPrefix:()=>ft,BlobPropertiesInternal:()=>ht,BlobQueryExceptionHeaders:()=>xi,
BlobQueryHeaders:()=>fi,BlobReleaseLeaseExceptionHeaders:()=>Zr,BlobReleaseLeaseHeaders:()=>Yr,BlobRenewLeaseExceptionHeaders:()=>ei,BlobRenewLeaseHeaders:()=>Jr,BlobServiceProperties:()=>Ve,
BlobServiceStatistics:()=>Ye,BlobSetExpiryExceptionHeaders:()=>Hr,BlobSetExpiryHeaders:()=>Or,BlobSetHttpHeadersExceptionHeaders:()=>$r,BlobSetHttpHeadersHeaders:()=>Dr,
BlobSetImmutabilityPolicyExceptionHeaders:()=>_r,BlobSetImmutabilityPolicyHeaders:()=>Ur,BlobSetLegalHoldExceptionHeaders:()=>Gr,BlobSetLegalHoldHeaders:()=>jr,BlobSetMetadataExceptionHeaders:()=>Wr,
BlobSetMetadataHeaders:()=>Kr,BlobSetTagsExceptionHeaders:()=>Ci,BlobSetTagsHeaders:()=>Si,BlobSetTierExceptionHeaders:()=>hi,BlobSetTierHeaders:()=>ui,BlobStartCopyFromURLExceptionHeaders:()=>mi,
BlobStartCopyFromURLHeaders:()=>oi,BlobTag:()=>ot,BlobTags:()=>st,BlobUndeleteExceptionHeaders:()=>Lr,BlobUndeleteHeaders:()=>kr,Block:()=>bt,BlockBlobCommitBlockListExceptionHeaders:()=>aa,
BlockBlobCommitBlockListHeaders:()=>ia,BlockBlobGetBlockListExceptionHeaders:()=>sa,BlockBlobGetBlockListHeaders:()=>na,BlockBlobPutBlobFromUrlExceptionHeaders:()=>Zi,
BlockBlobPutBlobFromUrlHeaders:()=>Yi,BlockBlobStageBlockExceptionHeaders:()=>ea,BlockBlobStageBlockFromURLExceptionHeaders:()=>ra,BlockBlobStageBlockFromURLHeaders:()=>ta,
BlockBlobStageBlockHeaders:()=>Ji,BlockBlobUploadExceptionHeaders:()=>Qi,BlockBlobUploadHeaders:()=>Xi,BlockList:()=>Nt,BlockLookupList:()=>xt,ClearRange:()=>Pt,
ContainerAcquireLeaseExceptionHeaders:()=>hr,ContainerAcquireLeaseHeaders:()=>ur,ContainerBreakLeaseExceptionHeaders:()=>br,ContainerBreakLeaseHeaders:()=>Nr,
ContainerChangeLeaseExceptionHeaders:()=>Cr,ContainerChangeLeaseHeaders:()=>Sr,ContainerCreateExceptionHeaders:()=>Wt,ContainerCreateHeaders:()=>Kt,ContainerDeleteExceptionHeaders:()=>Zt,
ContainerDeleteHeaders:()=>Yt,ContainerFilterBlobsExceptionHeaders:()=>pr,ContainerFilterBlobsHeaders:()=>dr,ContainerGetAccessPolicyExceptionHeaders:()=>rr,ContainerGetAccessPolicyHeaders:()=>tr,
ContainerGetAccountInfoExceptionHeaders:()=>wr,ContainerGetAccountInfoHeaders:()=>Er,ContainerGetPropertiesExceptionHeaders:()=>Qt,ContainerGetPropertiesHeaders:()=>Xt,ContainerItem:()=>et,
ContainerListBlobFlatSegmentExceptionHeaders:()=>vr,ContainerListBlobFlatSegmentHeaders:()=>Pr,ContainerListBlobHierarchySegmentExceptionHeaders:()=>Rr,ContainerListBlobHierarchySegmentHeaders:()=>zr,
ContainerProperties:()=>tt,ContainerReleaseLeaseExceptionHeaders:()=>gr,ContainerReleaseLeaseHeaders:()=>yr,ContainerRenameExceptionHeaders:()=>mr,ContainerRenameHeaders:()=>or,
ContainerRenewLeaseExceptionHeaders:()=>xr,ContainerRenewLeaseHeaders:()=>fr,ContainerRestoreExceptionHeaders:()=>sr,ContainerRestoreHeaders:()=>nr,ContainerSetAccessPolicyExceptionHeaders:()=>ar,
ContainerSetAccessPolicyHeaders:()=>ir,ContainerSetMetadataExceptionHeaders:()=>er,ContainerSetMetadataHeaders:()=>Jt,ContainerSubmitBatchExceptionHeaders:()=>cr,ContainerSubmitBatchHeaders:()=>lr,
CorsRule:()=>We,DelimitedTextConfiguration:()=>Et,FilterBlobItem:()=>nt,FilterBlobSegment:()=>at,GeoReplication:()=>Ze,JsonTextConfiguration:()=>wt,KeyInfo:()=>rt,ListBlobsFlatSegmentResponse:()=>ct,
ListBlobsHierarchySegmentResponse:()=>yt,ListContainersSegmentResponse:()=>Je,Logging:()=>je,Metrics:()=>Ke,PageBlobClearPagesExceptionHeaders:()=>wi,PageBlobClearPagesHeaders:()=>Ei,
PageBlobCopyIncrementalExceptionHeaders:()=>$i,PageBlobCopyIncrementalHeaders:()=>Di,PageBlobCreateExceptionHeaders:()=>vi,PageBlobCreateHeaders:()=>Pi,
PageBlobGetPageRangesDiffExceptionHeaders:()=>qi,PageBlobGetPageRangesDiffHeaders:()=>Mi,PageBlobGetPageRangesExceptionHeaders:()=>Ai,PageBlobGetPageRangesHeaders:()=>Ti,
PageBlobResizeExceptionHeaders:()=>Li,PageBlobResizeHeaders:()=>ki,PageBlobUpdateSequenceNumberExceptionHeaders:()=>Hi,PageBlobUpdateSequenceNumberHeaders:()=>Oi,
PageBlobUploadPagesExceptionHeaders:()=>Ri,PageBlobUploadPagesFromURLExceptionHeaders:()=>Ii,PageBlobUploadPagesFromURLHeaders:()=>Bi,PageBlobUploadPagesHeaders:()=>zi,PageList:()=>St,
PageRange:()=>Ct,QueryFormat:()=>Rt,QueryRequest:()=>vt,QuerySerialization:()=>zt,RetentionPolicy:()=>Ge,ServiceFilterBlobsExceptionHeaders:()=>Gt,ServiceFilterBlobsHeaders:()=>jt,
ServiceGetAccountInfoExceptionHeaders:()=>_t,ServiceGetAccountInfoHeaders:()=>Ut,ServiceGetPropertiesExceptionHeaders:()=>qt,ServiceGetPropertiesHeaders:()=>Mt,
ServiceGetStatisticsExceptionHeaders:()=>Lt,ServiceGetStatisticsHeaders:()=>kt,ServiceGetUserDelegationKeyExceptionHeaders:()=>$t,ServiceGetUserDelegationKeyHeaders:()=>Dt,
ServiceListContainersSegmentExceptionHeaders:()=>Ht,ServiceListContainersSegmentHeaders:()=>Ot,ServiceSetPropertiesExceptionHeaders:()=>At,ServiceSetPropertiesHeaders:()=>Tt,
ServiceSubmitBatchExceptionHeaders:()=>Vt,ServiceSubmitBatchHeaders:()=>Ft,SignedIdentifier:()=>mt,StaticWebsite:()=>Xe,StorageError:()=>Qe,UserDelegationKey:()=>it})
;var a=r(33838),n=r(16928),s=r(41955),o=r(79896);// CONCATENATED MODULE: ./node_modules/@actions/glob/lib/internal-glob-options-helper.js
function getOptions(e){const t={followSymbolicLinks:!0,implicitDescendants:!0,matchDirectories:!0,omitBrokenSymbolicLinks:!0,excludeHiddenFiles:!1};if(e){if("boolean"==typeof e.followSymbolicLinks){
t.followSymbolicLinks=e.followSymbolicLinks;a.Yz(`followSymbolicLinks '${t.followSymbolicLinks}'`)}if("boolean"==typeof e.implicitDescendants){t.implicitDescendants=e.implicitDescendants
;a.Yz(`implicitDescendants '${t.implicitDescendants}'`)}if("boolean"==typeof e.matchDirectories){t.matchDirectories=e.matchDirectories;a.Yz(`matchDirectories '${t.matchDirectories}'`)}
if("boolean"==typeof e.omitBrokenSymbolicLinks){t.omitBrokenSymbolicLinks=e.omitBrokenSymbolicLinks;a.Yz(`omitBrokenSymbolicLinks '${t.omitBrokenSymbolicLinks}'`)}
if("boolean"==typeof e.excludeHiddenFiles){t.excludeHiddenFiles=e.excludeHiddenFiles;a.Yz(`excludeHiddenFiles '${t.excludeHiddenFiles}'`)}}return t}var m=r(42613)
;// CONCATENATED MODULE: ./node_modules/@actions/glob/lib/internal-path-helper.js
const l="win32"===process.platform;function dirname(e){e=safeTrimTrailingSeparator(e);if(l&&/^\\\\[^\\]+(\\[^\\]+)?$/.test(e))return e;let t=n.dirname(e)
;if(l&&/^\\\\[^\\]+\\[^\\]+\\$/.test(t))t=safeTrimTrailingSeparator(t);return t}function ensureAbsoluteRoot(e,t){m(e,"ensureAbsoluteRoot parameter 'root' must not be empty")
;m(t,"ensureAbsoluteRoot parameter 'itemPath' must not be empty");if(hasAbsoluteRoot(t))return t;if(l)if(t.match(/^[A-Z]:[^\\/]|^[A-Z]:$/i)){let e=process.cwd()
;m(e.match(/^[A-Z]:\\/i),`Expected current directory to start with an absolute drive root. Actual '${e}'`)
;if(t[0].toUpperCase()===e[0].toUpperCase())if(2===t.length)return`${t[0]}:\\${e.substr(3)}`;else{if(!e.endsWith("\\"))e+="\\";return`${t[0]}:\\${e.substr(3)}${t.substr(2)}`
}else return`${t[0]}:\\${t.substr(2)}`}else if(normalizeSeparators(t).match(/^\\$|^\\[^\\]/)){const e=process.cwd()
;m(e.match(/^[A-Z]:\\/i),`Expected current directory to start with an absolute drive root. Actual '${e}'`);return`${e[0]}:\\${t.substr(1)}`}
m(hasAbsoluteRoot(e),"ensureAbsoluteRoot parameter 'root' must have an absolute root");if(e.endsWith("/")||l&&e.endsWith("\\"));else e+=n.sep;return e+t}function hasAbsoluteRoot(e){
m(e,"hasAbsoluteRoot parameter 'itemPath' must not be empty");e=normalizeSeparators(e);if(l)return e.startsWith("\\\\")||/^[A-Z]:\\/i.test(e);return e.startsWith("/")}function hasRoot(e){
m(e,"isRooted parameter 'itemPath' must not be empty");e=normalizeSeparators(e);if(l)return e.startsWith("\\")||/^[A-Z]:/i.test(e);return e.startsWith("/")}function normalizeSeparators(e){e=e||""
;if(l){e=e.replace(/\//g,"\\");return(/^\\\\+[^\\]/.test(e)?"\\":"")+e.replace(/\\\\+/g,"\\")}return e.replace(/\/\/+/g,"/")}function safeTrimTrailingSeparator(e){if(!e)return""
;if(!(e=normalizeSeparators(e)).endsWith(n.sep))return e;if(e===n.sep)return e;if(l&&/^[A-Z]:\\$/i.test(e))return e;return e.substr(0,e.length-1)}
// CONCATENATED MODULE: ./node_modules/@actions/glob/lib/internal-match-kind.js
var c;!function(e){e[e.None=0]="None";e[e.Directory=1]="Directory";e[e.File=2]="File";e[e.All=3]="All"}(c||(c={}));// CONCATENATED MODULE: ./node_modules/@actions/glob/lib/internal-pattern-helper.js
const d="win32"===process.platform;function getSearchPaths(e){e=e.filter(e=>!e.negate);const t={};for(const r of e){t[d?r.searchPath.toUpperCase():r.searchPath]="candidate"}const r=[]
;for(const i of e){const e=d?i.searchPath.toUpperCase():i.searchPath;if("included"===t[e])continue;let a=!1,n=e,s=dirname(n);for(;s!==n;){if(t[s]){a=!0;break}n=s;s=dirname(n)}if(!a){
r.push(i.searchPath);t[e]="included"}}return r}function internal_pattern_helper_match(e,t){let r=c.None;for(const i of e)if(i.negate)r&=~i.match(t);else r|=i.match(t);return r}
function internal_pattern_helper_partialMatch(e,t){return e.some(e=>!e.negate&&e.partialMatch(t))}var p=r(70857);// CONCATENATED MODULE: ./node_modules/balanced-match/dist/esm/index.js
const range=(e,t,r)=>{let i,a,n,s,o,m=r.indexOf(e),l=r.indexOf(t,m+1),c=m;if(m>=0&&l>0){if(e===t)return[m,l];i=[];n=r.length;for(;c>=0&&!o;){if(c===m){i.push(c);m=r.indexOf(e,c+1)
}else if(1===i.length){const e=i.pop();if(void 0!==e)o=[e,l]}else{a=i.pop();if(void 0!==a&&a<n){n=a;s=l}l=r.indexOf(t,c+1)}c=m<l&&m>=0?m:l}if(i.length&&void 0!==s)o=[n,s]}return o
},u="\0SLASH"+Math.random().toFixed(16)+"\0",h="\0OPEN"+Math.random().toFixed(16)+"\0",y="\0CLOSE"+Math.random().toFixed(16)+"\0",g="\0COMMA"+Math.random().toFixed(16)+"\0",f="\0PERIOD"+Math.random().toFixed(16)+"\0",x=new RegExp(u,"g"),N=new RegExp(h,"g"),b=new RegExp(y,"g"),S=new RegExp(g,"g"),C=new RegExp(f,"g"),P=/\\\\/g,v=/\\{/g,z=/\\}/g,R=/\\,/g,E=/\\\./g
;function numeric(e){return!isNaN(e)?parseInt(e,10):e.charCodeAt(0)}function escapeBraces(e){return e.replace(P,u).replace(v,h).replace(z,y).replace(R,g).replace(E,f)}function unescapeBraces(e){
return e.replace(x,"\\").replace(N,"{").replace(b,"}").replace(S,",").replace(C,".")}function pushAll(e,t){for(let r=0;r<t.length;r++)e.push(t[r])}function balancedWithBudget(e,t,r){
if(r.remaining<0)return;const i=range("{","}",t),a=void 0!==i&&t.indexOf("{")<i[0];r.remaining-=i&&!a?i[1]+1:e.length;if(!i||r.remaining<0)return;return{end:i[1],pre:e.slice(0,i[0]),
body:e.slice(i[0]+1,i[1]),post:e.slice(i[1]+1),unmatched:a}}function maskUnmatchedOpens(e,t){t.remaining-=e.length;const r=[];for(let t=0;t<e.length;t++){const i=e.charCodeAt(t)
;if(123===i)r.push(t);else if(125===i&&r.length)r.pop()}let i="",a=0;for(let t=0;t<r.length;t++){const n=r[t];i+=e.slice(a,n)+"\0";a=n+1}return i+e.slice(a)}function commaSetFollows(e,t){
t.remaining-=e.length;if(t.remaining<0)return!1;let r=!1;for(let t=e.length-1;t>=0;t--){const i=e.charCodeAt(t)
;if(125===i)r=!0;else if(10===i||13===i||8232===i||8233===i)r=!1;else if(44===i&&r&&44!==e.charCodeAt(t+1))return!0}return!1}function parseCommaParts(e,t){const r=[];let i="";for(;;){
const a=balancedWithBudget(e,e,t);if(t.remaining<0)return;if(!a){const t=e.split(",");t[0]=i+t[0];pushAll(r,t);return r}const{pre:n,body:s,post:o}=a,m=n.split(",");m[0]=i+m[0];m[m.length-1]+="{"+s+"}"
;if(!o.length){pushAll(r,m);return r}i=m.pop();pushAll(r,m);e=o}}function bound(e,t){return void 0===e||isNaN(e)?t:e}function expand(e,t={}){if(!e)return[]
;const r=bound(t.max,1e5),i=bound(t.maxLength,4e6),a=bound(t.maxDepth,1e3),n=bound(t.maxRewrites,1e3),s=bound(t.maxSteps,2e7);if("{}"===e.slice(0,2))e="\\{\\}"+e.slice(2)
;return expand_(escapeBraces(e),r,i,a,0,n,{remaining:s},!0).map(unescapeBraces)}function embrace(e){return"{"+e+"}"}function isPadded(e){return/^-?0\d/.test(e)}function lte(e,t){return e<=t}
function gte(e,t){return e>=t}function combine(e,t,r,i,a,n,s){const o=[];let m,l=0;e:for(let s=0;s<e.length;s++){const c=e[s]+t;let d=r;if(n&&!c){if(!m)m=r.filter(e=>e);d=m}
for(let e=0;e<d.length;e++){if(o.length>=i)break e;const t=c+d[e];if(l+t.length>a)break e;o.push(t);l+=t.length}}s.remaining-=o.length;return o}function expandSequence(e,t,r,i,a){
const n=e.split(/\.\./),s=[];if(void 0===n[0]||void 0===n[1])return s;const o=numeric(n[0]),m=numeric(n[1]),l=Math.max(n[0].length,n[1].length)
;let c=3===n.length&&void 0!==n[2]?Math.max(Math.abs(numeric(n[2])),1):1,d=lte;if(m<o){c*=-1;d=gte}const p=n.some(isPadded),u=p?l:1;let h=0;for(let e=o;d(e,m)&&s.length<r;e+=c){a.remaining-=u
;if(a.remaining<0)return;let r;if(t){r=String.fromCharCode(e);if("\\"===r)r=""}else{r=String(e);if(p){const t=l-r.length;if(t>0){const i=new Array(t+1).join("0");if(e<0)r="-"+i+r.slice(1);else r=i+r}}
}if(h+r.length>i)break;s.push(r);h+=r.length}return s}function expand_(e,t,r,i,a,n,s,o){s.remaining-=16;if(a>i)return[e];let m=[""],l=0,c=!1,d=!0,p=e;for(;;){const u=balancedWithBudget(e,p,s)
;if(!u)return combine(m,e,[""],t,r,c,s);if(u.unmatched)p=maskUnmatchedOpens(p,s);const h=u.pre,literal=()=>combine(m,h+"{"+u.body+"}"+u.post,[""],t,r,c,s);if(/\$$/.test(h)){
m=combine(m,h+"{"+u.body+"}",[""],t,r,c&&!u.post.length,s);d=!1;if(!u.post.length)break;e=u.post;p=p.slice(u.end+1);continue}
const g=/^-?\d+\.\.-?\d+(?:\.\.-?\d+)?$/.test(u.body),f=/^[a-zA-Z]\.\.[a-zA-Z](?:\.\.-?\d+)?$/.test(u.body),x=g||f,N=u.body.indexOf(",")>=0;if(!x&&!N){if(l<n&&commaSetFollows(u.post,s)){l++
;e=u.pre+"{"+u.body+y+u.post;p=p.slice(0,u.end)+y+p.slice(u.end+1);o=!0;continue}return literal()}if(d){c=o&&!x;d=!1}let b;if(x){b=expandSequence(u.body,f,t,r,s);if(!b)return literal()}else{
let o=parseCommaParts(u.body,s);if(!o)return literal();if(1===o.length&&void 0!==o[0]){o=expand_(o[0],t,r,i,a+1,n,s,!1).map(embrace);if(s.remaining<0)return literal();if(1===o.length){
const i=combine(m,h+o[0],[""],t,r,c&&!u.post.length,s);if(s.remaining<0)return literal();m=i;if(!u.post.length)break;e=u.post;p=p.slice(u.end+1);continue}}let l=c&&!u.post.length&&!h
;for(let e=0;l&&e<m.length;e++)if(m[e])l=!1;b=[];let d=0;e:for(let e=0;e<o.length;e++){const m=expand_(o[e],t,r,i,a+1,n,s,!1);if(s.remaining<0)return literal();for(let e=0;e<m.length;e++){const i=m[e]
;if(l&&!i)continue;if(b.length>=t||d+i.length>r)break e;b.push(i);d+=i.length}}}const S=combine(m,h,b,t,r,c&&!u.post.length,s);if(s.remaining<0)return literal();m=S;if(!u.post.length)break;e=u.post
;p=p.slice(u.end+1)}return m}// CONCATENATED MODULE: ./node_modules/minimatch/dist/esm/assert-valid-pattern.js
const assertValidPattern=e=>{if("string"!=typeof e)throw new TypeError("invalid pattern");if(e.length>65536)throw new TypeError("pattern is too long")},w={"[:alnum:]":["\\p{L}\\p{Nl}\\p{Nd}",!0],
"[:alpha:]":["\\p{L}\\p{Nl}",!0],"[:ascii:]":["\\x00-\\x7f",!1],"[:blank:]":["\\p{Zs}\\t",!0],"[:cntrl:]":["\\p{Cc}",!0],"[:digit:]":["\\p{Nd}",!0],"[:graph:]":["\\p{Z}\\p{C}",!0,!0],
"[:lower:]":["\\p{Ll}",!0],"[:print:]":["\\p{C}",!0],"[:punct:]":["\\p{P}",!0],"[:space:]":["\\p{Z}\\t\\r\\n\\v\\f",!0],"[:upper:]":["\\p{Lu}",!0],"[:word:]":["\\p{L}\\p{Nl}\\p{Nd}\\p{Pc}",!0],
"[:xdigit:]":["A-Fa-f0-9",!1]},braceEscape=e=>e.replace(/[[\]\\-]/g,"\\$&"),regexpEscape=e=>e.replace(/[-[\]{}()*+?.,\\^$|#\s]/g,"\\$&"),rangesToString=e=>e.join(""),parseClass=(e,t)=>{const r=t
;if("["!==e.charAt(r))throw new Error("not in a brace expression");const i=[],a=[];let n=r+1,s=!1,o=!1,m=!1,l=!1,c=r,d="";e:for(;n<e.length;){const t=e.charAt(n);if(("!"===t||"^"===t)&&n===r+1){l=!0
;n++;continue}if("]"===t&&s&&!m){c=n+1;break}s=!0;if("\\"===t)if(!m){m=!0;n++;continue}if("["===t&&!m)for(const[t,[s,m,l]]of Object.entries(w))if(e.startsWith(t,n)){if(d)return["$.",!1,e.length-r,!0]
;n+=t.length;if(l)a.push(s);else i.push(s);o=o||m;continue e}m=!1;if(d){if(t>d)i.push(braceEscape(d)+"-"+braceEscape(t));else if(t===d)i.push(braceEscape(t));d="";n++;continue}
if(e.startsWith("-]",n+1)){i.push(braceEscape(t+"-"));n+=2;continue}if(e.startsWith("-",n+1)){d=t;n+=2;continue}i.push(braceEscape(t));n++}if(c<n)return["",!1,0,!1]
;if(!i.length&&!a.length)return["$.",!1,e.length-r,!0];if(0===a.length&&1===i.length&&/^\\?.$/.test(i[0])&&!l){const e=2===i[0].length?i[0].slice(-1):i[0];return[regexpEscape(e),!1,c-r,!1]}
const p="["+(l?"^":"")+rangesToString(i)+"]",u="["+(l?"":"^")+rangesToString(a)+"]";return[i.length&&a.length?"("+p+"|"+u+")":i.length?p:u,o,c-r,!0]
},unescape_unescape=(e,{windowsPathsNoEscape:t=!1,magicalBraces:r=!0}={})=>{if(r)return t?e.replace(/\[([^/\\])\]/g,"$1"):e.replace(/((?!\\).|^)\[([^/\\])\]/g,"$1$2").replace(/\\([^/])/g,"$1")
;return t?e.replace(/\[([^/\\{}])\]/g,"$1"):e.replace(/((?!\\).|^)\[([^/\\{}])\]/g,"$1$2").replace(/\\([^/{}])/g,"$1")};// CONCATENATED MODULE: ./node_modules/minimatch/dist/esm/ast.js
var B
;const I=new Set(["!","?","+","*","@"]),isExtglobType=e=>I.has(e),isExtglobAST=e=>isExtglobType(e.type),T=new Map([["!",["@"]],["?",["?","@"]],["@",["@"]],["*",["*","+","?","@"]],["+",["+","@"]]]),A=new Map([["!",["?"]],["@",["?"]],["+",["?","*"]]]),M=new Map([["!",["?","@"]],["?",["?","@"]],["@",["?","@"]],["*",["*","+","?","@"]],["+",["+","@","?","*"]]]),q=new Map([["!",new Map([["!","@"]])],["?",new Map([["*","*"],["+","*"]])],["@",new Map([["!","!"],["?","?"],["@","@"],["*","*"],["+","+"]])],["+",new Map([["?","*"],["*","*"]])]]),k="(?!\\.)",L=new Set(["[","."]),O=new Set(["..","."]),H=new Set("().*{}+?[]^$\\!"),regExpEscape=e=>e.replace(/[-[\]{}()*+?.,\\^$|#\s]/g,"\\$&"),D="[^/]",$=D+"*?",U=D+"+?"
;let _=0;class AST{type;#e;#t;#r=!1;#i=[];#a;#n;#s;#o=!1;#m;#l;#c=!1;id=++_;get depth(){return(this.#a?.depth??-1)+1}[Symbol.for("nodejs.util.inspect.custom")](){return{"@@type":"AST",id:this.id,
type:this.type,root:this.#e.id,parent:this.#a?.id,depth:this.depth,partsLength:this.#i.length,parts:this.#i}}constructor(e,t,r={}){this.type=e;if(e)this.#t=!0;this.#a=t;this.#e=this.#a?this.#a.#e:this
;this.#m=this.#e===this?r:this.#e.#m;this.#s=this.#e===this?[]:this.#e.#s;if("!"===e&&!this.#e.#o)this.#s.push(this);this.#n=this.#a?this.#a.#i.length:0}get hasMagic(){
if(void 0!==this.#t)return this.#t;for(const e of this.#i){if("string"==typeof e)continue;if(e.type||e.hasMagic)return this.#t=!0}return this.#t}toString(){
return void 0!==this.#l?this.#l:!this.type?this.#l=this.#i.map(e=>String(e)).join(""):this.#l=this.type+"("+this.#i.map(e=>String(e)).join("|")+")"}#d(){
if(this!==this.#e)throw new Error("should only call on root");if(this.#o)return this;this.toString();this.#o=!0;let e;for(;e=this.#s.pop();){if("!"!==e.type)continue;let t=e,r=t.#a;for(;r;){
for(let i=t.#n+1;!r.type&&i<r.#i.length;i++)for(const t of e.#i){if("string"==typeof t)throw new Error("string part in extglob AST??");t.copyIn(r.#i[i])}t=r;r=t.#a}}return this}push(...e){
for(const t of e){if(""===t)continue;if("string"!=typeof t&&!(t instanceof B&&t.#a===this))throw new Error("invalid part: "+t);this.#i.push(t)}}toJSON(){
const e=null===this.type?this.#i.slice().map(e=>"string"==typeof e?e:e.toJSON()):[this.type,...this.#i.map(e=>e.toJSON())];if(this.isStart()&&!this.type)e.unshift([])
;if(this.isEnd()&&(this===this.#e||this.#e.#o&&"!"===this.#a?.type))e.push({});return e}isStart(){if(this.#e===this)return!0;if(!this.#a?.isStart())return!1;if(0===this.#n)return!0;const e=this.#a
;for(let t=0;t<this.#n;t++){const r=e.#i[t];if(!(r instanceof B&&"!"===r.type))return!1}return!0}isEnd(){if(this.#e===this)return!0;if("!"===this.#a?.type)return!0;if(!this.#a?.isEnd())return!1
;if(!this.type)return this.#a?.isEnd();const e=this.#a?this.#a.#i.length:0;return this.#n===e-1}copyIn(e){if("string"==typeof e)this.push(e);else this.push(e.clone(this))}clone(e){
const t=new B(this.type,e);for(const e of this.#i)t.copyIn(e);return t}static#p(e,t,r,i,a){const n=i.maxExtglobRecursion??2;let s=!1,o=!1,m=-1,l=!1;if(null===t.type){let c=r,d="";for(;c<e.length;){
const r=e.charAt(c++);if(s||"\\"===r){s=!s;d+=r;continue}if(o){if(c===m+1){if("^"===r||"!"===r)l=!0}else if("]"===r&&(c!==m+2||!l))o=!1;d+=r;continue}else if("["===r){o=!0;m=c;l=!1;d+=r;continue}
if(!i.noext&&isExtglobType(r)&&"("===e.charAt(c)&&a<=n){t.push(d);d="";const n=new B(r,t);c=B.#p(e,n,c,i,a+1);t.push(n);continue}d+=r}t.push(d);return c}let c=r+1,d=new B(null,t);const p=[];let u=""
;for(;c<e.length;){const r=e.charAt(c++);if(s||"\\"===r){s=!s;u+=r;continue}if(o){if(c===m+1){if("^"===r||"!"===r)l=!0}else if("]"===r&&(c!==m+2||!l))o=!1;u+=r;continue}else if("["===r){o=!0;m=c;l=!1
;u+=r;continue}if(!i.noext&&isExtglobType(r)&&"("===e.charAt(c)&&(a<=n||t&&t.#u(r))){const n=t&&t.#u(r)?0:1;d.push(u);u="";const s=new B(r,d);d.push(s);c=B.#p(e,s,c,i,a+n);continue}if("|"===r){
d.push(u);u="";p.push(d);d=new B(null,t);continue}if(")"===r){if(""===u&&0===t.#i.length)t.#c=!0;d.push(u);u="";t.push(...p,d);return c}u+=r}t.type=null;t.#t=void 0;t.#i=[e.substring(r-1)];return c}
#h(e){return this.#y(e,A)}#y(e,t=T){if(!e||"object"!=typeof e||null!==e.type||1!==e.#i.length||null===this.type)return!1;const r=e.#i[0];if(!r||"object"!=typeof r||null===r.type)return!1
;return this.#u(r.type,t)}#u(e,t=M){return!!t.get(this.type)?.includes(e)}#g(e,t){const r=e.#i[0],i=new B(null,r,this.options);i.#i.push("");r.push(i);this.#f(e,t)}#f(e,t){const r=e.#i[0]
;this.#i.splice(t,1,...r.#i);for(const e of r.#i)if("object"==typeof e)e.#a=this;this.#l=void 0}#x(e){const t=q.get(this.type);return!!t?.has(e)}#N(e){
if(!e||"object"!=typeof e||null!==e.type||1!==e.#i.length||null===this.type||1!==this.#i.length)return!1;const t=e.#i[0];if(!t||"object"!=typeof t||null===t.type)return!1;return this.#x(t.type)}#b(e){
const t=q.get(this.type),r=e.#i[0],i=t?.get(r.type);if(!i)return!1;this.#i=r.#i;for(const e of this.#i)if("object"==typeof e)e.#a=this;this.type=i;this.#l=void 0;this.#c=!1}static fromGlob(e,t={}){
const r=new B(null,void 0,t);B.#p(e,r,0,t,0);return r}toMMPattern(){if(this!==this.#e)return this.#e.toMMPattern();const e=this.toString(),[t,r,i,a]=this.toRegExpSource()
;if(!(i||this.#t||this.#m.nocase&&!this.#m.nocaseMagicOnly&&e.toUpperCase()!==e.toLowerCase()))return r;const n=(this.#m.nocase?"i":"")+(a?"u":"");return Object.assign(new RegExp(`^${t}$`,n),{_src:t,
_glob:e})}get options(){return this.#m}toRegExpSource(e){const t=e??!!this.#m.dot;if(this.#e===this){this.#S();this.#d()}if(!isExtglobAST(this)){
const r=this.isStart()&&this.isEnd()&&!this.#i.some(e=>"string"!=typeof e),i=this.#i.map(t=>{const[i,a,n,s]="string"==typeof t?B.#C(t,this.#t,r):t.toRegExpSource(e);this.#t=this.#t||n
;this.#r=this.#r||s;return i}).join("");let a="";if(this.isStart())if("string"==typeof this.#i[0]){if(!(1===this.#i.length&&O.has(this.#i[0]))){
const r=L,n=t&&r.has(i.charAt(0))||i.startsWith("\\.")&&r.has(i.charAt(2))||i.startsWith("\\.\\.")&&r.has(i.charAt(4)),s=!t&&!e&&r.has(i.charAt(0));a=n?"(?!(?:^|/)\\.\\.?(?:$|/))":s?k:""}}let n=""
;if(this.isEnd()&&this.#e.#o&&"!"===this.#a?.type)n="(?:$|\\/)";return[a+i+n,unescape_unescape(i),this.#t=!!this.#t,this.#r]}
const r="*"===this.type||"+"===this.type,i="!"===this.type?"(?:(?!(?:":"(?:";let a=this.#P(t);if(this.isStart()&&this.isEnd()&&!a&&"!"!==this.type){const e=this.toString(),t=this;t.#i=[e];t.type=null
;t.#t=void 0;return[e,unescape_unescape(this.toString()),!1,!1]}let n=!r||e||t?"":this.#P(!0);if(n===a)n="";if(n)a=`(?:${a})(?:${n})*?`;let s=""
;if("!"===this.type&&this.#c)s=(this.isStart()&&!t?k:"")+U;else{
s=i+a+("!"===this.type?"))"+(this.isStart()&&!t&&!e?k:"")+$+")":"@"===this.type?")":"?"===this.type?")?":"+"===this.type&&n?")":"*"===this.type&&n?")?":`)${this.type}`)}
return[s,unescape_unescape(a),this.#t=!!this.#t,this.#r]}#S(){if(!isExtglobAST(this)){for(const e of this.#i)if("object"==typeof e)e.#S()}else{let e=0,t=!1;do{t=!0;for(let e=0;e<this.#i.length;e++){
const r=this.#i[e];if("object"==typeof r){r.#S();if(this.#y(r)){t=!1;this.#f(r,e)}else if(this.#h(r)){t=!1;this.#g(r,e)}else if(this.#N(r)){t=!1;this.#b(r)}}}}while(!t&&++e<10)}this.#l=void 0}#P(e){
return this.#i.map(t=>{if("string"==typeof t)throw new Error("string type in extglob ast??");const[r,i,a,n]=t.toRegExpSource(e);this.#r=this.#r||n;return r
}).filter(e=>!(this.isStart()&&this.isEnd()&&!e)).join("|")}static#C(e,t,r=!1){let i=!1,a="",n=!1,s=!1;for(let o=0;o<e.length;o++){const m=e.charAt(o);if(i){i=!1;a+=(H.has(m)?"\\":"")+m;continue}
if("*"===m){if(s)continue;s=!0;a+=r&&/^[*]+$/.test(e)?U:$;t=!0;continue}else s=!1;if("\\"===m){if(o===e.length-1)a+="\\\\";else i=!0;continue}if("["===m){const[r,i,s,m]=parseClass(e,o);if(s){a+=r
;n=n||i;o+=s-1;t=t||m;continue}}if("?"===m){a+=D;t=!0;continue}a+=regExpEscape(m)}return[a,unescape_unescape(e),!!t,n]}}B=AST;// CONCATENATED MODULE: ./node_modules/minimatch/dist/esm/escape.js
const minimatch=(e,t,r={})=>{assertValidPattern(t);if(!r.nocomment&&"#"===t.charAt(0))return!1;return new Minimatch(t,r).match(e)
},F=/^\*+([^+@!?*[(]*)$/,starDotExtTest=e=>t=>!t.startsWith(".")&&t.endsWith(e),starDotExtTestDot=e=>t=>t.endsWith(e),starDotExtTestNocase=e=>{e=e.toLowerCase()
;return t=>!t.startsWith(".")&&t.toLowerCase().endsWith(e)},starDotExtTestNocaseDot=e=>{e=e.toLowerCase();return t=>t.toLowerCase().endsWith(e)
},V=/^\*+\.\*+$/,starDotStarTest=e=>!e.startsWith(".")&&e.includes("."),starDotStarTestDot=e=>"."!==e&&".."!==e&&e.includes("."),j=/^\.\*+$/,dotStarTest=e=>"."!==e&&".."!==e&&e.startsWith("."),G=/^\*+$/,starTest=e=>0!==e.length&&!e.startsWith("."),starTestDot=e=>0!==e.length&&"."!==e&&".."!==e,K=/^\?+([^+@!?*[(]*)?$/,qmarksTestNocase=([e,t=""])=>{
const r=qmarksTestNoExt([e]);if(!t)return r;t=t.toLowerCase();return e=>r(e)&&e.toLowerCase().endsWith(t)},qmarksTestNocaseDot=([e,t=""])=>{const r=qmarksTestNoExtDot([e]);if(!t)return r
;t=t.toLowerCase();return e=>r(e)&&e.toLowerCase().endsWith(t)},qmarksTestDot=([e,t=""])=>{const r=qmarksTestNoExtDot([e]);return!t?r:e=>r(e)&&e.endsWith(t)},qmarksTest=([e,t=""])=>{
const r=qmarksTestNoExt([e]);return!t?r:e=>r(e)&&e.endsWith(t)},qmarksTestNoExt=([e])=>{const t=e.length;return e=>e.length===t&&!e.startsWith(".")},qmarksTestNoExtDot=([e])=>{const t=e.length
;return e=>e.length===t&&"."!==e&&".."!==e},W="object"==typeof process&&process?"object"==typeof process.env&&process.env&&process.env.__MINIMATCH_TESTING_PLATFORM__||process.platform:"posix"
;minimatch.sep="win32"===W?{sep:"\\"}.sep:{sep:"/"}.sep;const X=Symbol("globstar **");minimatch.GLOBSTAR=X;minimatch.filter=(e,t={})=>r=>minimatch(r,e,t);const ext=(e,t={})=>Object.assign({},e,t)
;minimatch.defaults=e=>{if(!e||"object"!=typeof e||!Object.keys(e).length)return minimatch;const t=minimatch;return Object.assign((r,i,a={})=>t(r,i,ext(e,a)),{Minimatch:class extends t.Minimatch{
constructor(t,r={}){super(t,ext(e,r))}static defaults(r){return t.defaults(ext(e,r)).Minimatch}},AST:class extends t.AST{constructor(t,r,i={}){super(t,r,ext(e,i))}static fromGlob(r,i={}){
return t.AST.fromGlob(r,ext(e,i))}},unescape:(r,i={})=>t.unescape(r,ext(e,i)),escape:(r,i={})=>t.escape(r,ext(e,i)),filter:(r,i={})=>t.filter(r,ext(e,i)),defaults:r=>t.defaults(ext(e,r)),
makeRe:(r,i={})=>t.makeRe(r,ext(e,i)),braceExpand:(r,i={})=>t.braceExpand(r,ext(e,i)),match:(r,i,a={})=>t.match(r,i,ext(e,a)),sep:t.sep,GLOBSTAR:X})};const braceExpand=(e,t={})=>{assertValidPattern(e)
;if(t.nobrace||!/\{(?:(?!\{).)*\}/.test(e))return[e];return expand(e,{max:t.braceExpandMax})};minimatch.braceExpand=braceExpand;minimatch.makeRe=(e,t={})=>new Minimatch(e,t).makeRe()
;minimatch.match=(e,t,r={})=>{const i=new Minimatch(t,r);e=e.filter(e=>i.match(e));if(i.options.nonull&&!e.length)e.push(t);return e}
;const Q=/[?*]|[+@!]\(.*?\)|\[|\]/,esm_regExpEscape=e=>e.replace(/[-[\]{}()*+?.,\\^$|#\s]/g,"\\$&");class Minimatch{options;set;pattern;windowsPathsNoEscape;nonegate;negate;comment;empty
;preserveMultipleSlashes;partial;globSet;globParts;nocase;isWindows;platform;windowsNoMagicRoot;maxGlobstarRecursion;regexp;constructor(e,t={}){assertValidPattern(e);t=t||{};this.options=t
;this.maxGlobstarRecursion=t.maxGlobstarRecursion??200;this.pattern=e;this.platform=t.platform||W;this.isWindows="win32"===this.platform
;this.windowsPathsNoEscape=!!t.windowsPathsNoEscape||!1===t.allowWindowsEscape;if(this.windowsPathsNoEscape)this.pattern=this.pattern.replace(/\\/g,"/")
;this.preserveMultipleSlashes=!!t.preserveMultipleSlashes;this.regexp=null;this.negate=!1;this.nonegate=!!t.nonegate;this.comment=!1;this.empty=!1;this.partial=!!t.partial
;this.nocase=!!this.options.nocase;this.windowsNoMagicRoot=void 0!==t.windowsNoMagicRoot?t.windowsNoMagicRoot:!(!this.isWindows||!this.nocase);this.globSet=[];this.globParts=[];this.set=[];this.make()
}hasMagic(){if(this.options.magicalBraces&&this.set.length>1)return!0;for(const e of this.set)for(const t of e)if("string"!=typeof t)return!0;return!1}debug(...e){}make(){
const e=this.pattern,t=this.options;if(!t.nocomment&&"#"===e.charAt(0)){this.comment=!0;return}if(!e){this.empty=!0;return}this.parseNegate();this.globSet=[...new Set(this.braceExpand())]
;if(t.debug)this.debug=(...e)=>console.error(...e);this.debug(this.pattern,this.globSet);const r=this.globSet.map(e=>this.slashSplit(e));this.globParts=this.preprocess(r)
;this.debug(this.pattern,this.globParts);let i=this.globParts.map((e,t,r)=>{if(this.isWindows&&this.windowsNoMagicRoot){
const t=!(""!==e[0]||""!==e[1]||"?"!==e[2]&&Q.test(e[2])||Q.test(e[3])),r=/^[a-z]:/i.test(e[0])
;if(t)return[...e.slice(0,4),...e.slice(4).map(e=>this.parse(e))];else if(r)return[e[0],...e.slice(1).map(e=>this.parse(e))]}return e.map(e=>this.parse(e))});this.debug(this.pattern,i)
;this.set=i.filter(e=>-1===e.indexOf(!1));if(this.isWindows)for(let e=0;e<this.set.length;e++){const t=this.set[e]
;if(""===t[0]&&""===t[1]&&"?"===this.globParts[e][2]&&"string"==typeof t[3]&&/^[a-z]:$/i.test(t[3]))t[2]="?"}this.debug(this.pattern,this.set)}preprocess(e){
if(this.options.noglobstar)for(const t of e)for(let e=0;e<t.length;e++)if("**"===t[e])t[e]="*";const{optimizationLevel:t=1}=this.options;if(t>=2){e=this.firstPhasePreProcess(e)
;e=this.secondPhasePreProcess(e)}else if(t>=1)e=this.levelOneOptimize(e);else e=this.adjascentGlobstarOptimize(e);return e}adjascentGlobstarOptimize(e){return e.map(e=>{let t=-1
;for(;-1!==(t=e.indexOf("**",t+1));){let r=t;for(;"**"===e[r+1];)r++;if(r!==t)e.splice(t,r-t)}return e})}levelOneOptimize(e){return e.map(e=>0===(e=e.reduce((e,t)=>{const r=e[e.length-1]
;if("**"===t&&"**"===r)return e;if(".."===t)if(r&&".."!==r&&"."!==r&&"**"!==r){e.pop();return e}e.push(t);return e},[])).length?[""]:e)}levelTwoFileOptimize(e){
if(!Array.isArray(e))e=this.slashSplit(e);let t=!1;do{t=!1;if(!this.preserveMultipleSlashes){for(let r=1;r<e.length-1;r++){const i=e[r];if(1===r&&""===i&&""===e[0])continue;if("."===i||""===i){t=!0
;e.splice(r,1);r--}}if("."===e[0]&&2===e.length&&("."===e[1]||""===e[1])){t=!0;e.pop()}}let r=0;for(;-1!==(r=e.indexOf("..",r+1));){const i=e[r-1]
;if(i&&"."!==i&&".."!==i&&"**"!==i&&(!this.isWindows||!/^[a-z]:$/i.test(i))){t=!0;e.splice(r-1,2);r-=2}}}while(t);return 0===e.length?[""]:e}firstPhasePreProcess(e){let t=!1;do{t=!1;for(let r of e){
let i=-1;for(;-1!==(i=r.indexOf("**",i+1));){let a=i;for(;"**"===r[a+1];)a++;if(a>i)r.splice(i+1,a-i);let n=r[i+1];const s=r[i+2],o=r[i+3];if(".."!==n)continue
;if(!s||"."===s||".."===s||!o||"."===o||".."===o)continue;t=!0;r.splice(i,1);const m=r.slice(0);m[i]="**";e.push(m);i--}if(!this.preserveMultipleSlashes){for(let e=1;e<r.length-1;e++){const i=r[e]
;if(1===e&&""===i&&""===r[0])continue;if("."===i||""===i){t=!0;r.splice(e,1);e--}}if("."===r[0]&&2===r.length&&("."===r[1]||""===r[1])){t=!0;r.pop()}}let a=0;for(;-1!==(a=r.indexOf("..",a+1));){
const e=r[a-1];if(e&&"."!==e&&".."!==e&&"**"!==e){t=!0;const e=1===a&&"**"===r[a+1]?["."]:[];r.splice(a-1,2,...e);if(0===r.length)r.push("");a-=2}}}}while(t);return e}secondPhasePreProcess(e){
for(let t=0;t<e.length-1;t++)for(let r=t+1;r<e.length;r++){const i=this.partsMatch(e[t],e[r],!this.preserveMultipleSlashes);if(i){e[t]=[];e[r]=i;break}}return e.filter(e=>e.length)}
partsMatch(e,t,r=!1){let i=0,a=0,n=[],s="";for(;i<e.length&&a<t.length;)if(e[i]===t[a]){n.push("b"===s?t[a]:e[i]);i++;a++}else if(r&&"**"===e[i]&&t[a]===e[i+1]){n.push(e[i]);i++
}else if(r&&"**"===t[a]&&e[i]===t[a+1]){n.push(t[a]);a++}else if("*"===e[i]&&t[a]&&(this.options.dot||!t[a].startsWith("."))&&"**"!==t[a]){if("b"===s)return!1;s="a";n.push(e[i]);i++;a++
}else if("*"===t[a]&&e[i]&&(this.options.dot||!e[i].startsWith("."))&&"**"!==e[i]){if("a"===s)return!1;s="b";n.push(t[a]);i++;a++}else return!1;return e.length===t.length&&n}parseNegate(){
if(this.nonegate)return;const e=this.pattern;let t=!1,r=0;for(let i=0;i<e.length&&"!"===e.charAt(i);i++){t=!t;r++}if(r)this.pattern=e.slice(r);this.negate=t}matchOne(e,t,r=!1){let i=0,a=0
;if(this.isWindows){
const r="string"==typeof e[0]&&/^[a-z]:$/i.test(e[0]),n=!r&&""===e[0]&&""===e[1]&&"?"===e[2]&&/^[a-z]:$/i.test(e[3]),s="string"==typeof t[0]&&/^[a-z]:$/i.test(t[0]),o=n?3:r?0:void 0,m=!s&&""===t[0]&&""===t[1]&&"?"===t[2]&&"string"==typeof t[3]&&/^[a-z]:$/i.test(t[3])?3:s?0:void 0
;if("number"==typeof o&&"number"==typeof m){const[r,n]=[e[o],t[m]];if(r.toLowerCase()===n.toLowerCase()){t[m]=r;a=m;i=o}}}const{optimizationLevel:n=1}=this.options
;if(n>=2)e=this.levelTwoFileOptimize(e);if(t.includes(X))return this.#v(e,t,r,i,a);return this.#z(e,t,r,i,a)}#v(e,t,r,i,a){
const n=t.indexOf(X,a),s=t.lastIndexOf(X),[o,m,l]=r?[t.slice(a,n),t.slice(n+1),[]]:[t.slice(a,n),t.slice(n+1,s),t.slice(s+1)];if(o.length){const t=e.slice(i,i+o.length);if(!this.#z(t,o,r,0,0))return!1
;i+=o.length;a+=o.length}let c=0;if(l.length){if(l.length+i>e.length)return!1;let t=e.length-l.length;if(this.#z(e,l,r,t,0))c=l.length;else{if(""!==e[e.length-1]||i+l.length===e.length)return!1;t--
;if(!this.#z(e,l,r,t,0))return!1;c=l.length+1}}if(!m.length){let t=!!c;for(let r=i;r<e.length-c;r++){const i=String(e[r]);t=!0;if("."===i||".."===i||!this.options.dot&&i.startsWith("."))return!1}
return r||t}const d=[[[],0]];let p=d[0],u=0;const h=[0];for(const e of m)if(e===X){h.push(u);p=[[],0];d.push(p)}else{p[0].push(e);u++}let y=d.length-1;const g=e.length-c
;for(const e of d)e[1]=g-(h[y--]+e[0].length);return!!this.#R(e,d,i,0,r,0,!!c)}#R(e,t,r,i,a,n,s){const o=t[i];if(!o){for(let t=r;t<e.length;t++){s=!0;const r=e[t]
;if("."===r||".."===r||!this.options.dot&&r.startsWith("."))return!1}return s}const[m,l]=o;for(;r<=l;){if(this.#z(e.slice(0,r+m.length),m,a,r,0)&&n<this.maxGlobstarRecursion){
const o=this.#R(e,t,r+m.length,i+1,a,n+1,s);if(!1!==o)return o}const o=e[r];if("."===o||".."===o||!this.options.dot&&o.startsWith("."))return!1;r++}return a||null}#z(e,t,r,i,a){let n,s,o,m;for(n=i,
s=a,m=e.length,o=t.length;n<m&&s<o;n++,s++){this.debug("matchOne loop");let r,i=t[s],a=e[n];this.debug(t,i,a);if(!1===i||i===X)return!1;if("string"==typeof i){r=a===i;this.debug("string match",i,a,r)
}else{r=i.test(a);this.debug("pattern match",i,a,r)}if(!r)return!1}if(n===m&&s===o)return!0;else if(n===m)return r;else if(s===o)return n===m-1&&""===e[n];else throw new Error("wtf?")}braceExpand(){
return braceExpand(this.pattern,this.options)}parse(e){assertValidPattern(e);const t=this.options;if("**"===e)return X;if(""===e)return"";let r,i=null
;if(r=e.match(G))i=t.dot?starTestDot:starTest;else if(r=e.match(F))i=(t.nocase?t.dot?starDotExtTestNocaseDot:starDotExtTestNocase:t.dot?starDotExtTestDot:starDotExtTest)(r[1]);else if(r=e.match(K))i=(t.nocase?t.dot?qmarksTestNocaseDot:qmarksTestNocase:t.dot?qmarksTestDot:qmarksTest)(r);else if(r=e.match(V))i=t.dot?starDotStarTestDot:starDotStarTest;else if(r=e.match(j))i=dotStarTest
;const a=AST.fromGlob(e,this.options).toMMPattern();if(i&&"object"==typeof a)Reflect.defineProperty(a,"test",{value:i});return a}makeRe(){if(this.regexp||!1===this.regexp)return this.regexp
;const e=this.set;if(!e.length){this.regexp=!1;return this.regexp}
const t=this.options,r=t.noglobstar?"[^/]*?":t.dot?"(?:(?!(?:\\/|^)(?:\\.{1,2})($|\\/)).)*?":"(?:(?!(?:\\/|^)\\.).)*?",i=new Set(t.nocase?["i"]:[]);let a=e.map(e=>{const t=e.map(e=>{
if(e instanceof RegExp)for(const t of e.flags.split(""))i.add(t);return"string"==typeof e?esm_regExpEscape(e):e===X?X:e._src});t.forEach((e,i)=>{const a=t[i+1],n=t[i-1];if(e!==X||n===X)return
;if(void 0===n)if(void 0!==a&&a!==X)t[i+1]="(?:\\/|"+r+"\\/)?"+a;else t[i]=r;else if(void 0===a)t[i-1]=n+"(?:\\/|\\/"+r+")?";else if(a!==X){t[i-1]=n+"(?:\\/|\\/"+r+"\\/)"+a;t[i+1]=X}})
;const a=t.filter(e=>e!==X);if(this.partial&&a.length>=1){const e=[];for(let t=1;t<=a.length;t++)e.push(a.slice(0,t).join("/"));return"(?:"+e.join("|")+")"}return a.join("/")}).join("|")
;const[n,s]=e.length>1?["(?:",")"]:["",""];a="^"+n+a+s+"$";if(this.partial)a="^(?:\\/|"+n+a.slice(1,-1)+s+")$";if(this.negate)a="^(?!"+a+").+$";try{this.regexp=new RegExp(a,[...i].join(""))}catch{
this.regexp=!1}return this.regexp}slashSplit(e){if(this.preserveMultipleSlashes)return e.split("/");else if(this.isWindows&&/^\/\/[^/]+/.test(e))return["",...e.split(/\/+/)];else return e.split(/\/+/)
}match(e,t=this.partial){this.debug("match",e,this.pattern);if(this.comment)return!1;if(this.empty)return""===e;if("/"===e&&t)return!0;const r=this.options;if(this.isWindows)e=e.split("\\").join("/")
;const i=this.slashSplit(e);this.debug(this.pattern,"split",i);const a=this.set;this.debug(this.pattern,"set",a);let n=i[i.length-1];if(!n)for(let e=i.length-2;!n&&e>=0;e--)n=i[e];for(const e of a){
let a=i;if(r.matchBase&&1===e.length)a=[n];if(this.matchOne(a,e,t)){if(r.flipNegate)return!0;return!this.negate}}if(r.flipNegate)return!1;return this.negate}static defaults(e){
return minimatch.defaults(e).Minimatch}}minimatch.AST=AST;minimatch.Minimatch=Minimatch;minimatch.escape=(e,{windowsPathsNoEscape:t=!1,magicalBraces:r=!1}={})=>{
if(r)return t?e.replace(/[?*()[\]{}]/g,"[$&]"):e.replace(/[?*()[\]\\{}]/g,"\\$&");return t?e.replace(/[?*()[\]]/g,"[$&]"):e.replace(/[?*()[\]\\]/g,"\\$&")};minimatch.unescape=unescape_unescape
;// CONCATENATED MODULE: ./node_modules/@actions/glob/lib/internal-path.js
const Y="win32"===process.platform;class Path{constructor(e){this.segments=[];if("string"==typeof e){m(e,"Parameter 'itemPath' must not be empty")
;if(!hasRoot(e=safeTrimTrailingSeparator(e)))this.segments=e.split(n.sep);else{let t=e,r=dirname(t);for(;r!==t;){const e=n.basename(t);this.segments.unshift(e);t=r;r=dirname(t)}
this.segments.unshift(t)}}else{m(e.length>0,"Parameter 'itemPath' must not be an empty array");for(let t=0;t<e.length;t++){let r=e[t];m(r,"Parameter 'itemPath' must not contain any empty segments")
;r=normalizeSeparators(e[t]);if(0===t&&hasRoot(r)){r=safeTrimTrailingSeparator(r);m(r===dirname(r),"Parameter 'itemPath' root segment contains information for multiple segments");this.segments.push(r)
}else{m(!r.includes(n.sep),"Parameter 'itemPath' contains unexpected path separators");this.segments.push(r)}}}}toString(){let e=this.segments[0],t=e.endsWith(n.sep)||Y&&/^[A-Z]:$/i.test(e)
;for(let r=1;r<this.segments.length;r++){if(t)t=!1;else e+=n.sep;e+=this.segments[r]}return e}}// CONCATENATED MODULE: ./node_modules/@actions/glob/lib/internal-pattern.js
const Z="win32"===process.platform;class Pattern{constructor(e,t=!1,r,i){this.negate=!1;let a;if("string"==typeof e)a=e.trim();else{m((r=r||[]).length,"Parameter 'segments' must not empty")
;const t=Pattern.getLiteral(r[0]);m(t&&hasAbsoluteRoot(t),"Parameter 'segments' first element must be a root path");a=new Path(r).toString().trim();if(e)a=`!${a}`}for(;a.startsWith("!");){
this.negate=!this.negate;a=a.substr(1).trim()}a=Pattern.fixupPattern(a,i);this.segments=new Path(a).segments;this.trailingSeparator=normalizeSeparators(a).endsWith(n.sep)
;a=safeTrimTrailingSeparator(a);let s=!1;const o=this.segments.map(e=>Pattern.getLiteral(e)).filter(e=>!s&&!(s=""===e));this.searchPath=new Path(o).toString()
;this.rootRegExp=new RegExp(Pattern.regExpEscape(o[0]),Z?"i":"");this.isImplicitPattern=t;const l={dot:!0,nobrace:!0,nocase:Z,nocomment:!0,noext:!0,nonegate:!0};a=Z?a.replace(/\\/g,"/"):a
;this.minimatch=new Minimatch(a,l)}match(e){if("**"===this.segments[this.segments.length-1]){if(!(e=normalizeSeparators(e)).endsWith(n.sep)&&!1===this.isImplicitPattern)e=`${e}${n.sep}`
}else e=safeTrimTrailingSeparator(e);if(this.minimatch.match(e))return this.trailingSeparator?c.Directory:c.All;return c.None}partialMatch(e){
if(dirname(e=safeTrimTrailingSeparator(e))===e)return this.rootRegExp.test(e);return this.minimatch.matchOne(e.split(Z?/\\+/:/\/+/),this.minimatch.set[0],!0)}static globEscape(e){
return(Z?e:e.replace(/\\/g,"\\\\")).replace(/(\[)(?=[^/]+\])/g,"[[]").replace(/\?/g,"[?]").replace(/\*/g,"[*]")}static fixupPattern(e,t){m(e,"pattern cannot be empty")
;const r=new Path(e).segments.map(e=>Pattern.getLiteral(e));m(r.every((e,t)=>("."!==e||0===t)&&".."!==e),`Invalid pattern '${e}'. Relative pathing '.' and '..' is not allowed.`)
;m(!hasRoot(e)||r[0],`Invalid pattern '${e}'. Root segment must not contain globs.`)
;if("."===(e=normalizeSeparators(e))||e.startsWith(`.${n.sep}`))e=Pattern.globEscape(process.cwd())+e.substr(1);else if("~"===e||e.startsWith(`~${n.sep}`)){t=t||p.homedir()
;m(t,"Unable to determine HOME directory");m(hasAbsoluteRoot(t),`Expected HOME directory to be a rooted path. Actual '${t}'`);e=Pattern.globEscape(t)+e.substr(1)
}else if(Z&&(e.match(/^[A-Z]:$/i)||e.match(/^[A-Z]:[^\\]/i))){let t=ensureAbsoluteRoot("C:\\dummy-root",e.substr(0,2));if(e.length>2&&!t.endsWith("\\"))t+="\\";e=Pattern.globEscape(t)+e.substr(2)
}else if(Z&&("\\"===e||e.match(/^\\[^\\]/))){let t=ensureAbsoluteRoot("C:\\dummy-root","\\");if(!t.endsWith("\\"))t+="\\";e=Pattern.globEscape(t)+e.substr(1)
}else e=ensureAbsoluteRoot(Pattern.globEscape(process.cwd()),e);return normalizeSeparators(e)}static getLiteral(e){let t="";for(let r=0;r<e.length;r++){const i=e[r];if("\\"===i&&!Z&&r+1<e.length){
t+=e[++r];continue}else if("*"===i||"?"===i)return"";else if("["===i&&r+1<e.length){let i="",a=-1;for(let t=r+1;t<e.length;t++){const r=e[t];if("\\"===r&&!Z&&t+1<e.length){i+=e[++t];continue
}else if("]"===r){a=t;break}else i+=r}if(a>=0){if(i.length>1)return"";if(i){t+=i;r=a;continue}}}t+=i}return t}static regExpEscape(e){return e.replace(/[[\\^$.|?*+()]/g,"\\$&")}}
// CONCATENATED MODULE: ./node_modules/@actions/glob/lib/internal-search-state.js
class SearchState{constructor(e,t){this.path=e;this.level=t}}// CONCATENATED MODULE: ./node_modules/@actions/glob/lib/internal-globber.js
var __awaiter=function(e,t,r,i){function adopt(e){return e instanceof r?e:new r(function(t){t(e)})}return new(r||(r=Promise))(function(r,a){function fulfilled(e){try{step(i.next(e))}catch(e){a(e)}}
function rejected(e){try{step(i.throw(e))}catch(e){a(e)}}function step(e){e.done?r(e.value):adopt(e.value).then(fulfilled,rejected)}step((i=i.apply(e,t||[])).next())})},__asyncValues=function(e){
if(!Symbol.asyncIterator)throw new TypeError("Symbol.asyncIterator is not defined.");var t,r=e[Symbol.asyncIterator];return r?r.call(e):(e="function"==typeof __values?__values(e):e[Symbol.iterator](),
t={},verb("next"),verb("throw"),verb("return"),t[Symbol.asyncIterator]=function(){return this},t);function verb(r){t[r]=e[r]&&function(t){return new Promise(function(i,a){
settle(i,a,(t=e[r](t)).done,t.value)})}}function settle(e,t,r,i){Promise.resolve(i).then(function(t){e({value:t,done:r})},t)}},__await=function(e){return this instanceof __await?(this.v=e,
this):new __await(e)},__asyncGenerator=function(e,t,r){if(!Symbol.asyncIterator)throw new TypeError("Symbol.asyncIterator is not defined.");var i,a=r.apply(e,t||[]),n=[]
;return i=Object.create(("function"==typeof AsyncIterator?AsyncIterator:Object).prototype),verb("next"),verb("throw"),verb("return",function(e){return function(t){
return Promise.resolve(t).then(e,reject)}}),i[Symbol.asyncIterator]=function(){return this},i;function verb(e,t){if(a[e]){i[e]=function(t){return new Promise(function(r,i){
n.push([e,t,r,i])>1||resume(e,t)})};if(t)i[e]=t(i[e])}}function resume(e,t){try{step(a[e](t))}catch(e){settle(n[0][3],e)}}function step(e){
e.value instanceof __await?Promise.resolve(e.value.v).then(fulfill,reject):settle(n[0][2],e)}function fulfill(e){resume("next",e)}function reject(e){resume("throw",e)}function settle(e,t){if(e(t),
n.shift(),n.length)resume(n[0][0],n[0][1])}};const J="win32"===process.platform;class DefaultGlobber{constructor(e){this.patterns=[];this.searchPaths=[];this.options=getOptions(e)}getSearchPaths(){
return this.searchPaths.slice()}glob(){return __awaiter(this,void 0,void 0,function*(){var e,t,r,i;const a=[];try{
for(var n,s=!0,o=__asyncValues(this.globGenerator());!(e=(n=yield o.next()).done);s=!0){i=n.value;s=!1;const e=i;a.push(e)}}catch(e){t={error:e}}finally{try{if(!s&&!e&&(r=o.return))yield r.call(o)
}finally{if(t)throw t.error}}return a})}globGenerator(){return __asyncGenerator(this,arguments,function*(){const e=getOptions(this.options),t=[];for(const r of this.patterns){t.push(r)
;if(e.implicitDescendants&&(r.trailingSeparator||"**"!==r.segments[r.segments.length-1]))t.push(new Pattern(r.negate,!0,r.segments.concat("**")))}const r=[];for(const e of getSearchPaths(t)){
a.Yz(`Search path '${e}'`);try{yield __await(o.promises.lstat(e))}catch(e){if("ENOENT"===e.code)continue;throw e}r.unshift(new SearchState(e,1))}const i=[];for(;r.length;){
const a=r.pop(),s=internal_pattern_helper_match(t,a.path),m=!!s||internal_pattern_helper_partialMatch(t,a.path);if(!s&&!m)continue;const l=yield __await(DefaultGlobber.stat(a,e,i));if(!l)continue
;if(e.excludeHiddenFiles&&n.basename(a.path).match(/^\./))continue;if(l.isDirectory()){if(s&c.Directory&&e.matchDirectories)yield yield __await(a.path);else if(!m)continue
;const t=a.level+1,i=(yield __await(o.promises.readdir(a.path))).map(e=>new SearchState(n.join(a.path,e),t));r.push(...i.reverse())}else if(s&c.File)yield yield __await(a.path)}})}static create(e,t){
return __awaiter(this,void 0,void 0,function*(){const r=new DefaultGlobber(t);if(J)e=(e=e.replace(/\r\n/g,"\n")).replace(/\r/g,"\n");const i=e.split("\n").map(e=>e.trim())
;for(const e of i)if(!e||e.startsWith("#"))continue;else r.patterns.push(new Pattern(e));r.searchPaths.push(...getSearchPaths(r.patterns));return r})}static stat(e,t,r){
return __awaiter(this,void 0,void 0,function*(){let i;if(t.followSymbolicLinks)try{i=yield o.promises.stat(e.path)}catch(r){if("ENOENT"===r.code){if(t.omitBrokenSymbolicLinks){
a.Yz(`Broken symlink '${e.path}'`);return}throw new Error(`No information found for the path '${e.path}'. This may indicate a broken symbolic link.`)}throw r}else i=yield o.promises.lstat(e.path)
;if(i.isDirectory()&&t.followSymbolicLinks){const t=yield o.promises.realpath(e.path);for(;r.length>=e.level;)r.pop();if(r.some(e=>e===t)){
a.Yz(`Symlink cycle detected for path '${e.path}' and realpath '${t}'`);return}r.push(t)}return i})}}var ee=r(76982),te=r(2203),re=r(39023)
;// CONCATENATED MODULE: ./node_modules/@actions/glob/lib/glob.js
var glob_awaiter=function(e,t,r,i){function adopt(e){return e instanceof r?e:new r(function(t){t(e)})}return new(r||(r=Promise))(function(r,a){function fulfilled(e){try{step(i.next(e))}catch(e){a(e)}}
function rejected(e){try{step(i.throw(e))}catch(e){a(e)}}function step(e){e.done?r(e.value):adopt(e.value).then(fulfilled,rejected)}step((i=i.apply(e,t||[])).next())})};function create(e,t){
return glob_awaiter(this,void 0,void 0,function*(){return yield DefaultGlobber.create(e,t)})}var ie,ae,ne,se=r(88701),oe=r(62088);!function(e){e.Gzip="cache.tgz";e.Zstd="cache.tzst"}(ie||(ie={}))
;!function(e){e.Gzip="gzip";e.ZstdWithoutLong="zstd-without-long";e.Zstd="zstd"}(ae||(ae={}));!function(e){e.GNU="gnu";e.BSD="bsd"}(ne||(ne={}))
;const me=2,le=5e3,ce=5e3,de=`${process.env.PROGRAMFILES}\\Git\\usr\\bin\\tar.exe`,pe=`${process.env.SYSTEMDRIVE}\\Windows\\System32\\tar.exe`,ue="cache.tar",he="manifest.txt",ye=(Math.pow(1024,3),
"cache read denied:");// CONCATENATED MODULE: ./node_modules/@actions/cache/lib/internal/cacheUtils.js
var cacheUtils_awaiter=function(e,t,r,i){function adopt(e){return e instanceof r?e:new r(function(t){t(e)})}return new(r||(r=Promise))(function(r,a){function fulfilled(e){try{step(i.next(e))}catch(e){
a(e)}}function rejected(e){try{step(i.throw(e))}catch(e){a(e)}}function step(e){e.done?r(e.value):adopt(e.value).then(fulfilled,rejected)}step((i=i.apply(e,t||[])).next())})
},cacheUtils_asyncValues=function(e){if(!Symbol.asyncIterator)throw new TypeError("Symbol.asyncIterator is not defined.");var t,r=e[Symbol.asyncIterator]
;return r?r.call(e):(e="function"==typeof __values?__values(e):e[Symbol.iterator](),t={},verb("next"),verb("throw"),verb("return"),t[Symbol.asyncIterator]=function(){return this},t);function verb(r){
t[r]=e[r]&&function(t){return new Promise(function(i,a){settle(i,a,(t=e[r](t)).done,t.value)})}}function settle(e,t,r,i){Promise.resolve(i).then(function(t){e({value:t,done:r})},t)}};const ge="1.0"
;function createTempDirectory(){return cacheUtils_awaiter(this,void 0,void 0,function*(){const e="win32"===process.platform;let t=process.env.RUNNER_TEMP||"";if(!t){let r
;if(e)r=process.env.USERPROFILE||"C:\\";else if("darwin"===process.platform)r="/Users";else r="/home";t=n.join(r,"actions","temp")}const r=n.join(t,ee.randomUUID());yield se.U$(r);return r})}
function getArchiveFileSizeInBytes(e){return o.statSync(e).size}function resolvePaths(e){return cacheUtils_awaiter(this,void 0,void 0,function*(){var t,r,i,s,o
;const m=[],l=null!==(o=process.env.GITHUB_WORKSPACE)&&void 0!==o?o:process.cwd(),c=yield create(e.join("\n"),{implicitDescendants:!1});try{
for(var d,p=!0,u=cacheUtils_asyncValues(c.globGenerator());!(t=(d=yield u.next()).done);p=!0){s=d.value;p=!1;const e=s,t=n.relative(l,e).replace(new RegExp(`\\${n.sep}`,"g"),"/");a.Yz(`Matched: ${t}`)
;if(""===t)m.push(".");else m.push(`${t}`)}}catch(e){r={error:e}}finally{try{if(!p&&!t&&(i=u.return))yield i.call(u)}finally{if(r)throw r.error}}return m})}function unlinkFile(e){
return cacheUtils_awaiter(this,void 0,void 0,function*(){return re.promisify(o.unlink)(e)})}function getVersion(e){return cacheUtils_awaiter(this,arguments,void 0,function*(e,t=[]){let r=""
;t.push("--version");a.Yz(`Checking ${e} ${t.join(" ")}`);try{yield s.m(`${e}`,t,{ignoreReturnCode:!0,silent:!0,listeners:{stdout:e=>r+=e.toString(),stderr:e=>r+=e.toString()}})}catch(e){
a.Yz(e.message)}r=r.trim();a.Yz(r);return r})}function getCompressionMethod(){return cacheUtils_awaiter(this,void 0,void 0,function*(){const e=yield getVersion("zstd",["--quiet"]),t=oe.clean(e)
;a.Yz(`zstd version: ${t}`);if(""===e)return ae.Gzip;else return ae.ZstdWithoutLong})}function getCacheFileName(e){return e===ae.Gzip?ie.Gzip:ie.Zstd}function getGnuTarPathOnWindows(){
return cacheUtils_awaiter(this,void 0,void 0,function*(){if(o.existsSync(de))return de;return(yield getVersion("tar")).toLowerCase().includes("gnu tar")?se.K7("tar"):""})}function assertDefined(e,t){
if(void 0===t)throw Error(`Expected ${e} but value was undefiend`);return t}function getCacheVersion(e,t,r=!1){const i=e.slice();if(t)i.push(t);if("win32"===process.platform&&!r)i.push("windows-only")
;i.push(ge);return ee.createHash("sha256").update(i.join("|")).digest("hex")}function getRuntimeToken(){const e=process.env.ACTIONS_RUNTIME_TOKEN
;if(!e)throw new Error("Unable to get the ACTIONS_RUNTIME_TOKEN env variable");return e}var fe=r(44942),xe=r(92145),Ne=r(87016),be=r(15932),Se=r(98365),Ce=r(16966),Pe=r(51097),ve=r(95738),ze=r(98456)
;// CONCATENATED MODULE: ./node_modules/@actions/cache/node_modules/@azure/storage-blob/dist/esm/log.js
const Re=(0,r(7567).KV)("storage-blob");var Ee=r(60501);// CONCATENATED MODULE: ./node_modules/@actions/cache/node_modules/@azure/storage-blob/dist/esm/utils/constants.js
const we="12.31.0",Be="2026-02-06",Ie=268435456,Te=4194304e3,Ae=5e4,Me=4194304,qe="https://storage.azure.com/.default",ke={FORCE_BROWSER_NO_CACHE:"_",SIGNATURE:"sig",SNAPSHOT:"snapshot",
VERSIONID:"versionid",TIMEOUT:"timeout"
},Le="",Oe=["Access-Control-Allow-Origin","Cache-Control","Content-Length","Content-Type","Date","Request-Id","traceparent","Transfer-Encoding","User-Agent","x-ms-client-request-id","x-ms-date","x-ms-error-code","x-ms-request-id","x-ms-return-client-request-id","x-ms-version","Accept-Ranges","Content-Disposition","Content-Encoding","Content-Language","Content-MD5","Content-Range","ETag","Last-Modified","Server","Vary","x-ms-content-crc64","x-ms-copy-action","x-ms-copy-completion-time","x-ms-copy-id","x-ms-copy-progress","x-ms-copy-status","x-ms-has-immutability-policy","x-ms-has-legal-hold","x-ms-lease-state","x-ms-lease-status","x-ms-range","x-ms-request-server-encrypted","x-ms-server-encrypted","x-ms-snapshot","x-ms-source-range","If-Match","If-Modified-Since","If-None-Match","If-Unmodified-Since","x-ms-access-tier","x-ms-access-tier-change-time","x-ms-access-tier-inferred","x-ms-account-kind","x-ms-archive-status","x-ms-blob-append-offset","x-ms-blob-cache-control","x-ms-blob-committed-block-count","x-ms-blob-condition-appendpos","x-ms-blob-condition-maxsize","x-ms-blob-content-disposition","x-ms-blob-content-encoding","x-ms-blob-content-language","x-ms-blob-content-length","x-ms-blob-content-md5","x-ms-blob-content-type","x-ms-blob-public-access","x-ms-blob-sequence-number","x-ms-blob-type","x-ms-copy-destination-snapshot","x-ms-creation-time","x-ms-default-encryption-scope","x-ms-delete-snapshots","x-ms-delete-type-permanent","x-ms-deny-encryption-scope-override","x-ms-encryption-algorithm","x-ms-if-sequence-number-eq","x-ms-if-sequence-number-le","x-ms-if-sequence-number-lt","x-ms-incremental-copy","x-ms-lease-action","x-ms-lease-break-period","x-ms-lease-duration","x-ms-lease-id","x-ms-lease-time","x-ms-page-write","x-ms-proposed-lease-id","x-ms-range-get-content-md5","x-ms-rehydrate-priority","x-ms-sequence-number-action","x-ms-sku-name","x-ms-source-content-md5","x-ms-source-if-match","x-ms-source-if-modified-since","x-ms-source-if-none-match","x-ms-source-if-unmodified-since","x-ms-tag-count","x-ms-encryption-key-sha256","x-ms-copy-source-error-code","x-ms-copy-source-status-code","x-ms-if-tags","x-ms-source-if-tags"],He=["comp","maxresults","rscc","rscd","rsce","rscl","rsct","se","si","sip","sp","spr","sr","srt","ss","st","sv","include","marker","prefix","copyid","restype","blockid","blocklisttype","delimiter","prevsnapshot","ske","skoid","sks","skt","sktid","skv","snapshot"],De=["10000","10001","10002","10003","10004","10100","10101","10102","10103","10104","11000","11001","11002","11003","11004","11100","11101","11102","11103","11104"]
;// CONCATENATED MODULE: ./node_modules/@actions/cache/node_modules/@azure/storage-blob/dist/esm/Pipeline.js
function isPipelineLike(e){if(!e||"object"!=typeof e)return!1;const t=e;return Array.isArray(t.factories)&&"object"==typeof t.options&&"function"==typeof t.toServiceClientOptions}class Pipeline{
factories;options;constructor(e,t={}){this.factories=e;this.options=t}toServiceClientOptions(){return{httpClient:this.options.httpClient,requestPolicyFactories:this.factories}}}
function newPipeline(e,t={}){if(!e)e=new Ee.tv;const r=new Pipeline([],t);r._credential=e;return r}function processDownlevelPipeline(e){
const t=[isAnonymousCredential,isStorageSharedKeyCredential,isCoreHttpBearerTokenFactory,isStorageBrowserPolicyFactory,isStorageRetryPolicyFactory,isStorageTelemetryPolicyFactory,isCoreHttpPolicyFactory]
;if(e.factories.length){const r=e.factories.filter(e=>!t.some(t=>t(e)));if(r.length){const e=r.some(e=>isInjectorPolicyFactory(e));return{wrappedPolicies:(0,Pe.g1)(r),afterRetry:e}}}return}
function getCoreClientOptions(e){const{httpClient:t,...r}=e.options;let i=e._coreHttpClient;if(!i){i=t?(0,Pe.H_)(t):(0,Ee.dE)();e._coreHttpClient=i}let a=e._corePipeline;if(!a){
const t=`azsdk-js-azure-storage-blob/${we}`,i=r.userAgentOptions&&r.userAgentOptions.userAgentPrefix?`${r.userAgentOptions.userAgentPrefix} ${t}`:`${t}`;a=(0,ve.uc)({...r,loggingOptions:{
additionalAllowedHeaderNames:Oe,additionalAllowedQueryParameters:He,logger:Re.info},userAgentOptions:{userAgentPrefix:i},serializationOptions:{stringifyXML:ze.R,serializerOptions:{xml:{xmlCharKey:"#"}
}},deserializationOptions:{parseXML:ze.h,serializerOptions:{xml:{xmlCharKey:"#"}}}});a.removePolicy({phase:"Retry"});a.removePolicy({name:be.e4});a.addPolicy((0,Ee.Zj)());a.addPolicy((0,
Ee.Cj)(r.retryOptions),{phase:"Retry"});a.addPolicy((0,Ee.mf)());a.addPolicy((0,Ee.kx)());const n=processDownlevelPipeline(e);if(n)a.addPolicy(n.wrappedPolicies,n.afterRetry?{afterPhase:"Retry"
}:void 0);const s=getCredentialFromPipeline(e);if((0,Se.Zp)(s))a.addPolicy((0,be.N$)({credential:s,scopes:r.audience??qe,challengeCallbacks:{authorizeRequestOnChallenge:ve.rH}}),{phase:"Sign"
});else if(s instanceof Ee.Z3)a.addPolicy((0,Ee.Re)({accountName:s.accountName,accountKey:s.accountKey}),{phase:"Sign"});e._corePipeline=a}return{...r,allowInsecureConnection:!0,httpClient:i,
pipeline:a}}function getCredentialFromPipeline(e){if(e._credential)return e._credential;let t=new Ee.tv;for(const r of e.factories)if((0,
Se.Zp)(r.credential))t=r.credential;else if(isStorageSharedKeyCredential(r))return r;return t}function isStorageSharedKeyCredential(e){if(e instanceof Ee.Z3)return!0
;return"StorageSharedKeyCredential"===e.constructor.name}function isAnonymousCredential(e){if(e instanceof Ee.tv)return!0;return"AnonymousCredential"===e.constructor.name}
function isCoreHttpBearerTokenFactory(e){return(0,Se.Zp)(e.credential)}function isStorageBrowserPolicyFactory(e){if(e instanceof Ee.g8)return!0;return"StorageBrowserPolicyFactory"===e.constructor.name
}function isStorageRetryPolicyFactory(e){if(e instanceof Ee.WC)return!0;return"StorageRetryPolicyFactory"===e.constructor.name}function isStorageTelemetryPolicyFactory(e){
return"TelemetryPolicyFactory"===e.constructor.name}function isInjectorPolicyFactory(e){return"InjectorPolicyFactory"===e.constructor.name}function isCoreHttpPolicyFactory(e){const t={log(e,t){},
shouldLog:e=>!1},r=e.create({sendRequest:async e=>({request:e,headers:e.headers.clone(),status:500})},t).constructor.name
;return["GenerateClientRequestIdPolicy","TracingPolicy","LogPolicy","ProxyPolicy","DisableResponseDecompressionPolicy","KeepAlivePolicy","DeserializationPolicy"].some(e=>r.startsWith(e))}
// CONCATENATED MODULE: ./node_modules/@actions/cache/node_modules/@azure/storage-blob/dist/esm/generated/src/models/index.js
var $e,Ue,_e,Fe;!function(e){e.AES256="AES256"}($e||($e={}));!function(e){e.Backup="backup"}(Ue||(Ue={}));!function(e){e.NeverExpire="NeverExpire";e.RelativeToCreation="RelativeToCreation"
;e.RelativeToNow="RelativeToNow";e.Absolute="Absolute"}(_e||(_e={}));!function(e){e.AccountAlreadyExists="AccountAlreadyExists";e.AccountBeingCreated="AccountBeingCreated"
;e.AccountIsDisabled="AccountIsDisabled";e.AuthenticationFailed="AuthenticationFailed";e.AuthorizationFailure="AuthorizationFailure";e.ConditionHeadersNotSupported="ConditionHeadersNotSupported"
;e.ConditionNotMet="ConditionNotMet";e.EmptyMetadataKey="EmptyMetadataKey";e.InsufficientAccountPermissions="InsufficientAccountPermissions";e.InternalError="InternalError"
;e.InvalidAuthenticationInfo="InvalidAuthenticationInfo";e.InvalidHeaderValue="InvalidHeaderValue";e.InvalidHttpVerb="InvalidHttpVerb";e.InvalidInput="InvalidInput";e.InvalidMd5="InvalidMd5"
;e.InvalidMetadata="InvalidMetadata";e.InvalidQueryParameterValue="InvalidQueryParameterValue";e.InvalidRange="InvalidRange";e.InvalidResourceName="InvalidResourceName";e.InvalidUri="InvalidUri"
;e.InvalidXmlDocument="InvalidXmlDocument";e.InvalidXmlNodeValue="InvalidXmlNodeValue";e.Md5Mismatch="Md5Mismatch";e.MetadataTooLarge="MetadataTooLarge"
;e.MissingContentLengthHeader="MissingContentLengthHeader";e.MissingRequiredQueryParameter="MissingRequiredQueryParameter";e.MissingRequiredHeader="MissingRequiredHeader"
;e.MissingRequiredXmlNode="MissingRequiredXmlNode";e.MultipleConditionHeadersNotSupported="MultipleConditionHeadersNotSupported";e.OperationTimedOut="OperationTimedOut"
;e.OutOfRangeInput="OutOfRangeInput";e.OutOfRangeQueryParameterValue="OutOfRangeQueryParameterValue";e.RequestBodyTooLarge="RequestBodyTooLarge";e.ResourceTypeMismatch="ResourceTypeMismatch"
;e.RequestUrlFailedToParse="RequestUrlFailedToParse";e.ResourceAlreadyExists="ResourceAlreadyExists";e.ResourceNotFound="ResourceNotFound";e.ServerBusy="ServerBusy"
;e.UnsupportedHeader="UnsupportedHeader";e.UnsupportedXmlNode="UnsupportedXmlNode";e.UnsupportedQueryParameter="UnsupportedQueryParameter";e.UnsupportedHttpVerb="UnsupportedHttpVerb"
;e.AppendPositionConditionNotMet="AppendPositionConditionNotMet";e.BlobAlreadyExists="BlobAlreadyExists";e.BlobImmutableDueToPolicy="BlobImmutableDueToPolicy";e.BlobNotFound="BlobNotFound"
;e.BlobOverwritten="BlobOverwritten";e.BlobTierInadequateForContentLength="BlobTierInadequateForContentLength";e.BlobUsesCustomerSpecifiedEncryption="BlobUsesCustomerSpecifiedEncryption"
;e.BlockCountExceedsLimit="BlockCountExceedsLimit";e.BlockListTooLong="BlockListTooLong";e.CannotChangeToLowerTier="CannotChangeToLowerTier";e.CannotVerifyCopySource="CannotVerifyCopySource"
;e.ContainerAlreadyExists="ContainerAlreadyExists";e.ContainerBeingDeleted="ContainerBeingDeleted";e.ContainerDisabled="ContainerDisabled";e.ContainerNotFound="ContainerNotFound"
;e.ContentLengthLargerThanTierLimit="ContentLengthLargerThanTierLimit";e.CopyAcrossAccountsNotSupported="CopyAcrossAccountsNotSupported";e.CopyIdMismatch="CopyIdMismatch"
;e.FeatureVersionMismatch="FeatureVersionMismatch";e.IncrementalCopyBlobMismatch="IncrementalCopyBlobMismatch"
;e.IncrementalCopyOfEarlierVersionSnapshotNotAllowed="IncrementalCopyOfEarlierVersionSnapshotNotAllowed";e.IncrementalCopySourceMustBeSnapshot="IncrementalCopySourceMustBeSnapshot"
;e.InfiniteLeaseDurationRequired="InfiniteLeaseDurationRequired";e.InvalidBlobOrBlock="InvalidBlobOrBlock";e.InvalidBlobTier="InvalidBlobTier";e.InvalidBlobType="InvalidBlobType"
;e.InvalidBlockId="InvalidBlockId";e.InvalidBlockList="InvalidBlockList";e.InvalidOperation="InvalidOperation";e.InvalidPageRange="InvalidPageRange";e.InvalidSourceBlobType="InvalidSourceBlobType"
;e.InvalidSourceBlobUrl="InvalidSourceBlobUrl";e.InvalidVersionForPageBlobOperation="InvalidVersionForPageBlobOperation";e.LeaseAlreadyPresent="LeaseAlreadyPresent"
;e.LeaseAlreadyBroken="LeaseAlreadyBroken";e.LeaseIdMismatchWithBlobOperation="LeaseIdMismatchWithBlobOperation";e.LeaseIdMismatchWithContainerOperation="LeaseIdMismatchWithContainerOperation"
;e.LeaseIdMismatchWithLeaseOperation="LeaseIdMismatchWithLeaseOperation";e.LeaseIdMissing="LeaseIdMissing";e.LeaseIsBreakingAndCannotBeAcquired="LeaseIsBreakingAndCannotBeAcquired"
;e.LeaseIsBreakingAndCannotBeChanged="LeaseIsBreakingAndCannotBeChanged";e.LeaseIsBrokenAndCannotBeRenewed="LeaseIsBrokenAndCannotBeRenewed";e.LeaseLost="LeaseLost"
;e.LeaseNotPresentWithBlobOperation="LeaseNotPresentWithBlobOperation";e.LeaseNotPresentWithContainerOperation="LeaseNotPresentWithContainerOperation"
;e.LeaseNotPresentWithLeaseOperation="LeaseNotPresentWithLeaseOperation";e.MaxBlobSizeConditionNotMet="MaxBlobSizeConditionNotMet";e.NoAuthenticationInformation="NoAuthenticationInformation"
;e.NoPendingCopyOperation="NoPendingCopyOperation";e.OperationNotAllowedOnIncrementalCopyBlob="OperationNotAllowedOnIncrementalCopyBlob";e.PendingCopyOperation="PendingCopyOperation"
;e.PreviousSnapshotCannotBeNewer="PreviousSnapshotCannotBeNewer";e.PreviousSnapshotNotFound="PreviousSnapshotNotFound";e.PreviousSnapshotOperationNotSupported="PreviousSnapshotOperationNotSupported"
;e.SequenceNumberConditionNotMet="SequenceNumberConditionNotMet";e.SequenceNumberIncrementTooLarge="SequenceNumberIncrementTooLarge";e.SnapshotCountExceeded="SnapshotCountExceeded"
;e.SnapshotOperationRateExceeded="SnapshotOperationRateExceeded";e.SnapshotsPresent="SnapshotsPresent";e.SourceConditionNotMet="SourceConditionNotMet";e.SystemInUse="SystemInUse"
;e.TargetConditionNotMet="TargetConditionNotMet";e.UnauthorizedBlobOverwrite="UnauthorizedBlobOverwrite";e.BlobBeingRehydrated="BlobBeingRehydrated";e.BlobArchived="BlobArchived"
;e.BlobNotArchived="BlobNotArchived";e.AuthorizationSourceIPMismatch="AuthorizationSourceIPMismatch";e.AuthorizationProtocolMismatch="AuthorizationProtocolMismatch"
;e.AuthorizationPermissionMismatch="AuthorizationPermissionMismatch";e.AuthorizationServiceMismatch="AuthorizationServiceMismatch"
;e.AuthorizationResourceTypeMismatch="AuthorizationResourceTypeMismatch";e.BlobAccessTierNotSupportedForAccountType="BlobAccessTierNotSupportedForAccountType"}(Fe||(Fe={}))
;// CONCATENATED MODULE: ./node_modules/@actions/cache/node_modules/@azure/storage-blob/dist/esm/generated/src/models/mappers.js
const Ve={serializedName:"BlobServiceProperties",xmlName:"StorageServiceProperties",type:{name:"Composite",className:"BlobServiceProperties",modelProperties:{blobAnalyticsLogging:{
serializedName:"Logging",xmlName:"Logging",type:{name:"Composite",className:"Logging"}},hourMetrics:{serializedName:"HourMetrics",xmlName:"HourMetrics",type:{name:"Composite",className:"Metrics"}},
minuteMetrics:{serializedName:"MinuteMetrics",xmlName:"MinuteMetrics",type:{name:"Composite",className:"Metrics"}},cors:{serializedName:"Cors",xmlName:"Cors",xmlIsWrapped:!0,xmlElementName:"CorsRule",
type:{name:"Sequence",element:{type:{name:"Composite",className:"CorsRule"}}}},defaultServiceVersion:{serializedName:"DefaultServiceVersion",xmlName:"DefaultServiceVersion",type:{name:"String"}},
deleteRetentionPolicy:{serializedName:"DeleteRetentionPolicy",xmlName:"DeleteRetentionPolicy",type:{name:"Composite",className:"RetentionPolicy"}},staticWebsite:{serializedName:"StaticWebsite",
xmlName:"StaticWebsite",type:{name:"Composite",className:"StaticWebsite"}}}}},je={serializedName:"Logging",type:{name:"Composite",className:"Logging",modelProperties:{version:{
serializedName:"Version",required:!0,xmlName:"Version",type:{name:"String"}},deleteProperty:{serializedName:"Delete",required:!0,xmlName:"Delete",type:{name:"Boolean"}},read:{serializedName:"Read",
required:!0,xmlName:"Read",type:{name:"Boolean"}},write:{serializedName:"Write",required:!0,xmlName:"Write",type:{name:"Boolean"}},retentionPolicy:{serializedName:"RetentionPolicy",
xmlName:"RetentionPolicy",type:{name:"Composite",className:"RetentionPolicy"}}}}},Ge={serializedName:"RetentionPolicy",type:{name:"Composite",className:"RetentionPolicy",modelProperties:{enabled:{
serializedName:"Enabled",required:!0,xmlName:"Enabled",type:{name:"Boolean"}},days:{constraints:{InclusiveMinimum:1},serializedName:"Days",xmlName:"Days",type:{name:"Number"}}}}},Ke={
serializedName:"Metrics",type:{name:"Composite",className:"Metrics",modelProperties:{version:{serializedName:"Version",xmlName:"Version",type:{name:"String"}},enabled:{serializedName:"Enabled",
required:!0,xmlName:"Enabled",type:{name:"Boolean"}},includeAPIs:{serializedName:"IncludeAPIs",xmlName:"IncludeAPIs",type:{name:"Boolean"}},retentionPolicy:{serializedName:"RetentionPolicy",
xmlName:"RetentionPolicy",type:{name:"Composite",className:"RetentionPolicy"}}}}},We={serializedName:"CorsRule",type:{name:"Composite",className:"CorsRule",modelProperties:{allowedOrigins:{
serializedName:"AllowedOrigins",required:!0,xmlName:"AllowedOrigins",type:{name:"String"}},allowedMethods:{serializedName:"AllowedMethods",required:!0,xmlName:"AllowedMethods",type:{name:"String"}},
allowedHeaders:{serializedName:"AllowedHeaders",required:!0,xmlName:"AllowedHeaders",type:{name:"String"}},exposedHeaders:{serializedName:"ExposedHeaders",required:!0,xmlName:"ExposedHeaders",type:{
name:"String"}},maxAgeInSeconds:{constraints:{InclusiveMinimum:0},serializedName:"MaxAgeInSeconds",required:!0,xmlName:"MaxAgeInSeconds",type:{name:"Number"}}}}},Xe={serializedName:"StaticWebsite",
type:{name:"Composite",className:"StaticWebsite",modelProperties:{enabled:{serializedName:"Enabled",required:!0,xmlName:"Enabled",type:{name:"Boolean"}},indexDocument:{serializedName:"IndexDocument",
xmlName:"IndexDocument",type:{name:"String"}},errorDocument404Path:{serializedName:"ErrorDocument404Path",xmlName:"ErrorDocument404Path",type:{name:"String"}},defaultIndexDocumentPath:{
serializedName:"DefaultIndexDocumentPath",xmlName:"DefaultIndexDocumentPath",type:{name:"String"}}}}},Qe={serializedName:"StorageError",type:{name:"Composite",className:"StorageError",
modelProperties:{message:{serializedName:"Message",xmlName:"Message",type:{name:"String"}},copySourceStatusCode:{serializedName:"CopySourceStatusCode",xmlName:"CopySourceStatusCode",type:{
name:"Number"}},copySourceErrorCode:{serializedName:"CopySourceErrorCode",xmlName:"CopySourceErrorCode",type:{name:"String"}},copySourceErrorMessage:{serializedName:"CopySourceErrorMessage",
xmlName:"CopySourceErrorMessage",type:{name:"String"}},code:{serializedName:"Code",xmlName:"Code",type:{name:"String"}},authenticationErrorDetail:{serializedName:"AuthenticationErrorDetail",
xmlName:"AuthenticationErrorDetail",type:{name:"String"}}}}},Ye={serializedName:"BlobServiceStatistics",xmlName:"StorageServiceStats",type:{name:"Composite",className:"BlobServiceStatistics",
modelProperties:{geoReplication:{serializedName:"GeoReplication",xmlName:"GeoReplication",type:{name:"Composite",className:"GeoReplication"}}}}},Ze={serializedName:"GeoReplication",type:{
name:"Composite",className:"GeoReplication",modelProperties:{status:{serializedName:"Status",required:!0,xmlName:"Status",type:{name:"Enum",allowedValues:["live","bootstrap","unavailable"]}},
lastSyncOn:{serializedName:"LastSyncTime",required:!0,xmlName:"LastSyncTime",type:{name:"DateTimeRfc1123"}}}}},Je={serializedName:"ListContainersSegmentResponse",xmlName:"EnumerationResults",type:{
name:"Composite",className:"ListContainersSegmentResponse",modelProperties:{serviceEndpoint:{serializedName:"ServiceEndpoint",required:!0,xmlName:"ServiceEndpoint",xmlIsAttribute:!0,type:{
name:"String"}},prefix:{serializedName:"Prefix",xmlName:"Prefix",type:{name:"String"}},marker:{serializedName:"Marker",xmlName:"Marker",type:{name:"String"}},maxPageSize:{serializedName:"MaxResults",
xmlName:"MaxResults",type:{name:"Number"}},containerItems:{serializedName:"ContainerItems",required:!0,xmlName:"Containers",xmlIsWrapped:!0,xmlElementName:"Container",type:{name:"Sequence",element:{
type:{name:"Composite",className:"ContainerItem"}}}},continuationToken:{serializedName:"NextMarker",xmlName:"NextMarker",type:{name:"String"}}}}},et={serializedName:"ContainerItem",
xmlName:"Container",type:{name:"Composite",className:"ContainerItem",modelProperties:{name:{serializedName:"Name",required:!0,xmlName:"Name",type:{name:"String"}},deleted:{serializedName:"Deleted",
xmlName:"Deleted",type:{name:"Boolean"}},version:{serializedName:"Version",xmlName:"Version",type:{name:"String"}},properties:{serializedName:"Properties",xmlName:"Properties",type:{name:"Composite",
className:"ContainerProperties"}},metadata:{serializedName:"Metadata",xmlName:"Metadata",type:{name:"Dictionary",value:{type:{name:"String"}}}}}}},tt={serializedName:"ContainerProperties",type:{
name:"Composite",className:"ContainerProperties",modelProperties:{lastModified:{serializedName:"Last-Modified",required:!0,xmlName:"Last-Modified",type:{name:"DateTimeRfc1123"}},etag:{
serializedName:"Etag",required:!0,xmlName:"Etag",type:{name:"String"}},leaseStatus:{serializedName:"LeaseStatus",xmlName:"LeaseStatus",type:{name:"Enum",allowedValues:["locked","unlocked"]}},
leaseState:{serializedName:"LeaseState",xmlName:"LeaseState",type:{name:"Enum",allowedValues:["available","leased","expired","breaking","broken"]}},leaseDuration:{serializedName:"LeaseDuration",
xmlName:"LeaseDuration",type:{name:"Enum",allowedValues:["infinite","fixed"]}},publicAccess:{serializedName:"PublicAccess",xmlName:"PublicAccess",type:{name:"Enum",allowedValues:["container","blob"]}
},hasImmutabilityPolicy:{serializedName:"HasImmutabilityPolicy",xmlName:"HasImmutabilityPolicy",type:{name:"Boolean"}},hasLegalHold:{serializedName:"HasLegalHold",xmlName:"HasLegalHold",type:{
name:"Boolean"}},defaultEncryptionScope:{serializedName:"DefaultEncryptionScope",xmlName:"DefaultEncryptionScope",type:{name:"String"}},preventEncryptionScopeOverride:{
serializedName:"DenyEncryptionScopeOverride",xmlName:"DenyEncryptionScopeOverride",type:{name:"Boolean"}},deletedOn:{serializedName:"DeletedTime",xmlName:"DeletedTime",type:{name:"DateTimeRfc1123"}},
remainingRetentionDays:{serializedName:"RemainingRetentionDays",xmlName:"RemainingRetentionDays",type:{name:"Number"}},isImmutableStorageWithVersioningEnabled:{
serializedName:"ImmutableStorageWithVersioningEnabled",xmlName:"ImmutableStorageWithVersioningEnabled",type:{name:"Boolean"}}}}},rt={serializedName:"KeyInfo",type:{name:"Composite",
className:"KeyInfo",modelProperties:{startsOn:{serializedName:"Start",required:!0,xmlName:"Start",type:{name:"String"}},expiresOn:{serializedName:"Expiry",required:!0,xmlName:"Expiry",type:{
name:"String"}}}}},it={serializedName:"UserDelegationKey",type:{name:"Composite",className:"UserDelegationKey",modelProperties:{signedObjectId:{serializedName:"SignedOid",required:!0,
xmlName:"SignedOid",type:{name:"String"}},signedTenantId:{serializedName:"SignedTid",required:!0,xmlName:"SignedTid",type:{name:"String"}},signedStartsOn:{serializedName:"SignedStart",required:!0,
xmlName:"SignedStart",type:{name:"String"}},signedExpiresOn:{serializedName:"SignedExpiry",required:!0,xmlName:"SignedExpiry",type:{name:"String"}},signedService:{serializedName:"SignedService",
required:!0,xmlName:"SignedService",type:{name:"String"}},signedVersion:{serializedName:"SignedVersion",required:!0,xmlName:"SignedVersion",type:{name:"String"}},value:{serializedName:"Value",
required:!0,xmlName:"Value",type:{name:"String"}}}}},at={serializedName:"FilterBlobSegment",xmlName:"EnumerationResults",type:{name:"Composite",className:"FilterBlobSegment",modelProperties:{
serviceEndpoint:{serializedName:"ServiceEndpoint",required:!0,xmlName:"ServiceEndpoint",xmlIsAttribute:!0,type:{name:"String"}},where:{serializedName:"Where",required:!0,xmlName:"Where",type:{
name:"String"}},blobs:{serializedName:"Blobs",required:!0,xmlName:"Blobs",xmlIsWrapped:!0,xmlElementName:"Blob",type:{name:"Sequence",element:{type:{name:"Composite",className:"FilterBlobItem"}}}},
continuationToken:{serializedName:"NextMarker",xmlName:"NextMarker",type:{name:"String"}}}}},nt={serializedName:"FilterBlobItem",xmlName:"Blob",type:{name:"Composite",className:"FilterBlobItem",
modelProperties:{name:{serializedName:"Name",required:!0,xmlName:"Name",type:{name:"String"}},containerName:{serializedName:"ContainerName",required:!0,xmlName:"ContainerName",type:{name:"String"}},
tags:{serializedName:"Tags",xmlName:"Tags",type:{name:"Composite",className:"BlobTags"}}}}},st={serializedName:"BlobTags",xmlName:"Tags",type:{name:"Composite",className:"BlobTags",modelProperties:{
blobTagSet:{serializedName:"BlobTagSet",required:!0,xmlName:"TagSet",xmlIsWrapped:!0,xmlElementName:"Tag",type:{name:"Sequence",element:{type:{name:"Composite",className:"BlobTag"}}}}}}},ot={
serializedName:"BlobTag",xmlName:"Tag",type:{name:"Composite",className:"BlobTag",modelProperties:{key:{serializedName:"Key",required:!0,xmlName:"Key",type:{name:"String"}},value:{
serializedName:"Value",required:!0,xmlName:"Value",type:{name:"String"}}}}},mt={serializedName:"SignedIdentifier",xmlName:"SignedIdentifier",type:{name:"Composite",className:"SignedIdentifier",
modelProperties:{id:{serializedName:"Id",required:!0,xmlName:"Id",type:{name:"String"}},accessPolicy:{serializedName:"AccessPolicy",xmlName:"AccessPolicy",type:{name:"Composite",
className:"AccessPolicy"}}}}},lt={serializedName:"AccessPolicy",type:{name:"Composite",className:"AccessPolicy",modelProperties:{startsOn:{serializedName:"Start",xmlName:"Start",type:{name:"String"}},
expiresOn:{serializedName:"Expiry",xmlName:"Expiry",type:{name:"String"}},permissions:{serializedName:"Permission",xmlName:"Permission",type:{name:"String"}}}}},ct={
serializedName:"ListBlobsFlatSegmentResponse",xmlName:"EnumerationResults",type:{name:"Composite",className:"ListBlobsFlatSegmentResponse",modelProperties:{serviceEndpoint:{
serializedName:"ServiceEndpoint",required:!0,xmlName:"ServiceEndpoint",xmlIsAttribute:!0,type:{name:"String"}},containerName:{serializedName:"ContainerName",required:!0,xmlName:"ContainerName",
xmlIsAttribute:!0,type:{name:"String"}},prefix:{serializedName:"Prefix",xmlName:"Prefix",type:{name:"String"}},marker:{serializedName:"Marker",xmlName:"Marker",type:{name:"String"}},maxPageSize:{
serializedName:"MaxResults",xmlName:"MaxResults",type:{name:"Number"}},segment:{serializedName:"Segment",xmlName:"Blobs",type:{name:"Composite",className:"BlobFlatListSegment"}},continuationToken:{
serializedName:"NextMarker",xmlName:"NextMarker",type:{name:"String"}}}}},dt={serializedName:"BlobFlatListSegment",xmlName:"Blobs",type:{name:"Composite",className:"BlobFlatListSegment",
modelProperties:{blobItems:{serializedName:"BlobItems",required:!0,xmlName:"BlobItems",xmlElementName:"Blob",type:{name:"Sequence",element:{type:{name:"Composite",className:"BlobItemInternal"}}}}}}
},pt={serializedName:"BlobItemInternal",xmlName:"Blob",type:{name:"Composite",className:"BlobItemInternal",modelProperties:{name:{serializedName:"Name",xmlName:"Name",type:{name:"Composite",
className:"BlobName"}},deleted:{serializedName:"Deleted",required:!0,xmlName:"Deleted",type:{name:"Boolean"}},snapshot:{serializedName:"Snapshot",required:!0,xmlName:"Snapshot",type:{name:"String"}},
versionId:{serializedName:"VersionId",xmlName:"VersionId",type:{name:"String"}},isCurrentVersion:{serializedName:"IsCurrentVersion",xmlName:"IsCurrentVersion",type:{name:"Boolean"}},properties:{
serializedName:"Properties",xmlName:"Properties",type:{name:"Composite",className:"BlobPropertiesInternal"}},metadata:{serializedName:"Metadata",xmlName:"Metadata",type:{name:"Dictionary",value:{
type:{name:"String"}}}},blobTags:{serializedName:"BlobTags",xmlName:"Tags",type:{name:"Composite",className:"BlobTags"}},objectReplicationMetadata:{serializedName:"ObjectReplicationMetadata",
xmlName:"OrMetadata",type:{name:"Dictionary",value:{type:{name:"String"}}}},hasVersionsOnly:{serializedName:"HasVersionsOnly",xmlName:"HasVersionsOnly",type:{name:"Boolean"}}}}},ut={
serializedName:"BlobName",type:{name:"Composite",className:"BlobName",modelProperties:{encoded:{serializedName:"Encoded",xmlName:"Encoded",xmlIsAttribute:!0,type:{name:"Boolean"}},content:{
serializedName:"content",xmlName:"content",xmlIsMsText:!0,type:{name:"String"}}}}},ht={serializedName:"BlobPropertiesInternal",xmlName:"Properties",type:{name:"Composite",
className:"BlobPropertiesInternal",modelProperties:{createdOn:{serializedName:"Creation-Time",xmlName:"Creation-Time",type:{name:"DateTimeRfc1123"}},lastModified:{serializedName:"Last-Modified",
required:!0,xmlName:"Last-Modified",type:{name:"DateTimeRfc1123"}},etag:{serializedName:"Etag",required:!0,xmlName:"Etag",type:{name:"String"}},contentLength:{serializedName:"Content-Length",
xmlName:"Content-Length",type:{name:"Number"}},contentType:{serializedName:"Content-Type",xmlName:"Content-Type",type:{name:"String"}},contentEncoding:{serializedName:"Content-Encoding",
xmlName:"Content-Encoding",type:{name:"String"}},contentLanguage:{serializedName:"Content-Language",xmlName:"Content-Language",type:{name:"String"}},contentMD5:{serializedName:"Content-MD5",
xmlName:"Content-MD5",type:{name:"ByteArray"}},contentDisposition:{serializedName:"Content-Disposition",xmlName:"Content-Disposition",type:{name:"String"}},cacheControl:{
serializedName:"Cache-Control",xmlName:"Cache-Control",type:{name:"String"}},blobSequenceNumber:{serializedName:"x-ms-blob-sequence-number",xmlName:"x-ms-blob-sequence-number",type:{name:"Number"}},
blobType:{serializedName:"BlobType",xmlName:"BlobType",type:{name:"Enum",allowedValues:["BlockBlob","PageBlob","AppendBlob"]}},leaseStatus:{serializedName:"LeaseStatus",xmlName:"LeaseStatus",type:{
name:"Enum",allowedValues:["locked","unlocked"]}},leaseState:{serializedName:"LeaseState",xmlName:"LeaseState",type:{name:"Enum",allowedValues:["available","leased","expired","breaking","broken"]}},
leaseDuration:{serializedName:"LeaseDuration",xmlName:"LeaseDuration",type:{name:"Enum",allowedValues:["infinite","fixed"]}},copyId:{serializedName:"CopyId",xmlName:"CopyId",type:{name:"String"}},
copyStatus:{serializedName:"CopyStatus",xmlName:"CopyStatus",type:{name:"Enum",allowedValues:["pending","success","aborted","failed"]}},copySource:{serializedName:"CopySource",xmlName:"CopySource",
type:{name:"String"}},copyProgress:{serializedName:"CopyProgress",xmlName:"CopyProgress",type:{name:"String"}},copyCompletedOn:{serializedName:"CopyCompletionTime",xmlName:"CopyCompletionTime",type:{
name:"DateTimeRfc1123"}},copyStatusDescription:{serializedName:"CopyStatusDescription",xmlName:"CopyStatusDescription",type:{name:"String"}},serverEncrypted:{serializedName:"ServerEncrypted",
xmlName:"ServerEncrypted",type:{name:"Boolean"}},incrementalCopy:{serializedName:"IncrementalCopy",xmlName:"IncrementalCopy",type:{name:"Boolean"}},destinationSnapshot:{
serializedName:"DestinationSnapshot",xmlName:"DestinationSnapshot",type:{name:"String"}},deletedOn:{serializedName:"DeletedTime",xmlName:"DeletedTime",type:{name:"DateTimeRfc1123"}},
remainingRetentionDays:{serializedName:"RemainingRetentionDays",xmlName:"RemainingRetentionDays",type:{name:"Number"}},accessTier:{serializedName:"AccessTier",xmlName:"AccessTier",type:{name:"Enum",
allowedValues:["P4","P6","P10","P15","P20","P30","P40","P50","P60","P70","P80","Hot","Cool","Archive","Cold"]}},accessTierInferred:{serializedName:"AccessTierInferred",xmlName:"AccessTierInferred",
type:{name:"Boolean"}},archiveStatus:{serializedName:"ArchiveStatus",xmlName:"ArchiveStatus",type:{name:"Enum",
allowedValues:["rehydrate-pending-to-hot","rehydrate-pending-to-cool","rehydrate-pending-to-cold"]}},customerProvidedKeySha256:{serializedName:"CustomerProvidedKeySha256",
xmlName:"CustomerProvidedKeySha256",type:{name:"String"}},encryptionScope:{serializedName:"EncryptionScope",xmlName:"EncryptionScope",type:{name:"String"}},accessTierChangedOn:{
serializedName:"AccessTierChangeTime",xmlName:"AccessTierChangeTime",type:{name:"DateTimeRfc1123"}},tagCount:{serializedName:"TagCount",xmlName:"TagCount",type:{name:"Number"}},expiresOn:{
serializedName:"Expiry-Time",xmlName:"Expiry-Time",type:{name:"DateTimeRfc1123"}},isSealed:{serializedName:"Sealed",xmlName:"Sealed",type:{name:"Boolean"}},rehydratePriority:{
serializedName:"RehydratePriority",xmlName:"RehydratePriority",type:{name:"Enum",allowedValues:["High","Standard"]}},lastAccessedOn:{serializedName:"LastAccessTime",xmlName:"LastAccessTime",type:{
name:"DateTimeRfc1123"}},immutabilityPolicyExpiresOn:{serializedName:"ImmutabilityPolicyUntilDate",xmlName:"ImmutabilityPolicyUntilDate",type:{name:"DateTimeRfc1123"}},immutabilityPolicyMode:{
serializedName:"ImmutabilityPolicyMode",xmlName:"ImmutabilityPolicyMode",type:{name:"Enum",allowedValues:["Mutable","Unlocked","Locked"]}},legalHold:{serializedName:"LegalHold",xmlName:"LegalHold",
type:{name:"Boolean"}}}}},yt={serializedName:"ListBlobsHierarchySegmentResponse",xmlName:"EnumerationResults",type:{name:"Composite",className:"ListBlobsHierarchySegmentResponse",modelProperties:{
serviceEndpoint:{serializedName:"ServiceEndpoint",required:!0,xmlName:"ServiceEndpoint",xmlIsAttribute:!0,type:{name:"String"}},containerName:{serializedName:"ContainerName",required:!0,
xmlName:"ContainerName",xmlIsAttribute:!0,type:{name:"String"}},prefix:{serializedName:"Prefix",xmlName:"Prefix",type:{name:"String"}},marker:{serializedName:"Marker",xmlName:"Marker",type:{
name:"String"}},maxPageSize:{serializedName:"MaxResults",xmlName:"MaxResults",type:{name:"Number"}},delimiter:{serializedName:"Delimiter",xmlName:"Delimiter",type:{name:"String"}},segment:{
serializedName:"Segment",xmlName:"Blobs",type:{name:"Composite",className:"BlobHierarchyListSegment"}},continuationToken:{serializedName:"NextMarker",xmlName:"NextMarker",type:{name:"String"}}}}},gt={
serializedName:"BlobHierarchyListSegment",xmlName:"Blobs",type:{name:"Composite",className:"BlobHierarchyListSegment",modelProperties:{blobPrefixes:{serializedName:"BlobPrefixes",
xmlName:"BlobPrefixes",xmlElementName:"BlobPrefix",type:{name:"Sequence",element:{type:{name:"Composite",className:"BlobPrefix"}}}},blobItems:{serializedName:"BlobItems",required:!0,
xmlName:"BlobItems",xmlElementName:"Blob",type:{name:"Sequence",element:{type:{name:"Composite",className:"BlobItemInternal"}}}}}}},ft={serializedName:"BlobPrefix",type:{name:"Composite",
className:"BlobPrefix",modelProperties:{name:{serializedName:"Name",xmlName:"Name",type:{name:"Composite",className:"BlobName"}}}}},xt={serializedName:"BlockLookupList",xmlName:"BlockList",type:{
name:"Composite",className:"BlockLookupList",modelProperties:{committed:{serializedName:"Committed",xmlName:"Committed",xmlElementName:"Committed",type:{name:"Sequence",element:{type:{name:"String"}}}
},uncommitted:{serializedName:"Uncommitted",xmlName:"Uncommitted",xmlElementName:"Uncommitted",type:{name:"Sequence",element:{type:{name:"String"}}}},latest:{serializedName:"Latest",xmlName:"Latest",
xmlElementName:"Latest",type:{name:"Sequence",element:{type:{name:"String"}}}}}}},Nt={serializedName:"BlockList",type:{name:"Composite",className:"BlockList",modelProperties:{committedBlocks:{
serializedName:"CommittedBlocks",xmlName:"CommittedBlocks",xmlIsWrapped:!0,xmlElementName:"Block",type:{name:"Sequence",element:{type:{name:"Composite",className:"Block"}}}},uncommittedBlocks:{
serializedName:"UncommittedBlocks",xmlName:"UncommittedBlocks",xmlIsWrapped:!0,xmlElementName:"Block",type:{name:"Sequence",element:{type:{name:"Composite",className:"Block"}}}}}}},bt={
serializedName:"Block",type:{name:"Composite",className:"Block",modelProperties:{name:{serializedName:"Name",required:!0,xmlName:"Name",type:{name:"String"}},size:{serializedName:"Size",required:!0,
xmlName:"Size",type:{name:"Number"}}}}},St={serializedName:"PageList",type:{name:"Composite",className:"PageList",modelProperties:{pageRange:{serializedName:"PageRange",xmlName:"PageRange",
xmlElementName:"PageRange",type:{name:"Sequence",element:{type:{name:"Composite",className:"PageRange"}}}},clearRange:{serializedName:"ClearRange",xmlName:"ClearRange",xmlElementName:"ClearRange",
type:{name:"Sequence",element:{type:{name:"Composite",className:"ClearRange"}}}},continuationToken:{serializedName:"NextMarker",xmlName:"NextMarker",type:{name:"String"}}}}},Ct={
serializedName:"PageRange",xmlName:"PageRange",type:{name:"Composite",className:"PageRange",modelProperties:{start:{serializedName:"Start",required:!0,xmlName:"Start",type:{name:"Number"}},end:{
serializedName:"End",required:!0,xmlName:"End",type:{name:"Number"}}}}},Pt={serializedName:"ClearRange",xmlName:"ClearRange",type:{name:"Composite",className:"ClearRange",modelProperties:{start:{
serializedName:"Start",required:!0,xmlName:"Start",type:{name:"Number"}},end:{serializedName:"End",required:!0,xmlName:"End",type:{name:"Number"}}}}},vt={serializedName:"QueryRequest",
xmlName:"QueryRequest",type:{name:"Composite",className:"QueryRequest",modelProperties:{queryType:{serializedName:"QueryType",required:!0,xmlName:"QueryType",type:{name:"String"}},expression:{
serializedName:"Expression",required:!0,xmlName:"Expression",type:{name:"String"}},inputSerialization:{serializedName:"InputSerialization",xmlName:"InputSerialization",type:{name:"Composite",
className:"QuerySerialization"}},outputSerialization:{serializedName:"OutputSerialization",xmlName:"OutputSerialization",type:{name:"Composite",className:"QuerySerialization"}}}}},zt={
serializedName:"QuerySerialization",type:{name:"Composite",className:"QuerySerialization",modelProperties:{format:{serializedName:"Format",xmlName:"Format",type:{name:"Composite",
className:"QueryFormat"}}}}},Rt={serializedName:"QueryFormat",type:{name:"Composite",className:"QueryFormat",modelProperties:{type:{serializedName:"Type",required:!0,xmlName:"Type",type:{name:"Enum",
allowedValues:["delimited","json","arrow","parquet"]}},delimitedTextConfiguration:{serializedName:"DelimitedTextConfiguration",xmlName:"DelimitedTextConfiguration",type:{name:"Composite",
className:"DelimitedTextConfiguration"}},jsonTextConfiguration:{serializedName:"JsonTextConfiguration",xmlName:"JsonTextConfiguration",type:{name:"Composite",className:"JsonTextConfiguration"}},
arrowConfiguration:{serializedName:"ArrowConfiguration",xmlName:"ArrowConfiguration",type:{name:"Composite",className:"ArrowConfiguration"}},parquetTextConfiguration:{
serializedName:"ParquetTextConfiguration",xmlName:"ParquetTextConfiguration",type:{name:"Dictionary",value:{type:{name:"any"}}}}}}},Et={serializedName:"DelimitedTextConfiguration",
xmlName:"DelimitedTextConfiguration",type:{name:"Composite",className:"DelimitedTextConfiguration",modelProperties:{columnSeparator:{serializedName:"ColumnSeparator",xmlName:"ColumnSeparator",type:{
name:"String"}},fieldQuote:{serializedName:"FieldQuote",xmlName:"FieldQuote",type:{name:"String"}},recordSeparator:{serializedName:"RecordSeparator",xmlName:"RecordSeparator",type:{name:"String"}},
escapeChar:{serializedName:"EscapeChar",xmlName:"EscapeChar",type:{name:"String"}},headersPresent:{serializedName:"HeadersPresent",xmlName:"HasHeaders",type:{name:"Boolean"}}}}},wt={
serializedName:"JsonTextConfiguration",xmlName:"JsonTextConfiguration",type:{name:"Composite",className:"JsonTextConfiguration",modelProperties:{recordSeparator:{serializedName:"RecordSeparator",
xmlName:"RecordSeparator",type:{name:"String"}}}}},Bt={serializedName:"ArrowConfiguration",xmlName:"ArrowConfiguration",type:{name:"Composite",className:"ArrowConfiguration",modelProperties:{schema:{
serializedName:"Schema",required:!0,xmlName:"Schema",xmlIsWrapped:!0,xmlElementName:"Field",type:{name:"Sequence",element:{type:{name:"Composite",className:"ArrowField"}}}}}}},It={
serializedName:"ArrowField",xmlName:"Field",type:{name:"Composite",className:"ArrowField",modelProperties:{type:{serializedName:"Type",required:!0,xmlName:"Type",type:{name:"String"}},name:{
serializedName:"Name",xmlName:"Name",type:{name:"String"}},precision:{serializedName:"Precision",xmlName:"Precision",type:{name:"Number"}},scale:{serializedName:"Scale",xmlName:"Scale",type:{
name:"Number"}}}}},Tt={serializedName:"Service_setPropertiesHeaders",type:{name:"Composite",className:"ServiceSetPropertiesHeaders",modelProperties:{clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{
serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},At={
serializedName:"Service_setPropertiesExceptionHeaders",type:{name:"Composite",className:"ServiceSetPropertiesExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",
xmlName:"x-ms-error-code",type:{name:"String"}}}}},Mt={serializedName:"Service_getPropertiesHeaders",type:{name:"Composite",className:"ServiceGetPropertiesHeaders",modelProperties:{clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{
serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},qt={
serializedName:"Service_getPropertiesExceptionHeaders",type:{name:"Composite",className:"ServiceGetPropertiesExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",
xmlName:"x-ms-error-code",type:{name:"String"}}}}},kt={serializedName:"Service_getStatisticsHeaders",type:{name:"Composite",className:"ServiceGetStatisticsHeaders",modelProperties:{clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{
serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",
xmlName:"x-ms-error-code",type:{name:"String"}}}}},Lt={serializedName:"Service_getStatisticsExceptionHeaders",type:{name:"Composite",className:"ServiceGetStatisticsExceptionHeaders",modelProperties:{
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Ot={serializedName:"Service_listContainersSegmentHeaders",type:{name:"Composite",
className:"ServiceListContainersSegmentHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Ht={serializedName:"Service_listContainersSegmentExceptionHeaders",type:{name:"Composite",
className:"ServiceListContainersSegmentExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Dt={
serializedName:"Service_getUserDelegationKeyHeaders",type:{name:"Composite",className:"ServiceGetUserDelegationKeyHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",
xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",
xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{
name:"String"}}}}},$t={serializedName:"Service_getUserDelegationKeyExceptionHeaders",type:{name:"Composite",className:"ServiceGetUserDelegationKeyExceptionHeaders",modelProperties:{errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Ut={serializedName:"Service_getAccountInfoHeaders",type:{name:"Composite",className:"ServiceGetAccountInfoHeaders",
modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",
type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},skuName:{
serializedName:"x-ms-sku-name",xmlName:"x-ms-sku-name",type:{name:"Enum",allowedValues:["Standard_LRS","Standard_GRS","Standard_RAGRS","Standard_ZRS","Premium_LRS"]}},accountKind:{
serializedName:"x-ms-account-kind",xmlName:"x-ms-account-kind",type:{name:"Enum",allowedValues:["Storage","BlobStorage","StorageV2","FileStorage","BlockBlobStorage"]}},isHierarchicalNamespaceEnabled:{
serializedName:"x-ms-is-hns-enabled",xmlName:"x-ms-is-hns-enabled",type:{name:"Boolean"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},_t={
serializedName:"Service_getAccountInfoExceptionHeaders",type:{name:"Composite",className:"ServiceGetAccountInfoExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",
xmlName:"x-ms-error-code",type:{name:"String"}}}}},Ft={serializedName:"Service_submitBatchHeaders",type:{name:"Composite",className:"ServiceSubmitBatchHeaders",modelProperties:{contentType:{
serializedName:"content-type",xmlName:"content-type",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{
serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Vt={serializedName:"Service_submitBatchExceptionHeaders",type:{name:"Composite",
className:"ServiceSubmitBatchExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},jt={
serializedName:"Service_filterBlobsHeaders",type:{name:"Composite",className:"ServiceFilterBlobsHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",
xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",
xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{
name:"String"}}}}},Gt={serializedName:"Service_filterBlobsExceptionHeaders",type:{name:"Composite",className:"ServiceFilterBlobsExceptionHeaders",modelProperties:{errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Kt={serializedName:"Container_createHeaders",type:{name:"Composite",className:"ContainerCreateHeaders",
modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{
serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",
xmlName:"x-ms-error-code",type:{name:"String"}}}}},Wt={serializedName:"Container_createExceptionHeaders",type:{name:"Composite",className:"ContainerCreateExceptionHeaders",modelProperties:{errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Xt={serializedName:"Container_getPropertiesHeaders",type:{name:"Composite",
className:"ContainerGetPropertiesHeaders",modelProperties:{metadata:{serializedName:"x-ms-meta",headerCollectionPrefix:"x-ms-meta-",xmlName:"x-ms-meta",type:{name:"Dictionary",value:{type:{
name:"String"}}}},etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},leaseDuration:{
serializedName:"x-ms-lease-duration",xmlName:"x-ms-lease-duration",type:{name:"Enum",allowedValues:["infinite","fixed"]}},leaseState:{serializedName:"x-ms-lease-state",xmlName:"x-ms-lease-state",
type:{name:"Enum",allowedValues:["available","leased","expired","breaking","broken"]}},leaseStatus:{serializedName:"x-ms-lease-status",xmlName:"x-ms-lease-status",type:{name:"Enum",
allowedValues:["locked","unlocked"]}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",
xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{
name:"DateTimeRfc1123"}},blobPublicAccess:{serializedName:"x-ms-blob-public-access",xmlName:"x-ms-blob-public-access",type:{name:"Enum",allowedValues:["container","blob"]}},hasImmutabilityPolicy:{
serializedName:"x-ms-has-immutability-policy",xmlName:"x-ms-has-immutability-policy",type:{name:"Boolean"}},hasLegalHold:{serializedName:"x-ms-has-legal-hold",xmlName:"x-ms-has-legal-hold",type:{
name:"Boolean"}},defaultEncryptionScope:{serializedName:"x-ms-default-encryption-scope",xmlName:"x-ms-default-encryption-scope",type:{name:"String"}},denyEncryptionScopeOverride:{
serializedName:"x-ms-deny-encryption-scope-override",xmlName:"x-ms-deny-encryption-scope-override",type:{name:"Boolean"}},isImmutableStorageWithVersioningEnabled:{
serializedName:"x-ms-immutable-storage-with-versioning-enabled",xmlName:"x-ms-immutable-storage-with-versioning-enabled",type:{name:"Boolean"}},errorCode:{serializedName:"x-ms-error-code",
xmlName:"x-ms-error-code",type:{name:"String"}}}}},Qt={serializedName:"Container_getPropertiesExceptionHeaders",type:{name:"Composite",className:"ContainerGetPropertiesExceptionHeaders",
modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Yt={serializedName:"Container_deleteHeaders",type:{name:"Composite",
className:"ContainerDeleteHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",
xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Zt={serializedName:"Container_deleteExceptionHeaders",
type:{name:"Composite",className:"ContainerDeleteExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Jt={
serializedName:"Container_setMetadataHeaders",type:{name:"Composite",className:"ContainerSetMetadataHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},
lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{
name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{
serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},er={
serializedName:"Container_setMetadataExceptionHeaders",type:{name:"Composite",className:"ContainerSetMetadataExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",
xmlName:"x-ms-error-code",type:{name:"String"}}}}},tr={serializedName:"Container_getAccessPolicyHeaders",type:{name:"Composite",className:"ContainerGetAccessPolicyHeaders",modelProperties:{
blobPublicAccess:{serializedName:"x-ms-blob-public-access",xmlName:"x-ms-blob-public-access",type:{name:"Enum",allowedValues:["container","blob"]}},etag:{serializedName:"etag",xmlName:"etag",type:{
name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client-request-id",
xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",
xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{
name:"String"}}}}},rr={serializedName:"Container_getAccessPolicyExceptionHeaders",type:{name:"Composite",className:"ContainerGetAccessPolicyExceptionHeaders",modelProperties:{errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ir={serializedName:"Container_setAccessPolicyHeaders",type:{name:"Composite",
className:"ContainerSetAccessPolicyHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",
type:{name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",
xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{
name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ar={serializedName:"Container_setAccessPolicyExceptionHeaders",type:{
name:"Composite",className:"ContainerSetAccessPolicyExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},nr={
serializedName:"Container_restoreHeaders",type:{name:"Composite",className:"ContainerRestoreHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",
xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",
xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{
name:"String"}}}}},sr={serializedName:"Container_restoreExceptionHeaders",type:{name:"Composite",className:"ContainerRestoreExceptionHeaders",modelProperties:{errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},or={serializedName:"Container_renameHeaders",type:{name:"Composite",className:"ContainerRenameHeaders",
modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",
type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},mr={serializedName:"Container_renameExceptionHeaders",type:{name:"Composite",
className:"ContainerRenameExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},lr={
serializedName:"Container_submitBatchHeaders",type:{name:"Composite",className:"ContainerSubmitBatchHeaders",modelProperties:{contentType:{serializedName:"content-type",xmlName:"content-type",type:{
name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}}}}},cr={
serializedName:"Container_submitBatchExceptionHeaders",type:{name:"Composite",className:"ContainerSubmitBatchExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",
xmlName:"x-ms-error-code",type:{name:"String"}}}}},dr={serializedName:"Container_filterBlobsHeaders",type:{name:"Composite",className:"ContainerFilterBlobsHeaders",modelProperties:{clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{
serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}}}}},pr={
serializedName:"Container_filterBlobsExceptionHeaders",type:{name:"Composite",className:"ContainerFilterBlobsExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",
xmlName:"x-ms-error-code",type:{name:"String"}}}}},ur={serializedName:"Container_acquireLeaseHeaders",type:{name:"Composite",className:"ContainerAcquireLeaseHeaders",modelProperties:{etag:{
serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},leaseId:{serializedName:"x-ms-lease-id",
xmlName:"x-ms-lease-id",type:{name:"String"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",
xmlName:"date",type:{name:"DateTimeRfc1123"}}}}},hr={serializedName:"Container_acquireLeaseExceptionHeaders",type:{name:"Composite",className:"ContainerAcquireLeaseExceptionHeaders",modelProperties:{
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},yr={serializedName:"Container_releaseLeaseHeaders",type:{name:"Composite",
className:"ContainerReleaseLeaseHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{
name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",
xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{
name:"DateTimeRfc1123"}}}}},gr={serializedName:"Container_releaseLeaseExceptionHeaders",type:{name:"Composite",className:"ContainerReleaseLeaseExceptionHeaders",modelProperties:{errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},fr={serializedName:"Container_renewLeaseHeaders",type:{name:"Composite",className:"ContainerRenewLeaseHeaders",
modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},leaseId:{
serializedName:"x-ms-lease-id",xmlName:"x-ms-lease-id",type:{name:"String"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",
xmlName:"date",type:{name:"DateTimeRfc1123"}}}}},xr={serializedName:"Container_renewLeaseExceptionHeaders",type:{name:"Composite",className:"ContainerRenewLeaseExceptionHeaders",modelProperties:{
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Nr={serializedName:"Container_breakLeaseHeaders",type:{name:"Composite",
className:"ContainerBreakLeaseHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{
name:"DateTimeRfc1123"}},leaseTime:{serializedName:"x-ms-lease-time",xmlName:"x-ms-lease-time",type:{name:"Number"}},clientRequestId:{serializedName:"x-ms-client-request-id",
xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",
xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}}}}},br={serializedName:"Container_breakLeaseExceptionHeaders",type:{
name:"Composite",className:"ContainerBreakLeaseExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Sr={
serializedName:"Container_changeLeaseHeaders",type:{name:"Composite",className:"ContainerChangeLeaseHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},
lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},leaseId:{serializedName:"x-ms-lease-id",xmlName:"x-ms-lease-id",type:{name:"String"}},
clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{
name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}}}}},Cr={
serializedName:"Container_changeLeaseExceptionHeaders",type:{name:"Composite",className:"ContainerChangeLeaseExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",
xmlName:"x-ms-error-code",type:{name:"String"}}}}},Pr={serializedName:"Container_listBlobFlatSegmentHeaders",type:{name:"Composite",className:"ContainerListBlobFlatSegmentHeaders",modelProperties:{
contentType:{serializedName:"content-type",xmlName:"content-type",type:{name:"String"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},
requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{
serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},vr={
serializedName:"Container_listBlobFlatSegmentExceptionHeaders",type:{name:"Composite",className:"ContainerListBlobFlatSegmentExceptionHeaders",modelProperties:{errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},zr={serializedName:"Container_listBlobHierarchySegmentHeaders",type:{name:"Composite",
className:"ContainerListBlobHierarchySegmentHeaders",modelProperties:{contentType:{serializedName:"content-type",xmlName:"content-type",type:{name:"String"}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{
serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",
xmlName:"x-ms-error-code",type:{name:"String"}}}}},Rr={serializedName:"Container_listBlobHierarchySegmentExceptionHeaders",type:{name:"Composite",
className:"ContainerListBlobHierarchySegmentExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Er={
serializedName:"Container_getAccountInfoHeaders",type:{name:"Composite",className:"ContainerGetAccountInfoHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",
xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",
xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},skuName:{serializedName:"x-ms-sku-name",xmlName:"x-ms-sku-name",type:{
name:"Enum",allowedValues:["Standard_LRS","Standard_GRS","Standard_RAGRS","Standard_ZRS","Premium_LRS"]}},accountKind:{serializedName:"x-ms-account-kind",xmlName:"x-ms-account-kind",type:{name:"Enum",
allowedValues:["Storage","BlobStorage","StorageV2","FileStorage","BlockBlobStorage"]}},isHierarchicalNamespaceEnabled:{serializedName:"x-ms-is-hns-enabled",xmlName:"x-ms-is-hns-enabled",type:{
name:"Boolean"}}}}},wr={serializedName:"Container_getAccountInfoExceptionHeaders",type:{name:"Composite",className:"ContainerGetAccountInfoExceptionHeaders",modelProperties:{errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Br={serializedName:"Blob_downloadHeaders",type:{name:"Composite",className:"BlobDownloadHeaders",modelProperties:{
lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},createdOn:{serializedName:"x-ms-creation-time",xmlName:"x-ms-creation-time",type:{
name:"DateTimeRfc1123"}},metadata:{serializedName:"x-ms-meta",headerCollectionPrefix:"x-ms-meta-",xmlName:"x-ms-meta",type:{name:"Dictionary",value:{type:{name:"String"}}}},objectReplicationPolicyId:{
serializedName:"x-ms-or-policy-id",xmlName:"x-ms-or-policy-id",type:{name:"String"}},objectReplicationRules:{serializedName:"x-ms-or",headerCollectionPrefix:"x-ms-or-",xmlName:"x-ms-or",type:{
name:"Dictionary",value:{type:{name:"String"}}}},contentLength:{serializedName:"content-length",xmlName:"content-length",type:{name:"Number"}},contentType:{serializedName:"content-type",
xmlName:"content-type",type:{name:"String"}},contentRange:{serializedName:"content-range",xmlName:"content-range",type:{name:"String"}},etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}
},contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},contentEncoding:{serializedName:"content-encoding",xmlName:"content-encoding",type:{name:"String"}},
cacheControl:{serializedName:"cache-control",xmlName:"cache-control",type:{name:"String"}},contentDisposition:{serializedName:"content-disposition",xmlName:"content-disposition",type:{name:"String"}},
contentLanguage:{serializedName:"content-language",xmlName:"content-language",type:{name:"String"}},blobSequenceNumber:{serializedName:"x-ms-blob-sequence-number",xmlName:"x-ms-blob-sequence-number",
type:{name:"Number"}},blobType:{serializedName:"x-ms-blob-type",xmlName:"x-ms-blob-type",type:{name:"Enum",allowedValues:["BlockBlob","PageBlob","AppendBlob"]}},copyCompletedOn:{
serializedName:"x-ms-copy-completion-time",xmlName:"x-ms-copy-completion-time",type:{name:"DateTimeRfc1123"}},copyStatusDescription:{serializedName:"x-ms-copy-status-description",
xmlName:"x-ms-copy-status-description",type:{name:"String"}},copyId:{serializedName:"x-ms-copy-id",xmlName:"x-ms-copy-id",type:{name:"String"}},copyProgress:{serializedName:"x-ms-copy-progress",
xmlName:"x-ms-copy-progress",type:{name:"String"}},copySource:{serializedName:"x-ms-copy-source",xmlName:"x-ms-copy-source",type:{name:"String"}},copyStatus:{serializedName:"x-ms-copy-status",
xmlName:"x-ms-copy-status",type:{name:"Enum",allowedValues:["pending","success","aborted","failed"]}},leaseDuration:{serializedName:"x-ms-lease-duration",xmlName:"x-ms-lease-duration",type:{
name:"Enum",allowedValues:["infinite","fixed"]}},leaseState:{serializedName:"x-ms-lease-state",xmlName:"x-ms-lease-state",type:{name:"Enum",
allowedValues:["available","leased","expired","breaking","broken"]}},leaseStatus:{serializedName:"x-ms-lease-status",xmlName:"x-ms-lease-status",type:{name:"Enum",allowedValues:["locked","unlocked"]}
},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{
name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},versionId:{serializedName:"x-ms-version-id",xmlName:"x-ms-version-id",type:{name:"String"}},
isCurrentVersion:{serializedName:"x-ms-is-current-version",xmlName:"x-ms-is-current-version",type:{name:"Boolean"}},acceptRanges:{serializedName:"accept-ranges",xmlName:"accept-ranges",type:{
name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},blobCommittedBlockCount:{serializedName:"x-ms-blob-committed-block-count",
xmlName:"x-ms-blob-committed-block-count",type:{name:"Number"}},isServerEncrypted:{serializedName:"x-ms-server-encrypted",xmlName:"x-ms-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{
serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{
name:"String"}},blobContentMD5:{serializedName:"x-ms-blob-content-md5",xmlName:"x-ms-blob-content-md5",type:{name:"ByteArray"}},tagCount:{serializedName:"x-ms-tag-count",xmlName:"x-ms-tag-count",
type:{name:"Number"}},isSealed:{serializedName:"x-ms-blob-sealed",xmlName:"x-ms-blob-sealed",type:{name:"Boolean"}},lastAccessed:{serializedName:"x-ms-last-access-time",
xmlName:"x-ms-last-access-time",type:{name:"DateTimeRfc1123"}},immutabilityPolicyExpiresOn:{serializedName:"x-ms-immutability-policy-until-date",xmlName:"x-ms-immutability-policy-until-date",type:{
name:"DateTimeRfc1123"}},immutabilityPolicyMode:{serializedName:"x-ms-immutability-policy-mode",xmlName:"x-ms-immutability-policy-mode",type:{name:"Enum",allowedValues:["Mutable","Unlocked","Locked"]}
},legalHold:{serializedName:"x-ms-legal-hold",xmlName:"x-ms-legal-hold",type:{name:"Boolean"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}},
contentCrc64:{serializedName:"x-ms-content-crc64",xmlName:"x-ms-content-crc64",type:{name:"ByteArray"}}}}},Ir={serializedName:"Blob_downloadExceptionHeaders",type:{name:"Composite",
className:"BlobDownloadExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Tr={serializedName:"Blob_getPropertiesHeaders",
type:{name:"Composite",className:"BlobGetPropertiesHeaders",modelProperties:{lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},createdOn:{
serializedName:"x-ms-creation-time",xmlName:"x-ms-creation-time",type:{name:"DateTimeRfc1123"}},metadata:{serializedName:"x-ms-meta",headerCollectionPrefix:"x-ms-meta-",xmlName:"x-ms-meta",type:{
name:"Dictionary",value:{type:{name:"String"}}}},objectReplicationPolicyId:{serializedName:"x-ms-or-policy-id",xmlName:"x-ms-or-policy-id",type:{name:"String"}},objectReplicationRules:{
serializedName:"x-ms-or",headerCollectionPrefix:"x-ms-or-",xmlName:"x-ms-or",type:{name:"Dictionary",value:{type:{name:"String"}}}},blobType:{serializedName:"x-ms-blob-type",xmlName:"x-ms-blob-type",
type:{name:"Enum",allowedValues:["BlockBlob","PageBlob","AppendBlob"]}},copyCompletedOn:{serializedName:"x-ms-copy-completion-time",xmlName:"x-ms-copy-completion-time",type:{name:"DateTimeRfc1123"}},
copyStatusDescription:{serializedName:"x-ms-copy-status-description",xmlName:"x-ms-copy-status-description",type:{name:"String"}},copyId:{serializedName:"x-ms-copy-id",xmlName:"x-ms-copy-id",type:{
name:"String"}},copyProgress:{serializedName:"x-ms-copy-progress",xmlName:"x-ms-copy-progress",type:{name:"String"}},copySource:{serializedName:"x-ms-copy-source",xmlName:"x-ms-copy-source",type:{
name:"String"}},copyStatus:{serializedName:"x-ms-copy-status",xmlName:"x-ms-copy-status",type:{name:"Enum",allowedValues:["pending","success","aborted","failed"]}},isIncrementalCopy:{
serializedName:"x-ms-incremental-copy",xmlName:"x-ms-incremental-copy",type:{name:"Boolean"}},destinationSnapshot:{serializedName:"x-ms-copy-destination-snapshot",
xmlName:"x-ms-copy-destination-snapshot",type:{name:"String"}},leaseDuration:{serializedName:"x-ms-lease-duration",xmlName:"x-ms-lease-duration",type:{name:"Enum",allowedValues:["infinite","fixed"]}},
leaseState:{serializedName:"x-ms-lease-state",xmlName:"x-ms-lease-state",type:{name:"Enum",allowedValues:["available","leased","expired","breaking","broken"]}},leaseStatus:{
serializedName:"x-ms-lease-status",xmlName:"x-ms-lease-status",type:{name:"Enum",allowedValues:["locked","unlocked"]}},contentLength:{serializedName:"content-length",xmlName:"content-length",type:{
name:"Number"}},contentType:{serializedName:"content-type",xmlName:"content-type",type:{name:"String"}},etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},contentMD5:{
serializedName:"content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},contentEncoding:{serializedName:"content-encoding",xmlName:"content-encoding",type:{name:"String"}},contentDisposition:{
serializedName:"content-disposition",xmlName:"content-disposition",type:{name:"String"}},contentLanguage:{serializedName:"content-language",xmlName:"content-language",type:{name:"String"}},
cacheControl:{serializedName:"cache-control",xmlName:"cache-control",type:{name:"String"}},blobSequenceNumber:{serializedName:"x-ms-blob-sequence-number",xmlName:"x-ms-blob-sequence-number",type:{
name:"Number"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",
type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},acceptRanges:{
serializedName:"accept-ranges",xmlName:"accept-ranges",type:{name:"String"}},blobCommittedBlockCount:{serializedName:"x-ms-blob-committed-block-count",xmlName:"x-ms-blob-committed-block-count",type:{
name:"Number"}},isServerEncrypted:{serializedName:"x-ms-server-encrypted",xmlName:"x-ms-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",
xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},accessTier:{
serializedName:"x-ms-access-tier",xmlName:"x-ms-access-tier",type:{name:"String"}},accessTierInferred:{serializedName:"x-ms-access-tier-inferred",xmlName:"x-ms-access-tier-inferred",type:{
name:"Boolean"}},archiveStatus:{serializedName:"x-ms-archive-status",xmlName:"x-ms-archive-status",type:{name:"String"}},accessTierChangedOn:{serializedName:"x-ms-access-tier-change-time",
xmlName:"x-ms-access-tier-change-time",type:{name:"DateTimeRfc1123"}},versionId:{serializedName:"x-ms-version-id",xmlName:"x-ms-version-id",type:{name:"String"}},isCurrentVersion:{
serializedName:"x-ms-is-current-version",xmlName:"x-ms-is-current-version",type:{name:"Boolean"}},tagCount:{serializedName:"x-ms-tag-count",xmlName:"x-ms-tag-count",type:{name:"Number"}},expiresOn:{
serializedName:"x-ms-expiry-time",xmlName:"x-ms-expiry-time",type:{name:"DateTimeRfc1123"}},isSealed:{serializedName:"x-ms-blob-sealed",xmlName:"x-ms-blob-sealed",type:{name:"Boolean"}},
rehydratePriority:{serializedName:"x-ms-rehydrate-priority",xmlName:"x-ms-rehydrate-priority",type:{name:"Enum",allowedValues:["High","Standard"]}},lastAccessed:{
serializedName:"x-ms-last-access-time",xmlName:"x-ms-last-access-time",type:{name:"DateTimeRfc1123"}},immutabilityPolicyExpiresOn:{serializedName:"x-ms-immutability-policy-until-date",
xmlName:"x-ms-immutability-policy-until-date",type:{name:"DateTimeRfc1123"}},immutabilityPolicyMode:{serializedName:"x-ms-immutability-policy-mode",xmlName:"x-ms-immutability-policy-mode",type:{
name:"Enum",allowedValues:["Mutable","Unlocked","Locked"]}},legalHold:{serializedName:"x-ms-legal-hold",xmlName:"x-ms-legal-hold",type:{name:"Boolean"}},errorCode:{serializedName:"x-ms-error-code",
xmlName:"x-ms-error-code",type:{name:"String"}}}}},Ar={serializedName:"Blob_getPropertiesExceptionHeaders",type:{name:"Composite",className:"BlobGetPropertiesExceptionHeaders",modelProperties:{
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Mr={serializedName:"Blob_deleteHeaders",type:{name:"Composite",className:"BlobDeleteHeaders",
modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",
type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},qr={serializedName:"Blob_deleteExceptionHeaders",type:{name:"Composite",className:"BlobDeleteExceptionHeaders",
modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},kr={serializedName:"Blob_undeleteHeaders",type:{name:"Composite",
className:"BlobUndeleteHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",
xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Lr={serializedName:"Blob_undeleteExceptionHeaders",type:{
name:"Composite",className:"BlobUndeleteExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Or={
serializedName:"Blob_setExpiryHeaders",type:{name:"Composite",className:"BlobSetExpiryHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{
serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},
requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{
serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}}}}},Hr={serializedName:"Blob_setExpiryExceptionHeaders",type:{name:"Composite",className:"BlobSetExpiryExceptionHeaders",
modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Dr={serializedName:"Blob_setHttpHeadersHeaders",type:{name:"Composite",
className:"BlobSetHttpHeadersHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{
name:"DateTimeRfc1123"}},blobSequenceNumber:{serializedName:"x-ms-blob-sequence-number",xmlName:"x-ms-blob-sequence-number",type:{name:"Number"}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{
serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",
xmlName:"x-ms-error-code",type:{name:"String"}}}}},$r={serializedName:"Blob_setHttpHeadersExceptionHeaders",type:{name:"Composite",className:"BlobSetHttpHeadersExceptionHeaders",modelProperties:{
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Ur={serializedName:"Blob_setImmutabilityPolicyHeaders",type:{name:"Composite",
className:"BlobSetImmutabilityPolicyHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",
xmlName:"date",type:{name:"DateTimeRfc1123"}},immutabilityPolicyExpiry:{serializedName:"x-ms-immutability-policy-until-date",xmlName:"x-ms-immutability-policy-until-date",type:{name:"DateTimeRfc1123"}
},immutabilityPolicyMode:{serializedName:"x-ms-immutability-policy-mode",xmlName:"x-ms-immutability-policy-mode",type:{name:"Enum",allowedValues:["Mutable","Unlocked","Locked"]}}}}},_r={
serializedName:"Blob_setImmutabilityPolicyExceptionHeaders",type:{name:"Composite",className:"BlobSetImmutabilityPolicyExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",
xmlName:"x-ms-error-code",type:{name:"String"}}}}},Fr={serializedName:"Blob_deleteImmutabilityPolicyHeaders",type:{name:"Composite",className:"BlobDeleteImmutabilityPolicyHeaders",modelProperties:{
clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{
name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}}}}},Vr={
serializedName:"Blob_deleteImmutabilityPolicyExceptionHeaders",type:{name:"Composite",className:"BlobDeleteImmutabilityPolicyExceptionHeaders",modelProperties:{errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},jr={serializedName:"Blob_setLegalHoldHeaders",type:{name:"Composite",className:"BlobSetLegalHoldHeaders",
modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",
type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},legalHold:{
serializedName:"x-ms-legal-hold",xmlName:"x-ms-legal-hold",type:{name:"Boolean"}}}}},Gr={serializedName:"Blob_setLegalHoldExceptionHeaders",type:{name:"Composite",
className:"BlobSetLegalHoldExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Kr={
serializedName:"Blob_setMetadataHeaders",type:{name:"Composite",className:"BlobSetMetadataHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{
serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},
requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},versionId:{
serializedName:"x-ms-version-id",xmlName:"x-ms-version-id",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},isServerEncrypted:{
serializedName:"x-ms-request-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",
xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Wr={serializedName:"Blob_setMetadataExceptionHeaders",type:{name:"Composite",
className:"BlobSetMetadataExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Xr={
serializedName:"Blob_acquireLeaseHeaders",type:{name:"Composite",className:"BlobAcquireLeaseHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{
serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},leaseId:{serializedName:"x-ms-lease-id",xmlName:"x-ms-lease-id",type:{name:"String"}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{
serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}}}}},Qr={
serializedName:"Blob_acquireLeaseExceptionHeaders",type:{name:"Composite",className:"BlobAcquireLeaseExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",
xmlName:"x-ms-error-code",type:{name:"String"}}}}},Yr={serializedName:"Blob_releaseLeaseHeaders",type:{name:"Composite",className:"BlobReleaseLeaseHeaders",modelProperties:{etag:{
serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{
serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}}}}},Zr={
serializedName:"Blob_releaseLeaseExceptionHeaders",type:{name:"Composite",className:"BlobReleaseLeaseExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",
xmlName:"x-ms-error-code",type:{name:"String"}}}}},Jr={serializedName:"Blob_renewLeaseHeaders",type:{name:"Composite",className:"BlobRenewLeaseHeaders",modelProperties:{etag:{serializedName:"etag",
xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},leaseId:{serializedName:"x-ms-lease-id",
xmlName:"x-ms-lease-id",type:{name:"String"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",
xmlName:"date",type:{name:"DateTimeRfc1123"}}}}},ei={serializedName:"Blob_renewLeaseExceptionHeaders",type:{name:"Composite",className:"BlobRenewLeaseExceptionHeaders",modelProperties:{errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ti={serializedName:"Blob_changeLeaseHeaders",type:{name:"Composite",className:"BlobChangeLeaseHeaders",
modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},leaseId:{
serializedName:"x-ms-lease-id",xmlName:"x-ms-lease-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",
xmlName:"date",type:{name:"DateTimeRfc1123"}}}}},ri={serializedName:"Blob_changeLeaseExceptionHeaders",type:{name:"Composite",className:"BlobChangeLeaseExceptionHeaders",modelProperties:{errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ii={serializedName:"Blob_breakLeaseHeaders",type:{name:"Composite",className:"BlobBreakLeaseHeaders",
modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},leaseTime:{
serializedName:"x-ms-lease-time",xmlName:"x-ms-lease-time",type:{name:"Number"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},
requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{
serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}}}}},ai={serializedName:"Blob_breakLeaseExceptionHeaders",type:{name:"Composite",className:"BlobBreakLeaseExceptionHeaders",
modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ni={serializedName:"Blob_createSnapshotHeaders",type:{name:"Composite",
className:"BlobCreateSnapshotHeaders",modelProperties:{snapshot:{serializedName:"x-ms-snapshot",xmlName:"x-ms-snapshot",type:{name:"String"}},etag:{serializedName:"etag",xmlName:"etag",type:{
name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client-request-id",
xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",
xmlName:"x-ms-version",type:{name:"String"}},versionId:{serializedName:"x-ms-version-id",xmlName:"x-ms-version-id",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{
name:"DateTimeRfc1123"}},isServerEncrypted:{serializedName:"x-ms-request-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{name:"Boolean"}},errorCode:{serializedName:"x-ms-error-code",
xmlName:"x-ms-error-code",type:{name:"String"}}}}},si={serializedName:"Blob_createSnapshotExceptionHeaders",type:{name:"Composite",className:"BlobCreateSnapshotExceptionHeaders",modelProperties:{
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},oi={serializedName:"Blob_startCopyFromURLHeaders",type:{name:"Composite",
className:"BlobStartCopyFromURLHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{
name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",
xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},versionId:{serializedName:"x-ms-version-id",
xmlName:"x-ms-version-id",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},copyId:{serializedName:"x-ms-copy-id",xmlName:"x-ms-copy-id",type:{
name:"String"}},copyStatus:{serializedName:"x-ms-copy-status",xmlName:"x-ms-copy-status",type:{name:"Enum",allowedValues:["pending","success","aborted","failed"]}},errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},mi={serializedName:"Blob_startCopyFromURLExceptionHeaders",type:{name:"Composite",
className:"BlobStartCopyFromURLExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}},copySourceErrorCode:{
serializedName:"x-ms-copy-source-error-code",xmlName:"x-ms-copy-source-error-code",type:{name:"String"}},copySourceStatusCode:{serializedName:"x-ms-copy-source-status-code",
xmlName:"x-ms-copy-source-status-code",type:{name:"Number"}}}}},li={serializedName:"Blob_copyFromURLHeaders",type:{name:"Composite",className:"BlobCopyFromURLHeaders",modelProperties:{etag:{
serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{
serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},versionId:{serializedName:"x-ms-version-id",xmlName:"x-ms-version-id",type:{name:"String"}},date:{serializedName:"date",
xmlName:"date",type:{name:"DateTimeRfc1123"}},copyId:{serializedName:"x-ms-copy-id",xmlName:"x-ms-copy-id",type:{name:"String"}},copyStatus:{defaultValue:"success",isConstant:!0,
serializedName:"x-ms-copy-status",type:{name:"String"}},contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},xMsContentCrc64:{serializedName:"x-ms-content-crc64",
xmlName:"x-ms-content-crc64",type:{name:"ByteArray"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ci={serializedName:"Blob_copyFromURLExceptionHeaders",type:{name:"Composite",
className:"BlobCopyFromURLExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}},copySourceErrorCode:{
serializedName:"x-ms-copy-source-error-code",xmlName:"x-ms-copy-source-error-code",type:{name:"String"}},copySourceStatusCode:{serializedName:"x-ms-copy-source-status-code",
xmlName:"x-ms-copy-source-status-code",type:{name:"Number"}}}}},di={serializedName:"Blob_abortCopyFromURLHeaders",type:{name:"Composite",className:"BlobAbortCopyFromURLHeaders",modelProperties:{
clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{
name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},pi={serializedName:"Blob_abortCopyFromURLExceptionHeaders",type:{name:"Composite",
className:"BlobAbortCopyFromURLExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ui={
serializedName:"Blob_setTierHeaders",type:{name:"Composite",className:"BlobSetTierHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",
type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},hi={serializedName:"Blob_setTierExceptionHeaders",type:{name:"Composite",
className:"BlobSetTierExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},yi={serializedName:"Blob_getAccountInfoHeaders",
type:{name:"Composite",className:"BlobGetAccountInfoHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},
requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{
serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},skuName:{serializedName:"x-ms-sku-name",xmlName:"x-ms-sku-name",type:{name:"Enum",
allowedValues:["Standard_LRS","Standard_GRS","Standard_RAGRS","Standard_ZRS","Premium_LRS"]}},accountKind:{serializedName:"x-ms-account-kind",xmlName:"x-ms-account-kind",type:{name:"Enum",
allowedValues:["Storage","BlobStorage","StorageV2","FileStorage","BlockBlobStorage"]}},isHierarchicalNamespaceEnabled:{serializedName:"x-ms-is-hns-enabled",xmlName:"x-ms-is-hns-enabled",type:{
name:"Boolean"}}}}},gi={serializedName:"Blob_getAccountInfoExceptionHeaders",type:{name:"Composite",className:"BlobGetAccountInfoExceptionHeaders",modelProperties:{errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},fi={serializedName:"Blob_queryHeaders",type:{name:"Composite",className:"BlobQueryHeaders",modelProperties:{
lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},metadata:{serializedName:"x-ms-meta",headerCollectionPrefix:"x-ms-meta-",xmlName:"x-ms-meta",type:{
name:"Dictionary",value:{type:{name:"String"}}}},contentLength:{serializedName:"content-length",xmlName:"content-length",type:{name:"Number"}},contentType:{serializedName:"content-type",
xmlName:"content-type",type:{name:"String"}},contentRange:{serializedName:"content-range",xmlName:"content-range",type:{name:"String"}},etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}
},contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},contentEncoding:{serializedName:"content-encoding",xmlName:"content-encoding",type:{name:"String"}},
cacheControl:{serializedName:"cache-control",xmlName:"cache-control",type:{name:"String"}},contentDisposition:{serializedName:"content-disposition",xmlName:"content-disposition",type:{name:"String"}},
contentLanguage:{serializedName:"content-language",xmlName:"content-language",type:{name:"String"}},blobSequenceNumber:{serializedName:"x-ms-blob-sequence-number",xmlName:"x-ms-blob-sequence-number",
type:{name:"Number"}},blobType:{serializedName:"x-ms-blob-type",xmlName:"x-ms-blob-type",type:{name:"Enum",allowedValues:["BlockBlob","PageBlob","AppendBlob"]}},copyCompletionTime:{
serializedName:"x-ms-copy-completion-time",xmlName:"x-ms-copy-completion-time",type:{name:"DateTimeRfc1123"}},copyStatusDescription:{serializedName:"x-ms-copy-status-description",
xmlName:"x-ms-copy-status-description",type:{name:"String"}},copyId:{serializedName:"x-ms-copy-id",xmlName:"x-ms-copy-id",type:{name:"String"}},copyProgress:{serializedName:"x-ms-copy-progress",
xmlName:"x-ms-copy-progress",type:{name:"String"}},copySource:{serializedName:"x-ms-copy-source",xmlName:"x-ms-copy-source",type:{name:"String"}},copyStatus:{serializedName:"x-ms-copy-status",
xmlName:"x-ms-copy-status",type:{name:"Enum",allowedValues:["pending","success","aborted","failed"]}},leaseDuration:{serializedName:"x-ms-lease-duration",xmlName:"x-ms-lease-duration",type:{
name:"Enum",allowedValues:["infinite","fixed"]}},leaseState:{serializedName:"x-ms-lease-state",xmlName:"x-ms-lease-state",type:{name:"Enum",
allowedValues:["available","leased","expired","breaking","broken"]}},leaseStatus:{serializedName:"x-ms-lease-status",xmlName:"x-ms-lease-status",type:{name:"Enum",allowedValues:["locked","unlocked"]}
},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{
name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},acceptRanges:{serializedName:"accept-ranges",xmlName:"accept-ranges",type:{name:"String"}},date:{
serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},blobCommittedBlockCount:{serializedName:"x-ms-blob-committed-block-count",xmlName:"x-ms-blob-committed-block-count",type:{
name:"Number"}},isServerEncrypted:{serializedName:"x-ms-server-encrypted",xmlName:"x-ms-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",
xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},blobContentMD5:{
serializedName:"x-ms-blob-content-md5",xmlName:"x-ms-blob-content-md5",type:{name:"ByteArray"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}},
contentCrc64:{serializedName:"x-ms-content-crc64",xmlName:"x-ms-content-crc64",type:{name:"ByteArray"}}}}},xi={serializedName:"Blob_queryExceptionHeaders",type:{name:"Composite",
className:"BlobQueryExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Ni={serializedName:"Blob_getTagsHeaders",type:{
name:"Composite",className:"BlobGetTagsHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",
xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},bi={serializedName:"Blob_getTagsExceptionHeaders",type:{
name:"Composite",className:"BlobGetTagsExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Si={
serializedName:"Blob_setTagsHeaders",type:{name:"Composite",className:"BlobSetTagsHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",
type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},
date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Ci={
serializedName:"Blob_setTagsExceptionHeaders",type:{name:"Composite",className:"BlobSetTagsExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",
type:{name:"String"}}}}},Pi={serializedName:"PageBlob_createHeaders",type:{name:"Composite",className:"PageBlobCreateHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{
name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{
name:"ByteArray"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",
xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},versionId:{serializedName:"x-ms-version-id",
xmlName:"x-ms-version-id",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},isServerEncrypted:{serializedName:"x-ms-request-server-encrypted",
xmlName:"x-ms-request-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}},
encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}
}}}},vi={serializedName:"PageBlob_createExceptionHeaders",type:{name:"Composite",className:"PageBlobCreateExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",
xmlName:"x-ms-error-code",type:{name:"String"}}}}},zi={serializedName:"PageBlob_uploadPagesHeaders",type:{name:"Composite",className:"PageBlobUploadPagesHeaders",modelProperties:{etag:{
serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},contentMD5:{serializedName:"content-md5",
xmlName:"content-md5",type:{name:"ByteArray"}},xMsContentCrc64:{serializedName:"x-ms-content-crc64",xmlName:"x-ms-content-crc64",type:{name:"ByteArray"}},blobSequenceNumber:{
serializedName:"x-ms-blob-sequence-number",xmlName:"x-ms-blob-sequence-number",type:{name:"Number"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{
name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{
serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},isServerEncrypted:{serializedName:"x-ms-request-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{name:"Boolean"}},
encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",
xmlName:"x-ms-encryption-scope",type:{name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Ri={
serializedName:"PageBlob_uploadPagesExceptionHeaders",type:{name:"Composite",className:"PageBlobUploadPagesExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",
xmlName:"x-ms-error-code",type:{name:"String"}}}}},Ei={serializedName:"PageBlob_clearPagesHeaders",type:{name:"Composite",className:"PageBlobClearPagesHeaders",modelProperties:{etag:{
serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},contentMD5:{serializedName:"content-md5",
xmlName:"content-md5",type:{name:"ByteArray"}},xMsContentCrc64:{serializedName:"x-ms-content-crc64",xmlName:"x-ms-content-crc64",type:{name:"ByteArray"}},blobSequenceNumber:{
serializedName:"x-ms-blob-sequence-number",xmlName:"x-ms-blob-sequence-number",type:{name:"Number"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{
name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{
serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},wi={
serializedName:"PageBlob_clearPagesExceptionHeaders",type:{name:"Composite",className:"PageBlobClearPagesExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",
xmlName:"x-ms-error-code",type:{name:"String"}}}}},Bi={serializedName:"PageBlob_uploadPagesFromURLHeaders",type:{name:"Composite",className:"PageBlobUploadPagesFromURLHeaders",modelProperties:{etag:{
serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},contentMD5:{serializedName:"content-md5",
xmlName:"content-md5",type:{name:"ByteArray"}},xMsContentCrc64:{serializedName:"x-ms-content-crc64",xmlName:"x-ms-content-crc64",type:{name:"ByteArray"}},blobSequenceNumber:{
serializedName:"x-ms-blob-sequence-number",xmlName:"x-ms-blob-sequence-number",type:{name:"Number"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},
version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},isServerEncrypted:{
serializedName:"x-ms-request-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",
xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Ii={serializedName:"PageBlob_uploadPagesFromURLExceptionHeaders",type:{name:"Composite",
className:"PageBlobUploadPagesFromURLExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}},copySourceErrorCode:{
serializedName:"x-ms-copy-source-error-code",xmlName:"x-ms-copy-source-error-code",type:{name:"String"}},copySourceStatusCode:{serializedName:"x-ms-copy-source-status-code",
xmlName:"x-ms-copy-source-status-code",type:{name:"Number"}}}}},Ti={serializedName:"PageBlob_getPageRangesHeaders",type:{name:"Composite",className:"PageBlobGetPageRangesHeaders",modelProperties:{
lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},blobContentLength:{
serializedName:"x-ms-blob-content-length",xmlName:"x-ms-blob-content-length",type:{name:"Number"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{
name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{
serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Ai={
serializedName:"PageBlob_getPageRangesExceptionHeaders",type:{name:"Composite",className:"PageBlobGetPageRangesExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",
xmlName:"x-ms-error-code",type:{name:"String"}}}}},Mi={serializedName:"PageBlob_getPageRangesDiffHeaders",type:{name:"Composite",className:"PageBlobGetPageRangesDiffHeaders",modelProperties:{
lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},blobContentLength:{
serializedName:"x-ms-blob-content-length",xmlName:"x-ms-blob-content-length",type:{name:"Number"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{
name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{
serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},qi={
serializedName:"PageBlob_getPageRangesDiffExceptionHeaders",type:{name:"Composite",className:"PageBlobGetPageRangesDiffExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",
xmlName:"x-ms-error-code",type:{name:"String"}}}}},ki={serializedName:"PageBlob_resizeHeaders",type:{name:"Composite",className:"PageBlobResizeHeaders",modelProperties:{etag:{serializedName:"etag",
xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},blobSequenceNumber:{serializedName:"x-ms-blob-sequence-number",
xmlName:"x-ms-blob-sequence-number",type:{name:"Number"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",
xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Li={serializedName:"PageBlob_resizeExceptionHeaders",type:{
name:"Composite",className:"PageBlobResizeExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Oi={
serializedName:"PageBlob_updateSequenceNumberHeaders",type:{name:"Composite",className:"PageBlobUpdateSequenceNumberHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{
name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},blobSequenceNumber:{serializedName:"x-ms-blob-sequence-number",
xmlName:"x-ms-blob-sequence-number",type:{name:"Number"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",
xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Hi={
serializedName:"PageBlob_updateSequenceNumberExceptionHeaders",type:{name:"Composite",className:"PageBlobUpdateSequenceNumberExceptionHeaders",modelProperties:{errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Di={serializedName:"PageBlob_copyIncrementalHeaders",type:{name:"Composite",
className:"PageBlobCopyIncrementalHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{
name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",
xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{
name:"DateTimeRfc1123"}},copyId:{serializedName:"x-ms-copy-id",xmlName:"x-ms-copy-id",type:{name:"String"}},copyStatus:{serializedName:"x-ms-copy-status",xmlName:"x-ms-copy-status",type:{name:"Enum",
allowedValues:["pending","success","aborted","failed"]}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},$i={
serializedName:"PageBlob_copyIncrementalExceptionHeaders",type:{name:"Composite",className:"PageBlobCopyIncrementalExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",
xmlName:"x-ms-error-code",type:{name:"String"}}}}},Ui={serializedName:"AppendBlob_createHeaders",type:{name:"Composite",className:"AppendBlobCreateHeaders",modelProperties:{etag:{
serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},contentMD5:{serializedName:"content-md5",
xmlName:"content-md5",type:{name:"ByteArray"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},versionId:{
serializedName:"x-ms-version-id",xmlName:"x-ms-version-id",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},isServerEncrypted:{
serializedName:"x-ms-request-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",
xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},_i={serializedName:"AppendBlob_createExceptionHeaders",type:{name:"Composite",
className:"AppendBlobCreateExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Fi={
serializedName:"AppendBlob_appendBlockHeaders",type:{name:"Composite",className:"AppendBlobAppendBlockHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},
lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},
xMsContentCrc64:{serializedName:"x-ms-content-crc64",xmlName:"x-ms-content-crc64",type:{name:"ByteArray"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",
type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},
date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},blobAppendOffset:{serializedName:"x-ms-blob-append-offset",xmlName:"x-ms-blob-append-offset",type:{name:"String"}},
blobCommittedBlockCount:{serializedName:"x-ms-blob-committed-block-count",xmlName:"x-ms-blob-committed-block-count",type:{name:"Number"}},isServerEncrypted:{
serializedName:"x-ms-request-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",
xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Vi={serializedName:"AppendBlob_appendBlockExceptionHeaders",type:{name:"Composite",
className:"AppendBlobAppendBlockExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ji={
serializedName:"AppendBlob_appendBlockFromUrlHeaders",type:{name:"Composite",className:"AppendBlobAppendBlockFromUrlHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{
name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{
name:"ByteArray"}},xMsContentCrc64:{serializedName:"x-ms-content-crc64",xmlName:"x-ms-content-crc64",type:{name:"ByteArray"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",
type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},blobAppendOffset:{
serializedName:"x-ms-blob-append-offset",xmlName:"x-ms-blob-append-offset",type:{name:"String"}},blobCommittedBlockCount:{serializedName:"x-ms-blob-committed-block-count",
xmlName:"x-ms-blob-committed-block-count",type:{name:"Number"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}},
encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},isServerEncrypted:{serializedName:"x-ms-request-server-encrypted",
xmlName:"x-ms-request-server-encrypted",type:{name:"Boolean"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Gi={
serializedName:"AppendBlob_appendBlockFromUrlExceptionHeaders",type:{name:"Composite",className:"AppendBlobAppendBlockFromUrlExceptionHeaders",modelProperties:{errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}},copySourceErrorCode:{serializedName:"x-ms-copy-source-error-code",xmlName:"x-ms-copy-source-error-code",type:{
name:"String"}},copySourceStatusCode:{serializedName:"x-ms-copy-source-status-code",xmlName:"x-ms-copy-source-status-code",type:{name:"Number"}}}}},Ki={serializedName:"AppendBlob_sealHeaders",type:{
name:"Composite",className:"AppendBlobSealHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",
xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",
xmlName:"date",type:{name:"DateTimeRfc1123"}},isSealed:{serializedName:"x-ms-blob-sealed",xmlName:"x-ms-blob-sealed",type:{name:"Boolean"}}}}},Wi={serializedName:"AppendBlob_sealExceptionHeaders",
type:{name:"Composite",className:"AppendBlobSealExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Xi={
serializedName:"BlockBlob_uploadHeaders",type:{name:"Composite",className:"BlockBlobUploadHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{
serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{
serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},versionId:{serializedName:"x-ms-version-id",xmlName:"x-ms-version-id",type:{name:"String"}},date:{serializedName:"date",
xmlName:"date",type:{name:"DateTimeRfc1123"}},isServerEncrypted:{serializedName:"x-ms-request-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{
serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{
name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Qi={serializedName:"BlockBlob_uploadExceptionHeaders",type:{name:"Composite",
className:"BlockBlobUploadExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Yi={
serializedName:"BlockBlob_putBlobFromUrlHeaders",type:{name:"Composite",className:"BlockBlobPutBlobFromUrlHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},
lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},
clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{
name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},versionId:{serializedName:"x-ms-version-id",xmlName:"x-ms-version-id",type:{name:"String"}},date:{
serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},isServerEncrypted:{serializedName:"x-ms-request-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{name:"Boolean"}},
encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",
xmlName:"x-ms-encryption-scope",type:{name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Zi={
serializedName:"BlockBlob_putBlobFromUrlExceptionHeaders",type:{name:"Composite",className:"BlockBlobPutBlobFromUrlExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",
xmlName:"x-ms-error-code",type:{name:"String"}},copySourceErrorCode:{serializedName:"x-ms-copy-source-error-code",xmlName:"x-ms-copy-source-error-code",type:{name:"String"}},copySourceStatusCode:{
serializedName:"x-ms-copy-source-status-code",xmlName:"x-ms-copy-source-status-code",type:{name:"Number"}}}}},Ji={serializedName:"BlockBlob_stageBlockHeaders",type:{name:"Composite",
className:"BlockBlobStageBlockHeaders",modelProperties:{contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{
serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},xMsContentCrc64:{
serializedName:"x-ms-content-crc64",xmlName:"x-ms-content-crc64",type:{name:"ByteArray"}},isServerEncrypted:{serializedName:"x-ms-request-server-encrypted",xmlName:"x-ms-request-server-encrypted",
type:{name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{
serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ea={
serializedName:"BlockBlob_stageBlockExceptionHeaders",type:{name:"Composite",className:"BlockBlobStageBlockExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",
xmlName:"x-ms-error-code",type:{name:"String"}}}}},ta={serializedName:"BlockBlob_stageBlockFromURLHeaders",type:{name:"Composite",className:"BlockBlobStageBlockFromURLHeaders",modelProperties:{
contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},xMsContentCrc64:{serializedName:"x-ms-content-crc64",xmlName:"x-ms-content-crc64",type:{name:"ByteArray"}},
clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{
name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},isServerEncrypted:{
serializedName:"x-ms-request-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",
xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ra={serializedName:"BlockBlob_stageBlockFromURLExceptionHeaders",type:{name:"Composite",
className:"BlockBlobStageBlockFromURLExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}},copySourceErrorCode:{
serializedName:"x-ms-copy-source-error-code",xmlName:"x-ms-copy-source-error-code",type:{name:"String"}},copySourceStatusCode:{serializedName:"x-ms-copy-source-status-code",
xmlName:"x-ms-copy-source-status-code",type:{name:"Number"}}}}},ia={serializedName:"BlockBlob_commitBlockListHeaders",type:{name:"Composite",className:"BlockBlobCommitBlockListHeaders",
modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},contentMD5:{
serializedName:"content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},xMsContentCrc64:{serializedName:"x-ms-content-crc64",xmlName:"x-ms-content-crc64",type:{name:"ByteArray"}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{
serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},versionId:{serializedName:"x-ms-version-id",xmlName:"x-ms-version-id",type:{name:"String"}},date:{serializedName:"date",
xmlName:"date",type:{name:"DateTimeRfc1123"}},isServerEncrypted:{serializedName:"x-ms-request-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{
serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{
name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},aa={serializedName:"BlockBlob_commitBlockListExceptionHeaders",type:{name:"Composite",
className:"BlockBlobCommitBlockListExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},na={
serializedName:"BlockBlob_getBlockListHeaders",type:{name:"Composite",className:"BlockBlobGetBlockListHeaders",modelProperties:{lastModified:{serializedName:"last-modified",xmlName:"last-modified",
type:{name:"DateTimeRfc1123"}},etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},contentType:{serializedName:"content-type",xmlName:"content-type",type:{name:"String"}},
blobContentLength:{serializedName:"x-ms-blob-content-length",xmlName:"x-ms-blob-content-length",type:{name:"Number"}},clientRequestId:{serializedName:"x-ms-client-request-id",
xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",
xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{
name:"String"}}}}},sa={serializedName:"BlockBlob_getBlockListExceptionHeaders",type:{name:"Composite",className:"BlockBlobGetBlockListExceptionHeaders",modelProperties:{errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},oa={parameterPath:["options","contentType"],mapper:{defaultValue:"application/xml",isConstant:!0,
serializedName:"Content-Type",type:{name:"String"}}},ma={parameterPath:"blobServiceProperties",mapper:Ve},la={parameterPath:"accept",mapper:{defaultValue:"application/xml",isConstant:!0,
serializedName:"Accept",type:{name:"String"}}},ca={parameterPath:"url",mapper:{serializedName:"url",required:!0,xmlName:"url",type:{name:"String"}},skipEncoding:!0},da={parameterPath:"restype",
mapper:{defaultValue:"service",isConstant:!0,serializedName:"restype",type:{name:"String"}}},pa={parameterPath:"comp",mapper:{defaultValue:"properties",isConstant:!0,serializedName:"comp",type:{
name:"String"}}},ua={parameterPath:["options","timeoutInSeconds"],mapper:{constraints:{InclusiveMinimum:0},serializedName:"timeout",xmlName:"timeout",type:{name:"Number"}}},ha={
parameterPath:"version",mapper:{defaultValue:"2026-02-06",isConstant:!0,serializedName:"x-ms-version",type:{name:"String"}}},ya={parameterPath:["options","requestId"],mapper:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}}},ga={parameterPath:"accept",mapper:{defaultValue:"application/xml",isConstant:!0,serializedName:"Accept",
type:{name:"String"}}},fa={parameterPath:"comp",mapper:{defaultValue:"list",isConstant:!0,serializedName:"comp",type:{name:"String"}}},xa={parameterPath:["options","prefix"],mapper:{
serializedName:"prefix",xmlName:"prefix",type:{name:"String"}}},Na={parameterPath:["options","marker"],mapper:{serializedName:"marker",xmlName:"marker",type:{name:"String"}}},ba={
parameterPath:["options","maxPageSize"],mapper:{constraints:{InclusiveMinimum:1},serializedName:"maxresults",xmlName:"maxresults",type:{name:"Number"}}},Sa={parameterPath:"keyInfo",mapper:rt},Ca={
parameterPath:"restype",mapper:{defaultValue:"account",isConstant:!0,serializedName:"restype",type:{name:"String"}}},Pa={parameterPath:"body",mapper:{serializedName:"body",required:!0,xmlName:"body",
type:{name:"Stream"}}},va={parameterPath:"comp",mapper:{defaultValue:"batch",isConstant:!0,serializedName:"comp",type:{name:"String"}}},za={parameterPath:"contentLength",mapper:{
serializedName:"Content-Length",required:!0,xmlName:"Content-Length",type:{name:"Number"}}},Ra={parameterPath:"multipartContentType",mapper:{serializedName:"Content-Type",required:!0,
xmlName:"Content-Type",type:{name:"String"}}},Ea={parameterPath:"comp",mapper:{defaultValue:"blobs",isConstant:!0,serializedName:"comp",type:{name:"String"}}},wa={parameterPath:["options","where"],
mapper:{serializedName:"where",xmlName:"where",type:{name:"String"}}},Ba={parameterPath:"restype",mapper:{defaultValue:"container",isConstant:!0,serializedName:"restype",type:{name:"String"}}},Ia={
parameterPath:["options","metadata"],mapper:{serializedName:"x-ms-meta",xmlName:"x-ms-meta",headerCollectionPrefix:"x-ms-meta-",type:{name:"Dictionary",value:{type:{name:"String"}}}}},Ta={
parameterPath:["options","access"],mapper:{serializedName:"x-ms-blob-public-access",xmlName:"x-ms-blob-public-access",type:{name:"Enum",allowedValues:["container","blob"]}}},Aa={
parameterPath:["options","leaseAccessConditions","leaseId"],mapper:{serializedName:"x-ms-lease-id",xmlName:"x-ms-lease-id",type:{name:"String"}}},Ma={
parameterPath:["options","modifiedAccessConditions","ifModifiedSince"],mapper:{serializedName:"If-Modified-Since",xmlName:"If-Modified-Since",type:{name:"DateTimeRfc1123"}}},qa={
parameterPath:["options","modifiedAccessConditions","ifUnmodifiedSince"],mapper:{serializedName:"If-Unmodified-Since",xmlName:"If-Unmodified-Since",type:{name:"DateTimeRfc1123"}}},ka={
parameterPath:"comp",mapper:{defaultValue:"metadata",isConstant:!0,serializedName:"comp",type:{name:"String"}}},La={parameterPath:"comp",mapper:{defaultValue:"acl",isConstant:!0,serializedName:"comp",
type:{name:"String"}}},Oa={parameterPath:"comp",mapper:{defaultValue:"undelete",isConstant:!0,serializedName:"comp",type:{name:"String"}}},Ha={parameterPath:"comp",mapper:{defaultValue:"lease",
isConstant:!0,serializedName:"comp",type:{name:"String"}}},Da={parameterPath:"action",mapper:{defaultValue:"acquire",isConstant:!0,serializedName:"x-ms-lease-action",type:{name:"String"}}},$a={
parameterPath:["options","duration"],mapper:{serializedName:"x-ms-lease-duration",xmlName:"x-ms-lease-duration",type:{name:"Number"}}},Ua={parameterPath:["options","proposedLeaseId"],mapper:{
serializedName:"x-ms-proposed-lease-id",xmlName:"x-ms-proposed-lease-id",type:{name:"String"}}},_a={parameterPath:"action",mapper:{defaultValue:"release",isConstant:!0,
serializedName:"x-ms-lease-action",type:{name:"String"}}},Fa={parameterPath:"leaseId",mapper:{serializedName:"x-ms-lease-id",required:!0,xmlName:"x-ms-lease-id",type:{name:"String"}}},Va={
parameterPath:"action",mapper:{defaultValue:"renew",isConstant:!0,serializedName:"x-ms-lease-action",type:{name:"String"}}},ja={parameterPath:"action",mapper:{defaultValue:"break",isConstant:!0,
serializedName:"x-ms-lease-action",type:{name:"String"}}},Ga={parameterPath:["options","breakPeriod"],mapper:{serializedName:"x-ms-lease-break-period",xmlName:"x-ms-lease-break-period",type:{
name:"Number"}}},Ka={parameterPath:"action",mapper:{defaultValue:"change",isConstant:!0,serializedName:"x-ms-lease-action",type:{name:"String"}}},Wa={parameterPath:"proposedLeaseId",mapper:{
serializedName:"x-ms-proposed-lease-id",required:!0,xmlName:"x-ms-proposed-lease-id",type:{name:"String"}}},Xa={parameterPath:["options","include"],mapper:{serializedName:"include",xmlName:"include",
xmlElementName:"ListBlobsIncludeItem",type:{name:"Sequence",element:{type:{name:"Enum",
allowedValues:["copy","deleted","metadata","snapshots","uncommittedblobs","versions","tags","immutabilitypolicy","legalhold","deletedwithversions"]}}}},collectionFormat:"CSV"},Qa={
parameterPath:["options","startFrom"],mapper:{serializedName:"startFrom",xmlName:"startFrom",type:{name:"String"}}},Ya={parameterPath:["options","snapshot"],mapper:{serializedName:"snapshot",
xmlName:"snapshot",type:{name:"String"}}},Za={parameterPath:["options","versionId"],mapper:{serializedName:"versionid",xmlName:"versionid",type:{name:"String"}}},Ja={parameterPath:["options","range"],
mapper:{serializedName:"x-ms-range",xmlName:"x-ms-range",type:{name:"String"}}},en={parameterPath:["options","cpkInfo","encryptionKey"],mapper:{serializedName:"x-ms-encryption-key",
xmlName:"x-ms-encryption-key",type:{name:"String"}}},tn={parameterPath:["options","cpkInfo","encryptionKeySha256"],mapper:{serializedName:"x-ms-encryption-key-sha256",
xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}}},rn={parameterPath:["options","cpkInfo","encryptionAlgorithm"],mapper:{serializedName:"x-ms-encryption-algorithm",
xmlName:"x-ms-encryption-algorithm",type:{name:"String"}}},an={parameterPath:["options","modifiedAccessConditions","ifMatch"],mapper:{serializedName:"If-Match",xmlName:"If-Match",type:{name:"String"}}
},nn={parameterPath:["options","modifiedAccessConditions","ifNoneMatch"],mapper:{serializedName:"If-None-Match",xmlName:"If-None-Match",type:{name:"String"}}},sn={
parameterPath:["options","modifiedAccessConditions","ifTags"],mapper:{serializedName:"x-ms-if-tags",xmlName:"x-ms-if-tags",type:{name:"String"}}},on={
parameterPath:["options","blobHttpHeaders","blobCacheControl"],mapper:{serializedName:"x-ms-blob-cache-control",xmlName:"x-ms-blob-cache-control",type:{name:"String"}}},mn={
parameterPath:["options","blobHttpHeaders","blobContentType"],mapper:{serializedName:"x-ms-blob-content-type",xmlName:"x-ms-blob-content-type",type:{name:"String"}}},ln={
parameterPath:["options","blobHttpHeaders","blobContentMD5"],mapper:{serializedName:"x-ms-blob-content-md5",xmlName:"x-ms-blob-content-md5",type:{name:"ByteArray"}}},cn={
parameterPath:["options","blobHttpHeaders","blobContentEncoding"],mapper:{serializedName:"x-ms-blob-content-encoding",xmlName:"x-ms-blob-content-encoding",type:{name:"String"}}},dn={
parameterPath:["options","blobHttpHeaders","blobContentLanguage"],mapper:{serializedName:"x-ms-blob-content-language",xmlName:"x-ms-blob-content-language",type:{name:"String"}}},pn={
parameterPath:["options","blobHttpHeaders","blobContentDisposition"],mapper:{serializedName:"x-ms-blob-content-disposition",xmlName:"x-ms-blob-content-disposition",type:{name:"String"}}},un={
parameterPath:"comp",mapper:{defaultValue:"immutabilityPolicies",isConstant:!0,serializedName:"comp",type:{name:"String"}}},hn={parameterPath:["options","immutabilityPolicyExpiry"],mapper:{
serializedName:"x-ms-immutability-policy-until-date",xmlName:"x-ms-immutability-policy-until-date",type:{name:"DateTimeRfc1123"}}},yn={parameterPath:["options","immutabilityPolicyMode"],mapper:{
serializedName:"x-ms-immutability-policy-mode",xmlName:"x-ms-immutability-policy-mode",type:{name:"Enum",allowedValues:["Mutable","Unlocked","Locked"]}}},gn={
parameterPath:["options","encryptionScope"],mapper:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}}},fn={parameterPath:["options","tier"],mapper:{
serializedName:"x-ms-access-tier",xmlName:"x-ms-access-tier",type:{name:"Enum",allowedValues:["P4","P6","P10","P15","P20","P30","P40","P50","P60","P70","P80","Hot","Cool","Archive","Cold"]}}},xn={
parameterPath:["options","rehydratePriority"],mapper:{serializedName:"x-ms-rehydrate-priority",xmlName:"x-ms-rehydrate-priority",type:{name:"Enum",allowedValues:["High","Standard"]}}},Nn={
parameterPath:["options","sourceModifiedAccessConditions","sourceIfModifiedSince"],mapper:{serializedName:"x-ms-source-if-modified-since",xmlName:"x-ms-source-if-modified-since",type:{
name:"DateTimeRfc1123"}}},bn={parameterPath:["options","sourceModifiedAccessConditions","sourceIfUnmodifiedSince"],mapper:{serializedName:"x-ms-source-if-unmodified-since",
xmlName:"x-ms-source-if-unmodified-since",type:{name:"DateTimeRfc1123"}}},Sn={parameterPath:["options","sourceModifiedAccessConditions","sourceIfMatch"],mapper:{serializedName:"x-ms-source-if-match",
xmlName:"x-ms-source-if-match",type:{name:"String"}}},Cn={parameterPath:["options","sourceModifiedAccessConditions","sourceIfNoneMatch"],mapper:{serializedName:"x-ms-source-if-none-match",
xmlName:"x-ms-source-if-none-match",type:{name:"String"}}},Pn={parameterPath:["options","sourceModifiedAccessConditions","sourceIfTags"],mapper:{serializedName:"x-ms-source-if-tags",
xmlName:"x-ms-source-if-tags",type:{name:"String"}}},vn={parameterPath:"copySource",mapper:{serializedName:"x-ms-copy-source",required:!0,xmlName:"x-ms-copy-source",type:{name:"String"}}},zn={
parameterPath:["options","blobTagsString"],mapper:{serializedName:"x-ms-tags",xmlName:"x-ms-tags",type:{name:"String"}}},Rn={parameterPath:["options","legalHold"],mapper:{
serializedName:"x-ms-legal-hold",xmlName:"x-ms-legal-hold",type:{name:"Boolean"}}},En={parameterPath:["options","sourceContentMD5"],mapper:{serializedName:"x-ms-source-content-md5",
xmlName:"x-ms-source-content-md5",type:{name:"ByteArray"}}},wn={parameterPath:["options","copySourceAuthorization"],mapper:{serializedName:"x-ms-copy-source-authorization",
xmlName:"x-ms-copy-source-authorization",type:{name:"String"}}},Bn={parameterPath:["options","copySourceTags"],mapper:{serializedName:"x-ms-copy-source-tag-option",
xmlName:"x-ms-copy-source-tag-option",type:{name:"Enum",allowedValues:["REPLACE","COPY"]}}},In={parameterPath:["options","fileRequestIntent"],mapper:{serializedName:"x-ms-file-request-intent",
xmlName:"x-ms-file-request-intent",type:{name:"String"}}},Tn={parameterPath:["options","queryRequest"],mapper:vt},An={parameterPath:"comp",mapper:{defaultValue:"tags",isConstant:!0,
serializedName:"comp",type:{name:"String"}}},Mn={parameterPath:["options","blobModifiedAccessConditions","ifModifiedSince"],mapper:{serializedName:"x-ms-blob-if-modified-since",
xmlName:"x-ms-blob-if-modified-since",type:{name:"DateTimeRfc1123"}}},qn={parameterPath:["options","blobModifiedAccessConditions","ifUnmodifiedSince"],mapper:{
serializedName:"x-ms-blob-if-unmodified-since",xmlName:"x-ms-blob-if-unmodified-since",type:{name:"DateTimeRfc1123"}}},kn={parameterPath:["options","blobModifiedAccessConditions","ifMatch"],mapper:{
serializedName:"x-ms-blob-if-match",xmlName:"x-ms-blob-if-match",type:{name:"String"}}},Ln={parameterPath:["options","blobModifiedAccessConditions","ifNoneMatch"],mapper:{
serializedName:"x-ms-blob-if-none-match",xmlName:"x-ms-blob-if-none-match",type:{name:"String"}}},On={parameterPath:["options","tags"],mapper:st},Hn={
parameterPath:["options","transactionalContentMD5"],mapper:{serializedName:"Content-MD5",xmlName:"Content-MD5",type:{name:"ByteArray"}}},Dn={parameterPath:["options","transactionalContentCrc64"],
mapper:{serializedName:"x-ms-content-crc64",xmlName:"x-ms-content-crc64",type:{name:"ByteArray"}}},$n={parameterPath:"blobContentLength",mapper:{serializedName:"x-ms-blob-content-length",required:!0,
xmlName:"x-ms-blob-content-length",type:{name:"Number"}}},Un={parameterPath:["options","blobSequenceNumber"],mapper:{defaultValue:0,serializedName:"x-ms-blob-sequence-number",
xmlName:"x-ms-blob-sequence-number",type:{name:"Number"}}},_n={parameterPath:["options","contentType"],mapper:{defaultValue:"application/octet-stream",isConstant:!0,serializedName:"Content-Type",
type:{name:"String"}}},Fn={parameterPath:"body",mapper:{serializedName:"body",required:!0,xmlName:"body",type:{name:"Stream"}}},Vn={parameterPath:"accept",mapper:{defaultValue:"application/xml",
isConstant:!0,serializedName:"Accept",type:{name:"String"}}},jn={parameterPath:"comp",mapper:{defaultValue:"page",isConstant:!0,serializedName:"comp",type:{name:"String"}}},Gn={
parameterPath:"pageWrite",mapper:{defaultValue:"update",isConstant:!0,serializedName:"x-ms-page-write",type:{name:"String"}}},Kn={
parameterPath:["options","sequenceNumberAccessConditions","ifSequenceNumberLessThanOrEqualTo"],mapper:{serializedName:"x-ms-if-sequence-number-le",xmlName:"x-ms-if-sequence-number-le",type:{
name:"Number"}}},Wn={parameterPath:["options","sequenceNumberAccessConditions","ifSequenceNumberLessThan"],mapper:{serializedName:"x-ms-if-sequence-number-lt",xmlName:"x-ms-if-sequence-number-lt",
type:{name:"Number"}}},Xn={parameterPath:["options","sequenceNumberAccessConditions","ifSequenceNumberEqualTo"],mapper:{serializedName:"x-ms-if-sequence-number-eq",
xmlName:"x-ms-if-sequence-number-eq",type:{name:"Number"}}},Qn={parameterPath:"sourceUrl",mapper:{serializedName:"x-ms-copy-source",required:!0,xmlName:"x-ms-copy-source",type:{name:"String"}}},Yn={
parameterPath:["options","sourceContentCrc64"],mapper:{serializedName:"x-ms-source-content-crc64",xmlName:"x-ms-source-content-crc64",type:{name:"ByteArray"}}},Zn={parameterPath:"comp",mapper:{
defaultValue:"pagelist",isConstant:!0,serializedName:"comp",type:{name:"String"}}},Jn={parameterPath:"comp",mapper:{defaultValue:"appendblock",isConstant:!0,serializedName:"comp",type:{name:"String"}}
},es={parameterPath:["options","appendPositionAccessConditions","maxSize"],mapper:{serializedName:"x-ms-blob-condition-maxsize",xmlName:"x-ms-blob-condition-maxsize",type:{name:"Number"}}},ts={
parameterPath:["options","appendPositionAccessConditions","appendPosition"],mapper:{serializedName:"x-ms-blob-condition-appendpos",xmlName:"x-ms-blob-condition-appendpos",type:{name:"Number"}}},rs={
parameterPath:["options","sourceRange"],mapper:{serializedName:"x-ms-source-range",xmlName:"x-ms-source-range",type:{name:"String"}}},is={parameterPath:"blobType",mapper:{defaultValue:"BlockBlob",
isConstant:!0,serializedName:"x-ms-blob-type",type:{name:"String"}}},as={parameterPath:"comp",mapper:{defaultValue:"block",isConstant:!0,serializedName:"comp",type:{name:"String"}}},ns={
parameterPath:"blockId",mapper:{serializedName:"blockid",required:!0,xmlName:"blockid",type:{name:"String"}}},ss={parameterPath:"blocks",mapper:xt},os={parameterPath:"comp",mapper:{
defaultValue:"blocklist",isConstant:!0,serializedName:"comp",type:{name:"String"}}}
;// CONCATENATED MODULE: ./node_modules/@actions/cache/node_modules/@azure/storage-blob/dist/esm/generated/src/operations/service.js
class ServiceImpl{client;constructor(e){this.client=e}setProperties(e,t){return this.client.sendOperationRequest({blobServiceProperties:e,options:t},ls)}getProperties(e){
return this.client.sendOperationRequest({options:e},cs)}getStatistics(e){return this.client.sendOperationRequest({options:e},ds)}listContainersSegment(e){return this.client.sendOperationRequest({
options:e},ps)}getUserDelegationKey(e,t){return this.client.sendOperationRequest({keyInfo:e,options:t},us)}getAccountInfo(e){return this.client.sendOperationRequest({options:e},hs)}
submitBatch(e,t,r,i){return this.client.sendOperationRequest({contentLength:e,multipartContentType:t,body:r,options:i},ys)}filterBlobs(e){return this.client.sendOperationRequest({options:e},gs)}}
const ms=ve.rl(i,!0),ls={path:"/",httpMethod:"PUT",responses:{202:{headersMapper:Tt},default:{bodyMapper:Qe,headersMapper:At}},requestBody:ma,queryParameters:[da,pa,ua],urlParameters:[ca],
headerParameters:[oa,la,ha,ya],isXML:!0,contentType:"application/xml; charset=utf-8",mediaType:"xml",serializer:ms},cs={path:"/",httpMethod:"GET",responses:{200:{bodyMapper:Ve,headersMapper:Mt},
default:{bodyMapper:Qe,headersMapper:qt}},queryParameters:[da,pa,ua],urlParameters:[ca],headerParameters:[ha,ya,ga],isXML:!0,serializer:ms},ds={path:"/",httpMethod:"GET",responses:{200:{bodyMapper:Ye,
headersMapper:kt},default:{bodyMapper:Qe,headersMapper:Lt}},queryParameters:[da,ua,{parameterPath:"comp",mapper:{defaultValue:"stats",isConstant:!0,serializedName:"comp",type:{name:"String"}}}],
urlParameters:[ca],headerParameters:[ha,ya,ga],isXML:!0,serializer:ms},ps={path:"/",httpMethod:"GET",responses:{200:{bodyMapper:Je,headersMapper:Ot},default:{bodyMapper:Qe,headersMapper:Ht}},
queryParameters:[ua,fa,xa,Na,ba,{parameterPath:["options","include"],mapper:{serializedName:"include",xmlName:"include",xmlElementName:"ListContainersIncludeType",type:{name:"Sequence",element:{type:{
name:"Enum",allowedValues:["metadata","deleted","system"]}}}},collectionFormat:"CSV"}],urlParameters:[ca],headerParameters:[ha,ya,ga],isXML:!0,serializer:ms},us={path:"/",httpMethod:"POST",responses:{
200:{bodyMapper:it,headersMapper:Dt},default:{bodyMapper:Qe,headersMapper:$t}},requestBody:Sa,queryParameters:[da,ua,{parameterPath:"comp",mapper:{defaultValue:"userdelegationkey",isConstant:!0,
serializedName:"comp",type:{name:"String"}}}],urlParameters:[ca],headerParameters:[oa,la,ha,ya],isXML:!0,contentType:"application/xml; charset=utf-8",mediaType:"xml",serializer:ms},hs={path:"/",
httpMethod:"GET",responses:{200:{headersMapper:Ut},default:{bodyMapper:Qe,headersMapper:_t}},queryParameters:[pa,ua,Ca],urlParameters:[ca],headerParameters:[ha,ya,ga],isXML:!0,serializer:ms},ys={
path:"/",httpMethod:"POST",responses:{202:{bodyMapper:{type:{name:"Stream"},serializedName:"parsedResponse"},headersMapper:Ft},default:{bodyMapper:Qe,headersMapper:Vt}},requestBody:Pa,
queryParameters:[ua,va],urlParameters:[ca],headerParameters:[la,ha,ya,za,Ra],isXML:!0,contentType:"application/xml; charset=utf-8",mediaType:"xml",serializer:ms},gs={path:"/",httpMethod:"GET",
responses:{200:{bodyMapper:at,headersMapper:jt},default:{bodyMapper:Qe,headersMapper:Gt}},queryParameters:[ua,Na,ba,Ea,wa],urlParameters:[ca],headerParameters:[ha,ya,ga],isXML:!0,serializer:ms}
;// CONCATENATED MODULE: ./node_modules/@actions/cache/node_modules/@azure/storage-blob/dist/esm/generated/src/operations/container.js
class ContainerImpl{client;constructor(e){this.client=e}create(e){return this.client.sendOperationRequest({options:e},xs)}getProperties(e){return this.client.sendOperationRequest({options:e},Ns)}
delete(e){return this.client.sendOperationRequest({options:e},bs)}setMetadata(e){return this.client.sendOperationRequest({options:e},Ss)}getAccessPolicy(e){return this.client.sendOperationRequest({
options:e},Cs)}setAccessPolicy(e){return this.client.sendOperationRequest({options:e},Ps)}restore(e){return this.client.sendOperationRequest({options:e},vs)}rename(e,t){
return this.client.sendOperationRequest({sourceContainerName:e,options:t},zs)}submitBatch(e,t,r,i){return this.client.sendOperationRequest({contentLength:e,multipartContentType:t,body:r,options:i},Rs)
}filterBlobs(e){return this.client.sendOperationRequest({options:e},Es)}acquireLease(e){return this.client.sendOperationRequest({options:e},ws)}releaseLease(e,t){
return this.client.sendOperationRequest({leaseId:e,options:t},Bs)}renewLease(e,t){return this.client.sendOperationRequest({leaseId:e,options:t},Is)}breakLease(e){
return this.client.sendOperationRequest({options:e},Ts)}changeLease(e,t,r){return this.client.sendOperationRequest({leaseId:e,proposedLeaseId:t,options:r},As)}listBlobFlatSegment(e){
return this.client.sendOperationRequest({options:e},Ms)}listBlobHierarchySegment(e,t){return this.client.sendOperationRequest({delimiter:e,options:t},qs)}getAccountInfo(e){
return this.client.sendOperationRequest({options:e},ks)}}const fs=ve.rl(i,!0),xs={path:"/{containerName}",httpMethod:"PUT",responses:{201:{headersMapper:Kt},default:{bodyMapper:Qe,headersMapper:Wt}},
queryParameters:[ua,Ba],urlParameters:[ca],headerParameters:[ha,ya,ga,Ia,Ta,{parameterPath:["options","containerEncryptionScope","defaultEncryptionScope"],mapper:{
serializedName:"x-ms-default-encryption-scope",xmlName:"x-ms-default-encryption-scope",type:{name:"String"}}},{parameterPath:["options","containerEncryptionScope","preventEncryptionScopeOverride"],
mapper:{serializedName:"x-ms-deny-encryption-scope-override",xmlName:"x-ms-deny-encryption-scope-override",type:{name:"Boolean"}}}],isXML:!0,serializer:fs},Ns={path:"/{containerName}",
httpMethod:"GET",responses:{200:{headersMapper:Xt},default:{bodyMapper:Qe,headersMapper:Qt}},queryParameters:[ua,Ba],urlParameters:[ca],headerParameters:[ha,ya,ga,Aa],isXML:!0,serializer:fs},bs={
path:"/{containerName}",httpMethod:"DELETE",responses:{202:{headersMapper:Yt},default:{bodyMapper:Qe,headersMapper:Zt}},queryParameters:[ua,Ba],urlParameters:[ca],headerParameters:[ha,ya,ga,Aa,Ma,qa],
isXML:!0,serializer:fs},Ss={path:"/{containerName}",httpMethod:"PUT",responses:{200:{headersMapper:Jt},default:{bodyMapper:Qe,headersMapper:er}},queryParameters:[ua,Ba,ka],urlParameters:[ca],
headerParameters:[ha,ya,ga,Ia,Aa,Ma],isXML:!0,serializer:fs},Cs={path:"/{containerName}",httpMethod:"GET",responses:{200:{bodyMapper:{type:{name:"Sequence",element:{type:{name:"Composite",
className:"SignedIdentifier"}}},serializedName:"SignedIdentifiers",xmlName:"SignedIdentifiers",xmlIsWrapped:!0,xmlElementName:"SignedIdentifier"},headersMapper:tr},default:{bodyMapper:Qe,
headersMapper:rr}},queryParameters:[ua,Ba,La],urlParameters:[ca],headerParameters:[ha,ya,ga,Aa],isXML:!0,serializer:fs},Ps={path:"/{containerName}",httpMethod:"PUT",responses:{200:{headersMapper:ir},
default:{bodyMapper:Qe,headersMapper:ar}},requestBody:{parameterPath:["options","containerAcl"],mapper:{serializedName:"containerAcl",xmlName:"SignedIdentifiers",xmlIsWrapped:!0,
xmlElementName:"SignedIdentifier",type:{name:"Sequence",element:{type:{name:"Composite",className:"SignedIdentifier"}}}}},queryParameters:[ua,Ba,La],urlParameters:[ca],
headerParameters:[oa,la,ha,ya,Ta,Aa,Ma,qa],isXML:!0,contentType:"application/xml; charset=utf-8",mediaType:"xml",serializer:fs},vs={path:"/{containerName}",httpMethod:"PUT",responses:{201:{
headersMapper:nr},default:{bodyMapper:Qe,headersMapper:sr}},queryParameters:[ua,Ba,Oa],urlParameters:[ca],headerParameters:[ha,ya,ga,{parameterPath:["options","deletedContainerName"],mapper:{
serializedName:"x-ms-deleted-container-name",xmlName:"x-ms-deleted-container-name",type:{name:"String"}}},{parameterPath:["options","deletedContainerVersion"],mapper:{
serializedName:"x-ms-deleted-container-version",xmlName:"x-ms-deleted-container-version",type:{name:"String"}}}],isXML:!0,serializer:fs},zs={path:"/{containerName}",httpMethod:"PUT",responses:{200:{
headersMapper:or},default:{bodyMapper:Qe,headersMapper:mr}},queryParameters:[ua,Ba,{parameterPath:"comp",mapper:{defaultValue:"rename",isConstant:!0,serializedName:"comp",type:{name:"String"}}}],
urlParameters:[ca],headerParameters:[ha,ya,ga,{parameterPath:"sourceContainerName",mapper:{serializedName:"x-ms-source-container-name",required:!0,xmlName:"x-ms-source-container-name",type:{
name:"String"}}},{parameterPath:["options","sourceLeaseId"],mapper:{serializedName:"x-ms-source-lease-id",xmlName:"x-ms-source-lease-id",type:{name:"String"}}}],isXML:!0,serializer:fs},Rs={
path:"/{containerName}",httpMethod:"POST",responses:{202:{bodyMapper:{type:{name:"Stream"},serializedName:"parsedResponse"},headersMapper:lr},default:{bodyMapper:Qe,headersMapper:cr}},requestBody:Pa,
queryParameters:[ua,va,Ba],urlParameters:[ca],headerParameters:[la,ha,ya,za,Ra],isXML:!0,contentType:"application/xml; charset=utf-8",mediaType:"xml",serializer:fs},Es={path:"/{containerName}",
httpMethod:"GET",responses:{200:{bodyMapper:at,headersMapper:dr},default:{bodyMapper:Qe,headersMapper:pr}},queryParameters:[ua,Na,ba,Ea,wa,Ba],urlParameters:[ca],headerParameters:[ha,ya,ga],isXML:!0,
serializer:fs},ws={path:"/{containerName}",httpMethod:"PUT",responses:{201:{headersMapper:ur},default:{bodyMapper:Qe,headersMapper:hr}},queryParameters:[ua,Ba,Ha],urlParameters:[ca],
headerParameters:[ha,ya,ga,Ma,qa,Da,$a,Ua],isXML:!0,serializer:fs},Bs={path:"/{containerName}",httpMethod:"PUT",responses:{200:{headersMapper:yr},default:{bodyMapper:Qe,headersMapper:gr}},
queryParameters:[ua,Ba,Ha],urlParameters:[ca],headerParameters:[ha,ya,ga,Ma,qa,_a,Fa],isXML:!0,serializer:fs},Is={path:"/{containerName}",httpMethod:"PUT",responses:{200:{headersMapper:fr},default:{
bodyMapper:Qe,headersMapper:xr}},queryParameters:[ua,Ba,Ha],urlParameters:[ca],headerParameters:[ha,ya,ga,Ma,qa,Fa,Va],isXML:!0,serializer:fs},Ts={path:"/{containerName}",httpMethod:"PUT",responses:{
202:{headersMapper:Nr},default:{bodyMapper:Qe,headersMapper:br}},queryParameters:[ua,Ba,Ha],urlParameters:[ca],headerParameters:[ha,ya,ga,Ma,qa,ja,Ga],isXML:!0,serializer:fs},As={
path:"/{containerName}",httpMethod:"PUT",responses:{200:{headersMapper:Sr},default:{bodyMapper:Qe,headersMapper:Cr}},queryParameters:[ua,Ba,Ha],urlParameters:[ca],
headerParameters:[ha,ya,ga,Ma,qa,Fa,Ka,Wa],isXML:!0,serializer:fs},Ms={path:"/{containerName}",httpMethod:"GET",responses:{200:{bodyMapper:ct,headersMapper:Pr},default:{bodyMapper:Qe,headersMapper:vr}
},queryParameters:[ua,fa,xa,Na,ba,Ba,Xa,Qa],urlParameters:[ca],headerParameters:[ha,ya,ga],isXML:!0,serializer:fs},qs={path:"/{containerName}",httpMethod:"GET",responses:{200:{bodyMapper:yt,
headersMapper:zr},default:{bodyMapper:Qe,headersMapper:Rr}},queryParameters:[ua,fa,xa,Na,ba,Ba,Xa,Qa,{parameterPath:"delimiter",mapper:{serializedName:"delimiter",required:!0,xmlName:"delimiter",
type:{name:"String"}}}],urlParameters:[ca],headerParameters:[ha,ya,ga],isXML:!0,serializer:fs},ks={path:"/{containerName}",httpMethod:"GET",responses:{200:{headersMapper:Er},default:{bodyMapper:Qe,
headersMapper:wr}},queryParameters:[pa,ua,Ca],urlParameters:[ca],headerParameters:[ha,ya,ga],isXML:!0,serializer:fs}
;// CONCATENATED MODULE: ./node_modules/@actions/cache/node_modules/@azure/storage-blob/dist/esm/generated/src/operations/blob.js
class BlobImpl{client;constructor(e){this.client=e}download(e){return this.client.sendOperationRequest({options:e},Os)}getProperties(e){return this.client.sendOperationRequest({options:e},Hs)}
delete(e){return this.client.sendOperationRequest({options:e},Ds)}undelete(e){return this.client.sendOperationRequest({options:e},$s)}setExpiry(e,t){return this.client.sendOperationRequest({
expiryOptions:e,options:t},Us)}setHttpHeaders(e){return this.client.sendOperationRequest({options:e},_s)}setImmutabilityPolicy(e){return this.client.sendOperationRequest({options:e},Fs)}
deleteImmutabilityPolicy(e){return this.client.sendOperationRequest({options:e},Vs)}setLegalHold(e,t){return this.client.sendOperationRequest({legalHold:e,options:t},js)}setMetadata(e){
return this.client.sendOperationRequest({options:e},Gs)}acquireLease(e){return this.client.sendOperationRequest({options:e},Ks)}releaseLease(e,t){return this.client.sendOperationRequest({leaseId:e,
options:t},Ws)}renewLease(e,t){return this.client.sendOperationRequest({leaseId:e,options:t},Xs)}changeLease(e,t,r){return this.client.sendOperationRequest({leaseId:e,proposedLeaseId:t,options:r},Qs)}
breakLease(e){return this.client.sendOperationRequest({options:e},Ys)}createSnapshot(e){return this.client.sendOperationRequest({options:e},Zs)}startCopyFromURL(e,t){
return this.client.sendOperationRequest({copySource:e,options:t},Js)}copyFromURL(e,t){return this.client.sendOperationRequest({copySource:e,options:t},eo)}abortCopyFromURL(e,t){
return this.client.sendOperationRequest({copyId:e,options:t},to)}setTier(e,t){return this.client.sendOperationRequest({tier:e,options:t},ro)}getAccountInfo(e){return this.client.sendOperationRequest({
options:e},io)}query(e){return this.client.sendOperationRequest({options:e},ao)}getTags(e){return this.client.sendOperationRequest({options:e},no)}setTags(e){return this.client.sendOperationRequest({
options:e},so)}}const Ls=ve.rl(i,!0),Os={path:"/{containerName}/{blob}",httpMethod:"GET",responses:{200:{bodyMapper:{type:{name:"Stream"},serializedName:"parsedResponse"},headersMapper:Br},206:{
bodyMapper:{type:{name:"Stream"},serializedName:"parsedResponse"},headersMapper:Br},default:{bodyMapper:Qe,headersMapper:Ir}},queryParameters:[ua,Ya,Za],urlParameters:[ca],
headerParameters:[ha,ya,ga,Aa,Ma,qa,Ja,{parameterPath:["options","rangeGetContentMD5"],mapper:{serializedName:"x-ms-range-get-content-md5",xmlName:"x-ms-range-get-content-md5",type:{name:"Boolean"}}
},{parameterPath:["options","rangeGetContentCRC64"],mapper:{serializedName:"x-ms-range-get-content-crc64",xmlName:"x-ms-range-get-content-crc64",type:{name:"Boolean"}}},en,tn,rn,an,nn,sn],isXML:!0,
serializer:Ls},Hs={path:"/{containerName}/{blob}",httpMethod:"HEAD",responses:{200:{headersMapper:Tr},default:{bodyMapper:Qe,headersMapper:Ar}},queryParameters:[ua,Ya,Za],urlParameters:[ca],
headerParameters:[ha,ya,ga,Aa,Ma,qa,en,tn,rn,an,nn,sn],isXML:!0,serializer:Ls},Ds={path:"/{containerName}/{blob}",httpMethod:"DELETE",responses:{202:{headersMapper:Mr},default:{bodyMapper:Qe,
headersMapper:qr}},queryParameters:[ua,Ya,Za,{parameterPath:["options","blobDeleteType"],mapper:{serializedName:"deletetype",xmlName:"deletetype",type:{name:"String"}}}],urlParameters:[ca],
headerParameters:[ha,ya,ga,Aa,Ma,qa,an,nn,sn,{parameterPath:["options","deleteSnapshots"],mapper:{serializedName:"x-ms-delete-snapshots",xmlName:"x-ms-delete-snapshots",type:{name:"Enum",
allowedValues:["include","only"]}}}],isXML:!0,serializer:Ls},$s={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:kr},default:{bodyMapper:Qe,headersMapper:Lr}},
queryParameters:[ua,Oa],urlParameters:[ca],headerParameters:[ha,ya,ga],isXML:!0,serializer:Ls},Us={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:Or},default:{
bodyMapper:Qe,headersMapper:Hr}},queryParameters:[ua,{parameterPath:"comp",mapper:{defaultValue:"expiry",isConstant:!0,serializedName:"comp",type:{name:"String"}}}],urlParameters:[ca],
headerParameters:[ha,ya,ga,{parameterPath:"expiryOptions",mapper:{serializedName:"x-ms-expiry-option",required:!0,xmlName:"x-ms-expiry-option",type:{name:"String"}}},{
parameterPath:["options","expiresOn"],mapper:{serializedName:"x-ms-expiry-time",xmlName:"x-ms-expiry-time",type:{name:"String"}}}],isXML:!0,serializer:Ls},_s={path:"/{containerName}/{blob}",
httpMethod:"PUT",responses:{200:{headersMapper:Dr},default:{bodyMapper:Qe,headersMapper:$r}},queryParameters:[pa,ua],urlParameters:[ca],headerParameters:[ha,ya,ga,Aa,Ma,qa,an,nn,sn,on,mn,ln,cn,dn,pn],
isXML:!0,serializer:Ls},Fs={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:Ur},default:{bodyMapper:Qe,headersMapper:_r}},queryParameters:[ua,Ya,Za,un],
urlParameters:[ca],headerParameters:[ha,ya,ga,qa,hn,yn],isXML:!0,serializer:Ls},Vs={path:"/{containerName}/{blob}",httpMethod:"DELETE",responses:{200:{headersMapper:Fr},default:{bodyMapper:Qe,
headersMapper:Vr}},queryParameters:[ua,Ya,Za,un],urlParameters:[ca],headerParameters:[ha,ya,ga],isXML:!0,serializer:Ls},js={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{
headersMapper:jr},default:{bodyMapper:Qe,headersMapper:Gr}},queryParameters:[ua,Ya,Za,{parameterPath:"comp",mapper:{defaultValue:"legalhold",isConstant:!0,serializedName:"comp",type:{name:"String"}}
}],urlParameters:[ca],headerParameters:[ha,ya,ga,{parameterPath:"legalHold",mapper:{serializedName:"x-ms-legal-hold",required:!0,xmlName:"x-ms-legal-hold",type:{name:"Boolean"}}}],isXML:!0,
serializer:Ls},Gs={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:Kr},default:{bodyMapper:Qe,headersMapper:Wr}},queryParameters:[ua,ka],urlParameters:[ca],
headerParameters:[ha,ya,ga,Ia,Aa,Ma,qa,en,tn,rn,an,nn,sn,gn],isXML:!0,serializer:Ls},Ks={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:Xr},default:{bodyMapper:Qe,
headersMapper:Qr}},queryParameters:[ua,Ha],urlParameters:[ca],headerParameters:[ha,ya,ga,Ma,qa,Da,$a,Ua,an,nn,sn],isXML:!0,serializer:Ls},Ws={path:"/{containerName}/{blob}",httpMethod:"PUT",
responses:{200:{headersMapper:Yr},default:{bodyMapper:Qe,headersMapper:Zr}},queryParameters:[ua,Ha],urlParameters:[ca],headerParameters:[ha,ya,ga,Ma,qa,_a,Fa,an,nn,sn],isXML:!0,serializer:Ls},Xs={
path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:Jr},default:{bodyMapper:Qe,headersMapper:ei}},queryParameters:[ua,Ha],urlParameters:[ca],
headerParameters:[ha,ya,ga,Ma,qa,Fa,Va,an,nn,sn],isXML:!0,serializer:Ls},Qs={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:ti},default:{bodyMapper:Qe,headersMapper:ri}
},queryParameters:[ua,Ha],urlParameters:[ca],headerParameters:[ha,ya,ga,Ma,qa,Fa,Ka,Wa,an,nn,sn],isXML:!0,serializer:Ls},Ys={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{202:{
headersMapper:ii},default:{bodyMapper:Qe,headersMapper:ai}},queryParameters:[ua,Ha],urlParameters:[ca],headerParameters:[ha,ya,ga,Ma,qa,ja,Ga,an,nn,sn],isXML:!0,serializer:Ls},Zs={
path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:ni},default:{bodyMapper:Qe,headersMapper:si}},queryParameters:[ua,{parameterPath:"comp",mapper:{defaultValue:"snapshot",
isConstant:!0,serializedName:"comp",type:{name:"String"}}}],urlParameters:[ca],headerParameters:[ha,ya,ga,Ia,Aa,Ma,qa,en,tn,rn,an,nn,sn,gn],isXML:!0,serializer:Ls},Js={path:"/{containerName}/{blob}",
httpMethod:"PUT",responses:{202:{headersMapper:oi},default:{bodyMapper:Qe,headersMapper:mi}},queryParameters:[ua],urlParameters:[ca],
headerParameters:[ha,ya,ga,Ia,Aa,Ma,qa,an,nn,sn,hn,yn,fn,xn,Nn,bn,Sn,Cn,Pn,vn,zn,{parameterPath:["options","sealBlob"],mapper:{serializedName:"x-ms-seal-blob",xmlName:"x-ms-seal-blob",type:{
name:"Boolean"}}},Rn],isXML:!0,serializer:Ls},eo={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{202:{headersMapper:li},default:{bodyMapper:Qe,headersMapper:ci}},queryParameters:[ua],
urlParameters:[ca],headerParameters:[ha,ya,ga,Ia,Aa,Ma,qa,an,nn,sn,hn,yn,gn,fn,Nn,bn,Sn,Cn,vn,zn,Rn,{parameterPath:"xMsRequiresSync",mapper:{defaultValue:"true",isConstant:!0,
serializedName:"x-ms-requires-sync",type:{name:"String"}}},En,wn,Bn,In],isXML:!0,serializer:Ls},to={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{204:{headersMapper:di},default:{
bodyMapper:Qe,headersMapper:pi}},queryParameters:[ua,{parameterPath:"comp",mapper:{defaultValue:"copy",isConstant:!0,serializedName:"comp",type:{name:"String"}}},{parameterPath:"copyId",mapper:{
serializedName:"copyid",required:!0,xmlName:"copyid",type:{name:"String"}}}],urlParameters:[ca],headerParameters:[ha,ya,ga,Aa,{parameterPath:"copyActionAbortConstant",mapper:{defaultValue:"abort",
isConstant:!0,serializedName:"x-ms-copy-action",type:{name:"String"}}}],isXML:!0,serializer:Ls},ro={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:ui},202:{
headersMapper:ui},default:{bodyMapper:Qe,headersMapper:hi}},queryParameters:[ua,Ya,Za,{parameterPath:"comp",mapper:{defaultValue:"tier",isConstant:!0,serializedName:"comp",type:{name:"String"}}}],
urlParameters:[ca],headerParameters:[ha,ya,ga,Aa,sn,xn,{parameterPath:"tier",mapper:{serializedName:"x-ms-access-tier",required:!0,xmlName:"x-ms-access-tier",type:{name:"Enum",
allowedValues:["P4","P6","P10","P15","P20","P30","P40","P50","P60","P70","P80","Hot","Cool","Archive","Cold"]}}}],isXML:!0,serializer:Ls},io={path:"/{containerName}/{blob}",httpMethod:"GET",
responses:{200:{headersMapper:yi},default:{bodyMapper:Qe,headersMapper:gi}},queryParameters:[pa,ua,Ca],urlParameters:[ca],headerParameters:[ha,ya,ga],isXML:!0,serializer:Ls},ao={
path:"/{containerName}/{blob}",httpMethod:"POST",responses:{200:{bodyMapper:{type:{name:"Stream"},serializedName:"parsedResponse"},headersMapper:fi},206:{bodyMapper:{type:{name:"Stream"},
serializedName:"parsedResponse"},headersMapper:fi},default:{bodyMapper:Qe,headersMapper:xi}},requestBody:Tn,queryParameters:[ua,Ya,{parameterPath:"comp",mapper:{defaultValue:"query",isConstant:!0,
serializedName:"comp",type:{name:"String"}}}],urlParameters:[ca],headerParameters:[oa,la,ha,ya,Aa,Ma,qa,en,tn,rn,an,nn,sn],isXML:!0,contentType:"application/xml; charset=utf-8",mediaType:"xml",
serializer:Ls},no={path:"/{containerName}/{blob}",httpMethod:"GET",responses:{200:{bodyMapper:st,headersMapper:Ni},default:{bodyMapper:Qe,headersMapper:bi}},queryParameters:[ua,Ya,Za,An],
urlParameters:[ca],headerParameters:[ha,ya,ga,Aa,sn,Mn,qn,kn,Ln],isXML:!0,serializer:Ls},so={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{204:{headersMapper:Si},default:{bodyMapper:Qe,
headersMapper:Ci}},requestBody:On,queryParameters:[ua,Za,An],urlParameters:[ca],headerParameters:[oa,la,ha,ya,Aa,sn,Mn,qn,kn,Ln,Hn,Dn],isXML:!0,contentType:"application/xml; charset=utf-8",
mediaType:"xml",serializer:Ls};// CONCATENATED MODULE: ./node_modules/@actions/cache/node_modules/@azure/storage-blob/dist/esm/generated/src/operations/pageBlob.js
class PageBlobImpl{client;constructor(e){this.client=e}create(e,t,r){return this.client.sendOperationRequest({contentLength:e,blobContentLength:t,options:r},mo)}uploadPages(e,t,r){
return this.client.sendOperationRequest({contentLength:e,body:t,options:r},lo)}clearPages(e,t){return this.client.sendOperationRequest({contentLength:e,options:t},co)}uploadPagesFromURL(e,t,r,i,a){
return this.client.sendOperationRequest({sourceUrl:e,sourceRange:t,contentLength:r,range:i,options:a},po)}getPageRanges(e){return this.client.sendOperationRequest({options:e},uo)}getPageRangesDiff(e){
return this.client.sendOperationRequest({options:e},ho)}resize(e,t){return this.client.sendOperationRequest({blobContentLength:e,options:t},yo)}updateSequenceNumber(e,t){
return this.client.sendOperationRequest({sequenceNumberAction:e,options:t},go)}copyIncremental(e,t){return this.client.sendOperationRequest({copySource:e,options:t},fo)}}const oo=ve.rl(i,!0),mo={
path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:Pi},default:{bodyMapper:Qe,headersMapper:vi}},queryParameters:[ua],urlParameters:[ca],
headerParameters:[ha,ya,ga,za,Ia,Aa,Ma,qa,en,tn,rn,an,nn,sn,on,mn,ln,cn,dn,pn,hn,yn,gn,fn,zn,Rn,{parameterPath:"blobType",mapper:{defaultValue:"PageBlob",isConstant:!0,serializedName:"x-ms-blob-type",
type:{name:"String"}}},$n,Un],isXML:!0,serializer:oo},lo={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:zi},default:{bodyMapper:Qe,headersMapper:Ri}},requestBody:Fn,
queryParameters:[ua,jn],urlParameters:[ca],headerParameters:[ha,ya,za,Aa,Ma,qa,Ja,en,tn,rn,an,nn,sn,gn,Hn,Dn,_n,Vn,Gn,Kn,Wn,Xn],isXML:!0,contentType:"application/xml; charset=utf-8",
mediaType:"binary",serializer:oo},co={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:Ei},default:{bodyMapper:Qe,headersMapper:wi}},queryParameters:[ua,jn],
urlParameters:[ca],headerParameters:[ha,ya,ga,za,Aa,Ma,qa,Ja,en,tn,rn,an,nn,sn,gn,Kn,Wn,Xn,{parameterPath:"pageWrite",mapper:{defaultValue:"clear",isConstant:!0,serializedName:"x-ms-page-write",type:{
name:"String"}}}],isXML:!0,serializer:oo},po={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:Bi},default:{bodyMapper:Qe,headersMapper:Ii}},queryParameters:[ua,jn],
urlParameters:[ca],headerParameters:[ha,ya,ga,za,Aa,Ma,qa,en,tn,rn,an,nn,sn,gn,Nn,bn,Sn,Cn,En,wn,In,Gn,Kn,Wn,Xn,Qn,{parameterPath:"sourceRange",mapper:{serializedName:"x-ms-source-range",required:!0,
xmlName:"x-ms-source-range",type:{name:"String"}}},Yn,{parameterPath:"range",mapper:{serializedName:"x-ms-range",required:!0,xmlName:"x-ms-range",type:{name:"String"}}}],isXML:!0,serializer:oo},uo={
path:"/{containerName}/{blob}",httpMethod:"GET",responses:{200:{bodyMapper:St,headersMapper:Ti},default:{bodyMapper:Qe,headersMapper:Ai}},queryParameters:[ua,Na,ba,Ya,Zn],urlParameters:[ca],
headerParameters:[ha,ya,ga,Aa,Ma,qa,Ja,an,nn,sn],isXML:!0,serializer:oo},ho={path:"/{containerName}/{blob}",httpMethod:"GET",responses:{200:{bodyMapper:St,headersMapper:Mi},default:{bodyMapper:Qe,
headersMapper:qi}},queryParameters:[ua,Na,ba,Ya,Zn,{parameterPath:["options","prevsnapshot"],mapper:{serializedName:"prevsnapshot",xmlName:"prevsnapshot",type:{name:"String"}}}],urlParameters:[ca],
headerParameters:[ha,ya,ga,Aa,Ma,qa,Ja,an,nn,sn,{parameterPath:["options","prevSnapshotUrl"],mapper:{serializedName:"x-ms-previous-snapshot-url",xmlName:"x-ms-previous-snapshot-url",type:{
name:"String"}}}],isXML:!0,serializer:oo},yo={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:ki},default:{bodyMapper:Qe,headersMapper:Li}},queryParameters:[pa,ua],
urlParameters:[ca],headerParameters:[ha,ya,ga,Aa,Ma,qa,en,tn,rn,an,nn,sn,gn,$n],isXML:!0,serializer:oo},go={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:Oi},default:{
bodyMapper:Qe,headersMapper:Hi}},queryParameters:[pa,ua],urlParameters:[ca],headerParameters:[ha,ya,ga,Aa,Ma,qa,an,nn,sn,Un,{parameterPath:"sequenceNumberAction",mapper:{
serializedName:"x-ms-sequence-number-action",required:!0,xmlName:"x-ms-sequence-number-action",type:{name:"Enum",allowedValues:["max","update","increment"]}}}],isXML:!0,serializer:oo},fo={
path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{202:{headersMapper:Di},default:{bodyMapper:Qe,headersMapper:$i}},queryParameters:[ua,{parameterPath:"comp",mapper:{
defaultValue:"incrementalcopy",isConstant:!0,serializedName:"comp",type:{name:"String"}}}],urlParameters:[ca],headerParameters:[ha,ya,ga,Ma,qa,an,nn,sn,vn],isXML:!0,serializer:oo}
;// CONCATENATED MODULE: ./node_modules/@actions/cache/node_modules/@azure/storage-blob/dist/esm/generated/src/operations/appendBlob.js
class AppendBlobImpl{client;constructor(e){this.client=e}create(e,t){return this.client.sendOperationRequest({contentLength:e,options:t},No)}appendBlock(e,t,r){
return this.client.sendOperationRequest({contentLength:e,body:t,options:r},bo)}appendBlockFromUrl(e,t,r){return this.client.sendOperationRequest({sourceUrl:e,contentLength:t,options:r},So)}seal(e){
return this.client.sendOperationRequest({options:e},Co)}}const xo=ve.rl(i,!0),No={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:Ui},default:{bodyMapper:Qe,
headersMapper:_i}},queryParameters:[ua],urlParameters:[ca],headerParameters:[ha,ya,ga,za,Ia,Aa,Ma,qa,en,tn,rn,an,nn,sn,on,mn,ln,cn,dn,pn,hn,yn,gn,zn,Rn,{parameterPath:"blobType",mapper:{
defaultValue:"AppendBlob",isConstant:!0,serializedName:"x-ms-blob-type",type:{name:"String"}}}],isXML:!0,serializer:xo},bo={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{
headersMapper:Fi},default:{bodyMapper:Qe,headersMapper:Vi}},requestBody:Fn,queryParameters:[ua,Jn],urlParameters:[ca],headerParameters:[ha,ya,za,Aa,Ma,qa,en,tn,rn,an,nn,sn,gn,Hn,Dn,_n,Vn,es,ts],
isXML:!0,contentType:"application/xml; charset=utf-8",mediaType:"binary",serializer:xo},So={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:ji},default:{bodyMapper:Qe,
headersMapper:Gi}},queryParameters:[ua,Jn],urlParameters:[ca],headerParameters:[ha,ya,ga,za,Aa,Ma,qa,en,tn,rn,an,nn,sn,gn,Nn,bn,Sn,Cn,En,wn,In,Hn,Qn,Yn,es,ts,rs],isXML:!0,serializer:xo},Co={
path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:Ki},default:{bodyMapper:Qe,headersMapper:Wi}},queryParameters:[ua,{parameterPath:"comp",mapper:{defaultValue:"seal",
isConstant:!0,serializedName:"comp",type:{name:"String"}}}],urlParameters:[ca],headerParameters:[ha,ya,ga,Aa,Ma,qa,an,nn,ts],isXML:!0,serializer:xo}
;// CONCATENATED MODULE: ./node_modules/@actions/cache/node_modules/@azure/storage-blob/dist/esm/generated/src/operations/blockBlob.js
class BlockBlobImpl{client;constructor(e){this.client=e}upload(e,t,r){return this.client.sendOperationRequest({contentLength:e,body:t,options:r},vo)}putBlobFromUrl(e,t,r){
return this.client.sendOperationRequest({contentLength:e,copySource:t,options:r},zo)}stageBlock(e,t,r,i){return this.client.sendOperationRequest({blockId:e,contentLength:t,body:r,options:i},Ro)}
stageBlockFromURL(e,t,r,i){return this.client.sendOperationRequest({blockId:e,contentLength:t,sourceUrl:r,options:i},Eo)}commitBlockList(e,t){return this.client.sendOperationRequest({blocks:e,
options:t},wo)}getBlockList(e,t){return this.client.sendOperationRequest({listType:e,options:t},Bo)}}const Po=ve.rl(i,!0),vo={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{
headersMapper:Xi},default:{bodyMapper:Qe,headersMapper:Qi}},requestBody:Fn,queryParameters:[ua],urlParameters:[ca],
headerParameters:[ha,ya,za,Ia,Aa,Ma,qa,en,tn,rn,an,nn,sn,on,mn,ln,cn,dn,pn,hn,yn,gn,fn,zn,Rn,Hn,Dn,_n,Vn,is],isXML:!0,contentType:"application/xml; charset=utf-8",mediaType:"binary",serializer:Po
},zo={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:Yi},default:{bodyMapper:Qe,headersMapper:Zi}},queryParameters:[ua],urlParameters:[ca],
headerParameters:[ha,ya,ga,za,Ia,Aa,Ma,qa,en,tn,rn,an,nn,sn,on,mn,ln,cn,dn,pn,gn,fn,Nn,bn,Sn,Cn,Pn,vn,zn,En,wn,Bn,In,Hn,is,{parameterPath:["options","copySourceBlobProperties"],mapper:{
serializedName:"x-ms-copy-source-blob-properties",xmlName:"x-ms-copy-source-blob-properties",type:{name:"Boolean"}}}],isXML:!0,serializer:Po},Ro={path:"/{containerName}/{blob}",httpMethod:"PUT",
responses:{201:{headersMapper:Ji},default:{bodyMapper:Qe,headersMapper:ea}},requestBody:Fn,queryParameters:[ua,as,ns],urlParameters:[ca],headerParameters:[ha,ya,za,Aa,en,tn,rn,gn,Hn,Dn,_n,Vn],
isXML:!0,contentType:"application/xml; charset=utf-8",mediaType:"binary",serializer:Po},Eo={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:ta},default:{bodyMapper:Qe,
headersMapper:ra}},queryParameters:[ua,as,ns],urlParameters:[ca],headerParameters:[ha,ya,ga,za,Aa,en,tn,rn,gn,Nn,bn,Sn,Cn,En,wn,In,Qn,Yn,rs],isXML:!0,serializer:Po},wo={path:"/{containerName}/{blob}",
httpMethod:"PUT",responses:{201:{headersMapper:ia},default:{bodyMapper:Qe,headersMapper:aa}},requestBody:ss,queryParameters:[ua,os],urlParameters:[ca],
headerParameters:[oa,la,ha,ya,Ia,Aa,Ma,qa,en,tn,rn,an,nn,sn,on,mn,ln,cn,dn,pn,hn,yn,gn,fn,zn,Rn,Hn,Dn],isXML:!0,contentType:"application/xml; charset=utf-8",mediaType:"xml",serializer:Po},Bo={
path:"/{containerName}/{blob}",httpMethod:"GET",responses:{200:{bodyMapper:Nt,headersMapper:na},default:{bodyMapper:Qe,headersMapper:sa}},queryParameters:[ua,Ya,os,{parameterPath:"listType",mapper:{
defaultValue:"committed",serializedName:"blocklisttype",required:!0,xmlName:"blocklisttype",type:{name:"Enum",allowedValues:["committed","uncommitted","all"]}}}],urlParameters:[ca],
headerParameters:[ha,ya,ga,Aa,sn],isXML:!0,serializer:Po};// CONCATENATED MODULE: ./node_modules/@actions/cache/node_modules/@azure/storage-blob/dist/esm/generated/src/storageClient.js
class StorageClient extends Pe.m4{url;version;constructor(e,t){if(void 0===e)throw new Error("'url' cannot be null");if(!t)t={}
;const r="azsdk-js-azure-storage-blob/12.30.0",i=t.userAgentOptions&&t.userAgentOptions.userAgentPrefix?`${t.userAgentOptions.userAgentPrefix} ${r}`:`${r}`;super({
requestContentType:"application/json; charset=utf-8",...t,userAgentOptions:{userAgentPrefix:i},endpoint:t.endpoint??t.baseUri??"{url}"});this.url=e;this.version=t.version||"2026-02-06"
;this.service=new ServiceImpl(this);this.container=new ContainerImpl(this);this.blob=new BlobImpl(this);this.pageBlob=new PageBlobImpl(this);this.appendBlob=new AppendBlobImpl(this)
;this.blockBlob=new BlockBlobImpl(this)}service;container;blob;pageBlob;appendBlob;blockBlob}
// CONCATENATED MODULE: ./node_modules/@actions/cache/node_modules/@azure/storage-blob/dist/esm/StorageContextClient.js
class StorageContextClient extends StorageClient{async sendOperationRequest(e,t){const r={...t};if("/{containerName}"===r.path||"/{containerName}/{blob}"===r.path)r.path=""
;return super.sendOperationRequest(e,r)}}// CONCATENATED MODULE: ./node_modules/@actions/cache/node_modules/@azure/storage-blob/dist/esm/utils/utils.common.js
function escapeURLPath(e){const t=new URL(e);let r=t.pathname;r=r||"/";r=utils_common_escape(r);t.pathname=r;return t.toString()}function getProxyUriFromDevConnString(e){let t=""
;if(-1!==e.search("DevelopmentStorageProxyUri=")){const r=e.split(";");for(const e of r)if(e.trim().startsWith("DevelopmentStorageProxyUri="))t=e.trim().match("DevelopmentStorageProxyUri=(.*)")[1]}
return t}function getValueInConnString(e,t){const r=e.split(";");for(const e of r)if(e.trim().startsWith(t))return e.trim().match(t+"=(.*)")[1];return""}function extractConnectionStringParts(e){
let t="";if(e.startsWith("UseDevelopmentStorage=true")){t=getProxyUriFromDevConnString(e)
;e="DefaultEndpointsProtocol=http;AccountName=devstoreaccount1;AccountKey=Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==;BlobEndpoint=http://127.0.0.1:10000/devstoreaccount1;"
}let r=getValueInConnString(e,"BlobEndpoint");r=r.endsWith("/")?r.slice(0,-1):r;if(-1!==e.search("DefaultEndpointsProtocol=")&&-1!==e.search("AccountKey=")){
let i="",a="",n=Buffer.from("accountKey","base64"),s="";a=getValueInConnString(e,"AccountName");n=Buffer.from(getValueInConnString(e,"AccountKey"),"base64");if(!r){
i=getValueInConnString(e,"DefaultEndpointsProtocol");const t=i.toLowerCase()
;if("https"!==t&&"http"!==t)throw new Error("Invalid DefaultEndpointsProtocol in the provided Connection String. Expecting 'https' or 'http'");s=getValueInConnString(e,"EndpointSuffix")
;if(!s)throw new Error("Invalid EndpointSuffix in the provided Connection String");r=`${i}://${a}.blob.${s}`}
if(!a)throw new Error("Invalid AccountName in the provided Connection String");else if(0===n.length)throw new Error("Invalid AccountKey in the provided Connection String");return{
kind:"AccountConnString",url:r,accountName:a,accountKey:n,proxyUri:t}}else{let t=getValueInConnString(e,"SharedAccessSignature"),i=getValueInConnString(e,"AccountName")
;if(!i)i=getAccountNameFromUrl(r)
;if(!r)throw new Error("Invalid BlobEndpoint in the provided SAS Connection String");else if(!t)throw new Error("Invalid SharedAccessSignature in the provided SAS Connection String")
;if(t.startsWith("?"))t=t.substring(1);return{kind:"SASConnString",url:r,accountName:i,accountSas:t}}}function utils_common_escape(e){
return encodeURIComponent(e).replace(/%2F/g,"/").replace(/'/g,"%27").replace(/\+/g,"%20").replace(/%25/g,"%")}function appendToURLPath(e,t){const r=new URL(e);let i=r.pathname
;i=i?i.endsWith("/")?`${i}${t}`:`${i}/${t}`:t;r.pathname=i;return r.toString()}function setURLParameter(e,t,r){
const i=new URL(e),a=encodeURIComponent(t),n=r?encodeURIComponent(r):void 0,s=""===i.search?"?":i.search,o=[];for(const e of s.slice(1).split("&"))if(e){const[t]=e.split("=",2);if(t!==a)o.push(e)}
if(n)o.push(`${a}=${n}`);i.search=o.length?`?${o.join("&")}`:"";return i.toString()}function getURLParameter(e,t){return new URL(e).searchParams.get(t)??void 0}function getURLScheme(e){try{
const t=new URL(e);return t.protocol.endsWith(":")?t.protocol.slice(0,-1):t.protocol}catch(e){return}}function appendToURLQuery(e,t){const r=new URL(e);let i=r.search;if(i)i+="&"+t;else i=t;r.search=i
;return r.toString()}function truncatedISO8061Date(e,t=!0){const r=e.toISOString();return t?r.substring(0,r.length-1)+"0000Z":r.substring(0,r.length-5)+"Z"}function base64encode(e){
return!Ce.qx?btoa(e):Buffer.from(e).toString("base64")}function generateBlockID(e,t){if(e.length>42)e=e.slice(0,42);return base64encode(e+padStart(t.toString(),48-e.length,"0"))}
function padStart(e,t,r=" "){if(String.prototype.padStart)return e.padStart(t,r);r=r||" ";if(e.length>t)return e;else{if((t-=e.length)>r.length)r+=r.repeat(t/r.length);return r.slice(0,t)+e}}
function iEqual(e,t){return e.toLocaleLowerCase()===t.toLocaleLowerCase()}function getAccountNameFromUrl(e){const t=new URL(e);let r;try{
if("blob"===t.hostname.split(".")[1])r=t.hostname.split(".")[0];else if(isIpEndpointStyle(t))r=t.pathname.split("/")[1];else r="";return r}catch(e){
throw new Error("Unable to extract accountName with provided information.")}}function isIpEndpointStyle(e){const t=e.host
;return/^.*:.*:.*$|^(localhost|host.docker.internal)(:[0-9]+)?$|^(\d|[1-9]\d|1\d\d|2[0-4]\d|25[0-5])(\.(\d|[1-9]\d|1\d\d|2[0-4]\d|25[0-5])){3}(:[0-9]+)?$/.test(t)||Boolean(e.port)&&De.includes(e.port)
}function toBlobTagsString(e){if(void 0===e)return;const t=[];for(const r in e)if(Object.prototype.hasOwnProperty.call(e,r)){const i=e[r];t.push(`${encodeURIComponent(r)}=${encodeURIComponent(i)}`)}
return t.join("&")}function toBlobTags(e){if(void 0===e)return;const t={blobTagSet:[]};for(const r in e)if(Object.prototype.hasOwnProperty.call(e,r)){const i=e[r];t.blobTagSet.push({key:r,value:i})}
return t}function toTags(e){if(void 0===e)return;const t={};for(const r of e.blobTagSet)t[r.key]=r.value;return t}function toQuerySerialization(e){if(void 0===e)return;switch(e.kind){case"csv":return{
format:{type:"delimited",delimitedTextConfiguration:{columnSeparator:e.columnSeparator||",",fieldQuote:e.fieldQuote||"",recordSeparator:e.recordSeparator,escapeChar:e.escapeCharacter||"",
headersPresent:e.hasHeaders||!1}}};case"json":return{format:{type:"json",jsonTextConfiguration:{recordSeparator:e.recordSeparator}}};case"arrow":return{format:{type:"arrow",arrowConfiguration:{
schema:e.schema}}};case"parquet":return{format:{type:"parquet"}};default:throw Error("Invalid BlobQueryTextConfiguration.")}}function parseObjectReplicationRecord(e){if(!e)return
;if("policy-id"in e)return;const t=[];for(const r in e){const i=r.split("_"),a="or-";if(i[0].startsWith(a))i[0]=i[0].substring(a.length);const n={ruleId:i[1],replicationStatus:e[r]
},s=t.findIndex(e=>e.policyId===i[0]);if(s>-1)t[s].rules.push(n);else t.push({policyId:i[0],rules:[n]})}return t}function httpAuthorizationToString(e){return e?e.scheme+" "+e.value:void 0}
function*ExtractPageRangeInfoItems(e){let t=[],r=[];if(e.pageRange)t=e.pageRange;if(e.clearRange)r=e.clearRange;let i=0,a=0;for(;i<t.length&&a<r.length;)if(t[i].start<r[a].start){yield{
start:t[i].start,end:t[i].end,isClear:!1};++i}else{yield{start:r[a].start,end:r[a].end,isClear:!0};++a}for(;i<t.length;++i)yield{start:t[i].start,end:t[i].end,isClear:!1};for(;a<r.length;++a)yield{
start:r[a].start,end:r[a].end,isClear:!0}}function assertResponse(e){if("_response"in e)return e;throw new TypeError(`Unexpected response object ${e}`)}
// CONCATENATED MODULE: ./node_modules/@actions/cache/node_modules/@azure/storage-blob/dist/esm/StorageClient.js
class StorageClient_StorageClient{url;accountName;pipeline;credential;storageClientContext;isHttps;constructor(e,t){this.url=escapeURLPath(e);this.accountName=getAccountNameFromUrl(e);this.pipeline=t
;this.storageClientContext=new StorageContextClient(this.url,getCoreClientOptions(t));this.isHttps=iEqual(getURLScheme(this.url)||"","https");this.credential=getCredentialFromPipeline(t)
;this.storageClientContext.requestContentType=void 0}}// CONCATENATED MODULE: ./node_modules/@actions/cache/node_modules/@azure/storage-blob/dist/esm/utils/tracing.js
const Io=(0,r(65433).y)({packageName:"@azure/storage-blob",packageVersion:we,namespace:"Microsoft.Storage"})
;// CONCATENATED MODULE: ./node_modules/@actions/cache/node_modules/@azure/storage-blob/dist/esm/sas/BlobSASPermissions.js
class BlobSASPermissions{static parse(e){const t=new BlobSASPermissions;for(const r of e)switch(r){case"r":t.read=!0;break;case"a":t.add=!0;break;case"c":t.create=!0;break;case"w":t.write=!0;break
;case"d":t.delete=!0;break;case"x":t.deleteVersion=!0;break;case"t":t.tag=!0;break;case"m":t.move=!0;break;case"e":t.execute=!0;break;case"i":t.setImmutabilityPolicy=!0;break;case"y":
t.permanentDelete=!0;break;default:throw new RangeError(`Invalid permission: ${r}`)}return t}static from(e){const t=new BlobSASPermissions;if(e.read)t.read=!0;if(e.add)t.add=!0;if(e.create)t.create=!0
;if(e.write)t.write=!0;if(e.delete)t.delete=!0;if(e.deleteVersion)t.deleteVersion=!0;if(e.tag)t.tag=!0;if(e.move)t.move=!0;if(e.execute)t.execute=!0
;if(e.setImmutabilityPolicy)t.setImmutabilityPolicy=!0;if(e.permanentDelete)t.permanentDelete=!0;return t}read=!1;add=!1;create=!1;write=!1;delete=!1;deleteVersion=!1;tag=!1;move=!1;execute=!1
;setImmutabilityPolicy=!1;permanentDelete=!1;toString(){const e=[];if(this.read)e.push("r");if(this.add)e.push("a");if(this.create)e.push("c");if(this.write)e.push("w");if(this.delete)e.push("d")
;if(this.deleteVersion)e.push("x");if(this.tag)e.push("t");if(this.move)e.push("m");if(this.execute)e.push("e");if(this.setImmutabilityPolicy)e.push("i");if(this.permanentDelete)e.push("y")
;return e.join("")}}// CONCATENATED MODULE: ./node_modules/@actions/cache/node_modules/@azure/storage-blob/dist/esm/sas/ContainerSASPermissions.js
class ContainerSASPermissions{static parse(e){const t=new ContainerSASPermissions;for(const r of e)switch(r){case"r":t.read=!0;break;case"a":t.add=!0;break;case"c":t.create=!0;break;case"w":t.write=!0
;break;case"d":t.delete=!0;break;case"l":t.list=!0;break;case"t":t.tag=!0;break;case"x":t.deleteVersion=!0;break;case"m":t.move=!0;break;case"e":t.execute=!0;break;case"i":t.setImmutabilityPolicy=!0
;break;case"y":t.permanentDelete=!0;break;case"f":t.filterByTags=!0;break;default:throw new RangeError(`Invalid permission ${r}`)}return t}static from(e){const t=new ContainerSASPermissions
;if(e.read)t.read=!0;if(e.add)t.add=!0;if(e.create)t.create=!0;if(e.write)t.write=!0;if(e.delete)t.delete=!0;if(e.list)t.list=!0;if(e.deleteVersion)t.deleteVersion=!0;if(e.tag)t.tag=!0
;if(e.move)t.move=!0;if(e.execute)t.execute=!0;if(e.setImmutabilityPolicy)t.setImmutabilityPolicy=!0;if(e.permanentDelete)t.permanentDelete=!0;if(e.filterByTags)t.filterByTags=!0;return t}read=!1
;add=!1;create=!1;write=!1;delete=!1;deleteVersion=!1;list=!1;tag=!1;move=!1;execute=!1;setImmutabilityPolicy=!1;permanentDelete=!1;filterByTags=!1;toString(){const e=[];if(this.read)e.push("r")
;if(this.add)e.push("a");if(this.create)e.push("c");if(this.write)e.push("w");if(this.delete)e.push("d");if(this.deleteVersion)e.push("x");if(this.list)e.push("l");if(this.tag)e.push("t")
;if(this.move)e.push("m");if(this.execute)e.push("e");if(this.setImmutabilityPolicy)e.push("i");if(this.permanentDelete)e.push("y");if(this.filterByTags)e.push("f");return e.join("")}}
// CONCATENATED MODULE: ./node_modules/@actions/cache/node_modules/@azure/storage-blob/dist/esm/sas/SasIPRange.js
function ipRangeToString(e){return e.end?`${e.start}-${e.end}`:e.start}// CONCATENATED MODULE: ./node_modules/@actions/cache/node_modules/@azure/storage-blob/dist/esm/sas/SASQueryParameters.js
var To;!function(e){e.Https="https";e.HttpsAndHttp="https,http"}(To||(To={}));class SASQueryParameters{version;protocol;startsOn;expiresOn;permissions;services;resourceTypes;identifier
;delegatedUserObjectId;encryptionScope;resource;signature;cacheControl;contentDisposition;contentEncoding;contentLanguage;contentType;ipRangeInner;signedOid;signedTenantId;signedStartsOn
;signedExpiresOn;signedService;signedVersion;preauthorizedAgentObjectId;correlationId;get ipRange(){if(this.ipRangeInner)return{end:this.ipRangeInner.end,start:this.ipRangeInner.start};return}
constructor(e,t,r,i,a,n,s,o,m,l,c,d,p,u,h,y,g,f,x,N,b){this.version=e;this.signature=t;if(void 0!==r&&"string"!=typeof r){this.permissions=r.permissions;this.services=r.services
;this.resourceTypes=r.resourceTypes;this.protocol=r.protocol;this.startsOn=r.startsOn;this.expiresOn=r.expiresOn;this.ipRangeInner=r.ipRange;this.identifier=r.identifier
;this.delegatedUserObjectId=r.delegatedUserObjectId;this.encryptionScope=r.encryptionScope;this.resource=r.resource;this.cacheControl=r.cacheControl;this.contentDisposition=r.contentDisposition
;this.contentEncoding=r.contentEncoding;this.contentLanguage=r.contentLanguage;this.contentType=r.contentType;if(r.userDelegationKey){this.signedOid=r.userDelegationKey.signedObjectId
;this.signedTenantId=r.userDelegationKey.signedTenantId;this.signedStartsOn=r.userDelegationKey.signedStartsOn;this.signedExpiresOn=r.userDelegationKey.signedExpiresOn
;this.signedService=r.userDelegationKey.signedService;this.signedVersion=r.userDelegationKey.signedVersion;this.preauthorizedAgentObjectId=r.preauthorizedAgentObjectId
;this.correlationId=r.correlationId}}else{this.services=i;this.resourceTypes=a;this.expiresOn=o;this.permissions=r;this.protocol=n;this.startsOn=s;this.ipRangeInner=m;this.delegatedUserObjectId=b
;this.encryptionScope=N;this.identifier=l;this.resource=c;this.cacheControl=d;this.contentDisposition=p;this.contentEncoding=u;this.contentLanguage=h;this.contentType=y;if(g){
this.signedOid=g.signedObjectId;this.signedTenantId=g.signedTenantId;this.signedStartsOn=g.signedStartsOn;this.signedExpiresOn=g.signedExpiresOn;this.signedService=g.signedService
;this.signedVersion=g.signedVersion;this.preauthorizedAgentObjectId=f;this.correlationId=x}}}toString(){
const e=["sv","ss","srt","spr","st","se","sip","si","ses","skoid","sktid","skt","ske","sks","skv","sr","sp","sig","rscc","rscd","rsce","rscl","rsct","saoid","scid","sduoid"],t=[]
;for(const r of e)switch(r){case"sv":this.tryAppendQueryParameter(t,r,this.version);break;case"ss":this.tryAppendQueryParameter(t,r,this.services);break;case"srt":
this.tryAppendQueryParameter(t,r,this.resourceTypes);break;case"spr":this.tryAppendQueryParameter(t,r,this.protocol);break;case"st":
this.tryAppendQueryParameter(t,r,this.startsOn?truncatedISO8061Date(this.startsOn,!1):void 0);break;case"se":
this.tryAppendQueryParameter(t,r,this.expiresOn?truncatedISO8061Date(this.expiresOn,!1):void 0);break;case"sip":this.tryAppendQueryParameter(t,r,this.ipRange?ipRangeToString(this.ipRange):void 0)
;break;case"si":this.tryAppendQueryParameter(t,r,this.identifier);break;case"ses":this.tryAppendQueryParameter(t,r,this.encryptionScope);break;case"skoid":
this.tryAppendQueryParameter(t,r,this.signedOid);break;case"sktid":this.tryAppendQueryParameter(t,r,this.signedTenantId);break;case"skt":
this.tryAppendQueryParameter(t,r,this.signedStartsOn?truncatedISO8061Date(this.signedStartsOn,!1):void 0);break;case"ske":
this.tryAppendQueryParameter(t,r,this.signedExpiresOn?truncatedISO8061Date(this.signedExpiresOn,!1):void 0);break;case"sks":this.tryAppendQueryParameter(t,r,this.signedService);break;case"skv":
this.tryAppendQueryParameter(t,r,this.signedVersion);break;case"sr":this.tryAppendQueryParameter(t,r,this.resource);break;case"sp":this.tryAppendQueryParameter(t,r,this.permissions);break;case"sig":
this.tryAppendQueryParameter(t,r,this.signature);break;case"rscc":this.tryAppendQueryParameter(t,r,this.cacheControl);break;case"rscd":this.tryAppendQueryParameter(t,r,this.contentDisposition);break
;case"rsce":this.tryAppendQueryParameter(t,r,this.contentEncoding);break;case"rscl":this.tryAppendQueryParameter(t,r,this.contentLanguage);break;case"rsct":
this.tryAppendQueryParameter(t,r,this.contentType);break;case"saoid":this.tryAppendQueryParameter(t,r,this.preauthorizedAgentObjectId);break;case"scid":
this.tryAppendQueryParameter(t,r,this.correlationId);break;case"sduoid":this.tryAppendQueryParameter(t,r,this.delegatedUserObjectId)}return t.join("&")}tryAppendQueryParameter(e,t,r){if(!r)return
;t=encodeURIComponent(t);r=encodeURIComponent(r);if(t.length>0&&r.length>0)e.push(`${t}=${r}`)}}
// CONCATENATED MODULE: ./node_modules/@actions/cache/node_modules/@azure/storage-blob/dist/esm/sas/BlobSASSignatureValues.js
function generateBlobSASQueryParameters(e,t,r){return generateBlobSASQueryParametersInternal(e,t,r).sasQueryParameters}function generateBlobSASQueryParametersInternal(e,t,r){
const i=e.version?e.version:Be,a=t instanceof Ee.Z3?t:void 0;let n;if(void 0===a&&void 0!==r)n=new Ee.u7(r,t)
;if(void 0===a&&void 0===n)throw TypeError("Invalid sharedKeyCredential, userDelegationKey or accountName.")
;if(i>="2020-12-06")if(void 0!==a)return generateBlobSASQueryParameters20201206(e,a);else if(i>="2025-07-05")return generateBlobSASQueryParametersUDK20250705(e,n);else return generateBlobSASQueryParametersUDK20201206(e,n)
;if(i>="2018-11-09")if(void 0!==a)return generateBlobSASQueryParameters20181109(e,a);else if(i>="2020-02-10")return generateBlobSASQueryParametersUDK20200210(e,n);else return generateBlobSASQueryParametersUDK20181109(e,n)
;if(i>="2015-04-05")if(void 0!==a)return generateBlobSASQueryParameters20150405(e,a);else throw new RangeError("'version' must be >= '2018-11-09' when generating user delegation SAS using user delegation key.")
;throw new RangeError("'version' must be >= '2015-04-05'.")}function generateBlobSASQueryParameters20150405(e,t){
if(!((e=SASSignatureValuesSanityCheckAndAutofill(e)).identifier||e.permissions&&e.expiresOn))throw new RangeError("Must provide 'permissions' and 'expiresOn' for Blob SAS generation when 'identifier' is not provided.")
;let r,i="c";if(e.blobName)i="b"
;if(e.permissions)if(e.blobName)r=BlobSASPermissions.parse(e.permissions.toString()).toString();else r=ContainerSASPermissions.parse(e.permissions.toString()).toString()
;const a=[r?r:"",e.startsOn?truncatedISO8061Date(e.startsOn,!1):"",e.expiresOn?truncatedISO8061Date(e.expiresOn,!1):"",getCanonicalName(t.accountName,e.containerName,e.blobName),e.identifier,e.ipRange?ipRangeToString(e.ipRange):"",e.protocol?e.protocol:"",e.version,e.cacheControl?e.cacheControl:"",e.contentDisposition?e.contentDisposition:"",e.contentEncoding?e.contentEncoding:"",e.contentLanguage?e.contentLanguage:"",e.contentType?e.contentType:""].join("\n"),n=t.computeHMACSHA256(a)
;return{
sasQueryParameters:new SASQueryParameters(e.version,n,r,void 0,void 0,e.protocol,e.startsOn,e.expiresOn,e.ipRange,e.identifier,i,e.cacheControl,e.contentDisposition,e.contentEncoding,e.contentLanguage,e.contentType),
stringToSign:a}}function generateBlobSASQueryParameters20181109(e,t){
if(!((e=SASSignatureValuesSanityCheckAndAutofill(e)).identifier||e.permissions&&e.expiresOn))throw new RangeError("Must provide 'permissions' and 'expiresOn' for Blob SAS generation when 'identifier' is not provided.")
;let r,i="c",a=e.snapshotTime;if(e.blobName){i="b";if(e.snapshotTime)i="bs";else if(e.versionId){i="bv";a=e.versionId}}
if(e.permissions)if(e.blobName)r=BlobSASPermissions.parse(e.permissions.toString()).toString();else r=ContainerSASPermissions.parse(e.permissions.toString()).toString()
;const n=[r?r:"",e.startsOn?truncatedISO8061Date(e.startsOn,!1):"",e.expiresOn?truncatedISO8061Date(e.expiresOn,!1):"",getCanonicalName(t.accountName,e.containerName,e.blobName),e.identifier,e.ipRange?ipRangeToString(e.ipRange):"",e.protocol?e.protocol:"",e.version,i,a,e.cacheControl?e.cacheControl:"",e.contentDisposition?e.contentDisposition:"",e.contentEncoding?e.contentEncoding:"",e.contentLanguage?e.contentLanguage:"",e.contentType?e.contentType:""].join("\n"),s=t.computeHMACSHA256(n)
;return{
sasQueryParameters:new SASQueryParameters(e.version,s,r,void 0,void 0,e.protocol,e.startsOn,e.expiresOn,e.ipRange,e.identifier,i,e.cacheControl,e.contentDisposition,e.contentEncoding,e.contentLanguage,e.contentType),
stringToSign:n}}function generateBlobSASQueryParameters20201206(e,t){
if(!((e=SASSignatureValuesSanityCheckAndAutofill(e)).identifier||e.permissions&&e.expiresOn))throw new RangeError("Must provide 'permissions' and 'expiresOn' for Blob SAS generation when 'identifier' is not provided.")
;let r,i="c",a=e.snapshotTime;if(e.blobName){i="b";if(e.snapshotTime)i="bs";else if(e.versionId){i="bv";a=e.versionId}}
if(e.permissions)if(e.blobName)r=BlobSASPermissions.parse(e.permissions.toString()).toString();else r=ContainerSASPermissions.parse(e.permissions.toString()).toString()
;const n=[r?r:"",e.startsOn?truncatedISO8061Date(e.startsOn,!1):"",e.expiresOn?truncatedISO8061Date(e.expiresOn,!1):"",getCanonicalName(t.accountName,e.containerName,e.blobName),e.identifier,e.ipRange?ipRangeToString(e.ipRange):"",e.protocol?e.protocol:"",e.version,i,a,e.encryptionScope,e.cacheControl?e.cacheControl:"",e.contentDisposition?e.contentDisposition:"",e.contentEncoding?e.contentEncoding:"",e.contentLanguage?e.contentLanguage:"",e.contentType?e.contentType:""].join("\n"),s=t.computeHMACSHA256(n)
;return{
sasQueryParameters:new SASQueryParameters(e.version,s,r,void 0,void 0,e.protocol,e.startsOn,e.expiresOn,e.ipRange,e.identifier,i,e.cacheControl,e.contentDisposition,e.contentEncoding,e.contentLanguage,e.contentType,void 0,void 0,void 0,e.encryptionScope),
stringToSign:n}}function generateBlobSASQueryParametersUDK20181109(e,t){
if(!(e=SASSignatureValuesSanityCheckAndAutofill(e)).permissions||!e.expiresOn)throw new RangeError("Must provide 'permissions' and 'expiresOn' for Blob SAS generation when generating user delegation SAS.")
;let r,i="c",a=e.snapshotTime;if(e.blobName){i="b";if(e.snapshotTime)i="bs";else if(e.versionId){i="bv";a=e.versionId}}
if(e.permissions)if(e.blobName)r=BlobSASPermissions.parse(e.permissions.toString()).toString();else r=ContainerSASPermissions.parse(e.permissions.toString()).toString()
;const n=[r?r:"",e.startsOn?truncatedISO8061Date(e.startsOn,!1):"",e.expiresOn?truncatedISO8061Date(e.expiresOn,!1):"",getCanonicalName(t.accountName,e.containerName,e.blobName),t.userDelegationKey.signedObjectId,t.userDelegationKey.signedTenantId,t.userDelegationKey.signedStartsOn?truncatedISO8061Date(t.userDelegationKey.signedStartsOn,!1):"",t.userDelegationKey.signedExpiresOn?truncatedISO8061Date(t.userDelegationKey.signedExpiresOn,!1):"",t.userDelegationKey.signedService,t.userDelegationKey.signedVersion,e.ipRange?ipRangeToString(e.ipRange):"",e.protocol?e.protocol:"",e.version,i,a,e.cacheControl,e.contentDisposition,e.contentEncoding,e.contentLanguage,e.contentType].join("\n"),s=t.computeHMACSHA256(n)
;return{
sasQueryParameters:new SASQueryParameters(e.version,s,r,void 0,void 0,e.protocol,e.startsOn,e.expiresOn,e.ipRange,e.identifier,i,e.cacheControl,e.contentDisposition,e.contentEncoding,e.contentLanguage,e.contentType,t.userDelegationKey),
stringToSign:n}}function generateBlobSASQueryParametersUDK20200210(e,t){
if(!(e=SASSignatureValuesSanityCheckAndAutofill(e)).permissions||!e.expiresOn)throw new RangeError("Must provide 'permissions' and 'expiresOn' for Blob SAS generation when generating user delegation SAS.")
;let r,i="c",a=e.snapshotTime;if(e.blobName){i="b";if(e.snapshotTime)i="bs";else if(e.versionId){i="bv";a=e.versionId}}
if(e.permissions)if(e.blobName)r=BlobSASPermissions.parse(e.permissions.toString()).toString();else r=ContainerSASPermissions.parse(e.permissions.toString()).toString()
;const n=[r?r:"",e.startsOn?truncatedISO8061Date(e.startsOn,!1):"",e.expiresOn?truncatedISO8061Date(e.expiresOn,!1):"",getCanonicalName(t.accountName,e.containerName,e.blobName),t.userDelegationKey.signedObjectId,t.userDelegationKey.signedTenantId,t.userDelegationKey.signedStartsOn?truncatedISO8061Date(t.userDelegationKey.signedStartsOn,!1):"",t.userDelegationKey.signedExpiresOn?truncatedISO8061Date(t.userDelegationKey.signedExpiresOn,!1):"",t.userDelegationKey.signedService,t.userDelegationKey.signedVersion,e.preauthorizedAgentObjectId,void 0,e.correlationId,e.ipRange?ipRangeToString(e.ipRange):"",e.protocol?e.protocol:"",e.version,i,a,e.cacheControl,e.contentDisposition,e.contentEncoding,e.contentLanguage,e.contentType].join("\n"),s=t.computeHMACSHA256(n)
;return{
sasQueryParameters:new SASQueryParameters(e.version,s,r,void 0,void 0,e.protocol,e.startsOn,e.expiresOn,e.ipRange,e.identifier,i,e.cacheControl,e.contentDisposition,e.contentEncoding,e.contentLanguage,e.contentType,t.userDelegationKey,e.preauthorizedAgentObjectId,e.correlationId),
stringToSign:n}}function generateBlobSASQueryParametersUDK20201206(e,t){
if(!(e=SASSignatureValuesSanityCheckAndAutofill(e)).permissions||!e.expiresOn)throw new RangeError("Must provide 'permissions' and 'expiresOn' for Blob SAS generation when generating user delegation SAS.")
;let r,i="c",a=e.snapshotTime;if(e.blobName){i="b";if(e.snapshotTime)i="bs";else if(e.versionId){i="bv";a=e.versionId}}
if(e.permissions)if(e.blobName)r=BlobSASPermissions.parse(e.permissions.toString()).toString();else r=ContainerSASPermissions.parse(e.permissions.toString()).toString()
;const n=[r?r:"",e.startsOn?truncatedISO8061Date(e.startsOn,!1):"",e.expiresOn?truncatedISO8061Date(e.expiresOn,!1):"",getCanonicalName(t.accountName,e.containerName,e.blobName),t.userDelegationKey.signedObjectId,t.userDelegationKey.signedTenantId,t.userDelegationKey.signedStartsOn?truncatedISO8061Date(t.userDelegationKey.signedStartsOn,!1):"",t.userDelegationKey.signedExpiresOn?truncatedISO8061Date(t.userDelegationKey.signedExpiresOn,!1):"",t.userDelegationKey.signedService,t.userDelegationKey.signedVersion,e.preauthorizedAgentObjectId,void 0,e.correlationId,e.ipRange?ipRangeToString(e.ipRange):"",e.protocol?e.protocol:"",e.version,i,a,e.encryptionScope,e.cacheControl,e.contentDisposition,e.contentEncoding,e.contentLanguage,e.contentType].join("\n"),s=t.computeHMACSHA256(n)
;return{
sasQueryParameters:new SASQueryParameters(e.version,s,r,void 0,void 0,e.protocol,e.startsOn,e.expiresOn,e.ipRange,e.identifier,i,e.cacheControl,e.contentDisposition,e.contentEncoding,e.contentLanguage,e.contentType,t.userDelegationKey,e.preauthorizedAgentObjectId,e.correlationId,e.encryptionScope),
stringToSign:n}}function generateBlobSASQueryParametersUDK20250705(e,t){
if(!(e=SASSignatureValuesSanityCheckAndAutofill(e)).permissions||!e.expiresOn)throw new RangeError("Must provide 'permissions' and 'expiresOn' for Blob SAS generation when generating user delegation SAS.")
;let r,i="c",a=e.snapshotTime;if(e.blobName){i="b";if(e.snapshotTime)i="bs";else if(e.versionId){i="bv";a=e.versionId}}
if(e.permissions)if(e.blobName)r=BlobSASPermissions.parse(e.permissions.toString()).toString();else r=ContainerSASPermissions.parse(e.permissions.toString()).toString()
;const n=[r?r:"",e.startsOn?truncatedISO8061Date(e.startsOn,!1):"",e.expiresOn?truncatedISO8061Date(e.expiresOn,!1):"",getCanonicalName(t.accountName,e.containerName,e.blobName),t.userDelegationKey.signedObjectId,t.userDelegationKey.signedTenantId,t.userDelegationKey.signedStartsOn?truncatedISO8061Date(t.userDelegationKey.signedStartsOn,!1):"",t.userDelegationKey.signedExpiresOn?truncatedISO8061Date(t.userDelegationKey.signedExpiresOn,!1):"",t.userDelegationKey.signedService,t.userDelegationKey.signedVersion,e.preauthorizedAgentObjectId,void 0,e.correlationId,void 0,e.delegatedUserObjectId,e.ipRange?ipRangeToString(e.ipRange):"",e.protocol?e.protocol:"",e.version,i,a,e.encryptionScope,e.cacheControl,e.contentDisposition,e.contentEncoding,e.contentLanguage,e.contentType].join("\n"),s=t.computeHMACSHA256(n)
;return{
sasQueryParameters:new SASQueryParameters(e.version,s,r,void 0,void 0,e.protocol,e.startsOn,e.expiresOn,e.ipRange,e.identifier,i,e.cacheControl,e.contentDisposition,e.contentEncoding,e.contentLanguage,e.contentType,t.userDelegationKey,e.preauthorizedAgentObjectId,e.correlationId,e.encryptionScope,e.delegatedUserObjectId),
stringToSign:n}}function getCanonicalName(e,t,r){const i=[`/blob/${e}/${t}`];if(r)i.push(`/${r}`);return i.join("")}function SASSignatureValuesSanityCheckAndAutofill(e){const t=e.version?e.version:Be
;if(e.snapshotTime&&t<"2018-11-09")throw RangeError("'version' must be >= '2018-11-09' when providing 'snapshotTime'.")
;if(void 0===e.blobName&&e.snapshotTime)throw RangeError("Must provide 'blobName' when providing 'snapshotTime'.")
;if(e.versionId&&t<"2019-10-10")throw RangeError("'version' must be >= '2019-10-10' when providing 'versionId'.")
;if(void 0===e.blobName&&e.versionId)throw RangeError("Must provide 'blobName' when providing 'versionId'.")
;if(e.permissions&&e.permissions.setImmutabilityPolicy&&t<"2020-08-04")throw RangeError("'version' must be >= '2020-08-04' when provided 'i' permission.")
;if(e.permissions&&e.permissions.deleteVersion&&t<"2019-10-10")throw RangeError("'version' must be >= '2019-10-10' when providing 'x' permission.")
;if(e.permissions&&e.permissions.permanentDelete&&t<"2019-10-10")throw RangeError("'version' must be >= '2019-10-10' when providing 'y' permission.")
;if(e.permissions&&e.permissions.tag&&t<"2019-12-12")throw RangeError("'version' must be >= '2019-12-12' when providing 't' permission.")
;if(t<"2020-02-10"&&e.permissions&&(e.permissions.move||e.permissions.execute))throw RangeError("'version' must be >= '2020-02-10' when providing the 'm' or 'e' permission.")
;if(t<"2021-04-10"&&e.permissions&&e.permissions.filterByTags)throw RangeError("'version' must be >= '2021-04-10' when providing the 'f' permission.")
;if(t<"2020-02-10"&&(e.preauthorizedAgentObjectId||e.correlationId))throw RangeError("'version' must be >= '2020-02-10' when providing 'preauthorizedAgentObjectId' or 'correlationId'.")
;if(e.encryptionScope&&t<"2020-12-06")throw RangeError("'version' must be >= '2020-12-06' when provided 'encryptionScope' in SAS.");e.version=t;return e}
// CONCATENATED MODULE: ./node_modules/@actions/cache/node_modules/@azure/storage-blob/dist/esm/BlobLeaseClient.js
class BlobLeaseClient{_leaseId;_url;_containerOrBlobOperation;_isContainer;get leaseId(){return this._leaseId}get url(){return this._url}constructor(e,t){const r=e.storageClientContext;this._url=e.url
;if(void 0===e.name){this._isContainer=!0;this._containerOrBlobOperation=r.container}else{this._isContainer=!1;this._containerOrBlobOperation=r.blob}if(!t)t=(0,Ce.N4)();this._leaseId=t}
async acquireLease(e,t={}){
if(this._isContainer&&(t.conditions?.ifMatch&&t.conditions?.ifMatch!==Le||t.conditions?.ifNoneMatch&&t.conditions?.ifNoneMatch!==Le||t.conditions?.tagConditions))throw new RangeError("The IfMatch, IfNoneMatch and tags access conditions are ignored by the service. Values other than undefined or their default values are not acceptable.")
;return Io.withSpan("BlobLeaseClient-acquireLease",t,async r=>assertResponse(await this._containerOrBlobOperation.acquireLease({abortSignal:t.abortSignal,duration:e,modifiedAccessConditions:{
...t.conditions,ifTags:t.conditions?.tagConditions},proposedLeaseId:this._leaseId,tracingOptions:r.tracingOptions})))}async changeLease(e,t={}){
if(this._isContainer&&(t.conditions?.ifMatch&&t.conditions?.ifMatch!==Le||t.conditions?.ifNoneMatch&&t.conditions?.ifNoneMatch!==Le||t.conditions?.tagConditions))throw new RangeError("The IfMatch, IfNoneMatch and tags access conditions are ignored by the service. Values other than undefined or their default values are not acceptable.")
;return Io.withSpan("BlobLeaseClient-changeLease",t,async r=>{const i=assertResponse(await this._containerOrBlobOperation.changeLease(this._leaseId,e,{abortSignal:t.abortSignal,
modifiedAccessConditions:{...t.conditions,ifTags:t.conditions?.tagConditions},tracingOptions:r.tracingOptions}));this._leaseId=e;return i})}async releaseLease(e={}){
if(this._isContainer&&(e.conditions?.ifMatch&&e.conditions?.ifMatch!==Le||e.conditions?.ifNoneMatch&&e.conditions?.ifNoneMatch!==Le||e.conditions?.tagConditions))throw new RangeError("The IfMatch, IfNoneMatch and tags access conditions are ignored by the service. Values other than undefined or their default values are not acceptable.")
;return Io.withSpan("BlobLeaseClient-releaseLease",e,async t=>assertResponse(await this._containerOrBlobOperation.releaseLease(this._leaseId,{abortSignal:e.abortSignal,modifiedAccessConditions:{
...e.conditions,ifTags:e.conditions?.tagConditions},tracingOptions:t.tracingOptions})))}async renewLease(e={}){
if(this._isContainer&&(e.conditions?.ifMatch&&e.conditions?.ifMatch!==Le||e.conditions?.ifNoneMatch&&e.conditions?.ifNoneMatch!==Le||e.conditions?.tagConditions))throw new RangeError("The IfMatch, IfNoneMatch and tags access conditions are ignored by the service. Values other than undefined or their default values are not acceptable.")
;return Io.withSpan("BlobLeaseClient-renewLease",e,async t=>this._containerOrBlobOperation.renewLease(this._leaseId,{abortSignal:e.abortSignal,modifiedAccessConditions:{...e.conditions,
ifTags:e.conditions?.tagConditions},tracingOptions:t.tracingOptions}))}async breakLease(e,t={}){
if(this._isContainer&&(t.conditions?.ifMatch&&t.conditions?.ifMatch!==Le||t.conditions?.ifNoneMatch&&t.conditions?.ifNoneMatch!==Le||t.conditions?.tagConditions))throw new RangeError("The IfMatch, IfNoneMatch and tags access conditions are ignored by the service. Values other than undefined or their default values are not acceptable.")
;return Io.withSpan("BlobLeaseClient-breakLease",t,async r=>{const i={abortSignal:t.abortSignal,breakPeriod:e,modifiedAccessConditions:{...t.conditions,ifTags:t.conditions?.tagConditions},
tracingOptions:r.tracingOptions};return assertResponse(await this._containerOrBlobOperation.breakLease(i))})}}var Ao=r(65473),Mo=r(57075)
;// CONCATENATED MODULE: ./node_modules/@actions/cache/node_modules/@azure/storage-blob/dist/esm/utils/RetriableReadableStream.js
class RetriableReadableStream extends Mo.Readable{start;offset;end;getter;source;retries=0;maxRetryRequests;onProgress;options;constructor(e,t,r,i,a={}){super({highWaterMark:a.highWaterMark})
;this.getter=t;this.source=e;this.start=r;this.offset=r;this.end=r+i-1;this.maxRetryRequests=a.maxRetryRequests&&a.maxRetryRequests>=0?a.maxRetryRequests:0;this.onProgress=a.onProgress;this.options=a
;this.setSourceEventHandlers()}_read(){this.source.resume()}setSourceEventHandlers(){this.source.on("data",this.sourceDataHandler);this.source.on("end",this.sourceErrorOrEndHandler)
;this.source.on("error",this.sourceErrorOrEndHandler);this.source.on("aborted",this.sourceAbortedHandler)}removeSourceEventHandlers(){this.source.removeListener("data",this.sourceDataHandler)
;this.source.removeListener("end",this.sourceErrorOrEndHandler);this.source.removeListener("error",this.sourceErrorOrEndHandler);this.source.removeListener("aborted",this.sourceAbortedHandler)}
sourceDataHandler=e=>{if(this.options.doInjectErrorOnce){this.options.doInjectErrorOnce=void 0;this.source.pause();this.sourceErrorOrEndHandler();this.source.destroy();return}this.offset+=e.length
;if(this.onProgress)this.onProgress({loadedBytes:this.offset-this.start});if(!this.push(e))this.source.pause()};sourceAbortedHandler=()=>{const e=new Ao.l("The operation was aborted.");this.destroy(e)
};sourceErrorOrEndHandler=e=>{if(e&&"AbortError"===e.name){this.destroy(e);return}this.removeSourceEventHandlers()
;if(this.offset-1===this.end)this.push(null);else if(this.offset<=this.end)if(this.retries<this.maxRetryRequests){this.retries+=1;this.getter(this.offset).then(e=>{this.source=e
;this.setSourceEventHandlers();return}).catch(e=>{this.destroy(e)})
}else this.destroy(new Error(`Data corruption failure: received less data than required and reached maxRetires limitation. Received data offset: ${this.offset-1}, data needed offset: ${this.end}, retries: ${this.retries}, max retries: ${this.maxRetryRequests}`));else this.destroy(new Error(`Data corruption failure: Received more data than original request, data needed offset is ${this.end}, received offset: ${this.offset-1}`))
};_destroy(e,t){this.removeSourceEventHandlers();this.source.destroy();t(null===e?void 0:e)}}
// CONCATENATED MODULE: ./node_modules/@actions/cache/node_modules/@azure/storage-blob/dist/esm/BlobDownloadResponse.js
class BlobDownloadResponse{get acceptRanges(){return this.originalResponse.acceptRanges}get cacheControl(){return this.originalResponse.cacheControl}get contentDisposition(){
return this.originalResponse.contentDisposition}get contentEncoding(){return this.originalResponse.contentEncoding}get contentLanguage(){return this.originalResponse.contentLanguage}
get blobSequenceNumber(){return this.originalResponse.blobSequenceNumber}get blobType(){return this.originalResponse.blobType}get contentLength(){return this.originalResponse.contentLength}
get contentMD5(){return this.originalResponse.contentMD5}get contentRange(){return this.originalResponse.contentRange}get contentType(){return this.originalResponse.contentType}get copyCompletedOn(){
return this.originalResponse.copyCompletedOn}get copyId(){return this.originalResponse.copyId}get copyProgress(){return this.originalResponse.copyProgress}get copySource(){
return this.originalResponse.copySource}get copyStatus(){return this.originalResponse.copyStatus}get copyStatusDescription(){return this.originalResponse.copyStatusDescription}get leaseDuration(){
return this.originalResponse.leaseDuration}get leaseState(){return this.originalResponse.leaseState}get leaseStatus(){return this.originalResponse.leaseStatus}get date(){
return this.originalResponse.date}get blobCommittedBlockCount(){return this.originalResponse.blobCommittedBlockCount}get etag(){return this.originalResponse.etag}get tagCount(){
return this.originalResponse.tagCount}get errorCode(){return this.originalResponse.errorCode}get isServerEncrypted(){return this.originalResponse.isServerEncrypted}get blobContentMD5(){
return this.originalResponse.blobContentMD5}get lastModified(){return this.originalResponse.lastModified}get lastAccessed(){return this.originalResponse.lastAccessed}get createdOn(){
return this.originalResponse.createdOn}get metadata(){return this.originalResponse.metadata}get requestId(){return this.originalResponse.requestId}get clientRequestId(){
return this.originalResponse.clientRequestId}get version(){return this.originalResponse.version}get versionId(){return this.originalResponse.versionId}get isCurrentVersion(){
return this.originalResponse.isCurrentVersion}get encryptionKeySha256(){return this.originalResponse.encryptionKeySha256}get contentCrc64(){return this.originalResponse.contentCrc64}
get objectReplicationDestinationPolicyId(){return this.originalResponse.objectReplicationDestinationPolicyId}get objectReplicationSourceProperties(){
return this.originalResponse.objectReplicationSourceProperties}get isSealed(){return this.originalResponse.isSealed}get immutabilityPolicyExpiresOn(){
return this.originalResponse.immutabilityPolicyExpiresOn}get immutabilityPolicyMode(){return this.originalResponse.immutabilityPolicyMode}get legalHold(){return this.originalResponse.legalHold}
get contentAsBlob(){return this.originalResponse.blobBody}get readableStreamBody(){return Ce.qx?this.blobDownloadStream:void 0}get _response(){return this.originalResponse._response}originalResponse
;blobDownloadStream;constructor(e,t,r,i,a={}){this.originalResponse=e;this.blobDownloadStream=new RetriableReadableStream(this.originalResponse.readableStreamBody,t,r,i,a)}}
// CONCATENATED MODULE: ./node_modules/@actions/cache/node_modules/@azure/storage-blob/dist/esm/internal-avro/AvroConstants.js
const qo=new Uint8Array([79,98,106,1]);// CONCATENATED MODULE: ./node_modules/@actions/cache/node_modules/@azure/storage-blob/dist/esm/internal-avro/AvroParser.js
class AvroParser{static async readFixedBytes(e,t,r={}){const i=await e.read(t,{abortSignal:r.abortSignal});if(i.length!==t)throw new Error("Hit stream end.");return i}static async readByte(e,t={}){
return(await AvroParser.readFixedBytes(e,1,t))[0]}static async readZigZagLong(e,t={}){let r,i,a,n=0,s=0;do{r=await AvroParser.readByte(e,t);i=128&r;n|=(127&r)<<s;s+=7}while(i&&s<28);if(i){a=268435456
;do{r=await AvroParser.readByte(e,t);n+=(127&r)*a;a*=128}while(128&r);const i=(n%2?-(n+1):n)/2;if(i<Number.MIN_SAFE_INTEGER||i>Number.MAX_SAFE_INTEGER)throw new Error("Integer overflow.");return i}
return n>>1^-(1&n)}static async readLong(e,t={}){return AvroParser.readZigZagLong(e,t)}static async readInt(e,t={}){return AvroParser.readZigZagLong(e,t)}static async readNull(){return null}
static async readBoolean(e,t={}){const r=await AvroParser.readByte(e,t);if(1===r)return!0;else if(0===r)return!1;else throw new Error("Byte was not a boolean.")}static async readFloat(e,t={}){
const r=await AvroParser.readFixedBytes(e,4,t);return new DataView(r.buffer,r.byteOffset,r.byteLength).getFloat32(0,!0)}static async readDouble(e,t={}){const r=await AvroParser.readFixedBytes(e,8,t)
;return new DataView(r.buffer,r.byteOffset,r.byteLength).getFloat64(0,!0)}static async readBytes(e,t={}){const r=await AvroParser.readLong(e,t);if(r<0)throw new Error("Bytes size was negative.")
;return e.read(r,{abortSignal:t.abortSignal})}static async readString(e,t={}){const r=await AvroParser.readBytes(e,t);return(new TextDecoder).decode(r)}static async readMapPair(e,t,r={}){return{
key:await AvroParser.readString(e,r),value:await t(e,r)}}static async readMap(e,t,r={}){const i=await AvroParser.readArray(e,(e,r={})=>AvroParser.readMapPair(e,t,r),r),a={}
;for(const e of i)a[e.key]=e.value;return a}static async readArray(e,t,r={}){const i=[];for(let a=await AvroParser.readLong(e,r);0!==a;a=await AvroParser.readLong(e,r)){if(a<0){
await AvroParser.readLong(e,r);a=-a}for(;a--;){const a=await t(e,r);i.push(a)}}return i}}var ko,Lo;!function(e){e.RECORD="record";e.ENUM="enum";e.ARRAY="array";e.MAP="map";e.UNION="union"
;e.FIXED="fixed"}(ko||(ko={}));!function(e){e.NULL="null";e.BOOLEAN="boolean";e.INT="int";e.LONG="long";e.FLOAT="float";e.DOUBLE="double";e.BYTES="bytes";e.STRING="string"}(Lo||(Lo={}))
;class AvroType{static fromSchema(e){if("string"==typeof e)return AvroType.fromStringSchema(e);else if(Array.isArray(e))return AvroType.fromArraySchema(e);else return AvroType.fromObjectSchema(e)}
static fromStringSchema(e){switch(e){case Lo.NULL:case Lo.BOOLEAN:case Lo.INT:case Lo.LONG:case Lo.FLOAT:case Lo.DOUBLE:case Lo.BYTES:case Lo.STRING:return new AvroPrimitiveType(e);default:
throw new Error(`Unexpected Avro type ${e}`)}}static fromArraySchema(e){return new AvroUnionType(e.map(AvroType.fromSchema))}static fromObjectSchema(e){const t=e.type;try{
return AvroType.fromStringSchema(t)}catch{}switch(t){case ko.RECORD:if(e.aliases)throw new Error(`aliases currently is not supported, schema: ${e}`)
;if(!e.name)throw new Error(`Required attribute 'name' doesn't exist on schema: ${e}`);const r={};if(!e.fields)throw new Error(`Required attribute 'fields' doesn't exist on schema: ${e}`)
;for(const t of e.fields)r[t.name]=AvroType.fromSchema(t.type);return new AvroRecordType(r,e.name);case ko.ENUM:if(e.aliases)throw new Error(`aliases currently is not supported, schema: ${e}`)
;if(!e.symbols)throw new Error(`Required attribute 'symbols' doesn't exist on schema: ${e}`);return new AvroEnumType(e.symbols);case ko.MAP:
if(!e.values)throw new Error(`Required attribute 'values' doesn't exist on schema: ${e}`);return new AvroMapType(AvroType.fromSchema(e.values));case ko.ARRAY:case ko.FIXED:default:
throw new Error(`Unexpected Avro type ${t} in ${e}`)}}}class AvroPrimitiveType extends AvroType{_primitive;constructor(e){super();this._primitive=e}read(e,t={}){switch(this._primitive){case Lo.NULL:
return AvroParser.readNull();case Lo.BOOLEAN:return AvroParser.readBoolean(e,t);case Lo.INT:return AvroParser.readInt(e,t);case Lo.LONG:return AvroParser.readLong(e,t);case Lo.FLOAT:
return AvroParser.readFloat(e,t);case Lo.DOUBLE:return AvroParser.readDouble(e,t);case Lo.BYTES:return AvroParser.readBytes(e,t);case Lo.STRING:return AvroParser.readString(e,t);default:
throw new Error("Unknown Avro Primitive")}}}class AvroEnumType extends AvroType{_symbols;constructor(e){super();this._symbols=e}async read(e,t={}){const r=await AvroParser.readInt(e,t)
;return this._symbols[r]}}class AvroUnionType extends AvroType{_types;constructor(e){super();this._types=e}async read(e,t={}){const r=await AvroParser.readInt(e,t);return this._types[r].read(e,t)}}
class AvroMapType extends AvroType{_itemType;constructor(e){super();this._itemType=e}read(e,t={}){return AvroParser.readMap(e,(e,t)=>this._itemType.read(e,t),t)}}class AvroRecordType extends AvroType{
_name;_fields;constructor(e,t){super();this._fields=e;this._name=t}async read(e,t={}){const r={};r.$schema=this._name
;for(const i in this._fields)if(Object.prototype.hasOwnProperty.call(this._fields,i))r[i]=await this._fields[i].read(e,t);return r}}
// CONCATENATED MODULE: ./node_modules/@actions/cache/node_modules/@azure/storage-blob/dist/esm/internal-avro/utils/utils.common.js
function arraysEqual(e,t){if(e===t)return!0;if(null==e||null==t)return!1;if(e.length!==t.length)return!1;for(let r=0;r<e.length;++r)if(e[r]!==t[r])return!1;return!0}
// CONCATENATED MODULE: ./node_modules/@actions/cache/node_modules/@azure/storage-blob/dist/esm/internal-avro/AvroReader.js
class AvroReader{_dataStream;_headerStream;_syncMarker;_metadata;_itemType;_itemsRemainingInBlock;_initialBlockOffset;_blockOffset;get blockOffset(){return this._blockOffset}_objectIndex
;get objectIndex(){return this._objectIndex}_initialized;constructor(e,t,r,i){this._dataStream=e;this._headerStream=t||e;this._initialized=!1;this._blockOffset=r||0;this._objectIndex=i||0
;this._initialBlockOffset=r||0}async initialize(e={}){if(!arraysEqual(await AvroParser.readFixedBytes(this._headerStream,qo.length,{abortSignal:e.abortSignal
}),qo))throw new Error("Stream is not an Avro file.");this._metadata=await AvroParser.readMap(this._headerStream,AvroParser.readString,{abortSignal:e.abortSignal});const t=this._metadata["avro.codec"]
;if(null!=t&&"null"!==t)throw new Error("Codecs are not supported");this._syncMarker=await AvroParser.readFixedBytes(this._headerStream,16,{abortSignal:e.abortSignal})
;const r=JSON.parse(this._metadata["avro.schema"]);this._itemType=AvroType.fromSchema(r);if(0===this._blockOffset)this._blockOffset=this._initialBlockOffset+this._dataStream.position
;this._itemsRemainingInBlock=await AvroParser.readLong(this._dataStream,{abortSignal:e.abortSignal});await AvroParser.readLong(this._dataStream,{abortSignal:e.abortSignal});this._initialized=!0
;if(this._objectIndex&&this._objectIndex>0)for(let t=0;t<this._objectIndex;t++){await this._itemType.read(this._dataStream,{abortSignal:e.abortSignal});this._itemsRemainingInBlock--}}hasNext(){
return!this._initialized||this._itemsRemainingInBlock>0}async*parseObjects(e={}){if(!this._initialized)await this.initialize(e);for(;this.hasNext();){
const t=await this._itemType.read(this._dataStream,{abortSignal:e.abortSignal});this._itemsRemainingInBlock--;this._objectIndex++;if(0===this._itemsRemainingInBlock){
const t=await AvroParser.readFixedBytes(this._dataStream,16,{abortSignal:e.abortSignal});this._blockOffset=this._initialBlockOffset+this._dataStream.position;this._objectIndex=0
;if(!arraysEqual(this._syncMarker,t))throw new Error("Stream is not a valid Avro file.");try{this._itemsRemainingInBlock=await AvroParser.readLong(this._dataStream,{abortSignal:e.abortSignal})}catch{
this._itemsRemainingInBlock=0}if(this._itemsRemainingInBlock>0)await AvroParser.readLong(this._dataStream,{abortSignal:e.abortSignal})}yield t}}}
// CONCATENATED MODULE: ./node_modules/@actions/cache/node_modules/@azure/storage-blob/dist/esm/internal-avro/AvroReadable.js
class AvroReadable{}var Oo=r(20181);// CONCATENATED MODULE: ./node_modules/@actions/cache/node_modules/@azure/storage-blob/dist/esm/internal-avro/AvroReadableFromStream.js
const Ho=new Ao.l("Reading from the avro stream was aborted.");class AvroReadableFromStream extends AvroReadable{_position;_readable;toUint8Array(e){if("string"==typeof e)return Oo.Buffer.from(e)
;return e}constructor(e){super();this._readable=e;this._position=0}get position(){return this._position}async read(e,t={}){if(t.abortSignal?.aborted)throw Ho
;if(e<0)throw new Error(`size parameter should be positive: ${e}`);if(0===e)return new Uint8Array;if(!this._readable.readable)throw new Error("Stream no longer readable.")
;const r=this._readable.read(e);if(r){this._position+=r.length;return this.toUint8Array(r)}else return new Promise((r,i)=>{const cleanUp=()=>{this._readable.removeListener("readable",readableCallback)
;this._readable.removeListener("error",rejectCallback);this._readable.removeListener("end",rejectCallback);this._readable.removeListener("close",rejectCallback)
;if(t.abortSignal)t.abortSignal.removeEventListener("abort",abortHandler)},readableCallback=()=>{const t=this._readable.read(e);if(t){this._position+=t.length;cleanUp();r(this.toUint8Array(t))}
},rejectCallback=()=>{cleanUp();i()},abortHandler=()=>{cleanUp();i(Ho)};this._readable.on("readable",readableCallback);this._readable.once("error",rejectCallback)
;this._readable.once("end",rejectCallback);this._readable.once("close",rejectCallback);if(t.abortSignal)t.abortSignal.addEventListener("abort",abortHandler)})}}
// CONCATENATED MODULE: ./node_modules/@actions/cache/node_modules/@azure/storage-blob/dist/esm/utils/BlobQuickQueryStream.js
class BlobQuickQueryStream extends Mo.Readable{source;avroReader;avroIter;avroPaused=!0;onProgress;onError;constructor(e,t={}){super();this.source=e;this.onProgress=t.onProgress;this.onError=t.onError
;this.avroReader=new AvroReader(new AvroReadableFromStream(this.source));this.avroIter=this.avroReader.parseObjects({abortSignal:t.abortSignal})}_read(){
if(this.avroPaused)this.readInternal().catch(e=>{this.emit("error",e)})}async readInternal(){this.avroPaused=!1;let e;do{e=await this.avroIter.next();if(e.done)break;const t=e.value,r=t.$schema
;if("string"!=typeof r)throw Error("Missing schema in avro record.");switch(r){case"com.microsoft.azure.storage.queryBlobContents.resultData":{const e=t.data
;if(e instanceof Uint8Array==!1)throw Error("Invalid data in avro result record.");if(!this.push(Buffer.from(e)))this.avroPaused=!0}break;case"com.microsoft.azure.storage.queryBlobContents.progress":{
const e=t.bytesScanned;if("number"!=typeof e)throw Error("Invalid bytesScanned in avro progress record.");if(this.onProgress)this.onProgress({loadedBytes:e})}break
;case"com.microsoft.azure.storage.queryBlobContents.end":if(this.onProgress){const e=t.totalBytes;if("number"!=typeof e)throw Error("Invalid totalBytes in avro end record.");this.onProgress({
loadedBytes:e})}this.push(null);break;case"com.microsoft.azure.storage.queryBlobContents.error":if(this.onError){const e=t.fatal
;if("boolean"!=typeof e)throw Error("Invalid fatal in avro error record.");const r=t.name;if("string"!=typeof r)throw Error("Invalid name in avro error record.");const i=t.description
;if("string"!=typeof i)throw Error("Invalid description in avro error record.");const a=t.position;if("number"!=typeof a)throw Error("Invalid position in avro error record.");this.onError({position:a,
name:r,isFatal:e,description:i})}break;default:throw Error(`Unknown schema ${r} in avro progress record.`)}}while(!e.done&&!this.avroPaused)}}
// CONCATENATED MODULE: ./node_modules/@actions/cache/node_modules/@azure/storage-blob/dist/esm/BlobQueryResponse.js
class BlobQueryResponse{get acceptRanges(){return this.originalResponse.acceptRanges}get cacheControl(){return this.originalResponse.cacheControl}get contentDisposition(){
return this.originalResponse.contentDisposition}get contentEncoding(){return this.originalResponse.contentEncoding}get contentLanguage(){return this.originalResponse.contentLanguage}
get blobSequenceNumber(){return this.originalResponse.blobSequenceNumber}get blobType(){return this.originalResponse.blobType}get contentLength(){return this.originalResponse.contentLength}
get contentMD5(){return this.originalResponse.contentMD5}get contentRange(){return this.originalResponse.contentRange}get contentType(){return this.originalResponse.contentType}get copyCompletedOn(){
return}get copyId(){return this.originalResponse.copyId}get copyProgress(){return this.originalResponse.copyProgress}get copySource(){return this.originalResponse.copySource}get copyStatus(){
return this.originalResponse.copyStatus}get copyStatusDescription(){return this.originalResponse.copyStatusDescription}get leaseDuration(){return this.originalResponse.leaseDuration}get leaseState(){
return this.originalResponse.leaseState}get leaseStatus(){return this.originalResponse.leaseStatus}get date(){return this.originalResponse.date}get blobCommittedBlockCount(){
return this.originalResponse.blobCommittedBlockCount}get etag(){return this.originalResponse.etag}get errorCode(){return this.originalResponse.errorCode}get isServerEncrypted(){
return this.originalResponse.isServerEncrypted}get blobContentMD5(){return this.originalResponse.blobContentMD5}get lastModified(){return this.originalResponse.lastModified}get metadata(){
return this.originalResponse.metadata}get requestId(){return this.originalResponse.requestId}get clientRequestId(){return this.originalResponse.clientRequestId}get version(){
return this.originalResponse.version}get encryptionKeySha256(){return this.originalResponse.encryptionKeySha256}get contentCrc64(){return this.originalResponse.contentCrc64}get blobBody(){return}
get readableStreamBody(){return Ce.qx?this.blobDownloadStream:void 0}get _response(){return this.originalResponse._response}originalResponse;blobDownloadStream;constructor(e,t={}){
this.originalResponse=e;this.blobDownloadStream=new BlobQuickQueryStream(this.originalResponse.readableStreamBody,t)}}
// CONCATENATED MODULE: ./node_modules/@actions/cache/node_modules/@azure/storage-blob/dist/esm/models.js
var Do,$o,Uo;!function(e){e.Hot="Hot";e.Cool="Cool";e.Cold="Cold";e.Archive="Archive"}(Do||(Do={}));!function(e){e.P4="P4";e.P6="P6";e.P10="P10";e.P15="P15";e.P20="P20";e.P30="P30";e.P40="P40"
;e.P50="P50";e.P60="P60";e.P70="P70";e.P80="P80"}($o||($o={}));function toAccessTier(e){if(void 0===e)return;return e}function ensureCpkIfSpecified(e,t){
if(e&&!t)throw new RangeError("Customer-provided encryption key must be used over HTTPS.");if(e&&!e.encryptionAlgorithm)e.encryptionAlgorithm="AES256"}!function(e){
e.StorageOAuthScopes="https://storage.azure.com/.default";e.DiskComputeOAuthScopes="https://disk.compute.azure.com/.default"}(Uo||(Uo={}))
;// CONCATENATED MODULE: ./node_modules/@actions/cache/node_modules/@azure/storage-blob/dist/esm/PageBlobRangeResponse.js
function rangeResponseFromModel(e){const t=(e._response.parsedBody.pageRange||[]).map(e=>({offset:e.start,count:e.end-e.start})),r=(e._response.parsedBody.clearRange||[]).map(e=>({offset:e.start,
count:e.end-e.start}));return{...e,pageRange:t,clearRange:r,_response:{...e._response,parsedBody:{pageRange:t,clearRange:r}}}}var _o=r(67352)
;// CONCATENATED MODULE: ./node_modules/@actions/cache/node_modules/@azure/storage-blob/dist/esm/pollers/BlobStartCopyFromUrlPoller.js
class BlobBeginCopyFromUrlPoller extends _o.vu{intervalInMs;constructor(e){const{blobClient:t,copySource:r,intervalInMs:i=15e3,onProgress:a,resumeFrom:n,startCopyFromURLOptions:s}=e;let o
;if(n)o=JSON.parse(n).state;super(makeBlobBeginCopyFromURLPollOperation({...o,blobClient:t,copySource:r,startCopyFromURLOptions:s}));if("function"==typeof a)this.onProgress(a);this.intervalInMs=i}
delay(){return(0,Ce.cb)(this.intervalInMs)}}const cancel=async function(e={}){const t=this.state,{copyId:r}=t;if(t.isCompleted)return makeBlobBeginCopyFromURLPollOperation(t);if(!r){t.isCancelled=!0
;return makeBlobBeginCopyFromURLPollOperation(t)}await t.blobClient.abortCopyFromURL(r,{abortSignal:e.abortSignal});t.isCancelled=!0;return makeBlobBeginCopyFromURLPollOperation(t)
},update=async function(e={}){const t=this.state,{blobClient:r,copySource:i,startCopyFromURLOptions:a}=t;if(!t.isStarted){t.isStarted=!0;const e=await r.startCopyFromURL(i,a);t.copyId=e.copyId
;if("success"===e.copyStatus){t.result=e;t.isCompleted=!0}}else if(!t.isCompleted)try{const r=await t.blobClient.getProperties({abortSignal:e.abortSignal
}),{copyStatus:i,copyProgress:a}=r,n=t.copyProgress;if(a)t.copyProgress=a;if("pending"===i&&a!==n&&"function"==typeof e.fireProgress)e.fireProgress(t);else if("success"===i){t.result=r
;t.isCompleted=!0}else if("failed"===i){t.error=new Error(`Blob copy failed with reason: "${r.copyStatusDescription||"unknown"}"`);t.isCompleted=!0}}catch(e){t.error=e;t.isCompleted=!0}
return makeBlobBeginCopyFromURLPollOperation(t)},BlobStartCopyFromUrlPoller_toString=function(){return JSON.stringify({state:this.state},(e,t)=>{if("blobClient"===e)return;return t})}
;function makeBlobBeginCopyFromURLPollOperation(e){return{state:{...e},cancel:cancel,toString:BlobStartCopyFromUrlPoller_toString,update:update}}
// CONCATENATED MODULE: ./node_modules/@actions/cache/node_modules/@azure/storage-blob/dist/esm/Range.js
function rangeToString(e){if(e.offset<0)throw new RangeError("Range.offset cannot be smaller than 0.")
;if(e.count&&e.count<=0)throw new RangeError("Range.count must be larger than 0. Leave it undefined if you want a range from offset to the end.")
;return e.count?`bytes=${e.offset}-${e.offset+e.count-1}`:`bytes=${e.offset}-`}var Fo,Vo=r(24434);!function(e){e[e.Good=0]="Good";e[e.Error=1]="Error"}(Fo||(Fo={}));class Batch{concurrency;actives=0
;completed=0;offset=0;operations=[];state=Fo.Good;emitter;constructor(e=5){if(e<1)throw new RangeError("concurrency must be larger than 0");this.concurrency=e;this.emitter=new Vo.EventEmitter}
addOperation(e){this.operations.push(async()=>{try{this.actives++;await e();this.actives--;this.completed++;this.parallelExecute()}catch(e){this.emitter.emit("error",e)}})}async do(){
if(0===this.operations.length)return Promise.resolve();this.parallelExecute();return new Promise((e,t)=>{this.emitter.on("finish",e);this.emitter.on("error",e=>{this.state=Fo.Error;t(e)})})}
nextOperation(){if(this.offset<this.operations.length)return this.operations[this.offset++];return null}parallelExecute(){if(this.state===Fo.Error)return;if(this.completed>=this.operations.length){
this.emitter.emit("finish");return}for(;this.actives<this.concurrency;){const e=this.nextOperation();if(e)e();else return}}}var jo=r(73024)
;// CONCATENATED MODULE: ./node_modules/@actions/cache/node_modules/@azure/storage-blob/dist/esm/utils/utils.js
async function streamToBuffer(e,t,r,i,a){let n=0;const s=i-r;return new Promise((i,o)=>{const m=setTimeout(()=>o(new Error("The operation cannot be completed in timeout.")),1e5);e.on("readable",()=>{
if(n>=s){clearTimeout(m);i();return}let o=e.read();if(!o)return;if("string"==typeof o)o=Buffer.from(o,a);const l=n+o.length>s?s-n:o.length;t.fill(o.slice(0,l),r+n,r+n+l);n+=l});e.on("end",()=>{
clearTimeout(m);if(n<s)o(new Error(`Stream drains before getting enough data needed. Data read: ${n}, data need: ${s}`));i()});e.on("error",e=>{clearTimeout(m);o(e)})})}
async function readStreamToLocalFile(e,t){return new Promise((r,i)=>{const a=jo.createWriteStream(t);e.on("error",e=>{i(e)});a.on("error",e=>{i(e)});a.on("close",r);e.pipe(a)})}
const Go=r(57975).promisify(jo.stat),Ko=jo.createReadStream;// CONCATENATED MODULE: ./node_modules/@actions/cache/node_modules/@azure/storage-blob/dist/esm/Clients.js
class BlobClient extends StorageClient_StorageClient{blobContext;_name;_containerName;_versionId;_snapshot;get name(){return this._name}get containerName(){return this._containerName}
constructor(e,t,r,i){i=i||{};let a,n;if(isPipelineLike(t)){n=e;a=t}else if(Ce.qx&&t instanceof Ee.Z3||t instanceof Ee.tv||(0,Se.Zp)(t)){n=e;a=newPipeline(t,i=r)}else if(!t&&"string"!=typeof t){n=e
;if(r&&"string"!=typeof r)i=r;a=newPipeline(new Ee.tv,i)}else if(t&&"string"==typeof t&&r&&"string"==typeof r){const s=t,o=r,m=extractConnectionStringParts(e)
;if("AccountConnString"===m.kind)if(Ce.qx){const e=new Ee.Z3(m.accountName,m.accountKey);n=appendToURLPath(appendToURLPath(m.url,encodeURIComponent(s)),encodeURIComponent(o))
;if(!i.proxyOptions)i.proxyOptions=(0,be.nV)(m.proxyUri);a=newPipeline(e,i)
}else throw new Error("Account connection string is only supported in Node.js environment");else if("SASConnString"===m.kind){
n=appendToURLPath(appendToURLPath(m.url,encodeURIComponent(s)),encodeURIComponent(o))+"?"+m.accountSas;a=newPipeline(new Ee.tv,i)
}else throw new Error("Connection string must be either an Account connection string or a SAS connection string")
}else throw new Error("Expecting non-empty strings for containerName and blobName parameters");super(n,a)
;({blobName:this._name,containerName:this._containerName}=this.getBlobAndContainerNamesFromUrl());this.blobContext=this.storageClientContext.blob;this._snapshot=getURLParameter(this.url,ke.SNAPSHOT)
;this._versionId=getURLParameter(this.url,ke.VERSIONID)}withSnapshot(e){return new BlobClient(setURLParameter(this.url,ke.SNAPSHOT,0===e.length?void 0:e),this.pipeline)}withVersion(e){
return new BlobClient(setURLParameter(this.url,ke.VERSIONID,0===e.length?void 0:e),this.pipeline)}getAppendBlobClient(){return new AppendBlobClient(this.url,this.pipeline)}getBlockBlobClient(){
return new BlockBlobClient(this.url,this.pipeline)}getPageBlobClient(){return new PageBlobClient(this.url,this.pipeline)}async download(e=0,t,r={}){r.conditions=r.conditions||{}
;r.conditions=r.conditions||{};ensureCpkIfSpecified(r.customerProvidedKey,this.isHttps);return Io.withSpan("BlobClient-download",r,async i=>{const a=assertResponse(await this.blobContext.download({
abortSignal:r.abortSignal,leaseAccessConditions:r.conditions,modifiedAccessConditions:{...r.conditions,ifTags:r.conditions?.tagConditions},requestOptions:{onDownloadProgress:Ce.qx?void 0:r.onProgress
},range:0===e&&!t?void 0:rangeToString({offset:e,count:t}),rangeGetContentMD5:r.rangeGetContentMD5,rangeGetContentCRC64:r.rangeGetContentCrc64,snapshot:r.snapshot,cpkInfo:r.customerProvidedKey,
tracingOptions:i.tracingOptions})),n={...a,_response:a._response,objectReplicationDestinationPolicyId:a.objectReplicationPolicyId,
objectReplicationSourceProperties:parseObjectReplicationRecord(a.objectReplicationRules)};if(!Ce.qx)return n;if(void 0===r.maxRetryRequests||r.maxRetryRequests<0)r.maxRetryRequests=5
;if(void 0===a.contentLength)throw new RangeError("File download response doesn't contain valid content length header")
;if(!a.etag)throw new RangeError("File download response doesn't contain valid etag header");return new BlobDownloadResponse(n,async t=>{const i={leaseAccessConditions:r.conditions,
modifiedAccessConditions:{ifMatch:r.conditions.ifMatch||a.etag,ifModifiedSince:r.conditions.ifModifiedSince,ifNoneMatch:r.conditions.ifNoneMatch,ifUnmodifiedSince:r.conditions.ifUnmodifiedSince,
ifTags:r.conditions?.tagConditions},range:rangeToString({count:e+a.contentLength-t,offset:t}),rangeGetContentMD5:r.rangeGetContentMD5,rangeGetContentCRC64:r.rangeGetContentCrc64,snapshot:r.snapshot,
cpkInfo:r.customerProvidedKey};return(await this.blobContext.download({abortSignal:r.abortSignal,...i})).readableStreamBody},e,a.contentLength,{maxRetryRequests:r.maxRetryRequests,
onProgress:r.onProgress})})}async exists(e={}){return Io.withSpan("BlobClient-exists",e,async t=>{try{ensureCpkIfSpecified(e.customerProvidedKey,this.isHttps);await this.getProperties({
abortSignal:e.abortSignal,customerProvidedKey:e.customerProvidedKey,conditions:e.conditions,tracingOptions:t.tracingOptions});return!0}catch(e){
if(404===e.statusCode)return!1;else if(409===e.statusCode&&("BlobUsesCustomerSpecifiedEncryption"===e.details.errorCode||"BlobDoesNotUseCustomerSpecifiedEncryption"===e.details.errorCode))return!0
;throw e}})}async getProperties(e={}){e.conditions=e.conditions||{};ensureCpkIfSpecified(e.customerProvidedKey,this.isHttps);return Io.withSpan("BlobClient-getProperties",e,async t=>{
const r=assertResponse(await this.blobContext.getProperties({abortSignal:e.abortSignal,leaseAccessConditions:e.conditions,modifiedAccessConditions:{...e.conditions,ifTags:e.conditions?.tagConditions},
cpkInfo:e.customerProvidedKey,tracingOptions:t.tracingOptions}));return{...r,_response:r._response,objectReplicationDestinationPolicyId:r.objectReplicationPolicyId,
objectReplicationSourceProperties:parseObjectReplicationRecord(r.objectReplicationRules)}})}async delete(e={}){e.conditions=e.conditions||{}
;return Io.withSpan("BlobClient-delete",e,async t=>assertResponse(await this.blobContext.delete({abortSignal:e.abortSignal,deleteSnapshots:e.deleteSnapshots,leaseAccessConditions:e.conditions,
modifiedAccessConditions:{...e.conditions,ifTags:e.conditions?.tagConditions},tracingOptions:t.tracingOptions})))}async deleteIfExists(e={}){return Io.withSpan("BlobClient-deleteIfExists",e,async e=>{
try{const t=assertResponse(await this.delete(e));return{succeeded:!0,...t,_response:t._response}}catch(e){if("BlobNotFound"===e.details?.errorCode)return{succeeded:!1,...e.response?.parsedHeaders,
_response:e.response};throw e}})}async undelete(e={}){return Io.withSpan("BlobClient-undelete",e,async t=>assertResponse(await this.blobContext.undelete({abortSignal:e.abortSignal,
tracingOptions:t.tracingOptions})))}async setHTTPHeaders(e,t={}){t.conditions=t.conditions||{};ensureCpkIfSpecified(t.customerProvidedKey,this.isHttps)
;return Io.withSpan("BlobClient-setHTTPHeaders",t,async r=>assertResponse(await this.blobContext.setHttpHeaders({abortSignal:t.abortSignal,blobHttpHeaders:e,leaseAccessConditions:t.conditions,
modifiedAccessConditions:{...t.conditions,ifTags:t.conditions?.tagConditions},tracingOptions:r.tracingOptions})))}async setMetadata(e,t={}){t.conditions=t.conditions||{}
;ensureCpkIfSpecified(t.customerProvidedKey,this.isHttps);return Io.withSpan("BlobClient-setMetadata",t,async r=>assertResponse(await this.blobContext.setMetadata({abortSignal:t.abortSignal,
leaseAccessConditions:t.conditions,metadata:e,modifiedAccessConditions:{...t.conditions,ifTags:t.conditions?.tagConditions},cpkInfo:t.customerProvidedKey,encryptionScope:t.encryptionScope,
tracingOptions:r.tracingOptions})))}async setTags(e,t={}){return Io.withSpan("BlobClient-setTags",t,async r=>assertResponse(await this.blobContext.setTags({abortSignal:t.abortSignal,
leaseAccessConditions:t.conditions,modifiedAccessConditions:{...t.conditions,ifTags:t.conditions?.tagConditions},blobModifiedAccessConditions:t.conditions,tracingOptions:r.tracingOptions,
tags:toBlobTags(e)})))}async getTags(e={}){return Io.withSpan("BlobClient-getTags",e,async t=>{const r=assertResponse(await this.blobContext.getTags({abortSignal:e.abortSignal,
leaseAccessConditions:e.conditions,modifiedAccessConditions:{...e.conditions,ifTags:e.conditions?.tagConditions},blobModifiedAccessConditions:e.conditions,tracingOptions:t.tracingOptions}));return{
...r,_response:r._response,tags:toTags({blobTagSet:r.blobTagSet})||{}}})}getBlobLeaseClient(e){return new BlobLeaseClient(this,e)}async createSnapshot(e={}){e.conditions=e.conditions||{}
;ensureCpkIfSpecified(e.customerProvidedKey,this.isHttps);return Io.withSpan("BlobClient-createSnapshot",e,async t=>assertResponse(await this.blobContext.createSnapshot({abortSignal:e.abortSignal,
leaseAccessConditions:e.conditions,metadata:e.metadata,modifiedAccessConditions:{...e.conditions,ifTags:e.conditions?.tagConditions},cpkInfo:e.customerProvidedKey,encryptionScope:e.encryptionScope,
tracingOptions:t.tracingOptions})))}async beginCopyFromURL(e,t={}){const r=new BlobBeginCopyFromUrlPoller({blobClient:{abortCopyFromURL:(...e)=>this.abortCopyFromURL(...e),
getProperties:(...e)=>this.getProperties(...e),startCopyFromURL:(...e)=>this.startCopyFromURL(...e)},copySource:e,intervalInMs:t.intervalInMs,onProgress:t.onProgress,resumeFrom:t.resumeFrom,
startCopyFromURLOptions:t});await r.poll();return r}async abortCopyFromURL(e,t={}){
return Io.withSpan("BlobClient-abortCopyFromURL",t,async r=>assertResponse(await this.blobContext.abortCopyFromURL(e,{abortSignal:t.abortSignal,leaseAccessConditions:t.conditions,
tracingOptions:r.tracingOptions})))}async syncCopyFromURL(e,t={}){t.conditions=t.conditions||{};t.sourceConditions=t.sourceConditions||{}
;return Io.withSpan("BlobClient-syncCopyFromURL",t,async r=>assertResponse(await this.blobContext.copyFromURL(e,{abortSignal:t.abortSignal,metadata:t.metadata,leaseAccessConditions:t.conditions,
modifiedAccessConditions:{...t.conditions,ifTags:t.conditions?.tagConditions},sourceModifiedAccessConditions:{sourceIfMatch:t.sourceConditions?.ifMatch,
sourceIfModifiedSince:t.sourceConditions?.ifModifiedSince,sourceIfNoneMatch:t.sourceConditions?.ifNoneMatch,sourceIfUnmodifiedSince:t.sourceConditions?.ifUnmodifiedSince},
sourceContentMD5:t.sourceContentMD5,copySourceAuthorization:httpAuthorizationToString(t.sourceAuthorization),tier:toAccessTier(t.tier),blobTagsString:toBlobTagsString(t.tags),
immutabilityPolicyExpiry:t.immutabilityPolicy?.expiriesOn,immutabilityPolicyMode:t.immutabilityPolicy?.policyMode,legalHold:t.legalHold,encryptionScope:t.encryptionScope,
copySourceTags:t.copySourceTags,fileRequestIntent:t.sourceShareTokenIntent,tracingOptions:r.tracingOptions})))}async setAccessTier(e,t={}){
return Io.withSpan("BlobClient-setAccessTier",t,async r=>assertResponse(await this.blobContext.setTier(toAccessTier(e),{abortSignal:t.abortSignal,leaseAccessConditions:t.conditions,
modifiedAccessConditions:{...t.conditions,ifTags:t.conditions?.tagConditions},rehydratePriority:t.rehydratePriority,tracingOptions:r.tracingOptions})))}async downloadToBuffer(e,t,r,i={}){
let a,n=0,s=0,o=i;if(e instanceof Buffer){a=e;n=t||0;s="number"==typeof r?r:0}else{n="number"==typeof e?e:0;s="number"==typeof t?t:0;o=r||{}}let m=o.blockSize??0
;if(m<0)throw new RangeError("blockSize option must be >= 0");if(0===m)m=Me;if(n<0)throw new RangeError("offset option must be >= 0")
;if(s&&s<=0)throw new RangeError("count option must be greater than 0");if(!o.conditions)o.conditions={};return Io.withSpan("BlobClient-downloadToBuffer",o,async e=>{if(!s){
const t=await this.getProperties({...o,tracingOptions:e.tracingOptions});s=t.contentLength-n;if(s<0)throw new RangeError(`offset ${n} shouldn't be larger than blob size ${t.contentLength}`)}if(!a)try{
a=Buffer.alloc(s)}catch(e){
throw new Error(`Unable to allocate the buffer of size: ${s}(in bytes). Please try passing your own buffer to the "downloadToBuffer" method or try using other methods like "download" or "downloadToFile".\t ${e.message}`)
}if(a.length<s)throw new RangeError(`The buffer's size should be equal to or larger than the request count of bytes: ${s}`);let t=0;const r=new Batch(o.concurrency)
;for(let i=n;i<n+s;i+=m)r.addOperation(async()=>{let r=n+s;if(i+m<r)r=i+m;const l=(await this.download(i,r-i,{abortSignal:o.abortSignal,conditions:o.conditions,
maxRetryRequests:o.maxRetryRequestsPerBlock,customerProvidedKey:o.customerProvidedKey,tracingOptions:e.tracingOptions})).readableStreamBody;await streamToBuffer(l,a,i-n,r-n);t+=r-i
;if(o.onProgress)o.onProgress({loadedBytes:t})});await r.do();return a})}async downloadToFile(e,t=0,r,i={}){return Io.withSpan("BlobClient-downloadToFile",i,async a=>{const n=await this.download(t,r,{
...i,tracingOptions:a.tracingOptions});if(n.readableStreamBody)await readStreamToLocalFile(n.readableStreamBody,e);n.blobDownloadStream=void 0;return n})}getBlobAndContainerNamesFromUrl(){let e,t;try{
const r=new URL(this.url);if("blob"===r.host.split(".")[1]){const i=r.pathname.match("/([^/]*)(/(.*))?");e=i[1];t=i[3]}else if(isIpEndpointStyle(r)){
const i=r.pathname.match("/([^/]*)/([^/]*)(/(.*))?");e=i[2];t=i[4]}else{const i=r.pathname.match("/([^/]*)(/(.*))?");e=i[1];t=i[3]}e=decodeURIComponent(e);t=decodeURIComponent(t)
;t=t.replace(/\\/g,"/");if(!e)throw new Error("Provided containerName is invalid.");return{blobName:t,containerName:e}}catch(e){
throw new Error("Unable to extract blobName and containerName with provided information.")}}async startCopyFromURL(e,t={}){return Io.withSpan("BlobClient-startCopyFromURL",t,async r=>{
t.conditions=t.conditions||{};t.sourceConditions=t.sourceConditions||{};return assertResponse(await this.blobContext.startCopyFromURL(e,{abortSignal:t.abortSignal,leaseAccessConditions:t.conditions,
metadata:t.metadata,modifiedAccessConditions:{...t.conditions,ifTags:t.conditions?.tagConditions},sourceModifiedAccessConditions:{sourceIfMatch:t.sourceConditions.ifMatch,
sourceIfModifiedSince:t.sourceConditions.ifModifiedSince,sourceIfNoneMatch:t.sourceConditions.ifNoneMatch,sourceIfUnmodifiedSince:t.sourceConditions.ifUnmodifiedSince,
sourceIfTags:t.sourceConditions.tagConditions},immutabilityPolicyExpiry:t.immutabilityPolicy?.expiriesOn,immutabilityPolicyMode:t.immutabilityPolicy?.policyMode,legalHold:t.legalHold,
rehydratePriority:t.rehydratePriority,tier:toAccessTier(t.tier),blobTagsString:toBlobTagsString(t.tags),sealBlob:t.sealBlob,tracingOptions:r.tracingOptions}))})}generateSasUrl(e){
return new Promise(t=>{if(!(this.credential instanceof Ee.Z3))throw new RangeError("Can only generate the SAS when the client is initialized with a shared key credential")
;const r=generateBlobSASQueryParameters({containerName:this._containerName,blobName:this._name,snapshotTime:this._snapshot,versionId:this._versionId,...e},this.credential).toString()
;t(appendToURLQuery(this.url,r))})}generateSasStringToSign(e){
if(!(this.credential instanceof Ee.Z3))throw new RangeError("Can only generate the SAS when the client is initialized with a shared key credential");return generateBlobSASQueryParametersInternal({
containerName:this._containerName,blobName:this._name,snapshotTime:this._snapshot,versionId:this._versionId,...e},this.credential).stringToSign}generateUserDelegationSasUrl(e,t){
return new Promise(r=>{const i=generateBlobSASQueryParameters({containerName:this._containerName,blobName:this._name,snapshotTime:this._snapshot,versionId:this._versionId,...e
},t,this.accountName).toString();r(appendToURLQuery(this.url,i))})}generateUserDelegationSasStringToSign(e,t){return generateBlobSASQueryParametersInternal({containerName:this._containerName,
blobName:this._name,snapshotTime:this._snapshot,versionId:this._versionId,...e},t,this.accountName).stringToSign}async deleteImmutabilityPolicy(e={}){
return Io.withSpan("BlobClient-deleteImmutabilityPolicy",e,async e=>assertResponse(await this.blobContext.deleteImmutabilityPolicy({tracingOptions:e.tracingOptions})))}
async setImmutabilityPolicy(e,t={}){return Io.withSpan("BlobClient-setImmutabilityPolicy",t,async t=>assertResponse(await this.blobContext.setImmutabilityPolicy({immutabilityPolicyExpiry:e.expiriesOn,
immutabilityPolicyMode:e.policyMode,tracingOptions:t.tracingOptions})))}async setLegalHold(e,t={}){
return Io.withSpan("BlobClient-setLegalHold",t,async t=>assertResponse(await this.blobContext.setLegalHold(e,{tracingOptions:t.tracingOptions})))}async getAccountInfo(e={}){
return Io.withSpan("BlobClient-getAccountInfo",e,async t=>assertResponse(await this.blobContext.getAccountInfo({abortSignal:e.abortSignal,tracingOptions:t.tracingOptions})))}}
class AppendBlobClient extends BlobClient{appendBlobContext;constructor(e,t,r,i){let a,n;i=i||{};if(isPipelineLike(t)){n=e;a=t}else if(Ce.qx&&t instanceof Ee.Z3||t instanceof Ee.tv||(0,Se.Zp)(t)){n=e
;a=newPipeline(t,i=r)}else if(!t&&"string"!=typeof t){n=e;a=newPipeline(new Ee.tv,i)}else if(t&&"string"==typeof t&&r&&"string"==typeof r){const s=t,o=r,m=extractConnectionStringParts(e)
;if("AccountConnString"===m.kind)if(Ce.qx){const e=new Ee.Z3(m.accountName,m.accountKey);n=appendToURLPath(appendToURLPath(m.url,encodeURIComponent(s)),encodeURIComponent(o))
;if(!i.proxyOptions)i.proxyOptions=(0,be.nV)(m.proxyUri);a=newPipeline(e,i)
}else throw new Error("Account connection string is only supported in Node.js environment");else if("SASConnString"===m.kind){
n=appendToURLPath(appendToURLPath(m.url,encodeURIComponent(s)),encodeURIComponent(o))+"?"+m.accountSas;a=newPipeline(new Ee.tv,i)
}else throw new Error("Connection string must be either an Account connection string or a SAS connection string")
}else throw new Error("Expecting non-empty strings for containerName and blobName parameters");super(n,a);this.appendBlobContext=this.storageClientContext.appendBlob}withSnapshot(e){
return new AppendBlobClient(setURLParameter(this.url,ke.SNAPSHOT,0===e.length?void 0:e),this.pipeline)}async create(e={}){e.conditions=e.conditions||{}
;ensureCpkIfSpecified(e.customerProvidedKey,this.isHttps);return Io.withSpan("AppendBlobClient-create",e,async t=>assertResponse(await this.appendBlobContext.create(0,{abortSignal:e.abortSignal,
blobHttpHeaders:e.blobHTTPHeaders,leaseAccessConditions:e.conditions,metadata:e.metadata,modifiedAccessConditions:{...e.conditions,ifTags:e.conditions?.tagConditions},cpkInfo:e.customerProvidedKey,
encryptionScope:e.encryptionScope,immutabilityPolicyExpiry:e.immutabilityPolicy?.expiriesOn,immutabilityPolicyMode:e.immutabilityPolicy?.policyMode,legalHold:e.legalHold,
blobTagsString:toBlobTagsString(e.tags),tracingOptions:t.tracingOptions})))}async createIfNotExists(e={}){const t={ifNoneMatch:"*"};return Io.withSpan("AppendBlobClient-createIfNotExists",e,async e=>{
try{const r=assertResponse(await this.create({...e,conditions:t}));return{succeeded:!0,...r,_response:r._response}}catch(e){if("BlobAlreadyExists"===e.details?.errorCode)return{succeeded:!1,
...e.response?.parsedHeaders,_response:e.response};throw e}})}async seal(e={}){e.conditions=e.conditions||{}
;return Io.withSpan("AppendBlobClient-seal",e,async t=>assertResponse(await this.appendBlobContext.seal({abortSignal:e.abortSignal,appendPositionAccessConditions:e.conditions,
leaseAccessConditions:e.conditions,modifiedAccessConditions:{...e.conditions,ifTags:e.conditions?.tagConditions},tracingOptions:t.tracingOptions})))}async appendBlock(e,t,r={}){
r.conditions=r.conditions||{};ensureCpkIfSpecified(r.customerProvidedKey,this.isHttps)
;return Io.withSpan("AppendBlobClient-appendBlock",r,async i=>assertResponse(await this.appendBlobContext.appendBlock(t,e,{abortSignal:r.abortSignal,appendPositionAccessConditions:r.conditions,
leaseAccessConditions:r.conditions,modifiedAccessConditions:{...r.conditions,ifTags:r.conditions?.tagConditions},requestOptions:{onUploadProgress:r.onProgress},
transactionalContentMD5:r.transactionalContentMD5,transactionalContentCrc64:r.transactionalContentCrc64,cpkInfo:r.customerProvidedKey,encryptionScope:r.encryptionScope,tracingOptions:i.tracingOptions
})))}async appendBlockFromURL(e,t,r,i={}){i.conditions=i.conditions||{};i.sourceConditions=i.sourceConditions||{};ensureCpkIfSpecified(i.customerProvidedKey,this.isHttps)
;return Io.withSpan("AppendBlobClient-appendBlockFromURL",i,async a=>assertResponse(await this.appendBlobContext.appendBlockFromUrl(e,0,{abortSignal:i.abortSignal,sourceRange:rangeToString({offset:t,
count:r}),sourceContentMD5:i.sourceContentMD5,sourceContentCrc64:i.sourceContentCrc64,leaseAccessConditions:i.conditions,appendPositionAccessConditions:i.conditions,modifiedAccessConditions:{
...i.conditions,ifTags:i.conditions?.tagConditions},sourceModifiedAccessConditions:{sourceIfMatch:i.sourceConditions?.ifMatch,sourceIfModifiedSince:i.sourceConditions?.ifModifiedSince,
sourceIfNoneMatch:i.sourceConditions?.ifNoneMatch,sourceIfUnmodifiedSince:i.sourceConditions?.ifUnmodifiedSince},copySourceAuthorization:httpAuthorizationToString(i.sourceAuthorization),
cpkInfo:i.customerProvidedKey,encryptionScope:i.encryptionScope,fileRequestIntent:i.sourceShareTokenIntent,tracingOptions:a.tracingOptions})))}}class BlockBlobClient extends BlobClient{_blobContext
;blockBlobContext;constructor(e,t,r,i){let a,n;i=i||{};if(isPipelineLike(t)){n=e;a=t}else if(Ce.qx&&t instanceof Ee.Z3||t instanceof Ee.tv||(0,Se.Zp)(t)){n=e;a=newPipeline(t,i=r)
}else if(!t&&"string"!=typeof t){n=e;if(r&&"string"!=typeof r)i=r;a=newPipeline(new Ee.tv,i)}else if(t&&"string"==typeof t&&r&&"string"==typeof r){const s=t,o=r,m=extractConnectionStringParts(e)
;if("AccountConnString"===m.kind)if(Ce.qx){const e=new Ee.Z3(m.accountName,m.accountKey);n=appendToURLPath(appendToURLPath(m.url,encodeURIComponent(s)),encodeURIComponent(o))
;if(!i.proxyOptions)i.proxyOptions=(0,be.nV)(m.proxyUri);a=newPipeline(e,i)
}else throw new Error("Account connection string is only supported in Node.js environment");else if("SASConnString"===m.kind){
n=appendToURLPath(appendToURLPath(m.url,encodeURIComponent(s)),encodeURIComponent(o))+"?"+m.accountSas;a=newPipeline(new Ee.tv,i)
}else throw new Error("Connection string must be either an Account connection string or a SAS connection string")
}else throw new Error("Expecting non-empty strings for containerName and blobName parameters");super(n,a);this.blockBlobContext=this.storageClientContext.blockBlob
;this._blobContext=this.storageClientContext.blob}withSnapshot(e){return new BlockBlobClient(setURLParameter(this.url,ke.SNAPSHOT,0===e.length?void 0:e),this.pipeline)}async query(e,t={}){
ensureCpkIfSpecified(t.customerProvidedKey,this.isHttps);if(!Ce.qx)throw new Error("This operation currently is only supported in Node.js.");return Io.withSpan("BlockBlobClient-query",t,async r=>{
const i=assertResponse(await this._blobContext.query({abortSignal:t.abortSignal,queryRequest:{queryType:"SQL",expression:e,inputSerialization:toQuerySerialization(t.inputTextConfiguration),
outputSerialization:toQuerySerialization(t.outputTextConfiguration)},leaseAccessConditions:t.conditions,modifiedAccessConditions:{...t.conditions,ifTags:t.conditions?.tagConditions},
cpkInfo:t.customerProvidedKey,tracingOptions:r.tracingOptions}));return new BlobQueryResponse(i,{abortSignal:t.abortSignal,onProgress:t.onProgress,onError:t.onError})})}async upload(e,t,r={}){
r.conditions=r.conditions||{};ensureCpkIfSpecified(r.customerProvidedKey,this.isHttps);return Io.withSpan("BlockBlobClient-upload",r,async i=>assertResponse(await this.blockBlobContext.upload(t,e,{
abortSignal:r.abortSignal,blobHttpHeaders:r.blobHTTPHeaders,leaseAccessConditions:r.conditions,metadata:r.metadata,modifiedAccessConditions:{...r.conditions,ifTags:r.conditions?.tagConditions},
requestOptions:{onUploadProgress:r.onProgress},cpkInfo:r.customerProvidedKey,encryptionScope:r.encryptionScope,immutabilityPolicyExpiry:r.immutabilityPolicy?.expiriesOn,
immutabilityPolicyMode:r.immutabilityPolicy?.policyMode,legalHold:r.legalHold,tier:toAccessTier(r.tier),blobTagsString:toBlobTagsString(r.tags),tracingOptions:i.tracingOptions})))}
async syncUploadFromURL(e,t={}){t.conditions=t.conditions||{};ensureCpkIfSpecified(t.customerProvidedKey,this.isHttps)
;return Io.withSpan("BlockBlobClient-syncUploadFromURL",t,async r=>assertResponse(await this.blockBlobContext.putBlobFromUrl(0,e,{...t,blobHttpHeaders:t.blobHTTPHeaders,
leaseAccessConditions:t.conditions,modifiedAccessConditions:{...t.conditions,ifTags:t.conditions?.tagConditions},sourceModifiedAccessConditions:{sourceIfMatch:t.sourceConditions?.ifMatch,
sourceIfModifiedSince:t.sourceConditions?.ifModifiedSince,sourceIfNoneMatch:t.sourceConditions?.ifNoneMatch,sourceIfUnmodifiedSince:t.sourceConditions?.ifUnmodifiedSince,
sourceIfTags:t.sourceConditions?.tagConditions},cpkInfo:t.customerProvidedKey,copySourceAuthorization:httpAuthorizationToString(t.sourceAuthorization),tier:toAccessTier(t.tier),
blobTagsString:toBlobTagsString(t.tags),copySourceTags:t.copySourceTags,fileRequestIntent:t.sourceShareTokenIntent,tracingOptions:r.tracingOptions})))}async stageBlock(e,t,r,i={}){
ensureCpkIfSpecified(i.customerProvidedKey,this.isHttps);return Io.withSpan("BlockBlobClient-stageBlock",i,async a=>assertResponse(await this.blockBlobContext.stageBlock(e,r,t,{
abortSignal:i.abortSignal,leaseAccessConditions:i.conditions,requestOptions:{onUploadProgress:i.onProgress},transactionalContentMD5:i.transactionalContentMD5,
transactionalContentCrc64:i.transactionalContentCrc64,cpkInfo:i.customerProvidedKey,encryptionScope:i.encryptionScope,tracingOptions:a.tracingOptions})))}async stageBlockFromURL(e,t,r=0,i,a={}){
ensureCpkIfSpecified(a.customerProvidedKey,this.isHttps);return Io.withSpan("BlockBlobClient-stageBlockFromURL",a,async n=>assertResponse(await this.blockBlobContext.stageBlockFromURL(e,0,t,{
abortSignal:a.abortSignal,leaseAccessConditions:a.conditions,sourceContentMD5:a.sourceContentMD5,sourceContentCrc64:a.sourceContentCrc64,sourceRange:0===r&&!i?void 0:rangeToString({offset:r,count:i}),
cpkInfo:a.customerProvidedKey,encryptionScope:a.encryptionScope,copySourceAuthorization:httpAuthorizationToString(a.sourceAuthorization),fileRequestIntent:a.sourceShareTokenIntent,
tracingOptions:n.tracingOptions})))}async commitBlockList(e,t={}){t.conditions=t.conditions||{};ensureCpkIfSpecified(t.customerProvidedKey,this.isHttps)
;return Io.withSpan("BlockBlobClient-commitBlockList",t,async r=>assertResponse(await this.blockBlobContext.commitBlockList({latest:e},{abortSignal:t.abortSignal,blobHttpHeaders:t.blobHTTPHeaders,
leaseAccessConditions:t.conditions,metadata:t.metadata,modifiedAccessConditions:{...t.conditions,ifTags:t.conditions?.tagConditions},cpkInfo:t.customerProvidedKey,encryptionScope:t.encryptionScope,
immutabilityPolicyExpiry:t.immutabilityPolicy?.expiriesOn,immutabilityPolicyMode:t.immutabilityPolicy?.policyMode,legalHold:t.legalHold,tier:toAccessTier(t.tier),
blobTagsString:toBlobTagsString(t.tags),tracingOptions:r.tracingOptions})))}async getBlockList(e,t={}){return Io.withSpan("BlockBlobClient-getBlockList",t,async r=>{
const i=assertResponse(await this.blockBlobContext.getBlockList(e,{abortSignal:t.abortSignal,leaseAccessConditions:t.conditions,modifiedAccessConditions:{...t.conditions,
ifTags:t.conditions?.tagConditions},tracingOptions:r.tracingOptions}));if(!i.committedBlocks)i.committedBlocks=[];if(!i.uncommittedBlocks)i.uncommittedBlocks=[];return i})}async uploadData(e,t={}){
return Io.withSpan("BlockBlobClient-uploadData",t,async t=>{if(Ce.qx){let r
;if(e instanceof Buffer)r=e;else if(e instanceof ArrayBuffer)r=Buffer.from(e);else r=Buffer.from(e.buffer,e.byteOffset,e.byteLength)
;return this.uploadSeekableInternal((e,t)=>r.slice(e,e+t),r.byteLength,t)}else{const r=new Blob([e]);return this.uploadSeekableInternal((e,t)=>r.slice(e,e+t),r.size,t)}})}
async uploadBrowserData(e,t={}){return Io.withSpan("BlockBlobClient-uploadBrowserData",t,async t=>{const r=new Blob([e]);return this.uploadSeekableInternal((e,t)=>r.slice(e,e+t),r.size,t)})}
async uploadSeekableInternal(e,t,r={}){let i=r.blockSize??0;if(i<0||i>Te)throw new RangeError("blockSize option must be >= 0 and <= 4194304000");const a=r.maxSingleShotSize??Ie
;if(a<0||a>Ie)throw new RangeError("maxSingleShotSize option must be >= 0 and <= 268435456");if(0===i){if(t>2097152e8)throw new RangeError(`${t} is too larger to upload to a block blob.`);if(t>a){
i=Math.ceil(t/Ae);if(i<Me)i=Me}}if(!r.blobHTTPHeaders)r.blobHTTPHeaders={};if(!r.conditions)r.conditions={};return Io.withSpan("BlockBlobClient-uploadSeekableInternal",r,async n=>{
if(t<=a)return assertResponse(await this.upload(e(0,t),t,n));const s=Math.floor((t-1)/i)+1
;if(s>Ae)throw new RangeError("The buffer's size is too big or the BlockSize is too small;the number of blocks must be <= 50000");const o=[],m=(0,Ce.N4)();let l=0;const c=new Batch(r.concurrency)
;for(let a=0;a<s;a++)c.addOperation(async()=>{const c=generateBlockID(m,a),d=i*a,p=(a===s-1?t:d+i)-d;o.push(c);await this.stageBlock(c,e(d,p),p,{abortSignal:r.abortSignal,conditions:r.conditions,
encryptionScope:r.encryptionScope,tracingOptions:n.tracingOptions});l+=p;if(r.onProgress)r.onProgress({loadedBytes:l})});await c.do();return this.commitBlockList(o,n)})}async uploadFile(e,t={}){
return Io.withSpan("BlockBlobClient-uploadFile",t,async r=>{const i=(await Go(e)).size;return this.uploadSeekableInternal((t,r)=>()=>Ko(e,{autoClose:!0,end:r?t+r-1:1/0,start:t}),i,{...t,
tracingOptions:r.tracingOptions})})}async uploadStream(e,t=8388608,r=5,i={}){if(!i.blobHTTPHeaders)i.blobHTTPHeaders={};if(!i.conditions)i.conditions={}
;return Io.withSpan("BlockBlobClient-uploadStream",i,async a=>{let n=0;const s=(0,Ce.N4)();let o=0;const m=[],l=new Ee.cn(e,t,r,async(e,t)=>{const r=generateBlockID(s,n);m.push(r);n++
;await this.stageBlock(r,e,t,{customerProvidedKey:i.customerProvidedKey,conditions:i.conditions,encryptionScope:i.encryptionScope,tracingOptions:a.tracingOptions});o+=t;if(i.onProgress)i.onProgress({
loadedBytes:o})},Math.ceil(r/4*3));await l.do();return assertResponse(await this.commitBlockList(m,{...i,tracingOptions:a.tracingOptions}))})}}class PageBlobClient extends BlobClient{pageBlobContext
;constructor(e,t,r,i){let a,n;i=i||{};if(isPipelineLike(t)){n=e;a=t}else if(Ce.qx&&t instanceof Ee.Z3||t instanceof Ee.tv||(0,Se.Zp)(t)){n=e;a=newPipeline(t,i=r)}else if(!t&&"string"!=typeof t){n=e
;a=newPipeline(new Ee.tv,i)}else if(t&&"string"==typeof t&&r&&"string"==typeof r){const s=t,o=r,m=extractConnectionStringParts(e);if("AccountConnString"===m.kind)if(Ce.qx){
const e=new Ee.Z3(m.accountName,m.accountKey);n=appendToURLPath(appendToURLPath(m.url,encodeURIComponent(s)),encodeURIComponent(o));if(!i.proxyOptions)i.proxyOptions=(0,be.nV)(m.proxyUri)
;a=newPipeline(e,i)}else throw new Error("Account connection string is only supported in Node.js environment");else if("SASConnString"===m.kind){
n=appendToURLPath(appendToURLPath(m.url,encodeURIComponent(s)),encodeURIComponent(o))+"?"+m.accountSas;a=newPipeline(new Ee.tv,i)
}else throw new Error("Connection string must be either an Account connection string or a SAS connection string")
}else throw new Error("Expecting non-empty strings for containerName and blobName parameters");super(n,a);this.pageBlobContext=this.storageClientContext.pageBlob}withSnapshot(e){
return new PageBlobClient(setURLParameter(this.url,ke.SNAPSHOT,0===e.length?void 0:e),this.pipeline)}async create(e,t={}){t.conditions=t.conditions||{}
;ensureCpkIfSpecified(t.customerProvidedKey,this.isHttps);return Io.withSpan("PageBlobClient-create",t,async r=>assertResponse(await this.pageBlobContext.create(0,e,{abortSignal:t.abortSignal,
blobHttpHeaders:t.blobHTTPHeaders,blobSequenceNumber:t.blobSequenceNumber,leaseAccessConditions:t.conditions,metadata:t.metadata,modifiedAccessConditions:{...t.conditions,
ifTags:t.conditions?.tagConditions},cpkInfo:t.customerProvidedKey,encryptionScope:t.encryptionScope,immutabilityPolicyExpiry:t.immutabilityPolicy?.expiriesOn,
immutabilityPolicyMode:t.immutabilityPolicy?.policyMode,legalHold:t.legalHold,tier:toAccessTier(t.tier),blobTagsString:toBlobTagsString(t.tags),tracingOptions:r.tracingOptions})))}
async createIfNotExists(e,t={}){return Io.withSpan("PageBlobClient-createIfNotExists",t,async r=>{try{const i={ifNoneMatch:"*"},a=assertResponse(await this.create(e,{...t,conditions:i,
tracingOptions:r.tracingOptions}));return{succeeded:!0,...a,_response:a._response}}catch(e){if("BlobAlreadyExists"===e.details?.errorCode)return{succeeded:!1,...e.response?.parsedHeaders,
_response:e.response};throw e}})}async uploadPages(e,t,r,i={}){i.conditions=i.conditions||{};ensureCpkIfSpecified(i.customerProvidedKey,this.isHttps)
;return Io.withSpan("PageBlobClient-uploadPages",i,async a=>assertResponse(await this.pageBlobContext.uploadPages(r,e,{abortSignal:i.abortSignal,leaseAccessConditions:i.conditions,
modifiedAccessConditions:{...i.conditions,ifTags:i.conditions?.tagConditions},requestOptions:{onUploadProgress:i.onProgress},range:rangeToString({offset:t,count:r}),
sequenceNumberAccessConditions:i.conditions,transactionalContentMD5:i.transactionalContentMD5,transactionalContentCrc64:i.transactionalContentCrc64,cpkInfo:i.customerProvidedKey,
encryptionScope:i.encryptionScope,tracingOptions:a.tracingOptions})))}async uploadPagesFromURL(e,t,r,i,a={}){a.conditions=a.conditions||{};a.sourceConditions=a.sourceConditions||{}
;ensureCpkIfSpecified(a.customerProvidedKey,this.isHttps)
;return Io.withSpan("PageBlobClient-uploadPagesFromURL",a,async n=>assertResponse(await this.pageBlobContext.uploadPagesFromURL(e,rangeToString({offset:t,count:i}),0,rangeToString({offset:r,count:i
}),{abortSignal:a.abortSignal,sourceContentMD5:a.sourceContentMD5,sourceContentCrc64:a.sourceContentCrc64,leaseAccessConditions:a.conditions,sequenceNumberAccessConditions:a.conditions,
modifiedAccessConditions:{...a.conditions,ifTags:a.conditions?.tagConditions},sourceModifiedAccessConditions:{sourceIfMatch:a.sourceConditions?.ifMatch,
sourceIfModifiedSince:a.sourceConditions?.ifModifiedSince,sourceIfNoneMatch:a.sourceConditions?.ifNoneMatch,sourceIfUnmodifiedSince:a.sourceConditions?.ifUnmodifiedSince},
cpkInfo:a.customerProvidedKey,encryptionScope:a.encryptionScope,copySourceAuthorization:httpAuthorizationToString(a.sourceAuthorization),fileRequestIntent:a.sourceShareTokenIntent,
tracingOptions:n.tracingOptions})))}async clearPages(e=0,t,r={}){r.conditions=r.conditions||{}
;return Io.withSpan("PageBlobClient-clearPages",r,async i=>assertResponse(await this.pageBlobContext.clearPages(0,{abortSignal:r.abortSignal,leaseAccessConditions:r.conditions,
modifiedAccessConditions:{...r.conditions,ifTags:r.conditions?.tagConditions},range:rangeToString({offset:e,count:t}),sequenceNumberAccessConditions:r.conditions,cpkInfo:r.customerProvidedKey,
encryptionScope:r.encryptionScope,tracingOptions:i.tracingOptions})))}async getPageRanges(e=0,t,r={}){r.conditions=r.conditions||{}
;return Io.withSpan("PageBlobClient-getPageRanges",r,async i=>rangeResponseFromModel(assertResponse(await this.pageBlobContext.getPageRanges({abortSignal:r.abortSignal,
leaseAccessConditions:r.conditions,modifiedAccessConditions:{...r.conditions,ifTags:r.conditions?.tagConditions},range:rangeToString({offset:e,count:t}),tracingOptions:i.tracingOptions}))))}
async listPageRangesSegment(e=0,t,r,i={}){return Io.withSpan("PageBlobClient-getPageRangesSegment",i,async a=>assertResponse(await this.pageBlobContext.getPageRanges({abortSignal:i.abortSignal,
leaseAccessConditions:i.conditions,modifiedAccessConditions:{...i.conditions,ifTags:i.conditions?.tagConditions},range:rangeToString({offset:e,count:t}),marker:r,maxPageSize:i.maxPageSize,
tracingOptions:a.tracingOptions})))}async*listPageRangeItemSegments(e=0,t,r,i={}){let a;if(r||void 0===r)do{a=await this.listPageRangesSegment(e,t,r,i);r=a.continuationToken;yield await a}while(r)}
async*listPageRangeItems(e=0,t,r={}){for await(const i of this.listPageRangeItemSegments(e,t,void 0,r))yield*ExtractPageRangeInfoItems(i)}listPageRanges(e=0,t,r={}){r.conditions=r.conditions||{}
;const i=this.listPageRangeItems(e,t,r);return{next:()=>i.next(),[Symbol.asyncIterator](){return this},byPage:(i={})=>this.listPageRangeItemSegments(e,t,i.continuationToken,{maxPageSize:i.maxPageSize,
...r})}}async getPageRangesDiff(e,t,r,i={}){i.conditions=i.conditions||{}
;return Io.withSpan("PageBlobClient-getPageRangesDiff",i,async a=>rangeResponseFromModel(assertResponse(await this.pageBlobContext.getPageRangesDiff({abortSignal:i.abortSignal,
leaseAccessConditions:i.conditions,modifiedAccessConditions:{...i.conditions,ifTags:i.conditions?.tagConditions},prevsnapshot:r,range:rangeToString({offset:e,count:t}),tracingOptions:a.tracingOptions
}))))}async listPageRangesDiffSegment(e,t,r,i,a={}){return Io.withSpan("PageBlobClient-getPageRangesDiffSegment",a,async n=>assertResponse(await this.pageBlobContext.getPageRangesDiff({
abortSignal:a?.abortSignal,leaseAccessConditions:a?.conditions,modifiedAccessConditions:{...a?.conditions,ifTags:a?.conditions?.tagConditions},prevsnapshot:r,range:rangeToString({offset:e,count:t}),
marker:i,maxPageSize:a?.maxPageSize,tracingOptions:n.tracingOptions})))}async*listPageRangeDiffItemSegments(e,t,r,i,a){let n;if(i||void 0===i)do{n=await this.listPageRangesDiffSegment(e,t,r,i,a)
;i=n.continuationToken;yield await n}while(i)}async*listPageRangeDiffItems(e,t,r,i){for await(const a of this.listPageRangeDiffItemSegments(e,t,r,void 0,i))yield*ExtractPageRangeInfoItems(a)}
listPageRangesDiff(e,t,r,i={}){i.conditions=i.conditions||{};const a=this.listPageRangeDiffItems(e,t,r,{...i});return{next:()=>a.next(),[Symbol.asyncIterator](){return this},
byPage:(a={})=>this.listPageRangeDiffItemSegments(e,t,r,a.continuationToken,{maxPageSize:a.maxPageSize,...i})}}async getPageRangesDiffForManagedDisks(e,t,r,i={}){i.conditions=i.conditions||{}
;return Io.withSpan("PageBlobClient-GetPageRangesDiffForManagedDisks",i,async a=>rangeResponseFromModel(assertResponse(await this.pageBlobContext.getPageRangesDiff({abortSignal:i.abortSignal,
leaseAccessConditions:i.conditions,modifiedAccessConditions:{...i.conditions,ifTags:i.conditions?.tagConditions},prevSnapshotUrl:r,range:rangeToString({offset:e,count:t}),
tracingOptions:a.tracingOptions}))))}async resize(e,t={}){t.conditions=t.conditions||{};return Io.withSpan("PageBlobClient-resize",t,async r=>assertResponse(await this.pageBlobContext.resize(e,{
abortSignal:t.abortSignal,leaseAccessConditions:t.conditions,modifiedAccessConditions:{...t.conditions,ifTags:t.conditions?.tagConditions},encryptionScope:t.encryptionScope,
tracingOptions:r.tracingOptions})))}async updateSequenceNumber(e,t,r={}){r.conditions=r.conditions||{}
;return Io.withSpan("PageBlobClient-updateSequenceNumber",r,async i=>assertResponse(await this.pageBlobContext.updateSequenceNumber(e,{abortSignal:r.abortSignal,blobSequenceNumber:t,
leaseAccessConditions:r.conditions,modifiedAccessConditions:{...r.conditions,ifTags:r.conditions?.tagConditions},tracingOptions:i.tracingOptions})))}async startCopyIncremental(e,t={}){
return Io.withSpan("PageBlobClient-startCopyIncremental",t,async r=>assertResponse(await this.pageBlobContext.copyIncremental(e,{abortSignal:t.abortSignal,modifiedAccessConditions:{...t.conditions,
ifTags:t.conditions?.tagConditions},tracingOptions:r.tracingOptions})))}}// CONCATENATED MODULE: ./node_modules/@actions/cache/node_modules/@azure/storage-blob/dist/esm/utils/Mutex.js
var Wo,Xo;!function(e){e[e.LOCKED=0]="LOCKED";e[e.UNLOCKED=1]="UNLOCKED"}(Wo||(Wo={}));!function(e){e.AES256="AES256"}(Xo||(Xo={}))
;// CONCATENATED MODULE: ./node_modules/@actions/cache/lib/internal/shared/errors.js
Error;class InvalidResponseError extends Error{constructor(e){super(e);this.name="InvalidResponseError"}}Error;Error;class NetworkError extends Error{constructor(e){
super(`Unable to make request: ${e}\nIf you are using self-hosted runners, please make sure your runner has access to all GitHub endpoints: https://docs.github.com/en/actions/hosting-your-own-runners/managing-self-hosted-runners/about-self-hosted-runners#communication-between-self-hosted-runners-and-github`)
;this.code=e;this.name="NetworkError"}}NetworkError.isNetworkErrorCode=e=>{if(!e)return!1;return["ECONNRESET","ENOTFOUND","ETIMEDOUT","ECONNREFUSED","EHOSTUNREACH"].includes(e)}
;class UsageError extends Error{constructor(){
super("Cache storage quota has been hit. Unable to upload any new cache entries.\nMore info on storage limits: https://docs.github.com/en/billing/managing-billing-for-github-actions/about-billing-for-github-actions#calculating-minute-and-storage-spending")
;this.name="UsageError"}}UsageError.isUsageErrorMessage=e=>{if(!e)return!1;return e.includes("insufficient usage")};class RateLimitError extends Error{constructor(e){super(e)
;this.name="RateLimitError"}}// CONCATENATED MODULE: ./node_modules/@actions/cache/lib/internal/uploadUtils.js
var uploadUtils_awaiter=function(e,t,r,i){function adopt(e){return e instanceof r?e:new r(function(t){t(e)})}return new(r||(r=Promise))(function(r,a){function fulfilled(e){try{step(i.next(e))
}catch(e){a(e)}}function rejected(e){try{step(i.throw(e))}catch(e){a(e)}}function step(e){e.done?r(e.value):adopt(e.value).then(fulfilled,rejected)}step((i=i.apply(e,t||[])).next())})}
;class UploadProgress{constructor(e){this.contentLength=e;this.sentBytes=0;this.displayedComplete=!1;this.startTime=Date.now()}setSentBytes(e){this.sentBytes=e}getTransferredBytes(){
return this.sentBytes}isDone(){return this.getTransferredBytes()===this.contentLength}display(){if(this.displayedComplete)return
;const e=this.sentBytes,t=(e/this.contentLength*100).toFixed(1),r=(e/1048576/((Date.now()-this.startTime)/1e3)).toFixed(1);a.pq(`Sent ${e} of ${this.contentLength} (${t}%), ${r} MBs/sec`)
;if(this.isDone())this.displayedComplete=!0}onProgress(){return e=>{this.setSentBytes(e.loadedBytes)}}startDisplayTimer(e=1e3){const displayCallback=()=>{this.display()
;if(!this.isDone())this.timeoutHandle=setTimeout(displayCallback,e)};this.timeoutHandle=setTimeout(displayCallback,e)}stopDisplayTimer(){if(this.timeoutHandle){clearTimeout(this.timeoutHandle)
;this.timeoutHandle=void 0}this.display()}}function uploadCacheArchiveSDK(e,t,r){return uploadUtils_awaiter(this,void 0,void 0,function*(){var i
;const n=new BlobClient(e),s=n.getBlockBlobClient(),o=new UploadProgress(null!==(i=null==r?void 0:r.archiveSizeBytes)&&void 0!==i?i:0),m={blockSize:null==r?void 0:r.uploadChunkSize,
concurrency:null==r?void 0:r.uploadConcurrency,maxSingleShotSize:134217728,onProgress:o.onProgress()};try{o.startDisplayTimer();a.Yz(`BlobClient: ${n.name}:${n.accountName}:${n.containerName}`)
;const e=yield s.uploadFile(t,m);if(e._response.status>=400)throw new InvalidResponseError(`uploadCacheArchiveSDK: upload failed with status code ${e._response.status}`);return e}catch(e){
a.$e(`uploadCacheArchiveSDK: internal error uploading cache archive: ${e.message}`);throw e}finally{o.stopDisplayTimer()}})}
// CONCATENATED MODULE: ./node_modules/@actions/cache/lib/internal/requestUtils.js
var requestUtils_awaiter=function(e,t,r,i){function adopt(e){return e instanceof r?e:new r(function(t){t(e)})}return new(r||(r=Promise))(function(r,a){function fulfilled(e){try{step(i.next(e))
}catch(e){a(e)}}function rejected(e){try{step(i.throw(e))}catch(e){a(e)}}function step(e){e.done?r(e.value):adopt(e.value).then(fulfilled,rejected)}step((i=i.apply(e,t||[])).next())})}
;function isSuccessStatusCode(e){if(!e)return!1;return e>=200&&e<300}function isServerErrorStatusCode(e){if(!e)return!0;return e>=500}function isRetryableStatusCode(e){if(!e)return!1
;return[fe.Hv.BadGateway,fe.Hv.ServiceUnavailable,fe.Hv.GatewayTimeout].includes(e)}function sleep(e){return requestUtils_awaiter(this,void 0,void 0,function*(){return new Promise(t=>setTimeout(t,e))
})}function retry(e,t,r){return requestUtils_awaiter(this,arguments,void 0,function*(e,t,r,i=me,n=le,s=void 0){let o="",m=1;for(;m<=i;){let l,c,d=!1;try{l=yield t()}catch(e){if(s)l=s(e);d=!0
;o=e.message}if(l){c=r(l);if(!isServerErrorStatusCode(c))return l}if(c){d=isRetryableStatusCode(c);o=`Cache service responded with ${c}`}a.Yz(`${e} - Attempt ${m} of ${i} failed with error: ${o}`)
;if(!d){a.Yz(`${e} - Error is not retryable`);break}yield sleep(n);m++}throw Error(`${e} failed: ${o}`)})}function retryTypedResponse(e,t){
return requestUtils_awaiter(this,arguments,void 0,function*(e,t,r=me,i=le){return yield retry(e,t,e=>e.statusCode,r,i,e=>{if(e instanceof fe.Kg)return{statusCode:e.statusCode,result:null,headers:{},
error:e};else return})})}function retryHttpClientResponse(e,t){return requestUtils_awaiter(this,arguments,void 0,function*(e,t,r=me,i=le){return yield retry(e,t,e=>e.message.statusCode,r,i)})}
// CONCATENATED MODULE: ./node_modules/@actions/cache/lib/internal/downloadUtils.js
var downloadUtils_awaiter=function(e,t,r,i){function adopt(e){return e instanceof r?e:new r(function(t){t(e)})}return new(r||(r=Promise))(function(r,a){function fulfilled(e){try{step(i.next(e))
}catch(e){a(e)}}function rejected(e){try{step(i.throw(e))}catch(e){a(e)}}function step(e){e.done?r(e.value):adopt(e.value).then(fulfilled,rejected)}step((i=i.apply(e,t||[])).next())})}
;function pipeResponseToStream(e,t){return downloadUtils_awaiter(this,void 0,void 0,function*(){const r=re.promisify(te.pipeline);yield r(e.message,t)})}class DownloadProgress{constructor(e){
this.contentLength=e;this.segmentIndex=0;this.segmentSize=0;this.segmentOffset=0;this.receivedBytes=0;this.displayedComplete=!1;this.startTime=Date.now()}nextSegment(e){
this.segmentOffset=this.segmentOffset+this.segmentSize;this.segmentIndex=this.segmentIndex+1;this.segmentSize=e;this.receivedBytes=0
;a.Yz(`Downloading segment at offset ${this.segmentOffset} with length ${this.segmentSize}...`)}setReceivedBytes(e){this.receivedBytes=e}getTransferredBytes(){
return this.segmentOffset+this.receivedBytes}isDone(){return this.getTransferredBytes()===this.contentLength}display(){if(this.displayedComplete)return
;const e=this.segmentOffset+this.receivedBytes,t=(e/this.contentLength*100).toFixed(1),r=(e/1048576/((Date.now()-this.startTime)/1e3)).toFixed(1)
;a.pq(`Received ${e} of ${this.contentLength} (${t}%), ${r} MBs/sec`);if(this.isDone())this.displayedComplete=!0}onProgress(){return e=>{this.setReceivedBytes(e.loadedBytes)}}startDisplayTimer(e=1e3){
const displayCallback=()=>{this.display();if(!this.isDone())this.timeoutHandle=setTimeout(displayCallback,e)};this.timeoutHandle=setTimeout(displayCallback,e)}stopDisplayTimer(){
if(this.timeoutHandle){clearTimeout(this.timeoutHandle);this.timeoutHandle=void 0}this.display()}}function downloadCacheHttpClient(e,t){return downloadUtils_awaiter(this,void 0,void 0,function*(){
const r=o.createWriteStream(t),i=new fe.Qq("actions/cache"),n=yield retryHttpClientResponse("downloadCache",()=>downloadUtils_awaiter(this,void 0,void 0,function*(){return i.get(e)}))
;n.message.socket.setTimeout(ce,()=>{n.message.destroy();a.Yz(`Aborting download, socket timed out after ${ce} ms`)});yield pipeResponseToStream(n,r);const s=n.message.headers["content-length"];if(s){
const e=parseInt(s),r=getArchiveFileSizeInBytes(t);if(r!==e)throw new Error(`Incomplete download. Expected file size: ${e}, actual file size: ${r}`)
}else a.Yz("Unable to validate download, no Content-Length header")})}function downloadCacheHttpClientConcurrent(e,t,r){return downloadUtils_awaiter(this,void 0,void 0,function*(){var i
;const a=yield o.promises.open(t,"w"),n=new fe.Qq("actions/cache",void 0,{socketTimeout:r.timeoutInMs,keepAlive:!0});try{
const t=(yield retryHttpClientResponse("downloadCacheMetadata",()=>downloadUtils_awaiter(this,void 0,void 0,function*(){return yield n.request("HEAD",e,null,{})}))).message.headers["content-length"]
;if(null==t)throw new Error("Content-Length not found on blob response");const s=parseInt(t);if(Number.isNaN(s))throw new Error(`Could not interpret Content-Length: ${s}`);const o=[],m=4194304
;for(let t=0;t<s;t+=m){const r=Math.min(m,s-t);o.push({offset:t,promiseGetter:()=>downloadUtils_awaiter(this,void 0,void 0,function*(){return yield downloadSegmentRetry(n,e,t,r)})})}o.reverse()
;let l=0,c=0;const d=new DownloadProgress(s);d.startDisplayTimer();const p=d.onProgress(),u=[];let h;const waitAndWrite=()=>downloadUtils_awaiter(this,void 0,void 0,function*(){
const e=yield Promise.race(Object.values(u));yield a.write(e.buffer,0,e.count,e.offset);l--;delete u[e.offset];c+=e.count;p({loadedBytes:c})});for(;h=o.pop();){u[h.offset]=h.promiseGetter();l++
;if(l>=(null!==(i=r.downloadConcurrency)&&void 0!==i?i:10))yield waitAndWrite()}for(;l>0;)yield waitAndWrite()}finally{n.dispose();yield a.close()}})}function downloadSegmentRetry(e,t,r,i){
return downloadUtils_awaiter(this,void 0,void 0,function*(){let a=0;for(;;)try{const a=3e4,n=yield promiseWithTimeout(a,downloadSegment(e,t,r,i))
;if("string"==typeof n)throw new Error("downloadSegmentRetry failed due to timeout");return n}catch(e){if(a>=5)throw e;a++}})}function downloadSegment(e,t,r,i){
return downloadUtils_awaiter(this,void 0,void 0,function*(){const a=yield retryHttpClientResponse("downloadCachePart",()=>downloadUtils_awaiter(this,void 0,void 0,function*(){return yield e.get(t,{
Range:`bytes=${r}-${r+i-1}`})}));if(!a.readBodyBuffer)throw new Error("Expected HttpClientResponse to implement readBodyBuffer");return{offset:r,count:i,buffer:yield a.readBodyBuffer()}})}
function downloadCacheStorageSDK(e,t,r){return downloadUtils_awaiter(this,void 0,void 0,function*(){var i;const n=new BlockBlobClient(e,void 0,{retryOptions:{tryTimeoutInMs:r.timeoutInMs}
}),s=null!==(i=(yield n.getProperties()).contentLength)&&void 0!==i?i:-1;if(s<0){a.Yz("Unable to determine content length, downloading file with http-client...");yield downloadCacheHttpClient(e,t)
}else{const e=Math.min(134217728,Oo.constants.MAX_LENGTH),i=new DownloadProgress(s),a=o.openSync(t,"w");try{i.startDisplayTimer();const t=new AbortController,m=t.signal;for(;!i.isDone();){
const l=i.segmentOffset+i.segmentSize,c=Math.min(e,s-l);i.nextSegment(c);const d=yield promiseWithTimeout(r.segmentTimeoutInMs||36e5,n.downloadToBuffer(l,c,{abortSignal:m,
concurrency:r.downloadConcurrency,onProgress:i.onProgress()}));if("timeout"===d){t.abort();throw new Error("Aborting cache download as the download time exceeded the timeout.")
}else if(Buffer.isBuffer(d))o.writeFileSync(a,d)}}finally{i.stopDisplayTimer();o.closeSync(a)}}})}const promiseWithTimeout=(e,t)=>downloadUtils_awaiter(void 0,void 0,void 0,function*(){let r
;const i=new Promise(t=>{r=setTimeout(()=>t("timeout"),e)});return Promise.race([t,i]).then(e=>{clearTimeout(r);return e})});// CONCATENATED MODULE: ./node_modules/@actions/cache/lib/options.js
function getUploadOptions(e){const t={useAzureSdk:!1,uploadConcurrency:4,uploadChunkSize:33554432};if(e){if("boolean"==typeof e.useAzureSdk)t.useAzureSdk=e.useAzureSdk
;if("number"==typeof e.uploadConcurrency)t.uploadConcurrency=e.uploadConcurrency;if("number"==typeof e.uploadChunkSize)t.uploadChunkSize=e.uploadChunkSize}
t.uploadConcurrency=!isNaN(Number(process.env.CACHE_UPLOAD_CONCURRENCY))?Math.min(32,Number(process.env.CACHE_UPLOAD_CONCURRENCY)):t.uploadConcurrency
;t.uploadChunkSize=!isNaN(Number(process.env.CACHE_UPLOAD_CHUNK_SIZE))?Math.min(134217728,1024*Number(process.env.CACHE_UPLOAD_CHUNK_SIZE)*1024):t.uploadChunkSize
;a.Yz(`Use Azure SDK: ${t.useAzureSdk}`);a.Yz(`Upload concurrency: ${t.uploadConcurrency}`);a.Yz(`Upload chunk size: ${t.uploadChunkSize}`);return t}function getDownloadOptions(e){const t={
useAzureSdk:!1,concurrentBlobDownloads:!0,downloadConcurrency:8,timeoutInMs:3e4,segmentTimeoutInMs:6e5,lookupOnly:!1};if(e){if("boolean"==typeof e.useAzureSdk)t.useAzureSdk=e.useAzureSdk
;if("boolean"==typeof e.concurrentBlobDownloads)t.concurrentBlobDownloads=e.concurrentBlobDownloads;if("number"==typeof e.downloadConcurrency)t.downloadConcurrency=e.downloadConcurrency
;if("number"==typeof e.timeoutInMs)t.timeoutInMs=e.timeoutInMs;if("number"==typeof e.segmentTimeoutInMs)t.segmentTimeoutInMs=e.segmentTimeoutInMs
;if("boolean"==typeof e.lookupOnly)t.lookupOnly=e.lookupOnly}const r=process.env.SEGMENT_DOWNLOAD_TIMEOUT_MINS;if(r&&!isNaN(Number(r))&&isFinite(Number(r)))t.segmentTimeoutInMs=60*Number(r)*1e3
;a.Yz(`Use Azure SDK: ${t.useAzureSdk}`);a.Yz(`Download concurrency: ${t.downloadConcurrency}`);a.Yz(`Request timeout (ms): ${t.timeoutInMs}`)
;a.Yz(`Cache segment download timeout mins env var: ${process.env.SEGMENT_DOWNLOAD_TIMEOUT_MINS}`);a.Yz(`Segment download timeout (ms): ${t.segmentTimeoutInMs}`);a.Yz(`Lookup only: ${t.lookupOnly}`)
;return t}// CONCATENATED MODULE: ./node_modules/@actions/cache/lib/internal/config.js
function isGhes(){const e=new URL(process.env.GITHUB_SERVER_URL||"https://github.com").hostname.trimEnd().toUpperCase(),t="GITHUB.COM"===e,r=e.endsWith(".GHE.COM"),i=e.endsWith(".LOCALHOST")
;return!t&&!r&&!i}function config_getCacheServiceVersion(){if(isGhes())return"v1";return process.env.ACTIONS_CACHE_SERVICE_V2?"v2":"v1"}const Qo=["none","read","write","write-only"]
;function getCacheMode(){return(process.env.ACTIONS_CACHE_MODE||"").trim().toLowerCase()}function isCacheReadable(e){if(!Qo.includes(e))return!0;return"read"===e||"write"===e}
function isCacheWritable(e){if(!Qo.includes(e))return!0;return"write"===e||"write-only"===e}function getCacheServiceURL(){const e=config_getCacheServiceVersion();switch(e){case"v1":
return process.env.ACTIONS_CACHE_URL||process.env.ACTIONS_RESULTS_URL||"";case"v2":return process.env.ACTIONS_RESULTS_URL||"";default:throw new Error(`Unsupported cache service version: ${e}`)}}
var Yo=r(38658);// CONCATENATED MODULE: ./node_modules/@actions/cache/lib/internal/shared/user-agent.js
function getUserAgentString(){return`@actions/cache-${Yo.version}`}// CONCATENATED MODULE: ./node_modules/@actions/cache/lib/internal/cacheHttpClient.js
var cacheHttpClient_awaiter=function(e,t,r,i){function adopt(e){return e instanceof r?e:new r(function(t){t(e)})}return new(r||(r=Promise))(function(r,a){function fulfilled(e){try{step(i.next(e))
}catch(e){a(e)}}function rejected(e){try{step(i.throw(e))}catch(e){a(e)}}function step(e){e.done?r(e.value):adopt(e.value).then(fulfilled,rejected)}step((i=i.apply(e,t||[])).next())})}
;function getCacheApiUrl(e){const t=getCacheServiceURL();if(!t)throw new Error("Cache Service Url not found, unable to restore cache.");const r=`${t}_apis/artifactcache/${e}`
;a.Yz(`Resource Url: ${r}`);return r}function createAcceptHeader(e,t){return`${e};api-version=${t}`}function getRequestOptions(){return{headers:{
Accept:createAcceptHeader("application/json","6.0-preview.1")}}}function createHttpClient(){const e=process.env.ACTIONS_RUNTIME_TOKEN||"",t=new xe.tZ(e)
;return new fe.Qq(getUserAgentString(),[t],getRequestOptions())}function getCacheEntry(e,t,r){return cacheHttpClient_awaiter(this,void 0,void 0,function*(){var i
;const n=createHttpClient(),s=getCacheVersion(t,null==r?void 0:r.compressionMethod,null==r?void 0:r.enableCrossOsArchive),o=`cache?keys=${encodeURIComponent(e.join(","))}&version=${s}`,m=yield retryTypedResponse("getCacheEntry",()=>cacheHttpClient_awaiter(this,void 0,void 0,function*(){
return n.getJson(getCacheApiUrl(o))}));if(204===m.statusCode){if(a._o())yield printCachesListForDiagnostics(e[0],n,s);return null}if(!isSuccessStatusCode(m.statusCode)){
const e=null===(i=m.error)||void 0===i?void 0:i.message;if(null==e?void 0:e.includes(ye))throw new Error(e);throw new Error(`Cache service responded with ${m.statusCode}`)}
const l=m.result,c=null==l?void 0:l.archiveLocation;if(!c)throw new Error("Cache not found.");a.Pq(c);a.Yz("Cache Result:");a.Yz(JSON.stringify(l));return l})}
function printCachesListForDiagnostics(e,t,r){return cacheHttpClient_awaiter(this,void 0,void 0,function*(){
const i=`caches?key=${encodeURIComponent(e)}`,n=yield retryTypedResponse("listCache",()=>cacheHttpClient_awaiter(this,void 0,void 0,function*(){return t.getJson(getCacheApiUrl(i))}))
;if(200===n.statusCode){const t=n.result,i=null==t?void 0:t.totalCount;if(i&&i>0){
a.Yz(`No matching cache found for cache key '${e}', version '${r} and scope ${process.env.GITHUB_REF}. There exist one or more cache(s) with similar key but they have different version or scope. See more info on cache matching here: https://docs.github.com/en/actions/using-workflows/caching-dependencies-to-speed-up-workflows#matching-a-cache-key \nOther caches with similar key:`)
;for(const e of(null==t?void 0:t.artifactCaches)||[])a.Yz(`Cache Key: ${null==e?void 0:e.cacheKey}, Cache Version: ${null==e?void 0:e.cacheVersion}, Cache Scope: ${null==e?void 0:e.scope}, Cache Created: ${null==e?void 0:e.creationTime}`)
}}})}function downloadCache(e,t,r){return cacheHttpClient_awaiter(this,void 0,void 0,function*(){const i=new Ne.URL(e),a=getDownloadOptions(r)
;if(i.hostname.endsWith(".blob.core.windows.net"))if(a.useAzureSdk)yield downloadCacheStorageSDK(e,t,a);else if(a.concurrentBlobDownloads)yield downloadCacheHttpClientConcurrent(e,t,a);else yield downloadCacheHttpClient(e,t);else yield downloadCacheHttpClient(e,t)
})}function reserveCache(e,t,r){return cacheHttpClient_awaiter(this,void 0,void 0,function*(){
const i=createHttpClient(),a=getCacheVersion(t,null==r?void 0:r.compressionMethod,null==r?void 0:r.enableCrossOsArchive),n={key:e,version:a,cacheSize:null==r?void 0:r.cacheSize}
;return yield retryTypedResponse("reserveCache",()=>cacheHttpClient_awaiter(this,void 0,void 0,function*(){return i.postJson(getCacheApiUrl("caches"),n)}))})}function getContentRange(e,t){
return`bytes ${e}-${t}/*`}function uploadChunk(e,t,r,i,n){return cacheHttpClient_awaiter(this,void 0,void 0,function*(){
a.Yz(`Uploading chunk of size ${n-i+1} bytes at offset ${i} with content range: ${getContentRange(i,n)}`);const s={"Content-Type":"application/octet-stream","Content-Range":getContentRange(i,n)
},o=yield retryHttpClientResponse(`uploadChunk (start: ${i}, end: ${n})`,()=>cacheHttpClient_awaiter(this,void 0,void 0,function*(){return e.sendStream("PATCH",t,r(),s)}))
;if(!isSuccessStatusCode(o.message.statusCode))throw new Error(`Cache service responded with ${o.message.statusCode} during upload chunk.`)})}function uploadFile(e,t,r,i){
return cacheHttpClient_awaiter(this,void 0,void 0,function*(){
const n=getArchiveFileSizeInBytes(r),s=getCacheApiUrl(`caches/${t.toString()}`),m=o.openSync(r,"r"),l=getUploadOptions(i),c=assertDefined("uploadConcurrency",l.uploadConcurrency),d=assertDefined("uploadChunkSize",l.uploadChunkSize),p=[...new Array(c).keys()]
;a.Yz("Awaiting all uploads");let u=0;try{yield Promise.all(p.map(()=>cacheHttpClient_awaiter(this,void 0,void 0,function*(){for(;u<n;){const t=Math.min(n-u,d),i=u,a=u+t-1;u+=d
;yield uploadChunk(e,s,()=>o.createReadStream(r,{fd:m,start:i,end:a,autoClose:!1}).on("error",e=>{throw new Error(`Cache upload failed because file read failed with ${e.message}`)}),i,a)}})))}finally{
o.closeSync(m)}return})}function commitCache(e,t,r){return cacheHttpClient_awaiter(this,void 0,void 0,function*(){const i={size:r}
;return yield retryTypedResponse("commitCache",()=>cacheHttpClient_awaiter(this,void 0,void 0,function*(){return e.postJson(getCacheApiUrl(`caches/${t.toString()}`),i)}))})}
function saveCache(e,t,r,i){return cacheHttpClient_awaiter(this,void 0,void 0,function*(){if(getUploadOptions(i).useAzureSdk){
if(!r)throw new Error("Azure Storage SDK can only be used when a signed URL is provided.");yield uploadCacheArchiveSDK(r,t,i)}else{const r=createHttpClient();a.Yz("Upload cache")
;yield uploadFile(r,e,t,i);a.Yz("Commiting cache");const n=getArchiveFileSizeInBytes(t);a.pq(`Cache Size: ~${Math.round(n/1048576)} MB (${n} B)`);const s=yield commitCache(r,e,n)
;if(!isSuccessStatusCode(s.statusCode))throw new Error(`Cache service responded with ${s.statusCode} during commit cache.`);a.pq("Cache saved successfully")}})}var Zo=r(44420),Jo=r(68886)
;// CONCATENATED MODULE: ./node_modules/@actions/cache/lib/generated/results/entities/v1/cachescope.js
class CacheScope$Type extends Jo.MessageType{constructor(){super("github.actions.results.entities.v1.CacheScope",[{no:1,name:"scope",kind:"scalar",T:9},{no:2,name:"permission",kind:"scalar",T:3}])}
create(e){const t={scope:"",permission:"0"};globalThis.Object.defineProperty(t,Jo.MESSAGE_TYPE,{enumerable:!1,value:this});if(void 0!==e)(0,Jo.reflectionMergePartial)(this,t,e);return t}
internalBinaryRead(e,t,r,i){let a=null!=i?i:this.create(),n=e.pos+t;for(;e.pos<n;){let[t,i]=e.tag();switch(t){case 1:a.scope=e.string();break;case 2:a.permission=e.int64().toString();break;default:
let n=r.readUnknownField;if("throw"===n)throw new globalThis.Error(`Unknown field ${t} (wire type ${i}) for ${this.typeName}`);let s=e.skip(i)
;if(!1!==n)(!0===n?Jo.UnknownFieldHandler.onRead:n)(this.typeName,a,t,i,s)}}return a}internalBinaryWrite(e,t,r){if(""!==e.scope)t.tag(1,Jo.WireType.LengthDelimited).string(e.scope)
;if("0"!==e.permission)t.tag(2,Jo.WireType.Varint).int64(e.permission);let i=r.writeUnknownFields;if(!1!==i)(1==i?Jo.UnknownFieldHandler.onWrite:i)(this.typeName,e,t);return t}}
const em=new CacheScope$Type;// CONCATENATED MODULE: ./node_modules/@actions/cache/lib/generated/results/entities/v1/cachemetadata.js
class CacheMetadata$Type extends Jo.MessageType{constructor(){super("github.actions.results.entities.v1.CacheMetadata",[{no:1,name:"repository_id",kind:"scalar",T:3},{no:2,name:"scope",kind:"message",
repeat:1,T:()=>em}])}create(e){const t={repositoryId:"0",scope:[]};globalThis.Object.defineProperty(t,Jo.MESSAGE_TYPE,{enumerable:!1,value:this});if(void 0!==e)(0,Jo.reflectionMergePartial)(this,t,e)
;return t}internalBinaryRead(e,t,r,i){let a=null!=i?i:this.create(),n=e.pos+t;for(;e.pos<n;){let[t,i]=e.tag();switch(t){case 1:a.repositoryId=e.int64().toString();break;case 2:
a.scope.push(em.internalBinaryRead(e,e.uint32(),r));break;default:let n=r.readUnknownField;if("throw"===n)throw new globalThis.Error(`Unknown field ${t} (wire type ${i}) for ${this.typeName}`)
;let s=e.skip(i);if(!1!==n)(!0===n?Jo.UnknownFieldHandler.onRead:n)(this.typeName,a,t,i,s)}}return a}internalBinaryWrite(e,t,r){
if("0"!==e.repositoryId)t.tag(1,Jo.WireType.Varint).int64(e.repositoryId);for(let i=0;i<e.scope.length;i++)em.internalBinaryWrite(e.scope[i],t.tag(2,Jo.WireType.LengthDelimited).fork(),r).join()
;let i=r.writeUnknownFields;if(!1!==i)(1==i?Jo.UnknownFieldHandler.onWrite:i)(this.typeName,e,t);return t}}const tm=new CacheMetadata$Type
;// CONCATENATED MODULE: ./node_modules/@actions/cache/lib/generated/results/api/v1/cache.js
class CreateCacheEntryRequest$Type extends Jo.MessageType{constructor(){super("github.actions.results.api.v1.CreateCacheEntryRequest",[{no:1,name:"metadata",kind:"message",T:()=>tm},{no:2,name:"key",
kind:"scalar",T:9},{no:3,name:"version",kind:"scalar",T:9}])}create(e){const t={key:"",version:""};globalThis.Object.defineProperty(t,Jo.MESSAGE_TYPE,{enumerable:!1,value:this});if(void 0!==e)(0,
Jo.reflectionMergePartial)(this,t,e);return t}internalBinaryRead(e,t,r,i){let a=null!=i?i:this.create(),n=e.pos+t;for(;e.pos<n;){let[t,i]=e.tag();switch(t){case 1:
a.metadata=tm.internalBinaryRead(e,e.uint32(),r,a.metadata);break;case 2:a.key=e.string();break;case 3:a.version=e.string();break;default:let n=r.readUnknownField
;if("throw"===n)throw new globalThis.Error(`Unknown field ${t} (wire type ${i}) for ${this.typeName}`);let s=e.skip(i);if(!1!==n)(!0===n?Jo.UnknownFieldHandler.onRead:n)(this.typeName,a,t,i,s)}}
return a}internalBinaryWrite(e,t,r){if(e.metadata)tm.internalBinaryWrite(e.metadata,t.tag(1,Jo.WireType.LengthDelimited).fork(),r).join()
;if(""!==e.key)t.tag(2,Jo.WireType.LengthDelimited).string(e.key);if(""!==e.version)t.tag(3,Jo.WireType.LengthDelimited).string(e.version);let i=r.writeUnknownFields
;if(!1!==i)(1==i?Jo.UnknownFieldHandler.onWrite:i)(this.typeName,e,t);return t}}const rm=new CreateCacheEntryRequest$Type;class CreateCacheEntryResponse$Type extends Jo.MessageType{constructor(){
super("github.actions.results.api.v1.CreateCacheEntryResponse",[{no:1,name:"ok",kind:"scalar",T:8},{no:2,name:"signed_upload_url",kind:"scalar",T:9},{no:3,name:"message",kind:"scalar",T:9}])}
create(e){const t={ok:!1,signedUploadUrl:"",message:""};globalThis.Object.defineProperty(t,Jo.MESSAGE_TYPE,{enumerable:!1,value:this});if(void 0!==e)(0,Jo.reflectionMergePartial)(this,t,e);return t}
internalBinaryRead(e,t,r,i){let a=null!=i?i:this.create(),n=e.pos+t;for(;e.pos<n;){let[t,i]=e.tag();switch(t){case 1:a.ok=e.bool();break;case 2:a.signedUploadUrl=e.string();break;case 3:
a.message=e.string();break;default:let n=r.readUnknownField;if("throw"===n)throw new globalThis.Error(`Unknown field ${t} (wire type ${i}) for ${this.typeName}`);let s=e.skip(i)
;if(!1!==n)(!0===n?Jo.UnknownFieldHandler.onRead:n)(this.typeName,a,t,i,s)}}return a}internalBinaryWrite(e,t,r){if(!1!==e.ok)t.tag(1,Jo.WireType.Varint).bool(e.ok)
;if(""!==e.signedUploadUrl)t.tag(2,Jo.WireType.LengthDelimited).string(e.signedUploadUrl);if(""!==e.message)t.tag(3,Jo.WireType.LengthDelimited).string(e.message);let i=r.writeUnknownFields
;if(!1!==i)(1==i?Jo.UnknownFieldHandler.onWrite:i)(this.typeName,e,t);return t}}const im=new CreateCacheEntryResponse$Type;class FinalizeCacheEntryUploadRequest$Type extends Jo.MessageType{
constructor(){super("github.actions.results.api.v1.FinalizeCacheEntryUploadRequest",[{no:1,name:"metadata",kind:"message",T:()=>tm},{no:2,name:"key",kind:"scalar",T:9},{no:3,name:"size_bytes",
kind:"scalar",T:3},{no:4,name:"version",kind:"scalar",T:9}])}create(e){const t={key:"",sizeBytes:"0",version:""};globalThis.Object.defineProperty(t,Jo.MESSAGE_TYPE,{enumerable:!1,value:this})
;if(void 0!==e)(0,Jo.reflectionMergePartial)(this,t,e);return t}internalBinaryRead(e,t,r,i){let a=null!=i?i:this.create(),n=e.pos+t;for(;e.pos<n;){let[t,i]=e.tag();switch(t){case 1:
a.metadata=tm.internalBinaryRead(e,e.uint32(),r,a.metadata);break;case 2:a.key=e.string();break;case 3:a.sizeBytes=e.int64().toString();break;case 4:a.version=e.string();break;default:
let n=r.readUnknownField;if("throw"===n)throw new globalThis.Error(`Unknown field ${t} (wire type ${i}) for ${this.typeName}`);let s=e.skip(i)
;if(!1!==n)(!0===n?Jo.UnknownFieldHandler.onRead:n)(this.typeName,a,t,i,s)}}return a}internalBinaryWrite(e,t,r){
if(e.metadata)tm.internalBinaryWrite(e.metadata,t.tag(1,Jo.WireType.LengthDelimited).fork(),r).join();if(""!==e.key)t.tag(2,Jo.WireType.LengthDelimited).string(e.key)
;if("0"!==e.sizeBytes)t.tag(3,Jo.WireType.Varint).int64(e.sizeBytes);if(""!==e.version)t.tag(4,Jo.WireType.LengthDelimited).string(e.version);let i=r.writeUnknownFields
;if(!1!==i)(1==i?Jo.UnknownFieldHandler.onWrite:i)(this.typeName,e,t);return t}}const am=new FinalizeCacheEntryUploadRequest$Type;class FinalizeCacheEntryUploadResponse$Type extends Jo.MessageType{
constructor(){super("github.actions.results.api.v1.FinalizeCacheEntryUploadResponse",[{no:1,name:"ok",kind:"scalar",T:8},{no:2,name:"entry_id",kind:"scalar",T:3},{no:3,name:"message",kind:"scalar",T:9
}])}create(e){const t={ok:!1,entryId:"0",message:""};globalThis.Object.defineProperty(t,Jo.MESSAGE_TYPE,{enumerable:!1,value:this});if(void 0!==e)(0,Jo.reflectionMergePartial)(this,t,e);return t}
internalBinaryRead(e,t,r,i){let a=null!=i?i:this.create(),n=e.pos+t;for(;e.pos<n;){let[t,i]=e.tag();switch(t){case 1:a.ok=e.bool();break;case 2:a.entryId=e.int64().toString();break;case 3:
a.message=e.string();break;default:let n=r.readUnknownField;if("throw"===n)throw new globalThis.Error(`Unknown field ${t} (wire type ${i}) for ${this.typeName}`);let s=e.skip(i)
;if(!1!==n)(!0===n?Jo.UnknownFieldHandler.onRead:n)(this.typeName,a,t,i,s)}}return a}internalBinaryWrite(e,t,r){if(!1!==e.ok)t.tag(1,Jo.WireType.Varint).bool(e.ok)
;if("0"!==e.entryId)t.tag(2,Jo.WireType.Varint).int64(e.entryId);if(""!==e.message)t.tag(3,Jo.WireType.LengthDelimited).string(e.message);let i=r.writeUnknownFields
;if(!1!==i)(1==i?Jo.UnknownFieldHandler.onWrite:i)(this.typeName,e,t);return t}}const nm=new FinalizeCacheEntryUploadResponse$Type;class GetCacheEntryDownloadURLRequest$Type extends Jo.MessageType{
constructor(){super("github.actions.results.api.v1.GetCacheEntryDownloadURLRequest",[{no:1,name:"metadata",kind:"message",T:()=>tm},{no:2,name:"key",kind:"scalar",T:9},{no:3,name:"restore_keys",
kind:"scalar",repeat:2,T:9},{no:4,name:"version",kind:"scalar",T:9}])}create(e){const t={key:"",restoreKeys:[],version:""};globalThis.Object.defineProperty(t,Jo.MESSAGE_TYPE,{enumerable:!1,value:this
});if(void 0!==e)(0,Jo.reflectionMergePartial)(this,t,e);return t}internalBinaryRead(e,t,r,i){let a=null!=i?i:this.create(),n=e.pos+t;for(;e.pos<n;){let[t,i]=e.tag();switch(t){case 1:
a.metadata=tm.internalBinaryRead(e,e.uint32(),r,a.metadata);break;case 2:a.key=e.string();break;case 3:a.restoreKeys.push(e.string());break;case 4:a.version=e.string();break;default:
let n=r.readUnknownField;if("throw"===n)throw new globalThis.Error(`Unknown field ${t} (wire type ${i}) for ${this.typeName}`);let s=e.skip(i)
;if(!1!==n)(!0===n?Jo.UnknownFieldHandler.onRead:n)(this.typeName,a,t,i,s)}}return a}internalBinaryWrite(e,t,r){
if(e.metadata)tm.internalBinaryWrite(e.metadata,t.tag(1,Jo.WireType.LengthDelimited).fork(),r).join();if(""!==e.key)t.tag(2,Jo.WireType.LengthDelimited).string(e.key)
;for(let r=0;r<e.restoreKeys.length;r++)t.tag(3,Jo.WireType.LengthDelimited).string(e.restoreKeys[r]);if(""!==e.version)t.tag(4,Jo.WireType.LengthDelimited).string(e.version)
;let i=r.writeUnknownFields;if(!1!==i)(1==i?Jo.UnknownFieldHandler.onWrite:i)(this.typeName,e,t);return t}}const sm=new GetCacheEntryDownloadURLRequest$Type
;class GetCacheEntryDownloadURLResponse$Type extends Jo.MessageType{constructor(){super("github.actions.results.api.v1.GetCacheEntryDownloadURLResponse",[{no:1,name:"ok",kind:"scalar",T:8},{no:2,
name:"signed_download_url",kind:"scalar",T:9},{no:3,name:"matched_key",kind:"scalar",T:9}])}create(e){const t={ok:!1,signedDownloadUrl:"",matchedKey:""}
;globalThis.Object.defineProperty(t,Jo.MESSAGE_TYPE,{enumerable:!1,value:this});if(void 0!==e)(0,Jo.reflectionMergePartial)(this,t,e);return t}internalBinaryRead(e,t,r,i){
let a=null!=i?i:this.create(),n=e.pos+t;for(;e.pos<n;){let[t,i]=e.tag();switch(t){case 1:a.ok=e.bool();break;case 2:a.signedDownloadUrl=e.string();break;case 3:a.matchedKey=e.string();break;default:
let n=r.readUnknownField;if("throw"===n)throw new globalThis.Error(`Unknown field ${t} (wire type ${i}) for ${this.typeName}`);let s=e.skip(i)
;if(!1!==n)(!0===n?Jo.UnknownFieldHandler.onRead:n)(this.typeName,a,t,i,s)}}return a}internalBinaryWrite(e,t,r){if(!1!==e.ok)t.tag(1,Jo.WireType.Varint).bool(e.ok)
;if(""!==e.signedDownloadUrl)t.tag(2,Jo.WireType.LengthDelimited).string(e.signedDownloadUrl);if(""!==e.matchedKey)t.tag(3,Jo.WireType.LengthDelimited).string(e.matchedKey);let i=r.writeUnknownFields
;if(!1!==i)(1==i?Jo.UnknownFieldHandler.onWrite:i)(this.typeName,e,t);return t}}const om=new GetCacheEntryDownloadURLResponse$Type;new Zo.C0("github.actions.results.api.v1.CacheService",[{
name:"CreateCacheEntry",options:{},I:rm,O:im},{name:"FinalizeCacheEntryUpload",options:{},I:am,O:nm},{name:"GetCacheEntryDownloadURL",options:{},I:sm,O:om}])
;// CONCATENATED MODULE: ./node_modules/@actions/cache/lib/generated/results/api/v1/cache.twirp-client.js
class CacheServiceClientJSON{constructor(e){this.rpc=e;this.CreateCacheEntry.bind(this);this.FinalizeCacheEntryUpload.bind(this);this.GetCacheEntryDownloadURL.bind(this)}CreateCacheEntry(e){
const t=rm.toJson(e,{useProtoFieldName:!0,emitDefaultValues:!1});return this.rpc.request("github.actions.results.api.v1.CacheService","CreateCacheEntry","application/json",t).then(e=>im.fromJson(e,{
ignoreUnknownFields:!0}))}FinalizeCacheEntryUpload(e){const t=am.toJson(e,{useProtoFieldName:!0,emitDefaultValues:!1})
;return this.rpc.request("github.actions.results.api.v1.CacheService","FinalizeCacheEntryUpload","application/json",t).then(e=>nm.fromJson(e,{ignoreUnknownFields:!0}))}GetCacheEntryDownloadURL(e){
const t=sm.toJson(e,{useProtoFieldName:!0,emitDefaultValues:!1})
;return this.rpc.request("github.actions.results.api.v1.CacheService","GetCacheEntryDownloadURL","application/json",t).then(e=>om.fromJson(e,{ignoreUnknownFields:!0}))}}
// CONCATENATED MODULE: ./node_modules/@actions/cache/lib/internal/shared/util.js
function maskSigUrl(e){if(!e)return;try{const t=new URL(e).searchParams.get("sig");if(t){(0,a.Pq)(t);(0,a.Pq)(encodeURIComponent(t))}}catch(t){(0,
a.Yz)(`Failed to parse URL: ${e} ${t instanceof Error?t.message:String(t)}`)}}function maskSecretUrls(e){if("object"!=typeof e||null===e){(0,a.Yz)("body is not an object or is null");return}
if("signed_upload_url"in e&&"string"==typeof e.signed_upload_url)maskSigUrl(e.signed_upload_url);if("signed_download_url"in e&&"string"==typeof e.signed_download_url)maskSigUrl(e.signed_download_url)}
// CONCATENATED MODULE: ./node_modules/@actions/cache/lib/internal/shared/cacheTwirpClient.js
var cacheTwirpClient_awaiter=function(e,t,r,i){function adopt(e){return e instanceof r?e:new r(function(t){t(e)})}return new(r||(r=Promise))(function(r,a){function fulfilled(e){try{step(i.next(e))
}catch(e){a(e)}}function rejected(e){try{step(i.throw(e))}catch(e){a(e)}}function step(e){e.done?r(e.value):adopt(e.value).then(fulfilled,rejected)}step((i=i.apply(e,t||[])).next())})}
;class CacheServiceClient{constructor(e,t,r,i){this.maxAttempts=5;this.baseRetryIntervalMilliseconds=3e3;this.retryMultiplier=1.5;const a=getRuntimeToken();this.baseUrl=getCacheServiceURL()
;if(t)this.maxAttempts=t;if(r)this.baseRetryIntervalMilliseconds=r;if(i)this.retryMultiplier=i;this.httpClient=new fe.Qq(e,[new xe.tZ(a)])}request(e,t,r,i){
return cacheTwirpClient_awaiter(this,void 0,void 0,function*(){const n=new URL(`/twirp/${e}/${t}`,this.baseUrl).href;(0,a.Yz)(`[Request] ${t} ${n}`);const s={"Content-Type":r};try{
const{body:e}=yield this.retryableRequest(()=>cacheTwirpClient_awaiter(this,void 0,void 0,function*(){return this.httpClient.post(n,JSON.stringify(i),s)}));return e}catch(e){
throw new Error(`Failed to ${t}: ${e.message}`)}})}retryableRequest(e){return cacheTwirpClient_awaiter(this,void 0,void 0,function*(){let t=0,r="",i="";for(;t<this.maxAttempts;){let n=!1;try{
const t=yield e(),s=t.message.statusCode;i=yield t.readBody();(0,a.Yz)(`[Response] - ${t.message.statusCode}`);(0,a.Yz)(`Headers: ${JSON.stringify(t.message.headers,null,2)}`);const o=JSON.parse(i)
;maskSecretUrls(o);(0,a.Yz)(`Body: ${JSON.stringify(o,null,2)}`);if(this.isSuccessStatusCode(s))return{response:t,body:o};n=this.isRetryableHttpStatusCode(s)
;r=`Failed request: (${s}) ${t.message.statusMessage}`;if(o.msg){if(UsageError.isUsageErrorMessage(o.msg))throw new UsageError;r=`${r}: ${o.msg}`}if(s===fe.Hv.TooManyRequests){
const e=t.message.headers["retry-after"];if(e){const t=parseInt(e,10);if(!isNaN(t)&&t>0)(0,a.$e)(`You've hit a rate limit, your rate limit will reset in ${t} seconds`)}
throw new RateLimitError(`Rate limited: ${r}`)}}catch(e){if(e instanceof SyntaxError)(0,a.Yz)(`Raw Body: ${i}`);if(e instanceof UsageError)throw e;if(e instanceof RateLimitError)throw e
;if(NetworkError.isNetworkErrorCode(null==e?void 0:e.code))throw new NetworkError(null==e?void 0:e.code);n=!0;r=e.message}if(!n)throw new Error(`Received non-retryable error: ${r}`)
;if(t+1===this.maxAttempts)throw new Error(`Failed to make request after ${this.maxAttempts} attempts: ${r}`);const s=this.getExponentialRetryTimeMilliseconds(t);(0,
a.pq)(`Attempt ${t+1} of ${this.maxAttempts} failed with error: ${r}. Retrying request in ${s} ms...`);yield this.sleep(s);t++}throw new Error("Request failed")})}isSuccessStatusCode(e){if(!e)return!1
;return e>=200&&e<300}isRetryableHttpStatusCode(e){if(!e)return!1;return[fe.Hv.BadGateway,fe.Hv.GatewayTimeout,fe.Hv.InternalServerError,fe.Hv.ServiceUnavailable].includes(e)}sleep(e){
return cacheTwirpClient_awaiter(this,void 0,void 0,function*(){return new Promise(t=>setTimeout(t,e))})}getExponentialRetryTimeMilliseconds(e){
if(e<0)throw new Error("attempt should be a positive integer");if(0===e)return this.baseRetryIntervalMilliseconds
;const t=this.baseRetryIntervalMilliseconds*Math.pow(this.retryMultiplier,e),r=t*this.retryMultiplier;return Math.trunc(Math.random()*(r-t)+t)}}function internalCacheTwirpClient(e){
const t=new CacheServiceClient(getUserAgentString(),null==e?void 0:e.maxAttempts,null==e?void 0:e.retryIntervalMs,null==e?void 0:e.retryMultiplier);return new CacheServiceClientJSON(t)}
// CONCATENATED MODULE: ./node_modules/@actions/cache/lib/internal/tar.js
var tar_awaiter=function(e,t,r,i){function adopt(e){return e instanceof r?e:new r(function(t){t(e)})}return new(r||(r=Promise))(function(r,a){function fulfilled(e){try{step(i.next(e))}catch(e){a(e)}}
function rejected(e){try{step(i.throw(e))}catch(e){a(e)}}function step(e){e.done?r(e.value):adopt(e.value).then(fulfilled,rejected)}step((i=i.apply(e,t||[])).next())})}
;const mm="win32"===process.platform;function getTarPath(){return tar_awaiter(this,void 0,void 0,function*(){switch(process.platform){case"win32":{const e=yield getGnuTarPathOnWindows(),t=pe
;if(e)return{path:e,type:ne.GNU};else if((0,o.existsSync)(t))return{path:t,type:ne.BSD};break}case"darwin":{const e=yield se.K7("gtar",!1);if(e)return{path:e,type:ne.GNU};else return{
path:yield se.K7("tar",!0),type:ne.BSD}}}return{path:yield se.K7("tar",!0),type:ne.GNU}})}function getTarArgs(e,t,r){return tar_awaiter(this,arguments,void 0,function*(e,t,r,i=""){
const a=[`"${e.path}"`],s=getCacheFileName(t),o="cache.tar",m=getWorkingDirectory(),l=e.type===ne.BSD&&t!==ae.Gzip&&mm;switch(r){case"create":
a.push("--posix","-cf",l?o:s.replace(new RegExp(`\\${n.sep}`,"g"),"/"),"--exclude",l?o:s.replace(new RegExp(`\\${n.sep}`,"g"),"/"),"-P","-C",m.replace(new RegExp(`\\${n.sep}`,"g"),"/"),"--files-from",he)
;break;case"extract":a.push("-xf",l?o:i.replace(new RegExp(`\\${n.sep}`,"g"),"/"),"-P","-C",l?quoteAbsolutePath(m):m.replace(new RegExp(`\\${n.sep}`,"g"),"/"));break;case"list":
a.push("-tf",l?o:i.replace(new RegExp(`\\${n.sep}`,"g"),"/"),"-P")}if(e.type===ne.GNU)switch(process.platform){case"win32":a.push("--force-local");break;case"darwin":
a.push("--delay-directory-restore")}return a})}function getCommands(e,t){return tar_awaiter(this,arguments,void 0,function*(e,t,r=""){let i
;const a=yield getTarPath(),n=yield getTarArgs(a,e,t,r),s="create"!==t?yield getDecompressionProgram(a,e,r):yield getCompressionProgram(a,e),o=a.type===ne.BSD&&e!==ae.Gzip&&mm
;if(o&&"create"!==t)i=[[...s].join(" "),[...n].join(" ")];else i=[[...n].join(" "),[...s].join(" ")];return{commands:o?i:[i.join(" ")],requiresTempDirectory:o&&"create"!==t}})}
function getWorkingDirectory(){var e;return null!==(e=process.env.GITHUB_WORKSPACE)&&void 0!==e?e:process.cwd()}function quoteAbsolutePath(e){
return`"${n.resolve(e).replace(new RegExp(`\\${n.sep}`,"g"),"/")}"`}function getDecompressionProgram(e,t,r){return tar_awaiter(this,void 0,void 0,function*(){const i=e.type===ne.BSD&&t!==ae.Gzip&&mm
;switch(t){case ae.Zstd:return i?["zstd -d --long=30 --force -o",ue,quoteAbsolutePath(r)]:["--use-compress-program",mm?'"zstd -d --long=30"':"unzstd --long=30"];case ae.ZstdWithoutLong:
return i?["zstd -d --force -o",ue,quoteAbsolutePath(r)]:["--use-compress-program",mm?'"zstd -d"':"unzstd"];default:return["-z"]}})}function getCompressionProgram(e,t){
return tar_awaiter(this,void 0,void 0,function*(){const r=getCacheFileName(t),i=e.type===ne.BSD&&t!==ae.Gzip&&mm;switch(t){case ae.Zstd:
return i?["zstd -T0 --long=30 --force -o",r.replace(new RegExp(`\\${n.sep}`,"g"),"/"),ue]:["--use-compress-program",mm?'"zstd -T0 --long=30"':"zstdmt --long=30"];case ae.ZstdWithoutLong:
return i?["zstd -T0 --force -o",r.replace(new RegExp(`\\${n.sep}`,"g"),"/"),ue]:["--use-compress-program",mm?'"zstd -T0"':"zstdmt"];default:return["-z"]}})}function execCommands(e,t){
return tar_awaiter(this,void 0,void 0,function*(){for(const r of e)try{yield(0,s.m)(r,void 0,{cwd:t,env:Object.assign(Object.assign({},process.env),{MSYS:"winsymlinks:nativestrict"})})}catch(e){
throw new Error(`${r.split(" ")[0]} failed with error: ${null==e?void 0:e.message}`)}})}function execReadCommands(e,t,r){return tar_awaiter(this,void 0,void 0,function*(){
const{commands:i,requiresTempDirectory:n}=yield getCommands(t,r,e),s=n?yield createTempDirectory():void 0;try{yield execCommands(i,s)}finally{if(s)try{yield se.Yz(s)}catch(e){
a.Yz(`Failed to delete temporary tar directory: ${e}`)}}})}function listTar(e,t){return tar_awaiter(this,void 0,void 0,function*(){yield execReadCommands(e,t,"list")})}function extractTar(e,t){
return tar_awaiter(this,void 0,void 0,function*(){const r=getWorkingDirectory();yield se.U$(r);yield execReadCommands(e,t,"extract")})}function createTar(e,t,r){
return tar_awaiter(this,void 0,void 0,function*(){(0,o.writeFileSync)(n.join(e,he),t.join("\n"));const{commands:i}=yield getCommands(r,"create");yield execCommands(i,e)})}
// CONCATENATED MODULE: ./node_modules/@actions/cache/lib/cache.js
var cache_awaiter=function(e,t,r,i){function adopt(e){return e instanceof r?e:new r(function(t){t(e)})}return new(r||(r=Promise))(function(r,a){function fulfilled(e){try{step(i.next(e))}catch(e){a(e)}
}function rejected(e){try{step(i.throw(e))}catch(e){a(e)}}function step(e){e.done?r(e.value):adopt(e.value).then(fulfilled,rejected)}step((i=i.apply(e,t||[])).next())})}
;class ValidationError extends Error{constructor(e){super(e);this.name="ValidationError";Object.setPrototypeOf(this,ValidationError.prototype)}}class ReserveCacheError extends Error{constructor(e){
super(e);this.name="ReserveCacheError";Object.setPrototypeOf(this,ReserveCacheError.prototype)}}const lm="cache write denied:";class CacheWriteDeniedError extends ReserveCacheError{constructor(e){
super(e);this.name="CacheWriteDeniedError";Object.setPrototypeOf(this,CacheWriteDeniedError.prototype)}}const cm=ye;class CacheReadDeniedError extends Error{constructor(e){super(e)
;this.name="CacheReadDeniedError";Object.setPrototypeOf(this,CacheReadDeniedError.prototype)}}class FinalizeCacheError extends Error{constructor(e){super(e);this.name="FinalizeCacheError"
;Object.setPrototypeOf(this,FinalizeCacheError.prototype)}}function checkPaths(e){
if(!e||0===e.length)throw new ValidationError("Path Validation Error: At least one directory or file path is required")}function checkKey(e){
if(e.length>512)throw new ValidationError(`Key Validation Error: ${e} cannot be larger than 512 characters.`)
;if(!/^[^,]*$/.test(e))throw new ValidationError(`Key Validation Error: ${e} cannot contain commas.`)}function restoreCache(e,t,r,i){return cache_awaiter(this,arguments,void 0,function*(e,t,r,i,n=!1){
const s=config_getCacheServiceVersion();a.Yz(`Cache service version: ${s}`);checkPaths(e);const o=getCacheMode();if(!isCacheReadable(o)){
a.pq(`Cache restore skipped: the effective cache-mode '${o}' does not permit reads.`);a.Yz(`Skipped restore for paths [${e.join(", ")}] with primary key '${t}'.`);return}
if("v2"===s)return yield restoreCacheV2(e,t,r,i,n);else return yield restoreCacheV1(e,t,r,i,n)})}function restoreCacheV1(e,t,r,i){return cache_awaiter(this,arguments,void 0,function*(e,t,r,i,s=!1){
var o;r=r||[];const m=[t,...r];a.Yz("Resolved Keys:");a.Yz(JSON.stringify(m));if(m.length>10)throw new ValidationError("Key Validation Error: Keys are limited to a maximum of 10.")
;for(const e of m)checkKey(e);const l=yield getCompressionMethod();let c="";try{let t;try{t=yield getCacheEntry(m,e,{compressionMethod:l,enableCrossOsArchive:s})}catch(e){
const t=null!==(o=null==e?void 0:e.message)&&void 0!==o?o:"";if(t.includes(cm))throw new CacheReadDeniedError(t);throw e}if(!(null==t?void 0:t.archiveLocation))return;if(null==i?void 0:i.lookupOnly){
a.pq("Lookup only - skipping download");return t.cacheKey}c=n.join(yield createTempDirectory(),getCacheFileName(l));a.Yz(`Archive Path: ${c}`);yield downloadCache(t.archiveLocation,c,i)
;if(a._o())yield listTar(c,l);const r=getArchiveFileSizeInBytes(c);a.pq(`Cache Size: ~${Math.round(r/1048576)} MB (${r} B)`);yield extractTar(c,l);a.pq("Cache restored successfully");return t.cacheKey
}catch(e){const t=e
;if(t.name===ValidationError.name)throw e;else if(t instanceof fe.Kg&&"number"==typeof t.statusCode&&t.statusCode>=500)a.z3(`Failed to restore: ${e.message}`);else a.$e(`Failed to restore: ${e.message}`)
}finally{try{yield unlinkFile(c)}catch(e){a.Yz(`Failed to delete archive: ${e}`)}}return})}function restoreCacheV2(e,t,r,i){return cache_awaiter(this,arguments,void 0,function*(e,t,r,i,s=!1){var o
;i=Object.assign(Object.assign({},i),{useAzureSdk:!0});r=r||[];const m=[t,...r];a.Yz("Resolved Keys:");a.Yz(JSON.stringify(m))
;if(m.length>10)throw new ValidationError("Key Validation Error: Keys are limited to a maximum of 10.");for(const e of m)checkKey(e);let l="";try{
const c=internalCacheTwirpClient(),d=yield getCompressionMethod(),p={key:t,restoreKeys:r,version:getCacheVersion(e,d,s)};let u;try{u=yield c.GetCacheEntryDownloadURL(p)}catch(e){
const t=null!==(o=null==e?void 0:e.message)&&void 0!==o?o:"";if(t.includes(cm))throw new CacheReadDeniedError(t);throw e}if(!u.ok){
a.Yz(`Cache not found for version ${p.version} of keys: ${m.join(", ")}`);return}if(p.key!==u.matchedKey)a.pq(`Cache hit for restore-key: ${u.matchedKey}`);else a.pq(`Cache hit for: ${u.matchedKey}`)
;if(null==i?void 0:i.lookupOnly){a.pq("Lookup only - skipping download");return u.matchedKey}l=n.join(yield createTempDirectory(),getCacheFileName(d));a.Yz(`Archive path: ${l}`)
;a.Yz(`Starting download of archive to: ${l}`);yield downloadCache(u.signedDownloadUrl,l,i);const h=getArchiveFileSizeInBytes(l);a.pq(`Cache Size: ~${Math.round(h/1048576)} MB (${h} B)`)
;if(a._o())yield listTar(l,d);yield extractTar(l,d);a.pq("Cache restored successfully");return u.matchedKey}catch(e){const t=e
;if(t.name===ValidationError.name)throw e;else if(t instanceof fe.Kg&&"number"==typeof t.statusCode&&t.statusCode>=500)a.z3(`Failed to restore: ${e.message}`);else a.$e(`Failed to restore: ${e.message}`)
}finally{try{if(l)yield unlinkFile(l)}catch(e){a.Yz(`Failed to delete archive: ${e}`)}}return})}function cache_saveCache(e,t,r){return cache_awaiter(this,arguments,void 0,function*(e,t,r,i=!1){
const n=config_getCacheServiceVersion();a.Yz(`Cache service version: ${n}`);checkPaths(e);checkKey(t);const s=getCacheMode();if(!isCacheWritable(s)){
a.pq(`Cache save skipped: the effective cache-mode '${s}' does not permit writes.`);a.Yz(`Skipped save for paths [${e.join(", ")}] with key '${t}'.`);return-1}
if("v2"===n)return yield saveCacheV2(e,t,r,i);else return yield saveCacheV1(e,t,r,i)})}function saveCacheV1(e,t,r){return cache_awaiter(this,arguments,void 0,function*(e,t,r,i=!1){var s,o,m,l,c,d
;const p=yield getCompressionMethod();let u=-1;const h=yield resolvePaths(e);a.Yz("Cache Paths:");a.Yz(`${JSON.stringify(h)}`)
;if(0===h.length)throw new Error("Path Validation Error: Path(s) specified in the action for caching do(es) not exist, hence no cache is being saved.")
;const y=yield createTempDirectory(),g=n.join(y,getCacheFileName(p));a.Yz(`Archive Path: ${g}`);try{yield createTar(y,h,p);if(a._o())yield listTar(g,p)
;const n=10737418240,f=getArchiveFileSizeInBytes(g);a.Yz(`File Size: ${f}`)
;if(f>n&&!isGhes())throw new Error(`Cache size of ~${Math.round(f/1048576)} MB (${f} B) is over the 10GB limit, not saving cache.`);a.Yz("Reserving Cache");const x=yield reserveCache(t,e,{
compressionMethod:p,enableCrossOsArchive:i,cacheSize:f})
;if(null===(s=null==x?void 0:x.result)||void 0===s?void 0:s.cacheId)u=null===(o=null==x?void 0:x.result)||void 0===o?void 0:o.cacheId;else if(400===(null==x?void 0:x.statusCode))throw new Error(null!==(l=null===(m=null==x?void 0:x.error)||void 0===m?void 0:m.message)&&void 0!==l?l:`Cache size of ~${Math.round(f/1048576)} MB (${f} B) is over the data cap limit, not saving cache.`);else{
const e=null===(c=null==x?void 0:x.error)||void 0===c?void 0:c.message;if(null==e?void 0:e.startsWith(lm))throw new CacheWriteDeniedError(`Unable to reserve cache with key ${t}. More details: ${e}`)
;throw new ReserveCacheError(`Unable to reserve cache with key ${t}, another job may be creating this cache. More details: ${null===(d=null==x?void 0:x.error)||void 0===d?void 0:d.message}`)}
a.Yz(`Saving Cache (ID: ${u})`);yield saveCache(u,g,"",r)}catch(e){const t=e
;if(t.name===ValidationError.name)throw e;else if(t.name===ReserveCacheError.name)a.pq(`Failed to save: ${t.message}`);else if(t instanceof fe.Kg&&"number"==typeof t.statusCode&&t.statusCode>=500)a.z3(`Failed to save: ${t.message}`);else a.$e(`Failed to save: ${t.message}`)
}finally{try{yield unlinkFile(g)}catch(e){a.Yz(`Failed to delete archive: ${e}`)}}return u})}function saveCacheV2(e,t,r){return cache_awaiter(this,arguments,void 0,function*(e,t,r,i=!1){var s
;r=Object.assign(Object.assign({},r),{uploadChunkSize:67108864,uploadConcurrency:8,useAzureSdk:!0});const o=yield getCompressionMethod(),m=internalCacheTwirpClient();let l=-1
;const c=yield resolvePaths(e);a.Yz("Cache Paths:");a.Yz(`${JSON.stringify(c)}`)
;if(0===c.length)throw new Error("Path Validation Error: Path(s) specified in the action for caching do(es) not exist, hence no cache is being saved.")
;const d=yield createTempDirectory(),p=n.join(d,getCacheFileName(o));a.Yz(`Archive Path: ${p}`);try{yield createTar(d,c,o);if(a._o())yield listTar(p,o);const n=getArchiveFileSizeInBytes(p)
;a.Yz(`File Size: ${n}`);r.archiveSizeBytes=n;a.Yz("Reserving Cache");const u=getCacheVersion(e,o,i),h={key:t,version:u};let y;try{const e=yield m.CreateCacheEntry(h);if(!e.ok){
if(e.message&&!e.message.startsWith(lm))a.$e(`Cache reservation failed: ${e.message}`);throw new Error(e.message||"Response was not ok")}y=e.signedUploadUrl}catch(e){
a.Yz(`Failed to reserve cache: ${e}`);const r=null!==(s=null==e?void 0:e.message)&&void 0!==s?s:""
;if(r.startsWith(lm))throw new CacheWriteDeniedError(`Unable to reserve cache with key ${t}. More details: ${r}`)
;throw new ReserveCacheError(`Unable to reserve cache with key ${t}, another job may be creating this cache.`)}a.Yz(`Attempting to upload cache located at: ${p}`);yield saveCache(l,p,y,r);const g={
key:t,version:u,sizeBytes:`${n}`},f=yield m.FinalizeCacheEntryUpload(g);a.Yz(`FinalizeCacheEntryUploadResponse: ${f.ok}`);if(!f.ok){if(f.message)throw new FinalizeCacheError(f.message)
;throw new Error(`Unable to finalize cache with key ${t}, another job may be finalizing this cache.`)}l=parseInt(f.entryId)}catch(e){const t=e
;if(t.name===ValidationError.name)throw e;else if(t.name===ReserveCacheError.name)a.pq(`Failed to save: ${t.message}`);else if(t.name===FinalizeCacheError.name)a.$e(t.message);else if(t instanceof fe.Kg&&"number"==typeof t.statusCode&&t.statusCode>=500)a.z3(`Failed to save: ${t.message}`);else a.$e(`Failed to save: ${t.message}`)
}finally{try{yield unlinkFile(p)}catch(e){a.Yz(`Failed to delete archive: ${e}`)}}return l})}}),64012:(function(e){"use strict"
;e.exports=JSON.parse('{"name":"@actions/cache","version":"6.3.0","description":"Actions cache lib","keywords":["github","actions","cache"],"homepage":"https://github.com/actions/toolkit/tree/main/packages/cache","license":"MIT","type":"module","main":"lib/cache.js","types":"lib/cache.d.ts","exports":{".":{"types":"./lib/cache.d.ts","import":"./lib/cache.js"}},"directories":{"lib":"lib","test":"__tests__"},"files":["lib","!.DS_Store"],"publishConfig":{"access":"public"},"repository":{"type":"git","url":"git+https://github.com/actions/toolkit.git","directory":"packages/cache"},"scripts":{"audit-moderate":"npm install && npm audit --json --audit-level=moderate > audit.json","test":"echo \\"Error: run tests from root\\" && exit 1","tsc":"tsc && cp src/internal/shared/package-version.cjs lib/internal/shared/"},"bugs":{"url":"https://github.com/actions/toolkit/issues"},"dependencies":{"@actions/core":"^3.0.1","@actions/exec":"^3.0.0","@actions/glob":"^0.7.0","@actions/http-client":"^4.0.1","@actions/io":"^3.0.2","@azure/core-rest-pipeline":"~1.23.0","@azure/storage-blob":"~12.31.0","@protobuf-ts/runtime-rpc":"^2.11.1","semver":"^7.8.5"},"devDependencies":{"@protobuf-ts/plugin":"^2.11.1","@types/node":"^25.9.8","@types/semver":"^7.8.0","typescript":"^5.9.3"},"overrides":{"uri-js":"npm:uri-js-replace@^1.0.1","node-fetch":"^3.3.2"}}')
})};
