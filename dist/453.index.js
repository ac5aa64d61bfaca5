export const id=453;export const ids=[453];export const modules={57349:(function(__unused_webpack_module,exports,__webpack_require__){
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
var map=__webpack_require__(47451),_null=__webpack_require__(73632),seq=__webpack_require__(1706),string=__webpack_require__(66464),bool=__webpack_require__(73959),float=__webpack_require__(38405),int=__webpack_require__(59874),schema=__webpack_require__(70896),schema$1=__webpack_require__(33559),binary=__webpack_require__(56083),merge=__webpack_require__(90452),omap=__webpack_require__(50303),pairs=__webpack_require__(18385),schema$2=__webpack_require__(35913),set=__webpack_require__(81528),timestamp=__webpack_require__(46752)
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
var map=__webpack_require__(47451),_null=__webpack_require__(73632),seq=__webpack_require__(1706),string=__webpack_require__(66464),binary=__webpack_require__(56083),bool=__webpack_require__(88398),float=__webpack_require__(35782),int=__webpack_require__(10873),merge=__webpack_require__(90452),omap=__webpack_require__(50303),pairs=__webpack_require__(18385),set=__webpack_require__(81528),timestamp=__webpack_require__(46752)
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
};exports.YAMLSet=YAMLSet;exports.set=set}),46752:(function(__unused_webpack_module,exports,__webpack_require__){var stringifyNumber=__webpack_require__(28689);function parseSexagesimal(str,asBigInt){
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
41955:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{m:()=>exec,H:()=>getExecOutput})
;var external_string_decoder_=__webpack_require__(13193),external_os_=__webpack_require__(70857),external_events_=__webpack_require__(24434),external_child_process_=__webpack_require__(35317),external_path_=__webpack_require__(16928),io=__webpack_require__(11082),io_util=__webpack_require__(90),external_timers_=__webpack_require__(53557),__awaiter=function(thisArg,_arguments,P,generator){
function adopt(value){return value instanceof P?value:new P(function(resolve){resolve(value)})}return new(P||(P=Promise))(function(resolve,reject){function fulfilled(value){try{
step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator.throw(value))}catch(e){reject(e)}}function step(result){
result.done?resolve(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})};const IS_WINDOWS="win32"===process.platform
;class ToolRunner extends external_events_.EventEmitter{constructor(toolPath,args,options){super();if(!toolPath)throw new Error("Parameter 'toolPath' cannot be null or empty.");this.toolPath=toolPath
;this.args=args||[];this.options=options||{}}_debug(message){if(this.options.listeners&&this.options.listeners.debug)this.options.listeners.debug(message)}_getCommandString(options,noPrefix){
const toolPath=this._getSpawnFileName(),args=this._getSpawnArgs(options);let cmd=noPrefix?"":"[command]";if(IS_WINDOWS)if(this._isCmdFile()){cmd+=toolPath;for(const a of args)cmd+=` ${a}`
}else if(options.windowsVerbatimArguments){cmd+=`"${toolPath}"`;for(const a of args)cmd+=` ${a}`}else{cmd+=this._windowsQuoteCmdArg(toolPath);for(const a of args)cmd+=` ${this._windowsQuoteCmdArg(a)}`
}else{cmd+=toolPath;for(const a of args)cmd+=` ${a}`}return cmd}_processLineBuffer(data,strBuffer,onLine){try{let s=strBuffer+data.toString(),n=s.indexOf(external_os_.EOL);for(;n>-1;){
onLine(s.substring(0,n));s=s.substring(n+external_os_.EOL.length);n=s.indexOf(external_os_.EOL)}return s}catch(err){this._debug(`error processing line. Failed with error ${err}`);return""}}
_getSpawnFileName(){if(IS_WINDOWS)if(this._isCmdFile())return process.env.COMSPEC||"cmd.exe";return this.toolPath}_getSpawnArgs(options){if(IS_WINDOWS)if(this._isCmdFile()){
let argline=`/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;for(const a of this.args){argline+=" ";argline+=options.windowsVerbatimArguments?a:this._windowsQuoteCmdArg(a)}argline+='"'
;return[argline]}return this.args}_endsWith(str,end){return str.endsWith(end)}_isCmdFile(){const upperToolPath=this.toolPath.toUpperCase()
;return this._endsWith(upperToolPath,".CMD")||this._endsWith(upperToolPath,".BAT")}_windowsQuoteCmdArg(arg){if(!this._isCmdFile())return this._uvQuoteCmdArg(arg);if(!arg)return'""'
;const cmdSpecialChars=[" ","\t","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'];let needsQuotes=!1;for(const char of arg)if(cmdSpecialChars.some(x=>x===char)){
needsQuotes=!0;break}if(!needsQuotes)return arg;let reverse='"',quoteHit=!0;for(let i=arg.length;i>0;i--){reverse+=arg[i-1];if(quoteHit&&"\\"===arg[i-1])reverse+="\\";else if('"'===arg[i-1]){
quoteHit=!0;reverse+='"'}else quoteHit=!1}reverse+='"';return reverse.split("").reverse().join("")}_uvQuoteCmdArg(arg){if(!arg)return'""'
;if(!arg.includes(" ")&&!arg.includes("\t")&&!arg.includes('"'))return arg;if(!arg.includes('"')&&!arg.includes("\\"))return`"${arg}"`;let reverse='"',quoteHit=!0;for(let i=arg.length;i>0;i--){
reverse+=arg[i-1];if(quoteHit&&"\\"===arg[i-1])reverse+="\\";else if('"'===arg[i-1]){quoteHit=!0;reverse+="\\"}else quoteHit=!1}reverse+='"';return reverse.split("").reverse().join("")}
_cloneExecOptions(options){const result={cwd:(options=options||{}).cwd||process.cwd(),env:options.env||process.env,silent:options.silent||!1,
windowsVerbatimArguments:options.windowsVerbatimArguments||!1,failOnStdErr:options.failOnStdErr||!1,ignoreReturnCode:options.ignoreReturnCode||!1,delay:options.delay||1e4}
;result.outStream=options.outStream||process.stdout;result.errStream=options.errStream||process.stderr;return result}_getSpawnOptions(options,toolPath){options=options||{};const result={}
;result.cwd=options.cwd;result.env=options.env;result.windowsVerbatimArguments=options.windowsVerbatimArguments||this._isCmdFile();if(options.windowsVerbatimArguments)result.argv0=`"${toolPath}"`
;return result}exec(){return __awaiter(this,void 0,void 0,function*(){
if(!io_util.Qh(this.toolPath)&&(this.toolPath.includes("/")||IS_WINDOWS&&this.toolPath.includes("\\")))this.toolPath=external_path_.resolve(process.cwd(),this.options.cwd||process.cwd(),this.toolPath)
;this.toolPath=yield io.K7(this.toolPath,!0);return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){this._debug(`exec tool: ${this.toolPath}`);this._debug("arguments:")
;for(const arg of this.args)this._debug(`   ${arg}`);const optionsNonNull=this._cloneExecOptions(this.options)
;if(!optionsNonNull.silent&&optionsNonNull.outStream)optionsNonNull.outStream.write(this._getCommandString(optionsNonNull)+external_os_.EOL);const state=new ExecState(optionsNonNull,this.toolPath)
;state.on("debug",message=>{this._debug(message)});if(this.options.cwd&&!(yield io_util.t2(this.options.cwd)))return reject(new Error(`The cwd: ${this.options.cwd} does not exist!`))
;const fileName=this._getSpawnFileName(),cp=external_child_process_.spawn(fileName,this._getSpawnArgs(optionsNonNull),this._getSpawnOptions(this.options,fileName));let stdbuffer=""
;if(cp.stdout)cp.stdout.on("data",data=>{if(this.options.listeners&&this.options.listeners.stdout)this.options.listeners.stdout(data)
;if(!optionsNonNull.silent&&optionsNonNull.outStream)optionsNonNull.outStream.write(data);stdbuffer=this._processLineBuffer(data,stdbuffer,line=>{
if(this.options.listeners&&this.options.listeners.stdline)this.options.listeners.stdline(line)})});let errbuffer="";if(cp.stderr)cp.stderr.on("data",data=>{state.processStderr=!0
;if(this.options.listeners&&this.options.listeners.stderr)this.options.listeners.stderr(data);if(!optionsNonNull.silent&&optionsNonNull.errStream&&optionsNonNull.outStream){
(optionsNonNull.failOnStdErr?optionsNonNull.errStream:optionsNonNull.outStream).write(data)}errbuffer=this._processLineBuffer(data,errbuffer,line=>{
if(this.options.listeners&&this.options.listeners.errline)this.options.listeners.errline(line)})});cp.on("error",err=>{state.processError=err.message;state.processExited=!0;state.processClosed=!0
;state.CheckComplete()});cp.on("exit",code=>{state.processExitCode=code;state.processExited=!0;this._debug(`Exit code ${code} received from tool '${this.toolPath}'`);state.CheckComplete()})
;cp.on("close",code=>{state.processExitCode=code;state.processExited=!0;state.processClosed=!0;this._debug(`STDIO streams have closed for tool '${this.toolPath}'`);state.CheckComplete()})
;state.on("done",(error,exitCode)=>{if(stdbuffer.length>0)this.emit("stdline",stdbuffer);if(errbuffer.length>0)this.emit("errline",errbuffer);cp.removeAllListeners()
;if(error)reject(error);else resolve(exitCode)});if(this.options.input){if(!cp.stdin)throw new Error("child process missing stdin");cp.stdin.end(this.options.input)}}))})}}
function argStringToArray(argString){const args=[];let inQuotes=!1,escaped=!1,arg="";function append(c){if(escaped&&'"'!==c)arg+="\\";arg+=c;escaped=!1}for(let i=0;i<argString.length;i++){
const c=argString.charAt(i);if('"'===c){if(!escaped)inQuotes=!inQuotes;else append(c);continue}if("\\"===c&&escaped){append(c);continue}if("\\"===c&&inQuotes){escaped=!0;continue}
if(" "===c&&!inQuotes){if(arg.length>0){args.push(arg);arg=""}continue}append(c)}if(arg.length>0)args.push(arg.trim());return args}class ExecState extends external_events_.EventEmitter{
constructor(options,toolPath){super();this.processClosed=!1;this.processError="";this.processExitCode=0;this.processExited=!1;this.processStderr=!1;this.delay=1e4;this.done=!1;this.timeout=null
;if(!toolPath)throw new Error("toolPath must not be empty");this.options=options;this.toolPath=toolPath;if(options.delay)this.delay=options.delay}CheckComplete(){if(this.done)return
;if(this.processClosed)this._setResult();else if(this.processExited)this.timeout=(0,external_timers_.setTimeout)(ExecState.HandleTimeout,this.delay,this)}_debug(message){this.emit("debug",message)}
_setResult(){let error
;if(this.processExited)if(this.processError)error=new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`);else if(0!==this.processExitCode&&!this.options.ignoreReturnCode)error=new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`);else if(this.processStderr&&this.options.failOnStdErr)error=new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`)
;if(this.timeout){clearTimeout(this.timeout);this.timeout=null}this.done=!0;this.emit("done",error,this.processExitCode)}static HandleTimeout(state){if(state.done)return
;if(!state.processClosed&&state.processExited){
const message=`The STDIO streams did not close within ${state.delay/1e3} seconds of the exit event from process '${state.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`
;state._debug(message)}state._setResult()}}// CONCATENATED MODULE: ./node_modules/@actions/exec/lib/exec.js
var exec_awaiter=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve){resolve(value)})}
return new(P||(P=Promise))(function(resolve,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator.throw(value))}catch(e){
reject(e)}}function step(result){result.done?resolve(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})}
;function exec(commandLine,args,options){return exec_awaiter(this,void 0,void 0,function*(){const commandArgs=argStringToArray(commandLine)
;if(0===commandArgs.length)throw new Error("Parameter 'commandLine' cannot be null or empty.");const toolPath=commandArgs[0];args=commandArgs.slice(1).concat(args||[])
;return new ToolRunner(toolPath,args,options).exec()})}function getExecOutput(commandLine,args,options){return exec_awaiter(this,void 0,void 0,function*(){var _a,_b;let stdout="",stderr=""
;const stdoutDecoder=new external_string_decoder_.StringDecoder("utf8"),stderrDecoder=new external_string_decoder_.StringDecoder("utf8"),originalStdoutListener=null===(_a=null==options?void 0:options.listeners)||void 0===_a?void 0:_a.stdout,originalStdErrListener=null===(_b=null==options?void 0:options.listeners)||void 0===_b?void 0:_b.stderr,listeners=Object.assign(Object.assign({},null==options?void 0:options.listeners),{
stdout:data=>{stdout+=stdoutDecoder.write(data);if(originalStdoutListener)originalStdoutListener(data)},stderr:data=>{stderr+=stderrDecoder.write(data)
;if(originalStdErrListener)originalStdErrListener(data)}}),exitCode=yield exec(commandLine,args,Object.assign(Object.assign({},options),{listeners:listeners}));stdout+=stdoutDecoder.end()
;stderr+=stderrDecoder.end();return{exitCode:exitCode,stdout:stdout,stderr:stderr}})}}),90:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){
__webpack_require__.d(__webpack_exports__,{Ck:()=>mkdir,H8:()=>IS_WINDOWS,Qh:()=>isRooted,rm:()=>rm,t2:()=>exists,vr:()=>tryGetExecutablePath})
;var fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(79896),path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(16928),__awaiter=function(thisArg,_arguments,P,generator){function adopt(value){
return value instanceof P?value:new P(function(resolve){resolve(value)})}return new(P||(P=Promise))(function(resolve,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){
reject(e)}}function rejected(value){try{step(generator.throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve(result.value):adopt(result.value).then(fulfilled,rejected)}
step((generator=generator.apply(thisArg,_arguments||[])).next())})}
;const{chmod:chmod,copyFile:copyFile,lstat:lstat,mkdir:mkdir,open:open,readdir:readdir,rename:rename,rm:rm,rmdir:rmdir,stat:stat,symlink:symlink,unlink:unlink}=fs__WEBPACK_IMPORTED_MODULE_0__.promises,IS_WINDOWS="win32"===process.platform
;fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY;function exists(fsPath){return __awaiter(this,void 0,void 0,function*(){try{yield stat(fsPath)}catch(err){if("ENOENT"===err.code)return!1;throw err}
return!0})}function isRooted(p){if(!(p=normalizeSeparators(p)))throw new Error('isRooted() parameter "p" cannot be empty');if(IS_WINDOWS)return p.startsWith("\\")||/^[A-Z]:/i.test(p)
;return p.startsWith("/")}function tryGetExecutablePath(filePath,extensions){return __awaiter(this,void 0,void 0,function*(){let stats;try{stats=yield stat(filePath)}catch(err){
if("ENOENT"!==err.code)console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`)}if(stats&&stats.isFile())if(IS_WINDOWS){
const upperExt=path__WEBPACK_IMPORTED_MODULE_1__.extname(filePath).toUpperCase();if(extensions.some(validExt=>validExt.toUpperCase()===upperExt))return filePath
}else if(isUnixExecutable(stats))return filePath;const originalFilePath=filePath;for(const extension of extensions){filePath=originalFilePath+extension;stats=void 0;try{stats=yield stat(filePath)
}catch(err){if("ENOENT"!==err.code)console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`)}if(stats&&stats.isFile())if(IS_WINDOWS){try{
const directory=path__WEBPACK_IMPORTED_MODULE_1__.dirname(filePath),upperName=path__WEBPACK_IMPORTED_MODULE_1__.basename(filePath).toUpperCase()
;for(const actualName of yield readdir(directory))if(upperName===actualName.toUpperCase()){filePath=path__WEBPACK_IMPORTED_MODULE_1__.join(directory,actualName);break}}catch(err){
console.log(`Unexpected error attempting to determine the actual case of the file '${filePath}': ${err}`)}return filePath}else if(isUnixExecutable(stats))return filePath}return""})}
function normalizeSeparators(p){p=p||"";if(IS_WINDOWS)return(p=p.replace(/\//g,"\\")).replace(/\\\\+/g,"\\");return p.replace(/\/\/+/g,"/")}function isUnixExecutable(stats){
return(1&stats.mode)>0||(8&stats.mode)>0&&void 0!==process.getgid&&stats.gid===process.getgid()||(64&stats.mode)>0&&void 0!==process.getuid&&stats.uid===process.getuid()}}),
11082:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{K7:()=>which,U$:()=>mkdirP,Yz:()=>rmRF})
;var assert__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(42613),path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(16928),_io_util_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(90),__awaiter=function(thisArg,_arguments,P,generator){
function adopt(value){return value instanceof P?value:new P(function(resolve){resolve(value)})}return new(P||(P=Promise))(function(resolve,reject){function fulfilled(value){try{
step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator.throw(value))}catch(e){reject(e)}}function step(result){
result.done?resolve(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})};function rmRF(inputPath){
return __awaiter(this,void 0,void 0,function*(){
if(_io_util_js__WEBPACK_IMPORTED_MODULE_2__.H8)if(/[*"<>|]/.test(inputPath))throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');try{
yield _io_util_js__WEBPACK_IMPORTED_MODULE_2__.rm(inputPath,{force:!0,maxRetries:3,recursive:!0,retryDelay:300})}catch(err){throw new Error(`File was unable to be removed ${err}`)}})}
function mkdirP(fsPath){return __awaiter(this,void 0,void 0,function*(){(0,assert__WEBPACK_IMPORTED_MODULE_0__.ok)(fsPath,"a path argument must be provided")
;yield _io_util_js__WEBPACK_IMPORTED_MODULE_2__.Ck(fsPath,{recursive:!0})})}function which(tool,check){return __awaiter(this,void 0,void 0,function*(){
if(!tool)throw new Error("parameter 'tool' is required");if(check){const result=yield which(tool,!1)
;if(!result)if(_io_util_js__WEBPACK_IMPORTED_MODULE_2__.H8)throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`);else throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`)
;return result}const matches=yield findInPath(tool);if(matches&&matches.length>0)return matches[0];return""})}function findInPath(tool){return __awaiter(this,void 0,void 0,function*(){
if(!tool)throw new Error("parameter 'tool' is required");const extensions=[]
;if(_io_util_js__WEBPACK_IMPORTED_MODULE_2__.H8&&process.env.PATHEXT)for(const extension of process.env.PATHEXT.split(path__WEBPACK_IMPORTED_MODULE_1__.delimiter))if(extension)extensions.push(extension)
;if(_io_util_js__WEBPACK_IMPORTED_MODULE_2__.Qh(tool)){const filePath=yield _io_util_js__WEBPACK_IMPORTED_MODULE_2__.vr(tool,extensions);if(filePath)return[filePath];return[]}
if(tool.includes(path__WEBPACK_IMPORTED_MODULE_1__.sep))return[];const directories=[]
;if(process.env.PATH)for(const p of process.env.PATH.split(path__WEBPACK_IMPORTED_MODULE_1__.delimiter))if(p)directories.push(p);const matches=[];for(const directory of directories){
const filePath=yield _io_util_js__WEBPACK_IMPORTED_MODULE_2__.vr(path__WEBPACK_IMPORTED_MODULE_1__.join(directory,tool),extensions);if(filePath)matches.push(filePath)}return matches})}}),
81283:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{K:()=>parser})
;// CONCATENATED MODULE: ./node_modules/@lezer/common/dist/index.js
const DefaultBufferLength=1024;let nextPropID=0;class Range{constructor(from,to){this.from=from;this.to=to}}class dist_NodeProp{constructor(config={}){this.id=nextPropID++
;this.perNode=!!config.perNode;this.deserialize=config.deserialize||(()=>{throw new Error("This node type doesn't define a deserialize function")});this.combine=config.combine||null}add(match){
if(this.perNode)throw new RangeError("Can't add per-node props to node types");if("function"!=typeof match)match=NodeType.match(match);return type=>{let result=match(type)
;return void 0===result?null:[this,result]}}}dist_NodeProp.closedBy=new dist_NodeProp({deserialize:str=>str.split(" ")});dist_NodeProp.openedBy=new dist_NodeProp({deserialize:str=>str.split(" ")})
;dist_NodeProp.group=new dist_NodeProp({deserialize:str=>str.split(" ")});dist_NodeProp.isolate=new dist_NodeProp({deserialize:value=>{
if(value&&"rtl"!=value&&"ltr"!=value&&"auto"!=value)throw new RangeError("Invalid value for isolate: "+value);return value||"auto"}});dist_NodeProp.contextHash=new dist_NodeProp({perNode:!0})
;dist_NodeProp.lookAhead=new dist_NodeProp({perNode:!0});dist_NodeProp.mounted=new dist_NodeProp({perNode:!0});class MountedTree{constructor(tree,overlay,parser,bracketed=!1){this.tree=tree
;this.overlay=overlay;this.parser=parser;this.bracketed=bracketed}static get(tree){return tree&&tree.props&&tree.props[dist_NodeProp.mounted.id]}}const noProps=Object.create(null);class NodeType{
constructor(name,props,id,flags=0){this.name=name;this.props=props;this.id=id;this.flags=flags}static define(spec){
let props=spec.props&&spec.props.length?Object.create(null):noProps,flags=(spec.top?1:0)|(spec.skipped?2:0)|(spec.error?4:0)|(null==spec.name?8:0),type=new NodeType(spec.name||"",props,spec.id,flags)
;if(spec.props)for(let src of spec.props){if(!Array.isArray(src))src=src(type);if(src){if(src[0].perNode)throw new RangeError("Can't store a per-node prop on a node type");props[src[0].id]=src[1]}}
return type}prop(prop){return this.props[prop.id]}get isTop(){return(1&this.flags)>0}get isSkipped(){return(2&this.flags)>0}get isError(){return(4&this.flags)>0}get isAnonymous(){
return(8&this.flags)>0}is(name){if("string"==typeof name){if(this.name==name)return!0;let group=this.prop(dist_NodeProp.group);return group?group.indexOf(name)>-1:!1}return this.id==name}
static match(map){let direct=Object.create(null);for(let prop in map)for(let name of prop.split(" "))direct[name]=map[prop];return node=>{
for(let groups=node.prop(dist_NodeProp.group),i=-1;i<(groups?groups.length:0);i++){let found=direct[i<0?node.name:groups[i]];if(found)return found}}}}
NodeType.none=new NodeType("",Object.create(null),0,8);class NodeSet{constructor(types){this.types=types
;for(let i=0;i<types.length;i++)if(types[i].id!=i)throw new RangeError("Node type ids should correspond to array positions when creating a node set")}extend(...props){let newTypes=[]
;for(let type of this.types){let newProps=null;for(let source of props){let add=source(type);if(add){if(!newProps)newProps=Object.assign({},type.props);let value=add[1],prop=add[0]
;if(prop.combine&&prop.id in newProps)value=prop.combine(newProps[prop.id],value);newProps[prop.id]=value}}newTypes.push(newProps?new NodeType(type.name,newProps,type.id,type.flags):type)}
return new NodeSet(newTypes)}}const CachedNode=new WeakMap,CachedInnerNode=new WeakMap;var IterMode;!function(IterMode){IterMode[IterMode.ExcludeBuffers=1]="ExcludeBuffers"
;IterMode[IterMode.IncludeAnonymous=2]="IncludeAnonymous";IterMode[IterMode.IgnoreMounts=4]="IgnoreMounts";IterMode[IterMode.IgnoreOverlays=8]="IgnoreOverlays"
;IterMode[IterMode.EnterBracketed=16]="EnterBracketed"}(IterMode||(IterMode={}));class Tree{constructor(type,children,positions,length,props){this.type=type;this.children=children
;this.positions=positions;this.length=length;this.props=null;if(props&&props.length){this.props=Object.create(null);for(let[prop,value]of props)this.props["number"==typeof prop?prop:prop.id]=value}}
toString(){let mounted=MountedTree.get(this);if(mounted&&!mounted.overlay)return mounted.tree.toString();let children="";for(let ch of this.children){let str=ch.toString();if(str){
if(children)children+=",";children+=str}}
return!this.type.name?children:(/\W/.test(this.type.name)&&!this.type.isError?JSON.stringify(this.type.name):this.type.name)+(children.length?"("+children+")":"")}cursor(mode=0){
return new TreeCursor(this.topNode,mode)}cursorAt(pos,side=0,mode=0){let scope=CachedNode.get(this)||this.topNode,cursor=new TreeCursor(scope);cursor.moveTo(pos,side);CachedNode.set(this,cursor._tree)
;return cursor}get topNode(){return new TreeNode(this,0,0,null)}resolve(pos,side=0){let node=resolveNode(CachedNode.get(this)||this.topNode,pos,side,!1);CachedNode.set(this,node);return node}
resolveInner(pos,side=0){let node=resolveNode(CachedInnerNode.get(this)||this.topNode,pos,side,!0);CachedInnerNode.set(this,node);return node}resolveStack(pos,side=0){
return stackIterator(this,pos,side)}iterate(spec){let{enter:enter,leave:leave,from:from=0,to:to=this.length}=spec,mode=spec.mode||0,anon=(mode&IterMode.IncludeAnonymous)>0
;for(let c=this.cursor(mode|IterMode.IncludeAnonymous);;){let entered=!1;if(c.from<=to&&c.to>=from&&(!anon&&c.type.isAnonymous||!1!==enter(c))){if(c.firstChild())continue;entered=!0}for(;;){
if(entered&&leave&&(anon||!c.type.isAnonymous))leave(c);if(c.nextSibling())break;if(!c.parent())return;entered=!0}}}prop(prop){
return!prop.perNode?this.type.prop(prop):this.props?this.props[prop.id]:void 0}get propValues(){let result=[];if(this.props)for(let id in this.props)result.push([+id,this.props[id]]);return result}
balance(config={}){
return this.children.length<=8?this:balanceRange(NodeType.none,this.children,this.positions,0,this.children.length,0,this.length,(children,positions,length)=>new Tree(this.type,children,positions,length,this.propValues),config.makeTree||((children,positions,length)=>new Tree(NodeType.none,children,positions,length)))
}static build(data){return buildTree(data)}}Tree.empty=new Tree(NodeType.none,[],[],0);class FlatBufferCursor{constructor(buffer,index){this.buffer=buffer;this.index=index}get id(){
return this.buffer[this.index-4]}get start(){return this.buffer[this.index-3]}get end(){return this.buffer[this.index-2]}get size(){return this.buffer[this.index-1]}get pos(){return this.index}next(){
this.index-=4}fork(){return new FlatBufferCursor(this.buffer,this.index)}}class TreeBuffer{constructor(buffer,length,set){this.buffer=buffer;this.length=length;this.set=set}get type(){
return NodeType.none}toString(){let result=[];for(let index=0;index<this.buffer.length;){result.push(this.childString(index));index=this.buffer[index+3]}return result.join(",")}childString(index){
let id=this.buffer[index],endIndex=this.buffer[index+3],type=this.set.types[id],result=type.name;if(/\W/.test(result)&&!type.isError)result=JSON.stringify(result);if(endIndex==(index+=4))return result
;let children=[];for(;index<endIndex;){children.push(this.childString(index));index=this.buffer[index+3]}return result+"("+children.join(",")+")"}findChild(startIndex,endIndex,dir,pos,side){
let{buffer:buffer}=this,pick=-1;for(let i=startIndex;i!=endIndex;i=buffer[i+3])if(checkSide(side,pos,buffer[i+1],buffer[i+2])){pick=i;if(dir>0)break}return pick}slice(startI,endI,from){
let b=this.buffer,copy=new Uint16Array(endI-startI),len=0;for(let i=startI,j=0;i<endI;){copy[j++]=b[i++];copy[j++]=b[i++]-from;let to=copy[j++]=b[i++]-from;copy[j++]=b[i++]-startI;len=Math.max(len,to)
}return new TreeBuffer(copy,len,this.set)}}function checkSide(side,pos,from,to){switch(side){case-2:return from<pos;case-1:return to>=pos&&from<pos;case 0:return from<pos&&to>pos;case 1:
return from<=pos&&to>pos;case 2:return to>pos;case 4:return!0}}function resolveNode(node,pos,side,overlays){
for(var _a;node.from==node.to||(side<1?node.from>=pos:node.from>pos)||(side>-1?node.to<=pos:node.to<pos);){let parent=!overlays&&node instanceof TreeNode&&node.index<0?null:node.parent
;if(!parent)return node;node=parent}let mode=overlays?0:IterMode.IgnoreOverlays;if(overlays)for(let scan=node,parent=scan.parent;parent;scan=parent,
parent=scan.parent)if(scan instanceof TreeNode&&scan.index<0&&(null===(_a=parent.enter(pos,side,mode))||void 0===_a?void 0:_a.from)!=scan.from)node=parent;for(;;){let inner=node.enter(pos,side,mode)
;if(!inner)return node;node=inner}}class BaseNode{cursor(mode=0){return new TreeCursor(this,mode)}getChild(type,before=null,after=null){let r=getChildren(this,type,before,after)
;return r.length?r[0]:null}getChildren(type,before=null,after=null){return getChildren(this,type,before,after)}resolve(pos,side=0){return resolveNode(this,pos,side,!1)}resolveInner(pos,side=0){
return resolveNode(this,pos,side,!0)}matchContext(context){return matchNodeContext(this.parent,context)}enterUnfinishedNodesBefore(pos){let scan=this.childBefore(pos),node=this;for(;scan;){
let last=scan.lastChild;if(!last||last.to!=scan.to)break;if(last.type.isError&&last.from==last.to){node=scan;scan=last.prevSibling}else scan=last}return node}get node(){return this}get next(){
return this.parent}}class TreeNode extends BaseNode{constructor(_tree,from,index,_parent){super();this._tree=_tree;this.from=from;this.index=index;this._parent=_parent}get type(){
return this._tree.type}get name(){return this._tree.type.name}get to(){return this.from+this._tree.length}nextChild(i,dir,pos,side,mode=0){for(let parent=this;;){
for(let{children:children,positions:positions}=parent._tree,e=dir>0?children.length:-1;i!=e;i+=dir){let mounted,next=children[i],start=positions[i]+parent.from
;if(!(mode&IterMode.EnterBracketed&&next instanceof Tree&&(mounted=MountedTree.get(next))&&!mounted.overlay&&mounted.bracketed&&pos>=start&&pos<=start+next.length||checkSide(side,pos,start,start+next.length)))continue
;if(next instanceof TreeBuffer){if(mode&IterMode.ExcludeBuffers)continue;let index=next.findChild(0,next.buffer.length,dir,pos-start,side)
;if(index>-1)return new BufferNode(new BufferContext(parent,next,i,start),null,index)}else if(mode&IterMode.IncludeAnonymous||!next.type.isAnonymous||hasChild(next)){let mounted
;if(!(mode&IterMode.IgnoreMounts)&&(mounted=MountedTree.get(next))&&!mounted.overlay)return new TreeNode(mounted.tree,start,i,parent);let inner=new TreeNode(next,start,i,parent)
;return mode&IterMode.IncludeAnonymous||!inner.type.isAnonymous?inner:inner.nextChild(dir<0?next.children.length-1:0,dir,pos,side,mode)}}
if(mode&IterMode.IncludeAnonymous||!parent.type.isAnonymous)return null;if(parent.index>=0)i=parent.index+dir;else i=dir<0?-1:parent._parent._tree.children.length;parent=parent._parent
;if(!parent)return null}}get firstChild(){return this.nextChild(0,1,0,4)}get lastChild(){return this.nextChild(this._tree.children.length-1,-1,0,4)}childAfter(pos){return this.nextChild(0,1,pos,2)}
childBefore(pos){return this.nextChild(this._tree.children.length-1,-1,pos,-2)}prop(prop){return this._tree.prop(prop)}enter(pos,side,mode=0){let mounted
;if(!(mode&IterMode.IgnoreOverlays)&&(mounted=MountedTree.get(this._tree))&&mounted.overlay){let rPos=pos-this.from,enterBracketed=mode&IterMode.EnterBracketed&&mounted.bracketed
;for(let{from:from,to:to}of mounted.overlay)if((side>0||enterBracketed?from<=rPos:from<rPos)&&(side<0||enterBracketed?to>=rPos:to>rPos))return new TreeNode(mounted.tree,mounted.overlay[0].from+this.from,-1,this)
}return this.nextChild(0,1,pos,side,mode)}nextSignificantParent(){let val=this;for(;val.type.isAnonymous&&val._parent;)val=val._parent;return val}get parent(){
return this._parent?this._parent.nextSignificantParent():null}get nextSibling(){return this._parent&&this.index>=0?this._parent.nextChild(this.index+1,1,0,4):null}get prevSibling(){
return this._parent&&this.index>=0?this._parent.nextChild(this.index-1,-1,0,4):null}get tree(){return this._tree}toTree(){return this._tree}toString(){return this._tree.toString()}}
function getChildren(node,type,before,after){let cur=node.cursor(),result=[];if(!cur.firstChild())return result;if(null!=before)for(let found=!1;!found;){found=cur.type.is(before)
;if(!cur.nextSibling())return result}for(;;){if(null!=after&&cur.type.is(after))return result;if(cur.type.is(type))result.push(cur.node);if(!cur.nextSibling())return null==after?result:[]}}
function matchNodeContext(node,context,i=context.length-1){for(let p=node;i>=0;p=p.parent){if(!p)return!1;if(!p.type.isAnonymous){if(context[i]&&context[i]!=p.name)return!1;i--}}return!0}
class BufferContext{constructor(parent,buffer,index,start){this.parent=parent;this.buffer=buffer;this.index=index;this.start=start}}class BufferNode extends BaseNode{get name(){return this.type.name}
get from(){return this.context.start+this.context.buffer.buffer[this.index+1]}get to(){return this.context.start+this.context.buffer.buffer[this.index+2]}constructor(context,_parent,index){super()
;this.context=context;this._parent=_parent;this.index=index;this.type=context.buffer.set.types[context.buffer.buffer[index]]}child(dir,pos,side){
let{buffer:buffer}=this.context,index=buffer.findChild(this.index+4,buffer.buffer[this.index+3],dir,pos-this.context.start,side);return index<0?null:new BufferNode(this.context,this,index)}
get firstChild(){return this.child(1,0,4)}get lastChild(){return this.child(-1,0,4)}childAfter(pos){return this.child(1,pos,2)}childBefore(pos){return this.child(-1,pos,-2)}prop(prop){
return this.type.prop(prop)}enter(pos,side,mode=0){if(mode&IterMode.ExcludeBuffers)return null
;let{buffer:buffer}=this.context,index=buffer.findChild(this.index+4,buffer.buffer[this.index+3],side>0?1:-1,pos-this.context.start,side);return index<0?null:new BufferNode(this.context,this,index)}
get parent(){return this._parent||this.context.parent.nextSignificantParent()}externalSibling(dir){return this._parent?null:this.context.parent.nextChild(this.context.index+dir,dir,0,4)}
get nextSibling(){let{buffer:buffer}=this.context,after=buffer.buffer[this.index+3]
;if(after<(this._parent?buffer.buffer[this._parent.index+3]:buffer.buffer.length))return new BufferNode(this.context,this._parent,after);return this.externalSibling(1)}get prevSibling(){
let{buffer:buffer}=this.context,parentStart=this._parent?this._parent.index+4:0;if(this.index==parentStart)return this.externalSibling(-1)
;return new BufferNode(this.context,this._parent,buffer.findChild(parentStart,this.index,-1,0,4))}get tree(){return null}toTree(){
let children=[],positions=[],{buffer:buffer}=this.context,startI=this.index+4,endI=buffer.buffer[this.index+3];if(endI>startI){let from=buffer.buffer[this.index+1]
;children.push(buffer.slice(startI,endI,from));positions.push(0)}return new Tree(this.type,children,positions,this.to-this.from)}toString(){return this.context.buffer.childString(this.index)}}
function iterStack(heads){if(!heads.length)return null;let pick=0,picked=heads[0];for(let i=1;i<heads.length;i++){let node=heads[i];if(node.from>picked.from||node.to<picked.to){picked=node;pick=i}}
let next=picked instanceof TreeNode&&picked.index<0?null:picked.parent,newHeads=heads.slice();if(next)newHeads[pick]=next;else newHeads.splice(pick,1);return new StackIterator(newHeads,picked)}
class StackIterator{constructor(heads,node){this.heads=heads;this.node=node}get next(){return iterStack(this.heads)}}function stackIterator(tree,pos,side){
let inner=tree.resolveInner(pos,side),layers=null;for(let scan=inner instanceof TreeNode?inner:inner.context.parent;scan;scan=scan.parent)if(scan.index<0){let parent=scan.parent
;(layers||(layers=[inner])).push(parent.resolve(pos,side));scan=parent}else{let mount=MountedTree.get(scan.tree)
;if(mount&&mount.overlay&&mount.overlay[0].from<=pos&&mount.overlay[mount.overlay.length-1].to>=pos){let root=new TreeNode(mount.tree,mount.overlay[0].from+scan.from,-1,scan)
;(layers||(layers=[inner])).push(resolveNode(root,pos,side,!1))}}return layers?iterStack(layers):inner}class TreeCursor{get name(){return this.type.name}constructor(node,mode=0){this.buffer=null
;this.stack=[];this.index=0;this.bufferNode=null;this.mode=mode&~IterMode.EnterBracketed;if(node instanceof TreeNode)this.yieldNode(node);else{this._tree=node.context.parent;this.buffer=node.context
;for(let n=node._parent;n;n=n._parent)this.stack.unshift(n.index);this.bufferNode=node;this.yieldBuf(node.index)}}yieldNode(node){if(!node)return!1;this._tree=node;this.type=node.type
;this.from=node.from;this.to=node.to;return!0}yieldBuf(index,type){this.index=index;let{start:start,buffer:buffer}=this.buffer;this.type=type||buffer.set.types[buffer.buffer[index]]
;this.from=start+buffer.buffer[index+1];this.to=start+buffer.buffer[index+2];return!0}yield(node){if(!node)return!1;if(node instanceof TreeNode){this.buffer=null;return this.yieldNode(node)}
this.buffer=node.context;return this.yieldBuf(node.index,node.type)}toString(){return this.buffer?this.buffer.buffer.childString(this.index):this._tree.toString()}enterChild(dir,pos,side){
if(!this.buffer)return this.yield(this._tree.nextChild(dir<0?this._tree._tree.children.length-1:0,dir,pos,side,this.mode))
;let{buffer:buffer}=this.buffer,index=buffer.findChild(this.index+4,buffer.buffer[this.index+3],dir,pos-this.buffer.start,side);if(index<0)return!1;this.stack.push(this.index)
;return this.yieldBuf(index)}firstChild(){return this.enterChild(1,0,4)}lastChild(){return this.enterChild(-1,0,4)}childAfter(pos){return this.enterChild(1,pos,2)}childBefore(pos){
return this.enterChild(-1,pos,-2)}enter(pos,side,mode=this.mode){if(!this.buffer)return this.yield(this._tree.enter(pos,side,mode));return mode&IterMode.ExcludeBuffers?!1:this.enterChild(1,pos,side)}
parent(){if(!this.buffer)return this.yieldNode(this.mode&IterMode.IncludeAnonymous?this._tree._parent:this._tree.parent);if(this.stack.length)return this.yieldBuf(this.stack.pop())
;let parent=this.mode&IterMode.IncludeAnonymous?this.buffer.parent:this.buffer.parent.nextSignificantParent();this.buffer=null;return this.yieldNode(parent)}sibling(dir){
if(!this.buffer)return!this._tree._parent?!1:this.yield(this._tree.index<0?null:this._tree._parent.nextChild(this._tree.index+dir,dir,0,4,this.mode))
;let{buffer:buffer}=this.buffer,d=this.stack.length-1;if(dir<0){let parentStart=d<0?0:this.stack[d]+4;if(this.index!=parentStart)return this.yieldBuf(buffer.findChild(parentStart,this.index,-1,0,4))
}else{let after=buffer.buffer[this.index+3];if(after<(d<0?buffer.buffer.length:buffer.buffer[this.stack[d]+3]))return this.yieldBuf(after)}
return d<0?this.yield(this.buffer.parent.nextChild(this.buffer.index+dir,dir,0,4,this.mode)):!1}nextSibling(){return this.sibling(1)}prevSibling(){return this.sibling(-1)}atLastNode(dir){
let index,parent,{buffer:buffer}=this;if(buffer){if(dir>0){if(this.index<buffer.buffer.buffer.length)return!1}else for(let i=0;i<this.index;i++)if(buffer.buffer.buffer[i+3]<this.index)return!1
;({index:index,parent:parent}=buffer)}else({index:index,_parent:parent}=this._tree)
;for(;parent;({index:index,_parent:parent}=parent))if(index>-1)for(let i=index+dir,e=dir<0?-1:parent._tree.children.length;i!=e;i+=dir){let child=parent._tree.children[i]
;if(this.mode&IterMode.IncludeAnonymous||child instanceof TreeBuffer||!child.type.isAnonymous||hasChild(child))return!1}return!0}move(dir,enter){if(enter&&this.enterChild(dir,0,4))return!0;for(;;){
if(this.sibling(dir))return!0;if(this.atLastNode(dir)||!this.parent())return!1}}next(enter=!0){return this.move(1,enter)}prev(enter=!0){return this.move(-1,enter)}moveTo(pos,side=0){
for(;(this.from==this.to||(side<1?this.from>=pos:this.from>pos)||(side>-1?this.to<=pos:this.to<pos))&&this.parent(););for(;this.enterChild(1,pos,side););return this}get node(){
if(!this.buffer)return this._tree;let cache=this.bufferNode,result=null,depth=0;if(cache&&cache.context==this.buffer)scan:for(let index=this.index,d=this.stack.length;d>=0;){
for(let c=cache;c;c=c._parent)if(c.index==index){if(index==this.index)return c;result=c;depth=d+1;break scan}index=this.stack[--d]}
for(let i=depth;i<this.stack.length;i++)result=new BufferNode(this.buffer,result,this.stack[i]);return this.bufferNode=new BufferNode(this.buffer,result,this.index)}get tree(){
return this.buffer?null:this._tree._tree}iterate(enter,leave){for(let depth=0;;){let mustLeave=!1;if(this.type.isAnonymous||!1!==enter(this)){if(this.firstChild()){depth++;continue}
if(!this.type.isAnonymous)mustLeave=!0}for(;;){if(mustLeave&&leave)leave(this);mustLeave=this.type.isAnonymous;if(!depth)return;if(this.nextSibling())break;this.parent();depth--;mustLeave=!0}}}
matchContext(context){if(!this.buffer)return matchNodeContext(this.node.parent,context);let{buffer:buffer}=this.buffer,{types:types}=buffer.set
;for(let i=context.length-1,d=this.stack.length-1;i>=0;d--){if(d<0)return matchNodeContext(this._tree,context,i);let type=types[buffer.buffer[this.stack[d]]];if(!type.isAnonymous){
if(context[i]&&context[i]!=type.name)return!1;i--}}return!0}}function hasChild(tree){return tree.children.some(ch=>ch instanceof TreeBuffer||!ch.type.isAnonymous||hasChild(ch))}
function buildTree(data){var _a
;let{buffer:buffer,nodeSet:nodeSet,maxBufferLength:maxBufferLength=DefaultBufferLength,reused:reused=[],minRepeatType:minRepeatType=nodeSet.types.length}=data,cursor=Array.isArray(buffer)?new FlatBufferCursor(buffer,buffer.length):buffer,types=nodeSet.types,contextHash=0,lookAhead=0
;function takeNode(parentStart,minPos,children,positions,inRepeat,depth){let{id:id,start:start,end:end,size:size}=cursor,lookAheadAtStart=lookAhead,contextAtStart=contextHash;if(size<0){cursor.next()
;if(-1==size){let node=reused[id];children.push(node);positions.push(start-parentStart);return}else if(-3==size){contextHash=id;return}else if(-4==size){lookAhead=id;return
}else throw new RangeError(`Unrecognized record size: ${size}`)}let node,buffer,type=types[id],startPos=start-parentStart
;if(end-start<=maxBufferLength&&(buffer=findBufferSize(cursor.pos-minPos,inRepeat))){let data=new Uint16Array(buffer.size-buffer.skip),endPos=cursor.pos-buffer.size,index=data.length
;for(;cursor.pos>endPos;)index=copyToBuffer(buffer.start,data,index);node=new TreeBuffer(data,end-buffer.start,nodeSet);startPos=buffer.start-parentStart}else{let endPos=cursor.pos-size;cursor.next()
;let localChildren=[],localPositions=[],localInRepeat=id>=minRepeatType?id:-1,lastGroup=0,lastEnd=end,groupLookAhead=lookAheadAtStart
;for(;cursor.pos>endPos;)if(localInRepeat>=0&&cursor.id==localInRepeat&&cursor.size>=0){if(cursor.end<=lastEnd-maxBufferLength){
makeRepeatLeaf(localChildren,localPositions,start,lastGroup,cursor.end,lastEnd,localInRepeat,groupLookAhead,contextAtStart);lastGroup=localChildren.length;lastEnd=cursor.end;groupLookAhead=lookAhead}
cursor.next()}else if(depth>2500)takeFlatNode(start,endPos,localChildren,localPositions);else{if(localInRepeat>=0&&-1==cursor.size&&reused[cursor.id].type==nodeSet.types[localInRepeat]){
if(lastGroup<localChildren.length)makeRepeatLeaf(localChildren,localPositions,start,lastGroup,cursor.end,lastEnd,localInRepeat,groupLookAhead,contextAtStart);lastGroup=localChildren.length+1
;lastEnd=cursor.start;groupLookAhead=lookAhead}takeNode(start,endPos,localChildren,localPositions,localInRepeat,depth+1)}
if(localInRepeat>=0&&lastGroup>0&&lastGroup<localChildren.length)makeRepeatLeaf(localChildren,localPositions,start,lastGroup,start,lastEnd,localInRepeat,groupLookAhead,contextAtStart)
;localChildren.reverse();localPositions.reverse();if(localInRepeat>-1&&lastGroup>0){let make=makeBalanced(type,contextAtStart)
;node=balanceRange(type,localChildren,localPositions,0,localChildren.length,0,end-start,make,make)}else node=makeTree(type,localChildren,localPositions,end-start,lookAheadAtStart-end,contextAtStart)}
children.push(node);positions.push(startPos)}function takeFlatNode(parentStart,minPos,children,positions){let nodes=[],nodeCount=0,stopAt=-1;for(;cursor.pos>minPos;){
let{id:id,start:start,end:end,size:size}=cursor;if(size>4)cursor.next();else if(stopAt>-1&&start<stopAt)break;else{if(stopAt<0)stopAt=end-maxBufferLength;nodes.push(id,start,end);nodeCount++
;cursor.next()}}if(nodeCount){let buffer=new Uint16Array(4*nodeCount),start=nodes[nodes.length-2];for(let i=nodes.length-3,j=0;i>=0;i-=3){buffer[j++]=nodes[i];buffer[j++]=nodes[i+1]-start
;buffer[j++]=nodes[i+2]-start;buffer[j++]=j}children.push(new TreeBuffer(buffer,nodes[2]-start,nodeSet));positions.push(start-parentStart)}}function makeBalanced(type,contextHash){
return(children,positions,length)=>{let last,lookAheadProp,lookAhead=0,lastI=children.length-1;if(lastI>=0&&(last=children[lastI])instanceof Tree){
if(!lastI&&last.type==type&&last.length==length)return last;if(lookAheadProp=last.prop(dist_NodeProp.lookAhead))lookAhead=positions[lastI]+last.length+lookAheadProp-length}
return makeTree(type,children,positions,length,lookAhead,contextHash)}}function makeRepeatLeaf(children,positions,base,i,from,to,type,lookAhead,contextHash){let localChildren=[],localPositions=[]
;for(;children.length>i;){localChildren.push(children.pop());localPositions.push(positions.pop()+base-from)}
children.push(makeTree(nodeSet.types[type],localChildren,localPositions,to-from,lookAhead-to,contextHash));positions.push(from-base)}
function makeTree(type,children,positions,length,lookAhead,contextHash,props){if(contextHash){let pair=[dist_NodeProp.contextHash,contextHash];props=props?[pair].concat(props):[pair]}if(lookAhead>25){
let pair=[dist_NodeProp.lookAhead,lookAhead];props=props?[pair].concat(props):[pair]}return new Tree(type,children,positions,length,props)}function findBufferSize(maxSize,inRepeat){
let fork=cursor.fork(),size=0,start=0,skip=0,minStart=fork.end-maxBufferLength,result={size:0,start:0,skip:0};scan:for(let minPos=fork.pos-maxSize;fork.pos>minPos;){let nodeSize=fork.size
;if(fork.id==inRepeat&&nodeSize>=0){result.size=size;result.start=start;result.skip=skip;skip+=4;size+=4;fork.next();continue}let startPos=fork.pos-nodeSize
;if(nodeSize<0||startPos<minPos||fork.start<minStart)break;let localSkipped=fork.id>=minRepeatType?4:0,nodeStart=fork.start;fork.next();for(;fork.pos>startPos;){
if(fork.size<0)if(-3==fork.size||-4==fork.size)localSkipped+=4;else break scan;else if(fork.id>=minRepeatType)localSkipped+=4;fork.next()}start=nodeStart;size+=nodeSize;skip+=localSkipped}
if(inRepeat<0||size==maxSize){result.size=size;result.start=start;result.skip=skip}return result.size>4?result:void 0}function copyToBuffer(bufferStart,buffer,index){
let{id:id,start:start,end:end,size:size}=cursor;cursor.next();if(size>=0&&id<minRepeatType){let startIndex=index;if(size>4){let endPos=cursor.pos-(size-4)
;for(;cursor.pos>endPos;)index=copyToBuffer(bufferStart,buffer,index)}buffer[--index]=startIndex;buffer[--index]=end-bufferStart;buffer[--index]=start-bufferStart;buffer[--index]=id
}else if(-3==size)contextHash=id;else if(-4==size)lookAhead=id;return index}let children=[],positions=[];for(;cursor.pos>0;)takeNode(data.start||0,data.bufferStart||0,children,positions,-1,0)
;let length=null!==(_a=data.length)&&void 0!==_a?_a:children.length?positions[0]+children[0].length:0;return new Tree(types[data.topID],children.reverse(),positions.reverse(),length)}
const nodeSizeCache=new WeakMap;function nodeSize(balanceType,node){if(!balanceType.isAnonymous||node instanceof TreeBuffer||node.type!=balanceType)return 1;let size=nodeSizeCache.get(node)
;if(null==size){size=1;for(let child of node.children){if(child.type!=balanceType||!(child instanceof Tree)){size=1;break}size+=nodeSize(balanceType,child)}nodeSizeCache.set(node,size)}return size}
function balanceRange(balanceType,children,positions,from,to,start,length,mkTop,mkTree){let total=0;for(let i=from;i<to;i++)total+=nodeSize(balanceType,children[i])
;let maxChild=Math.ceil(1.5*total/8),localChildren=[],localPositions=[];!function divide(children,positions,from,to,offset){for(let i=from;i<to;){
let groupFrom=i,groupStart=positions[i],groupSize=nodeSize(balanceType,children[i]);i++;for(;i<to;i++){let nextSize=nodeSize(balanceType,children[i]);if(groupSize+nextSize>=maxChild)break
;groupSize+=nextSize}if(i==groupFrom+1){if(groupSize>maxChild){let only=children[groupFrom];divide(only.children,only.positions,0,only.children.length,positions[groupFrom]+offset);continue}
localChildren.push(children[groupFrom])}else{let length=positions[i-1]+children[i-1].length-groupStart
;localChildren.push(balanceRange(balanceType,children,positions,groupFrom,i,groupStart,length,null,mkTree))}localPositions.push(groupStart+offset-start)}}(children,positions,from,to,0)
;return(mkTop||mkTree)(localChildren,localPositions,length)}class Parser{startParse(input,fragments,ranges){if("string"==typeof input)input=new StringInput(input)
;ranges=!ranges?[new Range(0,input.length)]:ranges.length?ranges.map(r=>new Range(r.from,r.to)):[new Range(0,0)];return this.createParse(input,fragments||[],ranges)}parse(input,fragments,ranges){
let parse=this.startParse(input,fragments,ranges);for(;;){let done=parse.advance();if(done)return done}}}class StringInput{constructor(string){this.string=string}get length(){return this.string.length
}chunk(from){return this.string.slice(from)}get lineChunks(){return!1}read(from,to){return this.string.slice(from,to)}}new dist_NodeProp({perNode:!0})
;// CONCATENATED MODULE: ./node_modules/@lezer/lr/dist/index.js
class Stack{constructor(p,stack,state,reducePos,pos,score,buffer,bufferBase,curContext,lookAhead=0,parent){this.p=p;this.stack=stack;this.state=state;this.reducePos=reducePos;this.pos=pos
;this.score=score;this.buffer=buffer;this.bufferBase=bufferBase;this.curContext=curContext;this.lookAhead=lookAhead;this.parent=parent}toString(){
return`[${this.stack.filter((_,i)=>i%3==0).concat(this.state)}]@${this.pos}${this.score?"!"+this.score:""}`}static start(p,state,pos=0){let cx=p.parser.context
;return new Stack(p,[],state,pos,pos,0,[],0,cx?new StackContext(cx,cx.start):null,0,null)}get context(){return this.curContext?this.curContext.context:null}pushState(state,start){
this.stack.push(this.state,start,this.bufferBase+this.buffer.length);this.state=state}reduce(action){var _a
;let depth=action>>19,type=65535&action,{parser:parser}=this.p,lookaheadRecord=this.reducePos<this.pos-25&&this.setLookAhead(this.pos),dPrec=parser.dynamicPrecedence(type);if(dPrec)this.score+=dPrec
;if(0==depth){if(type<parser.minRepeatTerm&&this.reducePos<this.pos)this.reducePos=this.pos;this.pushState(parser.getGoto(this.state,type,!0),this.reducePos)
;if(type<parser.minRepeatTerm)this.storeNode(type,this.reducePos,this.reducePos,lookaheadRecord?8:4,!0);this.reduceContext(type,this.reducePos);return}
let base=this.stack.length-3*(depth-1)-(262144&action?6:0),start=base?this.stack[base-2]:this.p.ranges[0].from
;if(type<parser.minRepeatTerm&&start==this.reducePos&&this.reducePos<this.pos)this.reducePos=this.pos;let size=this.reducePos-start
;if(size>=2e3&&!(null===(_a=this.p.parser.nodeSet.types[type])||void 0===_a?void 0:_a.isAnonymous))if(start==this.p.lastBigReductionStart){this.p.bigReductionCount++;this.p.lastBigReductionSize=size
}else if(this.p.lastBigReductionSize<size){this.p.bigReductionCount=1;this.p.lastBigReductionStart=start;this.p.lastBigReductionSize=size}
let bufferBase=base?this.stack[base-1]:0,count=this.bufferBase+this.buffer.length-bufferBase;if(type<parser.minRepeatTerm||131072&action){let pos=parser.stateFlag(this.state,1)?this.pos:this.reducePos
;this.storeNode(type,start,pos,count+4,!0)}if(262144&action)this.state=this.stack[base];else{let baseStateID=this.stack[base-3];this.state=parser.getGoto(baseStateID,type,!0)}
for(;this.stack.length>base;)this.stack.pop();this.reduceContext(type,start)}storeNode(term,start,end,size=4,mustSink=!1){
if(0==term&&(!this.stack.length||this.stack[this.stack.length-1]<this.buffer.length+this.bufferBase)){let top=this.buffer.length;if(top>0&&0==this.buffer[top-4]&&this.buffer[top-1]>-1){
if(start==end)return;if(this.buffer[top-2]>=start){this.buffer[top-2]=end;return}}}if(!mustSink||this.pos==end)this.buffer.push(term,start,end,size);else{let index=this.buffer.length
;if(index>0&&(0!=this.buffer[index-4]||this.buffer[index-1]<0)){let mustMove=!1;for(let scan=index;scan>0&&this.buffer[scan-2]>end;scan-=4)if(this.buffer[scan-1]>=0){mustMove=!0;break}
if(mustMove)for(;index>0&&this.buffer[index-2]>end;){this.buffer[index]=this.buffer[index-4];this.buffer[index+1]=this.buffer[index-3];this.buffer[index+2]=this.buffer[index-2]
;this.buffer[index+3]=this.buffer[index-1];index-=4;if(size>4)size-=4}}this.buffer[index]=term;this.buffer[index+1]=start;this.buffer[index+2]=end;this.buffer[index+3]=size}}
shift(action,type,start,end){if(131072&action)this.pushState(65535&action,this.pos);else if(!(262144&action)){let nextState=action,{parser:parser}=this.p;this.pos=end
;let skipped=parser.stateFlag(nextState,1);if(!skipped&&(end>start||type<=parser.maxNode))this.reducePos=end;this.pushState(nextState,skipped?start:Math.min(start,this.reducePos))
;this.shiftContext(type,start);if(type<=parser.maxNode)this.buffer.push(type,start,end,4)}else{this.pos=end;this.shiftContext(type,start)
;if(type<=this.p.parser.maxNode)this.buffer.push(type,start,end,4)}}apply(action,next,nextStart,nextEnd){if(65536&action)this.reduce(action);else this.shift(action,next,nextStart,nextEnd)}
useNode(value,next,start){let index=this.p.reused.length-1;if(index<0||this.p.reused[index]!=value){this.p.reused.push(value);index++}let end=this.reducePos=this.pos=start+value.length
;this.pushState(next,start);this.buffer.push(index,start,end,-1)
;if(this.curContext)this.updateContext(this.curContext.tracker.reuse(this.curContext.context,value,this,this.p.stream.reset(this.pos-value.length)))}split(){let parent=this,off=parent.buffer.length
;if(off&&0==parent.buffer[off-4])off-=4;for(;off>0&&parent.buffer[off-2]>parent.reducePos;)off-=4;let buffer=parent.buffer.slice(off),base=parent.bufferBase+off
;for(;parent&&base==parent.bufferBase;)parent=parent.parent;return new Stack(this.p,this.stack.slice(),this.state,this.reducePos,this.pos,this.score,buffer,base,this.curContext,this.lookAhead,parent)}
recoverByDelete(next,nextEnd){let isNode=next<=this.p.parser.maxNode;if(isNode)this.storeNode(next,this.pos,nextEnd,4);this.storeNode(0,this.pos,nextEnd,isNode?8:4);this.pos=this.reducePos=nextEnd
;this.score-=190}canShift(term){for(let sim=new SimulatedStack(this);;){let action=this.p.parser.stateSlot(sim.state,4)||this.p.parser.hasAction(sim.state,term);if(0==action)return!1
;if(!(65536&action))return!0;sim.reduce(action)}}recoverByInsert(next){if(this.stack.length>=300)return[];let nextStates=this.p.parser.nextStates(this.state)
;if(nextStates.length>8||this.stack.length>=120){let best=[];for(let s,i=0;i<nextStates.length;i+=2)if((s=nextStates[i+1])!=this.state&&this.p.parser.hasAction(s,next))best.push(nextStates[i],s)
;if(this.stack.length<120)for(let i=0;best.length<8&&i<nextStates.length;i+=2){let s=nextStates[i+1];if(!best.some((v,i)=>1&i&&v==s))best.push(nextStates[i],s)}nextStates=best}let result=[]
;for(let i=0;i<nextStates.length&&result.length<4;i+=2){let s=nextStates[i+1];if(s==this.state)continue;let stack=this.split();stack.pushState(s,this.pos);stack.storeNode(0,stack.pos,stack.pos,4,!0)
;stack.shiftContext(nextStates[i],this.pos);stack.reducePos=this.pos;stack.score-=200;result.push(stack)}return result}forceReduce(){let{parser:parser}=this.p,reduce=parser.stateSlot(this.state,5)
;if(!(65536&reduce))return!1;if(!parser.validAction(this.state,reduce)){let depth=reduce>>19,term=65535&reduce,target=this.stack.length-3*depth
;if(target<0||parser.getGoto(this.stack[target],term,!1)<0){let backup=this.findForcedReduction();if(null==backup)return!1;reduce=backup}this.storeNode(0,this.pos,this.pos,4,!0);this.score-=100}
this.reducePos=this.pos;this.reduce(reduce);return!0}findForcedReduction(){let{parser:parser}=this.p,seen=[],explore=(state,depth)=>{if(seen.includes(state))return;seen.push(state)
;return parser.allActions(state,action=>{if(393216&action);else if(65536&action){let rDepth=(action>>19)-depth;if(rDepth>1){let term=65535&action,target=this.stack.length-3*rDepth
;if(target>=0&&parser.getGoto(this.stack[target],term,!1)>=0)return rDepth<<19|65536|term}}else{let found=explore(action,depth+1);if(null!=found)return found}})};return explore(this.state,0)}
forceAll(){for(;!this.p.parser.stateFlag(this.state,2);)if(!this.forceReduce()){this.storeNode(0,this.pos,this.pos,4,!0);break}return this}get deadEnd(){if(3!=this.stack.length)return!1
;let{parser:parser}=this.p;return 65535==parser.data[parser.stateSlot(this.state,1)]&&!parser.stateSlot(this.state,4)}restart(){this.storeNode(0,this.pos,this.pos,4,!0);this.state=this.stack[0]
;this.stack.length=0}sameState(other){if(this.state!=other.state||this.stack.length!=other.stack.length)return!1;for(let i=0;i<this.stack.length;i+=3)if(this.stack[i]!=other.stack[i])return!1;return!0
}get parser(){return this.p.parser}dialectEnabled(dialectID){return this.p.parser.dialect.flags[dialectID]}shiftContext(term,start){
if(this.curContext)this.updateContext(this.curContext.tracker.shift(this.curContext.context,term,this,this.p.stream.reset(start)))}reduceContext(term,start){
if(this.curContext)this.updateContext(this.curContext.tracker.reduce(this.curContext.context,term,this,this.p.stream.reset(start)))}emitContext(){let last=this.buffer.length-1
;if(last<0||-3!=this.buffer[last])this.storeNode(this.curContext.hash,this.reducePos,this.reducePos,-3,!0)}emitLookAhead(){let last=this.buffer.length-1
;if(last<0||-4!=this.buffer[last])this.buffer.push(this.lookAhead,this.pos,this.pos,-4)}updateContext(context){if(context!=this.curContext.context){
let newCx=new StackContext(this.curContext.tracker,context);if(newCx.hash!=this.curContext.hash)this.emitContext();this.curContext=newCx}}setLookAhead(lookAhead){if(lookAhead<=this.lookAhead)return!1
;this.emitLookAhead();this.lookAhead=lookAhead;return!0}close(){if(this.curContext&&this.curContext.tracker.strict)this.emitContext();if(this.lookAhead>0)this.emitLookAhead()}}class StackContext{
constructor(tracker,context){this.tracker=tracker;this.context=context;this.hash=tracker.strict?tracker.hash(context):0}}class SimulatedStack{constructor(start){this.start=start;this.state=start.state
;this.stack=start.stack;this.base=this.stack.length}reduce(action){let term=65535&action,depth=action>>19;if(0==depth){if(this.stack==this.start.stack)this.stack=this.stack.slice()
;this.stack.push(this.state,0,0);this.base+=3}else this.base-=3*(depth-1);let goto=this.start.p.parser.getGoto(this.stack[this.base-3],term,!0);this.state=goto}}class StackBufferCursor{
constructor(stack,pos,index){this.stack=stack;this.pos=pos;this.index=index;this.buffer=stack.buffer;if(0==this.index)this.maybeNext()}static create(stack,pos=stack.bufferBase+stack.buffer.length){
return new StackBufferCursor(stack,pos,pos-stack.bufferBase)}maybeNext(){let next=this.stack.parent;if(null!=next){this.index=this.stack.bufferBase-next.bufferBase;this.stack=next
;this.buffer=next.buffer}}get id(){return this.buffer[this.index-4]}get start(){return this.buffer[this.index-3]}get end(){return this.buffer[this.index-2]}get size(){return this.buffer[this.index-1]}
next(){this.index-=4;this.pos-=4;if(0==this.index)this.maybeNext()}fork(){return new StackBufferCursor(this.stack,this.pos,this.index)}}function decodeArray(input,Type=Uint16Array){
if("string"!=typeof input)return input;let array=null;for(let pos=0,out=0;pos<input.length;){let value=0;for(;;){let next=input.charCodeAt(pos++),stop=!1;if(126==next){value=65535;break}
if(next>=92)next--;if(next>=34)next--;let digit=next-32;if(digit>=46){digit-=46;stop=!0}value+=digit;if(stop)break;value*=46}if(array)array[out++]=value;else array=new Type(value)}return array}
class CachedToken{constructor(){this.start=-1;this.value=-1;this.end=-1;this.extended=-1;this.lookAhead=0;this.mask=0;this.context=0}}const nullToken=new CachedToken;class InputStream{
constructor(input,ranges){this.input=input;this.ranges=ranges;this.chunk="";this.chunkOff=0;this.chunk2="";this.chunk2Pos=0;this.next=-1;this.token=nullToken;this.rangeIndex=0
;this.pos=this.chunkPos=ranges[0].from;this.range=ranges[0];this.end=ranges[ranges.length-1].to;this.readNext()}resolveOffset(offset,assoc){
let range=this.range,index=this.rangeIndex,pos=this.pos+offset;for(;pos<range.from;){if(!index)return null;let next=this.ranges[--index];pos-=range.from-next.to;range=next}
for(;assoc<0?pos>range.to:pos>=range.to;){if(index==this.ranges.length-1)return null;let next=this.ranges[++index];pos+=next.from-range.to;range=next}return pos}clipPos(pos){
if(pos>=this.range.from&&pos<this.range.to)return pos;for(let range of this.ranges)if(range.to>pos)return Math.max(pos,range.from);return this.end}peek(offset){let pos,result,idx=this.chunkOff+offset
;if(idx>=0&&idx<this.chunk.length){pos=this.pos+offset;result=this.chunk.charCodeAt(idx)}else{let resolved=this.resolveOffset(offset,1);if(null==resolved)return-1;pos=resolved
;if(pos>=this.chunk2Pos&&pos<this.chunk2Pos+this.chunk2.length)result=this.chunk2.charCodeAt(pos-this.chunk2Pos);else{let i=this.rangeIndex,range=this.range;for(;range.to<=pos;)range=this.ranges[++i]
;this.chunk2=this.input.chunk(this.chunk2Pos=pos);if(pos+this.chunk2.length>range.to)this.chunk2=this.chunk2.slice(0,range.to-pos);result=this.chunk2.charCodeAt(0)}}
if(pos>=this.token.lookAhead)this.token.lookAhead=pos+1;return result}acceptToken(token,endOffset=0){let end=endOffset?this.resolveOffset(endOffset,-1):this.pos
;if(null==end||end<this.token.start)throw new RangeError("Token end out of bounds");this.token.value=token;this.token.end=end}acceptTokenTo(token,endPos){this.token.value=token;this.token.end=endPos}
getChunk(){if(this.pos>=this.chunk2Pos&&this.pos<this.chunk2Pos+this.chunk2.length){let{chunk:chunk,chunkPos:chunkPos}=this;this.chunk=this.chunk2;this.chunkPos=this.chunk2Pos;this.chunk2=chunk
;this.chunk2Pos=chunkPos;this.chunkOff=this.pos-this.chunkPos}else{this.chunk2=this.chunk;this.chunk2Pos=this.chunkPos;let nextChunk=this.input.chunk(this.pos),end=this.pos+nextChunk.length
;this.chunk=end>this.range.to?nextChunk.slice(0,this.range.to-this.pos):nextChunk;this.chunkPos=this.pos;this.chunkOff=0}}readNext(){if(this.chunkOff>=this.chunk.length){this.getChunk()
;if(this.chunkOff==this.chunk.length)return this.next=-1}return this.next=this.chunk.charCodeAt(this.chunkOff)}advance(n=1){this.chunkOff+=n;for(;this.pos+n>=this.range.to;){
if(this.rangeIndex==this.ranges.length-1)return this.setDone();n-=this.range.to-this.pos;this.range=this.ranges[++this.rangeIndex];this.pos=this.range.from}this.pos+=n
;if(this.pos>=this.token.lookAhead)this.token.lookAhead=this.pos+1;return this.readNext()}setDone(){this.pos=this.chunkPos=this.end;this.range=this.ranges[this.rangeIndex=this.ranges.length-1]
;this.chunk="";return this.next=-1}reset(pos,token){if(token){this.token=token;token.start=pos;token.lookAhead=pos+1;token.value=token.extended=-1}else this.token=nullToken;if(this.pos!=pos){
this.pos=pos;if(pos==this.end){this.setDone();return this}for(;pos<this.range.from;)this.range=this.ranges[--this.rangeIndex];for(;pos>=this.range.to;)this.range=this.ranges[++this.rangeIndex]
;if(pos>=this.chunkPos&&pos<this.chunkPos+this.chunk.length)this.chunkOff=pos-this.chunkPos;else{this.chunk="";this.chunkOff=0}this.readNext()}return this}read(from,to){
if(from>=this.chunkPos&&to<=this.chunkPos+this.chunk.length)return this.chunk.slice(from-this.chunkPos,to-this.chunkPos)
;if(from>=this.chunk2Pos&&to<=this.chunk2Pos+this.chunk2.length)return this.chunk2.slice(from-this.chunk2Pos,to-this.chunk2Pos)
;if(from>=this.range.from&&to<=this.range.to)return this.input.read(from,to);let result="";for(let r of this.ranges){if(r.from>=to)break
;if(r.to>from)result+=this.input.read(Math.max(r.from,from),Math.min(r.to,to))}return result}}class TokenGroup{constructor(data,id){this.data=data;this.id=id}token(input,stack){
let{parser:parser}=stack.p;readToken(this.data,input,stack,this.id,parser.data,parser.tokenPrecTable)}}TokenGroup.prototype.contextual=TokenGroup.prototype.fallback=TokenGroup.prototype.extend=!1
;TokenGroup.prototype.fallback=TokenGroup.prototype.extend=!1;class ExternalTokenizer{constructor(token,options={}){this.token=token;this.contextual=!!options.contextual
;this.fallback=!!options.fallback;this.extend=!!options.extend}}function readToken(data,input,stack,group,precTable,precOffset){let state=0,groupMask=1<<group,{dialect:dialect}=stack.p.parser
;scan:for(;0!=(groupMask&data[state]);){let accEnd=data[state+1];for(let i=state+3;i<accEnd;i+=2)if((data[i+1]&groupMask)>0){let term=data[i]
;if(dialect.allows(term)&&(-1==input.token.value||input.token.value==term||overrides(term,input.token.value,precTable,precOffset))){input.acceptToken(term);break}}
let next=input.next,low=0,high=data[state+2];if(input.next<0&&high>low&&65535==data[accEnd+3*high-3]){state=data[accEnd+3*high-1];continue scan}for(;low<high;){
let mid=low+high>>1,index=accEnd+mid+(mid<<1),from=data[index],to=data[index+1]||65536;if(next<from)high=mid;else if(next>=to)low=mid+1;else{state=data[index+2];input.advance();continue scan}}break}}
function findOffset(data,start,term){for(let next,i=start;65535!=(next=data[i]);i++)if(next==term)return i-start;return-1}function overrides(token,prev,tableData,tableOffset){
let iPrev=findOffset(tableData,tableOffset,prev);return iPrev<0||findOffset(tableData,tableOffset,token)<iPrev}const verbose="undefined"!=typeof process&&process.env&&/\bparse\b/.test(process.env.LOG)
;let stackIDs=null;function cutAt(tree,pos,side){let cursor=tree.cursor(IterMode.IncludeAnonymous);cursor.moveTo(pos);for(;;)if(!(side<0?cursor.childBefore(pos):cursor.childAfter(pos)))for(;;){
if((side<0?cursor.to<pos:cursor.from>pos)&&!cursor.type.isError)return side<0?Math.max(0,Math.min(cursor.to-1,pos-25)):Math.min(tree.length,Math.max(cursor.from+1,pos+25))
;if(side<0?cursor.prevSibling():cursor.nextSibling())break;if(!cursor.parent())return side<0?0:tree.length}}class dist_FragmentCursor{constructor(fragments,minRepeat){this.fragments=fragments
;this.minRepeat=minRepeat;this.i=0;this.fragment=null;this.safeFrom=-1;this.safeTo=-1;this.trees=[];this.start=[];this.index=[];this.lastRepeat=null;this.lastRepeatPos=-1;this.nextFragment()}
nextFragment(){let fr=this.fragment=this.i==this.fragments.length?null:this.fragments[this.i++];if(fr){this.safeFrom=fr.openStart?cutAt(fr.tree,fr.from+fr.offset,1)-fr.offset:fr.from
;this.safeTo=fr.openEnd?cutAt(fr.tree,fr.to+fr.offset,-1)-fr.offset:fr.to;for(;this.trees.length;){this.trees.pop();this.start.pop();this.index.pop()}this.trees.push(fr.tree)
;this.start.push(-fr.offset);this.index.push(0);this.nextStart=this.safeFrom}else this.nextStart=1e9}nodeAt(pos){if(pos<this.nextStart)return null
;for(;this.fragment&&this.safeTo<=pos;)this.nextFragment();if(!this.fragment)return null;for(;;){let last=this.trees.length-1;if(last<0){this.nextFragment();return null}
if(pos<this.safeFrom)return null;let top=this.trees[last],index=this.index[last];if(index==top.children.length){this.trees.pop();this.start.pop();this.index.pop();continue}
let next=top.children[index],start=this.start[last]+top.positions[index];if(start>pos){this.nextStart=start;return null}if(next instanceof Tree){
let storeRepeat=start>this.lastRepeatPos&&next.type.id>=this.minRepeat;if(start==pos||storeRepeat){let lookahead,end=start+next.length
;if(start>=this.safeFrom&&end<=this.safeTo&&(!(lookahead=next.prop(dist_NodeProp.lookAhead))||end+lookahead<this.fragment.to)){if(storeRepeat){this.lastRepeat=next;this.lastRepeatPos=start}
if(start==pos)return next}}this.index[last]++;if(start+next.length>=Math.max(this.safeFrom,pos)){this.trees.push(next);this.start.push(start);this.index.push(0)}}else{this.index[last]++
;this.nextStart=start+next.length}}}}class TokenCache{constructor(parser,stream){this.stream=stream;this.tokens=[];this.mainToken=null;this.actions=[]
;this.tokens=parser.tokenizers.map(_=>new CachedToken)}getActions(stack){
let actionIndex=0,main=null,{parser:parser}=stack.p,{tokenizers:tokenizers}=parser,mask=parser.stateSlot(stack.state,3),context=stack.curContext?stack.curContext.hash:0,lookAhead=0
;for(let i=0;i<tokenizers.length;i++){if(!(1<<i&mask))continue;let tokenizer=tokenizers[i],token=this.tokens[i];if(main&&!tokenizer.fallback)continue
;if(tokenizer.contextual||token.start!=stack.pos||token.mask!=mask||token.context!=context){this.updateCachedToken(token,tokenizer,stack);token.mask=mask;token.context=context}
if(token.lookAhead>token.end+25)lookAhead=Math.max(token.lookAhead,lookAhead);if(0!=token.value){let startIndex=actionIndex
;if(token.extended>-1)actionIndex=this.addActions(stack,token.extended,token.end,actionIndex);actionIndex=this.addActions(stack,token.value,token.end,actionIndex);if(!tokenizer.extend){main=token
;if(actionIndex>startIndex)break}}}for(;this.actions.length>actionIndex;)this.actions.pop();if(lookAhead)stack.setLookAhead(lookAhead);if(!main&&stack.pos==this.stream.end){main=new CachedToken
;main.value=stack.p.parser.eofTerm;main.start=main.end=stack.pos;actionIndex=this.addActions(stack,main.value,main.end,actionIndex)}this.mainToken=main;return this.actions}getMainToken(stack){
if(this.mainToken)return this.mainToken;let main=new CachedToken,{pos:pos,p:p}=stack;main.start=pos;main.end=Math.min(pos+1,p.stream.end);main.value=pos==p.stream.end?p.parser.eofTerm:0;return main}
updateCachedToken(token,tokenizer,stack){let start=this.stream.clipPos(stack.pos);tokenizer.token(this.stream.reset(start,token),stack);if(token.value>-1){let{parser:parser}=stack.p
;for(let i=0;i<parser.specialized.length;i++)if(parser.specialized[i]==token.value){let result=parser.specializers[i](this.stream.read(token.start,token.end),stack)
;if(result>=0&&stack.p.parser.dialect.allows(result>>1)){if(!(1&result))token.value=result>>1;else token.extended=result>>1;break}}}else{token.value=0;token.end=this.stream.clipPos(start+1)}}
putAction(action,token,end,index){for(let i=0;i<index;i+=3)if(this.actions[i]==action)return index;this.actions[index++]=action;this.actions[index++]=token;this.actions[index++]=end;return index}
addActions(stack,token,end,index){let{state:state}=stack,{parser:parser}=stack.p,{data:data}=parser;for(let set=0;set<2;set++)for(let i=parser.stateSlot(state,set?2:1);;i+=3){
if(65535==data[i])if(1==data[i+1])i=pair(data,i+2);else{if(0==index&&2==data[i+1])index=this.putAction(pair(data,i+2),token,end,index);break}
if(data[i]==token)index=this.putAction(pair(data,i+1),token,end,index)}return index}}class Parse{constructor(parser,input,fragments,ranges){this.parser=parser;this.input=input;this.ranges=ranges
;this.recovering=0;this.nextStackID=9812;this.minStackPos=0;this.reused=[];this.stoppedAt=null;this.lastBigReductionStart=-1;this.lastBigReductionSize=0;this.bigReductionCount=0
;this.stream=new InputStream(input,ranges);this.tokens=new TokenCache(parser,this.stream);this.topTerm=parser.top[1];let{from:from}=ranges[0];this.stacks=[Stack.start(this,parser.top[0],from)]
;this.fragments=fragments.length&&this.stream.end-from>4*parser.bufferLength?new dist_FragmentCursor(fragments,parser.minRepeatTerm):null}get parsedPos(){return this.minStackPos}advance(){
let stopped,stoppedTokens,stacks=this.stacks,pos=this.minStackPos,newStacks=this.stacks=[];if(this.bigReductionCount>300&&1==stacks.length){let[s]=stacks
;for(;s.forceReduce()&&s.stack.length&&s.stack[s.stack.length-2]>=this.lastBigReductionStart;);this.bigReductionCount=this.lastBigReductionSize=0}for(let i=0;i<stacks.length;i++){let stack=stacks[i]
;for(;;){this.tokens.mainToken=null;if(stack.pos>pos)newStacks.push(stack);else if(this.advanceStack(stack,newStacks,stacks))continue;else{if(!stopped){stopped=[];stoppedTokens=[]}stopped.push(stack)
;let tok=this.tokens.getMainToken(stack);stoppedTokens.push(tok.value,tok.end)}break}}if(!newStacks.length){let finished=stopped&&findFinished(stopped);if(finished){
if(verbose)console.log("Finish with "+this.stackID(finished));return this.stackToTree(finished)}if(this.parser.strict){
if(verbose&&stopped)console.log("Stuck with token "+(this.tokens.mainToken?this.parser.getName(this.tokens.mainToken.value):"none"));throw new SyntaxError("No parse at "+pos)}
if(!this.recovering)this.recovering=5}if(this.recovering&&stopped){let finished=null!=this.stoppedAt&&stopped[0].pos>this.stoppedAt?stopped[0]:this.runRecovery(stopped,stoppedTokens,newStacks)
;if(finished){if(verbose)console.log("Force-finish "+this.stackID(finished));return this.stackToTree(finished.forceAll())}}if(this.recovering){let maxRemaining=1==this.recovering?1:3*this.recovering
;if(newStacks.length>maxRemaining){newStacks.sort((a,b)=>b.score-a.score);for(;newStacks.length>maxRemaining;)newStacks.pop()}if(newStacks.some(s=>s.reducePos>pos))this.recovering--
}else if(newStacks.length>1){outer:for(let i=0;i<newStacks.length-1;i++){let stack=newStacks[i];for(let j=i+1;j<newStacks.length;j++){let other=newStacks[j]
;if(stack.sameState(other)||stack.buffer.length>500&&other.buffer.length>500)if((stack.score-other.score||stack.buffer.length-other.buffer.length)>0)newStacks.splice(j--,1);else{
newStacks.splice(i--,1);continue outer}}}if(newStacks.length>12){newStacks.sort((a,b)=>b.score-a.score);newStacks.splice(12,newStacks.length-12)}}this.minStackPos=newStacks[0].pos
;for(let i=1;i<newStacks.length;i++)if(newStacks[i].pos<this.minStackPos)this.minStackPos=newStacks[i].pos;return null}stopAt(pos){
if(null!=this.stoppedAt&&this.stoppedAt<pos)throw new RangeError("Can't move stoppedAt forward");this.stoppedAt=pos}tryReuse(stack,start,tree,repeatOnly){if(!tree)return null
;let strictCx=stack.curContext&&stack.curContext.tracker.strict,cxHash=strictCx?stack.curContext.hash:0;for(;tree;){
let match=this.parser.nodeSet.types[tree.type.id]!=tree.type?-1:this.parser.getGoto(stack.state,tree.type.id);if(match>-1&&tree.length&&(!strictCx||(tree.prop(dist_NodeProp.contextHash)||0)==cxHash)){
stack.useNode(tree,match,start);return tree}if(0==tree.children.length||tree.positions[0]>0)break;let inner=tree.children[0]
;if(inner instanceof Tree&&(!repeatOnly||inner.type.id>=this.parser.minRepeatTerm))tree=inner;else break}return null}advanceStack(stack,stacks,split){
let start=stack.pos,{parser:parser}=this,base=verbose?this.stackID(stack)+" -> ":"";if(null!=this.stoppedAt&&start>this.stoppedAt)return stack.forceReduce()?stack:null;if(this.fragments){
let reused=stack.reducePos<start&&stack.buffer.length&&stack.buffer[stack.buffer.length-2]<=stack.reducePos&&this.fragments.lastRepeatPos==stack.reducePos&&this.tryReuse(stack,stack.reducePos,this.fragments.lastRepeat,!0)||this.tryReuse(stack,start,this.fragments.nodeAt(start),!1)
;if(reused){if(verbose)console.log(base+this.stackID(stack)+` (via reuse of ${parser.getName(reused.type.id)})`);return!0}}let defaultReduce=parser.stateSlot(stack.state,4);if(defaultReduce>0){
stack.reduce(defaultReduce);if(verbose)console.log(base+this.stackID(stack)+` (via always-reduce ${parser.getName(65535&defaultReduce)})`);return!0}
if(stack.stack.length>=8400)for(;stack.stack.length>6e3&&stack.forceReduce(););let actions=this.tokens.getActions(stack);for(let i=0;i<actions.length;){
let action=actions[i++],term=actions[i++],end=actions[i++],last=i==actions.length||!split,localStack=last?stack:stack.split(),main=this.tokens.mainToken
;localStack.apply(action,term,main?main.start:localStack.pos,end)
;if(verbose)console.log(base+this.stackID(localStack)+` (via ${!(65536&action)?"shift":`reduce of ${parser.getName(65535&action)}`} for ${parser.getName(term)} @ ${start}${localStack==stack?"":", split"})`)
;if(last)return!0;else if(localStack.pos>start)stacks.push(localStack);else split.push(localStack)}return!1}advanceFully(stack,newStacks){let pos=stack.pos;for(;;){
if(!this.advanceStack(stack,null,null))return!1;if(stack.pos>pos){pushStackDedup(stack,newStacks);return!0}}}runRecovery(stacks,tokens,newStacks){let finished=null,restarted=!1
;for(let i=0;i<stacks.length;i++){let stack=stacks[i],token=tokens[i<<1],tokenEnd=tokens[1+(i<<1)],base=verbose?this.stackID(stack)+" -> ":"";if(stack.deadEnd){if(restarted)continue;restarted=!0
;stack.restart();if(verbose)console.log(base+this.stackID(stack)+" (restarted)");if(this.advanceFully(stack,newStacks))continue}let force=stack.split(),forceBase=base
;for(let j=0;j<10&&force.forceReduce();j++){if(verbose)console.log(forceBase+this.stackID(force)+" (via force-reduce)");if(this.advanceFully(force,newStacks))break
;if(verbose)forceBase=this.stackID(force)+" -> "}for(let insert of stack.recoverByInsert(token)){if(verbose)console.log(base+this.stackID(insert)+" (via recover-insert)")
;this.advanceFully(insert,newStacks)}if(this.stream.end>stack.pos){if(tokenEnd==stack.pos){tokenEnd++;token=0}stack.recoverByDelete(token,tokenEnd)
;if(verbose)console.log(base+this.stackID(stack)+` (via recover-delete ${this.parser.getName(token)})`);pushStackDedup(stack,newStacks)}else if(!finished||finished.score<force.score)finished=force}
return finished}stackToTree(stack){stack.close();return Tree.build({buffer:StackBufferCursor.create(stack),nodeSet:this.parser.nodeSet,topID:this.topTerm,maxBufferLength:this.parser.bufferLength,
reused:this.reused,start:this.ranges[0].from,length:stack.pos-this.ranges[0].from,minRepeatType:this.parser.minRepeatTerm})}stackID(stack){let id=(stackIDs||(stackIDs=new WeakMap)).get(stack)
;if(!id)stackIDs.set(stack,id=String.fromCodePoint(this.nextStackID++));return id+stack}}function pushStackDedup(stack,newStacks){for(let i=0;i<newStacks.length;i++){let other=newStacks[i]
;if(other.pos==stack.pos&&other.sameState(stack)){if(newStacks[i].score<stack.score)newStacks[i]=stack;return}}newStacks.push(stack)}class Dialect{constructor(source,flags,disabled){this.source=source
;this.flags=flags;this.disabled=disabled}allows(term){return!this.disabled||0==this.disabled[term]}}const id=x=>x;class LRParser extends Parser{constructor(spec){super();this.wrappers=[]
;if(14!=spec.version)throw new RangeError(`Parser version (${spec.version}) doesn't match runtime version (14)`);let nodeNames=spec.nodeNames.split(" ");this.minRepeatTerm=nodeNames.length
;for(let i=0;i<spec.repeatNodeCount;i++)nodeNames.push("");let topTerms=Object.keys(spec.topRules).map(r=>spec.topRules[r][1]),nodeProps=[];for(let i=0;i<nodeNames.length;i++)nodeProps.push([])
;function setProp(nodeID,prop,value){nodeProps[nodeID].push([prop,prop.deserialize(String(value))])}if(spec.nodeProps)for(let propSpec of spec.nodeProps){let prop=propSpec[0]
;if("string"==typeof prop)prop=dist_NodeProp[prop];for(let i=1;i<propSpec.length;){let next=propSpec[i++];if(next>=0)setProp(next,prop,propSpec[i++]);else{let value=propSpec[i+-next]
;for(let j=-next;j>0;j--)setProp(propSpec[i++],prop,value);i++}}}this.nodeSet=new NodeSet(nodeNames.map((name,i)=>NodeType.define({name:i>=this.minRepeatTerm?void 0:name,id:i,props:nodeProps[i],
top:topTerms.indexOf(i)>-1,error:0==i,skipped:spec.skippedNodes&&spec.skippedNodes.indexOf(i)>-1})));if(spec.propSources)this.nodeSet=this.nodeSet.extend(...spec.propSources);this.strict=!1
;this.bufferLength=DefaultBufferLength;let tokenArray=decodeArray(spec.tokenData);this.context=spec.context;this.specializerSpecs=spec.specialized||[]
;this.specialized=new Uint16Array(this.specializerSpecs.length);for(let i=0;i<this.specializerSpecs.length;i++)this.specialized[i]=this.specializerSpecs[i].term
;this.specializers=this.specializerSpecs.map(getSpecializer);this.states=decodeArray(spec.states,Uint32Array);this.data=decodeArray(spec.stateData);this.goto=decodeArray(spec.goto)
;this.maxTerm=spec.maxTerm;this.tokenizers=spec.tokenizers.map(value=>"number"==typeof value?new TokenGroup(tokenArray,value):value);this.topRules=spec.topRules;this.dialects=spec.dialects||{}
;this.dynamicPrecedences=spec.dynamicPrecedences||null;this.tokenPrecTable=spec.tokenPrec;this.termNames=spec.termNames||null;this.maxNode=this.nodeSet.types.length-1;this.dialect=this.parseDialect()
;this.top=this.topRules[Object.keys(this.topRules)[0]]}createParse(input,fragments,ranges){let parse=new Parse(this,input,fragments,ranges)
;for(let w of this.wrappers)parse=w(parse,input,fragments,ranges);return parse}getGoto(state,term,loose=!1){let table=this.goto;if(term>=table[0])return-1;for(let pos=table[term+1];;){
let groupTag=table[pos++],last=1&groupTag,target=table[pos++];if(last&&loose)return target;for(let end=pos+(groupTag>>1);pos<end;pos++)if(table[pos]==state)return target;if(last)return-1}}
hasAction(state,terminal){let data=this.data;for(let set=0;set<2;set++)for(let next,i=this.stateSlot(state,set?2:1);;i+=3){
if(65535==(next=data[i]))if(1==data[i+1])next=data[i=pair(data,i+2)];else if(2==data[i+1])return pair(data,i+2);else break;if(next==terminal||0==next)return pair(data,i+1)}return 0}
stateSlot(state,slot){return this.states[6*state+slot]}stateFlag(state,flag){return(this.stateSlot(state,0)&flag)>0}validAction(state,action){return!!this.allActions(state,a=>a==action?!0:null)}
allActions(state,action){let deflt=this.stateSlot(state,4),result=deflt?action(deflt):void 0;for(let i=this.stateSlot(state,1);null==result;i+=3){
if(65535==this.data[i])if(1==this.data[i+1])i=pair(this.data,i+2);else break;result=action(pair(this.data,i+1))}return result}nextStates(state){let result=[];for(let i=this.stateSlot(state,1);;i+=3){
if(65535==this.data[i])if(1==this.data[i+1])i=pair(this.data,i+2);else break;if(!(1&this.data[i+2])){let value=this.data[i+1];if(!result.some((v,i)=>1&i&&v==value))result.push(this.data[i],value)}}
return result}configure(config){let copy=Object.assign(Object.create(LRParser.prototype),this);if(config.props)copy.nodeSet=this.nodeSet.extend(...config.props);if(config.top){
let info=this.topRules[config.top];if(!info)throw new RangeError(`Invalid top rule name ${config.top}`);copy.top=info}if(config.tokenizers)copy.tokenizers=this.tokenizers.map(t=>{
let found=config.tokenizers.find(r=>r.from==t);return found?found.to:t});if(config.specializers){copy.specializers=this.specializers.slice();copy.specializerSpecs=this.specializerSpecs.map((s,i)=>{
let found=config.specializers.find(r=>r.from==s.external);if(!found)return s;let spec=Object.assign(Object.assign({},s),{external:found.to});copy.specializers[i]=getSpecializer(spec);return spec})}
if(config.contextTracker)copy.context=config.contextTracker;if(config.dialect)copy.dialect=this.parseDialect(config.dialect);if(null!=config.strict)copy.strict=config.strict
;if(config.wrap)copy.wrappers=copy.wrappers.concat(config.wrap);if(null!=config.bufferLength)copy.bufferLength=config.bufferLength;return copy}hasWrappers(){return this.wrappers.length>0}
getName(term){return this.termNames?this.termNames[term]:String(term<=this.maxNode&&this.nodeSet.types[term].name||term)}get eofTerm(){return this.maxNode+1}get topNode(){
return this.nodeSet.types[this.top[1]]}dynamicPrecedence(term){let prec=this.dynamicPrecedences;return null==prec?0:prec[term]||0}parseDialect(dialect){
let values=Object.keys(this.dialects),flags=values.map(()=>!1);if(dialect)for(let part of dialect.split(" ")){let id=values.indexOf(part);if(id>=0)flags[id]=!0}let disabled=null
;for(let i=0;i<values.length;i++)if(!flags[i])for(let id,j=this.dialects[values[i]];65535!=(id=this.data[j++]);)(disabled||(disabled=new Uint8Array(this.maxTerm+1)))[id]=1
;return new Dialect(dialect,flags,disabled)}static deserialize(spec){return new LRParser(spec)}}function pair(data,off){return data[off]|data[off+1]<<16}function findFinished(stacks){let best=null
;for(let stack of stacks){let stopped=stack.p.stoppedAt
;if((stack.pos==stack.p.stream.end||null!=stopped&&stack.pos>stopped)&&stack.p.parser.stateFlag(stack.state,2)&&(!best||best.score<stack.score))best=stack}return best}function getSpecializer(spec){
if(spec.external){let mask=spec.extend?1:0;return(value,stack)=>spec.external(value,stack)<<1|mask}return spec.get}// CONCATENATED MODULE: ./node_modules/@lezer/highlight/dist/index.js
let nextTagID=0;class Tag{constructor(name,set,base,modified){this.name=name;this.set=set;this.base=base;this.modified=modified;this.id=nextTagID++}toString(){let{name:name}=this
;for(let mod of this.modified)if(mod.name)name=`${mod.name}(${name})`;return name}static define(nameOrParent,parent){let name="string"==typeof nameOrParent?nameOrParent:"?"
;if(nameOrParent instanceof Tag)parent=nameOrParent;if(null==parent?void 0:parent.base)throw new Error("Can not derive from a modified tag");let tag=new Tag(name,[],null,[]);tag.set.push(tag)
;if(parent)for(let t of parent.set)tag.set.push(t);return tag}static defineModifier(name){let mod=new Modifier(name);return tag=>{if(tag.modified.indexOf(mod)>-1)return tag
;return Modifier.get(tag.base||tag,tag.modified.concat(mod).sort((a,b)=>a.id-b.id))}}}let nextModifierID=0;class Modifier{constructor(name){this.name=name;this.instances=[];this.id=nextModifierID++}
static get(base,mods){if(!mods.length)return base;let exists=mods[0].instances.find(t=>t.base==base&&sameArray(mods,t.modified));if(exists)return exists;let set=[],tag=new Tag(base.name,set,base,mods)
;for(let m of mods)m.instances.push(tag);let configs=powerSet(mods);for(let parent of base.set)if(!parent.modified.length)for(let config of configs)set.push(Modifier.get(parent,config));return tag}}
function sameArray(a,b){return a.length==b.length&&a.every((x,i)=>x==b[i])}function powerSet(array){let sets=[[]]
;for(let i=0;i<array.length;i++)for(let j=0,e=sets.length;j<e;j++)sets.push(sets[j].concat(array[i]));return sets.sort((a,b)=>b.length-a.length)}const ruleNodeProp=new dist_NodeProp({combine(a,b){
let cur,root,take;for(;a||b;){if(!a||b&&a.depth<=b.depth){take=b;b=b.next}else{take=a;a=a.next}if(cur&&cur.mode==take.mode&&!take.context&&!cur.context)continue
;let copy=new Rule(take.tags,take.mode,take.context);if(cur)cur.next=copy;else root=copy;cur=copy}return root}});class Rule{constructor(tags,mode,context,next){this.tags=tags;this.mode=mode
;this.context=context;this.next=next}get opaque(){return 0==this.mode}get inherit(){return 1==this.mode}sort(other){if(!other||other.depth<this.depth){this.next=other;return this}
other.next=this.sort(other.next);return other}get depth(){return this.context?this.context.length:0}}Rule.empty=new Rule([],2,null)
;const t=Tag.define,comment=t(),dist_name=t(),typeName=t(dist_name),propertyName=t(dist_name),literal=t(),string=t(literal),number=t(literal),content=t(),heading=t(content),keyword=t(),operator=t(),punctuation=t(),bracket=t(punctuation),meta=t(),tags={
comment:comment,lineComment:t(comment),blockComment:t(comment),docComment:t(comment),name:dist_name,variableName:t(dist_name),typeName:typeName,tagName:t(typeName),propertyName:propertyName,
attributeName:t(propertyName),className:t(dist_name),labelName:t(dist_name),namespace:t(dist_name),macroName:t(dist_name),literal:literal,string:string,docString:t(string),character:t(string),
attributeValue:t(string),number:number,integer:t(number),float:t(number),bool:t(literal),regexp:t(literal),escape:t(literal),color:t(literal),url:t(literal),keyword:keyword,self:t(keyword),
null:t(keyword),atom:t(keyword),unit:t(keyword),modifier:t(keyword),operatorKeyword:t(keyword),controlKeyword:t(keyword),definitionKeyword:t(keyword),moduleKeyword:t(keyword),operator:operator,
derefOperator:t(operator),arithmeticOperator:t(operator),logicOperator:t(operator),bitwiseOperator:t(operator),compareOperator:t(operator),updateOperator:t(operator),definitionOperator:t(operator),
typeOperator:t(operator),controlOperator:t(operator),punctuation:punctuation,separator:t(punctuation),bracket:bracket,angleBracket:t(bracket),squareBracket:t(bracket),paren:t(bracket),
brace:t(bracket),content:content,heading:heading,heading1:t(heading),heading2:t(heading),heading3:t(heading),heading4:t(heading),heading5:t(heading),heading6:t(heading),contentSeparator:t(content),
list:t(content),quote:t(content),emphasis:t(content),strong:t(content),link:t(content),monospace:t(content),strikethrough:t(content),inserted:t(),deleted:t(),changed:t(),invalid:t(),meta:meta,
documentMeta:t(meta),annotation:t(meta),processingInstruction:t(meta),definition:Tag.defineModifier("definition"),constant:Tag.defineModifier("constant"),function:Tag.defineModifier("function"),
standard:Tag.defineModifier("standard"),local:Tag.defineModifier("local"),special:Tag.defineModifier("special")};for(let name in tags){let val=tags[name];if(val instanceof Tag)val.name=name}
!function(tags,options){let map=Object.create(null);for(let style of tags)if(!Array.isArray(style.tag))map[style.tag.id]=style.class;else for(let tag of style.tag)map[tag.id]=style.class
;let{scope:scope,all:all=null}=options||{}}([{tag:tags.link,class:"tok-link"},{tag:tags.heading,class:"tok-heading"},{tag:tags.emphasis,class:"tok-emphasis"},{tag:tags.strong,class:"tok-strong"},{
tag:tags.keyword,class:"tok-keyword"},{tag:tags.atom,class:"tok-atom"},{tag:tags.bool,class:"tok-bool"},{tag:tags.url,class:"tok-url"},{tag:tags.labelName,class:"tok-labelName"},{tag:tags.inserted,
class:"tok-inserted"},{tag:tags.deleted,class:"tok-deleted"},{tag:tags.literal,class:"tok-literal"},{tag:tags.string,class:"tok-string"},{tag:tags.number,class:"tok-number"},{
tag:[tags.regexp,tags.escape,tags.special(tags.string)],class:"tok-string2"},{tag:tags.variableName,class:"tok-variableName"},{tag:tags.local(tags.variableName),class:"tok-variableName tok-local"},{
tag:tags.definition(tags.variableName),class:"tok-variableName tok-definition"},{tag:tags.special(tags.variableName),class:"tok-variableName2"},{tag:tags.definition(tags.propertyName),
class:"tok-propertyName tok-definition"},{tag:tags.typeName,class:"tok-typeName"},{tag:tags.namespace,class:"tok-namespace"},{tag:tags.className,class:"tok-className"},{tag:tags.macroName,
class:"tok-macroName"},{tag:tags.propertyName,class:"tok-propertyName"},{tag:tags.operator,class:"tok-operator"},{tag:tags.comment,class:"tok-comment"},{tag:tags.meta,class:"tok-meta"},{
tag:tags.invalid,class:"tok-invalid"},{tag:tags.punctuation,class:"tok-punctuation"}]);const bracketed=new Set([25,49,50,263,65,130,56,57,238,62,63,72,73,77,60,61,151,152,155,112])
;function isLineBreak(ch){return 10==ch||13==ch}function isHex(ch){return ch>=48&&ch<=57||ch>=65&&ch<=70||ch>=97&&ch<=102}const newlines=new ExternalTokenizer((input,stack)=>{let prev
;if(input.next<0)input.acceptToken(199);else if(stack.context.flags&cx_Bracketed){if(isLineBreak(input.next))input.acceptToken(198,1)
}else if(((prev=input.peek(-1))<0||isLineBreak(prev))&&stack.canShift(197)){let spaces=0;for(;32==input.next||9==input.next;){input.advance();spaces++}
if(10==input.next||13==input.next||35==input.next)input.acceptToken(197,-spaces)}else if(isLineBreak(input.next))input.acceptToken(196,1)},{contextual:!0
}),indentation=new ExternalTokenizer((input,stack)=>{let context=stack.context;if(context.flags)return;let prev=input.peek(-1);if(10==prev||13==prev){let depth=0,chars=0;for(;;){
if(32==input.next)depth++;else if(9==input.next)depth+=8-depth%8;else break;input.advance();chars++}
if(depth!=context.indent&&10!=input.next&&13!=input.next&&35!=input.next)if(depth<context.indent)input.acceptToken(195,-chars);else input.acceptToken(194)}
}),cx_Bracketed=1,cx_DoubleQuote=4,cx_Long=8,cx_Raw=16,cx_Format=32;function Context(parent,indent,flags){this.parent=parent;this.indent=indent;this.flags=flags
;this.hash=(parent?parent.hash+parent.hash<<8:0)+indent+(indent<<4)+flags+(flags<<6)}const topIndent=new Context(null,0,0);function countIndent(space){let depth=0
;for(let i=0;i<space.length;i++)depth+=9==space.charCodeAt(i)?8-depth%8:1;return depth}
const stringFlags=new Map([[241,0],[242,cx_DoubleQuote],[243,cx_Long],[244,cx_Long|cx_DoubleQuote],[245,cx_Raw],[246,cx_Raw|cx_DoubleQuote],[247,cx_Raw|cx_Long],[248,cx_Raw|cx_Long|cx_DoubleQuote],[249,cx_Format],[250,cx_Format|cx_DoubleQuote],[251,cx_Format|cx_Long],[252,cx_Format|cx_Long|cx_DoubleQuote],[253,cx_Format|cx_Raw],[254,cx_Format|cx_Raw|cx_DoubleQuote],[255,cx_Format|cx_Raw|cx_Long],[256,cx_Format|cx_Raw|cx_Long|cx_DoubleQuote]].map(([term,flags])=>[term,2|flags])),trackIndent=new class{
constructor(spec){this.start=spec.start;this.shift=spec.shift||id;this.reduce=spec.reduce||id;this.reuse=spec.reuse||id;this.hash=spec.hash||(()=>0);this.strict=!1!==spec.strict}}({start:topIndent,
reduce(context,term,_,input){if(context.flags&cx_Bracketed&&bracketed.has(term)||(71==term||72==term)&&2&context.flags)return context.parent;return context},shift(context,term,stack,input){
if(194==term)return new Context(context,countIndent(input.read(input.pos,stack.pos)),0);if(195==term)return context.parent
;if(24==term||55==term||59==term||3==term)return new Context(context,0,cx_Bracketed);if(stringFlags.has(term))return new Context(context,0,stringFlags.get(term)|context.flags&cx_Bracketed)
;return context},hash:context=>context.hash}),legacyPrint=new ExternalTokenizer(input=>{for(let i=0;i<5;i++){if(input.next!="print".charCodeAt(i))return;input.advance()}
if(/\w/.test(String.fromCharCode(input.next)))return;for(let off=0;;off++){let next=input.peek(off);if(32==next||9==next)continue
;if(40!=next&&46!=next&&10!=next&&13!=next&&35!=next)input.acceptToken(1);return}}),strings=new ExternalTokenizer((input,stack)=>{
let{flags:flags}=stack.context,quote=flags&cx_DoubleQuote?34:39,long=(flags&cx_Long)>0,escapes=!(flags&cx_Raw),format=(flags&cx_Format)>0,start=input.pos
;for(;!(input.next<0);)if(format&&123==input.next)if(123==input.peek(1))input.advance(2);else{if(input.pos==start){input.acceptToken(3,1);return}break}else if(escapes&&92==input.next){
if(input.pos==start){input.advance();let escaped=input.next;if(escaped>=0){input.advance();skipEscape(input,escaped)}input.acceptToken(2);return}break
}else if(92==input.next&&!escapes&&input.peek(1)>-1)input.advance(2);else if(input.next==quote&&(!long||input.peek(1)==quote&&input.peek(2)==quote)){if(input.pos==start){
input.acceptToken(201,long?3:1);return}break}else if(10==input.next){if(long)input.advance();else if(input.pos==start){input.acceptToken(201);return}break}else input.advance()
;if(input.pos>start)input.acceptToken(200)});function skipEscape(input,ch){
if(111==ch)for(let i=0;i<2&&input.next>=48&&input.next<=55;i++)input.advance();else if(120==ch)for(let i=0;i<2&&isHex(input.next);i++)input.advance();else if(117==ch)for(let i=0;i<4&&isHex(input.next);i++)input.advance();else if(85==ch)for(let i=0;i<8&&isHex(input.next);i++)input.advance();else if(78==ch)if(123==input.next){
input.advance();for(;input.next>=0&&125!=input.next&&39!=input.next&&34!=input.next&&10!=input.next;)input.advance();if(125==input.next)input.advance()}}const pythonHighlighting=function(spec){
let byName=Object.create(null);for(let prop in spec){let tags=spec[prop];if(!Array.isArray(tags))tags=[tags];for(let part of prop.split(" "))if(part){let pieces=[],mode=2,rest=part;for(let pos=0;;){
if("..."==rest&&pos>0&&pos+3==part.length){mode=1;break}let m=/^"(?:[^"\\]|\\.)*?"|[^\/!]+/.exec(rest);if(!m)throw new RangeError("Invalid path: "+part)
;pieces.push("*"==m[0]?"":'"'==m[0][0]?JSON.parse(m[0]):m[0]);pos+=m[0].length;if(pos==part.length)break;let next=part[pos++];if(pos==part.length&&"!"==next){mode=0;break}
if("/"!=next)throw new RangeError("Invalid path: "+part);rest=part.slice(pos)}let last=pieces.length-1,inner=pieces[last];if(!inner)throw new RangeError("Invalid path: "+part)
;let rule=new Rule(tags,mode,last>0?pieces.slice(0,last):null);byName[inner]=rule.sort(byName[inner])}}return ruleNodeProp.add(byName)}({'async "*" "**" FormatConversion FormatSpec':tags.modifier,
"for while if elif else try except finally return raise break continue with pass assert await yield match case":tags.controlKeyword,"in not and or is del":tags.operatorKeyword,
"from def class global nonlocal lambda":tags.definitionKeyword,import:tags.moduleKeyword,"with as print":tags.keyword,Boolean:tags.bool,None:tags.null,VariableName:tags.variableName,
"CallExpression/VariableName":tags.function(tags.variableName),"FunctionDefinition/VariableName":tags.function(tags.definition(tags.variableName)),
"ClassDefinition/VariableName":tags.definition(tags.className),PropertyName:tags.propertyName,"CallExpression/MemberExpression/PropertyName":tags.function(tags.propertyName),Comment:tags.lineComment,
Number:tags.number,String:tags.string,FormatString:tags.special(tags.string),Escape:tags.escape,UpdateOp:tags.updateOperator,"ArithOp!":tags.arithmeticOperator,BitOp:tags.bitwiseOperator,
CompareOp:tags.compareOperator,AssignOp:tags.definitionOperator,Ellipsis:tags.punctuation,At:tags.meta,"( )":tags.paren,"[ ]":tags.squareBracket,"{ }":tags.brace,".":tags.derefOperator,
", ;":tags.separator}),spec_identifier={__proto__:null,await:44,or:54,and:56,in:60,not:62,is:64,if:70,else:72,lambda:76,yield:94,from:96,async:102,for:104,None:162,True:164,False:164,del:178,pass:182,
break:186,continue:190,return:194,raise:202,import:206,as:208,global:212,nonlocal:214,assert:218,type:223,elif:236,while:240,try:246,except:248,finally:250,with:254,def:258,class:268,match:279,
case:285},parser=LRParser.deserialize({version:14,
states:"##jQ`QeOOP$}OSOOO&WQtO'#HUOOQS'#Co'#CoOOQS'#Cp'#CpO'vQdO'#CnO*UQtO'#HTOOQS'#HU'#HUOOQS'#DU'#DUOOQS'#HT'#HTO*rQdO'#D_O+VQdO'#DfO+gQdO'#DjO+zOWO'#DuO,VOWO'#DvO.[QtO'#GuOOQS'#Gu'#GuO'vQdO'#GtO0ZQtO'#GtOOQS'#Eb'#EbO0rQdO'#EcOOQS'#Gs'#GsO0|QdO'#GrOOQV'#Gr'#GrO1XQdO'#FYOOQS'#G^'#G^O1^QdO'#FXOOQV'#IS'#ISOOQV'#Gq'#GqOOQV'#Fq'#FqQ`QeOOO'vQdO'#CqO1lQdO'#C}O1sQdO'#DRO2RQdO'#HYO2cQtO'#EVO'vQdO'#EWOOQS'#EY'#EYOOQS'#E['#E[OOQS'#E^'#E^O2wQdO'#E`O3_QdO'#EdO3rQdO'#EfO3zQtO'#EfO1XQdO'#EiO0rQdO'#ElO1XQdO'#EnO0rQdO'#EtO0rQdO'#EwO4VQdO'#EyO4^QdO'#FOO4iQdO'#EzO0rQdO'#FOO1XQdO'#FQO1XQdO'#FVO4nQdO'#F[P4uOdO'#GpPOOO)CBd)CBdOOQS'#Ce'#CeOOQS'#Cf'#CfOOQS'#Cg'#CgOOQS'#Ch'#ChOOQS'#Ci'#CiOOQS'#Cj'#CjOOQS'#Cl'#ClO'vQdO,59OO'vQdO,59OO'vQdO,59OO'vQdO,59OO'vQdO,59OO'vQdO,59OO5TQdO'#DoOOQS,5:Y,5:YO5hQdO'#HdOOQS,5:],5:]O5uQ!fO,5:]O5zQtO,59YO1lQdO,59bO1lQdO,59bO1lQdO,59bO8jQdO,59bO8oQdO,59bO8vQdO,59jO8}QdO'#HTO:TQdO'#HSOOQS'#HS'#HSOOQS'#D['#D[O:lQdO,59aO'vQdO,59aO:zQdO,59aOOQS,59y,59yO;PQdO,5:RO'vQdO,5:ROOQS,5:Q,5:QO;_QdO,5:QO;dQdO,5:XO'vQdO,5:XO'vQdO,5:VOOQS,5:U,5:UO;uQdO,5:UO;zQdO,5:WOOOW'#Fy'#FyO<POWO,5:aOOQS,5:a,5:aO<[QdO'#HwOOOW'#Dw'#DwOOOW'#Fz'#FzO<lOWO,5:bOOQS,5:b,5:bOOQS'#F}'#F}O<zQtO,5:iO?lQtO,5=`O@VQ#xO,5=`O@vQtO,5=`OOQS,5:},5:}OA_QeO'#GWOBqQdO,5;^OOQV,5=^,5=^OB|QtO'#IPOCkQdO,5;tOOQS-E:[-E:[OOQV,5;s,5;sO4dQdO'#FQOOQV-E9o-E9oOCsQtO,59]OEzQtO,59iOFeQdO'#HVOFpQdO'#HVO1XQdO'#HVOF{QdO'#DTOGTQdO,59mOGYQdO'#HZO'vQdO'#HZO0rQdO,5=tOOQS,5=t,5=tO0rQdO'#EROOQS'#ES'#ESOGwQdO'#GPOHXQdO,58|OHXQdO,58|O*xQdO,5:oOHgQtO'#H]OOQS,5:r,5:rOOQS,5:z,5:zOHzQdO,5;OOI]QdO'#IOO1XQdO'#H}OOQS,5;Q,5;QOOQS'#GT'#GTOIqQtO,5;QOJPQdO,5;QOJUQdO'#IQOOQS,5;T,5;TOJdQdO'#H|OOQS,5;W,5;WOJuQdO,5;YO4iQdO,5;`O4iQdO,5;cOJ}QtO'#ITO'vQdO'#ITOKXQdO,5;eO4VQdO,5;eO0rQdO,5;jO1XQdO,5;lOK^QeO'#EuOLjQgO,5;fO!!kQdO'#IUO4iQdO,5;jO!!vQdO,5;lO!#OQdO,5;qO!#ZQtO,5;vO'vQdO,5;vPOOO,5=[,5=[P!#bOSO,5=[P!#jOdO,5=[O!&bQtO1G.jO!&iQtO1G.jO!)YQtO1G.jO!)dQtO1G.jO!+}QtO1G.jO!,bQtO1G.jO!,uQdO'#HcO!-TQtO'#GuO0rQdO'#HcO!-_QdO'#HbOOQS,5:Z,5:ZO!-gQdO,5:ZO!-lQdO'#HeO!-wQdO'#HeO!.[QdO,5>OOOQS'#Ds'#DsOOQS1G/w1G/wOOQS1G.|1G.|O!/[QtO1G.|O!/cQtO1G.|O1lQdO1G.|O!0OQdO1G/UOOQS'#DZ'#DZO0rQdO,59tOOQS1G.{1G.{O!0VQdO1G/eO!0gQdO1G/eO!0oQdO1G/fO'vQdO'#H[O!0tQdO'#H[O!0yQtO1G.{O!1ZQdO,59iO!2aQdO,5=zO!2qQdO,5=zO!2yQdO1G/mO!3OQtO1G/mOOQS1G/l1G/lO!3`QdO,5=uO!4VQdO,5=uO0rQdO1G/qO!4tQdO1G/sO!4yQtO1G/sO!5ZQtO1G/qOOQS1G/p1G/pOOQS1G/r1G/rOOOW-E9w-E9wOOQS1G/{1G/{O!5kQdO'#HxO0rQdO'#HxO!5|QdO,5>cOOOW-E9x-E9xOOQS1G/|1G/|OOQS-E9{-E9{O!6[Q#xO1G2zO!6{QtO1G2zO'vQdO,5<jOOQS,5<j,5<jOOQS-E9|-E9|OOQS,5<r,5<rOOQS-E:U-E:UOOQV1G0x1G0xO1XQdO'#GRO!7dQtO,5>kOOQS1G1`1G1`O!8RQdO1G1`OOQS'#DV'#DVO0rQdO,5=qOOQS,5=q,5=qO!8WQdO'#FrO!8cQdO,59oO!8kQdO1G/XO!8uQtO,5=uOOQS1G3`1G3`OOQS,5:m,5:mO!9fQdO'#GtOOQS,5<k,5<kOOQS-E9}-E9}O!9wQdO1G.hOOQS1G0Z1G0ZO!:VQdO,5=wO!:gQdO,5=wO0rQdO1G0jO0rQdO1G0jO!:xQdO,5>jO!;ZQdO,5>jO1XQdO,5>jO!;lQdO,5>iOOQS-E:R-E:RO!;qQdO1G0lO!;|QdO1G0lO!<RQdO,5>lO!<aQdO,5>lO!<oQdO,5>hO!=VQdO,5>hO!=hQdO'#EpO0rQdO1G0tO!=sQdO1G0tO!=xQgO1G0zO!AvQgO1G0}O!EqQdO,5>oO!E{QdO,5>oO!FTQtO,5>oO0rQdO1G1PO!F_QdO1G1PO4iQdO1G1UO!!vQdO1G1WOOQV,5;a,5;aO!FdQfO,5;aO!FiQgO1G1QO!JjQdO'#GZO4iQdO1G1QO4iQdO1G1QO!JzQdO,5>pO!KXQdO,5>pO1XQdO,5>pOOQV1G1U1G1UO!KaQdO'#FSO!KrQ!fO1G1WO!KzQdO1G1WOOQV1G1]1G1]O4iQdO1G1]O!LPQdO1G1]O!LXQdO'#F^OOQV1G1b1G1bO!#ZQtO1G1bPOOO1G2v1G2vP!L^OSO1G2vOOQS,5=},5=}OOQS'#Dp'#DpO0rQdO,5=}O!LfQdO,5=|O!LyQdO,5=|OOQS1G/u1G/uO!MRQdO,5>PO!McQdO,5>PO!MkQdO,5>PO!NOQdO,5>PO!N`QdO,5>POOQS1G3j1G3jOOQS7+$h7+$hO!8kQdO7+$pO#!RQdO1G.|O#!YQdO1G.|OOQS1G/`1G/`OOQS,5<`,5<`O'vQdO,5<`OOQS7+%P7+%PO#!aQdO7+%POOQS-E9r-E9rOOQS7+%Q7+%QO#!qQdO,5=vO'vQdO,5=vOOQS7+$g7+$gO#!vQdO7+%PO##OQdO7+%QO##TQdO1G3fOOQS7+%X7+%XO##eQdO1G3fO##mQdO7+%XOOQS,5<_,5<_O'vQdO,5<_O##rQdO1G3aOOQS-E9q-E9qO#$iQdO7+%]OOQS7+%_7+%_O#$wQdO1G3aO#%fQdO7+%_O#%kQdO1G3gO#%{QdO1G3gO#&TQdO7+%]O#&YQdO,5>dO#&sQdO,5>dO#&sQdO,5>dOOQS'#Dx'#DxO#'UO&jO'#DzO#'aO`O'#HyOOOW1G3}1G3}O#'fQdO1G3}O#'nQdO1G3}O#'yQ#xO7+(fO#(jQtO1G2UP#)TQdO'#GOOOQS,5<m,5<mOOQS-E:P-E:POOQS7+&z7+&zOOQS1G3]1G3]OOQS,5<^,5<^OOQS-E9p-E9pOOQS7+$s7+$sO#)bQdO,5=`O#){QdO,5=`O#*^QtO,5<aO#*qQdO1G3cOOQS-E9s-E9sOOQS7+&U7+&UO#+RQdO7+&UO#+aQdO,5<nO#+uQdO1G4UOOQS-E:Q-E:QO#,WQdO1G4UOOQS1G4T1G4TOOQS7+&W7+&WO#,iQdO7+&WOOQS,5<p,5<pO#,tQdO1G4WOOQS-E:S-E:SOOQS,5<l,5<lO#-SQdO1G4SOOQS-E:O-E:OO1XQdO'#EqO#-jQdO'#EqO#-uQdO'#IRO#-}QdO,5;[OOQS7+&`7+&`O0rQdO7+&`O#.SQgO7+&fO!JmQdO'#GXO4iQdO7+&fO4iQdO7+&iO#2QQtO,5<tO'vQdO,5<tO#2[QdO1G4ZOOQS-E:W-E:WO#2fQdO1G4ZO4iQdO7+&kO0rQdO7+&kOOQV7+&p7+&pO!KrQ!fO7+&rO!KzQdO7+&rO`QeO1G0{OOQV-E:X-E:XO4iQdO7+&lO4iQdO7+&lOOQV,5<u,5<uO#2nQdO,5<uO!JmQdO,5<uOOQV7+&l7+&lO#2yQgO7+&lO#6tQdO,5<vO#7PQdO1G4[OOQS-E:Y-E:YO#7^QdO1G4[O#7fQdO'#IWO#7tQdO'#IWO1XQdO'#IWOOQS'#IW'#IWO#8PQdO'#IVOOQS,5;n,5;nO#8XQdO,5;nO0rQdO'#FUOOQV7+&r7+&rO4iQdO7+&rOOQV7+&w7+&wO4iQdO7+&wO#8^QfO,5;xOOQV7+&|7+&|POOO7+(b7+(bO#8cQdO1G3iOOQS,5<c,5<cO#8qQdO1G3hOOQS-E9u-E9uO#9UQdO,5<dO#9aQdO,5<dO#9tQdO1G3kOOQS-E9v-E9vO#:UQdO1G3kO#:^QdO1G3kO#:nQdO1G3kO#:UQdO1G3kOOQS<<H[<<H[O#:yQtO1G1zOOQS<<Hk<<HkP#;WQdO'#FtO8vQdO1G3bO#;eQdO1G3bO#;jQdO<<HkOOQS<<Hl<<HlO#;zQdO7+)QOOQS<<Hs<<HsO#<[QtO1G1yP#<{QdO'#FsO#=YQdO7+)RO#=jQdO7+)RO#=rQdO<<HwO#=wQdO7+({OOQS<<Hy<<HyO#>nQdO,5<bO'vQdO,5<bOOQS-E9t-E9tOOQS<<Hw<<HwOOQS,5<g,5<gO0rQdO,5<gO#>sQdO1G4OOOQS-E9y-E9yO#?^QdO1G4OO<[QdO'#H{OOOO'#D{'#D{OOOO'#F|'#F|O#?oO&jO,5:fOOOW,5>e,5>eOOOW7+)i7+)iO#?zQdO7+)iO#@SQdO1G2zO#@mQdO1G2zP'vQdO'#FuO0rQdO<<IpO1XQdO1G2YP1XQdO'#GSO#AOQdO7+)pO#AaQdO7+)pOOQS<<Ir<<IrP1XQdO'#GUP0rQdO'#GQOOQS,5;],5;]O#ArQdO,5>mO#BQQdO,5>mOOQS1G0v1G0vOOQS<<Iz<<IzOOQV-E:V-E:VO4iQdO<<JQOOQV,5<s,5<sO4iQdO,5<sOOQV<<JQ<<JQOOQV<<JT<<JTO#BYQtO1G2`P#BdQdO'#GYO#BkQdO7+)uO#BuQgO<<JVO4iQdO<<JVOOQV<<J^<<J^O4iQdO<<J^O!KrQ!fO<<J^O#FpQgO7+&gOOQV<<JW<<JWO#FzQgO<<JWOOQV1G2a1G2aO1XQdO1G2aO#JuQdO1G2aO4iQdO<<JWO1XQdO1G2bP0rQdO'#G[O#KQQdO7+)vO#K_QdO7+)vOOQS'#FT'#FTO0rQdO,5>rO#KgQdO,5>rO#KrQdO,5>rO#K}QdO,5>qO#L`QdO,5>qOOQS1G1Y1G1YOOQS,5;p,5;pOOQV<<Jc<<JcO#LhQdO1G1dOOQS7+)T7+)TP#LmQdO'#FwO#L}QdO1G2OO#MbQdO1G2OO#MrQdO1G2OP#M}QdO'#FxO#N[QdO7+)VO#NlQdO7+)VO#NlQdO7+)VO#NtQdO7+)VO$ UQdO7+(|O8vQdO7+(|OOQSAN>VAN>VO$ oQdO<<LmOOQSAN>cAN>cO0rQdO1G1|O$!PQtO1G1|P$!ZQdO'#FvOOQS1G2R1G2RP$!hQdO'#F{O$!uQdO7+)jO$#`QdO,5>gOOOO-E9z-E9zOOOW<<MT<<MTO$#nQdO7+(fOOQSAN?[AN?[OOQS7+'t7+'tO$$XQdO<<M[OOQS,5<q,5<qO$$jQdO1G4XOOQS-E:T-E:TOOQVAN?lAN?lOOQV1G2_1G2_O4iQdOAN?qO$$xQgOAN?qOOQVAN?xAN?xO4iQdOAN?xOOQV<<JR<<JRO4iQdOAN?rO4iQdO7+'{OOQV7+'{7+'{O1XQdO7+'{OOQVAN?rAN?rOOQS7+'|7+'|O$(sQdO<<MbOOQS1G4^1G4^O0rQdO1G4^OOQS,5<w,5<wO$)QQdO1G4]OOQS-E:Z-E:ZOOQU'#G_'#G_O$)cQfO7+'OO$)nQdO'#F_O$*uQdO7+'jO$+VQdO7+'jOOQS7+'j7+'jO$+bQdO<<LqO$+rQdO<<LqO$+rQdO<<LqO$+zQdO'#H^OOQS<<Lh<<LhO$,UQdO<<LhOOQS7+'h7+'hOOQS'#D|'#D|OOOO1G4R1G4RO$,oQdO1G4RO$,wQdO1G4RP!=hQdO'#GVOOQVG25]G25]O4iQdOG25]OOQVG25dG25dOOQVG25^G25^OOQV<<Kg<<KgO4iQdO<<KgOOQS7+)x7+)xP$-SQdO'#G]OOQU-E:]-E:]OOQV<<Jj<<JjO$-vQtO'#FaOOQS'#Fc'#FcO$.WQdO'#FbO$.xQdO'#FbOOQS'#Fb'#FbO$.}QdO'#IYO$)nQdO'#FiO$)nQdO'#FiO$/fQdO'#FjO$)nQdO'#FkO$/mQdO'#IZOOQS'#IZ'#IZO$0[QdO,5;yOOQS<<KU<<KUO$0dQdO<<KUO$0tQdOANB]O$1UQdOANB]O$1^QdO'#H_OOQS'#H_'#H_O1sQdO'#DcO$1wQdO,5=xOOQSANBSANBSOOOO7+)m7+)mO$2`QdO7+)mOOQVLD*wLD*wOOQVANARANARO5uQ!fO'#GaO$2hQtO,5<SO$)nQdO'#FmOOQS,5<W,5<WOOQS'#Fd'#FdO$3YQdO,5;|O$3_QdO,5;|OOQS'#Fg'#FgO$)nQdO'#G`O$4PQdO,5<QO$4kQdO,5>tO$4{QdO,5>tO1XQdO,5<PO$5^QdO,5<TO$5cQdO,5<TO$)nQdO'#I[O$5hQdO'#I[O$5mQdO,5<UOOQS,5<V,5<VO0rQdO'#FpOOQU1G1e1G1eO4iQdO1G1eOOQSAN@pAN@pO$5rQdOG27wO$6SQdO,59}OOQS1G3d1G3dOOOO<<MX<<MXOOQS,5<{,5<{OOQS-E:_-E:_O$6XQtO'#FaO$6`QdO'#I]O$6nQdO'#I]O$6vQdO,5<XOOQS1G1h1G1hO$6{QdO1G1hO$7QQdO,5<zOOQS-E:^-E:^O$7lQdO,5=OO$8TQdO1G4`OOQS-E:b-E:bOOQS1G1k1G1kOOQS1G1o1G1oO$8eQdO,5>vO$)nQdO,5>vOOQS1G1p1G1pOOQS,5<[,5<[OOQU7+'P7+'PO$+zQdO1G/iO$)nQdO,5<YO$8sQdO,5>wO$8zQdO,5>wOOQS1G1s1G1sOOQS7+'S7+'SP$)nQdO'#GdO$9SQdO1G4bO$9^QdO1G4bO$9fQdO1G4bOOQS7+%T7+%TO$9tQdO1G1tO$:SQtO'#FaO$:ZQdO,5<}OOQS,5<},5<}O$:iQdO1G4cOOQS-E:a-E:aO$)nQdO,5<|O$:pQdO,5<|O$:uQdO7+)|OOQS-E:`-E:`O$;PQdO7+)|O$)nQdO,5<ZP$)nQdO'#GcO$;XQdO1G2hO$)nQdO1G2hP$;gQdO'#GbO$;nQdO<<MhO$;xQdO1G1uO$<WQdO7+(SO8vQdO'#C}O8vQdO,59bO8vQdO,59bO8vQdO,59bO$<fQtO,5=`O8vQdO1G.|O0rQdO1G/XO0rQdO7+$pP$<yQdO'#GOO'vQdO'#GtO$=WQdO,59bO$=]QdO,59bO$=dQdO,59mO$=iQdO1G/UO1sQdO'#DRO8vQdO,59j",
stateData:"$>S~O%cOS%^OSSOS%]PQ~OPdOVaOfoOhYOopOs!POvqO!PrO!Q{O!T!SO!U!RO!XZO!][O!h`O!r`O!s`O!t`O!{tO!}uO#PvO#RwO#TxO#XyO#ZzO#^|O#_|O#a}O#c!OO#l!QO#o!TO#s!UO#u!VO#z!WO#}hO$P!XO%oRO%pRO%tSO%uWO&Z]O&[]O&]]O&^]O&_]O&`]O&a]O&b]O&c^O&d^O&e^O&f^O&g^O&h^O&i^O&j^O~O%]!YO~OV!aO_!aOa!bOh!iO!X!kO!f!mO%j![O%k!]O%l!^O%m!_O%n!_O%o!`O%p!`O%q!aO%r!aO%s!aO~Ok%xXl%xXm%xXn%xXo%xXp%xXs%xXz%xX{%xX!x%xX#g%xX%[%xX%_%xX%z%xXg%xX!T%xX!U%xX%{%xX!W%xX![%xX!Q%xX#[%xXt%xX!m%xX~P%SOfoOhYO!XZO!][O!h`O!r`O!s`O!t`O%oRO%pRO%tSO%uWO&Z]O&[]O&]]O&^]O&_]O&`]O&a]O&b]O&c^O&d^O&e^O&f^O&g^O&h^O&i^O&j^O~Oz%wX{%wX#g%wX%[%wX%_%wX%z%wX~Ok!pOl!qOm!oOn!oOo!rOp!sOs!tO!x%wX~P)pOV!zOg!|Oo0cOv0qO!PrO~P'vOV#OOo0cOv0qO!W#PO~P'vOV#SOa#TOo0cOv0qO![#UO~P'vOQ#XO%`#XO%a#ZO~OQ#^OR#[O%`#^O%a#`O~OV%iX_%iXa%iXh%iXk%iXl%iXm%iXn%iXo%iXp%iXs%iXz%iX!X%iX!f%iX%j%iX%k%iX%l%iX%m%iX%n%iX%o%iX%p%iX%q%iX%r%iX%s%iXg%iX!T%iX!U%iX~O&Z]O&[]O&]]O&^]O&_]O&`]O&a]O&b]O&c^O&d^O&e^O&f^O&g^O&h^O&i^O&j^O{%iX!x%iX#g%iX%[%iX%_%iX%z%iX%{%iX!W%iX![%iX!Q%iX#[%iXt%iX!m%iX~P,eOz#dO{%hX!x%hX#g%hX%[%hX%_%hX%z%hX~Oo0cOv0qO~P'vO#g#gO%[#iO%_#iO~O%uWO~O!T#nO#u!VO#z!WO#}hO~OopO~P'vOV#sOa#tO%uWO{wP~OV#xOo0cOv0qO!Q#yO~P'vO{#{O!x$QO%z#|O#g!yX%[!yX%_!yX~OV#xOo0cOv0qO#g#SX%[#SX%_#SX~P'vOo0cOv0qO#g#WX%[#WX%_#WX~P'vOh$WO%uWO~O!f$YO!r$YO%uWO~OV$eO~P'vO!U$gO#s$hO#u$iO~O{$jO~OV$qO~P'vOS$sO%[$rO%_$rO%c$tO~OV$}Oa$}Og%POo0cOv0qO~P'vOo0cOv0qO{%SO~P'vO&Y%UO~Oa!bOh!iO!X!kO!f!mOVba_bakbalbambanbaobapbasbazba{ba!xba#gba%[ba%_ba%jba%kba%lba%mba%nba%oba%pba%qba%rba%sba%zbagba!Tba!Uba%{ba!Wba![ba!Qba#[batba!mba~On%ZO~Oo%ZO~P'vOo0cO~P'vOk0eOl0fOm0dOn0dOo0mOp0nOs0rOg%wX!T%wX!U%wX%{%wX!W%wX![%wX!Q%wX#[%wX!m%wX~P)pO%{%]Og%vXz%vX!T%vX!U%vX!W%vX{%vX~Og%_Oz%`O!T%dO!U%cO~Og%_O~Oz%gO!T%dO!U%cO!W&SX~O!W%kO~Oz%lO{%nO!T%dO!U%cO![%}X~O![%rO~O![%sO~OQ#XO%`#XO%a%uO~OV%wOo0cOv0qO!PrO~P'vOQ#^OR#[O%`#^O%a%zO~OV!qa_!qaa!qah!qak!qal!qam!qan!qao!qap!qas!qaz!qa{!qa!X!qa!f!qa!x!qa#g!qa%[!qa%_!qa%j!qa%k!qa%l!qa%m!qa%n!qa%o!qa%p!qa%q!qa%r!qa%s!qa%z!qag!qa!T!qa!U!qa%{!qa!W!qa![!qa!Q!qa#[!qat!qa!m!qa~P#yOz%|O{%ha!x%ha#g%ha%[%ha%_%ha%z%ha~P%SOV&OOopOvqO{%ha!x%ha#g%ha%[%ha%_%ha%z%ha~P'vOz%|O{%ha!x%ha#g%ha%[%ha%_%ha%z%ha~OPdOVaOopOvqO!PrO!Q{O!{tO!}uO#PvO#RwO#TxO#XyO#ZzO#^|O#_|O#a}O#c!OO#g$zX%[$zX%_$zX~P'vO#g#gO%[&TO%_&TO~O!f&UOh&sX%[&sXz&sX#[&sX#g&sX%_&sX#Z&sXg&sX~Oh!iO%[&WO~Okealeameaneaoeapeaseazea{ea!xea#gea%[ea%_ea%zeagea!Tea!Uea%{ea!Wea![ea!Qea#[eatea!mea~P%SOsqazqa{qa#gqa%[qa%_qa%zqa~Ok!pOl!qOm!oOn!oOo!rOp!sO!xqa~PEcO%z&YOz%yX{%yX~O%uWOz%yX{%yX~Oz&]O{wX~O{&_O~Oz%lO#g%}X%[%}X%_%}Xg%}X{%}X![%}X!m%}X%z%}X~OV0lOo0cOv0qO!PrO~P'vO%z#|O#gUa%[Ua%_Ua~Oz&hO#g&PX%[&PX%_&PXn&PX~P%SOz&kO!Q&jO#g#Wa%[#Wa%_#Wa~Oz&lO#[&nO#g&rX%[&rX%_&rXg&rX~O!f$YO!r$YO#Z&qO%uWO~O#Z&qO~Oz&sO#g&tX%[&tX%_&tX~Oz&uO#g&pX%[&pX%_&pX{&pX~O!X&wO%z&xO~Oz&|On&wX~P%SOn'PO~OPdOVaOopOvqO!PrO!Q{O!{tO!}uO#PvO#RwO#TxO#XyO#ZzO#^|O#_|O#a}O#c!OO%['UO~P'vOt'YO#p'WO#q'XOP#naV#naf#nah#nao#nas#nav#na!P#na!Q#na!T#na!U#na!X#na!]#na!h#na!r#na!s#na!t#na!{#na!}#na#P#na#R#na#T#na#X#na#Z#na#^#na#_#na#a#na#c#na#l#na#o#na#s#na#u#na#z#na#}#na$P#na%X#na%o#na%p#na%t#na%u#na&Z#na&[#na&]#na&^#na&_#na&`#na&a#na&b#na&c#na&d#na&e#na&f#na&g#na&h#na&i#na&j#na%Z#na%_#na~Oz'ZO#[']O{&xX~Oh'_O!X&wO~Oh!iO{$jO!X&wO~O{'eO~P%SO%['hO%_'hO~OS'iO%['hO%_'hO~OV!aO_!aOa!bOh!iO!X!kO!f!mO%l!^O%m!_O%n!_O%o!`O%p!`O%q!aO%r!aO%s!aOkWilWimWinWioWipWisWizWi{Wi!xWi#gWi%[Wi%_Wi%jWi%zWigWi!TWi!UWi%{Wi!WWi![Wi!QWi#[WitWi!mWi~O%k!]O~P!#uO%kWi~P!#uOV!aO_!aOa!bOh!iO!X!kO!f!mO%o!`O%p!`O%q!aO%r!aO%s!aOkWilWimWinWioWipWisWizWi{Wi!xWi#gWi%[Wi%_Wi%jWi%kWi%lWi%zWigWi!TWi!UWi%{Wi!WWi![Wi!QWi#[WitWi!mWi~O%m!_O%n!_O~P!&pO%mWi%nWi~P!&pOa!bOh!iO!X!kO!f!mOkWilWimWinWioWipWisWizWi{Wi!xWi#gWi%[Wi%_Wi%jWi%kWi%lWi%mWi%nWi%oWi%pWi%zWigWi!TWi!UWi%{Wi!WWi![Wi!QWi#[WitWi!mWi~OV!aO_!aO%q!aO%r!aO%s!aO~P!)nOVWi_Wi%qWi%rWi%sWi~P!)nO!T%dO!U%cOg&VXz&VX~O%z'kO%{'kO~P,eOz'mOg&UX~Og'oO~Oz'pO{'rO!W&XX~Oo0cOv0qOz'pO{'sO!W&XX~P'vO!W'uO~Om!oOn!oOo!rOp!sOkjisjizji{ji!xji#gji%[ji%_ji%zji~Ol!qO~P!.aOlji~P!.aOk0eOl0fOm0dOn0dOo0mOp0nO~Ot'wO~P!/jOV'|Og'}Oo0cOv0qO~P'vOg'}Oz(OO~Og(QO~O!U(SO~Og(TOz(OO!T%dO!U%cO~P%SOk0eOl0fOm0dOn0dOo0mOp0nOgqa!Tqa!Uqa%{qa!Wqa![qa!Qqa#[qatqa!mqa~PEcOV'|Oo0cOv0qO!W&Sa~P'vOz(WO!W&Sa~O!W(XO~Oz(WO!T%dO!U%cO!W&Sa~P%SOV(]Oo0cOv0qO![%}a#g%}a%[%}a%_%}ag%}a{%}a!m%}a%z%}a~P'vOz(^O![%}a#g%}a%[%}a%_%}ag%}a{%}a!m%}a%z%}a~O![(aO~Oz(^O!T%dO!U%cO![%}a~P%SOz(dO!T%dO!U%cO![&Ta~P%SOz(gO{&lX![&lX!m&lX%z&lX~O{(kO![(mO!m(nO%z(jO~OV&OOopOvqO{%hi!x%hi#g%hi%[%hi%_%hi%z%hi~P'vOz(pO{%hi!x%hi#g%hi%[%hi%_%hi%z%hi~O!f&UOh&sa%[&saz&sa#[&sa#g&sa%_&sa#Z&sag&sa~O%[(uO~OV#sOa#tO%uWO~Oz&]O{wa~OopOvqO~P'vOz(^O#g%}a%[%}a%_%}ag%}a{%}a![%}a!m%}a%z%}a~P%SOz(zO#g%hX%[%hX%_%hX%z%hX~O%z#|O#gUi%[Ui%_Ui~O#g&Pa%[&Pa%_&Pan&Pa~P'vOz(}O#g&Pa%[&Pa%_&Pan&Pa~O%uWO#g&ra%[&ra%_&rag&ra~Oz)SO#g&ra%[&ra%_&rag&ra~Og)VO~OV)WOh$WO%uWO~O#Z)XO~O%uWO#g&ta%[&ta%_&ta~Oz)ZO#g&ta%[&ta%_&ta~Oo0cOv0qO#g&pa%[&pa%_&pa{&pa~P'vOz)^O#g&pa%[&pa%_&pa{&pa~OV)`Oa)`O%uWO~O%z)eO~Ot)hO#j)gOP#hiV#hif#hih#hio#his#hiv#hi!P#hi!Q#hi!T#hi!U#hi!X#hi!]#hi!h#hi!r#hi!s#hi!t#hi!{#hi!}#hi#P#hi#R#hi#T#hi#X#hi#Z#hi#^#hi#_#hi#a#hi#c#hi#l#hi#o#hi#s#hi#u#hi#z#hi#}#hi$P#hi%X#hi%o#hi%p#hi%t#hi%u#hi&Z#hi&[#hi&]#hi&^#hi&_#hi&`#hi&a#hi&b#hi&c#hi&d#hi&e#hi&f#hi&g#hi&h#hi&i#hi&j#hi%Z#hi%_#hi~Ot)iOP#kiV#kif#kih#kio#kis#kiv#ki!P#ki!Q#ki!T#ki!U#ki!X#ki!]#ki!h#ki!r#ki!s#ki!t#ki!{#ki!}#ki#P#ki#R#ki#T#ki#X#ki#Z#ki#^#ki#_#ki#a#ki#c#ki#l#ki#o#ki#s#ki#u#ki#z#ki#}#ki$P#ki%X#ki%o#ki%p#ki%t#ki%u#ki&Z#ki&[#ki&]#ki&^#ki&_#ki&`#ki&a#ki&b#ki&c#ki&d#ki&e#ki&f#ki&g#ki&h#ki&i#ki&j#ki%Z#ki%_#ki~OV)kOn&wa~P'vOz)lOn&wa~Oz)lOn&wa~P%SOn)pO~O%Y)tO~Ot)wO#p'WO#q)vOP#niV#nif#nih#nio#nis#niv#ni!P#ni!Q#ni!T#ni!U#ni!X#ni!]#ni!h#ni!r#ni!s#ni!t#ni!{#ni!}#ni#P#ni#R#ni#T#ni#X#ni#Z#ni#^#ni#_#ni#a#ni#c#ni#l#ni#o#ni#s#ni#u#ni#z#ni#}#ni$P#ni%X#ni%o#ni%p#ni%t#ni%u#ni&Z#ni&[#ni&]#ni&^#ni&_#ni&`#ni&a#ni&b#ni&c#ni&d#ni&e#ni&f#ni&g#ni&h#ni&i#ni&j#ni%Z#ni%_#ni~OV)zOo0cOv0qO{$jO~P'vOo0cOv0qO{&xa~P'vOz*OO{&xa~OV*SOa*TOg*WO%q*UO%uWO~O{$jO&{*YO~Oh'_O~Oh!iO{$jO~O%[*_O~O%[*aO%_*aO~OV$}Oa$}Oo0cOv0qOg&Ua~P'vOz*dOg&Ua~Oo0cOv0qO{*gO!W&Xa~P'vOz*hO!W&Xa~Oo0cOv0qOz*hO{*kO!W&Xa~P'vOo0cOv0qOz*hO!W&Xa~P'vOz*hO{*kO!W&Xa~Om0dOn0dOo0mOp0nOgjikjisjizji!Tji!Uji%{ji!Wji{ji![ji#gji%[ji%_ji!Qji#[jitji!mji%zji~Ol0fO~P!NkOlji~P!NkOV'|Og*pOo0cOv0qO~P'vOn*rO~Og*pOz*tO~Og*uO~OV'|Oo0cOv0qO!W&Si~P'vOz*vO!W&Si~O!W*wO~OV(]Oo0cOv0qO![%}i#g%}i%[%}i%_%}ig%}i{%}i!m%}i%z%}i~P'vOz*zO!T%dO!U%cO![&Ti~Oz*}O![%}i#g%}i%[%}i%_%}ig%}i{%}i!m%}i%z%}i~O![+OO~Oa+QOo0cOv0qO![&Ti~P'vOz*zO![&Ti~O![+SO~OV+UOo0cOv0qO{&la![&la!m&la%z&la~P'vOz+VO{&la![&la!m&la%z&la~O!]+YO&n+[O![!nX~O![+^O~O{(kO![+_O~O{(kO![+_O!m+`O~OV&OOopOvqO{%hq!x%hq#g%hq%[%hq%_%hq%z%hq~P'vOz$ri{$ri!x$ri#g$ri%[$ri%_$ri%z$ri~P%SOV&OOopOvqO~P'vOV&OOo0cOv0qO#g%ha%[%ha%_%ha%z%ha~P'vOz+aO#g%ha%[%ha%_%ha%z%ha~Oz$ia#g$ia%[$ia%_$ian$ia~P%SO#g&Pi%[&Pi%_&Pin&Pi~P'vOz+dO#g#Wq%[#Wq%_#Wq~O#[+eOz$va#g$va%[$va%_$vag$va~O%uWO#g&ri%[&ri%_&rig&ri~Oz+gO#g&ri%[&ri%_&rig&ri~OV+iOh$WO%uWO~O%uWO#g&ti%[&ti%_&ti~Oo0cOv0qO#g&pi%[&pi%_&pi{&pi~P'vO{#{Oz#eX!W#eX~Oz+mO!W&uX~O!W+oO~Ot+rO#j)gOP#hqV#hqf#hqh#hqo#hqs#hqv#hq!P#hq!Q#hq!T#hq!U#hq!X#hq!]#hq!h#hq!r#hq!s#hq!t#hq!{#hq!}#hq#P#hq#R#hq#T#hq#X#hq#Z#hq#^#hq#_#hq#a#hq#c#hq#l#hq#o#hq#s#hq#u#hq#z#hq#}#hq$P#hq%X#hq%o#hq%p#hq%t#hq%u#hq&Z#hq&[#hq&]#hq&^#hq&_#hq&`#hq&a#hq&b#hq&c#hq&d#hq&e#hq&f#hq&g#hq&h#hq&i#hq&j#hq%Z#hq%_#hq~On$|az$|a~P%SOV)kOn&wi~P'vOz+yOn&wi~Oz,TO{$jO#[,TO~O#q,VOP#nqV#nqf#nqh#nqo#nqs#nqv#nq!P#nq!Q#nq!T#nq!U#nq!X#nq!]#nq!h#nq!r#nq!s#nq!t#nq!{#nq!}#nq#P#nq#R#nq#T#nq#X#nq#Z#nq#^#nq#_#nq#a#nq#c#nq#l#nq#o#nq#s#nq#u#nq#z#nq#}#nq$P#nq%X#nq%o#nq%p#nq%t#nq%u#nq&Z#nq&[#nq&]#nq&^#nq&_#nq&`#nq&a#nq&b#nq&c#nq&d#nq&e#nq&f#nq&g#nq&h#nq&i#nq&j#nq%Z#nq%_#nq~O#[,WOz%Oa{%Oa~Oo0cOv0qO{&xi~P'vOz,YO{&xi~O{#{O%z,[Og&zXz&zX~O%uWOg&zXz&zX~Oz,`Og&yX~Og,bO~O%Y,eO~O!T%dO!U%cOg&Viz&Vi~OV$}Oa$}Oo0cOv0qOg&Ui~P'vO{,hOz$la!W$la~Oo0cOv0qO{,iOz$la!W$la~P'vOo0cOv0qO{*gO!W&Xi~P'vOz,lO!W&Xi~Oo0cOv0qOz,lO!W&Xi~P'vOz,lO{,oO!W&Xi~Og$hiz$hi!W$hi~P%SOV'|Oo0cOv0qO~P'vOn,qO~OV'|Og,rOo0cOv0qO~P'vOV'|Oo0cOv0qO!W&Sq~P'vOz$gi![$gi#g$gi%[$gi%_$gig$gi{$gi!m$gi%z$gi~P%SOV(]Oo0cOv0qO~P'vOa+QOo0cOv0qO![&Tq~P'vOz,sO![&Tq~O![,tO~OV(]Oo0cOv0qO![%}q#g%}q%[%}q%_%}qg%}q{%}q!m%}q%z%}q~P'vO{,uO~OV+UOo0cOv0qO{&li![&li!m&li%z&li~P'vOz,zO{&li![&li!m&li%z&li~O!]+YO&n+[O![!na~O{(kO![,}O~OV&OOo0cOv0qO#g%hi%[%hi%_%hi%z%hi~P'vOz-OO#g%hi%[%hi%_%hi%z%hi~O%uWO#g&rq%[&rq%_&rqg&rq~Oz-RO#g&rq%[&rq%_&rqg&rq~OV)`Oa)`O%uWO!W&ua~Oz-TO!W&ua~On$|iz$|i~P%SOV)kO~P'vOV)kOn&wq~P'vOt-XOP#myV#myf#myh#myo#mys#myv#my!P#my!Q#my!T#my!U#my!X#my!]#my!h#my!r#my!s#my!t#my!{#my!}#my#P#my#R#my#T#my#X#my#Z#my#^#my#_#my#a#my#c#my#l#my#o#my#s#my#u#my#z#my#}#my$P#my%X#my%o#my%p#my%t#my%u#my&Z#my&[#my&]#my&^#my&_#my&`#my&a#my&b#my&c#my&d#my&e#my&f#my&g#my&h#my&i#my&j#my%Z#my%_#my~O%Z-]O%_-]O~P`O#q-^OP#nyV#nyf#nyh#nyo#nys#nyv#ny!P#ny!Q#ny!T#ny!U#ny!X#ny!]#ny!h#ny!r#ny!s#ny!t#ny!{#ny!}#ny#P#ny#R#ny#T#ny#X#ny#Z#ny#^#ny#_#ny#a#ny#c#ny#l#ny#o#ny#s#ny#u#ny#z#ny#}#ny$P#ny%X#ny%o#ny%p#ny%t#ny%u#ny&Z#ny&[#ny&]#ny&^#ny&_#ny&`#ny&a#ny&b#ny&c#ny&d#ny&e#ny&f#ny&g#ny&h#ny&i#ny&j#ny%Z#ny%_#ny~Oz-aO{$jO#[-aO~Oo0cOv0qO{&xq~P'vOz-dO{&xq~O%z,[Og&zaz&za~O{#{Og&zaz&za~OV*SOa*TO%q*UO%uWOg&ya~Oz-hOg&ya~O$S-lO~OV$}Oa$}Oo0cOv0qO~P'vOo0cOv0qO{-mOz$li!W$li~P'vOo0cOv0qOz$li!W$li~P'vO{-mOz$li!W$li~Oo0cOv0qO{*gO~P'vOo0cOv0qO{*gO!W&Xq~P'vOz-pO!W&Xq~Oo0cOv0qOz-pO!W&Xq~P'vOs-sO!T%dO!U%cOg&Oq!W&Oq![&Oqz&Oq~P!/jOa+QOo0cOv0qO![&Ty~P'vOz$ji![$ji~P%SOa+QOo0cOv0qO~P'vOV+UOo0cOv0qO~P'vOV+UOo0cOv0qO{&lq![&lq!m&lq%z&lq~P'vO{(kO![-xO!m-yO%z-wO~OV&OOo0cOv0qO#g%hq%[%hq%_%hq%z%hq~P'vO%uWO#g&ry%[&ry%_&ryg&ry~OV)`Oa)`O%uWO!W&ui~Ot-}OP#m!RV#m!Rf#m!Rh#m!Ro#m!Rs#m!Rv#m!R!P#m!R!Q#m!R!T#m!R!U#m!R!X#m!R!]#m!R!h#m!R!r#m!R!s#m!R!t#m!R!{#m!R!}#m!R#P#m!R#R#m!R#T#m!R#X#m!R#Z#m!R#^#m!R#_#m!R#a#m!R#c#m!R#l#m!R#o#m!R#s#m!R#u#m!R#z#m!R#}#m!R$P#m!R%X#m!R%o#m!R%p#m!R%t#m!R%u#m!R&Z#m!R&[#m!R&]#m!R&^#m!R&_#m!R&`#m!R&a#m!R&b#m!R&c#m!R&d#m!R&e#m!R&f#m!R&g#m!R&h#m!R&i#m!R&j#m!R%Z#m!R%_#m!R~Oo0cOv0qO{&xy~P'vOV*SOa*TO%q*UO%uWOg&yi~O$S-lO%Z.VO%_.VO~OV.aOh._O!X.^O!].`O!h.YO!s.[O!t.[O%p.XO%uWO&Z]O&[]O&]]O&^]O&_]O&`]O&a]O&b]O~Oo0cOv0qOz$lq!W$lq~P'vO{.fOz$lq!W$lq~Oo0cOv0qO{*gO!W&Xy~P'vOz.gO!W&Xy~Oo0cOv.kO~P'vOs-sO!T%dO!U%cOg&Oy!W&Oy![&Oyz&Oy~P!/jO{(kO![.nO~O{(kO![.nO!m.oO~OV*SOa*TO%q*UO%uWO~Oh.tO!f.rOz$TX#[$TX%j$TXg$TX~Os$TX{$TX!W$TX![$TX~P$-bO%o.vO%p.vOs$UXz$UX{$UX#[$UX%j$UX!W$UXg$UX![$UX~O!h.xO~Oz.|O#[/OO%j.yOs&|X{&|X!W&|Xg&|X~Oa/RO~P$)zOh.tOs&}Xz&}X{&}X#[&}X%j&}X!W&}Xg&}X![&}X~Os/VO{$jO~Oo0cOv0qOz$ly!W$ly~P'vOo0cOv0qO{*gO!W&X!R~P'vOz/ZO!W&X!R~Og&RXs&RX!T&RX!U&RX!W&RX![&RXz&RX~P!/jOs-sO!T%dO!U%cOg&Qa!W&Qa![&Qaz&Qa~O{(kO![/^O~O!f.rOh$[as$[az$[a{$[a#[$[a%j$[a!W$[ag$[a![$[a~O!h/eO~O%o.vO%p.vOs$Uaz$Ua{$Ua#[$Ua%j$Ua!W$Uag$Ua![$Ua~O%j.yOs$Yaz$Ya{$Ya#[$Ya!W$Yag$Ya![$Ya~Os&|a{&|a!W&|ag&|a~P$)nOz/jOs&|a{&|a!W&|ag&|a~O!W/mO~Og/mO~O{/oO~O![/pO~Oo0cOv0qO{*gO!W&X!Z~P'vO{/sO~O%z/tO~P$-bOz/uO#[/OO%j.yOg'PX~Oz/uOg'PX~Og/wO~O!h/xO~O#[/OOs%Saz%Sa{%Sa%j%Sa!W%Sag%Sa![%Sa~O#[/OO%j.yOs%Waz%Wa{%Wa!W%Wag%Wa~Os&|i{&|i!W&|ig&|i~P$)nOz/zO#[/OO%j.yO!['Oa~Og'Pa~P$)nOz0SOg'Pa~Oa0UO!['Oi~P$)zOz0WO!['Oi~Oz0WO#[/OO%j.yO!['Oi~O#[/OO%j.yOg$biz$bi~O%z0ZO~P$-bO#[/OO%j.yOg%Vaz%Va~Og'Pi~P$)nO{0^O~Oa0UO!['Oq~P$)zOz0`O!['Oq~O#[/OO%j.yOz%Ui![%Ui~Oa0UO~P$)zOa0UO!['Oy~P$)zO#[/OO%j.yOg$ciz$ci~O#[/OO%j.yOz%Uq![%Uq~Oz+aO#g%ha%[%ha%_%ha%z%ha~P%SOV&OOo0cOv0qO~P'vOn0hO~Oo0hO~P'vO{0iO~Ot0jO~P!/jO&]&Z&j&h&i&g&f&d&e&c&b&`&a&_&^&[%u~",
goto:"!=j'QPPPPPP'RP'Z*s+[+t,_,y-fP.SP'Z.r.r'ZPPP'Z2[PPPPPP2[5PPP5PP7b7k=sPP=v>h>kPP'Z'ZPP>zPP'Z'ZPP'Z'Z'Z'Z'Z?O?w'ZP?zP@QDXGuGyPG|HWH['ZPPPH_Hk'RP'R'RP'RP'RP'RP'RP'R'R'RP'RPP'RPP'RP'RPHqH}IVPI^IdPI^PI^I^PPPI^PKrPK{LVL]KrPI^LfPI^PLmLsPLwM]MzNeLwLwNkNxLwLwLwLw! ^! d! g! l! o! y!!P!!]!!o!!u!#P!#V!#s!#y!$P!$Z!$a!$g!$y!%T!%Z!%a!%k!%q!%w!%}!&T!&Z!&e!&k!&u!&{!'U!'[!'k!'s!'}!(UPPPPPPPPPPP!([!(_!(e!(n!(x!)TPPPPPPPPPPPP!-u!/Z!3^!6oPP!6w!7W!7a!8Y!8P!8c!8i!8l!8o!8r!8z!9jPPPPPPPPPPPPPPPPP!9m!9q!9wP!:]!:a!:m!:v!;S!;j!;m!;p!;v!;|!<S!<VP!<_!<h!=d!=g]eOn#g$j)t,P'}`OTYZ[adnoprtxy}!P!Q!R!U!X!c!d!e!f!g!h!i!k!o!p!q!s!t!z#O#S#T#[#d#g#x#y#{#}$Q$e$g$h$j$q$}%S%Z%^%`%c%g%l%n%w%|&O&Z&_&h&j&k&u&x&|'P'W'Z'l'm'p'r's'w'|(O(S(W(](^(d(g(p(r(z(})^)e)g)k)l)p)t)z*O*Y*d*g*h*k*q*r*t*v*y*z*}+Q+U+V+Y+a+c+d+k+x+y,P,X,Y,],g,h,i,k,l,o,q,s,u,w,y,z-O-d-f-m-p-s.f.g/V/Z/s0c0d0e0f0h0i0j0k0l0n0r{!cQ#c#p$R$d$p%e%j%p%q&`'O'g(q(|)j*o*x+w,v0g}!dQ#c#p$R$d$p$u%e%j%p%q&`'O'g(q(|)j*o*x+w,v0g!P!eQ#c#p$R$d$p$u$v%e%j%p%q&`'O'g(q(|)j*o*x+w,v0g!R!fQ#c#p$R$d$p$u$v$w%e%j%p%q&`'O'g(q(|)j*o*x+w,v0g!T!gQ#c#p$R$d$p$u$v$w$x%e%j%p%q&`'O'g(q(|)j*o*x+w,v0g!V!hQ#c#p$R$d$p$u$v$w$x$y%e%j%p%q&`'O'g(q(|)j*o*x+w,v0g!Z!hQ!n#c#p$R$d$p$u$v$w$x$y$z%e%j%p%q&`'O'g(q(|)j*o*x+w,v0g'}TOTYZ[adnoprtxy}!P!Q!R!U!X!c!d!e!f!g!h!i!k!o!p!q!s!t!z#O#S#T#[#d#g#x#y#{#}$Q$e$g$h$j$q$}%S%Z%^%`%c%g%l%n%w%|&O&Z&_&h&j&k&u&x&|'P'W'Z'l'm'p'r's'w'|(O(S(W(](^(d(g(p(r(z(})^)e)g)k)l)p)t)z*O*Y*d*g*h*k*q*r*t*v*y*z*}+Q+U+V+Y+a+c+d+k+x+y,P,X,Y,],g,h,i,k,l,o,q,s,u,w,y,z-O-d-f-m-p-s.f.g/V/Z/s0c0d0e0f0h0i0j0k0l0n0r&eVOYZ[dnprxy}!P!Q!U!i!k!o!p!q!s!t#[#d#g#y#{#}$Q$h$j$}%S%Z%^%`%g%l%n%w%|&Z&_&j&k&u&x'P'W'Z'l'm'p'r's'w(O(W(^(d(g(p(r(z)^)e)g)p)t)z*O*Y*d*g*h*k*q*r*t*v*y*z*}+U+V+Y+a+d+k,P,X,Y,],g,h,i,k,l,o,q,s,u,w,y,z-O-d-f-m-p-s.f.g/V/Z/s0c0d0e0f0h0i0j0k0n0r%oXOYZ[dnrxy}!P!Q!U!i!k#[#d#g#y#{#}$Q$h$j$}%S%^%`%g%l%n%w%|&Z&_&j&k&u&x'P'W'Z'l'm'p'r's'w(O(W(^(d(g(p(r(z)^)e)g)p)t)z*O*Y*d*g*h*k*q*t*v*y*z*}+U+V+Y+a+d+k,P,X,Y,],g,h,i,k,l,o,s,u,w,y,z-O-d-f-m-p.f.g/V/Z0i0j0kQ#vqQ/[.kR0o0q't`OTYZ[adnoprtxy}!P!Q!R!U!X!c!d!e!f!g!h!k!o!p!q!s!t!z#O#S#T#[#d#g#x#y#{#}$Q$e$g$h$j$q$}%S%Z%^%`%c%g%l%n%w%|&O&Z&_&h&j&k&u&x&|'P'W'Z'l'p'r's'w'|(O(S(W(](^(d(g(p(r(z(})^)e)g)k)l)p)t)z*O*Y*g*h*k*q*r*t*v*y*z*}+Q+U+V+Y+a+c+d+k+x+y,P,X,Y,],h,i,k,l,o,q,s,u,w,y,z-O-d-f-m-p-s.f.g/V/Z/s0c0d0e0f0h0i0j0k0l0n0rh#jhz{$W$Z&l&q)S)X+f+g-RW#rq&].k0qQ$]|Q$a!OQ$n!VQ$o!WW$|!i'm*d,gS&[#s#tQ'S$iQ(s&UQ)U&nU)Y&s)Z+jW)a&w+m-T-{Q*Q']W*R'_,`-h.TQ+l)`S,_*S*TQ-Q+eQ-_,TQ-c,WQ.R-al.W-l.^._.a.z.|/R/j/o/t/y0U0Z0^Q/S.`Q/a.tQ/l/OU0P/u0S0[X0V/z0W0_0`R&Z#r!_!wYZ!P!Q!k%S%`%g'p'r's(O(W)g*g*h*k*q*t*v,h,i,k,l,o-m-p.f.g/ZR%^!vQ!{YQ%x#[Q&d#}Q&g$QR,{+YT.j-s/s!Y!jQ!n#c#p$R$d$p$u$v$w$x$y$z%e%j%p%q&`'O'g(q(|)j*o*x+w,v0gQ&X#kQ'c$oR*^'dR'l$|Q%V!mR/_.r'|_OTYZ[adnoprtxy}!P!Q!R!U!X!c!d!e!f!g!h!i!k!o!p!q!s!t!z#O#S#T#[#d#g#x#y#{#}$Q$e$g$h$j$q$}%S%Z%^%`%c%g%l%n%w%|&O&Z&_&h&j&k&u&x&|'P'W'Z'l'm'p'r's'w'|(O(S(W(](^(d(g(p(r(z(})^)e)g)k)l)p)t)z*O*Y*d*g*h*k*q*r*t*v*y*z*}+Q+U+V+Y+a+c+d+k+x+y,P,X,Y,],g,h,i,k,l,o,q,s,u,w,y,z-O-d-f-m-p-s.f.g/V/Z/s0c0d0e0f0h0i0j0k0l0n0rS#a_#b!P.[-l.^._.`.a.t.z.|/R/j/o/t/u/y/z0S0U0W0Z0[0^0_0`'|_OTYZ[adnoprtxy}!P!Q!R!U!X!c!d!e!f!g!h!i!k!o!p!q!s!t!z#O#S#T#[#d#g#x#y#{#}$Q$e$g$h$j$q$}%S%Z%^%`%c%g%l%n%w%|&O&Z&_&h&j&k&u&x&|'P'W'Z'l'm'p'r's'w'|(O(S(W(](^(d(g(p(r(z(})^)e)g)k)l)p)t)z*O*Y*d*g*h*k*q*r*t*v*y*z*}+Q+U+V+Y+a+c+d+k+x+y,P,X,Y,],g,h,i,k,l,o,q,s,u,w,y,z-O-d-f-m-p-s.f.g/V/Z/s0c0d0e0f0h0i0j0k0l0n0rT#a_#bT#^^#_R(o%xa(l%x(n(o+`,{-y-z.oT+[(k+]R-z,{Q$PsQ+l)aQ,^*RR-e,_X#}s$O$P&fQ&y$aQ'a$nQ'd$oR)s'SQ)b&wV-S+m-T-{ZgOn$j)t,PXkOn)t,PQ$k!TQ&z$bQ&{$cQ'^$mQ'b$oQ)q'RQ)x'WQ){'XQ)|'YQ*Z'`S*]'c'dQ+s)gQ+u)hQ+v)iQ+z)oS+|)r*[Q,Q)vQ,R)wS,S)y)zQ,d*^Q-V+rQ-W+tQ-Y+{S-Z+},OQ-`,UQ-b,VQ-|-XQ.O-[Q.P-^Q.Q-_Q.p-}Q.q.RQ/W.dR/r/XWkOn)t,PR#mjQ'`$nS)r'S'aR,O)sQ,]*RR-f,^Q*['`Q+})rR-[,OZiOjn)t,PQ'f$pR*`'gT-j,e-ku.c-l.^._.a.t.z.|/R/j/o/t/u/y0S0U0Z0[0^t.c-l.^._.a.t.z.|/R/j/o/t/u/y0S0U0Z0[0^Q/S.`X0V/z0W0_0`!P.Z-l.^._.`.a.t.z.|/R/j/o/t/u/y/z0S0U0W0Z0[0^0_0`Q.w.YR/f.xg.z.].{/b/i/n/|0O0Q0]0a0bu.b-l.^._.a.t.z.|/R/j/o/t/u/y0S0U0Z0[0^X.u.W.b/a0PR/c.tV0R/u0S0[R/X.dQnOS#on,PR,P)tQ&^#uR(x&^S%m#R#wS(_%m(bT(b%p&`Q%a!yQ%h!}W(P%a%h(U(YQ(U%eR(Y%jQ&i$RR)O&iQ(e%qQ*{(`T+R(e*{Q'n%OR*e'nS'q%R%SY*i'q*j,m-q.hU*j'r's'tU,m*k*l*mS-q,n,oR.h-rQ#Y]R%t#YQ#_^R%y#_Q(h%vS+W(h+XR+X(iQ+](kR,|+]Q#b_R%{#bQ#ebQ%}#cW&Q#e%}({+bQ({&cR+b0gQ$OsS&e$O&fR&f$PQ&v$_R)_&vQ&V#jR(t&VQ&m$VS)T&m+hR+h)UQ$Z{R&p$ZQ&t$]R)[&tQ+n)bR-U+nQ#hfR&S#hQ)f&zR+q)fQ&}$dS)m&})nR)n'OQ'V$kR)u'VQ'[$lS*P'[,ZR,Z*QQ,a*VR-i,aWjOn)t,PR#ljQ-k,eR.U-kd.{.]/b/i/n/|0O0Q0]0a0bR/h.{U.s.W/a0PR/`.sQ/{/nS0X/{0YR0Y/|S/v/b/cR0T/vQ.}.]R/k.}R!ZPXmOn)t,PWlOn)t,PR'T$jYfOn$j)t,PR&R#g[sOn#g$j)t,PR&d#}&dQOYZ[dnprxy}!P!Q!U!i!k!o!p!q!s!t#[#d#g#y#{#}$Q$h$j$}%S%Z%^%`%g%l%n%w%|&Z&_&j&k&u&x'P'W'Z'l'm'p'r's'w(O(W(^(d(g(p(r(z)^)e)g)p)t)z*O*Y*d*g*h*k*q*r*t*v*y*z*}+U+V+Y+a+d+k,P,X,Y,],g,h,i,k,l,o,q,s,u,w,y,z-O-d-f-m-p-s.f.g/V/Z/s0c0d0e0f0h0i0j0k0n0rQ!nTQ#caQ#poU$Rt%c(SS$d!R$gQ$p!XQ$u!cQ$v!dQ$w!eQ$x!fQ$y!gQ$z!hQ%e!zQ%j#OQ%p#SQ%q#TQ&`#xQ'O$eQ'g$qQ(q&OU(|&h(}+cW)j&|)l+x+yQ*o'|Q*x(]Q+w)kQ,v+QR0g0lQ!yYQ!}ZQ$b!PQ$c!QQ%R!kQ't%S^'{%`%g(O(W*q*t*v^*f'p*h,k,l-p.g/ZQ*l'rQ*m'sQ+t)gQ,j*gQ,n*kQ-n,hQ-o,iQ-r,oQ.e-mR/Y.f[bOn#g$j)t,P!^!vYZ!P!Q!k%S%`%g'p'r's(O(W)g*g*h*k*q*t*v,h,i,k,l,o-m-p.f.g/ZQ#R[Q#fdS#wrxQ$UyW$_}$Q'P)pS$l!U$hW${!i'm*d,gS%v#[+Y`&P#d%|(p(r(z+a-O0kQ&a#yQ&b#{Q&c#}Q'j$}Q'z%^W([%l(^*y*}Q(`%nQ(i%wQ(v&ZS(y&_0iQ)P&jQ)Q&kU)]&u)^+kQ)d&xQ)y'WY)}'Z*O,X,Y-dQ*b'lS*n'w0jW+P(d*z,s,wW+T(g+V,y,zQ+p)eQ,U)zQ,c*YQ,x+UQ-P+dQ-e,]Q-v,uQ.S-fR/q/VhUOn#d#g$j%|&_'w(p(r)t,P%U!uYZ[drxy}!P!Q!U!i!k#[#y#{#}$Q$h$}%S%^%`%g%l%n%w&Z&j&k&u&x'P'W'Z'l'm'p'r's(O(W(^(d(g(z)^)e)g)p)z*O*Y*d*g*h*k*q*t*v*y*z*}+U+V+Y+a+d+k,X,Y,],g,h,i,k,l,o,s,u,w,y,z-O-d-f-m-p.f.g/V/Z0i0j0kQ#qpW%W!o!s0d0nQ%X!pQ%Y!qQ%[!tQ%f0cS'v%Z0hQ'x0eQ'y0fQ,p*rQ-u,qS.i-s/sR0p0rU#uq.k0qR(w&][cOn#g$j)t,PZ!xY#[#}$Q+YQ#W[Q#zrR$TxQ%b!yQ%i!}Q%o#RQ'j${Q(V%eQ(Z%jQ(c%pQ(f%qQ*|(`Q,f*bQ-t,pQ.m-uR/].lQ$StQ(R%cR*s(SQ.l-sR/}/sR#QZR#V[R%Q!iQ%O!iV*c'm*d,g!Z!lQ!n#c#p$R$d$p$u$v$w$x$y$z%e%j%p%q&`'O'g(q(|)j*o*x+w,v0gR%T!kT#]^#_Q%x#[R,{+YQ(m%xS+_(n(oQ,}+`Q-x,{S.n-y-zR/^.oT+Z(k+]Q$`}Q&g$QQ)o'PR+{)pQ$XzQ)W&qR+i)XQ$XzQ&o$WQ)W&qR+i)XQ#khW$Vz$W&q)XQ$[{Q&r$ZZ)R&l)S+f+g-RR$^|R)c&wXlOn)t,PQ$f!RR'Q$gQ$m!UR'R$hR*X'_Q*V'_V-g,`-h.TQ.d-lQ/P.^R/Q._U.]-l.^._Q/U.aQ/b.tQ/g.zU/i.|/j/yQ/n/RQ/|/oQ0O/tU0Q/u0S0[Q0]0UQ0a0ZR0b0^R/T.`R/d.t",
nodeNames:"\u26a0 print Escape { Comment Script AssignStatement * BinaryExpression BitOp BitOp BitOp BitOp ArithOp ArithOp @ ArithOp ** UnaryExpression ArithOp BitOp AwaitExpression await ) ( ParenthesizedExpression BinaryExpression or and CompareOp in not is UnaryExpression ConditionalExpression if else LambdaExpression lambda ParamList VariableName AssignOp , : NamedExpression AssignOp YieldExpression yield from TupleExpression ComprehensionExpression async for LambdaExpression ] [ ArrayExpression ArrayComprehensionExpression } { DictionaryExpression DictionaryComprehensionExpression SetExpression SetComprehensionExpression CallExpression ArgList AssignOp MemberExpression . PropertyName Number String FormatString FormatReplacement FormatSelfDoc FormatConversion FormatSpec FormatReplacement FormatSelfDoc ContinuedString Ellipsis None Boolean TypeDef AssignOp UpdateStatement UpdateOp ExpressionStatement DeleteStatement del PassStatement pass BreakStatement break ContinueStatement continue ReturnStatement return YieldStatement PrintStatement RaiseStatement raise ImportStatement import as ScopeStatement global nonlocal AssertStatement assert TypeDefinition type TypeParamList TypeParam StatementGroup ; IfStatement Body elif WhileStatement while ForStatement TryStatement try except finally WithStatement with FunctionDefinition def ParamList AssignOp TypeDef ClassDefinition class DecoratedStatement Decorator At MatchStatement match MatchBody MatchClause case CapturePattern LiteralPattern ArithOp ArithOp AsPattern OrPattern LogicOp AttributePattern SequencePattern MappingPattern StarPattern ClassPattern PatternArgList KeywordPattern KeywordPattern Guard",
maxTerm:277,context:trackIndent,
nodeProps:[["isolate",-5,4,71,72,73,77,""],["group",-15,6,85,87,88,90,92,94,96,98,99,100,102,105,108,110,"Statement Statement",-22,8,18,21,25,40,49,50,56,57,60,61,62,63,64,67,70,71,72,79,80,81,82,"Expression",-10,114,116,119,121,122,126,128,133,135,138,"Statement",-9,143,144,147,148,150,151,152,153,154,"Pattern"],["openedBy",23,"(",54,"[",58,"{"],["closedBy",24,")",55,"]",59,"}"]],
propSources:[pythonHighlighting],skippedNodes:[0,4],repeatNodeCount:34,
tokenData:"!2|~R!`OX%TXY%oY[%T[]%o]p%Tpq%oqr'ars)Yst*xtu%Tuv,dvw-hwx.Uxy/tyz0[z{0r{|2S|}2p}!O3W!O!P4_!P!Q:Z!Q!R;k!R![>_![!]Do!]!^Es!^!_FZ!_!`Gk!`!aHX!a!b%T!b!cIf!c!dJU!d!eK^!e!hJU!h!i!#f!i!tJU!t!u!,|!u!wJU!w!x!.t!x!}JU!}#O!0S#O#P&o#P#Q!0j#Q#R!1Q#R#SJU#S#T%T#T#UJU#U#VK^#V#YJU#Y#Z!#f#Z#fJU#f#g!,|#g#iJU#i#j!.t#j#oJU#o#p!1n#p#q!1s#q#r!2a#r#s!2f#s$g%T$g;'SJU;'S;=`KW<%lOJU`%YT&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%T`%lP;=`<%l%To%v]&n`%c_OX%TXY%oY[%T[]%o]p%Tpq%oq#O%T#O#P&o#P#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%To&tX&n`OY%TYZ%oZ]%T]^%o^#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tc'f[&n`O!_%T!_!`([!`#T%T#T#U(r#U#f%T#f#g(r#g#h(r#h#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tc(cTmR&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tc(yT!mR&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk)aV&n`&[ZOr%Trs)vs#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk){V&n`Or%Trs*bs#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk*iT&n`&^ZO#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%To+PZS_&n`OY*xYZ%TZ]*x]^%T^#o*x#o#p+r#p#q*x#q#r+r#r;'S*x;'S;=`,^<%lO*x_+wTS_OY+rZ]+r^;'S+r;'S;=`,W<%lO+r_,ZP;=`<%l+ro,aP;=`<%l*xj,kV%rQ&n`O!_%T!_!`-Q!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tj-XT!xY&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tj-oV%lQ&n`O!_%T!_!`-Q!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk.]V&n`&ZZOw%Twx.rx#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk.wV&n`Ow%Twx/^x#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk/eT&n`&]ZO#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk/{ThZ&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tc0cTgR&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk0yXVZ&n`Oz%Tz{1f{!_%T!_!`-Q!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk1mVaR&n`O!_%T!_!`-Q!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk2ZV%oZ&n`O!_%T!_!`-Q!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tc2wTzR&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%To3_W%pZ&n`O!_%T!_!`-Q!`!a3w!a#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Td4OT&{S&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk4fX!fQ&n`O!O%T!O!P5R!P!Q%T!Q![6T![#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk5WV&n`O!O%T!O!P5m!P#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk5tT!rZ&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Ti6[a!hX&n`O!Q%T!Q![6T![!g%T!g!h7a!h!l%T!l!m9s!m#R%T#R#S6T#S#X%T#X#Y7a#Y#^%T#^#_9s#_#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Ti7fZ&n`O{%T{|8X|}%T}!O8X!O!Q%T!Q![8s![#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Ti8^V&n`O!Q%T!Q![8s![#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Ti8z]!hX&n`O!Q%T!Q![8s![!l%T!l!m9s!m#R%T#R#S8s#S#^%T#^#_9s#_#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Ti9zT!hX&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk:bX%qR&n`O!P%T!P!Q:}!Q!_%T!_!`-Q!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tj;UV%sQ&n`O!_%T!_!`-Q!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Ti;ro!hX&n`O!O%T!O!P=s!P!Q%T!Q![>_![!d%T!d!e?q!e!g%T!g!h7a!h!l%T!l!m9s!m!q%T!q!rA]!r!z%T!z!{Bq!{#R%T#R#S>_#S#U%T#U#V?q#V#X%T#X#Y7a#Y#^%T#^#_9s#_#c%T#c#dA]#d#l%T#l#mBq#m#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Ti=xV&n`O!Q%T!Q![6T![#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Ti>fc!hX&n`O!O%T!O!P=s!P!Q%T!Q![>_![!g%T!g!h7a!h!l%T!l!m9s!m#R%T#R#S>_#S#X%T#X#Y7a#Y#^%T#^#_9s#_#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Ti?vY&n`O!Q%T!Q!R@f!R!S@f!S#R%T#R#S@f#S#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Ti@mY!hX&n`O!Q%T!Q!R@f!R!S@f!S#R%T#R#S@f#S#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TiAbX&n`O!Q%T!Q!YA}!Y#R%T#R#SA}#S#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TiBUX!hX&n`O!Q%T!Q!YA}!Y#R%T#R#SA}#S#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TiBv]&n`O!Q%T!Q![Co![!c%T!c!iCo!i#R%T#R#SCo#S#T%T#T#ZCo#Z#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TiCv]!hX&n`O!Q%T!Q![Co![!c%T!c!iCo!i#R%T#R#SCo#S#T%T#T#ZCo#Z#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%ToDvV{_&n`O!_%T!_!`E]!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TcEdT%{R&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TkEzT#gZ&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TkFbXmR&n`O!^%T!^!_F}!_!`([!`!a([!a#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TjGUV%mQ&n`O!_%T!_!`-Q!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TkGrV%zZ&n`O!_%T!_!`([!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TkH`WmR&n`O!_%T!_!`([!`!aHx!a#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TjIPV%nQ&n`O!_%T!_!`-Q!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TkIoV_Q#}P&n`O!_%T!_!`-Q!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%ToJ_]&n`&YS%uZO!Q%T!Q![JU![!c%T!c!}JU!}#R%T#R#SJU#S#T%T#T#oJU#p#q%T#r$g%T$g;'SJU;'S;=`KW<%lOJUoKZP;=`<%lJUoKge&n`&YS%uZOr%Trs)Ysw%Twx.Ux!Q%T!Q![JU![!c%T!c!tJU!t!uLx!u!}JU!}#R%T#R#SJU#S#T%T#T#fJU#f#gLx#g#oJU#p#q%T#r$g%T$g;'SJU;'S;=`KW<%lOJUoMRa&n`&YS%uZOr%TrsNWsw%Twx! vx!Q%T!Q![JU![!c%T!c!}JU!}#R%T#R#SJU#S#T%T#T#oJU#p#q%T#r$g%T$g;'SJU;'S;=`KW<%lOJUkN_V&n`&`ZOr%TrsNts#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TkNyV&n`Or%Trs! `s#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk! gT&n`&bZO#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk! }V&n`&_ZOw%Twx!!dx#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk!!iV&n`Ow%Twx!#Ox#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk!#VT&n`&aZO#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%To!#oe&n`&YS%uZOr%Trs!%Qsw%Twx!&px!Q%T!Q![JU![!c%T!c!tJU!t!u!(`!u!}JU!}#R%T#R#SJU#S#T%T#T#fJU#f#g!(`#g#oJU#p#q%T#r$g%T$g;'SJU;'S;=`KW<%lOJUk!%XV&n`&dZOr%Trs!%ns#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk!%sV&n`Or%Trs!&Ys#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk!&aT&n`&fZO#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk!&wV&n`&cZOw%Twx!'^x#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk!'cV&n`Ow%Twx!'xx#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk!(PT&n`&eZO#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%To!(ia&n`&YS%uZOr%Trs!)nsw%Twx!+^x!Q%T!Q![JU![!c%T!c!}JU!}#R%T#R#SJU#S#T%T#T#oJU#p#q%T#r$g%T$g;'SJU;'S;=`KW<%lOJUk!)uV&n`&hZOr%Trs!*[s#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk!*aV&n`Or%Trs!*vs#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk!*}T&n`&jZO#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk!+eV&n`&gZOw%Twx!+zx#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk!,PV&n`Ow%Twx!,fx#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk!,mT&n`&iZO#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%To!-Vi&n`&YS%uZOr%TrsNWsw%Twx! vx!Q%T!Q![JU![!c%T!c!dJU!d!eLx!e!hJU!h!i!(`!i!}JU!}#R%T#R#SJU#S#T%T#T#UJU#U#VLx#V#YJU#Y#Z!(`#Z#oJU#p#q%T#r$g%T$g;'SJU;'S;=`KW<%lOJUo!.}a&n`&YS%uZOr%Trs)Ysw%Twx.Ux!Q%T!Q![JU![!c%T!c!}JU!}#R%T#R#SJU#S#T%T#T#oJU#p#q%T#r$g%T$g;'SJU;'S;=`KW<%lOJUk!0ZT!XZ&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tc!0qT!WR&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tj!1XV%kQ&n`O!_%T!_!`-Q!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%T~!1sO!]~k!1zV%jR&n`O!_%T!_!`-Q!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%T~!2fO![~i!2mT%tX&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%T",
tokenizers:[legacyPrint,indentation,newlines,strings,0,1,2,3,4],topRules:{Script:[0,5]},specialized:[{term:221,get:value=>spec_identifier[value]||-1}],tokenPrec:7668})}),
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
