import { requireNoOpenWork } from '../../domains/handover/index.ts'
import { addUserCommands } from '../../domains/identity/index.ts'
import type { CommandLine } from '../../platform/cli/index.ts'

/** `huiyin user …`; an account with open work is not closed here either. */
export const addUsers = (line: CommandLine): void => addUserCommands(line, requireNoOpenWork)
