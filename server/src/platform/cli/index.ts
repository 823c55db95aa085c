export type { Check, Finding } from './check.ts'
export type { CommandLine } from './command-line.ts'
export { EXIT, type ExitCode } from './exit-codes.ts'
export type { OfficeContext } from './office-context.ts'
