export const id = 315;
export const ids = [315];
export const modules = {

/***/ 10315:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/process/clean-output.ts
var clean_output = __webpack_require__(40920);
// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(48179);
;// CONCATENATED MODULE: ./src/terminal/flags.ts
/** The command line's grammar: flags to plain data. Mistakes in it exit with 2. */


/** @throws HitherError `usage` for a wrong flag; what is wrong was then written to `writeErr` already. */
function parseFlags(argv, output) {
    let invocation = { command: 'none' };
    const program = createProgram(output, (called) => {
        invocation = called;
    });
    try {
        program.parse([...argv], { from: 'user' });
    }
    catch (thrown) {
        if (!(thrown instanceof esm/* CommanderError */.b7)) {
            throw thrown;
        }
        if (thrown.exitCode !== 0) {
            throw new errors/* HitherError */.bD('usage', thrown.message, 'see "hither --help"', { cause: thrown });
        }
    }
    return invocation;
}
function createProgram(output, called) {
    const program = new esm/* Command */.uB('hither')
        .description('Run hither functions: Python functions that declare a name, a version and a container image.')
        .version(output.version)
        .exitOverride()
        .showHelpAfterError('(see "hither --help")')
        .configureOutput({ writeOut: output.writeOut, writeErr: output.writeErr });
    addRun(program, called);
    addPlan(program, called);
    addValidate(program, called);
    addFunctions(program, called);
    addStore(program, called);
    return program;
}
const SPEC = 'job spec: a file, a folder that holds hither.yml, or FILE.py:NAME';
function addRun(program, called) {
    jobFlags(program.command('run').description('run the jobs of a spec').argument('[SPEC]', SPEC, '.'))
        .addOption(new esm/* Option */.c$('--executor <name>', 'who runs the jobs').argParser(executor).default('local'))
        .option('--parallel <n>', 'how many jobs run at once (default: as many as there are CPUs)', positiveInteger)
        .addOption(cacheOption())
        .option('--force-run', 'compute even what is in the cache', false)
        .option('--output <dir>', 'write results, arrays, console texts and serialized jobs to this folder')
        .option('--json', 'print the results document to stdout, logs to stderr', false)
        .option('--retain', 'keep the job folders, to look at them', false)
        .option('--require-isolation', 'refuse to start a job whose isolation is not complete here', false)
        .action((spec, options) => called({ command: 'run', flags: { ...options, spec } }));
}
/** What a run would do differs from a run by these alone. */
const NO_RUN = {
    executor: 'local',
    cache: 'read-write',
    forceRun: false,
    retain: false,
    requireIsolation: false,
};
function addPlan(program, called) {
    jobFlags(program.command('plan').description('show what a run would do').argument('[SPEC]', SPEC, '.'))
        .option('--json', 'print the plan as JSON', false)
        .action((spec, options) => called({ command: 'plan', flags: { ...NO_RUN, ...options, spec } }));
}
function addValidate(program, called) {
    jobFlags(program.command('validate').description('check a spec and all it refers to').argument('[SPEC]', SPEC, '.')).action((spec, options) => called({ command: 'validate', flags: { ...NO_RUN, ...options, spec } }));
}
function addFunctions(program, called) {
    program
        .command('functions')
        .description('list the hither functions below a folder')
        .argument('[FOLDER]', 'where to look', '.')
        .option('--json', 'print the list as JSON', false)
        .action((folder, options) => called({ command: 'functions', folder, json: options.json }));
}
function addStore(program, called) {
    const store = program.command('store').description('put files into the content store and get them out');
    storeOption(store.command('put').description('store a file and print its URI').argument('<FILE>')).action((subject, options) => called({ command: 'store-put', subject, ...options }));
    storeOption(store.command('get').description('write an object to a file').argument('<URI>').argument('<FILE>')).action((subject, target, options) => called({ command: 'store-get', subject, target, ...options }));
    storeOption(store.command('cat').description('write an object to stdout').argument('<URI>')).action((subject, options) => called({ command: 'store-cat', subject, ...options }));
}
function jobFlags(command) {
    return storeOption(command)
        .option('--select <name>', 'run this job and those it needs (repeatable)', collect, [])
        .option('--arg <[JOB.]NAME=YAML>', 'replace an argument (repeatable)', collect, [])
        .addOption(new esm/* Option */.c$('--runtime <name>', 'container runtime').choices(['auto', 'docker', 'podman', 'apptainer', 'host']))
        .option('--container <image>', 'use this image for all jobs')
        .option('--root <dir>', 'folder that paths of the spec may not leave')
        .option('--data-root <dir>', 'folder below which absolute paths of the spec are allowed (repeatable)', collect, []);
}
function storeOption(command) {
    return command.option('--store <dir>', 'content store (default: KACHERY_STORAGE_DIR, else the user data folder)');
}
function cacheOption() {
    return new esm/* Option */.c$('--cache <mode>', 'use of the job cache')
        .choices(['read-write', 'read', 'off'])
        .default('read-write');
}
function collect(value, previous) {
    return [...previous, value];
}
function positiveInteger(value) {
    if (!/^[1-9]\d{0,5}$/.test(value)) {
        throw new esm/* InvalidArgumentError */.Di('expected a whole number from 1 on');
    }
    return Number(value);
}
/** The flag exists already, so that it can say what is to come; to run on the wrong machine in silence would be worse. */
function executor(value) {
    if (value === 'slurm') {
        throw new esm/* InvalidArgumentError */.Di('slurm is not in this version: use sbatch with "hither run" inside, and local');
    }
    if (value !== 'local') {
        throw new esm/* InvalidArgumentError */.Di('Allowed choices are local.');
    }
    return value;
}

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/python-source/find-functions.ts + 5 modules
var find_functions = __webpack_require__(67345);
// EXTERNAL MODULE: ./src/values/from-plain.ts
var from_plain = __webpack_require__(41069);
// EXTERNAL MODULE: ./src/values/write-json.ts
var write_json = __webpack_require__(7096);
;// CONCATENATED MODULE: ./src/terminal/functions-command.ts
/** `hither functions`. */






/** Lists the hither functions below a folder. @returns the exit code */
async function listFunctions(options, io) {
    const folder = (0,external_node_path_.resolve)(io.cwd, options.folder);
    if (!(await (0,external_node_fs_promises_.stat)(folder).catch(() => undefined))?.isDirectory()) {
        throw new errors/* HitherError */.bD('usage', `there is no folder ${options.folder}`, 'name the folder that has the Python files');
    }
    const { functions, problems } = await (0,find_functions/* findFunctions */.T)(folder, options.folder);
    const all = [...problems, ...functions.flatMap(computedProblems)];
    if (options.json) {
        const document = { schema: 'hither-functions/1', functions: functions.map(entry), problems: all.map(problemEntry) };
        io.writeOut(`${(0,write_json/* writeJson */.GF)((0,from_plain/* fromPlain */.b)(document))}\n`);
        return 0;
    }
    for (const declaration of functions) {
        io.writeOut(functionLine(declaration));
    }
    for (const problem of all) {
        io.writeErr(`${(0,errors/* formatProblem */.Vw)(problem)}\n`);
    }
    return 0;
}
/** One function of the JSON document; what is not a literal is null. */
function entry(declaration) {
    return {
        file: declaration.file,
        line: declaration.where.line,
        name: declaration.name,
        function_name: literal(declaration.functionName),
        function_version: literal(declaration.functionVersion),
        container: literal(declaration.container),
        local_modules: list(declaration.localModules),
        additional_files: list(declaration.additionalFiles),
    };
}
function problemEntry({ message, remedy, where }) {
    return {
        file: where?.path ?? '',
        line: where?.line ?? 0,
        column: where?.column ?? 0,
        message: `${message}: ${remedy}`,
    };
}
function literal(declared) {
    return declared.state === 'literal' ? declared.value : null;
}
/** Without a decorator the list is empty. */
function list(declared) {
    return declared.state === 'computed' ? null : (literal(declared) ?? []);
}
/** What the decorators compute can't be read without running them; the job spec can say it instead. */
function computedProblems(declaration) {
    const parts = [
        ['name', declaration.functionName, 'write it as a string'],
        ['version', declaration.functionVersion, 'write it as a string, or give "version:" in the job spec'],
        ['container image', declaration.container, 'write it as a string, or give "container:" in the job spec'],
        ['local modules', declaration.localModules, 'write them as strings, or give "local-modules:" in the job spec'],
        [
            'additional files',
            declaration.additionalFiles,
            'write them as strings, or give "additional-files:" in the job spec',
        ],
    ];
    return parts.flatMap(([what, declared, remedy]) => declared.state === 'computed'
        ? [
            {
                message: `the ${what} of ${declaration.name} ${what.endsWith('s') ? 'are' : 'is'} computed (${declared.source})`,
                remedy,
                where: declared.where,
            },
        ]
        : []);
}
function functionLine(declaration) {
    const { file, where, name } = declaration;
    const version = literal(declaration.functionVersion) ?? '?';
    const image = literal(declaration.container) ?? 'no image';
    return `${file}:${where.line}  ${name}  ${version}  ${image}\n`;
}

// EXTERNAL MODULE: ./src/cache/lookup.ts
var lookup = __webpack_require__(81578);
// EXTERNAL MODULE: ./src/job/encode-arguments.ts + 1 modules
var encode_arguments = __webpack_require__(16715);
// EXTERNAL MODULE: ./src/job/job-hash.ts + 1 modules
var job_hash = __webpack_require__(98544);
// EXTERNAL MODULE: ./src/run-context.ts + 44 modules
var run_context = __webpack_require__(3843);
// EXTERNAL MODULE: ./src/run-job.ts + 15 modules
var run_job = __webpack_require__(84044);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./src/prepare-run.ts + 26 modules
var prepare_run = __webpack_require__(34564);
// EXTERNAL MODULE: ./src/store/store-layout.ts
var store_layout = __webpack_require__(58759);
;// CONCATENATED MODULE: ./src/terminal/request.ts
/** Flags to a run request, and a run request to the jobs that it stands for. */






/** The run request that flags stand for. */
function requestOf(flags, io) {
    return {
        spec: flags.spec,
        cwd: io.cwd,
        select: flags.select,
        args: flags.arg,
        ...(flags.root === undefined ? {} : { root: (0,external_node_path_.resolve)(io.cwd, flags.root) }),
        dataRoots: flags.dataRoot.map((path) => (0,external_node_path_.resolve)(io.cwd, path)),
        ...(flags.runtime === undefined ? {} : { runtime: flags.runtime }),
        ...(flags.container === undefined ? {} : { container: flags.container }),
        executor: flags.executor,
        parallel: flags.parallel ?? (0,external_node_os_.availableParallelism)(),
        cache: flags.cache,
        forceRun: flags.forceRun,
        store: flags.store === undefined ? (0,store_layout/* storeRoot */.q1)(io.environment) : (0,external_node_path_.resolve)(io.cwd, flags.store),
        ...(flags.output === undefined ? {} : { output: (0,external_node_path_.resolve)(io.cwd, flags.output) }),
        retain: flags.retain,
        requireIsolation: flags.requireIsolation,
        environment: io.environment,
    };
}
/** The jobs of a request; warnings are told. @throws HitherError `spec` with every mistake, `usage` */
async function prepare(request, io) {
    const prepared = await (0,prepare_run/* prepareRun */.Z)(request);
    for (const warning of prepared.warnings) {
        io.writeErr(`warning: ${(0,clean_output/* cleanOutput */.D)((0,errors/* formatProblem */.Vw)(warning))}\n`);
    }
    if (!prepared.ok) {
        throw (0,errors/* specError */.k9)(prepared.problems);
    }
    return prepared.value.jobs;
}

;// CONCATENATED MODULE: ./src/terminal/plan-command.ts
/** `hither plan`: what a run would do, before anything runs. */









/** Shows each job with its hash and whether its result is known. Pulls nothing. @returns the exit code */
async function plan(flags, io) {
    const request = requestOf(flags, io);
    const jobs = await prepare(request, io);
    const { context, close } = await (0,run_context/* openRun */.I)(request, { report: () => { }, signal: io.signal });
    try {
        const planned = [];
        for (const job of jobs) {
            planned.push(await planJob(job, context));
        }
        io.writeOut(flags.json ? plan_command_document(planned) : planned.map(line).join(''));
        return 0;
    }
    finally {
        await close();
    }
}
async function planJob(job, context) {
    const known = {
        name: job.name,
        label: job.label,
        index: job.index,
        matrix: await matrixOf(job, context),
        function_name: job.functionName,
        function_version: job.functionVersion,
        container: job.declaredImage,
    };
    const planned = (job_hash, reason) => ({ ...known, job_hash, hit: false, reason });
    if (job.spec.needs.length > 0) {
        return planned(null, `it needs the result of ${job.spec.needs.join(', ')}`);
    }
    try {
        const serialized = await (0,run_job/* serialize */.lK)(job, new Map(), context);
        const { identity } = await (0,run_job/* identify */.ls)(job, context);
        return planned((0,job_hash/* jobHash */.Q)(serialized, identity.digest), lookup/* MISS_REASON */.q);
    }
    catch (thrown) {
        if (thrown instanceof errors/* HitherError */.bD && thrown.code !== 'internal') {
            return planned(null, `${thrown.message}: ${thrown.remedy}`);
        }
        throw thrown;
    }
}
async function matrixOf(job, { store }) {
    return job.matrix === null ? null : (0,encode_arguments/* encodeValues */.t)(job.matrix, { needed: new Map(), store, paths: job.paths });
}
function plan_command_document(planned) {
    return `${(0,write_json/* writeJson */.GF)((0,from_plain/* fromPlain */.b)({ schema: 'hither-plan/1', jobs: planned }))}\n`;
}
function line({ label, job_hash, hit, reason }) {
    return `${label}  ${job_hash?.slice(0, 12) ?? '-'.repeat(12)}  ${hit ? 'known' : 'to compute'}: ${reason}\n`;
}

// EXTERNAL MODULE: ./src/result/results-document.ts
var results_document = __webpack_require__(89997);
// EXTERNAL MODULE: ./src/run-jobs.ts + 3 modules
var run_jobs = __webpack_require__(60355);
// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(46193);
;// CONCATENATED MODULE: ./src/terminal/hint.ts
/** A sentence for people, or undefined where the error says enough. */
function hintFor({ error, container }) {
    if (error?.type !== 'ModuleNotFoundError') {
        return undefined;
    }
    const [, name = 'it'] = /^No module named '([^']+)'/.exec(error.message) ?? [];
    const place = container.runtime === 'host' ? 'the Python of this machine' : `the image ${container.declared}`;
    const remedy = container.runtime === 'host' ? 'another Python ("python:")' : 'an image that has it ("container:")';
    return `hint: ${name} is neither in ${place} nor in the repository's code that was taken along: name ${remedy}, or, if it is a module of yours, list it in "local-modules:"`;
}

