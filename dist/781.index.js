export const id = 781;
export const ids = [781];
export const modules = {

/***/ 5781:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main),
  post: () => (/* binding */ post)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/spec/quantities.ts
var quantities = __webpack_require__(6150);
// EXTERNAL MODULE: ./src/store/store-layout.ts
var store_layout = __webpack_require__(58759);
;// CONCATENATED MODULE: ./src/github/event-policy.ts
/**
 * Whether a workflow's event may bring code of somebody without write access. Where it may, a spec is refused on
 * self-hosted runners before it is read, and elsewhere may not go beyond the default isolation.
 */

/** Events that only people with write access can cause, with code that they pushed. */
const TRUSTED_EVENTS = new Set([
    'push',
    'schedule',
    'workflow_dispatch',
    'repository_dispatch',
    'merge_group',
    'release',
    'create',
    'delete',
    'deployment',
    'deployment_status',
    'page_build',
    'registry_package',
]);
/** Events of a pull request; what they run is its author's, or what a workflow checks out of it. */
const PULL_REQUEST_EVENTS = new Set([
    'pull_request',
    'pull_request_target',
    'pull_request_review',
    'pull_request_review_comment',
]);
/**
 * Decides on an event. Unknown events are not trusted, nor are comments on issues, where nothing tells whose code the
 * workflow checks out.
 */
function trustOf(event) {
    if (TRUSTED_EVENTS.has(event.name) || isOwnPullRequest(event) || isOwnRun(event)) {
        return 'trusted';
    }
    const hosted = event.runner === 'github-hosted' || event.local;
    return hosted ? 'restricted' : 'refused';
}
/** A pull request from a branch of the same repository: its author may push. */
function isOwnPullRequest({ name, payload }) {
    return PULL_REQUEST_EVENTS.has(name) && isOfThisRepository(payload, ['pull_request', 'head', 'repo']);
}
/** A run after a run that was trusted itself. */
function isOwnRun({ name, payload }) {
    const cause = textAt(payload, ['workflow_run', 'event']) ?? '';
    const own = isOfThisRepository(payload, ['workflow_run', 'head_repository']);
    return name === 'workflow_run' && own && (TRUSTED_EVENTS.has(cause) || cause === 'pull_request');
}
function isOfThisRepository(payload, path) {
    const name = textAt(payload, [...path, 'full_name']);
    return name !== undefined && name === textAt(payload, ['repository', 'full_name']);
}
/** Refuses an event on a machine that outlives the run, before anything of its spec is read. @throws HitherError `untrusted` */
function refuseUntrusted(event) {
    if (trustOf(event) === 'refused') {
        throw new errors/* HitherError */.bD('untrusted', `the event "${event.name}" may bring code of somebody without write access, and this is a self-hosted runner`, 'run it on a runner of GitHub, or on a push to a branch of this repository after somebody has read the code');
    }
}
function textAt(value, path) {
    let at = value;
    for (const key of path) {
        at = typeof at === 'object' && at !== null ? at[key] : undefined;
    }
    return typeof at === 'string' ? at : undefined;
}
/** What `allow:` can list. */
const ALLOWANCES = ['host', 'network', 'mounts', 'env', 'relax'];
/** What jobs ask for beyond the default and the workflow doesn't allow. `runtime` is what the workflow asks for all jobs. */
function checkRestricted(jobs, allowed, runtime) {
    return jobs.flatMap((job) => beyondDefault(job, runtime ?? job.runtime)
        .filter(([allowance]) => !allowed.includes(allowance))
        .map(([allowance, what]) => ({
        message: `the job "${job.name}" asks for ${what}, and its spec may come from somebody without write access`,
        remedy: `remove it, or list "${allowance}" in the input "allow" of the workflow's step`,
        where: job.where,
    })));
}
function beyondDefault(job, runtime) {
    const asked = [
        [runtime === 'host', 'host', 'the runtime host'],
        [job.network !== 'none', 'network', `the network ${job.network}`],
        [
            job.mounts.some((mount) => mount.write || mount.source.startsWith('/')),
            'mounts',
            'mounts that it can write to or that lie outside',
        ],
        [job.passEnv.length > 0, 'env', `the variables ${job.passEnv.join(', ')}`],
        [job.relax.length > 0, 'relax', `relax: ${job.relax.join(', ')}`],
    ];
    return asked.filter(([asks]) => asks).map(([, allowance, what]) => [allowance, what]);
}

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33838);
// EXTERNAL MODULE: ./src/spec/nearest.ts
var nearest = __webpack_require__(30073);
;// CONCATENATED MODULE: ./src/github/input-reader.ts
/** Reads the inputs of a step by their names, and keeps every mistake in them. */


