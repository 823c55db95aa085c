import type { Migration } from '../../../platform/db/index.ts'
import { matterTables } from './0001-matter.ts'
import { matterFiles } from './0002-file.ts'
import { matterBasis } from './0003-basis.ts'
import { matterPapers } from './0004-paper.ts'
import { openDeadline } from './0005-open-deadline.ts'
import { publishableIndex } from './0006-publishable.ts'
import { matterFacts } from './0007-facts.ts'
import { supervisedIndex } from './0008-supervised.ts'
import { writtenPapers } from './0009-written.ts'
import { matterDeputy } from './0010-deputy.ts'
import { factSight } from './0011-fact-sight.ts'
import { handedOverFacts } from './0012-handed-over-facts.ts'
import { matterReaders } from './0013-readers.ts'
import { limitFactReceived } from './0014-limit-fact-received.ts'

export const matterMigrations: readonly Migration[] = [
  matterTables,
  matterFiles,
  matterBasis,
  matterPapers,
  openDeadline,
  publishableIndex,
  matterFacts,
  supervisedIndex,
  writtenPapers,
  matterDeputy,
  factSight,
  handedOverFacts,
  matterReaders,
  limitFactReceived,
]