// EXTERNAL MODULE: ./src/values/display-value.ts
var display_value = __webpack_require__(26192);
;// CONCATENATED MODULE: ./src/terminal/table.ts
/** The table that ends a run: one line per job. */


/** A result is shown up to this many characters. */
const MAX_RESULT = 60;
/** So is an error, which was told in full when its job ended. */
const MAX_ERROR = 100;
/** The table of all jobs, with a head line and a line end. */
function resultTable(records, paint) {
    const rows = records.map((record) => [
        (0,clean_output/* cleanOutput */.D)(record.label),
        record.status,
        seconds(record.runtime_info.elapsed_sec),
        record.status === 'finished' ? (0,display_value/* displayValue */.K)(record.result, MAX_RESULT) : errorLine(record),
    ]);
    const table = [['job', 'status', 'time', 'result'], ...rows];
    const widths = [0, 1, 2].map((column) => Math.max(...table.map((row) => (row[column] ?? '').length)));
    return table.map((row, index) => formatRow(row, widths, rowPaint(index, records, paint))).join('');
}
/** Colours the status alone; colour codes have no width, so they are added after padding. */
function rowPaint(index, records, paint) {
    const record = records[index - 1];
    return record === undefined ? paint.dim : statusPaint(record.status, paint);
}
/** The colour of a status. */
function statusPaint(status, paint) {
    if (status === 'finished') {
        return paint.green;
    }
    return status === 'skipped' || status === 'cancelled' ? paint.yellow : paint.red;
}
function formatRow(row, widths, paintStatus) {
    const [job = '', status = '', time = '', result = ''] = row;
    const [jobWidth = 0, statusWidth = 0, timeWidth = 0] = widths;
    return `${job.padEnd(jobWidth)}  ${paintStatus(status.padEnd(statusWidth))}  ${time.padStart(timeWidth)}  ${result}\n`;
}
function errorLine(record) {
    const text = (0,clean_output/* cleanOutput */.D)(`${record.error?.type ?? ''}: ${record.error?.message ?? ''}`).replace(/\s+/gu, ' ');
    return text.length > MAX_ERROR ? `${text.slice(0, MAX_ERROR - 1)}…` : text;
}
/** `0.31 s`, `12.4 s`, `3 min 5 s`, `2 h 10 min`. */
function seconds(elapsed) {
    if (elapsed < 100) {
        return `${elapsed.toFixed(elapsed < 10 ? 2 : 1)} s`;
    }
    const whole = Math.round(elapsed);
    const hours = Math.floor(whole / 3600);
    const minutes = Math.floor((whole % 3600) / 60);
    return hours > 0 ? `${hours} h ${minutes} min` : `${minutes} min ${whole % 60} s`;
}