/** A reader of this step's inputs. */
function createInputReader() {
    const problems = [];
    const text = (name) => (0,core/* getInput */.V4)(name) || undefined;
    const wrong = (name, given, remedy) => {
        problems.push({ message: `the input "${name}" can't be ${JSON.stringify(given.slice(0, 100))}`, remedy });
    };
    const parsed = (name, expected, read) => {
        const given = text(name);
        return given === undefined ? undefined : (read(given) ?? wrong(name, given, `give ${expected}`));
    };
    const known = (name, given, words) => words.find((word) => word === given) ??
        wrong(name, given, (0,nearest/* didYouMean */.a)(given, words, `give one of ${words.join(', ')}`));
    return {
        text,
        parsed,
        problems,
        flag: (name, otherwise) => parsed(name, 'true or false', () => booleanInput(name)) ?? otherwise,
        choice(name, words) {
            const given = text(name);
            return given === undefined ? undefined : known(name, given, words);
        },
        lines: (name) => (0,core/* getMultilineInput */.q3)(name),
        choices: (name, words) => (0,core/* getMultilineInput */.q3)(name).flatMap((line) => known(name, line, words) ?? []),
        refuse: (problem) => void problems.push(problem),
    };
}
function booleanInput(name) {
    try {
        return (0,core/* getBooleanInput */.Vt)(name);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/github/inputs.ts
/** Everything that the action reads of its surroundings, once, into plain data: inputs and variables of the runner. */









/** Inputs that later versions bring: given, they are refused by name, for ignoring them would do something else. */
const LATER = ['slurm', 'remote-stores', 'shard'];
/** All inputs as they count, or every mistake in them. */
function readInputs(platform) {
    const reader = createInputReader();
    for (const name of LATER.filter((each) => reader.text(each) !== undefined)) {
        reader.refuse({ message: `the input "${name}" is not in this version`, remedy: 'remove it' });
    }
    if (reader.choice('executor', ['local', 'slurm']) === 'slurm') {
        reader.refuse({ message: 'the executor slurm is not in this version', remedy: 'write "executor: local"' });
    }
    const inputs = {
        request: readRequest(reader, platform),
        allow: reader.choices('allow', ALLOWANCES),
        artifact: reader.flag('artifact', true),
        retentionDays: reader.parsed('retention-days', 'a whole number of days from 1 on', wholeNumber),
        summary: reader.flag('summary', true),
        failOnError: reader.flag('fail-on-error', true),
    };
    const { problems } = reader;
    return problems.length > 0 ? { ok: false, problems, warnings: [] } : { ok: true, value: inputs, warnings: [] };
}
function readRequest(reader, { workspace, temp }) {
    const environment = { ...process.env };
    const store = reader.text('store');
    const argsText = reader.text('args');
    const runtime = reader.choice('runtime', ['auto', 'docker', 'podman', 'apptainer', 'host']);
    const container = reader.text('container');
    const timeout = reader.parsed('timeout', 'a time such as 90s, 30m or 2h', duration);
    return {
        spec: reader.text('job') ?? '.',
        cwd: workspace,
        select: reader.lines('select'),
        args: [],
        ...(argsText === undefined ? {} : { argsText }),
        dataRoots: reader.lines('data-roots').map((path) => (0,external_node_path_.resolve)(workspace, path)),
        ...(runtime === undefined ? {} : { runtime }),
        ...(container === undefined ? {} : { container }),
        executor: 'local',
        parallel: reader.parsed('parallel', 'a whole number from 1 on', wholeNumber) ?? (0,external_node_os_.availableParallelism)(),
        cache: reader.choice('cache', ['read-write', 'read', 'off']) ?? 'read-write',
        forceRun: reader.flag('force-run', false),
        ...(timeout === undefined ? {} : { timeout }),
        store: store === undefined ? (0,store_layout/* storeRoot */.q1)(environment) : (0,external_node_path_.resolve)(workspace, store),
        output: (0,external_node_path_.join)(temp, `hither-${(0,external_node_crypto_.randomUUID)()}`),
        retain: false,
        requireIsolation: reader.flag('require-isolation', false),
        environment,
    };
}
function wholeNumber(text) {
    return /^[1-9]\d{0,5}$/.test(text) ? Number(text) : undefined;
}
function duration(text) {
    return quantities/* DURATION */.ft.test(text) && (0,quantities/* isPossibleDuration */.mX)(text) ? (0,quantities/* secondsOf */.TM)(text) : undefined;
}
/** What the runner says in its variables and in the file of the event. */
function readPlatform() {
    const { env } = process;
    const server = env.GITHUB_SERVER_URL || 'https://github.com';
    const local = env.ACT === 'true';
    return {
        event: {
            name: env.GITHUB_EVENT_NAME ?? '',
            payload: readPayload(env.GITHUB_EVENT_PATH),
            runner: env.RUNNER_ENVIRONMENT,
            local,
        },
        workspace: (0,external_node_path_.resolve)(env.GITHUB_WORKSPACE || '.'),
        temp: env.RUNNER_TEMP || (0,external_node_os_.tmpdir)(),
        jobId: env.GITHUB_JOB ?? '',
        runUrl: `${server}/${env.GITHUB_REPOSITORY ?? ''}/actions/runs/${env.GITHUB_RUN_ID ?? ''}`,
        hasSummary: Boolean(env.GITHUB_STEP_SUMMARY),
        noArtifacts: whyNoArtifacts(server, local, Boolean(env.ACTIONS_RUNTIME_TOKEN)),
    };
}
/** The client of artifacts speaks to github.com alone, and elsewhere tries for half a minute before it says so. */
function whyNoArtifacts(server, local, token) {
    if (local) {
        return 'act has no artifacts that this action could use';
    }
    const host = URL.canParse(server) ? new URL(server).hostname.toLowerCase() : '';
    if (host !== 'github.com' && !host.endsWith('.ghe.com') && !host.endsWith('.localhost')) {
        return `${host || 'this server'} has no artifacts that this action could use`;
    }
    return token ? undefined : 'the runner gives no access to artifacts (ACTIONS_RUNTIME_TOKEN is not set)';
}
/** undefined where there is none that can be read: then nothing is trusted that depends on it. */
function readPayload(path) {
    try {
        return JSON.parse((0,external_node_fs_.readFileSync)(path ?? '', 'utf8'));
    }
    catch (thrown) {
        if (thrown instanceof SyntaxError || (0,errors/* systemErrorCode */.vq)(thrown) !== undefined) {
            return undefined;
        }
        throw thrown;
    }
}

// EXTERNAL MODULE: ./src/prepare-run.ts + 26 modules
var prepare_run = __webpack_require__(34564);
// EXTERNAL MODULE: ./src/process/owner.ts
var owner = __webpack_require__(9694);
// EXTERNAL MODULE: ./src/run-context.ts + 44 modules
var run_context = __webpack_require__(3843);
// EXTERNAL MODULE: ./src/run-jobs.ts + 3 modules
var run_jobs = __webpack_require__(60355);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./src/github/artifact.ts
/** Publishes the output folder as an artifact of the run. */


/** Numbers of arrays hardly get smaller, and stronger compression of them takes minutes. */
const COMPRESSION = 1;
/** Characters that no path in an artifact may have. */
const FORBIDDEN = /["<>|*?:\r\n\\]/;
/**
 * A name that is valid, and new in the run: steps, the legs of a matrix, and later attempts may all publish.
 * @param random a new text of letters and digits
 */
function artifactName(jobId, random) {
    const readable = jobId.replace(/[^A-Za-z0-9_-]/g, '').slice(0, 100);
    return ['hither', readable, random].filter((part) => part !== '').join('-');
}
/** Uploads the files of a folder. Throws whatever the client does. */
async function uploadFolder(folder, options) {
    const files = await filesOf(folder);
    const leftOut = files.filter((file) => FORBIDDEN.test(file));
    const sent = files.filter((file) => !FORBIDDEN.test(file)).map((file) => (0,external_node_path_.join)(folder, file));
    const { DefaultArtifactClient } = await __webpack_require__.e(/* import() */ 495).then(__webpack_require__.bind(__webpack_require__, 65495));
    const { name, retentionDays } = options;
    const { id, digest } = await new DefaultArtifactClient().uploadArtifact(name, sent, folder, {
        compressionLevel: COMPRESSION,
        ...(retentionDays === undefined ? {} : { retentionDays }),
    });
    return { name, id: String(id ?? ''), digest: digest ?? '', leftOut };
}
/** Regular files alone: a link in an artifact would be what it leads to. */
async function filesOf(folder) {
    const entries = await (0,promises_.readdir)(folder, { recursive: true, withFileTypes: true });
    return entries
        .filter((entry) => entry.isFile())
        .map((entry) => (0,external_node_path_.relative)(folder, (0,external_node_path_.join)(entry.parentPath, entry.name)))
        .sort();
}

;// CONCATENATED MODULE: ./src/github/left-behind.ts
/** What the main step tells the post step, so that it can remove what a killed main step left. */

const NAME = 'run';
/** Has to be called before the first container starts: state is kept even when the process is killed after it. */
function saveLeftBehind(left) {
    (0,core/* saveState */.LZ)(NAME, JSON.stringify(left));
}
/** undefined where the main step had not come to a run. */
function readLeftBehind() {
    const text = (0,core/* getState */.Gu)(NAME);
    return text === '' ? undefined : JSON.parse(text);
}

// EXTERNAL MODULE: ./src/values/encoded-view.ts
var encoded_view = __webpack_require__(14972);
// EXTERNAL MODULE: ./src/values/write-json.ts
var write_json = __webpack_require__(7096);
;// CONCATENATED MODULE: ./src/github/outputs.ts


/** A step may set 1 MiB of outputs, counted in UTF-16 units of two bytes; a result gets a quarter of it. Characters. */
const MAX_RESULT = 256 * 1024;
/** Of the text of all errors. Characters. */
const MAX_ERROR = 64 * 1024;
/** Names of outputs, as in action.yml. */
const OUTPUTS = [
    'result',
    'result-truncated',
    'result-uri',
    'status',
    'job-hash',
    'cache-hit',
    'artifact-name',
    'artifact-id',
    'artifact-url',
    'artifact-digest',
    'records',
    'error',
];
const NO_OUTPUTS = Object.fromEntries(OUTPUTS.map((name) => [name, '']));
/** What the jobs alone tell; the artifact is not known yet. */
async function outputsOf(told, store) {
    const { records, recordsPath } = told;
    const result = resultOf(told);
    const text = result === undefined ? '' : (0,write_json/* writeJson */.GF)(result);
    const truncated = text.length > MAX_RESULT;
    const failed = records.filter((record) => record.status !== 'finished');
    return {
        ...NO_OUTPUTS,
        result: truncated ? '' : text,
        'result-truncated': String(truncated),
        'result-uri': truncated ? await storedText(text, store) : uriOf(result),
        // A skipped job tells nothing: the one that it waited for does.
        status: (failed.find((record) => record.status !== 'skipped') ?? failed[0])?.status ?? 'finished',
        'job-hash': (records.length === 1 ? records[0]?.job_hash : undefined) ?? '',
        'cache-hit': String(records.length > 0 && records.every((record) => record.cache.hit)),
        records: recordsPath,
        error: cutError(failed.map((record) => errorText(record, records.length > 1)).join('\n')),
    };
}
/** What a step tells that could not run its jobs. */
function outputsWithoutJobs(message) {
    return { ...NO_OUTPUTS, status: 'failed', error: cutError(message) };
}
/**
 * Where the spec has one job its result, of a matrix the list; else an object by job name. What did not finish is null
 * there; the one job that did not finish has no result at all.
 */
function resultOf({ records, onlyJob }) {
    const byName = new Map();
    for (const record of records) {
        byName.set(record.name, record.index === null ? record.result : [...listAt(byName, record.name), record.result]);
    }
    const [only] = records;
    if (!onlyJob || only === undefined) {
        return byName;
    }
    return only.index === null && only.status !== 'finished' ? undefined : byName.get(only.name);
}
function listAt(byName, name) {
    const list = byName.get(name);
    return Array.isArray(list) ? list : [];
}
async function storedText(text, store) {
    return `sha1://${(await store.putBytes(Buffer.from(text))).sha1}/result.json`;
}
/** Of a result that is an array or a file. */
function uriOf(result) {
    const view = result === undefined ? undefined : (0,encoded_view/* viewEncoded */.E)(result);
    return view?.kind === 'array' || view?.kind === 'file' ? `sha1://${view.ref.sha1}/${view.name}` : '';
}
function errorText({ label, error }, several) {
    return `${several ? `${label}: ` : ''}${error?.type ?? ''}: ${error?.message ?? ''}`;
}
function cutError(text) {
    return text.length > MAX_ERROR ? `${text.slice(0, MAX_ERROR - 1)}…` : text;
}

// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(46193);
// EXTERNAL MODULE: ./src/process/clean-output.ts
var clean_output = __webpack_require__(40920);
;// CONCATENATED MODULE: ./src/github/safe-line.ts
/**
 * Makes a line of foreign text inert for the runner, which looks for commands in everything that a step prints:
 * `::name …::` after blanks, and `##[name …]` anywhere in the line (actions/runner ActionCommand.cs, TryParseV2 and TryParse).
 */

/**
 * What .NET's comparisons of text by culture rules don't see: control and format characters, and all that Unicode lets
 * programs ignore.
 */
const UNSEEN = '[\\p{C}\\p{Default_Ignorable_Code_Point}]';
const COLOUR = '\\u001b\\[[\\d;:]*m';
/** Two colons after what the runner trims (.NET's white space). */
const LEADING_COMMAND = new RegExp(`^((?:${COLOUR}|[\\s\\p{Z}]|${UNSEEN})*:)(?=${UNSEEN}*:)`, 'u');
const BRACKET_COMMAND = new RegExp(`(#${UNSEEN}*#)(?=${UNSEEN}*\\[)`, 'gu');
/** One line without line ends; escape sequences but colours are removed, and what would be a command is broken by a blank. */
function safeLine(line) {
    return (0,clean_output/* cleanOutput */.D)(line)
        .replace(/[\r\n]/g, ' ')
        .replace(BRACKET_COMMAND, '$1 ')
        .replace(LEADING_COMMAND, '$1 ');
}
/** A text of several lines, each of them safe. */
function safeLines(text) {
    return text.split(LINE_END).map(safeLine);
}
/** What the runner takes as the end of a line (.NET's StreamReader.ReadLine). */
const LINE_END = /\r\n|\r|\n/;

;// CONCATENATED MODULE: ./src/github/console-relay.ts
/** Turns the bytes that a function writes, piece by piece, into lines that can be shown in a GitHub log. */


/** A longer line is shown in pieces of this many UTF-16 units, so that a program that never ends its line is bounded. */
const MAX_LINE = 64 * 1024;
/** Ends of lines as the runner sees them. A `\r` that ends the text waits: the next piece may begin with `\n`. */
const console_relay_LINE_END = /\r\n|\n|\r(?=[^\n])/;
/**
 * Invalid UTF-8 becomes U+FFFD, a line ends at `\r` too (progress bars), and what comes out can't speak to the runner.
 */
function createConsoleRelay() {
    const decoder = new external_node_string_decoder_.StringDecoder('utf8');
    let partial = '';
    return {
        add(chunk) {
            const lines = (partial + decoder.write(chunk)).split(console_relay_LINE_END);
            const pieces = splitLong(lines.pop() ?? '');
            partial = pieces.pop() ?? '';
            return [...lines.flatMap(splitLong), ...pieces].map(safeLine);
        },
        finish() {
            const lines = (partial + decoder.end()).split(console_relay_LINE_END).flatMap(splitLong);
            partial = '';
            const last = lines.pop()?.replace(/\r$/, '') ?? '';
            return [...lines, ...(last === '' ? [] : [last])].map(safeLine);
        },
    };
}
/** Never splits a pair of surrogates. */
function splitLong(line) {
    const pieces = [];
    let start = 0;
    while (line.length - start > MAX_LINE) {
        const end = start + MAX_LINE;
        const within = (line.codePointAt(end - 1) ?? 0) > 0xffff;
        pieces.push(line.slice(start, within ? end - 1 : end));
        start = within ? end - 1 : end;
    }
    pieces.push(line.slice(start));
    return pieces;
}

;// CONCATENATED MODULE: ./src/github/user-frame.ts
/** The line of a frame as Python's `traceback` prints it. */
const FRAME = /^ {2}File "([^"\n]+)", line (\d+)(?:, in .*)?$/gm;
/**
 * The last frame in a file of the repository: their names are relative to the root, those of the image absolute
 * (FORMAT.md, result.json). undefined where there is none.
 */
function userFrame(traceback) {
    const frames = [...traceback.matchAll(FRAME)].map(([, path = '', line = '']) => ({ path, line: Number(line) }));
    return frames.findLast(({ path }) => !path.startsWith('/') && !path.startsWith('<'));
}

;// CONCATENATED MODULE: ./src/github/reporter.ts
/** Shows a run in the log of a GitHub step: groups, what functions write, notices, and annotations at the user's lines. */



/** Makes the reporter of a run. */
function createGithubReporter(options) {
    const { log, together } = options;
    const relays = createRelays(options);
    const ends = [];
    const end = (record) => {
        relays.finish(record.label);
        if (together) {
            ends.push(record);
        }
        else {
            log.closeGroup();
            tellEnd(record, options);
        }
    };
    return {
        report(event) {
            switch (event.type) {
                case 'notice':
                case 'warning':
                    log.annotate(event.type, event.message, event.where);
                    break;
                case 'image':
                    tellImage(event, log);
                    break;
                case 'job-started':
                    log.openGroup(together ? 'Output of the jobs' : `${event.label} (${event.runtime})`);
                    break;
                case 'console':
                    relays.add(event);
                    break;
                case 'job-ended':
                    end(event.record);
            }
        },
        finish() {
            log.closeGroup();
            for (const record of ends) {
                tellEnd(record, options);
            }
            log.resume();
        },
    };
}
function createRelays({ log, together }) {
    const relays = new Map();
    const show = (label, lines) => {
        for (const line of lines) {
            log.relay(together ? `${label} | ${line}` : line);
        }
    };
    return {
        add({ label, stream, chunk }) {
            const key = `${stream} ${label}`;
            const relay = relays.get(key) ?? createConsoleRelay();
            relays.set(key, relay);
            show(label, relay.add(chunk));
        },
        finish(label) {
            for (const stream of ['stdout', 'stderr']) {
                show(label, relays.get(`${stream} ${label}`)?.finish() ?? []);
                relays.delete(`${stream} ${label}`);
            }
        },
    };
}
/** Progress lines would fill the log: the start and the end are enough. */
function tellImage({ step, state, image }, log) {
    if (state !== 'progress') {
        log.text(`${step === 'pull' ? 'pulling' : 'building the SIF of'} ${image}: ${state}`);
    }
}
function tellEnd(record, { log, root, failureLevel }) {
    log.text(`${record.label}: ${record.status} after ${record.runtime_info.elapsed_sec.toFixed(2)} s`);
    const { error } = record;
    if (error === null) {
        return;
    }
    if (error.traceback !== '') {
        log.text(error.traceback.trimEnd());
    }
    const frame = userFrame(error.traceback);
    const where = frame === undefined ? undefined : { ...frame, path: (0,external_node_path_.join)(root, frame.path) };
    log.annotate(failureLevel, `${record.label}: ${error.type}: ${error.message}`, where);
}

// EXTERNAL MODULE: ./src/values/display-value.ts
var display_value = __webpack_require__(26192);
;// CONCATENATED MODULE: ./src/github/summary.ts

/** The runner drops a summary of more than 1 MiB whole. Bytes. */
const MAX_SUMMARY = 900 * 1024;
/** The longest result in the table. */
const summary_MAX_RESULT = 200;
/** GitHub-flavoured Markdown; rows and details are left out from the end when it becomes too long, and that is said. */
function summaryOf(records) {
    const head = `## hither: ${headline(records)}\n\n| job | status | time | image | result |\n|---|---|---|---|---|\n`;
    const parts = [head];
    let size = Buffer.byteLength(head);
    const left = { rows: 0, details: 0 };
    const add = (text, kind) => {
        size += Buffer.byteLength(text);
        if (size > MAX_SUMMARY) {
            left[kind] += 1;
        }
        else {
            parts.push(text);
        }
    };
    for (const record of records) {
        add(row(record), 'rows');
    }
    for (const record of records.filter((each) => each.error !== null)) {
        add(details(record), 'details');
    }
    if (left.rows + left.details > 0) {
        parts.push(`\n${left.rows} jobs and ${left.details} errors are left out here; the artifact has all of them.\n`);
    }
    return parts.join('');
}
function headline(records) {
    const finished = records.filter((record) => record.status === 'finished').length;
    return finished === records.length ? `${finished} finished` : `${finished} of ${records.length} finished`;
}
function row(record) {
    const result = record.status === 'finished' ? (0,display_value/* displayValue */.K)(record.result, summary_MAX_RESULT) : errorLine(record);
    const cells = [
        escapeCell(record.label),
        `${record.status === 'finished' ? '✅' : '❌'} ${record.status}${record.cache.hit ? ' (cached)' : ''}`,
        `${record.runtime_info.elapsed_sec.toFixed(2)} s`,
        escapeCell(imageOf(record)),
        escapeCell(result),
    ];
    return `| ${cells.join(' | ')} |\n`;
}
function errorLine({ error }) {
    return `${error?.type ?? ''}: ${error?.message ?? ''}`.slice(0, summary_MAX_RESULT);
}
function imageOf({ container }) {
    const digest = container.digest === null ? '' : ` ${container.digest.slice(0, 19)}…`;
    return `${container.declared ?? 'no image'}${digest} (${container.runtime ?? 'not run'})`;
}
function details(record) {
    const { type = '', message = '', traceback = '' } = record.error ?? {};
    const text = (traceback === '' ? `${type}: ${message}` : traceback).slice(0, 20_000);
    const fence = fenceFor(text);
    return `\n<details><summary>${escapeHtml(record.label)}: ${record.status}</summary>\n\n${fence}text\n${text}\n${fence}\n\n</details>\n`;
}
/** Longer than any run of backticks in the text, so that nothing in it can end the block. */
function fenceFor(text) {
    const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
    return '`'.repeat(longest + 1);
}
function escapeHtml(text) {
    return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
/** Everything that Markdown or HTML gives a meaning to, @mentions and links too, becomes a character reference. */
function escapeCell(text) {
    return text
        .replace(/\s+/g, ' ')
        .replace(/[&<>"'`*_{}[\]()#+!|~@\\:]/g, (character) => `&#${character.charCodeAt(0)};`);
}

;// CONCATENATED MODULE: ./src/github/main-step.ts
/** The main step of the action: inputs to jobs, jobs to outputs, artifact and summary. */
















/** Runs the step, and tells everything that becomes of it. Never throws. @returns the exit code */
async function mainStep(step) {
    try {
        return await run(step);
    }
    catch (thrown) {
        setOutputs(outputsWithoutJobs(tellFailure(thrown, step.log)));
        return 1;
    }
}
async function run(step) {
    const { platform, log, signal } = step;
    refuseUntrusted(platform.event);
    const inputs = accepted(readInputs(platform), log);
    const prepared = accepted(await prepareTrusted(inputs, platform), log);
    const { summary, outputs } = await runPrepared(prepared, inputs, step);
    const artifact = signal.aborted ? {} : await publish(inputs, step);
    setOutputs({ ...outputs, ...artifact });
    if (inputs.summary && platform.hasSummary) {
        await writeSummary(summary, log);
    }
    return summary.exitCode !== 0 && inputs.failOnError ? 1 : 0;
}
function prepareTrusted(inputs, { event }) {
    const { request, allow } = inputs;
    const restricted = trustOf(event) === 'restricted';
    return (0,prepare_run/* prepareRun */.Z)(request, (jobs) => (restricted ? checkRestricted(jobs, allow, request.runtime) : []));
}
async function runPrepared({ spec, jobs }, inputs, step) {
    const { request, failOnError } = inputs;
    const { log, signal } = step;
    const reporter = createGithubReporter({
        log,
        together: jobs.length > 1 && request.parallel > 1,
        root: jobs[0]?.paths.root ?? request.cwd,
        failureLevel: failOnError ? 'error' : 'warning',
    });
    saveLeftBehind({ owner: (0,owner/* thisProcess */.WF)((0,external_node_os_.hostname)()), store: request.store });
    const { context, close } = await (0,run_context/* openRun */.I)(request, { report: reporter.report, signal });
    try {
        const summary = await (0,run_jobs/* runJobs */.A)(jobs, context);
        const recordsPath = (0,external_node_path_.join)(request.output, 'results.json');
        const told = { records: summary.records, onlyJob: spec.jobs.length === 1, recordsPath };
        return { summary, outputs: await outputsOf(told, context.store) };
    }
    finally {
        reporter.finish();
        await close();
    }
}
/** The outputs that tell of the artifact; none where there is none. That it can't be had or stored fails no step. */
async function publish({ artifact, request, retentionDays }, step) {
    const { platform, log } = step;
    if (!artifact) {
        return {};
    }
    if (platform.noArtifacts !== undefined) {
        log.annotate('notice', `no artifact: ${platform.noArtifacts}; the results are in ${request.output}`);
        return {};
    }
    try {
        const name = artifactName(platform.jobId, (0,external_node_crypto_.randomBytes)(4).toString('hex'));
        const { id, digest, leftOut } = await uploadFolder(request.output, { name, retentionDays });
        if (leftOut.length > 0) {
            const files = leftOut.slice(0, 20).join(', ');
            log.annotate('warning', `not in the artifact, for it can't hold files of such names: ${files}`);
        }
        return {
            'artifact-name': name,
            'artifact-id': id,
            'artifact-url': `${platform.runUrl}/artifacts/${id}`,
            'artifact-digest': digest,
        };
    }
    catch (thrown) {
        const why = `the artifact can't be stored: ${(0,errors/* messageOf */.u0)(thrown)}`;
        log.annotate('warning', `${why}; the results are in ${request.output}`);
        return {};
    }
}
/** A summary that can't be written takes nothing from the results. */
async function writeSummary({ records }, log) {
    try {
        await core/* summary */.z.addRaw(summaryOf(records)).write();
    }
    catch (thrown) {
        log.annotate('warning', `the summary can't be written: ${(0,errors/* messageOf */.u0)(thrown)}`);
    }
}
function setOutputs(outputs) {
    for (const [name, value] of Object.entries(outputs)) {
        (0,core/* setOutput */.uH)(name, value);
    }
}
/** The value, after its warnings were told. @throws HitherError `spec` with every mistake */
function accepted(checked, log) {
    for (const { message, remedy, where } of checked.warnings) {
        log.annotate('warning', `${message}: ${remedy}`, where);
    }
    if (!checked.ok) {
        throw (0,errors/* specError */.k9)(checked.problems);
    }
    return checked.value;
}
/** Tells mistakes at their places, and a bug of ours as what it is. Gives the text of all. */
function tellFailure(thrown, log) {
    if (thrown instanceof errors/* HitherError */.bD && thrown.code !== 'internal') {
        for (const { message, remedy, where } of thrown.problems) {
            log.annotate('error', `${message}: ${remedy}`, where);
        }
        return thrown.problems.map(errors/* formatProblem */.Vw).join('\n');
    }
    const message = `this is a bug of hither-action, please report it with the log: ${(0,errors/* messageOf */.u0)(thrown)}`;
    log.annotate('error', message);
    log.text(thrown instanceof Error ? (thrown.stack ?? '') : '');
    return message;
}

;// CONCATENATED MODULE: ./src/github/post-step.ts
/** The post step of the action: removes what a killed main step left. */



/** Never throws and never fails the job: the next run on this machine looks for leftovers too. */
async function postStep(log, environment) {
    try {
        const left = readLeftBehind();
        if (left !== undefined) {
            const names = await (0,run_context/* sweepRun */.i)({ ...left, environment });
            if (names.length > 0) {
                log.text(`removed what the step had left: ${names.join(', ')}`);
            }
        }
    }
    catch (thrown) {
        log.annotate('warning', `what the step left can't be removed: ${(0,errors/* messageOf */.u0)(thrown)}`);
    }
}

;// CONCATENATED MODULE: ./src/github/workflow-log.ts
/** The log of a step: our own commands, and foreign lines during which the runner obeys nothing. */






/** The runner keeps so many annotations of a level for each step. */
const MAX_ANNOTATIONS = 10;
/** The runner cuts the message of an annotation there. Characters. */
const MAX_MESSAGE = 4096;
const LEVELS = { notice: core/* notice */.lm, warning: core/* warning */.$e, error: core/* error */.z3 };
/**
 * The lines are inert by themselves; that commands are stopped meanwhile is the second lock. The token is new each time,
 * so that a function that could read the log learns nothing of use.
 */
function createWorkflowLog({ write, token, workspace }) {
    const counts = { notice: 0, warning: 0, error: 0 };
    let stopped;
    let grouped = false;
    const resume = () => {
        if (stopped !== undefined) {
            write(`::${stopped}::\n`);
            stopped = undefined;
        }
    };
    const text = (lines) => write(`${safeLines(lines).join('\n')}\n`);
    return {
        resume,
        text,
        annotate(level, message, where) {
            counts[level] += 1;
            if (counts[level] > MAX_ANNOTATIONS) {
                text(`${level}: ${(0,errors/* formatWhere */.Hp)(where)}${message}`);
                return;
            }
            resume();
            const place = placeOf(where, workspace);
            LEVELS[level](cut((0,clean_output/* cleanOutput */.D)(place === undefined ? `${(0,errors/* formatWhere */.Hp)(where)}${message}` : message)), place);
        },
        openGroup(title) {
            if (!grouped) {
                resume();
                (0,core/* startGroup */.Oh)((0,clean_output/* cleanOutput */.D)(title));
                grouped = true;
            }
        },
        closeGroup() {
            if (grouped) {
                resume();
                (0,core/* endGroup */.N4)();
                grouped = false;
            }
        },
        relay(line) {
            if (stopped === undefined) {
                stopped = token();
                write(`::stop-commands::${stopped}\n`);
            }
            write(`${safeLine(line)}\n`);
        },
    };
}
/** undefined for what is no file of the workspace: an input, a flag, a path elsewhere. */
function placeOf(where, workspace) {
    if (where === undefined) {
        return undefined;
    }
    const file = (0,external_node_path_.relative)(workspace, (0,external_node_path_.resolve)(workspace, where.path));
    if (file === '' || file.startsWith('..') || !(0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(workspace, file))) {
        return undefined;
    }
    const { line, column } = where;
    return {
        file,
        ...(line === undefined ? {} : { startLine: line }),
        ...(column === undefined ? {} : { startColumn: column }),
    };
}
function cut(message) {
    return message.length > MAX_MESSAGE ? `${message.slice(0, MAX_MESSAGE - 1)}…` : message;
}

;// CONCATENATED MODULE: ./src/action.ts
/** The action's door: the main step and the post step, as the runner starts them. */





/** Runs the main step of this process and sets its exit code. */
async function main() {
    const platform = readPlatform();
    process.exitCode = await mainStep({ platform, log: systemLog(platform.workspace), signal: signalOfRunner() });
}
/** Runs the post step. */
async function post() {
    await postStep(systemLog(readPlatform().workspace), process.env);
}
/** A runner that cancels sends SIGINT, after 7.5 s SIGTERM, after 2.5 s more SIGKILL. */
function signalOfRunner() {
    const abort = new AbortController();
    process.on('SIGINT', () => abort.abort());
    process.on('SIGTERM', () => abort.abort());
    return abort.signal;
}
function systemLog(workspace) {
    return createWorkflowLog({ write: (text) => void process.stdout.write(text), token: external_node_crypto_.randomUUID, workspace });
}


/***/ })

};
