"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.compiledCodeDirectory = compiledCodeDirectory;
exports.useCompiledCode = useCompiledCode;
exports.loadChunk = loadChunk;
exports.trustedDirectory = trustedDirectory;
const node_crypto_1 = require("node:crypto");
const node_fs_1 = require("node:fs");
const node_module_1 = require("node:module");
const node_path_1 = require("node:path");
const node_vm_1 = require("node:vm");
function compiledCodeDirectory({ XDG_CACHE_HOME, HOME }) {
    if (XDG_CACHE_HOME && (0, node_path_1.isAbsolute)(XDG_CACHE_HOME)) {
        return (0, node_path_1.join)(XDG_CACHE_HOME, 'hither');
    }
    return HOME && (0, node_path_1.isAbsolute)(HOME) ? (0, node_path_1.join)(HOME, '.cache', 'hither') : undefined;
}
let compiled;
function useCompiledCode(chunks, env, command = '') {
    const isOff = env.NODE_DISABLE_COMPILE_CACHE || env.NODE_V8_COVERAGE;
    const directory = isOff ? undefined : compiledCodeDirectory(env);
    if (directory === undefined) {
        return;
    }
    const name = /^[a-z]{1,20}$/.test(command) ? command : 'other';
    const place = digestOf(chunks).toString('hex', 0, 4);
    const path = (0, node_path_1.join)(directory, `${name}-${place}-${process.version}-${process.arch}`);
    const code = { chunks, path, found: readCode(path), loaded: new Map(), isOld: false };
    compiled = code;
    process.once('exit', (exitCode) => {
        if (exitCode === 0 && code.isOld) {
            saveCode(code);
        }
    });
}
function loadChunk(name, require) {
    return compiled === undefined ? require(`./${name}`) : runChunk(name, require, compiled);
}
function runChunk(name, require, code) {
    const filename = (0, node_path_1.join)(code.chunks, name);
    const text = (0, node_fs_1.readFileSync)(filename, 'latin1');
    const source = digestOf(text).toString('base64');
    const found = code.found.get(name);
    const options = found?.source === source ? { cachedData: found.data } : {};
    const script = new node_vm_1.Script((0, node_module_1.wrap)(text), { filename, ...options });
    code.loaded.set(name, { source, script });
    code.isOld ||= script.cachedDataRejected !== false;
    const module = { exports: {} };
    script.runInThisContext()(module.exports, require, module, filename, code.chunks);
    return module.exports;
}
function digestOf(data) {
    return (0, node_crypto_1.createHash)('sha256').update(data).digest();
}
const DIGEST_BYTES = 32;
function readCode(path) {
    const found = new Map();
    try {
        const directory = trustedDirectory((0, node_path_1.dirname)(path));
        const bytes = directory === undefined ? undefined : (0, node_fs_1.readFileSync)((0, node_path_1.join)(directory, (0, node_path_1.basename)(path)));
        if (bytes === undefined || !digestOf(bytes.subarray(DIGEST_BYTES)).equals(bytes.subarray(0, DIGEST_BYTES))) {
            return found;
        }
        let at = bytes.indexOf('\n', DIGEST_BYTES) + 1;
        const chunks = JSON.parse(bytes.toString('latin1', DIGEST_BYTES, at));
        for (const [name, source, length] of chunks) {
            found.set(name, { source, data: bytes.subarray(at, at + length) });
            at += length;
        }
    }
    catch {
    }
    return found;
}
function trustedDirectory(path, links = 0) {
    const parent = (0, node_path_1.dirname)(path);
    const above = parent === path ? path : trustedDirectory(parent, links);
    if (above === undefined || links > MAX_LINKS) {
        return undefined;
    }
    const real = (0, node_path_1.join)(above, (0, node_path_1.basename)(path));
    const status = (0, node_fs_1.lstatSync)(real);
    if (status.uid !== 0 && status.uid !== process.geteuid?.()) {
        return undefined;
    }
    if (status.isSymbolicLink()) {
        return trustedDirectory((0, node_path_1.resolve)(above, (0, node_fs_1.readlinkSync)(real)), links + 1);
    }
    const isOpen = (status.mode & OTHERS_WRITE) !== 0 && (status.mode & STICKY) === 0;
    return status.isDirectory() && !isOpen ? real : undefined;
}
const MAX_LINKS = 10;
const OTHERS_WRITE = 0o022;
const STICKY = 0o1000;
function saveCode(code) {
    try {
        const parent = (0, node_path_1.dirname)(code.path);
        mkdirUnlessThere((0, node_path_1.dirname)(parent));
        mkdirUnlessThere(parent);
        const directory = trustedDirectory(parent);
        if (directory !== undefined) {
            removeUnused(directory);
            const temporary = (0, node_path_1.join)(directory, `${(0, node_path_1.basename)(code.path)}.${process.pid}`);
            (0, node_fs_1.writeFileSync)(temporary, fileOf(code), { mode: 0o600, flag: 'wx' });
            (0, node_fs_1.renameSync)(temporary, (0, node_path_1.join)(directory, (0, node_path_1.basename)(code.path)));
        }
    }
    catch {
    }
}
function fileOf({ chunks: directory, found, loaded }) {
    const others = [...found].filter(([name]) => !loaded.has(name) && (0, node_fs_1.existsSync)((0, node_path_1.join)(directory, name)));
    const chunks = new Map([
        ...others,
        ...[...loaded].map(([name, { source, script }]) => [name, { source, data: script.createCachedData() }]),
    ]);
    const names = [...chunks].map(([name, { source, data }]) => [name, source, data.length]);
    const rest = Buffer.concat([
        Buffer.from(`${JSON.stringify(names)}\n`, 'latin1'),
        ...[...chunks.values()].map(({ data }) => data),
    ]);
    return Buffer.concat([digestOf(rest), rest]);
}
function mkdirUnlessThere(directory) {
    if (!(0, node_fs_1.existsSync)(directory)) {
        (0, node_fs_1.mkdirSync)(directory, { mode: 0o700 });
    }
}
const UNUSED_AFTER_MS = 90 * 24 * 3600 * 1000;
const OURS = /^[a-z]{1,20}-[0-9a-f]{8}-v/;
function removeUnused(directory) {
    for (const name of (0, node_fs_1.readdirSync)(directory).filter((each) => OURS.test(each))) {
        const path = (0, node_path_1.join)(directory, name);
        if ((0, node_fs_1.statSync)(path).mtimeMs < Date.now() - UNUSED_AFTER_MS) {
            (0, node_fs_1.unlinkSync)(path);
        }
    }
}