;// CONCATENATED MODULE: ./src/terminal/console-reporter.ts
/** Shows a run to a person at a terminal: live output, notices, and what is being fetched. Everything goes to one stream. */





/** A line of this length is broken, so that output without line ends is shown and forgotten too. */
const MAX_LINE = 64 * 1024;
/** What is drawn over itself stays in one row of most terminals. */
const MAX_PROGRESS = 76;
/** A reporter for people. */
function createConsoleReporter(options) {
    const { paint } = options;
    const screen = createScreen(options);
    const relay = createRelay(options, screen);
    return (event) => {
        switch (event.type) {
            case 'notice':
            case 'warning': {
                const word = event.type === 'warning' ? paint.yellow('warning: ') : '';
                screen.line(`${(0,errors/* formatWhere */.Hp)(event.where)}${word}${event.message}`);
                break;
            }
            case 'image':
                tellImage(event, screen, paint);
                break;
            case 'job-started':
                screen.line(paint.dim(`${event.label}: started under ${event.runtime}`));
                break;
            case 'console':
                relay.add(event);
                break;
            case 'job-ended':
                relay.flush(event.record.label);
                screen.line(endText(event.record, paint));
        }
    };
}
function endText(record, paint) {
    const status = statusPaint(record.status, paint)(record.status);
    const line = `${record.label}: ${status} ${paint.dim(`after ${seconds(record.runtime_info.elapsed_sec)}`)}`;
    if (record.error === null) {
        return line;
    }
    const { type, message, traceback } = record.error;
    const hint = hintFor(record);
    const lines = [line, traceback === '' ? `${type}: ${message}` : traceback.trimEnd()];
    return (hint === undefined ? lines : [...lines, paint.yellow(hint)]).join('\n');
}
function tellImage(event, screen, paint) {
    const text = `${event.step === 'pull' ? 'pulling' : 'building the SIF of'} ${event.image}`;
    if (event.state === 'progress') {
        screen.progress(`${text}: ${event.detail}`);
    }
    else {
        screen.line(paint.dim(`${text}: ${event.state}`));
    }
}
function createScreen({ write, paint, interactive }) {
    let shown = false;
    const clear = () => (shown ? '\r\u001b[K' : '');
    return {
        line(text) {
            write(`${clear()}${(0,clean_output/* cleanOutput */.D)(text)}\n`);
            shown = false;
        },
        progress(text) {
            if (interactive) {
                write(`${clear()}${paint.dim((0,clean_output/* cleanOutput */.D)(text).replaceAll(/\s+/g, ' ').slice(0, MAX_PROGRESS))}`);
                shown = true;
            }
        },
    };
}
/** Passes on what functions write, by whole lines, so that two jobs don't write into each other's lines. */
function createRelay({ paint, prefixed }, screen) {
    const streams = new Map();
    const mark = (label, line) => `${prefixed ? paint.dim(`${label} | `) : ''}${line}`;
    return {
        add(event) {
            const key = `${event.label}\n${event.stream}`;
            const stream = streams.get(key) ?? { decoder: new external_node_string_decoder_.StringDecoder('utf8'), partial: '' };
            streams.set(key, stream);
            const lines = (stream.partial + stream.decoder.write(event.chunk)).split('\n');
            const partial = lines.pop() ?? '';
            for (const line of lines) {
                screen.line(mark(event.label, lastDrawn(line)));
            }
            stream.partial = partial.slice(Math.max(0, partial.lastIndexOf('\r', partial.length - 2)));
            if (stream.partial.includes('\r')) {
                screen.progress(mark(event.label, lastDrawn(stream.partial)));
            }
            for (; stream.partial.length > MAX_LINE; stream.partial = stream.partial.slice(MAX_LINE)) {
                screen.line(mark(event.label, stream.partial.slice(0, MAX_LINE)));
            }
        },
        flush(label) {
            for (const name of ['stdout', 'stderr']) {
                const stream = streams.get(`${label}\n${name}`);
                if (stream !== undefined && stream.partial !== '') {
                    screen.line(mark(label, lastDrawn(stream.partial)));
                }
                streams.delete(`${label}\n${name}`);
            }
        },
    };
}
/** What a terminal would show in the end of a line that was drawn over itself, as progress bars are. */
function lastDrawn(line) {
    return line.replace(/\r+$/, '').replace(/^.*\r/s, '');
}

