export const id=825;export const ids=[825];export const modules={57349:(function(__unused_webpack_module,exports,__webpack_require__){
var identity=__webpack_require__(41127),Scalar=__webpack_require__(63301),YAMLMap=__webpack_require__(84454),YAMLSeq=__webpack_require__(92223),resolveBlockMap=__webpack_require__(87103),resolveBlockSeq=__webpack_require__(90334),resolveFlowCollection=__webpack_require__(13142)
;function resolveCollection(CN,ctx,token,onError,tagName,tag){
const coll="block-map"===token.type?resolveBlockMap.resolveBlockMap(CN,ctx,token,onError,tag):"block-seq"===token.type?resolveBlockSeq.resolveBlockSeq(CN,ctx,token,onError,tag):resolveFlowCollection.resolveFlowCollection(CN,ctx,token,onError,tag),Coll=coll.constructor
;if("!"===tagName||tagName===Coll.tagName){coll.tag=Coll.tagName;return coll}if(tagName)coll.tag=tagName;return coll}exports.composeCollection=function(CN,ctx,token,props,onError){
const tagToken=props.tag,tagName=!tagToken?null:ctx.directives.tagName(tagToken.source,msg=>onError(tagToken,"TAG_RESOLVE_FAILED",msg));if("block-seq"===token.type){
const{anchor:anchor,newlineAfterProp:nl}=props,lastProp=anchor&&tagToken?anchor.offset>tagToken.offset?anchor:tagToken:anchor??tagToken;if(lastProp&&(!nl||nl.offset<lastProp.offset)){
onError(lastProp,"MISSING_CHAR","Missing newline after block sequence props")}}const expType="block-map"===token.type?"map":"block-seq"===token.type?"seq":"{"===token.start.source?"map":"seq"
;if(!tagToken||!tagName||"!"===tagName||tagName===YAMLMap.YAMLMap.tagName&&"map"===expType||tagName===YAMLSeq.YAMLSeq.tagName&&"seq"===expType)return resolveCollection(CN,ctx,token,onError,tagName)
;let tag=ctx.schema.tags.find(t=>t.tag===tagName&&t.collection===expType);if(!tag){const kt=ctx.schema.knownTags[tagName];if(kt?.collection===expType){ctx.schema.tags.push(Object.assign({},kt,{
default:!1}));tag=kt}else{
if(kt)onError(tagToken,"BAD_COLLECTION_TYPE",`${kt.tag} used for ${expType} collection, but expects ${kt.collection??"scalar"}`,!0);else onError(tagToken,"TAG_RESOLVE_FAILED",`Unresolved tag: ${tagName}`,!0)
;return resolveCollection(CN,ctx,token,onError,tagName)}}
const coll=resolveCollection(CN,ctx,token,onError,tagName,tag),res=tag.resolve?.(coll,msg=>onError(tagToken,"TAG_RESOLVE_FAILED",msg),ctx.options)??coll,node=identity.isNode(res)?res:new Scalar.Scalar(res)
;node.range=coll.range;node.tag=tagName;if(tag?.format)node.format=tag.format;return node}}),23683:(function(__unused_webpack_module,exports,__webpack_require__){
var Document=__webpack_require__(3021),composeNode=__webpack_require__(45937),resolveEnd=__webpack_require__(17788),resolveProps=__webpack_require__(34631)
;exports.composeDoc=function(options,directives,{offset:offset,start:start,value:value,end:end},onError){const opts=Object.assign({_directives:directives
},options),doc=new Document.Document(void 0,opts),ctx={atKey:!1,atRoot:!0,directives:doc.directives,options:doc.options,schema:doc.schema},props=resolveProps.resolveProps(start,{indicator:"doc-start",
next:value??end?.[0],offset:offset,onError:onError,parentIndent:0,startOnNewline:!0});if(props.found){doc.directives.docStart=!0
;if(value&&("block-map"===value.type||"block-seq"===value.type)&&!props.hasNewline)onError(props.end,"MISSING_CHAR","Block collection cannot start on same line with directives-end marker")}
doc.contents=value?composeNode.composeNode(ctx,value,props,onError):composeNode.composeEmptyNode(ctx,props.end,start,null,props,onError)
;const contentEnd=doc.contents.range[2],re=resolveEnd.resolveEnd(end,contentEnd,!1,onError);if(re.comment)doc.comment=re.comment;doc.range=[offset,contentEnd,re.offset];return doc}}),
45937:(function(__unused_webpack_module,exports,__webpack_require__){
var Alias=__webpack_require__(4065),identity=__webpack_require__(41127),composeCollection=__webpack_require__(57349),composeScalar=__webpack_require__(5413),resolveEnd=__webpack_require__(17788),utilEmptyScalarPosition=__webpack_require__(22599)
;const CN={composeNode:composeNode,composeEmptyNode:composeEmptyNode};function composeNode(ctx,token,props,onError){
const atKey=ctx.atKey,{spaceBefore:spaceBefore,comment:comment,anchor:anchor,tag:tag}=props;let node,isSrcToken=!0;switch(token.type){case"alias":node=composeAlias(ctx,token,onError)
;if(anchor||tag)onError(token,"ALIAS_PROPS","An alias node must not specify any properties");break;case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":
node=composeScalar.composeScalar(ctx,token,tag,onError);if(anchor)node.anchor=anchor.source.substring(1);break;case"block-map":case"block-seq":case"flow-collection":try{
node=composeCollection.composeCollection(CN,ctx,token,props,onError);if(anchor)node.anchor=anchor.source.substring(1)}catch(error){
onError(token,"RESOURCE_EXHAUSTION",error instanceof Error?error.message:String(error))}break;default:
onError(token,"UNEXPECTED_TOKEN","error"===token.type?token.message:`Unsupported token (type: ${token.type})`);isSrcToken=!1}node??(node=composeEmptyNode(ctx,token.offset,void 0,null,props,onError))
;if(anchor&&""===node.anchor)onError(anchor,"BAD_ALIAS","Anchor cannot be an empty string")
;if(atKey&&ctx.options.stringKeys&&(!identity.isScalar(node)||"string"!=typeof node.value||node.tag&&"tag:yaml.org,2002:str"!==node.tag)){
onError(tag??token,"NON_STRING_KEY","With stringKeys, all keys must be strings")}if(spaceBefore)node.spaceBefore=!0
;if(comment)if("scalar"===token.type&&""===token.source)node.comment=comment;else node.commentBefore=comment;if(ctx.options.keepSourceTokens&&isSrcToken)node.srcToken=token;return node}
function composeEmptyNode(ctx,offset,before,pos,{spaceBefore:spaceBefore,comment:comment,anchor:anchor,tag:tag,end:end},onError){const token={type:"scalar",
offset:utilEmptyScalarPosition.emptyScalarPosition(offset,before,pos),indent:-1,source:""},node=composeScalar.composeScalar(ctx,token,tag,onError);if(anchor){node.anchor=anchor.source.substring(1)
;if(""===node.anchor)onError(anchor,"BAD_ALIAS","Anchor cannot be an empty string")}if(spaceBefore)node.spaceBefore=!0;if(comment){node.comment=comment;node.range[2]=end}return node}
function composeAlias({options:options},{offset:offset,source:source,end:end},onError){const alias=new Alias.Alias(source.substring(1))
;if(""===alias.source)onError(offset,"BAD_ALIAS","Alias cannot be an empty string");if(alias.source.endsWith(":"))onError(offset+source.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0)
;const valueEnd=offset+source.length,re=resolveEnd.resolveEnd(end,valueEnd,options.strict,onError);alias.range=[offset,valueEnd,re.offset];if(re.comment)alias.comment=re.comment;return alias}
exports.composeEmptyNode=composeEmptyNode;exports.composeNode=composeNode}),5413:(function(__unused_webpack_module,exports,__webpack_require__){
var identity=__webpack_require__(41127),Scalar=__webpack_require__(63301),resolveBlockScalar=__webpack_require__(48913),resolveFlowScalar=__webpack_require__(76842)
;function findScalarTagByName(schema,value,tagName,tagToken,onError){if("!"===tagName)return schema[identity.SCALAR];const matchWithTest=[]
;for(const tag of schema.tags)if(!tag.collection&&tag.tag===tagName)if(tag.default&&tag.test)matchWithTest.push(tag);else return tag;for(const tag of matchWithTest)if(tag.test?.test(value))return tag
;const kt=schema.knownTags[tagName];if(kt&&!kt.collection){schema.tags.push(Object.assign({},kt,{default:!1,test:void 0}));return kt}
onError(tagToken,"TAG_RESOLVE_FAILED",`Unresolved tag: ${tagName}`,"tag:yaml.org,2002:str"!==tagName);return schema[identity.SCALAR]}
function findScalarTagByTest({atKey:atKey,directives:directives,schema:schema},value,token,onError){
const tag=schema.tags.find(tag=>(!0===tag.default||atKey&&"key"===tag.default)&&tag.test?.test(value))||schema[identity.SCALAR];if(schema.compat){
const compat=schema.compat.find(tag=>tag.default&&tag.test?.test(value))??schema[identity.SCALAR];if(tag.tag!==compat.tag){
onError(token,"TAG_RESOLVE_FAILED",`Value may be parsed as either ${directives.tagString(tag.tag)} or ${directives.tagString(compat.tag)}`,!0)}}return tag}
exports.composeScalar=function(ctx,token,tagToken,onError){
const{value:value,type:type,comment:comment,range:range}="block-scalar"===token.type?resolveBlockScalar.resolveBlockScalar(ctx,token,onError):resolveFlowScalar.resolveFlowScalar(token,ctx.options.strict,onError),tagName=tagToken?ctx.directives.tagName(tagToken.source,msg=>onError(tagToken,"TAG_RESOLVE_FAILED",msg)):null
;let tag,scalar
;if(ctx.options.stringKeys&&ctx.atKey)tag=ctx.schema[identity.SCALAR];else if(tagName)tag=findScalarTagByName(ctx.schema,value,tagName,tagToken,onError);else if("scalar"===token.type)tag=findScalarTagByTest(ctx,value,token,onError);else tag=ctx.schema[identity.SCALAR]
;try{const res=tag.resolve(value,msg=>onError(tagToken??token,"TAG_RESOLVE_FAILED",msg),ctx.options);scalar=identity.isScalar(res)?res:new Scalar.Scalar(res)}catch(error){
const msg=error instanceof Error?error.message:String(error);onError(tagToken??token,"TAG_RESOLVE_FAILED",msg);scalar=new Scalar.Scalar(value)}scalar.range=range;scalar.source=value
;if(type)scalar.type=type;if(tagName)scalar.tag=tagName;if(tag.format)scalar.format=tag.format;if(comment)scalar.comment=comment;return scalar}}),
89984:(function(__unused_webpack_module,exports,__webpack_require__){
var node_process=__webpack_require__(932),directives=__webpack_require__(61342),Document=__webpack_require__(3021),errors=__webpack_require__(91464),identity=__webpack_require__(41127),composeDoc=__webpack_require__(23683),resolveEnd=__webpack_require__(17788)
;function getErrorPos(src){if("number"==typeof src)return[src,src+1];if(Array.isArray(src))return 2===src.length?src:[src[0],src[1]];const{offset:offset,source:source}=src
;return[offset,offset+("string"==typeof source?source.length:1)]}function parsePrelude(prelude){let comment="",atComment=!1,afterEmptyLine=!1;for(let i=0;i<prelude.length;++i){const source=prelude[i]
;switch(source[0]){case"#":comment+=(""===comment?"":afterEmptyLine?"\n\n":"\n")+(source.substring(1)||" ");atComment=!0;afterEmptyLine=!1;break;case"%":if("#"!==prelude[i+1]?.[0])i+=1;atComment=!1
;break;default:if(!atComment)afterEmptyLine=!0;atComment=!1}}return{comment:comment,afterEmptyLine:afterEmptyLine}}exports.Composer=class{constructor(options={}){this.doc=null;this.atDirectives=!1
;this.prelude=[];this.errors=[];this.warnings=[];this.onError=(source,code,message,warning)=>{const pos=getErrorPos(source)
;if(warning)this.warnings.push(new errors.YAMLWarning(pos,code,message));else this.errors.push(new errors.YAMLParseError(pos,code,message))};this.directives=new directives.Directives({
version:options.version||"1.2"});this.options=options}decorate(doc,afterDoc){const{comment:comment,afterEmptyLine:afterEmptyLine}=parsePrelude(this.prelude);if(comment){const dc=doc.contents
;if(afterDoc)doc.comment=doc.comment?`${doc.comment}\n${comment}`:comment;else if(afterEmptyLine||doc.directives.docStart||!dc)doc.commentBefore=comment;else if(identity.isCollection(dc)&&!dc.flow&&dc.items.length>0){
let it=dc.items[0];if(identity.isPair(it))it=it.key;const cb=it.commentBefore;it.commentBefore=cb?`${comment}\n${cb}`:comment}else{const cb=dc.commentBefore
;dc.commentBefore=cb?`${comment}\n${cb}`:comment}}if(afterDoc){for(let i=0;i<this.errors.length;++i)doc.errors.push(this.errors[i])
;for(let i=0;i<this.warnings.length;++i)doc.warnings.push(this.warnings[i])}else{doc.errors=this.errors;doc.warnings=this.warnings}this.prelude=[];this.errors=[];this.warnings=[]}streamInfo(){return{
comment:parsePrelude(this.prelude).comment,directives:this.directives,errors:this.errors,warnings:this.warnings}}*compose(tokens,forceDoc=!1,endOffset=-1){
for(const token of tokens)yield*this.next(token);yield*this.end(forceDoc,endOffset)}*next(token){if(node_process.env.LOG_STREAM)console.dir(token,{depth:null});switch(token.type){case"directive":
this.directives.add(token.source,(offset,message,warning)=>{const pos=getErrorPos(token);pos[0]+=offset;this.onError(pos,"BAD_DIRECTIVE",message,warning)});this.prelude.push(token.source)
;this.atDirectives=!0;break;case"document":{const doc=composeDoc.composeDoc(this.options,this.directives,token,this.onError)
;if(this.atDirectives&&!doc.directives.docStart)this.onError(token,"MISSING_CHAR","Missing directives-end/doc-start indicator line");this.decorate(doc,!1);if(this.doc)yield this.doc;this.doc=doc
;this.atDirectives=!1;break}case"byte-order-mark":case"space":break;case"comment":case"newline":this.prelude.push(token.source);break;case"error":{
const msg=token.source?`${token.message}: ${JSON.stringify(token.source)}`:token.message,error=new errors.YAMLParseError(getErrorPos(token),"UNEXPECTED_TOKEN",msg)
;if(this.atDirectives||!this.doc)this.errors.push(error);else this.doc.errors.push(error);break}case"doc-end":{if(!this.doc){const msg="Unexpected doc-end without preceding document"
;this.errors.push(new errors.YAMLParseError(getErrorPos(token),"UNEXPECTED_TOKEN",msg));break}this.doc.directives.docEnd=!0
;const end=resolveEnd.resolveEnd(token.end,token.offset+token.source.length,this.doc.options.strict,this.onError);this.decorate(this.doc,!0);if(end.comment){const dc=this.doc.comment
;this.doc.comment=dc?`${dc}\n${end.comment}`:end.comment}this.doc.range[2]=end.offset;break}default:
this.errors.push(new errors.YAMLParseError(getErrorPos(token),"UNEXPECTED_TOKEN",`Unsupported token ${token.type}`))}}*end(forceDoc=!1,endOffset=-1){if(this.doc){this.decorate(this.doc,!0)
;yield this.doc;this.doc=null}else if(forceDoc){const opts=Object.assign({_directives:this.directives},this.options),doc=new Document.Document(void 0,opts)
;if(this.atDirectives)this.onError(endOffset,"MISSING_CHAR","Missing directives-end indicator line");doc.range=[0,endOffset,endOffset];this.decorate(doc,!1);yield doc}}}}),
87103:(function(__unused_webpack_module,exports,__webpack_require__){
var Pair=__webpack_require__(57165),YAMLMap=__webpack_require__(84454),resolveProps=__webpack_require__(34631),utilContainsNewline=__webpack_require__(9499),utilFlowIndentCheck=__webpack_require__(74051),utilMapIncludes=__webpack_require__(81187)
;const startColMsg="All mapping items must start at the same column";exports.resolveBlockMap=function({composeNode:composeNode,composeEmptyNode:composeEmptyNode},ctx,bm,onError,tag){
const map=new(tag?.nodeClass??YAMLMap.YAMLMap)(ctx.schema);if(ctx.atRoot)ctx.atRoot=!1;let offset=bm.offset,commentEnd=null;for(const collItem of bm.items){
const{start:start,key:key,sep:sep,value:value}=collItem,keyProps=resolveProps.resolveProps(start,{indicator:"explicit-key-ind",next:key??sep?.[0],offset:offset,onError:onError,parentIndent:bm.indent,
startOnNewline:!0}),implicitKey=!keyProps.found;if(implicitKey){
if(key)if("block-seq"===key.type)onError(offset,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key");else if("indent"in key&&key.indent!==bm.indent)onError(offset,"BAD_INDENT",startColMsg)
;if(!keyProps.anchor&&!keyProps.tag&&!sep){commentEnd=keyProps.end;if(keyProps.comment)if(map.comment)map.comment+="\n"+keyProps.comment;else map.comment=keyProps.comment;continue}
if(keyProps.newlineAfterProp||utilContainsNewline.containsNewline(key))onError(key??start[start.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a single line")
}else if(keyProps.found?.indent!==bm.indent)onError(offset,"BAD_INDENT",startColMsg);ctx.atKey=!0
;const keyStart=keyProps.end,keyNode=key?composeNode(ctx,key,keyProps,onError):composeEmptyNode(ctx,keyStart,start,null,keyProps,onError)
;if(ctx.schema.compat)utilFlowIndentCheck.flowIndentCheck(bm.indent,key,onError);ctx.atKey=!1
;if(utilMapIncludes.mapIncludes(ctx,map.items,keyNode))onError(keyStart,"DUPLICATE_KEY","Map keys must be unique");const valueProps=resolveProps.resolveProps(sep??[],{indicator:"map-value-ind",
next:value,offset:keyNode.range[2],onError:onError,parentIndent:bm.indent,startOnNewline:!key||"block-scalar"===key.type});offset=valueProps.end;if(valueProps.found){if(implicitKey){
if("block-map"===value?.type&&!valueProps.hasNewline)onError(offset,"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings")
;if(ctx.options.strict&&keyProps.start<valueProps.found.offset-1024)onError(keyNode.range,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit block mapping key")
}const valueNode=value?composeNode(ctx,value,valueProps,onError):composeEmptyNode(ctx,offset,sep,null,valueProps,onError)
;if(ctx.schema.compat)utilFlowIndentCheck.flowIndentCheck(bm.indent,value,onError);offset=valueNode.range[2];const pair=new Pair.Pair(keyNode,valueNode)
;if(ctx.options.keepSourceTokens)pair.srcToken=collItem;map.items.push(pair)}else{if(implicitKey)onError(keyNode.range,"MISSING_CHAR","Implicit map keys need to be followed by map values")
;if(valueProps.comment)if(keyNode.comment)keyNode.comment+="\n"+valueProps.comment;else keyNode.comment=valueProps.comment;const pair=new Pair.Pair(keyNode)
;if(ctx.options.keepSourceTokens)pair.srcToken=collItem;map.items.push(pair)}}if(commentEnd&&commentEnd<offset)onError(commentEnd,"IMPOSSIBLE","Map comment with trailing content")
;map.range=[bm.offset,offset,commentEnd??offset];return map}}),48913:(function(__unused_webpack_module,exports,__webpack_require__){var Scalar=__webpack_require__(63301)
;function parseBlockScalarHeader({offset:offset,props:props},strict,onError){if("block-scalar-header"!==props[0].type){onError(props[0],"IMPOSSIBLE","Block scalar header not found");return null}
const{source:source}=props[0],mode=source[0];let indent=0,chomp="",error=-1;for(let i=1;i<source.length;++i){const ch=source[i];if(!chomp&&("-"===ch||"+"===ch))chomp=ch;else{const n=Number(ch)
;if(!indent&&n)indent=n;else if(-1===error)error=offset+i}}if(-1!==error)onError(error,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${source}`)
;let hasSpace=!1,comment="",length=source.length;for(let i=1;i<props.length;++i){const token=props[i];switch(token.type){case"space":hasSpace=!0;case"newline":length+=token.source.length;break
;case"comment":if(strict&&!hasSpace){onError(token,"MISSING_CHAR","Comments must be separated from other tokens by white space characters")}length+=token.source.length
;comment=token.source.substring(1);break;case"error":onError(token,"UNEXPECTED_TOKEN",token.message);length+=token.source.length;break;default:{
onError(token,"UNEXPECTED_TOKEN",`Unexpected token in block scalar header: ${token.type}`);const ts=token.source;if(ts&&"string"==typeof ts)length+=ts.length}}}return{mode:mode,indent:indent,
chomp:chomp,comment:comment,length:length}}function splitLines(source){
const split=source.split(/\n( *)/),first=split[0],m=first.match(/^( *)/),lines=[m?.[1]?[m[1],first.slice(m[1].length)]:["",first]];for(let i=1;i<split.length;i+=2)lines.push([split[i],split[i+1]])
;return lines}exports.resolveBlockScalar=function(ctx,scalar,onError){const start=scalar.offset,header=parseBlockScalarHeader(scalar,ctx.options.strict,onError);if(!header)return{value:"",type:null,
comment:"",range:[start,start,start]};const type=">"===header.mode?Scalar.Scalar.BLOCK_FOLDED:Scalar.Scalar.BLOCK_LITERAL,lines=scalar.source?splitLines(scalar.source):[];let chompStart=lines.length
;for(let i=lines.length-1;i>=0;--i){const content=lines[i][1];if(""===content||"\r"===content)chompStart=i;else break}if(0===chompStart){
const value="+"===header.chomp&&lines.length>0?"\n".repeat(Math.max(1,lines.length-1)):"";let end=start+header.length;if(scalar.source)end+=scalar.source.length;return{value:value,type:type,
comment:header.comment,range:[start,end,end]}}let trimIndent=scalar.indent+header.indent,offset=scalar.offset+header.length,contentStart=0;for(let i=0;i<chompStart;++i){const[indent,content]=lines[i]
;if(""===content||"\r"===content){if(0===header.indent&&indent.length>trimIndent)trimIndent=indent.length}else{if(indent.length<trimIndent){
const message="Block scalars with more-indented leading empty lines must use an explicit indentation indicator";onError(offset+indent.length,"MISSING_CHAR",message)}
if(0===header.indent)trimIndent=indent.length;contentStart=i;if(0===trimIndent&&!ctx.atRoot){onError(offset,"BAD_INDENT","Block scalar values in collections must be indented")}break}
offset+=indent.length+content.length+1}for(let i=lines.length-1;i>=chompStart;--i)if(lines[i][0].length>trimIndent)chompStart=i+1;let value="",sep="",prevMoreIndented=!1
;for(let i=0;i<contentStart;++i)value+=lines[i][0].slice(trimIndent)+"\n";for(let i=contentStart;i<chompStart;++i){let[indent,content]=lines[i];offset+=indent.length+content.length+1
;const crlf="\r"===content[content.length-1];if(crlf)content=content.slice(0,-1);if(content&&indent.length<trimIndent){
const message=`Block scalar lines must not be less indented than their ${header.indent?"explicit indentation indicator":"first line"}`;onError(offset-content.length-(crlf?2:1),"BAD_INDENT",message)
;indent=""}if(type===Scalar.Scalar.BLOCK_LITERAL){value+=sep+indent.slice(trimIndent)+content;sep="\n"}else if(indent.length>trimIndent||"\t"===content[0]){
if(" "===sep)sep="\n";else if(!prevMoreIndented&&"\n"===sep)sep="\n\n";value+=sep+indent.slice(trimIndent)+content;sep="\n";prevMoreIndented=!0
}else if(""===content)if("\n"===sep)value+="\n";else sep="\n";else{value+=sep+content;sep=" ";prevMoreIndented=!1}}switch(header.chomp){case"-":break;case"+":
for(let i=chompStart;i<lines.length;++i)value+="\n"+lines[i][0].slice(trimIndent);if("\n"!==value[value.length-1])value+="\n";break;default:value+="\n"}
const end=start+header.length+scalar.source.length;return{value:value,type:type,comment:header.comment,range:[start,end,end]}}}),90334:(function(__unused_webpack_module,exports,__webpack_require__){
var YAMLSeq=__webpack_require__(92223),resolveProps=__webpack_require__(34631),utilFlowIndentCheck=__webpack_require__(74051)
;exports.resolveBlockSeq=function({composeNode:composeNode,composeEmptyNode:composeEmptyNode},ctx,bs,onError,tag){const seq=new(tag?.nodeClass??YAMLSeq.YAMLSeq)(ctx.schema);if(ctx.atRoot)ctx.atRoot=!1
;if(ctx.atKey)ctx.atKey=!1;let offset=bs.offset,commentEnd=null;for(const{start:start,value:value}of bs.items){const props=resolveProps.resolveProps(start,{indicator:"seq-item-ind",next:value,
offset:offset,onError:onError,parentIndent:bs.indent,startOnNewline:!0})
;if(!props.found)if(props.anchor||props.tag||value)if("block-seq"===value?.type)onError(props.end,"BAD_INDENT","All sequence items must start at the same column");else onError(offset,"MISSING_CHAR","Sequence item without - indicator");else{
commentEnd=props.end;if(props.comment)seq.comment=props.comment;continue}const node=value?composeNode(ctx,value,props,onError):composeEmptyNode(ctx,props.end,start,null,props,onError)
;if(ctx.schema.compat)utilFlowIndentCheck.flowIndentCheck(bs.indent,value,onError);offset=node.range[2];seq.items.push(node)}seq.range=[bs.offset,offset,commentEnd??offset];return seq}}),
17788:(function(__unused_webpack_module,exports){exports.resolveEnd=function(end,offset,reqSpace,onError){let comment="";if(end){let hasSpace=!1,sep="";for(const token of end){
const{source:source,type:type}=token;switch(type){case"space":hasSpace=!0;break;case"comment":{
if(reqSpace&&!hasSpace)onError(token,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");const cb=source.substring(1)||" "
;if(!comment)comment=cb;else comment+=sep+cb;sep="";break}case"newline":if(comment)sep+=source;hasSpace=!0;break;default:onError(token,"UNEXPECTED_TOKEN",`Unexpected ${type} at node end`)}
offset+=source.length}}return{comment:comment,offset:offset}}}),13142:(function(__unused_webpack_module,exports,__webpack_require__){
var identity=__webpack_require__(41127),Pair=__webpack_require__(57165),YAMLMap=__webpack_require__(84454),YAMLSeq=__webpack_require__(92223),resolveEnd=__webpack_require__(17788),resolveProps=__webpack_require__(34631),utilContainsNewline=__webpack_require__(9499),utilMapIncludes=__webpack_require__(81187)
;const blockMsg="Block collections are not allowed within flow collections",isBlock=token=>token&&("block-map"===token.type||"block-seq"===token.type)
;exports.resolveFlowCollection=function({composeNode:composeNode,composeEmptyNode:composeEmptyNode},ctx,fc,onError,tag){
const isMap="{"===fc.start.source,fcName=isMap?"flow map":"flow sequence",coll=new(tag?.nodeClass??(isMap?YAMLMap.YAMLMap:YAMLSeq.YAMLSeq))(ctx.schema);coll.flow=!0;const atRoot=ctx.atRoot
;if(atRoot)ctx.atRoot=!1;if(ctx.atKey)ctx.atKey=!1;let offset=fc.offset+fc.start.source.length;for(let i=0;i<fc.items.length;++i){
const collItem=fc.items[i],{start:start,key:key,sep:sep,value:value}=collItem,props=resolveProps.resolveProps(start,{flow:fcName,indicator:"explicit-key-ind",next:key??sep?.[0],offset:offset,
onError:onError,parentIndent:fc.indent,startOnNewline:!1});if(!props.found){if(!(props.anchor||props.tag||sep||value)){
if(0===i&&props.comma)onError(props.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${fcName}`);else if(i<fc.items.length-1)onError(props.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${fcName}`)
;if(props.comment)if(coll.comment)coll.comment+="\n"+props.comment;else coll.comment=props.comment;offset=props.end;continue}
if(!isMap&&ctx.options.strict&&utilContainsNewline.containsNewline(key))onError(key,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line")}if(0===i){
if(props.comma)onError(props.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${fcName}`)}else{if(!props.comma)onError(props.start,"MISSING_CHAR",`Missing , between ${fcName} items`);if(props.comment){
let prevItemComment="";loop:for(const st of start)switch(st.type){case"comma":case"space":break;case"comment":prevItemComment=st.source.substring(1);break loop;default:break loop}if(prevItemComment){
let prev=coll.items[coll.items.length-1];if(identity.isPair(prev))prev=prev.value??prev.key;if(prev.comment)prev.comment+="\n"+prevItemComment;else prev.comment=prevItemComment
;props.comment=props.comment.substring(prevItemComment.length+1)}}}if(!isMap&&!sep&&!props.found){
const valueNode=value?composeNode(ctx,value,props,onError):composeEmptyNode(ctx,props.end,sep,null,props,onError);coll.items.push(valueNode);offset=valueNode.range[2]
;if(isBlock(value))onError(valueNode.range,"BLOCK_IN_FLOW",blockMsg)}else{ctx.atKey=!0
;const keyStart=props.end,keyNode=key?composeNode(ctx,key,props,onError):composeEmptyNode(ctx,keyStart,start,null,props,onError);if(isBlock(key))onError(keyNode.range,"BLOCK_IN_FLOW",blockMsg)
;ctx.atKey=!1;const valueProps=resolveProps.resolveProps(sep??[],{flow:fcName,indicator:"map-value-ind",next:value,offset:keyNode.range[2],onError:onError,parentIndent:fc.indent,startOnNewline:!1})
;if(valueProps.found){if(!isMap&&!props.found&&ctx.options.strict){if(sep)for(const st of sep){if(st===valueProps.found)break;if("newline"===st.type){
onError(st,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line");break}}
if(props.start<valueProps.found.offset-1024)onError(valueProps.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence key")}
}else if(value)if("source"in value&&":"===value.source?.[0])onError(value,"MISSING_CHAR",`Missing space after : in ${fcName}`);else onError(valueProps.start,"MISSING_CHAR",`Missing , or : between ${fcName} items`)
;const valueNode=value?composeNode(ctx,value,valueProps,onError):valueProps.found?composeEmptyNode(ctx,valueProps.end,sep,null,valueProps,onError):null;if(valueNode){
if(isBlock(value))onError(valueNode.range,"BLOCK_IN_FLOW",blockMsg)}else if(valueProps.comment)if(keyNode.comment)keyNode.comment+="\n"+valueProps.comment;else keyNode.comment=valueProps.comment
;const pair=new Pair.Pair(keyNode,valueNode);if(ctx.options.keepSourceTokens)pair.srcToken=collItem;if(isMap){const map=coll
;if(utilMapIncludes.mapIncludes(ctx,map.items,keyNode))onError(keyStart,"DUPLICATE_KEY","Map keys must be unique");map.items.push(pair)}else{const map=new YAMLMap.YAMLMap(ctx.schema);map.flow=!0
;map.items.push(pair);const endRange=(valueNode??keyNode).range;map.range=[keyNode.range[0],endRange[1],endRange[2]];coll.items.push(map)}offset=valueNode?valueNode.range[2]:valueProps.end}}
const expectedEnd=isMap?"}":"]",[ce,...ee]=fc.end;let cePos=offset;if(ce?.source===expectedEnd)cePos=ce.offset+ce.source.length;else{const name=fcName[0].toUpperCase()+fcName.substring(1)
;onError(offset,atRoot?"MISSING_CHAR":"BAD_INDENT",atRoot?`${name} must end with a ${expectedEnd}`:`${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`)
;if(ce&&1!==ce.source.length)ee.unshift(ce)}if(ee.length>0){const end=resolveEnd.resolveEnd(ee,cePos,ctx.options.strict,onError)
;if(end.comment)if(coll.comment)coll.comment+="\n"+end.comment;else coll.comment=end.comment;coll.range=[fc.offset,cePos,end.offset]}else coll.range=[fc.offset,cePos,cePos];return coll}}),
76842:(function(__unused_webpack_module,exports,__webpack_require__){var Scalar=__webpack_require__(63301),resolveEnd=__webpack_require__(17788);function plainValue(source,onError){let badChar=""
;switch(source[0]){case"\t":badChar="a tab character";break;case",":badChar="flow indicator character ,";break;case"%":badChar="directive indicator character %";break;case"|":case">":
badChar=`block scalar indicator ${source[0]}`;break;case"@":case"`":badChar=`reserved character ${source[0]}`}if(badChar)onError(0,"BAD_SCALAR_START",`Plain value cannot start with ${badChar}`)
;return unfoldLines(source)}function singleQuotedValue(source,onError){if("'"!==source[source.length-1]||1===source.length)onError(source.length,"MISSING_CHAR","Missing closing 'quote")
;return unfoldLines(source.slice(1,-1)).replace(/''/g,"'")}function unfoldLines(source){const line=/(.*?)\r?\n/sy;let trimEnd,trimBoth,match=line.exec(source);if(!match)return source;try{
trimEnd=new RegExp("(?<![ \t])[ \t]+$");trimBoth=new RegExp("^[ \t]+|(?<![ \t])[ \t]+$","g")}catch{trimEnd=/[ \t]+$/;trimBoth=/^[ \t]+|[ \t]+$/g}
let res=match[1].replace(trimEnd,""),sep=" ",pos=line.lastIndex;for(;match=line.exec(source);){const lm=match[1].replace(trimBoth,"");if(""===lm)if("\n"===sep)res+=sep;else sep="\n";else{res+=sep+lm
;sep=" "}pos=line.lastIndex}const last=/[ \t]*(.*)/sy;last.lastIndex=pos;match=last.exec(source);return res+sep+(match?.[1]??"")}function doubleQuotedValue(source,onError){let res=""
;for(let i=1;i<source.length-1;++i){const ch=source[i];if("\r"===ch&&"\n"===source[i+1])continue;if("\n"===ch){const{fold:fold,offset:offset}=foldNewline(source,i);res+=fold;i=offset
}else if("\\"===ch){let next=source[++i];const cc=escapeCodes[next];if(cc)res+=cc;else if("\n"===next){next=source[i+1];for(;" "===next||"\t"===next;)next=source[1+ ++i]
}else if("\r"===next&&"\n"===source[i+1]){next=source[1+ ++i];for(;" "===next||"\t"===next;)next=source[1+ ++i]}else if("x"===next||"u"===next||"U"===next){const length="x"===next?2:"u"===next?4:8
;res+=parseCharCode(source,i+1,length,onError);i+=length}else{const raw=source.substr(i-1,2);onError(i-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${raw}`);res+=raw}}else if(" "===ch||"\t"===ch){
const wsStart=i;let next=source[i+1];for(;" "===next||"\t"===next;)next=source[1+ ++i];if("\n"!==next&&("\r"!==next||"\n"!==source[i+2]))res+=i>wsStart?source.slice(wsStart,i+1):ch}else res+=ch}
if('"'!==source[source.length-1]||1===source.length)onError(source.length,"MISSING_CHAR",'Missing closing "quote');return res}function foldNewline(source,offset){let fold="",ch=source[offset+1]
;for(;!(" "!==ch&&"\t"!==ch&&"\n"!==ch&&"\r"!==ch||"\r"===ch&&"\n"!==source[offset+2]);){if("\n"===ch)fold+="\n";ch=source[(offset+=1)+1]}if(!fold)fold=" ";return{fold:fold,offset:offset}}
const escapeCodes={0:"\0",a:"\x07",b:"\b",e:"\x1b",f:"\f",n:"\n",r:"\r",t:"\t",v:"\v",N:"\x85",_:"\xa0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","\t":"\t"}
;function parseCharCode(source,offset,length,onError){const cc=source.substr(offset,length),code=cc.length===length&&/^[0-9a-fA-F]+$/.test(cc)?parseInt(cc,16):NaN;try{return String.fromCodePoint(code)
}catch{const raw=source.substr(offset-2,length+2);onError(offset-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${raw}`);return raw}}exports.resolveFlowScalar=function(scalar,strict,onError){
const{offset:offset,type:type,source:source,end:end}=scalar;let _type,value;const _onError=(rel,code,msg)=>onError(offset+rel,code,msg);switch(type){case"scalar":_type=Scalar.Scalar.PLAIN
;value=plainValue(source,_onError);break;case"single-quoted-scalar":_type=Scalar.Scalar.QUOTE_SINGLE;value=singleQuotedValue(source,_onError);break;case"double-quoted-scalar":
_type=Scalar.Scalar.QUOTE_DOUBLE;value=doubleQuotedValue(source,_onError);break;default:onError(scalar,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${type}`);return{value:"",type:null,
comment:"",range:[offset,offset+source.length,offset+source.length]}}const valueEnd=offset+source.length,re=resolveEnd.resolveEnd(end,valueEnd,strict,onError);return{value:value,type:_type,
comment:re.comment,range:[offset,valueEnd,re.offset]}}}),34631:(function(__unused_webpack_module,exports){
exports.resolveProps=function(tokens,{flow:flow,indicator:indicator,next:next,offset:offset,onError:onError,parentIndent:parentIndent,startOnNewline:startOnNewline}){
let spaceBefore=!1,atNewline=startOnNewline,hasSpace=startOnNewline,comment="",commentSep="",hasNewline=!1,reqSpace=!1,tab=null,anchor=null,tag=null,newlineAfterProp=null,comma=null,found=null,start=null
;for(const token of tokens){if(reqSpace){
if("space"!==token.type&&"newline"!==token.type&&"comma"!==token.type)onError(token.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space");reqSpace=!1}if(tab){
if(atNewline&&"comment"!==token.type&&"newline"!==token.type)onError(tab,"TAB_AS_INDENT","Tabs are not allowed as indentation");tab=null}switch(token.type){case"space":
if(!flow&&("doc-start"!==indicator||"flow-collection"!==next?.type)&&token.source.includes("\t"))tab=token;hasSpace=!0;break;case"comment":{
if(!hasSpace)onError(token,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");const cb=token.source.substring(1)||" "
;if(!comment)comment=cb;else comment+=commentSep+cb;commentSep="";atNewline=!1;break}case"newline":if(atNewline){
if(comment)comment+=token.source;else if(!found||"seq-item-ind"!==indicator)spaceBefore=!0}else commentSep+=token.source;atNewline=!0;hasNewline=!0;if(anchor||tag)newlineAfterProp=token;hasSpace=!0
;break;case"anchor":if(anchor)onError(token,"MULTIPLE_ANCHORS","A node can have at most one anchor")
;if(token.source.endsWith(":"))onError(token.offset+token.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0);anchor=token;start??(start=token.offset);atNewline=!1;hasSpace=!1
;reqSpace=!0;break;case"tag":if(tag)onError(token,"MULTIPLE_TAGS","A node can have at most one tag");tag=token;start??(start=token.offset);atNewline=!1;hasSpace=!1;reqSpace=!0;break;case indicator:
if(anchor||tag)onError(token,"BAD_PROP_ORDER",`Anchors and tags must be after the ${token.source} indicator`)
;if(found)onError(token,"UNEXPECTED_TOKEN",`Unexpected ${token.source} in ${flow??"collection"}`);found=token;atNewline="seq-item-ind"===indicator||"explicit-key-ind"===indicator;hasSpace=!1;break
;case"comma":if(flow){if(comma)onError(token,"UNEXPECTED_TOKEN",`Unexpected , in ${flow}`);comma=token;atNewline=!1;hasSpace=!1;break}default:
onError(token,"UNEXPECTED_TOKEN",`Unexpected ${token.type} token`);atNewline=!1;hasSpace=!1}}const last=tokens[tokens.length-1],end=last?last.offset+last.source.length:offset
;if(reqSpace&&next&&"space"!==next.type&&"newline"!==next.type&&"comma"!==next.type&&("scalar"!==next.type||""!==next.source))onError(next.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space")
;if(tab&&(atNewline&&tab.indent<=parentIndent||"block-map"===next?.type||"block-seq"===next?.type))onError(tab,"TAB_AS_INDENT","Tabs are not allowed as indentation");return{comma:comma,found:found,
spaceBefore:spaceBefore,comment:comment,hasNewline:hasNewline,anchor:anchor,tag:tag,newlineAfterProp:newlineAfterProp,end:end,start:start??end}}}),9499:(function(__unused_webpack_module,exports){
exports.containsNewline=function containsNewline(key){if(!key)return null;switch(key.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":
if(key.source.includes("\n"))return!0;if(key.end)for(const st of key.end)if("newline"===st.type)return!0;return!1;case"flow-collection":for(const it of key.items){
for(const st of it.start)if("newline"===st.type)return!0;if(it.sep)for(const st of it.sep)if("newline"===st.type)return!0;if(containsNewline(it.key)||containsNewline(it.value))return!0}return!1
;default:return!0}}}),22599:(function(__unused_webpack_module,exports){exports.emptyScalarPosition=function(offset,before,pos){if(before){pos??(pos=before.length);for(let i=pos-1;i>=0;--i){
let st=before[i];switch(st.type){case"space":case"comment":case"newline":offset-=st.source.length;continue}st=before[++i];for(;"space"===st?.type;){offset+=st.source.length;st=before[++i]}break}}
return offset}}),74051:(function(__unused_webpack_module,exports,__webpack_require__){var utilContainsNewline=__webpack_require__(9499);exports.flowIndentCheck=function(indent,fc,onError){
if("flow-collection"===fc?.type){const end=fc.end[0];if(end.indent===indent&&("]"===end.source||"}"===end.source)&&utilContainsNewline.containsNewline(fc)){
onError(end,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}}}}),81187:(function(__unused_webpack_module,exports,__webpack_require__){var identity=__webpack_require__(41127)
;exports.mapIncludes=function(ctx,items,search){const{uniqueKeys:uniqueKeys}=ctx.options;if(!1===uniqueKeys)return!1
;const isEqual="function"==typeof uniqueKeys?uniqueKeys:(a,b)=>a===b||identity.isScalar(a)&&identity.isScalar(b)&&a.value===b.value;return items.some(pair=>isEqual(pair.key,search))}}),
3021:(function(__unused_webpack_module,exports,__webpack_require__){
var Alias=__webpack_require__(4065),Collection=__webpack_require__(40101),identity=__webpack_require__(41127),Pair=__webpack_require__(57165),toJS=__webpack_require__(74043),Schema=__webpack_require__(45840),stringifyDocument=__webpack_require__(6829),anchors=__webpack_require__(71596),applyReviver=__webpack_require__(83661),createNode=__webpack_require__(42404),directives=__webpack_require__(61342)
;class Document{constructor(value,replacer,options){this.commentBefore=null;this.comment=null;this.errors=[];this.warnings=[];Object.defineProperty(this,identity.NODE_TYPE,{value:identity.DOC})
;let _replacer=null;if("function"==typeof replacer||Array.isArray(replacer))_replacer=replacer;else if(void 0===options&&replacer){options=replacer;replacer=void 0}const opt=Object.assign({
intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},options);this.options=opt;let{version:version}=opt;if(options?._directives){
this.directives=options._directives.atDocument();if(this.directives.yaml.explicit)version=this.directives.yaml.version}else this.directives=new directives.Directives({version:version})
;this.setSchema(version,options);this.contents=void 0===value?null:this.createNode(value,_replacer,options)}clone(){const copy=Object.create(Document.prototype,{[identity.NODE_TYPE]:{
value:identity.DOC}});copy.commentBefore=this.commentBefore;copy.comment=this.comment;copy.errors=this.errors.slice();copy.warnings=this.warnings.slice();copy.options=Object.assign({},this.options)
;if(this.directives)copy.directives=this.directives.clone();copy.schema=this.schema.clone();copy.contents=identity.isNode(this.contents)?this.contents.clone(copy.schema):this.contents
;if(this.range)copy.range=this.range.slice();return copy}add(value){if(assertCollection(this.contents))this.contents.add(value)}addIn(path,value){
if(assertCollection(this.contents))this.contents.addIn(path,value)}createAlias(node,name){if(!node.anchor){const prev=anchors.anchorNames(this)
;node.anchor=!name||prev.has(name)?anchors.findNewAnchor(name||"a",prev):name}return new Alias.Alias(node.anchor)}createNode(value,replacer,options){let _replacer;if("function"==typeof replacer){
value=replacer.call({"":value},"",value);_replacer=replacer}else if(Array.isArray(replacer)){
const keyToStr=v=>"number"==typeof v||v instanceof String||v instanceof Number,asStr=replacer.filter(keyToStr).map(String);if(asStr.length>0)replacer=replacer.concat(asStr);_replacer=replacer
}else if(void 0===options&&replacer){options=replacer;replacer=void 0}
const{aliasDuplicateObjects:aliasDuplicateObjects,anchorPrefix:anchorPrefix,flow:flow,keepUndefined:keepUndefined,onTagObj:onTagObj,tag:tag}=options??{},{onAnchor:onAnchor,setAnchors:setAnchors,sourceObjects:sourceObjects}=anchors.createNodeAnchors(this,anchorPrefix||"a"),ctx={
aliasDuplicateObjects:aliasDuplicateObjects??!0,keepUndefined:keepUndefined??!1,onAnchor:onAnchor,onTagObj:onTagObj,replacer:_replacer,schema:this.schema,sourceObjects:sourceObjects
},node=createNode.createNode(value,tag,ctx);if(flow&&identity.isCollection(node))node.flow=!0;setAnchors();return node}createPair(key,value,options={}){
const k=this.createNode(key,null,options),v=this.createNode(value,null,options);return new Pair.Pair(k,v)}delete(key){return assertCollection(this.contents)?this.contents.delete(key):!1}
deleteIn(path){if(Collection.isEmptyPath(path)){if(null==this.contents)return!1;this.contents=null;return!0}return assertCollection(this.contents)?this.contents.deleteIn(path):!1}get(key,keepScalar){
return identity.isCollection(this.contents)?this.contents.get(key,keepScalar):void 0}getIn(path,keepScalar){
if(Collection.isEmptyPath(path))return!keepScalar&&identity.isScalar(this.contents)?this.contents.value:this.contents
;return identity.isCollection(this.contents)?this.contents.getIn(path,keepScalar):void 0}has(key){return identity.isCollection(this.contents)?this.contents.has(key):!1}hasIn(path){
if(Collection.isEmptyPath(path))return void 0!==this.contents;return identity.isCollection(this.contents)?this.contents.hasIn(path):!1}set(key,value){
if(null==this.contents)this.contents=Collection.collectionFromPath(this.schema,[key],value);else if(assertCollection(this.contents))this.contents.set(key,value)}setIn(path,value){
if(Collection.isEmptyPath(path))this.contents=value;else if(null==this.contents)this.contents=Collection.collectionFromPath(this.schema,Array.from(path),value);else if(assertCollection(this.contents))this.contents.setIn(path,value)
}setSchema(version,options={}){if("number"==typeof version)version=String(version);let opt;switch(version){case"1.1":
if(this.directives)this.directives.yaml.version="1.1";else this.directives=new directives.Directives({version:"1.1"});opt={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"next":
if(this.directives)this.directives.yaml.version=version;else this.directives=new directives.Directives({version:version});opt={resolveKnownTags:!0,schema:"core"};break;case null:
if(this.directives)delete this.directives;opt=null;break;default:{const sv=JSON.stringify(version);throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`)}}
if(options.schema instanceof Object)this.schema=options.schema;else if(opt)this.schema=new Schema.Schema(Object.assign(opt,options));else throw new Error("With a null YAML version, the { schema: Schema } option is required")
}toJS({json:json,jsonArg:jsonArg,mapAsMap:mapAsMap,maxAliasCount:maxAliasCount,onAnchor:onAnchor,reviver:reviver}={}){const ctx={anchors:new Map,doc:this,keep:!json,mapAsMap:!0===mapAsMap,
mapKeyWarned:!1,maxAliasCount:"number"==typeof maxAliasCount?maxAliasCount:100},res=toJS.toJS(this.contents,jsonArg??"",ctx)
;if("function"==typeof onAnchor)for(const{count:count,res:res}of ctx.anchors.values())onAnchor(res,count);return"function"==typeof reviver?applyReviver.applyReviver(reviver,{"":res},"",res):res}
toJSON(jsonArg,onAnchor){return this.toJS({json:!0,jsonArg:jsonArg,mapAsMap:!1,onAnchor:onAnchor})}toString(options={}){
if(this.errors.length>0)throw new Error("Document with errors cannot be stringified");if("indent"in options&&(!Number.isInteger(options.indent)||Number(options.indent)<=0)){
const s=JSON.stringify(options.indent);throw new Error(`"indent" option must be a positive integer, not ${s}`)}return stringifyDocument.stringifyDocument(this,options)}}
function assertCollection(contents){if(identity.isCollection(contents))return!0;throw new Error("Expected a YAML collection as document contents")}exports.Document=Document}),
71596:(function(__unused_webpack_module,exports,__webpack_require__){var identity=__webpack_require__(41127),visit=__webpack_require__(10204);function anchorNames(root){const anchors=new Set
;visit.visit(root,{Value(_key,node){if(node.anchor)anchors.add(node.anchor)}});return anchors}function findNewAnchor(prefix,exclude){for(let i=1;;++i){const name=`${prefix}${i}`
;if(!exclude.has(name))return name}}exports.anchorIsValid=function(anchor){if(/[\x00-\x19\s,[\]{}]/.test(anchor)){const sa=JSON.stringify(anchor)
;throw new Error(`Anchor must not contain whitespace or control characters: ${sa}`)}return!0};exports.anchorNames=anchorNames;exports.createNodeAnchors=function(doc,prefix){
const aliasObjects=[],sourceObjects=new Map;let prevAnchors=null;return{onAnchor:source=>{aliasObjects.push(source);prevAnchors??(prevAnchors=anchorNames(doc))
;const anchor=findNewAnchor(prefix,prevAnchors);prevAnchors.add(anchor);return anchor},setAnchors:()=>{for(const source of aliasObjects){const ref=sourceObjects.get(source)
;if("object"==typeof ref&&ref.anchor&&(identity.isScalar(ref.node)||identity.isCollection(ref.node)))ref.node.anchor=ref.anchor;else{
const error=new Error("Failed to resolve repeated object (this should not happen)");error.source=source;throw error}}},sourceObjects:sourceObjects}};exports.findNewAnchor=findNewAnchor}),
83661:(function(__unused_webpack_module,exports){exports.applyReviver=function applyReviver(reviver,obj,key,val){
if(val&&"object"==typeof val)if(Array.isArray(val))for(let i=0,len=val.length;i<len;++i){const v0=val[i],v1=applyReviver(reviver,val,String(i),v0)
;if(void 0===v1)delete val[i];else if(v1!==v0)val[i]=v1}else if(val instanceof Map)for(const k of Array.from(val.keys())){const v0=val.get(k),v1=applyReviver(reviver,val,k,v0)
;if(void 0===v1)val.delete(k);else if(v1!==v0)val.set(k,v1)}else if(val instanceof Set)for(const v0 of Array.from(val)){const v1=applyReviver(reviver,val,v0,v0)
;if(void 0===v1)val.delete(v0);else if(v1!==v0){val.delete(v0);val.add(v1)}}else for(const[k,v0]of Object.entries(val)){const v1=applyReviver(reviver,val,k,v0)
;if(void 0===v1)delete val[k];else if(v1!==v0)val[k]=v1}return reviver.call(obj,key,val)}}),42404:(function(__unused_webpack_module,exports,__webpack_require__){
var Alias=__webpack_require__(4065),identity=__webpack_require__(41127),Scalar=__webpack_require__(63301);function findTagObject(value,tagName,tags){if(tagName){
const match=tags.filter(t=>t.tag===tagName),tagObj=match.find(t=>!t.format)??match[0];if(!tagObj)throw new Error(`Tag ${tagName} not found`);return tagObj}
return tags.find(t=>t.identify?.(value)&&!t.format)}exports.createNode=function(value,tagName,ctx){if(identity.isDocument(value))value=value.contents;if(identity.isNode(value))return value
;if(identity.isPair(value)){const map=ctx.schema[identity.MAP].createNode?.(ctx.schema,null,ctx);map.items.push(value);return map}
if(value instanceof String||value instanceof Number||value instanceof Boolean||"undefined"!=typeof BigInt&&value instanceof BigInt)value=value.valueOf()
;const{aliasDuplicateObjects:aliasDuplicateObjects,onAnchor:onAnchor,onTagObj:onTagObj,schema:schema,sourceObjects:sourceObjects}=ctx;let ref;if(aliasDuplicateObjects&&value&&"object"==typeof value){
ref=sourceObjects.get(value);if(ref){ref.anchor??(ref.anchor=onAnchor(value));return new Alias.Alias(ref.anchor)}else{ref={anchor:null,node:null};sourceObjects.set(value,ref)}}
if(tagName?.startsWith("!!"))tagName="tag:yaml.org,2002:"+tagName.slice(2);let tagObj=findTagObject(value,tagName,schema.tags);if(!tagObj){
if(value&&"function"==typeof value.toJSON)value=value.toJSON();if(!value||"object"!=typeof value){const node=new Scalar.Scalar(value);if(ref)ref.node=node;return node}
tagObj=value instanceof Map?schema[identity.MAP]:Symbol.iterator in Object(value)?schema[identity.SEQ]:schema[identity.MAP]}if(onTagObj){onTagObj(tagObj);delete ctx.onTagObj}
const node=tagObj?.createNode?tagObj.createNode(ctx.schema,value,ctx):"function"==typeof tagObj?.nodeClass?.from?tagObj.nodeClass.from(ctx.schema,value,ctx):new Scalar.Scalar(value)
;if(tagName)node.tag=tagName;else if(!tagObj.default)node.tag=tagObj.tag;if(ref)ref.node=node;return node}}),61342:(function(__unused_webpack_module,exports,__webpack_require__){
var identity=__webpack_require__(41127),visit=__webpack_require__(10204);const escapeChars={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"
},escapeTagName=tn=>tn.replace(/[!,[\]{}]/g,ch=>escapeChars[ch]);class Directives{constructor(yaml,tags){this.docStart=null;this.docEnd=!1;this.yaml=Object.assign({},Directives.defaultYaml,yaml)
;this.tags=Object.assign({},Directives.defaultTags,tags)}clone(){const copy=new Directives(this.yaml,this.tags);copy.docStart=this.docStart;return copy}atDocument(){
const res=new Directives(this.yaml,this.tags);switch(this.yaml.version){case"1.1":this.atNextDocument=!0;break;case"1.2":this.atNextDocument=!1;this.yaml={explicit:Directives.defaultYaml.explicit,
version:"1.2"};this.tags=Object.assign({},Directives.defaultTags)}return res}add(line,onError){if(this.atNextDocument){this.yaml={explicit:Directives.defaultYaml.explicit,version:"1.1"}
;this.tags=Object.assign({},Directives.defaultTags);this.atNextDocument=!1}const parts=line.trim().split(/[ \t]+/),name=parts.shift();switch(name){case"%TAG":{if(2!==parts.length){
onError(0,"%TAG directive should contain exactly two parts");if(parts.length<2)return!1}const[handle,prefix]=parts;this.tags[handle]=prefix;return!0}case"%YAML":{this.yaml.explicit=!0
;if(1!==parts.length){onError(0,"%YAML directive should contain exactly one part");return!1}const[version]=parts;if("1.1"===version||"1.2"===version){this.yaml.version=version;return!0}else{
onError(6,`Unsupported YAML version ${version}`,/^\d+\.\d+$/.test(version));return!1}}default:onError(0,`Unknown directive ${name}`,!0);return!1}}tagName(source,onError){if("!"===source)return"!"
;if("!"!==source[0]){onError(`Not a valid tag: ${source}`);return null}if("<"===source[1]){const verbatim=source.slice(2,-1);if("!"===verbatim||"!!"===verbatim){
onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);return null}if(">"!==source[source.length-1])onError("Verbatim tags must end with a >");return verbatim}
const[,handle,suffix]=source.match(/^(.*!)([^!]*)$/s);if(!suffix)onError(`The ${source} tag has no suffix`);const prefix=this.tags[handle];if(prefix)try{return prefix+decodeURIComponent(suffix)
}catch(error){onError(String(error));return null}if("!"===handle)return source;onError(`Could not resolve tag: ${source}`);return null}tagString(tag){
for(const[handle,prefix]of Object.entries(this.tags))if(tag.startsWith(prefix))return handle+escapeTagName(tag.substring(prefix.length));return"!"===tag[0]?tag:`!<${tag}>`}toString(doc){
const lines=this.yaml.explicit?[`%YAML ${this.yaml.version||"1.2"}`]:[],tagEntries=Object.entries(this.tags);let tagNames;if(doc&&tagEntries.length>0&&identity.isNode(doc.contents)){const tags={}
;visit.visit(doc.contents,(_key,node)=>{if(identity.isNode(node)&&node.tag)tags[node.tag]=!0});tagNames=Object.keys(tags)}else tagNames=[];for(const[handle,prefix]of tagEntries){
if("!!"===handle&&"tag:yaml.org,2002:"===prefix)continue;if(!doc||tagNames.some(tn=>tn.startsWith(prefix)))lines.push(`%TAG ${handle} ${prefix}`)}return lines.join("\n")}}Directives.defaultYaml={
explicit:!1,version:"1.2"};Directives.defaultTags={"!!":"tag:yaml.org,2002:"};exports.Directives=Directives}),91464:(function(__unused_webpack_module,exports){class YAMLError extends Error{
constructor(name,pos,code,message){super();this.name=name;this.code=code;this.message=message;this.pos=pos}}exports.YAMLError=YAMLError;exports.YAMLParseError=class extends YAMLError{
constructor(pos,code,message){super("YAMLParseError",pos,code,message)}};exports.YAMLWarning=class extends YAMLError{constructor(pos,code,message){super("YAMLWarning",pos,code,message)}}
;exports.prettifyError=(src,lc)=>error=>{if(-1===error.pos[0])return;error.linePos=error.pos.map(pos=>lc.linePos(pos));const{line:line,col:col}=error.linePos[0]
;error.message+=` at line ${line}, column ${col}`;let ci=col-1,lineStr=src.substring(lc.lineStarts[line-1],lc.lineStarts[line]).replace(/[\n\r]+$/,"");if(ci>=60&&lineStr.length>80){
const trimStart=Math.min(ci-39,lineStr.length-79);lineStr="\u2026"+lineStr.substring(trimStart);ci-=trimStart-1}if(lineStr.length>80)lineStr=lineStr.substring(0,79)+"\u2026"
;if(line>1&&/^ *$/.test(lineStr.substring(0,ci))){let prev=src.substring(lc.lineStarts[line-2],lc.lineStarts[line-1]);if(prev.length>80)prev=prev.substring(0,79)+"\u2026\n";lineStr=prev+lineStr}
if(/[^ ]/.test(lineStr)){let count=1;const end=error.linePos[1];if(end?.line===line&&end.col>col)count=Math.max(1,Math.min(end.col-col,80-ci));const pointer=" ".repeat(ci)+"^".repeat(count)
;error.message+=`:\n\n${lineStr}\n${pointer}\n`}}}),38815:(function(__unused_webpack_module,exports,__webpack_require__){
var composer=__webpack_require__(89984),Document=__webpack_require__(3021),Schema=__webpack_require__(45840),errors=__webpack_require__(91464),Alias=__webpack_require__(4065),identity=__webpack_require__(41127),Pair=__webpack_require__(57165),Scalar=__webpack_require__(63301),YAMLMap=__webpack_require__(84454),YAMLSeq=__webpack_require__(92223),cst=__webpack_require__(3461),lexer=__webpack_require__(40361),lineCounter=__webpack_require__(66628),parser=__webpack_require__(3456),publicApi=__webpack_require__(84047),visit=__webpack_require__(10204)
;exports.Dk=composer.Composer;Document.Document;Schema.Schema;errors.YAMLError;errors.YAMLParseError;errors.YAMLWarning;Alias.Alias;identity.isAlias;identity.isCollection;identity.isDocument
;exports.jh=identity.isMap;identity.isNode;identity.isPair;exports.jn=identity.isScalar;exports.oP=identity.isSeq;Pair.Pair;Scalar.Scalar;YAMLMap.YAMLMap;YAMLSeq.YAMLSeq;0;exports.JG=lexer.Lexer
;exports.HN=lineCounter.LineCounter;exports.iX=parser.Parser;publicApi.parse;publicApi.parseAllDocuments;publicApi.parseDocument;publicApi.stringify;visit.visit;visit.visitAsync}),
57249:(function(__unused_webpack_module,exports,__webpack_require__){var node_process=__webpack_require__(932);exports.debug=function(logLevel,...messages){
if("debug"===logLevel)console.log(...messages)};exports.warn=function(logLevel,warning){
if("debug"===logLevel||"warn"===logLevel)if("function"==typeof node_process.emitWarning)node_process.emitWarning(warning);else console.warn(warning)}}),
4065:(function(__unused_webpack_module,exports,__webpack_require__){
var anchors=__webpack_require__(71596),visit=__webpack_require__(10204),identity=__webpack_require__(41127),Node=__webpack_require__(66673),toJS=__webpack_require__(74043)
;class Alias extends Node.NodeBase{constructor(source){super(identity.ALIAS);this.source=source;Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}
resolve(doc,ctx){if(0===ctx?.maxAliasCount)throw new ReferenceError("Alias resolution is disabled");let nodes,found;if(ctx?.aliasResolveCache)nodes=ctx.aliasResolveCache;else{nodes=[]
;visit.visit(doc,{Node:(_key,node)=>{if(identity.isAlias(node)||identity.hasAnchor(node))nodes.push(node)}});if(ctx)ctx.aliasResolveCache=nodes}for(const node of nodes){if(node===this)break
;if(node.anchor===this.source)found=node}if(found&&ctx){const{anchors:anchors,doc:doc,maxAliasCount:maxAliasCount}=ctx;let data=anchors.get(found);if(!data){toJS.toJS(found,null,ctx)
;data=anchors.get(found)}if(void 0===data?.res){throw new ReferenceError("This should not happen: Alias anchor was not resolved?")}if(maxAliasCount>=0){data.count+=1
;if(0===data.aliasCount)data.aliasCount=getAliasCount(doc,found,anchors);if(data.count*data.aliasCount>maxAliasCount){
throw new ReferenceError("Excessive alias count indicates a resource exhaustion attack")}}}return found}toJSON(_arg,ctx){if(!ctx)return{source:this.source};const source=this.resolve(ctx.doc,ctx)
;if(!source){const msg=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(msg)}return ctx.anchors.get(source).res}
toString(ctx,_onComment,_onChompKeep){const src=`*${this.source}`;if(ctx){anchors.anchorIsValid(this.source);if(ctx.options.verifyAliasOrder&&!ctx.anchors.has(this.source)){
const msg=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(msg)}if(ctx.implicitKey)return`${src} `}return src}}function getAliasCount(doc,node,anchors){
if(identity.isAlias(node)){const source=node.resolve(doc),anchor=anchors&&source&&anchors.get(source);return anchor?anchor.count*anchor.aliasCount:0}else if(identity.isCollection(node)){let count=0
;for(const item of node.items){const c=getAliasCount(doc,item,anchors);if(c>count)count=c}return count}else if(identity.isPair(node)){
const kc=getAliasCount(doc,node.key,anchors),vc=getAliasCount(doc,node.value,anchors);return Math.max(kc,vc)}return 1}exports.Alias=Alias}),
40101:(function(__unused_webpack_module,exports,__webpack_require__){var createNode=__webpack_require__(42404),identity=__webpack_require__(41127),Node=__webpack_require__(66673)
;function collectionFromPath(schema,path,value){let v=value;for(let i=path.length-1;i>=0;--i){const k=path[i];if("number"==typeof k&&Number.isInteger(k)&&k>=0){const a=[];a[k]=v;v=a
}else v=new Map([[k,v]])}return createNode.createNode(v,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("This should not happen, please report a bug.")},schema:schema,
sourceObjects:new Map})}const isEmptyPath=path=>null==path||"object"==typeof path&&!!path[Symbol.iterator]().next().done;class Collection extends Node.NodeBase{constructor(type,schema){super(type)
;Object.defineProperty(this,"schema",{value:schema,configurable:!0,enumerable:!1,writable:!0})}clone(schema){
const copy=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));if(schema)copy.schema=schema
;copy.items=copy.items.map(it=>identity.isNode(it)||identity.isPair(it)?it.clone(schema):it);if(this.range)copy.range=this.range.slice();return copy}addIn(path,value){
if(isEmptyPath(path))this.add(value);else{const[key,...rest]=path,node=this.get(key,!0)
;if(identity.isCollection(node))node.addIn(rest,value);else if(void 0===node&&this.schema)this.set(key,collectionFromPath(this.schema,rest,value));else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`)
}}deleteIn(path){const[key,...rest]=path;if(0===rest.length)return this.delete(key);const node=this.get(key,!0)
;if(identity.isCollection(node))return node.deleteIn(rest);else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`)}getIn(path,keepScalar){
const[key,...rest]=path,node=this.get(key,!0);if(0===rest.length)return!keepScalar&&identity.isScalar(node)?node.value:node;else return identity.isCollection(node)?node.getIn(rest,keepScalar):void 0}
hasAllNullValues(allowScalar){return this.items.every(node=>{if(!identity.isPair(node))return!1;const n=node.value
;return null==n||allowScalar&&identity.isScalar(n)&&null==n.value&&!n.commentBefore&&!n.comment&&!n.tag})}hasIn(path){const[key,...rest]=path;if(0===rest.length)return this.has(key)
;const node=this.get(key,!0);return identity.isCollection(node)?node.hasIn(rest):!1}setIn(path,value){const[key,...rest]=path;if(0===rest.length)this.set(key,value);else{const node=this.get(key,!0)
;if(identity.isCollection(node))node.setIn(rest,value);else if(void 0===node&&this.schema)this.set(key,collectionFromPath(this.schema,rest,value));else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`)
}}}exports.Collection=Collection;exports.collectionFromPath=collectionFromPath;exports.isEmptyPath=isEmptyPath}),66673:(function(__unused_webpack_module,exports,__webpack_require__){
var applyReviver=__webpack_require__(83661),identity=__webpack_require__(41127),toJS=__webpack_require__(74043);exports.NodeBase=class{constructor(type){Object.defineProperty(this,identity.NODE_TYPE,{
value:type})}clone(){const copy=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));if(this.range)copy.range=this.range.slice();return copy}
toJS(doc,{mapAsMap:mapAsMap,maxAliasCount:maxAliasCount,onAnchor:onAnchor,reviver:reviver}={}){if(!identity.isDocument(doc))throw new TypeError("A document argument is required");const ctx={
anchors:new Map,doc:doc,keep:!0,mapAsMap:!0===mapAsMap,mapKeyWarned:!1,maxAliasCount:"number"==typeof maxAliasCount?maxAliasCount:100},res=toJS.toJS(this,"",ctx)
;if("function"==typeof onAnchor)for(const{count:count,res:res}of ctx.anchors.values())onAnchor(res,count);return"function"==typeof reviver?applyReviver.applyReviver(reviver,{"":res},"",res):res}}}),
57165:(function(__unused_webpack_module,exports,__webpack_require__){
var createNode=__webpack_require__(42404),stringifyPair=__webpack_require__(59748),addPairToJSMap=__webpack_require__(97104),identity=__webpack_require__(41127);class Pair{constructor(key,value=null){
Object.defineProperty(this,identity.NODE_TYPE,{value:identity.PAIR});this.key=key;this.value=value}clone(schema){let{key:key,value:value}=this;if(identity.isNode(key))key=key.clone(schema)
;if(identity.isNode(value))value=value.clone(schema);return new Pair(key,value)}toJSON(_,ctx){const pair=ctx?.mapAsMap?new Map:{};return addPairToJSMap.addPairToJSMap(ctx,pair,this)}
toString(ctx,onComment,onChompKeep){return ctx?.doc?stringifyPair.stringifyPair(this,ctx,onComment,onChompKeep):JSON.stringify(this)}}exports.Pair=Pair;exports.createPair=function(key,value,ctx){
const k=createNode.createNode(key,void 0,ctx),v=createNode.createNode(value,void 0,ctx);return new Pair(k,v)}}),63301:(function(__unused_webpack_module,exports,__webpack_require__){
var identity=__webpack_require__(41127),Node=__webpack_require__(66673),toJS=__webpack_require__(74043);class Scalar extends Node.NodeBase{constructor(value){super(identity.SCALAR);this.value=value}
toJSON(arg,ctx){return ctx?.keep?this.value:toJS.toJS(this.value,arg,ctx)}toString(){return String(this.value)}}Scalar.BLOCK_FOLDED="BLOCK_FOLDED";Scalar.BLOCK_LITERAL="BLOCK_LITERAL"
;Scalar.PLAIN="PLAIN";Scalar.QUOTE_DOUBLE="QUOTE_DOUBLE";Scalar.QUOTE_SINGLE="QUOTE_SINGLE";exports.Scalar=Scalar;exports.isScalarValue=value=>!value||"function"!=typeof value&&"object"!=typeof value
}),84454:(function(__unused_webpack_module,exports,__webpack_require__){
var stringifyCollection=__webpack_require__(61212),addPairToJSMap=__webpack_require__(97104),Collection=__webpack_require__(40101),identity=__webpack_require__(41127),Pair=__webpack_require__(57165),Scalar=__webpack_require__(63301)
;function findPair(items,key){const k=identity.isScalar(key)?key.value:key;for(const it of items)if(identity.isPair(it)){if(it.key===key||it.key===k)return it
;if(identity.isScalar(it.key)&&it.key.value===k)return it}return}class YAMLMap extends Collection.Collection{static get tagName(){return"tag:yaml.org,2002:map"}constructor(schema){
super(identity.MAP,schema);this.items=[]}static from(schema,obj,ctx){const{keepUndefined:keepUndefined,replacer:replacer}=ctx,map=new this(schema),add=(key,value)=>{
if("function"==typeof replacer)value=replacer.call(obj,key,value);else if(Array.isArray(replacer)&&!replacer.includes(key))return
;if(void 0!==value||keepUndefined)map.items.push(Pair.createPair(key,value,ctx))}
;if(obj instanceof Map)for(const[key,value]of obj)add(key,value);else if(obj&&"object"==typeof obj)for(const key of Object.keys(obj))add(key,obj[key])
;if("function"==typeof schema.sortMapEntries)map.items.sort(schema.sortMapEntries);return map}add(pair,overwrite){let _pair
;if(identity.isPair(pair))_pair=pair;else if(!pair||"object"!=typeof pair||!("key"in pair))_pair=new Pair.Pair(pair,pair?.value);else _pair=new Pair.Pair(pair.key,pair.value)
;const prev=findPair(this.items,_pair.key),sortEntries=this.schema?.sortMapEntries;if(prev){if(!overwrite)throw new Error(`Key ${_pair.key} already set`)
;if(identity.isScalar(prev.value)&&Scalar.isScalarValue(_pair.value))prev.value.value=_pair.value;else prev.value=_pair.value}else if(sortEntries){
const i=this.items.findIndex(item=>sortEntries(_pair,item)<0);if(-1===i)this.items.push(_pair);else this.items.splice(i,0,_pair)}else this.items.push(_pair)}delete(key){
const it=findPair(this.items,key);if(!it)return!1;return this.items.splice(this.items.indexOf(it),1).length>0}get(key,keepScalar){const it=findPair(this.items,key),node=it?.value
;return(!keepScalar&&identity.isScalar(node)?node.value:node)??void 0}has(key){return!!findPair(this.items,key)}set(key,value){this.add(new Pair.Pair(key,value),!0)}toJSON(_,ctx,Type){
const map=Type?new Type:ctx?.mapAsMap?new Map:{};if(ctx?.onCreate)ctx.onCreate(map);for(const item of this.items)addPairToJSMap.addPairToJSMap(ctx,map,item);return map}
toString(ctx,onComment,onChompKeep){if(!ctx)return JSON.stringify(this)
;for(const item of this.items)if(!identity.isPair(item))throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`)
;if(!ctx.allNullValues&&this.hasAllNullValues(!1))ctx=Object.assign({},ctx,{allNullValues:!0});return stringifyCollection.stringifyCollection(this,ctx,{blockItemPrefix:"",flowChars:{start:"{",end:"}"
},itemIndent:ctx.indent||"",onChompKeep:onChompKeep,onComment:onComment})}}exports.YAMLMap=YAMLMap;exports.findPair=findPair}),92223:(function(__unused_webpack_module,exports,__webpack_require__){
var createNode=__webpack_require__(42404),stringifyCollection=__webpack_require__(61212),Collection=__webpack_require__(40101),identity=__webpack_require__(41127),Scalar=__webpack_require__(63301),toJS=__webpack_require__(74043)
;class YAMLSeq extends Collection.Collection{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(schema){super(identity.SEQ,schema);this.items=[]}add(value){this.items.push(value)}
delete(key){const idx=asItemIndex(key);if("number"!=typeof idx)return!1;return this.items.splice(idx,1).length>0}get(key,keepScalar){const idx=asItemIndex(key);if("number"!=typeof idx)return
;const it=this.items[idx];return!keepScalar&&identity.isScalar(it)?it.value:it}has(key){const idx=asItemIndex(key);return"number"==typeof idx&&idx<this.items.length}set(key,value){
const idx=asItemIndex(key);if("number"!=typeof idx)throw new Error(`Expected a valid index, not ${key}.`);const prev=this.items[idx]
;if(identity.isScalar(prev)&&Scalar.isScalarValue(value))prev.value=value;else this.items[idx]=value}toJSON(_,ctx){const seq=[];if(ctx?.onCreate)ctx.onCreate(seq);let i=0
;for(const item of this.items)seq.push(toJS.toJS(item,String(i++),ctx));return seq}toString(ctx,onComment,onChompKeep){if(!ctx)return JSON.stringify(this)
;return stringifyCollection.stringifyCollection(this,ctx,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(ctx.indent||"")+"  ",onChompKeep:onChompKeep,onComment:onComment})}
static from(schema,obj,ctx){const{replacer:replacer}=ctx,seq=new this(schema);if(obj&&Symbol.iterator in Object(obj)){let i=0;for(let it of obj){if("function"==typeof replacer){
const key=obj instanceof Set?it:String(i++);it=replacer.call(obj,key,it)}seq.items.push(createNode.createNode(it,void 0,ctx))}}return seq}}function asItemIndex(key){
let idx=identity.isScalar(key)?key.value:key;if(idx&&"string"==typeof idx)idx=Number(idx);return"number"==typeof idx&&Number.isInteger(idx)&&idx>=0?idx:null}exports.YAMLSeq=YAMLSeq}),
97104:(function(__unused_webpack_module,exports,__webpack_require__){
var log=__webpack_require__(57249),merge=__webpack_require__(90452),stringify=__webpack_require__(2148),identity=__webpack_require__(41127),toJS=__webpack_require__(74043)
;function stringifyKey(key,jsKey,ctx){if(null===jsKey)return"";if("object"!=typeof jsKey)return String(jsKey);if(identity.isNode(key)&&ctx?.doc){
const strCtx=stringify.createStringifyContext(ctx.doc,{});strCtx.anchors=new Set;for(const node of ctx.anchors.keys())strCtx.anchors.add(node.anchor);strCtx.inFlow=!0;strCtx.inStringifyKey=!0
;const strKey=key.toString(strCtx);if(!ctx.mapKeyWarned){let jsonStr=JSON.stringify(strKey);if(jsonStr.length>40)jsonStr=jsonStr.substring(0,36)+'..."'
;log.warn(ctx.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);ctx.mapKeyWarned=!0}
return strKey}return JSON.stringify(jsKey)}exports.addPairToJSMap=function(ctx,map,{key:key,value:value}){
if(identity.isNode(key)&&key.addToJSMap)key.addToJSMap(ctx,map,value);else if(merge.isMergeKey(ctx,key))merge.addMergeToJSMap(ctx,map,value);else{const jsKey=toJS.toJS(key,"",ctx)
;if(map instanceof Map)map.set(jsKey,toJS.toJS(value,jsKey,ctx));else if(map instanceof Set)map.add(jsKey);else{const stringKey=stringifyKey(key,jsKey,ctx),jsValue=toJS.toJS(value,stringKey,ctx)
;if(stringKey in map)Object.defineProperty(map,stringKey,{value:jsValue,writable:!0,enumerable:!0,configurable:!0});else map[stringKey]=jsValue}}return map}}),
41127:(function(__unused_webpack_module,exports){
const ALIAS=Symbol.for("yaml.alias"),DOC=Symbol.for("yaml.document"),MAP=Symbol.for("yaml.map"),PAIR=Symbol.for("yaml.pair"),SCALAR=Symbol.for("yaml.scalar"),SEQ=Symbol.for("yaml.seq"),NODE_TYPE=Symbol.for("yaml.node.type"),isScalar=node=>!!node&&"object"==typeof node&&node[NODE_TYPE]===SCALAR
;function isCollection(node){if(node&&"object"==typeof node)switch(node[NODE_TYPE]){case MAP:case SEQ:return!0}return!1}exports.ALIAS=ALIAS;exports.DOC=DOC;exports.MAP=MAP;exports.NODE_TYPE=NODE_TYPE
;exports.PAIR=PAIR;exports.SCALAR=SCALAR;exports.SEQ=SEQ;exports.hasAnchor=node=>(isScalar(node)||isCollection(node))&&!!node.anchor
;exports.isAlias=node=>!!node&&"object"==typeof node&&node[NODE_TYPE]===ALIAS;exports.isCollection=isCollection;exports.isDocument=node=>!!node&&"object"==typeof node&&node[NODE_TYPE]===DOC
;exports.isMap=node=>!!node&&"object"==typeof node&&node[NODE_TYPE]===MAP;exports.isNode=function(node){if(node&&"object"==typeof node)switch(node[NODE_TYPE]){case ALIAS:case MAP:case SCALAR:case SEQ:
return!0}return!1};exports.isPair=node=>!!node&&"object"==typeof node&&node[NODE_TYPE]===PAIR;exports.isScalar=isScalar;exports.isSeq=node=>!!node&&"object"==typeof node&&node[NODE_TYPE]===SEQ}),
74043:(function(__unused_webpack_module,exports,__webpack_require__){var identity=__webpack_require__(41127);exports.toJS=function toJS(value,arg,ctx){
if(Array.isArray(value))return value.map((v,i)=>toJS(v,String(i),ctx));if(value&&"function"==typeof value.toJSON){if(!ctx||!identity.hasAnchor(value))return value.toJSON(arg,ctx);const data={
aliasCount:0,count:1,res:void 0};ctx.anchors.set(value,data);ctx.onCreate=res=>{data.res=res;delete ctx.onCreate};const res=value.toJSON(arg,ctx);if(ctx.onCreate)ctx.onCreate(res);return res}
if("bigint"==typeof value&&!ctx?.keep)return Number(value);return value}}),60110:(function(__unused_webpack_module,exports,__webpack_require__){
var resolveBlockScalar=__webpack_require__(48913),resolveFlowScalar=__webpack_require__(76842),errors=__webpack_require__(91464),stringifyString=__webpack_require__(83069)
;function setBlockScalarValue(token,source){const he=source.indexOf("\n"),head=source.substring(0,he),body=source.substring(he+1)+"\n";if("block-scalar"===token.type){const header=token.props[0]
;if("block-scalar-header"!==header.type)throw new Error("Invalid block scalar header");header.source=head;token.source=body}else{
const{offset:offset}=token,indent="indent"in token?token.indent:-1,props=[{type:"block-scalar-header",offset:offset,indent:indent,source:head}]
;if(!addEndtoBlockProps(props,"end"in token?token.end:void 0))props.push({type:"newline",offset:-1,indent:indent,source:"\n"})
;for(const key of Object.keys(token))if("type"!==key&&"offset"!==key)delete token[key];Object.assign(token,{type:"block-scalar",indent:indent,props:props,source:body})}}
function addEndtoBlockProps(props,end){if(end)for(const st of end)switch(st.type){case"space":case"comment":props.push(st);break;case"newline":props.push(st);return!0}return!1}
function setFlowScalarValue(token,source,type){switch(token.type){case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":token.type=type;token.source=source;break;case"block-scalar":{
const end=token.props.slice(1);let oa=source.length;if("block-scalar-header"===token.props[0].type)oa-=token.props[0].source.length;for(const tok of end)tok.offset+=oa;delete token.props
;Object.assign(token,{type:type,source:source,end:end});break}case"block-map":case"block-seq":{const nl={type:"newline",offset:token.offset+source.length,indent:token.indent,source:"\n"}
;delete token.items;Object.assign(token,{type:type,source:source,end:[nl]});break}default:{
const indent="indent"in token?token.indent:-1,end="end"in token&&Array.isArray(token.end)?token.end.filter(st=>"space"===st.type||"comment"===st.type||"newline"===st.type):[]
;for(const key of Object.keys(token))if("type"!==key&&"offset"!==key)delete token[key];Object.assign(token,{type:type,indent:indent,source:source,end:end})}}}
exports.createScalarToken=function(value,context){const{implicitKey:implicitKey=!1,indent:indent,inFlow:inFlow=!1,offset:offset=-1,type:type="PLAIN"}=context,source=stringifyString.stringifyString({
type:type,value:value},{implicitKey:implicitKey,indent:indent>0?" ".repeat(indent):"",inFlow:inFlow,options:{blockQuote:!0,lineWidth:-1}}),end=context.end??[{type:"newline",offset:-1,indent:indent,
source:"\n"}];switch(source[0]){case"|":case">":{const he=source.indexOf("\n"),head=source.substring(0,he),body=source.substring(he+1)+"\n",props=[{type:"block-scalar-header",offset:offset,
indent:indent,source:head}];if(!addEndtoBlockProps(props,end))props.push({type:"newline",offset:-1,indent:indent,source:"\n"});return{type:"block-scalar",offset:offset,indent:indent,props:props,
source:body}}case'"':return{type:"double-quoted-scalar",offset:offset,indent:indent,source:source,end:end};case"'":return{type:"single-quoted-scalar",offset:offset,indent:indent,source:source,end:end}
;default:return{type:"scalar",offset:offset,indent:indent,source:source,end:end}}};exports.resolveAsScalar=function(token,strict=!0,onError){if(token){const _onError=(pos,code,message)=>{
const offset="number"==typeof pos?pos:Array.isArray(pos)?pos[0]:pos.offset;if(onError)onError(offset,code,message);else throw new errors.YAMLParseError([offset,offset+1],code,message)}
;switch(token.type){case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return resolveFlowScalar.resolveFlowScalar(token,strict,_onError);case"block-scalar":
return resolveBlockScalar.resolveBlockScalar({options:{strict:strict}},token,_onError)}}return null};exports.setScalarValue=function(token,value,context={}){
let{afterKey:afterKey=!1,implicitKey:implicitKey=!1,inFlow:inFlow=!1,type:type}=context,indent="indent"in token?token.indent:null;if(afterKey&&"number"==typeof indent)indent+=2
;if(!type)switch(token.type){case"single-quoted-scalar":type="QUOTE_SINGLE";break;case"double-quoted-scalar":type="QUOTE_DOUBLE";break;case"block-scalar":{const header=token.props[0]
;if("block-scalar-header"!==header.type)throw new Error("Invalid block scalar header");type=">"===header.source[0]?"BLOCK_FOLDED":"BLOCK_LITERAL";break}default:type="PLAIN"}
const source=stringifyString.stringifyString({type:type,value:value},{implicitKey:implicitKey||null===indent,indent:null!==indent&&indent>0?" ".repeat(indent):"",inFlow:inFlow,options:{blockQuote:!0,
lineWidth:-1}});switch(source[0]){case"|":case">":setBlockScalarValue(token,source);break;case'"':setFlowScalarValue(token,source,"double-quoted-scalar");break;case"'":
setFlowScalarValue(token,source,"single-quoted-scalar");break;default:setFlowScalarValue(token,source,"scalar")}}}),91733:(function(__unused_webpack_module,exports){function stringifyToken(token){
switch(token.type){case"block-scalar":{let res="";for(const tok of token.props)res+=stringifyToken(tok);return res+token.source}case"block-map":case"block-seq":{let res=""
;for(const item of token.items)res+=stringifyItem(item);return res}case"flow-collection":{let res=token.start.source;for(const item of token.items)res+=stringifyItem(item)
;for(const st of token.end)res+=st.source;return res}case"document":{let res=stringifyItem(token);if(token.end)for(const st of token.end)res+=st.source;return res}default:{let res=token.source
;if("end"in token&&token.end)for(const st of token.end)res+=st.source;return res}}}function stringifyItem({start:start,key:key,sep:sep,value:value}){let res="";for(const st of start)res+=st.source
;if(key)res+=stringifyToken(key);if(sep)for(const st of sep)res+=st.source;if(value)res+=stringifyToken(value);return res}exports.stringify=cst=>"type"in cst?stringifyToken(cst):stringifyItem(cst)}),
97715:(function(__unused_webpack_module,exports){const BREAK=Symbol("break visit"),SKIP=Symbol("skip children"),REMOVE=Symbol("remove item");function visit(cst,visitor){
if("type"in cst&&"document"===cst.type)cst={start:cst.start,value:cst.value};_visit(Object.freeze([]),cst,visitor)}visit.BREAK=BREAK;visit.SKIP=SKIP;visit.REMOVE=REMOVE;visit.itemAtPath=(cst,path)=>{
let item=cst;for(const[field,index]of path){const tok=item?.[field];if(tok&&"items"in tok)item=tok.items[index];else return}return item};visit.parentCollection=(cst,path)=>{
const parent=visit.itemAtPath(cst,path.slice(0,-1)),field=path[path.length-1][0],coll=parent?.[field];if(coll&&"items"in coll)return coll;throw new Error("Parent collection not found")}
;function _visit(path,item,visitor){let ctrl=visitor(item,path);if("symbol"==typeof ctrl)return ctrl;for(const field of["key","value"]){const token=item[field];if(token&&"items"in token){
for(let i=0;i<token.items.length;++i){const ci=_visit(Object.freeze(path.concat([[field,i]])),token.items[i],visitor)
;if("number"==typeof ci)i=ci-1;else if(ci===BREAK)return BREAK;else if(ci===REMOVE){token.items.splice(i,1);i-=1}}if("function"==typeof ctrl&&"key"===field)ctrl=ctrl(item,path)}}
return"function"==typeof ctrl?ctrl(item,path):ctrl}exports.visit=visit}),3461:(function(__unused_webpack_module,exports,__webpack_require__){
var cstScalar=__webpack_require__(60110),cstStringify=__webpack_require__(91733),cstVisit=__webpack_require__(97715);exports.createScalarToken=cstScalar.createScalarToken
;exports.resolveAsScalar=cstScalar.resolveAsScalar;exports.setScalarValue=cstScalar.setScalarValue;exports.stringify=cstStringify.stringify;exports.visit=cstVisit.visit;exports.BOM="\ufeff"
;exports.DOCUMENT="\x02";exports.FLOW_END="\x18";exports.SCALAR="\x1f";exports.isCollection=token=>!!token&&"items"in token
;exports.isScalar=token=>!!token&&("scalar"===token.type||"single-quoted-scalar"===token.type||"double-quoted-scalar"===token.type||"block-scalar"===token.type);exports.prettyToken=function(token){
switch(token){case"\ufeff":return"<BOM>";case"\x02":return"<DOC>";case"\x18":return"<FLOW_END>";case"\x1f":return"<SCALAR>";default:return JSON.stringify(token)}};exports.tokenType=function(source){
switch(source){case"\ufeff":return"byte-order-mark";case"\x02":return"doc-mode";case"\x18":return"flow-error-end";case"\x1f":return"scalar";case"---":return"doc-start";case"...":return"doc-end"
;case"":case"\n":case"\r\n":return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow-map-end"
;case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(source[0]){case" ":case"\t":return"space";case"#":return"comment";case"%":return"directive-line";case"*":
return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-scalar";case"|":case">":return"block-scalar-header"}return null}}),
40361:(function(__unused_webpack_module,exports,__webpack_require__){var cst=__webpack_require__(3461);function isEmpty(ch){switch(ch){case void 0:case" ":case"\n":case"\r":case"\t":return!0;default:
return!1}}
const hexDigits=new Set("0123456789ABCDEFabcdef"),tagChars=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"),flowIndicatorChars=new Set(",[]{}"),invalidAnchorChars=new Set(" ,[]{}\n\r\t"),isNotAnchorChar=ch=>!ch||invalidAnchorChars.has(ch)
;exports.Lexer=class{constructor(){this.atEnd=!1;this.blockScalarIndent=-1;this.blockScalarKeep=!1;this.buffer="";this.flowKey=!1;this.flowLevel=0;this.indentNext=0;this.indentValue=0
;this.lineEndPos=null;this.next=null;this.pos=0}*lex(source,incomplete=!1){if(source){if("string"!=typeof source)throw TypeError("source is not a string")
;this.buffer=this.buffer?this.buffer+source:source;this.lineEndPos=null}this.atEnd=!incomplete;let next=this.next??"stream";for(;next&&(incomplete||this.hasChars(1));)next=yield*this.parseNext(next)}
atLineEnd(){let i=this.pos,ch=this.buffer[i];for(;" "===ch||"\t"===ch;)ch=this.buffer[++i];if(!ch||"#"===ch||"\n"===ch)return!0;if("\r"===ch)return"\n"===this.buffer[i+1];return!1}charAt(n){
return this.buffer[this.pos+n]}continueScalar(offset){let ch=this.buffer[offset];if(this.indentNext>0){let indent=0;for(;" "===ch;)ch=this.buffer[++indent+offset];if("\r"===ch){
const next=this.buffer[indent+offset+1];if("\n"===next||!next&&!this.atEnd)return offset+indent+1}return"\n"===ch||indent>=this.indentNext||!ch&&!this.atEnd?offset+indent:-1}if("-"===ch||"."===ch){
const dt=this.buffer.substr(offset,3);if(("---"===dt||"..."===dt)&&isEmpty(this.buffer[offset+3]))return-1}return offset}getLine(){let end=this.lineEndPos
;if("number"!=typeof end||-1!==end&&end<this.pos){end=this.buffer.indexOf("\n",this.pos);this.lineEndPos=end}if(-1===end)return this.atEnd?this.buffer.substring(this.pos):null
;if("\r"===this.buffer[end-1])end-=1;return this.buffer.substring(this.pos,end)}hasChars(n){return this.pos+n<=this.buffer.length}setNext(state){this.buffer=this.buffer.substring(this.pos);this.pos=0
;this.lineEndPos=null;this.next=state;return null}peek(n){return this.buffer.substr(this.pos,n)}*parseNext(next){switch(next){case"stream":return yield*this.parseStream();case"line-start":
return yield*this.parseLineStart();case"block-start":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection()
;case"quoted-scalar":return yield*this.parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){
let line=this.getLine();if(null===line)return this.setNext("stream");if(line[0]===cst.BOM){yield*this.pushCount(1);line=line.substring(1)}if("%"===line[0]){let dirEnd=line.length,cs=line.indexOf("#")
;for(;-1!==cs;){const ch=line[cs-1];if(" "===ch||"\t"===ch){dirEnd=cs-1;break}else cs=line.indexOf("#",cs+1)}for(;;){const ch=line[dirEnd-1];if(" "===ch||"\t"===ch)dirEnd-=1;else break}
const n=(yield*this.pushCount(dirEnd))+(yield*this.pushSpaces(!0));yield*this.pushCount(line.length-n);this.pushNewline();return"stream"}if(this.atLineEnd()){const sp=yield*this.pushSpaces(!0)
;yield*this.pushCount(line.length-sp);yield*this.pushNewline();return"stream"}yield cst.DOCUMENT;return yield*this.parseLineStart()}*parseLineStart(){const ch=this.charAt(0)
;if(!ch&&!this.atEnd)return this.setNext("line-start");if("-"===ch||"."===ch){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");const s=this.peek(3)
;if(("---"===s||"..."===s)&&isEmpty(this.charAt(3))){yield*this.pushCount(3);this.indentValue=0;this.indentNext=0;return"---"===s?"doc":"stream"}}this.indentValue=yield*this.pushSpaces(!1)
;if(this.indentNext>this.indentValue&&!isEmpty(this.charAt(1)))this.indentNext=this.indentValue;return yield*this.parseBlockStart()}*parseBlockStart(){const[ch0,ch1]=this.peek(2)
;if(!ch1&&!this.atEnd)return this.setNext("block-start");if(("-"===ch0||"?"===ch0||":"===ch0)&&isEmpty(ch1)){const n=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0))
;this.indentNext=this.indentValue+1;this.indentValue+=n;return"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);const line=this.getLine();if(null===line)return this.setNext("doc")
;let n=yield*this.pushIndicators();switch(line[n]){case"#":yield*this.pushCount(line.length-n);case void 0:yield*this.pushNewline();return yield*this.parseLineStart();case"{":case"[":
yield*this.pushCount(1);this.flowKey=!1;this.flowLevel=1;return"flow";case"}":case"]":yield*this.pushCount(1);return"doc";case"*":yield*this.pushUntil(isNotAnchorChar);return"doc";case'"':case"'":
return yield*this.parseQuotedScalar();case"|":case">":n+=(yield*this.parseBlockScalarHeader());n+=(yield*this.pushSpaces(!0));yield*this.pushCount(line.length-n);yield*this.pushNewline()
;return yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){let nl,sp,indent=-1;do{nl=yield*this.pushNewline();if(nl>0){sp=yield*this.pushSpaces(!1)
;this.indentValue=indent=sp}else sp=0;sp+=(yield*this.pushSpaces(!0))}while(nl+sp>0);const line=this.getLine();if(null===line)return this.setNext("flow")
;if(-1!==indent&&indent<this.indentNext&&"#"!==line[0]||0===indent&&(line.startsWith("---")||line.startsWith("..."))&&isEmpty(line[3])){
if(!(indent===this.indentNext-1&&1===this.flowLevel&&("]"===line[0]||"}"===line[0]))){this.flowLevel=0;yield cst.FLOW_END;return yield*this.parseLineStart()}}let n=0;for(;","===line[n];){
n+=(yield*this.pushCount(1));n+=(yield*this.pushSpaces(!0));this.flowKey=!1}n+=(yield*this.pushIndicators());switch(line[n]){case void 0:return"flow";case"#":yield*this.pushCount(line.length-n)
;return"flow";case"{":case"[":yield*this.pushCount(1);this.flowKey=!1;this.flowLevel+=1;return"flow";case"}":case"]":yield*this.pushCount(1);this.flowKey=!0;this.flowLevel-=1
;return this.flowLevel?"flow":"doc";case"*":yield*this.pushUntil(isNotAnchorChar);return"flow";case'"':case"'":this.flowKey=!0;return yield*this.parseQuotedScalar();case":":{const next=this.charAt(1)
;if(this.flowKey||isEmpty(next)||","===next){this.flowKey=!1;yield*this.pushCount(1);yield*this.pushSpaces(!0);return"flow"}}default:this.flowKey=!1;return yield*this.parsePlainScalar()}}
*parseQuotedScalar(){const quote=this.charAt(0);let end=this.buffer.indexOf(quote,this.pos+1)
;if("'"===quote)for(;-1!==end&&"'"===this.buffer[end+1];)end=this.buffer.indexOf("'",end+2);else for(;-1!==end;){let n=0;for(;"\\"===this.buffer[end-1-n];)n+=1;if(n%2==0)break
;end=this.buffer.indexOf('"',end+1)}const qb=this.buffer.substring(0,end);let nl=qb.indexOf("\n",this.pos);if(-1!==nl){for(;-1!==nl;){const cs=this.continueScalar(nl+1);if(-1===cs)break
;nl=qb.indexOf("\n",cs)}if(-1!==nl)end=nl-("\r"===qb[nl-1]?2:1)}if(-1===end){if(!this.atEnd)return this.setNext("quoted-scalar");end=this.buffer.length}yield*this.pushToIndex(end+1,!1)
;return this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1;this.blockScalarKeep=!1;let i=this.pos;for(;;){const ch=this.buffer[++i]
;if("+"===ch)this.blockScalarKeep=!0;else if(ch>"0"&&ch<="9")this.blockScalarIndent=Number(ch)-1;else if("-"!==ch)break}return yield*this.pushUntil(ch=>isEmpty(ch)||"#"===ch)}*parseBlockScalar(){
let ch,nl=this.pos-1,indent=0;loop:for(let i=this.pos;ch=this.buffer[i];++i)switch(ch){case" ":indent+=1;break;case"\n":nl=i;indent=0;break;case"\r":{const next=this.buffer[i+1]
;if(!next&&!this.atEnd)return this.setNext("block-scalar");if("\n"===next)break}default:break loop}if(!ch&&!this.atEnd)return this.setNext("block-scalar");if(indent>=this.indentNext){
if(-1===this.blockScalarIndent)this.indentNext=indent;else this.indentNext=this.blockScalarIndent+(0===this.indentNext?1:this.indentNext);do{const cs=this.continueScalar(nl+1);if(-1===cs)break
;nl=this.buffer.indexOf("\n",cs)}while(-1!==nl);if(-1===nl){if(!this.atEnd)return this.setNext("block-scalar");nl=this.buffer.length}}let i=nl+1;ch=this.buffer[i];for(;" "===ch;)ch=this.buffer[++i]
;if("\t"===ch){for(;"\t"===ch||" "===ch||"\r"===ch||"\n"===ch;)ch=this.buffer[++i];nl=i-1}else if(!this.blockScalarKeep)for(;;){let i=nl-1,ch=this.buffer[i];if("\r"===ch)ch=this.buffer[--i]
;const lastChar=i;for(;" "===ch;)ch=this.buffer[--i];if("\n"===ch&&i>=this.pos&&i+1+indent>lastChar)nl=i;else break}yield cst.SCALAR;yield*this.pushToIndex(nl+1,!0);return yield*this.parseLineStart()}
*parsePlainScalar(){const inFlow=this.flowLevel>0;let ch,end=this.pos-1,i=this.pos-1;for(;ch=this.buffer[++i];)if(":"===ch){const next=this.buffer[i+1]
;if(isEmpty(next)||inFlow&&flowIndicatorChars.has(next))break;end=i}else if(isEmpty(ch)){let next=this.buffer[i+1];if("\r"===ch)if("\n"===next){i+=1;ch="\n";next=this.buffer[i+1]}else end=i
;if("#"===next||inFlow&&flowIndicatorChars.has(next))break;if("\n"===ch){const cs=this.continueScalar(i+1);if(-1===cs)break;i=Math.max(i,cs-2)}}else{if(inFlow&&flowIndicatorChars.has(ch))break;end=i}
if(!ch&&!this.atEnd)return this.setNext("plain-scalar");yield cst.SCALAR;yield*this.pushToIndex(end+1,!0);return inFlow?"flow":"doc"}*pushCount(n){if(n>0){yield this.buffer.substr(this.pos,n)
;this.pos+=n;return n}return 0}*pushToIndex(i,allowEmpty){const s=this.buffer.slice(this.pos,i);if(s){yield s;this.pos+=s.length;return s.length}else if(allowEmpty)yield"";return 0}*pushIndicators(){
let n=0;loop:for(;;){switch(this.charAt(0)){case"!":n+=(yield*this.pushTag());n+=(yield*this.pushSpaces(!0));continue loop;case"&":n+=(yield*this.pushUntil(isNotAnchorChar))
;n+=(yield*this.pushSpaces(!0));continue loop;case"-":case"?":case":":{const inFlow=this.flowLevel>0,ch1=this.charAt(1);if(isEmpty(ch1)||inFlow&&flowIndicatorChars.has(ch1)){
if(!inFlow)this.indentNext=this.indentValue+1;else if(this.flowKey)this.flowKey=!1;n+=(yield*this.pushCount(1));n+=(yield*this.pushSpaces(!0));continue loop}}}break loop}return n}*pushTag(){
if("<"===this.charAt(1)){let i=this.pos+2,ch=this.buffer[i];for(;!isEmpty(ch)&&">"!==ch;)ch=this.buffer[++i];return yield*this.pushToIndex(">"===ch?i+1:i,!1)}else{let i=this.pos+1,ch=this.buffer[i]
;for(;ch;)if(tagChars.has(ch))ch=this.buffer[++i];else if("%"===ch&&hexDigits.has(this.buffer[i+1])&&hexDigits.has(this.buffer[i+2]))ch=this.buffer[i+=3];else break;return yield*this.pushToIndex(i,!1)
}}*pushNewline(){const ch=this.buffer[this.pos];if("\n"===ch)return yield*this.pushCount(1);else if("\r"===ch&&"\n"===this.charAt(1))return yield*this.pushCount(2);else return 0}
*pushSpaces(allowTabs){let ch,i=this.pos-1;do{ch=this.buffer[++i]}while(" "===ch||allowTabs&&"\t"===ch);const n=i-this.pos;if(n>0){yield this.buffer.substr(this.pos,n);this.pos=i}return n}
*pushUntil(test){let i=this.pos,ch=this.buffer[i];for(;!test(ch);)ch=this.buffer[++i];return yield*this.pushToIndex(i,!1)}}}),66628:(function(__unused_webpack_module,exports){exports.LineCounter=class{
constructor(){this.lineStarts=[];this.addNewLine=offset=>this.lineStarts.push(offset);this.linePos=offset=>{let low=0,high=this.lineStarts.length;for(;low<high;){const mid=low+high>>1
;if(this.lineStarts[mid]<offset)low=mid+1;else high=mid}if(this.lineStarts[low]===offset)return{line:low+1,col:1};if(0===low)return{line:0,col:offset};return{line:low,
col:offset-this.lineStarts[low-1]+1}}}}}),3456:(function(__unused_webpack_module,exports,__webpack_require__){
var node_process=__webpack_require__(932),cst=__webpack_require__(3461),lexer=__webpack_require__(40361);function includesToken(list,type){for(let i=0;i<list.length;++i)if(list[i].type===type)return!0
;return!1}function findNonEmptyIndex(list){for(let i=0;i<list.length;++i)switch(list[i].type){case"space":case"comment":case"newline":break;default:return i}return-1}function isFlowToken(token){
switch(token?.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return!0;default:return!1}}function getPrevProps(parent){switch(parent.type){
case"document":return parent.start;case"block-map":{const it=parent.items[parent.items.length-1];return it.sep??it.start}case"block-seq":return parent.items[parent.items.length-1].start;default:
return[]}}function getFirstKeyStartProps(prev){if(0===prev.length)return[];let i=prev.length;loop:for(;--i>=0;)switch(prev[i].type){case"doc-start":case"explicit-key-ind":case"map-value-ind":
case"seq-item-ind":case"newline":break loop}for(;"space"===prev[++i]?.type;);return prev.splice(i,prev.length)}function arrayPushArray(target,source){
if(source.length<1e5)Array.prototype.push.apply(target,source);else for(let i=0;i<source.length;++i)target.push(source[i])}function fixFlowSeqItems(fc){
if("flow-seq-start"===fc.start.type)for(const it of fc.items)if(it.sep&&!it.value&&!includesToken(it.start,"explicit-key-ind")&&!includesToken(it.sep,"map-value-ind")){if(it.key)it.value=it.key
;delete it.key;if(isFlowToken(it.value))if(it.value.end)arrayPushArray(it.value.end,it.sep);else it.value.end=it.sep;else arrayPushArray(it.start,it.sep);delete it.sep}}exports.Parser=class{
constructor(onNewLine){this.atNewLine=!0;this.atScalar=!1;this.indent=0;this.offset=0;this.onKeyLine=!1;this.stack=[];this.source="";this.type="";this.lexer=new lexer.Lexer;this.onNewLine=onNewLine}
*parse(source,incomplete=!1){if(this.onNewLine&&0===this.offset)this.onNewLine(0);for(const lexeme of this.lexer.lex(source,incomplete))yield*this.next(lexeme);if(!incomplete)yield*this.end()}
*next(source){this.source=source;if(node_process.env.LOG_TOKENS)console.log("|",cst.prettyToken(source));if(this.atScalar){this.atScalar=!1;yield*this.step();this.offset+=source.length;return}
const type=cst.tokenType(source);if(!type){const message=`Not a YAML token: ${source}`;yield*this.pop({type:"error",offset:this.offset,message:message,source:source});this.offset+=source.length
}else if("scalar"===type){this.atNewLine=!1;this.atScalar=!0;this.type="scalar"}else{this.type=type;yield*this.step();switch(type){case"newline":this.atNewLine=!0;this.indent=0
;if(this.onNewLine)this.onNewLine(this.offset+source.length);break;case"space":if(this.atNewLine&&" "===source[0])this.indent+=source.length;break;case"explicit-key-ind":case"map-value-ind":
case"seq-item-ind":if(this.atNewLine)this.indent+=source.length;break;case"doc-mode":case"flow-error-end":return;default:this.atNewLine=!1}this.offset+=source.length}}*end(){
for(;this.stack.length>0;)yield*this.pop()}get sourceToken(){return{type:this.type,offset:this.offset,indent:this.indent,source:this.source}}*step(){const top=this.peek(1)
;if("doc-end"===this.type&&"doc-end"!==top?.type){for(;this.stack.length>0;)yield*this.pop();this.stack.push({type:"doc-end",offset:this.offset,source:this.source});return}
if(!top)return yield*this.stream();switch(top.type){case"document":return yield*this.document(top);case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":
return yield*this.scalar(top);case"block-scalar":return yield*this.blockScalar(top);case"block-map":return yield*this.blockMap(top);case"block-seq":return yield*this.blockSequence(top)
;case"flow-collection":return yield*this.flowCollection(top);case"doc-end":return yield*this.documentEnd(top)}yield*this.pop()}peek(n){return this.stack[this.stack.length-n]}*pop(error){
const token=error??this.stack.pop();if(!token){const message="Tried to pop an empty stack";yield{type:"error",offset:this.offset,source:"",message:message}
}else if(0===this.stack.length)yield token;else{const top=this.peek(1)
;if("block-scalar"===token.type)token.indent="indent"in top?top.indent:0;else if("flow-collection"===token.type&&"document"===top.type)token.indent=0
;if("flow-collection"===token.type)fixFlowSeqItems(token);switch(top.type){case"document":top.value=token;break;case"block-scalar":top.props.push(token);break;case"block-map":{
const it=top.items[top.items.length-1];if(it.value){top.items.push({start:[],key:token,sep:[]});this.onKeyLine=!0;return}else if(it.sep)it.value=token;else{Object.assign(it,{key:token,sep:[]})
;this.onKeyLine=!it.explicitKey;return}break}case"block-seq":{const it=top.items[top.items.length-1];if(it.value)top.items.push({start:[],value:token});else it.value=token;break}case"flow-collection":
{const it=top.items[top.items.length-1];if(!it||it.value)top.items.push({start:[],key:token,sep:[]});else if(it.sep)it.value=token;else Object.assign(it,{key:token,sep:[]});return}default:
yield*this.pop();yield*this.pop(token)}if(!("document"!==top.type&&"block-map"!==top.type&&"block-seq"!==top.type||"block-map"!==token.type&&"block-seq"!==token.type)){
const last=token.items[token.items.length-1]
;if(last&&!last.sep&&!last.value&&last.start.length>0&&-1===findNonEmptyIndex(last.start)&&(0===token.indent||last.start.every(st=>"comment"!==st.type||st.indent<token.indent))){
if("document"===top.type)top.end=last.start;else top.items.push({start:last.start});token.items.splice(-1,1)}}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",
offset:this.offset,source:this.source};return;case"byte-order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"doc-start":{const doc={type:"document",
offset:this.offset,start:[]};if("doc-start"===this.type)doc.start.push(this.sourceToken);this.stack.push(doc);return}}yield{type:"error",offset:this.offset,
message:`Unexpected ${this.type} token in YAML stream`,source:this.source}}*document(doc){if(doc.value)return yield*this.lineEnd(doc);switch(this.type){case"doc-start":
if(-1!==findNonEmptyIndex(doc.start)){yield*this.pop();yield*this.step()}else doc.start.push(this.sourceToken);return;case"anchor":case"tag":case"space":case"comment":case"newline":
doc.start.push(this.sourceToken);return}const bv=this.startBlockValue(doc);if(bv)this.stack.push(bv);else yield{type:"error",offset:this.offset,
message:`Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(scalar){if("map-value-ind"===this.type){const start=getFirstKeyStartProps(getPrevProps(this.peek(2)));let sep
;if(scalar.end){sep=scalar.end;sep.push(this.sourceToken);delete scalar.end}else sep=[this.sourceToken];const map={type:"block-map",offset:scalar.offset,indent:scalar.indent,items:[{start:start,
key:scalar,sep:sep}]};this.onKeyLine=!0;this.stack[this.stack.length-1]=map}else yield*this.lineEnd(scalar)}*blockScalar(scalar){switch(this.type){case"space":case"comment":case"newline":
scalar.props.push(this.sourceToken);return;case"scalar":scalar.source=this.source;this.atNewLine=!0;this.indent=0;if(this.onNewLine){let nl=this.source.indexOf("\n")+1;for(;0!==nl;){
this.onNewLine(this.offset+nl);nl=this.source.indexOf("\n",nl)+1}}yield*this.pop();break;default:yield*this.pop();yield*this.step()}}*blockMap(map){const it=map.items[map.items.length-1]
;switch(this.type){case"newline":this.onKeyLine=!1;if(it.value){const end="end"in it.value?it.value.end:void 0,last=Array.isArray(end)?end[end.length-1]:void 0
;if("comment"===last?.type)end?.push(this.sourceToken);else map.items.push({start:[this.sourceToken]})}else if(it.sep)it.sep.push(this.sourceToken);else it.start.push(this.sourceToken);return
;case"space":case"comment":if(it.value)map.items.push({start:[this.sourceToken]});else if(it.sep)it.sep.push(this.sourceToken);else{if(this.atIndentedComment(it.start,map.indent)){
const prev=map.items[map.items.length-2],end=prev?.value?.end;if(Array.isArray(end)){arrayPushArray(end,it.start);end.push(this.sourceToken);map.items.pop();return}}it.start.push(this.sourceToken)}
return}if(this.indent>=map.indent){const atMapIndent=!this.onKeyLine&&this.indent===map.indent,atNextItem=atMapIndent&&(it.sep||it.explicitKey)&&"seq-item-ind"!==this.type;let start=[]
;if(atNextItem&&it.sep&&!it.value){const nl=[];for(let i=0;i<it.sep.length;++i){const st=it.sep[i];switch(st.type){case"newline":nl.push(i);break;case"space":break;case"comment":
if(st.indent>map.indent)nl.length=0;break;default:nl.length=0}}if(nl.length>=2)start=it.sep.splice(nl[1])}switch(this.type){case"anchor":case"tag":if(atNextItem||it.value){start.push(this.sourceToken)
;map.items.push({start:start});this.onKeyLine=!0}else if(it.sep)it.sep.push(this.sourceToken);else it.start.push(this.sourceToken);return;case"explicit-key-ind":if(!it.sep&&!it.explicitKey){
it.start.push(this.sourceToken);it.explicitKey=!0}else if(atNextItem||it.value){start.push(this.sourceToken);map.items.push({start:start,explicitKey:!0})}else this.stack.push({type:"block-map",
offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]});this.onKeyLine=!0;return;case"map-value-ind":
if(it.explicitKey)if(!it.sep)if(includesToken(it.start,"newline"))Object.assign(it,{key:null,sep:[this.sourceToken]});else{const start=getFirstKeyStartProps(it.start);this.stack.push({
type:"block-map",offset:this.offset,indent:this.indent,items:[{start:start,key:null,sep:[this.sourceToken]}]})}else if(it.value)map.items.push({start:[],key:null,sep:[this.sourceToken]
});else if(includesToken(it.sep,"map-value-ind"))this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:start,key:null,sep:[this.sourceToken]}]
});else if(isFlowToken(it.key)&&!includesToken(it.sep,"newline")){const start=getFirstKeyStartProps(it.start),key=it.key,sep=it.sep;sep.push(this.sourceToken);delete it.key;delete it.sep
;this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:start,key:key,sep:sep}]})
}else if(start.length>0)it.sep=it.sep.concat(start,this.sourceToken);else it.sep.push(this.sourceToken);else if(!it.sep)Object.assign(it,{key:null,sep:[this.sourceToken]
});else if(it.value||atNextItem)map.items.push({start:start,key:null,sep:[this.sourceToken]});else if(includesToken(it.sep,"map-value-ind"))this.stack.push({type:"block-map",offset:this.offset,
indent:this.indent,items:[{start:[],key:null,sep:[this.sourceToken]}]});else it.sep.push(this.sourceToken);this.onKeyLine=!0;return;case"alias":case"scalar":case"single-quoted-scalar":
case"double-quoted-scalar":{const fs=this.flowScalar(this.type);if(atNextItem||it.value){map.items.push({start:start,key:fs,sep:[]});this.onKeyLine=!0}else if(it.sep)this.stack.push(fs);else{
Object.assign(it,{key:fs,sep:[]});this.onKeyLine=!0}return}default:{const bv=this.startBlockValue(map);if(bv){if("block-seq"===bv.type){if(!it.explicitKey&&it.sep&&!includesToken(it.sep,"newline")){
yield*this.pop({type:"error",offset:this.offset,message:"Unexpected block-seq-ind on same line with key",source:this.source});return}}else if(atMapIndent)map.items.push({start:start})
;this.stack.push(bv);return}}}}yield*this.pop();yield*this.step()}*blockSequence(seq){const it=seq.items[seq.items.length-1];switch(this.type){case"newline":if(it.value){
const end="end"in it.value?it.value.end:void 0,last=Array.isArray(end)?end[end.length-1]:void 0;if("comment"===last?.type)end?.push(this.sourceToken);else seq.items.push({start:[this.sourceToken]})
}else it.start.push(this.sourceToken);return;case"space":case"comment":if(it.value)seq.items.push({start:[this.sourceToken]});else{if(this.atIndentedComment(it.start,seq.indent)){
const prev=seq.items[seq.items.length-2],end=prev?.value?.end;if(Array.isArray(end)){arrayPushArray(end,it.start);end.push(this.sourceToken);seq.items.pop();return}}it.start.push(this.sourceToken)}
return;case"anchor":case"tag":if(it.value||this.indent<=seq.indent)break;it.start.push(this.sourceToken);return;case"seq-item-ind":if(this.indent!==seq.indent)break
;if(it.value||includesToken(it.start,"seq-item-ind"))seq.items.push({start:[this.sourceToken]});else it.start.push(this.sourceToken);return}if(this.indent>seq.indent){
const bv=this.startBlockValue(seq);if(bv){this.stack.push(bv);return}}yield*this.pop();yield*this.step()}*flowCollection(fc){const it=fc.items[fc.items.length-1];if("flow-error-end"===this.type){
let top;do{yield*this.pop();top=this.peek(1)}while("flow-collection"===top?.type)}else if(0===fc.end.length){switch(this.type){case"comma":case"explicit-key-ind":if(!it||it.sep)fc.items.push({
start:[this.sourceToken]});else it.start.push(this.sourceToken);return;case"map-value-ind":if(!it||it.value)fc.items.push({start:[],key:null,sep:[this.sourceToken]
});else if(it.sep)it.sep.push(this.sourceToken);else Object.assign(it,{key:null,sep:[this.sourceToken]});return;case"space":case"comment":case"newline":case"anchor":case"tag":
if(!it||it.value)fc.items.push({start:[this.sourceToken]});else if(it.sep)it.sep.push(this.sourceToken);else it.start.push(this.sourceToken);return;case"alias":case"scalar":case"single-quoted-scalar":
case"double-quoted-scalar":{const fs=this.flowScalar(this.type);if(!it||it.value)fc.items.push({start:[],key:fs,sep:[]});else if(it.sep)this.stack.push(fs);else Object.assign(it,{key:fs,sep:[]})
;return}case"flow-map-end":case"flow-seq-end":fc.end.push(this.sourceToken);return}const bv=this.startBlockValue(fc);if(bv)this.stack.push(bv);else{yield*this.pop();yield*this.step()}}else{
const parent=this.peek(2);if("block-map"===parent.type&&("map-value-ind"===this.type&&parent.indent===fc.indent||"newline"===this.type&&!parent.items[parent.items.length-1].sep)){yield*this.pop()
;yield*this.step()}else if("map-value-ind"===this.type&&"flow-collection"!==parent.type){const start=getFirstKeyStartProps(getPrevProps(parent));fixFlowSeqItems(fc)
;const sep=fc.end.splice(1,fc.end.length);sep.push(this.sourceToken);const map={type:"block-map",offset:fc.offset,indent:fc.indent,items:[{start:start,key:fc,sep:sep}]};this.onKeyLine=!0
;this.stack[this.stack.length-1]=map}else yield*this.lineEnd(fc)}}flowScalar(type){if(this.onNewLine){let nl=this.source.indexOf("\n")+1;for(;0!==nl;){this.onNewLine(this.offset+nl)
;nl=this.source.indexOf("\n",nl)+1}}return{type:type,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(parent){switch(this.type){case"alias":case"scalar":
case"single-quoted-scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,
props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,items:[],end:[]}
;case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.onKeyLine=!0
;const start=getFirstKeyStartProps(getPrevProps(parent));start.push(this.sourceToken);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:start,explicitKey:!0}]}}
case"map-value-ind":{this.onKeyLine=!0;const start=getFirstKeyStartProps(getPrevProps(parent));return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:start,key:null,
sep:[this.sourceToken]}]}}}return null}atIndentedComment(start,indent){if("comment"!==this.type)return!1;if(this.indent<=indent)return!1;return start.every(st=>"newline"===st.type||"space"===st.type)}
*documentEnd(docEnd){if("doc-mode"!==this.type){if(docEnd.end)docEnd.end.push(this.sourceToken);else docEnd.end=[this.sourceToken];if("newline"===this.type)yield*this.pop()}}*lineEnd(token){
switch(this.type){case"comma":case"doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop();yield*this.step();break;case"newline":this.onKeyLine=!1;default:
if(token.end)token.end.push(this.sourceToken);else token.end=[this.sourceToken];if("newline"===this.type)yield*this.pop()}}}}),84047:(function(__unused_webpack_module,exports,__webpack_require__){
var composer=__webpack_require__(89984),Document=__webpack_require__(3021),errors=__webpack_require__(91464),log=__webpack_require__(57249),identity=__webpack_require__(41127),lineCounter=__webpack_require__(66628),parser=__webpack_require__(3456)
;function parseOptions(options){const prettyErrors=!1!==options.prettyErrors;return{lineCounter:options.lineCounter||prettyErrors&&new lineCounter.LineCounter||null,prettyErrors:prettyErrors}}
function parseDocument(source,options={}){
const{lineCounter:lineCounter,prettyErrors:prettyErrors}=parseOptions(options),parser$1=new parser.Parser(lineCounter?.addNewLine),composer$1=new composer.Composer(options);let doc=null
;for(const _doc of composer$1.compose(parser$1.parse(source),!0,source.length))if(!doc)doc=_doc;else if("silent"!==doc.options.logLevel){
doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0,2),"MULTIPLE_DOCS","Source contains multiple documents; please use YAML.parseAllDocuments()"));break}if(prettyErrors&&lineCounter){
doc.errors.forEach(errors.prettifyError(source,lineCounter));doc.warnings.forEach(errors.prettifyError(source,lineCounter))}return doc}exports.parse=function(src,reviver,options){let _reviver
;if("function"==typeof reviver)_reviver=reviver;else if(void 0===options&&reviver&&"object"==typeof reviver)options=reviver;const doc=parseDocument(src,options);if(!doc)return null
;doc.warnings.forEach(warning=>log.warn(doc.options.logLevel,warning));if(doc.errors.length>0)if("silent"!==doc.options.logLevel)throw doc.errors[0];else doc.errors=[];return doc.toJS(Object.assign({
reviver:_reviver},options))};exports.parseAllDocuments=function(source,options={}){
const{lineCounter:lineCounter,prettyErrors:prettyErrors}=parseOptions(options),parser$1=new parser.Parser(lineCounter?.addNewLine),composer$1=new composer.Composer(options),docs=Array.from(composer$1.compose(parser$1.parse(source)))
;if(prettyErrors&&lineCounter)for(const doc of docs){doc.errors.forEach(errors.prettifyError(source,lineCounter));doc.warnings.forEach(errors.prettifyError(source,lineCounter))}
if(docs.length>0)return docs;return Object.assign([],{empty:!0},composer$1.streamInfo())};exports.parseDocument=parseDocument;exports.stringify=function(value,replacer,options){let _replacer=null
;if("function"==typeof replacer||Array.isArray(replacer))_replacer=replacer;else if(void 0===options&&replacer)options=replacer;if("string"==typeof options)options=options.length
;if("number"==typeof options){const indent=Math.round(options);options=indent<1?void 0:indent>8?{indent:8}:{indent:indent}}if(void 0===value){const{keepUndefined:keepUndefined}=options??replacer??{}
;if(!keepUndefined)return}if(identity.isDocument(value)&&!_replacer)return value.toString(options);return new Document.Document(value,_replacer,options).toString(options)}}),
45840:(function(__unused_webpack_module,exports,__webpack_require__){
var identity=__webpack_require__(41127),map=__webpack_require__(47451),seq=__webpack_require__(1706),string=__webpack_require__(66464),tags=__webpack_require__(90018)
;const sortMapEntriesByKey=(a,b)=>a.key<b.key?-1:a.key>b.key?1:0;class Schema{
constructor({compat:compat,customTags:customTags,merge:merge,resolveKnownTags:resolveKnownTags,schema:schema,sortMapEntries:sortMapEntries,toStringDefaults:toStringDefaults}){
this.compat=Array.isArray(compat)?tags.getTags(compat,"compat"):compat?tags.getTags(null,compat):null;this.name="string"==typeof schema&&schema||"core"
;this.knownTags=resolveKnownTags?tags.coreKnownTags:{};this.tags=tags.getTags(customTags,this.name,merge);this.toStringOptions=toStringDefaults??null;Object.defineProperty(this,identity.MAP,{
value:map.map});Object.defineProperty(this,identity.SCALAR,{value:string.string});Object.defineProperty(this,identity.SEQ,{value:seq.seq})
;this.sortMapEntries="function"==typeof sortMapEntries?sortMapEntries:!0===sortMapEntries?sortMapEntriesByKey:null}clone(){
const copy=Object.create(Schema.prototype,Object.getOwnPropertyDescriptors(this));copy.tags=this.tags.slice();return copy}}exports.Schema=Schema}),
47451:(function(__unused_webpack_module,exports,__webpack_require__){var identity=__webpack_require__(41127),YAMLMap=__webpack_require__(84454);const map={collection:"map",default:!0,
nodeClass:YAMLMap.YAMLMap,tag:"tag:yaml.org,2002:map",resolve(map,onError){if(!identity.isMap(map))onError("Expected a mapping for this tag");return map},
createNode:(schema,obj,ctx)=>YAMLMap.YAMLMap.from(schema,obj,ctx)};exports.map=map}),73632:(function(__unused_webpack_module,exports,__webpack_require__){var Scalar=__webpack_require__(63301)
;const nullTag={identify:value=>null==value,createNode:()=>new Scalar.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new Scalar.Scalar(null),
stringify:({source:source},ctx)=>"string"==typeof source&&nullTag.test.test(source)?source:ctx.options.nullStr};exports.nullTag=nullTag}),
1706:(function(__unused_webpack_module,exports,__webpack_require__){var identity=__webpack_require__(41127),YAMLSeq=__webpack_require__(92223);const seq={collection:"seq",default:!0,
nodeClass:YAMLSeq.YAMLSeq,tag:"tag:yaml.org,2002:seq",resolve(seq,onError){if(!identity.isSeq(seq))onError("Expected a sequence for this tag");return seq},
createNode:(schema,obj,ctx)=>YAMLSeq.YAMLSeq.from(schema,obj,ctx)};exports.seq=seq}),66464:(function(__unused_webpack_module,exports,__webpack_require__){var stringifyString=__webpack_require__(83069)
;const string={identify:value=>"string"==typeof value,default:!0,tag:"tag:yaml.org,2002:str",resolve:str=>str,stringify(item,ctx,onComment,onChompKeep){ctx=Object.assign({actualString:!0},ctx)
;return stringifyString.stringifyString(item,ctx,onComment,onChompKeep)}};exports.string=string}),73959:(function(__unused_webpack_module,exports,__webpack_require__){
var Scalar=__webpack_require__(63301);const boolTag={identify:value=>"boolean"==typeof value,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
resolve:str=>new Scalar.Scalar("t"===str[0]||"T"===str[0]),stringify({source:source,value:value},ctx){if(source&&boolTag.test.test(source)){if(value===("t"===source[0]||"T"===source[0]))return source}
return value?ctx.options.trueStr:ctx.options.falseStr}};exports.boolTag=boolTag}),38405:(function(__unused_webpack_module,exports,__webpack_require__){
var Scalar=__webpack_require__(63301),stringifyNumber=__webpack_require__(28689);const floatNaN={identify:value=>"number"==typeof value,default:!0,tag:"tag:yaml.org,2002:float",
test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:str=>"nan"===str.slice(-3).toLowerCase()?NaN:"-"===str[0]?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,
stringify:stringifyNumber.stringifyNumber},floatExp={identify:value=>"number"==typeof value,default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",
test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:str=>parseFloat(str),stringify(node){const num=Number(node.value)
;return isFinite(num)?num.toExponential():stringifyNumber.stringifyNumber(node)}},float={identify:value=>"number"==typeof value,default:!0,tag:"tag:yaml.org,2002:float",
test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,resolve(str){const node=new Scalar.Scalar(parseFloat(str)),dot=str.indexOf(".");if(-1!==dot&&"0"===str[str.length-1])node.minFractionDigits=str.length-dot-1
;return node},stringify:stringifyNumber.stringifyNumber};exports.float=float;exports.floatExp=floatExp;exports.floatNaN=floatNaN}),59874:(function(__unused_webpack_module,exports,__webpack_require__){
var stringifyNumber=__webpack_require__(28689)
;const intIdentify=value=>"bigint"==typeof value||Number.isInteger(value),intResolve=(str,offset,radix,{intAsBigInt:intAsBigInt})=>intAsBigInt?BigInt(str):parseInt(str.substring(offset),radix)
;function intStringify(node,radix,prefix){const{value:value}=node;if(intIdentify(value)&&value>=0)return prefix+value.toString(radix);return stringifyNumber.stringifyNumber(node)}const intOct={
identify:value=>intIdentify(value)&&value>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,resolve:(str,_onError,opt)=>intResolve(str,2,8,opt),
stringify:node=>intStringify(node,8,"0o")},int={identify:intIdentify,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(str,_onError,opt)=>intResolve(str,0,10,opt),
stringify:stringifyNumber.stringifyNumber},intHex={identify:value=>intIdentify(value)&&value>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,
resolve:(str,_onError,opt)=>intResolve(str,2,16,opt),stringify:node=>intStringify(node,16,"0x")};exports.int=int;exports.intHex=intHex;exports.intOct=intOct}),
70896:(function(__unused_webpack_module,exports,__webpack_require__){
var map=__webpack_require__(47451),_null=__webpack_require__(73632),seq=__webpack_require__(1706),string=__webpack_require__(66464),bool=__webpack_require__(73959),float=__webpack_require__(38405),int=__webpack_require__(59874)
;const schema=[map.map,seq.seq,string.string,_null.nullTag,bool.boolTag,int.intOct,int.int,int.intHex,float.floatNaN,float.floatExp,float.float];exports.schema=schema}),
33559:(function(__unused_webpack_module,exports,__webpack_require__){var Scalar=__webpack_require__(63301),map=__webpack_require__(47451),seq=__webpack_require__(1706);function intIdentify(value){
return"bigint"==typeof value||Number.isInteger(value)}const stringifyJSON=({value:value})=>JSON.stringify(value),jsonScalars=[{identify:value=>"string"==typeof value,default:!0,
tag:"tag:yaml.org,2002:str",resolve:str=>str,stringify:stringifyJSON},{identify:value=>null==value,createNode:()=>new Scalar.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^null$/,
resolve:()=>null,stringify:stringifyJSON},{identify:value=>"boolean"==typeof value,default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:str=>"true"===str,stringify:stringifyJSON},{
identify:intIdentify,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(str,_onError,{intAsBigInt:intAsBigInt})=>intAsBigInt?BigInt(str):parseInt(str,10),
stringify:({value:value})=>intIdentify(value)?value.toString():JSON.stringify(value)},{identify:value=>"number"==typeof value,default:!0,tag:"tag:yaml.org,2002:float",
test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,resolve:str=>parseFloat(str),stringify:stringifyJSON}],jsonError={default:!0,tag:"",test:/^/,resolve(str,onError){
onError(`Unresolved plain scalar ${JSON.stringify(str)}`);return str}},schema=[map.map,seq.seq].concat(jsonScalars,jsonError);exports.schema=schema}),
90018:(function(__unused_webpack_module,exports,__webpack_require__){
var map=__webpack_require__(47451),_null=__webpack_require__(73632),seq=__webpack_require__(1706),string=__webpack_require__(66464),bool=__webpack_require__(73959),float=__webpack_require__(38405),int=__webpack_require__(59874),schema=__webpack_require__(70896),schema$1=__webpack_require__(33559),binary=__webpack_require__(56083),merge=__webpack_require__(90452),omap=__webpack_require__(50303),pairs=__webpack_require__(18385),schema$2=__webpack_require__(35913),set=__webpack_require__(81528),timestamp=__webpack_require__(24371)
;const schemas=new Map([["core",schema.schema],["failsafe",[map.map,seq.seq,string.string]],["json",schema$1.schema],["yaml11",schema$2.schema],["yaml-1.1",schema$2.schema]]),tagsByName={
binary:binary.binary,bool:bool.boolTag,float:float.float,floatExp:float.floatExp,floatNaN:float.floatNaN,floatTime:timestamp.floatTime,int:int.int,intHex:int.intHex,intOct:int.intOct,
intTime:timestamp.intTime,map:map.map,merge:merge.merge,null:_null.nullTag,omap:omap.omap,pairs:pairs.pairs,seq:seq.seq,set:set.set,timestamp:timestamp.timestamp},coreKnownTags={
"tag:yaml.org,2002:binary":binary.binary,"tag:yaml.org,2002:merge":merge.merge,"tag:yaml.org,2002:omap":omap.omap,"tag:yaml.org,2002:pairs":pairs.pairs,"tag:yaml.org,2002:set":set.set,
"tag:yaml.org,2002:timestamp":timestamp.timestamp};exports.coreKnownTags=coreKnownTags;exports.getTags=function(customTags,schemaName,addMergeTag){const schemaTags=schemas.get(schemaName)
;if(schemaTags&&!customTags)return addMergeTag&&!schemaTags.includes(merge.merge)?schemaTags.concat(merge.merge):schemaTags.slice();let tags=schemaTags
;if(!tags)if(Array.isArray(customTags))tags=[];else{const keys=Array.from(schemas.keys()).filter(key=>"yaml11"!==key).map(key=>JSON.stringify(key)).join(", ")
;throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`)}
if(Array.isArray(customTags))for(const tag of customTags)tags=tags.concat(tag);else if("function"==typeof customTags)tags=customTags(tags.slice());if(addMergeTag)tags=tags.concat(merge.merge)
;return tags.reduce((tags,tag)=>{const tagObj="string"==typeof tag?tagsByName[tag]:tag;if(!tagObj){
const tagName=JSON.stringify(tag),keys=Object.keys(tagsByName).map(key=>JSON.stringify(key)).join(", ");throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`)}
if(!tags.includes(tagObj))tags.push(tagObj);return tags},[])}}),56083:(function(__unused_webpack_module,exports,__webpack_require__){
var node_buffer=__webpack_require__(20181),Scalar=__webpack_require__(63301),stringifyString=__webpack_require__(83069);const binary={identify:value=>value instanceof Uint8Array,default:!1,
tag:"tag:yaml.org,2002:binary",resolve(src,onError){if("function"==typeof node_buffer.Buffer)return node_buffer.Buffer.from(src,"base64");else if("function"==typeof atob){
const str=atob(src.replace(/[\n\r]/g,"")),buffer=new Uint8Array(str.length);for(let i=0;i<str.length;++i)buffer[i]=str.charCodeAt(i);return buffer}else{
onError("This environment does not support reading binary tags; either Buffer or atob is required");return src}},stringify({comment:comment,type:type,value:value},ctx,onComment,onChompKeep){
if(!value)return"";const buf=value;let str
;if("function"==typeof node_buffer.Buffer)str=buf instanceof node_buffer.Buffer?buf.toString("base64"):node_buffer.Buffer.from(buf.buffer).toString("base64");else if("function"==typeof btoa){let s=""
;for(let i=0;i<buf.length;++i)s+=String.fromCharCode(buf[i]);str=btoa(s)}else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required")
;type??(type=Scalar.Scalar.BLOCK_LITERAL);if(type!==Scalar.Scalar.QUOTE_DOUBLE){
const lineWidth=Math.max(ctx.options.lineWidth-ctx.indent.length,ctx.options.minContentWidth),n=Math.ceil(str.length/lineWidth),lines=new Array(n);for(let i=0,o=0;i<n;++i,
o+=lineWidth)lines[i]=str.substr(o,lineWidth);str=lines.join(type===Scalar.Scalar.BLOCK_LITERAL?"\n":" ")}return stringifyString.stringifyString({comment:comment,type:type,value:str
},ctx,onComment,onChompKeep)}};exports.binary=binary}),88398:(function(__unused_webpack_module,exports,__webpack_require__){var Scalar=__webpack_require__(63301)
;function boolStringify({value:value,source:source},ctx){if(source&&(value?trueTag:falseTag).test.test(source))return source;return value?ctx.options.trueStr:ctx.options.falseStr}const trueTag={
identify:value=>!0===value,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new Scalar.Scalar(!0),stringify:boolStringify},falseTag={
identify:value=>!1===value,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new Scalar.Scalar(!1),stringify:boolStringify}
;exports.falseTag=falseTag;exports.trueTag=trueTag}),35782:(function(__unused_webpack_module,exports,__webpack_require__){var Scalar=__webpack_require__(63301),stringifyNumber=__webpack_require__(28689)
;const floatNaN={identify:value=>"number"==typeof value,default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:str=>"nan"===str.slice(-3).toLowerCase()?NaN:"-"===str[0]?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:stringifyNumber.stringifyNumber},floatExp={
identify:value=>"number"==typeof value,default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:str=>parseFloat(str.replace(/_/g,"")),
stringify(node){const num=Number(node.value);return isFinite(num)?num.toExponential():stringifyNumber.stringifyNumber(node)}},float={identify:value=>"number"==typeof value,default:!0,
tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(str){const node=new Scalar.Scalar(parseFloat(str.replace(/_/g,""))),dot=str.indexOf(".");if(-1!==dot){
const f=str.substring(dot+1).replace(/_/g,"");if("0"===f[f.length-1])node.minFractionDigits=f.length}return node},stringify:stringifyNumber.stringifyNumber};exports.float=float
;exports.floatExp=floatExp;exports.floatNaN=floatNaN}),10873:(function(__unused_webpack_module,exports,__webpack_require__){var stringifyNumber=__webpack_require__(28689)
;const intIdentify=value=>"bigint"==typeof value||Number.isInteger(value);function intResolve(str,offset,radix,{intAsBigInt:intAsBigInt}){const sign=str[0];if("-"===sign||"+"===sign)offset+=1
;str=str.substring(offset).replace(/_/g,"");if(intAsBigInt){switch(radix){case 2:str=`0b${str}`;break;case 8:str=`0o${str}`;break;case 16:str=`0x${str}`}const n=BigInt(str)
;return"-"===sign?BigInt(-1)*n:n}const n=parseInt(str,radix);return"-"===sign?-1*n:n}function intStringify(node,radix,prefix){const{value:value}=node;if(intIdentify(value)){
const str=value.toString(radix);return value<0?"-"+prefix+str.substr(1):prefix+str}return stringifyNumber.stringifyNumber(node)}const intBin={identify:intIdentify,default:!0,
tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(str,_onError,opt)=>intResolve(str,2,2,opt),stringify:node=>intStringify(node,2,"0b")},intOct={identify:intIdentify,default:!0,
tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(str,_onError,opt)=>intResolve(str,1,8,opt),stringify:node=>intStringify(node,8,"0")},int={identify:intIdentify,default:!0,
tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(str,_onError,opt)=>intResolve(str,0,10,opt),stringify:stringifyNumber.stringifyNumber},intHex={identify:intIdentify,default:!0,
tag:"tag:yaml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(str,_onError,opt)=>intResolve(str,2,16,opt),stringify:node=>intStringify(node,16,"0x")};exports.int=int
;exports.intBin=intBin;exports.intHex=intHex;exports.intOct=intOct}),90452:(function(__unused_webpack_module,exports,__webpack_require__){
var identity=__webpack_require__(41127),Scalar=__webpack_require__(63301);const merge={identify:value=>"<<"===value||"symbol"==typeof value&&"<<"===value.description,default:"key",
tag:"tag:yaml.org,2002:merge",test:/^<<$/,resolve:()=>Object.assign(new Scalar.Scalar(Symbol("<<")),{addToJSMap:addMergeToJSMap}),stringify:()=>"<<"};function addMergeToJSMap(ctx,map,value){
const source=resolveAliasValue(ctx,value)
;if(identity.isSeq(source))for(const it of source.items)mergeValue(ctx,map,it);else if(Array.isArray(source))for(const it of source)mergeValue(ctx,map,it);else mergeValue(ctx,map,source)}
function mergeValue(ctx,map,value){const source=resolveAliasValue(ctx,value);if(!identity.isMap(source))throw new Error("Merge sources must be maps or map aliases")
;const srcMap=source.toJSON(null,ctx,Map);for(const[key,value]of srcMap)if(map instanceof Map){if(!map.has(key))map.set(key,value)
}else if(map instanceof Set)map.add(key);else if(!Object.prototype.hasOwnProperty.call(map,key))Object.defineProperty(map,key,{value:value,writable:!0,enumerable:!0,configurable:!0});return map}
function resolveAliasValue(ctx,value){return ctx&&identity.isAlias(value)?value.resolve(ctx.doc,ctx):value}exports.addMergeToJSMap=addMergeToJSMap
;exports.isMergeKey=(ctx,key)=>(merge.identify(key)||identity.isScalar(key)&&(!key.type||key.type===Scalar.Scalar.PLAIN)&&merge.identify(key.value))&&ctx?.doc.schema.tags.some(tag=>tag.tag===merge.tag&&tag.default)
;exports.merge=merge}),50303:(function(__unused_webpack_module,exports,__webpack_require__){
var identity=__webpack_require__(41127),toJS=__webpack_require__(74043),YAMLMap=__webpack_require__(84454),YAMLSeq=__webpack_require__(92223),pairs=__webpack_require__(18385)
;class YAMLOMap extends YAMLSeq.YAMLSeq{constructor(){super();this.add=YAMLMap.YAMLMap.prototype.add.bind(this);this.delete=YAMLMap.YAMLMap.prototype.delete.bind(this)
;this.get=YAMLMap.YAMLMap.prototype.get.bind(this);this.has=YAMLMap.YAMLMap.prototype.has.bind(this);this.set=YAMLMap.YAMLMap.prototype.set.bind(this);this.tag=YAMLOMap.tag}toJSON(_,ctx){
if(!ctx)return super.toJSON(_);const map=new Map;if(ctx?.onCreate)ctx.onCreate(map);for(const pair of this.items){let key,value;if(identity.isPair(pair)){key=toJS.toJS(pair.key,"",ctx)
;value=toJS.toJS(pair.value,key,ctx)}else key=toJS.toJS(pair,"",ctx);if(map.has(key))throw new Error("Ordered maps must not include duplicate keys");map.set(key,value)}return map}
static from(schema,iterable,ctx){const pairs$1=pairs.createPairs(schema,iterable,ctx),omap=new this;omap.items=pairs$1.items;return omap}}YAMLOMap.tag="tag:yaml.org,2002:omap";const omap={
collection:"seq",identify:value=>value instanceof Map,nodeClass:YAMLOMap,default:!1,tag:"tag:yaml.org,2002:omap",resolve(seq,onError){const pairs$1=pairs.resolvePairs(seq,onError),seenKeys=[]
;for(const{key:key}of pairs$1.items)if(identity.isScalar(key))if(seenKeys.includes(key.value))onError(`Ordered maps must not include duplicate keys: ${key.value}`);else seenKeys.push(key.value)
;return Object.assign(new YAMLOMap,pairs$1)},createNode:(schema,iterable,ctx)=>YAMLOMap.from(schema,iterable,ctx)};exports.YAMLOMap=YAMLOMap;exports.omap=omap}),
18385:(function(__unused_webpack_module,exports,__webpack_require__){
var identity=__webpack_require__(41127),Pair=__webpack_require__(57165),Scalar=__webpack_require__(63301),YAMLSeq=__webpack_require__(92223);function resolvePairs(seq,onError){
if(identity.isSeq(seq))for(let i=0;i<seq.items.length;++i){let item=seq.items[i];if(identity.isPair(item))continue;else if(identity.isMap(item)){
if(item.items.length>1)onError("Each pair must have its own sequence indicator");const pair=item.items[0]||new Pair.Pair(new Scalar.Scalar(null))
;if(item.commentBefore)pair.key.commentBefore=pair.key.commentBefore?`${item.commentBefore}\n${pair.key.commentBefore}`:item.commentBefore;if(item.comment){const cn=pair.value??pair.key
;cn.comment=cn.comment?`${item.comment}\n${cn.comment}`:item.comment}item=pair}seq.items[i]=identity.isPair(item)?item:new Pair.Pair(item)}else onError("Expected a sequence for this tag");return seq}
function createPairs(schema,iterable,ctx){const{replacer:replacer}=ctx,pairs=new YAMLSeq.YAMLSeq(schema);pairs.tag="tag:yaml.org,2002:pairs";let i=0
;if(iterable&&Symbol.iterator in Object(iterable))for(let it of iterable){if("function"==typeof replacer)it=replacer.call(iterable,String(i++),it);let key,value;if(Array.isArray(it))if(2===it.length){
key=it[0];value=it[1]}else throw new TypeError(`Expected [key, value] tuple: ${it}`);else if(it&&it instanceof Object){const keys=Object.keys(it);if(1===keys.length){key=keys[0];value=it[key]
}else throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`)}else key=it;pairs.items.push(Pair.createPair(key,value,ctx))}return pairs}const pairs={collection:"seq",default:!1,
tag:"tag:yaml.org,2002:pairs",resolve:resolvePairs,createNode:createPairs};exports.createPairs=createPairs;exports.pairs=pairs;exports.resolvePairs=resolvePairs}),
35913:(function(__unused_webpack_module,exports,__webpack_require__){
var map=__webpack_require__(47451),_null=__webpack_require__(73632),seq=__webpack_require__(1706),string=__webpack_require__(66464),binary=__webpack_require__(56083),bool=__webpack_require__(88398),float=__webpack_require__(35782),int=__webpack_require__(10873),merge=__webpack_require__(90452),omap=__webpack_require__(50303),pairs=__webpack_require__(18385),set=__webpack_require__(81528),timestamp=__webpack_require__(24371)
;const schema=[map.map,seq.seq,string.string,_null.nullTag,bool.trueTag,bool.falseTag,int.intBin,int.intOct,int.int,int.intHex,float.floatNaN,float.floatExp,float.float,binary.binary,merge.merge,omap.omap,pairs.pairs,set.set,timestamp.intTime,timestamp.floatTime,timestamp.timestamp]
;exports.schema=schema}),81528:(function(__unused_webpack_module,exports,__webpack_require__){var identity=__webpack_require__(41127),Pair=__webpack_require__(57165),YAMLMap=__webpack_require__(84454)
;class YAMLSet extends YAMLMap.YAMLMap{constructor(schema){super(schema);this.tag=YAMLSet.tag}add(key){let pair
;if(identity.isPair(key))pair=key;else if(key&&"object"==typeof key&&"key"in key&&"value"in key&&null===key.value)pair=new Pair.Pair(key.key,null);else pair=new Pair.Pair(key,null)
;if(!YAMLMap.findPair(this.items,pair.key))this.items.push(pair)}get(key,keepPair){const pair=YAMLMap.findPair(this.items,key)
;return!keepPair&&identity.isPair(pair)?identity.isScalar(pair.key)?pair.key.value:pair.key:pair}set(key,value){
if("boolean"!=typeof value)throw new Error("Expected boolean value for set(key, value) in a YAML set, not "+typeof value);const prev=YAMLMap.findPair(this.items,key)
;if(prev&&!value)this.items.splice(this.items.indexOf(prev),1);else if(!prev&&value)this.items.push(new Pair.Pair(key))}toJSON(_,ctx){return super.toJSON(_,ctx,Set)}
toString(ctx,onComment,onChompKeep){if(!ctx)return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.toString(Object.assign({},ctx,{allNullValues:!0
}),onComment,onChompKeep);else throw new Error("Set items must all have null values")}static from(schema,iterable,ctx){const{replacer:replacer}=ctx,set=new this(schema)
;if(iterable&&Symbol.iterator in Object(iterable))for(let value of iterable){if("function"==typeof replacer)value=replacer.call(iterable,value,value);set.items.push(Pair.createPair(value,null,ctx))}
return set}}YAMLSet.tag="tag:yaml.org,2002:set";const set={collection:"map",identify:value=>value instanceof Set,nodeClass:YAMLSet,default:!1,tag:"tag:yaml.org,2002:set",
createNode:(schema,iterable,ctx)=>YAMLSet.from(schema,iterable,ctx),resolve(map,onError){
if(identity.isMap(map))if(map.hasAllNullValues(!0))return Object.assign(new YAMLSet,map);else onError("Set items must all have null values");else onError("Expected a mapping for this tag");return map}
};exports.YAMLSet=YAMLSet;exports.set=set}),24371:(function(__unused_webpack_module,exports,__webpack_require__){var stringifyNumber=__webpack_require__(28689);function parseSexagesimal(str,asBigInt){
const sign=str[0],parts="-"===sign||"+"===sign?str.substring(1):str,num=n=>asBigInt?BigInt(n):Number(n),res=parts.replace(/_/g,"").split(":").reduce((res,p)=>res*num(60)+num(p),num(0))
;return"-"===sign?num(-1)*res:res}function stringifySexagesimal(node){let{value:value}=node,num=n=>n
;if("bigint"==typeof value)num=n=>BigInt(n);else if(isNaN(value)||!isFinite(value))return stringifyNumber.stringifyNumber(node);let sign="";if(value<0){sign="-";value*=num(-1)}
const _60=num(60),parts=[value%_60];if(value<60)parts.unshift(0);else{value=(value-parts[0])/_60;parts.unshift(value%_60);if(value>=60){value=(value-parts[0])/_60;parts.unshift(value)}}
return sign+parts.map(n=>String(n).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}const intTime={identify:value=>"bigint"==typeof value||Number.isInteger(value),default:!0,
tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(str,_onError,{intAsBigInt:intAsBigInt})=>parseSexagesimal(str,intAsBigInt),stringify:stringifySexagesimal
},floatTime={identify:value=>"number"==typeof value,default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:str=>parseSexagesimal(str,!1),
stringify:stringifySexagesimal},timestamp={identify:value=>value instanceof Date,default:!0,tag:"tag:yaml.org,2002:timestamp",
test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(str){
const match=str.match(timestamp.test);if(!match)throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd")
;const[,year,month,day,hour,minute,second]=match.map(Number),millisec=match[7]?Number((match[7]+"00").substr(1,3)):0;let date=Date.UTC(year,month-1,day,hour||0,minute||0,second||0,millisec)
;const tz=match[8];if(tz&&"Z"!==tz){let d=parseSexagesimal(tz,!1);if(Math.abs(d)<30)d*=60;date-=6e4*d}return new Date(date)},
stringify:({value:value})=>value?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""};exports.floatTime=floatTime;exports.intTime=intTime;exports.timestamp=timestamp}),
34475:(function(__unused_webpack_module,exports){function consumeMoreIndentedLines(text,i,indent){let end=i,start=i+1,ch=text[start];for(;" "===ch||"\t"===ch;)if(i<start+indent)ch=text[++i];else{do{
ch=text[++i]}while(ch&&"\n"!==ch);end=i;start=i+1;ch=text[start]}return end}exports.FOLD_BLOCK="block";exports.FOLD_FLOW="flow";exports.FOLD_QUOTED="quoted"
;exports.foldFlowLines=function(text,indent,mode="flow",{indentAtStart:indentAtStart,lineWidth:lineWidth=80,minContentWidth:minContentWidth=20,onFold:onFold,onOverflow:onOverflow}={}){
if(!lineWidth||lineWidth<0)return text;if(lineWidth<minContentWidth)minContentWidth=0;const endStep=Math.max(1+minContentWidth,1+lineWidth-indent.length);if(text.length<=endStep)return text
;const folds=[],escapedFolds={};let split,prev,end=lineWidth-indent.length
;if("number"==typeof indentAtStart)if(indentAtStart>lineWidth-Math.max(2,minContentWidth))folds.push(0);else end=lineWidth-indentAtStart;let overflow=!1,i=-1,escStart=-1,escEnd=-1;if("block"===mode){
i=consumeMoreIndentedLines(text,i,indent.length);if(-1!==i)end=i+endStep}for(let ch;ch=text[i+=1];){if("quoted"===mode&&"\\"===ch){escStart=i;switch(text[i+1]){case"x":i+=3;break;case"u":i+=5;break
;case"U":i+=9;break;default:i+=1}escEnd=i}if("\n"===ch){if("block"===mode)i=consumeMoreIndentedLines(text,i,indent.length);end=i+indent.length+endStep;split=void 0}else{
if(" "===ch&&prev&&" "!==prev&&"\n"!==prev&&"\t"!==prev){const next=text[i+1];if(next&&" "!==next&&"\n"!==next&&"\t"!==next)split=i}if(i>=end)if(split){folds.push(split);end=split+endStep;split=void 0
}else if("quoted"===mode){for(;" "===prev||"\t"===prev;){prev=ch;ch=text[i+=1];overflow=!0}const j=i>escEnd+1?i-2:escStart-1;if(escapedFolds[j])return text;folds.push(j);escapedFolds[j]=!0
;end=j+endStep;split=void 0}else overflow=!0}prev=ch}if(overflow&&onOverflow)onOverflow();if(0===folds.length)return text;if(onFold)onFold();let res=text.slice(0,folds[0])
;for(let i=0;i<folds.length;++i){const fold=folds[i],end=folds[i+1]||text.length;if(0===fold)res=`\n${indent}${text.slice(0,end)}`;else{if("quoted"===mode&&escapedFolds[fold])res+=`${text[fold]}\\`
;res+=`\n${indent}${text.slice(fold+1,end)}`}}return res}}),2148:(function(__unused_webpack_module,exports,__webpack_require__){
var anchors=__webpack_require__(71596),identity=__webpack_require__(41127),stringifyComment=__webpack_require__(59799),stringifyString=__webpack_require__(83069);function getTagObject(tags,item){
if(item.tag){const match=tags.filter(t=>t.tag===item.tag);if(match.length>0)return match.find(t=>t.format===item.format)??match[0]}let tagObj,obj;if(identity.isScalar(item)){obj=item.value
;let match=tags.filter(t=>t.identify?.(obj));if(match.length>1){const testMatch=match.filter(t=>t.test);if(testMatch.length>0)match=testMatch}
tagObj=match.find(t=>t.format===item.format)??match.find(t=>!t.format)}else{obj=item;tagObj=tags.find(t=>t.nodeClass&&obj instanceof t.nodeClass)}if(!tagObj){
throw new Error(`Tag not resolved for ${obj?.constructor?.name??(null===obj?"null":typeof obj)} value`)}return tagObj}function stringifyProps(node,tagObj,{anchors:anchors$1,doc:doc}){
if(!doc.directives)return"";const props=[],anchor=(identity.isScalar(node)||identity.isCollection(node))&&node.anchor;if(anchor&&anchors.anchorIsValid(anchor)){anchors$1.add(anchor)
;props.push(`&${anchor}`)}const tag=node.tag??(tagObj.default?null:tagObj.tag);if(tag)props.push(doc.directives.tagString(tag));return props.join(" ")}
exports.createStringifyContext=function(doc,options){const opt=Object.assign({blockQuote:!0,commentString:stringifyComment.stringifyComment,defaultKeyType:null,defaultStringType:"PLAIN",
directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,minContentWidth:20,nullStr:"null",simpleKeys:!1,
singleQuote:null,trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},doc.schema.toStringOptions,options);let inFlow;switch(opt.collectionStyle){case"block":inFlow=!1;break;case"flow":inFlow=!0;break
;default:inFlow=null}return{anchors:new Set,doc:doc,flowCollectionPadding:opt.flowCollectionPadding?" ":"",indent:"",indentStep:"number"==typeof opt.indent?" ".repeat(opt.indent):"  ",inFlow:inFlow,
options:opt}};exports.stringify=function(item,ctx,onComment,onChompKeep){if(identity.isPair(item))return item.toString(ctx,onComment,onChompKeep);if(identity.isAlias(item)){
if(ctx.doc.directives)return item.toString(ctx);if(ctx.resolvedAliases?.has(item))throw new TypeError("Cannot stringify circular structure without alias nodes");else{
if(ctx.resolvedAliases)ctx.resolvedAliases.add(item);else ctx.resolvedAliases=new Set([item]);item=item.resolve(ctx.doc)}}let tagObj;const node=identity.isNode(item)?item:ctx.doc.createNode(item,{
onTagObj:o=>tagObj=o});tagObj??(tagObj=getTagObject(ctx.doc.schema.tags,node));const props=stringifyProps(node,tagObj,ctx);if(props.length>0)ctx.indentAtStart=(ctx.indentAtStart??0)+props.length+1
;const str="function"==typeof tagObj.stringify?tagObj.stringify(node,ctx,onComment,onChompKeep):identity.isScalar(node)?stringifyString.stringifyString(node,ctx,onComment,onChompKeep):node.toString(ctx,onComment,onChompKeep)
;if(!props)return str;return identity.isScalar(node)||"{"===str[0]||"["===str[0]?`${props} ${str}`:`${props}\n${ctx.indent}${str}`}}),
61212:(function(__unused_webpack_module,exports,__webpack_require__){var identity=__webpack_require__(41127),stringify=__webpack_require__(2148),stringifyComment=__webpack_require__(59799)
;function stringifyBlockCollection({comment:comment,items:items},ctx,{blockItemPrefix:blockItemPrefix,flowChars:flowChars,itemIndent:itemIndent,onChompKeep:onChompKeep,onComment:onComment}){
const{indent:indent,options:{commentString:commentString}}=ctx,itemCtx=Object.assign({},ctx,{indent:itemIndent,type:null});let chompKeep=!1;const lines=[];for(let i=0;i<items.length;++i){
const item=items[i];let comment=null;if(identity.isNode(item)){if(!chompKeep&&item.spaceBefore)lines.push("");addCommentBefore(ctx,lines,item.commentBefore,chompKeep)
;if(item.comment)comment=item.comment}else if(identity.isPair(item)){const ik=identity.isNode(item.key)?item.key:null;if(ik){if(!chompKeep&&ik.spaceBefore)lines.push("")
;addCommentBefore(ctx,lines,ik.commentBefore,chompKeep)}}chompKeep=!1;let str=stringify.stringify(item,itemCtx,()=>comment=null,()=>chompKeep=!0)
;if(comment)str+=stringifyComment.lineComment(str,itemIndent,commentString(comment));if(chompKeep&&comment)chompKeep=!1;lines.push(blockItemPrefix+str)}let str
;if(0===lines.length)str=flowChars.start+flowChars.end;else{str=lines[0];for(let i=1;i<lines.length;++i){const line=lines[i];str+=line?`\n${indent}${line}`:"\n"}}if(comment){
str+="\n"+stringifyComment.indentComment(commentString(comment),indent);if(onComment)onComment()}else if(chompKeep&&onChompKeep)onChompKeep();return str}
function stringifyFlowCollection({items:items},ctx,{flowChars:flowChars,itemIndent:itemIndent}){
const{indent:indent,indentStep:indentStep,flowCollectionPadding:fcPadding,options:{commentString:commentString}}=ctx;itemIndent+=indentStep;const itemCtx=Object.assign({},ctx,{indent:itemIndent,
inFlow:!0,type:null});let reqNewline=!1,linesAtValue=0;const lines=[];for(let i=0;i<items.length;++i){const item=items[i];let comment=null;if(identity.isNode(item)){if(item.spaceBefore)lines.push("")
;addCommentBefore(ctx,lines,item.commentBefore,!1);if(item.comment)comment=item.comment}else if(identity.isPair(item)){const ik=identity.isNode(item.key)?item.key:null;if(ik){
if(ik.spaceBefore)lines.push("");addCommentBefore(ctx,lines,ik.commentBefore,!1);if(ik.comment)reqNewline=!0}const iv=identity.isNode(item.value)?item.value:null;if(iv){
if(iv.comment)comment=iv.comment;if(iv.commentBefore)reqNewline=!0}else if(null==item.value&&ik?.comment)comment=ik.comment}if(comment)reqNewline=!0
;let str=stringify.stringify(item,itemCtx,()=>comment=null);reqNewline||(reqNewline=lines.length>linesAtValue||str.includes("\n"));if(i<items.length-1)str+=",";else if(ctx.options.trailingComma){
if(ctx.options.lineWidth>0)reqNewline||(reqNewline=lines.reduce((sum,line)=>sum+line.length+2,2)+(str.length+2)>ctx.options.lineWidth);if(reqNewline)str+=","}
if(comment)str+=stringifyComment.lineComment(str,itemIndent,commentString(comment));lines.push(str);linesAtValue=lines.length}const{start:start,end:end}=flowChars
;if(0===lines.length)return start+end;else{if(!reqNewline){const len=lines.reduce((sum,line)=>sum+line.length+2,2);reqNewline=ctx.options.lineWidth>0&&len>ctx.options.lineWidth}if(reqNewline){
let str=start;for(const line of lines)str+=line?`\n${indentStep}${indent}${line}`:"\n";return`${str}\n${indent}${end}`}else return`${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`}}
function addCommentBefore({indent:indent,options:{commentString:commentString}},lines,comment,chompKeep){if(comment&&chompKeep)comment=comment.replace(/^\n+/,"");if(comment){
const ic=stringifyComment.indentComment(commentString(comment),indent);lines.push(ic.trimStart())}}exports.stringifyCollection=function(collection,ctx,options){
return(ctx.inFlow??collection.flow?stringifyFlowCollection:stringifyBlockCollection)(collection,ctx,options)}}),59799:(function(__unused_webpack_module,exports){function indentComment(comment,indent){
if(/^\n+$/.test(comment))return comment.substring(1);return indent?comment.replace(/^(?! *$)/gm,indent):comment}exports.indentComment=indentComment
;exports.lineComment=(str,indent,comment)=>str.endsWith("\n")?indentComment(comment,indent):comment.includes("\n")?"\n"+indentComment(comment,indent):(str.endsWith(" ")?"":" ")+comment
;exports.stringifyComment=str=>str.replace(/^(?!$)(?: $)?/gm,"#")}),6829:(function(__unused_webpack_module,exports,__webpack_require__){
var identity=__webpack_require__(41127),stringify=__webpack_require__(2148),stringifyComment=__webpack_require__(59799);exports.stringifyDocument=function(doc,options){const lines=[]
;let hasDirectives=!0===options.directives;if(!1!==options.directives&&doc.directives){const dir=doc.directives.toString(doc);if(dir){lines.push(dir);hasDirectives=!0
}else if(doc.directives.docStart)hasDirectives=!0}if(hasDirectives)lines.push("---");const ctx=stringify.createStringifyContext(doc,options),{commentString:commentString}=ctx.options
;if(doc.commentBefore){if(1!==lines.length)lines.unshift("");const cs=commentString(doc.commentBefore);lines.unshift(stringifyComment.indentComment(cs,""))}let chompKeep=!1,contentComment=null
;if(doc.contents){if(identity.isNode(doc.contents)){if(doc.contents.spaceBefore&&hasDirectives)lines.push("");if(doc.contents.commentBefore){const cs=commentString(doc.contents.commentBefore)
;lines.push(stringifyComment.indentComment(cs,""))}ctx.forceBlockIndent=!!doc.comment;contentComment=doc.contents.comment}const onChompKeep=contentComment?void 0:()=>chompKeep=!0
;let body=stringify.stringify(doc.contents,ctx,()=>contentComment=null,onChompKeep);if(contentComment)body+=stringifyComment.lineComment(body,"",commentString(contentComment))
;if(("|"===body[0]||">"===body[0])&&"---"===lines[lines.length-1])lines[lines.length-1]=`--- ${body}`;else lines.push(body)}else lines.push(stringify.stringify(doc.contents,ctx))
;if(doc.directives?.docEnd)if(doc.comment){const cs=commentString(doc.comment);if(cs.includes("\n")){lines.push("...");lines.push(stringifyComment.indentComment(cs,""))}else lines.push(`... ${cs}`)
}else lines.push("...");else{let dc=doc.comment;if(dc&&chompKeep)dc=dc.replace(/^\n+/,"");if(dc){if((!chompKeep||contentComment)&&""!==lines[lines.length-1])lines.push("")
;lines.push(stringifyComment.indentComment(commentString(dc),""))}}return lines.join("\n")+"\n"}}),28689:(function(__unused_webpack_module,exports){
exports.stringifyNumber=function({format:format,minFractionDigits:minFractionDigits,tag:tag,value:value}){if("bigint"==typeof value)return String(value)
;const num="number"==typeof value?value:Number(value);if(!isFinite(num))return isNaN(num)?".nan":num<0?"-.inf":".inf";let n=Object.is(value,-0)?"-0":JSON.stringify(value)
;if(!format&&minFractionDigits&&(!tag||"tag:yaml.org,2002:float"===tag)&&/^-?\d/.test(n)&&!n.includes("e")){let i=n.indexOf(".");if(i<0){i=n.length;n+="."}let d=minFractionDigits-(n.length-i-1)
;for(;d-- >0;)n+="0"}return n}}),59748:(function(__unused_webpack_module,exports,__webpack_require__){
var identity=__webpack_require__(41127),Scalar=__webpack_require__(63301),stringify=__webpack_require__(2148),stringifyComment=__webpack_require__(59799)
;exports.stringifyPair=function({key:key,value:value},ctx,onComment,onChompKeep){
const{allNullValues:allNullValues,doc:doc,indent:indent,indentStep:indentStep,options:{commentString:commentString,indentSeq:indentSeq,simpleKeys:simpleKeys}}=ctx
;let keyComment=identity.isNode(key)&&key.comment||null;if(simpleKeys){if(keyComment)throw new Error("With simple keys, key nodes cannot have comments")
;if(identity.isCollection(key)||!identity.isNode(key)&&"object"==typeof key){throw new Error("With simple keys, collection cannot be used as a key value")}}
let explicitKey=!simpleKeys&&(!key||keyComment&&null==value&&!ctx.inFlow||identity.isCollection(key)||(identity.isScalar(key)?key.type===Scalar.Scalar.BLOCK_FOLDED||key.type===Scalar.Scalar.BLOCK_LITERAL:"object"==typeof key))
;ctx=Object.assign({},ctx,{allNullValues:!1,implicitKey:!explicitKey&&(simpleKeys||!allNullValues),indent:indent+indentStep})
;let vsb,vcb,valueComment,keyCommentDone=!1,chompKeep=!1,str=stringify.stringify(key,ctx,()=>keyCommentDone=!0,()=>chompKeep=!0);if(!explicitKey&&!ctx.inFlow&&str.length>1024){
if(simpleKeys)throw new Error("With simple keys, single line scalar must not span more than 1024 characters");explicitKey=!0}if(ctx.inFlow){if(allNullValues||null==value){
if(keyCommentDone&&onComment)onComment();return""===str?"?":explicitKey?`? ${str}`:str}}else if(allNullValues&&!simpleKeys||null==value&&explicitKey){str=`? ${str}`
;if(keyComment&&!keyCommentDone)str+=stringifyComment.lineComment(str,ctx.indent,commentString(keyComment));else if(chompKeep&&onChompKeep)onChompKeep();return str}if(keyCommentDone)keyComment=null
;if(explicitKey){if(keyComment)str+=stringifyComment.lineComment(str,ctx.indent,commentString(keyComment));str=`? ${str}\n${indent}:`}else{str=`${str}:`
;if(keyComment)str+=stringifyComment.lineComment(str,ctx.indent,commentString(keyComment))}if(identity.isNode(value)){vsb=!!value.spaceBefore;vcb=value.commentBefore;valueComment=value.comment}else{
vsb=!1;vcb=null;valueComment=null;if(value&&"object"==typeof value)value=doc.createNode(value)}ctx.implicitKey=!1;if(!explicitKey&&!keyComment&&identity.isScalar(value))ctx.indentAtStart=str.length+1
;chompKeep=!1;if(!indentSeq&&indentStep.length>=2&&!ctx.inFlow&&!explicitKey&&identity.isSeq(value)&&!value.flow&&!value.tag&&!value.anchor)ctx.indent=ctx.indent.substring(2);let valueCommentDone=!1
;const valueStr=stringify.stringify(value,ctx,()=>valueCommentDone=!0,()=>chompKeep=!0);let ws=" ";if(keyComment||vsb||vcb){ws=vsb?"\n":"";if(vcb){const cs=commentString(vcb)
;ws+=`\n${stringifyComment.indentComment(cs,ctx.indent)}`}if(""===valueStr&&!ctx.inFlow){if("\n"===ws&&valueComment)ws="\n\n"}else ws+=`\n${ctx.indent}`
}else if(!explicitKey&&identity.isCollection(value)){const vs0=valueStr[0],nl0=valueStr.indexOf("\n"),hasNewline=-1!==nl0,flow=ctx.inFlow??value.flow??0===value.items.length;if(hasNewline||!flow){
let hasPropsLine=!1;if(hasNewline&&("&"===vs0||"!"===vs0)){let sp0=valueStr.indexOf(" ");if("&"===vs0&&-1!==sp0&&sp0<nl0&&"!"===valueStr[sp0+1])sp0=valueStr.indexOf(" ",sp0+1)
;if(-1===sp0||nl0<sp0)hasPropsLine=!0}if(!hasPropsLine)ws=`\n${ctx.indent}`}}else if(""===valueStr||"\n"===valueStr[0])ws="";str+=ws+valueStr;if(ctx.inFlow){if(valueCommentDone&&onComment)onComment()
}else if(valueComment&&!valueCommentDone)str+=stringifyComment.lineComment(str,ctx.indent,commentString(valueComment));else if(chompKeep&&onChompKeep)onChompKeep();return str}}),
83069:(function(__unused_webpack_module,exports,__webpack_require__){var Scalar=__webpack_require__(63301),foldFlowLines=__webpack_require__(34475);const getFoldOptions=(ctx,isBlock)=>({
indentAtStart:isBlock?ctx.indent.length:ctx.indentAtStart,lineWidth:ctx.options.lineWidth,minContentWidth:ctx.options.minContentWidth}),containsDocumentMarker=str=>/^(%|---|\.\.\.)/m.test(str)
;function lineLengthOverLimit(str,lineWidth,indentLength){if(!lineWidth||lineWidth<0)return!1;const limit=lineWidth-indentLength,strLen=str.length;if(strLen<=limit)return!1
;for(let i=0,start=0;i<strLen;++i)if("\n"===str[i]){if(i-start>limit)return!0;start=i+1;if(strLen-start<=limit)return!1}return!0}function doubleQuotedString(value,ctx){const json=JSON.stringify(value)
;if(ctx.options.doubleQuotedAsJSON)return json
;const{implicitKey:implicitKey}=ctx,minMultiLineLength=ctx.options.doubleQuotedMinMultiLineLength,indent=ctx.indent||(containsDocumentMarker(value)?"  ":"");let str="",start=0
;for(let i=0,ch=json[i];ch;ch=json[++i]){if(" "===ch&&"\\"===json[i+1]&&"n"===json[i+2]){str+=json.slice(start,i)+"\\ ";i+=1;start=i;ch="\\"}if("\\"===ch)switch(json[i+1]){case"u":{
str+=json.slice(start,i);const code=json.substr(i+2,4);switch(code){case"0000":str+="\\0";break;case"0007":str+="\\a";break;case"000b":str+="\\v";break;case"001b":str+="\\e";break;case"0085":
str+="\\N";break;case"00a0":str+="\\_";break;case"2028":str+="\\L";break;case"2029":str+="\\P";break;default:if("00"===code.substr(0,2))str+="\\x"+code.substr(2);else str+=json.substr(i,6)}i+=5
;start=i+1}break;case"n":if(implicitKey||'"'===json[i+2]||json.length<minMultiLineLength)i+=1;else{str+=json.slice(start,i)+"\n\n";for(;"\\"===json[i+2]&&"n"===json[i+3]&&'"'!==json[i+4];){str+="\n"
;i+=2}str+=indent;if(" "===json[i+2])str+="\\";i+=1;start=i+1}break;default:i+=1}}str=start?str+json.slice(start):json
;return implicitKey?str:foldFlowLines.foldFlowLines(str,indent,foldFlowLines.FOLD_QUOTED,getFoldOptions(ctx,!1))}function singleQuotedString(value,ctx){
if(!1===ctx.options.singleQuote||ctx.implicitKey&&value.includes("\n")||/[ \t]\n|\n[ \t]/.test(value))return doubleQuotedString(value,ctx)
;const indent=ctx.indent||(containsDocumentMarker(value)?"  ":""),res="'"+value.replace(/'/g,"''").replace(/\n+/g,`$&\n${indent}`)+"'"
;return ctx.implicitKey?res:foldFlowLines.foldFlowLines(res,indent,foldFlowLines.FOLD_FLOW,getFoldOptions(ctx,!1))}function quotedString(value,ctx){const{singleQuote:singleQuote}=ctx.options;let qs
;if(!1===singleQuote)qs=doubleQuotedString;else{const hasDouble=value.includes('"'),hasSingle=value.includes("'")
;if(hasDouble&&!hasSingle)qs=singleQuotedString;else if(hasSingle&&!hasDouble)qs=doubleQuotedString;else qs=singleQuote?singleQuotedString:doubleQuotedString}return qs(value,ctx)}let blockEndNewlines
;try{blockEndNewlines=new RegExp("(^|(?<!\n))\n+(?!\n|$)","g")}catch{blockEndNewlines=/\n+(?!\n|$)/g}function blockString({comment:comment,type:type,value:value},ctx,onComment,onChompKeep){
const{blockQuote:blockQuote,commentString:commentString,lineWidth:lineWidth}=ctx.options;if(!blockQuote||/\n[\t ]+$/.test(value))return quotedString(value,ctx)
;const indent=ctx.indent||(ctx.forceBlockIndent||containsDocumentMarker(value)?"  ":""),literal="literal"===blockQuote?!0:"folded"===blockQuote||type===Scalar.Scalar.BLOCK_FOLDED?!1:type===Scalar.Scalar.BLOCK_LITERAL?!0:!lineLengthOverLimit(value,lineWidth,indent.length)
;if(!value)return literal?"|\n":">\n";let chomp,endStart;for(endStart=value.length;endStart>0;--endStart){const ch=value[endStart-1];if("\n"!==ch&&"\t"!==ch&&" "!==ch)break}
let end=value.substring(endStart);const endNlPos=end.indexOf("\n");if(-1===endNlPos)chomp="-";else if(value===end||endNlPos!==end.length-1){chomp="+";if(onChompKeep)onChompKeep()}else chomp=""
;if(end){value=value.slice(0,-end.length);if("\n"===end[end.length-1])end=end.slice(0,-1);end=end.replace(blockEndNewlines,`$&${indent}`)}let startEnd,startWithSpace=!1,startNlPos=-1
;for(startEnd=0;startEnd<value.length;++startEnd){const ch=value[startEnd];if(" "===ch)startWithSpace=!0;else if("\n"===ch)startNlPos=startEnd;else break}
let start=value.substring(0,startNlPos<startEnd?startNlPos+1:startEnd);if(start){value=value.substring(start.length);start=start.replace(/\n+/g,`$&${indent}`)}
let header=(startWithSpace?indent?"2":"1":"")+chomp;if(comment){header+=" "+commentString(comment.replace(/ ?[\r\n]+/g," "));if(onComment)onComment()}if(!literal){
const foldedValue=value.replace(/\n+/g,"\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${indent}`);let literalFallback=!1
;const foldOptions=getFoldOptions(ctx,!0);if("folded"!==blockQuote&&type!==Scalar.Scalar.BLOCK_FOLDED)foldOptions.onOverflow=()=>{literalFallback=!0}
;const body=foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`,indent,foldFlowLines.FOLD_BLOCK,foldOptions);if(!literalFallback)return`>${header}\n${indent}${body}`}
return`|${header}\n${indent}${start}${value=value.replace(/\n+/g,`$&${indent}`)}${end}`}function plainString(item,ctx,onComment,onChompKeep){
const{type:type,value:value}=item,{actualString:actualString,implicitKey:implicitKey,indent:indent,indentStep:indentStep,inFlow:inFlow}=ctx
;if(implicitKey&&value.includes("\n")||inFlow&&/[[\]{},]/.test(value))return quotedString(value,ctx)
;if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value))return implicitKey||inFlow||!value.includes("\n")?quotedString(value,ctx):blockString(item,ctx,onComment,onChompKeep)
;if(!implicitKey&&!inFlow&&type!==Scalar.Scalar.PLAIN&&value.includes("\n"))return blockString(item,ctx,onComment,onChompKeep);if(containsDocumentMarker(value))if(""===indent){ctx.forceBlockIndent=!0
;return blockString(item,ctx,onComment,onChompKeep)}else if(implicitKey&&indent===indentStep)return quotedString(value,ctx);const str=value.replace(/\n+/g,`$&\n${indent}`);if(actualString){
const test=tag=>tag.default&&"tag:yaml.org,2002:str"!==tag.tag&&tag.test?.test(str),{compat:compat,tags:tags}=ctx.doc.schema;if(tags.some(test)||compat?.some(test))return quotedString(value,ctx)}
return implicitKey?str:foldFlowLines.foldFlowLines(str,indent,foldFlowLines.FOLD_FLOW,getFoldOptions(ctx,!1))}exports.stringifyString=function(item,ctx,onComment,onChompKeep){
const{implicitKey:implicitKey,inFlow:inFlow}=ctx,ss="string"==typeof item.value?item:Object.assign({},item,{value:String(item.value)});let{type:type}=item
;if(type!==Scalar.Scalar.QUOTE_DOUBLE)if(/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value))type=Scalar.Scalar.QUOTE_DOUBLE;const _stringify=_type=>{switch(_type){
case Scalar.Scalar.BLOCK_FOLDED:case Scalar.Scalar.BLOCK_LITERAL:return implicitKey||inFlow?quotedString(ss.value,ctx):blockString(ss,ctx,onComment,onChompKeep);case Scalar.Scalar.QUOTE_DOUBLE:
return doubleQuotedString(ss.value,ctx);case Scalar.Scalar.QUOTE_SINGLE:return singleQuotedString(ss.value,ctx);case Scalar.Scalar.PLAIN:return plainString(ss,ctx,onComment,onChompKeep);default:
return null}};let res=_stringify(type);if(null===res){const{defaultKeyType:defaultKeyType,defaultStringType:defaultStringType}=ctx.options,t=implicitKey&&defaultKeyType||defaultStringType
;res=_stringify(t);if(null===res)throw new Error(`Unsupported default string type ${t}`)}return res}}),10204:(function(__unused_webpack_module,exports,__webpack_require__){
var identity=__webpack_require__(41127);const BREAK=Symbol("break visit"),SKIP=Symbol("skip children"),REMOVE=Symbol("remove node");function visit(node,visitor){const visitor_=initVisitor(visitor)
;if(identity.isDocument(node)){if(visit_(null,node.contents,visitor_,Object.freeze([node]))===REMOVE)node.contents=null}else visit_(null,node,visitor_,Object.freeze([]))}visit.BREAK=BREAK
;visit.SKIP=SKIP;visit.REMOVE=REMOVE;function visit_(key,node,visitor,path){const ctrl=callVisitor(key,node,visitor,path);if(identity.isNode(ctrl)||identity.isPair(ctrl)){replaceNode(key,path,ctrl)
;return visit_(key,ctrl,visitor,path)}if("symbol"!=typeof ctrl)if(identity.isCollection(node)){path=Object.freeze(path.concat(node));for(let i=0;i<node.items.length;++i){
const ci=visit_(i,node.items[i],visitor,path);if("number"==typeof ci)i=ci-1;else if(ci===BREAK)return BREAK;else if(ci===REMOVE){node.items.splice(i,1);i-=1}}}else if(identity.isPair(node)){
path=Object.freeze(path.concat(node));const ck=visit_("key",node.key,visitor,path);if(ck===BREAK)return BREAK;else if(ck===REMOVE)node.key=null;const cv=visit_("value",node.value,visitor,path)
;if(cv===BREAK)return BREAK;else if(cv===REMOVE)node.value=null}return ctrl}async function visitAsync(node,visitor){const visitor_=initVisitor(visitor);if(identity.isDocument(node)){
if(await visitAsync_(null,node.contents,visitor_,Object.freeze([node]))===REMOVE)node.contents=null}else await visitAsync_(null,node,visitor_,Object.freeze([]))}visitAsync.BREAK=BREAK
;visitAsync.SKIP=SKIP;visitAsync.REMOVE=REMOVE;async function visitAsync_(key,node,visitor,path){const ctrl=await callVisitor(key,node,visitor,path);if(identity.isNode(ctrl)||identity.isPair(ctrl)){
replaceNode(key,path,ctrl);return visitAsync_(key,ctrl,visitor,path)}if("symbol"!=typeof ctrl)if(identity.isCollection(node)){path=Object.freeze(path.concat(node))
;for(let i=0;i<node.items.length;++i){const ci=await visitAsync_(i,node.items[i],visitor,path);if("number"==typeof ci)i=ci-1;else if(ci===BREAK)return BREAK;else if(ci===REMOVE){node.items.splice(i,1)
;i-=1}}}else if(identity.isPair(node)){path=Object.freeze(path.concat(node));const ck=await visitAsync_("key",node.key,visitor,path);if(ck===BREAK)return BREAK;else if(ck===REMOVE)node.key=null
;const cv=await visitAsync_("value",node.value,visitor,path);if(cv===BREAK)return BREAK;else if(cv===REMOVE)node.value=null}return ctrl}function initVisitor(visitor){
if("object"==typeof visitor&&(visitor.Collection||visitor.Node||visitor.Value))return Object.assign({Alias:visitor.Node,Map:visitor.Node,Scalar:visitor.Node,Seq:visitor.Node},visitor.Value&&{
Map:visitor.Value,Scalar:visitor.Value,Seq:visitor.Value},visitor.Collection&&{Map:visitor.Collection,Seq:visitor.Collection},visitor);return visitor}function callVisitor(key,node,visitor,path){
if("function"==typeof visitor)return visitor(key,node,path);if(identity.isMap(node))return visitor.Map?.(key,node,path);if(identity.isSeq(node))return visitor.Seq?.(key,node,path)
;if(identity.isPair(node))return visitor.Pair?.(key,node,path);if(identity.isScalar(node))return visitor.Scalar?.(key,node,path);if(identity.isAlias(node))return visitor.Alias?.(key,node,path);return}
function replaceNode(key,path,node){const parent=path[path.length-1]
;if(identity.isCollection(parent))parent.items[key]=node;else if(identity.isPair(parent))if("key"===key)parent.key=node;else parent.value=node;else if(identity.isDocument(parent))parent.contents=node;else{
const pt=identity.isAlias(parent)?"alias":"scalar";throw new Error(`Cannot replace node with ${pt} parent`)}}exports.visit=visit;exports.visitAsync=visitAsync}),
73305:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{_L:()=>_boolean,qm:()=>_gte,LK:()=>_int,G8:()=>_never,
F7:()=>_number,NC:()=>_positive,fU:()=>_refine,Fk:()=>_regex,Rl:()=>_string,em:()=>_unknown,q0:()=>describe,mI:()=>meta});var _a,core_checks=__webpack_require__(44890);class $ZodRegistry{
constructor(){this._map=new WeakMap;this._idmap=new Map}add(schema,..._meta){const meta=_meta[0];this._map.set(schema,meta);if(meta&&"object"==typeof meta&&"id"in meta)this._idmap.set(meta.id,schema)
;return this}clear(){this._map=new WeakMap;this._idmap=new Map;return this}remove(schema){const meta=this._map.get(schema);if(meta&&"object"==typeof meta&&"id"in meta)this._idmap.delete(meta.id)
;this._map.delete(schema);return this}get(schema){const p=schema._zod.parent;if(p){const pm={...this.get(p)??{}};delete pm.id;const f={...pm,...this._map.get(schema)}
;return Object.keys(f).length?f:void 0}return this._map.get(schema)}has(schema){return this._map.has(schema)}}(_a=globalThis).__zod_globalRegistry??(_a.__zod_globalRegistry=function(){
return new $ZodRegistry}());const globalRegistry=globalThis.__zod_globalRegistry;var core_util=__webpack_require__(54723);// CONCATENATED MODULE: ./node_modules/zod/v4/core/api.js
function snapshotChecks(def){if(def.checks)def.checks=[...def.checks];return def}function _string(Class,params){return new Class(snapshotChecks({type:"string",...core_util.A2(params)}))}
function _number(Class,params){return new Class(snapshotChecks({type:"number",checks:[],...core_util.A2(params)}))}function _int(Class,params){return new Class({type:"number",check:"number_format",
abort:!1,format:"safeint",...core_util.A2(params)})}function _boolean(Class,params){return new Class({type:"boolean",...core_util.A2(params)})}function _unknown(Class){return new Class({type:"unknown"
})}function _never(Class,params){return new Class({type:"never",...core_util.A2(params)})}function _gt(value,params){return new core_checks.J_({check:"greater_than",...core_util.A2(params),
value:value,inclusive:!1})}function _gte(value,params){return new core_checks.J_({check:"greater_than",...core_util.A2(params),value:value,inclusive:!0})}function _positive(params){
return _gt(0,params)}function _regex(pattern,params){return new core_checks.DG({check:"string_format",format:"regex",...core_util.A2(params),pattern:pattern})}function _refine(Class,fn,_params){
return new Class({type:"custom",check:"custom",fn:fn,...core_util.A2(_params)})}function describe(description){const ch=new core_checks.QP({check:"describe"});ch._zod.onattach=[inst=>{
const existing=globalRegistry.get(inst)??{};globalRegistry.add(inst,{...existing,description:description})}];ch._zod.check=()=>{};return ch}function meta(metadata){const ch=new core_checks.QP({
check:"meta"});ch._zod.onattach=[inst=>{const existing=globalRegistry.get(inst)??{};globalRegistry.add(inst,{...existing,...metadata})}];ch._zod.check=()=>{};return ch}}),
44890:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{DG:()=>$ZodCheckRegex,J_:()=>$ZodCheckGreaterThan,
KH:()=>$ZodCheckNumberFormat,QP:()=>$ZodCheck});var _core_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(88532),_util_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(54723)
;const $ZodCheck=_core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheck",(inst,def)=>{var _a;inst._zod??(inst._zod={});inst._zod.def=def;(_a=inst._zod).onattach??(_a.onattach=[])}),numericOriginMap={
number:"number",bigint:"bigint",object:"date"},$ZodCheckGreaterThan=_core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckGreaterThan",(inst,def)=>{$ZodCheck.init(inst,def)
;const origin=numericOriginMap[typeof def.value];inst._zod.check=payload=>{if(def.inclusive?payload.value>=def.value:payload.value>def.value)return;payload.issues.push({
origin:numericOriginMap[typeof payload.value]??origin,code:"too_small",minimum:"object"==typeof def.value?def.value.getTime():def.value,input:payload.value,inclusive:def.inclusive,inst:inst,
continue:!def.abort})}}),$ZodCheckNumberFormat=_core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckNumberFormat",(inst,def)=>{$ZodCheck.init(inst,def);def.format=def.format||"float64"
;const isInt=def.format?.includes("int"),origin=isInt?"int":"number",[minimum,maximum]=_util_js__WEBPACK_IMPORTED_MODULE_1__.zH[def.format];inst._zod.check=payload=>{const input=payload.value
;if(isInt){if(!Number.isInteger(input)){payload.issues.push({expected:origin,format:def.format,code:"invalid_type",continue:!1,input:input,inst:inst});return}if(!Number.isSafeInteger(input)){
if(input>0)payload.issues.push({input:input,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:inst,origin:origin,inclusive:!0,
continue:!def.abort});else payload.issues.push({input:input,code:"too_small",minimum:Number.MIN_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:inst,origin:origin,
inclusive:!0,continue:!def.abort});return}}if(input<minimum)payload.issues.push({origin:"number",input:input,code:"too_small",minimum:minimum,inclusive:!0,inst:inst,continue:!def.abort})
;if(input>maximum)payload.issues.push({origin:"number",input:input,code:"too_big",maximum:maximum,inclusive:!0,inst:inst,continue:!def.abort})}
}),$ZodCheckStringFormat=_core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckStringFormat",(inst,def)=>{var _a,_b;$ZodCheck.init(inst,def);if(def.pattern)(_a=inst._zod).check??(_a.check=payload=>{
def.pattern.lastIndex=0;if(def.pattern.test(payload.value))return;payload.issues.push({origin:"string",code:"invalid_format",format:def.format,input:payload.value,...def.pattern?{
pattern:def.pattern.toString()}:{},inst:inst,continue:!def.abort})});else(_b=inst._zod).check??(_b.check=()=>{})
}),$ZodCheckRegex=_core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckRegex",(inst,def)=>{$ZodCheckStringFormat.init(inst,def);inst._zod.check=payload=>{def.pattern.lastIndex=0
;if(def.pattern.test(payload.value))return;payload.issues.push({origin:"string",code:"invalid_format",format:"regex",input:payload.value,pattern:def.pattern.toString(),inst:inst,continue:!def.abort})}
})}),88532:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{$W:()=>config,GT:()=>$ZodAsyncError,cr:()=>globalConfig,
xI:()=>$constructor});var _a,_util_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(54723);const _zodDesc={value:void 0,enumerable:!1};let _E="captureStackTrace"in Error?Error:null
;function newError(Definition){const E=_E;if(E){const saved=E.stackTraceLimit;if("number"==typeof saved){try{E.stackTraceLimit=0}catch{_E=null;return new Definition}try{return new Definition}finally{
E.stackTraceLimit=saved}}}return new Definition}function $constructor(name,initializer,proto,params){function Internals(def){this.def=def;this.constr=_;this.traits=new Set}Internals.prototype={}
;const protoMembers=proto,initialized=protoMembers&&new WeakSet;function init(inst,def){if(!inst._zod){_zodDesc.value=new Internals(def);try{Object.defineProperty(inst,"_zod",_zodDesc)}finally{
_zodDesc.value=void 0}}else if(inst._zod.traits.has(name))return;inst._zod.traits.add(name);initializer(inst,def);if(initialized){
const own=Object.getPrototypeOf(inst),ctorProto=inst._zod.constr.prototype;let up=own;for(;up&&up!==ctorProto;)up=Object.getPrototypeOf(up);const target=up??own;if(!initialized.has(target)){
initialized.add(target);(0,_util_js__WEBPACK_IMPORTED_MODULE_0__.ol)(target,protoMembers)}}const proto=_.prototype;for(const k in proto){if(!Object.prototype.hasOwnProperty.call(proto,k))continue
;if(!(k in inst))inst[k]=proto[k].bind(inst)}}const Parent=params?.Parent??Object;class Definition extends Parent{}Object.defineProperty(Definition,"name",{value:name});function _(def){
const inst=params?.Parent?newError(Definition):this;init(inst,def);const deferred=inst._zod.deferred;if(deferred){for(const fn of deferred)fn();inst._zod.deferred=void 0}
const pp=globalThis.__zod_globalConfig?.postProcessor;if(pp)pp(inst);return inst}Object.defineProperty(_,"init",{value:init});Object.defineProperty(_,Symbol.hasInstance,{value:inst=>{
if(params?.Parent&&inst instanceof params.Parent)return!0;return inst?._zod?.traits?.has(name)}});Object.defineProperty(_,"name",{value:name});return _}class $ZodAsyncError extends Error{
constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}}Error;(_a=globalThis).__zod_globalConfig??(_a.__zod_globalConfig={})
;const globalConfig=globalThis.__zod_globalConfig;function config(newConfig){if(newConfig)Object.assign(globalConfig,newConfig);return globalConfig}}),
54723:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{A2:()=>normalizeParams,Gv:()=>isObject,NM:()=>optionalKeys,
OH:()=>partial,PO:()=>cached,QH:()=>aborted,Qd:()=>isPlainObject,Vy:()=>assignProp,X:()=>installLazyProp,d3:()=>attachSchema,gx:()=>captureStackTrace,hi:()=>sizeCaps,iR:()=>finalizeIssue,jD:()=>hide,
k8:()=>jsonStringifyReplacer,lQ:()=>prefixIssues,o8:()=>clone,ol:()=>members,p6:()=>cleanRegex,qQ:()=>propertyKeyTypes,qh:()=>own,rL:()=>explicitlyAborted,sD:()=>escapeRegex,sn:()=>issue,
v5:()=>defineLazyInternal,w5:()=>getEnumValues,zH:()=>NUMBER_FORMAT_RANGES});function getEnumValues(entries){const numericValues=Object.values(entries).filter(v=>"number"==typeof v)
;return Object.entries(entries).filter(([k,_])=>-1===numericValues.indexOf(+k)).map(([_,v])=>v)}function jsonStringifyReplacer(_,value){if("bigint"==typeof value)return value.toString();return value}
class Cached{constructor(getter){this._getter=getter;this._value=void 0}get value(){const getter=this._getter;if(void 0!==getter){this._value=getter();this._getter=void 0}return this._value}}
function cached(getter){return new Cached(getter)}function cleanRegex(source){const start=source.startsWith("^")?1:0,end=source.endsWith("$")?source.length-1:source.length
;return source.slice(start,end)}function assignProp(target,prop,value){Object.defineProperty(target,prop,{value:value,writable:!0,enumerable:!0,configurable:!0})}function rawShape(def){
const desc=Object.getOwnPropertyDescriptor(def,"shape");return desc?.get?desc.get.raw:desc?.value}function sourceShape(schema){return rawShape(schema._zod.def)??schema._zod.def.shape}
function deferProp(target,key,getter){Object.defineProperty(target,key,{get(){const value=getter();assignProp(this,key,value);return value},enumerable:!0,configurable:!0})}
function putProp(target,key,value){if(key in target)assignProp(target,key,value);else target[key]=value}function mirrorShape(target,source,keys,wrap){const raw=sourceShape(source)
;for(const key of keys){const desc=Object.getOwnPropertyDescriptor(raw,key);if(!desc.enumerable)continue;if(desc.get)deferProp(target,key,()=>{const value=source._zod.def.shape[key]
;return wrap?wrap(value,key):value});else putProp(target,key,wrap?wrap(desc.value,key):desc.value)}}function mergeDefs(...defs){const mergedDescriptors={};for(const def of defs){
const descriptors=Object.getOwnPropertyDescriptors(def);Object.assign(mergedDescriptors,descriptors)}return Object.defineProperties({},mergedDescriptors)}
const captureStackTrace="captureStackTrace"in Error?Error.captureStackTrace:(..._args)=>{};function isObject(data){return"object"==typeof data&&null!==data&&!Array.isArray(data)}
function isPlainObject(o){if(!1===isObject(o))return!1;const ctor=o.constructor;if(void 0===ctor)return!0;if("function"!=typeof ctor)return!0;const prot=ctor.prototype;if(!1===isObject(prot))return!1
;if(!1===Object.prototype.hasOwnProperty.call(prot,"isPrototypeOf"))return!1;return!0}const propertyKeyTypes=new Set(["string","number","symbol"]);function escapeRegex(str){
return str.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function clone(inst,def,params){const cl=new inst._zod.constr(def??inst._zod.def);if(!def||params?.parent)cl._zod.parent=inst;return cl}
function normalizeParams(_params){const params=_params;if(!params)return{};if("string"==typeof params)return{error:()=>params};if(void 0!==params?.message){
if(void 0!==params?.error)throw new Error("Cannot specify both `message` and `error` params");params.error=params.message}delete params.message;if("string"==typeof params.error)return{...params,
error:()=>params.error};return params}function optionalKeys(shape){return Object.keys(shape).filter(k=>void 0!==shape[k]._zod.optin&&"optional"===shape[k]._zod.optout)}
const NUMBER_FORMAT_RANGES=(()=>({safeint:[Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],
float64:[-Number.MAX_VALUE,Number.MAX_VALUE]}))();function maskedKeys(schema,mask){const raw=sourceShape(schema),keys=[];for(const key of Reflect.ownKeys(mask)){
if(!Object.getOwnPropertyDescriptor(raw,key)?.enumerable)throw new Error(`Unrecognized key: "${String(key)}"`);if(mask[key])keys.push(key)}return keys}
function partial(Class,schema,mask,name="partial"){const checks=schema._zod.def.checks;if(checks&&checks.length>0)throw new Error(`.${name}() cannot be used on object schemas containing refinements`)
;const selected=mask?new Set(maskedKeys(schema,mask)):void 0,newShape={}
;mirrorShape(newShape,schema,Reflect.ownKeys(sourceShape(schema)),Class&&((value,key)=>selected&&!selected.has(key)?value:new Class({type:"optional",innerType:value})))
;return clone(schema,mergeDefs(schema._zod.def,{shape:newShape,checks:[]}))}function aborted(x,startIndex=0){if(!0===x.aborted)return!0
;for(let i=startIndex;i<x.issues.length;i++)if(!0!==x.issues[i]?.continue)return!0;return!1}function explicitlyAborted(x,startIndex=0){if(!0===x.aborted)return!0
;for(let i=startIndex;i<x.issues.length;i++)if(!1===x.issues[i]?.continue)return!0;return!1}function prefixIssues(path,issues){return issues.map(iss=>{var _a;(_a=iss).path??(_a.path=[])
;iss.path.unshift(path);return iss})}function unwrapMessage(message){return"string"==typeof message?message:message?.message}function sizeCaps(defChecks){const caps=[];for(const ch of defChecks??[]){
const d=ch._zod.def;if(!/_(length|size)$|_equals$/.test(d.check))break;const max=d.maximum??d.length??d.size;if(max>=0)caps.push([max,ch])}return caps}function attachSchema(issues,start,inst){var _a
;for(let i=start;i<issues.length;i++)(_a=issues[i]).schema??(_a.schema=inst)}function finalizeIssue(iss,ctx,config){var _a;const traits=iss.inst?._zod?.traits
;if(traits?.has("$ZodType"))if(traits.has("$ZodCheck"))(_a=iss).schema??(_a.schema=iss.inst);else iss.schema=iss.inst
;const schemaError=iss.schema!==iss.inst?iss.schema?._zod.def?.error:void 0,message=iss.message?iss.message:unwrapMessage(iss.inst?._zod.def?.error?.(iss))??unwrapMessage(schemaError?.(iss))??unwrapMessage(ctx?.error?.(iss))??unwrapMessage(config.customError?.(iss))??unwrapMessage(config.localeError?.(iss))??"Invalid input",full={}
;for(const k of Object.keys(iss)){if("inst"===k||"schema"===k||"continue"===k||"input"===k||"__proto__"===k)continue;full[k]=iss[k]}full.path??(full.path=[]);full.message=message
;if(ctx?.reportInput)full.input=iss.input;return full}function issue(...args){const[iss,input,inst]=args;if("string"==typeof iss)return{message:iss,code:"custom",input:input,inst:inst};return{...iss}}
function members(proto,table){for(const key in table){const desc=Object.getOwnPropertyDescriptor(table,key);if(desc.get)Object.defineProperty(proto,key,{...desc,enumerable:!1
});else defineBound(proto,key,desc.value)}}function own(inst,key,value,enumerable=!0){Object.defineProperty(inst,key,{configurable:!0,writable:!0,enumerable:enumerable,value:value});return value}
function hide(inst,key,value){return own(inst,key,value,!1)}function defineBound(proto,key,fn){Object.defineProperty(proto,key,{configurable:!0,get(){return null==this?fn:own(this,key,fn.bind(this))},
set(value){own(this,key,value)}})}function claim(inst,sentinel){const proto=Object.getPrototypeOf(inst);return sentinel in proto?void 0:proto}let installing,broke=!1;const breaker={configurable:!0,
get(){broke=!0;return}};function defineLazyInternal(inst,key,compute){const proto=Object.getPrototypeOf(inst._zod);if(key in proto&&installing!==inst._zod){installing=void 0;return}
installing=inst._zod;Object.defineProperty(proto,key,{configurable:!0,get(){Object.defineProperty(this,key,breaker);const outer=broke;broke=!1;try{const value=compute(this)
;if(broke)delete this[key];else Object.defineProperty(this,key,{configurable:!0,writable:!0,value:value});broke=broke||outer;return value}catch(err){delete this[key];broke=broke||outer;throw err}},
set(value){Object.defineProperty(this,key,{configurable:!0,writable:!0,value:value})}})}function installLazyProp(inst,key,make,enumerable){const proto=claim(inst,key);if(!proto)return
;Object.defineProperty(proto,key,{configurable:!0,get(){const desc={configurable:!0,writable:!0,enumerable:enumerable,value:void 0};Object.defineProperty(this,key,desc);desc.value=make(this)
;Object.defineProperty(this,key,desc);return desc.value},set(value){Object.defineProperty(this,key,{configurable:!0,writable:!0,enumerable:enumerable,value:value})}})}}),
28395:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{YOg:()=>array,zMY:()=>schemas_boolean,k5n:()=>_enum,
Whr:()=>schemas_int,euz:()=>literal,mIj:()=>meta,mee:()=>nullable,aig:()=>schemas_number,Ikc:()=>object,lqM:()=>optional,OH3:()=>partial,g1P:()=>record,YPB:()=>refine,rej:()=>strictObject,
YjP:()=>schemas_string,KCZ:()=>union,L5J:()=>unknown});var core_core=__webpack_require__(88532),core_checks=__webpack_require__(44890)
;const anyString=/^[\s\S]{0,}$/,number=/^-?\d+(?:\.\d+)?$/,regexes_boolean=/^(?:true|false)$/i;var core_util=__webpack_require__(54723);// CONCATENATED MODULE: ./node_modules/zod/v4/core/versions.js
const version={major:4,minor:6,patch:7},$ZodType=core_core.xI("$ZodType",(inst,def)=>{var _a;inst??(inst={});inst._zod.def=def;inst._zod.bag=inst._zod.bag||{};inst._zod.version=version
;const defChecks=inst._zod.def.checks,checks=inst._zod.traits.has("$ZodCheck")?[inst,...defChecks??[]]:defChecks?.length?[...defChecks]:[]
;for(const ch of checks)for(const fn of ch._zod.onattach)fn(inst);if(0===checks.length){(_a=inst._zod).deferred??(_a.deferred=[]);inst._zod.deferred?.push(()=>{inst._zod.run=inst._zod.parse})}else{
const runChecks=(payload,checks,ctx)=>{if(payload.memo)return payload;let asyncResult,isAborted=core_util.QH(payload);for(const ch of checks){if(ch._zod.def.when){if(core_util.rL(payload))continue
;if(!ch._zod.def.when(payload))continue}else if(isAborted)continue;const currLen=payload.issues.length,_=ch._zod.check(payload);if(_ instanceof Promise&&!1===ctx?.async)throw new core_core.GT
;if(asyncResult||_ instanceof Promise)asyncResult=(asyncResult??Promise.resolve()).then(async()=>{await _;if(payload.issues.length===currLen)return;core_util.d3(payload.issues,currLen,inst)
;if(!isAborted)isAborted=core_util.QH(payload,currLen)});else{if(payload.issues.length===currLen)continue;core_util.d3(payload.issues,currLen,inst)
;if(!isAborted)isAborted=core_util.QH(payload,currLen)}}if(asyncResult)return asyncResult.then(()=>payload);return payload},handleCanaryResult=(canary,payload,ctx)=>{if(core_util.QH(canary)){
canary.aborted=!0;return canary}const checkResult=runChecks(payload,checks,ctx);if(checkResult instanceof Promise){if(!1===ctx.async)throw new core_core.GT
;return checkResult.then(checkResult=>inst._zod.parse(checkResult,ctx))}return inst._zod.parse(checkResult,ctx)};inst._zod.run=(payload,ctx)=>{if(ctx.skipChecks)return inst._zod.parse(payload,ctx)
;if("backward"===ctx.direction){const canary=inst._zod.parse({value:payload.value,issues:[]},{...ctx,skipChecks:!0})
;if(canary instanceof Promise)return canary.then(canary=>handleCanaryResult(canary,payload,ctx));return handleCanaryResult(canary,payload,ctx)}const result=inst._zod.parse(payload,ctx)
;if(result instanceof Promise){if(!1===ctx.async)throw new core_core.GT;return result.then(result=>runChecks(result,checks,ctx))}return runChecks(result,checks,ctx)}}},{get"~standard"(){
return core_util.jD(this,"~standard",standardProps(this))},set"~standard"(value){core_util.qh(this,"~standard",value)}}),toStandardResult=(r,ctx)=>r.issues.length?{
issues:r.issues.map(iss=>core_util.iR(iss,ctx,core_core.$W()))}:{value:r.value};async function validateAsync(inst,value){const ctx={async:!0};return toStandardResult(await inst._zod.run({value:value,
issues:[]},ctx),ctx)}function standardProps(inst){return{validate:value=>{const ctx={async:!1};try{const r=inst._zod.run({value:value,issues:[]},ctx)
;if(!(r instanceof Promise))return toStandardResult(r,ctx)}catch(_){}return validateAsync(inst,value)},vendor:"zod",version:1}}const $ZodString=core_core.xI("$ZodString",(inst,def)=>{
$ZodType.init(inst,def);inst._zod.pattern=def.pattern??anyString;inst._zod.parse=(payload,_)=>{if(def.coerce)try{payload.value=String(payload.value)}catch(_){}
if("string"==typeof payload.value)return payload;payload.issues.push({expected:"string",code:"invalid_type",input:payload.value,inst:inst});return payload}})
;const $ZodNumber=core_core.xI("$ZodNumber",(inst,def)=>{$ZodType.init(inst,def);inst._zod.pattern=number;inst._zod.parse=(payload,_ctx)=>{if(def.coerce)try{payload.value=Number(payload.value)
}catch(_){}const input=payload.value;if("number"==typeof input&&!Number.isNaN(input)&&Number.isFinite(input))return payload
;const received="number"==typeof input?Number.isNaN(input)?"NaN":!Number.isFinite(input)?String(input):void 0:void 0;payload.issues.push({expected:"number",code:"invalid_type",input:input,inst:inst,
...received?{received:received}:{}});return payload}}),$ZodNumberFormat=core_core.xI("$ZodNumberFormat",(inst,def)=>{core_checks.KH.init(inst,def);$ZodNumber.init(inst,def)
}),$ZodBoolean=core_core.xI("$ZodBoolean",(inst,def)=>{$ZodType.init(inst,def);inst._zod.pattern=regexes_boolean;inst._zod.parse=(payload,_ctx)=>{if(def.coerce)try{payload.value=Boolean(payload.value)
}catch(_){}const input=payload.value;if("boolean"==typeof input)return payload;payload.issues.push({expected:"boolean",code:"invalid_type",input:input,inst:inst});return payload}
}),$ZodUnknown=core_core.xI("$ZodUnknown",(inst,def)=>{$ZodType.init(inst,def);inst._zod.parse=payload=>payload}),$ZodNever=core_core.xI("$ZodNever",(inst,def)=>{$ZodType.init(inst,def)
;inst._zod.parse=(payload,_ctx)=>{payload.issues.push({expected:"never",code:"invalid_type",input:payload.value,inst:inst});return payload}});function capSize(inst,size){
const caps=core_util.hi(inst._zod.def.checks);if(!caps.length)return;const cap=Math.min(...caps.map(c=>c[0])),parse=inst._zod.parse;inst._zod.parse=(payload,ctx)=>{const n=size(payload.value)
;if(n>cap&&!ctx?.skipChecks&&"backward"!==ctx?.direction)for(const[max,ch]of core_util.hi(inst._zod.def.checks))if(n>max&&ch._zod.def.when(payload)){const start=payload.issues.length
;ch._zod.check(payload);payload.issues[start].continue=!1;core_util.d3(payload.issues,start,inst);return payload}return parse(payload,ctx)}}const arraySize=input=>Array.isArray(input)?input.length:-1
;function handleArrayResult(result,final,index){if(result.issues.length)final.issues.push(...core_util.lQ(index,result.issues));final.value[index]=result.value}
const $ZodArray=core_core.xI("$ZodArray",(inst,def)=>{$ZodType.init(inst,def);const memo=core_core.cr.memoizer;memo?.attach(inst);inst._zod.parse=(payload,ctx)=>{const input=payload.value
;if(!Array.isArray(input)){payload.issues.push({expected:"array",code:"invalid_type",input:input,inst:inst});return payload}
payload.value=memo?memo.alloc(inst,payload,Array(input.length),ctx):Array(input.length);const proms=[],abortEarly=ctx?.abortEarly;for(let i=0;i<input.length;i++){
const item=input[i],result=def.element._zod.run({value:item,issues:[]},ctx);if(result instanceof Promise)proms.push(result.then(result=>handleArrayResult(result,payload,i)));else{
handleArrayResult(result,payload,i);if(abortEarly&&0!==result.issues.length&&core_util.QH(result))break}}if(proms.length)return Promise.all(proms).then(()=>payload);return payload}
;capSize(inst,arraySize)});function handlePropertyResult(result,final,key,input,optin,optout){const isPresent=key in input,isOptionalOut="optional"===optout
;if(!isPresent&&isOptionalOut&&"optional"===optin)return;if(result.issues.length){if(void 0!==optin&&isOptionalOut&&!isPresent)return;final.issues.push(...core_util.lQ(key,result.issues))}
if(!isPresent&&void 0===optin){if(!result.issues.length)final.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[key]});return}if(void 0===result.value){
if(isPresent||"defaulted"===optin&&!isOptionalOut)final.value[key]=void 0}else final.value[key]=result.value}const NO_SYMBOL_KEYS=[];function normalizeDef(def){
const keys=Object.keys(def.shape),ownSymbols=Object.getOwnPropertySymbols(def.shape),symbolKeys=ownSymbols.length?ownSymbols:NO_SYMBOL_KEYS,allKeys=symbolKeys.length?[...keys,...symbolKeys]:keys
;for(const k of allKeys)if(!def.shape?.[k]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);const okeys=core_util.NM(def.shape);return{
...def,allKeys:allKeys,symbolKeys:symbolKeys,keySet:new Set(keys),numKeys:keys.length,optionalKeys:new Set(okeys)}}function handleCatchall(proms,input,payload,ctx,def,inst,abortEarly){
const unrecognized=[],keySet=def.keySet,_catchall=def.catchall._zod,t=_catchall.def.type,optin=_catchall.optin,optout=_catchall.optout;let seen=0;for(const key in input){
if(abortEarly&&payload.issues.length!==seen){if(core_util.QH(payload,seen))break;seen=payload.issues.length}if(keySet.has(key))continue;if("__proto__"===key){if("never"===t)unrecognized.push(key)
;continue}if("never"===t){unrecognized.push(key);continue}const r=_catchall.run({value:input[key],issues:[]},ctx)
;if(r instanceof Promise)proms.push(r.then(r=>handlePropertyResult(r,payload,key,input,optin,optout)));else handlePropertyResult(r,payload,key,input,optin,optout)}
if(unrecognized.length)payload.issues.push({code:"unrecognized_keys",keys:unrecognized,input:input,inst:inst,continue:!0});if(!proms.length)return payload;return Promise.all(proms).then(()=>payload)}
const $ZodObject=core_core.xI("$ZodObject",(inst,def)=>{$ZodType.init(inst,def);const desc=Object.getOwnPropertyDescriptor(def,"shape"),sh=desc?.get?desc.get.raw:def.shape??{};if(sh){const get=()=>{
const newSh={...sh};Object.defineProperty(def,"shape",{value:newSh});get.raw=newSh;return newSh};get.raw=sh;Object.defineProperty(def,"shape",{get:get})}
const _normalized=core_util.PO(()=>normalizeDef(def));core_util.v5(inst,"propValues",zod=>{const shape=zod.def.shape,propValues={};for(const key in shape){const field=shape[key]._zod;if(field.values){
if(!Object.prototype.hasOwnProperty.call(propValues,key))core_util.Vy(propValues,key,new Set);for(const v of field.values)propValues[key].add(v);if(void 0!==field.optin)propValues[key].add(void 0)}}
return propValues});const isObject=core_util.Gv,catchall=def.catchall;let value;const memo=core_core.cr.memoizer;memo?.attach(inst);inst._zod.parse=(payload,ctx)=>{value??(value=_normalized.value)
;const input=payload.value;if(!isObject(input)){payload.issues.push({expected:"object",code:"invalid_type",input:input,inst:inst});return payload}payload.value=memo?memo.alloc(inst,payload,{},ctx):{}
;const proms=[],shape=value.shape,abortEarly=ctx?.abortEarly;let seen=payload.issues.length;for(const key of value.allKeys){if(abortEarly&&payload.issues.length!==seen){
if(core_util.QH(payload,seen))break;seen=payload.issues.length}if("__proto__"===key)continue;const el=shape[key],optin=el._zod.optin,optout=el._zod.optout,r=el._zod.run({value:input[key],issues:[]
},ctx);if(r instanceof Promise)proms.push(r.then(r=>handlePropertyResult(r,payload,key,input,optin,optout)));else handlePropertyResult(r,payload,key,input,optin,optout)}
if(!catchall)return proms.length?Promise.all(proms).then(()=>payload):payload;return handleCatchall(proms,input,payload,ctx,_normalized.value,inst,!0===abortEarly)}})
;function handleUnionResults(results,final,inst,ctx){for(const result of results)if(0===result.issues.length){final.value=result.value;return final}const nonaborted=results.filter(r=>!core_util.QH(r))
;if(1===nonaborted.length){final.value=nonaborted[0].value;return nonaborted[0]}final.issues.push({code:"invalid_union",input:final.value,inst:inst,
errors:results.map(result=>result.issues.map(iss=>core_util.iR(iss,ctx,core_core.$W())))});return final}const $ZodUnion=core_core.xI("$ZodUnion",(inst,def)=>{$ZodType.init(inst,def)
;core_util.v5(inst,"optin",zod=>zod.def.options.some(o=>"defaulted"===o._zod.optin)?"defaulted":zod.def.options.some(o=>void 0!==o._zod.optin)?"optional":void 0)
;core_util.v5(inst,"optout",zod=>zod.def.options.some(o=>"optional"===o._zod.optout)?"optional":void 0);core_util.v5(inst,"values",zod=>{
if(zod.def.options.every(o=>o._zod.values))return new Set(zod.def.options.flatMap(option=>Array.from(option._zod.values)));return});core_util.v5(inst,"pattern",zod=>{
if(zod.def.options.every(o=>o._zod.pattern)){const patterns=zod.def.options.map(o=>o._zod.pattern);return new RegExp(`^(${patterns.map(p=>core_util.p6(p.source)).join("|")})$`)}return})
;const first=1===def.options.length?def.options[0]._zod.run:null;inst._zod.parse=(payload,ctx)=>{if(first)return first(payload,ctx);let async=!1;const results=[];for(const option of def.options){
const result=option._zod.run({value:payload.value,issues:[]},ctx);if(result instanceof Promise){results.push(result);async=!0}else{if(0===result.issues.length)return result;results.push(result)}}
if(!async)return handleUnionResults(results,payload,inst,ctx);return Promise.all(results).then(results=>handleUnionResults(results,payload,inst,ctx))}})
;const $ZodRecord=core_core.xI("$ZodRecord",(inst,def)=>{$ZodType.init(inst,def);const memo=core_core.cr.memoizer;memo?.attach(inst);inst._zod.parse=(payload,ctx)=>{const input=payload.value
;if(!core_util.Qd(input)){payload.issues.push({expected:"record",code:"invalid_type",input:input,inst:inst});return payload}const proms=[],values=def.keyType._zod.values;if(values&&!def.partial){
payload.value=memo?memo.alloc(inst,payload,{},ctx):{};const recordKeys=new Set;for(const key of values)if("string"==typeof key||"number"==typeof key||"symbol"==typeof key){
recordKeys.add("number"==typeof key?key.toString():key);if("__proto__"===key)continue;const keyResult=def.keyType._zod.run({value:key,issues:[]},ctx)
;if(keyResult instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(keyResult.issues.length){payload.issues.push({code:"invalid_key",origin:"record",
issues:keyResult.issues.map(iss=>core_util.iR(iss,ctx,core_core.$W())),input:key,path:[key],inst:inst});continue}const outKey=keyResult.value;if("__proto__"===outKey)continue
;const result=def.valueType._zod.run({value:input[key],issues:[]},ctx);if(result instanceof Promise)proms.push(result.then(result=>{
if(result.issues.length)payload.issues.push(...core_util.lQ(key,result.issues));payload.value[outKey]=result.value}));else{
if(result.issues.length)payload.issues.push(...core_util.lQ(key,result.issues));payload.value[outKey]=result.value}}let unrecognized
;for(const key in input)if(!recordKeys.has(key))if("loose"===def.mode){if("__proto__"===key)continue;payload.value[key]=input[key]}else{unrecognized=unrecognized??[];unrecognized.push(key)}
if(unrecognized&&unrecognized.length>0)payload.issues.push({code:"unrecognized_keys",input:input,inst:inst,keys:unrecognized,continue:!0})}else{payload.value=memo?memo.alloc(inst,payload,{},ctx):{}
;let unrecognized;for(const key of Reflect.ownKeys(input)){if("__proto__"===key)continue;if(!Object.prototype.propertyIsEnumerable.call(input,key))continue;let keyResult=def.keyType._zod.run({
value:key,issues:[]},ctx);if(keyResult instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if("string"==typeof key&&number.test(key)&&keyResult.issues.length){
const retryResult=def.keyType._zod.run({value:Number(key),issues:[]},ctx);if(retryResult instanceof Promise)throw new Error("Async schemas not supported in object keys currently")
;if(0===retryResult.issues.length)keyResult=retryResult}if(keyResult.issues.length){if("loose"===def.mode)payload.value[key]=input[key];else if(values){unrecognized=unrecognized??[]
;unrecognized.push(key)}else payload.issues.push({code:"invalid_key",origin:"record",issues:keyResult.issues.map(iss=>core_util.iR(iss,ctx,core_core.$W())),input:key,path:[key],inst:inst});continue}
const outKey=keyResult.value;if("__proto__"===outKey)continue;const result=def.valueType._zod.run({value:input[key],issues:[]},ctx);if(result instanceof Promise)proms.push(result.then(result=>{
if(result.issues.length)payload.issues.push(...core_util.lQ(key,result.issues));payload.value[outKey]=result.value}));else{
if(result.issues.length)payload.issues.push(...core_util.lQ(key,result.issues));payload.value[outKey]=result.value}}if(unrecognized&&unrecognized.length>0)payload.issues.push({
code:"unrecognized_keys",input:input,inst:inst,keys:unrecognized,continue:!0})}if(proms.length)return Promise.all(proms).then(()=>payload);return payload}})
;const $ZodEnum=core_core.xI("$ZodEnum",(inst,def)=>{$ZodType.init(inst,def);const values=core_util.w5(def.entries),valuesSet=new Set(values);inst._zod.values=valuesSet
;core_util.v5(inst,"pattern",zod=>{const patternValues=core_util.w5(zod.def.entries).filter(k=>core_util.qQ.has(typeof k))
;return new RegExp(patternValues.length?`^(${patternValues.map(o=>core_util.sD(o.toString())).join("|")})$`:"^[^\\s\\S]$")});inst._zod.parse=(payload,_ctx)=>{const input=payload.value
;if(valuesSet.has(input))return payload;payload.issues.push({code:"invalid_value",values:values,input:input,inst:inst});return payload}}),$ZodLiteral=core_core.xI("$ZodLiteral",(inst,def)=>{
$ZodType.init(inst,def);const values=new Set(def.values);inst._zod.values=values;core_util.v5(inst,"pattern",zod=>{const vals=zod.def.values
;return new RegExp(vals.length?`^(${vals.map(o=>"string"==typeof o?core_util.sD(o):o?core_util.sD(o.toString()):String(o)).join("|")})$`:"^[^\\s\\S]$")});inst._zod.parse=(payload,_ctx)=>{
const input=payload.value;if(values.has(input))return payload;payload.issues.push({code:"invalid_value",values:def.values,input:input,inst:inst});return payload}})
;function handleOptionalResult(payload,result){payload.value=result.issues.length?void 0:result.value;return payload}const $ZodOptional=core_core.xI("$ZodOptional",(inst,def)=>{$ZodType.init(inst,def)
;core_util.v5(inst,"optin",zod=>"defaulted"===zod.def.innerType._zod.optin?"defaulted":"optional");inst._zod.optout="optional";core_util.v5(inst,"values",zod=>{
const values=zod.def.innerType._zod.values;return values?new Set([...values,void 0]):void 0});core_util.v5(inst,"pattern",zod=>{const pattern=zod.def.innerType._zod.pattern
;return pattern?new RegExp(`^(${core_util.p6(pattern.source)})?$`):void 0});inst._zod.parse=(payload,ctx)=>{if(void 0===payload.value){if("defaulted"!==def.innerType._zod.optin)return payload
;const result=def.innerType._zod.run({value:payload.value,issues:[]},ctx);if(result instanceof Promise)return result.then(result=>handleOptionalResult(payload,result))
;return handleOptionalResult(payload,result)}return def.innerType._zod.run(payload,ctx)}}),$ZodNullable=core_core.xI("$ZodNullable",(inst,def)=>{$ZodType.init(inst,def)
;core_util.v5(inst,"optin",zod=>zod.def.innerType._zod.optin);core_util.v5(inst,"optout",zod=>zod.def.innerType._zod.optout);core_util.v5(inst,"pattern",zod=>{
const pattern=zod.def.innerType._zod.pattern;return pattern?new RegExp(`^(${core_util.p6(pattern.source)}|null)$`):void 0})
;core_util.v5(inst,"values",zod=>zod.def.innerType._zod.values?new Set([...zod.def.innerType._zod.values,null]):void 0);inst._zod.parse=(payload,ctx)=>{if(null===payload.value)return payload
;return def.innerType._zod.run(payload,ctx)}});const $ZodCustom=core_core.xI("$ZodCustom",(inst,def)=>{core_checks.QP.init(inst,def);$ZodType.init(inst,def);inst._zod.parse=(payload,_)=>payload
;inst._zod.check=payload=>{const input=payload.value,r=def.fn(input);if(r instanceof Promise)return r.then(r=>handleRefineResult(r,payload,input,inst));handleRefineResult(r,payload,input,inst);return}
});function handleRefineResult(result,payload,input,inst){if(!result){const _iss={code:"custom",input:input,inst:inst,path:[...inst._zod.def.path??[]],continue:!inst._zod.def.abort}
;if(inst._zod.def.params)_iss.params=inst._zod.def.params;payload.issues.push(core_util.sn(_iss))}}var api=__webpack_require__(73305);const _messageDesc={
get:// CONCATENATED MODULE: ./node_modules/zod/v4/core/errors.js
function(){const internals=this._zod;internals.message??(internals.message=JSON.stringify(internals.def,core_util.k8,2));return internals.message},set:function(value){this._zod.message=value},
enumerable:!0,configurable:!0},_issuesDesc={value:void 0,enumerable:!1},_installedToString=new WeakSet([Object.prototype,Error.prototype]),initializer=(inst,def)=>{inst.name="$ZodError"
;_issuesDesc.value=def;Object.defineProperty(inst,"issues",_issuesDesc);_issuesDesc.value=void 0;Object.defineProperty(inst,"message",_messageDesc);const proto=Object.getPrototypeOf(inst)
;if(!_installedToString.has(proto)){_installedToString.add(proto);Object.defineProperty(proto,"toString",{configurable:!0,enumerable:!1,get(){const value=()=>this.message
;Object.defineProperty(this,"toString",{value:value,configurable:!0,writable:!0});return value},set(value){Object.defineProperty(this,"toString",{value:value,configurable:!0,writable:!0})}})}
},$ZodRealError=((0,core_core.xI)("$ZodError",initializer),(0,core_core.xI)("$ZodError",initializer,void 0,{Parent:Error}));const _parse=_Err=>{const fn=(schema,value,_ctx,_params)=>{const ctx=_ctx?{
..._ctx,async:!1}:{async:!1},result=schema._zod.run({value:value,issues:[]},ctx);if(result instanceof Promise)throw new core_core.GT;if(result.issues.length){
const e=new(_params?.Err??_Err)(result.issues.map(iss=>core_util.iR(iss,ctx,core_core.$W())));core_util.gx(e,_params?.callee??fn);throw e}return result.value};return fn
},parse_parse=_parse($ZodRealError),_parseAsync=_Err=>{const fn=async(schema,value,_ctx,params)=>{const ctx=_ctx?{..._ctx,async:!0}:{async:!0};let result=schema._zod.run({value:value,issues:[]},ctx)
;if(result instanceof Promise)result=await result;if(result.issues.length){const e=new(params?.Err??_Err)(result.issues.map(iss=>core_util.iR(iss,ctx,core_core.$W())))
;core_util.gx(e,params?.callee??fn);throw e}return result.value};return fn},parse_parseAsync=_parseAsync($ZodRealError),_safeParse=_Err=>(schema,value,_ctx)=>{const ctx=_ctx?{..._ctx,async:!1}:{
async:!1},result=schema._zod.run({value:value,issues:[]},ctx);if(result instanceof Promise)throw new core_core.GT;return result.issues.length?failure(_Err,result.issues,ctx):{success:!0,
data:result.value}},safeParse=_safeParse($ZodRealError);function failure(Err,issues,ctx){let error;return{success:!1,get error(){if(!error){
error=new Err(issues.map(iss=>core_util.iR(iss,ctx,core_core.$W())));issues=void 0;ctx=void 0}return error},set error(e){error=e;issues=void 0;ctx=void 0}}}
const _safeParseAsync=_Err=>async(schema,value,_ctx)=>{const ctx=_ctx?{..._ctx,async:!0}:{async:!0};let result=schema._zod.run({value:value,issues:[]},ctx)
;if(result instanceof Promise)result=await result;return result.issues.length?failure(_Err,result.issues,ctx):{success:!0,data:result.value}},safeParseAsync=_safeParseAsync($ZodRealError)
;const ZodMiniType=core_core.xI("ZodMiniType",(inst,def)=>{if(!inst._zod)throw new Error("Uninitialized schema in ZodMiniType.");$ZodType.init(inst,def);inst.def=def;inst.type=def.type},{get with(){
return this.check},set with(value){core_util.qh(this,"with",value)},parse(data,params){return parse_parse(this,data,params,{callee:this.parse})},parseAsync(data,params){
return parse_parseAsync(this,data,params,{callee:this.parseAsync})},safeParse(data,params){return safeParse(this,data,params)},safeParseAsync(data,params){return safeParseAsync(this,data,params)},
check(...checks){const def=this.def;return this.clone({...def,checks:[...def.checks??[],...checks.map(ch=>"function"==typeof ch?{_zod:{check:ch,def:{check:"custom"},onattach:[]}}:ch)]},{parent:!0})},
clone(_def,params){return core_util.o8(this,_def,params)},brand(){return this},register(reg,meta){reg.add(this,meta);return this},apply(fn,...args){return 0===args.length?fn(this):fn(this,...args)}
}),ZodMiniString=core_core.xI("ZodMiniString",(inst,def)=>{$ZodString.init(inst,def);ZodMiniType.init(inst,def)});function schemas_string(params){return api.Rl(ZodMiniString,params)}
const ZodMiniNumber=core_core.xI("ZodMiniNumber",(inst,def)=>{$ZodNumber.init(inst,def);ZodMiniType.init(inst,def)});function schemas_number(params){return api.F7(ZodMiniNumber,params)}
const ZodMiniNumberFormat=core_core.xI("ZodMiniNumberFormat",(inst,def)=>{$ZodNumberFormat.init(inst,def);ZodMiniNumber.init(inst,def)});function schemas_int(params){
return api.LK(ZodMiniNumberFormat,params)}const ZodMiniBoolean=core_core.xI("ZodMiniBoolean",(inst,def)=>{$ZodBoolean.init(inst,def);ZodMiniType.init(inst,def)});function schemas_boolean(params){
return api._L(ZodMiniBoolean,params)}const ZodMiniUnknown=core_core.xI("ZodMiniUnknown",(inst,def)=>{$ZodUnknown.init(inst,def);ZodMiniType.init(inst,def)});function unknown(){
return api.em(ZodMiniUnknown)}const ZodMiniNever=core_core.xI("ZodMiniNever",(inst,def)=>{$ZodNever.init(inst,def);ZodMiniType.init(inst,def)});function never(params){
return api.G8(ZodMiniNever,params)}const ZodMiniArray=core_core.xI("ZodMiniArray",(inst,def)=>{$ZodArray.init(inst,def);ZodMiniType.init(inst,def)});function array(element,params){
return new ZodMiniArray({type:"array",element:element,...core_util.A2(params)})}const ZodMiniObject=core_core.xI("ZodMiniObject",(inst,def)=>{$ZodObject.init(inst,def);ZodMiniType.init(inst,def)
;core_util.X(inst,"shape",self=>self._zod.def.shape,!1)});function object(shape,params){const def={type:"object",shape:shape??{},...core_util.A2(params)};return new ZodMiniObject(def)}
function strictObject(shape,params){return new ZodMiniObject({type:"object",shape:shape,catchall:never(),...core_util.A2(params)})}function partial(schema,mask){const def=schema._zod.def
;if("tuple"!==def.type)return core_util.OH(ZodMiniOptional,schema,mask);if(def.checks?.length)throw new Error(".partial() cannot be used on tuple schemas containing refinements")
;return core_util.o8(schema,{...def,items:def.items.map(item=>new ZodMiniOptional({type:"optional",innerType:item}))})}const ZodMiniUnion=core_core.xI("ZodMiniUnion",(inst,def)=>{
$ZodUnion.init(inst,def);ZodMiniType.init(inst,def)});function union(options,params){return new ZodMiniUnion({type:"union",options:options,...core_util.A2(params)})}
const ZodMiniRecord=core_core.xI("ZodMiniRecord",(inst,def)=>{$ZodRecord.init(inst,def);ZodMiniType.init(inst,def)});function record(keyType,valueType,params){
if(!valueType||!valueType._zod)return new ZodMiniRecord({type:"record",keyType:schemas_string(),valueType:keyType,...core_util.A2(valueType)});return new ZodMiniRecord({type:"record",keyType:keyType,
valueType:valueType,...core_util.A2(params)})}const ZodMiniEnum=core_core.xI("ZodMiniEnum",(inst,def)=>{$ZodEnum.init(inst,def);ZodMiniType.init(inst,def);inst.options=[...inst._zod.values]})
;function _enum(values,params){const entries=Array.isArray(values)?Object.fromEntries(values.map(v=>[v,v])):values;return new ZodMiniEnum({type:"enum",entries:entries,...core_util.A2(params)})}
const ZodMiniLiteral=core_core.xI("ZodMiniLiteral",(inst,def)=>{$ZodLiteral.init(inst,def);ZodMiniType.init(inst,def)});function literal(value,params){return new ZodMiniLiteral({type:"literal",
values:Array.isArray(value)?value:[value],...core_util.A2(params)})}const ZodMiniOptional=core_core.xI("ZodMiniOptional",(inst,def)=>{$ZodOptional.init(inst,def);ZodMiniType.init(inst,def)})
;function optional(innerType){return new ZodMiniOptional({type:"optional",innerType:innerType})}const ZodMiniNullable=core_core.xI("ZodMiniNullable",(inst,def)=>{$ZodNullable.init(inst,def)
;ZodMiniType.init(inst,def)});function nullable(innerType){return new ZodMiniNullable({type:"nullable",innerType:innerType})}const ZodMiniCustom=core_core.xI("ZodMiniCustom",(inst,def)=>{
$ZodCustom.init(inst,def);ZodMiniType.init(inst,def)});function refine(fn,_params={}){return api.fU(ZodMiniCustom,fn,_params)}api.q0;const meta=api.mI})};
