// A process that commits one row after the other and says each number once the commit is acknowledged.
import { openDatabaseServer, type Migration } from '../../server/src/platform/db/index.ts'

const table: Migration = {
  id: 'fault-0001-row',
  async up(m) {
    await m.run('CREATE TABLE filed (id int PRIMARY KEY)')
    await m.grant('filed', 'select, insert')
  },
}

const server = await openDatabaseServer({ kind: 'built-in', dataFolder: process.argv[2] ?? '' })
await server.migrate([table])
const database = server.open()
const [last] = await database.read({ audience: 'system' }, (tx) =>
  tx.query<{ id: number }>('SELECT coalesce(max(id), 0) AS id FROM filed'),
)
for (let id = (last?.id ?? 0) + 1; ; id += 1) {
  await database.write({ audience: 'system' }, (tx) => tx.query('INSERT INTO filed VALUES ($1)', [id]))
  process.stdout.write(`filed ${id}\n`)
}