;// CONCATENATED MODULE: ./src/terminal/paint.ts
/** Colours of the terminal, or none (https://no-color.org). */
const plain = (text) => text;
const sgr = (code) => (text) => `\u001b[${code}m${text}\u001b[0m`;
/** `colours` is true on a terminal where NO_COLOR isn't set. */
function createPaint(colours) {
    return colours
        ? { red: sgr(31), green: sgr(32), yellow: sgr(33), dim: sgr(2) }
        : { red: plain, green: plain, yellow: plain, dim: plain };
}

;// CONCATENATED MODULE: ./src/terminal/run-command.ts
/** `hither run`. */







/** Runs the jobs of a spec and tells the results. @returns the exit code */
async function run(flags, io) {
    const request = requestOf(flags, io);
    const jobs = await prepare(request, io);
    const report = createConsoleReporter({
        // With --json stdout is for the document alone.
        write: flags.json ? io.writeErr : io.writeOut,
        paint: createPaint(flags.json ? io.coloursErr : io.coloursOut),
        interactive: flags.json ? io.interactiveErr : io.interactiveOut,
        prefixed: jobs.length > 1,
    });
    const { context, close } = await (0,run_context/* openRun */.I)(request, { report, signal: io.signal });
    try {
        const summary = await (0,run_jobs/* runJobs */.A)(jobs, context);
        io.writeOut(flags.json ? (0,results_document/* resultsDocument */.U)(summary.records) : resultTable(summary.records, createPaint(io.coloursOut)));
        return summary.exitCode;
    }
    finally {
        await close();
    }
}

