#!/usr/bin/env node
require('./compiled-code.js').useCompiledCode(__dirname, process.env, process.argv[2]);
require('./index.js').commandLine();
