export const id = 819;
export const ids = [819];
export const modules = {

/***/ 81578:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ MISS_REASON)
/* harmony export */ });
/** The job cache: whether a job's result is known. This version keeps none. */
/** Why a job has to be computed. */
const MISS_REASON = 'no cache in this version';


/***/ }),

/***/ 83916:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hp: () => (/* binding */ formatWhere),
/* harmony export */   Vw: () => (/* binding */ formatProblem),
/* harmony export */   ai: () => (/* binding */ EXIT_CODES),
/* harmony export */   bD: () => (/* binding */ HitherError),
/* harmony export */   jr: () => (/* binding */ bug),
/* harmony export */   k9: () => (/* binding */ specError),
/* harmony export */   u0: () => (/* binding */ messageOf),
/* harmony export */   vq: () => (/* binding */ systemErrorCode)
/* harmony export */ });
/**
 * Everything that can go wrong and is not the outcome of a job. A job's own end (an exception of the user's function,
 * a time limit, a lost container) is a value, see `result/record.ts`; what stands here stops a run or a part of it.
 */
/** The exit code of the command line for each family (sysexits(3) has 70 for a bug of the program itself). */
const EXIT_CODES = {
    usage: 2,
    spec: 2,
    untrusted: 2,
    runtime: 3,
    image: 3,
    store: 3,
    internal: 70,
};
/** The one class of errors that we throw: a code to branch on, a message, and what to do next. */
class HitherError extends Error {
    code;
    remedy;
    details;
    name = 'HitherError';
    constructor(code, message, remedy, details = {}) {
        super(message, { cause: details.cause });
        this.code = code;
        this.remedy = remedy;
        this.details = details;
    }
    /** The mistakes that this error stands for: several for a spec, else itself alone. */
    get problems() {
        if (this.details.problems !== undefined) {
            return this.details.problems;
        }
        const where = this.details.where;
        return [{ message: this.message, remedy: this.remedy, ...(where === undefined ? {} : { where }) }];
    }
}
/** An error that stands for many mistakes at once, so that all of them are reported together. */
function specError(problems) {
    const count = problems.length === 1 ? 'one mistake' : `${problems.length} mistakes`;
    return new HitherError('spec', `${count} in the job spec`, 'mend what is listed', { problems });
}
/** An error for what can't happen unless this program is wrong. */
function bug(message, cause) {
    return new HitherError('internal', message, 'this is a bug of hither-action: please report it with this output', {
        cause,
    });
}
/** The code of a failed system call (`ENOENT`), or undefined for any other thrown thing. */
function systemErrorCode(thrown) {
    return thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : undefined;
}
/** The text of any thrown thing. */
function messageOf(thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown);
}
/** `PATH:LINE:COLUMN: ` as compilers write it and editors read it, or nothing where there is no place. */
function formatWhere(where) {
    if (where === undefined) {
        return '';
    }
    const parts = [where.path, where.line, where.line === undefined ? undefined : where.column];
    return `${parts.filter((part) => part !== undefined).join(':')}: `;
}
/** One mistake as one line: place, what is wrong, what to do. */
function formatProblem(problem) {
    return `${formatWhere(problem.where)}${problem.message}: ${problem.remedy}`;
}


/***/ }),

/***/ 70653:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G3: () => (/* binding */ notAnArray),
/* harmony export */   Ld: () => (/* binding */ arrayProblem),
/* harmony export */   aT: () => (/* binding */ arrayInput)
/* harmony export */ });
/** Nested lists as numpy's rules take them. What is no element of an array is refused when the spec is parsed. */
function arrayInput(value) {
    if (value.kind === 'list') {
        return { kind: 'list', items: value.items.map(arrayInput) };
    }
    switch (value.kind) {
        case 'boolean':
        case 'integer':
        case 'float':
        case 'complex':
        case 'string':
        case 'bytes':
            return value;
        default:
            return { kind: 'string', value: '' };
    }
}
/** Where in the nested lists of an `$array` the problem is. */
function arrayProblem(value, problem) {
    let at = value.data;
    for (const index of problem.path) {
        const inner = at.kind === 'list' ? at.items[index] : undefined;
        at = inner ?? at;
    }
    return {
        message: `this is no array: ${problem.message}`,
        remedy: 'make all lists of one level equally long and all elements of one kind, or give a "dtype:"',
        where: at.where,
    };
}
/** A `$npy` that isn't one. */
function notAnArray(value, why) {
    return {
        message: `${value.path} is no array that can be used: ${why}`,
        remedy: 'write it with numpy.save(path, array, allow_pickle=False)',
        where: value.where,
    };
}


/***/ }),

/***/ 16715:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ encodeArguments),
  t: () => (/* binding */ encodeValues)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/spec/confine-path.ts
var confine_path = __webpack_require__(87319);
// EXTERNAL MODULE: ./src/store/kachery-uri.ts
var kachery_uri = __webpack_require__(6489);
// EXTERNAL MODULE: ./src/values/check-encoded.ts
var check_encoded = __webpack_require__(32857);
// EXTERNAL MODULE: ./src/values/encoded.ts
var encoded = __webpack_require__(22544);
// EXTERNAL MODULE: ./src/values/json.ts
var json = __webpack_require__(93258);
// EXTERNAL MODULE: ./src/values/npy-header.ts + 1 modules
var npy_header = __webpack_require__(33065);
// EXTERNAL MODULE: ./src/values/npy-write.ts + 5 modules
var npy_write = __webpack_require__(39860);
// EXTERNAL MODULE: ./src/job/arrays.ts
var arrays = __webpack_require__(70653);
// EXTERNAL MODULE: ./src/values/encoded-view.ts
var encoded_view = __webpack_require__(14972);
;// CONCATENATED MODULE: ./src/job/mentioned-objects.ts



/** Larger objects are data, not descriptions of data. Bytes. */
const MAX_DOCUMENT = 1024 * 1024;
/** The objects that are in the store, by sha1, without those that the arguments are. One that isn't there is left to the function's own error. */
async function mentionedObjects(args, store) {
    const own = new Set((0,check_encoded/* objectsIn */.Qv)(args).map((view) => view.ref.sha1));
    const found = new Map();
    const queue = [...stringUris(args), ...own];
    const seen = new Set();
    for (const sha1 of queue) {
        if (seen.has(sha1) || !(await store.has(sha1))) {
            continue;
        }
        seen.add(sha1);
        const ref = await store.identify(sha1);
        if (!own.has(sha1)) {
            found.set(sha1, ref);
        }
        queue.push(...(await urisInObject(ref, store)));
    }
    return [...found.values()].sort((a, b) => (a.sha1 < b.sha1 ? -1 : 1));
}
function stringUris(json) {
    if (typeof json === 'string') {
        const uri = (0,kachery_uri/* parseKacheryUri */.rI)(json);
        return uri?.kind === 'object' ? [uri.sha1] : [];
    }
    return [...(0,check_encoded/* children */.Y_)((0,encoded_view/* viewEncoded */.E)(json))].flatMap(([, child]) => stringUris(child));
}
async function urisInObject(ref, store) {
    if (ref.size > MAX_DOCUMENT) {
        return [];
    }
    const bytes = await store.readVerified(ref);
    // A JSON document begins with a brace or a bracket; nothing else is searched.
    if (!/^\s*[{[]/.test(bytes.subarray(0, 64).toString('latin1'))) {
        return [];
    }
    return (0,kachery_uri/* findKacheryUris */.GH)(bytes.toString('utf8')).flatMap((uri) => (uri.kind === 'object' ? [uri.sha1] : []));
}

;// CONCATENATED MODULE: ./src/job/encode-arguments.ts











/**
 * Encodes the arguments of a job, and finds every object that has to be placed for the function.
 * @throws HitherError `spec` for a file that is not what the argument says, `store` when the store can't take or find an object.
 */
async function encodeArguments(values, sources) {
    const args = await encodeValues(values, sources);
    const views = (0,check_encoded/* objectsIn */.Qv)(args);
    const mentioned = await mentionedObjects(args, sources.store);
    const objects = new Map([...views.map((view) => view.ref), ...mentioned].map((ref) => [ref.sha1, ref]));
    const files = views.filter((view) => view.kind === 'file').map(({ ref, name }) => ({ ref, name }));
    return { args, objects: [...objects.values()], files, mentioned };
}
/** Encodes arguments by name, in their order. @throws as `encodeArguments` */
async function encodeValues(values, sources) {
    const encoded = new Map();
    for (const [name, value] of values) {
        encoded.set(name, await encode(value, sources));
    }
    return encoded;
}
async function encode(value, sources) {
    switch (value.kind) {
        case 'null':
            return null;
        case 'boolean':
        case 'string':
            return value.value;
        case 'integer':
            return new json/* JsonNumber */.W(value.text);
        case 'float':
            return (0,encoded/* encodedFloat */.dq)(value.value);
        case 'complex':
            return (0,encoded/* encodedComplex */.ph)(value.re, value.im);
        case 'bytes':
            return (0,encoded/* encodedBytes */.wV)(value.base64);
        case 'list':
            return encodeAll(value.items, sources);
        case 'tuple':
            return (0,encoded/* encodedTuple */.pC)(await encodeAll(value.items, sources));
        case 'mapping':
            return encodeMapping(value, sources);
        case 'npy':
            return encodeArrayFile(value, sources);
        case 'file':
            return encodeFile(value, sources);
        case 'uri':
            return encodeUri(value, sources);
        case 'array':
            return encodeArray(value, sources);
        case 'job':
            return resultOf(value, sources.needed);
    }
}
async function encodeAll(items, sources) {
    const encoded = [];
    for (const item of items) {
        encoded.push(await encode(item, sources));
    }
    return encoded;
}
async function encodeMapping(value, sources) {
    const pairs = [];
    for (const entry of value.entries) {
        pairs.push([entry.key, await encode(entry.value, sources)]);
    }
    return (0,encoded/* encodedDict */.Xb)(pairs);
}
/** The result of a job, of a matrix the list of its results. */
function resultOf(value, needed) {
    const records = needed.get(value.job) ?? [];
    const isMatrix = records[0] !== undefined && records[0].index !== null;
    if (!isMatrix || value.item !== undefined) {
        return records[value.item ?? 0]?.result ?? null;
    }
    return records.map((record) => record.result);
}
/** The file enters the store byte for byte; only its header is looked at. */
async function encodeArrayFile(value, sources) {
    return withFile(value, sources, async (handle) => {
        const header = await (0,npy_header/* npyHeaderOf */.SN)(handle);
        if (!header.ok) {
            throw (0,errors/* specError */.k9)([(0,arrays/* notAnArray */.G3)(value, header.message)]);
        }
        return (0,encoded/* arrayReference */.z)(await sources.store.putFile(handle), header);
    });
}
async function encodeFile(value, sources) {
    return withFile(value, sources, async (handle) => (0,encoded/* fileReference */.We)(await sources.store.putFile(handle), (0,external_node_path_.basename)(value.path)));
}
/** An object of the store: an array if it is one, else a file. */
async function encodeUri(value, { store }) {
    const uri = (0,kachery_uri/* parseKacheryUri */.rI)(value.uri);
    if (uri === undefined || uri.kind !== 'object') {
        throw (0,errors/* specError */.k9)([{ message: `"${value.uri}" names no object`, remedy: 'write sha1://HASH', where: value.where }]);
    }
    const ref = await store.identify(uri.sha1);
    const header = (0,npy_header/* readNpyHeader */.nq)(await store.readStart(ref, npy_header/* NPY_HEADER_BYTES */.Qk), ref.size);
    return header.ok ? (0,encoded/* arrayReference */.z)(ref, header, uri.name) : (0,encoded/* fileReference */.We)(ref, uri.name ?? 'file');
}
async function encodeArray(value, { store }) {
    const array = (0,npy_write/* writeNpy */.J)((0,arrays/* arrayInput */.aT)(value.data), value.dtype);
    if (!array.ok) {
        throw (0,errors/* specError */.k9)([(0,arrays/* arrayProblem */.Ld)(value, array)]);
    }
    return (0,encoded/* arrayReference */.z)(await store.putBytes(array.bytes), array.form);
}
/** Opens a file that an argument names, so that what is checked is what is stored. */
async function withFile(value, sources, use) {
    const opened = await (0,confine_path/* openConfined */.B)(value, sources.paths);
    if (!opened.ok) {
        throw (0,errors/* specError */.k9)(opened.problems);
    }
    try {
        return await use(opened.value);
    }
    finally {
        await opened.value.close();
    }
}


/***/ }),

/***/ 69836:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ mayPass),
/* harmony export */   t: () => (/* binding */ jobEnvironment)
/* harmony export */ });
/** Libraries that would else start a thread for each CPU of the machine, whatever the job was given. */
const THREAD_VARIABLES = [
    'OMP_NUM_THREADS',
    'OPENBLAS_NUM_THREADS',
    'MKL_NUM_THREADS',
    'NUMEXPR_NUM_THREADS',
    'NUMBA_NUM_THREADS',
    'VECLIB_MAXIMUM_THREADS',
];
/** Variables of a GitHub runner: tokens that may do what the workflow may, and what its steps are told. */
const RUNNER_VARIABLE = /^(GITHUB|ACTIONS|RUNNER|INPUT)_/i;
/** Whether a variable of the caller may be passed into a job at all, whatever its spec says. */
function mayPass(name) {
    return !RUNNER_VARIABLE.test(name);
}
/** What is equal on all machines, so that the same job gives the same result; then what the spec sets. */
function jobEnvironment(job, options) {
    const { tmp, caller } = options;
    const threads = String(Math.max(1, Math.floor(job.resources.cpus)));
    const passed = job.passEnv.filter(mayPass).flatMap((name) => {
        const value = caller[name];
        return value === undefined ? [] : [[name, value]];
    });
    return {
        PYTHONHASHSEED: '0',
        LANG: 'C.UTF-8',
        TZ: 'UTC',
        HOME: tmp,
        TMPDIR: tmp,
        XDG_CACHE_HOME: `${tmp}/.cache`,
        MPLCONFIGDIR: `${tmp}/matplotlib`,
        NUMBA_CACHE_DIR: `${tmp}/numba`,
        ...Object.fromEntries(THREAD_VARIABLES.map((name) => [name, threads])),
        ...Object.fromEntries(passed),
        ...Object.fromEntries(job.env),
    };
}


/***/ }),

/***/ 98544:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ jobHash)
});

// UNUSED EXPORTS: hashedFields

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/values/write-json.ts
var write_json = __webpack_require__(7096);
;// CONCATENATED MODULE: ./src/values/job-hash-text.ts

/** The first line names what is hashed, so that the hash of a job is never the hash of anything else. */
const PREFIX = 'hither-job/1\n';
/**
 * The object as Python's `json.dumps` writes it. Its own keys and those of its field `args` are sorted by code point, for
 * the order of arguments means nothing; mappings below keep the order in which they were written, for Python sees it.
 */
function canonicalText(object) {
    const entries = (0,write_json/* sortedEntries */.CA)(object).map(([key, value]) => {
        return [key, key === 'args' && value instanceof Map ? new Map((0,write_json/* sortedEntries */.CA)(value)) : value];
    });
    return PREFIX + (0,write_json/* pythonJson */.bv)(new Map(entries));
}

// EXTERNAL MODULE: ./src/values/json.ts
var json = __webpack_require__(93258);
;// CONCATENATED MODULE: ./src/job/job-hash.ts
/** The job hash: what makes two jobs the same job (FORMAT.md, "Job hash"). */



/** Raised only when a change of the container side could change results. */
const RUNNER_VERSION = 1;
/** sha256 (hex) of the canonical text of everything that can change the result. `image` is the identity of the image. */
function jobHash(serialized, image) {
    return (0,external_node_crypto_.createHash)('sha256')
        .update(canonicalText(hashedFields(serialized, image)))
        .digest('hex');
}
/** The hashed object. A field that is added, removed or changed makes every job a new one. */
function hashedFields(serialized, image) {
    const { job, bundle, encoded } = serialized;
    const { spec } = job;
    return new Map([
        // Results could differ under another version of our in-container program.
        ['runner', integer(RUNNER_VERSION)],
        // Which function is called; the version is the author's word that it changed.
        ['function', functionField(job.bundle.module, job.functionName, job.functionVersion)],
        // The code that runs, and every file beside it that it can open.
        ['bundle', bundle.files.map((file) => [file.path, file.executable, file.sha256])],
        // The interpreter and the libraries.
        ['image', image],
        // What the function is called with; arrays and files by their content.
        ['args', new Map([...encoded.args].map(([name, value]) => [name, hashedValue(value)]))],
        // What strings and objects among the arguments name by URI: a sha1 alone is no proof of content.
        ['objects', encoded.mentioned.map((ref) => [ref.sha1, ref.sha256]).sort(byFirst)],
        // What the function can read of its surroundings.
        ['env', environmentField(spec)],
        ['cpus', number(spec.resources.cpus)],
        ['gpus', spec.resources.gpus ?? null],
        ['network', spec.network],
        ['relax', [...spec.relax].sort()],
        ['mounts', spec.mounts.map((mount) => [mount.source, mount.target, mount.write])],
        // Another interpreter of the same image.
        ['python', spec.python ?? null],
        // Set to disown results.
        ['salt', spec.cache.salt],
    ]);
}
function functionField(module, name, version) {
    return new Map([
        ['module', module],
        ['name', name],
        ['version', version],
    ]);
}
/** Passed-through variables count by their name only: their values are never written anywhere. */
function environmentField(spec) {
    const entries = [...spec.passEnv.map((name) => [name, null]), ...spec.env];
    return new Map(entries.sort(byFirst));
}
/** Arrays and files count by content (and a file by the name that the function sees), not by where they are kept. */
function hashedValue(value) {
    if (Array.isArray(value)) {
        return value.map(hashedValue);
    }
    if (!(value instanceof Map)) {
        return value;
    }
    return value.get('_type') === 'hither_file'
        ? hashedObject(value)
        : new Map([...value].map(([key, item]) => [key, hashedValue(item)]));
}
/** `_type` stays, so that a user's mapping with the keys `kind`, `sha256` and `size` is not taken for an array. */
function hashedObject(value) {
    const kind = value.get('item_type') ?? null;
    const fields = [
        ['_type', 'hither_file'],
        ['kind', kind],
        ['sha256', value.get('sha256') ?? null],
        ['size', value.get('size') ?? null],
    ];
    return new Map(kind === 'file' ? [...fields, ['name', baseName(value.get('sha1_path'))]] : fields);
}
function baseName(uri) {
    return typeof uri === 'string' ? uri.slice(uri.lastIndexOf('/') + 1) : null;
}
function byFirst(a, b) {
    return String(a[0]) < String(b[0]) ? -1 : 1;
}
function integer(value) {
    return new json/* JsonNumber */.W(String(value));
}
/** A count as an integer where it is one, for `1` and `1.0` CPUs are the same. */
function number(value) {
    return new json/* JsonNumber */.W(String(value));
}


/***/ }),

/***/ 60526:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DR: () => (/* binding */ filesBelow),
/* harmony export */   Th: () => (/* binding */ stageBundle),
/* harmony export */   ey: () => (/* binding */ placeBundle)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83916);
/** Copies a source bundle, so that what is hashed is what runs, whatever happens to the repository meanwhile. */





/**
 * Copies files to `folder` and hashes the copies.
 * @throws HitherError `spec` when a file can't be read any more.
 */
async function stageBundle(source, folder) {
    makeFoldersOf(source, folder);
    const files = [];
    for (const file of source) {
        const target = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, file.path);
        const sha256 = await copySource(file, target);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.chmodSync)(target, file.executable ? 0o555 : 0o444);
        files.push({ path: file.path, executable: file.executable, sha256 });
    }
    return { folder, files };
}
/** The Python files below a folder, as if they were a bundle. */
async function filesBelow(folder) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(folder, { recursive: true });
    return names
        .filter((name) => name.endsWith('.py'))
        .sort()
        .map((name) => ({ path: name, source: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, name), executable: false }));
}
/** Places a staged bundle for one job: by links where nobody can write through them, else by copies. */
function placeBundle(bundle, target, mode) {
    makeFoldersOf(bundle.files, target);
    for (const { path } of bundle.files) {
        const [source, place] = [(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(bundle.folder, path), (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(target, path)];
        if (mode === 'link') {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.linkSync)(source, place);
        }
        else {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.copyFileSync)(source, place, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.COPYFILE_FICLONE);
        }
    }
}
/** A folder and those below it that files need. */
function makeFoldersOf(files, folder) {
    for (const path of new Set(['.', ...files.map((file) => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(file.path))])) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, path), { recursive: true });
    }
}
/** Source files are many and small: the turns of a thread pool would take longer than reading them. Bytes. */
const SMALL = 1024 ** 2;
/** Gives the sha256 of the copy in hex. */
async function copySource(file, target) {
    try {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(file.source).size > SMALL) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.copyFile)(file.source, target, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.COPYFILE_FICLONE);
            return await sha256OfFile(target);
        }
        const bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(file.source);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(target, bytes);
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
    }
    catch (thrown) {
        throw new _errors__WEBPACK_IMPORTED_MODULE_4__/* .HitherError */ .bD('spec', `can't read ${file.path}: ${(0,_errors__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .u0)(thrown)}`, 'it belongs to the source of the function', { where: { path: file.path }, cause: thrown });
    }
}
async function sha256OfFile(path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path)) {
        hash.update(chunk);
    }
    return hash.digest('hex');
}


/***/ }),

/***/ 34564:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ prepareRun)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/python-source/find-functions.ts + 5 modules
var find_functions = __webpack_require__(67345);
// EXTERNAL MODULE: ./src/python-source/string-literal.ts
var string_literal = __webpack_require__(80025);
// EXTERNAL MODULE: ./src/python-source/syntax.ts
var syntax = __webpack_require__(81817);
;// CONCATENATED MODULE: ./src/python-source/dynamic-imports.ts


const IMPORTERS = new Set(['importlib.import_module', 'import_module', '__import__']);
const PATH_CHANGES = new Set(['sys.path.insert', 'sys.path.append', 'sys.path.extend']);
/** Reads the calls of a file. */
function dynamicImports(file) {
    const modules = [];
    const warnings = [];
    for (const call of (0,syntax/* nodesOf */.Nh)(file, (name) => name === 'CallExpression')) {
        const [callee, list] = (0,syntax/* childrenOf */.LU)(call);
        const name = callee === undefined ? '' : (0,syntax/* textOf */.b6)(file, callee);
        const where = (0,syntax/* whereOf */.de)(file, call.from);
        if (PATH_CHANGES.has(name)) {
            const message = `${name} changes where modules are looked for, which can't be followed without running it`;
            warnings.push({ message, remedy: 'name the folders in @hi.local_modules([…]) or "local-modules:"', where });
        }
        else if (IMPORTERS.has(name)) {
            const literal = literalArgument(file, list);
            if (literal === undefined) {
                const message = 'what this imports is known only when it runs, so its files may be missing in the container';
                warnings.push({ message, remedy: 'name their folders in @hi.local_modules([…]) or "local-modules:"', where });
            }
            else if (!literal.startsWith('.')) {
                modules.push(literal);
            }
        }
    }
    return { modules, warnings };
}
function literalArgument(file, list) {
    const first = list === undefined ? undefined : (0,syntax/* childrenOf */.LU)(list)[1];
    return first?.name === 'String' ? (0,string_literal/* stringValue */.r)((0,syntax/* textOf */.b6)(file, first)) : undefined;
}

// EXTERNAL MODULE: ./src/python-source/import-statements.ts
var import_statements = __webpack_require__(10726);
;// CONCATENATED MODULE: ./src/python-source/module-search.ts
/** Where Python would find a module of the repository: files are looked up, nothing is imported. */


/** Whether there is a regular file. */
function createExists() {
    const known = new Map();
    return (path) => {
        const answer = known.get(path) ??
            (0,promises_.stat)(path).then((found) => found.isFile(), () => false);
        known.set(path, answer);
        return answer;
    };
}
/** Names a file as Python would, if it were imported from the parent of its outermost package (not above the root). */
async function placeOf(file, root, exists) {
    let packageParent = (0,external_node_path_.dirname)(file);
    while (packageParent !== root && (await exists((0,external_node_path_.join)(packageParent, '__init__.py')))) {
        packageParent = (0,external_node_path_.dirname)(packageParent);
    }
    const parts = (0,external_node_path_.relative)(packageParent, file).replace(/\.py$/, '').split(external_node_path_.sep);
    const module = (parts.length > 1 && parts.at(-1) === '__init__' ? parts.slice(0, -1) : parts).join('.');
    return { module, packageParent };
}
/**
 * The files that importing a dotted name reads, packages first; undefined where it isn't below any of the folders. A
 * folder without `__init__.py` counts only on the way to a module in it.
 */
async function findModule(parts, folders, exists) {
    for (const folder of folders) {
        const found = await findBelow(parts, folder, exists);
        if (found !== undefined) {
            return found;
        }
    }
    return undefined;
}
async function findBelow(parts, folder, exists) {
    const files = [];
    let at = folder;
    for (const [index, part] of parts.entries()) {
        const init = (0,external_node_path_.join)(at, part, '__init__.py');
        if (await exists(init)) {
            files.push(init);
            at = (0,external_node_path_.join)(at, part);
        }
        else if (await exists((0,external_node_path_.join)(at, `${part}.py`))) {
            // What follows are names in the module.
            return [...files, (0,external_node_path_.join)(at, `${part}.py`)];
        }
        else if (index === parts.length - 1) {
            return files.length > 0 ? files : undefined;
        }
        else {
            at = (0,external_node_path_.join)(at, part);
        }
    }
    return files.length > 0 ? files : undefined;
}

;// CONCATENATED MODULE: ./src/python-source/standard-library.ts
/** Names of the standard library: never bundled, whatever a repository calls its files. */
/**
 * Top-level modules of Python 3.6 to 3.14 on Linux: `sys.stdlib_module_names` where there is one (3.10), else the files of the
 * library's folder; without those for its own tests.
 */
const NAMES = `
  __future__ abc aifc annotationlib antigravity argparse array ast asynchat asyncio asyncore atexit audioop
  base64 bdb binascii binhex bisect builtins bz2 cProfile calendar cgi cgitb chunk cmath cmd code codecs
  codeop collections colorsys compileall compression concurrent configparser contextlib contextvars copy
  copyreg crypt csv ctypes curses dataclasses datetime dbm decimal difflib dis distutils doctest
  dummy_threading email encodings ensurepip enum errno faulthandler fcntl filecmp fileinput fnmatch formatter
  fractions ftplib functools gc genericpath getopt getpass gettext glob graphlib grp gzip hashlib heapq hmac
  html http idlelib imaplib imghdr imp importlib inspect io ipaddress itertools json keyword lib2to3
  linecache locale logging lzma macpath macurl2path mailbox mailcap marshal math mimetypes mmap modulefinder
  msilib msvcrt multiprocessing netrc nis nntplib nt ntpath nturl2path numbers opcode operator optparse os
  ossaudiodev parser pathlib pdb pickle pickletools pipes pkgutil platform plistlib poplib posix posixpath
  pprint profile pstats pty pwd py_compile pyclbr pydoc pydoc_data pyexpat queue quopri random re readline reprlib
  resource rlcompleter runpy sched secrets select selectors shelve shlex shutil signal site smtpd smtplib
  sndhdr socket socketserver spwd sqlite3 sre_compile sre_constants sre_parse ssl stat statistics string
  stringprep struct subprocess sunau symbol symtable sys sysconfig syslog tabnanny tarfile telnetlib tempfile
  termios textwrap this threading time timeit tkinter token tokenize tomllib trace traceback tracemalloc tty
  turtle turtledemo types typing unicodedata unittest urllib uu uuid venv warnings wave weakref webbrowser winreg
  winsound wsgiref xdrlib xml xmlrpc xxlimited xxsubtype zipapp zipfile zipimport zlib zoneinfo
  _abc _aix_support _android_support _ast _asyncio _bisect _blake2 _bootlocale _bootsubprocess _bz2 _codecs
  _codecs_cn _codecs_hk _codecs_iso2022 _codecs_jp _codecs_kr _codecs_tw _collections _collections_abc
  _colorize _compat_pickle _compression _contextvars _crypt _csv _ctypes _curses _curses_panel _datetime
  _dbm _decimal _dummy_thread _elementtree _frozen_importlib _frozen_importlib_external _functools _gdbm
  _hashlib _heapq _imp _interpchannels _interpqueues _interpreters _io _ios_support _json _locale _lsprof
  _lzma _markupbase _md5 _msi _multibytecodec _multiprocessing _opcode _opcode_metadata _operator
  _osx_support _overlapped _peg_parser _pickle _posixshmem _posixsubprocess _py_abc _pydatetime _pydecimal
  _pyio _pylong _pyrepl _queue _random _scproxy _sha1 _sha2 _sha256 _sha3 _sha512 _signal _sitebuiltins
  _socket _sqlite3 _sre _ssl _stat _statistics _string _strptime _struct _suggestions _symtable _sysconfig
  _thread _threading_local _tkinter _tokenize _tracemalloc _typing _uuid _warnings _weakref _weakrefset
  _winapi _wmi _zoneinfo
`;
const STANDARD_LIBRARY = new Set(NAMES.split(/\s+/).filter((name) => name !== ''));
/** Whether a top-level module belongs to Python itself. */
function isStandardLibrary(name) {
    return STANDARD_LIBRARY.has(name);
}

// EXTERNAL MODULE: ./src/python-source/walk-folder.ts
var walk_folder = __webpack_require__(12832);
;// CONCATENATED MODULE: ./src/python-source/source-bundle.ts
/** The source bundle: every file of the repository that a function needs to run, found without running it. */








/** More is no source any more: a data folder, or a virtual environment, was taken by mistake. */
const MAX_FILES = 10_000;
const MAX_BYTES = 256 * 1024 * 1024;
/** Collects the bundle of a function. */
async function collectBundle(request) {
    const { root, file } = request;
    const exists = createExists();
    const place = await placeOf(file, root, exists);
    const folders = await importFolders(request, place.packageParent);
    const collection = { request, exists, folders, files: new Map(), problems: [], warnings: [] };
    await addPython([file], collection);
    await addLocalModules(collection);
    await addAdditionalFiles(collection);
    const files = await bundleFiles(collection);
    const { problems, warnings } = collection;
    if (problems.length > 0) {
        return { ok: false, problems, warnings };
    }
    const importPaths = folders.map((folder) => (0,external_node_path_.relative)(root, folder).split(external_node_path_.sep).join('/') || '.');
    return { ok: true, value: { files, file: pathInBundle(file, root), module: place.module, importPaths }, warnings };
}
/** In the order in which Python is told to search them. */
async function importFolders({ root, file, localModules }, packageParent) {
    const source = (0,external_node_path_.join)(root, 'src');
    const hasSource = await (0,promises_.stat)(source).then((found) => found.isDirectory(), () => false);
    const folders = [
        (0,external_node_path_.dirname)(file),
        packageParent,
        ...localModules.map(({ path }) => (0,external_node_path_.dirname)(path)),
        root,
        ...(hasSource ? [source] : []),
    ];
    return [...new Set(folders)].filter((folder) => (0,walk_folder/* isBelow */.Yw)(folder, root));
}
function pathInBundle(path, root) {
    return (0,external_node_path_.relative)(root, path).split(external_node_path_.sep).join('/');
}
/** Adds Python files and what they import, each once. */
async function addPython(start, collection) {
    const queue = [...start];
    for (const path of queue) {
        if (collection.files.has(path)) {
            continue;
        }
        const real = await (0,promises_.realpath)(path).catch(() => path);
        collection.files.set(path, real);
        queue.push(...(await importedFiles(path, collection)));
    }
}
async function importedFiles(path, collection) {
    const { request, warnings } = collection;
    const text = await (0,promises_.readFile)(path, 'utf8').catch(() => '');
    const parsed = (0,syntax/* parsePython */.w_)(text, pathInBundle(path, request.root));
    const dynamic = dynamicImports(parsed);
    warnings.push(...dynamic.warnings);
    const found = [];
    for (const statement of (0,import_statements/* importStatements */.M)(parsed)) {
        found.push(...(await filesOfImport(statement, path, collection)));
    }
    for (const module of dynamic.modules) {
        found.push(...(await absoluteFiles(module.split('.'), collection)));
    }
    // The packages around a module are part of it: relative imports go through them.
    return [...found, ...(await enclosingPackages(path, collection))];
}
async function filesOfImport(statement, path, collection) {
    const parts = statement.module === '' ? [] : statement.module.split('.');
    const wanted = [parts, ...(statement.names ?? []).map(({ name }) => [...parts, name])];
    const found = [];
    for (const module of wanted.filter((each) => each.length > 0)) {
        found.push(...(statement.level === 0
            ? await absoluteFiles(module, collection)
            : await relativeFiles(module, { level: statement.level, path, collection })));
    }
    return found;
}
async function absoluteFiles(parts, { folders, exists }) {
    return isStandardLibrary(parts[0] ?? '') ? [] : ((await findModule(parts, folders, exists)) ?? []);
}
async function relativeFiles(parts, { level, path, collection }) {
    let folder = (0,external_node_path_.dirname)(path);
    for (let up = 1; up < level; up += 1) {
        folder = (0,external_node_path_.dirname)(folder);
    }
    return (0,walk_folder/* isBelow */.Yw)(folder, collection.request.root) ? ((await findModule(parts, [folder], collection.exists)) ?? []) : [];
}
async function enclosingPackages(path, { request, exists }) {
    const packages = [];
    let folder = (0,external_node_path_.dirname)(path);
    while ((0,walk_folder/* isBelow */.Yw)(folder, request.root) && (await exists((0,external_node_path_.join)(folder, '__init__.py')))) {
        packages.push((0,external_node_path_.join)(folder, '__init__.py'));
        folder = (0,external_node_path_.dirname)(folder);
    }
    return packages;
}
async function addLocalModules(collection) {
    for (const { path, where } of collection.request.localModules) {
        const real = await (0,promises_.realpath)(path).catch(() => undefined);
        if (real === undefined) {
            const shown = pathInBundle(path, collection.request.root);
            collection.problems.push({
                message: `there is no local module ${shown}`,
                remedy: "check its path: it is relative to the function's file",
                where,
            });
            continue;
        }
        const found = (await (0,promises_.stat)(real)).isDirectory()
            ? await (0,walk_folder/* filesBelowFolder */.zD)(path, collection.request.root)
            : [{ path, real }];
        await addFound(found, collection);
    }
}
async function addAdditionalFiles(collection) {
    const { additionalFiles, root } = collection.request;
    const listed = new Map();
    for (const { base, pattern, where } of additionalFiles) {
        const all = listed.get(base) ?? (0,walk_folder/* filesBelowFolder */.zD)(base, root);
        listed.set(base, all);
        const found = (await all).filter((file) => (0,walk_folder/* matchesPattern */.MT)(file.path, base, pattern));
        if (found.length === 0) {
            const message = `no file matches the additional file "${pattern}"`;
            collection.warnings.push({
                message,
                remedy: "check the pattern: it is relative to the function's folder; links out of the root are not followed",
                where,
            });
        }
        await addFound(found, collection);
    }
}
async function addFound(found, collection) {
    for (const { path, real } of found) {
        if (!path.endsWith('.py')) {
            collection.files.set(path, real);
        }
    }
    await addPython(found.map(({ path }) => path).filter((path) => path.endsWith('.py')), collection);
}
/** Every file with its place and its right to be executed; in code point order. */
async function bundleFiles({ request, files, problems }) {
    const { root } = request;
    const bundled = [];
    let bytes = 0;
    for (const [path, real] of files) {
        if (!(0,walk_folder/* isBelow */.Yw)(path, root) || !(0,walk_folder/* isBelow */.Yw)(real, root)) {
            const message = `${path} leads to ${real}, out of the root ${root}`;
            problems.push({
                message,
                remedy: 'copy it into the repository, or choose a higher root with --root',
                where: { path },
            });
            continue;
        }
        const found = await (0,promises_.stat)(real);
        bytes += found.size;
        bundled.push({ path: pathInBundle(path, root), source: real, executable: (found.mode & 0o111) !== 0 });
    }
    if (bundled.length > MAX_FILES || bytes > MAX_BYTES) {
        problems.push(tooLarge(bundled, bytes, request.file));
    }
    return bundled.sort((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path)));
}
function tooLarge(files, bytes, file) {
    const counts = new Map();
    for (const { path } of files) {
        const folder = (0,external_node_path_.dirname)(path).split('/').slice(0, 2).join('/');
        counts.set(folder, (counts.get(folder) ?? 0) + 1);
    }
    const largest = [...counts]
        .sort((a, b) => b[1] - a[1])
        .slice(0, 5)
        .map(([folder, count]) => `${folder} (${count} files)`);
    return {
        message: `the source of the function has ${files.length} files and ${Math.round(bytes / 1024 / 1024)} MiB; at most ${MAX_FILES} files and ${MAX_BYTES / 1024 / 1024} MiB are possible`,
        remedy: `leave data out of local modules and additional files; most files are in ${largest.join(', ')}`,
        where: { path: file },
    };
}

// EXTERNAL MODULE: ./src/spec/confine-path.ts
var confine_path = __webpack_require__(87319);
// EXTERNAL MODULE: ./src/values/number-text.ts
var number_text = __webpack_require__(30449);
;// CONCATENATED MODULE: ./src/spec/quoted.ts
/** Names and texts of a user's file in messages: short, and without characters that a terminal would act on. */
/** Controls, line separators, and marks that change the direction of text or can't be seen. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
const MAX_LENGTH = 80;
/** The text on one line: what can't be printed is written as `\u{…}`, and long text is cut. */
function printable(text) {
    const cut = text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH - 1)}…` : text;
    return cut.replace(UNPRINTABLE, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
}
/** The same in quotes. */
function quoted(text) {
    return `"${printable(text)}"`;
}

;// CONCATENATED MODULE: ./src/spec/point-name.ts
/** How the points of a matrix are called in labels: `sweep[v=0.5,w=x]`. */


const MAX_VALUE = 40;
/** `v=0.5,w=x`: the arguments of a point. Arrays and files are called by their path. */
function pointName(point) {
    return [...point].map(([name, value]) => `${printable(name)}=${clip(valueText(value))}`).join(',');
}
function valueText(value) {
    switch (value.kind) {
        case 'null':
            return 'null';
        case 'boolean':
            return String(value.value);
        case 'integer':
            return value.text;
        case 'float':
            return (0,number_text/* anyFloatText */.SX)(value.value);
        case 'complex':
            return (0,number_text/* complexText */.mo)(value.re, value.im);
        case 'string':
            return value.value;
        case 'bytes':
            return value.base64;
        case 'npy':
        case 'file':
            return value.path;
        case 'uri':
            return value.uri;
        case 'job':
            return value.item === undefined ? value.job : `${value.job}[${value.item}]`;
        case 'array':
            return valueText(value.data);
        case 'list':
        case 'tuple':
            return `[${textOf(value.items, valueText)}]`;
        case 'mapping':
            return `{${textOf(value.entries, (entry) => `${entry.key}:${valueText(entry.value)}`)}}`;
    }
}
/** Of a long list only what could be shown. */
function textOf(items, text) {
    return items.slice(0, MAX_VALUE).map(text).join(',');
}
/** Labels stand in tables and logs, on one line. */
function clip(text) {
    return printable(text.length > MAX_VALUE ? `${text.slice(0, MAX_VALUE - 1)}…` : text);
}

// EXTERNAL MODULE: ./src/values/npy-header.ts + 1 modules
var npy_header = __webpack_require__(33065);
// EXTERNAL MODULE: ./src/values/npy-write.ts + 5 modules
var npy_write = __webpack_require__(39860);
// EXTERNAL MODULE: ./src/job/arrays.ts
var arrays = __webpack_require__(70653);
// EXTERNAL MODULE: ./src/spec/nearest.ts
var nearest = __webpack_require__(30073);
;// CONCATENATED MODULE: ./src/job/bind-arguments.ts

/** Names that no argument can be passed for by name. */
const PASSED_BY_NAME = new Set(['positional-or-keyword', 'keyword-only']);
/**
 * Missing and unknown names are mistakes, unknown ones with the nearest name. `**kwargs` takes every name; `*args` takes
 * none, as arguments are passed by name. A positional-only parameter is passed by position, so none before it may be left out.
 */
function bindArguments(declaration, args, argsWhere) {
    const { parameters } = declaration;
    const positionalOnly = parameters.filter((parameter) => parameter.kind === 'positional-only');
    const positional = positionalOnly.map((parameter) => parameter.name).filter((name) => args.has(name));
    return {
        positional,
        problems: [
            ...missing(declaration, args, argsWhere),
            ...gaps(positionalOnly, args, argsWhere),
            ...unknown(declaration, args),
        ],
    };
}
function missing(declaration, args, where) {
    return declaration.parameters
        .filter((parameter) => !parameter.kind.startsWith('var-') && !parameter.hasDefault && !args.has(parameter.name))
        .map((parameter) => ({
        message: `${declaration.name}() needs the argument "${parameter.name}"`,
        remedy: `add "${parameter.name}:" below "args:", or give --arg ${parameter.name}=VALUE`,
        where,
    }));
}
/** A positional-only parameter with a default can only be left out if all after it are left out too. */
function gaps(positionalOnly, args, where) {
    const lastGiven = positionalOnly.findLastIndex((parameter) => args.has(parameter.name));
    return positionalOnly
        .slice(0, Math.max(lastGiven, 0))
        .filter((parameter) => parameter.hasDefault && !args.has(parameter.name))
        .map((parameter) => ({
        message: `the positional-only argument "${parameter.name}" is left out, but one after it is given`,
        remedy: `add "${parameter.name}:" with the value of its default`,
        where,
    }));
}
function unknown(declaration, args) {
    const { parameters, name: functionName } = declaration;
    if (parameters.some((parameter) => parameter.kind === 'var-keyword')) {
        return [];
    }
    const known = parameters.filter((parameter) => !parameter.kind.startsWith('var-')).map((parameter) => parameter.name);
    return [...args]
        .filter(([name]) => !known.includes(name))
        .map(([name, value]) => ({
        message: `${functionName}() has no argument "${name}"`,
        remedy: unknownRemedy(name, known, parameters),
        where: value.where,
    }));
}
function unknownRemedy(name, known, parameters) {
    const similar = (0,nearest/* nearest */.p)(name, known);
    if (similar !== undefined) {
        return `did you mean "${similar}"?`;
    }
    if (parameters.some((parameter) => parameter.kind === 'var-positional' && parameter.name === name)) {
        return 'arguments are passed by name, so none can be passed to a "*" parameter';
    }
    const names = parameters.filter((parameter) => PASSED_BY_NAME.has(parameter.kind)).map((parameter) => parameter.name);
    return names.length === 0 ? 'remove it: the function takes no arguments' : `it takes ${names.join(', ')}`;
}

;// CONCATENATED MODULE: ./src/job/declared.ts

/** The version: the spec's, else the decorator's. */
function declaredVersion(job, declaration) {
    if (job.version !== undefined) {
        return good(job.version);
    }
    const declared = declaration.functionVersion;
    if (declared.state === 'literal') {
        return good(declared.value);
    }
    return bad(notRead(declaration, declared, { what: 'version', key: 'version: "0.1.0"' }));
}
/** The image: the command line's, else the spec's, else the decorator's. Only host needs none. */
async function resolveImage(job, declaration, { paths, overrides }) {
    const onHost = (overrides.runtime ?? job.runtime) === 'host';
    if (overrides.container !== undefined) {
        return asImage(overrides.container, { base: 'command-line', where: { path: '--container' }, paths });
    }
    if (job.container !== undefined) {
        return asImage(job.container.image, { base: 'spec', where: job.container.where, paths });
    }
    const declared = declaration.container;
    if (declared.state === 'literal') {
        return onHost
            ? good({ image: declared.value, declared: declared.value })
            : asImage(declared.value, { base: 'spec', where: declared.where, paths });
    }
    if (onHost) {
        return good({ image: null, declared: null });
    }
    return declared.state === 'computed'
        ? bad(notRead(declaration, declared, { what: 'container image', key: 'container: docker://…' }))
        : bad({
            message: `no container image is declared for ${declaration.name}`,
            remedy: 'add @hi.container(…), `container:`, or ask for `--runtime host`',
            where: declaration.where,
        });
}
/** Images that are files are found like every other path; all else is a name in a registry. */
async function asImage(written, { base, where, paths }) {
    if (!/\.(sif|tar)$/.test(written) || /^[a-z-]+:\/\//.test(written)) {
        return good({ image: written, declared: written });
    }
    const confined = await (0,confine_path/* confinePath */.e)({ path: written, base, where }, paths);
    return confined.ok ? good({ image: confined.value, declared: written }) : confined;
}
/** What the decorators compute of the lists of files, unless the job says it in their place. */
function unreadLists(job, declaration) {
    const lists = [
        { declared: declaration.localModules, given: job.localModules, what: 'local modules', key: 'local-modules' },
        {
            declared: declaration.additionalFiles,
            given: job.additionalFiles,
            what: 'additional files',
            key: 'additional-files',
        },
    ];
    return lists.flatMap(({ declared, given, what, key }) => declared.state === 'computed' && given === undefined
        ? [
            {
                message: `the ${what} of ${declaration.name} are computed (${declared.source}), and source is read, never run`,
                remedy: `write them as strings, or add \`${key}: […]\` to the job`,
                where: declared.where,
            },
        ]
        : []);
}
function notRead(declaration, declared, { what, key }) {
    return declared.state === 'computed'
        ? {
            message: `the ${what} of ${declaration.name} is computed (${declared.source}), and source is read, never run`,
            remedy: `write it as a string, or add \`${key}\` to the job`,
            where: declared.where,
        }
        : {
            message: `${declaration.name} declares no ${what}`,
            remedy: `add it to @hi.function(…), or \`${key}\` to the job`,
            where: declaration.where,
        };
}
function good(value) {
    return { ok: true, value, warnings: [] };
}
function bad(problem) {
    return { ok: false, problems: [problem], warnings: [] };
}

// EXTERNAL MODULE: ./src/job/job-environment.ts
var job_environment = __webpack_require__(69836);
;// CONCATENATED MODULE: ./src/job/resolve-jobs.ts
/** From the jobs of a spec to jobs with everything known that can be known without running or fetching anything. */











/** Resolves all jobs, the points of a matrix one by one. Every mistake of every job is told. */
async function resolveJobs(jobs, surroundings) {
    const problems = [];
    const warnings = [];
    const resolved = [];
    for (const job of jobs) {
        const checked = await resolveJob(job, surroundings);
        warnings.push(...checked.warnings);
        if (checked.ok) {
            resolved.push(...checked.value);
        }
        else {
            problems.push(...checked.problems);
        }
    }
    const once = unique(warnings);
    return problems.length === 0
        ? { ok: true, value: resolved, warnings: once }
        : { ok: false, problems: unique(problems), warnings: once };
}
/** Jobs that call the same function make the same mistakes; each is told once. */
function unique(problems) {
    return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}
async function resolveJob(job, surroundings) {
    const { paths } = surroundings;
    const points = job.matrix ?? [undefined];
    const values = [...job.args.values(), ...(job.matrix ?? []).flatMap((point) => [...point.arguments.values()])];
    const problems = await checkValues(values, paths);
    const found = await findDeclaration(job, surroundings);
    if (!found.ok) {
        return { ...found, problems: [...found.problems, ...problems] };
    }
    const { declaration, file } = found.value;
    const bundle = await bundleOf(job, { declaration, file, paths });
    problems.push(...unreadLists(job, declaration));
    const version = declaredVersion(job, declaration);
    const image = await resolveImage(job, declaration, surroundings);
    const mounts = await resolveMounts(job, paths);
    const bindings = points.map((point) => bindPoint(job, declaration, point));
    const bindingProblems = bindings.flatMap((binding) => binding.problems);
    const warnings = [
        ...found.warnings,
        ...bundle.warnings,
        ...(declaration.foreignDecorator ? bindingProblems : []),
        ...neverPassed(job),
    ];
    for (const part of [bundle, version, image, mounts]) {
        problems.push(...(part.ok ? [] : part.problems));
    }
    problems.push(...(declaration.foreignDecorator ? [] : bindingProblems));
    if (!bundle.ok || !version.ok || !image.ok || !mounts.ok || problems.length > 0) {
        return { ok: false, problems, warnings };
    }
    const value = points.map((point, index) => ({
        name: job.name,
        label: labelOf(job, point),
        index: point?.index ?? null,
        matrix: point?.arguments ?? null,
        spec: withTimeout(job, surroundings.overrides),
        declaration,
        functionName: literalOr(declaration.functionName, declaration.name),
        functionVersion: version.value,
        image: image.value.image,
        declaredImage: image.value.declared,
        bundle: bundle.value,
        args: argumentsOf(job, point),
        positional: bindings[index]?.positional ?? [],
        mounts: mounts.value,
        paths,
    }));
    return { ok: true, value, warnings };
}
function neverPassed({ passEnv, where }) {
    return passEnv
        .filter((name) => !(0,job_environment/* mayPass */.b)(name))
        .map((name) => {
        const message = `the variable "${name}" belongs to the GitHub runner and is never passed into a job`;
        return { message, remedy: 'remove it from "env"', where };
    });
}
function withTimeout(job, { timeout }) {
    return job.timeout === undefined && timeout !== undefined ? { ...job, timeout } : job;
}
function literalOr(declared, otherwise) {
    return declared.state === 'literal' ? declared.value : otherwise;
}
function labelOf(job, point) {
    const label = job.label ?? job.name;
    return point === undefined ? label : `${label}[${pointName(point.arguments)}]`;
}
function argumentsOf(job, point) {
    return new Map([...job.args, ...(point?.arguments ?? [])]);
}
function bindPoint(job, declaration, point) {
    return bindArguments(declaration, argumentsOf(job, point), job.argsWhere);
}
async function findDeclaration(job, { paths, searchPath }) {
    const { file, name, where } = job.function;
    const confined = await (0,confine_path/* confinePath */.e)({ path: file, base: 'spec', where }, paths);
    if (!confined.ok) {
        return confined;
    }
    const shown = showPath(file, where.path);
    const found = await (0,find_functions/* findFunction */.W)({ file: confined.value, shown, name, where, searchPath });
    return found.ok ? { ...found, value: { declaration: found.value, file: confined.value } } : found;
}
/** A file of the spec as the user would call it: relative to the current folder, like the spec itself. */
function showPath(file, spec) {
    const folder = (0,external_node_path_.dirname)(spec);
    return folder === '.' || file.startsWith('/') || spec.startsWith('--') ? file : `${folder}/${file}`;
}
async function bundleOf(job, { declaration, file, paths }) {
    const folder = (0,external_node_path_.dirname)(file);
    const modules = job.localModules?.map((given) => ({ ...given, base: paths.folder })) ?? listed(declaration.localModules, folder);
    const files = job.additionalFiles?.map((given) => ({ ...given, base: paths.folder })) ??
        listed(declaration.additionalFiles, folder);
    return collectBundle({
        root: paths.root,
        file,
        localModules: modules.map(({ path, base, where }) => ({ path: (0,external_node_path_.resolve)(base, path), where })),
        additionalFiles: files.map(({ path, base, where }) => ({ pattern: path, base, where })),
    });
}
/** What a decorator lists, relative to the function's file. */
function listed(declared, base) {
    return declared.state === 'literal' ? declared.value.map((path) => ({ path, base, where: declared.where })) : [];
}
async function resolveMounts(job, paths) {
    const problems = [];
    const mounts = [];
    for (const { source, target, write, where } of job.mounts) {
        const confined = await (0,confine_path/* confinePath */.e)({ path: source, base: 'spec', where }, paths);
        if (confined.ok) {
            mounts.push({ source: confined.value, target, writable: write });
        }
        else {
            problems.push(...confined.problems);
        }
    }
    return problems.length > 0 ? { ok: false, problems, warnings: [] } : { ok: true, value: mounts, warnings: [] };
}
/** Mistakes in values that a look at the files and lists finds, before anything runs. */
async function checkValues(values, paths) {
    const problems = [];
    for (const value of values) {
        problems.push(...(await checkValue(value, paths)));
    }
    return problems;
}
async function checkValue(value, paths) {
    switch (value.kind) {
        case 'npy':
        case 'file':
            return checkFile(value, paths);
        case 'array': {
            const array = (0,npy_write/* writeNpy */.J)((0,arrays/* arrayInput */.aT)(value.data), value.dtype);
            return array.ok ? [] : [(0,arrays/* arrayProblem */.Ld)(value, array)];
        }
        case 'list':
        case 'tuple':
            return checkValues(value.items, paths);
        case 'mapping':
            return checkValues(value.entries.map((entry) => entry.value), paths);
        default:
            return [];
    }
}
async function checkFile(value, paths) {
    const opened = await (0,confine_path/* openConfined */.B)(value, paths);
    if (!opened.ok) {
        return [...opened.problems];
    }
    try {
        const header = value.kind === 'npy' ? await (0,npy_header/* npyHeaderOf */.SN)(opened.value) : { ok: true };
        return header.ok ? [] : [(0,arrays/* notAnArray */.G3)(value, header.message)];
    }
    finally {
        await opened.value.close();
    }
}

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/store/kachery-uri.ts
var kachery_uri = __webpack_require__(6489);
;// CONCATENATED MODULE: ./src/spec/spec-values.ts



/** Keys that may stand beside a special key. */
const COMPANIONS = new Map([
    ['$array', ['dtype']],
    ['$job', ['item']],
]);
const READERS = new Map([
    ['$npy', (value, special) => readPath('npy', value, special)],
    ['$file', (value, special) => readPath('file', value, special)],
    ['$uri', readUri],
    ['$array', readArray],
    ['$tuple', readTuple],
    ['$bytes', readBytes],
    ['$complex', readComplex],
    ['$job', readJobReference],
]);
/** Reads one value. Mistakes go to `context.problems`; in their place stands null. */
function readValue(tree, context) {
    switch (tree.kind) {
        case 'list':
            return { kind: 'list', items: tree.items.map((item) => readValue(item, context)), where: tree.where };
        case 'mapping':
            return readMapping(tree, context);
        case 'integer':
            return { kind: 'integer', text: tree.text, where: tree.where };
        case 'float':
            return { kind: 'float', value: tree.value, where: tree.where };
        default:
            return tree;
    }
}
/** A key as Python gets it. `$$x` stands for `$x`; the name of an argument can't be a special key. */
function argumentName(key, where, problems) {
    if (SPECIAL.test(key)) {
        const remedy = `a name that begins with $ is written ${quoted(`$${key}`)}`;
        problems.push({ message: `${quoted(key)} can't stand here`, remedy, where });
    }
    return unescaped(key);
}
const SPECIAL = /^\$(?!\$)/;
function unescaped(key) {
    return key.startsWith('$$') ? key.slice(1) : key;
}
function readMapping({ entries, where }, context) {
    const all = [...entries.values()];
    const special = all.find((entry) => SPECIAL.test(entry.key));
    return special === undefined
        ? { kind: 'mapping', entries: all.map((entry) => readEntry(entry, context)), where }
        : readSpecial(special, all, { ...context, where });
}
function readEntry({ key, where, value }, context) {
    return { key: unescaped(key), where, value: readValue(value, context) };
}
function readSpecial(entry, entries, context) {
    const { key } = entry;
    const read = READERS.get(key);
    if (read === undefined) {
        return wrong(context, entry.where, {
            message: `there is no special value ${quoted(key)}`,
            remedy: (0,nearest/* didYouMean */.a)(key, READERS.keys(), `a key that begins with $ is written ${quoted(`$${key}`)}`),
        });
    }
    const companions = new Map(entries.filter((other) => other !== entry).map((other) => [other.key, other]));
    const allowed = COMPANIONS.get(key) ?? [];
    for (const [name, other] of companions) {
        if (!allowed.includes(name)) {
            wrong(context, other.where, {
                message: `${quoted(name)} can't stand beside "${key}"`,
                remedy: allowed.length === 0 ? `${key} stands alone` : `only ${allowed.join(', ')} can`,
            });
        }
    }
    return read(entry.value, { ...context, companions });
}
function wrong(context, where, problem) {
    context.problems.push({ ...problem, where });
    return { kind: 'null', where };
}
function readPath(kind, value, special) {
    return value.kind === 'string' && value.value !== ''
        ? { kind, path: value.value, base: special.base, where: special.where }
        : wrong(special, value.where, { message: `$${kind} must be a path`, remedy: `write { $${kind}: data/file }` });
}
function readUri(value, special) {
    return value.kind === 'string' && (0,kachery_uri/* parseKacheryUri */.rI)(value.value)?.kind === 'object'
        ? { kind: 'uri', uri: value.value, where: special.where }
        : wrong(special, value.where, {
            message: '$uri must be the kachery URI of an object',
            remedy: 'write sha1:// and 40 hex digits',
        });
}
function readArray(value, special) {
    const before = special.problems.length;
    const data = readValue(value, special);
    if (special.problems.length === before) {
        checkElements(data, special);
    }
    const dtype = special.companions.get('dtype')?.value;
    if (dtype !== undefined && dtype.kind !== 'string') {
        return wrong(special, dtype.where, {
            message: 'dtype must be text',
            remedy: 'write numpy\'s name in quotes, such as "<f4"',
        });
    }
    return { kind: 'array', data, ...(dtype === undefined ? {} : { dtype: dtype.value }), where: special.where };
}
const ELEMENTS = new Set(['boolean', 'integer', 'float', 'complex', 'string', 'bytes']);
const ELEMENT_WORDS = new Map([
    ['null', 'null'],
    ['job', 'the result of a job'],
    ['array', 'an array'],
    ['npy', 'an array'],
    ['uri', 'an object of the store'],
]);
function checkElements(data, special) {
    if (data.kind === 'list') {
        for (const item of data.items) {
            checkElements(item, special);
        }
    }
    else if (!ELEMENTS.has(data.kind)) {
        const what = ELEMENT_WORDS.get(data.kind) ?? `a ${data.kind}`;
        const message = `${what} is no element of an array: numpy would make an object array of it`;
        wrong(special, data.where, { message, remedy: 'use numbers, booleans or text; .nan stands for a missing number' });
    }
}
function readTuple(value, special) {
    return value.kind === 'list'
        ? { kind: 'tuple', items: value.items.map((item) => readValue(item, special)), where: special.where }
        : wrong(special, value.where, { message: '$tuple must be a list', remedy: 'write { $tuple: [1, 2] }' });
}
function readBytes(value, special) {
    const base64 = value.kind === 'string' ? value.value.replace(/\s/g, '') : '=';
    return base64.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(base64)
        ? { kind: 'bytes', base64, where: special.where }
        : wrong(special, value.where, {
            message: '$bytes must be base64',
            remedy: 'write what "base64 -w0 FILE" prints, in quotes',
        });
}
function readComplex(value, special) {
    const [re, im, ...more] = value.kind === 'list' ? value.items.map(numberOf) : [];
    return re === undefined || im === undefined || more.length > 0
        ? wrong(special, value.where, { message: '$complex must be two numbers', remedy: 'write { $complex: [re, im] }' })
        : { kind: 'complex', re, im, where: special.where };
}
/** An integer that no double holds is no part of a complex number, as in Python. */
function numberOf(tree) {
    if (tree.kind === 'float') {
        return tree.value;
    }
    const value = tree.kind === 'integer' ? Number(tree.text) : Number.NaN;
    return Number.isFinite(value) ? value : undefined;
}
function readJobReference(value, special) {
    const item = special.companions.get('item')?.value;
    if (value.kind !== 'string') {
        return wrong(special, value.where, { message: '$job must be the name of a job', remedy: 'write { $job: name }' });
    }
    if (item !== undefined && (item.kind !== 'integer' || !/^\d{1,9}$/.test(item.text))) {
        return wrong(special, item.where, {
            message: 'item must be a whole number from 0 on',
            remedy: 'the first result is item 0',
        });
    }
    const index = item?.kind === 'integer' ? { item: Number(item.text) } : {};
    return { kind: 'job', job: value.value, ...index, where: special.where };
}
/** Every `$job` in some values. A value that occurs twice (the points of a matrix share theirs) is looked into once. */
function jobReferences(values) {
    const found = [];
    for (const value of new Set(values)) {
        collectReferences(value, found);
    }
    return found;
}
function collectReferences(value, found) {
    switch (value.kind) {
        case 'job':
            found.push(value);
            return;
        case 'list':
        case 'tuple':
            for (const item of value.items) {
                collectReferences(item, found);
            }
            return;
        case 'mapping':
            for (const entry of value.entries) {
                collectReferences(entry.value, found);
            }
    }
}

;// CONCATENATED MODULE: ./src/spec/job-graph.ts
/** Which jobs need which: unknown names, circles, and the choice of some jobs with those that they need. */




/** More unknown names than these are told without a look for the nearest known one, which takes its time. */
const MAX_SUGGESTIONS = 100;
/** Mistakes in what the jobs need of each other. Jobs in `unsound` are there, though they may be no jobs yet. */
function checkGraph(jobs, unsound = new Set()) {
    const byName = new Map(jobs.map((job) => [job.name, job]));
    const references = new Map(jobs.map((job) => [job.name, referencesOf(job)]));
    const isThere = (name) => byName.has(name) || unsound.has(name);
    const unknown = jobs.flatMap((job) => unknownNeeds(job, references.get(job.name) ?? [], isThere));
    return [
        ...unknown.map(({ job, name, where }, index) => ({
            message: `${quoted(job)} needs the job ${quoted(name)}, which is not there`,
            remedy: index < MAX_SUGGESTIONS ? whichJobs(name, byName) : 'check its name',
            where,
        })),
        ...[...references.values()].flat().flatMap((reference) => itemMistake(reference, byName)),
        ...circles(jobs, byName),
    ];
}
/** Names the nearest job, else all of them. */
function whichJobs(name, jobs) {
    const names = [...jobs.keys()];
    const all = names.slice(0, 20).join(', ');
    return (0,nearest/* didYouMean */.a)(name, names, `the jobs are ${all}${names.length > 20 ? ', …' : ''}`);
}
function referencesOf(job) {
    const points = (job.matrix ?? []).flatMap((point) => [...point.arguments.values()]);
    return jobReferences([...job.args.values(), ...points]);
}
function unknownNeeds(job, references, isThere) {
    return [...job.statedNeeds, ...references]
        .filter((need) => !isThere(need.job))
        .map((need) => ({ job: job.name, name: need.job, where: need.where }));
}
function itemMistake({ job, item, where }, byName) {
    const target = byName.get(job);
    if (item === undefined || target === undefined) {
        return [];
    }
    const count = target.matrix?.length;
    if (count === undefined) {
        const message = `${quoted(job)} has no matrix, so it has no item ${item}`;
        return [{ message, remedy: 'remove "item:"', where }];
    }
    const message = `${quoted(job)} has ${count} points, so there is no item ${item}`;
    return item < count ? [] : [{ message, remedy: `use an item from 0 to ${count - 1}`, where }];
}
/** Each circle once, as long as circles share no job. Depth first, without recursion: a chain may have thousands of jobs. */
function circles(jobs, byName) {
    const found = [];
    const done = new Set();
    for (const start of jobs) {
        const way = done.has(start.name) ? [] : [{ job: start, next: 0 }];
        const open = new Set([start.name]);
        for (let step = way.at(-1); step !== undefined; step = way.at(-1)) {
            const need = step.job.needs[step.next];
            const needed = need === undefined ? undefined : byName.get(need);
            step.next += 1;
            if (need === undefined) {
                done.add(step.job.name);
                open.delete(step.job.name);
                way.pop();
            }
            else if (open.has(need)) {
                found.push(circleProblem(way, need));
                for (const { job } of way.splice(0)) {
                    done.add(job.name);
                }
            }
            else if (needed !== undefined && !done.has(need)) {
                open.add(need);
                way.push({ job: needed, next: 0 });
            }
        }
    }
    return found;
}
function circleProblem(way, need) {
    const members = way.slice(way.findIndex(({ job }) => job.name === need)).map(({ job }) => job);
    const names = members.map((job) => printable(job.name));
    const shown = names.length > 12 ? [...names.slice(0, 6), '…', ...names.slice(-5)] : names;
    const last = members.at(-1);
    const where = last?.statedNeeds.find(({ job }) => job === need)?.where ?? referenceTo(last, need) ?? last?.where;
    return {
        message: members.length === 1
            ? `${quoted(need)} needs itself`
            : `jobs need each other in a circle: ${[...shown, printable(need)].join(' → ')}`,
        remedy: 'remove one of these needs',
        ...(where === undefined ? {} : { where }),
    };
}
function referenceTo(job, name) {
    return job === undefined ? undefined : referencesOf(job).find((reference) => reference.job === name)?.where;
}
/** The chosen jobs with all that they need, in the order of the spec; all jobs where none is chosen. @throws HitherError `spec` */
function selectJobs(jobs, names) {
    const byName = new Map(jobs.map((job) => [job.name, job]));
    const unknown = names.filter((name) => !byName.has(name));
    if (unknown.length > 0) {
        const where = { path: '--select' };
        throw (0,errors/* specError */.k9)(unknown.map((name) => ({ message: `there is no job ${quoted(name)}`, remedy: whichJobs(name, byName), where })));
    }
    const wanted = new Set(names.length === 0 ? byName.keys() : names);
    // A set may grow while it is gone through.
    for (const name of wanted) {
        for (const need of byName.get(name)?.needs ?? []) {
            wanted.add(need);
        }
    }
    return jobs.filter((job) => wanted.has(job.name));
}

;// CONCATENATED MODULE: ./src/spec/matrix-budget.ts
/** What the matrices of a spec may come to: a small text can ask for more points than any machine holds. */
/** A hundred thousand jobs are the largest run that is planned for. */
const MAX_POINTS = 100_000;
/** Arguments of all points together, and comparisons with `include` and `exclude`. */
const MAX_STEPS = 2_000_000;
/** The whole of it. */
function newBudget() {
    return { points: MAX_POINTS, steps: MAX_STEPS };
}
/** Takes what a matrix needs, or says why it is too large. */
function takeFrom(budget, points, steps) {
    if (points > budget.points) {
        return `the matrix has ${points} points; at most ${MAX_POINTS} are possible in one spec`;
    }
    if (steps > budget.steps) {
        return `the matrix has ${points} points with too many arguments, include and exclude together`;
    }
    budget.points -= points;
    budget.steps -= steps;
    return undefined;
}

;// CONCATENATED MODULE: ./src/spec/matrix.ts




/** Reads `matrix:`. Mistakes go to the context; the points are those that could be read. */
function readMatrix(matrix, context) {
    const reading = { context, identities: new Map() };
    const entries = [...matrix.entries.values()];
    const axes = entries
        .filter(({ key }) => key !== 'include' && key !== 'exclude')
        .map((entry) => readAxis(entry, reading));
    const include = readCombinations(matrix.entries.get('include'), reading);
    const exclude = readCombinations(matrix.entries.get('exclude'), reading);
    const places = new Map(axes.map((axis, index) => [axis.name, index]));
    checkExcludes(exclude, places, context);
    if (axes.some((axis) => axis.choices.length === 0) || !isAffordable(matrix, { axes, include, exclude }, context)) {
        return [];
    }
    const product = axes.length === 0 ? [] : combine(axes);
    const kept = withoutExcluded(product, exclude, { places, context });
    const points = [...addIncludes(kept, include, axes)].map((values, index) => ({ index, arguments: values }));
    if (points.length === 0) {
        const [message, remedy] = ['the matrix has no points', 'give its keys values, exclude less, or remove it'];
        context.problems.push({ message, remedy, where: matrix.where });
    }
    return points;
}
function readChoice(tree, { context, identities }) {
    const value = readValue(tree, context);
    const text = identityText(value);
    const identity = identities.get(text) ?? identities.size;
    identities.set(text, identity);
    return { value, identity };
}
/** Equal in Python's eyes and of the same type: GitHub compares loosely, but `1` and `1.0` are two different jobs here. */
function identityText(value) {
    return JSON.stringify(value, (key, part) => {
        if (key === 'where') {
            return undefined;
        }
        return typeof part === 'number' ? String(part) : part;
    });
}
function readAxis({ key, where, value }, reading) {
    const { problems } = reading.context;
    const name = argumentName(key, where, problems);
    if (value.kind !== 'list') {
        problems.push({
            message: `${quoted(key)} in a matrix must be a list`,
            remedy: 'write NAME: [first, second]',
            where,
        });
        return { name, choices: [] };
    }
    if (value.items.length === 0) {
        problems.push({ message: `the list of ${quoted(key)} is empty`, remedy: 'give it values, or remove it', where });
    }
    return { name, choices: value.items.map((item) => readChoice(item, reading)) };
}
function readCombinations(entry, reading) {
    if (entry === undefined) {
        return [];
    }
    const { key, value } = entry;
    return (value.kind === 'list' ? value.items : [value]).flatMap((item) => {
        if (value.kind !== 'list' || item.kind !== 'mapping' || item.entries.size === 0) {
            const message = `${quoted(key)} must be a list of mappings, none of them empty`;
            reading.context.problems.push({ message, remedy: `write ${key}: [{ NAME: value }]`, where: item.where });
            return [];
        }
        const choices = [...item.entries.values()].map((each) => [
            argumentName(each.key, each.where, reading.context.problems),
            { ...readChoice(each.value, reading), where: each.where },
        ]);
        return [{ where: item.where, choices: new Map(choices) }];
    });
}
/** An `exclude` with a key that the matrix has not would exclude nothing. */
function checkExcludes(excludes, places, context) {
    for (const { choices } of excludes) {
        for (const [name, { where }] of choices) {
            if (!places.has(name)) {
                const remedy = (0,nearest/* didYouMean */.a)(name, places.keys(), `the keys are ${[...places.keys()].join(', ')}`);
                context.problems.push({ message: `${quoted(name)} in "exclude" is no key of the matrix`, remedy, where });
            }
        }
    }
}
function isAffordable({ where }, { axes, include, exclude }, context) {
    const size = axes.length === 0 ? 0 : axes.reduce((product, axis) => product * axis.choices.length, 1);
    const compared = [...include, ...exclude].reduce((sum, { choices }) => sum + choices.size, 0);
    const message = takeFrom(context.budget, size + include.length, size * (axes.length + compared));
    if (message !== undefined) {
        context.problems.push({ message, remedy: 'make it smaller, or split it into several specs', where });
    }
    return message === undefined;
}
function combine(axes) {
    const count = axes.reduce((product, axis) => product * axis.choices.length, 1);
    return Array.from({ length: count }, (_, index) => {
        let rest = index;
        const point = [];
        for (const { choices } of [...axes].reverse()) {
            point.push(choices[rest % choices.length]);
            rest = Math.floor(rest / choices.length);
        }
        return point.reverse();
    });
}
/** A point matches when it has all the values of the combination; keys that are in no list match nothing. */
function matches(point, wanted) {
    return wanted.every(([axis, choice]) => axis !== undefined && point[axis]?.identity === choice.identity);
}
function withoutExcluded(product, excludes, { places, context }) {
    let kept = product;
    for (const { choices, where } of excludes) {
        const wanted = [...choices].map(([name, choice]) => [places.get(name), choice]);
        if (!product.some((point) => matches(point, wanted))) {
            const remedy = 'check its values: 1, 1.0 and "1" are different';
            context.warnings.push({ message: 'this "exclude" matches no point of the matrix', remedy, where });
        }
        kept = kept.filter((point) => !matches(point, wanted));
    }
    return kept;
}
function* addIncludes(product, includes, axes) {
    const places = new Map(axes.map((axis, index) => [axis.name, index]));
    const points = product.map((point) => new Map(axes.map(({ name }, index) => [name, point[index].value])));
    const added = [];
    for (const { choices } of includes) {
        const own = [...choices].filter(([name]) => places.has(name));
        const wanted = own.map(([name, choice]) => [places.get(name), choice]);
        const targets = points.filter((_, index) => matches(product[index] ?? [], wanted));
        for (const target of targets.length > 0 ? targets : [newPoint(added)]) {
            for (const [name, { value }] of choices) {
                target.set(name, value);
            }
        }
    }
    yield* points;
    yield* added;
}
function newPoint(points) {
    const point = new Map();
    points.push(point);
    return point;
}

// EXTERNAL MODULE: ./src/spec/quantities.ts
var quantities = __webpack_require__(6150);
;// CONCATENATED MODULE: ./src/spec/read-job.ts




/** Tells the mistakes in the arguments of a job whose form is wrong elsewhere. */
function read_job_checkValues(tree, reading) {
    if (tree.kind === 'mapping') {
        readPoints(tree.entries.get('matrix'), readArguments(tree.entries.get('args'), reading), reading);
    }
}
/** Reads a job; mistakes in its arguments go to `reading.problems`. */
function readJob(checked, reading) {
    const { name, where, raw } = checked;
    const args = readArguments(entryOf(checked, 'args'), reading);
    const matrix = readPoints(entryOf(checked, 'matrix'), args, reading);
    const statedNeeds = readNeeds(checked);
    return {
        name,
        where,
        function: readFunction(checked),
        args: new Map([...args].map(([key, { value }]) => [key, value])),
        argsWhere: entryOf(checked, 'args')?.where ?? where,
        ...(matrix === undefined ? {} : { matrix }),
        statedNeeds,
        needs: neededJobs(statedNeeds, [...args.values()].map(({ value }) => value), matrix),
        ...optional(checked),
        pull: raw.pull ?? 'missing',
        ...readEnvironment(entryOf(checked, 'env')?.value),
        mounts: readMounts(checked),
        network: raw.network ?? 'none',
        relax: [...new Set(raw.relax ?? [])],
        resources: readResources(raw.resources ?? {}),
        cache: readCache(raw.cache ?? {}),
    };
}
function entryOf({ tree }, key) {
    return tree.entries.get(key);
}
function readFunction(checked) {
    const text = checked.raw.function;
    const colon = text.lastIndexOf(':');
    const where = entryOf(checked, 'function')?.value.where ?? checked.where;
    return { file: text.slice(0, colon), name: text.slice(colon + 1), where };
}
function readArguments(entry, reading) {
    const entries = entry?.value.kind === 'mapping' ? [...entry.value.entries.values()] : [];
    return new Map(entries.map(({ key, where, value }) => [
        argumentName(key, where, reading.problems),
        { value: readValue(value, reading), where },
    ]));
}
function readPoints(entry, args, reading) {
    if (entry?.value.kind !== 'mapping') {
        return undefined;
    }
    const points = readMatrix(entry.value, reading);
    for (const name of new Set(points.flatMap((point) => [...point.arguments.keys()]))) {
        const argument = args.get(name);
        if (argument !== undefined) {
            const message = `${quoted(name)} is both in the matrix and in the arguments`;
            reading.problems.push({ message, remedy: 'remove one of them', where: argument.where });
        }
    }
    return points;
}
function readNeeds(checked) {
    const value = entryOf(checked, 'needs')?.value;
    const items = value?.kind === 'list' ? value.items : value === undefined ? [] : [value];
    return items.flatMap((item) => (item.kind === 'string' ? [{ job: item.value, where: item.where }] : []));
}
/** The names of all jobs that must finish first: those stated, and those whose results are arguments. */
function neededJobs(stated, args, matrix = []) {
    const values = [...args, ...matrix.flatMap((point) => [...point.arguments.values()])];
    return [...new Set([...stated, ...jobReferences(values)].map(({ job }) => job))];
}
/** Keys that are left out where the spec says nothing. */
function optional(checked) {
    const { raw } = checked;
    const containerWhere = entryOf(checked, 'container')?.value.where ?? checked.where;
    return {
        ...(raw.label === undefined ? {} : { label: raw.label }),
        ...(raw.version === undefined ? {} : { version: raw.version }),
        ...(raw.container === undefined ? {} : { container: { image: raw.container, where: containerWhere } }),
        ...(raw.python === undefined ? {} : { python: raw.python }),
        ...(raw.runtime === undefined ? {} : { runtime: raw.runtime }),
        ...(raw.timeout === undefined || raw.timeout === 'none' ? {} : { timeout: (0,quantities/* secondsOf */.TM)(raw.timeout) }),
        ...pathList(checked, 'local-modules', 'localModules'),
        ...pathList(checked, 'additional-files', 'additionalFiles'),
    };
}
function pathList(checked, key, name) {
    const value = entryOf(checked, key)?.value;
    if (value?.kind !== 'list') {
        return {};
    }
    const paths = value.items.flatMap((item) => item.kind === 'string' ? [{ path: item.value, where: item.where }] : []);
    return { [name]: paths };
}
/** Values keep the text of numbers: `1.10` is no `1.1` to a program that reads it. */
function readEnvironment(tree) {
    if (tree?.kind === 'list') {
        return { env: new Map(), passEnv: [...new Set(tree.items.map(scalarText))] };
    }
    const entries = tree?.kind === 'mapping' ? [...tree.entries.values()] : [];
    return { env: new Map(entries.map(({ key, value }) => [key, scalarText(value)])), passEnv: [] };
}
function scalarText(tree) {
    if (tree.kind === 'integer' || tree.kind === 'float') {
        return tree.source;
    }
    return 'value' in tree ? String(tree.value) : '';
}
function readMounts(checked) {
    const list = entryOf(checked, 'mounts')?.value;
    return (checked.raw.mounts ?? []).map((mount, index) => ({
        source: mount.source,
        target: mount.target,
        write: mount.write ?? false,
        where: (list?.kind === 'list' ? list.items[index]?.where : undefined) ?? checked.where,
    }));
}
const GIB = 1024 ** 3;
const MIB = 1024 ** 2;
function readResources(raw) {
    return {
        cpus: raw.cpus ?? 1,
        ...(raw.memory === undefined || raw.memory === 'unlimited' ? {} : { memory: (0,quantities/* bytesOf */.$$)(raw.memory) }),
        ...(raw.gpus === undefined || raw.gpus === 'none' ? {} : { gpus: String(raw.gpus) }),
        tmp: raw.tmp === undefined ? GIB : (0,quantities/* bytesOf */.$$)(raw.tmp),
        shm: raw.shm === undefined ? 64 * MIB : (0,quantities/* bytesOf */.$$)(raw.shm),
        pids: raw.pids ?? 1024,
    };
}
function readCache(raw) {
    return {
        forceRun: raw['force-run'] ?? false,
        cacheFailing: raw['cache-failing'] ?? false,
        rerunFailing: raw['rerun-failing'] ?? false,
        salt: raw.salt ?? '',
        trust: raw.trust ?? false,
    };
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./src/spec/yaml-text.ts
/** Where scalars of a YAML text end: what lies in them has no meaning for the nesting around them. */
/** The end of a quoted text that begins at `start`, over any number of lines; the end of the file where it isn't closed. */
function skipQuoted(text, start) {
    const quote = text[start];
    for (let at = start + 1; at < text.length; at += 1) {
        const character = text[at];
        if (character === '\\' && quote === '"') {
            at += 1;
        }
        else if (character === quote) {
            if (quote !== "'" || text[at + 1] !== "'") {
                return at + 1;
            }
            at += 1;
        }
    }
    return text.length;
}
/**
 * The beginning of the first line after a block scalar (`|`, `>`) whose header is at `start`; undefined if there is
 * none. `indent` is the column of the collection around it, -1 for the document; all its lines are deeper.
 */
function skipBlockScalar(text, start, indent) {
    const header = /[|>][-+\d]{0,2}[ \t]*(?:#.*)?\r?(?:\n|$)/y;
    header.lastIndex = start;
    if (!header.test(text)) {
        return undefined;
    }
    let at = header.lastIndex;
    while (at < text.length) {
        const content = skipSpaces(text, at);
        const blank = content === text.length || /[\r\n]/.test(text[content] ?? '');
        if (!blank && (content - at <= indent || isDocumentMark(text, at))) {
            break;
        }
        at = lineEnd(text, content) + 1;
    }
    return Math.min(at, text.length);
}
/** Where a plain (unquoted) scalar ends: at a colon, a comment, a bracket in flow, or a line that isn't deeper. */
function findNotPlain(text, { start, flow, indent }) {
    let at = start;
    while (at < text.length) {
        const character = text[at] ?? '';
        if (character === '\n') {
            const content = continuation(text, at + 1, flow ? -1 : indent);
            if (content === undefined) {
                return at;
            }
            at = content;
        }
        else if (endsPlain(text, at, flow) && at > start) {
            return at;
        }
        else {
            at += 1;
        }
    }
    return at;
}
const FLOW_INDICATOR = /[,[\]{}]/;
function endsPlain(text, at, flow) {
    const character = text[at] ?? '';
    const next = text[at + 1] ?? '\n';
    if (character === ':') {
        return /\s/.test(next) || (flow && FLOW_INDICATOR.test(next));
    }
    return character === '#' ? /\s/.test(text[at - 1] ?? '\n') : flow && FLOW_INDICATOR.test(character);
}
/** The first character of the next line that has any, if that line can belong to the scalar. */
function continuation(text, start, indent) {
    let at = start;
    for (;;) {
        const content = skipBlanks(text, at);
        const character = text[content];
        if (character === undefined || character === '#') {
            return undefined;
        }
        if (character !== '\n') {
            return content - at > indent && !isDocumentMark(text, at) ? content : undefined;
        }
        at = content + 1;
    }
}
function isDocumentMark(text, lineStart) {
    return /^(---|\.\.\.)(\s|$)/.test(text.slice(lineStart, lineStart + 4));
}
function lineEnd(text, at) {
    const end = text.indexOf('\n', at);
    return end < 0 ? text.length : end;
}
function skipSpaces(text, start) {
    let at = start;
    while (text[at] === ' ') {
        at += 1;
    }
    return at;
}
function skipBlanks(text, start) {
    let at = start;
    while (text[at] === ' ' || text[at] === '\t' || text[at] === '\r') {
        at += 1;
    }
    return at;
}

;// CONCATENATED MODULE: ./src/spec/depth-guard.ts
/**
 * Finds documents that are nested too deeply before the YAML library sees them: about 900 nested brackets make its
 * recursion end the whole process (V8 of Node 20), which no `catch` can prevent. One pass without recursion, which
 * knows as much of YAML as decides what a bracket or an indentation means. It is exact for documents that are right;
 * of others the tokens are counted once more before anything recurses over them (`yaml-tokens.ts`).
 */

/** Levels of lists and mappings. */
const MAX_NESTING = 64;
/** Where in the text (UTF-16 units) the nesting becomes deeper than `limit`; undefined for a document that is fine. */
function findTooDeep(text, limit = MAX_NESTING) {
    const scan = {
        text,
        at: 0,
        lineStart: 0,
        fresh: true,
        keyStart: undefined,
        blocks: [],
        flow: 0,
        afterKey: false,
    };
    while (skipToToken(scan)) {
        const start = scan.at;
        if (scan.flow > 0) {
            readFlowToken(scan);
        }
        else {
            readBlockToken(scan);
        }
        if (scan.flow + scan.blocks.length > limit) {
            return start;
        }
    }
    return undefined;
}
/** Goes over blanks, line ends and comments to the next token. */
function skipToToken(scan) {
    const { text } = scan;
    for (; scan.at < text.length; scan.at += 1) {
        const character = text[scan.at];
        if (character === '\n') {
            startLine(scan, scan.at + 1);
        }
        else if (character === '#') {
            const end = text.indexOf('\n', scan.at);
            scan.at = (end < 0 ? text.length : end) - 1;
        }
        else if (character !== ' ' && character !== '\t' && character !== '\r') {
            return true;
        }
    }
    return false;
}
function startLine(scan, start) {
    scan.lineStart = start;
    scan.fresh = true;
    scan.keyStart = undefined;
}
function readFlowToken(scan) {
    const { text, at } = scan;
    const character = text[at] ?? '';
    const afterKey = scan.afterKey;
    scan.fresh = false;
    scan.afterKey = /["'\]}]/.test(character);
    if (character === '[' || character === '{') {
        scan.flow += 1;
    }
    else if (character === ']' || character === '}') {
        scan.flow -= 1;
    }
    else if (character === '"' || character === "'") {
        moveTo(scan, skipQuoted(text, at));
        return;
    }
    else if (character !== ',' && !(character === ':' && (afterKey || /^[\s,]?$/.test(text[at + 1] ?? '')))) {
        moveTo(scan, findNotPlain(text, { start: at, flow: true, indent: -1 }));
        return;
    }
    scan.at += 1;
}
function readBlockToken(scan) {
    const character = scan.text[scan.at] ?? '';
    const column = scan.at - scan.lineStart;
    if (scan.fresh && column === 0 && /^(---|\.\.\.)(\s|$)/.test(scan.text.slice(scan.at, scan.at + 4))) {
        scan.blocks = [];
        scan.at += 3;
        scan.fresh = false;
        return;
    }
    if (scan.fresh) {
        closeAbove(scan, 2 * column + 1);
        scan.fresh = false;
    }
    if (/^[-?:](\s|$)/.test(scan.text.slice(scan.at, scan.at + 2))) {
        readIndicator(scan, character, column);
    }
    else {
        readBlockNode(scan, character);
    }
}
function readIndicator(scan, character, column) {
    const key = character === ':' ? (scan.keyStart ?? scan.at) - scan.lineStart : column;
    openBlock(scan, character === '-' ? 2 * column + 1 : 2 * key);
    scan.keyStart = undefined;
    scan.at += 1;
}
function openBlock(scan, block) {
    closeAbove(scan, block);
    if (scan.blocks.at(-1) !== block) {
        scan.blocks.push(block);
    }
}
function closeAbove(scan, block) {
    while ((scan.blocks.at(-1) ?? -1) > block) {
        scan.blocks.pop();
    }
}
function readBlockNode(scan, character) {
    const { text } = scan;
    const indent = Math.floor((scan.blocks.at(-1) ?? -1) / 2);
    if (character === '&' || character === '!' || character === '*') {
        scan.keyStart ??= scan.at;
        moveTo(scan, scan.at + (/^\S+/.exec(text.slice(scan.at, scan.at + 200))?.[0].length ?? 1));
        return;
    }
    const blockScalar = skipBlockScalar(text, scan.at, indent);
    scan.keyStart ??= scan.at;
    if (blockScalar !== undefined) {
        moveTo(scan, blockScalar);
    }
    else if (character === '[' || character === '{') {
        scan.flow = 1;
        scan.afterKey = false;
        scan.at += 1;
    }
    else if (character === '"' || character === "'") {
        moveTo(scan, skipQuoted(text, scan.at));
    }
    else {
        moveTo(scan, findNotPlain(text, { start: scan.at, flow: false, indent }));
    }
}
/** Goes on at `end`, which may be on a later line; at least one character on, so that every scan ends. */
function moveTo(scan, end) {
    const next = Math.max(end, scan.at + 1);
    const passed = scan.text.slice(scan.at, next);
    const lastBreak = passed.lastIndexOf('\n');
    if (lastBreak >= 0) {
        startLine(scan, scan.at + lastBreak + 1);
        scan.fresh = passed.slice(lastBreak + 1).trim() === '';
    }
    scan.at = next;
}

;// CONCATENATED MODULE: ./src/spec/spec-text.ts
/** The bytes of a spec as text: at most 256 KiB of UTF-8 without control characters. */
/** Larger specs are data, which belongs into files of its own. Bytes. */
const MAX_SPEC_BYTES = 256 * 1024;
/** Neither YAML nor JSON allows these as they are; some have a meaning of their own inside the YAML library. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are looked for.
const CONTROL = /[\x00-\x08\x0b\x0c\x0e-\x1f]/;
/** Decodes and checks the text of a spec. */
function decodeText(source) {
    const bytes = typeof source === 'string' ? Buffer.byteLength(source) : source.byteLength;
    if (bytes > MAX_SPEC_BYTES) {
        const message = `the text has more than ${MAX_SPEC_BYTES / 1024} KiB`;
        return offence('', { message, remedy: 'put data into files of their own: $npy, $file' });
    }
    const text = (typeof source === 'string' ? source : Buffer.from(source).toString('utf8')).replace(/^\uFEFF/, '');
    const broken = typeof source === 'string' ? undefined : brokenAt(Buffer.from(source));
    if (broken !== undefined) {
        return offence(broken, { message: 'the file is not UTF-8 text', remedy: 'save it as UTF-8' });
    }
    const control = CONTROL.exec(text);
    if (control !== null) {
        const code = control[0].charCodeAt(0).toString(16).padStart(2, '0');
        const message = `the control character 0x${code} can't stand in the text`;
        return offence(text.slice(0, control.index), { message, remedy: `write it as "\\x${code}", in double quotes` });
    }
    return { ok: true, text };
}
/** What stands before the first bytes that are not UTF-8. */
function brokenAt(bytes) {
    const text = bytes.toString('utf8');
    const again = Buffer.from(text);
    if (again.equals(bytes)) {
        return undefined;
    }
    // Decoding puts a replacement character for what is wrong; up to the first one both are the same.
    const first = again.findIndex((byte, index) => byte !== bytes[index]);
    const good = bytes.subarray(0, first < 0 ? again.length : first).toString('utf8');
    return good.replace(/\uFFFD$/, '').replace(/^\uFEFF/, '');
}
function offence(before, what) {
    const lines = before.split('\n');
    return { ok: false, offence: { ...what, line: lines.length, column: (lines.at(-1) ?? '').length + 1 } };
}

;// CONCATENATED MODULE: ./src/spec/yaml-tokens.ts
/** Everything that must not be there, in the order of the text. One loop, no recursion, whatever the depth. */
function findForbidden(tokens, maxNesting) {
    const found = [];
    let documents = 0;
    const stack = tokens.map((token) => ({ token, depth: 0 })).reverse();
    for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
        const { token, depth } = next;
        const kind = forbidden(token, depth > maxNesting);
        documents += token.type === 'document' ? 1 : 0;
        if (kind !== undefined || (token.type === 'document' && documents === 2)) {
            found.push({ kind: kind ?? 'document', offset: token.offset, source: 'source' in token ? token.source : '' });
        }
        if (kind !== 'too-deep') {
            for (const part of partsOf(token).reverse()) {
                stack.push({ token: part, depth: depth + (isCollection(part) ? 1 : 0) });
            }
        }
    }
    return found;
}
function forbidden(token, tooDeep) {
    if (tooDeep && isCollection(token)) {
        return 'too-deep';
    }
    switch (token.type) {
        case 'anchor':
        case 'alias':
        case 'tag':
        case 'directive':
            return token.type;
        default:
            return undefined;
    }
}
function isCollection(token) {
    return token.type === 'block-map' || token.type === 'block-seq' || token.type === 'flow-collection';
}
function partsOf(token) {
    if ('items' in token) {
        return token.items.flatMap(({ start, key, sep, value }) => [
            ...start,
            ...(key === undefined || key === null ? [] : [key]),
            ...(sep ?? []),
            ...(value === undefined ? [] : [value]),
        ]);
    }
    switch (token.type) {
        case 'document':
            return [...token.start, ...(token.value === undefined ? [] : [token.value])];
        case 'block-scalar':
            return [...token.props];
        default:
            return [];
    }
}

;// CONCATENATED MODULE: ./src/spec/yaml-tree.ts
/**
 * YAML text as a tree with places. YAML 1.2 core, without what a job spec has no use for and what makes documents
 * dangerous: anchors, aliases, merge keys, tags, directives, several documents. Numbers keep their text.
 */





/** Reads YAML or JSON. `path` is how the user calls the file. Never throws for what a document holds. */
function readTree(source, path) {
    const decoded = decodeText(source);
    if (!decoded.ok) {
        return refused(path, decoded.offence);
    }
    const { text } = decoded;
    const deep = findTooDeep(text);
    if (deep !== undefined) {
        return refused(path, { ...TOO_DEEP, ...placeIn(text, deep) });
    }
    const lines = new dist/* LineCounter */.HN();
    const tokens = [...new dist/* Parser */.iX(lines.addNewLine).parse(text)];
    const whereAt = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { path, line: Math.max(1, line), column: Math.max(1, col) };
    };
    return readTokens(tokens, { whereAt, problems: [] });
}
const TOO_DEEP = {
    message: `lists and mappings are nested deeper than ${MAX_NESTING} levels`,
    remedy: 'put the data into a file of its own: $npy, $file',
};
function refused(path, { line, column, message, remedy }) {
    return { tree: undefined, problems: [{ message, remedy, where: { path, line, column } }] };
}
function placeIn(text, offset) {
    const before = text.slice(0, offset);
    return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}
function readTokens(tokens, reading) {
    const { whereAt, problems } = reading;
    const findings = findForbidden(tokens, MAX_NESTING);
    problems.push(...findings.map((finding) => ({ ...forbiddenProblem(finding), where: whereAt(finding.offset) })));
    if (findings.some((finding) => finding.kind === 'too-deep')) {
        return { tree: undefined, problems };
    }
    const [document] = compose(tokens);
    const errors = document?.errors.filter(({ code }) => !TOLD_BY_TOKENS.has(code)) ?? [];
    problems.push(...errors.slice(0, MAX_SYNTAX_ERRORS).map((error) => syntaxProblem(error, whereAt(error.pos[0]))));
    const tree = errors.length > 0 ? undefined : convert(document?.contents, 0, reading);
    return { tree, problems };
}
/** After so many the rest is a consequence of the first. */
const MAX_SYNTAX_ERRORS = 20;
const TOLD_BY_TOKENS = new Set([
    'ALIAS_PROPS',
    'BAD_ALIAS',
    'BAD_DIRECTIVE',
    'TAG_RESOLVE_FAILED',
]);
/** The first document; what comes after it was found among the tokens. */
function compose(tokens) {
    const isDocument = tokens.map((token) => token.type === 'document');
    const second = isDocument.indexOf(true, isDocument.indexOf(true) + 1);
    const composer = new dist/* Composer */.Dk({
        // The library compares each key with all others; `readMapping` looks each up once.
        uniqueKeys: false,
        merge: false,
        prettyErrors: false,
        schema: 'core',
        resolveKnownTags: false,
    });
    return composer.compose(second < 0 ? tokens : tokens.slice(0, second), true, 0);
}
function forbiddenProblem({ kind, source }) {
    switch (kind) {
        case 'too-deep':
            return TOO_DEEP;
        case 'tag':
            return {
                message: `the tag ${quoted(source)} is not allowed`,
                remedy: 'remove it; special values are written as { $tuple: … }',
            };
        case 'directive':
            return { message: 'YAML directives are not allowed', remedy: 'remove the line; the spec is YAML 1.2' };
        case 'document':
            return {
                message: 'there is more than one document in the file',
                remedy: 'remove the lines "---" and what does not belong to the spec',
            };
        default:
            return noAlias;
    }
}
const noAlias = {
    message: 'anchors and aliases are not allowed',
    remedy: 'write the value out; "defaults:" holds what all jobs share',
};
function syntaxProblem({ message }, where) {
    const text = message.split('\n')[0] ?? message;
    return {
        message: `YAML syntax error: ${printable(text)}`,
        remedy: 'check quotes, brackets and indentation here and just before',
        where,
    };
}
function convert(node, offset, reading) {
    const where = reading.whereAt(node?.range?.[0] ?? offset);
    if ((0,dist/* isMap */.jh)(node)) {
        return { kind: 'mapping', entries: yaml_tree_readMapping(node.items, reading), where };
    }
    if ((0,dist/* isSeq */.oP)(node)) {
        return { kind: 'list', items: node.items.map((item) => convert(item, offset, reading)), where };
    }
    return (0,dist/* isScalar */.jn)(node) ? convertScalar(node, where) : { kind: 'null', where };
}
function yaml_tree_readMapping(pairs, reading) {
    const entries = new Map();
    for (const pair of pairs) {
        const key = convert(pair.key, 0, reading);
        const problem = keyProblem(key, pair.key, entries);
        if (problem !== undefined) {
            reading.problems.push({ ...problem, where: key.where });
        }
        else if (key.kind === 'string') {
            const end = pair.key?.range?.[1] ?? 0;
            entries.set(key.value, { key: key.value, where: key.where, value: convert(pair.value, end, reading) });
        }
    }
    return entries;
}
/** A plain word is text. `1: x` and `true: x` could mean two things, so they have to be quoted. */
function keyProblem(key, node, entries) {
    if (key.kind !== 'string') {
        return { message: 'a key must be text', remedy: 'put it in quotes' };
    }
    if (key.value === '<<' && (0,dist/* isScalar */.jn)(node) && node.type === 'PLAIN') {
        return { ...noAlias, message: 'merge keys are not allowed' };
    }
    const first = entries.get(key.value);
    return first === undefined
        ? undefined
        : {
            message: `the key ${quoted(key.value)} is there twice, first in line ${first.where.line}`,
            remedy: 'remove one of them',
        };
}
function convertScalar({ value, source = '' }, where) {
    switch (typeof value) {
        case 'string':
            return { kind: 'string', value, where };
        case 'boolean':
            return { kind: 'boolean', value, where };
        case 'number':
            return convertNumber(value, source, where);
        default:
            return { kind: 'null', where };
    }
}
/** YAML 1.2 core: integers are decimal, 0o octal or 0x hexadecimal; all else is a float. */
function convertNumber(value, source, where) {
    if (/^0[ox]/.test(source)) {
        return { kind: 'integer', text: BigInt(source).toString(), source, where };
    }
    const [, sign, digits] = /^([-+]?)0*(\d+)$/.exec(source) ?? [];
    if (digits === undefined) {
        return { kind: 'float', value, source, where };
    }
    return { kind: 'integer', text: sign === '-' && digits !== '0' ? `-${digits}` : digits, source, where };
}

;// CONCATENATED MODULE: ./src/spec/apply-arguments.ts





/**
 * Replaces whole arguments; the last one given counts. Without `JOB.` the argument is that of the only job, or of all jobs
 * where all have it. What a replaced argument needed is needed no more.
 */
function applyArguments(jobs, { args, argsText }) {
    const problems = [];
    const ofText = argsText === undefined ? [] : apply_arguments_readMapping(argsText, problems);
    const replacements = [...ofText, ...args.flatMap((flag) => readFlag(flag, problems))];
    let applied = jobs;
    for (const replacement of replacements) {
        applied = applyOne(applied, replacement, problems);
    }
    return { jobs: applied, problems };
}
function readFlag(flag, problems) {
    const [, target = '', text = ''] = /^([^=]+)=(.*)$/s.exec(flag) ?? [];
    const where = { path: `--arg ${printable(target || flag)}` };
    if (target === '') {
        problems.push({ message: `${quoted(flag)} is not NAME=VALUE`, remedy: 'write --arg NAME=VALUE', where });
        return [];
    }
    return [{ target, value: parseArgument(text, where.path, problems), where }];
}
function apply_arguments_readMapping(text, problems) {
    const path = 'args';
    const { tree, problems: found } = readTree(text, path);
    problems.push(...found);
    if (tree?.kind === 'mapping') {
        return [...tree.entries.values()].map(({ key, where, value }) => ({
            target: argumentName(key, where, problems),
            value: readValue(value, { problems, base: 'command-line' }),
            where,
        }));
    }
    if (tree !== undefined && tree.kind !== 'null') {
        problems.push({ message: 'the arguments are no mapping', remedy: 'write NAME: VALUE', where: tree.where });
    }
    return [];
}
function applyOne(jobs, replacement, problems) {
    const { target, value, where } = replacement;
    const choice = chooseJobs(jobs, target);
    if ('message' in choice) {
        problems.push({ ...choice, where });
        return jobs;
    }
    const { name, targets } = choice;
    for (const job of targets) {
        if (job.matrix?.some((point) => point.arguments.has(name))) {
            const message = `${quoted(name)} is in the matrix of the job ${quoted(job.name)}`;
            problems.push({ message, remedy: 'change the matrix in the spec', where });
        }
    }
    return jobs.map((job) => (targets.includes(job) && value !== undefined ? withArgument(job, name, value) : job));
}
/** Reads one YAML value. Its paths start from the current folder, and are free. Mistakes go to `problems`. */
function parseArgument(text, path, problems) {
    const { tree, problems: found } = readTree(text, path);
    problems.push(...found);
    return tree === undefined ? undefined : readValue(tree, { problems, base: 'command-line' });
}
function withArgument(job, name, value) {
    const args = new Map([...job.args, [name, value]]);
    return { ...job, args, needs: neededJobs(job.statedNeeds, args.values(), job.matrix) };
}
function chooseJobs(jobs, target) {
    const byName = new Map(jobs.map((job) => [job.name, job]));
    const dot = target.indexOf('.');
    if (dot > 0) {
        const job = byName.get(target.slice(0, dot));
        return job === undefined
            ? { message: `there is no job ${quoted(target.slice(0, dot))}`, remedy: whichJobs(target.slice(0, dot), byName) }
            : { name: target.slice(dot + 1), targets: [job] };
    }
    if (jobs.length === 1 || jobs.every((job) => job.args.has(target))) {
        return { name: target, targets: jobs };
    }
    const names = [...byName.keys()];
    const shown = `${names.slice(0, 20).join(', ')}${names.length > 20 ? ', …' : ''}`;
    return {
        message: `it is not clear which job's ${quoted(target)} is meant`,
        remedy: `write JOB.${printable(target)}, with JOB one of ${shown}`,
    };
}

;// CONCATENATED MODULE: ./src/spec/find-root.ts
/** Finds the root that paths of a spec may not leave. */


/** The nearest folder, from `folder` upwards, that holds `.git` (a folder, or the file of a worktree); else `folder`. */
async function findRoot(folder) {
    let at = folder;
    for (;;) {
        if (await exists((0,external_node_path_.join)(at, '.git'))) {
            return at;
        }
        const parent = (0,external_node_path_.dirname)(at);
        if (parent === at) {
            return folder;
        }
        at = parent;
    }
}
function exists(path) {
    return (0,promises_.lstat)(path).then(() => true, () => false);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(38816);
;// CONCATENATED MODULE: ./src/spec/schema.ts
/** The form of a job spec, once: the types of what is read, its check, and the JSON Schema for editors come from here. */


/** Names of jobs, which are also names of folders, outputs and jobs of Slurm. */
const JOB_NAME = /^[A-Za-z_][A-Za-z0-9_-]*$/;
const VARIABLE = /^[A-Za-z_][A-Za-z0-9_]*$/;
/** Text on one line, of which nothing is lost on the way to a command or a path. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are refused.
const ONE_LINE = /^[^\x00-\x1f\x7f]+$/;
/** An absolute path of plain segments; what the job or the kernel keeps there is not covered. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are refused.
const MOUNT_TARGET = /^(?!\/(?:in|out|proc|sys|dev)(?:\/|$))(?:\/(?!\.{1,2}(?:\/|$))[^/\x00-\x1f\x7f]+)+\/?$/;
/** A schema whose every mistake is told by the same words, which are also its description in editors. */
const is = (description) => ({ error: `must be ${description}` });
const schema_text = (description) => schemas/* string */.YjP(is(description)).regex(ONE_LINE, is(description)).describe(description);
const flag = (description) => schemas/* boolean */.zMY(is('true or false')).describe(description);
const choice = (...names) => schemas/* enum */.k5n(names, is(`one of ${names.join(', ')}`));
const sizeWords = 'a size such as 512M, 4G or 4GiB (powers of 1024; a plain number is bytes)';
const size = (...words) => schemas/* union */.KCZ([
    schemas/* int */.Whr(is(sizeWords)).min(1, is(sizeWords)),
    schemas/* string */.YjP(is(sizeWords)).regex(quantities/* SIZE */.SK, is(sizeWords)).refine(quantities/* isPossibleSize */.Bv, is(sizeWords)),
    ...words.map((word) => schemas/* literal */.euz(word)),
], is(sizeWords))
    .describe(sizeWords);
const durationWords = 'a time such as 90s, 30m or 2h (a plain number is seconds), or none';
const duration = schemas/* union */.KCZ([
    schemas/* number */.aig(is(durationWords)).positive(is(durationWords)),
    schemas/* string */.YjP(is(durationWords)).regex(quantities/* DURATION */.ft, is(durationWords)).refine(quantities/* isPossibleDuration */.mX, is(durationWords)),
    schemas/* literal */.euz('none'),
], is(durationWords))
    .describe(durationWords);
const paths = (description) => schemas/* array */.YOg(schema_text('a path'), is('a list of paths')).describe(description);
const variableWords = 'the name of a variable (letters, digits and _)';
const variableValue = schemas/* union */.KCZ([schemas/* string */.YjP().regex(/^[^\0]*$/, is('text without NUL')), schemas/* number */.aig(), schemas/* boolean */.zMY()], is('text, a number, true or false'));
const envWords = 'variables as a mapping, or a list of names to pass through';
const env = schemas/* union */.KCZ([
    schemas/* record */.g1P(schemas/* string */.YjP().regex(VARIABLE, is(variableWords)), variableValue),
    schemas/* array */.YOg(schemas/* string */.YjP(is(variableWords)).regex(VARIABLE, is(variableWords))),
], is(envWords))
    .describe(envWords);
const targetWords = 'an absolute path in the container, but not in /in, /out, /proc, /sys or /dev';
const mount = schemas/* strictObject */.rej({
    source: schema_text('the path of a folder or file'),
    target: schemas/* string */.YjP(is(targetWords)).regex(MOUNT_TARGET, is(targetWords)).describe(targetWords),
    write: flag('the function may write there').optional(),
}, is('a mapping with source and target'));
const count = (description) => schemas/* int */.Whr(is(description)).min(1, is(description)).describe(description);
const gpuWords = 'all, none, or a whole number from 1 on';
const resources = schemas/* strictObject */.rej({
    cpus: schemas/* number */.aig(is('a number above 0')).positive(is('a number above 0')).describe('CPUs; default 1').optional(),
    memory: size('unlimited').optional(),
    gpus: schemas/* union */.KCZ([schemas/* enum */.k5n(['all', 'none']), schemas/* int */.Whr().min(1, is(gpuWords))], is(gpuWords))
        .describe('GPUs: all, or how many; default none')
        .optional(),
    tmp: size().optional(),
    shm: size().optional(),
    pids: count('a whole number from 1 on').optional(),
}, is('a mapping of cpus, memory, gpus, tmp, shm, pids'));
const cache = schemas/* strictObject */.rej({
    'force-run': flag('compute even what is known').optional(),
    'cache-failing': flag('remember exceptions too').optional(),
    'rerun-failing': flag('compute again what is known to raise').optional(),
    salt: schemas/* string */.YjP(is('text; write it in quotes')).describe('a new one disowns all results').optional(),
    trust: flag('remember results that depend on network, mounts or passed-through variables').optional(),
}, is('a mapping of force-run, cache-failing, rerun-failing, salt, trust'));
const functionWords = 'FILE:NAME, such as bessel.py:integrate_bessel';
const needsWords = 'the name of a job, or a list of names';
/** The keys of a job. Arguments and matrix are read by `spec-values.ts`, which keeps the text of numbers. */
const jobKeys = {
    function: schemas/* string */.YjP(is(functionWords))
        .regex(ONE_LINE, is(functionWords))
        .regex(/^.*[^:/]:[^:/]+$/, is(functionWords))
        .describe('the function, as FILE:NAME'),
    args: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J(), is('a mapping of arguments by name'))
        .describe('arguments by name')
        .optional(),
    matrix: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J(), is('a mapping of lists by argument name'))
        .describe('lists of values by argument name, with include and exclude as in GitHub workflows')
        .optional(),
    needs: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* string */.YjP(is('the name of a job')))], is(needsWords))
        .describe('jobs that must finish first')
        .optional(),
    label: schema_text('the name that logs and tables show').optional(),
    version: schema_text('text; write it in quotes').optional(),
    container: schema_text('an image, such as docker://python:3.12-slim').optional(),
    python: schema_text('the interpreter in the image').optional(),
    runtime: choice('auto', 'docker', 'podman', 'apptainer', 'host').describe('container runtime').optional(),
    pull: choice('missing', 'always', 'never').describe('when the image is pulled').optional(),
    env: env.optional(),
    mounts: schemas/* array */.YOg(mount, is('a list of mounts')).describe('folders and files that the function may see').optional(),
    network: choice('none', 'bridge', 'host').describe('network of the container').optional(),
    relax: schemas/* array */.YOg(choice('tmp-exec', 'writable-root', 'image-user'), is('a list of tmp-exec, writable-root, image-user'))
        .describe('parts of the isolation to do without')
        .optional(),
    resources: resources.optional(),
    timeout: duration.optional(),
    cache: cache.optional(),
    'local-modules': paths("folders of modules, in place of the decorator's").optional(),
    'additional-files': paths("files beside the function, in place of the decorator's").optional(),
};
/** A job with all its keys. */
const jobSchema = schemas/* strictObject */.rej(jobKeys, is('a mapping with the keys of a job'));
/** What all jobs share. */
const defaultsSchema = jobSchema.partial();
const nameWords = 'letters, digits, _ and -, beginning with a letter or _';
const jobName = schemas/* string */.YjP().regex(JOB_NAME, is(nameWords));
const jobsWords = 'a mapping of jobs by name';
/** The file with several jobs; each of them is checked on its own, with the defaults merged in. */
const fileSchema = schemas/* strictObject */.rej({
    jobs: schemas/* record */.g1P(jobName, schemas/* unknown */.L5J(), is(jobsWords)),
    defaults: schemas/* unknown */.L5J().optional(),
}, is('a mapping with "jobs:", or with "function:" for a single job'));
/** The same as it is published. */
const publishedSchema = schemas/* strictObject */.rej({
    jobs: schemas/* record */.g1P(jobName, jobSchema).describe('the jobs by name'),
    defaults: defaultsSchema.describe('keys that all jobs share').optional(),
});
/** Keys that later versions know. */
const LATER_KEYS = new Set(['slurm', 'retries', 'fail-fast', 'max-parallel']);
/** The published JSON Schema: several jobs, or the short form with one. */
function jsonSchema() {
    return {
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        title: 'hither job spec',
        anyOf: [publishedSchema, jobSchema].map((schema) => {
            const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: 'input' });
            return rest;
        }),
    };
}

;// CONCATENATED MODULE: ./src/spec/check-form.ts



/** Keys whose content has no form: it is read elsewhere, with the text of numbers. */
const OPAQUE = new Set(['args', 'matrix', 'jobs', 'defaults']);
/** The parsed value, or undefined with every mistake in `problems`. */
function checkForm(subject, problems) {
    const parsed = subject.schema.safeParse(toPlain(subject.tree));
    if (parsed.success) {
        return parsed.data;
    }
    for (const issue of parsed.error.issues) {
        problems.push(...toProblems(issue, subject));
    }
    return undefined;
}
/** Plain data for the schema. Objects without a prototype have no key that is special. */
function toPlain(tree) {
    switch (tree.kind) {
        case 'null':
            return null;
        case 'integer':
            return Number(tree.text);
        case 'list':
            return tree.items.map(toPlain);
        case 'mapping': {
            const plain = Object.create(null);
            for (const { key, value } of tree.entries.values()) {
                plain[key] = OPAQUE.has(key) && value.kind === 'mapping' ? namesOf(value) : toPlain(value);
            }
            return plain;
        }
        default:
            return tree.value;
    }
}
function namesOf({ entries }) {
    const plain = Object.create(null);
    for (const key of entries.keys()) {
        plain[key] = null;
    }
    return plain;
}
function toProblems(issue, subject) {
    const { path } = issue;
    const { place, parent, last } = follow(subject.tree, path);
    const name = last === undefined ? subject.name : quoted(last);
    if (issue.code === 'unrecognized_keys') {
        const known = keysAt(subject.schema, path);
        return issue.keys.map((key) => unknownKey(key, known, keyPlace(place ?? parent, key)));
    }
    if (issue.code === 'invalid_union') {
        const branch = issue.errors.find(isRightKind);
        if (branch !== undefined) {
            return branch.flatMap((inner) => toProblems({ ...inner, path: [...path, ...inner.path] }, subject));
        }
    }
    if (issue.code === 'invalid_key') {
        const message = `the name ${name} ${issue.issues[0]?.message ?? issue.message}`;
        return [{ message, remedy: 'rename it', where: keyPlace(parent, String(last)) }];
    }
    if (place === undefined) {
        return [{ message: `${name} is missing`, remedy: `add "${last}:"; it ${issue.message}`, where: parent.where }];
    }
    return [{ message: `${name} ${issue.message}`, remedy: remedyFor(issue, place), where: place.where }];
}
/** Whether a branch of a union was meant: what is there is of its kind, and only a part of it is wrong. */
function isRightKind(issues) {
    return issues.some((issue) => issue.path.length > 0 || issue.code === 'invalid_key');
}
/** A choice that nearly was one of the known words names it. */
function remedyFor(issue, place) {
    if (issue.code === 'invalid_value' && place.kind === 'string') {
        return (0,nearest/* didYouMean */.a)(place.value, issue.values.map(String), `this is ${describe(place)}`);
    }
    return `this is ${describe(place)}`;
}
function describe(tree) {
    switch (tree.kind) {
        case 'null':
            return 'empty';
        case 'integer':
        case 'float':
            return `the number ${printable(tree.source)}`;
        case 'boolean':
            return `the truth value ${tree.value}`;
        case 'string':
            return quoted(tree.value);
        default:
            return `a ${tree.kind}`;
    }
}
function unknownKey(key, { names, list }, where) {
    return LATER_KEYS.has(key)
        ? { message: `${quoted(key)} is not in this version`, remedy: 'remove it', where }
        : { message: `there is no key ${quoted(key)} here`, remedy: (0,nearest/* didYouMean */.a)(key, names, list), where };
}
function follow(tree, path) {
    let place = tree;
    let parent = tree;
    let last;
    for (const step of path) {
        last = typeof step === 'number' ? `${last ?? ''}[${step}]` : String(step);
        parent = place ?? parent;
        place = place === undefined ? undefined : stepInto(place, step);
    }
    return { place, parent, last };
}
function stepInto(tree, step) {
    if (tree.kind === 'list') {
        return tree.items[Number(step)];
    }
    return tree.kind === 'mapping' ? tree.entries.get(String(step))?.value : undefined;
}
function keyPlace(tree, key) {
    return (tree.kind === 'mapping' ? tree.entries.get(key)?.where : undefined) ?? tree.where;
}
/** The keys that the schema has at a path. */
function keysAt(schema, path) {
    let at = schema;
    for (const step of path) {
        at = typeof step === 'number' ? at : shapeOf(unwrap(at))?.[String(step)];
    }
    const names = Object.keys(shapeOf(unwrap(at)) ?? {});
    return { names, list: `the keys are ${names.join(', ')}` };
}
/** The schema itself: what may be left out, and elements of lists, are wrapped. */
function unwrap(schema) {
    let at = schema;
    while (typeof at === 'object' && at !== null && 'unwrap' in at && typeof at.unwrap === 'function') {
        at = at.unwrap();
    }
    return at;
}
function shapeOf(schema) {
    return typeof schema === 'object' && schema !== null && 'shape' in schema
        ? schema.shape
        : undefined;
}

;// CONCATENATED MODULE: ./src/spec/defaults.ts
/** Keys that are merged name by name; of all others the job's own takes the place of the default. */
const MERGED = new Set(['args', 'env', 'resources', 'cache']);
/** Values that defaults may become in all jobs together: a small text must not make a huge run. */
const MAX_COPIES = 1_000_000;
/** Tells when the defaults, once in each job, would be too much. */
function checkDefaults(defaults, jobs) {
    const copies = defaults === undefined ? 0 : sizeOf(defaults) * jobs;
    return copies <= MAX_COPIES
        ? undefined
        : {
            message: `the defaults would become ${copies} values in ${jobs} jobs; at most ${MAX_COPIES} are possible`,
            remedy: 'put data into a file of its own ($npy, $file), or use a matrix',
            ...(defaults === undefined ? {} : { where: defaults.where }),
        };
}
function sizeOf(tree) {
    switch (tree.kind) {
        case 'list':
            return tree.items.reduce((sum, item) => sum + sizeOf(item), 1);
        case 'mapping':
            return [...tree.entries.values()].reduce((sum, entry) => sum + sizeOf(entry.value), 1);
        default:
            return 1;
    }
}
/** A job with the keys that it takes from the defaults; places stay those of where each was written. */
function mergeDefaults(defaults, job) {
    if (defaults === undefined || job.kind !== 'mapping') {
        return job;
    }
    const entries = new Map(defaults.entries);
    for (const [key, own] of job.entries) {
        const inherited = defaults.entries.get(key)?.value;
        const merged = MERGED.has(key) && inherited !== undefined ? mergeNames(inherited, own.value) : own.value;
        entries.set(key, { ...own, value: merged });
    }
    return { ...job, entries };
}
function mergeNames(inherited, own) {
    return inherited.kind === 'mapping' && own.kind === 'mapping'
        ? { ...own, entries: new Map([...inherited.entries, ...own.entries]) }
        : own;
}

;// CONCATENATED MODULE: ./src/spec/read-spec.ts









/** Reads a spec, YAML or JSON. Every mistake is told, not the first. Never throws for what a text holds. */
function parseSpec(text, source) {
    const { tree, problems } = readTree(text, source.path);
    if (tree === undefined) {
        return { ok: false, problems: inOrder(problems), warnings: [], sound: { ...source, jobs: [] } };
    }
    const reading = { problems: [], warnings: [], base: 'spec', budget: newBudget() };
    const { jobs, unsound } = readJobs(tree, reading);
    const found = [...problems, ...followUps([...reading.problems, ...checkGraph(jobs, unsound)], problems)];
    const warnings = inOrder(reading.warnings);
    if (found.length === 0) {
        const value = { ...source, jobs };
        return { ok: true, value, warnings, sound: value };
    }
    // What the form of the document made wrong may be anywhere.
    const sound = problems.length > 0 ? [] : jobs.filter(({ name }) => !unsound.has(name));
    return { ok: false, problems: inOrder(found), warnings, sound: { ...source, jobs: sound } };
}
/** What the form of the document made wrong is told once: a tag is no "must be text" as well. */
function followUps(found, told) {
    const places = new Set(told.map(({ where }) => JSON.stringify(where)));
    return found.filter(({ where }) => !places.has(JSON.stringify(where)));
}
/** In the order of the file, so that a person can mend one after the other; no mistake twice. */
function inOrder(problems) {
    const byText = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
    return [...byText.values()].sort((a, b) => (a.where?.line ?? 0) - (b.where?.line ?? 0) || (a.where?.column ?? 0) - (b.where?.column ?? 0));
}
function readJobs(tree, reading) {
    if (tree.kind !== 'mapping') {
        const remedy = 'begin with "jobs:", or with "function: FILE:NAME" for a single job';
        reading.problems.push({ message: 'the spec must be a mapping', remedy, where: tree.where });
        return { jobs: [], unsound: new Set() };
    }
    return isShort(tree) ? readShort(tree, reading) : readLong(tree, reading);
}
/** Decided by the two keys; where both are missing, by what a key was probably meant to be. */
function isShort({ entries }) {
    if (entries.has('jobs') || entries.has('function')) {
        return !entries.has('jobs');
    }
    const known = ['jobs', 'defaults', ...Object.keys(jobSchema.shape)];
    const meant = [...entries.keys()].slice(0, 100).map((key) => (0,nearest/* nearest */.p)(key, known));
    return !meant.includes('jobs') && meant.some((key) => key !== undefined && key !== 'defaults');
}
/** The short form: the file is one job, named after its function. */
function readShort(tree, reading) {
    const raw = checkForm({ tree, schema: jobSchema, name: 'the spec' }, reading.problems);
    if (raw === undefined) {
        read_job_checkValues(tree, reading);
        return { jobs: [], unsound: new Set() };
    }
    const name = raw.function.slice(raw.function.lastIndexOf(':') + 1);
    if (!JOB_NAME.test(name)) {
        const where = tree.entries.get('function')?.value.where ?? tree.where;
        reading.problems.push(badName(name, where));
    }
    const job = readJob({ name, where: tree.where, tree, raw }, reading);
    return { jobs: [job], unsound: new Set(reading.problems.length > 0 ? [name] : []) };
}
function badName(name, where) {
    return {
        message: `the job would be named ${quoted(name)} after its function, which can't be the name of a job`,
        remedy: 'name it: jobs: { NAME: { function: … } }, with letters, digits, _ and -',
        where,
    };
}
function readLong(tree, reading) {
    const { problems } = reading;
    checkForm({ tree, schema: fileSchema, name: 'the spec' }, problems);
    const defaults = readDefaults(tree, problems);
    const jobs = tree.entries.get('jobs')?.value;
    const none = { jobs: [], unsound: new Set() };
    if (jobs?.kind !== 'mapping') {
        return none;
    }
    if (jobs.entries.size === 0) {
        problems.push({
            message: 'there are no jobs',
            remedy: 'add a job: NAME: { function: FILE:NAME }',
            where: jobs.where,
        });
    }
    const tooMuch = checkDefaults(defaults, jobs.entries.size);
    if (tooMuch !== undefined) {
        problems.push(tooMuch);
        return none;
    }
    const unsound = new Set();
    const read = [...jobs.entries.values()].flatMap((entry) => {
        const before = problems.length;
        const job = read_spec_readEntry(entry, defaults, reading);
        if (problems.length > before) {
            unsound.add(entry.key);
        }
        return job;
    });
    return { jobs: read, unsound };
}
/** One job with the defaults; none where its form is wrong. */
function read_spec_readEntry({ key, where, value }, defaults, reading) {
    const job = mergeDefaults(defaults, value);
    const raw = checkForm({ tree: job, schema: jobSchema, name: `the job ${quoted(key)}` }, reading.problems);
    if (raw !== undefined && job.kind === 'mapping') {
        return [readJob({ name: key, where, tree: job, raw }, reading)];
    }
    read_job_checkValues(job, reading);
    return [];
}
function readDefaults(tree, problems) {
    const defaults = tree.entries.get('defaults')?.value;
    if (defaults === undefined) {
        return undefined;
    }
    checkForm({ tree: defaults, schema: defaultsSchema, name: '"defaults"' }, problems);
    return defaults.kind === 'mapping' ? defaults : undefined;
}

;// CONCATENATED MODULE: ./src/spec/load-spec.ts
/** Finds and reads the spec that a user names: a file, a folder that holds one, or `FILE.py:NAME` without any. */




/** Names that are looked for in a folder, in this order. */
const SPEC_NAMES = ['hither.yml', 'hither.yaml', 'hither.json'];
const FUNCTION = /^(.+\.py):([^:/]+)$/;
/** @throws HitherError `usage` when there is no such spec. */
async function loadSpec(given, cwd) {
    const place = await findSpec(given, cwd);
    if (place === undefined) {
        const [, file, name] = FUNCTION.exec(given) ?? [];
        if (file !== undefined && name !== undefined) {
            return parseSpec(shortForm((0,external_node_path_.basename)(file), name), { path: given, folder: (0,external_node_path_.dirname)((0,external_node_path_.resolve)(cwd, file)) });
        }
        throw new errors/* HitherError */.bD('usage', `there is no job spec ${given}`, 'give a file, a folder that holds hither.yml, or FILE.py:NAME');
    }
    if (place.path.endsWith('.py')) {
        throw new errors/* HitherError */.bD('usage', `${given} is a Python file, not a job spec`, `name a function in it, ${given}:NAME, and its arguments with --arg ("hither functions" lists what there is)`);
    }
    return parseSpec(await read(place.path, place.shown), { path: place.shown, folder: (0,external_node_path_.dirname)(place.path) });
}
/** JSON is YAML, and quotes every name. */
function shortForm(file, name) {
    return JSON.stringify({ function: `${file}:${name}` });
}
async function findSpec(given, cwd) {
    const path = (0,external_node_path_.resolve)(cwd, given);
    const found = await (0,promises_.stat)(path).catch(() => undefined);
    if (found === undefined || !found.isDirectory()) {
        return found === undefined ? undefined : { path, shown: given };
    }
    for (const name of SPEC_NAMES) {
        const inFolder = (0,external_node_path_.join)(path, name);
        if ((await (0,promises_.stat)(inFolder).catch(() => undefined))?.isFile()) {
            return { path: inFolder, shown: given === '.' ? name : (0,external_node_path_.join)(given, name) };
        }
    }
    throw new errors/* HitherError */.bD('usage', `there is no ${SPEC_NAMES[0]} in the folder ${path}`, 'name the spec or its folder, or a function: FILE.py:NAME --arg ARGUMENT=VALUE ("hither functions" lists what there is)');
}
async function read(path, shown) {
    try {
        return await (0,promises_.readFile)(path);
    }
    catch (thrown) {
        const why = (0,errors/* systemErrorCode */.vq)(thrown) === 'EACCES' ? 'it may not be read' : (0,errors/* messageOf */.u0)(thrown);
        throw new errors/* HitherError */.bD('usage', `${shown} can't be read: ${why}`, 'give a file that you may read', {
            cause: thrown,
        });
    }
}

;// CONCATENATED MODULE: ./src/prepare-run.ts
/** From a request to the jobs that it stands for, with every mistake told before anything runs. */






/** All of it: from a request to its jobs, or every mistake. @throws HitherError `usage`, `spec` */
async function prepareRun(request, objections) {
    const spec = await loadSpec(request.spec, request.cwd);
    if (!spec.ok) {
        const further = await furtherMistakes(spec.sound, request);
        return { ok: false, problems: [...spec.problems, ...further], warnings: spec.warnings };
    }
    const { jobs, problems } = prepare_run_chooseJobs(spec.value, request);
    const all = [...problems, ...(objections?.(jobs) ?? [])];
    if (all.length > 0) {
        return { ok: false, problems: all, warnings: spec.warnings };
    }
    const prepared = await prepareJobs({ spec: spec.value, jobs }, request);
    const warnings = [...spec.warnings, ...prepared.warnings];
    return prepared.ok
        ? { ok: true, value: { spec: spec.value, jobs: prepared.value }, warnings }
        : { ...prepared, warnings };
}
/** Mistakes in the jobs that could be read, where the request takes them as they stand. */
async function furtherMistakes(spec, request) {
    const asTheyStand = request.select.length + request.args.length === 0 && request.argsText === undefined;
    const prepared = asTheyStand ? await prepareJobs({ spec, jobs: spec.jobs }, request) : undefined;
    return prepared === undefined || prepared.ok ? [] : prepared.problems;
}
/** Chooses jobs and replaces their arguments. @throws HitherError `spec` when there is no such job. */
function prepare_run_chooseJobs(spec, request) {
    const { jobs, problems } = applyArguments(selectJobs(spec.jobs, request.select), request);
    return { jobs, problems: [...problems, ...checkGraph(jobs)] };
}
/** Finds the functions, binds the arguments and confines the paths of chosen jobs. */
async function prepareJobs(chosen, request) {
    const overrides = {
        ...(request.runtime === undefined ? {} : { runtime: request.runtime }),
        ...(request.container === undefined ? {} : { container: request.container }),
        ...(request.timeout === undefined ? {} : { timeout: request.timeout }),
    };
    return resolveJobs(chosen.jobs, {
        paths: await pathRules(chosen.spec, request),
        overrides,
        searchPath: request.environment.PATH ?? '',
    });
}
/** Real paths, so that they can be compared with what files really are. */
async function pathRules(spec, request) {
    const folder = await real(spec.folder);
    return {
        folder,
        root: request.root === undefined ? await findRoot(folder) : await real(request.root),
        dataRoots: await Promise.all(request.dataRoots.map(real)),
        cwd: request.cwd,
    };
}
/** A folder that isn't there allows nothing, which is told at the first path below it. */
function real(path) {
    return (0,promises_.realpath)(path).catch(() => path);
}


/***/ }),

/***/ 40920:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ cleanOutput)
/* harmony export */ });
/** Makes what a program wrote safe to show: colours stay, everything else that speaks to a terminal goes. */
const ESCAPE = '\u001b';
const BELL = '\u0007';
/** 8-bit forms of the introducers (ECMA-48), which terminals take in UTF-8 too. */
const CSI = '\u009b';
const STRING_INTRODUCERS = new Set(['\u0090', '\u0098', '\u009d', '\u009e', '\u009f']);
/** After an escape these begin a text that goes on to a terminator: DCS, SOS, OSC, PM, APC. */
const STRING_LETTERS = new Set(['P', 'X', ']', '^', '_']);
/**
 * A text without escape sequences (ECMA-48) but those that set colours (`ESC [ … m`), and without control characters but
 * tab and line ends. In a terminal the others move the cursor, set the title, write the clipboard, or draw links that lie.
 */
function cleanOutput(text) {
    let clean = '';
    let position = 0;
    while (position < text.length) {
        const end = endOfSequence(text, position);
        if (end === position) {
            clean += isControl(text, position) ? '' : text[position];
            position += 1;
        }
        else {
            const sequence = text.slice(position, end);
            clean += isColour(sequence) ? sequence : '';
            position = end;
        }
    }
    return clean;
}
function isColour(sequence) {
    return sequence.startsWith(`${ESCAPE}[`) && /^[\d;:]*m$/.test(sequence.slice(2));
}
/** Where the escape sequence that begins at a position ends; the position itself where none begins. */
function endOfSequence(text, start) {
    const first = text[start] ?? '';
    const second = text[start + 1] ?? '';
    if (first === CSI || (first === ESCAPE && second === '[')) {
        return endOfControl(text, start + (first === CSI ? 1 : 2));
    }
    if (STRING_INTRODUCERS.has(first) || (first === ESCAPE && STRING_LETTERS.has(second))) {
        return endOfString(text, start + (first === ESCAPE ? 2 : 1));
    }
    if (first !== ESCAPE) {
        return start;
    }
    let end = start + 1;
    while (isBetween(text[end], ' ', '/')) {
        end += 1;
    }
    return isBetween(text[end], '0', '~') ? end + 1 : end;
}
/** Parameters, intermediate characters, and one final character. */
function endOfControl(text, start) {
    let end = start;
    while (isBetween(text[end], ' ', '?')) {
        end += 1;
    }
    return isBetween(text[end], '@', '~') ? end + 1 : end;
}
function endOfString(text, start) {
    for (let end = start; end < text.length; end += 1) {
        if (text[end] === BELL || text[end] === '\u009c') {
            return end + 1;
        }
        if (text[end] === ESCAPE) {
            return text[end + 1] === '\\' ? end + 2 : end;
        }
    }
    return text.length;
}
function isBetween(character, low, high) {
    return character !== undefined && character >= low && character <= high;
}
function isControl(text, position) {
    const code = text.charCodeAt(position);
    return (code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d) || (code >= 0x7f && code <= 0x9f);
}


/***/ }),

/***/ 9694:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ft: () => (/* binding */ isSame),
/* harmony export */   WF: () => (/* binding */ thisProcess),
/* harmony export */   XU: () => (/* binding */ isDead),
/* harmony export */   pZ: () => (/* binding */ parseOwner)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/** Tells whether the process that left something behind still lives: by host, pid and start time, never by a clock. */

/** The owner that a JSON text names; undefined where it names none. */
function parseOwner(text) {
    try {
        const value = JSON.parse(text);
        const { host, pid, startTime } = (value ?? {});
        return typeof host === 'string' && typeof pid === 'number' && typeof startTime === 'string'
            ? { host, pid, startTime }
            : undefined;
    }
    catch {
        return undefined;
    }
}
/** This process as an owner. */
function thisProcess(host) {
    return { host, pid: process.pid, startTime: startTimeOf(process.pid) ?? '' };
}
/**
 * Whether an owner is surely dead: it was on this host and is gone, or its number belongs to another process. Of an owner
 * on another host nothing is known, so it counts as alive.
 */
function isDead(owner, host) {
    if (owner.host !== host) {
        return false;
    }
    const startTime = startTimeOf(owner.pid);
    return startTime === undefined ? !answers(owner.pid) : startTime !== owner.startTime;
}
/** Whether two owners are one process. */
function isSame(one, other) {
    return one.host === other.host && one.pid === other.pid && one.startTime === other.startTime;
}
/** undefined where the process is gone (or only waits to be reaped), or where there is no /proc. */
function startTimeOf(pid) {
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/stat`, 'utf8');
        // The command's name is in parentheses and may hold blanks; the state is the first field after it.
        const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        return /^[ZX]/.test(fields[0] ?? '') ? undefined : fields[19];
    }
    catch {
        return undefined;
    }
}
function answers(pid) {
    if (process.platform === 'linux') {
        return false;
    }
    try {
        process.kill(pid, 0);
        return true;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 62408:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ runCommand)
/* harmony export */ });
/* harmony import */ var _actions_exec__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81260);
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
/** Short commands whose output is the answer: versions, inspections, lists. */


/**
 * Runs a command to its end and returns what it printed. Never throws: a missing program is an answer too.
 * `input` is what the program finds on its stdin, for what may not stand among its arguments.
 */
async function runCommand(command, input) {
    try {
        return await (0,_actions_exec__WEBPACK_IMPORTED_MODULE_0__/* .getExecOutput */ .H)(quoted(command.program), [...command.args], {
            env: { ...command.env },
            ...(command.cwd === undefined ? {} : { cwd: command.cwd }),
            ...(input === undefined ? {} : { input: Buffer.from(input) }),
            silent: true,
            ignoreReturnCode: true,
        });
    }
    catch (thrown) {
        return { exitCode: null, stdout: '', stderr: (0,_errors__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .u0)(thrown) };
    }
}
/** `@actions/exec` splits its first argument at blanks, as a command line; quotes keep a path with blanks whole. */
function quoted(program) {
    return `"${program.replaceAll('"', '\\"')}"`;
}


/***/ }),

/***/ 67345:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ findFunction),
  T: () => (/* binding */ findFunctions)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/errors.ts
var src_errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/python-source/import-statements.ts
var import_statements = __webpack_require__(10726);
;// CONCATENATED MODULE: ./src/python-source/hither-names.ts
/** What names of a file mean hither's decorators: `hi.function`, `function`, `fn`, whatever the imports call them. */

/** Every published generation; the first two are imported by users, the third was vendored. */
const HITHER_MODULES = new Set(['hither', 'hither2', 'hither_sf']);
/** Names that hither gives to decorators and to what stands in their arguments. */
const KNOWN_NAMES = new Set([
    'function',
    'container',
    'additional_files',
    'local_modules',
    'opts',
    'input_file',
    'output_file',
    'parameter',
    'RemoteDockerImage',
    'LocalDockerImage',
]);
/** Reads the imports of a file. */
function hitherNames(file) {
    const modules = new Set();
    const names = new Map();
    for (const statement of (0,import_statements/* importStatements */.M)(file)) {
        if (statement.level > 0 || !HITHER_MODULES.has(statement.module)) {
            continue;
        }
        if (statement.names === undefined) {
            modules.add(statement.alias ?? statement.module);
        }
        for (const { name, alias } of statement.names ?? []) {
            const imported = name === '*' ? [...KNOWN_NAMES].map((each) => [each, each]) : [[alias, name]];
            for (const [local, meaning] of imported) {
                names.set(local, meaning);
            }
        }
    }
    return (dotted) => {
        const dot = dotted.lastIndexOf('.');
        if (dot < 0) {
            return names.get(dotted);
        }
        return modules.has(dotted.slice(0, dot)) ? dotted.slice(dot + 1) : undefined;
    };
}

// EXTERNAL MODULE: ./src/python-source/string-literal.ts
var string_literal = __webpack_require__(80025);
// EXTERNAL MODULE: ./src/python-source/syntax.ts
var syntax = __webpack_require__(81817);
;// CONCATENATED MODULE: ./src/python-source/literals.ts


/** How often a constant may name another one: `A = B` with `B = A` is no literal. */
const MAX_DEPTH = 50;
/** The names that are bound exactly once in the module, by an assignment, and whose value nothing there changes later. */
function readConstants(file) {
    const bound = new Map();
    const note = (name, value) => {
        bound.set(name, bound.has(name) ? undefined : value);
    };
    file.tree.iterate({
        enter({ name, node }) {
            if (name === 'ScopeStatement' || !isInFunction(node)) {
                noteBindings(file, node, note);
            }
        },
    });
    return new Map([...bound].flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}
function isInFunction(node) {
    for (let parent = node.parent; parent !== null; parent = parent.parent) {
        if (/^(FunctionDefinition|ClassDefinition|LambdaExpression)$/.test(parent.name)) {
            return true;
        }
    }
    return false;
}
/** Statements that bind names in other ways than by a plain assignment. */
const BINDERS = new Set([
    ...['ImportStatement', 'ForStatement', 'WithStatement', 'TryStatement', 'NamedExpression', 'DeleteStatement'],
    ...['ScopeStatement', 'UpdateStatement', 'FunctionDefinition', 'ClassDefinition'],
]);
const MUTATORS = new Set(['append', 'extend', 'insert', 'remove', 'pop', 'clear', 'sort', 'reverse']);
/** Tells what a node binds: a name with its value, or one that is no constant. */
function noteBindings(file, node, note) {
    if (node.name === 'AssignStatement') {
        const parts = (0,syntax/* childrenOf */.LU)(node).filter((part) => part.name !== 'TypeDef');
        const [target] = parts;
        const value = parts.length === 3 && target?.name === 'VariableName' ? parts[2] : undefined;
        for (const part of parts.slice(0, -1)) {
            noteTargets(file, part, (name) => note(name, value));
        }
    }
    else if (BINDERS.has(node.name)) {
        for (const part of (0,syntax/* childrenOf */.LU)(node).filter((child) => child.name !== 'Body')) {
            noteTargets(file, part, note);
        }
    }
    else if (node.name === 'MemberExpression') {
        const [object, , property] = (0,syntax/* childrenOf */.LU)(node);
        if (object?.name === 'VariableName' && property !== undefined && MUTATORS.has((0,syntax/* textOf */.b6)(file, property))) {
            note((0,syntax/* textOf */.b6)(file, object));
            note((0,syntax/* textOf */.b6)(file, object));
        }
    }
}
/** The names in a target, also those whose items are assigned. */
function noteTargets(file, target, note) {
    if (target.name === 'VariableName') {
        note((0,syntax/* textOf */.b6)(file, target));
    }
    else if (/^(TupleExpression|ArrayExpression|ParenthesizedExpression|MemberExpression)$/.test(target.name)) {
        for (const child of (0,syntax/* childrenOf */.LU)(target)) {
            noteTargets(file, child, note);
        }
    }
}
/** What an expression is, if it is a literal; undefined if it has to be computed. */
function literalValue(file, node, constants) {
    return literalOf(node, { file, constants, depth: 0 });
}
function literalOf(node, { file, constants, depth }) {
    if (node === undefined || depth > MAX_DEPTH) {
        return undefined;
    }
    const inner = (child) => literalOf(child, { file, constants, depth: depth + 1 });
    const children = (0,syntax/* childrenOf */.LU)(node);
    switch (node.name) {
        case 'String':
        case 'FormatString':
            return (0,string_literal/* stringValue */.r)((0,syntax/* textOf */.b6)(file, node));
        case 'ContinuedString':
            return joined(children.map(inner));
        case 'ParenthesizedExpression':
            return inner(children.find((child) => child.name !== '(' && child.name !== ')'));
        case 'ArrayExpression':
        case 'TupleExpression':
            return listed(children.filter((child) => !/^[[\](),]$/.test(child.name)).map(inner));
        case 'BinaryExpression':
            return children.length === 3 && (0,syntax/* textOf */.b6)(file, children[1]) === '+'
                ? added(inner(children[0]), inner(children[2]))
                : undefined;
        case 'VariableName':
            return inner(constants.get((0,syntax/* textOf */.b6)(file, node)));
        default:
            return undefined;
    }
}
function joined(parts) {
    return parts.every((part) => typeof part === 'string') ? parts.join('') : undefined;
}
function listed(parts) {
    return parts.every((part) => part !== undefined) ? parts : undefined;
}
function added(left, right) {
    if (typeof left === 'string' && typeof right === 'string') {
        return left + right;
    }
    return Array.isArray(left) && Array.isArray(right) ? [...left, ...right] : undefined;
}

;// CONCATENATED MODULE: ./src/python-source/signature.ts

/** Reads the parameters of a `def`. */
function readParameters(file, definition) {
    const list = definition.getChild('ParamList');
    const parameters = [];
    let kind = 'positional-or-keyword';
    for (const group of splitAtCommas(file, list)) {
        const [first = ''] = group.texts;
        if (first === '/') {
            // What stood before the slash is passed by position only.
            parameters.forEach((parameter, index) => {
                parameters[index] = { ...parameter, kind: 'positional-only' };
            });
        }
        else if (first === '*' && group.name === undefined) {
            kind = 'keyword-only';
        }
        else if (group.name !== undefined) {
            const own = first === '*' ? 'var-positional' : first === '**' ? 'var-keyword' : kind;
            parameters.push({ name: group.name, kind: own, hasDefault: group.texts.includes('=') });
            kind = own === 'var-positional' ? 'keyword-only' : kind;
        }
    }
    return parameters;
}
function splitAtCommas(file, list) {
    if (list === null) {
        return [];
    }
    const groups = [];
    let nodes = [];
    let start = list.from + 1;
    const close = (end) => {
        groups.push(readGroup(file, nodes, file.text.slice(start, end)));
        nodes = [];
        start = end + 1;
    };
    for (const node of (0,syntax/* childrenOf */.LU)(list)) {
        if (node.name === ',') {
            close(node.from);
        }
        else if (node.name !== '(' && node.name !== ')') {
            nodes.push(node);
        }
    }
    close(list.to - 1);
    return groups;
}
/** The grammar has no node for the slash, so a group without nodes is told by its text. */
function readGroup(file, nodes, source) {
    const texts = nodes.map((node) => (0,syntax/* textOf */.b6)(file, node));
    const name = nodes.find((node) => node.name === 'VariableName');
    const first = texts[0] === undefined && /^\s*\/\s*(#.*\s*)*$/.test(source) ? '/' : texts[0];
    const head = first === undefined ? [] : [first];
    return { texts: [...head, ...texts.slice(1)], name: name === undefined ? undefined : (0,syntax/* textOf */.b6)(file, name) };
}

;// CONCATENATED MODULE: ./src/python-source/read-functions.ts




/** Reads all functions of a parsed file, in its order. */
function readFunctions(file) {
    const meaning = hitherNames(file);
    const reading = { file, meaning, constants: readConstants(file), problems: [] };
    const functions = (0,syntax/* nodesOf */.Nh)(file, (name) => name === 'DecoratedStatement').flatMap((node) => readDecorated(node, reading));
    return { functions, problems: reading.problems };
}
function readDecorated(node, reading) {
    const { file } = reading;
    const definition = node.getChild('FunctionDefinition');
    const name = definition?.getChild('VariableName');
    const calls = node.getChildren('Decorator').map((decorator) => readDecorator(decorator, reading));
    const main = calls.find((call) => call.meaning === 'function');
    if (definition === null || definition === undefined || name === null || name === undefined || main === undefined) {
        return [];
    }
    const where = (0,syntax/* whereOf */.de)(file, definition.from);
    if (isNested(node)) {
        const message = `${(0,syntax/* textOf */.b6)(file, name)} is defined inside a function or a class, so it can't be called by name`;
        reading.problems.push({ message, remedy: 'define it at the top level of the module', where });
        return [];
    }
    return [
        {
            file: file.path,
            name: (0,syntax/* textOf */.b6)(file, name),
            where,
            functionName: declaredText(argument(main, 0, 'name'), reading),
            functionVersion: declaredText(argument(main, 1, 'version'), reading),
            container: readContainer(calls, main, reading),
            localModules: readList(listIn(calls, 'local_modules') ?? argument(main, undefined, 'modules'), reading),
            additionalFiles: readList(listIn(calls, 'additional_files'), reading),
            parameters: readParameters(file, definition),
            foreignDecorator: calls.some((call) => call.meaning === undefined),
        },
    ];
}
function isNested(node) {
    for (let parent = node.parent; parent !== null; parent = parent.parent) {
        if (parent.name === 'FunctionDefinition' || parent.name === 'ClassDefinition') {
            return true;
        }
    }
    return false;
}
function readDecorator(node, { file, meaning }) {
    const list = node.getChild('ArgList');
    const end = list?.from ?? node.to;
    // `@` stands before the name.
    const dotted = file.text.slice(node.from + 1, end).replace(/\s|\\/g, '');
    return { meaning: meaning(dotted), node, ...readCallArguments(file, list) };
}
function readCallArguments(file, list) {
    const positional = [];
    const keywords = new Map();
    const nodes = list === null ? [] : (0,syntax/* childrenOf */.LU)(list).slice(1, -1);
    let index = 0;
    while (index < nodes.length) {
        const node = nodes[index];
        const value = nodes[index + 2];
        if (nodes[index + 1]?.name === 'AssignOp' && value !== undefined) {
            keywords.set((0,syntax/* textOf */.b6)(file, node), value);
            index += 3;
        }
        else {
            if (node.name !== ',') {
                positional.push(node);
            }
            index += 1;
        }
    }
    return { positional, keywords };
}
function argument(call, position, keyword) {
    return call.keywords.get(keyword) ?? (position === undefined ? undefined : call.positional[position]);
}
const ABSENT = { state: 'absent' };
function computed(node, { file }) {
    const source = (0,syntax/* textOf */.b6)(file, node).replace(/\s+/g, ' ');
    const short = source.length > 60 ? `${source.slice(0, 59)}…` : source;
    return { state: 'computed', where: (0,syntax/* whereOf */.de)(file, node.from), source: short };
}
function literal(node, { file, constants }) {
    return literalValue(file, node, constants);
}
function declaredText(node, reading) {
    if (node === undefined) {
        return ABSENT;
    }
    const value = literal(node, reading);
    return typeof value === 'string'
        ? { state: 'literal', value, where: (0,syntax/* whereOf */.de)(reading.file, node.from) }
        : computed(node, reading);
}
/** `@container(…)` stands above what `@function` says. Last generation: `image=RemoteDockerImage(…)`. */
function readContainer(calls, main, reading) {
    const own = calls.find((call) => call.meaning === 'container');
    const node = (own && (argument(own, 0, 'default') ?? argument(own, undefined, 'container'))) ??
        argument(main, 2, 'container') ??
        argument(main, undefined, 'image');
    if (node === undefined || (0,syntax/* textOf */.b6)(reading.file, node) === 'None') {
        return ABSENT;
    }
    return declaredText(imageArgument(node, reading) ?? node, reading);
}
/** The literal in `hi.RemoteDockerImage('docker://…')`. */
function imageArgument(node, { file, meaning }) {
    const [callee, list] = node.name === 'CallExpression' ? (0,syntax/* childrenOf */.LU)(node) : [];
    const name = callee === undefined ? undefined : meaning((0,syntax/* textOf */.b6)(file, callee).replace(/\s/g, ''));
    if (list === undefined || (name !== 'RemoteDockerImage' && name !== 'LocalDockerImage')) {
        return undefined;
    }
    const { positional, keywords } = readCallArguments(file, list);
    return positional[0] ?? keywords.get('name');
}
/** The list in `@local_modules([…])`, whatever its parameter is called. */
function listIn(calls, meaning) {
    const call = calls.find((each) => each.meaning === meaning);
    return call?.positional[0] ?? call?.keywords.values().next().value;
}
function readList(node, reading) {
    if (node === undefined) {
        return ABSENT;
    }
    const value = literal(node, reading);
    return Array.isArray(value) && value.every((item) => typeof item === 'string')
        ? { state: 'literal', value, where: (0,syntax/* whereOf */.de)(reading.file, node.from) }
        : computed(node, reading);
}

// EXTERNAL MODULE: ./src/process/run-command.ts
var run_command = __webpack_require__(62408);
;// CONCATENATED MODULE: ./src/python-source/syntax-errors.ts


/** Prints nothing for a file that is correct, else line, column, message, and whether this Python knows all of today's grammar. */
const JUDGE = `
import ast, sys, tokenize
try:
    ast.parse(tokenize.open(sys.argv[1]).read())
except (SyntaxError, ValueError) as e:
    print(getattr(e, 'lineno', 1) or 1)
    print(getattr(e, 'offset', 1) or 1)
    print(getattr(e, 'msg', None) or e)
    print(sys.version_info >= (3, 12))
`;
/**
 * The syntax errors of a file: the one that Python tells, or the first that our parser suspects. An old Python is believed
 * only where our parser stumbles too: the file may be written for the newer one of the image.
 */
async function confirmedErrors(file, suspicion) {
    const suspected = suspicion.suspected.map((offset) => (0,syntax/* whereOf */.de)(file, offset));
    const args = ['-I', '-S', '-c', JUDGE, suspicion.file];
    const judged = await (0,run_command/* runCommand */.d)({ program: 'python3', args, env: { PATH: suspicion.searchPath } });
    if (judged.exitCode !== 0) {
        return suspected.slice(0, 1).map((where) => syntaxProblem('this is not what Python allows here', where));
    }
    const [line = '', column, message, isNew] = judged.stdout.split('\n');
    const isNear = suspected.some((where) => Math.abs((where.line ?? 0) - Number(line)) <= 1);
    if (message === undefined || !(isNew === 'True' || isNear)) {
        return [];
    }
    return [syntaxProblem(message, { path: file.path, line: Number(line), column: Math.max(1, Number(column)) })];
}
function syntaxProblem(message, where) {
    return { message: `Python syntax error: ${message}`, remedy: 'check this line and the one before', where };
}

// EXTERNAL MODULE: ./src/python-source/walk-folder.ts
var walk_folder = __webpack_require__(12832);
;// CONCATENATED MODULE: ./src/python-source/find-functions.ts
/** Finds hither functions: all below a folder, or the one that a job spec names. */







/** Lists the hither functions below a folder, in a stable order. `shown` is the folder as the user calls it. */
async function findFunctions(folder, shown) {
    const functions = [];
    const problems = [];
    const top = await (0,promises_.realpath)(folder);
    for (const { path } of await (0,walk_folder/* filesBelowFolder */.zD)(top, top)) {
        if (path.endsWith('.py')) {
            const way = (0,external_node_path_.relative)(top, path);
            const reading = await readIfHither(path, shown === '.' ? way : (0,external_node_path_.join)(shown, way));
            functions.push(...reading.functions);
            problems.push(...reading.problems);
        }
    }
    return { functions, problems };
}
async function readIfHither(path, shown) {
    const text = await readText(path).catch((thrown) => {
        const problem = {
            message: `it can't be read: ${(0,src_errors/* messageOf */.u0)(thrown)}`,
            remedy: 'save it as UTF-8',
            where: { path: shown },
        };
        return { functions: [], problems: [problem] };
    });
    if (typeof text !== 'string') {
        return text;
    }
    return text.includes('hither') ? readFunctions((0,syntax/* parsePython */.w_)(text, shown)) : { functions: [], problems: [] };
}
/** Latin-1 is the only other encoding that old files declare. */
async function readText(path) {
    const bytes = await (0,promises_.readFile)(path);
    const head = bytes.subarray(0, 200).toString('latin1');
    const encoding = /^(?:.*\n)?[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)/.exec(head)?.[1]?.toLowerCase();
    return new TextDecoder(encoding === 'latin-1' || encoding === 'iso-8859-1' ? 'latin1' : 'utf-8', {
        fatal: true,
    }).decode(bytes);
}
/** Finds a function by its name in Python or in hither. */
async function findFunction(request) {
    const { file, shown, name, where, searchPath } = request;
    let text;
    try {
        text = await readText(file);
    }
    catch (thrown) {
        return failed([
            { message: `${shown} can't be read: ${(0,src_errors/* messageOf */.u0)(thrown)}`, remedy: 'save it as UTF-8 text', where },
        ]);
    }
    const parsed = (0,syntax/* parsePython */.w_)(text, shown);
    const suspected = (0,syntax/* suspectedErrors */.um)(parsed);
    const errors = suspected.length === 0 ? [] : await confirmedErrors(parsed, { file, suspected, searchPath });
    const { functions, problems } = readFunctions(parsed);
    if (errors.length > 0) {
        return failed(errors);
    }
    const found = functions.filter((each) => each.name === name || hitherName(each) === name);
    const exact = found.filter((each) => each.name === name);
    const [only, second] = exact.length === 1 ? exact : found;
    if (only === undefined || second !== undefined) {
        return failed([notFound(request, functions, found), ...problems]);
    }
    return { ok: true, value: only, warnings: [] };
}
function hitherName({ functionName }) {
    return functionName.state === 'literal' ? functionName.value : undefined;
}
/** A list that people still read. */
const MAX_NAMES = 20;
function notFound({ shown, name, where }, functions, found) {
    if (found.length > 1) {
        const lines = found.map((each) => each.where.line).join(' and ');
        return {
            message: `${shown} has more than one function "${name}", in lines ${lines}`,
            remedy: 'rename one of them',
            where,
        };
    }
    const names = functions.map((each) => each.name);
    const remedy = names.length === 0
        ? `put @hi.function('${name}', '0.1.0') above its "def", and "import hither as hi" above that`
        : `its hither functions are ${names.slice(0, MAX_NAMES).join(', ')}${names.length > MAX_NAMES ? ', …' : ''}`;
    return { message: `there is no hither function "${name}" in ${shown}`, remedy, where };
}
function failed(problems) {
    return { ok: false, problems, warnings: [] };
}


/***/ }),

/***/ 10726:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ importStatements)
/* harmony export */ });
/* harmony import */ var _syntax__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81817);

/** Every import statement, also those inside functions and conditions. */
function importStatements(file) {
    return (0,_syntax__WEBPACK_IMPORTED_MODULE_0__/* .nodesOf */ .Nh)(file, (name) => name === 'ImportStatement').flatMap((node) => readStatement(file, node));
}
function readStatement(file, node) {
    const tokens = (0,_syntax__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)(node).map((child) => (0,_syntax__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(file, child));
    return tokens[0] === 'from' ? [readFrom(tokens, node.from)] : readImport(tokens.slice(1), node.from);
}
function readImport(tokens, offset) {
    return splitAt(tokens, ',').map((part) => {
        const as = part.indexOf('as');
        const module = (as < 0 ? part : part.slice(0, as)).join('');
        return { level: 0, module, names: undefined, alias: as < 0 ? undefined : part[as + 1], offset };
    });
}
function readFrom(tokens, offset) {
    const at = tokens.indexOf('import');
    const source = tokens.slice(1, at).join('');
    const level = /^\.*/.exec(source)?.[0].length ?? 0;
    const imported = tokens.slice(at + 1).filter((token) => token !== '(' && token !== ')');
    const names = splitAt(imported, ',')
        .filter((part) => part.length > 0)
        .map(([name = '', , alias]) => ({ name, alias: alias ?? name }));
    return { level, module: source.slice(level), names, alias: undefined, offset };
}
function splitAt(tokens, separator) {
    const parts = [[]];
    for (const token of tokens) {
        if (token === separator) {
            parts.push([]);
        }
        else {
            parts.at(-1)?.push(token);
        }
    }
    return parts;
}


/***/ }),

/***/ 80025:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ stringValue)
/* harmony export */ });
/** The value of a string literal, by the rules of Python ("String and Bytes literals" in its reference). */
const LITERAL = /^(?<prefix>[a-zA-Z]*)(?<quote>'''|"""|'|")(?<body>[\s\S]*)\k<quote>$/;
/** The text of a string literal; undefined for bytes, f-strings with fields, and names of characters (`\N{…}`). */
function stringValue(source) {
    const { prefix = '', body } = LITERAL.exec(source)?.groups ?? {};
    const kind = prefix.toLowerCase();
    if (body === undefined || !['', 'r', 'u', 'f', 'fr', 'rf'].includes(kind)) {
        return undefined;
    }
    // The tokenizer turns every line end into \n before anything else.
    const text = body.replace(/\r\n?/g, '\n');
    if (kind.includes('f')) {
        return withoutFields(text, kind);
    }
    return kind === 'r' ? text : unescaped(text);
}
function withoutFields(text, kind) {
    const plain = text.replaceAll('{{', '\u0000').replaceAll('}}', '\u0001');
    if (/[{}]/.test(plain)) {
        return undefined;
    }
    const value = kind === 'f' ? unescaped(plain) : plain;
    return value?.replaceAll('\u0000', '{').replaceAll('\u0001', '}');
}
const SIMPLE = {
    '\n': '',
    '\\': '\\',
    "'": "'",
    '"': '"',
    a: '\u0007',
    b: '\b',
    f: '\f',
    n: '\n',
    r: '\r',
    t: '\t',
    v: '\v',
};
const ESCAPE = /\\(?:([0-7]{1,3})|x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|(N\{[^}]*\})|([\s\S]))/g;
function unescaped(text) {
    const parts = [];
    let at = 0;
    for (const found of text.matchAll(ESCAPE)) {
        const value = characterOf(found);
        if (value === undefined) {
            return undefined;
        }
        parts.push(text.slice(at, found.index), value);
        at = found.index + found[0].length;
    }
    return [...parts, text.slice(at)].join('');
}
/** Which character a name means only Python knows; a broken \x, \u or \U is a syntax error there. */
function characterOf([whole, ...rest]) {
    const [octal, hex, short, long, named, simple = ''] = rest;
    const digits = hex ?? short ?? long;
    if (octal !== undefined || digits !== undefined) {
        const code = octal === undefined ? Number.parseInt(digits ?? '', 16) : Number.parseInt(octal, 8);
        return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
    }
    return named !== undefined || 'xuUN'.includes(simple) ? undefined : (SIMPLE[simple] ?? whole);
}


/***/ }),

/***/ 81817:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LU: () => (/* binding */ childrenOf),
/* harmony export */   Nh: () => (/* binding */ nodesOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   de: () => (/* binding */ whereOf),
/* harmony export */   um: () => (/* binding */ suspectedErrors),
/* harmony export */   w_: () => (/* binding */ parsePython)
/* harmony export */ });
/* harmony import */ var _lezer_python__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81283);

/** Parses a file. Never throws. */
function parsePython(text, path) {
    const clean = text.replace(/^\uFEFF/, '');
    return { path, text: clean, tree: _lezer_python__WEBPACK_IMPORTED_MODULE_0__/* .parser */ .K.parse(clean) };
}
/** The children of a node, without comments. */
function childrenOf(node) {
    const children = [];
    for (let child = node.firstChild; child !== null; child = child.nextSibling) {
        if (child.name !== 'Comment') {
            children.push(child);
        }
    }
    return children;
}
/** The source text of a node. */
function textOf(file, node) {
    return file.text.slice(node.from, node.to);
}
/** Line and column of an offset, from 1; columns count characters, not UTF-16 units. */
function whereOf(file, offset) {
    const before = file.text.slice(0, offset);
    const lines = before.split(/\r\n|\r|\n/);
    return { path: file.path, line: lines.length, column: [...(lines.at(-1) ?? '')].length + 1 };
}
/** Every node of a kind, in the order of the text. */
function nodesOf(file, wanted) {
    const found = [];
    file.tree.iterate({
        enter(node) {
            if (wanted(node.name)) {
                found.push(node.node);
            }
        },
    });
    return found;
}
/** Places where the parser lost its way, without those where it is known to do so in correct Python. */
function suspectedErrors(file) {
    const found = [];
    file.tree.iterate({
        enter(node) {
            const isError = node.type.isError ? !isKnownGap(file, node.node) : isOpenString(file, node.node);
            if (isError) {
                found.push(node.from);
            }
        },
    });
    return found;
}
/** The parser ends a string where its line ends, without a word. */
function isOpenString(file, node) {
    if (node.name !== 'String' && node.name !== 'FormatString') {
        return false;
    }
    const text = textOf(file, node);
    const [start = '', quote = ''] = /^[a-zA-Z]*('''|"""|'|")/.exec(text) ?? [];
    return !text.endsWith(quote) || text.length < start.length + quote.length;
}
/**
 * What @lezer/python 1.1 has no grammar for, by what stands before: `1. / x`, `yield` alone, a form feed, `with f() as (a, b):`;
 * and by what follows: `x[*y]`, `lambda a, /: a`.
 */
const GAP_BEHIND = /\d\.\s*$|\byield[ \t]*$|\f\s*$|\bas\s*\([^()]*\)\s*:\s*$/;
const GAP_AHEAD = /^\s*(?:\*|\/\s*[,:])/;
/** Beside these, `with (a as b, c as d):` and the patterns of `case` are not always understood. */
function isKnownGap(file, node) {
    const { text } = file;
    if (GAP_BEHIND.test(text.slice(Math.max(0, node.from - 80), node.from)) ||
        GAP_AHEAD.test(text.slice(node.from, node.from + 20))) {
        return true;
    }
    for (let parent = node.parent; parent !== null; parent = parent.parent) {
        if (/^(WithStatement|MatchClause)$/.test(parent.name)) {
            return true;
        }
        if (/^(Body|Script)$/.test(parent.name)) {
            return false;
        }
    }
    return false;
}


/***/ }),

/***/ 12832:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MT: () => (/* binding */ matchesPattern),
/* harmony export */   Yw: () => (/* binding */ isBelow),
/* harmony export */   zD: () => (/* binding */ filesBelowFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/** Lists the files below a folder, as far as they are somebody's source or data and not what programs left there. */


/** Folders that programs make: hidden ones, and those of Python's caches and of package managers. */
function isSkipped(name) {
    return name.startsWith('.') || /^(?:__pycache__|node_modules|site-packages|dist-packages)$/.test(name);
}
/** Whether a path is a folder or something in it. Both are absolute, without `..`. */
function isBelow(path, folder) {
    return path === folder || path.startsWith(folder.endsWith(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ? folder : `${folder}${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`);
}
/**
 * All files below a folder in a stable order. Links are followed; a folder that was seen, one out of the root, and a virtual
 * environment are not entered.
 */
async function filesBelowFolder(folder, root) {
    return walk(folder, { root, seen: new Set([await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder)]) });
}
async function walk(folder, way) {
    const files = [];
    const names = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder)).sort();
    if (names.includes('pyvenv.cfg')) {
        return [];
    }
    for (const name of names.filter((each) => !isSkipped(each))) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
        const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path).catch(() => undefined);
        const found = real === undefined ? undefined : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(real);
        if (real === undefined || found === undefined) {
            continue;
        }
        if (found.isFile()) {
            files.push({ path, real });
        }
        else if (found.isDirectory() && isBelow(real, way.root) && !way.seen.has(real)) {
            way.seen.add(real);
            files.push(...(await walk(path, way)));
        }
    }
    return files;
}
/**
 * Whether a file below `base` is meant by a pattern: one without `/` by its name alone, at any depth, as in hither; one with
 * `/` by its path, where `**` stands for any folders.
 */
function matchesPattern(path, base, pattern) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(base, path).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
    const clean = pattern.replace(/^\.\//, '');
    return clean.includes('/')
        ? globExpression(clean).test(way)
        : globExpression(clean).test(way.slice(way.lastIndexOf('/') + 1));
}
/** fnmatch's `*`, `?`, `[…]`, `[!…]`, and `**`; none of the first three matches a `/`. */
function globExpression(pattern) {
    const source = pattern.replace(/\*\*\/|\*\*|\*|\?|\[!?\]?[^\]]*\]|[.+^${}()|\\[\]]/g, (token) => {
        switch (token) {
            case '**/':
                return '(?:.*/)?';
            case '**':
                return '.*';
            case '*':
                return '[^/]*';
            case '?':
                return '[^/]';
            default:
                return token.length > 2 && token.startsWith('[') ? token.replace(/^\[!/, '[^') : `\\${token}`;
        }
    });
    return new RegExp(`^${source}$`);
}


/***/ }),

/***/ 89997:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ resultsDocument),
/* harmony export */   z: () => (/* binding */ recordToJson)
/* harmony export */ });
/* harmony import */ var _values_from_plain__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41069);
/* harmony import */ var _values_write_json__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7096);


/** `{"schema":"hither-results/1","jobs":[RECORD…]}` as one line of strict JSON, with a line end. */
function resultsDocument(records) {
    const document = new Map([
        ['schema', 'hither-results/1'],
        ['jobs', records.map(recordToJson)],
    ]);
    return `${(0,_values_write_json__WEBPACK_IMPORTED_MODULE_1__/* .writeJson */ .GF)(document)}\n`;
}
/** A record as JSON, with its keys in the documented order. */
function recordToJson(record) {
    return (0,_values_from_plain__WEBPACK_IMPORTED_MODULE_0__/* .fromPlain */ .b)(record);
}


/***/ }),

/***/ 3843:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ openRun),
  i: () => (/* binding */ sweepRun)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./src/store/store-layout.ts
var store_layout = __webpack_require__(58759);
;// CONCATENATED MODULE: ./src/container/image-folder.ts
/** What lies where below `<store>/hither/v1/images/`: SIF files, and what was found out about images. All of it may be lost. */




/** The folder of images in a store. */
function imagesFolder({ storeRoot }) {
    return (0,external_node_path_.join)((0,store_layout/* ownFolder */.vY)(storeRoot), 'images');
}
/** The path of a record of a kind about something that may have any name. */
function recordPath(context, kind, about) {
    const name = (0,external_node_crypto_.createHash)('sha256').update(about).digest('hex').slice(0, 40);
    return (0,external_node_path_.join)(imagesFolder(context), kind, `${name}.json`);
}
/** A path that nobody else has, for something that is being made. */
function temporaryImagePath(context, name) {
    return (0,external_node_path_.join)(imagesFolder(context), 'tmp', `${process.pid}.${context.random(8).toString('hex')}.${name}`);
}
/** Reads a record of ours. undefined where there is none or it is damaged: then what it said is found out again. */
async function readRecord(path) {
    try {
        const value = JSON.parse(await (0,promises_.readFile)(path, 'utf8'));
        return typeof value === 'object' && value !== null ? value : undefined;
    }
    catch {
        return undefined;
    }
}
/** Writes a record, whole or not at all. Where it can't be written it is found out again next time. */
async function writeRecord(context, path, record) {
    const temporary = temporaryImagePath(context, 'record');
    try {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(temporary), { recursive: true, mode: 0o700 });
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true, mode: 0o700 });
        await (0,promises_.writeFile)(temporary, JSON.stringify(record), { flag: 'wx', mode: 0o600 });
        await (0,promises_.rename)(temporary, path);
    }
    catch {
        await (0,promises_.rm)(temporary, { force: true }).catch(() => { });
    }
}
/** The text that was found out for this key before, else what `find` gives. An undefined is not remembered. */
async function rememberedText(context, { path, key }, find) {
    const known = await readRecord(path);
    if (known?.key === key && typeof known.text === 'string') {
        return known.text;
    }
    const text = await find();
    if (text !== undefined) {
        await writeRecord(context, path, { key, text });
    }
    return text;
}

;// CONCATENATED MODULE: ./src/container/kernel-files.ts
/** What the kernel tells in the files of /proc. Where there are none (macOS), nothing is known. */

/** A file of the kernel, without the blanks around it; empty where it can't be read. */
function readKernelFile(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8').trim();
    }
    catch {
        return '';
    }
}
/** Tells this start of the machine from all others. */
function bootId() {
    return readKernelFile('/proc/sys/kernel/random/boot_id');
}
/** A hard limit of this process by its name in /proc/self/limits. */
function ownLimit(name) {
    const line = new RegExp(`^${name}\\s+\\S+\\s+(\\d+)`, 'm').exec(readKernelFile('/proc/self/limits'));
    return Number(line?.[1] ?? Number.POSITIVE_INFINITY);
}

;// CONCATENATED MODULE: ./src/container/mount-argument.ts
/** `type=bind,"src=/a,b",dst=/in,readonly`; the word for read-only is the engine's. */
function mountArgument({ source, target, writable }, readOnly) {
    const fields = ['type=bind', `src=${source}`, `dst=${target}`, ...(writable ? [] : [readOnly])];
    return fields.map(csvField).join(',');
}
/** One field of CSV, in quotes where it needs them. */
function csvField(field) {
    return /[",\r\n]/.test(field) || field !== field.trim() ? `"${field.replaceAll('"', '""')}"` : field;
}

;// CONCATENATED MODULE: ./src/container/seccomp-profile.ts
/**
 * System calls that a function is refused under apptainer, which by itself filters none, and under podman, which allows some
 * for containers in containers: those of use to an attacker among the ones that docker's default profile refuses to a
 * container without capabilities. The form is that of the OCI
 * runtime specification (config-linux.md, "Seccomp"); unknown names are passed over.
 */



const REFUSED = [
    ...['unshare', 'setns', 'mount', 'umount', 'umount2', 'pivot_root', 'move_mount', 'open_tree', 'fsopen', 'fsmount'],
    ...['fsconfig', 'fspick', 'mount_setattr', 'ptrace', 'process_vm_readv', 'process_vm_writev', 'kcmp'],
    ...['keyctl', 'add_key', 'request_key', 'bpf', 'perf_event_open', 'userfaultfd', 'fanotify_init'],
    ...['io_uring_setup', 'io_uring_enter', 'io_uring_register', 'open_by_handle_at', 'name_to_handle_at'],
    ...['init_module', 'finit_module', 'delete_module', 'kexec_load', 'kexec_file_load', 'reboot', 'swapon', 'swapoff'],
    ...['acct', 'quotactl', 'lookup_dcookie', 'syslog', 'settimeofday', 'clock_settime', 'iopl', 'ioperm'],
];
/** CLONE_NEWUSER: `clone` with it is `unshare` by another name. `clone3` has its flags where no filter sees them. */
const NEW_USER_NAMESPACE = 0x10000000;
/** apptainer's filter: everything but what is refused. */
const REFUSALS = {
    defaultAction: 'SCMP_ACT_ALLOW',
    architectures: ['SCMP_ARCH_X86_64', 'SCMP_ARCH_X86', 'SCMP_ARCH_X32', 'SCMP_ARCH_AARCH64', 'SCMP_ARCH_ARM'],
    syscalls: [
        { names: REFUSED, action: 'SCMP_ACT_ERRNO' },
        {
            names: ['clone'],
            action: 'SCMP_ACT_ERRNO',
            args: [{ index: 0, value: NEW_USER_NAMESPACE, valueTwo: NEW_USER_NAMESPACE, op: 'SCMP_CMP_MASKED_EQ' }],
        },
    ],
};
/** Kinds of `clone` that make a namespace of any kind; ENOSYS makes libraries take `clone` where they prefer `clone3`. */
const NEW_NAMESPACE = 0x7e020000;
const ENOSYS = 38;
/**
 * podman's own profile without what it allows for containers in containers. undefined where it isn't one that names what
 * is allowed.
 */
function stricterProfile(text) {
    const profile = parse(text);
    if (profile?.defaultAction !== 'SCMP_ACT_ERRNO') {
        return undefined;
    }
    const refused = new Set([...REFUSED, 'clone', 'clone3']);
    const rules = profile.syscalls.map((rule) => rule.action === 'SCMP_ACT_ALLOW' ? { ...rule, names: rule.names.filter((name) => !refused.has(name)) } : rule);
    const clone = {
        names: ['clone'],
        action: 'SCMP_ACT_ALLOW',
        args: [{ index: 0, value: NEW_NAMESPACE, valueTwo: 0, op: 'SCMP_CMP_MASKED_EQ' }],
    };
    const clone3 = { names: ['clone3'], action: 'SCMP_ACT_ERRNO', errnoRet: ENOSYS };
    const syscalls = [...rules.filter(({ names }) => names.length > 0), clone, clone3];
    return JSON.stringify({ ...profile, syscalls });
}
function parse(text) {
    try {
        const { defaultAction, syscalls, ...rest } = JSON.parse(text);
        return Array.isArray(syscalls) ? { ...rest, defaultAction, syscalls: syscalls } : undefined;
    }
    catch {
        return undefined;
    }
}
/** Where the profile for an engine lies. */
function seccompProfilePath(context, engine) {
    return (0,external_node_path_.join)(imagesFolder(context), engine, 'seccomp.json');
}
/** Writes apptainer's profile. @throws a system error */
function writeRefusals(context) {
    return writeProfile(context, 'apptainer', JSON.stringify(REFUSALS));
}
/** Writes a profile, unless it is there, and gives its path. @throws a system error */
async function writeProfile(context, engine, text) {
    const path = seccompProfilePath(context, engine);
    if ((await (0,promises_.readFile)(path, 'utf8').catch(() => undefined)) === text) {
        return path;
    }
    const temporary = temporaryImagePath(context, 'seccomp.json');
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(temporary), { recursive: true, mode: 0o700 });
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true, mode: 0o700 });
    await (0,promises_.writeFile)(temporary, text, { mode: 0o600 });
    await (0,promises_.rename)(temporary, path);
    return path;
}

;// CONCATENATED MODULE: ./src/container/apptainer-abilities.ts




const LIMITS = {
    all: ['--memory', '1g', '--pids-limit', '64', '--cpus', '1'],
    'memory-and-pids': ['--memory', '1g', '--pids-limit', '64'],
};
/** Tries with an image; once per start of the machine, version and user. */
async function findAbilities(client, sif) {
    const { context } = client;
    const { program, version, userNamespace } = client.facts();
    await writeRefusals(context);
    const bus = context.env.DBUS_SESSION_BUS_ADDRESS !== undefined || context.env.XDG_RUNTIME_DIR !== undefined;
    const key = JSON.stringify([program, version, context.user.uid, userNamespace, bus, bootId(), ownCgroup()]);
    const path = recordPath(context, 'engines', `abilities of ${program}`);
    const text = await rememberedText(context, { path, key }, async () => JSON.stringify(await tryAbilities(client, sif)));
    return apptainer_abilities_parse(text);
}
function apptainer_abilities_parse(text) {
    try {
        const { limits, seccomp } = JSON.parse(text ?? '{}');
        const known = limits === 'all' || limits === 'memory-and-pids' ? limits : 'none';
        return { limits: known, seccomp: seccomp === true };
    }
    catch {
        return { limits: 'none', seccomp: false };
    }
}
async function tryAbilities(client, sif) {
    const profile = csvField(`seccomp:${seccompProfilePath(client.context, 'apptainer')}`);
    const seccomp = await starts(client, sif, ['--security', profile]);
    for (const limits of ['all', 'memory-and-pids']) {
        if (await starts(client, sif, LIMITS[limits])) {
            return { limits, seccomp };
        }
    }
    return { limits: 'none', seccomp };
}
/** Nothing is known of the image but that it has no such program: when that is the complaint, the container was made. */
async function starts(client, sif, flags) {
    const namespace = client.facts().userNamespace ? ['--userns'] : [];
    const program = 'hither-tries-whether-this-works';
    const answer = await client.ask(['exec', ...namespace, '--containall', '--no-home', ...flags, sif, program]);
    return answer.stderr.includes(`"${program}": executable file not found`) && !/WARNING:.*seccomp/i.test(answer.stderr);
}
/** What may be limited depends on the control group that this process is in: a login session, a batch job. */
function ownCgroup() {
    return readKernelFile('/proc/self/cgroup').replaceAll(/\d+/g, 'N');
}

;// CONCATENATED MODULE: ./src/container/apptainer-arguments.ts
/** The command line that starts a container under apptainer: closed but for what the run asks for. */



/** The temporary folder that apptainer makes by itself has this size for users (`sessiondir max size`). Bytes. */
const SESSION_TMP = 64 * 1024 ** 2;
/** @throws HitherError `runtime` when the run asks for what apptainer can't do. */
function execArguments(run, apptainer) {
    const { facts, abilities } = apptainer;
    return [
        ...['--silent', 'exec', ...(facts.userNamespace ? ['--userns'] : [])],
        ...['--containall', '--cleanenv', '--no-home', '--no-eval', '--no-mount', 'bind-paths'],
        ...['--no-privs', '--drop-caps', 'all', '--pid', '--ipc', '--hostname', 'hither', '--pwd', '/tmp'],
        ...networkArguments(run),
        ...(abilities.seccomp ? ['--security', csvField(`seccomp:${apptainer.seccompProfile}`)] : []),
        ...limitArguments(run, abilities),
        ...gpuArguments(run, apptainer),
        ...(run.relax.includes('writable-root') ? ['--writable-tmpfs'] : []),
        ...mountsOf(run, facts).flatMap((mount) => ['--mount', mountArgument(mount, 'ro')]),
        ...[run.image.reference, run.python, '-s', '-B', '-u', '/in/runner/run_job.py', '/out'],
    ];
}
function networkArguments({ network }) {
    if (network === 'bridge') {
        throw new errors/* HitherError */.bD('runtime', 'apptainer can give a container no network of its own: that takes root', 'write "network: host" to let the function use the network of this machine, or use docker or podman');
    }
    return network === 'none' ? ['--net', '--network', 'none'] : [];
}
function limitArguments({ resources }, { limits }) {
    const { memory, pids, cpus } = resources;
    if (limits === 'none') {
        return [];
    }
    return [
        ...(memory === undefined ? [] : ['--memory', String(memory), '--memory-swap', String(memory)]),
        ...['--pids-limit', String(pids)],
        ...(limits === 'all' ? ['--cpus', String(cpus)] : []),
    ];
}
/** apptainer gives all GPUs or none, and says nothing when there are none. */
function gpuArguments({ resources }, { gpuDriver }) {
    if (resources.gpus === undefined) {
        return [];
    }
    if (gpuDriver === undefined) {
        throw new errors/* HitherError */.bD('runtime', 'the job asks for GPUs, but this machine has none with a driver loaded', 'run it where there is one, or leave "resources: gpus" out');
    }
    return [gpuDriver === 'nvidia' ? '--nv' : '--rocm'];
}
function mountsOf(run, facts) {
    const folder = (name) => (0,external_node_path_.join)(run.folder, name);
    const tmp = { source: folder('tmp'), target: '/tmp', writable: true };
    return [
        { source: folder('in'), target: '/in', writable: false },
        { source: folder('out'), target: '/out', writable: true },
        ...(isTmpLimited(run, facts) ? [] : [tmp]),
        { source: folder('in/etc/passwd'), target: '/etc/passwd', writable: false },
        { source: folder('in/etc/group'), target: '/etc/group', writable: false },
        ...run.mounts,
    ];
}
/** Whether apptainer's own /tmp will do: a tmpfs that is limited for users, not for root. Else the job's folder has one. */
function isTmpLimited({ resources }, { userNamespace }) {
    return userNamespace && resources.tmp <= SESSION_TMP;
}

;// CONCATENATED MODULE: ./src/process/find-program.ts
/** Looks a program up on a PATH that is given, as execvp(3) does; that of this process plays no part. */


/** The absolute path of the program, or undefined. */
function findProgram(name, path) {
    const candidates = (0,external_node_path_.isAbsolute)(name) ? [name] : (path ?? '').split(external_node_path_.delimiter).map((folder) => (0,external_node_path_.join)(folder, name));
    return candidates.find((candidate) => (0,external_node_path_.isAbsolute)(candidate) && isExecutable(candidate));
}
function isExecutable(path) {
    try {
        (0,external_node_fs_.accessSync)(path, external_node_fs_.constants.X_OK);
        return (0,external_node_fs_.statSync)(path).isFile();
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: ./src/process/run-command.ts
var run_command = __webpack_require__(62408);
;// CONCATENATED MODULE: ./src/container/digest.ts
/** Digests of the OCI image specification (descriptor.md, "Digests"): an algorithm and a hash in hex. Only sha256 is taken. */

/** The digest that a text is, or undefined. */
function parseDigest(text) {
    return isDigest(text) ? text : undefined;
}
function isDigest(text) {
    return /^sha256:[0-9a-f]{64}$/.test(text);
}
/** The digest of bytes. */
function digestOf(bytes) {
    return digestOfHash((0,external_node_crypto_.createHash)('sha256').update(bytes));
}
/** The digest of everything that a sha256 was fed. */
function digestOfHash(hash) {
    return `sha256:${hash.digest('hex')}`;
}
/** The 64 hex digits alone, as a file name. */
function hexOf(digest) {
    return digest.slice('sha256:'.length);
}

;// CONCATENATED MODULE: ./src/container/file-identity.ts
/** The sha256 of large files, computed once: remembered as long as the file system says that the file is the same. */





/**
 * The digest of a file's bytes. Whoever changes a file can set its times back, but not the time of its last change of
 * status (ctime), which is part of the sign. @throws a system error when the file can't be read.
 */
async function fileDigest(context, path) {
    const key = await statSign(path);
    const known = await rememberedText(context, { path: recordPath(context, 'files', path), key }, () => hashFile(path));
    return known ?? hashFile(path);
}
/** What the file system says of a file's identity and last change. @throws a system error when there is none. */
async function statSign(path) {
    const { dev, ino, size, mtimeNs, ctimeNs } = await (0,promises_.stat)(path, { bigint: true });
    return [dev, ino, size, mtimeNs, ctimeNs].join(' ');
}
async function hashFile(path) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for await (const chunk of (0,external_node_fs_.createReadStream)(path, { highWaterMark: 1024 ** 2 })) {
        hash.update(chunk);
    }
    return digestOfHash(hash);
}

;// CONCATENATED MODULE: ./src/container/apptainer-client.ts
/** Asks apptainer (or singularity): which it is, whether it is new enough, and with which environment it is called. */







/** The client of apptainer, under whichever of its names is on PATH. */
function createApptainerClient(context) {
    let found;
    let probing;
    const facts = () => {
        if (found === undefined) {
            throw (0,errors/* bug */.jr)('the apptainer runtime was used without a probe');
        }
        return found;
    };
    const look = async () => {
        const answer = await findApptainer(context);
        found = 'program' in answer ? answer : undefined;
        return 'program' in answer ? { available: true, version: answer.version } : answer;
    };
    return {
        context,
        probe() {
            probing ??= look();
            return probing;
        },
        facts,
        ask: (args, settings) => {
            const { program } = facts();
            return (0,run_command/* runCommand */.d)({ program, args, env: apptainerEnvironment(context, facts(), settings) });
        },
    };
}
/**
 * The whole environment of apptainer: of the caller's only what it takes to find programs and control groups, for
 * APPTAINER_BIND, APPTAINERENV_* and others would change the container. Its own folders are private ones of ours.
 */
function apptainerEnvironment(context, { prefix }, settings = {}) {
    const folder = (0,external_node_path_.join)(imagesFolder(context), 'apptainer');
    const own = {
        CACHEDIR: (0,external_node_path_.join)(folder, 'cache'),
        TMPDIR: (0,external_node_path_.join)(folder, 'tmp'),
        CONFIGDIR: (0,external_node_path_.join)(folder, 'config'),
        ...settings,
    };
    const passed = ['PATH', 'USER', 'LOGNAME', 'XDG_RUNTIME_DIR', 'DBUS_SESSION_BUS_ADDRESS'];
    const prefixed = Object.entries(own).map(([name, value]) => [`${prefix}_${name}`, value]);
    return { ...pick(context, passed), HOME: (0,external_node_path_.join)(folder, 'home'), ...Object.fromEntries(prefixed) };
}
/** The caller's proxies, for what talks to registries. A container would get them whatever its environment is to be. */
function proxyEnvironment(context) {
    return pick(context, PROXIES);
}
function pick({ env }, names) {
    return Object.fromEntries(names.flatMap((name) => {
        const value = env[name];
        return value === undefined ? [] : [[name, value]];
    }));
}
const PROXIES = ['http_proxy', 'https_proxy', 'no_proxy'].flatMap((name) => [name, name.toUpperCase()]);
const REMEDY = 'install Apptainer 1.1 or later (https://apptainer.org/docs/admin/main/installation.html), or load its module';
async function findApptainer(context) {
    const path = context.env.PATH;
    const program = findProgram('apptainer', path) ?? findProgram('singularity', path);
    if (program === undefined) {
        return { available: false, reason: 'there is no program "apptainer" or "singularity" on PATH', remedy: REMEDY };
    }
    const text = await askVersion(context, program);
    const [, name = '', version = ''] = /^(apptainer|singularity(?:-ce)?) version (\S+)/m.exec(text ?? '') ?? [];
    if (version === '') {
        return { available: false, reason: `${program} does not work: it does not tell its version`, remedy: REMEDY };
    }
    if (!isNewEnough(name, version)) {
        const reason = `${name} ${version} is too old: it can't keep values of variables from being evaluated`;
        return { available: false, reason, remedy: 'use Apptainer 1.1 or later, or SingularityCE 3.10 or later' };
    }
    const prefix = name === 'apptainer' ? 'APPTAINER' : 'SINGULARITY';
    return { program, version, prefix, userNamespace: context.user.uid !== 0 && userNamespacesAllowed() };
}
/** The answer is the program's alone, so it is remembered until the program changes. */
function askVersion(context, program) {
    const find = async () => {
        const env = apptainerEnvironment(context, { prefix: 'APPTAINER' });
        const answer = await (0,run_command/* runCommand */.d)({ program, args: ['--version'], env });
        return answer.exitCode === 0 ? answer.stdout : undefined;
    };
    return statSign(program).then((key) => rememberedText(context, { path: recordPath(context, 'engines', program), key }, find), () => undefined);
}
/** `--no-eval` and `--mount` are there since Apptainer 1.1 and SingularityCE 3.10. */
function isNewEnough(name, version) {
    const [major = 0, minor = 0] = version.split('.').map((part) => Number.parseInt(part, 10));
    const [oldMajor, oldMinor] = name === 'apptainer' ? [1, 1] : [3, 10];
    return major > oldMajor || (major === oldMajor && minor >= oldMinor);
}
function userNamespacesAllowed() {
    const settings = ['/proc/sys/user/max_user_namespaces', '/proc/sys/kernel/unprivileged_userns_clone'];
    return settings.every((path) => readKernelFile(path) !== '0');
}

;// CONCATENATED MODULE: ./src/container/apptainer-failure.ts
/** Tells whether apptainer failed, or the function did: all failures of its own have exit code 255 and a line `FATAL:`. */


const FAILED = 255;
const KILLED = 137;
/** What apptainer's failure was; undefined when it was the function's. */
function apptainerFailure(end, stderrTail, { run, abilities }) {
    if (end.startError !== undefined) {
        return { kind: 'runtime', message: `apptainer can't be started: ${end.startError}`, remedy: 'install apptainer' };
    }
    // Once our supervisor has run, apptainer has done its part.
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(run.folder, 'out', 'ended.json'))) {
        return undefined;
    }
    if (end.exitCode === KILLED || end.signal === 'SIGKILL') {
        return outOfMemory(run, abilities);
    }
    const fatal = [...stderrTail.matchAll(/^FATAL:\s+(.*)$/gm)].at(-1)?.[1];
    return end.exitCode === FAILED && fatal !== undefined ? explain(fatal, run) : undefined;
}
function outOfMemory({ resources }, { limits }) {
    if (resources.memory === undefined || limits === 'none') {
        return undefined;
    }
    return {
        kind: 'out-of-memory',
        message: `the function used more memory than its limit of ${resources.memory} bytes`,
        remedy: 'raise "resources: memory", or use less',
    };
}
/** What apptainer says, and what it means to somebody who wrote a job spec. */
const KNOWN = [
    [
        /could not open image|image format|not a valid|SIF/i,
        'image',
        'check the image file; a SIF file of ours is made again when it is removed',
    ],
    [
        /user ?namespace|newuidmap|CLONE_NEWUSER|Operation not permitted/i,
        'runtime',
        'unprivileged user namespaces are off: ask for them (on Ubuntu the package of apptainer brings an AppArmor profile), or for apptainer-suid',
    ],
    [/squashfuse|fuse|sandbox/i, 'runtime', 'install squashfuse and see that /dev/fuse can be opened'],
    [/cgroup/i, 'runtime', 'run again: what control groups allow has changed'],
    [/network|CNI/i, 'runtime', 'write "network: host" if the function may use the network of this machine'],
    [/mount source .*doesn't exist|mount/i, 'runtime', 'check the mounts of the job'],
];
function explain(fatal, run) {
    const { python, image } = run;
    const noPython = [`"${python}": executable file not found`, `stat ${python}: no such file`, 'permission denied'];
    if (noPython.some((text) => fatal.startsWith(text))) {
        return {
            kind: 'python',
            message: `the image ${image.identity.request.image} has no Python interpreter "${python}" that can be run`,
            remedy: 'name its interpreter with "python:", or choose an image with Python 3.6 or later',
        };
    }
    const [, kind, remedy] = KNOWN.find(([pattern]) => pattern.test(fatal)) ?? [
        undefined,
        'runtime',
        `see that "apptainer exec ${image.reference} true" works on this machine`,
    ];
    return { kind, message: `apptainer could not run the container: ${fatal}`, remedy };
}

// EXTERNAL MODULE: ./src/process/owner.ts
var process_owner = __webpack_require__(9694);
;// CONCATENATED MODULE: ./src/container/job-processes.ts
/**
 * Processes of this machine that belong to job folders, for runtimes without a daemon that would know them. Read from
 * /proc; where there is none, there are none.
 */


/** All processes whose trace holds a text. Those of other users can't be read and are passed over. */
function processesWith(trace, text) {
    const own = namespaceOf('self');
    return allProcesses().filter(({ pid }) => {
        if (pid === process.pid || (trace === 'mounts' && namespaceOf(pid) === own)) {
            return false;
        }
        return traceOf(pid, trace).includes(text);
    });
}
/** What a process gives away: its arguments with blanks between, or its mounts with the escapes of /proc undone. */
function traceOf(pid, trace) {
    if (trace === 'arguments') {
        return readKernelFile(`/proc/${pid}/cmdline`).replaceAll('\0', ' ');
    }
    return readKernelFile(`/proc/${pid}/mountinfo`).replaceAll(/\\([0-7]{3})/g, (_, octal) => String.fromCharCode(Number.parseInt(octal, 8)));
}
/** Processes and everything that descends from them. */
function withDescendants(roots) {
    const all = allProcesses();
    const found = new Map(roots.map((root) => [root.pid, root]));
    for (let before = -1; before !== found.size;) {
        before = found.size;
        for (const one of all) {
            if (found.has(one.parent)) {
                found.set(one.pid, one);
            }
        }
    }
    return [...found.values()];
}
/** Sends a signal; fine when the process is gone or another's. */
function signalAll(processes, signal) {
    for (const { pid } of processes) {
        try {
            process.kill(pid, signal);
        }
        catch {
            // Gone already.
        }
    }
}
/** Whether one of them still runs; one that only waits to be reaped does not. */
function anyRuns(processes) {
    return processes.some(({ pid }) => !/^[ZX]?$/.test(stateOf(pid)));
}
function allProcesses() {
    return listProc().flatMap((name) => {
        const fields = statFields(name);
        return fields === undefined ? [] : [{ pid: Number(name), parent: Number(fields[1]) }];
    });
}
function listProc() {
    try {
        return (0,external_node_fs_.readdirSync)('/proc').filter((name) => /^\d+$/.test(name));
    }
    catch {
        return [];
    }
}
/** The fields after the command's name, which may hold blanks: state, parent, … */
function statFields(pid) {
    const stat = readKernelFile(`/proc/${pid}/stat`);
    return stat === '' ? undefined : stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}
function stateOf(pid) {
    return statFields(pid)?.[0] ?? '';
}
function namespaceOf(pid) {
    try {
        return (0,external_node_fs_.readlinkSync)(`/proc/${pid}/ns/mnt`);
    }
    catch {
        return '';
    }
}

;// CONCATENATED MODULE: ./src/container/job-folders.ts
/**
 * Ends the processes of a job for runtimes without a daemon: they are found by the job folder, which is among their mounts
 * or their arguments. Whose they are tells the run's folder, which holds its owner.
 */





/** Milliseconds that processes get to end by themselves; cancelling promises 5 s in all. */
const GRACE_MS = 1000;
const LOOK_MS = 10;
/** `trace` is where the processes of this runtime show their job folder. */
function createJobFolders(context, trace) {
    const folders = new Map();
    return {
        add: (run) => void folders.set(run.name, run.folder),
        async stop(name) {
            const folder = folders.get(name);
            if (folder !== undefined) {
                await end(() => jobProcesses(`${folder}/`, trace));
                folders.delete(name);
            }
        },
        sweep: (isDead) => sweepRuns(context, isDead, trace),
    };
}
/** The starter has the folder among its arguments, whatever the runtime. */
function jobProcesses(text, trace) {
    const starters = processesWith('arguments', text);
    const inside = trace === 'arguments' ? [] : processesWith(trace, text);
    return withDescendants([...starters, ...inside]);
}
async function end(find) {
    let found = find();
    if (!anyRuns(found)) {
        return;
    }
    signalAll(found, 'SIGTERM');
    for (let waited = 0; waited < GRACE_MS && anyRuns(found); waited += LOOK_MS) {
        await pause(LOOK_MS);
    }
    // Looked for again: it may have started others meanwhile.
    for (let waited = 0; waited < GRACE_MS; waited += LOOK_MS) {
        found = find();
        if (!anyRuns(found)) {
            return;
        }
        signalAll(found, 'SIGKILL');
        await pause(LOOK_MS);
    }
}
function pause(milliseconds) {
    return new Promise((resolve) => {
        setTimeout(resolve, milliseconds);
    });
}
/** Gives the job folders whose processes were ended. */
async function sweepRuns(context, isDead, trace) {
    const runs = `${(0,store_layout/* runsFolder */.Xc)(context.storeRoot)}/`;
    const ended = new Set();
    const left = new Map();
    for (const one of jobProcesses(runs, trace)) {
        const folder = jobFolderIn(`${traceOf(one.pid, 'arguments')}\n${traceOf(one.pid, 'mounts')}`, runs);
        if (folder !== undefined) {
            left.set(folder, [...(left.get(folder) ?? []), one]);
        }
    }
    for (const [folder] of left) {
        const owner = ownerOf((0,external_node_path_.join)(runs, folder.slice(runs.length).split('/')[0] ?? ''));
        // A run's folder is removed when the run is over, or by the sweep of those that are dead.
        if (owner === undefined || isDead(owner)) {
            await end(() => jobProcesses(`${folder}/`, trace));
            ended.add(folder);
        }
    }
    return [...ended];
}
function jobFolderIn(text, runs) {
    const start = text.indexOf(runs);
    const [run, job] = start < 0 ? [] : text.slice(start + runs.length).split(/[/ \n"]/);
    return run === undefined || job === undefined || !/^job-\d+$/.test(job) ? undefined : `${runs}${run}/${job}`;
}
function ownerOf(runFolder) {
    try {
        return (0,process_owner/* parseOwner */.pZ)((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(runFolder, 'owner.json'), 'utf8'));
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/container/registry-accounts.ts
/**
 * Logins that `docker login` and `podman login` left: docker's config.json (docs.docker.com, "Credential stores") and
 * podman's auth.json (containers-auth.json(5)), with the helper programs that they name.
 */




/** Finds accounts in the files of the caller. A damaged file or a helper that fails is as good as none. */
function accountsOf(env) {
    return async (registry, repository) => {
        const names = namesOf(registry, repository);
        for (const path of settingsFiles(env)) {
            const settings = await readSettings(path);
            const account = (await fromHelper(settings, names, env)) ?? fromFile(settings, names);
            if (account !== undefined) {
                return account;
            }
        }
        return undefined;
    };
}
function settingsFiles(env) {
    const home = env.HOME ?? '/nonexistent';
    const files = [
        (0,external_node_path_.join)(env.DOCKER_CONFIG || (0,external_node_path_.join)(home, '.docker'), 'config.json'),
        env.XDG_RUNTIME_DIR === undefined ? '' : (0,external_node_path_.join)(env.XDG_RUNTIME_DIR, 'containers', 'auth.json'),
        (0,external_node_path_.join)(env.XDG_CONFIG_HOME || (0,external_node_path_.join)(home, '.config'), 'containers', 'auth.json'),
    ];
    return [env.REGISTRY_AUTH_FILE ?? '', ...files].filter((path) => path !== '');
}
/** An entry may be for a part of a registry (podman), for the registry, or for an address of it (docker). Longest first. */
function namesOf(registry, repository) {
    const parts = repository.split('/');
    const spaces = parts.map((_, index) => [registry, ...parts.slice(0, parts.length - index)].join('/'));
    const hub = registry === 'docker.io' ? ['https://index.docker.io/v1/', 'index.docker.io', 'registry-1.docker.io'] : [];
    return [...spaces, registry, ...hub, `https://${registry}`, `https://${registry}/v1/`, `https://${registry}/v2/`];
}
async function readSettings(path) {
    try {
        return objectOf(JSON.parse(await (0,promises_.readFile)(path, 'utf8')));
    }
    catch {
        return {};
    }
}
function objectOf(value) {
    return typeof value === 'object' && value !== null ? value : {};
}
function fromFile(settings, names) {
    const accounts = objectOf(settings.auths);
    for (const name of names) {
        const { auth } = objectOf(accounts[name]);
        const account = typeof auth === 'string' ? decode(auth) : undefined;
        if (account !== undefined) {
            return account;
        }
    }
    return undefined;
}
function decode(auth) {
    const text = Buffer.from(auth, 'base64').toString('utf8');
    const colon = text.indexOf(':');
    return colon <= 0 ? undefined : { user: text.slice(0, colon), password: text.slice(colon + 1).replace(/\0+$/, '') };
}
async function fromHelper(settings, names, env) {
    const helpers = objectOf(settings.credHelpers);
    const listed = objectOf(settings.auths);
    for (const name of names) {
        const helper = helpers[name] ?? (name in listed || name.startsWith('https://index.') ? settings.credsStore : undefined);
        const account = typeof helper === 'string' ? await askHelper(helper, name, env) : undefined;
        if (account !== undefined) {
            return account;
        }
    }
    return undefined;
}
/** The protocol of docker-credential-helpers: `get`, the server on stdin, JSON on stdout. */
async function askHelper(helper, server, env) {
    const program = /^[\w.-]+$/.test(helper) ? findProgram(`docker-credential-${helper}`, env.PATH) : undefined;
    if (program === undefined) {
        return undefined;
    }
    const given = Object.entries(env).filter((entry) => entry[1] !== undefined);
    const answer = await (0,run_command/* runCommand */.d)({ program, args: ['get'], env: Object.fromEntries(given) }, server);
    try {
        const { Username, Secret } = objectOf(JSON.parse(answer.stdout));
        // `<token>` marks an identity token, which another protocol takes; the engines know it.
        const isAccount = answer.exitCode === 0 && typeof Username === 'string' && Username !== '<token>';
        return isAccount && typeof Secret === 'string' ? { user: Username, password: Secret } : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/container/tar-reader.ts
/** Reads the table of a tar archive (POSIX ustar and pax, GNU long names), as far as image archives use it. */

const BLOCK = 512;
/** Names and pax records are short; more is no archive of ours. */
const MAX_META = 1024 ** 2;
/** The entries in order. @throws HitherError `image` when it is no tar archive. */
async function* tarEntries(read) {
    let offset = 0;
    let longName;
    for (;;) {
        const header = await read(offset, BLOCK);
        if (header.length < BLOCK || header.every((byte) => byte === 0)) {
            return;
        }
        const { name, size, type } = parseHeader(header);
        const entry = { name: longName ?? name, size, offset: offset + BLOCK, type };
        offset += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
        if (type === 'L' || type === 'x' || type === 'g') {
            const text = (await read(entry.offset, Math.min(size, MAX_META))).toString('utf8');
            longName = type === 'L' ? text.replace(/\0.*$/s, '') : type === 'x' ? (paxPath(text) ?? longName) : longName;
        }
        else {
            longName = undefined;
            yield entry;
        }
    }
}
function parseHeader(header) {
    const field = (start, length) => header.toString('utf8', start, start + length).replace(/\0.*$/s, '');
    const sum = header.reduce((total, byte, index) => total + (index >= 148 && index < 156 ? 32 : byte), 0);
    if (Number.parseInt(field(148, 8).trim(), 8) !== sum) {
        throw new errors/* HitherError */.bD('image', 'it is not a tar archive', 'make it again with "docker save --output image.tar NAME"');
    }
    const prefix = field(257, 5) === 'ustar' ? field(345, 155) : '';
    return {
        name: prefix === '' ? field(0, 100) : `${prefix}/${field(0, 100)}`,
        size: parseSize(header.subarray(124, 136)),
        type: header[156] === 0 ? '0' : field(156, 1),
    };
}
/** Octal digits, or for large files a binary number with the top bit set (GNU). */
function parseSize(field) {
    if (((field[0] ?? 0) & 0x80) !== 0) {
        return Number(field.readBigUInt64BE(4));
    }
    return Number.parseInt(field.toString('latin1').replace(/\0.*$/s, '').trim() || '0', 8);
}
function paxPath(records) {
    return /^\d+ path=(.*)$/m.exec(records)?.[1];
}

;// CONCATENATED MODULE: ./src/container/image-archive.ts
/** Archives of one image in a file: as `docker save` writes them (manifest.json), or in the OCI image layout (index.json). */




/** The digest of the config of the image in an archive. @throws HitherError `image` when there is not exactly one. */
async function archiveDigest(path) {
    return (await readArchive(path)).digest;
}
/** The same, and the kind. @throws HitherError `image` */
async function readArchive(path) {
    let file;
    try {
        file = await (0,promises_.open)(path);
        const archive = await openArchive(file);
        return (await fromDockerManifest(archive)) ?? (await fromOciIndex(archive)) ?? wrong('it holds no image');
    }
    catch (thrown) {
        const remedy = thrown instanceof errors/* HitherError */.bD ? thrown.remedy : 'check the path of the archive';
        throw new errors/* HitherError */.bD('image', `the image archive ${path} can't be used: ${(0,errors/* messageOf */.u0)(thrown)}`, remedy);
    }
    finally {
        await file?.close();
    }
}
const image_archive_REMEDY = 'make it again with "docker save --output image.tar NAME"';
/** Documents in an archive are small. */
const MAX_DOCUMENT = 8 * 1024 ** 2;
function wrong(what, remedy = image_archive_REMEDY) {
    throw new errors/* HitherError */.bD('image', what, remedy);
}
async function openArchive(file) {
    const read = async (offset, length) => {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, offset);
        return buffer.subarray(0, bytesRead);
    };
    const magic = (await read(0, 4)).toString('hex');
    if (/^(1f8b|425a68|fd377a58|28b52ffd)/.test(magic)) {
        wrong('it is compressed', 'decompress it first');
    }
    const entries = new Map();
    for await (const entry of tarEntries(read)) {
        entries.set(entry.name.replace(/^\.\//, ''), entry);
    }
    return async (name) => {
        const entry = entries.get(name);
        return entry === undefined || entry.size > MAX_DOCUMENT ? undefined : read(entry.offset, entry.size);
    };
}
async function fromDockerManifest(archive) {
    const images = listOf(await image_archive_document(archive, 'manifest.json'));
    if (images === undefined) {
        return undefined;
    }
    const [image] = images;
    if (image === undefined || images.length > 1) {
        wrong(`it holds ${images.length} images`, 'save one image alone');
    }
    const name = String(image.Config);
    const config = await archive(name);
    // Both `HASH.json` and `blobs/sha256/HASH` name the config by its digest.
    const hex = /([0-9a-f]{64})(\.json)?$/.exec(name)?.[1];
    const digest = config === undefined ? undefined : digestOf(config);
    if (digest === undefined || hexOf(digest) !== hex) {
        wrong('the configuration of its image is missing or damaged');
    }
    return { digest, kind: 'docker-archive' };
}
async function fromOciIndex(archive) {
    const index = image_archive_objectOf(await image_archive_document(archive, 'index.json'));
    const manifests = listOf(index.manifests);
    if (manifests === undefined) {
        return undefined;
    }
    const [only] = manifests;
    if (only === undefined || manifests.length > 1) {
        wrong(`it holds ${manifests.length} images`, 'save one image for one platform alone');
    }
    const digest = parseDigest(String(only.digest));
    const blob = digest === undefined ? undefined : await archive(`blobs/sha256/${hexOf(digest)}`);
    if (blob === undefined || digestOf(blob) !== digest) {
        wrong('the manifest of its image is missing or damaged');
    }
    const config = parseDigest(String(image_archive_objectOf(image_archive_objectOf(parseJson(blob)).config).digest));
    return config === undefined
        ? wrong('it holds images for several platforms', 'save the image for one platform alone')
        : { digest: config, kind: 'oci-archive' };
}
async function image_archive_document(archive, name) {
    const bytes = await archive(name);
    return bytes === undefined ? undefined : parseJson(bytes);
}
function parseJson(bytes) {
    try {
        return JSON.parse(bytes.toString('utf8'));
    }
    catch {
        return wrong('its table of contents is damaged');
    }
}
function image_archive_objectOf(value) {
    return typeof value === 'object' && value !== null ? value : {};
}
function listOf(value) {
    return Array.isArray(value) ? value.map(image_archive_objectOf) : undefined;
}

;// CONCATENATED MODULE: ./src/container/image-reference.ts
/**
 * What `container:` and `--container` take: the name of an image in a registry or in the engine, or a file. The grammar
 * of names is that of the engines (distribution/reference: reference.go, normalize.go).
 */



const SUPPORTED = 'write docker://NAME[:TAG], NAME[:TAG], REGISTRY/NAME[:TAG], any of these with @sha256:…, or the path of a .sif or .tar file';
/** Schemes of other tools' image names, with what to write in their place. */
const OTHER_SCHEMES = {
    'docker-daemon': 'write the name alone, or save the image with "docker save --output image.tar NAME" and name that file',
    'docker-archive': 'write the path of the .tar file alone',
    'oci-archive': 'write the path of the .tar file alone',
    oci: 'pack the folder with "skopeo copy oci:FOLDER oci-archive:image.tar" and name that file',
    oras: 'fetch it with "apptainer pull image.sif oras://…" and name that file',
    library: 'fetch it with "apptainer pull image.sif library://…" and name that file',
    shub: 'fetch it with "apptainer pull image.sif shub://…" and name that file',
};
/** Parses the name of an image. Gives one problem where it is none. */
function parseImageReference(text) {
    const found = image_reference_parse(text.trim());
    return 'message' in found ? { ok: false, problems: [found], warnings: [] } : { ok: true, value: found, warnings: [] };
}
/** The same for a name that was checked before. @throws HitherError `image` */
function imageReference(text) {
    const found = image_reference_parse(text.trim());
    if ('message' in found) {
        throw new errors/* HitherError */.bD('image', found.message, found.remedy);
    }
    return found;
}
/** The name in full, without tag: `docker.io/library/python`. */
function repositoryName(image) {
    return `${image.registry}/${image.repository}`;
}
function image_reference_parse(text) {
    const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(text)?.[1]?.toLowerCase() ?? otherScheme(text);
    if (scheme !== undefined && scheme !== 'docker') {
        return problem(`"${text}" is of a kind that is not supported (${scheme})`, OTHER_SCHEMES[scheme] ?? SUPPORTED);
    }
    if (scheme === undefined && isFile(text)) {
        return parseFile(text);
    }
    const written = scheme === undefined ? text : text.slice('docker://'.length);
    const id = parseDigest(written);
    return id === undefined ? parseName(written) : { kind: 'id', digest: id };
}
/** `docker-archive:path` has no slashes after its colon, so it looks like a name with a tag. */
function otherScheme(text) {
    const word = /^([a-z-]+):/.exec(text)?.[1];
    return word !== undefined && /^(docker|oci)-|^oci$/.test(word) && word in OTHER_SCHEMES ? word : undefined;
}
function isFile(text) {
    return (0,external_node_path_.isAbsolute)(text) || /^\.{1,2}\//.test(text) || /\.(sif|tar)$/i.test(text);
}
function parseFile(path) {
    if (/\.sif$/i.test(path)) {
        return { kind: 'sif', path };
    }
    return /\.tar$/i.test(path)
        ? { kind: 'archive', path }
        : problem(`"${path}" is no image: its name ends neither in .sif nor in .tar`, SUPPORTED);
}
const NAME_PART = '[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*';
const NAME = new RegExp(`^${NAME_PART}(?:/${NAME_PART})*$`);
const HOST_PART = '[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?';
const REGISTRY = new RegExp(`^(?:${HOST_PART}(?:\\.${HOST_PART})*|\\[[0-9a-fA-F:]+\\])(?::[0-9]+)?$`);
const TAG = /^\w[\w.-]{0,127}$/;
function parseName(written) {
    const [named = '', digestText, ...more] = written.split('@');
    const digest = digestText === undefined ? undefined : parseDigest(digestText);
    if (more.length > 0 || (digestText !== undefined && digest === undefined)) {
        return problem(`the digest of "${written}" is not sha256: and 64 lower-case hex digits`, 'copy the digest again');
    }
    const { registry, rest } = splitRegistry(named);
    const colon = rest.lastIndexOf(':');
    const tag = colon < 0 ? undefined : rest.slice(colon + 1);
    const path = colon < 0 ? rest : rest.slice(0, colon);
    const wrong = wrongPart({ written, registry, path, tag });
    if (wrong !== undefined) {
        return wrong;
    }
    const repository = registry === DOCKER_HUB && !path.includes('/') ? `library/${path}` : path;
    const impliedTag = digest === undefined ? (tag ?? 'latest') : tag;
    return { kind: 'name', written, registry, repository, tag: impliedTag, digest };
}
const DOCKER_HUB = 'docker.io';
/** The first part is a registry if it could not be a user of the Docker Hub. */
function splitRegistry(name) {
    const slash = name.indexOf('/');
    const first = slash < 0 ? '' : name.slice(0, slash);
    const isRegistry = /[.:]/.test(first) || first === 'localhost' || first !== first.toLowerCase();
    if (!isRegistry) {
        return { registry: DOCKER_HUB, rest: name };
    }
    return { registry: first === 'index.docker.io' ? DOCKER_HUB : first, rest: name.slice(slash + 1) };
}
function wrongPart({ written, registry, path, tag }) {
    if (!REGISTRY.test(registry)) {
        return problem(`"${registry}" in "${written}" is no registry`, 'write HOST or HOST:PORT before the first slash');
    }
    if (tag !== undefined && !TAG.test(tag)) {
        return problem(`"${tag}" in "${written}" is no tag`, 'a tag has letters, digits, "_", "." and "-", at most 128');
    }
    if (path !== path.toLowerCase() && NAME.test(path.toLowerCase())) {
        return problem(`the image name "${written}" has capital letters`, `write it as "${path.toLowerCase()}"`);
    }
    return NAME.test(path) && path.length <= 255
        ? undefined
        : problem(`"${written}" is not the name of an image`, SUPPORTED);
}
function problem(message, remedy) {
    return { message, remedy };
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
;// CONCATENATED MODULE: ./src/container/http-get.ts
/** A small GET over HTTP and HTTPS for registries: limits on time and size, redirects, and the proxy that the caller set. */




/** The specification lets registries refuse manifests above 4 MiB, so there are none. */
const MAX_BYTES = 4 * 1024 ** 2;
const TIMEOUT_MS = 20_000;
const MAX_REDIRECTS = 5;
/** Gets a URL. @throws an error with a message for people when there is no answer. */
async function getOverHttp(url, options) {
    let current = new URL(url);
    let headers = options.headers;
    for (let turn = 0; turn <= MAX_REDIRECTS; turn++) {
        const answer = await getOnce(current, { ...options, headers });
        const { location } = answer.headers;
        if (answer.status < 300 || answer.status > 399 || location === undefined) {
            return answer;
        }
        const next = new URL(location, current);
        if (next.protocol !== current.protocol) {
            throw unreachable(current, `it redirects from ${current.protocol} to ${next.protocol}`);
        }
        // Whoever is redirected to must not learn the password.
        headers = next.host === current.host ? headers : without(headers, 'authorization');
        current = next;
    }
    throw unreachable(current, 'it redirects without end');
}
function without(headers, name) {
    return Object.fromEntries(Object.entries(headers).filter(([key]) => key !== name));
}
async function getOnce(url, { headers, env }) {
    const signal = AbortSignal.timeout(TIMEOUT_MS);
    const secure = url.protocol === 'https:';
    const proxy = proxyFor(url, env);
    const options = { headers, signal, agent: false };
    if (proxy === undefined) {
        return send((take) => (secure ? external_node_https_.request : external_node_http_.request)(url, options, take), url);
    }
    if (!secure) {
        const { host, port, headers: login } = addressOf(proxy);
        const through = { ...options, host, port, path: url.href, headers: { ...headers, ...login, host: url.host } };
        return send((take) => (0,external_node_http_.request)(through, take), url);
    }
    const socket = await openTunnel(url, proxy, signal);
    const createConnection = () => (0,external_node_tls_.connect)({ socket, servername: url.hostname });
    return send((take) => (0,external_node_https_.request)(url, { headers, signal, createConnection }, take), url);
}
function send(start, url) {
    return new Promise((resolve, reject) => {
        const fail = (error) => reject(unreachable(url, http_get_explain(error)));
        const request = start((message) => read(message, url).then(resolve, fail));
        request.on('error', fail);
        request.end();
    });
}
async function read(message, url) {
    const chunks = [];
    let size = 0;
    for await (const chunk of message) {
        size += chunk.length;
        if (size > MAX_BYTES) {
            throw unreachable(url, `its answer is larger than ${MAX_BYTES} bytes`);
        }
        chunks.push(chunk);
    }
    const headers = Object.fromEntries(Object.entries(message.headers).map(([name, value]) => [
        name,
        Array.isArray(value) ? value.join(', ') : (value ?? ''),
    ]));
    return { status: message.statusCode ?? 0, headers, body: Buffer.concat(chunks) };
}
/** A connection through a proxy to a server that the proxy can't listen to (RFC 9110, CONNECT). */
function openTunnel(url, proxy, signal) {
    const target = `${url.hostname}:${url.port || '443'}`;
    return new Promise((resolve, reject) => {
        const fail = (why) => reject(unreachable(url, `the proxy ${proxy.host} ${why}`));
        const request = (0,external_node_http_.request)({ ...addressOf(proxy), method: 'CONNECT', path: target, signal, agent: false });
        request.on('connect', (answer, socket) => {
            if (answer.statusCode === 200) {
                resolve(socket);
            }
            else {
                socket.destroy();
                fail(`answered HTTP ${answer.statusCode}`);
            }
        });
        request.on('error', (error) => fail(http_get_explain(error)));
        request.end();
    });
}
function addressOf(proxy) {
    const login = `${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`;
    return {
        host: proxy.hostname,
        port: proxy.port || 80,
        headers: login === ':' ? {} : { 'proxy-authorization': `Basic ${Buffer.from(login).toString('base64')}` },
    };
}
/** As curl reads these variables: lower case first, and never a proxy for this machine itself. */
function proxyFor(url, env) {
    const get = (name) => env[name] || env[name.toUpperCase()] || '';
    const proxy = get(url.protocol === 'https:' ? 'https_proxy' : 'http_proxy') || get('all_proxy');
    const host = url.hostname;
    const isHere = host === 'localhost' || host === '[::1]' || /^127\./.test(host);
    const except = get('no_proxy')
        .split(',')
        .map((entry) => entry.trim().replace(/^\*?\./, ''))
        .filter((entry) => entry !== '');
    const isExcepted = except.some((entry) => entry === '*' || host === entry || host.endsWith(`.${entry}`));
    return proxy === '' || isHere || isExcepted ? undefined : parseProxy(proxy);
}
function parseProxy(text) {
    const url = text.includes('://') ? text : `http://${text}`;
    return URL.canParse(url) && new URL(url).protocol === 'http:' ? new URL(url) : undefined;
}
function http_get_explain(error) {
    if (error instanceof errors/* HitherError */.bD) {
        return error.message;
    }
    if (error.name === 'TimeoutError' || error.name === 'AbortError') {
        return `no answer within ${TIMEOUT_MS / 1000} s`;
    }
    // Of a name with several addresses Node gives one error without a message for all of them.
    const first = error instanceof AggregateError ? error.errors[0] : error;
    return first instanceof Error ? first.message : String(first);
}
function unreachable(url, why) {
    return new errors/* HitherError */.bD('image', `${url.host} can't be reached: ${why}`, 'check the name of the registry and the network');
}

;// CONCATENATED MODULE: ./src/container/registry-authorization.ts
/**
 * How a registry is convinced: HTTP Basic, or a bearer token from the server that its challenge names (distribution,
 * docs/spec/auth/token.md).
 */


/**
 * The value of an `Authorization` header that answers a challenge, or undefined where there is none to give.
 * @throws an error with a message for people when the token server can't be reached.
 */
async function authorization(challenge, request) {
    const account = await request.account(request.registry, request.repository);
    const basic = account === undefined ? undefined : basicHeader(account);
    if (/^basic\b/i.test(challenge)) {
        return basic;
    }
    const { realm, service, scope } = parametersOf(challenge);
    if (!/^bearer\b/i.test(challenge) || realm === undefined || !URL.canParse(realm)) {
        return undefined;
    }
    const url = new URL(realm);
    if (url.protocol !== 'https:' && basic !== undefined && !/^(localhost|127\.[\d.]+|\[::1\])$/.test(url.hostname)) {
        throw new errors/* HitherError */.bD('image', `${request.registry} wants the password sent to ${url.host} without encryption`, 'use a registry whose token server speaks HTTPS');
    }
    url.searchParams.set('scope', scope ?? `repository:${request.repository}:pull`);
    if (service !== undefined) {
        url.searchParams.set('service', service);
    }
    const headers = basic === undefined ? {} : { authorization: basic };
    const answer = await getOverHttp(url.href, { headers, env: request.env });
    const token = answer.status === 200 ? tokenIn(answer.body) : undefined;
    return token === undefined ? undefined : `Bearer ${token}`;
}
function basicHeader({ user, password }) {
    return `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
}
/** The parameters of a challenge: `Bearer realm="…",service="…"` (RFC 9110, 11.2). */
function parametersOf(challenge) {
    const pairs = [...challenge.matchAll(/([a-z_]+)="((?:[^"\\]|\\.)*)"/gi)];
    return Object.fromEntries(pairs.map(([, name = '', value = '']) => [name.toLowerCase(), value.replaceAll(/\\(.)/g, '$1')]));
}
function tokenIn(body) {
    try {
        const { token, access_token } = JSON.parse(body.toString('utf8'));
        return [token, access_token].find((value) => typeof value === 'string' && value !== '');
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/container/registry-client.ts
/**
 * Asks a registry what an image is, by the OCI distribution specification (v1.1, "Pulling manifests"): manifests only,
 * a few KiB. Fetching layers is the engines' matter.
 */





const INDEXES = [
    'application/vnd.oci.image.index.v1+json',
    'application/vnd.docker.distribution.manifest.list.v2+json',
];
const MANIFESTS = [
    'application/vnd.oci.image.manifest.v1+json',
    'application/vnd.docker.distribution.manifest.v2+json',
];
/** Tells what an image of a registry is, for this machine's platform. Never throws. */
async function askRegistry(image, access) {
    try {
        return { found: true, image: await resolve(new Session(image, access), access.architecture) };
    }
    catch (thrown) {
        if (thrown instanceof Refusal) {
            return { found: false, reason: thrown.reason, error: thrown.error };
        }
        throw thrown;
    }
}
/** Registries of this machine speak plain HTTP, as the engines take it. */
function isLocalRegistry(registry) {
    const host = registry.replace(/:\d+$/, '');
    return host === 'localhost' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host);
}
/** Ends the questions to a registry; `error` is for the user. */
class Refusal {
    reason;
    error;
    constructor(reason, error) {
        this.reason = reason;
        this.error = error;
    }
}
async function resolve(session, architecture) {
    const top = await session.manifest(session.image.digest ?? session.image.tag ?? 'latest');
    if (!('manifests' in top.document)) {
        return { digest: top.digest, manifest: top.digest, config: configOf(top.document, session) };
    }
    const chosen = choosePlatform(top.document.manifests, architecture);
    if (chosen === undefined) {
        throw session.refuse('not-found', `has no image for linux/${goName(architecture)}`, 'choose an image that has one');
    }
    const { digest, document } = await session.manifest(chosen);
    return { digest: top.digest, manifest: digest, config: configOf(document, session) };
}
function configOf(document, session) {
    const config = registry_client_objectOf(document.config);
    const digest = parseDigest(String(config.digest));
    if (digest === undefined) {
        throw session.refuse('not-found', 'is not a container image that can be run', 'check the name of the image');
    }
    return digest;
}
function choosePlatform(manifests, architecture) {
    const all = Array.isArray(manifests) ? manifests.map(registry_client_objectOf) : [];
    const fits = all.filter(({ platform }) => {
        const { os, architecture: built } = registry_client_objectOf(platform);
        return os === 'linux' && built === goName(architecture);
    });
    return parseDigest(String(fits[0]?.digest));
}
function goName(architecture) {
    return architecture === 'x64' ? 'amd64' : architecture;
}
function registry_client_objectOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}
/** The questions about one image; an authorization, once given, serves them all. */
class Session {
    image;
    access;
    #authorization;
    constructor(image, access) {
        this.image = image;
        this.access = access;
    }
    /** A manifest or an index, checked against the digest that it was asked by or that the registry tells. */
    async manifest(reference) {
        const answer = await this.#get(this.#url(reference));
        const digest = digestOf(answer.body);
        const expected = parseDigest(reference) ?? parseDigest(answer.headers['docker-content-digest'] ?? '');
        if (expected !== undefined && expected !== digest) {
            throw this.refuse('unreachable', `arrived damaged: ${digest} in place of ${expected}`, 'try again later');
        }
        return { digest, document: this.#parse(answer.body) };
    }
    refuse(reason, what, remedy) {
        return new Refusal(reason, new errors/* HitherError */.bD('image', `the image ${this.image.written} ${what}`, remedy));
    }
    #url(reference) {
        const { registry, repository } = this.image;
        const host = registry === 'docker.io' ? 'registry-1.docker.io' : registry;
        return `${isLocalRegistry(registry) ? 'http' : 'https'}://${host}/v2/${repository}/manifests/${reference}`;
    }
    #parse(body) {
        try {
            return registry_client_objectOf(JSON.parse(body.toString('utf8')));
        }
        catch {
            throw this.refuse('unreachable', 'could not be looked up: the registry did not answer in JSON', CHECK_REGISTRY);
        }
    }
    async #get(url) {
        let answer = await this.#ask(url);
        if (answer.status === 401) {
            this.#authorization = await this.#authorize(answer);
            answer = this.#authorization === undefined ? answer : await this.#ask(url);
        }
        if (answer.status === 200) {
            return answer;
        }
        throw this.#refusalOf(answer);
    }
    async #ask(url) {
        const authorized = this.#authorization === undefined ? {} : { authorization: this.#authorization };
        const headers = { accept: [...INDEXES, ...MANIFESTS].join(', '), ...authorized };
        return this.#reach(() => getOverHttp(url, { headers, env: this.access.env }));
    }
    #authorize(answer) {
        const { registry, repository } = this.image;
        const challenge = answer.headers['www-authenticate'] ?? '';
        return this.#reach(() => authorization(challenge, { registry, repository, account: this.access.account, env: this.access.env }));
    }
    async #reach(ask) {
        try {
            return await ask();
        }
        catch (thrown) {
            const why = thrown instanceof Error ? thrown.message : String(thrown);
            throw this.refuse('unreachable', `could not be looked up: ${why}`, CHECK_REGISTRY);
        }
    }
    #refusalOf({ status }) {
        const { registry } = this.image;
        if (status === 401 || status === 403) {
            return this.refuse('refused', `was refused by ${registry} (HTTP ${status}): it is private, or there is none of that name`, `check the name, and log in with "docker login ${registry}" or "podman login ${registry}"`);
        }
        if (status === 404) {
            const what = this.image.digest ?? `tag "${this.image.tag}"`;
            return this.refuse('not-found', `does not exist: ${repositoryName(this.image)} has no ${what} (HTTP 404)`, 'check name and tag; an image that was only built here must be in the engine that is used, or be given as a .tar or .sif file');
        }
        const remedy = status === 429 ? 'wait, or log in for a higher limit' : CHECK_REGISTRY;
        return this.refuse('unreachable', `could not be looked up: ${registry} answered HTTP ${status}`, remedy);
    }
}
const CHECK_REGISTRY = 'check the name of the registry and the network, or use an image that is here with "pull: never"';

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./src/process/start-child.ts
/** Child processes that are streamed, cancelled or outlive a signal: everything but short questions to a program. */


/**
 * Starts a command in a process group of its own, so that a Ctrl-C in the terminal reaches us and not the child behind
 * our back. Its stdin stays open for as long as this process lives: a child that reads it sees our death as end-of-file.
 */
function startChild(command, onStdout, onStderr) {
    let child;
    try {
        child = (0,external_node_child_process_.spawn)(command.program, [...command.args], {
            env: { ...command.env },
            ...(command.cwd === undefined ? {} : { cwd: command.cwd }),
            stdio: ['pipe', 'pipe', 'pipe'],
            detached: true,
        });
    }
    catch (thrown) {
        const end = { exitCode: null, signal: null, startError: (0,errors/* messageOf */.u0)(thrown) };
        return { pid: undefined, ended: Promise.resolve(end), kill: () => { } };
    }
    // A child that closes its stdin early is its own business.
    child.stdin?.on('error', () => { });
    child.stdout?.on('data', onStdout);
    child.stderr?.on('data', onStderr);
    return { pid: child.pid, ended: endOf(child), kill: (signal) => signalGroup(child, signal) };
}
function endOf(child) {
    return new Promise((resolve) => {
        child.once('error', (error) => resolve({ exitCode: null, signal: null, startError: error.message }));
        child.once('close', (exitCode, signal) => resolve({ exitCode, signal }));
    });
}
function signalGroup(child, signal) {
    if (child.pid === undefined) {
        return;
    }
    try {
        process.kill(-child.pid, signal);
    }
    catch {
        // The group is gone already.
    }
}

;// CONCATENATED MODULE: ./src/container/output-lines.ts
/** Lines out of what programs print in pieces. */
/** The last line with something in it. */
function lastLineOf(text) {
    return (text
        .trim()
        .split(/[\r\n]+/)
        .at(-1)
        ?.trim() ?? '');
}
/** Gives whole lines to `take`; progress bars rewrite a line with `\r`, which ends one too. */
function linesOf(take) {
    let rest = '';
    return (chunk) => {
        const parts = (rest + chunk.toString('utf8')).split(/[\r\n]+/);
        rest = (parts.pop() ?? '').slice(-10_000);
        for (const line of parts) {
            if (line.trim() !== '') {
                take(line.trim());
            }
        }
    };
}

;// CONCATENATED MODULE: ./src/container/sif-store.ts
/** SIF files that were made here: each under the digest of its image's config, read-only, with a record of its own sha256. */






/** Where the SIF file of an image lies, once there is one. */
function sifPath(context, digest) {
    return (0,external_node_path_.join)(imagesFolder(context), 'sif', `${hexOf(digest)}.sif`);
}
function sifRecord(context, digest) {
    return (0,external_node_path_.join)(imagesFolder(context), 'sif', `${hexOf(digest)}.json`);
}
/** The SIF file of an image if there is a sound one. A damaged one is removed: it is made again. */
async function findSif(context, digest) {
    const path = sifPath(context, digest);
    const record = await readRecord(sifRecord(context, digest));
    if (record === undefined) {
        return undefined;
    }
    const found = await fileDigest(context, path).catch(() => undefined);
    if (found !== undefined && found === record.sif) {
        return path;
    }
    await (0,promises_.rm)(path, { force: true }).catch(() => { });
    return undefined;
}
/** Takes a finished file into the store: read-only, under its name, on the disk; then its record. */
async function keepSif(context, digest, made) {
    const path = sifPath(context, digest);
    await (0,promises_.chmod)(made, 0o444);
    const handle = await (0,promises_.open)(made, 'r');
    await handle.sync().finally(() => handle.close());
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true, mode: 0o700 });
    await (0,promises_.rename)(made, path);
    await writeRecord(context, sifRecord(context, digest), { image: digest, sif: await fileDigest(context, path) });
    return path;
}
/** The magic word of a SIF file and its place (sylabs/sif, header.go). */
const MAGIC = { text: 'SIF_MAGIC', offset: 32 };
/** @throws HitherError `image` when a file is something else than a SIF; a system error when it can't be read. */
async function checkIsSif(path) {
    const handle = await (0,promises_.open)(path, 'r');
    try {
        const { buffer } = await handle.read(Buffer.alloc(MAGIC.text.length), 0, MAGIC.text.length, MAGIC.offset);
        if (buffer.toString('latin1') !== MAGIC.text) {
            throw new errors/* HitherError */.bD('image', `${path} is not a SIF file`, 'make it with "apptainer pull" or "apptainer build"');
        }
    }
    finally {
        await handle.close();
    }
}

;// CONCATENATED MODULE: ./src/container/sif-build.ts
/** Makes a SIF file of an image in a registry or in an archive. */










/** zstd at its lowest level takes a tenth of gzip's time, for files of the same size. */
const FAST = ['--mksquashfs-args', '-comp zstd -Xcompression-level 1'];
/** Makes the file and gives its path in the store. @throws HitherError `image` */
async function buildSif(task, order) {
    const { client, report } = task;
    const say = (state, detail) => report({ type: 'image', step: 'build-sif', state, image: order.shown, detail });
    const work = temporaryImagePath(client.context, 'build');
    const sif = (0,external_node_path_.join)(work, 'image.sif');
    try {
        for (const folder of ['cache', 'tmp', 'config']) {
            await (0,promises_.mkdir)((0,external_node_path_.join)(work, folder), { recursive: true, mode: 0o700 });
        }
        say('started', order.digest);
        const plan = await buildPlan(task, order, work);
        const attempt = (flags) => runBuild(client, plan, { flags, sif, onLine: (line) => say('progress', line) });
        let failed = await attempt(FAST);
        if (failed !== undefined && /mksquashfs|unknown flag|zstd|compressor/i.test(failed)) {
            failed = await attempt([]);
        }
        if (failed !== undefined) {
            throw sif_build_explain(order, failed);
        }
        const path = await keepSif(client.context, order.digest, sif);
        say('done', path);
        return path;
    }
    finally {
        await (0,promises_.rm)(work, { recursive: true, force: true }).catch(() => { });
    }
}
async function buildPlan(task, { from }, work) {
    const settings = { CACHEDIR: (0,external_node_path_.join)(work, 'cache'), TMPDIR: (0,external_node_path_.join)(work, 'tmp'), CONFIGDIR: (0,external_node_path_.join)(work, 'config') };
    if (from.kind !== 'registry') {
        // A colon in the path would be read as the beginning of a tag.
        const link = (0,external_node_path_.join)(work, 'image.tar');
        await (0,promises_.symlink)(from.path, link);
        return { source: `${from.kind}:${link}`, settings, flags: [] };
    }
    const { image } = from;
    const account = await task.access.account(image.registry, image.repository);
    const login = account === undefined ? {} : { DOCKER_USERNAME: account.user, DOCKER_PASSWORD: account.password };
    const flags = isLocalRegistry(image.registry) ? ['--no-https'] : [];
    return { source: `docker://${repositoryName(image)}@${image.digest}`, settings: { ...settings, ...login }, flags };
}
/** Gives what it printed where it failed. */
async function runBuild(client, plan, { flags, sif, onLine }) {
    const facts = client.facts();
    let output = '';
    const lines = linesOf((line) => onLine(line.replace(/^INFO:\s+/, '')));
    const take = (chunk) => {
        output = (output + chunk.toString('utf8')).slice(-8192);
        lines(chunk);
    };
    const command = {
        program: facts.program,
        args: ['build', '--force', ...flags, ...plan.flags, sif, plan.source],
        env: { ...proxyEnvironment(client.context), ...apptainerEnvironment(client.context, facts, plan.settings) },
    };
    const end = await startChild(command, take, take).ended;
    return end.exitCode === 0 ? undefined : (end.startError ?? output);
}
function sif_build_explain({ shown }, output) {
    const said = lastLineOf(output).replace(/^FATAL:\s+/, '');
    const remedy = /no space left|quota/i.test(output)
        ? 'make room in the store, or name another with --store'
        : /mksquashfs/i.test(output)
            ? 'install squashfs-tools'
            : /user namespace|newuidmap|fakeroot/i.test(output)
                ? 'ask for unprivileged user namespaces on this machine, or make the .sif file on another and name it'
                : `try "apptainer build image.sif" with this image, and mend what it says`;
    return new errors/* HitherError */.bD('image', `apptainer could not make a SIF file of ${shown}: ${said}`, remedy);
}

;// CONCATENATED MODULE: ./src/container/single-flight.ts
/**
 * One download for any number of callers, in this process and in others. The lock only saves work: what it guards is
 * made under a temporary name and renamed, or is the engine's own matter, so two holders at once do no harm.
 */




/** How often a waiter looks again. */
const single_flight_LOOK_MS = 100;
/** How often a holder shows that it lives, and how long it may seem still to a waiter on another host. */
const BEAT_MS = 10_000;
const STILL_MS = 120_000;
/** The result, made by whoever comes first; the others wait for it. @throws what `make` throws. */
async function onlyOnce(flight) {
    const watch = new LockWatch(flight.lock, flight.owner.host);
    for (;;) {
        const made = await flight.look();
        if (made !== undefined) {
            return made;
        }
        if (await takeLock(flight)) {
            return holding(flight);
        }
        await single_flight_pause(single_flight_LOOK_MS);
        await watch.breakIfAbandoned();
    }
}
/** Somebody may have finished between the last look and the lock. */
async function holding({ lock, look, make }) {
    const beat = setInterval(() => {
        const now = new Date();
        (0,promises_.utimes)(lock, now, now).catch(() => { });
    }, BEAT_MS);
    beat.unref();
    try {
        return (await look()) ?? (await make());
    }
    finally {
        clearInterval(beat);
        await (0,promises_.rm)(lock, { recursive: true, force: true });
    }
}
async function takeLock({ lock, owner }) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(lock), { recursive: true, mode: 0o700 });
    try {
        await (0,promises_.mkdir)(lock, { mode: 0o700 });
    }
    catch (thrown) {
        if ((0,errors/* systemErrorCode */.vq)(thrown) === 'EEXIST') {
            return false;
        }
        throw thrown;
    }
    // Whoever finds the lock without an owner waits until it stands still.
    await (0,promises_.writeFile)(ownerFile(lock), JSON.stringify(owner)).catch(() => { });
    return true;
}
function ownerFile(lock) {
    return (0,external_node_path_.join)(lock, 'owner.json');
}
/** What a waiter knows of the holder: whether it is dead, or has shown no life for long by the waiter's own clock. */
class LockWatch {
    lock;
    host;
    #seen = '';
    #since = 0;
    constructor(lock, host) {
        this.lock = lock;
        this.host = host;
    }
    async breakIfAbandoned() {
        const owner = await readOwner(this.lock);
        if ((owner !== undefined && (0,process_owner/* isDead */.XU)(owner, this.host)) || (await this.#standsStill())) {
            await (0,promises_.rm)(this.lock, { recursive: true, force: true });
        }
    }
    async #standsStill() {
        const status = await (0,promises_.stat)(this.lock, { bigint: true }).catch(() => undefined);
        const sign = status === undefined ? '' : `${status.ino} ${status.mtimeNs}`;
        if (sign !== this.#seen) {
            this.#seen = sign;
            this.#since = performance.now();
        }
        return sign !== '' && performance.now() - this.#since > STILL_MS;
    }
}
async function readOwner(lock) {
    return (0,process_owner/* parseOwner */.pZ)(await (0,promises_.readFile)(ownerFile(lock), 'utf8').catch(() => ''));
}
function single_flight_pause(milliseconds) {
    return new Promise((resolve) => {
        setTimeout(resolve, milliseconds);
    });
}

;// CONCATENATED MODULE: ./src/container/sif-images.ts
/** Images for apptainer: which one is meant, and a SIF file of it, made once and kept by the digest of its config. */











/** The images of apptainer. */
function createSifImages(client, access) {
    const fetched = new Map();
    return {
        identify: (request) => identify(client, access, request),
        async fetch(identity, report) {
            const sif = fetched.get(identity.digest) ?? fetchSif({ client, access, report }, identity);
            fetched.set(identity.digest, sif);
            // What failed may be tried again by the next job.
            sif.catch(() => fetched.delete(identity.digest));
            return { identity, reference: await sif };
        },
    };
}
async function identify(client, access, request) {
    const reference = imageReference(request.image);
    switch (reference.kind) {
        case 'sif':
            return { request, digest: await sifDigest(client, reference.path), source: reference.path };
        case 'archive':
            return { request, digest: (await readArchive(reference.path)).digest, source: reference.path };
        case 'id':
            throw new errors/* HitherError */.bD('image', `apptainer can't see the image ${request.image}, which is in another engine`, 'save it with "docker save --output image.tar ID" and name that file, or use docker or podman');
        case 'name':
            return identifyNamed(client, access, { request, image: reference });
    }
}
async function sifDigest(client, path) {
    try {
        await checkIsSif(path);
        return await fileDigest(client.context, path);
    }
    catch (thrown) {
        throw thrown instanceof errors/* HitherError */.bD
            ? thrown
            : new errors/* HitherError */.bD('image', `the image ${path} can't be read: ${(0,errors/* messageOf */.u0)(thrown)}`, 'check its path');
    }
}
async function identifyNamed(client, access, { request, image }) {
    const known = request.pull === 'always' ? undefined : await whatNameMeans(client, image);
    if (known !== undefined) {
        return { request, ...known };
    }
    if (request.pull === 'never') {
        throw new errors/* HitherError */.bD('image', `no SIF file was made of the image ${request.image} here`, 'run once with "pull: missing", or name a .sif file');
    }
    const answer = await askRegistry(image, access);
    if (!answer.found) {
        throw answer.error;
    }
    const { config, manifest } = answer.image;
    return { request, digest: config, source: `${repositoryName(image)}@${manifest}` };
}
function nameRecord(client, image) {
    return recordPath(client.context, 'names', nameOf(image));
}
function nameOf(image) {
    return `${repositoryName(image)}${image.digest === undefined ? `:${image.tag}` : `@${image.digest}`}`;
}
/** An engine keeps what a tag meant when it was pulled; for apptainer that is a record of ours, as good as its SIF file. */
async function whatNameMeans(client, image) {
    const record = await readRecord(nameRecord(client, image));
    const { digest, source } = record ?? {};
    if (record?.name !== nameOf(image) || typeof digest !== 'string' || typeof source !== 'string') {
        return undefined;
    }
    return (await findSif(client.context, digest)) === undefined ? undefined : { digest, source };
}
async function fetchSif(task, identity) {
    const { client } = task;
    const { digest, source, request } = identity;
    const asked = imageReference(request.image);
    if (asked.kind === 'sif') {
        return source;
    }
    const sif = await onlyOnce({
        lock: (0,external_node_path_.join)(imagesFolder(client.context), 'locks', `sif-${hexOf(digest)}`),
        owner: client.context.owner,
        look: () => findSif(client.context, digest),
        make: async () => buildSif(task, { digest, shown: request.image, from: await sourceOf(source) }),
    });
    if (asked.kind === 'name') {
        await writeRecord(client.context, nameRecord(client, asked), { name: nameOf(asked), digest, source });
    }
    return sif;
}
async function sourceOf(source) {
    if (source.startsWith('/')) {
        return { kind: (await readArchive(source)).kind, path: source };
    }
    const image = imageReference(source);
    if (image.kind !== 'name') {
        throw new errors/* HitherError */.bD('image', `${source} is not the name of an image in a registry`, 'check the image');
    }
    return { kind: 'registry', image };
}

;// CONCATENATED MODULE: ./src/container/apptainer-runtime.ts
/** The runtime apptainer, also under its older name singularity: no daemon, so that a container is a process tree of ours. */









/** The runtime. What it can do here is tried with the first image that is fetched. */
function createApptainerRuntime(context) {
    const client = createApptainerClient(context);
    const access = { account: accountsOf(context.env), env: context.env, architecture: process.arch };
    const images = createSifImages(client, access);
    const folders = createJobFolders(context, 'mounts');
    let trying;
    let abilities = { limits: 'none', seccomp: false };
    return {
        name: 'apptainer',
        probe: () => client.probe(),
        identify: (request) => images.identify(request),
        async fetch(identity, report) {
            const image = await images.fetch(identity, report);
            trying ??= findAbilities(client, image.reference);
            abilities = await trying;
            return image;
        },
        command(run) {
            folders.add(run);
            return execCommand(run, client, abilities);
        },
        supervision: (run) => leftToSupervisor(run, abilities),
        isolation: (run) => achieved(run, client, abilities),
        stop: (name) => folders.stop(name),
        sweep: (isDead) => folders.sweep(isDead),
        diagnose: async (end, stderrTail, run) => apptainerFailure(end, stderrTail, { run, abilities }),
    };
}
function execCommand(run, client, abilities) {
    const { context } = client;
    const facts = client.facts();
    const surroundings = {
        facts,
        abilities,
        seccompProfile: seccompProfilePath(context, 'apptainer'),
        gpuDriver: gpuDriver(),
    };
    const inside = Object.entries(run.env)
        // It refuses to change HOME, with a warning; the supervisor sees to it.
        .filter(([name]) => name !== 'HOME')
        .map(([name, value]) => [`${facts.prefix}ENV_${name}`, value]);
    return {
        program: facts.program,
        args: execArguments(run, surroundings),
        env: { ...apptainerEnvironment(context, facts), ...Object.fromEntries(inside) },
    };
}
function gpuDriver() {
    if ((0,external_node_fs_.existsSync)('/dev/nvidiactl')) {
        return 'nvidia';
    }
    return (0,external_node_fs_.existsSync)('/dev/kfd') ? 'amd' : undefined;
}
/** The memory is watched even where a control group limits it: that can't be seen from inside, and it says nothing. */
function leftToSupervisor({ resources }, { limits }) {
    const { memory, pids } = resources;
    return {
        ...(limits === 'none' ? { limitPids: pids } : {}),
        ...(memory === undefined ? {} : { watchMemory: memory }),
    };
}
function achieved(run, client, { limits, seccomp }) {
    const { network, relax, resources } = run;
    const facts = client.facts();
    const memory = limits === 'none' ? 'watchdog' : 'cgroup';
    // The kernel doesn't count the processes of root.
    const rlimit = client.context.user.uid === 0 ? 'none' : 'rlimit';
    return {
        network,
        filesystem: relax.includes('writable-root') ? 'writable-root' : 'read-only',
        processes: 'namespace',
        memory: resources.memory === undefined ? 'none' : memory,
        pids: limits === 'none' ? rlimit : 'cgroup',
        cpus: limits === 'all' ? 'cgroup' : 'none',
        tmp: isTmpLimited(run, facts) ? 'limited' : 'none',
        seccomp,
        capabilities: 'none',
        user: 'caller',
    };
}

;// CONCATENATED MODULE: ./src/container/engine-arguments.ts
/**
 * The command line that starts a container under docker or podman: closed but for what the run asks for. Every flag and
 * why it is there: SECURITY.md.
 */


/** Label of all containers of ours. */
const LABEL = 'hither-action';
/** Label that says who started a container. */
const OWNER_LABEL = 'hither-owner';
/** The arguments of the client; `environment` are those that pass the run's variables. */
function runArguments(run, engine, environment) {
    const { dialect, facts } = engine;
    return [
        ...['run', '--rm', '--name', run.name, '--interactive', '--pull', 'never', '--hostname', 'hither'],
        ...['--label', `${LABEL}=1`, '--label', `${OWNER_LABEL}=${ownerText(engine.owner)}`],
        ...isolationArguments(run, engine),
        ...engine_arguments_limitArguments(run, facts),
        ...['--log-driver', 'none', '--stop-timeout', '5', '--workdir', '/tmp'],
        ...dialect.always,
        ...(run.resources.gpus === undefined ? [] : dialect.gpus(run.resources.gpus)),
        ...userArguments(run, engine),
        ...dialect.forRun(run),
        ...environment,
        ...engine_arguments_mountsOf(run).flatMap((mount) => ['--mount', mountArgument(mount, 'readonly')]),
        ...['--entrypoint', run.python, run.image.reference],
        ...['-s', '-B', '-u', '/in/runner/run_job.py', '/out'],
    ];
}
function isolationArguments(run, { dialect, facts, seccompProfile }) {
    const { relax, resources } = run;
    const network = dialect.network(run.network, facts);
    const exec = relax.includes('tmp-exec') ? 'exec' : 'noexec';
    return [
        ...(network === undefined ? [] : ['--network', network]),
        ...['--ipc', 'private'],
        ...(relax.includes('writable-root') ? [] : ['--read-only']),
        ...['--cap-drop', 'ALL', '--security-opt', 'no-new-privileges'],
        ...(seccompProfile === undefined ? [] : ['--security-opt', `seccomp=${seccompProfile}`]),
        ...(facts.selinux ? ['--security-opt', 'label=disable'] : []),
        ...['--tmpfs', `/tmp:rw,nosuid,nodev,${exec},size=${resources.tmp},mode=1777`],
        ...['--shm-size', `${resources.shm}b`],
    ];
}
/** A limit that the kernel can't hold is not asked for: the engine would only warn in the function's stderr. */
function engine_arguments_limitArguments({ resources }, { limits, cpus }) {
    const { memory } = resources;
    return [
        ...(memory !== undefined && limits.memory ? ['--memory', `${memory}b`] : []),
        ...(memory !== undefined && limits.memory && limits.swap ? ['--memory-swap', `${memory}b`] : []),
        ...(limits.pids ? ['--pids-limit', String(resources.pids)] : []),
        ...(limits.cpus ? ['--cpus', String(Math.min(resources.cpus, cpus))] : []),
        ...['--ulimit', 'core=0:0'],
    ];
}
function userArguments(run, { dialect, facts, user }) {
    return asImageUser(run) ? [] : dialect.asCaller(facts, user);
}
/** Whether the image's own user is asked for: it has its names in the image's own /etc/passwd. */
function asImageUser(run) {
    return run.relax.includes('image-user');
}
function engine_arguments_mountsOf(run) {
    const accounts = ['passwd', 'group'].map((name) => ({
        source: (0,external_node_path_.join)(run.folder, 'in', 'etc', name),
        target: `/etc/${name}`,
        writable: false,
    }));
    return [
        { source: (0,external_node_path_.join)(run.folder, 'in'), target: '/in', writable: false },
        { source: (0,external_node_path_.join)(run.folder, 'out'), target: '/out', writable: true },
        ...(asImageUser(run) ? [] : accounts),
        ...run.mounts,
    ];
}
/** An owner as the value of a label. The host comes last: it may hold any character. */
function ownerText({ host, pid, startTime }) {
    return `${pid}:${startTime}:${host}`;
}
/** The owner that a label names, or undefined. */
function parseOwner(text) {
    const [, pid, startTime, host] = /^(\d+):(\d*):(.+)$/s.exec(text) ?? [];
    return pid === undefined || startTime === undefined || host === undefined
        ? undefined
        : { host, pid: Number(pid), startTime };
}

;// CONCATENATED MODULE: ./src/container/engine-environment.ts
/** The environment of the client of docker or podman: what it needs to find its engine, and no more of the caller's. */
/** Variables that docker's and podman's clients, and the Go programs that they are, read themselves. */
const OF_CLIENT = /^(PATH|HOME|USER|LOGNAME|TMPDIR|HOSTALIASES|DBUS_SESSION_BUS_ADDRESS|NOTIFY_SOCKET|LISTEN_\w+|(XDG|DOCKER|CONTAINERS?|PODMAN|STORAGE|REGISTRY|BUILDAH|BUILDKIT|SSH|SSL_CERT|LD|OTEL|_CONTAINERS)_\w+|GO[A-Z]+|LD_PRELOAD)$/;
const engine_environment_PROXIES = /^(https?|ftp|no|all)_proxy$/i;
/** For every call that does not start a container. */
function clientEnvironment(env) {
    return engine_environment_select(env, (name) => (OF_CLIENT.test(name) && !name.startsWith('LD_')) || engine_environment_PROXIES.test(name));
}
/**
 * The variables of a container. Their values go through the client's environment, for all users of a machine can read
 * arguments; only those that the client would take for its own (HOME, PATH) are written out. The docker client adds
 * the proxies of its own settings to every container unless each is named.
 */
function passEnvironment(env, inside) {
    const client = engine_environment_select(env, (name) => OF_CLIENT.test(name) && !name.startsWith('LD_'));
    const args = [];
    for (const [name, value] of Object.entries(inside)) {
        if (OF_CLIENT.test(name)) {
            args.push('--env', `${name}=${value}`);
        }
        else {
            args.push('--env', name);
            client[name] = value;
        }
    }
    return { args, env: client };
}
/** The proxies that docker's client would add, as `--env` arguments that keep them out. */
function withoutProxies(inside) {
    const names = ['HTTP_PROXY', 'HTTPS_PROXY', 'FTP_PROXY', 'NO_PROXY', 'ALL_PROXY'];
    return [...names, ...names.map((name) => name.toLowerCase())]
        .filter((name) => !(name in inside))
        .flatMap((name) => ['--env', name]);
}
function engine_environment_select(env, wanted) {
    return Object.fromEntries(Object.entries(env).filter((entry) => entry[1] !== undefined && wanted(entry[0])));
}

;// CONCATENATED MODULE: ./src/container/engine-client.ts
/** Asks docker or podman: finds the client, tells why it can't be used, and remembers what it said about itself. */









/** The client of an engine. */
function createEngineClient(dialect, context) {
    let found;
    let probing;
    const program = findProgram(dialect.name, context.env.PATH);
    const ask = (args) => (0,run_command/* runCommand */.d)({ program: program ?? dialect.name, args, env: clientEnvironment(context.env) });
    const look = async () => {
        if (program === undefined) {
            return refused(`there is no program "${dialect.name}" on PATH`, dialect.installRemedy);
        }
        const answer = await askAboutItself({ dialect, context, program, ask });
        if ('facts' in answer) {
            found = { program, facts: answer.facts, seccompProfile: await writeStricter(context, answer.facts) };
            return { available: true, version: answer.facts.version };
        }
        return engine_client_explain(answer.failed, dialect);
    };
    return {
        dialect,
        context,
        probe() {
            probing ??= look();
            return probing;
        },
        engine() {
            if (found === undefined) {
                throw (0,errors/* bug */.jr)(`the ${dialect.name} runtime was used without a probe`);
            }
            return found;
        },
        ask,
    };
}
/** Where it can't be written the engine's own is used. */
async function writeStricter(context, facts) {
    const profile = stricterProfile(await (0,promises_.readFile)(facts.seccompProfile, 'utf8').catch(() => ''));
    return profile === undefined ? undefined : writeProfile(context, 'podman', profile).catch(() => undefined);
}
async function askAboutItself(question) {
    const { dialect, context, ask } = question;
    let failed = { exitCode: null, stdout: '', stderr: '' };
    const find = async () => {
        const answer = await ask(dialect.info);
        failed = answer;
        return dialect.facts(answer.stdout) === undefined ? undefined : answer.stdout;
    };
    const path = recordPath(context, 'engines', `${dialect.name} ${context.user.uid}`);
    const text = dialect.infoIsSlow ? await rememberedText(context, { path, key: keyOf(question) }, find) : await find();
    const facts = text === undefined ? undefined : dialect.facts(text);
    return facts === undefined ? { failed } : { facts };
}
/** What an engine without a daemon says about itself changes with the program, its settings and the machine's start. */
function keyOf({ dialect, context, program }) {
    const { HOME = '', XDG_CONFIG_HOME = `${HOME}/.config`, CONTAINERS_CONF = '', CONTAINER_HOST = '' } = context.env;
    const settings = [
        '/etc/containers/containers.conf',
        `${XDG_CONFIG_HOME}/containers/containers.conf`,
        CONTAINERS_CONF,
    ];
    const signs = [program, ...settings].map(signOf);
    return JSON.stringify([dialect.info, CONTAINER_HOST, bootId(), ...signs]);
}
function signOf(path) {
    const status = path === '' ? undefined : (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    return status === undefined ? path : `${path} ${status.size} ${status.mtimeMs}`;
}
function refused(reason, remedy) {
    return { available: false, reason, remedy };
}
/** Why the engine gave no answer about itself, in words of our own. */
function engine_client_explain({ stdout, stderr }, dialect) {
    const name = dialect.name;
    const said = stderr.trim().split('\n').at(-1) ?? '';
    if (/permission denied|EACCES/i.test(stderr)) {
        return refused(`the ${name} engine refuses this user: ${said}`, dialect.permissionRemedy);
    }
    if (/client version .* is too new|is too old|Minimum supported API|client .*newer than server/i.test(stderr)) {
        return refused(`the ${name} client and its engine are too far apart in age: ${said}`, `update the older of the two, or put a client of the engine's age first on PATH`);
    }
    if (/cannot connect|connection refused|no such file|error during connect|is the docker daemon running/i.test(stderr)) {
        return refused(`the ${name} engine is not running: ${said}`, dialect.startRemedy);
    }
    if (name === 'docker' && stdout.includes('"buildahVersion"')) {
        return refused('the program "docker" on PATH is podman under another name', 'use the runtime podman');
    }
    return refused(`${name} does not work here: ${said || 'it did not say why'}`, dialect.startRemedy);
}

;// CONCATENATED MODULE: ./src/container/engine-containers.ts

/** Seconds that the function gets to end by itself; cancelling promises 5 in all. */
const GRACE = '1';
/** Ends a container; the engine removes it with its anonymous volumes (--rm), unless it never started. */
async function stopContainer(client, name) {
    const stopped = await client.ask(['stop', '--time', GRACE, name]);
    if (stopped.exitCode !== 0 && isUnknown(stopped.stderr)) {
        return;
    }
    await client.ask(['rm', '--force', '--volumes', name]);
}
function isUnknown(stderr) {
    return /no such container|no container with name or id/i.test(stderr);
}
/** Removes containers of ours whose owner is dead. Gives their names. */
async function sweepContainers(client, isDead) {
    const format = `{{.Names}} ${client.dialect.labelOf(OWNER_LABEL)}`;
    const list = await client.ask(['ps', '--all', '--filter', `label=${LABEL}=1`, '--format', format]);
    const dead = list.stdout.split('\n').flatMap((line) => {
        const [name = '', ...label] = line.trim().split(' ');
        const owner = parseOwner(label.join(' '));
        return owner !== undefined && isDead(owner) ? [name] : [];
    });
    for (const name of dead) {
        await client.ask(['rm', '--force', '--volumes', name]);
    }
    return dead;
}

;// CONCATENATED MODULE: ./src/container/engine-facts.ts
/** What an engine says about itself and the machine: everything that its command line and the isolation depend on. */
/** Reads what `docker info --format '{{json .}}'` prints. undefined where no engine answered, or it isn't docker's. */
function dockerFacts(text) {
    const info = engine_facts_parse(text);
    const version = textOf(info.ServerVersion);
    if (version === '') {
        return undefined;
    }
    const security = Array.isArray(info.SecurityOptions) ? info.SecurityOptions.map(String) : [];
    const has = (name) => security.some((option) => option.split(',').includes(`name=${name}`));
    return {
        version,
        rootless: has('rootless'),
        remapsUsers: has('userns'),
        selinux: has('selinux'),
        seccomp: has('seccomp'),
        seccompProfile: '',
        limits: {
            memory: info.MemoryLimit === true,
            swap: info.SwapLimit === true,
            pids: info.PidsLimit === true,
            cpus: info.CpuCfsQuota === true,
        },
        cpus: countOf(info.NCPU),
        idsAreManifests: JSON.stringify(info.DriverStatus ?? null).includes('io.containerd.snapshotter'),
    };
}
/** Reads what `podman info --format json` prints. undefined where it is something else. */
function podmanFacts(text) {
    const info = engine_facts_parse(text);
    const host = engine_facts_objectOf(info.host);
    const security = engine_facts_objectOf(host.security);
    const version = textOf(engine_facts_objectOf(info.version).Version);
    if (version === '') {
        return undefined;
    }
    const rootless = security.rootless === true;
    const controllers = Array.isArray(host.cgroupControllers) ? host.cgroupControllers.map(String) : [];
    // Without root the older kind of control groups can't be used at all.
    const limited = (name) => controllers.includes(name) && !(rootless && host.cgroupVersion === 'v1');
    return {
        version,
        rootless,
        remapsUsers: false,
        selinux: security.selinuxEnabled === true,
        seccomp: security.seccompEnabled === true,
        seccompProfile: textOf(security.seccompProfilePath),
        limits: { memory: limited('memory'), swap: limited('memory'), pids: limited('pids'), cpus: limited('cpu') },
        cpus: countOf(host.cpus),
        idsAreManifests: false,
    };
}
function engine_facts_parse(text) {
    try {
        return engine_facts_objectOf(JSON.parse(text));
    }
    catch {
        return {};
    }
}
function engine_facts_objectOf(value) {
    return typeof value === 'object' && value !== null ? value : {};
}
function textOf(value) {
    return typeof value === 'string' ? value : '';
}
function countOf(value) {
    return typeof value === 'number' && value > 0 ? value : Number.POSITIVE_INFINITY;
}

;// CONCATENATED MODULE: ./src/container/engine-dialect.ts
/** Where docker and podman differ. Everything else is said to both in the same words. */



/** More is of no use to a function, and some programs close every number that there could be. */
const OPEN_FILES = 4096;
const docker = {
    name: 'docker',
    info: ['info', '--format', '{{json .}}'],
    facts: dockerFacts,
    infoIsSlow: false,
    // A process 1 that passes signals on and reaps: the function's own first process would ignore them.
    always: ['--init', '--ulimit', `nofile=${OPEN_FILES}:${OPEN_FILES}`],
    forRun: (run) => withoutProxies(run.env),
    asCaller: (facts, { uid, gid }) => {
        if (facts.rootless) {
            return ['--user', '0:0'];
        }
        return [...(facts.remapsUsers ? ['--userns', 'host'] : []), '--user', `${uid}:${gid}`];
    },
    labelOf: (name) => `{{.Label "${name}"}}`,
    gpus: (wanted) => ['--gpus', wanted],
    network: (mode) => mode,
    pullLocal: [],
    installRemedy: 'install Docker (https://docs.docker.com/engine/install/), or use another runtime',
    startRemedy: 'start the Docker daemon ("sudo systemctl start docker", or Docker Desktop), or use another runtime',
    permissionRemedy: 'ask for access to the Docker socket (the group "docker", which amounts to root), or use podman or apptainer',
};
const podman = {
    name: 'podman',
    info: ['info', '--format', 'json'],
    facts: podmanFacts,
    infoIsSlow: true,
    // podman's --init needs a program that many installations lack; our supervisor reaps and takes signals by itself.
    always: ['--http-proxy=false', '--read-only-tmpfs=false', '--image-volume=ignore', ...podmanLimits()],
    forRun: () => [],
    asCaller: (facts, { uid, gid }) => [...(facts.rootless ? ['--userns', 'keep-id'] : []), '--user', `${uid}:${gid}`],
    labelOf: (name) => `{{index .Labels "${name}"}}`,
    gpus: podmanGpus,
    network: (mode, facts) => (mode === 'bridge' && facts.rootless ? undefined : mode),
    pullLocal: ['--tls-verify=false'],
    installRemedy: 'install podman (https://podman.io/docs/installation), or use another runtime',
    startRemedy: 'run "podman info" and mend what it says, or use another runtime',
    permissionRemedy: 'run "podman info" and mend what it says, or use another runtime',
};
/** Both engines. */
const DIALECTS = { docker, podman };
/** Devices by the names of the Container Device Interface, which every podman since 4.1 knows; `--gpus` came with 5.0. */
function podmanGpus(wanted) {
    const devices = wanted === 'all' ? ['all'] : Array.from({ length: Number(wanted) || 0 }, (_, number) => String(number));
    return devices.flatMap((device) => ['--device', `nvidia.com/gpu=${device}`]);
}
/**
 * Where podman may not raise limits above those of this process, it fails. It takes its own default for the number of
 * processes as soon as another limit is named; the limit that is meant is `--pids-limit`, so that one is as high as it
 * may be: podman itself goes by the largest number that a process can have (containers/common, getDefaultProcessLimits).
 */
function podmanLimits() {
    const files = Math.min(OPEN_FILES, ownLimit('Max open files'));
    const processes = Math.min(Number(readKernelFile('/proc/sys/kernel/pid_max')) || OPEN_FILES, ownLimit('Max processes'));
    return ['--ulimit', `nofile=${files}:${files}`, '--ulimit', `nproc=${processes}:${processes}`];
}

;// CONCATENATED MODULE: ./src/container/engine-failure.ts
/** Tells whether docker or podman failed, or the function did, from the end of the client and the last of its stderr. */



/** The client's own failures have these exit codes (docker run, "Exit status"); the function's may be the same. */
const ENGINE_FAILED = 125;
const NOT_STARTED = [126, 127];
const engine_failure_KILLED = 137;
/** What the engine's failure was; undefined when it was the function's. */
async function engineFailure(client, { end, stderrTail, run }) {
    const { name, startRemedy } = client.dialect;
    if (end.startError !== undefined) {
        return { kind: 'runtime', message: `${name} can't be started: ${end.startError}`, remedy: startRemedy };
    }
    // Once our supervisor has told the end, the engine has done its part; what the kernel killed stands there too.
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(run.folder, 'out', 'ended.json'))) {
        return undefined;
    }
    if (end.exitCode === engine_failure_KILLED) {
        return wasOutOfMemory(client, run) ? engine_failure_outOfMemory(run) : undefined;
    }
    const python = pythonMissing(stderrTail, run);
    if (NOT_STARTED.includes(end.exitCode ?? 0) && python !== undefined) {
        return python;
    }
    const isEngines = end.exitCode === ENGINE_FAILED || /^(Error: |docker: )/m.test(lastErrors(stderrTail));
    return isEngines ? engine_failure_explain(lastErrors(stderrTail), name, run) : undefined;
}
/** The engine has removed the container with what the kernel told it; a limit and a SIGKILL of nobody's say the same. */
function wasOutOfMemory(client, run) {
    return run.resources.memory !== undefined && client.engine().facts.limits.memory;
}
function engine_failure_outOfMemory(run) {
    return {
        kind: 'out-of-memory',
        message: `the function used more memory than its limit of ${run.resources.memory} bytes`,
        remedy: 'raise "resources: memory", or use less',
    };
}
function pythonMissing(stderr, { python, image }) {
    // Of runc and crun, and of the init process that starts it.
    const named = [`exec: "${python}"`, `exec ${python} failed`, `executable file \`${python}\` not found`];
    if (!named.some((text) => stderr.includes(text))) {
        return undefined;
    }
    return {
        kind: 'python',
        message: `the image ${image.identity.request.image} has no Python interpreter "${python}" that can be run`,
        remedy: 'name its interpreter with "python:", or choose an image with Python 3.6 or later',
    };
}
function lastErrors(stderr) {
    return stderr
        .split('\n')
        .filter((line) => line.trim() !== '' && !/^Run 'docker run --help'|^See 'docker run --help'/.test(line))
        .slice(-5)
        .join('\n');
}
/** What engines say, and what it means to somebody who wrote a job spec. */
const engine_failure_KNOWN = [
    [/no such image|image not known|unable to find image/i, 'image', 'run again: the image was removed meanwhile'],
    [
        /could not select device driver|nvidia|gpu/i,
        'runtime',
        'install the NVIDIA Container Toolkit on this machine, or leave "resources: gpus" out',
    ],
    [
        /bind source path does not exist|statfs .*no such file|error mounting/i,
        'runtime',
        'the engine must see the same files as this program: use a local disk for the store (--store), and an engine on this machine',
    ],
    [/no space left on device/i, 'runtime', 'make room on the disk of the engine'],
    [
        /permission denied while trying to connect|cannot connect to the docker daemon/i,
        'runtime',
        'start the engine, or ask for access to it',
    ],
    [/minimum memory limit|memory limit/i, 'runtime', 'raise "resources: memory"'],
    [/cgroup/i, 'runtime', 'see that the engine can use control groups: its own "info" command tells'],
];
function engine_failure_explain(said, engine, run) {
    const [, kind, remedy] = engine_failure_KNOWN.find(([pattern]) => pattern.test(said)) ?? [
        undefined,
        'runtime',
        `see that "${engine} run ${run.image.reference} true" works on this machine`,
    ];
    const line = lastLineOf(said).replace(/^(docker: )?(Error: |Error response from daemon: )/, '');
    return { kind, message: `${engine} could not run the container: ${line || 'it did not say why'}`, remedy };
}

;// CONCATENATED MODULE: ./src/container/config-of-saved-image.ts
/**
 * The digest of an image's config out of the engine itself: it writes the whole image, and manifest.json in it names the
 * config. Slow, so only where nothing else tells (docker's containerd image store, for an image that was never pushed).
 */




/** The config's digest, or undefined where the engine can't write the image out. */
async function configOfSavedImage(client, id) {
    const path = temporaryImagePath(client.context, 'image.tar');
    try {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true, mode: 0o700 });
        const answer = await client.ask(['save', '--output', path, id]);
        return answer.exitCode === 0 ? await archiveDigest(path) : undefined;
    }
    catch {
        return undefined;
    }
    finally {
        await (0,promises_.rm)(path, { force: true }).catch(() => { });
    }
}

;// CONCATENATED MODULE: ./src/container/engine-images.ts
/** Images of docker and podman: which one is meant, and bringing it here. */













/** The images of an engine. */
function createEngineImages(client, access) {
    const fetched = new Map();
    return {
        identify: (request, report) => engine_images_identify({ client, access, report }, request),
        fetch(identity, report) {
            const key = `${identity.digest} ${identity.source}`;
            const image = fetched.get(key) ?? fetchImage({ client, access, report }, identity);
            fetched.set(key, image);
            // What failed may be tried again by the next job.
            image.catch(() => fetched.delete(key));
            return image;
        },
    };
}
async function engine_images_identify(task, request) {
    const reference = imageReference(request.image);
    const name = task.client.dialect.name;
    switch (reference.kind) {
        case 'sif':
            throw new errors/* HitherError */.bD('image', `the image ${reference.path} is a SIF file, which ${name} can't run`, 'use the runtime apptainer, or name the image that the file was made from');
        case 'archive':
            return { request, digest: await archiveDigest(reference.path), source: reference.path };
        case 'id': {
            const local = await inspect(task, reference.digest);
            return identityOf(task, request, local ?? missing(request, name, 'check the id with "images"'));
        }
        case 'name':
            return engine_images_identifyNamed(task, request, reference);
    }
}
async function engine_images_identifyNamed(task, request, image) {
    const { pull } = request;
    const local = pull === 'always' ? undefined : await inspect(task, image.written);
    if (local !== undefined) {
        return identityOf(task, request, local);
    }
    const engine = task.client.dialect.name;
    if (pull === 'never') {
        return missing(request, engine, `fetch it with "${engine} pull ${image.written}", or allow that with "pull: missing"`);
    }
    const answer = await askRegistry(image, task.access);
    if (answer.found) {
        const { config, digest } = answer.image;
        return { request, digest: config, source: `${repositoryName(image)}@${digest}` };
    }
    return identifyByPulling(task, { request, image, answer });
}
/** An engine has mirrors, certificates and logins that we don't know of. */
async function identifyByPulling(task, { request, image, answer }) {
    if (answer.reason === 'not-found') {
        throw answer.error;
    }
    const reference = image.digest === undefined ? `${repositoryName(image)}:${image.tag}` : `${repositoryName(image)}@${image.digest}`;
    try {
        await pull(task, image, { reference, shown: request.image });
    }
    catch (thrown) {
        throw thrown instanceof errors/* HitherError */.bD
            ? new errors/* HitherError */.bD('image', `${answer.error.message}; ${thrown.message}`, answer.error.remedy, { cause: thrown })
            : thrown;
    }
    const local = await inspect(task, reference);
    return identityOf(task, request, local ?? missing(request, task.client.dialect.name, answer.error.remedy));
}
function missing(request, engine, remedy) {
    throw new errors/* HitherError */.bD('image', `${engine} has no image ${request.image}`, remedy);
}
async function identityOf(task, request, local) {
    const digest = task.client.engine().facts.idsAreManifests ? await configDigestOf(task, local) : local.id;
    return { request, digest, source: local.id };
}
/** Where ids are digests of manifests, the config is found in the registry that the image came from, or in the image. */
async function configDigestOf(task, local) {
    const { client, access } = task;
    const path = recordPath(client.context, 'configs', local.id);
    const found = await rememberedText(client.context, { path, key: local.id }, async () => {
        for (const name of local.repoDigests) {
            const reference = imageReference(name);
            const answer = reference.kind === 'name' ? await askRegistry(reference, access) : undefined;
            if (answer?.found) {
                return answer.image.config;
            }
        }
        return configOfSavedImage(client, local.id);
    });
    return found ?? local.id;
}
async function fetchImage(task, identity) {
    const { client } = task;
    const { source, digest } = identity;
    if (parseDigest(source) !== undefined) {
        return { identity, reference: source };
    }
    const id = await onlyOnce({
        lock: (0,external_node_path_.join)(imagesFolder(client.context), 'locks', `${client.dialect.name}-${hexOf(digest)}`),
        owner: client.context.owner,
        look: async () => (await inspect(task, digest))?.id ?? (await lookByName(task, source)),
        make: () => (source.startsWith('/') ? loadArchive(task, identity) : pullImage(task, identity)),
    });
    return { identity, reference: id };
}
/** Where ids are digests of manifests, a config's digest finds nothing. */
async function lookByName(task, source) {
    const { facts } = task.client.engine();
    return facts.idsAreManifests && !source.startsWith('/') ? (await inspect(task, source))?.id : undefined;
}
async function pullImage(task, identity) {
    const { client } = task;
    const image = imageReference(identity.source);
    const asked = imageReference(identity.request.image);
    if (image.kind !== 'name') {
        return missing(identity.request, client.dialect.name, 'check the name of the image');
    }
    await pull(task, image, { reference: identity.source, shown: identity.request.image });
    const local = await inspect(task, identity.source);
    if (local === undefined || (!client.engine().facts.idsAreManifests && local.id !== identity.digest)) {
        throw new errors/* HitherError */.bD('image', `${client.dialect.name} pulled ${identity.source}, but it is not the image that its registry told (${identity.digest})`, 'run again; if it stays so, remove the image from the engine');
    }
    if (asked.kind === 'name' && asked.digest === undefined) {
        // A tag makes the image what the name means here from now on, as a pull by name would have done.
        await client.ask(['tag', local.id, `${repositoryName(asked)}:${asked.tag}`]);
    }
    return local.id;
}
async function loadArchive(task, identity) {
    const { client, report } = task;
    const shown = identity.request.image;
    report({ type: 'image', step: 'pull', state: 'started', image: shown, detail: `loading ${identity.source}` });
    const answer = await load(client, identity.source);
    if (answer.exitCode !== 0) {
        throw new errors/* HitherError */.bD('image', `${client.dialect.name} could not load ${identity.source}: ${lastLineOf(answer.stderr)}`, 'make the file again with "docker save --output image.tar NAME"');
    }
    report({ type: 'image', step: 'pull', state: 'done', image: shown, detail: identity.source });
    const loaded = /Loaded image(?:s| ID|\(s\))*: *(\S+)/.exec(answer.stdout)?.[1];
    const local = (await inspect(task, identity.digest)) ?? (loaded === undefined ? undefined : await inspect(task, loaded));
    return (local?.id ?? missing(identity.request, client.dialect.name, `${identity.source} was loaded but can't be found`));
}
/** podman takes a colon in the path for the beginning of a tag. */
async function load(client, path) {
    const link = temporaryImagePath(client.context, 'image.tar');
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(link), { recursive: true, mode: 0o700 });
    await (0,promises_.symlink)(path, link);
    return client.ask(['load', '--input', link]).finally(() => (0,promises_.rm)(link, { force: true }));
}
async function pull({ client, report }, image, { reference, shown }) {
    const { dialect, context } = client;
    const say = (state, detail) => report({ type: 'image', step: 'pull', state, image: shown, detail });
    say('started', reference);
    let output = '';
    const lines = linesOf((line) => say('progress', line));
    const take = (chunk) => {
        output = (output + chunk.toString('utf8')).slice(-4096);
        lines(chunk);
    };
    const flags = isLocalRegistry(image.registry) ? dialect.pullLocal : [];
    const command = {
        program: client.engine().program,
        args: ['pull', ...flags, reference],
        env: clientEnvironment(context.env),
    };
    const end = await startChild(command, take, take).ended;
    if (end.exitCode !== 0) {
        throw new errors/* HitherError */.bD('image', `${dialect.name} could not pull ${shown}: ${end.startError ?? lastLineOf(output)}`, /no space left/i.test(output)
            ? `make room where ${dialect.name} keeps its images ("${dialect.name} system prune")`
            : `try "${dialect.name} pull ${reference}", and mend what it says`);
    }
    say('done', reference);
}
async function inspect({ client }, name) {
    const answer = await client.ask(['image', 'inspect', name]);
    if (answer.exitCode !== 0) {
        return undefined;
    }
    try {
        const [first] = JSON.parse(answer.stdout);
        const id = String(first?.Id);
        const digests = Array.isArray(first?.RepoDigests) ? first.RepoDigests.map(String) : [];
        return first === undefined
            ? undefined
            : { id: id.startsWith('sha256:') ? id : `sha256:${id}`, repoDigests: digests };
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/container/engine-runtime.ts








/** The runtime of that name. */
function createEngineRuntime(name, context) {
    const client = createEngineClient(DIALECTS[name], context);
    const access = { account: accountsOf(context.env), env: context.env, architecture: process.arch };
    const images = createEngineImages(client, access);
    return {
        name,
        probe: () => client.probe(),
        identify: (request, report = () => { }) => images.identify(request, report),
        fetch: (identity, report) => images.fetch(identity, report),
        command: (run) => engineCommand(run, client),
        isolation: (run) => engine_runtime_achieved(run, client),
        supervision: (run) => engine_runtime_leftToSupervisor(run, client),
        stop: (container) => stopContainer(client, container),
        sweep: (isDead) => sweepContainers(client, isDead),
        diagnose: (end, stderrTail, run) => engineFailure(client, { end, stderrTail, run }),
    };
}
function engineCommand(run, { dialect, context, engine }) {
    const { args, env } = passEnvironment(context.env, run.env);
    const surroundings = { ...engine(), dialect, owner: context.owner, user: context.user };
    // podman's monitor leaves a file where it was started, when the kernel kills for memory.
    return { program: surroundings.program, args: runArguments(run, surroundings, args), env, cwd: run.folder };
}
function engine_runtime_leftToSupervisor({ resources }, { engine }) {
    const { limits } = engine().facts;
    return {
        ...(resources.memory === undefined || limits.memory ? {} : { watchMemory: resources.memory }),
        ...(limits.pids ? {} : { limitPids: resources.pids }),
    };
}
function engine_runtime_achieved({ network, relax, resources }, { engine }) {
    const { limits, seccomp } = engine().facts;
    const memory = limits.memory ? 'cgroup' : 'watchdog';
    return {
        network,
        filesystem: relax.includes('writable-root') ? 'writable-root' : 'read-only',
        processes: 'namespace',
        memory: resources.memory === undefined ? 'none' : memory,
        pids: limits.pids ? 'cgroup' : 'rlimit',
        cpus: limits.cpus ? 'cgroup' : 'none',
        tmp: 'limited',
        seccomp,
        capabilities: 'none',
        user: relax.includes('image-user') ? 'image' : 'caller',
    };
}

;// CONCATENATED MODULE: ./src/container/host-python.ts
/** What a Python environment of this machine is: its version, its platform, and what is installed in it. */






/**
 * Prints the folders that distributions are found in, and below them what the environment is: version, platform and
 * `name==version` of every distribution. pkg_resources is for 3.6 and 3.7, which lack importlib.metadata.
 */
const ASK = `
import sys, sysconfig
sys.path = [path for path in sys.path if path]
try:
    from importlib.metadata import distributions
    found = [(d.metadata['Name'] or '', d.version or '') for d in distributions()]
except ImportError:
    try:
        import pkg_resources
        found = [(d.project_name, d.version) for d in pkg_resources.working_set]
    except ImportError:
        found = []
import json
print(json.dumps({
    'path': sys.path,
    'identity': [sys.version, sysconfig.get_platform(), sorted(set('%s==%s' % pair for pair in found))],
}))
`;
/**
 * The digest that stands for the environment of an interpreter. It is asked again only when the interpreter or one of the
 * folders of its libraries has changed.
 * @throws HitherError `image` when the interpreter doesn't work.
 */
async function identifyPython(context, program, env) {
    const about = JSON.stringify([program, env.PYTHONPATH, env.PYTHONHOME, env.VIRTUAL_ENV]);
    const folders = recordPath(context, 'python-paths', about);
    const known = await rememberedText(context, { path: folders, key: await host_python_signOf(program) }, async () => JSON.stringify((await ask(program, env)).path));
    const paths = JSON.parse(known ?? '[]');
    const key = JSON.stringify(await Promise.all([program, ...paths].map(host_python_signOf)));
    const text = await rememberedText(context, { path: recordPath(context, 'pythons', about), key }, async () => JSON.stringify((await ask(program, env)).identity));
    return digestOfHash((0,external_node_crypto_.createHash)('sha256').update(text ?? ''));
}
function host_python_signOf(path) {
    return statSign(path).catch(() => `${path} is not there`);
}
async function ask(program, env) {
    const answer = await (0,run_command/* runCommand */.d)({ program, args: ['-s', '-B', '-c', ASK], env });
    try {
        return JSON.parse(answer.stdout);
    }
    catch {
        const said = answer.stderr.trim().split('\n').at(-1) ?? '';
        throw new errors/* HitherError */.bD('image', `the Python ${program} does not work: ${said || `exit code ${answer.exitCode}`}`, 'name another interpreter with "python:"');
    }
}

;// CONCATENATED MODULE: ./src/container/host-runtime.ts
/** The runtime host: the function is a plain process of the caller's, without isolation. Only taken when asked for by name. */






const host_runtime_REMEDY = 'install Python 3.6 or later, or name an interpreter with "python:"';
/** The runtime. */
function createHostRuntime(context) {
    const folders = createJobFolders(context, 'arguments');
    return {
        name: 'host',
        probe: async () => available(),
        identify: (request) => host_runtime_identify(request, context),
        fetch: async (identity) => ({ identity, reference: identity.source }),
        command(run) {
            folders.add(run);
            return pythonCommand(run, context);
        },
        supervision: host_runtime_leftToSupervisor,
        isolation: (run) => host_runtime_achieved(run, context),
        stop: (name) => folders.stop(name),
        sweep: (isDead) => folders.sweep(isDead),
        diagnose: async (end, _stderrTail, run) => failureOf(end, run),
    };
}
/** Which Python is known only when a job asks: it may name its own. */
function available() {
    return process.platform === 'win32'
        ? { available: false, reason: 'Windows is not supported', remedy: 'use WSL' }
        : { available: true, version: process.platform };
}
async function host_runtime_identify(request, context) {
    const names = request.python === undefined ? ['python3', 'python'] : [request.python];
    const program = names.map((name) => findProgram(name, context.env.PATH)).find((path) => path !== undefined);
    if (program === undefined) {
        throw new errors/* HitherError */.bD('image', `there is no Python on this machine: no program ${names.join(' or ')} on PATH`, host_runtime_REMEDY);
    }
    return { request, digest: await identifyPython(context, program, hostEnvironment(context)), source: program };
}
/** What an interpreter needs to find its own libraries: modules, conda and virtual environments are made of these. */
const OF_INTERPRETER = [
    ...['PATH', 'LD_LIBRARY_PATH', 'DYLD_LIBRARY_PATH', 'PYTHONPATH', 'PYTHONHOME', 'VIRTUAL_ENV'],
    ...['CONDA_PREFIX', 'CONDA_DEFAULT_ENV', 'CUDA_VISIBLE_DEVICES'],
];
function hostEnvironment({ env }) {
    return Object.fromEntries(OF_INTERPRETER.flatMap((name) => {
        const value = env[name];
        return value === undefined ? [] : [[name, value]];
    }));
}
function pythonCommand(run, context) {
    if (run.mounts.length > 0) {
        throw new errors/* HitherError */.bD('runtime', 'the job asks for mounts, which the runtime host can not give: paths are what they are there', 'pass the files as arguments with "$file:", or use a container runtime');
    }
    const folder = (name) => (0,external_node_path_.join)(run.folder, name);
    return {
        program: run.image.reference,
        args: ['-s', '-B', '-u', folder('in/runner/run_job.py'), folder('out')],
        env: { ...hostEnvironment(context), ...run.env },
        cwd: folder('tmp'),
    };
}
function host_runtime_leftToSupervisor({ resources: { memory, pids } }) {
    return { limitPids: pids, ...(memory === undefined ? {} : { watchMemory: memory }) };
}
function host_runtime_achieved({ resources }, { user }) {
    return {
        network: 'host',
        filesystem: 'none',
        processes: 'none',
        memory: resources.memory === undefined ? 'none' : 'watchdog',
        // The kernel doesn't count the processes of root.
        pids: user.uid === 0 ? 'none' : 'rlimit',
        cpus: 'none',
        tmp: 'none',
        seccomp: false,
        capabilities: user.uid === 0 ? 'some' : 'none',
        user: 'caller',
    };
}
function failureOf(end, { image, folder }) {
    if (end.startError !== undefined) {
        return { kind: 'python', message: `${image.reference} can't be started: ${end.startError}`, remedy: host_runtime_REMEDY };
    }
    // The supervisor did not come to its first line: what is wrong stands in stderr.
    const started = (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, 'out', 'ended.json')) || end.signal !== null;
    return started
        ? undefined
        : {
            kind: 'python',
            message: `${image.reference} could not run our program (exit code ${end.exitCode}); the console text says why`,
            remedy: host_runtime_REMEDY,
        };
}

;// CONCATENATED MODULE: ./src/container/create-runtime.ts



const FACTORIES = {
    docker: (context) => createEngineRuntime('docker', context),
    podman: (context) => createEngineRuntime('podman', context),
    apptainer: createApptainerRuntime,
    host: createHostRuntime,
};
/** The runtime of that name. It asks nothing before `probe`. */
function createRuntime(name, context) {
    return FACTORIES[name](context);
}

;// CONCATENATED MODULE: ./src/container/choose-runtime.ts
/** Chooses the runtime of a job: the one that is named, or the first that works here. */


/**
 * A runtime that was probed and works. `auto` tries docker, podman, apptainer (apptainer first where the variable of
 * hither, HITHER_USE_SINGULARITY, is TRUE), reports why it passed over one, and never takes `host`: to run without
 * isolation is asked for by name.
 * @throws HitherError `runtime` with the reason of each that was refused.
 */
async function chooseRuntime(choice, context, report) {
    const refused = [];
    for (const name of choice === 'auto' ? orderOf(context.env) : [choice]) {
        const runtime = createRuntime(name, context);
        const answer = await runtime.probe();
        if (answer.available) {
            for (const { name: other, reason } of refused) {
                report({ type: 'notice', message: `${other} is not used: ${reason}` });
            }
            return runtime;
        }
        refused.push({ name, ...answer });
    }
    throw noneWorks(choice, refused);
}
function orderOf(env) {
    return env.HITHER_USE_SINGULARITY?.toUpperCase() === 'TRUE'
        ? ['apptainer', 'docker', 'podman']
        : ['docker', 'podman', 'apptainer'];
}
function noneWorks(choice, refused) {
    const [only] = refused;
    if (choice !== 'auto' && only !== undefined) {
        return new errors/* HitherError */.bD('runtime', `the runtime ${choice} can't be used: ${only.reason}`, only.remedy);
    }
    const reasons = refused.map(({ name, reason, remedy }) => `${name}: ${reason} (${remedy})`);
    return new errors/* HitherError */.bD('runtime', `no container runtime works here; ${reasons.join('; ')}`, 'mend one of them, or run without isolation by "--runtime host"');
}

;// CONCATENATED MODULE: ./src/executor/local.ts

/** How long the work may take to end after SIGTERM before it is ended by force. Cancelling promises 5 s in all. */
const local_GRACE_MS = 2000;
/** The executor that runs each work as a process of this machine. */
function createLocalExecutor(machine) {
    return { name: 'local', run: (work, signal) => runLocally(machine, work, signal) };
}
async function runLocally(machine, work, signal) {
    const startTime = machine.now() / 1000;
    const child = startChild(work.command, (chunk) => work.onOutput('stdout', chunk), (chunk) => work.onOutput('stderr', chunk));
    const gaveUp = watch(child, work, signal);
    const end = await child.ended;
    const reason = await gaveUp.reason();
    return { reason, end, startTime, endTime: machine.now() / 1000, host: machine.host, jobId: null };
}
/** Ends the child when the time is up or the signal is aborted, whichever comes first. */
function watch(child, work, signal) {
    let reason = 'ended';
    let ending;
    const giveUp = (why) => {
        if (ending === undefined) {
            reason = why;
            ending = endChild(child, work);
        }
    };
    const cancel = () => giveUp('cancelled');
    const timer = work.timeout === undefined ? undefined : startTimer(work.timeout, () => giveUp('timed-out'));
    signal.addEventListener('abort', cancel);
    if (signal.aborted) {
        cancel();
    }
    return {
        async reason() {
            timer?.clear();
            signal.removeEventListener('abort', cancel);
            await ending;
            return reason;
        },
    };
}
/** SIGTERM lets the function's clean-up run; after the grace both the work and the child are ended by force. */
async function endChild(child, work) {
    child.kill('SIGTERM');
    const ended = await Promise.race([child.ended.then(() => true), delay(local_GRACE_MS).then(() => false)]);
    await work.stop();
    if (!ended) {
        child.kill('SIGKILL');
    }
}
function delay(milliseconds) {
    return new Promise((resolve) => {
        setTimeout(resolve, milliseconds).unref();
    });
}
/** The longest delay that setTimeout takes; longer ones would fire at once. */
const MAX_DELAY_MS = 2 ** 31 - 1;
function startTimer(seconds, done) {
    let handle;
    const arm = (remaining) => {
        const step = Math.min(remaining, MAX_DELAY_MS);
        handle = setTimeout(() => (remaining > step ? arm(remaining - step) : done()), step);
    };
    arm(seconds * 1000);
    return { clear: () => clearTimeout(handle) };
}

// EXTERNAL MODULE: ./src/job/stage-bundle.ts
var stage_bundle = __webpack_require__(60526);
;// CONCATENATED MODULE: ./src/run-folder.ts
/** The folder that the jobs of one run live in; it says whose it is, so that a later run can tell whether it is left over. */




const LEASE = 'owner.json';
/** Makes the folder of a run below the store, so that results enter the store by rename, and says who owns it. */
async function createRunFolder(store, runId, owner) {
    const folder = (0,external_node_path_.join)((0,store_layout/* runsFolder */.Xc)(store), runId);
    await (0,promises_.mkdir)(folder, { recursive: true, mode: 0o700 });
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, LEASE), JSON.stringify(owner));
    return folder;
}
/** Keeps the folder of a run that is over: without an owner no later run removes it. */
async function keepRunFolder(folder) {
    await (0,promises_.rm)((0,external_node_path_.join)(folder, LEASE), { force: true });
}
/** The folders of runs that are over by their owners. A folder that is being made has none, and one that is kept. */
async function foldersOfRuns(store, isOver) {
    const names = await (0,promises_.readdir)((0,store_layout/* runsFolder */.Xc)(store)).catch(() => []);
    const folders = names.map((name) => (0,external_node_path_.join)((0,store_layout/* runsFolder */.Xc)(store), name));
    const owners = await Promise.all(folders.map((folder) => (0,promises_.readFile)((0,external_node_path_.join)(folder, LEASE), 'utf8').catch(() => '')));
    return folders.filter((_, index) => {
        const owner = (0,process_owner/* parseOwner */.pZ)(owners[index] ?? '');
        return owner !== undefined && isOver(owner);
    });
}

// EXTERNAL MODULE: ./src/store/content-store.ts + 11 modules
var content_store = __webpack_require__(25358);
;// CONCATENATED MODULE: ./src/sweep-runs.ts
/** Removes what runs left behind whose process was killed: containers, processes, folders. */



/** A dead run may have used any of them. */
const RUNTIMES = ['docker', 'podman', 'apptainer', 'host'];
/**
 * Ends and removes what runs left that are over, their folders last: as long as there is such a folder there may be more.
 * No engine is asked where there is none. Gives the names of the containers. Never throws.
 */
async function sweep_runs_sweepRuns(context, isOver) {
    const folders = await foldersOfRuns(context.storeRoot, isOver);
    if (folders.length === 0) {
        return [];
    }
    const removed = await Promise.all(RUNTIMES.map((name) => createRuntime(name, context).sweep(isOver)));
    // A folder that can't be removed now is left for the next run.
    await Promise.all(folders.map((folder) => (0,promises_.rm)(folder, { recursive: true, force: true }).catch(() => { })));
    return removed.flat();
}

;// CONCATENATED MODULE: ./src/run-context.ts
/** What all jobs of a run share: the machine, the store, the runtimes, and the folder that the jobs run in. */












/**
 * Sets up a run: opens the store, makes the run's folder, begins to remove what dead runs left.
 * @throws HitherError `store` when the folder can't be made.
 */
async function openRun(request, { report, signal }) {
    const host = (0,external_node_os_.hostname)();
    const runId = (0,external_node_crypto_.randomUUID)().slice(0, 13);
    const store = (0,content_store/* openStore */.C)(request.store);
    const owner = (0,process_owner/* thisProcess */.WF)(host);
    const folder = await createRunFolder(store.root, runId, owner);
    const user = thisUser();
    const runtimes = { env: request.environment, storeRoot: store.root, owner, user, random: external_node_crypto_.randomBytes };
    const runtimeOf = once((choice) => chooseRuntime(choice, runtimes, report));
    const swept = sweep_runs_sweepRuns(runtimes, (other) => (0,process_owner/* isDead */.XU)(other, host));
    const numbers = { job: 0, bundle: 0 };
    const stage = once((bundle) => {
        numbers.bundle += 1;
        return (0,stage_bundle/* stageBundle */.Th)(bundle.files, (0,external_node_path_.join)(folder, `bundle-${numbers.bundle}`));
    });
    const runner = stageRunner((0,external_node_path_.join)(folder, 'runner'));
    const context = {
        store,
        executor: createLocalExecutor({ host, now: Date.now }),
        runtimeOf: (job) => runtimeOf(request.runtime ?? job.spec.runtime ?? 'auto'),
        stage,
        runner: () => runner,
        newJob: () => {
            numbers.job += 1;
            return { folder: (0,external_node_path_.join)(folder, `job-${numbers.job}`), container: `hither-${runId}-${numbers.job}` };
        },
        parallel: request.parallel,
        requireIsolation: request.requireIsolation,
        retain: request.retain,
        output: request.output,
        report,
        signal,
        now: Date.now,
        host,
        user,
        environment: request.environment,
    };
    const close = async () => {
        await swept;
        await runner.catch(() => { });
        await (request.retain ? keepRunFolder(folder) : (0,promises_.rm)(folder, { recursive: true, force: true }));
    };
    return { context, close };
}
/** Begins at once; whoever needs the copy is told what went wrong. */
function stageRunner(folder) {
    const staged = (0,stage_bundle/* filesBelow */.DR)(RUNNER).then((files) => (0,stage_bundle/* stageBundle */.Th)(files, folder));
    staged.catch(() => { });
    return staged;
}
/** Ends and removes what a run left, with all else that is left over in its store. Gives the names of the containers. */
function sweepRun({ owner, store, environment }) {
    const host = (0,external_node_os_.hostname)();
    const context = {
        env: environment,
        storeRoot: store,
        owner: (0,process_owner/* thisProcess */.WF)(host),
        user: thisUser(),
        random: external_node_crypto_.randomBytes,
    };
    // Its process may still be there without the means to end anything.
    return sweep_runs_sweepRuns(context, (other) => (0,process_owner/* isDead */.XU)(other, host) || (0,process_owner/* isSame */.Ft)(other, owner));
}
function thisUser() {
    return { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 };
}
/** Where our in-container program lies, beside the bundle as beside this source file. */
const RUNNER = (0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url)), 'in-container');
/** Remembers what was made for each key, so that jobs that run at once share it. */
function once(make) {
    const made = new Map();
    return (key) => {
        const value = made.get(key) ?? make(key);
        made.set(key, value);
        return value;
    };
}


/***/ }),

/***/ 84044:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ls: () => (/* binding */ identify),
  b5: () => (/* binding */ runJob),
  lK: () => (/* binding */ serialize)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/cache/lookup.ts
var lookup = __webpack_require__(81578);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/job/encode-arguments.ts + 1 modules
var encode_arguments = __webpack_require__(16715);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/values/dtype.ts
var dtype = __webpack_require__(69346);
// EXTERNAL MODULE: ./src/values/encoded-view.ts
var encoded_view = __webpack_require__(14972);
// EXTERNAL MODULE: ./src/values/npy-header.ts + 1 modules
var npy_header = __webpack_require__(33065);
// EXTERNAL MODULE: ./src/values/npy-header-text.ts
var npy_header_text = __webpack_require__(11365);
// EXTERNAL MODULE: ./src/values/number-text.ts
var number_text = __webpack_require__(30449);
// EXTERNAL MODULE: ./src/values/write-json.ts
var write_json = __webpack_require__(7096);
;// CONCATENATED MODULE: ./src/values/hither-hash.ts
/**
 * The job hash that hither 0.4 computes (hither/_util.py `_serialize_item`, hither/job.py `compute_hash`):
 * sha1 of `json.dumps({"args","function_Version","function_name"}, sort_keys=True, separators=(',',':'))`. It covers neither code
 * nor image, so it is shown and never decides anything.
 */







/** hither put arrays into the hashed text; above this (bytes, all arrays of a job) nobody waits for that. */
const MAX_ARRAY_BYTES = 64 * 1024 * 1024;
/**
 * The hash as 40 hex digits; null where hither could not encode the arguments (bytes, complex, files, keys that can't be
 * sorted) and where arrays have more than 64 MiB.
 */
async function hitherHash(job) {
    const pieces = ['{"args":'];
    const encodable = addMapping([...job.args], pieces);
    if (!encodable || arrayBytesIn(pieces) > MAX_ARRAY_BYTES) {
        return null;
    }
    const { functionVersion: version, functionName: name } = job;
    pieces.push(`,"function_Version":${(0,write_json/* pythonString */.cE)(version)},"function_name":${(0,write_json/* pythonString */.cE)(name)}}`);
    return digest(pieces, job.arrayBytes);
}
function arrayBytesIn(pieces) {
    return pieces.reduce((sum, piece) => sum + (typeof piece === 'string' ? 0 : piece.ref.size), 0);
}
async function digest(pieces, arrayBytes) {
    const hash = (0,external_node_crypto_.createHash)('sha1');
    for (const piece of pieces) {
        if (typeof piece === 'string') {
            hash.update(piece);
            continue;
        }
        const stored = await arrayBytes(piece.ref);
        const file = stored && asSaved(stored);
        if (file === undefined) {
            return null;
        }
        updateArray(file, hash);
    }
    return hash.digest('hex');
}
/** A multiple of 3, so that parts of base64 join without padding. */
const PART_BYTES = 3 * 256 * 1024;
function updateArray(file, hash) {
    hash.update('{"_type":"npy","data_b64":"');
    for (let at = 0; at < file.length; at += PART_BYTES) {
        hash.update(file.toString('base64', at, at + PART_BYTES));
    }
    hash.update('"}');
}
/** Adds the text of a value. False: hither could not encode it. */
function add(json, pieces) {
    const view = (0,encoded_view/* viewEncoded */.E)(json);
    switch (view.kind) {
        case 'list':
            return addItems(['[', ']'], view.items, pieces);
        case 'tuple':
            return addItems(['{"_type":"tuple","data":[', ']}'], view.items, pieces);
        case 'object':
            return addMapping([...view.entries], pieces);
        case 'dict':
            return addMapping(view.pairs, pieces);
        case 'array':
            pieces.push(view);
            return true;
        default:
            return addLeaf(view, pieces);
    }
}
function addLeaf(view, pieces) {
    const text = leafText(view);
    if (text !== undefined) {
        pieces.push(text);
    }
    return text !== undefined;
}
function leafText(view) {
    switch (view.kind) {
        case 'null':
            return 'null';
        case 'boolean':
            return String(view.value);
        case 'string':
            return (0,write_json/* pythonString */.cE)(view.value);
        case 'integer':
            return (0,number_text/* pythonNumberText */.xe)(view.text);
        case 'float':
            return floatToken(view.value);
        default:
            return undefined;
    }
}
function addItems([open, close], items, pieces) {
    pieces.push(open);
    for (const [index, item] of items.entries()) {
        pieces.push(index === 0 ? '' : ',');
        if (!add(item, pieces)) {
            return false;
        }
    }
    pieces.push(close);
    return true;
}
function addMapping(pairs, pieces) {
    const sorted = sortByKey(pairs);
    pieces.push('{');
    for (const [index, [key, value]] of (sorted ?? []).entries()) {
        pieces.push(`${index === 0 ? '' : ','}${(0,write_json/* pythonString */.cE)(key)}:`);
        if (!add(value, pieces)) {
            return false;
        }
    }
    pieces.push('}');
    return sorted !== undefined;
}
/**
 * json.dumps sorts the keys as they are, then writes them as strings: it can't compare strings with numbers, nor write
 * tuples and bytes as keys.
 */
function sortByKey(pairs) {
    const keys = pairs.map(([key]) => keyOf(key));
    const kinds = new Set(keys.map((key) => key?.kind));
    if (keys.includes(undefined) || kinds.size > 1 || (kinds.has('none') && keys.length > 1)) {
        return undefined;
    }
    const items = pairs.map(([, value], index) => ({ key: keys[index] ?? NONE, value }));
    items.sort((a, b) => (a.key.kind === 'string' ? (0,write_json/* byCodePoint */.HH)(a.key.text, b.key.text) : a.key.order - b.key.order));
    return items.map(({ key, value }) => [key.text, value]);
}
const NONE = { kind: 'none', text: 'null', order: 0 };
function keyOf(json) {
    const view = (0,encoded_view/* viewEncoded */.E)(json);
    switch (view.kind) {
        case 'string':
            return { kind: 'string', text: view.value, order: 0 };
        case 'integer':
            return { kind: 'number', text: (0,number_text/* pythonNumberText */.xe)(view.text), order: Number(view.text) };
        case 'float':
            return { kind: 'number', text: floatToken(view.value), order: view.value };
        case 'boolean':
            return { kind: 'number', text: String(view.value), order: Number(view.value) };
        case 'null':
            return NONE;
        default:
            return undefined;
    }
}
/** Floats as Python's json writes them, which for three of them is no JSON. */
function floatToken(value) {
    if (Number.isFinite(value)) {
        return (0,number_text/* floatText */.qx)(value);
    }
    return Number.isNaN(value) ? 'NaN' : value > 0 ? 'Infinity' : '-Infinity';
}
/** The file that `np.save` writes of an array that was read from this one: the same data below numpy's own header. */
function asSaved(stored) {
    const header = (0,npy_header/* readNpyHeader */.nq)(stored, stored.length);
    if (!header.ok) {
        return undefined;
    }
    const bothOrders = header.shape.includes(0) || header.shape.filter((dim) => dim > 1).length <= 1;
    const form = {
        dtype: (0,dtype/* canonicalDtype */.X4)(header.dtype),
        shape: header.shape,
        fortranOrder: header.fortranOrder && !bothOrders,
    };
    const own = (0,npy_header_text/* npyHeaderBytes */.w)(form);
    const same = stored.subarray(0, header.headerLength).equals(own);
    return same ? stored : Buffer.concat([own, stored.subarray(header.headerLength)]);
}

;// CONCATENATED MODULE: ./src/job/hither-hash-of-job.ts

/** sha1 hex, or null where hither could not have encoded the arguments. */
function hitherHashOf({ job, encoded }, store) {
    return hitherHash({
        functionName: job.functionName,
        functionVersion: job.functionVersion,
        args: encoded.args,
        arrayBytes: (ref) => store.readVerified(ref),
    });
}

;// CONCATENATED MODULE: ./src/job/job-document.ts
/** `digest` is the identity of the image. Values of passed-through variables are never in it. */
function jobDocument(serialized, digest) {
    const { job, encoded, bundle } = serialized;
    return new Map([
        ['schema', 'hither-job/1'],
        [
            'function',
            new Map([
                ['file', job.bundle.file],
                ['module', job.bundle.module],
                ['name', job.declaration.name],
                ['function_name', job.functionName],
                ['function_version', job.functionVersion],
            ]),
        ],
        [
            'container',
            new Map([
                ['declared', job.declaredImage],
                ['digest', digest],
            ]),
        ],
        ['import_paths', [...job.bundle.importPaths]],
        ['bundle', bundle.files.map((file) => [file.path, file.executable, file.sha256])],
        ['args', encoded.args],
        ['positional', [...job.positional]],
    ]);
}

// EXTERNAL MODULE: ./src/job/job-environment.ts
var job_environment = __webpack_require__(69836);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./src/job/job-folder.ts
/** The job folder: the only file that knows what lies where in it (FORMAT.md, "Job folder"). */

/** The paths in the job folder at `path`. */
function jobFolderAt(path) {
    const inFolder = (0,external_node_path_.join)(path, 'in');
    return {
        path,
        in: inFolder,
        out: (0,external_node_path_.join)(path, 'out'),
        tmp: (0,external_node_path_.join)(path, 'tmp'),
        runner: (0,external_node_path_.join)(inFolder, 'runner'),
        source: (0,external_node_path_.join)(inFolder, 'src'),
        jobDocument: (0,external_node_path_.join)(inFolder, 'job.json'),
        runDocument: (0,external_node_path_.join)(inFolder, 'run.json'),
        passwd: (0,external_node_path_.join)(inFolder, 'etc', 'passwd'),
        group: (0,external_node_path_.join)(inFolder, 'etc', 'group'),
    };
}
/** Where an object is placed for the kachery stand-ins and for arrays. */
function placedObject(folder, sha1) {
    return (0,external_node_path_.join)(folder.in, 'store', 'sha1', sha1.slice(0, 2), sha1.slice(2, 4), sha1.slice(4, 6), sha1);
}
/** Where an object is placed that the function opens under a name. */
function placedFile(folder, sha1, name) {
    return (0,external_node_path_.join)(folder.in, 'files', sha1, name);
}

// EXTERNAL MODULE: ./src/job/job-hash.ts + 1 modules
var job_hash = __webpack_require__(98544);
;// CONCATENATED MODULE: ./src/job/required-isolation.ts
/** The parts that a runtime can't give here, in words; none means that the isolation is complete. */
function missingIsolation(spec, isolation) {
    const { resources, relax, network } = spec;
    const checks = [
        [isolation.network === network || isolation.network === 'none', `network ${isolation.network}`],
        [isolation.filesystem === 'read-only' || relax.includes('writable-root'), `file system ${isolation.filesystem}`],
        [isolation.processes === 'namespace', 'processes of the machine are visible'],
        [resources.memory === undefined || isolation.memory !== 'none', 'memory is not limited'],
        [isolation.pids !== 'none', 'the number of processes is not limited'],
        [isolation.cpus !== 'none', 'CPUs are not limited'],
        [isolation.tmp !== 'none', 'temporary files are not limited'],
        [isolation.seccomp, 'system calls are not filtered'],
        [isolation.capabilities === 'none', 'capabilities are kept'],
    ];
    return checks.filter(([given]) => !given).map(([, words]) => words);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./src/values/from-plain.ts
var from_plain = __webpack_require__(41069);
;// CONCATENATED MODULE: ./src/job/resource-limits.ts
/** Limits that every job has, whatever its spec says. */
/** The largest single file, and the sum of all files, that a function may write into its output folder. Bytes. */
const OUTPUT_LIMIT = 64 * 1024 ** 3;

// EXTERNAL MODULE: ./src/job/stage-bundle.ts
var stage_bundle = __webpack_require__(60526);
;// CONCATENATED MODULE: ./src/job/write-job-folder.ts
/** Writes the folder that a job runs in (FORMAT.md, "Job folder"): everything that the function may see, verified. */







/** Writes the folder, its small files at once; the caller removes it. @throws HitherError `store` when an object is missing or damaged. */
async function writeJobFolder(serialized, options) {
    const folder = jobFolderAt(options.path);
    for (const path of [folder.path, folder.in, folder.out, folder.tmp, (0,external_node_path_.dirname)(folder.passwd)]) {
        (0,external_node_fs_.mkdirSync)(path, { recursive: true, mode: 0o755 });
    }
    (0,external_node_fs_.chmodSync)(folder.path, 0o700);
    (0,stage_bundle/* placeBundle */.ey)(options.runner, folder.runner, options.mode);
    (0,stage_bundle/* placeBundle */.ey)(serialized.bundle, folder.source, options.mode);
    await placeObjects(serialized, folder, options);
    (0,external_node_fs_.writeFileSync)(folder.jobDocument, (0,write_json/* writeJson */.GF)(options.document));
    (0,external_node_fs_.writeFileSync)(folder.runDocument, (0,write_json/* writeJson */.GF)(runDocument(options.supervision)));
    writeAccounts(folder, options.user);
    return folder;
}
/** An array reaches the function as memory, so a link to it is enough everywhere; a path the function could write to. */
async function placeObjects({ encoded }, folder, options) {
    const opened = new Set([...encoded.files.map(({ ref }) => ref.sha1), ...encoded.mentioned.map(({ sha1 }) => sha1)]);
    for (const ref of encoded.objects) {
        const mode = opened.has(ref.sha1) ? options.mode : 'link';
        await options.store.placeVerified(ref, placedObject(folder, ref.sha1), mode);
    }
    for (const { ref, name } of encoded.files) {
        await options.store.placeVerified(ref, placedFile(folder, ref.sha1, name), options.mode);
    }
}
function runDocument(supervision) {
    return (0,from_plain/* fromPlain */.b)({
        schema: 'hither-run/1',
        watch_memory: supervision.watchMemory ?? null,
        limit_pids: supervision.limitPids ?? null,
        limit_file_size: OUTPUT_LIMIT,
        limit_output: OUTPUT_LIMIT,
    });
}
/** `getpass.getuser()` and friends look up the uid, which no image knows. */
function writeAccounts(folder, { uid, gid }) {
    const user = uid === 0 ? [] : [`hither:x:${uid}:${gid}::/tmp:/bin/sh`];
    const group = gid === 0 ? [] : [`hither:x:${gid}:`];
    (0,external_node_fs_.writeFileSync)(folder.passwd, ['root:x:0:0:root:/tmp:/bin/sh', ...user, ''].join('\n'));
    (0,external_node_fs_.writeFileSync)(folder.group, ['root:x:0:', ...group, ''].join('\n'));
}

;// CONCATENATED MODULE: ./src/result/build-record.ts
/** `now` and `host` stand in for the times and the place of a job that never started. */
function buildRecord(job, verdict, known) {
    return {
        name: job.name,
        label: job.label,
        index: job.index,
        matrix: known.matrix ?? null,
        function_name: job.functionName,
        function_version: job.functionVersion,
        status: verdict.status,
        result: verdict.result,
        error: verdict.error,
        job_hash: known.jobHash ?? null,
        hither_hash: known.hitherHash ?? null,
        cache: known.cache ?? { hit: false, reason: 'the job was not looked up' },
        container: {
            declared: job.declaredImage,
            ...(known.container ?? { digest: null, runtime: null, isolation: null }),
        },
        runtime_info: known.runtimeInfo ?? neverStarted(job.label, known),
    };
}
function neverStarted(label, { now, host }) {
    return {
        start_time: now,
        end_time: now,
        elapsed_sec: 0,
        console_out: { label, lines: [] },
        max_rss: null,
        host,
        executor_job_id: null,
    };
}

;// CONCATENATED MODULE: ./src/result/classify.ts
/** The first that applies: a limit of ours, what the function's side said, what the process's end tells. */
function classify(evidence) {
    const { reason, outcome, processEnd } = evidence;
    if (reason === 'timed-out') {
        return stopped('timed-out', 'TimedOut', `the time limit of ${evidence.timeout} s was reached`);
    }
    if (reason === 'cancelled') {
        return stopped('cancelled', 'Cancelled', 'the run was cancelled');
    }
    if (processEnd?.killed === 'memory') {
        const limit = evidence.memory === undefined ? 'there is' : `its limit of ${evidence.memory} bytes`;
        return failure('OutOfMemory', `the function used more memory than ${limit}: raise "resources: memory", or use less`);
    }
    if (processEnd?.killed === 'output') {
        return failure('DiskFull', 'the function wrote more into its output folder than is allowed');
    }
    if (outcome.status === 'finished') {
        return { status: 'finished', result: outcome.result, error: null };
    }
    if (outcome.status === 'none') {
        return withoutResult(evidence);
    }
    return { status: outcome.status, result: null, error: outcome.error };
}
/** A job that ended without a result and without an exception. */
function failure(type, message) {
    return stopped('failed', type, message);
}
/** A job that has no result. */
function stopped(status, type, message) {
    return { status, result: null, error: { type, message, traceback: '' } };
}
function withoutResult(evidence) {
    const signal = evidence.processEnd?.signal ?? evidence.signal;
    const exitCode = evidence.processEnd?.exitCode ?? evidence.exitCode;
    if (signal !== null) {
        return failure('Signal', `the function was ended by ${signal}${explainSignal(signal)} and left no result`);
    }
    if (exitCode !== null && exitCode > 128 && evidence.processEnd === undefined) {
        return failure('Signal', `the container was ended by signal ${exitCode - 128} and left no result`);
    }
    return failure('Exited', `the function ended with exit code ${exitCode ?? 'unknown'} and left no result`);
}
/** What a signal usually means to somebody who never saw it. */
function explainSignal(signal) {
    const meanings = {
        SIGSEGV: ' (a crash in compiled code)',
        SIGBUS: ' (a crash in compiled code, or a file that shrank while it was mapped)',
        SIGILL: ' (an instruction that this processor does not have)',
        SIGFPE: ' (an integer division by zero in compiled code)',
        SIGABRT: ' (compiled code gave up)',
        SIGKILL: ' (killed from outside, often for lack of memory)',
    };
    return meanings[signal] ?? '';
}

// EXTERNAL MODULE: ./src/values/check-encoded.ts
var check_encoded = __webpack_require__(32857);
// EXTERNAL MODULE: ./src/values/encoded.ts
var encoded = __webpack_require__(22544);
;// CONCATENATED MODULE: ./src/result/left-file.ts
/** Opens a file that a function left. */



/**
 * Opens a regular file with one name only; never follows a link and never waits for a pipe. undefined: nothing is there.
 * @throws HitherError `runtime` for anything else.
 */
async function openLeftFile(path) {
    const handle = await openHere(path);
    const stat = await handle?.stat();
    if (stat !== undefined && (!stat.isFile() || stat.nlink !== 1)) {
        await handle?.close();
        throw notOurs(path);
    }
    return handle;
}
async function openHere(path) {
    try {
        return await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK);
    }
    catch (thrown) {
        if ((0,errors/* systemErrorCode */.vq)(thrown) === 'ENOENT') {
            return undefined;
        }
        throw notOurs(path, thrown);
    }
}
function notOurs(path, cause) {
    return new errors/* HitherError */.bD('runtime', `${path} is not a regular file with one name that can be read`, 'the function must not replace the files of its result by links, pipes or folders', { cause });
}

;// CONCATENATED MODULE: ./src/result/collect-objects.ts
/** Takes the arrays and files of a result from the container's `out/` folder into the store, and refers to them. */






/** The names that the container side gives to arrays and files: counted from 0. */
const OUT_NAME = /^\d{1,9}(\.npy)?$/;
/**
 * Checks a result, and replaces every `{"_type":"hither_file", "out": NAME}` in it by a reference to the stored object. No other
 * reference is taken: with one a function could publish what is in the store, but was never given to it. The files enter the
 * store by rename, so nobody may write to them any more: the container is gone, or what the function started is ended.
 * @throws HitherError `runtime` for a file that isn't what it should be, `store` when the store can't take it.
 */
async function collectObjects(result, outFolder, store) {
    const collected = await collect(result, outFolder, store);
    const checked = (0,check_encoded/* readEncoded */.lq)(collected);
    if (!checked.ok) {
        throw unusable(`result${checked.path}: ${checked.message}`);
    }
    return collected;
}
async function collect(result, outFolder, store) {
    if (Array.isArray(result)) {
        const items = [];
        for (const item of result) {
            items.push(await collect(item, outFolder, store));
        }
        return items;
    }
    if (!(result instanceof Map)) {
        return result;
    }
    if (result.get('_type') === 'hither_file') {
        return collectOne(result, outFolder, store);
    }
    const entries = [];
    for (const [key, value] of result) {
        entries.push([key, await collect(value, outFolder, store)]);
    }
    return new Map(entries);
}
async function collectOne(reference, outFolder, store) {
    const out = reference.get('out');
    if (typeof out !== 'string' || !OUT_NAME.test(out)) {
        throw unusable('the name of one of its files is not ours');
    }
    const path = (0,external_node_path_.join)(outFolder, out);
    const header = await readHeader(path);
    if (reference.get('item_type') !== 'ndarray') {
        const name = reference.get('name');
        return (0,encoded/* fileReference */.We)(await store.adoptFile(path), typeof name === 'string' ? name : 'file');
    }
    if (!header.ok) {
        throw unusable(`an array is damaged: ${header.message}`);
    }
    return (0,encoded/* arrayReference */.z)(await store.adoptFile(path), header);
}
/** Also of what is no array: the file has to be one that we may open. */
async function readHeader(path) {
    const handle = await openLeftFile(path);
    if (handle === undefined) {
        throw unusable(`its file ${path} is missing`);
    }
    try {
        return await (0,npy_header/* npyHeaderOf */.SN)(handle);
    }
    finally {
        await handle.close();
    }
}
function unusable(why) {
    return new errors/* HitherError */.bD('runtime', `the result can't be used: ${why}`, 'the function must not touch the files below /out');
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./src/values/json.ts
var json = __webpack_require__(93258);
// EXTERNAL MODULE: ./src/values/parse-json.ts
var parse_json = __webpack_require__(21704);
;// CONCATENATED MODULE: ./src/result/collect-outcome.ts
/**
 * Reads what a container left in its `out/` folder. Nothing there is trusted: names, kinds of files, sizes and contents are
 * the function's. Only regular files under the names of the protocol (FORMAT.md, "Job folder") are opened, never links.
 */






/** More than this as JSON is no result but data: it belongs into an array or a file. */
const MAX_RESULT_BYTES = 64 * 1024 * 1024;
/** Reads `out/result.json`. A missing one is `none`; a broken one is a `failed` outcome that says what is wrong with it. */
async function readOutcome(outFolder) {
    const document = await readDocument((0,external_node_path_.join)(outFolder, 'result.json'));
    if (document === undefined) {
        return { status: 'none' };
    }
    if (typeof document === 'string') {
        return broken(document);
    }
    const status = document.get('status');
    const result = document.get('result');
    if (status === 'finished' && result !== undefined) {
        return { status, result };
    }
    const error = document.get('error');
    if ((status === 'error' || status === 'failed') && error instanceof Map) {
        return { status, error: readError(error) };
    }
    return broken('it has no result and no error');
}
/** Reads `out/ended.json`; undefined where the supervisor left none. */
async function readProcessEnd(outFolder) {
    const document = await readDocument((0,external_node_path_.join)(outFolder, 'ended.json'));
    if (document === undefined || typeof document === 'string') {
        return undefined;
    }
    const killed = document.get('killed');
    return {
        exitCode: integerOf(document.get('exit_code')),
        signal: textOf(document.get('signal')) || null,
        maxRss: integerOf(document.get('max_rss')),
        killed: killed === 'memory' || killed === 'output' || killed === 'stdin' ? killed : null,
    };
}
/** The document, undefined where there is none, or the reason why it can't be read. */
async function readDocument(path) {
    let handle;
    try {
        handle = await openLeftFile(path);
    }
    catch (thrown) {
        return (0,errors/* messageOf */.u0)(thrown);
    }
    if (handle === undefined) {
        return undefined;
    }
    try {
        const { size } = await handle.stat();
        if (size > MAX_RESULT_BYTES) {
            return `it has ${size} bytes; return large data as numpy arrays, or as hi.File`;
        }
        const bytes = await handle.readFile();
        if (!(0,external_node_buffer_.isUtf8)(bytes)) {
            return 'it is not UTF-8';
        }
        const parsed = (0,parse_json/* parseJson */.q)(bytes.toString());
        if (!parsed.ok) {
            return parsed.message;
        }
        return parsed.value instanceof Map ? parsed.value : 'it is not a JSON object';
    }
    finally {
        await handle.close();
    }
}
function broken(why) {
    return { status: 'failed', error: { type: 'Exited', message: `the result can't be read: ${why}`, traceback: '' } };
}
function readError(error) {
    return {
        type: textOf(error.get('type')),
        message: textOf(error.get('message')),
        traceback: textOf(error.get('traceback')),
    };
}
function textOf(value) {
    return typeof value === 'string' ? value : '';
}
function integerOf(value) {
    return value instanceof json/* JsonNumber */.W && /^-?\d{1,15}$/.test(value.text) ? Number(value.text) : null;
}

;// CONCATENATED MODULE: ./src/result/collect-stored.ts
/** Takes what a function stored through the kachery stand-ins into the content store. */




/** More objects than this are a mistake: kachery's users store files, not rows. */
const MAX_OBJECTS = 100_000;
const SHA1 = /^[0-9a-f]{40}$/;
/**
 * Enters every object below `folder` (kachery's layout) whose bytes hash to its name; anything else in it is left alone.
 * @throws HitherError `runtime` when a stored object isn't what its name says, `store` when the store can't take it.
 */
async function collectStored(folder, store) {
    for (const path of await objectPaths(folder)) {
        const handle = await openLeftFile(path);
        await handle?.close();
        const ref = await store.adoptFile(path);
        if (ref.sha1 !== (0,external_node_path_.basename)(path)) {
            throw new errors/* HitherError */.bD('runtime', `the function stored ${ref.size} bytes under the sha1 ${(0,external_node_path_.basename)(path)}, but their sha1 is ${ref.sha1}`, 'store files with kachery.store_file and its like only');
        }
    }
}
/** All `sha1/aa/bb/cc/H`, in a stable order. Folders that are links are not entered. */
async function objectPaths(folder) {
    let folders = (await isFolder(folder)) && (await isFolder((0,external_node_path_.join)(folder, 'sha1'))) ? [(0,external_node_path_.join)(folder, 'sha1')] : [];
    for (let level = 0; level < 3; level += 1) {
        folders = (await Promise.all(folders.map(innerFolders))).flat();
        refuseTooMany(folders.length);
    }
    const found = await Promise.all(folders.map(objectsIn));
    const paths = found.flat().sort();
    refuseTooMany(paths.length);
    return paths;
}
async function isFolder(path) {
    return (await (0,promises_.lstat)(path).catch(() => undefined))?.isDirectory() ?? false;
}
async function innerFolders(folder) {
    const entries = await (0,promises_.readdir)(folder, { withFileTypes: true });
    return entries.filter((entry) => entry.isDirectory()).map((entry) => (0,external_node_path_.join)(folder, entry.name));
}
async function objectsIn(folder) {
    const names = await (0,promises_.readdir)(folder);
    return names.filter((name) => SHA1.test(name)).map((name) => (0,external_node_path_.join)(folder, name));
}
function refuseTooMany(count) {
    if (count > MAX_OBJECTS) {
        throw new errors/* HitherError */.bD('runtime', `the function stored ${count} objects; at most ${MAX_OBJECTS} are taken`, 'put many small pieces into one file');
    }
}

// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(46193);
;// CONCATENATED MODULE: ./src/result/console.ts
/** Keeps what a function wrote, in hither's form: the first and the last MiB with their times, and a line between. */

/** How much of the beginning and of the end is kept, in bytes of text. */
const KEEP_BYTES = 1024 * 1024;
/** A line of this length is broken, so that output without line ends stays bounded too. */
const MAX_LINE = 64 * 1024;
/** A capture that has seen nothing yet. */
function createConsoleCapture(label) {
    const kept = createHeadAndTail();
    const streams = {
        stdout: { decoder: new external_node_string_decoder_.StringDecoder('utf8'), stderr: false, partial: '' },
        stderr: { decoder: new external_node_string_decoder_.StringDecoder('utf8'), stderr: true, partial: '' },
    };
    const addText = (state, text, now) => {
        const lines = (state.partial + text).split('\n');
        state.partial = lines.pop() ?? '';
        for (const line of lines) {
            kept.add({ timestamp: now, text: line, stderr: state.stderr });
        }
        while (state.partial.length > MAX_LINE) {
            kept.add({ timestamp: now, text: state.partial.slice(0, MAX_LINE), stderr: state.stderr });
            state.partial = state.partial.slice(MAX_LINE);
        }
    };
    return {
        add: (stream, chunk, now) => addText(streams[stream], streams[stream].decoder.write(chunk), now),
        stderrTail: () => kept.tailText((line) => line.stderr) + streams.stderr.partial,
        finish(now) {
            for (const state of [streams.stdout, streams.stderr]) {
                addText(state, state.decoder.end(), now);
                if (state.partial !== '') {
                    addText(state, '\n', now);
                }
            }
            return { label, lines: kept.lines(now) };
        },
    };
}
/** The first lines up to the limit, and a queue of the last ones. */
function createHeadAndTail() {
    const head = [];
    let tail = [];
    let tailStart = 0;
    let headBytes = 0;
    let tailBytes = 0;
    let droppedLines = 0;
    let droppedBytes = 0;
    const dropOldest = () => {
        const oldest = tail[tailStart];
        if (oldest !== undefined) {
            tailStart += 1;
            tailBytes -= size(oldest);
            droppedBytes += size(oldest);
            droppedLines += 1;
        }
        if (tailStart > tail.length / 2) {
            tail = tail.slice(tailStart);
            tailStart = 0;
        }
    };
    const rest = () => tail.slice(tailStart);
    return {
        add(line) {
            if (tail.length === 0 && headBytes + size(line) <= KEEP_BYTES) {
                head.push(line);
                headBytes += size(line);
                return;
            }
            tail.push(line);
            tailBytes += size(line);
            while (tailBytes > KEEP_BYTES) {
                dropOldest();
            }
        },
        lines(now) {
            const text = `[${droppedLines} lines, ${droppedBytes} bytes left out]`;
            return droppedLines === 0 ? [...head, ...rest()] : [...head, { timestamp: now, text, stderr: false }, ...rest()];
        },
        tailText(wanted) {
            return [...head, ...rest()]
                .filter(wanted)
                .slice(-200)
                .map((line) => `${line.text}\n`)
                .join('');
        },
    };
}
function size(line) {
    return Buffer.byteLength(line.text) + 1;
}

;// CONCATENATED MODULE: ./src/run-container.ts
/** Runs a job's container and reads what it left: the last of the seven steps of a job. */







/** Interpreters that are looked for where the spec names none. */
const INTERPRETERS = ['python3', 'python'];
/** Runs the container to its end, whatever that is, notes what became known, and gives the verdict. */
async function runContainer(jobRun) {
    const { job, known, context } = jobRun;
    const capture = createConsoleCapture(job.label);
    const ending = await runWithInterpreter(jobRun, capture);
    const { end, processEnd } = ending;
    known.runtimeInfo = {
        start_time: end.startTime,
        end_time: end.endTime,
        elapsed_sec: end.endTime - end.startTime,
        console_out: capture.finish(context.now() / 1000),
        max_rss: processEnd?.maxRss ?? null,
        host: end.host,
        executor_job_id: end.jobId,
    };
    return conclude(ending, jobRun);
}
/** An image may have its Python under one of two names; the first that it has is taken. */
async function runWithInterpreter(jobRun, capture) {
    const { job, run } = jobRun;
    const [first = 'python3', ...others] = job.spec.python === undefined ? INTERPRETERS : [job.spec.python];
    let ending = await runOnce({ ...jobRun, run: { ...run, python: first } }, capture);
    for (const python of others) {
        if (ending.engine?.kind === 'python') {
            ending = await runOnce({ ...jobRun, run: { ...run, python } }, capture);
        }
    }
    return ending;
}
async function runOnce({ job, run, runtime, context }, capture) {
    const work = {
        command: runtime.command(run),
        timeout: job.spec.timeout,
        onOutput: (stream, chunk) => {
            capture.add(stream, chunk, context.now() / 1000);
            context.report({ type: 'console', label: job.label, stream, chunk });
        },
        stop: () => runtime.stop(run.name),
    };
    const end = await context.executor.run(work, context.signal);
    const { out } = jobFolderAt(run.folder);
    const outcome = await readOutcome(out);
    const processEnd = await readProcessEnd(out);
    const unexplained = end.reason === 'ended' && outcome.status === 'none';
    const engine = unexplained ? await runtime.diagnose(end.end, capture.stderrTail(), run) : undefined;
    // A supervisor that could tell its end has left nothing behind.
    if (processEnd === undefined) {
        await runtime.stop(run.name);
    }
    return { end, outcome, processEnd, engine };
}
async function conclude({ end, outcome, processEnd, engine }, jobRun) {
    if (engine !== undefined) {
        return failure(FAILURE_OF_ENGINE[engine.kind], `${engine.message}: ${engine.remedy}`);
    }
    const { timeout, resources } = jobRun.job.spec;
    const { exitCode, signal } = end.end;
    const { memory } = resources;
    const verdict = classify({ reason: end.reason, timeout, memory, outcome, processEnd, exitCode, signal });
    return verdict.status === 'finished' ? { ...verdict, result: await run_container_collect(verdict, jobRun) } : verdict;
}
const FAILURE_OF_ENGINE = {
    image: 'Image',
    python: 'Image',
    runtime: 'Runtime',
    'out-of-memory': 'OutOfMemory',
};
async function run_container_collect(verdict, { run, context }) {
    const { out } = jobFolderAt(run.folder);
    const { store } = context;
    await collectStored((0,external_node_path_.join)(out, 'store'), store);
    return collectObjects(verdict.result, out, store);
}

;// CONCATENATED MODULE: ./src/run-job.ts
/**
 * One job, from its arguments to its result record, in seven steps. Read this file first: each step is a function of a
 * module below, and takes what the step before it gave.
 */














/** Runs a job, unless one that it needs did not finish or the run was cancelled. Always gives a record. */
async function runJob(job, needed, context) {
    const known = {};
    const verdict = await attempt({ job, needed, context, known });
    const record = buildRecord(job, verdict, { ...known, now: context.now() / 1000, host: context.host });
    return { record, document: known.document, bundle: known.bundle };
}
function mayNotStart(needed, context) {
    if (context.signal.aborted) {
        return stopped('cancelled', 'Cancelled', 'the run was cancelled before the job started');
    }
    const unfinished = [...needed.values()].flat().find((record) => record.status !== 'finished');
    if (unfinished === undefined) {
        return undefined;
    }
    return stopped('skipped', 'Skipped', `the needed job "${unfinished.label}" did not finish: it is ${unfinished.status}`);
}
async function attempt(attempted) {
    try {
        attempted.known.matrix = await matrixPoint(attempted);
        return mayNotStart(attempted.needed, attempted.context) ?? (await compute(attempted));
    }
    catch (thrown) {
        return verdictOf(thrown);
    }
}
/** The point of the matrix is part of the record whatever becomes of the job. */
async function matrixPoint({ job, needed, context }) {
    return job.matrix === null ? null : (0,encode_arguments/* encodeValues */.t)(job.matrix, { needed, store: context.store, paths: job.paths });
}
async function compute({ job, needed, context, known }) {
    const { report, store } = context;
    const identified = identify(job, context);
    // Told where it is awaited.
    identified.catch(() => { });
    // 1. The arguments become JSON and objects of the store; the source is copied and hashed.
    const serialized = await serialize(job, needed, context);
    known.bundle = serialized.bundle;
    known.hitherHash = await hitherHashOf(serialized, store);
    // 2. What the image is, without fetching it; it is asked for beside the first step.
    const { runtime, identity } = await identified;
    known.container = { digest: identity.digest, runtime: runtime.name, isolation: null };
    // 3. What makes the job the same job on every machine.
    known.jobHash = (0,job_hash/* jobHash */.Q)(serialized, identity.digest);
    known.document = jobDocument(serialized, identity.digest);
    // 4. Whether its result is known.
    known.cache = { hit: false, reason: lookup/* MISS_REASON */.q };
    // 5. The image itself.
    const image = await runtime.fetch(identity, report);
    // 6. The folder that it runs in.
    const run = containerRun(job, { image, runtime, context });
    known.container = { ...known.container, isolation: runtime.isolation(run) };
    if (context.requireIsolation) {
        refuseIncomplete(job, runtime.name, runtime.isolation(run));
    }
    try {
        await writeFolder(serialized, { run, runtime, context });
        // 7. The container, and what it left.
        report({ type: 'job-started', label: job.label, runtime: runtime.name });
        return await runContainer({ job, run, runtime, context, known });
    }
    finally {
        await removeFolder(run.folder, context);
    }
}
/** The first step: arguments become JSON and objects of the store, the source is copied and hashed. */
async function serialize(job, needed, context) {
    const bundle = await context.stage(job.bundle);
    const encoded = await (0,encode_arguments/* encodeArguments */.h)(job.args, { needed, store: context.store, paths: job.paths });
    return { job, bundle, encoded };
}
/** The runtime of a job, and what its image is there. */
async function identify(job, context) {
    const runtime = await context.runtimeOf(job);
    return { runtime, identity: await runtime.identify(imageRequest(job), context.report) };
}
/** What a job asks a runtime for. Under host there may be no image. */
function imageRequest(job) {
    const { pull, python } = job.spec;
    return { image: job.image ?? '', pull, ...(python === undefined ? {} : { python }) };
}
function containerRun(job, { image, runtime, context }) {
    const { folder, container } = context.newJob();
    const { spec } = job;
    const tmp = isContained(runtime) ? '/tmp' : jobFolderAt(folder).tmp;
    return {
        name: container,
        image,
        folder,
        python: spec.python ?? 'python3',
        env: (0,job_environment/* jobEnvironment */.t)(spec, { tmp, caller: context.environment }),
        mounts: job.mounts,
        network: spec.network,
        relax: spec.relax,
        resources: spec.resources,
    };
}
/** Under host the function is a process like any other: it could write through a link, and outlive its end. */
function isContained(runtime) {
    return runtime.name !== 'host';
}
function refuseIncomplete(job, runtime, isolation) {
    const missing = missingIsolation(job.spec, isolation);
    if (missing.length > 0) {
        throw new errors/* HitherError */.bD('runtime', `the isolation that ${runtime} gives here is not complete: ${missing.join(', ')}`, 'run the job on another machine or under another runtime, or without --require-isolation');
    }
}
async function writeFolder(serialized, { run, runtime, context }) {
    await writeJobFolder(serialized, {
        path: run.folder,
        runner: await context.runner(),
        store: context.store,
        mode: isContained(runtime) ? 'link' : 'copy',
        document: jobDocument(serialized, run.image.identity.digest),
        supervision: runtime.supervision(run),
        user: context.user,
    });
}
async function removeFolder(folder, context) {
    if (context.retain) {
        context.report({ type: 'notice', message: `the job folder is kept: ${folder}` });
        return;
    }
    try {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
    catch (thrown) {
        context.report({ type: 'warning', message: `the job folder ${folder} can't be removed: ${(0,errors/* messageOf */.u0)(thrown)}` });
    }
}
const FAILURE_TYPES = {
    runtime: 'Runtime',
    image: 'Image',
    store: 'Store',
};
/** What stops one job must not stop the others: a failure of the machine, and even a bug of ours, is this job's verdict. */
function verdictOf(thrown) {
    if (thrown instanceof errors/* HitherError */.bD) {
        const problems = thrown.problems.map(errors/* formatProblem */.Vw).join('\n');
        return failure(FAILURE_TYPES[thrown.code] ?? 'Internal', problems);
    }
    const trace = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
    return failure('Internal', `this is a bug of hither-action, please report it: ${trace}`);
}


/***/ }),

/***/ 60355:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ runJobs)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
;// CONCATENATED MODULE: ./src/result/exit-code.ts
/** Failures of the machine or its set-up, not of the function. */
const INFRASTRUCTURE = new Set(['Runtime', 'Image', 'Store']);
/** The first that applies: 70 a bug of ours; 3 runtime, image or store; 4 any other failure, time limit or cancellation; 1 an exception; 0. */
function exitCodeOf(records) {
    const has = (test) => records.some(test);
    if (has((record) => record.status === 'failed' && record.error?.type === 'Internal')) {
        return 70;
    }
    if (has((record) => record.status === 'failed' && INFRASTRUCTURE.has(record.error?.type ?? ''))) {
        return 3;
    }
    if (has((record) => ['failed', 'timed-out', 'cancelled'].includes(record.status))) {
        return 4;
    }
    return has((record) => record.status === 'error') ? 1 : 0;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/values/write-json.ts
var write_json = __webpack_require__(7096);
// EXTERNAL MODULE: ./src/result/results-document.ts
var results_document = __webpack_require__(89997);
// EXTERNAL MODULE: ./src/values/display-value.ts
var display_value = __webpack_require__(26192);
// EXTERNAL MODULE: ./src/values/encoded-view.ts
var encoded_view = __webpack_require__(14972);
;// CONCATENATED MODULE: ./src/result/sidecar-names.ts
/** Readable file names for the arrays and files of a value: `traces.npy` for `result['traces']`. */


/** The arrays and files of an encoded value in its order. Names are unique; the value itself is called `result`. */
function namedSidecars(value) {
    const taken = new Set();
    return found(value, []).map(({ path, reference }) => {
        const name = unique(fileName(path, reference), taken);
        taken.add(name);
        return { ref: reference.ref, name };
    });
}
function found(value, path) {
    const view = (0,encoded_view/* viewEncoded */.E)(value);
    switch (view.kind) {
        case 'array':
        case 'file':
            return [{ path, reference: view }];
        case 'list':
        case 'tuple':
            return view.items.flatMap((item, index) => found(item, [...path, String(index)]));
        case 'object':
            return [...view.entries].flatMap(([key, item]) => found(item, [...path, key]));
        case 'dict':
            return view.pairs.flatMap(([key, item]) => found(item, [...path, (0,display_value/* displayValue */.K)(key, 40)]));
        default:
            return [];
    }
}
function fileName(path, reference) {
    const stem = path.length === 0 ? 'result' : path.join('.');
    return safe(reference.kind === 'array' ? `${stem}.npy` : `${stem}-${reference.name}`);
}
/** What every file system and the artifact service take as a name; never hidden, never too long. */
function safe(name) {
    return name
        .replace(/[^A-Za-z0-9_.-]/g, '_')
        .replace(/^\./, '_')
        .slice(-120);
}
function unique(name, taken) {
    if (!taken.has(name)) {
        return name;
    }
    const dot = name.lastIndexOf('.');
    const [stem, ending] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
    let count = 2;
    while (taken.has(`${stem}-${count}${ending}`)) {
        count += 1;
    }
    return `${stem}-${count}${ending}`;
}

;// CONCATENATED MODULE: ./src/result/output-folder.ts
/** The output folder, which is also what the artifact holds (FORMAT.md, "Output folder"). */





/** Writes what is kept of one job, as soon as it ended. Files of the same names are replaced, others stay. */
async function writeJobOutput(output, job, store) {
    const { record, document } = job;
    const jobFolder = (0,external_node_path_.join)(output, record.name);
    const folder = record.index === null ? jobFolder : (0,external_node_path_.join)(jobFolder, String(record.index));
    await (0,promises_.mkdir)(folder, { recursive: true });
    await writeWhole((0,external_node_path_.join)(folder, 'result.json'), `${(0,write_json/* writeJson */.GF)((0,results_document/* recordToJson */.z)(record))}\n`);
    await writeWhole((0,external_node_path_.join)(folder, 'console.txt'), consoleText(record.runtime_info.console_out));
    await writeSidecars(folder, record.result, store);
    if (document !== undefined) {
        await writeWhole((0,external_node_path_.join)(folder, 'job.json'), `${(0,write_json/* writeJson */.GF)(document)}\n`);
        await writeSidecars((0,external_node_path_.join)(folder, 'args'), argumentsOf(document), store);
    }
    await writeSources((0,external_node_path_.join)(jobFolder, 'src'), job.sources);
}
/** Writes `results.json`, the document of all jobs, once they have ended. */
async function writeResults(output, records) {
    await (0,promises_.mkdir)(output, { recursive: true });
    await writeWhole((0,external_node_path_.join)(output, 'results.json'), (0,results_document/* resultsDocument */.U)(records));
}
async function writeSidecars(folder, value, store) {
    for (const { ref, name } of namedSidecars(value)) {
        await (0,promises_.mkdir)(folder, { recursive: true });
        const target = (0,external_node_path_.join)(folder, name);
        await (0,promises_.rm)(`${target}.part`, { force: true });
        await store.placeVerified(ref, `${target}.part`, 'copy');
        await (0,promises_.rename)(`${target}.part`, target);
    }
}
async function writeSources(folder, sources) {
    for (const { path, copy } of sources) {
        const target = (0,external_node_path_.join)(folder, path);
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
        await (0,promises_.copyFile)(copy, `${target}.part`);
        await (0,promises_.rename)(`${target}.part`, target);
    }
}
function argumentsOf(document) {
    return document instanceof Map ? (document.get('args') ?? null) : null;
}
function consoleText(console) {
    return console.lines.map((line) => `${line.text}\n`).join('');
}
/** A reader never sees half a document. */
async function writeWhole(path, text) {
    await (0,promises_.writeFile)(`${path}.part`, text);
    await (0,promises_.rename)(`${path}.part`, path);
}

// EXTERNAL MODULE: ./src/run-job.ts + 15 modules
var run_job = __webpack_require__(84044);
;// CONCATENATED MODULE: ./src/run-jobs.ts
/** The jobs of a run: each starts when those that it needs have ended, at most `parallel` at once. */





/** Runs resolved jobs to their records, and writes the output folder on the way. Never throws for what a job does. */
async function runJobs(jobs, context) {
    const output = createOutput(context);
    const groups = groupByName(jobs);
    const done = new Map();
    const queue = [];
    const waiting = new Set(groups.values());
    const release = () => {
        for (const group of waiting) {
            if (group.needs.every((name) => done.has(name))) {
                waiting.delete(group);
                queue.push(...group.jobs);
            }
        }
    };
    const finish = (record, group) => {
        context.report({ type: 'job-ended', record });
        group.records.push(record);
        if (group.records.length === group.jobs.length) {
            group.records.sort((a, b) => (a.index ?? 0) - (b.index ?? 0));
            done.set(group.name, group);
            release();
        }
    };
    release();
    await runQueue(queue, context.parallel, async (job) => {
        const group = groups.get(job.name);
        if (group !== undefined) {
            const needed = new Map(group.needs.map((name) => [name, done.get(name)?.records ?? []]));
            const end = await (0,run_job/* runJob */.b5)(job, needed, context);
            await output.add(end);
            finish(end.record, group);
        }
    });
    const records = [...groups.values()].flatMap((group) => group.records);
    const written = await output.finish(records);
    return { records, exitCode: written ? exitCodeOf(records) : errors/* EXIT_CODES */.ai.store };
}
/** Writes what is kept of each job as soon as it ends. An output folder that can't be written loses no result. */
function createOutput({ output, store, report }) {
    let complete = true;
    const attempt = async (write) => {
        try {
            await write();
        }
        catch (thrown) {
            complete = false;
            report({ type: 'warning', message: `the output folder can't be written: ${(0,errors/* messageOf */.u0)(thrown)}` });
        }
    };
    return {
        async add({ record, document, bundle }) {
            if (output !== undefined) {
                const sources = (bundle?.files ?? []).map(({ path }) => ({ path, copy: (0,external_node_path_.join)(bundle?.folder ?? '', path) }));
                await attempt(() => writeJobOutput(output, { record, document, sources }, store));
            }
        },
        /** Whether everything was written. */
        async finish(records) {
            if (output !== undefined) {
                await attempt(() => writeResults(output, records));
            }
            return complete;
        },
    };
}
function groupByName(jobs) {
    const byName = new Map();
    for (const job of jobs) {
        const group = byName.get(job.name);
        if (group === undefined) {
            byName.set(job.name, [job]);
        }
        else {
            group.push(job);
        }
    }
    return new Map([...byName].map(([name, members]) => [
        name,
        { name, jobs: members, needs: members[0]?.spec.needs ?? [], records: [] },
    ]));
}
/** Works a queue off with at most `parallel` turns at once. Turns may append to the queue. */
async function runQueue(queue, parallel, turn) {
    const running = new Set();
    let next = 0;
    while (next < queue.length || running.size > 0) {
        while (running.size < parallel && next < queue.length) {
            const item = queue[next];
            next += 1;
            const current = turn(item).finally(() => running.delete(current));
            running.add(current);
        }
        await Promise.race(running);
    }
}


/***/ }),

/***/ 87319:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ openConfined),
/* harmony export */   e: () => (/* binding */ confinePath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83916);
/* harmony import */ var _nearest__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30073);
/**
 * Paths of a spec may not lead out of the root, neither by `..` nor by symbolic links. What counts is the file that was
 * really opened: a link that is exchanged between check and use changes nothing.
 */





/** The real absolute path of a file or folder that exists and is where it may be. */
async function confinePath(given, rules) {
    const form = checkText(given);
    if (form !== undefined) {
        return failed(form);
    }
    const asked = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(given.base === 'spec' ? rules.folder : rules.cwd, given.path);
    try {
        const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(asked);
        const problem = given.base === 'spec' ? checkPlace(given, real, rules) : undefined;
        return problem === undefined ? { ok: true, value: real, warnings: [] } : failed(problem);
    }
    catch (thrown) {
        return failed((await missingOutside(given, asked, rules)) ?? (await missing(given, asked, thrown)));
    }
}
/** What is missing where a spec may not look: which files are there is not told. */
async function missingOutside(given, asked, rules) {
    if (given.base === 'command-line') {
        return undefined;
    }
    let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(asked);
    for (;;) {
        const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(folder).catch(() => undefined);
        if (real !== undefined) {
            return checkPlace(given, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(real, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(folder, asked)), rules);
        }
        folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder);
    }
}
/** Opens a regular file for reading. The caller closes it. */
async function openConfined(given, rules) {
    const confined = await confinePath(given, rules);
    if (!confined.ok) {
        return confined;
    }
    try {
        // Not waiting for the other end of a pipe.
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(confined.value, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
        const problem = await checkOpened(given, handle, rules);
        if (problem === undefined) {
            return { ok: true, value: handle, warnings: [] };
        }
        await handle.close();
        return failed(problem);
    }
    catch (thrown) {
        return failed(await missing(given, confined.value, thrown));
    }
}
function failed(problem) {
    return { ok: false, problems: [problem], warnings: [] };
}
function checkText({ path, where }) {
    return path === '' || /[\0\n\r]/.test(path)
        ? { message: 'this is no path', remedy: 'write the path of a file, without line ends', where }
        : undefined;
}
function checkPlace(given, real, rules) {
    const { path, where } = given;
    if (rules.dataRoots.some((folder) => isInside(real, folder))) {
        return undefined;
    }
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(path)) {
        return {
            message: `the path ${path} is absolute`,
            remedy: 'make it relative to the spec, or allow its folder with --data-root',
            where,
        };
    }
    if (isInside(real, rules.root)) {
        return undefined;
    }
    const remedy = `move it below the root ${rules.root}, choose another with --root, or allow its folder with --data-root`;
    return { message: `${path} leads to ${real}, out of the root`, remedy, where };
}
/** Whether a real path is a folder or something in it. */
function isInside(path, folder) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(folder, path);
    return way === '' || (way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(way));
}
/** Looks at what was opened, for the path may have been exchanged since it was checked. */
async function checkOpened(given, handle, rules) {
    const { path, base, where } = given;
    const found = await handle.stat();
    if (!found.isFile()) {
        const what = found.isDirectory() ? 'a folder' : 'not a regular file';
        return { message: `${path} is ${what}`, remedy: 'give the path of a file', where };
    }
    const opened = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readlink)(`/proc/self/fd/${handle.fd}`).catch(() => undefined);
    return opened === undefined || base === 'command-line' ? undefined : checkPlace(given, opened, rules);
}
async function missing({ path, where }, asked, thrown) {
    switch ((0,_errors__WEBPACK_IMPORTED_MODULE_3__/* .systemErrorCode */ .vq)(thrown)) {
        case 'ENOENT':
        case 'ENOTDIR':
            return { message: `there is no ${path}`, remedy: await nearestFile(asked), where };
        case 'EACCES':
            return { message: `${path} may not be read`, remedy: 'give yourself the right to read it', where };
        case 'ELOOP':
            return { message: `${path} is a link that leads in a circle`, remedy: 'mend the link', where };
        default:
            return { message: `${path} can't be read: ${(0,_errors__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .u0)(thrown)}`, remedy: 'check the path', where };
    }
}
/** Names the nearest file beside a missing one, or the first folder of the path that is missing. */
async function nearestFile(asked) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(asked);
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder).catch(() => undefined);
    if (names?.includes((0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(asked))) {
        return 'it is a link that leads nowhere: mend the link';
    }
    if (names !== undefined) {
        return (0,_nearest__WEBPACK_IMPORTED_MODULE_4__/* .didYouMean */ .a)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(asked), names, `check the path; it was looked for at ${asked}`);
    }
    const exists = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder)).catch(() => undefined);
    return exists === undefined ? `check the path; it was looked for at ${asked}` : `there is no folder ${folder}`;
}


/***/ }),

/***/ 30073:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** The known name that somebody probably meant. */
/** The nearest of the known names by edit distance, or undefined where none is near (a third of the length, at least 1). */
function nearest(name, known) {
    const wanted = folded(name);
    let best;
    let limit = Math.max(1, Math.floor(name.length / 3));
    for (const candidate of known) {
        const distance = editDistance(wanted, folded(candidate), limit);
        if (distance !== undefined) {
            best = candidate;
            limit = distance - 1;
        }
        if (limit < 0) {
            break;
        }
    }
    return best;
}
/** Letters that look the same are the same: cases, and accents that are written in two ways. */
function folded(name) {
    return name.normalize('NFC').toLowerCase();
}
/** `did you mean "x"?` where a known name is near, else the text given. */
function didYouMean(name, known, otherwise) {
    const similar = nearest(name, known);
    return similar === undefined ? otherwise : `did you mean "${similar}"?`;
}
/** Longer names are mistakes of another kind than a slip of the finger. */
const MAX_COMPARED = 64;
/**
 * Insertions, deletions, exchanges, and swaps of neighbours (optimal string alignment); undefined as soon as there are
 * more than `limit`.
 */
function editDistance(a, b, limit) {
    if (a === b) {
        return 0;
    }
    if (Math.abs(a.length - b.length) > limit || Math.max(a.length, b.length) > MAX_COMPARED) {
        return undefined;
    }
    let before = [];
    let above = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let row = 1; row <= a.length; row += 1) {
        const current = nextRow({ a, b, row, above, before });
        if (Math.min(...current) > limit) {
            return undefined;
        }
        [before, above] = [above, current];
    }
    const distance = above[b.length] ?? 0;
    return distance <= limit ? distance : undefined;
}
function nextRow({ a, b, row, above, before }) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
        const same = a[row - 1] === b[column - 1];
        const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
        current.push(Math.min((above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (above[column - 1] ?? 0) + (same ? 0 : 1), swapped ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY));
    }
    return current;
}


/***/ }),

/***/ 6150:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ bytesOf),
/* harmony export */   Bv: () => (/* binding */ isPossibleSize),
/* harmony export */   SK: () => (/* binding */ SIZE),
/* harmony export */   TM: () => (/* binding */ secondsOf),
/* harmony export */   ft: () => (/* binding */ DURATION),
/* harmony export */   mX: () => (/* binding */ isPossibleDuration)
/* harmony export */ });
/** Sizes and times as they are written in a job spec. */
/** The form of a size: `512M`, `4G`, `2g`, `4GiB`, `1.5G`, `4096`. */
const SIZE = /^\d+(\.\d+)?\s*([KMGTkmgt][iI]?)?[Bb]?$/;
/** The form of a time: `90s`, `30m`, `2h`, `1d`. */
const DURATION = /^\d+(\.\d+)?\s*[smhd]$/;
const SIZE_POWERS = { k: 1, m: 2, g: 3, t: 4 };
const SECONDS = { s: 1, m: 60, h: 3600, d: 86_400 };
/** Bytes of a size: powers of 1024. */
function bytesOf(size) {
    if (typeof size === 'number') {
        return size;
    }
    const unit = /[kmgt]/i.exec(size)?.[0].toLowerCase() ?? '';
    return Math.floor(Number.parseFloat(size) * 1024 ** (SIZE_POWERS[unit] ?? 0));
}
/** Seconds of a time. */
function secondsOf(duration) {
    return typeof duration === 'number' ? duration : Number.parseFloat(duration) * (SECONDS[duration.slice(-1)] ?? 1);
}
/** A size of 0 would mean "no limit" to the engines. */
function isPossibleSize(size) {
    const bytes = bytesOf(size);
    return bytes >= 1 && Number.isSafeInteger(bytes);
}
/** A time in which something can happen. */
function isPossibleDuration(duration) {
    const seconds = secondsOf(duration);
    return seconds > 0 && Number.isFinite(seconds);
}


/***/ }),

/***/ 25358:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ openStore)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
;// CONCATENATED MODULE: ./src/store/two-hashes.ts
/**
 * sha1 and sha256 of one stream of bytes. Of a large file each is made by a thread of its own, for hashing is what takes the time: a
 * disk gives and takes bytes faster.
 */


/** Below this starting a thread takes longer than it saves. Bytes. */
const LARGE = 64 * 1024 * 1024;
/** Large enough that system calls and messages between threads cost nothing. Bytes. */
const PIECE_BYTES = 4 * 1024 * 1024;
/** Hashes for a file of about this size. */
function twoHashes(size) {
    // a byte more, so that reading a small file's only piece shows whether that is all
    const piece = Math.min(PIECE_BYTES, size + 1);
    const memory = [new SharedArrayBuffer(piece), new SharedArrayBuffer(piece)];
    const buffers = [Buffer.from(memory[0]), Buffer.from(memory[1])];
    const sha1 = (0,external_node_crypto_.createHash)('sha1');
    const sha256 = size < LARGE ? sha256Here(buffers) : sha256InThread(memory);
    return {
        buffers,
        async update(buffer, length) {
            const other = sha256.update(buffer, length);
            sha1.update(buffers[buffer].subarray(0, length));
            await other;
        },
        digest: async () => ({ sha1: sha1.digest('hex'), sha256: await sha256.digest() }),
        close: sha256.close,
    };
}
function sha256Here(buffers) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    return {
        update: async (buffer, length) => hash.update(buffers[buffer].subarray(0, length)),
        digest: async () => hash.digest('hex'),
        close: async () => { },
    };
}
/** Answers [buffer, length] once it is hashed, and null by the digest. As text it needs no file beside the bundle. */
const THREAD = `
const { parentPort, workerData } = require('node:worker_threads');
const hash = require('node:crypto').createHash('sha256');
parentPort.on('message', (piece) => {
  if (piece !== null) {
    hash.update(new Uint8Array(workerData[piece[0]], 0, piece[1]));
  }
  parentPort.postMessage(piece === null ? hash.digest('hex') : '');
});
`;
function sha256InThread(memory) {
    const worker = new external_node_worker_threads_.Worker(THREAD, { eval: true, workerData: memory });
    const ask = (question) => new Promise((done, fail) => {
        worker.once('message', (answer) => {
            worker.off('error', fail);
            done(answer);
        });
        worker.once('error', fail);
        worker.postMessage(question);
    });
    return {
        update: (buffer, length) => ask([buffer, length]),
        digest: () => ask(null),
        close: async () => {
            await worker.terminate();
        },
    };
}

;// CONCATENATED MODULE: ./src/store/digest-file.ts
/** One pass over a file: both digests of the bytes, which at the same time may go into another file. */




/**
 * Opens a file for reading; neither follows a symbolic link nor waits for the other end of a pipe.
 * @throws the system's error; ELOOP for a symbolic link.
 */
function openForReading(path) {
    return (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK);
}
/**
 * Reads a file from its start to its end, whatever the handle's own position is, and gives its digests and its size.
 * With a target the same bytes are written there. Hashing, reading and writing overlap.
 */
async function digestFile(source, target) {
    const hashes = twoHashes((await source.stat()).size);
    try {
        const size = await passThrough(source, target, hashes);
        return { ...(await hashes.digest()), size };
    }
    finally {
        await hashes.close();
    }
}
/** Gives the number of bytes. */
async function passThrough(source, target, hashes) {
    const fill = (buffer, position) => source.read(hashes.buffers[buffer], 0, hashes.buffers[buffer].length, position);
    let current = 0;
    let size = 0;
    let { bytesRead } = await fill(current, 0);
    while (bytesRead > 0) {
        const other = current === 0 ? 1 : 0;
        const written = target === undefined ? undefined : writeAll(target, hashes.buffers[current].subarray(0, bytesRead));
        const read = fill(other, size + bytesRead);
        const hashed = hashes.update(current, bytesRead);
        size += bytesRead;
        [{ bytesRead }] = await Promise.all([read, written, hashed]);
        current = other;
    }
    return size;
}
/**
 * A write may take fewer bytes than it was given. Without positions a write that lies about it makes the file too short,
 * which is seen later; with positions it would leave a hole.
 */
async function writeAll(target, bytes) {
    for (let done = 0; done < bytes.length;) {
        const { bytesWritten } = await target.write(bytes, done, bytes.length - done, null);
        done += bytesWritten;
    }
}
/** The digests of bytes in memory. */
function digestBytes(bytes) {
    return {
        sha1: (0,external_node_crypto_.createHash)('sha1').update(bytes).digest('hex'),
        sha256: (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex'),
        size: bytes.length,
    };
}

;// CONCATENATED MODULE: ./src/store/store-context.ts
/** Runs something with an open file and closes it in any case; an error of the closing counts, for NFS reports full disks there. */
async function withFile(handle, use) {
    let result;
    try {
        result = await use(handle);
    }
    catch (thrown) {
        // What went wrong first is what the user has to know.
        await handle.close().catch(() => { });
        throw thrown;
    }
    await handle.close();
    return result;
}

;// CONCATENATED MODULE: ./src/store/durable-folder.ts
/** Folders whose entries survive a power cut. */





/**
 * Makes a folder and those above it. Gives the folders whose entries are new: sync them once their content stands.
 * (Node's own recursive mkdir says ENOENT for a full disk, and only the first folder that it made.)
 */
async function makeFolders(path) {
    const parent = (0,external_node_path_.dirname)(path);
    try {
        return (await makeFolder(path)) ? [parent] : [];
    }
    catch (thrown) {
        if ((0,errors/* systemErrorCode */.vq)(thrown) !== 'ENOENT' || parent === path) {
            throw thrown;
        }
    }
    const changed = await makeFolders(parent);
    return (await makeFolder(path)) ? [parent, ...changed] : changed;
}
/** False where something of that name is there; if it is no folder, the next step will say so. */
async function makeFolder(path) {
    try {
        await (0,promises_.mkdir)(path);
        return true;
    }
    catch (thrown) {
        if ((0,errors/* systemErrorCode */.vq)(thrown) === 'EEXIST') {
            return false;
        }
        throw thrown;
    }
}
/** Some network file systems can't sync a folder; nothing else may be ignored. */
const CAN_NOT_SYNC = ['EINVAL', 'ENOTSUP', 'EOPNOTSUPP'];
/** Waits until the entries of a folder are on the disk. */
async function syncFolder(path) {
    const handle = await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_DIRECTORY);
    await withFile(handle, async () => {
        try {
            await handle.sync();
        }
        catch (thrown) {
            if (!CAN_NOT_SYNC.includes((0,errors/* systemErrorCode */.vq)(thrown) ?? '')) {
                throw thrown;
            }
        }
    });
}

;// CONCATENATED MODULE: ./src/store/verify-object.ts



/** Opens what lies at the path of an object, if it is a regular file, and gives it to `use`. */
async function inspect(path, use) {
    const opened = await openIfThere(path);
    if (opened.state !== 'good') {
        return opened;
    }
    return withFile(opened.value, async (handle) => {
        const stat = await handle.stat();
        return stat.isFile() ? use(handle, stat.size) : notRegular;
    });
}
/** Opens the file of an object and proves that it holds it; the caller closes it. Reading it starts at its beginning. */
async function openAt(path, ref) {
    const opened = await openIfThere(path);
    if (opened.state !== 'good') {
        return opened;
    }
    const handle = opened.value;
    const stat = await handle.stat();
    const found = stat.isFile() ? await verifyHandle(handle, stat.size, ref) : notRegular;
    if (found.state === 'good') {
        return opened;
    }
    await handle.close();
    return found;
}
const notRegular = { state: 'damaged', why: 'is not a regular file' };
async function openIfThere(path) {
    try {
        return { state: 'good', value: await openForReading(path) };
    }
    catch (thrown) {
        switch ((0,errors/* systemErrorCode */.vq)(thrown)) {
            case 'ENOENT':
                return { state: 'missing' };
            case 'ELOOP':
                return { state: 'damaged', why: 'is a symbolic link' };
            case 'ENXIO':
                return notRegular;
            default:
                throw thrown;
        }
    }
}
/**
 * Runs a check again through a newly opened file before it believes in damage: network file systems and disks
 * sometimes give wrong bytes once.
 */
async function twice(check) {
    const first = await check();
    return first.state === 'damaged' ? check() : first;
}
/** The digests of a regular file at a path. */
function digestAt(path) {
    return inspect(path, async (handle) => ({ state: 'good', value: await digestFile(handle) }));
}
/** Whether the file at a path holds exactly this object, read through. */
function verifyAt(path, ref) {
    return inspect(path, (handle, size) => verifyHandle(handle, size, ref));
}
/** Compares an open file with what it has to hold. */
async function verifyHandle(handle, size, ref) {
    return size === ref.size ? compare(await digestFile(handle), ref) : wrongSize(size, ref);
}
/** The bytes of an object, once they are proved to be its own. */
function readAt(path, ref) {
    return inspect(path, async (handle, size) => {
        if (size !== ref.size) {
            return wrongSize(size, ref);
        }
        const bytes = await handle.readFile();
        const compared = compare(digestBytes(bytes), ref);
        return compared.state === 'good' ? { state: 'good', value: bytes } : compared;
    });
}
/** Compares digests. */
function compare(actual, expected) {
    if (actual.size !== expected.size) {
        return wrongSize(actual.size, expected);
    }
    if (actual.sha1 !== expected.sha1) {
        return { state: 'damaged', why: `has the sha1 ${actual.sha1}` };
    }
    return actual.sha256 === expected.sha256
        ? { state: 'good', value: actual }
        : { state: 'damaged', why: `has the sha256 ${actual.sha256}, where ${expected.sha256} was promised` };
}
function wrongSize(size, ref) {
    return { state: 'damaged', why: `has ${size} bytes instead of ${ref.size}` };
}

;// CONCATENATED MODULE: ./src/store/place-object.ts
/** Puts a verified object where a container or a user finds it. */








/**
 * Places an object at a path, making the folders above it. What is verified is what is placed: the linked file itself, or
 * the very bytes that were copied. Nothing is left at the path unless it is good. A path where the object already is
 * stays as it is.
 */
async function placeObject(source, target, how) {
    await makeFolders((0,external_node_path_.dirname)(target));
    const linked = how.mode === 'link' ? await placeLink(source, target, how.ref) : undefined;
    return linked ?? placeCopy(source, target, how.ref);
}
/** What a link can't be made for: another file system, another's file, too many links, no links at all, a link before us. */
const NO_LINK = ['EXDEV', 'EPERM', 'EACCES', 'EMLINK', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EEXIST'];
/** undefined: a link is not possible here. */
async function placeLink(source, target, ref) {
    try {
        await (0,promises_.link)(source, target);
    }
    catch (thrown) {
        const code = (0,errors/* systemErrorCode */.vq)(thrown) ?? '';
        if (NO_LINK.includes(code)) {
            return undefined;
        }
        if (code === 'ENOENT') {
            return { state: 'missing' };
        }
        throw thrown;
    }
    return removeUnlessGood(target, () => verifyLink(target, ref));
}
/** A file that somebody else can write to may change after it was verified: then only a copy will do. */
async function verifyLink(target, ref) {
    let foreign = false;
    const found = await inspect(target, async (handle, size) => {
        const stat = await handle.stat();
        foreign = stat.uid !== process.getuid?.() || (stat.mode & 0o022) !== 0;
        return foreign ? { state: 'damaged', why: '' } : verifyHandle(handle, size, ref);
    });
    return foreign ? undefined : found;
}
async function placeCopy(source, target, ref) {
    try {
        return await inspect(source, async (from) => {
            const flags = external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_EXCL | external_node_fs_.constants.O_NOFOLLOW;
            const to = await (0,promises_.open)(target, flags, 0o444);
            const copied = await removeUnlessGood(target, async () => compare(await withFile(to, () => digestFile(from, to)), ref));
            return copied;
        });
    }
    catch (thrown) {
        if ((0,errors/* systemErrorCode */.vq)(thrown) === 'EEXIST') {
            return alreadyThere(target, ref);
        }
        throw thrown;
    }
}
async function alreadyThere(target, ref) {
    const found = await verifyAt(target, ref);
    if (found.state !== 'good') {
        throw new errors/* HitherError */.bD('store', `another file is at ${target} already`, 'remove it');
    }
    return found;
}
async function removeUnlessGood(target, verify) {
    let good = false;
    try {
        const found = await verify();
        good = found?.state === 'good';
        return found;
    }
    finally {
        if (!good) {
            await (0,promises_.rm)(target, { force: true });
        }
    }
}

// EXTERNAL MODULE: ./src/store/store-layout.ts
var store_layout = __webpack_require__(58759);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./src/store/temporary-file.ts
/** Files that are being written: under a name that nobody else has or can guess, in the store's own file system. */







/** A new temporary path: host and process tell a later sweep whose it was, 128 random bits make it unique. */
function temporaryPath({ root, random }) {
    const host = (0,external_node_os_.hostname)().replace(/[^\w.-]/g, '_');
    return (0,external_node_path_.join)((0,store_layout/* temporaryFolder */.yy)(root), `${host}.${process.pid}.${random(16).toString('hex')}`);
}
/**
 * Gives `use` a temporary path in a folder that exists, and removes what is there when `use` throws.
 * @throws what `use` throws.
 */
async function withTemporary(context, use) {
    const path = temporaryPath(context);
    try {
        return await use(path);
    }
    catch (thrown) {
        // A temporary file that can't be removed is only litter; the first error says what is wrong.
        await (0,promises_.rm)(path, { force: true }).catch(() => { });
        throw thrown;
    }
}
/** Creates a temporary file for writing, readable by nobody else. */
async function createTemporary(context, path) {
    return inTemporaryFolder(context, () => (0,promises_.open)(path, external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_EXCL | external_node_fs_.constants.O_NOFOLLOW, 0o600));
}
/** Does something that needs the folder of temporary files, making it when it isn't there. */
async function inTemporaryFolder(context, use) {
    try {
        return await use();
    }
    catch (thrown) {
        if ((0,errors/* systemErrorCode */.vq)(thrown) !== 'ENOENT') {
            throw thrown;
        }
        // Here the store's own folder may come into being, without which its objects are lost.
        for (const changed of await makeFolders((0,store_layout/* temporaryFolder */.yy)(context.root))) {
            await syncFolder(changed);
        }
        await markAsCache(context.root);
        return use();
    }
}
async function markAsCache(root) {
    try {
        await (0,promises_.writeFile)((0,external_node_path_.join)((0,store_layout/* ownFolder */.vY)(root), 'CACHEDIR.TAG'), store_layout/* CACHEDIR_TAG */.jc, { flag: 'wx' });
    }
    catch (thrown) {
        if ((0,errors/* systemErrorCode */.vq)(thrown) !== 'EEXIST') {
            throw thrown;
        }
    }
}

;// CONCATENATED MODULE: ./src/store/sha256-map.ts
/**
 * What we know of an object beside its sha1: sha256 and size, in a small file. It only spares reading an object to learn
 * them; content is verified whenever it is used. Written after the object; a line that doesn't match its own digest is
 * ignored, so that no sync is needed. (Precedent: git's object-map from sha1 to sha256.)
 */









/** More than any line of ours has. */
const MAX_BYTES = 1024;
/** What was known of an object when it was stored; undefined where nothing is known. */
async function knownObject(root, sha1) {
    const text = await readSmall((0,store_layout/* mapPath */.qD)(root, sha1));
    const [, sha256 = '', digits] = /^\{"sha256":"([0-9a-f]{64})","size":(\d{1,15}),"check":"[0-9a-f]{64}"\}\n$/.exec(text) ?? [];
    const ref = { sha1, sha256, size: Number(digits) };
    return digits !== undefined && text === lineOf(ref) ? ref : undefined;
}
/** Remembers an object. Never throws for a system that doesn't let it: nothing depends on it. */
async function rememberObject(context, ref) {
    const known = await knownObject(context.root, ref.sha1);
    if (known?.sha256 === ref.sha256 && known.size === ref.size) {
        return;
    }
    const path = (0,store_layout/* mapPath */.qD)(context.root, ref.sha1);
    try {
        await withTemporary(context, async (temporary) => {
            await inTemporaryFolder(context, () => (0,promises_.writeFile)(temporary, lineOf(ref), { flag: 'wx', mode: 0o644 }));
            await makeFolders((0,external_node_path_.dirname)(path));
            await (0,promises_.rename)(temporary, path);
        });
    }
    catch (thrown) {
        if (thrown instanceof errors/* HitherError */.bD || (0,errors/* systemErrorCode */.vq)(thrown) === undefined) {
            throw thrown;
        }
    }
}
/** The line bears the sha256 of what it says, the object's sha1 included. */
function lineOf({ sha1, sha256, size }) {
    const check = (0,external_node_crypto_.createHash)('sha256').update(`hither-map/1 ${sha1} ${sha256} ${size}`).digest('hex');
    return `{"sha256":"${sha256}","size":${size},"check":"${check}"}\n`;
}
async function readSmall(path) {
    try {
        return await withFile(await openForReading(path), async (handle) => {
            const { buffer, bytesRead } = await handle.read(Buffer.alloc(MAX_BYTES), 0, MAX_BYTES, 0);
            return buffer.toString('utf8', 0, bytesRead);
        });
    }
    catch (thrown) {
        if ((0,errors/* systemErrorCode */.vq)(thrown) === undefined) {
            throw thrown;
        }
        return '';
    }
}

;// CONCATENATED MODULE: ./src/store/store-error.ts
/** What goes wrong in a store, said to a person: what happened, where, and what to do. */



const OTHER_FOLDER = 'choose another folder with --store or KACHERY_STORAGE_DIR';
/** Error codes of the system, with what they mean for a store. */
const MEANINGS = new Map([
    ['ENOSPC', { what: 'the disk is full', remedy: `free some space there, or ${OTHER_FOLDER}` }],
    ['EDQUOT', { what: 'your disk quota is used up', remedy: `free some of it, or ${OTHER_FOLDER}` }],
    [
        'EFBIG',
        { what: 'the file is larger than is allowed here', remedy: `raise the limit (ulimit -f), or ${OTHER_FOLDER}` },
    ],
    [
        'EACCES',
        { what: 'you may not do that there', remedy: `ask the owner of the folder for access, or ${OTHER_FOLDER}` },
    ],
    [
        'EPERM',
        { what: 'you may not do that there', remedy: `ask the owner of the folder for access, or ${OTHER_FOLDER}` },
    ],
    ['EROFS', { what: 'the file system is read-only', remedy: OTHER_FOLDER }],
    ['ENOTDIR', { what: 'a file stands where a folder belongs', remedy: `move the file away, or ${OTHER_FOLDER}` }],
    ['ENOENT', { what: 'there is no such file', remedy: 'check the path' }],
    ['ELOOP', { what: 'it is a symbolic link', remedy: 'give the file that it leads to' }],
    ['EMFILE', { what: 'too many files are open', remedy: 'raise the limit (ulimit -n), or run fewer jobs at once' }],
    ['EIO', { what: 'the disk reported an error', remedy: `check the disk, or ${OTHER_FOLDER}` }],
]);
/** Turns an error of the system into one for people; errors that are that already stay. `doing`: `store /data/x.npy`. */
function storeError(thrown, doing) {
    if (thrown instanceof errors/* HitherError */.bD) {
        return thrown;
    }
    const code = codeOf(thrown);
    const meaning = MEANINGS.get(code) ?? { what: (0,errors/* messageOf */.u0)(thrown), remedy: 'try again; if it stays, check the disk' };
    const place = [code, pathOf(thrown)].filter((part) => part).join(' at ');
    const message = `can't ${doing}: ${meaning.what}${place === '' ? '' : ` (${place})`}`;
    return new errors/* HitherError */.bD('store', message, meaning.remedy, { cause: thrown });
}
/** Node has no name for the error of a used up quota. */
function codeOf(thrown) {
    const isQuota = thrown instanceof Error && 'errno' in thrown && thrown.errno === -external_node_os_.constants.errno.EDQUOT;
    return isQuota ? 'EDQUOT' : ((0,errors/* systemErrorCode */.vq)(thrown) ?? '');
}
function pathOf(thrown) {
    return thrown instanceof Error && 'path' in thrown && typeof thrown.path === 'string' ? thrown.path : undefined;
}
/** There is no such object. */
function missingObject(root, sha1) {
    const place = (0,store_layout/* objectPath */.du)(root, sha1);
    return new errors/* HitherError */.bD('store', `the object sha1://${sha1} is not in the content store: there is no ${place}`, 'store it with "hither store put FILE", run the job that makes it, or name the store that has it with --store');
}
/** The object's file does not hold the object. */
function damagedObject(root, sha1, why) {
    return new errors/* HitherError */.bD('store', `the object sha1://${sha1} is damaged: ${(0,store_layout/* objectPath */.du)(root, sha1)} ${why}`, 'store it again with "hither store put FILE", or run the job that makes it: that replaces the damaged file');
}
/** Two contents with one sha1: that does not happen by accident. */
function collidingObject(root, ref, otherSha256) {
    return new errors/* HitherError */.bD('store', `another object with the sha1 ${ref.sha1} is in the content store: its sha256 is ${otherSha256}, that of the new one ${ref.sha256}`, `one of the two files was made to be taken for the other: find out where they come from; the stored one is ${(0,store_layout/* objectPath */.du)(root, ref.sha1)}`);
}

;// CONCATENATED MODULE: ./src/store/commit-object.ts
/**
 * Gives a finished temporary file its name in the store (security-reliability §3.1): no name ever shows bytes that don't
 * hash to it, and what was acknowledged survives a power cut.
 */








/**
 * Moves a file that was synced, and whose digests are `ref`, to its place. Afterwards the temporary file is gone.
 * @throws HitherError `store` when another content has the same sha1; the system's errors.
 */
async function commitObject(context, temporary, ref) {
    const target = (0,store_layout/* objectPath */.du)(context.root, ref.sha1);
    if (await isThere(context, target, ref)) {
        await (0,promises_.rm)(temporary);
    }
    else {
        await place(context, temporary, { target, ref });
    }
    await rememberObject(context, ref);
}
/**
 * Whether the object is there and proved good. A file of the right size with the right sha256 on record is not read: ours
 * goes over it, which costs nothing and mends it if it is damaged.
 */
async function isThere({ root }, target, ref) {
    const stat = await (0,promises_.lstat)(target).catch(ifMissing);
    if (!stat?.isFile()) {
        return false;
    }
    const known = await knownObject(root, ref.sha1);
    if (known?.sha256 === ref.sha256 && stat.size === ref.size) {
        return false;
    }
    const found = await digestAt(target);
    if (found.state !== 'good' || found.value.sha1 !== ref.sha1) {
        return false;
    }
    if (found.value.sha256 !== ref.sha256) {
        throw collidingObject(root, ref, found.value.sha256);
    }
    return true;
}
async function place(context, temporary, { target, ref }) {
    try {
        const changed = await makeFolders((0,external_node_path_.dirname)(target));
        await moveTo(context, temporary, target);
        for (const folder of new Set([(0,external_node_path_.dirname)(target), ...changed])) {
            await syncFolder(folder);
        }
    }
    catch (thrown) {
        // In a store of several users the folder may be another's; if he has the object already, all is well.
        if (!isDenied(thrown) || (await verifyAt(target, ref)).state !== 'good') {
            throw thrown;
        }
        await (0,promises_.rm)(temporary, { force: true });
    }
}
async function moveTo(context, temporary, target) {
    try {
        await (0,promises_.rename)(temporary, target);
    }
    catch (thrown) {
        if ((0,errors/* systemErrorCode */.vq)(thrown) === 'EISDIR') {
            await moveAside(context, target);
            await (0,promises_.rename)(temporary, target);
        }
        else if ((0,errors/* systemErrorCode */.vq)(thrown) !== 'ENOENT' || !(await wasMoved(temporary, target))) {
            throw thrown;
        }
    }
}
/** A folder in an object's place can't be renamed over; whatever is in it is kept. */
async function moveAside({ root, random }, target) {
    const folder = (0,store_layout/* quarantineFolder */.l8)(root);
    await makeFolders(folder);
    await (0,promises_.rename)(target, (0,external_node_path_.join)(folder, random(16).toString('hex')));
}
/** An NFS server that answers a repeated request says that the file isn't there, because the first one moved it. */
async function wasMoved(temporary, target) {
    const [before, after] = [await (0,promises_.lstat)(temporary).catch(ifMissing), await (0,promises_.lstat)(target).catch(ifMissing)];
    return before === undefined && after?.isFile() === true;
}
function ifMissing(thrown) {
    const code = (0,errors/* systemErrorCode */.vq)(thrown);
    if (code !== 'ENOENT' && code !== 'ENOTDIR') {
        throw thrown;
    }
}
function isDenied(thrown) {
    return ['EACCES', 'EPERM', 'EROFS'].includes((0,errors/* systemErrorCode */.vq)(thrown) ?? '');
}

;// CONCATENATED MODULE: ./src/store/put-object.ts
/** The ways into the store: bytes, a file that is copied, a file that is moved. */







/** Objects are for reading. */
const OBJECT_MODE = 0o444;
/** Stores bytes. */
async function putBytes(context, bytes) {
    const ref = digestBytes(bytes);
    await withTemporary(context, async (temporary) => {
        await withFile(await createTemporary(context, temporary), async (handle) => {
            await handle.writeFile(bytes);
            await seal(handle, ref.size);
        });
        await commitObject(context, temporary, ref);
    });
    return ref;
}
/** Stores a copy of a file, given by its path or opened for reading (it stays open). */
async function putFile(context, source) {
    if (typeof source !== 'string') {
        return copyIn(context, source);
    }
    return withFile(await openForReading(source), (handle) => copyIn(context, handle));
}
async function copyIn(context, source) {
    const before = await regularFile(source);
    return withTemporary(context, async (temporary) => {
        const ref = await withFile(await createTemporary(context, temporary), async (handle) => {
            const digests = await digestFile(source, handle);
            await seal(handle, digests.size);
            return digests;
        });
        const after = await source.stat();
        if (ref.size !== before.size || after.mtimeMs !== before.mtimeMs) {
            throw new errors/* HitherError */.bD('store', 'the file changed while it was read', 'run again once nobody writes to it');
        }
        await commitObject(context, temporary, ref);
        return ref;
    });
}
/** Waits until the content is on the disk, and sees that all of it arrived: a write may lie. */
async function seal(handle, size) {
    await handle.chmod(OBJECT_MODE);
    await handle.sync();
    const stat = await handle.stat();
    if (stat.size !== size) {
        throw new errors/* HitherError */.bD('store', `the disk took ${stat.size} of ${size} bytes without an error`, 'check the disk, or choose another folder with --store or KACHERY_STORAGE_DIR');
    }
}
/**
 * Moves a file into the store without copying it. It is taken away first, to where nobody else can change or exchange it;
 * when it can't become an object it is put back. Nobody may have it open for writing. What can't be moved (another file
 * system, another owner, a second name) is copied.
 */
async function adoptFile(context, path) {
    const stat = await (0,promises_.lstat)(path);
    if (!stat.isFile() || stat.nlink !== 1 || stat.uid !== process.getuid?.()) {
        return putFile(context, path);
    }
    const adopted = await withTemporary(context, async (temporary) => {
        if (!(await takeAway(context, path, temporary))) {
            return undefined;
        }
        try {
            return await adoptTaken(context, temporary);
        }
        catch (thrown) {
            // The result of a long computation is not lost for a full disk.
            await (0,promises_.rename)(temporary, path).catch(() => { });
            throw thrown;
        }
    });
    return adopted ?? putFile(context, path);
}
/** False where the file is on another file system, or may not be moved. */
async function takeAway(context, path, temporary) {
    try {
        await inTemporaryFolder(context, () => (0,promises_.rename)(path, temporary));
        return true;
    }
    catch (thrown) {
        if (['EXDEV', 'EACCES', 'EPERM'].includes((0,errors/* systemErrorCode */.vq)(thrown) ?? '')) {
            return false;
        }
        throw thrown;
    }
}
async function adoptTaken(context, temporary) {
    const handle = await (0,promises_.open)(temporary, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK);
    const ref = await withFile(handle, async () => {
        await regularFile(handle);
        const digests = await digestFile(handle);
        await seal(handle, digests.size);
        return digests;
    });
    await commitObject(context, temporary, ref);
    return ref;
}
async function regularFile(handle) {
    const stat = await handle.stat();
    if (!stat.isFile()) {
        throw new errors/* HitherError */.bD('store', 'only regular files can be stored', 'give a file, not a folder, a pipe or a device');
    }
    return stat;
}

;// CONCATENATED MODULE: ./src/store/content-store.ts
/**
 * The content store: objects by their sha1, in kachery's layout, shared with Python users of kachery. Every read is
 * verified, every write is durable before it is acknowledged.
 */










/** Opens the store at a folder, which need not exist. Nothing is written before something is stored. */
function openStore(root, random = external_node_crypto_.randomBytes) {
    const context = { root: (0,external_node_path_.resolve)(root), random };
    const doing = (what, act) => act().catch((thrown) => {
        throw storeError(thrown, what);
    });
    return {
        root: context.root,
        putBytes: (bytes) => doing(`store ${bytes.length} bytes in ${context.root}`, () => putBytes(context, bytes)),
        putFile: (source) => doing(`store ${nameOf(source)} in ${context.root}`, () => putFile(context, source)),
        adoptFile: (path) => doing(`store ${path} in ${context.root}`, () => adoptFile(context, path)),
        has: (sha1) => doing(`look for sha1://${sha1}`, () => has(context.root, sha1)),
        identify: (sha1) => doing(`read sha1://${sha1}`, () => identify(context, sha1)),
        verify: (ref) => doing(`read sha1://${ref.sha1}`, async () => (await verify(context.root, ref)).state),
        readVerified: (ref) => doing(`read sha1://${ref.sha1}`, () => readVerified(context.root, ref)),
        openVerified: (ref) => doing(`read sha1://${ref.sha1}`, () => openVerified(context.root, ref)),
        readStart: (ref, bytes) => doing(`read sha1://${ref.sha1}`, () => readStart(context.root, ref, bytes)),
        placeVerified: (ref, target, mode) => doing(`place sha1://${ref.sha1} at ${target}`, () => placeVerified(context.root, target, { ref, mode })),
    };
}
function nameOf(source) {
    return typeof source === 'string' ? source : 'a file';
}
async function has(root, sha1) {
    try {
        return (await (0,promises_.lstat)((0,store_layout/* objectPath */.du)(root, sha1))).isFile();
    }
    catch (thrown) {
        if ((0,errors/* systemErrorCode */.vq)(thrown) === 'ENOENT') {
            return false;
        }
        throw thrown;
    }
}
async function identify(context, sha1) {
    const { root } = context;
    const known = await knownObject(root, sha1);
    if (known !== undefined && (await has(root, sha1))) {
        return known;
    }
    const found = await twice(async () => {
        const digest = await digestAt((0,store_layout/* objectPath */.du)(root, sha1));
        return digest.state !== 'good' || digest.value.sha1 === sha1
            ? digest
            : { state: 'damaged', why: `has the sha1 ${digest.value.sha1}` };
    });
    const ref = valueOrThrow(found, root, sha1);
    await rememberObject(context, ref);
    return ref;
}
function verify(root, ref) {
    return twice(() => verifyAt((0,store_layout/* objectPath */.du)(root, ref.sha1), ref));
}
async function readVerified(root, ref) {
    const found = await twice(() => readAt((0,store_layout/* objectPath */.du)(root, ref.sha1), ref));
    return valueOrThrow(found, root, ref.sha1);
}
async function openVerified(root, ref) {
    const found = await twice(() => openAt((0,store_layout/* objectPath */.du)(root, ref.sha1), ref));
    return valueOrThrow(found, root, ref.sha1);
}
async function readStart(root, ref, bytes) {
    const found = await inspect((0,store_layout/* objectPath */.du)(root, ref.sha1), async (handle, size) => {
        const { buffer, bytesRead } = await handle.read(Buffer.alloc(Math.min(bytes, size)), 0);
        return { state: 'good', value: buffer.subarray(0, bytesRead) };
    });
    return valueOrThrow(found, root, ref.sha1);
}
async function placeVerified(root, target, how) {
    const { sha1 } = how.ref;
    const found = await twice(() => placeObject((0,store_layout/* objectPath */.du)(root, sha1), target, how));
    valueOrThrow(found, root, sha1);
}
function valueOrThrow(found, root, sha1) {
    switch (found.state) {
        case 'good':
            return found.value;
        case 'missing':
            throw missingObject(root, sha1);
        case 'damaged':
            throw damagedObject(root, sha1, found.why);
    }
}


/***/ }),

/***/ 6489:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GH: () => (/* binding */ findKacheryUris),
/* harmony export */   rI: () => (/* binding */ parseKacheryUri),
/* harmony export */   t2: () => (/* binding */ formatKacheryUri)
/* harmony export */ });
/**
 * kachery URIs of every published generation (reference hither-kachery §3.1): `sha1://H[/name][?manifest=…&label=…]` (2020 to
 * 2.x), `sha1dir://H[.label][/path]` (2020, p2p), `kachery:zone:sha1:H[:label]` (2.x). Hex digits may be upper-case.
 */
/** The queries (`manifest`, `chunkOf`, `location`) say where bytes may come from; the sha1 says which ones. */
const SHA1_URI = /^sha1:\/\/([0-9a-f]{40})(?:\.[^/?]*)?(?:\/([^?]*))?(?:\?(.*))?$/is;
const FOLDER_URI = /^sha1dir:\/\/([0-9a-f]{40})(?:[./?].*)?$/is;
const ZONE_URI = /^kachery:[^:/]*:sha1:([0-9a-f]{40})(?::(.*))?$/is;
/** Reads a text that is a kachery URI as a whole; undefined for any other. */
function parseKacheryUri(text) {
    const folder = FOLDER_URI.exec(text)?.[1];
    if (folder !== undefined) {
        return { kind: 'folder', sha1: folder.toLowerCase() };
    }
    const [, sha1, path, query] = SHA1_URI.exec(text) ?? [];
    if (sha1 !== undefined) {
        return object(sha1, lastSegment(path) || labelOf(query));
    }
    const [, hash, label] = ZONE_URI.exec(text) ?? [];
    return hash === undefined ? undefined : object(hash, label);
}
/** The URI that we write. */
function formatKacheryUri(sha1, name) {
    return `sha1://${sha1}/${name}`;
}
const URI_IN_TEXT = /(?:sha1(?:dir)?:\/\/|kachery:[\w.-]*:sha1:)[0-9a-f]{40}(?![0-9a-z])[^\s"'<>\\^`{|}]*/gi;
/** Every kachery URI that occurs anywhere in a text (a JSON document, say), each object once. */
function findKacheryUris(text) {
    const found = new Map();
    for (const [match] of text.matchAll(URI_IN_TEXT)) {
        const uri = parseKacheryUri(match);
        if (uri !== undefined && !found.has(`${uri.kind} ${uri.sha1}`)) {
            found.set(`${uri.kind} ${uri.sha1}`, uri);
        }
    }
    return [...found.values()];
}
function object(sha1, name) {
    const identity = { kind: 'object', sha1: sha1.toLowerCase() };
    return name === undefined || name === '' ? identity : { ...identity, name };
}
function lastSegment(path) {
    return path?.slice(path.lastIndexOf('/') + 1);
}
/** kachery-cloud writes the name as `?label=`, percent-encoded. */
function labelOf(query) {
    return query === undefined ? undefined : (new URLSearchParams(query).get('label') ?? undefined);
}


/***/ }),

/***/ 58759:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xc: () => (/* binding */ runsFolder),
/* harmony export */   du: () => (/* binding */ objectPath),
/* harmony export */   jc: () => (/* binding */ CACHEDIR_TAG),
/* harmony export */   l8: () => (/* binding */ quarantineFolder),
/* harmony export */   q1: () => (/* binding */ storeRoot),
/* harmony export */   qD: () => (/* binding */ mapPath),
/* harmony export */   vY: () => (/* binding */ ownFolder),
/* harmony export */   yy: () => (/* binding */ temporaryFolder)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);
/**
 * Where things lie in a content store. Objects lie as in every kachery, so that Python users share them; all else is ours:
 *
 *     sha1/aa/bb/cc/H               the objects; aabbcc are the first digits of H
 *     hither/v1/CACHEDIR.TAG        tells backup programs that this can be made again (bford.info/cachedir)
 *     hither/v1/tmp/                files being written
 *     hither/v1/map/aa/bb/cc/H.json sha256 and size of an object
 *     hither/v1/runs/               a folder for each run that is going on, with the folders of its jobs
 *     hither/v1/quarantine/         what stood in an object's place and could not be replaced there
 *
 * No other file of the program knows these paths.
 */



/** The folder that holds everything of ours in a store. */
function ownFolder(root) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'hither', 'v1');
}
/** Where files are written before they get their name. */
function temporaryFolder(root) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(ownFolder(root), 'tmp');
}
/** Where what stands in an object's way is kept. */
function quarantineFolder(root) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(ownFolder(root), 'quarantine');
}
/** The folder of the runs that are going on. */
function runsFolder(root) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(ownFolder(root), 'runs');
}
/** The path of an object. @throws HitherError `internal` for what is no sha1: it would lead anywhere. */
function objectPath(root, sha1) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'sha1', ...fanOut(sha1), sha1);
}
/** The path of what is known about an object beside its sha1. */
function mapPath(root, sha1) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(ownFolder(root), 'map', ...fanOut(sha1), `${sha1}.json`);
}
function fanOut(sha1) {
    if (!/^[0-9a-f]{40}$/.test(sha1)) {
        throw (0,_errors__WEBPACK_IMPORTED_MODULE_2__/* .bug */ .jr)(`${JSON.stringify(sha1.slice(0, 60))} is no sha1`);
    }
    return [sha1.slice(0, 2), sha1.slice(2, 4), sha1.slice(4, 6)];
}
/** The store's root by the environment: KACHERY_STORAGE_DIR, else a folder of ours where data belong. Absolute. */
function storeRoot(env) {
    if (env.KACHERY_STORAGE_DIR) {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(env.KACHERY_STORAGE_DIR);
    }
    // The XDG base directory specification says that relative paths are to be ignored.
    const data = env.XDG_DATA_HOME && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(env.XDG_DATA_HOME) ? env.XDG_DATA_HOME : undefined;
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(data ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env.HOME || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), '.local', 'share'), 'hither', 'kachery');
}
/** The text that marks a folder as a cache. */
const CACHEDIR_TAG = `Signature: 8a477f597d28d172789f06886806bc55
# Objects and results of hither-action; they can be made again. See https://bford.info/cachedir/
`;


/***/ }),

/***/ 32857:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qv: () => (/* binding */ objectsIn),
/* harmony export */   Y_: () => (/* binding */ children),
/* harmony export */   lq: () => (/* binding */ readEncoded)
/* harmony export */ });
/* harmony import */ var _encoded_view__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14972);
/* harmony import */ var _parse_json__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21704);
/** Checks whole encoded values that come from a container or from a document, and finds the objects in them. */


/** Checks every level of an encoded value: the shape of each `_type`, base64, dtypes, hashable keys, depth. */
function readEncoded(json) {
    const objects = [];
    const problem = check(json, objects, []);
    return problem === undefined
        ? { ok: true, value: json, objects }
        : { ok: false, message: problem.message, path: problem.path.join('') };
}
/** The arrays and files in an encoded value that was checked before. */
function objectsIn(json) {
    const objects = [];
    check(json, objects, []);
    return objects;
}
/** The encoded values one level below, each with its step of a path. */
function children(view) {
    switch (view.kind) {
        case 'list':
        case 'tuple':
            return view.items.map((item, index) => [`[${index}]`, item]);
        case 'object':
            return Array.from(view.entries, ([key, value]) => [`.${key.slice(0, 40)}`, value]);
        case 'dict':
            return view.pairs.flatMap(([key, value], index) => [
                [`.keys[${index}]`, key],
                [`.values[${index}]`, value],
            ]);
        default:
            return [];
    }
}
function check(json, objects, path) {
    const view = (0,_encoded_view__WEBPACK_IMPORTED_MODULE_0__/* .viewEncoded */ .E)(json);
    if (view.kind === 'invalid') {
        return { message: view.message, path };
    }
    if (path.length > _parse_json__WEBPACK_IMPORTED_MODULE_1__/* .MAX_DEPTH */ .l) {
        return { message: `more than ${_parse_json__WEBPACK_IMPORTED_MODULE_1__/* .MAX_DEPTH */ .l} levels are nested`, path: path.slice(0, 3) };
    }
    if (view.kind === 'array' || view.kind === 'file') {
        objects.push(view);
    }
    for (const [step, child] of children(view)) {
        const problem = check(child, objects, [...path, step]);
        if (problem !== undefined) {
            return problem;
        }
    }
    return undefined;
}


/***/ }),

/***/ 26192:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ displayValue)
/* harmony export */ });
/* harmony import */ var _dtype__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69346);
/* harmony import */ var _encoded_view__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14972);
/* harmony import */ var _number_text__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30449);
/* harmony import */ var _python_repr__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72552);
/** Encoded values for people: one line, as Python would print them, cut to a length. */




/** The line as at most `maxLength` characters, the last of them `…` where something is left out. */
function displayValue(json, maxLength) {
    const line = new Line(maxLength);
    show(json, line);
    return line.text();
}
/** Collects text until there is more than fits, so that large values cost no more than small ones. */
class Line {
    maxLength;
    parts = [];
    length = 0;
    constructor(maxLength) {
        this.maxLength = maxLength;
    }
    get full() {
        return this.length > this.maxLength;
    }
    /** How much of a long text is worth turning into parts. */
    get room() {
        return this.maxLength + 1 - this.length;
    }
    add(part) {
        this.parts.push(part);
        this.length += part.length;
    }
    /** Cut between characters, never within a pair of surrogates. */
    text() {
        const whole = this.parts.join('');
        if (whole.length <= this.maxLength) {
            return whole;
        }
        const cut = Math.max(this.maxLength - 1, 0);
        const within = (whole.codePointAt(cut - 1) ?? 0) > 0xffff;
        return `${whole.slice(0, within ? cut - 1 : cut)}…`;
    }
}
function show(json, line) {
    const view = (0,_encoded_view__WEBPACK_IMPORTED_MODULE_1__/* .viewEncoded */ .E)(json);
    switch (view.kind) {
        case 'list':
            showItems(['[', ']'], view.items, line);
            break;
        case 'tuple':
            showItems(['(', view.items.length === 1 ? ',)' : ')'], view.items, line);
            break;
        case 'object':
            showPairs([...view.entries], line);
            break;
        case 'dict':
            showPairs(view.pairs, line);
            break;
        default:
            line.add(showLeaf(view, line.room));
    }
}
function showItems([open, close], items, line) {
    line.add(open);
    for (const [index, item] of items.entries()) {
        if (line.full) {
            return;
        }
        line.add(index === 0 ? '' : ', ');
        show(item, line);
    }
    line.add(close);
}
function showPairs(pairs, line) {
    line.add('{');
    for (const [index, [key, value]] of pairs.entries()) {
        if (line.full) {
            return;
        }
        line.add(index === 0 ? '' : ', ');
        show(key, line);
        line.add(': ');
        show(value, line);
    }
    line.add('}');
}
function showLeaf(view, room) {
    switch (view.kind) {
        case 'null':
            return 'None';
        case 'boolean':
            return view.value ? 'True' : 'False';
        case 'string':
            return (0,_python_repr__WEBPACK_IMPORTED_MODULE_3__/* .stringRepr */ .h)(view.value.slice(0, room));
        case 'integer':
            return (0,_number_text__WEBPACK_IMPORTED_MODULE_2__/* .pythonNumberText */ .xe)(view.text);
        case 'float':
            return (0,_number_text__WEBPACK_IMPORTED_MODULE_2__/* .anyFloatText */ .SX)(view.value);
        case 'complex':
            return (0,_number_text__WEBPACK_IMPORTED_MODULE_2__/* .complexText */ .mo)(view.re, view.im);
        case 'bytes':
            return (0,_python_repr__WEBPACK_IMPORTED_MODULE_3__/* .bytesRepr */ .L)(Buffer.from(view.base64.slice(0, 4 * room), 'base64'));
        case 'array':
            return `array(${dtypeName(view.dtype)}, shape=${(0,_dtype__WEBPACK_IMPORTED_MODULE_0__/* .shapeRepr */ .l)(view.shape)})`;
        case 'file':
            return `File(${(0,_python_repr__WEBPACK_IMPORTED_MODULE_3__/* .stringRepr */ .h)(view.name)}, ${view.ref.size} bytes)`;
        default:
            return view.kind === 'invalid' ? `<${view.message}>` : '';
    }
}
const NAMES = new Map([
    ['i', 'int'],
    ['u', 'uint'],
    ['f', 'float'],
    ['c', 'complex'],
    ['S', 'bytes'],
    ['U', 'str'],
    ['V', 'void'],
    ['M', 'datetime64'],
    ['m', 'timedelta64'],
]);
/** numpy's name of a dtype (`float64`, `datetime64[ns]`); other byte orders than x86's are said. */
function dtypeName(dtype) {
    if (typeof dtype !== 'string') {
        return 'structured';
    }
    const [, order, kind = '', size, unit = ''] = /^(.)(.)(\d+)(.*)$/s.exec(dtype) ?? [];
    if (kind === 'b') {
        return 'bool';
    }
    const name = NAMES.get(kind) ?? kind;
    const bits = kind === 'M' || kind === 'm' ? unit : kind === 'S' || kind === 'U' ? size : String(Number(size) * 8);
    return `${order === '>' ? 'big-endian ' : ''}${name}${bits}`;
}


/***/ }),

/***/ 69346:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B0: () => (/* binding */ checkDtype),
/* harmony export */   X4: () => (/* binding */ canonicalDtype),
/* harmony export */   l: () => (/* binding */ shapeRepr),
/* harmony export */   um: () => (/* binding */ dtypeRepr)
/* harmony export */ });
/* harmony import */ var _json__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93258);
/* harmony import */ var _python_repr__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72552);
/**
 * numpy dtypes as they stand in `.npy` headers and in encoded values: `dtype.str`, or `dtype.descr` as nested lists for
 * structured ones: `[["a","<f8"],["b","<i4",[2,3]],[["title","name"],"|S5"],["","|V3"]]` (the last is padding).
 * Rules: numpy/lib/_format_impl.py `descr_to_dtype`, numpy/_core/_internal.py `_array_descr`, and no object dtype anywhere.
 */


/** numpy keeps the size of an element in a C int. */
const MAX_ITEM_SIZE = 2 ** 31 - 1;
/** Nested structures deeper than this have no use. */
const MAX_DEPTH = 32;
/** Checks a dtype that may come from anywhere. */
function checkDtype(dtype) {
    return checkAt(dtype, 0);
}
function checkAt(dtype, depth) {
    if (typeof dtype === 'string') {
        return checkSimple(dtype);
    }
    if (!Array.isArray(dtype)) {
        return refuse('a dtype is a text or a list of fields');
    }
    return depth < MAX_DEPTH ? checkFields(dtype, depth) : refuse(`structures are nested deeper than ${MAX_DEPTH}`);
}
/** Bytes of the kinds that have fixed sizes. f16 and c32 are the long double of x86-64 and aarch64 Linux. */
const FIXED_SIZES = new Map([
    ['b', [1]],
    ['i', [1, 2, 4, 8]],
    ['u', [1, 2, 4, 8]],
    ['f', [2, 4, 8, 16]],
    ['c', [8, 16, 32]],
]);
const SIMPLE = /^([<>|])([biufcSUV])(\d{1,10})$/;
const DATE_TIME = /^[<>][Mm]8(?:\[([1-9]\d{0,9})?(?:Y|M|W|D|h|m|s|ms|us|ns|ps|fs|as)\])?$/;
function checkSimple(text) {
    if (/O/.test(text)) {
        return refuse('it holds Python objects (dtype object), which are never read: save it with a plain dtype');
    }
    if (DATE_TIME.test(text)) {
        const count = Number(DATE_TIME.exec(text)?.[1] ?? 1);
        return count <= MAX_ITEM_SIZE ? { ok: true, itemSize: 8 } : refuse(unknown(text));
    }
    const [, order, kind = '', digits = ''] = SIMPLE.exec(text) ?? [];
    const itemSize = Number(digits) * (kind === 'U' ? 4 : 1);
    const sizes = FIXED_SIZES.get(kind);
    if (order === undefined || (sizes && !sizes.includes(itemSize)) || /^0\d/.test(digits)) {
        return refuse(unknown(text));
    }
    if (order === '|' && itemSize > 1 && kind !== 'S' && kind !== 'V') {
        return refuse(`the dtype ${(0,_python_repr__WEBPACK_IMPORTED_MODULE_0__/* .stringRepr */ .h)(text)} has no byte order`);
    }
    return itemSize <= MAX_ITEM_SIZE ? { ok: true, itemSize } : refuse('its elements are larger than 2 GiB');
}
function checkFields(fields, depth) {
    const names = new Set();
    let itemSize = 0;
    for (const field of fields) {
        const size = checkField(field, names, depth);
        if (!size.ok) {
            return size;
        }
        itemSize += size.itemSize;
    }
    return itemSize <= MAX_ITEM_SIZE ? { ok: true, itemSize } : refuse('its elements are larger than 2 GiB');
}
function checkField(field, names, depth) {
    const [name = null, dtype, shape = []] = Array.isArray(field) && field.length <= 3 ? field : [];
    const dims = Array.isArray(shape) ? shape.map(dimension) : undefined;
    if (dtype === undefined || dims === undefined || dims.some(Number.isNaN)) {
        return refuse('a field is no (name, dtype) or (name, dtype, shape)');
    }
    const element = checkAt(dtype, depth + 1);
    if (!element.ok) {
        return element;
    }
    if (!isPadding(field) && !claim(name, names)) {
        return refuse('a field has no name, or two have the same');
    }
    const itemSize = dims.reduce((size, dim) => size * dim, element.itemSize);
    return dims.length <= MAX_DEPTH && itemSize <= MAX_ITEM_SIZE
        ? { ok: true, itemSize }
        : refuse('its elements are larger than 2 GiB');
}
/** Bytes between fields have an empty name and no type. */
function isPadding(field) {
    return Array.isArray(field) && field.length === 2 && field[0] === '' && /^\|V\d+$/.test(String(field[1]));
}
/** Takes a name, or a title and a name; false if one is missing or taken. */
function claim(name, names) {
    const claimed = Array.isArray(name) && name.length === 2 ? name : [name];
    return claimed.every((each) => {
        const free = typeof each === 'string' && each !== '' && !names.has(each);
        names.add(String(each));
        return free;
    });
}
function dimension(json) {
    return json instanceof _json__WEBPACK_IMPORTED_MODULE_1__/* .JsonNumber */ .W && /^\d{1,10}$/.test(json.text) ? Number(json.text) : Number.NaN;
}
/** The dtype as numpy writes it after reading it: byte order `|` where there is none, paddings joined. */
function canonicalDtype(dtype) {
    if (typeof dtype === 'string') {
        return canonicalSimple(dtype);
    }
    const fields = [];
    let padding = 0;
    const flush = () => {
        if (padding > 0) {
            fields.push(['', `|V${padding}`]);
        }
        padding = 0;
    };
    for (const field of Array.isArray(dtype) ? dtype : []) {
        if (isPadding(field)) {
            padding += Number(String(Array.isArray(field) ? field[1] : '').slice(2));
        }
        else {
            flush();
            fields.push(canonicalField(field));
        }
    }
    flush();
    return fields;
}
function canonicalField(field) {
    const [name = '', dtype = '', shape = []] = Array.isArray(field) ? field : [];
    const simple = [name, canonicalDtype(dtype)];
    return Array.isArray(shape) && shape.length > 0 ? [...simple, shape] : simple;
}
function canonicalSimple(text) {
    const withoutOne = text.replace('[1', (found, at) => (/^\d/.test(text.slice(at + 2)) ? found : '['));
    return /^.(?:[biu]1$|[SV])/.test(withoutOne) ? `|${withoutOne.slice(1)}` : withoutOne;
}
/** The dtype as Python prints it in a header: texts, or a list of tuples. */
function dtypeRepr(dtype) {
    if (typeof dtype === 'string') {
        return (0,_python_repr__WEBPACK_IMPORTED_MODULE_0__/* .stringRepr */ .h)(dtype);
    }
    return `[${(Array.isArray(dtype) ? dtype : []).map(fieldRepr).join(', ')}]`;
}
function fieldRepr(field) {
    const [name = '', dtype = '', shape] = Array.isArray(field) ? field : [];
    const names = Array.isArray(name)
        ? `(${name.map((each) => (0,_python_repr__WEBPACK_IMPORTED_MODULE_0__/* .stringRepr */ .h)(String(each))).join(', ')})`
        : (0,_python_repr__WEBPACK_IMPORTED_MODULE_0__/* .stringRepr */ .h)(String(name));
    const dims = Array.isArray(shape) ? `, ${shapeRepr(shape.map(dimension))}` : '';
    return `(${names}, ${dtypeRepr(dtype)}${dims})`;
}
/** A shape as Python prints it: `()`, `(3,)`, `(3, 4)`. */
function shapeRepr(shape) {
    return shape.length === 1 ? `(${shape[0]},)` : `(${shape.join(', ')})`;
}
function unknown(text) {
    return `the dtype ${(0,_python_repr__WEBPACK_IMPORTED_MODULE_0__/* .stringRepr */ .h)(text.slice(0, 40))} is not known`;
}
function refuse(message) {
    return { ok: false, message };
}


/***/ }),

/***/ 14972:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ viewEncoded)
/* harmony export */ });
/* harmony import */ var _dtype__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69346);
/* harmony import */ var _encoded__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22544);
/* harmony import */ var _json__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93258);
/* harmony import */ var _number_text__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30449);
/** Looks at an encoded value one level deep: what it is, and the encoded values inside it. Every reader goes through here. */




/** What stands at the top of an encoded value. */
function viewEncoded(json) {
    if (json === null) {
        return { kind: 'null' };
    }
    if (typeof json === 'boolean') {
        return { kind: 'boolean', value: json };
    }
    if (typeof json === 'string') {
        return { kind: 'string', value: json };
    }
    if (json instanceof _json__WEBPACK_IMPORTED_MODULE_3__/* .JsonNumber */ .W) {
        return viewNumber(json);
    }
    if (json instanceof Map) {
        return json.has('_type') ? viewTyped(json) : { kind: 'object', entries: json };
    }
    return { kind: 'list', items: Array.isArray(json) ? json : [] };
}
function viewNumber({ text }) {
    if ((0,_number_text__WEBPACK_IMPORTED_MODULE_2__/* .isIntegerText */ .MU)(text)) {
        return { kind: 'integer', text };
    }
    const value = Number(text);
    return Number.isFinite(value) ? { kind: 'float', value } : invalid(`no double holds the number ${text.slice(0, 40)}`);
}
function viewTyped(json) {
    const type = json.get('_type');
    if (type === 'hither_file') {
        return viewReference(json);
    }
    const read = typeof type === 'string' ? DATA_TYPES.get(type) : undefined;
    if (read === undefined) {
        return invalid(`the _type ${describe(type)} is not known`);
    }
    const data = json.get('data');
    if (json.size !== 2 || data === undefined) {
        return invalid(`a ${describe(type)} has exactly the keys _type and data`);
    }
    return read(data);
}
const DATA_TYPES = new Map([
    ['tuple', viewTuple],
    ['bytes', viewBytes],
    ['complex', viewComplex],
    ['float', viewFloat],
    ['dict', viewDict],
]);
function viewTuple(data) {
    return Array.isArray(data) ? { kind: 'tuple', items: data } : invalid('the data of a tuple is a list');
}
function viewBytes(data) {
    return typeof data === 'string' && isBase64(data)
        ? { kind: 'bytes', base64: data }
        : invalid('the data of bytes is base64 with padding and without line ends');
}
function viewComplex(data) {
    const [re, im] = Array.isArray(data) && data.length === 2 ? data.map(doubleOf) : [];
    return re === undefined || im === undefined
        ? invalid('the data of a complex number is a list of two floats')
        : { kind: 'complex', re, im };
}
/** A part of a complex number: a number, or a float that JSON has no number for. */
function doubleOf(json) {
    const view = viewEncoded(json);
    if (view.kind === 'float') {
        return view.value;
    }
    return view.kind === 'integer' && Number.isFinite(Number(view.text)) ? Number(view.text) : undefined;
}
const NOT_FINITE = new Map([
    ['nan', Number.NaN],
    ['inf', Number.POSITIVE_INFINITY],
    ['-inf', Number.NEGATIVE_INFINITY],
]);
function viewFloat(data) {
    const value = NOT_FINITE.get(data);
    return value === undefined ? invalid('the data of a float is "nan", "inf" or "-inf"') : { kind: 'float', value };
}
function viewDict(data) {
    const pairs = [];
    for (const pair of Array.isArray(data) ? data : [undefined]) {
        const [key, value] = Array.isArray(pair) && pair.length === 2 ? pair : [];
        if (key === undefined || value === undefined) {
            return invalid('the data of a dict is a list of pairs');
        }
        if (!isHashable(key)) {
            return invalid('a key of a dict is not hashable in Python');
        }
        pairs.push([key, value]);
    }
    return { kind: 'dict', pairs };
}
/** Python refuses lists, dicts and arrays as keys. */
function isHashable(key) {
    const view = viewEncoded(key);
    if (view.kind === 'tuple') {
        return view.items.every(isHashable);
    }
    return !['list', 'object', 'dict', 'array', 'file', 'invalid'].includes(view.kind);
}
/** A kachery URI as it stands in our documents. The name is taken as it is: it may have any character but `/`. */
const SHA1_PATH = /^sha1:\/\/([0-9a-f]{40})\/([^/]+)$/s;
function viewReference(json) {
    const [, sha1, name] = SHA1_PATH.exec(textOf(json.get('sha1_path'))) ?? [];
    const sha256 = textOf(json.get('sha256'));
    const size = lengthOf(json.get('size'));
    if (sha1 === undefined || name === undefined || !(0,_encoded__WEBPACK_IMPORTED_MODULE_1__/* .isFileName */ .oV)(name)) {
        return invalid('the sha1_path of a hither_file is not sha1://<40 hex digits>/<name>');
    }
    if (!/^[0-9a-f]{64}$/.test(sha256) || size === undefined) {
        return invalid('a hither_file lacks its sha256 (64 hex digits) or its size');
    }
    const ref = { sha1, sha256, size };
    return json.get('item_type') === 'ndarray' ? viewArray(json, ref, name) : viewFile(json, ref, name);
}
function viewFile(json, ref, name) {
    if (json.get('item_type') !== 'file' || json.size !== 5) {
        return invalid('the item_type of a hither_file is neither "ndarray" nor "file", or it has keys that are not its own');
    }
    return { kind: 'file', ref, name };
}
function viewArray(json, ref, name) {
    const shape = json.get('shape');
    const dims = Array.isArray(shape) ? shape.map(lengthOf) : [undefined];
    const dtype = json.get('dtype');
    if (!dims.every((dim) => dim !== undefined) || dtype === undefined || json.size !== 7) {
        return invalid('an ndarray lacks its dtype or its shape, or it has keys that are not its own');
    }
    const checked = (0,_dtype__WEBPACK_IMPORTED_MODULE_0__/* .checkDtype */ .B0)(dtype);
    return checked.ok ? { kind: 'array', ref, name, dtype, shape: dims } : invalid(`an ndarray: ${checked.message}`);
}
/** A count that is exact as a JavaScript number. */
function lengthOf(json) {
    const value = json instanceof _json__WEBPACK_IMPORTED_MODULE_3__/* .JsonNumber */ .W && /^(?:0|[1-9]\d{0,15})$/.test(json.text) ? Number(json.text) : Number.NaN;
    return Number.isSafeInteger(value) ? value : undefined;
}
function textOf(json) {
    return typeof json === 'string' ? json : '';
}
function isBase64(text) {
    return text.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(text);
}
function describe(type) {
    return typeof type === 'string' ? JSON.stringify(type.slice(0, 40)) : 'that is no string';
}
function invalid(message) {
    return { kind: 'invalid', message };
}


/***/ }),

/***/ 22544:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   We: () => (/* binding */ fileReference),
/* harmony export */   Xb: () => (/* binding */ encodedDict),
/* harmony export */   dq: () => (/* binding */ encodedFloat),
/* harmony export */   oV: () => (/* binding */ isFileName),
/* harmony export */   pC: () => (/* binding */ encodedTuple),
/* harmony export */   ph: () => (/* binding */ encodedComplex),
/* harmony export */   wV: () => (/* binding */ encodedBytes),
/* harmony export */   z: () => (/* binding */ arrayReference)
/* harmony export */ });
/* harmony import */ var _json__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93258);
/* harmony import */ var _number_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30449);
/**
 * Encoded values: Python values as JSON (FORMAT.md, "Encoded values"). What JSON has stands as itself; the rest are
 * objects with a key `_type`. Here they are made; `encoded-view.ts` reads them.
 */


/** An integer that is exact as a JavaScript number. */
function encodedInteger(value) {
    return new _json__WEBPACK_IMPORTED_MODULE_1__/* .JsonNumber */ .W(String(value));
}
/** A float: a JSON number if it is finite. */
function encodedFloat(value) {
    if (Number.isFinite(value)) {
        return new _json__WEBPACK_IMPORTED_MODULE_1__/* .JsonNumber */ .W((0,_number_text__WEBPACK_IMPORTED_MODULE_0__/* .floatText */ .qx)(value));
    }
    return typed('float', Number.isNaN(value) ? 'nan' : value > 0 ? 'inf' : '-inf');
}
/** A complex number. */
function encodedComplex(re, im) {
    return typed('complex', [encodedFloat(re), encodedFloat(im)]);
}
/** Bytes, given in base64. */
function encodedBytes(base64) {
    return typed('bytes', base64);
}
/** A tuple of encoded items. */
function encodedTuple(items) {
    return typed('tuple', items);
}
/** A dict of encoded keys and values: an object where all keys are strings and none is `_type`. */
function encodedDict(entries) {
    const plain = new Map();
    for (const [key, value] of entries) {
        if (typeof key !== 'string' || key === '_type') {
            return typed('dict', entries.map(([each, item]) => [each, item]));
        }
        plain.set(key, value);
    }
    return plain;
}
/** An array by its stored object, which is an `.npy` file. */
function arrayReference(ref, form, name = 'file.npy') {
    return new Map([
        ...reference('ndarray', ref, name),
        ['dtype', form.dtype],
        ['shape', form.shape.map(encodedInteger)],
    ]);
}
/** A file by its stored object. A name that can't be a file's becomes `file`. */
function fileReference(ref, name) {
    return new Map(reference('file', ref, isFileName(name) ? name : 'file'));
}
/** Whether a text can be the base name of a file: no `/` or NUL, not `.` or `..`, at most 255 bytes. */
function isFileName(name) {
    return name !== '' && name !== '.' && name !== '..' && !/[/\0]/.test(name) && Buffer.byteLength(name) <= 255;
}
function reference(itemType, ref, name) {
    return [
        ['_type', 'hither_file'],
        ['item_type', itemType],
        ['sha1_path', `sha1://${ref.sha1}/${name}`],
        ['sha256', ref.sha256],
        ['size', encodedInteger(ref.size)],
    ];
}
function typed(type, data) {
    return new Map([
        ['_type', type],
        ['data', data],
    ]);
}


/***/ }),

/***/ 41069:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ fromPlain)
/* harmony export */ });
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _json__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93258);
/* harmony import */ var _number_text__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30449);
/** Turns plain data of ours (records, summaries) into JSON; parts that are JSON already are kept as they are. */



/**
 * Numbers become integers where they are safe integers, else floats. Keys with the value undefined are left out.
 * @throws HitherError `internal` for what JSON doesn't have (functions, NaN).
 */
function fromPlain(value) {
    if (value === null || typeof value === 'boolean' || typeof value === 'string' || value instanceof _json__WEBPACK_IMPORTED_MODULE_2__/* .JsonNumber */ .W) {
        return value;
    }
    if (typeof value === 'number') {
        return new _json__WEBPACK_IMPORTED_MODULE_2__/* .JsonNumber */ .W(Number.isSafeInteger(value) ? String(value) : (0,_number_text__WEBPACK_IMPORTED_MODULE_1__/* .floatText */ .qx)(value));
    }
    if (Array.isArray(value)) {
        return value.map(fromPlain);
    }
    if (value instanceof Map) {
        return new Map([...value].map(([key, item]) => [String(key), fromPlain(item)]));
    }
    if (typeof value === 'object') {
        const entries = Object.entries(value).filter(([, item]) => item !== undefined);
        return new Map(entries.map(([key, item]) => [key, fromPlain(item)]));
    }
    throw (0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .bug */ .jr)(`a ${typeof value} has no place in JSON`);
}


/***/ }),

/***/ 93258:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ JsonNumber)
/* harmony export */ });
/**
 * JSON without loss: numbers keep their text (so `1.0` stays a float and 2^53+1 stays itself), objects keep the order
 * of their keys and may have any key (`__proto__`, `10` before `2`), so they are Maps.
 */
/** A number as its JSON text. Python's `NaN`, `Infinity` and `-Infinity` never occur in our documents. */
class JsonNumber {
    text;
    constructor(text) {
        this.text = text;
    }
}


/***/ }),

/***/ 11365:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ npyHeaderBytes)
/* harmony export */ });
/* harmony import */ var _dtype__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69346);
/** The header that `np.save` writes (numpy/lib/_format_impl.py, `_write_array_header`; numpy 1.23 and later). */

/** The data start at a multiple of this. */
const ALIGNMENT = 64;
/** Room that numpy leaves for the axis along which an array grows: the digits of 8 * 2**64. */
const GROWTH_DIGITS = 21;
/**
 * All bytes of an `.npy` file before its data. Version 1, or 3 for names of fields outside latin-1; version 2 is for texts
 * above 64 KiB, which no reader takes.
 */
function npyHeaderBytes({ dtype, shape, fortranOrder }) {
    const dict = `{'descr': ${(0,_dtype__WEBPACK_IMPORTED_MODULE_0__/* .dtypeRepr */ .um)(dtype)}, 'fortran_order': ${fortranOrder ? 'True' : 'False'}, 'shape': ${(0,_dtype__WEBPACK_IMPORTED_MODULE_0__/* .shapeRepr */ .l)(shape)}, }`;
    const text = dict + ' '.repeat(growthRoom(shape, fortranOrder));
    // biome-ignore lint/suspicious/noControlCharactersInRegex: latin-1 is what version 1 can hold
    if (!/^[\x00-\xff]*$/.test(text)) {
        return frame(3, Buffer.from(text, 'utf8'));
    }
    return frame(1, Buffer.from(text, 'latin1'));
}
function growthRoom(shape, fortranOrder) {
    const axis = fortranOrder ? shape.at(-1) : shape[0];
    return axis === undefined ? 0 : GROWTH_DIGITS - String(axis).length;
}
function padding(version, length) {
    return ALIGNMENT - ((prefixLength(version) + length + 1) % ALIGNMENT);
}
function prefixLength(version) {
    return version === 1 ? 10 : 12;
}
function frame(version, text) {
    const blanks = padding(version, text.length);
    const prefix = Buffer.alloc(prefixLength(version));
    prefix.write('\x93NUMPY', 'latin1');
    prefix[6] = version;
    const length = text.length + blanks + 1;
    if (version === 1) {
        prefix.writeUInt16LE(length, 8);
    }
    else {
        prefix.writeUInt32LE(length, 8);
    }
    return Buffer.concat([prefix, text, Buffer.from(`${' '.repeat(blanks)}\n`)]);
}


/***/ }),

/***/ 33065:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Qk: () => (/* binding */ NPY_HEADER_BYTES),
  SN: () => (/* binding */ npyHeaderOf),
  nq: () => (/* binding */ readNpyHeader)
});

// EXTERNAL MODULE: ./src/values/dtype.ts
var dtype = __webpack_require__(69346);
// EXTERNAL MODULE: ./src/values/json.ts
var json = __webpack_require__(93258);
;// CONCATENATED MODULE: ./src/values/python-literal.ts
/**
 * Reads the Python literals that headers of `.npy` files are made of: dicts, tuples, lists, strings, integers, booleans.
 * Nothing is evaluated. It takes what numpy writes under Python 3 and Python 2 (`3L`, `u'…'`), with blanks and
 * trailing commas anywhere; prefixes, comments, arithmetic and joined strings, which no writer makes, are refused.
 */
/** Python's own parser gives up not far above. */
const MAX_DEPTH = 64;
/**
 * Reads a whole text as one literal; undefined if it isn't one. Keys of dicts are strings and occur once.
 * @param python2 whether integers may be written `3L`
 */
function readLiteral(text, python2) {
    const reader = new LiteralReader(text, python2 ? LONG_OR_INTEGER : INTEGER);
    const value = reader.read(0);
    return value !== undefined && reader.atEnd() ? value : undefined;
}
const BLANKS = /[ \t\n\r\f]*/y;
const INTEGER = /(?:0|[1-9]\d{0,30})(?![\w.])/y;
const LONG_OR_INTEGER = /(?:0|[1-9]\d{0,30})L?(?![\w.])/y;
const WORD = /(?:True|False)(?!\w)/y;
// Python refuses a NUL, also in a string.
const STRING = /u?(?:'(?:[^'\\\n\r\0]|\\[^\n\r\0])*'|"(?:[^"\\\n\r\0]|\\[^\n\r\0])*")/y;
const STRING_ESCAPE = /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|(.))/gs;
const ESCAPED = new Map([
    ['\\', '\\'],
    ["'", "'"],
    ['"', '"'],
    ['n', '\n'],
    ['r', '\r'],
    ['t', '\t'],
]);
class LiteralReader {
    text;
    integer;
    at = 0;
    constructor(text, integer) {
        this.text = text;
        this.integer = integer;
    }
    /** Reads one value and the blanks around it. */
    read(depth) {
        this.match(BLANKS);
        const value = depth > MAX_DEPTH ? undefined : this.readBare(depth);
        this.match(BLANKS);
        return value;
    }
    atEnd() {
        return this.at === this.text.length;
    }
    readBare(depth) {
        if (this.take('{')) {
            return this.readDict(depth);
        }
        if (this.take('[')) {
            const items = this.readItems(']', depth);
            return items && { kind: 'list', items: items.values };
        }
        if (this.take('(')) {
            return this.readParenthesis(depth);
        }
        const string = this.match(STRING);
        if (string !== '') {
            return unquote(string);
        }
        const word = this.match(WORD) || this.match(this.integer);
        if (word === 'True' || word === 'False') {
            return word === 'True';
        }
        return word === '' ? undefined : BigInt(word.replace('L', ''));
    }
    /** `(x)` is x alone, `(x,)` a tuple. */
    readParenthesis(depth) {
        const items = this.readItems(')', depth);
        if (items?.values.length === 1 && !items.trailingComma) {
            return items.values[0];
        }
        return items && { kind: 'tuple', items: items.values };
    }
    readItems(end, depth) {
        const values = [];
        this.match(BLANKS);
        if (this.take(end)) {
            return { values, trailingComma: false };
        }
        for (;;) {
            const value = this.read(depth + 1);
            if (value === undefined) {
                return undefined;
            }
            values.push(value);
            const comma = this.take(',');
            this.match(BLANKS);
            if (this.take(end)) {
                return { values, trailingComma: comma };
            }
            if (!comma) {
                return undefined;
            }
        }
    }
    readDict(depth) {
        const entries = new Map();
        this.match(BLANKS);
        while (!this.take('}')) {
            const key = this.read(depth + 1);
            const value = this.take(':') ? this.read(depth + 1) : undefined;
            if (typeof key !== 'string' || value === undefined || entries.has(key)) {
                return undefined;
            }
            entries.set(key, value);
            const comma = this.take(',');
            this.match(BLANKS);
            if (!comma && this.text[this.at] !== '}') {
                return undefined;
            }
        }
        return { kind: 'dict', entries };
    }
    take(sign) {
        if (this.text[this.at] !== sign) {
            return false;
        }
        this.at += 1;
        return true;
    }
    match(pattern) {
        pattern.lastIndex = this.at;
        const found = pattern.exec(this.text)?.[0] ?? '';
        this.at += found.length;
        return found;
    }
}
/** The value of a string literal; undefined for an escape that repr doesn't write. */
function unquote(literal) {
    const body = literal.slice(literal.startsWith('u') ? 2 : 1, -1);
    let known = true;
    const value = body.replace(STRING_ESCAPE, (...groups) => {
        const hex = groups[1] ?? groups[2] ?? groups[3];
        const code = hex === undefined ? undefined : Number.parseInt(hex, 16);
        const character = code === undefined ? ESCAPED.get(groups[4] ?? '') : codePoint(code);
        known &&= character !== undefined;
        return character ?? '';
    });
    return known ? value : undefined;
}
function codePoint(code) {
    return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

;// CONCATENATED MODULE: ./src/values/npy-header.ts



/** numpy reads no longer header text unless it is told that the file is trusted. */
const MAX_TEXT_BYTES = 10_000;
/** So many bytes from the start of a file hold any header that is accepted. */
const NPY_HEADER_BYTES = MAX_TEXT_BYTES + 12;
/** numpy 2 has 64 dimensions, numpy 1 had 32. */
const MAX_DIMENSIONS = 64;
/** Elements without bytes are legal, but each still is an element to whoever walks over the array. */
const MAX_EMPTY_ELEMENTS = 2 ** 20;
/** Reads the header from the first bytes of a file (`NPY_HEADER_BYTES` of them, or all) and checks the file's size by it. */
function readNpyHeader(bytes, fileSize) {
    const frame = readFrame(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    if (typeof frame === 'string') {
        return refuse(frame);
    }
    const dict = readLiteral(frame.text, frame.version < 3);
    if (dict === undefined || typeof dict !== 'object' || dict.kind !== 'dict') {
        return refuse('its header is not the text that numpy writes');
    }
    const fields = readFields(dict);
    if (typeof fields === 'string') {
        return refuse(fields);
    }
    const checked = (0,dtype/* checkDtype */.B0)(fields.dtype);
    if (!checked.ok) {
        return checked;
    }
    const header = { ...fields, version: frame.version, headerLength: frame.length, itemSize: checked.itemSize };
    const problem = sizeProblem(header, fileSize);
    return problem === undefined ? { ok: true, ...header } : refuse(problem);
}
/** Reads the header of an open file. */
async function npyHeaderOf(file) {
    const { size } = await file.stat();
    const { buffer, bytesRead } = await file.read(Buffer.alloc(Math.min(size, NPY_HEADER_BYTES)), 0, undefined, 0);
    return readNpyHeader(buffer.subarray(0, bytesRead), size);
}
/** The text of the header and what stands before it, or what is wrong. */
function readFrame(bytes) {
    if (bytes.length < 10 || bytes.toString('latin1', 0, 6) !== '\x93NUMPY') {
        return 'it does not begin as an .npy file does';
    }
    const version = bytes[6] ?? 0;
    if (version < 1 || version > 3 || bytes[7] !== 0) {
        return `its format version ${version}.${bytes[7]} is not known`;
    }
    const start = version === 1 ? 10 : 12;
    if (bytes.length < start) {
        return 'it ends within its header';
    }
    const size = version === 1 ? bytes.readUInt16LE(8) : bytes.readUInt32LE(8);
    if (size > MAX_TEXT_BYTES) {
        return `its header has ${size} bytes, more than numpy reads (${MAX_TEXT_BYTES})`;
    }
    if (bytes.length < start + size) {
        return 'it ends within its header';
    }
    const text = decode(bytes.subarray(start, start + size), version);
    return text === undefined ? 'its header is not UTF-8' : { version, length: start + size, text };
}
function decode(bytes, version) {
    if (version < 3) {
        return bytes.toString('latin1');
    }
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}
function readFields({ entries }) {
    const shape = shapeOf(entries.get('shape'));
    const fortranOrder = entries.get('fortran_order');
    const dtype = dtypeOf(entries.get('descr'));
    if (entries.size !== 3 || shape === undefined || typeof fortranOrder !== 'boolean' || dtype === undefined) {
        return 'its header does not give a descr, a fortran_order and a shape alone, each as numpy writes it';
    }
    return { dtype, shape, fortranOrder };
}
function shapeOf(literal) {
    if (typeof literal !== 'object' || literal.kind !== 'tuple' || literal.items.length > MAX_DIMENSIONS) {
        return undefined;
    }
    const dims = literal.items.map((item) => (typeof item === 'bigint' ? Number(item) : Number.NaN));
    return dims.every(Number.isSafeInteger) ? dims : undefined;
}
/** A text, or a list of tuples; what is allowed in them is checked on the JSON form. */
function dtypeOf(literal) {
    if (typeof literal === 'string') {
        return literal;
    }
    if (typeof literal !== 'object' || literal.kind !== 'list') {
        return undefined;
    }
    const fields = literal.items.map(fieldOf);
    return fields.every((field) => field !== undefined) ? fields : undefined;
}
function fieldOf(literal) {
    const [name, descr, shape, ...more] = typeof literal === 'object' && literal.kind === 'tuple' ? literal.items : [];
    const title = nameOf(name);
    const dtype = dtypeOf(descr);
    if (title === undefined || dtype === undefined || more.length > 0) {
        return undefined;
    }
    if (shape === undefined) {
        return [title, dtype];
    }
    const dims = shapeOf(shape);
    return dims && [title, dtype, dims.map((dim) => new json/* JsonNumber */.W(String(dim)))];
}
/** A name, or (title, name). */
function nameOf(literal) {
    if (typeof literal === 'string') {
        return literal;
    }
    const [title, name, ...more] = typeof literal === 'object' && literal.kind === 'tuple' ? literal.items : [];
    return typeof title === 'string' && typeof name === 'string' && more.length === 0 ? [title, name] : undefined;
}
/** The data must fill the rest of the file exactly. */
function sizeProblem(header, fileSize) {
    const count = header.shape.reduce((product, dim) => product * BigInt(dim), 1n);
    // An empty array may have huge dimensions beside the 0; numpy refuses those that it can't count.
    const extent = header.shape.reduce((product, dim) => product * BigInt(dim || 1), BigInt(header.itemSize || 1));
    if (extent >= 2n ** 63n) {
        return 'its shape has more elements than numpy can count';
    }
    if (header.itemSize === 0 && (count > MAX_EMPTY_ELEMENTS || (count > 0 && isEmptyText(header.dtype)))) {
        return 'it has elements without any bytes';
    }
    const expected = count * BigInt(header.itemSize) + BigInt(header.headerLength);
    return expected === BigInt(fileSize)
        ? undefined
        : `its size is ${fileSize} bytes, but by its header it has to be ${expected}`;
}
/** numpy reads `S0` as `S1`, and so finds too few bytes. */
function isEmptyText(dtype) {
    return typeof dtype === 'string' && /^.[SU]0$/.test(dtype);
}
function refuse(message) {
    return { ok: false, message };
}


/***/ }),

/***/ 39860:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ writeNpy)
});

// EXTERNAL MODULE: ./src/values/number-text.ts
var number_text = __webpack_require__(30449);
;// CONCATENATED MODULE: ./src/values/array-text.ts

/** The characters (code points) of an element as text; bytes count as the characters of the same numbers. */
function elementText(element) {
    if (element.kind === 'bytes') {
        return [...Buffer.from(element.base64, 'base64')];
    }
    return Array.from(plainText(element), (character) => character.codePointAt(0) ?? 0);
}
function plainText(element) {
    switch (element.kind) {
        case 'boolean':
            return element.value ? 'True' : 'False';
        case 'integer':
            return String(BigInt(element.text));
        case 'float':
            return (0,number_text/* anyFloatText */.SX)(element.value);
        case 'complex':
            return (0,number_text/* complexText */.mo)(element.re, element.im);
        default:
            return element.value;
    }
}

;// CONCATENATED MODULE: ./src/values/half-float.ts
/** IEEE 754 half precision (numpy float16), which DataView of Node 20 doesn't have. */
/** The 16 bits of the half nearest to a double, ties to even, as numpy's `npy_double_to_half` rounds: once, from the double. */
function halfBits(value) {
    if (Number.isNaN(value)) {
        return 0x7e00;
    }
    const sign = value < 0 || Object.is(value, -0) ? 0x8000 : 0;
    const magnitude = Math.abs(value);
    // 65520 is halfway between the largest half, 65504, and what would come next.
    if (magnitude >= 65520) {
        return sign | 0x7c00;
    }
    // Halves are multiples of 2^(exponent - 10), and of 2^-24 where they are smallest. The division is exact.
    const exponent = Math.max(exponentOf(magnitude), -14);
    const steps = roundToEven(magnitude / 2 ** (exponent - 10));
    // The leading 1 of the steps and a carry out of the mantissa both run into the exponent, where they belong.
    return sign | (((exponent + 14) << 10) + steps);
}
function exponentOf(magnitude) {
    const view = new DataView(new ArrayBuffer(8));
    view.setFloat64(0, magnitude);
    return ((view.getUint16(0) >> 4) & 0x7ff) - 1023;
}
function roundToEven(value) {
    const floor = Math.floor(value);
    const rest = value - floor;
    return rest > 0.5 || (rest === 0.5 && floor % 2 === 1) ? floor + 1 : floor;
}

;// CONCATENATED MODULE: ./src/values/array-bytes.ts


/** How elements are written for a dtype whose size is known. */
function elementWriter(dtype) {
    switch (dtype.kind) {
        case 'b':
            return writeBoolean;
        case 'i':
        case 'u':
            return integerWriter(dtype);
        case 'f':
            return floatWriter(dtype);
        case 'c':
            return complexWriter(dtype);
        default:
            return textWriter(dtype);
    }
}
/** Truth as in Python: what is neither zero nor empty. */
function writeBoolean(element, target, at) {
    target.setUint8(at, isTrue(element) ? 1 : 0);
}
function isTrue(element) {
    switch (element.kind) {
        case 'boolean':
            return element.value;
        case 'integer':
            return BigInt(element.text) !== 0n;
        case 'float':
            return element.value !== 0;
        case 'complex':
            return element.re !== 0 || element.im !== 0;
        default:
            return elementText(element).length > 0;
    }
}
function integerWriter({ kind, size, bigEndian }) {
    const bits = BigInt(size * 8);
    const low = kind === 'i' ? -(2n ** (bits - 1n)) : 0n;
    const end = low + 2n ** bits;
    return (element, target, at) => {
        const value = integerOf(element);
        if (typeof value === 'string') {
            return value;
        }
        if (value < low || value >= end) {
            return `${value} is out of bounds for ${kind === 'i' ? 'int' : 'uint'}${bits}`;
        }
        setInteger({ target, at, size, bigEndian }, BigInt.asUintN(size * 8, value));
        return undefined;
    };
}
/** As Python's `int()`: floats lose their fraction. */
function integerOf(element) {
    switch (element.kind) {
        case 'boolean':
            return element.value ? 1n : 0n;
        case 'integer':
            return BigInt(element.text);
        case 'float':
            return Number.isFinite(element.value) ? BigInt(Math.trunc(element.value)) : 'nan and inf are no integers';
        default:
            return refusal(element, 'an integer');
    }
}
function setInteger({ target, at, size, bigEndian }, value) {
    if (size === 8) {
        target.setBigUint64(at, value, !bigEndian);
    }
    else if (size === 4) {
        target.setUint32(at, Number(value), !bigEndian);
    }
    else if (size === 2) {
        target.setUint16(at, Number(value), !bigEndian);
    }
    else {
        target.setUint8(at, Number(value));
    }
}
function floatWriter({ size, bigEndian }) {
    return (element, target, at) => {
        const value = doubleOf(element);
        if (typeof value === 'string') {
            return value;
        }
        setFloat({ target, at, size, bigEndian }, value);
        return undefined;
    };
}
function complexWriter({ size, bigEndian }) {
    const part = size / 2;
    return (element, target, at) => {
        const [re, im] = element.kind === 'complex' ? [element.re, element.im] : [doubleOf(element), 0];
        if (typeof re === 'string') {
            return re;
        }
        setFloat({ target, at, size: part, bigEndian }, re);
        setFloat({ target, at: at + part, size: part, bigEndian }, im);
        return undefined;
    };
}
/** As Python's `float()`. */
function doubleOf(element) {
    switch (element.kind) {
        case 'boolean':
            return element.value ? 1 : 0;
        case 'integer':
            return doubleOfInteger(element.text);
        case 'float':
            return element.value;
        default:
            return refusal(element, 'a float');
    }
}
function doubleOfInteger(text) {
    const value = Number(BigInt(text));
    return Number.isFinite(value) ? value : 'an integer is too large for a float';
}
function setFloat({ target, at, size, bigEndian }, value) {
    if (size === 8) {
        target.setFloat64(at, value, !bigEndian);
    }
    else if (size === 4) {
        target.setFloat32(at, value, !bigEndian);
    }
    else {
        target.setUint16(at, halfBits(value), !bigEndian);
    }
}
/** Longer texts are cut, as numpy does; shorter ones are filled with zeros. */
function textWriter({ kind, size, bigEndian }) {
    const width = kind === 'U' ? 4 : 1;
    return (element, target, at) => {
        const text = elementText(element);
        const foreign = element.kind === 'bytes' ? kind === 'U' : kind === 'S';
        if (foreign && text.some((code) => code > 0x7f)) {
            return 'bytes and texts turn into each other only where all is ASCII';
        }
        for (const [index, code] of text.slice(0, size).entries()) {
            setInteger({ target, at: at + index * width, size: width, bigEndian }, BigInt(code));
        }
        return undefined;
    };
}
const TYPE_NAMES = {
    boolean: 'a boolean',
    integer: 'an integer',
    float: 'a float',
    complex: 'a complex number',
    string: 'a text',
    bytes: 'bytes',
};
function refusal(element, wanted) {
    return `${TYPE_NAMES[element.kind]} stands where the dtype wants ${wanted}`;
}

;// CONCATENATED MODULE: ./src/values/array-dtype.ts

const INT64_MIN = -(2n ** 63n);
const INT64_END = 2n ** 63n;
const UINT64_END = 2n ** 64n;
/** numpy's own choice for these elements; undefined where it would be object. */
function findDtype(elements) {
    const found = new Set(elements.map(findOne));
    if (found.has('object')) {
        return undefined;
    }
    if (found.has('string') || found.has('bytes')) {
        return textDtype(found, elements);
    }
    return numberDtype(found);
}
function findOne(element) {
    switch (element.kind) {
        case 'boolean':
            return 'bool';
        case 'integer':
            return findInteger(BigInt(element.text));
        case 'float':
            return 'float64';
        case 'complex':
            return 'complex128';
        default:
            return element.kind;
    }
}
function findInteger(value) {
    if (value >= INT64_MIN && value < INT64_END) {
        return 'int64';
    }
    return value > 0n && value < UINT64_END ? 'uint64' : 'object';
}
function numberDtype(found) {
    if (found.has('complex128')) {
        return plain('c', 16);
    }
    // An empty array is of floats. Signed and unsigned 64-bit integers have no common integer dtype.
    if (found.size === 0 || found.has('float64') || (found.has('int64') && found.has('uint64'))) {
        return plain('f', 8);
    }
    if (found.has('uint64')) {
        return plain('u', 8);
    }
    return found.has('int64') ? plain('i', 8) : plain('b', 1);
}
/** Characters that numpy reserves for a number among texts. */
const TEXT_ROOM = new Map([
    ['bool', 5],
    ['int64', 21],
    ['uint64', 20],
    ['float64', 32],
    ['complex128', 64],
]);
function textDtype(found, elements) {
    const rooms = [...found].map((each) => TEXT_ROOM.get(each) ?? 0);
    const lengths = elements.map((element) => (isText(element) ? elementText(element).length : 0));
    const size = lengths.reduce((a, b) => Math.max(a, b), Math.max(1, ...rooms));
    return plain(found.has('string') ? 'U' : 'S', size);
}
function isText(element) {
    return element.kind === 'string' || element.kind === 'bytes';
}
/** numpy's names on 64-bit Linux. */
const NAMES = new Map([
    ...names('b', 1, ['bool', 'bool_', '?']),
    ...names('i', 1, ['int8', 'byte', 'b']),
    ...names('i', 2, ['int16', 'short', 'h']),
    ...names('i', 4, ['int32', 'intc', 'i']),
    ...names('i', 8, ['int64', 'int', 'int_', 'intp', 'long', 'longlong', 'l', 'q', 'p']),
    ...names('u', 1, ['uint8', 'ubyte', 'B']),
    ...names('u', 2, ['uint16', 'ushort', 'H']),
    ...names('u', 4, ['uint32', 'uintc', 'I']),
    ...names('u', 8, ['uint64', 'uint', 'uintp', 'ulong', 'ulonglong', 'L', 'Q', 'P']),
    ...names('f', 2, ['float16', 'half', 'e']),
    ...names('f', 4, ['float32', 'single', 'f']),
    ...names('f', 8, ['float64', 'float', 'double', 'd']),
    ...names('c', 8, ['complex64', 'csingle', 'F']),
    ...names('c', 16, ['complex128', 'complex', 'cdouble', 'D']),
    ...names('S', 0, ['bytes', 'bytes_', 'S']),
    ...names('U', 0, ['str', 'str_', 'U']),
]);
function names(kind, size, all) {
    return all.map((name) => [name, plain(kind, size)]);
}
const SIZES = new Map([
    ['b', [1]],
    ['i', [1, 2, 4, 8]],
    ['u', [1, 2, 4, 8]],
    ['f', [2, 4, 8]],
    ['c', [8, 16]],
]);
/** The dtype of a name (`float32`) or of numpy's short form (`<f4`, `>i2`, `U10`); undefined if it isn't a plain one. */
function namedDtype(name) {
    const [, order = '', rest = ''] = /^([<>=|]?)(.*)$/s.exec(name) ?? [];
    const bigEndian = order === '>';
    const named = NAMES.get(rest);
    if (named !== undefined && (order === '' || rest.length === 1)) {
        return { ...named, bigEndian };
    }
    const [, letter = '', digits = ''] = /^([biufcSU])(\d{1,9})$/.exec(rest) ?? [];
    const kind = kindOf(letter);
    const size = Number(digits);
    const legal = SIZES.get(letter)?.includes(size) ?? (letter !== '' && size * (letter === 'U' ? 4 : 1) < 2 ** 31);
    return kind !== undefined && legal ? { kind, size, bigEndian } : undefined;
}
const KINDS = ['b', 'i', 'u', 'f', 'c', 'S', 'U'];
function kindOf(letter) {
    return KINDS.find((kind) => kind === letter);
}
function plain(kind, size) {
    return { kind, size, bigEndian: false };
}

;// CONCATENATED MODULE: ./src/values/array-input.ts
/** Nested lists that are to become a numpy array, free of where they were written. */
/** numpy 1 has 32 dimensions, numpy 2 has 64; the lower one works with both. */
const MAX_DIMENSIONS = 32;
/** Finds the shape of nested lists; all lists of one level must have the same length. */
function flatten(input) {
    const shape = shapeAlongFirst(input);
    if (shape.length > MAX_DIMENSIONS) {
        return {
            ok: false,
            message: `lists are nested deeper than an array can have dimensions (${MAX_DIMENSIONS})`,
            path: [],
        };
    }
    const elements = [];
    const problem = collect(input, { shape, elements, path: [] });
    return problem ?? { ok: true, shape, elements };
}
/** The shape by the first items; whether the others agree is seen while collecting. */
function shapeAlongFirst(input) {
    const shape = [];
    for (let at = input; at?.kind === 'list'; at = at.items[0]) {
        shape.push(at.items.length);
    }
    return shape;
}
function collect(input, collection) {
    const { shape, elements, path } = collection;
    const length = shape[path.length];
    if (input.kind !== 'list') {
        elements.push(input);
        return length === undefined ? undefined : ragged('a single value stands where others are lists', path);
    }
    if (length === undefined) {
        return ragged('a list stands where others are single values', path);
    }
    if (input.items.length !== length) {
        return ragged(`a list has ${input.items.length} items where others have ${length}`, path);
    }
    for (const [index, item] of input.items.entries()) {
        path.push(index);
        const problem = collect(item, collection);
        if (problem !== undefined) {
            return problem;
        }
        path.pop();
    }
    return undefined;
}
function ragged(message, path) {
    return { ok: false, message: `${message}: the lists of an array must be rectangular`, path: [...path] };
}
/** The place of an element in the nested lists, from its place in C order. */
function pathOf(index, shape) {
    const path = [];
    let rest = index;
    for (const dim of [...shape].reverse()) {
        path.unshift(rest % dim);
        rest = Math.floor(rest / dim);
    }
    return path;
}

// EXTERNAL MODULE: ./src/values/npy-header-text.ts
var npy_header_text = __webpack_require__(11365);
;// CONCATENATED MODULE: ./src/values/npy-write.ts
/** Makes the bytes of an `.npy` file from nested lists: those of `np.save(file, np.array(lists, dtype=…))` in numpy 2. */





/** Nobody writes more than this by hand; larger arrays belong into an `.npy` file. */
const MAX_BYTES = 2 ** 30;
/**
 * Writes an array. Without a dtype numpy's rule on 64-bit Linux decides; what would become object there is a problem.
 * With one, values are converted as numpy 2 does, but texts are never read as numbers.
 */
function writeNpy(input, dtypeName) {
    const array = flatten(input);
    if (!array.ok) {
        return array;
    }
    const dtype = dtypeName === undefined ? findDtype(array.elements) : namedDtype(dtypeName);
    if (dtype === undefined) {
        return dtypeName === undefined ? objectProblem(array) : unknownDtype(dtypeName);
    }
    return writeElements(array, { ...dtype, size: dtype.size || longestText(array.elements) });
}
function writeElements(array, dtype) {
    const itemSize = dtype.size * (dtype.kind === 'U' ? 4 : 1);
    if (itemSize * array.elements.length > MAX_BYTES) {
        return { ok: false, message: 'the array has more than 1 GiB', path: [] };
    }
    const data = Buffer.alloc(itemSize * array.elements.length);
    const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
    const write = elementWriter(dtype);
    for (const [index, element] of array.elements.entries()) {
        const message = write(element, view, index * itemSize);
        if (message !== undefined) {
            return { ok: false, message, path: pathOf(index, array.shape) };
        }
    }
    const form = { dtype: dtypeText(dtype), shape: array.shape };
    const header = (0,npy_header_text/* npyHeaderBytes */.w)({ ...form, fortranOrder: false });
    return { ok: true, bytes: Buffer.concat([header, data]), form };
}
/** `dtype.str`: no byte order where there are single bytes. */
function dtypeText({ kind, size, bigEndian }) {
    const order = kind === 'S' || (size === 1 && kind !== 'U') ? '|' : bigEndian ? '>' : '<';
    return `${order}${kind}${size}`;
}
/** An empty text has room for one character. */
function longestText(elements) {
    return elements.reduce((longest, element) => Math.max(longest, elementText(element).length), 1);
}
function objectProblem({ elements, shape }) {
    const index = elements.findIndex((element) => findDtype([element]) === undefined);
    const message = 'an integer is beyond 64 bits, so numpy would keep Python objects: give a dtype, such as float64';
    return { ok: false, message, path: pathOf(Math.max(index, 0), shape) };
}
function unknownDtype(name) {
    const message = `the dtype ${JSON.stringify(name.slice(0, 40))} can't be written here: bool, int8 to int64, uint8 to uint64, float16 to float64, complex64, complex128, S and U can; others can come from an .npy file`;
    return { ok: false, message, path: [] };
}


/***/ }),

/***/ 30449:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MU: () => (/* binding */ isIntegerText),
/* harmony export */   SX: () => (/* binding */ anyFloatText),
/* harmony export */   mo: () => (/* binding */ complexText),
/* harmony export */   qx: () => (/* binding */ floatText),
/* harmony export */   tZ: () => (/* binding */ isNumberText),
/* harmony export */   xe: () => (/* binding */ pythonNumberText)
/* harmony export */ });
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/** Number text as Python writes it: `int.__repr__` and `float.__repr__` (CPython Objects/floatobject.c, format `r`). */

/** A JSON number. */
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
/** Whether a text is a number of strict JSON. */
function isNumberText(text) {
    return NUMBER.test(text);
}
/** Whether a JSON number is an integer to Python: it has neither a point nor an exponent. */
function isIntegerText(text) {
    return /^-?\d+$/.test(text);
}
/** A finite double as Python's `repr` writes it: `1.0`, `1e-07`, `1e+16`, `-0.0`. @throws HitherError `internal` for others. */
function floatText(value) {
    if (!Number.isFinite(value)) {
        throw (0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .bug */ .jr)(`${value} has no place in JSON`);
    }
    // toExponential() without an argument gives the shortest digits that read back as the same double, as repr does.
    const [mantissa = '', exponent = ''] = Math.abs(value).toExponential().split('e');
    const sign = value < 0 || Object.is(value, -0) ? '-' : '';
    return sign + layOut(mantissa.replace('.', ''), Number(exponent));
}
/** repr leaves the positional form below 1e-4 and from 1e16 on. */
function layOut(digits, exponent) {
    if (exponent < -4 || exponent >= 16) {
        const mantissa = digits.length === 1 ? digits : `${digits.charAt(0)}.${digits.slice(1)}`;
        return `${mantissa}e${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`;
    }
    if (exponent < 0) {
        return `0.${'0'.repeat(-exponent - 1)}${digits}`;
    }
    const padded = digits.padEnd(exponent + 2, '0');
    return `${padded.slice(0, exponent + 1)}.${padded.slice(exponent + 1)}`;
}
/**
 * The text that Python gives to a JSON number that it has read: integers of any size as they are (`-0` is 0), others as
 * doubles.
 * @throws HitherError `internal` for a number that no double holds (`1e400`).
 */
function pythonNumberText(text) {
    if (isIntegerText(text)) {
        return text === '-0' ? '0' : text;
    }
    return floatText(Number(text));
}
/** `nan`, `inf`, `-inf` as Python's `str` writes them, and finite doubles by `floatText`. */
function anyFloatText(value) {
    if (Number.isNaN(value)) {
        return 'nan';
    }
    return Number.isFinite(value) ? floatText(value) : value > 0 ? 'inf' : '-inf';
}
/** A complex number as Python's `repr` writes it: `(1+2j)`, `1j`, `(-0+1j)`, `(nan+infj)`. */
function complexText(re, im) {
    const imaginary = bareText(im);
    if (Object.is(re, 0)) {
        return `${imaginary}j`;
    }
    const sign = imaginary.startsWith('-') ? '' : '+';
    return `(${bareText(re)}${sign}${imaginary}j)`;
}
/** In complex numbers repr writes no `.0`. */
function bareText(value) {
    return anyFloatText(value).replace(/\.0$/, '');
}


/***/ }),

/***/ 21704:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ MAX_DEPTH),
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93258);
/**
 * A strict JSON reader (RFC 8259) that loses nothing: numbers keep their text, objects become Maps, lone surrogate
 * escapes stay.
 *
 * Written out because no package does all of it: JSON.parse and lossless-json make plain objects (integer-like keys
 * move to the front, `__proto__` is lost), and jsonc-parser's `visit` recurses without a limit, so that a document of
 * 20,000 brackets overflows the stack before its caller can look at the depth.
 */

/** Deeper documents are refused (security-reliability G16). */
const MAX_DEPTH = 100;
/**
 * Reads one JSON document. Refused: comments, trailing commas, NaN, duplicate keys, a BOM, more than 100 levels, anything
 * after the value.
 */
function parseJson(text) {
    const reader = new Reader(text);
    const value = reader.readDocument();
    return value === FAILED ? { ok: false, message: reader.message, offset: reader.offset } : { ok: true, value };
}
/** Returned instead of a value once the reader has stopped; a thrown error would be for mistakes of ours. */
const FAILED = Symbol('failed');
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const WORDS = [
    ['true', true],
    ['false', false],
    ['null', null],
];
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
class Reader {
    text;
    offset = 0;
    message = '';
    depth = 0;
    constructor(text) {
        this.text = text;
    }
    readDocument() {
        const value = this.readValue();
        if (value === FAILED) {
            return FAILED;
        }
        this.skipBlanks();
        return this.offset < this.text.length ? this.fail('there is more text after the value') : value;
    }
    readValue() {
        this.skipBlanks();
        switch (this.text[this.offset]) {
            case '{':
                return this.nested(() => this.readObject());
            case '[':
                return this.nested(() => this.readArray());
            case '"':
                return this.readString();
            default:
                return this.readScalar();
        }
    }
    nested(read) {
        this.depth += 1;
        if (this.depth > MAX_DEPTH) {
            return this.fail(`more than ${MAX_DEPTH} levels are nested`);
        }
        this.offset += 1;
        const value = read();
        this.depth -= 1;
        return value;
    }
    readArray() {
        const items = [];
        if (this.take(']')) {
            return items;
        }
        for (;;) {
            const item = this.readValue();
            if (item === FAILED) {
                return FAILED;
            }
            items.push(item);
            if (this.take(']')) {
                return items;
            }
            if (!this.take(',')) {
                return this.fail('expected "," or "]"');
            }
        }
    }
    readObject() {
        const entries = new Map();
        if (this.take('}')) {
            return entries;
        }
        for (;;) {
            if (!this.readEntry(entries)) {
                return FAILED;
            }
            if (this.take('}')) {
                return entries;
            }
            if (!this.take(',')) {
                return this.fail('expected "," or "}"');
            }
        }
    }
    readEntry(entries) {
        this.skipBlanks();
        const start = this.offset;
        const key = this.text[start] === '"' ? this.readString() : this.fail('expected a key in double quotes');
        if (typeof key !== 'string') {
            return false;
        }
        if (entries.has(key)) {
            this.offset = start;
            this.fail(`the key ${JSON.stringify(key.slice(0, 100))} occurs twice`);
            return false;
        }
        if (!this.take(':')) {
            this.fail('expected ":"');
            return false;
        }
        const value = this.readValue();
        if (value === FAILED) {
            return false;
        }
        entries.set(key, value);
        return true;
    }
    readString() {
        const start = this.offset;
        let escaped = false;
        for (let at = start + 1;; at += 1) {
            const code = this.text.charCodeAt(at);
            if (code === QUOTE) {
                this.offset = at + 1;
                // The escapes were checked one by one, so that JSON.parse only has to turn them into characters.
                return escaped ? String(JSON.parse(this.text.slice(start, at + 1))) : this.text.slice(start + 1, at);
            }
            if (code === BACKSLASH) {
                const length = this.match(ESCAPE, at).length;
                if (length === 0) {
                    this.offset = at;
                    return this.fail('a backslash starts no escape that JSON has');
                }
                escaped = true;
                at += length - 1;
            }
            else if (!(code >= 0x20)) {
                // charCodeAt gives NaN behind the end of the text.
                this.offset = at;
                return this.fail(Number.isNaN(code) ? 'a string has no end' : 'a control character stands in a string');
            }
        }
    }
    readScalar() {
        const number = this.match(NUMBER, this.offset);
        if (number !== '') {
            this.offset += number.length;
            return new _json__WEBPACK_IMPORTED_MODULE_0__/* .JsonNumber */ .W(number);
        }
        for (const [word, value] of WORDS) {
            if (this.text.startsWith(word, this.offset)) {
                this.offset += word.length;
                return value;
            }
        }
        return this.fail(this.offset < this.text.length ? 'expected a value' : 'the text ends before the value');
    }
    match(pattern, at) {
        pattern.lastIndex = at;
        return pattern.exec(this.text)?.[0] ?? '';
    }
    /** Takes one sign of punctuation if it comes next. */
    take(sign) {
        this.skipBlanks();
        if (this.text[this.offset] !== sign) {
            return false;
        }
        this.offset += 1;
        return true;
    }
    skipBlanks() {
        for (;;) {
            const code = this.text.charCodeAt(this.offset);
            if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) {
                return;
            }
            this.offset += 1;
        }
    }
    fail(message) {
        this.message = message;
        return FAILED;
    }
}


/***/ }),

/***/ 72552:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ bytesRepr),
/* harmony export */   h: () => (/* binding */ stringRepr)
/* harmony export */ });
/** Strings and bytes as Python's `repr` writes them (CPython Objects/unicodeobject.c, bytesobject.c). */
const SHORT_ESCAPES = new Map([
    ['\\', '\\\\'],
    ['\n', '\\n'],
    ['\r', '\\r'],
    ['\t', '\\t'],
]);
/** Not printable to Python: the categories "other" and "separator", without the blank. */
const NOT_PRINTABLE = /[\p{C}\p{Z}]/u;
/** A string in quotes, with everything escaped that Python doesn't print (control, format and private characters). */
function stringRepr(text) {
    const quote = chooseQuote(text);
    const body = Array.from(text, (character) => {
        const short = SHORT_ESCAPES.get(character) ?? (character === quote ? `\\${quote}` : undefined);
        return short ?? (character !== ' ' && NOT_PRINTABLE.test(character) ? hexEscape(character) : character);
    });
    return quote + body.join('') + quote;
}
/** Bytes as `b'…'`. */
function bytesRepr(bytes) {
    const text = Buffer.from(bytes).toString('latin1');
    const quote = chooseQuote(text);
    const body = Array.from(text, (character) => {
        const short = SHORT_ESCAPES.get(character) ?? (character === quote ? `\\${quote}` : undefined);
        return short ?? (character < ' ' || character > '~' ? hexEscape(character) : character);
    });
    return `b${quote}${body.join('')}${quote}`;
}
/** Python takes double quotes only where that spares escapes. */
function chooseQuote(text) {
    return text.includes("'") && !text.includes('"') ? '"' : "'";
}
function hexEscape(character) {
    const code = character.codePointAt(0) ?? 0;
    const hex = code.toString(16);
    if (code <= 0xff) {
        return `\\x${hex.padStart(2, '0')}`;
    }
    return code <= 0xffff ? `\\u${hex.padStart(4, '0')}` : `\\U${hex.padStart(8, '0')}`;
}


/***/ }),

/***/ 7096:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ sortedEntries),
/* harmony export */   GF: () => (/* binding */ writeJson),
/* harmony export */   HH: () => (/* binding */ byCodePoint),
/* harmony export */   bv: () => (/* binding */ pythonJson),
/* harmony export */   cE: () => (/* binding */ pythonString)
/* harmony export */ });
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _json__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93258);
/* harmony import */ var _number_text__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30449);
/** JSON text: strict and compact for our documents, and byte for byte as Python's `json.dumps` for what is hashed. */



/** Compact strict JSON. Numbers keep their text. @throws HitherError `internal` for a number that isn't JSON. */
function writeJson(json, order = {}) {
    return join(json, { order, string: JSON.stringify, number: strictNumber });
}
/**
 * The text of `json.dumps(value, separators=(',', ':'), ensure_ascii=True)` in Python: numbers as Python prints them
 * (CPython Lib/json/encoder.py), everything outside space to `~` escaped.
 * @throws HitherError `internal` for a number that no double holds.
 */
function pythonJson(json, order = {}) {
    return join(json, { order, string: pythonString, number: _number_text__WEBPACK_IMPORTED_MODULE_1__/* .pythonNumberText */ .xe });
}
/** A string as `json.dumps` writes it with `ensure_ascii=True`. */
function pythonString(text) {
    // JSON.stringify uses the same short escapes and escapes lone surrogates; it leaves DEL and all beyond ASCII raw.
    return JSON.stringify(text).replace(/[\u007f-\uffff]/g, (unit) => {
        return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
    });
}
/**
 * Compares by code point, as Python does. JavaScript's `<` compares UTF-16 units, which puts astral characters before
 * U+E000 to U+FFFF.
 */
function byCodePoint(a, b) {
    const length = Math.min(a.length, b.length);
    for (let at = 0; at < length; at += 1) {
        if (a.charCodeAt(at) !== b.charCodeAt(at)) {
            const start = at > 0 && isHigh(a, at - 1) && (isLow(a, at) || isLow(b, at)) ? at - 1 : at;
            return codePoint(a, start) - codePoint(b, start);
        }
    }
    return a.length - b.length;
}
function codePoint(text, at) {
    return text.codePointAt(at) ?? 0;
}
/** The first half of a pair. */
function isHigh(text, at) {
    return (text.charCodeAt(at) & 0xfc00) === 0xd800;
}
/** The second half of a pair. */
function isLow(text, at) {
    return (text.charCodeAt(at) & 0xfc00) === 0xdc00;
}
function join(json, style) {
    const parts = [];
    append(json, style, parts);
    return parts.join('');
}
function append(json, style, parts) {
    if (typeof json === 'string') {
        parts.push(style.string(json));
    }
    else if (json instanceof _json__WEBPACK_IMPORTED_MODULE_2__/* .JsonNumber */ .W) {
        parts.push(style.number(json.text));
    }
    else if (json === null || typeof json === 'boolean') {
        parts.push(String(json));
    }
    else if (json instanceof Map) {
        appendObject(json, style, parts);
    }
    else if (Array.isArray(json)) {
        appendList(json, style, parts);
    }
}
function appendList(items, style, parts) {
    let separator = '[';
    for (const item of items) {
        parts.push(separator);
        append(item, style, parts);
        separator = ',';
    }
    parts.push(items.length === 0 ? '[]' : ']');
}
function appendObject(object, style, parts) {
    let separator = '{';
    for (const [key, value] of style.order.sortKeys ? sortedEntries(object) : object) {
        parts.push(separator, style.string(key), ':');
        append(value, style, parts);
        separator = ',';
    }
    parts.push(object.size === 0 ? '{}' : '}');
}
/** The entries of an object in code point order of their keys. */
function sortedEntries(object) {
    return [...object].sort(([a], [b]) => byCodePoint(a, b));
}
function strictNumber(text) {
    if (!(0,_number_text__WEBPACK_IMPORTED_MODULE_1__/* .isNumberText */ .tZ)(text)) {
        throw (0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .bug */ .jr)(`${JSON.stringify(text.slice(0, 100))} is no JSON number`);
    }
    return text;
}


/***/ })

};