// EXTERNAL MODULE: ./src/store/content-store.ts + 11 modules
var content_store = __webpack_require__(25358);
// EXTERNAL MODULE: ./src/store/kachery-uri.ts
var kachery_uri = __webpack_require__(6489);
;// CONCATENATED MODULE: ./src/terminal/store-commands.ts
/** `hither store put|get|cat`. */






/** Stores a file and prints its URI, last on stdout. @returns the exit code */
async function storePut(call, io) {
    const path = (0,external_node_path_.resolve)(io.cwd, call.subject);
    await checkFile(path, call.subject);
    const ref = await storeOf(call, io).putFile(path);
    io.writeOut(`${(0,kachery_uri/* formatKacheryUri */.t2)(ref.sha1, (0,external_node_path_.basename)(path))}\n`);
    return 0;
}
/** Writes an object to a new file. @returns the exit code */
async function storeGet(call, io) {
    const store = storeOf(call, io);
    const ref = await refOf(call.subject, store);
    await store.placeVerified(ref, (0,external_node_path_.resolve)(io.cwd, call.target), 'copy');
    return 0;
}
/** Writes the bytes of an object to stdout, all of them verified before the first is written. @returns the exit code */
async function storeCat(call, io) {
    const store = storeOf(call, io);
    const ref = await refOf(call.subject, store);
    const handle = await store.openVerified(ref);
    await io.pipeOut(handle.createReadStream({ start: 0 }));
    return 0;
}
/** What the user named wrongly is no failure of the store. */
async function checkFile(path, given) {
    const found = await (0,external_node_fs_promises_.stat)(path).catch(() => undefined);
    if (found === undefined) {
        throw new errors/* HitherError */.bD('usage', `there is no file ${given}`, 'check the path, and the folder that you are in');
    }
    if (!found.isFile()) {
        throw new errors/* HitherError */.bD('usage', `${given} is not a regular file`, 'only files can be stored: name one');
    }
}
function storeOf(call, io) {
    return (0,content_store/* openStore */.C)(call.store === undefined ? (0,store_layout/* storeRoot */.q1)(io.environment) : (0,external_node_path_.resolve)(io.cwd, call.store));
}
function refOf(text, store) {
    const uri = (0,kachery_uri/* parseKacheryUri */.rI)(text);
    if (uri?.kind !== 'object') {
        throw new errors/* HitherError */.bD('usage', `"${text}" is not the URI of an object`, 'write sha1://HASH, as "hither store put" prints it');
    }
    return store.identify(uri.sha1);
}

