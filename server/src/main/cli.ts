import { runCommandLine } from './command-line.ts'

process.exitCode = await runCommandLine(process.argv.slice(2))

// What a failed start left open must not keep the terminal waiting.
setTimeout(() => process.exit(), 2000).unref()
