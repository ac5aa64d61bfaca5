"use strict";exports.id=825;exports.ids=[825];exports.modules={57349:(function(e,t,n){var s=n(41127),i=n(63301),r=n(84454),o=n(92223),a=n(87103),c=n(90334),l=n(13142)
;function resolveCollection(e,t,n,s,i,r){const o="block-map"===n.type?a.resolveBlockMap(e,t,n,s,r):"block-seq"===n.type?c.resolveBlockSeq(e,t,n,s,r):l.resolveFlowCollection(e,t,n,s,r),u=o.constructor
;if("!"===i||i===u.tagName){o.tag=u.tagName;return o}if(i)o.tag=i;return o}t.composeCollection=function(e,t,n,a,c){const l=a.tag,u=!l?null:t.directives.tagName(l.source,e=>c(l,"TAG_RESOLVE_FAILED",e))
;if("block-seq"===n.type){const{anchor:e,newlineAfterProp:t}=a,n=e&&l?e.offset>l.offset?e:l:e??l;if(n&&(!t||t.offset<n.offset)){c(n,"MISSING_CHAR","Missing newline after block sequence props")}}
const f="block-map"===n.type?"map":"block-seq"===n.type?"seq":"{"===n.start.source?"map":"seq"
;if(!l||!u||"!"===u||u===r.YAMLMap.tagName&&"map"===f||u===o.YAMLSeq.tagName&&"seq"===f)return resolveCollection(e,t,n,c,u);let h=t.schema.tags.find(e=>e.tag===u&&e.collection===f);if(!h){
const s=t.schema.knownTags[u];if(s?.collection===f){t.schema.tags.push(Object.assign({},s,{default:!1}));h=s}else{
if(s)c(l,"BAD_COLLECTION_TYPE",`${s.tag} used for ${f} collection, but expects ${s.collection??"scalar"}`,!0);else c(l,"TAG_RESOLVE_FAILED",`Unresolved tag: ${u}`,!0)
;return resolveCollection(e,t,n,c,u)}}const d=resolveCollection(e,t,n,c,u,h),p=h.resolve?.(d,e=>c(l,"TAG_RESOLVE_FAILED",e),t.options)??d,m=s.isNode(p)?p:new i.Scalar(p);m.range=d.range;m.tag=u
;if(h?.format)m.format=h.format;return m}}),23683:(function(e,t,n){var s=n(3021),i=n(45937),r=n(17788),o=n(34631);t.composeDoc=function(e,t,{offset:n,start:a,value:c,end:l},u){const f=Object.assign({
_directives:t},e),h=new s.Document(void 0,f),d={atKey:!1,atRoot:!0,directives:h.directives,options:h.options,schema:h.schema},p=o.resolveProps(a,{indicator:"doc-start",next:c??l?.[0],offset:n,
onError:u,parentIndent:0,startOnNewline:!0});if(p.found){h.directives.docStart=!0
;if(c&&("block-map"===c.type||"block-seq"===c.type)&&!p.hasNewline)u(p.end,"MISSING_CHAR","Block collection cannot start on same line with directives-end marker")}
h.contents=c?i.composeNode(d,c,p,u):i.composeEmptyNode(d,p.end,a,null,p,u);const m=h.contents.range[2],g=r.resolveEnd(l,m,!1,u);if(g.comment)h.comment=g.comment;h.range=[n,m,g.offset];return h}}),
45937:(function(e,t,n){var s=n(4065),i=n(41127),r=n(57349),o=n(5413),a=n(17788),c=n(22599);const l={composeNode:composeNode,composeEmptyNode:composeEmptyNode};function composeNode(e,t,n,s){
const a=e.atKey,{spaceBefore:c,comment:u,anchor:f,tag:h}=n;let d,p=!0;switch(t.type){case"alias":d=composeAlias(e,t,s);if(f||h)s(t,"ALIAS_PROPS","An alias node must not specify any properties");break
;case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":d=o.composeScalar(e,t,h,s);if(f)d.anchor=f.source.substring(1);break;case"block-map":case"block-seq":
case"flow-collection":try{d=r.composeCollection(l,e,t,n,s);if(f)d.anchor=f.source.substring(1)}catch(e){s(t,"RESOURCE_EXHAUSTION",e instanceof Error?e.message:String(e))}break;default:
s(t,"UNEXPECTED_TOKEN","error"===t.type?t.message:`Unsupported token (type: ${t.type})`);p=!1}d??(d=composeEmptyNode(e,t.offset,void 0,null,n,s))
;if(f&&""===d.anchor)s(f,"BAD_ALIAS","Anchor cannot be an empty string");if(a&&e.options.stringKeys&&(!i.isScalar(d)||"string"!=typeof d.value||d.tag&&"tag:yaml.org,2002:str"!==d.tag)){
s(h??t,"NON_STRING_KEY","With stringKeys, all keys must be strings")}if(c)d.spaceBefore=!0;if(u)if("scalar"===t.type&&""===t.source)d.comment=u;else d.commentBefore=u
;if(e.options.keepSourceTokens&&p)d.srcToken=t;return d}function composeEmptyNode(e,t,n,s,{spaceBefore:i,comment:r,anchor:a,tag:l,end:u},f){const h={type:"scalar",offset:c.emptyScalarPosition(t,n,s),
indent:-1,source:""},d=o.composeScalar(e,h,l,f);if(a){d.anchor=a.source.substring(1);if(""===d.anchor)f(a,"BAD_ALIAS","Anchor cannot be an empty string")}if(i)d.spaceBefore=!0;if(r){d.comment=r
;d.range[2]=u}return d}function composeAlias({options:e},{offset:t,source:n,end:i},r){const o=new s.Alias(n.substring(1));if(""===o.source)r(t,"BAD_ALIAS","Alias cannot be an empty string")
;if(o.source.endsWith(":"))r(t+n.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);const c=t+n.length,l=a.resolveEnd(i,c,e.strict,r);o.range=[t,c,l.offset];if(l.comment)o.comment=l.comment
;return o}t.composeEmptyNode=composeEmptyNode;t.composeNode=composeNode}),5413:(function(e,t,n){var s=n(41127),i=n(63301),r=n(48913),o=n(76842);function findScalarTagByName(e,t,n,i,r){
if("!"===n)return e[s.SCALAR];const o=[];for(const t of e.tags)if(!t.collection&&t.tag===n)if(t.default&&t.test)o.push(t);else return t;for(const e of o)if(e.test?.test(t))return e
;const a=e.knownTags[n];if(a&&!a.collection){e.tags.push(Object.assign({},a,{default:!1,test:void 0}));return a}r(i,"TAG_RESOLVE_FAILED",`Unresolved tag: ${n}`,"tag:yaml.org,2002:str"!==n)
;return e[s.SCALAR]}function findScalarTagByTest({atKey:e,directives:t,schema:n},i,r,o){const a=n.tags.find(t=>(!0===t.default||e&&"key"===t.default)&&t.test?.test(i))||n[s.SCALAR];if(n.compat){
const e=n.compat.find(e=>e.default&&e.test?.test(i))??n[s.SCALAR];if(a.tag!==e.tag){o(r,"TAG_RESOLVE_FAILED",`Value may be parsed as either ${t.tagString(a.tag)} or ${t.tagString(e.tag)}`,!0)}}
return a}t.composeScalar=function(e,t,n,a){
const{value:c,type:l,comment:u,range:f}="block-scalar"===t.type?r.resolveBlockScalar(e,t,a):o.resolveFlowScalar(t,e.options.strict,a),h=n?e.directives.tagName(n.source,e=>a(n,"TAG_RESOLVE_FAILED",e)):null
;let d,p;if(e.options.stringKeys&&e.atKey)d=e.schema[s.SCALAR];else if(h)d=findScalarTagByName(e.schema,c,h,n,a);else if("scalar"===t.type)d=findScalarTagByTest(e,c,t,a);else d=e.schema[s.SCALAR];try{
const r=d.resolve(c,e=>a(n??t,"TAG_RESOLVE_FAILED",e),e.options);p=s.isScalar(r)?r:new i.Scalar(r)}catch(e){const s=e instanceof Error?e.message:String(e);a(n??t,"TAG_RESOLVE_FAILED",s)
;p=new i.Scalar(c)}p.range=f;p.source=c;if(l)p.type=l;if(h)p.tag=h;if(d.format)p.format=d.format;if(u)p.comment=u;return p}}),89984:(function(e,t,n){
var s=n(932),i=n(61342),r=n(3021),o=n(91464),a=n(41127),c=n(23683),l=n(17788);function getErrorPos(e){if("number"==typeof e)return[e,e+1];if(Array.isArray(e))return 2===e.length?e:[e[0],e[1]]
;const{offset:t,source:n}=e;return[t,t+("string"==typeof n?n.length:1)]}function parsePrelude(e){let t="",n=!1,s=!1;for(let i=0;i<e.length;++i){const r=e[i];switch(r[0]){case"#":
t+=(""===t?"":s?"\n\n":"\n")+(r.substring(1)||" ");n=!0;s=!1;break;case"%":if("#"!==e[i+1]?.[0])i+=1;n=!1;break;default:if(!n)s=!0;n=!1}}return{comment:t,afterEmptyLine:s}}t.Composer=class{
constructor(e={}){this.doc=null;this.atDirectives=!1;this.prelude=[];this.errors=[];this.warnings=[];this.onError=(e,t,n,s)=>{const i=getErrorPos(e)
;if(s)this.warnings.push(new o.YAMLWarning(i,t,n));else this.errors.push(new o.YAMLParseError(i,t,n))};this.directives=new i.Directives({version:e.version||"1.2"});this.options=e}decorate(e,t){
const{comment:n,afterEmptyLine:s}=parsePrelude(this.prelude);if(n){const i=e.contents
;if(t)e.comment=e.comment?`${e.comment}\n${n}`:n;else if(s||e.directives.docStart||!i)e.commentBefore=n;else if(a.isCollection(i)&&!i.flow&&i.items.length>0){let e=i.items[0];if(a.isPair(e))e=e.key
;const t=e.commentBefore;e.commentBefore=t?`${n}\n${t}`:n}else{const e=i.commentBefore;i.commentBefore=e?`${n}\n${e}`:n}}if(t){for(let t=0;t<this.errors.length;++t)e.errors.push(this.errors[t])
;for(let t=0;t<this.warnings.length;++t)e.warnings.push(this.warnings[t])}else{e.errors=this.errors;e.warnings=this.warnings}this.prelude=[];this.errors=[];this.warnings=[]}streamInfo(){return{
comment:parsePrelude(this.prelude).comment,directives:this.directives,errors:this.errors,warnings:this.warnings}}*compose(e,t=!1,n=-1){for(const t of e)yield*this.next(t);yield*this.end(t,n)}*next(e){
if(s.env.LOG_STREAM)console.dir(e,{depth:null});switch(e.type){case"directive":this.directives.add(e.source,(t,n,s)=>{const i=getErrorPos(e);i[0]+=t;this.onError(i,"BAD_DIRECTIVE",n,s)})
;this.prelude.push(e.source);this.atDirectives=!0;break;case"document":{const t=c.composeDoc(this.options,this.directives,e,this.onError)
;if(this.atDirectives&&!t.directives.docStart)this.onError(e,"MISSING_CHAR","Missing directives-end/doc-start indicator line");this.decorate(t,!1);if(this.doc)yield this.doc;this.doc=t
;this.atDirectives=!1;break}case"byte-order-mark":case"space":break;case"comment":case"newline":this.prelude.push(e.source);break;case"error":{
const t=e.source?`${e.message}: ${JSON.stringify(e.source)}`:e.message,n=new o.YAMLParseError(getErrorPos(e),"UNEXPECTED_TOKEN",t)
;if(this.atDirectives||!this.doc)this.errors.push(n);else this.doc.errors.push(n);break}case"doc-end":{if(!this.doc){const t="Unexpected doc-end without preceding document"
;this.errors.push(new o.YAMLParseError(getErrorPos(e),"UNEXPECTED_TOKEN",t));break}this.doc.directives.docEnd=!0
;const t=l.resolveEnd(e.end,e.offset+e.source.length,this.doc.options.strict,this.onError);this.decorate(this.doc,!0);if(t.comment){const e=this.doc.comment
;this.doc.comment=e?`${e}\n${t.comment}`:t.comment}this.doc.range[2]=t.offset;break}default:this.errors.push(new o.YAMLParseError(getErrorPos(e),"UNEXPECTED_TOKEN",`Unsupported token ${e.type}`))}}
*end(e=!1,t=-1){if(this.doc){this.decorate(this.doc,!0);yield this.doc;this.doc=null}else if(e){const e=Object.assign({_directives:this.directives},this.options),n=new r.Document(void 0,e)
;if(this.atDirectives)this.onError(t,"MISSING_CHAR","Missing directives-end indicator line");n.range=[0,t,t];this.decorate(n,!1);yield n}}}}),87103:(function(e,t,n){
var s=n(57165),i=n(84454),r=n(34631),o=n(9499),a=n(74051),c=n(81187);const l="All mapping items must start at the same column";t.resolveBlockMap=function({composeNode:e,composeEmptyNode:t},n,u,f,h){
const d=new(h?.nodeClass??i.YAMLMap)(n.schema);if(n.atRoot)n.atRoot=!1;let p=u.offset,m=null;for(const i of u.items){const{start:h,key:g,sep:y,value:b}=i,v=r.resolveProps(h,{
indicator:"explicit-key-ind",next:g??y?.[0],offset:p,onError:f,parentIndent:u.indent,startOnNewline:!0}),w=!v.found;if(w){
if(g)if("block-seq"===g.type)f(p,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key");else if("indent"in g&&g.indent!==u.indent)f(p,"BAD_INDENT",l)
;if(!v.anchor&&!v.tag&&!y){m=v.end;if(v.comment)if(d.comment)d.comment+="\n"+v.comment;else d.comment=v.comment;continue}
if(v.newlineAfterProp||o.containsNewline(g))f(g??h[h.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a single line")}else if(v.found?.indent!==u.indent)f(p,"BAD_INDENT",l);n.atKey=!0
;const k=v.end,S=g?e(n,g,v,f):t(n,k,h,null,v,f);if(n.schema.compat)a.flowIndentCheck(u.indent,g,f);n.atKey=!1;if(c.mapIncludes(n,d.items,S))f(k,"DUPLICATE_KEY","Map keys must be unique")
;const A=r.resolveProps(y??[],{indicator:"map-value-ind",next:b,offset:S.range[2],onError:f,parentIndent:u.indent,startOnNewline:!g||"block-scalar"===g.type});p=A.end;if(A.found){if(w){
if("block-map"===b?.type&&!A.hasNewline)f(p,"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings")
;if(n.options.strict&&v.start<A.found.offset-1024)f(S.range,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit block mapping key")}
const r=b?e(n,b,A,f):t(n,p,y,null,A,f);if(n.schema.compat)a.flowIndentCheck(u.indent,b,f);p=r.range[2];const o=new s.Pair(S,r);if(n.options.keepSourceTokens)o.srcToken=i;d.items.push(o)}else{
if(w)f(S.range,"MISSING_CHAR","Implicit map keys need to be followed by map values");if(A.comment)if(S.comment)S.comment+="\n"+A.comment;else S.comment=A.comment;const e=new s.Pair(S)
;if(n.options.keepSourceTokens)e.srcToken=i;d.items.push(e)}}if(m&&m<p)f(m,"IMPOSSIBLE","Map comment with trailing content");d.range=[u.offset,p,m??p];return d}}),48913:(function(e,t,n){var s=n(63301)
;function parseBlockScalarHeader({offset:e,props:t},n,s){if("block-scalar-header"!==t[0].type){s(t[0],"IMPOSSIBLE","Block scalar header not found");return null}const{source:i}=t[0],r=i[0]
;let o=0,a="",c=-1;for(let t=1;t<i.length;++t){const n=i[t];if(!a&&("-"===n||"+"===n))a=n;else{const s=Number(n);if(!o&&s)o=s;else if(-1===c)c=e+t}}
if(-1!==c)s(c,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${i}`);let l=!1,u="",f=i.length;for(let e=1;e<t.length;++e){const i=t[e];switch(i.type){case"space":l=!0;case"newline":
f+=i.source.length;break;case"comment":if(n&&!l){s(i,"MISSING_CHAR","Comments must be separated from other tokens by white space characters")}f+=i.source.length;u=i.source.substring(1);break
;case"error":s(i,"UNEXPECTED_TOKEN",i.message);f+=i.source.length;break;default:{s(i,"UNEXPECTED_TOKEN",`Unexpected token in block scalar header: ${i.type}`);const e=i.source
;if(e&&"string"==typeof e)f+=e.length}}}return{mode:r,indent:o,chomp:a,comment:u,length:f}}function splitLines(e){
const t=e.split(/\n( *)/),n=t[0],s=n.match(/^( *)/),i=[s?.[1]?[s[1],n.slice(s[1].length)]:["",n]];for(let e=1;e<t.length;e+=2)i.push([t[e],t[e+1]]);return i}t.resolveBlockScalar=function(e,t,n){
const i=t.offset,r=parseBlockScalarHeader(t,e.options.strict,n);if(!r)return{value:"",type:null,comment:"",range:[i,i,i]}
;const o=">"===r.mode?s.Scalar.BLOCK_FOLDED:s.Scalar.BLOCK_LITERAL,a=t.source?splitLines(t.source):[];let c=a.length;for(let e=a.length-1;e>=0;--e){const t=a[e][1];if(""===t||"\r"===t)c=e;else break}
if(0===c){const e="+"===r.chomp&&a.length>0?"\n".repeat(Math.max(1,a.length-1)):"";let n=i+r.length;if(t.source)n+=t.source.length;return{value:e,type:o,comment:r.comment,range:[i,n,n]}}
let l=t.indent+r.indent,u=t.offset+r.length,f=0;for(let t=0;t<c;++t){const[s,i]=a[t];if(""===i||"\r"===i){if(0===r.indent&&s.length>l)l=s.length}else{if(s.length<l){
const e="Block scalars with more-indented leading empty lines must use an explicit indentation indicator";n(u+s.length,"MISSING_CHAR",e)}if(0===r.indent)l=s.length;f=t;if(0===l&&!e.atRoot){
n(u,"BAD_INDENT","Block scalar values in collections must be indented")}break}u+=s.length+i.length+1}for(let e=a.length-1;e>=c;--e)if(a[e][0].length>l)c=e+1;let h="",d="",p=!1
;for(let e=0;e<f;++e)h+=a[e][0].slice(l)+"\n";for(let e=f;e<c;++e){let[t,i]=a[e];u+=t.length+i.length+1;const c="\r"===i[i.length-1];if(c)i=i.slice(0,-1);if(i&&t.length<l){
const e=`Block scalar lines must not be less indented than their ${r.indent?"explicit indentation indicator":"first line"}`;n(u-i.length-(c?2:1),"BAD_INDENT",e);t=""}if(o===s.Scalar.BLOCK_LITERAL){
h+=d+t.slice(l)+i;d="\n"}else if(t.length>l||"\t"===i[0]){if(" "===d)d="\n";else if(!p&&"\n"===d)d="\n\n";h+=d+t.slice(l)+i;d="\n";p=!0}else if(""===i)if("\n"===d)h+="\n";else d="\n";else{h+=d+i;d=" "
;p=!1}}switch(r.chomp){case"-":break;case"+":for(let e=c;e<a.length;++e)h+="\n"+a[e][0].slice(l);if("\n"!==h[h.length-1])h+="\n";break;default:h+="\n"}const m=i+r.length+t.source.length;return{
value:h,type:o,comment:r.comment,range:[i,m,m]}}}),90334:(function(e,t,n){var s=n(92223),i=n(34631),r=n(74051);t.resolveBlockSeq=function({composeNode:e,composeEmptyNode:t},n,o,a,c){
const l=new(c?.nodeClass??s.YAMLSeq)(n.schema);if(n.atRoot)n.atRoot=!1;if(n.atKey)n.atKey=!1;let u=o.offset,f=null;for(const{start:s,value:c}of o.items){const h=i.resolveProps(s,{
indicator:"seq-item-ind",next:c,offset:u,onError:a,parentIndent:o.indent,startOnNewline:!0})
;if(!h.found)if(h.anchor||h.tag||c)if("block-seq"===c?.type)a(h.end,"BAD_INDENT","All sequence items must start at the same column");else a(u,"MISSING_CHAR","Sequence item without - indicator");else{
f=h.end;if(h.comment)l.comment=h.comment;continue}const d=c?e(n,c,h,a):t(n,h.end,s,null,h,a);if(n.schema.compat)r.flowIndentCheck(o.indent,c,a);u=d.range[2];l.items.push(d)}l.range=[o.offset,u,f??u]
;return l}}),17788:(function(e,t){t.resolveEnd=function(e,t,n,s){let i="";if(e){let r=!1,o="";for(const a of e){const{source:e,type:c}=a;switch(c){case"space":r=!0;break;case"comment":{
if(n&&!r)s(a,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");const t=e.substring(1)||" ";if(!i)i=t;else i+=o+t;o="";break}case"newline":if(i)o+=e;r=!0;break
;default:s(a,"UNEXPECTED_TOKEN",`Unexpected ${c} at node end`)}t+=e.length}}return{comment:i,offset:t}}}),13142:(function(e,t,n){
var s=n(41127),i=n(57165),r=n(84454),o=n(92223),a=n(17788),c=n(34631),l=n(9499),u=n(81187)
;const f="Block collections are not allowed within flow collections",isBlock=e=>e&&("block-map"===e.type||"block-seq"===e.type)
;t.resolveFlowCollection=function({composeNode:e,composeEmptyNode:t},n,h,d,p){const m="{"===h.start.source,g=m?"flow map":"flow sequence",y=new(p?.nodeClass??(m?r.YAMLMap:o.YAMLSeq))(n.schema)
;y.flow=!0;const b=n.atRoot;if(b)n.atRoot=!1;if(n.atKey)n.atKey=!1;let v=h.offset+h.start.source.length;for(let o=0;o<h.items.length;++o){
const a=h.items[o],{start:p,key:b,sep:w,value:k}=a,S=c.resolveProps(p,{flow:g,indicator:"explicit-key-ind",next:b??w?.[0],offset:v,onError:d,parentIndent:h.indent,startOnNewline:!1});if(!S.found){
if(!(S.anchor||S.tag||w||k)){if(0===o&&S.comma)d(S.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${g}`);else if(o<h.items.length-1)d(S.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${g}`)
;if(S.comment)if(y.comment)y.comment+="\n"+S.comment;else y.comment=S.comment;v=S.end;continue}
if(!m&&n.options.strict&&l.containsNewline(b))d(b,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line")}if(0===o){
if(S.comma)d(S.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${g}`)}else{if(!S.comma)d(S.start,"MISSING_CHAR",`Missing , between ${g} items`);if(S.comment){let e="";e:for(const t of p)switch(t.type){
case"comma":case"space":break;case"comment":e=t.source.substring(1);break e;default:break e}if(e){let t=y.items[y.items.length-1];if(s.isPair(t))t=t.value??t.key
;if(t.comment)t.comment+="\n"+e;else t.comment=e;S.comment=S.comment.substring(e.length+1)}}}if(!m&&!w&&!S.found){const s=k?e(n,k,S,d):t(n,S.end,w,null,S,d);y.items.push(s);v=s.range[2]
;if(isBlock(k))d(s.range,"BLOCK_IN_FLOW",f)}else{n.atKey=!0;const s=S.end,o=b?e(n,b,S,d):t(n,s,p,null,S,d);if(isBlock(b))d(o.range,"BLOCK_IN_FLOW",f);n.atKey=!1;const l=c.resolveProps(w??[],{flow:g,
indicator:"map-value-ind",next:k,offset:o.range[2],onError:d,parentIndent:h.indent,startOnNewline:!1});if(l.found){if(!m&&!S.found&&n.options.strict){if(w)for(const e of w){if(e===l.found)break
;if("newline"===e.type){d(e,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line");break}}
if(S.start<l.found.offset-1024)d(l.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence key")}
}else if(k)if("source"in k&&":"===k.source?.[0])d(k,"MISSING_CHAR",`Missing space after : in ${g}`);else d(l.start,"MISSING_CHAR",`Missing , or : between ${g} items`)
;const A=k?e(n,k,l,d):l.found?t(n,l.end,w,null,l,d):null;if(A){if(isBlock(k))d(A.range,"BLOCK_IN_FLOW",f)}else if(l.comment)if(o.comment)o.comment+="\n"+l.comment;else o.comment=l.comment
;const E=new i.Pair(o,A);if(n.options.keepSourceTokens)E.srcToken=a;if(m){const e=y;if(u.mapIncludes(n,e.items,o))d(s,"DUPLICATE_KEY","Map keys must be unique");e.items.push(E)}else{
const e=new r.YAMLMap(n.schema);e.flow=!0;e.items.push(E);const t=(A??o).range;e.range=[o.range[0],t[1],t[2]];y.items.push(e)}v=A?A.range[2]:l.end}}const w=m?"}":"]",[k,...S]=h.end;let A=v
;if(k?.source===w)A=k.offset+k.source.length;else{const e=g[0].toUpperCase()+g.substring(1)
;d(v,b?"MISSING_CHAR":"BAD_INDENT",b?`${e} must end with a ${w}`:`${e} in block collection must be sufficiently indented and end with a ${w}`);if(k&&1!==k.source.length)S.unshift(k)}if(S.length>0){
const e=a.resolveEnd(S,A,n.options.strict,d);if(e.comment)if(y.comment)y.comment+="\n"+e.comment;else y.comment=e.comment;y.range=[h.offset,A,e.offset]}else y.range=[h.offset,A,A];return y}}),
76842:(function(e,t,n){var s=n(63301),i=n(17788);function plainValue(e,t){let n="";switch(e[0]){case"\t":n="a tab character";break;case",":n="flow indicator character ,";break;case"%":
n="directive indicator character %";break;case"|":case">":n=`block scalar indicator ${e[0]}`;break;case"@":case"`":n=`reserved character ${e[0]}`}
if(n)t(0,"BAD_SCALAR_START",`Plain value cannot start with ${n}`);return unfoldLines(e)}function singleQuotedValue(e,t){
if("'"!==e[e.length-1]||1===e.length)t(e.length,"MISSING_CHAR","Missing closing 'quote");return unfoldLines(e.slice(1,-1)).replace(/''/g,"'")}function unfoldLines(e){const t=/(.*?)\r?\n/sy
;let n,s,i=t.exec(e);if(!i)return e;try{n=new RegExp("(?<![ \t])[ \t]+$");s=new RegExp("^[ \t]+|(?<![ \t])[ \t]+$","g")}catch{n=/[ \t]+$/;s=/^[ \t]+|[ \t]+$/g}
let r=i[1].replace(n,""),o=" ",a=t.lastIndex;for(;i=t.exec(e);){const e=i[1].replace(s,"");if(""===e)if("\n"===o)r+=o;else o="\n";else{r+=o+e;o=" "}a=t.lastIndex}const c=/[ \t]*(.*)/sy;c.lastIndex=a
;i=c.exec(e);return r+o+(i?.[1]??"")}function doubleQuotedValue(e,t){let n="";for(let s=1;s<e.length-1;++s){const i=e[s];if("\r"===i&&"\n"===e[s+1])continue;if("\n"===i){
const{fold:t,offset:i}=foldNewline(e,s);n+=t;s=i}else if("\\"===i){let i=e[++s];const o=r[i];if(o)n+=o;else if("\n"===i){i=e[s+1];for(;" "===i||"\t"===i;)i=e[1+ ++s]}else if("\r"===i&&"\n"===e[s+1]){
i=e[1+ ++s];for(;" "===i||"\t"===i;)i=e[1+ ++s]}else if("x"===i||"u"===i||"U"===i){const r="x"===i?2:"u"===i?4:8;n+=parseCharCode(e,s+1,r,t);s+=r}else{const i=e.substr(s-1,2)
;t(s-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${i}`);n+=i}}else if(" "===i||"\t"===i){const t=s;let r=e[s+1];for(;" "===r||"\t"===r;)r=e[1+ ++s]
;if("\n"!==r&&("\r"!==r||"\n"!==e[s+2]))n+=s>t?e.slice(t,s+1):i}else n+=i}if('"'!==e[e.length-1]||1===e.length)t(e.length,"MISSING_CHAR",'Missing closing "quote');return n}function foldNewline(e,t){
let n="",s=e[t+1];for(;!(" "!==s&&"\t"!==s&&"\n"!==s&&"\r"!==s||"\r"===s&&"\n"!==e[t+2]);){if("\n"===s)n+="\n";s=e[(t+=1)+1]}if(!n)n=" ";return{fold:n,offset:t}}const r={0:"\0",a:"\x07",b:"\b",
e:"\x1b",f:"\f",n:"\n",r:"\r",t:"\t",v:"\v",N:"\x85",_:"\xa0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","\t":"\t"};function parseCharCode(e,t,n,s){
const i=e.substr(t,n),r=i.length===n&&/^[0-9a-fA-F]+$/.test(i)?parseInt(i,16):NaN;try{return String.fromCodePoint(r)}catch{const i=e.substr(t-2,n+2)
;s(t-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${i}`);return i}}t.resolveFlowScalar=function(e,t,n){const{offset:r,type:o,source:a,end:c}=e;let l,u;const _onError=(e,t,s)=>n(r+e,t,s);switch(o){
case"scalar":l=s.Scalar.PLAIN;u=plainValue(a,_onError);break;case"single-quoted-scalar":l=s.Scalar.QUOTE_SINGLE;u=singleQuotedValue(a,_onError);break;case"double-quoted-scalar":l=s.Scalar.QUOTE_DOUBLE
;u=doubleQuotedValue(a,_onError);break;default:n(e,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${o}`);return{value:"",type:null,comment:"",range:[r,r+a.length,r+a.length]}}
const f=r+a.length,h=i.resolveEnd(c,f,t,n);return{value:u,type:l,comment:h.comment,range:[r,f,h.offset]}}}),34631:(function(e,t){
t.resolveProps=function(e,{flow:t,indicator:n,next:s,offset:i,onError:r,parentIndent:o,startOnNewline:a}){let c=!1,l=a,u=a,f="",h="",d=!1,p=!1,m=null,g=null,y=null,b=null,v=null,w=null,k=null
;for(const i of e){if(p){if("space"!==i.type&&"newline"!==i.type&&"comma"!==i.type)r(i.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space");p=!1}if(m){
if(l&&"comment"!==i.type&&"newline"!==i.type)r(m,"TAB_AS_INDENT","Tabs are not allowed as indentation");m=null}switch(i.type){case"space":
if(!t&&("doc-start"!==n||"flow-collection"!==s?.type)&&i.source.includes("\t"))m=i;u=!0;break;case"comment":{
if(!u)r(i,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");const e=i.source.substring(1)||" ";if(!f)f=e;else f+=h+e;h="";l=!1;break}case"newline":if(l){
if(f)f+=i.source;else if(!w||"seq-item-ind"!==n)c=!0}else h+=i.source;l=!0;d=!0;if(g||y)b=i;u=!0;break;case"anchor":if(g)r(i,"MULTIPLE_ANCHORS","A node can have at most one anchor")
;if(i.source.endsWith(":"))r(i.offset+i.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0);g=i;k??(k=i.offset);l=!1;u=!1;p=!0;break;case"tag":
if(y)r(i,"MULTIPLE_TAGS","A node can have at most one tag");y=i;k??(k=i.offset);l=!1;u=!1;p=!0;break;case n:if(g||y)r(i,"BAD_PROP_ORDER",`Anchors and tags must be after the ${i.source} indicator`)
;if(w)r(i,"UNEXPECTED_TOKEN",`Unexpected ${i.source} in ${t??"collection"}`);w=i;l="seq-item-ind"===n||"explicit-key-ind"===n;u=!1;break;case"comma":if(t){
if(v)r(i,"UNEXPECTED_TOKEN",`Unexpected , in ${t}`);v=i;l=!1;u=!1;break}default:r(i,"UNEXPECTED_TOKEN",`Unexpected ${i.type} token`);l=!1;u=!1}}const S=e[e.length-1],A=S?S.offset+S.source.length:i
;if(p&&s&&"space"!==s.type&&"newline"!==s.type&&"comma"!==s.type&&("scalar"!==s.type||""!==s.source))r(s.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space")
;if(m&&(l&&m.indent<=o||"block-map"===s?.type||"block-seq"===s?.type))r(m,"TAB_AS_INDENT","Tabs are not allowed as indentation");return{comma:v,found:w,spaceBefore:c,comment:f,hasNewline:d,anchor:g,
tag:y,newlineAfterProp:b,end:A,start:k??A}}}),9499:(function(e,t){t.containsNewline=function containsNewline(e){if(!e)return null;switch(e.type){case"alias":case"scalar":case"double-quoted-scalar":
case"single-quoted-scalar":if(e.source.includes("\n"))return!0;if(e.end)for(const t of e.end)if("newline"===t.type)return!0;return!1;case"flow-collection":for(const t of e.items){
for(const e of t.start)if("newline"===e.type)return!0;if(t.sep)for(const e of t.sep)if("newline"===e.type)return!0;if(containsNewline(t.key)||containsNewline(t.value))return!0}return!1;default:
return!0}}}),22599:(function(e,t){t.emptyScalarPosition=function(e,t,n){if(t){n??(n=t.length);for(let s=n-1;s>=0;--s){let n=t[s];switch(n.type){case"space":case"comment":case"newline":e-=n.source.length
;continue}n=t[++s];for(;"space"===n?.type;){e+=n.source.length;n=t[++s]}break}}return e}}),74051:(function(e,t,n){var s=n(9499);t.flowIndentCheck=function(e,t,n){if("flow-collection"===t?.type){
const i=t.end[0];if(i.indent===e&&("]"===i.source||"}"===i.source)&&s.containsNewline(t)){n(i,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}}}}),81187:(function(e,t,n){
var s=n(41127);t.mapIncludes=function(e,t,n){const{uniqueKeys:i}=e.options;if(!1===i)return!1;const r="function"==typeof i?i:(e,t)=>e===t||s.isScalar(e)&&s.isScalar(t)&&e.value===t.value
;return t.some(e=>r(e.key,n))}}),3021:(function(e,t,n){var s=n(4065),i=n(40101),r=n(41127),o=n(57165),a=n(74043),c=n(45840),l=n(6829),u=n(71596),f=n(83661),h=n(42404),d=n(61342);class Document{
constructor(e,t,n){this.commentBefore=null;this.comment=null;this.errors=[];this.warnings=[];Object.defineProperty(this,r.NODE_TYPE,{value:r.DOC});let s=null
;if("function"==typeof t||Array.isArray(t))s=t;else if(void 0===n&&t){n=t;t=void 0}const i=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,
uniqueKeys:!0,version:"1.2"},n);this.options=i;let{version:o}=i;if(n?._directives){this.directives=n._directives.atDocument();if(this.directives.yaml.explicit)o=this.directives.yaml.version
}else this.directives=new d.Directives({version:o});this.setSchema(o,n);this.contents=void 0===e?null:this.createNode(e,s,n)}clone(){const e=Object.create(Document.prototype,{[r.NODE_TYPE]:{
value:r.DOC}});e.commentBefore=this.commentBefore;e.comment=this.comment;e.errors=this.errors.slice();e.warnings=this.warnings.slice();e.options=Object.assign({},this.options)
;if(this.directives)e.directives=this.directives.clone();e.schema=this.schema.clone();e.contents=r.isNode(this.contents)?this.contents.clone(e.schema):this.contents
;if(this.range)e.range=this.range.slice();return e}add(e){if(assertCollection(this.contents))this.contents.add(e)}addIn(e,t){if(assertCollection(this.contents))this.contents.addIn(e,t)}
createAlias(e,t){if(!e.anchor){const n=u.anchorNames(this);e.anchor=!t||n.has(t)?u.findNewAnchor(t||"a",n):t}return new s.Alias(e.anchor)}createNode(e,t,n){let s;if("function"==typeof t){e=t.call({
"":e},"",e);s=t}else if(Array.isArray(t)){const keyToStr=e=>"number"==typeof e||e instanceof String||e instanceof Number,e=t.filter(keyToStr).map(String);if(e.length>0)t=t.concat(e);s=t
}else if(void 0===n&&t){n=t;t=void 0}
const{aliasDuplicateObjects:i,anchorPrefix:o,flow:a,keepUndefined:c,onTagObj:l,tag:f}=n??{},{onAnchor:d,setAnchors:p,sourceObjects:m}=u.createNodeAnchors(this,o||"a"),g={aliasDuplicateObjects:i??!0,
keepUndefined:c??!1,onAnchor:d,onTagObj:l,replacer:s,schema:this.schema,sourceObjects:m},y=h.createNode(e,f,g);if(a&&r.isCollection(y))y.flow=!0;p();return y}createPair(e,t,n={}){
const s=this.createNode(e,null,n),i=this.createNode(t,null,n);return new o.Pair(s,i)}delete(e){return assertCollection(this.contents)?this.contents.delete(e):!1}deleteIn(e){if(i.isEmptyPath(e)){
if(null==this.contents)return!1;this.contents=null;return!0}return assertCollection(this.contents)?this.contents.deleteIn(e):!1}get(e,t){
return r.isCollection(this.contents)?this.contents.get(e,t):void 0}getIn(e,t){if(i.isEmptyPath(e))return!t&&r.isScalar(this.contents)?this.contents.value:this.contents
;return r.isCollection(this.contents)?this.contents.getIn(e,t):void 0}has(e){return r.isCollection(this.contents)?this.contents.has(e):!1}hasIn(e){if(i.isEmptyPath(e))return void 0!==this.contents
;return r.isCollection(this.contents)?this.contents.hasIn(e):!1}set(e,t){
if(null==this.contents)this.contents=i.collectionFromPath(this.schema,[e],t);else if(assertCollection(this.contents))this.contents.set(e,t)}setIn(e,t){
if(i.isEmptyPath(e))this.contents=t;else if(null==this.contents)this.contents=i.collectionFromPath(this.schema,Array.from(e),t);else if(assertCollection(this.contents))this.contents.setIn(e,t)}
setSchema(e,t={}){if("number"==typeof e)e=String(e);let n;switch(e){case"1.1":if(this.directives)this.directives.yaml.version="1.1";else this.directives=new d.Directives({version:"1.1"});n={
resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"next":if(this.directives)this.directives.yaml.version=e;else this.directives=new d.Directives({version:e});n={resolveKnownTags:!0,
schema:"core"};break;case null:if(this.directives)delete this.directives;n=null;break;default:{const t=JSON.stringify(e)
;throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${t}`)}}
if(t.schema instanceof Object)this.schema=t.schema;else if(n)this.schema=new c.Schema(Object.assign(n,t));else throw new Error("With a null YAML version, the { schema: Schema } option is required")}
toJS({json:e,jsonArg:t,mapAsMap:n,maxAliasCount:s,onAnchor:i,reviver:r}={}){const o={anchors:new Map,doc:this,keep:!e,mapAsMap:!0===n,mapKeyWarned:!1,maxAliasCount:"number"==typeof s?s:100
},c=a.toJS(this.contents,t??"",o);if("function"==typeof i)for(const{count:e,res:t}of o.anchors.values())i(t,e);return"function"==typeof r?f.applyReviver(r,{"":c},"",c):c}toJSON(e,t){return this.toJS({
json:!0,jsonArg:e,mapAsMap:!1,onAnchor:t})}toString(e={}){if(this.errors.length>0)throw new Error("Document with errors cannot be stringified")
;if("indent"in e&&(!Number.isInteger(e.indent)||Number(e.indent)<=0)){const t=JSON.stringify(e.indent);throw new Error(`"indent" option must be a positive integer, not ${t}`)}
return l.stringifyDocument(this,e)}}function assertCollection(e){if(r.isCollection(e))return!0;throw new Error("Expected a YAML collection as document contents")}t.Document=Document}),
71596:(function(e,t,n){var s=n(41127),i=n(10204);function anchorNames(e){const t=new Set;i.visit(e,{Value(e,n){if(n.anchor)t.add(n.anchor)}});return t}function findNewAnchor(e,t){for(let n=1;;++n){
const s=`${e}${n}`;if(!t.has(s))return s}}t.anchorIsValid=function(e){if(/[\x00-\x19\s,[\]{}]/.test(e)){const t=JSON.stringify(e)
;throw new Error(`Anchor must not contain whitespace or control characters: ${t}`)}return!0};t.anchorNames=anchorNames;t.createNodeAnchors=function(e,t){const n=[],i=new Map;let r=null;return{
onAnchor:s=>{n.push(s);r??(r=anchorNames(e));const i=findNewAnchor(t,r);r.add(i);return i},setAnchors:()=>{for(const e of n){const t=i.get(e)
;if("object"==typeof t&&t.anchor&&(s.isScalar(t.node)||s.isCollection(t.node)))t.node.anchor=t.anchor;else{const t=new Error("Failed to resolve repeated object (this should not happen)");t.source=e
;throw t}}},sourceObjects:i}};t.findNewAnchor=findNewAnchor}),83661:(function(e,t){t.applyReviver=function applyReviver(e,t,n,s){
if(s&&"object"==typeof s)if(Array.isArray(s))for(let t=0,n=s.length;t<n;++t){const n=s[t],i=applyReviver(e,s,String(t),n);if(void 0===i)delete s[t];else if(i!==n)s[t]=i
}else if(s instanceof Map)for(const t of Array.from(s.keys())){const n=s.get(t),i=applyReviver(e,s,t,n);if(void 0===i)s.delete(t);else if(i!==n)s.set(t,i)
}else if(s instanceof Set)for(const t of Array.from(s)){const n=applyReviver(e,s,t,t);if(void 0===n)s.delete(t);else if(n!==t){s.delete(t);s.add(n)}}else for(const[t,n]of Object.entries(s)){
const i=applyReviver(e,s,t,n);if(void 0===i)delete s[t];else if(i!==n)s[t]=i}return e.call(t,n,s)}}),42404:(function(e,t,n){var s=n(4065),i=n(41127),r=n(63301);function findTagObject(e,t,n){if(t){
const e=n.filter(e=>e.tag===t),s=e.find(e=>!e.format)??e[0];if(!s)throw new Error(`Tag ${t} not found`);return s}return n.find(t=>t.identify?.(e)&&!t.format)}t.createNode=function(e,t,n){
if(i.isDocument(e))e=e.contents;if(i.isNode(e))return e;if(i.isPair(e)){const t=n.schema[i.MAP].createNode?.(n.schema,null,n);t.items.push(e);return t}
if(e instanceof String||e instanceof Number||e instanceof Boolean||"undefined"!=typeof BigInt&&e instanceof BigInt)e=e.valueOf()
;const{aliasDuplicateObjects:o,onAnchor:a,onTagObj:c,schema:l,sourceObjects:u}=n;let f;if(o&&e&&"object"==typeof e){f=u.get(e);if(f){f.anchor??(f.anchor=a(e));return new s.Alias(f.anchor)}else{f={
anchor:null,node:null};u.set(e,f)}}if(t?.startsWith("!!"))t="tag:yaml.org,2002:"+t.slice(2);let h=findTagObject(e,t,l.tags);if(!h){if(e&&"function"==typeof e.toJSON)e=e.toJSON()
;if(!e||"object"!=typeof e){const t=new r.Scalar(e);if(f)f.node=t;return t}h=e instanceof Map?l[i.MAP]:Symbol.iterator in Object(e)?l[i.SEQ]:l[i.MAP]}if(c){c(h);delete n.onTagObj}
const d=h?.createNode?h.createNode(n.schema,e,n):"function"==typeof h?.nodeClass?.from?h.nodeClass.from(n.schema,e,n):new r.Scalar(e);if(t)d.tag=t;else if(!h.default)d.tag=h.tag;if(f)f.node=d;return d
}}),61342:(function(e,t,n){var s=n(41127),i=n(10204);const r={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},escapeTagName=e=>e.replace(/[!,[\]{}]/g,e=>r[e]);class Directives{
constructor(e,t){this.docStart=null;this.docEnd=!1;this.yaml=Object.assign({},Directives.defaultYaml,e);this.tags=Object.assign({},Directives.defaultTags,t)}clone(){
const e=new Directives(this.yaml,this.tags);e.docStart=this.docStart;return e}atDocument(){const e=new Directives(this.yaml,this.tags);switch(this.yaml.version){case"1.1":this.atNextDocument=!0;break
;case"1.2":this.atNextDocument=!1;this.yaml={explicit:Directives.defaultYaml.explicit,version:"1.2"};this.tags=Object.assign({},Directives.defaultTags)}return e}add(e,t){if(this.atNextDocument){
this.yaml={explicit:Directives.defaultYaml.explicit,version:"1.1"};this.tags=Object.assign({},Directives.defaultTags);this.atNextDocument=!1}const n=e.trim().split(/[ \t]+/),s=n.shift();switch(s){
case"%TAG":{if(2!==n.length){t(0,"%TAG directive should contain exactly two parts");if(n.length<2)return!1}const[e,s]=n;this.tags[e]=s;return!0}case"%YAML":{this.yaml.explicit=!0;if(1!==n.length){
t(0,"%YAML directive should contain exactly one part");return!1}const[e]=n;if("1.1"===e||"1.2"===e){this.yaml.version=e;return!0}else{t(6,`Unsupported YAML version ${e}`,/^\d+\.\d+$/.test(e));return!1
}}default:t(0,`Unknown directive ${s}`,!0);return!1}}tagName(e,t){if("!"===e)return"!";if("!"!==e[0]){t(`Not a valid tag: ${e}`);return null}if("<"===e[1]){const n=e.slice(2,-1);if("!"===n||"!!"===n){
t(`Verbatim tags aren't resolved, so ${e} is invalid.`);return null}if(">"!==e[e.length-1])t("Verbatim tags must end with a >");return n}const[,n,s]=e.match(/^(.*!)([^!]*)$/s)
;if(!s)t(`The ${e} tag has no suffix`);const i=this.tags[n];if(i)try{return i+decodeURIComponent(s)}catch(e){t(String(e));return null}if("!"===n)return e;t(`Could not resolve tag: ${e}`);return null}
tagString(e){for(const[t,n]of Object.entries(this.tags))if(e.startsWith(n))return t+escapeTagName(e.substring(n.length));return"!"===e[0]?e:`!<${e}>`}toString(e){
const t=this.yaml.explicit?[`%YAML ${this.yaml.version||"1.2"}`]:[],n=Object.entries(this.tags);let r;if(e&&n.length>0&&s.isNode(e.contents)){const t={};i.visit(e.contents,(e,n)=>{
if(s.isNode(n)&&n.tag)t[n.tag]=!0});r=Object.keys(t)}else r=[];for(const[s,i]of n){if("!!"===s&&"tag:yaml.org,2002:"===i)continue;if(!e||r.some(e=>e.startsWith(i)))t.push(`%TAG ${s} ${i}`)}
return t.join("\n")}}Directives.defaultYaml={explicit:!1,version:"1.2"};Directives.defaultTags={"!!":"tag:yaml.org,2002:"};t.Directives=Directives}),91464:(function(e,t){class YAMLError extends Error{
constructor(e,t,n,s){super();this.name=e;this.code=n;this.message=s;this.pos=t}}t.YAMLError=YAMLError;t.YAMLParseError=class extends YAMLError{constructor(e,t,n){super("YAMLParseError",e,t,n)}}
;t.YAMLWarning=class extends YAMLError{constructor(e,t,n){super("YAMLWarning",e,t,n)}};t.prettifyError=(e,t)=>n=>{if(-1===n.pos[0])return;n.linePos=n.pos.map(e=>t.linePos(e))
;const{line:s,col:i}=n.linePos[0];n.message+=` at line ${s}, column ${i}`;let r=i-1,o=e.substring(t.lineStarts[s-1],t.lineStarts[s]).replace(/[\n\r]+$/,"");if(r>=60&&o.length>80){
const e=Math.min(r-39,o.length-79);o="\u2026"+o.substring(e);r-=e-1}if(o.length>80)o=o.substring(0,79)+"\u2026";if(s>1&&/^ *$/.test(o.substring(0,r))){
let n=e.substring(t.lineStarts[s-2],t.lineStarts[s-1]);if(n.length>80)n=n.substring(0,79)+"\u2026\n";o=n+o}if(/[^ ]/.test(o)){let e=1;const t=n.linePos[1]
;if(t?.line===s&&t.col>i)e=Math.max(1,Math.min(t.col-i,80-r));const a=" ".repeat(r)+"^".repeat(e);n.message+=`:\n\n${o}\n${a}\n`}}}),38815:(function(e,t,n){
var s=n(89984),i=n(3021),r=n(45840),o=n(91464),a=n(4065),c=n(41127),l=n(57165),u=n(63301),f=n(84454),h=n(92223),d=n(3461),p=n(40361),m=n(66628),g=n(3456),y=n(84047),b=n(10204);t.Dk=s.Composer
;i.Document;r.Schema;o.YAMLError;o.YAMLParseError;o.YAMLWarning;a.Alias;c.isAlias;c.isCollection;c.isDocument;t.jh=c.isMap;c.isNode;c.isPair;t.jn=c.isScalar;t.oP=c.isSeq;l.Pair;u.Scalar;f.YAMLMap
;h.YAMLSeq;0;t.JG=p.Lexer;t.HN=m.LineCounter;t.iX=g.Parser;y.parse;y.parseAllDocuments;y.parseDocument;y.stringify;b.visit;b.visitAsync}),57249:(function(e,t,n){var s=n(932);t.debug=function(e,...t){
if("debug"===e)console.log(...t)};t.warn=function(e,t){if("debug"===e||"warn"===e)if("function"==typeof s.emitWarning)s.emitWarning(t);else console.warn(t)}}),4065:(function(e,t,n){
var s=n(71596),i=n(10204),r=n(41127),o=n(66673),a=n(74043);class Alias extends o.NodeBase{constructor(e){super(r.ALIAS);this.source=e;Object.defineProperty(this,"tag",{set(){
throw new Error("Alias nodes cannot have tags")}})}resolve(e,t){if(0===t?.maxAliasCount)throw new ReferenceError("Alias resolution is disabled");let n,s
;if(t?.aliasResolveCache)n=t.aliasResolveCache;else{n=[];i.visit(e,{Node:(e,t)=>{if(r.isAlias(t)||r.hasAnchor(t))n.push(t)}});if(t)t.aliasResolveCache=n}for(const e of n){if(e===this)break
;if(e.anchor===this.source)s=e}if(s&&t){const{anchors:e,doc:n,maxAliasCount:i}=t;let r=e.get(s);if(!r){a.toJS(s,null,t);r=e.get(s)}if(void 0===r?.res){
throw new ReferenceError("This should not happen: Alias anchor was not resolved?")}if(i>=0){r.count+=1;if(0===r.aliasCount)r.aliasCount=getAliasCount(n,s,e);if(r.count*r.aliasCount>i){
throw new ReferenceError("Excessive alias count indicates a resource exhaustion attack")}}}return s}toJSON(e,t){if(!t)return{source:this.source};const n=this.resolve(t.doc,t);if(!n){
const e=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(e)}return t.anchors.get(n).res}toString(e,t,n){const i=`*${this.source}`;if(e){
s.anchorIsValid(this.source);if(e.options.verifyAliasOrder&&!e.anchors.has(this.source)){const e=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(e)}
if(e.implicitKey)return`${i} `}return i}}function getAliasCount(e,t,n){if(r.isAlias(t)){const s=t.resolve(e),i=n&&s&&n.get(s);return i?i.count*i.aliasCount:0}else if(r.isCollection(t)){let s=0
;for(const i of t.items){const t=getAliasCount(e,i,n);if(t>s)s=t}return s}else if(r.isPair(t)){const s=getAliasCount(e,t.key,n),i=getAliasCount(e,t.value,n);return Math.max(s,i)}return 1}t.Alias=Alias
}),40101:(function(e,t,n){var s=n(42404),i=n(41127),r=n(66673);function collectionFromPath(e,t,n){let i=n;for(let e=t.length-1;e>=0;--e){const n=t[e];if("number"==typeof n&&Number.isInteger(n)&&n>=0){
const e=[];e[n]=i;i=e}else i=new Map([[n,i]])}return s.createNode(i,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("This should not happen, please report a bug.")},
schema:e,sourceObjects:new Map})}const isEmptyPath=e=>null==e||"object"==typeof e&&!!e[Symbol.iterator]().next().done;class Collection extends r.NodeBase{constructor(e,t){super(e)
;Object.defineProperty(this,"schema",{value:t,configurable:!0,enumerable:!1,writable:!0})}clone(e){const t=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this))
;if(e)t.schema=e;t.items=t.items.map(t=>i.isNode(t)||i.isPair(t)?t.clone(e):t);if(this.range)t.range=this.range.slice();return t}addIn(e,t){if(isEmptyPath(e))this.add(t);else{
const[n,...s]=e,r=this.get(n,!0)
;if(i.isCollection(r))r.addIn(s,t);else if(void 0===r&&this.schema)this.set(n,collectionFromPath(this.schema,s,t));else throw new Error(`Expected YAML collection at ${n}. Remaining path: ${s}`)}}
deleteIn(e){const[t,...n]=e;if(0===n.length)return this.delete(t);const s=this.get(t,!0)
;if(i.isCollection(s))return s.deleteIn(n);else throw new Error(`Expected YAML collection at ${t}. Remaining path: ${n}`)}getIn(e,t){const[n,...s]=e,r=this.get(n,!0)
;if(0===s.length)return!t&&i.isScalar(r)?r.value:r;else return i.isCollection(r)?r.getIn(s,t):void 0}hasAllNullValues(e){return this.items.every(t=>{if(!i.isPair(t))return!1;const n=t.value
;return null==n||e&&i.isScalar(n)&&null==n.value&&!n.commentBefore&&!n.comment&&!n.tag})}hasIn(e){const[t,...n]=e;if(0===n.length)return this.has(t);const s=this.get(t,!0)
;return i.isCollection(s)?s.hasIn(n):!1}setIn(e,t){const[n,...s]=e;if(0===s.length)this.set(n,t);else{const e=this.get(n,!0)
;if(i.isCollection(e))e.setIn(s,t);else if(void 0===e&&this.schema)this.set(n,collectionFromPath(this.schema,s,t));else throw new Error(`Expected YAML collection at ${n}. Remaining path: ${s}`)}}}
t.Collection=Collection;t.collectionFromPath=collectionFromPath;t.isEmptyPath=isEmptyPath}),66673:(function(e,t,n){var s=n(83661),i=n(41127),r=n(74043);t.NodeBase=class{constructor(e){
Object.defineProperty(this,i.NODE_TYPE,{value:e})}clone(){const e=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));if(this.range)e.range=this.range.slice();return e}
toJS(e,{mapAsMap:t,maxAliasCount:n,onAnchor:o,reviver:a}={}){if(!i.isDocument(e))throw new TypeError("A document argument is required");const c={anchors:new Map,doc:e,keep:!0,mapAsMap:!0===t,
mapKeyWarned:!1,maxAliasCount:"number"==typeof n?n:100},l=r.toJS(this,"",c);if("function"==typeof o)for(const{count:e,res:t}of c.anchors.values())o(t,e);return"function"==typeof a?s.applyReviver(a,{
"":l},"",l):l}}}),57165:(function(e,t,n){var s=n(42404),i=n(59748),r=n(97104),o=n(41127);class Pair{constructor(e,t=null){Object.defineProperty(this,o.NODE_TYPE,{value:o.PAIR});this.key=e;this.value=t}
clone(e){let{key:t,value:n}=this;if(o.isNode(t))t=t.clone(e);if(o.isNode(n))n=n.clone(e);return new Pair(t,n)}toJSON(e,t){const n=t?.mapAsMap?new Map:{};return r.addPairToJSMap(t,n,this)}
toString(e,t,n){return e?.doc?i.stringifyPair(this,e,t,n):JSON.stringify(this)}}t.Pair=Pair;t.createPair=function(e,t,n){const i=s.createNode(e,void 0,n),r=s.createNode(t,void 0,n)
;return new Pair(i,r)}}),63301:(function(e,t,n){var s=n(41127),i=n(66673),r=n(74043);class Scalar extends i.NodeBase{constructor(e){super(s.SCALAR);this.value=e}toJSON(e,t){
return t?.keep?this.value:r.toJS(this.value,e,t)}toString(){return String(this.value)}}Scalar.BLOCK_FOLDED="BLOCK_FOLDED";Scalar.BLOCK_LITERAL="BLOCK_LITERAL";Scalar.PLAIN="PLAIN"
;Scalar.QUOTE_DOUBLE="QUOTE_DOUBLE";Scalar.QUOTE_SINGLE="QUOTE_SINGLE";t.Scalar=Scalar;t.isScalarValue=e=>!e||"function"!=typeof e&&"object"!=typeof e}),84454:(function(e,t,n){
var s=n(61212),i=n(97104),r=n(40101),o=n(41127),a=n(57165),c=n(63301);function findPair(e,t){const n=o.isScalar(t)?t.value:t;for(const s of e)if(o.isPair(s)){if(s.key===t||s.key===n)return s
;if(o.isScalar(s.key)&&s.key.value===n)return s}return}class YAMLMap extends r.Collection{static get tagName(){return"tag:yaml.org,2002:map"}constructor(e){super(o.MAP,e);this.items=[]}
static from(e,t,n){const{keepUndefined:s,replacer:i}=n,r=new this(e),add=(e,o)=>{if("function"==typeof i)o=i.call(t,e,o);else if(Array.isArray(i)&&!i.includes(e))return
;if(void 0!==o||s)r.items.push(a.createPair(e,o,n))};if(t instanceof Map)for(const[e,n]of t)add(e,n);else if(t&&"object"==typeof t)for(const e of Object.keys(t))add(e,t[e])
;if("function"==typeof e.sortMapEntries)r.items.sort(e.sortMapEntries);return r}add(e,t){let n
;if(o.isPair(e))n=e;else if(!e||"object"!=typeof e||!("key"in e))n=new a.Pair(e,e?.value);else n=new a.Pair(e.key,e.value);const s=findPair(this.items,n.key),i=this.schema?.sortMapEntries;if(s){
if(!t)throw new Error(`Key ${n.key} already set`);if(o.isScalar(s.value)&&c.isScalarValue(n.value))s.value.value=n.value;else s.value=n.value}else if(i){const e=this.items.findIndex(e=>i(n,e)<0)
;if(-1===e)this.items.push(n);else this.items.splice(e,0,n)}else this.items.push(n)}delete(e){const t=findPair(this.items,e);if(!t)return!1;return this.items.splice(this.items.indexOf(t),1).length>0}
get(e,t){const n=findPair(this.items,e),s=n?.value;return(!t&&o.isScalar(s)?s.value:s)??void 0}has(e){return!!findPair(this.items,e)}set(e,t){this.add(new a.Pair(e,t),!0)}toJSON(e,t,n){
const s=n?new n:t?.mapAsMap?new Map:{};if(t?.onCreate)t.onCreate(s);for(const e of this.items)i.addPairToJSMap(t,s,e);return s}toString(e,t,n){if(!e)return JSON.stringify(this)
;for(const e of this.items)if(!o.isPair(e))throw new Error(`Map items must all be pairs; found ${JSON.stringify(e)} instead`);if(!e.allNullValues&&this.hasAllNullValues(!1))e=Object.assign({},e,{
allNullValues:!0});return s.stringifyCollection(this,e,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:e.indent||"",onChompKeep:n,onComment:t})}}t.YAMLMap=YAMLMap;t.findPair=findPair}),
92223:(function(e,t,n){var s=n(42404),i=n(61212),r=n(40101),o=n(41127),a=n(63301),c=n(74043);class YAMLSeq extends r.Collection{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(e){
super(o.SEQ,e);this.items=[]}add(e){this.items.push(e)}delete(e){const t=asItemIndex(e);if("number"!=typeof t)return!1;return this.items.splice(t,1).length>0}get(e,t){const n=asItemIndex(e)
;if("number"!=typeof n)return;const s=this.items[n];return!t&&o.isScalar(s)?s.value:s}has(e){const t=asItemIndex(e);return"number"==typeof t&&t<this.items.length}set(e,t){const n=asItemIndex(e)
;if("number"!=typeof n)throw new Error(`Expected a valid index, not ${e}.`);const s=this.items[n];if(o.isScalar(s)&&a.isScalarValue(t))s.value=t;else this.items[n]=t}toJSON(e,t){const n=[]
;if(t?.onCreate)t.onCreate(n);let s=0;for(const e of this.items)n.push(c.toJS(e,String(s++),t));return n}toString(e,t,n){if(!e)return JSON.stringify(this);return i.stringifyCollection(this,e,{
blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(e.indent||"")+"  ",onChompKeep:n,onComment:t})}static from(e,t,n){const{replacer:i}=n,r=new this(e);if(t&&Symbol.iterator in Object(t)){
let e=0;for(let o of t){if("function"==typeof i){const n=t instanceof Set?o:String(e++);o=i.call(t,n,o)}r.items.push(s.createNode(o,void 0,n))}}return r}}function asItemIndex(e){
let t=o.isScalar(e)?e.value:e;if(t&&"string"==typeof t)t=Number(t);return"number"==typeof t&&Number.isInteger(t)&&t>=0?t:null}t.YAMLSeq=YAMLSeq}),97104:(function(e,t,n){
var s=n(57249),i=n(90452),r=n(2148),o=n(41127),a=n(74043);function stringifyKey(e,t,n){if(null===t)return"";if("object"!=typeof t)return String(t);if(o.isNode(e)&&n?.doc){
const t=r.createStringifyContext(n.doc,{});t.anchors=new Set;for(const e of n.anchors.keys())t.anchors.add(e.anchor);t.inFlow=!0;t.inStringifyKey=!0;const i=e.toString(t);if(!n.mapKeyWarned){
let e=JSON.stringify(i);if(e.length>40)e=e.substring(0,36)+'..."'
;s.warn(n.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${e}. Set mapAsMap: true to use object keys.`);n.mapKeyWarned=!0}return i}
return JSON.stringify(t)}t.addPairToJSMap=function(e,t,{key:n,value:s}){if(o.isNode(n)&&n.addToJSMap)n.addToJSMap(e,t,s);else if(i.isMergeKey(e,n))i.addMergeToJSMap(e,t,s);else{const i=a.toJS(n,"",e)
;if(t instanceof Map)t.set(i,a.toJS(s,i,e));else if(t instanceof Set)t.add(i);else{const r=stringifyKey(n,i,e),o=a.toJS(s,r,e);if(r in t)Object.defineProperty(t,r,{value:o,writable:!0,enumerable:!0,
configurable:!0});else t[r]=o}}return t}}),41127:(function(e,t){
const n=Symbol.for("yaml.alias"),s=Symbol.for("yaml.document"),i=Symbol.for("yaml.map"),r=Symbol.for("yaml.pair"),o=Symbol.for("yaml.scalar"),a=Symbol.for("yaml.seq"),c=Symbol.for("yaml.node.type"),isScalar=e=>!!e&&"object"==typeof e&&e[c]===o
;function isCollection(e){if(e&&"object"==typeof e)switch(e[c]){case i:case a:return!0}return!1}t.ALIAS=n;t.DOC=s;t.MAP=i;t.NODE_TYPE=c;t.PAIR=r;t.SCALAR=o;t.SEQ=a
;t.hasAnchor=e=>(isScalar(e)||isCollection(e))&&!!e.anchor;t.isAlias=e=>!!e&&"object"==typeof e&&e[c]===n;t.isCollection=isCollection;t.isDocument=e=>!!e&&"object"==typeof e&&e[c]===s
;t.isMap=e=>!!e&&"object"==typeof e&&e[c]===i;t.isNode=function(e){if(e&&"object"==typeof e)switch(e[c]){case n:case i:case o:case a:return!0}return!1};t.isPair=e=>!!e&&"object"==typeof e&&e[c]===r
;t.isScalar=isScalar;t.isSeq=e=>!!e&&"object"==typeof e&&e[c]===a}),74043:(function(e,t,n){var s=n(41127);t.toJS=function toJS(e,t,n){if(Array.isArray(e))return e.map((e,t)=>toJS(e,String(t),n))
;if(e&&"function"==typeof e.toJSON){if(!n||!s.hasAnchor(e))return e.toJSON(t,n);const i={aliasCount:0,count:1,res:void 0};n.anchors.set(e,i);n.onCreate=e=>{i.res=e;delete n.onCreate}
;const r=e.toJSON(t,n);if(n.onCreate)n.onCreate(r);return r}if("bigint"==typeof e&&!n?.keep)return Number(e);return e}}),60110:(function(e,t,n){var s=n(48913),i=n(76842),r=n(91464),o=n(83069)
;function setBlockScalarValue(e,t){const n=t.indexOf("\n"),s=t.substring(0,n),i=t.substring(n+1)+"\n";if("block-scalar"===e.type){const t=e.props[0]
;if("block-scalar-header"!==t.type)throw new Error("Invalid block scalar header");t.source=s;e.source=i}else{const{offset:t}=e,n="indent"in e?e.indent:-1,r=[{type:"block-scalar-header",offset:t,
indent:n,source:s}];if(!addEndtoBlockProps(r,"end"in e?e.end:void 0))r.push({type:"newline",offset:-1,indent:n,source:"\n"});for(const t of Object.keys(e))if("type"!==t&&"offset"!==t)delete e[t]
;Object.assign(e,{type:"block-scalar",indent:n,props:r,source:i})}}function addEndtoBlockProps(e,t){if(t)for(const n of t)switch(n.type){case"space":case"comment":e.push(n);break;case"newline":
e.push(n);return!0}return!1}function setFlowScalarValue(e,t,n){switch(e.type){case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":e.type=n;e.source=t;break;case"block-scalar":{
const s=e.props.slice(1);let i=t.length;if("block-scalar-header"===e.props[0].type)i-=e.props[0].source.length;for(const e of s)e.offset+=i;delete e.props;Object.assign(e,{type:n,source:t,end:s})
;break}case"block-map":case"block-seq":{const s={type:"newline",offset:e.offset+t.length,indent:e.indent,source:"\n"};delete e.items;Object.assign(e,{type:n,source:t,end:[s]});break}default:{
const s="indent"in e?e.indent:-1,i="end"in e&&Array.isArray(e.end)?e.end.filter(e=>"space"===e.type||"comment"===e.type||"newline"===e.type):[]
;for(const t of Object.keys(e))if("type"!==t&&"offset"!==t)delete e[t];Object.assign(e,{type:n,indent:s,source:t,end:i})}}}t.createScalarToken=function(e,t){
const{implicitKey:n=!1,indent:s,inFlow:i=!1,offset:r=-1,type:a="PLAIN"}=t,c=o.stringifyString({type:a,value:e},{implicitKey:n,indent:s>0?" ".repeat(s):"",inFlow:i,options:{blockQuote:!0,lineWidth:-1}
}),l=t.end??[{type:"newline",offset:-1,indent:s,source:"\n"}];switch(c[0]){case"|":case">":{const e=c.indexOf("\n"),t=c.substring(0,e),n=c.substring(e+1)+"\n",i=[{type:"block-scalar-header",offset:r,
indent:s,source:t}];if(!addEndtoBlockProps(i,l))i.push({type:"newline",offset:-1,indent:s,source:"\n"});return{type:"block-scalar",offset:r,indent:s,props:i,source:n}}case'"':return{
type:"double-quoted-scalar",offset:r,indent:s,source:c,end:l};case"'":return{type:"single-quoted-scalar",offset:r,indent:s,source:c,end:l};default:return{type:"scalar",offset:r,indent:s,source:c,end:l
}}};t.resolveAsScalar=function(e,t=!0,n){if(e){const _onError=(e,t,s)=>{const i="number"==typeof e?e:Array.isArray(e)?e[0]:e.offset;if(n)n(i,t,s);else throw new r.YAMLParseError([i,i+1],t,s)}
;switch(e.type){case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return i.resolveFlowScalar(e,t,_onError);case"block-scalar":return s.resolveBlockScalar({options:{strict:t}
},e,_onError)}}return null};t.setScalarValue=function(e,t,n={}){let{afterKey:s=!1,implicitKey:i=!1,inFlow:r=!1,type:a}=n,c="indent"in e?e.indent:null;if(s&&"number"==typeof c)c+=2
;if(!a)switch(e.type){case"single-quoted-scalar":a="QUOTE_SINGLE";break;case"double-quoted-scalar":a="QUOTE_DOUBLE";break;case"block-scalar":{const t=e.props[0]
;if("block-scalar-header"!==t.type)throw new Error("Invalid block scalar header");a=">"===t.source[0]?"BLOCK_FOLDED":"BLOCK_LITERAL";break}default:a="PLAIN"}const l=o.stringifyString({type:a,value:t
},{implicitKey:i||null===c,indent:null!==c&&c>0?" ".repeat(c):"",inFlow:r,options:{blockQuote:!0,lineWidth:-1}});switch(l[0]){case"|":case">":setBlockScalarValue(e,l);break;case'"':
setFlowScalarValue(e,l,"double-quoted-scalar");break;case"'":setFlowScalarValue(e,l,"single-quoted-scalar");break;default:setFlowScalarValue(e,l,"scalar")}}}),91733:(function(e,t){
function stringifyToken(e){switch(e.type){case"block-scalar":{let t="";for(const n of e.props)t+=stringifyToken(n);return t+e.source}case"block-map":case"block-seq":{let t=""
;for(const n of e.items)t+=stringifyItem(n);return t}case"flow-collection":{let t=e.start.source;for(const n of e.items)t+=stringifyItem(n);for(const n of e.end)t+=n.source;return t}case"document":{
let t=stringifyItem(e);if(e.end)for(const n of e.end)t+=n.source;return t}default:{let t=e.source;if("end"in e&&e.end)for(const n of e.end)t+=n.source;return t}}}
function stringifyItem({start:e,key:t,sep:n,value:s}){let i="";for(const t of e)i+=t.source;if(t)i+=stringifyToken(t);if(n)for(const e of n)i+=e.source;if(s)i+=stringifyToken(s);return i}
t.stringify=e=>"type"in e?stringifyToken(e):stringifyItem(e)}),97715:(function(e,t){const n=Symbol("break visit"),s=Symbol("skip children"),i=Symbol("remove item");function visit(e,t){
if("type"in e&&"document"===e.type)e={start:e.start,value:e.value};_visit(Object.freeze([]),e,t)}visit.BREAK=n;visit.SKIP=s;visit.REMOVE=i;visit.itemAtPath=(e,t)=>{let n=e;for(const[e,s]of t){
const t=n?.[e];if(t&&"items"in t)n=t.items[s];else return}return n};visit.parentCollection=(e,t)=>{const n=visit.itemAtPath(e,t.slice(0,-1)),s=t[t.length-1][0],i=n?.[s];if(i&&"items"in i)return i
;throw new Error("Parent collection not found")};function _visit(e,t,s){let r=s(t,e);if("symbol"==typeof r)return r;for(const o of["key","value"]){const a=t[o];if(a&&"items"in a){
for(let t=0;t<a.items.length;++t){const r=_visit(Object.freeze(e.concat([[o,t]])),a.items[t],s);if("number"==typeof r)t=r-1;else if(r===n)return n;else if(r===i){a.items.splice(t,1);t-=1}}
if("function"==typeof r&&"key"===o)r=r(t,e)}}return"function"==typeof r?r(t,e):r}t.visit=visit}),3461:(function(e,t,n){var s=n(60110),i=n(91733),r=n(97715);t.createScalarToken=s.createScalarToken
;t.resolveAsScalar=s.resolveAsScalar;t.setScalarValue=s.setScalarValue;t.stringify=i.stringify;t.visit=r.visit;t.BOM="\ufeff";t.DOCUMENT="\x02";t.FLOW_END="\x18";t.SCALAR="\x1f"
;t.isCollection=e=>!!e&&"items"in e;t.isScalar=e=>!!e&&("scalar"===e.type||"single-quoted-scalar"===e.type||"double-quoted-scalar"===e.type||"block-scalar"===e.type);t.prettyToken=function(e){
switch(e){case"\ufeff":return"<BOM>";case"\x02":return"<DOC>";case"\x18":return"<FLOW_END>";case"\x1f":return"<SCALAR>";default:return JSON.stringify(e)}};t.tokenType=function(e){switch(e){
case"\ufeff":return"byte-order-mark";case"\x02":return"doc-mode";case"\x18":return"flow-error-end";case"\x1f":return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case"\n":
case"\r\n":return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow-map-end";case"[":
return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(e[0]){case" ":case"\t":return"space";case"#":return"comment";case"%":return"directive-line";case"*":return"alias"
;case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-scalar";case"|":case">":return"block-scalar-header"}return null}}),40361:(function(e,t,n){
var s=n(3461);function isEmpty(e){switch(e){case void 0:case" ":case"\n":case"\r":case"\t":return!0;default:return!1}}
const i=new Set("0123456789ABCDEFabcdef"),r=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"),o=new Set(",[]{}"),a=new Set(" ,[]{}\n\r\t"),isNotAnchorChar=e=>!e||a.has(e)
;t.Lexer=class{constructor(){this.atEnd=!1;this.blockScalarIndent=-1;this.blockScalarKeep=!1;this.buffer="";this.flowKey=!1;this.flowLevel=0;this.indentNext=0;this.indentValue=0;this.lineEndPos=null
;this.next=null;this.pos=0}*lex(e,t=!1){if(e){if("string"!=typeof e)throw TypeError("source is not a string");this.buffer=this.buffer?this.buffer+e:e;this.lineEndPos=null}this.atEnd=!t
;let n=this.next??"stream";for(;n&&(t||this.hasChars(1));)n=yield*this.parseNext(n)}atLineEnd(){let e=this.pos,t=this.buffer[e];for(;" "===t||"\t"===t;)t=this.buffer[++e]
;if(!t||"#"===t||"\n"===t)return!0;if("\r"===t)return"\n"===this.buffer[e+1];return!1}charAt(e){return this.buffer[this.pos+e]}continueScalar(e){let t=this.buffer[e];if(this.indentNext>0){let n=0
;for(;" "===t;)t=this.buffer[++n+e];if("\r"===t){const t=this.buffer[n+e+1];if("\n"===t||!t&&!this.atEnd)return e+n+1}return"\n"===t||n>=this.indentNext||!t&&!this.atEnd?e+n:-1}if("-"===t||"."===t){
const t=this.buffer.substr(e,3);if(("---"===t||"..."===t)&&isEmpty(this.buffer[e+3]))return-1}return e}getLine(){let e=this.lineEndPos;if("number"!=typeof e||-1!==e&&e<this.pos){
e=this.buffer.indexOf("\n",this.pos);this.lineEndPos=e}if(-1===e)return this.atEnd?this.buffer.substring(this.pos):null;if("\r"===this.buffer[e-1])e-=1;return this.buffer.substring(this.pos,e)}
hasChars(e){return this.pos+e<=this.buffer.length}setNext(e){this.buffer=this.buffer.substring(this.pos);this.pos=0;this.lineEndPos=null;this.next=e;return null}peek(e){
return this.buffer.substr(this.pos,e)}*parseNext(e){switch(e){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-start":
return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scalar":return yield*this.parseQuotedScalar()
;case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let e=this.getLine();if(null===e)return this.setNext("stream")
;if(e[0]===s.BOM){yield*this.pushCount(1);e=e.substring(1)}if("%"===e[0]){let t=e.length,n=e.indexOf("#");for(;-1!==n;){const s=e[n-1];if(" "===s||"\t"===s){t=n-1;break}else n=e.indexOf("#",n+1)}
for(;;){const n=e[t-1];if(" "===n||"\t"===n)t-=1;else break}const s=(yield*this.pushCount(t))+(yield*this.pushSpaces(!0));yield*this.pushCount(e.length-s);this.pushNewline();return"stream"}
if(this.atLineEnd()){const t=yield*this.pushSpaces(!0);yield*this.pushCount(e.length-t);yield*this.pushNewline();return"stream"}yield s.DOCUMENT;return yield*this.parseLineStart()}*parseLineStart(){
const e=this.charAt(0);if(!e&&!this.atEnd)return this.setNext("line-start");if("-"===e||"."===e){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");const e=this.peek(3)
;if(("---"===e||"..."===e)&&isEmpty(this.charAt(3))){yield*this.pushCount(3);this.indentValue=0;this.indentNext=0;return"---"===e?"doc":"stream"}}this.indentValue=yield*this.pushSpaces(!1)
;if(this.indentNext>this.indentValue&&!isEmpty(this.charAt(1)))this.indentNext=this.indentValue;return yield*this.parseBlockStart()}*parseBlockStart(){const[e,t]=this.peek(2)
;if(!t&&!this.atEnd)return this.setNext("block-start");if(("-"===e||"?"===e||":"===e)&&isEmpty(t)){const e=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));this.indentNext=this.indentValue+1
;this.indentValue+=e;return"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);const e=this.getLine();if(null===e)return this.setNext("doc");let t=yield*this.pushIndicators()
;switch(e[t]){case"#":yield*this.pushCount(e.length-t);case void 0:yield*this.pushNewline();return yield*this.parseLineStart();case"{":case"[":yield*this.pushCount(1);this.flowKey=!1;this.flowLevel=1
;return"flow";case"}":case"]":yield*this.pushCount(1);return"doc";case"*":yield*this.pushUntil(isNotAnchorChar);return"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":
t+=(yield*this.parseBlockScalarHeader());t+=(yield*this.pushSpaces(!0));yield*this.pushCount(e.length-t);yield*this.pushNewline();return yield*this.parseBlockScalar();default:
return yield*this.parsePlainScalar()}}*parseFlowCollection(){let e,t,n=-1;do{e=yield*this.pushNewline();if(e>0){t=yield*this.pushSpaces(!1);this.indentValue=n=t}else t=0;t+=(yield*this.pushSpaces(!0))
}while(e+t>0);const i=this.getLine();if(null===i)return this.setNext("flow");if(-1!==n&&n<this.indentNext&&"#"!==i[0]||0===n&&(i.startsWith("---")||i.startsWith("..."))&&isEmpty(i[3])){
if(!(n===this.indentNext-1&&1===this.flowLevel&&("]"===i[0]||"}"===i[0]))){this.flowLevel=0;yield s.FLOW_END;return yield*this.parseLineStart()}}let r=0;for(;","===i[r];){r+=(yield*this.pushCount(1))
;r+=(yield*this.pushSpaces(!0));this.flowKey=!1}r+=(yield*this.pushIndicators());switch(i[r]){case void 0:return"flow";case"#":yield*this.pushCount(i.length-r);return"flow";case"{":case"[":
yield*this.pushCount(1);this.flowKey=!1;this.flowLevel+=1;return"flow";case"}":case"]":yield*this.pushCount(1);this.flowKey=!0;this.flowLevel-=1;return this.flowLevel?"flow":"doc";case"*":
yield*this.pushUntil(isNotAnchorChar);return"flow";case'"':case"'":this.flowKey=!0;return yield*this.parseQuotedScalar();case":":{const e=this.charAt(1);if(this.flowKey||isEmpty(e)||","===e){
this.flowKey=!1;yield*this.pushCount(1);yield*this.pushSpaces(!0);return"flow"}}default:this.flowKey=!1;return yield*this.parsePlainScalar()}}*parseQuotedScalar(){const e=this.charAt(0)
;let t=this.buffer.indexOf(e,this.pos+1);if("'"===e)for(;-1!==t&&"'"===this.buffer[t+1];)t=this.buffer.indexOf("'",t+2);else for(;-1!==t;){let e=0;for(;"\\"===this.buffer[t-1-e];)e+=1;if(e%2==0)break
;t=this.buffer.indexOf('"',t+1)}const n=this.buffer.substring(0,t);let s=n.indexOf("\n",this.pos);if(-1!==s){for(;-1!==s;){const e=this.continueScalar(s+1);if(-1===e)break;s=n.indexOf("\n",e)}
if(-1!==s)t=s-("\r"===n[s-1]?2:1)}if(-1===t){if(!this.atEnd)return this.setNext("quoted-scalar");t=this.buffer.length}yield*this.pushToIndex(t+1,!1);return this.flowLevel?"flow":"doc"}
*parseBlockScalarHeader(){this.blockScalarIndent=-1;this.blockScalarKeep=!1;let e=this.pos;for(;;){const t=this.buffer[++e]
;if("+"===t)this.blockScalarKeep=!0;else if(t>"0"&&t<="9")this.blockScalarIndent=Number(t)-1;else if("-"!==t)break}return yield*this.pushUntil(e=>isEmpty(e)||"#"===e)}*parseBlockScalar(){
let e,t=this.pos-1,n=0;e:for(let s=this.pos;e=this.buffer[s];++s)switch(e){case" ":n+=1;break;case"\n":t=s;n=0;break;case"\r":{const e=this.buffer[s+1]
;if(!e&&!this.atEnd)return this.setNext("block-scalar");if("\n"===e)break}default:break e}if(!e&&!this.atEnd)return this.setNext("block-scalar");if(n>=this.indentNext){
if(-1===this.blockScalarIndent)this.indentNext=n;else this.indentNext=this.blockScalarIndent+(0===this.indentNext?1:this.indentNext);do{const e=this.continueScalar(t+1);if(-1===e)break
;t=this.buffer.indexOf("\n",e)}while(-1!==t);if(-1===t){if(!this.atEnd)return this.setNext("block-scalar");t=this.buffer.length}}let i=t+1;e=this.buffer[i];for(;" "===e;)e=this.buffer[++i]
;if("\t"===e){for(;"\t"===e||" "===e||"\r"===e||"\n"===e;)e=this.buffer[++i];t=i-1}else if(!this.blockScalarKeep)for(;;){let e=t-1,s=this.buffer[e];if("\r"===s)s=this.buffer[--e];const i=e
;for(;" "===s;)s=this.buffer[--e];if("\n"===s&&e>=this.pos&&e+1+n>i)t=e;else break}yield s.SCALAR;yield*this.pushToIndex(t+1,!0);return yield*this.parseLineStart()}*parsePlainScalar(){
const e=this.flowLevel>0;let t,n=this.pos-1,i=this.pos-1;for(;t=this.buffer[++i];)if(":"===t){const t=this.buffer[i+1];if(isEmpty(t)||e&&o.has(t))break;n=i}else if(isEmpty(t)){let s=this.buffer[i+1]
;if("\r"===t)if("\n"===s){i+=1;t="\n";s=this.buffer[i+1]}else n=i;if("#"===s||e&&o.has(s))break;if("\n"===t){const e=this.continueScalar(i+1);if(-1===e)break;i=Math.max(i,e-2)}}else{
if(e&&o.has(t))break;n=i}if(!t&&!this.atEnd)return this.setNext("plain-scalar");yield s.SCALAR;yield*this.pushToIndex(n+1,!0);return e?"flow":"doc"}*pushCount(e){if(e>0){
yield this.buffer.substr(this.pos,e);this.pos+=e;return e}return 0}*pushToIndex(e,t){const n=this.buffer.slice(this.pos,e);if(n){yield n;this.pos+=n.length;return n.length}else if(t)yield"";return 0}
*pushIndicators(){let e=0;e:for(;;){switch(this.charAt(0)){case"!":e+=(yield*this.pushTag());e+=(yield*this.pushSpaces(!0));continue e;case"&":e+=(yield*this.pushUntil(isNotAnchorChar))
;e+=(yield*this.pushSpaces(!0));continue e;case"-":case"?":case":":{const t=this.flowLevel>0,n=this.charAt(1);if(isEmpty(n)||t&&o.has(n)){
if(!t)this.indentNext=this.indentValue+1;else if(this.flowKey)this.flowKey=!1;e+=(yield*this.pushCount(1));e+=(yield*this.pushSpaces(!0));continue e}}}break e}return e}*pushTag(){
if("<"===this.charAt(1)){let e=this.pos+2,t=this.buffer[e];for(;!isEmpty(t)&&">"!==t;)t=this.buffer[++e];return yield*this.pushToIndex(">"===t?e+1:e,!1)}else{let e=this.pos+1,t=this.buffer[e]
;for(;t;)if(r.has(t))t=this.buffer[++e];else if("%"===t&&i.has(this.buffer[e+1])&&i.has(this.buffer[e+2]))t=this.buffer[e+=3];else break;return yield*this.pushToIndex(e,!1)}}*pushNewline(){
const e=this.buffer[this.pos];if("\n"===e)return yield*this.pushCount(1);else if("\r"===e&&"\n"===this.charAt(1))return yield*this.pushCount(2);else return 0}*pushSpaces(e){let t,n=this.pos-1;do{
t=this.buffer[++n]}while(" "===t||e&&"\t"===t);const s=n-this.pos;if(s>0){yield this.buffer.substr(this.pos,s);this.pos=n}return s}*pushUntil(e){let t=this.pos,n=this.buffer[t]
;for(;!e(n);)n=this.buffer[++t];return yield*this.pushToIndex(t,!1)}}}),66628:(function(e,t){t.LineCounter=class{constructor(){this.lineStarts=[];this.addNewLine=e=>this.lineStarts.push(e)
;this.linePos=e=>{let t=0,n=this.lineStarts.length;for(;t<n;){const s=t+n>>1;if(this.lineStarts[s]<e)t=s+1;else n=s}if(this.lineStarts[t]===e)return{line:t+1,col:1};if(0===t)return{line:0,col:e}
;return{line:t,col:e-this.lineStarts[t-1]+1}}}}}),3456:(function(e,t,n){var s=n(932),i=n(3461),r=n(40361);function includesToken(e,t){for(let n=0;n<e.length;++n)if(e[n].type===t)return!0;return!1}
function findNonEmptyIndex(e){for(let t=0;t<e.length;++t)switch(e[t].type){case"space":case"comment":case"newline":break;default:return t}return-1}function isFlowToken(e){switch(e?.type){case"alias":
case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return!0;default:return!1}}function getPrevProps(e){switch(e.type){case"document":return e.start
;case"block-map":{const t=e.items[e.items.length-1];return t.sep??t.start}case"block-seq":return e.items[e.items.length-1].start;default:return[]}}function getFirstKeyStartProps(e){
if(0===e.length)return[];let t=e.length;e:for(;--t>=0;)switch(e[t].type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break e}
for(;"space"===e[++t]?.type;);return e.splice(t,e.length)}function arrayPushArray(e,t){if(t.length<1e5)Array.prototype.push.apply(e,t);else for(let n=0;n<t.length;++n)e.push(t[n])}
function fixFlowSeqItems(e){if("flow-seq-start"===e.start.type)for(const t of e.items)if(t.sep&&!t.value&&!includesToken(t.start,"explicit-key-ind")&&!includesToken(t.sep,"map-value-ind")){
if(t.key)t.value=t.key;delete t.key;if(isFlowToken(t.value))if(t.value.end)arrayPushArray(t.value.end,t.sep);else t.value.end=t.sep;else arrayPushArray(t.start,t.sep);delete t.sep}}t.Parser=class{
constructor(e){this.atNewLine=!0;this.atScalar=!1;this.indent=0;this.offset=0;this.onKeyLine=!1;this.stack=[];this.source="";this.type="";this.lexer=new r.Lexer;this.onNewLine=e}*parse(e,t=!1){
if(this.onNewLine&&0===this.offset)this.onNewLine(0);for(const n of this.lexer.lex(e,t))yield*this.next(n);if(!t)yield*this.end()}*next(e){this.source=e
;if(s.env.LOG_TOKENS)console.log("|",i.prettyToken(e));if(this.atScalar){this.atScalar=!1;yield*this.step();this.offset+=e.length;return}const t=i.tokenType(e);if(!t){const t=`Not a YAML token: ${e}`
;yield*this.pop({type:"error",offset:this.offset,message:t,source:e});this.offset+=e.length}else if("scalar"===t){this.atNewLine=!1;this.atScalar=!0;this.type="scalar"}else{this.type=t
;yield*this.step();switch(t){case"newline":this.atNewLine=!0;this.indent=0;if(this.onNewLine)this.onNewLine(this.offset+e.length);break;case"space":if(this.atNewLine&&" "===e[0])this.indent+=e.length
;break;case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":if(this.atNewLine)this.indent+=e.length;break;case"doc-mode":case"flow-error-end":return;default:this.atNewLine=!1}
this.offset+=e.length}}*end(){for(;this.stack.length>0;)yield*this.pop()}get sourceToken(){return{type:this.type,offset:this.offset,indent:this.indent,source:this.source}}*step(){const e=this.peek(1)
;if("doc-end"===this.type&&"doc-end"!==e?.type){for(;this.stack.length>0;)yield*this.pop();this.stack.push({type:"doc-end",offset:this.offset,source:this.source});return}
if(!e)return yield*this.stream();switch(e.type){case"document":return yield*this.document(e);case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return yield*this.scalar(e)
;case"block-scalar":return yield*this.blockScalar(e);case"block-map":return yield*this.blockMap(e);case"block-seq":return yield*this.blockSequence(e);case"flow-collection":
return yield*this.flowCollection(e);case"doc-end":return yield*this.documentEnd(e)}yield*this.pop()}peek(e){return this.stack[this.stack.length-e]}*pop(e){const t=e??this.stack.pop();if(!t){
const e="Tried to pop an empty stack";yield{type:"error",offset:this.offset,source:"",message:e}}else if(0===this.stack.length)yield t;else{const e=this.peek(1)
;if("block-scalar"===t.type)t.indent="indent"in e?e.indent:0;else if("flow-collection"===t.type&&"document"===e.type)t.indent=0;if("flow-collection"===t.type)fixFlowSeqItems(t);switch(e.type){
case"document":e.value=t;break;case"block-scalar":e.props.push(t);break;case"block-map":{const n=e.items[e.items.length-1];if(n.value){e.items.push({start:[],key:t,sep:[]});this.onKeyLine=!0;return
}else if(n.sep)n.value=t;else{Object.assign(n,{key:t,sep:[]});this.onKeyLine=!n.explicitKey;return}break}case"block-seq":{const n=e.items[e.items.length-1];if(n.value)e.items.push({start:[],value:t
});else n.value=t;break}case"flow-collection":{const n=e.items[e.items.length-1];if(!n||n.value)e.items.push({start:[],key:t,sep:[]});else if(n.sep)n.value=t;else Object.assign(n,{key:t,sep:[]})
;return}default:yield*this.pop();yield*this.pop(t)}if(!("document"!==e.type&&"block-map"!==e.type&&"block-seq"!==e.type||"block-map"!==t.type&&"block-seq"!==t.type)){const n=t.items[t.items.length-1]
;if(n&&!n.sep&&!n.value&&n.start.length>0&&-1===findNonEmptyIndex(n.start)&&(0===t.indent||n.start.every(e=>"comment"!==e.type||e.indent<t.indent))){
if("document"===e.type)e.end=n.start;else e.items.push({start:n.start});t.items.splice(-1,1)}}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,
source:this.source};return;case"byte-order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"doc-start":{const e={type:"document",offset:this.offset,
start:[]};if("doc-start"===this.type)e.start.push(this.sourceToken);this.stack.push(e);return}}yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML stream`,
source:this.source}}*document(e){if(e.value)return yield*this.lineEnd(e);switch(this.type){case"doc-start":if(-1!==findNonEmptyIndex(e.start)){yield*this.pop();yield*this.step()
}else e.start.push(this.sourceToken);return;case"anchor":case"tag":case"space":case"comment":case"newline":e.start.push(this.sourceToken);return}const t=this.startBlockValue(e)
;if(t)this.stack.push(t);else yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(e){if("map-value-ind"===this.type){
const t=getFirstKeyStartProps(getPrevProps(this.peek(2)));let n;if(e.end){n=e.end;n.push(this.sourceToken);delete e.end}else n=[this.sourceToken];const s={type:"block-map",offset:e.offset,
indent:e.indent,items:[{start:t,key:e,sep:n}]};this.onKeyLine=!0;this.stack[this.stack.length-1]=s}else yield*this.lineEnd(e)}*blockScalar(e){switch(this.type){case"space":case"comment":case"newline":
e.props.push(this.sourceToken);return;case"scalar":e.source=this.source;this.atNewLine=!0;this.indent=0;if(this.onNewLine){let e=this.source.indexOf("\n")+1;for(;0!==e;){this.onNewLine(this.offset+e)
;e=this.source.indexOf("\n",e)+1}}yield*this.pop();break;default:yield*this.pop();yield*this.step()}}*blockMap(e){const t=e.items[e.items.length-1];switch(this.type){case"newline":this.onKeyLine=!1
;if(t.value){const n="end"in t.value?t.value.end:void 0,s=Array.isArray(n)?n[n.length-1]:void 0;if("comment"===s?.type)n?.push(this.sourceToken);else e.items.push({start:[this.sourceToken]})
}else if(t.sep)t.sep.push(this.sourceToken);else t.start.push(this.sourceToken);return;case"space":case"comment":if(t.value)e.items.push({start:[this.sourceToken]
});else if(t.sep)t.sep.push(this.sourceToken);else{if(this.atIndentedComment(t.start,e.indent)){const n=e.items[e.items.length-2],s=n?.value?.end;if(Array.isArray(s)){arrayPushArray(s,t.start)
;s.push(this.sourceToken);e.items.pop();return}}t.start.push(this.sourceToken)}return}if(this.indent>=e.indent){
const n=!this.onKeyLine&&this.indent===e.indent,s=n&&(t.sep||t.explicitKey)&&"seq-item-ind"!==this.type;let i=[];if(s&&t.sep&&!t.value){const n=[];for(let s=0;s<t.sep.length;++s){const i=t.sep[s]
;switch(i.type){case"newline":n.push(s);break;case"space":break;case"comment":if(i.indent>e.indent)n.length=0;break;default:n.length=0}}if(n.length>=2)i=t.sep.splice(n[1])}switch(this.type){
case"anchor":case"tag":if(s||t.value){i.push(this.sourceToken);e.items.push({start:i});this.onKeyLine=!0}else if(t.sep)t.sep.push(this.sourceToken);else t.start.push(this.sourceToken);return
;case"explicit-key-ind":if(!t.sep&&!t.explicitKey){t.start.push(this.sourceToken);t.explicitKey=!0}else if(s||t.value){i.push(this.sourceToken);e.items.push({start:i,explicitKey:!0})
}else this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]});this.onKeyLine=!0;return;case"map-value-ind":
if(t.explicitKey)if(!t.sep)if(includesToken(t.start,"newline"))Object.assign(t,{key:null,sep:[this.sourceToken]});else{const e=getFirstKeyStartProps(t.start);this.stack.push({type:"block-map",
offset:this.offset,indent:this.indent,items:[{start:e,key:null,sep:[this.sourceToken]}]})}else if(t.value)e.items.push({start:[],key:null,sep:[this.sourceToken]
});else if(includesToken(t.sep,"map-value-ind"))this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:i,key:null,sep:[this.sourceToken]}]
});else if(isFlowToken(t.key)&&!includesToken(t.sep,"newline")){const e=getFirstKeyStartProps(t.start),n=t.key,s=t.sep;s.push(this.sourceToken);delete t.key;delete t.sep;this.stack.push({
type:"block-map",offset:this.offset,indent:this.indent,items:[{start:e,key:n,sep:s}]})
}else if(i.length>0)t.sep=t.sep.concat(i,this.sourceToken);else t.sep.push(this.sourceToken);else if(!t.sep)Object.assign(t,{key:null,sep:[this.sourceToken]});else if(t.value||s)e.items.push({start:i,
key:null,sep:[this.sourceToken]});else if(includesToken(t.sep,"map-value-ind"))this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[],key:null,sep:[this.sourceToken]
}]});else t.sep.push(this.sourceToken);this.onKeyLine=!0;return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{const n=this.flowScalar(this.type);if(s||t.value){
e.items.push({start:i,key:n,sep:[]});this.onKeyLine=!0}else if(t.sep)this.stack.push(n);else{Object.assign(t,{key:n,sep:[]});this.onKeyLine=!0}return}default:{const s=this.startBlockValue(e);if(s){
if("block-seq"===s.type){if(!t.explicitKey&&t.sep&&!includesToken(t.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected block-seq-ind on same line with key",
source:this.source});return}}else if(n)e.items.push({start:i});this.stack.push(s);return}}}}yield*this.pop();yield*this.step()}*blockSequence(e){const t=e.items[e.items.length-1];switch(this.type){
case"newline":if(t.value){const n="end"in t.value?t.value.end:void 0,s=Array.isArray(n)?n[n.length-1]:void 0;if("comment"===s?.type)n?.push(this.sourceToken);else e.items.push({
start:[this.sourceToken]})}else t.start.push(this.sourceToken);return;case"space":case"comment":if(t.value)e.items.push({start:[this.sourceToken]});else{if(this.atIndentedComment(t.start,e.indent)){
const n=e.items[e.items.length-2],s=n?.value?.end;if(Array.isArray(s)){arrayPushArray(s,t.start);s.push(this.sourceToken);e.items.pop();return}}t.start.push(this.sourceToken)}return;case"anchor":
case"tag":if(t.value||this.indent<=e.indent)break;t.start.push(this.sourceToken);return;case"seq-item-ind":if(this.indent!==e.indent)break
;if(t.value||includesToken(t.start,"seq-item-ind"))e.items.push({start:[this.sourceToken]});else t.start.push(this.sourceToken);return}if(this.indent>e.indent){const t=this.startBlockValue(e);if(t){
this.stack.push(t);return}}yield*this.pop();yield*this.step()}*flowCollection(e){const t=e.items[e.items.length-1];if("flow-error-end"===this.type){let e;do{yield*this.pop();e=this.peek(1)
}while("flow-collection"===e?.type)}else if(0===e.end.length){switch(this.type){case"comma":case"explicit-key-ind":if(!t||t.sep)e.items.push({start:[this.sourceToken]
});else t.start.push(this.sourceToken);return;case"map-value-ind":if(!t||t.value)e.items.push({start:[],key:null,sep:[this.sourceToken]
});else if(t.sep)t.sep.push(this.sourceToken);else Object.assign(t,{key:null,sep:[this.sourceToken]});return;case"space":case"comment":case"newline":case"anchor":case"tag":
if(!t||t.value)e.items.push({start:[this.sourceToken]});else if(t.sep)t.sep.push(this.sourceToken);else t.start.push(this.sourceToken);return;case"alias":case"scalar":case"single-quoted-scalar":
case"double-quoted-scalar":{const n=this.flowScalar(this.type);if(!t||t.value)e.items.push({start:[],key:n,sep:[]});else if(t.sep)this.stack.push(n);else Object.assign(t,{key:n,sep:[]});return}
case"flow-map-end":case"flow-seq-end":e.end.push(this.sourceToken);return}const n=this.startBlockValue(e);if(n)this.stack.push(n);else{yield*this.pop();yield*this.step()}}else{const t=this.peek(2)
;if("block-map"===t.type&&("map-value-ind"===this.type&&t.indent===e.indent||"newline"===this.type&&!t.items[t.items.length-1].sep)){yield*this.pop();yield*this.step()
}else if("map-value-ind"===this.type&&"flow-collection"!==t.type){const n=getFirstKeyStartProps(getPrevProps(t));fixFlowSeqItems(e);const s=e.end.splice(1,e.end.length);s.push(this.sourceToken)
;const i={type:"block-map",offset:e.offset,indent:e.indent,items:[{start:n,key:e,sep:s}]};this.onKeyLine=!0;this.stack[this.stack.length-1]=i}else yield*this.lineEnd(e)}}flowScalar(e){
if(this.onNewLine){let e=this.source.indexOf("\n")+1;for(;0!==e;){this.onNewLine(this.offset+e);e=this.source.indexOf("\n",e)+1}}return{type:e,offset:this.offset,indent:this.indent,source:this.source}
}startBlockValue(e){switch(this.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{
type:"block-scalar",offset:this.offset,indent:this.indent,props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,
indent:this.indent,start:this.sourceToken,items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{
this.onKeyLine=!0;const t=getFirstKeyStartProps(getPrevProps(e));t.push(this.sourceToken);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:t,explicitKey:!0}]}}
case"map-value-ind":{this.onKeyLine=!0;const t=getFirstKeyStartProps(getPrevProps(e));return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:t,key:null,sep:[this.sourceToken]}]}}}
return null}atIndentedComment(e,t){if("comment"!==this.type)return!1;if(this.indent<=t)return!1;return e.every(e=>"newline"===e.type||"space"===e.type)}*documentEnd(e){if("doc-mode"!==this.type){
if(e.end)e.end.push(this.sourceToken);else e.end=[this.sourceToken];if("newline"===this.type)yield*this.pop()}}*lineEnd(e){switch(this.type){case"comma":case"doc-start":case"doc-end":
case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop();yield*this.step();break;case"newline":this.onKeyLine=!1;default:
if(e.end)e.end.push(this.sourceToken);else e.end=[this.sourceToken];if("newline"===this.type)yield*this.pop()}}}}),84047:(function(e,t,n){
var s=n(89984),i=n(3021),r=n(91464),o=n(57249),a=n(41127),c=n(66628),l=n(3456);function parseOptions(e){const t=!1!==e.prettyErrors;return{lineCounter:e.lineCounter||t&&new c.LineCounter||null,
prettyErrors:t}}function parseDocument(e,t={}){const{lineCounter:n,prettyErrors:i}=parseOptions(t),o=new l.Parser(n?.addNewLine),a=new s.Composer(t);let c=null
;for(const t of a.compose(o.parse(e),!0,e.length))if(!c)c=t;else if("silent"!==c.options.logLevel){
c.errors.push(new r.YAMLParseError(t.range.slice(0,2),"MULTIPLE_DOCS","Source contains multiple documents; please use YAML.parseAllDocuments()"));break}if(i&&n){c.errors.forEach(r.prettifyError(e,n))
;c.warnings.forEach(r.prettifyError(e,n))}return c}t.parse=function(e,t,n){let s;if("function"==typeof t)s=t;else if(void 0===n&&t&&"object"==typeof t)n=t;const i=parseDocument(e,n);if(!i)return null
;i.warnings.forEach(e=>o.warn(i.options.logLevel,e));if(i.errors.length>0)if("silent"!==i.options.logLevel)throw i.errors[0];else i.errors=[];return i.toJS(Object.assign({reviver:s},n))}
;t.parseAllDocuments=function(e,t={}){const{lineCounter:n,prettyErrors:i}=parseOptions(t),o=new l.Parser(n?.addNewLine),a=new s.Composer(t),c=Array.from(a.compose(o.parse(e)))
;if(i&&n)for(const t of c){t.errors.forEach(r.prettifyError(e,n));t.warnings.forEach(r.prettifyError(e,n))}if(c.length>0)return c;return Object.assign([],{empty:!0},a.streamInfo())}
;t.parseDocument=parseDocument;t.stringify=function(e,t,n){let s=null;if("function"==typeof t||Array.isArray(t))s=t;else if(void 0===n&&t)n=t;if("string"==typeof n)n=n.length;if("number"==typeof n){
const e=Math.round(n);n=e<1?void 0:e>8?{indent:8}:{indent:e}}if(void 0===e){const{keepUndefined:e}=n??t??{};if(!e)return}if(a.isDocument(e)&&!s)return e.toString(n)
;return new i.Document(e,s,n).toString(n)}}),45840:(function(e,t,n){var s=n(41127),i=n(47451),r=n(1706),o=n(66464),a=n(90018);const sortMapEntriesByKey=(e,t)=>e.key<t.key?-1:e.key>t.key?1:0
;class Schema{constructor({compat:e,customTags:t,merge:n,resolveKnownTags:c,schema:l,sortMapEntries:u,toStringDefaults:f}){this.compat=Array.isArray(e)?a.getTags(e,"compat"):e?a.getTags(null,e):null
;this.name="string"==typeof l&&l||"core";this.knownTags=c?a.coreKnownTags:{};this.tags=a.getTags(t,this.name,n);this.toStringOptions=f??null;Object.defineProperty(this,s.MAP,{value:i.map})
;Object.defineProperty(this,s.SCALAR,{value:o.string});Object.defineProperty(this,s.SEQ,{value:r.seq});this.sortMapEntries="function"==typeof u?u:!0===u?sortMapEntriesByKey:null}clone(){
const e=Object.create(Schema.prototype,Object.getOwnPropertyDescriptors(this));e.tags=this.tags.slice();return e}}t.Schema=Schema}),47451:(function(e,t,n){var s=n(41127),i=n(84454);const r={
collection:"map",default:!0,nodeClass:i.YAMLMap,tag:"tag:yaml.org,2002:map",resolve(e,t){if(!s.isMap(e))t("Expected a mapping for this tag");return e},createNode:(e,t,n)=>i.YAMLMap.from(e,t,n)}
;t.map=r}),73632:(function(e,t,n){var s=n(63301);const i={identify:e=>null==e,createNode:()=>new s.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,
resolve:()=>new s.Scalar(null),stringify:({source:e},t)=>"string"==typeof e&&i.test.test(e)?e:t.options.nullStr};t.nullTag=i}),1706:(function(e,t,n){var s=n(41127),i=n(92223);const r={collection:"seq",
default:!0,nodeClass:i.YAMLSeq,tag:"tag:yaml.org,2002:seq",resolve(e,t){if(!s.isSeq(e))t("Expected a sequence for this tag");return e},createNode:(e,t,n)=>i.YAMLSeq.from(e,t,n)};t.seq=r}),
66464:(function(e,t,n){var s=n(83069);const i={identify:e=>"string"==typeof e,default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify(e,t,n,i){t=Object.assign({actualString:!0},t)
;return s.stringifyString(e,t,n,i)}};t.string=i}),73959:(function(e,t,n){var s=n(63301);const i={identify:e=>"boolean"==typeof e,default:!0,tag:"tag:yaml.org,2002:bool",
test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:e=>new s.Scalar("t"===e[0]||"T"===e[0]),stringify({source:e,value:t},n){if(e&&i.test.test(e)){if(t===("t"===e[0]||"T"===e[0]))return e}
return t?n.options.trueStr:n.options.falseStr}};t.boolTag=i}),38405:(function(e,t,n){var s=n(63301),i=n(28689);const r={identify:e=>"number"==typeof e,default:!0,tag:"tag:yaml.org,2002:float",
test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:e=>"nan"===e.slice(-3).toLowerCase()?NaN:"-"===e[0]?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:i.stringifyNumber},o={
identify:e=>"number"==typeof e,default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e),stringify(e){
const t=Number(e.value);return isFinite(t)?t.toExponential():i.stringifyNumber(e)}},a={identify:e=>"number"==typeof e,default:!0,tag:"tag:yaml.org,2002:float",
test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,resolve(e){const t=new s.Scalar(parseFloat(e)),n=e.indexOf(".");if(-1!==n&&"0"===e[e.length-1])t.minFractionDigits=e.length-n-1;return t},
stringify:i.stringifyNumber};t.float=a;t.floatExp=o;t.floatNaN=r}),59874:(function(e,t,n){var s=n(28689)
;const intIdentify=e=>"bigint"==typeof e||Number.isInteger(e),intResolve=(e,t,n,{intAsBigInt:s})=>s?BigInt(e):parseInt(e.substring(t),n);function intStringify(e,t,n){const{value:i}=e
;if(intIdentify(i)&&i>=0)return n+i.toString(t);return s.stringifyNumber(e)}const i={identify:e=>intIdentify(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,
resolve:(e,t,n)=>intResolve(e,2,8,n),stringify:e=>intStringify(e,8,"0o")},r={identify:intIdentify,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(e,t,n)=>intResolve(e,0,10,n),
stringify:s.stringifyNumber},o={identify:e=>intIdentify(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(e,t,n)=>intResolve(e,2,16,n),
stringify:e=>intStringify(e,16,"0x")};t.int=r;t.intHex=o;t.intOct=i}),70896:(function(e,t,n){var s=n(47451),i=n(73632),r=n(1706),o=n(66464),a=n(73959),c=n(38405),l=n(59874)
;const u=[s.map,r.seq,o.string,i.nullTag,a.boolTag,l.intOct,l.int,l.intHex,c.floatNaN,c.floatExp,c.float];t.schema=u}),33559:(function(e,t,n){var s=n(63301),i=n(47451),r=n(1706);function intIdentify(e){
return"bigint"==typeof e||Number.isInteger(e)}const stringifyJSON=({value:e})=>JSON.stringify(e),o=[{identify:e=>"string"==typeof e,default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,
stringify:stringifyJSON},{identify:e=>null==e,createNode:()=>new s.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,stringify:stringifyJSON},{
identify:e=>"boolean"==typeof e,default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:e=>"true"===e,stringify:stringifyJSON},{identify:intIdentify,default:!0,
tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(e,t,{intAsBigInt:n})=>n?BigInt(e):parseInt(e,10),stringify:({value:e})=>intIdentify(e)?e.toString():JSON.stringify(e)},{
identify:e=>"number"==typeof e,default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,resolve:e=>parseFloat(e),stringify:stringifyJSON}],a={default:!0,
tag:"",test:/^/,resolve(e,t){t(`Unresolved plain scalar ${JSON.stringify(e)}`);return e}},c=[i.map,r.seq].concat(o,a);t.schema=c}),90018:(function(e,t,n){
var s=n(47451),i=n(73632),r=n(1706),o=n(66464),a=n(73959),c=n(38405),l=n(59874),u=n(70896),f=n(33559),h=n(56083),d=n(90452),p=n(50303),m=n(18385),g=n(35913),y=n(81528),b=n(24371)
;const v=new Map([["core",u.schema],["failsafe",[s.map,r.seq,o.string]],["json",f.schema],["yaml11",g.schema],["yaml-1.1",g.schema]]),w={binary:h.binary,bool:a.boolTag,float:c.float,
floatExp:c.floatExp,floatNaN:c.floatNaN,floatTime:b.floatTime,int:l.int,intHex:l.intHex,intOct:l.intOct,intTime:b.intTime,map:s.map,merge:d.merge,null:i.nullTag,omap:p.omap,pairs:m.pairs,seq:r.seq,
set:y.set,timestamp:b.timestamp},k={"tag:yaml.org,2002:binary":h.binary,"tag:yaml.org,2002:merge":d.merge,"tag:yaml.org,2002:omap":p.omap,"tag:yaml.org,2002:pairs":m.pairs,
"tag:yaml.org,2002:set":y.set,"tag:yaml.org,2002:timestamp":b.timestamp};t.coreKnownTags=k;t.getTags=function(e,t,n){const s=v.get(t)
;if(s&&!e)return n&&!s.includes(d.merge)?s.concat(d.merge):s.slice();let i=s;if(!i)if(Array.isArray(e))i=[];else{
const e=Array.from(v.keys()).filter(e=>"yaml11"!==e).map(e=>JSON.stringify(e)).join(", ");throw new Error(`Unknown schema "${t}"; use one of ${e} or define customTags array`)}
if(Array.isArray(e))for(const t of e)i=i.concat(t);else if("function"==typeof e)i=e(i.slice());if(n)i=i.concat(d.merge);return i.reduce((e,t)=>{const n="string"==typeof t?w[t]:t;if(!n){
const e=JSON.stringify(t),n=Object.keys(w).map(e=>JSON.stringify(e)).join(", ");throw new Error(`Unknown custom tag ${e}; use one of ${n}`)}if(!e.includes(n))e.push(n);return e},[])}}),
56083:(function(e,t,n){var s=n(20181),i=n(63301),r=n(83069);const o={identify:e=>e instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(e,t){
if("function"==typeof s.Buffer)return s.Buffer.from(e,"base64");else if("function"==typeof atob){const t=atob(e.replace(/[\n\r]/g,"")),n=new Uint8Array(t.length)
;for(let e=0;e<t.length;++e)n[e]=t.charCodeAt(e);return n}else{t("This environment does not support reading binary tags; either Buffer or atob is required");return e}},
stringify({comment:e,type:t,value:n},o,a,c){if(!n)return"";const l=n;let u
;if("function"==typeof s.Buffer)u=l instanceof s.Buffer?l.toString("base64"):s.Buffer.from(l.buffer).toString("base64");else if("function"==typeof btoa){let e=""
;for(let t=0;t<l.length;++t)e+=String.fromCharCode(l[t]);u=btoa(e)}else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required")
;t??(t=i.Scalar.BLOCK_LITERAL);if(t!==i.Scalar.QUOTE_DOUBLE){const e=Math.max(o.options.lineWidth-o.indent.length,o.options.minContentWidth),n=Math.ceil(u.length/e),s=new Array(n)
;for(let t=0,i=0;t<n;++t,i+=e)s[t]=u.substr(i,e);u=s.join(t===i.Scalar.BLOCK_LITERAL?"\n":" ")}return r.stringifyString({comment:e,type:t,value:u},o,a,c)}};t.binary=o}),88398:(function(e,t,n){
var s=n(63301);function boolStringify({value:e,source:t},n){if(t&&(e?i:r).test.test(t))return t;return e?n.options.trueStr:n.options.falseStr}const i={identify:e=>!0===e,default:!0,
tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new s.Scalar(!0),stringify:boolStringify},r={identify:e=>!1===e,default:!0,tag:"tag:yaml.org,2002:bool",
test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new s.Scalar(!1),stringify:boolStringify};t.falseTag=r;t.trueTag=i}),35782:(function(e,t,n){var s=n(63301),i=n(28689);const r={
identify:e=>"number"==typeof e,default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:e=>"nan"===e.slice(-3).toLowerCase()?NaN:"-"===e[0]?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:i.stringifyNumber},o={identify:e=>"number"==typeof e,default:!0,
tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e.replace(/_/g,"")),stringify(e){const t=Number(e.value)
;return isFinite(t)?t.toExponential():i.stringifyNumber(e)}},a={identify:e=>"number"==typeof e,default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(e){
const t=new s.Scalar(parseFloat(e.replace(/_/g,""))),n=e.indexOf(".");if(-1!==n){const s=e.substring(n+1).replace(/_/g,"");if("0"===s[s.length-1])t.minFractionDigits=s.length}return t},
stringify:i.stringifyNumber};t.float=a;t.floatExp=o;t.floatNaN=r}),10873:(function(e,t,n){var s=n(28689);const intIdentify=e=>"bigint"==typeof e||Number.isInteger(e)
;function intResolve(e,t,n,{intAsBigInt:s}){const i=e[0];if("-"===i||"+"===i)t+=1;e=e.substring(t).replace(/_/g,"");if(s){switch(n){case 2:e=`0b${e}`;break;case 8:e=`0o${e}`;break;case 16:e=`0x${e}`}
const t=BigInt(e);return"-"===i?BigInt(-1)*t:t}const r=parseInt(e,n);return"-"===i?-1*r:r}function intStringify(e,t,n){const{value:i}=e;if(intIdentify(i)){const e=i.toString(t)
;return i<0?"-"+n+e.substr(1):n+e}return s.stringifyNumber(e)}const i={identify:intIdentify,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,
resolve:(e,t,n)=>intResolve(e,2,2,n),stringify:e=>intStringify(e,2,"0b")},r={identify:intIdentify,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,
resolve:(e,t,n)=>intResolve(e,1,8,n),stringify:e=>intStringify(e,8,"0")},o={identify:intIdentify,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,
resolve:(e,t,n)=>intResolve(e,0,10,n),stringify:s.stringifyNumber},a={identify:intIdentify,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,
resolve:(e,t,n)=>intResolve(e,2,16,n),stringify:e=>intStringify(e,16,"0x")};t.int=o;t.intBin=i;t.intHex=a;t.intOct=r}),90452:(function(e,t,n){var s=n(41127),i=n(63301);const r="<<",o={
identify:e=>e===r||"symbol"==typeof e&&e.description===r,default:"key",tag:"tag:yaml.org,2002:merge",test:/^<<$/,resolve:()=>Object.assign(new i.Scalar(Symbol(r)),{addToJSMap:addMergeToJSMap}),
stringify:()=>r};function addMergeToJSMap(e,t,n){const i=resolveAliasValue(e,n)
;if(s.isSeq(i))for(const n of i.items)mergeValue(e,t,n);else if(Array.isArray(i))for(const n of i)mergeValue(e,t,n);else mergeValue(e,t,i)}function mergeValue(e,t,n){const i=resolveAliasValue(e,n)
;if(!s.isMap(i))throw new Error("Merge sources must be maps or map aliases");const r=i.toJSON(null,e,Map);for(const[e,n]of r)if(t instanceof Map){if(!t.has(e))t.set(e,n)
}else if(t instanceof Set)t.add(e);else if(!Object.prototype.hasOwnProperty.call(t,e))Object.defineProperty(t,e,{value:n,writable:!0,enumerable:!0,configurable:!0});return t}
function resolveAliasValue(e,t){return e&&s.isAlias(t)?t.resolve(e.doc,e):t}t.addMergeToJSMap=addMergeToJSMap
;t.isMergeKey=(e,t)=>(o.identify(t)||s.isScalar(t)&&(!t.type||t.type===i.Scalar.PLAIN)&&o.identify(t.value))&&e?.doc.schema.tags.some(e=>e.tag===o.tag&&e.default);t.merge=o}),50303:(function(e,t,n){
var s=n(41127),i=n(74043),r=n(84454),o=n(92223),a=n(18385);class YAMLOMap extends o.YAMLSeq{constructor(){super();this.add=r.YAMLMap.prototype.add.bind(this)
;this.delete=r.YAMLMap.prototype.delete.bind(this);this.get=r.YAMLMap.prototype.get.bind(this);this.has=r.YAMLMap.prototype.has.bind(this);this.set=r.YAMLMap.prototype.set.bind(this)
;this.tag=YAMLOMap.tag}toJSON(e,t){if(!t)return super.toJSON(e);const n=new Map;if(t?.onCreate)t.onCreate(n);for(const e of this.items){let r,o;if(s.isPair(e)){r=i.toJS(e.key,"",t)
;o=i.toJS(e.value,r,t)}else r=i.toJS(e,"",t);if(n.has(r))throw new Error("Ordered maps must not include duplicate keys");n.set(r,o)}return n}static from(e,t,n){const s=a.createPairs(e,t,n),i=new this
;i.items=s.items;return i}}YAMLOMap.tag="tag:yaml.org,2002:omap";const c={collection:"seq",identify:e=>e instanceof Map,nodeClass:YAMLOMap,default:!1,tag:"tag:yaml.org,2002:omap",resolve(e,t){
const n=a.resolvePairs(e,t),i=[];for(const{key:e}of n.items)if(s.isScalar(e))if(i.includes(e.value))t(`Ordered maps must not include duplicate keys: ${e.value}`);else i.push(e.value)
;return Object.assign(new YAMLOMap,n)},createNode:(e,t,n)=>YAMLOMap.from(e,t,n)};t.YAMLOMap=YAMLOMap;t.omap=c}),18385:(function(e,t,n){var s=n(41127),i=n(57165),r=n(63301),o=n(92223)
;function resolvePairs(e,t){if(s.isSeq(e))for(let n=0;n<e.items.length;++n){let o=e.items[n];if(s.isPair(o))continue;else if(s.isMap(o)){
if(o.items.length>1)t("Each pair must have its own sequence indicator");const e=o.items[0]||new i.Pair(new r.Scalar(null))
;if(o.commentBefore)e.key.commentBefore=e.key.commentBefore?`${o.commentBefore}\n${e.key.commentBefore}`:o.commentBefore;if(o.comment){const t=e.value??e.key
;t.comment=t.comment?`${o.comment}\n${t.comment}`:o.comment}o=e}e.items[n]=s.isPair(o)?o:new i.Pair(o)}else t("Expected a sequence for this tag");return e}function createPairs(e,t,n){
const{replacer:s}=n,r=new o.YAMLSeq(e);r.tag="tag:yaml.org,2002:pairs";let a=0;if(t&&Symbol.iterator in Object(t))for(let e of t){if("function"==typeof s)e=s.call(t,String(a++),e);let o,c
;if(Array.isArray(e))if(2===e.length){o=e[0];c=e[1]}else throw new TypeError(`Expected [key, value] tuple: ${e}`);else if(e&&e instanceof Object){const t=Object.keys(e);if(1===t.length){o=t[0];c=e[o]
}else throw new TypeError(`Expected tuple with one key, not ${t.length} keys`)}else o=e;r.items.push(i.createPair(o,c,n))}return r}const a={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",
resolve:resolvePairs,createNode:createPairs};t.createPairs=createPairs;t.pairs=a;t.resolvePairs=resolvePairs}),35913:(function(e,t,n){
var s=n(47451),i=n(73632),r=n(1706),o=n(66464),a=n(56083),c=n(88398),l=n(35782),u=n(10873),f=n(90452),h=n(50303),d=n(18385),p=n(81528),m=n(24371)
;const g=[s.map,r.seq,o.string,i.nullTag,c.trueTag,c.falseTag,u.intBin,u.intOct,u.int,u.intHex,l.floatNaN,l.floatExp,l.float,a.binary,f.merge,h.omap,d.pairs,p.set,m.intTime,m.floatTime,m.timestamp]
;t.schema=g}),81528:(function(e,t,n){var s=n(41127),i=n(57165),r=n(84454);class YAMLSet extends r.YAMLMap{constructor(e){super(e);this.tag=YAMLSet.tag}add(e){let t
;if(s.isPair(e))t=e;else if(e&&"object"==typeof e&&"key"in e&&"value"in e&&null===e.value)t=new i.Pair(e.key,null);else t=new i.Pair(e,null);if(!r.findPair(this.items,t.key))this.items.push(t)}
get(e,t){const n=r.findPair(this.items,e);return!t&&s.isPair(n)?s.isScalar(n.key)?n.key.value:n.key:n}set(e,t){
if("boolean"!=typeof t)throw new Error("Expected boolean value for set(key, value) in a YAML set, not "+typeof t);const n=r.findPair(this.items,e)
;if(n&&!t)this.items.splice(this.items.indexOf(n),1);else if(!n&&t)this.items.push(new i.Pair(e))}toJSON(e,t){return super.toJSON(e,t,Set)}toString(e,t,n){if(!e)return JSON.stringify(this)
;if(this.hasAllNullValues(!0))return super.toString(Object.assign({},e,{allNullValues:!0}),t,n);else throw new Error("Set items must all have null values")}static from(e,t,n){
const{replacer:s}=n,r=new this(e);if(t&&Symbol.iterator in Object(t))for(let e of t){if("function"==typeof s)e=s.call(t,e,e);r.items.push(i.createPair(e,null,n))}return r}}
YAMLSet.tag="tag:yaml.org,2002:set";const o={collection:"map",identify:e=>e instanceof Set,nodeClass:YAMLSet,default:!1,tag:"tag:yaml.org,2002:set",createNode:(e,t,n)=>YAMLSet.from(e,t,n),
resolve(e,t){if(s.isMap(e))if(e.hasAllNullValues(!0))return Object.assign(new YAMLSet,e);else t("Set items must all have null values");else t("Expected a mapping for this tag");return e}}
;t.YAMLSet=YAMLSet;t.set=o}),24371:(function(e,t,n){var s=n(28689);function parseSexagesimal(e,t){
const n=e[0],s="-"===n||"+"===n?e.substring(1):e,num=e=>t?BigInt(e):Number(e),i=s.replace(/_/g,"").split(":").reduce((e,t)=>e*num(60)+num(t),num(0));return"-"===n?num(-1)*i:i}
function stringifySexagesimal(e){let{value:t}=e,num=e=>e;if("bigint"==typeof t)num=e=>BigInt(e);else if(isNaN(t)||!isFinite(t))return s.stringifyNumber(e);let n="";if(t<0){n="-";t*=num(-1)}
const i=num(60),r=[t%i];if(t<60)r.unshift(0);else{t=(t-r[0])/i;r.unshift(t%i);if(t>=60){t=(t-r[0])/i;r.unshift(t)}}return n+r.map(e=>String(e).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}
const i={identify:e=>"bigint"==typeof e||Number.isInteger(e),default:!0,tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
resolve:(e,t,{intAsBigInt:n})=>parseSexagesimal(e,n),stringify:stringifySexagesimal},r={identify:e=>"number"==typeof e,default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",
test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:e=>parseSexagesimal(e,!1),stringify:stringifySexagesimal},o={identify:e=>e instanceof Date,default:!0,tag:"tag:yaml.org,2002:timestamp",
test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(e){
const t=e.match(o.test);if(!t)throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");const[,n,s,i,r,a,c]=t.map(Number),l=t[7]?Number((t[7]+"00").substr(1,3)):0
;let u=Date.UTC(n,s-1,i,r||0,a||0,c||0,l);const f=t[8];if(f&&"Z"!==f){let e=parseSexagesimal(f,!1);if(Math.abs(e)<30)e*=60;u-=6e4*e}return new Date(u)},
stringify:({value:e})=>e?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""};t.floatTime=r;t.intTime=i;t.timestamp=o}),34475:(function(e,t){const n="block",s="quoted"
;function consumeMoreIndentedLines(e,t,n){let s=t,i=t+1,r=e[i];for(;" "===r||"\t"===r;)if(t<i+n)r=e[++t];else{do{r=e[++t]}while(r&&"\n"!==r);s=t;i=t+1;r=e[i]}return s}t.FOLD_BLOCK=n;t.FOLD_FLOW="flow"
;t.FOLD_QUOTED=s;t.foldFlowLines=function(e,t,i="flow",{indentAtStart:r,lineWidth:o=80,minContentWidth:a=20,onFold:c,onOverflow:l}={}){if(!o||o<0)return e;if(o<a)a=0;const u=Math.max(1+a,1+o-t.length)
;if(e.length<=u)return e;const f=[],h={};let d,p,m=o-t.length;if("number"==typeof r)if(r>o-Math.max(2,a))f.push(0);else m=o-r;let g=!1,y=-1,b=-1,v=-1;if(i===n){y=consumeMoreIndentedLines(e,y,t.length)
;if(-1!==y)m=y+u}for(let r;r=e[y+=1];){if(i===s&&"\\"===r){b=y;switch(e[y+1]){case"x":y+=3;break;case"u":y+=5;break;case"U":y+=9;break;default:y+=1}v=y}if("\n"===r){
if(i===n)y=consumeMoreIndentedLines(e,y,t.length);m=y+t.length+u;d=void 0}else{if(" "===r&&p&&" "!==p&&"\n"!==p&&"\t"!==p){const t=e[y+1];if(t&&" "!==t&&"\n"!==t&&"\t"!==t)d=y}if(y>=m)if(d){f.push(d)
;m=d+u;d=void 0}else if(i===s){for(;" "===p||"\t"===p;){p=r;r=e[y+=1];g=!0}const t=y>v+1?y-2:b-1;if(h[t])return e;f.push(t);h[t]=!0;m=t+u;d=void 0}else g=!0}p=r}if(g&&l)l();if(0===f.length)return e
;if(c)c();let w=e.slice(0,f[0]);for(let n=0;n<f.length;++n){const r=f[n],o=f[n+1]||e.length;if(0===r)w=`\n${t}${e.slice(0,o)}`;else{if(i===s&&h[r])w+=`${e[r]}\\`;w+=`\n${t}${e.slice(r+1,o)}`}}return w
}}),2148:(function(e,t,n){var s=n(71596),i=n(41127),r=n(59799),o=n(83069);function getTagObject(e,t){if(t.tag){const n=e.filter(e=>e.tag===t.tag)
;if(n.length>0)return n.find(e=>e.format===t.format)??n[0]}let n,s;if(i.isScalar(t)){s=t.value;let i=e.filter(e=>e.identify?.(s));if(i.length>1){const e=i.filter(e=>e.test);if(e.length>0)i=e}
n=i.find(e=>e.format===t.format)??i.find(e=>!e.format)}else{s=t;n=e.find(e=>e.nodeClass&&s instanceof e.nodeClass)}if(!n){
throw new Error(`Tag not resolved for ${s?.constructor?.name??(null===s?"null":typeof s)} value`)}return n}function stringifyProps(e,t,{anchors:n,doc:r}){if(!r.directives)return""
;const o=[],a=(i.isScalar(e)||i.isCollection(e))&&e.anchor;if(a&&s.anchorIsValid(a)){n.add(a);o.push(`&${a}`)}const c=e.tag??(t.default?null:t.tag);if(c)o.push(r.directives.tagString(c))
;return o.join(" ")}t.createStringifyContext=function(e,t){const n=Object.assign({blockQuote:!0,commentString:r.stringifyComment,defaultKeyType:null,defaultStringType:"PLAIN",directives:null,
doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,
trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},e.schema.toStringOptions,t);let s;switch(n.collectionStyle){case"block":s=!1;break;case"flow":s=!0;break;default:s=null}return{anchors:new Set,
doc:e,flowCollectionPadding:n.flowCollectionPadding?" ":"",indent:"",indentStep:"number"==typeof n.indent?" ".repeat(n.indent):"  ",inFlow:s,options:n}};t.stringify=function(e,t,n,s){
if(i.isPair(e))return e.toString(t,n,s);if(i.isAlias(e)){if(t.doc.directives)return e.toString(t)
;if(t.resolvedAliases?.has(e))throw new TypeError("Cannot stringify circular structure without alias nodes");else{if(t.resolvedAliases)t.resolvedAliases.add(e);else t.resolvedAliases=new Set([e])
;e=e.resolve(t.doc)}}let r;const a=i.isNode(e)?e:t.doc.createNode(e,{onTagObj:e=>r=e});r??(r=getTagObject(t.doc.schema.tags,a));const c=stringifyProps(a,r,t)
;if(c.length>0)t.indentAtStart=(t.indentAtStart??0)+c.length+1;const l="function"==typeof r.stringify?r.stringify(a,t,n,s):i.isScalar(a)?o.stringifyString(a,t,n,s):a.toString(t,n,s);if(!c)return l
;return i.isScalar(a)||"{"===l[0]||"["===l[0]?`${c} ${l}`:`${c}\n${t.indent}${l}`}}),61212:(function(e,t,n){var s=n(41127),i=n(2148),r=n(59799)
;function stringifyBlockCollection({comment:e,items:t},n,{blockItemPrefix:o,flowChars:a,itemIndent:c,onChompKeep:l,onComment:u}){const{indent:f,options:{commentString:h}}=n,d=Object.assign({},n,{
indent:c,type:null});let p=!1;const m=[];for(let e=0;e<t.length;++e){const a=t[e];let l=null;if(s.isNode(a)){if(!p&&a.spaceBefore)m.push("");addCommentBefore(n,m,a.commentBefore,p)
;if(a.comment)l=a.comment}else if(s.isPair(a)){const e=s.isNode(a.key)?a.key:null;if(e){if(!p&&e.spaceBefore)m.push("");addCommentBefore(n,m,e.commentBefore,p)}}p=!1
;let u=i.stringify(a,d,()=>l=null,()=>p=!0);if(l)u+=r.lineComment(u,c,h(l));if(p&&l)p=!1;m.push(o+u)}let g;if(0===m.length)g=a.start+a.end;else{g=m[0];for(let e=1;e<m.length;++e){const t=m[e]
;g+=t?`\n${f}${t}`:"\n"}}if(e){g+="\n"+r.indentComment(h(e),f);if(u)u()}else if(p&&l)l();return g}function stringifyFlowCollection({items:e},t,{flowChars:n,itemIndent:o}){
const{indent:a,indentStep:c,flowCollectionPadding:l,options:{commentString:u}}=t;o+=c;const f=Object.assign({},t,{indent:o,inFlow:!0,type:null});let h=!1,d=0;const p=[];for(let n=0;n<e.length;++n){
const a=e[n];let c=null;if(s.isNode(a)){if(a.spaceBefore)p.push("");addCommentBefore(t,p,a.commentBefore,!1);if(a.comment)c=a.comment}else if(s.isPair(a)){const e=s.isNode(a.key)?a.key:null;if(e){
if(e.spaceBefore)p.push("");addCommentBefore(t,p,e.commentBefore,!1);if(e.comment)h=!0}const n=s.isNode(a.value)?a.value:null;if(n){if(n.comment)c=n.comment;if(n.commentBefore)h=!0
}else if(null==a.value&&e?.comment)c=e.comment}if(c)h=!0;let l=i.stringify(a,f,()=>c=null);h||(h=p.length>d||l.includes("\n"));if(n<e.length-1)l+=",";else if(t.options.trailingComma){
if(t.options.lineWidth>0)h||(h=p.reduce((e,t)=>e+t.length+2,2)+(l.length+2)>t.options.lineWidth);if(h)l+=","}if(c)l+=r.lineComment(l,o,u(c));p.push(l);d=p.length}const{start:m,end:g}=n
;if(0===p.length)return m+g;else{if(!h){const e=p.reduce((e,t)=>e+t.length+2,2);h=t.options.lineWidth>0&&e>t.options.lineWidth}if(h){let e=m;for(const t of p)e+=t?`\n${c}${a}${t}`:"\n"
;return`${e}\n${a}${g}`}else return`${m}${l}${p.join(" ")}${l}${g}`}}function addCommentBefore({indent:e,options:{commentString:t}},n,s,i){if(s&&i)s=s.replace(/^\n+/,"");if(s){
const i=r.indentComment(t(s),e);n.push(i.trimStart())}}t.stringifyCollection=function(e,t,n){return(t.inFlow??e.flow?stringifyFlowCollection:stringifyBlockCollection)(e,t,n)}}),59799:(function(e,t){
function indentComment(e,t){if(/^\n+$/.test(e))return e.substring(1);return t?e.replace(/^(?! *$)/gm,t):e}t.indentComment=indentComment
;t.lineComment=(e,t,n)=>e.endsWith("\n")?indentComment(n,t):n.includes("\n")?"\n"+indentComment(n,t):(e.endsWith(" ")?"":" ")+n;t.stringifyComment=e=>e.replace(/^(?!$)(?: $)?/gm,"#")}),
6829:(function(e,t,n){var s=n(41127),i=n(2148),r=n(59799);t.stringifyDocument=function(e,t){const n=[];let o=!0===t.directives;if(!1!==t.directives&&e.directives){const t=e.directives.toString(e)
;if(t){n.push(t);o=!0}else if(e.directives.docStart)o=!0}if(o)n.push("---");const a=i.createStringifyContext(e,t),{commentString:c}=a.options;if(e.commentBefore){if(1!==n.length)n.unshift("")
;const t=c(e.commentBefore);n.unshift(r.indentComment(t,""))}let l=!1,u=null;if(e.contents){if(s.isNode(e.contents)){if(e.contents.spaceBefore&&o)n.push("");if(e.contents.commentBefore){
const t=c(e.contents.commentBefore);n.push(r.indentComment(t,""))}a.forceBlockIndent=!!e.comment;u=e.contents.comment}const t=u?void 0:()=>l=!0;let f=i.stringify(e.contents,a,()=>u=null,t)
;if(u)f+=r.lineComment(f,"",c(u));if(("|"===f[0]||">"===f[0])&&"---"===n[n.length-1])n[n.length-1]=`--- ${f}`;else n.push(f)}else n.push(i.stringify(e.contents,a))
;if(e.directives?.docEnd)if(e.comment){const t=c(e.comment);if(t.includes("\n")){n.push("...");n.push(r.indentComment(t,""))}else n.push(`... ${t}`)}else n.push("...");else{let t=e.comment
;if(t&&l)t=t.replace(/^\n+/,"");if(t){if((!l||u)&&""!==n[n.length-1])n.push("");n.push(r.indentComment(c(t),""))}}return n.join("\n")+"\n"}}),28689:(function(e,t){
t.stringifyNumber=function({format:e,minFractionDigits:t,tag:n,value:s}){if("bigint"==typeof s)return String(s);const i="number"==typeof s?s:Number(s)
;if(!isFinite(i))return isNaN(i)?".nan":i<0?"-.inf":".inf";let r=Object.is(s,-0)?"-0":JSON.stringify(s);if(!e&&t&&(!n||"tag:yaml.org,2002:float"===n)&&/^-?\d/.test(r)&&!r.includes("e")){
let e=r.indexOf(".");if(e<0){e=r.length;r+="."}let n=t-(r.length-e-1);for(;n-- >0;)r+="0"}return r}}),59748:(function(e,t,n){var s=n(41127),i=n(63301),r=n(2148),o=n(59799)
;t.stringifyPair=function({key:e,value:t},n,a,c){const{allNullValues:l,doc:u,indent:f,indentStep:h,options:{commentString:d,indentSeq:p,simpleKeys:m}}=n;let g=s.isNode(e)&&e.comment||null;if(m){
if(g)throw new Error("With simple keys, key nodes cannot have comments");if(s.isCollection(e)||!s.isNode(e)&&"object"==typeof e){
throw new Error("With simple keys, collection cannot be used as a key value")}}
let y=!m&&(!e||g&&null==t&&!n.inFlow||s.isCollection(e)||(s.isScalar(e)?e.type===i.Scalar.BLOCK_FOLDED||e.type===i.Scalar.BLOCK_LITERAL:"object"==typeof e));n=Object.assign({},n,{allNullValues:!1,
implicitKey:!y&&(m||!l),indent:f+h});let b,v,w,k=!1,S=!1,A=r.stringify(e,n,()=>k=!0,()=>S=!0);if(!y&&!n.inFlow&&A.length>1024){
if(m)throw new Error("With simple keys, single line scalar must not span more than 1024 characters");y=!0}if(n.inFlow){if(l||null==t){if(k&&a)a();return""===A?"?":y?`? ${A}`:A}
}else if(l&&!m||null==t&&y){A=`? ${A}`;if(g&&!k)A+=o.lineComment(A,n.indent,d(g));else if(S&&c)c();return A}if(k)g=null;if(y){if(g)A+=o.lineComment(A,n.indent,d(g));A=`? ${A}\n${f}:`}else{A=`${A}:`
;if(g)A+=o.lineComment(A,n.indent,d(g))}if(s.isNode(t)){b=!!t.spaceBefore;v=t.commentBefore;w=t.comment}else{b=!1;v=null;w=null;if(t&&"object"==typeof t)t=u.createNode(t)}n.implicitKey=!1
;if(!y&&!g&&s.isScalar(t))n.indentAtStart=A.length+1;S=!1;if(!p&&h.length>=2&&!n.inFlow&&!y&&s.isSeq(t)&&!t.flow&&!t.tag&&!t.anchor)n.indent=n.indent.substring(2);let E=!1
;const N=r.stringify(t,n,()=>E=!0,()=>S=!0);let O=" ";if(g||b||v){O=b?"\n":"";if(v){const e=d(v);O+=`\n${o.indentComment(e,n.indent)}`}if(""===N&&!n.inFlow){if("\n"===O&&w)O="\n\n"
}else O+=`\n${n.indent}`}else if(!y&&s.isCollection(t)){const e=N[0],s=N.indexOf("\n"),i=-1!==s,r=n.inFlow??t.flow??0===t.items.length;if(i||!r){let t=!1;if(i&&("&"===e||"!"===e)){let n=N.indexOf(" ")
;if("&"===e&&-1!==n&&n<s&&"!"===N[n+1])n=N.indexOf(" ",n+1);if(-1===n||s<n)t=!0}if(!t)O=`\n${n.indent}`}}else if(""===N||"\n"===N[0])O="";A+=O+N;if(n.inFlow){if(E&&a)a()
}else if(w&&!E)A+=o.lineComment(A,n.indent,d(w));else if(S&&c)c();return A}}),83069:(function(e,t,n){var s=n(63301),i=n(34475);const getFoldOptions=(e,t)=>({
indentAtStart:t?e.indent.length:e.indentAtStart,lineWidth:e.options.lineWidth,minContentWidth:e.options.minContentWidth}),containsDocumentMarker=e=>/^(%|---|\.\.\.)/m.test(e)
;function lineLengthOverLimit(e,t,n){if(!t||t<0)return!1;const s=t-n,i=e.length;if(i<=s)return!1;for(let t=0,n=0;t<i;++t)if("\n"===e[t]){if(t-n>s)return!0;n=t+1;if(i-n<=s)return!1}return!0}
function doubleQuotedString(e,t){const n=JSON.stringify(e);if(t.options.doubleQuotedAsJSON)return n
;const{implicitKey:s}=t,r=t.options.doubleQuotedMinMultiLineLength,o=t.indent||(containsDocumentMarker(e)?"  ":"");let a="",c=0;for(let e=0,t=n[e];t;t=n[++e]){if(" "===t&&"\\"===n[e+1]&&"n"===n[e+2]){
a+=n.slice(c,e)+"\\ ";e+=1;c=e;t="\\"}if("\\"===t)switch(n[e+1]){case"u":{a+=n.slice(c,e);const t=n.substr(e+2,4);switch(t){case"0000":a+="\\0";break;case"0007":a+="\\a";break;case"000b":a+="\\v"
;break;case"001b":a+="\\e";break;case"0085":a+="\\N";break;case"00a0":a+="\\_";break;case"2028":a+="\\L";break;case"2029":a+="\\P";break;default:
if("00"===t.substr(0,2))a+="\\x"+t.substr(2);else a+=n.substr(e,6)}e+=5;c=e+1}break;case"n":if(s||'"'===n[e+2]||n.length<r)e+=1;else{a+=n.slice(c,e)+"\n\n"
;for(;"\\"===n[e+2]&&"n"===n[e+3]&&'"'!==n[e+4];){a+="\n";e+=2}a+=o;if(" "===n[e+2])a+="\\";e+=1;c=e+1}break;default:e+=1}}a=c?a+n.slice(c):n
;return s?a:i.foldFlowLines(a,o,i.FOLD_QUOTED,getFoldOptions(t,!1))}function singleQuotedString(e,t){
if(!1===t.options.singleQuote||t.implicitKey&&e.includes("\n")||/[ \t]\n|\n[ \t]/.test(e))return doubleQuotedString(e,t)
;const n=t.indent||(containsDocumentMarker(e)?"  ":""),s="'"+e.replace(/'/g,"''").replace(/\n+/g,`$&\n${n}`)+"'";return t.implicitKey?s:i.foldFlowLines(s,n,i.FOLD_FLOW,getFoldOptions(t,!1))}
function quotedString(e,t){const{singleQuote:n}=t.options;let s;if(!1===n)s=doubleQuotedString;else{const t=e.includes('"'),i=e.includes("'")
;if(t&&!i)s=singleQuotedString;else if(i&&!t)s=doubleQuotedString;else s=n?singleQuotedString:doubleQuotedString}return s(e,t)}let r;try{r=new RegExp("(^|(?<!\n))\n+(?!\n|$)","g")}catch{
r=/\n+(?!\n|$)/g}function blockString({comment:e,type:t,value:n},o,a,c){const{blockQuote:l,commentString:u,lineWidth:f}=o.options;if(!l||/\n[\t ]+$/.test(n))return quotedString(n,o)
;const h=o.indent||(o.forceBlockIndent||containsDocumentMarker(n)?"  ":""),d="literal"===l?!0:"folded"===l||t===s.Scalar.BLOCK_FOLDED?!1:t===s.Scalar.BLOCK_LITERAL?!0:!lineLengthOverLimit(n,f,h.length)
;if(!n)return d?"|\n":">\n";let p,m;for(m=n.length;m>0;--m){const e=n[m-1];if("\n"!==e&&"\t"!==e&&" "!==e)break}let g=n.substring(m);const y=g.indexOf("\n")
;if(-1===y)p="-";else if(n===g||y!==g.length-1){p="+";if(c)c()}else p="";if(g){n=n.slice(0,-g.length);if("\n"===g[g.length-1])g=g.slice(0,-1);g=g.replace(r,`$&${h}`)}let b,v=!1,w=-1
;for(b=0;b<n.length;++b){const e=n[b];if(" "===e)v=!0;else if("\n"===e)w=b;else break}let k=n.substring(0,w<b?w+1:b);if(k){n=n.substring(k.length);k=k.replace(/\n+/g,`$&${h}`)}let S=(v?h?"2":"1":"")+p
;if(e){S+=" "+u(e.replace(/ ?[\r\n]+/g," "));if(a)a()}if(!d){const e=n.replace(/\n+/g,"\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${h}`);let r=!1
;const a=getFoldOptions(o,!0);if("folded"!==l&&t!==s.Scalar.BLOCK_FOLDED)a.onOverflow=()=>{r=!0};const c=i.foldFlowLines(`${k}${e}${g}`,h,i.FOLD_BLOCK,a);if(!r)return`>${S}\n${h}${c}`}
return`|${S}\n${h}${k}${n=n.replace(/\n+/g,`$&${h}`)}${g}`}function plainString(e,t,n,r){const{type:o,value:a}=e,{actualString:c,implicitKey:l,indent:u,indentStep:f,inFlow:h}=t
;if(l&&a.includes("\n")||h&&/[[\]{},]/.test(a))return quotedString(a,t)
;if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(a))return l||h||!a.includes("\n")?quotedString(a,t):blockString(e,t,n,r)
;if(!l&&!h&&o!==s.Scalar.PLAIN&&a.includes("\n"))return blockString(e,t,n,r);if(containsDocumentMarker(a))if(""===u){t.forceBlockIndent=!0;return blockString(e,t,n,r)
}else if(l&&u===f)return quotedString(a,t);const d=a.replace(/\n+/g,`$&\n${u}`);if(c){const test=e=>e.default&&"tag:yaml.org,2002:str"!==e.tag&&e.test?.test(d),{compat:e,tags:n}=t.doc.schema
;if(n.some(test)||e?.some(test))return quotedString(a,t)}return l?d:i.foldFlowLines(d,u,i.FOLD_FLOW,getFoldOptions(t,!1))}t.stringifyString=function(e,t,n,i){
const{implicitKey:r,inFlow:o}=t,a="string"==typeof e.value?e:Object.assign({},e,{value:String(e.value)});let{type:c}=e
;if(c!==s.Scalar.QUOTE_DOUBLE)if(/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(a.value))c=s.Scalar.QUOTE_DOUBLE;const _stringify=e=>{switch(e){case s.Scalar.BLOCK_FOLDED:
case s.Scalar.BLOCK_LITERAL:return r||o?quotedString(a.value,t):blockString(a,t,n,i);case s.Scalar.QUOTE_DOUBLE:return doubleQuotedString(a.value,t);case s.Scalar.QUOTE_SINGLE:
return singleQuotedString(a.value,t);case s.Scalar.PLAIN:return plainString(a,t,n,i);default:return null}};let l=_stringify(c);if(null===l){
const{defaultKeyType:e,defaultStringType:n}=t.options,s=r&&e||n;l=_stringify(s);if(null===l)throw new Error(`Unsupported default string type ${s}`)}return l}}),10204:(function(e,t,n){var s=n(41127)
;const i=Symbol("break visit"),r=Symbol("skip children"),o=Symbol("remove node");function visit(e,t){const n=initVisitor(t);if(s.isDocument(e)){
if(visit_(null,e.contents,n,Object.freeze([e]))===o)e.contents=null}else visit_(null,e,n,Object.freeze([]))}visit.BREAK=i;visit.SKIP=r;visit.REMOVE=o;function visit_(e,t,n,r){
const a=callVisitor(e,t,n,r);if(s.isNode(a)||s.isPair(a)){replaceNode(e,r,a);return visit_(e,a,n,r)}if("symbol"!=typeof a)if(s.isCollection(t)){r=Object.freeze(r.concat(t))
;for(let e=0;e<t.items.length;++e){const s=visit_(e,t.items[e],n,r);if("number"==typeof s)e=s-1;else if(s===i)return i;else if(s===o){t.items.splice(e,1);e-=1}}}else if(s.isPair(t)){
r=Object.freeze(r.concat(t));const e=visit_("key",t.key,n,r);if(e===i)return i;else if(e===o)t.key=null;const s=visit_("value",t.value,n,r);if(s===i)return i;else if(s===o)t.value=null}return a}
async function visitAsync(e,t){const n=initVisitor(t);if(s.isDocument(e)){if(await visitAsync_(null,e.contents,n,Object.freeze([e]))===o)e.contents=null
}else await visitAsync_(null,e,n,Object.freeze([]))}visitAsync.BREAK=i;visitAsync.SKIP=r;visitAsync.REMOVE=o;async function visitAsync_(e,t,n,r){const a=await callVisitor(e,t,n,r)
;if(s.isNode(a)||s.isPair(a)){replaceNode(e,r,a);return visitAsync_(e,a,n,r)}if("symbol"!=typeof a)if(s.isCollection(t)){r=Object.freeze(r.concat(t));for(let e=0;e<t.items.length;++e){
const s=await visitAsync_(e,t.items[e],n,r);if("number"==typeof s)e=s-1;else if(s===i)return i;else if(s===o){t.items.splice(e,1);e-=1}}}else if(s.isPair(t)){r=Object.freeze(r.concat(t))
;const e=await visitAsync_("key",t.key,n,r);if(e===i)return i;else if(e===o)t.key=null;const s=await visitAsync_("value",t.value,n,r);if(s===i)return i;else if(s===o)t.value=null}return a}
function initVisitor(e){if("object"==typeof e&&(e.Collection||e.Node||e.Value))return Object.assign({Alias:e.Node,Map:e.Node,Scalar:e.Node,Seq:e.Node},e.Value&&{Map:e.Value,Scalar:e.Value,Seq:e.Value
},e.Collection&&{Map:e.Collection,Seq:e.Collection},e);return e}function callVisitor(e,t,n,i){if("function"==typeof n)return n(e,t,i);if(s.isMap(t))return n.Map?.(e,t,i)
;if(s.isSeq(t))return n.Seq?.(e,t,i);if(s.isPair(t))return n.Pair?.(e,t,i);if(s.isScalar(t))return n.Scalar?.(e,t,i);if(s.isAlias(t))return n.Alias?.(e,t,i);return}function replaceNode(e,t,n){
const i=t[t.length-1];if(s.isCollection(i))i.items[e]=n;else if(s.isPair(i))if("key"===e)i.key=n;else i.value=n;else if(s.isDocument(i))i.contents=n;else{const e=s.isAlias(i)?"alias":"scalar"
;throw new Error(`Cannot replace node with ${e} parent`)}}t.visit=visit;t.visitAsync=visitAsync}),73305:(function(e,t,n){n.d(t,{_L:()=>_boolean,qm:()=>_gte,LK:()=>_int,m9:()=>_minLength,G8:()=>_never,
F7:()=>_number,NC:()=>_positive,fU:()=>_refine,Fk:()=>_regex,Rl:()=>_string,em:()=>_unknown,q0:()=>describe,mI:()=>meta});var s,i=n(44890);class $ZodRegistry{constructor(){this._map=new WeakMap
;this._idmap=new Map}add(e,...t){const n=t[0];this._map.set(e,n);if(n&&"object"==typeof n&&"id"in n)this._idmap.set(n.id,e);return this}clear(){this._map=new WeakMap;this._idmap=new Map;return this}
remove(e){const t=this._map.get(e);if(t&&"object"==typeof t&&"id"in t)this._idmap.delete(t.id);this._map.delete(e);return this}get(e){const t=e._zod.parent;if(t){const n={...this.get(t)??{}}
;delete n.id;const s={...n,...this._map.get(e)};return Object.keys(s).length?s:void 0}return this._map.get(e)}has(e){return this._map.has(e)}}
(s=globalThis).__zod_globalRegistry??(s.__zod_globalRegistry=function(){return new $ZodRegistry}());const r=globalThis.__zod_globalRegistry;var o=n(54723)
;// CONCATENATED MODULE: ./node_modules/zod/v4/core/api.js
function snapshotChecks(e){if(e.checks)e.checks=[...e.checks];return e}function _string(e,t){return new e(snapshotChecks({type:"string",...o.A2(t)}))}function _number(e,t){
return new e(snapshotChecks({type:"number",checks:[],...o.A2(t)}))}function _int(e,t){return new e({type:"number",check:"number_format",abort:!1,format:"safeint",...o.A2(t)})}function _boolean(e,t){
return new e({type:"boolean",...o.A2(t)})}function _unknown(e){return new e({type:"unknown"})}function _never(e,t){return new e({type:"never",...o.A2(t)})}function _gt(e,t){return new i.J_({
check:"greater_than",...o.A2(t),value:e,inclusive:!1})}function _gte(e,t){return new i.J_({check:"greater_than",...o.A2(t),value:e,inclusive:!0})}function _positive(e){return _gt(0,e)}
function _minLength(e,t){return new i.Kk({check:"min_length",...o.A2(t),minimum:e})}function _regex(e,t){return new i.DG({check:"string_format",format:"regex",...o.A2(t),pattern:e})}
function _refine(e,t,n){return new e({type:"custom",check:"custom",fn:t,...o.A2(n)})}function describe(e){const t=new i.QP({check:"describe"});t._zod.onattach=[t=>{const n=r.get(t)??{};r.add(t,{...n,
description:e})}];t._zod.check=()=>{};return t}function meta(e){const t=new i.QP({check:"meta"});t._zod.onattach=[t=>{const n=r.get(t)??{};r.add(t,{...n,...e})}];t._zod.check=()=>{};return t}}),
44890:(function(e,t,n){n.d(t,{DG:()=>f,J_:()=>a,KH:()=>c,Kk:()=>l,QP:()=>r});var s=n(88532),i=n(54723);const r=s.xI("$ZodCheck",(e,t)=>{var n;e._zod??(e._zod={});e._zod.def=t
;(n=e._zod).onattach??(n.onattach=[])}),_whenHasLength=e=>{const t=e.value;return!i.cl(t)&&void 0!==t.length},o={number:"number",bigint:"bigint",object:"date"},a=s.xI("$ZodCheckGreaterThan",(e,t)=>{
r.init(e,t);const n=o[typeof t.value];e._zod.check=s=>{if(t.inclusive?s.value>=t.value:s.value>t.value)return;s.issues.push({origin:o[typeof s.value]??n,code:"too_small",
minimum:"object"==typeof t.value?t.value.getTime():t.value,input:s.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}}),c=s.xI("$ZodCheckNumberFormat",(e,t)=>{r.init(e,t)
;t.format=t.format||"float64";const n=t.format?.includes("int"),s=n?"int":"number",[o,a]=i.zH[t.format];e._zod.check=i=>{const r=i.value;if(n){if(!Number.isInteger(r)){i.issues.push({expected:s,
format:t.format,code:"invalid_type",continue:!1,input:r,inst:e});return}if(!Number.isSafeInteger(r)){if(r>0)i.issues.push({input:r,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,
note:"Integers must be within the safe integer range.",inst:e,origin:s,inclusive:!0,continue:!t.abort});else i.issues.push({input:r,code:"too_small",minimum:Number.MIN_SAFE_INTEGER,
note:"Integers must be within the safe integer range.",inst:e,origin:s,inclusive:!0,continue:!t.abort});return}}if(r<o)i.issues.push({origin:"number",input:r,code:"too_small",minimum:o,inclusive:!0,
inst:e,continue:!t.abort});if(r>a)i.issues.push({origin:"number",input:r,code:"too_big",maximum:a,inclusive:!0,inst:e,continue:!t.abort})}}),l=s.xI("$ZodCheckMinLength",(e,t)=>{var n;r.init(e,t)
;(n=e._zod.def).when??(n.when=_whenHasLength);e._zod.check=n=>{const s=n.value,r=s.length;if(("string"==typeof s&&r>=t.minimum&&r<2*t.minimum?i.O7(s):r)>=t.minimum)return;const o=i.Rc(s)
;n.issues.push({origin:o,code:"too_small",minimum:t.minimum,inclusive:!0,input:s,inst:e,continue:!t.abort})}}),u=s.xI("$ZodCheckStringFormat",(e,t)=>{var n,s;r.init(e,t)
;if(t.pattern)(n=e._zod).check??(n.check=n=>{t.pattern.lastIndex=0;if(t.pattern.test(n.value))return;n.issues.push({origin:"string",code:"invalid_format",format:t.format,input:n.value,...t.pattern?{
pattern:t.pattern.toString()}:{},inst:e,continue:!t.abort})});else(s=e._zod).check??(s.check=()=>{})}),f=s.xI("$ZodCheckRegex",(e,t)=>{u.init(e,t);e._zod.check=n=>{t.pattern.lastIndex=0
;if(t.pattern.test(n.value))return;n.issues.push({origin:"string",code:"invalid_format",format:"regex",input:n.value,pattern:t.pattern.toString(),inst:e,continue:!t.abort})}})}),88532:(function(e,t,n){
n.d(t,{$W:()=>config,GT:()=>$ZodAsyncError,cr:()=>a,xI:()=>$constructor});var s,i=n(54723);const r={value:void 0,enumerable:!1};let o="captureStackTrace"in Error?Error:null;function newError(e){
const t=o;if(t){const n=t.stackTraceLimit;if("number"==typeof n){try{t.stackTraceLimit=0}catch{o=null;return new e}try{return new e}finally{t.stackTraceLimit=n}}}return new e}
function $constructor(e,t,n,s){function Internals(e){this.def=e;this.constr=_;this.traits=new Set}Internals.prototype={};const o=n,a=o&&new WeakSet;function init(n,s){if(!n._zod){
r.value=new Internals(s);try{Object.defineProperty(n,"_zod",r)}finally{r.value=void 0}}else if(n._zod.traits.has(e))return;n._zod.traits.add(e);t(n,s);if(a){
const e=Object.getPrototypeOf(n),t=n._zod.constr.prototype;let s=e;for(;s&&s!==t;)s=Object.getPrototypeOf(s);const r=s??e;if(!a.has(r)){a.add(r);(0,i.ol)(r,o)}}const c=_.prototype;for(const e in c){
if(!Object.prototype.hasOwnProperty.call(c,e))continue;if(!(e in n))n[e]=c[e].bind(n)}}const c=s?.Parent??Object;class Definition extends c{}Object.defineProperty(Definition,"name",{value:e})
;function _(e){const t=s?.Parent?newError(Definition):this;init(t,e);const n=t._zod.deferred;if(n){for(const e of n)e();t._zod.deferred=void 0}const i=globalThis.__zod_globalConfig?.postProcessor
;if(i)i(t);return t}Object.defineProperty(_,"init",{value:init});Object.defineProperty(_,Symbol.hasInstance,{value:t=>{if(s?.Parent&&t instanceof s.Parent)return!0;return t?._zod?.traits?.has(e)}})
;Object.defineProperty(_,"name",{value:e});return _}class $ZodAsyncError extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}}Error
;(s=globalThis).__zod_globalConfig??(s.__zod_globalConfig={});const a=globalThis.__zod_globalConfig;function config(e){if(e)Object.assign(a,e);return a}}),54723:(function(e,t,n){n.d(t,{
A2:()=>normalizeParams,Gv:()=>isObject,NM:()=>optionalKeys,O7:()=>codePointLength,OH:()=>partial,PO:()=>cached,QH:()=>aborted,Qd:()=>isPlainObject,Rc:()=>getLengthableOrigin,Vy:()=>assignProp,
X:()=>installLazyProp,cl:()=>nullish,d3:()=>attachSchema,gx:()=>s,hi:()=>sizeCaps,iR:()=>finalizeIssue,jD:()=>hide,k8:()=>jsonStringifyReplacer,lQ:()=>prefixIssues,o8:()=>clone,ol:()=>members,
p6:()=>cleanRegex,qQ:()=>i,qh:()=>own,rL:()=>explicitlyAborted,sD:()=>escapeRegex,sn:()=>issue,v5:()=>defineLazyInternal,w5:()=>getEnumValues,zH:()=>r,zM:()=>mergeDefs});function getEnumValues(e){
const t=Object.values(e).filter(e=>"number"==typeof e);return Object.entries(e).filter(([e,n])=>-1===t.indexOf(+e)).map(([e,t])=>t)}function jsonStringifyReplacer(e,t){
if("bigint"==typeof t)return t.toString();return t}class Cached{constructor(e){this._getter=e;this._value=void 0}get value(){const e=this._getter;if(void 0!==e){this._value=e();this._getter=void 0}
return this._value}}function cached(e){return new Cached(e)}function nullish(e){return null==e}function cleanRegex(e){const t=e.startsWith("^")?1:0,n=e.endsWith("$")?e.length-1:e.length
;return e.slice(t,n)}function assignProp(e,t,n){Object.defineProperty(e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}function rawShape(e){const t=Object.getOwnPropertyDescriptor(e,"shape")
;return t?.get?t.get.raw:t?.value}function sourceShape(e){return rawShape(e._zod.def)??e._zod.def.shape}function deferProp(e,t,n){Object.defineProperty(e,t,{get(){const e=n();assignProp(this,t,e)
;return e},enumerable:!0,configurable:!0})}function putProp(e,t,n){if(t in e)assignProp(e,t,n);else e[t]=n}function mirrorShape(e,t,n,s){const i=sourceShape(t);for(const r of n){
const n=Object.getOwnPropertyDescriptor(i,r);if(!n.enumerable)continue;if(n.get)deferProp(e,r,()=>{const e=t._zod.def.shape[r];return s?s(e,r):e});else putProp(e,r,s?s(n.value,r):n.value)}}
function mergeDefs(...e){const t={};for(const n of e){const e=Object.getOwnPropertyDescriptors(n);Object.assign(t,e)}return Object.defineProperties({},t)}
const s="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};function isObject(e){return"object"==typeof e&&null!==e&&!Array.isArray(e)}function isPlainObject(e){if(!1===isObject(e))return!1
;const t=e.constructor;if(void 0===t)return!0;if("function"!=typeof t)return!0;const n=t.prototype;if(!1===isObject(n))return!1;if(!1===Object.prototype.hasOwnProperty.call(n,"isPrototypeOf"))return!1
;return!0}const i=new Set(["string","number","symbol"]);function escapeRegex(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function clone(e,t,n){const s=new e._zod.constr(t??e._zod.def)
;if(!t||n?.parent)s._zod.parent=e;return s}function normalizeParams(e){const t=e;if(!t)return{};if("string"==typeof t)return{error:()=>t};if(void 0!==t?.message){
if(void 0!==t?.error)throw new Error("Cannot specify both `message` and `error` params");t.error=t.message}delete t.message;if("string"==typeof t.error)return{...t,error:()=>t.error};return t}
function optionalKeys(e){return Object.keys(e).filter(t=>void 0!==e[t]._zod.optin&&"optional"===e[t]._zod.optout)}const r=(()=>({safeint:[Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],
int32:[-2147483648,2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],float64:[-Number.MAX_VALUE,Number.MAX_VALUE]}))();function maskedKeys(e,t){
const n=sourceShape(e),s=[];for(const e of Reflect.ownKeys(t)){if(!Object.getOwnPropertyDescriptor(n,e)?.enumerable)throw new Error(`Unrecognized key: "${String(e)}"`);if(t[e])s.push(e)}return s}
function partial(e,t,n,s="partial"){const i=t._zod.def.checks;if(i&&i.length>0)throw new Error(`.${s}() cannot be used on object schemas containing refinements`)
;const r=n?new Set(maskedKeys(t,n)):void 0,o={};mirrorShape(o,t,Reflect.ownKeys(sourceShape(t)),e&&((t,n)=>r&&!r.has(n)?t:new e({type:"optional",innerType:t})));return clone(t,mergeDefs(t._zod.def,{
shape:o,checks:[]}))}function aborted(e,t=0){if(!0===e.aborted)return!0;for(let n=t;n<e.issues.length;n++)if(!0!==e.issues[n]?.continue)return!0;return!1}function explicitlyAborted(e,t=0){
if(!0===e.aborted)return!0;for(let n=t;n<e.issues.length;n++)if(!1===e.issues[n]?.continue)return!0;return!1}function prefixIssues(e,t){return t.map(t=>{var n;(n=t).path??(n.path=[]);t.path.unshift(e)
;return t})}function unwrapMessage(e){return"string"==typeof e?e:e?.message}function sizeCaps(e){const t=[];for(const n of e??[]){const e=n._zod.def;if(!/_(length|size)$|_equals$/.test(e.check))break
;const s=e.maximum??e.length??e.size;if(s>=0)t.push([s,n])}return t}function attachSchema(e,t,n){var s;for(let i=t;i<e.length;i++)(s=e[i]).schema??(s.schema=n)}function finalizeIssue(e,t,n){var s
;const i=e.inst?._zod?.traits;if(i?.has("$ZodType"))if(i.has("$ZodCheck"))(s=e).schema??(s.schema=e.inst);else e.schema=e.inst
;const r=e.schema!==e.inst?e.schema?._zod.def?.error:void 0,o=e.message?e.message:unwrapMessage(e.inst?._zod.def?.error?.(e))??unwrapMessage(r?.(e))??unwrapMessage(t?.error?.(e))??unwrapMessage(n.customError?.(e))??unwrapMessage(n.localeError?.(e))??"Invalid input",a={}
;for(const t of Object.keys(e)){if("inst"===t||"schema"===t||"continue"===t||"input"===t||"__proto__"===t)continue;a[t]=e[t]}a.path??(a.path=[]);a.message=o;if(t?.reportInput)a.input=e.input;return a}
const o=/[\uD800-\uDBFF]/;function codePointLength(e){const t=e.length;if(!o.test(e))return t;let n=t;for(let s=0;s<t-1;s++)if(55296==(64512&e.charCodeAt(s))&&56320==(64512&e.charCodeAt(s+1))){n--;s++
}return n}function getLengthableOrigin(e){if(Array.isArray(e))return"array";if("string"==typeof e)return"string";return"unknown"}function issue(...e){const[t,n,s]=e;if("string"==typeof t)return{
message:t,code:"custom",input:n,inst:s};return{...t}}function members(e,t){for(const n in t){const s=Object.getOwnPropertyDescriptor(t,n);if(s.get)Object.defineProperty(e,n,{...s,enumerable:!1
});else defineBound(e,n,s.value)}}function own(e,t,n,s=!0){Object.defineProperty(e,t,{configurable:!0,writable:!0,enumerable:s,value:n});return n}function hide(e,t,n){return own(e,t,n,!1)}
function defineBound(e,t,n){Object.defineProperty(e,t,{configurable:!0,get(){return null==this?n:own(this,t,n.bind(this))},set(e){own(this,t,e)}})}function claim(e,t){const n=Object.getPrototypeOf(e)
;return t in n?void 0:n}let a,c=!1;const l={configurable:!0,get(){c=!0;return}};function defineLazyInternal(e,t,n){const s=Object.getPrototypeOf(e._zod);if(t in s&&a!==e._zod){a=void 0;return}a=e._zod
;Object.defineProperty(s,t,{configurable:!0,get(){Object.defineProperty(this,t,l);const e=c;c=!1;try{const s=n(this);if(c)delete this[t];else Object.defineProperty(this,t,{configurable:!0,writable:!0,
value:s});c=c||e;return s}catch(n){delete this[t];c=c||e;throw n}},set(e){Object.defineProperty(this,t,{configurable:!0,writable:!0,value:e})}})}function installLazyProp(e,t,n,s){const i=claim(e,t)
;if(!i)return;Object.defineProperty(i,t,{configurable:!0,get(){const e={configurable:!0,writable:!0,enumerable:s,value:void 0};Object.defineProperty(this,t,e);e.value=n(this)
;Object.defineProperty(this,t,e);return e.value},set(e){Object.defineProperty(this,t,{configurable:!0,writable:!0,enumerable:s,value:e})}})}}),28395:(function(e,t,n){n.d(t,{YOg:()=>array,
zMY:()=>schemas_boolean,rUs:()=>catchall,z6Y:()=>check,k5n:()=>_enum,Whr:()=>schemas_int,euz:()=>literal,mIj:()=>X,mee:()=>nullable,aig:()=>schemas_number,Ikc:()=>object,lqM:()=>optional,
OH3:()=>partial,g1P:()=>record,YPB:()=>refine,rej:()=>strictObject,YjP:()=>schemas_string,KCZ:()=>union,L5J:()=>unknown});var s=n(88532),i=n(44890)
;const r=/^[\s\S]{0,}$/,o=/^-?\d+(?:\.\d+)?$/,a=/^(?:true|false)$/i;var c=n(54723);// CONCATENATED MODULE: ./node_modules/zod/v4/core/versions.js
const l={major:4,minor:6,patch:7},u=s.xI("$ZodType",(e,t)=>{var n;e??(e={});e._zod.def=t;e._zod.bag=e._zod.bag||{};e._zod.version=l
;const i=e._zod.def.checks,r=e._zod.traits.has("$ZodCheck")?[e,...i??[]]:i?.length?[...i]:[];for(const t of r)for(const n of t._zod.onattach)n(e);if(0===r.length){(n=e._zod).deferred??(n.deferred=[])
;e._zod.deferred?.push(()=>{e._zod.run=e._zod.parse})}else{const runChecks=(t,n,i)=>{if(t.memo)return t;let r,o=c.QH(t);for(const a of n){if(a._zod.def.when){if(c.rL(t))continue
;if(!a._zod.def.when(t))continue}else if(o)continue;const n=t.issues.length,l=a._zod.check(t);if(l instanceof Promise&&!1===i?.async)throw new s.GT
;if(r||l instanceof Promise)r=(r??Promise.resolve()).then(async()=>{await l;if(t.issues.length===n)return;c.d3(t.issues,n,e);if(!o)o=c.QH(t,n)});else{if(t.issues.length===n)continue;c.d3(t.issues,n,e)
;if(!o)o=c.QH(t,n)}}if(r)return r.then(()=>t);return t},handleCanaryResult=(t,n,i)=>{if(c.QH(t)){t.aborted=!0;return t}const o=runChecks(n,r,i);if(o instanceof Promise){if(!1===i.async)throw new s.GT
;return o.then(t=>e._zod.parse(t,i))}return e._zod.parse(o,i)};e._zod.run=(t,n)=>{if(n.skipChecks)return e._zod.parse(t,n);if("backward"===n.direction){const s=e._zod.parse({value:t.value,issues:[]},{
...n,skipChecks:!0});if(s instanceof Promise)return s.then(e=>handleCanaryResult(e,t,n));return handleCanaryResult(s,t,n)}const i=e._zod.parse(t,n);if(i instanceof Promise){
if(!1===n.async)throw new s.GT;return i.then(e=>runChecks(e,r,n))}return runChecks(i,r,n)}}},{get"~standard"(){return c.jD(this,"~standard",standardProps(this))},set"~standard"(e){
c.qh(this,"~standard",e)}}),toStandardResult=(e,t)=>e.issues.length?{issues:e.issues.map(e=>c.iR(e,t,s.$W()))}:{value:e.value};async function validateAsync(e,t){const n={async:!0}
;return toStandardResult(await e._zod.run({value:t,issues:[]},n),n)}function standardProps(e){return{validate:t=>{const n={async:!1};try{const s=e._zod.run({value:t,issues:[]},n)
;if(!(s instanceof Promise))return toStandardResult(s,n)}catch(e){}return validateAsync(e,t)},vendor:"zod",version:1}}const f=s.xI("$ZodString",(e,t)=>{u.init(e,t);e._zod.pattern=t.pattern??r
;e._zod.parse=(n,s)=>{if(t.coerce)try{n.value=String(n.value)}catch(s){}if("string"==typeof n.value)return n;n.issues.push({expected:"string",code:"invalid_type",input:n.value,inst:e});return n}})
;const h=s.xI("$ZodNumber",(e,t)=>{u.init(e,t);e._zod.pattern=o;e._zod.parse=(n,s)=>{if(t.coerce)try{n.value=Number(n.value)}catch(e){}const i=n.value
;if("number"==typeof i&&!Number.isNaN(i)&&Number.isFinite(i))return n;const r="number"==typeof i?Number.isNaN(i)?"NaN":!Number.isFinite(i)?String(i):void 0:void 0;n.issues.push({expected:"number",
code:"invalid_type",input:i,inst:e,...r?{received:r}:{}});return n}}),d=s.xI("$ZodNumberFormat",(e,t)=>{i.KH.init(e,t);h.init(e,t)}),p=s.xI("$ZodBoolean",(e,t)=>{u.init(e,t);e._zod.pattern=a
;e._zod.parse=(n,s)=>{if(t.coerce)try{n.value=Boolean(n.value)}catch(e){}const i=n.value;if("boolean"==typeof i)return n;n.issues.push({expected:"boolean",code:"invalid_type",input:i,inst:e});return n
}}),m=s.xI("$ZodUnknown",(e,t)=>{u.init(e,t);e._zod.parse=e=>e}),g=s.xI("$ZodNever",(e,t)=>{u.init(e,t);e._zod.parse=(t,n)=>{t.issues.push({expected:"never",code:"invalid_type",input:t.value,inst:e})
;return t}});function capSize(e,t){const n=c.hi(e._zod.def.checks);if(!n.length)return;const s=Math.min(...n.map(e=>e[0])),i=e._zod.parse;e._zod.parse=(n,r)=>{const o=t(n.value)
;if(o>s&&!r?.skipChecks&&"backward"!==r?.direction)for(const[t,s]of c.hi(e._zod.def.checks))if(o>t&&s._zod.def.when(n)){const t=n.issues.length;s._zod.check(n);n.issues[t].continue=!1
;c.d3(n.issues,t,e);return n}return i(n,r)}}const arraySize=e=>Array.isArray(e)?e.length:-1;function handleArrayResult(e,t,n){if(e.issues.length)t.issues.push(...c.lQ(n,e.issues));t.value[n]=e.value}
const y=s.xI("$ZodArray",(e,t)=>{u.init(e,t);const n=s.cr.memoizer;n?.attach(e);e._zod.parse=(s,i)=>{const r=s.value;if(!Array.isArray(r)){s.issues.push({expected:"array",code:"invalid_type",input:r,
inst:e});return s}s.value=n?n.alloc(e,s,Array(r.length),i):Array(r.length);const o=[],a=i?.abortEarly;for(let e=0;e<r.length;e++){const n=r[e],l=t.element._zod.run({value:n,issues:[]},i)
;if(l instanceof Promise)o.push(l.then(t=>handleArrayResult(t,s,e)));else{handleArrayResult(l,s,e);if(a&&0!==l.issues.length&&c.QH(l))break}}if(o.length)return Promise.all(o).then(()=>s);return s}
;capSize(e,arraySize)});function handlePropertyResult(e,t,n,s,i,r){const o=n in s,a="optional"===r;if(!o&&a&&"optional"===i)return;if(e.issues.length){if(void 0!==i&&a&&!o)return
;t.issues.push(...c.lQ(n,e.issues))}if(!o&&void 0===i){if(!e.issues.length)t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]});return}if(void 0===e.value){
if(o||"defaulted"===i&&!a)t.value[n]=void 0}else t.value[n]=e.value}const b=[];function normalizeDef(e){
const t=Object.keys(e.shape),n=Object.getOwnPropertySymbols(e.shape),s=n.length?n:b,i=s.length?[...t,...s]:t
;for(const t of i)if(!e.shape?.[t]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(t)}": expected a Zod schema`);const r=c.NM(e.shape);return{...e,allKeys:i,
symbolKeys:s,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(r)}}function handleCatchall(e,t,n,s,i,r,o){const a=[],l=i.keySet,u=i.catchall._zod,f=u.def.type,h=u.optin,d=u.optout;let p=0
;for(const i in t){if(o&&n.issues.length!==p){if(c.QH(n,p))break;p=n.issues.length}if(l.has(i))continue;if("__proto__"===i){if("never"===f)a.push(i);continue}if("never"===f){a.push(i);continue}
const r=u.run({value:t[i],issues:[]},s);if(r instanceof Promise)e.push(r.then(e=>handlePropertyResult(e,n,i,t,h,d)));else handlePropertyResult(r,n,i,t,h,d)}if(a.length)n.issues.push({
code:"unrecognized_keys",keys:a,input:t,inst:r,continue:!0});if(!e.length)return n;return Promise.all(e).then(()=>n)}const v=s.xI("$ZodObject",(e,t)=>{u.init(e,t)
;const n=Object.getOwnPropertyDescriptor(t,"shape"),i=n?.get?n.get.raw:t.shape??{};if(i){const get=()=>{const e={...i};Object.defineProperty(t,"shape",{value:e});get.raw=e;return e};get.raw=i
;Object.defineProperty(t,"shape",{get:get})}const r=c.PO(()=>normalizeDef(t));c.v5(e,"propValues",e=>{const t=e.def.shape,n={};for(const e in t){const s=t[e]._zod;if(s.values){
if(!Object.prototype.hasOwnProperty.call(n,e))c.Vy(n,e,new Set);for(const t of s.values)n[e].add(t);if(void 0!==s.optin)n[e].add(void 0)}}return n});const o=c.Gv,a=t.catchall;let l
;const f=s.cr.memoizer;f?.attach(e);e._zod.parse=(t,n)=>{l??(l=r.value);const s=t.value;if(!o(s)){t.issues.push({expected:"object",code:"invalid_type",input:s,inst:e});return t}
t.value=f?f.alloc(e,t,{},n):{};const i=[],u=l.shape,h=n?.abortEarly;let d=t.issues.length;for(const e of l.allKeys){if(h&&t.issues.length!==d){if(c.QH(t,d))break;d=t.issues.length}
if("__proto__"===e)continue;const r=u[e],o=r._zod.optin,a=r._zod.optout,l=r._zod.run({value:s[e],issues:[]},n)
;if(l instanceof Promise)i.push(l.then(n=>handlePropertyResult(n,t,e,s,o,a)));else handlePropertyResult(l,t,e,s,o,a)}if(!a)return i.length?Promise.all(i).then(()=>t):t
;return handleCatchall(i,s,t,n,r.value,e,!0===h)}});function handleUnionResults(e,t,n,i){for(const n of e)if(0===n.issues.length){t.value=n.value;return t}const r=e.filter(e=>!c.QH(e))
;if(1===r.length){t.value=r[0].value;return r[0]}t.issues.push({code:"invalid_union",input:t.value,inst:n,errors:e.map(e=>e.issues.map(e=>c.iR(e,i,s.$W())))});return t}
const w=s.xI("$ZodUnion",(e,t)=>{u.init(e,t);c.v5(e,"optin",e=>e.def.options.some(e=>"defaulted"===e._zod.optin)?"defaulted":e.def.options.some(e=>void 0!==e._zod.optin)?"optional":void 0)
;c.v5(e,"optout",e=>e.def.options.some(e=>"optional"===e._zod.optout)?"optional":void 0);c.v5(e,"values",e=>{
if(e.def.options.every(e=>e._zod.values))return new Set(e.def.options.flatMap(e=>Array.from(e._zod.values)));return});c.v5(e,"pattern",e=>{if(e.def.options.every(e=>e._zod.pattern)){
const t=e.def.options.map(e=>e._zod.pattern);return new RegExp(`^(${t.map(e=>c.p6(e.source)).join("|")})$`)}return});const n=1===t.options.length?t.options[0]._zod.run:null;e._zod.parse=(s,i)=>{
if(n)return n(s,i);let r=!1;const o=[];for(const e of t.options){const t=e._zod.run({value:s.value,issues:[]},i);if(t instanceof Promise){o.push(t);r=!0}else{if(0===t.issues.length)return t;o.push(t)}
}if(!r)return handleUnionResults(o,s,e,i);return Promise.all(o).then(t=>handleUnionResults(t,s,e,i))}});const k=s.xI("$ZodRecord",(e,t)=>{u.init(e,t);const n=s.cr.memoizer;n?.attach(e)
;e._zod.parse=(i,r)=>{const a=i.value;if(!c.Qd(a)){i.issues.push({expected:"record",code:"invalid_type",input:a,inst:e});return i}const l=[],u=t.keyType._zod.values;if(u&&!t.partial){
i.value=n?n.alloc(e,i,{},r):{};const o=new Set;for(const n of u)if("string"==typeof n||"number"==typeof n||"symbol"==typeof n){o.add("number"==typeof n?n.toString():n);if("__proto__"===n)continue
;const u=t.keyType._zod.run({value:n,issues:[]},r);if(u instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(u.issues.length){i.issues.push({
code:"invalid_key",origin:"record",issues:u.issues.map(e=>c.iR(e,r,s.$W())),input:n,path:[n],inst:e});continue}const f=u.value;if("__proto__"===f)continue;const h=t.valueType._zod.run({value:a[n],
issues:[]},r);if(h instanceof Promise)l.push(h.then(e=>{if(e.issues.length)i.issues.push(...c.lQ(n,e.issues));i.value[f]=e.value}));else{if(h.issues.length)i.issues.push(...c.lQ(n,h.issues))
;i.value[f]=h.value}}let f;for(const e in a)if(!o.has(e))if("loose"===t.mode){if("__proto__"===e)continue;i.value[e]=a[e]}else{f=f??[];f.push(e)}if(f&&f.length>0)i.issues.push({
code:"unrecognized_keys",input:a,inst:e,keys:f,continue:!0})}else{i.value=n?n.alloc(e,i,{},r):{};let f;for(const n of Reflect.ownKeys(a)){if("__proto__"===n)continue
;if(!Object.prototype.propertyIsEnumerable.call(a,n))continue;let h=t.keyType._zod.run({value:n,issues:[]},r)
;if(h instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if("string"==typeof n&&o.test(n)&&h.issues.length){const e=t.keyType._zod.run({value:Number(n),
issues:[]},r);if(e instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(0===e.issues.length)h=e}if(h.issues.length){
if("loose"===t.mode)i.value[n]=a[n];else if(u){f=f??[];f.push(n)}else i.issues.push({code:"invalid_key",origin:"record",issues:h.issues.map(e=>c.iR(e,r,s.$W())),input:n,path:[n],inst:e});continue}
const d=h.value;if("__proto__"===d)continue;const p=t.valueType._zod.run({value:a[n],issues:[]},r);if(p instanceof Promise)l.push(p.then(e=>{if(e.issues.length)i.issues.push(...c.lQ(n,e.issues))
;i.value[d]=e.value}));else{if(p.issues.length)i.issues.push(...c.lQ(n,p.issues));i.value[d]=p.value}}if(f&&f.length>0)i.issues.push({code:"unrecognized_keys",input:a,inst:e,keys:f,continue:!0})}
if(l.length)return Promise.all(l).then(()=>i);return i}});const S=s.xI("$ZodEnum",(e,t)=>{u.init(e,t);const n=c.w5(t.entries),s=new Set(n);e._zod.values=s;c.v5(e,"pattern",e=>{
const t=c.w5(e.def.entries).filter(e=>c.qQ.has(typeof e));return new RegExp(t.length?`^(${t.map(e=>c.sD(e.toString())).join("|")})$`:"^[^\\s\\S]$")});e._zod.parse=(t,i)=>{const r=t.value
;if(s.has(r))return t;t.issues.push({code:"invalid_value",values:n,input:r,inst:e});return t}}),A=s.xI("$ZodLiteral",(e,t)=>{u.init(e,t);const n=new Set(t.values);e._zod.values=n;c.v5(e,"pattern",e=>{
const t=e.def.values;return new RegExp(t.length?`^(${t.map(e=>"string"==typeof e?c.sD(e):e?c.sD(e.toString()):String(e)).join("|")})$`:"^[^\\s\\S]$")});e._zod.parse=(s,i)=>{const r=s.value
;if(n.has(r))return s;s.issues.push({code:"invalid_value",values:t.values,input:r,inst:e});return s}});function handleOptionalResult(e,t){e.value=t.issues.length?void 0:t.value;return e}
const E=s.xI("$ZodOptional",(e,t)=>{u.init(e,t);c.v5(e,"optin",e=>"defaulted"===e.def.innerType._zod.optin?"defaulted":"optional");e._zod.optout="optional";c.v5(e,"values",e=>{
const t=e.def.innerType._zod.values;return t?new Set([...t,void 0]):void 0});c.v5(e,"pattern",e=>{const t=e.def.innerType._zod.pattern;return t?new RegExp(`^(${c.p6(t.source)})?$`):void 0})
;e._zod.parse=(e,n)=>{if(void 0===e.value){if("defaulted"!==t.innerType._zod.optin)return e;const s=t.innerType._zod.run({value:e.value,issues:[]},n)
;if(s instanceof Promise)return s.then(t=>handleOptionalResult(e,t));return handleOptionalResult(e,s)}return t.innerType._zod.run(e,n)}}),N=s.xI("$ZodNullable",(e,t)=>{u.init(e,t)
;c.v5(e,"optin",e=>e.def.innerType._zod.optin);c.v5(e,"optout",e=>e.def.innerType._zod.optout);c.v5(e,"pattern",e=>{const t=e.def.innerType._zod.pattern
;return t?new RegExp(`^(${c.p6(t.source)}|null)$`):void 0});c.v5(e,"values",e=>e.def.innerType._zod.values?new Set([...e.def.innerType._zod.values,null]):void 0);e._zod.parse=(e,n)=>{
if(null===e.value)return e;return t.innerType._zod.run(e,n)}});const O=s.xI("$ZodCustom",(e,t)=>{i.QP.init(e,t);u.init(e,t);e._zod.parse=(e,t)=>e;e._zod.check=n=>{const s=n.value,i=t.fn(s)
;if(i instanceof Promise)return i.then(t=>handleRefineResult(t,n,s,e));handleRefineResult(i,n,s,e);return}});function handleRefineResult(e,t,n,s){if(!e){const e={code:"custom",input:n,inst:s,
path:[...s._zod.def.path??[]],continue:!s._zod.def.abort};if(s._zod.def.params)e.params=s._zod.def.params;t.issues.push(c.sn(e))}}var T=n(73305);const P={
get:// CONCATENATED MODULE: ./node_modules/zod/v4/core/errors.js
function(){const e=this._zod;e.message??(e.message=JSON.stringify(e.def,c.k8,2));return e.message},set:function(e){this._zod.message=e},enumerable:!0,configurable:!0},I={value:void 0,enumerable:!1
},L=new WeakSet([Object.prototype,Error.prototype]),initializer=(e,t)=>{e.name="$ZodError";I.value=t;Object.defineProperty(e,"issues",I);I.value=void 0;Object.defineProperty(e,"message",P)
;const n=Object.getPrototypeOf(e);if(!L.has(n)){L.add(n);Object.defineProperty(n,"toString",{configurable:!0,enumerable:!1,get(){const value=()=>this.message;Object.defineProperty(this,"toString",{
value:value,configurable:!0,writable:!0});return value},set(e){Object.defineProperty(this,"toString",{value:e,configurable:!0,writable:!0})}})}},C=((0,s.xI)("$ZodError",initializer),(0,
s.xI)("$ZodError",initializer,void 0,{Parent:Error}));const _parse=e=>{const fn=(t,n,i,r)=>{const o=i?{...i,async:!1}:{async:!1},a=t._zod.run({value:n,issues:[]},o)
;if(a instanceof Promise)throw new s.GT;if(a.issues.length){const t=new(r?.Err??e)(a.issues.map(e=>c.iR(e,o,s.$W())));c.gx(t,r?.callee??fn);throw t}return a.value};return fn
},x=_parse(C),_parseAsync=e=>{const fn=async(t,n,i,r)=>{const o=i?{...i,async:!0}:{async:!0};let a=t._zod.run({value:n,issues:[]},o);if(a instanceof Promise)a=await a;if(a.issues.length){
const t=new(r?.Err??e)(a.issues.map(e=>c.iR(e,o,s.$W())));c.gx(t,r?.callee??fn);throw t}return a.value};return fn},M=_parseAsync(C),_safeParse=e=>(t,n,i)=>{const r=i?{...i,async:!1}:{async:!1
},o=t._zod.run({value:n,issues:[]},r);if(o instanceof Promise)throw new s.GT;return o.issues.length?failure(e,o.issues,r):{success:!0,data:o.value}},$=_safeParse(C);function failure(e,t,n){let i
;return{success:!1,get error(){if(!i){i=new e(t.map(e=>c.iR(e,n,s.$W())));t=void 0;n=void 0}return i},set error(e){i=e;t=void 0;n=void 0}}}const _safeParseAsync=e=>async(t,n,s)=>{const i=s?{...s,
async:!0}:{async:!0};let r=t._zod.run({value:n,issues:[]},i);if(r instanceof Promise)r=await r;return r.issues.length?failure(e,r.issues,i):{success:!0,data:r.value}},j=_safeParseAsync(C)
;const D=s.xI("ZodMiniType",(e,t)=>{if(!e._zod)throw new Error("Uninitialized schema in ZodMiniType.");u.init(e,t);e.def=t;e.type=t.type},{get with(){return this.check},set with(e){c.qh(this,"with",e)
},parse(e,t){return x(this,e,t,{callee:this.parse})},parseAsync(e,t){return M(this,e,t,{callee:this.parseAsync})},safeParse(e,t){return $(this,e,t)},safeParseAsync(e,t){return j(this,e,t)},
check(...e){const t=this.def;return this.clone({...t,checks:[...t.checks??[],...e.map(e=>"function"==typeof e?{_zod:{check:e,def:{check:"custom"},onattach:[]}}:e)]},{parent:!0})},clone(e,t){
return c.o8(this,e,t)},brand(){return this},register(e,t){e.add(this,t);return this},apply(e,...t){return 0===t.length?e(this):e(this,...t)}}),z=s.xI("ZodMiniString",(e,t)=>{f.init(e,t);D.init(e,t)})
;function schemas_string(e){return T.Rl(z,e)}const B=s.xI("ZodMiniNumber",(e,t)=>{h.init(e,t);D.init(e,t)});function schemas_number(e){return T.F7(B,e)}const K=s.xI("ZodMiniNumberFormat",(e,t)=>{
d.init(e,t);B.init(e,t)});function schemas_int(e){return T.LK(K,e)}const R=s.xI("ZodMiniBoolean",(e,t)=>{p.init(e,t);D.init(e,t)});function schemas_boolean(e){return T._L(R,e)}
const q=s.xI("ZodMiniUnknown",(e,t)=>{m.init(e,t);D.init(e,t)});function unknown(){return T.em(q)}const F=s.xI("ZodMiniNever",(e,t)=>{g.init(e,t);D.init(e,t)});function never(e){return T.G8(F,e)}
const U=s.xI("ZodMiniArray",(e,t)=>{y.init(e,t);D.init(e,t)});function array(e,t){return new U({type:"array",element:e,...c.A2(t)})}const Y=s.xI("ZodMiniObject",(e,t)=>{v.init(e,t);D.init(e,t)
;c.X(e,"shape",e=>e._zod.def.shape,!1)});function object(e,t){const n={type:"object",shape:e??{},...c.A2(t)};return new Y(n)}function strictObject(e,t){return new Y({type:"object",shape:e,
catchall:never(),...c.A2(t)})}function partial(e,t){const n=e._zod.def;if("tuple"!==n.type)return c.OH(G,e,t)
;if(n.checks?.length)throw new Error(".partial() cannot be used on tuple schemas containing refinements");return c.o8(e,{...n,items:n.items.map(e=>new G({type:"optional",innerType:e}))})}
function catchall(e,t){return e.clone(c.zM(e._zod.def,{catchall:t}))}const V=s.xI("ZodMiniUnion",(e,t)=>{w.init(e,t);D.init(e,t)});function union(e,t){return new V({type:"union",options:e,...c.A2(t)})
}const Q=s.xI("ZodMiniRecord",(e,t)=>{k.init(e,t);D.init(e,t)});function record(e,t,n){if(!t||!t._zod)return new Q({type:"record",keyType:schemas_string(),valueType:e,...c.A2(t)});return new Q({
type:"record",keyType:e,valueType:t,...c.A2(n)})}const J=s.xI("ZodMiniEnum",(e,t)=>{S.init(e,t);D.init(e,t);e.options=[...e._zod.values]});function _enum(e,t){
const n=Array.isArray(e)?Object.fromEntries(e.map(e=>[e,e])):e;return new J({type:"enum",entries:n,...c.A2(t)})}const W=s.xI("ZodMiniLiteral",(e,t)=>{A.init(e,t);D.init(e,t)});function literal(e,t){
return new W({type:"literal",values:Array.isArray(e)?e:[e],...c.A2(t)})}const G=s.xI("ZodMiniOptional",(e,t)=>{E.init(e,t);D.init(e,t)});function optional(e){return new G({type:"optional",innerType:e
})}const Z=s.xI("ZodMiniNullable",(e,t)=>{N.init(e,t);D.init(e,t)});function nullable(e){return new Z({type:"nullable",innerType:e})}const H=s.xI("ZodMiniCustom",(e,t)=>{O.init(e,t);D.init(e,t)})
;function check(e,t){const n=new i.QP({check:"custom",...c.A2(t)});n._zod.check=e;return n}function refine(e,t={}){return T.fU(H,e,t)}T.q0;const X=T.mI})};