;// CONCATENATED MODULE: ./src/terminal/validate-command.ts

/** Checks a spec and everything it refers to, and runs nothing. @returns the exit code */
async function validate(flags, io) {
    const jobs = await prepare(requestOf(flags, io), io);
    io.writeOut(`${jobs.length === 1 ? 'one job' : `${jobs.length} jobs`}, no mistakes\n`);
    return 0;
}

;// CONCATENATED MODULE: ./src/terminal/command-line.ts
/** The command line as a function: arguments in, exit code out, everything else through `CommandIo`. */








/** All mistakes are listed together, but a spec that is one big mistake must not flood the terminal. */
const MAX_PROBLEM_TEXT = 20_000;
/** Runs one call of the command line and returns its exit code. Never throws. */
async function runCommandLine(argv, io) {
    try {
        return await dispatch(argv, io);
    }
    catch (thrown) {
        return tellError(thrown, io);
    }
}
function dispatch(argv, io) {
    const invocation = parseFlags(argv, { version: VERSION, writeOut: io.writeOut, writeErr: io.writeErr });
    switch (invocation.command) {
        case 'run':
            return run(invocation.flags, io);
        case 'plan':
            return plan(invocation.flags, io);
        case 'validate':
            return validate(invocation.flags, io);
        case 'functions':
            return listFunctions(invocation, io);
        case 'store-put':
            return storePut(invocation, io);
        case 'store-get':
            return storeGet(invocation, io);
        case 'store-cat':
            return storeCat(invocation, io);
        case 'none':
            return 0;
    }
}
/** The version that `--version` prints; package.json has the same, a test sees to it. */
const VERSION = '0.1.0';
/** A mistake of the user's as its lines; a bug of ours as what it is, with its trace. */
function tellError(thrown, io) {
    if (!(thrown instanceof errors/* HitherError */.bD) || thrown.code === 'internal') {
        const trace = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
        io.writeErr(`hither ${VERSION}: this is a bug of hither-action, please report it:\n${trace}\n`);
        return errors/* EXIT_CODES */.ai.internal;
    }
    // commander has said what is wrong with the flags.
    if (thrown.code !== 'usage' || thrown.details.cause === undefined) {
        io.writeErr(problemsText(thrown.problems));
    }
    return errors/* EXIT_CODES */.ai[thrown.code];
}
/** One line for each mistake, up to a limit; then how many more there are. */
function problemsText(problems) {
    const lines = [];
    let length = 0;
    for (const problem of problems) {
        const line = `${(0,clean_output/* cleanOutput */.D)((0,errors/* formatProblem */.Vw)(problem))}\n`;
        if (length + line.length > MAX_PROBLEM_TEXT - 100) {
            lines.push(`… and ${problems.length - lines.length} more\n`);
            break;
        }
        lines.push(line);
        length += line.length;
    }
    return lines.join('');
}

