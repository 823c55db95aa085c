import { PEOPLE_SUBJECTS } from './subjects-people.ts'
import { TOWN_SUBJECTS } from './subjects-town.ts'
import type { Subject } from './subject.ts'

/** What people write about in the demonstration. */
export const SUBJECTS: readonly Subject[] = [...TOWN_SUBJECTS, ...PEOPLE_SUBJECTS]
