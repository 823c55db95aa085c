import { text as readAll } from 'node:stream/consumers'
import { EXIT, type CommandLine, type ExitCode, type OfficeContext } from '../../platform/cli/index.ts'
import type { Transaction } from '../../platform/db/index.ts'
import { HuiyinError } from '../../platform/errors/index.ts'
import { parse } from '../../platform/http/index.ts'
import type { LocalDate } from '../../platform/time/index.ts'
import { readTree, type Office, type OfficeTree } from '../office/index.ts'
import { systemActor } from './actor.ts'
import { refuse, sentence } from './messages/index.ts'
import { ROLES, type Role } from './roles.ts'
import { checkPassword, hashPassword, makePassword } from './sign-in/password.ts'
import { addStaff, changeStaff, resetPassword, type LeavingDesk } from './staff/commands.ts'
import { findStaffByUsername, findStaffOf } from './staff/reader.ts'
import { newStaffSchema, passwordSchema, type Staff } from './staff/staff.ts'

const SYSTEM = { audience: 'system' } as const
const both = (key: Parameters<typeof sentence>[0], ...gaps: string[]): string => {
  const { zh, en } = sentence(key, ...gaps)
  return `${zh} ${en}`
}

/** `huiyin user add|list|password|roles|deactivate`: staff accounts from the machine the office runs on. */
export function addUserCommands(
  { program, withOffice, print }: CommandLine,
  requireFree: (tx: Transaction, staff: Staff, today: LocalDate) => Promise<void>,
): void {
  const user = program.command('user').description(both('cliAbout'))
  const work = (action: (tx: Transaction, desk: LeavingDesk) => Promise<void>): Promise<void> =>
    withOffice((office) => asSystem(office, requireFree, action))

  user
    .command('list')
    .description(both('cliList'))
    .action(() =>
      work(async (tx, { tree }) => {
        for (const staff of await findStaffOf(tx)) print(line(staff, tree))
      }),
    )

  user
    .command('add')
    .description(both('cliAdd'))
    .argument('<username>')
    .requiredOption('--name <name>', both('cliName'))
    .requiredOption('--office <office>', both('cliOffice'))
    .requiredOption('--roles <roles>', both('cliRolesOption'))
    .option('--password-stdin', both('cliStdin'))
    .action(
      async (username: string, options: { name: string; office: string; roles: string; passwordStdin?: boolean }) => {
        const made = await password(username, options.passwordStdin)
        const passwordHash = await hashPassword(made)
        await work(async (tx, desk) => {
          const officeId = officeNamed(desk.tree, options.office).id
          const wish = { username, name: options.name, officeId, roles: rolesOf(options.roles), password: made }
          const { password: _, ...person } = parse(newStaffSchema, wish)
          await addStaff(tx, desk, { ...person, passwordHash, mustChange: true })
          print(both('cliAdded', person.username))
          if (!options.passwordStdin) print(both('cliPasswordIs', made))
        })
      },
    )

  user
    .command('password')
    .description(both('cliPassword'))
    .argument('<username>')
    .option('--password-stdin', both('cliStdin'))
    .action(async (username: string, options: { passwordStdin?: boolean }) => {
      const made = await password(username, options.passwordStdin)
      const passwordHash = await hashPassword(made)
      await work(async (tx, desk) => {
        await resetPassword(tx, desk, (await named(tx, username)).id, passwordHash)
        print(both('cliChanged', username))
        if (!options.passwordStdin) print(both('cliPasswordIs', made))
      })
    })

  user
    .command('roles')
    .description(both('cliRoles'))
    .argument('<username>')
    .argument('<roles>', both('cliRolesOption'))
    .action((username: string, roles: string) =>
      work(async (tx, desk) => {
        await changeStaff(tx, desk, (await named(tx, username)).id, undefined, { roles: rolesOf(roles) })
        print(both('cliChanged', username))
      }),
    )

  user
    .command('deactivate')
    .description(both('cliDeactivate'))
    .argument('<username>')
    .action((username: string) =>
      work(async (tx, desk) => {
        await changeStaff(tx, desk, (await named(tx, username)).id, undefined, { active: false })
        print(both('cliChanged', username))
      }),
    )
}

async function asSystem(
  { database, clock }: OfficeContext,
  requireFree: (tx: Transaction, staff: Staff, today: LocalDate) => Promise<void>,
  action: (tx: Transaction, desk: LeavingDesk) => Promise<void>,
): Promise<ExitCode> {
  await database.write(SYSTEM, async (tx) =>
    action(tx, {
      clock,
      tree: await readTree(tx),
      actor: systemActor('command line'),
      requireFree: (inner, staff) => requireFree(inner, staff, clock.today()),
    }),
  )
  return EXIT.ok
}

async function password(username: string, fromStandardInput = false): Promise<string> {
  if (!fromStandardInput) return makePassword()
  const given = parse(passwordSchema, (await readAll(process.stdin)).trimEnd())
  checkPassword(given, username)
  return given
}

async function named(tx: Transaction, username: string): Promise<Staff> {
  const staff = await findStaffByUsername(tx, username)
  if (!staff) throw refuse('not-found', 'noSuchStaff')
  return staff
}

function rolesOf(text: string): Role[] {
  return text
    .split(/[,，\s]+/)
    .filter(Boolean)
    .map((word) => {
      const role = ROLES.find((each) => each === word)
      if (!role) throw refuse('invalid', 'rolesUnknown', 'roles', word, ROLES.join(', '))
      return role
    })
}

function officeNamed(tree: OfficeTree, text: string): Office {
  const found = [...tree.byId.values()].filter(
    (office) => office.active && [office.id, office.name.zh, office.name.en, office.shortName].includes(text),
  )
  const [only] = found
  if (!only || found.length > 1) throw new HuiyinError('not-found', sentence('cliNoOffice', text))
  return only
}

const line = (staff: Staff, tree: OfficeTree): string =>
  [
    staff.username,
    staff.name,
    tree.byId.get(staff.officeId)?.name.zh ?? staff.officeId,
    staff.roles.join(','),
    staff.active ? '✓' : '✗',
  ].join('\t')