;// CONCATENATED MODULE: ./src/cli.ts
/** The command line's door: reads flags and environment once, calls a command, and tells the result. */



/** Runs the command line of this process and sets its exit code. */
async function main() {
    const abort = new AbortController();
    cancelOnSignals(abort);
    process.exitCode = await runCommandLine(process.argv.slice(2), systemIo(abort.signal));
}
/** The first Ctrl-C cancels the jobs and lets the run tell what became of them; the second ends at once. */
function cancelOnSignals(abort) {
    for (const [signal, exitCode] of [
        ['SIGINT', 130],
        ['SIGTERM', 143],
    ]) {
        process.on(signal, () => {
            if (abort.signal.aborted) {
                process.exit(exitCode);
            }
            process.stderr.write('cancelling: the running jobs are being ended; a second Ctrl-C or SIGTERM does not wait\n');
            abort.abort();
        });
    }
}
function systemIo(signal) {
    const { stdout, stderr, env } = process;
    // A reader that went away (`| head`) is no error of ours.
    for (const stream of [stdout, stderr]) {
        stream.on('error', () => { });
    }
    return {
        writeOut: (data) => void stdout.write(data),
        pipeOut: (source) => (0,promises_.pipeline)(source, stdout, { end: false }).catch(ignoreClosedPipe),
        writeErr: (data) => void stderr.write(data),
        coloursOut: stdout.isTTY === true && !env.NO_COLOR,
        coloursErr: stderr.isTTY === true && !env.NO_COLOR,
        interactiveOut: stdout.isTTY === true,
        interactiveErr: stderr.isTTY === true,
        environment: env,
        cwd: process.cwd(),
        signal,
    };
}
function ignoreClosedPipe(thrown) {
    if ((0,errors/* systemErrorCode */.vq)(thrown) !== 'EPIPE') {
        throw thrown;
    }
}


/***/ })

};
