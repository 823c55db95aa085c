// `npm start`: opens the office.
import { runCommandLine } from './run-command-line.mjs'

runCommandLine(['serve'])
