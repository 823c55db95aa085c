#!/usr/bin/env node
// `npx huiyin …`: every command of Huiyin, from a bare clone too.
import { runCommandLine } from './run-command-line.mjs'

runCommandLine(process.argv.slice(2))
