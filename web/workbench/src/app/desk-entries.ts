import type { LinkProps } from '@tanstack/react-router'
import { documentEntry } from '../document/entry.ts'
import { hallEntry } from '../hall/entry.ts'
import { suggestionEntry } from '../suggestion/entry.ts'
import { mailEntry } from '../mailroom/entry.ts'
import { publicationEntry } from '../publication/entry.ts'
import { ASSESSMENT_ENTRY } from '../assessment/desk-entry.ts'
import { BACKLOG_ENTRY } from '../backlog/desk-entry.ts'
import { BULLETIN_ENTRY } from '../bulletin/desk-entry.ts'
import { CONFERENCE_ENTRY } from '../conference/desk-entry.ts'
import { REVIEW_ENTRY } from '../review/desk-entry.ts'
import { RELIEF_ENTRY } from '../relief/desk-entry.ts'
import { HANDOVER_ENTRY } from '../handover/desk-entry.ts'
import { SURVEY_ENTRY } from '../survey/desk-entry.ts'
import { OPERATION_ENTRY } from '../operation/desk-entry.ts'
import { PERFORMANCE_ENTRY } from '../performance/desk-entry.ts'
import { SUPERVISION_ENTRY } from '../supervision/desk-entry.ts'
import { STATISTICS_ENTRY } from '../statistics/desk-entry.ts'
import type { Words } from '../ui/words.ts'

/** One line of the menu of desks. */
export interface DeskEntry {
  readonly to: NonNullable<LinkProps['to']>
  /** The policy that opens the desk; who does not have it does not see the line. */
  readonly policy: string
  readonly words: Words<{ readonly name: string; readonly lead: string }>
}

/** The desks in the order of the menu. Each domain says its own entry; the router hangs its pages below `desks`. */
export const DESKS: readonly DeskEntry[] = [
  hallEntry,
  mailEntry,
  REVIEW_ENTRY,
  SUPERVISION_ENTRY,
  CONFERENCE_ENTRY,
  BACKLOG_ENTRY,
  documentEntry,
  suggestionEntry,
  RELIEF_ENTRY,
  PERFORMANCE_ENTRY,
  ASSESSMENT_ENTRY,
  OPERATION_ENTRY,
  SURVEY_ENTRY,
  publicationEntry,
  STATISTICS_ENTRY,
  BULLETIN_ENTRY,
  HANDOVER_ENTRY,
]
