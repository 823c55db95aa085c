export { addIntakeCommands, type IntakeCli } from './cli.ts'
export { FIELDS, type Field } from './fields.ts'
export {
  importMatters,
  type IntakeContext,
  type IntakeOptions,
  type IntakeProgress,
  type IntakeSummary,
} from './import-matters.ts'
export { migrations } from './migrations/index.ts'
