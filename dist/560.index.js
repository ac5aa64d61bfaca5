exports.id=560;exports.ids=[560];exports.modules={18909:(function(t,e,i){
const{Argument:s}=i(49154),{Command:n}=i(34348),{CommanderError:r,InvalidArgumentError:o}=i(41135),{Help:a}=i(79754),{Option:h}=i(45240);e.DM=new n;e.gu=t=>new n(t);e.Ww=(t,e)=>new h(t,e)
;e.er=(t,e)=>new s(t,e);e.uB=n;e.c$=h;e.ef=s;e._V=a;e.b7=r;e.Di=o;e.a2=o}),49154:(function(t,e,i){const{InvalidArgumentError:s}=i(41135);e.Argument=class{constructor(t,e){this.description=e||""
;this.variadic=!1;this.parseArg=void 0;this.defaultValue=void 0;this.defaultValueDescription=void 0;this.argChoices=void 0;switch(t[0]){case"<":this.required=!0;this._name=t.slice(1,-1);break;case"[":
this.required=!1;this._name=t.slice(1,-1);break;default:this.required=!0;this._name=t}if(this._name.endsWith("...")){this.variadic=!0;this._name=this._name.slice(0,-3)}}name(){return this._name}
_collectValue(t,e){if(e===this.defaultValue||!Array.isArray(e))return[t];e.push(t);return e}default(t,e){this.defaultValue=t;this.defaultValueDescription=e;return this}argParser(t){this.parseArg=t
;return this}choices(t){this.argChoices=t.slice();this.parseArg=(t,e)=>{if(!this.argChoices.includes(t))throw new s(`Allowed choices are ${this.argChoices.join(", ")}.`)
;if(this.variadic)return this._collectValue(t,e);return t};return this}argRequired(){this.required=!0;return this}argOptional(){this.required=!1;return this}};e.humanReadableArgName=function(t){
const e=t.name()+(!0===t.variadic?"...":"");return t.required?"<"+e+">":"["+e+"]"}}),34348:(function(t,e,i){
const s=i(78474).EventEmitter,n=i(31421),r=i(76760),o=i(73024),a=i(1708),{Argument:h,humanReadableArgName:l}=i(49154),{CommanderError:u}=i(41135),{Help:p,stripColor:c}=i(79754),{Option:m,DualOptions:d}=i(45240),{suggestSimilar:f}=i(65030)
;class Command extends s{constructor(t){super();this.commands=[];this.options=[];this.parent=null;this._allowUnknownOption=!1;this._allowExcessArguments=!1;this.registeredArguments=[]
;this._args=this.registeredArguments;this.args=[];this.rawArgs=[];this.processedArgs=[];this._scriptPath=null;this._name=t||"";this._optionValues={};this._optionValueSources={}
;this._storeOptionsAsProperties=!1;this._actionHandler=null;this._executableHandler=!1;this._executableFile=null;this._executableDir=null;this._defaultCommandName=null;this._exitCallback=null
;this._aliases=[];this._combineFlagAndOptionalValue=!0;this._description="";this._summary="";this._argsDescription=void 0;this._enablePositionalOptions=!1;this._passThroughOptions=!1
;this._lifeCycleHooks={};this._showHelpAfterError=!1;this._showSuggestionAfterError=!0;this._savedState=null;this._outputConfiguration={writeOut:t=>a.stdout.write(t),writeErr:t=>a.stderr.write(t),
outputError:(t,e)=>e(t),getOutHelpWidth:()=>a.stdout.isTTY?a.stdout.columns:void 0,getErrHelpWidth:()=>a.stderr.isTTY?a.stderr.columns:void 0,
getOutHasColors:()=>useColor()??(a.stdout.isTTY&&a.stdout.hasColors?.()),getErrHasColors:()=>useColor()??(a.stderr.isTTY&&a.stderr.hasColors?.()),stripColor:t=>c(t)};this._hidden=!1
;this._helpOption=void 0;this._addImplicitHelpCommand=void 0;this._helpCommand=void 0;this._helpConfiguration={};this._helpGroupHeading=void 0;this._defaultCommandGroup=void 0
;this._defaultOptionGroup=void 0}copyInheritedSettings(t){this._outputConfiguration=t._outputConfiguration;this._helpOption=t._helpOption;this._helpCommand=t._helpCommand
;this._helpConfiguration=t._helpConfiguration;this._exitCallback=t._exitCallback;this._storeOptionsAsProperties=t._storeOptionsAsProperties
;this._combineFlagAndOptionalValue=t._combineFlagAndOptionalValue;this._allowExcessArguments=t._allowExcessArguments;this._enablePositionalOptions=t._enablePositionalOptions
;this._showHelpAfterError=t._showHelpAfterError;this._showSuggestionAfterError=t._showSuggestionAfterError;return this}_getCommandAndAncestors(){const t=[];for(let e=this;e;e=e.parent)t.push(e)
;return t}command(t,e,i){let s=e,n=i;if("object"==typeof s&&null!==s){n=s;s=null}n=n||{};const[,r,o]=t.match(/([^ ]+) *(.*)/),a=this.createCommand(r);if(s){a.description(s);a._executableHandler=!0}
if(n.isDefault)this._defaultCommandName=a._name;a._hidden=!(!n.noHelp&&!n.hidden);a._executableFile=n.executableFile||null;if(o)a.arguments(o);this._registerCommand(a);a.parent=this
;a.copyInheritedSettings(this);if(s)return this;return a}createCommand(t){return new Command(t)}createHelp(){return Object.assign(new p,this.configureHelp())}configureHelp(t){
if(void 0===t)return this._helpConfiguration;this._helpConfiguration=t;return this}configureOutput(t){if(void 0===t)return this._outputConfiguration;this._outputConfiguration={
...this._outputConfiguration,...t};return this}showHelpAfterError(t=!0){if("string"!=typeof t)t=!!t;this._showHelpAfterError=t;return this}showSuggestionAfterError(t=!0){
this._showSuggestionAfterError=!!t;return this}addCommand(t,e){
if(!t._name)throw new Error("Command passed to .addCommand() must have a name\n- specify the name in Command constructor or using .name()");if((e=e||{}).isDefault)this._defaultCommandName=t._name
;if(e.noHelp||e.hidden)t._hidden=!0;this._registerCommand(t);t.parent=this;t._checkForBrokenPassThrough();return this}createArgument(t,e){return new h(t,e)}argument(t,e,i,s){
const n=this.createArgument(t,e);if("function"==typeof i)n.default(s).argParser(i);else n.default(i);this.addArgument(n);return this}arguments(t){t.trim().split(/ +/).forEach(t=>{this.argument(t)})
;return this}addArgument(t){const e=this.registeredArguments.slice(-1)[0];if(e?.variadic)throw new Error(`only the last argument can be variadic '${e.name()}'`)
;if(t.required&&void 0!==t.defaultValue&&void 0===t.parseArg)throw new Error(`a default value for a required argument is never used: '${t.name()}'`);this.registeredArguments.push(t);return this}
helpCommand(t,e){if("boolean"==typeof t){this._addImplicitHelpCommand=t;if(t&&this._defaultCommandGroup)this._initCommandGroup(this._getHelpCommand());return this}
const i=t??"help [command]",[,s,n]=i.match(/([^ ]+) *(.*)/),r=e??"display help for command",o=this.createCommand(s);o.helpOption(!1);if(n)o.arguments(n);if(r)o.description(r)
;this._addImplicitHelpCommand=!0;this._helpCommand=o;if(t||e)this._initCommandGroup(o);return this}addHelpCommand(t,e){if("object"!=typeof t){this.helpCommand(t,e);return this}
this._addImplicitHelpCommand=!0;this._helpCommand=t;this._initCommandGroup(t);return this}_getHelpCommand(){
if(this._addImplicitHelpCommand??(this.commands.length&&!this._actionHandler&&!this._findCommand("help"))){if(void 0===this._helpCommand)this.helpCommand(void 0,void 0);return this._helpCommand}
return null}hook(t,e){const i=["preSubcommand","preAction","postAction"];if(!i.includes(t))throw new Error(`Unexpected value for event passed to hook : '${t}'.\nExpecting one of '${i.join("', '")}'`)
;if(this._lifeCycleHooks[t])this._lifeCycleHooks[t].push(e);else this._lifeCycleHooks[t]=[e];return this}exitOverride(t){if(t)this._exitCallback=t;else this._exitCallback=t=>{
if("commander.executeSubCommandAsync"!==t.code)throw t};return this}_exit(t,e,i){if(this._exitCallback)this._exitCallback(new u(t,e,i));a.exit(t)}action(t){this._actionHandler=e=>{
const i=this.registeredArguments.length,s=e.slice(0,i);if(this._storeOptionsAsProperties)s[i]=this;else s[i]=this.opts();s.push(this);return t.apply(this,s)};return this}createOption(t,e){
return new m(t,e)}_callParseArg(t,e,i,s){try{return t.parseArg(e,i)}catch(t){if("commander.invalidArgument"===t.code){const e=`${s} ${t.message}`;this.error(e,{exitCode:t.exitCode,code:t.code})}
throw t}}_registerOption(t){const e=t.short&&this._findOption(t.short)||t.long&&this._findOption(t.long);if(e){const i=t.long&&this._findOption(t.long)?t.long:t.short
;throw new Error(`Cannot add option '${t.flags}'${this._name&&` to command '${this._name}'`} due to conflicting flag '${i}'\n-  already used by option '${e.flags}'`)}this._initOptionGroup(t)
;this.options.push(t)}_registerCommand(t){const knownBy=t=>[t.name()].concat(t.aliases()),e=knownBy(t).find(t=>this._findCommand(t));if(e){
const i=knownBy(this._findCommand(e)).join("|"),s=knownBy(t).join("|");throw new Error(`cannot add command '${s}' as already have command '${i}'`)}this._initCommandGroup(t);this.commands.push(t)}
addOption(t){this._registerOption(t);const e=t.name(),i=t.attributeName();if(t.negate){const e=t.long.replace(/^--no-/,"--")
;if(!this._findOption(e))this.setOptionValueWithSource(i,void 0===t.defaultValue?!0:t.defaultValue,"default")}else if(void 0!==t.defaultValue)this.setOptionValueWithSource(i,t.defaultValue,"default")
;const handleOptionValue=(e,s,n)=>{if(null==e&&void 0!==t.presetArg)e=t.presetArg;const r=this.getOptionValue(i)
;if(null!==e&&t.parseArg)e=this._callParseArg(t,e,r,s);else if(null!==e&&t.variadic)e=t._collectValue(e,r);if(null==e)if(t.negate)e=!1;else if(t.isBoolean()||t.optional)e=!0;else e=""
;this.setOptionValueWithSource(i,e,n)};this.on("option:"+e,e=>{const i=`error: option '${t.flags}' argument '${e}' is invalid.`;handleOptionValue(e,i,"cli")});if(t.envVar)this.on("optionEnv:"+e,e=>{
const i=`error: option '${t.flags}' value '${e}' from env '${t.envVar}' is invalid.`;handleOptionValue(e,i,"env")});return this}_optionEx(t,e,i,s,n){
if("object"==typeof e&&e instanceof m)throw new Error("To add an Option object use addOption() instead of option() or requiredOption()");const r=this.createOption(e,i)
;r.makeOptionMandatory(!!t.mandatory);if("function"==typeof s)r.default(n).argParser(s);else if(s instanceof RegExp){const t=s;s=(e,i)=>{const s=t.exec(e);return s?s[0]:i};r.default(n).argParser(s)
}else r.default(s);return this.addOption(r)}option(t,e,i,s){return this._optionEx({},t,e,i,s)}requiredOption(t,e,i,s){return this._optionEx({mandatory:!0},t,e,i,s)}combineFlagAndOptionalValue(t=!0){
this._combineFlagAndOptionalValue=!!t;return this}allowUnknownOption(t=!0){this._allowUnknownOption=!!t;return this}allowExcessArguments(t=!0){this._allowExcessArguments=!!t;return this}
enablePositionalOptions(t=!0){this._enablePositionalOptions=!!t;return this}passThroughOptions(t=!0){this._passThroughOptions=!!t;this._checkForBrokenPassThrough();return this}
_checkForBrokenPassThrough(){
if(this.parent&&this._passThroughOptions&&!this.parent._enablePositionalOptions)throw new Error(`passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`)
}storeOptionsAsProperties(t=!0){if(this.options.length)throw new Error("call .storeOptionsAsProperties() before adding options")
;if(Object.keys(this._optionValues).length)throw new Error("call .storeOptionsAsProperties() before setting option values");this._storeOptionsAsProperties=!!t;return this}getOptionValue(t){
if(this._storeOptionsAsProperties)return this[t];return this._optionValues[t]}setOptionValue(t,e){return this.setOptionValueWithSource(t,e,void 0)}setOptionValueWithSource(t,e,i){
if(this._storeOptionsAsProperties)this[t]=e;else this._optionValues[t]=e;this._optionValueSources[t]=i;return this}getOptionValueSource(t){return this._optionValueSources[t]}
getOptionValueSourceWithGlobals(t){let e;this._getCommandAndAncestors().forEach(i=>{if(void 0!==i.getOptionValueSource(t))e=i.getOptionValueSource(t)});return e}_prepareUserArgs(t,e){
if(void 0!==t&&!Array.isArray(t))throw new Error("first parameter to parse must be array or undefined");e=e||{};if(void 0===t&&void 0===e.from){if(a.versions?.electron)e.from="electron"
;const t=a.execArgv??[];if(t.includes("-e")||t.includes("--eval")||t.includes("-p")||t.includes("--print"))e.from="eval"}if(void 0===t)t=a.argv;this.rawArgs=t.slice();let i;switch(e.from){case void 0:
case"node":this._scriptPath=t[1];i=t.slice(2);break;case"electron":if(a.defaultApp){this._scriptPath=t[1];i=t.slice(2)}else i=t.slice(1);break;case"user":i=t.slice(0);break;case"eval":i=t.slice(1)
;break;default:throw new Error(`unexpected parse option { from: '${e.from}' }`)}if(!this._name&&this._scriptPath)this.nameFromFilename(this._scriptPath);this._name=this._name||"program";return i}
parse(t,e){this._prepareForParse();const i=this._prepareUserArgs(t,e);this._parseCommand([],i);return this}async parseAsync(t,e){this._prepareForParse();const i=this._prepareUserArgs(t,e)
;await this._parseCommand([],i);return this}_prepareForParse(){if(null===this._savedState)this.saveStateBeforeParse();else this.restoreStateBeforeParse()}saveStateBeforeParse(){this._savedState={
_name:this._name,_optionValues:{...this._optionValues},_optionValueSources:{...this._optionValueSources}}}restoreStateBeforeParse(){
if(this._storeOptionsAsProperties)throw new Error("Can not call parse again when storeOptionsAsProperties is true.\n- either make a new Command for each call to parse, or stop storing options as properties")
;this._name=this._savedState._name;this._scriptPath=null;this.rawArgs=[];this._optionValues={...this._savedState._optionValues};this._optionValueSources={...this._savedState._optionValueSources}
;this.args=[];this.processedArgs=[]}_checkForMissingExecutable(t,e,i){if(o.existsSync(t))return
;throw new Error(`'${t}' does not exist\n - if '${i}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead\n - if the default executable name is not suitable, use the executableFile option to supply a custom name or path\n - ${e?`searched for local subcommand relative to directory '${e}'`:"no directory for search for local subcommand, use .executableDir() to supply a custom directory"}`)
}_executeSubCommand(t,e){e=e.slice();let i=!1;const s=[".js",".ts",".tsx",".mjs",".cjs"];function findFile(t,e){const i=r.resolve(t,e);if(o.existsSync(i))return i;if(s.includes(r.extname(e)))return
;const n=s.find(t=>o.existsSync(`${i}${t}`));if(n)return`${i}${n}`;return}this._checkForMissingMandatoryOptions();this._checkForConflictingOptions()
;let h,l=t._executableFile||`${this._name}-${t._name}`,p=this._executableDir||"";if(this._scriptPath){let t;try{t=o.realpathSync(this._scriptPath)}catch{t=this._scriptPath}p=r.resolve(r.dirname(t),p)}
if(p){let e=findFile(p,l);if(!e&&!t._executableFile&&this._scriptPath){const i=r.basename(this._scriptPath,r.extname(this._scriptPath));if(i!==this._name)e=findFile(p,`${i}-${t._name}`)}l=e||l}
i=s.includes(r.extname(l));if("win32"!==a.platform)if(i){e.unshift(l);e=incrementNodeInspectorPort(a.execArgv).concat(e);h=n.spawn(a.argv[0],e,{stdio:"inherit"})}else h=n.spawn(l,e,{stdio:"inherit"
});else{this._checkForMissingExecutable(l,p,t._name);e.unshift(l);e=incrementNodeInspectorPort(a.execArgv).concat(e);h=n.spawn(a.execPath,e,{stdio:"inherit"})}if(!h.killed){
["SIGUSR1","SIGUSR2","SIGTERM","SIGINT","SIGHUP"].forEach(t=>{a.on(t,()=>{if(!1===h.killed&&null===h.exitCode)h.kill(t)})})}const c=this._exitCallback;h.on("close",t=>{t=t??1
;if(!c)a.exit(t);else c(new u(t,"commander.executeSubCommandAsync","(close)"))});h.on("error",e=>{
if("ENOENT"===e.code)this._checkForMissingExecutable(l,p,t._name);else if("EACCES"===e.code)throw new Error(`'${l}' not executable`);if(!c)a.exit(1);else{
const t=new u(1,"commander.executeSubCommandAsync","(error)");t.nestedError=e;c(t)}});this.runningCommand=h}_dispatchSubcommand(t,e,i){const s=this._findCommand(t);if(!s)this.help({error:!0})
;s._prepareForParse();let n;n=this._chainOrCallSubCommandHook(n,s,"preSubcommand");n=this._chainOrCall(n,()=>{
if(s._executableHandler)this._executeSubCommand(s,e.concat(i));else return s._parseCommand(e,i)});return n}_dispatchHelpCommand(t){if(!t)this.help();const e=this._findCommand(t)
;if(e&&!e._executableHandler)e.help();return this._dispatchSubcommand(t,[],[this._getHelpOption()?.long??this._getHelpOption()?.short??"--help"])}_checkNumberOfArguments(){
this.registeredArguments.forEach((t,e)=>{if(t.required&&null==this.args[e])this.missingArgument(t.name())})
;if(this.registeredArguments.length>0&&this.registeredArguments[this.registeredArguments.length-1].variadic)return;if(this.args.length>this.registeredArguments.length)this._excessArguments(this.args)}
_processArguments(){const myParseArg=(t,e,i)=>{let s=e;if(null!==e&&t.parseArg){const n=`error: command-argument value '${e}' is invalid for argument '${t.name()}'.`;s=this._callParseArg(t,e,i,n)}
return s};this._checkNumberOfArguments();const t=[];this.registeredArguments.forEach((e,i)=>{let s=e.defaultValue;if(e.variadic){if(i<this.args.length){s=this.args.slice(i)
;if(e.parseArg)s=s.reduce((t,i)=>myParseArg(e,i,t),e.defaultValue)}else if(void 0===s)s=[]}else if(i<this.args.length){s=this.args[i];if(e.parseArg)s=myParseArg(e,s,e.defaultValue)}t[i]=s})
;this.processedArgs=t}_chainOrCall(t,e){if(t?.then&&"function"==typeof t.then)return t.then(()=>e());return e()}_chainOrCallHooks(t,e){let i=t;const s=[]
;this._getCommandAndAncestors().reverse().filter(t=>void 0!==t._lifeCycleHooks[e]).forEach(t=>{t._lifeCycleHooks[e].forEach(e=>{s.push({hookedCommand:t,callback:e})})});if("postAction"===e)s.reverse()
;s.forEach(t=>{i=this._chainOrCall(i,()=>t.callback(t.hookedCommand,this))});return i}_chainOrCallSubCommandHook(t,e,i){let s=t;if(void 0!==this._lifeCycleHooks[i])this._lifeCycleHooks[i].forEach(t=>{
s=this._chainOrCall(s,()=>t(this,e))});return s}_parseCommand(t,e){const i=this.parseOptions(e);this._parseOptionsEnv();this._parseOptionsImplied();t=t.concat(i.operands);e=i.unknown
;this.args=t.concat(e);if(t&&this._findCommand(t[0]))return this._dispatchSubcommand(t[0],t.slice(1),e)
;if(this._getHelpCommand()&&t[0]===this._getHelpCommand().name())return this._dispatchHelpCommand(t[1]);if(this._defaultCommandName){this._outputHelpIfRequested(e)
;return this._dispatchSubcommand(this._defaultCommandName,t,e)}if(this.commands.length&&0===this.args.length&&!this._actionHandler&&!this._defaultCommandName)this.help({error:!0})
;this._outputHelpIfRequested(i.unknown);this._checkForMissingMandatoryOptions();this._checkForConflictingOptions();const checkForUnknownOptions=()=>{
if(i.unknown.length>0)this.unknownOption(i.unknown[0])},s=`command:${this.name()}`;if(this._actionHandler){checkForUnknownOptions();this._processArguments();let i
;i=this._chainOrCallHooks(i,"preAction");i=this._chainOrCall(i,()=>this._actionHandler(this.processedArgs));if(this.parent)i=this._chainOrCall(i,()=>{this.parent.emit(s,t,e)})
;i=this._chainOrCallHooks(i,"postAction");return i}if(this.parent?.listenerCount(s)){checkForUnknownOptions();this._processArguments();this.parent.emit(s,t,e)}else if(t.length){
if(this._findCommand("*"))return this._dispatchSubcommand("*",t,e);if(this.listenerCount("command:*"))this.emit("command:*",t,e);else if(this.commands.length)this.unknownCommand();else{
checkForUnknownOptions();this._processArguments()}}else if(this.commands.length){checkForUnknownOptions();this.help({error:!0})}else{checkForUnknownOptions();this._processArguments()}}_findCommand(t){
if(!t)return;return this.commands.find(e=>e._name===t||e._aliases.includes(t))}_findOption(t){return this.options.find(e=>e.is(t))}_checkForMissingMandatoryOptions(){
this._getCommandAndAncestors().forEach(t=>{t.options.forEach(e=>{if(e.mandatory&&void 0===t.getOptionValue(e.attributeName()))t.missingMandatoryOptionValue(e)})})}_checkForConflictingLocalOptions(){
const t=this.options.filter(t=>{const e=t.attributeName();if(void 0===this.getOptionValue(e))return!1;return"default"!==this.getOptionValueSource(e)})
;t.filter(t=>t.conflictsWith.length>0).forEach(e=>{const i=t.find(t=>e.conflictsWith.includes(t.attributeName()));if(i)this._conflictingOption(e,i)})}_checkForConflictingOptions(){
this._getCommandAndAncestors().forEach(t=>{t._checkForConflictingLocalOptions()})}parseOptions(t){const e=[],i=[];let s=e;function maybeOption(t){return t.length>1&&"-"===t[0]}
const negativeNumberArg=t=>{if(!/^-(\d+|\d*\.\d+)(e[+-]?\d+)?$/.test(t))return!1;return!this._getCommandAndAncestors().some(t=>t.options.map(t=>t.short).some(t=>/^-\d$/.test(t)))}
;let n=null,r=null,o=0;for(;o<t.length||r;){const a=r??t[o++];r=null;if("--"===a){if(s===i)s.push(a);s.push(...t.slice(o));break}if(n&&(!maybeOption(a)||negativeNumberArg(a))){
this.emit(`option:${n.name()}`,a);continue}n=null;if(maybeOption(a)){const e=this._findOption(a);if(e){if(e.required){const i=t[o++];if(void 0===i)this.optionMissingArgument(e)
;this.emit(`option:${e.name()}`,i)}else if(e.optional){let i=null;if(o<t.length&&(!maybeOption(t[o])||negativeNumberArg(t[o])))i=t[o++];this.emit(`option:${e.name()}`,i)
}else this.emit(`option:${e.name()}`);n=e.variadic?e:null;continue}}if(a.length>2&&"-"===a[0]&&"-"!==a[1]){const t=this._findOption(`-${a[1]}`);if(t){
if(t.required||t.optional&&this._combineFlagAndOptionalValue)this.emit(`option:${t.name()}`,a.slice(2));else{this.emit(`option:${t.name()}`);r=`-${a.slice(2)}`}continue}}if(/^--[^=]+=/.test(a)){
const t=a.indexOf("="),e=this._findOption(a.slice(0,t));if(e&&(e.required||e.optional)){this.emit(`option:${e.name()}`,a.slice(t+1));continue}}
if(s===e&&maybeOption(a)&&(0!==this.commands.length||!negativeNumberArg(a)))s=i;if((this._enablePositionalOptions||this._passThroughOptions)&&0===e.length&&0===i.length)if(this._findCommand(a)){
e.push(a);i.push(...t.slice(o));break}else if(this._getHelpCommand()&&a===this._getHelpCommand().name()){e.push(a,...t.slice(o));break}else if(this._defaultCommandName){i.push(a,...t.slice(o));break}
if(this._passThroughOptions){s.push(a,...t.slice(o));break}s.push(a)}return{operands:e,unknown:i}}opts(){if(this._storeOptionsAsProperties){const t={},e=this.options.length;for(let i=0;i<e;i++){
const e=this.options[i].attributeName();t[e]=e===this._versionOptionName?this._version:this[e]}return t}return this._optionValues}optsWithGlobals(){
return this._getCommandAndAncestors().reduce((t,e)=>Object.assign(t,e.opts()),{})}error(t,e){this._outputConfiguration.outputError(`${t}\n`,this._outputConfiguration.writeErr)
;if("string"==typeof this._showHelpAfterError)this._outputConfiguration.writeErr(`${this._showHelpAfterError}\n`);else if(this._showHelpAfterError){this._outputConfiguration.writeErr("\n")
;this.outputHelp({error:!0})}const i=e||{},s=i.exitCode||1,n=i.code||"commander.error";this._exit(s,n,t)}_parseOptionsEnv(){this.options.forEach(t=>{if(t.envVar&&t.envVar in a.env){
const e=t.attributeName()
;if(void 0===this.getOptionValue(e)||["default","config","env"].includes(this.getOptionValueSource(e)))if(t.required||t.optional)this.emit(`optionEnv:${t.name()}`,a.env[t.envVar]);else this.emit(`optionEnv:${t.name()}`)
}})}_parseOptionsImplied(){const t=new d(this.options),hasCustomOptionValue=t=>void 0!==this.getOptionValue(t)&&!["default","implied"].includes(this.getOptionValueSource(t))
;this.options.filter(e=>void 0!==e.implied&&hasCustomOptionValue(e.attributeName())&&t.valueFromOption(this.getOptionValue(e.attributeName()),e)).forEach(t=>{
Object.keys(t.implied).filter(t=>!hasCustomOptionValue(t)).forEach(e=>{this.setOptionValueWithSource(e,t.implied[e],"implied")})})}missingArgument(t){const e=`error: missing required argument '${t}'`
;this.error(e,{code:"commander.missingArgument"})}optionMissingArgument(t){const e=`error: option '${t.flags}' argument missing`;this.error(e,{code:"commander.optionMissingArgument"})}
missingMandatoryOptionValue(t){const e=`error: required option '${t.flags}' not specified`;this.error(e,{code:"commander.missingMandatoryOptionValue"})}_conflictingOption(t,e){
const findBestOptionFromValue=t=>{const e=t.attributeName(),i=this.getOptionValue(e),s=this.options.find(t=>t.negate&&e===t.attributeName()),n=this.options.find(t=>!t.negate&&e===t.attributeName())
;if(s&&(void 0===s.presetArg&&!1===i||void 0!==s.presetArg&&i===s.presetArg))return s;return n||t},getErrorMessage=t=>{const e=findBestOptionFromValue(t),i=e.attributeName()
;if("env"===this.getOptionValueSource(i))return`environment variable '${e.envVar}'`;return`option '${e.flags}'`},i=`error: ${getErrorMessage(t)} cannot be used with ${getErrorMessage(e)}`
;this.error(i,{code:"commander.conflictingOption"})}unknownOption(t){if(this._allowUnknownOption)return;let e="";if(t.startsWith("--")&&this._showSuggestionAfterError){let i=[],s=this;do{
const t=s.createHelp().visibleOptions(s).filter(t=>t.long).map(t=>t.long);i=i.concat(t);s=s.parent}while(s&&!s._enablePositionalOptions);e=f(t,i)}const i=`error: unknown option '${t}'${e}`
;this.error(i,{code:"commander.unknownOption"})}_excessArguments(t){if(this._allowExcessArguments)return
;const e=this.registeredArguments.length,i=1===e?"":"s",s=`error: too many arguments${this.parent?` for '${this.name()}'`:""}. Expected ${e} argument${i} but got ${t.length}.`;this.error(s,{
code:"commander.excessArguments"})}unknownCommand(){const t=this.args[0];let e="";if(this._showSuggestionAfterError){const i=[];this.createHelp().visibleCommands(this).forEach(t=>{i.push(t.name())
;if(t.alias())i.push(t.alias())});e=f(t,i)}const i=`error: unknown command '${t}'${e}`;this.error(i,{code:"commander.unknownCommand"})}version(t,e,i){if(void 0===t)return this._version;this._version=t
;e=e||"-V, --version";i=i||"output the version number";const s=this.createOption(e,i);this._versionOptionName=s.attributeName();this._registerOption(s);this.on("option:"+s.name(),()=>{
this._outputConfiguration.writeOut(`${t}\n`);this._exit(0,"commander.version",t)});return this}description(t,e){if(void 0===t&&void 0===e)return this._description;this._description=t
;if(e)this._argsDescription=e;return this}summary(t){if(void 0===t)return this._summary;this._summary=t;return this}alias(t){if(void 0===t)return this._aliases[0];let e=this
;if(0!==this.commands.length&&this.commands[this.commands.length-1]._executableHandler)e=this.commands[this.commands.length-1]
;if(t===e._name)throw new Error("Command alias can't be the same as its name");const i=this.parent?._findCommand(t);if(i){const e=[i.name()].concat(i.aliases()).join("|")
;throw new Error(`cannot add alias '${t}' to command '${this.name()}' as already have command '${e}'`)}e._aliases.push(t);return this}aliases(t){if(void 0===t)return this._aliases
;t.forEach(t=>this.alias(t));return this}usage(t){if(void 0===t){if(this._usage)return this._usage;const t=this.registeredArguments.map(t=>l(t))
;return[].concat(this.options.length||null!==this._helpOption?"[options]":[],this.commands.length?"[command]":[],this.registeredArguments.length?t:[]).join(" ")}this._usage=t;return this}name(t){
if(void 0===t)return this._name;this._name=t;return this}helpGroup(t){if(void 0===t)return this._helpGroupHeading??"";this._helpGroupHeading=t;return this}commandsGroup(t){
if(void 0===t)return this._defaultCommandGroup??"";this._defaultCommandGroup=t;return this}optionsGroup(t){if(void 0===t)return this._defaultOptionGroup??"";this._defaultOptionGroup=t;return this}
_initOptionGroup(t){if(this._defaultOptionGroup&&!t.helpGroupHeading)t.helpGroup(this._defaultOptionGroup)}_initCommandGroup(t){
if(this._defaultCommandGroup&&!t.helpGroup())t.helpGroup(this._defaultCommandGroup)}nameFromFilename(t){this._name=r.basename(t,r.extname(t));return this}executableDir(t){
if(void 0===t)return this._executableDir;this._executableDir=t;return this}helpInformation(t){const e=this.createHelp(),i=this._getOutputContext(t);e.prepareContext({error:i.error,
helpWidth:i.helpWidth,outputHasColors:i.hasColors});const s=e.formatHelp(this,e);if(i.hasColors)return s;return this._outputConfiguration.stripColor(s)}_getOutputContext(t){const e=!!(t=t||{}).error
;let i,s,n;if(e){i=t=>this._outputConfiguration.writeErr(t);s=this._outputConfiguration.getErrHasColors();n=this._outputConfiguration.getErrHelpWidth()}else{i=t=>this._outputConfiguration.writeOut(t)
;s=this._outputConfiguration.getOutHasColors();n=this._outputConfiguration.getOutHelpWidth()}return{error:e,write:t=>{if(!s)t=this._outputConfiguration.stripColor(t);return i(t)},hasColors:s,
helpWidth:n}}outputHelp(t){let e;if("function"==typeof t){e=t;t=void 0}const i=this._getOutputContext(t),s={error:i.error,write:i.write,command:this}
;this._getCommandAndAncestors().reverse().forEach(t=>t.emit("beforeAllHelp",s));this.emit("beforeHelp",s);let n=this.helpInformation({error:i.error});if(e){n=e(n)
;if("string"!=typeof n&&!Buffer.isBuffer(n))throw new Error("outputHelp callback must return a string or a Buffer")}i.write(n);if(this._getHelpOption()?.long)this.emit(this._getHelpOption().long)
;this.emit("afterHelp",s);this._getCommandAndAncestors().forEach(t=>t.emit("afterAllHelp",s))}helpOption(t,e){if("boolean"==typeof t){if(t){if(null===this._helpOption)this._helpOption=void 0
;if(this._defaultOptionGroup)this._initOptionGroup(this._getHelpOption())}else this._helpOption=null;return this}this._helpOption=this.createOption(t??"-h, --help",e??"display help for command")
;if(t||e)this._initOptionGroup(this._helpOption);return this}_getHelpOption(){if(void 0===this._helpOption)this.helpOption(void 0,void 0);return this._helpOption}addHelpOption(t){this._helpOption=t
;this._initOptionGroup(t);return this}help(t){this.outputHelp(t);let e=Number(a.exitCode??0);if(0===e&&t&&"function"!=typeof t&&t.error)e=1;this._exit(e,"commander.help","(outputHelp)")}
addHelpText(t,e){const i=["beforeAll","before","after","afterAll"];if(!i.includes(t))throw new Error(`Unexpected value for position to addHelpText.\nExpecting one of '${i.join("', '")}'`)
;const s=`${t}Help`;this.on(s,t=>{let i;if("function"==typeof e)i=e({error:t.error,command:t.command});else i=e;if(i)t.write(`${i}\n`)});return this}_outputHelpIfRequested(t){
const e=this._getHelpOption();if(e&&t.find(t=>e.is(t))){this.outputHelp();this._exit(0,"commander.helpDisplayed","(outputHelp)")}}}function incrementNodeInspectorPort(t){return t.map(t=>{
if(!t.startsWith("--inspect"))return t;let e,i,s="127.0.0.1",n="9229";if(null!==(i=t.match(/^(--inspect(-brk)?)$/)))e=i[1];else if(null!==(i=t.match(/^(--inspect(-brk|-port)?)=([^:]+)$/))){e=i[1]
;if(/^\d+$/.test(i[3]))n=i[3];else s=i[3]}else if(null!==(i=t.match(/^(--inspect(-brk|-port)?)=([^:]+):(\d+)$/))){e=i[1];s=i[3];n=i[4]}if(e&&"0"!==n)return`${e}=${s}:${parseInt(n)+1}`;return t})}
function useColor(){if(a.env.NO_COLOR||"0"===a.env.FORCE_COLOR||"false"===a.env.FORCE_COLOR)return!1;if(a.env.FORCE_COLOR||void 0!==a.env.CLICOLOR_FORCE)return!0;return}e.Command=Command
;e.useColor=useColor}),41135:(function(t,e){class CommanderError extends Error{constructor(t,e,i){super(i);Error.captureStackTrace(this,this.constructor);this.name=this.constructor.name;this.code=e
;this.exitCode=t;this.nestedError=void 0}}e.CommanderError=CommanderError;e.InvalidArgumentError=class extends CommanderError{constructor(t){super(1,"commander.invalidArgument",t)
;Error.captureStackTrace(this,this.constructor);this.name=this.constructor.name}}}),79754:(function(t,e,i){const{humanReadableArgName:s}=i(49154);function stripColor(t){
return t.replace(/\x1b\[\d*(;\d*)*m/g,"")}e.Help=class{constructor(){this.helpWidth=void 0;this.minWidthToWrap=40;this.sortSubcommands=!1;this.sortOptions=!1;this.showGlobalOptions=!1}
prepareContext(t){this.helpWidth=this.helpWidth??t.helpWidth??80}visibleCommands(t){const e=t.commands.filter(t=>!t._hidden),i=t._getHelpCommand();if(i&&!i._hidden)e.push(i)
;if(this.sortSubcommands)e.sort((t,e)=>t.name().localeCompare(e.name()));return e}compareOptions(t,e){const getSortKey=t=>t.short?t.short.replace(/^-/,""):t.long.replace(/^--/,"")
;return getSortKey(t).localeCompare(getSortKey(e))}visibleOptions(t){const e=t.options.filter(t=>!t.hidden),i=t._getHelpOption();if(i&&!i.hidden){
const s=i.short&&t._findOption(i.short),n=i.long&&t._findOption(i.long)
;if(!s&&!n)e.push(i);else if(i.long&&!n)e.push(t.createOption(i.long,i.description));else if(i.short&&!s)e.push(t.createOption(i.short,i.description))}if(this.sortOptions)e.sort(this.compareOptions)
;return e}visibleGlobalOptions(t){if(!this.showGlobalOptions)return[];const e=[];for(let i=t.parent;i;i=i.parent){const t=i.options.filter(t=>!t.hidden);e.push(...t)}
if(this.sortOptions)e.sort(this.compareOptions);return e}visibleArguments(t){if(t._argsDescription)t.registeredArguments.forEach(e=>{e.description=e.description||t._argsDescription[e.name()]||""})
;if(t.registeredArguments.find(t=>t.description))return t.registeredArguments;return[]}subcommandTerm(t){const e=t.registeredArguments.map(t=>s(t)).join(" ")
;return t._name+(t._aliases[0]?"|"+t._aliases[0]:"")+(t.options.length?" [options]":"")+(e?" "+e:"")}optionTerm(t){return t.flags}argumentTerm(t){return t.name()}longestSubcommandTermLength(t,e){
return e.visibleCommands(t).reduce((t,i)=>Math.max(t,this.displayWidth(e.styleSubcommandTerm(e.subcommandTerm(i)))),0)}longestOptionTermLength(t,e){
return e.visibleOptions(t).reduce((t,i)=>Math.max(t,this.displayWidth(e.styleOptionTerm(e.optionTerm(i)))),0)}longestGlobalOptionTermLength(t,e){
return e.visibleGlobalOptions(t).reduce((t,i)=>Math.max(t,this.displayWidth(e.styleOptionTerm(e.optionTerm(i)))),0)}longestArgumentTermLength(t,e){
return e.visibleArguments(t).reduce((t,i)=>Math.max(t,this.displayWidth(e.styleArgumentTerm(e.argumentTerm(i)))),0)}commandUsage(t){let e=t._name;if(t._aliases[0])e=e+"|"+t._aliases[0];let i=""
;for(let e=t.parent;e;e=e.parent)i=e.name()+" "+i;return i+e+" "+t.usage()}commandDescription(t){return t.description()}subcommandDescription(t){return t.summary()||t.description()}
optionDescription(t){const e=[];if(t.argChoices)e.push(`choices: ${t.argChoices.map(t=>JSON.stringify(t)).join(", ")}`);if(void 0!==t.defaultValue){
if(t.required||t.optional||t.isBoolean()&&"boolean"==typeof t.defaultValue)e.push(`default: ${t.defaultValueDescription||JSON.stringify(t.defaultValue)}`)}
if(void 0!==t.presetArg&&t.optional)e.push(`preset: ${JSON.stringify(t.presetArg)}`);if(void 0!==t.envVar)e.push(`env: ${t.envVar}`);if(e.length>0){const i=`(${e.join(", ")})`
;if(t.description)return`${t.description} ${i}`;return i}return t.description}argumentDescription(t){const e=[];if(t.argChoices)e.push(`choices: ${t.argChoices.map(t=>JSON.stringify(t)).join(", ")}`)
;if(void 0!==t.defaultValue)e.push(`default: ${t.defaultValueDescription||JSON.stringify(t.defaultValue)}`);if(e.length>0){const i=`(${e.join(", ")})`;if(t.description)return`${t.description} ${i}`
;return i}return t.description}formatItemList(t,e,i){if(0===e.length)return[];return[i.styleTitle(t),...e,""]}groupItems(t,e,i){const s=new Map;t.forEach(t=>{const e=i(t);if(!s.has(e))s.set(e,[])})
;e.forEach(t=>{const e=i(t);if(!s.has(e))s.set(e,[]);s.get(e).push(t)});return s}formatHelp(t,e){const i=e.padWidth(t,e),s=e.helpWidth??80;function callFormatItem(t,s){return e.formatItem(t,i,s,e)}
let n=[`${e.styleTitle("Usage:")} ${e.styleUsage(e.commandUsage(t))}`,""];const r=e.commandDescription(t);if(r.length>0)n=n.concat([e.boxWrap(e.styleCommandDescription(r),s),""])
;const o=e.visibleArguments(t).map(t=>callFormatItem(e.styleArgumentTerm(e.argumentTerm(t)),e.styleArgumentDescription(e.argumentDescription(t))));n=n.concat(this.formatItemList("Arguments:",o,e))
;this.groupItems(t.options,e.visibleOptions(t),t=>t.helpGroupHeading??"Options:").forEach((t,i)=>{
const s=t.map(t=>callFormatItem(e.styleOptionTerm(e.optionTerm(t)),e.styleOptionDescription(e.optionDescription(t))));n=n.concat(this.formatItemList(i,s,e))});if(e.showGlobalOptions){
const i=e.visibleGlobalOptions(t).map(t=>callFormatItem(e.styleOptionTerm(e.optionTerm(t)),e.styleOptionDescription(e.optionDescription(t))));n=n.concat(this.formatItemList("Global Options:",i,e))}
this.groupItems(t.commands,e.visibleCommands(t),t=>t.helpGroup()||"Commands:").forEach((t,i)=>{
const s=t.map(t=>callFormatItem(e.styleSubcommandTerm(e.subcommandTerm(t)),e.styleSubcommandDescription(e.subcommandDescription(t))));n=n.concat(this.formatItemList(i,s,e))});return n.join("\n")}
displayWidth(t){return stripColor(t).length}styleTitle(t){return t}styleUsage(t){return t.split(" ").map(t=>{if("[options]"===t)return this.styleOptionText(t)
;if("[command]"===t)return this.styleSubcommandText(t);if("["===t[0]||"<"===t[0])return this.styleArgumentText(t);return this.styleCommandText(t)}).join(" ")}styleCommandDescription(t){
return this.styleDescriptionText(t)}styleOptionDescription(t){return this.styleDescriptionText(t)}styleSubcommandDescription(t){return this.styleDescriptionText(t)}styleArgumentDescription(t){
return this.styleDescriptionText(t)}styleDescriptionText(t){return t}styleOptionTerm(t){return this.styleOptionText(t)}styleSubcommandTerm(t){return t.split(" ").map(t=>{
if("[options]"===t)return this.styleOptionText(t);if("["===t[0]||"<"===t[0])return this.styleArgumentText(t);return this.styleSubcommandText(t)}).join(" ")}styleArgumentTerm(t){
return this.styleArgumentText(t)}styleOptionText(t){return t}styleArgumentText(t){return t}styleSubcommandText(t){return t}styleCommandText(t){return t}padWidth(t,e){
return Math.max(e.longestOptionTermLength(t,e),e.longestGlobalOptionTermLength(t,e),e.longestSubcommandTermLength(t,e),e.longestArgumentTermLength(t,e))}preformatted(t){return/\n[^\S\r\n]/.test(t)}
formatItem(t,e,i,s){const n=" ".repeat(2);if(!i)return n+t;const r=t.padEnd(e+t.length-s.displayWidth(t)),o=(this.helpWidth??80)-e-2-2;let a;if(o<this.minWidthToWrap||s.preformatted(i))a=i;else{
a=s.boxWrap(i,o).replace(/\n/g,"\n"+" ".repeat(e+2))}return n+r+" ".repeat(2)+a.replace(/\n/g,`\n${n}`)}boxWrap(t,e){if(e<this.minWidthToWrap)return t;const i=t.split(/\r\n|\n/),s=/[\s]*[^\s]+/g,n=[]
;i.forEach(t=>{const i=t.match(s);if(null===i){n.push("");return}let r=[i.shift()],o=this.displayWidth(r[0]);i.forEach(t=>{const i=this.displayWidth(t);if(o+i<=e){r.push(t);o+=i;return}
n.push(r.join(""));const s=t.trimStart();r=[s];o=this.displayWidth(s)});n.push(r.join(""))});return n.join("\n")}};e.stripColor=stripColor}),45240:(function(t,e,i){const{InvalidArgumentError:s}=i(41135)
;function camelcase(t){return t.split("-").reduce((t,e)=>t+e[0].toUpperCase()+e.slice(1))}function splitOptionFlags(t){let e,i;const s=/^-[^-]$/,n=/^--[^-]/,r=t.split(/[ |,]+/).concat("guard")
;if(s.test(r[0]))e=r.shift();if(n.test(r[0]))i=r.shift();if(!e&&s.test(r[0]))e=r.shift();if(!e&&n.test(r[0])){e=i;i=r.shift()}if(r[0].startsWith("-")){
const e=r[0],i=`option creation failed due to '${e}' in option flags '${t}'`
;if(/^-[^-][^-]/.test(e))throw new Error(`${i}\n- a short flag is a single dash and a single character\n  - either use a single dash and a single character (for a short flag)\n  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`)
;if(s.test(e))throw new Error(`${i}\n- too many short flags`);if(n.test(e))throw new Error(`${i}\n- too many long flags`);throw new Error(`${i}\n- unrecognised flag format`)}
if(void 0===e&&void 0===i)throw new Error(`option creation failed due to no flags found in '${t}'.`);return{shortFlag:e,longFlag:i}}e.Option=class{constructor(t,e){this.flags=t;this.description=e||""
;this.required=t.includes("<");this.optional=t.includes("[");this.variadic=/\w\.\.\.[>\]]$/.test(t);this.mandatory=!1;const i=splitOptionFlags(t);this.short=i.shortFlag;this.long=i.longFlag
;this.negate=!1;if(this.long)this.negate=this.long.startsWith("--no-");this.defaultValue=void 0;this.defaultValueDescription=void 0;this.presetArg=void 0;this.envVar=void 0;this.parseArg=void 0
;this.hidden=!1;this.argChoices=void 0;this.conflictsWith=[];this.implied=void 0;this.helpGroupHeading=void 0}default(t,e){this.defaultValue=t;this.defaultValueDescription=e;return this}preset(t){
this.presetArg=t;return this}conflicts(t){this.conflictsWith=this.conflictsWith.concat(t);return this}implies(t){let e=t;if("string"==typeof t)e={[t]:!0};this.implied=Object.assign(this.implied||{},e)
;return this}env(t){this.envVar=t;return this}argParser(t){this.parseArg=t;return this}makeOptionMandatory(t=!0){this.mandatory=!!t;return this}hideHelp(t=!0){this.hidden=!!t;return this}
_collectValue(t,e){if(e===this.defaultValue||!Array.isArray(e))return[t];e.push(t);return e}choices(t){this.argChoices=t.slice();this.parseArg=(t,e)=>{
if(!this.argChoices.includes(t))throw new s(`Allowed choices are ${this.argChoices.join(", ")}.`);if(this.variadic)return this._collectValue(t,e);return t};return this}name(){
if(this.long)return this.long.replace(/^--/,"");return this.short.replace(/^-/,"")}attributeName(){if(this.negate)return camelcase(this.name().replace(/^no-/,""));return camelcase(this.name())}
helpGroup(t){this.helpGroupHeading=t;return this}is(t){return this.short===t||this.long===t}isBoolean(){return!this.required&&!this.optional&&!this.negate}};e.DualOptions=class{constructor(t){
this.positiveOptions=new Map;this.negativeOptions=new Map;this.dualOptions=new Set;t.forEach(t=>{
if(t.negate)this.negativeOptions.set(t.attributeName(),t);else this.positiveOptions.set(t.attributeName(),t)});this.negativeOptions.forEach((t,e)=>{
if(this.positiveOptions.has(e))this.dualOptions.add(e)})}valueFromOption(t,e){const i=e.attributeName();if(!this.dualOptions.has(i))return!0
;const s=this.negativeOptions.get(i).presetArg,n=void 0!==s?s:!1;return e.negate===(n===t)}}}),65030:(function(t,e){function editDistance(t,e){
if(Math.abs(t.length-e.length)>3)return Math.max(t.length,e.length);const i=[];for(let e=0;e<=t.length;e++)i[e]=[e];for(let t=0;t<=e.length;t++)i[0][t]=t
;for(let s=1;s<=e.length;s++)for(let n=1;n<=t.length;n++){let r=1;if(t[n-1]===e[s-1])r=0;else r=1;i[n][s]=Math.min(i[n-1][s]+1,i[n][s-1]+1,i[n-1][s-1]+r)
;if(n>1&&s>1&&t[n-1]===e[s-2]&&t[n-2]===e[s-1])i[n][s]=Math.min(i[n][s],i[n-2][s-2]+1)}return i[t.length][e.length]}e.suggestSimilar=function(t,e){if(!e||0===e.length)return"";e=Array.from(new Set(e))
;const i=t.startsWith("--");if(i){t=t.slice(2);e=e.map(t=>t.slice(2))}let s=[],n=3;e.forEach(e=>{if(e.length<=1)return;const i=editDistance(t,e),r=Math.max(t.length,e.length);if((r-i)/r>.4)if(i<n){n=i
;s=[e]}else if(i===n)s.push(e)});s.sort((t,e)=>t.localeCompare(e));if(i)s=s.map(t=>`--${t}`);if(s.length>1)return`\n(Did you mean one of ${s.join(", ")}?)`
;if(1===s.length)return`\n(Did you mean ${s[0]}?)`;return""}}),48179:(function(t,e,i){"use strict";i.d(e,{Di:()=>l,b7:()=>h,c$:()=>m,uB:()=>p});var s=i(18909)
;const{DM:n,gu:r,er:o,Ww:a,b7:h,Di:l,a2:u,uB:p,ef:c,c$:m,_V:d}=s})};
