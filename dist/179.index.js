export const id=179;export const ids=[179];export const modules={18909:(function(__unused_webpack_module,exports,__webpack_require__){
const{Argument:Argument}=__webpack_require__(49154),{Command:Command}=__webpack_require__(34348),{CommanderError:CommanderError,InvalidArgumentError:InvalidArgumentError}=__webpack_require__(41135),{Help:Help}=__webpack_require__(79754),{Option:Option}=__webpack_require__(45240)
;exports.DM=new Command;exports.gu=name=>new Command(name);exports.Ww=(flags,description)=>new Option(flags,description);exports.er=(name,description)=>new Argument(name,description)
;exports.uB=Command;exports.c$=Option;exports.ef=Argument;exports._V=Help;exports.b7=CommanderError;exports.Di=InvalidArgumentError;exports.a2=InvalidArgumentError}),
49154:(function(__unused_webpack_module,exports,__webpack_require__){const{InvalidArgumentError:InvalidArgumentError}=__webpack_require__(41135);exports.Argument=class{constructor(name,description){
this.description=description||"";this.variadic=!1;this.parseArg=void 0;this.defaultValue=void 0;this.defaultValueDescription=void 0;this.argChoices=void 0;switch(name[0]){case"<":this.required=!0
;this._name=name.slice(1,-1);break;case"[":this.required=!1;this._name=name.slice(1,-1);break;default:this.required=!0;this._name=name}if(this._name.endsWith("...")){this.variadic=!0
;this._name=this._name.slice(0,-3)}}name(){return this._name}_collectValue(value,previous){if(previous===this.defaultValue||!Array.isArray(previous))return[value];previous.push(value);return previous}
default(value,description){this.defaultValue=value;this.defaultValueDescription=description;return this}argParser(fn){this.parseArg=fn;return this}choices(values){this.argChoices=values.slice()
;this.parseArg=(arg,previous)=>{if(!this.argChoices.includes(arg))throw new InvalidArgumentError(`Allowed choices are ${this.argChoices.join(", ")}.`)
;if(this.variadic)return this._collectValue(arg,previous);return arg};return this}argRequired(){this.required=!0;return this}argOptional(){this.required=!1;return this}}
;exports.humanReadableArgName=function(arg){const nameOutput=arg.name()+(!0===arg.variadic?"...":"");return arg.required?"<"+nameOutput+">":"["+nameOutput+"]"}}),
34348:(function(__unused_webpack_module,exports,__webpack_require__){
const EventEmitter=__webpack_require__(78474).EventEmitter,childProcess=__webpack_require__(31421),path=__webpack_require__(76760),fs=__webpack_require__(73024),process=__webpack_require__(1708),{Argument:Argument,humanReadableArgName:humanReadableArgName}=__webpack_require__(49154),{CommanderError:CommanderError}=__webpack_require__(41135),{Help:Help,stripColor:stripColor}=__webpack_require__(79754),{Option:Option,DualOptions:DualOptions}=__webpack_require__(45240),{suggestSimilar:suggestSimilar}=__webpack_require__(65030)
;class Command extends EventEmitter{constructor(name){super();this.commands=[];this.options=[];this.parent=null;this._allowUnknownOption=!1;this._allowExcessArguments=!1;this.registeredArguments=[]
;this._args=this.registeredArguments;this.args=[];this.rawArgs=[];this.processedArgs=[];this._scriptPath=null;this._name=name||"";this._optionValues={};this._optionValueSources={}
;this._storeOptionsAsProperties=!1;this._actionHandler=null;this._executableHandler=!1;this._executableFile=null;this._executableDir=null;this._defaultCommandName=null;this._exitCallback=null
;this._aliases=[];this._combineFlagAndOptionalValue=!0;this._description="";this._summary="";this._argsDescription=void 0;this._enablePositionalOptions=!1;this._passThroughOptions=!1
;this._lifeCycleHooks={};this._showHelpAfterError=!1;this._showSuggestionAfterError=!0;this._savedState=null;this._outputConfiguration={writeOut:str=>process.stdout.write(str),
writeErr:str=>process.stderr.write(str),outputError:(str,write)=>write(str),getOutHelpWidth:()=>process.stdout.isTTY?process.stdout.columns:void 0,
getErrHelpWidth:()=>process.stderr.isTTY?process.stderr.columns:void 0,getOutHasColors:()=>useColor()??(process.stdout.isTTY&&process.stdout.hasColors?.()),
getErrHasColors:()=>useColor()??(process.stderr.isTTY&&process.stderr.hasColors?.()),stripColor:str=>stripColor(str)};this._hidden=!1;this._helpOption=void 0;this._addImplicitHelpCommand=void 0
;this._helpCommand=void 0;this._helpConfiguration={};this._helpGroupHeading=void 0;this._defaultCommandGroup=void 0;this._defaultOptionGroup=void 0}copyInheritedSettings(sourceCommand){
this._outputConfiguration=sourceCommand._outputConfiguration;this._helpOption=sourceCommand._helpOption;this._helpCommand=sourceCommand._helpCommand
;this._helpConfiguration=sourceCommand._helpConfiguration;this._exitCallback=sourceCommand._exitCallback;this._storeOptionsAsProperties=sourceCommand._storeOptionsAsProperties
;this._combineFlagAndOptionalValue=sourceCommand._combineFlagAndOptionalValue;this._allowExcessArguments=sourceCommand._allowExcessArguments
;this._enablePositionalOptions=sourceCommand._enablePositionalOptions;this._showHelpAfterError=sourceCommand._showHelpAfterError;this._showSuggestionAfterError=sourceCommand._showSuggestionAfterError
;return this}_getCommandAndAncestors(){const result=[];for(let command=this;command;command=command.parent)result.push(command);return result}command(nameAndArgs,actionOptsOrExecDesc,execOpts){
let desc=actionOptsOrExecDesc,opts=execOpts;if("object"==typeof desc&&null!==desc){opts=desc;desc=null}opts=opts||{};const[,name,args]=nameAndArgs.match(/([^ ]+) *(.*)/),cmd=this.createCommand(name)
;if(desc){cmd.description(desc);cmd._executableHandler=!0}if(opts.isDefault)this._defaultCommandName=cmd._name;cmd._hidden=!(!opts.noHelp&&!opts.hidden);cmd._executableFile=opts.executableFile||null
;if(args)cmd.arguments(args);this._registerCommand(cmd);cmd.parent=this;cmd.copyInheritedSettings(this);if(desc)return this;return cmd}createCommand(name){return new Command(name)}createHelp(){
return Object.assign(new Help,this.configureHelp())}configureHelp(configuration){if(void 0===configuration)return this._helpConfiguration;this._helpConfiguration=configuration;return this}
configureOutput(configuration){if(void 0===configuration)return this._outputConfiguration;this._outputConfiguration={...this._outputConfiguration,...configuration};return this}
showHelpAfterError(displayHelp=!0){if("string"!=typeof displayHelp)displayHelp=!!displayHelp;this._showHelpAfterError=displayHelp;return this}showSuggestionAfterError(displaySuggestion=!0){
this._showSuggestionAfterError=!!displaySuggestion;return this}addCommand(cmd,opts){
if(!cmd._name)throw new Error("Command passed to .addCommand() must have a name\n- specify the name in Command constructor or using .name()")
;if((opts=opts||{}).isDefault)this._defaultCommandName=cmd._name;if(opts.noHelp||opts.hidden)cmd._hidden=!0;this._registerCommand(cmd);cmd.parent=this;cmd._checkForBrokenPassThrough();return this}
createArgument(name,description){return new Argument(name,description)}argument(name,description,parseArg,defaultValue){const argument=this.createArgument(name,description)
;if("function"==typeof parseArg)argument.default(defaultValue).argParser(parseArg);else argument.default(parseArg);this.addArgument(argument);return this}arguments(names){
names.trim().split(/ +/).forEach(detail=>{this.argument(detail)});return this}addArgument(argument){const previousArgument=this.registeredArguments.slice(-1)[0]
;if(previousArgument?.variadic)throw new Error(`only the last argument can be variadic '${previousArgument.name()}'`)
;if(argument.required&&void 0!==argument.defaultValue&&void 0===argument.parseArg)throw new Error(`a default value for a required argument is never used: '${argument.name()}'`)
;this.registeredArguments.push(argument);return this}helpCommand(enableOrNameAndArgs,description){if("boolean"==typeof enableOrNameAndArgs){this._addImplicitHelpCommand=enableOrNameAndArgs
;if(enableOrNameAndArgs&&this._defaultCommandGroup)this._initCommandGroup(this._getHelpCommand());return this}
const nameAndArgs=enableOrNameAndArgs??"help [command]",[,helpName,helpArgs]=nameAndArgs.match(/([^ ]+) *(.*)/),helpDescription=description??"display help for command",helpCommand=this.createCommand(helpName)
;helpCommand.helpOption(!1);if(helpArgs)helpCommand.arguments(helpArgs);if(helpDescription)helpCommand.description(helpDescription);this._addImplicitHelpCommand=!0;this._helpCommand=helpCommand
;if(enableOrNameAndArgs||description)this._initCommandGroup(helpCommand);return this}addHelpCommand(helpCommand,deprecatedDescription){if("object"!=typeof helpCommand){
this.helpCommand(helpCommand,deprecatedDescription);return this}this._addImplicitHelpCommand=!0;this._helpCommand=helpCommand;this._initCommandGroup(helpCommand);return this}_getHelpCommand(){
if(this._addImplicitHelpCommand??(this.commands.length&&!this._actionHandler&&!this._findCommand("help"))){if(void 0===this._helpCommand)this.helpCommand(void 0,void 0);return this._helpCommand}
return null}hook(event,listener){const allowedValues=["preSubcommand","preAction","postAction"]
;if(!allowedValues.includes(event))throw new Error(`Unexpected value for event passed to hook : '${event}'.\nExpecting one of '${allowedValues.join("', '")}'`)
;if(this._lifeCycleHooks[event])this._lifeCycleHooks[event].push(listener);else this._lifeCycleHooks[event]=[listener];return this}exitOverride(fn){
if(fn)this._exitCallback=fn;else this._exitCallback=err=>{if("commander.executeSubCommandAsync"!==err.code)throw err};return this}_exit(exitCode,code,message){
if(this._exitCallback)this._exitCallback(new CommanderError(exitCode,code,message));process.exit(exitCode)}action(fn){this._actionHandler=args=>{
const expectedArgsCount=this.registeredArguments.length,actionArgs=args.slice(0,expectedArgsCount)
;if(this._storeOptionsAsProperties)actionArgs[expectedArgsCount]=this;else actionArgs[expectedArgsCount]=this.opts();actionArgs.push(this);return fn.apply(this,actionArgs)};return this}
createOption(flags,description){return new Option(flags,description)}_callParseArg(target,value,previous,invalidArgumentMessage){try{return target.parseArg(value,previous)}catch(err){
if("commander.invalidArgument"===err.code){const message=`${invalidArgumentMessage} ${err.message}`;this.error(message,{exitCode:err.exitCode,code:err.code})}throw err}}_registerOption(option){
const matchingOption=option.short&&this._findOption(option.short)||option.long&&this._findOption(option.long);if(matchingOption){
const matchingFlag=option.long&&this._findOption(option.long)?option.long:option.short
;throw new Error(`Cannot add option '${option.flags}'${this._name&&` to command '${this._name}'`} due to conflicting flag '${matchingFlag}'\n-  already used by option '${matchingOption.flags}'`)}
this._initOptionGroup(option);this.options.push(option)}_registerCommand(command){const knownBy=cmd=>[cmd.name()].concat(cmd.aliases()),alreadyUsed=knownBy(command).find(name=>this._findCommand(name))
;if(alreadyUsed){const existingCmd=knownBy(this._findCommand(alreadyUsed)).join("|"),newCmd=knownBy(command).join("|")
;throw new Error(`cannot add command '${newCmd}' as already have command '${existingCmd}'`)}this._initCommandGroup(command);this.commands.push(command)}addOption(option){this._registerOption(option)
;const oname=option.name(),name=option.attributeName();if(option.negate){const positiveLongFlag=option.long.replace(/^--no-/,"--")
;if(!this._findOption(positiveLongFlag))this.setOptionValueWithSource(name,void 0===option.defaultValue?!0:option.defaultValue,"default")
}else if(void 0!==option.defaultValue)this.setOptionValueWithSource(name,option.defaultValue,"default");const handleOptionValue=(val,invalidValueMessage,valueSource)=>{
if(null==val&&void 0!==option.presetArg)val=option.presetArg;const oldValue=this.getOptionValue(name)
;if(null!==val&&option.parseArg)val=this._callParseArg(option,val,oldValue,invalidValueMessage);else if(null!==val&&option.variadic)val=option._collectValue(val,oldValue)
;if(null==val)if(option.negate)val=!1;else if(option.isBoolean()||option.optional)val=!0;else val="";this.setOptionValueWithSource(name,val,valueSource)};this.on("option:"+oname,val=>{
const invalidValueMessage=`error: option '${option.flags}' argument '${val}' is invalid.`;handleOptionValue(val,invalidValueMessage,"cli")});if(option.envVar)this.on("optionEnv:"+oname,val=>{
const invalidValueMessage=`error: option '${option.flags}' value '${val}' from env '${option.envVar}' is invalid.`;handleOptionValue(val,invalidValueMessage,"env")});return this}
_optionEx(config,flags,description,fn,defaultValue){
if("object"==typeof flags&&flags instanceof Option)throw new Error("To add an Option object use addOption() instead of option() or requiredOption()");const option=this.createOption(flags,description)
;option.makeOptionMandatory(!!config.mandatory);if("function"==typeof fn)option.default(defaultValue).argParser(fn);else if(fn instanceof RegExp){const regex=fn;fn=(val,def)=>{const m=regex.exec(val)
;return m?m[0]:def};option.default(defaultValue).argParser(fn)}else option.default(fn);return this.addOption(option)}option(flags,description,parseArg,defaultValue){
return this._optionEx({},flags,description,parseArg,defaultValue)}requiredOption(flags,description,parseArg,defaultValue){return this._optionEx({mandatory:!0},flags,description,parseArg,defaultValue)}
combineFlagAndOptionalValue(combine=!0){this._combineFlagAndOptionalValue=!!combine;return this}allowUnknownOption(allowUnknown=!0){this._allowUnknownOption=!!allowUnknown;return this}
allowExcessArguments(allowExcess=!0){this._allowExcessArguments=!!allowExcess;return this}enablePositionalOptions(positional=!0){this._enablePositionalOptions=!!positional;return this}
passThroughOptions(passThrough=!0){this._passThroughOptions=!!passThrough;this._checkForBrokenPassThrough();return this}_checkForBrokenPassThrough(){
if(this.parent&&this._passThroughOptions&&!this.parent._enablePositionalOptions)throw new Error(`passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`)
}storeOptionsAsProperties(storeAsProperties=!0){if(this.options.length)throw new Error("call .storeOptionsAsProperties() before adding options")
;if(Object.keys(this._optionValues).length)throw new Error("call .storeOptionsAsProperties() before setting option values");this._storeOptionsAsProperties=!!storeAsProperties;return this}
getOptionValue(key){if(this._storeOptionsAsProperties)return this[key];return this._optionValues[key]}setOptionValue(key,value){return this.setOptionValueWithSource(key,value,void 0)}
setOptionValueWithSource(key,value,source){if(this._storeOptionsAsProperties)this[key]=value;else this._optionValues[key]=value;this._optionValueSources[key]=source;return this}
getOptionValueSource(key){return this._optionValueSources[key]}getOptionValueSourceWithGlobals(key){let source;this._getCommandAndAncestors().forEach(cmd=>{
if(void 0!==cmd.getOptionValueSource(key))source=cmd.getOptionValueSource(key)});return source}_prepareUserArgs(argv,parseOptions){
if(void 0!==argv&&!Array.isArray(argv))throw new Error("first parameter to parse must be array or undefined");parseOptions=parseOptions||{};if(void 0===argv&&void 0===parseOptions.from){
if(process.versions?.electron)parseOptions.from="electron";const execArgv=process.execArgv??[]
;if(execArgv.includes("-e")||execArgv.includes("--eval")||execArgv.includes("-p")||execArgv.includes("--print"))parseOptions.from="eval"}if(void 0===argv)argv=process.argv;this.rawArgs=argv.slice()
;let userArgs;switch(parseOptions.from){case void 0:case"node":this._scriptPath=argv[1];userArgs=argv.slice(2);break;case"electron":if(process.defaultApp){this._scriptPath=argv[1]
;userArgs=argv.slice(2)}else userArgs=argv.slice(1);break;case"user":userArgs=argv.slice(0);break;case"eval":userArgs=argv.slice(1);break;default:
throw new Error(`unexpected parse option { from: '${parseOptions.from}' }`)}if(!this._name&&this._scriptPath)this.nameFromFilename(this._scriptPath);this._name=this._name||"program";return userArgs}
parse(argv,parseOptions){this._prepareForParse();const userArgs=this._prepareUserArgs(argv,parseOptions);this._parseCommand([],userArgs);return this}async parseAsync(argv,parseOptions){
this._prepareForParse();const userArgs=this._prepareUserArgs(argv,parseOptions);await this._parseCommand([],userArgs);return this}_prepareForParse(){
if(null===this._savedState)this.saveStateBeforeParse();else this.restoreStateBeforeParse()}saveStateBeforeParse(){this._savedState={_name:this._name,_optionValues:{...this._optionValues},
_optionValueSources:{...this._optionValueSources}}}restoreStateBeforeParse(){
if(this._storeOptionsAsProperties)throw new Error("Can not call parse again when storeOptionsAsProperties is true.\n- either make a new Command for each call to parse, or stop storing options as properties")
;this._name=this._savedState._name;this._scriptPath=null;this.rawArgs=[];this._optionValues={...this._savedState._optionValues};this._optionValueSources={...this._savedState._optionValueSources}
;this.args=[];this.processedArgs=[]}_checkForMissingExecutable(executableFile,executableDir,subcommandName){if(fs.existsSync(executableFile))return
;throw new Error(`'${executableFile}' does not exist\n - if '${subcommandName}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead\n - if the default executable name is not suitable, use the executableFile option to supply a custom name or path\n - ${executableDir?`searched for local subcommand relative to directory '${executableDir}'`:"no directory for search for local subcommand, use .executableDir() to supply a custom directory"}`)
}_executeSubCommand(subcommand,args){args=args.slice();let launchWithNode=!1;const sourceExt=[".js",".ts",".tsx",".mjs",".cjs"];function findFile(baseDir,baseName){
const localBin=path.resolve(baseDir,baseName);if(fs.existsSync(localBin))return localBin;if(sourceExt.includes(path.extname(baseName)))return
;const foundExt=sourceExt.find(ext=>fs.existsSync(`${localBin}${ext}`));if(foundExt)return`${localBin}${foundExt}`;return}this._checkForMissingMandatoryOptions();this._checkForConflictingOptions()
;let proc,executableFile=subcommand._executableFile||`${this._name}-${subcommand._name}`,executableDir=this._executableDir||"";if(this._scriptPath){let resolvedScriptPath;try{
resolvedScriptPath=fs.realpathSync(this._scriptPath)}catch{resolvedScriptPath=this._scriptPath}executableDir=path.resolve(path.dirname(resolvedScriptPath),executableDir)}if(executableDir){
let localFile=findFile(executableDir,executableFile);if(!localFile&&!subcommand._executableFile&&this._scriptPath){const legacyName=path.basename(this._scriptPath,path.extname(this._scriptPath))
;if(legacyName!==this._name)localFile=findFile(executableDir,`${legacyName}-${subcommand._name}`)}executableFile=localFile||executableFile}
launchWithNode=sourceExt.includes(path.extname(executableFile));if("win32"!==process.platform)if(launchWithNode){args.unshift(executableFile)
;args=incrementNodeInspectorPort(process.execArgv).concat(args);proc=childProcess.spawn(process.argv[0],args,{stdio:"inherit"})}else proc=childProcess.spawn(executableFile,args,{stdio:"inherit"
});else{this._checkForMissingExecutable(executableFile,executableDir,subcommand._name);args.unshift(executableFile);args=incrementNodeInspectorPort(process.execArgv).concat(args)
;proc=childProcess.spawn(process.execPath,args,{stdio:"inherit"})}if(!proc.killed){["SIGUSR1","SIGUSR2","SIGTERM","SIGINT","SIGHUP"].forEach(signal=>{process.on(signal,()=>{
if(!1===proc.killed&&null===proc.exitCode)proc.kill(signal)})})}const exitCallback=this._exitCallback;proc.on("close",code=>{code=code??1
;if(!exitCallback)process.exit(code);else exitCallback(new CommanderError(code,"commander.executeSubCommandAsync","(close)"))});proc.on("error",err=>{
if("ENOENT"===err.code)this._checkForMissingExecutable(executableFile,executableDir,subcommand._name);else if("EACCES"===err.code)throw new Error(`'${executableFile}' not executable`)
;if(!exitCallback)process.exit(1);else{const wrappedError=new CommanderError(1,"commander.executeSubCommandAsync","(error)");wrappedError.nestedError=err;exitCallback(wrappedError)}})
;this.runningCommand=proc}_dispatchSubcommand(commandName,operands,unknown){const subCommand=this._findCommand(commandName);if(!subCommand)this.help({error:!0});subCommand._prepareForParse()
;let promiseChain;promiseChain=this._chainOrCallSubCommandHook(promiseChain,subCommand,"preSubcommand");promiseChain=this._chainOrCall(promiseChain,()=>{
if(subCommand._executableHandler)this._executeSubCommand(subCommand,operands.concat(unknown));else return subCommand._parseCommand(operands,unknown)});return promiseChain}
_dispatchHelpCommand(subcommandName){if(!subcommandName)this.help();const subCommand=this._findCommand(subcommandName);if(subCommand&&!subCommand._executableHandler)subCommand.help()
;return this._dispatchSubcommand(subcommandName,[],[this._getHelpOption()?.long??this._getHelpOption()?.short??"--help"])}_checkNumberOfArguments(){this.registeredArguments.forEach((arg,i)=>{
if(arg.required&&null==this.args[i])this.missingArgument(arg.name())});if(this.registeredArguments.length>0&&this.registeredArguments[this.registeredArguments.length-1].variadic)return
;if(this.args.length>this.registeredArguments.length)this._excessArguments(this.args)}_processArguments(){const myParseArg=(argument,value,previous)=>{let parsedValue=value
;if(null!==value&&argument.parseArg){const invalidValueMessage=`error: command-argument value '${value}' is invalid for argument '${argument.name()}'.`
;parsedValue=this._callParseArg(argument,value,previous,invalidValueMessage)}return parsedValue};this._checkNumberOfArguments();const processedArgs=[]
;this.registeredArguments.forEach((declaredArg,index)=>{let value=declaredArg.defaultValue;if(declaredArg.variadic){if(index<this.args.length){value=this.args.slice(index)
;if(declaredArg.parseArg)value=value.reduce((processed,v)=>myParseArg(declaredArg,v,processed),declaredArg.defaultValue)}else if(void 0===value)value=[]}else if(index<this.args.length){
value=this.args[index];if(declaredArg.parseArg)value=myParseArg(declaredArg,value,declaredArg.defaultValue)}processedArgs[index]=value});this.processedArgs=processedArgs}_chainOrCall(promise,fn){
if(promise?.then&&"function"==typeof promise.then)return promise.then(()=>fn());return fn()}_chainOrCallHooks(promise,event){let result=promise;const hooks=[]
;this._getCommandAndAncestors().reverse().filter(cmd=>void 0!==cmd._lifeCycleHooks[event]).forEach(hookedCommand=>{hookedCommand._lifeCycleHooks[event].forEach(callback=>{hooks.push({
hookedCommand:hookedCommand,callback:callback})})});if("postAction"===event)hooks.reverse();hooks.forEach(hookDetail=>{
result=this._chainOrCall(result,()=>hookDetail.callback(hookDetail.hookedCommand,this))});return result}_chainOrCallSubCommandHook(promise,subCommand,event){let result=promise
;if(void 0!==this._lifeCycleHooks[event])this._lifeCycleHooks[event].forEach(hook=>{result=this._chainOrCall(result,()=>hook(this,subCommand))});return result}_parseCommand(operands,unknown){
const parsed=this.parseOptions(unknown);this._parseOptionsEnv();this._parseOptionsImplied();operands=operands.concat(parsed.operands);unknown=parsed.unknown;this.args=operands.concat(unknown)
;if(operands&&this._findCommand(operands[0]))return this._dispatchSubcommand(operands[0],operands.slice(1),unknown)
;if(this._getHelpCommand()&&operands[0]===this._getHelpCommand().name())return this._dispatchHelpCommand(operands[1]);if(this._defaultCommandName){this._outputHelpIfRequested(unknown)
;return this._dispatchSubcommand(this._defaultCommandName,operands,unknown)}if(this.commands.length&&0===this.args.length&&!this._actionHandler&&!this._defaultCommandName)this.help({error:!0})
;this._outputHelpIfRequested(parsed.unknown);this._checkForMissingMandatoryOptions();this._checkForConflictingOptions();const checkForUnknownOptions=()=>{
if(parsed.unknown.length>0)this.unknownOption(parsed.unknown[0])},commandEvent=`command:${this.name()}`;if(this._actionHandler){checkForUnknownOptions();this._processArguments();let promiseChain
;promiseChain=this._chainOrCallHooks(promiseChain,"preAction");promiseChain=this._chainOrCall(promiseChain,()=>this._actionHandler(this.processedArgs))
;if(this.parent)promiseChain=this._chainOrCall(promiseChain,()=>{this.parent.emit(commandEvent,operands,unknown)});promiseChain=this._chainOrCallHooks(promiseChain,"postAction");return promiseChain}
if(this.parent?.listenerCount(commandEvent)){checkForUnknownOptions();this._processArguments();this.parent.emit(commandEvent,operands,unknown)}else if(operands.length){
if(this._findCommand("*"))return this._dispatchSubcommand("*",operands,unknown)
;if(this.listenerCount("command:*"))this.emit("command:*",operands,unknown);else if(this.commands.length)this.unknownCommand();else{checkForUnknownOptions();this._processArguments()}
}else if(this.commands.length){checkForUnknownOptions();this.help({error:!0})}else{checkForUnknownOptions();this._processArguments()}}_findCommand(name){if(!name)return
;return this.commands.find(cmd=>cmd._name===name||cmd._aliases.includes(name))}_findOption(arg){return this.options.find(option=>option.is(arg))}_checkForMissingMandatoryOptions(){
this._getCommandAndAncestors().forEach(cmd=>{cmd.options.forEach(anOption=>{if(anOption.mandatory&&void 0===cmd.getOptionValue(anOption.attributeName()))cmd.missingMandatoryOptionValue(anOption)})})}
_checkForConflictingLocalOptions(){const definedNonDefaultOptions=this.options.filter(option=>{const optionKey=option.attributeName();if(void 0===this.getOptionValue(optionKey))return!1
;return"default"!==this.getOptionValueSource(optionKey)});definedNonDefaultOptions.filter(option=>option.conflictsWith.length>0).forEach(option=>{
const conflictingAndDefined=definedNonDefaultOptions.find(defined=>option.conflictsWith.includes(defined.attributeName()))
;if(conflictingAndDefined)this._conflictingOption(option,conflictingAndDefined)})}_checkForConflictingOptions(){this._getCommandAndAncestors().forEach(cmd=>{cmd._checkForConflictingLocalOptions()})}
parseOptions(args){const operands=[],unknown=[];let dest=operands;function maybeOption(arg){return arg.length>1&&"-"===arg[0]}const negativeNumberArg=arg=>{
if(!/^-(\d+|\d*\.\d+)(e[+-]?\d+)?$/.test(arg))return!1;return!this._getCommandAndAncestors().some(cmd=>cmd.options.map(opt=>opt.short).some(short=>/^-\d$/.test(short)))}
;let activeVariadicOption=null,activeGroup=null,i=0;for(;i<args.length||activeGroup;){const arg=activeGroup??args[i++];activeGroup=null;if("--"===arg){if(dest===unknown)dest.push(arg)
;dest.push(...args.slice(i));break}if(activeVariadicOption&&(!maybeOption(arg)||negativeNumberArg(arg))){this.emit(`option:${activeVariadicOption.name()}`,arg);continue}activeVariadicOption=null
;if(maybeOption(arg)){const option=this._findOption(arg);if(option){if(option.required){const value=args[i++];if(void 0===value)this.optionMissingArgument(option)
;this.emit(`option:${option.name()}`,value)}else if(option.optional){let value=null;if(i<args.length&&(!maybeOption(args[i])||negativeNumberArg(args[i])))value=args[i++]
;this.emit(`option:${option.name()}`,value)}else this.emit(`option:${option.name()}`);activeVariadicOption=option.variadic?option:null;continue}}if(arg.length>2&&"-"===arg[0]&&"-"!==arg[1]){
const option=this._findOption(`-${arg[1]}`);if(option){if(option.required||option.optional&&this._combineFlagAndOptionalValue)this.emit(`option:${option.name()}`,arg.slice(2));else{
this.emit(`option:${option.name()}`);activeGroup=`-${arg.slice(2)}`}continue}}if(/^--[^=]+=/.test(arg)){const index=arg.indexOf("="),option=this._findOption(arg.slice(0,index))
;if(option&&(option.required||option.optional)){this.emit(`option:${option.name()}`,arg.slice(index+1));continue}}
if(dest===operands&&maybeOption(arg)&&(0!==this.commands.length||!negativeNumberArg(arg)))dest=unknown
;if((this._enablePositionalOptions||this._passThroughOptions)&&0===operands.length&&0===unknown.length)if(this._findCommand(arg)){operands.push(arg);unknown.push(...args.slice(i));break
}else if(this._getHelpCommand()&&arg===this._getHelpCommand().name()){operands.push(arg,...args.slice(i));break}else if(this._defaultCommandName){unknown.push(arg,...args.slice(i));break}
if(this._passThroughOptions){dest.push(arg,...args.slice(i));break}dest.push(arg)}return{operands:operands,unknown:unknown}}opts(){if(this._storeOptionsAsProperties){
const result={},len=this.options.length;for(let i=0;i<len;i++){const key=this.options[i].attributeName();result[key]=key===this._versionOptionName?this._version:this[key]}return result}
return this._optionValues}optsWithGlobals(){return this._getCommandAndAncestors().reduce((combinedOptions,cmd)=>Object.assign(combinedOptions,cmd.opts()),{})}error(message,errorOptions){
this._outputConfiguration.outputError(`${message}\n`,this._outputConfiguration.writeErr)
;if("string"==typeof this._showHelpAfterError)this._outputConfiguration.writeErr(`${this._showHelpAfterError}\n`);else if(this._showHelpAfterError){this._outputConfiguration.writeErr("\n")
;this.outputHelp({error:!0})}const config=errorOptions||{},exitCode=config.exitCode||1,code=config.code||"commander.error";this._exit(exitCode,code,message)}_parseOptionsEnv(){
this.options.forEach(option=>{if(option.envVar&&option.envVar in process.env){const optionKey=option.attributeName()
;if(void 0===this.getOptionValue(optionKey)||["default","config","env"].includes(this.getOptionValueSource(optionKey)))if(option.required||option.optional)this.emit(`optionEnv:${option.name()}`,process.env[option.envVar]);else this.emit(`optionEnv:${option.name()}`)
}})}_parseOptionsImplied(){
const dualHelper=new DualOptions(this.options),hasCustomOptionValue=optionKey=>void 0!==this.getOptionValue(optionKey)&&!["default","implied"].includes(this.getOptionValueSource(optionKey))
;this.options.filter(option=>void 0!==option.implied&&hasCustomOptionValue(option.attributeName())&&dualHelper.valueFromOption(this.getOptionValue(option.attributeName()),option)).forEach(option=>{
Object.keys(option.implied).filter(impliedKey=>!hasCustomOptionValue(impliedKey)).forEach(impliedKey=>{this.setOptionValueWithSource(impliedKey,option.implied[impliedKey],"implied")})})}
missingArgument(name){const message=`error: missing required argument '${name}'`;this.error(message,{code:"commander.missingArgument"})}optionMissingArgument(option){
const message=`error: option '${option.flags}' argument missing`;this.error(message,{code:"commander.optionMissingArgument"})}missingMandatoryOptionValue(option){
const message=`error: required option '${option.flags}' not specified`;this.error(message,{code:"commander.missingMandatoryOptionValue"})}_conflictingOption(option,conflictingOption){
const findBestOptionFromValue=option=>{
const optionKey=option.attributeName(),optionValue=this.getOptionValue(optionKey),negativeOption=this.options.find(target=>target.negate&&optionKey===target.attributeName()),positiveOption=this.options.find(target=>!target.negate&&optionKey===target.attributeName())
;if(negativeOption&&(void 0===negativeOption.presetArg&&!1===optionValue||void 0!==negativeOption.presetArg&&optionValue===negativeOption.presetArg))return negativeOption;return positiveOption||option
},getErrorMessage=option=>{const bestOption=findBestOptionFromValue(option),optionKey=bestOption.attributeName()
;if("env"===this.getOptionValueSource(optionKey))return`environment variable '${bestOption.envVar}'`;return`option '${bestOption.flags}'`
},message=`error: ${getErrorMessage(option)} cannot be used with ${getErrorMessage(conflictingOption)}`;this.error(message,{code:"commander.conflictingOption"})}unknownOption(flag){
if(this._allowUnknownOption)return;let suggestion="";if(flag.startsWith("--")&&this._showSuggestionAfterError){let candidateFlags=[],command=this;do{
const moreFlags=command.createHelp().visibleOptions(command).filter(option=>option.long).map(option=>option.long);candidateFlags=candidateFlags.concat(moreFlags);command=command.parent
}while(command&&!command._enablePositionalOptions);suggestion=suggestSimilar(flag,candidateFlags)}const message=`error: unknown option '${flag}'${suggestion}`;this.error(message,{
code:"commander.unknownOption"})}_excessArguments(receivedArgs){if(this._allowExcessArguments)return
;const expected=this.registeredArguments.length,s=1===expected?"":"s",message=`error: too many arguments${this.parent?` for '${this.name()}'`:""}. Expected ${expected} argument${s} but got ${receivedArgs.length}.`
;this.error(message,{code:"commander.excessArguments"})}unknownCommand(){const unknownName=this.args[0];let suggestion="";if(this._showSuggestionAfterError){const candidateNames=[]
;this.createHelp().visibleCommands(this).forEach(command=>{candidateNames.push(command.name());if(command.alias())candidateNames.push(command.alias())})
;suggestion=suggestSimilar(unknownName,candidateNames)}const message=`error: unknown command '${unknownName}'${suggestion}`;this.error(message,{code:"commander.unknownCommand"})}
version(str,flags,description){if(void 0===str)return this._version;this._version=str;flags=flags||"-V, --version";description=description||"output the version number"
;const versionOption=this.createOption(flags,description);this._versionOptionName=versionOption.attributeName();this._registerOption(versionOption);this.on("option:"+versionOption.name(),()=>{
this._outputConfiguration.writeOut(`${str}\n`);this._exit(0,"commander.version",str)});return this}description(str,argsDescription){if(void 0===str&&void 0===argsDescription)return this._description
;this._description=str;if(argsDescription)this._argsDescription=argsDescription;return this}summary(str){if(void 0===str)return this._summary;this._summary=str;return this}alias(alias){
if(void 0===alias)return this._aliases[0];let command=this;if(0!==this.commands.length&&this.commands[this.commands.length-1]._executableHandler)command=this.commands[this.commands.length-1]
;if(alias===command._name)throw new Error("Command alias can't be the same as its name");const matchingCommand=this.parent?._findCommand(alias);if(matchingCommand){
const existingCmd=[matchingCommand.name()].concat(matchingCommand.aliases()).join("|")
;throw new Error(`cannot add alias '${alias}' to command '${this.name()}' as already have command '${existingCmd}'`)}command._aliases.push(alias);return this}aliases(aliases){
if(void 0===aliases)return this._aliases;aliases.forEach(alias=>this.alias(alias));return this}usage(str){if(void 0===str){if(this._usage)return this._usage
;const args=this.registeredArguments.map(arg=>humanReadableArgName(arg))
;return[].concat(this.options.length||null!==this._helpOption?"[options]":[],this.commands.length?"[command]":[],this.registeredArguments.length?args:[]).join(" ")}this._usage=str;return this}
name(str){if(void 0===str)return this._name;this._name=str;return this}helpGroup(heading){if(void 0===heading)return this._helpGroupHeading??"";this._helpGroupHeading=heading;return this}
commandsGroup(heading){if(void 0===heading)return this._defaultCommandGroup??"";this._defaultCommandGroup=heading;return this}optionsGroup(heading){
if(void 0===heading)return this._defaultOptionGroup??"";this._defaultOptionGroup=heading;return this}_initOptionGroup(option){
if(this._defaultOptionGroup&&!option.helpGroupHeading)option.helpGroup(this._defaultOptionGroup)}_initCommandGroup(cmd){
if(this._defaultCommandGroup&&!cmd.helpGroup())cmd.helpGroup(this._defaultCommandGroup)}nameFromFilename(filename){this._name=path.basename(filename,path.extname(filename));return this}
executableDir(path){if(void 0===path)return this._executableDir;this._executableDir=path;return this}helpInformation(contextOptions){
const helper=this.createHelp(),context=this._getOutputContext(contextOptions);helper.prepareContext({error:context.error,helpWidth:context.helpWidth,outputHasColors:context.hasColors})
;const text=helper.formatHelp(this,helper);if(context.hasColors)return text;return this._outputConfiguration.stripColor(text)}_getOutputContext(contextOptions){
const error=!!(contextOptions=contextOptions||{}).error;let baseWrite,hasColors,helpWidth;if(error){baseWrite=str=>this._outputConfiguration.writeErr(str)
;hasColors=this._outputConfiguration.getErrHasColors();helpWidth=this._outputConfiguration.getErrHelpWidth()}else{baseWrite=str=>this._outputConfiguration.writeOut(str)
;hasColors=this._outputConfiguration.getOutHasColors();helpWidth=this._outputConfiguration.getOutHelpWidth()}return{error:error,write:str=>{if(!hasColors)str=this._outputConfiguration.stripColor(str)
;return baseWrite(str)},hasColors:hasColors,helpWidth:helpWidth}}outputHelp(contextOptions){let deprecatedCallback;if("function"==typeof contextOptions){deprecatedCallback=contextOptions
;contextOptions=void 0}const outputContext=this._getOutputContext(contextOptions),eventContext={error:outputContext.error,write:outputContext.write,command:this}
;this._getCommandAndAncestors().reverse().forEach(command=>command.emit("beforeAllHelp",eventContext));this.emit("beforeHelp",eventContext);let helpInformation=this.helpInformation({
error:outputContext.error});if(deprecatedCallback){helpInformation=deprecatedCallback(helpInformation)
;if("string"!=typeof helpInformation&&!Buffer.isBuffer(helpInformation))throw new Error("outputHelp callback must return a string or a Buffer")}outputContext.write(helpInformation)
;if(this._getHelpOption()?.long)this.emit(this._getHelpOption().long);this.emit("afterHelp",eventContext);this._getCommandAndAncestors().forEach(command=>command.emit("afterAllHelp",eventContext))}
helpOption(flags,description){if("boolean"==typeof flags){if(flags){if(null===this._helpOption)this._helpOption=void 0;if(this._defaultOptionGroup)this._initOptionGroup(this._getHelpOption())
}else this._helpOption=null;return this}this._helpOption=this.createOption(flags??"-h, --help",description??"display help for command");if(flags||description)this._initOptionGroup(this._helpOption)
;return this}_getHelpOption(){if(void 0===this._helpOption)this.helpOption(void 0,void 0);return this._helpOption}addHelpOption(option){this._helpOption=option;this._initOptionGroup(option)
;return this}help(contextOptions){this.outputHelp(contextOptions);let exitCode=Number(process.exitCode??0)
;if(0===exitCode&&contextOptions&&"function"!=typeof contextOptions&&contextOptions.error)exitCode=1;this._exit(exitCode,"commander.help","(outputHelp)")}addHelpText(position,text){
const allowedValues=["beforeAll","before","after","afterAll"]
;if(!allowedValues.includes(position))throw new Error(`Unexpected value for position to addHelpText.\nExpecting one of '${allowedValues.join("', '")}'`);const helpEvent=`${position}Help`
;this.on(helpEvent,context=>{let helpStr;if("function"==typeof text)helpStr=text({error:context.error,command:context.command});else helpStr=text;if(helpStr)context.write(`${helpStr}\n`)});return this
}_outputHelpIfRequested(args){const helpOption=this._getHelpOption();if(helpOption&&args.find(arg=>helpOption.is(arg))){this.outputHelp();this._exit(0,"commander.helpDisplayed","(outputHelp)")}}}
function incrementNodeInspectorPort(args){return args.map(arg=>{if(!arg.startsWith("--inspect"))return arg;let debugOption,match,debugHost="127.0.0.1",debugPort="9229"
;if(null!==(match=arg.match(/^(--inspect(-brk)?)$/)))debugOption=match[1];else if(null!==(match=arg.match(/^(--inspect(-brk|-port)?)=([^:]+)$/))){debugOption=match[1]
;if(/^\d+$/.test(match[3]))debugPort=match[3];else debugHost=match[3]}else if(null!==(match=arg.match(/^(--inspect(-brk|-port)?)=([^:]+):(\d+)$/))){debugOption=match[1];debugHost=match[3]
;debugPort=match[4]}if(debugOption&&"0"!==debugPort)return`${debugOption}=${debugHost}:${parseInt(debugPort)+1}`;return arg})}function useColor(){
if(process.env.NO_COLOR||"0"===process.env.FORCE_COLOR||"false"===process.env.FORCE_COLOR)return!1;if(process.env.FORCE_COLOR||void 0!==process.env.CLICOLOR_FORCE)return!0;return}
exports.Command=Command;exports.useColor=useColor}),41135:(function(__unused_webpack_module,exports){class CommanderError extends Error{constructor(exitCode,code,message){super(message)
;Error.captureStackTrace(this,this.constructor);this.name=this.constructor.name;this.code=code;this.exitCode=exitCode;this.nestedError=void 0}}exports.CommanderError=CommanderError
;exports.InvalidArgumentError=class extends CommanderError{constructor(message){super(1,"commander.invalidArgument",message);Error.captureStackTrace(this,this.constructor)
;this.name=this.constructor.name}}}),79754:(function(__unused_webpack_module,exports,__webpack_require__){const{humanReadableArgName:humanReadableArgName}=__webpack_require__(49154)
;function stripColor(str){return str.replace(/\x1b\[\d*(;\d*)*m/g,"")}exports.Help=class{constructor(){this.helpWidth=void 0;this.minWidthToWrap=40;this.sortSubcommands=!1;this.sortOptions=!1
;this.showGlobalOptions=!1}prepareContext(contextOptions){this.helpWidth=this.helpWidth??contextOptions.helpWidth??80}visibleCommands(cmd){
const visibleCommands=cmd.commands.filter(cmd=>!cmd._hidden),helpCommand=cmd._getHelpCommand();if(helpCommand&&!helpCommand._hidden)visibleCommands.push(helpCommand)
;if(this.sortSubcommands)visibleCommands.sort((a,b)=>a.name().localeCompare(b.name()));return visibleCommands}compareOptions(a,b){
const getSortKey=option=>option.short?option.short.replace(/^-/,""):option.long.replace(/^--/,"");return getSortKey(a).localeCompare(getSortKey(b))}visibleOptions(cmd){
const visibleOptions=cmd.options.filter(option=>!option.hidden),helpOption=cmd._getHelpOption();if(helpOption&&!helpOption.hidden){
const removeShort=helpOption.short&&cmd._findOption(helpOption.short),removeLong=helpOption.long&&cmd._findOption(helpOption.long)
;if(!removeShort&&!removeLong)visibleOptions.push(helpOption);else if(helpOption.long&&!removeLong)visibleOptions.push(cmd.createOption(helpOption.long,helpOption.description));else if(helpOption.short&&!removeShort)visibleOptions.push(cmd.createOption(helpOption.short,helpOption.description))
}if(this.sortOptions)visibleOptions.sort(this.compareOptions);return visibleOptions}visibleGlobalOptions(cmd){if(!this.showGlobalOptions)return[];const globalOptions=[]
;for(let ancestorCmd=cmd.parent;ancestorCmd;ancestorCmd=ancestorCmd.parent){const visibleOptions=ancestorCmd.options.filter(option=>!option.hidden);globalOptions.push(...visibleOptions)}
if(this.sortOptions)globalOptions.sort(this.compareOptions);return globalOptions}visibleArguments(cmd){if(cmd._argsDescription)cmd.registeredArguments.forEach(argument=>{
argument.description=argument.description||cmd._argsDescription[argument.name()]||""});if(cmd.registeredArguments.find(argument=>argument.description))return cmd.registeredArguments;return[]}
subcommandTerm(cmd){const args=cmd.registeredArguments.map(arg=>humanReadableArgName(arg)).join(" ")
;return cmd._name+(cmd._aliases[0]?"|"+cmd._aliases[0]:"")+(cmd.options.length?" [options]":"")+(args?" "+args:"")}optionTerm(option){return option.flags}argumentTerm(argument){return argument.name()}
longestSubcommandTermLength(cmd,helper){return helper.visibleCommands(cmd).reduce((max,command)=>Math.max(max,this.displayWidth(helper.styleSubcommandTerm(helper.subcommandTerm(command)))),0)}
longestOptionTermLength(cmd,helper){return helper.visibleOptions(cmd).reduce((max,option)=>Math.max(max,this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option)))),0)}
longestGlobalOptionTermLength(cmd,helper){return helper.visibleGlobalOptions(cmd).reduce((max,option)=>Math.max(max,this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option)))),0)}
longestArgumentTermLength(cmd,helper){return helper.visibleArguments(cmd).reduce((max,argument)=>Math.max(max,this.displayWidth(helper.styleArgumentTerm(helper.argumentTerm(argument)))),0)}
commandUsage(cmd){let cmdName=cmd._name;if(cmd._aliases[0])cmdName=cmdName+"|"+cmd._aliases[0];let ancestorCmdNames=""
;for(let ancestorCmd=cmd.parent;ancestorCmd;ancestorCmd=ancestorCmd.parent)ancestorCmdNames=ancestorCmd.name()+" "+ancestorCmdNames;return ancestorCmdNames+cmdName+" "+cmd.usage()}
commandDescription(cmd){return cmd.description()}subcommandDescription(cmd){return cmd.summary()||cmd.description()}optionDescription(option){const extraInfo=[]
;if(option.argChoices)extraInfo.push(`choices: ${option.argChoices.map(choice=>JSON.stringify(choice)).join(", ")}`);if(void 0!==option.defaultValue){
if(option.required||option.optional||option.isBoolean()&&"boolean"==typeof option.defaultValue)extraInfo.push(`default: ${option.defaultValueDescription||JSON.stringify(option.defaultValue)}`)}
if(void 0!==option.presetArg&&option.optional)extraInfo.push(`preset: ${JSON.stringify(option.presetArg)}`);if(void 0!==option.envVar)extraInfo.push(`env: ${option.envVar}`);if(extraInfo.length>0){
const extraDescription=`(${extraInfo.join(", ")})`;if(option.description)return`${option.description} ${extraDescription}`;return extraDescription}return option.description}
argumentDescription(argument){const extraInfo=[];if(argument.argChoices)extraInfo.push(`choices: ${argument.argChoices.map(choice=>JSON.stringify(choice)).join(", ")}`)
;if(void 0!==argument.defaultValue)extraInfo.push(`default: ${argument.defaultValueDescription||JSON.stringify(argument.defaultValue)}`);if(extraInfo.length>0){
const extraDescription=`(${extraInfo.join(", ")})`;if(argument.description)return`${argument.description} ${extraDescription}`;return extraDescription}return argument.description}
formatItemList(heading,items,helper){if(0===items.length)return[];return[helper.styleTitle(heading),...items,""]}groupItems(unsortedItems,visibleItems,getGroup){const result=new Map
;unsortedItems.forEach(item=>{const group=getGroup(item);if(!result.has(group))result.set(group,[])});visibleItems.forEach(item=>{const group=getGroup(item);if(!result.has(group))result.set(group,[])
;result.get(group).push(item)});return result}formatHelp(cmd,helper){const termWidth=helper.padWidth(cmd,helper),helpWidth=helper.helpWidth??80;function callFormatItem(term,description){
return helper.formatItem(term,termWidth,description,helper)}let output=[`${helper.styleTitle("Usage:")} ${helper.styleUsage(helper.commandUsage(cmd))}`,""]
;const commandDescription=helper.commandDescription(cmd);if(commandDescription.length>0)output=output.concat([helper.boxWrap(helper.styleCommandDescription(commandDescription),helpWidth),""])
;const argumentList=helper.visibleArguments(cmd).map(argument=>callFormatItem(helper.styleArgumentTerm(helper.argumentTerm(argument)),helper.styleArgumentDescription(helper.argumentDescription(argument))))
;output=output.concat(this.formatItemList("Arguments:",argumentList,helper))
;this.groupItems(cmd.options,helper.visibleOptions(cmd),option=>option.helpGroupHeading??"Options:").forEach((options,group)=>{
const optionList=options.map(option=>callFormatItem(helper.styleOptionTerm(helper.optionTerm(option)),helper.styleOptionDescription(helper.optionDescription(option))))
;output=output.concat(this.formatItemList(group,optionList,helper))});if(helper.showGlobalOptions){
const globalOptionList=helper.visibleGlobalOptions(cmd).map(option=>callFormatItem(helper.styleOptionTerm(helper.optionTerm(option)),helper.styleOptionDescription(helper.optionDescription(option))))
;output=output.concat(this.formatItemList("Global Options:",globalOptionList,helper))}
this.groupItems(cmd.commands,helper.visibleCommands(cmd),sub=>sub.helpGroup()||"Commands:").forEach((commands,group)=>{
const commandList=commands.map(sub=>callFormatItem(helper.styleSubcommandTerm(helper.subcommandTerm(sub)),helper.styleSubcommandDescription(helper.subcommandDescription(sub))))
;output=output.concat(this.formatItemList(group,commandList,helper))});return output.join("\n")}displayWidth(str){return stripColor(str).length}styleTitle(str){return str}styleUsage(str){
return str.split(" ").map(word=>{if("[options]"===word)return this.styleOptionText(word);if("[command]"===word)return this.styleSubcommandText(word)
;if("["===word[0]||"<"===word[0])return this.styleArgumentText(word);return this.styleCommandText(word)}).join(" ")}styleCommandDescription(str){return this.styleDescriptionText(str)}
styleOptionDescription(str){return this.styleDescriptionText(str)}styleSubcommandDescription(str){return this.styleDescriptionText(str)}styleArgumentDescription(str){
return this.styleDescriptionText(str)}styleDescriptionText(str){return str}styleOptionTerm(str){return this.styleOptionText(str)}styleSubcommandTerm(str){return str.split(" ").map(word=>{
if("[options]"===word)return this.styleOptionText(word);if("["===word[0]||"<"===word[0])return this.styleArgumentText(word);return this.styleSubcommandText(word)}).join(" ")}styleArgumentTerm(str){
return this.styleArgumentText(str)}styleOptionText(str){return str}styleArgumentText(str){return str}styleSubcommandText(str){return str}styleCommandText(str){return str}padWidth(cmd,helper){
return Math.max(helper.longestOptionTermLength(cmd,helper),helper.longestGlobalOptionTermLength(cmd,helper),helper.longestSubcommandTermLength(cmd,helper),helper.longestArgumentTermLength(cmd,helper))
}preformatted(str){return/\n[^\S\r\n]/.test(str)}formatItem(term,termWidth,description,helper){const itemIndentStr=" ".repeat(2);if(!description)return itemIndentStr+term
;const paddedTerm=term.padEnd(termWidth+term.length-helper.displayWidth(term)),remainingWidth=(this.helpWidth??80)-termWidth-2-2;let formattedDescription
;if(remainingWidth<this.minWidthToWrap||helper.preformatted(description))formattedDescription=description;else{
formattedDescription=helper.boxWrap(description,remainingWidth).replace(/\n/g,"\n"+" ".repeat(termWidth+2))}
return itemIndentStr+paddedTerm+" ".repeat(2)+formattedDescription.replace(/\n/g,`\n${itemIndentStr}`)}boxWrap(str,width){if(width<this.minWidthToWrap)return str
;const rawLines=str.split(/\r\n|\n/),chunkPattern=/[\s]*[^\s]+/g,wrappedLines=[];rawLines.forEach(line=>{const chunks=line.match(chunkPattern);if(null===chunks){wrappedLines.push("");return}
let sumChunks=[chunks.shift()],sumWidth=this.displayWidth(sumChunks[0]);chunks.forEach(chunk=>{const visibleWidth=this.displayWidth(chunk);if(sumWidth+visibleWidth<=width){sumChunks.push(chunk)
;sumWidth+=visibleWidth;return}wrappedLines.push(sumChunks.join(""));const nextChunk=chunk.trimStart();sumChunks=[nextChunk];sumWidth=this.displayWidth(nextChunk)})
;wrappedLines.push(sumChunks.join(""))});return wrappedLines.join("\n")}};exports.stripColor=stripColor}),45240:(function(__unused_webpack_module,exports,__webpack_require__){
const{InvalidArgumentError:InvalidArgumentError}=__webpack_require__(41135);function camelcase(str){return str.split("-").reduce((str,word)=>str+word[0].toUpperCase()+word.slice(1))}
function splitOptionFlags(flags){let shortFlag,longFlag;const shortFlagExp=/^-[^-]$/,longFlagExp=/^--[^-]/,flagParts=flags.split(/[ |,]+/).concat("guard")
;if(shortFlagExp.test(flagParts[0]))shortFlag=flagParts.shift();if(longFlagExp.test(flagParts[0]))longFlag=flagParts.shift();if(!shortFlag&&shortFlagExp.test(flagParts[0]))shortFlag=flagParts.shift()
;if(!shortFlag&&longFlagExp.test(flagParts[0])){shortFlag=longFlag;longFlag=flagParts.shift()}if(flagParts[0].startsWith("-")){
const unsupportedFlag=flagParts[0],baseError=`option creation failed due to '${unsupportedFlag}' in option flags '${flags}'`
;if(/^-[^-][^-]/.test(unsupportedFlag))throw new Error(`${baseError}\n- a short flag is a single dash and a single character\n  - either use a single dash and a single character (for a short flag)\n  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`)
;if(shortFlagExp.test(unsupportedFlag))throw new Error(`${baseError}\n- too many short flags`);if(longFlagExp.test(unsupportedFlag))throw new Error(`${baseError}\n- too many long flags`)
;throw new Error(`${baseError}\n- unrecognised flag format`)}if(void 0===shortFlag&&void 0===longFlag)throw new Error(`option creation failed due to no flags found in '${flags}'.`);return{
shortFlag:shortFlag,longFlag:longFlag}}exports.Option=class{constructor(flags,description){this.flags=flags;this.description=description||"";this.required=flags.includes("<")
;this.optional=flags.includes("[");this.variadic=/\w\.\.\.[>\]]$/.test(flags);this.mandatory=!1;const optionFlags=splitOptionFlags(flags);this.short=optionFlags.shortFlag
;this.long=optionFlags.longFlag;this.negate=!1;if(this.long)this.negate=this.long.startsWith("--no-");this.defaultValue=void 0;this.defaultValueDescription=void 0;this.presetArg=void 0
;this.envVar=void 0;this.parseArg=void 0;this.hidden=!1;this.argChoices=void 0;this.conflictsWith=[];this.implied=void 0;this.helpGroupHeading=void 0}default(value,description){this.defaultValue=value
;this.defaultValueDescription=description;return this}preset(arg){this.presetArg=arg;return this}conflicts(names){this.conflictsWith=this.conflictsWith.concat(names);return this}
implies(impliedOptionValues){let newImplied=impliedOptionValues;if("string"==typeof impliedOptionValues)newImplied={[impliedOptionValues]:!0};this.implied=Object.assign(this.implied||{},newImplied)
;return this}env(name){this.envVar=name;return this}argParser(fn){this.parseArg=fn;return this}makeOptionMandatory(mandatory=!0){this.mandatory=!!mandatory;return this}hideHelp(hide=!0){
this.hidden=!!hide;return this}_collectValue(value,previous){if(previous===this.defaultValue||!Array.isArray(previous))return[value];previous.push(value);return previous}choices(values){
this.argChoices=values.slice();this.parseArg=(arg,previous)=>{if(!this.argChoices.includes(arg))throw new InvalidArgumentError(`Allowed choices are ${this.argChoices.join(", ")}.`)
;if(this.variadic)return this._collectValue(arg,previous);return arg};return this}name(){if(this.long)return this.long.replace(/^--/,"");return this.short.replace(/^-/,"")}attributeName(){
if(this.negate)return camelcase(this.name().replace(/^no-/,""));return camelcase(this.name())}helpGroup(heading){this.helpGroupHeading=heading;return this}is(arg){
return this.short===arg||this.long===arg}isBoolean(){return!this.required&&!this.optional&&!this.negate}};exports.DualOptions=class{constructor(options){this.positiveOptions=new Map
;this.negativeOptions=new Map;this.dualOptions=new Set;options.forEach(option=>{
if(option.negate)this.negativeOptions.set(option.attributeName(),option);else this.positiveOptions.set(option.attributeName(),option)});this.negativeOptions.forEach((value,key)=>{
if(this.positiveOptions.has(key))this.dualOptions.add(key)})}valueFromOption(value,option){const optionKey=option.attributeName();if(!this.dualOptions.has(optionKey))return!0
;const preset=this.negativeOptions.get(optionKey).presetArg,negativeValue=void 0!==preset?preset:!1;return option.negate===(negativeValue===value)}}}),65030:(function(__unused_webpack_module,exports){
function editDistance(a,b){if(Math.abs(a.length-b.length)>3)return Math.max(a.length,b.length);const d=[];for(let i=0;i<=a.length;i++)d[i]=[i];for(let j=0;j<=b.length;j++)d[0][j]=j
;for(let j=1;j<=b.length;j++)for(let i=1;i<=a.length;i++){let cost=1;if(a[i-1]===b[j-1])cost=0;else cost=1;d[i][j]=Math.min(d[i-1][j]+1,d[i][j-1]+1,d[i-1][j-1]+cost)
;if(i>1&&j>1&&a[i-1]===b[j-2]&&a[i-2]===b[j-1])d[i][j]=Math.min(d[i][j],d[i-2][j-2]+1)}return d[a.length][b.length]}exports.suggestSimilar=function(word,candidates){
if(!candidates||0===candidates.length)return"";candidates=Array.from(new Set(candidates));const searchingOptions=word.startsWith("--");if(searchingOptions){word=word.slice(2)
;candidates=candidates.map(candidate=>candidate.slice(2))}let similar=[],bestDistance=3;candidates.forEach(candidate=>{if(candidate.length<=1)return
;const distance=editDistance(word,candidate),length=Math.max(word.length,candidate.length);if((length-distance)/length>.4)if(distance<bestDistance){bestDistance=distance;similar=[candidate]
}else if(distance===bestDistance)similar.push(candidate)});similar.sort((a,b)=>a.localeCompare(b));if(searchingOptions)similar=similar.map(candidate=>`--${candidate}`)
;if(similar.length>1)return`\n(Did you mean one of ${similar.join(", ")}?)`;if(1===similar.length)return`\n(Did you mean ${similar[0]}?)`;return""}}),
48179:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{Di:()=>InvalidArgumentError,b7:()=>CommanderError,c$:()=>Option,
uB:()=>Command});var _index_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(18909)
;const{DM:program,gu:createCommand,er:createArgument,Ww:createOption,b7:CommanderError,Di:InvalidArgumentError,a2:InvalidOptionArgumentError,uB:Command,ef:Argument,c$:Option,_V:Help}=_index_js__WEBPACK_IMPORTED_MODULE_0__
})};
