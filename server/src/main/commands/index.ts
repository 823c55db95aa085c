import type { CommandLine } from '../../platform/cli/index.ts'

/** A part of the command line: the words that call for it, and where its code lies. */
interface CommandGroup {
  readonly words: readonly string[]
  load(): Promise<(commandLine: CommandLine) => void>
}

/** Every command of `huiyin`, in the order of the help. Code is loaded when its word is said: checking a budget opens no office. */
const GROUPS: readonly CommandGroup[] = [
  { words: ['serve'], load: async () => (await import('./serve.ts')).addServe },
  { words: ['migrate'], load: async () => (await import('./migrate.ts')).addMigrate },
  { words: ['backup'], load: async () => (await import('./backup.ts')).addBackup },
  { words: ['restore'], load: async () => (await import('./backup.ts')).addRestore },
  { words: ['doctor'], load: async () => (await import('./doctor.ts')).addDoctor },
  { words: ['calendar'], load: async () => (await import('./calendar.ts')).addCalendar },
  { words: ['user'], load: async () => (await import('./users.ts')).addUsers },
  { words: ['import'], load: async () => (await import('./matters.ts')).addImport },
  { words: ['rebuild'], load: async () => (await import('./matters.ts')).addRebuild },
  {
    words: ['statistics'],
    load: async () => (await import('../../domains/statistics/index.ts')).addStatisticsCommands,
  },
  {
    words: ['check', 'read'],
    load: async () => (await import('../../domains/disclosure/index.ts')).addDisclosureCommands,
  },
]

/** Adds the command that the first word calls for; all of them for the help, and where the word is none. */
export async function addCommands(commandLine: CommandLine, word: string | undefined): Promise<void> {
  const called = GROUPS.filter(({ words }) => word !== undefined && words.includes(word))
  for (const group of called.length > 0 ? called : GROUPS) {
    const add = await group.load()
    add(commandLine)
  }
}
